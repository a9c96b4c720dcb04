### Antara 2018-05-10
Sesudah 36 jam {e1 menyandera} [m4:IDN.COP enam polisi], [m1:IDN.REB 155 narapidana terorisme] di Mako Brimob Kelapa Dua {e2 mengangkat tangan} satu per satu, Kamis (10/5). "<<q1 Kami tidak bernegosiasi>>," tegas [m2:IDN.COP Wakapolri Komjen Syafruddin], yang pasukannya sempat {e3 memberondong} [m3=m1 mereka] dari tiga penjuru.
e1 m1 > m4 ASSAULT actual 2018-05-08/day mode=abduct ctx=terrorism
e2 m1 > m2 RETREAT actual 2018-05-10/day ctx=terrorism
e3 m2 > m3 ASSAULT actual 2018-05-10/none mode=firearms ctx=terrorism
q1 m2 direct cue=tegas

### Kompas 2014-08-28
[m1:IDN.PTY Ketua Umum Nasdem Surya Paloh] {e1 menggelar karpet} bagi [m2:IDN.PTY Golkar] untuk bergabung dengan pemerintahan [m3:IDN.PTY Joko Widodo]. Sinyal itu {e2 disambut dingin} [m4:IDN.PTY Akbar Tandjung], tetua [m5=m2 partai beringin], yang memilih {e3 beroposisi}.
e1 m1 > m2 AGREE planned 2014-08-28/none ctx=executive
e2 m4 > m1 REJECT actual 2014-08-28/none ctx=executive
e3 m4 > m3 REJECT actual 2014-08-28/none ctx=executive
rel m4 member_of m5

### VOA Indonesia 2020-09-16
[m1:ARE.GOV Uni Emirat Arab] dan [m2:BHR.GOV Bahrain] {e1 mengikat tali} hubungan dengan [m3:ISR.GOV Israel] lewat Perjanjian Abraham di Gedung Putih, Selasa (15/9), disaksikan [m4:USA.GOV Donald Trump]. Dari [m5:@PSE Gaza], wilayah yang diperintah [m6:HAMAS.REB Hamas], 13 roket {e2 melayang} ke Ashdod.
e1 m1,m2 > m3 SUPPORT actual 2020-09-15/day ctx=diplomatic
e2 m6 > m3 ASSAULT actual 2020-09-16/none mode=heavy-weapons ctx=military
rel m6 controls m5

### Detik 2025-08-29
Mobil rantis [m1:IDN.COP Brimob], korps yang bernaung di bawah [m2:IDN.COP Polri], {e1 melindas} [m3:IDN.LAB pengemudi ojek Affan Kurniawan] di Pejompongan, Kamis (28/8). [m4:IDN.COP Kapolri Listyo Sigit Prabowo] {e2 memohon ampun} kepada [m5:IDN.CVL keluarga almarhum], tetapi [m6:IDN.LAB rekan-rekan korban] tetap {e3 merangsek} ke Kwitang.
e1 m1 > m3 ASSAULT actual 2025-08-28/day ctx=repression
e2 m4 > m5 SUPPORT actual 2025-08-29/none mode=apologize ctx=repression
e3 m6 > m1 PROTEST actual 2025-08-29/none mode=riot ctx=repression
rel m1 part_of m2

### Republika 2021-05-20
[m1:EGY.GOV Kairo], jiran Gaza yang berulang kali menjadi juru runding, {e1 merekatkan} gencatan senjata antara [m2:ISR.GOV Israel] dan [m3:HAMAS.REB Hamas] yang {e2 berlaku} pukul dua dini hari Jumat. [m4:IDN.GOV Menlu Retno Marsudi] di depan sidang [m5:UN Majelis Umum] {e3 menghardik} penjajahan itu.
e1 m1 > m2,m3 CONSULT actual 2021-05-20/none mode=third-party ctx=military
e2 m2 > m3 CONCEDE planned 2021-05-21/day mode=ceasefire ctx=military
e3 m4 > m2 ACCUSE actual 2021-05-20/none mode=disapprove ctx=military

### Tempo.co 2017-09-19
[m1:IDN.CVL Ratusan orang] {e1 mengepung} kantor [m2:IDN.CVL LBH Jakarta] hingga Senin (18/9) dini hari dengan tuduhan rapat PKI, meski [m3:IDN.COP polisi] sudah {e2 merazia} setiap lantai dan tak menemukan apa-apa. [m4=m3 Aparat] lalu {e3 menyemprotkan} meriam air serta {e4 mencokok} 22 [m5:IDN.CVL perusuh].
e1 m1 > m2 PROTEST actual 2017-09-18/day mode=obstruct ctx=rights_freedoms
e2 m3 > m2 COERCE actual 2017-09-18/none ctx=rights_freedoms
e3 m4 > m1 ASSAULT actual 2017-09-18/none mode=crowd-control ctx=rights_freedoms
e4 m4 > m5 COERCE actual 2017-09-18/none mode=arrest ctx=rights_freedoms

### Solopos 2013-07-09 none
Manajemen keraton menjamasi pusaka sehari penuh dan ratusan pengunjung berebut air bekas cuciannya. Di [m1:@IDN Karanganyar], panitia lomba dayung mengundurkan jadwal karena waduk mengering, sedangkan pedagang nasi liwet menangguk untung.

### BBC Indonesia 2022-08-03
[m1:USA.LEG Nancy Pelosi] {e1 menginjakkan kaki} di Taipei, Selasa (2/8), meski [m2:CHN.GOV Beijing] {e2 menggembar-gemborkan} "<<q1 konsekuensi serius>>". Sehari kemudian [m3:CHN.MIL armadanya] {e3 mengelilingi} pulau itu dari enam jurusan, dan jeruk serta ikan dari [m4:TWN.GOV Taiwan] {e4 diharamkan masuk}.
e1 m1 > m4 CONSULT actual 2022-08-02/day mode=visit ctx=diplomatic
e2 m2 > m1 THREATEN threatened 2022-08-03/none ctx=diplomatic
e3 m3 > m4 MOBILIZE actual 2022-08-03/day mode=ships ctx=military
e4 m2 > m4 SANCTION actual 2022-08-03/none mode=discontinue ctx=economic
q1 m2 mixed cue=menggembar-gemborkan

### Kompas 2003-02-04
[m6:IDN.BUS Widya Purnama], direktur utama [m1:IDN.BUS PT Indosat], dirumahkan setelah menolak penjualan 41,9 persen saham kepada [m2:SGP.BUS STT]. [m3:IDN.LAB Serikat pekerjanya], yang {e2 menyomasi} [m4:IDN.GOV Menteri BUMN Laksamana Sukardi], {e3 menutup gerbang} kantor pusat; [m5:IDN.LEG Amien Rais] {e4 menabuh beduk} hak angket.
e2 m3 > m4 THREATEN threatened 2003-02-04/none ctx=economic,legal
e3 m3 > m1 PROTEST actual 2003-02-04/none mode=obstruct ctx=economic
e4 m5 > m4 ACCUSE planned 2003-02-04/none mode=investigate ctx=economic,legislative
rel m6 leads m1

### Bisnis.com 2025-02-03
[m1:MEX.GOV Presiden Claudia Sheinbaum] {e1 menyediakan} 10.000 [m2:MEX.MIL anggota Garda Nasional] di perbatasan utara demi membendung fentanil. Sebagai balasan, [m3:USA.GOV Donald Trump] {e2 memarkir} bea 25 persennya selama sebulan, tetapi terhadap [m4:CHN.GOV Tiongkok] bea 10 persen {e3 tetap dijatuhkan}, Selasa (4/2).
e1 m1 > m3 CONCEDE planned 2025-02-03/none ctx=illegal_drugs,economic
e2 m3 > m1 CONCEDE actual 2025-02-03/none ctx=economic
e3 m3 > m4 SANCTION planned 2025-02-04/day mode=discontinue ctx=economic

### Sindonews 2020-01-08
[m1:IDN.MIL Tiga kapal perang TNI AL] {e1 menggiring keluar} kapal nelayan [m2:CHN.BUS Tiongkok] dari zona ekonomi eksklusif [m3:@IDN Natuna Utara], dan [m4:IDN.GOV Presiden Joko Widodo] bertandang ke geladak KRI Usman Harun, Rabu (8/1). "<<q1 Tidak ada tawar-menawar>>," ucapnya, menanggapi [m5:CHN.GOV juru bicara Geng Shuang] yang {e3 mengeklaim} perairan itu.
e1 m1 > m2 COERCE actual 2020-01-08/none mode=restrict ctx=territory,natural_resource
e3 m5 > m6 REJECT actual 2020-01-08/none ctx=territory
[m6=m4 Kepala negara] {e4 menampik} kelonggaran apa pun.
e4 m6 > m5 REJECT actual 2020-01-08/day ctx=territory
q1 m4 direct cue=ucapnya

### DW Indonesia 2022-10-01
[m1:RUS.GOV Vladimir Putin] {e1 mencaplok secara resmi} empat wilayah di tenggara [m2:UKR.GOV Ukraina], Jumat (30/9), termasuk [m3:@UKR Kherson] yang ibu kotanya diduduki [m4:RUS.MIL tentaranya] sejak Maret. [m5=m2 Kyiv] {e2 mengetuk pintu} [m6:NATO NATO] lewat jalur kilat; [m7:TUR.GOV Ankara] {e3 tak sudi mengakui} pencaplokan itu.
e1 m1 > m2 COERCE actual 2022-09-30/day mode=seize ctx=territory
e2 m5 > m6 REQUEST requested 2022-10-01/none ctx=military
e3 m7 > m1 REJECT actual 2022-10-01/none ctx=territory
rel m4 controls m3 from=2022-03-01

### Merdeka.com 2016-05-16
[m1:IDN.PTY Setya Novanto] mengungguli [m2:IDN.PTY Ade Komarudin] dalam munas Golkar di Nusa Dua, dan [m3=m2 Akom] legawa {e2 menyingkir} sebelum putaran kedua. [m5:IDN.PTY Partai itu] keluar dari [m6:IDN.PTY Koalisi Merah Putih] dan {e4 menyodorkan} bahu kepada [m4:IDN.GOV Presiden Jokowi].
e2 m3 > m1 CONCEDE actual 2016-05-16/none ctx=political_institutions
e4 m5 > m4 SUPPORT actual 2016-05-16/none ctx=executive

### Suara.com 2019-04-08
[m1:USA.GOV Washington] {e1 mencap} [m2:IRN.MIL Garda Revolusi Iran] sebagai organisasi teroris asing, Senin (8/4). [m3:IRN.GOV Dewan keamanan di Teheran], yang diketuai [m4:IRN.GOV Presiden Hassan Rouhani], {e2 membalas pantun} dengan cap serupa bagi [m5:USA.MIL CENTCOM].
e1 m1 > m2 SANCTION actual 2019-04-08/day mode=targeted ctx=terrorism
e2 m3 > m5 SANCTION actual 2019-04-08/none mode=targeted ctx=terrorism
rel m4 leads m3

### CNN Indonesia 2019-09-27
[m1:IDN.EDU Randi, mahasiswa Universitas Halu Oleo], {e1 tertembus timah panas} di depan DPRD Sulawesi Tenggara, Kamis (26/9). [m2:IDN.COP Polda setempat] {e2 membantah} membekali personelnya peluru tajam, sementara [m3:IDN.GOV Ombudsman] {e3 menelisik} enam [m4:IDN.COP polisi] yang membawa pistol.
e1 m4 > m1 ASSAULT actual 2019-09-26/day mode=firearms ctx=repression
e2 m2 > m3 REJECT actual 2019-09-27/none ctx=repression
e3 m3 > m4 ACCUSE actual 2019-09-27/none mode=investigate ctx=repression,human_rights

### Antara 2004-03-31
[m1:PAK.MIL Pasukan Frontier Corps] {e1 menyerampang} persembunyian gerilyawan asing di Waziristan Selatan selama dua pekan, lalu {e2 beringsut mundur} setelah 12 sandera dilepas. [m2:PAK.CVL Tetua suku Wazir], yang bersekutu dengan [m3:PAK.REB Nek Mohammad], {e3 menjajaki} perdamaian di bawah [m4:PAK.GOV Gubernur Iftikhar Hussain].
e1 m1 > m3 ASSAULT actual 2004-03-31/none ctx=terrorism,military
e2 m1 > m3 RETREAT actual 2004-03-31/none mode=withdraw ctx=terrorism,military
e3 m2 > m4 CONSULT actual 2004-03-31/none ctx=military
rel m2 ally_of m3

### Jawa Pos 2023-05-29
[m1:IDN.GOV Denny Indrayana] {e1 membocorkan} kabar bahwa [m2:IDN.JUD Mahkamah Konstitusi] akan mengembalikan sistem proporsional tertutup. [m3:IDN.GOV Mahfud MD] {e2 meminta} [m4:IDN.COP polisi] menyelidiki kebocoran itu, dan [m5:IDN.LEG delapan fraksi di Senayan] {e3 mengancam memangkas} anggaran [m6=m2 mahkamah tersebut].
e1 m1 > m2 ACCUSE actual 2023-05-29/none mode=allege ctx=election,legal
e2 m3 > m4 REQUEST requested 2023-05-29/none mode=change ctx=legal
e3 m5 > m6 THREATEN threatened 2023-05-29/none mode=discontinue ctx=election,legislative

### Tempo 2010-04-16
[m1:IDN.GOV Satpol PP] dengan ekskavator {e1 hendak membongkar} gapura makam Mbah Priok di Koja, Rabu (14/4), dan [m2:IDN.REL para peziarah] {e2 menghunus} parang serta membakar 70 kendaraan. [m3:IDN.GOV Gubernur Fauzi Bowo] {e3 mengurungkan} pembongkaran itu dan {e4 menjenguk} korban.
e1 m1 > m2 COERCE planned 2010-04-14/day mode=destroy ctx=religion_ethnicity
e2 m2 > m1 PROTEST actual 2010-04-14/day mode=riot ctx=religion_ethnicity
e3 m3 > m2 CONCEDE actual 2010-04-16/none ctx=religion_ethnicity
e4 m3 > m2 CONSULT actual 2010-04-16/none mode=visit ctx=religion_ethnicity

### Kontan 2022-05-23
[m1:IDN.GOV Presiden Joko Widodo] {e1 membuka sumbat} ekspor minyak goreng mulai Senin (23/5) setelah [m2:IDN.AGR petani Apkasindo] {e2 mengusung} tandan buah segar ke depan Istana. [m3:MYS.GOV Menteri Zuraida Kamaruddin] mengatakan <<q1 pasar akan kembali waras>>.
e1 m1 > m2 CONCEDE actual 2022-05-23/day ctx=economic
e2 m2 > m1 PROTEST actual 2022-05-23/none mode=demo ctx=economic
q1 m3 indirect cue=mengatakan

### Liputan6 2023-04-24 none
Ribuan pemudik menyemut di pelabuhan penyeberangan [m1:@IDN Bakauheni] dan antrean mengular sampai lima kilometer. Operator menambah dua kapal, gelombang mereda pada malam hari, dan para penjual kopi keliling meraup untung.

### Antara 2015-01-18
[m1:IDN.JUD Kejaksaan Agung] {e1 menghadapkan} enam terpidana narkotika ke regu tembak, Minggu (18/1), di antaranya warga [m2:@NLD Belanda] dan Brasil. [m3:NLD.GOV Menlu Bert Koenders] {e2 menarik pulang} duta besarnya seraya menyebut eksekusi itu <<q1 hukuman kejam>>; [m4:BRA.GOV Dilma Rousseff] {e3 mengirim sinyal serupa}.
e2 m3 > m1 SANCTION actual 2015-01-18/none mode=expel ctx=legal,illegal_drugs
e3 m4 > m1 SANCTION actual 2015-01-18/none mode=expel ctx=legal,illegal_drugs
q1 m3 indirect cue=menyebut
e1 m1 > m5 ASSAULT actual 2015-01-18/day ctx=legal,illegal_drugs
[m5:BRA.CRM Marco Archer] salah satunya.
