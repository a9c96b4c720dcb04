### Viva 2013-01-04 article none
= Kecelakaan Maut di Jagorawi, [m1:? Sopir] Jadi Tersangka
~byline Eko Priliawito, Siti Ruqoyah
~date_line Jumat, 4 Januari 2013, 08:31
~share Tweet 0
[m2:#VIVAnews VIVAnews] - [m3:IDN.COP Direktorat Lalu Lintas Polda Metro Jaya] menetapkan [m4:? pengemudi BMW, RR (22)], sebagai tersangka kecelakaan di Tol [m5:@IDN Jagorawi] yang menewaskan dua orang, Selasa (1/1) pagi.
"<<q1 [m6=m4 Yang bersangkutan] mengantuk. Tes urine negatif>>," kata [m7:IDN.COP Kabid Humas Polda Kombes Rikwanto].
[m8:? Ayah tersangka, seorang pejabat tinggi negara], mendatangi rumah duka dan meminta maaf. [m9=m8 Ia] berjanji membiayai sekolah anak-anak [m10:? korban].
[m11:? Keluarga Enung], salah satu korban, menerima permintaan maaf itu tetapi menolak mencabut laporan. "<<q2 Biar hukum yang jalan>>," ucap [m12:? Supardi, menantunya].
Dugaan perlakuan istimewa ditepis. Menurut [m13=m7 Rikwanto], <<q3 tersangka tidak ditahan karena masih dirawat di rumah sakit>>.
[m14:? Pengamat transportasi Darmaningtyas] mengkritik lemahnya pengawasan kecepatan. Jasa Marga membantah dan menunjukkan rambu batas 80 kilometer per jam.
Mobil kedua, angkutan omprengan, ternyata tak layak jalan. Pemiliknya menyerahkan diri kepada penyidik.
q1 m7 direct cue=kata
q2 m12 direct cue=ucap
q3 m13 indirect cue=Menurut

### Banten Raya 2018-12-26 article none
= Dapur Umum dan Doa Bersama: Hari Keempat Tsunami di [m1:@IDN Carita]
[m2:@IDN PANDEGLANG] – Sirene sempat membuat panik, Selasa (25/12). [m3:IDN.CVL Pengungsi] berlari ke bukit karena mengira gelombang menyerang lagi. Ternyata alarm palsu.
[m4:IDN.GOV BNPB] menyebut 429 orang meninggal. "<<q1 Alat berat sudah sampai Sumur. Yang [m5=m4 kami] butuhkan sekarang kantong mayat dan air bersih>>," kata [m6:IDN.GOV Kepala Pusat Data BNPB Sutopo Purwo Nugroho].
[m7:IDN.MIL TNI AL] mengirim dua kapal membawa beras. [m8:IDN.COP Brimob] menyisir pantai dengan anjing pelacak dari [m9:@IDN Depok].
Di dapur umum SDN Labuan, [m10:? Ibu Rohayati] memimpin 20 relawan. Ia mengusir dua pemuda yang mengaku panitia dan meminta sumbangan paksa. Keduanya kemudian dibawa ke [m11:IDN.COP Polsek Labuan].
"<<q2 Orang lagi susah kok dipalak>>," omelnya.
[m12:IDN.REL Jemaat Gereja Rahmat] membatalkan perayaan Natal dan menyalurkan uangnya ke posko. [m13:IDN.REL KH Embay Mulya Syarief], yang memimpin doa bersama, berterima kasih.
[m14:IDN.GOV BMKG] memperingatkan cuaca buruk masih mengintai. [m15=m14 Lembaga itu] meminta warga menjauhi pantai <<q3 sekurang-kurangnya 500 meter>>.
[m16:? Personel band Seventeen] dimakamkan kemarin.
q1 m6 direct cue=kata
q2 m10 direct cue=omelnya
q3 m15 mixed cue=meminta

### Katadata 2025-04-10 article
= Rupiah Rp 16.900, Emas Antam Rekor, [m1:USA.GOV Trump] {e1 Tunda} Tarif
~byline Oleh Ferrika Lukmana Sari
~date_line 10 April 2025, 09:40
[m2:@IDN Jakarta]. Toko emas di [m3:@IDN Cikini] diserbu pembeli. Antrean mengular sejak pukul enam; dua orang nyaris baku pukul gara-gara nomor antrean.
Harga emas Antam memecahkan rekor Rp 1,85 juta per gram. [m4:? Seorang pedagang, Koh Aseng], menolak menjual lebih dari 10 gram kepada satu orang.
"<<q1 Kalau [m5=m4 saya] lepas semua, sore tidak ada barang>>," katanya.
Kegilaan itu berpangkal di [m6:@USA Washington]. [m7:USA.GOV Presiden Donald Trump], Rabu (9/4), {e2 menangguhkan} bea masuk timbal balik selama 90 hari bagi [m8:? puluhan negara], kecuali [m9:CHN.GOV Cina], yang tarifnya {e3 dinaikkan} menjadi 125 persen. Sehari sebelumnya [m10:CHN.GOV Beijing] {e4 membalas} dengan bea 84 persen.
[m11:IDN.GOV Menko Airlangga Hartarto] {e5 akan memimpin} delegasi ke sana pekan depan. [m16:IDN.GOV Indonesia] {e6 menawarkan} pembelian gandum dan gas [m12:USA.GOV Amerika].
[m13:IDN.BUS Apindo] {e7 meminta} [m14:IDN.GOV pemerintah] tidak buru-buru melonggarkan kandungan lokal.
[m15:? Ekonom Bhima Yudhistira] menilai <<q2 jeda itu justru memperpanjang ketidakpastian>>.
Saham perbankan terbang 5 persen. Seorang influencer saham digugat 30 pengikutnya karena kerugian.
e1 m1 > m8 CONCEDE actual 2025-04-09/day ctx=economic again
e2 m7 > m8 CONCEDE actual 2025-04-09/day ctx=economic
e3 m7 > m9 SANCTION actual 2025-04-09/day ctx=economic
e4 m10 > m7 SANCTION actual 2025-04-08/day ctx=economic
e5 m11 > m7 AGREE planned 2025-04-14/week mode=visit ctx=economic
e6 m16 > m12 AGREE planned 2025-04-10/none ctx=economic
e7 m13 > m14 REQUEST requested 2025-04-10/none ctx=economic
q1 m4 direct cue=katanya
q2 m15 indirect cue=menilai

### Harian Rakyat Sultra 2019-09-27 article
= Penjual Cilok Jadi Saksi, Dua [m1:IDN.EDU Mahasiswa] {e1 Gugur} di [m2:@IDN Kendari]
[m3:@IDN KENDARI] - Gerobak [m4:? Sugeng (39)] penyok. Penjual cilok itu sedang melayani pembeli ketika [m5:IDN.EDU mahasiswa] dan [m6:IDN.COP polisi] {e2 bentrok} di depan [m7:IDN.LEG DPRD Sulawesi Tenggara], Kamis (26/9).
"<<q1 Dengar letusan, [m8=m4 saya] tiarap. [m9:IDN.EDU Anak yang pakai jaket merah] jatuh>>," kenangnya.
Yang dimaksud adalah [m10:IDN.EDU Immawan Randi (21)], {e3 tertembak} di dada. Rekannya [m11:IDN.EDU Yusuf Kardawi] menyusul keesokan hari akibat luka di kepala.
[m12:IDN.COP Kapolda Brigjen Iriyanto] membantah [m13=m6 anak buahnya] membawa peluru tajam. [m20:IDN.COP Mabes Polri] sudah {e5 memeriksa} enam anggota.
[m14:IDN.REL Pimpinan Pusat Muhammadiyah] {e6 mendesak} pelakunya diadili. [m15=m10 Randi] memang kader [m16:IDN.EDU Ikatan Mahasiswa Muhammadiyah], organisasi otonom [m17=m14 persyarikatan itu].
[m18:IDN.GOV Presiden Joko Widodo] {e7 menyampaikan dukacita} dan {e8 memerintahkan} [m19:IDN.COP Kapolri Tito Karnavian] mengusut tuntas.
Di pasar, pedagang menutup kios lebih awal. Tiga pemuda memanfaatkan suasana dengan mencuri dua karung beras; polisi menangkap mereka di Puuwatu.
Sugeng berharap gerobaknya diganti, entah oleh siapa.
e1 m6 > m1 ASSAULT denied 2019-09-26/day mode=firearms ctx=repression,legislative again
e2 m5 > m6 ASSAULT actual 2019-09-26/day ctx=repression,legislative
e3 m6 > m10 ASSAULT denied 2019-09-26/day mode=firearms ctx=repression,legislative
e5 m20 > m6 ACCUSE actual 2019-09-27/none mode=investigate ctx=repression
e6 m14 > m20 REQUEST requested 2019-09-27/none ctx=repression,legal
e7 m18 > m10 SUPPORT actual 2019-09-27/none ctx=repression
e8 m18 > m19 REQUEST requested 2019-09-27/none ctx=repression,legal
q1 m4 direct cue=kenangnya
rel m10 member_of m16
rel m16 part_of m17
