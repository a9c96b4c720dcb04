### Kumparan 2024-04-26 article none
= Perang HYBE vs [m1:? CEO ADOR]: Saling Tuduh, Saling Somasi
~byline kumparanK-POP
~date_line 26 April 2024 18:31 WIB
~share Konten dari pengguna
Konflik internal mengguncang industri K-pop. [m2:KOR.BUS HYBE] menuding [m3:? Min Hee-jin], yang memimpin [m4:KOR.BUS ADOR], hendak mengambil alih anak perusahaannya itu.
[m5=m2 Agensi raksasa] tersebut melaporkan [m6=m3 Min] ke [m7:KOR.COP Kepolisian Yongsan], [m8:@KOR Seoul], Jumat (26/4). [m9=m3 Ia] dituduh melanggar kepercayaan.
"<<q1 [m10=m3 Saya] tidak pernah berniat kudeta. Justru [m11=m3 saya] yang dikhianati>>," kata [m12=m3 perempuan 44 tahun itu] sambil terisak dalam jumpa pers dua jam.
[m13=m3 Min] balik menyerang. Menurut [m14=m3 dia], <<q2 grup baru di label saudara menjiplak konsep [m15:? NewJeans]>>. Pihak label membantah dan mengancam menuntut.
[m16:? Para penggemar] terbelah. Sebagian mengirim truk protes ke depan kantor; sebagian menyerukan boikot album.
Saham [m17=m2 perusahaan] terjun 5 persen. [m18:? Seorang analis Kiwoom] menilai keduanya sebaiknya berdamai sebelum konser di [m19:@JPN Tokyo Dome].
"<<q3 Artisnya yang jadi korban kalau mereka terus berperang>>," ujarnya.
Video musik terbaru [m20=m15 grup lima anggota itu] tetap dirilis tengah malam.
q1 m12 direct cue=kata
q2 m14 indirect cue=Menurut
q3 m18 direct cue=ujarnya
rel m3 leads m4
rel m4 part_of m2

### Motorplus 2015-10-27 article none
= Rossi Dihukum Start Paling Belakang, Marquez Merasa Diserang
~byline Aong Ulinnuha
[m1:#MOTORPLUS MOTORPLUS] - [m2:? Race Direction MotoGP] menjatuhkan hukuman tiga poin penalti kepada [m3:? Valentino Rossi] akibat senggolan dengan [m4:? Marc Marquez] di [m5:@MYS Sepang], Minggu (25/10). Artinya [m6=m3 The Doctor] harus start paling buncit di [m7:@ESP Valencia].
[m8=m3 Rossi] menuduh [m9=m4 pembalap Repsol Honda] sengaja membantu [m10:? Jorge Lorenzo]. "<<q1 [m11=m4 Dia] tidak balapan, dia perang dengan [m12=m3 saya]>>," ketusnya.
Tuduhan itu ditolak mentah-mentah. "<<q2 [m13=m3 Dia] menendang [m14=m4 saya]. Titik>>," balas [m15=m4 Marquez].
[m16:ITA.BUS Yamaha] mengajukan banding ke [m17:? FIM], tapi ditolak. [m18=m3 Rossi] sempat mengancam tak akan tampil di seri pamungkas.
[m19:? Lin Jarvis, bos tim Yamaha], meminta semua pihak menahan diri. [m20=m19 Dia] bilang <<q3 tidak ada yang menang dari perang seperti ini>>.
[m21:ITA.GOV Perdana Menteri Italia Matteo Renzi] ikut menonton dari rumah dan mendukung [m22=m3 Rossi]. Media [m23:@ESP Spanyol] dan [m24:@ITA Italia] saling sindir tiga hari terakhir.
Tiket tribun di Valencia ludes.
q1 m8 direct cue=ketusnya
q2 m15 direct cue=balas
q3 m20 indirect cue=bilang

### Balipost.com 2023-03-14 article
= Bule Telanjang Dideportasi, [m1:IDN.GOV Koster] {e1 Minta} [m2:IDN.GOV Pusat] Cabut Bebas Visa [m3:RUS.CVL Warga Rusia]
[m4:@IDN DENPASAR], [m5:#BALIPOST.com BALIPOST.com] – [m6:IDN.GOV Kantor Imigrasi Ngurah Rai] memulangkan [m7:? seorang turis perempuan] yang berpose tanpa busana di pohon keramat. [m8=m7 Perempuan itu] meminta maaf dan ikut upacara pembersihan sebelum naik pesawat, Minggu (12/3).
Kasus demi kasus membuat [m9:IDN.GOV Gubernur Bali Wayan Koster] gerah. [m10=m9 Dia] {e2 menyurati} [m11:IDN.GOV Menteri Hukum dan HAM Yasonna Laoly] agar fasilitas visa saat kedatangan bagi warga [m12:@RUS Rusia] dan [m13:@UKR Ukraina] dicabut.
"<<q1 Dua negara ini sedang perang, banyak yang ke Bali cari aman lalu bikin ulah>>," kata [m14=m9 Koster], Senin (13/3/2023).
[m15:UKR.GOV Kedutaan Besar Ukraina di Jakarta] {e3 menolak disamakan}. Dalam pernyataan tertulis [m16=m15 kedutaan] menyebut <<q2 sebagian besar pelanggar berpaspor Rusia>>.
[m17:IDN.GOV Menteri Pariwisata Sandiaga Uno] lebih lunak. Menurutnya, <<q3 jumlah pelanggar tidak signifikan>>.
Sementara itu di [m18:@IDN Canggu], pengelola vila menggugat agen properti yang menyewakan kamarnya tanpa izin. [m19:IDN.COP Polres Badung] menilang 171 turis tanpa helm. Seorang di antaranya melawan dan kabur; motornya disita.
[m20:IDN.BUS PHRI Badung] berharap tidak ada kebijakan yang menakutkan wisatawan.
e1 m1 > m2 REQUEST requested 2023-03-14/none mode=change ctx=migration again
e2 m10 > m11 REQUEST requested 2023-03-14/none mode=change ctx=migration
e3 m15 > m9 REJECT actual 2023-03-14/none ctx=migration,diplomatic
q1 m14 direct cue=kata
q2 m16 indirect cue=menyebut
q3 m17 indirect cue=Menurutnya

### Poskota 2018-12-13 article
= Polsek Dibakar, Begal Diburu: Malam Panjang di [m1:@IDN Ciracas]
~byline Reporter: Ifand
~share 0 SHARES
[m2:@IDN JAKARTA] – Sehari setelah [m3:? seorang perwira TNI] dikeroyok juru parkir di pertokoan Cibubur, [m4:IDN.UAF ratusan orang berambut cepak] {e1 menyerbu} [m5:IDN.COP Polsek Ciracas], Rabu (12/12) dini hari. Gedung {e2 dibakar}, [m6:IDN.COP empat polisi] {e3 dipukuli}.
"<<q1 [m7=m4 Mereka] menanyakan pelaku pengeroyokan. [m8=m9 Kami] jawab masih dikejar>>," kata [m9:IDN.COP Kapolsek Kompol Agus Widartono], yang ikut luka.
[m10:IDN.MIL Kapendam Jaya Kolonel Kristomei Sianturi] {e4 membantah} ada perintah dari kesatuan. Meski begitu, [m11=m10 pihaknya] {e5 berjanji} membantu penyelidikan polisi.
Kapolri dan Panglima TNI belum berkomentar.
Juru parkir yang mengeroyok sang perwira akhirnya dibekuk [m12:IDN.COP Polda Metro Jaya] di [m13:@IDN Pondok Gede], Kamis pagi. [m14:? AP, IH, dan kawan-kawannya] mengaku emosi karena kepala salah satunya terbentur motor.
"<<q2 Cuma gara-gara mesin motor digeser>>," ucap [m15:IDN.COP Kabid Humas Kombes Argo Yuwono].
Di Kelapa Dua pada malam yang sama, begal merampas motor mahasiswa. Korban melawan, jarinya putus.
Warga Ciracas membantu membersihkan puing. Pelayanan SIM dipindah ke Polsek Makasar.
e1 m4 > m5 ASSAULT actual 2018-12-12/day
e2 m4 > m5 ASSAULT actual 2018-12-12/day mode=destroy again
e3 m4 > m6 ASSAULT actual 2018-12-12/day mode=beat
e4 m10 > m9 REJECT actual 2018-12-13/none
e5 m11 > m9 AGREE planned 2018-12-13/none mode=assist ctx=legal
q1 m9 direct cue=kata
q2 m15 direct cue=ucap
