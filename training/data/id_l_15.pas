### Antara 2018-02-21
[m1:VUT.GOV Perdana Menteri Vanuatu Charlot Salwai] menerima kunjungan [m2:IDN.GOV Duta Besar Nadjib Riphat Kesoema] di Port Vila. Dalam {e1 pertemuan} itu, [m3=m2 tamunya] {e2 menyerahkan} dua traktor dan menawarkan beasiswa. [m4=m1 Kepala pemerintahan negara kepulauan tersebut] berterima kasih, tetapi menegaskan dukungan bagi [m5:ULMWP.REB ULMWP] {e3 tidak akan dicabut}. Organisasi yang dipimpin Benny Wenda itu berkantor beberapa ratus meter dari istana. [m6:SLB.GOV Honiara], yang dulu sehaluan, {e4 telah mengubah} sikapnya sesudah perdana menterinya berkunjung ke Papua.
e1 m2 > m1 CONSULT actual 2018-02-21/none mode=visit ctx=diplomatic,territory
e2 m3 > m4 AID actual 2018-02-21/none ctx=economic
e3 m4 > m3 REJECT actual 2018-02-21/none mode=change ctx=territory,diplomatic
e4 m6 > m5 SANCTION actual 2018-02-21/none mode=discontinue ctx=territory,diplomatic

### Kompas.com 2022-09-16
[m1:KGZ.MIL Penjaga perbatasan Kirgizstan] dan [m2:TJK.MIL rekan mereka dari Tajikistan] {e1 saling menembak} di dekat desa Kekh, satu tempat yang sudah puluhan tahun tak jelas milik siapa. [m3=m1 Pihak Bishkek] mengatakan [m10=m2 lawannya] {e2 membawa} tank. [m4=m2 Dushanbe] {e3 membantahnya}. Kedua presiden, [m5:KGZ.GOV Sadyr Japarov] dan [m6:TJK.GOV Emomali Rahmon], sedang menuju Samarkand; di sela KTT [m7:SCO SCO], [m8=m5+m6 mereka] {e4 bertemu} dan {e5 memerintahkan} penarikan pasukan. [m9:RUS.GOV Moskow] memiliki pangkalan di [m11=m1+m2 kedua negara].
e1 m1 > m2 ASSAULT actual 2022-09-16/none mode=firearms ctx=territory,military
e2 m10 > m3 MOBILIZE actual 2022-09-16/none mode=weapons ctx=territory,military said=m3
e3 m4 > m3 REJECT actual 2022-09-16/none ctx=territory,military
e4 m5 > m6 CONSULT actual 2022-09-16/day mode=multilateral ctx=territory,diplomatic
e5 m5 > m6 CONCEDE actual 2022-09-16/day ctx=territory,military

### detikNews 2010-11-13
Pagar kawat dilepas sepotong demi sepotong. [m1:MMR.OPP Aung San Suu Kyi] {e1 bebas} setelah tujuh tahun, dan hal pertama yang [m2=m1 ia] ucapkan adalah agar semua bekerja bersama. Partainya, [m3:MMR.OPP Liga Nasional untuk Demokrasi], {e2 memboikot} pemilu pekan lalu. Pemenangnya, [m4:MMR.PTY USDP], dihuni bekas perwira; [m5:MMR.GOV Than Shwe], yang membencinya, tidak terlihat. [m6:ASEAN Surin Pitsuwan] {e3 merasa lega}. [m7:USA.GOV Washington] {e4 meminta} pembebasan 2.100 tahanan lain, yang nasibnya tak {e5 disinggung} [m8=m5 junta].
e1 m5 > m1 RETREAT actual 2010-11-13/none mode=release ctx=human_rights,pro_democracy
e2 m3 > m5 PROTEST actual 2010-11-07/day mode=boycott ctx=election
e3 m6 > m5 SUPPORT actual 2010-11-13/none ctx=human_rights
e4 m7 > m5 REQUEST requested 2010-11-13/none mode=yield ctx=human_rights
e5 m8 > m7 REJECT actual 2010-11-13/none mode=yield ctx=human_rights

### Tempo.co 2017-09-21
Tiga peti kayu berisi lukisan rampasan tiba di [m1:@POL Warsawa]. [m2:DEU.GOV Berlin] {e1 mengembalikannya} setelah tujuh puluh dua tahun, dan [m3:POL.GOV Menteri Kebudayaan Piotr Glinski] {e2 mengucapkan terima kasih}. Namun rekan sekabinetnya, [m4:POL.GOV Antoni Macierewicz], menganggap itu belum apa-apa: [m5=m2 negara tetangga], menurut [m6=m4 dia], {e3 harus membayar} ganti rugi perang. Tuntutan semacam ini {e4 ditolak} [m7:DEU.GOV Steffen Seibert]. Bangsa Polandia, kata [m8=m7 juru bicara itu], sudah {e5 melepaskan} haknya pada 1953.
e1 m2 > m3 RETREAT actual 2017-09-21/none ctx=reparations
e2 m3 > m2 SUPPORT actual 2017-09-21/none ctx=reparations
e3 m4 > m5 REQUEST requested 2017-09-21/none mode=yield ctx=reparations
e4 m7 > m4 REJECT actual 2017-09-21/none mode=yield ctx=reparations
e5 m3 > m2 CONCEDE actual 1953-01-01/year ctx=reparations bg

### CNN Indonesia 2020-04-09
Enam ribu masker buatan [m1:CHN.GOV China] {e1 mendarat} di Beograd, dan [m2:SRB.GOV Aleksandar Vucic] mencium benderanya. Solidaritas Eropa, kata [m3=m2 presiden itu], hanya dongeng. [m4:EU Josep Borrell] {e2 menyayangkan} ucapan tersebut sebab [m11=m4 pihaknya] baru saja {e3 mengirim} 93 juta euro. Di [m5:@HUN Budapest], [m6:HUN.LEG parlemen] memberi [m7:HUN.GOV Viktor Orban] wewenang tanpa batas waktu; [m8:HUN.OPP oposisi] {e4 menyebutnya} kediktatoran. [m9=m7 Perdana menteri itu] {e5 membantah}. [m12=m7 Ia] {e6 menerima} pula ventilator dari [m10=m1 Beijing].
e1 m1 > m2 AID actual 2020-03-21/day ctx=health
e2 m4 > m3 ACCUSE actual 2020-04-09/none mode=disapprove ctx=health
e3 m11 > m2 AID actual 2020-04-09/none ctx=health,economic
e4 m8 > m7 ACCUSE actual 2020-04-09/none mode=allege ctx=pro_autocracy,legislative
e5 m9 > m8 REJECT actual 2020-04-09/none ctx=pro_autocracy
e6 m10 > m12 AID actual 2020-04-09/none ctx=health

### Republika 2023-03-10
Setelah empat hari tertutup, tiga tangan saling menggenggam di Beijing. [m1:SAU.GOV Musaed al-Aiban] dan [m2:IRN.GOV Ali Shamkhani] {e1 sepakat membuka lagi} kedutaan dalam dua bulan; [m3:CHN.GOV Wang Yi], di tengah, {e2 menjadi penengah}. [m4=m1 Kerajaan itu] memutus hubungan pada 2016 karena [m5:IRN.CVL massa] {e3 membakar} kedutaannya. [m6:IRQ.GOV Baghdad] dan [m7:OMN.GOV Muskat], tempat putaran-putaran awal digelar, {e4 disebut berjasa}. [m8:ISR.OPP Yair Lapid] menyalahkan kegagalan [m9:ISR.GOV Benjamin Netanyahu]. [m11=m10 Washington] mengaku sudah {e5 diberi tahu}.
e1 m1 > m2 AGREE planned 2023-03-10/none ctx=diplomatic
e2 m3 > m1,m2 CONSULT actual 2023-03-10/none mode=third-party ctx=diplomatic
e3 m5 > m4 PROTEST actual 2016-01-01/year mode=riot ctx=diplomatic,religion_ethnicity
e4 m1 > m6,m7 SUPPORT actual 2023-03-10/none ctx=diplomatic
e5 m1 > m11 CONSULT actual 2023-03-10/none ctx=diplomatic
[m10:USA.GOV John Kirby] menyambut apa pun yang meredakan ketegangan.

### Viva 2018-11-02
[m1:PAK.JUD Mahkamah Agung] {e1 membebaskan} [m2:PAK.REL Asia Bibi], buruh tani Kristen yang delapan tahun menanti tiang gantungan. Putusan itu membuat [m3:PAK.REL pengikut Khadim Rizvi] {e2 melumpuhkan} Lahore; [m4=m3 mereka] {e3 menyerukan} pembunuhan hakim. [m5:PAK.GOV Imran Khan], dari Beijing, mula-mula {e4 mengancam}, lalu {e5 berkompromi}: perempuan itu {e6 tidak boleh} ke luar negeri selama peninjauan. Suaminya {e7 memohon} suaka kepada [m6:GBR.GOV Inggris]. Pengacaranya, [m7:PAK.JUD Saiful Malook], sudah terbang lebih dulu ke Belanda.
e1 m1 > m2 CONCEDE actual 2018-10-31/day ctx=religion_ethnicity,legal
e2 m3 > m1 PROTEST actual 2018-10-31/day mode=obstruct ctx=religion_ethnicity,legal
e3 m4 > m1 THREATEN threatened 2018-10-31/day mode=violence ctx=religion_ethnicity,legal
e4 m5 > m3 THREATEN threatened 2018-10-31/day mode=violence ctx=religion_ethnicity
e5 m5 > m3 CONCEDE actual 2018-11-02/none ctx=religion_ethnicity
e6 m5 > m2 COERCE planned 2018-11-02/none mode=restrict ctx=religion_ethnicity
e7 m2 > m6 REQUEST requested 2018-11-02/none mode=assist ctx=asylum

### Kompas 2011-08-09
Sudah tiga malam api menjalar dari Tottenham. [m1:GBR.COP Kepolisian London], yang perwiranya {e1 menembak mati} [m2:GBR.CVL Mark Duggan], awalnya {e2 mengaku ditembak lebih dulu}; komisi independen kemudian meralatnya. [m3:GBR.GOV David Cameron] pulang dari Toscana dan {e3 menambah} petugas menjadi 16.000. [m4:GBR.GOV Wali Kota Boris Johnson] {e4 disoraki} warga Clapham sebelum [m5=m4 ia] mengambil sapu. Orang tua dari [m6:MYS.EDU Ashraf Rossli], mahasiswa Malaysia yang rahangnya patah, tidak menaruh dendam.
e1 m1 > m2 ASSAULT actual 2011-08-04/day mode=firearms ctx=repression
e2 m1 > m2 ACCUSE actual 2011-08-04/day mode=allege ctx=repression
e3 m3 > m7 MOBILIZE actual 2011-08-09/day mode=police ctx=crime
e4 m7 > m4 PROTEST actual 2011-08-09/day mode=demo ctx=crime
Yang menjarah dan yang menyapu sama-sama [m7:GBR.CVL warga setempat].

### Okezone 2024-03-23
Konser grup Piknik baru akan mulai. Empat orang berbaju loreng {e1 menembaki} [m1:RUS.CVL penonton] di Crocus City Hall, lalu membakar atapnya. [m2:ISKP.REB ISIS-K] mengaku. Dua pekan sebelumnya [m3:USA.GOV kedutaan Amerika] {e2 memperingatkan} soal itu, yang oleh [m4:RUS.GOV Vladimir Putin] {e3 disebut} pemerasan. Kini [m5=m4 ia] mengatakan [m6:UKR.GOV Kyiv] {e4 menyiapkan} jendela di perbatasan bagi para pelaku. [m7=m6 Negara yang dituding itu] {e5 menyangkal}. [m8:TJK.GOV Emomali Rahmon] menelepon, sebab keempatnya lahir di [m9=m8 negerinya].
e1 m2 > m1 ASSAULT actual 2024-03-23/none mode=firearms ctx=terrorism
e2 m3 > m4 AID actual 2024-03-07/day ctx=intelligence,terrorism
e3 m4 > m3 ACCUSE actual 2024-03-19/day mode=allege ctx=terrorism,intelligence
e4 m6 > m2 AID denied 2024-03-23/day ctx=terrorism said=m5
e5 m7 > m5 REJECT actual 2024-03-23/day ctx=terrorism

### Liputan6.com 2016-05-27
Gedung kubah itu dibiarkan rusak sejak 1945, dan di depannya untuk pertama kali berdiri seorang presiden Amerika. [m1:USA.GOV Barack Obama] {e1 memeluk} [m2:JPN.CVL Shigeaki Mori], penyintas yang mendata tawanan perang. [m7=m1 Ia] tidak {e2 meminta maaf}. [m3:JPN.GOV Shinzo Abe], yang menemaninya, {e3 memuji} keberanian [m8=m1 tamunya]. [m4:CHN.GOV Wang Yi] {e4 mengingatkan} bahwa Nanjing lebih pantas dikenang, sindiran bagi [m5=m3 tuan rumah]. [m6:PRK.GOV Pyongyang] {e5 menyebut} kunjungan itu munafik.
e1 m1 > m2 SUPPORT actual 2016-05-27/none ctx=reparations,cbrn
e2 m7 > m2 CONCEDE denied 2016-05-27/none ctx=reparations,cbrn
e3 m3 > m8 SUPPORT actual 2016-05-27/none ctx=diplomatic
e4 m4 > m5 ACCUSE actual 2016-05-27/none mode=disapprove ctx=reparations
e5 m6 > m1 ACCUSE actual 2016-05-27/none mode=disapprove ctx=cbrn,diplomatic

### SINDOnews 2021-04-14
Pusat pengayaan Natanz kembali gelap. [m1:IRN.GOV Ali Akbar Salehi] {e1 menyebut} padamnya listrik itu terorisme nuklir; [m2:#outlet radio Kan] mengutip sumber bahwa [m3:ISR.SPY Mossad] {e2 merusak} jaringannya. [m4:ISR.GOV Benjamin Netanyahu], yang malam itu bersulang dengan para jenderal, tak mengakui maupun membantah. Tamunya, [m5:USA.MIL Lloyd Austin], {e3 menegaskan} komitmen pada keamanan [m6=m4 negara Yahudi itu]. Dua hari kemudian [m7=m1 Teheran] mengumumkan pengayaan 60 persen, langkah yang {e4 dikecam} [m8:DEU.GOV Berlin], [m9:FRA.GOV Paris], dan [m10:GBR.GOV London].
e1 m1 > m3 ACCUSE actual 2021-04-14/none mode=allege ctx=cbrn,intelligence
e2 m3 > m1 ASSAULT actual 2021-04-14/none mode=destroy ctx=cbrn,intelligence
e3 m5 > m6 SUPPORT actual 2021-04-14/none ctx=military
e4 m8,m9,m10 > m7 ACCUSE actual 2021-04-14/day mode=disapprove ctx=cbrn

### Suara.com 2014-11-20
Warga Iguala menghafal wajah-wajah itu dari poster. [m1:MEX.EDU Empat puluh tiga calon guru] {e1 diculik} [m11=m9 polisi kota] pada malam September, lalu, kata [m12=m10 jaksa], {e2 diserahkan} kepada [m2:MEX.CRM geng Guerreros Unidos] atas perintah [m3:MEX.GOV Wali Kota Jose Luis Abarca]. Hari ini, hari jadi revolusi, [m4:MEX.CVL puluhan ribu orang] {e3 membakar} boneka [m5:MEX.GOV Enrique Pena Nieto]. [m6:BOL.GOV Evo Morales] mengaku sakit hati; [m7:URY.GOV Jose Mujica] {e4 menyebut} Meksiko negara gagal, kemudian {e5 menarik} ucapannya setelah [m8=m5 sang presiden] menegurnya lewat kedutaan.
e1 m11 > m1 ASSAULT actual 2014-09-26/day mode=abduct ctx=crime,repression
e2 m9 > m2 COOPERATE actual 2014-09-26/day ctx=crime said=m10
e3 m4 > m5 PROTEST actual 2014-11-20/none mode=vandalize ctx=crime,repression
e4 m7 > m5 ACCUSE actual 2014-11-20/none mode=disapprove ctx=crime
e5 m7 > m5 CONCEDE actual 2014-11-20/none ctx=diplomatic
[m9:MEX.COP Dua puluh dua polisi] mendekam. Penyidikan dipimpin [m10:MEX.JUD Jesus Murillo Karam].

### Media Indonesia 2003-11-23
Pintu belakang gedung parlemen terbuka, lalu mawar. [m1:GEO.OPP Mikheil Saakashvili] {e1 memasuki} ruang sidang membawa bunga ketika [m2:GEO.GOV Eduard Shevardnadze] sedang berpidato; pengawal {e2 menyeret} presiden itu keluar. [m3:RUS.GOV Igor Ivanov], yang ibunya orang Georgia, {e3 mendarat} tengah malam dan {e4 mempertemukan} kedua seteru. Pagi harinya [m4=m2 mantan menlu Soviet itu] {e5 mundur}. [m7=m2 Ia] ditawari tempat oleh [m5:DEU.GOV Berlin], yang masih berutang budi soal tembok, namun memilih tinggal.
e1 m1 > m2 PROTEST actual 2003-11-22/day mode=obstruct ctx=election
e2 m6 > m2 AID actual 2003-11-22/day ctx=election
e3 m3 > m2 CONSULT actual 2003-11-23/none mode=visit ctx=diplomatic
e4 m3 > m1,m2 CONSULT actual 2003-11-23/none mode=third-party ctx=election,diplomatic
e5 m4 > m1 RETREAT actual 2003-11-23/none mode=resign ctx=election
[m6:GEO.SPY Regu pengamanannya] dilatih Amerika.

### Antara 2020-11-11 none
Masa larangan terbang Boeing 737 Max selama dua puluh bulan akan berakhir. [m1:USA.GOV Badan Penerbangan Federal] hampir menuntaskan pemeriksaannya; [m2:IDN.BUS Lion Air] dan [m3:ETH.BUS Ethiopian Airlines], dua maskapai yang kehilangan pesawat jenis itu, belum memesan lagi. [m4:USA.BUS Boeing] menyediakan simulator di [m5:@SGP Singapura]. Keluarga korban di [m6:@IDN Pangkalpinang] tidak mengikuti berita tersebut. [m7=m4 Pabrikan itu] merayakan dengan kue.

### Jawa Pos 2012-08-22
Sehari sebelum Lebaran ketupat, kapal karam di lepas Pulau Christmas. [m1:AFG.REF Seratus lebih pencari suaka] yang berangkat dari Selat Sunda {e1 diselamatkan} kapal dagang setelah [m2:IDN.GOV Basarnas] {e2 meminta} [m3:AUS.MIL otoritas maritim Australia] mengambil alih. [m4:AUS.GOV Julia Gillard], yang pekan lalu {e3 membuka kembali} kamp Nauru, menyebut [m5:IDN.CRM penyelundup di Cisarua] pembunuh. [m6:AUS.OPP Tony Abbott] {e4 menuntut} lebih: kapal-kapal itu harus {e5 diputar balik}. [m7:IDN.GOV Marty Natalegawa] tidak sependapat.
e1 m3 > m1 AID actual 2012-08-22/none ctx=migration,disasters
e2 m2 > m3 REQUEST requested 2012-08-22/none mode=assist ctx=disasters
e3 m4 > m1 COERCE actual 2012-08-15/week mode=restrict ctx=asylum
e4 m6 > m4 REQUEST requested 2012-08-22/none mode=change ctx=migration
e5 m4 > m1 COERCE requested 2012-08-22/none mode=restrict ctx=migration

### VOA Indonesia 2022-11-20
Perunding dari negara-negara pulau belum tidur dua malam. [m1:EU Frans Timmermans] {e1 menerima} dana kerugian dan kerusakan asalkan [m2:CHN.GOV China] ikut membayar; [m3=m2 negara itu], yang oleh PBB masih digolongkan berkembang, {e2 menolak}. [m4:EGY.GOV Sameh Shoukry], presiden sidang, {e3 menyodorkan} naskah kompromi. [m5:PAK.GOV Sherry Rehman], ketua [m6:G77 kelompok 77], {e4 memeluk} rekan-rekannya. [m7:USA.GOV John Kerry], yang terkena Covid, {e5 menyetujui} lewat telepon dari kamar hotel. [m8:IND.GOV New Delhi] gagal memasukkan kata minyak.
e1 m1 > m6 AGREE hypothetical 2022-11-20/none ctx=environment
e2 m3 > m1 REJECT actual 2022-11-20/none mode=assist ctx=environment
e3 m4 > m1,m6 CONSULT actual 2022-11-20/none mode=third-party ctx=environment
e4 m5 > m6 SUPPORT actual 2022-11-20/day ctx=environment
e5 m7 > m6 AGREE actual 2022-11-20/day ctx=environment
rel m5 leads m6

### Kumparan 2019-03-21
Rakyat Kazakhstan bangun dengan ibu kota bernama lain. [m1:KAZ.GOV Kassym-Jomart Tokayev], sehari setelah dilantik, {e1 mengusulkan} Astana menjadi Nur-Sultan, dan [m2:KAZ.LEG parlemen] {e2 mengesahkannya} sejam kemudian. [m3:KAZ.ELI Nursultan Nazarbayev], pendahulunya, baru saja {e3 melepas} kursi yang diduduki tiga puluh tahun. Di Almaty [m4:KAZ.COP polisi] {e4 menciduk} [m5:KAZ.CVL dua puluhan orang] yang {e5 memprotes} perubahan tersebut; [m6=m5 mereka] dilepas malam hari. Putri sang mantan, [m7:KAZ.LEG Dariga], naik menjadi ketua senat.
e1 m1 > m2 REQUEST requested 2019-03-20/day mode=change ctx=executive
e2 m2 > m1 AGREE actual 2019-03-20/day ctx=legislative
e3 m3 > m1 RETREAT actual 2019-03-19/day mode=resign ctx=executive
e4 m4 > m5 COERCE actual 2019-03-21/none mode=arrest ctx=repression
e5 m5 > m1 PROTEST actual 2019-03-21/none mode=demo ctx=executive

### Bisnis.com 2024-12-04
Kurang dari sehari setelah [m9=m2 Washington] {e1 memperketat} penjualan cip, [m1:CHN.GOV Beijing] {e2 melarang} ekspor galium dan germanium. Dua logam itu dipakai dalam radar. [m2:USA.GOV Jake Sullivan] menyebut [m3=m1 lawannya] reaktif. Asosiasi semikonduktor di [m4:@CHN Shenzhen] {e3 mengimbau} anggotanya waspada terhadap cip buatan [m5:USA.BUS Nvidia]; perusahaan tersebut {e4 berjanji mematuhi} aturan siapa pun. [m6:NLD.BUS ASML], yang mesinnya juga terkena, tenang saja. [m7:JPN.GOV Tokyo] sudah {e5 diberi pengecualian}.
e1 m9 > m1 SANCTION actual 2024-12-02/day mode=discontinue ctx=technology,economic
e2 m1 > m2 SANCTION actual 2024-12-03/day mode=discontinue ctx=natural_resource,economic
e3 m8 > m5 ACCUSE actual 2024-12-03/day mode=disapprove ctx=technology
e4 m5 > m1 AGREE planned 2024-12-04/none ctx=technology
e5 m2 > m7 CONCEDE actual 2024-12-02/day ctx=technology,economic
[m8:CHN.BUS Himpunan itu] beranggotakan ratusan pabrik.

### BBC Indonesia 2020-10-15
Baru saja kembali dari cuti, [m1:KGZ.GOV Sooronbay Jeenbekov] menyaksikan [m10:KGZ.PTY partainya] menang telak. Sehari kemudian [m2:KGZ.OPP pendukung dua belas partai] {e1 menjebol} Gedung Putih Bishkek dan {e2 mengeluarkan} [m3:KGZ.PTY Sadyr Japarov] dari penjara. [m4:KGZ.GOV Komisi pemilihan] {e3 membatalkan} hasilnya. Presiden itu {e4 meminta} [m5=m2 kubu yang bertikai] menahan diri; [m6:RUS.GOV Dmitry Kozak] datang dari Moskow, {e5 menemui} [m7=m1 dia] dan bekas narapidana tersebut. Sepuluh hari kemudian [m8=m1 ia] {e6 lengser}, [m9=m3 sang narapidana] naik.
e1 m2 > m1 PROTEST actual 2020-10-05/day mode=riot ctx=election
e2 m2 > m3 RETREAT actual 2020-10-06/day mode=release ctx=election
e3 m4 > m2 CONCEDE actual 2020-10-06/day ctx=election
e4 m1 > m5 REQUEST requested 2020-10-06/day mode=yield ctx=election
e5 m6 > m7,m3 CONSULT actual 2020-10-12/day mode=visit ctx=diplomatic
e6 m8 > m9 RETREAT actual 2020-10-15/day mode=resign ctx=executive

### Tribun Jateng 2021-02-09
Proyek bendungan itu membutuhkan batu dari bukit di Wadas. Tim pengukur datang dikawal [m1:IDN.COP ratusan polisi], dan enam puluh [m2:IDN.CVL warga] {e1 diangkut} ke Polsek Bener. [m3:IDN.GOV Ganjar Pranowo] esoknya {e2 meminta maaf} dan {e3 menjanjikan} [m8=m2 mereka] pulang hari itu. [m4:IDN.NGO LBH Yogyakarta], yang mendampingi para penolak, mengatakan pengacaranya {e4 dihalangi} masuk; [m5:IDN.COP Kapolda] {e5 membantah}. Warga lain, yang mau menjual tanah, berharap [m6=m3 gubernur berambut putih itu] {e6 menemui} [m9=m7 mereka] juga.
e1 m1 > m2 COERCE actual 2021-02-09/none mode=arrest ctx=territory,environment
e2 m3 > m2 CONCEDE actual 2021-02-09/day ctx=territory
e3 m3 > m8 CONCEDE planned 2021-02-09/day ctx=territory
e4 m1 > m4 COERCE denied 2021-02-09/none mode=restrict ctx=legal said=m4
e5 m5 > m4 REJECT actual 2021-02-09/day ctx=legal
e6 m6 > m9 CONSULT requested 2021-02-09/day ctx=territory
Kelompok [m7:IDN.CVL pemilik sertifikat] itu lebih sedikit.
