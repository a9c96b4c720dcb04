### detikNews 2023-07-25
Ketua [m1:IDN.PTY DPD Demokrat Papua Ricky Ham Pagawak] {e1 dituntut} 12 tahun penjara oleh [m2:IDN.JUD jaksa penuntut umum KPK]. [m9=m1 Bupati Mamberamo Tengah nonaktif itu] dinilai terbukti menerima suap dan gratifikasi Rp211 miliar. Menanggapi tuntutan tersebut, kuasa hukumnya menyatakan [m3=m1 kliennya] {e2 akan mengajukan} pembelaan dua pekan mendatang. "[m4=m2 Kami] serahkan kepada [m5:IDN.JUD majelis hakim]," kata [m6:IDN.JUD Jubir Ali Fikri] saat dimintai konfirmasi. Sebelumnya, [m7=m1 Ricky] sempat kabur ke [m8:@PNG Papua Nugini] selama tujuh bulan sebelum {e3 ditangkap} di Abepura.
e1 m2 > m1 ACCUSE actual 2023-07-25/none mode=allege ctx=corruption,legal
e2 m1 > m2 REJECT planned 2023-08-08/none ctx=corruption,legal
e3 m2 > m1 COERCE actual 2023-02-19/month mode=arrest ctx=corruption bg

### ANTARA 2021-09-02
[m1:IDN.MIL Panglima Kodam XVIII/Kasuari Mayjen TNI I Nyoman Cantiasa] mengecam {e1 penyerangan} Pos Koramil Kisor di Kabupaten Maybrat yang menewaskan empat prajuritnya. Menurut [m2=m1 dia], pelaku berjumlah sekitar lima puluh orang dan merupakan anggota [m3:TPNPB.REB KNPB-TPNPB]. [m4=m1 Pihaknya] telah {e2 mengerahkan} satu satuan setingkat kompi untuk {e3 mengejar} [m5=m3 kelompok tersebut]. Sementara itu, [m6:IDN.GOV Bupati Maybrat Bernard Sagrim] {e4 meminta} [m7:IDN.CVL warga yang mengungsi] segera kembali ke kampung. [m8=m6 Ia] juga mengimbau masyarakat tidak terprovokasi.
e1 m3 > m1 ASSAULT actual 2021-09-02/day mode=primitive ctx=territory
e2 m1 > m3 MOBILIZE actual 2021-09-02/none mode=troops ctx=territory
e3 m1 > m3 COERCE planned 2021-09-02/none mode=arrest ctx=territory
e4 m6 > m7 REQUEST requested 2021-09-02/none mode=yield ctx=territory,migration

### Kompas.com 2024-05-31
[m1:IDN.PTY Partai Gerindra] {e1 resmi mengusung} [m2:IDN.PTY Dedi Mulyadi] sebagai bakal calon gubernur Jawa Barat. Keputusan itu disampaikan [m3:IDN.PTY Ketua Harian Sufmi Dasco Ahmad] di kompleks parlemen, Senayan, Jumat (31/5/2024). [m8=m3 Ia] berharap [m4:IDN.PTY Partai Golkar], partai lama sang calon, {e2 ikut bergabung}. Namun, [m5=m4 partai berlambang beringin itu] hingga kini masih menunggu kesediaan [m6:IDN.PTY Ridwan Kamil]. "[m7=m4 Kami] tidak mau tergesa-gesa," ujar Wakil Ketua Umum Nurul Arifin menjawab {e3 ajakan} tersebut.
e1 m1 > m2 SUPPORT actual 2024-05-31/day ctx=election
e2 m4 > m1 AGREE hypothetical 2024-05-31/none ctx=election
e3 m3 > m4 REQUEST requested 2024-05-31/day mode=assist ctx=election

### Tribun-Timur.com 2019-09-27
Meninggalnya [m8:IDN.EDU dua mahasiswa] di Kendari memicu solidaritas di Makassar. Ratusan [m1:IDN.EDU mahasiswa UIN Alauddin] {e1 menggelar aksi} di depan [m2:IDN.LEG kantor DPRD Sulsel] sambil membawa keranda. [m3=m1 Mereka] {e2 menuntut} [m4:IDN.COP Kapolda Sultra Brigjen Iriyanto] dicopot dari jabatannya. Wakil Ketua DPRD [m5:IDN.LEG Ni'matullah] {e3 menerima} perwakilan [m9=m1 massa] dan {e4 berjanji} meneruskan tuntutan tersebut ke [m6:IDN.COP Mabes Polri]. Sampai berita ini diturunkan, belum ada keterangan dari [m7=m6 kepolisian].
e1 m1 > m4 PROTEST actual 2019-09-27/none mode=demo ctx=repression
e2 m1 > m6 REQUEST requested 2019-09-27/none mode=change ctx=repression
e3 m5 > m1 CONSULT actual 2019-09-27/none ctx=repression
e4 m5 > m1 AGREE planned 2019-09-27/none ctx=repression

### JPNN.com 2020-11-26
[m1:IDN.GOV Menteri Kelautan dan Perikanan Edhy Prabowo] {e1 ditangkap} tim [m2:IDN.JUD KPK] setibanya dari Honolulu. Penangkapan itu dipimpin penyidik senior Novel Baswedan, kata seorang sumber. [m3=m1 Politikus Gerindra tersebut] belakangan {e2 menyatakan mundur} dari jabatannya dan {e3 meminta maaf} kepada [m4:IDN.PTY Prabowo Subianto], yang [m6=m1 ia] anggap guru. Ketua umum partai itu, menurut adiknya, Hashim Djojohadikusumo, sangat kecewa. "[m5:IDN.GOV Presiden] {e4 menghormati} proses hukum," kata Jokowi dalam keterangan pers.
e1 m2 > m1 COERCE actual 2020-11-25/day mode=arrest ctx=corruption
e2 m1 > m5 RETREAT actual 2020-11-26/none mode=resign ctx=corruption,executive
e3 m1 > m4 SUPPORT actual 2020-11-26/none ctx=corruption
e4 m5 > m2 SUPPORT actual 2020-11-26/none ctx=corruption,legal

### Serambinews 2021-03-09
[m1:IDN.LEG Komisi I DPR Aceh] {e1 mengunjungi} kantor [m2:IDN.GOV Kementerian Dalam Negeri] di Jakarta untuk mempertanyakan jadwal pilkada. Ketuanya, [m3:IDN.LEG Tgk Muhammad Yunus], {e2 meminta} [m6=m2 pemerintah] mengizinkan pemilihan digelar pada 2022 sesuai UUPA. Dirjen Otda [m4:IDN.GOV Akmal Malik], yang menerima rombongan, {e3 menegaskan} pilkada tetap serentak pada 2024. Jawaban tersebut disesalkan Yunus. "[m5=m1 Kami] {e4 akan bawa} persoalan ini ke Mahkamah Konstitusi," katanya.
e1 m1 > m2 CONSULT actual 2021-03-09/none mode=visit ctx=election
e2 m3 > m2 REQUEST requested 2021-03-09/none mode=change ctx=election
e3 m4 > m3 REJECT actual 2021-03-09/none mode=change ctx=election
e4 m1 > m2 ACCUSE planned 2021-03-09/none mode=allege ctx=election,legal

### Liputan6.com 2018-08-24 none
Tim panjat tebing putri Indonesia meraih emas dan perak di nomor speed Asian Games. Aries Susanti Rahayu mengalahkan rekan senegaranya, Puji Lestari, di final. Perunggu jatuh kepada atlet [m1:@CHN China]. Kepala pelatih Caly Setiawan menyebut keberhasilan mereka buah latihan dua tahun di Yogyakarta.

### CNNIndonesia 2022-06-27
[m1:IDN.COP Polres Metro Jakarta Selatan] {e1 menetapkan} enam [m2:IDN.LAB karyawan Holywings] sebagai tersangka penistaan agama terkait promosi minuman beralkohol bagi pemilik nama Muhammad dan Maria. Sehari kemudian, puluhan anggota [m3:IDN.REL GP Ansor] {e2 mendatangi} gerai di Jalan Gunawarman dan {e3 memasang} spanduk penutupan. [m4:IDN.GOV Gubernur Anies Baswedan] {e4 mencabut} izin dua belas gerai [m5:IDN.BUS jaringan bar tersebut]. Manajemen telah {e5 meminta maaf} dan berharap ribuan karyawannya tidak kehilangan pekerjaan.
e1 m1 > m2 ACCUSE actual 2022-06-27/none mode=allege ctx=religion_ethnicity,legal
e2 m3 > m5 PROTEST actual 2022-06-27/none mode=demo ctx=religion_ethnicity
e3 m3 > m5 PROTEST actual 2022-06-27/none mode=obstruct ctx=religion_ethnicity
e4 m4 > m5 SANCTION actual 2022-06-27/none mode=discontinue ctx=religion_ethnicity,economic
e5 m5 > m3 SUPPORT actual 2022-06-23/none ctx=religion_ethnicity

### Kompas 2016-05-02
Sepuluh WNI anak buah kapal tongkang Anand 12 telah berada di rumah [m1:PHL.GOV Gubernur Sulu Totoh Tan] ketika hujan lebat turun. [m9=m8 Mereka] {e1 diantar} orang tak dikenal. Menurut [m2:IDN.ELI Kivlan Zen], yang mengaku ikut berunding, [m3:MNLF.REB Nur Misuari] {e2 membantu} membujuk para penyandera. Klaim itu {e3 dibantah} [m4:IDN.BUS Yayasan Sukma] milik Surya Paloh. [m5:IDN.GOV Menlu Retno Marsudi] menolak membandingkan [m10=m2+m4 keduanya]; [m6=m5 dia] {e4 berterima kasih} kepada semua pihak.
e1 m7 > m8 RETREAT actual 2016-05-01/none mode=release ctx=terrorism
e2 m3 > m2 AID actual 2016-05-02/none ctx=terrorism said=m2
e3 m4 > m2 REJECT actual 2016-05-02/none ctx=terrorism
e4 m5 > m1,m3 SUPPORT actual 2016-05-02/none ctx=terrorism,diplomatic
[m7:ABUSAYYAF.REB Abu Sayyaf] masih menahan empat orang lagi, sedangkan [m8:IDN.LAB kesepuluh pelaut] segera diterbangkan ke Balikpapan.

### Tempo.co 2025-08-30
Kematian [m1:IDN.LAB Affan Kurniawan], pengemudi ojek daring berusia 21 tahun, menyulut kemarahan. Pada Jumat (29/8/2025) malam, [m2:IDN.CVL massa] {e1 membakar} halte Transjakarta dan {e2 menyerang} Mako Brimob Kwitang. [m3:IDN.GOV Presiden Prabowo Subianto] {e3 mendatangi} rumah duka serta {e4 menjanjikan} rumah bagi keluarga almarhum. Kepala Negara {e5 memerintahkan} Kapolri menindak pelanggar hukum, termasuk [m4:IDN.COP tujuh anggota Brimob] yang kini ditahan. Di Makassar, gedung [m5:IDN.LEG DPRD] {e6 dibakar} dan tiga pegawainya meninggal.
e1 m2 > m3 PROTEST actual 2025-08-29/day mode=riot ctx=repression
e2 m2 > m4 PROTEST actual 2025-08-29/day mode=riot ctx=repression
e3 m3 > m1 CONSULT actual 2025-08-30/none mode=visit ctx=repression
e4 m3 > m1 AGREE planned 2025-08-30/none ctx=reparations
e5 m3 > m6 REQUEST requested 2025-08-30/none ctx=repression,legal
e6 m2 > m5 PROTEST actual 2025-08-29/day mode=riot ctx=repression
Perintah itu disambut [m6:IDN.COP Jenderal Listyo Sigit] dengan jawaban siap.

### Republika 2012-03-31
Aksi menolak kenaikan harga BBM di Stasiun Gambir diwarnai kericuhan. [m1:IDN.LAB Massa Kongres Aliansi Serikat Buruh Indonesia] {e1 melempari} [m7=m5 petugas], yang {e2 membalas} dengan gas air mata. [m2:IDN.COP Kabid Humas Polda Metro Jaya Rikwanto] menyebut enam puluh orang {e3 diamankan}, sebagian di antaranya di bawah umur. Sementara di gedung parlemen, [m3:IDN.PTY PKS] memilih {e4 tidak sejalan} dengan [m4:IDN.PTY Partai Demokrat], rekan koalisinya. Rapat paripurna {e5 batal} menaikkan harga sampai enam bulan ke depan.
e1 m1 > m5 PROTEST actual 2012-03-27/day mode=riot ctx=economic
e2 m5 > m1 ASSAULT actual 2012-03-27/day mode=crowd-control ctx=economic,repression
e3 m5 > m1 COERCE actual 2012-03-27/day mode=arrest ctx=economic,repression
e4 m3 > m4 REJECT actual 2012-03-30/none ctx=legislative,economic
e5 m6 > m1 CONCEDE actual 2012-03-31/none ctx=legislative,economic
Keputusan [m6:IDN.LEG DPR] diambil lewat tengah malam; [m5=m2 polisi] tetap siaga di Semanggi.

### Pikiran-rakyat.com 2021-02-22
[m1:IDN.AGR Petani Desa Wadas Hilir] mengadu ke [m2:IDN.GOV Ombudsman Jawa Barat] karena ganti rugi tanah tol Cisumdawu tidak kunjung dibayar. Kepala lembaga itu, [m3:IDN.GOV Dan Satriana], mengatakan timnya {e1 akan memanggil} [m4:IDN.GOV BPN Sumedang] pekan depan. Menurut [m7=m3 dia], keluhan serupa datang dari sembilan desa. Pejabat pertanahan yang dihubungi terpisah {e2 menyalahkan} [m5:IDN.BUS konsorsium pelaksana], sedangkan perusahaan tersebut {e3 menyatakan} dana sudah ditransfer. "[m6=m1 Kami] dilempar ke sana kemari," kata Oman, salah seorang pengadu.
e1 m3 > m4 ACCUSE planned 2021-03-01/week mode=investigate ctx=human_security
e2 m4 > m5 ACCUSE actual 2021-02-22/none mode=disapprove ctx=human_security
e3 m5 > m4 REJECT actual 2021-02-22/none ctx=human_security
e4 m1 > m4 ACCUSE actual 2021-02-22/none mode=disapprove ctx=human_security
{e4 Pengaduan} itu bernomor 117.

### VOA Indonesia 2013-11-07
[m1:AUS.GOV Dubes Australia Greg Moriarty] {e1 memenuhi panggilan} [m2:IDN.GOV Kemlu] di Pejambon, Jumat (1/11/2013). Selama dua puluh menit [m6=m1 ia] berada di dalam dan keluar tanpa banyak bicara. [m3:IDN.GOV Menlu Marty Natalegawa] {e2 menyebut} kabar penyadapan dari gedung kedutaan [m4=m1 negara itu] tidak dapat diterima. Rekannya di Canberra, [m5:AUS.GOV Julie Bishop], {e3 menolak berkomentar} soal intelijen. Di Bali beberapa hari kemudian [m7=m3+m5 keduanya] {e4 bertemu} dalam forum demokrasi, berjabat tangan tanpa senyum.
e1 m2 > m1 ACCUSE actual 2013-11-01/day mode=disapprove ctx=intelligence,diplomatic
e2 m3 > m1 ACCUSE actual 2013-11-01/none mode=disapprove ctx=intelligence,diplomatic
e3 m5 > m3 REJECT actual 2013-11-07/none ctx=intelligence,diplomatic
e4 m3 > m5 CONSULT actual 2013-11-07/none mode=multilateral ctx=intelligence,diplomatic

### Bangka Pos 2019-06-12 none
Produksi lada putih Muntok diperkirakan turun seperlima tahun ini. Ketua [m1:IDN.AGR Dewan Rempah Bangka Belitung] mengatakan banyak kebun berubah menjadi tambang timah. Harga di pasar [m2:@DEU Hamburg] pun lesu sejak [m3:@VNM Vietnam] memanen lebih awal. Dinas Pertanian belum dapat dihubungi mengenai data tersebut.

### Suara.com 2020-08-28
[m1:IDN.CVL KontraS] {e1 mendesak} [m2:IDN.COP Polda Kalimantan Tengah] membebaskan [m3:IDN.CVL Effendi Buhing], ketua komunitas adat Laman Kinipan. Pria 54 tahun itu {e2 dijemput paksa} di rumahnya dalam perkara pencurian gergaji mesin milik [m4:IDN.BUS PT Sawit Mandiri Lestari]. Video penangkapannya beredar luas. Dua hari kemudian, [m5=m2 kepolisian] {e3 memulangkan} [m7=m3 dia] dengan status tetap tersangka. Koordinator lembaga tersebut, [m6:IDN.CVL Fatia Maulidiyanti], {e4 mengapresiasi} langkah itu, tetapi {e5 meminta} status itu juga dicabut.
e1 m1 > m2 REQUEST requested 2020-08-26/none mode=yield ctx=human_rights,environment
e2 m2 > m3 COERCE actual 2020-08-26/none mode=arrest ctx=environment,repression
e3 m2 > m3 RETREAT actual 2020-08-28/none mode=release ctx=environment
e4 m6 > m2 SUPPORT actual 2020-08-28/none ctx=human_rights
e5 m6 > m2 REQUEST requested 2020-08-28/none mode=yield ctx=human_rights

### Okezone 2017-10-24
[m1:IDN.LEG DPR] {e1 mengesahkan} Perppu Ormas menjadi undang-undang melalui voting. Tujuh fraksi mendukung, sementara [m2:IDN.PTY Gerindra], [m3:IDN.PTY PKS], dan [m4:IDN.PTY PAN] {e2 menolak}. Di luar gedung, ribuan [m5:IDN.REL anggota Presidium Alumni 212] {e3 berorasi}. [m6:IDN.GOV Mendagri Tjahjo Kumolo] menegaskan [m9=m6 pemerintah] {e4 membuka diri} terhadap revisi. "[m7=m6 Kami] siap bahas lagi," ujarnya. Pemimpin aksi, [m8:IDN.REL Slamet Maarif], mengatakan kelompoknya {e5 akan mendaftarkan} uji materi.
e1 m1 > m5 COERCE actual 2017-10-24/day mode=restrict ctx=legislative,rights_freedoms
e2 m2,m3,m4 > m1 REJECT actual 2017-10-24/day ctx=legislative,rights_freedoms
e3 m5 > m1 PROTEST actual 2017-10-24/day mode=demo ctx=legislative,religion_ethnicity
e4 m6 > m5 AGREE planned 2017-10-24/none ctx=legislative
e5 m8 > m6 ACCUSE planned 2017-10-24/none mode=allege ctx=legislative,legal

### Tribunpekanbaru.com 2015-09-14
[m1:IDN.GOV Plt Gubernur Riau Arsyadjuliandi Rachman] {e1 menetapkan} status darurat pencemaran udara setelah jarak pandang tinggal seratus meter. [m2:IDN.MIL Danrem 031/Wirabima Nurendi] {e2 mengirim} 1.150 prajurit ke Pelalawan. Bantuan juga datang dari [m3:SGP.GOV Singapura], yang semula {e3 ditolak} Jakarta. Menurut [m4:IDN.GOV Menko Luhut Panjaitan], pesawat [m5=m3 negara kota itu] berkapasitas lebih besar. Di sisi lain, [m6:IDN.CVL warga Pekanbaru] {e4 berunjuk rasa} menuntut perusahaan pembakar diadili; lima korporasi kini {e5 disidik} [m7:IDN.COP polda].
e1 m1 > m6 AID actual 2015-09-14/none ctx=disasters,environment
e2 m2 > m6 AID actual 2015-09-14/none ctx=disasters,environment
e3 m4 > m3 REJECT actual 2015-09-11/none mode=assist ctx=environment,disasters
e4 m6 > m1 PROTEST actual 2015-09-14/none mode=demo ctx=environment
e5 m7 > m8 ACCUSE actual 2015-09-14/none mode=investigate ctx=environment,legal
[m8:IDN.BUS Perusahaan tersebut] semuanya memiliki konsesi hutan tanaman.

### Kaltimtoday 2023-03-14
Ratusan [m1:IDN.LAB tenaga honorer Kutai Kartanegara] batal {e1 mogok kerja} setelah [m2:IDN.GOV Bupati Edi Damansyah] {e2 menjamin} tidak ada pemutusan kontrak sampai akhir tahun. Jaminan tersebut disampaikan saat [m3=m2 ia] {e3 menemui} [m4=m1 mereka] di stadion Aji Imbut. Koordinator honorer, Riyanto, mengatakan rekan-rekannya memegang ucapan orang nomor satu di Kukar itu. Namun, apabila dilanggar, [m5=m1 pihaknya] {e4 akan mengerahkan} [m7=m1 massa] lebih besar. [m6:IDN.GOV BKN] belum menanggapi.
e1 m1 > m2 PROTEST denied 2023-03-14/none mode=strike ctx=economic
e2 m2 > m1 CONCEDE planned 2023-03-14/none ctx=economic
e3 m2 > m1 CONSULT actual 2023-03-14/none ctx=economic
e4 m1 > m2 PROTEST hypothetical 2023-03-14/none mode=demo ctx=economic

### Antaranews 2012-01-28
Bentrokan terjadi di Pelabuhan Sape, Bima. [m1:IDN.COP Polisi] {e1 membubarkan paksa} [m2:IDN.CVL warga Lambu] yang lima hari {e2 menduduki} dermaga untuk menolak tambang emas [m3:AUS.BUS Sumber Mineral Nusantara]. Dua pemuda tewas tertembak. [m4:IDN.LEG Anggota Komisi III Eva Sundari] {e3 mengutuk} tindakan tersebut dan {e4 meminta} Kapolri mencopot Kapolda NTB. [m5=m1 Pihak kepolisian] berdalih sudah bertindak sesuai prosedur. [m7=m6 Bupati Ferry Zulkarnain] akhirnya {e5 mencabut} izin tambang itu sebulan kemudian.
e1 m1 > m2 ASSAULT actual 2011-12-24/day mode=firearms ctx=repression,natural_resource
e2 m2 > m3 PROTEST actual 2011-12-19/none mode=obstruct ctx=natural_resource
e3 m4 > m1 ACCUSE actual 2012-01-28/none mode=disapprove ctx=repression
e4 m4 > m1 REQUEST requested 2012-01-28/none mode=change ctx=repression
e5 m6 > m3 SANCTION actual 2012-01-28/month mode=discontinue ctx=natural_resource
Sebelumnya kantor [m6:IDN.GOV sang bupati] hangus dibakar.

### BBC News Indonesia 2023-03-10
[m1:MYS.GOV Pemerintahan Anwar Ibrahim] {e1 akan meninjau ulang} proyek pengendalian banjir senilai tujuh miliar ringgit yang diberikan tanpa lelang oleh kabinet sebelumnya. [m2:MYS.OPP Muhyiddin Yassin] {e2 menantang} penggantinya itu membuktikan penyelewengan. "[m3=m2 Saya] tidak takut," katanya. Empat bulan kemudian, [m6=m2 bekas perdana menteri tersebut] {e3 didakwa} [m4:MYS.JUD jaksa] menerima suap dari kontraktor. Pendukungnya {e4 berkumpul} di depan mahkamah, dan [m5:MYS.PTY Bersatu], partainya, {e5 menuding} [m7=m1 pemerintah] balas dendam.
e1 m1 > m2 ACCUSE planned 2023-03-10/none mode=investigate ctx=corruption
e2 m2 > m1 REQUEST requested 2023-03-10/none ctx=corruption
e3 m4 > m2 ACCUSE actual 2023-03-10/none mode=allege ctx=corruption,legal
e4 m5 > m4 PROTEST actual 2023-03-10/none mode=demo ctx=corruption
e5 m5 > m1 ACCUSE actual 2023-03-10/none mode=allege ctx=corruption,political_institutions

### Harian Jogja 2018-02-11
Penyerangan jemaat {e1 terjadi} di Gereja Santa Lidwina, Bedog, Sleman, saat misa. [m1:IDN.EDU Suliono], mahasiswa asal Banyuwangi, {e2 membacok} [m2:IDN.REL Romo Karl-Edmund Prier] dan tiga umat sebelum {e3 dilumpuhkan} dengan timah panas oleh [m3:IDN.COP Aiptu Munir]. [m4:IDN.REL Buya Syafii Maarif], yang rumahnya tak jauh dari situ, datang dengan sepeda dan {e4 menyatakan dukacita}. [m5:IDN.GOV Sri Sultan HB X] meminta maaf kepada [m6:IDN.REL umat Katolik]. Menurut Kapolda, pelaku pernah mencoba pergi ke [m7:@SYR Suriah].
e1 m1 > m6 ASSAULT actual 2018-02-11/day mode=primitive ctx=religion_ethnicity,terrorism
e2 m1 > m2 ASSAULT actual 2018-02-11/day mode=primitive ctx=religion_ethnicity,terrorism
e3 m3 > m1 ASSAULT actual 2018-02-11/day mode=firearms ctx=terrorism
e4 m4 > m6 SUPPORT actual 2018-02-11/none ctx=religion_ethnicity
e5 m5 > m6 SUPPORT actual 2018-02-11/none ctx=religion_ethnicity
{e5 Permintaan maaf} tersebut disampaikan di Panti Rapih.

### Metrotvnews 2025-08-01
[m1:IDN.JUD Kejaksaan Agung] mempersilakan [m2:IDN.PTY Thomas Trikasih Lembong] {e1 mengajukan} praperadilan. [m8=m2 Mantan menteri perdagangan itu] {e2 ditetapkan} sebagai tersangka dalam kasus impor gula tahun 2015. Kuasa hukumnya, [m3:IDN.CVL Ari Yusuf Amir], {e3 menilai} penetapan tersebut bermuatan politik. "Kenapa hanya [m4=m2 beliau]?" katanya. [m5:IDN.GOV Menko Yusril Ihza Mahendra] {e4 menepis} anggapan itu. Sembilan bulan kemudian, [m6:IDN.JUD Pengadilan Tipikor Jakarta] {e5 menghukum} Thomas empat setengah tahun, dan dua minggu sesudahnya [m7:IDN.GOV Presiden Prabowo] {e6 memberinya abolisi}.
e1 m2 > m1 REJECT hypothetical 2024-11-05/none ctx=legal
e2 m1 > m2 ACCUSE actual 2024-10-29/none mode=allege ctx=corruption,legal
e3 m3 > m1 ACCUSE actual 2024-10-30/none mode=allege ctx=legal
e4 m5 > m3 REJECT actual 2024-10-31/none ctx=legal
e5 m6 > m2 SANCTION actual 2025-07-18/none mode=convict ctx=corruption,legal
e6 m7 > m2 CONCEDE actual 2025-08-01/none ctx=legal

### Radar Madiun 2021-10-06 none
Kirab pusaka Ponorogo kembali digelar terbatas. [m1:IDN.GOV Bupati Sugiri Sancoko] mengenakan busana warok hitam dan berjalan kaki dari kota lama. Reog sebanyak tujuh dadak merak mengiringinya; dua di antaranya dipinjam dari perkumpulan warga Jawa di [m2:@SUR Paramaribo], yang mengirimkannya lewat kargo.
