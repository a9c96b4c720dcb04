### Merdeka.com 2017-11-15 article none
= Kesal Ditagih Utang, Pedagang Bakso Bacok Rentenir di [m1:@IDN Tambun]
~byline Reporter: Adi Nugroho
~date_line Rabu, 15 November 2017 10:32
[m2:#Merdeka.com Merdeka.com] - [m3:? WS (41)], pedagang bakso keliling di [m4:@IDN Tambun Selatan], Bekasi, menyerang [m5:? penagih utang berinisial HT (36)] dengan golok, Selasa (14/11). [m6=m5 Korban] luka di bahu dan kini dirawat.
"<<q1 [m7=m3 Pelaku] sakit hati karena [m8=m3 istrinya] dimaki di depan tetangga>>," kata [m9:IDN.COP Kapolsek Tambun Kompol Rahmat Sujatmiko].
[m10=m3 WS] menyerahkan diri satu jam kemudian, diantar [m11:? ketua RT]. Golok dan gerobak dijadikan barang bukti.
Kepada penyidik, [m12=m3 dia] mengaku pernah dua kali meminta keringanan. <<q2 Permintaan itu selalu ditolak, malah bunganya dinaikkan>>, tuturnya.
[m13:? Keluarga HT] menuntut hukuman berat. [m14=m13 Mereka] menolak tawaran damai yang disampaikan lewat kelurahan.
"<<q3 Utang ya utang, bukan alasan membacok orang>>," ucap [m15:? Saiful, kakak korban].
[m16:? Para tetangga] justru membela [m17=m3 si tukang bakso]. [m18=m16 Warga] mengumpulkan tanda tangan agar penahanannya ditangguhkan.
[m19:IDN.GOV Dinas Koperasi Kabupaten Bekasi] mengakui praktik bank keliling masih merajalela. Sosialisasi kredit murah akan digelar bulan depan.
WS dijerat pasal penganiayaan dengan ancaman lima tahun penjara. (mdk/noe)
q1 m9 direct cue=kata
q2 m12 indirect cue=tuturnya
q3 m15 direct cue=ucap

### Suara Merdeka 2014-01-22 article none
= Jalur Pantura Putus, Ribuan Truk Tertahan di [m1:@IDN Pati]
[m2:@IDN PATI] - Antrean kendaraan mengepung kota Pati sejak Senin malam. Genangan setinggi 60 sentimeter di [m3:@IDN Juwana] membuat truk besar tak berani melintas, Selasa (21/1).
[m4:IDN.COP Satlantas Polres Pati] memberlakukan buka tutup. [m5=m4 Petugas] melarang mobil kecil masuk ke jalur utama dan mengalihkannya ke [m6:@IDN Tayu].
"<<q1 [m7=m4 Kami] terpaksa memblokade jembatan Juwana, airnya terlalu deras>>," kata [m8:IDN.COP Kasat Lantas AKP Tugimin].
[m9:? Sopir truk asal Surabaya, Mulyono (45)], mengeluh uang sakunya habis. "<<q2 Tiga hari di sini, [m10=m9 saya] tidur di kolong. Solar dijual Rp 10 ribu>>," katanya. [m11=m9 Dia] mendesak [m12:? agen pengiriman] menambah ongkos.
[m13:IDN.GOV Tim SAR] mengevakuasi 300 warga [m14:@IDN Doropayung] ke balai desa. [m15:IDN.GOV Dinsos] menyalurkan nasi bungkus dan popok bayi. Sumbangan datang pula dari klub motor.
Dua pemuda yang menjarah muatan bawang dari truk mogok diserahkan warga ke polsek. Keduanya dilepas setelah meminta maaf.
[m16:IDN.GOV Gubernur Ganjar Pranowo] dijadwalkan meninjau lokasi Rabu ini. [m17:IDN.GOV Balai Besar Pelaksanaan Jalan Nasional] berjanji menimbun lubang begitu air surut.
BMKG memperingatkan gelombang tinggi di Laut Jawa sampai akhir pekan.
q1 m8 direct cue=kata
q2 m9 direct cue=katanya

### Kompas.com 2022-07-13 article
= Polisi Tembak Polisi, Pencurian Kucing, dan Gugatan atas [m1:IDN.GOV Anies]: Berita Metropolitan Terpopuler
~byline Penulis: Larissa Huda
~share Kompas.com - 13/07/2022, 05:41 WIB
[m2:@IDN JAKARTA], [m3:#KOMPAS.com KOMPAS.com] - Beberapa berita menyita perhatian pembaca kanal Megapolitan sepanjang Selasa (12/7/2022).
Pertama, kematian [m4:IDN.COP Brigadir J] di rumah dinas [m5:IDN.COP Kadiv Propam Irjen Ferdy Sambo]. [m6:IDN.COP Kapolri Jenderal Listyo Sigit Prabowo] {e1 membentuk tim khusus} untuk mengusut perkara tersebut. [m7:? Keluarga korban] menolak keterangan bahwa anaknya tewas dalam baku tembak.
Kedua, pencurian kucing di [m8:@IDN Pesanggrahan]. [m9:? Seorang perempuan] menggugat [m10:? tetangganya] Rp 100 juta karena kucing persianya ditemukan di kandang orang.
Ketiga, urusan upah. [m11:IDN.JUD PTUN Jakarta] {e2 membatalkan} keputusan [m12:IDN.GOV Gubernur DKI Anies Baswedan] yang menaikkan upah minimum 5,1 persen. Gugatan {e3 diajukan} [m13:IDN.BUS Apindo DKI] pada Januari.
"<<q1 [m14=m17 Kami] menghormati putusan hakim dan sedang mempelajari {e4 kemungkinan banding}>>," kata [m15=m12 Anies].
[m16:KSPI.LAB Presiden KSPI Said Iqbal] bereaksi keras. [m18=m16 Dia] {e5 mendesak} [m17=m12 gubernur] melawan dan {e6 mengancam} akan mengerahkan buruh ke [m19:IDN.GOV Balai Kota].
~read_also Baca juga: 5 Soto Enak di Jakarta Selatan
Terakhir, artis berinisial MR dipolisikan oleh bekas sopirnya karena gaji yang tak dibayar. [m20:? Kuasa hukum sang artis] berjanji mengganti semuanya.
e1 m6 > m5 ACCUSE actual 2022-07-12/none mode=investigate ctx=legal
e2 m11 > m12 REJECT actual 2022-07-12/none ctx=legal,economic
e3 m13 > m12 ACCUSE actual 2022-01-01/month ctx=legal,economic bg
e4 m15 > m13 ACCUSE hypothetical 2022-07-12/none ctx=legal,economic
e5 m18 > m17 REQUEST requested 2022-07-12/none ctx=economic
e6 m18 > m19 THREATEN threatened 2022-07-12/none ctx=economic
q1 m15 direct cue=kata

### Kaltim Post 2008-04-11 article
= Kebakaran di [m1:@IDN Pasar Segiri], dan Ketua [m2:IDN.LEG DPRD] yang {e1 Disidang}
[m3:@IDN SAMARINDA] - Dua peristiwa membuat warga [m4:@IDN Samarinda] tak lekas tidur, Kamis (10/4). Pertama, kobaran api yang menyerbu 200 kios di Pasar Segiri menjelang magrib. Kedua, vonis untuk politikus paling terkenal di kota itu.
[m5:IDN.JUD Majelis hakim Pengadilan Negeri Samarinda] {e2 menghukum} [m6:IDN.LEG Ketua DPRD Kutai, Bachtiar Effendi], empat tahun penjara atas korupsi dana operasional. Vonis lebih ringan dari {e3 tuntutan} [m7:IDN.JUD jaksa], tujuh tahun.
"<<q1 [m8=m6 Saya] {e4 banding}. [m9=m5 Hakim] menutup mata>>," kata [m10=m6 terdakwa] sambil memeluk istrinya.
[m11:IDN.CVL Sekitar 50 pendukungnya] {e5 memukuli pagar pengadilan} dan membakar ban. [m12:IDN.COP Dalmas Poltabes] membentuk barikade.
Di pasar, suasana lain. [m13:? Pedagang] berebut menyelamatkan karung beras. [m14:IDN.GOV Kepala Dinas Pemadam Kebakaran] menuduh [m15=m13 pemilik kios] memblokade gang dengan terpal.
"<<q2 Mobil [m16=m14 kami] tidak bisa masuk>>," keluhnya.
[m17:IDN.COP Polisi] memeriksa tukang goreng pisang yang kompornya meledak. Ia sempat dikeroyok sesama pedagang.
Wali kota berjanji membangun kios sementara dalam dua pekan. Bank daerah menawarkan pinjaman lunak.
e1 m5 > m6 SANCTION actual 2008-04-10/day mode=convict ctx=corruption,legal again
e2 m5 > m6 SANCTION actual 2008-04-10/day mode=convict ctx=corruption,legal
e3 m7 > m6 ACCUSE actual 2008-04-11/none ctx=corruption,legal
e4 m8 > m9 REJECT actual 2008-04-10/day ctx=legal
e5 m11 > m5 PROTEST actual 2008-04-10/day mode=riot ctx=corruption,legal
q1 m10 direct cue=kata
q2 m14 direct cue=keluhnya
