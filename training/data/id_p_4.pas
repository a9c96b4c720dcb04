### Antara 2024-05-24
[m1:ICJ Mahkamah Internasional] di [m2:@NLD Den Haag] {e1 memerintahkan} penghentian ofensif di Rafah, Jumat (24/5). Perintah yang diminta [m3:ZAF.GOV Pretoria] itu dijawab dengan {e2 penolakan} oleh [m4:ISR.GOV dua menteri garis keras]. Tak sampai sejam kemudian kamp Shaboura {e3 dihantam bom}. [m5:HAMAS.REB Hamas] {e4 menyambut} putusan tersebut, tetapi menilai cakupannya terlalu sempit. Pada 20 Mei [m6:ICC Jaksa Karim Khan] telah {e5 mengajukan permohonan surat penangkapan} bagi [m7:ISR.GOV Benjamin Netanyahu].
e1 m1 > m4 REQUEST requested 2024-05-24/day mode=yield ctx=legal,military
e2 m4 > m1 REJECT actual 2024-05-24/none mode=yield ctx=legal,military
e4 m5 > m1 SUPPORT actual 2024-05-24/none ctx=legal
e5 m6 > m7 ACCUSE actual 2024-05-20/day mode=allege ctx=legal,human_rights bg
e3 m4 > m5 ASSAULT actual 2024-05-24/day mode=aerial ctx=military

### Detikcom 2021-01-05
Rekening [m1:IDN.REL Front Pembela Islam] dan pengurusnya tidak dapat lagi dipakai. {e1 Pemblokiran} tersebut dilakukan [m2:IDN.GOV Pusat Pelaporan dan Analisis Transaksi Keuangan] sepekan setelah [m3=m1 ormas itu] {e2 dibubarkan} lewat keputusan [m8:IDN.GOV enam menteri dan kepala lembaga]. [m4:IDN.REL Sekretaris umumnya, Munarman], {e3 memprotes} tindakan itu sebagai perampasan. Enam [m5=m1 anggota laskarnya] {e4 ditembak mati} [m6:IDN.COP polisi] di jalan tol Cikampek pada 7 Desember. [m7:IDN.GOV Komnas HAM] masih {e5 mengusut} peristiwa tersebut.
e1 m2 > m1 SANCTION actual 2021-01-05/none mode=restrict ctx=economic,repression
e3 m4 > m2 ACCUSE actual 2021-01-05/none mode=disapprove ctx=repression
e4 m6 > m5 ASSAULT actual 2020-12-07/day mode=firearms ctx=repression bg
e5 m7 > m6 ACCUSE actual 2021-01-05/none mode=investigate ctx=human_rights
e2 m8 > m3 COERCE actual 2020-12-30/none mode=ban ctx=religion_ethnicity,repression bg

### Kompas.com 2008-02-20
[m1:SRB.CVL Ratusan warga Serbia] membakar dua pos perbatasan di utara, Selasa (19/2). {e1 Amuk massa} itu terjadi dua hari setelah parlemen di [m2:KOS.GOV Pristina] {e2 memaklumkan kemerdekaan}. [m3:NATO Pasukan penjaga perdamaian pimpinan NATO] {e3 menutup} kedua jalan. [m4:SRB.GOV Beograd] telah {e4 menarik} duta besarnya dari [m5:USA.GOV Washington], yang dengan cepat {e5 mengakui} negara baru tersebut. [m6:ESP.GOV Madrid] menyatakan tidak akan {e6 mengikutinya}.
e1 m1 > m2 PROTEST actual 2008-02-19/day mode=riot ctx=territory,religion_ethnicity
e2 m2 > m4 REJECT actual 2008-02-17/day ctx=territory bg
e3 m3 > m1 COERCE actual 2008-02-20/none mode=restrict ctx=peacekeeping
e4 m4 > m5 SANCTION actual 2008-02-20/none mode=relations ctx=diplomatic,territory
e5 m5 > m2 SUPPORT actual 2008-02-20/none ctx=diplomatic,territory
e6 m6 > m2 REJECT actual 2008-02-20/none ctx=diplomatic,territory

### Pontianak Post 2015-09-14
Jarak pandang di [m1:@IDN Ketapang] tinggal seratus meter dan sekolah diliburkan. [m2:IDN.COP Polda Kalimantan Barat] hari ini {e1 menyegel} lahan milik tiga perusahaan sawit. Dua [m3:IDN.BUS manajernya] {e2 ditahan}. [m4:MYS.GOV Kuala Lumpur], yang langitnya ikut kelabu, {e3 mengirim} [m5:IDN.GOV pemerintah Indonesia] surat berisi keluhan. Negara jiran lain, [m6:SGP.GOV Singapura], {e4 menawarkan} helikopter pengebom air; tawaran itu semula {e5 ditolak} oleh [m7=m5 Jakarta], lalu diterima.
e1 m2 > m3 COERCE actual 2015-09-14/day mode=seize ctx=environment
e2 m2 > m3 COERCE actual 2015-09-14/none mode=arrest ctx=environment,legal
e3 m4 > m5 ACCUSE actual 2015-09-14/none mode=disapprove ctx=environment
e4 m6 > m5 AGREE actual 2015-09-14/none ctx=environment,disasters
e5 m7 > m6 REJECT actual 2015-09-14/none mode=assist ctx=environment,disasters

### VOA Indonesia 2023-04-18
Dentuman meriam terdengar sejak fajar di sekitar istana kepresidenan. [m1:SDN.MIL Jenderal Abdel Fattah al-Burhan] menolak {e1 berunding} dengan pihak yang disebutnya pemberontak. Lawannya, [m2:RSF.REB Mohamed Hamdan Dagalo], {e2 menyetujui jeda} 24 jam atas desakan [m3:USA.GOV Menteri Luar Negeri Antony Blinken]. Iring-iringan kedutaan negara itu {e3 diberondong peluru} sehari sebelumnya. "<<q1 Tindakan ini sembrono dan tidak bertanggung jawab>>," ujar [m4=m3 diplomat tertinggi AS itu]. [m5:EGY.GOV Kairo] dan [m6:SSD.GOV Juba] {e4 menawarkan diri} menjadi penengah.
e1 m1 > m2 REJECT actual 2023-04-18/none mode=meet ctx=military
e2 m2 > m3 CONCEDE actual 2023-04-18/none mode=ceasefire ctx=military
e3 m2 > m3 ASSAULT actual 2023-04-17/day mode=firearms ctx=military
e4 m5,m6 > m1,m2 AGREE actual 2023-04-18/none ctx=military,diplomatic
q1 m4 direct cue=ujar

### Tribun Jateng 2011-04-19
[m1:IDN.AGR Petani Setrojenar] merobohkan gapura lapangan tembak pada Sabtu (16/4) sebagai {e1 protes} terhadap latihan meriam. Beberapa jam kemudian truk-truk datang dari arah pantai. Tiga belas orang {e2 dipukuli} dan ditembak peluru karet oleh [m2:IDN.MIL prajurit Zeni TNI AD]. Perbuatan tersebut diakui [m3:IDN.MIL Kepala Dinas Penerangan Kodam Diponegoro]. Tetapi [m4=m3 ia] {e4 menuduh} [m5=m1 para petani] menyerang lebih dulu. Hari ini [m6:IDN.LEG Komisi I DPR] akan {e5 mendatangi} desa itu.
e1 m1 > m2 PROTEST actual 2011-04-16/day mode=riot ctx=military,territory
e2 m2 > m1 ASSAULT actual 2011-04-16/day mode=beat ctx=military
e4 m4 > m5 ACCUSE actual 2011-04-19/none mode=allege ctx=military
e5 m6 > m1 AGREE planned 2011-04-19/day mode=visit ctx=human_rights

### CNN Indonesia 2017-06-06
Penerbangan ke [m1:@QAT Doha] dihentikan dan warga [m2:QAT.GOV Qatar] diberi waktu dua pekan untuk pergi. {e1 Pemutusan hubungan} itu diumumkan serentak oleh [m3:SAU.GOV Riyadh], [m4:ARE.GOV Abu Dhabi], [m5:BHR.GOV Manama], dan [m6:EGY.GOV Kairo], Senin (5/6). Keempatnya {e2 menuding} tetangganya mendanai terorisme. [m7=m2 Negara kaya gas itu] {e3 menepis} tuduhan tersebut. [m8:IRN.GOV Teheran] {e4 mengirim} empat pesawat sayur-mayur, sedangkan [m9:KWT.GOV Emir Kuwait] {e5 terbang} ke [m10=m3 kerajaan terbesar di semenanjung itu] untuk menengahi.
e1 m3,m4,m5,m6 > m2 SANCTION actual 2017-06-05/day mode=relations ctx=diplomatic
e2 m3,m4,m5,m6 > m2 ACCUSE actual 2017-06-05/none mode=allege ctx=terrorism
e3 m7 > m3,m4,m5,m6 REJECT actual 2017-06-06/none ctx=terrorism
e4 m8 > m7 AID actual 2017-06-06/none ctx=human_security
e5 m9 > m10 CONSULT actual 2017-06-06/none mode=visit ctx=diplomatic

### Surya 2012-08-28
Sedikitnya 35 rumah rata dengan tanah di dua dusun, Minggu (26/8). {e1 Pembakaran} itu dilakukan [m8:IDN.REL massa bersenjata celurit] yang menghadang anak-anak santri di jalan. [m1:IDN.REL Pengikut Tajul Muluk], yang beraliran Syiah, kini {e2 ditampung} [m2:IDN.GOV Pemerintah Kabupaten Sampang] di gedung olahraga. [m3:IDN.REL Roisul Hukama], adik kandung pemimpin itu, {e3 dibawa} [m4:IDN.COP polisi] ke [m5:@IDN Surabaya]. [m6:IDN.REL Ketua PBNU Said Aqil Siradj] {e4 mengutuk} kekerasan tersebut. Tajul sendiri {e5 dipidana} dua tahun pada Juli oleh [m7:IDN.JUD pengadilan setempat].
e2 m2 > m1 AID actual 2012-08-28/none ctx=religion_ethnicity,human_security
e3 m4 > m3 COERCE actual 2012-08-28/none mode=arrest ctx=religion_ethnicity,legal
e5 m7 > m1 SANCTION actual 2012-07-01/month mode=convict ctx=religion_ethnicity,legal bg
e1 m8 > m1 ASSAULT actual 2012-08-26/day mode=destroy ctx=religion_ethnicity
e4 m6 > m8 ACCUSE actual 2012-08-28/none mode=disapprove ctx=religion_ethnicity

### Bisnis.com 2019-08-29
Pelabuhan ekspor tidak akan menerima bijih mentah lagi mulai 1 Januari. {e1 Larangan} yang diumumkan [m1:IDN.GOV Kementerian Energi dan Sumber Daya Mineral] itu dua tahun lebih cepat daripada jadwal semula. [m2:IDN.BUS Asosiasi Penambang Nikel Indonesia] {e2 meminta} masa peralihan. [m3:EU Komisi Eropa], yang industri bajanya bergantung pada pasokan tersebut, {e3 mempertimbangkan gugatan}. "<<q1 [m4=m1 Kami] tidak gentar>>," kata [m5=m1 Direktur Jenderal Mineral dan Batubara Bambang Gatot Ariyono]. Sikap lembaga itu {e4 didukung} [m6:CHN.BUS Tsingshan], pemilik pabrik peleburan di [m7:@IDN Morowali].
e1 m1 > m2 COERCE planned 2020-01-01/day mode=ban ctx=natural_resource,economic
e2 m2 > m1 REQUEST requested 2019-08-29/none mode=yield ctx=natural_resource
e3 m3 > m1 ACCUSE hypothetical 2019-08-29/none mode=allege ctx=economic,natural_resource
e4 m6 > m1 SUPPORT actual 2019-08-29/none ctx=natural_resource
q1 m5 direct cue=kata

### Tempo.co 2013-11-20
Kerja sama penanganan penyelundupan manusia {e1 dihentikan} untuk sementara, kata [m1:IDN.GOV Presiden Susilo Bambang Yudhoyono] di [m2:@IDN Jakarta], Rabu (20/11). Latihan bersama dengan [m3:AUS.MIL angkatan bersenjata negara tetangga] juga {e2 dibatalkan}. Sehari sebelumnya [m4:AUS.GOV Tony Abbott] {e3 menolak meminta maaf} atas {e4 penyadapan} telepon Ibu Negara pada 2009. Duta besar [m5:IDN.GOV Nadjib Riphat Kesoema] sudah {e5 dipanggil pulang} dari [m6:@AUS Canberra]. "<<q1 [m7=m1 Saya] sungguh tidak paham mengapa itu dilakukan>>," ujarnya.
e1 m1 > m4 SANCTION actual 2013-11-20/day mode=discontinue ctx=intelligence,migration
e2 m1 > m3 REJECT actual 2013-11-20/day ctx=military,intelligence
e3 m4 > m1 REJECT actual 2013-11-19/day ctx=intelligence
e4 m4 > m1 COERCE actual 2009-01-01/year ctx=intelligence bg
e5 m1 > m4 SANCTION actual 2013-11-20/none mode=relations ctx=diplomatic,intelligence
q1 m1 direct cue=ujarnya

### Gorontalo Post 2015-11-04
Hasil pemungutan suara kedua belum keluar ketika [m1:IDN.PTY pendukung pasangan calon nomor urut dua] mengepung kantor [m2:IDN.GOV KPU Kabupaten Pohuwato]. [m3=m1 Mereka] {e1 menuduh} [m4=m2 penyelenggara] mencoret jagoannya karena pesanan. {e2 Kepungan} tersebut berakhir setelah [m5:IDN.GOV Bawaslu] turun tangan. Lembaga pengawas itu {e3 memerintahkan} berkas diperiksa ulang dalam tiga hari. [m6:IDN.PTY Tim lawan] mengatakan siap {e4 menggugat} apabila pencoretan dibatalkan.
e1 m3 > m4 ACCUSE actual 2015-11-04/none mode=allege ctx=election
e2 m1 > m2 PROTEST actual 2015-11-04/none mode=obstruct ctx=election
e3 m5 > m2 REQUEST requested 2015-11-04/none ctx=election
e4 m6 > m2 ACCUSE hypothetical 2015-11-04/none mode=allege ctx=election,legal

### Sindonews 2012-08-17
Di balkon gedung bata merah di Knightsbridge, seorang perempuan berseragam membaca surat keputusan: [m1:ECU.GOV Ekuador] {e1 memberikan suaka} kepada [m2:AUS.CVL pendiri WikiLeaks]. [m3:GBR.GOV William Hague] menyatakan jalan keluar yang aman tidak akan {e2 diizinkan}. [m4=m1 Quito] sebelumnya {e3 mengecam} surat yang isinya {e4 mengancam} mencabut kekebalan kedutaannya. "<<q1 [m5=m1 Kami] bukan koloni Inggris>>," kata [m6=m1 Menteri Luar Negeri Ricardo Patino]. Kasusnya kini dibawa ke [m7:OAS Organisasi Negara-Negara Amerika] di [m8:@USA Washington].
e1 m1 > m2 AID actual 2012-08-17/none mode=asylum ctx=asylum
e2 m3 > m2 REJECT actual 2012-08-17/none ctx=asylum
e3 m4 > m3 ACCUSE actual 2012-08-17/none mode=disapprove ctx=diplomatic
e4 m3 > m4 THREATEN threatened 2012-08-17/none ctx=diplomatic,asylum
q1 m6 direct cue=kata

### Sumatera Ekspres 2022-11-18
Proyek jalan khusus batu bara di [m1:@IDN Muara Enim] tidak dapat berlanjut karena patok-patoknya dicabut. {e1 Pencabutan patok} itu, Rabu (16/11), diakui [m2:IDN.AGR warga Gunung Megang]. Lahan [m7=m2 mereka], kata [m3:IDN.CVL LBH Palembang], belum diganti rugi oleh [m4:IDN.BUS kontraktor]. Perusahaan tersebut {e2 melaporkan} lima orang ke [m5:IDN.COP polres]. Tiga di antaranya {e3 diperiksa} kemarin, tetapi [m6:IDN.GOV penjabat bupati] {e4 meminta} kasusnya diselesaikan di luar pengadilan.
e1 m2 > m4 PROTEST actual 2022-11-16/day mode=riot ctx=natural_resource
e2 m4 > m2 ACCUSE actual 2022-11-18/none mode=allege ctx=legal,natural_resource
e3 m5 > m2 ACCUSE actual 2022-11-17/day mode=investigate ctx=legal
e4 m6 > m5 REQUEST requested 2022-11-18/none ctx=legal

### Republika 2015-11-25
[m1:TUR.MIL Dua jet F-16] menembak jatuh sebuah Su-24 di dekat perbatasan Suriah, Selasa (24/11). {e1 Insiden} itu oleh [m2:RUS.GOV Vladimir Putin] {e2 disebut} tikaman dari belakang. [m3:TUR.GOV Ankara] mengatakan pilotnya telah {e3 diperingatkan} sepuluh kali dalam lima menit. [m4=m2 Moskow] {e4 menempatkan} sistem S-400 di pangkalan Hmeimim dan akan {e5 melarang} biro wisata menjual paket liburan ke [m5:@TUR Antalya]. [m6:NATO Persekutuan Atlantik Utara] {e6 menyatakan berdiri} bersama anggotanya.
e1 m1 > m2 ASSAULT actual 2015-11-24/day mode=aerial ctx=military
e2 m2 > m3 ACCUSE actual 2015-11-25/none mode=disapprove ctx=military
e3 m1 > m2 THREATEN threatened 2015-11-24/day ctx=military said=m3
e4 m4 > m3 MOBILIZE actual 2015-11-25/none mode=weapons ctx=military
e5 m4 > m3 SANCTION planned 2015-11-25/none mode=discontinue ctx=economic
e6 m6 > m3 SUPPORT actual 2015-11-25/none ctx=military

### Media Indonesia 2004-11-25
Hasil pemeriksaan laboratorium di Den Haag menemukan arsenik dalam jumlah mematikan. [m1:IDN.CVL Munir Said Thalib] meninggal di pesawat menuju [m2:@NLD Amsterdam] pada 7 September. [m3:IDN.CVL Istrinya, Suciwati], {e1 menuntut} penyelidikan independen ketika {e2 diterima} [m4:IDN.GOV Presiden Susilo Bambang Yudhoyono]. [m6=m4 Kepala negara] {e3 menjanjikan} tim pencari fakta. Kantor [m5:IDN.CVL Imparsial], lembaga yang dipimpin mendiang, hari ini dikirimi ancaman oleh orang tak dikenal.
e1 m3 > m4 REQUEST requested 2004-11-25/none ctx=human_rights,legal
e2 m3 > m4 CONSULT actual 2004-11-25/none mode=visit ctx=human_rights
e3 m6 > m3 AGREE planned 2004-11-25/none ctx=human_rights,legal

### Liputan6 2021-08-16
Kota itu jatuh tanpa perlawanan, Minggu (15/8). [m1:AFG.GOV Presiden Ashraf Ghani] telah terbang ke luar negeri ketika [m2:TALIBAN.REB para pejuang berserban] {e1 memasuki} istana. [m3:USA.GOV Amerika Serikat] mengungsikan stafnya dengan helikopter ke bandara, sedangkan [m4:GBR.GOV London] mengirim 600 tentara untuk {e3 menjemput} [m5:GBR.CVL warganya]. [m6=m2 Kelompok itu] {e5 menjanjikan pengampunan} bagi [m7:AFG.GOV pegawai pemerintahan lama]. [m8:CAN.GOV Ottawa] berkata tidak akan {e6 mengakui} kekuasaan baru tersebut.
e1 m2 > m1 COERCE actual 2021-08-15/day mode=seize ctx=military
e3 m4 > m5 AID actual 2021-08-16/none ctx=human_security
e5 m6 > m7 CONCEDE planned 2021-08-16/none ctx=legal
e6 m8 > m6 REJECT actual 2021-08-16/none ctx=diplomatic

### Riau Pos 2012-01-10 
[m1:IDN.AGR Warga Pulau Padang] mengakhiri {e1 aksi jahit mulut} di depan gedung MPR, Selasa (10/1). {e2 Penghentian} itu diputuskan setelah [m2:IDN.GOV Kementerian Kehutanan] {e3 menyurati} [m3:IDN.GOV Bupati Kepulauan Meranti] agar operasi [m4:IDN.BUS PT Riau Andalan Pulp and Paper] di pulau tersebut disetop untuk sementara. [m5=m4 Pihak perusahaan] mengaku {e5 kecewa} terhadap surat tersebut. "<<q1 Baru setengah kemenangan>>," ujar [m6:IDN.AGR koordinator aksi Muhamad Riduan].
e1 m1 > m2 PROTEST actual 2012-01-10/none mode=hunger ctx=natural_resource,environment
e2 m1 > m2 CONCEDE actual 2012-01-10/day ctx=natural_resource
e3 m2 > m3 REQUEST requested 2012-01-10/none ctx=natural_resource
e5 m5 > m2 ACCUSE actual 2012-01-10/none mode=disapprove ctx=natural_resource
q1 m6 direct cue=ujar

### Anadolu 2018-07-03 none
[m1:UNESCO Badan kebudayaan PBB] memasukkan sebuah situs batu di [m2:@TUR Anatolia] ke daftar warisan dunia. Situs itu digali sejak 1995 oleh tim dari [m3:DEU.EDU Institut Arkeologi Jerman]. [m4:TUR.EDU Arkeolog Universitas Harran] memperkirakan umurnya sebelas ribu tahun. Jumlah pelancong dari [m5:@JPN Jepang] dan [m6:@KOR Korea Selatan], menurut pengelola museum, naik dua kali lipat dalam setahun.

### Koran Tempo 2009-11-03
Rekaman percakapan selama empat setengah jam diputar di ruang sidang [m1:IDN.JUD Mahkamah Konstitusi], Selasa (3/11). Di dalamnya terdengar [m2:IDN.BUS pengusaha Anggodo Widjojo] merancang penahanan dua pemimpin [m3:IDN.JUD lembaga antikorupsi]. Keduanya, [m4:IDN.JUD Bibit Samad Rianto dan Chandra Hamzah], {e2 dijebloskan ke tahanan} oleh [m5:IDN.COP Bareskrim] pada 29 Oktober. Sidang itu terbuka untuk umum. Malamnya [m6=m4 mereka] {e4 dibebaskan}, dan [m7:IDN.CVL ratusan orang] yang menduduki bundaran HI untuk {e5 mendukung} keduanya bersorak.
e2 m5 > m4 COERCE actual 2009-10-29/day mode=arrest ctx=corruption,legal bg
e4 m5 > m6 RETREAT actual 2009-11-03/day mode=release ctx=corruption,legal
e5 m7 > m5 PROTEST actual 2009-11-03/day mode=demo ctx=corruption
