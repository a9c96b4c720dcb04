### Kompas 2005-08-02 article
= [m1:UZB.GOV Tashkent] Beri [m2:USA.GOV AS] 180 Hari
~page_control KOMPAS Internasional
[m3:@UZB Tashkent], Senin - Sepucuk nota diantar kurir ke [m4:USA.GOV Kedutaan Besar Amerika Serikat], Jumat pekan lalu. Isinya hanya beberapa baris: pangkalan Karshi-Khanabad {e1 harus dikosongkan} dalam 180 hari.
Pangkalan yang biasa disebut K2 itu ditempati [m5:USA.MIL sekitar 800 serdadu Amerika] sejak Oktober 2001 untuk menyokong perang di Afganistan. [m24=m1 Uzbekistan] tidak memberi penjelasan, dan [m6:USA.GOV Menteri Pertahanan Donald Rumsfeld] mengaku tidak memerlukannya. "<<q1 [m25=m2 Kami] selalu punya rencana B,>>" katanya dalam penerbangan pulang dari [m7:KGZ.GOV Kirgizstan], negara yang pekan lalu {e2 mengizinkan} [m8:USA.MIL pesawat-pesawatnya] tetap memakai Manas.
Semua orang tahu sebabnya. Beberapa jam sebelum nota itu tiba, [m9:UN Komisaris Tinggi PBB untuk Pengungsi] {e3 menerbangkan} [m10:UZB.REF 439 pengungsi Andijan] dari Kirgizstan ke Romania. [m26=m1 Uzbekistan], yang menyebut sebagian dari [m27=m10 mereka] teroris, sebelumnya {e4 menuntut} mereka dipulangkan.
[m11:ROU.GOV Pemerintah di Bukares] akan {e5 menampung} rombongan itu selama beberapa bulan sampai ada negara ketiga. [m12:KGZ.GOV Menteri Luar Negeri Roza Otunbayeva] mengatakan [m28=m7 negaranya] {e6 menolak} menyerahkan 15 orang lain yang masih ditahan di [m13:@KGZ Osh].
Pada 13 Mei [m14:UZB.MIL tentara] {e7 menembaki} kerumunan di alun-alun Andijan. [m29=m1 Pemerintah] menyebut 187 orang tewas, [m15:UZB.CVL kelompok hak asasi setempat] empat kali lipatnya. [m16:UZB.GOV Presiden Islam Karimov] sejak itu berkali-kali {e8 menolak} penyelidikan internasional, termasuk yang {e9 diminta} [m17:USA.LEG enam senator] dalam kunjungan ke ibu kota akhir Mei.
Di mata [m30=m16 Karimov], pembunuhan itu penumpasan pemberontak. [m18:RUS.GOV Presiden Rusia Vladimir Putin] dan [m19:CHN.GOV Hu Jintao] sependapat; yang disebut terakhir {e10 menerimanya} di Beijing dengan dentuman 21 meriam hanya dua pekan setelah peristiwa itu.
[m20:SCO Organisasi Kerja Sama Shanghai], yang beranggotakan enam negara termasuk [m31=m1 Uzbekistan], bulan lalu {e11 mendesak} [m32=m2 Washington] menetapkan tanggal kepergian dari Asia Tengah. "<<q2 Tidak ada yang memaksa siapa pun. [m33=m20 Kami] bertanya kapan,>>" ujar [m21:RUS.GOV Sergei Prikhodko], pembantu [m34=m18 Putin].
Utusan [m22:USA.GOV Departemen Luar Negeri], [m23:USA.GOV Nicholas Burns], sedianya {e12 bertandang} ke Tashkent pekan ini. Perjalanan itu [m35=m23 ia] {e13 batalkan}.
(AFP/REUTERS/AP/MYR)
e1 m1 > m2 REQUEST requested 2005-07-29/day mode=yield ctx=military,territory
e2 m7 > m8 COOPERATE actual 2005-07-25/week ctx=military
e3 m9 > m10 AID actual 2005-07-29/day ctx=asylum,migration
e4 m1 > m7 REQUEST requested 2005-08-02/none mode=yield ctx=asylum
e5 m11 > m10 AGREE planned 2005-08-02/none ctx=asylum
e6 m12 > m1 REJECT actual 2005-08-02/none mode=yield ctx=asylum
e7 m14 > m15 ASSAULT actual 2005-05-13/day mode=firearms ctx=repression bg
e8 m16 > m17 REJECT actual 2005-08-02/none mode=change ctx=human_rights bg
e9 m17 > m16 REQUEST requested 2005-05-01/month mode=change ctx=human_rights bg
e10 m19 > m16 CONSULT actual 2005-05-01/month mode=visit ctx=diplomatic bg
e11 m20 > m2 REQUEST requested 2005-07-01/month mode=yield ctx=military
e12 m23 > m1 AGREE planned 2005-08-02/week mode=visit ctx=diplomatic
e13 m23 > m1 REJECT actual 2005-08-02/none mode=meet ctx=diplomatic
q1 m6 direct cue=katanya
q2 m21 direct cue=ujar
rel m1 member_of m20
rel m16 leads m1
rel m23 member_of m22

### Tirto.id 2019-09-28 article
= Randi, Yusuf, dan Enam Pucuk Pistol di Kendari
~byline Oleh: Haris Prabowo
~date_line 28 September 2019
~advert Iklan
~caption Mahasiswa menyalakan lilin di gerbang Universitas Halu Oleo. ANTARA FOTO/Jojon
tirto.id - [m1:IDN.EDU Immawan Randi] rubuh di seberang kantor dinas tenaga kerja, Kamis (26/9/2019) sore, dengan lubang di dada kanan. Keesokan paginya, di ruang operasi rumah sakit yang sama, [m2:IDN.EDU Muhammad Yusuf Kardawi] menyusul.
[m19=m1+m2 Keduanya] mahasiswa [m3:IDN.EDU Universitas Halu Oleo] yang ikut {e1 mengepung} [m4:IDN.LEG DPRD Sulawesi Tenggara]. Seperti rekan mereka di belasan kota, yang mereka lawan adalah RKUHP dan undang-undang KPK hasil revisi.
Tak ada kesaksian yang sepakat siapa yang {e2 melepaskan tembakan}. Yang jelas, [m5:IDN.COP polisi] berlarian mengejar massa di Jalan Abdullah Silondae saat itu, beberapa tanpa seragam.
"<<q1 Saya mendengar empat letusan. Bukan gas air mata, bunyinya lain>>," kata seorang penjual es yang minta namanya tidak ditulis.
[m6:IDN.COP Kabid Humas Polda Sultra AKBP Harry Goldenhardt] bersikukuh: sejak apel pagi [m20=m5 anggotanya] {e3 dilarang membawa} senjata api. "<<q2 Yang dipakai tameng, tongkat, gas. Itu saja>>," ucapnya, Jumat. Namun beberapa jam setelah [m21=m6 dia] bicara, tim dari [m7:IDN.COP Mabes Polri] {e4 memeriksa} [m8:IDN.COP enam anggota] yang ternyata membawa pistol.
[m9:IDN.GOV Ombudsman] tidak menunggu hasilnya. [m22=m9 Lembaga itu] {e5 menyebut} penanganan demonstrasi di Kendari maladministrasi, sementara [m10:KONTRAS.CVL Kontras], lewat [m11:IDN.CVL Yati Andriyani] yang mengoordinasinya, {e6 meminta} [m12:IDN.COP Kapolri Tito Karnavian] dicopot.
~read_also Baca juga: Kenapa Kita Suka Mi Instan?
Kalimat pertama [m13:IDN.GOV Presiden Joko Widodo] tentang hal ini berupa {e7 belasungkawa}. Kalimat kedua perintah: [m23=m12 Kapolri] {e8 harus mengusut} sampai tuntas, termasuk jajarannya.
[m24=m12 Tito] sudah {e9 mengganti} [m14:IDN.COP Kapolda Sultra Brigjen Iriyanto]. Mutasi itu, klaim [m25=m7 Mabes], tak ada hubungannya.
[m15:IDN.PTY PKS] dan [m16:IDN.PTY Gerindra] sama-sama {e10 mengecam} kekerasan tersebut. Berbeda dari keduanya, [m17:IDN.GOV Menko Polhukam Wiranto] lebih sibuk membicarakan siapa yang menunggangi aksi.
Pihak kampus, diwakili [m18:IDN.EDU Rektor Muhammad Zamrun Firihu], {e11 melarang} mahasiswanya turun lagi sampai Senin. Larangan ini {e12 tidak digubris}. Semalam ratusan orang berjalan kaki membawa lilin dari kampus ke tempat [m26=m1 Randi] jatuh.
[m27=m1 Randi] anak nelayan dari Pulau Muna. Bapaknya tiba dengan kapal subuh, menyentuh kain kafan itu, lalu bertanya, "<<q3 Salahnya apa?>>"
~footer tirto.id - Politik
e1 m1,m2 > m4 PROTEST actual 2019-09-26/day mode=demo ctx=legislative,corruption
e2 m5 > m1,m2 ASSAULT actual 2019-09-26/day mode=firearms ctx=repression
e3 m6 > m5 COERCE actual 2019-09-26/day mode=restrict ctx=repression said=m6
e4 m7 > m8 ACCUSE actual 2019-09-27/day mode=investigate ctx=repression,legal
e5 m9 > m5 ACCUSE actual 2019-09-28/none mode=disapprove ctx=repression
e6 m11 > m13 REQUEST requested 2019-09-28/none mode=change ctx=repression,executive
e7 m13 > m1,m2 SUPPORT actual 2019-09-28/none ctx=repression
e8 m13 > m12 REQUEST requested 2019-09-28/none mode=change ctx=repression,legal
e9 m12 > m14 SANCTION actual 2019-09-28/none mode=expel ctx=repression
e10 m15,m16 > m5 ACCUSE actual 2019-09-28/none mode=disapprove ctx=repression
e11 m18 > m3 COERCE actual 2019-09-28/none mode=restrict ctx=rights_freedoms
e12 m3 > m18 REJECT actual 2019-09-27/day mode=yield ctx=rights_freedoms
q1 ? direct cue=kata
q2 m6 direct cue=ucapnya
q3 ? direct cue=bertanya
rel m18 leads m3
rel m11 leads m10
rel m1 member_of m3
rel m2 member_of m3

### Bisnis Indonesia 2019-08-23 article
= [m20=m3 Seoul] {e11 Hentikan} Barter Rahasia dengan [m21=m4 Tokyo]
~date_line Jumat, 23 Agustus 2019 | 07:48 WIB
[m1:#Bisnis Bisnis.com], [m2:@IDN JAKARTA] - Perseteruan yang dimulai dari upah kerja paksa delapan dasawarsa silam kini menjalar ke ruang intelijen. [m3:KOR.GOV Kantor Kepresidenan Korea Selatan], Kamis (22/8), memutuskan {e1 tidak memperpanjang} perjanjian pertukaran informasi militer GSOMIA dengan [m4:JPN.GOV Jepang].
"<<q1 Meneruskan kesepakatan yang dibuat untuk berbagi rahasia militer tidak lagi sesuai dengan kepentingan nasional [m22=m3 kami]>>," ujar [m5:KOR.GOV Kim You-geun, wakil direktur dewan keamanan nasional].
Pada hari pengumuman itu juga [m6:JPN.GOV Menteri Luar Negeri Taro Kono] {e2 memanggil} [m7:KOR.GOV Duta Besar Nam Gwan-pyo]. "Keputusan yang salah membaca keadaan", begitu kata-kata yang dia pakai.
Tiga pekan sebelumnya, [m23=m4 Negeri Matahari Terbit] {e3 mencoret} [m24=m3 tetangganya] dari daftar putih negara yang boleh menerima barang strategis tanpa izin satu per satu. Pencoretan berlaku mulai 28 Agustus. [m25=m3 Seoul] {e4 membalas} dengan cara serupa.
Ekspor tiga bahan kimia untuk layar dan cip lebih dulu {e5 diperketat} pada 4 Juli. [m26=m4 Tokyo] menyangkal bahwa pengetatan itu {e6 merupakan hukuman} atas putusan [m8:KOR.JUD Mahkamah Agung Korea], yang akhir Oktober 2018 {e7 mewajibkan} [m9:JPN.BUS Nippon Steel] membayar ganti rugi kepada [m10:KOR.LAB empat bekas pekerja paksa].
[m11:USA.GOV Washington], yang menganggap [m27=m3+m4 keduanya] sekutu, tidak menutupi kekesalan. [m12:USA.GOV Menteri Luar Negeri Mike Pompeo] mengatakan dirinya kecewa dan sudah {e8 menelepon} [m13:KOR.GOV rekannya, Kang Kyung-wha]. [m14:USA.MIL Pentagon] {e9 menyatakan keprihatinan keras}.
Pasar bereaksi lebih cepat daripada diplomat. Won melemah 0,4% pada pembukaan dan saham Samsung Electronics terkoreksi.
[m15:PRK.GOV Korea Utara], yang bulan ini sudah enam kali menembakkan rudal jarak pendek, belum berkomentar; kantor beritanya memuat resep kue beras.
Di dalam negeri, [m16:KOR.OPP Partai Kebebasan Korea] {e10 mengecam} [m17:KOR.GOV Presiden Moon Jae-in] mengorbankan keamanan demi menutupi skandal calon menterinya. [m18:KOR.PTY Partai Demokrat], yang dipimpin [m19:KOR.PTY Lee Hae-chan], berpendapat sebaliknya.
GSOMIA diteken pada November 2016.
~footer Editor : Nancy Junita
e11 m20 > m21 SANCTION actual 2019-08-22/day mode=discontinue ctx=intelligence,military again
e1 m3 > m4 SANCTION actual 2019-08-22/day mode=discontinue ctx=intelligence,military
e2 m6 > m7 ACCUSE actual 2019-08-22/day mode=disapprove ctx=diplomatic,intelligence
e3 m4 > m3 SANCTION actual 2019-08-02/day mode=discontinue ctx=economic
e4 m3 > m4 SANCTION actual 2019-08-23/none mode=discontinue ctx=economic
e5 m4 > m3 SANCTION actual 2019-07-04/day mode=discontinue ctx=economic,technology bg
e6 m4 > m8 SANCTION denied 2019-08-23/none ctx=economic,reparations
e7 m8 > m9 SANCTION actual 2018-10-01/month ctx=legal,reparations bg
e8 m12 > m13 CONSULT actual 2019-08-23/none mode=phone ctx=diplomatic
e9 m14 > m3 ACCUSE actual 2019-08-23/none mode=disapprove ctx=military,intelligence
e10 m16 > m17 ACCUSE actual 2019-08-23/none mode=disapprove ctx=military,corruption
q1 m5 direct cue=ujar
rel m19 leads m18
rel m3 ally_of m11
rel m4 ally_of m11

### Harian Jogja 2018-11-27 article none
= Sapi Milik Kades Menang Kontes, Hadiahnya Sepeda
~byline Oleh: Ujang Hasanudin
~date_line Selasa, 27 November 2018 - 16:30 WIB
[m1:@IDN BANTUL]—Beratnya 1,1 ton, namanya Gatotkaca. Sapi jenis simental itu mengalahkan 42 pesaing dalam kontes ternak di Lapangan Trirenggo, Senin (26/11).
Pemiliknya [m2:IDN.GOV Kepala Desa Sumbermulyo, Ani Widayani]. [m3=m2 Ia] mengaku tidak menyangka. "<<q1 Tiap sore [m4=m2 saya] ajak jalan-jalan, seperti anak sendiri>>," katanya sambil mengelus tanduk sang juara.
[m5:IDN.GOV Bupati Bantul Suharsono] yang menyerahkan hadiah sempat mundur dua langkah ketika Gatotkaca mengibaskan ekor. Penonton tergelak.
Hadiah utamanya sebuah sepeda gunung dan uang Rp3 juta. Juara kedua diraih peternak asal Pundong, sedangkan juara ketiga jatuh ke tangan kelompok ternak dari Dlingo.
~read_also Baca Juga: Ini Titik Parkir Malioboro yang Baru
[m6:IDN.GOV Kepala Dinas Pertanian Pulung Haryadi] mengatakan populasi sapi di Bantul tahun ini mencapai 58.000 ekor, naik 4% dari tahun lalu. Menurutnya, <<q2 kenaikan itu berkat program kawin suntik>>.
"<<q3 Kalau pakannya bagus, peternak tidak perlu takut harga turun>>," tambah [m7=m6 dia].
[m8:IDN.COP Tiga polisi lalu lintas] yang bertugas di lapangan lebih banyak berfoto dengan sapi daripada mengatur kendaraan. Arus di Jalan Jenderal Sudirman lancar.
Kontes serupa akan digelar lagi tahun depan, bertepatan dengan hari jadi kabupaten.
~footer (Salsabila)
q1 m4 direct cue=katanya
q2 m6 indirect cue=Menurutnya
q3 m7 direct cue=tambah
