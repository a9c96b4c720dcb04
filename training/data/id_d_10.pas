### Antara 2022-03-15
Jakarta (ANTARA) - [m1:IDN.GOV Indonesia] dan [m2:DEU.GOV Jerman] sepakat untuk {e1 meningkatkan kerja sama} di bidang energi hijau dan infrastruktur, kata [m3:IDN.GOV Menteri Luar Negeri Retno Marsudi] usai {e2 bertemu} [m4:DEU.GOV mitranya] di [m5:@IDN Jakarta], Selasa (15/3).
e1 m1 > m2 AGREE planned 2022-03-15/none ctx=economic,environment said=m3
e2 m3 > m4 CONSULT actual 2022-03-15/day ctx=diplomatic

### Kompas.com 2023-08-02
[m1:IDN.MIL Pusat Polisi Militer TNI] {e1 menahan} [m2:IDN.MIL Kepala Basarnas] atas dugaan suap pengadaan alat, sepekan setelah [m3:IDN.JUD KPK] {e2 meminta maaf} kepada [m4:IDN.MIL TNI] karena menetapkan perwira aktif sebagai tersangka.
e1 m1 > m2 COERCE actual 2023-08-02/none mode=arrest ctx=corruption
e2 m3 > m4 SUPPORT actual 2023-07-26/week ctx=corruption,military

### Tempo.co 2019-09-26
[m1:IDN.COP Kepolisian Daerah Metro Jaya] {e1 menangkap} [m2:IDN.CVL pendiri WatchdoC Dandhy Laksono] di rumahnya di Bekasi, Kamis malam, lalu {e2 memperbolehkannya pulang} setelah diperiksa empat jam terkait cuitannya mengenai Papua.
e1 m1 > m2 COERCE actual 2019-09-26/day mode=arrest ctx=rights_freedoms
e2 m1 > m2 RETREAT actual 2019-09-26/none mode=release ctx=rights_freedoms

### Republika 2021-05-18
[m1:IDN.GOV Presiden RI Joko Widodo] {e1 berbicara melalui telepon} dengan [m2:BRN.GOV Sultan Brunei Hassanal Bolkiah] dan [m3:MYS.GOV PM Malaysia Muhyiddin Yassin] untuk {e2 menyusun pernyataan bersama} yang mengecam agresi [m4:ISR.GOV Israel] di [m5:@PSE Gaza].
e1 m1 > m2,m3 CONSULT actual 2021-05-18/none mode=phone ctx=diplomatic
e2 m1,m2,m3 > m4 ACCUSE planned 2021-05-18/none mode=disapprove ctx=military

### CNN Indonesia 2022-05-26
[m1:USA.GOV Menteri Luar Negeri AS Antony Blinken] mengatakan [m2=m1 pemerintahannya] tidak berusaha {e1 menghalangi} [m3:CHN.GOV China] memainkan peran sebagai kekuatan besar, tetapi akan membela aturan internasional.
e1 m2 > m3 COERCE denied 2022-05-26/none mode=restrict ctx=diplomatic said=m1

### VOA Indonesia 2017-01-31
[m1:USA.GOV Presiden Donald Trump] {e1 memecat} [m2:USA.JUD pejabat sementara Jaksa Agung Sally Yates] pada Senin malam karena {e2 menolak membela} perintah eksekutif yang {e3 melarang masuk} [m3:? warga tujuh negara berpenduduk mayoritas Muslim].
e1 m1 > m2 SANCTION actual 2017-01-30/day mode=expel ctx=migration
e2 m2 > m1 REJECT actual 2017-01-31/none ctx=migration,legal
e3 m1 > m3 REJECT actual 2017-01-31/none ctx=migration

### BBC Indonesia 2018-11-28
[m1:UKR.LEG Parlemen Ukraina] {e1 menyetujui} pemberlakuan darurat militer selama 30 hari menyusul {e2 penyitaan} tiga kapal [m2:UKR.MIL angkatan laut Ukraina] beserta 24 awaknya oleh [m3:RUS.MIL Rusia] di dekat Selat Kerch.
Usul itu datang dari [m4:UKR.GOV Presiden Petro Poroshenko].
e2 m3 > m2 COERCE actual 2018-11-28/none mode=seize ctx=territory,military
e1 m1 > m4 SUPPORT actual 2018-11-28/none ctx=military

### detikNews 2020-10-13
[m1:IDN.COP Bareskrim Polri] {e1 menangkap} [m2:IDN.CVL tiga petinggi KAMI] di Medan dan Jakarta. [m3:IDN.CVL Deklarator KAMI Din Syamsuddin] {e2 memprotes} penangkapan itu dan {e3 meminta} [m4=m1 polisi] membebaskan [m5=m2 rekan-rekannya].
e1 m1 > m2 COERCE actual 2020-10-13/none mode=arrest ctx=repression
e2 m3 > m1 ACCUSE actual 2020-10-13/none mode=disapprove ctx=repression
e3 m3 > m4 REQUEST requested 2020-10-13/none mode=yield ctx=repression

### SINDOnews 2023-01-26
[m1:RUS.GOV Kremlin] pada Kamis mengatakan bahwa {e1 pengiriman tank} oleh [m2:DEU.GOV Jerman] dan [m3:USA.GOV Amerika Serikat] ke [m4:UKR.GOV Ukraina] merupakan <<q1 {e2 keterlibatan langsung}>> dalam konflik, seperti dilansir [m5:#Reuters Reuters].
e1 m2,m3 > m4 AGREE planned 2023-01-26/none ctx=military
e2 m1 > m2,m3 ACCUSE actual 2023-01-26/day mode=allege ctx=military
q1 m1 mixed cue=mengatakan

### Jubi 2023-03-23
[m1:IDN.GOV Komnas HAM Perwakilan Papua] mengatakan telah {e1 menawarkan diri menjadi mediator} dalam {e2 penyanderaan} [m2:NZL.CVL pilot Susi Air], tetapi belum mendapat jawaban dari [m3:TPNPB.REB TPNPB] maupun [m4:IDN.COP Polda Papua].
e1 m1 > m3,m4 AGREE actual 2023-03-23/none ctx=territory said=m1
e2 m3 > m2 ASSAULT actual 2023-03-23/none mode=abduct ctx=territory

### Kompas.id 2022-11-08
[m1:IDN.GOV Pemerintah] dan [m2:IDN.LEG DPR] sepakat {e1 menghapus} dua pasal yang dinilai mengancam kebebasan pers dari rancangan KUHP. [m3:IDN.JRN Dewan Pers] {e2 mengapresiasi}, tetapi menyebut masih ada tujuh belas pasal bermasalah.
e1 m1,m2 > m3 CONCEDE actual 2022-11-08/none ctx=rights_freedoms,legislative
e2 m3 > m1,m2 SUPPORT actual 2022-11-08/none ctx=rights_freedoms

### Media Indonesia 2016-02-04
[m1:IDN.COP Polda Jawa Timur] {e1 mengirimkan} 450 personel ke [m2:@IDN Tanjung Sari] untuk mengamankan pengosongan rumah [m3:IDN.CVL warga], sementara [m4:IDN.MIL Kodam Brawijaya] membantah akan {e3 mengambil paksa} lahan itu.
e1 m1 > m3 MOBILIZE actual 2016-02-04/none mode=police ctx=territory
e3 m4 > m3 COERCE denied 2016-02-04/none mode=seize ctx=territory

### Antara 2024-09-09
[m1:IDN.MIL TNI AL] bersama [m2:SGP.MIL Angkatan Laut Singapura] {e1 melaksanakan latihan bersama} penanggulangan ranjau di perairan [m3:@SGP Changi] selama tiga hari, kata [m4:IDN.MIL Kepala Dinas Penerangan TNI AL] dalam keterangan tertulis.
e1 m1 > m2 COOPERATE actual 2024-09-09/none ctx=military

### Tribunnews 2018-05-29
[m1:IDN.JUD Pengadilan Negeri Jakarta Selatan] {e1 menjatuhkan pidana mati} kepada [m2:IDN.REB Aman Abdurrahman], sementara [m3:IDN.COP Polri] {e2 menyiagakan} 378 personel di sekitar gedung untuk mengantisipasi [m4:IDN.REB simpatisannya].
e1 m1 > m2 SANCTION actual 2018-05-29/none mode=convict ctx=terrorism
e2 m3 > m4 MOBILIZE actual 2018-05-29/none mode=police ctx=terrorism

### Kumparan 2020-07-07 none
[m1:IDN.GOV Menteri Pertahanan Prabowo Subianto] menghadiri rapat terbatas di [m2:IDN.GOV Kantor Presiden]. [m3=m1 Ketua umum Gerindra itu] tiba pukul 09.45 WIB dengan mobil putih dan tidak berbicara kepada [m4:IDN.JRN wartawan].

### CNN Indonesia 2021-09-23
[m1:FRA.GOV Presiden Emmanuel Macron] {e1 setuju mengirim kembali} duta besarnya ke [m2:USA.GOV Washington] pekan depan setelah [m3:USA.GOV Joe Biden], dalam {e2 pembicaraan telepon}, {e3 mengakui} bahwa konsultasi dengan [m4=m1 Paris] seharusnya lebih terbuka.
e1 m1 > m2 CONCEDE planned 2021-09-23/none ctx=diplomatic
e2 m1 > m3 CONSULT actual 2021-09-23/none mode=phone ctx=diplomatic
e3 m3 > m4 CONCEDE actual 2021-09-23/none ctx=diplomatic

### Bisnis.com 2019-01-31
[m1:IDN.GOV Kementerian ESDM] mengancam akan {e1 mencabut izin ekspor} konsentrat [m2:USA.BUS PT Freeport Indonesia] jika pembangunan smelter tidak mencapai target enam bulanan yang disepakati.
e1 m1 > m2 THREATEN threatened 2019-01-31/none mode=restrict ctx=natural_resource

### Antara 2011-09-15
[m1:IDN.GOV Pemerintah Indonesia] {e1 mempertimbangkan} permintaan [m2:THA.GOV Thailand] dan [m3:KHM.GOV Kamboja] untuk menempatkan tim pengamat di kawasan sengketa Preah Vihear, tetapi [m4:THA.MIL militer Thailand] {e2 keberatan}.
e1 m1 > m2,m3 AID hypothetical 2011-09-15/none ctx=peacekeeping
e2 m4 > m1 REJECT actual 2011-09-15/none ctx=peacekeeping

### Liputan6.com 2017-12-06
[m1:IDN.GOV Presiden Jokowi] {e1 mengecam keras} pengakuan sepihak [m2:USA.GOV Amerika Serikat] terhadap Yerusalem sebagai ibu kota [m3:ISR.GOV Israel] dan {e2 meminta} [m4=m2 Washington] mempertimbangkan kembali keputusan tersebut.
e1 m1 > m2 ACCUSE actual 2017-12-06/none mode=disapprove ctx=diplomatic,territory
e2 m1 > m4 REQUEST requested 2017-12-06/none mode=change ctx=diplomatic

### Jawa Pos 2022-08-30
[m1:IDN.LAB Ratusan pengemudi ojek online] {e1 berdemonstrasi} di depan Gedung Grahadi menuntut kenaikan tarif; [m2:IDN.GOV Kementerian Perhubungan] {e2 menunda} pemberlakuan tarif baru untuk kedua kalinya.
e1 m1 > m2 PROTEST actual 2022-08-30/none mode=demo ctx=economic
e2 m2 > m1 REJECT actual 2022-08-30/none ctx=economic

### Sindonews 2016-07-01
[m1:TUR.GOV Presiden Erdogan] {e1 menyampaikan penyesalan} kepada [m2:RUS.GOV Presiden Putin] atas jatuhnya jet Su-24, dan sebagai balasannya [m3=m2 Moskow] {e2 mencabut larangan} wisata ke [m4=m1 Turki] serta {e3 berjanji memulihkan} hubungan dagang.
e1 m1 > m2 SUPPORT actual 2016-07-01/none ctx=military,diplomatic
e2 m3 > m4 CONCEDE actual 2016-07-01/none ctx=economic
e3 m3 > m4 AGREE planned 2016-07-01/none ctx=economic

### Tempo.co 2015-04-10
[m1:IDN.JUD KPK] {e1 menahan} [m2:IDN.ELI mantan Menteri Agama Suryadharma Ali] di Rutan Guntur setelah memeriksanya selama delapan jam. [m3=m2 Ia] {e2 menyebut} [m4=m1 lembaga itu] tidak adil dan {e3 menolak menandatangani} berita acara.
e1 m1 > m2 COERCE actual 2015-04-10/none mode=arrest ctx=corruption
e2 m3 > m4 ACCUSE actual 2015-04-10/none mode=disapprove ctx=corruption
e3 m3 > m4 REJECT actual 2015-04-10/none mode=yield ctx=corruption

### Antara Papua 2018-07-14
[m1:IDN.GOV Komisi Pemilihan Umum] {e1 memindahkan} logistik pilkada Nduga dengan bantuan [m2:IDN.MIL helikopter TNI] setelah [m3:TPNPB.REB kelompok bersenjata] {e2 menembaki} pesawat yang mengangkut [m4:IDN.COP anggota Brimob].
e2 m3 > m4 ASSAULT actual 2018-07-14/none mode=firearms ctx=election,territory
e1 m2 > m1 AID actual 2018-07-14/none ctx=election

### Okezone 2013-07-31
[m1:IDN.COP Satpol PP DKI Jakarta] akan {e1 membongkar} lapak [m2:IDN.LAB pedagang kaki lima] Tanah Abang pada 11 Agustus; [m3:IDN.GOV Gubernur Jokowi] {e2 menjamin} [m4=m2 mereka] mendapat kios di Blok G.
e1 m1 > m2 COERCE planned 2013-08-11/day mode=seize ctx=economic
e2 m3 > m4 AGREE planned 2013-07-31/none ctx=economic

### Kompas.com 2017-07-08
[m1:IDN.LEG Panitia khusus hak angket DPR] mengunjungi Lapas Sukamiskin untuk meminta keterangan narapidana kasus korupsi, sementara [m2:IDN.JUD pimpinan KPK] {e2 menolak hadir} dalam rapat [m3=m1 pansus] sampai [m4:IDN.JUD Mahkamah Konstitusi] memutus uji materi.
e2 m2 > m3 REJECT actual 2017-07-08/none mode=meet ctx=corruption,legislative

### VOA Indonesia 2014-12-17
[m1:USA.GOV Amerika Serikat] dan [m2:CUB.GOV Kuba] {e1 bertukar tahanan} dan {e2 akan membuka kembali} kedutaan besar di ibu kota masing-masing, kata [m3:USA.GOV Presiden Obama], yang {e3 berterima kasih} kepada [m4:VAT.REL Paus Fransiskus] atas perannya.
e1 m1 > m2 RETREAT actual 2014-12-17/none mode=release ctx=diplomatic
e2 m1 > m2 AGREE planned 2014-12-17/none ctx=diplomatic said=m3
e3 m3 > m4 SUPPORT actual 2014-12-17/none ctx=diplomatic

### CNBC Indonesia 2020-01-15 none
Neraca perdagangan [m1:@IDN Indonesia] sepanjang 2019 mengalami defisit 3,2 miliar dolar AS, menurut [m2:IDN.GOV Badan Pusat Statistik]. Ekspor nonmigas terbesar masih menuju [m3:@CHN Tiongkok], disusul [m4:@USA Amerika Serikat] dan [m5:@JPN Jepang].

### Antara 2020-02-04
[m1:IDN.GOV Pemerintah] {e1 memulangkan} [m2:IDN.CVL 238 WNI] dari [m3:@CHN Wuhan] dan menempatkan mereka di Natuna, tetapi [m4:IDN.CVL sebagian warga Natuna] {e2 memblokir jalan} ke pangkalan udara sebagai bentuk penolakan.
e1 m1 > m2 AID actual 2020-02-04/none ctx=health
e2 m4 > m1 PROTEST actual 2020-02-04/none mode=obstruct ctx=health

### Tribun Jateng 2021-12-16
[m1:IDN.GOV Bupati Banjarnegara nonaktif] membantah pernah {e1 meminta} [m2:IDN.BUS kontraktor] menyetor sepuluh persen nilai proyek, seperti yang {e2 didakwakan} [m3:IDN.JUD jaksa KPK] kepadanya.
e1 m1 > m2 REQUEST denied 2021-12-16/none ctx=corruption
e2 m3 > m1 ACCUSE actual 2021-12-16/none mode=allege ctx=corruption

### CNN Indonesia 2022-09-26
[m1:ITA.PTY Pemimpin Persaudaraan Italia Giorgia Meloni] {e1 mengirim ucapan solidaritas} kepada [m2:UKR.GOV Presiden Zelensky], sementara [m3:HUN.GOV PM Hongaria Viktor Orban] {e2 menyelamati} [m4=m1 Meloni] atas kemenangannya dalam pemilu.
e1 m1 > m2 SUPPORT actual 2022-09-26/none ctx=diplomatic
e2 m3 > m4 SUPPORT actual 2022-09-26/none ctx=election

### detikNews 2016-11-16
[m1:IDN.COP Bareskrim Polri] {e1 menetapkan} [m2:IDN.GOV Gubernur DKI nonaktif Basuki Tjahaja Purnama] sebagai tersangka dan {e2 mencegahnya} bepergian ke luar negeri. [m3:IDN.REL GNPF] {e3 berencana menggelar aksi} lagi kalau [m4=m2 Basuki] tidak ditahan.
e1 m1 > m2 ACCUSE actual 2016-11-16/none mode=allege ctx=religion_ethnicity
e2 m1 > m2 COERCE actual 2016-11-16/none mode=restrict ctx=religion_ethnicity
e3 m3 > m1 PROTEST hypothetical 2016-11-16/none mode=demo ctx=religion_ethnicity

### Antara 2008-11-04
[m1:IDN.MIL Koarmatim] {e1 menggagalkan} upaya penyelundupan kayu oleh [m2:MYS.BUS kapal berbendera Malaysia] di Selat Makassar. Kapal beserta sembilan awaknya {e2 digiring} ke [m3:@IDN Tarakan].
e1 m1 > m2 COERCE actual 2008-11-04/none mode=seize ctx=natural_resource
e2 m1 > m2 COERCE actual 2008-11-04/none mode=seize ctx=natural_resource

### Republika 2015-12-20
[m1:IDN.MIL TNI Angkatan Darat] membantah {e1 menurunkan pasukan} untuk mengusir [m2:IDN.CVL eks anggota Gafatar] dari Mempawah. "<<q1 [m3=m1 Kami] justru {e2 mengevakuasi} [m4=m2 mereka] ke tempat aman>>," kata [m5:IDN.MIL Kapendam Tanjungpura].
e1 m1 > m2 MOBILIZE denied 2015-12-20/none mode=troops ctx=religion_ethnicity
e2 m3 > m4 AID actual 2015-12-20/none ctx=religion_ethnicity said=m5
q1 m5 direct cue=kata

### Kompas 2014-06-17
[m1:IRQ.GOV Perdana Menteri Nouri al-Maliki] {e1 menuduh} [m2:SAU.GOV Arab Saudi] mendanai [m3:ISIS.REB milisi ISIS]. [m4:USA.GOV Presiden Barack Obama] {e2 mengirimkan} 275 tentara untuk melindungi kedutaan di [m5:@IRQ Baghdad] dan {e3 tidak mengesampingkan serangan udara}.
e1 m1 > m2 ACCUSE actual 2014-06-17/none mode=allege ctx=terrorism
e2 m4 > m3 MOBILIZE actual 2014-06-17/none mode=troops ctx=military
e3 m4 > m3 ASSAULT hypothetical 2014-06-17/none mode=aerial ctx=military

### SINDOnews 2021-08-31
[m1:TALIBAN.REB Taliban] menyatakan ingin {e1 menjalin hubungan baik} dengan [m2:USA.GOV Amerika Serikat] dan {e2 meminta} [m3:IND.GOV India] tetap membuka kedutaannya, sehari setelah [m4:IND.GOV Duta Besar Deepak Mittal] {e3 bertemu} [m5:TALIBAN.REB Sher Mohammad Stanekzai] di [m6:@QAT Doha].
e1 m1 > m2 AGREE planned 2021-08-31/none ctx=diplomatic
e2 m1 > m3 REQUEST requested 2021-08-31/none ctx=diplomatic
e3 m4 > m5 CONSULT actual 2021-08-30/day ctx=diplomatic

### Suara.com 2023-05-29
[m1:IDN.CVL Koalisi masyarakat sipil] {e1 mengkritik} pemberian izin ekspor pasir laut oleh [m2:IDN.GOV pemerintah]. [m3:IDN.GOV Menteri Kelautan dan Perikanan] menegaskan [m4=m3 pihaknya] tidak pernah {e2 memberi konsesi} kepada [m5:SGP.BUS perusahaan Singapura].
e1 m1 > m2 ACCUSE actual 2023-05-29/none mode=disapprove ctx=environment
e2 m4 > m5 AGREE denied 2023-05-29/none ctx=environment,economic

### Harian Analisa 2013-05-07
[m1:IDN.COP Tim gabungan Polres dan Satpol PP] {e1 menertibkan} kafe tanpa izin di Deli Serdang, Selasa, dan {e2 mengamankan} belasan botol minuman keras; [m3:IDN.BUS pemilik kafe] {e3 mengancam menempuh jalur hukum}.
e1 m1 > m3 COERCE actual 2013-05-07/day mode=restrict ctx=economic
e2 m1 > m3 COERCE actual 2013-05-07/day mode=seize ctx=economic
e3 m3 > m1 THREATEN threatened 2013-05-07/none ctx=legal

### Antara 2023-07-25
[m1:IDN.GOV Presiden Joko Widodo] bertolak ke [m2:@CHN Chengdu] untuk {e1 melakukan pertemuan bilateral} dengan [m3:CHN.GOV Presiden Xi Jinping]. [m4=m1 Kepala Negara] dijadwalkan {e2 menandatangani sejumlah kesepakatan} di bidang kesehatan dan investasi.
e1 m1 > m3 AGREE planned 2023-07-25/none mode=visit ctx=diplomatic
e2 m4 > m3 AGREE planned 2023-07-25/none ctx=economic

### Tempo.co 2010-03-04 none
Rapat paripurna [m1:IDN.LEG DPR] berlangsung hingga pukul sebelas malam. [m2:IDN.LEG Fraksi PPP] duduk di sayap kanan, [m3:IDN.LEG Fraksi Hanura] di belakangnya. Sebanyak 537 anggota mengisi daftar hadir, kata [m4:IDN.LEG sekretaris jenderal].

### CNN Indonesia 2023-11-15
[m1:CHN.GOV Xi Jinping] dan [m2:USA.GOV Joe Biden] {e1 sepakat memulihkan} komunikasi militer tingkat tinggi dalam {e2 pertemuan} di [m3:@USA Woodside], California. [m4=m1 Beijing] juga {e3 berjanji menekan} [m5:CHN.BUS perusahaan kimia] yang memasok bahan fentanil.
e1 m1 > m2 AGREE planned 2023-11-15/none ctx=military
e2 m1 > m2 CONSULT actual 2023-11-15/none ctx=diplomatic
e3 m4 > m2 AGREE planned 2023-11-15/none ctx=illegal_drugs

### Kompas.com 2012-11-02
[m1:IDN.MIL Ratusan anggota TNI dan Brimob] {e1 ditarik} dari Sidorejo, Lampung Selatan, setelah [m2:IDN.CVL perwakilan warga kedua desa] {e2 menandatangani ikrar damai} yang disaksikan [m3:IDN.GOV Kapolri]. Dua SSK tetap {e3 disiagakan}.
e1 m1 > m2 RETREAT actual 2012-11-02/none mode=withdraw ctx=religion_ethnicity
e3 m1 > m2 MOBILIZE actual 2012-11-02/none ctx=religion_ethnicity
e2 m2 > m3 SUPPORT actual 2012-11-02/none ctx=religion_ethnicity

### JPNN 2017-09-13
[m1:IDN.JUD KPK] {e1 memanggil ulang} [m2:IDN.LEG Ketua DPR Setya Novanto] pekan depan setelah [m3=m2 politikus Golkar itu] tidak hadir dengan alasan sakit. Bila {e2 kembali absen}, [m4=m1 penyidik] {e3 dapat menjemputnya}.
e1 m1 > m2 REQUEST requested 2017-09-13/none mode=meet ctx=corruption
e2 m3 > m4 REJECT hypothetical 2017-09-13/none mode=meet ctx=corruption
e3 m4 > m3 COERCE hypothetical 2017-09-13/none mode=arrest ctx=corruption

### Antara 2015-09-22
[m1:SGP.GOV Singapura] {e1 menawarkan bantuan} pemadaman kebakaran hutan, dan [m2:IDN.GOV Indonesia], yang semula {e2 menolak}, akhirnya {e3 menerima} pesawat Chinook dari [m3=m1 negara itu] pada awal Oktober, kata [m4:IDN.GOV Menko Polhukam Luhut Pandjaitan].
e1 m1 > m2 AGREE actual 2015-09-22/none ctx=environment,disasters
e2 m2 > m1 REJECT actual 2015-09-22/none mode=assist ctx=environment,disasters
e3 m2 > m3 AGREE planned 2015-10-01/month ctx=environment,disasters

### Lampung Post 2018-08-27 none
Ketua panitia HUT kemerdekaan menyebut karnaval tahun ini diikuti 63 kelompok. [m1:IDN.GOV Wali Kota] menyerahkan piala kepada pemenang, didampingi [m2:IDN.MIL Dandim] dan [m3:IDN.COP Kapolresta].

### SINDOnews 2022-07-22
[m1:RUS.GOV Rusia] dan [m2:UKR.GOV Ukraina] {e1 menandatangani} perjanjian terpisah dengan [m3:TUR.GOV Turki] dan [m4:UN PBB] di [m5:@TUR Istanbul] untuk {e2 membuka kembali} ekspor gandum lewat Laut Hitam; kurang dari sehari kemudian rudal [m6=m1 Moskow] {e3 menghantam} pelabuhan Odesa.
e1 m1,m2 > m3,m4 SUPPORT actual 2022-07-22/none ctx=economic
e2 m1 > m2 CONCEDE planned 2022-07-22/none ctx=economic
e3 m6 > m2 ASSAULT actual 2022-07-22/none mode=aerial ctx=military

### Tribun Bali 2023-04-18
[m1:IDN.GOV Kantor Imigrasi Ngurah Rai] {e1 mendeportasi} [m2:RUS.CVL seorang influencer asal Rusia] yang berfoto tanpa busana di pohon keramat. [m3:IDN.GOV Gubernur Koster] {e2 mengusulkan} agar [m4:IDN.GOV Menkumham] mencabut fasilitas visa kedatangan bagi [m5:RUS.CVL turis negara itu].
e1 m1 > m2 COERCE actual 2023-04-18/none mode=deport ctx=religion_ethnicity
e2 m3 > m4 REQUEST requested 2023-04-18/none mode=change ctx=migration

### Kumparan 2019-05-16
[m1:USA.GOV Amerika Serikat] {e1 memasukkan} [m2:CHN.BUS Huawei] ke dalam daftar hitam perdagangan. [m3:CHN.GOV Kementerian Perdagangan China] menyatakan akan {e2 mengambil langkah yang diperlukan} dan {e3 mendesak} [m4=m1 Washington] menghentikan praktik keliru itu.
e1 m1 > m2 SANCTION actual 2019-05-16/none mode=discontinue ctx=technology,economic
e2 m3 > m1 THREATEN threatened 2019-05-16/none ctx=economic
e3 m3 > m4 REQUEST requested 2019-05-16/none mode=yield ctx=economic

### Antara 2009-03-25
[m1:IDN.GOV Mantan pejabat Bank Indonesia] {e1 divonis empat tahun} penjara oleh [m2:IDN.JUD Pengadilan Tipikor]; [m3:IDN.JUD jaksa] menyatakan masih pikir-pikir, dan [m4:IDN.LEG anggota DPR penerima dana] {e2 mengembalikan uang} kepada [m5:IDN.JUD KPK].
e1 m2 > m1 SANCTION actual 2009-03-25/none mode=convict ctx=corruption
e2 m4 > m5 CONCEDE actual 2009-03-25/none ctx=corruption

### Tempo.co 2021-06-22
[m1:IDN.GOV Wakil Ketua Komnas HAM] menyayangkan sikap [m2:IDN.JUD pimpinan KPK] yang dua kali {e1 tidak memenuhi panggilan}; [m3=m1 lembaganya] mengatakan dapat meminta bantuan pengadilan untuk {e3 memanggil paksa} bila [m4=m2 mereka] tetap menolak.
e1 m2 > m1 REJECT actual 2021-06-22/none mode=meet ctx=human_rights,corruption
e3 m3 > m4 THREATEN threatened 2021-06-22/none ctx=human_rights,legal

### Detikcom 2011-04-08
Setelah berbulan-bulan menyangkal, [m1:IDN.LEG anggota DPR itu] {e2 mengundurkan diri} dan {e3 menyampaikan permintaan maaf terbuka} kepada [m2:IDN.CVL konstituennya] serta [m3:IDN.PTY partainya].
e2 m1 > m3 RETREAT actual 2011-04-08/none mode=resign ctx=political_institutions
e3 m1 > m2,m3 SUPPORT actual 2011-04-08/none ctx=political_institutions

### Antara 2010-12-01
[m1:IDN.GOV Pemerintah] {e1 memperpanjang} kerja sama dengan [m2:NOR.GOV Norwegia] dalam penyusunan strategi penurunan emisi. [m3=m2 Oslo] telah {e2 menyalurkan} 30 juta dolar AS dari komitmen satu miliar dolar, ujar [m4:IDN.GOV Kuntoro Mangkusubroto].
e1 m1 > m2 COOPERATE actual 2010-12-01/none ctx=environment
e2 m3 > m1 AID actual 2010-12-01/none ctx=environment said=m4

### Kompas.com 2024-05-16 none
Nama [m1:IDN.PTY Sudirman Said], [m2:IDN.ELI Susi Pudjiastuti], dan [m3:IDN.LEG Novita Hardini] muncul dalam bursa calon kepala daerah. Pendaftaran calon dibuka [m4:IDN.GOV KPU] pada 27 Agustus.
