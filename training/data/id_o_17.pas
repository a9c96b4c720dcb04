### Antara 2023-06-13
[m1:IDN.GOV Wakil Menteri Luar Negeri Pahala Mansury] {e1 menerima} [m2:UKR.GOV utusan khusus Ukraina] di [m3:@IDN Jakarta] pada hari yang sama ketika [m4:IDN.GOV Menhan Prabowo Subianto], yang usul perdamaiannya di [m5:@SGP Singapura] {e2 ditolak} [m6:UKR.GOV Menhan Oleksii Reznikov], {e3 dipanggil} [m7:IDN.GOV Presiden] untuk memberi penjelasan; [m8:RUS.GOV Duta Besar Rusia Lyudmila Vorobieva] tidak hadir.
e1 m2 > m1 CONSULT actual 2023-06-13/none mode=visit ctx=diplomatic
e2 m6 > m4 REJECT actual 2023-06-13/none ctx=diplomatic,military
e3 m7 > m4 REQUEST requested 2023-06-13/none ctx=diplomatic

### Kompas.com 2013-03-11
[m1:IDN.MIL Prajurit Yon Armed 15] {e1 membakar} [m2:IDN.COP Mapolres Ogan Komering Ulu] di [m3:@IDN Baturaja] karena tidak puas atas penanganan kasus {e2 penembakan} [m4:IDN.MIL Pratu Heru Oktavianus] oleh [m5:IDN.COP Brigadir Wijaya]. [m6:IDN.MIL Pangdam Sriwijaya Nugroho Widyotomo] {e3 meminta maaf} kepada [m7:IDN.COP Kapolda Saud Usman Nasution].
e1 m1 > m2 ASSAULT actual 2013-03-11/none mode=destroy ctx=military
e2 m5 > m4 ASSAULT actual 2013-03-11/none mode=firearms ctx=crime bg
e3 m6 > m7 SUPPORT actual 2013-03-11/none ctx=military

### Tempo.co 2016-02-16
[m1:IDN.PTY Fraksi Gerindra] dan [m2:IDN.PTY Demokrat] {e1 menolak} revisi UU KPK yang diusulkan [m3:IDN.LEG 45 anggota DPR], sebagian besar dari [m4:IDN.PTY PDIP] dan [m5:IDN.PTY Golkar]. [m6:IDN.JUD Ketua KPK Agus Rahardjo], yang menyurati [m7:IDN.GOV Presiden], {e3 tidak memenuhi} undangan rapat di [m8:@IDN Senayan].
e1 m1,m2 > m3 REJECT actual 2016-02-16/none mode=change ctx=legislative,corruption
e3 m6 > m3 REJECT actual 2016-02-16/none mode=meet ctx=legislative,corruption

### detikNews 2015-10-22
Warga yang {e1 menyerang} kebun [m1:IDN.BUS PT Bumi Warna Agung] bukan dari [m2:@IDN Mesuji], kata [m3:IDN.GOV Bupati Khamamik] kepada [m4:IDN.JRN wartawan], melainkan [m5:IDN.CVL perambah dari Register 45] yang sebelumnya {e2 diusir} [m6:IDN.BUS pengamanan swasta] dan dibela [m7:IDN.CVL sebuah LSM]; [m8:IDN.COP Polda Lampung] menempatkan dua peleton.
e1 m5 > m1 ASSAULT actual 2015-10-22/none mode=violence ctx=natural_resource said=m3
e2 m6 > m5 COERCE actual 2015-10-22/none ctx=natural_resource bg

### CNN Indonesia 2021-12-22
[m1:IDN.LAB Buruh Banten] yang menerobos masuk ruang kerja [m2:IDN.GOV Gubernur Wahidin Halim] {e1 dilaporkan} ke [m3:IDN.COP Polda Banten] oleh [m4:IDN.CVL kuasa hukum Asep Abdullah Busro]. [m5:IDN.LAB Presiden KSPI Said Iqbal] {e2 meminta} [m6=m2 sang gubernur] mencabut laporannya, sedangkan [m7:IDN.BUS Apindo] pada hari itu {e3 bertemu} [m8:IDN.GOV Menaker Ida Fauziyah].
e1 m4 > m1 ACCUSE actual 2021-12-22/none mode=allege ctx=legal,economic
e2 m5 > m6 REQUEST requested 2021-12-22/none mode=yield ctx=legal,economic
e3 m7 > m8 CONSULT actual 2021-12-22/none mode=meet ctx=economic

### CNN Indonesia 2022-01-05
[m1:IDN.GOV Gubernur Banten Wahidin Halim] {e1 mencabut} laporan terhadap [m2:IDN.LAB enam buruh] yang sempat {e2 dijadikan tersangka} oleh [m3:IDN.COP Polda Banten]; di rumahnya di [m4:@IDN Pinang], [m5=m1 ia] {e3 menerima permintaan maaf} dari [m6=m2 mereka], disaksikan [m7:IDN.LAB Andi Gani Nena Wea] dari [m8:IDN.LAB KSPSI].
e1 m1 > m2 CONCEDE actual 2022-01-05/none ctx=legal,economic
e2 m3 > m2 ACCUSE actual 2022-01-05/none mode=investigate ctx=legal,economic bg
e3 m6 > m5 SUPPORT actual 2022-01-05/none ctx=economic

### Republika 2017-05-15
[m1:IDN.REL Rizieq Shihab], yang berada di [m2:@SAU Arab Saudi], {e1 mangkir} dari panggilan kedua [m3:IDN.COP Polda Metro Jaya]. [m4:IDN.CVL Pengacara Kapitra Ampera] berencana {e2 membawa} kasus itu ke [m5:ICJ Mahkamah Internasional], gagasan yang ditertawakan [m6:IDN.COP Kapolri]; [m7:IDN.CVL Firza Husein] beristirahat di [m8:@IDN Depok].
e1 m1 > m3 REJECT actual 2017-05-15/none mode=yield ctx=legal
e2 m4 > m3 ACCUSE planned 2017-05-15/none mode=allege ctx=legal

### Jubi 2011-10-19
[m1:IDN.COP Polisi] dan [m2:IDN.MIL tentara] {e1 membubarkan} [m3:IDN.CVL Kongres Rakyat Papua III] di [m4:@IDN Abepura] dan {e2 menahan} [m5:IDN.CVL Forkorus Yaboisembut], yang diangkat kongres sebagai presiden. [m6:IDN.REL Uskup Leo Laba Ladjar] {e3 menyesalkan} [m7=m1 aparat] masuk ke kompleks gereja, sementara [m8:AUS.LEG Senator Richard Di Natale] membahasnya di [m9:@AUS Canberra].
e1 m1,m2 > m3 COERCE actual 2011-10-19/none ctx=repression,territory
e2 m1,m2 > m5 COERCE actual 2011-10-19/none mode=arrest ctx=repression,territory
e3 m6 > m7 ACCUSE actual 2011-10-19/none mode=disapprove ctx=repression

### Suara.com 2022-11-24
[m1:IDN.CVL Ismail Bolong], bekas polisi yang mengaku menyetor uang tambang ilegal kepada [m2:IDN.COP Kabareskrim Agus Andrianto], mencabut ucapannya dan {e3 menyebut} ditekan [m3:IDN.COP Hendra Kurniawan]. [m4:IDN.CVL Jatam] {e1 meminta} [m5:IDN.JUD KPK] mengambil alih perkara itu dari [m6:IDN.COP Polri], sedangkan [m7:IDN.COP Ferdy Sambo] membenarkan pernah menyelidiki di [m8:@IDN Kalimantan Timur].
e1 m4 > m5 REQUEST requested 2022-11-24/none mode=investigate ctx=corruption,natural_resource
e3 m1 > m3 ACCUSE actual 2022-11-24/none mode=allege ctx=corruption

### Media Indonesia 2016-01-29 none
Gedung tua bekas kantor [m1:NLD.BUS NHM] di [m2:@IDN Semarang] kini dipakai [m3:IDN.BUS sebuah bank] dan dua lantai atasnya oleh [m4:IDN.CVL Oen Semarang Foundation]; wisatawan dari [m5:@NLD Belanda] dan [m6:@JPN Jepang] sering meminta izin memotret, kata juru bicara [m7:IDN.GOV Dinas Kebudayaan] yang pernah bertugas di [m8:@IDN Salatiga].

### Sumut Pos 2021-02-19
[m1:IDN.PTY Kubu Moeldoko] dan [m2:IDN.PTY kubu Agus Harimurti Yudhoyono] {e2 saling tuding}, tetapi hanya [m3:IDN.PTY Jhoni Allen Marbun], anggota [m4:IDN.LEG DPR] dari [m5:@IDN Sumatera Utara], yang {e1 dipecat} [m6:IDN.PTY Dewan Kehormatan Partai Demokrat]; [m7:IDN.GOV Menko Polhukam Mahfud MD] menegaskan [m8:IDN.GOV pemerintah] tidak ikut campur.
e1 m6 > m3 SANCTION actual 2021-02-19/none mode=expel ctx=political_institutions
e2 m1 > m2 ACCUSE actual 2021-02-19/none ctx=political_institutions

### Bisnis.com 2020-04-29
[m1:IDN.GOV Gubernur Sulawesi Tenggara Ali Mazi] dan [m2:IDN.LEG DPRD] {e1 menolak} kedatangan [m3:CHN.LAB 500 pekerja China] untuk [m4:CHN.BUS PT Virtue Dragon] di [m5:@IDN Konawe], yang izinnya telah {e2 disetujui} [m6:IDN.GOV Kementerian Ketenagakerjaan]. [m7:IDN.LAB KSPI] {e3 mendukung} sikap [m8=m1 gubernur].
e1 m1,m2 > m3 REJECT actual 2020-04-29/none mode=access ctx=migration,health
e2 m6 > m4 CONCEDE actual 2020-04-29/none ctx=economic,migration
e3 m7 > m8 SUPPORT actual 2020-04-29/none ctx=migration

### Pos Kupang 2014-08-14
[m1:IDN.CVL Warga Oepoli] yang bersengketa lahan di Naktuka dengan [m2:TLS.CVL warga Timor Leste] {e1 melapor} kepada [m3:IDN.MIL Satgas Pamtas] bahwa kebun [m8=m1 mereka] dibakar [m4:TLS.COP polisi perbatasan Oecusse]. [m5:IDN.GOV Bupati Kupang Ayub Titu Eki] {e3 meminta} [m6:IDN.GOV Jakarta] berunding dengan [m7:TLS.GOV Dili] sebelum musim tanam.
e1 m1 > m4 ACCUSE actual 2014-08-14/none mode=allege ctx=territory
e3 m5 > m6 REQUEST requested 2014-08-14/none ctx=territory,diplomatic

### Harian Kompas 2001-07-23
[m1:IDN.LEG MPR] yang dipimpin [m2:IDN.LEG Amien Rais] {e1 memberhentikan} [m3:IDN.GOV Presiden Abdurrahman Wahid], beberapa jam setelah maklumat pembekuan lembaga itu {e2 ditolak} [m4:IDN.MIL TNI]. [m5:IDN.PTY Megawati Soekarnoputri], penggantinya, {e3 menerima ucapan selamat} dari [m6:AUS.GOV PM John Howard], yang dijadwalkan datang dari [m7:@AUS Canberra]; [m8:IDN.REL pendukung NU] berkumpul di [m9:@IDN Surabaya].
e1 m1 > m3 SANCTION actual 2001-07-23/none mode=expel ctx=political_institutions,executive
e2 m4 > m3 REJECT actual 2001-07-23/none ctx=executive,military
e3 m6 > m5 SUPPORT actual 2001-07-23/none ctx=diplomatic

### Liputan6 2023-12-18
[m1:IDN.LAB Puluhan pekerja PT Indonesia Tsingshan Stainless Steel] di [m2:@IDN Morowali] {e1 mogok} menuntut [m3:CHN.BUS manajemen] memperbaiki keselamatan kerja, tiga hari setelah [m4:IDN.LEG Komisi VII DPR] {e2 mengunjungi} kawasan itu bersama [m5:IDN.GOV Kementerian Perindustrian]; [m6:IDN.COP Polda Sulawesi Tengah] dan [m7:IDN.LAB SPIM] memantau dari gerbang.
e1 m1 > m3 PROTEST actual 2023-12-18/none mode=strike ctx=economic
e2 m4,m5 > m3 CONSULT actual 2023-12-15/day mode=visit ctx=economic

### Tribunnews 2024-06-28
Serangan siber terhadap [m1:IDN.GOV Pusat Data Nasional] di [m2:@IDN Surabaya] {e1 dilakukan} [m3:CRM kelompok peretas Brain Cipher] yang meminta tebusan 8 juta dolar, kata [m4:IDN.GOV Kepala BSSN Hinsa Siburian] di hadapan [m5:IDN.LEG Komisi I DPR]. [m6:IDN.CVL SAFEnet] {e2 menuntut} [m7:IDN.GOV Menkominfo Budi Arie Setiadi] mundur; [m8:IDN.BUS Telkomsigma] tidak berkomentar.
e1 m3 > m1 COERCE actual 2024-06-28/none mode=cyber ctx=cyber,crime said=m4
e2 m6 > m7 REQUEST requested 2024-06-28/none mode=resign ctx=cyber

### Fajar 2012-03-30
[m1:IDN.EDU Mahasiswa Universitas 45] {e1 menahan} truk tangki milik [m2:IDN.BUS Pertamina] di Jalan Urip Sumoharjo, [m3:@IDN Makassar], dalam aksi menentang kenaikan harga BBM oleh [m4:IDN.GOV pemerintah], dan {e2 melempari} [m5:IDN.COP polisi] yang mencoba mengambilnya; [m6:IDN.PTY PKS] dan [m7:IDN.PTY Golkar] masih tawar-menawar di [m8:IDN.LEG DPR].
e1 m1 > m2 PROTEST actual 2012-03-30/none mode=obstruct ctx=economic
e2 m1 > m5 PROTEST actual 2012-03-30/none mode=riot ctx=economic

### SINDOnews 2019-10-10
[m1:IDN.GOV Menko Polhukam Wiranto] {e1 ditusuk} [m2:JAD.REB Syahril Alamsyah alias Abu Rara] di Alun-alun Menes, [m3:@IDN Pandeglang], seusai meresmikan gedung [m4:IDN.EDU Universitas Mathla'ul Anwar]. [m5:IDN.GOV Presiden Joko Widodo] dan [m6:IDN.PTY Prabowo Subianto] {e2 menjenguknya} pada jam berlainan, sedangkan [m7:IDN.SPY Kepala BIN Budi Gunawan] {e3 mengaitkan} pelaku dengan sel [m8:@IDN Bekasi].
e1 m2 > m1 ASSAULT actual 2019-10-10/none mode=primitive ctx=terrorism
e2 m5,m6 > m1 CONSULT actual 2019-10-10/none mode=visit ctx=terrorism
e3 m7 > m2 ACCUSE actual 2019-10-10/none mode=allege ctx=terrorism
