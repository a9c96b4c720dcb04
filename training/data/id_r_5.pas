### Kompas 2023-10-25
[m1:IDN.PTY PDI-P] {e1 mendepak halus} [m2:IDN.GOV Gibran Rakabuming Raka]: kartu anggotanya [m3=m2 Wali Kota Solo itu] diminta dikembalikan ke DPC, Rabu (25/10). [m4:IDN.PTY Koalisi Indonesia Maju], yang beranggotakan sembilan partai dengan [m5:IDN.PTY Gerindra] sebagai pemimpinnya, {e2 membentangkan karpet merah} bagi [m6=m2 putra presiden tersebut].
e1 m1 > m2 SANCTION actual 2023-10-25/day mode=discontinue ctx=election
e2 m4 > m6 SUPPORT actual 2023-10-25/none ctx=election
rel m5 member_of m4
rel m4 led_by m5

### Antara 2008-08-12
[m1:FRA.GOV Presiden Nicolas Sarkozy] {e1 membujuk} [m2:RUS.GOV Dmitry Medvedev] menerima enam butir rencana damai, Selasa (12/8). [m7=m2 Moskow] {e2 menyudahi} operasinya di [m3:@GEO Georgia], tetapi tank [m4:RUS.MIL Rusia] {e3 masih menderu} ke arah Gori, keluh [m5:GEO.GOV Mikheil Saakashvili] kepada [m6:#outlet CNN].
e1 m1 > m2 CONSULT actual 2008-08-12/day mode=third-party ctx=military
e2 m7 > m5 CONCEDE actual 2008-08-12/none mode=ceasefire ctx=military
e3 m4 > m5 MOBILIZE actual 2008-08-12/none mode=troops ctx=military said=m5

### Tempo.co 2015-02-16
[m1:IDN.JUD Hakim Sarpin Rizaldi] {e1 menganulir} penetapan tersangka [m2:IDN.COP Komjen Budi Gunawan], Senin (16/2). [m3:IDN.CVL Pegiat antikorupsi] meneteskan air mata di luar pengadilan, lalu {e3 mengadukan} [m4=m1 sang pengadil] ke [m5:IDN.JUD Komisi Yudisial].
e1 m1 > m6 REJECT actual 2015-02-16/day ctx=legal,corruption
e3 m3 > m4 ACCUSE actual 2015-02-16/none mode=allege ctx=legal
Putusan itu mengalahkan [m6:IDN.JUD KPK].

### CNN Indonesia 2022-07-21
[m1:IDN.GOV Satpol PP Kabupaten Garut] {e1 menyegel} masjid [m2:IDN.REL jemaat Ahmadiyah] di Desa Ngamplang. [m3:IDN.CVL Komnas Perempuan], lembaga yang selama ini menyuarakan kelompok itu, {e2 menyayangkan} penyegelan tersebut dan {e3 menunggu} [m4:IDN.GOV Bupati Rudy Gunawan] mencabut surat edarannya.
e1 m1 > m2 COERCE actual 2022-07-21/none mode=seize ctx=religion_ethnicity
e2 m3 > m1 ACCUSE actual 2022-07-21/none mode=disapprove ctx=religion_ethnicity
e3 m3 > m4 REQUEST requested 2022-07-21/none mode=yield ctx=religion_ethnicity

### VOA Indonesia 2023-06-24
[m1:WAGNER.REB Tentara bayaran Wagner] pimpinan [m2:WAGNER.REB Yevgeny Prigozhin] {e1 mencaplok} markas distrik selatan di [m3:@RUS Rostov], Sabtu (24/6). [m4:RUS.GOV Vladimir Putin] menyebutnya {e2 tikaman dari belakang}, tetapi malamnya [m5:BLR.GOV Alexander Lukashenko] {e3 menalangi} kesepakatan dan [m6=m1 pemberontak itu] {e4 putar haluan} ke kamp.
e1 m1 > m4 COERCE actual 2023-06-24/day mode=seize ctx=military
e2 m4 > m1 ACCUSE actual 2023-06-24/day mode=allege ctx=military
e3 m5 > m2,m4 CONSULT actual 2023-06-24/day mode=third-party ctx=military
e4 m6 > m4 RETREAT actual 2023-06-24/day mode=withdraw ctx=military
rel m2 leads m1

### Bisnis Indonesia 2018-07-06
Tengah malam [m1:USA.GOV Washington] {e1 menyabetkan} bea 25 persen atas barang [m2:CHN.GOV Tiongkok] senilai 34 miliar dolar AS, Jumat (6/7). [m3=m2 Kementerian Perdagangan di Beijing] {e2 membayar kontan} dengan pungutan serupa atas kedelai, seraya {e3 mengadukan} [m4=m1 lawannya] ke [m5:WTO Organisasi Perdagangan Dunia].
e1 m1 > m2 SANCTION actual 2018-07-06/day mode=discontinue ctx=economic
e2 m3 > m1 SANCTION actual 2018-07-06/none mode=discontinue ctx=economic
e3 m3 > m4 ACCUSE actual 2018-07-06/none mode=allege ctx=economic,legal

### Detik 2020-12-12
[m1:IDN.REL Rizieq Shihab] {e1 menyerahkan diri} ke [m2:IDN.COP Polda Metro Jaya], Sabtu (12/12), sesudah [m3=m2 penyidik di sana] dua kali {e2 memanggilnya} tanpa hasil. [m4:IDN.REL Munarman, sekretaris umum FPI], {e3 menafikan} anggapan bahwa enam pengawal yang tewas lima hari sebelumnya {e4 melepaskan tembakan} ke arah [m5:IDN.COP petugas].
e1 m1 > m2 CONCEDE actual 2020-12-12/day ctx=legal,health
e2 m2 > m1 REQUEST requested 2020-12-12/none mode=yield ctx=legal
e3 m4 > m2 REJECT actual 2020-12-12/none ctx=legal
e4 m6 > m5 ASSAULT denied 2020-12-07/day mode=firearms ctx=legal
[m7=m6 Mereka] adalah [m6:IDN.REL anggota Laskar FPI].

### Republika 2005-06-24 none
Pesepak bola muda asal [m1:@IDN Papua] itu membelot ke klub lain tanpa restu manajemen. Agennya kini bernegosiasi soal ganti rugi, sedangkan pelatih lama memilih bungkam dan menggembleng pemain cadangan di [m2:@IDN Jayapura].

### BBC Indonesia 2019-08-12
[m1:HKG.COP Polisi antihuru-hara Hong Kong] menyusup sebagai demonstran dan {e2 membekuk} 15 [m2:HKG.CVL pemrotes] di Causeway Bay, Minggu (11/8). Esoknya ribuan [m3=m2 kawan mereka] {e3 menyemuti} ruang kedatangan bandara sehingga seluruh penerbangan batal.
e2 m1 > m2 COERCE actual 2019-08-11/day mode=arrest ctx=repression,pro_democracy
e3 m3 > m1 PROTEST actual 2019-08-12/day mode=obstruct ctx=repression,pro_democracy

### Kompas 2007-02-06
[m1:IDN.GOV Kepala Bakornas Jusuf Kalla] {e1 memerintahkan} [m2:IDN.MIL TNI AL] mengerahkan perahu karet untuk [m3:IDN.REF warga Kampung Melayu] yang terkepung banjir. [m4:IDN.CVL Walhi] {e2 melempar telunjuk} ke [m5:IDN.GOV Pemprov DKI] yang menjual daerah resapan kepada [m6:IDN.BUS pengembang].
e1 m1 > m2 REQUEST requested 2007-02-06/none mode=assist ctx=disasters
e2 m4 > m5 ACCUSE actual 2007-02-06/none mode=allege ctx=disasters,environment

### DW Indonesia 2024-07-08
[m1:CHN.MIL Penjaga Pantai Tiongkok] bersenjata kapak dan parang {e1 mengobrak-abrik} perahu karet [m2:PHL.MIL Angkatan Laut Filipina] di Beting Thomas Kedua bulan lalu. [m3:PHL.MIL Jenderal Romeo Brawner, panglima Filipina], {e2 menuntut} [m4:CHN.GOV Beijing] mengembalikan tujuh senapan dan membayar 60 juta peso; [m5:JPN.GOV Tokyo] {e3 meneken} pakta akses timbal balik dengan [m6:PHL.GOV Manila], Senin (8/7).
e1 m1 > m2 ASSAULT actual 2024-06-01/month mode=primitive ctx=military,territory
e2 m3 > m4 REQUEST requested 2024-07-08/none mode=yield ctx=military,reparations
e3 m5 > m6 SUPPORT actual 2024-07-08/day ctx=military

### Jawa Pos 2018-08-01
[m1:IDN.PTY PKB] {e1 menodong} [m2:IDN.GOV Joko Widodo] agar menggandeng [m3:IDN.PTY Muhaimin Iskandar], pemimpin [m4=m1 partai itu], sebagai calon wakil presiden. Bila tidak, [m5:IDN.REL warga nahdliyin] {e2 bisa angkat kaki}, kata [m6:IDN.PTY Sekjen Abdul Kadir Karding].
e1 m1 > m2 REQUEST requested 2018-08-01/none mode=change ctx=election
e2 m5 > m2 SANCTION hypothetical 2018-08-01/none mode=discontinue ctx=election
rel m3 leads m4

### Antara 2026-01-04
[m1:USA.MIL Pasukan Delta] {e1 menciduk} [m2:VEN.GOV Nicolas Maduro] dari Fort Tiuna dan menerbangkannya ke New York, Sabtu (3/1). [m3:CUB.GOV Havana], sekutu setia [m4:VEN.GOV Caracas], {e2 mengutuk keras} penyergapan itu, sementara [m5:ARG.GOV Presiden Javier Milei] {e3 bersorak}: "<<q1 Kebebasan bergerak maju>>."
e1 m1 > m2 COERCE actual 2026-01-03/day mode=abduct ctx=military
e2 m3 > m1 ACCUSE actual 2026-01-04/none mode=disapprove ctx=military
e3 m5 > m1 SUPPORT actual 2026-01-04/none ctx=military
q1 m5 direct cue=bersorak
rel m3 ally_of m4

### Tribun Medan 2011-10-12
[m1:IDN.LAB Federasi SPSI Freeport] {e1 memblokade} jalan tambang di mil 27 sejak Senin (10/10) setelah seorang pekerja {e2 tertembus peluru} [m2:IDN.COP Brimob] di terminal Gorong-gorong. [m3:USA.BUS Perusahaan asal Arizona itu] {e3 membuka diri} untuk perundingan lewat [m4:IDN.GOV Kemenakertrans].
e1 m1 > m3 PROTEST actual 2011-10-10/day mode=obstruct ctx=economic,natural_resource
e2 m2 > m1 ASSAULT actual 2011-10-10/day mode=firearms ctx=economic,repression
e3 m3 > m1 AGREE planned 2011-10-12/none ctx=economic

### Suara.com 2020-11-24
[m1:ETH.GOV Abiy Ahmed] {e1 memberi tenggat 72 jam} kepada [m2:TPLF.REB Front Pembebasan Rakyat Tigray] untuk bertekuk lutut. Ibu kota kawasan itu, [m3:@ETH Mekelle], masih digenggam [m4=m2 gerakan tersebut]; [m5:AU Uni Afrika] {e2 menyodorkan} tiga mantan presiden sebagai juru damai yang {e3 ditolak halus} oleh [m6=m1 sang perdana menteri].
e1 m1 > m2 THREATEN threatened 2020-11-24/none mode=violence ctx=military,territory
e2 m5 > m1,m2 AGREE planned 2020-11-24/none ctx=military
e3 m6 > m5 REJECT actual 2020-11-24/none ctx=military
rel m4 controls m3

### Kompas.id 2024-04-16
[m1:IDN.PTY Megawati Soekarnoputri] {e1 mendaftarkan diri} sebagai sahabat pengadilan di [m2:IDN.JUD Mahkamah Konstitusi] lewat surat tulisan tangan, Selasa (16/4). [m3:IDN.PTY Tim hukum Prabowo-Gibran] {e2 mengecilkan} arti surat [m4=m1 presiden kelima itu], yang menyentil campur tangan [m5:IDN.GOV istana].
e2 m3 > m4 REJECT actual 2024-04-16/none ctx=election,legal
e1 m1 > m2 REQUEST requested 2024-04-16/day ctx=election,legal

### Tempo 2009-11-23
[m1:PHL.CRM Gerombolan Andal Ampatuan Jr.] {e1 membantai} 57 orang, di antaranya [m2:PHL.JRN 32 wartawan] dan istri [m3:PHL.PTY Esmael Mangudadatu], di Maguindanao, Senin (23/11). [m4:PHL.GOV Presiden Gloria Arroyo], yang bersekutu dengan [m5:PHL.GOV klan Ampatuan], {e2 mengumumkan keadaan darurat} di dua provinsi.
e1 m1 > m2 ASSAULT actual 2009-11-23/day mode=firearms ctx=election
e2 m4 > m1 COERCE actual 2009-11-23/none mode=martial-law ctx=election
rel m4 ally_of m5

### Sindonews 2014-11-24
[m1:IDN.GOV Menteri Susi Pudjiastuti] {e1 menitahkan} [m2:IDN.MIL TNI AL] {e2 menenggelamkan} kapal [m3:VNM.BUS nelayan Vietnam] yang kedapatan mencuri ikan di Anambas. [m4:IDN.LEG Komisi IV DPR] {e3 menyanjung} ketegasan [m5=m1 bekas pengusaha penerbangan itu].
e1 m1 > m2 REQUEST requested 2014-11-24/none mode=change ctx=natural_resource
e2 m2 > m3 COERCE planned 2014-11-24/none mode=destroy ctx=natural_resource
e3 m4 > m5 SUPPORT actual 2014-11-24/none ctx=natural_resource

### Merdeka.com 2021-12-10
[m1:LTU.GOV Vilnius] {e1 merestui} pembukaan kantor perwakilan [m2:TWN.GOV Taiwan] bulan lalu, dan [m3:CHN.GOV Tiongkok] {e2 menurunkan derajat} hubungan menjadi kuasa usaha. Kini barang Lituania {e3 lenyap} dari sistem bea cukai [m4=m3 negeri itu], suatu pemboikotan yang {e4 diadukan} [m5:EU Brussels].
e1 m1 > m2 CONCEDE actual 2021-11-01/month ctx=diplomatic
e2 m3 > m1 SANCTION actual 2021-11-01/month mode=relations ctx=diplomatic
e3 m4 > m1 SANCTION actual 2021-12-10/none mode=discontinue ctx=economic
e4 m5 > m3 ACCUSE actual 2021-12-10/none mode=allege ctx=economic

### Antara 2017-09-30
[m1:ESP.COP Garda Sipil] {e1 membeslah} 10 juta surat suara dan memburu percetakan di [m2:@ESP Barcelona] menjelang referendum. [m3:ESP.GOV Presiden Catalonia Carles Puigdemont] {e2 berkeras} pemungutan suara jalan terus, sementara [m4:ESP.AGR petani dengan traktor] {e3 berparade} mendukung [m5=m3 pemimpinnya].
e1 m1 > m3 COERCE actual 2017-09-30/none mode=seize ctx=territory,election
e2 m3 > m6 REJECT actual 2017-09-30/none ctx=territory,election
e3 m4 > m6 PROTEST actual 2017-09-30/none mode=demo ctx=territory
[m6:ESP.GOV Pemerintah pusat di Madrid] {e4 pantang berunding}.
e4 m6 > m3 REJECT actual 2017-09-30/none ctx=territory
