### Antara 2010-05-20
[m1:THA.MIL Kendaraan lapis baja Bangkok] {e1 melindas} barikade ban di Ratchaprasong dan para pemimpin [m2:THA.OPP Kaus Merah], gerakan yang menyokong [m3:THA.ELI Thaksin Shinawatra], {e2 menyerahkan diri} kepada [m4:THA.COP polisi], Rabu (19/5). Pendukung yang kalap kemudian {e3 memanggang} pusat belanja CentralWorld.
e1 m1 > m2 ASSAULT actual 2010-05-19/day mode=heavy-weapons ctx=repression,pro_democracy
e2 m2 > m4 RETREAT actual 2010-05-19/day ctx=pro_democracy
e3 m2 > m5 PROTEST actual 2010-05-19/none mode=riot ctx=pro_democracy
[m5:THA.GOV Pemerintahan Abhisit] {e4 memaku jam malam} di 24 provinsi.
e4 m5 > m2 COERCE actual 2010-05-20/none mode=curfew ctx=repression

### Detik 2022-05-18
[m1:SGP.GOV Singapura] {e1 memulangkan dengan feri} [m2:IDN.REL Ustaz Abdul Somad] dari pelabuhan Tanah Merah, Senin (16/5), karena dianggap penyebar ajaran pemecah belah. [m3:IDN.REL Pertahanan Ideologi Serikat Islam (Perisai)] {e2 meluruk} kedutaan negara itu dan {e3 memasang tenggat} 48 jam untuk permintaan maaf.
e1 m1 > m2 COERCE actual 2022-05-16/day mode=deport ctx=religion_ethnicity,diplomatic
e2 m3 > m1 PROTEST actual 2022-05-18/none mode=demo ctx=religion_ethnicity
e3 m3 > m1 REQUEST requested 2022-05-18/none mode=yield ctx=religion_ethnicity

### Kompas 2005-09-12
[m1:USA.GOV Presiden George W. Bush], yang biasanya memberi, kini {e1 menadahkan tangan}: [m2:KWT.GOV Kuwait] {e2 menyanggupi} 500 juta dolar berupa minyak bagi [m3:USA.REF korban badai Katrina]. [m4:CUB.GOV Fidel Castro] {e3 menyiapkan} 1.586 dokter, tawaran yang {e4 didiamkan} [m5=m1 Gedung Putih].
e1 m1 > m2 REQUEST requested 2005-09-12/none mode=assist ctx=disasters
e2 m2 > m3 AGREE planned 2005-09-12/none ctx=disasters
e3 m4 > m5 AGREE planned 2005-09-12/none ctx=disasters,health
e4 m5 > m4 REJECT actual 2005-09-12/none ctx=disasters,diplomatic

### Tempo.co 2023-05-18
[m1:IDN.JUD Kejaksaan Agung] {e1 menggelandang} [m2:IDN.GOV Menkominfo Johnny Plate] dengan rompi merah muda dari Gedung Bundar, Rabu (17/5). [m3:IDN.PTY Surya Paloh], yang memimpin [m4:IDN.PTY Nasdem], partai asal [m6=m2 sang menteri], {e2 bersumpah} tidak akan menekan hukum, tetapi [m5=m4 sejumlah kadernya] {e3 mencium} tebang pilih.
e1 m1 > m2 COERCE actual 2023-05-17/day mode=arrest ctx=corruption
e2 m3 > m1 AGREE planned 2023-05-18/none ctx=corruption,legal
e3 m5 > m1 ACCUSE actual 2023-05-18/none mode=allege ctx=corruption,legal
rel m3 leads m4

### VOA Indonesia 2020-01-06
[m1:IRQ.LEG Parlemen Irak] {e1 mengetuk resolusi} yang menyuruh [m2:USA.MIL pasukan Amerika] berkemas, Minggu (5/1), dua hari setelah [m3:IRN.MIL Qassem Soleimani], panglima [m4:IRN.MIL Pasukan Quds], {e2 dibunuh drone} di bandara Baghdad. [m5:USA.GOV Donald Trump] {e3 balik menggertak} [m6:IRQ.GOV Baghdad] dengan sanksi "<<q1 yang belum pernah mereka lihat>>".
e1 m1 > m2 REQUEST requested 2020-01-05/day mode=yield ctx=military
e2 m2 > m3 ASSAULT actual 2020-01-03/day mode=drone ctx=military
e3 m5 > m6 THREATEN threatened 2020-01-06/none mode=discontinue ctx=military,economic
q1 m5 mixed
rel m3 leads m4

### Sindonews 2016-03-19
[m1:CHN.MIL Kapal penjaga pantai Tiongkok] {e1 menubruk} Kway Fey 10078 hingga terlepas dari gandengan [m2:IDN.GOV KP Hiu 11] di laut Natuna, Sabtu (19/3). [m3:IDN.GOV Menteri Susi Pudjiastuti] {e2 naik pitam} dan {e3 meminta} [m4:CHN.GOV Duta Besar Xie Feng] menghadap; delapan [m5:CHN.BUS awak] kapal itu tetap {e4 dikurung}.
e1 m1 > m2 ASSAULT actual 2016-03-19/day mode=ships ctx=territory,natural_resource
e2 m3 > m1 ACCUSE actual 2016-03-19/none mode=disapprove ctx=territory,natural_resource
e3 m3 > m4 ACCUSE actual 2016-03-19/none mode=disapprove ctx=diplomatic
e4 m2 > m5 COERCE actual 2016-03-19/none mode=arrest ctx=natural_resource

### BBC Indonesia 2011-09-30
[m1:YEM.GOV Kementerian pertahanan di Sanaa] mengumumkan [m2:ALQAEDA.REB Anwar al-Awlaki], pentolan [m3:ALQAEDA.REB Al-Qaeda di Jazirah Arab], {e1 lumat} oleh serangan udara di Marib, Jumat (30/9). [m4:USA.GOV Barack Obama] {e2 berterima kasih} kepada [m5=m1 mitranya] itu, sedangkan [m6:USA.CVL ACLU] {e3 menyemprot} pembunuhan warga negara tanpa pengadilan.
e1 m4 > m2 ASSAULT actual 2011-09-30/day mode=aerial ctx=terrorism said=m1
e2 m4 > m5 SUPPORT actual 2011-09-30/none ctx=terrorism
e3 m6 > m4 ACCUSE actual 2011-09-30/none mode=disapprove ctx=human_rights
rel m2 leads m3

### Republika 2025-03-20
[m1:IDN.LEG DPR] secara bulat {e1 menggolkan} revisi UU TNI, Kamis (20/3), padahal [m2:IDN.CVL koalisi masyarakat sipil] sempat {e2 mendobrak} ruang rapat di Hotel Fairmont pada Sabtu sebelumnya (15/3). Sorenya [m3:IDN.EDU mahasiswa] {e3 menjebol} pagar belakang dan [m4:IDN.COP polisi] {e4 menyemburkan} air.
e1 m1 > m2 REJECT actual 2025-03-20/day ctx=legislative,military
e2 m2 > m1 PROTEST actual 2025-03-15/day mode=demo ctx=legislative,military
e3 m3 > m1 PROTEST actual 2025-03-20/day mode=riot ctx=legislative,military
e4 m4 > m3 ASSAULT actual 2025-03-20/day mode=crowd-control ctx=repression

### Jawa Pos 2013-11-15 none
Gelandang itu dibajak klub kaya dari [m1:@THA Bangkok] dengan mahar rekor. Pelatih menyebut kepergiannya tak akan menciutkan nyali tim, lalu meminta bek muda pasang badan di depan gawang saat laga tandang akhir pekan.

### CNN Indonesia 2020-12-30
[m1:IDN.GOV Mahfud MD] mengumumkan [m2:IDN.GOV pemerintah] {e1 mengharamkan} segala kegiatan [m3:IDN.REL Front Pembela Islam], Rabu (30/12). Papan nama organisasi itu di Petamburan {e2 dipereteli} [m4:IDN.MIL prajurit Kodam Jaya], dan para pentolannya {e3 mendeklarasikan} Front Persatuan Islam sebagai pembangkangan.
e1 m2 > m3 COERCE actual 2020-12-30/day mode=ban ctx=religion_ethnicity,rights_freedoms
e2 m4 > m3 COERCE actual 2020-12-30/none mode=destroy ctx=religion_ethnicity,rights_freedoms
e3 m3 > m2 REJECT actual 2020-12-30/none ctx=religion_ethnicity

### DW Indonesia 2018-09-17
[m1:TUR.GOV Erdogan] dan [m2:RUS.GOV Putin] {e1 bersalaman} di Sochi atas zona bebas senjata di Idlib, Senin (17/9), provinsi yang sebagian besar dikuasai [m3:HTS.REB Hayat Tahrir al-Sham]. [m4=m3 Kelompok itu] {e2 diminta menarik} meriam sebelum 10 Oktober, dan [m5:IRN.GOV Teheran], penjamin lainnya, {e3 mengamini}.
e1 m1 > m2 SUPPORT actual 2018-09-17/day ctx=military
e2 m1,m2 > m4 REQUEST requested 2018-09-17/none mode=yield ctx=military
e3 m5 > m1,m2 SUPPORT actual 2018-09-17/none ctx=military
rel m3 controls m6
Gempuran atas [m6:@SYR wilayah tersebut] ditunda.

### Merdeka.com 2009-02-04
[m1:IDN.CVL Massa pendukung Provinsi Tapanuli] {e1 mengeroyok} [m2:IDN.LEG Ketua DPRD Sumut Abdul Aziz Angkat] hingga meninggal, Selasa (3/2). [m3:IDN.GOV Presiden Yudhoyono] {e2 memerintahkan} [m4:IDN.COP Kapolri Bambang Hendarso] menindak pelakunya, dan [m5=m4 orang nomor satu kepolisian itu] {e3 mendongkel} [m6:IDN.COP Kapoltabes Medan].
e1 m1 > m2 ASSAULT actual 2009-02-03/day mode=beat ctx=political_institutions
e2 m3 > m4 REQUEST requested 2009-02-04/none mode=change ctx=legal
e3 m5 > m6 SANCTION actual 2009-02-04/none mode=discontinue ctx=political_institutions

### Bisnis Indonesia 2023-08-22
[m1:CHN.GOV Beijing] {e1 menembok} pintunya bagi semua hasil laut [m2:JPN.BUS nelayan Jepang] mulai Kamis (24/8), hari ketika [m3:JPN.BUS Tepco] membuang air olahan Fukushima. [m4:JPN.GOV Fumio Kishida] {e3 melunakkan} dampaknya dengan menjanjikan dana talangan, dan [m5:IAEA IAEA] {e4 memberi stempel aman}.
e1 m1 > m2 SANCTION planned 2023-08-24/day mode=discontinue ctx=economic,environment
e3 m4 > m2 AGREE planned 2023-08-22/none ctx=economic
e4 m5 > m3 SUPPORT actual 2023-08-22/none ctx=environment
Pelarungan itu {e5 diprotes} [m6:KOR.CVL pegiat lingkungan Seoul].
e5 m6 > m3 PROTEST actual 2023-08-22/none mode=demo ctx=environment

### Tribunnews 2015-01-23
[m1:IDN.COP Bareskrim] {e1 mencokok} [m2:IDN.JUD Bambang Widjojanto] sepulang mengantar anak sekolah di Depok, Jumat (23/1). Beberapa jam kemudian [m3:IDN.CVL ratusan aktivis] {e2 berkerumun} di lobi [m6:IDN.JUD KPK] dengan pita hitam, dan [m4:IDN.GOV Tedjo Edhy] {e3 mengolok-olok} [m5=m3 mereka] sebagai <<q1 rakyat tidak jelas>>.
e1 m1 > m2 COERCE actual 2015-01-23/day mode=arrest ctx=corruption,legal
e2 m3 > m1 PROTEST actual 2015-01-23/day mode=demo ctx=corruption
e3 m4 > m5 ACCUSE actual 2015-01-23/none mode=disapprove ctx=corruption
q1 m4 indirect cue=mengolok-olok

### Liputan6 2014-02-21
[m1:UKR.GOV Kyiv] dan [m2:UKR.OPP tiga pemimpin oposisi] {e1 membubuhkan paraf} di hadapan [m3:POL.GOV Menlu Polandia Radoslaw Sikorski], yang {e2 memperingatkan} [m5=m2 mereka]: "<<q1 Jika tidak setuju, kalian semua akan mati>>." [m6=m2 Oposisi] {e3 menyanggupi} penghentian barikade, dan [m4:UKR.GOV presiden] {e4 memajukan} pemilu.
e1 m1 > m2 SUPPORT actual 2014-02-21/none ctx=pro_democracy
e2 m3 > m5 REQUEST requested 2014-02-21/none mode=yield ctx=pro_democracy
e3 m6 > m1 CONCEDE planned 2014-02-21/none ctx=pro_democracy
e4 m4 > m2 CONCEDE planned 2014-02-21/none ctx=election,pro_democracy
q1 m3 direct cue=memperingatkan

### JPNN 2019-08-17
[m1:IDN.REL Ormas] dan [m2:IDN.MIL oknum tentara] {e1 mengepung} asrama [m3:IDN.EDU mahasiswa Papua] di Jalan Kalasan sambil meneriakkan nama binatang, Jumat (16/8). Sehari kemudian [m4:IDN.COP Polrestabes Surabaya] {e2 mendobrak} gerbangnya dengan gas air mata dan {e3 mengangkut} 43 penghuni.
e1 m1,m2 > m3 COERCE actual 2019-08-16/day ctx=religion_ethnicity,repression
e2 m4 > m3 ASSAULT actual 2019-08-17/day mode=crowd-control ctx=repression
e3 m4 > m3 COERCE actual 2019-08-17/day mode=arrest ctx=repression,religion_ethnicity

### Suara.com 2017-01-21
[m1:GMB.GOV Yahya Jammeh] {e1 menyerah pada bujukan} [m2:GIN.GOV Alpha Conde] dan {e2 terbang ke pengasingan}, Sabtu (21/1), setelah [m3:SEN.MIL serdadu Senegal] {e3 merayap masuk} melewati perbatasan dengan mandat [m4:ECOWAS ECOWAS], perhimpunan 15 negara yang diketuai [m5:LBR.GOV Liberia].
e1 m1 > m2 CONCEDE actual 2017-01-21/none ctx=pro_democracy,election
e2 m1 > m2 RETREAT actual 2017-01-21/day mode=resign ctx=pro_democracy,election
e3 m3 > m1 MOBILIZE actual 2017-01-21/none mode=troops ctx=military,pro_democracy
rel m4 led_by m5

### Kontan 2020-07-20 none
Sebanyak 12 emiten terpental dari indeks unggulan karena likuiditasnya menciut. Manajer investasi memindahkan dana ke obligasi, rupiah terpeleset ke 14.800 per dolar, dan harga tembaga di [m1:@GBR London] meroket tipis.

### Pikiran Rakyat 2024-07-18
[m1:IDN.GOV Pj Gubernur Jawa Barat Bey Machmudin] {e1 menganulir} penerimaan 31 [m2:IDN.EDU siswa] yang kartu keluarganya dipalsukan. [m3:IDN.CVL Orang tua mereka] {e2 mengadu} ke [m4:IDN.GOV Ombudsman], yang kepalanya, [m5:IDN.GOV Dan Satriana], {e3 menyarankan} dinas pendidikan mendengar keberatan itu.
e1 m1 > m2 SANCTION actual 2024-07-18/none mode=discontinue ctx=corruption
e2 m3 > m1 ACCUSE actual 2024-07-18/none mode=disapprove ctx=legal
e3 m5 > m1 REQUEST requested 2024-07-18/none mode=change ctx=legal
rel m5 leads m4
