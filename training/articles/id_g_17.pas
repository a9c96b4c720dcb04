### Detik.com 2024-11-08 article
= Panci Dipukul dari Balkon, Maputo Lumpuh
[m37:@IDN Jakarta] - Bunyi itu dimulai pukul sembilan malam dan berlangsung satu jam. Dari apartemen sampai gubuk seng, [m27:MOZ.CVL warga] [m1:@MOZ Maputo] memukul panci. Itulah cara paling aman {e1 berprotes}, sebab pada siang hari, Kamis (7/11/2024), [m2:MOZ.COP polisi] {e2 menyambut} [m28=m27 peserta pawai] dengan gas air mata dan peluru.
Tiga orang meninggal hari itu menurut Rumah Sakit Pusat. Sejak 21 Oktober, hitungan [m3:MOZ.NGO Pusat Demokrasi dan HAM] sudah melewati 30.
Yang [m40=m27 mereka] protes adalah hasil pemilu 9 Oktober. [m4:MOZ.GOV Komisi pemilihan] memberi [m5:MOZ.PTY Daniel Chapo], calon [m6:MOZ.PTY Frelimo], 71 persen. [m7:MOZ.OPP Venancio Mondlane], yang didukung [m8:MOZ.OPP partai kecil Podemos], {e3 menyatakan} dirinya pemenang dan {e4 menyerukan} [m29=m27 rakyat] mogok bertahap dari persembunyian entah di negara mana.
"<<q1 Ini titik balik. [m9=m7 Saya] merasa ada revolusi di udara>>," tuturnya kepada [m10:#AFP AFP]. [m38=m7 Ia] lari sesudah dua orang dekatnya, [m11:MOZ.OPP pengacara Elvino Dias] dan [m12:MOZ.OPP Paulo Guambe], {e5 diberondong} [m30:UAF orang tak dikenal] 25 peluru, 19 Oktober.
[m36=m6 Frelimo] memerintah sejak merdeka pada 1975. Ketuanya, [m13:MOZ.GOV Presiden Filipe Nyusi], belum berpidato lagi. [m14:MOZ.GOV Menteri Pertahanan Cristovao Chume] sudah: [m41:MOZ.MIL tentara] {e6 dapat diturunkan} "jika eskalasi ini diteruskan". Katanya, ada niat mengubah kekuasaan secara tak sah.
[m15:MOZ.OPP Renamo], bekas gerilyawan yang dipimpin [m16:MOZ.OPP Ossufo Momade], jatuh ke tempat ketiga. [m31=m15 Partai itu] {e7 menuntut} pemilu diulang, tetapi tidak mau ikut mogok.
Di perbatasan Lebombo, [m17:MOZ.CVL massa] {e8 membakar} pos imigrasi [m32:MOZ.GOV pemerintah]; [m18:ZAF.GOV Afrika Selatan] {e9 menutup} gerbang dan {e10 menerima} [m19:MOZ.COP tujuh petugas Mozambik] yang minta perlindungan. Truk krom mengular sampai Komatipoort.
[m20:EU Uni Eropa], yang mengirim pemantau, {e11 mencatat} "perubahan hasil yang tak beralasan" di sejumlah TPS. [m21:UN Kepala HAM PBB Volker Turk] {e12 meminta} [m33=m2 polisi] tak memakai kekuatan berlebihan. [m34:SADC SADC] dijadwalkan {e13 bersidang} di Harare, 16 November; [m22:ZWE.GOV Presiden Emmerson Mnangagwa], yang mengetuai [m23:SADC blok itu], malah {e14 memberi selamat} kepada [m24=m5 Chapo] sebelum hasil diumumkan.
Di utara negeri, [m25:RWA.MIL tentara Rwanda] masih {e15 memburu} [m26:ISM.REB kelompok jihadis] di Cabo Delgado. [m35=m25 Mereka] {e16 datang} pada 2021 atas undangan [m39=m13 Nyusi].
(nvc/ita)
e1 m27 > m4 PROTEST actual 2024-11-07/day mode=demo ctx=election
e2 m2 > m28 ASSAULT actual 2024-11-07/day mode=crowd-control ctx=election,repression
e3 m7 > m4 REJECT actual 2024-11-08/none ctx=election
e4 m7 > m29 REQUEST requested 2024-11-08/none ctx=election
e5 m30 > m11,m12 ASSAULT actual 2024-10-19/day mode=firearms ctx=election bg
e6 m14 > m28 THREATEN threatened 2024-11-08/none mode=violence ctx=military
e7 m31 > m4 REQUEST requested 2024-11-08/none mode=change ctx=election
e8 m17 > m32 PROTEST actual 2024-11-08/none mode=riot ctx=election
e9 m18 > m32 COERCE actual 2024-11-08/none mode=restrict ctx=migration
e10 m18 > m19 AID actual 2024-11-08/none ctx=asylum
e11 m20 > m4 ACCUSE actual 2024-11-08/none mode=allege ctx=election
e12 m21 > m33 REQUEST requested 2024-11-08/none mode=yield ctx=human_rights
e13 m34 > m32 CONSULT planned 2024-11-16/day mode=multilateral ctx=election
e14 m22 > m24 SUPPORT actual 2024-11-08/none ctx=election
e15 m25 > m26 ASSAULT actual 2024-11-08/none ctx=military,terrorism bg
e16 m35 > m32 AID actual 2021-01-01/year ctx=military,terrorism bg
q1 m9 direct cue=tuturnya
rel m13 leads m36
rel m16 leads m15
rel m22 leads m23

### Kompas.com 2024-05-17 article
= [m1:FRA.GOV Macron] Tutup TikTok, Pulau Nikel Itu Tetap Menyala
~date_line Kompas.com - 17/05/2024, 13:40 WIB
~byline Penulis: Danur Lambang
[m2:@NCL NOUMEA], KOMPAS.com - Di bundaran Normandie ada dua barikade: satu dijaga [m3:NCL.CVL pemuda Kanak] dengan ketapel, satu lagi, 200 meter dari sana, dijaga [m4:NCL.CVL warga kulit putih] dengan senapan berburu. Antara keduanya, Rabu (15/5/2024), seorang [m5:FRA.COP gendarme] {e1 kena tembak} [m24:UAF orang tak dikenal] di dahi.
[m6:FRA.GOV Prancis] {e2 memberlakukan} keadaan darurat di [m7:NCL.GOV Kaledonia Baru] selama 12 hari, {e3 memutus} TikTok, dan {e4 menerbangkan} seribu [m38:FRA.COP polisi] tambahan. [m8:FRA.MIL Tentara] menjaga pelabuhan dan bandara La Tontouta.
Kerusuhan bermula Senin, tatkala [m9:FRA.LEG Majelis Nasional] di [m40:@FRA Paris] {e5 membuka} pemungutan suara tentang perubahan konstitusi. Kalau jadi, orang yang sudah sepuluh tahun menetap boleh memilih dalam pemilu daerah. Bagi [m37:NCL.CVL orang Kanak], itu berarti kalah jumlah di tanah sendiri. [m25=m9 Majelis] {e6 menyetujuinya}, Selasa larut malam, dengan 351 suara.
"<<q1 [m10=m3 Anak-anak kami] tidak punya apa-apa lagi untuk dipertaruhkan>>," kata [m11:FLNKS.PTY Christian Tein], yang memimpin [m12:CCAT.PTY Sel Koordinasi Aksi Lapangan (CCAT)]. [m13:FRA.GOV Menteri Dalam Negeri Gerald Darmanin] {e7 menyebut} [m34=m12 CCAT] mafia, dan {e8 mengenakan} tahanan rumah kepada [m26:CCAT.PTY sepuluh pemimpinnya].
[m35=m13 Menteri itu] kemudian melangkah lebih jauh. Dalam wawancara televisi, Kamis, [m27=m13 ia] {e9 menuduh} [m14:AZE.GOV Azerbaijan] ikut campur karena ada bendera negara itu di pawai Noumea. [m28=m14 Baku] {e10 membantah}. "<<q2 Tak ada hubungan apa pun antara para pemimpin gerakan itu dan [m15=m14 kami]>>," ujar [m16:AZE.GOV juru bicara Aykhan Hajizada].
[m17:FLNKS.PTY FLNKS], payung partai pro-kemerdekaan, {e11 mengimbau} pengunjuk rasa tenang. Presiden pemerintah daerah, [m18:NCL.GOV Louis Mapou], yang berasal dari kubu sama, melakukan {e12 imbauan} serupa.
Kamis malam [m29=m1 Macron] semestinya berbicara lewat video dengan semua wakil pulau. Pertemuan batal: [m41=m30 kubu loyalis], kata [m42=m1 istana], {e13 tidak mau} satu layar. [m30:NCL.PTY Kubu itu], dipimpin [m19:NCL.PTY Sonia Backes], malah {e14 meminta} kekuasaan penuh bagi [m39=m8 tentara].
Dari Port Vila, [m20:VUT.GOV Perdana Menteri Vanuatu Charlot Salwai], yang mengetuai [m21:MSG Kelompok Ujung Tombak Melanesia], {e15 mendesak} [m31=m6 Paris] menarik rancangan itu. [m22:AUS.GOV Australia] dan [m23:NZL.GOV Selandia Baru] menunggu izin {e16 menjemput} [m32:AUS.CVL turisnya].
Tiga kali sejak 2018 [m33:NCL.CVL penduduk pulau itu] {e17 menolak} berpisah dari [m36=m6 Prancis]; referendum ketiga diboikot.
e1 m24 > m5 ASSAULT actual 2024-05-15/day mode=firearms ctx=territory,religion_ethnicity
e2 m6 > m7 COERCE actual 2024-05-15/none mode=martial-law ctx=territory
e3 m6 > m7 COERCE actual 2024-05-15/none mode=censor ctx=rights_freedoms
e4 m6 > m7 MOBILIZE actual 2024-05-15/none mode=police ctx=territory
e5 m9 > m7 AGREE planned 2024-05-13/day ctx=legislative,election
e6 m25 > m7 AGREE planned 2024-05-14/day ctx=legislative,election
e7 m13 > m12 ACCUSE actual 2024-05-17/none mode=disapprove ctx=territory
e8 m13 > m26 COERCE actual 2024-05-17/none mode=arrest ctx=repression
e9 m27 > m14 ACCUSE actual 2024-05-16/day mode=allege ctx=territory,diplomatic
e10 m28 > m27 REJECT actual 2024-05-17/none ctx=diplomatic
e11 m17 > m3 REQUEST requested 2024-05-17/none mode=yield ctx=territory
e12 m18 > m3 REQUEST requested 2024-05-17/none mode=yield ctx=territory
e13 m41 > m29 REJECT actual 2024-05-16/day mode=meet ctx=territory
e14 m30 > m6 REQUEST requested 2024-05-17/none mode=assist ctx=military
e15 m20 > m31 REQUEST requested 2024-05-17/none mode=yield ctx=legislative,territory
e16 m22,m23 > m32 AID planned 2024-05-17/none ctx=human_security
e17 m33 > m17 REJECT actual 2018-01-01/year ctx=territory,election bg
q1 m11 direct cue=kata
q2 m16 direct cue=ujar
rel m11 leads m12
rel m20 leads m21
rel m19 leads m30

### Republika 2025-03-16 article
= Lima Belas Menit Hening untuk Novi Sad, Lalu Suara Aneh Itu
[m1:#Republika REPUBLIKA.CO.ID], [m2:@SRB BEOGRAD] -- Jalan Kralja Milana gelap, hanya lampu telepon. Tepat ketika mengheningkan cipta, orang-orang di tengah jalan tiba-tiba berlarian, seolah ada truk menerjang. Apa yang terjadi Sabtu (15/3) malam itu sekarang menjadi pertengkaran sendiri.
[m3:SRB.OPP Oposisi] {e1 menuding} [m4:SRB.GOV pemerintah] memakai meriam suara LRAD terhadap [m5:SRB.CVL pengunjuk rasa]. [m6:SRB.GOV Presiden Aleksandar Vucic] {e2 membantah} keras; [m7:SRB.GOV Menteri Dalam Negeri Ivica Dacic] mengakui [m37:SRB.COP polisi] membeli alat itu, tetapi katanya <<q1 tersimpan di dalam kardus>>.
Aksi tersebut, menurut hitungan lembaga independen, {e4 dihadiri} 300 ribu orang, terbesar dalam sejarah negeri itu. Penggeraknya [m8:SRB.CVL mahasiswa], yang sejak Desember {e5 menduduki} fakultas-fakultas.
Kemarahan berpangkal pada 1 November 2024: atap stasiun kereta Novi Sad, baru dipugar oleh [m9:CHN.BUS perusahaan China], ambruk dan menewaskan 15 orang. [m10:SRB.JUD Kejaksaan] {e6 mendakwa} 13 orang, di antaranya [m11:SRB.GOV bekas Menteri Konstruksi Goran Vesic]. [m12:SRB.GOV Perdana menteri Milos Vucevic] {e7 mengundurkan diri} 28 Januari, sehari setelah [m13:SRB.PTY kader partainya] {e8 memukul} [m30:SRB.CVL seorang mahasiswi] dengan tongkat bisbol.
"<<q2 [m14=m8 Kami] tidak mau kursi. [m15=m8 Kami] mau dokumennya>>," ucap [m16:SRB.CVL Jana], mahasiswi teknik. Dokumen pemugaran memang {e9 diminta} [m31=m8 mereka] sejak hari pertama.
Selama sepekan [m17:SRB.CVL pendukung Vucic], yang menyebut diri mahasiswa 2.0, {e10 berkemah} di Taman Pionir, dijaga traktor. Kantor [m40=m6 presiden] cuma 50 meter dari situ. [m18:SRB.COP Polisi] {e11 menahan} [m32:SRB.CVL 22 orang], Sabtu.
[m33=m6 Vucic], pendiri [m19:SRB.PTY Partai Progresif] yang kini dipimpin [m38=m12 Vucevic], berjanji {e12 memahami} pesan rakyat. Namun [m20=m6 ia] menampik pemerintahan peralihan yang dikehendaki [m21:SRB.OPP Gerakan Rakyat Bebas], pimpinan [m22:SRB.OPP Miroslav Aleksic].
[m23:EU Uni Eropa] berbicara pelan. [m24:EU Komisaris Perluasan Marta Kos], Kamis, {e13 menyampaikan harapan} [m34=m4 Serbia] memperbaiki kebebasan pers. [m39=m4 Serbia] calon anggota sejak 2012. [m25:RUS.GOV Moskow], yang Desember lalu menyebut adanya revolusi warna, {e14 menawarkan} data intelijen kepada [m26=m6 Vucic]; [m35:USA.ELI putra Donald Trump] kebetulan {e15 bertamu} kepadanya tiga hari sebelum demo.
[m28:SRB.REL Patriark Porfirije], kepala [m29:SRB.REL Gereja Ortodoks Serbia], {e16 meminta} [m36=m4+m8 kedua pihak] menjauhi kekerasan.
Di Novi Sad, lampu lilin ke-15 padam ditiup angin. Seorang kakek menyalakannya lagi.
e1 m3 > m4 ACCUSE actual 2025-03-16/none mode=allege ctx=repression
e2 m6 > m3 REJECT actual 2025-03-16/none ctx=repression
e4 m5 > m4 PROTEST actual 2025-03-15/day mode=demo ctx=corruption,pro_democracy
e5 m8 > m4 PROTEST actual 2024-12-01/month mode=obstruct ctx=corruption bg
e6 m10 > m11 ACCUSE actual 2025-03-16/none mode=allege ctx=corruption,legal
e7 m12 > m8 RETREAT actual 2025-01-28/day mode=resign ctx=executive
e8 m13 > m30 ASSAULT actual 2025-01-27/day mode=beat ctx=repression
e9 m31 > m4 REQUEST requested 2024-11-01/month mode=change ctx=corruption
e10 m17 > m8 PROTEST actual 2025-03-10/week mode=obstruct ctx=executive
e11 m18 > m32 COERCE actual 2025-03-15/day mode=arrest ctx=repression
e12 m33 > m5 CONCEDE planned 2025-03-16/none ctx=executive
e13 m24 > m34 REQUEST requested 2025-03-13/day mode=change ctx=rights_freedoms
e14 m25 > m26 AGREE planned 2025-03-16/none ctx=intelligence
e15 m35 > m6 CONSULT actual 2025-03-12/day mode=visit ctx=diplomatic
e16 m28 > m36 REQUEST requested 2025-03-16/none mode=yield ctx=religion_ethnicity
q1 m7 mixed cue=katanya
q2 m16 direct cue=ucap
rel m12 leads m19
rel m22 leads m21
rel m28 leads m29
