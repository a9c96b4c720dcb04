### Jubi 2024-10-08 article
= Uskup Didemo Umatnya Sendiri, Suara Marga Kwipalo: Tanah Kami Bukan Hutan Kosong
~byline Penulis: Hengky Y.
~byline Editor: Arjuna P.
~date_line 8 Oktober 2024
[m1:@IDN Merauke], Jubi – Di depan [m2:IDN.REL Gereja Katedral Santo Fransiskus Xaverius], Minggu (6/10/2024), [m3:IDN.CVL belasan umat yang menamakan diri Suara Kaum Awam Katolik Papua] berdiri sambil {e1 membentangkan poster} sesudah misa. Yang [m27=m3 mereka] sasar bukan [m28:IDN.GOV bupati], melainkan [m29=m4 gembala mereka].
[m4:IDN.REL Uskup Agung Merauke Petrus Canisius Mandagi] dua pekan sebelumnya {e2 menyatakan restunya} bagi [m5:IDN.GOV Kementerian Pertahanan], pelaksana cetak sawah satu juta hektare.
"<<q1 Bapa Uskup harus berdiri dengan [m6:IDN.CVL masyarakat adat], bukan dengan [m7:IDN.BUS perusahaan]>>," kata [m8:IDN.CVL Kristianus Dogopia].
[m9:IDN.COP Polisi] datang tak lama kemudian. [m10=m3 Mereka yang memegang poster], tujuh orang, {e3 diangkut} ke Polres dan baru {e4 dipulangkan} menjelang malam setelah diperiksa. Kasat Reskrim beralasan aksi tersebut tidak memiliki izin.
[m11:IDN.CVL Lembaga Bantuan Hukum Papua Pos Merauke] {e5 memprotes} alasan itu. "<<q2 Di halaman gereja sendiri kok perlu izin? Siapa yang melapor?>>" tanya [m12:IDN.CVL direkturnya, Johnny Teddy Wakum].
Wakum juga {e6 meminta} [m13:IDN.GOV Komnas HAM Perwakilan Papua] turun ke Wanam. [m14:IDN.GOV Kepala perwakilan Frits Ramandey] mengaku menunggu laporan tertulis.
Wanam, kampung di Distrik Ilwayab, sejak Juli menjadi tempat pendaratan ekskavator. Sedikitnya 300 alat berat sudah diturunkan dari kapal [m15:IDN.BUS Jhonlin Group] dengan {e7 kawalan} [m16:IDN.MIL lima batalyon infanteri baru], seperti terlihat pada apel yang dipimpin [m17:IDN.MIL Panglima TNI Agus Subiyanto] pekan lalu.
[m18:IDN.CVL Vincen Kwipalo], ketua marga dari Kampung Blandin Kakayo, {e8 menancapkan salib merah} di tanahnya sebagai tanda larangan. Plang itu dicabut orang tak dikenal. "<<q3 Tanah [m19=m18 saya] mau dibeli Rp300 ribu per hektare. [m20=m18 Saya] tidak jual>>," ujarnya.
Menurut [m30=m18 dia], [m21:IDN.BUS PT Global Papua Abadi] yang menanam tebu {e9 membongkar} batas marga pada malam hari. Perusahaan itu tidak menjawab pertanyaan [m22:#Jubi Jubi].
[m23:IDN.GOV Penjabat Gubernur Papua Selatan Rudy Sufahriadi] menjanjikan bahwa tanah yang dipersoalkan {e10 tidak akan disentuh} sebelum ada kesepakatan. Janji serupa pernah terdengar di sini: pada 2010, ketika [m24:IDN.GOV pemerintah] meresmikan MIFEE, [m25=m6 suku Malind] {e11 menolak} lalu kalah.
Dari Jakarta, [m26:IDN.REL Persekutuan Gereja-gereja di Indonesia] {e12 bersolidaritas} dengan marga-marga yang menolak. Sekretaris Umumnya menulis bahwa <<q4 pembangunan tanpa persetujuan adalah perampasan>>.
~footer (*)
~advert Jubi Papua
e1 m3 > m4 PROTEST actual 2024-10-06/day mode=demo ctx=religion_ethnicity,human_security
e2 m4 > m5 SUPPORT actual 2024-09-22/week ctx=human_security,natural_resource
e3 m9 > m10 COERCE actual 2024-10-06/day mode=arrest ctx=repression,rights_freedoms
e4 m9 > m10 RETREAT actual 2024-10-06/day mode=release ctx=rights_freedoms
e5 m11 > m9 ACCUSE actual 2024-10-08/none mode=disapprove ctx=rights_freedoms
e6 m12 > m13 REQUEST requested 2024-10-08/none mode=assist ctx=human_rights
e7 m16 > m6 MOBILIZE actual 2024-10-01/week mode=troops ctx=military,natural_resource
e8 m18 > m7 PROTEST actual 2024-10-08/none ctx=human_security
e9 m21 > m18 COERCE actual 2024-10-08/none mode=seize ctx=human_security said=m18
e10 m23 > m6 CONCEDE planned 2024-10-08/none ctx=human_security
e11 m25 > m24 REJECT actual 2010-01-01/year ctx=human_security bg
e12 m26 > m6 SUPPORT actual 2024-10-08/none ctx=human_security,religion_ethnicity
q1 m8 direct cue=kata
q2 m12 direct cue=tanya
q3 m20 direct cue=ujarnya
q4 m26 indirect cue=menulis
rel m12 leads m11
rel m14 leads m13

### Antara 2006-10-03 article
= [m23=m2 Georgia] {e1 Serahkan} [m24=m3 Empat Perwira], [m25=m9 Rusia] {e2 Tetap Tutup} Jalan
[m1:@GEO Tbilisi] (ANTARA News) - Dengan tangan diborgol di depan kamera televisi, empat orang berpakaian sipil berjalan menuju mobil berplat diplomatik. Senin malam [m2:GEO.GOV pemerintah Georgia] {e3 melepaskan} [m3:RUS.SPY keempat perwira intelijen militer itu] ke tangan [m4:OSCE Organisasi Keamanan dan Kerja Sama di Eropa (OSCE)], lima hari setelah [m26=m3 mereka] {e4 diringkus} dengan tuduhan spionase.
[m5:BEL.GOV Menteri Luar Negeri Belgia Karel De Gucht], yang tahun ini mengetuai [m6=m4 organisasi tersebut], menjemput [m27=m3 mereka] sendiri. Pesawat [m7:RUS.GOV Kementerian Keadaan Darurat] membawa rombongan pulang malam itu juga.
"<<q1 Pesan [m8=m2 kami] kepada [m9:RUS.GOV Rusia] sederhana: cukup. Kami tidak bisa diperlakukan sebagai warga kelas dua>>," kata [m10:GEO.GOV Presiden Mikheil Saakashvili].
[m28=m9 Moskow] tidak terbujuk. Beberapa jam sebelum pesawat itu lepas landas, [m11:RUS.GOV Menteri Perhubungan Igor Levitin] {e5 menghentikan} semua penerbangan, kereta, kapal, dan kiriman pos ke [m29=m2 tetangganya]. [m12:RUS.LEG Ketua Duma Boris Gryzlov] bahkan menyiapkan rancangan undang-undang yang {e6 akan melarang} [m13:GEO.CVL para pekerja asal Georgia] mengirim uang ke kampung.
Minggu lalu [m14:RUS.GOV Vladimir Putin] {e7 menyamakan} penangkapan itu dengan terorisme negara dan menyebut [m30=m10 Saakashvili] pewaris Beria.
Duta besar Rusia sudah {e8 dipulangkan} pada Kamis, bersama keluarga staf kedutaan. Kantor visa tutup.
Di [m31:@USA Washington], [m15:USA.GOV Departemen Luar Negeri] {e9 meminta} kedua pihak meredakan ketegangan, dan {e10 menyambut} pembebasan keempat orang itu. [m16:EU Kepala Kebijakan Luar Negeri Uni Eropa Javier Solana] berbicara per telepon dengan [m17=m10 Saakashvili]; isinya tidak diumumkan.
[m18:GEO.GOV Menteri Dalam Negeri Vano Merabishvili] {e11 menuduh} jaringan yang dibongkarnya mengatur ledakan di Gori tahun lalu, yang menewaskan [m32:GEO.COP tiga polisi]. Tuduhan itu {e12 disebut} "<<q2 omong kosong yang histeris>>" oleh [m19:RUS.GOV Menteri Pertahanan Sergei Ivanov].
[m33=m2 Georgia] berusaha masuk [m20:NATO NATO]. Dua wilayahnya, [m21:ABKHAZIA.PRE Abkhazia] dan [m22:SOUTHOSSETIA.PRE Ossetia Selatan], memisahkan diri sejak awal 1990-an dan dijaga [m34:RUS.MIL pasukan perdamaian Rusia].
Pada Mei lalu, anggur dan air mineral Georgia lebih dulu {e13 dilarang masuk} pasar Rusia dengan alasan kesehatan.
~footer COPYRIGHT © ANTARA 2006
e1 m2 > m9 RETREAT actual 2006-10-02/day mode=release ctx=intelligence,diplomatic again
e2 m11 > m2 SANCTION actual 2006-10-02/day mode=discontinue ctx=economic,diplomatic again
e3 m2 > m3 RETREAT actual 2006-10-02/day mode=release ctx=intelligence,diplomatic
e4 m2 > m3 COERCE actual 2006-09-27/day mode=arrest ctx=intelligence
e5 m11 > m2 SANCTION actual 2006-10-02/day mode=discontinue ctx=economic,diplomatic
e6 m12 > m13 COERCE planned 2006-10-03/none mode=restrict ctx=legislative,migration
e7 m14 > m10 ACCUSE actual 2006-10-01/day mode=disapprove ctx=diplomatic
e8 m9 > m2 SANCTION actual 2006-09-28/day mode=withdraw ctx=diplomatic
e9 m15 > m2,m9 REQUEST requested 2006-10-03/none mode=change ctx=diplomatic
e10 m15 > m2 SUPPORT actual 2006-10-03/none ctx=diplomatic
e11 m18 > m3 ACCUSE actual 2006-10-03/none mode=allege ctx=intelligence,terrorism
e12 m19 > m18 REJECT actual 2006-10-03/none ctx=diplomatic
e13 m9 > m2 SANCTION actual 2006-05-01/month mode=discontinue ctx=economic bg
q1 m10 direct cue=kata
q2 m19 mixed cue=disebut
rel m5 leads m4
rel m10 leads m2

### Kompas.com 2017-03-08 article
= Warganya Dilarang Pulang, [m1:MYS.GOV Malaysia] {e1 Balas} dengan Cara Sama
~date_line Kompas.com - 08/03/2017, 10:12 WIB
~caption Seorang petugas menutup gerbang Kedutaan Besar Korea Utara di Bukit Damansara (AFP)
[m2:@MYS KUALA LUMPUR], KOMPAS.com - Sebelas [m3:MYS.GOV warga Malaysia], tiga di antaranya staf kedutaan, tidak bisa keluar dari [m4:@PRK Pyongyang]. [m5:PRK.GOV Pemerintah Kim Jong Un] {e2 melarang} [m23=m3 mereka] meninggalkan negeri itu sampai kasus di bandara Kuala Lumpur "diselesaikan dengan adil".
Dua jam berselang, Selasa (7/3/2017), [m6:MYS.GOV Perdana Menteri Najib Razak] {e3 memerintahkan} [m24:MYS.COP polisi] menutup semua pintu keluar bagi [m7:PRK.CVL warga Korea Utara].
"<<q1 Tindakan menjijikkan itu, yang menjadikan warga [m8=m6 kami] sandera, tidak menghormati hukum mana pun>>," kata [m9=m6 Najib].
Kasus yang dimaksud adalah kematian [m10:PRK.ELI Kim Jong Nam] pada 13 Februari. Wajahnya {e4 diusap} racun saraf VX oleh dua perempuan, seorang dari Vietnam dan seorang dari Indonesia.
Penyelidik menyebut delapan orang Korea Utara terlibat. Tiga di antaranya, termasuk [m11:PRK.GOV Sekretaris Kedua Hyon Kwang Song], bersembunyi di kedutaan. [m12:MYS.COP Kapolri Malaysia Khalid Abu Bakar] berkata [m25=m12 anak buahnya] {e5 akan menunggu} di luar pagar, "<<q2 lima tahun sekalipun>>".
[m26=m5 Pyongyang] sejak semula {e6 menolak} hasil autopsi dan {e7 menuding} [m13=m1 tuan rumah] bersekongkol dengan [m14:KOR.GOV Korea Selatan]. Tuduhan itu membuat [m15:PRK.GOV Duta Besar Kang Chol] {e8 diusir} pada Sabtu. Sebelum naik pesawat, Senin petang, [m27=m15 ia] menyebut penyelidikan tersebut sudah diatur.
~read_also Baca juga: Harga Tiket MotoGP Sepang Naik
[m16:IDN.GOV Menteri Luar Negeri Retno Marsudi] mengatakan pengacara yang disewa kedutaan {e9 sudah dua kali menemui} [m17:IDN.CVL Siti Aisyah], tersangka asal Serang. [m18=m17 Ia] mengaku mengira sedang membuat acara lelucon.
Di New York, [m19:UN Juru bicara PBB Stephane Dujarric] {e10 mengimbau} [m28=m1+m5 kedua negara] menyelesaikan perselisihan lewat jalur diplomatik. [m20:CHN.GOV Cina], sekutu utama [m29=m5 Korea Utara], tidak ditanya dan tidak berkomentar.
Padahal [m30=m1+m5 kedua negara] sempat rukun. Sampai pekan lalu pemegang paspor mereka boleh saling berkunjung tanpa visa; fasilitas itu {e11 dicabut} [m31=m1 Putrajaya] mulai 6 Maret.
[m21:MYS.OPP Pemimpin oposisi Wan Azizah Wan Ismail] {e12 mendukung} langkah [m32=m6 pemerintah]. "<<q3 Dalam perkara ini tidak ada oposisi>>," ujar ketua [m22:MYS.OPP Partai Keadilan Rakyat] itu.
~page_control Halaman: 1 2 Show All
e1 m1 > m7 COERCE actual 2017-03-07/day mode=restrict ctx=diplomatic again
e2 m5 > m3 COERCE actual 2017-03-07/day mode=restrict ctx=diplomatic
e3 m6 > m7 COERCE actual 2017-03-07/day mode=restrict ctx=diplomatic
e4 m5 > m10 ASSAULT actual 2017-02-13/day mode=unconventional ctx=cbrn
e5 m12 > m11 THREATEN threatened 2017-03-08/none mode=arrest ctx=legal,diplomatic
e6 m5 > m13 REJECT actual 2017-03-08/none ctx=legal,diplomatic
e7 m5 > m13 ACCUSE actual 2017-03-08/none mode=allege ctx=diplomatic
e8 m1 > m15 SANCTION actual 2017-03-04/day mode=expel ctx=diplomatic
e9 m16 > m17 CONSULT actual 2017-03-08/none mode=visit ctx=legal
e10 m19 > m1,m5 REQUEST requested 2017-03-08/none mode=change ctx=diplomatic
e11 m1 > m5 SANCTION actual 2017-03-06/day mode=discontinue ctx=diplomatic,migration
e12 m21 > m6 SUPPORT actual 2017-03-08/none ctx=diplomatic
q1 m9 direct cue=kata
q2 m12 mixed cue=berkata
q3 m21 direct cue=ujar
rel m20 ally_of m5
rel m21 leads m22
rel m6 leads m1

### Suara Merdeka 2012-04-17 article
= Petani Urut Sewu Ditembaki? Kodam: Itu Peluru Karet
~byline Laporan: Arief Widodo
~date_line 17 April 2012 | 08:30 wib
[m1:@IDN KEBUMEN], suaramerdeka.com - Setahun berlalu, luka di paha [m2:IDN.AGR Mustofa] sudah kering, perkaranya belum. Senin (16/4), [m23=m2 dia] dan [m3:IDN.AGR sekitar 400 petani pesisir] {e1 menduduki} halaman [m4:IDN.LEG DPRD Kebumen] sambil memukul lesung.
Tuntutan [m24=m3 mereka] satu: lahan selebar 500 meter dari bibir pantai jangan lagi dipakai [m5:IDN.MIL TNI AD] untuk uji coba senjata.
"<<q1 Setiap kali meriam bunyi, [m6=m3 kami] panen pecahan besi>>," teriak [m7:IDN.AGR Seniman Martodikromo], koordinator [m8:IDN.AGR Forum Paguyuban Petani Kebumen Selatan].
Para wakil rakyat {e2 menerima} sepuluh utusan di ruang paripurna. [m9:IDN.LEG Ketua Dewan Budi Hianto Susanto] {e3 berjanji} membentuk panitia khusus sebelum akhir bulan. Namun [m10=m9 dia] menolak memberi jaminan bahwa latihan akan dihentikan, karena "<<q2 itu bukan kamar [m11=m4 kami]>>".
Latihan berikutnya, menurut surat pemberitahuan Dislitbang, {e4 akan digelar} pada 23-25 April di lapangan tembak Setrojenar.
Kepala Penerangan [m12:IDN.MIL Kodam IV/Diponegoro], [m13:IDN.MIL Letkol Zaenal Muttaqin], membenarkan jadwal itu. Soal kejadian tahun lalu [m25=m13 ia] mengulang keterangan lama. "<<q3 Yang dipakai peluru karet, sesuai prosedur, karena [m14:IDN.MIL anggota] diserang lebih dulu>>," katanya. Dia membantah [m15=m14 prajuritnya] {e5 menganiaya} petani yang sudah menyerah.
Bentrokan yang [m26=m13 ia] maksud meletus pada 16 April 2011. Waktu itu [m27=m3 petani] {e6 merobohkan} gapura dan gudang amunisi di tepi pantai, lalu [m28=m14 puluhan tentara dari Yonif 403] {e7 menembaki} dan memukuli [m29=m3 mereka]. Tiga belas orang masuk rumah sakit. Enam petani kemudian {e8 dihukum} [m16:IDN.JUD Pengadilan Negeri Kebumen] lima sampai enam bulan penjara; tak seorang pun tentara diadili.
[m17:IDN.CVL Kontras] {e9 menyebut} vonis itu berat sebelah. Lembaga yang dipimpin [m18:IDN.CVL Haris Azhar] tersebut {e10 mendesak} [m19:IDN.MIL Pusat Polisi Militer] membuka berkas kembali.
[m20:IDN.GOV Bupati Buyar Winarso] tidak menemui [m30=m3 massa]. Melalui asistennya, [m21=m20 ia] {e11 menawarkan} pertemuan segitiga dengan [m22:IDN.MIL Kodim 0709].
"<<q4 Duduk boleh. Tanahnya jangan ikut diduduki>>," jawab [m31=m7 Seniman].
e1 m3 > m4 PROTEST actual 2012-04-16/day mode=demo ctx=military,human_security
e2 m4 > m3 CONSULT actual 2012-04-16/day ctx=military,human_security
e3 m9 > m3 AGREE planned 2012-04-16/day ctx=legislative,human_security
e4 m5 > m3 MOBILIZE planned 2012-04-23/day mode=weapons ctx=military
e5 m15 > m3 ASSAULT denied 2011-04-16/day mode=beat ctx=repression said=m13
e6 m3 > m5 PROTEST actual 2011-04-16/day mode=riot ctx=military,human_security bg
e7 m14 > m3 ASSAULT actual 2011-04-16/day mode=firearms ctx=repression,military bg
e8 m16 > m3 SANCTION actual 2012-04-17/none mode=convict ctx=legal bg
e9 m17 > m16 ACCUSE actual 2012-04-17/none mode=disapprove ctx=legal
e10 m17 > m19 REQUEST requested 2012-04-17/none mode=change ctx=legal,military
e11 m21 > m3,m22 AGREE planned 2012-04-16/day ctx=human_security
q1 m6 direct cue=teriak
q2 m9 mixed
q3 m13 direct cue=katanya
q4 m7 direct cue=jawab
rel m9 leads m4
rel m18 leads m17
rel m7 leads m8
