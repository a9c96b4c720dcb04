### Antara 2018-03-15
[m1:PHL.LEG Senat Filipina] memulai {e1 penyelidikan} terhadap [m2:PHL.COP kepolisian Caloocan] atas kematian [m3:PHL.EDU pelajar Kian delos Santos]; [m4:PHL.GOV Istana Malacanang] tidak mengirim wakil.
e1 m1 > m2 ACCUSE actual 2018-03-15/none mode=investigate ctx=illegal_drugs

### Kompas.com 2019-03-25
{e1 Penyidikan} [m1:BRA.JUD jaksa Lava Jato] terhadap [m2:BRA.ELI mantan presiden Michel Temer] berujung pada {e2 penahanannya} di Rio de Janeiro, tetapi [m3:BRA.JUD hakim banding] {e3 memerintahkan pembebasan} empat hari kemudian.
e1 m1 > m2 ACCUSE actual 2019-03-21/day mode=investigate ctx=corruption
e2 m1 > m2 COERCE actual 2019-03-21/day mode=arrest ctx=corruption
e3 m3 > m2 RETREAT actual 2019-03-25/none mode=release ctx=corruption

### CNN Indonesia 2022-08-23
[m1:MYS.JUD Mahkamah Federal Malaysia] {e1 menolak banding} [m2:MYS.ELI Najib Razak] dan memerintahkannya {e2 masuk} Penjara Kajang; [m3:MYS.PTY presiden UMNO Ahmad Zahid] mengumpulkan divisi partai di Putra World Trade Centre.
e1 m1 > m2 REJECT actual 2022-08-23/none mode=yield ctx=corruption,legal
e2 m1 > m2 COERCE actual 2022-08-23/none mode=arrest ctx=corruption,legal

### Tempo.co 2013-01-30
[m1:IDN.JUD KPK] {e1 menjebloskan} [m2:IDN.PTY Presiden PKS Luthfi Hasan Ishaaq] ke rutan Guntur. [m3:IDN.PTY Anis Matta], penggantinya, {e2 menyebut} kasus itu konspirasi besar.
e1 m1 > m2 COERCE actual 2013-01-30/none mode=arrest ctx=corruption
e2 m3 > m1 ACCUSE actual 2013-01-30/none mode=allege ctx=corruption

### Republika 2023-11-09
[m1:USA.JUD Pengadilan Manhattan] {e1 menyatakan bersalah} [m2:USA.BUS pendiri bursa kripto FTX]; jauh di [m3:@BHS Nassau], [m4:BHS.GOV regulator Bahama] menunggu giliran menagih.
e1 m1 > m2 SANCTION actual 2023-11-09/none ctx=legal

### Antara 2020-06-15
[m1:PHL.JUD Pengadilan Manila] {e1 memvonis bersalah} [m2:PHL.JRN Maria Ressa] atas pencemaran nama di dunia maya. [m3:UNO.LAB Pelapor khusus PBB Agnes Callamard] {e2 mengecam} putusan tersebut.
e1 m1 > m2 SANCTION actual 2020-06-15/none ctx=rights_freedoms,legal
e2 m3 > m1 ACCUSE actual 2020-06-15/none mode=disapprove ctx=rights_freedoms

### detikNews 2024-07-24
{e1 Vonis bebas} [m1:IDN.CRM Ronald Tannur] oleh [m2:IDN.JUD PN Surabaya] {e2 diprotes} [m3:IDN.LEG Komisi III DPR]; tiga bulan kemudian [m4:IDN.JUD Kejaksaan Agung] {e3 menangkap} ketiga hakimnya.
e1 m2 > m1 CONCEDE actual 2024-07-24/none ctx=legal
e2 m3 > m2 ACCUSE actual 2024-07-24/none mode=disapprove ctx=legal
e3 m4 > m2 COERCE actual 2024-07-24/none mode=arrest ctx=corruption

### VOA Indonesia 2023-05-09
{e1 Penangkapan} [m1:PAK.OPP Imran Khan] oleh [m2:PAK.PRM pasukan Rangers] di kompleks pengadilan Islamabad memicu kerusuhan: [m3:PAK.OPP pendukungnya] {e2 membakar} rumah [m4:PAK.MIL komandan korps Lahore].
e1 m2 > m1 COERCE actual 2023-05-09/none mode=arrest ctx=corruption
e2 m3 > m4 PROTEST actual 2023-05-09/none mode=riot ctx=corruption

### Kompas.com 2021-03-24
{e1 Perampasan} tanah adat oleh [m1:IDN.BUS pabrik bubur kertas] {e2 diadukan} [m2:IDN.CVL masyarakat Natumingka] kepada [m3:IDN.GOV Menteri LHK Siti Nurbaya].
e1 m1 > m2 COERCE actual 2021-03-24/none mode=seize ctx=human_security
e2 m2 > m1 ACCUSE actual 2021-03-24/none mode=allege ctx=human_security

### Antara 2015-05-20
{e1 Penyelamatan} ratusan [m1:MMR.REF pengungsi Rohingya] oleh [m2:IDN.LAB nelayan Aceh] dipuji [m3:IOM IOM]; pada pekan yang sama [m4:THA.MIL angkatan laut Thailand] {e2 mendorong} perahu lain kembali ke laut lepas.
e1 m2 > m1 AID actual 2015-05-20/none ctx=migration
e2 m4 > m1 COERCE actual 2015-05-20/week mode=deport ctx=migration

### Tribun Timur 2020-11-27
[m1:MIT.REB Kelompok Ali Kalora] {e1 membantai} satu keluarga transmigran di Lembantongoa. {e2 Pembantaian} itu membuat [m2:IDN.MIL Panglima TNI] {e3 mengirim} pasukan khusus ke Sigi.
e1 m1 > m3 ASSAULT actual 2020-11-27/none mode=primitive ctx=terrorism
e2 m1 > m3 ASSAULT actual 2020-11-27/none mode=primitive ctx=terrorism
e3 m2 > m1 MOBILIZE actual 2020-11-27/none mode=troops ctx=terrorism
Pemakaman [m3:IDN.CVL korban] dijaga ketat.

### Jubi.id 2024-04-30
{e1 Penembakan} kantor Polsek Homeyo oleh [m1:TPNPB.REB pasukan Undius Kogoya] menewaskan [m2:IDN.CVL seorang pemuda]; [m3:IDN.GOV Penjabat Bupati Intan Jaya] {e2 mengungsikan} guru-guru.
e1 m1 > m2 ASSAULT actual 2024-04-30/none mode=firearms ctx=territory
e2 m3 > m4 AID actual 2024-04-30/none ctx=territory
[m4:IDN.EDU Dua belas guru] tiba di Nabire dengan pesawat perintis.

### Bisnis.com 2014-01-12
{e1 Larangan} ekspor bijih mentah yang diberlakukan [m1:IDN.GOV pemerintah] {e2 digugat} [m2:USA.BUS Newmont] ke arbitrase internasional; [m3:USA.BUS Freeport] memilih {e3 berunding}.
e1 m1 > m2,m3 COERCE actual 2014-01-12/none mode=restrict ctx=natural_resource
e2 m2 > m1 ACCUSE actual 2014-01-12/none mode=allege ctx=natural_resource,legal
e3 m3 > m1 CONSULT actual 2014-01-12/none ctx=natural_resource

### Kompas.com 2016-05-25
[m1:TUR.GOV Presiden Erdogan] {e1 mengancam memblokir} perjanjian pengungsi jika [m2:EUR Uni Eropa] tidak {e2 membebaskan visa} bagi warganya.
e1 m1 > m2 THREATEN threatened 2016-05-24/day mode=restrict ctx=migration
e2 m2 > m1 CONCEDE requested 2016-05-24/day ctx=migration

### Antara 2013-09-09
Tanpa menyebut Jepang, [m1:CHN.MIL kapal penjaga pantai Tiongkok] {e1 memasuki} perairan Senkaku tepat setahun setelah [m2:JPN.GOV Tokyo] {e2 menasionalisasi} pulau-pulau tersebut.
e1 m1 > m2 MOBILIZE actual 2013-09-09/none mode=ships ctx=territory
e2 m2 > m1 COERCE actual 2012-09-11/none mode=seize ctx=territory bg

### Tempo.co 2018-12-16
Atas {e1 tuduhan} genosida terhadap warga Uighur, [m1:CHN.GOV Duta Besar Xiao Qian] mengajak [m2:IDN.REL pengurus PBNU dan Muhammadiyah] {e2 berkunjung} ke Xinjiang. Di depan kedutaannya, [m3:IDN.REL massa GNPF] {e3 berdemo}.
e2 m1 > m2 AGREE actual 2018-12-16/none ctx=religion_ethnicity
e3 m3 > m1 PROTEST actual 2018-12-16/none mode=demo ctx=religion_ethnicity
e1 m3 > m1 ACCUSE actual 2018-12-16/none mode=allege ctx=religion_ethnicity

### CNN Indonesia 2021-02-26
[m1:MMR.GOV Duta Besar Kyaw Moe Tun] {e1 menentang} militer negaranya sendiri dengan mengacungkan tiga jari di [m2:UNO Majelis Umum]; sehari kemudian [m3:MMR.MIL junta] {e2 memecatnya}.
e1 m1 > m3 REJECT actual 2021-02-26/none ctx=pro_democracy
e2 m3 > m1 SANCTION actual 2021-02-26/none mode=expel ctx=pro_autocracy

### Pos Kupang 2019-01-10 none
Demam berdarah menyerang sembilan kabupaten di NTT sejak awal tahun. Dinas kesehatan mengerahkan juru pemantau jentik, dan rumah sakit umum daerah menambah tempat tidur.

### Kompas.com 2011-09-07
[m1:PER.CVL Penduduk Cajamarca] {e1 menduduki} jalan menuju tambang emas Conga milik [m2:USA.BUS Newmont]; [m3:PER.GOV Presiden Ollanta Humala] {e2 mengirim} pasukan dan {e3 memaklumkan keadaan darurat}.
e1 m1 > m2 PROTEST actual 2011-09-07/none mode=obstruct ctx=natural_resource
e2 m3 > m1 MOBILIZE actual 2011-09-07/none mode=troops ctx=natural_resource
e3 m3 > m1 COERCE actual 2011-09-07/none mode=martial-law ctx=natural_resource

### Antara 2022-01-06
[m1:KAZ.GOV Presiden Kassym-Jomart Tokayev] {e1 meminta bantuan} [m2:CSTO CSTO] untuk {e2 memadamkan} kerusuhan di Almaty. [m3:RUS.MIL Pasukan terjun payung Rusia] {e3 tiba} pada hari yang sama, sedangkan [m4:@KGZ Kirgizstan] baru memutuskan sehari sesudahnya.
e1 m1 > m2 REQUEST requested 2022-01-05/day mode=assist ctx=repression
e3 m3 > m1 AID actual 2022-01-06/none ctx=repression
e2 m2 > m5 ASSAULT requested 2022-01-05/day mode=crowd-control ctx=repression
[m5:KAZ.CVL Perusuh] telah menjarah balai kota.

### Tribun Jambi 2013-12-07
[m1:IDN.MIL Anggota TNI] dan [m2:IDN.COP satpam perusahaan] {e1 menggusur} rumah [m3:IDN.CVL Suku Anak Dalam 113] di Bungku dengan alat berat. [m4:IDN.GOV Gubernur Hasan Basri Agus] {e2 mengirim} beras dan tenda ke pengungsian.
e1 m1,m2 > m3 COERCE actual 2013-12-07/none mode=seize ctx=human_security
e2 m4 > m3 AID actual 2013-12-07/none ctx=human_security

### BBC Indonesia 2016-06-24
Seusai referendum, [m1:GBR.GOV David Cameron] {e1 menyatakan mundur}. [m2:GBR.GOV Menteri Utama Skotlandia Nicola Sturgeon] {e2 mengancam} referendum kemerdekaan kedua, dan [m3:FRA.PTY Marine Le Pen] {e3 menyambut} hasil itu.
e1 m1 > m4 CONCEDE planned 2016-06-24/none ctx=election
e2 m2 > m1 THREATEN threatened 2016-06-24/none mode=territory ctx=territory
e3 m3 > m4 SUPPORT actual 2016-06-24/none ctx=election
Sebanyak 52 persen [m4:GBR.CVL pemilih] memilih keluar.

### Detikcom 2016-10-06
{e1 Dukungan} [m1:IDN.PTY PPP kubu Djan Faridz] kepada [m2:IDN.GOV Ahok] {e2 dikecam} [m3:IDN.PTY kubu Romahurmuziy], yang belum menetapkan calon.
e1 m1 > m2 SUPPORT actual 2016-10-06/none ctx=election
e2 m3 > m1 ACCUSE actual 2016-10-06/none mode=disapprove ctx=election

### Antara 2024-08-05
[m1:BGD.GOV Perdana Menteri Sheikh Hasina] {e1 mengundurkan diri} dan terbang ke [m2:@IND India]. [m3:BGD.EDU Mahasiswa] yang berpekan-pekan {e2 berdemonstrasi} menyerbu kediamannya, sedangkan [m4:BGD.MIL Panglima Waker-uz-Zaman] {e3 mengundang} partai-partai berunding.
e1 m1 > m3 RETREAT actual 2024-08-05/none mode=resign ctx=pro_democracy
e2 m3 > m1 PROTEST actual 2024-08-05/none mode=demo ctx=pro_democracy
e3 m4 > m5 AGREE actual 2024-08-05/none ctx=political_institutions
[m5:BGD.OPP Partai Nasionalis Bangladesh] hadir.

### Medan Pos 2021-07-21
[m1:IDN.GOV Wali Kota Medan Bobby Nasution] {e1 menyegel} mal terbesar di kota itu karena menunggak pajak Rp56 miliar; [m2:IDN.BUS manajemen mal] {e2 berjanji melunasi} dalam sepekan.
e1 m1 > m2 COERCE actual 2021-07-21/none mode=restrict ctx=economic
e2 m2 > m1 AGREE planned 2021-07-21/none ctx=economic

### Kompas 2008-11-09
[m1:IDN.JUD Regu tembak Brimob] {e1 mengeksekusi} [m2:JI.REB Amrozi, Imam Samudra, dan Ali Ghufron] di Nirbaya. [m3:AUS.GOV Menteri Luar Negeri Stephen Smith] mengimbau warganya menghindari Bali.
e1 m1 > m2 ASSAULT actual 2008-11-09/none mode=firearms ctx=terrorism

### Republika 2009-02-02
{e1 Penolakan} [m1:THA.GOV Bangkok] terhadap tuduhan bahwa [m2:THA.MIL tentaranya] {e2 membuang} [m3:MMR.REF manusia perahu] ke laut tidak meyakinkan [m4:UNHCR badan pengungsi PBB], yang {e3 meminta} akses ke 126 orang yang ditahan.
e1 m1 > m4 REJECT actual 2009-02-02/none ctx=migration
e2 m2 > m3 COERCE denied 2009-02-02/none mode=deport ctx=migration
e3 m4 > m1 REQUEST requested 2009-02-02/none mode=yield ctx=migration

### Tempo.co 2023-10-16
Lewat jumpa pers, [m1:IDN.CVL TPDI] menyatakan {e1 akan melaporkan} [m2:IDN.JUD Ketua MK Anwar Usman] ke Majelis Kehormatan; [m3:IDN.GOV Gibran], keponakan [m4=m2 sang ketua], berada di Solo.
e1 m1 > m2 ACCUSE planned 2023-10-16/none mode=allege ctx=election,legal

### Antara 2019-06-09
Sekitar sejuta [m1:HKG.CVL warga Hong Kong] {e1 turun ke jalan} menolak RUU ekstradisi. [m2:HKG.GOV Carrie Lam] menyatakan [m3=m2 dirinya] {e2 tidak akan menarik} rancangan itu; [m4:TWN.GOV Presiden Tsai Ing-wen] {e3 mendukung} [m5=m1 para demonstran].
e1 m1 > m2 PROTEST actual 2019-06-09/none mode=demo ctx=rights_freedoms
e2 m3 > m1 REJECT actual 2019-06-09/none mode=yield ctx=rights_freedoms
e3 m4 > m1 SUPPORT actual 2019-06-09/none ctx=rights_freedoms

### Banjarmasin Post 2017-01-31 headline
[m1:IDN.LAB Sopir Truk] {e1 Kepung} Kantor [m2:IDN.GOV Gubernur], Protes [m3:IDN.BUS Pertamina] {e2 Batasi} Solar
e1 m1 > m2 PROTEST actual 2017-01-31/none mode=obstruct ctx=economic
e2 m3 > m1 COERCE actual 2017-01-31/none mode=restrict ctx=economic

### CNN Indonesia 2020-01-03
[m1:USA.MIL Pesawat nirawak Amerika] {e1 membunuh} [m2:IRN.MIL Jenderal Qasem Soleimani] di Baghdad. [m3:IRQ.LEG Parlemen Irak] {e2 mendesak} [m4:USA.MIL pasukan asing] hengkang, dan [m5=m2 Teheran] mengibarkan bendera merah.
e1 m1 > m2 ASSAULT actual 2020-01-03/none mode=targeted ctx=military
e2 m3 > m4 REQUEST requested 2020-01-03/none mode=yield ctx=military

### Tribunnews 2012-08-09
[m1:IDN.GOV Panwaslu DKI] {e1 memeriksa} [m2:IDN.REL Rhoma Irama] karena ceramahnya di masjid {e2 menyerang} [m3:IDN.PTY calon gubernur Joko Widodo] dengan isu agama.
e1 m1 > m2 ACCUSE actual 2012-08-09/none mode=investigate ctx=election
e2 m2 > m3 ACCUSE actual 2012-08-09/none mode=disapprove ctx=election,religion_ethnicity

### Kompas.com 2018-02-21
Seusai ditolak masuk kompleks, [m1:IDN.CVL warga Petisah] {e1 memaki} [m2:IDN.COP satpol PP], sementara [m3:IDN.GOV camat] hanya berdiri di dekat mobil.
e1 m1 > m2 ACCUSE actual 2018-02-21/none mode=disapprove ctx=human_security

### Antara 2007-04-27
[m1:EST.GOV Estonia] memindahkan patung prajurit Soviet dari pusat Tallinn. [m2:RUS.CVL Pemuda pro-Kremlin] {e1 mengepung} kedutaan [m3=m1 negeri Baltik itu] di Moskow dan {e2 menyerang} mobil [m4:EST.GOV Duta Besar Marina Kaljurand].
e1 m2 > m3 PROTEST actual 2007-04-27/none mode=obstruct ctx=territory
e2 m2 > m4 PROTEST actual 2007-04-27/none mode=riot ctx=diplomatic

### Bali Post 2019-02-06 headline
[m1:IDN.GOV Gubernur Koster] {e1 Cabut Izin} Reklamasi [m2:IDN.BUS Pelindo], [m3:IDN.CVL ForBALI] {e2 Sambut Baik}
e1 m1 > m2 SANCTION actual 2019-02-06/none mode=discontinue ctx=environment
e2 m3 > m1 SUPPORT actual 2019-02-06/none ctx=environment

### Liputan6.com 2021-08-16
[m1:AFG.REB Taliban] {e1 menduduki} istana kepresidenan di Kabul setelah [m2:AFG.GOV Presiden Ashraf Ghani] {e2 melarikan diri}. Ribuan orang menyerbu bandara yang {e3 dijaga} [m3:USA.MIL marinir Amerika]; [m4:IDN.GOV Kemlu RI] menyiapkan pemulangan stafnya.
e1 m1 > m2 COERCE actual 2021-08-15/day mode=seize ctx=territory
e2 m2 > m1 RETREAT actual 2021-08-15/day ctx=executive
e3 m3 > m5 AID actual 2021-08-16/none ctx=migration
Banyak [m5:AFG.REF warga sipil] berpegangan pada roda pesawat.

### Antara 2014-10-16 none
Pelari [m1:@KEN Kenya] menaklukkan tanjakan Dago dan mengalahkan juara bertahan. Pelari tuan rumah sempat mengancam di kilometer ketujuh, lalu kehabisan tenaga.
