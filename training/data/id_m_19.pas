### Antara Sumut 2022-08-31
[m1:IDN.LEG Wakil Ketua DPRD Deli Serdang Amit Damanik] {e1 mendesak} [m2:IDN.GOV Pemerintah Kabupaten Deli Serdang] menutup peternakan babi yang mencemari Sungai Belumai. Desakan itu disampaikannya setelah menerima [m3:IDN.CVL warga tiga desa], Selasa (30/8/2022). Menurut [m4=m1 dia], limbah peternakan milik [m5:IDN.BUS PT Charindo Lestari] sudah lama dikeluhkan. Kepala dinas lingkungan yang hadir {e2 berjanji} mengirim [m7=m2 petugas] dalam dua hari. Perusahaan tersebut belum dapat dihubungi, sedangkan [m6=m3 warga] mengancam akan {e3 menutup sendiri} saluran pembuangan.
e1 m1 > m2 REQUEST requested 2022-08-30/day mode=change ctx=environment
e2 m2 > m3 AGREE planned 2022-08-30/day ctx=environment
e3 m3 > m5 THREATEN threatened 2022-08-30/none mode=restrict ctx=environment
e4 m1 > m3 CONSULT actual 2022-08-30/day ctx=environment
{e4 Audiensi} berlangsung sejam.

### Kompas.com 2023-09-14
[m1:IDN.COP Polresta Barelang] {e1 membebaskan} delapan [m2:IDN.CVL warga Rempang] yang {e2 ditahan} sejak bentrokan pekan lalu. Wali Kota Batam [m3:IDN.GOV Muhammad Rudi], yang mengaku menjamin [m4=m2 mereka], {e3 meminta} masyarakat pulau itu mendaftar relokasi. Akan tetapi, salah seorang yang dibebaskan, Zaini, mengatakan [m5=m2 ia] tidak {e4 akan mendaftar}. "Badan [m6=m2 saya] boleh dipenjara lagi," ujarnya. Dari Jakarta, [m7:IDN.GOV Menteri Investasi Bahlil Lahadalia] {e5 dijadwalkan datang} akhir pekan.
e1 m1 > m2 RETREAT actual 2023-09-14/none mode=release ctx=human_security
e2 m1 > m2 COERCE actual 2023-09-07/week mode=arrest ctx=human_security
e3 m3 > m2 REQUEST requested 2023-09-14/none mode=yield ctx=human_security
e4 m2 > m3 REJECT actual 2023-09-14/none mode=yield ctx=human_security
e5 m7 > m2 CONSULT planned 2023-09-17/week mode=visit ctx=human_security

### JPNN.com 2015-08-18
Tanpa rapat dan tanpa kuorum, [m1:IDN.PTY Djan Faridz] {e1 memecat} dua anggota fraksi PPP yang menghadiri acara [m2:IDN.PTY Romahurmuziy]. Kedua politikus itu tidak menganggap pemecatan tersebut serius. "[m3:IDN.LEG Kami] hanya mengakui satu ketua umum," ujar [m4=m3 Arsul Sani], salah satu di antaranya. Sekretaris jenderal kubu lawan, [m5:IDN.PTY Dimyati Natakusumah], {e2 mengancam} membawa perkara itu ke [m8:IDN.COP polisi]. [m6:IDN.LEG Pimpinan DPR], yang {e3 diminta} memproses pergantian antarwaktu, memilih menunggu putusan [m7:IDN.JUD Mahkamah Agung].
e1 m1 > m3 SANCTION actual 2015-08-18/none mode=expel ctx=political_institutions
e2 m5 > m3 THREATEN threatened 2015-08-18/none ctx=political_institutions,legal
e3 m1 > m6 REQUEST requested 2015-08-18/none mode=change ctx=legislative,political_institutions
e4 m3 > m1 REJECT actual 2015-08-18/none ctx=political_institutions
{e4 Pembangkangan} serupa terjadi di beberapa daerah.

### Jubi.id 2023-10-12
[m1:IDN.CVL Forum Pengada Layanan Papua] {e1 mengadukan} [m2:IDN.COP seorang perwira Polres Keerom] yang dituduh melecehkan anak asuh. Penyidik [m7=m4 polda], kata koordinator forum itu, Nona Duwitau, tidak pernah menghubungi korban. "[m3=m1 Kami] yang datang ke sana, bukan [m8=m4 mereka] ke sini," katanya. [m4:IDN.COP Kabid Propam] {e2 membenarkan} adanya laporan dan {e3 berjanji memeriksa} anggotanya. Dua hari kemudian, perwira tersebut {e4 dinonaktifkan}. Lembaga bantuan hukum di Sentani {e5 menawarkan} rumah aman bagi korban.
e1 m1 > m2 ACCUSE actual 2023-10-12/none mode=allege ctx=gender,legal
e2 m4 > m1 SUPPORT actual 2023-10-12/none ctx=gender
e3 m4 > m2 ACCUSE planned 2023-10-12/none mode=investigate ctx=gender,legal
e4 m4 > m2 SANCTION actual 2023-10-12/none mode=expel ctx=gender
e5 m5 > m6 AGREE planned 2023-10-12/none ctx=gender
Staf [m5:IDN.CVL LBH itu] menjemput [m6:IDN.CVL anak tersebut] di terminal.

### Suara Merdeka 2010-10-05
Ratusan pedagang Pasar Johar memadati halaman [m1:IDN.LEG DPRD Kota Semarang]. [m7:IDN.BUS Mereka] keberatan dengan rencana [m2:IDN.GOV Wali Kota Soemarmo] {e1 menyerahkan} pasar bersejarah itu kepada pengembang. Ketua paguyuban, [m3:IDN.BUS Ahmad Tauhid], {e2 meminta} dewan memakai hak angket. [m4:IDN.LEG Ketua DPRD Rudi Nurrahmat] {e3 menyatakan akan membahasnya} dalam badan musyawarah. [m8=m4 Ia] mengingatkan bahwa rencana tersebut belum ditandatangani. Adapun [m5=m2 wali kota asal PDI-P itu] {e4 membatalkan} kunjungannya ke pasar karena takut didemo.
e1 m2 > m6 COOPERATE planned 2010-10-05/none ctx=economic
e2 m3 > m1 REQUEST requested 2010-10-05/none mode=change ctx=legislative,economic
e3 m4 > m3 AGREE planned 2010-10-05/none ctx=legislative
e4 m2 > m3 REJECT actual 2010-10-05/none mode=meet ctx=economic
e5 m3 > m2 PROTEST actual 2010-10-05/none mode=demo ctx=economic
{e5 Aksi} para pedagang dipantau utusan [m6:IDN.BUS PT Harmony], calon investornya.

### Koran Kaltim 2017-03-18 none
Batik motif lembuswana dipamerkan di [m1:@CZE Praha]. Perancangnya, Ernawati dari Tenggarong, membawa dua puluh helai. Tamu pameran terbanyak, kata [m2=m3 dia], mahasiswa tekstil yang menanyakan zat warna. [m4:IDN.GOV Bupati Rita Widyasari] menanggung tiket pesawat [m3:IDN.BUS sang pengrajin].

### Serambi Indonesia 2013-04-04
[m1:IDN.LEG DPR Aceh] {e1 mengesahkan} qanun yang menjadikan bendera bulan bintang sebagai lambang daerah. [m2:IDN.GOV Mendagri Gamawan Fauzi] {e2 meminta} qanun itu diubah karena menyerupai bendera separatis. Ribuan orang {e3 berkonvoi} membawa bendera tersebut ke kantor gubernur. "[m3:IDN.PTY Kami] tidak menuntut merdeka, [m4=m3 kami] menuntut janji," teriak seorang orator dari [m5=m3 Partai Aceh]. Di wilayah tengah, [m6:IDN.CVL warga Gayo] malah {e4 membakarnya} dan {e5 menuntut} pemekaran provinsi.
e1 m1 > m2 REJECT actual 2013-03-22/none ctx=territory,legislative
e2 m2 > m1 REQUEST requested 2013-04-04/none mode=change ctx=territory,legislative
e3 m3 > m2 PROTEST actual 2013-04-01/none mode=demo ctx=territory
e4 m6 > m1 PROTEST actual 2013-04-04/none mode=vandalize ctx=territory
e5 m6 > m2 REQUEST requested 2013-04-04/none mode=change ctx=territory

### detikNews 2022-02-15
[m1:IDN.JUD Jaksa Agung Burhanuddin] {e1 memerintahkan} jajarannya menuntut maksimal [m2:IDN.REL Herry Wirawan], pengasuh pesantren di Bandung yang {e2 memperkosa} belasan santriwati. Perintah itu diapresiasi [m3:IDN.GOV KPAI]. Ketuanya, Susanto, {e3 mengusulkan} restitusi. Terdakwa, dalam sidang tertutup, {e4 mengakui} semuanya dan {e5 memohon maaf}. [m9=m8 Hakim tingkat pertama] {e6 menghukum} [m10=m2 dia] seumur hidup; di tingkat banding hukumannya berubah menjadi mati. [m4:IDN.GOV Komnas HAM], tanpa membela [m5=m2 pelaku], mengingatkan sikap [m11=m4 lembaganya] terhadap hukuman mati.
e1 m1 > m6 REQUEST requested 2022-02-15/none ctx=gender,legal
e2 m2 > m7 ASSAULT actual 2022-02-15/none mode=sexual ctx=gender
e3 m3 > m1 REQUEST requested 2022-02-15/none ctx=gender,reparations
e4 m2 > m7 CONCEDE actual 2022-01-04/none ctx=gender,legal
e5 m2 > m7 SUPPORT actual 2022-01-20/none ctx=gender,legal
e6 m8 > m2 SANCTION actual 2022-02-15/none mode=convict ctx=gender,legal
Selain [m6:IDN.JUD penuntut di Kejati Jabar], sidang dihadiri pendamping [m7:IDN.EDU para korban]; ketua [m8:IDN.JUD majelis Yohanes Purnomo] menutup pintu.

### Republika 2012-10-01
[m8=m1 Polisi lalu lintas] tidak tampak di Jalan Dago. [m1:IDN.COP Kapolwiltabes Abdul Rakhman Baso] menarik [m9=m1 mereka] setelah {e1 dilempari} mahasiswa [m2:IDN.EDU Unisba] yang memprotes kematian rekannya dalam tahanan. Rektor [m3:IDN.EDU Taufik Siddik Boesoirie] {e2 meminta maaf} atas pelemparan tersebut. [m4=m3 Beliau] juga {e3 menyurati} Komnas HAM. Perwira itu {e4 menerima} permintaan maaf tadi dan {e5 memecat} dua sipir. "Yang bersalah [m5=m1 kami] hukum," ujarnya.
e1 m2 > m1 PROTEST actual 2012-10-01/none mode=riot ctx=repression
e2 m3 > m1 SUPPORT actual 2012-10-01/none ctx=repression
e3 m3 > m6 REQUEST requested 2012-10-01/none mode=assist ctx=human_rights
e4 m1 > m3 SUPPORT actual 2012-10-01/none ctx=repression
e5 m1 > m7 SANCTION actual 2012-10-01/none mode=expel ctx=human_rights
Surat untuk [m6:IDN.GOV komisi itu] dikirim kilat; [m7:IDN.COP kedua penjaga] sudah pulang kampung.

### Kompas.id 2024-10-22
[m1:AUS.GOV Wakil Perdana Menteri Richard Marles] menandatangani pakta pertahanan dengan [m2:IDN.GOV Prabowo Subianto] di Magelang dua bulan sebelum pelantikan. Kini, sebagai presiden, [m3=m2 purnawirawan jenderal itu] {e1 mengutus} menterinya, [m4:IDN.GOV Sjafrie Sjamsoeddin], ke Canberra. Di ibu kota tetangganya, [m5=m4 ia] {e2 membahas} latihan gabungan Keris Woomera. Kelompok [m6:AUS.CVL Australia West Papua Association] {e3 memprotes} kehadirannya karena masa lalunya di Dili. Marles {e4 membela} tamu itu.
e1 m2 > m1 CONSULT planned 2024-10-22/none ctx=military,diplomatic
e2 m4 > m1 CONSULT actual 2024-10-22/none mode=visit ctx=military
e3 m6 > m4 PROTEST actual 2024-10-22/none mode=demo ctx=human_rights
e4 m1 > m4 SUPPORT actual 2024-10-22/none ctx=military,diplomatic
e5 m1 > m2 SUPPORT actual 2024-08-29/day ctx=military
{e5 Pakta} tersebut berkekuatan hukum.

### Radar Palembang 2019-05-02
Perseteruan [m1:IDN.GOV Gubernur Herman Deru] dan [m2:IDN.BUS manajemen Sriwijaya FC] berakhir. Klub itu, yang menunggak sewa stadion, {e1 sepakat mencicil}. Sebelumnya [m7=m1 gubernur] {e2 menyegel} kantor [m8=m2 mereka]. "[m3=m1 Saya] juga suporter," kata politikus NasDem tersebut. Pendukung dari [m4:IDN.CVL Singa Mania] {e3 mengucapkan terima kasih} kepada [m5:IDN.LEG Ketua DPRD Giri Kiemas], yang {e4 mempertemukan} kedua pihak di rumahnya. Pelatih asal [m6:@BRA Brasil] tetap hengkang.
e1 m2 > m1 CONCEDE planned 2019-05-02/none ctx=economic
e2 m1 > m2 COERCE actual 2019-04-20/none mode=seize ctx=economic
e3 m4 > m5 SUPPORT actual 2019-05-02/none ctx=economic
e4 m5 > m1,m2 CONSULT actual 2019-05-02/none mode=third-party ctx=economic

### Liputan6.com 2007-09-26
Ketika [m1:MMR.MIL junta Myanmar] {e1 menembaki} [m2:MMR.REL biksu] di Yangon, [m3:IDN.CVL seratus aktivis dari Solidaritas Rakyat] {e2 berdemonstrasi} di depan kedutaan negara itu di Jalan Agus Salim. Seorang diplomat keluar, menerima petisi, lalu {e3 membuangnya} ke tempat sampah. [m4:IDN.GOV Presiden SBY] {e4 menulis surat} kepada pemimpin junta, [m5:MMR.MIL Than Shwe], dan {e5 menawarkan} mengutus seorang jenderal untuk berbicara. Yang disurati {e6 tak kunjung membalas}.
e1 m1 > m2 ASSAULT actual 2007-09-26/day mode=firearms ctx=repression,pro_democracy
e2 m3 > m1 PROTEST actual 2007-09-26/none mode=demo ctx=pro_democracy
e3 m6 > m3 REJECT actual 2007-09-26/none ctx=pro_democracy
e4 m4 > m5 REQUEST requested 2007-09-26/none mode=change ctx=pro_democracy,diplomatic
e5 m4 > m5 AGREE planned 2007-09-26/none ctx=diplomatic
e6 m5 > m4 REJECT actual 2007-09-26/none ctx=diplomatic
Nama [m6:MMR.GOV sekretaris kedua] itu tidak disebutkan.

### Tribun Bali 2015-04-28
Dini hari itu kakak [m1:AUS.CRM Andrew Chan] menikahkan adiknya di Besi. [m2:AUS.GOV Menlu Julie Bishop] masih {e1 menelepon} [m3:IDN.GOV Retno Marsudi] untuk terakhir kali. Rekannya itu mengatakan keputusan ada pada [m4:IDN.JUD Jaksa Agung]. [m5:IDN.JUD Komisi Yudisial] sedang {e2 memeriksa} tuduhan suap terhadap [m8=m7 hakim di Denpasar], dan pengacara terpidana, [m6:IDN.CVL Todung Mulya Lubis], {e3 meminta} penundaan karena itu. Permintaan tersebut {e4 tidak dipertimbangkan}.
e1 m2 > m3 CONSULT actual 2015-04-28/none mode=phone ctx=illegal_drugs,diplomatic
e2 m5 > m7 ACCUSE actual 2015-04-28/none mode=investigate ctx=corruption,legal
e3 m6 > m4 REQUEST requested 2015-04-28/none mode=yield ctx=illegal_drugs,legal
e4 m4 > m6 REJECT actual 2015-04-28/none mode=yield ctx=illegal_drugs,legal
[m7:IDN.JUD Para hakim] membantah melalui humas pengadilan.

### Harian Bhirawa 2023-05-30
Pemilik tambang ilegal di Pasuruan, [m1:IDN.BUS Andrias Tanudjaja], {e1 divonis} hanya denda oleh [m2:IDN.JUD PN Bangil]. Kejaksaan, yang {e2 menuntut} dua setengah tahun, {e3 langsung banding}. Aktivis [m3:IDN.CVL Forum Hijau] {e4 mengirim} karangan bunga bertuliskan "selamat menggali" ke pengadilan. Juru bicara lembaga itu, hakim [m4=m2 Amirul Faqih], menanggapinya dengan senyum; [m6=m4 ia] {e5 mempersilakan} siapa pun mengeksaminasi putusan rekannya.
e1 m2 > m1 SANCTION actual 2023-05-30/none mode=convict ctx=natural_resource,legal
e2 m5 > m1 ACCUSE actual 2023-05-08/none mode=allege ctx=natural_resource,legal
e3 m5 > m2 REJECT actual 2023-05-30/none ctx=natural_resource,legal
e4 m3 > m2 ACCUSE actual 2023-05-30/none mode=disapprove ctx=natural_resource,legal
e5 m4 > m3 AGREE actual 2023-05-30/none ctx=legal
Menurut [m5:IDN.JUD Kasi Pidum Gustaf], kerugian lingkungan tidak dihitung.

### CNN Indonesia 2022-05-20
[m1:SGP.GOV Kementerian Dalam Negeri Singapura] {e1 menolak masuk} [m2:IDN.REL Abdul Somad Batubara] dan enam anggota keluarganya di Tanah Merah. Alasannya, penceramah asal Riau itu dianggap menyebarkan ajaran segregasi. [m5=m2 Ia] {e2 mengeluh} ditempatkan di ruang sempit selama sejam. Puluhan orang dari [m3:IDN.REL Pertahanan Ideologi Sarekat Islam] {e3 berunjuk rasa} di depan kedutaan di Kuningan, {e4 menuntut} duta besar meminta maaf dalam dua hari. Kuasa usaha [m4=m1 negeri jiran] {e5 tidak menanggapi}. Dirjen Imigrasi menyebut hal itu kewenangan negara lain.
e1 m1 > m2 REJECT actual 2022-05-16/none mode=assist ctx=migration,religion_ethnicity
e2 m2 > m1 ACCUSE actual 2022-05-20/none mode=disapprove ctx=migration,religion_ethnicity
e3 m3 > m1 PROTEST actual 2022-05-20/none mode=demo ctx=religion_ethnicity
e4 m3 > m1 REQUEST requested 2022-05-20/none mode=yield ctx=religion_ethnicity,diplomatic
e5 m1 > m3 REJECT actual 2022-05-20/none ctx=religion_ethnicity

### Tempo.co 2012-05-01
Dua puluh gereja di Aceh Singkil {e1 disegel} [m9=m1 pemerintah kabupaten]. [m1:IDN.GOV Bupati Razali Abdul Rahman] mengatakan [m2=m1 pihaknya] menuruti perjanjian 1979. [m3:IDN.REL Pendeta Erde Berutu] {e2 tidak sepakat}; perjanjian itu, katanya, ditandatangani di bawah paksaan. [m4:IDN.REL Front Pembela Islam setempat], yang mendorong penyegelan, {e3 memuji} [m7=m1 sang bupati]. [m5:IDN.REL PGI] {e4 mengutus} dua orang untuk {e5 menemui} Kementerian Agama di Jakarta. Sejauh ini belum ada kekerasan.
e1 m1 > m3 COERCE actual 2012-05-01/none mode=restrict ctx=religion_ethnicity
e2 m3 > m1 REJECT actual 2012-05-01/none ctx=religion_ethnicity
e3 m4 > m1 SUPPORT actual 2012-05-01/none ctx=religion_ethnicity
e5 m5 > m6 CONSULT planned 2012-05-08/none mode=visit ctx=religion_ethnicity
e4 m5 > m6 REQUEST planned 2012-05-08/none mode=assist ctx=religion_ethnicity
Dirjen Bimas Kristen, [m6:IDN.GOV Saur Hasugian], sudah menunggu [m8=m5 mereka].

### Medan Pos 2026-06-30 none
Sepeda motor listrik rakitan siswa SMK di Tebing Tinggi menempuh 90 kilometer sekali isi. Gurunya, Pak Rizal, belajar lewat video dari [m1:@IND Bangalore]. [m2:IDN.GOV Wali kota] mencobanya dua putaran dan berkata rem belakangnya perlu dikencangkan. Bengkel sekolah itu menerima pesanan pertama dari koperasi kampung sebelah.

### Kompas.com 2021-10-09
[m1:IDN.COP Polres Luwu Timur] {e1 menghentikan} penyelidikan pemerkosaan tiga anak pada 2019 dengan alasan tidak cukup bukti. Tulisan [m2:IDN.JRN Project Multatuli] tentang perkara itu {e2 dicap} hoaks oleh akun resmi kepolisian, lalu situsnya {e3 diserang} hingga tak bisa diakses. [m3:IDN.JRN AJI Indonesia] {e4 memprotes} cap tersebut. [m4:IDN.COP Mabes Polri] akhirnya {e5 mengirim} tim asistensi. Ibu korban, yang dulu {e6 disebut} mengalami gangguan jiwa oleh penyidik, mengatakan [m5:IDN.CVL ia] lelah, tetapi bersedia diperiksa kembali.
e1 m1 > m5 REJECT actual 2019-12-10/none mode=assist ctx=gender,legal
e2 m1 > m2 ACCUSE actual 2021-10-07/none mode=allege ctx=misinformation,rights_freedoms
e3 m6 > m2 COERCE actual 2021-10-09/none mode=cyber ctx=rights_freedoms,cyber
e4 m3 > m1 ACCUSE actual 2021-10-08/none mode=disapprove ctx=rights_freedoms
e5 m4 > m5 AID actual 2021-10-09/none ctx=gender,legal
e6 m1 > m5 ACCUSE actual 2019-12-10/none mode=disapprove ctx=gender bg
Siapa [m6:UNK peretas] itu belum diketahui.

### Antara 2014-09-05
[m1:IDN.GOV Menteri ESDM Jero Wacik] menjadi tersangka pemerasan. [m2:IDN.JUD Bambang Widjojanto] dari KPK {e1 menuduh} [m7=m1 politikus itu] memerintahkan bawahannya mengumpulkan uang karena dana operasional menterinya terlalu kecil. Dua hari kemudian [m3=m1 ia] {e2 menyerahkan} surat pengunduran diri kepada [m4:IDN.GOV Presiden]. Wakil ketua lembaga tersebut {e3 memuji} langkah itu. Di Bali, [m5:IDN.PTY pengurus Demokrat] {e4 menyatakan tetap percaya} pada kejujuran [m6=m1 putra daerahnya].
e1 m2 > m1 ACCUSE actual 2014-09-03/day mode=allege ctx=corruption
e2 m1 > m4 RETREAT actual 2014-09-05/none mode=resign ctx=corruption,executive
e3 m2 > m1 SUPPORT actual 2014-09-05/none ctx=corruption
e4 m5 > m1 SUPPORT actual 2014-09-05/none ctx=corruption

### Timor Post ID 2019-08-30
Peringatan dua dasawarsa referendum di Dili dihadiri [m1:AUS.GOV Perdana Menteri Scott Morrison]. Tuan rumah [m2:TLS.GOV Taur Matan Ruak] {e1 bertukar nota} dengan tamunya untuk memberlakukan perjanjian batas maritim. Di luar gedung, puluhan [m3:TLS.EDU mahasiswa] {e2 meminta} Canberra mengembalikan pendapatan minyak. Morrison, yang tidak bertemu [m4=m3 mereka], {e3 menjanjikan} perbaikan pangkalan laut di Hera. Mantan presiden [m5:IDN.ELI B.J. Habibie], yang dulu membuka jalan bagi jajak pendapat, mengirim salam lewat rekaman; sebuah jembatan {e4 diberi} namanya.
e1 m2 > m1 SUPPORT actual 2019-08-30/day ctx=territory,natural_resource
e2 m3 > m1 REQUEST requested 2019-08-30/day mode=yield ctx=natural_resource,reparations
e3 m1 > m2 AGREE planned 2019-08-30/day ctx=military
e4 m2 > m5 SUPPORT actual 2019-08-29/none ctx=diplomatic
e5 m1 > m2 CONSULT actual 2019-08-30/day mode=visit ctx=diplomatic
{e5 Kunjungan} itu yang pertama oleh kepala pemerintahan Australia sejak 2007.
