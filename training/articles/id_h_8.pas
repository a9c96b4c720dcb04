### Kompas 2006-03-31 article
= [m1=m5 Dubes RI] Ditarik dari [m2:@AUS Canberra], [m3=m15 Downer] Terkejut
~date_line 31 Maret 2006, 20:18 WIB
[m4:@IDN JAKARTA, KOMPAS] — Koper-koper itu dikemas dalam semalam. [m5:IDN.GOV Teuku Mohammad Hamzah Thayeb], kepala perwakilan RI di Australia, mendarat di [m6:@IDN Cengkareng] akhir pekan lalu setelah [m7:IDN.GOV Departemen Luar Negeri] {e1 memanggilnya pulang}, Jumat (24/3).
Pangkalnya ialah 42 warga Papua yang tiba di [m8:@AUS Tanjung York] dengan perahu bercadik pada Januari. Sehari sebelum pemanggilan itu [m9:AUS.GOV Canberra] {e2 memberi visa perlindungan} kepada [m10:IDN.REF semua pencari suaka tersebut], kecuali seorang.
~read_also Baca Juga: Lima Tempat Ngopi dengan Pemandangan Sawah
"<<q1 Keputusan itu membenarkan tuduhan seolah-olah ada pengejaran di Papua>>," kata [m11:IDN.GOV Menlu Hassan Wirajuda], yang {e3 menilai} [m12=m9 negeri tetangga] menerapkan standar ganda.
Sikap keras itu didukung Senayan. [m13:IDN.LEG Theo L Sambuaga], ketua [m14:IDN.LEG Komisi I], bahkan {e4 mengusulkan} pembekuan pembahasan perjanjian keamanan. Usul itu {e5 tidak serta-merta diterima} Pejambon.
[m15:AUS.GOV Menteri Luar Negeri Alexander Downer] mengaku terkejut, tetapi paham. "<<q2 [m16=m15 Kami] tetap {e6 mengakui} kedaulatan Indonesia atas provinsi itu>>," ujarnya kepada radio ABC. [m17=m15 Ia] menolak permintaan {e7 meninjau} visa yang sudah dikeluarkan pejabat imigrasi.
Sebelumnya, [m18:IDN.GOV Presiden Susilo Bambang Yudhoyono] {e8 menelepon} [m19:AUS.GOV PM John Howard]. Dalam pembicaraan itu [m20=m18 Presiden] {e9 menjamin} tidak akan ada hukuman bagi mereka yang mau pulang.
~related Berita Terkait: Cara Mengurus KTP yang Hilang
[m21:OPM.REB Herman Wanggai], juru bicara rombongan, tidak percaya. [m22=m21 Bekas tahanan politik] yang {e10 dihukum} [m23:IDN.JUD Pengadilan Negeri Jayapura] dua tahun pada 2003 itu menuduh [m24:IDN.MIL tentara] {e11 membunuhi} bangsanya. Tuduhan ini {e12 ditepis} [m25:IDN.MIL Kodam XVII/Trikora].
[m26:AUS.PTY Partai Hijau], pimpinan [m27:AUS.PTY Bob Brown], {e13 menyambut baik} keputusan pemerintahnya. Di seberang mereka, [m28:AUS.OPP Kim Beazley] dari [m29:AUS.OPP Partai Buruh] {e14 meminta} [m30=m19 Howard] tidak tunduk kepada tekanan.
Karikatur dua anjing dingo di sebuah harian Jakarta menambah panas suasana. Nilai ekspor ternak Australia ke Indonesia tahun lalu 180 juta dollar.
~byline (dim/mar)
e1 m7 > m9 SANCTION actual 2006-03-24/day mode=withdraw ctx=diplomatic,migration
e2 m9 > m10 AID actual 2006-03-23/day ctx=asylum,diplomatic
e3 m11 > m12 ACCUSE actual 2006-03-31/none mode=disapprove ctx=diplomatic,asylum
e4 m13 > m7 REQUEST requested 2006-03-31/none mode=change ctx=diplomatic,military
e5 m11 > m13 REJECT actual 2006-03-31/none mode=change ctx=diplomatic
e6 m16 > m7 SUPPORT actual 2006-03-31/none ctx=diplomatic,territory
e7 m17 > m7 REJECT actual 2006-03-31/none mode=yield ctx=asylum,diplomatic
e8 m18 > m19 CONSULT actual 2006-03-31/none mode=phone ctx=diplomatic,asylum
e9 m20 > m19 AGREE planned 2006-03-31/none ctx=asylum
e10 m23 > m22 SANCTION actual 2003-01-01/year mode=convict ctx=legal,territory bg
e11 m24 > m10 ASSAULT denied 2006-03-31/none ctx=military,human_rights said=m25
e12 m25 > m22 REJECT actual 2006-03-31/none ctx=military,human_rights
e13 m26 > m12 SUPPORT actual 2006-03-31/none ctx=asylum
e14 m28 > m30 REQUEST requested 2006-03-31/none mode=change ctx=asylum
q1 m11 direct cue=kata
q2 m16 direct cue=ujarnya
rel m13 leads m14
rel m26 led_by m27
rel m28 member_of m29

### Fajar 2018-12-05 article
= [m1=m4 Nurdin] vs [m2=m9 DPRD Sulsel]: Mutasi Digugat, Angket Disiapkan
[m3:@IDN MAKASSAR, FAJAR] -- Baru tiga bulan duduk, [m4:IDN.GOV Gubernur Sulawesi Selatan Nurdin Abdullah] sudah berhadapan dengan dua gelombang sekaligus.
Gelombang pertama datang dari bawah. [m5:IDN.LAB Sepuluh pejabat eselon dua] yang {e1 dicopot} pada 19 November {e2 memperkarakan} pencopotannya di [m6:IDN.JUD PTUN Makassar], Selasa kemarin.
"<<q1 Evaluasi kinerja tidak pernah ada. Tahu-tahu nama [m7=m8 saya] hilang>>," kata [m8:IDN.GOV Jufri Rahman], mantan kepala bappeda, yang mewakili rekan-rekannya.
Gelombang kedua dari samping. [m9:IDN.LEG Dewan Perwakilan Rakyat Daerah] tengah {e3 mengumpulkan tanda tangan} untuk hak angket. [m10=m11 Kadir Halid] memotorinya. Menurut [m11:IDN.PTY politikus] [m12:IDN.PTY Golkar] tersebut, <<q2 sudah 42 anggota meneken>>.
[m13=m11 Ia] {e4 menyebut} [m14:IDN.GOV Wakil Gubernur Andi Sudirman Sulaiman] melantik 193 pejabat tanpa restu atasannya. Yang disebut mengaku hanya {e5 menjalankan} kewenangan.
[m15:IDN.PTY PDIP] dan [m16:IDN.PTY PAN], dua dari tiga partai pengusung gubernur, pasang badan. [m17:IDN.PTY Rudy Pieter Goni], yang mengetuai [m18:IDN.PTY Fraksi PDIP], {e6 mengajak} rekan-rekannya di Golkar menempuh interpelasi dulu. Ajakan itu {e7 tak berbalas}.
[m19:IDN.GOV Kemendagri] ikut bersuara. [m20:IDN.GOV Dirjen Otonomi Daerah Soni Sumarsono], yang pernah menjadi penjabat gubernur di sini, {e8 akan memediasi} kedua belah pihak pekan depan.
"<<q3 [m21=m20 Saya] kenal semua orangnya. Mereka hanya perlu kopi>>," selorohnya.
Di luar hiruk-pikuk itu, [m22=m4 gubernur] {e9 melaporkan} [m23:IDN.BUS seorang kontraktor] ke [m24=m25 KPK], Senin, karena mencoba menyuapnya. [m25:IDN.JUD Komisi antirasuah] {e10 memuji} langkah tersebut.
[m26:IDN.EDU Puluhan mahasiswa dari HMI cabang Makassar] {e11 menyegel} ruang aspirasi dewan kemarin sore. [m27:IDN.COP Satpol PP] {e12 menggiring mereka} keluar, lalu keadaan normal kembali.
APBD 2019 ditetapkan Rp9,8 triliun. Pembahasannya molor dua pekan.
e1 m4 > m5 SANCTION actual 2018-11-19/day mode=expel ctx=executive bg
e2 m5 > m4 ACCUSE actual 2018-12-04/day mode=allege ctx=legal,executive
e3 m9 > m4 ACCUSE planned 2018-12-05/none mode=investigate ctx=legislative,executive
e4 m13 > m14 ACCUSE actual 2018-12-05/none mode=allege ctx=corruption,executive
e5 m14 > m13 REJECT actual 2018-12-05/none ctx=executive
e6 m17 > m12 REQUEST requested 2018-12-05/none mode=change ctx=legislative
e7 m12 > m17 REJECT actual 2018-12-05/none mode=change ctx=legislative
e8 m20 > m4,m9 CONSULT planned 2018-12-10/week mode=third-party ctx=executive,legislative
e9 m22 > m23 ACCUSE actual 2018-12-03/day mode=allege ctx=corruption
e10 m25 > m22 SUPPORT actual 2018-12-05/none ctx=corruption
e11 m26 > m9 PROTEST actual 2018-12-04/day mode=obstruct ctx=legislative
e12 m27 > m26 COERCE actual 2018-12-04/day ctx=legislative
q1 m8 direct cue=kata
q2 m11 indirect cue=Menurut
q3 m21 direct cue=selorohnya
rel m11 member_of m12
rel m17 leads m18
rel m18 part_of m15

### Tempo.co 2022-11-16 article
= Di [m1:@IDN Bali], [m2=m7 Lavrov] Pulang Duluan
~byline Reporter Daniel A. Fajri
~date_line Rabu, 16 November 2022 13:10 WIB
TEMPO.CO, [m3:@IDN Nusa Dua] - Komunike yang tiga pekan lalu dianggap mustahil itu lahir juga. [m4:G20 Para pemimpin G20] {e1 mengesahkannya} Rabu siang: 52 paragraf, satu di antaranya menyatakan sebagian besar anggota {e2 mengecam} perang di Ukraina.
[m5:IDN.GOV Presiden Joko Widodo], yang tahun ini mengetuai [m6=m4 kelompok itu], menyebut paragraf ketiga sebagai "<<q1 yang paling alot, sampai tengah malam>>".
[m7:RUS.GOV Sergei Lavrov] tidak ikut sampai selesai. [m8=m7 Diplomat tertinggi] [m9:RUS.GOV Rusia] itu terbang dari Ngurah Rai pada Selasa malam. Sebelumnya [m10=m7 ia] sempat {e3 duduk berdua} dengan [m11:FRA.GOV Presiden Prancis Emmanuel Macron].
Dari ruang terpisah, [m12:UKR.GOV Volodymyr Zelensky] berpidato lewat layar. [m13=m12 Ia] menyapa hadirin dengan sebutan G19, lalu {e4 meminta} ekspor gandum dijamin tanpa batas waktu. "<<q2 Kalau ada yang tidak mau berdamai, kalian tahu siapa>>," katanya.
[m14:IDN.GOV Kementerian Luar Negeri RI] membantah kabar dari kantor berita Barat bahwa [m15=m7 Lavrov] {e5 dirawat} di rumah sakit Denpasar.
Pagi harinya forum nyaris bubar. Sebuah rudal jatuh di [m16:@POL Przewodow], menewaskan dua petani. Tujuh pemimpin Barat langsung {e6 berkumpul} di hotel [m17:USA.GOV Presiden Joe Biden], yang mengatakan <<q3 lintasannya tak menunjukkan asal dari Rusia>>. [m18:G7 G7] dan [m19:NATO NATO] {e7 menawarkan} bantuan penyelidikan kepada [m20:POL.GOV Warsawa].
Bagi tuan rumah, panen terbesarnya justru bilateral. Senin lalu [m21=m5 Jokowi] {e8 menerima} [m22=m17 Biden] sebelum yang bersangkutan {e9 bertemu} [m23:CHN.GOV Presiden Xi Jinping] selama tiga jam. Hasilnya kemitraan transisi energi senilai US$ 20 miliar yang {e10 dijanjikan} [m24:USA.GOV Amerika Serikat], [m25:JPN.GOV Jepang], dan sekutunya.
Di Denpasar, [m26:WALHI.CVL Walhi Bali] mengeluh tak leluasa. Sabtu malam [m27:IDN.CVL sekelompok pecalang dan ormas] {e11 membubarkan} rapat internal [m28:YLBHI.CVL YLBHI] di [m29:@IDN Sanur]. [m30:YLBHI.CVL Muhamad Isnur], ketua yayasan itu, {e12 menuntut} [m31:IDN.COP Polda Bali] mengembalikan telepon seluler anggotanya.
Besok [m32=m5 Jokowi] menyerahkan palu ke [m33:IND.GOV Perdana Menteri India Narendra Modi]. Jalan tol Bali Mandara dibuka lagi pukul lima.
e1 m4 > m9 ACCUSE actual 2022-11-16/day mode=disapprove ctx=military,diplomatic
e2 m4 > m9 ACCUSE actual 2022-11-16/day mode=disapprove ctx=military,diplomatic again
e3 m10 > m11 CONSULT actual 2022-11-15/day mode=third-party ctx=diplomatic,military
e4 m13 > m6 REQUEST requested 2022-11-15/day mode=assist ctx=military,economic
e5 m15 > m14 AID denied 2022-11-16/none ctx=health said=m14
e6 m17 > m18 CONSULT actual 2022-11-16/day mode=multilateral ctx=military
e7 m18,m19 > m20 AGREE planned 2022-11-16/day ctx=military
e8 m22 > m21 CONSULT actual 2022-11-14/day mode=visit ctx=economic,environment
e9 m22 > m23 CONSULT actual 2022-11-14/day mode=third-party ctx=diplomatic
e10 m24,m25 > m21 AGREE planned 2022-11-15/day ctx=environment,economic
e11 m27 > m28 COERCE actual 2022-11-12/day ctx=rights_freedoms,repression
e12 m30 > m31 REQUEST requested 2022-11-16/none mode=yield ctx=rights_freedoms
q1 m5 mixed cue=menyebut
q2 m13 direct cue=katanya
q3 m17 indirect cue=mengatakan
rel m5 leads m6 from=2022
rel m30 leads m28

### Harian Haluan 2016-06-24 article
= [m1=m13 Menteri Susi]: Kapal Itu {e1 Menabrak}, Bukan Menjaring
[m2:@IDN PADANG, HALUAN] — Di atas geladak [m3:IDN.MIL KRI Imam Bonjol], Kamis (23/6), [m4:IDN.GOV Presiden Joko Widodo] menggelar rapat terbatas yang pesannya tak perlu diterjemahkan. Kapal yang sama enam hari sebelumnya {e2 melepaskan tembakan peringatan} dan {e3 menyeret} [m5:CHN.CVL kapal ikan Han Tan Cou 19038] dari perairan Natuna.
"<<q1 Ini wilayah kita. Tidak ada tawar-menawar>>," ujar [m6=m4 Presiden] sebagaimana dikutip [m7:IDN.GOV Sekretaris Kabinet Pramono Anung].
[m8:CHN.GOV Kementerian Luar Negeri China] {e4 memprotes} insiden itu pada Minggu. Juru bicaranya, [m9:CHN.GOV Hua Chunying], mengklaim seorang nelayan {e5 tertembak} kakinya di daerah penangkapan tradisional. Klaim tersebut dimentahkan [m10:IDN.MIL Panglima Koarmabar Laksamana Muda TNI A Taufiq].
Bukan cuma menyangkal, [m11=m10 Taufiq] juga {e6 mempersoalkan} ulah [m12:CHN.MIL dua kapal penjaga pantai] yang {e7 memepet} armadanya.
[m13:IDN.GOV Menteri Kelautan dan Perikanan Susi Pudjiastuti] memakai bahasa lebih lugas. Pencurian ikan, kata [m14=m13 Susi], <<q2 bukan sengketa wilayah>>. [m15=m13 Ia] {e8 akan menenggelamkan} kapal rampasan begitu ada putusan [m16:IDN.JUD Pengadilan Perikanan Ranai].
Pada Maret, [m17:CHN.MIL penjaga pantai negara itu] {e9 merebut kembali} Kway Fey dari tangan [m18:IDN.GOV petugas pengawas] tepat di batas laut teritorial. [m19:IDN.GOV Menlu Retno Marsudi] ketika itu {e10 memanggil} [m20:CHN.GOV kuasa usaha Kedubes China], Senin 21 Maret.
Dari Padang, [m21:IDN.LEG Ketua DPD RI Irman Gusman] {e11 memuji} kehadiran kepala negara di laut. Tetapi anggota dewan asal Sumatera Barat itu {e12 mengingatkan} agar investasi kereta cepat tidak terganggu.
[m22:IDN.GOV Menteri Pertahanan Ryamizard Ryacudu] {e13 akan menempatkan} lima jet F-16 dan tiga fregat di [m23:@IDN Natuna].
Indonesia bukan negara penuntut di Laut China Selatan. Nelayan Muaro Padang sendiri lebih risau pada cantrang.
e1 m12 > m3 ASSAULT actual 2016-06-17/day ctx=territory again
e2 m3 > m5 ASSAULT actual 2016-06-17/day mode=firearms ctx=military,territory
e3 m3 > m5 COERCE actual 2016-06-17/day mode=seize ctx=military,territory
e4 m8 > m3 ACCUSE actual 2016-06-19/day mode=disapprove ctx=territory,diplomatic
e5 m3 > m5 ASSAULT denied 2016-06-17/day mode=firearms ctx=military,territory said=m10
e6 m11 > m12 ACCUSE actual 2016-06-24/none mode=allege ctx=territory
e7 m12 > m3 COERCE actual 2016-06-17/day ctx=territory,military
e8 m15 > m5 COERCE planned 2016-06-24/none mode=seize ctx=natural_resource,territory
e9 m17 > m18 COERCE actual 2016-03-19/day mode=seize ctx=territory bg
e10 m19 > m20 ACCUSE actual 2016-03-21/day mode=disapprove ctx=diplomatic,territory bg
e11 m21 > m6 SUPPORT actual 2016-06-24/none ctx=territory
e12 m21 > m6 REQUEST requested 2016-06-24/none mode=change ctx=economic,territory
e13 m22 > m23 MOBILIZE planned 2016-06-24/none mode=weapons ctx=military,territory
q1 m6 direct cue=ujar
q2 m14 indirect cue=kata
