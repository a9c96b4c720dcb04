### Tribun Jogja 2020-03-09
[m1:IDN.EDU Aliansi Rakyat Bergerak] kembali {e1 memenuhi} Jalan Gejayan. [m2=m1 Gerakan yang lahir dari kampus itu] {e2 menolak} RUU Cipta Kerja, dan seorang juru bicaranya membacakan mosi tidak percaya kepada [m3:IDN.LEG DPR] serta [m4:IDN.GOV pemerintah]. [m5:IDN.COP Kapolda DIY Asep Suhendar] {e3 memuji} [m6=m1 para peserta] karena bubar sebelum magrib. Lain halnya dengan [m7:IDN.REL Gerakan Pemuda Kakbah], yang laskarnya semula {e4 hendak menghadang}; [m8=m7 mereka] akhirnya pulang setelah diajak minum kopi oleh lurah.
e1 m1 > m3,m4 PROTEST actual 2020-03-09/day mode=demo ctx=legislative,economic
e2 m1 > m3,m4 REJECT actual 2020-03-09/day ctx=legislative,economic
e3 m5 > m1 SUPPORT actual 2020-03-09/none ctx=rights_freedoms
e4 m7 > m1 PROTEST hypothetical 2020-03-09/none mode=obstruct ctx=legislative

### Antara Kaltim 2022-06-02
[m1:IDN.GOV Bupati Penajam Paser Utara Hamdam] {e1 menyurati} [m2:IDN.GOV Kementerian ATR], memohon agar tanah pusaka [m3:IDN.CVL suku Balik] dikeluarkan dari kawasan inti. Sampai pekan ini surat itu {e2 tidak berbalas}. Kepala adat di Sepaku, [m4:IDN.CVL Sibukdin], tak mau menunggu: [m5=m4 ia] {e3 akan menemui} [m6:IDN.LEG anggota Komisi II] yang sedang reses. "Kuburan nenek [m7=m4 saya] dipatok," katanya. Para wakil rakyat tersebut {e4 sanggup} meneruskan keluhannya kepada [m8=m2 menteri].
e1 m1 > m2 REQUEST requested 2022-06-02/none mode=change ctx=human_security
e2 m2 > m1 REJECT actual 2022-06-02/none ctx=human_security
e3 m4 > m6 CONSULT planned 2022-06-02/none ctx=human_security
e4 m6 > m4 AGREE planned 2022-06-02/none ctx=human_security

### Kompas 2003-04-21
[m1:IDN.CVL Theys Hiyo Eluay], ketua Presidium Dewan Papua, ditemukan tewas di mobilnya di Koya. Malam sebelumnya [m2=m1 tokoh Sentani itu] {e1 memenuhi undangan} peringatan Hari Pahlawan di markas [m3:IDN.MIL Kopassus Tribuana]. Sopirnya, Aristoteles, hilang. Sepanjang hari [m4:IDN.CVL massa] {e2 membakar} hotel dan toko di Sentani. [m5:IDN.GOV Gubernur Jaap Salossa] {e3 meminta} [m6:IDN.GOV Presiden Megawati] membentuk tim independen; satu setengah tahun kemudian tujuh prajurit {e4 dihukum} mahkamah militer di Surabaya.
e1 m1 > m3 CONSULT actual 2001-11-10/day mode=visit ctx=territory
e2 m4 > m7 PROTEST actual 2001-11-11/none mode=riot ctx=territory
e3 m5 > m6 REQUEST requested 2003-04-21/none mode=change ctx=human_rights,territory
e4 m8 > m3 SANCTION actual 2003-04-21/none mode=convict ctx=human_rights,legal
Kerugian [m7:IDN.BUS para pedagang] ditaksir dua miliar; vonis [m8:IDN.JUD hakim Kolonel Yamini] paling lama tiga setengah tahun.

### Okezone 2024-02-19
Perolehan suara [m1:IDN.PTY PPP] merosot di bawah empat persen. [m2:IDN.PTY Sandiaga Uno], yang baru masuk partai itu tahun lalu, {e1 meminta maaf} kepada para kiai. Sejumlah pengurus Jawa Timur {e2 menuntut} [m3:IDN.PTY Mardiono] meletakkan jabatan pelaksana tugas ketua umum. Pengusaha tersebut {e3 menampik}; menurutnya, suara partai Ka'bah {e4 digelembungkan} ke partai lain oleh panitia di 35 daerah pemilihan. [m6=m3 Ia] {e5 akan mengadu} ke Mahkamah Konstitusi. [m4:IDN.GOV KPU] tidak mau berspekulasi.
e1 m2 > m1 SUPPORT actual 2024-02-19/none ctx=election,political_institutions
e2 m5 > m3 REQUEST requested 2024-02-19/none mode=change ctx=political_institutions
e3 m3 > m5 REJECT actual 2024-02-19/none mode=change ctx=political_institutions
e4 m3 > m4 ACCUSE actual 2024-02-19/none mode=allege ctx=election
e5 m3 > m4 ACCUSE planned 2024-02-19/none mode=allege ctx=election,legal
Surat desakan itu diteken [m5:IDN.PTY 21 ketua cabang].

### Detik Health 2021-07-05 none
Tabung oksigen langka di seantero Jawa. Direktur RSUP Sardjito, Rukmono Siswishanto, mengatakan pasokan cair habis sejak sore. Pabrik gas milik [m1:IDN.BUS Samator] bekerja tiga giliran, tetapi truk [m3=m1 mereka] terjebak kemacetan. [m2=m1 Perusahaan Gresik itu] memasok separuh kebutuhan nasional.

### SINDOnews 2016-10-14
Padepokan [m1:IDN.REL Dimas Kanjeng Taat Pribadi] di Probolinggo digeledah dua hari berturut-turut. Sang pemimpin {e1 disangka} menyuruh pembunuhan dua bekas santrinya dan menipu ribuan orang dengan janji penggandaan uang. [m2:IDN.ELI Marwah Daud Ibrahim], doktor lulusan Washington, {e2 pasang badan} untuk gurunya; karena itu [m3=m2 ia] {e3 diminta mundur} dari [m4:IDN.REL ICMI]. [m5:IDN.REL MUI Jawa Timur] {e4 memfatwakan} ajaran padepokan itu sesat. Para pengikut tetap tinggal di tenda, menunggu [m6=m1 orang yang mereka sebut Yang Mulia] {e5 dibebaskan}.
e1 m7 > m1 ACCUSE actual 2016-10-14/none mode=allege ctx=crime,religion_ethnicity
e2 m2 > m1 SUPPORT actual 2016-10-14/none ctx=religion_ethnicity
e3 m4 > m2 REQUEST requested 2016-10-14/none mode=change ctx=religion_ethnicity
e4 m5 > m1 ACCUSE actual 2016-10-14/none mode=disapprove ctx=religion_ethnicity
e5 m7 > m1 RETREAT hypothetical 2016-10-14/none mode=release ctx=legal
Penyidik [m7:IDN.COP Polda Jatim] melarang wartawan masuk.

### Jubi 2026-05-08
Kelaparan di Distrik Amuma bukan isapan jempol, kata [m1:IDN.REL Pastor Alexander Pangguem]. Menurut rohaniwan Fransiskan tersebut, 23 orang meninggal sejak Februari. [m2:IDN.GOV Bupati Yahukimo Didimus Yahuli] {e1 menuduh} [m3=m1 dia] membesar-besarkan; dari catatannya hanya enam. Meski begitu, [m4=m2 sang bupati] {e2 mengirim} tiga penerbangan beras. Dua di antaranya {e3 ditembaki} saat hendak mendarat, dan [m5:TPNPB.REB Kodap Yahukimo] {e4 mengaku} [m6=m5 pasukannya] pelakunya: "Pesawat itu bawa [m8:IDN.MIL tentara]."
e1 m2 > m1 ACCUSE actual 2026-05-08/none mode=disapprove ctx=human_security
e2 m2 > m7 AID actual 2026-05-08/none ctx=human_security
e3 m5 > m2 ASSAULT actual 2026-05-08/none mode=firearms ctx=territory
e4 m5 > m2 ASSAULT actual 2026-05-08/none mode=firearms ctx=territory said=m5
[m7:IDN.CVL Penduduk distrik] makan daun gedi rebus.

### JPNN 2014-08-21
Sidang pleno dipenuhi isak tangis. [m1:IDN.JUD Mahkamah Konstitusi] {e1 menolak} seluruh gugatan [m2:IDN.PTY Prabowo-Hatta]. Di luar, pendukung pasangan itu {e2 menabrakkan} truk Unimog ke kawat berduri; [m3:IDN.COP polisi] {e3 menembakkan} gas air mata dan {e4 mengamankan} empat orang. [m4:IDN.PTY Hatta Rajasa] {e5 menelepon} [m5:IDN.PTY Jusuf Kalla] malamnya, {e6 mengucapkan selamat}, sesuatu yang tidak dilakukan oleh rekannya, sang jenderal.
e1 m1 > m2 REJECT actual 2014-08-21/day ctx=election,legal
e2 m6 > m3 PROTEST actual 2014-08-21/day mode=riot ctx=election
e3 m3 > m6 ASSAULT actual 2014-08-21/day mode=crowd-control ctx=election,repression
e4 m3 > m6 COERCE actual 2014-08-21/day mode=arrest ctx=election
e5 m4 > m5 CONSULT actual 2014-08-21/day mode=phone ctx=election
e6 m4 > m5 SUPPORT actual 2014-08-21/day ctx=election
[m6:IDN.PTY Massa] baru surut lepas isya.

### Sabah Post 2022-11-25
Buntu sudah berakhir. [m1:MYS.GOV Sultan Abdullah], raja yang tahun depan selesai masa takhtanya, {e1 menunjuk} [m2:MYS.OPP Anwar Ibrahim] sebagai perdana menteri kesepuluh. [m3:MYS.PTY Muhyiddin Yassin] {e2 menolak} bergabung dalam pemerintahan persatuan, sekalipun istana yang memintanya. [m4=m3 Ketua Perikatan Nasional itu] {e3 menantang} [m5=m2 rivalnya] membuktikan mayoritas di parlemen. "[m6=m2 Kita] buktikan 19 Desember," jawab Anwar, yang pada hari pertama kerjanya {e4 ditelepon} [m7:IDN.GOV Presiden Joko Widodo] dan [m8:TUR.GOV Recep Tayyip Erdogan].
e1 m1 > m2 SUPPORT actual 2022-11-24/day ctx=executive
e2 m3 > m1 REJECT actual 2022-11-25/none ctx=executive,political_institutions
e3 m3 > m2 REQUEST requested 2022-11-25/none ctx=executive,legislative
e4 m7,m8 > m2 CONSULT actual 2022-11-25/none mode=phone ctx=diplomatic

### Kompas.com 2019-03-18
Di Hotel Bumi, Surabaya, penyidik [m1:IDN.JUD KPK] {e1 mencokok} [m2:IDN.PTY Romahurmuziy]. [m3=m2 Ketua umum PPP itu] diduga {e2 memperdagangkan} jabatan di [m4:IDN.GOV Kementerian Agama]. Di ruang kerja [m5:IDN.GOV Menteri Lukman Hakim Saifuddin], [m9=m1 petugas] kemudian {e3 menyita} ratusan juta rupiah. [m10=m5 Menteri asal partai yang sama] {e4 bersedia} memberi keterangan. Sementara itu kubu Humphrey Djemat {e5 mengajak} para kader kembali kepada kepengurusan [m8=m6 mereka].
e1 m1 > m2 COERCE actual 2019-03-15/day mode=arrest ctx=corruption
e2 m1 > m2 ACCUSE actual 2019-03-18/none mode=allege ctx=corruption
e3 m1 > m5 COERCE actual 2019-03-18/none mode=seize ctx=corruption
e4 m5 > m1 AGREE planned 2019-03-18/none ctx=corruption
e5 m6 > m7 REQUEST requested 2019-03-18/none mode=change ctx=political_institutions
Pecahan itu sendiri, [m6:IDN.PTY PPP Muktamar Jakarta], tak punya kursi; [m7:IDN.PTY anggota di daerah] bingung.

### Riau Mandiri 2024-12-03
[m1:IDN.JUD KPK] membawa [m2:IDN.GOV Penjabat Wali Kota Pekanbaru Risnandar Mahiwa] ke Jakarta dengan penerbangan pagi. Bersama [m3=m2 birokrat 41 tahun itu] {e1 ditangkap} sekretaris daerahnya, [m4:IDN.GOV Indra Pomi], yang rumahnya menyimpan satu miliar rupiah. [m5:IDN.GOV Mendagri Tito Karnavian] merasa kecolongan. [m6=m5 Ia] {e2 mencabut} penugasan [m7=m2 anak buahnya] malam itu juga serta {e3 mengancam} penjabat lain dengan nasib serupa bila [m8:IDN.GOV mereka] bermain anggaran.
e1 m1 > m2,m4 COERCE actual 2024-12-02/day mode=arrest ctx=corruption
e2 m5 > m2 SANCTION actual 2024-12-03/none mode=expel ctx=corruption
e3 m5 > m8 THREATEN threatened 2024-12-03/none ctx=corruption

### ABC Australia 2021-04-14
[m1:TLS.PTY Xanana Gusmão] berdiri di depan gedung isolasi Vera Cruz dan menampar seorang pemuda yang menangis. [m6=m1 Bekas presiden itu] {e1 menuntut} [m2:TLS.GOV otoritas] menyerahkan jenazah seorang lelaki yang menurut dokter positif Covid. Tiga malam [m3=m1 ia] tidur di trotoar. [m4:TLS.GOV Perdana Menteri Taur Matan Ruak] {e2 bergeming}, menyebut protokol {e3 berlaku} bagi semua. Keluarga almarhum {e4 berterima kasih} kepada sang pahlawan kemerdekaan meski permintaannya kandas.
e1 m1 > m2 PROTEST actual 2021-04-12/none mode=demo ctx=health
e2 m4 > m1 REJECT actual 2021-04-14/none mode=yield ctx=health
e4 m5 > m1 SUPPORT actual 2021-04-14/none ctx=health
e3 m4 > m5 COERCE actual 2021-04-14/none mode=restrict ctx=health
Kata [m5:TLS.CVL ayah korban], pemakaman akhirnya di Metinaro.

### Radar Bogor 2011-10-20
[m1:IDN.GOV Wali Kota Diani Budiarto] masih {e1 menyegel} pelataran gereja [m2:IDN.REL GKI Yasmin], kendati [m3:IDN.JUD Mahkamah Agung] sudah memenangkan pemiliknya. Jemaat beribadah di rumah seorang di antara [m8=m2 mereka]. [m4:IDN.GOV Ombudsman] {e2 menyatakan} [m5=m1 pejabat itu] maladministrasi dan {e3 memberinya} enam puluh hari. Ditanya wartawan, sang wali kota {e4 menawarkan} tanah pengganti. "[m6=m2 Kami] tidak mencari tanah, [m7=m2 kami] mencari hukum," {e5 jawab} juru bicara gereja, Bona Sigalingging.
e1 m1 > m2 COERCE actual 2011-10-20/none mode=restrict ctx=religion_ethnicity
e2 m4 > m1 ACCUSE actual 2011-07-12/none mode=allege ctx=religion_ethnicity,legal
e3 m4 > m1 REQUEST requested 2011-07-12/none mode=change ctx=religion_ethnicity,legal
e4 m1 > m2 AGREE planned 2011-10-20/none ctx=religion_ethnicity
e5 m2 > m1 REJECT actual 2011-10-20/none ctx=religion_ethnicity

### Detik News 2020-11-20
Kerumunan di Bandara Soekarno-Hatta membuat puluhan penerbangan terlambat. [m1:IDN.REL Rizieq Shihab] pulang dari [m2:@SAU Mekah] setelah tiga setengah tahun. Dalam sepekan, [m3:IDN.GOV Gubernur Anies Baswedan] {e1 bertamu} ke rumahnya, {e2 mendenda} panitia pernikahan putrinya lima puluh juta, dan {e3 diperiksa} [m4:IDN.COP penyidik Polda] karena membiarkan kerumunan tersebut. [m5:IDN.MIL Pangdam Jaya Dudung Abdurachman] {e4 menyuruh} anak buahnya menurunkan baliho sang habib. [m6:IDN.PTY Wakil Ketua DPR Fadli Zon] {e5 menilai} jenderal itu melampaui tugas.
e1 m3 > m1 CONSULT actual 2020-11-10/day mode=visit ctx=religion_ethnicity
e2 m3 > m1 SANCTION actual 2020-11-15/none ctx=health
e3 m4 > m3 ACCUSE actual 2020-11-17/day mode=investigate ctx=health,legal
e4 m5 > m1 COERCE actual 2020-11-20/none mode=seize ctx=religion_ethnicity
e5 m6 > m5 ACCUSE actual 2020-11-20/none mode=disapprove ctx=military,religion_ethnicity

### Bangkapos 2024-03-27
Sesudah [m1:IDN.BUS Harvey Moeis] {e1 ditahan} [m2:IDN.JUD Kejaksaan Agung], penyelidikan tata niaga timah menyentuh petinggi [m3:IDN.BUS PT Timah]. [m4:IDN.GOV Menteri BUMN Erick Thohir] {e2 berjanji membantu} penyidik, "karena [m5=m4 kita] yang pertama melapor." Kelompok [m6:IDN.CVL Walhi Bangka Belitung] mengingatkan bahwa kerugian sesungguhnya ada di laut. Direktur [m7=m6 organisasi itu], Subhan Hafiz, {e3 meminta} [m8=m2 jaksa] juga {e4 menyeret} korporasi. Permintaan ini {e5 sedang dipertimbangkan}.
e1 m2 > m1 COERCE actual 2024-03-27/day mode=arrest ctx=corruption,natural_resource
e2 m4 > m2 AGREE planned 2024-03-27/none ctx=corruption
e3 m6 > m2 REQUEST requested 2024-03-27/none mode=change ctx=environment,corruption
e4 m2 > m3 ACCUSE hypothetical 2024-03-27/none mode=allege ctx=environment,corruption
e5 m2 > m6 AGREE hypothetical 2024-03-27/none ctx=corruption

### Wanita Indonesia 2003-04-21 none
Peringatan Hari Kartini di Jepara diisi lomba mengukir. Pemenangnya, Nyai Sumirah, 67 tahun, membuat relief Laksamana Malahayati dari sisa kayu jati. Istri bupati menyerahkan hadiah. Tamu dari [m1:@NLD Leiden], seorang peneliti surat-surat Kartini, membeli karya itu untuk museumnya.

### Tempo.co 2018-10-08
[m1:IDN.CVL Ratna Sarumpaet] semula mengaku {e1 dipukuli} tiga orang di Bandung. [m2:IDN.PTY Prabowo Subianto] {e2 mengecam} "tindakan pengecut" itu dalam konferensi pers. Dua hari berselang aktivis 69 tahun tersebut {e3 mengaku berbohong}: mukanya lebam karena operasi. [m9=m2 Calon presiden itu] {e4 meminta maaf} kepada publik lalu {e5 memecat} [m3=m1 dia] dari tim kampanye. [m4:IDN.COP Polda Metro] {e6 mencegat} [m5=m1 Ratna] di bandara ketika [m8=m1 ia] hendak terbang ke Santiago.
e1 m6 > m1 ASSAULT denied 2018-09-21/none mode=beat ctx=election,misinformation
e2 m2 > m6 ACCUSE actual 2018-10-02/day mode=disapprove ctx=election
e3 m1 > m2 CONCEDE actual 2018-10-03/none ctx=election,misinformation
e4 m2 > m7 SUPPORT actual 2018-10-03/none ctx=election,misinformation
e5 m2 > m1 SANCTION actual 2018-10-03/none mode=expel ctx=election
e6 m4 > m1 COERCE actual 2018-10-04/none mode=arrest ctx=misinformation
[m6:UNK Ketiga penyerang] tak pernah ada, dan [m7:IDN.CVL warganet] mencatatnya sebagai hoaks terbaik.

### Flores Pos 2023-03-21
[m1:IDN.REL Uskup Ruteng Siprianus Hormat] {e1 menerima} delegasi [m2:IDN.AGR warga Poco Leok] di istana keuskupan. [m7=m2 Mereka] {e2 mengadukan} [m3:IDN.GOV Bupati Hery Nabit], yang izinnya membolehkan [m4:IDN.BUS PLN] mengebor panas bumi di dekat mata air. Sang uskup {e3 tidak memihak}, tetapi {e4 akan menulis} kepada pemberi pinjaman, [m5:DEU.BUS bank KfW]. Pihak bank di [m6:@DEU Frankfurt] mengatakan siap {e5 meninjau ulang} kredit apabila [m8=m2 warga] belum setuju.
e1 m2 > m1 CONSULT actual 2023-03-21/none mode=visit ctx=environment,religion_ethnicity
e2 m2 > m3 ACCUSE actual 2023-03-21/none mode=disapprove ctx=environment
e3 m1 > m2 SUPPORT denied 2023-03-21/none ctx=environment
e4 m1 > m5 REQUEST planned 2023-03-21/none mode=change ctx=environment
e5 m5 > m4 SANCTION hypothetical 2023-03-21/none mode=discontinue ctx=environment

### Batam Today 2010-08-26
Tiga pegawai [m1:IDN.GOV Dinas Kelautan Kepulauan Riau] {e1 dibawa} kapal patroli [m2:MYS.COP Polisi Marin Malaysia] dari perairan Tanjung Berakit. Sebelumnya [m3=m1 mereka] {e2 menangkap} tujuh [m4:MYS.LAB nelayan Johor]. Setelah tiga hari kedua pihak {e3 bertukar} tawanan. Di Jakarta, kelompok [m5:IDN.CVL Bendera] {e4 melempari} kedutaan negeri jiran dengan kotoran, yang membuat [m6:MYS.GOV Menlu Anifah Aman] {e5 mengancam} mengeluarkan larangan bepergian. "Kesabaran [m7=m6 kami] terbatas," katanya.
e1 m2 > m1 COERCE actual 2010-08-13/day mode=arrest ctx=territory
e2 m1 > m4 COERCE actual 2010-08-13/day mode=arrest ctx=territory,natural_resource
e3 m2 > m1 RETREAT actual 2010-08-17/none mode=release ctx=territory
e4 m5 > m6 PROTEST actual 2010-08-23/none mode=vandalize ctx=territory,diplomatic
e5 m6 > m8 THREATEN threatened 2010-08-26/none mode=restrict ctx=diplomatic
[m8:IDN.GOV Kemlu RI] menyesalkan aksi di depan kedutaan itu.

### Harian Analisa 2019-06-20
[m1:IDN.GOV KPU] menghadirkan profesor teknologi informasi untuk {e1 mematahkan} dalil [m2:IDN.PTY kubu 02]. [m3:IDN.CVL Saksi pemohon], Beti Kristiana, sehari sebelumnya {e2 bercerita} tentang tumpukan amplop di Boyolali. Hakim [m4:IDN.JUD Suhartoyo] sempat {e3 menegur} [m5=m3 perempuan itu] karena jawabannya berbelit. Ketua tim hukum pemohon, [m6:IDN.PTY Bambang Widjojanto], {e4 meminta} saksinya dilindungi LPSK; [m7=m4 majelis] {e5 menjawab} selama di ruang sidang tidak ada yang perlu ditakuti.
e1 m1 > m2 REJECT actual 2019-06-20/none ctx=election,legal
e2 m3 > m1 ACCUSE actual 2019-06-19/none mode=allege ctx=election,legal
e3 m4 > m3 ACCUSE actual 2019-06-19/none mode=disapprove ctx=legal
e4 m6 > m4 REQUEST requested 2019-06-20/none mode=assist ctx=legal
e5 m4 > m6 REJECT actual 2019-06-20/none mode=assist ctx=legal

### Papuan Observer 2022-08-31
Empat [m1:IDN.CVL warga Nduga] {e1 dibunuh} dan dimutilasi di Timika. Enam [m2:IDN.MIL prajurit Brigif 20] serta [m9:IDN.CRM empat warga sipil] {e2 ditangkap} beberapa hari sesudah mayat ditemukan di Sungai Pigapu. Keluarga korban {e3 mengarak} foto [m8=m1 mereka] ke [m10=m7 DPRD Mimika]. [m3:IDN.MIL Panglima TNI Andika Perkasa] {e4 menjanjikan} hukuman terberat bagi bawahannya. Ditanya apakah korban anggota kelompok separatis, [m4=m3 ia] {e5 menepis}; yang berkata demikian para tersangka sendiri.
e1 m2 > m1 ASSAULT actual 2022-08-22/day mode=targeted ctx=human_rights
e2 m5 > m2 COERCE actual 2022-08-28/none mode=arrest ctx=human_rights,legal
e3 m6 > m7 PROTEST actual 2022-08-31/none mode=demo ctx=human_rights
e4 m3 > m6 AGREE planned 2022-08-31/none ctx=human_rights,military
e5 m3 > m2 REJECT actual 2022-08-31/none ctx=human_rights
[m5:IDN.MIL Polisi Militer] menjaga pemeriksaan, [m6:IDN.CVL sanak saudara] menginap di halaman [m7:IDN.LEG dewan].

### Republika 2025-03-20
RUU TNI {e1 disahkan} dalam sidang yang dijaga tiga lapis pagar. Di luar, [m1:IDN.EDU mahasiswa Trisakti dan UI] {e2 memblokir} gerbang belakang. Ketua [m2:IDN.LEG DPR Puan Maharani] {e3 mengklaim} supremasi sipil tetap utuh. "[m3=m2 Kami] sudah {e4 mendengar} semua pihak," katanya. Malam harinya kendaraan meriam air {e5 dikerahkan}, dan seorang pengemudi ojek yang tidak ikut berdemo {e6 dipukuli} [m7=m5 petugas]. [m4:IDN.MIL Mabes TNI] menegaskan prajurit aktif di jabatan sipil {e7 akan pensiun dini}.
e2 m1 > m2 PROTEST actual 2025-03-20/day mode=obstruct ctx=legislative,military
e3 m2 > m1 REJECT actual 2025-03-20/none ctx=legislative,military
e4 m2 > m1 CONSULT actual 2025-03-20/none ctx=legislative
e5 m5 > m1 MOBILIZE actual 2025-03-20/day mode=police ctx=repression
e6 m5 > m6 ASSAULT actual 2025-03-20/day mode=beat ctx=repression
e7 m4 > m1 CONCEDE planned 2025-03-20/none ctx=military
e1 m2 > m4 SUPPORT actual 2025-03-20/day ctx=legislative,military
Menurut [m5:IDN.COP Polda Metro], [m6:IDN.LAB Raka Ramadhan] sudah dibawa ke rumah sakit.

### Media Sulut 2015-04-29
[m1:FRA.GOV Presiden François Hollande] {e1 mengancam} hubungan kedua negara akan terganggu bila [m2:FRA.CRM Serge Atlaoui] {e2 dieksekusi}. [m3:PHL.GOV Presiden Benigno Aquino] memilih jalur lain: di sela pertemuan puncak di [m4:@MYS Langkawi] [m9=m3 ia] {e3 membisiki} [m5:IDN.GOV tuan rumah negaranya tahun lalu, Joko Widodo], bahwa [m6:PHL.LAB Mary Jane Veloso] korban perdagangan orang. Pada menit terakhir nama [m10=m2+m6 keduanya] {e4 dicoret}. Delapan terpidana lain {e5 ditembak} di Nusakambangan; [m7:AUS.GOV Canberra] {e6 menarik} duta besarnya.
e1 m1 > m5 THREATEN threatened 2015-04-25/none mode=relations ctx=illegal_drugs,diplomatic
e2 m5 > m2 ASSAULT hypothetical 2015-04-29/none mode=targeted ctx=illegal_drugs
e3 m3 > m5 REQUEST requested 2015-04-27/none mode=yield ctx=illegal_drugs,trafficking
e4 m5 > m2,m6 CONCEDE actual 2015-04-29/day ctx=illegal_drugs
e5 m5 > m8 ASSAULT actual 2015-04-29/day mode=targeted ctx=illegal_drugs
e6 m7 > m5 SANCTION actual 2015-04-29/day mode=withdraw ctx=illegal_drugs,diplomatic
[m8:AUS.CRM Andrew Chan dan Myuran Sukumaran] termasuk di antara yang dieksekusi.

### Joglosemar 2013-04-10
Pukul 00.30 sebelas orang berpenutup muka {e1 menyerbu} Lapas Cebongan dan {e2 menembak mati} empat tahanan polda. Keempatnya tersangka {e3 pembunuhan} [m1:IDN.MIL Sersan Kepala Heru Santoso]. [m2:IDN.MIL TNI AD] awalnya {e4 menyangkal} keterlibatan anggotanya, lalu tim investigasinya sendiri menyebut prajurit [m3:IDN.MIL Grup 2 Kopassus]. [m4:IDN.MIL Danjen Agus Sutomo] {e5 mengaku bertanggung jawab}. Anehnya, pelakunya {e6 disambut} spanduk dukungan [m5:IDN.CVL ormas di Yogyakarta].
e1 m3 > m7 COERCE actual 2013-03-23/day mode=seize ctx=military,crime
e2 m3 > m6 ASSAULT actual 2013-03-23/day mode=firearms ctx=military,crime
e3 m6 > m1 ASSAULT actual 2013-03-19/none mode=primitive ctx=crime bg
e4 m2 > m7 REJECT actual 2013-03-24/none ctx=military
e5 m4 > m7 CONCEDE actual 2013-04-04/none ctx=military
e6 m5 > m3 SUPPORT actual 2013-04-10/none ctx=military,crime
[m6:IDN.CRM Deki dan tiga kawannya] dimakamkan di Kupang; [m7:IDN.GOV Kementerian Hukum] mengganti kepala lapas.
