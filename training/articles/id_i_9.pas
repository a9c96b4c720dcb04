### BBC News Indonesia 2018-07-20 article
= Nikaragua: Monimbo {e14 jatuh}, [m1:NIC.REL para uskup] disebut 'komplotan kudeta'
~date_line 20 Juli 2018
~share Bagikan artikel ini dengan Facebook | Twitter
Tiga bulan sesudah pemotongan pensiun memicu kemarahan mahasiswa, kantong perlawanan terakhir di [m2:@NIC Masaya] tidak lagi berada di tangan [m3:NIC.CVL para pembangkang].
Lebih dari seribu [m4:NIC.COP polisi] dan orang bertopeng {e1 menyerbu} lingkungan Monimbo sejak Selasa subuh, membongkar barikade batu dengan ekskavator. Sedikitnya tiga orang meninggal, termasuk seorang polisi.
"<<q1 Perintah kami membersihkan, berapa pun harganya>>," kata [m5:NIC.COP Komisaris Ramon Avellan], kepala kepolisian setempat yang selama 57 hari {e2 dikepung} warga di markasnya sendiri.
Bagi [m6:NIC.GOV Presiden Daniel Ortega], penyerbuan itu datang tepat waktu. Kamis (19/07), dalam perayaan 39 tahun revolusi, [m7=m6 mantan gerilyawan Sandinista itu] {e3 menuduh} Konferensi Waligereja, yang sejak Mei {e4 memandu} dialog nasional, menyimpan senjata di gereja.
"<<q2 Mereka bukan penengah. [m8=m1 Mereka] bagian dari kudeta>>," ujarnya.
[m9:NIC.REL Uskup Agung Managua, Kardinal Leopoldo Brenes], yang mengetuai [m10:NIC.REL Konferensi Waligereja], tidak membalas. Pembantunya, [m11:NIC.REL Silvio Baez], menulis bahwa gereja "<<q3 berdiri di sisi mereka yang ditembaki>>". Pekan lalu [m12=m11 uskup pembantu itu] {e5 dilukai} dengan pisau oleh [m13:NIC.CVL pendukung pemerintah] di basilika Diriamba.
[m28=m6 Ortega] juga {e6 menolak} usul pemilu dipercepat ke Maret 2019. Usul tersebut {e7 diajukan} para uskup dan didukung [m14:NIC.OPP Aliansi Sipil], gabungan mahasiswa, petani, dan pengusaha. [m15:NIC.BUS Jose Adan Aguerri], yang memimpin [m16:NIC.BUS majelis pengusaha COSEP], anggota aliansi itu, {e8 mengancam} mogok nasional kedua.
Sehari sebelum pidato, [m17:OAS Organisasi Negara-Negara Amerika (OAS)] {e9 mengutuk} kekerasan dengan 21 suara. Yang menentang hanya tiga: [m18:NIC.GOV Nikaragua], [m19:VCT.GOV Saint Vincent dan Grenadine], serta [m20:VEN.GOV Venezuela], sekutu [m29=m6 Ortega] dalam blok [m21:ALBA ALBA].
Di antara yang mendukung resolusi terdapat [m22:URY.GOV Uruguay]. [m23:URY.ELI Jose Mujica], bekas presidennya, mengaku salah telah lama diam.
[m24:NIC.GOV Menteri Luar Negeri Denis Moncada] {e10 menyebut} resolusi itu campur tangan. Ia membantah pemerintah {e11 mempersenjatai} orang-orang bertopeng; mereka, katanya, <<q4 polisi sukarela>>.
[m25:USA.GOV Wakil Presiden AS Mike Pence] lewat Twitter {e12 meminta} [m30=m6 Ortega] menghentikan pembunuhan. Awal bulan ini Washington {e13 menjatuhkan sanksi} kepada [m26:NIC.COP Francisco Diaz], besan [m31=m6 Ortega] di kepolisian.
Lebih dari 280 orang terbunuh sejak 18 April, menurut kelompok hak asasi [m27:NIC.NGO CENIDH].
e1 m4 > m3 ASSAULT actual 2018-07-17/day mode=firearms ctx=repression
e2 m3 > m5 PROTEST actual 2018-07-20/none mode=obstruct ctx=repression bg
e3 m7 > m10 ACCUSE actual 2018-07-19/day mode=allege ctx=religion_ethnicity
e4 m10 > m6,m14 CONSULT actual 2018-05-01/month mode=third-party bg
e5 m13 > m12 ASSAULT actual 2018-07-09/week mode=primitive ctx=religion_ethnicity
e6 m6 > m10 REJECT actual 2018-07-19/day mode=change ctx=election
e7 m10 > m6 REQUEST requested 2018-07-20/none mode=change ctx=election bg
e8 m15 > m6 PROTEST hypothetical 2018-07-20/none mode=strike ctx=pro_democracy
e9 m17 > m18 ACCUSE actual 2018-07-18/day mode=disapprove ctx=human_rights,repression
e10 m24 > m17 ACCUSE actual 2018-07-20/none mode=disapprove ctx=diplomatic
e11 m18 > m13 AID denied 2018-07-20/none mode=weapons ctx=repression said=m24
e12 m25 > m6 REQUEST requested 2018-07-20/none mode=yield ctx=repression
e13 m25 > m26 SANCTION actual 2018-07-01/month mode=discontinue ctx=repression bg
e14 m4 > m3 ASSAULT actual 2018-07-17/day ctx=repression again
q1 m5 direct cue=kata
q2 m6 direct cue=ujarnya
q3 m11 mixed cue=menulis
q4 m24 indirect cue=katanya
rel m9 leads m10
rel m15 leads m16
rel m16 member_of m14
rel m20 ally_of m6
rel m20 member_of m21

### Tribun Jabar 2014-02-20 article
= Ditegur [m1:IDN.GOV Gubernur], Wali Kota Bekasi: [m2:IDN.GOV Saya] Bukan Anak Buahnya
~byline Penulis: Ragil Wisnu Saputra
~date_line Kamis, 20 Februari 2014 20:41 WIB
BANDUNG, TRIBUNJABAR.CO.ID - Soal sampah lagi, soal sampah lagi. [m3:IDN.GOV Wali Kota Bekasi Rahmat Effendi] tak menyembunyikan gusarnya.
"<<q1 [m4=m3 Saya] ini dipilih rakyat. Bukan anak buah gubernur>>," katanya di Gedung Sate, Kamis (20/2/2014).
Beberapa menit sebelumnya, di ruang rapat, [m5:IDN.GOV Gubernur Jabar Ahmad Heryawan] {e1 menegur} [m6=m3 Pepen], sapaan wali kota itu, gara-gara {e2 menutup} jalan truk sampah Jakarta ke [m7:@IDN Bantargebang].
Penutupan dilakukan [m8:IDN.GOV Dishub Kota Bekasi] sejak Senin. Sebanyak 150 truk {e3 diputar balik}.
"<<q2 Bau licitnya ke mana-mana. [m9:IDN.CVL Warga] muntah. Siapa yang tanggung?>>" lanjut [m10=m3 politisi Golkar itu].
Aher, demikian gubernur dari [m11:IDN.PTY PKS] itu biasa disapa, bicara lebih kalem. "<<q3 Ditegur itu tanda sayang. Yang penting duduk bersama>>," ujarnya sembari tersenyum.
[m12=m5 Dia] {e4 meminta} truk boleh lewat lagi mulai besok malam.
Pepen setuju? Setengah. "<<q4 Malam boleh. Siang tidak akan [m13=m3 saya] {e5 izinkan}>>."
Wakil dari Jakarta, [m14:IDN.GOV Kepala Dinas Kebersihan Unu Nurdin], {e6 berjanji} mengganti truk bocor sebelum Juni. Ia mengaku diutus [m15:IDN.GOV Jokowi].
"<<q5 Pak Gubernur titip salam, titip {e7 maaf} juga>>," katanya.
~read_also Baca: Persib Kalah Tipis, Bobotoh Tetap Setia
Janji itu disangsikan [m16:IDN.LEG Ketua Komisi B DPRD Kota Bekasi Ariyanto Hendrata]. Dua tahun lalu, kata dia, ada janji {e8 serupa} dari [m23:IDN.GOV Foke]. Hasilnya nihil.
Fraksinya, [m17:IDN.LEG Fraksi PKS], mau {e9 mengusulkan} kenaikan uang bau.
Di [m18:@IDN Sumur Batu], warga yang dipimpin [m19:IDN.CVL Bagong Suyoto], Ketua [m20:IDN.CVL Koalisi Persampahan Nasional], tadi pagi malah {e10 mencegat} dua truk yang lolos. Kuncinya {e11 dirampas}.
"<<q6 Dikembalikan kalau bapak-bapak di Gedung Sate sudah rukun>>," tukas Bagong.
[m21:IDN.COP Polsek Bantargebang] belum bertindak. "<<q7 Kami mediasi dulu saja>>," kata [m22:IDN.COP Kapolsek Kompol Gunawan].
Rapat lanjutan digelar pekan depan di Balai Kota DKI.
e1 m5 > m6 ACCUSE actual 2014-02-20/day mode=disapprove ctx=environment,executive
e2 m3 > m15 COERCE actual 2014-02-17/day mode=restrict ctx=environment
e3 m8 > m15 COERCE actual 2014-02-17/day mode=restrict ctx=environment again
e4 m12 > m3 REQUEST requested 2014-02-20/day mode=yield ctx=environment
e5 m13 > m5 REJECT actual 2014-02-20/day mode=yield ctx=environment
e6 m14 > m3 AGREE planned 2014-02-20/day ctx=environment
e7 m15 > m3 SUPPORT actual 2014-02-20/day ctx=environment
e8 m23 > m3 AGREE planned 2012-01-01/year ctx=environment bg
e9 m17 > m15 REQUEST planned 2014-02-20/none ctx=environment,economic
e10 m20 > m15 PROTEST actual 2014-02-20/day mode=obstruct ctx=environment
e11 m20 > m15 PROTEST actual 2014-02-20/day mode=obstruct ctx=environment again
q1 m3 direct cue=katanya
q2 m10 direct cue=lanjut
q3 m5 direct cue=ujarnya
q4 m3 direct
q5 m14 direct cue=katanya
q6 m19 direct cue=tukas
q7 m22 direct cue=kata
rel m19 leads m20
rel m5 member_of m11

### VOA Indonesia 2010-03-02 article
= Yaman Gencatan Senjata di Utara, Membara di Selatan
~date_line 02/03/2010
Para insinyur [m1:YEM.MIL tentara Yaman] masih {e1 menyingkirkan} ranjau di jalan antara [m2:@YEM Saada] dan Sana'a ketika [m3:YEM.GOV Presiden Ali Abdullah Saleh] menghadapi front yang lain.
Di [m4:@YEM Zinjibar], Senin, [m5:YEM.COP pasukan keamanan] {e2 menggerebek} rumah [m6:YEM.REB Ali Saleh al-Yafei], tokoh [m7:YEM.OPP Gerakan Selatan] yang menuntut pemisahan diri. Al-Yafei, istrinya, dan tiga orang lain {e3 tewas}.
Kementerian Dalam Negeri mengatakan <<q1 lelaki itu buronan yang menembak lebih dahulu>>.
"<<q2 Mereka datang untuk membunuh. Tidak ada surat, tidak ada peringatan>>," kata [m8:YEM.OPP Tariq al-Fadhli], mantan pejuang Afghanistan yang sejak April tahun lalu bergabung dengan kaum separatis. [m9=m8 Ia] {e4 menyerukan} pemogokan umum di bekas [m10:@YEM Yaman Selatan], negeri yang sampai 1990 berdiri sendiri.
[m26=m3 Saleh] sebelumnya {e5 menawarkan} dialog kepada siapa pun di selatan yang tidak mengangkat senjata. Tawaran itu {e6 ditampik} [m11:YEM.ELI Ali Salim al-Beidh], mantan presiden di pengasingan.
Di utara suasananya berbeda. Gencatan senjata dengan [m12:HOUTHI.REB pemberontak Houthi], pimpinan [m13:HOUTHI.REB Abdul Malik al-Houthi], diumumkan 11 Februari setelah [m14=m12 kelompok Syiah Zaidi itu] {e7 menerima} enam syarat pemerintah. Salah satunya, tidak menyerang [m15:SAU.GOV Arab Saudi].
Pekan lalu [m16=m12 mereka] {e8 menyerahkan} seorang prajurit [m27=m15 Saudi] yang ditawan sejak November. [m17:SAU.MIL Pangeran Khaled bin Sultan], wakil menteri pertahanan di Riyadh, mengatakan masih ada empat prajuritnya yang hilang.
[m28=m15 Saudi] {e9 turun} ke medan perang setelah para pemberontak menewaskan [m18:SAU.MIL dua penjaga perbatasannya] pada 3 November. Sejak itu lebih dari 100 tentaranya gugur.
Adapun [m19:USA.GOV Washington], penyokong utama [m20=m3 Saleh], lebih memusingkan [m21:AQAP.REB Al-Qaida di Semenanjung Arab (AQAP)]. Cabang jaringan [m22:ALQAEDA.REB Al-Qaida] itu {e10 mengaku} mengirim [m23:NGA.REB pemuda Nigeria] yang berusaha meledakkan pesawat ke Detroit pada hari Natal.
[m24:USA.MIL Jenderal David Petraeus], Panglima Komando Pusat AS, {e11 berkunjung} ke Sana'a 2 Januari dan {e12 menjanjikan} bantuan keamanan dua kali lipat menjadi 150 juta dolar.
[m25:GBR.GOV Inggris] bersama 20 negara membentuk kelompok Sahabat Yaman akhir Januari di London. Pertemuannya yang pertama dijadwalkan bulan ini.
Parlemen membantah kabar bahwa pangkalan asing akan {e13 dibuka} di pulau Socotra.
e1 m1 > m12 RETREAT actual 2010-03-02/none mode=disarm ctx=military
e2 m5 > m6 ASSAULT actual 2010-03-01/day mode=firearms ctx=repression,territory
e3 m5 > m6 ASSAULT actual 2010-03-01/day mode=firearms ctx=repression again
e4 m9 > m7 REQUEST requested 2010-03-02/none mode=change ctx=territory
e5 m3 > m7 AGREE planned 2010-03-02/none ctx=territory bg
e6 m11 > m3 REJECT actual 2010-03-02/none mode=meet ctx=territory bg
e7 m14 > m3 CONCEDE actual 2010-02-11/day mode=ceasefire ctx=military bg
e8 m16 > m15 RETREAT actual 2010-02-22/week mode=release ctx=military
e9 m15 > m12 ASSAULT actual 2009-11-01/month ctx=military,territory bg
e10 m21 > m19 ASSAULT actual 2009-12-25/day mode=explosives ctx=terrorism bg
e11 m24 > m3 CONSULT actual 2010-01-02/day mode=visit ctx=military,terrorism bg
e12 m24 > m3 AGREE planned 2010-01-02/day ctx=military,terrorism bg
e13 m3 > m19 COOPERATE denied 2010-03-02/none mode=access ctx=military
q1 m5 indirect cue=mengatakan
q2 m8 direct cue=kata
rel m13 leads m12
rel m21 part_of m22
rel m19 ally_of m20
rel m8 member_of m7

### Liputan6.com 2026-02-11 article
= Nelayan Cilincing {e10 Bongkar} Pagar Laut, Pramono: Nanti [m1:IDN.GOV Saya] Cek
~byline Delvira Hutabarat
~date_line Diperbarui 11 Feb 2026, 18:20 WIB
Liputan6.com, [m2:@IDN Jakarta] - Bambu-bambu itu akhirnya {e1 dicabut} juga. Pakai tangan, pakai perahu, ramai-ramai.
Sekitar 60 [m3:IDN.LAB nelayan Cilincing] mendatangi tanggul beton milik [m4:IDN.BUS PT Karya Citra Nusantara (KCN)], Rabu (11/2/2026) pagi.
"<<q1 Mutar satu jam kalau lewat luar. Solar dari mana?>>" keluh [m5:IDN.LAB Danu], Ketua [m6:IDN.LAB Paguyuban Nelayan Kalibaru].
[m7=m5 Danu] bilang dia sudah {e2 minta} pintu air dibuka tiga meter saja. Tidak digubris.
Perusahaan, lewat [m8:IDN.BUS Direktur Utama Widodo Setiadi], menyebut aksi itu {e3 pengrusakan}.
"<<q2 Proyek [m9=m4 kami] berizin KKP. Ada PKKPRL-nya. [m10=m4 Kami] sudah {e4 lapor} polisi>>," tegasnya.
Laporan masuk ke [m11:IDN.COP Polres Pelabuhan Tanjung Priok]. Kapolresnya, [m12:IDN.COP AKBP Martuasah Tobing], memastikan belum ada yang {e5 dipanggil}.
Gubernur [m13:IDN.GOV Pramono Anung] ditanya wartawan di Balai Kota. "<<q3 Nanti [m14=m13 saya] cek. Yang jelas nelayan tidak boleh dirugikan>>," katanya.
Politisi [m15:IDN.PTY PDI Perjuangan] itu mengaku akan {e6 memanggil} manajemen perusahaan pekan ini.
Dia juga menyinggung saham. [m24=m4 KCN] sebagian dimiliki [m16:IDN.BUS Kawasan Berikat Nusantara], badan usaha yang 26 persennya milik Pemprov.
Dari Senayan, [m17:IDN.LEG Anggota Komisi IV Daniel Johan] {e7 mendesak} KKP turun tangan.
"<<q4 Jangan tunggu viral. Itu [m18:IDN.GOV Pak Trenggono] tahu kok>>," ujar [m19=m17 politikus PKB] ini.
Pihak KKP merespons cepat. [m20:IDN.GOV Dirjen PSDKP Pung Nugroho Saksono] mengirim {e8 dua kapal pengawas} ke lokasi sore tadi.
Ingatan orang melayang ke Januari 2025, saat [m21:IDN.MIL prajurit Marinir] {e9 membongkar} pagar laut milik [m23:IDN.BUS anak usaha Agung Sedayu] di Tangerang atas perintah [m22:IDN.GOV Presiden Prabowo].
"<<q5 Kalau Tangerang bisa, kenapa sini enggak?>>" tutup [m25=m5 Danu].
~advert Infografis Pagar Laut
e1 m3 > m4 PROTEST actual 2026-02-11/day mode=vandalize ctx=natural_resource
e2 m7 > m4 REQUEST requested 2026-02-11/none mode=access ctx=natural_resource bg
e3 m8 > m3 ACCUSE actual 2026-02-11/day mode=allege ctx=legal
e4 m10 > m3 ACCUSE actual 2026-02-11/none mode=allege ctx=legal
e5 m11 > m3 COERCE denied 2026-02-11/none ctx=legal
e6 m13 > m4 CONSULT planned 2026-02-09/week ctx=natural_resource
e7 m17 > m18 REQUEST requested 2026-02-11/none mode=change ctx=natural_resource
e8 m20 > m4 MOBILIZE actual 2026-02-11/day mode=ships ctx=natural_resource
e9 m21 > m23 COERCE actual 2025-01-01/month ctx=natural_resource bg
e10 m3 > m4 PROTEST actual 2026-02-11/day mode=vandalize ctx=natural_resource again
q1 m5 direct cue=keluh
q2 m8 direct cue=tegasnya
q3 m13 direct cue=katanya
q4 m19 direct cue=ujar
q5 m5 direct cue=tutup
rel m5 leads m6
rel m8 leads m4
rel m12 leads m11
rel m13 member_of m15
