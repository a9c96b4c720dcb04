### Kompas 2006-10-04 article
= Anggur Dilarang, Kereta Dihentikan, Perwira Sudah Pulang
~byline Dari kantor berita Itar-Tass, AP
[m1:@GEO Tbilisi], Selasa - Keempat perwira itu sudah tiba di Moskwa, dan seharusnya urusan selesai. [m2:GEO.GOV Presiden Georgia Mikhail Saakashvili] Senin (2/10) {e1 menyerahkan} [m3:RUS.SPY mereka], yang ditangkap pekan lalu dengan tuduhan memata-matai, kepada [m4:OSCE Ketua OSCE Karel De Gucht]. "<<q1 Pesan [m5=m2 kami] kepada [m6:RUS.GOV Rusia]: cukup sudah>>," katanya.
Namun Selasa pagi tidak ada lagi kereta, pesawat, bus, atau surat antara kedua negara. [m7:RUS.GOV Menteri Perhubungan Igor Levitin] {e2 menghentikan} semuanya. [m8:RUS.LEG Duma] sedang membahas undang-undang yang {e3 akan melarang} kiriman uang; seperlima penduduk [m9:GEO.GOV Georgia] hidup dari situ. Anggur dan air mineralnya sudah {e4 diharamkan} sejak musim semi.
"<<q2 [m36=m9 Mereka] tahu apa yang [m37=m9 mereka] lakukan, ini warisan Beria>>," kata [m10:RUS.GOV Presiden Vladimir Putin] tentang penangkapan itu di depan dewan keamanannya. Beria, kepala polisi rahasia Stalin, memang orang Georgia. [m11=m10 Ia] {e5 menangguhkan} pemulangan serdadu dari pangkalan Batumi dan Akhalkalaki, lalu membatalkan penangguhan sehari kemudian.
Di Moskwa sendiri [m12:RUS.COP polisi] {e6 menggerebek} kasino Kristall dan restoran milik [m13:GEO.CVL orang Georgia]. Sekolah-sekolah diminta menyerahkan daftar murid bernama Georgia, permintaan yang {e7 ditolak} [m14:RUS.LAB beberapa kepala sekolah].
[m15:USA.GOV Presiden George W Bush] {e8 menelepon} [m26=m10 Putin], Senin. Kata [m30=m6 Kremlin], [m27=m15 Bush] {e9 diperingatkan} agar tidak memberi angin kepada kebijakan merusak dari [m33=m9 Tbilisi]. [m16:EU Kepala Kebijakan Luar Negeri Uni Eropa Javier Solana] {e10 meminta} [m17=m6 Moskwa] mencabut hukuman. [m18:NATO NATO], yang pada 21 September menawarkan [m19=m9 negara itu] {e11 dialog intensif}, sebuah langkah menuju keanggotaan, hanya mengimbau kedua pihak tenang.
[m20:GEO.OPP Shalva Natelashvili], ketua [m21:GEO.OPP Partai Buruh], {e12 menuduh} [m28=m2 Saakashvili] mencari suara dalam pemilihan daerah, Kamis.
[m22:ABKHAZIA.REB Sergei Bagapsh], pemimpin [m23:ABKHAZIA.REB Abkhazia], wilayah yang lepas dari kekuasaan [m35=m9 Tbilisi] sejak 1993, {e13 memerintahkan} [m34:ABKHAZIA.REB pasukannya] siaga. Di ujungnya, Juli lalu, [m29:GEO.MIL tentara Georgia] {e14 merebut} Lembah Kodori dari [m24:GEO.REB milisi Emzar Kvitsiani].
[m25:UKR.GOV Presiden Ukraina Viktor Yushchenko] {e15 menawarkan diri} sebagai penengah. Hubungannya dengan [m31=m2 Saakashvili] akrab: [m32=m2+m25 mereka] saling menjadi wali baptis.
e1 m2 > m4 RETREAT actual 2006-10-02/day mode=release ctx=intelligence,diplomatic
e2 m7 > m9 SANCTION actual 2006-10-03/day mode=discontinue ctx=economic,diplomatic
e3 m8 > m9 SANCTION planned 2006-10-03/none mode=discontinue ctx=economic,legislative
e4 m6 > m9 SANCTION actual 2006-04-01/quarter mode=discontinue ctx=economic bg
e5 m11 > m9 REJECT actual 2006-10-04/none ctx=military,territory
e6 m12 > m13 COERCE actual 2006-10-03/none mode=seize ctx=religion_ethnicity
e7 m14 > m12 REJECT actual 2006-10-04/none mode=yield ctx=education
e8 m15 > m26 CONSULT actual 2006-10-02/day mode=phone ctx=diplomatic
e9 m26 > m27 THREATEN threatened 2006-10-02/day ctx=diplomatic
e10 m16 > m17 REQUEST requested 2006-10-04/none mode=yield ctx=economic
e11 m18 > m19 AGREE planned 2006-09-21/day ctx=military bg
e12 m20 > m28 ACCUSE actual 2006-10-04/none mode=allege ctx=election
e13 m22 > m9 MOBILIZE actual 2006-10-04/none mode=troops ctx=military
e14 m29 > m24 ASSAULT actual 2006-07-01/month ctx=military,territory bg
e15 m25 > m6,m9 AGREE planned 2006-10-04/none ctx=diplomatic
q1 m2 direct cue=katanya
q2 m10 direct cue=kata
rel m22 leads m23
rel m20 leads m21

### Republika 2008-01-25 article
= Jabat Tangan Pertama [m1:KEN.GOV Kibaki] dan [m2:KEN.OPP Odinga]
~byline By Republika Contributor
~share Cetak
[m3:@KEN NAIROBI] -- Foto itulah yang ditunggu empat pekan: dua lelaki bersalaman di tangga Gedung Harambee, dan di tengahnya [m4:UN Kofi Annan]. Kamis (24/1) [m34=m4 mantan Sekjen PBB itu] {e1 mempertemukan} [m5:KEN.GOV Presiden Mwai Kibaki] dengan [m6:KEN.OPP Raila Odinga] selama satu jam.
Kegembiraan tidak sampai magrib. [m21=m5 Kibaki] menyebut dirinya "presiden yang dipilih dan dilantik secara sah". [m7:KEN.OPP Partai Gerakan Demokratik Oranye], yang dipimpin [m28=m6 Odinga], {e2 memprotes} kata-kata tersebut. "<<q1 Satu jam bicara damai, satu kalimat merusaknya>>," kata [m8:KEN.OPP Anyang Nyong'o], sekretaris jenderal partai.
[m31=m7 Partai itu] tadinya {e3 membatalkan} unjuk rasa hari Kamis atas permintaan [m22=m4 Annan]. Sekarang, kata [m32=m8 Nyong'o], {e4 aksi massa} bisa dijadwalkan lagi.
Lebih dari 700 orang tewas sejak hasil pemilu 27 Desember diumumkan. Di Nakuru, beberapa jam sesudah jabat tangan, [m9:KEN.CVL pemuda Kikuyu] dan [m10:KEN.CVL Kalenjin] {e5 saling serang} dengan panah. Jam malam {e6 diberlakukan} [m11:KEN.GOV komisaris distrik]. Di Eldoret, [m12:KEN.CVL gerombolan] pada 1 Januari {e7 membakar} gereja yang penuh [m23:KEN.CVL pengungsi Kikuyu]; sedikitnya 30 orang mati.
[m13:HRW.NGO Human Rights Watch], Kamis, {e8 menuding} [m24:KEN.OPP pengurus setempat partai Odinga] ikut merancang serangan di Lembah Rift. [m14:KEN.OPP William Ruto], tokoh partai dari daerah tersebut, {e9 menyangkal}. Sebaliknya, di Kisumu, [m25:KEN.COP polisi] {e10 menembak} [m26:KEN.CVL pengunjuk rasa] di punggung: 44 kasus, hitungan rumah sakit.
Utusan lain sudah lebih dulu gagal. [m15:GHA.GOV Presiden Ghana John Kufuor], ketua [m16:AU Uni Afrika], {e11 datang} 8 Januari dan pergi tanpa hasil. [m33:ZAF.REL Uskup Desmond Tutu] juga. [m17:UGA.GOV Presiden Uganda Yoweri Museveni], satu-satunya kepala negara yang {e12 memberi selamat} kepada [m27=m5 Kibaki], Rabu lalu menawarkan rencana sendiri.
[m18:EU Uni Eropa] {e13 mengancam} memotong bantuan bila tidak ada kemajuan. [m19:USA.GOV Duta Besar Michael Ranneberger] mengatakan <<q2 hubungan tidak bisa berjalan seperti biasa>>. [m20:KEN.GOV Menteri Kehakiman Martha Karua] {e14 menampik} tekanan luar; [m30=m20 dia] ketua [m29:KEN.GOV tim perunding pemerintah].
Teh lelang di Mombasa sepi. Uganda dan Rwanda kekurangan bensin karena truk tak bisa lewat.
e1 m4 > m5,m6 CONSULT actual 2008-01-24/day mode=third-party ctx=election,diplomatic
e2 m7 > m21 ACCUSE actual 2008-01-24/day mode=disapprove ctx=election
e3 m7 > m22 CONCEDE actual 2008-01-25/none ctx=election
e4 m7 > m5 PROTEST hypothetical 2008-01-25/none mode=demo ctx=election
e5 m9 > m10 ASSAULT actual 2008-01-24/day mode=primitive ctx=religion_ethnicity,election
e6 m11 > m9,m10 COERCE actual 2008-01-24/day mode=curfew ctx=election
e7 m12 > m23 ASSAULT actual 2008-01-01/day mode=destroy ctx=religion_ethnicity,election
e8 m13 > m24 ACCUSE actual 2008-01-24/day mode=allege ctx=religion_ethnicity,human_rights
e9 m14 > m13 REJECT actual 2008-01-25/none ctx=religion_ethnicity
e10 m25 > m26 ASSAULT actual 2008-01-25/none mode=firearms ctx=repression,election
e11 m15 > m5,m6 CONSULT actual 2008-01-08/day mode=third-party ctx=diplomatic,election
e12 m17 > m27 SUPPORT actual 2008-01-25/none ctx=election
e13 m18 > m5 THREATEN threatened 2008-01-25/none mode=relations ctx=economic
e14 m20 > m18 REJECT actual 2008-01-25/none ctx=diplomatic
q1 m8 direct cue=kata
q2 m19 indirect cue=mengatakan
rel m28 leads m7
rel m15 leads m16
rel m20 leads m29

### Detik.com 2010-07-23 article
= [m1:VEN.GOV Chavez] Ditemani Maradona Saat Putus dengan [m38=m13 Uribe]
~page_control Halaman 1 dari 2
[m2:@VEN Caracas] - Tamunya legenda sepakbola. Di sampingnya, dengan mata berkaca-kaca, [m3:VEN.GOV Presiden Hugo Chavez] {e1 mengumumkan putusnya hubungan} dengan [m4:COL.GOV Kolombia], Kamis (22/7/2010).
"<<q1 [m5=m3 Saya] lakukan ini dengan air mata di hati>>," ujarnya. [m6:VEN.MIL Tentara] di perbatasan {e2 disiagakan}.
Satu jam sebelumnya, di [m40:@USA Washington], [m7:COL.GOV Duta Besar Luis Alfonso Hoyos] {e3 memutar} foto dan peta di sidang [m8:OAS Organisasi Negara-Negara Amerika]. Isinya, menurut [m39=m7 Hoyos], kamp-kamp di negara tetangga tempat 1.500 gerilyawan [m9:FARC.REB FARC] dan [m10:ELN.REB ELN] makan, tidur, dan main voli. [m24=m7 Dia] {e4 meminta} peninjau internasional melihat langsung dalam 30 hari.
Tidak akan, jawab [m11:VEN.GOV Roy Chaderton], wakil [m41=m1 Venezuela]. Foto itu bisa diambil di mana saja. [m12=m11 Ia] {e5 menolak} peninjauan dan balik {e6 menuduh} [m25=m4 Bogota] menyiapkan serangan bersama [m42:USA.GOV Amerika].
[m13:COL.GOV Presiden Alvaro Uribe] tinggal dua pekan menjabat. Penggantinya, [m14:COL.GOV Juan Manuel Santos], yang sedang di Meksiko, tak mau berkomentar: presidennya masih [m37=m13 Uribe]. Padahal [m26=m14 ia] sudah {e7 mengundang} [m27=m3 Chavez] ke pelantikannya, 7 Agustus.
Belakangan [m15:VEN.GOV Menlu Nicolas Maduro] {e8 memberi} [m28:COL.GOV staf kedutaan Kolombia] 72 jam. [m29=m15 Maduro] lalu {e9 keliling} Amerika Selatan mencari dukungan. [m16:ECU.GOV Rafael Correa], ketua bergilir [m17:UNASUR Unasur], {e10 akan memanggil} rapat menteri di Quito. [m30=m16 Correa] sendiri baru {e11 memulihkan} hubungan tingkat kuasa usaha dengan [m31=m4 Kolombia] November lalu, setelah {e12 pengeboman} [m32=m9 FARC] di negerinya pada Maret 2008.
[m18:BRA.GOV Lula da Silva] {e13 menelepon} [m33=m3 Chavez] malam itu juga. [m19:USA.GOV Juru bicara Deplu AS Philip Crowley] menyebut [m36=m4 Kolombia] sekutu, dan {e14 menyesalkan} tindakan [m34=m1 Caracas]. [m20:UN Ban Ki-moon] {e15 mengimbau} dialog.
Di perbatasan Cucuta, [m21:COL.CVL pedagang] cemas. Nilai dagang sudah merosot dari 7 miliar ke 1,5 miliar dolar sejak {e16 pembekuan} setahun lalu.
[m22:VEN.OPP Julio Borges], ketua [m23:VEN.OPP partai Keadilan Dahulu], {e17 mencibir}: pemilu legislatif September, [m35=m3 presiden] butuh musuh.
(nrl/ita)
e1 m3 > m4 SANCTION actual 2010-07-22/day mode=discontinue ctx=diplomatic
e2 m6 > m4 MOBILIZE actual 2010-07-22/day mode=troops ctx=military
e3 m7 > m1 ACCUSE actual 2010-07-22/day mode=allege ctx=military,territory
e4 m24 > m8 REQUEST requested 2010-07-22/day mode=assist ctx=military
e5 m12 > m7 REJECT actual 2010-07-22/day ctx=military
e6 m12 > m25 ACCUSE actual 2010-07-22/day mode=allege ctx=military
e7 m26 > m27 AGREE planned 2010-08-07/day ctx=diplomatic
e8 m15 > m28 SANCTION actual 2010-07-22/day mode=expel ctx=diplomatic
e9 m29 > m17 CONSULT actual 2010-07-23/none mode=visit ctx=diplomatic
e10 m16 > m1,m4 CONSULT planned 2010-07-23/none mode=multilateral ctx=diplomatic
e11 m30 > m31 COOPERATE actual 2009-11-01/month ctx=diplomatic bg
e12 m31 > m32 ASSAULT actual 2008-03-01/month mode=aerial ctx=military,territory bg
e13 m18 > m33 CONSULT actual 2010-07-22/day mode=phone ctx=diplomatic
e14 m19 > m34 ACCUSE actual 2010-07-23/none mode=disapprove ctx=diplomatic
e15 m20 > m1,m4 REQUEST requested 2010-07-23/none mode=meet ctx=diplomatic
e16 m34 > m31 SANCTION actual 2009-07-01/month mode=discontinue ctx=economic bg
e17 m22 > m35 ACCUSE actual 2010-07-23/none mode=disapprove ctx=election
q1 m5 direct cue=ujarnya
rel m16 leads m17
rel m36 ally_of m19
rel m22 leads m23

### Suara Merdeka 2008-02-05 article
= Tiga Ratus Truk dari [m1:SDN.GOV Sudan], Nyaris Menduduki Istana [m2:TCD.GOV Deby]
[m3:@TCD N'DJAMENA]- Mayat [m44:TCD.MIL serdadu] dan [m45=m4 gerilyawan] tergeletak di samping pikap berlumur minyak pasir. Setelah dua hari {e1 bertempur} di ibu kota Chad, [m4:TCD.REB pemberontak] Minggu malam {e2 meninggalkan} kota. Taktik belaka, ujar juru bicaranya, [m5:TCD.REB Abderaman Koulamallah]; [m31=m4 mereka] {e3 akan kembali}.
[m41=m4 Pasukan itu] gabungan tiga kelompok, di bawah [m6:TCD.REB Mahamat Nouri] dan [m7:TCD.REB Timane Erdimi], kemenakan [m8:TCD.GOV Presiden Idriss Deby] sendiri. Dari perbatasan timur [m42=m4 mereka] melaju 800 kilometer dalam empat hari.
[m9:TCD.GOV Menteri Luar Negeri Ahmad Allam-Mi] {e4 menuding} [m32=m1 Khartoum] yang mempersenjatai. "<<q1 Tujuannya satu: menutup jendela ke [m10:@SDN Darfur] sebelum [m11:EU pasukan Eropa] datang>>," tuturnya. [m12:SDN.MIL Juru bicara militer Osman al-Agbash] {e5 menyangkal} [m13=m1 negaranya] terlibat.
Dua kali [m14:FRA.GOV Presiden Nicolas Sarkozy] {e6 menawari} [m33=m8 Deby] diungsikan, dua kali {e7 dijawab tidak}. [m15:FRA.MIL Prajurit Prancis], 1.450 orang di pangkalan Kossei, menjaga bandara dan {e8 mengangkut} 900 [m16:? warga asing] ke [m17:@GAB Libreville]. Ketika [m43=m4 pemberontak] mendekati landasan, [m34=m15 mereka] {e9 melepaskan tembakan}.
Senin, atas prakarsa [m46=m14 Paris], [m18:UN Dewan Keamanan PBB] {e10 mengecam} pemberontakan dan membuka jalan bagi bantuan militer dari luar. [m19:RUS.GOV Moskow] semula berkeberatan. [m40=m14 Sarkozy] berkata [m47=m14 Prancis] <<q2 akan melakukan kewajibannya bila perlu>>.
[m20:AU Uni Afrika] mengancam {e11 tidak mengakui} siapa pun yang merebut kekuasaan. [m35=m20 Mereka] {e12 mengutus} [m21:LBY.GOV Muammar Gaddafi] dan [m22:COG.GOV Denis Sassou-Nguesso] sebagai penengah.
Sedikitnya 20 ribu [m23:TCD.CVL penduduk] menyeberangi jembatan ke Kousseri. [m24:CMR.GOV Kamerun] {e13 menerima} [m36=m23 mereka] di lapangan sekolah.
Selagi orang memandang ke timur, [m25:TCD.COP pasukan keamanan] {e14 mendatangi} rumah tiga tokoh oposisi tak bersenjata: [m26:TCD.OPP Lol Mahamat Choua], [m27:TCD.OPP Ngarlejy Yorongar], dan [m28:TCD.OPP Ibni Oumar Mahamat Saleh]. [m37:TCD.OPP Keluarga Saleh], ketua [m29:TCD.OPP Partai Kebebasan dan Pembangunan], {e15 melapor} kepada [m38=m14 Prancis].
[m39=m8 Deby] sendiri {e16 merebut} kekuasaan pada 1990 dari [m30:TCD.ELI Hissene Habre], juga dari arah Sudan. (afp,rtr-25)
e1 m4 > m2 ASSAULT actual 2008-02-02/day ctx=military,executive
e2 m4 > m2 RETREAT actual 2008-02-03/day mode=withdraw ctx=military
e3 m31 > m2 THREATEN threatened 2008-02-05/none mode=violence ctx=military
e4 m9 > m32 ACCUSE actual 2008-02-05/none mode=allege ctx=military
e5 m12 > m9 REJECT actual 2008-02-05/none ctx=military
e6 m14 > m33 AGREE planned 2008-02-05/none ctx=military,asylum
e7 m33 > m14 REJECT actual 2008-02-05/none mode=assist ctx=military
e8 m15 > m16 AID actual 2008-02-05/none ctx=human_security
e9 m34 > m4 ASSAULT actual 2008-02-05/none mode=firearms ctx=military
e10 m18 > m4 ACCUSE actual 2008-02-04/day mode=disapprove ctx=military
e11 m20 > m4 THREATEN threatened 2008-02-05/none ctx=executive,military
e12 m35 > m2,m4 AGREE planned 2008-02-05/none ctx=diplomatic
e13 m24 > m36 AID actual 2008-02-05/none ctx=asylum,migration
e14 m25 > m26,m27,m28 COERCE actual 2008-02-03/day mode=arrest ctx=repression
e15 m37 > m38 REQUEST requested 2008-02-05/none mode=assist ctx=human_rights
e16 m39 > m30 COERCE actual 1990-01-01/year ctx=military,executive bg
q1 m9 direct cue=tuturnya
q2 m40 indirect cue=berkata
rel m28 leads m29
rel m6 leads m41
rel m7 leads m41
