### Antara 2024-11-28
Saat [m1:GEO.GOV PM Irakli Kobakhidze] {e1 menyatakan menunda} perundingan keanggotaan dengan [m2:EU Brussels] hingga 2028, [m3:GEO.CVL ribuan orang] sudah {e2 berkumpul} di Jalan Rustaveli; menjelang subuh [m5:GEO.COP polisi] {e3 menggiring} 43 di antaranya ke mobil tahanan.
e1 m1 > m2 REJECT actual 2024-11-28/none ctx=diplomatic
e2 m3 > m1 PROTEST actual 2024-11-28/none mode=demo ctx=diplomatic
e3 m5 > m3 COERCE actual 2024-11-28/none mode=arrest ctx=repression

### Pikiran Rakyat 2018-11-26 none
Hutan pinus itu milik negara sejak zaman Belanda. [m1:IDN.BUS Perhutani] menyewakan sepetak untuk kedai kopi, dan [m2:IDN.CVL warga desa] memetik jamur di sela-sela batangnya tanpa ada yang keberatan.

### Kompas.com 2023-06-24
Kepada [m1:RUS.CVL penduduk Rostov], [m2:WAGNER.REB Yevgeny Prigozhin] mengatakan bahwa ia tidak {e1 merebut} markas [m4:RUS.MIL distrik militer selatan], hanya "singgah". [m3:RUS.GOV Putin] {e2 menyebutnya} pengkhianat dan {e3 bersumpah} menghukum setiap pemberontak.
e1 m2 > m4 COERCE denied 2023-06-24/none mode=seize ctx=military
e2 m3 > m2 ACCUSE actual 2023-06-24/none mode=disapprove ctx=military
e3 m3 > m2 THREATEN threatened 2023-06-24/none ctx=military

### Tribun Kaltim 2015-11-11
Tiga unit truk batu bara {e1 disandera} [m3:IDN.CVL warga Desa Batu Kajang] yang kesal karena debu; sopirnya dibiarkan pulang. [m1:IDN.BUS Perusahaan] melapor, [m2:IDN.COP polsek] {e2 turun tangan menengahi}, [m4=m3 warga] {e3 mau melepas} truk asal jalan disiram tiap jam.
e1 m3 > m1 COERCE actual 2015-11-11/none mode=seize ctx=environment
e2 m2 > m1,m3 CONSULT actual 2015-11-11/none mode=third-party ctx=environment
e3 m4 > m1 CONCEDE hypothetical 2015-11-11/none ctx=environment

### VOA Indonesia 2021-08-19
Empat hari setelah {e1 menduduki} istana [m1:AFG.GOV Ashraf Ghani], [m2:TALIBAN.REB Taliban] {e2 melepaskan tembakan} ke arah [m3:AFG.CVL demonstran yang mengibarkan bendera lama] di Jalalabad. [m4:ARE.GOV Abu Dhabi] mengonfirmasi telah {e3 menampung} sang presiden atas alasan kemanusiaan.
e1 m2 > m1 COERCE actual 2021-08-15/day mode=seize ctx=military
e2 m2 > m3 ASSAULT actual 2021-08-19/none mode=firearms ctx=repression
e3 m4 > m1 AID actual 2021-08-19/none ctx=asylum

### Detik 2017-01-30 headline
[m1:IRN.GOV Iran] Balas [m2:USA.GOV Trump]: Warga AS {e2 Dilarang Masuk}
e2 m1 > m2 SANCTION actual 2017-01-30/none mode=discontinue ctx=migration

### Tempo.co 2021-03-05
Di hadapan [m1:IDN.LEG Komisi III], [m5:IDN.COP Kapolri] menampik anggapan bahwa [m2:IDN.COP Densus] {e1 menyiksa} [m4:IDN.REB terduga teroris] hingga tewas, lalu {e2 mengundang} [m3:IDN.GOV Komnas HAM] memeriksa jenazah.
e1 m2 > m4 ASSAULT denied 2021-03-05/none mode=torture ctx=terrorism
e2 m5 > m3 AGREE actual 2021-03-05/none ctx=human_rights

### Republika 2022-10-11
[m1:USA.LEG Senator Bob Menendez] {e1 meminta} [m2:USA.GOV Presiden Joe Biden] membekukan penjualan senjata kepada [m3:SAU.GOV Arab Saudi], yang pekan lalu bersama [m4:RUS.GOV Rusia] {e2 bersepakat} memangkas produksi minyak.
e1 m1 > m2 REQUEST requested 2022-10-11/none mode=change ctx=economic
e2 m3 > m4 COOPERATE actual 2022-10-04/week ctx=economic

### SINDOnews 2020-01-05 none
Bagaimana kekuatan dua negara itu seandainya perang pecah? Di atas kertas, [m1:IRN.MIL Iran] memiliki setengah juta prajurit, sedangkan [m2:USA.MIL Amerika Serikat] 1,3 juta, ditambah pangkalan di [m3:@QAT Qatar] dan [m4:@BHR Bahrain].

### Sulut Pos 2023-11-26
Usai bentrok yang menelan satu korban jiwa, [m1:IDN.COP Polda Sulut] {e1 menangkap} tujuh orang dari [m2:IDN.REL dua ormas adat dan keagamaan] di Bitung. [m3:IDN.GOV Wali kota] {e2 mempertemukan} pimpinannya; keduanya {e3 bersedia menahan diri}.
e1 m1 > m2 COERCE actual 2023-11-26/none mode=arrest ctx=religion_ethnicity
e2 m3 > m2 CONSULT actual 2023-11-26/none mode=third-party ctx=religion_ethnicity
e3 m2 > m3 CONCEDE planned 2023-11-26/none ctx=religion_ethnicity

### CNN Indonesia 2016-12-14
[m5:SYR.CVL Orang-orang lapar di Aleppo timur] semestinya sudah naik bus hijau kemarin. [m1:IRN.MIL Milisi pro-Teheran], kata [m2:TUR.GOV seorang pejabat Turki], {e1 menghalangi} konvoi itu karena {e2 menuntut} evakuasi serupa bagi [m3:SYR.REL warga Syiah di Foua], yang {e3 dikepung} [m4:HTS.REB kelompok jihadis].
e1 m1 > m5 COERCE actual 2016-12-14/none mode=restrict ctx=human_security said=m2
e2 m1 > m4 REQUEST requested 2016-12-14/none mode=yield ctx=human_security
e3 m4 > m3 COERCE actual 2016-12-14/none mode=restrict ctx=military

### Harian Analisa 2012-03-27
[m2:IDN.EDU Mahasiswa] {e1 memblokir} pintu tol Tanjung Morawa menolak kenaikan BBM. Batu melayang dari arah kerumunan, kaca pos pecah, lalu [m1:IDN.COP Dalmas] {e2 membubarkan} [m4=m2 mereka] dan {e3 membawa} [m5:IDN.EDU koordinator aksi] dengan mobil patroli.
e1 m2 > m3 PROTEST actual 2012-03-27/none mode=obstruct ctx=economic
e2 m1 > m4 COERCE actual 2012-03-27/none mode=restrict ctx=repression
e3 m1 > m5 COERCE actual 2012-03-27/none mode=arrest ctx=repression
Harga baru akan diketok [m3:IDN.GOV pemerintah] malam ini.

### BBC Indonesia 2020-08-16
"<<q1 Sekalipun aku mati, [m1=m3 aku] {e1 tidak akan menyerahkan} negeri ini>>," pekik [m2=m3 sang presiden], diapit pengawal, di depan pendukungnya. [m3:BLR.GOV Alexander Lukashenko] juga {e2 menuduh} [m4:NATO NATO] menumpuk tank di perbatasan, sesuatu yang [m5=m4 aliansi] katakan {e3 tidak pernah dilakukannya}.
e1 m1 > m6 REJECT actual 2020-08-16/none mode=yield ctx=pro_autocracy
e2 m3 > m4 ACCUSE actual 2020-08-16/none mode=allege ctx=military
e3 m5 > m3 MOBILIZE denied 2020-08-16/none mode=weapons ctx=military
q1 m2 direct cue=pekik
[m6:BLR.OPP Lawannya], dalam jumlah sepuluh kali lipat, berjalan kaki ke Stela.

### Kumparan 2019-02-08 none
Pernikahan putri sulung [m1:IDN.PTY ketua umum partai] itu dihadiri [m2:IDN.GOV presiden] dan lawannya dalam pilpres. Keduanya duduk di meja yang sama, makan rendang, dan tidak berbicara soal politik.

### Koran Sindo 2014-07-21
[m5:AUS.GOV Australia], yang kehilangan 38 warga, {e1 menyodorkan} rancangan resolusi kepada [m1:UN Dewan Keamanan] agar [m2:DNR.REB separatis] membuka lokasi jatuhnya MH17. [m3:MYS.GOV Najib Razak] lebih dulu {e2 berunding} dengan [m4:DNR.REB Alexander Borodai] lewat telepon; kotak hitam lantas {e3 diserahkan}.
e1 m5 > m1 REQUEST requested 2014-07-21/none mode=assist ctx=disasters
e2 m3 > m4 CONSULT actual 2014-07-21/none mode=phone ctx=disasters
e3 m4 > m3 CONCEDE actual 2014-07-21/none ctx=disasters
[m6=m5 Julie Bishop] terbang ke New York.

### Banten Raya 2019-09-27
Empat hari pascademonstrasi, dua [m1:IDN.EDU siswa STM] asal Pandeglang masih {e1 mendekam} di sel polres; orang tua {e2 memohon} kepada [m2:IDN.COP kapolres] agar anaknya dipulangkan sebelum ujian.
e1 m2 > m1 COERCE actual 2019-09-27/none mode=arrest ctx=repression
e2 m1 > m2 REQUEST requested 2019-09-27/none mode=yield ctx=repression

### Jawa Pos 2018-07-19
Jika cukai seratus persen atas kedelai [m1:USA.GOV Amerika] jadi {e1 diterapkan}, [m2:CHN.GOV Beijing] sendiri yang rugi, tulis [m3:IDN.EDU ekonom Universitas Airlangga].
e1 m2 > m1 SANCTION hypothetical 2018-07-19/none mode=discontinue ctx=economic

### Kompas 2006-07-13
Serangan lintas batas yang menewaskan delapan [m1:ISR.MIL prajurit Israel] dan {e1 penculikan} dua lainnya oleh [m2:HEZBOLLAH.REB Hizbullah] dibalas dengan {e2 blokade laut}; landasan pacu bandara Beirut {e3 dilubangi} bom. [m3:LBN.GOV Fouad Siniora] menyatakan kabinetnya tidak tahu-menahu.
e1 m2 > m1 ASSAULT actual 2006-07-12/day mode=abduct ctx=military
e2 m4 > m3 COERCE actual 2006-07-13/none mode=restrict ctx=military
e3 m4 > m3 ASSAULT actual 2006-07-13/none mode=aerial ctx=military
Blokade itu diumumkan [m4:ISR.GOV Ehud Olmert].

### Tribun Medan 2021-04-30
Selundupan tiga kontainer monza, kata [m1:IDN.GOV Bea Cukai Belawan], sudah {e1 ditahan}. Pemiliknya, [m2:IDN.BUS importir lokal], tidak {e2 disuap} [m3=m1 petugas]; sebaliknya ia yang diduga menyuap.
e1 m1 > m2 COERCE actual 2021-04-30/none mode=seize ctx=economic
e2 m3 > m2 AID denied 2021-04-30/none ctx=corruption

### iNews 2023-07-27
[m1:NER.MIL Para pengawal presiden] yang sejak Rabu {e1 menyekap} [m2:NER.GOV Mohamed Bazoum] {e2 menutup semua perbatasan} dan {e3 memberlakukan jam malam}. [m4:NER.MIL Militer], demi menghindari pertumpahan darah, {e4 merapat} ke kubu mereka.
e1 m1 > m2 COERCE actual 2023-07-26/day mode=arrest ctx=pro_autocracy
e2 m1 > m3 COERCE actual 2023-07-27/none mode=restrict ctx=pro_autocracy
e3 m1 > m3 COERCE actual 2023-07-27/none mode=curfew ctx=pro_autocracy
e4 m4 > m1 SUPPORT actual 2023-07-27/none ctx=pro_autocracy
Begitu bunyi pengumuman yang didengar [m3:NER.CVL penduduk Niamey].

### Katadata 2022-03-18 none
Mengapa harga minyak goreng tidak turun? [m1:IDN.BUS Pengusaha sawit] menunjuk harga dunia, [m2:IDN.CVL YLKI] menunjuk kartel, [m3:IDN.GOV kementerian] menunjuk distribusi. Data menunjukkan ketiganya punya andil.

### Antara 2018-06-09
[m4:SAU.GOV Raja Salman] akan {e1 menghimpun} empat negara Teluk di Makkah untuk mencari jalan membantu [m1:JOR.GOV Yordania], tempat [m2:JOR.CVL massa] delapan malam berturut-turut {e2 berdemo} sampai [m3:JOR.GOV PM Hani Mulki] {e3 meletakkan jabatan} dan [m5:JOR.GOV penggantinya] {e4 menarik} rancangan pajak.
e1 m4 > m1 AGREE planned 2018-06-10/day ctx=economic
e2 m2 > m3 PROTEST actual 2018-06-09/none mode=demo ctx=economic
e3 m3 > m2 RETREAT actual 2018-06-04/day mode=resign ctx=executive
e4 m5 > m2 CONCEDE actual 2018-06-07/day ctx=economic

### Kompas.com 2019-06-12
[m1:HKG.COP Polisi] {e1 membubarkan} [m2:HKG.CVL lautan manusia berkaus putih] di Admiralty memakai peluru karet, tindakan yang oleh [m3:HKG.GOV Carrie Lam] {e2 dibela} sebagai respons terhadap kerusuhan.
e1 m1 > m2 ASSAULT actual 2019-06-12/none mode=crowd-control ctx=repression
e2 m3 > m1 SUPPORT actual 2019-06-12/none ctx=repression

### Radar Banyuwangi 2021-01-17
Suap? Bukan, kilah [m1:IDN.GOV kepala dinas] itu ketika {e1 diperiksa} [m2:IDN.JUD jaksa] lima jam; uang dalam amplop cokelat, katanya, titipan [m3:IDN.BUS rekanan] untuk takjil.
e1 m2 > m1 ACCUSE actual 2021-01-17/none mode=investigate ctx=corruption

### Media Indonesia 2015-03-26
Pesawat tempur [m1:SAU.MIL Arab Saudi], didukung [m2:ARE.MIL Uni Emirat Arab] dan [m3:EGY.MIL Mesir], {e1 menggempur} pangkalan yang {e2 dikuasai} [m4:HOUTHI.REB Houthi] di Sanaa. Pelariannya ke Aden semalam tak menolong; [m5:YEM.GOV Presiden Hadi] kini diterbangkan ke Riyadh, setelah {e3 permohonannya} kepada para raja akhirnya berjawab.
e1 m1,m2,m3 > m4 ASSAULT actual 2015-03-26/none mode=aerial ctx=military
e2 m4 > m5 COERCE actual 2015-03-26/none mode=seize ctx=military
e3 m5 > m1 REQUEST requested 2015-03-26/none mode=assist ctx=military

### Merdeka.com 2020-12-30
Melalui surat keputusan bersama enam pejabat, [m3:IDN.REL FPI] {e1 dinyatakan bubar} dan atributnya {e2 diturunkan paksa} di Petamburan; [m1:IDN.REL para pengurusnya] {e3 mendirikan} front baru sore itu juga dengan singkatan sama.
e1 m2 > m3 COERCE actual 2020-12-30/none mode=ban ctx=religion_ethnicity
e2 m2 > m3 COERCE actual 2020-12-30/none mode=seize ctx=religion_ethnicity
e3 m1 > m2 REJECT actual 2020-12-30/none mode=yield ctx=religion_ethnicity
[m2:IDN.GOV Pemerintah] menganggapnya ilegal.

### Antara 2010-11-30
Bocoran itu menyebut [m1:SAU.GOV Raja Abdullah] berulang kali {e1 membujuk} [m2:USA.GOV Amerika] untuk "memotong kepala ular", yakni menyerang [m3:IRN.GOV Iran]. [m4=m3 Teheran] tertawa saja.
e1 m1 > m2 REQUEST requested 2010-11-30/none mode=assist ctx=cbrn,military

### Tabloid Nova 2016-06-22 none
Ia menikah dengan [m1:? diplomat Denmark], tinggal di [m2:@DNK Kopenhagen], dan memasak soto setiap Minggu. Tetangganya, [m3:DNK.LEG mantan anggota parlemen], paling suka perkedel.

### Kompas.com 2013-12-18
Atas perlakuan terhadap [m1:IND.GOV wakil konsulnya], Devyani Khobragade, yang {e1 digeledah} [m3:USA.COP petugas di New York], [m5:IND.GOV New Delhi] {e2 menyingkirkan} barikade beton di depan [m2:USA.GOV Kedutaan AS] dan {e3 mencabut} kartu identitas para konsul.
e1 m3 > m1 COERCE actual 2013-12-12/day mode=arrest ctx=legal,diplomatic
e2 m5 > m2 SANCTION actual 2013-12-17/day mode=discontinue ctx=diplomatic
e3 m5 > m2 SANCTION actual 2013-12-17/day mode=discontinue ctx=diplomatic

### Suara.com 2017-09-17
Geruduk LBH Jakarta, [m1:IDN.CVL massa antikomunis] {e1 mengurung} seniman dan [m2:IDN.CVL pegiat 65] di dalam gedung sampai pukul dua pagi. [m4:IDN.COP Aparat] yang tadinya berjaga santai akhirnya {e2 menyemprotkan} air.
e1 m1 > m2 COERCE actual 2017-09-17/none mode=restrict ctx=rights_freedoms
e2 m4 > m1 ASSAULT actual 2017-09-18/day mode=crowd-control
Keputusan itu diambil [m3:IDN.COP Kapolres Jakarta Pusat].

### Tempo.co 2023-01-09
[m6:BRA.OPP Ribuan pendukung Jair Bolsonaro] {e1 menyerbu} [m1:BRA.LEG Kongres], Mahkamah Agung, dan Planalto. [m2:BRA.GOV Lula], yang sedang meninjau banjir, {e2 mengambil alih} keamanan ibu kota dari [m3:BRA.GOV gubernurnya]; 1.500 [m4=m6 perusuh] {e3 dijaring} keesokan hari.
e1 m6 > m1 PROTEST actual 2023-01-08/day mode=riot ctx=pro_autocracy
e2 m2 > m3 COERCE actual 2023-01-08/day mode=martial-law ctx=executive
e3 m5 > m4 COERCE actual 2023-01-09/none mode=arrest ctx=legal
[m5:BRA.COP Polisi federal] memakai gelanggang olahraga sebagai penampungan.

### Warta Ekonomi 2024-02-23 none
Dua tahun sanksi tidak meruntuhkan ekonomi [m1:@RUS Rusia]. Menurut [m2:IMF IMF], pertumbuhannya 2,6 persen; belanja militer, kata [m3:FIN.EDU peneliti di Helsinki], menjadi penopang utamanya.

### Jubi 2020-10-27
Begitu ibadah usai, [m1:IDN.REL Pendeta Yeremia Zanambani] pergi ke kandang babinya di Hitadipa dan tak kembali. [m5:IDN.CVL Keluarga] {e1 menuduh} [m2:IDN.MIL seorang wakil komandan koramil] menembaknya; [m3:IDN.MIL Kogabwilhan III] bersikukuh prajuritnya {e2 tidak membunuh} sang pendeta, dan {e3 menunjuk} [m4:TPNPB.REB kelompok kriminal bersenjata].
e1 m5 > m2 ACCUSE actual 2020-10-27/none mode=allege ctx=human_rights
e2 m3 > m1 ASSAULT denied 2020-10-27/none mode=firearms ctx=human_rights
e3 m3 > m4 ACCUSE actual 2020-10-27/none mode=allege ctx=human_rights

### Antara 2008-10-12
Lima hari sebelum tenggat, [m1:PRK.GOV Korea Utara] {e1 dicoret} [m2:USA.GOV Washington] dari daftar negara sponsor teror. [m3:JPN.GOV Menteri Keuangan Jepang Shoichi Nakagawa] {e2 menyesalkan} langkah itu sebab soal warga yang {e3 diculik} belum selesai.
e1 m2 > m1 CONCEDE actual 2008-10-12/none ctx=cbrn,terrorism
e2 m3 > m2 ACCUSE actual 2008-10-12/none mode=disapprove ctx=cbrn
e3 m1 > m3 ASSAULT actual 2008-10-12/none mode=abduct ctx=human_rights bg

### Lampung Post 2022-03-12
Raskin dijarah? Kepala gudang menampik: tak sebutir pun beras {e1 dirampas} [m3:IDN.CVL warga]. Yang terjadi, [m1:IDN.GOV Bulog] {e2 membagikannya} sehari lebih cepat kepada [m2:IDN.CVL korban banjir].
e1 m3 > m1 COERCE denied 2022-03-12/none mode=seize ctx=disasters
e2 m1 > m2 AID actual 2022-03-12/none ctx=disasters

### Liputan6.com 2018-03-27
Dua puluh tiga diplomat [m1:RUS.GOV Moskow] {e1 disuruh angkat kaki} oleh [m2:GBR.GOV Theresa May]. Sebagai tanda solidaritas, [m3:AUS.GOV Malcolm Turnbull] {e2 akan mengusir} dua, sedangkan [m4:NZL.GOV Wellington] mengaku {e3 tidak menemukan} mata-mata untuk diusir.
e1 m2 > m1 SANCTION actual 2018-03-14/day mode=expel ctx=intelligence,diplomatic
e2 m3 > m1 SANCTION planned 2018-03-27/none mode=expel ctx=intelligence
e3 m4 > m1 SANCTION denied 2018-03-27/none mode=expel ctx=intelligence

### Harian Kompas 2005-03-25 none
Kirgistan, pecahan Uni Soviet yang dijuluki Swiss-nya Asia Tengah, berpenduduk lima juta. Pangkalan [m1:USA.MIL Amerika] di Manas hanya berjarak 30 kilometer dari pangkalan [m2:RUS.MIL Rusia] di Kant.

### Detikcom 2022-11-16
[m1:POL.GOV Andrzej Duda] bilang rudal yang jatuh di Przewodow kemungkinan besar milik pertahanan udara [m2:UKR.MIL Ukraina]; [m3=m4 Kyiv] membantah {e1 menembakkannya}, dan [m4:UKR.GOV Zelensky] {e2 menuntut} dilibatkan dalam penyelidikan.
e1 m3 > m1 ASSAULT denied 2022-11-16/none mode=aerial ctx=military
e2 m4 > m1 REQUEST requested 2022-11-16/none mode=assist ctx=military

### Koran Tempo 2011-05-03
Osama sudah mati. Di Abbottabad, [m1:USA.MIL tim Navy SEAL] {e1 menembaknya} di lantai tiga dan {e2 membawa kabur} hard disk [m2:ALQAEDA.REB pemimpin Al-Qaidah] itu; [m3:PAK.GOV Asif Ali Zardari] menolak anggapan bahwa negerinya {e3 melindungi} sang buron.
e1 m1 > m2 ASSAULT actual 2011-05-02/day mode=targeted ctx=terrorism
e2 m1 > m2 COERCE actual 2011-05-02/day mode=seize ctx=intelligence
e3 m3 > m2 AID denied 2011-05-03/none ctx=terrorism

### Radar Bekasi 2020-09-15
"<<q1 Yang ketahuan tak bermasker lagi, kiosnya [m1=m2 saya] {e1 segel} dua minggu>>," gertak [m2:IDN.GOV wali kota] sambil menempelkan stiker di kios ikan. Sehari sebelumnya [m4:IDN.COP Satpol PP] {e2 menutup} tiga toko emas.
e1 m1 > m3 THREATEN threatened 2020-09-15/none mode=restrict ctx=health
e2 m4 > m3 COERCE actual 2020-09-14/day mode=restrict ctx=health
q1 m2 direct cue=gertak
[m3:IDN.BUS Para pedagang] mengelus dada.

### Antara 2011-06-27
Dengan dukungan [m1:ICC.JUD tiga hakim di Den Haag], [m4:ICC.JUD jaksa Luis Moreno-Ocampo] kini boleh {e1 memburu} [m2:LBY.GOV Muammar Gaddafi]. Tripoli, kata [m3:LBY.GOV menteri kehakimannya], {e2 tidak mengakui} mahkamah tersebut.
e1 m4 > m2 THREATEN threatened 2011-06-27/none mode=arrest ctx=legal
e2 m3 > m1 REJECT actual 2011-06-27/none ctx=legal

### Kontan 2016-04-08 none
Nama [m1:ISL.GOV perdana menteri Islandia] ada dalam 11,5 juta dokumen yang bocor dari [m2:PAN.BUS firma hukum di Panama], berikut 2.961 nama dari [m3:@IDN Indonesia]. Memiliki perusahaan cangkang tidak selalu melanggar hukum.

### Sriwijaya Post 2019-04-24
Kotak suara hilang. [m3:IDN.GOV Ketua PPK] {e1 dijemput} [m4:IDN.COP penyidik Gakkumdu] dari rumahnya; menurut [m1:IDN.COP kapolres], [m2=m3 ia] belum {e2 ditetapkan tersangka}.
e1 m4 > m3 COERCE actual 2019-04-24/none mode=arrest ctx=election
e2 m1 > m2 ACCUSE denied 2019-04-24/none mode=allege ctx=election

### Kompas.com 2017-10-26
Madrid menolak menunggu. [m3:ESP.LEG Senat] akan {e1 mencopot} [m1:ESP.GOV Carles Puigdemont] dan seluruh kabinet Catalunya besok berdasar pasal 155, kata [m2:ESP.GOV Wakil PM Soraya Saenz de Santamaria], kecuali pemilu regional digelar.
e1 m3 > m1 SANCTION planned 2017-10-27/day mode=expel ctx=territory said=m2
