### Detik 2019-04-03
[m1:BRN.GOV Brunei Darussalam] mulai menerapkan hukum rajam bagi pelaku seks sesama jenis, seperti dikutip [m2:#outlet AFP], Rabu (3/4/2019). [m3:UN Michelle Bachelet], komisaris tinggi hak asasi, {e1 meminta} kesultanan itu menghentikannya. Aktor [m4:USA.CVL George Clooney] {e2 menyerukan boikot} atas sembilan hotel milik [m5:BRN.GOV Sultan Hassanal Bolkiah]. Seruan tersebut {e3 disambut} [m6:GBR.GOV wali kota London], yang mencabut iklan pariwisata negeri kaya minyak itu dari kereta bawah tanah. "<<q1 [m7=m1 Kami] negara berdaulat yang menjalankan aturannya sendiri>>," {e4 balas} [m8:BRN.GOV kantor perdana menteri di Bandar Seri Begawan].
e1 m3 > m1 REQUEST requested 2019-04-03/none mode=change ctx=lgbt,human_rights
e2 m4 > m5 REQUEST requested 2019-04-03/none mode=change ctx=lgbt,economic
e3 m6 > m4 SUPPORT actual 2019-04-03/none ctx=lgbt
e4 m8 > m3 REJECT actual 2019-04-03/none mode=change ctx=lgbt,human_rights
q1 m8 direct cue=balas

### Kompas.com 2023-11-14
Koalisi tiga kelompok etnis itu menamai serangannya Operasi 1027. [m1:MNDAA.REB MNDAA], yang ingin kembali ke Laukkai, {e1 merebut} pos demi pos dari [m2:MMR.MIL junta Myanmar] di perbatasan China; rekan-rekannya, [m3:TNLA.REB TNLA] dan [m4:AA.REB Tentara Arakan], membuka front di barat. [m5:MMR.GOV Myint Swe], presiden bentukan militer, {e2 memperingatkan} [m9:MMR.GOV negaranya] bisa pecah. [m6:CHN.GOV Beijing], yang [m10:CHN.CVL warganya] banyak disekap sindikat penipuan, {e3 mendesak} [m7=m1+m2+m3+m4 semua pihak] menghentikan tembakan. Imbauan itu belum dipatuhi: kemarin [m8=m2 rezim di Naypyidaw] {e4 mengebom} sebuah pasar.
e1 m1 > m2 ASSAULT actual 2023-11-14/none ctx=military,territory
e2 m5 > m1,m3,m4 ACCUSE actual 2023-11-14/none mode=disapprove ctx=territory
e3 m6 > m7 REQUEST requested 2023-11-14/none mode=yield ctx=military
e4 m8 > m1 ASSAULT actual 2023-11-13/day mode=aerial ctx=military

### Antara 2011-04-04
Suara tembakan memecah Abidjan. [m1:UN Helikopter misi PBB] bersama [m2:FRA.MIL pasukan Licorne] {e1 menghantam} barak Agban, tempat senjata berat [m3:CIV.GOV Laurent Gbagbo] disimpan. Misi tersebut mengatakan [m9=m1 pihaknya] terpaksa melindungi [m4:CIV.CVL warga] yang {e2 ditembaki} mortir. "<<q1 Ini upaya membunuh [m5=m3 presiden yang sah]>>," {e3 kecam} [m6:CIV.GOV Ahoua Don Mello], juru bicaranya. [m7:ZAF.GOV Pretoria] {e4 mempertanyakan} apakah tindakan itu masih sesuai mandat. Di hotelnya, [m8:CIV.OPP lawan politiknya] menunggu.
e1 m1,m2 > m3 ASSAULT actual 2011-04-04/none mode=aerial ctx=peacekeeping,military
e2 m3 > m4 ASSAULT actual 2011-04-04/none mode=heavy-weapons ctx=human_security,election
e3 m6 > m1,m2 ACCUSE actual 2011-04-04/none mode=allege ctx=peacekeeping
e4 m7 > m1 ACCUSE actual 2011-04-04/none mode=disapprove ctx=peacekeeping
q1 m6 direct cue=kecam

### Tempo.co 2015-02-03
Rekaman itu menunjukkan [m1:JOR.MIL Letnan Muath al-Kasasbeh] {e1 dibakar} hidup-hidup dalam kerangkeng. [m2=m3 Para penculiknya] sempat {e2 menawarkan} pertukaran dengan [m4:IRQ.REB Sajida al-Rishawi], perempuan yang menanti hukuman mati di Amman. Tawaran itu {e3 disetujui} kerajaan dengan syarat ada bukti sang pilot masih hidup, syarat yang tidak pernah dipenuhi. Kini [m5:JOR.GOV Raja Abdullah] mempersingkat {e4 kunjungan} ke [m10=m9 Washington] dan, menurut [m6:JOR.MIL juru bicara tentara], [m7=m4 wanita itu] {e5 akan dieksekusi} saat fajar. Keluarga [m8=m1 korban] menuntut hal yang lebih: [m3:ISIS.REB ISIS] dimusnahkan.
e1 m3 > m1 ASSAULT actual 2015-02-03/none mode=targeted ctx=terrorism
e2 m2 > m5 CONCEDE hypothetical 2015-02-03/none ctx=terrorism
e3 m5 > m2 CONCEDE hypothetical 2015-02-03/none ctx=terrorism
e4 m5 > m10 CONSULT actual 2015-02-03/none mode=visit ctx=diplomatic
e5 m5 > m7 ASSAULT planned 2015-02-04/day mode=targeted ctx=terrorism,legal
[m9:USA.GOV Barack Obama] menerimanya lima belas menit.

### CNN Indonesia 2018-07-16
Di Helsinki, [m1:USA.GOV Donald Trump] dan [m2:RUS.GOV Vladimir Putin] {e1 berunding empat mata} selama dua jam, hanya ditemani penerjemah. Ketika ditanya siapa yang lebih [m8=m1 ia] percayai, [m3=m1 orang nomor satu AS itu] {e2 membela} [m9=m2 rekannya]: Rusia tidak punya alasan mencampuri pemilu. Komentarnya {e3 disebut memalukan} oleh [m4:USA.LEG Senator John McCain], rekan separtainya. Tiga hari sebelumnya [m5:USA.JUD Robert Mueller] {e4 mendakwa} dua belas perwira [m6:RUS.SPY GRU]. [m7:FIN.GOV Sauli Niinisto], sang tuan rumah, lebih banyak tersenyum.
e1 m1 > m2 CONSULT actual 2018-07-16/none mode=third-party ctx=diplomatic
e2 m3 > m9 SUPPORT actual 2018-07-16/none ctx=election,diplomatic
e3 m4 > m3 ACCUSE actual 2018-07-16/none mode=disapprove ctx=diplomatic
e4 m5 > m6 ACCUSE actual 2018-07-13/day mode=allege ctx=election,legal

### Republika 2014-06-30
[m1=m2 Kelompok itu] kini menyebut dirinya kekhalifahan. Dalam rekaman suara, [m2:ISIS.REB juru bicaranya, Abu Mohammed al-Adnani], {e1 memerintahkan} umat Islam sedunia berbaiat kepada [m3:ISIS.REB Abu Bakr al-Baghdadi]. [m4:EGY.REL Al-Azhar] {e2 menolak} klaim tersebut, begitu pula [m5:IDN.REL Nahdlatul Ulama]. "<<q1 [m6:IDN.REL Kita] tidak punya urusan dengan [m7=m2 mereka]>>," ujar [m8:IDN.REL Said Aqil Siroj]. Di Tikrit, [m9:IRQ.MIL tentara pemerintah] {e3 melancarkan} serangan balik dengan helikopter; lima jet Sukhoi bekas {e4 tiba} dari [m10:RUS.GOV Moskow] akhir pekan lalu.
e1 m2 > m4,m5 REQUEST requested 2014-06-29/day mode=yield ctx=religion_ethnicity,terrorism
e2 m4,m5 > m2 REJECT actual 2014-06-30/none mode=yield ctx=religion_ethnicity
e3 m9 > m1 ASSAULT actual 2014-06-30/none mode=aerial ctx=military
e4 m10 > m9 COOPERATE actual 2014-06-28/day ctx=military
q1 m8 direct cue=ujar
rel m3 leads m2

### Viva 2022-05-09
Bus-bus terbakar di halaman Temple Trees. [m1:LKA.PTY Pendukung Mahinda Rajapaksa], yang baru saja mendengar pidato pamitnya, {e1 menghajar} [m2:LKA.CVL para pengunjuk rasa] yang berkemah di Galle Face dan {e2 merobohkan} tenda [m8=m2 mereka]. Malamnya giliran [m3=m1 para penyerang] yang {e3 diburu}: bus [m9=m3 mereka] digulingkan, seorang anggota parlemen tewas. [m4=m5 Perdana menteri itu] {e4 mundur} petang hari. [m6:LKA.GOV Adiknya, Presiden Gotabaya], {e5 menawarkan} kabinet persatuan kepada [m7:LKA.OPP Sajith Premadasa]; lelaki itu {e6 menolak} selama sang adik masih menjabat. [m5:LKA.GOV Mahinda] dilarikan helikopter sebelum fajar.
e1 m1 > m2 ASSAULT actual 2022-05-09/none mode=beat ctx=executive
e2 m1 > m2 ASSAULT actual 2022-05-09/none mode=destroy ctx=executive
e3 m2 > m3 ASSAULT actual 2022-05-09/none mode=beat ctx=executive
e4 m4 > m2 RETREAT actual 2022-05-09/none mode=resign ctx=executive
e5 m6 > m7 AGREE actual 2022-05-09/none ctx=executive
e6 m7 > m6 REJECT actual 2022-05-09/none mode=change ctx=executive

### Kompas 2005-04-22
Dari mimbar Konferensi Asia Afrika, [m1:JPN.GOV Junichiro Koizumi] {e1 meminta maaf} atas penderitaan yang ditimbulkan [m9:JPN.GOV negaranya] pada masa perang. Pernyataan itu terutama tertuju kepada [m2:CHN.GOV Hu Jintao], yang duduk di deret depan. Dua pekan ini [m3:CHN.CVL warga Shanghai] {e2 melempari} konsulatnya karena buku sejarah. [m4=m2 Presiden dari Beijing itu] {e3 bersedia bertemu} besok malam. Sang tuan rumah, [m5:IDN.GOV Susilo Bambang Yudhoyono], mempersilakan [m6=m1+m2 kedua tamunya] memakai ruang mana saja. [m7:IND.GOV Manmohan Singh] dan [m8:PAK.GOV Pervez Musharraf] duduk berdampingan.
e1 m1 > m2 CONCEDE actual 2005-04-22/none ctx=reparations,diplomatic
e2 m3 > m1 PROTEST actual 2005-04-22/none mode=riot ctx=reparations
e3 m4 > m1 AGREE actual 2005-04-22/none ctx=diplomatic

### Okezone 2021-02-16
[m1:ESP.COP Mossos d'Esquadra] mendobrak pintu gedung rektorat Universitas Lleida dan {e1 membawa} penyanyi rap [m2:ESP.CVL Pablo Hasel]. Pemuda itu {e2 divonis} sembilan bulan karena menghina raja dan memuji kelompok teror. "<<q1 [m3=m2 Kami] akan menang>>," teriaknya. [m4:ESP.EDU Mahasiswa] yang berlindung bersamanya {e3 menyemprotkan} alat pemadam ke arah [m9=m1 petugas]. Malam harinya kerusuhan {e4 pecah} di Barcelona. [m5:ESP.PTY Podemos], mitra koalisi [m6:ESP.GOV Pedro Sanchez], {e5 berjanji mengajukan} pengampunan; [m7:ESP.OPP Partai Rakyat] {e6 mencemooh} usul mitra kecil itu.
e1 m1 > m2 COERCE actual 2021-02-16/none mode=arrest ctx=rights_freedoms,legal
e2 m8 > m2 SANCTION actual 2021-02-16/none mode=convict ctx=rights_freedoms,legal
e3 m4 > m9 PROTEST actual 2021-02-16/none mode=obstruct ctx=rights_freedoms
e4 m4 > m1 PROTEST actual 2021-02-16/none mode=riot ctx=rights_freedoms
e5 m5 > m2 CONCEDE planned 2021-02-16/none ctx=legal
e6 m7 > m5 ACCUSE actual 2021-02-16/none mode=disapprove ctx=legal
q1 m2 direct cue=teriaknya
Hukuman dijatuhkan [m8:ESP.JUD Pengadilan Nasional] pada 2018.

### Antara 2016-08-31
[m1:BRA.LEG Enam puluh satu senator] mengangkat tangan, dan [m2:BRA.GOV Dilma Rousseff] {e1 kehilangan jabatannya}. [m11=m2 Ia] menyebutnya kudeta parlementer. [m3:BRA.GOV Michel Temer], bekas wakilnya, {e2 bertolak} ke Hangzhou malam itu juga. Tiga negara kiri di kawasan bereaksi: [m4:VEN.GOV Caracas] {e3 memanggil pulang} duta besar, [m5:ECU.GOV Quito] menyusul, [m6:BOL.GOV La Paz] juga. [m7=m3 Pemerintahan baru] {e4 membalas} setimpal kepada [m8=m4+m5+m6 ketiganya]. Sejak 1985 baru dua kali presiden [m9:@BRA negeri itu] dimakzulkan.
e1 m1 > m2 SANCTION actual 2016-08-31/none mode=expel ctx=legislative,executive
e2 m3 > m10 CONSULT planned 2016-08-31/none mode=visit ctx=diplomatic,economic
e3 m4,m5,m6 > m7 SANCTION actual 2016-08-31/none mode=withdraw ctx=diplomatic
e4 m7 > m8 SANCTION actual 2016-08-31/none mode=withdraw ctx=diplomatic
[m10:CHN.GOV Tuan rumah KTT] menyiapkan karpet merah.

### Liputan6.com 2024-05-20
Helikopter Bell 212 itu ditemukan hancur di lereng Varzaqan. [m1:IRN.GOV Ebrahim Raisi] dan menlunya, [m2:IRN.GOV Hossein Amir-Abdollahian], kembali dari peresmian bendungan bersama [m3:AZE.GOV Ilham Aliyev]. [m4:TUR.GOV Ankara] {e1 meminjamkan} drone Akinci yang menemukan titik panas. [m5:IRN.GOV Mohammad Mokhber] ditunjuk menjadi pelaksana. [m6:IDN.GOV Joko Widodo] {e2 menyampaikan dukacita}; [m7:ISR.GOV seorang pejabat Israel] mengatakan kepada [m8:#outlet Reuters] bahwa [m9:ISR.GOV negaranya] {e3 tidak terlibat}. Pemilu digelar lima puluh hari lagi.
e1 m4 > m1 AID actual 2024-05-19/day ctx=disasters
e2 m6 > m5 SUPPORT actual 2024-05-20/none ctx=disasters,diplomatic
e3 m9 > m5 REJECT actual 2024-05-20/none ctx=disasters

### SINDOnews 2012-03-22
Baru lima minggu lagi pemilu digelar di [m1:@MLI Mali] ketika serdadu rendahan {e1 menduduki} stasiun televisi. [m2:MLI.MIL Kapten Amadou Sanogo] menyatakan rezim tak becus menumpas [m3:MNLA.REB pemberontak Tuareg]. [m4:MLI.GOV Amadou Toumani Toure] dikawal [m5:MLI.MIL baret merah], pasukan yang dulu [m9=m4 ia] pimpin; [m6=m5 mereka] {e2 menembaki} para pengkhianat dari balik bukit. Penculikan [m10:MLI.GOV menlunya] {e3 dikutuk} [m7:AU Uni Afrika]. [m8=m3 Gerakan di utara itu] {e4 memanfaatkan} kekacauan: Anefis, garnisun terakhir sebelum Kidal, {e5 jatuh} ke tangannya.
e1 m2 > m4 COERCE actual 2012-03-21/day mode=seize ctx=military,executive
e2 m6 > m2 ASSAULT actual 2012-03-22/none mode=firearms ctx=military
e3 m7 > m2 ACCUSE actual 2012-03-22/none mode=disapprove ctx=pro_democracy
e4 m8 > m4 MOBILIZE actual 2012-03-22/none mode=militia ctx=military,territory
e5 m8 > m4 COERCE actual 2012-03-22/none mode=seize ctx=territory,military

### Tribun Medan 2020-02-11
[m1:IDN.GOV Gubernur Edy Rahmayadi] menghentikan sementara pemusnahan babi setelah [m2:IDN.CVL ribuan peternak berulos] {e1 mendatangi} kantor DPRD Sumut. [m3=m2 Mereka] menuntut bantuan, bukan penyuntikan massal. Mantan Pangkostrad itu {e2 menemui} para pendemo dan {e3 berjanji} tidak ada seekor pun yang akan dimusnahkan. Salah satu orator, [m4:IDN.CVL Boasa Simanjuntak], {e4 menuding} [m5:IDN.GOV Dinas Ketahanan Pangan] menutupi jumlah kematian ternak. Tudingan tersebut tidak dijawab [m6=m5 instansi itu].
e1 m2 > m1 PROTEST actual 2020-02-10/day mode=demo ctx=economic,health
e2 m1 > m2 CONSULT actual 2020-02-10/day ctx=economic
e3 m1 > m2 CONCEDE planned 2020-02-10/day ctx=economic
e4 m4 > m5 ACCUSE actual 2020-02-10/day mode=allege ctx=health

### Media Indonesia 2019-12-11
Perempuan yang dulu dielu-elukan dunia itu duduk tanpa ekspresi. Di Den Haag, [m1:GMB.GOV Aboubacarr Tambadou] {e1 menggugat} [m2:MMR.GOV Myanmar] dengan Konvensi Genosida atas nama [m3:OIC OKI]. [m4:MMR.GOV Aung San Suu Kyi] memimpin tim pembela dan {e2 membantah} ada niat memusnahkan [m5:MMR.CVL Rohingya]. Kekerasan itu, kata [m6=m4 dia], dipicu serangan [m7:ARSA.REB ARSA] ke pos polisi. "<<q1 Bohong semua>>," {e3 sela} [m8:MMR.REF Hamida Khatun], pengungsi yang diundang [m9=m1 menteri kehakiman Gambia] ke ruang sidang.
e1 m1 > m2 ACCUSE actual 2019-12-10/day mode=allege ctx=human_rights,legal
e2 m4 > m1 REJECT actual 2019-12-11/none ctx=human_rights,legal
e3 m8 > m4 ACCUSE actual 2019-12-11/none mode=disapprove ctx=human_rights
q1 m8 direct cue=sela

### Kompas.com 2013-07-04
Di layar televisi [m1:EGY.MIL Jenderal Abdel Fattah al-Sisi] berdiri diapit [m2:EGY.REL syekh Al-Azhar] dan [m3:EGY.REL Paus Tawadros]. [m12=m1 Ia] {e1 mencopot} [m4:EGY.GOV Mohammed Mursi], presiden yang setahun lalu mengangkatnya. Lapangan Tahrir bersorak; di Nasr City, [m5:EGY.REL Ikhwanul Muslimin] {e2 bersumpah bertahan}. Kantor televisi [m10=m5 mereka] {e3 ditutup} malam itu, dan [m6:EGY.REL Saad al-Katatni], ketua partainya, {e4 ditahan}. [m7:SAU.GOV Raja Abdullah] {e5 memberi selamat} kepada [m11=m9 presiden sementara]; [m8:TUR.GOV Ahmet Davutoglu] {e6 menolak} menyebutnya selain kudeta.
e1 m12 > m4 COERCE actual 2013-07-03/day ctx=military,executive
e2 m5 > m1 REJECT actual 2013-07-03/day mode=yield ctx=executive
e3 m1 > m10 COERCE actual 2013-07-03/day mode=censor ctx=repression
e4 m1 > m6 COERCE actual 2013-07-04/none mode=arrest ctx=repression
e5 m7 > m11 SUPPORT actual 2013-07-04/none ctx=diplomatic
e6 m8 > m1 ACCUSE actual 2013-07-04/none mode=disapprove ctx=pro_democracy
[m9:EGY.GOV Adly Mansour] adalah hakim.

### Jawa Pos 2018-11-11 none
Hujan gerimis turun di Arc de Triomphe. [m1:FRA.GOV Emmanuel Macron] dan enam puluh lebih pemimpin berdiri di bawah payung, seratus tahun sesudah meriam terakhir. [m2:DEU.GOV Angela Merkel] menyandarkan kepalanya ke bahu [m3=m1 lelaki yang lebih muda itu]. [m4:USA.GOV Donald Trump] datang terpisah, [m5:RUS.GOV Vladimir Putin] datang paling akhir. [m6:CHN.EDU Seorang pelajar China] membacakan surat buruh parit dari Shandong.

### Kumparan 2021-08-13
Gubernur Herat yang menyerah itu lelaki tua berjanggut putih. [m1:AFG.MIL Ismail Khan], singa yang dulu melawan Soviet, {e1 jatuh ke tangan} [m2:TALIBAN.REB Taliban] bersama kepala kepolisiannya; foto [m9=m1 mereka] tersebar. Kandahar {e2 direbut} pada malam yang sama. [m3:USA.MIL Pentagon] {e3 mengirim} tiga ribu marinir untuk mengungsikan kedutaan, dan [m4:GBR.MIL London] enam ratus. [m5:GBR.GOV Ben Wallace] {e4 menyesalkan} kesepakatan Doha yang {e5 diteken} [m6:USA.GOV pemerintahan terdahulu] dengan [m7=m2 kelompok tersebut]. [m8:AFG.GOV Ashraf Ghani] belum tampil.
e1 m2 > m1 ASSAULT actual 2021-08-13/none mode=abduct ctx=military
e2 m2 > m8 ASSAULT actual 2021-08-12/day ctx=military,territory
e3 m3,m4 > m2 MOBILIZE actual 2021-08-13/none mode=troops ctx=military
e4 m5 > m6 ACCUSE actual 2021-08-13/none mode=disapprove ctx=military
e5 m6 > m7 SUPPORT actual 2020-02-01/year ctx=military,diplomatic bg

### VOA Indonesia 2023-08-31
Belum sejam [m1:GAB.GOV Ali Bongo] dinyatakan menang untuk ketiga kali, selusin perwira muncul di saluran Gabon 24. [m2=m3 Mereka] {e1 membatalkan} hasil pemilu dan {e2 mengurung} [m9=m1 sang presiden] di kediamannya. Dari sana [m10=m1 ia] {e3 memohon} kepada [m4:? sahabat-sahabatnya] dalam bahasa Inggris: "<<q1 Buatlah kegaduhan untuk [m5=m1 saya]>>." [m6:FRA.GOV Paris] {e4 mengutuk} kudeta, [m7:AU Uni Afrika] {e5 membekukan} keanggotaan Libreville, tetapi [m8:GAB.CVL warga] menari di jalan dan {e6 mengelu-elukan} [m3:GAB.MIL Jenderal Brice Oligui Nguema], sepupu orang yang digulingkannya.
e1 m2 > m1 REJECT actual 2023-08-31/none mode=change ctx=election,military
e2 m2 > m9 COERCE actual 2023-08-31/none mode=arrest ctx=military,executive
e3 m10 > m4 REQUEST requested 2023-08-31/none mode=assist ctx=executive
e4 m6 > m3 ACCUSE actual 2023-08-31/none mode=disapprove ctx=pro_democracy
e5 m7 > m3 SANCTION actual 2023-08-31/none mode=expel ctx=pro_democracy
e6 m8 > m3 SUPPORT actual 2023-08-31/none ctx=executive
q1 m5 direct

### CNBC Indonesia 2018-12-06
[m1:CAN.COP Polisi Kanada] {e1 menangkap} [m2:CHN.BUS Meng Wanzhou], direktur keuangan [m3:CHN.BUS Huawei], saat transit di Vancouver. Penahanan itu {e2 diminta} [m4:USA.JUD jaksa New York], yang {e3 menyangka} [m5=m2 putri pendiri perusahaan tersebut] menipu bank soal Iran. [m6:CHN.GOV Kedutaan Besar China di Ottawa] {e4 memprotes}. "<<q1 Tidak ada campur tangan politik dari [m7=m8 kami]>>," {e5 tegas} [m8:CAN.GOV Justin Trudeau]. [m9=m3 Raksasa telekomunikasi asal Shenzhen itu] mengaku tidak tahu kesalahan apa pun. Bursa [m10:@HKG Hong Kong] rontok.
e1 m1 > m2 COERCE actual 2018-12-01/day mode=arrest ctx=legal,economic
e2 m4 > m1 REQUEST requested 2018-12-06/none mode=assist ctx=legal
e3 m4 > m5 ACCUSE actual 2018-12-06/none mode=allege ctx=legal,economic
e4 m6 > m1 ACCUSE actual 2018-12-06/none mode=disapprove ctx=legal,diplomatic
e5 m8 > m6 REJECT actual 2018-12-06/none ctx=legal,diplomatic
q1 m8 direct cue=tegas

### Suara.com 2020-08-10
Suaranya serak di video itu. "<<q1 [m1=m2 Saya] mengambil keputusan ini sendiri>>," kata [m2:BLR.OPP Svetlana Tikhanovskaya] sesampai di [m3:@LTU Vilnius]. [m9=m2 Ia] {e1 mengadukan} kecurangan ke komisi pemilihan, tetapi tujuh jam {e2 ditahan} di gedung itu bersama dua perwira [m4:BLR.SPY KGB]. [m5:LTU.GOV Linas Linkevicius] {e3 memberinya visa}. [m6:BLR.GOV Alexander Lukashenko], yang diklaim meraih 80 persen, {e4 menyamakan} para pendemo dengan domba dikendalikan luar negeri. [m7:CHN.GOV Xi Jinping] orang pertama yang {e5 mengucapkan selamat}.
e1 m9 > m6 ACCUSE actual 2020-08-10/none mode=allege ctx=election
e2 m4 > m2 COERCE actual 2020-08-10/none mode=arrest ctx=repression,election
e3 m5 > m2 AID actual 2020-08-10/none ctx=asylum
e4 m6 > m8 ACCUSE actual 2020-08-10/none mode=disapprove ctx=election
e5 m7 > m6 SUPPORT actual 2020-08-10/none ctx=election,diplomatic
q1 m2 direct cue=kata
Di Minsk, [m8:BLR.CVL mereka yang marah] membunyikan klakson.

### Antara 2009-09-15 none
Panen cengkih di [m1:@TZA Zanzibar] tahun ini terbaik dalam satu dasawarsa. [m2:TZA.AGR Mzee Juma], petani berusia 70 tahun, menjual hasilnya ke [m3:TZA.BUS perusahaan negara] yang memonopoli ekspor; sebagian kecil diselundupkan ke [m4:@KEN Mombasa]. Pembeli terbesarnya pabrik rokok di [m5:@IDN Kudus]. "<<q1 [m6=m2 Saya] belum pernah melihat kretek>>," akunya.
q1 m2 direct cue=akunya

### BBC Indonesia 2017-08-15
[m1:USA.GOV Donald Trump] {e1 menyalahkan} kedua belah pihak atas bentrokan di Charlottesville. Pernyataan itu {e2 menuai kecaman} dari [m2:USA.PTY Paul Ryan], ketua DPR dari partainya, dan {e3 pujian} dari [m3:USA.CVL David Duke], bekas pemimpin Ku Klux Klan. Tiga [m4:USA.BUS bos perusahaan] {e4 keluar} dari dewan penasihat manufakturnya; [m5=m1 sang presiden] mencuit bahwa [m9=m5 ia] punya banyak pengganti. Di Durham, [m6:USA.EDU mahasiswi Takiyah Thompson] {e5 merobohkan} patung serdadu Konfederasi dan {e6 diborgol} [m7:USA.COP wakil sherif].
e1 m1 > m8 ACCUSE actual 2017-08-15/none mode=disapprove ctx=religion_ethnicity
e2 m2 > m1 ACCUSE actual 2017-08-15/none mode=disapprove ctx=religion_ethnicity
e3 m3 > m1 SUPPORT actual 2017-08-15/none ctx=religion_ethnicity
e4 m4 > m5 SANCTION actual 2017-08-15/none mode=withdraw ctx=religion_ethnicity,economic
e5 m6 > m8 PROTEST actual 2017-08-14/day mode=vandalize ctx=religion_ethnicity
e6 m7 > m6 COERCE actual 2017-08-15/none mode=arrest ctx=legal
[m8:USA.CVL Kaum supremasi kulit putih] datang dari berbagai negara bagian.

### Tribunnews 2014-07-18
Puing Boeing 777 berserakan di ladang bunga matahari. [m1:UKR.GOV Petro Poroshenko] {e1 menuduh} [m2:DNR.REB separatis Donetsk] menembak jatuh MH17 dengan rudal Buk dari [m3:RUS.GOV negeri tetangga]. [m4:DNR.REB Alexander Borodai], pemimpin [m9=m2 mereka], {e2 menyangkal} dan {e3 berjanji} memberi jalan kepada [m5:OSCE pemantau OSCE]; ketika tiba, [m6=m5 tim itu] hanya {e4 diizinkan} melihat 75 menit. [m7:MYS.GOV Najib Razak] menyebutnya tahun paling tragis. "<<q1 [m8=m7 Kami] harus, dan akan, menemukan pelakunya>>," katanya.
e1 m1 > m2 ACCUSE actual 2014-07-18/none mode=allege ctx=military
e2 m4 > m1 REJECT actual 2014-07-18/none ctx=military
e3 m4 > m5 CONCEDE planned 2014-07-18/none ctx=military
e4 m2 > m6 COERCE actual 2014-07-18/none mode=restrict ctx=military
q1 m7 direct cue=katanya
rel m4 leads m2

### Kompas 2006-07-12
Fajar itu pejuang menyeberangi pagar di Zar'it. [m1:HEZBOLLAH.REB Hizbullah] {e1 menyergap} patroli [m2:ISR.MIL Israel], membunuh tiga orang dan {e2 menculik} dua. "<<q1 Tidak ada operasi militer yang akan memulangkan [m3=m2 mereka]>>," kata [m4:HEZBOLLAH.REB Hassan Nasrallah], yang {e3 menawarkan} pertukaran tahanan. [m5:ISR.GOV Ehud Olmert] {e4 menolak} dan menganggap serangan itu tindakan perang oleh [m6:LBN.GOV Beirut]. [m7=m6 Pemerintah Fouad Siniora] {e5 menyatakan tidak tahu-menahu}. Sorenya, landasan bandara [m8=m6 negeri pohon aras itu] {e6 dibom}.
e1 m1 > m2 ASSAULT actual 2006-07-12/none ctx=military
e2 m1 > m2 ASSAULT actual 2006-07-12/none mode=abduct ctx=military
e3 m4 > m5 CONCEDE hypothetical 2006-07-12/none ctx=military
e4 m5 > m4 REJECT actual 2006-07-12/none mode=yield ctx=military
e5 m7 > m5 REJECT actual 2006-07-12/none ctx=military
e6 m2 > m8 ASSAULT actual 2006-07-12/none mode=aerial ctx=military
q1 m4 direct cue=kata
rel m4 leads m1
