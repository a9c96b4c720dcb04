### Kompas.com 2021-04-28
[m1:TPNPB.REB Kelompok bersenjata pimpinan Lekagak Telenggen] {e1 menembak} [m2:IDN.COP tiga anggota Brimob] di [m3:@IDN Kampung Makki, Kabupaten Puncak], Selasa (27/4/2021); satu di antaranya gugur. [m4:IDN.MIL Panglima TNI Marsekal Hadi Tjahjanto] sehari kemudian {e2 menambah} satu kompi Raider ke [m5:@IDN Ilaga].
e1 m1 > m2 ASSAULT actual 2021-04-27/day mode=firearms ctx=territory
e2 m4 > m1 MOBILIZE actual 2021-04-28/day mode=troops ctx=military,territory

### Tribun Papua 2018-12-05 headline
[m1:IDN.MIL TNI]-[m2:IDN.COP Polri] {e1 Kerahkan} 154 Personel Kejar [m3:TPNPB.REB Pembantai Pekerja Trans Papua]
e1 m1,m2 > m3 MOBILIZE actual 2018-12-05/none mode=troops ctx=military,territory

### Republika 2005-12-30
[m1:IDN.MIL Batalyon nonorganik TNI yang terakhir] {e1 bertolak} dari [m2:@IDN Pelabuhan Lhokseumawe], Kamis (29/12), menutup tahap keempat pemulangan pasukan. Dua hari sebelumnya [m3:GAM.REB Gerakan Aceh Merdeka] {e2 membubarkan} sayap militernya di hadapan [m4:AMM para pemantau AMM], yang {e3 menyebut} langkah itu bersejarah.
e1 m1 > m3 RETREAT actual 2005-12-29/day mode=withdraw ctx=military,territory
e2 m3 > m1 RETREAT actual 2005-12-27/day mode=disarm ctx=territory
e3 m4 > m3 SUPPORT actual 2005-12-30/none ctx=diplomatic

### Tempo.co 2019-09-25
Ribuan [m1:IDN.EDU mahasiswa dari puluhan kampus] {e1 mengepung} [m2:IDN.LEG kompleks parlemen], kemarin, {e2 menuntut} pengesahan RKUHP ditunda dan revisi UU KPK dicabut. Begitu gelap, [m3:IDN.COP polisi] {e3 menghujani} [m4=m1 mereka] dengan gas air mata sampai ke kolong jembatan Semanggi.
e1 m1 > m2 PROTEST actual 2019-09-24/day mode=demo ctx=legislative,corruption
e2 m1 > m2 REQUEST requested 2019-09-24/day mode=yield ctx=legislative,corruption
e3 m3 > m4 ASSAULT actual 2019-09-24/day mode=crowd-control ctx=repression

### Antara 2008-03-12
[m1:IDN.LAB Serikat Pekerja Angkasa Pura I] mulai Rabu pukul 08.00 Wita {e1 mogok kerja} karena [m2:IDN.BUS direksi perusahaan pelat merah itu] tak kunjung menyesuaikan iuran pensiun.
e1 m1 > m2 PROTEST actual 2008-03-12/day mode=strike ctx=economic

### Suara.com 2020-12-08
Enam [m1:IDN.REL laskar FPI] pengawal [m2:IDN.REL Rizieq Shihab] {e1 ditembak mati} [m3:IDN.COP anggota Polda Metro Jaya] di [m4:@IDN Jalan Tol Jakarta-Cikampek], Senin (7/12/2020) dini hari. [m5:IDN.REL Sekretaris Umum FPI Munarman] membantah [m6=m1 anak buahnya] lebih dulu {e2 menembaki} [m7=m3 petugas]. [m8:IDN.GOV Komnas HAM] {e3 membentuk tim pemantauan} untuk mengusut [m9=m3 aparat].
e1 m3 > m1 ASSAULT actual 2020-12-07/day mode=firearms ctx=repression
e2 m6 > m7 ASSAULT denied 2020-12-07/day mode=firearms said=m5
e3 m8 > m9 ACCUSE actual 2020-12-08/none mode=investigate ctx=human_rights

### CNN Indonesia 2016-03-15
Di [m1:@IDN Pengadilan Tipikor Jakarta], [m2:IDN.JUD jaksa KPK] {e1 mendakwa} [m3:IDN.ELI mantan Ketua Umum Partai NasDem Sumatera Utara] menyuap [m4:IDN.JUD tiga hakim PTUN Medan]. [m5=m3 Terdakwa] tidak mengajukan eksepsi.
e1 m2 > m3 ACCUSE actual 2016-03-15/none mode=allege ctx=corruption,legal

### Media Indonesia 2014-10-08
Keputusan [m1:IDN.PTY PPP] {e1 menyeberang} ke kubu [m2:IDN.PTY Joko Widodo] membuat [m3:IDN.PTY Koalisi Merah Putih] kehilangan 39 kursi. [m4:IDN.PTY Ketua Fraksi Gerindra Ahmad Muzani] {e2 menyayangkan} sikap [m5=m1 partai berlambang Kakbah itu], tetapi menampik kabar bahwa [m6=m3 koalisinya] retak.
e1 m1 > m2 SUPPORT actual 2014-10-08/none ctx=legislative,political_institutions
e2 m4 > m5 ACCUSE actual 2014-10-08/none mode=disapprove ctx=legislative
rel m1 member_of m3

### Detikcom 2007-11-20
[m1:IDN.GOV Gubernur Aceh Irwandi Yusuf] {e1 memohon} agar [m2:EU Uni Eropa] memperpanjang dana reintegrasi bagi [m3:GAM.REB eks kombatan GAM]. [m4:EU.GOV Duta Besar Uni Eropa Jean Breteche] {e2 menyanggupinya} "<<q1 selama laporan pertanggungjawaban lengkap>>".
e1 m1 > m2 REQUEST requested 2007-11-20/none mode=assist ctx=economic
e2 m4 > m1 AGREE planned 2007-11-20/none ctx=economic
q1 m4 direct

### Jubi.id 2024-07-18
Tiga kampung di [m1:@IDN Distrik Oksop, Pegunungan Bintang], kosong setelah [m2:IDN.MIL prajurit TNI] {e1 menduduki} gedung sekolah dan puskesmas. [m3:IDN.REL Dewan Gereja Papua] {e2 mendesak} [m4:IDN.GOV Presiden Joko Widodo] menarik [m5=m2 pasukan nonorganik] dari [m6:@IDN Tanah Papua] agar [m7:IDN.REF ratusan pengungsi] dapat pulang.
e1 m2 > m7 COERCE actual 2024-07-18/none mode=seize ctx=military,human_security
e2 m3 > m4 REQUEST requested 2024-07-18/none mode=yield ctx=military,human_security

### Liputan6.com 2012-11-02
[m1:IDN.COP Densus 88] {e1 meringkus} sebelas orang yang disebut anggota [m2:HASMI.REB kelompok Hasmi] dalam penggerebekan serentak di empat kota, kata [m3:IDN.COP Kadiv Humas Polri Irjen Suhardi Alius].
e1 m1 > m2 COERCE actual 2012-11-02/none mode=arrest ctx=terrorism

### Kumparan 2023-02-06 headline
[m1:IDN.LAB Buruh] {e1 Ancam} Lumpuhkan Kawasan Industri jika [m2:IDN.GOV Pemerintah] Tak Cabut Perppu Ciptaker
e1 m1 > m2 THREATEN threatened 2023-02-06/none mode=restrict ctx=economic,legislative

### BBC Indonesia 2011-10-20
[m1:IDN.COP Polisi] dan [m2:IDN.MIL tentara] {e1 membubarkan} Kongres Rakyat Papua III di [m3:@IDN Lapangan Zakeus, Abepura], Rabu sore, tak lama setelah [m4:NFRPB.REB Forkorus Yaboisembut] {e2 memproklamasikan} negara federal. Sekitar 300 [m5:IDN.CVL peserta] {e3 diangkut} ke markas [m6:IDN.COP Polda Papua] memakai truk.
e1 m1,m2 > m5 COERCE actual 2011-10-19/day mode=restrict ctx=repression,territory
e2 m4 > m1 REJECT actual 2011-10-19/day mode=yield ctx=territory
e3 m1 > m5 COERCE actual 2011-10-19/day mode=arrest ctx=repression,territory
rel m6 part_of m1

### Bisnis Indonesia 2010-09-07
[m2:IDN.GOV Juru runding Indonesia] dan [m3:MYS.GOV Malaysia] {e1 bertatap muka} di [m4:@MYS Kota Kinabalu], Senin (6/9), tanpa penengah, membicarakan {e2 penahanan} [m5:IDN.GOV tiga petugas Kementerian Kelautan] oleh [m6:MYS.COP polisi laut Johor].
e1 m2 > m3 CONSULT actual 2010-09-06/day ctx=diplomatic,territory
e2 m6 > m5 COERCE actual 2010-09-07/none mode=arrest ctx=territory

### Okezone 2013-06-24 headline
[m1:IDN.GOV SBY] {e1 Minta Maaf} ke [m2:SGP.GOV Singapura] dan [m3:MYS.GOV Malaysia] soal Asap
e1 m1 > m2,m3 SUPPORT actual 2013-06-24/none ctx=environment

### Antara 2015-08-18
Seusai upacara kemerdekaan, [m1:IDN.GOV Presiden Joko Widodo] {e1 meminta} [m2:IDN.LEG DPR] menyetujui [m3:IDN.COP Komjen Badrodin Haiti] sebagai Kapolri. Tidak ada tanggapan dari [m4=m2 Senayan] hingga berita ini ditulis.
e1 m1 > m2 REQUEST requested 2015-08-18/none mode=assist ctx=legislative,executive

### Sindonews 2017-05-08
[m1:IDN.GOV Menko Polhukam Wiranto] mengumumkan [m2:IDN.GOV pemerintah] {e1 akan membubarkan} [m3:HTI.REL Hizbut Tahrir Indonesia (HTI)] lewat jalur hukum. [m4:HTI.REL Juru bicara HTI Ismail Yusanto] {e2 menyebut} langkah itu sewenang-wenang dan memastikan [m5=m3 organisasinya] {e3 bakal melawan} di pengadilan.
e1 m2 > m3 THREATEN threatened 2017-05-08/none mode=restrict ctx=religion_ethnicity,legal
e2 m4 > m2 ACCUSE actual 2017-05-08/none mode=disapprove ctx=rights_freedoms
e3 m5 > m2 ACCUSE planned 2017-05-08/none mode=allege ctx=legal
rel m4 member_of m5

### VOA Indonesia 2018-05-14
Tiga gereja di [m1:@IDN Surabaya] {e1 dibom} [m2:JAD.REB satu keluarga anggota Jamaah Ansharut Daulah], Minggu (13/5) pagi, menewaskan belasan [m3:IDN.REL jemaat]. Esok paginya giliran gerbang [m4:IDN.COP Mapolrestabes Surabaya] menjadi sasaran {e2 bom bunuh diri} [m5=m2 kelompok yang sama]. [m6:AUS.GOV Perdana Menteri Australia Malcolm Turnbull] {e3 mengutuk} [m7=m2 para pelaku] dan {e4 menawarkan} bantuan kepada [m8:IDN.GOV Jakarta].
e1 m2 > m3 ASSAULT actual 2018-05-13/day mode=suicide-attack ctx=terrorism,religion_ethnicity
e2 m5 > m4 ASSAULT actual 2018-05-14/day mode=suicide-attack ctx=terrorism
e3 m6 > m7 ACCUSE actual 2018-05-14/none mode=disapprove ctx=terrorism
e4 m6 > m8 AGREE planned 2018-05-14/none ctx=terrorism

### Serambi Indonesia 2023-12-28
[m1:IDN.EDU Ratusan mahasiswa] {e1 menerobos} Balai Meuseuraya Aceh di [m2:@IDN Banda Aceh] dan {e2 memaksa} [m3:MMR.REF 137 pengungsi Rohingya] naik ke truk, Rabu (27/12). [m4:UNHCR UNHCR] {e3 menyatakan terguncang} oleh ulah [m5=m1 massa].
e1 m1 > m3 PROTEST actual 2023-12-27/day mode=demo ctx=migration
e2 m1 > m3 COERCE actual 2023-12-27/day mode=deport ctx=migration
e3 m4 > m5 ACCUSE actual 2023-12-28/none mode=disapprove ctx=migration,human_rights

### Kompas 2009-12-03
Meski rekaman percakapan sudah diperdengarkan [m1:IDN.JUD Mahkamah Konstitusi], [m2:IDN.COP Polri] bersikukuh tidak pernah {e1 merekayasa} perkara [m3:IDN.JUD dua pimpinan KPK, Bibit dan Chandra].
e1 m2 > m3 ACCUSE denied 2009-12-03/none mode=allege ctx=corruption,legal

### Tribunnews 2022-08-10
[m1:IDN.COP Kapolri Jenderal Listyo Sigit Prabowo] semalam mengumumkan [m2:IDN.COP Irjen Ferdy Sambo] sebagai {e1 tersangka} dalam {e2 pembunuhan} [m3:IDN.COP Brigadir Yosua Hutabarat]. [m4=m2 Mantan Kadiv Propam itu] {e3 dikurung} di [m5:IDN.COP Mako Brimob]. [m6:IDN.LEG Komisi III DPR] {e4 mengapresiasi} [m7=m1 pucuk pimpinan Polri].
e1 m1 > m2 ACCUSE actual 2022-08-09/day mode=allege ctx=crime,legal
e2 m2 > m3 ASSAULT actual 2022-08-10/none mode=firearms ctx=crime said=m1
e3 m5 > m4 COERCE actual 2022-08-10/none mode=arrest ctx=crime,legal
e4 m6 > m7 SUPPORT actual 2022-08-10/none ctx=legislative,legal

### Gatra 2006-10-24
[m1:IDN.COP Personel Brimob] dan [m2:IDN.CVL warga Tanah Runtuh] {e1 baku tembak} di [m3:@IDN Poso] pada malam takbiran. Menanggapi kejadian itu, [m4:IDN.REL Majelis Ulama Indonesia] {e2 meminta} [m5=m1 pasukan itu] dipulangkan, permintaan yang {e3 tidak digubris} [m6:IDN.COP Kapolri Jenderal Sutanto].
e1 m1 > m2 ASSAULT actual 2006-10-24/none mode=firearms ctx=religion_ethnicity
e2 m4 > m6 REQUEST requested 2006-10-24/none mode=yield ctx=religion_ethnicity
e3 m6 > m4 REJECT actual 2006-10-24/none mode=yield ctx=religion_ethnicity

### Tirto.id 2025-03-28
[m1:IDN.LEG Wakil Ketua DPR Sufmi Dasco Ahmad] {e1 menerima} perwakilan [m2:IDN.EDU BEM SI] di ruang Abdul Muis selama satu jam. Di luar pagar, sebagian [m3=m2 rekan mereka] tetap {e2 bertahan} menolak UU TNI hingga lewat tengah malam.
e1 m1 > m2 CONSULT actual 2025-03-28/none ctx=legislative,military
e2 m3 > m1 PROTEST actual 2025-03-28/none mode=demo ctx=legislative,military

### Rmol.id 2013-09-11
Setelah tiga kali mangkir, [m1:IDN.PTY politikus Demokrat Andi Mallarangeng] akhirnya {e1 dijebloskan} [m2:IDN.JUD KPK] ke rumah tahanan. [m3:IDN.GOV Presiden Yudhoyono] menghormati proses hukum, kata [m4:IDN.GOV juru bicara kepresidenan Julian Pasha].
e1 m2 > m1 COERCE actual 2013-09-11/none mode=arrest ctx=corruption,legal

### Antara 2024-11-08
[m1:IDN.MIL TNI Angkatan Laut] dan [m2:RUS.MIL Armada Pasifik Rusia] {e1 menuntaskan manuver bersama} Orruda di [m3:@IDN perairan Tuban], latihan bilateral pertama [m4=m1+m2 keduanya].
e1 m1 > m2 COOPERATE actual 2024-11-08/none ctx=military

### Kompas.id 2026-01-15
[m1:IDN.GOV Menteri Luar Negeri Sugiono] dan [m2:AUS.GOV Menlu Australia Penny Wong] {e1 bertukar nota} pemberlakuan traktat keamanan, sementara di lepas pantai [m4:@AUS Darwin] [m5:IDN.MIL dua korvet TNI AL] {e2 berlatih menembak bersama} [m6:AUS.MIL fregat HMAS Toowoomba].
e1 m1 > m2 SUPPORT actual 2026-01-15/none ctx=diplomatic,military
e2 m5 > m6 COOPERATE actual 2026-01-15/none ctx=military

### Detikcom 2015-04-29
[m1:AUS.GOV Canberra] {e1 memanggil pulang} dubesnya begitu [m2:IDN.JUD Kejaksaan Agung] {e2 menembak mati} [m3:AUS.CRM Andrew Chan dan Myuran Sukumaran] di [m4:@IDN Nusakambangan], Rabu (29/4/2015) dini hari. [m5:BRA.GOV Brasil], yang [m6:BRA.CRM warganya, Rodrigo Gularte,] ikut menghadapi regu tembak, {e3 menyatakan keprihatinan mendalam} kepada [m7:IDN.GOV Jakarta].
e1 m1 > m7 SANCTION actual 2015-04-29/none mode=withdraw ctx=diplomatic
e2 m2 > m3,m6 ASSAULT actual 2015-04-29/day mode=targeted ctx=legal,illegal_drugs
e3 m5 > m7 ACCUSE actual 2015-04-29/none mode=disapprove ctx=diplomatic,legal

### Tempo.co 2013-11-20
[m1:IDN.GOV Presiden Susilo Bambang Yudhoyono] {e1 menghentikan sementara} pertukaran intelijen dan patroli gabungan dengan [m2:AUS.GOV Australia]. [m3=m1 Kepala negara] kesal lantaran [m4:AUS.GOV Perdana Menteri Tony Abbott] {e2 enggan meminta maaf} atas {e3 penyadapan} telepon selulernya.
e1 m1 > m2 SANCTION actual 2013-11-20/none mode=discontinue ctx=intelligence,military
e2 m4 > m3 REJECT actual 2013-11-20/none mode=yield ctx=diplomatic,intelligence
e3 m2 > m1 COERCE actual 2013-11-20/none mode=cyber ctx=intelligence

### Antara 2018-10-05
Sehari setelah [m1:IDN.GOV pemerintah Indonesia] {e1 membuka pintu} bagi tim asing, pesawat Hercules [m2:SGP.MIL Angkatan Udara Singapura] {e2 menerbangkan} tenda dan genset ke [m3:@IDN Palu], disusul kapal rumah sakit [m4:CHN.GOV China] serta obat-obatan dari [m5:IND.GOV New Delhi].
e1 m1 > m2 RETREAT actual 2018-10-04/day mode=access ctx=disasters
e2 m2 > m1 AID actual 2018-10-05/none ctx=disasters

### Republika 2017-09-14
Empat pesawat angkut {e1 dilepas} [m1:IDN.GOV Presiden Jokowi] dari [m2:@IDN Halim Perdanakusuma], Rabu (13/9), membawa beras dan selimut untuk [m3:MMR.REF pengungsi Rohingya] di [m4:@BGD Cox's Bazar]. [m5:BGD.GOV Duta Besar Bangladesh Azmal Kabir] {e2 menyampaikan rasa terima kasih} kepada [m6=m1 tuan rumah].
e1 m1 > m3 AID actual 2017-09-13/day ctx=migration
e2 m5 > m6 SUPPORT actual 2017-09-14/none ctx=migration,diplomatic

### Inilah.com 2012-04-01 headline
[m1:IDN.PTY PKS] {e1 Tinggalkan} [m2:IDN.PTY Koalisi] soal BBM, [m3:IDN.PTY Demokrat] {e2 Minta} Menterinya Mundur
e1 m1 > m2 REJECT actual 2012-04-01/none mode=change ctx=legislative,economic
e2 m3 > m1 REQUEST requested 2012-04-01/none mode=yield ctx=executive,political_institutions

### CNN Indonesia 2020-10-09
Gelombang {e1 unjuk rasa} menentang UU Cipta Kerja merembet ke delapan belas provinsi, Kamis (8/10). Di [m1:@IDN Jakarta], [m2:IDN.CVL massa] membakar halte Transjakarta; di [m3:@IDN Yogyakarta] sebuah restoran ludes dilalap api. [m4:IDN.GOV Menko Perekonomian Airlangga Hartarto] {e2 menuding} ada pemodal di balik [m5=m2 pendemo].
e1 m2 > m4 PROTEST actual 2020-10-08/day mode=riot ctx=economic,legislative
e2 m4 > m5 ACCUSE actual 2020-10-09/none mode=allege ctx=economic

### Harian Jogja 2022-02-09
Sedikitnya 66 [m1:IDN.CVL warga Desa Wadas] {e1 diciduk} ketika [m2:IDN.COP ratusan polisi bersenjata lengkap] {e2 memasuki} kampung itu, Selasa (8/2), untuk mengawal pengukuran lahan tambang. [m3:IDN.GOV Gubernur Jawa Tengah Ganjar Pranowo] {e3 meminta maaf} kepada [m4=m1 penduduk] dan {e4 menjamin} [m5=m1 semua yang ditahan] dilepas hari ini.
e1 m2 > m1 COERCE actual 2022-02-08/day mode=arrest ctx=repression,natural_resource
e2 m2 > m1 MOBILIZE actual 2022-02-08/day mode=police ctx=natural_resource,repression
e3 m3 > m4 SUPPORT actual 2022-02-09/none ctx=natural_resource
e4 m3 > m5 CONCEDE planned 2022-02-09/day ctx=repression

### Viva.co.id 2012-10-09
Pidato yang ditunggu itu berlangsung delapan menit. [m1:IDN.GOV Presiden SBY] {e1 memerintahkan} [m2:IDN.COP Polri] melimpahkan kasus simulator SIM ke [m3:IDN.JUD KPK]; malam itu pula [m4:IDN.COP Kapolri Jenderal Timur Pradopo] {e2 menyatakan patuh}.
e1 m1 > m2 REQUEST requested 2012-10-09/none mode=yield ctx=corruption,legal
e2 m4 > m1 CONCEDE actual 2012-10-09/none ctx=corruption,legal
rel m4 leads m2

### Suara Pembaruan 2006-01-19
[m1:AUS.GOV Imigrasi Australia] {e1 memberi visa perlindungan sementara} kepada [m2:IDN.CVL 42 warga Papua] yang berperahu ke [m3:@AUS Semenanjung Cape York], kendati [m4:IDN.GOV Presiden Yudhoyono] {e2 sudah meminta} lewat telepon agar [m5=m2 mereka] dipulangkan.
e1 m1 > m2 AID actual 2006-01-19/none ctx=asylum
e2 m4 > m1 REQUEST requested 2006-01-19/none mode=yield ctx=asylum

### Kompas.com 2011-11-11
[m1:IDN.LAB Ribuan pekerja PT Freeport Indonesia] yang {e1 mogok} sejak 15 September {e2 memalang} jalan menuju [m2:@IDN Grasberg]. [m3:IDN.BUS Manajemen Freeport] {e3 menawarkan} kenaikan upah 35 persen, angka yang {e4 ditepis} [m4:IDN.LAB Ketua SPSI Sudiro].
e1 m1 > m3 PROTEST actual 2011-09-15/day mode=strike ctx=natural_resource,economic
e2 m1 > m3 PROTEST actual 2011-11-11/none mode=obstruct ctx=natural_resource
e3 m3 > m1 AGREE planned 2011-11-11/none ctx=natural_resource,economic
e4 m4 > m3 REJECT actual 2011-11-11/none mode=yield ctx=natural_resource,economic
rel m4 leads m1

### Liputan6.com 2014-06-02
Hanya beberapa jam sesudah [m1:IDN.PTY Partai Demokrat] menyatakan netral, [m2:IDN.PTY politikusnya Hayono Isman] {e1 menyeberangkan dukungan} ke [m3:IDN.PTY Jokowi-JK]. [m4:IDN.PTY Ketua Harian Syarief Hasan] {e2 mengancam} memecat [m5=m2 kader yang membangkang].
e1 m2 > m3 SUPPORT actual 2014-06-02/none ctx=election
e2 m4 > m5 THREATEN threatened 2014-06-02/none mode=expel ctx=election,political_institutions
rel m2 member_of m1

### Antara 2016-09-30
[m1:IDN.GOV Menteri Kelautan dan Perikanan Susi Pudjiastuti] hari ini {e1 menenggelamkan} lima kapal [m2:VNM.CVL nelayan Vietnam] di [m3:@IDN Natuna]. [m4:VNM.GOV Hanoi] {e2 mengajukan protes} lewat nota.
e1 m1 > m2 ASSAULT actual 2016-09-30/day mode=destroy ctx=territory,natural_resource
e2 m4 > m1 ACCUSE actual 2016-09-30/none mode=disapprove ctx=diplomatic,territory

### Detikcom 2020-01-04
Delapan kapal perang {e1 digeser} [m1:IDN.MIL Koarmada I] ke [m2:@IDN Laut Natuna Utara] untuk membayangi [m3:CHN.MIL kapal penjaga pantai China] yang mengawal puluhan kapal ikan. [m4:IDN.GOV Kementerian Luar Negeri] sebelumnya {e2 memanggil} [m5:CHN.GOV Dubes Xiao Qian]. [m6:CHN.GOV Beijing] {e3 berkeras} perairan itu wilayah tangkap tradisionalnya.
e1 m1 > m3 MOBILIZE actual 2020-01-04/none mode=weapons ctx=military,territory
e2 m4 > m5 ACCUSE actual 2020-01-04/none mode=disapprove ctx=diplomatic,territory
e3 m6 > m4 REJECT actual 2020-01-04/none mode=yield ctx=territory

### Jawa Pos 2019-03-21
[m1:IDN.JUD KPK] {e1 menggelandang} [m2:IDN.PTY Ketua Umum PPP Romahurmuziy] dari sebuah hotel di [m3:@IDN Surabaya], Jumat pekan lalu. [m4:IDN.PTY Rapat pleno partai] pada Rabu malam {e2 memberhentikan} [m5=m2 Romy] dan menunjuk [m6:IDN.PTY Suharso Monoarfa] sebagai pelaksana tugas.
e1 m1 > m2 COERCE actual 2019-03-15/day mode=arrest ctx=corruption,legal
e2 m4 > m5 SANCTION actual 2019-03-20/day mode=expel ctx=political_institutions,corruption
rel m6 leads m4

### Tribun Timur 2024-08-23 headline
[m1:IDN.EDU Mahasiswa Unhas] {e1 Blokade} Perintis Kemerdekaan, [m2:IDN.COP Polisi] {e2 Terjunkan} Rantis
e1 m1 > m2 PROTEST actual 2024-08-23/none mode=obstruct ctx=election
e2 m2 > m1 MOBILIZE actual 2024-08-23/none mode=police ctx=repression

### Koran Tempo 2010-12-14
Puluhan ribu [m1:IDN.CVL warga Yogyakarta] {e1 memenuhi} Jalan Malioboro untuk mendukung keistimewaan. Di dalam gedung, enam dari tujuh fraksi [m2:IDN.LEG DPRD DIY] {e2 menolak} gagasan pemilihan gubernur yang disorongkan [m3:IDN.GOV Kementerian Dalam Negeri]; hanya [m4:IDN.PTY Demokrat] yang belum bersikap.
e1 m1 > m3 PROTEST actual 2010-12-14/none mode=demo ctx=political_institutions
e2 m2 > m3 REJECT actual 2010-12-14/none mode=change ctx=political_institutions,legislative

### Metro TV 2021-03-05
[m1:IDN.PTY Kongres luar biasa di Deli Serdang] {e1 mendapuk} [m2:IDN.GOV Kepala Staf Kepresidenan Moeldoko] sebagai ketua umum [m3:IDN.PTY Demokrat]. [m4:IDN.PTY Agus Harimurti Yudhoyono] {e2 menyebut} forum itu abal-abal dan {e3 mendesak} [m5:IDN.GOV Menkumham Yasonna Laoly] tidak mengesahkannya.
e1 m1 > m2 SUPPORT actual 2021-03-05/none ctx=political_institutions
e2 m4 > m1 ACCUSE actual 2021-03-05/none mode=disapprove ctx=political_institutions
e3 m4 > m5 REQUEST requested 2021-03-05/none mode=change ctx=political_institutions,legal

### Antara 2021-03-31
[m1:IDN.GOV Menteri Hukum dan HAM Yasonna Laoly] {e1 menolak mengesahkan} kepengurusan [m2:IDN.PTY Moeldoko] karena berkas kongres tidak lengkap. [m3:IDN.PTY AHY] {e2 bersyukur dan memuji} [m4:IDN.GOV pemerintah].
e1 m1 > m2 REJECT actual 2021-03-31/none mode=assist ctx=political_institutions,legal
e2 m3 > m4 SUPPORT actual 2021-03-31/none ctx=political_institutions

### Radar Sulteng 2020-11-29
Rumah ibadah dan enam rumah warga [m1:IDN.CVL transmigran Lemban Tongoa] {e1 dibakar} [m2:MIT.REB kelompok Ali Kalora] pada Jumat; empat [m3:IDN.CVL penghuni] dihabisi dengan parang. [m4:IDN.MIL Kostrad] {e2 memberangkatkan} pasukan khusus untuk memperkuat [m5:IDN.COP Satgas Tinombala], sedangkan [m6:IDN.GOV Kementerian Sosial] {e3 menyalurkan santunan} bagi [m7=m1 keluarga korban].
e1 m2 > m1,m3 ASSAULT actual 2020-11-27/day mode=primitive ctx=terrorism,religion_ethnicity
e2 m4 > m2 MOBILIZE actual 2020-11-29/none mode=troops ctx=terrorism,military
e3 m6 > m7 AID actual 2020-11-29/none ctx=terrorism

### The Jakarta Post (versi Indonesia) 2005-07-18
[m1:IDN.GOV Delegasi Indonesia pimpinan Hamid Awaludin] dan [m2:GAM.REB juru runding GAM] {e1 membubuhkan paraf} pada naskah damai di [m3:@FIN Vantaa], Minggu (17/7), setelah lima putaran yang {e2 dipandu} [m4:FIN.ELI mantan Presiden Finlandia Martti Ahtisaari]. [m5:GAM.REB Malik Mahmud] {e3 berjanji} menyerahkan 840 pucuk senjata; [m6=m1 pihak Jakarta] {e4 sanggup memulangkan} pasukan nonorganik sebelum akhir tahun.
e1 m1 > m2 SUPPORT actual 2005-07-17/day ctx=diplomatic,territory
e2 m4 > m1,m2 CONSULT actual 2005-07-18/none mode=third-party ctx=diplomatic
e3 m5 > m6 CONCEDE planned 2005-07-18/none ctx=territory
e4 m6 > m2 CONCEDE planned 2005-07-18/none ctx=military
rel m5 leads m2

### CNBC Indonesia 2025-04-08
[m1:IDN.GOV Pemerintah RI] {e1 tidak akan membalas} tarif 32 persen yang {e2 dikenakan} [m2:USA.GOV Presiden AS Donald Trump], kata [m3:IDN.GOV Menko Airlangga Hartarto]. [m4=m1 Jakarta] memilih {e3 mengirim} tim lobi ke [m5:@USA Washington] dan {e4 menawarkan} pembelian elpiji lebih banyak.
e1 m1 > m2 CONCEDE planned 2025-04-08/none ctx=economic
e2 m2 > m1 SANCTION actual 2025-04-08/none mode=discontinue ctx=economic
e3 m4 > m2 CONSULT actual 2025-04-08/none mode=visit ctx=economic,diplomatic
e4 m4 > m2 AGREE planned 2025-04-08/none ctx=economic

### Tempo.co 2018-04-02 none
[m1:IDN.JUD Komisi Pemberantasan Korupsi] dibentuk pada 2002 dan berkantor pusat di [m2:@IDN Kuningan, Jakarta Selatan]. Lembaga itu dipimpin lima komisioner yang masa jabatannya empat tahun, dengan sekitar 1.600 pegawai yang tersebar di empat kedeputian.

### Kompas.com 2024-02-15 none
Berdasarkan hitung cepat sejumlah lembaga, perolehan suara [m1:IDN.PTY PDI Perjuangan] berkisar 16 persen, disusul [m2:IDN.PTY Golkar] 15 persen dan [m3:IDN.PTY Gerindra] 13 persen. Rekapitulasi resmi [m4:IDN.GOV KPU] baru rampung bulan depan.

### Republika 2019-10-20 none
[m1:IDN.REL Kiai Haji Ma'ruf Amin] lahir di [m2:@IDN Tangerang] pada 11 Maret 1943. Sebelum menjadi wakil presiden, [m6=m1 ia] memimpin [m3:IDN.REL Majelis Ulama Indonesia] dan pernah duduk di [m4:IDN.LEG DPR] mewakili [m5:IDN.PTY PKB].

### Detikcom 2023-06-08 none
[m1:IDN.LEG Komisi I DPR] dijadwalkan membahas anggaran [m2:IDN.GOV Kementerian Pertahanan] pada masa sidang depan. Belum ada tanggal pasti, menurut sekretariat komisi, karena ruang rapat sedang diperbaiki.

### Jubi.id 2015-06-27
[m1:ULMWP.REB United Liberation Movement for West Papua] resmi {e1 diterima} sebagai pengamat [m2:MSG Melanesian Spearhead Group] dalam pertemuan puncak di [m3:@SLB Honiara]; pada saat yang sama [m4=m2 kelompok negara Melanesia itu] {e2 menaikkan status} [m5:IDN.GOV Indonesia] menjadi anggota asosiasi.
e1 m2 > m1 SUPPORT actual 2015-06-27/none ctx=territory,diplomatic
e2 m4 > m5 SUPPORT actual 2015-06-27/none ctx=diplomatic
rel m5 member_of m4

### Antara 2021-09-28
Dari podium [m1:UN Majelis Umum PBB], [m2:VUT.GOV Perdana Menteri Vanuatu Bob Loughman] {e1 mengungkit} dugaan pelanggaran HAM di [m3:@IDN Papua]. [m4:IDN.GOV Diplomat muda Indonesia Sindy Nur Fitri] {e2 menjawab} bahwa [m5=m2 negeri Pasifik itu] <<q1 terobsesi mencampuri urusan negara lain>>.
e1 m2 > m4 ACCUSE actual 2021-09-28/none mode=disapprove ctx=human_rights
e2 m4 > m5 ACCUSE actual 2021-09-28/none mode=disapprove ctx=diplomatic
q1 m4 indirect cue=menjawab

### Sindonews 2015-12-16
[m1:IDN.LEG Ketua DPR Setya Novanto] {e1 meletakkan jabatannya} Rabu malam, sesaat sebelum [m2:IDN.LEG Mahkamah Kehormatan Dewan] membacakan putusan atas {e2 pengaduan} [m3:IDN.GOV Menteri ESDM Sudirman Said].
e1 m1 > m2 RETREAT actual 2015-12-16/day mode=resign ctx=legislative,corruption
e2 m3 > m1 ACCUSE actual 2015-12-16/none mode=allege ctx=legislative,corruption

### Merdeka.com 2008-10-29
[m1:IDN.BUS Asosiasi pengusaha] mengeluh, [m2:IDN.LAB buruh] lebih marah lagi: surat keputusan bersama [m4:IDN.GOV empat menteri] soal upah disambut [m3:IDN.LAB serikat pekerja] dengan {e1 aksi bakar ban}.
e1 m3 > m4 PROTEST actual 2008-10-29/none mode=demo ctx=economic

### Okezone 2018-05-10
Setelah 36 jam, [m1:IDN.CRM 155 narapidana terorisme] di [m2:@IDN Mako Brimob Kelapa Dua] {e1 menyerahkan diri} kepada [m3:IDN.COP polisi], Kamis (10/5) pagi. [m4:IDN.COP Bripka Iwan Sarjana], sandera terakhir, {e2 dibebaskan} [m5=m1 para tahanan] tengah malam; [m6:IDN.COP lima rekannya] lebih dulu {e3 dibunuh}.
e1 m1 > m3 RETREAT actual 2018-05-10/day mode=disarm ctx=terrorism
e2 m5 > m4 RETREAT actual 2018-05-10/day mode=release ctx=terrorism
e3 m1 > m6 ASSAULT actual 2018-05-10/none ctx=terrorism

### Harian Aceh 2008-01-09
[m1:GAM.REB Tiga puluh dua mantan kombatan di Atu Lintang] turun gunung dan {e1 menyerahkan bedil} ke [m2:IDN.COP Polres Aceh Tengah], kata [m3:IDN.COP Kapolda Irjen Rismawan].
e1 m1 > m2 RETREAT actual 2008-01-09/none mode=disarm ctx=territory said=m3

### Tribunnews 2022-04-12
[m1:IDN.EDU Pegiat media sosial Ade Armando], yang datang mendukung aksi [m2:IDN.EDU BEM SI] di depan [m3:IDN.LEG DPR], {e1 dikeroyok} [m4:IDN.CVL sekelompok orang], Senin (11/4). [m5:IDN.COP Polda Metro Jaya] hari ini {e2 mencokok} [m6=m4 dua pelaku].
e1 m4 > m1 ASSAULT actual 2022-04-11/day mode=beat
e2 m5 > m6 COERCE actual 2022-04-12/day mode=arrest ctx=legal

### Kompas 2010-01-28
Menandai seratus hari kabinet, puluhan [m1:IDN.CVL elemen masyarakat] {e1 turun ke jalan} di dua puluh kota, Kamis; seekor kerbau bertulisan SiBuYa diarak di Bundaran HI. [m3:IDN.GOV Presiden Yudhoyono] {e2 mengeluhkan} kerbau itu di hadapan [m4:IDN.GOV para gubernur].
e1 m1 > m3 PROTEST actual 2010-01-28/day mode=demo ctx=executive
e2 m3 > m1 ACCUSE actual 2010-01-28/none mode=disapprove ctx=executive

### CNN Indonesia 2017-11-16
[m1:IDN.LEG Setya Novanto] lolos dari {e1 penjemputan paksa} [m2:IDN.JUD KPK], Rabu (15/11) malam, dan namanya segera {e2 dimasukkan} ke daftar pencarian orang. Tiga hari sebelumnya [m3=m1 orang nomor satu di parlemen itu] {e3 menolak memenuhi panggilan} [m4=m2 lembaga antirasuah] dengan alasan harus ada izin [m5:IDN.GOV presiden].
e1 m2 > m1 COERCE planned 2017-11-15/day mode=arrest ctx=corruption,legal
e2 m2 > m1 THREATEN threatened 2017-11-16/none mode=arrest ctx=corruption,legal
e3 m3 > m4 REJECT actual 2017-11-13/day mode=meet ctx=corruption,legal

### BeritaSatu 2024-08-21 headline
[m1:IDN.LEG Baleg DPR] {e1 Anulir} Putusan [m2:IDN.JUD MK], [m3:IDN.CVL Warganet] {e2 Kibarkan} "Peringatan Darurat"
e1 m1 > m2 REJECT actual 2024-08-21/none mode=change ctx=legislative,election
e2 m3 > m1 ACCUSE actual 2024-08-21/none mode=disapprove ctx=election,legislative

### Media Indonesia 2025-09-05
Dari tujuh belas tuntutan [m1:IDN.CVL gerakan 17+8], satu {e1 dipenuhi} [m2:IDN.LEG pimpinan DPR]: tunjangan perumahan 50 juta rupiah {e2 dihapus} sejak 31 Agustus. [m3:IDN.EDU Ketua BEM UI] {e3 menilai} jawaban [m4=m2 Senayan] setengah hati.
e1 m2 > m1 CONCEDE actual 2025-09-05/none ctx=legislative,economic
e2 m2 > m1 RETREAT actual 2025-08-31/day ctx=legislative,economic
e3 m3 > m4 ACCUSE actual 2025-09-05/none mode=disapprove ctx=legislative

### Antara 2022-11-12
[m1:IDN.GOV Polisi dan imigrasi Bali] {e1 mencekal} [m2:RUS.CVL warga Rusia] yang dicurigai membuntuti delegasi G20. Sementara itu 18.000 [m3:IDN.MIL personel gabungan TNI] {e2 disiagakan} di sekeliling [m4:@IDN Nusa Dua].
e1 m1 > m2 COERCE actual 2022-11-12/none mode=restrict ctx=diplomatic
e2 m3 > m1 MOBILIZE actual 2022-11-12/none mode=troops ctx=military,diplomatic

### Pikiran Rakyat 2014-12-09
[m1:IDN.MIL Oknum prajurit TNI AD] dan [m2:IDN.COP polisi] diduga {e1 melepaskan tembakan} ke arah [m3:IDN.CVL kerumunan remaja] di [m4:@IDN Enarotali, Paniai], Senin (8/12). Lima siswa SMA kehilangan nyawa. [m5:IDN.REL Pendeta Benny Giay] {e2 menagih} [m6:IDN.GOV Presiden Jokowi] pengusutan terbuka.
e1 m1,m2 > m3 ASSAULT actual 2014-12-08/day mode=firearms ctx=repression,human_rights
e2 m5 > m6 REQUEST requested 2014-12-09/none mode=change ctx=human_rights

### BBC Indonesia 2022-12-08
[m1:IDN.JUD Pengadilan HAM di Makassar] {e1 membebaskan} [m2:IDN.MIL Mayor (Purn) Isak Sattu], satu-satunya terdakwa kasus Paniai. [m3:IDN.CVL KontraS] {e2 kecewa berat} dan {e3 menuntut} [m4:IDN.JUD Kejaksaan Agung] mengajukan kasasi.
e1 m1 > m2 RETREAT actual 2022-12-08/none mode=release ctx=legal,human_rights
e2 m3 > m1 ACCUSE actual 2022-12-08/none mode=disapprove ctx=legal,human_rights
e3 m3 > m4 REQUEST requested 2022-12-08/none mode=change ctx=legal,human_rights

### Tirto.id 2019-05-23
Jumlah korban jiwa {e1 kerusuhan} 21–22 Mei bertambah menjadi enam. [m1:IDN.GOV Kementerian Kominfo] {e2 membatasi} pengiriman gambar dan video di WhatsApp bagi [m2:IDN.CVL pengguna], sedangkan [m3:IDN.COP Polri] {e3 menerbangkan} Brimob dari sembilan daerah ke [m4:@IDN ibu kota]. [m5:IDN.OPP Calon presiden Prabowo Subianto] {e4 mengimbau} [m6:IDN.CVL pendukungnya] pulang.
e1 m6 > m3 PROTEST actual 2019-05-21/day mode=riot ctx=election
e2 m1 > m2 COERCE actual 2019-05-23/none mode=censor ctx=rights_freedoms,election
e3 m3 > m6 MOBILIZE actual 2019-05-23/none mode=police ctx=election
e4 m5 > m6 REQUEST requested 2019-05-23/none mode=yield ctx=election

### Bernas 2011-04-16 headline none
Mengenal [m1:IDN.COP Densus 88], Pasukan Elite yang Lahir Setelah Bom [m2:@IDN Bali]

### Kumparan 2021-01-14 headline
[m1:IDN.GOV Jokowi] Tunjuk [m2:IDN.COP Listyo Sigit] Calon Tunggal Kapolri, [m3:IDN.PTY PDIP] {e1 Beri Restu}
e1 m3 > m2 SUPPORT actual 2021-01-14/none ctx=executive

### Detikcom 2009-07-17 none
Sedikitnya empat hotel di [m1:@IDN Mega Kuningan] memperketat pemeriksaan tamu. Tarif kamar belum berubah, kata [m2:? asosiasi perhotelan], dan pembatalan reservasi dari [m3:@AUS Australia] masih di bawah lima persen.

### Gatra 2012-03-27
Dengan truk dan panser Barracuda, [m1:IDN.COP kepolisian] {e1 menyekat} empat ruas jalan menuju [m2:IDN.GOV Istana Merdeka] guna menahan laju [m3:IDN.LAB buruh Bekasi dan Tangerang] yang {e2 menentang} kenaikan harga bensin. Delapan ribu [m4:IDN.MIL tentara] {e3 diperbantukan}.
e1 m1 > m3 COERCE actual 2012-03-27/none mode=restrict ctx=repression,economic
e2 m3 > m2 PROTEST actual 2012-03-27/none mode=demo ctx=economic
e3 m4 > m3 MOBILIZE actual 2012-03-27/none mode=troops ctx=economic,military

### Antara 2010-11-09
[m1:USA.GOV Presiden Amerika Serikat Barack Obama] {e1 mendarat} di [m2:@IDN Halim Perdanakusuma], Selasa sore, disambut [m3:IDN.GOV Presiden Yudhoyono]. [m4=m1+m3 Kedua kepala negara] {e2 meneken kemitraan komprehensif}, dan [m5=m1 sang tamu] {e3 memuji} demokrasi [m6=m3 Indonesia].
e1 m1 > m3 CONSULT actual 2010-11-09/day mode=visit ctx=diplomatic
e2 m1 > m3 SUPPORT actual 2010-11-09/none ctx=diplomatic
e3 m5 > m6 SUPPORT actual 2010-11-09/none ctx=pro_democracy,diplomatic

### Sindonews 2019-07-19
[m1:IDN.MIL Pasukan Katak TNI AL] dan [m2:USA.MIL Navy SEAL] {e1 menggelar latihan bersama} pembebasan sandera di [m3:@IDN Surabaya].
e1 m1 > m2 COOPERATE actual 2019-07-19/none ctx=military

### Antara 2017-06-19
Pesawat patroli [m1:IDN.MIL TNI AL], kapal [m2:PHL.MIL Filipina], dan korvet [m3:MYS.MIL Malaysia] mulai hari ini {e1 berpatroli bergantian} di Laut Sulu di bawah payung Indomalphi, setelah [m4:ABUSAYYAF.REB kelompok Abu Sayyaf] {e2 menyandera} puluhan [m5:IDN.CVL pelaut Indonesia] sepanjang 2016.
e1 m1 > m2,m3 COOPERATE actual 2017-06-19/day ctx=military,terrorism
e2 m4 > m5 ASSAULT actual 2016-01-01/year mode=abduct ctx=terrorism bg

### Kompas.com 2012-02-16
[m1:IDN.GOV Pemerintah Indonesia] {e1 membeli} 24 jet F-16 bekas pakai [m2:USA.MIL Angkatan Udara AS]; harga hibahnya nol, ongkos perbaikannya 750 juta dolar.
e1 m1 > m2 COOPERATE actual 2012-02-16/none ctx=military

### Republika 2023-01-31
Lewat mekanisme ekstradisi yang pertama kali dipakai [m1=m3+m2 kedua negara], [m2:SGP.GOV Singapura] {e1 menyerahkan} [m4:IDN.CRM buron kasus penipuan] kepada [m3:IDN.JUD Kejaksaan Agung].
e1 m2 > m3 COOPERATE actual 2023-01-31/none ctx=legal,crime

### Media Indonesia 2022-05-23
Larangan {e1 dicabut}: mulai Senin ini keran ekspor minyak sawit mentah dibuka lagi oleh [m1:IDN.GOV Presiden Joko Widodo], kabar yang {e2 disambut gembira} [m2:IND.GOV India] dan [m3:IDN.AGR petani Apkasindo], yang pekan lalu {e3 berdemo} di depan [m4:IDN.GOV kantor Menko Perekonomian].
e1 m1 > m2,m3 RETREAT actual 2022-05-23/day ctx=economic
e2 m2,m3 > m1 SUPPORT actual 2022-05-23/none ctx=economic
e3 m3 > m4 PROTEST actual 2022-05-16/week mode=demo ctx=economic

### Detikcom 2013-02-22
[m1:IDN.PTY Anas Urbaningrum] {e1 berhenti} sebagai ketua umum [m2:IDN.PTY Demokrat] satu hari setelah [m3:IDN.JUD KPK] {e2 menyematkan status tersangka}. "<<q1 Ini baru halaman pertama>>," ucapnya.
e1 m1 > m2 RETREAT actual 2013-02-22/none mode=resign ctx=political_institutions,corruption
e2 m3 > m1 ACCUSE actual 2013-02-22/none mode=allege ctx=corruption,legal
q1 m1 direct cue=ucapnya

### Tribun Kaltim 2021-11-30 headline
[m1:IDN.LAB Buruh] {e1 Mogok Nasional} 6–10 Desember, [m2:IDN.GOV Gubernur] {e2 Tutup Pintu} Revisi UMP
e1 m1 > m2 PROTEST planned 2021-12-06/day mode=strike ctx=economic
e2 m2 > m1 REJECT actual 2021-11-30/none mode=yield ctx=economic

### Suara Merdeka 2016-04-12
Sembilan [m1:IDN.AGR petani perempuan Kendeng] {e1 mengecor kaki} dengan semen di seberang [m2:IDN.GOV Istana Merdeka], Selasa (12/4), {e2 memohon} [m3:IDN.GOV Presiden Jokowi] menghentikan pabrik [m4:IDN.BUS PT Semen Indonesia].
e1 m1 > m2 PROTEST actual 2016-04-12/day mode=demo ctx=environment,natural_resource
e2 m1 > m3 REQUEST requested 2016-04-12/day mode=yield ctx=environment,natural_resource

### Kompas 2015-02-16
Karena {e1 gugatan} [m1:IDN.COP Komjen Budi Gunawan] {e2 dimenangkan} [m2:IDN.JUD hakim Sarpin Rizaldi], [m3:IDN.JUD KPK] harus menanggalkan status tersangka atas [m4=m1 jenderal bintang tiga itu].
e1 m1 > m3 ACCUSE actual 2015-02-16/none mode=allege ctx=legal,corruption
e2 m2 > m3 SANCTION actual 2015-02-16/none mode=convict ctx=legal,corruption

### CNN Indonesia 2021-07-30 headline
Dua Prajurit [m1:IDN.MIL TNI AU] {e1 Injak Kepala} [m2:IDN.CVL Warga Papua], [m3:IDN.MIL KSAU] {e2 Copot} [m4:IDN.MIL Danlanud Merauke]
e1 m1 > m2 ASSAULT actual 2021-07-30/none mode=beat ctx=repression,religion_ethnicity
e2 m3 > m4 SANCTION actual 2021-07-30/none mode=expel ctx=military

### Tempo 2007-09-05
[m1:IDN.CVL Pollycarpus Priyanto], terpidana {e1 pembunuhan} [m2:IDN.CVL aktivis Munir], kembali dihadapkan ke meja hijau. [m3:IDN.JUD Jaksa] {e2 meminta hakim menghukum} [m4=m1 pilot itu] seumur hidup; kubu terdakwa balik {e3 menuding} [m5:IDN.SPY BIN] sebagai tangan tersembunyi.
e1 m1 > m2 ASSAULT actual 2007-09-05/none mode=targeted ctx=human_rights,legal
e2 m3 > m4 ACCUSE actual 2007-09-05/none mode=allege ctx=legal,human_rights
e3 m4 > m5 ACCUSE actual 2007-09-05/none mode=allege ctx=intelligence,human_rights

### Antara 2018-08-01 none
[m1:IDN.GOV Indonesia], [m2:MYS.GOV Malaysia], dan [m3:THA.GOV Thailand] adalah tiga produsen karet alam terbesar dunia. [m6=m1+m2+m3 Ketiganya] tergabung dalam [m4:ITRC Dewan Karet Tripartit Internasional], yang bersekretariat di [m5:@MYS Kuala Lumpur].
rel m1 member_of m4
rel m2 member_of m4
rel m3 member_of m4

### Okezone 2020-01-20 none
[m1:? Pengamat politik dari Universitas Paramadina] menilai koalisi gemuk membuat oposisi kurang bertenaga. Menurutnya, [m2:IDN.PTY PKS] dan [m3:IDN.PTY Demokrat] punya ceruk pemilih yang berlainan.

### Viva 2016-01-14
Ledakan pertama terjadi di kedai kopi, disusul {e1 tembakan} [m1:ISIS.REB empat anggota jaringan ISIS] ke arah [m2:IDN.COP pos polisi Sarinah]. Dalam dua puluh menit [m3:IDN.COP regu Polda Metro] {e2 melumpuhkan} [m4=m1 semua penyerang]. "<<q1 [m5:IDN.GOV Negara] tidak boleh kalah>>," kata [m6:IDN.GOV Presiden Jokowi] dari [m7:@IDN Cirebon].
e1 m1 > m2 ASSAULT actual 2016-01-14/none mode=firearms ctx=terrorism
e2 m3 > m4 ASSAULT actual 2016-01-14/none mode=firearms ctx=terrorism
q1 m6 direct cue=kata

### Jubi.id 2021-05-03
Penetapan [m1:TPNPB.REB KKB] sebagai organisasi teroris oleh [m2:IDN.GOV Menko Polhukam Mahfud MD], kata [m3:IDN.GOV Gubernur Papua Lukas Enembe], <<q1 harus dikaji ulang>>. [m4=m3 Gubernur dua periode itu] {e1 meminta} [m5:IDN.GOV pemerintah pusat] dan [m6:IDN.LEG DPR] berkonsultasi dengan [m7:UN PBB]. [m8:TPNPB.REB Juru bicara TPNPB Sebby Sambom] {e2 mengancam} akan menghabisi [m9:IDN.CVL pendatang dari Jawa].
e1 m4 > m5,m6 REQUEST requested 2021-05-03/none mode=change ctx=terrorism,territory
e2 m8 > m9 THREATEN threatened 2021-05-03/none mode=violence ctx=territory,terrorism
q1 m3 indirect cue=kata

### Bisnis.com 2024-11-09
Dalam lawatan perdananya, [m1:IDN.GOV Presiden Prabowo Subianto] {e1 bertemu} [m2:CHN.GOV Presiden Xi Jinping] di [m3:@CHN Beijing], Sabtu (9/11/2024). [m4:CHN.GOV China] {e2 berkomitmen membiayai} program makan bergizi [m5=m1 Indonesia]; dalam pernyataan bersama muncul frasa pembangunan bersama di wilayah tumpang tindih yang segera {e3 dipersoalkan} [m6:IDN.EDU pakar hukum laut Hikmahanto Juwana].
e1 m1 > m2 CONSULT actual 2024-11-09/day mode=visit ctx=diplomatic
e2 m4 > m5 AGREE planned 2024-11-09/none ctx=economic
e3 m6 > m1 ACCUSE actual 2024-11-09/none mode=disapprove ctx=territory

### Kompas.com 2005-05-02 headline
[m1:IDN.MIL TNI] {e1 Sergap} Kamp [m2:GAM.REB GAM] di [m3:@IDN Pidie], Perundingan Jalan Terus
e1 m1 > m2 ASSAULT actual 2005-05-02/none ctx=military,territory

### Harian Kompas 2005-01-08
Kapal induk [m1:USA.MIL USS Abraham Lincoln] {e1 menerjunkan} helikopter pembawa air minum bagi [m2:IDN.CVL penyintas di Meulaboh]; [m3:JPN.MIL Pasukan Bela Diri Jepang], [m4:AUS.MIL Australia], dan [m5:SGP.MIL Singapura] menyusul {e2 mendirikan rumah sakit lapangan}. [m6:GAM.REB GAM] dari [m7:@SWE Stockholm] {e3 menyatakan menghentikan tembak-menembak} dengan [m8:IDN.MIL TNI] selama masa tanggap darurat.
e1 m1 > m2 AID actual 2005-01-08/none ctx=disasters
e2 m3,m4,m5 > m2 AID actual 2005-01-08/none ctx=disasters,health
e3 m6 > m8 CONCEDE actual 2005-01-08/none ctx=disasters,territory

### Medcom 2023-11-28 headline
[m1:IDN.JUD Firli] {e1 Diberhentikan Sementara}, [m2:IDN.JUD Nawawi] Dilantik [m3:IDN.GOV Jokowi] Pimpin [m4:IDN.JUD KPK]
e1 m3 > m1 SANCTION actual 2023-11-28/none mode=expel ctx=corruption,political_institutions
rel m2 leads m4

### Antara NTT 2006-05-27
Sebanyak 1.300 [m1:AUS.MIL tentara Australia] {e1 tiba} di [m2:@TLS Dili] atas {e2 undangan} [m3:TLS.GOV Menlu Jose Ramos Horta] guna memulihkan ketertiban. [m4:IDN.MIL Korem Kupang] {e3 menutup} pos lintas batas Motaain bagi [m5:TLS.REF warga Timor Leste yang mengungsi].
e1 m1 > m3 AID actual 2006-05-27/none ctx=peacekeeping,military
e2 m3 > m1 REQUEST requested 2006-05-27/none mode=assist ctx=peacekeeping
e3 m4 > m5 COERCE actual 2006-05-27/none mode=restrict ctx=migration,territory

### Lampung Post 2012-11-01
[m1:IDN.GOV Bupati Lampung Selatan Rycko Menoza] {e1 membujuk} [m2:IDN.CVL warga Balinuraga] bersedia dipindahkan. Tiga hari lalu kampung [m3=m2 mereka] {e2 diluluhlantakkan} [m4:IDN.CVL ribuan penyerang dari desa tetangga], yang bersenjata golok, sementara [m5:IDN.COP polisi] {e3 menarik diri} karena kalah jumlah.
e1 m1 > m2 REQUEST requested 2012-11-01/none mode=yield ctx=religion_ethnicity
e2 m4 > m3 ASSAULT actual 2012-10-29/day mode=primitive ctx=religion_ethnicity
e3 m5 > m4 RETREAT actual 2012-10-29/day mode=withdraw ctx=religion_ethnicity

### Tempo.co 2020-06-12 none
Sidang perkara penyiraman air keras terhadap [m1:IDN.JUD Novel Baswedan] akan dilanjutkan dua pekan lagi di [m2:IDN.JUD Pengadilan Negeri Jakarta Utara] dengan agenda pembacaan pleidoi.

### Kompas.tv 2020-07-16
[m1:IDN.JUD Majelis hakim Pengadilan Negeri Jakarta Utara] {e1 mengganjar} [m2:IDN.COP dua polisi aktif, Rahmat Kadir dan Ronny Bugis,] masing-masing dua tahun dan satu setengah tahun bui atas {e2 penyiraman} air keras ke wajah [m3:IDN.JUD Novel Baswedan], April 2017. [m4=m3 Sang penyidik] {e3 mencibir} vonis itu sebagai sandiwara.
e1 m1 > m2 SANCTION actual 2020-07-16/none mode=convict ctx=legal,corruption
e2 m2 > m3 ASSAULT actual 2017-04-01/month mode=primitive ctx=corruption bg
e3 m4 > m1 ACCUSE actual 2020-07-16/none mode=disapprove ctx=legal

### Republika 2023-07-05
[m1:IDN.MIL Yonif 330 Kostrad] {e1 angkat kaki} dari gereja di [m2:@IDN Nduga] yang selama ini [m6=m1 mereka] tempati, kata [m3:IDN.REL Pastor Yohanes]. [m4=m3 Sang pastor] {e2 berterima kasih} kepada [m5:IDN.MIL Pangdam Izak Pangemanan].
e1 m1 > m3 RETREAT actual 2023-07-05/none mode=withdraw ctx=military,religion_ethnicity said=m3
e2 m4 > m5 SUPPORT actual 2023-07-05/none ctx=religion_ethnicity

### Detikcom 2011-06-22
{e1 Moratorium pengiriman tenaga kerja} ke [m1:SAU.GOV Arab Saudi] diumumkan [m2:IDN.GOV Presiden Yudhoyono] hari ini, lima hari setelah [m3=m1 Riyadh] {e2 memancung} [m4:IDN.LAB Ruyati binti Satubi] tanpa memberi tahu [m5:IDN.GOV KBRI].
e1 m2 > m1 SANCTION actual 2011-06-22/day mode=discontinue ctx=economic,migration
e2 m3 > m4 ASSAULT actual 2011-06-17/day mode=targeted ctx=legal,migration

### Antara 2025-02-21
"<<q1 Kader yang menjadi kepala daerah diminta menunda perjalanan ke [m1:@IDN Magelang]>>," demikian bunyi {e1 instruksi} [m2:IDN.PTY Megawati Soekarnoputri] kepada [m3:IDN.GOV para gubernur dan bupati usungan PDI-P], sehari setelah [m4:IDN.JUD KPK] {e2 mengurung} [m5:IDN.PTY Sekjen Hasto Kristiyanto].
e1 m2 > m3 REQUEST requested 2025-02-21/none mode=change ctx=political_institutions
e2 m4 > m5 COERCE actual 2025-02-20/day mode=arrest ctx=corruption,legal
q1 m2 direct cue=instruksi

### Kabar Papua 2022-03-15
[m6:IDN.CVL Dua orang] {e4 tewas tertembus peluru} saat {e1 demonstrasi} menolak pemekaran Papua di [m1:@IDN Yahukimo]; [m2:IDN.CVL massa], yang marah, {e2 membakar} ruko dan gedung [m3:IDN.GOV Dinas PU]. [m4:AMNESTY Amnesty International Indonesia] {e3 mendesak penyelidikan} terhadap [m5:IDN.COP polisi yang melepaskan tembakan].
e1 m2 > m3 PROTEST actual 2022-03-15/none mode=demo ctx=territory
e2 m2 > m3 PROTEST actual 2022-03-15/none mode=riot ctx=territory
e3 m4 > m5 REQUEST requested 2022-03-15/none mode=change ctx=human_rights
e4 m5 > m6 ASSAULT actual 2022-03-15/none mode=firearms ctx=repression,territory

### Tribunnews 2014-03-21
Sebagai balasan atas pencalonan [m1:IDN.PTY Jokowi], [m2:IDN.PTY Gerindra] menyebarkan salinan perjanjian Batu Tulis dan {e1 menuduh} [m3:IDN.PTY Megawati] ingkar janji kepada [m4:IDN.PTY Prabowo].
e1 m2 > m3 ACCUSE actual 2014-03-21/none mode=allege ctx=election
rel m4 leads m2

### Antara 2024-09-02 none
Sekitar delapan ribu tamu undangan dan relawan paduan suara bersiap di [m1:@IDN Stadion Gelora Bung Karno] menjelang misa akbar bersama [m2:VAT.REL Paus Fransiskus], Kamis petang nanti. Panitia menyediakan 1.200 bus antar-jemput.

### Waspada 2009-02-03
[m1:IDN.CVL Massa pendukung Provinsi Tapanuli] {e1 mengamuk} di ruang paripurna [m2:IDN.LEG DPRD Sumatera Utara]; [m3:IDN.LEG Ketua Dewan Abdul Azis Angkat] {e2 dipukuli} hingga meninggal. [m4:IDN.COP Kapolda Irjen Nanan Soekarna] {e3 menonaktifkan} [m5:IDN.COP Kapoltabes Medan].
e1 m1 > m2 PROTEST actual 2009-02-03/none mode=riot ctx=legislative,territory
e2 m1 > m3 ASSAULT actual 2009-02-03/none mode=beat ctx=legislative,territory
e3 m4 > m5 SANCTION actual 2009-02-03/none mode=expel ctx=political_institutions

### Kompas.id 2023-05-11
KTT di [m1:@IDN Labuan Bajo] ditutup tanpa terobosan. [m2:ASEAN Para pemimpin ASEAN] {e1 mengecam} [m5:MMR.MIL junta Myanmar] yang {e4 menghambat} [m3:ASEAN konvoi bantuan AHA Centre] di [m4:@MMR Negara Bagian Shan]; [m9=m5 wakilnya] tetap {e2 tidak diundang}. [m6:IDN.GOV Presiden Widodo] mengaku sudah {e3 berkomunikasi} dengan [m7:MMR.OPP NUG] maupun [m8=m5 pihak militer] secara diam-diam.
e1 m2 > m5 ACCUSE actual 2023-05-11/none mode=disapprove ctx=diplomatic
e2 m2 > m9 REJECT actual 2023-05-11/none mode=meet ctx=diplomatic
e3 m6 > m7,m8 CONSULT actual 2023-05-11/none ctx=diplomatic
e4 m5 > m3 COERCE actual 2023-05-11/none mode=restrict ctx=human_security

### Berita Kota 2006-08-03 none
Benarkah [m1:IDN.GOV pemerintah] akan mengganti Kapolri sebelum Lebaran? Hingga kemarin [m2:IDN.GOV Sekretaris Kabinet Sudi Silalahi] hanya tersenyum ketika ditanya wartawan.

### Antara 2021-06-08 none
[m1:IDN.GOV Menteri Pertahanan Prabowo Subianto] belum memutuskan apakah jadi membeli fregat dari [m2:@ITA Italia]; semua opsi, kata [m3=m1 dia], masih dikaji.

### Antara 2023-05-05
Dengan dua KRI dan satu Boeing 737, [m1:IDN.MIL TNI] {e1 menjemput} 385 [m2:IDN.CVL WNI] dari [m3:@SDN Port Sudan] lewat [m6:@SAU Jeddah]; [m4:SAU.GOV otoritas Saudi] {e2 membukakan} pelabuhannya dan {e3 membagi informasi} jalur aman dengan [m5:IDN.GOV KBRI].
e1 m1 > m2 AID actual 2023-05-05/none ctx=military,human_security
e2 m4 > m1 COOPERATE actual 2023-05-05/none ctx=diplomatic
e3 m4 > m5 COOPERATE actual 2023-05-05/none ctx=intelligence

### Republika 2019-10-03
Tersinggung oleh ucapan [m1:IDN.PTY Gerindra], [m2:IDN.PTY Nasdem] {e1 mengancam hengkang} dari koalisi [m3:IDN.GOV Presiden Jokowi] bila jatah Jaksa Agung digeser. [m4:IDN.PTY Sekjen Johnny G Plate] buru-buru membantah ada ultimatum.
e1 m2 > m3 THREATEN denied 2019-10-03/none mode=relations ctx=political_institutions,executive
rel m4 member_of m2

### Kompas 2009-11-03
Tanpa ditemui siapa pun, [m1:IDN.CVL para pegiat Cicak] {e1 mogok makan} hari kedua di depan [m2:IDN.JUD gedung KPK] agar [m3:IDN.COP Mabes Polri] membebaskan [m4:IDN.JUD Bibit dan Chandra].
e1 m1 > m3 PROTEST actual 2009-11-03/none mode=hunger ctx=corruption

### Tempo.co 2016-02-24 none
Apa beda OTT dan penangkapan biasa? Kitab undang-undang menyebut tertangkap tangan, tutur [m1:? pakar pidana dari Universitas Trisakti], dan istilah operasi itu murni bahasa wartawan.

### Antara 2018-08-09 none
Pendaftaran calon presiden ditutup besok pukul 24.00. [m1:IDN.GOV Komisi Pemilihan Umum] menyiapkan dua meja, satu tenda wartawan, dan tim medis dari RSPAD.

### Kompas.com 2014-08-21
Sesudah {e1 gugatan} [m1:IDN.PTY Prabowo-Hatta] terhadap [m5:IDN.GOV KPU] {e2 dimentahkan} [m2:IDN.JUD Mahkamah Konstitusi], [m3:IDN.COP polisi] {e3 menyemprotkan} air dan gas ke [m4:IDN.CVL pendukungnya] yang {e4 menjebol} kawat berduri di Patung Kuda.
e1 m1 > m5 ACCUSE actual 2014-08-21/none mode=allege ctx=election,legal
e2 m2 > m1 REJECT actual 2014-08-21/none mode=change ctx=election,legal
e3 m3 > m4 ASSAULT actual 2014-08-21/none mode=crowd-control ctx=election,repression
e4 m4 > m2 PROTEST actual 2014-08-21/none mode=riot ctx=election

### Detikcom 2017-07-31 none
Survei memperlihatkan enam dari sepuluh responden mengenal [m1:IDN.LEG Ketua DPR]. Tingkat kepercayaan tertinggi diraih [m2:IDN.MIL TNI], lalu [m3:IDN.JUD KPK] dan [m4:IDN.GOV presiden].

### Jubi.id 2012-06-15 none
Hari jadi kota diperingati dengan lomba perahu di [m1:@IDN Danau Sentani]. [m2:IDN.GOV Bupati Jayapura] melepas peserta dari 14 kampung, dan pemenang membawa pulang mesin tempel.
