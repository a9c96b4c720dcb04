### Kaltim Post 2025-06-23 article
= Enam Bulan Gelap, [m1:IDN.CVL Warga Muara Kate] {e1 Geruduk} [m2:IDN.COP Polda]
~date_line Senin, 23 Juni 2025 | 09:40 WIB
~byline Oleh: Ari Sulistyo
[m3:@IDN SAMARINDA] - Penantian [m4=m1 warga Muara Kate] belum berujung. [m5:IDN.CVL Russell], tetua adat yang {e2 dibunuh} di posko jaga hauling pada 15 November tahun lalu, sudah setengah tahun di liang lahat. [m6:IDN.UNK Pembunuhnya] masih bebas.
Sabtu (21/6), [m7=m1 seratusan dari mereka] menempuh perjalanan sepuluh jam menuju [m8:@IDN Balikpapan] dan {e3 menduduki} halaman [m9:IDN.COP Mapolda Kaltim]. Spanduknya cuma satu kata: malu.
"<<q1 Yang memotret truk ditangkapi, yang memegang parang malam itu tidak ketemu-ketemu>>," kata [m10:IDN.CVL Asfiana], keponakan korban yang bicara bergantian dengan adiknya, [m11:IDN.CVL Wartalinus].
"<<q2 Apa karena jalannya dipakai perusahaan besar?>>" timpal [m12=m11 sang adik].
Perusahaan yang [m44=m10+m11 mereka] maksud ialah [m13:IDN.BUS PT Mantimin Coal Mining (MCM)]. Sejak Oktober 2024 [m14=m1 warga] {e4 mengadang} truk batu bara [m15=m13 perusahaan itu] di jalan negara Kuaro, Kabupaten [m16:@IDN Paser], setelah seorang pendeta muda, [m17:IDN.REL Pronika], tewas ditabrak.
Lewat kuasa hukumnya, [m18=m13 MCM] {e5 menyangkal} terkait penyerangan. [m19=m13 Perusahaan] bahkan {e6 menawarkan} hadiah bagi pemberi petunjuk.
[m20:IDN.COP Kapolda Kaltim Irjen Endar Priantoro] {e7 menerima} [m21:IDN.CVL lima perwakilan] di lobi. [m22=m20 Mantan Direktur Penyelidikan KPK tersebut] {e8 meminta} waktu dua bulan lagi. "<<q3 [m23=m20 Saya] baru tiga bulan di sini. Beri [m24=m9 kami] kesempatan>>," ujarnya.
Permintaan itu {e9 tidak diterima}. [m43=m21 Para tetua] menunjuk jam dinding dan menyebut satu bulan.
Jawaban [m42=m20 Kapolda] tak berbeda dengan jawaban [m25:IDN.GOV Gubernur Rudy Mas'ud] yang pada 15 April {e10 menyambangi} kampung itu. [m26=m25 Politikus] [m38:IDN.PTY Golkar] tersebut {e11 berjanji} truk batu bara tak lagi melintas di jalan umum. Faktanya, kata [m46=m10 Asfiana], truk tetap lewat selepas pukul satu dini hari.
[m27:JATAM.CVL Jatam Kaltim] {e12 menuding} [m28:IDN.GOV gubernur] main mata. "<<q4 Perdanya ada sejak 2012. Tinggal ditegakkan>>," kata [m29:JATAM.CVL Dinamisator Jatam Mareta Sari]. [m39=m29 Ia] {e13 akan melaporkan} [m30=m2 Polda] ke [m31:IDN.JUD Komnas HAM] dan [m32:IDN.JUD Kompolnas].
[m33:IDN.GOV Juru bicara Pemprov Muhammad Faisal] {e14 menolak} tuduhan main mata. Menurut [m45=m33 dia], <<q5 penutupan jalan nasional kewenangan [m34:IDN.GOV Kementerian Pekerjaan Umum]>>.
Pada hari yang sama di Grogot, [m35:IDN.LAB puluhan sopir truk] {e15 berdemonstrasi} menolak larangan melintas. [m36=m35 Mereka] {e16 meminta} [m37:IDN.GOV Bupati Paser Fahmi Fadli] memikirkan dapur.
[m40=m37 Bupati] tidak di tempat. Menjelang magrib [m41=m1 massa] di Balikpapan bubar sambil meninggalkan sepasang sandal milik mendiang di tangga mapolda.
e1 m1 > m2 PROTEST actual 2025-06-21/day mode=demo ctx=human_security,legal again
e2 m6 > m5 ASSAULT actual 2024-11-15/day mode=targeted ctx=human_security,crime bg
e3 m7 > m9 PROTEST actual 2025-06-21/day mode=demo ctx=human_security,legal
e4 m14 > m15 PROTEST actual 2024-10-01/month mode=obstruct ctx=human_security,natural_resource bg
e5 m18 > m1 REJECT actual 2025-06-23/none mode=yield ctx=human_security
e6 m19 > m1 AGREE planned 2025-06-23/none ctx=legal
e7 m20 > m21 CONSULT actual 2025-06-21/day ctx=human_security,legal
e8 m22 > m21 REQUEST requested 2025-06-21/day mode=yield ctx=legal
e9 m21 > m22 REJECT actual 2025-06-21/day mode=yield ctx=legal
e10 m25 > m1 CONSULT actual 2025-04-15/day mode=visit ctx=human_security bg
e11 m26 > m1 AGREE planned 2025-04-15/day ctx=human_security bg
e12 m27 > m28 ACCUSE actual 2025-06-23/none mode=allege ctx=human_security
e13 m39 > m30 ACCUSE planned 2025-06-23/none mode=allege ctx=human_rights
e14 m33 > m27 REJECT actual 2025-06-23/none mode=yield ctx=human_security
e15 m35 > m37 PROTEST actual 2025-06-21/day mode=demo ctx=human_security,economic
e16 m36 > m37 REQUEST requested 2025-06-21/day mode=change ctx=economic
q1 m10 direct cue=kata
q2 m12 direct cue=timpal
q3 m22 direct cue=ujarnya
q4 m29 direct cue=kata
q5 m33 indirect cue=Menurut
rel m20 leads m9
rel m29 member_of m27
rel m26 member_of m38

### Okezone 2014-08-22 article
= [m1:IDN.JUD MK] {e1 Tolak} Gugatan [m2:IDN.PTY Prabowo], [m42=m10 Pendukung] {e2 Terobos} Kawat Berduri
~byline Misbahol Munir , Jurnalis
~date_line Jum'at 22 Agustus 2014 00:31 WIB
~share Share
[m3:@IDN JAKARTA] - [m4:IDN.JUD Mahkamah Konstitusi (MK)] {e3 menolak} seluruh permohonan [m5:IDN.PTY pasangan Prabowo Subianto-Hatta Rajasa] dalam sengketa pemilihan presiden. Putusan dibacakan [m6:IDN.JUD Ketua MK Hamdan Zoelva] pukul 20.44 WIB, Kamis (21/8/2014), tanpa perbedaan pendapat.
Dengan demikian kemenangan [m7:IDN.GOV Joko Widodo]-[m8:IDN.PTY Jusuf Kalla] yang {e4 ditetapkan} [m9:IDN.GOV Komisi Pemilihan Umum] pada 22 Juli tidak bisa diganggu lagi.
Di luar, suasana jauh dari tenang. Sekitar pukul 14.30, [m10:IDN.CVL massa pendukung Prabowo] yang membawa dua truk Unimog {e5 menabrak} pagar kawat di kawasan Patung Kuda. [m11:IDN.COP Polisi] {e6 menyemprotkan} air dan gas air mata. Empat orang {e7 ditangkap}.
"<<q1 Tembakan peringatan pun hampa. Tidak ada yang tertembak>>," kata [m12:IDN.COP Kapolda Metro Jaya Irjen Dwi Priyatno], membantah pesan berantai yang menyebut [m44:IDN.CVL seorang demonstran] tewas {e19 ditembak} [m13=m11 anak buahnya].
[m14:IDN.PTY Tim hukum Prabowo-Hatta] menyatakan {e8 tunduk}. Namun salah satu anggotanya, [m15:IDN.PTY Maqdir Ismail], menambahkan dengan cepat: tunduk bukan berarti setuju.
"<<q2 Keadilan substantif belum [m48=m14 kami] dapat. [m16=m14 Kami] masih punya jalan ke [m17:IDN.JUD PTUN] dan [m18:IDN.LEG DPR]>>," ujarnya.
Jalan ke DPR artinya pansus. [m19:IDN.PTY Koalisi Merah Putih], yang beranggotakan antara lain [m20:IDN.PTY Gerindra], [m21:IDN.PTY Golkar], dan [m22:IDN.PTY PKS], {e9 berencana membentuk} panitia khusus kecurangan pilpres bulan depan. [m23:IDN.PTY Ketua Harian Golkar MS Hidayat] sudah terang-terangan {e10 menolak} rencana itu.
~read_also Baca Juga: Harga Cabai Rawit Turun
Dari kediamannya di [m24:@IDN Hambalang], [m43=m2 Prabowo] {e11 meminta} [m25=m10 pengikutnya] tidak putus asa. [m45=m2 Ia] tidak menyebut nama lawannya.
[m46=m7 Jokowi], yang masih gubernur DKI Jakarta, menonton siaran sidang di [m26:@IDN Balai Kota] sambil makan malam. "<<q3 [m27=m7 Saya] akan {e12 menemui} [m28=m2 Pak Prabowo], kapan pun [m29=m2 beliau] mau>>," tuturnya. [m30=m7 Politikus PDI Perjuangan itu] juga {e13 berterima kasih} kepada [m31:IDN.COP Polri] dan [m32:IDN.MIL TNI].
Ucapan selamat datang pula dari luar. [m33:USA.GOV Menteri Luar Negeri Amerika Serikat John Kerry] {e14 menyelamati} [m34=m7 presiden terpilih] lewat pernyataan tertulis; sebulan sebelumnya [m35:AUS.GOV Perdana Menteri Australia Tony Abbott] sudah lebih dulu {e15 menelepon}.
Siang harinya [m36:IDN.JUD Dewan Kehormatan Penyelenggara Pemilu (DKPP)] {e16 memberhentikan} [m37:IDN.GOV sembilan penyelenggara pemilu], termasuk dua anggota [m38:IDN.GOV KPU Dogiyai], Papua. [m39:IDN.GOV Ketua KPU Husni Kamil Manik] sendiri hanya {e17 ditegur} [m40=m36 lembaga etik tersebut] karena membuka kotak suara sebelum diperintahkan.
Menurut [m47=m39 Husni], <<q4 {e20 teguran} itu [m41=m9 pihaknya] {e18 terima} dengan lapang dada>>.
Hingga berita ini diturunkan, kawat berduri di Jalan Medan Merdeka Barat masih terpasang. Tukang bakso laris manis.
e1 m1 > m2 REJECT actual 2014-08-21/day mode=yield ctx=election,legal again
e2 m42 > m1 PROTEST actual 2014-08-21/day mode=riot ctx=election,legal again
e3 m4 > m5 REJECT actual 2014-08-21/day mode=yield ctx=election,legal
e4 m9 > m7,m8 SUPPORT actual 2014-07-22/day ctx=election bg
e5 m10 > m4 PROTEST actual 2014-08-21/day mode=riot ctx=election,legal
e6 m11 > m10 ASSAULT actual 2014-08-21/day mode=crowd-control ctx=election,repression
e7 m11 > m10 COERCE actual 2014-08-21/day mode=arrest ctx=election,repression
e8 m14 > m4 CONCEDE actual 2014-08-21/day ctx=election,legal
e9 m19 > m9 ACCUSE planned 2014-09-01/month mode=investigate ctx=election,legislative
e10 m23 > m19 REJECT actual 2014-08-22/none mode=change ctx=election,legislative
e11 m43 > m25 REQUEST requested 2014-08-21/day mode=change ctx=election
e12 m27 > m28 CONSULT planned 2014-08-22/none mode=visit ctx=election
e13 m30 > m31,m32 SUPPORT actual 2014-08-21/day ctx=election
e14 m33 > m34 SUPPORT actual 2014-08-22/none ctx=diplomatic,election
e15 m35 > m34 CONSULT actual 2014-07-01/month mode=phone ctx=diplomatic,election
e16 m36 > m37 SANCTION actual 2014-08-21/day mode=expel ctx=election,legal
e17 m40 > m39 SANCTION actual 2014-08-21/day mode=convict ctx=election,legal
e20 m40 > m39 SANCTION actual 2014-08-21/day mode=convict ctx=election,legal again
e18 m41 > m40 CONCEDE actual 2014-08-22/none ctx=election,legal said=m39
e19 m13 > m44 ASSAULT denied 2014-08-21/day mode=firearms ctx=election,repression said=m12
q1 m12 direct cue=kata
q2 m15 direct cue=ujarnya
q3 m7 direct cue=tuturnya
q4 m39 indirect cue=Menurut
rel m6 leads m4
rel m15 member_of m14
rel m20 member_of m19
rel m21 member_of m19
rel m22 member_of m19
rel m39 leads m9

### Suara Merdeka 2016-10-06 article
= [m1:IDN.JUD MA] {e17 Menangkan} [m40=m7 Petani Kendeng], Izin Pabrik [m2:IDN.BUS Semen] {e1 Batal}
[m3:@IDN REMBANG], [m4:#Suara_Merdeka suaramerdeka.com] - [m44:IDN.AGR Sembilan perempuan bercaping] di [m45:@IDN Tegaldowo] menangis berpelukan, Rabu (5/10) sore. Telepon dari [m5:@IDN Jakarta] mengabarkan [m6:IDN.JUD Mahkamah Agung] {e2 mengabulkan} peninjauan kembali yang diajukan [m7:IDN.AGR Joko Prianto dan kawan-kawan] melawan [m8:IDN.GOV Gubernur Jawa Tengah].
Putusan itu {e3 membatalkan} izin lingkungan [m9=m2 PT Semen Indonesia] yang diteken [m10:IDN.GOV Gubernur Bibit Waluyo] pada 7 Juni 2012.
"<<q1 [m11=m7 Kami] sudah 840 hari di tenda. Hujan, panas, di situ>>," tutur [m12:IDN.AGR Sukinah], juru masak tenda yang belakangan menjadi juru bicara.
"<<q2 Sekarang giliran [m13:IDN.GOV Pak Ganjar]. Berani tidak?>>" lanjut [m41=m12 dia].
[m14:IDN.GOV Ganjar Pranowo], penerus [m42=m10 Bibit], belum menerima salinan. Ditemui di Gedung Berlian, [m15=m14 ia] cuma menyatakan {e4 akan mempelajarinya}. [m16=m14 Politikus] [m39:IDN.PTY PDIP] itu pada 2015 {e5 menolak} mencabut izin kendati [m17=m12 ibu-ibu] mendirikan tenda kedua di depan kantornya.
Adapun [m18=m2 perseroan pelat merah itu] tidak berniat {e6 menghentikan} pembangunan. Sekretaris perusahaannya, [m19:IDN.BUS Agung Wiharto], beralasan pabrik Rp4,4 triliun tersebut sudah 95 persen jadi.
"<<q3 Yang dipersoalkan kan izin lingkungan, bukan pabriknya>>," katanya.
Jawaban demikian memantik reaksi [m20:YLBHI.CVL YLBHI]. Ketua badan pengurusnya, [m21:YLBHI.CVL Alvon Kurnia Palma], {e7 menganggap} [m22=m19 manajemen] membangkang pengadilan dan {e8 mengancam} memidanakan siapa pun yang masih mengoperasikan alat berat sesudah 60 hari.
Dukungan kepada [m43=m7 petani] datang dari [m23:IDN.GOV Kepala Staf Kepresidenan Teten Masduki]. Pada 2 Agustus, bersama [m24:IDN.GOV Presiden Joko Widodo], [m34=m23 ia] {e9 menerima} [m25=m12 para ibu] yang sebelumnya {e10 menyemen kaki} di depan [m35:IDN.GOV Istana]. [m36=m24 Presiden] saat itu {e11 memerintahkan} [m37:IDN.GOV Kementerian Lingkungan Hidup] menyusun kajian lingkungan strategis, dan selama kajian berjalan [m26=m2 Semen Indonesia] {e12 diminta} tidak menambang.
Tidak semua warga gembira. [m27:IDN.CVL Ratusan warga ring satu] berkaus merah {e13 menggelar} istigasah di depan pabrik, menentang putusan dan meminta pembangunan diteruskan. [m28:IDN.CVL Dwi Joko Supriyanto], Kepala Desa Tegaldowo, {e14 menyindir} tenda itu diisi orang luar.
Sindiran serupa pernah berujung kekerasan. Pada 27 November 2014, [m29:IDN.COP polisi] {e15 menyeret} [m30=m12 sejumlah ibu] dari jalan masuk tapak pabrik; dua pingsan.
[m31:NU.REL PCNU Rembang] mengambil jarak. Rais syuriahnya, [m32:NU.REL KH Chazim Mabrur], {e16 mengajak} [m38=m2+m7 kedua pihak] menahan diri, sedangkan [m33:NU.REL KH Mustofa Bisri (Gus Mus)], mantan rais aam PBNU yang tinggal di Leteh, mengirim nasi kotak ke tenda.
Malamnya turun hujan. Di tenda, tumpeng dibagi dengan daun jati.
e1 m1 > m2 REJECT actual 2016-10-05/day mode=change ctx=legal,environment again
e17 m1 > m40 SUPPORT actual 2016-10-05/day ctx=legal,environment again
e2 m6 > m7 SUPPORT actual 2016-10-05/day ctx=legal,environment
e3 m6 > m9 REJECT actual 2016-10-05/day mode=change ctx=legal,environment
e4 m15 > m6 AGREE planned 2016-10-06/none ctx=legal
e5 m16 > m17 REJECT actual 2015-01-01/year mode=yield ctx=environment bg
e6 m18 > m6 REJECT actual 2016-10-06/none mode=yield ctx=environment,legal
e7 m21 > m22 ACCUSE actual 2016-10-06/none mode=disapprove ctx=legal,environment
e8 m21 > m22 THREATEN threatened 2016-10-06/none mode=arrest ctx=legal
e9 m24,m34 > m25 CONSULT actual 2016-08-02/day ctx=environment bg
e10 m25 > m35 PROTEST actual 2016-08-01/month mode=demo ctx=environment bg
e11 m36 > m37 REQUEST requested 2016-08-02/day mode=change ctx=environment,executive bg
e12 m36 > m26 REQUEST requested 2016-08-02/day mode=yield ctx=environment bg
e13 m27 > m6 PROTEST actual 2016-10-06/none mode=demo ctx=environment,economic
e14 m28 > m17 ACCUSE actual 2016-10-06/none mode=disapprove ctx=environment
e15 m29 > m30 COERCE actual 2014-11-27/day mode=restrict ctx=repression,environment bg
e16 m32 > m38 REQUEST requested 2016-10-06/none mode=yield ctx=environment
q1 m12 direct cue=tutur
q2 m12 direct cue=lanjut
q3 m19 direct cue=katanya
rel m12 member_of m7
rel m21 leads m20
rel m32 member_of m31
rel m16 member_of m39

### Kumparan 2021-03-14 article none
= Festival Film Pendek di Kaliurang Digelar Tanpa Penonton
~byline kumparanHITS
~date_line 14 Maret 2021 16:02 WIB
~share Simpan
[m1:@IDN Sleman] - Kursi-kursi di halaman Museum Ullen Sentalu dibiarkan kosong, Sabtu (13/3). [m2:? Panitia Festival Film Pendek Lereng Merapi] memilih memutar 24 film lewat internet saja.
Keputusan itu diambil setelah [m3:IDN.GOV pemerintah kabupaten] memperpanjang pembatasan kegiatan. "<<q1 [m4=m2 Kami] sempat terpikir layar tancap mobil, tetapi mobilnya siapa?>>" kata direktur festival, [m5:? Dyah Larasati], lalu tertawa.
Film terbaik dimenangkan "Kembang Turi" karya [m6:? Bagus Wirawan], 23. [m7=m6 Mahasiswa ISI itu] memotret seorang penjual pecel yang belajar membaca pada usia senja.
Juri [m8:? Garin Nugroho] memuji ketenangan kameranya. Menurut [m9=m8 sutradara senior tersebut], <<q2 banyak anak muda tergesa-gesa, yang ini tidak>>.
Penghargaan khusus jatuh kepada sineas [m10:@IDN Jayapura], [m11:? Yulika Anastasia], yang pernah bekerja sebagai polisi hutan. Dalam filmnya ada seorang bupati, seorang tentara, dan seekor kasuari; ketiganya berebut perahu.
"<<q3 Itu dongeng mama saya. Jangan dicari-cari politiknya>>," ujarnya lewat sambungan Zoom.
Hadiahnya tidak seberapa, Rp7,5 juta ditambah kopi. Sponsor utama, [m12:? sebuah koperasi petani kopi Merapi], menyumbang dua puluh kilogram biji sangrai.
Gunung Merapi sendiri sempat mengeluarkan awan panas pada Sabtu pagi. Acara berjalan seperti biasa karena lokasi berada di luar radius bahaya.
Tahun depan, kata [m13=m5 Dyah], <<q4 festival akan pindah ke Muntilan>>. Alasannya sederhana: sewanya lebih murah.
q1 m5 direct cue=kata
q2 m9 indirect cue=Menurut
q3 m11 direct cue=ujarnya
q4 m5 indirect cue=kata
rel m5 leads m2
