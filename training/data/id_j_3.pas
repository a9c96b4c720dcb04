### Antara 2010-03-18
[m1:THA.OPP Demonstran Kaus Merah] {e1 menyiramkan} darah [m3=m1 mereka] sendiri ke gerbang kantor [m2:THA.GOV Perdana Menteri Abhisit Vejjajiva] di Bangkok.
e1 m1 > m2 PROTEST actual 2010-03-18/none mode=demo ctx=pro_democracy

### Kompas.com 2021-09-27
[m1:IDN.EDU Aliansi BEM Seluruh Indonesia] {e1 mengultimatum} [m2:IDN.GOV Presiden Joko Widodo] agar membatalkan pemecatan [m3:IDN.JUD 56 pegawai KPK] dalam tiga hari; jika tidak, [m4=m1 mereka] {e2 akan menggelar demonstrasi} di depan Gedung Merah Putih.
e1 m1 > m2 THREATEN threatened 2021-09-27/none ctx=corruption
e2 m4 > m2 PROTEST hypothetical 2021-09-30/day mode=demo ctx=corruption

### CNN Indonesia 2019-12-26
[m1:MYS.EDU Dong Jiao Zong] {e1 menunda} kongres penolakan tulisan Jawi sesudah [m2:MYS.COP polisi] mendapat perintah pengadilan yang {e2 melarang} pertemuan itu.
e1 m1 > m2 CONCEDE actual 2019-12-26/none ctx=religion_ethnicity
e2 m2 > m1 COERCE actual 2019-12-26/none mode=restrict ctx=religion_ethnicity

### Tempo.co 2018-08-07
[m1:CAN.GOV Kanada] {e1 menyesalkan} penahanan aktivis perempuan di Jeddah. [m2:SAU.GOV Riyadh] membalas dengan {e2 mengusir} [m3=m1 duta besar Ottawa], {e3 membekukan} perdagangan baru, dan {e4 memulangkan} [m4:SAU.EDU ribuan mahasiswanya] dari [m5:@CAN negeri itu].
e1 m1 > m2 ACCUSE actual 2018-08-07/none mode=disapprove ctx=human_rights
e2 m2 > m3 SANCTION actual 2018-08-07/none mode=expel ctx=diplomatic
e3 m2 > m1 SANCTION actual 2018-08-07/none mode=discontinue ctx=economic
e4 m2 > m1 SANCTION actual 2018-08-07/none mode=withdraw ctx=diplomatic

### detikNews 2022-08-25
[m1:IDN.COP Komisi Kode Etik Polri] {e1 memberhentikan tidak dengan hormat} [m2:IDN.COP Ferdy Sambo]. [m3=m2 Jenderal bintang dua itu] {e2 mengajukan banding}, yang {e3 ditolak} sebulan kemudian.
e1 m1 > m2 SANCTION actual 2022-08-25/none mode=expel ctx=legal
e2 m3 > m1 REJECT actual 2022-08-25/none ctx=legal
e3 m1 > m3 REJECT actual 2022-08-25/none mode=yield ctx=legal

### Republika 2012-10-05
[m1:IDN.COP Puluhan anggota Polda Bengkulu dan Polda Metro Jaya] {e1 mendatangi} kantor [m2:IDN.JUD KPK] pada malam hari untuk {e2 menjemput paksa} [m3:IDN.COP penyidik Novel Baswedan]. Ratusan [m4:IDN.CVL aktivis] {e3 membentuk pagar betis}.
e1 m1 > m2 COERCE actual 2012-10-05/none ctx=corruption
e2 m1 > m3 COERCE planned 2012-10-05/none mode=arrest ctx=corruption
e3 m4 > m1 PROTEST actual 2012-10-05/none mode=obstruct ctx=corruption

### VOA Indonesia 2017-08-08
Pengerahan dua kapal induk [m1:USA.MIL Amerika] ke Semenanjung Korea {e1 disebut} [m2:PRK.GOV Pyongyang] sebagai provokasi. [m3=m2 Korea Utara] {e2 mengancam menyerang} Guam dengan rudal Hwasong-12.
e1 m2 > m1 ACCUSE actual 2017-08-08/none mode=disapprove ctx=military
e2 m3 > m1 THREATEN threatened 2017-08-08/none mode=violence ctx=military

### Tribun Jogja 2013-05-16
[m1:IDN.AGR Petani pasir besi Kulon Progo] {e1 menyandera} mobil [m2:IDN.BUS PT Jogja Magasa Iron] dan baru melepasnya setelah [m3:IDN.COP kapolres] {e2 berunding} dengan [m4=m1 mereka].
e1 m1 > m2 PROTEST actual 2013-05-16/none mode=obstruct ctx=natural_resource
e2 m3 > m4 CONSULT actual 2013-05-16/none ctx=natural_resource

### Antara 2021-05-24
[m1:EUR Uni Eropa] {e1 melarang} [m2:BLR.BUS maskapai Belavia] memasuki wilayah udaranya menyusul {e2 pemaksaan pendaratan} pesawat Ryanair oleh [m3:BLR.MIL jet tempur Belarus] dan {e3 penahanan} [m4:BLR.JRN jurnalis Roman Protasevich].
e1 m1 > m2 SANCTION actual 2021-05-24/none mode=discontinue ctx=human_rights
e2 m3 > m4 COERCE actual 2021-05-23/day mode=seize ctx=human_rights
e3 m5 > m4 COERCE actual 2021-05-23/day mode=arrest ctx=rights_freedoms
[m5:BLR.GOV Minsk] menyebutnya prosedur keamanan biasa.

### Kompas.com 2014-11-18
[m1:IDN.GOV Gubernur Jawa Timur Soekarwo] {e1 menolak menemui} [m2:IDN.LAB buruh] yang {e2 mogok} di Rungkut dan Sidoarjo, padahal [m3:IDN.LEG pimpinan DPRD] sudah {e3 menjanjikan} pertemuan.
e1 m1 > m2 REJECT actual 2014-11-18/none mode=meet ctx=economic
e2 m2 > m1 PROTEST actual 2014-11-18/none mode=strike ctx=economic
e3 m3 > m2 AGREE actual 2014-11-18/none ctx=economic

### Sindonews 2016-09-09 headline
[m1:IDN.GOV Ahok] {e1 Gusur} Rawajati, [m2:IDN.CVL Warga] {e2 Lempari} [m3:IDN.COP Satpol PP] dengan Batu
e1 m1 > m2 COERCE actual 2016-09-09/none mode=seize ctx=human_security
e2 m2 > m3 PROTEST actual 2016-09-09/none mode=riot ctx=human_security

### Antara 2006-07-12
[m1:HEZBOLLAH.REB Hizbullah] {e1 menculik} dua [m2:ISR.MIL prajurit Israel] di perbatasan. [m3:ISR.GOV Perdana Menteri Ehud Olmert] menyebutnya tindakan perang, dan [m4:ISR.MIL angkatan udaranya] {e2 mengebom} jembatan serta bandara [m5:@LBN Beirut].
e1 m1 > m2 ASSAULT actual 2006-07-12/none mode=abduct ctx=military
e2 m4 > m1 ASSAULT actual 2006-07-12/none mode=aerial ctx=military

### Bisnis.com 2020-01-01
[m1:IDN.GOV Indonesia] {e1 memanggil} [m2:CHN.GOV Duta Besar Tiongkok] dan {e2 memprotes keras} masuknya [m3:CHN.MIL kapal penjaga pantai] ke ZEE Natuna, lalu {e3 menambah} tiga KRI di perairan itu.
e1 m1 > m2 ACCUSE actual 2020-01-01/none mode=disapprove ctx=territory
e2 m1 > m2 ACCUSE actual 2020-01-01/none mode=disapprove ctx=territory
e3 m1 > m3 MOBILIZE actual 2020-01-01/none mode=weapons ctx=territory

### Tempo.co 2011-10-10
Seorang [m1:IDN.LAB pekerja Freeport] tewas {e1 ditembak} [m2:IDN.COP polisi] saat {e2 aksi mogok} di Terminal Gorong-gorong, Timika. [m3:USA.BUS Manajemen Freeport] {e3 menolak} tuntutan kenaikan upah menjadi 17,5 dolar per jam.
e1 m2 > m1 ASSAULT actual 2011-10-10/none mode=firearms ctx=repression
e2 m1 > m3 PROTEST actual 2011-10-10/none mode=strike ctx=economic
e3 m3 > m1 REJECT actual 2011-10-10/none mode=yield ctx=economic

### BBC Indonesia 2018-02-05
[m1:MDV.GOV Presiden Abdulla Yameen] {e1 menyatakan keadaan darurat} di Maladewa dan [m5=m1 tentara] {e2 menangkap} [m2:MDV.JUD dua hakim Mahkamah Agung]. [m3:IND.GOV India] {e3 mengaku terganggu}; [m4:CHN.GOV China] meminta semua pihak tidak ikut campur.
e1 m1 > m2 COERCE actual 2018-02-05/none mode=martial-law ctx=pro_autocracy
e2 m1 > m2 COERCE actual 2018-02-05/none mode=arrest ctx=pro_autocracy
e3 m3 > m1 ACCUSE actual 2018-02-05/none mode=disapprove ctx=diplomatic

### Jawa Pos 2015-09-28
[m1:IDN.AGR Salim Kancil], petani penolak tambang pasir Selok Awar-Awar, {e1 dianiaya} sampai meninggal oleh kelompok yang {e2 dikerahkan} [m2:IDN.GOV kepala desa]. [m3:IDN.COP Polda Jatim] kemudian {e3 menjerat} [m4=m2 sang kades] dengan pasal pembunuhan berencana.
e1 m2 > m1 ASSAULT actual 2015-09-28/none mode=beat ctx=natural_resource
e2 m2 > m1 MOBILIZE actual 2015-09-28/none mode=militia ctx=natural_resource
e3 m3 > m4 ACCUSE actual 2015-09-28/none mode=allege ctx=natural_resource

### Kompas.com 2024-03-21
[m1:IDN.PTY Tim hukum Ganjar-Mahfud] {e1 memprotes} penggunaan Sirekap, tetapi [m2:IDN.GOV Ketua KPU Hasyim Asy'ari] {e2 menepis} {e3 tudingan} kecurangan dan mempersilakan [m4=m1 mereka] membawa bukti ke [m3:@IDN Mahkamah Konstitusi].
e1 m1 > m2 ACCUSE actual 2024-03-21/none mode=disapprove ctx=election
e2 m2 > m1 REJECT actual 2024-03-21/none ctx=election
e3 m1 > m2 ACCUSE actual 2024-03-21/none mode=allege ctx=election

### Antara 2023-04-16 none
Sebuah bus yang mengangkut rombongan peziarah menyerempet pembatas tol Cipali dan terguling. Petugas mengevakuasi 22 penumpang; sopirnya diperiksa karena diduga mengantuk.

### CNN Indonesia 2016-07-15
[m1:TUR.MIL Sekelompok perwira] {e1 menduduki} stasiun televisi TRT dan {e2 membombardir} gedung parlemen di [m2:@TUR Ankara]. [m3:TUR.GOV Presiden Recep Tayyip Erdogan] {e3 menuduh} [m4:TUR.REL Fethullah Gulen] sebagai dalang.
e1 m1 > m3 COERCE actual 2016-07-15/none mode=seize ctx=pro_autocracy
e2 m1 > m5 ASSAULT actual 2016-07-15/none mode=aerial ctx=pro_autocracy
e3 m3 > m4 ACCUSE actual 2016-07-15/none mode=allege ctx=pro_autocracy
Sejumlah [m5:TUR.LEG anggota parlemen] bersembunyi di bungker.

### Detikcom 2020-10-20
[m1:IDN.COP Kapolda Metro Jaya] {e1 memperingatkan} [m2:IDN.EDU pelajar STM] yang ikut demonstrasi: nama [m3=m2 mereka] {e2 akan dicatat} dalam SKCK.
e1 m1 > m2 THREATEN threatened 2020-10-20/none ctx=rights_freedoms
e2 m1 > m2 COERCE threatened 2020-10-20/none mode=restrict ctx=rights_freedoms

### Suara Pembaruan 2002-05-20
[m1:IDN.MIL Mayjen Adam Damiri] {e1 menghadapi dakwaan} pelanggaran HAM berat di Timor Timur. Sidang [m2:IDN.JUD Pengadilan HAM ad hoc] itu {e2 dihadiri} ratusan prajurit berseragam; [m3:NGO Human Rights Watch] {e3 menyebutnya} {e4 intimidasi}.
e1 m2 > m1 ACCUSE actual 2002-05-20/none mode=allege ctx=human_rights,legal
e3 m3 > m4 ACCUSE actual 2002-05-20/none mode=disapprove ctx=human_rights
e2 m4 > m1 SUPPORT actual 2002-05-20/none ctx=legal
e4 m4 > m2 THREATEN threatened 2002-05-20/none ctx=legal
[m4:IDN.MIL Para prajurit] itu datang dengan delapan truk.

### Antara 2019-08-05
[m1:IND.GOV India] {e1 mencabut status otonomi} Jammu dan Kashmir, {e2 memutus} internet, dan {e3 menempatkan} [m2:IND.OPP dua mantan menteri utama negara bagian itu] dalam tahanan rumah. [m3:PAK.GOV Islamabad] {e4 menurunkan tingkat hubungan} diplomatik dua hari berselang.
e1 m1 > m4 COERCE actual 2019-08-05/none mode=seize ctx=territory
e2 m1 > m4 COERCE actual 2019-08-05/none mode=censor ctx=territory
e3 m1 > m2 COERCE actual 2019-08-05/none mode=arrest ctx=territory
e4 m3 > m1 SANCTION planned 2019-08-07/day mode=discontinue ctx=diplomatic
[m4:IND.CVL Warga Srinagar] dilarang keluar rumah.

### Kompas 2000-05-30
[m1:IDN.MIL Panglima Laskar Jihad Ja'far Umar Thalib] {e1 memberangkatkan} ribuan orang ke Ambon dari Tanjung Perak meskipun [m2:IDN.GOV Presiden Wahid] {e2 melarangnya}.
e1 m1 > m2 MOBILIZE actual 2000-05-30/none mode=militia ctx=religion_ethnicity
e2 m2 > m1 COERCE actual 2000-05-30/none mode=restrict ctx=religion_ethnicity

### Tribun Bali 2022-06-30
[m1:IDN.GOV Imigrasi Ngurah Rai] {e1 mendeportasi} [m2:RUS.CVL seorang pemengaruh Rusia] yang berfoto telanjang di pohon keramat Tabanan, lalu {e2 menangkalnya} selama enam bulan.
e1 m1 > m2 COERCE actual 2022-06-30/none mode=deport ctx=religion_ethnicity
e2 m1 > m2 COERCE actual 2022-06-30/none mode=restrict ctx=religion_ethnicity

### Republika 2013-08-14
Pembubaran tenda-tenda [m1:EGY.REL pendukung Mohamed Morsi] di Rabiah al-Adawiyah oleh [m2:EGY.COP pasukan keamanan] {e1 menewaskan} ratusan orang. [m3:EGY.GOV Wakil Presiden Mohamed ElBaradei] {e2 mengundurkan diri} sebagai {e3 protes}.
e1 m2 > m1 ASSAULT actual 2013-08-14/none mode=firearms ctx=repression
e2 m3 > m4 RETREAT actual 2013-08-14/none mode=resign ctx=repression
e3 m3 > m4 PROTEST actual 2013-08-14/none ctx=repression
Hari itu juga [m4:EGY.GOV pemerintah sementara] memberlakukan keadaan darurat.

### Kompas.com 2022-09-01 headline
[m1:IDN.LEG DPRD Mimika] {e1 Desak} [m2:IDN.MIL TNI] {e2 Pecat} [m3:IDN.MIL Pelaku Mutilasi] Empat [m4:IDN.CVL Warga Nduga]
e1 m1 > m2 REQUEST requested 2022-09-01/none mode=change ctx=human_rights
e2 m2 > m3 SANCTION requested 2022-09-01/none mode=expel ctx=human_rights

### Antara 2025-01-27
[m1:COL.GOV Presiden Gustavo Petro] sempat {e1 menolak} pendaratan pesawat militer yang membawa migran. [m2:USA.GOV Donald Trump] lalu {e2 mengancam} mengenakan tarif 50 persen dan {e3 mencabut visa} [m3:COL.GOV pejabat Kolombia].
e1 m1 > m2 REJECT actual 2025-01-26/day mode=yield ctx=migration
e2 m2 > m1 THREATEN threatened 2025-01-26/day mode=restrict ctx=migration,economic
e3 m2 > m3 SANCTION actual 2025-01-26/day mode=discontinue ctx=migration

### Tempo.co 2008-06-01
[m1:IDN.REL Massa Komando Laskar Islam] {e1 menyerang} [m2:IDN.CVL anggota Aliansi Kebangsaan untuk Kebebasan Beragama] di Monas dengan bambu. [m3:IDN.COP Polisi], yang berjaga di sekitar Istana, {e2 menangkap} [m4:IDN.REL Munarman] sepekan kemudian.
e1 m1 > m2 ASSAULT actual 2008-06-01/none mode=primitive ctx=religion_ethnicity
e2 m3 > m4 COERCE actual 2008-06-01/none mode=arrest ctx=religion_ethnicity

### VOA Indonesia 2021-11-16
Ribuan [m1:IRQ.REF migran] yang terjebak di perbatasan {e1 dihalau} [m2:POL.MIL tentara Polandia] dengan meriam air. [m3:LTU.GOV Lituania] {e2 menyiagakan} pasukannya, sedangkan [m4:DEU.GOV Kanselir Angela Merkel] {e3 menelepon} [m5:BLR.GOV Alexander Lukashenko].
e1 m2 > m1 ASSAULT actual 2021-11-16/none mode=crowd-control ctx=migration
e2 m3 > m5 MOBILIZE actual 2021-11-16/none mode=troops ctx=migration
e3 m4 > m5 CONSULT actual 2021-11-16/none mode=phone ctx=migration

### Kaltim Post 2017-02-20
[m1:IDN.LAB Sopir angkot] se-Balikpapan {e1 mogok} dua hari menuntut [m2:IDN.GOV wali kota] {e2 menutup} aplikasi taksi daring, namun [m4=m2 sang wali kota] menegaskan tidak berwenang {e3 memblokirnya}.
e1 m1 > m2 PROTEST actual 2017-02-20/none mode=strike ctx=economic
e2 m2 > m3 COERCE requested 2017-02-20/none mode=restrict ctx=economic
e3 m2 > m3 COERCE denied 2017-02-20/none mode=restrict ctx=economic
[m3:IDN.BUS Perusahaan aplikasi] tak berkomentar.

### Antara 2015-03-26
Koalisi sepuluh negara pimpinan [m1:SAU.MIL Arab Saudi] {e1 melancarkan serangan udara} terhadap posisi [m2:HOUTHI.REB pemberontak Houthi] di Sanaa; [m3:IRN.GOV Iran] {e2 mengecam} operasi itu dan [m4:USA.GOV Washington] {e3 memberi} dukungan logistik.
e1 m1 > m2 ASSAULT actual 2015-03-26/none mode=aerial ctx=military
e2 m3 > m1 ACCUSE actual 2015-03-26/none mode=disapprove ctx=military
e3 m4 > m1 AID actual 2015-03-26/none ctx=military

### Liputan6.com 2017-01-27
[m1:IDN.JUD Mahkamah Konstitusi] {e1 membebastugaskan} [m2:IDN.JUD hakim Patrialis Akbar] setelah [m3:IDN.JUD KPK] {e2 menangkapnya} di pusat perbelanjaan.
e1 m1 > m2 SANCTION actual 2017-01-27/none mode=expel ctx=corruption
e2 m3 > m2 COERCE actual 2017-01-25/day mode=arrest ctx=corruption

### Media Indonesia 2015-07-06 none
Dokter mengingatkan serangan panas dapat menyerang siapa saja. Selama musim haji, [m1:IDN.GOV Kementerian Kesehatan] membagikan payung dan semprotan air kepada jemaah di [m2:@SAU Makkah].

### Kompas.com 2012-10-30
Bentrokan antara [m1:IDN.CVL warga Desa Balinuraga] dan [m2:IDN.CVL warga Desa Agom] di Lampung Selatan {e1 merenggut} 14 nyawa. [m3:IDN.COP Polda Lampung] {e2 menambah} 2.000 personel, dan [m4:IDN.GOV Gubernur Sjachroedin] {e3 memediasi} para tetua.
e1 m1 > m2 ASSAULT actual 2012-10-30/none mode=primitive ctx=religion_ethnicity
e2 m3 > m1,m2 MOBILIZE actual 2012-10-30/none mode=police ctx=religion_ethnicity
e3 m4 > m1,m2 CONSULT actual 2012-10-30/none mode=third-party ctx=religion_ethnicity

### CNN Indonesia 2022-05-02
[m1:ISR.GOV Israel] {e1 menuntut permintaan maaf} dari [m2:RUS.GOV Menteri Luar Negeri Sergei Lavrov] yang menyamakan [m3:UKR.GOV Volodymyr Zelensky] dengan Hitler. Duta besar [m4=m2 Rusia] di Tel Aviv {e2 dipanggil}.
e1 m1 > m2 REQUEST requested 2022-05-02/none mode=yield ctx=diplomatic
e2 m1 > m4 ACCUSE actual 2022-05-02/none mode=disapprove ctx=diplomatic

### Antara 2016-02-26
[m1:IDN.GOV Menteri Kelautan Susi Pudjiastuti] {e1 menenggelamkan} 30 kapal berbendera [m2:VNM.BUS Vietnam], [m3:PHL.BUS Filipina], dan [m4:MYS.BUS Malaysia] di tujuh lokasi.
e1 m1 > m2,m3,m4 COERCE actual 2016-02-26/none mode=seize ctx=natural_resource

### Tempo.co 2023-02-13
Seusai sidang, keluarga Brigadir Yosua menyambut putusan [m1:IDN.JUD hakim Wahyu Iman Santoso] yang {e1 memidana mati} [m2:IDN.COP Ferdy Sambo], lebih berat daripada {e2 tuntutan} [m3:IDN.JUD jaksa].
e1 m1 > m2 COERCE actual 2023-02-13/none ctx=legal
e2 m3 > m2 ACCUSE actual 2023-02-13/none mode=allege ctx=legal

### Kompas.com 2020-11-10
[m1:IDN.GOV Gubernur Nusa Tenggara Timur Viktor Laiskodat] {e1 dikritik} [m2:IDN.CVL Walhi] karena membiarkan [m3:IDN.COP satpol] {e2 merobohkan} pagar [m4:IDN.CVL masyarakat adat Besipae]. Kaum ibu {e3 bertelanjang dada} untuk {e4 mengadang} [m5=m3 petugas].
e1 m2 > m1 ACCUSE actual 2020-11-10/none mode=disapprove ctx=human_security
e2 m3 > m4 COERCE actual 2020-11-10/none mode=seize ctx=human_security
e3 m4 > m3 PROTEST actual 2020-11-10/none mode=demo ctx=human_security
e4 m4 > m3 PROTEST actual 2020-11-10/none mode=obstruct ctx=human_security

### Antara 2009-05-18
[m1:LKA.MIL Tentara Sri Lanka] {e1 menewaskan} [m2:LTTE.REB pemimpin Macan Tamil Velupillai Prabhakaran]. [m3:UNHCR UNHCR] {e2 meminta} akses ke kamp Menik Farm, tempat 280.000 [m4:LKA.REF pengungsi Tamil] {e3 dikurung} di balik kawat berduri.
e1 m1 > m2 ASSAULT actual 2009-05-18/none mode=firearms ctx=military
e2 m3 > m1 REQUEST requested 2009-05-18/none mode=yield ctx=migration
e3 m1 > m4 COERCE actual 2009-05-18/none mode=restrict ctx=migration

### Kompas.com 2018-01-31 headline
[m1:IDN.REL Muhammadiyah] {e1 Tolak} Usulan [m2:IDN.COP Perwira Polisi] Jadi Penjabat Gubernur, [m3:IDN.GOV Mendagri] {e2 Bergeming}
e1 m1 > m3 REJECT actual 2018-01-31/none ctx=election
e2 m3 > m1 REJECT actual 2018-01-31/none mode=yield ctx=election
