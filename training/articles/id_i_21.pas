### VOA Indonesia 2008-11-27 article
= Dua Bandara Bangkok {e1 Lumpuh}, [m1:THA.GOV Somchai] Berkantor di Utara
~date_line 27/11/2008
Pesawat [m2:THA.GOV Perdana Menteri Somchai Wongsawat] dari pertemuan APEC di Peru tidak mendarat di ibu kota, melainkan di [m3:@THA Chiang Mai]. Kamis malam, dari sana, ia {e2 memberlakukan} keadaan darurat di Suvarnabhumi dan Don Mueang.
Kedua bandara itu sejak Selasa {e3 diduduki} pengunjuk rasa berbaju kuning dari [m4:THA.OPP Aliansi Rakyat untuk Demokrasi (PAD)]. Sedikitnya 4.000 penumpang terdampar di lantai keberangkatan.
"<<q1 Kami pulang kalau [m5=m1 dia] pulang ke rumahnya, bukan ke kantor>>," seru [m6:THA.OPP Sondhi Limthongkul], raja media yang bersama [m7:THA.OPP Chamlong Srimuang] memimpin aliansi tersebut.
Bagi mereka, Somchai hanya bayangan [m8:THA.ELI Thaksin Shinawatra], iparnya, yang digulingkan tentara pada September 2006 dan bulan lalu {e4 divonis} in absentia dua tahun penjara oleh [m9:THA.JUD Mahkamah Agung].
Keadaan darurat menyerahkan tugas pengosongan kepada [m10:THA.COP polisi] dan [m11:THA.MIL angkatan laut], bukan angkatan darat. Sebabnya jelas. Sehari sebelumnya [m12:THA.MIL Jenderal Anupong Paojinda], yang mengepalai angkatan darat, {e5 mendesak} perdana menteri membubarkan parlemen sekaligus {e6 meminta} [m27=m4 PAD] meninggalkan bandara.
Kedua pihak {e7 menampik}. [m13:THA.GOV Juru bicara pemerintah Nattawut Saikua] malahan {e8 menyerukan} tentara tetap di barak; desas-desus kudeta beredar sepanjang hari. [m14=m12 Anupong] membantah akan {e9 mengambil alih}.
Di Chiang Mai, kubu merah menyambut tamunya dengan mawar. Kelompok bernama [m15:THA.PTY Cinta Chiang Mai 51] {e10 menembak} mati [m16:THA.CVL ayah seorang penyiar radio PAD], kata kepolisian setempat.
Nasib pemerintah juga di tangan hakim. [m17:THA.JUD Mahkamah Konstitusi] pekan depan akan memutuskan apakah [m18:THA.PTY Partai Kekuatan Rakyat (PPP)], pimpinan Somchai, dan dua mitra koalisinya dibubarkan karena jual beli suara.
Negara lain mengatur sendiri jalan pulang warganya. [m19:AUS.GOV Australia], [m20:GBR.GOV Inggris], dan [m21:SGP.GOV Singapura] {e11 menyarankan} warganya tidak bepergian. [m22:CHN.GOV China] {e12 mengirim} [m26:CHN.CVL warganya] pesawat ke U-Tapao, lapangan terbang angkatan laut.
[m23:EU Uni Eropa] {e13 meminta} aliansi itu pergi dengan damai. [m24:ASEAN ASEAN], yang keketuaannya di tangan [m25:THA.GOV Thailand], terancam kehilangan tuan rumah konferensi pertengahan Desember.
Raja yang dihormati semua pihak akan berulang tahun ke-81 pekan depan.
e1 m4 > m1 PROTEST actual 2008-11-25/day mode=obstruct ctx=executive again
e2 m2 > m4 COERCE actual 2008-11-27/day mode=martial-law ctx=executive
e3 m4 > m1 PROTEST actual 2008-11-25/day mode=obstruct ctx=executive
e4 m9 > m8 SANCTION actual 2008-10-01/month mode=convict ctx=corruption,legal bg
e5 m12 > m2 REQUEST requested 2008-11-26/day mode=change ctx=executive,military
e6 m12 > m4 REQUEST requested 2008-11-26/day mode=yield ctx=executive,military
e7 m2,m4 > m12 REJECT actual 2008-11-27/none mode=yield ctx=executive
e8 m13 > m12 REQUEST requested 2008-11-27/none mode=yield ctx=military
e9 m14 > m2 COERCE denied 2008-11-27/none ctx=executive,military
e10 m15 > m16 ASSAULT actual 2008-11-27/none mode=firearms
e11 m19,m20,m21 > m25 SANCTION actual 2008-11-27/none mode=restrict ctx=human_security
e12 m22 > m26 AID actual 2008-11-27/none ctx=human_security
e13 m23 > m4 REQUEST requested 2008-11-27/none mode=yield
q1 m6 direct cue=seru
rel m6 leads m4
rel m7 leads m4
rel m2 leads m18
rel m25 leads m24

### DW Indonesia 2021-09-18 article
= Kapal Selam yang Membelah Barat: [m1:FRA.GOV Paris] {e1 Tarik} Dua Duta Besar
~date_line 18.09.2021
~caption Kapal selam HMAS Collins di Fremantle
Belum pernah dalam sejarah 243 tahun hubungannya, Prancis {e2 memanggil pulang} dutanya dari Washington. Jumat malam (17/09) itu terjadi, serempak dengan {e3 penarikan} dari Canberra.
"<<q1 Ini tikaman dari belakang>>," ujar [m2:FRA.GOV Menteri Luar Negeri Jean-Yves Le Drian] sehari sebelumnya di radio.
Yang menikam, kalau mau dirunut, [m3:AUS.GOV Australia]. Rabu lalu [m4:AUS.GOV Perdana Menteri Scott Morrison] {e4 membatalkan} pesanan 12 kapal selam diesel dari [m5:FRA.BUS Naval Group], senilai 56 miliar euro. Sebagai gantinya delapan kapal bertenaga nuklir akan dibangun dengan teknologi [m6:USA.GOV Amerika Serikat] dan [m7:GBR.GOV Inggris].
Kerja sama tiga negara itu, [m8:AUKUS AUKUS], {e5 diumumkan} bersama oleh [m25=m4 Morrison], [m9:USA.GOV Joe Biden], dan [m10:GBR.GOV Boris Johnson] lewat layar.
[m26=m4 Morrison] membantah {e6 mengelabui} mitranya. Ia mengaku sudah {e7 menyampaikan} keraguannya kepada [m11:FRA.GOV Emmanuel Macron] ketika bersantap malam di Elysee bulan Juni.
London tidak ikut kehilangan duta besar. [m27=m2 Le Drian] menjelaskannya dengan dingin: Inggris hanya roda kelima. Tetapi [m12:FRA.GOV Menteri Angkatan Bersenjata Florence Parly] {e8 membatalkan} pertemuan dengan rekannya, [m13:GBR.GOV Ben Wallace], pekan depan.
Gedung Putih {e9 menyatakan} penyesalan. [m14=m1 Prancis], kata juru bicara dewan keamanan, adalah sekutu tertua.
Sekutu lain pun terkejut. [m15:EU Josep Borrell], kepala diplomasi Uni Eropa, mengaku tidak diberi tahu. [m16:DEU.GOV Berlin] menahan komentar; pemilu tinggal sembilan hari. [m17:EU Uni Eropa] semula akan {e10 berunding} dengan Canberra mengenai perdagangan bebas bulan depan, kini tanggal itu diragukan [m18:EU Ursula von der Leyen].
Di Asia, sikap terbelah. [m19:CHN.GOV Zhao Lijian] dari Kementerian Luar Negeri di Beijing {e11 mengecam} pola pikir Perang Dingin. [m20:PHL.GOV Menteri Luar Negeri Teodoro Locsin] dari Filipina {e12 mendukung}. [m21:IDN.GOV Jakarta] {e13 menyatakan} prihatin atas perlombaan senjata, demikian pula [m22:MYS.GOV Kuala Lumpur].
Dan Selandia Baru, yang bersama Australia terikat pakta [m23:ANZUS ANZUS]? [m24:NZL.GOV Jacinda Ardern] menegaskan kapal bertenaga nuklir {e14 tidak akan diizinkan} memasuki perairannya, larangan yang berlaku sejak 1985.
Kapal pertama baru akan menyelam sekitar 2040.
e1 m1 > m6,m3 SANCTION actual 2021-09-17/day again
e2 m1 > m6 SANCTION actual 2021-09-17/day mode=withdraw ctx=diplomatic,military
e3 m1 > m3 SANCTION actual 2021-09-17/day mode=withdraw ctx=diplomatic,military
e4 m4 > m5 SANCTION actual 2021-09-15/day mode=discontinue ctx=military,economic
e5 m4,m9,m10 > m9,m4 AGREE planned 2021-09-15/day ctx=military
e6 m4 > m11 COERCE denied 2021-09-18/none ctx=military
e7 m4 > m11 CONSULT actual 2021-06-01/month mode=meet ctx=military bg
e8 m12 > m13 SANCTION actual 2021-09-18/none mode=discontinue ctx=military,diplomatic
e9 m9 > m1 SUPPORT actual 2021-09-18/none ctx=diplomatic
e10 m17 > m3 CONSULT planned 2021-10-01/month ctx=economic
e11 m19 > m8 ACCUSE actual 2021-09-18/none mode=disapprove ctx=military
e12 m20 > m8 SUPPORT actual 2021-09-18/none ctx=military
e13 m21,m22 > m8 ACCUSE actual 2021-09-18/none mode=disapprove ctx=military
e14 m24 > m3 REJECT actual 2021-09-18/none ctx=military,cbrn
q1 m2 direct cue=ujar
rel m3 member_of m8
rel m6 member_of m8
rel m7 member_of m8
rel m3 member_of m23
rel m14 ally_of m6

### Tribun Manado 2021-06-14 article
= Tolak Tambang Emas Sangihe, Warga {e12 Hadang} Alat Berat di Pelabuhan
~byline Penulis: Rhendi Umar
TRIBUNMANADO.CO.ID, [m1:@IDN TAHUNA] - Kapal feri belum sandar, orang sudah berjejer di dermaga. Ibu-ibu di barisan depan, bawa salib kayu.
Target mereka truk trailer pengangkut mesin bor. Pemiliknya, [m2:IDN.BUS PT Tambang Mas Sangihe (TMS)].
Trailer itu akhirnya {e1 diputar balik}, Senin (14/6/2021).
"<<q1 Pulau ini kecil. Kalau dibor, [m3:IDN.CVL kami] pindah ke mana? Ke laut?>>" kata [m4:IDN.CVL Jull Takaliuang], penggerak [m5:IDN.CVL Save Sangihe Island (SSI)].
Izin [m23=m2 TMS] luasnya 42 ribu hektare. Lebih separuh pulau.
Manajemen menyayangkan. "<<q2 Kami punya izin produksi dari [m6:IDN.GOV Menteri ESDM]. Sah sampai 2054. Yang {e2 menghalangi} bisa dipidana>>," ujar [m7:IDN.BUS Bob Priya Husada], humas [m24=m2 TMS].
Kalimat terakhir itu ditanggapi [m8=m4 Jull] dengan senyum. "<<q3 Silakan. [m9=m4 Saya] tunggu [m10:IDN.COP polisi] di rumah>>."
Polisi sendiri, lewat [m11:IDN.COP Kapolres AKBP Tony Budhi Susetyo], tidak {e3 menahan} siapa pun. Malah pasukannya {e4 mengawal} trailer balik ke kapal.
Isu ini kian panas setelah [m12:IDN.GOV Wakil Bupati Helmud Hontong] meninggal di pesawat, 9 Juni. Ia pernah {e5 menyurati} Menteri [m25=m6 ESDM], minta izin dibatalkan. Surat itu tertanggal 28 April.
[m22:IDN.CVL Keluarganya] {e6 meminta} autopsi. [m13:IDN.COP Polda Sulut] sudah melakukannya Senin dini hari; hasil sementara, sakit menahun.
"<<q4 Jangan digoreng>>," {e7 pinta} [m14:IDN.GOV Bupati Jabes Gaghana]. Ditanya soal tambang, [m15=m14 Jabes] bilang <<q5 izin urusan pusat>>.
[m16=m14 Politikus Golkar] ini tahun lalu ikut hadir waktu [m26=m2 TMS] {e8 membagikan} sembako.
Gubernur [m17:IDN.GOV Olly Dondokambey] punya sikap beda. Bendahara Umum [m18:IDN.PTY PDIP] itu {e9 menegaskan} Pemprov tidak akan meneken rekomendasi apa pun.
Kementerian [m27=m6 ESDM] lewat [m19:IDN.GOV Dirjen Minerba Ridwan Djamaluddin] {e10 menjanjikan} evaluasi. Yang dipakai paling 65 hektare, katanya.
[m20:IDN.REL Sinode GMIST] keberatan juga. Jemaatnya disuruh puasa tiap Rabu.
Pekan depan [m28=m5 SSI] {e11 mendaftarkan} gugatan ke [m21:IDN.JUD PTUN Manado].
e1 m5 > m2 PROTEST actual 2021-06-14/day mode=obstruct ctx=natural_resource,environment
e2 m7 > m5 THREATEN threatened 2021-06-14/none mode=arrest ctx=legal,natural_resource
e3 m11 > m5 COERCE denied 2021-06-14/none mode=arrest ctx=natural_resource
e4 m11 > m2 MOBILIZE actual 2021-06-14/day mode=police
e5 m12 > m6 REQUEST requested 2021-04-28/day mode=change ctx=natural_resource,executive bg
e6 m22 > m13 REQUEST requested 2021-06-14/none mode=assist ctx=legal
e7 m14 > m5 REQUEST requested 2021-06-14/none mode=yield
e8 m2 > m3 AID actual 2020-01-01/year bg
e9 m17 > m2 REJECT actual 2021-06-14/none mode=assist ctx=natural_resource
e10 m19 > m5 AGREE planned 2021-06-14/none ctx=natural_resource
e11 m5 > m6 ACCUSE planned 2021-06-21/week mode=allege ctx=legal,natural_resource
e12 m5 > m2 PROTEST actual 2021-06-14/day again
q1 m4 direct cue=kata
q2 m7 direct cue=ujar
q3 m8 direct
q4 m14 direct cue=pinta
q5 m15 indirect cue=bilang
rel m4 leads m5

### Okezone 2012-05-01 article
= Patung Rp1,7 Miliar {e11 Dirobohkan}, Bupati Lampung Selatan Bungkam
~byline Heri Fulistiawan - Sindo TV · Selasa, 01 Mei 2012 - 06:41 wib
[m1:@IDN KALIANDA] - Tali tambang diikatkan ke leher patung. Satu, dua, tiga. Roboh.
Begitulah nasib patung [m2:IDN.ELI Zainal Abidin Pagaralam] di pintu masuk [m3:@IDN Kalianda], Senin (30/4/2012) siang. Ribuan [m4:IDN.CVL warga Lampung Selatan] {e1 menyeretnya} sampai Jalan Lintas Sumatera.
Zainal, mantan gubernur Lampung, kakek dari [m5:IDN.GOV Bupati Rycko Menoza].
"<<q1 Uang rakyat Rp1,7 miliar dibikin patung kakeknya. Adat kita tidak menyembah patung>>," ujar [m6:IDN.SOC Budi Setiawan], tokoh [m7:IDN.SOC Marga Ratu].
Sudah lima kali [m8=m6 dia] {e2 minta} audiensi. Tidak pernah {e3 diterima}.
Rycko bungkam. Ponselnya tidak aktif. Yang bicara ayahnya, [m9:IDN.GOV Gubernur Lampung Sjachroedin ZP].
"<<q2 Ini sudah kurang ajar. Pelakunya harus {e4 ditangkap}>>," {e5 kata} [m10=m9 Oedin] di Bandar Lampung.
Pernyataan itu justru menyulut amarah baru. Malam harinya massa {e6 mendatangi} rumah dinas bupati, melempari lampu taman.
[m11:IDN.COP Kapolda Lampung Brigjen Jodie Rooseto] memimpin langsung pengamanan. Sempat terdengar {e7 tembakan}, tapi [m12=m11 Jodie] menampik [m18:IDN.COP anak buahnya] memakai peluru tajam.
"<<q3 Itu suara pelontar gas>>," ucapnya. Dua warga dirawat, luka di kaki.
DPRD setempat {e8 memanggil} Rycko, Kamis lusa. Ketua Dewan [m13:IDN.LEG Siti Farida] mengaku anggaran patung memang disahkan pihaknya. "<<q4 Tapi judulnya penataan taman>>," kata [m14=m13 politisi PDIP] ini.
[m15:IDN.CVL Majelis Penyimbang Adat Lampung], yang diketuai [m16:IDN.CVL Kadarsyah Irsa], {e9 menawarkan} perdamaian secara adat. Sjachroedin belum menjawab.
Di Jakarta, [m17:IDN.GOV juru bicara Kemendagri Reydonnyzar Moenek] {e10 menyesalkan} perusakan tersebut. Kalau ada penyimpangan, kata dia, <<q5 ada BPK>>.
(kem)
e1 m4 > m5 PROTEST actual 2012-04-30/day mode=vandalize ctx=executive
e2 m8 > m5 REQUEST requested 2012-05-01/none mode=meet ctx=executive bg
e3 m5 > m8 REJECT actual 2012-05-01/none mode=meet bg
e4 m9 > m18 REQUEST requested 2012-04-30/none mode=change ctx=legal again
e5 m10 > m18 REQUEST requested 2012-04-30/none mode=change ctx=legal
e6 m4 > m5 PROTEST actual 2012-04-30/day mode=riot ctx=executive
e7 m18 > m4 ASSAULT denied 2012-04-30/day mode=firearms ctx=repression
e8 m13 > m5 CONSULT planned 2012-05-03/day ctx=legislative
e9 m15 > m4,m9 AGREE planned 2012-05-01/none
e10 m17 > m4 ACCUSE actual 2012-05-01/none mode=disapprove
e11 m4 > m5 PROTEST actual 2012-04-30/day mode=vandalize again
q1 m6 direct cue=ujar
q2 m10 direct cue=kata
q3 m12 direct cue=ucapnya
q4 m14 direct cue=kata
q5 m17 indirect cue=kata
rel m16 leads m15
