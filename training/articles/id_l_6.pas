### Antara 2008-05-09 article
= [m1:HEZBOLLAH.REB Hizbullah] {e11 Kuasai} Beirut Barat, Kantor Televisi [m2:LBN.PTY Hariri] Bungkam
~byline Pewarta: Boyke Soekapdjo
~date_line Jumat, 9 Mei 2008 19:41 WIB
[m3:@LBN Beirut] (ANTARA News) - Hanya dalam 48 jam, dan hampir tanpa perlawanan, separuh ibu kota {e1 jatuh} ke tangan [m4:HEZBOLLAH.REB kelompok bersenjata dukungan Teheran]. Jumat pagi layar [m5:#FutureTV Future TV] menghitam; seorang kolonel membawa [m6=m4 tamu-tamu bertopeng] itu ke ruang pemancar.
[m7:LBN.PTY Amal], sekutu terdekat [m64=m1 mereka] yang dipimpin [m8:LBN.LEG ketua parlemen Nabih Berri], menduduki jalan-jalan kecil di Hamra.
[m62:LBN.MIL Pasukan pemerintah] tak bertindak. "<<q1 Kalau [m9:LBN.MIL tentara] {e2 menembak}, besok [m65=m9 tentara] pecah dua>>," ujar [m10:LBN.MIL seorang perwira].
Soalnya sepele di atas kertas. Rapat [m63:LBN.GOV kabinet] pada Senin (5/5) malam {e3 memutuskan} memindahkan kepala keamanan bandara, [m11:LBN.MIL Brigjen Wafik Shkeir], dan menyatakan jaringan telepon [m12=m1 Partai Tuhan] ilegal.
"<<q2 Itu pernyataan perang terhadap perlawanan. Tangan yang menyentuh senjata [m66=m1 kami] {e4 akan [m67=m1 kami] potong}>>." Sumpah itu diucapkan [m13:HEZBOLLAH.REB Sayyed Hassan Nasrallah] lewat sambungan video pada Kamis sore. [m14=m13 Sekretaris jenderal] [m15=m1 gerakan] tersebut {e5 memberi syarat}: keputusan dicabut, barulah jalan bandara dibuka.
Jawaban datang dari kubu 14 Maret. Kubu pro-Barat itu diketuai [m16:LBN.PTY Saad Hariri], dan [m17:LBN.PTY Walid Jumblatt] – pemimpin [m18:LBN.PTY Partai Sosialis Progresif] – adalah salah satu tiangnya. "<<q3 Biar [m19:LBN.MIL panglima] yang jadi penengah>>," tawar Hariri. Tawaran tersebut {e6 tidak digubris}.
[m20:SAU.GOV Kerajaan Saudi] dan [m21:EGY.GOV Mesir] {e7 meminta} [m22:AL Liga Arab] bersidang Minggu. [m23:SYR.GOV Damaskus] bilang itu urusan dalam negeri Lebanon. [m24:IRN.GOV Teheran], yang menyokong [m68=m1 Hizbullah] sejak 1982, {e8 menyalahkan} "<<q4 petualangan [m25:USA.GOV Amerika] dan [m26:ISR.GOV Zionis]>>".
Dari kapalnya di lepas pantai, [m27:UNIFIL UNIFIL] tidak campur tangan. Sebanyak 850 [m28:IDN.MIL prajurit TNI], yang sejak November 2006 tergabung dalam [m29=m27 pasukan PBB] itu, tetap di Adshit al-Qusayr, kata [m30:IDN.MIL Kapuspen Marsda Sagom Tamboen].
[m31:IDN.GOV KBRI] {e9 menampung} [m60:IDN.CVL 60 pekerja rumah tangga] sejak tadi malam.
Perang saudara 1975-1990 juga bermula dari satu bus. Sesudahnya, dalam perjanjian di Taif, [m61:LBN.REB semua milisi] {e10 dilucuti} kecuali satu.
e11 m1 > m2 COERCE actual 2008-05-09/day mode=seize ctx=territory again
e1 m4,m7 > m62 COERCE actual 2008-05-09/day mode=seize ctx=territory,military
e2 m9 > m4 ASSAULT hypothetical 2008-05-09/none mode=firearms ctx=military
e3 m63 > m1 COERCE planned 2008-05-05/day mode=restrict ctx=political_institutions
e4 m13 > m63 THREATEN threatened 2008-05-08/day mode=violence ctx=military
e5 m14 > m63 REQUEST requested 2008-05-08/day mode=yield ctx=political_institutions
e6 m1 > m16 REJECT actual 2008-05-09/none ctx=political_institutions
e7 m20,m21 > m22 REQUEST requested 2008-05-09/none mode=meet ctx=diplomatic
e8 m24 > m25,m26 ACCUSE actual 2008-05-09/none mode=disapprove ctx=diplomatic
e9 m31 > m60 AID actual 2008-05-08/day ctx=human_security
e10 m61 > m62 RETREAT actual 2008-05-09/none mode=disarm ctx=military bg
q1 m10 direct cue=ujar
q2 m13 direct cue=diucapkan
q3 m16 direct cue=tawar
q4 m24 mixed
rel m7 ally_of m1
rel m8 leads m7
rel m14 leads m15
rel m17 leads m18
rel m28 member_of m29 from=2006-11
rel m24 ally_of m1 from=1982

### Serambi Indonesia 2003-05-20 article
= Hari Kedua Darurat Militer: Sekolah Terbakar, [m1:GAM.REB GAM] dan [m2:IDN.MIL TNI] Saling Tuding
~byline (tim)
[m3:@IDN BANDA ACEH] - Api terlihat dari Bireuen sampai Pidie. Sedikitnya 185 gedung sekolah hangus dalam dua malam, Senin dan Selasa dini hari kemarin (20/5), tetapi siapa yang membawa korek, tak satu pihak pun mau menjawab dengan namanya sendiri.
"<<q1 {e1 Ini pekerjaan} [m4=m1 gerombolan]. [m31=m1 Mereka] takut anak-anak belajar Pancasila>>," kata [m5:IDN.MIL Letkol Yani Basuki]. Perwira penerangan pada [m6:IDN.MIL Komando Operasi TNI] itu menunjukkan foto jeriken.
Komando itu, yang dipimpin [m7:IDN.MIL Brigjen Bambang Darmono], dibentuk di Lhokseumawe begitu [m8:IDN.GOV Presiden Megawati Soekarnoputri] {e2 meneken} keputusan darurat, Minggu tengah malam.
Di ujung telepon satelit suara lain tak kalah lantang. "<<q2 {e3 Bukan [m32=m1 kami]}. Yang ingin [m33=m1 kami] bakar hanya markas [m34=m2 mereka]>>," ujar [m9:GAM.REB Sofyan Dawood], juru bicara [m10:GAM.REB sayap militer GAM] wilayah Pase.
Sayap tersebut, TNA, menerima perintah dari [m11:GAM.REB Muzakir Manaf]. [m35=m11 Ia] menggantikan [m12:GAM.REB Abdullah Syafi'i], panglima lama, yang {e4 tewas disergap} di Jiem-jiem pada 22 Januari 2002.
Kemarin pula 458 [m13:IDN.MIL prajurit Linud] {e5 diterjunkan} di atas Takengon dan Malikussaleh. Pesawat OV-10 {e6 menjatuhkan} empat roket di Cot Keng. Belum ada keterangan tentang korban.
Lima orang juru runding [m14=m1 pihak gerakan] sudah lebih dulu {e7 dijemput} [m15:IDN.COP polisi] dari Hotel Kuala Tripa, Senin pagi. [m36=m14 Mereka] hendak ke Tokyo. Padahal perundingan di sana, yang {e8 difasilitasi} [m16:HDC.NGO Henry Dunant Centre], {e9 bubar} Minggu karena [m17=m1 orang-orang Malik Mahmud] tidak bersedia mengakui NKRI.
"<<q3 [m37=m16 Kami] menyesal. Pintu sebenarnya tinggal sejengkal lagi>>," kata [m18:HDC.NGO David Gorman], yang mewakili [m19=m16 lembaga dari Jenewa] itu di Aceh.
[m20:JPN.GOV Jepang], [m21:USA.GOV Amerika Serikat], dan [m22:EU Uni Eropa], tiga ketua bersama [m23:TOKYOCONF konferensi Tokyo], {e10 menyayangkan} serangan, dan {e11 mengimbau} [m24=m1+m2 yang bertikai] kembali ke meja.
Ulama mengurus yang tersisa. [m25:IDN.REL Tgk Muslim Ibrahim], ketua [m26:IDN.REL Majelis Permusyawaratan Ulama], bersama [m27:IDN.GOV Gubernur Abdullah Puteh] menyinggahi tiga sekolah di Peukan Baro. Tenda belajar akan dikirim pekan depan, [m28=m27 ia] menyanggupi.
[m29:IDN.MIL Mayjen Endang Suwarya], penguasa darurat militer daerah, melarang wartawan memuat pernyataan [m30=m1 kelompok separatis]. Koran ini masih menimbang cara mematuhinya.
e1 m5 > m4 ACCUSE actual 2003-05-20/none mode=allege ctx=territory
e2 m8 > m1 COERCE actual 2003-05-18/day mode=martial-law ctx=territory,military
e3 m9 > m8 ASSAULT denied 2003-05-19/day mode=destroy ctx=territory
e4 m2 > m12 ASSAULT actual 2002-01-22/day mode=targeted ctx=territory bg
e5 m13 > m1 MOBILIZE actual 2003-05-19/day mode=troops ctx=military
e6 m2 > m1 ASSAULT actual 2003-05-19/day mode=aerial ctx=military
e7 m15 > m14 COERCE actual 2003-05-19/day mode=arrest ctx=territory
e8 m16 > m1,m8 CONSULT actual 2003-05-18/day mode=third-party ctx=territory
e9 m17 > m8 REJECT actual 2003-05-18/day mode=yield ctx=territory
e10 m20,m21,m22 > m2 ACCUSE actual 2003-05-20/none mode=disapprove ctx=military
e11 m20,m21,m22 > m24 REQUEST requested 2003-05-20/none mode=meet ctx=territory
q1 m5 direct cue=kata
q2 m9 direct cue=ujar
q3 m18 direct cue=kata
rel m7 leads m6
rel m6 part_of m2
rel m10 part_of m1
rel m11 leads m10
rel m20 leads m23
rel m21 leads m23
rel m22 leads m23
rel m25 leads m26

### Kontan 2024-01-16 article
= Nauru Pindah Haluan, Sisa Dua Belas
~date_line Selasa, 16 Januari 2024 / 15:05 WIB
~byline Sumber: Reuters | Editor: Barratut Taqiyyah
[m1:#KONTAN KONTAN.CO.ID] - [m2:@TWN TAIPEI]. Baru dua hari sesudah pemilu, telepon tak menyenangkan itu berdering. [m3:NRU.GOV Nauru], pulau seluas 21 kilometer persegi, {e1 mencampakkan} [m4:TWN.GOV Taiwan] demi [m5:CHN.GOV Tiongkok].
Dalam siaran televisi Senin (15/1), [m6:NRU.GOV Presiden David Adeang] mengatakan, <<q1 [m7=m3 negaranya] tak lagi memandang [m36=m4 Taiwan] sebagai negara tersendiri, melainkan bagian tak terpisahkan dari wilayah Tiongkok>>.
"<<q2 Waktunya tidak kebetulan>>," balas [m8:TWN.GOV Tien Chung-kwang], wakil menteri luar negeri. [m33=m8 Ia] {e2 menuduh} [m9=m5 Beijing] membeli para politikus pulau itu. Harganya, kata [m10=m8 Tien], <<q3 lebih mahal daripada yang sanggup [m34=m4 kami] bayar>>.
Tak ada pembahasan ulang: [m11:TWN.GOV Taipei] {e3 menutup} kedutaannya di Yaren hari itu juga dan {e4 menghentikan} seluruh proyek, termasuk klinik gigi.
[m12:CHN.GOV Mao Ning] {e5 menyampaikan penghargaan} dari mimbar kementeriannya di Beijing. Hubungan {e6 akan dipulihkan} "<<q4 atas dasar prinsip satu Tiongkok>>", ujar sang juru bicara.
Kini yang masih mengakui [m13=m4 Republik Tiongkok] tinggal selusin. Di Pasifik ada [m14:PLW.GOV Palau], [m15:MHL.GOV Kepulauan Marshall], dan [m16:TUV.GOV Tuvalu]; di Afrika [m17:SWZ.GOV Eswatini] seorang diri.
~related Baca Juga: Saham Chip Melemah Usai Pemilu Taiwan
[m18:TUV.GOV Menteri Keuangan Seve Paeniu] {e7 tidak menampik} kemungkinan [m19=m16 Funafuti] menempuh jalan serupa sehabis pemilihan akhir bulan. Sementara [m20:PLW.GOV Surangel Whipps], presiden [m21=m14 Palau] sejak 2021, {e8 menegaskan} tidak akan pindah. [m22=m20 Ia] mengaku pernah {e9 dijanjikan} satu juta turis oleh [m23:CHN.GOV seorang duta besar].
Bagi [m24:AUS.GOV Canberra], berita itu sudah diketahui sehari sebelumnya. [m25:AUS.GOV Menteri Pasifik Pat Conroy] {e10 menghormati} keputusan yang berdaulat. Australia membiayai pusat penampungan pencari suaka di pulau tersebut sejak 2012.
Nada [m26:USA.GOV Washington] lebih ketus. Deplu AS {e11 menyebut} langkah itu mengecewakan. "<<q5 Janji-janji [m27=m9 RRT] sering tidak terpenuhi>>," kata [m28:USA.GOV Matthew Miller].
[m29:TWN.PTY Lai Ching-te], pemenang pemilu Sabtu, baru dilantik 20 Mei. Selain presiden terpilih, [m35=m29 ia] ketua [m30:TWN.PTY Partai Progresif Demokratik (DPP)]. Pendahulunya di partai itu, [m31:TWN.GOV Tsai Ing-wen], kehilangan sembilan sekutu semasa berkuasa; yang pertama [m32:STP.GOV Sao Tome dan Principe], yang {e12 berpaling} pada Desember 2016.
Sebenarnya ini pernikahan ketiga [m37=m3 Nauru]. Dulu, tahun 2002, pulau itu {e13 meninggalkan} [m38=m11 Taipei], lalu {e14 kembali} pada 2005.
e1 m3 > m4 SANCTION actual 2024-01-15/day mode=discontinue ctx=diplomatic
e2 m8 > m9 ACCUSE actual 2024-01-15/day mode=allege ctx=diplomatic
e3 m11 > m3 SANCTION actual 2024-01-15/day mode=withdraw ctx=diplomatic
e4 m11 > m3 SANCTION actual 2024-01-15/day mode=discontinue ctx=economic
e5 m12 > m3 SUPPORT actual 2024-01-16/none ctx=diplomatic
e6 m5 > m3 AGREE planned 2024-01-16/none ctx=diplomatic
e7 m18 > m4 SANCTION hypothetical 2024-01-16/none mode=discontinue ctx=diplomatic
e8 m20 > m5 REJECT actual 2024-01-16/none ctx=diplomatic
e9 m23 > m20 AGREE planned 2024-01-16/none ctx=economic bg
e10 m25 > m3 SUPPORT actual 2024-01-16/none ctx=diplomatic
e11 m26 > m3 ACCUSE actual 2024-01-16/none mode=disapprove ctx=diplomatic
e12 m32 > m4 SANCTION actual 2016-12-01/month mode=discontinue ctx=diplomatic bg
e13 m3 > m11 SANCTION actual 2002-01-01/year mode=discontinue ctx=diplomatic bg
e14 m3 > m11 SUPPORT actual 2005-01-01/year ctx=diplomatic bg
q1 m6 indirect cue=mengatakan
q2 m8 direct cue=balas
q3 m8 indirect cue=kata
q4 m12 mixed cue=ujar
q5 m28 direct cue=kata
rel m14 recognises m13
rel m15 recognises m13
rel m16 recognises m13
rel m17 recognises m13
rel m20 leads m21 from=2021
rel m29 leads m30
