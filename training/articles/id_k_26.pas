### Medcom 2021-07-20 article none
= Positif Covid, Pemilik Warteg Menolak Dibawa ke Isolasi Terpusat
~byline Antonio
[m1:@IDN Bekasi]: [m2:? Pemilik warung tegal di Rawalumbu, Bekasi], bersikeras tidak mau dibawa ke tempat isolasi terpusat meski hasil usapnya positif. [m3=m2 Tarjo (48)] mengunci diri di dapur, Senin (19/7/2021).
"<<q1 Kalau [m4=m2 saya] pergi, siapa yang masak buat [m5:? anak-anak kos]>>," teriaknya dari balik pintu.
[m6:IDN.MED Petugas puskesmas] yang memakai baju hazmat membujuk selama dua jam. [m7:IDN.GOV Lurah Bojong Rawalumbu] mengancam menyegel warung. [m8:IDN.MIL Babinsa] akhirnya menawarkan jalan tengah: isolasi di lantai dua, makanan dikirim tetangga.
[m9=m2 Tarjo] menyerah. Ia meminta maaf dan menyerahkan kunci.
"<<q2 Negosiasi paling alot setelah [m10=m11 saya] pulang dari Lebanon>>," seloroh [m11=m8 Sertu Wahyudi], sang babinsa.
[m12:IDN.GOV Dinas Kesehatan Kota Bekasi] mencatat 1.200 kasus baru. [m13:IDN.GOV Kepala dinas Tanti Rohilawati] menyebut <<q3 ruang perawatan terisi 90 persen>>.
[m14:? Para penghuni kos] bergotong royong membeli vitamin. Dua di antaranya ikut positif dan bersedia pindah ke stadion.
Vaksinasi digelar di gereja dan masjid. Warga berebut nomor antrean; panitia memanggil polisi untuk mengatur barisan.
q1 m3 direct cue=teriaknya
q2 m11 direct cue=seloroh
q3 m13 indirect cue=menyebut

### Tabloid Bola 2003-10-14 article none
= Kubu Merah Menyerang, Kubu Biru Bertahan: Derby yang Membosankan
[m1:@ITA Milan] - Perang yang dijanjikan itu tak pernah meletus. [m2:? AC Milan] dan [m3:? Inter] saling intip selama 90 menit di San Siro, Minggu malam, sebelum sebuah tendangan bebas [m4:? Andrea Pirlo] menembus benteng lawan.
[m5:? Pelatih Inter, Hector Cuper], langsung jadi sasaran. [m6:? Tifosi] mengepung bus dan menuntut kepalanya.
"<<q1 [m7=m5 Saya] tidak akan mundur. Tanyakan kepada [m8:? presiden]>>," tegas [m9=m5 pria Argentina itu].
Presiden yang dimaksud, [m10:? Massimo Moratti], menolak berkomentar. Orang dekatnya menyebut <<q2 pemecatan tinggal menunggu waktu>>. [m11:? Alberto Zaccheroni] disebut-sebut sebagai pengganti.
[m12:? Silvio Berlusconi], yang memiliki [m13=m2 Milan], turun ke ruang ganti dan memuji anak-anak asuh [m14:? Carlo Ancelotti]. Kepada kamera [m15=m12 ia] berkelakar <<q3 sekutunya di pemerintahan kebanyakan pendukung Inter>>.
Wasit mengeluarkan lima kartu kuning. [m16:? Christian Vieri] memprotes satu keputusan, mendorong hakim garis, dan terancam larangan tiga laga. [m17:ITA.COP Polisi] menyita 40 suar dan menahan 11 suporter yang melempari kereta.
Pekan depan Inter menjamu [m18:? Roma]. Milan bertandang ke [m19:@ITA Reggio Calabria].
q1 m9 direct cue=tegas
q2 ? indirect cue=menyebut
q3 m15 indirect cue=berkelakar

### Lombok Post 2019-11-05 article
= Kades Baru Dilantik, Kades Lama {e1 Ditahan}, Sapi Presiden Datang
[m1:@IDN GIRI MENANG] - Sapi bantuan seberat 900 kilogram tiba di kandang kelompok tani [m2:@IDN Gerung], Senin (4/11). Kedatangannya disambut rebana. Seorang anak menangis karena ditanduk, tapi tidak luka.
Di aula kantor bupati, suasana khidmat. [m3:IDN.GOV Bupati Lombok Barat Fauzan Khalid] melantik 60 kepala desa terpilih dan meminta mereka tidak bermain proyek.
Satu kursi kosong. [m4:IDN.GOV Kepala Desa Bukit Tinggi, Ahmad Muttakin], {e2 ditahan} [m5:IDN.JUD Kejaksaan Negeri Mataram] sejak Jumat (1/11) atas dugaan penyelewengan dana desa Rp 700 juta. [m6:IDN.CVL Aliansi Pemuda Bukit Tinggi], yang mula-mula {e3 melaporkannya}, menggelar syukuran di depan balai desa.
"<<q1 Uang rakyat bukan uang [m7=m4 pribadi]>>," kata [m8:IDN.CVL Lalu Iswandi], [m9=m8 ketua] [m10=m6 aliansi] tersebut.
[m11:? Kuasa hukum Muttakin, Denny Nur Indra], {e5 berencana mengajukan praperadilan}.
Di desa lain dua calon yang kalah saling tuduh soal siapa mencuri ayam siapa. [m12:IDN.COP Bhabinkamtibmas] mendamaikan keduanya dengan sepiring plecing.
[m13:IDN.LEG Anggota DPRD Abu Bakar Abdullah] {e6 menuntut} [m14=m3 bupati] mengaudit semua desa.
"<<q2 {e8 Silakan}, [m15=m3 kami] terbuka>>," jawab [m16=m3 Fauzan].
Sapi itu akan digemukkan sampai Iduladha.
e1 m5 > m4 COERCE actual 2019-11-01/day mode=arrest ctx=corruption,legal again
e2 m5 > m4 COERCE actual 2019-11-01/day mode=arrest ctx=corruption,legal
e3 m6 > m4 ACCUSE actual 2019-11-05/none mode=allege ctx=corruption,legal bg
e5 m11 > m5 ACCUSE planned 2019-11-05/none ctx=legal,corruption
e6 m13 > m14 REQUEST requested 2019-11-05/none ctx=corruption
e8 m16 > m13 CONCEDE actual 2019-11-05/none ctx=corruption
q1 m8 direct cue=kata
q2 m16 direct cue=jawab
rel m8 leads m10

### Tirto 2022-11-23 article
= Setelah Guncangan di [m1:@IDN Cianjur]: Label Gereja yang {e1 Dicopot}
~byline Reporter: Riyan Setiawan
~date_line 23 Nov 2022 18:05 WIB
[m2:#tirto tirto.id] - Tenda-tenda darurat memenuhi lapangan [m3:@IDN Prawatasari], dua hari sesudah gempa magnitudo 5,6. [m4:IDN.GOV BPBD Jawa Barat] mengirim 20 truk logistik dan [m5:IDN.MIL TNI AD] mendirikan rumah sakit lapangan.
[m6:? Enung (34)] mencari suaminya di antara kantong jenazah. "<<q1 [m7=m6 Saya] sudah keliling empat rumah sakit>>," ujarnya, Rabu (23/11/2022).
Bantuan datang dari segala penjuru: serikat pedagang bakso, klub vespa, tim sepak bola. Tidak semuanya mulus. Mobil relawan dicegat warga yang belum kebagian; dua kardus susu direbut.
Yang paling gaduh ialah video [m8:IDN.REL beberapa anggota ormas Garis] yang {e2 mencabut} label pada tenda sumbangan [m9:IDN.REL Tim Aksi Kasih Gereja Reformed].
[m10:IDN.GOV Gubernur Ridwan Kamil] {e3 mengecam} tindakan [m11=m8 mereka]. "<<q2 Bencana tidak memandang agama>>," tulisnya.
[m12:IDN.COP Kapolres Cianjur AKBP Doni Hermawan] sudah {e4 memanggil} [m13=m8 pelaku]. [m14:IDN.REL Ketua Garis Chep Hernawan] {e5 membela} [m15=m8 anak buahnya]: mereka hanya tak mau ada kristenisasi.
[m16=m9 Pihak gereja] {e6 memaafkan} dan tetap akan mengirim genset.
[m17:JPN.GOV Jepang] dan [m18:TUR.GOV Turki] {e7 menyampaikan duka}. [m19:FRA.GOV Presiden Emmanuel Macron] {e8 menawarkan} bantuan kepada [m20:IDN.GOV Jakarta].
Gempa susulan ke-171 terasa sore tadi.
e1 m8 > m9 COERCE actual 2022-11-23/none ctx=religion_ethnicity,disasters again
e2 m8 > m9 COERCE actual 2022-11-23/none ctx=religion_ethnicity,disasters
e3 m10 > m11 ACCUSE actual 2022-11-23/none mode=disapprove ctx=religion_ethnicity
e4 m12 > m13 ACCUSE actual 2022-11-23/none mode=investigate ctx=religion_ethnicity,legal
e5 m14 > m15 SUPPORT actual 2022-11-23/none ctx=religion_ethnicity
e6 m16 > m8 SUPPORT actual 2022-11-23/none ctx=religion_ethnicity
e7 m17,m18 > m20 SUPPORT actual 2022-11-23/none ctx=disasters,diplomatic
e8 m19 > m20 AGREE planned 2022-11-23/none mode=assist ctx=disasters
q1 m6 direct cue=ujarnya
q2 m10 direct cue=tulisnya
