### Kompas.com 2023-05-29
[m1:IDN.GOV Kementerian Pendidikan] {e1 mencabut izin operasional} [m2:IDN.EDU 23 perguruan tinggi swasta] yang terbukti menjual ijazah.
e1 m1 > m2 SANCTION actual 2023-05-29/none mode=discontinue

### Antara 2019-07-12
[m1:IDN.GOV OJK] {e1 menghentikan kegiatan} 140 [m2:IDN.BUS pinjaman daring ilegal], dan [m3:IDN.GOV Kominfo] {e2 memblokir} aplikasinya.
e1 m1 > m2 COERCE actual 2019-07-12/none mode=ban
e2 m3 > m2 COERCE actual 2019-07-12/none mode=censor

### Tribun Jateng 2022-03-08
Pemberhentian sementara {e1 dikenakan} [m1:IDN.GOV Mendagri] kepada [m2:IDN.GOV wakil bupati] yang menjadi terdakwa.
e1 m1 > m2 SANCTION actual 2022-03-08/none mode=expel ctx=corruption

### detikNews 2013-05-14
[m1:IDN.PTY PKS] {e1 membebastugaskan} [m2:IDN.PTY Luthfi Hasan Ishaaq] dan {e2 menghalangi} [m3:IDN.JUD juru sita KPK] membawa lima mobil dari halaman kantornya.
e1 m1 > m2 SANCTION actual 2013-01-31/day mode=expel ctx=corruption
e2 m1 > m3 REJECT actual 2013-05-06/day ctx=corruption

### CNN Indonesia 2019-07-17
Kisruh Garuda: [m1:IDN.BUS direksi maskapai] {e1 mencabut laporan} terhadap [m2:IDN.CVL Rius Vernandes]. Pertemuan di kantor pengacara {e2 berakhir dengan jabat tangan}.
e1 m1 > m2 CONCEDE actual 2019-07-17/none
e2 m1 > m2 SUPPORT actual 2019-07-17/none

### Republika 2021-02-08
Usai menuai kritik, [m1:IDN.GOV Kemendikbud] {e1 mengalah} pada [m2:IDN.REL ormas Islam] dan {e2 memulihkan} frasa agama dalam peta jalan pendidikan.
e1 m1 > m2 CONCEDE actual 2021-02-08/none ctx=religion_ethnicity
e2 m1 > m2 CONCEDE actual 2021-02-08/none ctx=religion_ethnicity

### Antara 2021-03-02
Berselang lima hari, [m1:IDN.GOV Presiden] {e1 membatalkan} lampiran perpres miras karena {e2 masukan} [m2:IDN.REL MUI] dan [m3:IDN.REL NU]; [m4:IDN.BUS asosiasi minuman] {e3 kecewa}.
e1 m1 > m2,m3 CONCEDE actual 2021-03-02/day ctx=religion_ethnicity
e3 m4 > m1 ACCUSE actual 2021-03-02/none mode=disapprove ctx=economic
e2 m2,m3 > m1 REQUEST requested 2021-03-01/none mode=change ctx=religion_ethnicity

### Kompas.com 2024-05-27
Kenaikan UKT {e1 dibatalkan}. [m1:IDN.GOV Nadiem Makarim] mengumumkannya sesudah {e2 dipanggil} [m2:IDN.GOV Presiden Jokowi]; [m3:IDN.EDU BEM SI] tetap akan mengawal.
e1 m1 > m3 CONCEDE actual 2024-05-27/none ctx=inequality
e2 m2 > m1 CONSULT actual 2024-05-27/none

### Kontan 2024-11-21
[m1:IDN.LAB Serikat pekerja Sritex] {e1 tidak akan berdemo} selama [m2:IDN.BUS kurator] mempertahankan produksi, tutur koordinatornya.
e1 m1 > m2 PROTEST denied 2024-11-21/none ctx=economic

### Radar Solo 2017-03-30
Walau {e1 diancam PHK}, 1.300 [m1:IDN.LAB karyawan PT Freeport] {e2 tetap mogok}. [m2:USA.BUS Manajemen] {e3 menganggap} mereka mengundurkan diri.
e1 m2 > m1 THREATEN threatened 2017-03-30/none ctx=economic
e2 m1 > m2 PROTEST actual 2017-03-30/none mode=strike ctx=economic
e3 m2 > m1 SANCTION actual 2017-03-30/none mode=expel ctx=economic

### Tribun Papua 2018-08-11
Barak buruh mogok di Timika diratakan: [m1:IDN.LAB eks pekerja] {e1 membakar} mobil LWB di Mil 28, [m2:IDN.COP Brimob] {e2 menyapu} mereka dari jalan masuk [m3:USA.BUS Freeport].
e1 m1 > m3 PROTEST actual 2017-08-19/day mode=riot ctx=economic
e2 m2 > m1 COERCE actual 2017-08-19/day mode=restrict ctx=economic

### Suara.com 2020-08-25
Pada hari ke-12, enam [m1:IDN.LAB buruh Huadi] {e1 mogok makan} di depan kantor bupati. Melalui telepon, [m2:IDN.GOV wagub] {e2 membujuk} mereka berhenti, namun ditolak.
e1 m1 > m3 PROTEST actual 2020-08-25/none mode=hunger ctx=economic
e2 m2 > m1 CONSULT actual 2020-08-25/none mode=phone ctx=economic
[m3:CHN.BUS Perusahaan smelter itu] bergeming.

### Manado Post 2015-07-27
Deportasi 12 [m1:PHL.LAB pump boat] dibatalkan; [m2:IDN.GOV PSDKP Bitung] {e1 mengembalikan} kapal dan {e2 mengizinkan} awaknya pulang lewat General Santos.
e1 m2 > m1 RETREAT actual 2015-07-27/none mode=return ctx=natural_resource
e2 m2 > m1 RETREAT actual 2015-07-27/none mode=release ctx=natural_resource

### Tempo.co 2016-03-21
Kapal penjaga pantai [m1:CHN.MIL China] {e1 menabrak} KM Kway Fey sehingga [m2:IDN.MIL petugas KP Hiu 11] kehilangan tangkapannya. [m3:IDN.GOV Susi] {e3 mengadu} ke Mahkamah Hukum Laut? Baru dipertimbangkan.
e1 m1 > m2 COERCE actual 2016-03-20/day ctx=territory
e3 m3 > m1 ACCUSE hypothetical 2016-03-21/none mode=allege ctx=territory

### Antara 2016-06-17
[m1:IDN.MIL KRI Imam Bonjol] melepaskan tembakan ke haluan [m2:CHN.LAB kapal nelayan Han Tan Cou]. [m3:CHN.GOV Hua Chunying] {e1 menuduh} [m4:IDN.MIL TNI AL] menyalahgunakan kekuatan; [m5:IDN.GOV Presiden] menggelar rapat di geladak kapal itu di Natuna, pesan keras bagi [m6=m3 Beijing].
e1 m3 > m4 ACCUSE actual 2016-06-17/none mode=allege ctx=territory

### Kompas.com 2020-01-08
[m1:IDN.GOV Presiden Jokowi] {e1 mendatangi} Natuna, [m2:IDN.MIL empat jet F-16] {e2 disiagakan} di Ranai, dan 120 [m3:IDN.LAB nelayan pantura] {e3 dikirim} agar hadir di laut yang diklaim [m4:CHN.GOV Beijing].
e2 m2 > m4 MOBILIZE actual 2020-01-08/none mode=weapons ctx=territory
e3 m1 > m4 MOBILIZE planned 2020-01-08/none ctx=territory
e1 m1 > m4 MOBILIZE actual 2020-01-08/day ctx=territory

### Detikcom 2020-01-12
Tinggal satu [m1:CHN.MIL kapal China] di ZEE, lapor [m2:IDN.MIL Laksdya Yudo Margono]; lainnya {e1 sudah keluar} setelah {e2 dibayangi} sebelas KRI.
e1 m1 > m2 RETREAT actual 2020-01-12/none mode=withdraw ctx=territory
e2 m2 > m1 MOBILIZE actual 2020-01-12/none mode=ships ctx=territory

### Tempo.co 2019-03-07
Pukul 19.30, [m1:IDN.JRN jurnalis Dandhy] dan [m2:IDN.JRN AJI] {e1 mendeklarasikan dukungan} untuk [m3:IDN.EDU Robet].
e1 m1,m2 > m3 SUPPORT actual 2019-03-07/none ctx=rights_freedoms

### Kompas 2012-12-09 none
Juara umum pekan olahraga provinsi kembali disabet kontingen [m1:@IDN Sidoarjo] dengan 117 emas. [m2:IDN.GOV Bupati Saiful Ilah] menari di podium.

### Radar Bali 2019-09-24
[m1:IDN.CVL Krama Desa Adat Tanjung Benoa] {e1 keluar} dari forum tolak reklamasi dan {e2 mengakui} pelabuhan [m2:IDN.BUS Pelindo III].
e1 m1 > m3 SANCTION actual 2019-09-24/none mode=discontinue ctx=environment
e2 m1 > m2 SUPPORT actual 2019-09-24/none ctx=environment
[m3:IDN.CVL ForBALI] menghormatinya.

### Antara 2022-01-20
[m1:IDN.CVL Pemuda Ori] dan [m3:IDN.CVL pemuda Kariu] yang {e1 terlibat bentrok} di Haruku {e2 diminta} [m2:IDN.COP Kapolda Maluku Lotharia Latif] menyerahkan senjata rakitan sebelum Ahad, atau aparat {e3 menyitanya}.
e1 m1 > m3 ASSAULT actual 2022-01-20/none ctx=religion_ethnicity
e2 m2 > m1,m3 REQUEST requested 2022-01-20/none mode=yield ctx=religion_ethnicity
e3 m2 > m1,m3 THREATEN threatened 2022-01-20/none mode=restrict ctx=religion_ethnicity

### Tribun Ambon 2022-02-15
Lewat {e1 upacara panas pela}, [m1:IDN.CVL Negeri Pelauw] dan [m2:IDN.CVL Negeri Kariuw] bermaafan; sebulan sebelumnya rumah-rumah Kariuw {e3 ludes dibakar} tetangganya itu.
e1 m1 > m2 SUPPORT actual 2022-02-15/none ctx=religion_ethnicity
e3 m1 > m2 ASSAULT actual 2022-01-26/day mode=destroy ctx=religion_ethnicity

### Detikcom 2018-07-31
Hanya jika [m1:IDN.OPP Prabowo] memilih ulama sebagai pasangan, kata [m2:IDN.REL Ketua GNPF Yusuf Martak], [m3=m2 pihaknya] {e2 akan mendukung}.
e2 m3 > m1 AGREE hypothetical 2018-07-31/none ctx=election

### Liputan6.com 2018-08-10
[m1:IDN.OPP Mantan panglima itu] memilih pengusaha; [m2:IDN.REL PA 212] {e1 menerima dengan berat hati}, [m3:IDN.PTY Demokrat] {e2 pulang dari Kertanegara} tanpa pamit, esoknya {e3 kembali bersekutu}.
e3 m3 > m1 SUPPORT actual 2018-08-10/none ctx=election
e1 m2 > m1 CONCEDE actual 2018-08-10/none ctx=election
e2 m3 > m1 REJECT actual 2018-08-09/day ctx=election

### Kompas.com 2019-10-23
Rekonsiliasi yang {e1 dimulai di gerbong MRT} berujung: [m1:IDN.OPP Prabowo Subianto] {e2 menerima kursi} menhan dari [m2:IDN.GOV bekas lawannya, Joko Widodo].
e1 m1 > m2 CONSULT actual 2019-07-13/day ctx=election
e2 m1 > m2 COOPERATE actual 2019-10-23/none ctx=executive

### Tirto.id 2019-10-23
Banyak [m1:IDN.CVL relawan 02] merasa {e1 ditinggalkan}. [m2:IDN.REL PA 212] menyatakan {e2 putus} dengan [m3:IDN.GOV menteri baru itu], dan [m4:IDN.OPP PKS] {e3 tetap oposisi}.
e2 m2 > m3 SANCTION actual 2019-10-23/none mode=discontinue ctx=political_institutions
e3 m4 > m5 REJECT actual 2019-10-23/none ctx=political_institutions
e1 m3 > m1 SANCTION actual 2019-10-23/none mode=discontinue ctx=political_institutions said=m1
[m5:IDN.GOV Jokowi] tak ambil pusing.

### Kompas.com 2023-10-22
Golkar memaketkan [m1:IDN.GOV Gibran] sebagai pendamping [m2:IDN.GOV Prabowo]; [m3:IDN.PTY Masinton Pasaribu] {e2 menuduh} [m4:IDN.GOV Istana] membajak konstitusi dan {e3 mengajukan} hak angket terhadap [m5:IDN.JUD MK].
e2 m3 > m4 ACCUSE actual 2023-10-22/none mode=allege ctx=election
e3 m3 > m5 REQUEST requested 2023-10-22/none ctx=election

### Tribunnews 2024-04-22
MK {e1 menolak seluruh permohonan} [m1:IDN.PTY Anies-Muhaimin]. [m2:IDN.PTY Surya Paloh] {e2 menerima putusan}; tiga hari kemudian ia {e3 dijamu} [m3:IDN.GOV Prabowo].
e1 m4 > m1 REJECT actual 2024-04-22/none ctx=election,legal
e2 m2 > m4 CONCEDE actual 2024-04-22/none ctx=election
e3 m2 > m3 CONSULT actual 2024-04-22/none ctx=political_institutions
[m4:IDN.JUD Suhartoyo] memimpin sidang.

### Antara 2021-06-03
[m1:IDN.GOV Menag] {e1 meniadakan pemberangkatan} haji. [m2:IDN.LEG Komisi VIII] {e2 meminta} pemerintah melobi; [m3:SAU.GOV Dubes Esam Abid] {e3 membantah} [m4:IDN.LEG Puan], yang menyebut kuota {e4 tidak diberikan}.
e2 m2 > m1 REQUEST requested 2021-06-03/none
e3 m3 > m4 REJECT actual 2021-06-03/none ctx=diplomatic
e4 m3 > m1 REJECT denied 2021-06-03/none mode=assist ctx=diplomatic
e1 m1 > m5 COERCE actual 2021-06-03/day mode=restrict ctx=health
[m5:IDN.REL Calon jemaah] pasrah.

### Medcom 2024-10-14
Sebelas ormas dan [m1:IDN.CVL Aliansi Cinta Keluarga] {e1 mendesak} izin konser dicabut; [m2:IDN.COP Polda Metro] {e2 tetap memberi izin}.
e1 m1 > m2 REQUEST requested 2024-10-14/none mode=change ctx=religion_ethnicity
e2 m2 > m1 REJECT actual 2024-10-14/none mode=change ctx=religion_ethnicity

### Kompas.com 2012-05-15
Izin konser Lady Gaga {e1 tidak dikeluarkan} [m1:IDN.COP Polda Metro Jaya]. [m2:IDN.BUS Promotor Big Daddy] {e2 menyayangkan}, sedangkan [m3:IDN.REL FPI], yang {e3 mengancam} menyerbu bandara, {e4 bertepuk tangan}.
e1 m1 > m2 REJECT actual 2012-05-15/none ctx=religion_ethnicity
e2 m2 > m1 ACCUSE actual 2012-05-15/none mode=disapprove
e3 m3 > m2 THREATEN threatened 2012-05-15/none mode=violence ctx=religion_ethnicity
e4 m3 > m1 SUPPORT actual 2012-05-15/none ctx=religion_ethnicity

### Riau Pos 2023-06-07
Jikalau [m1:IDN.BUS PT Duta Palma] {e1 tidak mengembalikan} kebun, [m2:IDN.GOV Bupati Indragiri Hulu] akan meminta [m3:IDN.JUD kejagung] melelangnya.
e1 m1 > m2 REJECT hypothetical 2023-06-07/none ctx=natural_resource

### Kompas.com 2022-08-15
[m1:IDN.BUS Surya Darmadi], yang bertahun-tahun diburu [m2:IDN.JUD Kejaksaan Agung], {e1 pulang dari Taiwan dan menyerahkan diri}. [m3=m2 Penyidik] {e2 memborgolnya} di pintu garbarata dan sudah {e3 menyita} 40 aset.
e1 m1 > m2 CONCEDE actual 2022-08-15/day ctx=corruption
e2 m3 > m1 COERCE actual 2022-08-15/day mode=arrest ctx=corruption
e3 m3 > m1 COERCE actual 2022-08-15/none mode=seize ctx=corruption

### Kompas.com 2020-07-30
Sebelas tahun buron; [m1:IDN.CRM Djoko Tjandra] {e1 diserahkan} [m2:MYS.COP Polis Diraja Malaysia] kepada [m3:IDN.COP Komjen Listyo Sigit] di Kuala Lumpur. [m4:IDN.COP Brigjen Prasetijo] yang {e2 membuatkan} surat jalan {e3 dicopot}.
e1 m2 > m3 COOPERATE actual 2020-07-30/none ctx=legal
e2 m4 > m1 AID actual 2020-06-18/none ctx=corruption
e3 m3 > m4 SANCTION actual 2020-07-15/none mode=expel ctx=corruption

### Antara 2023-12-22 none
Penumpang kereta api pada libur Natal diperkirakan menembus dua juta. [m1:IDN.BUS PT KAI Daop 6] menambah enam rangkaian; tiket ke [m2:@IDN Surabaya] hampir habis.

### Tempo.co 2015-04-24
Dijatuhi hukuman percobaan karena memungut kayu, [m1:IDN.AGR Nenek Asyani] {e1 ditopang} [m2:IDN.GOV Bupati Dadang Wigiarto], yang {e2 menjamin} penangguhan penahanannya; [m3:IDN.BUS Perhutani] {e3 menolak damai}.
e1 m2 > m1 SUPPORT actual 2015-04-24/none ctx=legal
e2 m2 > m1 SUPPORT actual 2015-03-16/none ctx=legal
e3 m3 > m1 REJECT actual 2015-04-24/none ctx=legal
