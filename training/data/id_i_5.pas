### Harian Singgalang 2011-09-12 none
Semen buatan Indarung dijual sampai [m1:@LKA Kolombo]. Dulu pabriknya milik Belanda, lalu [m2:JPN.MIL tentara Jepang] menjalankannya, dan kini separuh sahamnya dimiliki publik.

### Kompas.com 2024-02-16
Kematian [m1:RUS.OPP Alexei Navalny] di koloni Kharp membuat [m2:LVA.GOV Presiden Edgars Rinkevics] {e1 menyebut} [m6=m5 Kremlin] pembunuh. Di Moskow [m3:RUS.CVL pelayat] yang membawa bunga ke Batu Solovetsky {e2 ditarik} satu demi satu oleh [m4:RUS.COP polisi], sedangkan [m5:RUS.GOV juru bicara kepresidenan] {e3 menepis} ucapan para pemimpin Barat sebagai histeria.
e1 m2 > m6 ACCUSE actual 2024-02-16/none mode=allege ctx=human_rights
e2 m4 > m3 COERCE actual 2024-02-16/none mode=arrest ctx=repression
e3 m5 > m2 REJECT actual 2024-02-16/none ctx=human_rights

### Tribun Pontianak 2020-05-14
[m1:IDN.GOV Bupati Sambas] {e1 menutup} pos lintas batas Aruk dari [m2:MYS.GOV sisi Malaysia]. [m3:IDN.LAB Pekerja migran] yang pulang lewat jalan tikus, tegas dia, {e2 akan dikarantina paksa} dua pekan di gedung sekolah.
e1 m1 > m2 COERCE actual 2020-05-14/none mode=restrict ctx=health
e2 m1 > m3 COERCE planned 2020-05-14/none mode=restrict ctx=health

### Antara 2016-01-03
Unjuk rasa memprotes {e1 hukuman mati} ulama Syiah [m1:SAU.REL Nimr al-Nimr] berakhir dengan {e2 dijarahnya} [m2:SAU.GOV Kedutaan Arab Saudi] oleh [m3:IRN.CVL massa] di Teheran; [m4:IRN.GOV Presiden Hassan Rouhani] {e3 mengutuk} para perusak, namun [m5:SAU.GOV Riyadh] {e4 memutuskan hubungan}.
e1 m5 > m1 ASSAULT actual 2016-01-02/day mode=targeted ctx=religion_ethnicity
e2 m3 > m2 PROTEST actual 2016-01-02/day mode=riot ctx=diplomatic,religion_ethnicity
e3 m4 > m3 ACCUSE actual 2016-01-03/none mode=disapprove ctx=diplomatic
e4 m5 > m4 SANCTION actual 2016-01-03/none mode=discontinue ctx=diplomatic

### Tempo.co 2018-08-28
Acara deklarasi tagar di Surabaya {e1 dibubarkan} [m1:IDN.COP aparat] dengan alasan tak berizin. Musisi [m2:IDN.PTY Ahmad Dhani] {e2 dikepung} [m3:IDN.CVL massa tandingan] di lobi hotelnya; ia {e3 menyebut} mereka idiot dan ucapan itu berbuntut {e4 laporan} ke polda.
e1 m1 > m2 COERCE actual 2018-08-26/day mode=restrict ctx=election,rights_freedoms
e2 m3 > m2 PROTEST actual 2018-08-26/day mode=obstruct ctx=election
e3 m2 > m3 ACCUSE actual 2018-08-26/day mode=disapprove ctx=election
e4 m3 > m2 ACCUSE actual 2018-08-28/none ctx=legal

### Republika 2014-11-13 none
Masjid berkubah hijau di tepi Danau Issyk-Kul dibiayai seorang saudagar [m1:@SAU Jeddah]. Imamnya alumnus [m2:EGY.EDU Al-Azhar]; jemaahnya sebagian pensiunan [m3:KGZ.MIL tentara Soviet].

### SINDOnews 2021-05-23
Ryanair dipaksa turun. Atas perintah pribadi [m1:BLR.GOV Lukashenko], sebuah [m2:BLR.MIL MiG-29] {e1 menggiring} pesawat itu ke Minsk, lalu [m3:BLR.OPP blogger Roman Protasevich] {e2 diturunkan dan ditahan}. [m4:POL.GOV PM Mateusz Morawiecki] {e3 menamainya} terorisme negara, dan [m5:EU Uni Eropa] {e4 hendak menutup} langitnya bagi [m6:BLR.BUS Belavia].
e1 m2 > m3 COERCE actual 2021-05-23/none mode=restrict ctx=repression
e2 m1 > m3 COERCE actual 2021-05-23/none mode=arrest ctx=repression
e3 m4 > m1 ACCUSE actual 2021-05-23/none mode=disapprove ctx=repression
e4 m5 > m6 SANCTION planned 2021-05-24/day mode=discontinue ctx=repression

### Waspada 2015-02-18
Kasus itu berawal dari razia. [m1:IDN.COP Provos] {e1 memeriksa} [m2:IDN.COP seorang bripka] karena urinenya positif; "<<q1 [m3=m2 Saya] cuma minum obat batuk>>," kelitnya.
e1 m1 > m2 ACCUSE actual 2015-02-18/none mode=investigate ctx=illegal_drugs
q1 m2 direct

### Kompas.com 2015-05-12
Kapal ketiga pun {e1 digiring keluar} dari perairan Penang. [m1:MYS.GOV Wakil Menteri Wan Junaidi] berkata negaranya sudah cukup baik hati. "<<q1 [m2:THA.GOV Bangkok] dan [m3:IDN.GOV Jakarta] {e2 melakukan hal serupa}>>," belanya, {e3 menolak} imbauan [m4:UNHCR UNHCR] agar [m5:MMR.REF manusia perahu] diberi tempat mendarat.
e1 m1 > m5 COERCE actual 2015-05-12/none mode=restrict ctx=migration
e2 m2,m3 > m5 COERCE actual 2015-05-12/none mode=restrict ctx=migration said=m1
e3 m1 > m4 REJECT actual 2015-05-12/none mode=assist ctx=migration
q1 m1 direct cue=belanya

### detikNews 2023-08-01 headline
Dituding {e1 Bekingi} Tambang, [m1:IDN.COP Kapolres] Bantah dan {e2 Somasi} [m2:IDN.NGO LSM]
e1 m1 > m3 AID denied 2023-08-01/none ctx=corruption
e2 m1 > m2 THREATEN threatened 2023-08-01/none ctx=legal
Tambang nikel itu milik [m3:IDN.BUS CV Sumber Rejeki].

### CNN Indonesia 2022-10-03
[m1:BFA.MIL Kapten Ibrahim Traore], 34 tahun, {e1 mendongkel} [m2:BFA.MIL Letkol Damiba], yang delapan bulan sebelumnya naik ke tampuk kuasa dengan {e3 mengudeta} [m3:BFA.GOV presiden terpilih]; [m4:FRA.GOV Kedutaan Prancis] di Ouagadougou {e4 dilempari} [m5:BFA.CVL pendukung sang kapten] setelah beredar desas-desus bahwa pangkalan mereka {e5 menyembunyikan} penguasa lama, yang langsung disangkal.
e1 m1 > m2 COERCE actual 2022-09-30/day mode=seize ctx=pro_autocracy
e3 m2 > m3 COERCE actual 2022-01-24/none mode=seize ctx=pro_autocracy
e4 m5 > m4 PROTEST actual 2022-10-01/day mode=riot ctx=pro_autocracy
e5 m4 > m2 AID denied 2022-10-01/none ctx=military

### Media Indonesia 2010-12-27 none
Meski kedua pemimpinnya tak saling menyukai, [m1:@UGA Uganda] membeli kopi [m2:@RWA Rwanda], dan perempuan pedagang melintasi garis batas setiap hari dengan keranjang di kepala.

### Radar Malang 2018-04-04
Anggota dewan kota {e1 berjemaah digelandang} ke Jakarta: 41 dari 45. [m1:IDN.JUD KPK] menyangka [m2:IDN.LEG mereka] {e2 menerima suap} dari [m3:IDN.GOV wali kota], yang sekarang berkampanye dari balik jeruji.
e1 m1 > m2 COERCE actual 2018-04-04/none mode=arrest ctx=corruption
e2 m3 > m2 AID actual 2018-04-04/none ctx=corruption said=m1

### BBC Indonesia 2018-04-14
Damaskus diguncang ledakan. [m1:USA.MIL Amerika Serikat], [m2:GBR.MIL Inggris], dan [m3:FRA.MIL Prancis] {e1 menembakkan} 105 rudal ke tiga tempat yang dikaitkan dengan gas klorin; [m4:SYR.GOV pemerintah Suriah] membantah pernah {e2 meracuni} [m5:SYR.CVL warga Douma], dan [m6:RUS.GOV Moskow], yang {e3 meminta} [m7:UN Dewan Keamanan] bersidang, {e4 memperingatkan} adanya "konsekuensi".
e1 m1,m2,m3 > m4 ASSAULT actual 2018-04-14/none mode=aerial ctx=cbrn,military
e2 m4 > m5 ASSAULT denied 2018-04-14/none mode=unconventional ctx=cbrn
e3 m6 > m7 REQUEST requested 2018-04-14/none mode=meet ctx=military
e4 m6 > m1,m2,m3 THREATEN threatened 2018-04-14/none ctx=military

### Kontan 2015-09-03 none
Pemerintah [m1:JPN.GOV Jepang] menghitung biaya kereta cepat itu US$6,2 miliar, sedangkan [m2:CHN.BUS konsorsium Tiongkok] US$5,5 miliar. Konsultan independen, [m3:USA.BUS Boston Consulting], menilai keduanya terlalu optimistis.

### Kendari Pos 2019-09-26
Peluru menembus dada kiri [m1:IDN.EDU Randi], mahasiswa perikanan Halu Oleo, saat [m2:IDN.COP polisi] {e1 menghalau} [m6:IDN.EDU pengunjuk rasa] dari gedung dewan. [m5:IDN.COP Kapolda] menampik anak buahnya membawa peluru tajam. [m3:IDN.CVL Ombudsman] {e2 meminta} [m4:IDN.COP kapolri] mencopotnya.
e1 m2 > m6 COERCE actual 2019-09-26/none mode=restrict ctx=repression
e2 m3 > m4 REQUEST requested 2019-09-26/none mode=change ctx=repression

### Antara 2013-04-03
Pagi ini [m1:PRK.GOV Korea Utara] {e1 tidak membolehkan} pekerja [m2:KOR.BUS Selatan] masuk ke Kaesong; mereka yang sudah di dalam boleh pulang. Kompleks itu {e2 akan ditutup} sama sekali bila martabat negaranya dihina lagi, [m3:PRK.GOV badan pengelola zona] sebelumnya mengancam.
e1 m1 > m2 COERCE actual 2013-04-03/none mode=restrict ctx=economic
e2 m3 > m2 THREATEN threatened 2013-03-30/day mode=restrict ctx=economic

### Pikiran Merdeka 2017-12-18
Petisi {e1 disorongkan} [m1:IDN.CVL ibu-ibu Geureudong Pase] kepada [m2:IDN.LEG DPRK] agar memanggil [m3:IDN.BUS PT Bara Tunggal], yang buldosernya {e2 meratakan} kebun pinang mereka tanpa ganti rugi.
e1 m1 > m2 REQUEST requested 2017-12-18/none mode=assist ctx=natural_resource
e2 m3 > m1 COERCE actual 2017-12-18/none mode=seize ctx=natural_resource

### VOA Indonesia 2023-07-12
Swedia belum juga aman. Di Vilnius, [m1:TUR.GOV Erdogan] memang {e1 berjanji} meneruskan protokol keanggotaan [m2=m3 Stockholm] kepada parlemen, tetapi setelah Quran {e2 dibakar} di depan masjid, [m4:TUR.GOV Menlu Hakan Fidan] {e3 menuntut} [m3:SWE.GOV Swedia] menghentikan aksi seperti itu.
e1 m1 > m2 AGREE planned 2023-07-10/day ctx=military
e3 m4 > m3 REQUEST requested 2023-07-12/none mode=yield ctx=religion_ethnicity
e2 m5 > m6 PROTEST actual 2023-06-28/day ctx=religion_ethnicity
Pelakunya [m5:IRQ.REF Salwan Momika], pengungsi Irak; yang terluka hati, ujar [m6:SWE.REL imam masjid], adalah tetangganya sendiri.

### Liputan6.com 2014-06-08 none
Hampir tak ada jalan beraspal di atol itu. [m1:FRA.MIL Legiun Asing] meninggalkan dermaga beton, kuburan salib putih, dan seekor anjing tua yang mengerti bahasa Prancis.

### Merdeka.com 2022-06-29
Izin Holywings {e1 dicabut} [m1:IDN.GOV Anies Baswedan]; dua belas gerai di ibu kota {e2 digembok} [m4:IDN.COP Satpol PP] Selasa pagi. [m2:IDN.BUS Manajemen] {e3 minta maaf} kepada [m3:IDN.REL umat] atas promosi minuman bernama Muhammad dan Maria.
e1 m1 > m2 SANCTION actual 2022-06-28/none mode=discontinue ctx=religion_ethnicity
e2 m4 > m2 COERCE actual 2022-06-28/day mode=restrict ctx=religion_ethnicity
e3 m2 > m3 SUPPORT actual 2022-06-29/none ctx=religion_ethnicity

### Kompas.com 2020-04-15
[m1:USA.GOV Presiden Trump] {e1 menyetop} dana bagi [m2:WHO WHO], yang dituduhnya menutupi wabah demi [m3:CHN.GOV Beijing]. Jika reformasi berarti terjadi, katanya kemudian, Amerika {e2 dapat kembali membayar}.
e1 m1 > m2 SANCTION actual 2020-04-14/day mode=discontinue ctx=health
e2 m1 > m2 AID hypothetical 2020-04-15/none ctx=health

### Bangka Pos 2016-12-05
Razia timah ilegal di Sungailiat berujung ricuh. [m1:IDN.GOV Wakil Gubernur Hidayat Arsani] turun ke jalan {e1 menenangkan} [m2:IDN.LAB penambang] yang telanjur {e2 merusak} kantor [m3=m1 gubernuran], dan dua puluh ponton yang {e3 ditarik} [m4:IDN.COP Pol Air] {e4 dikembalikan}.
e1 m1 > m2 CONSULT actual 2016-12-05/none ctx=natural_resource
e2 m2 > m3 PROTEST actual 2016-12-05/none mode=vandalize ctx=natural_resource
e3 m4 > m2 COERCE actual 2016-12-05/none mode=seize ctx=natural_resource
e4 m4 > m2 CONCEDE actual 2016-12-05/none ctx=natural_resource

### Koran Tempo 2009-11-10
Di seberang sungai yang menandai perbatasan, [m1:VEN.GOV Hugo Chavez] {e1 memerintahkan} [m2:VEN.MIL batalion-batalionnya] bersiap perang. [m3:COL.GOV Bogota] menyatakan {e2 tidak akan membalas} gertakan itu dengan gerakan pasukan dan {e3 akan mengadu} ke [m4:OAS OAS] serta [m5:UN PBB].
e1 m1 > m3 MOBILIZE actual 2009-11-08/day mode=troops ctx=military
e2 m3 > m1 MOBILIZE denied 2009-11-10/none mode=troops ctx=military
e3 m3 > m1 ACCUSE planned 2009-11-10/none ctx=diplomatic

### Antara 2019-05-01
"<<q1 [m1:VEN.MIL Para perwira pemberani] sudah berpihak kepada [m2=m3 kita]>>," ucap [m3:VEN.OPP Juan Guaido] di depan pangkalan La Carlota, menyerukan tahap akhir Operasi Kebebasan. Kudeta kecil-kecilan, {e1 cibir} [m4:VEN.GOV Jorge Rodriguez]; panser [m7:VEN.MIL Garda Nasional] {e2 melindas} [m8:VEN.OPP kerumunan], [m5:VEN.OPP Leopoldo Lopez] {e3 berlindung} di kedutaan [m6:CHL.GOV Cile].
e1 m4 > m3 ACCUSE actual 2019-04-30/day mode=disapprove ctx=pro_democracy
e2 m7 > m8 ASSAULT actual 2019-04-30/day ctx=repression
e3 m6 > m5 AID actual 2019-04-30/day ctx=asylum
q1 m3 direct cue=ucap

### Harian Terbit 2016-10-10 none
Tak seorang pun menyangka sebuah pantun dari [m1:IDN.GOV wakil gubernur] bakal viral. Isinya tentang ikan gabus, jembatan, dan mertua.

### Kumparan 2021-01-28
Larangan? Tidak ada, kata [m1:IND.COP polisi Delhi]. Yang ada hanyalah lima lapis kawat berduri dan paku di aspal, yang {e1 memerangkap} [m2:IND.AGR petani] di Singhu dan Ghazipur, serta internet yang {e2 dipadamkan} [m3:IND.GOV Kementerian Dalam Negeri].
e1 m1 > m2 COERCE actual 2021-01-28/none mode=restrict ctx=repression
e2 m3 > m2 COERCE actual 2021-01-28/none mode=censor ctx=rights_freedoms

### Tribun Aceh 2018-01-28
[m4:IDN.CVL Dua belas waria] {e1 digunduli} di halaman mapolres Aceh Utara dan disuruh berteriak dengan suara lelaki. Yang melakukan, [m1:IDN.COP AKBP Untung Sangaji], {e2 dibela} [m2:IDN.REL MPU] namun {e3 dipanggil} [m3:IDN.COP Propam].
e1 m1 > m4 COERCE actual 2018-01-27/none ctx=lgbt
e2 m2 > m1 SUPPORT actual 2018-01-28/none ctx=lgbt
e3 m3 > m1 ACCUSE actual 2018-01-28/none mode=investigate ctx=lgbt,human_rights

### Antara 2011-07-05
Armada bantuan menuju Gaza {e1 ditahan} di Pelabuhan Piraeus oleh [m1:GRC.MIL penjaga pantai Yunani] yang, kata aktivis, {e2 menuruti} kemauan [m2:ISR.GOV Netanyahu]. Kapten [m3:USA.CVL The Audacity of Hope] {e3 diseret} ke pengadilan.
e1 m1 > m3 COERCE actual 2011-07-01/none mode=restrict ctx=human_security
e2 m1 > m2 COOPERATE actual 2011-07-05/none ctx=diplomatic
e3 m1 > m3 COERCE actual 2011-07-05/none mode=arrest ctx=legal

### Okezone 2013-11-22 none
Ketua tim kami, seorang bekas [m1:AUS.SPY agen intelijen Australia], berkata bahwa menyadap itu gampang; yang sulit ialah mendengarkan berjam-jam obrolan tentang menantu.

### Kompas 2013-11-19
[m5:IDN.GOV Jakarta] marah. [m1:IDN.GOV Presiden Susilo Bambang Yudhoyono] {e1 menghentikan sementara} latihan bersama dan pertukaran intelijen dengan [m2:AUS.GOV Canberra] sampai [m3:AUS.GOV Tony Abbott] menjelaskan penyadapan atas ponsel sang ibu negara. Jauh sebelum itu, [m4:IDN.GOV Duta Besar Nadjib Riphat] sudah {e2 dipanggil pulang}.
e1 m1 > m2 SANCTION actual 2013-11-20/day mode=discontinue ctx=intelligence
e2 m1 > m2 SANCTION actual 2013-11-18/day mode=withdraw ctx=diplomatic

### Serang News 2021-10-13
Videonya ditonton jutaan orang: [m1:IDN.EDU mahasiswa UIN] {e1 dibanting} [m2:IDN.COP Brigadir NP] ke trotoar di depan kantor bupati. [m3:IDN.COP Kapolda Banten] {e2 meminta maaf} dan {e3 memproses} bawahannya.
e1 m2 > m1 ASSAULT actual 2021-10-13/none mode=beat ctx=repression
e2 m3 > m1 SUPPORT actual 2021-10-13/none ctx=repression
e3 m3 > m2 ACCUSE actual 2021-10-13/none mode=investigate ctx=repression

### Tempo.co 2020-12-23
Presiden lama memberi hadiah Natal bagi kawan. [m1:USA.GOV Trump] {e1 mengampuni} [m2:USA.BUS empat serdadu bayaran Blackwater] yang pada 2007 {e2 membantai} [m3:IRQ.CVL empat belas warga Bagdad]; [m4:IRQ.GOV Kementerian Luar Negeri Irak] {e3 akan mendesak} [m5=m6 Washington] meninjau ulang.
e1 m1 > m2 CONCEDE actual 2020-12-22/day ctx=legal
e2 m2 > m3 ASSAULT actual 2007-01-01/year mode=firearms ctx=military bg
e3 m4 > m5 REQUEST planned 2020-12-23/none mode=change ctx=legal
Pergantian kekuasaan di [m6:USA.GOV Gedung Putih] tinggal sebulan.

### Pos Metro 2014-07-10
Menjelang rekapitulasi, [m1:IDN.COP Polda Kepri] {e1 menempatkan} satu SSK Brimob di gudang logistik KPU. Tim [m2:IDN.PTY Prabowo-Hatta] minta kotak dibuka; [m3:IDN.GOV KPU Batam] {e2 tak mengabulkannya}.
e1 m1 > m3 AID actual 2014-07-10/none ctx=election
e2 m3 > m2 REJECT actual 2014-07-10/none mode=yield ctx=election

### Antara 2023-11-09 none
Dalam pandangan [m1:QAT.EDU peneliti di Doha], Mesir, Qatar, dan Amerika Serikat membentuk segitiga mediator yang tidak sama sisi: satu punya perbatasan, satu punya uang, satu lagi punya bom.

### JPNN 2012-07-12
Partai tidak pernah {e1 memecat} dirinya, tutur [m1:IDN.PTY Angelina Sondakh], yang {e2 digiring} [m2:IDN.JUD penyidik KPK] dengan rompi putih; lagi pula, imbuhnya, [m3:IDN.PTY Demokrat] berjanji {e3 menyediakan} pengacara.
e1 m3 > m1 SANCTION denied 2012-07-12/none mode=expel ctx=corruption
e2 m2 > m1 COERCE actual 2012-07-12/none mode=arrest ctx=corruption
e3 m3 > m1 AGREE planned 2012-07-12/none ctx=legal

### detikSulsel 2023-05-02
"<<q1 Bubar, atau [m1=m2 saya] perintahkan [m3:IDN.COP anggota] {e1 angkut} kalian semua>>!" Hardikan [m2:IDN.COP Kabag Ops] disambut siulan [m4:IDN.LAB buruh KIMA] yang {e2 memalang} gerbang kawasan.
e1 m1 > m4 THREATEN threatened 2023-05-02/none mode=arrest ctx=economic
e2 m4 > m5 PROTEST actual 2023-05-01/day mode=obstruct ctx=economic
q1 m2 direct
[m5:IDN.BUS Pengelola] rugi satu hari produksi.

### Kompas.com 2024-04-06
[m5:ECU.COP Polisi Ekuador] {e1 mendobrak} [m1:MEX.GOV Kedutaan Meksiko] di Quito dan {e2 menyeret keluar} [m2:ECU.ELI Jorge Glas], mantan wakil presiden yang sore itu juga {e3 diberi suaka}; [m3:MEX.GOV Presiden Lopez Obrador] {e4 memutus hubungan} seketika dengan [m4:ECU.GOV pemerintahan Noboa].
e1 m5 > m1 COERCE actual 2024-04-05/day mode=seize ctx=diplomatic
e2 m5 > m2 COERCE actual 2024-04-05/day mode=arrest ctx=corruption,asylum
e3 m1 > m2 AID actual 2024-04-05/none ctx=asylum
e4 m3 > m4 SANCTION actual 2024-04-05/none mode=discontinue ctx=diplomatic
