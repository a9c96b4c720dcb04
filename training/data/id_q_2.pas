### Lampung Post 2014-05-20
[m1:IDN.GOV Gubernur Sjachroedin] menolak {e1 membuka dompet} daerah untuk pemilihan yang dituntut [m2:IDN.GOV KPU Lampung]. [m3:IDN.LEG Panitia khusus DPRD] kemudian {e2 mencubit} [m4=m1 sang gubernur] lewat rekomendasi yang menyebutnya menyandera demokrasi. "<<q1 [m5=m1 Saya] hanya tunduk pada undang-undang>>," balasnya.
e1 m1 > m2 REJECT actual 2014-05-20/none mode=assist ctx=election,economic
e2 m3 > m4 ACCUSE actual 2014-05-20/none mode=disapprove ctx=election
q1 m5 direct cue=balasnya

### Antara 2012-09-14
[m1:JPN.GOV Tokyo] membeli tiga pulau sengketa dari pemilik swastanya, dan [m2:CHN.GOV Beijing] segera {e2 mengirim enam kapal patroli} ke sekitar kepulauan yang dikuasai [m3=m1 negeri itu] dengan nama Senkaku. Di [m4:@CHN Shanghai], ratusan [m5:CHN.CVL pengunjuk rasa] {e3 melempari} konsulat jenderal; [m6:USA.GOV Menlu Hillary Clinton] {e4 mewanti-wanti} [m7=m1+m2 kedua tetangga] supaya berkepala dingin.
e2 m2 > m1 MOBILIZE actual 2012-09-14/none mode=ships ctx=territory,military
e3 m5 > m1 PROTEST actual 2012-09-14/none mode=riot ctx=territory
e4 m6 > m7 REQUEST requested 2012-09-14/none ctx=territory,diplomatic

### Solopos 2011-01-26
Setelah disidang etik, [m1:IDN.COP dua perwira Polres Klaten] {e1 dimutasi} ke bagian pelayanan karena {e2 menempeleng} [m2:IDN.JRN seorang wartawan]. [m3:IDN.COP Kapolda Jawa Tengah], atasan [m4=m1 mereka], juga {e3 meminta maaf} kepada [m5:IDN.JRN Aliansi Jurnalis Independen], yang sehari sebelumnya {e4 menggelar aksi bungkam}.
e1 m3 > m1 SANCTION actual 2011-01-26/none ctx=rights_freedoms
e2 m1 > m2 ASSAULT actual 2011-01-26/none mode=beat ctx=rights_freedoms bg
e3 m3 > m5 SUPPORT actual 2011-01-26/none ctx=rights_freedoms
e4 m5 > m1 PROTEST actual 2011-01-25/day mode=demo ctx=rights_freedoms

### CNBC Indonesia 2025-07-30
[m1:USA.GOV Presiden Donald Trump] {e1 membanderol} barang [m2:IND.GOV India] dengan bea 25 persen plus denda karena [m3=m2 New Delhi] terus {e2 memborong} senjata dan minyak [m4:RUS.GOV Rusia]. [m5:IND.OPP Rahul Gandhi], tokoh [m6:IND.OPP Kongres], {e3 menguliti} [m7:IND.GOV Perdana Menteri Narendra Modi] yang dianggapnya tak bernyali.
e1 m1 > m2 SANCTION actual 2025-07-30/none mode=restrict ctx=economic
e2 m3 > m4 COOPERATE actual 2025-07-30/none ctx=military,natural_resource bg
e3 m5 > m7 ACCUSE actual 2025-07-30/none mode=disapprove ctx=economic
rel m5 member_of m6

### Cenderawasih Pos 2013-07-02
Dari hutan Tingginambut, [m1:OPM.REB Goliat Tabuni], panglima [m2:OPM.REB TPN-OPM], {e1 menampik} ajakan dialog yang disodorkan [m3:IDN.GOV Gubernur Lukas Enembe]. [m4=m2 Kelompok tersebut] mengaku bertanggung jawab atas {e3 penyergapan} ambulans di [m5:@IDN Puncak Senyum], yang menewaskan [m6:IDN.CVL seorang perawat].
e1 m1 > m3 REJECT actual 2013-07-02/none ctx=territory
e3 m4 > m6 ASSAULT actual 2013-07-02/none mode=firearms ctx=territory said=m4
rel m1 leads m2

### Kompas 2003-02-05
[m1:TUR.LEG Parlemen Turki] akan {e1 membukakan pintu} pangkalannya untuk [m2:USA.MIL 62.000 serdadu Amerika], asal [m3:USA.GOV Washington] bersedia {e2 menyuntikkan} dana miliaran dolar. Di [m4:@TUR Ankara], [m5:TUR.CVL puluhan ribu orang] {e3 tumpah ruah} menentang rencana itu; [m6:IRQ.GOV Bagdad] diam.
e1 m1 > m2 AGREE planned 2003-02-05/none ctx=military
e2 m3 > m1 AID hypothetical 2003-02-05/none ctx=economic,military
e3 m5 > m1 PROTEST actual 2003-02-05/none mode=demo ctx=military

### Pos Kupang 2015-08-19
[m1:IDN.CVL Warga Desa Linamnutu] {e1 mengadang} alat berat milik [m2:IDN.GOV Dinas Kehutanan NTT]. [m3:IDN.COP Brimob] yang mengawal {e2 menyalak} dengan tembakan peringatan, lalu {e3 menggiring} [m4=m1 sebelas orang] ke mapolres. [m5:IDN.REL Sinode GMIT], gereja terbesar di provinsi itu, {e4 menagih} janji [m6:IDN.GOV gubernur] untuk berunding.
e1 m1 > m2 PROTEST actual 2015-08-19/none mode=obstruct ctx=environment,territory
e2 m3 > m1 ASSAULT actual 2015-08-19/none mode=firearms ctx=repression
e3 m3 > m4 COERCE actual 2015-08-19/none mode=arrest ctx=repression
e4 m5 > m6 REQUEST requested 2015-08-19/none ctx=territory

### Tempo 2001-02-15
[m1:PHL.GOV Manila] {e1 mengibarkan bendera damai} kepada [m2:MILF.REB Front Pembebasan Islam Moro] dengan menghentikan operasi di [m3:@PHL Maguindanao]. [m4:MILF.REB Al Haj Murad], wakil ketua [m5=m2 organisasi itu], {e2 membalas} dengan menghentikan serangan anak buahnya. Perundingan, yang akan {e3 dituanrumahi} [m6:MYS.GOV Malaysia], belum bertanggal.
e1 m1 > m2 CONCEDE actual 2001-02-15/none ctx=military,territory
e2 m4 > m1 CONCEDE actual 2001-02-15/none ctx=military,territory
e3 m6 > m1,m2 CONSULT planned 2001-02-15/none mode=third-party ctx=diplomatic
rel m4 member_of m5

### Bisnis Indonesia 2018-12-06
[m1:CAN.COP Kepolisian Kanada] {e1 mencokok} [m2:CHN.BUS Meng Wanzhou], putri pendiri [m3:CHN.BUS Huawei], di bandara [m4:@CAN Vancouver] atas permintaan [m5:USA.JUD jaksa New York]. [m6:CHN.GOV Kedutaan Besar Tiongkok] {e2 berang} dan {e3 menuntut} perempuan itu dilepas; [m7:CAN.GOV Justin Trudeau] mengaku <<q1 tidak ikut campur>>.
e1 m1 > m2 COERCE actual 2018-12-06/none mode=arrest ctx=legal
e2 m6 > m1 ACCUSE actual 2018-12-06/none mode=disapprove ctx=diplomatic
e3 m6 > m1 REQUEST requested 2018-12-06/none mode=release ctx=diplomatic
q1 m7 indirect cue=mengaku

### Riau Pos 2006-03-29
Kabut asap yang menyelimuti jiran membuat [m1:MYS.GOV Wakil PM Najib Razak] {e1 menyentil} [m2:IDN.GOV Jakarta], yang dinilainya lamban. [m3:IDN.GOV Gubernur Riau Rusli Zainal] tidak mau {e2 dijadikan kambing hitam}: menurutnya, <<q1 [m4:MYS.BUS perusahaan Malaysia] pun ikut membakar>>. [m5=m1+m2 Kedua pihak] berencana {e3 duduk bersama} dalam waktu dekat.
e1 m1 > m2 ACCUSE actual 2006-03-29/none mode=disapprove ctx=environment
e2 m3 > m1 REJECT actual 2006-03-29/none ctx=environment
e3 m1 > m2 AGREE planned 2006-03-29/none ctx=environment,diplomatic
q1 m3 indirect cue=menurutnya

### Bernas Jogja 2024-01-05 none
Kemarau panjang akhirnya mereda; hujan mengguyur [m1:@IDN Gunungkidul] sejak awal tahun dan sungai yang sempat mengering kembali mengalir. [m2:IDN.AGR Para petani] menyambut musim tanam dengan gembira, kata [m3:IDN.AGR ketua kelompok tani Sumber Rejeki]. Petugas cuaca memprediksi <<q1 curah hujan akan melonjak pada Februari>>.
q1 ? indirect cue=memprediksi

### BBC Indonesia 2023-06-24
[m1:WAGNER.REB Yevgeny Prigozhin], yang dua hari lalu {e1 mengacungkan senjata} kepada [m2:RUS.GOV Kremlin], akhirnya {e2 balik kanan} di dekat Voronezh. Lewat perantaraan [m3:BLR.GOV Alexander Lukashenko], penguasa [m4:@BLR Belarus] yang bersekutu erat dengan [m5=m2 Moskow], [m6:WAGNER.REB pasukan bayaran] itu {e3 ditarik} ke kamp-kampnya.
e1 m1 > m2 ASSAULT actual 2023-06-22/day ctx=military
e2 m1 > m2 RETREAT actual 2023-06-24/none mode=withdraw ctx=military
e3 m6 > m2 RETREAT actual 2023-06-24/none mode=withdraw ctx=military
rel m3 ally_of m5

### Kompas.com 2026-05-12
[m1:IDN.GOV Menteri Sosial] {e1 mencoret} 400 ribu nama dari daftar penerima bantuan. [m2:IDN.LEG Komisi VIII DPR] {e2 mementahkan} alasan yang dipakai, dan [m3:IDN.LEG anggotanya dari PKS], yang biasanya mendukung [m4:IDN.GOV pemerintah], malah {e3 pasang badan} bagi [m5:IDN.CVL para lansia] yang kehilangan hak. "<<q1 Jangan pakai data lama>>," ujar [m6=m3 politikus itu].
e1 m1 > m5 SANCTION actual 2026-05-12/none mode=discontinue ctx=economic
e2 m2 > m1 REJECT actual 2026-05-12/none ctx=economic
e3 m3 > m5 SUPPORT actual 2026-05-12/none ctx=economic
q1 m6 direct cue=ujar
rel m3 member_of m2

### Padang Ekspres 2009-10-06
Lima hari setelah gempa, [m1:JPN.GOV Jepang], [m2:AUS.GOV Australia], dan [m3:CHE.GOV Swiss] {e1 mendapuk} ratusan penyelamatnya untuk bekerja di reruntuhan hotel. [m4:IDN.GOV Gubernur Gamawan Fauzi] {e2 mengucapkan terima kasih}. Tenda yang {e3 digelontorkan} [m5:UNHCR Badan Pengungsi PBB] baru tiba kemarin.
e1 m1,m2,m3 > m4 AID actual 2009-10-06/none mode=assist ctx=disasters
e2 m4 > m1,m2,m3 SUPPORT actual 2009-10-06/none ctx=disasters
e3 m5 > m4 AID actual 2009-10-05/day mode=assist ctx=disasters

### Detikcom 2010-11-25
[m1:KOR.GOV Menteri Pertahanan Kim Tae-young] {e1 menanggalkan jabatan} di tengah cercaan [m6:KOR.OPP oposisi], dua hari setelah [m2:PRK.MIL Korea Utara] {e2 menghujani} [m3:@KOR Pulau Yeonpyeong] dengan artileri. [m4:USA.GOV Washington] {e3 menggeser} kapal induk George Washington ke Laut Kuning; [m5:CHN.GOV Beijing], yang dikenal sebagai sekutu paling dekat [m7=m2 rezim itu], {e4 menyerukan} perundingan segi enam.
e1 m1 > m6 RETREAT actual 2010-11-25/none mode=resign ctx=executive,military
e2 m2 > m3 ASSAULT actual 2010-11-23/day mode=heavy-weapons ctx=military,territory bg
e3 m4 > m2 MOBILIZE actual 2010-11-25/none mode=ships ctx=military
e4 m5 > m4,m7 REQUEST requested 2010-11-25/none ctx=diplomatic
rel m5 ally_of m7
