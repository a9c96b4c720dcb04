### Tribunnews 2021-09-01 article none
= Hotman Paris Siap Bela Pedagang Cilok yang Digugat Juragan Tanah
~byline Penulis: Bayu Indra Permana
~date_line Rabu, 1 September 2021 07:33 WIB
[m1:#TRIBUNNEWS TRIBUNNEWS.COM], [m2:@IDN JAKARTA] - [m3:? Pengacara kondang Hotman Paris Hutapea] turun gelanggang membela [m4:? Warsito], pedagang cilok di [m5:@IDN Depok] yang digugat Rp 800 juta.
[m6:? Penggugat, seorang juragan tanah berinisial BH], menuduh [m7=m4 Warsito] menyerobot lahan seluas 30 meter persegi. [m8=m4 Pria beranak tiga itu] diberi tenggat seminggu untuk angkat kaki.
"<<q1 Jangan main-main sama orang kecil. [m9=m3 Saya] akan lawan sampai Mahkamah Agung>>," ancam [m10=m3 Hotman] di Kopi Johny, Selasa (31/8/2021).
Menurut [m11=m3 dia], <<q2 kliennya sudah berjualan di situ sejak 1998 dan punya surat dari kelurahan>>.
[m12=m6 BH] menolak ditemui. [m13:? Penasihat hukumnya, Farida], membantah pihaknya mengintimidasi. "<<q3 [m14=m12 Klien kami] cuma minta haknya kembali>>," kata [m15=m13 dia].
[m16:IDN.GOV Lurah Pancoran Mas] dipanggil sebagai saksi pada sidang berikutnya. [m17:IDN.JUD Majelis hakim PN Depok] memerintahkan pengukuran ulang.
Sementara itu dagangan Warsito laris. Warganet datang memborong cilok sambil menyatakan dukungan.
~read_also Baca juga: Resep Cilok Isi Keju Mozarella
q1 m10 direct cue=ancam
q2 m11 indirect cue=Menurut
q3 m15 direct cue=kata

### Kabar Priangan 2024-03-04 article none
= Tawuran Perang Sarung di [m1:@IDN Tasikmalaya], Belasan Pelajar Diamankan
[m2:#kabar KABAR PRIANGAN] - [m3:IDN.COP Polres Tasikmalaya Kota] mengamankan [m4:? 17 pelajar] yang terlibat perang sarung di Jalan Ir Juanda, Minggu (3/3/2024) dini hari. Sarung mereka diisi batu dan gir.
Dua kubu, [m5:? kelompok Cihideung] dan [m6:? kelompok Mangkubumi], sebelumnya saling menantang lewat Instagram. Satu kelompok menyerang lebih dulu, yang lain mundur ke pom bensin.
"<<q1 Begitu [m7=m3 patroli] datang, [m8=m4 mereka] lari. Ada yang sembunyi di masjid>>," kata [m9:IDN.COP Kasat Samapta AKP Yogi Permana].
[m10=m4 Para remaja itu] dihukum membersihkan masjid dan baru boleh pulang setelah orang tuanya menandatangani surat pernyataan.
[m11:? Euis], ibu salah satu pelajar, menangis. "<<q2 Pamitnya tadarus, kok malah perang>>," katanya.
[m12:IDN.REL Ketua MUI Kota Tasikmalaya KH Aminudin Bustomi] menyesalkan kejadian itu dan meminta orang tua mengawasi anak selama Ramadan.
[m13:IDN.GOV Penjabat Wali Kota Cheka Virgowansyah] berjanji memperbanyak kegiatan malam. <<q3 Lapangan futsal akan dibuka gratis sampai sahur>>, ujarnya.
Seorang pelajar berusia 15 tahun masih dirawat karena luka di pelipis.
q1 m9 direct cue=kata
q2 m11 direct cue=katanya
q3 m13 indirect cue=ujarnya

### Merdeka.com 2014-11-19 article
= BBM Naik: [m21=m5 Sopir Angkot] {e1 Mogok}, Pencuri Bensin Digebuki
~byline Reporter: Ya'cob Billiocta
~date_line Rabu, 19 November 2014 06:04
~share Bagikan
[m1:#Merdeka.com Merdeka.com] - Hari pertama harga premium Rp 8.500 diwarnai aneka kejadian. Di [m2:@IDN Kendal], [m3:? seorang pria] digebuki warga karena menyedot bensin dari tangki truk tetangganya.
Di [m4:@IDN Malang], [m5:IDN.LAB sopir-sopir angkutan kota] {e3 menolak beroperasi} sejak Selasa (18/11) pagi. [m6=m5 Mereka] memarkir mobil melintang di depan [m7:IDN.LEG gedung DPRD].
"<<q1 [m8=m5 Kami] bukan minta ongkos naik saja, turunkan lagi harganya>>," kata [m9:IDN.LAB koordinator aksi, Stefanus Hari].
[m10:IDN.GOV Wali Kota Malang Moch Anton] {e4 mengizinkan} tarif naik seribu rupiah. Keputusan itu belum memuaskan [m11=m5 para sopir].
Di [m12:@IDN Makassar], bentrokan {e5 pecah} antara [m13:IDN.EDU mahasiswa UIN Alauddin] dan [m14:IDN.COP polisi]. Seorang mahasiswa luka kena peluru karet.
Partai ikut ribut. [m15:IDN.PTY PKS] {e6 menilai} [m16:IDN.GOV Presiden Joko Widodo] ingkar janji, sedangkan [m17:IDN.PTY NasDem], anggota [m18:IDN.PTY Koalisi Indonesia Hebat], {e7 pasang badan}.
"<<q2 Subsidi dipindah ke yang produktif>>," bela [m19:IDN.PTY Ketua Fraksi NasDem Viktor Laiskodat].
Pengelola SPBU di [m20:@IDN Cirebon] sempat diancam pembeli yang kehabisan. Pelatih Persib malah meminta pemainnya naik sepeda ke tempat latihan.
e3 m5 > m7 PROTEST actual 2014-11-18/day mode=strike ctx=economic
e4 m10 > m5 CONCEDE actual 2014-11-18/none ctx=economic
e5 m13 > m14 ASSAULT actual 2014-11-18/none ctx=economic,repression
e6 m15 > m16 ACCUSE actual 2014-11-19/none mode=disapprove ctx=economic
e7 m17 > m16 SUPPORT actual 2014-11-19/none ctx=economic
e1 m21 > m7 PROTEST actual 2014-11-18/day mode=strike ctx=economic again
q1 m9 direct cue=kata
q2 m19 direct cue=bela
rel m17 member_of m18

### CNN Indonesia 2020-11-26 article
= Artis Vicky Digugat, Menteri [m1:IDN.GOV Edhy] {e1 Diciduk}: Kilas Semalam
~date_line Kamis, 26 Nov 2020 05:49 WIB
[m2:@IDN Jakarta], [m3:#CNN CNN Indonesia] -- Redaksi merangkum sejumlah peristiwa sepanjang Rabu (25/11).
{e2 Penangkapan} [m4:IDN.GOV Menteri Kelautan dan Perikanan Edhy Prabowo] mengejutkan banyak pihak. [m5=m4 Politikus Gerindra itu] {e3 dijemput} [m7:IDN.JUD penyidik KPK] di Bandara Soekarno-Hatta sepulang dari [m8:@USA Honolulu], Rabu dini hari, dalam perkara ekspor benih lobster.
Malamnya, usai diperiksa belasan jam, [m9=m4 Edhy] {e4 ditetapkan sebagai tersangka}. "<<q1 [m10=m4 Saya] minta maaf kepada [m11:IDN.GOV Bapak Presiden], saya mengkhianati kepercayaan beliau>>," ujarnya.
[m12:IDN.GOV Presiden Joko Widodo] menunjuk [m13:IDN.GOV Luhut Binsar Pandjaitan] sebagai menteri sementara. [m6=m12 Sang presiden] menyatakan <<q2 [m14=m12 pemerintah] {e6 menghormati} proses hukum di [m15=m7 KPK]>>.
Berita lain datang dari panggung hiburan. [m16:? Seorang pemain sinetron] menggugat [m17:? bekas suaminya] soal mobil, dan [m18:? sebuah grup band] membubarkan diri setelah vokalisnya menolak tur.
Di [m19:@ARG Buenos Aires], dunia berduka: [m20:? Diego Maradona] meninggal pada usia 60 tahun akibat serangan jantung. [m21:ARG.GOV Pemerintah Argentina] menetapkan tiga hari berkabung.
e1 m7 > m1 COERCE actual 2020-11-25/day mode=arrest ctx=corruption,legal again
e2 m7 > m4 COERCE actual 2020-11-25/day mode=arrest ctx=corruption,legal again
e3 m7 > m5 COERCE actual 2020-11-25/day mode=arrest ctx=corruption,legal
e4 m7 > m9 ACCUSE actual 2020-11-25/day mode=allege ctx=corruption,legal
e6 m14 > m15 SUPPORT actual 2020-11-25/none ctx=legal,executive
q1 m9 direct cue=ujarnya
q2 m12 indirect cue=menyatakan
