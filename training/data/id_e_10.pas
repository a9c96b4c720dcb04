### Antara 2011-09-24
[m1:IDN.COP BNPT] dan [m2:SGP.COP Kepolisian Singapura] {e1 menggelar simulasi bersama} pembajakan feri, sedangkan {e2 tawaran} [m3:CHN.COP Beijing] untuk ikut serta belum dijawab.
e1 m1 > m2 COOPERATE actual 2011-09-24/none ctx=terrorism
e2 m3 > m1 AGREE actual 2011-09-24/none ctx=terrorism

### Kompas.com 2023-09-18
[m1:ASEAN Lima angkatan laut ASEAN] berlayar beriringan dari Batam dalam ASEX, latihan yang semula akan diadakan di Natuna Utara dan yang [m2:KHM.GOV Kamboja] {e2 enggan ikuti}.
e2 m2 > m1 REJECT actual 2023-09-18/none ctx=military

### Tempo.co 2005-09-28
[m1:IDN.GOV Purnomo Yusgiantoro] {e1 sudah menjual} gas Tangguh kepada [m2:CHN.GOV provinsi Fujian] dengan harga murah, kata [m3:IDN.LEG Drajad Wibowo], yang {e2 mendesak} [m4=m1 menteri] menaikkannya.
e1 m1 > m2 COOPERATE actual 2005-09-28/none ctx=natural_resource
e2 m3 > m4 REQUEST requested 2005-09-28/none mode=change ctx=natural_resource

### VOA Indonesia 2020-08-24
[m1:SDN.GOV Khartum] {e1 mengekstradisi} [m2:? lima tersangka] ke [m3:GBR.GOV London]? Belum ada perjanjiannya; [m4:GBR.GOV Dominic Raab] baru {e2 membicarakannya} dengan [m5:SDN.GOV Abdalla Hamdok].
e1 m1 > m3 COOPERATE denied 2020-08-24/none ctx=legal
e2 m4 > m5 CONSULT actual 2020-08-24/none ctx=legal

### Sindonews 2020-07-08
Setelah lima belas tahun dikejar, [m1:IDN.BUS Maria Lumowa] dibawa pulang [m2:IDN.GOV Yasonna Laoly] usai {e1 diserahkan} [m3:SRB.GOV Beograd], yang tahun 2015 juga pernah menerima kembali [m4:SRB.CRM seorang peretas] dari Indonesia.
e1 m3 > m2 COOPERATE actual 2020-07-08/none ctx=legal,corruption

### Antara 2013-09-13
[m1:SYR.GOV Damaskus] {e1 membagikan} daftar gudang kepada [m2:OPCW OPCW]; [m3:NOR.MIL Norwegia] dan [m4:DNK.MIL Denmark] {e2 akan meminjamkan} kapal pengangkut.
e1 m1 > m2 COOPERATE actual 2013-09-13/none ctx=cbrn
e2 m3,m4 > m2 AGREE planned 2013-09-13/none ctx=cbrn

### CNN Indonesia 2021-11-08
[m1:POL.MIL Dua belas ribu tentara Polandia] {e1 berjejer} di Kuznica menghadang [m2:IRQ.REF para migran] yang {e2 digiring} [m3:BLR.MIL penjaga perbatasan Belarus]; [m4:LTU.GOV Vilnius] {e3 mengikuti langkah itu} terhadap [m5:BLR.GOV Minsk].
e1 m1 > m2 MOBILIZE actual 2021-11-08/none mode=troops ctx=migration
e2 m3 > m2 COERCE actual 2021-11-08/none ctx=migration
e3 m4 > m5 MOBILIZE actual 2021-11-08/none mode=troops ctx=migration

### Kompas 2002-05-23
[m1:IND.MIL New Delhi] {e1 menggerakkan} lima kapal perang ke pantai barat, [m2:PAK.MIL Rawalpindi] {e2 menarik} satu brigade dari tapal Afghanistan untuk dihadapkan ke timur, dan [m3:GBR.GOV Jack Straw] {e3 mampir} di [m4:IND.GOV New Delhi].
e1 m1 > m2 MOBILIZE actual 2002-05-23/none mode=weapons ctx=military
e2 m2 > m1 MOBILIZE actual 2002-05-23/none mode=troops ctx=military
e3 m3 > m4 CONSULT actual 2002-05-23/none mode=visit ctx=diplomatic

### Tribunnews 2022-11-11
Menjelang G20, tiga helikopter dan 14 ribu personel {e1 disiapkan} [m1:IDN.MIL Panglima Andika] untuk melindungi [m2:? para kepala negara]; [m3:IDN.COP Polda Bali] {e2 melarang} [m4:IDN.EDU mahasiswa] berkumpul.
e1 m1 > m2 AID actual 2022-11-11/none ctx=military
e2 m3 > m4 COERCE actual 2022-11-11/none mode=restrict ctx=rights_freedoms

### Republika 2014-06-18
{e1 Pengerahan} 275 serdadu [m1:USA.MIL Amerika] ke Bagdad bertujuan melindungi [m2:USA.GOV kedutaan]; [m3:IRQ.REL Ayatullah Sistani] {e2 memanggil} [m4:IRQ.CVL rakyat] mengangkat senjata melawan [m5:ISIS.REB ISIS], yang {e3 menduduki} Mosul.
e1 m1 > m2 AID actual 2014-06-18/none ctx=military
e2 m3 > m5 MOBILIZE actual 2014-06-18/none mode=militia ctx=terrorism
e3 m5 > m3 COERCE actual 2014-06-18/none mode=seize ctx=territory

### Antara 2006-05-25
{e1 Diundang} [m1:TLS.GOV Xanana Gusmao], 150 komando [m2:AUS.MIL Australia] {e2 mendarat} di Comoro untuk menertibkan; [m3:MYS.MIL para penerjun Malaysia] menyusul guna {e4 melindungi} [m4:TLS.REF pengungsi Dili].
e1 m1 > m2 REQUEST requested 2006-05-25/none mode=assist ctx=peacekeeping
e2 m2 > m1 AID actual 2006-05-25/none ctx=peacekeeping
e4 m3 > m4 AID actual 2006-05-25/none ctx=peacekeeping

### Detikcom 2018-05-16
[m1:IDN.MIL Koopssusgab] {e1 akan diaktifkan lagi} melawan [m2:JAD.REB teroris], kata [m3:IDN.GOV Moeldoko], padahal [m4:IDN.COP Polri] tak {e2 memintanya}.
e1 m1 > m2 MOBILIZE planned 2018-05-16/none mode=troops ctx=terrorism said=m3
e2 m4 > m1 REQUEST denied 2018-05-16/none mode=assist ctx=terrorism

### Sindonews 2021-04-13 headline
{e1 Siaga Tempur} [m1:UKR.MIL Kyiv] di Donbas, [m2:RUS.MIL Moskow] {e2 Geser} Kapal Kaspia, [m3:USA.MIL AS] {e3 Urungkan} Kirim Perusak
e1 m1 > m2 MOBILIZE actual 2021-04-13/none ctx=military
e2 m2 > m1 MOBILIZE actual 2021-04-13/none mode=weapons ctx=military
e3 m3 > m2 MOBILIZE denied 2021-04-13/none mode=weapons ctx=military

### Kompas.com 2015-03-26
Atas permintaan [m1:YEM.GOV Abd-Rabbu Mansour Hadi], [m2:SAU.MIL seratus jet Saudi] {e1 membombardir} [m3:HOUTHI.REB Houthi]; [m4:PAK.LEG parlemen Pakistan] {e2 menolak mengirim} pasukan, [m5:EGY.GOV Kairo] {e3 menyiapkan} empat kapal, [m6:OMN.GOV Muskat] memilih di luar.
e1 m2 > m3 ASSAULT actual 2015-03-26/none mode=aerial ctx=military
e2 m4 > m2 REJECT actual 2015-03-26/none mode=assist ctx=military
e3 m5 > m3 MOBILIZE actual 2015-03-26/none mode=weapons ctx=military

### Bisnis.com 2012-07-27
[m1:FIN.GOV Jutta Urpilainen] {e1 minta jaminan}, [m2:ESP.GOV Madrid] {e2 menyetujuinya}, dan [m3:EU Eurogrup] {e3 meluluskan} 100 miliar euro untuk perbankan [m4=m2 Spanyol].
e1 m1 > m2 REQUEST requested 2012-07-27/none mode=yield ctx=economic
e2 m2 > m1 CONCEDE actual 2012-07-27/none ctx=economic
e3 m3 > m4 AGREE planned 2012-07-27/none ctx=economic

### Antara 2001-11-08
[m1:JPN.GOV Tokyo] {e1 menghapus separuh} bunga pinjaman lama [m2:IDN.GOV Jakarta] setelah [m3:FRA.GOV Klub Paris] {e2 menyetujui penjadwalan}; [m4:IDN.CVL INFID] {e3 menuntut} [m5=m3 para kreditor] memotong pokoknya.
e1 m1 > m2 AID actual 2001-11-08/none ctx=economic
e2 m3 > m2 AGREE planned 2001-11-08/none ctx=economic
e3 m4 > m5 REQUEST requested 2001-11-08/none mode=yield ctx=economic

### Jubi 2022-10-03
[m1:NLD.GOV Den Haag] {e1 menyediakan} beasiswa bagi [m2:IDN.EDU putra-putri Papua]; [m3:NZL.GOV Wellington] {e2 memperpanjang izin tinggal} 41 mahasiswa yang kirimannya {e3 disetop} [m4:IDN.GOV Jayapura].
e1 m1 > m2 AID actual 2022-10-03/none ctx=economic
e2 m3 > m2 AID actual 2022-10-03/none ctx=migration
e3 m4 > m2 SANCTION actual 2022-10-03/none mode=discontinue ctx=economic

### Republika 2019-02-23
Satu truk bantuan [m1:COL.GOV Kolombia] untuk [m2:VEN.CVL warga Venezuela] terbakar di jembatan. [m3:VEN.GOV Delcy Rodriguez] {e1 menuduh} [m4:VEN.OPP kubu oposisi] yang {e2 membakarnya}; [m5:USA.LEG Marco Rubio] {e3 menuding} [m6=m3 rezim].
e1 m3 > m4 ACCUSE actual 2019-02-23/none mode=allege ctx=human_security
e3 m5 > m6 ACCUSE actual 2019-02-23/none mode=allege ctx=human_security
e2 m4 > m1 ASSAULT hypothetical 2019-02-23/none mode=destroy ctx=human_security

### Antara 2010-10-28
Relawan [m1:IDN.REL Banser] {e1 menggendong} [m2:IDN.REF pengungsi Merapi] menuruni Kinahrejo; tawaran tenda dari [m3:JPN.GOV kedutaan Jepang] {e2 diterima} [m4:IDN.GOV Sultan], sedang bantuan [m5:AUS.GOV Canberra] masih {e3 dijanjikan}.
e1 m1 > m2 AID actual 2010-10-28/none ctx=disasters
e2 m4 > m3 AGREE actual 2010-10-28/none ctx=disasters
e3 m5 > m4 AGREE planned 2010-10-28/none ctx=disasters

### Tempo.co 2015-05-20
{e1 Boleh singgah} setahun: begitu keputusan [m1:IDN.GOV Retno Marsudi] dan [m2:MYS.GOV Anifah Aman] bagi [m3:MMR.REF manusia perahu], asalkan [m4:? masyarakat internasional] memindahkan [m5=m3 mereka]; [m6:AUS.GOV Tony Abbott] {e2 menjawab: "nope, nope, nope"}.
e1 m1,m2 > m3 AGREE planned 2015-05-20/none ctx=asylum
e2 m6 > m3 REJECT actual 2015-05-20/none mode=assist ctx=asylum

### Antara 2022-06-27
Dua kapal fregat {e1 akan dijual} [m1:ITA.BUS Fincantieri] kepada [m2:IDN.MIL TNI AL], yang pekan lalu sudah memakai radar pinjaman [m3:FRA.BUS Thales]; [m4:IDN.LEG DPR] {e3 mempertanyakan} harganya.
e1 m1 > m2 AGREE planned 2022-06-27/none ctx=military
e3 m4 > m2 ACCUSE actual 2022-06-27/none mode=disapprove ctx=military

### Suara.com 2018-12-27
{e1 Didesak} [m1:IDN.REL PBNU] dan [m2:IDN.REL MUI], [m3:IDN.GOV Retno] {e2 memanggil} [m4:CHN.GOV Dubes Xiao Qian] perihal Uighur; [m5=m4 sang duta besar] {e3 mengundang} [m6=m1+m2 kedua ormas] melihat sendiri ke Xinjiang.
e1 m1,m2 > m3 REQUEST requested 2018-12-27/none mode=change ctx=human_rights
e2 m3 > m4 ACCUSE actual 2018-12-27/none mode=disapprove ctx=human_rights
e3 m5 > m6 AGREE actual 2018-12-27/none ctx=religion_ethnicity

### Kompas.com 2014-02-21
Disaksikan [m1:POL.GOV Radoslaw Sikorski], [m2:UKR.GOV Yanukovych] dan [m3:UKR.OPP Vitali Klitschko] {e1 membubuhkan tanda tangan} atas kompromi; [m4:RUS.GOV utusan Kremlin Lukin] {e2 tidak bersedia} meneken, dan [m5:UKR.CVL massa Maidan] {e3 menyoraki} [m6=m3 si petinju].
e1 m2 > m3 SUPPORT actual 2014-02-21/none ctx=pro_democracy
e2 m4 > m2 REJECT actual 2014-02-21/none ctx=pro_democracy
e3 m5 > m6 ACCUSE actual 2014-02-21/none mode=disapprove ctx=pro_democracy

### Antara 1991-10-23
Empat faksi [m1:KHM.GOV Kamboja] {e1 meneken} perjanjian Paris; [m2:UN UNTAC] {e2 akan memegang} pemerintahan sementara, [m3:VNM.GOV Hanoi] sudah {e3 menarik} serdadunya dua tahun sebelumnya, [m4:KHMERROUGE.REB Khmer Merah] {e4 berjanji melucuti diri}.
e1 m1 > m4 SUPPORT actual 1991-10-23/none ctx=political_institutions
e2 m2 > m1 AGREE planned 1991-10-23/none ctx=peacekeeping
e3 m3 > m1 RETREAT actual 1989-01-01/year mode=withdraw ctx=military bg
e4 m4 > m1 CONCEDE planned 1991-10-23/none ctx=military

### Detikcom 2023-10-14
[m1:MYS.GOV Anwar Ibrahim] {e1 menepis tekanan} [m2:USA.GOV Washington] untuk {e2 mengutuk} [m3:HAMAS.REB Hamas]; lewat telepon [m5=m1 ia] {e3 menyatakan dukungan tak goyah} kepada [m4:HAMAS.REB Ismail Haniyeh].
e1 m1 > m2 REJECT actual 2023-10-14/none mode=change ctx=diplomatic
e2 m1 > m3 ACCUSE denied 2023-10-14/none mode=disapprove ctx=diplomatic
e3 m5 > m4 SUPPORT actual 2023-10-14/none ctx=diplomatic

### Antara 2017-08-05
[m1:UN Dewan Keamanan] bulat {e1 melarang} ekspor batu bara dan makanan laut [m2:PRK.GOV Korea Utara]; [m3:CHN.GOV Wang Yi] {e2 meyakinkan} [m4:USA.GOV Rex Tillerson] bahwa [m5=m3 Beijing] akan melaksanakannya seratus persen.
e1 m1 > m2 SANCTION actual 2017-08-05/none mode=discontinue ctx=cbrn,economic
e2 m3 > m4 AGREE planned 2017-08-05/none ctx=cbrn

### Koran Tempo 2004-09-25
[m1:AUS.GOV Alexander Downer] {e1 meminta maaf} kalau ucapan [m2:AUS.GOV Howard] tentang serangan pendahuluan menyinggung [m3:IDN.GOV Jakarta]? [m6=m1 Ia] justru mengulanginya: bila perlu [m4=m2 Australia] {e4 akan menyerang} kamp [m5:JI.REB Jemaah Islamiyah] di luar negeri.
e1 m1 > m3 SUPPORT denied 2004-09-25/none ctx=terrorism
e4 m4 > m5 ASSAULT hypothetical 2004-09-25/none ctx=terrorism

### Republika 2016-07-15 none
Di pesta koktail, [m1:FRA.GOV duta besar Prancis] menyapa [m2:TUR.GOV sejawatnya dari Ankara], [m3:IDN.PTY Ketua Umum PAN], dan [m4:IDN.MIL Kasum]. Musik dibawakan [m5:IDN.COP korps musik polisi].

### Antara 2020-11-05 none
Penghitungan belum usai. Menurut [m1:#outlet AP], [m2:USA.PTY Biden] mengumpulkan 264 suara elektoral, [m3:USA.GOV Trump] 214; selisih di Nevada, kata [m4:USA.GOV pejabat Clark County], 12 ribu.

### Sriwijaya Post 2012-05-09 none
Sukhoi lenyap dari radar di Gunung Salak. Penumpangnya antara lain [m1:IDN.BUS staf Sky Aviation], [m2:RUS.GOV dua pegawai kedutaan Rusia], [m3:USA.CVL seorang warga Amerika], dan [m4:IDN.JRN wartawan Trans TV].

### Kontan 2021-09-30 none
Laba [m1:SGP.BUS Temasek] naik. [m2:IDN.BUS GoTo], yang sahamnya dipegang [m3:CHN.BUS Alibaba] dan [m4:JPN.BUS SoftBank], belum mencetak untung; [m5:IDN.GOV OJK] menyetujui prospektusnya.
