### Grid.id 2020-01-30 article none
= Bertengkar dengan Mertua, Presenter Ini Angkat Kaki dari Rumah Mewahnya
~byline Laporan Wartawan Grid.ID, Anisa Rahayu
~date_line Kamis, 30 Januari 2020 | 14:00 WIB
[m1:#Grid.ID Grid.ID] - Kabar tak sedap datang dari [m2:? presenter Olive Prameswari]. [m3=m2 Ibu dua anak itu] memilih hengkang dari rumah setelah diserang habis-habisan oleh [m4:? mertuanya].
"<<q1 [m5=m2 Aku] dituduh menghabiskan uang suami. Padahal cicilan [m6=m2 aku] yang bayar>>," kata [m7=m2 Olive] saat ditemui di kawasan [m8:@IDN Tendean], Rabu (29/1/2020).
[m9:? Suaminya, pengusaha Bara Wicaksana], memilih netral. [m10=m9 Ia] membantah berada di pihak ibunya dan mengajak [m11=m2 sang istri] berunding.
Ajakan itu ditolak. [m12=m2 Olive] memberi syarat: mertua harus pindah lebih dulu.
"<<q2 Bukan ultimatum, ini soal kewarasan>>," tegasnya.
[m13:? Sang mertua, Ny. Wulan], akhirnya buka suara. Lewat pengacaranya, [m14=m13 ia] mengancam akan menarik rumah yang dibelinya itu dan menggugat menantunya bila terus menyebar aib.
[m15:? Sahabat Olive, komedian Tarzan Muda], mendukung penuh. Menurut dia, <<q3 semua orang di lokasi syuting tahu siapa yang benar>>.
[m16:IDN.REL Seorang ustaz] diminta menengahi. Pertemuan digelar malam Jumat.
q1 m7 direct cue=kata
q2 m12 direct cue=tegasnya
q3 m15 indirect cue=Menurut

### Kompas.com 2010-03-24 article
= Kijang Tabrak Warung, Pemuda Masjid Lerai; [m1:IDN.COP Susno] Sebut Nama [m2:IDN.GOV Pegawai Pajak]
~byline Laporan wartawan Kompas.com Mahdi Hidayat
~date_line Rabu, 24/3/2010 | 06:10 WIB
[m3:@IDN JAKARTA], [m4:#KOMPAS KOMPAS.com] - Sebuah mobil menabrak warung nasi di [m5:@IDN Kebon Jeruk], Selasa (23/3). Sopirnya dikepung dan hendak dipukuli; [m6:? pemuda masjid] melerai.
"<<q1 Rem dan gas tertukar, [m7=m8 saya] siap ganti>>," ucap [m8:? sopir bernama Harun].
Pemilik warung menolak Rp 5 juta dan minta dua kali lipat. Keduanya sepakat di angka tujuh.
Jauh dari bau sambal, [m9=m1 Komisaris Jenderal Susno Duadji], bekas Kepala Bareskrim, kembali {e1 menuding} [m10:IDN.COP dua jenderal polisi] ikut bermain dalam perkara [m11:IDN.GOV Gayus Tambunan], pegawai pajak golongan III yang rekeningnya berisi Rp 25 miliar.
[m12:IDN.COP Divisi Propam Polri] {e2 memeriksa} [m13=m9 Susno] selama lima jam. Tidak ada penahanan.
"<<q2 [m14=m9 Klien kami] tidak gentar>>," ujar [m15:? kuasa hukumnya, Husni Maderi].
[m16:? Ibu-ibu arisan di Cinere] lebih sibuk membicarakan berlian palsu. Penjualnya, tetangga mereka sendiri, kabur ke [m17:@SGP Singapura].
e1 m9 > m10 ACCUSE actual 2010-03-24/none mode=allege ctx=corruption
e2 m12 > m13 ACCUSE actual 2010-03-24/none mode=investigate ctx=corruption,legal
q1 m8 direct cue=ucap
q2 m15 direct cue=ujar

### Okezone 2024-08-08 article none
= Rizki Juniansyah Hancurkan Rekor, China Menyerah
~byline Djanti Virantika, Jurnalis
~date_line Kamis 08 Agustus 2024 23:59 WIB
[m1:@FRA PARIS] - [m2:? Rizki Juniansyah] menggulung jagoan [m3:@CHN China] dan menyabet emas angkat besi kelas 73 kilogram Olimpiade [m4:@FRA Paris]. Pemuda asal [m5:@IDN Serang] itu mengangkat total 354 kilogram.
[m6:? Shi Zhiyong], juara dua kali, gagal tiga kali berturut-turut dan meninggalkan arena sambil memegang punggung.
"<<q1 [m7=m2 Saya] serang rekor dunia karena tahu lawan sedang goyah>>," kata [m8=m2 Rizki], Kamis (8/8/2024) waktu setempat.
[m9:? Pelatihnya, Triyatno], sempat meminta beban diturunkan. Permintaan itu ditolak [m10=m2 sang lifter].
"<<q2 Anak ini keras kepala. [m11=m9 Saya] ancam pulang jalan kaki, [m12=m2 dia] ketawa>>," ujarnya.
Kubu [m13:@THA Thailand] mengajukan protes atas angkatan kedua, tetapi juri menolaknya. [m14:? Weeraphon Wichuma] harus puas dengan perak.
[m15:IDN.GOV Menpora Dito Ariotedjo] mengucapkan selamat dan menjanjikan bonus. [m16:? Rosan Roeslani], yang memimpin [m17:? PB PABSI], menyebut <<q3 emas ini hadiah kemerdekaan>>.
Sore sebelumnya [m18:? Veddriq Leonardo] menaklukkan dinding panjat tebing.
q1 m8 direct cue=kata
q2 m9 direct cue=ujarnya
q3 m16 indirect cue=menyebut
rel m16 leads m17

### Koran Tempo 2007-09-07 article
= [m1:RUS.GOV Putin] di [m2:@IDN Jakarta], Macet di Sudirman, Copet di Busway
[m3:@IDN JAKARTA] -- Sudirman macet total, Kamis (6/9) siang. Penumpang busway berdesakan dan tiga dompet lenyap. [m4:IDN.COP Polisi] meringkus [m5:? seorang copet perempuan] yang pura-pura hamil.
"<<q1 Bantalnya jatuh ketika [m6=m5 dia] lari>>," kata [m7:IDN.COP Brigadir Sutrisno].
Biang kemacetan adalah iring-iringan [m8=m1 Presiden Vladimir Putin], yang singgah delapan jam sebelum terbang ke [m9:@AUS Sydney]. Di Istana Merdeka [m10=m8 tamu] itu dan [m11:IDN.GOV Presiden Susilo Bambang Yudhoyono] {e1 meneken} kesepakatan kredit satu miliar dolar untuk pembelian senjata.
[m12:IDN.CVL Sekitar 30 aktivis Solidaritas Kemanusiaan Chechnya] {e2 menggelar poster} di depan kedutaan.
[m13:? Analis LIPI Ikrar Nusa Bhakti] menilai <<q2 kredit itu mengurangi ketergantungan pada satu pemasok>>.
Pedagang koran mengeluh tak bisa menyeberang. Seorang pengendara Mercy memukul tukang parkir; keduanya lalu dibawa ke pos dan berdamai.
Kopaja jurusan Blok M menaikkan ongkos sepihak. Penumpang menolak bayar.
e1 m10 > m11 SUPPORT actual 2007-09-06/day ctx=military,economic
e2 m12 > m1 PROTEST actual 2007-09-06/none mode=demo ctx=human_rights
q1 m7 direct cue=kata
q2 m13 indirect cue=menilai
