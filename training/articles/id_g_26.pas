### CNN Indonesia 2018-08-08 article
= Satu Cuitan [m37=m4 Kanada], Duta Besar Diusir, Mahasiswa [m1:SAU.GOV Saudi] Disuruh Pulang
~byline CNN Indonesia
~date_line Rabu, 08 Agu 2018 08:30 WIB
[m2:@IDN Jakarta], [m3:#CNN CNN Indonesia] -- Kata yang membuat marah itu "segera". Dalam cuitan berbahasa Arab, Jumat (3/8), [m4:CAN.GOV Kementerian Luar Negeri Kanada] {e1 meminta} [m5=m1 Riyadh] segera membebaskan [m6:SAU.CVL Samar Badawi] dan para aktivis perempuan lain yang {e2 ditangkap} [m29:SAU.COP aparat] pekan lalu.
Jawabannya datang bertubi-tubi. Minggu malam [m7:SAU.GOV kerajaan] {e3 mengusir} [m8:CAN.GOV Duta Besar Dennis Horak] dan {e4 memulangkan} wakilnya sendiri. Senin, [m9:SAU.BUS Saudia] {e5 menyetop} penerbangan ke Toronto. Selasa, 15 ribu [m10:SAU.CVL pelajar penerima beasiswa] disuruh pindah ke negara lain, dan pembelian gandum dihentikan.
"<<q1 [m38=m4 Kanada] tahu apa yang harus diperbuat: memperbaiki kesalahan besarnya>>," kata [m11:SAU.GOV Menteri Luar Negeri Adel al-Jubeir], Rabu. Penengahan, sambungnya, tak diperlukan.
[m12:CAN.GOV Menlu Chrystia Freeland] {e6 tidak mundur}: negaranya akan selalu berbicara bagi hak asasi. Samar adalah adik [m13:SAU.CVL Raif Badawi], bloger yang pada 2014 {e7 dihukum} [m30:SAU.JUD pengadilan Jeddah] sepuluh tahun dan seribu cambukan. Istri bloger itu warga Kanada.
Siapa yang menolong [m35=m4 Ottawa]? [m14:USA.GOV Amerika Serikat], tetangga dan sekutunya dalam [m15:NATO NATO], menyebut kedua-duanya mitra; [m16:USA.GOV juru bicara Heather Nauert] {e8 menyarankan} [m31=m4+m7 mereka] bicara sendiri. [m32:GBR.GOV Inggris] juga {e9 menganjurkan} menahan diri. [m17:DEU.GOV Jerman], yang November lalu mengalami hal serupa, belum bersuara.
Sebaliknya antrean pembela [m33=m7 Riyadh] panjang. [m18:BHR.GOV Bahrain], [m19:ARE.GOV Uni Emirat Arab], dan [m20:EGY.GOV Mesir] {e10 menyatakan dukungan}. [m21:OIC Organisasi Kerja Sama Islam], juga [m22:GCC Sekjen GCC Abdullatif al-Zayani], {e11 menolak} campur tangan dalam urusan anggotanya. [m23:RUS.GOV Juru bicara Kemlu Rusia Maria Zakharova] {e12 mengkritik} "nasihat dari posisi moral yang lebih tinggi".
[m24:CAN.OPP Partai Konservatif], yang diketuai [m25:CAN.OPP Andrew Scheer], {e13 menyalahkan} [m26:CAN.GOV Perdana Menteri Justin Trudeau] karena berdiplomasi lewat Twitter. [m27:CAN.ELI Bekas Menteri John Baird] malah tampil di stasiun Al Arabiya, {e14 meminta}[m34=m26 nya] terbang ke [m36=m7 Riyadh] dan minta maaf.
Kontrak kendaraan lapis baja [m28:CAN.BUS General Dynamics Land Systems Canada], 15 miliar dolar, tetap jalan. Pabriknya di London, Ontario.
e1 m4 > m5 REQUEST requested 2018-08-03/day mode=yield ctx=human_rights
e2 m29 > m6 COERCE actual 2018-07-30/week mode=arrest ctx=human_rights,repression
e3 m7 > m8 SANCTION actual 2018-08-05/day mode=expel ctx=diplomatic,human_rights
e4 m7 > m4 SANCTION actual 2018-08-05/day mode=withdraw ctx=diplomatic
e5 m9 > m4 SANCTION actual 2018-08-06/day mode=discontinue ctx=economic
e6 m12 > m7 REJECT actual 2018-08-08/none mode=yield ctx=human_rights
e7 m30 > m13 SANCTION actual 2014-01-01/year mode=convict ctx=rights_freedoms,legal bg
e8 m16 > m31 REQUEST requested 2018-08-08/none mode=meet ctx=diplomatic
e9 m32 > m31 REQUEST requested 2018-08-08/none mode=yield ctx=diplomatic
e10 m18,m19,m20 > m33 SUPPORT actual 2018-08-08/none ctx=diplomatic
e11 m21,m22 > m4 REJECT actual 2018-08-08/none ctx=diplomatic
e12 m23 > m4 ACCUSE actual 2018-08-08/none mode=disapprove ctx=diplomatic,human_rights
e13 m24 > m26 ACCUSE actual 2018-08-08/none mode=disapprove ctx=diplomatic
e14 m27 > m34 REQUEST requested 2018-08-08/none mode=yield ctx=diplomatic
q1 m11 direct cue=kata
rel m25 leads m24
rel m14 ally_of m35
rel m35 member_of m15

### Kompas.com 2024-02-06 article
= Tengah Malam di Dakar, Gendarme Menjemput Anggota Parlemen
~date_line Kompas.com - 06/02/2024, 12:25 WIB
[m1:@SEN DAKAR], KOMPAS.com - Pemungutan suara itu akhirnya bulat: 105 lawan 1. Sebabnya, [m2:SEN.OPP anggota oposisi] sudah lebih dulu {e1 diseret keluar} oleh [m3:SEN.COP gendarme] dari ruang sidang, Senin (5/2/2024) menjelang tengah malam.
Dengan begitu [m4:SEN.LEG parlemen Senegal] {e2 menunda} pemilihan presiden dari 25 Februari ke 15 Desember. [m5:SEN.GOV Presiden Macky Sall] tetap di kursinya sampai penggantinya dilantik.
[m32=m5 Sall] yang memulai. Sabtu, beberapa jam sebelum kampanye dibuka, [m6=m5 ia] {e3 mencabut} dekret pemilu dengan alasan ada perseteruan antara majelis dan [m7:SEN.JUD Dewan Konstitusi]. [m33=m7 Dewan itu] {e4 dituduh} suap oleh [m8:SEN.OPP Partai Demokrat Senegal], sesudah calonnya, [m9:SEN.OPP Karim Wade], {e5 dicoret} karena berpaspor Prancis.
"<<q1 Ini kudeta konstitusional>>," kata [m10:SEN.OPP Khalifa Sall], bekas wali kota Dakar. Calon lain, [m11:SEN.OPP Thierno Alassane Sall], {e6 mengajukan gugatan} ke [m34:SEN.JUD Mahkamah Agung]. [m25:SEN.GOV Dua menteri] {e7 mundur}.
Di jalan protes {e8 pecah} sejak Minggu. [m26:SEN.COP Polisi] {e9 melempar} gas air mata ke arah [m12:SEN.CVL orang-orang] yang mengibarkan bendera di bundaran Saint-Lazare. [m13:SEN.OPP Aminata Toure], mantan perdana menteri yang kini menyeberang, {e10 dibawa} dan dilepas beberapa jam sesudahnya. Internet seluler {e11 dimatikan} [m14:SEN.GOV kementerian komunikasi], yang menyebut adanya pesan kebencian; siaran [m15:SEN.JRN Walf TV] dihentikan.
[m16:ECOWAS ECOWAS], yang pekan lalu {e12 ditinggalkan} [m27:AES tiga anggotanya] yang diperintah tentara, menyatakan prihatin dan {e13 mendorong} [m28=m5 Dakar] memulihkan jadwal. [m17:AU Ketua Komisi Uni Afrika Moussa Faki Mahamat] {e14 mengimbau} penyelesaian lewat musyawarah. [m18:FRA.GOV Paris] dan [m19:USA.GOV Washington] juga meminta penjelasan. Hanya [m29:EU Uni Eropa] yang menyebut {e15 noda} bagi tradisi demokrasi negeri itu.
[m20:SEN.OPP Ousmane Sonko], pengkritik paling keras, melihat semua ini dari penjara. Partai[m31=m20 nya], [m21:SEN.OPP Pastef], {e16 dibubarkan} [m30:SEN.GOV pemerintah] tahun lalu; calon penggantinya, [m22:SEN.OPP Bassirou Diomaye Faye], satu penjara dengannya.
[m23:SEN.REL Dewan Uskup] meminta doa. [m24:SEN.REL Ulama tarekat Mouride] di Touba belum mengeluarkan fatwa.
e1 m3 > m2 COERCE actual 2024-02-05/day ctx=legislative,repression
e2 m4 > m2 COERCE actual 2024-02-05/day ctx=election,legislative
e3 m6 > m2 COERCE actual 2024-02-03/day ctx=election,executive
e4 m8 > m7 ACCUSE actual 2024-02-06/none mode=allege ctx=corruption,election
e5 m7 > m9 REJECT actual 2024-02-06/none ctx=election bg
e6 m11 > m5 ACCUSE actual 2024-02-06/none ctx=legal,election
e7 m25 > m5 RETREAT actual 2024-02-06/none mode=resign ctx=executive
e8 m12 > m5 PROTEST actual 2024-02-04/day mode=demo ctx=election,pro_democracy
e9 m26 > m12 ASSAULT actual 2024-02-06/none mode=crowd-control ctx=repression
e10 m26 > m13 COERCE actual 2024-02-06/none mode=arrest ctx=repression
e11 m14 > m15 COERCE actual 2024-02-06/none mode=censor ctx=rights_freedoms
e12 m27 > m16 SANCTION actual 2024-01-29/week mode=withdraw ctx=diplomatic bg
e13 m16 > m28 REQUEST requested 2024-02-06/none mode=change ctx=election
e14 m17 > m28 REQUEST requested 2024-02-06/none mode=meet ctx=election
e15 m29 > m28 ACCUSE actual 2024-02-06/none mode=disapprove ctx=election,pro_democracy
e16 m30 > m21 SANCTION actual 2023-01-01/year mode=discontinue ctx=repression,political_institutions bg
q1 m10 direct cue=kata
rel m20 leads m21

### Antara 2012-01-27 article
= Dua perdana menteri, dua kepala polisi, satu barak: Papua Nugini
[m1:@PNG Port Moresby] (ANTARA/AAP) - [m2:PNG.MIL Kolonel Yaura Sasa], pensiunan yang pernah menjadi atase di Jakarta, bangun pukul tiga pagi Kamis dan bersama 20 prajurit {e1 mengambil alih} barak Taurama. Pada waktu sarapan [m3:PNG.MIL Panglima Francis Agwi] {e2 dikurung} di rumahnya.
"<<q1 [m4=m2 Saya] bukan pemberontak. [m5=m2 Saya] diangkat secara sah>>," tuturnya kepada wartawan. Yang mengangkatnya [m6:PNG.OPP Sir Michael Somare], bapak kemerdekaan yang menganggap dirinya masih perdana menteri. [m26=m2 Sasa] {e3 memberi} [m7:PNG.GOV parlemen dan gubernur jenderal] tujuh hari untuk memulihkan [m33=m6 Somare]; bila tidak, {e4 akan ada} "tindakan" yang tak [m34=m2 ia] jelaskan.
Sore harinya sudah selesai. [m8:PNG.MIL Brigadir Agwi] {e5 dibebaskan} [m27:PNG.MIL pasukan setia], dan [m9:PNG.GOV Wakil Perdana Menteri Belden Namah] {e6 menuntut} [m41=m2 para pemberontak] menyerah sebelum malam; hukuman mati menunggu, katanya. [m10:PNG.GOV Perdana Menteri Peter O'Neill] lebih tenang dan {e7 menjanjikan} pengampunan bagi [m28:PNG.MIL prajurit bawahan].
Kemelut bermula Agustus, ketika [m32=m6 Somare] dirawat di [m11:@SGP Singapura]. [m12:PNG.LEG Parlemen] {e8 mencopot}[m37=m6 nya] dan memilih [m35=m10 O'Neill]. Desember, [m13:PNG.JUD Mahkamah Agung] {e9 memutuskan} pencopotan itu batal. [m29=m10 O'Neill] {e10 tidak mematuhi}. [m14:PNG.COP Dua kelompok polisi] hampir {e11 tembak-tembakan} di gerbang wisma negara.
[m15:AUS.GOV Canberra] tegas di satu titik. [m16:AUS.GOV Perdana Menteri Julia Gillard] {e12 menyerukan} [m40=m28 tentara] keluar dari politik; [m17:AUS.GOV negaranya] berurusan dengan [m36=m10 O'Neill] sebagai perdana menteri. [m18:NZL.GOV Wellington] {e13 mengutarakan} hal senada. [m19:IDN.GOV Juru bicara Kemlu Michael Tene] mengatakan <<q2 perbatasan di Skouw-Wutung aman>>.
[m20:PNG.OPP Betha Somare], putri sekaligus juru bicara sang bekas perdana menteri, {e14 membantah} ada pemberontakan: kabinet ayahnya yang menunjuk [m38=m2 Sasa] sebagai panglima.
[m21:PNG.REL Konferensi Waligereja], lewat [m22:PNG.REL Pastor Victor Roche], {e15 mengajak} semua pihak ke pemilihan umum Juni. [m23:PNG.BUS Proyek gas Exxon] melaporkan pengapalan alat berat tidak terganggu.
Pada 1997 [m39:PNG.MIL tentara negeri itu] juga memberontak: [m24:PNG.MIL Brigadir Jerry Singirok] {e16 mengusir} [m25:GBR.BUS tentara bayaran Sandline] yang disewa untuk Bougainville.
[m31=m2 Sasa] semalam {e17 ditangkap} [m30:PNG.COP polisi] di sebuah hotel.
e1 m2 > m3 COERCE actual 2012-01-26/day mode=seize ctx=military
e2 m2 > m3 COERCE actual 2012-01-26/day mode=arrest ctx=military
e3 m26 > m7 REQUEST requested 2012-01-26/day mode=yield ctx=executive,military
e4 m26 > m7 THREATEN threatened 2012-01-26/day ctx=military
e5 m27 > m8 AID actual 2012-01-26/day ctx=military
e6 m9 > m2 THREATEN threatened 2012-01-26/day ctx=military,legal
e7 m10 > m28 CONCEDE planned 2012-01-27/none ctx=military
e8 m12 > m6 SANCTION actual 2011-08-01/month mode=withdraw ctx=executive,legislative bg
e9 m13 > m12 REJECT actual 2011-12-01/month ctx=legal,executive bg
e10 m29 > m13 REJECT actual 2011-12-01/month mode=yield ctx=legal,executive bg
e12 m16 > m28 REQUEST requested 2012-01-27/none mode=yield ctx=military
e13 m18 > m28 REQUEST requested 2012-01-27/none mode=yield ctx=military
e14 m20 > m9 REJECT actual 2012-01-27/none ctx=military
e15 m22 > m6,m10 REQUEST requested 2012-01-27/none mode=yield ctx=election,religion_ethnicity
e16 m24 > m25 COERCE actual 1997-01-01/year mode=deport ctx=military bg
e17 m30 > m31 COERCE actual 2012-01-26/day mode=arrest ctx=military
e11 m14 > m14 MOBILIZE hypothetical 2011-12-01/month mode=police ctx=executive bg
q1 m4 direct cue=tuturnya
q2 m19 indirect cue=mengatakan
rel m15 recognises m10
