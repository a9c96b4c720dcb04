### Kompas.com 2019-07-11 article
= Kantor Camat Disegel Warga yang Menolak Tambak Udang, [m1:IDN.GOV Bupati] Turun Tangan
~page_control KOMPAS.com / Regional
~byline Penulis Kontributor Mataram, Imelda Rosa | Editor Farida
~date_line Kompas.com - 11/07/2019, 16:41 WIB
~share Lihat Foto
~caption Warga membakar ban bekas di depan kantor camat, Rabu (10/7/2019).(KOMPAS.com/Dok. Warga)
[m2:@IDN DOMPU, KOMPAS.com] - [m3:IDN.CVL Ratusan warga dari empat desa pesisir] {e1 menyegel} kantor [m4:IDN.GOV Camat Kilo], Kabupaten Dompu, Rabu (10/7/2019). Palang kayu dipaku di pintu utama sehingga tak satu pun pegawai dapat masuk.
Penyegelan itu buntut dari izin tambak udang seluas 60 hektar yang diberikan kepada [m5:IDN.BUS PT Bahari Lestari Mandiri]. Warga khawatir limbah tambak mencemari laut tempat mereka mencari makan.
"<<q1 Kami tidak pernah diajak bicara, tahu-tahu alat berat sudah datang>>," kata [m6:IDN.CVL Syahrul], nelayan yang mengetuai [m7:IDN.CVL Forum Pesisir Kilo Bersatu]. Ia {e2 menuding} [m8=m4 camat] menerima uang dari [m9=m5 perusahaan].
~read_also Baca juga: Dua Pekan Tak Hujan, Sumur Warga di Bima Mulai Kering
Sang camat, [m10=m4 Abdul Haris], menepisnya. "<<q2 Silakan periksa rekening saya>>," ucapnya.
Situasi sempat tegang pada sore hari. Massa {e3 melempari batu} [m11:IDN.COP petugas Satpol PP] yang hendak membuka palang. Satu pleton [m12:IDN.COP anggota Polres Dompu] kemudian {e4 dikerahkan} untuk menjaga bangunan itu.
[m13:IDN.GOV Bupati Dompu Bambang Yasin] baru muncul keesokan harinya. Kamis siang [m14=m13 ia] {e5 menemui} [m15=m3 warga] di bawah tenda dan {e6 berjanji} membekukan izin tersebut sampai kajian lingkungan selesai. Segel dibuka pukul 14.00 Wita disertai tepuk tangan.
Tidak semua puas. [m16:WALHI.CVL Walhi NTB], yang selama ini mendampingi warga, {e7 mendesak} [m17=m13 kepala daerah itu] mencabut izin sepenuhnya, bukan sekadar membekukan. Direkturnya, [m18:WALHI.CVL Murdani], menyebut <<q3 pembekuan hanya cara halus untuk mengulur waktu>>.
Adapun [m19:IDN.BUS kuasa hukum perusahaan, Rizal Anwar,] {e8 tidak menutup kemungkinan} menggugat [m20:IDN.GOV pemerintah kabupaten] ke pengadilan tata usaha negara apabila izin kliennya dibatalkan.
Perlawanan terhadap tambak bukan hal baru di Dompu. Pada Maret 2017 sejumlah warga Pekat {e9 membakar} pos jaga milik [m21:IDN.BUS perusahaan lain]. [m22:IDN.CVL Lima orang] di antaranya kemudian {e10 divonis} delapan bulan penjara oleh [m23:IDN.JUD Pengadilan Negeri Dompu].
Kilo adalah kecamatan terluas ketiga di kabupaten itu dan sebagian besar penduduknya hidup dari ikan dan rumput laut.
~footer Dapatkan update berita pilihan dan breaking news setiap hari dari Kompas.com.
~related Berita Terkait
~related Nelayan Lombok Timur Temukan Paus Terdampar
e1 m3 > m4 PROTEST actual 2019-07-10/day mode=obstruct ctx=environment
e2 m6 > m8 ACCUSE actual 2019-07-11/none mode=allege ctx=corruption
e3 m3 > m11 PROTEST actual 2019-07-10/day mode=riot ctx=environment
e4 m12 > m3 MOBILIZE actual 2019-07-10/day mode=police ctx=environment
e5 m14 > m15 CONSULT actual 2019-07-11/day mode=visit ctx=environment
e6 m13 > m15 CONCEDE planned 2019-07-11/day ctx=environment,economic
e7 m16 > m17 REQUEST requested 2019-07-11/none mode=yield ctx=environment
e8 m19 > m20 ACCUSE hypothetical 2019-07-11/none ctx=legal
e9 m22 > m21 PROTEST actual 2017-03-01/month mode=riot ctx=environment bg
e10 m23 > m22 SANCTION actual 2019-07-11/none mode=convict ctx=legal bg
q1 m6 direct cue=kata
q2 m10 direct cue=ucapnya
q3 m18 indirect cue=menyebut
rel m6 leads m7
rel m13 leads m20
rel m18 leads m16

### Cenderawasih Pos 2024-05-02 article
= Pos Polisi di Homeyo Diserang Dua Hari Beruntun, Kampung Kosong
~page_control Beranda » Berita Utama
~byline Wartawan: Elfira
~date_line Kamis, 02 Mei 2024 - 09:15 WIT
~caption Kepulan asap terlihat dari arah kampung di Distrik Homeyo. (foto: Humas Polda Papua for Cepos)
[m1:@IDN JAYAPURA]-[m2:OPM.REB Kelompok bersenjata] kembali {e1 menyerang} [m3:IDN.COP Polsek Homeyo], Kabupaten Intan Jaya, Rabu (1/5) subuh. Tembakan dilepas dari tiga arah selama hampir dua jam, dan seorang pelajar berusia 18 tahun yang kebetulan melintas meninggal dunia.
Sehari sebelumnya [m4=m2 gerombolan yang sama] {e2 membakar} gedung SD Inpres Pogapa serta sebuah rumah dinas. Tidak ada korban dalam kejadian itu.
"<<q1 Anggota kami membalas, kontak tembak tidak terhindarkan>>," terang [m5:IDN.COP Kapolres Intan Jaya AKBP Afrizal Asri] saat dihubungi kemarin. Ditambahkannya, [m6=m2 para pelaku] berasal dari [m7:OPM.REB kelompok Keni Tipagau] yang berada di bawah komando [m8:OPM.REB Undius Kogoya].
Bantuan segera datang. Sebanyak [m9:IDN.COP 21 personel Satgas Damai Cartenz] {e3 diterbangkan} dari [m10:@IDN Nabire] ke Homeyo pada siang harinya. Satuan tugas gabungan itu kini dikepalai [m11:IDN.COP Kombes Faizal Ramadhani].
~read_also Baca Juga : Harga Pinang di Pasar Youtefa Tembus Rp 50 Ribu Setumpuk
Di pihak lain, [m12:OPM.REB jubir TPNPB Sebby Sambom] mengaku bertanggung jawab. Lewat rekaman suara, [m13=m12 ia] {e4 memperingatkan} [m14:IDN.CVL warga pendatang] agar angkat kaki dari Intan Jaya sebelum tanggal 10 bila tidak ingin jadi sasaran. Soal si pelajar, <<q2 pihaknya bukan yang melepas tembakan itu>>, kata dia; [m15=m12 Sebby] justru {e5 menunjuk} [m16:IDN.COP polisi] sebagai penembak.
Tudingan tersebut {e6 ditampik} [m27=m5 Kapolres]. "<<q3 Arah pelurunya dari ketinggian, kami di bawah>>," imbuhnya.
Akibat rentetan kejadian ini tiga kampung kosong. Warganya menyeberang sungai dan menumpang di gereja. [m17:IDN.GOV Penjabat Bupati Intan Jaya Apolos Bagau] {e7 meminta} [m18=m2+m16 kedua pihak] menahan diri, sambil {e8 mengirim} 4 ton beras untuk [m19:IDN.REF pengungsi].
[m20:KINGMI.REL Sinode Gereja Kemah Injil (Kingmi)] turut bersuara. Ketuanya, [m21:KINGMI.REL Pdt Tilas Mom], {e9 menyesalkan} tindakan [m22=m2 penyerang] yang membakar sekolah. "<<q4 Anak-anak mau belajar di mana?>>," tanyanya.
Dalam catatan koran ini, Intan Jaya tak pernah lama tenang. Januari lalu [m23:IDN.COP Bripda Alfandi Karamoy] {e10 tewas ditembak} [m24=m2 KKB] di Sugapa, dan ratusan warga mengungsi ke pos [m25:IDN.MIL TNI].
TPNPB, sayap militer [m26:OPM.REB Organisasi Papua Merdeka], membagi Papua ke dalam 36 kodap. Intan Jaya masuk wilayah Kodap VIII. (fia/wen)
~footer Copyright Cenderawasih Pos. Layanan Langganan dan Citizen Journalism
e1 m2 > m3 ASSAULT actual 2024-05-01/day mode=firearms ctx=territory
e2 m4 > m1 ASSAULT actual 2024-04-30/day mode=destroy ctx=territory
e3 m9 > m2 MOBILIZE actual 2024-05-01/day mode=police
e4 m13 > m14 THREATEN threatened 2024-05-02/none mode=violence
e5 m15 > m16 ACCUSE actual 2024-05-02/none mode=allege
e6 m27 > m15 REJECT actual 2024-05-02/none
e7 m17 > m18 REQUEST requested 2024-05-02/none mode=yield ctx=human_security
e8 m17 > m19 AID actual 2024-05-02/none ctx=migration
e9 m21 > m22 ACCUSE actual 2024-05-02/none mode=disapprove ctx=education
e10 m24 > m23 ASSAULT actual 2024-01-01/month mode=firearms bg
q1 m5 direct cue=terang
q2 m12 indirect cue=kata
q3 m5 direct cue=imbuhnya
q4 m21 direct cue=tanyanya
rel m8 leads m7
rel m11 leads m9
rel m21 leads m20

### Tribunnews 2018-12-09 article
= Sembilan Kursi [m1:IDN.PTY Partai Golkar] di Sampit Diperebutkan Dua Kubu, [m2:IDN.GOV KPU] Pusing
~byline Laporan Wartawan Tribun Kalteng, Fathur
~date_line Minggu, 9 Desember 2018 11:02 WIB
~share zoom-inlihat foto
~caption Suasana di depan kantor KPU Kotawaringin Timur, Sabtu (8/12/2018).
TRIBUNNEWS.COM, [m3:@IDN SAMPIT] - Dua kepengurusan [m4:IDN.PTY Golkar] Kotawaringin Timur sama-sama merasa sah. Akibatnya [m5:IDN.GOV Komisi Pemilihan Umum] setempat {e1 menolak} berkas pergantian antarwaktu yang disorongkan [m6:IDN.PTY kubu Supriadi], Sabtu (8/12/2018).
Penolakan itu membuat puluhan pendukung Supriadi {e2 berdemo} di halaman [m7=m5 KPU] sampai petang. Mereka membentangkan spanduk bertuliskan "KPU Jangan Masuk Angin".
"<<q1 SK kami diteken Ketua Umum, lengkap. Apa lagi yang kurang?>>" ujar [m8:IDN.PTY Supriadi], yang sejak Oktober memegang kendali partai beringin di kabupaten tersebut.
Rivalnya tak tinggal diam. [m9:IDN.PTY Rudini Darwan], ketua lama yang didepak, {e3 melaporkan} [m10=m8 Supriadi] ke [m11:IDN.JUD Mahkamah Partai] dengan dalih pemalsuan dukungan. [m12=m9 Rudini] masih menguasai [m13:IDN.LEG fraksi di DPRD], lengkap dengan sembilan kursinya.
Baca juga: Ini Daftar Nama Bayi yang Dilarang di Beberapa Negara
Menurut [m14:IDN.GOV Ketua KPU Kotim Siti Fathonah], <<q2 lembaganya hanya dapat mengikuti data kepengurusan yang tercatat di [m15:IDN.GOV Kementerian Hukum dan HAM]>>. Ia {e4 menyarankan} [m16=m6+m9 kedua kubu] duduk satu meja.
[m17:IDN.PTY DPD Golkar Kalimantan Tengah], lewat sekretarisnya, {e5 mengundang} [m18=m8+m9 dua bersaudara sepupu itu] ke [m19:@IDN Palangka Raya] pada Selasa (11/12/2018) untuk mencari jalan keluar. Rudini {e6 mengisyaratkan tidak akan datang}. "<<q3 Saya sudah tiga kali dibohongi dalam pertemuan semacam itu>>," katanya.
Ketegangan menjalar ke jalanan. Jumat malam, kaca mobil Supriadi pecah dilempar orang tak dikenal. Polisi masih menyelidikinya.
Golkar Kotim pecah setelah pilkada 2015. Ketika itu [m20=m8 Supriadi] {e7 menyeberang} ke pasangan yang diusung [m21:IDN.PTY PDI Perjuangan], sedangkan partainya bergabung dengan [m22:IDN.PTY Koalisi Kotim Bangkit] bersama [m23:IDN.PTY Partai Demokrat] dan PAN.
Di tingkat nasional, partai yang dinakhodai [m24:IDN.PTY Airlangga Hartarto] itu menjadi salah satu penyokong [m25:IDN.GOV Presiden Joko Widodo]. [m26:IDN.PTY Akbar Tandjung], bekas ketua umumnya, beberapa kali {e8 meminta} [m27=m17 pengurus daerah] menghentikan pertikaian menjelang pemilu.
(Tribunkalteng.com/fathur)
~related Berita Populer
~footer Editor: Hanang
e1 m5 > m6 REJECT actual 2018-12-08/day ctx=election,political_institutions
e2 m6 > m7 PROTEST actual 2018-12-08/day mode=demo ctx=election
e3 m9 > m10 ACCUSE actual 2018-12-09/none mode=allege ctx=legal,political_institutions
e4 m14 > m16 REQUEST requested 2018-12-09/none ctx=political_institutions
e5 m17 > m18 AGREE planned 2018-12-09/none ctx=political_institutions
e6 m9 > m17 REJECT actual 2018-12-09/none mode=meet ctx=political_institutions
e7 m20 > m21 SUPPORT actual 2015-01-01/year ctx=election bg
e8 m26 > m27 REQUEST requested 2018-12-09/none mode=yield ctx=election bg
q1 m8 direct cue=ujar
q2 m14 indirect cue=Menurut
q3 m9 direct cue=katanya
rel m14 leads m5
rel m9 leads m13
rel m24 leads m4
rel m23 member_of m22 from=2015
rel m1 ally_of m25

### Radar Cirebon 2022-03-17 article none
= Modus Jual Minyak Goreng Murah, Ibu Muda Gondol Uang Arisan Rp1,2 Miliar
~page_control HOME HUKUM KRIMINAL
~byline Reporter : Ade Gustiana
~date_line Kamis 17-03-2022,08:30 WIB
~caption DIGIRING: Tersangka dibawa ke ruang pemeriksaan. FOTO: ADE/RADAR
[m1:@IDN CIREBON] - Kelangkaan minyak goreng dimanfaatkan [m2:? NS (27)] untuk menipu. [m3=m2 Ibu dua anak itu] dibekuk [m4:IDN.COP Satreskrim Polres Cirebon Kota] di rumah kontrakannya di [m5:@IDN Harjamukti], Selasa (15/3) malam.
[m6:IDN.COP Kapolres AKBP Fahri Siregar] menuturkan, pelaku menawarkan minyak goreng Rp11 ribu per liter kepada anggota arisan daring yang ia kelola sendiri. Para korban menyetor uang muka, tetapi barang tak pernah tiba.
"<<q1 Jumlah korban yang melapor 83 orang, kerugian ditaksir Rp1,2 miliar>>," papar Fahri dalam jumpa pers, Rabu (16/3).
Uang itu, lanjutnya, <<q2 dipakai tersangka mencicil mobil dan merenovasi rumah orang tuanya>>. Sebagian lagi amblas di aplikasi judi.
~read_also BACA JUGA:Jadwal Samsat Keliling Kota Cirebon Hari Ini
Salah seorang korban, [m7:? Wati], warga [m8:@IDN Kejaksan], mengaku rugi Rp14 juta. [m9=m7 Ia] sempat mendatangi rumah tersangka bersama belasan ibu lain dan nyaris baku hantam. "<<q3 Dia malah menantang kami lapor polisi>>," keluhnya.
Mereka menyerang dengan kata-kata di grup percakapan, lalu sepakat menempuh jalur hukum. Dukungan mengalir dari sesama korban di [m10:@IDN Kuningan] dan [m11:@IDN Majalengka].
Harga minyak goreng curah di Pasar Pagi kemarin bertahan Rp20 ribu per liter. Pedagang menolak menurunkannya karena modalnya pun sudah tinggi.
Tersangka dijerat pasal 378 KUHP dengan ancaman empat tahun penjara. Polisi menyita dua telepon genggam, buku rekening, dan sebuah mobil. Pengacara NS meminta kliennya tidak ditahan lantaran masih menyusui, dan penyidik mempertimbangkannya. (ade)
~share Share: Facebook Twitter WhatsApp
~footer Sumber: radarcirebon.com
q1 m6 direct cue=papar
q2 m6 indirect cue=lanjutnya
q3 m7 direct cue=keluhnya

