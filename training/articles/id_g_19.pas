### CNN Indonesia 2021-07-02 article
= Truk Coca-Cola Dibakar, Raja [m1:SWZ.GOV Eswatini] Dikabarkan Kabur
~date_line Jumat, 02 Jul 2021 16:25 WIB
~footer [Gambas:Video CNN]
[m2:@IDN Jakarta], [m3:#CNN CNN Indonesia] -- Di mana [m4:SWZ.GOV Mswati III]? Pertanyaan itu beredar sejak Selasa (29/6) di kerajaan berpenduduk 1,2 juta jiwa, monarki absolut terakhir di Afrika. [m5:SWZ.GOV Penjabat perdana menteri Themba Masuku] {e1 menyangkal} kabar bahwa [m39=m4 raja] lari ke [m6:@ZAF Afrika Selatan]. "<<q1 [m7=m4 Yang Mulia] ada di dalam negeri dan terus memimpin>>," katanya.
Sementara rakyat bertanya, [m8:SWZ.MIL tentara] {e2 menyisir} Matsapha, kawasan industri yang terbakar tiga malam berturut-turut. [m9:SWZ.CVL Massa] di sana {e3 menjarah} gudang bir milik [m38=m4 raja], toko swalayan, dan dua belas truk.
[m10:SWZ.OPP Jaringan Solidaritas Swaziland], dipimpin [m11:SWZ.OPP Lucky Lukhele], menyebut 40 orang dibunuh [m12=m8 serdadu]. [m30:SWZ.GOV Pemerintah] tidak memberi angka, tetapi {e4 memberlakukan} jam malam pukul 18.00 dan {e5 menyuruh} [m13:SWZ.BUS perusahaan telepon] mematikan internet.
Yang menyulut adalah kematian [m14:SWZ.CVL Thabani Nkomonye], mahasiswa hukum. Jenazahnya ditemukan Mei lalu. [m31:SWZ.CVL Temannya] {e6 menuduh} [m32:SWZ.COP polisi]; ketika [m15:SWZ.CVL para mahasiswa] {e7 berpawai}, [m16:SWZ.LEG tiga anggota parlemen] ikut meminta perdana menteri dipilih rakyat. Pada 24 Juni [m33=m5 Masuku] {e8 melarang} penyerahan petisi. Sejak itu kota-kota menyala.
[m17:SWZ.OPP PUDEMO], partai terlarang yang diketuai [m18:SWZ.OPP Mlungisi Makhanya], {e9 menuntut} [m34=m4 raja] turun takhta. "<<q2 Tidak ada yang perlu dirundingkan dengan laras senapan>>," tutur [m19=m18 Makhanya].
Di pihak lain [m20:SADC SADC], blok yang beranggotakan [m36=m1 Eswatini], {e10 akan mengirim} tiga menteri, Minggu. Ketuanya bulan ini [m21:MOZ.GOV Presiden Mozambik Filipe Nyusi]; bidang keamanannya diketuai [m22:BWA.GOV Mokgweetsi Masisi] dari [m41:@BWA Botswana]. [m23:ZAF.GOV Menteri Luar Negeri Afrika Selatan Naledi Pandor] {e11 mendesak} [m42=m8 aparat] menahan diri sepenuhnya.
[m35:ZAF.PTY Partai komunis], serikat [m24:ZAF.LAB Cosatu], dan [m25:ZAF.OPP EFF] {e12 memblokir} pos batas Oshoek, Kamis. Pemimpin [m43=m25 EFF], [m26:ZAF.OPP Julius Malema], {e13 mengancam} menutup semua jalan menuju negeri itu.
[m27:USA.GOV Kedutaan Amerika] {e14 mengevakuasi} [m28:USA.CVL relawan Peace Corps]. [m29:TWN.GOV Taiwan], yang hanya diakui satu negara di Afrika, yaitu [m37=m1 Eswatini], meminta warganya tinggal di rumah.
[m40=m4 Raja] punya 15 istri dan, tahun lalu, 19 mobil Rolls-Royce baru.
e1 m5 > m9 REJECT actual 2021-06-29/day ctx=executive
e2 m8 > m9 COERCE actual 2021-07-02/none ctx=military,repression
e3 m9 > m4 PROTEST actual 2021-07-02/none mode=riot ctx=pro_democracy
e4 m30 > m9 COERCE actual 2021-07-02/none mode=curfew ctx=repression
e5 m30 > m13 REQUEST requested 2021-07-02/none ctx=rights_freedoms
e6 m31 > m32 ACCUSE actual 2021-05-01/month mode=allege ctx=human_rights
e7 m15 > m32 PROTEST actual 2021-05-01/month mode=demo ctx=human_rights,pro_democracy
e8 m33 > m15 COERCE actual 2021-06-24/day mode=restrict ctx=rights_freedoms,pro_democracy
e9 m17 > m34 REQUEST requested 2021-07-02/none mode=yield ctx=pro_democracy
e10 m20 > m30 AGREE planned 2021-07-04/day ctx=diplomatic
e11 m23 > m42 REQUEST requested 2021-07-02/none mode=yield ctx=repression
e12 m24,m25,m35 > m1 PROTEST actual 2021-07-01/day mode=obstruct ctx=pro_democracy
e13 m26 > m1 THREATEN threatened 2021-07-02/none ctx=pro_democracy
e14 m27 > m28 AID actual 2021-07-02/none ctx=human_security
q1 m5 direct cue=katanya
q2 m19 direct cue=tutur
rel m11 leads m10
rel m18 leads m17
rel m36 member_of m20
rel m37 recognises m29
rel m26 leads m25

### Kompas.com 2018-11-06 article
= Dijemput dari Asrama, 79 Murid Bamenda Belum Kembali
~byline Penulis: Ardi Priyatno Utomo
[m1:@CMR YAOUNDE], KOMPAS.com - Kepala sekolahnya ikut dibawa, juga seorang guru dan sopir. Subuh, Minggu (4/11/2018), [m2:UAF orang-orang bersenjata] memasuki asrama Presbiterian di Nkwen dan {e1 menggiring} [m3:CMR.CVL 79 murid] ke dalam truk.
[m4:CMR.GOV Gubernur Adolphe Lele Lafrique] langsung {e2 menunjuk} [m5:AMBAZONIA.REB separatis Ambazonia] sebagai pelaku. [m6:AMBAZONIA.REB Mark Bareta], juru bicara gerakan itu di pengasingan, {e3 membantah}. "<<q1 Ini sandiwara [m7:CMR.GOV Yaounde], setiap kali dunia menoleh [m8=m7 mereka] bikin drama>>," ujar[m42=m6 nya] lewat Facebook.
Namun dalam video enam menit, seorang bocah yang gemetar menyebut penculiknya Amba Boys. Ia disuruh menyebut nama orang tua.
Gereja mengambil peran. [m9:CMR.REL Pendeta Fonki Samuel Forba], moderator [m10:CMR.REL Gereja Presbiterian Kamerun], {e4 berbicara} lewat telepon dengan [m11=m2 para penculik]. [m38=m2 Mereka], kata[m39=m9 nya], tidak meminta uang; [m27=m2 mereka] {e5 minta} sekolah ditutup.
Boikot sekolah dimulai dua tahun silam oleh [m12:CMR.LAB guru dan pengacara], yang kala itu hanya {e6 memprotes} pengiriman hakim berbahasa Prancis ke wilayah berbahasa Inggris. [m13:CMR.COP Polisi] {e7 menjawab} dengan tembakan dan memutus internet tiga bulan. Oktober tahun lalu [m14:AMBAZONIA.REB Sisiku Ayuk Tabe] {e8 memproklamasikan} kemerdekaan. Januari, [m15:NGA.SPY intel Nigeria] {e9 menangkap}[m28=m14 nya] di sebuah hotel di [m40:@NGA Abuja] dan {e10 menyerahkannya} kepada [m29:CMR.GOV Kamerun] bersama 46 pengikut.
Hari ini, Selasa, [m16:CMR.GOV Paul Biya], 85 tahun, {e11 dilantik} [m35:CMR.LEG Majelis Nasional] untuk ketujuh kali. [m17=m16 Ia] dalam pidatonya {e12 meminta} [m30=m5 pemberontak] meletakkan senjata. [m18:CMR.OPP Maurice Kamto], ketua [m19:CMR.OPP MRC] yang merasa menang, tidak hadir dan {e13 menggugat} hasil pemilu; [m32:CMR.OPP 37 pendukungnya] {e14 diadili} [m31:CMR.JUD pengadilan militer] pekan lalu.
[m20:USA.GOV Asisten Menteri Luar Negeri AS Tibor Nagy] {e15 mengutuk} penculikan itu. [m21:VAT.REL Paus Fransiskus] mendoakan para murid. [m22:GBR.GOV Inggris] {e16 menawarkan} bantuan penyelidikan.
[m43:AMNESTY.NGO Amnesty International] mencatat 400 warga sipil terbunuh sepanjang tahun, oleh kedua pihak. [m33:CMR.MIL Tentara], bantah [m23:CMR.MIL juru bicara Didier Badjeck], tidak pernah {e17 menembaki} [m34:CMR.CVL warga sipil].
[m36:NGA.GOV Nigeria] dan [m41=m29 Kamerun] sama-sama anggota [m24:MNJTF satuan gabungan] melawan [m25:BOKOHARAM.REB Boko Haram]. [m37=m25 Kelompok itu] masih memegang [m26:@CMR beberapa pulau di Danau Chad].
e1 m2 > m3 ASSAULT actual 2018-11-04/day mode=abduct ctx=education,territory
e2 m4 > m5 ACCUSE actual 2018-11-06/none mode=allege ctx=territory
e3 m6 > m4 REJECT actual 2018-11-06/none ctx=territory
e4 m9 > m11 CONSULT actual 2018-11-06/none mode=phone ctx=education
e5 m27 > m9 REQUEST requested 2018-11-06/none mode=yield ctx=education
e6 m12 > m7 PROTEST actual 2016-01-01/year ctx=legal,religion_ethnicity bg
e7 m13 > m12 ASSAULT actual 2016-01-01/year mode=firearms ctx=repression bg
e8 m14 > m7 REJECT actual 2017-10-01/month ctx=territory bg
e9 m15 > m28 COERCE actual 2018-01-01/month mode=arrest ctx=territory bg
e10 m15 > m29 COOPERATE actual 2018-01-01/month ctx=legal bg
e12 m17 > m30 REQUEST requested 2018-11-06/day mode=yield ctx=military
e13 m18 > m7 ACCUSE actual 2018-11-06/none ctx=election,legal
e14 m31 > m32 ACCUSE actual 2018-10-29/week ctx=legal,repression
e15 m20 > m2 ACCUSE actual 2018-11-06/none mode=disapprove ctx=education
e16 m22 > m7 AGREE planned 2018-11-06/none ctx=legal
e17 m33 > m34 ASSAULT denied 2018-11-06/none mode=firearms ctx=military
e11 m35 > m16 SUPPORT actual 2018-11-06/day ctx=election
q1 m6 direct cue=ujarnya
rel m9 leads m10
rel m18 leads m19
rel m36 member_of m24
rel m41 member_of m24
rel m37 controls m26

### SINDOnews 2022-12-08 article
= Pencuri Batu Bara Siapa? Ulan Bator Menagih Nama
~share A A A
[m1:@MNG ULAN BATOR] - Minus 21 derajat tidak menyurutkan. Malam keempat, Rabu (7/12/2022), [m2:MNG.CVL ribuan orang] {e1 bertahan} di Alun-alun Sukhbaatar dengan tungku dan termos, menanyakan satu hal kepada [m3:MNG.GOV pemerintah]: siapa yang menjual enam juta ton batu bara ke [m4:@CHN China] tanpa dicatat.
Senin malam [m5=m2 sebagian di antara mereka] {e2 mencoba mendobrak} Istana Negara. [m6:MNG.COP Polisi] {e3 memukul mundur} [m30=m5 mereka]; [m33=m6 dua petugas] luka.
[m7:MNG.GOV Perdana Menteri Luvsannamsrain Oyun-Erdene] keluar menemui [m34=m2 massa], hal yang tidak biasa. [m8=m7 Ia] {e4 berjanji} membuka sembilan kontrak rahasia [m9:MNG.BUS Erdenes Tavan Tolgoi], perusahaan negara. Nama-nama akan dibacakan, katanya, <<q1 tanpa memandang partai>>.
Dan dibacakan. [m10:MNG.GOV Menteri Kehakiman Khishgee Nyambaatar] menyebut 17 orang, antara lain mantan presiden [m11:MNG.ELI Khaltmaa Battulga]. [m12:MNG.JUD Badan antikorupsi] sudah {e5 menahan} [m13:MNG.BUS Battulga Gankhuyag], direktur perusahaan itu, bersama iparnya. [m25=m11 Bekas presiden tersebut], dari [m14:@KOR Seoul], {e6 menolak} tuduhan sebagai balas dendam.
[m31=m7 Perdana menteri] dan [m32=m11 Battulga] berasal dari partai berbeda: [m29=m7 yang satu] memimpin [m15:MNG.PTY Partai Rakyat Mongolia], yang lain tokoh [m16:MNG.OPP Partai Demokrat]. Namun [m17=m2 anak-anak muda di alun-alun] tidak percaya pada keduanya. "<<q2 Ada 40 pencuri di partai yang kuning, 60 di partai yang merah>>," ujar seorang pengemudi truk.
[m26=m3 Pemerintah] sempat hendak {e7 menyatakan} keadaan darurat, Senin. [m18:MNG.LEG Ketua parlemen Gombojav Zandanshatar] {e8 tidak menyetujuinya} dan mengundang [m19:MNG.CVL wakil pemrotes] {e9 bermusyawarah}. Perundingan tiga jam tersebut tanpa hasil.
[m20:CHN.GOV Juru bicara Kementerian Luar Negeri China Mao Ning] {e10 menyatakan bersedia membantu} penyelidikan. Pembeli di sisi China, [m21:CHN.BUS kilang di Mongolia Dalam], bungkam.
[m22:MNG.LAB Konfederasi Serikat Buruh], dipimpin [m23:MNG.LAB Erdenebat], {e11 mengancam} mogok umum. [m24:MNG.REL Biara Gandan] {e12 mengimbau} semua pihak menjaga ketenangan.
Juli 2008, seusai pemilu yang dituding curang, kerusuhan di alun-alun yang sama {e13 menewaskan} [m28:MNG.CVL lima orang] oleh peluru [m27:MNG.COP polisi].
Mongolia mengirim 86 persen ekspornya ke selatan.
(mas)
e1 m2 > m3 PROTEST actual 2022-12-07/day mode=demo ctx=corruption,natural_resource
e2 m5 > m3 PROTEST actual 2022-12-05/day mode=riot ctx=corruption
e3 m6 > m5 ASSAULT actual 2022-12-05/day mode=crowd-control ctx=corruption
e4 m8 > m2 CONCEDE planned 2022-12-08/none ctx=corruption,natural_resource
e5 m12 > m13 COERCE actual 2022-12-08/none mode=arrest ctx=corruption,legal
e6 m25 > m10 REJECT actual 2022-12-08/none ctx=corruption
e7 m26 > m2 COERCE hypothetical 2022-12-05/day mode=martial-law ctx=repression
e8 m18 > m26 REJECT actual 2022-12-05/day ctx=legislative
e9 m18 > m19 CONSULT actual 2022-12-08/none ctx=corruption
e10 m20 > m3 AGREE planned 2022-12-08/none ctx=corruption,diplomatic
e11 m22 > m3 THREATEN threatened 2022-12-08/none ctx=corruption
e12 m24 > m2,m3 REQUEST requested 2022-12-08/none mode=yield ctx=corruption
e13 m27 > m28 ASSAULT actual 2008-07-01/month mode=firearms ctx=election,repression bg
q1 m7 mixed cue=katanya
q2 ? direct cue=ujar
rel m29 leads m15
rel m23 leads m22
