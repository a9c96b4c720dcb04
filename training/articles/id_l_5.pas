### CNN Indonesia 2024-05-17 article
= [m1:FRA.GOV Paris] Buru Dalang Rusuh Kaledonia, [m2:AZE.GOV Baku] Ikut Disebut
~byline CNN Indonesia
~date_line Jumat, 17 Mei 2024 08:12 WIB
Jalan dari bandara ke Noumea tertutup bangkai mobil. Di sepanjang jalan itu, malam keempat berturut-turut, [m3:NCL.CVL pemuda Kanak] {e1 membakari} gudang, apotek, dan pom bensin.
Semua berpangkal pada satu pasal. Selasa (14/5) dini hari [m4:FRA.LEG Majelis Nasional], 17 ribu kilometer dari sana, meluaskan hak pilih pendatang di wilayah seberang laut [m5=m1 Prancis] tersebut.
Keadaan darurat {e2 diberlakukan} Rabu. [m6:FRA.COP Seribu gendarme] {e3 diterbangkan} keesokan harinya, dan TikTok {e4 dimatikan}.
"<<q1 Lima orang sudah meninggal, dua di antaranya [m7:FRA.COP gendarme]. Ini bukan lagi unjuk rasa>>," kata [m8:FRA.GOV Louis Le Franc], yang mewakili [m9=m1 negara] di kepulauan itu sebagai komisaris tinggi.
Kepada siapa telunjuk mengarah? Komisaris itu menyebut [m10:NCL.OPP CCAT], sel aksi yang dibentuk November lalu. [m11=m10 Sel] tersebut adalah bagian dari [m12:NCL.OPP Union Caledonienne]; partai ini sendiri merupakan unsur terbesar [m13:NCL.OPP FLNKS], payung gerakan kemerdekaan.
Sepuluh penggeraknya {e5 dikenai tahanan rumah}. [m14:NCL.OPP Christian Tein], yang memimpin [m15=m10 CCAT], termasuk. "<<q2 [m16=m10 Kami] tidak pernah {e6 menyuruh} siapa pun menjarah>>," ujarnya sebelum teleponnya diambil.
~read_also Baca juga: Nikel Anjlok, Pabrik di Kaledonia Baru Terancam Tutup
Lalu muncul nama yang tak terduga. [m17:FRA.GOV Menteri Dalam Negeri Gerald Darmanin] {e7 menuding} [m18:AZE.GOV Azerbaijan] ikut campur. Bendera negeri itu, [m33=m17 ia] mengingatkan, berkibar dalam pawai di Noumea pada Maret. "<<q3 Itu bukan khayalan>>," tandasnya di stasiun [m19:#France2 France 2], Kamis.
Tudingan tersebut {e8 dianggap menghina} oleh [m20:AZE.GOV Aykhan Hajizada], juru bicara kementerian luar negeri di Baku.
[m21:FRA.GOV Presiden Emmanuel Macron] {e9 menawari} para pemimpin dari [m22=m3 kedua kubu] konferensi video. Konferensi itu batal: [m23:NCL.PTY kaum loyalis] pimpinan [m24:NCL.PTY Sonia Backes], ketua [m25:NCL.GOV Provinsi Selatan], {e10 enggan duduk} dengan orang yang disebutnya pembakar.
[m26:VUT.GOV Vanuatu] memandangnya sebagai perkara saudara. Perdana menterinya, [m27:VUT.GOV Charlot Salwai], sekarang mengetuai [m28:MSG Melanesian Spearhead Group], blok yang juga beranggotakan [m29=m13 FLNKS]. [m34=m27 Ia] {e11 meminta} [m30=m1 Paris] menarik rancangan itu dan {e12 menerima} utusan dialog.
[m31:AUS.GOV Canberra] dan [m32:NZL.GOV Wellington] hanya menunggu izin mendarat. [m35=m31+m32 Mereka] ingin mengangkut warganya pulang.
~footer (tim/bac)
e1 m3 > m5 PROTEST actual 2024-05-16/day mode=riot ctx=territory,election
e2 m5 > m3 COERCE actual 2024-05-15/day mode=martial-law ctx=repression
e3 m5 > m3 MOBILIZE actual 2024-05-16/day mode=police ctx=repression
e4 m5 > m3 COERCE actual 2024-05-16/day mode=censor ctx=rights_freedoms
e5 m5 > m10 COERCE actual 2024-05-17/none mode=arrest ctx=repression
e6 m16 > m5 PROTEST denied 2024-05-17/none mode=riot ctx=territory
e7 m17 > m18 ACCUSE actual 2024-05-16/day mode=allege ctx=diplomatic
e8 m20 > m17 REJECT actual 2024-05-17/none ctx=diplomatic
e9 m21 > m13,m23 AGREE planned 2024-05-17/none mode=meet ctx=territory
e10 m23 > m13 REJECT actual 2024-05-17/none mode=meet ctx=territory
e11 m27 > m30 REQUEST requested 2024-05-17/none mode=yield ctx=territory
e12 m27 > m30 REQUEST requested 2024-05-17/none mode=meet ctx=territory
q1 m8 direct cue=kata
q2 m14 direct cue=ujarnya
q3 m17 direct cue=tandasnya
rel m11 part_of m12
rel m12 member_of m13
rel m14 leads m15
rel m24 leads m25
rel m24 leads m23
rel m27 leads m28
rel m29 member_of m28
rel m26 member_of m28

### Suara Merdeka 2012-06-12 article
= Bandeng di Meja Perundingan: Rebut Tambak Tugurejo
~byline (H68,H35-39)
[m1:@IDN SEMARANG] - Pertemuan itu dimulai dengan makan bandeng dan diakhiri tanpa salaman. Pukul sebelas kemarin, [m2:IDN.CVL warga tiga RW] {e1 angkat kursi} dari ruang rapat balai kota setelah mendengar harga ganti rugi dari [m3:IDN.BUS PT Indo Perkasa Usahatama].
Rp 90.000 semeter. "<<q1 Sepiring bandeng tadi saja lebih mahal>>," celetuk [m4:IDN.CVL Sukarman].
Petambak 58 tahun itu mengepalai [m5:IDN.CVL Forum Nelayan Tapak], yang menurut anggaran dasarnya bernaung di bawah [m6:IDN.CVL Serikat Nelayan Indonesia (SNI)]. Dialah pula yang dulu, pada Februari, {e2 mencegat} ekskavator dengan perahu.
[m7:IDN.GOV Plt Wali Kota Hendrar Prihadi], tuan rumah, semula ingin menjadi jembatan saja. "<<q2 [m8=m7 Saya] tidak membela siapa-siapa. Tetapi pematang itu akan jadi jalan, itu keputusan tata ruang>>," ucapnya.
Kalimat kedua itulah yang membakar. [m9:IDN.NGO Lembaga Bantuan Hukum Semarang], kuasa hukum warga, {e3 menilai} [m10=m7 politikus PDIP tersebut] pilih kasih. [m11:IDN.NGO Slamet Haryanto], direktur [m12=m9 lembaga] itu, menyatakan izin prinsip perusahaan kedaluwarsa sejak 2009.
Perusahaan merasa sebaliknya. Menurut [m13:IDN.BUS Budi Santoso Wibowo], manajernya, <<q3 lahan 60 hektare itu sah milik [m14=m3 kami]>>. Bila warga tetap menanam pancang, [m15=m13 dia] {e4 akan memanggil} [m16:IDN.COP polisi].
[m17=m16 Polisi] sesungguhnya sudah ada. [m18:IDN.COP Satu regu Polsek Tugu] {e5 diturunkan} menjaga portal sejak Sabtu malam, ketika gubuk jaga [m19=m3 perusahaan] {e6 dirobohkan} puluhan orang.
Di gedung seberang, [m20:IDN.LEG Komisi C DPRD Kota] menaruh minat. [m21:IDN.LEG Rukiyanto], yang mengetuai komisi dari Fraksi [m22:IDN.PTY Demokrat] itu, {e7 akan mengundang} [m23=m2+m3 keduanya] hari Kamis. Rekannya dari fraksi [m24:IDN.PTY PKS], [m25:IDN.PTY Ari Purbono], mengusulkan pansus.
Apa yang membuat [m26=m2 orang Tapak] berkeras? Mangrove. Dua belas tahun [m32=m2 mereka] menanamnya, sebagian dengan uang [m27:JPN.NGO OISCA], sebuah yayasan Jepang yang pekan lalu {e8 menambah} seribu bibit.
"<<q4 Kalau ditimbun, banjirnya lari ke kota. Jangan salahkan [m33=m2 kami]>>," kata [m34=m4 Sukarman] sambil membungkus sisa bandeng.
Pada 2010 konflik serupa di Mangunharjo berakhir lain. [m28:IDN.GOV Pemkot], sewaktu masih di bawah [m29:IDN.GOV Soemarmo HS], {e9 membatalkan} izin, dan {e10 digugat balik}.
[m30=m29 Soemarmo] tidak bisa ditanyai. [m31:IDN.JUD KPK] {e11 menahannya} sejak 30 Maret dalam perkara suap RAPBD.
e1 m2 > m3 REJECT actual 2012-06-11/day mode=meet ctx=territory
e2 m4 > m3 PROTEST actual 2012-02-01/month mode=obstruct ctx=environment bg
e3 m9 > m10 ACCUSE actual 2012-06-12/none mode=disapprove ctx=legal
e4 m15 > m16 REQUEST hypothetical 2012-06-12/none mode=assist ctx=territory
e5 m18 > m2 MOBILIZE actual 2012-06-09/day mode=police ctx=territory
e6 m2 > m19 PROTEST actual 2012-06-09/day mode=vandalize ctx=territory
e7 m21 > m23 AGREE planned 2012-06-14/day mode=meet ctx=legislative
e8 m27 > m2 AID actual 2012-06-05/week ctx=environment
e9 m28 > m3 REJECT actual 2010-01-01/year ctx=legal bg
e10 m3 > m28 ACCUSE actual 2010-01-01/year mode=allege ctx=legal bg
e11 m31 > m30 COERCE actual 2012-03-30/day mode=arrest ctx=corruption bg
q1 m4 direct cue=celetuk
q2 m7 direct cue=ucapnya
q3 m13 indirect cue=Menurut
q4 m4 direct cue=kata
rel m4 leads m5
rel m5 part_of m6
rel m11 leads m12
rel m21 leads m20
rel m25 member_of m24
rel m21 member_of m22

### Kompas.com 2017-10-03 article
= Mogok Massal Lumpuhkan [m1:@ESP Barcelona]
~byline Kompas.com - 03/10/2017, 22:40 WIB
~share Kirim komentar
[m2:@ESP BARCELONA] — Traktor memenuhi Jalan Gran Via, pelabuhan tidak membongkar satu peti kemas pun. {e1 Mogok umum} yang dimotori [m3:ESP.LAB 44 serikat pekerja] bersama [m4:ESP.CVL Majelis Nasional Katalunya (ANC)] itu, Selasa (3/10), dimaksudkan sebagai jawaban atas pentungan hari Minggu.
Hari itu, 1 Oktober, [m5:ESP.COP Guardia Civil] dan [m6:ESP.COP Polisi Nasional] {e2 menghajar} [m7:ESP.CVL pemilih] yang antre di sekolah-sekolah. Korbannya 893 orang, menurut [m8:ESP.GOV Generalitat].
"<<q1 Malu rasanya melihat nenek-nenek diseret>>," kata [m9:ESP.CVL Jordi Sanchez]. [m34=m9 Ia] memimpin [m37=m4 ANC], perkumpulan dengan 80 ribu anggota.
Perdana menteri di [m10:@ESP Madrid] tidak menyesal. "<<q2 Tidak pernah ada referendum. Yang ada {e3 sandiwara}>>," ucap [m11:ESP.GOV Mariano Rajoy], yang juga mengepalai [m12:ESP.PTY Partai Rakyat].
[m13:ESP.GOV Carles Puigdemont], presiden [m14=m8 pemerintah daerah], mengklaim 90 persen suara menginginkan pisah. Kemerdekaan {e4 akan diumumkan} <<q3 dalam hitungan hari, paling lambat awal minggu depan>>, tuturnya kepada [m15:#BBC BBC].
Koalisi yang menopangnya, [m16:ESP.PTY Junts pel Si], terdiri dari [m17:ESP.PTY PDeCAT] dan [m18:ESP.PTY Esquerra Republicana]. Partai kiri kecil [m19:ESP.OPP CUP] menyokong dari luar dan ingin lebih cepat.
~read_also Baca juga: Barcelona vs Las Palmas Digelar Tanpa Penonton
Gelombang lain melanda [m20:ESP.COP Mossos d'Esquadra]. Jaksa {e5 menelisik} kepala kepolisian daerah itu, [m21:ESP.COP Josep Lluis Trapero], karena dianggap membiarkan kotak suara; sebaliknya [m22:ESP.CVL penginap hotel] di Calella {e6 mengusir} [m35=m5+m6 polisi] yang didatangkan dari luar. Malam ini [m23:ESP.GOV Raja Felipe VI] tampil di televisi. [m36=m23 Ia] {e7 menyebut} [m24=m13 pemerintah Katalunya] tidak setia.
Bagaimana Eropa? [m25:EU Komisi Eropa], sayap eksekutif [m26:EU Uni Eropa], bersikap bahwa pemungutan suara itu tidak sah. Perdana menteri [m27:BEL.GOV Belgia], [m28:BEL.GOV Charles Michel], justru {e8 mencela} kekerasan. Begitu pula [m29:SVN.GOV Miro Cerar] dari Slovenia.
[m30:ESP.OPP Pedro Sanchez] terjepit di tengah. Ketua [m31:ESP.OPP Partai Sosialis] itu {e9 meminta} [m32=m11 Rajoy] segera berunding dengan [m38=m13 Puigdemont], tetapi ikut menolak pemisahan.
Pengacara [m33:ESP.CVL Javier Melero] meragukan segalanya. <<q4 Negara yang lahir tanpa pengakuan satu pun, katanya, hanya lahir di Twitter>>.
e1 m3,m4 > m11 PROTEST actual 2017-10-03/day mode=strike ctx=territory,repression
e2 m5,m6 > m7 ASSAULT actual 2017-10-01/day mode=beat ctx=repression,election
e3 m11 > m13 ACCUSE actual 2017-10-03/none mode=disapprove ctx=territory
e4 m13 > m11 REJECT planned 2017-10-09/week ctx=territory
e5 m11 > m21 ACCUSE actual 2017-10-03/none mode=investigate ctx=legal
e6 m22 > m6 PROTEST actual 2017-10-03/none ctx=repression
e7 m23 > m24 ACCUSE actual 2017-10-03/day mode=disapprove ctx=territory
e8 m28,m29 > m11 ACCUSE actual 2017-10-03/none mode=disapprove ctx=repression
e9 m30 > m32 REQUEST requested 2017-10-03/none mode=meet ctx=territory
q1 m9 direct cue=kata
q2 m11 direct cue=ucap
q3 m13 indirect cue=tuturnya
q4 m33 indirect cue=katanya
rel m9 leads m4
rel m11 leads m12
rel m13 leads m14
rel m17 member_of m16
rel m18 member_of m16
rel m21 leads m20
rel m25 part_of m26
rel m30 leads m31
rel m28 leads m27
