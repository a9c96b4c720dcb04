### Kompas.com 2022-12-21
[m1:IDN.JUD Penyidik KPK] menyegel ruang kerja di gedung [m9:IDN.LEG DPRD Jawa Timur] setelah {e1 menangkap} [m2:IDN.LEG Sahat Tua Simanjuntak], wakil ketua dewan itu, dengan uang semiliar rupiah. Hibah desa, demikian perkaranya. Seminggu berselang [m3=m1 mereka] kembali dan {e2 menggeledah} kantor [m4:IDN.GOV Gubernur Khofifah], termasuk ruang wakilnya. "[m5=m4 Kami] {e3 menghormati} proses ini," kata perempuan yang juga pemimpin [m6:IDN.REL Muslimat NU] tersebut. [m7=m2 Politikus Golkar itu] {e4 menangis} di depan wartawan dan {e5 meminta maaf} kepada [m10=m8 warga].
e1 m1 > m2 COERCE actual 2022-12-14/day mode=arrest ctx=corruption
e2 m1 > m4 COERCE actual 2022-12-21/day mode=seize ctx=corruption
e3 m4 > m1 SUPPORT actual 2022-12-21/none ctx=corruption
e4 m2 > m8 CONCEDE actual 2022-12-16/none ctx=corruption
e5 m2 > m8 SUPPORT actual 2022-12-16/none ctx=corruption
[m8:IDN.CVL Pemilih di Madura] mengaku kecewa.

### Tabloid Jubi 2011-09-15
[m1:IDN.LAB Delapan ribu karyawan Freeport] {e1 mulai mogok} tengah malam tadi. Upah satu setengah dolar per jam tidak masuk akal, kata [m2:IDN.LAB Sudiro], ketua serikat [m6=m1 mereka], yang {e2 menuntut} kenaikan sepuluh kali lipat. Perusahaan {e3 hanya menyodorkan} dua puluh dua persen. [m3:IDN.GOV Menteri Muhaimin Iskandar] {e4 menawarkan diri} sebagai penengah; direktur utama [m4:USA.BUS perusahaan tambang itu], Armando Mahler, datang ke kementerian, sedangkan lawannya tidak. Di Mil 28, [m5:IDN.COP Brimob] {e5 mendirikan} pos baru.
e1 m1 > m4 PROTEST actual 2011-09-15/day mode=strike ctx=economic,natural_resource
e2 m2 > m4 REQUEST requested 2011-09-15/none mode=yield ctx=economic
e3 m4 > m1 AGREE planned 2011-09-15/none ctx=economic
e4 m3 > m1,m4 AGREE planned 2011-09-15/none ctx=economic
e5 m5 > m1 MOBILIZE actual 2011-09-15/none mode=police ctx=economic

### Rakyat Aceh 2022-07-30
Di Meulaboh, [m1:IDN.REL para pimpinan dayah] berkumpul membicarakan pendirian masjid [m2:IDN.REL Muhammadiyah] yang tertunda. [m3:IDN.GOV Bupati Ramli MS] berada di antara [m6=m1 mereka]. [m7=m3 Ia] tidak {e1 melarang}, katanya, asalkan warga sekitar rela. Sekretaris organisasi itu, [m4:IDN.REL Abdul Manan], {e2 menyebut} syarat tersebut dibuat-buat. Para teungku {e3 mengancam} akan menduduki lokasi bila tukang mulai bekerja. Camat {e4 menempatkan} Satpol PP di situ; petugasnya ramah kepada kedua belah pihak.
e1 m3 > m2 COERCE denied 2022-07-30/none mode=restrict ctx=religion_ethnicity
e2 m4 > m3 ACCUSE actual 2022-07-30/none mode=disapprove ctx=religion_ethnicity
e3 m1 > m2 THREATEN threatened 2022-07-30/none mode=restrict ctx=religion_ethnicity
e4 m5 > m1 MOBILIZE actual 2022-07-30/none mode=police ctx=religion_ethnicity
[m5:IDN.GOV Sang camat] baru dilantik Mei lalu.

### Sinar Harapan 2001-12-20
Berkat {e1 jaminan keamanan} [m1:IDN.GOV Pangdam sekaligus penguasa darurat], dua delegasi dari Poso tiba di Malino. [m2:IDN.REL Kelompok Muslim] menginap di hotel bawah, [m3:IDN.REL kelompok Kristen] di atas. [m4:IDN.GOV Jusuf Kalla] bolak-balik mendaki tangga, {e2 membawa} sepuluh butir usul. Kamis (20/12/2001) semua {e3 ditandatangani}: kedua pihak {e4 menghentikan} permusuhan dan [m5:IDN.REL Laskar Jihad] {e5 diminta} pulang. Panglima laskar itu {e6 menolak}. "[m6=m5 Kami] diundang rakyat Poso," katanya.
e1 m1 > m2,m3 AID actual 2001-12-18/none ctx=religion_ethnicity
e2 m4 > m2,m3 CONSULT actual 2001-12-19/none mode=third-party ctx=religion_ethnicity
e3 m2 > m3 SUPPORT actual 2001-12-20/day ctx=religion_ethnicity
e4 m2 > m3 CONCEDE actual 2001-12-20/day ctx=religion_ethnicity
e5 m4 > m5 REQUEST requested 2001-12-20/none mode=yield ctx=religion_ethnicity
e6 m5 > m4 REJECT actual 2001-12-20/none mode=yield ctx=religion_ethnicity

### Detik Jatim 2024-12-10
Sidang perdana pembunuhan di lereng Semeru berlangsung tanpa terdakwa utama, yang mengaku sakit. [m1:IDN.JUD Jaksa Prasetyo] {e1 menuduhnya} berpura-pura. [m5=m4 Hakim ketua] {e2 memerintahkan} [m2:IDN.MED dokter RSUD] memeriksa [m3:IDN.CRM pria 48 tahun itu] di sel. Keterangan dokter membuat [m6=m1 jaksa] malu: ginjalnya memang tinggal satu. Pengacara terdakwa, yang mewakili partai tempat [m7=m3 ia] menjadi bendahara, {e3 meminta} penahanan rumah. [m4:IDN.JUD Majelis] {e4 belum mengabulkan}.
e1 m1 > m3 ACCUSE actual 2024-12-10/none mode=allege ctx=legal,crime
e2 m4 > m2 REQUEST requested 2024-12-10/none ctx=legal
e3 m3 > m4 REQUEST requested 2024-12-10/none mode=yield ctx=legal
e4 m4 > m3 CONCEDE denied 2024-12-10/none ctx=legal

### CNN Indonesia 2021-02-03
Sebelum fajar [m1:MMR.MIL Tatmadaw] {e1 menahan} [m2:MMR.GOV Aung San Suu Kyi] dan Presiden Win Myint. Jenderal [m3:MMR.MIL Min Aung Hlaing] mengambil alih pemerintahan untuk setahun. [m4:IDN.GOV Kemlu RI] {e2 menyatakan prihatin} dan mengingatkan piagam [m5:ASEAN ASEAN]; [m6:SGP.GOV Singapura] {e3 meminta} tahanan dibebaskan. Lain lagi [m7:PHL.GOV Manila]: juru bicaranya, Harry Roque, menyebutnya urusan dalam negeri. Di Yangon, [m8:MMR.MED para dokter] {e4 memakai} pita merah dan {e5 berhenti bekerja}.
e1 m1 > m2 COERCE actual 2021-02-01/day mode=arrest ctx=pro_autocracy
e2 m4 > m1 ACCUSE actual 2021-02-03/none mode=disapprove ctx=pro_autocracy,diplomatic
e3 m6 > m1 REQUEST requested 2021-02-03/none mode=yield ctx=pro_autocracy
e4 m8 > m3 PROTEST actual 2021-02-02/none mode=demo ctx=pro_democracy
e5 m8 > m3 PROTEST actual 2021-02-03/none mode=strike ctx=pro_democracy

### Jurnal Bogor 2018-08-11 none
Perajin sepatu Ciomas kebanjiran pesanan replika gelang kaki Garuda untuk pembukaan Asian Games. Pengrajin tertua, Mang Ojak, tak pernah menonton upacara semacam itu. [m1:IDN.GOV Wali Kota Bima Arya] membeli dua pasang, lalu menghadiahkan sepasang kepada tamunya dari [m2:@KOR Gangwon].

### Media Kaltim 2024-05-20
Harian itu menyebut [m1:IDN.GOV Sekda Sri Wahyuni] dan [m2:IDN.GOV Penjabat Gubernur Akmal Malik] tidak akur. [m3=m1+m2 Keduanya] kompak {e1 membantah} ketika ditemui pada peringatan Hari Kebangkitan. "[m4=m2 Saya] baru tiga bulan lalu makan durian di rumah [m5=m1 beliau]," kata Akmal, pejabat asal Sumatera Barat. [m6:IDN.LEG Ketua DPRD Hasanuddin Mas'ud] {e2 meminta} [m7:IDN.JRN redaksi koran tersebut] memberi penjelasan. Pemimpin redaksinya {e3 bersedia memuat} hak jawab, tidak lebih.
e1 m3 > m7 REJECT actual 2024-05-20/none ctx=political_institutions
e2 m6 > m7 REQUEST requested 2024-05-20/none ctx=rights_freedoms
e3 m7 > m6 CONCEDE planned 2024-05-20/none ctx=rights_freedoms

### Dewan Sabah 2002-08-29
Ratusan ribu pekerja tanpa izin meninggalkan [m1:MYS.GOV Malaysia] sebelum hukuman cambuk mulai {e1 berlaku}. Di Nunukan, [m2:IDN.REF tujuh puluh orang] meninggal karena diare. [m3:IDN.LEG Ketua MPR Amien Rais] {e2 menganggap} jirannya tidak berperikemanusiaan; demonstran di Jakarta {e3 membakar} bendera. [m4=m1 Kuala Lumpur] membalas dengan {e4 menyarankan} warganya menunda perjalanan. [m5:IDN.GOV Menteri Jacob Nuwa Wea], yang datang ke pulau itu tiga minggu setelah kematian pertama, {e5 diteriaki} [m6=m2 para pengungsi].
e1 m1 > m2 COERCE actual 2002-08-01/day mode=deport ctx=migration
e2 m3 > m1 ACCUSE actual 2002-08-27/none mode=disapprove ctx=migration
e3 m7 > m1 PROTEST actual 2002-08-26/none mode=vandalize ctx=migration
e4 m4 > m8 REQUEST requested 2002-08-28/none ctx=migration,diplomatic
e5 m6 > m5 PROTEST actual 2002-08-29/none mode=demo ctx=migration
[m7:IDN.CVL Demonstran] itu juga melempar telur; [m8:MYS.CVL wisatawan Malaysia] membatalkan perjalanan ke Bandung.

### Radar Lombok 2017-11-28
Gunung Agung meletus dan bandara Bali ditutup. Lima ribu [m1:AUS.CVL turis Australia] terdampar. [m2:AUS.GOV Menlu Julie Bishop] {e1 meminta} Jakarta membuka jalur laut ke Surabaya; [m3:IDN.GOV Menhub Budi Karya] {e2 menyediakan} seratus bus sebelum permintaan itu sampai. Hotel-hotel memberi satu malam gratis. "[m4=m1 Kami] diperlakukan seperti keluarga," ujar seorang pensiunan dari [m5:@AUS Geelong], {e3 memuji} pegawai penginapannya.
e1 m2 > m3 REQUEST requested 2017-11-27/none mode=assist ctx=disasters
e2 m3 > m1 AID actual 2017-11-27/none ctx=disasters
e3 m1 > m6 SUPPORT actual 2017-11-28/none ctx=disasters
Di lobi, [m6:IDN.LAB para pegawai] tidur bergantian.

### Harian Rakyat Papua 2023-06-19
[m1:IDN.ELI Lukas Enembe] datang ke pengadilan dengan kursi roda dan tanpa sandal. [m8=m1 Bekas gubernur itu] {e1 didakwa} [m2:IDN.JUD jaksa KPK] menerima 46 miliar rupiah dari [m3:IDN.BUS dua kontraktor]. Kuasa hukumnya, [m4:IDN.CVL O.C. Kaligis], berkali-kali memotong. "Klien [m5=m4 saya] tidak bisa bicara," kata lelaki yang sendirinya pernah {e2 dipenjarakan} lembaga yang sama. [m9=m6 Hakim] {e3 memberi izin} berobat dua minggu di RSPAD. [m10=m7 Massa di Sentani] {e4 menyalakan} ban ketika mendengar kabar tersebut; [m11=m7 mereka] mengira sang tokoh meninggal.
e1 m2 > m1 ACCUSE actual 2023-06-19/none mode=allege ctx=corruption,legal
e2 m2 > m4 COERCE actual 2015-07-14/none mode=arrest ctx=corruption bg
e3 m6 > m1 CONCEDE actual 2023-06-19/none ctx=legal,health
e4 m7 > m2 PROTEST actual 2023-06-19/none mode=riot ctx=legal
Ketua majelis, [m6:IDN.JUD Rianto Adam Pontoh], menyayangkan [m7:IDN.CVL massa] itu.

### Lombok Today 2016-09-20
Tambang Batu Hijau berganti pemilik. [m1:USA.BUS Newmont] dan [m2:JPN.BUS Sumitomo] {e1 menjual} sahamnya kepada [m3:IDN.BUS Medco], perusahaan keluarga Panigoro. [m4:IDN.GOV Gubernur Zainul Majdi] {e2 kecewa} karena daerah tidak diajak bicara; kabupaten Sumbawa Barat malah {e3 berpesta}. Perusahaan baru itu {e4 berjanji} membangun smelter dalam lima tahun. "Janji yang sama sudah [m5=m4 saya] dengar dari [m6=m1 penjualnya]," ujar [m8=m4 sang gubernur], ulama bergelar doktor dari Al-Azhar.
e1 m1,m2 > m3 COOPERATE actual 2016-09-20/none ctx=natural_resource
e2 m4 > m3 ACCUSE actual 2016-09-20/none mode=disapprove ctx=natural_resource
e3 m7 > m3 SUPPORT actual 2016-09-20/none ctx=natural_resource
e4 m3 > m4 AGREE planned 2016-09-20/none ctx=natural_resource
[m7:IDN.GOV Bupati Musyafirin] sempat memotong kambing.

### Suara Bali 2005-10-12
Tiga ransel {e1 meledak} di Jimbaran dan Kuta malam Sabtu (1/10), menewaskan dua puluh orang. [m1:IDN.GOV Presiden SBY] datang keesokan paginya dan {e2 menjenguk} korban di Sanglah. Di luar penjara Kerobokan, [m2:IDN.CVL ribuan orang Bali] {e3 menuntut} Amrozi dan kawan-kawannya segera {e4 dihukum mati}. Pagar penjara roboh. [m3:IDN.COP Made Mangku Pastika], kapolda yang dulu menangkap [m7=m6 mereka], {e5 menenangkan} [m8=m2 massa] dari atas mobil. Gambar kepala pembawa ransel, yang diduga suruhan [m4:JI.REB Azahari], ditempel di mana-mana.
e1 m4 > m5 ASSAULT actual 2005-10-01/day mode=suicide-attack ctx=terrorism
e2 m1 > m5 CONSULT actual 2005-10-02/day mode=visit ctx=terrorism
e3 m2 > m1 REQUEST requested 2005-10-12/none ctx=terrorism,legal
e4 m1 > m6 ASSAULT hypothetical 2005-10-12/none mode=targeted ctx=terrorism,legal
e5 m3 > m2 REQUEST requested 2005-10-12/none mode=yield ctx=terrorism
[m5:IDN.CVL Para korban] sebagian warga asing; [m6:JI.REB ketiga terpidana] telah dipindahkan ke Nusakambangan sehari sebelumnya.

### Pos Belitung 2020-12-09
Pilkada Belitung Timur selesai tanpa gugatan. [m1:IDN.PTY Burhanudin] menang tipis atas petahana, [m2:IDN.GOV Yuslih Ihza], kakak Yusril. Petahana itu {e1 menyambangi} rumah lawannya sebelum magrib dengan sekotak lempah. "[m3=m2 Saya] titip puskesmas," pesannya. Pemenang {e2 menyanggupi} dan {e3 meminta} [m4=m2 seniornya] menjadi penasihat. Berita ini dibantah [m5:IDN.PTY ketua Partai Bulan Bintang setempat], tetapi [m6=m2 sang bekas bupati] sendiri yang membenarkannya.
e1 m2 > m1 CONSULT actual 2020-12-09/day mode=visit ctx=election
e2 m1 > m2 AGREE planned 2020-12-09/none ctx=election,health
e3 m1 > m2 REQUEST requested 2020-12-09/none mode=assist ctx=election

### Viva Militer 2024-07-30
Latihan Super Garuda Shield melibatkan [m1:IDN.MIL TNI], [m2:USA.MIL Komando Pasifik Amerika], dan belasan negara lain. Di Puslatpur Baturaja, [m3:JPN.MIL pasukan terjun Jepang] {e1 melompat} bersama [m4=m1 tuan rumah]. Beberapa petani karet {e2 memprotes} pagar kebunnya yang rubuh; komandan latihan, [m5:IDN.MIL Mayjen Kosasih], {e3 langsung mengganti}. [m6:CHN.GOV Beijing] tidak berkomentar, berbeda dengan tahun lalu ketika kedutaannya {e4 mengeluhkan} kegiatan serupa. "[m7=m1 Kita] berteman dengan semua," ujar sang jenderal.
e1 m3 > m1 COOPERATE actual 2024-07-30/none ctx=military
e2 m8 > m5 ACCUSE actual 2024-07-30/none mode=disapprove ctx=military
e3 m5 > m8 CONCEDE actual 2024-07-30/none ctx=reparations
e4 m6 > m1 ACCUSE actual 2023-08-30/year mode=disapprove ctx=military,diplomatic bg
e5 m2 > m1 COOPERATE actual 2024-07-30/none ctx=military
{e5 Latihan gabungan} itu berakhir pekan depan; [m8:IDN.AGR Pak Sarnubi] termasuk yang mendapat ganti rugi.

### Kalsel Pos 2010-02-03
[m1:IDN.CVL Aliansi Meratus] {e1 menggelar tenda} di titik nol Banjarmasin. Tiga malam [m7=m1 mereka] tidur di sana, ditemani [m2:IDN.EDU mahasiswa Universitas Lambung Mangkurat]. [m3:IDN.GOV Gubernur Rudy Ariffin] tak pernah keluar; yang datang [m4:IDN.GOV asistennya], membawa nasi kuning. [m8=m4 Ia] {e2 menyampaikan} bahwa izin [m5:IDN.BUS PT Mantimin] berasal dari pusat dan [m9=m3 pemerintah provinsi] {e3 tak berwenang} mencabutnya. Nasi itu {e4 dikembalikan}. "[m6=m1 Kami] lapar hutan," kata seorang tetua.
e1 m1 > m3 PROTEST actual 2010-02-03/none mode=demo ctx=environment
e2 m4 > m1 CONSULT actual 2010-02-03/none ctx=environment
e3 m3 > m1 REJECT actual 2010-02-03/none mode=change ctx=environment
e4 m1 > m4 REJECT actual 2010-02-03/none mode=assist ctx=environment

### Suara Kaltara 2022-11-21
Demi menghemat, [m1:IDN.GOV Kementerian Pertahanan] {e1 membatalkan} pembelian helikopter AW101. Keputusan itu berumur pendek: [m2:IDN.MIL TNI AU] tetap memesannya dari [m3:ITA.BUS AgustaWestland] setahun kemudian. [m4:IDN.MIL Panglima Gatot Nurmantyo] lalu {e2 membentuk} tim penyelidik, {e3 menuduh} [m5:IDN.ELI mantan kepala stafnya, Agus Supriatna], melangkahi [m6=m4 dia]. Yang dituduh {e4 tidak datang} ke persidangan meski tiga kali dipanggil [m7:IDN.JUD KPK].
e1 m1 > m3 SANCTION actual 2015-12-03/none mode=discontinue ctx=military,economic
e2 m4 > m2 ACCUSE actual 2016-12-29/none mode=investigate ctx=corruption,military
e3 m4 > m5 ACCUSE actual 2017-05-26/none mode=allege ctx=corruption,military
e4 m5 > m7 REJECT actual 2022-11-21/none mode=meet ctx=corruption,legal
e5 m2 > m3 COOPERATE actual 2016-07-29/none ctx=military
{e5 Pesanan} itu tiba dengan warna yang salah.

### Rujukan Pasundan 2019-05-08
Ratusan [m1:IDN.GOV petugas KPPS] meninggal karena kelelahan. [m2:IDN.GOV Ketua KPU Arief Budiman] {e1 mengusulkan} santunan; [m3:IDN.GOV Menkeu Sri Mulyani] {e2 menyetujuinya} dalam sehari. Kubu [m4:IDN.PTY Prabowo-Sandi] {e3 mencium} keganjilan dan {e4 menginginkan} autopsi. "Jangan politisasi kematian," kata [m5=m2 Arief], yang adik iparnya sendiri dirawat. [m6:IDN.MED Ikatan Dokter Indonesia] {e5 menawarkan} penelitian independen dan menurunkan tim ke lima belas provinsi.
e1 m2 > m3 REQUEST requested 2019-04-22/none mode=assist ctx=election
e2 m3 > m2 CONCEDE actual 2019-04-25/none ctx=election,economic
e3 m4 > m2 ACCUSE actual 2019-04-30/none mode=allege ctx=election
e4 m4 > m2 REQUEST requested 2019-05-08/none ctx=election,health
e5 m6 > m2 AGREE planned 2019-05-10/none ctx=election,health
e6 m5 > m4 REJECT actual 2019-05-08/none ctx=election
{e6 Penolakan} itu disampaikan dengan suara parau.

### Koran Perdjoeangan 2023-12-01
Upah minimum Jawa Timur naik enam persen. Jumlah itu {e1 ditolak} [m1:IDN.LAB FSPMI], yang langsung {e2 memblokade} bundaran Waru. [m2:IDN.GOV Gubernur Khofifah] sedang berada di Mekah; wakilnya, [m3:IDN.GOV Emil Dardak], {e3 menemui} [m4=m1 para buruh] di atas pikap. "Nanti [m5=m3 kami] hitung lagi," katanya. Ketua [m6:IDN.BUS Apindo] provinsi, Eddy Widjanarko, {e4 memperingatkan} bahwa pabrik sepatu akan pindah ke Jawa Tengah kalau [m7=m3 Mas Wagub] {e5 mengalah}.
e1 m1 > m2 REJECT actual 2023-12-01/none ctx=economic
e2 m1 > m2 PROTEST actual 2023-12-01/none mode=obstruct ctx=economic
e3 m3 > m1 CONSULT actual 2023-12-01/none ctx=economic
e4 m6 > m3 THREATEN threatened 2023-12-01/none ctx=economic
e5 m3 > m1 CONCEDE hypothetical 2023-12-01/none ctx=economic

### Gema Minang 2009-10-07 none
Seminggu selepas gempa, pasar Bukittinggi buka lagi. Penjual sanjai memasang harga biasa. Anjing pelacak dari [m1:@CHE Swiss] sudah pulang, dan [m2:IDN.GOV Wali Kota Djufri] mengajak [m4:IDN.LAB petugas kebersihan] sarapan ketupat. [m3=m2 Ia] bercerita tentang ayahnya, yang selamat dari gempa Padang Panjang pada 1926.

### Tribun Flores 2022-08-08
Kenaikan tiket Pulau Komodo {e1 diprotes} seluruh [m1:IDN.BUS pelaku wisata Labuan Bajo], yang {e2 mogok} melayani tamu. [m2:IDN.COP Polisi] {e3 menyeret} [m3:IDN.BUS Rafael Todowela], ketua forum [m7=m1 mereka], dari depan kantornya; ketika dilepas tangannya memar. [m4:IDN.GOV Gubernur Viktor Laiskodat] {e4 menolak mengubah} tarif. Orang Kupang ini, kata [m5=m3 Rafael], tak pernah mendengar. Seminggu kemudian [m6:IDN.GOV Menteri Siti Nurbaya] {e5 menunda} pemberlakuannya.
e1 m1 > m4 PROTEST actual 2022-08-01/day mode=demo ctx=economic
e2 m1 > m4 PROTEST actual 2022-08-01/day mode=strike ctx=economic
e3 m2 > m3 COERCE actual 2022-08-01/day mode=arrest ctx=repression
e4 m4 > m1 REJECT actual 2022-08-08/none mode=change ctx=economic
e5 m6 > m1 CONCEDE actual 2022-08-08/none ctx=economic
e6 m3 > m4 ACCUSE actual 2022-08-02/none mode=disapprove ctx=economic
{e6 Keluhan} itu dimuat koran pusat.

### Sinar Pagi 2026-11-10
Ketua umum [m1:IDN.PTY PSI Kaesang Pangarep] menginap semalam di Ternate. Di sana [m2=m1 ia] {e1 menjanjikan} beasiswa bagi anak nelayan dan {e2 menolak ajakan debat} dari [m3:IDN.PTY Partai Buruh]. Partai itu tersinggung. "[m4=m1 Dia] takut," kata [m5:IDN.PTY Said Salahudin], pengurus pusatnya. [m6:IDN.GOV Wali Kota Tauhid Soleman], yang ikut makan gohu ikan bersama tamunya, {e3 meminta} [m8=m1+m3 keduanya] berdebat soal sampah saja. Usul tersebut tidak dijawab, baik oleh yang mengundang maupun yang diundang.
e1 m1 > m7 AGREE planned 2026-11-10/none ctx=election
e2 m1 > m3 REJECT actual 2026-11-10/none mode=meet ctx=election
e3 m6 > m1,m3 REQUEST requested 2026-11-10/none mode=change ctx=election
e4 m5 > m1 ACCUSE actual 2026-11-10/none mode=disapprove ctx=election
{e4 Ejekan} itu tidak didengar [m7:IDN.LAB para nelayan] di Dufa-Dufa.

### Warta Ekonomi 2013-08-29
Mogok kapal pandu di Tanjung Priok berakhir setelah [m1:IDN.GOV Menteri BUMN Dahlan Iskan] datang naik ojek. [m2:IDN.LAB Serikat pekerja Pelindo II] {e1 mengakhiri} aksi karena direktur utamanya, [m3:IDN.BUS R.J. Lino], {e2 mencabut} surat pemecatan tiga pengurus. Lino mengatakan [m8=m3 ia] tidak kalah. "[m4=m3 Saya] mendengar nasihat," katanya sambil melirik [m5=m1 sang menteri]. Importir, yang kontainernya tertahan enam hari, {e3 akan menagih} kerugian kepada [m6=m3 perusahaan pelabuhan itu].
e1 m2 > m3 RETREAT actual 2013-08-29/none ctx=economic
e2 m3 > m2 CONCEDE actual 2013-08-29/none ctx=economic
e3 m7 > m3 REQUEST planned 2013-08-29/none mode=yield ctx=economic,reparations
[m7:IDN.BUS Gabungan importir] menghitung ruginya 90 miliar.

### Merah Putih 2000-10-12
Kolonel yang memimpin [m1:IDN.MIL Kodim Nabire] tidak menyangka. Tiga pegawai [m2:IDN.LAB perusahaan kayu] {e1 dibawa} ke hutan oleh [m3:OPM.REB pasukan Willem Onde], dan yang datang menawarkan bantuan justru [m4:IDN.REL Uskup Jayapura Leo Laba Ladjar]. Komandan gerilya itu {e2 menuntut} dialog dengan [m5:IDN.GOV Gus Dur]. Sang uskup {e3 berjalan kaki} dua hari menemui [m6=m3 mereka]. Sandera pertama, yang menderita malaria, {e4 diserahkan} kepadanya; dua lainnya menyusul sebulan kemudian.
e1 m3 > m2 ASSAULT actual 2000-10-12/none mode=abduct ctx=territory
e2 m3 > m5 REQUEST requested 2000-10-12/none mode=meet ctx=territory
e3 m4 > m3 CONSULT actual 2000-10-12/none mode=visit ctx=territory
e4 m3 > m4 RETREAT actual 2000-10-12/none mode=release ctx=territory
