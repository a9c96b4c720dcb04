### detikNews 2010-08-26 article
= [m1:IDN.GOV RI] Surati [m2:MYS.GOV Malaysia] Tiga Kali, Jawaban Belum Tiba
~page_control detikcom » detikNews » Berita
~date_line Kamis, 26/08/2010 14:05 WIB
~byline Yohanes Pribadi - detikNews
~share Share on Facebook | Kirim ke Teman
[m3:@IDN Jakarta] - [m4:IDN.GOV Kementerian Luar Negeri] mengungkapkan sudah tiga kali {e1 melayangkan nota protes} kepada [m5:MYS.GOV Kuala Lumpur] soal penangkapan [m6:IDN.GOV tiga petugas Kementerian Kelautan dan Perikanan (KKP)]. Sampai siang ini belum satu pun berbalas.
Insiden itu terjadi di perairan [m33:@IDN Tanjung Berakit], [m34:@IDN Bintan], Jumat (13/8) malam. [m7=m6 Ketiga pengawas] mulanya {e2 menangkap} [m8:MYS.CVL tujuh nelayan Malaysia] yang dituduh mencuri ikan. Tak lama kemudian [m9:MYS.COP Polisi Diraja Malaysia] datang, melepaskan tembakan peringatan, lalu {e3 membawa} [m10=m6 mereka] ke [m11:@MYS Johor].
Pada 17 Agustus [m12=m6 para petugas] {e4 dibebaskan}, hampir bersamaan dengan {e5 pemulangan} [m13=m8 ketujuh nelayan] oleh [m14:IDN.GOV pemerintah RI].
~advert Foto Video Terkait
"<<q1 Ini bukan barter, jangan disebut barter>>," tegas [m15:IDN.GOV juru bicara Kemlu Teguh Santika] kepada wartawan, Kamis (26/8/2010).
Penjelasan tersebut tidak memuaskan [m16:IDN.LEG Komisi I DPR]. [m17:IDN.LEG Anggota komisi itu, Burhan Sitorus,] {e6 mencela} sikap [m18=m14 pemerintah] yang dinilainya lembek dan {e7 mendesak} agar [m19:IDN.GOV Duta Besar Da'i Bachtiar] ditarik dari [m20:@MYS Kuala Lumpur]. Menurut [m21=m17 dia], <<q2 [m22=m5 negara tetangga itu] sudah sembilan kali melanggar batas sejak Januari>>.
Di luar pagar, kemarahan meluap lebih kasar. Senin lalu [m23:IDN.CVL puluhan anggota Benteng Demokrasi Rakyat] {e8 melempari} [m24:MYS.GOV Kedutaan Besar Malaysia] dengan kotoran dan {e9 mengancam} akan merazia [m25:MYS.CVL warga Malaysia] di jalan-jalan [m26:@IDN Jakarta]. [m27:IDN.COP Polisi] menyatakan belum {e10 menahan} [m28=m23 seorang pun].
Aksi itu berbuntut. [m29:MYS.GOV Menteri Luar Negeri Malaysia Anifah Aman] {e11 memanggil} [m30=m19 Da'i] keesokan harinya dan {e12 memperingatkan} bahwa [m31=m29 pihaknya] bisa mengeluarkan larangan bepergian ke [m32:@IDN Indonesia].
~read_also Baca juga: Titik-titik Rawan di Perbatasan Laut
~byline (ypr/nwk)
~footer Redaksi: redaksi[at]detik.com
e1 m4 > m5 ACCUSE actual 2010-08-26/none mode=disapprove ctx=diplomatic,territory
e2 m7 > m8 COERCE actual 2010-08-13/day mode=arrest ctx=natural_resource,territory bg
e3 m9 > m10 COERCE actual 2010-08-13/day mode=arrest ctx=territory bg
e4 m9 > m12 RETREAT actual 2010-08-17/day mode=release ctx=territory bg
e5 m14 > m13 RETREAT actual 2010-08-17/day mode=release ctx=territory bg
e6 m17 > m18 ACCUSE actual 2010-08-26/none mode=disapprove ctx=diplomatic,legislative
e7 m17 > m18 REQUEST requested 2010-08-26/none mode=change ctx=diplomatic
e8 m23 > m24 PROTEST actual 2010-08-23/day mode=vandalize ctx=territory bg
e9 m23 > m25 THREATEN threatened 2010-08-23/day mode=restrict ctx=territory bg
e11 m29 > m30 ACCUSE actual 2010-08-24/day mode=disapprove ctx=diplomatic bg
e12 m31 > m14 THREATEN threatened 2010-08-24/day mode=restrict ctx=diplomatic bg
e10 m27 > m28 COERCE denied 2010-08-26/none mode=arrest ctx=legal
q1 m15 direct cue=tegas
q2 m21 indirect cue=Menurut
rel m15 member_of m4
rel m17 member_of m16

### CNN Indonesia 2024-04-15 article
= [m1:IRN.GOV Iran] Hujani [m2:ISR.GOV Israel] Drone dan Rudal, [m3:JOR.GOV Yordania] Ikut Menembak Jatuh
~byline CNN Indonesia
~date_line Senin, 15 Apr 2024 08:20 WIB
~share Bagikan:
~share url telah tercopy
~caption Lintasan cahaya di langit Amman, Minggu dini hari. (AFP/Stringer)
[m4:@IDN Jakarta], CNN Indonesia -- [m5:IRN.MIL Korps Garda Revolusi Islam (IRGC)] {e1 meluncurkan} lebih dari 300 drone dan rudal ke [m6:ISR.GOV Israel], Sabtu (13/4) malam waktu setempat. Untuk pertama kalinya [m7=m1 Teheran] menyasar wilayah musuh bebuyutannya itu langsung dari tanah sendiri.
Serangan tersebut merupakan balasan atas {e2 pengeboman} konsulat [m8=m1 negeri para mullah] di [m36:@SYR Damaskus] pada 1 April, yang menewaskan [m9:IRN.MIL dua jenderal IRGC]. [m10:ISR.MIL Militer Israel] tidak pernah mengakui maupun membantahnya.
~advert ADVERTISEMENT
~advert SCROLL TO CONTINUE WITH CONTENT
Hampir semua proyektil rontok sebelum mencapai sasaran. [m11:USA.MIL Pesawat tempur Amerika Serikat], [m12:GBR.MIL Inggris], serta [m13:FRA.MIL Prancis] {e3 membantu} [m14=m10 Angkatan Udara Israel] mencegatnya, dan [m15:JOR.MIL Angkatan Udara Yordania] {e4 menembak jatuh} [m16:IRN.MIL drone yang melintas di wilayahnya].
[m17:USA.GOV Presiden Joe Biden] {e5 mengutuk} serangan [m18=m1 Iran]. Namun, {e6 lewat telepon}, [m19=m17 ia] memberi tahu [m20:ISR.GOV Perdana Menteri Benjamin Netanyahu] bahwa <<q1 [m21=m17 Washington] {e7 tidak akan ikut} dalam serangan balasan>>, kata [m22:USA.GOV seorang pejabat senior Gedung Putih].
~read_also Lihat Juga : Kronologi Malam Panjang di Langit Timur Tengah
Sementara itu [m23:IRN.GOV Duta Besar Iran untuk PBB] menulis kepada [m24:UN Dewan Keamanan PBB] bahwa urusan ini sudah dianggap selesai. Jika [m25=m6 rezim Zionis] keliru melangkah lagi, katanya, [m26=m23 Teheran] {e8 akan membalas} jauh lebih keras.
[m27:SAU.GOV Arab Saudi] dan [m28:IDN.GOV Indonesia] {e9 meminta} [m29=m1+m2 kedua pihak] menahan diri. [m30:RUS.GOV Rusia], pemasok senjata [m31=m1 Iran], {e10 menyalahkan} [m32:UN dewan] yang gagal mengecam serangan ke konsulat. [m33:UN Sekretaris Jenderal PBB Antonio Guterres] di hadapan sidang darurat, Minggu, {e11 mengimbau} [m34=m1+m2 keduanya] mundur dari tepi jurang.
Sejauh ini dilaporkan satu korban luka berat, [m35:ISR.CVL seorang anak perempuan suku Badui] di [m37:@ISR Gurun Negev]. Harga minyak justru turun tipis pada pembukaan pasar Asia.
~byline (dna/rds)
~page_control [Gambas:Video CNN]
~footer iran israel drone
~related TERPOPULER
~related Resep Ketupat Tahan Dua Hari
e1 m5 > m6 ASSAULT actual 2024-04-13/day mode=drone ctx=military
e2 m2 > m8 ASSAULT actual 2024-04-01/day mode=aerial ctx=military,diplomatic bg
e3 m11,m12,m13 > m14 AID actual 2024-04-13/day ctx=military
e4 m15 > m16 ASSAULT actual 2024-04-13/day mode=aerial ctx=military
e5 m17 > m18 ACCUSE actual 2024-04-15/none mode=disapprove ctx=military
e6 m19 > m20 CONSULT actual 2024-04-15/none mode=phone ctx=military,diplomatic said=m22
e7 m21 > m20 REJECT actual 2024-04-15/none mode=assist ctx=military said=m22
e8 m26 > m25 THREATEN threatened 2024-04-15/none mode=violence ctx=military
e9 m27,m28 > m29 REQUEST requested 2024-04-15/none mode=yield ctx=military,diplomatic
e10 m30 > m32 ACCUSE actual 2024-04-15/none mode=disapprove ctx=diplomatic
e11 m33 > m34 REQUEST requested 2024-04-14/day mode=yield ctx=military
q1 m22 indirect cue=kata

### Kompas.com 2017-06-08 article
= [m1:QAT.GOV Qatar] Dikucilkan Tetangga, [m2:KWT.GOV Kuwait] Turun Tangan
~page_control Kompas.com » Internasional » Timur Tengah
~date_line Kompas.com - 08/06/2017, 06:41 WIB
~caption Antrean pembeli di sebuah pasar swalayan di Doha setelah perbatasan darat ditutup.(AFP)
~byline Penulis Ervina Damayanti
~byline Editor Pascal Wijaya
[m3:@QAT DOHA], KOMPAS.com - [m4:KWT.GOV Emir Kuwait Sheikh Sabah al-Ahmad al-Sabah] {e1 terbang ke} [m5:QAT.GOV Doha], Rabu (7/6/2017), dalam upaya {e2 mendamaikan} [m6=m5 Qatar] dengan [m7=m11+m12+m13+m14 empat negara Arab] yang sejak Senin memusuhinya. Sehari sebelumnya [m8=m4 pemimpin berusia 87 tahun itu] {e3 bertemu} [m9:SAU.GOV Raja Salman] di [m10:@SAU Jeddah].
[m11:SAU.GOV Arab Saudi], [m12:ARE.GOV Uni Emirat Arab], [m13:BHR.GOV Bahrain], dan [m14:EGY.GOV Mesir] {e4 memutus hubungan diplomatik} dengan [m15=m5 negara kaya gas itu] pada 5 Juni. [m16=m11 Riyadh] sekaligus {e5 menutup} satu-satunya perbatasan darat [m17=m5 Qatar], sehingga pasokan makanan tersendat.
~read_also Baca juga : Mengapa Qatar Bergantung pada Susu Impor
[m18=m11+m12+m13+m14 Keempatnya] {e6 menuding} [m19=m5 Doha] mendanai kelompok ekstrem dan terlalu akrab dengan [m20:IRN.GOV Iran]. Tudingan itu {e7 dibantah keras} [m21:QAT.GOV Menteri Luar Negeri Sheikh Mohammed bin Abdulrahman al-Thani]. [m22=m21 Ia] menegaskan <<q1 [m23=m5 negaranya] tidak akan {e8 menyerahkan} kedaulatan kepada [m24=m11+m12+m13+m14 siapa pun]>>.
Di [m25:@USA Washington], [m26:USA.GOV Presiden Donald Trump] melalui Twitter {e9 memuji} langkah [m27=m11+m12+m13+m14 para pengucil], padahal di [m28:@QAT Al Udeid] bermarkas [m29:USA.MIL sekitar 10.000 prajurit Amerika Serikat]. [m30:USA.GOV Menteri Pertahanan James Mattis] pada hari yang sama {e10 menelepon} [m31:QAT.GOV koleganya di Doha].
~advert Advertisement
Sokongan datang dari arah lain. [m32:TUR.LEG Parlemen Turki], Rabu malam, {e11 menyetujui pengiriman} tambahan pasukan ke pangkalannya di [m33=m5 Qatar]. [m34=m20 Teheran] juga {e12 menawarkan} pelabuhannya untuk pengapalan bahan pangan.
"<<q2 Kami hanya ingin tahu kapan bisa mudik lewat [m37:@ARE Dubai] lagi>>," kata [m35:IDN.CVL Siti Rokayah, pekerja asal Sukabumi], ketika dihubungi [m36:#Kompas.com Kompas.com].
~page_control Halaman: 1 2 Show All
~footer Tag: Krisis Qatar, Arab Saudi
~footer Copyright 2008 - 2017 PT. Kompas Cyber Media
e1 m4 > m5 CONSULT actual 2017-06-07/day mode=visit ctx=diplomatic
e2 m4 > m6,m7 CONSULT actual 2017-06-07/day mode=third-party ctx=diplomatic
e3 m8 > m9 CONSULT actual 2017-06-06/day mode=visit ctx=diplomatic
e4 m11,m12,m13,m14 > m15 SANCTION actual 2017-06-05/day mode=discontinue ctx=diplomatic
e5 m16 > m17 COERCE actual 2017-06-05/day mode=restrict ctx=human_security,diplomatic
e6 m18 > m19 ACCUSE actual 2017-06-08/none mode=allege ctx=terrorism,diplomatic
e7 m21 > m18 REJECT actual 2017-06-08/none ctx=terrorism,diplomatic
e8 m23 > m24 REJECT planned 2017-06-08/none mode=yield ctx=diplomatic said=m22
e9 m26 > m27 SUPPORT actual 2017-06-08/none ctx=terrorism,diplomatic
e10 m30 > m31 CONSULT actual 2017-06-08/none mode=phone ctx=military
e11 m32 > m33 AGREE planned 2017-06-07/day ctx=military,legislative
e12 m34 > m33 AGREE planned 2017-06-08/none ctx=human_security
q1 m22 indirect cue=menegaskan
q2 m35 direct cue=kata

### Jawa Pos 2016-05-06 article
= [m1=m4+m6+m5 Tiga Negara] Rajut Patroli Bersama di Laut Sulu
~page_control JAWAPOS.COM | Nasional
~date_line 6 Mei 2016, 05:45:10 WIB
~byline JPG/bin/c10
~caption ANTISIPASI: Kapal tunda yang awaknya pernah disandera bersandar di Tarakan. (Dipta/Jawa Pos)
[m29:@IDN JOGJA] – [m2:IDN.GOV Presiden Joko Widodo] kemarin (5/5) {e1 menjamu} [m3=m4+m5 para menteri luar negeri dan panglima] dari [m4:MYS.GOV Malaysia] serta [m5:PHL.GOV Filipina] di Gedung Agung. Pertemuan [m6:IDN.GOV Indonesia], [m7=m5 Filipina], dan [m27=m4 negeri jiran itu] {e2 melahirkan} deklarasi bersama untuk menjaga perairan yang belakangan menjadi ladang perompakan.
Menurut [m8:IDN.GOV Menlu Retno Marsudi], <<q1 [m9=m4+m6+m5 ketiganya] {e3 sepakat berpatroli} bersama dan {e4 bertukar} informasi intelijen>>. Prosedur teknisnya akan dibicarakan para panglima bulan ini di [m10:@IDN Jakarta].
Sejak Maret, [m11:ABUSAYYAF.REB kelompok Abu Sayyaf] tiga kali {e5 membajak} kapal dan {e6 menculik} [m12:IDN.CVL 14 pelaut Indonesia]. Sepuluh di antaranya {e7 dilepas} pada 1 Mei. [m13=m11 Para milisi] menuntut uang tebusan 50 juta peso, tetapi [m14:IDN.GOV pemerintah] berkali-kali membantah {e8 membayar}.
~related BACA JUGA: Surat dari Kapten Brahma 12
Nasib empat pelaut lain belum jelas. [m15:IDN.MIL Panglima TNI Jenderal Gatot Nurmantyo] mengaku prajuritnya {e9 siap diterjunkan} bila diizinkan. "<<q2 Kuncinya ada di [m16=m5 Manila]>>," kata [m28:IDN.MIL seorang perwira di rombongannya]. Konstitusi [m17=m5 Filipina] memang melarang tentara asing bertempur di tanahnya.
~advert Iklan
Akhir April [m18=m11 kelompok tersebut] juga {e10 memenggal} [m19:CAN.CVL John Ridsdel, sandera asal Kanada]. [m20:CAN.GOV Perdana Menteri Justin Trudeau] {e11 mengutuk} pembunuhan itu dan menegaskan bahwa <<q3 [m21=m20 Ottawa] {e12 tidak akan membayar} tebusan kepada [m22=m11 teroris]>>.
Di [m30:@IDN Tarakan], [m23:IDN.LAB para pelaut] sudah dua hari {e13 mogok} melayani rute ke selatan [m24:@PHL Filipina]. [m25=m23 Mereka] {e14 meminta} [m26=m14 pemerintah] menyediakan pengawalan. (bin/c10/kim)
~footer Alur Cerita Berita
~related Harga Bawang Merah Mulai Turun
~footer Saksikan video menarik berikut ini
e1 m3 > m2 CONSULT actual 2016-05-05/day mode=visit ctx=diplomatic,military
e2 m6 > m7,m27 SUPPORT actual 2016-05-05/day ctx=military,diplomatic
e3 m6 > m7,m27 AGREE planned 2016-05-05/day ctx=military
e4 m6 > m7,m27 AGREE planned 2016-05-05/day ctx=intelligence
e5 m11 > m12 ASSAULT actual 2016-03-01/month ctx=terrorism bg
e6 m11 > m12 ASSAULT actual 2016-03-01/month mode=abduct ctx=terrorism bg
e7 m11 > m12 RETREAT actual 2016-05-01/day mode=release ctx=terrorism bg
e8 m14 > m13 CONCEDE denied 2016-05-06/none ctx=terrorism
e9 m15 > m11 MOBILIZE hypothetical 2016-05-06/none mode=troops ctx=military,terrorism
e10 m18 > m19 ASSAULT actual 2016-04-01/month mode=targeted ctx=terrorism bg
e11 m20 > m18 ACCUSE actual 2016-05-06/none mode=disapprove ctx=terrorism
e12 m21 > m22 REJECT planned 2016-05-06/none mode=yield ctx=terrorism said=m20
e13 m23 > m14 PROTEST actual 2016-05-06/none mode=strike ctx=human_security
e14 m25 > m26 REQUEST requested 2016-05-06/none mode=assist ctx=human_security
q1 m8 indirect cue=Menurut
q2 m28 direct cue=kata
q3 m20 indirect cue=menegaskan

### Katadata 2021-09-20 article
= Buntut Pakta Nuklir, [m1:FRA.GOV Prancis] Tarik Dubes dari [m2:USA.GOV AS] dan [m3:AUS.GOV Australia]
~byline Oleh Pinta Rahmayani
~date_line 20 September 2021, 10:12
~caption Kapal selam bertenaga nuklir kelas Virginia. ANTARA FOTO/REUTERS
~share Facebook Twitter Linkedin
Untuk pertama kali dalam sejarah persahabatan [m4=m1+m2 keduanya], [m5:FRA.GOV Prancis] {e1 memanggil pulang duta besarnya} dari [m6:USA.GOV Washington]. Utusan di [m7:AUS.GOV Canberra] diperlakukan sama. Keputusan yang diumumkan Jumat (17/9) itu diambil atas perintah langsung [m8:FRA.GOV Presiden Emmanuel Macron].
Pangkal amarah [m9=m5 Paris] adalah AUKUS, [m10:AUKUS pakta keamanan] yang {e2 diluncurkan} [m11:AUS.GOV Australia], [m12:GBR.GOV Inggris], dan [m13=m6 Amerika Serikat] dua hari sebelumnya. Melalui pakta tersebut [m14=m11 Negeri Kanguru] akan memperoleh kapal selam bertenaga nuklir, dan karena itu {e3 membatalkan} kontrak 12 kapal selam konvensional senilai Rp 940 triliun dengan [m15:FRA.BUS Naval Group].
[m16:FRA.GOV Menteri Luar Negeri Jean-Yves Le Drian] {e4 menyebut} tindakan [m17=m3 sekutunya] sebagai tikaman dari belakang. "<<q1 Kepercayaan itu telah dikhianati>>," ujar [m18=m16 dia].
~read_also Baca Juga
~read_also Ekspor Batu Bara ke Australia Naik
[m19:AUS.GOV Perdana Menteri Scott Morrison] {e5 menolak tuduhan} telah berbohong. [m20=m19 Ia] menyatakan <<q2 keraguan sudah disampaikan kepada [m21=m8 Macron] sejak Juni>>.
Dari arah utara, [m22:CHN.GOV Kementerian Luar Negeri Tiongkok] {e6 mengecam} [m23=m10 aliansi baru] itu karena memicu perlombaan senjata. [m24:IDN.GOV Indonesia] lebih berhati-hati: dalam pernyataan lima butir, [m25:IDN.GOV Kementerian Luar Negeri] {e7 mengingatkan} [m26=m11 Canberra] agar tetap patuh pada kewajiban nonproliferasi. [m27:MYS.GOV Malaysia] pun {e8 menyuarakan kekhawatiran}, sedangkan [m28:PHL.GOV Filipina] justru {e9 mendukung}.
~advert Advertisement
[m29:USA.GOV Presiden Joe Biden] {e10 meminta} berbicara dengan [m30=m8 Macron] dalam beberapa hari mendatang, kata [m31:FRA.GOV juru bicara pemerintah Prancis Gabriel Attal]. Di pihak lain, [m32:GBR.GOV Menteri Pertahanan Inggris Ben Wallace] terpaksa menelan pil pahit: [m33:FRA.GOV mitranya, Florence Parly,] {e11 membatalkan} pertemuan [m34=m32+m33 mereka] di [m35:@GBR London] pekan ini.
[m36:EU Uni Eropa] belum bersikap. Namun, [m39:? sumber] di [m37:@BEL Brussel] mengatakan perundingan dagang dengan [m38=m11 Australia] bisa saja {e12 ditunda} sebulan.
~byline Reporter: Pinta Rahmayani
~byline Editor: Sapto Nugroho
~footer #AUKUS #Prancis #Kapal Selam
e1 m5 > m6,m7 SANCTION actual 2021-09-17/day mode=withdraw ctx=diplomatic,military
e2 m11 > m12,m13 SUPPORT actual 2021-09-15/day ctx=military,technology
e3 m14 > m15 SANCTION actual 2021-09-15/day mode=discontinue ctx=military
e4 m16 > m17 ACCUSE actual 2021-09-20/none mode=disapprove ctx=diplomatic,military
e5 m19 > m16 REJECT actual 2021-09-20/none ctx=diplomatic,military
e6 m22 > m23 ACCUSE actual 2021-09-20/none mode=disapprove ctx=military,cbrn
e7 m25 > m26 REQUEST requested 2021-09-20/none mode=change ctx=cbrn,military
e8 m27 > m10 ACCUSE actual 2021-09-20/none mode=disapprove ctx=military
e9 m28 > m10 SUPPORT actual 2021-09-20/none ctx=military
e10 m29 > m30 REQUEST requested 2021-09-20/none mode=meet ctx=diplomatic said=m31
e11 m33 > m32 REJECT actual 2021-09-20/none mode=meet ctx=military,diplomatic
e12 m36 > m38 REJECT hypothetical 2021-09-20/none mode=meet ctx=economic said=m39
q1 m18 direct cue=ujar
q2 m20 indirect cue=menyatakan
rel m11 member_of m10
rel m12 member_of m10
rel m6 member_of m10
rel m3 ally_of m5

### VOA Indonesia 2013-09-11 article
= [m1:USA.GOV Obama] Tunda Pemungutan Suara soal [m2:SYR.GOV Suriah]
~date_line 11/09/2013
~byline Kent Sumarno
~share Bagikan | Print | Komentar
~caption Anggota tim PBB mengambil contoh tanah di Ghouta, pinggiran Damaskus.
[m31:@USA GEDUNG PUTIH] — [m3:USA.GOV Presiden Amerika Barack Obama] {e1 meminta} [m4:USA.LEG Kongres] menangguhkan pemungutan suara tentang izin menyerang [m5:SYR.GOV Suriah], guna memberi kesempatan bagi usul [m6:RUS.GOV Rusia]. Hal itu disampaikan [m7=m3 Obama] dalam pidato kepada rakyat, Selasa malam.
Usul yang dimaksud datang sehari sebelumnya. [m8:RUS.GOV Menteri Luar Negeri Sergei Lavrov] {e2 mengajak} [m9=m5 Damaskus] menempatkan seluruh senjata kimianya di bawah pengawasan internasional. [m10:SYR.GOV Menteri Luar Negeri Walid al-Moallem], yang sedang berada di [m11:@RUS Moskow], {e3 menerimanya}; [m12=m5 pemerintahannya], kata [m13=m10 dia], bahkan {e4 bersedia bergabung} dalam Konvensi Senjata Kimia.
[m14:USA.GOV Washington] {e5 menuduh} [m15:SYR.MIL pasukan Presiden Bashar al-Assad] membunuh lebih dari 1.400 orang dengan gas sarin di [m32:@SYR Ghouta] pada 21 Agustus. [m16=m5 Suriah] membantah telah {e6 menggunakan} senjata semacam itu terhadap [m17:SYR.CVL warganya] dan {e7 balik menuduh} [m18:SYRINSURGENTS.REB kelompok pemberontak].
"<<q1 Terlalu dini untuk mengatakan apakah tawaran ini akan berhasil>>," ujar [m19=m3 presiden]. Namun jika diplomasi gagal, kapal-kapal perang [m20:USA.MIL Angkatan Laut Amerika] di Laut Tengah {e8 siap bertindak}.
~related Terkait: Tanya Jawab tentang Senjata Kimia
[m21:FRA.GOV Prancis] menyiapkan rancangan resolusi [m22:UN Dewan Keamanan PBB] yang {e9 mengancam} [m23=m5 Suriah] dengan tindakan militer bila ingkar. [m24:RUS.GOV Presiden Vladimir Putin] {e10 menolak} rancangan itu, sebab menurutnya <<q2 pelucutan hanya berguna kalau [m25=m1 Amerika] mau melepaskan pilihan perang>>.
Kamis besok [m26:USA.GOV Menteri Luar Negeri John Kerry] {e11 akan menemui} [m27=m8 Lavrov] di [m28:@CHE Jenewa]. [m29:SNC_OPP.OPP Koalisi Nasional Suriah] sementara itu {e12 mencemooh} prakarsa [m30=m6 Moskow] sebagai siasat mengulur waktu.
~page_control Forum
~footer VOA Indonesia © 2013
e1 m3 > m4 REQUEST requested 2013-09-10/day mode=change ctx=military,legislative
e2 m8 > m9 REQUEST requested 2013-09-09/day mode=yield ctx=cbrn
e3 m10 > m8 CONCEDE actual 2013-09-11/none ctx=cbrn
e4 m12 > m8 CONCEDE planned 2013-09-11/none ctx=cbrn said=m13
e5 m14 > m15 ACCUSE actual 2013-09-11/none mode=allege ctx=cbrn,human_rights
e6 m16 > m17 ASSAULT denied 2013-08-21/day mode=unconventional ctx=cbrn
e7 m16 > m18 ACCUSE actual 2013-09-11/none mode=allege ctx=cbrn
e8 m20 > m5 THREATEN hypothetical 2013-09-10/day mode=violence ctx=military,cbrn
e9 m21 > m23 THREATEN threatened 2013-09-11/none mode=violence ctx=cbrn,diplomatic
e10 m24 > m21 REJECT actual 2013-09-11/none mode=change ctx=cbrn,diplomatic
e11 m26 > m27 AGREE planned 2013-09-12/day ctx=diplomatic,cbrn
e12 m29 > m30 ACCUSE actual 2013-09-11/none mode=disapprove ctx=diplomatic
q1 m19 direct cue=ujar
q2 m24 indirect cue=menurutnya

### Tribunnews 2022-08-05 article
= [m1:CHN.MIL Militer China] Kepung [m2:TWN.GOV Taiwan], [m3:JPN.GOV Jepang] Protes Rudal Jatuh di Perairannya
~date_line Jumat, 5 Agustus 2022 07:02 WIB
~byline Penulis: Adelia Pramesti
~byline Editor: Garudea Suryana
~share zoom-in
~caption Layar televisi di Beijing menayangkan berita latihan militer, Kamis (4/8/2022). (AFP)
TRIBUNNEWS.COM, [m4:@TWN TAIPEI] - [m5:CHN.MIL Tentara Pembebasan Rakyat (PLA)] {e1 menembakkan} sebelas rudal balistik ke perairan sekitar [m6:TWN.GOV Taiwan], Kamis (4/8/2022), dalam latihan terbesar di selat itu. Kapal dan pesawat tempur dikerahkan di enam zona yang mengepung pulau tersebut.
Lima dari rudal itu jatuh di zona ekonomi eksklusif [m7:JPN.GOV Jepang]. [m8=m7 Tokyo] langsung {e2 melayangkan protes} kepada [m9:CHN.GOV Beijing]. [m10:JPN.GOV Menteri Pertahanan Nobuo Kishi] {e3 mendesak} agar latihan dihentikan saat itu juga.
~read_also Baca juga: Mengapa Selat Taiwan Penting bagi Industri Chip
Latihan itu merupakan jawaban [m11=m9 China] atas {e4 lawatan} [m12:USA.LEG Ketua DPR Amerika Serikat Nancy Pelosi] ke [m13=m6 Taipei] pada 2-3 Agustus. Di sana [m14=m12 politikus Demokrat itu] diterima [m15:TWN.GOV Presiden Tsai Ing-wen] dan {e5 berjanji} [m16=m12 negaranya] tak akan menelantarkan [m17=m6 pulau demokratis tersebut].
Sebelum pesawat [m18=m12 Pelosi] mendarat, [m19:CHN.GOV Presiden Xi Jinping] lewat sambungan telepon sudah {e6 memperingatkan} [m20:USA.GOV Presiden Joe Biden] supaya tidak bermain api. Begitu [m21=m12 rombongan] tiba, [m22:CHN.GOV Kementerian Luar Negeri China] {e7 memanggil} [m23:USA.GOV Duta Besar AS Nicholas Burns] tengah malam dan {e8 melarang} masuk jeruk serta dua jenis ikan dari [m24=m6 Taiwan].
~advert Berita Rekomendasi
"<<q1 [m25=m6 Kami] tidak mencari bentrokan, tetapi tidak akan mundur>>," demikian pernyataan [m26:TWN.GOV Kementerian Pertahanan Taiwan], yang {e9 menaikkan} status siaga pasukannya.
[m27:G7 Kelompok Tujuh (G7)] {e10 mengecam} latihan tersebut. Akibatnya, [m28:CHN.GOV Menteri Luar Negeri Wang Yi] {e11 membatalkan} pertemuan dengan [m29:JPN.GOV Menlu Jepang Yoshimasa Hayashi] yang semestinya berlangsung di [m30:@KHM Phnom Penh].
Dari [m31:@IDN Jakarta], [m32:IDN.GOV juru bicara Kementerian Luar Negeri Teuku Faizasyah] {e12 meminta} [m33=m9+m6+m20 semua pihak] mengurangi ketegangan. [m35=m32 Ia] menambahkan <<q2 [m34=m32 Indonesia] tetap berpegang pada kebijakan satu China>>.
~page_control Halaman selanjutnya
~footer Tags: Taiwan China Nancy Pelosi
~related BERITA TERKAIT
e1 m5 > m6 MOBILIZE actual 2022-08-04/day mode=weapons ctx=military,territory
e2 m8 > m9 ACCUSE actual 2022-08-04/day mode=disapprove ctx=military,diplomatic
e3 m10 > m9 REQUEST requested 2022-08-04/day mode=yield ctx=military
e4 m12 > m13 CONSULT actual 2022-08-02/day mode=visit ctx=diplomatic,legislative
e5 m14 > m17 AGREE planned 2022-08-02/day ctx=diplomatic
e6 m19 > m20 THREATEN threatened 2022-08-05/none ctx=territory,diplomatic bg
e7 m22 > m23 ACCUSE actual 2022-08-02/day mode=disapprove ctx=diplomatic
e8 m22 > m24 SANCTION actual 2022-08-02/day mode=discontinue ctx=economic
e9 m26 > m5 MOBILIZE actual 2022-08-05/none mode=troops ctx=military
e10 m27 > m5 ACCUSE actual 2022-08-05/none mode=disapprove ctx=military
e11 m28 > m29 REJECT actual 2022-08-05/none mode=meet ctx=diplomatic
e12 m32 > m33 REQUEST requested 2022-08-05/none mode=yield ctx=diplomatic
q1 m26 direct
q2 m35 indirect cue=menambahkan

### Bola.com 2019-03-11 none article
= Hujan Smes di [m15:@GBR Birmingham], [m1:? Hendra/Ahsan] Juara All England Lagi
~byline Zulfikar Maulana
~date_line 11 Mar 2019, 01:15 WIB
~share Copy Link
~caption Pasangan senior Indonesia mengangkat trofi di Arena Birmingham. (AFP/Oli Scarff)
Bola.com, [m2:@GBR Birmingham] - Usia boleh bertambah, serangan tetap mematikan. Ganda putra [m3:@IDN Indonesia] [m4:? Hendra Setiawan dan Mohammad Ahsan] menaklukkan pasangan [m5:@MYS Malaysia] [m6:? Aaron Chia dan Soh Wooi Yik] 11-21, 21-14, 21-12 pada partai puncak All England, Minggu (10/3/2019) malam WIB.
Gim pertama milik lawan. Pertahanan [m7=m4 The Daddies] ditembus berulang kali, apalagi Hendra masih dibekap cedera betis yang didapatnya di semifinal.
~advert Advertisement
~page_control Berita video
Setelah pindah tempat, keadaan berbalik. [m8=m4 Keduanya] merebut kendali di depan net dan memaksa [m9=m6 anak muda Negeri Jiran] terus mengangkat bola. Skor 18-9 pada gim ketiga praktis mengakhiri perlawanan.
"<<q1 Kakinya tinggal satu, jadi pikirannya yang harus lari>>," seloroh [m10:? seorang anggota tim pelatih].
~read_also Baca Juga
~read_also Daftar Juara All England 2019
Bagi [m11=m4 mereka] inilah gelar kedua setelah 2014. Di nomor lain, [m12:@JPN Jepang] dan [m13:@CHN China] berbagi dua gelar, sementara [m14:@DNK Denmark] harus puas menjadi penonton di final.
~related Video Populer
~footer Lanjutkan Membaca ↓
q1 m10 direct cue=seloroh

### Bisnis.com 2020-06-09 none article
= Rupiah Perkasa di Bawah Rp14.000, IHSG Ikut Terseret Naik
~page_control BISNIS.COM MARKET
~byline Annisa Krisdayanti - Bisnis.com
~date_line 09 Juni 2020 | 16:55 WIB
~share A+ A-
~caption Karyawati menghitung lembaran dolar di sebuah gerai penukaran uang. - Bisnis/Eusebio
Bisnis.com, [m1:@IDN JAKARTA] — Nilai tukar rupiah ditutup pada level Rp13.890 per dolar [m2:@USA AS], Selasa (9/6/2020), bertahan di bawah batas psikologis yang ditembusnya akhir pekan lalu.
Mata uang garuda sempat diserang aksi ambil untung pada sesi pagi. Tekanan mereda sesudah makan siang ketika pembeli kembali masuk. Di kawasan Asia, won [m3:@KOR Korea Selatan] melemah paling dalam, diikuti baht [m4:@THA Thailand].
~advert ADVERTISEMENT
"<<q1 [m7:? Investor asing] sedang memborong obligasi kita, tetapi jangan lupa [m8=m7 mereka] bisa pergi secepat datangnya>>," kata [m5:? Ibnu Haryanto, analis sebuah perusahaan sekuritas].
Indeks harga saham gabungan menguat 0,5 persen ke 5.035. Sektor tambang mempertahankan reli setelah harga batu bara melawan arus pelemahan komoditas lain. Saham perbankan justru terpukul.
~read_also Baca juga: Cara Menghitung Imbal Hasil Obligasi Ritel
Pelaku pasar kini menanti hasil rapat [m6:USA.GOV bank sentral Amerika Serikat] Rabu malam. Mayoritas ekonom memperkirakan suku bunga tetap di kisaran nol persen sampai tahun depan.
Perang harga antara dua maskapai bertarif rendah turut menekan saham sektor penerbangan, yang sejak awal tahun kehilangan separuh nilainya akibat pandemi.
~footer Tag : rupiah, ihsg
~footer Simak berita lainnya seputar topik artikel ini
q1 m5 direct cue=kata

### Kumparan 2022-10-30 none article
= Apa Itu Hak Veto di [m1:UN Dewan Keamanan PBB] dan Siapa yang Memilikinya?
~byline kumparanNEWS
~date_line 30 Oktober 2022 9:15 WIB
~share Tulisan dari Tim Penjelas tidak mewakili pandangan dari redaksi
~caption Ruang sidang Dewan Keamanan di New York. Foto: Shutterstock
Setiap kali krisis dunia dibahas di [m2:@USA New York], kata "veto" selalu muncul. Sebenarnya, apa artinya?
[m3:UN Dewan Keamanan] terdiri atas 15 anggota. Lima di antaranya bersifat tetap, yakni [m4:USA.GOV Amerika Serikat], [m5:RUS.GOV Rusia], [m6:CHN.GOV China], [m7:GBR.GOV Inggris], dan [m8:FRA.GOV Prancis]. Sepuluh kursi lainnya digilir setiap dua tahun.
Sebuah rancangan resolusi lolos apabila didukung sedikitnya sembilan suara. Akan tetapi, satu suara "tidak" dari [m9=m4+m5+m6+m7+m8 anggota tetap] sudah cukup untuk menggugurkannya. Abstain tidak dihitung sebagai veto.
~page_control ADVERTISEMENT
[m10:IDN.GOV Indonesia] pernah empat kali duduk sebagai anggota tidak tetap, terakhir pada 2019-2020. Selama itu kursi [m11=m10 Jakarta] berada di sisi meja berbentuk tapal kuda yang berhadapan dengan lukisan besar karya pelukis [m12:@NOR Norwegia].
~read_also Baca juga: Mengenal Mahkamah Internasional
Kelompok manakah yang paling sering menggunakannya? Menurut catatan perpustakaan badan dunia itu, sejak 1946 suara veto telah dijatuhkan lebih dari 260 kali, dan hampir separuhnya terjadi pada masa Perang Dingin.
"<<q1 Veto ibarat rem darurat: mengganggu, tetapi mencegah kereta bertabrakan>>," kata [m13:? Ratna Juwita, dosen hubungan internasional].
Berbagai usul perubahan, mulai dari penambahan anggota tetap sampai pembatasan penggunaan, sudah puluhan tahun dibicarakan tanpa hasil.
~footer PBB Penjelas Dunia
~related Lihat Lainnya
q1 m13 direct cue=kata
rel m4 member_of m3
rel m5 member_of m3
rel m6 member_of m3
rel m7 member_of m3
rel m8 member_of m3
rel m10 member_of m3 from=2019 to=2020

### Tempo Interaktif 2008-06-03 article
= [m1:IDN.COP Polisi] Kepung Markas [m2:FPI.REL FPI], [m3:FPI.REL Panglima Laskar] Menolak Menyerah
~page_control TEMPO Interaktif | Nasional | Hukum
~date_line Selasa, 03 Juni 2008 | 22:41 WIB
~byline Dwi Ratnasari, Iqbal Hakim
~caption Petugas berjaga di mulut gang Petamburan, Jakarta (TEMPO/Ayu D)
~share Besar Kecil Normal
TEMPO Interaktif, [m4:@IDN Jakarta]: Dua hari setelah kerusuhan di [m42:@IDN Lapangan Monumen Nasional], [m5:IDN.COP Kepolisian Daerah Metro Jaya] {e1 menyiagakan} 1.500 personel di sekitar markas [m6:FPI.REL Front Pembela Islam (FPI)], [m43:@IDN Jalan Petamburan III]. Belum ada tanda-tanda penggerebekan sampai Selasa malam, tapi jalan menuju gang sempit itu sudah ditutup sejak magrib.
Pada Ahad siang, 1 Juni 2008, [m7:FPI.REL ratusan orang beratribut FPI] {e2 memukuli} [m8:IDN.CVL peserta apel Aliansi Kebangsaan untuk Kebebasan Beragama dan Berkeyakinan (AKKBB)] dengan tongkat bambu. Sekitar 70 orang terluka, di antaranya [m9:IDN.REL beberapa kiai] dan [m10:IDN.CVL seorang ibu]. [m11=m8 Aliansi] berkumpul di sana untuk {e3 membela} [m12:AHMADIYAH.REL Jemaat Ahmadiyah], yang menurut rekomendasi [m13:IDN.GOV sebuah badan pengawas] pada April lalu harus {e4 menghentikan} kegiatannya.
"<<q1 Negara tidak boleh kalah dengan perilaku kekerasan>>," kata [m14:IDN.GOV Presiden Susilo Bambang Yudhoyono] di kantornya, Senin. [m15=m14 Ia] {e5 memerintahkan} [m16:IDN.COP Kepala Polri Jenderal Sutanto] menindak para pelaku.
~related BERITA TERKAIT
~related Kronologi Ahad Kelabu di Monas
Perintah itu segera bergema. [m17:IDN.LEG Ketua DPR Agung Laksono] {e6 mendukung} sikap [m18=m14 kepala negara], sedangkan [m19:NU.REL Nahdlatul Ulama] {e7 mengutuk} penyerangan tersebut. Di [m20:@IDN Cirebon] dan beberapa kota lain, [m21:IDN.REL massa muda nahdliyin] {e8 mendatangi} [m22:FPI.REL kantor cabang FPI] dan menurunkan papan namanya. [m23:FPI.REL Pengurus cabang Jember] malah {e9 berjanji membubarkan diri}.
[m24=m3 Panglima laskar itu] membantah [m25=m7 anak buahnya] {e10 menyerang} lebih dulu. Menurut [m26=m3 dia], <<q2 [m27=m8 pihak aliansi] {e16 memancing} dengan spanduk>>. [m41=m3 Ia] tak mau {e11 menyerahkan diri} kepada [m28=m5 polisi] sebelum [m29=m14 Presiden] melarang [m30=m12 Ahmadiyah].
[m31:USA.GOV Kedutaan Besar Amerika Serikat], lewat siaran pers siang tadi, {e12 mengecam} kekerasan [m32=m7 kelompok tersebut]. Tidak lama kemudian [m33:IDN.GOV juru bicara Departemen Luar Negeri] {e13 meminta} [m34:USA.GOV Washington] mempercayakan perkara ini kepada hukum [m35:@IDN Indonesia].
[m36=m8 AKKBB] kemarin {e14 melaporkan} [m37=m7 para penyerang] ke [m38:IDN.COP Markas Besar Polri]. Bila tidak ada yang ditahan dalam tiga hari, kata koordinatornya, [m39=m8 mereka] {e15 akan berunjuk rasa} di depan [m40=m14 Istana].
~byline DWI RATNASARI | IQBAL H | ANT
~footer copyright TEMPO 2008
e1 m5 > m6 MOBILIZE actual 2008-06-03/day mode=police ctx=religion_ethnicity,legal
e2 m7 > m8,m9,m10 ASSAULT actual 2008-06-01/day mode=beat ctx=religion_ethnicity
e3 m11 > m12 SUPPORT actual 2008-06-01/day ctx=religion_ethnicity,rights_freedoms
e4 m13 > m12 REQUEST requested 2008-04-01/month mode=yield ctx=religion_ethnicity,rights_freedoms bg
e5 m15 > m16 REQUEST requested 2008-06-02/day mode=change ctx=legal,religion_ethnicity
e6 m17 > m18 SUPPORT actual 2008-06-03/none ctx=legal,religion_ethnicity
e7 m19 > m7 ACCUSE actual 2008-06-03/none mode=disapprove ctx=religion_ethnicity
e8 m21 > m22 PROTEST actual 2008-06-03/none mode=vandalize ctx=religion_ethnicity
e9 m23 > m21 CONCEDE planned 2008-06-03/none ctx=religion_ethnicity
e10 m25 > m27 ASSAULT denied 2008-06-01/day mode=beat ctx=religion_ethnicity said=m24
e11 m41 > m28 REJECT actual 2008-06-03/none mode=yield ctx=legal,religion_ethnicity
e12 m31 > m32 ACCUSE actual 2008-06-03/day mode=disapprove ctx=religion_ethnicity
e13 m33 > m34 REQUEST requested 2008-06-03/day mode=yield ctx=diplomatic,legal
e14 m36 > m37 ACCUSE actual 2008-06-02/day mode=allege ctx=legal,religion_ethnicity
e15 m39 > m40 PROTEST hypothetical 2008-06-03/none mode=demo ctx=legal,religion_ethnicity
e16 m26 > m27 ACCUSE actual 2008-06-03/none mode=allege ctx=religion_ethnicity
q1 m14 direct cue=kata
q2 m26 indirect cue=Menurut

### Beritasatu.com 2019-10-18 article
= [m1:TUR.GOV Turki] Hentikan Gempuran Lima Hari, [m2:SDF.REB Kurdi] Diberi Waktu Mundur
~byline Oleh : Lintang Ayu / LYU
~date_line Jumat, 18 Oktober 2019 | 10:31 WIB
~caption Asap mengepul dari kota Ras al-Ain terlihat dari sisi Turki. (Foto: AFP)
~share BAGIKAN
[m3:@TUR Ankara], Beritasatu.com - [m4:TUR.GOV Turki] setuju {e1 menghentikan} serangannya di timur laut [m5:@SYR Suriah] selama lima hari. Kesepakatan itu dicapai setelah [m6:USA.GOV Wakil Presiden Amerika Serikat Mike Pence] {e2 berunding} lebih dari empat jam dengan [m7:TUR.GOV Presiden Recep Tayyip Erdogan] di [m8:@TUR Ankara], Kamis (17/10/2019).
Sebagai imbalan, [m9:SDF.REB Pasukan Demokratik Suriah (SDF)] yang dipimpin suku Kurdi {e3 harus menarik diri} dari jalur selebar 32 kilometer sepanjang perbatasan. Begitu penarikan selesai, [m10=m6 Washington] {e4 akan mencabut} sanksi yang {e5 dijatuhkannya} kepada [m11:TUR.GOV tiga menteri Turki] pada Senin.
~advert ADVERTISEMENT
[m12:SDF.REB Komandan SDF Mazloum Abdi] {e6 menerima} jeda itu, namun hanya untuk wilayah antara [m37:@SYR Ras al-Ain] dan [m38:@SYR Tal Abyad]. Beberapa jam kemudian [m13=m9 pihaknya] {e7 menuduh} [m14=m4 Ankara] masih membombardir sebuah rumah sakit. [m15:TUR.GOV Juru bicara kepresidenan Turki] membantah [m16:TUR.MIL angkatan bersenjatanya] {e8 menembak} sesudah jeda berlaku.
Operasi [m17=m4 Turki] {e9 dilancarkan} pada 9 Oktober, tiga hari sesudah [m18:USA.GOV Presiden Donald Trump] {e10 menarik} [m19:USA.MIL tentaranya] dari perbatasan. Sekitar 160.000 warga mengungsi. "<<q1 Kami meninggalkan roti yang masih di dalam tungku>>," tutur [m20:SYR.REF Hevin, pengungsi asal Ras al-Ain].
Keputusan [m21=m18 Trump] menuai badai di dalam negeri. [m22:USA.LEG DPR Amerika Serikat] pada Rabu {e11 mengecamnya} lewat resolusi yang didukung 354 anggota, termasuk 129 orang dari [m34:USA.PTY Partai Republik]. [m23:USA.LEG Senator Lindsey Graham], yang biasanya {e12 membela} [m24=m18 presiden], kali ini {e13 mengancam} [m25=m4 Ankara] dengan sanksi yang lebih berat.
~read_also Baca Juga: Siapa Suku Kurdi dan Mengapa Tidak Punya Negara
Ditinggal pelindungnya, [m26=m9 kaum Kurdi] berpaling ke lawan lama. Pada 13 Oktober [m27=m9 mereka] {e14 bersepakat} dengan [m28:SYR.GOV pemerintah Suriah] agar [m33:SYR.MIL tentara] masuk ke [m35:@SYR Manbij] dan [m36:@SYR Kobani].
Di Eropa, [m29:DEU.GOV Jerman] dan [m30:FRA.GOV Prancis] sejak pekan lalu {e15 membekukan} ekspor senjata ke [m31=m4 negara anggota NATO itu]. [m32:IRN.GOV Iran] {e16 menawarkan diri} sebagai penengah, tawaran yang sejauh ini tidak ditanggapi.
~byline Sumber: BeritaSatu.com
~footer TAG: Turki  Suriah  Kurdi
e1 m4 > m9 CONCEDE planned 2019-10-17/day ctx=military,territory
e2 m6 > m7 CONSULT actual 2019-10-17/day mode=visit ctx=diplomatic,military
e3 m9 > m4 CONCEDE planned 2019-10-17/day ctx=military,territory
e4 m10 > m11 CONCEDE planned 2019-10-18/none ctx=economic,military
e5 m10 > m11 SANCTION actual 2019-10-14/day mode=discontinue ctx=economic,military bg
e6 m12 > m4 CONCEDE actual 2019-10-18/none ctx=military
e7 m13 > m14 ACCUSE actual 2019-10-18/none mode=allege ctx=military,human_rights
e8 m16 > m9 ASSAULT denied 2019-10-18/none ctx=military said=m15
e9 m17 > m9 ASSAULT actual 2019-10-09/day ctx=military,territory bg
e10 m18 > m9 RETREAT actual 2019-10-06/day mode=withdraw ctx=military bg
e11 m22 > m21 ACCUSE actual 2019-10-16/day mode=disapprove ctx=legislative,military
e12 m23 > m24 SUPPORT actual 2019-10-18/none ctx=legislative bg
e13 m23 > m25 THREATEN threatened 2019-10-18/none mode=restrict ctx=legislative,military
e14 m27 > m28 AGREE planned 2019-10-13/day ctx=military,territory bg
e15 m29,m30 > m31 SANCTION actual 2019-10-07/week mode=discontinue ctx=military bg
e16 m32 > m4,m9 AGREE planned 2019-10-18/none ctx=diplomatic
q1 m20 direct cue=tutur

### Republika 2023-11-23 article
= Gencatan Senjata Empat Hari, [m1:HAMAS.REB Hamas] dan [m2:ISR.GOV Israel] Bertukar Tawanan
~date_line Kamis 23 Nov 2023 09:14 WIB
~byline Rep: Lintar Fahmi/ Red: Esthi Maharani
~caption Warga Khan Younis mengantre air. Foto: AP
~share Share Twitter WhatsApp
REPUBLIKA.CO.ID, [m40:@QAT DOHA] -- [m3:QAT.GOV Qatar] mengumumkan tercapainya kesepakatan jeda kemanusiaan empat hari di [m36:@PSE Jalur Gaza], Rabu (22/11/2023). [m4:HAMAS.REB Hamas] {e1 akan membebaskan} 50 [m5:ISR.CVL perempuan dan anak] yang disandera, sedangkan [m6:ISR.GOV Israel] {e2 menyanggupi} pelepasan 150 [m7:PSE.CVL tahanan Palestina] dari penjara-penjaranya.
Kesepakatan itu buah {e3 mediasi} [m8=m3 Doha] bersama [m9:EGY.GOV Mesir] dan [m10:USA.GOV Amerika Serikat]. Jeda boleh diperpanjang sehari untuk setiap sepuluh sandera tambahan.
"<<q1 Kami ingin menguburkan keluarga kami dengan tenang>>," kata [m11:PSE.CVL Umm Khalil, warga Deir al-Balah].
~read_also Baca Juga: Mengapa Rafah Menjadi Satu-satunya Pintu
~advert Advertisement
[m12:ISR.GOV Perdana Menteri Benjamin Netanyahu] memastikan <<q2 perang {e4 akan dilanjutkan} sesudah jeda>>. Perang itu pecah pada 7 Oktober ketika [m13:HAMAS.REB pejuang Hamas] {e5 menyerbu} permukiman di selatan [m14:@ISR Israel], menewaskan sekitar 1.200 orang dan {e6 menyandera} [m15:ISR.CVL 240 lainnya]. Sejak itu [m16:ISR.MIL militer Zionis] {e7 membombardir} [m17:PSE.CVL penduduk Gaza]; korban jiwa melampaui 14 ribu orang.
Dunia Islam menyambut dengan hati-hati. [m18:OIC Sekretariat Organisasi Kerja Sama Islam (OKI)] {e8 memuji} [m19=m3+m9 para penengah] dan {e9 mendesak} [m20:UN Dewan Keamanan PBB] menetapkan gencatan senjata permanen. [m21:IDN.GOV Menteri Luar Negeri RI Retno Marsudi], yang tengah {e10 melawat} ke [m22:GBR.GOV London] bersama [m23:? beberapa rekannya dari negara Arab] sesudah singgah di [m37:@CHN Beijing] dan [m38:@RUS Moskow], mengatakan <<q3 jeda ini harus menjadi awal>>.
Di banyak ibu kota, hubungan dengan [m24=m6 Tel Aviv] terlanjur rusak. [m25:BOL.GOV Bolivia] {e11 memutuskan hubungan} pada 31 Oktober; [m26:JOR.GOV Yordania], [m27:CHL.GOV Chile], dan [m28:COL.GOV Kolombia] {e12 menarik} duta besar masing-masing. Selasa lalu [m29:ZAF.LEG parlemen Afrika Selatan] {e13 menyetujui} penutupan [m30:ISR.GOV kedutaan Israel] di [m31:@ZAF Pretoria].
Dari selatan muncul ancaman baru. [m32:HOUTHI.REB Kelompok Houthi] di [m39:@YEM Yaman], yang pada Ahad {e14 membajak} kapal pengangkut mobil [m33:? Galaxy Leader] di Laut Merah, {e15 bersumpah} terus memburu kapal milik [m34=m6 Israel] sampai serangan ke [m35:@PSE Gaza] berhenti.
~footer Tag: gaza, hamas, israel, qatar
~related Ikuti Berita Republika Lainnya
~footer Copyright © 2023 Republika.co.id
e1 m4 > m5 CONCEDE planned 2023-11-22/day ctx=military,human_rights
e2 m6 > m7 CONCEDE planned 2023-11-22/day ctx=military,human_rights
e3 m8,m9,m10 > m4,m6 CONSULT actual 2023-11-22/day mode=third-party ctx=diplomatic,military
e4 m12 > m4 THREATEN threatened 2023-11-23/none mode=violence ctx=military
e5 m13 > m2 ASSAULT actual 2023-10-07/day ctx=military,terrorism bg
e6 m13 > m15 ASSAULT actual 2023-10-07/day mode=abduct ctx=military,terrorism bg
e7 m16 > m17 ASSAULT actual 2023-10-07/day mode=aerial ctx=military bg
e8 m18 > m19 SUPPORT actual 2023-11-23/none ctx=diplomatic
e9 m18 > m20 REQUEST requested 2023-11-23/none mode=change ctx=diplomatic,military
e10 m21 > m22 CONSULT actual 2023-11-23/none mode=visit ctx=diplomatic
e11 m25 > m24 SANCTION actual 2023-10-31/day mode=discontinue ctx=diplomatic bg
e12 m26,m27,m28 > m24 SANCTION actual 2023-11-23/none mode=withdraw ctx=diplomatic bg
e13 m29 > m30 SANCTION planned 2023-11-21/day mode=discontinue ctx=diplomatic,legislative bg
e14 m32 > m33 COERCE actual 2023-11-19/day mode=seize ctx=military bg
e15 m32 > m34 THREATEN threatened 2023-11-23/none mode=violence ctx=military
q1 m11 direct cue=kata
q2 m12 indirect cue=memastikan
q3 m21 indirect cue=mengatakan
