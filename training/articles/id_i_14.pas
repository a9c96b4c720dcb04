### DW Indonesia 2025-10-18 article
= Kolonel [m24=m2 Randrianirina] {e15 Dilantik}, Madagaskar Kehilangan Kursinya di [m1:AU Uni Afrika]
~date_line 18.10.2025
~share Bagikan
Dengan toga merah para hakim sebagai latar, [m2:MDG.REB Kolonel Michael Randrianirina] pada Jumat (17/10) {e1 disumpah} oleh [m3:MDG.JUD Mahkamah Konstitusi Tinggi] sebagai presiden masa transisi. Lembaga yang sama tiga hari sebelumnya menyatakan jabatan itu lowong.
Orang yang meninggalkannya, [m4:MDG.GOV Andry Rajoelina], berada di luar negeri. Menurut radio RFI, [m5:FRA.MIL pesawat militer Prancis] {e2 menjemputnya} dari pulau Sainte-Marie hari Minggu. Paris tidak membenarkan dan tidak pula menyangkal; [m6:FRA.GOV Emmanuel Macron] hanya berkata tatanan konstitusional mesti dijaga.
[m25=m4 Rajoelina] mengaku {e3 diancam} dibunuh. Dari persembunyian, [m7=m4 ia] sempat {e4 membubarkan} [m8:MDG.LEG majelis rendah] melalui surat elektronik, tetapi [m9=m8 para wakil rakyat] tetap bersidang dan {e5 memakzulkannya} dengan 130 suara.
Semua itu berawal dari keran yang kering. Pada 25 September [m10:MDG.CVL Gen Z Mada], gerakan tanpa ketua yang bercakap-cakap lewat Discord, {e6 turun ke jalan} karena pemadaman listrik 12 jam sehari. [m21:MDG.COP Gendarmeri] {e7 membalas} dengan gas air mata dan peluru; [m11:UN Komisioner Tinggi HAM PBB Volker Turk] menghitung sedikitnya 22 korban jiwa, angka yang {e8 dibantah} [m22:MDG.GOV pemerintah].
"<<q1 Kami minta air. Mereka memberi kami peti mati>>," kata [m12:MDG.CVL Tolotra Andrianirina], mahasiswa teknik.
Titik baliknya 11 Oktober. Prajurit [m13:MDG.MIL CAPSAT], satuan perlengkapan yang 16 tahun lalu {e9 mengantar} [m26=m4 Rajoelina] ke istana, {e10 menolak} perintah menembak dan mengawal barisan ke Lapangan 13 Mei. Komandan pembangkang itu tak lain [m27=m2 Randrianirina], yang pernah {e11 dipenjarakan} karena dituduh menghasut pemberontakan.
Setelah pelantikan, reaksi berdatangan dari segala arah.
Uni Afrika paling cepat: Rabu sudah {e12 menangguhkan} keanggotaan [m23:MDG.GOV negeri pulau itu]. [m14:SADC SADC], yang keketuaannya sampai pekan ini dipegang Madagaskar sendiri, {e13 mengirim} panel sesepuh pimpinan [m15:MWI.ELI mantan Presiden Malawi Joyce Banda]. [m16:UN Antonio Guterres] {e16 mengecam} pergantian di luar hukum. [m17:USA.GOV Washington] {e17 meminta} semua pihak menahan diri.
Moskow tampil lain: [m18:RUS.GOV Duta Besar Andrey Andreev] duduk di deretan depan, dan [m28=m2 Randrianirina] {e14 menerimanya} lebih dulu daripada utusan mana pun.
[m19:MDG.OPP Siteny Randrianasoloniaiko], yang mengetuai majelis rendah sejak Selasa, menyebut pergantian ini "<<q2 kehendak rakyat>>". [m20=m10 Gen Z Mada] belum memberi restu.
e1 m3 > m2 SUPPORT actual 2025-10-17/day ctx=executive,legal
e2 m5 > m4 AID actual 2025-10-12/day ctx=asylum
e3 m13 > m4 THREATEN threatened 2025-10-18/none mode=violence ctx=executive said=m4
e4 m7 > m8 COERCE actual 2025-10-14/none mode=restrict ctx=legislative
e5 m9 > m4 SANCTION actual 2025-10-14/none mode=discontinue ctx=legislative,executive
e6 m10 > m4 PROTEST actual 2025-09-25/day mode=demo ctx=human_security bg
e7 m21 > m10 ASSAULT actual 2025-09-25/day mode=firearms ctx=repression bg
e8 m22 > m11 REJECT actual 2025-10-18/none ctx=human_rights bg
e9 m13 > m4 SUPPORT actual 2009-01-01/year ctx=military,executive bg
e10 m13 > m4 REJECT actual 2025-10-11/day mode=yield ctx=military,repression
e11 m22 > m2 COERCE actual 2025-10-18/none mode=arrest ctx=military bg
e12 m1 > m23 SANCTION actual 2025-10-15/day mode=discontinue ctx=executive
e13 m14 > m23 CONSULT actual 2025-10-18/none mode=visit ctx=diplomatic
e14 m2 > m18 CONSULT actual 2025-10-17/day ctx=diplomatic
e15 m3 > m2 SUPPORT actual 2025-10-17/day again
e16 m16 > m2 ACCUSE actual 2025-10-18/none mode=disapprove ctx=executive
e17 m17 > m2,m10 REQUEST requested 2025-10-18/none mode=yield ctx=executive
q1 m12 direct cue=kata
q2 m19 mixed cue=menyebut
rel m2 leads m13
rel m19 leads m8
rel m23 leads m14

### Okezone 2016-09-29 article
= Upah Murah dan Tax Amnesty Bikin Buruh Turun, [m1:KSPI.LAB Said Iqbal]: Pemerintah Pilih Kasih
~byline Dara Purnama, Jurnalis · Kamis 29 September 2016 14:22 WIB
~share Share · Tweet
JAKARTA - Hujan tak menyurutkan mereka. Ribuan [m2:KSPI.LAB buruh KSPI] {e1 berarak} dari Patung Kuda ke depan Istana, Kamis (29/9/2016).
Bosnya naik mobil komando, pakai jas hujan biru.
"<<q1 Orang kaya dimaafkan pajaknya, [m3=m2 buruh] disuruh puasa. Ini namanya pilih kasih!>>" teriak [m4=m1 Said Iqbal], Presiden [m5:KSPI.LAB KSPI].
Ada tiga tuntutan. Satu, {e2 cabut} PP 78 soal pengupahan. Dua, {e3 batalkan} tax amnesty. Tiga, naikkan upah Rp 650 ribu.
Dari Istana, tak ada pejabat yang keluar. [m6:IDN.GOV Presiden Jokowi] lagi di [m7:@IDN Serang].
Menaker [m8:IDN.GOV Hanif Dhakiri] yang akhirnya menjawab, itu pun dari kantornya di Gatot Subroto. "<<q2 PP 78 itu solusi. Kalau dicabut, [m9=m2 mereka] juga yang rugi>>," kata [m10=m8 politisi PKB] ini. Intinya: {e4 tidak}.
[m26=m1 Iqbal] {e5 menggugat} UU Tax Amnesty ke [m11:IDN.JUD MK] sejak Juli. Sidangnya masih jalan, [m12:IDN.GOV Menteri Keuangan Sri Mulyani] kemarin datang sendiri jadi saksi {e6 pembela}.
"<<q3 [m13=m12 Beliau] pintar ngomong. Tapi [m14=m2 buruh] tidak makan omongan>>," sindir [m15=m1 Iqbal].
Tidak semua serikat ikut. [m16:KSBSI.LAB KSBSI] memilih jalur rapat. Ketuanya, [m17:KSBSI.LAB Mudhofir], {e7 mengkritik} rekannya itu cari panggung. "<<q4 Besok masuk partai, lihat saja>>," katanya.
Dituding begitu, [m27=m1 Iqbal] membantah. [m18=m1 Dia] mengaku tak {e8 bergabung} dengan [m25:IDN.PTY partai mana pun].
[m19:IDN.COP Polda Metro] {e9 menurunkan} 6.000 personel. [m20:IDN.COP Kabid Humas Kombes Awi Setiyono] memastikan tidak ada peluru tajam.
Sempat {e10 ribut} sebentar waktu massa mau pasang tenda. Tenda {e11 diangkut} petugas.
Aksi serupa digelar di [m21:@IDN Medan], [m22:@IDN Batam], dan [m23:@IDN Surabaya].
Di Surabaya, [m24:IDN.GOV Gubernur Soekarwo] malah {e12 menemui} massa di jalan, janji surati pusat.
"<<q5 Nah, itu baru pemimpin>>," {e13 puji} [m28=m1 Iqbal].
(ari)
e1 m2 > m6 PROTEST actual 2016-09-29/day mode=demo ctx=economic
e2 m4 > m6 REQUEST requested 2016-09-29/day mode=change ctx=economic
e3 m4 > m6 REQUEST requested 2016-09-29/day mode=change ctx=economic again
e4 m8 > m2 REJECT actual 2016-09-29/none mode=change ctx=economic
e5 m1 > m6 ACCUSE actual 2016-07-01/month mode=allege ctx=legal,economic bg
e6 m12 > m6 SUPPORT actual 2016-09-28/day ctx=legal,economic
e7 m17 > m1 ACCUSE actual 2016-09-29/none mode=disapprove
e8 m18 > m25 SUPPORT denied 2016-09-29/none ctx=political_institutions
e9 m19 > m2 MOBILIZE actual 2016-09-29/none mode=police
e10 m2 > m19 PROTEST actual 2016-09-29/day mode=riot
e11 m19 > m2 COERCE actual 2016-09-29/day mode=seize
e12 m24 > m2 CONSULT actual 2016-09-29/day ctx=economic
e13 m1 > m24 SUPPORT actual 2016-09-29/day
q1 m4 direct cue=teriak
q2 m10 direct cue=kata
q3 m15 direct cue=sindir
q4 m17 direct cue=katanya
q5 m1 direct cue=puji
rel m4 leads m5
rel m17 leads m16

### BBC News Indonesia 2021-10-28 article
= Sudan: [m1:SDN.MIL Burhan] {e16 bubarkan} pemerintah, dunia bersuara, jalanan {e2 dibarikade}
~date_line 28 Oktober 2021
Istri dan suami itu dipulangkan Selasa malam, dengan penjaga di depan pintu. [m2:SDN.GOV Perdana Menteri Abdalla Hamdok] dan istrinya {e1 dibawa} sehari sebelumnya oleh [m3:SDN.MIL tentara] ke kediaman [m4:SDN.MIL Jenderal Abdel Fattah al-Burhan].
"<<q1 [m5=m2 Dia] tamu di rumah [m6=m4 saya], demi keselamatannya>>," ujar sang jenderal.
[m24=m4 Burhan], yang mengetuai [m7:SDN.MIL Dewan Kedaulatan] sejak Omar al-Bashir jatuh, {e3 membubarkan} dewan itu serta kabinet pada Senin dan memberlakukan keadaan darurat. [m8:SDN.GOV Lima menteri] {e4 ditahan}.
Alasannya pertikaian antarpartai. Dua pekan lamanya [m9:SDN.OPP kelompok-kelompok di bawah Gibril Ibrahim dan Minni Minawi] {e5 berkemah} di depan istana menuntut militer berkuasa; keduanya bekas pemimpin pemberontak Darfur.
Pihak sipil, [m10:SDN.PTY Pasukan Kebebasan dan Perubahan (FFC)], menyebut perkemahan itu sandiwara. [m11:SDN.LAB Asosiasi Profesional Sudan (SPA)], anggotanya yang paling berpengaruh pada 2019, {e6 menyerukan} pembangkangan sipil. Bank, sekolah, dan bandara tutup.
Penembakan di depan markas militer pada hari pertama {e7 menewaskan} [m22:SDN.CVL tujuh orang], menurut [m12:SDN.CVL komite dokter].
Dari luar negeri, kecaman mengalir dengan nada berbeda-beda.
[m13:USA.GOV Amerika Serikat] {e8 membekukan} bantuan 700 juta dolar. Utusannya, [m14:USA.GOV Jeffrey Feltman], hanya beberapa jam sebelum kudeta {e9 bertemu} [m25=m4 Burhan] dan pulang dengan janji yang, katanya, dilanggar.
[m15:WORLDBANK Bank Dunia] {e10 menghentikan} pencairan. [m16:AU Uni Afrika] {e11 menskors} keanggotaan [m23:SDN.GOV Sudan], Rabu. [m17:EU Uni Eropa] {e12 mengancam} akibat serius terhadap dukungan keuangannya.
[m18:EGY.GOV Mesir], sekutu terdekat [m19=m4 Burhan], sekadar meminta semua pihak mengutamakan kepentingan negara. [m20:RUS.GOV Menteri Luar Negeri Rusia Sergei Lavrov] {e13 menyalahkan} campur tangan asing.
Di New York, pernyataan Dewan Keamanan tertahan karena Moskow keberatan dengan kata kudeta.
Sejumlah [m21:SDN.GOV duta besar Sudan], antara lain di Paris, Brussel, dan Jenewa, {e14 membelot} dan menyatakan kedutaan mereka milik rakyat. [m26=m4 Burhan] {e15 memecat} enam di antaranya.
Menurut perjanjian 2019, kursi [m27=m4 Burhan] semestinya diserahkan kepada orang sipil November ini.
e1 m3 > m2 COERCE actual 2021-10-25/day mode=arrest ctx=executive,military
e2 m11 > m1 PROTEST actual 2021-10-28/none mode=obstruct ctx=executive
e3 m4 > m7,m2 COERCE actual 2021-10-25/day mode=martial-law ctx=executive,military
e4 m3 > m8 COERCE actual 2021-10-25/day mode=arrest ctx=executive,repression
e5 m9 > m2 PROTEST actual 2021-10-28/none mode=demo ctx=executive,military bg
e6 m11 > m4 PROTEST planned 2021-10-28/none mode=strike ctx=executive
e7 m3 > m22 ASSAULT actual 2021-10-25/day mode=firearms ctx=repression
e8 m13 > m4 SANCTION actual 2021-10-28/none mode=discontinue ctx=economic
e9 m14 > m4 CONSULT actual 2021-10-25/none ctx=diplomatic
e10 m15 > m4 SANCTION actual 2021-10-28/none mode=discontinue ctx=economic
e11 m16 > m23 SANCTION actual 2021-10-27/day mode=discontinue ctx=executive
e12 m17 > m4 THREATEN threatened 2021-10-28/none mode=restrict ctx=economic
e13 m20 > m13 ACCUSE actual 2021-10-28/none mode=allege ctx=executive
e14 m21 > m4 REJECT actual 2021-10-28/none mode=yield ctx=diplomatic
e15 m4 > m21 SANCTION actual 2021-10-28/none mode=discontinue ctx=diplomatic
e16 m1 > m7,m2 COERCE actual 2021-10-25/day again
q1 m4 direct cue=ujar
rel m4 leads m7
rel m11 member_of m10
rel m18 ally_of m19

### Liputan6.com 2013-08-19 article
= Sipir {e11 Disandera}, 30 Napi Labuhan Ruku Belum Kembali
~byline Reza Perdana
~date_line 19 Agu 2013, 21:44 WIB
Liputan6.com, [m1:@IDN Batu Bara] : Asap masih mengepul dari Lapas Kelas II A Labuhan Ruku, Senin (19/8/2013). Separuh bangunannya jadi arang.
Minggu sore kemarin, [m2:IDN.CRM ratusan narapidana] {e1 mengamuk}. Kantor {e2 dibakar}, dua sipir sempat {e3 ditahan} di blok C.
Pemicunya, kata [m3:IDN.GOV Kalapas Sangapta Surbakti], seorang napi tak terima dipindah sel.
"<<q1 Dia teriak, yang lain ikut. [m4:IDN.GOV Petugas jaga] cuma tujuh>>," kata [m14=m3 Sangapta].
Napi punya cerita sendiri. Lewat telepon yang entah bagaimana masih dipegangnya, seorang napi mengaku temannya {e4 dipukuli} petugas sampai tak sadar.
"<<q2 Sudah sering. Air pun dijatah>>," ujar pria itu.
[m5=m3 Sangapta] membantah. Menurut dia, <<q3 tidak ada satu pun yang dipukul>>.
Wakil Menteri Hukum dan HAM [m6:IDN.GOV Denny Indrayana] tiba di lokasi tadi siang. [m7=m6 Denny] {e5 berdialog} dengan perwakilan napi dari balik jeruji, hampir satu jam.
"<<q4 Mereka minta PP 99 {e6 direvisi}. Remisi buat kasus narkoba dipersulit, katanya>>," ucap [m15=m6 Denny].
Permintaan sama sudah {e7 disuarakan} [m13:IDN.CRM napi Tanjung Gusta], Medan, bulan lalu, dalam kerusuhan yang menewaskan lima orang.
[m16=m6 Denny] tak menjanjikan apa-apa. "<<q5 PP tetap {e8 berlaku}. Korupsi, teroris, narkoba, tidak bisa dipermudah>>," tegas pria berkacamata itu.
[m8:IDN.LEG Ketua Komisi III Pieter Zulkifli] tak sependapat. [m9=m8 Politikus Demokrat] itu {e9 meminta} [m10:IDN.GOV Menkumham Amir Syamsuddin], sesama kader partai, mengkaji ulang aturan tersebut.
[m11:IDN.COP Kapolda Sumut Irjen Syarief Gunawan] mengerahkan {e10 400 personel} gabungan, dibantu satu kompi [m12:IDN.MIL Kodim Asahan].
Dari 30 napi yang lari, dua menyerahkan diri diantar ibunya.
"<<q6 Takut ditembak, Pak>>," kata sang ibu pelan.(Ali/Ism)
e1 m2 > m4 PROTEST actual 2013-08-18/day mode=riot ctx=legal
e2 m2 > m4 PROTEST actual 2013-08-18/day mode=riot ctx=legal again
e3 m2 > m4 ASSAULT actual 2013-08-18/day mode=abduct ctx=legal
e4 m4 > m2 ASSAULT denied 2013-08-19/none mode=beat ctx=legal said=m3
e5 m7 > m2 CONSULT actual 2013-08-19/day ctx=legal
e6 m2 > m6 REQUEST requested 2013-08-19/day mode=change ctx=legal
e7 m13 > m6 REQUEST requested 2013-07-01/month mode=change ctx=legal bg
e8 m6 > m2 REJECT actual 2013-08-19/day mode=change ctx=legal
e9 m9 > m10 REQUEST requested 2013-08-19/none mode=change ctx=legal
e10 m11 > m2 MOBILIZE actual 2013-08-19/none mode=police
e11 m2 > m4 ASSAULT actual 2013-08-18/day mode=abduct again
q1 m3 direct cue=kata
q2 ? direct cue=ujar
q3 m5 indirect cue=Menurut
q4 m6 direct cue=ucap
q5 m6 direct cue=tegas
q6 ? direct cue=kata
