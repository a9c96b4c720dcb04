### GoRiau 2022-12-13 article
= "{e13 Isinya Iblis atau Setan}": Adil vs Lapangan Banteng
~byline Penulis: Safrizal
~date_line Selasa, 13 Desember 2022 08:40 WIB
[m1:@IDN SELATPANJANG], GORIAU.COM - Ruangan itu seharusnya membicarakan pengelolaan pendapatan belanja. Yang terjadi pada Kamis pekan lalu (8/12) di Hotel Pangeran, Pekanbaru, justru [m2:IDN.GOV seorang bupati] {e1 memaki} kementerian.
"<<q1 Bapak ini orang keuangan atau bukan? Jangan-jangan [m3:IDN.GOV Kemenkeu] isinya iblis atau setan>>," kata [m4=m2 Bupati Kepulauan Meranti Muhammad Adil].
[m5=m4 Ia] mempersoalkan dana bagi hasil minyak. Produksi naik, harga naik, bagian daerah turun jadi Rp114 miliar. Kalau begini terus, ancam [m6=m4 lelaki] yang mengetuai [m7:IDN.PTY DPC PKB Meranti] sejak 2021 itu, <<q2 [m8:IDN.GOV kabupaten] {e2 lebih baik bergabung} dengan [m9:MYS.GOV negara sebelah]>>.
Sasaran kemarahannya, [m10:IDN.GOV Dirjen Perimbangan Keuangan Lucky Alfirman], hanya menunduk. Barulah keesokan harinya tangan kanan [m11:IDN.GOV Sri Mulyani], [m12:IDN.GOV Yustinus Prastowo], {e3 balas menyerang}. "<<q3 Pernyataan itu ngawur, dan menyesatkan>>," tulis [m13=m12 staf khusus] tersebut.
Angka-angka dibeberkannya juga: Meranti menerima Rp872 miliar. Pegawai pusat yang bertugas di pulau itu, tambahnya, <<q4 pantas menerima permintaan maaf>>. [m14=m12 Prastowo] {e4 menuntutnya} secara terbuka.
Minggu kemarin, [m15:IDN.GOV Mendagri Tito Karnavian] {e5 menegur} anak didiknya lewat telepon selama sepuluh menit. [m16=m15 Ia] {e6 melarang} [m17=m4 sang bupati] berbicara soal ini di luar rapat resmi.
~read_also Baca juga: Sagu Meranti Tembus Pasar Jepang
[m18:IDN.PTY PKB] pusat bergerak pula. [m19:IDN.PTY Jazilul Fawaid], pimpinan partai di Senayan, {e7 memintanya} datang ke Raden Saleh hari Rabu. Kata Jazilul, <<q5 kader boleh galak, jangan kasar>>.
Tidak semua mengecam. [m20:IDN.CVL Lembaga Adat Melayu Riau], lembaga payung yang membawahi [m21:IDN.CVL LAMR Meranti], {e8 membela} substansinya. "<<q6 Yang dikatakan Adil itu adil>>," ujar [m22:IDN.CVL Marjohan Yusuf]; [m23=m22 dia] ketua majelis kerapatan adat di [m24=m20 lembaga itu].
[m25:IDN.GOV Gubernur Syamsuar], yang juga memimpin [m26:IDN.PTY Golkar Riau], mengaku mengerti keluhan. Tahun 2019 [m28=m25 ia] sendiri {e9 menagih} Rp1,7 triliun kepada [m27=m3 Lapangan Banteng].
Adil hari ini berada di Jakarta. Apakah [m29=m4 ia] {e10 akan meminta maaf}? "<<q7 Lihat besok>>," jawabnya sambil naik taksi.
~footer (gr-6)
e13 m2 > m3 ACCUSE actual 2022-12-08/day mode=disapprove ctx=economic again
e1 m2 > m3 ACCUSE actual 2022-12-08/day mode=disapprove ctx=economic
e2 m6 > m3 THREATEN threatened 2022-12-08/day mode=territory ctx=economic,territory
e3 m12 > m4 ACCUSE actual 2022-12-09/day mode=disapprove ctx=economic
e4 m14 > m4 REQUEST requested 2022-12-09/day mode=yield ctx=economic
e5 m15 > m4 ACCUSE actual 2022-12-11/day mode=disapprove ctx=economic
e6 m16 > m17 REQUEST requested 2022-12-11/day mode=yield ctx=rights_freedoms
e7 m19 > m4 REQUEST requested 2022-12-13/none mode=meet ctx=political_institutions
e8 m20 > m4 SUPPORT actual 2022-12-13/none ctx=economic
e9 m25 > m27 REQUEST requested 2019-01-01/year ctx=economic bg
e10 m4 > m3 SUPPORT hypothetical 2022-12-13/none ctx=economic
q1 m4 direct cue=kata
q2 m4 indirect cue=ancam
q3 m12 direct cue=tulis
q4 m12 indirect cue=tambahnya
q5 m19 indirect cue=Kata
q6 m22 direct cue=ujar
q7 m4 direct cue=jawabnya
rel m6 leads m7 from=2021
rel m7 part_of m18
rel m21 part_of m20
rel m23 member_of m24
rel m25 leads m26

### Bisnis.com 2019-03-28 article none
= Durian Sitaro Masuk Kapal Tol Laut, Antrean Kontainer Mengular
~date_line Kamis, 28 Maret 2019 | 14:17 WIB
~byline Lukas Hendra TM - Bisnis.com
[m1:#Bisnis Bisnis.com], [m2:@IDN MANADO] — Bau durian menempel sampai ke anjungan. Kapal KM Kendhaga Nusantara 1, Rabu (27/3/2019), berlabuh di Ulu Siau dengan muatan balik terbanyak sejak layanannya dibuka.
Sebanyak 41 ton durian dan pala diangkut [m3:IDN.BUS PT Pelayaran Nasional Indonesia]. Menurut [m4:IDN.BUS Yahya Kuncoro], yang mengurus hubungan pelanggan perseroan itu, <<q1 kontainer berpendingin hanya tersedia enam>>.
"<<q2 Jadi siapa cepat dia dingin>>," kelakarnya.
[m5:IDN.BUS Asosiasi Petani Pala Siau] — bagian dari [m6:IDN.BUS Dewan Rempah Indonesia] — sudah lama menunggu pengapalan langsung ke Surabaya. Selama ini ongkos lewat Bitung memakan separuh keuntungan.
[m7:IDN.BUS Steven Dalending] mengepalai [m8=m5 asosiasi tersebut] sejak tahun lalu. [m9=m7 Pemilik kebun] 12 hektare itu kini mengapalkan empat ton sebulan.
"<<q3 Kalau di Surabaya laku, saya mau pergi menonton bola>>," ujar [m13=m7 dia]. Klub kesayangannya: Persebaya.
~related Simak berita lainnya seputar topik: Tol Laut
Kementerian Perhubungan mencatat muatan balik dari 18 trayek baru 34% terisi. [m10:IDN.GOV Dirjen Perhubungan Laut Agus Purnomo] menerangkan bahwa <<q4 angka itu tertolong ikan beku dari Morotai>>.
Di Manado harga durian jatuh ke Rp15.000. [m11:? Ibu-ibu penjual] di pasar Bersehati mengolah sisanya menjadi dodol.
Tahun depan sebuah gudang dingin dibangun [m12:IDN.GOV pemerintah kabupaten]. Lokasinya masih dicari, luasnya pun begitu.
q1 m4 indirect cue=Menurut
q2 m4 direct cue=kelakarnya
q3 m7 direct cue=ujar
q4 m10 indirect cue=menerangkan
rel m5 part_of m6
rel m7 leads m8

### Tempo.co 2024-12-17 article
= Dua Puluh Tujuh Nama dan Satu Menantu: [m1:IDN.PTY PDIP] {e12 Singkirkan} Keluarga [m2:IDN.ELI Jokowi]
~byline Reporter Novali Panji Nugroho
~byline Editor Imam Hamdi
~date_line 17 Desember 2024 | 06.14 WIB
[m3:#TEMPO TEMPO.CO], [m4:@IDN Jakarta] - [m5:IDN.PTY Komarudin Watubun] hanya butuh tiga menit. Berdiri di antara ketua-ketua daerah, Senin (16/12), [m35=m5 ia] membaca surat bernomor 1649 yang {e1 mendepak} [m6=m2 Joko Widodo].
[m7=m5 Komarudin] mengetuai bidang kehormatan [m8:IDN.PTY PDI Perjuangan], dan bicara, katanya, <<q1 atas perintah langsung [m9:IDN.PTY Megawati Soekarnoputri]>>. Sejak 1999 [m10=m9 perempuan itulah] yang memimpin [m11=m8 partai banteng].
Surat lain menyebut [m12:IDN.GOV Gibran Rakabuming Raka] serta [m13:IDN.GOV Bobby Nasution], gubernur terpilih. Dua puluh empat kader lagi {e2 menyusul dikeluarkan} karena mendukung calon lain.
Dosa [m36=m6+m12+m13 mereka]? Menurut partai, bekas presiden itu {e3 mengintervensi} [m14:IDN.JUD Mahkamah Konstitusi]. "<<q2 Awal dari rusaknya sistem hukum>>," bunyi surat tersebut.
Di Solo, [m37=m2 Jokowi] sedang menerima tamu. "<<q3 Ya [m15=m2 saya] hormati. Nanti waktu yang akan menguji>>," ujarnya tersenyum. [m16=m2 Ia] {e4 tidak akan menggugat}.
Menantunya menjawab lain. "<<q4 Memang [m17=m13 saya] sudah pamit setahun lalu>>," kata [m38=m13 Bobby]. Wali Kota Medan ini sekarang anggota [m18:IDN.PTY Gerindra], partai [m19:IDN.GOV Presiden Prabowo Subianto].
~read_also Baca: Kronologi Renggangnya Hubungan Megawati dan Jokowi
Pintu lain terbuka lebar. [m20:IDN.PTY Golkar], diwakili [m21:IDN.PTY Ahmad Doli Kurnia], {e5 menawarkan} kartu anggota. Begitu pula [m22:IDN.PTY PSI], yang dikomandani putra bungsu [m39=m2 Jokowi], [m23:IDN.PTY Kaesang Pangarep]. Hanya [m24:IDN.PTY PKB] yang menanggapi dengan kelakar.
[m33:IDN.PTY Koalisi Indonesia Maju], gabungan partai pendukung [m40=m19 Prabowo] yang mencakup [m25=m20 Beringin] dan [m41=m18 Gerindra], tak ikut campur. [m26:IDN.PTY Sufmi Dasco Ahmad] menganggapnya rumah tangga orang.
Lalu muncul spanduk. Sejak Sabtu malam di Menteng berkibar tulisan "pecat [m42=m27 Hasto]". [m27:IDN.PTY Hasto Kristiyanto], sekretaris jenderal, {e6 menuduh} [m28:? tangan kekuasaan] memasangnya. [m34:IDN.COP Polisi] mencopotinya Senin pagi.
[m29:IDN.JUD KPK] sendiri {e8 tengah mengusut} lelaki itu dalam perkara [m30:IDN.PTY Harun Masiku]. Orang PDIP ini buron sejak Januari 2020.
Perceraian politik begini bukan yang pertama. Tahun 1996, di Medan, kongres yang disokong [m31:IDN.GOV pemerintah Soeharto] {e9 menggusur} [m43=m9 Megawati] dari kursi ketua; [m32=m9 ia] lalu mendirikan partai yang sekarang.
e12 m1 > m2 SANCTION actual 2024-12-16/day mode=expel ctx=political_institutions again
e1 m8 > m6 SANCTION actual 2024-12-16/day mode=expel ctx=political_institutions
e2 m8 > m12,m13 SANCTION actual 2024-12-16/day mode=expel ctx=political_institutions
e3 m8 > m2 ACCUSE actual 2024-12-16/day mode=allege ctx=legal,political_institutions
e4 m16 > m8 ACCUSE denied 2024-12-17/none ctx=legal
e5 m20,m22 > m2 AGREE planned 2024-12-17/none ctx=political_institutions
e6 m27 > m28 ACCUSE actual 2024-12-17/none mode=allege ctx=political_institutions
e8 m29 > m27 ACCUSE actual 2024-12-17/none mode=investigate ctx=corruption,legal
e9 m31 > m9 COERCE actual 1996-01-01/year ctx=pro_autocracy,political_institutions bg
q1 m5 indirect cue=katanya
q2 m8 direct cue=bunyi
q3 m2 direct cue=ujarnya
q4 m13 direct cue=kata
rel m7 member_of m8
rel m10 leads m11 from=1999
rel m13 member_of m18
rel m20 member_of m33
rel m18 member_of m33
rel m33 ally_of m19
rel m23 leads m22
rel m30 member_of m1
