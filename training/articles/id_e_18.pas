### Republika 2023-03-11 article
= Berjabat Tangan di [m40:@CHN Beijing], [m1:SAU.GOV Saudi] dan [m2:IRN.GOV Iran] {e1 Pulihkan Hubungan}
~byline Rep: Rizky Fadilah/ Red: Friska
~date_line Sabtu 11 Mar 2023 08:11 WIB
[m3:#Republika REPUBLIKA.CO.ID], [m4:@CHN BEIJING] -- Foto itu membuat banyak diplomat di [m5:@USA Washington] mengucek mata. Di tengah berdiri [m6:CHN.GOV diplomat tertinggi Cina, Wang Yi]. Di kirinya [m7:SAU.GOV Penasihat Keamanan Nasional Saudi Musaed al-Aiban], di kanannya [m8:IRN.GOV rekannya dari Iran, Ali Shamkhani].
Setelah empat hari {e2 berunding} diam-diam, Jumat (10/3), [m9=m7+m8 keduanya] {e3 meneken} pernyataan: hubungan diplomatik {e4 dipulihkan} dan kedutaan {e5 akan dibuka} dalam dua bulan.
"<<q1 Menghapus salah paham adalah kerja yang lebih berat daripada membuat musuh>>," ujar [m10=m8 Shamkhani].
[m34=m1 Riyadh] {e6 memutus hubungan} pada Januari 2016. Waktu itu [m11:IRN.CVL massa] {e7 menyerbu} kedutaannya di [m12:@IRN Teheran] sebagai balasan atas {e8 eksekusi} ulama Syiah [m13:SAU.REL Nimr al-Nimr].
[m14=m9 Kedua negara] juga sepakat menghidupkan perjanjian kerja sama keamanan 2001. Sumber di [m15:@SAU Riyadh] menyebut [m35=m2 Iran] {e9 berjanji} menghentikan kiriman senjata kepada [m16:HOUTHI.REB Houthi]. [m17:IRN.GOV Misi Iran di PBB] menyangkal pernah {e10 mengirimnya}.
[m18=m16 Kelompok] yang menguasai [m36:@YEM Sanaa] itu menyambut dingin-dingin hangat. "<<q2 [m19:? Kawasan] memerlukan hubungan yang wajar>>," cuit [m20:HOUTHI.REB juru bicara Mohammed Abdulsalam]. [m21:HEZBOLLAH.REB Hasan Nasrallah], pemimpin [m22:HEZBOLLAH.REB Hizbullah], {e11 memujinya} sebagai perkembangan baik.
[m23:IRQ.GOV Irak] dan [m24:OMN.GOV Oman], yang {e12 menjadi tuan rumah} lima putaran sejak 2021, {e13 diucapi terima kasih} oleh [m39=m9 kedua pihak].
[m25:USA.GOV Juru bicara Gedung Putih John Kirby] membantah peran [m26=m27 negaranya] tersisih. [m27:USA.GOV Amerika Serikat], katanya, selalu diberi tahu [m37=m1 Riyadh].
Yang paling gerah barangkali [m28:ISR.GOV Israel]. [m29:ISR.OPP Mantan perdana menteri Naftali Bennett] {e14 menyalahkan} [m30:ISR.GOV Benjamin Netanyahu]: bangunan regional melawan [m38=m2 Iran] runtuh.
Pasar minyak naik tipis.
[m31:IDN.GOV Kementerian Luar Negeri RI] {e15 menyambut baik}. Menlu [m32:IDN.GOV Retno Marsudi] sudah {e16 menelepon} [m33:IRN.GOV Menlu Iran Hossein Amir-Abdollahian].
e1 m1 > m2 SUPPORT actual 2023-03-10/day ctx=diplomatic again
e2 m7 > m8 CONSULT actual 2023-03-10/day mode=third-party ctx=diplomatic
e3 m9 > m9 SUPPORT actual 2023-03-10/day ctx=diplomatic again
e4 m7 > m8 SUPPORT actual 2023-03-10/day ctx=diplomatic
e5 m7 > m8 AGREE planned 2023-05-01/month ctx=diplomatic
e6 m34 > m2 SANCTION actual 2016-01-01/month mode=discontinue ctx=diplomatic bg
e7 m11 > m34 PROTEST actual 2016-01-01/month mode=riot ctx=religion_ethnicity bg
e8 m34 > m13 ASSAULT actual 2016-01-01/month mode=targeted ctx=religion_ethnicity,legal bg
e9 m35 > m34 CONCEDE planned 2023-03-10/none ctx=military
e10 m17 > m16 AID denied 2023-03-11/none ctx=military
e11 m21 > m14 SUPPORT actual 2023-03-11/none ctx=diplomatic
e12 m23,m24 > m14 CONSULT actual 2021-01-01/year mode=third-party ctx=diplomatic bg
e13 m14 > m23,m24 SUPPORT actual 2023-03-10/day ctx=diplomatic
e14 m29 > m30 ACCUSE actual 2023-03-11/none mode=disapprove ctx=diplomatic
e15 m31 > m14 SUPPORT actual 2023-03-11/none ctx=diplomatic
e16 m32 > m33 CONSULT actual 2023-03-11/none mode=phone ctx=diplomatic
q1 m10 direct cue=ujar
q2 m20 direct cue=cuit
rel m21 leads m22
rel m18 controls m36

### VOA Indonesia 2014-06-03 article
= [m32:USA.GOV Obama]: [m33=m32 Kita] Tidak Meninggalkan Prajurit [m34=m32 Kita]
[m1:USA.GOV Presiden Barack Obama] tidak menyesal. Di [m2:@POL Warsawa], Selasa (3/6), [m35=m1 ia] menjawab kecaman atas {e1 pertukaran} lima tahanan Guantanamo dengan seorang sersan.
"<<q1 Apa pun keadaannya, bagaimanapun [m36=m9 ia] tertangkap, [m3=m1 kita] menjemputnya. Titik. Itu aturan di negara ini sejak lama>>," katanya.
"<<q2 Tentu ada risiko sebagian dari [m4=m7 mereka] kembali berbuat jahat. Risiko itu [m5=m1 saya] timbang>>," lanjutnya.
Sabtu sore di [m6:@AFG Khost], [m8:TALIBAN.REB 18 orang Taliban] {e2 menyerahkan} [m9:USA.MIL Sersan Bowe Bergdahl] kepada [m39:USA.MIL pasukan khusus]. Beberapa jam kemudian [m10=m1 Washington] {e3 membebaskan} [m7:TALIBAN.REB lima tokoh Taliban] ke [m11:QAT.GOV Qatar], negara yang {e4 menengahi} selama setahun. Di sana [m25=m7 kelimanya] {e5 dilarang} bepergian setahun penuh.
[m12=m9 Bergdahl] {e6 ditawan} [m13:HAQQANI.REB jaringan Haqqani], sekutu [m30=m15 Taliban], pada Juni 2009 setelah meninggalkan posnya.
[m14:TALIBAN.REB Mullah Omar], pemimpin [m15:TALIBAN.REB Taliban], dalam pernyataan tertulis yang langka menyebutnya kemenangan besar dan {e7 berterima kasih} kepada [m16:QAT.GOV Emir Tamim bin Hamad].
Kecaman terkeras datang dari [m31:USA.OPP Partai Republik]. [m17:USA.OPP Senator John McCain], bekas tawanan perang Vietnam, {e8 menyebut} [m37=m7 kelimanya] orang paling berbahaya. [m18:USA.OPP Buck McKeon], ketua Komisi Angkatan Bersenjata DPR, {e9 menuduh} [m19=m1 presiden] melanggar undang-undang karena tidak memberi tahu [m38:USA.LEG Kongres] 30 hari sebelumnya. Rapat dengar pendapat {e10 akan digelar} pekan depan.
[m20:USA.MIL Menteri Pertahanan Chuck Hagel] membantah [m26=m10 AS] {e11 berunding} dengan teroris. "<<q3 Ini tawanan perang. Begitulah caranya memulangkan tawanan perang>>," ucapnya di [m21:@AFG Bagram].
[m22:AFG.GOV Kementerian Luar Negeri Afghanistan] {e12 memprotes} penyerahan [m40=m7 warga negaranya] kepada negara ketiga. Presiden [m23:AFG.GOV Hamid Karzai] tidak diberi tahu; hubungannya dengan [m28=m1 Obama] memang sudah retak sejak [m27=m23 ia] {e13 menolak} meneken perjanjian keamanan. [m29=m1 Obama], yang Selasa lalu {e14 mengumumkan} sisa 9.800 serdadu sampai akhir 2014, akan {e15 menarik} semuanya pada 2016.
Di [m24:@USA Hailey, Idaho], pita kuning masih terikat di pohon. Pesta penyambutan dibatalkan.
e1 m1 > m15 COOPERATE actual 2014-05-31/day ctx=military
e2 m8 > m9 RETREAT actual 2014-05-31/day mode=release ctx=military
e3 m10 > m7 RETREAT actual 2014-05-31/day mode=release ctx=military
e4 m11 > m10,m15 CONSULT actual 2013-06-01/month mode=third-party ctx=military,diplomatic bg
e5 m11 > m25 COERCE actual 2014-05-31/day mode=restrict
e6 m13 > m12 ASSAULT actual 2009-06-01/month mode=abduct ctx=military bg
e7 m14 > m16 SUPPORT actual 2014-06-03/none ctx=diplomatic
e8 m17 > m1 ACCUSE actual 2014-06-03/none mode=disapprove ctx=military
e9 m18 > m19 ACCUSE actual 2014-06-03/none mode=allege ctx=legal,legislative
e10 m18 > m1 ACCUSE planned 2014-06-09/week mode=investigate ctx=legislative
e11 m26 > m15 CONSULT denied 2014-06-03/none ctx=military
e12 m22 > m10 ACCUSE actual 2014-06-03/none mode=disapprove ctx=diplomatic
e13 m27 > m28 REJECT actual 2014-06-03/none ctx=military bg
e14 m29 > m22 CONCEDE planned 2014-05-27/day mode=withdraw ctx=military
e15 m29 > m22 CONCEDE planned 2016-01-01/year mode=withdraw ctx=military
q1 m1 direct cue=katanya
q2 m1 direct cue=lanjutnya
q3 m20 direct cue=ucapnya
rel m14 leads m15
rel m13 ally_of m30
rel m17 member_of m31

### Tirto.id 2019-11-22 article
= Lima Hari Tanpa Internet, [m1:IRN.GOV Iran] Mulai Menyalakan Lampu
~byline tirto.id - Faisal Irfani
[m2:IRN.GOV Presiden Hassan Rouhani] menyatakan menang. "<<q1 [m3:IRN.CVL Rakyat] berhasil melewati ujian sejarah>>," ujarnya dalam sidang kabinet, Rabu (20/11/2019). Siapa yang kalah, [m37=m2 ia] hanya menyebut gerombolan kecil suruhan [m4:USA.GOV Amerika], [m5:ISR.GOV Israel], dan [m38:SAU.GOV Saudi].
Di balik kalimat itu ada angka yang tidak disebutnya. [m6:AMNESTY.NGO Amnesty International] mencatat <<q2 sedikitnya 106 orang mati ditembak di 21 kota>>. [m7:IRN.GOV Juru bicara pemerintah Ali Rabiei] {e1 menolak} laporan tersebut.
Semua bermula Jumat dini hari (15/11), ketika [m8=m1 pemerintah] tanpa aba-aba {e2 menaikkan} harga bensin 50 sampai 200 persen. Paginya [m9:IRN.CVL pengemudi] {e3 mematikan mesin} di jalan tol [m10:@IRN Teheran]. Sabtu, [m11:IRN.CVL massa] {e4 membakar} bank dan SPBU. Sabtu malam, [m12:IRN.GOV Dewan Keamanan Nasional Tertinggi] {e5 memutus} hampir seluruh internet.
[m13:IRN.GOV Pemimpin Tertinggi Ali Khamenei] hari Ahad {e6 membela} kenaikan harga [m27=m8 pemerintah] dan {e7 menyuruh} [m14:IRN.MIL aparat keamanan] menjalankan tugas. [m15:IRN.MIL Garda Revolusi] {e8 mengancam} tindakan menentukan. Di [m16:@IRN Mahshahr], menurut [m39:IRN.CVL warga], [m17=m15 pasukannya] {e9 menembaki} [m28:IRN.CVL orang] yang bersembunyi di rawa.
Kamis sore, lampu modem di beberapa rumah mulai berkedip. [m40:#NetBlocks NetBlocks] menyebut sambungan {e10 pulih} 10 persen. [m18:IRN.LEG Ali Motahari], anggota [m36:IRN.LEG parlemen], {e11 meminta} [m19:IRN.GOV Menteri Dalam Negeri Abdolreza Rahmani Fazli] mundur.
Dari luar, [m20:USA.GOV Menteri Luar Negeri Mike Pompeo] {e12 mengundang} [m29=m3 orang Iran] mengirim video penindasan. Dua hari kemudian [m30:USA.GOV Departemen Keuangan AS] {e13 menjatuhkan sanksi} kepada [m21:IRN.GOV Menteri Komunikasi Mohammad Javad Azari Jahromi].
[m22=m21 Menteri termuda itu] menanggapi dengan kelakar. "<<q3 [m23=m21 Saya] bukan anggota pertama klub ini>>," cuitnya, lewat akun yang masih menyala ketika rakyatnya gelap.
[m24:FRA.GOV Prancis] {e14 prihatin}. [m25:DEU.GOV Jerman] {e15 menyerukan} dialog. [m26:RUS.GOV Moskow], mitra [m35=m1 Teheran] di [m41:@SYR Suriah], {e16 menuding} [m32:? pihak asing] campur tangan.
Sebelum ini [m33=m1 Iran] {e17 memutus} jaringan terbatas pada Januari 2018. Waktu itu Telegram yang jadi sasaran.
~read_also Baca juga: Mengapa Bensin Iran Begitu Murah?
e1 m7 > m6 REJECT actual 2019-11-22/none ctx=human_rights
e2 m8 > m3 COERCE actual 2019-11-15/day ctx=economic
e3 m9 > m8 PROTEST actual 2019-11-15/day mode=obstruct ctx=economic
e4 m11 > m8 PROTEST actual 2019-11-16/day mode=riot ctx=economic
e5 m12 > m3 COERCE actual 2019-11-16/day mode=censor ctx=rights_freedoms
e6 m13 > m27 SUPPORT actual 2019-11-17/day ctx=economic
e7 m13 > m14 REQUEST requested 2019-11-17/day mode=assist ctx=repression
e8 m15 > m11 THREATEN threatened 2019-11-22/none mode=violence ctx=repression
e9 m17 > m28 ASSAULT actual 2019-11-22/none mode=firearms ctx=repression
e10 m1 > m3 CONCEDE actual 2019-11-21/day ctx=rights_freedoms
e11 m18 > m19 REQUEST requested 2019-11-22/none mode=change ctx=executive
e12 m20 > m29 REQUEST requested 2019-11-22/none mode=assist ctx=human_rights
e13 m30 > m21 SANCTION actual 2019-11-22/none mode=discontinue ctx=rights_freedoms
e14 m24 > m1 ACCUSE actual 2019-11-22/none mode=disapprove ctx=human_rights
e15 m25 > m1 REQUEST requested 2019-11-22/none mode=meet
e16 m26 > m32 ACCUSE actual 2019-11-22/none mode=allege ctx=diplomatic
e17 m33 > m3 COERCE actual 2018-01-01/month mode=censor ctx=rights_freedoms bg
q1 m2 direct cue=ujarnya
q2 m6 indirect cue=mencatat
q3 m22 direct cue=cuitnya
rel m26 ally_of m35
rel m18 member_of m36

### ANTARA 2023-11-30 article
= [m1:FIN.GOV Finlandia] {e1 Kunci} Pintu Terakhir ke [m2:RUS.GOV Rusia]
~byline Penerjemah: Asri Mayang
[m3:@FIN Helsinki] - Raja-Jooseppi, pos di tengah hutan seratus kilometer di utara Lingkar Arktik, adalah celah terakhir. Mulai Kamis (30/11), celah itu pun {e2 ditutup} sampai 13 Desember.
"<<q1 Informasi [m4=m1 kami] jelas. Ini operasi [m5=m2 Rusia], dan [m6=m1 kami] tidak menerimanya>>," kata [m7:FIN.GOV Perdana Menteri Petteri Orpo], yang mengetuai [m8:FIN.PTY Partai Koalisi Nasional].
Sebelumnya, pada 18 November, [m9=m1 Helsinki] {e3 menutup} empat pos tersibuk; seminggu kemudian tiga lainnya.
Menurut [m10:FIN.MIL penjaga perbatasan], 900 [m11:? pencari suaka dari Somalia, Irak, dan Yaman] tiba bulan ini, sebagian dengan sepeda pemberian [m12:RUS.MIL petugas Rusia]. Kepala wilayah Ivalo, [m13:FIN.MIL Ville Ahtiainen], menyebut pola lama: pada 2015 hal serupa berhenti setelah [m14:FIN.GOV Presiden Sauli Niinisto] {e4 menemui} [m15:RUS.GOV Vladimir Putin] dan [m32=m14+m15 keduanya] {e5 sepakat} membatasi perlintasan.
[m16:RUS.GOV Juru bicara Kremlin Dmitry Peskov] membantah [m29=m2 negaranya] {e6 menggiring} migran. [m17:RUS.GOV Juru bicara Kementerian Luar Negeri Maria Zakharova] {e7 memperingatkan} akan ada balasan.
Bantuan berdatangan. [m18:FRONTEX Frontex], badan perbatasan [m19:EU Uni Eropa], {e8 mengirim} [m33:FRONTEX 50 petugas] berikut mobil patroli. [m20:POL.MIL Polandia] {e9 menawarkan} penasihat militer. Tawaran itu {e10 ditampik} halus oleh [m21:FIN.MIL Menteri Pertahanan Antti Hakkanen]; belum perlu, katanya.
[m22:EST.GOV Estonia] dan [m23:NOR.GOV Norwegia] {e11 menyiapkan} langkah sama jika arus beralih ke wilayahnya.
Di [m24:@FIN Lappeenranta], [m25:FIN.CVL dua ratus warga keturunan Rusia] {e12 berpawai} membawa koper kosong. [m26:FIN.JUD Ombudsman Nondiskriminasi] {e13 mempertanyakan} apakah penutupan total melanggar hak suaka.
[m31=m1 Finlandia] masuk [m27:NATO NATO] pada 4 April. [m30:USA.GOV Washington] akan {e14 menandatangani} perjanjian kerja sama pertahanan dengannya bulan depan, yang {e15 membuka} 15 fasilitas militer bagi [m28:USA.MIL serdadu Amerika].
Pada hari terakhir hanya tiga orang melintas di Raja-Jooseppi. Salah satunya pemain akordeon.
e1 m1 > m2 COERCE actual 2023-11-30/day mode=restrict ctx=migration again
e2 m1 > m2 COERCE actual 2023-11-30/day mode=restrict ctx=migration
e3 m9 > m2 COERCE actual 2023-11-18/day mode=restrict ctx=migration
e4 m14 > m15 CONSULT actual 2015-01-01/year mode=visit ctx=migration bg
e5 m32 > m32 AGREE actual 2015-01-01/year ctx=migration bg
e6 m29 > m1 COERCE denied 2023-11-30/none ctx=migration
e7 m17 > m1 THREATEN threatened 2023-11-30/none ctx=migration
e8 m18 > m1 AID actual 2023-11-30/none ctx=migration
e9 m20 > m1 AGREE planned 2023-11-30/none ctx=military
e10 m21 > m20 REJECT actual 2023-11-30/none mode=assist ctx=military
e11 m22,m23 > m2 COERCE hypothetical 2023-11-30/none mode=restrict ctx=migration
e12 m25 > m1 PROTEST actual 2023-11-30/none mode=demo ctx=migration
e13 m26 > m1 ACCUSE actual 2023-11-30/none mode=disapprove ctx=asylum
e14 m30 > m31 SUPPORT planned 2023-12-01/month ctx=military
e15 m31 > m28 COOPERATE planned 2023-12-01/month ctx=military
q1 m7 direct cue=kata
rel m7 leads m8
rel m18 part_of m19
rel m31 member_of m27 from=2023-04-04
