### Kompas 2023-03-14 none
Empat bulan terakhir [m1:HOUTHI.REB Houthi] dan [m2:SAU.GOV Riyadh] hampir tidak bertukar tembakan. Kelompok yang menggenggam [m3:@YEM Sanaa] sejak 2014 itu dikomandani [m4:HOUTHI.REB Abdul Malik al-Houthi] dan ditopang [m5:IRN.GOV Teheran].
rel m1 controls m3 from=2014
rel m4 leads m1
rel m1 ally_of m5

### Tempo 2022-08-19 none
[m1:IDN.PTY Koalisi Indonesia Bersatu] saat ini diisi [m2:IDN.PTY Golkar], [m3:IDN.PTY Partai Amanat Nasional], dan [m4:IDN.PTY PPP]. Pucuk pimpinan Golkar, [m5:IDN.PTY Airlangga Hartarto], menjadi penggagasnya.
rel m2 member_of m1
rel m3 member_of m1
rel m4 member_of m1
rel m5 leads m2

### detikcom 2023-06-25 none
Bos [m1:WAGNER.MIL Wagner], [m2:WAGNER.MIL Yevgeny Prigozhin], adalah kawan lama [m3:RUS.GOV Vladimir Putin] dari Sankt Peterburg. Perusahaan tentara bayaran itu didirikannya pada 2014.
rel m2 leads m1
rel m2 ally_of m3

### CNN Indonesia 2021-02-02 none
Di [m1:@MMR Myanmar] ada lebih dari dua puluh tentara etnis. Yang terbesar, [m2:UWSA.REB Tentara Negara Bagian Wa Bersatu], dekat dengan [m3:CHN.GOV Beijing]. Adapun [m4:KNU.REB Persatuan Nasional Karen] menguasai sebagian pegunungan di [m5:@MMR Negara Bagian Kayin].
rel m2 ally_of m3
rel m4 controls m5

### Republika 2019-05-16 none
[m1:ARE.GOV Uni Emirat Arab] dan [m2:SAU.GOV Arab Saudi] duduk bersama di [m3:GCC Dewan Kerja Sama Teluk], tetapi keduanya tidak selalu sejalan. [m4:OMN.GOV Oman], sesama anggota, memilih menjadi penengah. Tahun ini giliran Muskat memegang palu ketua.
rel m1 member_of m3
rel m2 member_of m3
rel m4 member_of m3
rel m4 leads m3

### Antara 2016-09-06 none
Tiga orang itu disebut polisi sebagai kombatan [m1:MIT.REB Mujahidin Indonesia Timur], kelompok yang menyatakan baiat kepada [m2:ISIS.REB ISIS] dan dulu dipimpin [m3:MIT.REB Santoso].
rel m1 ally_of m2
rel m3 leads m1

### VOA Indonesia 2024-01-16 none
Sesudah [m1:NRU.GOV Nauru] berpaling, sekutu diplomatik [m2:TWN.GOV Taiwan] tinggal selusin. Di Pasifik hanya [m3:PLW.GOV Palau], [m4:MHL.GOV Kepulauan Marshall], dan [m5:TUV.GOV Tuvalu] yang masih menjalin hubungan resmi dengan [m6=m2 pulau itu].
rel m3 recognises m6
rel m4 recognises m6
rel m5 recognises m6

### BBC Indonesia 2020-10-02 none
Secara hukum internasional [m1:@AZE Nagorno-Karabakh] adalah bagian dari [m2:AZE.GOV Azerbaijan], tetapi sejak 1994 dataran tinggi itu berada di tangan [m3:NKR.REB etnis Armenia]. [m4:TUR.GOV Turki] berdiri di belakang Baku; [m5:ARM.GOV Yerevan] berpegang pada [m6:CSTO CSTO], pakta yang dimotori [m7:RUS.GOV Moskwa].
rel m1 part_of m2
rel m3 controls m1 from=1994
rel m5 member_of m6
rel m6 led_by m7

### Media Indonesia 2015-02-11 none
[m1:IDN.PTY Koalisi Merah Putih] kini tinggal tiga partai, yakni [m2:IDN.PTY Gerindra], [m3:IDN.PTY PKS], dan [m4:IDN.PTY PAN]. Di seberang, [m5:IDN.PTY Hanura] dan [m6:IDN.PTY NasDem] tetap bernaung di [m7:IDN.PTY Koalisi Indonesia Hebat].
rel m2 member_of m1
rel m3 member_of m1
rel m4 member_of m1
rel m5 member_of m7
rel m6 member_of m7

### Jubi 2018-12-07 none
Menurut polisi, kelompok pimpinan [m1:OPM.REB Egianus Kogoya] bermarkas di distrik Mugi. Egianus memegang komando Kodap III Ndugama, salah satu dari puluhan komando daerah [m2:OPM.REB TPNPB]. Sayap bersenjata [m3:OPM.REB Organisasi Papua Merdeka] itu dipanglimai [m4:OPM.REB Goliath Tabuni].
rel m1 member_of m2
rel m2 part_of m3
rel m4 leads m2

### Kompas 2022-07-02 none
Dari tiga puluh anggota [m1:NATO NATO], hanya [m2:TUR.GOV Turki] yang berkeberatan. Ankara sudah tujuh dasawarsa berada dalam [m3=m1 pakta pertahanan itu] dan memiliki tentara terbesar kedua sesudah [m4:USA.GOV Amerika Serikat].
rel m2 member_of m1

### Suara.com 2023-10-09 none
[m1:HAMAS.REB Ismail Haniyeh], kepala biro politik [m2:HAMAS.REB Hamas], tinggal di [m3:@QAT Doha]. [m4:HAMAS.REB Brigade Izzuddin al-Qassam], sayap militer gerakan tersebut, digawangi [m5:HAMAS.REB Mohammed Deif] dari persembunyian.
rel m1 leads m2
rel m4 part_of m2
rel m5 leads m4

### Tribunnews 2021-08-16 none
Siapa orang kuat [m1:TALIBAN.REB Taliban]? Amirnya adalah [m2:TALIBAN.REB Hibatullah Akhundzada]; di bawahnya ada [m3:TALIBAN.REB Abdul Ghani Baradar], salah seorang pendiri, dan [m4:TALIBAN.REB Sirajuddin Haqqani], yang juga menakhodai [m5:HAQQANI.REB jaringan Haqqani].
rel m2 leads m1
rel m4 leads m5

### Liputan6 2019-10-15 none
[m1:SDF.REB Pasukan Demokratik Suriah] berintikan [m2:YPG.REB milisi Kurdi YPG] dan disokong [m3:USA.GOV Washington]. Panglimanya, [m4:SDF.REB Mazloum Abdi], berkantor di [m5:@SYR Hasakah].
rel m2 part_of m1
rel m1 ally_of m3
rel m4 leads m1

### Sindonews 2018-04-12 none
Daerah yang masih dikuasai pemberontak di [m1:@SYR Idlib] diperintah [m2:HTS.REB Hayat Tahrir al-Sham], pecahan [m3:ALQAEDA.REB Al Qaeda] yang diketuai [m4:HTS.REB Abu Mohammad al-Julani].
rel m2 controls m1
rel m4 leads m2

### Koran Tempo 2023-08-04 none
Ketua bergilir [m1:ECOWAS ECOWAS], [m2:NGA.GOV Presiden Nigeria Bola Tinubu], dikenal keras terhadap kudeta. Sebaliknya, [m3:MLI.GOV Mali] dan [m4:BFA.GOV Burkina Faso], dua anggota yang keanggotaannya dibekukan, bersimpati kepada para jenderal di [m5:NER.GOV Niamey].
rel m2 leads m1
rel m3 member_of m1
rel m4 member_of m1

### Jawa Pos 2022-01-20 none
Politikus [m1:IDN.PTY PDI Perjuangan] itu, [m2:IDN.PTY Masinton Pasaribu], sudah dua periode duduk di [m3:IDN.LEG DPR]. Rekannya sefraksi, [m4:IDN.PTY Adian Napitupulu], dulu aktivis 1998.
rel m2 member_of m1
rel m2 member_of m3

### Kumparan 2024-02-16 none
[m1:IDN.PTY Partai Solidaritas Indonesia] diketuai [m2:IDN.PTY Kaesang Pangarep], putra bungsu [m3:IDN.GOV Presiden Joko Widodo]. Partai bergambar mawar itu menyokong [m4:IDN.PTY Prabowo Subianto] bersama [m5:IDN.PTY Koalisi Indonesia Maju].
rel m2 leads m1

### Pikiran Rakyat 2014-03-20 none
Dengan tanda tangan itu [m1:@UKR Krimea] menurut Kremlin menjadi bagian dari [m2:RUS.GOV Federasi Rusia]. [m3:UKR.GOV Kyiv] memandangnya sebagai wilayah [m4=m3 Ukraina] yang diduduki.
rel m2 controls m1

### Republika 2017-06-06 none
[m1:QAT.GOV Qatar] menampung pangkalan udara terbesar [m2:USA.MIL militer AS] di Timur Tengah. Negeri kecil itu juga sahabat [m3:TUR.GOV Ankara], yang menempatkan serdadu di sana.
rel m1 ally_of m3

### Kompas 2019-04-28 none
[m1:LNA.REB Tentara Nasional Libya] pimpinan [m2:LNA.REB Khalifa Haftar] memegang hampir seluruh timur [m3:@LBY Libya]. Jenderal gaek itu dekat dengan [m4:EGY.GOV Kairo] dan [m5:ARE.GOV Abu Dhabi]. Adapun pemerintah di Tripoli, satu-satunya yang diakui [m6:UN PBB], dipimpin [m7:LBY.GOV Fayez al-Sarraj].
rel m2 leads m1
rel m1 controls m3
rel m2 ally_of m4
rel m2 ally_of m5
rel m6 recognises m7

### Antara 2021-11-30 none
Keputusan [m1:HND.GOV Tegucigalpa] ditunggu. Selama ini [m2=m1 Honduras] mengakui [m3:TWN.GOV Taipei], bukan [m4:CHN.GOV Beijing].
rel m2 recognises m3

### Tirto 2020-09-01 none
[m1:IDN.CVL Koalisi Aksi Menyelamatkan Indonesia], yang antara lain dimotori [m2:IDN.CVL Din Syamsuddin] dan [m3:IDN.CVL Gatot Nurmantyo], bukan partai. Keduanya berkali-kali menegaskan tidak akan mendirikan partai.
rel m2 leads m1
rel m3 leads m1

### Tempo 2013-11-12 none
Hampir seluruh anggota [m1:MNLF.REB Front Pembebasan Nasional Moro] di Zamboanga adalah pengikut [m2:MNLF.REB Nur Misuari], pendiri organisasi itu. [m3:MILF.REB MILF], yang memisahkan diri pada 1978, kini bernegosiasi dengan [m4:PHL.GOV Manila].
rel m2 leads m1

### CNBC Indonesia 2023-08-25 none
[m1:BRICS BRICS] beranggotakan [m2:BRA.GOV Brasil], [m3:RUS.GOV Rusia], [m4:IND.GOV India], [m5:CHN.GOV China], dan [m6:ZAF.GOV Afrika Selatan]. Tahun ini Pretoria memegang presidensi. [m7:IDN.GOV Indonesia] belum berniat masuk.
rel m2 member_of m1
rel m3 member_of m1
rel m4 member_of m1
rel m5 member_of m1
rel m6 member_of m1
rel m6 leads m1

### Kontan 2022-12-01 none
Negara-negara yang terhimpun dalam [m1:OPEC OPEC] memasok sepertiga minyak dunia. [m2:SAU.GOV Riyadh] menjadi penentu di [m3=m1 kartel itu]; di luar kartel, [m4:RUS.GOV Moskow] menjadi mitra lewat [m5:OPECPLUS OPEC+].
rel m2 member_of m1
rel m4 member_of m5

### Detik 2016-07-20 none
[m1:TUR.REL Fethullah Gulen], imam yang mengasuh [m2:GULEN.REL gerakan Hizmet], menetap di Pennsylvania. Ankara menamai jaringannya FETO. Dulu ia kawan seperjuangan [m3:TUR.GOV Recep Tayyip Erdogan].
rel m1 leads m2

### Kompas 2024-10-02 none
Dari Beirut, [m1:HEZBOLLAH.REB Hizbullah] belum menyebut siapa pengganti [m2:HEZBOLLAH.REB Hassan Nasrallah]. Orang nomor dua organisasi itu, [m3:HEZBOLLAH.REB Naim Qassem], muncul di layar. [m4:IRN.GOV Iran], penyandang dana utama kelompok tersebut, berkabung tiga hari.
rel m3 member_of m1
rel m4 ally_of m1

### Viva 2021-06-10 none
Sejak 2007 jalur sempit itu, [m1:@PSE Gaza], diperintah [m2:HAMAS.REB Hamas], sedangkan [m3:@PSE Tepi Barat] sebagian dikelola [m4:PSE.GOV Otoritas Palestina] di bawah [m5:PSE.GOV Mahmoud Abbas], yang juga ketua [m6:FATAH.PTY Fatah].
rel m2 controls m1 from=2007
rel m4 controls m3
rel m5 leads m4
rel m5 leads m6

### Okezone 2023-01-20 none
Satu lagi negara bekas Soviet, [m1:GEO.GOV Georgia], kehilangan seperlima wilayahnya: [m2:ABKHAZIA.REB Abkhazia] dan [m3:SOUTHOSSETIA.REB Ossetia Selatan]. [m4:RUS.GOV Rusia], [m5:NIC.GOV Nikaragua], dan [m6:SYR.GOV Suriah] mengakui keduanya sebagai negara merdeka.
rel m4 recognises m2
rel m5 recognises m2
rel m6 recognises m2
rel m4 recognises m3
rel m5 recognises m3
rel m6 recognises m3

### Tempo 2022-02-25 none
[m1:BLR.GOV Alexander Lukashenko] hampir tidak punya teman selain [m2:RUS.GOV Putin]. Negaranya, [m3=m1 Belarus], terikat dengan Rusia dalam [m4:UNIONSTATE Negara Serikat], perserikatan yang dibentuk pada 1999.
rel m1 ally_of m2
rel m3 member_of m4

### JPNN 2023-09-02 none
Juru bicara [m1:IDN.PTY Partai Demokrat] [m2:IDN.PTY Herzaky Mahendra Putra] tidak menjawab telepon. Ketua umumnya, [m3:IDN.PTY Agus Harimurti Yudhoyono], sedang di Pacitan.
rel m2 member_of m1
rel m3 leads m1

### Kompas 2018-11-23 none
Rapat itu dihadiri direktur eksekutif [m1:IDN.CVL Walhi] [m2:IDN.CVL Nur Hidayati] dan koordinator [m3:IDN.CVL Kontras], [m4:IDN.CVL Yati Andriyani]. Dari pemerintah hanya hadir seorang direktur di [m5:IDN.GOV Kementerian Lingkungan Hidup dan Kehutanan].
rel m2 leads m1
rel m4 leads m3

### BBC Indonesia 2024-07-08 none
Di Prancis, [m1:FRA.PTY Front Populer Baru] menggabungkan [m2:FRA.PTY Partai Sosialis], [m3:FRA.PTY Partai Hijau], dan [m4:FRA.PTY Prancis Tak Tunduk]. Tokoh yang disebut terakhir, [m5:FRA.PTY Jean-Luc Melenchon], mengincar kursi perdana menteri. Lawan mereka, [m6:FRA.PTY Reli Nasional], dikendalikan [m7:FRA.PTY Marine Le Pen].
rel m2 member_of m1
rel m3 member_of m1
rel m4 member_of m1
rel m5 leads m4
rel m7 leads m6

### Republika 2020-08-20 none
Organisasi yang kini berkedudukan di Jeddah, [m1:OIC Organisasi Kerja Sama Islam], punya 57 anggota, dari [m2:IDN.GOV Indonesia] sampai [m3:SUR.GOV Suriname]. Sekjennya, [m4:SAU.GOV Yousef al-Othaimeen], berasal dari [m5:SAU.GOV Arab Saudi].
rel m2 member_of m1
rel m3 member_of m1
rel m4 leads m1

### Merdeka 2011-03-25 none
[m1:LBY.GOV Muammar Khadafy] menakhodai [m2:AU Uni Afrika] dua tahun silam. Bagi banyak tetangganya ia dermawan.
rel m1 leads m2

### Antara 2017-05-25 none
Bendera hitam [m1:ISIS.REB ISIS] dikibarkan dua kelompok: [m2:MAUTE.REB Maute] bersaudara serta faksi [m3:ABUSAYYAF.REB Abu Sayyaf] yang dikomandoi [m4:ABUSAYYAF.REB Isnilon Hapilon]. Sebagian kota [m5:@PHL Marawi] masih mereka kuasai.
rel m2 ally_of m1
rel m4 leads m3
rel m2 controls m5

### Gatra 2022-09-16 none
[m1:SCO Organisasi Kerja Sama Shanghai] didirikan [m2:CHN.GOV Tiongkok] dan [m3:RUS.GOV Rusia] bersama empat negara Asia Tengah. [m4:IND.GOV India] dan [m5:PAK.GOV Pakistan] menyusul pada 2017; [m6:IRN.GOV Iran] tercatat sebagai anggota baru, sedangkan [m7:MNG.GOV Mongolia] masih pengamat.
rel m2 member_of m1
rel m3 member_of m1
rel m4 member_of m1 from=2017
rel m5 member_of m1 from=2017
rel m6 member_of m1

### Kompas 2015-09-10 none
Kabinet baru menampung dua kader [m1:IDN.PTY Partai Kebangkitan Bangsa]: [m2:IDN.GOV Hanif Dhakiri] dan [m3:IDN.GOV Imam Nahrawi]. [m4:IDN.GOV Luhut Pandjaitan] berasal dari [m5:IDN.PTY Golkar], walau partainya masih di luar pemerintahan.
rel m2 member_of m1
rel m3 member_of m1
rel m4 member_of m5

### Bisnis 2021-09-17 none
Tiga negara itu tergabung dalam [m1:AUKUS AUKUS]: [m2:AUS.GOV Australia], [m3:GBR.GOV Inggris], dan [m4:USA.GOV Amerika Serikat]. [m5:NZL.GOV Selandia Baru] tidak ikut, meski terikat dengan [m6=m2 Canberra] lewat [m7:ANZUS traktat ANZUS].
rel m2 member_of m1
rel m3 member_of m1
rel m4 member_of m1
rel m5 ally_of m6
rel m5 member_of m7

### Harian Jogja 2019-08-09 none
Sejauh ini tidak ada yang mengejutkan dari daftar pembicara. [m1:IDN.GOV Wakil Ketua MPR Hidayat Nur Wahid] datang lebih awal, disusul [m2:MYS.GOV Anwar Ibrahim], presiden [m3:MYS.PTY Partai Keadilan Rakyat]. Partai itu tulang punggung [m4:MYS.PTY Pakatan Harapan].
rel m2 leads m3
rel m3 member_of m4

### Kompas 2023-12-19 none
Satgas laut bernama [m1:PROSPERITYGUARDIAN Penjaga Kemakmuran] digerakkan [m2:USA.GOV Washington]. [m3:BHR.GOV Bahrain] menjadi satu-satunya peserta dari Arab. [m4:AUS.GOV Australia] mengirim sebelas personel.
rel m1 led_by m2
rel m3 member_of m1

### Tempo 2024-11-30 none
Kota [m1:@SYR Aleppo] jatuh ke pelukan [m2:HTS.REB HTS]. Selama delapan tahun kota itu dipegang [m3:SYR.GOV Damaskus] dengan sokongan [m4:RUS.GOV Rusia] dan [m5:IRN.GOV Iran], dua pelindung [m6:SYR.GOV Bashar al-Assad].
rel m2 controls m1
rel m4 ally_of m6
rel m5 ally_of m6

### Detik 2008-08-27 none
Presiden bergilir [m1:EU Uni Eropa], [m2:FRA.GOV Nicolas Sarkozy], bertolak ke [m3:@RUS Moskwa]. Tidak satu pun negara anggota berani mendahuluinya.
rel m2 leads m1

### Medcom 2022-10-05 none
Kedua perwira bertugas di [m1:IDN.MIL Kostrad]. Panglima komando itu, [m2:IDN.MIL Letjen Maruli Simanjuntak], menolak ditemui.
rel m2 leads m1

### Antara 2019-01-11 none
Presiden parlemen [m1:VEN.OPP Juan Guaido] diakui [m2:USA.GOV Washington], [m3:BRA.GOV Brasilia], dan [m4:CAN.GOV Ottawa] sebagai presiden sementara, sementara [m5:RUS.GOV Moskow] dan [m6:CUB.GOV Havana] setia kepada [m7:VEN.GOV Maduro].
rel m2 recognises m1
rel m3 recognises m1
rel m4 recognises m1
rel m5 ally_of m7
rel m6 ally_of m7

### Kompas 2016-02-02 none
Seorang menteri dari [m1:IDN.PTY Hanura] menunggu di ruang tamu. Ketua [m2:IDN.JUD Mahkamah Konstitusi] [m3:IDN.JUD Arief Hidayat] belum tiba. Hujan turun sejak pukul dua.
rel m3 leads m2

### Kompas 2012-04-16 none
Rektor itu bercerita tentang masa kecilnya di Bandung. Ketua panitia, seorang dosen muda, tertawa. Rombongan dari [m1:DEU.GOV Jerman] dan [m2:FRA.GOV Prancis] mencicipi rendang.

### Jawa Pos 2017-08-11 none
Kepala sekolah di Sidoarjo itu mengaku lelah. Anggota komite tinggal tujuh orang. [m1:IDN.GOV Presiden Joko Widodo] tersenyum dari foto di dinding, di samping peta [m2:@IDN Indonesia].

### Tempo 2021-05-24 none
Ketua delegasi [m1:JPN.GOV Jepang] berbincang dengan anggota rombongan dari [m2:KOR.GOV Korea Selatan] di lorong. Panitia dari [m3:UN PBB] sibuk mencari penerjemah. Kepala juru masak hotel memasak untuk 300 orang.

### Republika 2018-03-02 none
Bagian dari perjanjian itu belum dibaca [m1:TUR.GOV Ankara]. Cabang bank [m2:DEU.BUS Deutsche Bank] di [m3:@TUR Istanbul] tutup. Wakil [m4:EU Uni Eropa] minum teh dengan wakil [m5:IRN.GOV Iran].

### Detik 2020-01-07 none
Prajurit [m1:USA.MIL Amerika] menguasai tiga bahasa. [m2:IRQ.GOV Irak] mengendalikan harga roti. Pemimpin redaksi memegang pena, bukan kendali.

### Kompas 2023-05-10 none
[m1:IDN.GOV Indonesia] mengakui keunggulan [m2:VNM.GOV Vietnam] di lapangan. Kapten tim, anak Makassar, menduduki bangku cadangan. Pelatih dari [m3:KOR.GOV Korea Selatan] memimpin latihan sore.

### Tempo 2019-12-20 none
[m1:MMR.REB Tentara Arakan], yang mencaplok sejumlah kampung di [m2:@MMR Rakhine], merupakan salah satu dari tiga penyusun [m3:THREEBROTHERHOOD Aliansi Tiga Persaudaraan]; dua yang lain adalah [m4:TNLA.REB TNLA] dan [m5:MNDAA.REB MNDAA]. Pemimpinnya [m6:MMR.REB Twan Mrat Naing].
rel m1 controls m2
rel m1 member_of m3
rel m4 member_of m3
rel m5 member_of m3
rel m6 leads m1

### Suara Merdeka 2015-04-01 none
[m1:YEM.GOV Presiden Hadi] sudah di Riyadh. Koalisi sepuluh negara yang dikepalai [m2:SAU.GOV Arab Saudi] menamai dirinya [m3:ARABCOALITION Koalisi Arab]. [m4:SDN.GOV Sudan] dan [m5:MAR.GOV Maroko] ikut di dalamnya.
rel m3 led_by m2
rel m4 member_of m3
rel m5 member_of m3

### Kompas 2024-03-08 none
Sejak kemarin [m1:SWE.GOV Swedia] menjadi anggota ke-32 [m2:NATO NATO]. Dengan itu semua negara Nordik, termasuk [m3:FIN.GOV Finlandia] yang masuk setahun lebih awal, ada di bawah payung [m4:USA.GOV Amerika].
rel m1 member_of m2 from=2024-03-07
rel m3 member_of m2

### CNN Indonesia 2022-06-21 none
Pulau itu, [m1:@UKR Pulau Ular], dikendalikan [m2:RUS.MIL Armada Laut Hitam Rusia] sejak hari pertama. Armada tersebut bagian [m3:RUS.MIL Angkatan Laut Rusia] dan dikomandani [m4:RUS.MIL Laksamana Igor Osipov].
rel m2 controls m1
rel m2 part_of m3
rel m4 leads m2

### Tribunnews 2023-02-08 none
Pilot itu berada di tangan anak buah [m1:OPM.REB Egianus]. Jubir [m2:OPM.REB TPNPB-OPM], [m3:OPM.REB Sebby Sambom], berbicara dari Papua Nugini.
rel m3 member_of m2

### Kompas 2010-05-19 none
Kaum Kaus Merah, atau [m1:UDD.CVL Front Persatuan untuk Demokrasi Melawan Kediktatoran], condong kepada [m2:THA.OPP Thaksin Shinawatra]. Salah satu pentolannya, [m3:UDD.CVL Jatuporn Prompan], juga legislator [m4:THA.PTY Pheu Thai].
rel m1 ally_of m2
rel m3 leads m1
rel m3 member_of m4
