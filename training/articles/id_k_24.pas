### Surya 2012-05-09 article none
= Balita Diculik [m1:? Pembantu], Ditemukan di Terminal [m2:@IDN Bungurasih]
~byline Penulis: Haorrahman
[m3:#SURYA SURYA Online], [m4:@IDN SURABAYA] - Drama penculikan [m5:? Kezia (3)] berakhir setelah 14 jam. [m6:IDN.COP Unit Jatanras Polrestabes Surabaya] membebaskan bocah itu dari tangan [m7=m1 pembantu rumah tangganya, Tini (28)], di Terminal [m8:@IDN Bungurasih], Selasa (8/5) malam.
[m9=m7 Tersangka] menuntut uang Rp 50 juta kepada [m10:? orang tua korban] lewat pesan pendek. Jika ditolak, anak itu akan dibawa ke [m11:@IDN Sumbawa].
"<<q1 [m12=m10 Ayah korban] pura-pura menyanggupi. Begitu [m13=m7 dia] muncul, [m14=m6 anggota] langsung menyergap>>," kata [m15:IDN.COP AKBP Farman, Kasat Reskrim].
Kezia tidak terluka. Ia malah menangis ketika dipisahkan dari pengasuhnya.
[m16=m7 Tini] mengaku gajinya ditahan empat bulan. [m17=m10 Sang majikan, Handoko,] menyangkal. "<<q2 Selalu [m18=m17 saya] bayar, ada kuitansinya>>," tegasnya.
[m19:IDN.CVL Seorang aktivis Jala PRT], yang mendampingi tersangka, menilai <<q3 upah yang ditahan juga kejahatan>>. [m20=m19 Dia] meminta penyidik memeriksa kuitansi itu.
Tersangka diancam 15 tahun penjara.
q1 m15 direct cue=kata
q2 m17 direct cue=tegasnya
q3 m19 indirect cue=menilai

### Kompas.com 2024-12-02 article none
= Kontrak Pelatih Diputus Sepihak, Klub Liga 2 Digugat ke FIFA
~byline Penulis Suci Rahayu, Ferril Dennys
~share Kompas.com - 02/12/2024, 14:10 WIB
[m1:#KOMPAS.com KOMPAS.com] - [m2:? Pelatih asal Brasil Gilson Moraes] menggugat mantan klubnya, [m3:? Persewar Makmur], ke [m4:? FIFA] lantaran dipecat lewat pesan WhatsApp.
[m5=m2 Gilson] menuntut sisa gaji Rp 1,2 miliar. Lewat kuasa hukumnya, [m6=m2 ia] memberi batas waktu dua pekan kepada [m7=m3 manajemen].
"<<q1 [m8=m2 Saya] diusir dari mes malam-malam seperti penjahat>>," kata [m9=m2 juru taktik 51 tahun tersebut], Minggu (1/12/2024).
[m10:? Manajer klub, Rio Wamafma], menolak tuduhan itu. [m11=m10 Dia] balik menyalahkan [m12=m2 sang pelatih] yang dianggap melanggar kontrak dengan bertemu agen klub lain.
"<<q2 Kalau mau perang, [m13=m3 kami] siap>>," ujarnya.
[m14:? Suporter] turun tangan. [m15=m14 Mereka] berdemonstrasi di depan mes, membakar kaus, dan mendesak manajer mundur.
[m16:? Asosiasi Pesepakbola Profesional Indonesia (APPI)] menyatakan <<q3 enam pemain klub tersebut juga belum digaji>>. [m17:? Andritany Ardhiyasa], yang memimpin [m18=m16 APPI], mengancam membawa kasus itu ke badan arbitrase.
Dua pertandingan berikut digelar tanpa penonton.
q1 m9 direct cue=kata
q2 m10 direct cue=ujarnya
q3 m16 indirect cue=menyatakan
rel m17 leads m18

### Pontianak Post 2015-09-15 article
= Asap, Burung Walet, dan Diplomasi: [m1:@IDN Kalbar] Pekan Ini
[m2:@IDN PONTIANAK] – Penerbangan dari Supadio tertunda lima jam, Senin (14/9). Di ruang tunggu, penumpang memaki petugas maskapai dan menuntut makan siang. Maskapai menyerah dan membagikan nasi kotak.
[m3:? Petani walet di Mempawah] punya keluhan sendiri: burungnya kabur. "<<q1 Rugi [m4=m5 saya] sudah 30 juta>>," kata [m5:? A Hui].
[m6:MYS.GOV Konsul Malaysia di Pontianak, Khairul Nazran,] {e1 menyampaikan keluhan} [m7:MYS.GOV Sarawak] kepada [m8:IDN.GOV Gubernur Cornelis] dalam {e2 pertemuan} tertutup, Senin pagi. Sekolah di Kuching diliburkan.
Usai menerima tamunya, [m9=m8 gubernur] justru {e3 menuding} [m10:MYS.BUS perusahaan sawit asal negeri jiran] ikut membakar lahan. "<<q2 Jangan asapnya saja yang diprotes, pembakarnya orang situ juga>>," ujarnya.
[m11:MYS.GOV Kuala Lumpur] {e4 menawarkan} dua pesawat pengebom air. [m12:IDN.GOV Kementerian Luar Negeri] belum memutuskan.
[m13:IDN.COP Polda Kalbar] menetapkan [m14:? 14 peladang] sebagai tersangka, tanpa satu pun nama perusahaan. [m15:WALHI.CVL Walhi Kalbar] {e6 mengkritik} [m16=m13 polisi] tebang pilih.
[m17:IDN.GOV Dinas Kesehatan] membagikan 20 ribu masker. Seorang pemuda ditangkap karena menjual masker bantuan.
e1 m6 > m8 ACCUSE actual 2015-09-14/day mode=disapprove ctx=environment,diplomatic
e2 m6 > m8 CONSULT actual 2015-09-14/day mode=meet ctx=environment,diplomatic
e3 m9 > m10 ACCUSE actual 2015-09-14/day mode=allege ctx=environment
e4 m11 > m12 AGREE planned 2015-09-15/none mode=assist ctx=environment,disasters
e6 m15 > m16 ACCUSE actual 2015-09-15/none mode=disapprove ctx=environment,legal
q1 m5 direct cue=kata
q2 m9 direct cue=ujarnya

### Fajar 2006-08-23 article
= Anjing Pelacak Pensiun, [m1:IDN.LEG Legislator Sinjai] {e1 Dijemput Paksa}
[m2:@IDN MAKASSAR] -- Upacara sederhana menandai pensiunnya Bruno, anjing pelacak [m3:IDN.COP Polda Sulawesi Selatan], Selasa (22/8). Selama sembilan tahun Bruno membantu menyita 400 kilogram ganja dan menangkap puluhan [m4:? pengedar].
"<<q1 Dia prajurit terbaik [m5=m6 saya]>>," kata [m6:IDN.COP pawangnya, Bripka Amiruddin].
Sementara Bruno makan daging, rekan-rekan pawangnya berangkat ke [m7:@IDN Sinjai]. [m19=m3 Mereka] ditugasi {e2 membawa} [m8:IDN.LEG anggota DPRD Andi Rustam], yang tiga kali {e3 mangkir} dari panggilan [m9:IDN.JUD kejaksaan tinggi] dalam perkara dana asuransi dewan.
[m10=m8 Rustam] melawan, mengunci pintu, dan menelepon pendukungnya. [m11:IDN.CVL Puluhan orang] {e5 menghadang} mobil [m12=m3 polisi] dengan batang kelapa. Baru pukul empat sore [m13=m8 sang legislator] keluar.
"<<q2 [m14=m8 Saya] hormati hukum, tapi ini {e6 pesanan} [m15:IDN.GOV bupati]>>," ujarnya.
[m16:IDN.GOV Bupati Andi Rudiyanto Asapa] sedang berobat dan tak bisa dihubungi.
[m17:IDN.PTY Partai Golkar], yang menaungi [m18=m8 Rustam], {e7 berjanji} menyediakan pengacara.
Bruno akan diadopsi pawangnya. Makanannya ditanggung sebuah perusahaan pakan.
e1 m3 > m1 COERCE actual 2006-08-22/day mode=arrest ctx=corruption,legal again
e2 m3 > m8 COERCE actual 2006-08-22/day mode=arrest ctx=corruption,legal
e3 m8 > m9 REJECT actual 2006-08-23/none ctx=corruption,legal bg
e5 m11 > m12 PROTEST actual 2006-08-22/day mode=obstruct ctx=legal
e6 m14 > m15 ACCUSE actual 2006-08-22/none mode=allege ctx=legal
e7 m17 > m18 AGREE planned 2006-08-23/none mode=assist ctx=legal
q1 m6 direct cue=kata
q2 m13 direct cue=ujarnya
rel m18 member_of m17
