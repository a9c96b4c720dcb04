### Antara 2022-04-29
[m1:IDN.GOV Pemerintah Indonesia] {e1 mengerem} ekspor minyak goreng mulai Kamis (28/4). [m2:IND.BUS Asosiasi Pengolah Minyak Nabati India] {e2 memohon} kelonggaran kepada [m3=m1 Jakarta], tetapi [m4:IDN.GOV Menko Airlangga Hartarto], yang memimpin [m5:IDN.PTY Partai Golkar], {e3 bergeming}. [m6:IND.GOV New Delhi] belum bersuara.
e1 m1 > m2 COERCE actual 2022-04-28/day mode=restrict ctx=economic
e2 m2 > m3 REQUEST requested 2022-04-29/none mode=change ctx=economic
e3 m4 > m2 REJECT actual 2022-04-29/none mode=change ctx=economic
rel m4 leads m5

### Radar Kudus 2019-11-05
[m1:IDN.GOV Penjabat kepala desa] Undaan Kidul {e1 memutus sambungan} air milik [m2:IDN.CVL tujuh keluarga] yang tidak memilihnya. Setelah {e2 dimediasi} [m3:IDN.GOV Camat Rifai Nawawi], [m4=m1 sang penjabat] melunakkan sikap: air akan {e4 dialirkan lagi} begitu [m5=m2 para keluarga] membayar tunggakan.
e1 m1 > m2 COERCE actual 2019-11-05/none ctx=election
e2 m3 > m1,m2 CONSULT actual 2019-11-05/none mode=third-party ctx=election
e4 m4 > m5 CONCEDE hypothetical 2019-11-05/none ctx=election

### CNN Indonesia 2019-02-24
[m1:VEN.MIL Garda Nasional Venezuela] {e1 menghanguskan} truk bantuan di jembatan Santander dan {e2 menghujani} [m2:VEN.CVL sukarelawan] dengan gas air mata, Sabtu (23/2). [m7=m5 Oposisi], yang diakui [m3:COL.GOV Bogota] sebagai pemerintah sah, menunggu di [m4:@COL Cucuta]. [m6:VEN.MIL Sekitar 60 serdadu] {e4 menyeberang} ke kubu [m5:VEN.OPP Juan Guaido].
e1 m1 > m5 ASSAULT actual 2019-02-23/day mode=destroy ctx=human_security
e2 m1 > m2 ASSAULT actual 2019-02-23/day mode=crowd-control ctx=repression
e4 m6 > m5 SUPPORT actual 2019-02-24/none ctx=military,pro_democracy
rel m3 recognises m7

### Tribun Sumsel 2026-01-27
[m1:IDN.LEG Komisi II DPRD Sumatera Selatan] akan {e1 menguji} laporan kerugian yang disodorkan [m2:IDN.BUS PT Semen Baturaja]. Dalam rapat Senin (26/1) [m3:IDN.LEG Hasbi Asadiki], anggota [m4=m1 komisi], {e3 menuduh} [m5=m2 BUMN] itu memboroskan biaya angkut. Direktur utamanya membanting pintu saat keluar.
e1 m1 > m2 ACCUSE planned 2026-01-27/none mode=investigate ctx=economic
e3 m3 > m5 ACCUSE actual 2026-01-26/day mode=allege ctx=economic
rel m3 member_of m4

### Kompas 2013-11-29
[m1:UKR.GOV Viktor Yanukovych] {e1 mengesampingkan} perjanjian asosiasi dengan [m2:EU Brussels] pada menit terakhir KTT di [m3:@LTU Vilnius], Jumat (29/11). [m4:LTU.GOV Dalia Grybauskaite] {e2 menyesali} pilihannya, dan di Kyiv [m5:UKR.OPP pengikut Vitali Klitschko] {e3 menduduki} alun-alun. [m6:RUS.GOV Moskow] {e4 memberi iming-iming} potongan harga gas.
e1 m1 > m2 REJECT actual 2013-11-29/day ctx=economic,diplomatic
e2 m4 > m1 ACCUSE actual 2013-11-29/none mode=disapprove ctx=diplomatic
e3 m5 > m1 PROTEST actual 2013-11-29/none mode=obstruct ctx=diplomatic
e4 m6 > m1 AGREE planned 2013-11-29/none mode=assist ctx=economic,natural_resource

### Sriwijaya Post 2011-06-15 none
Beras ketan dan kelapa diolah ibu-ibu [m1:@IDN Ogan Ilir] menjadi penganan khas Lebaran. Peraciknya, nenek berusia 78 tahun, menuturkan <<q1 santannya harus dipanaskan berjam-jam>>. [m2:IDN.GOV Ketua PKK] mencicipi sebutir dan mengacungkan jempol.
q1 ? indirect cue=menuturkan

### VOA Indonesia 2015-11-25
Pesawat Su-24 [m1:RUS.MIL Rusia] {e1 dilumat} rudal F-16 [m2:TUR.MIL Turki] di atas perbatasan Suriah, Selasa (24/11). [m3:RUS.GOV Vladimir Putin] {e2 menyebutnya} tikaman dari kaki tangan teroris. [m4:TUR.GOV Ahmet Davutoglu] {e3 mengangkat telepon} untuk [m5:NATO Jens Stoltenberg], yang mengepalai [m6:NATO NATO]; aliansi yang beranggotakan [m7=m4 Ankara] itu {e4 berdiri di belakang} [m8=m4 negeri tersebut].
e1 m2 > m1 ASSAULT actual 2015-11-24/day mode=heavy-weapons ctx=military,territory
e2 m3 > m2 ACCUSE actual 2015-11-25/none mode=disapprove ctx=military,terrorism
e3 m4 > m5 CONSULT actual 2015-11-25/none mode=phone ctx=military
e4 m6 > m8 SUPPORT actual 2015-11-25/none ctx=military
rel m5 leads m6
rel m7 member_of m6

### Radar Ponorogo 2010-02-26
[m1:IDN.EDU Mahasiswa INSURI] {e1 menyegel} ruang rektorat dan menuntut [m2:IDN.EDU ketua yayasan] melengserkan [m3:IDN.EDU rektor]. Yayasan {e2 memberi waktu} sebulan bagi [m4=m3 pimpinan kampus] untuk membenahi keuangan; kalau gagal, [m5=m2 ketua yayasan] akan {e4 menggantinya}.
e1 m1 > m3 PROTEST actual 2010-02-26/none mode=obstruct ctx=corruption
e2 m2 > m4 REQUEST requested 2010-02-26/none mode=change ctx=corruption
e4 m5 > m4 SANCTION hypothetical 2010-02-26/none ctx=corruption

### Koran Tempo 2018-05-11
[m1:MYS.GOV Mahathir Mohamad], usai dilantik, {e1 mengharamkan} [m2:MYS.ELI Najib Razak] meninggalkan negeri; [m3=m2 pendahulunya] sudah menyewa jet ke Jakarta. [m4:MYS.OPP Anwar Ibrahim], ketua [m5:MYS.OPP Pakatan Harapan], akan {e3 dilepas} dari penjara setelah [m6:MYS.GOV Raja Muhammad V] {e4 meneken} pengampunan.
e1 m1 > m2 COERCE actual 2018-05-11/none mode=restrict ctx=corruption
e3 m6 > m4 RETREAT planned 2018-05-11/none mode=release ctx=legal
e4 m6 > m4 CONCEDE actual 2018-05-11/none mode=release ctx=legal
rel m4 leads m5

### Mataram Pos 2021-06-30
[m1:IDN.CVL Warga Gili Trawangan] {e1 pasang badan} menghalangi [m2:IDN.GOV satgas provinsi] yang hendak {e2 membongkar} bangunan di lahan [m3:IDN.BUS PT GTI]. Dalam siaran persnya, [m4:IDN.GOV Gubernur Zulkieflimansyah] {e3 memilih mengalah}: operasi dihentikan dan dialog dibuka. [m5:IDN.LEG Komisi II DPRD NTB] {e4 mengapresiasi}.
e1 m1 > m2 PROTEST actual 2021-06-30/none mode=obstruct ctx=territory
e2 m2 > m1 COERCE planned 2021-06-30/none mode=destroy ctx=territory
e3 m4 > m1 CONCEDE actual 2021-06-30/none ctx=territory
e4 m5 > m4 SUPPORT actual 2021-06-30/none ctx=territory

### Republika 2007-06-14
Seluruh Gaza {e1 ditelan} [m1:HAMAS.REB Hamas], Kamis (14/6), setelah [m2:PSE.MIL pasukan Fatah] {e2 meninggalkan} markas keamanan preventif. [m3:PSE.GOV Mahmoud Abbas], pemimpin [m4:PSE.PTY Fatah], membubarkan kabinet persatuan dan {e4 memecat} [m5:PSE.GOV PM Ismail Haniyah]. [m6:ISR.GOV Israel] {e5 menutup} semua gerbang perlintasan.
e1 m1 > m2 ASSAULT actual 2007-06-14/day ctx=military,territory
e2 m2 > m1 RETREAT actual 2007-06-14/day mode=withdraw ctx=military
e4 m3 > m5 SANCTION actual 2007-06-14/none ctx=executive
e5 m6 > m1 COERCE actual 2007-06-14/none mode=restrict ctx=military
rel m3 leads m4
