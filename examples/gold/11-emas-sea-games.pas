### Pos Merapi 2023-05-17 none article
= Penantian 32 Tahun Usai, [m1:@IDN Indonesia] Rebut Emas dari [m2:@THA Thailand]
~page_control Pos Merapi / Olahraga / Bola
~byline Penulis : Hanung Wibisono
~date_line 17 Mei 2023, 05:30 WIB
~caption Pemain berpelukan seusai peluit panjang di Stadion Olimpiade Phnom Penh. (dok. panitia)
~share Bagikan
[m3:@KHM PHNOM PENH], Pos Merapi - [m4:@IDN Indonesia] menundukkan [m5:@THA Thailand] 5-2 lewat perpanjangan waktu pada final sepak bola putra SEA Games, Selasa (16/5/2023) malam. Emas itu yang pertama sejak 1991.
[m6:? Ramadhan Sananta] dua kali menggetarkan jala lawan pada babak pertama. [m7:@THA Gajah Perang] bangkit sesudah jeda dan menyamakan kedudukan pada detik-detik terakhir waktu normal, gol yang memicu keributan di tepi lapangan.
~read_also Baca juga: Hitung-hitungan Bonus Peraih Emas
Pada babak tambahan, serangan [m8:@IDN Garuda Muda] tak terbendung. [m9:? Irfan Jauhari], [m10:? Fajar Fathur Rahman], dan [m11:? Beckham Putra] bergantian membobol pertahanan lawan yang kehilangan beberapa pemain akibat kartu merah.
~advert Iklan
~page_control Lanjutkan membaca
Pelatih [m12:? Indra Sjafri], yang memimpin tim juara AFF U-19 pada 2013, kembali menjadi pahlawan. Di berbagai kota warga tumpah ke jalan dan membunyikan klakson sampai dini hari.
"<<q1 Waktu emas terakhir saya belum lahir, jadi malam ini saya tidak tidur>>," kata [m13:? Prasetyo, penjual angkringan di Sleman].
Perunggu jatuh kepada [m14:@VNM Vietnam] yang mengalahkan [m15:@MMR Myanmar].
~byline (hnw)
~footer Tags: SEA Games 2023, Timnas U-22
~related Klasemen Akhir Perolehan Medali
q1 m13 direct cue=kata
