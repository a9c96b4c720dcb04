### detikNews 2022-03-04
[m1:UKR.GOV Presiden Ukraina Volodymyr Zelensky] {e1 mendesak} [m2:NATO NATO] memberlakukan zona larangan terbang di atas [m3=m1 negaranya], tetapi [m4=m2 aliansi militer itu] {e2 menolak} karena khawatir terseret perang langsung dengan [m5:RUS.GOV Rusia].
e1 m1 > m2 REQUEST requested 2022-03-04/none mode=assist ctx=military
e2 m4 > m1 REJECT actual 2022-03-04/none mode=assist ctx=military

### Kompas.com 2022-04-01
Kolom panjang kendaraan lapis baja [m1:RUS.MIL Rusia] terlihat {e1 meninggalkan} pinggiran [m2:@UKR Kyiv] dan [m3:@UKR Chernihiv], Jumat (1/4/2022), menuju [m4:@BLR Belarus]. [m5:UKR.GOV Wakil Menteri Pertahanan Ukraina Hanna Maliar] menuding [m6=m1 pasukan yang pergi itu] {e2 menanam ranjau} di rumah-rumah [m7:UKR.CVL warga].
e1 m1 > m5 RETREAT actual 2022-04-01/day mode=withdraw ctx=military,territory
e2 m6 > m7 ASSAULT actual 2022-04-01/none mode=explosives ctx=military said=m5

### SINDOnews 2023-01-26 headline
[m1:DEU.GOV Berlin] Akhirnya {e1 Luluh}, 14 Tank Leopard Segera {e2 Dikirim} ke [m2:UKR.GOV Ukraina]
e1 m1 > m2 CONCEDE actual 2023-01-26/none ctx=military
e2 m1 > m2 AGREE planned 2023-01-26/none ctx=military

### VOA Indonesia 2014-09-13
[m1:EU Uni Eropa], Jumat (12/9), {e1 memberlakukan pembatasan} baru atas pembiayaan bagi bank milik negara [m2:RUS.GOV Rusia], dan pada hari yang sama [m3:USA.GOV Departemen Keuangan AS] {e2 memasukkan} Sberbank ke dalam daftar hitam. [m4:RUS.GOV Moskow] menyatakan akan {e3 membalas} dengan larangan impor mobil bekas dan pakaian jadi.
e1 m1 > m2 SANCTION actual 2014-09-12/day mode=discontinue ctx=economic
e2 m3 > m2 SANCTION actual 2014-09-12/day mode=discontinue ctx=economic
e3 m4 > m1,m3 THREATEN threatened 2014-09-13/none mode=restrict ctx=economic

### Antara 2024-06-15
[m1:UKR.MIL Sebanyak 90 prajurit Ukraina] {e1 dipulangkan} [m2:RUS.GOV Rusia] dalam pertukaran tawanan yang {e2 ditengahi} [m3:ARE.GOV Uni Emirat Arab], kata [m4:UKR.GOV Markas Koordinasi Urusan Tawanan Perang Ukraina].
e1 m2 > m1 RETREAT actual 2024-06-15/none mode=release ctx=military
e2 m3 > m2,m4 CONSULT actual 2024-06-15/none mode=third-party ctx=diplomatic

### Tempo.co 2018-03-27
Mengikuti langkah [m1:GBR.GOV London], sedikitnya 14 negara anggota [m2:EU Uni Eropa], antara lain [m3:DEU.GOV Jerman], [m4:POL.GOV Polandia], dan [m5:FRA.GOV Prancis], {e1 mengusir} [m6:RUS.GOV puluhan diplomat Rusia] berkaitan dengan {e2 upaya peracunan} [m7:GBR.ELI eks agen ganda Sergei Skripal]. [m8:RUS.GOV Kremlin] bersikukuh tidak pernah terlibat.
e1 m3,m4,m5 > m6 SANCTION actual 2018-03-27/none mode=expel ctx=diplomatic
e2 m8 > m7 ASSAULT denied 2018-03-27/none mode=unconventional ctx=cbrn
rel m3 member_of m2
rel m4 member_of m2
rel m5 member_of m2

### Republika 2022-09-22
[m1:RUS.CVL Ribuan warga] {e1 turun ke jalan} di [m2:@RUS Moskow] dan [m3:@RUS Sankt Peterburg], Rabu malam, beberapa jam setelah [m4:RUS.GOV Presiden Vladimir Putin] {e2 mengumumkan mobilisasi parsial} bagi perang di [m5:UKR.GOV Ukraina]. [m6=m1 Lebih dari 1.300 orang] {e3 digelandang} [m7:RUS.COP polisi antihuru-hara], menurut lembaga pemantau [m8:RUS.CVL OVD-Info].
e1 m1 > m4 PROTEST actual 2022-09-21/day mode=demo ctx=military
e2 m4 > m5 MOBILIZE actual 2022-09-21/day mode=troops ctx=military
e3 m7 > m6 COERCE actual 2022-09-21/day mode=arrest ctx=repression said=m8

### CNN Indonesia 2021-12-24
[m1:RUS.GOV Rusia] mulai {e1 menarik} [m2:RUS.MIL lebih dari sepuluh ribu serdadu] dari wilayah dekat [m3:UKR.GOV Ukraina] usai sebulan {e2 menggelar latihan tempur}, demikian [m4:#Interfax Interfax] mengutip [m5:RUS.MIL Distrik Militer Selatan].
e1 m1 > m3 RETREAT actual 2021-12-24/none mode=withdraw ctx=military
e2 m1 > m3 MOBILIZE actual 2021-12-01/month mode=troops ctx=military

### Bisnis.com 2023-06-24
[m1:WAGNER.REB Tentara bayaran Wagner] {e1 merebut} markas komando selatan [m2:RUS.MIL militer Rusia] di [m8:@RUS Rostov-on-Don], Sabtu (24/6/2023), dan bergerak ke arah [m3:@RUS Moskow]. Menjelang tengah malam, [m4:WAGNER.REB bos Wagner Yevgeny Prigozhin] {e2 memerintahkan} konvoinya putar balik setelah {e3 dibujuk} [m5:BLR.GOV Presiden Belarus Alexander Lukashenko]; sebagai imbalan, [m6:RUS.GOV Kremlin] {e4 membatalkan tuntutan pidana} terhadap [m7=m4 sang pengusaha].
e1 m1 > m2 COERCE actual 2023-06-24/day mode=seize ctx=military
e2 m4 > m6 RETREAT actual 2023-06-24/day mode=withdraw ctx=military
e3 m5 > m4 CONSULT actual 2023-06-24/day mode=third-party ctx=diplomatic
e4 m6 > m7 CONCEDE actual 2023-06-24/day ctx=legal
rel m4 leads m1

### Liputan6 2025-02-28
Pertemuan di [m6:@USA Ruang Oval], Jumat (28/2/2025), berubah menjadi adu mulut. [m1:USA.GOV Presiden Donald Trump] {e1 menyemprot} [m2:UKR.GOV Volodymyr Zelensky] sebagai orang yang tidak tahu berterima kasih, lalu {e2 membatalkan} jamuan makan siang dengan [m3=m2 tamunya]. Perjanjian mineral yang semestinya {e3 diteken} hari itu pun urung. "<<q1 [m4=m1 Saya] tidak butuh kartu apa pun darinya>>," ujar [m5=m1 Trump].
e1 m1 > m2 ACCUSE actual 2025-02-28/day mode=disapprove ctx=diplomatic
e2 m1 > m3 REJECT actual 2025-02-28/day mode=meet ctx=diplomatic
e3 m1 > m2 SUPPORT denied 2025-02-28/day ctx=economic,natural_resource
q1 m5 direct cue=ujar

### Okezone 2020-08-17 none
[m1:@BLR Belarus] dikenal sebagai pemasok pupuk kalium terbesar ketiga dunia. [m2:BLR.GOV Alexander Lukashenko] sudah memimpin [m3=m1 negara bekas Soviet berpenduduk 9,4 juta jiwa itu] sejak 1994, lebih lama daripada kepala negara mana pun di [m4:? Eropa].
rel m2 leads m3 from=1994-01-01/year

### Media Indonesia 2020-08-24
Untuk pekan ketiga berturut-turut, [m1:BLR.CVL puluhan ribu pengunjuk rasa] {e1 memadati} [m8:@BLR Lapangan Kemerdekaan] di [m2:@BLR Minsk], Minggu (23/8), {e2 menuntut} [m3:BLR.GOV Presiden Lukashenko] lengser. [m4=m3 Pria 65 tahun itu] terlihat menenteng senapan di halaman istana, dan [m5:BLR.MIL angkatan bersenjatanya] {e3 disiagakan penuh} di perbatasan dengan [m6:POL.GOV Polandia] serta [m7:LTU.GOV Lituania].
e1 m1 > m3 PROTEST actual 2020-08-23/day mode=demo ctx=election,pro_democracy
e2 m1 > m3 REQUEST requested 2020-08-23/day mode=change ctx=executive
e3 m5 > m6,m7 MOBILIZE actual 2020-08-24/none mode=troops ctx=military

### Tribunnews 2021-05-24
[m1:BLR.MIL Jet tempur MiG-29 Belarus] {e1 memaksa mendarat} pesawat Ryanair yang tengah menuju [m2:@LTU Vilnius], kemudian [m3:BLR.COP petugas] {e2 membekuk} salah seorang penumpangnya, [m4:BLR.JRN jurnalis oposisi Roman Protasevich]. [m5:POL.GOV PM Polandia Mateusz Morawiecki] {e3 menyebut} tindakan [m6:BLR.GOV Minsk] "<<q1 terorisme negara>>".
e1 m1 > m4 COERCE actual 2021-05-24/none mode=seize ctx=repression
e2 m3 > m4 COERCE actual 2021-05-24/none mode=arrest ctx=repression
e3 m5 > m6 ACCUSE actual 2021-05-24/none mode=allege ctx=terrorism
q1 m5 direct cue=menyebut

### BBC Indonesia 2021-11-12
Pagar kawat berduri setinggi dua setengah meter {e1 dibentangkan} [m1:POL.MIL tentara Polandia] di dekat [m6:@POL Kuznica], sementara [m2:BLR.GOV otoritas Belarus] dituduh {e2 menggiring} [m3:UNK.REF ribuan migran asal Timur Tengah] ke perbatasan. [m4:EU.GOV Ketua Komisi Eropa Ursula von der Leyen] {e3 menjanjikan} sanksi tambahan bagi [m5=m2 Minsk] pekan depan.
e1 m1 > m3 COERCE actual 2021-11-12/none mode=restrict ctx=migration,territory
e2 m2 > m3 COERCE actual 2021-11-12/none ctx=migration said=m4
e3 m4 > m5 THREATEN threatened 2021-11-12/none mode=restrict ctx=migration,economic

### JawaPos.com 2022-05-19
[m1:FIN.GOV Finlandia] dan [m2:SWE.GOV Swedia] secara resmi {e1 mengajukan diri} menjadi anggota [m3:NATO NATO], Rabu (18/5). Namun [m4:TUR.GOV Turki] {e2 mengganjal} pembahasan di hari yang sama dengan alasan [m5=m1+m2 kedua negara Nordik itu] {e3 melindungi} [m6:PKK.REB militan Kurdi].
e1 m1,m2 > m3 REQUEST requested 2022-05-18/day mode=assist ctx=military,diplomatic
e2 m4 > m5 REJECT actual 2022-05-18/day mode=assist ctx=military
e3 m5 > m6 AID actual 2022-05-19/none ctx=terrorism said=m4

### Kumparan 2022-06-29
Sesudah empat jam {e1 duduk bersama} di [m1:@ESP Madrid], [m2:TUR.GOV Presiden Turki Recep Tayyip Erdogan] {e2 mencabut keberatannya} atas lamaran [m3:SWE.GOV Stockholm] dan [m4:FIN.GOV Helsinki]. Imbalannya, [m5=m3+m4 kedua calon anggota] {e3 berjanji} tidak lagi menyokong [m6:YPG.REB milisi YPG] dan siap {e4 mengekstradisi} tersangka teror.
e1 m2 > m3,m4 CONSULT actual 2022-06-29/none mode=multilateral ctx=diplomatic
e2 m2 > m3,m4 CONCEDE actual 2022-06-29/none ctx=military,diplomatic
e3 m5 > m2 CONCEDE planned 2022-06-29/none ctx=terrorism
e4 m5 > m2 AGREE planned 2022-06-29/none ctx=legal,terrorism

### CNBC Indonesia 2022-09-03
[m1:RUS.GOV Rusia], lewat raksasa gas Gazprom, {e1 menyetop} aliran Nord Stream 1 ke [m2:DEU.GOV Jerman] tanpa batas waktu sehari sesudah [m3:G7 G7] {e2 menyepakati} batas harga minyak [m4=m1 Negeri Beruang Merah].
e1 m1 > m2 SANCTION actual 2022-09-03/none mode=discontinue ctx=natural_resource
e2 m3 > m4 SANCTION planned 2022-09-02/day mode=discontinue ctx=natural_resource,economic

### Merdeka.com 2022-10-08 headline
Jembatan [m3:@UKR Krimea] {e1 Diledakkan}, [m1:RUS.GOV Rusia] {e2 Tuding} [m2:UKR.SPY Intelijen Ukraina] Dalangnya
e1 m2 > m1 ASSAULT actual 2022-10-08/none mode=explosives ctx=military said=m1
e2 m1 > m2 ACCUSE actual 2022-10-08/none mode=allege ctx=terrorism,intelligence

### Viva 2016-07-10
[m1:NATO Para pemimpin NATO] di [m2:@POL Warsawa] memutuskan {e1 menempatkan} empat batalion multinasional di [m3:POL.GOV Polandia] dan tiga negara Baltik mulai tahun depan. Keputusan itu {e2 dicibir} [m4:RUS.ELI mantan presiden Uni Soviet Mikhail Gorbachev] sebagai persiapan menuju perang panas.
e1 m1 > m3 AGREE planned 2017-01-01/year ctx=military
e2 m4 > m1 ACCUSE actual 2016-07-10/none mode=disapprove ctx=military

### Kompas 2009-01-08
Aliran gas [m1:RUS.GOV Rusia] ke belasan negara [m2:? Eropa] lewat [m3:UKR.GOV Ukraina] terhenti total, Rabu (7/1). [m4=m1 Moskwa] {e1 menuduh} [m5=m3 Kiev] mencuri gas transit; [m6=m3 Kiev] {e2 membantahnya} dan balik mengatakan keran sengaja {e3 diputar mati} di sisi Rusia. [m7:CZE.GOV Ceko], pemegang kursi presiden [m8:EU Uni Eropa], {e4 mengundang} [m9=m1+m3 kedua pihak] ke [m10:@BEL Brussel].
e1 m4 > m5 ACCUSE actual 2009-01-08/none mode=allege ctx=natural_resource
e2 m6 > m4 REJECT actual 2009-01-08/none ctx=natural_resource
e3 m1 > m3 SANCTION actual 2009-01-07/day mode=discontinue ctx=natural_resource said=m6
e4 m7 > m9 AGREE actual 2009-01-08/none ctx=diplomatic
rel m7 leads m8

### detikFinance 2022-03-09 none
Harga nikel di bursa [m3:@GBR London] menembus 100 ribu dolar AS per ton sebelum perdagangan dihentikan. Analis menyebut kekhawatiran atas pasokan dari [m1:@RUS Rusia] memicu aksi borong, sementara eksportir di [m2:@IDN Indonesia] menunggu harga tenang.

### Koran Sindo 2008-08-17
Sebuah naskah gencatan senjata enam butir {e1 diteken} [m1:RUS.GOV Presiden Rusia Dmitry Medvedev] di [m7:@RUS Sochi], Sabtu (16/8), sehari setelah [m2:GEO.GOV Presiden Georgia Mikhail Saakashvili] {e2 melakukan hal serupa} di hadapan [m3:USA.GOV Menlu AS Condoleezza Rice]. Meski begitu, [m4:RUS.MIL tank-tank Rusia] masih {e3 menduduki} [m5:@GEO Gori] dan [m6:GEO.GOV Tbilisi] {e4 menagih janji} penarikan.
e1 m1 > m2 SUPPORT actual 2008-08-16/day ctx=military
e2 m2 > m1 SUPPORT actual 2008-08-15/day ctx=military
e3 m4 > m6 COERCE actual 2008-08-17/none ctx=territory
e4 m6 > m1 REQUEST requested 2008-08-17/none mode=yield ctx=territory

### Antara 2019-08-02
[m1:USA.GOV Amerika Serikat] secara resmi {e1 angkat kaki} dari Traktat Kekuatan Nuklir Jarak Menengah (INF) pada Jumat setelah enam bulan {e2 menuduh} [m2:RUS.GOV Rusia] mengembangkan rudal jelajah 9M729 yang dilarang.
e1 m1 > m2 SANCTION actual 2019-08-02/day mode=withdraw ctx=military,cbrn
e2 m1 > m2 ACCUSE actual 2019-08-02/none mode=allege ctx=military

### SINDOnews 2024-11-22
[m1:RUS.GOV Presiden Vladimir Putin] mengonfirmasi [m2:RUS.MIL angkatan bersenjatanya] telah {e1 menghantam} pabrik roket di [m6:@UKR Dnipro] dengan rudal balistik hipersonik Oreshnik, Kamis (21/11). [m3=m1 Ia] {e2 mengancam} bahwa fasilitas militer [m4:? negara pemasok senjata jarak jauh] ke [m5:UKR.GOV Kiev] bisa menjadi target berikutnya.
e1 m2 > m5 ASSAULT actual 2024-11-21/day mode=heavy-weapons ctx=military
e2 m3 > m4 THREATEN threatened 2024-11-22/none mode=violence ctx=military

### detikNews 2006-07-13
[m1:ISR.MIL Kapal-kapal perang Israel] {e1 memblokade} pelabuhan [m2:LBN.GOV Libanon] dan pesawatnya {e2 mengebom} landasan bandara [m3:@LBN Beirut], Kamis (13/7), sehari setelah [m4:HEZBOLLAH.REB gerilyawan Hizbullah] {e3 menculik} [m5:ISR.MIL dua tentara].
e1 m1 > m2 COERCE actual 2006-07-13/day mode=restrict ctx=military
e2 m1 > m2 ASSAULT actual 2006-07-13/day mode=aerial ctx=military
e3 m4 > m5 ASSAULT actual 2006-07-12/day mode=abduct ctx=military

### Kompas 2006-08-16
[m1:LBN.REF Ribuan pengungsi] mulai pulang ke Libanon selatan ketika [m2:ISR.MIL pasukan Israel] {e1 bergerak mundur} dari beberapa desa perbatasan, Selasa (15/8). [m3:LBN.MIL Tentara Lebanon] {e2 bersiap menempatkan} 15.000 personel di bekas wilayah itu, sedangkan [m4:FRA.GOV Prancis] {e3 menyanggupi memimpin} pasukan tambahan [m5:UNIFIL UNIFIL].
e1 m2 > m3 RETREAT actual 2006-08-15/day mode=withdraw ctx=military
e2 m3 > m2 MOBILIZE planned 2006-08-16/none mode=troops ctx=military
e3 m4 > m5 AGREE planned 2006-08-16/none ctx=peacekeeping

### Republika 2009-01-17
[m1:BOL.GOV Bolivia] menyusul [m2:VEN.GOV Venezuela] {e1 memutuskan hubungan diplomatik} dengan [m3:ISR.GOV Tel Aviv] sebagai protes atas {e2 gempuran} di [m4:PSE.CVL Jalur Gaza] yang telah menewaskan lebih dari seribu orang.
e1 m1,m2 > m3 SANCTION actual 2009-01-17/none mode=discontinue ctx=diplomatic
e2 m3 > m4 ASSAULT actual 2009-01-17/none ctx=military

### Tempo Interaktif 2010-06-02
[m1:TUR.GOV Ankara] {e1 menarik duta besarnya} dari [m2:ISR.GOV Israel] usai [m3:ISR.MIL komando laut negeri itu] {e2 menyerbu} [m4:TUR.CVL kapal bantuan Mavi Marmara] di perairan internasional, Senin dini hari. Di [m8:@TUR Istanbul], [m5:TUR.CVL sekitar sepuluh ribu orang] {e3 berpawai} ke konsulat [m6=m2 negara Yahudi tersebut]. [m7:IDN.CVL Dua belas relawan asal Indonesia] termasuk yang {e4 ditahan} di pelabuhan [m9:@ISR Ashdod].
e1 m1 > m2 SANCTION actual 2010-06-02/none mode=withdraw ctx=diplomatic
e2 m3 > m4 ASSAULT actual 2010-05-31/day ctx=military,human_security
e3 m5 > m6 PROTEST actual 2010-06-02/none mode=demo ctx=human_rights
e4 m2 > m7 COERCE actual 2010-06-02/none mode=arrest ctx=human_rights

### Antara 2010-06-03
[m1:EGY.GOV Mesir] {e1 membuka kembali} perlintasan [m4:@PSE Rafah] bagi [m2:PSE.CVL penduduk Gaza] untuk waktu yang tidak ditentukan atas perintah [m3:EGY.GOV Presiden Hosni Mubarak].
e1 m1 > m2 RETREAT actual 2010-06-03/none mode=access ctx=human_security

### Okezone 2011-10-18
Setelah lima tahun di tangan [m1:HAMAS.REB Hamas], [m2:ISR.MIL Sersan Gilad Shalit] akhirnya {e1 diserahkan} kepada [m3:EGY.GOV mediator Mesir] hari ini, sementara [m4:ISR.GOV pemerintah Israel] {e2 melepaskan} gelombang pertama dari [m5:PSE.CVL 1.027 narapidana Palestina].
e1 m1 > m2 RETREAT actual 2011-10-18/day mode=release ctx=military
e2 m4 > m5 RETREAT actual 2011-10-18/day mode=release ctx=military

### Media Indonesia 2011-02-12
Sesudah 18 hari {e1 unjuk rasa} di [m6:@EGY Tahrir], [m1:EGY.GOV Hosni Mubarak] {e2 menanggalkan jabatan presiden} dan menyerahkan negara kepada [m2:EGY.MIL Dewan Agung Militer], Jumat (11/2). [m3:EGY.CVL Massa] bersorak; [m4:USA.GOV Presiden Barack Obama] {e3 memuji} [m5=m3 rakyat Mesir] karena menempuh jalan damai.
e1 m3 > m1 PROTEST actual 2011-02-12/none mode=demo ctx=pro_democracy
e2 m1 > m3 RETREAT actual 2011-02-11/day mode=resign ctx=executive
e3 m4 > m5 SUPPORT actual 2011-02-12/none ctx=pro_democracy

### VOA Indonesia 2011-03-19
[m1:UN Dewan Keamanan PBB] {e4 mengesahkan zona larangan terbang} di atas [m2:LBY.GOV Libya]. Beberapa jam berselang, [m3:LBY.GOV Menlu Moussa Koussa] {e1 mengumumkan gencatan senjata}, tetapi [m4:LBY.REB kubu pemberontak di Misrata] mengatakan [m9=m4 mereka] masih {e2 dibombardir} [m5:LBY.MIL artileri Gaddafi]. [m6:FRA.GOV Paris] dan [m7:GBR.GOV London] {e3 menyiapkan} skuadron di [m8:@ITA pangkalan Italia].
e1 m3 > m4 CONCEDE actual 2011-03-19/none ctx=military
e2 m5 > m4 ASSAULT actual 2011-03-19/none mode=heavy-weapons ctx=military said=m4
e3 m6,m7 > m2 MOBILIZE actual 2011-03-19/none mode=weapons ctx=military
e4 m1 > m2 COERCE actual 2011-03-19/none mode=restrict ctx=military

### Liputan6.com 2012-02-05 headline
[m1:RUS.GOV Rusia] dan [m2:CHN.GOV China] {e1 Veto} Resolusi soal [m3:SYR.GOV Suriah], [m4:USA.GOV Dubes AS]: {e2 Memuakkan}
e1 m1,m2 > m4 REJECT actual 2012-02-05/none mode=change ctx=diplomatic
e2 m4 > m1,m2 ACCUSE actual 2012-02-05/none mode=disapprove ctx=diplomatic

### Republika Online 2012-08-08
Upacara pelantikan belum usai ketika [m1:SYR.ELI mantan PM Suriah Riyad Hijab] menyeberang ke [m2:@JOR Yordania] dan menyatakan {e1 bergabung dengan} [m3:FSA.REB Tentara Pembebasan Suriah]. [m4:JOR.GOV Amman] disebut-sebut {e2 memberinya perlindungan} bersama keluarga.
e1 m1 > m3 SUPPORT actual 2012-08-08/none ctx=political_institutions
e2 m4 > m1 AID actual 2012-08-08/none ctx=asylum

### BBC Indonesia 2013-09-15
Berdasarkan kerangka [m6:@CHE Jenewa] yang {e1 dirundingkan} selama tiga hari oleh [m1:USA.GOV John Kerry] dan [m2:RUS.GOV Sergei Lavrov], [m3:SYR.GOV pemerintah Bashar al-Assad] {e2 harus menyerahkan} seluruh persediaan senjata kimianya sebelum pertengahan 2014. [m4=m1 Washington] {e3 menangguhkan rencana serangan}, walau [m5:USA.MIL Pentagon] menegaskan empat kapal perusaknya {e4 tetap siaga} di Laut Tengah.
e1 m1 > m2 CONSULT actual 2013-09-15/none ctx=cbrn,diplomatic
e2 m3 > m1,m2 CONCEDE planned 2013-09-15/none ctx=cbrn
e3 m4 > m3 CONCEDE actual 2013-09-15/none ctx=military
e4 m5 > m3 MOBILIZE actual 2013-09-15/none mode=weapons ctx=military

### Tribunnews 2013-11-25
Lima hari maraton di [m4:@CHE Jenewa] membuahkan hasil: [m1:IRN.GOV Iran] {e1 setuju membatasi} pengayaan uranium di bawah lima persen, dan [m2:? enam kekuatan dunia] {e2 melonggarkan sanksi} senilai tujuh miliar dolar. [m3:ISR.GOV PM Israel Benjamin Netanyahu] {e3 menyebut} kesepakatan itu kesalahan sejarah.
e1 m1 > m2 CONCEDE planned 2013-11-25/none ctx=cbrn
e2 m2 > m1 CONCEDE planned 2013-11-25/none ctx=economic,cbrn
e3 m3 > m2 ACCUSE actual 2013-11-25/none mode=disapprove ctx=cbrn

### CNN Indonesia 2014-11-03 none
Kelompok musik metal asal [m1:@ISR Tel Aviv] itu batal tampil di [m2:@TUR Istanbul] karena pemain gitarnya terserang demam berdarah. Panitia mengembalikan uang tiket dan berjanji mengundang mereka lagi musim semi mendatang.

### Kompas.com 2015-11-24
Sebuah Sukhoi Su-24 [m1:RUS.MIL Rusia] {e1 ditembak jatuh} [m2:TUR.MIL F-16 Turki] di dekat perbatasan [m3:@SYR Suriah], Selasa (24/11/2015). [m4:RUS.GOV Presiden Vladimir Putin] {e2 menyebutnya} tusukan dari belakang oleh kaki tangan teroris, sedangkan [m5:NATO NATO] atas {e3 permintaan} [m6:TUR.GOV Ankara] {e4 menggelar sidang darurat}.
e1 m2 > m1 ASSAULT actual 2015-11-24/day mode=aerial ctx=military
e2 m4 > m6 ACCUSE actual 2015-11-24/day mode=disapprove ctx=military,terrorism
e3 m6 > m5 REQUEST requested 2015-11-24/none mode=meet ctx=military
e4 m5 > m6 CONSULT actual 2015-11-24/none mode=multilateral ctx=military

### Bisnis Indonesia 2016-06-28
[m1:TUR.GOV Presiden Recep Tayyip Erdogan] {e1 melayangkan surat permintaan maaf} kepada [m2:RUS.GOV Kremlin], tujuh bulan setelah penembakan jet. Tak lama kemudian [m3=m2 Moskwa] {e2 mencabut} larangan paket wisata ke [m4=m1 Turki], dan [m5=m1+m2 kedua negara] {e3 membuka lagi} perundingan pipa gas.
e1 m1 > m2 SUPPORT actual 2016-06-28/none ctx=diplomatic
e2 m3 > m4 CONCEDE actual 2016-06-28/none ctx=economic
e3 m1 > m2 CONSULT actual 2016-06-28/none ctx=natural_resource

### SINDOnews 2016-01-04
[m1:SAU.GOV Riyadh] {e1 memberi} [m2:IRN.GOV diplomat Iran] waktu 48 jam untuk berkemas setelah kedutaannya di [m3:@IRN Teheran] {e2 dibakar} [m4:IRN.CVL massa] yang murka atas {e3 hukuman mati} terhadap [m5:SAU.REL ulama Syiah Nimr al-Nimr]. [m6:BHR.GOV Bahrain] dan [m7:SDN.GOV Sudan] {e4 ikut memutus} hubungan dengan [m8:IRN.GOV Republik Islam].
e1 m1 > m2 SANCTION actual 2016-01-04/none mode=expel ctx=diplomatic
e2 m4 > m1 PROTEST actual 2016-01-04/none mode=riot ctx=religion_ethnicity
e3 m1 > m5 ASSAULT actual 2016-01-04/none mode=targeted ctx=legal,religion_ethnicity
e4 m6,m7 > m8 SANCTION actual 2016-01-04/none mode=discontinue ctx=diplomatic

### Antara 2023-03-10
[m1:CHN.GOV Beijing] {e1 menjembatani} [m2:SAU.GOV Arab Saudi] dan [m3:IRN.GOV Iran] yang pada Jumat {e2 sepakat memulihkan} hubungan dan membuka kembali kedutaan dalam dua bulan.
e1 m1 > m2,m3 CONSULT actual 2023-03-10/none mode=third-party ctx=diplomatic
e2 m2 > m3 AGREE planned 2023-03-10/day ctx=diplomatic

### detikNews 2018-05-14
Di tengah peresmian [m1:USA.GOV Kedutaan AS] di [m2:@ISR Yerusalem], [m3:PSE.CVL puluhan ribu warga Gaza] {e1 mendekati pagar perbatasan} sambil membakar ban. [m4:ISR.MIL Penembak jitu Israel] {e2 menewaskan} sedikitnya 52 orang di antara [m5=m3 mereka]. [m6:ZAF.GOV Afrika Selatan] segera {e3 memanggil pulang} duta besarnya dari [m7:ISR.GOV Tel Aviv].
e1 m3 > m4 PROTEST actual 2018-05-14/none mode=demo ctx=territory
e2 m4 > m5 ASSAULT actual 2018-05-14/none mode=firearms ctx=repression
e3 m6 > m7 SANCTION actual 2018-05-14/none mode=withdraw ctx=diplomatic

### Merdeka.com 2018-12-20
Lewat sebuah video singkat, [m1:USA.GOV Presiden Trump] menyatakan [m2:USA.MIL semua serdadu Amerika] di [m3:@SYR Suriah] {e1 akan pulang} karena [m4:ISIS.REB ISIS] telah dikalahkan. [m5:GBR.GOV Inggris] {e2 tidak sependapat}, sementara [m6:SDF.REB Pasukan Demokratik Suriah] merasa {e3 ditinggalkan}. Esoknya [m7:USA.GOV Menteri Pertahanan James Mattis] {e4 mengajukan pengunduran diri}.
e1 m1 > m6 CONCEDE planned 2018-12-20/none ctx=military
e2 m5 > m1 REJECT actual 2018-12-20/none mode=change ctx=military
e3 m6 > m1 ACCUSE actual 2018-12-20/none mode=disapprove ctx=military
e4 m7 > m1 CONCEDE actual 2018-12-20/none ctx=executive

### Viva.co.id 2019-10-10
[m1:TUR.MIL Artileri Turki] {e1 menghujani} [m6:@SYR Tal Abyad] dan [m7:@SYR Ras al-Ain] dalam Operasi Mata Air Perdamaian. [m2:SDF.REB Komandan SDF Mazloum Abdi] {e2 mengerahkan} cadangan dari [m8:@SYR Deir al-Zour] dan {e3 meminta} [m3:SYR.GOV Damaskus] menutup langit; [m4:EU Uni Eropa] {e4 menyerukan} [m5:TUR.GOV Ankara] menghentikan operasi.
e1 m1 > m2 ASSAULT actual 2019-10-10/none mode=heavy-weapons ctx=military,territory
e2 m2 > m1 MOBILIZE actual 2019-10-10/none mode=militia ctx=military
e3 m2 > m3 REQUEST requested 2019-10-10/none mode=assist ctx=military
e4 m4 > m5 REQUEST requested 2019-10-10/none mode=yield ctx=military

### Kumparan 2020-01-08
Belasan rudal balistik {e1 ditembakkan} [m1:IRN.MIL Garda Revolusi] ke Pangkalan [m8:@IRQ Ain al-Assad] yang menampung [m2:USA.MIL tentara AS] di [m3:@IRQ Irak], Rabu (8/1) dini hari. [m4:IRN.GOV Menlu Javad Zarif] mencuit bahwa [m5=m4 negaranya] "<<q1 tidak mencari eskalasi>>". Serangan itu merupakan balasan atas {e2 pembunuhan} [m6:IRN.MIL Jenderal Qasem Soleimani] oleh drone [m7=m2 AS] lima hari sebelumnya.
e1 m1 > m2 ASSAULT actual 2020-01-08/day mode=heavy-weapons ctx=military
e2 m7 > m6 ASSAULT actual 2020-01-03/day mode=targeted ctx=military
q1 m4 mixed cue=mencuit

### JawaPos 2020-01-06
[m1:IRQ.LEG Parlemen Irak] meloloskan resolusi yang {e1 meminta} [m2:IRQ.GOV pemerintah] mengakhiri kehadiran [m3:USA.MIL pasukan asing pimpinan Washington]. [m4:USA.GOV Donald Trump] menanggapi dengan {e2 ancaman} sanksi "<<q1 yang belum pernah [m5=m2 mereka] lihat>>".
e1 m1 > m2 REQUEST requested 2020-01-06/none mode=change ctx=military,legislative
e2 m4 > m2 THREATEN threatened 2020-01-06/none mode=restrict ctx=economic
q1 m4 direct

### Republika 2020-09-16
[m1:ARE.GOV Menlu Uni Emirat Arab Abdullah bin Zayed] dan [m2:BHR.GOV sejawatnya dari Bahrain] {e1 membubuhkan tanda tangan} pada Kesepakatan Abraham bersama [m3:ISR.GOV PM Netanyahu] di [m8:@USA Gedung Putih], Selasa (15/9). [m4:PSE.GOV Presiden Palestina Mahmoud Abbas] {e2 mencela} [m5=m1+m2 kedua negara Teluk itu], dan [m7:PSE.CVL warga Ramallah] {e3 membakar} potret [m6:ARE.GOV putra mahkota Abu Dhabi].
e1 m1,m2 > m3 SUPPORT actual 2020-09-15/day ctx=diplomatic
e2 m4 > m5 ACCUSE actual 2020-09-16/none mode=disapprove ctx=diplomatic
e3 m7 > m6 PROTEST actual 2020-09-16/none mode=vandalize ctx=diplomatic

### Antara 2020-10-10
Seusai sepuluh jam {e1 perundingan} di [m1:RUS.GOV Moskow], [m2:ARM.GOV Armenia] dan [m3:AZE.GOV Azerbaijan] {e2 menyetujui jeda kemanusiaan} mulai Sabtu siang untuk menukar jenazah dan tawanan. [m4:RUS.GOV Menlu Rusia Sergei Lavrov] yang membacakan naskahnya.
e1 m2 > m3 CONSULT actual 2020-10-10/none mode=third-party ctx=diplomatic
e2 m2 > m3 CONCEDE planned 2020-10-10/day ctx=military

### CNN Indonesia 2020-10-02
[m1:ARM.GOV Yerevan] {e1 menarik pulang} duta besarnya dari [m2:ISR.GOV Tel Aviv] karena [m3=m2 Israel] terus {e2 memasok} drone kamikaze kepada [m4:AZE.GOV Azerbaijan]; [m5:ISR.GOV Presiden Reuven Rivlin] {e3 menelepon} [m6:ARM.GOV sejawatnya, Armen Sarkissian], dan {e4 menawarkan} bantuan kemanusiaan.
e1 m1 > m2 SANCTION actual 2020-10-02/none mode=withdraw ctx=diplomatic,military
e2 m3 > m4 AID actual 2020-10-02/none ctx=military said=m1
e3 m5 > m6 CONSULT actual 2020-10-02/none mode=phone ctx=diplomatic
e4 m5 > m6 AGREE actual 2020-10-02/none ctx=human_security

### Tempo.co 2022-12-13
Sejak Senin, [m1:AZE.CVL sekelompok orang yang mengaku aktivis lingkungan] {e1 memalang} satu-satunya jalan menuju [m2:@AZE Nagorno-Karabakh]. [m3:NKR.REB Otoritas di Stepanakert] mengatakan pasokan obat {e2 diputus} [m4:AZE.GOV Baku], tudingan yang {e3 dibantah} [m5=m4 pemerintah Ilham Aliyev].
e1 m1 > m3 PROTEST actual 2022-12-12/day mode=obstruct ctx=territory
e2 m4 > m3 COERCE denied 2022-12-13/none mode=withhold ctx=human_security said=m3
e3 m5 > m3 REJECT actual 2022-12-13/none ctx=human_security

### Liputan6.com 2023-09-11
Di pinggiran [m1:@ARM Yerevan], [m2:USA.MIL 85 prajurit AS] dan [m3:ARM.MIL 175 tentara Armenia] mulai {e1 berlatih bersama} misi penjaga perdamaian selama sepuluh hari. [m4:RUS.GOV Kremlin], sekutu lama [m5=m3 negara itu], {e2 menyatakan waswas}.
e1 m2 > m3 COOPERATE actual 2023-09-11/none ctx=military,peacekeeping
e2 m4 > m5 ACCUSE actual 2023-09-11/none mode=disapprove ctx=military
rel m4 ally_of m5

### Republika 2025-08-09
Bertempat di [m7:@USA Gedung Putih], [m1:ARM.GOV PM Nikol Pashinyan] dan [m2:AZE.GOV Presiden Ilham Aliyev] {e1 memparaf} rancangan perjanjian damai dengan disaksikan [m3:USA.GOV Presiden Donald Trump]. [m4=m1+m2 Keduanya] lantas {e2 mengusulkan} nama [m5=m3 tuan rumah] untuk Nobel Perdamaian. [m6:IRN.GOV Teheran] {e3 menyambut} damai itu tetapi {e4 mengingatkan} bahaya koridor yang dikelola asing di perbatasannya.
e1 m1 > m2 SUPPORT actual 2025-08-09/none ctx=diplomatic,territory
e2 m4 > m5 SUPPORT actual 2025-08-09/none ctx=diplomatic
e3 m6 > m1,m2 SUPPORT actual 2025-08-09/none ctx=diplomatic
e4 m6 > m3 ACCUSE actual 2025-08-09/none mode=disapprove ctx=territory

### SINDOnews 2024-05-15
[m1:GEO.CVL Puluhan ribu warga Georgia] {e1 mengepung} gedung parlemen di [m2:@GEO Tbilisi], Selasa malam, tak lama setelah [m3:GEO.LEG legislator partai berkuasa] {e2 meloloskan} undang-undang agen asing dengan 84 suara. [m4:GEO.COP Pasukan khusus] {e3 menyemprotkan gas merica}, dan [m5:USA.GOV Asisten Menlu AS Jim O'Brien] {e4 memperingatkan} para pejabat [m6:GEO.GOV negara Kaukasus itu] dengan larangan visa.
e1 m1 > m3 PROTEST actual 2024-05-14/day mode=demo ctx=rights_freedoms
e2 m3 > m1 COERCE actual 2024-05-14/day mode=restrict ctx=rights_freedoms,legislative
e3 m4 > m1 ASSAULT actual 2024-05-14/day mode=crowd-control ctx=repression
e4 m5 > m6 THREATEN threatened 2024-05-15/none mode=restrict ctx=rights_freedoms

### Okezone 2022-01-07
[m1:KAZ.GOV Presiden Kassym-Jomart Tokayev] {e1 memerintahkan} aparat menembak tanpa peringatan terhadap [m2:KAZ.CVL perusuh] di [m6:@KAZ Almaty]. Atas {e2 permohonannya}, [m3:CSTO aliansi keamanan CSTO] pimpinan [m4:RUS.GOV Rusia] {e3 menerbangkan} 2.500 personel ke [m5:KAZ.GOV Kazakhstan].
e1 m1 > m2 THREATEN threatened 2022-01-07/none mode=violence ctx=repression
e2 m1 > m3 REQUEST requested 2022-01-07/none mode=assist ctx=military
e3 m3 > m5 AID actual 2022-01-07/none ctx=military,peacekeeping
rel m3 led_by m4

### Media Indonesia 2022-01-20
Kontingen terakhir [m1:CSTO pasukan CSTO] {e1 meninggalkan} [m2:KAZ.GOV Kazakhstan] pada Rabu (19/1) sesudah hampir dua pekan menjaga bandara. [m3:KAZ.GOV Wakil Menlu Mukhtar Tileuberdi] {e2 mengucapkan terima kasih}.
e1 m1 > m2 RETREAT actual 2022-01-19/day mode=withdraw ctx=military,peacekeeping
e2 m3 > m1 SUPPORT actual 2022-01-20/none ctx=military

### detikNews 2005-05-16
[m1:UZB.MIL Tentara Uzbekistan] {e1 menembaki kerumunan} [m2:UZB.CVL demonstran] di [m7:@UZB Andijan]. [m3:GBR.GOV Menlu Inggris Jack Straw] {e2 mengecam} [m4:UZB.GOV Tashkent]; [m5:KGZ.GOV Kirgistan] {e3 menampung} [m6:UZB.REF sekitar 500 pengungsi] yang menyeberang.
e1 m1 > m2 ASSAULT actual 2005-05-16/none mode=firearms ctx=repression
e2 m3 > m4 ACCUSE actual 2005-05-16/none mode=disapprove ctx=human_rights
e3 m5 > m6 AID actual 2005-05-16/none ctx=asylum,migration

### Kompas 2005-11-22 none
Pangkalan Karshi-Khanabad di [m1:@UZB Uzbekistan] dibangun pada era Soviet. Sejak 2001, landasan sepanjang 2.500 meter itu menjadi tempat singgah pesawat angkut [m2:USA.MIL Amerika Serikat] menuju [m3:@AFG Afganistan].

### VOA Indonesia 2013-01-15
[m1:FRA.MIL Pesawat Rafale Prancis] {e1 membombardir} kamp latihan [m2:MUJAO.REB kelompok Islamis] di [m3:@MLI Gao]. [m4:DZA.GOV Aljazair] {e2 membuka ruang udaranya} bagi [m5=m1 misi tersebut], sementara [m6:NGA.GOV Nigeria] dan [m7:TGO.GOV Togo] {e3 berjanji mengirim} 1.400 serdadu untuk membantu [m8:MLI.GOV Bamako].
e1 m1 > m2 ASSAULT actual 2013-01-15/none mode=aerial ctx=military,terrorism
e2 m4 > m5 COOPERATE actual 2013-01-15/none ctx=military
e3 m6,m7 > m8 AGREE planned 2013-01-15/none ctx=military

### Kompas.com 2022-02-01
[m1:MLI.GOV Junta Mali] {e1 mengusir} [m2:FRA.GOV Duta Besar Prancis Joël Meyer] dan memberinya waktu tiga hari, setelah [m3:FRA.GOV Menlu Jean-Yves Le Drian] {e2 menyebut} [m4=m1 pemerintahan militer itu] tidak sah.
e1 m1 > m2 SANCTION actual 2022-02-01/none mode=expel ctx=diplomatic
e2 m3 > m4 ACCUSE actual 2022-02-01/none mode=disapprove ctx=diplomatic

### Antara 2022-08-16
[m1:FRA.MIL Konvoi terakhir Operasi Barkhane] {e1 keluar dari} [m2:MLI.GOV Mali], Senin, mengakhiri sembilan tahun {e2 keterlibatan tempur} melawan [m3:JNIM.REB jihadis Sahel].
e1 m1 > m2 RETREAT actual 2022-08-15/day mode=withdraw ctx=military
e2 m1 > m3 ASSAULT actual 2022-08-16/none ctx=military,terrorism bg

### CNN Indonesia 2023-08-07
Tenggat satu pekan yang {e1 diberikan} [m1:ECOWAS ECOWAS] kepada [m2:NER.GOV para jenderal di Niamey] lewat sudah. [m3=m2 Junta] malah {e2 menutup wilayah udara} [m4:@NER Niger], dan [m5:MLI.GOV Mali] bersama [m6:BFA.GOV Burkina Faso] {e3 mengutus delegasi} sebagai tanda setia kawan. [m7:NGA.LEG Senat Nigeria] sebelumnya {e4 tidak merestui} pengerahan pasukan yang {e5 diminta} [m8:NGA.GOV Presiden Bola Tinubu].
e1 m1 > m2 THREATEN threatened 2023-07-31/week mode=violence ctx=military
e2 m3 > m1 COERCE actual 2023-08-07/none mode=restrict ctx=military,territory
e3 m5,m6 > m3 CONSULT actual 2023-08-07/none mode=visit ctx=diplomatic
e4 m7 > m8 REJECT actual 2023-08-07/none mode=assist ctx=military,legislative
e5 m8 > m7 REQUEST requested 2023-08-07/none mode=assist ctx=military

### Republika 2023-08-06
Di stadion [m4:@NER Niamey], [m1:NER.CVL sekitar 30 ribu pendukung junta] {e1 berkumpul} Ahad ini, mengibarkan bendera [m2:@RUS Rusia] dan {e2 meneriakkan tuntutan} agar [m3:FRA.MIL pasukan Prancis] pergi.
e1 m1 > m3 PROTEST actual 2023-08-06/day mode=demo ctx=military
e2 m1 > m3 REQUEST requested 2023-08-06/day mode=yield ctx=military

### Bisnis.com 2024-02-25
[m1:ECOWAS Blok regional Afrika Barat] {e1 mencabut} embargo dagang terhadap [m2:NER.GOV Niger], Sabtu (24/2/2024), seraya {e2 mengimbau} [m3:NER.GOV penguasa militer] membebaskan [m4:NER.ELI mantan presiden Mohamed Bazoum], yang {e3 dikurung} di kediamannya sejak Juli.
e1 m1 > m2 CONCEDE actual 2024-02-24/day ctx=economic
e2 m1 > m3 REQUEST requested 2024-02-24/day mode=yield ctx=human_rights
e3 m3 > m4 COERCE actual 2023-07-01/month mode=arrest ctx=pro_autocracy bg

### JawaPos.com 2024-04-20 headline
[m1:USA.GOV AS] {e1 Sepakat Tarik} Seribu Tentara dari [m2:NER.GOV Niger]
e1 m1 > m2 CONCEDE planned 2024-04-20/none ctx=military

### Tribunnews 2014-05-08
Tiga pekan setelah {e1 menculik} [m1:NGA.EDU lebih dari 200 siswi] di [m7:@NGA Chibok], [m2:BOKOHARAM.REB kelompok Boko Haram] {e2 mengancam menjual} [m3=m1 mereka] sebagai budak. [m4:NGA.GOV Presiden Goodluck Jonathan] {e3 menerima tawaran} tim ahli dari [m5:USA.GOV Gedung Putih], dan [m6:FRA.GOV Prancis] {e4 mengirim} satuan intelijen.
e1 m2 > m1 ASSAULT actual 2014-05-08/none mode=abduct ctx=terrorism bg
e2 m2 > m3 THREATEN threatened 2014-05-08/none ctx=terrorism
e3 m4 > m5 AGREE actual 2014-05-08/none ctx=terrorism
e4 m6 > m4 AID actual 2014-05-08/none ctx=intelligence,terrorism

### BBC Indonesia 2016-10-14
[m1:NGA.EDU Dua puluh satu gadis Chibok] {e1 dibebaskan} [m2:BOKOHARAM.REB Boko Haram] melalui {e2 perantaraan} [m3:ICRC Palang Merah Internasional] dan [m4:CHE.GOV pemerintah Swiss]. [m5:NGA.GOV Jubir kepresidenan Garba Shehu] membantah [m6=m5 pihaknya] {e3 membayar tebusan}.
e1 m2 > m1 RETREAT actual 2016-10-14/none mode=release ctx=terrorism
e2 m3,m4 > m2,m5 CONSULT actual 2016-10-14/none mode=third-party ctx=terrorism
e3 m6 > m2 AID denied 2016-10-14/none ctx=terrorism

### Merdeka.com 2011-10-17
[m1:KEN.MIL Ratusan tentara Kenya] {e1 menyeberang ke} [m2:@SOM Somalia] untuk memburu [m3:ALSHABAAB.REB milisi al-Shabaab] yang dituduh {e2 menculik} [m4:FRA.CVL turis asing]. [m5=m3 Kelompok itu] {e3 bersumpah} membawa perang ke [m7:@KEN Nairobi] jika [m6:KEN.GOV tentara tetangga] tidak mundur.
e1 m1 > m3 MOBILIZE actual 2011-10-17/none mode=troops ctx=military,terrorism
e2 m3 > m4 ASSAULT actual 2011-10-17/none mode=abduct ctx=terrorism said=m1
e3 m5 > m6 THREATEN threatened 2011-10-17/none mode=violence ctx=terrorism

### Kumparan 2020-11-30
[m1:ETH.GOV Abiy Ahmed] mengumumkan [m2:ETH.MIL tentara federal] telah {e1 menguasai} [m8:@ETH Mekelle]. Lewat pesan pendek, [m3:TPLF.REB pemimpin TPLF Debretsion Gebremichael] {e2 bersumpah melawan} sampai titik darah penghabisan. [m4:SDN.GOV Sudan] sudah {e3 menerima} [m5:ETH.REF 43 ribu pelarian Tigray] di kamp Um Raquba, dan [m6:UNHCR badan pengungsi PBB] {e4 memohon akses} kepada [m7=m1 Addis Ababa].
e1 m2 > m3 ASSAULT actual 2020-11-30/none ctx=military,territory said=m1
e2 m3 > m1 REJECT actual 2020-11-30/none mode=yield ctx=military
e3 m4 > m5 AID actual 2020-11-30/none ctx=migration
e4 m6 > m7 REQUEST requested 2020-11-30/none mode=assist ctx=migration

### Viva 2022-11-03
Di [m5:@ZAF Pretoria], [m1:ETH.GOV pemerintah Ethiopia] dan [m2:TPLF.REB Front Pembebasan Rakyat Tigray] {e1 meneken} kesepakatan penghentian permusuhan, Rabu (2/11). [m3=m2 TPLF] {e2 menyanggupi} pelucutan senjata dalam sebulan, sedangkan [m4=m1 Addis Ababa] {e3 akan memulihkan} listrik dan telepon.
e1 m1 > m2 SUPPORT actual 2022-11-02/day ctx=diplomatic,military
e2 m3 > m4 CONCEDE planned 2022-11-02/day ctx=military
e3 m4 > m3 CONCEDE planned 2022-11-02/day ctx=human_security

### Antara 2009-03-05
[m1:ICC Mahkamah Kejahatan Internasional] {e1 mengeluarkan perintah tangkap} atas [m2:SDN.GOV Presiden Sudan Omar al-Bashir]. [m3=m2 Khartoum] membalas dengan {e3 mengusir} [m4:NGO.NGO sepuluh organisasi bantuan], termasuk [m5:OXFAM.NGO Oxfam], dari [m6:@SDN Darfur].
e1 m1 > m2 THREATEN threatened 2009-03-05/none mode=arrest ctx=legal
e3 m3 > m4,m5 SANCTION actual 2009-03-05/none mode=expel ctx=human_security

### detikNews 2019-07-24
Untuk pertama kalinya [m1:RUS.MIL pesawat pengebom Rusia] dan [m2:CHN.MIL China] {e1 berpatroli bersama} di atas Laut Jepang. [m3:KOR.MIL Angkatan Udara Korea Selatan] {e2 menerbangkan} 18 jet tempur dan {e3 melepaskan tembakan peringatan} ke arah sebuah A-50 milik [m4=m1 Moskow].
e1 m1 > m2 COOPERATE actual 2019-07-24/none ctx=military
e2 m3 > m4 MOBILIZE actual 2019-07-24/none mode=weapons ctx=military,territory
e3 m3 > m4 ASSAULT actual 2019-07-24/none mode=firearms ctx=military,territory

### Kompas.com 2017-09-13 headline
[m1:TUR.GOV Turki] {e1 Borong} Rudal S-400 [m2:RUS.GOV Rusia], [m3:USA.GOV Pentagon] {e2 Sewot}
e1 m1 > m2 COOPERATE actual 2017-09-13/none ctx=military
e2 m3 > m1 ACCUSE actual 2017-09-13/none mode=disapprove ctx=military

### CNN Indonesia 2020-12-15
Akhirnya [m1:USA.GOV Washington] {e1 menghukum} [m2:TUR.GOV badan pengadaan militer Turki] dengan larangan lisensi ekspor, buntut {e2 pembelian} sistem S-400 dari [m3:RUS.GOV Rusia]. [m4:TUR.GOV Menlu Mevlut Cavusoglu] {e3 mengancam akan membalas}.
e1 m1 > m2 SANCTION actual 2020-12-15/none mode=discontinue ctx=military,economic
e2 m2 > m3 COOPERATE actual 2020-12-15/none ctx=military bg
e3 m4 > m1 THREATEN threatened 2020-12-15/none ctx=diplomatic

### Antara 2024-09-10
Dua kapal fregat [m1:CHN.MIL Angkatan Laut China] dan satu destroyer [m2:RUS.MIL Armada Pasifik Rusia] memulai {e1 manuver gabungan} "Laut Utara 2024", Selasa, di perairan lepas [m3:@RUS Vladivostok].
e1 m1 > m2 COOPERATE actual 2024-09-10/day ctx=military

### Okezone 2018-09-11
[m1:RUS.MIL Tiga ratus ribu tentara Rusia] {e1 ambil bagian} dalam Vostok-2018, {e2 didampingi} [m2:CHN.MIL 3.200 personel Tiongkok] dan satu kontingen kecil dari [m3:MNG.MIL Mongolia].
e1 m1 > m2,m3 MOBILIZE actual 2018-09-11/none mode=troops ctx=military
e2 m2,m3 > m1 COOPERATE actual 2018-09-11/none ctx=military

### Bisnis.com 2019-12-03
Pipa gas Power of Siberia resmi {e1 mengalirkan} gas dari [m1:RUS.GOV Rusia] ke [m2:CHN.GOV China], Senin (2/12/2019). [m3:CHN.GOV Presiden Xi Jinping] lewat sambungan video {e2 menyebutnya} tonggak persahabatan dengan [m4=m1 Moskow].
e1 m1 > m2 COOPERATE actual 2019-12-02/day ctx=natural_resource,economic
e2 m3 > m4 SUPPORT actual 2019-12-02/day ctx=natural_resource

### Tempo.co 2014-05-22 none
Panjang pipa yang direncanakan mencapai empat ribu kilometer. Ladang pemasoknya, Kovykta dan Chayanda, terletak di [m1:@RUS Siberia Timur], sekitar 800 kilometer dari tapal batas dengan [m2:@CHN Heilongjiang].

### Media Indonesia 2022-07-23
[m1:UKR.GOV Ukraina] dan [m2:RUS.GOV Rusia] secara terpisah {e1 menandatangani} kesepakatan ekspor gandum dengan [m3:UN PBB] dan [m4:TUR.GOV Turki] di [m8:@TUR Istanbul], Jumat (22/7). Belum sehari, [m5:RUS.MIL rudal Kalibr] {e2 menghajar} pelabuhan [m6:@UKR Odesa]; [m7:UN Sekjen Antonio Guterres] {e3 mengutuk keras}.
e1 m1,m2 > m3,m4 SUPPORT actual 2022-07-22/day ctx=economic,human_security
e2 m5 > m1 ASSAULT actual 2022-07-23/none mode=heavy-weapons ctx=military
e3 m7 > m2 ACCUSE actual 2022-07-23/none mode=disapprove ctx=military

### Kontan 2022-08-02
Kapal Razoni yang mengangkut 26 ribu ton jagung [m1:UKR.GOV Ukraina] {e1 diizinkan melintasi} ranjau Laut Hitam menuju [m2:@LBN Tripoli] oleh [m3:RUS.GOV pihak Rusia], pelayaran gandum pertama sejak invasi.
e1 m3 > m1 RETREAT actual 2022-08-02/none mode=access ctx=human_security,economic

### SINDOnews 2022-02-24
[m1:RUS.GOV Vladimir Putin] {e1 memperingatkan} [m2:? negara mana pun yang ikut campur] bahwa [m3=m2 mereka] akan menghadapi akibat yang belum pernah disaksikan dalam sejarah. Beberapa menit kemudian, [m4:RUS.MIL pasukannya] {e2 menyerbu} [m5:UKR.GOV Ukraina] dari tiga penjuru; [m6=m5 Kiev] {e3 mendeklarasikan darurat militer}.
e1 m1 > m2 THREATEN threatened 2022-02-24/none mode=violence ctx=military
e2 m4 > m5 ASSAULT actual 2022-02-24/none ctx=military,territory
e3 m6 > m4 COERCE actual 2022-02-24/none mode=martial-law ctx=military

### Republika 2022-03-08 none
Sebelum perang, sekitar 250 mahasiswa [m1:@IDN Indonesia] menempuh pendidikan di [m2:@UKR Ukraina] dan [m3:@RUS Rusia]. Sebagian besar mengambil jurusan teknik penerbangan dan kedokteran karena biaya kuliahnya terjangkau.

### Tribunnews 2022-03-05
[m1:POL.GOV Warsawa] {e1 menampung} [m2:UKR.REF lebih dari 700 ribu pengungsi Ukraina] dalam sembilan hari, sedangkan [m3:HUN.GOV Hungaria] {e2 menyediakan} kereta gratis dan [m4:DEU.GOV Jerman] {e3 menghapus syarat visa} bagi [m5=m2 mereka].
e1 m1 > m2 AID actual 2022-03-05/none ctx=migration
e2 m3 > m2 AID actual 2022-03-05/none ctx=migration
e3 m4 > m5 AID actual 2022-03-05/none ctx=migration

### VOA Indonesia 2023-05-20
[m1:USA.GOV Presiden Joe Biden] {e1 memberi restu} kepada sekutu yang hendak menyumbangkan F-16 buatan Amerika dan {e2 akan ikut melatih} [m2:UKR.MIL pilot Ukraina], kata [m3:USA.GOV penasihat keamanan nasional Jake Sullivan] di sela KTT Hiroshima.
e1 m1 > m2 AGREE actual 2023-05-20/none ctx=military
e2 m1 > m2 AGREE planned 2023-05-20/none ctx=military said=m3

### Liputan6.com 2022-11-11
[m1:UKR.CVL Ratusan warga] {e1 menyambut dengan pelukan} [m2:UKR.MIL tentara Ukraina] di alun-alun [m3:@UKR Kherson] setelah [m4:RUS.GOV Rusia] {e2 mundur ke seberang} Sungai Dnipro. [m5:RUS.GOV Menteri Pertahanan Sergei Shoigu] sudah {e3 mengumumkan} langkah sulit itu dua hari sebelumnya.
e1 m1 > m2 SUPPORT actual 2022-11-11/none ctx=military
e2 m4 > m2 RETREAT actual 2022-11-11/none mode=withdraw ctx=military,territory
e3 m5 > m2 CONCEDE actual 2022-11-09/day ctx=military,territory

### Merdeka.com 2024-06-20 headline
[m1:RUS.GOV Putin] Hadiahi Limusin, [m2:PRK.GOV Kim] {e1 Teken} Pakta Saling Bela dengan [m3=m1 Moskow]
e1 m2 > m3 SUPPORT actual 2024-06-20/none ctx=military,diplomatic

### BBC Indonesia 2024-10-25
[m1:KOR.SPY Badan intelijen Korea Selatan] menyebut [m2:PRK.MIL sekitar 3.000 serdadu Korea Utara] telah {e1 dikirim} ke [m3:@RUS timur jauh Rusia]. [m4:KOR.GOV Seoul] {e2 memanggil} [m5:RUS.GOV Duta Besar Georgy Zinoviev] dan {e3 menuntut} penarikan segera. Ditanya soal itu, [m6:RUS.GOV Putin] tidak membantah.
e1 m2 > m6 AID actual 2024-10-25/none ctx=military said=m1
e2 m4 > m5 ACCUSE actual 2024-10-25/none mode=disapprove ctx=military,diplomatic
e3 m4 > m5 REQUEST requested 2024-10-25/none mode=yield ctx=military

### CNN Indonesia 2016-04-08
Dalam referendum tak mengikat, 61 persen [m1:NLD.CVL pemilih Belanda] {e1 menolak} perjanjian asosiasi [m2:EU Uni Eropa] dengan [m3:UKR.GOV Ukraina].
e1 m1 > m2,m3 REJECT actual 2016-04-08/none mode=assist ctx=election,diplomatic

### Detikcom 2013-12-02
[m1:UKR.CVL Setengah juta demonstran] {e1 menyesaki} [m7:@UKR Maidan], Minggu (1/12), gara-gara [m2:UKR.GOV Presiden Viktor Yanukovych] {e2 urung meneken} pakta asosiasi dengan [m3:EU Uni Eropa]. [m4:UKR.COP Satuan Berkut] sehari sebelumnya {e3 memukuli} [m5:UKR.EDU mahasiswa], dan [m6:UKR.COP kepala kepolisian Kyiv] {e4 mundur} karenanya.
e1 m1 > m2 PROTEST actual 2013-12-01/day mode=demo ctx=pro_democracy
e2 m2 > m3 REJECT actual 2013-12-02/none mode=assist ctx=diplomatic,economic
e3 m4 > m5 ASSAULT actual 2013-11-30/day mode=beat ctx=repression
e4 m6 > m2 RETREAT actual 2013-12-02/none mode=resign ctx=repression

### JawaPos 2014-03-02
[m1:RUS.LEG Majelis tinggi parlemen Rusia] {e1 mengizinkan} [m2:RUS.GOV Presiden Putin] memakai kekuatan militer di [m3:UKR.GOV Ukraina]. Di [m4:@UKR Krimea], [m5:UKR.UAF pria bersenjata berseragam tanpa lencana] {e2 menduduki} dua bandara; [m6:UKR.GOV Kiev] {e3 memanggil tentara cadangan}.
e1 m1 > m3 THREATEN threatened 2014-03-02/none mode=violence ctx=military,legislative
e2 m5 > m6 COERCE actual 2014-03-02/none mode=seize ctx=territory,military
e3 m6 > m2 MOBILIZE actual 2014-03-02/none mode=troops ctx=military

### Viva.co.id 2014-03-21
Bandingkan dengan pekan sebelumnya: [m1:G8 kelompok G8] kini tinggal tujuh setelah [m2:RUS.GOV Rusia] {e1 dibekukan keanggotaannya}, sedangkan [m3:JPN.GOV Tokyo] {e2 menangguhkan} pembicaraan pelonggaran visa.
e1 m1 > m2 SANCTION actual 2014-03-21/none mode=expel ctx=diplomatic
e2 m3 > m2 SANCTION actual 2014-03-21/none mode=discontinue ctx=diplomatic

### Kompas 2015-02-13
Enam belas jam tanpa tidur, [m1:DEU.GOV Angela Merkel], [m2:FRA.GOV François Hollande], [m3:RUS.GOV Vladimir Putin], dan [m4:UKR.GOV Petro Poroshenko] {e1 bertawar-tawaran} di [m5:@BLR Minsk]. Hasilnya, [m6=m4 Kyiv] dan [m7:DNR.REB separatis Donbas] {e2 akan menarik} senjata berat sejauh 50 kilometer, {e3 dipantau} oleh [m8:OSCE OSCE].
e1 m1,m2 > m3,m4 CONSULT actual 2015-02-13/none mode=third-party ctx=military,diplomatic
e2 m6 > m7 CONCEDE planned 2015-02-13/none ctx=military
e3 m8 > m6,m7 AGREE planned 2015-02-13/none ctx=peacekeeping

### Suara Pembaruan 2014-07-19
[m1:DNR.REB Milisi pro-Rusia] {e1 mengembalikan} kotak hitam MH17 kepada [m2:MYS.GOV pakar Malaysia], tetapi [m3=m1 mereka] masih {e2 menghalang-halangi} [m4:OSCE pengamat OSCE] masuk ke lokasi. [m5:AUS.GOV PM Tony Abbott] {e3 menuduh} [m6:RUS.GOV Moskwa] cuci tangan.
e1 m1 > m2 RETREAT actual 2014-07-19/none mode=access ctx=disasters
e2 m3 > m4 COERCE actual 2014-07-19/none mode=restrict ctx=military
e3 m5 > m6 ACCUSE actual 2014-07-19/none mode=allege ctx=military

### Okezone 2025-05-17
Pertukaran seribu lawan seribu tahanan {e1 disepakati} [m1:RUS.GOV Rusia] dan [m2:UKR.GOV Ukraina] di [m6:@TUR Istanbul]. Itulah satu-satunya hasil {e2 tatap muka} pertama [m3=m1+m2 kedua musuh itu] sejak 2022; [m4=m1 delegasi Vladimir Medinsky] {e3 menampik} gencatan 30 hari yang diusulkan [m5=m2 Kyiv].
e1 m1 > m2 CONCEDE planned 2025-05-17/none ctx=military
e2 m1 > m2 CONSULT actual 2025-05-17/none mode=third-party ctx=military,diplomatic
e3 m4 > m5 REJECT actual 2025-05-17/none mode=yield ctx=military

### Tempo.co 2021-07-12 none
Sudah dua tahun naskah konstitusi itu dibahas tanpa hasil. Pengamat dari Universitas Indonesia berpendapat bahwa [m1:@BIH Bosnia-Herzegovina] memerlukan lembaga yang lebih sederhana, bukan tambahan jabatan.

### Kumparan 2019-04-12 headline
Tujuh Tahun Bersembunyi, [m1:AUS.CVL Assange] {e1 Diseret} [m2:GBR.COP Polisi London] dari [m3:ECU.GOV Kedubes Ekuador]
e1 m2 > m1 COERCE actual 2019-04-12/none mode=arrest ctx=legal

### Kompas.com 2012-08-17
[m1:ECU.GOV Menteri Luar Negeri Ekuador Ricardo Patino] mengumumkan bahwa [m2=m1 negaranya] {e1 memberi suaka politik} kepada [m3:AUS.CVL pendiri WikiLeaks Julian Assange]. [m4:GBR.GOV Inggris] {e2 menegaskan tidak akan} mengizinkan [m5=m3 pria Australia itu] keluar dengan aman, dan bahkan sempat {e3 mengancam menerobos} gedung kedutaan.
e1 m2 > m3 AID actual 2012-08-17/none ctx=asylum
e2 m4 > m5 REJECT actual 2012-08-17/none mode=yield ctx=asylum,legal
e3 m4 > m1 THREATEN threatened 2012-08-17/none ctx=diplomatic

### Antara 2021-09-17
Beberapa jam sesudah [m5:GBR.GOV London], [m2:USA.GOV Washington], dan [m3:AUS.GOV Canberra] {e1 mengumumkan} pakta AUKUS, [m1:FRA.GOV Prancis] {e2 memanggil pulang} duta besarnya dari [m6=m2+m3 dua ibu kota yang disebut terakhir] karena kontrak kapal selam senilai puluhan miliar euro {e4 dibatalkan} sepihak oleh [m4=m3 Australia].
e1 m5,m2 > m3 AGREE actual 2021-09-17/none ctx=military
e2 m1 > m6 SANCTION actual 2021-09-17/none mode=withdraw ctx=diplomatic,military
e4 m4 > m1 SANCTION actual 2021-09-17/none mode=discontinue ctx=military,economic

### Liputan6 2021-10-06 none
Kapal selam bertenaga nuklir mampu menyelam berbulan-bulan tanpa muncul ke permukaan. Baru enam negara yang mengoperasikannya: [m1:@USA Amerika Serikat], [m2:@RUS Rusia], [m3:@GBR Inggris], [m4:@FRA Prancis], [m5:@CHN China], dan [m6:@IND India].

### SINDOnews 2012-07-13
Melalui [m1:? sejumlah perantara], [m2:COL.GOV pemerintah Kolombia] dan [m3:FARC.REB gerilyawan FARC] diam-diam {e1 bertemu} di [m4:@CUB Havana] selama enam bulan. [m5:VEN.GOV Presiden Hugo Chavez] serta [m6:NOR.GOV Norwegia] {e2 membantu mempertemukan} [m7=m2+m3 kedua seteru].
e1 m2 > m3 CONSULT actual 2012-07-13/none mode=third-party ctx=diplomatic
e2 m5,m6 > m7 CONSULT actual 2012-07-13/none mode=third-party ctx=diplomatic

### Republika 2016-09-27
Dengan pena yang dibuat dari selongsong peluru, [m1:COL.GOV Presiden Juan Manuel Santos] dan [m2:FARC.REB pemimpin FARC Timochenko] {e1 menandatangani} perjanjian damai di [m5:@COL Cartagena], Senin (26/9). Di hadapan 2.500 undangan, [m3=m2 komandan berjanggut itu] {e2 meminta maaf} kepada [m4:COL.CVL semua korban].
e1 m1 > m2 SUPPORT actual 2016-09-26/day ctx=diplomatic
e2 m3 > m4 SUPPORT actual 2016-09-26/day ctx=human_rights

### Antara 2017-06-28
[m1:UN Misi PBB di Kolombia], Selasa, menyatakan [m2:FARC.REB FARC] telah {e1 menyerahkan} 7.132 pucuk senjata perorangan.
e1 m2 > m1 RETREAT actual 2017-06-27/day mode=disarm ctx=diplomatic

### Kompas.com 2015-08-28
[m1:VEN.GOV Presiden Venezuela Nicolas Maduro] {e1 menutup} perbatasan [m7:@VEN Tachira] dan {e2 memulangkan paksa} [m2:COL.CVL lebih dari seribu warga Kolombia] setelah [m3:VEN.MIL tiga tentaranya] {e3 diserang} [m4:COL.CRM penyelundup]. [m5=m1 Caracas] juga {e4 memanggil pulang} duta besarnya dari [m6:COL.GOV Bogota].
e1 m1 > m6 COERCE actual 2015-08-28/none mode=restrict ctx=territory
e2 m1 > m2 COERCE actual 2015-08-28/none mode=deport ctx=migration
e3 m4 > m3 ASSAULT actual 2015-08-28/none ctx=crime
e4 m5 > m6 SANCTION actual 2015-08-28/none mode=withdraw ctx=diplomatic

### CNN Indonesia 2019-01-24
[m1:VEN.OPP Ketua parlemen Juan Guaido] {e1 mengambil sumpah sendiri} sebagai presiden sementara di depan [m2:VEN.CVL ratusan ribu pendukung] di [m3:@VEN Caracas]. [m4:USA.GOV AS], [m5:BRA.GOV Brasil], dan [m6:ARG.GOV Argentina] langsung {e2 mengakuinya}; [m7:MEX.GOV Meksiko] {e3 menolak ikut}. [m8:VEN.GOV Maduro] {e4 memutus hubungan} dengan [m9=m4 Washington].
e1 m1 > m8 REJECT actual 2019-01-24/none mode=change ctx=executive
e2 m4,m5,m6 > m1 SUPPORT actual 2019-01-24/none ctx=diplomatic,executive
e3 m7 > m1 REJECT actual 2019-01-24/none mode=assist ctx=diplomatic
e4 m8 > m9 SANCTION actual 2019-01-24/none mode=discontinue ctx=diplomatic

### Tempo.co 2019-02-24
Dua truk makanan kiriman [m1:USA.GOV USAID] hangus di [m6:@VEN Jembatan Ureña] ketika [m2:VEN.MIL Garda Nasional Venezuela] {e2 menghalau} [m3:VEN.CVL relawan] dengan gas air mata. [m4=m3 Sekitar 285 orang] dirawat di sisi [m5:@COL Kolombia].
e2 m2 > m3 ASSAULT actual 2019-02-24/none mode=crowd-control ctx=human_security,repression

### detikNews 2022-09-27 headline
Ditutup Tujuh Tahun, Perbatasan [m1:COL.GOV Kolombia]-[m2:VEN.GOV Venezuela] {e1 Dibuka Lagi}
e1 m1 > m2 COOPERATE actual 2022-09-27/none ctx=territory,economic

### Media Indonesia 2023-12-04
Lebih dari 95 persen [m1:VEN.CVL pemilih Venezuela], klaim [m2:VEN.GOV otoritas pemilu Caracas], {e1 menyetujui} pengambilalihan [m5:@GUY Essequibo]. [m3:GUY.GOV Presiden Guyana Irfaan Ali] {e2 menempatkan} [m7:GUY.MIL tentaranya] dalam siaga tinggi; [m4:BRA.MIL Angkatan Darat Brasil] {e3 memindahkan} kendaraan lapis baja ke [m6:@BRA Boa Vista].
e1 m1 > m3 THREATEN threatened 2023-12-04/none mode=territory ctx=territory,election said=m2
e2 m3 > m2 MOBILIZE actual 2023-12-04/none mode=troops ctx=military,territory
e3 m4 > m2 MOBILIZE actual 2023-12-04/none mode=weapons ctx=military,territory

### Bisnis.com 2024-04-06
[m1:ECU.COP Polisi Ekuador] {e1 mendobrak} [m2:MEX.GOV kedutaan Meksiko] di [m3:@ECU Quito], Jumat (5/4/2024) malam, dan {e2 menciduk} [m4:ECU.ELI eks wakil presiden Jorge Glas] yang {e4 dilindungi} di sana. [m5:MEX.GOV Presiden Andres Manuel Lopez Obrador] seketika {e3 memutuskan hubungan diplomatik} dengan [m6:ECU.GOV Ekuador].
e1 m1 > m2 COERCE actual 2024-04-05/day mode=seize ctx=diplomatic
e2 m1 > m4 COERCE actual 2024-04-05/day mode=arrest ctx=corruption
e3 m5 > m6 SANCTION actual 2024-04-05/day mode=discontinue ctx=diplomatic
e4 m2 > m4 AID actual 2024-04-06/none ctx=asylum bg

### VOA Indonesia 2014-12-18
Setelah 18 bulan negosiasi rahasia yang {e1 dijamu} [m1:CAN.GOV Kanada], [m2:USA.GOV Presiden Obama] dan [m3:CUB.GOV Raul Castro] mengumumkan {e2 pemulihan hubungan diplomatik}. [m4=m3 Havana] {e3 melepas} [m5:USA.CVL kontraktor Alan Gross]; [m6=m2 Washington] {e4 membebaskan} [m7:CUB.SPY tiga agen Kuba].
e1 m1 > m2,m3 CONSULT actual 2014-12-18/none mode=third-party ctx=diplomatic
e2 m2 > m3 AGREE actual 2014-12-18/none ctx=diplomatic
e3 m4 > m5 RETREAT actual 2014-12-18/none mode=release ctx=diplomatic
e4 m6 > m7 RETREAT actual 2014-12-18/none mode=release ctx=diplomatic,intelligence

### Kumparan 2021-07-13
"<<q1 Turunkan kediktatoran>>," {e1 seru} [m1:CUB.CVL ribuan orang] di [m6:@CUB San Antonio de los Baños] dan puluhan kota [m2:@CUB Kuba] lain, Minggu (11/7). [m3:CUB.GOV Presiden Miguel Diaz-Canel] {e2 memanggil} [m4:CUB.PTY kader partai] untuk merebut jalanan, {e3 memadamkan} internet seluler, lalu {e4 menyalahkan} embargo [m5:USA.GOV Amerika].
e1 m1 > m3 PROTEST actual 2021-07-11/day mode=demo ctx=pro_democracy
e2 m3 > m1 MOBILIZE actual 2021-07-11/day mode=militia ctx=repression
e3 m3 > m1 COERCE actual 2021-07-13/none mode=censor ctx=rights_freedoms
e4 m3 > m5 ACCUSE actual 2021-07-13/none mode=allege ctx=economic
q1 m1 direct cue=seru

### JawaPos.com 2026-01-05
[m1:USA.MIL Pasukan khusus Amerika Serikat] {e1 menangkap} [m2:VEN.GOV Nicolas Maduro] di kediamannya, Sabtu (3/1) dini hari, lalu menerbangkannya ke [m3:@USA New York]. [m4:COL.GOV Presiden Kolombia Gustavo Petro] {e2 mengutuk} tindakan itu dan {e3 menggeser} [m10:COL.MIL 30 ribu tentara] ke [m9:@COL Cucuta]. Di [m5:@CUB Havana], [m6:CUB.CVL warga] {e4 berdemonstrasi} di depan kedutaan [m7=m8 negara pelaku]; [m8:USA.GOV Gedung Putih] menolak berkomentar.
e1 m1 > m2 ASSAULT actual 2026-01-03/day mode=abduct ctx=military
e2 m4 > m1 ACCUSE actual 2026-01-05/none mode=disapprove ctx=military
e3 m4 > m2 MOBILIZE actual 2026-01-05/none mode=troops ctx=military,territory
e4 m6 > m7 PROTEST actual 2026-01-05/none mode=demo ctx=military

### Okezone Bola 2021-07-11 none
[m1:@ARG Argentina] menaklukkan tuan rumah [m2:@BRA Brasil] 1-0 di [m3:@BRA Maracana]. Gol tunggal Angel di Maria mengakhiri 28 tahun paceklik gelar, dan para suporter berpesta mengepung Obelisco hingga pagi.

### Viva 2009-06-29
Dengan masih berpiama, [m1:HND.GOV Presiden Honduras Manuel Zelaya] {e1 digiring} [m2:HND.REB tentara] ke pesawat menuju [m3:@CRI Kosta Rika]. [m4:OAS Organisasi Negara-negara Amerika] {e2 memberi tenggat} 72 jam kepada [m5=m2 para pelaku kudeta] untuk mengembalikannya atau keanggotaan [m6:HND.GOV negeri itu] akan ditangguhkan.
e1 m2 > m1 COERCE actual 2009-06-29/none mode=deport ctx=pro_autocracy
e2 m4 > m5 THREATEN threatened 2009-06-29/none mode=relations ctx=pro_democracy

### Kompas 2010-11-15
Pembersihan lumpur Sungai San Juan berujung sengketa: [m1:CRI.GOV Kosta Rika], negeri tanpa tentara, {e1 mengirim} [m2:CRI.COP 70 polisi bersenjata] ke tapal batas karena [m3:NIC.MIL pasukan Nikaragua] {e2 mendirikan kemah} di [m7:@CRI Pulau Calero]. [m4:OAS Dewan OAS] {e3 meminta} [m5=m1+m3 kedua tetangga itu] menarik personel masing-masing; [m6:NIC.GOV Daniel Ortega] {e4 mengabaikannya}.
e1 m1 > m3 MOBILIZE actual 2010-11-15/none mode=police ctx=territory
e2 m3 > m1 COERCE actual 2010-11-15/none ctx=territory,military
e3 m4 > m5 REQUEST requested 2010-11-15/none mode=yield ctx=territory
e4 m6 > m4 REJECT actual 2010-11-15/none mode=yield ctx=territory

### Tribunnews 2023-02-10
[m1:NIC.OPP Sebanyak 222 tahanan politik Nikaragua] {e1 dilepaskan} [m7:NIC.GOV pemerintahan Daniel Ortega] lalu diterbangkan ke [m2:@USA Washington], Kamis (9/2/2023). Beberapa jam kemudian, [m3:NIC.JUD pengadilan di Managua] {e2 mencabut kewarganegaraan} [m4=m1 mereka] seumur hidup. [m5:ESP.GOV Spanyol] {e3 menawarkan} paspor kepada [m6=m1 semua orang buangan itu].
e1 m7 > m1 RETREAT actual 2023-02-09/day mode=release ctx=human_rights
e2 m3 > m4 COERCE actual 2023-02-09/day mode=restrict ctx=repression,legal
e3 m5 > m6 AGREE actual 2023-02-10/none ctx=asylum

### detikNews 2024-03-04
[m1:HTI.GOV Pemerintah Haiti] {e1 memberlakukan jam malam} 72 jam sesudah [m2:HTI.CRM geng bersenjata] {e2 menyerbu} penjara utama [m3:@HTI Port-au-Prince] dan membuka jalan bagi ribuan napi. [m4:HTI.GOV PM Ariel Henry] ketika itu sedang di [m5:@KEN Nairobi], {e3 meneken} kesepakatan pengiriman [m7:KEN.COP seribu polisi] dengan [m6:KEN.GOV Presiden William Ruto].
e1 m1 > m2 COERCE actual 2024-03-04/none mode=curfew ctx=crime
e2 m2 > m1 ASSAULT actual 2024-03-04/none ctx=crime
e3 m4 > m6 SUPPORT actual 2024-03-04/none ctx=peacekeeping

### Merdeka.com 2024-06-26
Gelombang pertama [m1:KEN.COP polisi Kenya] {e1 mendarat} di [m2:HTI.GOV Haiti] pada Selasa, disambut [m3:HTI.GOV PM Garry Conille]. Ironisnya, pada jam yang sama [m4:KEN.CVL demonstran antipajak] {e2 menjebol} gedung [m5:KEN.LEG parlemen] di [m6:@KEN Nairobi].
e1 m1 > m2 AID actual 2024-06-25/day ctx=peacekeeping
e2 m4 > m5 PROTEST actual 2024-06-25/day mode=riot ctx=economic

### CNBC Indonesia 2025-07-31
[m1:USA.GOV Donald Trump] {e1 mengenakan} bea masuk 50 persen atas barang [m2:BRA.GOV Brasil], terang-terangan menyebutnya hukuman atas {e2 persidangan} [m3:BRA.ELI Jair Bolsonaro]. "<<q1 [m4=m5 Kami] tidak menerima perintah dari gringo>>," {e3 balas} [m5:BRA.GOV Presiden Lula da Silva].
e1 m1 > m2 SANCTION actual 2025-07-31/none mode=discontinue ctx=economic
e2 m2 > m3 ACCUSE actual 2025-07-31/none mode=allege ctx=legal bg
e3 m5 > m1 REJECT actual 2025-07-31/none mode=yield ctx=economic
q1 m5 direct cue=balas

### Antara 2019-11-12
[m1:MEX.GOV Menlu Meksiko Marcelo Ebrard], Senin, mengatakan sebuah pesawat angkatan udara telah dikirim menjemput [m2:BOL.ELI Evo Morales], yang {e1 diberi suaka} sehari setelah {e2 mundur} sebagai presiden [m3:@BOL Bolivia] atas {e3 desakan} [m4:BOL.MIL panglima militer].
e1 m1 > m2 AID actual 2019-11-11/day ctx=asylum
e2 m2 > m4 RETREAT actual 2019-11-10/day mode=resign ctx=executive
e3 m4 > m2 REQUEST requested 2019-11-10/day mode=change ctx=executive

### BBC Indonesia 2013-07-04
[m1:BOL.GOV Presiden Bolivia Evo Morales] terdampar belasan jam di [m2:@AUT Wina] lantaran [m3:FRA.GOV Prancis], [m4:PRT.GOV Portugal], dan [m5:ITA.GOV Italia] {e1 melarang} pesawatnya melintas; [m6=m3+m4+m5 mereka] curiga [m7:USA.ELI Edward Snowden] ikut menumpang. [m8:FRA.GOV Menlu Laurent Fabius] kemudian {e2 menyampaikan penyesalan}.
e1 m3,m4,m5 > m1 COERCE actual 2013-07-04/none mode=restrict ctx=diplomatic
e2 m8 > m1 CONCEDE actual 2013-07-04/none ctx=diplomatic

### Liputan6.com 2015-09-05 none
Lomba menyelam bebas di [m1:@BHS Bahama] itu diikuti atlet dari 21 negara. Wakil [m2:@RUS Rusia] mundur menjelang final karena sakit telinga.

### Republika 2010-03-01
Gempa 8,8 skala Richter membuat [m1:CHL.GOV Presiden Michelle Bachelet] {e1 menerjunkan} [m2:CHL.MIL 10.000 tentara] untuk mencegah penjarahan di [m7:@CHL Concepcion] oleh [m6:CHL.CVL warga yang kelaparan]. [m3:ARG.GOV Argentina] {e3 mengirim} rumah sakit lapangan dan [m4:JPN.GOV Jepang] {e4 menjanjikan} tiga juta dolar AS bagi [m5:CHL.GOV Santiago].
e1 m1 > m6 MOBILIZE actual 2010-03-01/none mode=troops ctx=disasters
e3 m3 > m5 AID actual 2010-03-01/none ctx=disasters
e4 m4 > m5 AGREE planned 2010-03-01/none ctx=disasters

### Kompas 2024-07-10 none
Markas besar yang baru di [m1:@BEL Brussel] itu menelan biaya 1,1 miliar euro. Ketika didirikan pada 1949, [m2:NATO Organisasi Pakta Atlantik Utara] hanya beranggotakan 12 negara; kini jumlahnya 32, dengan [m3:SWE.GOV Swedia] sebagai yang termuda.
rel m3 member_of m2

### Tirto.id 2018-12-03 none
Ada pandangan bahwa perang di [m1:@YEM Yaman] tidak lagi bisa dipahami sebagai pertarungan dua kubu. Bagi sebagian akademisi, terlalu banyak kepentingan lokal yang tak terbaca dari ibu kota negara-negara Teluk, dan terlalu sedikit penelitian yang ditulis dari dalam.

### Antara 2025-09-22 none
Sidang Majelis Umum [m1:UN Perserikatan Bangsa-Bangsa] dijadwalkan berlangsung hingga 29 September. Sesuai tradisi, wakil [m2:BRA.GOV Brasil] menjadi pembicara pertama, disusul [m3:USA.GOV Amerika Serikat] sebagai tuan rumah.

### BBC Indonesia 2020-10-27 none
Lahir di [m2:@AZE Stepanakert] pada 1966, [m1:NKR.GOV Arayik Harutyunyan] adalah pengusaha sebelum terjun ke politik. [m3=m1 Ia] memperoleh gelar ekonomi dari universitas setempat dan gemar bermain catur.

### detikTravel 2023-04-30 none
Menyeberangi Selat Bosporus dengan feri hanya memakan waktu dua puluh menit. Dari geladak, wisatawan [m1:@IDN Indonesia] biasanya memburu foto [m2:@TUR Istana Dolmabahce], tempat Ataturk mengembuskan napas terakhir.

### Republika 2023-03-18 none
Jumlah pengungsi [m1:@SYR Suriah] di [m2:@TUR Turki] tercatat 3,4 juta orang, di [m3:@LBN Lebanon] sekitar 800 ribu, dan di [m4:@JOR Yordania] 660 ribu. Angka itu belum termasuk mereka yang tidak terdaftar.

### CNN Indonesia 2022-04-12 none
"<<q1 [m3=m1 Kami] memantau situasi itu dari dekat>>," kata [m1:IDN.GOV juru bicara Kementerian Luar Negeri Teuku Faizasyah] dalam keterangan pers mingguan, Selasa. Sejauh ini belum ada keputusan apa pun mengenai [m2:@UKR Ukraina].
q1 m1 direct cue=kata

### Bola.net 2024-06-23 none
Pelatih [m1:@GEO Georgia] menyebut duel kontra [m2:@CZE Republik Ceko] sebagai perang saraf. Kiper Mamardashvili menggagalkan dua belas serangan lawan, dan hasil imbang 1-1 disyukuri kedua kubu.

### Okezone 2016-05-11 none
Drama perang yang diangkat dari kisah nyata itu bercerita tentang perwira [m1:@RUS Rusia] yang jatuh cinta kepada perawat [m2:@AFG Afghanistan]. Sang sutradara mengaku menghabiskan enam bulan untuk mencari lokasi pengambilan gambar.

### Tempo 2011-03-01 none
Siapa sesungguhnya yang berkuasa di [m1:@LBY Tripoli]? Sejak revolusi 1969 [m2:LBY.GOV Muammar Gaddafi] tidak pernah memegang jabatan resmi kepala negara, dan gelar "pemimpin saudara" tidak tercantum di dalam undang-undang mana pun.
rel m2 controls m1

### Bisnis.com 2021-03-29 none
Kandasnya kapal Ever Given membuat biaya sewa peti kemas melambung. Sebuah firma konsultan di [m1:@DNK Kopenhagen] memperkirakan kerugian perdagangan dunia mencapai sepuluh miliar dolar AS per hari, dengan eksportir di [m2:@EGY Mesir] paling terpukul.

### Merdeka.com 2015-01-30 none
Bentuk bendera [m1:@NPL Nepal] tidak persegi, sedangkan milik [m2:@QAT Qatar] paling memanjang di dunia. Adapun bendera [m3:@TCD Chad] dan [m4:@ROU Rumania] nyaris mustahil dibedakan dengan mata telanjang.

### SINDOnews 2012-04-16 headline
[m1:AFG.GOV Kabul] {e1 Diguncang} Serangan [m2:TALIBAN.REB Taliban], [m3:NATO Markas NATO] {e2 Siaga Penuh}
e1 m2 > m1 ASSAULT actual 2012-04-16/none ctx=terrorism
e2 m3 > m2 MOBILIZE actual 2012-04-16/none mode=troops ctx=military

### Viva 2013-08-27 headline
[m1:GBR.GOV London] {e1 Siapkan} Kapal Induk, [m2:SYR.GOV Suriah]: [m3=m2 Kami] {e2 Tak Gunakan} Gas Saraf terhadap [m4:SYR.CVL Warga]
e1 m1 > m2 MOBILIZE planned 2013-08-27/none mode=weapons ctx=military
e2 m3 > m4 ASSAULT denied 2013-08-27/none mode=unconventional ctx=cbrn

### Media Indonesia 2019-09-17
Intelijen satelit {e1 dibagikan} [m1:USA.GOV Washington] kepada [m2:SAU.GOV Riyadh] setelah kilang [m7:@SAU Abqaiq] {e2 dihantam} belasan drone, Sabtu (14/9). [m3:HOUTHI.REB Kelompok Houthi] mengaku bertanggung jawab, tetapi [m4:USA.GOV Menlu Mike Pompeo] {e3 menunjuk} [m5:IRN.GOV Iran]; [m6:IRN.GOV jubir Abbas Mousavi] {e4 menyebut} tuduhan itu membabi buta.
e1 m1 > m2 COOPERATE actual 2019-09-17/none ctx=intelligence,military
e2 m3 > m2 ASSAULT actual 2019-09-14/day mode=drone ctx=natural_resource said=m3
e3 m4 > m5 ACCUSE actual 2019-09-17/none mode=allege ctx=military
e4 m6 > m4 REJECT actual 2019-09-17/none ctx=military

### Kontan 2020-04-13
[m1:OPEC OPEC] dan [m2:RUS.GOV Rusia] {e1 bersepakat memangkas} produksi minyak 9,7 juta barel per hari usai [m3:MEX.GOV Meksiko], yang semula {e2 menolak jatahnya}, {e3 melunak} berkat {e4 tawaran} [m4:USA.GOV Presiden Trump] untuk menanggung sebagian.
e1 m1 > m2 AGREE planned 2020-04-13/none ctx=natural_resource,economic
e2 m3 > m1 REJECT actual 2020-04-13/none mode=change ctx=natural_resource bg
e3 m3 > m1 CONCEDE actual 2020-04-13/none ctx=natural_resource
e4 m4 > m3 AGREE actual 2020-04-13/none ctx=natural_resource

### Antara 2018-09-24
[m1:EGY.GOV Mesir] dan [m2:CYP.GOV Siprus] mulai {e1 membangun bersama} pipa gas bawah laut dari ladang Aphrodite, kata [m3:CYP.GOV Menteri Energi Yiorgos Lakkotrypis].
e1 m1 > m2 COOPERATE actual 2018-09-24/none ctx=natural_resource

### Liputan6.com 2020-07-25
Salat Jumat pertama di [m5:@TUR Hagia Sophia] {e1 diprotes} [m1:GRC.CVL ratusan warga Yunani] yang {e2 membakar} bendera [m2:TUR.GOV Turki] di [m6:@GRC Thessaloniki]. [m3:TUR.GOV Kementerian Luar Negeri di Ankara] {e3 mengutuk} [m4:GRC.GOV pemerintah Yunani] karena membiarkannya.
e1 m1 > m2 PROTEST actual 2020-07-24/day mode=demo ctx=religion_ethnicity
e2 m1 > m2 PROTEST actual 2020-07-24/day mode=vandalize ctx=religion_ethnicity
e3 m3 > m4 ACCUSE actual 2020-07-25/none mode=disapprove ctx=religion_ethnicity

### Kompas.com 2020-11-17 headline
[m1:RUS.MIL Pasukan Perdamaian Rusia] {e1 Kawal} Pulang [m2:ARM.REF Pengungsi Karabakh]
e1 m1 > m2 AID actual 2020-11-17/none ctx=peacekeeping,migration

### detikNews 2024-11-29 headline
[m1:GEO.GOV Georgia] {e1 Tunda} Urusan Masuk [m2:EU UE], [m3:GEO.CVL Massa] {e2 Lempari Petasan} ke Parlemen
e1 m1 > m2 REJECT actual 2024-11-29/none mode=assist ctx=diplomatic
e2 m3 > m1 PROTEST actual 2024-11-29/none mode=riot ctx=pro_democracy

### SINDOnews 2015-10-01 headline
[m1:RUS.MIL Su-25 Rusia] Mulai {e1 Hantam} [m3:SYR.OPP Oposisi] di [m4:@SYR Homs], [m2:USA.GOV Washington] {e2 Pertanyakan} Sasarannya
e1 m1 > m3 ASSAULT actual 2015-10-01/none mode=aerial ctx=military
e2 m2 > m1 ACCUSE actual 2015-10-01/none mode=disapprove ctx=military

### Liputan6.com 2025-12-16 headline
[m1:UKR.GOV Zelensky]: [m2=m1 Kami] {e1 Siap Lupakan} [m4:NATO NATO] Asal Ada Jaminan [m3:USA.GOV AS]
e1 m2 > m4 CONCEDE hypothetical 2025-12-16/none ctx=military,diplomatic

### Okezone 2006-03-19 headline
Rusuh Usai Pemilu, [m1:BLR.CVL Ribuan Orang] {e1 Berkemah} di Jantung [m2:@BLR Minsk] Menolak [m3:BLR.GOV Lukashenko]
e1 m1 > m3 PROTEST actual 2006-03-19/none mode=demo ctx=election

### Bisnis.com 2022-07-14 headline
Amankan Pasokan, [m1:ITA.GOV Roma] {e1 Tambah} Beli Gas [m2:DZA.GOV Aljazair]
e1 m1 > m2 COOPERATE actual 2022-07-14/none ctx=natural_resource

### CNN Indonesia 2024-04-18 headline
[m1:USA.GOV AS] {e1 Aktifkan Lagi} Sanksi Minyak [m2:VEN.GOV Venezuela]
e1 m1 > m2 SANCTION actual 2024-04-18/none mode=discontinue ctx=natural_resource,election

### Merdeka.com 2016-03-21 headline
Injak [m1:@CUB Havana], [m2:USA.GOV Obama] {e1 Disambut} [m3:CUB.GOV Menlu Kuba] Saat Hujan
e1 m2 > m3 CONSULT actual 2016-03-21/none mode=visit ctx=diplomatic

### Tribunnews 2024-07-30 headline
[m1:VEN.GOV Caracas] {e1 Depak} Diplomat [m2:ARG.GOV Argentina] dan [m3:CHL.GOV Cile], [m4:VEN.CVL Rakyat] {e2 Pukuli Panci}
e1 m1 > m2,m3 SANCTION actual 2024-07-30/none mode=expel ctx=diplomatic,election
e2 m4 > m1 PROTEST actual 2024-07-30/none mode=demo ctx=election

### Viva 2010-07-02 headline
[m1:USA.GOV AS] {e1 Ciduk} [m2:RUS.SPY Sepuluh Mata-mata], [m3:RUS.GOV Putin]: Polisi Kalian {e2 Kelewatan}
e1 m1 > m2 COERCE actual 2010-07-02/none mode=arrest ctx=intelligence
e2 m3 > m1 ACCUSE actual 2010-07-02/none mode=disapprove ctx=intelligence

### Antara 2010-07-10
Di landasan [m5:@AUT Wina], [m1:RUS.SPY sepuluh agen] yang ditahan [m2:USA.GOV Amerika Serikat] {e1 ditukar} dengan [m3:RUS.CVL empat terpidana] yang {e2 diampuni} [m4:RUS.GOV Presiden Medvedev].
e1 m2 > m1 RETREAT actual 2010-07-10/none mode=release ctx=intelligence,diplomatic
e2 m4 > m3 CONCEDE actual 2010-07-10/none ctx=legal,intelligence

### VOA Indonesia 2012-09-12
[m1:RUS.GOV Pemerintah Rusia] {e1 memerintahkan} [m2:USA.GOV badan bantuan USAID] menutup kantornya sebelum 1 Oktober.
e1 m1 > m2 SANCTION actual 2012-09-12/none mode=expel ctx=election,diplomatic

### Kompas 2013-08-08
Kesal karena [m1:RUS.GOV Moskwa] {e1 memberi suaka sementara} kepada [m2:USA.ELI Edward Snowden], [m3:USA.GOV Presiden Obama] {e2 urung menemui} [m4:RUS.GOV Putin] bulan depan, walaupun tetap {e3 akan menghadiri} KTT [m5:G20 G-20].
e1 m1 > m2 AID actual 2013-08-08/none ctx=asylum
e2 m3 > m4 REJECT actual 2013-08-08/none mode=meet ctx=diplomatic
e3 m3 > m5 AGREE planned 2013-08-08/none ctx=diplomatic

### Tempo.co 2022-08-11
Untuk sistem HIMARS buatannya, [m1:USA.GOV Washington] {e1 menjalin kerja sama perawatan} dengan [m2:POL.GOV Polandia]; di [m5:@POL Rzeszow], teknisi [m3=m1+m2 kedua negara] {e2 memperbaiki} meriam [m4:UKR.MIL tentara Ukraina] yang rusak.
e1 m1 > m2 COOPERATE actual 2022-08-11/none ctx=military
e2 m3 > m4 AID actual 2022-08-11/none ctx=military

### Republika 2016-08-17
[m1:RUS.MIL Pengebom Tu-22 Rusia] lepas landas dari pangkalan [m6:@IRN Hamadan] milik [m2:IRN.MIL Iran] untuk {e2 menggempur} [m3:NUSRA.REB Front al-Nusra]. Itulah kali pertama [m4=m2 Teheran] {e3 meminjamkan} landasan kepada kekuatan asing sejak revolusi; [m5:IRN.LEG sejumlah anggota majelis] {e4 mempersoalkannya}.
e2 m1 > m3 ASSAULT actual 2016-08-17/none mode=aerial ctx=military,terrorism
e3 m4 > m1 COOPERATE actual 2016-08-17/none ctx=military
e4 m5 > m4 ACCUSE actual 2016-08-17/none mode=disapprove ctx=military,legislative

### Kumparan 2022-11-05
[m1:IRN.GOV Menlu Iran Hossein Amir-Abdollahian] mengaku [m2=m1 negaranya] {e1 memasok} drone kepada [m3:RUS.GOV Rusia] "<<q1 berbulan-bulan sebelum perang>>". [m4:UKR.GOV Jubir Oleg Nikolenko] {e2 memperingatkan}, <<q2 akibat persekongkolan itu akan lebih besar daripada untungnya>>.
e1 m2 > m3 AID actual 2022-11-05/none ctx=military
e2 m4 > m2 THREATEN threatened 2022-11-05/none ctx=military
q1 m1 direct
q2 m4 indirect cue=memperingatkan

### JawaPos.com 2009-07-07
Lewat perjanjian transit, [m1:RUS.GOV Rusia] kini {e1 membuka langitnya} untuk pesawat angkut senjata [m2:USA.MIL Amerika Serikat] menuju [m3:@AFG Afghanistan].
e1 m1 > m2 COOPERATE actual 2009-07-07/none ctx=military

### Media Indonesia 2012-03-27 none
"<<q1 Ini pemilihan terakhir saya>>," bisik [m1:USA.GOV Barack Obama] kepada [m2:RUS.GOV Dmitry Medvedev] tanpa menyadari mikrofon masih menyala. Kejadian lucu itu menjadi bahan lelucon acara bincang malam.
q1 m1 direct cue=bisik

### Merdeka.com 2011-09-14 none
Kata "diktator" berasal dari Romawi kuno, ketika jabatan itu hanya diberikan enam bulan pada masa genting. Sulit dibayangkan apa pendapat para senator tentang penguasa modern di [m1:@ZWE Zimbabwe] atau [m2:@TKM Turkmenistan].

### Okezone 2020-05-09 none
Parade Hari Kemenangan di [m1:@RUS Moskow] lazimnya menampilkan 15 ribu serdadu dan tank tua T-34. Tiket tribune dibagikan secara cuma-cuma kepada keluarga veteran.

### CNN Indonesia 2023-08-23 none
[m1:BRICS BRICS] mewakili 42 persen penduduk dunia. Angka gabungan produk domestik bruto [m2:@BRA Brasil], [m3:@RUS Rusia], [m4:@IND India], [m5:@CHN China], dan [m6:@ZAF Afrika Selatan] melampaui G7 bila dihitung menurut daya beli.

### detikNews 2022-03-21 none
[m1:IDN.GOV Juru bicara Kemlu RI] mengatakan konferensi tingkat tinggi itu akan berlangsung pada November di [m2:@IDN Bali]. Persiapan hotel dan bandara, menurut [m3=m1 dia], sudah mencapai 80 persen.

### Kompas.com 2024-02-18 none
[m1:RUS.OPP Alexei Navalny] lahir di Butyn pada 1976 dan belajar hukum di Universitas Persahabatan Rakyat [m2:@RUS Rusia]. Namanya dikenal luas sejak [m3=m1 ia] menulis blog tentang pengadaan barang pemerintah.

### Tempo.co 2021-03-30 none
Perlukah negara kecil memiliki angkatan udara? Pertanyaan itu, kata [m1:? dosen hubungan internasional tersebut], tidak punya jawaban tunggal. [m2:@ISL Islandia] hidup tanpa tentara, sedangkan [m3:@SGP Singapura] membelanjakan tiga persen dari pendapatan nasionalnya.

### Antara 2019-10-04 none
Jumlah kursi di [m1:PRT.LEG parlemen Portugal] adalah 230. Pemungutan suara dijadwalkan pada Minggu dan hasil sementara biasanya diketahui menjelang tengah malam.

### Viva 2020-01-12 none
Kode penerbangan, ketinggian, dan jenis pesawat bisa dilihat siapa saja lewat aplikasi pelacak. Di atas langit [m1:@IRN Iran] dan [m2:@IRQ Irak] kini tampak lebih lengang daripada biasanya.

### Republika 2023-01-09 none
Menteri itu bergeming ketika ditanya apakah [m1:@SWE Stockholm] terlampau dekat dengan [m2:@USA Washington]. "<<q1 Itu pertanyaan untuk sejarawan>>," katanya, lalu tersenyum.
q1 ? direct cue=katanya

### VOA Indonesia 2017-10-19 none
Konstitusi [m1:@ESP Spanyol] 1978 membagi [m3=m1 negeri itu] menjadi 17 komunitas otonom. [m2:@ESP Catalunya], dengan bahasa dan parlemen sendiri, menyumbang seperlima ekonomi nasional.

### SINDOnews 2022-05-05 headline
Dikepung di Azovstal, [m1:UKR.CVL Ratusan Warga] {e1 Diselamatkan} Konvoi [m2:UN PBB] dan [m3:ICRC Palang Merah]
e1 m2,m3 > m1 AID actual 2022-05-05/none ctx=human_security

### Liputan6.com 2022-09-30 headline
[m1:RUS.GOV Putin] {e1 Caplok} Empat Wilayah, [m2:UKR.GOV Kyiv] {e2 Lamar} [m3:NATO NATO] Lewat Jalur Cepat
e1 m1 > m2 COERCE actual 2022-09-30/none ctx=territory
e2 m2 > m3 REQUEST requested 2022-09-30/none mode=assist ctx=military

### Antara 2023-06-17
Tujuh pemimpin Afrika yang diketuai [m1:ZAF.GOV Presiden Cyril Ramaphosa] {e1 bertamu ke} [m2:UKR.GOV Kyiv] dan esoknya akan {e2 menghadap} [m3:RUS.GOV Putin] di Sankt Peterburg, membawa sepuluh butir usul damai.
e1 m1 > m2 CONSULT actual 2023-06-17/none mode=visit ctx=diplomatic
e2 m1 > m3 AGREE planned 2023-06-18/day ctx=diplomatic

### Kumparan 2023-11-12
Karena ribuan truk antre, [m1:UKR.GOV Wakil Menteri Serhiy Derkach] {e1 meminta} [m2:POL.GOV pemerintah Polandia] membubarkan [m3:POL.BUS sopir] yang {e2 memblokade} penyeberangan Dorohusk. [m4=m3 Para sopir] {e3 menuntut} [m5:EU Uni Eropa] memberlakukan kembali izin masuk bagi pesaing [m6:@UKR Ukraina].
e1 m1 > m2 REQUEST requested 2023-11-12/none mode=assist ctx=economic
e2 m3 > m1 PROTEST actual 2023-11-12/none mode=obstruct ctx=economic
e3 m4 > m5 REQUEST requested 2023-11-12/none mode=change ctx=economic

### Republika 2014-11-16
Di Brisbane, [m1:CAN.GOV PM Kanada Stephen Harper] menyalami [m2:RUS.GOV Putin] sambil {e1 menyuruhnya} keluar dari [m3:UKR.GOV Ukraina]. [m4:RUS.MIL Empat kapal perang Rusia] telah {e2 mendekat ke} perairan utara [m5:AUS.GOV Australia] sejak Rabu, dan [m6:AUS.MIL dua fregat] {e3 dilayarkan} untuk membayangi [m7=m4 mereka].
e1 m1 > m2 REQUEST requested 2014-11-16/none mode=yield ctx=territory
e2 m4 > m5 MOBILIZE actual 2014-11-12/day mode=weapons ctx=military
e3 m6 > m7 MOBILIZE actual 2014-11-16/none mode=weapons ctx=military

### Media Indonesia 2021-11-17
Seusai menguji senjata antisatelit, [m1:RUS.GOV Moskow] {e1 dihujani kritik} oleh [m2:USA.GOV Menlu AS Antony Blinken] dan [m3:NATO Sekjen NATO]. [m4:RUS.GOV Menhan Shoigu] membantah serpihannya membahayakan [m5:USA.GOV astronaut] di stasiun antariksa, proyek yang justru {e3 digarap bersama} [m6=m1+m2 kedua pihak] sejak 1998.
e1 m2,m3 > m1 ACCUSE actual 2021-11-17/none mode=disapprove ctx=military,technology
e3 m1 > m2 COOPERATE actual 1998-01-01/year ctx=technology bg
