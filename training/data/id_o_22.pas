### Antara Jatim 2023-10-05
[m1:IDN.COP Kapolres Sampang AKBP Siswantoro] mengatakan [m2:IDN.COP anggotanya] {e1 mengamankan} [m3:IDN.CRM dua orang berinisial MS dan H] terkait {e2 penganiayaan} [m4:IDN.GOV petugas KPPS] oleh [m5=m3 keduanya] di [m6:@IDN Ketapang], bukan terkait laporan [m7:IDN.PTY saksi PKB] terhadap [m8:IDN.GOV panwascam].
e1 m2 > m3 COERCE actual 2023-10-05/none mode=arrest ctx=election,crime
e2 m5 > m4 ASSAULT actual 2023-10-05/none mode=beat ctx=election,crime

### Antara Papua 2022-03-03
[m1:TPNPB.REB Kelompok kriminal bersenjata] {e1 menembak} [m2:IDN.LAB delapan karyawan PT Palapa Timur Telematika] di Distrik Beoga, [m3:@IDN Puncak], kata [m4:IDN.COP Kabid Humas Polda Papua Ahmad Musthofa Kamal], seraya menambahkan [m5:IDN.LAB seorang pekerja] selamat dan meminta bantuan lewat CCTV menara [m6:IDN.BUS Telkomsel]; helikopter [m7:IDN.MIL TNI] belum bisa mendarat.
e1 m1 > m2 ASSAULT actual 2022-03-03/none mode=firearms ctx=terrorism said=m4

### detikJateng 2023-07-11
[m1:IDN.GOV Wali Kota Solo Gibran Rakabuming Raka] {e1 menegur} [m2:IDN.GOV kepala dinas perhubungan] karena membiarkan [m3:IDN.CRM juru parkir liar] memungut biaya dari [m4:IDN.CVL tamu asal Surabaya], lalu {e2 meminta maaf} kepada [m5=m4 mereka] di sela {e3 menerima} [m6:ARE.GOV utusan Uni Emirat Arab] di [m7:@IDN Loji Gandrung].
e1 m1 > m2 ACCUSE actual 2023-07-11/none mode=disapprove
e2 m1 > m5 SUPPORT actual 2023-07-11/none
e3 m6 > m1 CONSULT actual 2023-07-11/none mode=visit ctx=diplomatic

### Kompas.com 2023-02-23
[m1:IDN.GOV Menkeu Sri Mulyani] {e1 mencopot} [m2:IDN.GOV Rafael Alun Trisambodo] dari jabatannya menyusul {e2 penganiayaan} [m3:IDN.CVL David Ozora], putra [m4:IDN.REL pengurus GP Ansor], oleh [m5:IDN.CRM Mario Dandy], anak sang pejabat, di [m6:@IDN Pesanggrahan]. [m7:IDN.JUD KPK] {e3 akan memanggil} [m8=m2 Rafael], dan [m9:NU.REL Ketum PBNU Yahya Cholil Staquf] {e4 membesuk} [m10=m3 korban].
e1 m1 > m2 SANCTION actual 2023-02-23/none mode=expel ctx=corruption
e2 m5 > m3 ASSAULT actual 2023-02-23/none mode=beat ctx=crime
e3 m7 > m8 ACCUSE planned 2023-02-23/none mode=investigate ctx=corruption
e4 m9 > m10 CONSULT actual 2023-02-23/none mode=visit

### Tempo.co 2025-03-20
Kepala babi tanpa telinga yang dikirim [m8:? orang tak dikenal] kepada [m1:IDN.JRN wartawan Tempo Francisca Christy Rosana] {e1 dikecam} [m2:IDN.JRN Dewan Pers] dan [m3:AMNESTY Amnesty International]. [m4:IDN.JRN Setri Yasra], pemimpin redaksi, {e2 melapor} ke [m5:IDN.COP Bareskrim], sedangkan [m6:IDN.GOV Kepala Kantor Komunikasi Kepresidenan Hasan Nasbi] menyarankan daging itu dimasak, ucapan yang {e3 disesalkan} [m7:IDN.LEG Komisi I DPR].
e3 m7 > m6 ACCUSE actual 2025-03-20/none mode=disapprove ctx=rights_freedoms
e2 m4 > m8 ACCUSE actual 2025-03-20/none mode=allege ctx=rights_freedoms,legal
e1 m2,m3 > m8 ACCUSE actual 2025-03-20/none mode=disapprove ctx=rights_freedoms

### CNN Indonesia 2021-06-03
[m1:IDN.GOV Menteri Agama Yaqut Cholil Qoumas] {e1 membatalkan} keberangkatan [m2:IDN.REL jemaah haji Indonesia] tanpa menunggu keputusan [m3:SAU.GOV Arab Saudi]. [m4:SAU.GOV Duta Besar Essam bin Abed Al-Thaqafi] menyurati [m5:IDN.LEG Ketua DPR Puan Maharani] untuk {e3 membantah} bahwa [m6:@IDN Indonesia] tidak mendapat kuota, seperti yang pernah diucapkan [m7:IDN.LEG Wakil Ketua DPR Sufmi Dasco Ahmad].
e1 m1 > m2 COERCE actual 2021-06-03/none mode=restrict ctx=health,religion_ethnicity
e3 m4 > m7 REJECT actual 2021-06-03/none ctx=religion_ethnicity,diplomatic

### Republika 2022-02-24
[m1:IDN.CVL Roy Suryo] {e1 melaporkan} [m2:IDN.GOV Menteri Agama Yaqut] ke [m3:IDN.COP Polda Metro Jaya] atas ucapan yang dianggap menyamakan azan dengan gonggongan anjing. [m4:IDN.REL GP Ansor] {e2 balik melaporkan} [m5=m1 mantan menteri itu], [m6:IDN.REL PA 212] {e3 berencana menggelar aksi} di [m7:@IDN Lapangan Banteng], dan [m8:IDN.REL Muhammadiyah] menyerukan ketenangan.
e1 m1 > m2 ACCUSE actual 2022-02-24/none mode=allege ctx=religion_ethnicity,legal
e2 m4 > m5 ACCUSE actual 2022-02-24/none mode=allege ctx=religion_ethnicity,legal
e3 m6 > m2 PROTEST planned 2022-02-24/none mode=demo ctx=religion_ethnicity

### Kalteng Pos 2023-10-08
[m1:IDN.CVL Gijik], warga Bangkal, Seruyan, tewas {e1 ditembak} [m2:IDN.COP anggota Brimob Polda Kalimantan Tengah] yang menjaga kebun [m3:IDN.BUS PT Hamparan Masawit Bangun Persada I]. [m4:IDN.REL Dewan Adat Dayak] {e2 menuntut} [m5:IDN.COP Kapolda] mundur, [m6:IDN.GOV Gubernur Sugianto Sabran] {e3 mengutus} [m7:IDN.GOV asistennya] kepada [m9:IDN.CVL keluarga korban], dan [m8:IDN.BUS Best Group] bungkam.
e1 m2 > m1 ASSAULT actual 2023-10-08/none mode=firearms ctx=repression,natural_resource
e2 m4 > m5 REQUEST requested 2023-10-08/none mode=resign ctx=repression
e3 m6 > m9 CONSULT actual 2023-10-08/none mode=visit ctx=repression

### Bisnis.com 2020-10-14 none
Anggota [m1:IDN.LEG Badan Anggaran] yang berasal dari [m2:@IDN Nusa Tenggara Barat] dan rekannya dari [m3:@IDN Bengkulu] sama-sama memiliki saham pada usaha logistik yang pernah melayani [m4:IDN.GOV Bulog], [m5:IDN.NGO PMI], serta [m6:IDN.GOV Kementerian Sosial], demikian laporan kekayaan yang diolah [m7:IDN.CVL Auriga] untuk [m8:#outlet laman data].

### Tribun Bali 2018-10-09
Menjelang pertemuan tahunan [m1:IMF IMF] dan [m2:IBRD Bank Dunia] di [m3:@IDN Nusa Dua], [m4:IDN.COP Polda Bali] {e1 melarang} acara tandingan [m5:IDN.CVL Gerak Lawan] di RRI Denpasar dan {e2 memulangkan} [m6:PHL.CVL seorang aktivis Filipina], kata [m7:IDN.CVL LBH Bali], yang {e3 mengadukan} hal itu kepada [m8:IDN.GOV Komnas HAM].
e1 m4 > m5 COERCE actual 2018-10-09/none mode=restrict ctx=rights_freedoms,economic said=m7
e2 m4 > m6 COERCE actual 2018-10-09/none mode=deport ctx=rights_freedoms said=m7
e3 m7 > m4 ACCUSE actual 2018-10-09/none mode=allege ctx=rights_freedoms

### Liputan6 2017-04-20
[m1:IDN.PTY Basuki Tjahaja Purnama] {e1 mengakui kemenangan} [m2:IDN.PTY Anies Baswedan] dan {e2 menerima} [m3=m2 penggantinya] di Balai Kota, [m4:@IDN Jakarta], sehari sebelum [m5:IDN.JUD jaksa] {e3 menuntutnya} satu tahun penjara; [m6:USA.GOV Wakil Presiden Mike Pence], tamu [m7:IDN.GOV Presiden Jokowi], {e4 berkunjung} ke [m8:IDN.REL Masjid Istiqlal].
e1 m1 > m2 CONCEDE actual 2017-04-20/none ctx=election
e2 m3 > m1 CONSULT actual 2017-04-20/none mode=visit ctx=election
e3 m5 > m1 ACCUSE actual 2017-04-21/day mode=allege ctx=religion_ethnicity,legal
e4 m6 > m8 CONSULT actual 2017-04-20/none mode=visit ctx=diplomatic,religion_ethnicity

### Jawa Pos 2019-03-08
[m1:IDN.EDU Robertus Robet], dosen [m2:IDN.EDU UNJ] yang {e1 dijemput} [m3:IDN.COP polisi] pada dini hari karena menyanyikan lagu yang menyindir [m4:IDN.MIL ABRI] dalam aksi Kamisan, {e2 dipulangkan} setelah diperiksa. [m5:IDN.MIL Kapuspen TNI Sisriadi] menyatakan [m6=m4 institusinya] bukan pelapor, dan [m7:IDN.CVL Imparsial] {e3 menuntut} [m8:IDN.COP Kapolri] menghentikan perkara.
e1 m3 > m1 COERCE actual 2019-03-08/none mode=arrest ctx=rights_freedoms,repression
e2 m3 > m1 RETREAT actual 2019-03-08/none mode=release ctx=rights_freedoms
e3 m7 > m8 REQUEST requested 2019-03-08/none mode=yield ctx=rights_freedoms

### Haluan Padang 2023-08-04
[m1:IDN.AGR Masyarakat Nagari Air Bangis] yang berhari-hari {e1 berdemo} di depan kantor [m2:IDN.GOV Gubernur Mahyeldi] menentang proyek strategis [m3:IDN.BUS PT Abaco Pasifik Indonesia] {e2 dipulangkan paksa} [m4:IDN.COP Polda Sumatera Barat] dari Masjid Raya, [m5:@IDN Padang]. [m6:IDN.CVL PBHI] mencatat [m7:IDN.CVL 18 orang], termasuk pengacara [m8:IDN.CVL LBH Padang], sempat {e3 ditangkap}.
e1 m1 > m2 PROTEST actual 2023-08-04/none mode=demo ctx=natural_resource,economic
e2 m4 > m1 COERCE actual 2023-08-04/none mode=expel ctx=repression
e3 m4 > m7 COERCE actual 2023-08-04/none mode=arrest ctx=repression said=m6

### SINDOnews 2015-07-18
Pembakaran kios dan musala di [m1:@IDN Karubaga] oleh [m2:IDN.REL massa] {e1 terjadi} setelah [m3:IDN.COP polisi] {e2 menembaki} [m4:IDN.REL pemuda Gereja Injili di Indonesia]. [m5:IDN.REL Presiden GIDI Dorman Wandikmbo] {e3 meminta maaf} kepada [m6:IDN.REL umat Islam], [m7:IDN.GOV Wapres Jusuf Kalla] menyebut pengeras suara sebagai pemicu, dan [m8:IDN.COP Kapolri Badrodin Haiti] terbang ke [m9:@IDN Wamena].
e1 m2 > m6 PROTEST actual 2015-07-18/none mode=riot ctx=religion_ethnicity
e2 m3 > m4 ASSAULT actual 2015-07-18/none mode=firearms ctx=religion_ethnicity,repression
e3 m5 > m6 SUPPORT actual 2015-07-18/none ctx=religion_ethnicity

### Media Indonesia 2024-09-13
[m1:IDN.EDU Undip] dan [m2:IDN.GOV RSUP Kariadi] mengakui perundungan dialami [m3:IDN.EDU mahasiswi dokter spesialis Aulia Risma Lestari] dan {e2 meminta maaf} kepada [m4:IDN.GOV Menteri Kesehatan Budi Gunadi Sadikin], yang sebelumnya {e3 menghentikan} program itu di [m5:@IDN Semarang]. [m6:IDN.LEG Komisi IX DPR] {e4 mendesak} [m7:IDN.COP Polda Jawa Tengah] mempercepat penyidikan laporan [m8:IDN.CVL ibu korban].
e2 m1,m2 > m4 SUPPORT actual 2024-09-13/none ctx=health
e3 m4 > m1 SANCTION actual 2024-09-13/none mode=discontinue ctx=health
e4 m6 > m7 REQUEST requested 2024-09-13/none mode=investigate ctx=health,crime
