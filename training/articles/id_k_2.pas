### Bolasport 2022-09-13 article none
= Shin Tae-yong Peringatkan Pemain Timnas: Jangan Main Medsos Terus
~byline Penulis: Arif Setiawan
~date_line Selasa, 13 September 2022 | 19:10 WIB
~related Indeks Berita Timnas
[m1:#BolaSport.com BOLASPORT.COM] - Pelatih [m2:@IDN timnas Indonesia], [m3:? Shin Tae-yong], memperingatkan anak asuhnya agar tidak kecanduan gawai menjelang dua laga kontra [m4:@CUW Curacao].
Peringatan itu disampaikan usai latihan di Stadion Sidolig, [m5:@IDN Bandung], Selasa. Satu pemain yang telat datang ke ruang makan langsung dihukum lari lima putaran.
"<<q1 Kalau tidak mau ikut aturan [m6=m3 saya], silakan pulang ke klub>>," kata [m7=m3 pelatih asal Korea Selatan itu].
[m8:? Pratama Arhan] mengaku sempat kena semprot. [m9=m8 Bek kiri milik Tokyo Verdy tersebut] tetap membela sang juru taktik.
"<<q2 [m10=m3 Dia] keras, tapi semua demi kebaikan tim. [m11=m8 Kami] janji menyerang habis-habisan sejak menit awal>>," ucapnya.
~read_also Baca Juga: Kode Redeem FF Terbaru Hari Ini
Curacao sendiri datang tanpa [m12:? Leandro Bacuna]. Klubnya menolak melepas gelandang itu karena jadwal padat. [m13:? Federasi sepak bola negeri Karibia tersebut] sudah melayangkan protes, tetapi tak ditanggapi.
Pertandingan pertama digelar di [m14:@IDN Gelora Bandung Lautan Api]. [m15:IDN.COP Polda Jawa Barat] mengerahkan 1.200 personel untuk mengatur penonton dan lalu lintas. [m16:? Bobotoh] diminta membeli tiket lewat aplikasi.
[m17:? Mochamad Iriawan], yang memimpin [m18:? PSSI], optimistis peringkat FIFA akan naik.
q1 m7 direct cue=kata
q2 m8 direct cue=ucapnya
rel m17 leads m18

### Solopos 2016-03-22 article none
= Rebutan Warisan, Adik Gugat Kakak Kandung Rp 3 Miliar
~byline Bayu Jatmiko Adi
~share Bagikan ke Facebook
[m1:#Solopos Solopos.com], [m2:@IDN SUKOHARJO] -- Sidang gugatan perdata antara dua bersaudara kembali digelar di [m3:IDN.JUD Pengadilan Negeri Sukoharjo], Selasa (22/3). [m4:? Sri Lestari (47)] menggugat [m5:? kakak kandungnya, Suparno (55)], senilai Rp 3 miliar.
[m6=m4 Penggugat] menuduh [m7=m5 sang kakak] memalsukan tanda tangan almarhum ayah mereka untuk menjual sawah di [m8:@IDN Polokarto].
"<<q1 [m9=m10 Kami] menuntut separuh hasil penjualan dikembalikan. Kalau tidak, lapor polisi>>," kata [m10:? kuasa hukum Sri, Badrus Zaman].
Suparno menolak tuduhan itu. Di luar ruang sidang, [m11=m5 ia] mengaku justru adiknya yang menguasai sertifikat.
"<<q2 [m12=m5 Saya] sudah minta maaf, sudah [m13=m5 saya] tawari sepertiga. [m14=m4 Dia] tidak mau>>," ujarnya sambil menahan tangis.
[m15:IDN.JUD Hakim ketua Evi Fitriastuti] memerintahkan [m16=m4+m5 kedua pihak] menempuh mediasi sekali lagi. Mediasi pertama pada Februari gagal karena [m17=m5 tergugat] tidak hadir.
[m18:IDN.GOV Kepala Desa Polokarto], yang dihadirkan sebagai saksi, menyatakan <<q3 namanya dicatut dalam akta jual beli>>.
Sidang ditunda dua pekan. Ibu mereka, 81 tahun, kini tinggal di rumah cucu di [m19:@IDN Karanganyar].
~footer Editor: Rohmah Ermawati
q1 m10 direct cue=kata
q2 m5 direct cue=ujarnya
q3 m18 indirect cue=menyatakan

### Kontan 2015-06-11 article
= Rupiah Tembus 13.300, Asing Lepas Saham Perbankan
~byline Reporter: Dityasa Forddanta
~date_line Kamis, 11 Juni 2015 / 18:44 WIB
[m1:@IDN JAKARTA]. Nilai tukar rupiah kembali tertekan dan ditutup di level 13.320 per dollar AS, Kamis (11/6). Pelaku pasar menyerang mata uang negara berkembang setelah data tenaga kerja [m2:@USA Amerika Serikat] membaik.
[m3:IDN.GOV Bank Indonesia] turun tangan di pasar spot dan obligasi. "<<q1 [m4=m3 Kami] tidak akan membiarkan rupiah jatuh terlalu dalam>>," kata [m5:IDN.GOV Gubernur BI Agus Martowardojo].
Investor asing melepas saham perbankan senilai Rp 1,1 triliun. [m6:? Analis Mandiri Sekuritas] memperingatkan indeks bisa terperosok ke 4.800.
Di [m7:@IDN Senayan], pelemahan rupiah jadi peluru. [m8:IDN.LEG Sejumlah anggota Komisi XI DPR] {e1 mengecam} [m9:IDN.GOV pemerintah] yang dinilai terlambat bertindak.
"<<q2 [m10=m13 Menkeu] jangan cuma menyalahkan Amerika, [m11=m13 dia] harus {e2 mundur} kalau tidak sanggup>>," kata [m12:IDN.OPP politikus Gerindra Heri Gunawan] dalam rapat kerja.
[m13:IDN.GOV Menteri Keuangan Bambang Brodjonegoro] enggan menanggapi. Ia buru-buru masuk mobil.
~read_also BACA JUGA: Tips Memilih Reksadana Bagi Pemula
Sementara itu Astra menolak tawaran pembelian anak usahanya oleh sebuah dana dari Singapura. [m14:? Manajemen Astra] menyebut harga yang ditawarkan terlalu murah. Penawar berjanji kembali dengan angka baru bulan depan.
Harga emas batangan Antam naik Rp 2.000 per gram.
e1 m8 > m9 ACCUSE actual 2015-06-11/none mode=disapprove ctx=economic,legislative
e2 m12 > m13 REQUEST requested 2015-06-11/none mode=yield ctx=economic,executive
q1 m5 direct cue=kata
q2 m12 direct cue=kata

### Serambi Indonesia 2024-05-15 article
= Patroli Gabungan di Perairan Aceh: dari Sabu sampai Kapal [m1:THA.CVL Nelayan Thailand]
~caption Petugas menggiring kapal ke dermaga Ulee Lheue. SERAMBI/HENDRI
[m2:@IDN BANDA ACEH] – Sepekan terakhir [m3:IDN.GOV petugas Bea Cukai Aceh] kebanjiran pekerjaan. Selasa (14/5) dini hari [m4=m3 mereka] menyergap speedboat pembawa 80 kilogram sabu di [m5:@IDN Peureulak]. [m6:? Empat awaknya] lompat ke laut dan ditangkap saat mencapai pantai.
"<<q1 [m7=m6 Pelaku] orang sini, jaringannya di seberang>>," kata [m8:IDN.GOV Kepala Kanwil Bea Cukai Aceh Safuadi].
Dua hari sebelumnya [m9:IDN.GOV kapal patroli KKP] {e1 mencegat} kapal berbendera [m10:@THA Thailand] yang menjaring ikan tanpa izin di Zona Ekonomi Eksklusif. Kapal itu {e2 ditarik} ke [m11:@IDN Lampulo] bersama [m12=m1 14 awaknya].
[m13:THA.GOV Kedutaan Besar Thailand di Jakarta] {e3 meminta} agar [m14=m12 warganya] diberi pendampingan. Surat permohonan telah diterima [m15:IDN.GOV Dinas Sosial].
"<<q2 Izin menjenguk sudah [m16=m17 kami] {e4 berikan}, besok [m18:THA.GOV konsul dari Medan] {e5 akan datang}>>," ujar [m17:IDN.GOV Kepala Dinas Sosial Aceh Muslem].
~share Bagikan artikel ini
[m19:IDN.LAB Panglima Laot Aceh], lembaga adat nelayan, selama ini berselisih dengan pemilik pukat dari Sibolga. Perkelahian antarnelayan di pasar ikan bulan lalu dilerai warga, tak ada yang ditahan.
Harga tongkol di pasar kini Rp 25 ribu per kilo.
e1 m9 > m12 COERCE actual 2024-05-12/day mode=seize ctx=natural_resource
e2 m9 > m12 COERCE actual 2024-05-12/none mode=seize ctx=natural_resource again
e3 m13 > m15 REQUEST requested 2024-05-15/none mode=assist ctx=diplomatic
e4 m17 > m13 CONCEDE actual 2024-05-15/none mode=access ctx=diplomatic
e5 m18 > m12 AGREE planned 2024-05-16/day ctx=diplomatic
q1 m8 direct cue=kata
q2 m17 direct cue=ujar
