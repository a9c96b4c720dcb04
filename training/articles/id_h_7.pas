### Kompas.com 2025-02-19 article
= [m1=m5 Mahasiswa] Bawa Spanduk Indonesia Gelap, [m2=m13 Istana] {e1 Utus} Mensesneg
~byline Penulis Firda Janati
~date_line Kompas.com - 19/02/2025, 08:01 WIB
[m3:@IDN JAKARTA], KOMPAS.com - Payung hitam bertebaran di sekitar [m4:@IDN Patung Kuda], Senin (17/2/2025). Di bawahnya, [m5:IDN.EDU ratusan mahasiswa dari 12 kampus] {e2 memprotes} pemangkasan anggaran oleh [m6:IDN.GOV pemerintahan] yang baru berumur empat bulan itu.
[m7:IDN.EDU Herianto], koordinator pusat [m8:IDN.EDU BEM Seluruh Indonesia], membacakan sembilan tuntutan. Yang pertama, [m9=m27 Presiden] {e3 diminta} mencabut Inpres Nomor 1 Tahun 2025.
Hingga magrib, [m10:IDN.GOV Menteri Sekretaris Negara Prasetyo Hadi] tidak juga keluar. Baru pukul tujuh [m11=m10 ia] {e4 menemui} [m12=m5 mereka] di atas mobil pikap, mewakili [m13:IDN.GOV Istana].
"<<q1 Tuntutan adik-adik [m14=m10 saya] terima dan akan [m15=m10 saya] {e5 sampaikan}>>," katanya, disambut sorakan.
Sorakan itu berubah jadi dorong-dorongan ketika [m16:IDN.COP polisi] {e6 meminta} kerumunan bubar. Tidak ada gas air mata. Beberapa peserta mengaku {e7 ditarik paksa} dari barisan; [m17:IDN.COP Kapolres Metro Jakarta Pusat Kombes Susatyo Purnomo Condro] membantah ada anggotanya yang {e8 menyeret} siapa pun.
Nama gerakan itu menyulut komentar dari [m18:IDN.GOV Ketua Dewan Ekonomi Nasional Luhut Binsar Pandjaitan]. "<<q2 Yang gelap kau, bukan Indonesia>>," ujar [m19=m18 dia] dalam sebuah seminar, Rabu. Ucapan itu kontan {e9 dikecam} [m20=m8 aliansi mahasiswa].
[m21:IDN.PTY PDI Perjuangan], satu-satunya partai besar di luar [m22:IDN.PTY Koalisi Indonesia Maju], {e10 membela} para demonstran. Sementara itu [m23:IDN.PTY Gerindra], motor koalisi tersebut, {e11 menuding} [m24:? tangan asing] ikut bermain.
Aksi lanjutan {e12 dijadwalkan} Kamis besok. [m25:IDN.LEG Wakil Ketua DPR Sufmi Dasco Ahmad] {e13 mengundang} perwakilan [m26=m8 mereka] makan siang sebelum turun ke jalan, tetapi undangan tersebut {e14 ditolak}.
[m27:IDN.GOV Presiden Prabowo Subianto], yang juga memimpin [m28=m23 Gerindra], belum berkomentar. Jumat pekan lalu, [m29=m27 ia] {e15 berjanji} kepada [m30:IDN.EDU para rektor] bahwa uang kuliah tidak akan naik.
e1 m2 > m1 CONSULT actual 2025-02-17/day ctx=economic again
e2 m5 > m6 PROTEST actual 2025-02-17/day mode=demo ctx=economic,education
e3 m7 > m9 REQUEST requested 2025-02-17/day mode=change ctx=education,economic
e4 m11 > m12 CONSULT actual 2025-02-17/day ctx=economic
e5 m15 > m12 AGREE planned 2025-02-17/day ctx=education,economic
e6 m16 > m12 REQUEST requested 2025-02-17/day mode=yield ctx=repression
e7 m16 > m12 COERCE actual 2025-02-17/day ctx=repression said=m12
e8 m16 > m12 COERCE denied 2025-02-17/day ctx=repression said=m17
e9 m20 > m19 ACCUSE actual 2025-02-19/none mode=disapprove ctx=economic
e10 m21 > m12 SUPPORT actual 2025-02-19/none ctx=rights_freedoms
e11 m23 > m24 ACCUSE actual 2025-02-19/none mode=allege ctx=economic
e12 m26 > m9 PROTEST planned 2025-02-20/day mode=demo ctx=economic
e13 m25 > m26 AGREE planned 2025-02-19/none ctx=legislative
e14 m26 > m25 REJECT actual 2025-02-19/none mode=yield ctx=legislative
e15 m29 > m30 AGREE planned 2025-02-14/day ctx=education bg
q1 m15 direct cue=katanya
q2 m19 direct cue=ujar
rel m27 leads m28
rel m7 leads m8
rel m23 member_of m22

### Suara Merdeka 2010-12-15 article
= [m1=m4 Warga Yogya] {e1 Turun}, [m2=m7 DPRD] {e2 Bulat} Dukung Penetapan
[m3:@IDN YOGYAKARTA] - Sidang rakyat di Jalan Malioboro itu tanpa kursi. [m4:IDN.CVL Puluhan ribu orang] duduk di aspal, sebagian membawa keris, sebagian lagi membawa bendera setengah tiang. [m5=m4 Mereka] {e3 menentang} rencana [m6:IDN.GOV pemerintah pusat] menggelar pemilihan gubernur.
Di dalam gedung, [m7:IDN.LEG DPRD DI Yogyakarta] pada siang yang sama, Senin (13/12), {e4 mendukung penetapan} [m8:IDN.GOV Sultan Hamengku Buwono X] dan Paku Alam IX. Enam fraksi sepakat. Hanya [m9:IDN.PTY Fraksi Demokrat] yang {e5 abstain}.
"<<q1 Yogya ini lebih tua daripada republik>>," seru [m10:IDN.LEG Ketua DPRD Yoeke Indra Agung Laksana] begitu palu diketuk.
Hari itu juga [m11:IDN.PTY GBPH Prabukusumo] {e6 meletakkan jabatan} sebagai ketua [m12:IDN.PTY DPD Partai Demokrat DIY]. Adik [m13=m8 Sultan] itu menyerahkan kartu anggotanya kepada sopir.
Semua bermula dari satu kalimat. Pada 26 November [m14:IDN.GOV Presiden Susilo Bambang Yudhoyono] {e7 menyindir} sistem monarki yang dianggapnya bertabrakan dengan demokrasi.
[m15=m14 Yudhoyono] belakangan {e8 menjelaskan} bahwa [m16=m14 ia] tidak bermaksud menggeser siapa pun. Penjelasan pada 2 Desember itu tak meredakan apa-apa.
[m17:IDN.GOV Menteri Dalam Negeri Gamawan Fauzi] tetap akan {e9 mengirim} naskah RUU Keistimewaan ke [m18:IDN.LEG DPR], besok. Naskah tersebut memuat jabatan gubernur utama yang bagi pihak Keraton hanyalah "<<q2 hiasan di etalase>>", kata [m19:IDN.CVL KRT Jatiningrat].
[m20:IDN.PTY Golkar], anggota [m21:IDN.PTY Sekretariat Gabungan] yang dipimpin [m22=m14 SBY], memilih berseberangan. [m23:IDN.PTY Priyo Budi Santoso] dari partai itu {e10 meminta} menteri memikirkan ulang usulnya.
[m24:IDN.CVL Paguyuban Dukuh se-DIY Semar Sembogo] {e11 mengancam} berhenti memungut pajak bumi dan bangunan bila penetapan gagal. Ancaman itu didengar [m25:IDN.COP Polda], yang {e12 menempatkan} empat ratus petugas di sekitar Kepatihan.
Erupsi Merapi sendiri belum sepenuhnya reda. Jumlah pengungsi tinggal 4.300 jiwa.
e1 m1 > m6 PROTEST actual 2010-12-13/day mode=demo ctx=political_institutions again
e2 m2 > m8 SUPPORT actual 2010-12-13/day ctx=political_institutions,executive again
e3 m5 > m6 PROTEST actual 2010-12-13/day mode=demo ctx=political_institutions
e4 m7 > m8 SUPPORT actual 2010-12-13/day ctx=political_institutions,executive
e5 m9 > m7 REJECT actual 2010-12-13/day ctx=political_institutions
e6 m11 > m12 RETREAT actual 2010-12-13/day mode=resign ctx=political_institutions
e7 m14 > m13 ACCUSE actual 2010-11-26/day mode=disapprove ctx=political_institutions bg
e8 m16 > m5 CONCEDE actual 2010-12-02/day ctx=political_institutions bg
e9 m17 > m18 AGREE planned 2010-12-16/day ctx=legislative
e10 m23 > m17 REQUEST requested 2010-12-15/none mode=yield ctx=legislative
e11 m24 > m6 THREATEN threatened 2010-12-15/none ctx=political_institutions
e12 m25 > m24 MOBILIZE actual 2010-12-15/none mode=police ctx=political_institutions
q1 m10 direct cue=seru
q2 m19 mixed
rel m10 leads m7
rel m20 member_of m21
rel m21 led_by m22

### Hidayatullah.com 2008-06-03 article
= Monas Ricuh, [m1=m6 FPI] Bantah {e1 Menyerang} Lebih Dulu
~caption Suasana di lokasi kejadian. (Foto: Ratih Kumala Dewi)
~date_line Selasa 3 Juni 2008 15:05
~byline Penulis: Ratih Kumala Dewi
~byline Editor: Rizal Firdaus
Hidayatullah.com—Perban masih membalut kepala [m2:IDN.REL KH Maman Imanul Haq]. Pengasuh pesantren di Majalengka itu termasuk puluhan orang yang terluka ketika apel [m3:IDN.CVL Aliansi Kebangsaan untuk Kebebasan Beragama dan Berkeyakinan] di [m4:@IDN Monas] {e2 diserbu}, Ahad (1/6).
Penyerbunya mengenakan jubah putih. [m5:IDN.COP Polda Metro Jaya] menyatakan telah mengantongi nama sepuluh anggota [m6:FPI.REL Front Pembela Islam], namun hingga Selasa pagi belum seorang pun {e3 ditangkap}.
~advert SCROLL TO CONTINUE WITH CONTENT
[m7:IDN.CVL Munarman], panglima [m8:IDN.CVL Komando Laskar Islam], mengambil tanggung jawab. "<<q1 [m9=m8 Kami] terpancing. [m10=m3 Mereka] datang membela [m11:IDN.REL Ahmadiyah]>>," tutur [m12=m7 dia] kepada [m13:#Hidayatullah hidayatullah.com].
Lain keterangan markas Petamburan. [m14:FPI.REL Habib Rizieq Shihab], sang ketua umum, menyangkal [m15=m6 laskarnya] {e4 memukul} siapa pun sebelum ada yang mengeluarkan pistol. [m16=m14 Ia] malahan {e5 menantang} [m17:IDN.GOV Presiden] untuk membubarkan [m18=m6 FPI] lewat pengadilan.
Tantangan itu tak lepas dari pernyataan [m19=m17 Susilo Bambang Yudhoyono], Senin. "<<q2 Negara tidak boleh kalah dengan kekerasan>>," tegasnya seraya {e6 memerintahkan} [m20=m5 aparat] bertindak.
[m21:IDN.ELI KH Abdurrahman Wahid], tokoh yang dihormati di kalangan [m22:NU.REL Nahdlatul Ulama], {e7 mendesak} pembubaran [m23=m6 ormas itu]. Di [m24:@IDN Cirebon] dan [m25:@IDN Jember], [m26:NU.REL pemuda Ansor], organisasi di bawah NU, {e8 mendatangi} sejumlah cabang dan mencopot papan namanya.
Adapun [m27:MUI.REL Majelis Ulama Indonesia] {e9 menyayangkan} kedua pihak. Menurut [m28:MUI.REL KH Ma'ruf Amin], <<q3 akar persoalannya SKB [m29=m11 Ahmadiyah] yang tak kunjung terbit>>.
Surat keputusan tersebut {e10 dijanjikan} [m30:IDN.JUD Jaksa Agung Hendarman Supandji] sejak pertengahan April, tepatnya 16 April, sesudah rapat Bakorpakem. Kemarin [m31=m30 ia] {e11 meminta} [m32:IDN.REL semua ormas Islam] bersabar beberapa hari lagi.
Dari [m33:@USA Washington], [m34:USA.GOV Komisi AS untuk Kebebasan Beragama Internasional] {e12 mengutuk} kekerasan itu.
Taman di sisi selatan Monas rusak. Pengelola menaksir kerugian Rp 40 juta.
~share Bagikan artikel ini
e1 m1 > m3 ASSAULT denied 2008-06-01/day mode=beat ctx=religion_ethnicity said=m1 again
e2 m1 > m3 ASSAULT actual 2008-06-01/day mode=beat ctx=religion_ethnicity
e3 m5 > m6 COERCE planned 2008-06-03/none mode=arrest ctx=legal,religion_ethnicity
e4 m15 > m10 ASSAULT denied 2008-06-01/day mode=beat ctx=religion_ethnicity said=m14 again
e5 m16 > m17 REJECT actual 2008-06-03/none ctx=legal
e6 m19 > m20 REQUEST requested 2008-06-02/day mode=change ctx=legal
e7 m21 > m19 REQUEST requested 2008-06-03/none mode=change ctx=religion_ethnicity
e8 m26 > m23 PROTEST actual 2008-06-02/day mode=demo ctx=religion_ethnicity
e9 m27 > m23,m10 ACCUSE actual 2008-06-03/none mode=disapprove ctx=religion_ethnicity
e10 m30 > m27 AGREE planned 2008-04-16/day ctx=religion_ethnicity bg
e11 m31 > m32 REQUEST requested 2008-06-02/day mode=yield ctx=religion_ethnicity
e12 m34 > m23 ACCUSE actual 2008-06-03/none mode=disapprove ctx=religion_ethnicity
q1 m12 direct cue=tutur
q2 m19 direct cue=tegasnya
q3 m28 indirect cue=Menurut
rel m16 leads m18
rel m7 leads m8
rel m26 part_of m22

### Bali Post 2018-08-08 article none
= Harga Cabai Turun, Pedagang Badung Minta Pasar Malam Diperpanjang
[m1:@IDN Denpasar] (Bali Post) - Harga cabai rawit di [m2:@IDN Pasar Badung] turun menjadi Rp 32 ribu per kilogram. Dua pekan lalu komoditas itu sempat menyentuh Rp 58 ribu.
"<<q1 Kiriman dari [m3:@IDN Banyuwangi] lancar lagi>>," kata [m4:? Ni Luh Sukerti], pedagang bumbu yang sudah berjualan 21 tahun.
Pasokan sempat tersendat setelah gelombang tinggi menutup penyeberangan di [m5:@IDN Ketapang]. Puluhan truk antre hingga dua hari.
[m6:IDN.GOV Kepala Dinas Perdagangan Kota Denpasar I Wayan Gatra] mengatakan <<q2 penurunan serupa terjadi pada bawang merah dan tomat>>. Gempa di Lombok, tuturnya, belum memengaruhi arus barang.
Pengunjung pasar justru berkurang setelah matahari terbenam. Para pedagang berharap jam operasional pasar malam ditambah satu jam selama musim liburan.
"<<q3 Wisatawan datangnya selepas makan malam, [m7=m8 kami] malah sudah tutup>>," ungkap [m8:? Gede Arimbawa] yang menjual jajanan.
Harga beras stabil. Bulog menjamin stok sampai Desember, sementara telur ayam naik tipis karena permintaan upacara.
Bangunan baru Pasar Badung ditargetkan rampung awal tahun depan. Gedung empat lantai itu dibangun di bekas lahan yang terbakar pada 2016.
Untuk sementara, 1.700 pedagang menempati los di eks Tiara Grosir.
~share Bagikan lewat WhatsApp
q1 m4 direct cue=kata
q2 m6 indirect cue=mengatakan
q3 m8 direct cue=ungkap
