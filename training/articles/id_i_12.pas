### Kompas 2018-02-10 article
= Dari Pengasingan ke Penjara: Maladewa di Antara Dua Raksasa
~byline Oleh ELOK DYAH MESSWATI
~caption Tentara menutup jalan menuju gedung Mahkamah Agung, Male. (REUTERS)
[m1:@MDV MALE] — Dalam semalam, [m2:MDV.JUD Mahkamah Agung Maladewa] berubah pendapat. Tiga dari lima hakimnya, yang tersisa setelah dua rekan mereka dijemput [m3:MDV.MIL tentara], Selasa malam {e1 mencabut} sebagian putusan yang lima hari sebelumnya mereka ketok bersama.
Putusan semula, 1 Februari, {e2 membebaskan} sembilan tokoh oposisi. Di antaranya [m4:MDV.OPP Mohamed Nasheed], presiden pertama yang dipilih rakyat, dan [m5:MDV.OPP Qasim Ibrahim], pemilik resor yang memimpin [m6:MDV.OPP Partai Jumhooree].
[m7:MDV.GOV Presiden Abdulla Yameen] tidak mau melaksanakannya. Senin petang ia {e3 memberlakukan} keadaan darurat 15 hari. Beberapa jam kemudian pasukan {e4 membobol} pintu mahkamah dan membawa [m8:MDV.JUD Ketua Mahkamah Agung Abdulla Saeed].
"<<q1 [m9=m7 Saya] harus menyelidiki sejauh mana kudeta ini>>," kata [m10=m7 Yameen] di televisi.
Malam itu pula ditangkap [m11:MDV.OPP Maumoon Abdul Gayoom]. Penguasa Maladewa selama 30 tahun itu saudara tiri presiden sendiri; sejak tahun lalu [m12=m11 ia] {e5 menyeberang} ke pihak [m27=m4 Nasheed]. {e6 Penangkapannya} disiarkan langsung oleh putrinya melalui Twitter.
Dari Kolombo, [m28=m4 Nasheed], yang mengetuai [m13:MDV.OPP Partai Demokratik Maladewa (MDP)], {e7 memohon} kepada [m14:IND.GOV India] agar mengirim utusan "<<q2 yang didukung militernya>>". Permohonan itu belum dijawab; Delhi {e8 menyatakan} "terganggu".
[m15:CHN.GOV Beijing] segera menimpali. [m16:CHN.GOV Geng Shuang], juru bicara Kementerian Luar Negeri, {e9 menentang} campur tangan luar. Negaranya punya alasan: [m29=m7 Yameen] {e10 meneken} perjanjian perdagangan bebas dengan [m17:CHN.GOV Presiden Xi Jinping] Desember lalu dan menyewakan pulau Feydhoo Finolhu selama 50 tahun.
Perebutan pengaruh itu sudah lama. Sampai 2013, Maladewa sekutu India yang tidak pernah diragukan; pada 1988 [m18:IND.MIL pasukan payung India] {e11 menggagalkan} kudeta terhadap [m30=m11 Gayoom].
[m31=m7 Yameen] mengutus [m19:MDV.GOV menteri-menterinya] ke tiga negara yang disebutnya sahabat. [m20:MDV.GOV Mohamed Saeed], menteri ekonomi, {e12 menemui} [m21:CHN.GOV Menteri Luar Negeri Wang Yi] di Beijing, Kamis. Kunjungan ke Delhi {e13 ditolak} tuan rumah dengan dalih tanggal yang tidak cocok. Sebaliknya, [m22:SAU.GOV Riyadh] menerima.
[m23:COMMONWEALTH Persemakmuran], yang ditinggalkan Maladewa pada 2016, bersama [m24:EU Uni Eropa] {e14 menyerukan} pencabutan keadaan darurat. Duta besar blok itu dan [m25:DEU.GOV duta besar Jerman] datang ke Male, tetapi [m26=m7 presiden] {e15 tidak bersedia} bertemu.
Wisatawan masih berjemur. Mereka mendarat di pulau bandara, lalu langsung ke resor.
e1 m2 > m4,m5 COERCE actual 2018-02-06/day ctx=legal
e2 m2 > m4,m5 CONCEDE actual 2018-02-01/day mode=release ctx=legal bg
e3 m7 > m2 COERCE actual 2018-02-05/day mode=martial-law ctx=legal,repression
e4 m3 > m8 COERCE actual 2018-02-05/day mode=arrest ctx=legal,repression
e5 m12 > m4 SUPPORT actual 2017-01-01/year ctx=political_institutions bg
e6 m3 > m11 COERCE actual 2018-02-05/day mode=arrest ctx=repression
e7 m4 > m14 REQUEST requested 2018-02-10/none mode=assist ctx=military,diplomatic
e8 m14 > m7 ACCUSE actual 2018-02-10/none mode=disapprove ctx=legal
e9 m16 > m14 REJECT actual 2018-02-10/none ctx=diplomatic
e10 m7,m17 > m17,m7 SUPPORT actual 2017-12-01/month ctx=economic bg
e11 m18 > m11 AID actual 1988-01-01/year mode=troops ctx=military bg
e12 m20 > m21 CONSULT actual 2018-02-08/day mode=visit ctx=diplomatic
e13 m14 > m19 REJECT actual 2018-02-10/none mode=meet ctx=diplomatic
e14 m23,m24 > m7 REQUEST requested 2018-02-10/none mode=yield ctx=legal
e15 m26 > m24,m25 REJECT actual 2018-02-10/none mode=meet ctx=diplomatic
q1 m10 direct cue=kata
q2 m4 mixed cue=memohon
rel m5 leads m6
rel m4 leads m13

### Tribun Jogja 2015-05-09 article
= Rayi Dalem {e9 Ziarah}, Sultan Sindir: [m1:IDN.REL Saya] Cuma Menjalankan Dawuh
~byline Penulis: Mona Kriesdinar
TRIBUNJOGJA.COM, [m2:@IDN YOGYA] - Empat adik [m3:IDN.GOV Sri Sultan Hamengku Buwono X] kompak tidak datang ke Dalem Wironegaran, Jumat (8/5/2015).
Mereka memilih pergi ke makam raja di Imogiri.
"<<q1 Kami sowan ke leluhur, {e1 mohon ampun}. Sabdaraja itu menabrak paugeran>>," kata [m4:IDN.CVL GBPH Prabukusumo], adik Sultan.
Sabdaraja yang dimaksud diucapkan di Sitihinggil, Selasa lalu. Isinya, putri sulung [m5:IDN.CVL GKR Pembayun] diberi gelar Mangkubumi, alias calon pengganti.
[m6=m4 Gusti Prabu] {e2 menolak} menyebut gelar baru itu.
"<<q2 Sampai kapan pun tetap [m21=m5 Pembayun]. Raja itu laki-laki, titik>>," ujarnya.
Di Wironegaran, Sultan menerima [m7:IDN.CVL ratusan abdi dalem dan warga]. Pria yang juga Gubernur DIY itu menjelaskan kenapa namanya berubah jadi Bawono.
"<<q3 [m8=m3 Saya] cuma menjalankan dawuh. Dawuhnya Gusti Allah, lewat leluhur. Kok malah saya yang {e3 disalahkan}?>>" katanya.
[m9=m3 Ngarsa Dalem] mempersilakan adik-adiknya bicara langsung. "<<q4 Pintu [m10=m3 saya] {e4 terbuka}. Jangan lewat koran>>," lanjut beliau.
Undangan itu dijawab dingin. [m11:IDN.CVL GBPH Yudhaningrat], yang tinggal di rumah sebelah, bilang <<q5 tidak ada gunanya bicara kalau kesimpulannya sudah ada>>.
Sejumlah ormas ikut turun. [m12:IDN.REL Forum Umat Islam Yogyakarta], ketuanya [m13:IDN.REL Syukri Fadholi], {e5 meminta} gelar khalifatullah dikembalikan. [m14=m13 Syukri] mantan wakil wali kota.
Sabtu besok [m15=m12 forum] {e6 akan mengirim} surat resmi ke [m16:IDN.GOV Kemendagri].
Bagaimana sikap wakil rakyat? [m17:IDN.LEG Ketua DPRD DIY Youke Indra Agung] pilih diam, sementara wakilnya, [m18:IDN.LEG Arif Noor Hartanto], menegaskan [m19:IDN.LEG dewan] {e7 tidak akan mencampuri} urusan keraton. "<<q6 Kecuali soal perdais. Itu ranah kami>>," ucap [m20=m18 politisi PAN] ini.
Perdais pengisian jabatan gubernur {e8 disahkan} Maret lalu, setelah frasa "istri" jadi perdebatan panjang.
Di pelataran keraton, seorang abdi dalem 74 tahun cuma menunduk. "<<q7 Nderek kersane Ngarsa Dalem>>," bisiknya.
~related TAG: Sabdaraja, Keraton Yogyakarta
e1 m4 > m3 ACCUSE actual 2015-05-08/day mode=disapprove ctx=executive
e2 m6 > m5 REJECT actual 2015-05-08/none ctx=executive
e3 m4 > m3 ACCUSE actual 2015-05-08/day mode=disapprove again
e4 m10 > m4,m11 AGREE planned 2015-05-08/day ctx=executive
e5 m12 > m3 REQUEST requested 2015-05-09/none mode=change ctx=religion_ethnicity
e6 m15 > m16 REQUEST planned 2015-05-10/day mode=assist ctx=religion_ethnicity
e7 m18 > m4 REJECT actual 2015-05-09/none mode=assist ctx=legislative
e8 m19 > m3 SUPPORT actual 2015-03-01/month ctx=legislative bg
e9 m4,m11 > m3 PROTEST actual 2015-05-08/day ctx=executive
q1 m4 direct cue=kata
q2 m4 direct cue=ujarnya
q3 m3 direct cue=katanya
q4 m9 direct cue=lanjut
q5 m11 indirect cue=bilang
q6 m20 direct cue=ucap
q7 ? direct cue=bisiknya
rel m13 leads m12
rel m17 leads m19

### VOA Indonesia 2014-11-01 article
= Compaore Lari, Dua Perwira Berebut Kursi Burkina Faso
~date_line 01/11/2014
[m1:@BFA OUAGADOUGOU] — Selama 27 tahun hanya satu orang yang menempati istana Kosyam. Jumat (31/10) siang, dalam hitungan menit, dua orang menyatakan berhak.
Yang pertama [m2:BFA.MIL Jenderal Honore Traore], kepala staf angkatan bersenjata. [m3=m2 Ia] {e1 mengumumkan} mengambil alih kewenangan kepala negara tak lama setelah [m4:BFA.GOV Blaise Compaore] {e2 berhenti}.
Dini harinya, [m5:BFA.MIL Letnan Kolonel Isaac Zida] muncul di radio. Wakil komandan [m6:BFA.MIL pasukan pengawal presiden] itu menyebut pengumuman [m7=m2 atasannya] kedaluwarsa dan {e3 memerintahkan} perbatasan ditutup.
"<<q1 Kami berdiri bersama rakyat. [m8=m5 Saya] memegang tanggung jawab kepala transisi mulai malam ini>>," kata [m9=m5 Zida].
Sabtu siang [m25=m2 Traore] {e4 mengalah}. Dalam pernyataan yang ditandatanganinya sendiri, semua kepala angkatan {e5 mendukung} sang letnan kolonel.
Pengunduran diri itu buah dari dua hari yang panas. Kamis pagi, ketika [m10:BFA.LEG parlemen] hendak memungut suara atas perubahan pasal 37 yang membatasi masa jabatan, [m11:BFA.CVL puluhan ribu orang] {e6 menerobos} penjagaan dan membakar gedungnya.
[m12:BFA.CVL Le Balai Citoyen], gerakan anak muda yang dipelopori [m13:BFA.CVL penyanyi rap Smockey], menjadi penggeraknya. "<<q2 Kami sudah {e7 minta} baik-baik sepuluh kali. Yang kesebelas kami bawa sapu>>," ujar [m14=m13 Smockey].
Pengawal presiden {e8 melepas tembakan} dari rumah adik [m26=m4 Compaore]; setidaknya tiga orang tewas.
Sejak 2011 tuntutan pergantian disuarakan [m15:BFA.OPP Zephirin Diabre], pemimpin oposisi yang mengepalai [m16:BFA.OPP partai UPC]. Kemarin [m17=m15 ia] {e9 menolak} kepemimpinan tentara dan menuntut peralihan sipil.
[m27=m4 Compaore] sendiri menempuh jalan darat ke selatan dalam konvoi 30 mobil. Di dekat Po, helikopter [m18:FRA.GOV Prancis] {e10 mengangkutnya} ke [m19:@CIV Pantai Gading]. [m20:CIV.GOV Presiden Alassane Ouattara], teman lamanya, {e11 menyediakan} rumah di Yamoussoukro. Istana Elysee semula membantah terlibat dalam {e12 pelarian} itu.
[m21:USA.GOV Juru bicara Departemen Luar Negeri AS Jen Psaki] {e13 mengutuk} upaya militer memaksakan kehendak. [m22:AU Uni Afrika], melalui [m23:AU ketua komisinya, Nkosazana Dlamini-Zuma], {e14 mendesak} transisi dipimpin orang sipil.
[m28=m4 Compaore] merebut kekuasaan pada 1987 dalam kudeta yang {e15 menewaskan} sahabatnya, [m24:BFA.GOV Thomas Sankara]. Di spanduk demonstran, wajah [m29=m24 Sankara] ada di mana-mana.
e1 m3 > m4 COERCE actual 2014-10-31/day mode=seize ctx=executive,military
e2 m4 > m11 RETREAT actual 2014-10-31/day mode=resign ctx=executive
e3 m5 > m2 COERCE actual 2014-11-01/day mode=restrict ctx=executive,military
e4 m2 > m5 CONCEDE actual 2014-11-01/day ctx=executive,military
e5 m2 > m5 SUPPORT actual 2014-11-01/day ctx=executive,military
e6 m11 > m10 PROTEST actual 2014-10-30/day mode=riot ctx=legislative,executive
e7 m12 > m4 REQUEST requested 2014-11-01/none mode=change ctx=executive bg
e8 m6 > m11 ASSAULT actual 2014-10-30/day mode=firearms ctx=repression
e9 m17 > m5 REJECT actual 2014-10-31/day ctx=executive,military
e10 m18 > m4 AID actual 2014-10-31/day ctx=asylum
e11 m20 > m4 AID actual 2014-11-01/none ctx=asylum
e12 m18 > m4 AID denied 2014-11-01/none ctx=asylum again
e13 m21 > m2,m5 ACCUSE actual 2014-11-01/none mode=disapprove ctx=military,executive
e14 m22 > m5 REQUEST requested 2014-11-01/none mode=change ctx=executive
e15 m4 > m24 ASSAULT actual 1987-01-01/year mode=firearms ctx=executive bg
q1 m9 direct cue=kata
q2 m14 direct cue=ujar
rel m13 leads m12
rel m15 leads m16
rel m23 leads m22
rel m20 ally_of m4

### Liputan6.com 2017-07-11 article
= Pansus Angket {e14 Datangi} Polda, [m27=m4 KPK]: Silakan Saja
~byline Taufiqurrohman, Putu Merta Surya Putra
~date_line 11 Jul 2017, 20:08 WIB
Liputan6.com, [m1:@IDN Jakarta] - Safari [m2:IDN.LEG Pansus Hak Angket] DPR belum selesai. Setelah Lapas Sukamiskin, Selasa (11/7/2017) sore giliran Markas Polda Metro Jaya {e1 disambangi}.
Rombongan dipimpin ketuanya, [m3:IDN.LEG Agun Gunandjar Sudarsa].
"<<q1 Kami mau tahu, kalau penyidik [m4:IDN.JUD KPK] dilaporkan, prosesnya sampai mana>>," kata [m5=m3 politikus Golkar itu].
[m6:IDN.COP Kapolda Irjen M Iriawan] menjawab diplomatis. Katanya, <<q2 semua laporan diperlakukan sama>>.
Lain di Kuningan. [m7:IDN.JUD Juru bicara KPK Febri Diansyah] mempersilakan Pansus jalan-jalan.
"<<q3 Mau ketemu [m8:IDN.CVL koruptor], mau ketemu polisi, silakan saja. Tapi [m9=m4 kami] {e2 tidak akan hadir} kalau dipanggil>>," ujarnya.
Alasannya, 132 [m10:IDN.EDU akademisi hukum tata negara] {e3 menyatakan} pembentukan Pansus cacat.
Pimpinan [m28=m4 KPK] sendiri belum satu suara. [m11:IDN.JUD Laode M Syarif] menyebut Pansus {e4 menghalangi} penyidikan e-KTP. [m12:IDN.JUD Agus Rahardjo], sang ketua, lebih lunak: menunggu putusan [m13:IDN.JUD MK].
Gugatan ke MK itu {e5 diajukan} [m14:IDN.JUD pegawai KPK], awal Juli.
Wakil Ketua Pansus [m15:IDN.LEG Masinton Pasaribu] {e6 mengancam}: tiga kali mangkir, jemput paksa. "<<q4 Undang-undangnya ada. Polisi yang bawa>>," tegas politikus PDIP itu.
Benarkah polisi mau? [m16:IDN.COP Kapolri Jenderal Tito Karnavian] sebelumnya bilang {e7 tidak}. Hukum acaranya tidak jelas, kata [m17=m16 dia] dua pekan lalu.
Fraksi [m18:IDN.PTY Gerindra] malah mau {e8 angkat kaki} dari Pansus. "<<q5 Arahnya sudah pelemahan>>," {e9 kritik} [m19:IDN.PTY Ahmad Muzani], sekjennya.
[m20:IDN.PTY Demokrat] dan [m21:IDN.PTY PKS] dari awal {e10 tidak mengirim} wakil.
Sepekan ini, [m22:IDN.EDU BEM Seluruh Indonesia] sudah dua kali {e11 demo} di gerbang parlemen. Korlapnya {e12 dibawa} [m23:IDN.COP Polres Jakpus], empat jam kemudian pulang.
Angket bermula April, ketika [m24:IDN.JUD Novel Baswedan] bersaksi bahwa [m25:IDN.LEG Miryam S Haryani] ditekan [m26:IDN.LEG sejumlah anggota Komisi III]. Miryam kini {e13 ditahan} [m29=m4 KPK].
Novel sendiri masih dirawat di Singapura.
~advert Saksikan video pilihan berikut ini
e1 m2 > m6 CONSULT actual 2017-07-11/day mode=visit ctx=legislative,corruption
e2 m9 > m2 REJECT actual 2017-07-11/none mode=meet ctx=legislative,corruption
e3 m10 > m2 ACCUSE actual 2017-07-11/none mode=disapprove ctx=legal,legislative bg
e4 m11 > m2 ACCUSE actual 2017-07-11/none mode=allege ctx=corruption
e5 m14 > m2 ACCUSE actual 2017-07-01/month mode=allege ctx=legal
e6 m15 > m4 THREATEN threatened 2017-07-11/none mode=arrest ctx=legislative
e7 m16 > m2 REJECT actual 2017-06-26/week mode=assist ctx=legislative
e8 m18 > m2 SANCTION planned 2017-07-11/none mode=withdraw ctx=legislative
e9 m19 > m2 ACCUSE actual 2017-07-11/none mode=disapprove ctx=legislative,corruption
e10 m20,m21 > m2 REJECT actual 2017-07-11/none mode=boycott ctx=legislative bg
e11 m22 > m2 PROTEST actual 2017-07-10/week mode=demo ctx=corruption
e12 m23 > m22 COERCE actual 2017-07-10/week mode=arrest
e13 m4 > m25 COERCE actual 2017-07-11/none mode=arrest ctx=corruption bg
e14 m2 > m6 CONSULT actual 2017-07-11/day mode=visit again
q1 m5 direct cue=kata
q2 m6 indirect cue=Katanya
q3 m7 direct cue=ujarnya
q4 m15 direct cue=tegas
q5 m19 direct cue=kritik
rel m3 leads m2
rel m12 leads m4
