### Antara 2020-12-31
[m1:MYS.COP Polisi Diraja Malaysia] {e1 menyerahkan} hasil penyelidikan parodi lagu Indonesia Raya kepada [m2:IDN.COP Bareskrim Polri], yang kemudian {e2 menangkap} [m3:IDN.CRM remaja berinisial MDF] di [m4:@IDN Cianjur]. Rekannya, [m5:IDN.CRM NJ], berada di [m6:@MYS Sabah] bersama orang tuanya, [m7:IDN.LAB pekerja kebun], kata [m8:IDN.COP Argo Yuwono].
e1 m1 > m2 COOPERATE actual 2020-12-31/none ctx=crime,cyber
e2 m2 > m3 COERCE actual 2020-12-31/none mode=arrest ctx=crime,cyber

### Antara 2017-10-30
[m1:IDN.GOV Menkeu Sri Mulyani] dan [m2:AUS.GOV Menteri Kehakiman Michael Keenan] di [m3:@AUS Canberra] {e1 memperbarui kerja sama} pertukaran data transaksi keuangan antara [m4:IDN.GOV PPATK] dan [m5:AUS.GOV AUSTRAC], lembaga yang pada Agustus {e2 menggugat} [m6:AUS.BUS Commonwealth Bank] karena lalai melaporkan setoran jaringan [m7:CRM pencuci uang] dari [m8:@HKG Hong Kong].
e1 m1 > m2 SUPPORT actual 2017-10-30/none ctx=crime,economic
e2 m5 > m6 ACCUSE actual 2017-08-01/month mode=allege ctx=crime,legal bg

### Kompas.com 2022-05-20
[m1:IDN.GOV Presiden Joko Widodo] {e1 membuka kembali} keran ekspor minyak goreng setelah [m2:IDN.AGR ribuan petani sawit] {e2 berdemonstrasi} di depan [m3:IDN.GOV Kementerian Perekonomian] dan [m4:MYS.BUS pesaing mereka dari Malaysia] menikmati kenaikan harga. [m5:IND.BUS Importir India] {e3 menyambut gembira}, tetapi [m6:IDN.LEG Komisi VI DPR] {e4 meminta} [m7:IDN.GOV Mendag Muhammad Lutfi] menjamin pasokan di [m8:@IDN Papua].
e1 m1 > m2 CONCEDE actual 2022-05-20/none ctx=economic
e2 m2 > m3 PROTEST actual 2022-05-20/none mode=demo ctx=economic
e3 m5 > m1 SUPPORT actual 2022-05-20/none ctx=economic
e4 m6 > m7 REQUEST requested 2022-05-20/none mode=assist ctx=economic

### Tempo.co 2018-04-20
[m1:PRK.GOV Kim Jong-un] {e1 mengumumkan penghentian} uji coba nuklir menjelang pertemuannya dengan [m2:KOR.GOV Moon Jae-in], dan keputusan itu {e2 disambut} [m3:USA.GOV Donald Trump] lewat Twitter. [m4:JPN.GOV Menhan Itsunori Onodera], yang sedang berada di [m5:@USA Washington], {e3 menilai} janji tersebut tidak cukup; [m6:CHN.GOV Kementerian Luar Negeri China] {e4 menyebutnya} langkah positif.
e1 m1 > m2 CONCEDE actual 2018-04-20/none mode=disarm ctx=cbrn
e2 m3 > m1 SUPPORT actual 2018-04-20/none ctx=cbrn
e3 m4 > m1 REJECT actual 2018-04-20/none ctx=cbrn
e4 m6 > m1 SUPPORT actual 2018-04-20/none ctx=cbrn

### CNN Indonesia 2018-12-26
[m1:IDN.MIL Lanal Banten] {e1 mengerahkan} KRI Torani untuk mengantar makanan kepada [m2:IDN.CVL penduduk Pulau Sebesi] yang terisolasi sesudah tsunami Selat Sunda. [m3:IDN.GOV Gubernur Lampung Ridho Ficardo] {e2 mengimbau} [m4=m2 mereka] mau dipindahkan ke [m5:@IDN Kalianda], sedangkan bantuan dari [m6:JPN.GOV Jepang] dan [m7:TUR.GOV Turki] masih berupa ucapan duka bagi [m8:IDN.GOV Jakarta].
e1 m1 > m2 AID actual 2018-12-26/none ctx=disasters,military
e2 m3 > m4 REQUEST requested 2018-12-26/none ctx=disasters

### detikNews 2017-07-26
[m1:IDN.COP Kapolda Metro Jaya Idham Azis] {e1 menghadiahi} [m2:TWN.COP kepolisian Taiwan] penghargaan atas bantuan membongkar penyelundupan satu ton sabu di [m3:@IDN Anyer], operasi yang {e2 menewaskan} [m4:TWN.CRM pimpinan sindikat Lin Ming Hui]. [m5:IDN.GOV Kepala BNN Budi Waseso] {e3 menuding} [m6:CHN.GOV Beijing] kurang membendung bahan baku, tuduhan yang {e4 dibantah} [m7:CHN.GOV kedutaan Tiongkok].
e1 m1 > m2 SUPPORT actual 2017-07-26/none ctx=illegal_drugs
e2 m1 > m4 ASSAULT actual 2017-07-26/none mode=firearms ctx=illegal_drugs bg
e3 m5 > m6 ACCUSE actual 2017-07-26/none mode=disapprove ctx=illegal_drugs
e4 m7 > m5 REJECT actual 2017-07-26/none ctx=illegal_drugs

### VOA Indonesia 2022-11-22
[m1:TUR.MIL Jet Turki] {e1 menghantam} pangkalan [m2:YPG.REB milisi Kurdi YPG] di [m3:@SYR Kobani] sebagai balasan atas bom Istanbul yang {e4 dituduhkan} [m4:TUR.GOV Ankara] kepada [m5:PKK.REB PKK]. [m6:USA.GOV Amerika Serikat], penyokong [m7:SDF.REB SDF], {e2 meminta} penurunan ketegangan, dan [m8:RUS.GOV Alexander Lavrentyev] berharap serangan darat bisa dihindari.
e1 m1 > m2 ASSAULT actual 2022-11-22/none mode=aerial ctx=military,terrorism
e4 m4 > m5 ACCUSE actual 2022-11-22/none mode=allege ctx=terrorism
e2 m6 > m4 REQUEST requested 2022-11-22/none mode=yield ctx=military
rel m6 ally_of m7

### Jubi 2021-11-26
[m1:IDN.CVL Victor Yeimo], yang {e1 ditangkap} [m2:IDN.COP Satgas Nemangkawi] di [m3:@IDN Abepura], {e2 dipindahkan} dari Mako Brimob ke RSUD Jayapura atas {e4 desakan} [m4:IDN.CVL koalisi penegak hukum] dan [m5:UN pelapor khusus PBB Mary Lawlor]. [m6:IDN.JUD Kejaksaan Tinggi Papua] membantah menelantarkannya; [m7:VUT.GOV Vanuatu] membicarakannya di [m8:@CHE Jenewa].
e1 m2 > m1 COERCE actual 2021-11-26/none mode=arrest ctx=rights_freedoms,legal bg
e4 m4,m5 > m6 REQUEST requested 2021-11-26/none mode=assist ctx=human_rights,health
e2 m6 > m1 CONCEDE actual 2021-11-26/none ctx=human_rights,health

### BBC Indonesia 2022-10-23
[m1:CHN.GOV Hu Jintao] dituntun keluar dari ruang Kongres [m2:CHN.PTY Partai Komunis China] oleh [m3:CHN.GOV dua petugas] ketika [m4:CHN.GOV Xi Jinping] duduk di sebelahnya; [m5:#outlet Xinhua] menyebut [m6=m1 mantan presiden itu] kurang sehat. [m7:RUS.GOV Vladimir Putin] {e1 mengirim telegram ucapan selamat} kepada [m8=m4 sang sekretaris jenderal], mendahului [m9:PRK.GOV Pyongyang].
e1 m7 > m8 SUPPORT actual 2022-10-23/none ctx=diplomatic

### Tribun Batam 2019-03-20
[m1:IDN.GOV KKP] {e1 membakar} lima kapal ikan berbendera [m2:VNM.LAB Vietnam] yang {e2 ditangkap} [m3:IDN.MIL KRI Wiratno] di perairan [m4:@IDN Anambas], sementara [m5:VNM.GOV Konsul Jenderal Vietnam] {e3 meminta} [m6:IDN.JUD Kejaksaan Negeri Batam] memulangkan [m7:VNM.LAB para awak] dan [m8:IDN.LAB nelayan setempat] menghendaki kapal sitaan dihibahkan.
e1 m1 > m2 COERCE actual 2019-03-20/none mode=seize ctx=natural_resource,territory
e2 m3 > m2 COERCE actual 2019-03-20/none mode=seize ctx=natural_resource bg
e3 m5 > m6 REQUEST requested 2019-03-20/none mode=release ctx=natural_resource,legal

### Republika 2023-05-19
[m1:SYR.GOV Bashar al-Assad] {e1 diterima kembali} dalam KTT [m2:ARABL Liga Arab] di [m3:@SAU Jeddah], tempat [m4:SAU.GOV Mohammed bin Salman] juga {e2 menyambut} [m5:UKR.GOV Volodymyr Zelensky], yang terbang dengan pesawat [m6:FRA.GOV pemerintah Prancis]. [m7:QAT.GOV Emir Qatar] meninggalkan ruangan sebelum [m8=m1 tamu dari Damaskus itu] berpidato.
e1 m2 > m1 CONCEDE actual 2023-05-19/none ctx=diplomatic
e2 m5 > m4 CONSULT actual 2023-05-19/none mode=visit ctx=diplomatic

### SINDOnews 2016-03-21
[m1:IDN.GOV Menteri Kelautan Susi Pudjiastuti] {e1 memprotes} [m2:CHN.GOV Kuasa Usaha China Sun Weide] karena [m3:CHN.MIL kapal penjaga pantai] {e2 merebut kembali} kapal Kway Fey yang sedang ditarik [m4:IDN.GOV KP Hiu 11] dari perairan [m5:@IDN Natuna]. Delapan awak, [m6:CHN.LAB warga Guangxi], tetap {e3 ditahan} di [m7:@IDN Ranai]; [m8:IDN.GOV Menlu Retno Marsudi] menyiapkan nota.
e1 m1 > m2 ACCUSE actual 2016-03-21/none mode=disapprove ctx=territory,diplomatic
e2 m3 > m4 COERCE actual 2016-03-21/none mode=seize ctx=territory,natural_resource
e3 m4 > m6 COERCE actual 2016-03-21/none mode=arrest ctx=territory,natural_resource

### Suara Merdeka 2009-11-03 none
Pertunjukan itu mempertemukan dalang dari [m1:@IDN Tegal] dengan pemusik [m2:JPN.CVL asal Kyoto] dan penari [m3:IND.CVL dari Chennai]; penyelenggaranya, [m4:IDN.EDU ISI Surakarta], mendapat tempat dari [m5:IDN.REL Keraton Kasunanan] dan kursi pinjaman dari [m6:IDN.MIL Kopassus Grup 2], ujar seorang dosen yang pernah belajar di [m7:@USA Wesleyan].

### Media Indonesia 2022-03-08
[m1:POL.GOV Warsawa] {e1 menawarkan} seluruh jet MiG-29 miliknya kepada [m2:USA.GOV Washington] untuk diteruskan ke [m3:UKR.GOV Ukraina], tawaran yang {e2 ditolak} [m4:USA.GOV juru bicara Pentagon John Kirby]. [m5:SVK.GOV Slovakia] menunggu jaminan dari [m6:DEU.GOV Jerman], sedangkan [m7:POL.CVL warga Przemysl] {e3 menampung} [m8:UKR.REF ribuan pengungsi].
e1 m1 > m2 AGREE planned 2022-03-08/none mode=assist ctx=military
e2 m4 > m1 REJECT actual 2022-03-08/none ctx=military
e3 m7 > m8 AID actual 2022-03-08/none ctx=migration,human_security

### Kontan 2021-10-26
[m1:IDN.BUS Garuda Indonesia] {e1 meminta keringanan} kepada [m2:IRL.BUS para penyewa pesawat di Dublin], dan [m3:IDN.GOV Wakil Menteri BUMN Kartika Wirjoatmodjo] mengatakan [m4:IDN.GOV negara] {e2 tidak akan menyuntik modal}. [m5:IDN.LAB Serikat karyawan] {e3 menyurati} [m6:IDN.GOV Presiden Jokowi] agar menyelamatkan maskapai itu; [m7:IDN.BUS Pelita Air] disiapkan di [m8:@IDN Pondok Cabe].
e1 m1 > m2 REQUEST requested 2021-10-26/none mode=yield ctx=economic
e2 m4 > m1 REJECT actual 2021-10-26/none mode=assist ctx=economic said=m3
e3 m5 > m6 REQUEST requested 2021-10-26/none mode=assist ctx=economic

### Okezone 2018-06-12
Dokumen yang {e1 diteken} [m1:USA.GOV Donald Trump] dan [m2:PRK.GOV Kim Jong-un] di Hotel Capella, [m3:@SGP Pulau Sentosa], tidak menyebut tenggat pelucutan. Dalam jumpa pers, [m4=m1 Trump] {e2 berjanji menghentikan} latihan dengan [m5:KOR.MIL Korea Selatan]; [m6:KOR.GOV Seoul] mencari penjelasan, dan [m7:SGP.GOV Vivian Balakrishnan] {e3 memperoleh ucapan terima kasih} dari [m8=m1+m2 kedua tamu].
e1 m1 > m2 SUPPORT actual 2018-06-12/none ctx=cbrn,diplomatic
e2 m4 > m2 CONCEDE planned 2018-06-12/none ctx=military
e3 m8 > m7 SUPPORT actual 2018-06-12/none ctx=diplomatic

### Pikiran Rakyat 2015-03-17
[m1:IDN.AGR Warga Sukamulya], Majalengka, yang tanahnya diukur [m2:IDN.GOV BPN] untuk bandara Kertajati {e2 mendapat dukungan} dari [m3:IDN.AGR Serikat Petani Pasundan]. [m4:IDN.COP Polda Jawa Barat] {e3 menurunkan} 1.200 anggota, [m5:IDN.GOV Gubernur Ahmad Heryawan] {e4 menjanjikan} lahan pengganti, dan [m6:IDN.GOV Komnas HAM] {e5 menelepon} [m7:IDN.GOV Bupati Sutrisno] dari [m8:@IDN Jakarta].
e2 m3 > m1 SUPPORT actual 2015-03-17/none ctx=natural_resource
e3 m4 > m1 MOBILIZE actual 2015-03-17/none mode=police ctx=natural_resource,repression
e4 m5 > m1 AGREE planned 2015-03-17/none ctx=natural_resource
e5 m6 > m7 CONSULT actual 2015-03-17/none mode=phone ctx=human_rights
