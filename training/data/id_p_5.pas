### Antara 2023-02-21
[m1:RUS.GOV Vladimir Putin] mengatakan dalam pidato kenegaraan bahwa negaranya {e1 menangguhkan keikutsertaan} dalam perjanjian pembatasan senjata nuklir New START. Langkah itu {e2 disesalkan} [m2:USA.GOV Menteri Luar Negeri AS Antony Blinken], yang sedang berada di [m3:@GRC Athena]. Sehari sebelumnya [m4:USA.GOV Joe Biden] {e3 datang} tanpa pengumuman ke [m5:UKR.GOV Kyiv] dan {e4 menjanjikan} paket senjata 500 juta dolar AS. [m6:CHN.GOV Diplomat senior Wang Yi] dijadwalkan {e5 menemui} [m7=m1 tuan rumah Kremlin] pada Rabu (22/2).
e1 m1 > m2 REJECT actual 2023-02-21/none ctx=cbrn,military
e2 m2 > m1 ACCUSE actual 2023-02-21/none mode=disapprove ctx=cbrn
e3 m4 > m5 CONSULT actual 2023-02-20/day mode=visit ctx=military,diplomatic
e4 m4 > m5 AGREE planned 2023-02-20/day ctx=military
e5 m6 > m7 AGREE planned 2023-02-22/day mode=visit ctx=diplomatic

### Detikcom 2022-10-03
Dua pintu stadion masih terkunci ketika ribuan penonton berlarian mencari udara. [m1:IDN.CVL Suporter Arema] memasuki lapangan setelah timnya kalah, Sabtu (1/10) malam. Gas air mata lalu {e2 dilepaskan} ke tribun. [m2:IDN.GOV Presiden Joko Widodo] telah {e3 memerintahkan} [m3:IDN.CVL PSSI] menghentikan liga. Kemarin [m4:IDN.COP Kapolres Malang Ferli Hidayat] {e4 dicopot} oleh [m5:IDN.COP Kapolri Listyo Sigit Prabowo]; sembilan [m6:IDN.COP komandan Brimob] {e5 menyusul}.
e3 m2 > m3 REQUEST requested 2022-10-03/none ctx=human_security
e4 m5 > m4 SANCTION actual 2022-10-02/day ctx=human_security
e5 m5 > m6 SANCTION actual 2022-10-02/none ctx=human_security
e2 m6 > m1 ASSAULT actual 2022-10-01/day mode=crowd-control ctx=human_security

### Kompas.com 2011-03-19
Rudal jelajah {e1 diluncurkan} dari kapal-kapal di Laut Tengah, Sabtu (19/3), beberapa jam setelah jet [m1:FRA.MIL Prancis] {e2 menghancurkan} empat tank di pinggir kota itu. [m2:LBY.MIL Tentara Muammar Gaddafi] sebelumnya {e3 menggempur} [m3:LBY.REB Benghazi], basis pemberontak. Operasi tersebut didasarkan pada mandat [m4:UNSC Dewan Keamanan PBB]. [m5:USA.MIL Laksamana William Gortney] menyebut [m6:GBR.MIL sebuah kapal selam sekutu] ikut menembak. [m7:DEU.GOV Berlin] {e4 menolak ambil bagian}, sedangkan [m8:AU Uni Afrika] {e5 menyerukan} penghentian pengeboman.
e1 m5,m6 > m2 ASSAULT actual 2011-03-19/day mode=heavy-weapons ctx=military
e2 m1 > m2 ASSAULT actual 2011-03-19/day mode=aerial ctx=military
e3 m2 > m3 ASSAULT actual 2011-03-19/none mode=heavy-weapons ctx=military
e4 m7 > m5 REJECT actual 2011-03-19/none mode=assist ctx=military
e5 m8 > m5 REQUEST requested 2011-03-19/none mode=yield ctx=military

### Kendari Pos 2020-07-15
Bandara [m1:@IDN Haluoleo] dijaga ratusan aparat. [m2:IDN.EDU Mahasiswa] menunggu kedatangan [m3:CHN.LAB 156 tenaga kerja asing] yang hendak dipekerjakan [m4:IDN.BUS PT Virtue Dragon Nickel Industry]. {e1 Unjuk rasa} itu berakhir ricuh ketika bus rombongan {e2 dihadang} di simpang empat. [m5:IDN.COP Polda] {e3 mengamankan} lima orang. [m6:IDN.GOV Gubernur Ali Mazi], yang semula ikut {e4 menolak} para pekerja itu, belakangan {e5 memberi izin} kepada perusahaan tersebut.
e1 m2 > m4 PROTEST actual 2020-07-15/none mode=demo ctx=migration,economic
e2 m2 > m3 PROTEST actual 2020-07-15/none mode=obstruct ctx=migration
e3 m5 > m2 COERCE actual 2020-07-15/none mode=arrest ctx=migration
e4 m6 > m3 REJECT actual 2020-07-15/none ctx=migration bg
e5 m6 > m4 CONCEDE actual 2020-07-15/none ctx=migration,economic

### VOA Indonesia 2014-12-18
"<<q1 Pengucilan tidak membuahkan hasil>>," kata [m1:USA.GOV Barack Obama] dari [m2:@USA Gedung Putih], Rabu (17/12). Pada jam yang sama [m3:CUB.GOV rekannya di Havana] muncul di televisi. Keduanya {e1 sepakat memulihkan} hubungan yang {e2 diputus} [m4:USA.GOV Washington] pada Januari 1961. [m5:USA.CVL Kontraktor Alan Gross] {e3 dibebaskan} setelah lima tahun mendekam; sebagai gantinya tiga [m6:CUB.SPY agen intelijen] {e4 dipulangkan}. Pembicaraan rahasia itu {e5 difasilitasi} [m7:VAT.GOV Takhta Suci].
e1 m1 > m3 AGREE actual 2014-12-17/day ctx=diplomatic
e2 m4 > m3 SANCTION actual 1961-01-01/month mode=relations ctx=diplomatic bg
e3 m3 > m5 RETREAT actual 2014-12-17/none mode=release ctx=diplomatic
e4 m4 > m6 RETREAT actual 2014-12-17/none mode=release ctx=intelligence,diplomatic
e5 m7 > m1,m3 CONSULT actual 2014-12-17/none mode=third-party ctx=diplomatic
q1 m1 direct cue=kata

### Harian Fajar 2017-09-07
[m1:IDN.AGR Nelayan Kodingareng] melempar kerikil ke kapal keruk yang mengambil pasir untuk reklamasi di [m2:@IDN Makassar]. Kapal itu milik [m3:BEL.BUS kontraktor asal Belgia]. {e1 Pelemparan} kemarin, menurut [m4=m1 para nelayan], terpaksa dilakukan karena surat [m9=m1 mereka] kepada [m5:IDN.GOV gubernur] tak {e2 ditanggapi}. [m10=m1 Seorang dari mereka] {e3 dijemput} di rumahnya oleh [m6:IDN.COP Direktorat Polisi Air]. [m7:WALHI.CVL Walhi] menyediakan pengacara dan berencana {e4 mengadukan} satuan tersebut ke [m8:@IDN Jakarta].
e1 m1 > m3 PROTEST actual 2017-09-06/day mode=riot ctx=environment
e2 m5 > m4 REJECT actual 2017-09-07/none mode=meet ctx=environment
e3 m6 > m10 COERCE actual 2017-09-07/none mode=arrest ctx=environment
e4 m7 > m6 ACCUSE planned 2017-09-07/none mode=allege ctx=legal

### Tempo.co 2019-07-01
Sejarah tercipta ketika seorang presiden Amerika yang masih menjabat melangkahi tanda beton setinggi mata kaki, Minggu (30/6). [m1:USA.GOV Donald Trump] {e1 bersalaman} dengan [m2:PRK.GOV Kim Jong Un] di desa [m3:@KOR Panmunjom]. {e2 Pertemuan} 50 menit itu diusulkan lewat Twitter. Kedua pemimpin {e3 setuju} memulai lagi pembicaraan tingkat kerja. Tamu tersebut juga {e4 mengundang} lawan bicaranya ke Gedung Putih, sementara [m4:KOR.GOV Moon Jae-in], yang mengantarnya, memilih menunggu di luar. Pertemuan di [m5:@VNM Hanoi] pada Februari gagal karena soal hukuman ekonomi.
e1 m1 > m2 CONSULT actual 2019-06-30/day mode=meet ctx=diplomatic,cbrn
e2 m1 > m2 CONSULT actual 2019-06-30/day mode=meet ctx=diplomatic,cbrn again
e3 m1 > m2 AGREE actual 2019-06-30/day ctx=cbrn
e4 m1 > m2 AGREE actual 2019-06-30/day mode=visit ctx=diplomatic

### Republika 2018-11-14
Bendera hitam bertulisan tauhid kembali diarak di seputar Patung Kuda. [m1:IDN.REL Massa] menuntut pembakar bendera dalam peringatan Hari Santri di [m2:@IDN Garut] dihukum berat. {e1 Aksi} jilid kedua itu ditujukan kepada [m3:IDN.REL Gerakan Pemuda Ansor]. [m4=m3 Organisasi tersebut] telah {e2 menyatakan menyesal}. Dua anggotanya {e3 divonis} sepuluh hari kurungan oleh [m5:IDN.JUD Pengadilan Negeri Garut] pada 5 November. [m6:IDN.GOV Menko Polhukam Wiranto] {e4 menerima} wakil pengunjuk rasa dan {e5 meminta} [m7=m1 mereka] tidak mengulanginya.
e1 m1 > m3 PROTEST actual 2018-11-14/none mode=demo ctx=religion_ethnicity
e2 m4 > m1 SUPPORT actual 2018-11-14/none ctx=religion_ethnicity
e3 m5 > m3 SANCTION actual 2018-11-05/day mode=convict ctx=religion_ethnicity,legal bg
e4 m6 > m1 CONSULT actual 2018-11-14/none mode=meet ctx=religion_ethnicity
e5 m6 > m1 REQUEST requested 2018-11-14/none mode=yield ctx=religion_ethnicity

### Deutsche Welle Indonesia 2022-09-30
Upacara digelar di Aula Santo Georgius, Jumat (30/9). Empat wilayah di timur dan selatan dinyatakan menjadi bagian [m1:RUS.GOV Federasi Rusia]. {e1 Pencaplokan} itu oleh [m2:UKR.GOV Volodymyr Zelensky] dijawab dengan {e2 permohonan} masuk jalur cepat ke [m3:NATO aliansi Atlantik]. [m4:USA.GOV Kementerian Keuangan di Washington] menambahkan ratusan nama ke {e3 daftar hitamnya}. Di [m5:@USA New York], sebuah rancangan resolusi {e4 diveto}. [m6:CHN.GOV Beijing] dan [m7:IND.GOV New Delhi] abstain. [m8:SRB.GOV Beograd] berkata tidak akan {e5 mengakui} hasil referendumnya.
e1 m1 > m2 COERCE actual 2022-09-30/day mode=seize ctx=territory
e2 m2 > m3 REQUEST requested 2022-09-30/none mode=assist ctx=military
e3 m4 > m1 SANCTION actual 2022-09-30/none mode=restrict ctx=economic,territory
e5 m8 > m1 REJECT actual 2022-09-30/none ctx=territory
e4 m1 > m4 REJECT actual 2022-09-30/none ctx=territory

### Lampung Post 2015-06-09
Baru separuh jalan dibeton, dananya sudah habis. [m1:IDN.JUD Kejaksaan Tinggi Lampung] mulai {e1 mengusut} [m2:IDN.GOV Dinas Pekerjaan Umum] setempat dan kemarin menyita dua lemari berkas. {e2 Penyitaan} berlangsung enam jam. Kepala dinasnya, [m3:IDN.GOV Berlian Tihang], mengatakan pihaknya tidak menghalangi. [m4=m3 Ia] malah {e4 balik melaporkan} [m5:IDN.BUS rekanan proyek] karena memakai besi bekas. [m6:IDN.CVL Koalisi Antikorupsi] {e5 mendesak} [m7:IDN.JUD KPK] mengambil alih perkara.
e1 m1 > m2 ACCUSE actual 2015-06-09/none mode=investigate ctx=corruption
e2 m1 > m2 COERCE actual 2015-06-08/day mode=seize ctx=corruption,legal
e4 m4 > m5 ACCUSE actual 2015-06-09/none mode=allege ctx=corruption,legal
e5 m6 > m7 REQUEST requested 2015-06-09/none ctx=corruption

### CNN Indonesia 2021-09-17
Pembatalan kontrak selusin kapal selam senilai 90 miliar dolar diberitahukan lewat surat beberapa jam sebelum konferensi pers bertiga. {e1 Pembatalan} oleh [m1:AUS.GOV Canberra] itu membuat [m2:FRA.GOV Paris] {e2 memanggil pulang} dua duta besarnya. "<<q1 Ini tikaman dari belakang>>," ujar [m3=m2 Menteri Luar Negeri Jean-Yves Le Drian], Kamis (16/9). Kapal bertenaga nuklir akan {e3 dipasok} [m4:USA.GOV Washington] dan [m5:GBR.GOV London] dalam kerangka AUKUS. [m6:CHN.GOV Zhao Lijian, juru bicara di Beijing,] {e4 mengatai} ketiganya tidak bertanggung jawab.
e1 m1 > m2 REJECT actual 2021-09-17/none ctx=military,economic
e2 m2 > m1,m4 SANCTION actual 2021-09-17/none mode=relations ctx=diplomatic,military
e3 m4,m5 > m1 AGREE planned 2021-09-17/none ctx=military
e4 m6 > m1,m4,m5 ACCUSE actual 2021-09-17/none mode=disapprove ctx=military
q1 m3 direct cue=ujar

### Pos Metro Batam 2011-11-24
Kantor wali kota dilempari batu dan sejumlah kaca pecah pada hari kedua {e1 kerusuhan} upah. [m1:IDN.LAB Ribuan buruh] menolak angka yang diusulkan [m2:IDN.GOV Wali Kota Ahmad Dahlan]. Pos polisi di Simpang Jam ikut {e3 dibakar}. [m3:IDN.COP Polresta Barelang] mengejar [m7=m1 mereka] sampai ke kawasan Muka Kuning dan {e5 menciduk} [m8=m1 31 orang]. [m4:IDN.LAB Ketua Serikat Pekerja Metal] {e6 meminta maaf} kepada [m5:IDN.CVL warga kota], tetapi mengatakan perundingan dengan [m6:IDN.BUS Apindo] tidak akan dilanjutkan.
e1 m1 > m2 PROTEST actual 2011-11-24/none mode=riot ctx=economic
e3 m1 > m3 PROTEST actual 2011-11-24/none mode=riot ctx=economic
e5 m3 > m8 COERCE actual 2011-11-24/none mode=arrest ctx=economic
e6 m4 > m5 SUPPORT actual 2011-11-24/none ctx=economic

### Sindonews 2018-03-15
[m1:GBR.GOV Theresa May] memberi waktu sepekan kepada 23 orang untuk meninggalkan negaranya. {e1 Pengusiran} yang diumumkan Rabu (14/3) itu menyusul {e2 peracunan} [m2:RUS.ELI mantan mata-mata Sergei Skripal] di [m3:@GBR Salisbury]. [m4:RUS.GOV Moskow] {e3 membantah terlibat}. [m5=m4 Pihaknya] segera {e4 akan membalas} dengan langkah serupa. [m6:USA.GOV Nikki Haley], duta besar di [m7:@USA New York], menyatakan negaranya {e5 berdiri bersama} sekutunya.
e1 m1 > m4 SANCTION actual 2018-03-14/day mode=expel ctx=diplomatic
e2 m4 > m2 ASSAULT denied 2018-03-15/none mode=unconventional ctx=cbrn
e3 m4 > m1 REJECT actual 2018-03-15/none ctx=cbrn
e4 m5 > m1 THREATEN threatened 2018-03-15/none ctx=diplomatic
e5 m6 > m1 SUPPORT actual 2018-03-15/none ctx=diplomatic

### Metro Sulawesi 2013-01-04
Perburuan terhadap [m1:MIT.REB kelompok Santoso] memasuki pekan ketiga. Empat [m2:IDN.COP anggota Brimob] gugur dalam {e2 penghadangan} di Desa Tambarana pada 20 Desember. [m3:IDN.COP Kapolda Sulawesi Tengah Dewa Parsana] telah {e3 menambah} 300 personel. Pihaknya juga {e4 menawarkan pengampunan} bagi anggota yang keluar dari hutan. Salah satu anggota itu, kata [m4=m3 dia], {e5 menyerahkan diri} Kamis (3/1) dengan membawa sepucuk M-16.
e2 m1 > m2 ASSAULT actual 2012-12-20/day mode=firearms ctx=terrorism bg
e3 m3 > m1 MOBILIZE actual 2013-01-04/none mode=police ctx=terrorism
e4 m3 > m1 CONCEDE actual 2013-01-04/none ctx=terrorism
e5 m1 > m3 RETREAT actual 2013-01-03/day mode=disarm ctx=terrorism said=m4

### Kontan 2021-03-26
Merek-merek pakaian asing menghilang dari toko daring Cina. {e1 Boikot} oleh [m1:CHN.CVL warganet] itu bermula dari pernyataan lama [m2:SWE.BUS H&M] yang {e2 menyatakan cemas} tentang kerja paksa di [m3:@CHN Xinjiang]. Tiga hari sebelumnya hukuman {e3 dijatuhkan} [m4:EU Brussels] terhadap [m5:CHN.GOV empat pejabat wilayah tersebut]. Balasannya menyusul pada hari yang sama: sepuluh orang, di antaranya [m6:DEU.LEG anggota parlemen Reinhard Butikofer], {e4 dilarang masuk}. [m7:CHN.GOV Kementerian Luar Negeri di Beijing] {e5 memanggil} [m8:EU duta besar Nicolas Chapuis].
e1 m1 > m2 SANCTION actual 2021-03-26/none mode=boycott ctx=human_rights,economic
e2 m2 > m7 ACCUSE actual 2021-03-26/none mode=disapprove ctx=human_rights bg
e3 m4 > m5 SANCTION actual 2021-03-22/none mode=restrict ctx=human_rights
e4 m7 > m6 SANCTION actual 2021-03-22/none mode=restrict ctx=human_rights,diplomatic
e5 m7 > m8 ACCUSE actual 2021-03-26/none mode=disapprove ctx=diplomatic

### Kupang Tribun 2020-02-19
Pagar hutan adat Pubabu {e1 dirobohkan} dan rumah bulat diratakan, Selasa (18/2). {e2 Penggusuran} tersebut dikerjakan Satpol PP atas perintah [m1:IDN.GOV Pemerintah Provinsi Nusa Tenggara Timur]. [m2:IDN.CVL Warga Besipae] kini tidur di bawah pohon. "<<q1 [m3=m2 Kami] tidak akan pindah>>," kata [m4=m2 Daud Selan]. [m5:IDN.GOV Gubernur Viktor Laiskodat] menyatakan {e3 siap membangun} rumah baru bagi [m7=m2 mereka]. [m6:IDN.REL Sinode GMIT] menyalurkan {e4 tenda dan beras}.
e2 m1 > m2 COERCE actual 2020-02-18/day mode=seize ctx=territory
e3 m5 > m2 AGREE planned 2020-02-19/none ctx=territory
e4 m6 > m2 AID actual 2020-02-19/none ctx=human_security
e1 m1 > m2 ASSAULT actual 2020-02-18/day mode=destroy ctx=territory
q1 m4 direct cue=kata

### BBC Indonesia 2016-07-13
Tidak ada dasar hukum bagi hak bersejarah di dalam sembilan garis putus-putus. Demikian {e1 putusan} [m1:PCA Mahkamah Arbitrase Permanen] di [m2:@NLD Den Haag], Selasa (12/7), atas {e2 gugatan} yang diajukan [m3:PHL.GOV Manila] pada Januari 2013. [m4:CHN.GOV Beijing] {e3 menyatakan tidak menerima} dan tidak mengakuinya. [m5:USA.GOV Washington] {e4 meminta} pihak yang kalah menghormatinya sebagai keputusan yang mengikat. Menurut [m6:TWN.GOV Taipei], yang menguasai pulau terbesar di gugusan Spratly, putusan itu juga {e5 tidak dapat diterima}.
e1 m1 > m4 REJECT actual 2016-07-12/day ctx=territory,legal
e2 m3 > m4 ACCUSE actual 2013-01-01/month mode=allege ctx=territory,legal bg
e3 m4 > m1 REJECT actual 2016-07-13/none ctx=territory,legal
e4 m5 > m4 REQUEST requested 2016-07-13/none mode=yield ctx=territory,legal
e5 m6 > m1 REJECT actual 2016-07-13/none ctx=territory,legal

### Warta Kota 2016-03-22
Mobil-mobil taksi berjajar menutup Jalan Sudirman, Selasa (22/3). [m1:IDN.LAB Para sopir] menuntut [m2:IDN.GOV Kementerian Komunikasi dan Informatika] memblokir aplikasi pemesanan kendaraan. {e1 Demonstrasi} itu diwarnai {e2 perkelahian} dengan [m3:IDN.LAB pengemudi ojek daring] yang sedang melintas. [m4:IDN.BUS Blue Bird], yang menggratiskan layanannya esok hari, {e3 meminta maaf} kepada [m5:IDN.CVL masyarakat]. Pengemudinya yang terbukti merusak akan {e4 dipecat}. [m6:IDN.GOV Menteri Rudiantara] {e5 menolak} tuntutan tersebut.
e1 m1 > m2 PROTEST actual 2016-03-22/day mode=demo ctx=economic,technology
e2 m1 > m3 ASSAULT actual 2016-03-22/day mode=beat ctx=economic
e3 m4 > m5 SUPPORT actual 2016-03-22/none ctx=economic
e4 m4 > m1 SANCTION planned 2016-03-22/none ctx=economic
e5 m6 > m1 REJECT actual 2016-03-22/none mode=change ctx=technology,economic

### Suara Karya 2007-09-28
Tembakan terdengar ketika truk tentara mencapai Pagoda Sule. [m1:MMR.REL Para biksu], yang selama sepuluh hari {e1 memimpin pawai} menentang kenaikan harga bahan bakar, {e2 dipukul} dan diangkut dari biara mereka sebelum fajar oleh [m2:MMR.MIL pasukan pemerintah]. [m3:JPN.JRN Juru kamera Kenji Nagai] {e3 ditembak} dari dekat. [m4:JPN.GOV Tokyo] akan {e4 mengirim} utusan untuk meminta keterangan. [m5:ASEAN Para menteri luar negeri Asia Tenggara] yang bersidang di [m6:@USA New York] {e5 menyatakan muak} atas penggunaan senjata tersebut.
e1 m1 > m2 PROTEST actual 2007-09-28/none mode=demo ctx=pro_democracy,economic
e2 m2 > m1 ASSAULT actual 2007-09-28/none mode=beat ctx=repression
e3 m2 > m3 ASSAULT actual 2007-09-28/none mode=firearms ctx=repression
e4 m4 > m2 AGREE planned 2007-09-28/none mode=visit ctx=diplomatic
e5 m5 > m2 ACCUSE actual 2007-09-28/none mode=disapprove ctx=repression
