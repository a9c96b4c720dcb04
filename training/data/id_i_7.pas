### Antara 2023-04-25
Dalam telepon kepada [m1:SAU.GOV Pangeran Faisal bin Farhan], [m2:USA.GOV Antony Blinken] {e1 mendorong} [m3=m1 Riyadh] memakai pengaruhnya atas [m4:SDN.MIL Jenderal Burhan] dan [m5:RSF.REB Hemedti]; kedua jenderal itu, lanjutnya, sama-sama bersalah atas {e2 penembakan} konvoi diplomat [m6:USA.GOV Amerika] sepekan lalu.
e1 m2 > m3 REQUEST requested 2023-04-25/none mode=assist ctx=military
e2 m4,m5 > m6 ASSAULT actual 2023-04-18/week mode=firearms ctx=diplomatic said=m2

### Tribun Jogja 2020-03-09
{e3 Ditembaki gas}, [m3=m2 demonstran] {e1 merangsek} lagi. [m1:IDN.COP Petugas] di balik tameng {e2 memukuli} siapa saja yang jatuh, lalu {e4 menggelandang} [m2:IDN.EDU sebelas mahasiswa] ke dalam barracuda.
e1 m3 > m1 PROTEST actual 2020-03-09/none mode=demo
e2 m1 > m3 ASSAULT actual 2020-03-09/none mode=beat ctx=repression
e3 m1 > m3 ASSAULT actual 2020-03-09/none mode=crowd-control ctx=repression
e4 m1 > m2 COERCE actual 2020-03-09/none mode=arrest ctx=repression

### Kompas.com 2024-10-02 none
Sebagai negara dagang, [m1:@SGP Singapura] hidup dari kapal yang lewat. [m2:SGP.GOV Perdana Menteri Lawrence Wong] kerap menyebut kota itu setitik merah; [m3:MYS.GOV tetangganya] menyebutnya sepupu kaya.

### detikNews 2014-04-02
"<<q1 [m1=m3 Saya] tidak pernah {e1 memerintahkan} [m2:IDN.MIL prajurit Kopassus] menculik siapa pun di luar daftar>>," kata [m3:IDN.ELI purnawirawan itu] ketika {e2 diperiksa} [m4:IDN.GOV tim Komnas HAM].
e1 m1 > m2 REQUEST denied 2014-04-02/none ctx=human_rights
e2 m4 > m3 ACCUSE actual 2014-04-02/none mode=investigate ctx=human_rights
q1 m3 direct cue=kata

### CNN Indonesia 2021-07-13
[m5:HTI.GOV Pemerintah Haiti] {e1 menuduh} [m1:HTI.UAF bekas perwira Kolombia dan dua warga Amerika] membunuh [m2:HTI.GOV Presiden Jovenel Moise]. Perdana menteri sementara, [m3:HTI.GOV Claude Joseph], {e2 meminta} [m4:USA.GOV Washington] mengirim marinir guna menjaga pelabuhan; [m6:USA.MIL Pentagon] {e3 menimbang}, [m7=m4 Gedung Putih] belum.
e1 m5 > m1 ACCUSE actual 2021-07-13/none mode=allege ctx=crime
e2 m3 > m4 REQUEST requested 2021-07-09/none mode=assist ctx=human_security
e3 m6 > m3 AID hypothetical 2021-07-13/none ctx=human_security

### Radar Tasikmalaya 2018-06-05
Minimarket di Singaparna {e1 ditutup paksa} karena buka di atas pukul sepuluh malam.
e1 m1 > m2 COERCE actual 2018-06-05/none mode=restrict
Pelakunya bukan [m3:IDN.COP Satpol PP], kata camat, melainkan [m1:IDN.REL laskar], yang bertamu kepada [m2:IDN.BUS pemiliknya] dengan tongkat.

### Republika 2018-03-14
Dewan Keamanan {e1 diminta} menghukum Rusia? Tidak; [m1:GBR.GOV Duta Besar Jonathan Allen], yang {e5 meminta} sidang itu, hanya {e2 memaparkan} temuan racun saraf kepada [m2:UN lima belas anggota]. [m3:RUS.GOV Vasily Nebenzya] {e3 menampik} segala tuduhan dan {e4 menuntut} sampel.
e1 m1 > m2 REQUEST denied 2018-03-14/none mode=change ctx=cbrn
e2 m1 > m3 ACCUSE actual 2018-03-14/none mode=allege ctx=cbrn
e3 m3 > m1 REJECT actual 2018-03-14/none ctx=cbrn
e4 m3 > m1 REQUEST requested 2018-03-14/none mode=yield ctx=cbrn
e5 m1 > m2 REQUEST requested 2018-03-14/none mode=meet ctx=cbrn

### Bisnis Indonesia 2020-12-14
Gara-gara {e1 larangan} ekspor bijih nikel, [m1:EU Uni Eropa] {e2 menyeret} [m2:IDN.GOV Jakarta] ke WTO. Hilirisasi tak akan berhenti, {e3 sahut} [m3:IDN.GOV Menteri Agus Suparmanto].
e1 m2 > m1 SANCTION actual 2020-01-01/none mode=discontinue ctx=economic,natural_resource
e2 m1 > m2 ACCUSE actual 2020-12-14/none ctx=economic,legal
e3 m3 > m1 REJECT actual 2020-12-14/none mode=yield ctx=economic

### Fajar 2021-03-29
Sehari setelah bom meledak di gerbang [m1:IDN.REL Katedral Makassar], [m2:IDN.COP Densus] {e1 menggerebek} empat rumah. [m3:JAD.REB Seorang perempuan] yang {e2 menghasut} pasangan pelaku {e3 diboyong} bersama buku rekening.
e1 m2 > m3 COERCE actual 2021-03-29/none mode=seize ctx=terrorism
e3 m2 > m3 COERCE actual 2021-03-29/none mode=arrest ctx=terrorism
e2 m3 > m1 THREATEN threatened 2021-03-29/none mode=violence ctx=terrorism

### Tempo.co 2016-02-24 none
Kaum ini menyebut diri mereka Milah Abraham. Kitabnya tiga, imamnya satu. [m1:IDN.EDU Antropolog dari UI] yang tinggal dua bulan bersama mereka berpendapat ajarannya lebih mirip koperasi ketimbang agama.

### SINDOnews 2020-05-31
Mobil van [m1:USA.COP polisi New York] {e1 menerobos} barikade dan menabrak [m2:USA.CVL pengunjuk rasa] di Brooklyn. [m3:USA.GOV Wali Kota Bill de Blasio] {e2 membela} sopirnya, lalu meralat. [m4:USA.GOV Sang presiden] {e4 menyebut} [m7=m2 mereka] preman dan {e3 mengancam} mengerahkan [m5:USA.MIL tentara] jika [m6:USA.GOV gubernur] tak bertindak.
e1 m1 > m2 ASSAULT actual 2020-05-30/day ctx=repression
e2 m3 > m1 SUPPORT actual 2020-05-30/none ctx=repression
e3 m4 > m7 THREATEN threatened 2020-06-01/none mode=violence ctx=repression
e4 m4 > m7 ACCUSE actual 2020-06-01/none mode=disapprove ctx=repression

### Harian Jogja 2022-02-09
[m4:IDN.COP Lima ratus personel] {e1 mengepung} Wadas ketika tim BPN mengukur tanah. [m5:IDN.CVL 64 warga] {e2 dibawa} ke Polsek Bener, kebanyakan dari masjid. [m1:IDN.GOV Ganjar Pranowo] {e3 meminta maaf} kepada [m2=m5 warga]; [m3:IDN.COP Kapolda] bersikeras tidak ada {e4 kekerasan}.
e1 m4 > m5 MOBILIZE actual 2022-02-08/day mode=police ctx=natural_resource
e2 m4 > m5 COERCE actual 2022-02-08/day mode=arrest ctx=natural_resource,repression
e3 m1 > m2 SUPPORT actual 2022-02-09/none ctx=natural_resource
e4 m3 > m2 ASSAULT denied 2022-02-09/none ctx=repression

### VOA Indonesia 2019-08-23 none
Apa jadinya bila Amerika sungguh membeli [m1:@GRL Greenland]? Seorang [m2:DNK.EDU guru besar di Aarhus] menghitung: tiap penduduk akan menjadi jutawan, dan anjing laut menjadi warga negara.

### Kompas.com 2019-08-21
[m1:USA.GOV Trump] {e1 membatalkan} lawatan ke Kopenhagen karena [m2:DNK.GOV PM Mette Frederiksen] tak mau {e2 membicarakan} penjualan pulau itu. [m3:DNK.LEG Morten Ostergaard] {e3 menyebut} kelakuan tamu itu lelucon.
e1 m1 > m2 REJECT actual 2019-08-20/day mode=meet ctx=diplomatic
e2 m2 > m1 REJECT actual 2019-08-21/none ctx=territory
e3 m3 > m1 ACCUSE actual 2019-08-21/none mode=disapprove ctx=diplomatic

### Banjarmasin Post 2021-05-27
Bersenjata parang, [m2:IDN.CRM enam pria bertopeng] {e1 merampas} kotak suara dari [m3:IDN.GOV anggota KPPS] di Sambung Makmur. [m1:IDN.COP Polres Banjar] menyangkal kecolongan.
e1 m2 > m3 COERCE actual 2021-05-27/none mode=seize ctx=election

### Antara 2022-06-18
[m1:LTU.GOV Vilnius] {e1 mencegah} barang-barang kena sanksi melintas menuju Kaliningrad lewat rel. [m2:RUS.GOV Nikolai Patrushev] {e2 bersumpah} rakyat negeri Baltik itu akan merasakan akibatnya, dan [m3:RUS.GOV gubernur Anton Alikhanov] {e3 menuntut} [m4:EU Brussels] mengoreksi "blokade".
e1 m1 > m3 SANCTION actual 2022-06-18/none mode=discontinue ctx=economic
e2 m2 > m1 THREATEN threatened 2022-06-21/day ctx=economic
e3 m3 > m4 REQUEST requested 2022-06-18/none mode=change ctx=economic

### Jawa Pos 2011-07-26 none
Pasar gelap uang kertas zaman kolonial ramai lagi. Lembaran seribu gulden bergambar [m1:NLD.GOV Ratu Wilhelmina] dihargai setara sepeda motor, ujar [m2:IDN.CVL kolektor asal Malang].

### Suara NTB 2019-09-30
Tujuh jam [m1:IDN.EDU mahasiswa] {e1 menduduki} ruang sidang paripurna. [m3=m1 Mereka] bersedia {e2 angkat kaki} apabila [m2:IDN.LEG pimpinan dewan] meneken penolakan revisi UU KPK; dan [m4:IDN.LEG ketua dewan], di atas meja, {e3 membubuhkan tanda tangan}.
e1 m1 > m2 PROTEST actual 2019-09-30/none mode=obstruct ctx=corruption
e2 m3 > m2 CONCEDE hypothetical 2019-09-30/none ctx=corruption
e3 m4 > m3 CONCEDE actual 2019-09-30/none ctx=corruption

### BBC Indonesia 2022-09-21
Referendum di empat provinsi yang {e1 diduduki} [m4:RUS.GOV Rusia], kata [m1:UKR.GOV Dmytro Kuleba], tidak mengubah apa pun, dan [m2=m1 Kyiv] akan {e2 merebut kembali} tanahnya. [m3:RUS.GOV Putin], mengumumkan {e3 mobilisasi} sebagian, menyebut soal senjata nuklir: "<<q1 Ini bukan {e4 gertakan}>>."
e1 m4 > m1 COERCE actual 2022-09-21/none mode=seize ctx=territory
e2 m2 > m4 ASSAULT planned 2022-09-21/none ctx=territory,military
e3 m3 > m1 MOBILIZE actual 2022-09-21/none mode=troops ctx=military
e4 m3 > m1 THREATEN threatened 2022-09-21/none mode=violence ctx=cbrn
q1 m3 direct

### Pos Bali 2016-08-25
[m1:IDN.REL Pasubayan desa adat] mengaku tak pernah {e1 dibayar} [m2:IDN.BUS investor reklamasi], justru sebaliknya, kata bendesa Kuta; baliho penolakan milik [m3=m1 mereka] {e2 dirobek} [m7:? orang] malam-malam, dan [m4:IDN.CVL lima pemuda] yang {e3 menurunkan} merah putih di gedung [m5:IDN.LEG dewan] {e4 ditahan} [m6:IDN.COP Polda].
e1 m2 > m1 AID denied 2016-08-25/none ctx=environment
e3 m4 > m5 PROTEST actual 2016-08-25/none mode=vandalize ctx=environment
e4 m6 > m4 COERCE actual 2016-09-07/none mode=arrest ctx=environment
e2 m7 > m3 PROTEST actual 2016-08-25/none mode=vandalize ctx=environment

### Kontan 2023-05-21
Kongres harus menaikkan plafon utang sebelum 1 Juni, {e1 pinta} [m1:USA.GOV Janet Yellen] melalui surat ketiganya kepada [m2:USA.LEG Kevin McCarthy]; [m4=m2 sang ketua DPR] {e2 menampik} usulan terakhir [m3:USA.GOV Gedung Putih].
e1 m1 > m2 REQUEST requested 2023-05-21/none mode=change ctx=economic
e2 m4 > m3 REJECT actual 2023-05-21/none mode=change ctx=economic

### Merdeka.com 2016-11-25 none
Ibu negara itu mengoleksi kebaya dari dua puluh daerah. Desainernya, lulusan [m1:@FRA Paris], pernah menjahitkan jas untuk [m2:TLS.GOV presiden Timor Leste] dan [m3:IDN.REL seorang kiai].

### Antara 2018-07-20
[m4:IRQ.CVL Massa] yang mengamuk karena listrik padam {e2 menduduki} bandara Najaf dan {e3 membakar} kantor [m5:IRQ.PTY partai-partai dukungan Iran] di Amarah. [m1:IRQ.GOV Haider al-Abadi] {e4 mencopot} [m2:IRQ.GOV menteri kelistrikan]; [m3:KWT.GOV Kuwait] {e5 menyumbang} tujuh belas generator kapal.
e2 m4 > m1 PROTEST actual 2018-07-13/day mode=riot ctx=economic
e3 m4 > m5 PROTEST actual 2018-07-20/none mode=vandalize ctx=economic
e4 m1 > m2 SANCTION actual 2018-07-29/none mode=expel ctx=corruption
e5 m3 > m1 AID actual 2018-07-20/none ctx=human_security

### Tribun Papua 2021-08-10
[m3:IDN.OPP Victor Yeimo] mesti dipindahkan ke rumah sakit, {e1 desak} [m1:UN Mary Lawlor, pelapor khusus PBB], kepada [m2:IDN.GOV Jakarta]. [m4:IDN.JUD Kejaksaan] {e2 membantarkan} [m6=m3 juru bicara KNPB itu] tiga pekan kemudian setelah [m5:IDN.JUD hakim] {e3 memerintahkannya}.
e1 m1 > m2 REQUEST requested 2021-08-10/none mode=yield ctx=human_rights
e2 m4 > m6 CONCEDE actual 2021-08-30/none ctx=human_rights
e3 m5 > m4 REQUEST requested 2021-08-27/none mode=yield ctx=legal

### Liputan6.com 2013-04-10
[m1:PRK.GOV Pyongyang] {e1 menyarankan} [m2:IDN.GOV kedutaan Indonesia] dan misi asing lain mengungsi; [m3:KOR.MIL Seoul] {e2 menaikkan} status Watchcon. "<<q1 Kalau rudal itu {e3 ditembakkan} ke arah kami, [m4=m5 kami] {e4 tembak jatuh}>>," kata [m5:USA.MIL Laksamana Samuel Locklear].
e1 m1 > m2 REQUEST requested 2013-04-05/day mode=yield ctx=military
e2 m3 > m1 MOBILIZE actual 2013-04-10/none ctx=military
e3 m1 > m5 ASSAULT hypothetical 2013-04-10/none mode=heavy-weapons ctx=military
e4 m4 > m1 ASSAULT hypothetical 2013-04-10/none mode=aerial ctx=military
q1 m5 direct cue=kata

### Kaltim Post 2023-09-11
Rempang {e1 ricuh} lagi: sesudah salat Asar [m1:IDN.CVL warga] memblokir Jembatan IV dengan batang pohon, [m2:IDN.COP pasukan gabungan] {e2 menembakkan} gas yang asapnya masuk ruang kelas, dan delapan orang {e3 dicokok}. [m3:IDN.GOV Kepala BP Batam] {e4 menjanjikan} rumah tipe 45.
e1 m1 > m2 PROTEST actual 2023-09-07/none mode=obstruct ctx=natural_resource
e2 m2 > m1 ASSAULT actual 2023-09-07/none mode=crowd-control ctx=repression
e3 m2 > m1 COERCE actual 2023-09-07/none mode=arrest ctx=repression
e4 m3 > m1 AGREE planned 2023-09-11/none ctx=natural_resource

### Koran Sindo 2012-09-12 none
Kota Benghazi, kata penyair [m1:LBY.EDU Khaled Mattawa], berbau garam dan melati. Konsulat [m2:USA.GOV Amerika] di sana menempati vila sewaan dengan kebun jambu.

### Detikcom 2017-02-13
Racun VX {e1 diusapkan} ke wajah [m5:PRK.ELI Kim Jong-nam] di KLIA2. [m4:MYS.COP Polisi Malaysia] {e2 menciduk} [m1:IDN.CVL Siti Aisyah], yang mengira ikut acara kelakar, dan {e3 menolak} menyerahkan jenazah kepada [m2:PRK.GOV Duta Besar Kang Chol] tanpa sampel DNA. [m6:PRK.GOV Pyongyang] {e4 menyebutnya} konspirasi [m3:KOR.GOV Seoul].
e2 m4 > m1 COERCE actual 2017-02-16/day mode=arrest ctx=crime
e3 m4 > m2 REJECT actual 2017-02-17/none mode=yield ctx=legal
e4 m6 > m3 ACCUSE actual 2017-02-22/none mode=allege ctx=intelligence
e1 m1 > m5 ASSAULT actual 2017-02-13/day mode=targeted ctx=cbrn

### Radar Banjar 2024-01-27
Kontrak jalan {e1 diputus}, jaminan {e2 dicairkan}, perusahaan {e3 masuk daftar hitam} dua tahun: tiga hukuman sekaligus bagi [m1:IDN.BUS PT Anugerah Karya] dari [m2:IDN.GOV Dinas PUPR]. Direkturnya {e4 akan menggugat}.
e1 m2 > m1 SANCTION actual 2024-01-27/none mode=discontinue ctx=economic
e2 m2 > m1 COERCE actual 2024-01-27/none mode=seize ctx=economic
e3 m2 > m1 SANCTION actual 2024-01-27/none mode=discontinue ctx=economic
e4 m1 > m2 ACCUSE planned 2024-01-27/none ctx=legal

### Antara 2024-05-14
[m1:NCL.CVL Pemuda Kanak] {e1 membakar} diler mobil di Nouméa; [m2:FRA.GOV Paris], yang {e2 memberlakukan} keadaan darurat, {e3 melarang} TikTok dan menuding [m3:AZE.GOV Baku] {e4 mengipasi}.
e1 m1 > m2 PROTEST actual 2024-05-14/none mode=riot ctx=territory
e2 m2 > m1 COERCE actual 2024-05-15/day mode=martial-law ctx=repression
e3 m2 > m1 COERCE actual 2024-05-15/none mode=censor ctx=rights_freedoms
e4 m3 > m1 SUPPORT actual 2024-05-16/none ctx=misinformation said=m2

### Harian Haluan 2016-07-01
Larangan berjualan siang hari selama puasa {e1 dibatalkan} [m4:IDN.GOV Mendagri]. Di Serang, [m1:IDN.BUS Ibu Saeni] yang dagangannya {e2 disita} [m2:IDN.COP Satpol PP] {e3 menerima} sumbangan Rp172 juta dari [m3:IDN.CVL netizen].
e1 m4 > m5 REJECT actual 2016-06-13/none ctx=religion_ethnicity
e2 m2 > m1 COERCE actual 2016-06-08/none mode=seize ctx=religion_ethnicity
e3 m3 > m1 AID actual 2016-07-01/none ctx=human_security
Peraturan itu buatan [m5:IDN.GOV Pemkot Serang].
