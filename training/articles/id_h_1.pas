### Kendari Pos 2018-01-16 article
= [m1:IDN.GOV Bupati Wawoni] {e11 Diciduk}, [m2:IDN.CVL Pendukung] {e12 Kepung} [m3:IDN.COP Polda Sultra]
~byline Laporan: Rahmat Ode
~date_line Selasa, 16 Januari 2018
[m4:@IDN KENDARI] - Pintu ruang kerja [m5=m1 Bupati Wawoni La Ode Hasrun] masih disegel hingga kemarin sore. Di sana, Senin (15/1) dini hari, [m6:IDN.JUD tim penindakan Komisi Pemberantasan Korupsi] {e1 mencokok} [m7=m1 pria 54 tahun itu] bersama [m8:IDN.BUS seorang kontraktor].
Kabar itu menyebar cepat. Menjelang siang [m9=m2 ratusan orang yang datang dengan kapal kayu] {e2 menduduki} halaman [m10=m3 Mapolda], tempat pemeriksaan awal berlangsung. Pintu pagar [m11=m3 markas] sempat roboh.
"<<q1 [m12=m2 Kami] tidak akan pulang sebelum [m13=m1 Bapak] keluar dari situ>>," teriak [m14:IDN.CVL seorang pengunjuk rasa] lewat pengeras suara.
Penangkapan {e3 itu} dibenarkan [m15:IDN.JUD Juru Bicara KPK Febri Diansyah] di [m16:@IDN Jakarta]. Uang Rp 1,9 miliar turut {e4 disita}. Menurut [m17=m15 dia], <<q2 kasusnya menyangkut pembangunan dermaga yang anggarannya berlipat dua>>.
~read_also Baca juga: Tarif Feri Langara-Kendari Naik Pekan Depan
[m18:IDN.PTY Partai Amanat Nasional], yang mengusung [m19=m1 Hasrun] dalam Pilkada 2015, bergerak cepat. [m20:IDN.PTY Ketua Umum PAN Zulkifli Hasan] {e5 mencopotnya} dari kursi ketua cabang pada hari yang sama.
"<<q3 Tidak ada tawar-menawar. Siapa pun yang terjerat harus mundur>>," katanya.
Sikap itu disesalkan pihak keluarga. Mereka berpendapat partai terlalu cepat melempar batu.
Kuasa hukum [m30=m1 bupati], [m21:? Andi Makmur], membantah [m22=m1 kliennya] pernah {e6 meminta uang} kepada [m23=m8 pemborong tersebut]. [m31=m21 Ia] berencana {e7 menggugat} [m24:IDN.JUD lembaga antirasuah] lewat praperadilan bila penahanan diperpanjang.
[m25:IDN.COP Kapolda Sultra Brigjen Andap Budhi Revianto] {e8 meminta} [m26=m2 massa] membubarkan diri secara baik-baik. [m27=m25 Dia] juga {e9 menambah} dua kompi Brimob di sekitar pelabuhan.
Ini bukan kali pertama daerah kepulauan itu kehilangan pemimpin. Tujuh tahun silam [m28:IDN.ELI pendahulu Hasrun, almarhum Mansyur Tina], {e10 divonis} empat tahun oleh [m29:IDN.JUD Pengadilan Tipikor Kendari].
Roda pemerintahan sementara dipegang wakil bupati. Tarif ruko di Pasar Sentral tidak berubah.
e11 m6 > m1 COERCE actual 2018-01-15/day mode=arrest ctx=corruption,legal again
e12 m2 > m3 PROTEST actual 2018-01-15/day mode=obstruct ctx=corruption again
e1 m6 > m7,m8 COERCE actual 2018-01-15/day mode=arrest ctx=corruption,legal
e2 m9 > m10 PROTEST actual 2018-01-15/day mode=obstruct ctx=corruption
e3 m6 > m7 COERCE actual 2018-01-15/day mode=arrest ctx=corruption,legal again
e4 m6 > m7 COERCE actual 2018-01-15/day mode=seize ctx=corruption,legal
e5 m20 > m19 SANCTION actual 2018-01-15/day mode=expel ctx=corruption
e6 m22 > m23 REQUEST denied 2018-01-16/none ctx=corruption said=m21
e7 m22 > m24 ACCUSE hypothetical 2018-01-16/none mode=allege ctx=legal,corruption said=m21
e8 m25 > m26 REQUEST requested 2018-01-16/none mode=yield ctx=corruption
e9 m27 > m26 MOBILIZE actual 2018-01-16/none mode=police ctx=corruption
e10 m29 > m28 SANCTION actual 2011-01-01/year mode=convict ctx=corruption,legal bg
q1 m14 direct cue=teriak
q2 m17 indirect cue=Menurut
q3 m20 direct cue=katanya
rel m6 part_of m24
rel m20 leads m18

### Jubi 2022-03-02 article
= [m33:IDN.REL Gereja] {e11 Minta} [m34:IDN.MIL Pasukan] Ditarik dari [m1:@IDN Maybrat]
~byline Penulis: Yance Wenda
~byline Editor: Dewi Wulandari
[m2:@IDN Sorong, Jubi] – Enam bulan sudah kampung-kampung di [m3:@IDN Aifat Timur] kosong. [m4:IDN.CVL Penduduknya] tidur di kolong rumah kerabat di [m5:@IDN Kumurkek], sebagian di [m6:@IDN Sorong].
[m7:IDN.REL Pastor Bernard Baru OSA] menghitung sudah [m31:? tiga bayi] lahir di pengungsian. "<<q1 [m32=m31 Mereka] lahir tanpa bidan, tanpa kelambu. [m8=m7 Saya] {e1 minta} [m9:IDN.GOV Bapak Presiden] menarik semua pasukan nonorganik dari tanah ini>>," ujarnya, Selasa (1/3/2022).
Permintaan serupa {e2 disampaikan} [m10:IDN.REL Sinode GKI di Tanah Papua] kepada [m11:IDN.MIL Panglima TNI Jenderal Andika Perkasa] melalui surat dua pekan lalu. Surat itu belum berbalas.
Pengungsian bermula pada 2 September 2021, saat [m12:OPM.REB kelompok bersenjata pimpinan Manfred Fatem] {e3 menyerbu} [m13:IDN.MIL Pos Koramil Kisor]. [m14=m13 Empat prajurit] tewas.
Pada hari-hari berikutnya [m15:IDN.MIL tentara] {e4 menyisir} belasan kampung dan {e5 membawa} [m16:IDN.CVL puluhan pemuda] untuk ditanyai. Dua di antaranya hingga kini masih menjadi terdakwa.
[m17:IDN.MIL Kepala Penerangan Kodam XVIII/Kasuari Kolonel Hendra Pesireron] membantah [m18:IDN.MIL anggotanya] {e6 mengusir} [m19=m4 warga]. "<<q2 Justru [m20=m18 kami] yang {e7 mengantar} beras dan obat. Yang menakut-nakuti itu [m21:OPM.REB gerombolan]>>," kata dia.
Soal penarikan, [m22=m17 ia] menjawab pendek: <<q3 selama ada ancaman, pasukan tetap di sana>>. Dengan kata lain, seruan para rohaniwan itu {e8 ditolak}.
[m23:IDN.JUD Komnas HAM] berjanji {e9 turun} ke Maybrat bulan depan. [m24:IDN.JUD Kepala Perwakilan Komnas HAM Papua Frits Ramandey] mengatakan [m25=m23 lembaganya] sudah dua kali gagal masuk karena jalan diputus.
Dari tempat persembunyian, [m26:OPM.REB juru bicara TPNPB Sebby Sambom] {e10 mengancam} akan menembak [m29:? siapa saja yang membangun jalan] Trans-Papua. [m27:OPM.REB TPNPB] merupakan sayap militer [m28:OPM.REB Organisasi Papua Merdeka].
[m30:IDN.GOV Bupati Maybrat Bernard Sagrim] dijadwalkan membagikan bantuan seragam sekolah pekan ini. Jumlah siswa yang belum kembali ke kelas tercatat 271 orang.
e11 m33 > m11 REQUEST requested 2022-02-14/week mode=yield ctx=military,human_security again
e1 m8 > m9 REQUEST requested 2022-03-01/day mode=yield ctx=military,human_security
e2 m10 > m11 REQUEST requested 2022-02-14/week mode=yield ctx=military,human_security bg
e3 m12 > m13 ASSAULT actual 2021-09-02/day ctx=military bg
e4 m15 > m4 COERCE actual 2021-09-01/month ctx=military,repression bg
e5 m15 > m16 COERCE actual 2021-09-01/month mode=arrest ctx=military,repression bg
e6 m18 > m19 COERCE denied 2022-03-02/none mode=expel ctx=military,human_security said=m17
e7 m20 > m19 AID actual 2022-03-02/none ctx=human_security said=m17
e8 m22 > m7,m10 REJECT actual 2022-03-02/none mode=yield ctx=military
e9 m23 > m4 AGREE planned 2022-04-01/month ctx=human_rights
e10 m26 > m29 THREATEN threatened 2022-03-02/none mode=violence ctx=military
q1 m7 direct cue=ujarnya
q2 m17 direct cue=kata
q3 m22 indirect cue=menjawab
rel m27 part_of m28
rel m24 member_of m23

### Kompas 2015-05-21 article
= Dua Kubu, Satu Beringin, Tiga Pengadilan
[m1:@IDN JAKARTA, KOMPAS] — Kantor di [m2:@IDN Slipi] itu dijaga dua regu. Di lantai satu duduk [m3:IDN.PTY pendukung Agung Laksono], di halaman berdiri [m4:IDN.PTY orang-orang Aburizal Bakrie]. [m5:IDN.COP Polisi] di tengah.
Keadaan itu berlangsung sejak [m6:IDN.JUD Pengadilan Tata Usaha Negara Jakarta] pada Senin (18/5) {e1 membatalkan} keputusan [m7:IDN.GOV Menteri Hukum dan HAM Yasonna Laoly] yang mengesahkan kepengurusan hasil Munas Ancol.
"<<q1 Putusan itu belum berkekuatan tetap. [m8=m9 Kami] sudah {e2 mendaftarkan banding}>>," kata [m9:IDN.PTY Agung], yang memimpin [m10:IDN.PTY kubu Ancol], Rabu.
[m33=m7 Yasonna] menempuh jalan yang sama. Lewat [m11:IDN.GOV Kepala Biro Hukum], [m12=m7 ia] menyatakan segera {e3 menyusul} mengajukan banding.
Langkah keduanya {e4 ditertawakan} [m13:IDN.PTY Bambang Soesatyo], bendahara umum versi Bali. "<<q2 Ini seperti pemain yang sudah kena kartu merah tetapi minta bola>>," ujar anggota [m32:IDN.LEG Komisi III DPR] itu.
[m36=m4 Kubu Bali] juga {e5 mendesak} [m14:IDN.GOV Komisi Pemilihan Umum] menerima [m15:IDN.PTY calon-calon kepala daerah yang mereka ajukan], bukan nama dari seberang. Pendaftaran dibuka 26 Juli.
[m29:IDN.GOV Ketua KPU Husni Kamil Manik] belum memberi jawaban pasti. [m30=m14 Pihaknya], kata [m31=m29 Husni], berpegang pada surat keputusan yang sah dan masih menunggu.
[m16:IDN.GOV Wakil Presiden Jusuf Kalla] menawarkan jalan ketiga. Pada Selasa malam, [m17=m16 bekas Ketua Umum Golkar itu] {e6 menjamu} [m18=m9+m19 kedua seterunya] secara terpisah. "<<q3 Yang penting [m20:IDN.PTY Golkar] bisa ikut pilkada dulu. Urusan siapa ketua, belakangan>>," katanya.
[m19:IDN.PTY Aburizal] {e7 menyambut} gagasan itu. [m35=m9 Agung] juga tidak keberatan sepanjang timnya yang menandatangani berkas calon.
Perseteruan ini lahir dari Munas Bali, akhir November 2014. Waktu itu [m21=m19 Ical] terpilih secara aklamasi, lalu {e8 memecat} [m22=m9 Agung] bersama 15 kader. Pekan berikutnya yang dipecat membuat munas tandingan.
Di parlemen, [m23:IDN.PTY Koalisi Merah Putih], wadah [m24:IDN.PTY Gerindra], [m25:IDN.PTY PKS], dan [m26=m19 kubu Bali], menuntut [m34=m7 Yasonna] diinterpelasi. Usul {e9 interpelasi} itu sudah diteken 116 anggota.
[m27:IDN.PTY Politikus PDI-P Trimedya Panjaitan] {e10 membela} [m28=m7 rekan separtainya]. Menurut dia, <<q4 menteri hanya menjalankan putusan Mahkamah Partai>>.
e1 m6 > m7 SANCTION actual 2015-05-18/day ctx=legal,political_institutions
e2 m8 > m6 REJECT actual 2015-05-20/day ctx=legal
e3 m12 > m6 REJECT planned 2015-05-21/none ctx=legal said=m11
e4 m13 > m9,m12 ACCUSE actual 2015-05-21/none mode=disapprove ctx=legal,political_institutions
e5 m4 > m14 REQUEST requested 2015-05-21/none mode=change ctx=election
e6 m17 > m18 CONSULT actual 2015-05-19/day ctx=election,political_institutions
e7 m19 > m17 SUPPORT actual 2015-05-21/none ctx=election
e8 m21 > m22 SANCTION actual 2014-11-01/month mode=expel ctx=political_institutions bg
e9 m23 > m7 REQUEST planned 2015-05-21/none ctx=legislative
e10 m27 > m28 SUPPORT actual 2015-05-21/none ctx=legislative
q1 m9 direct cue=kata
q2 m13 direct cue=ujar
q3 m17 direct cue=katanya
q4 m27 indirect cue=Menurut
rel m9 leads m10
rel m29 leads m14
rel m13 member_of m32
rel m24 member_of m23
rel m25 member_of m23
rel m26 member_of m23

### Suara Pembaruan 2005-03-09 article
= [m1:IDN.MIL TNI] {e12 Kirim} Tiga Kapal Lagi ke [m2:@IDN Ambalat]
[m3:@IDN JAKARTA] - [m4:IDN.MIL Markas Besar TNI Angkatan Laut] {e1 memberangkatkan} tiga kapal perang tambahan ke perairan [m5:@IDN Ambalat], Selasa (8/3). Dengan begitu, delapan kapal kini berada di blok minyak yang juga diklaim [m6:MYS.GOV Malaysia].
"<<q1 [m7=m4 Kami] hadir di rumah sendiri. Kalau tetangga lewat, ya ditanya baik-baik>>," kata [m8:IDN.MIL Kepala Staf TNI AL Laksamana Slamet Soebijanto].
Sehari sebelumnya [m9:IDN.GOV Presiden Susilo Bambang Yudhoyono] {e2 menelepon} [m10:MYS.GOV Perdana Menteri Abdullah Badawi]. Dalam percakapan selama sepuluh menit itu, [m11=m9+m10 keduanya] {e3 sepakat} menahan diri dan mengirim menteri luar negeri masing-masing ke meja perundingan.
Kendati begitu, [m12=m9 Kepala Negara] tetap terbang ke [m13:@IDN Nunukan] dan bermalam di sebuah pos marinir. Kunjungan itu {e4 diprotes} [m14:MYS.PTY Pemuda UMNO] yang menyebutnya sandiwara.
Krisis bermula dari keputusan [m15:MYS.BUS Petronas] pada 16 Februari. [m16=m15 Perusahaan minyak negara itu] menyerahkan hak eksplorasi dua blok kepada [m17:NLD.BUS Shell], anak perusahaan raksasa Belanda. Dua hari berselang nota keberatan {e5 dilayangkan} dari [m18:IDN.GOV Pejambon] kepada [m19:MYS.GOV Wisma Putra].
Di [m20:@IDN Makassar], [m21:IDN.EDU mahasiswa] {e6 menginjak-injak} bendera [m31=m6 negeri jiran] di depan sebuah pusat belanja milik investor Malaysia. Spanduk bertuliskan "Ganyang" terbentang. [m22:IDN.COP Aparat] tidak bertindak.
[m23:MYS.GOV Menteri Luar Negeri Syed Hamid Albar] {e7 menyesalkan} penodaan bendera tersebut. [m24=m23 Ia], yang dijadwalkan {e8 tiba} di Jakarta hari ini, {e9 meminta} [m25=m18 rekannya, Hassan Wirajuda], tidak membiarkan emosi jalanan memimpin diplomasi.
Sementara itu, [m26:IDN.LEG Ketua Komisi I DPR Theo L Sambuaga] {e10 mengusulkan} [m27:IDN.GOV pemerintah] menarik duta besar jika dialog buntu. Menurut politikus Golkar tersebut, <<q2 pengalaman Sipadan dan Ligitan cukup sekali>>.
Kedua pulau yang disebutnya itu lepas pada Desember 2002, ketika [m28:ICJ Mahkamah Internasional] {e11 memenangkan} [m29=m6 Kuala Lumpur].
Indonesia dan [m33=m6 Malaysia] sama-sama anggota [m30:ASEAN ASEAN]. Namun, menurut [m32=m25 Hassan], sengketa ini tidak perlu dibawa ke perhimpunan tersebut.
Harga minyak mentah dunia kemarin ditutup 53 dollar AS per barrel.
e12 m1 > m6 MOBILIZE actual 2005-03-08/day mode=weapons ctx=military,territory again
e1 m4 > m6 MOBILIZE actual 2005-03-08/day mode=weapons ctx=military,territory
e2 m9 > m10 CONSULT actual 2005-03-07/day mode=phone ctx=diplomatic,territory
e3 m9,m10 > m10,m9 AGREE planned 2005-03-07/day ctx=diplomatic,territory
e4 m14 > m12 ACCUSE actual 2005-03-09/none mode=disapprove ctx=territory
e5 m18 > m19 ACCUSE actual 2005-02-18/day mode=disapprove ctx=diplomatic,territory bg
e6 m21 > m31 PROTEST actual 2005-03-09/none mode=vandalize ctx=territory
e7 m23 > m21 ACCUSE actual 2005-03-09/none mode=disapprove ctx=diplomatic
e8 m24 > m25 CONSULT planned 2005-03-09/day mode=visit ctx=diplomatic,territory
e9 m24 > m25 REQUEST requested 2005-03-09/none mode=change ctx=diplomatic
e10 m26 > m27 REQUEST requested 2005-03-09/none mode=change ctx=diplomatic,territory
e11 m28 > m29 SUPPORT actual 2002-12-01/month ctx=legal,territory bg
q1 m8 direct cue=kata
q2 m26 indirect cue=Menurut
rel m8 leads m4
rel m6 member_of m30
