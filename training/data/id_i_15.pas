### Antara 2023-02-18
Tanpa mengumumkannya, [m1:POL.MIL batalion tank Warsawa] {e1 merapat} ke tepi Sungai Bug, berhadapan dengan [m2:BLR.GOV Minsk].
e1 m1 > m2 MOBILIZE actual 2023-02-18/none mode=troops ctx=military

### Kompas.com 2020-09-04
[m1:EU Brussels] {e1 siap menghukum} [m2:RUS.GOV Moskow] bila racun Novichok terbukti; [m3:DEU.GOV Angela Merkel] belum {e2 mencoret} pipa gas dari meja, tetapi tidak pula {e3 menjaminnya}.
e1 m1 > m2 SANCTION hypothetical 2020-09-04/none ctx=cbrn
e2 m3 > m2 SANCTION denied 2020-09-04/none mode=discontinue ctx=economic
e3 m3 > m2 AGREE denied 2020-09-04/none ctx=economic

### detikNews 2018-08-10 headline
[m1:TUR.GOV Erdogan]: Jangan Macam-macam, [m2:USA.GOV Amerika]! [m3=m1 Kami] {e1 Cari Kawan Baru}
e1 m3 > m2 THREATEN threatened 2018-08-10/none mode=relations ctx=economic,diplomatic

### Tribun Kepri 2021-12-14
Kapal riset [m1:CHN.GOV China] didekati, disinari lampu sorot, dan {e2 dibuntuti} dua hari oleh [m2:IDN.MIL KRI Bontang]; [m3:IDN.MIL Laksamana Yudo] menampik [m4=m2 kapalnya] {e1 mengusir}.
e1 m4 > m1 COERCE denied 2021-12-14/none mode=deport ctx=territory
e2 m2 > m1 MOBILIZE actual 2021-12-14/none mode=ships ctx=territory

### CNN Indonesia 2025-01-27
Pesawat berisi [m1:COL.REF imigran terborgol] {e1 disuruh putar balik} [m2:COL.GOV Gustavo Petro]. Sejam kemudian [m3:USA.GOV Gedung Putih] {e2 bakal mengenakan} tarif 25 persen dan {e3 mencabut} visa pejabat; menjelang tengah malam [m4=m2 Bogota] {e4 luluh}.
e1 m2 > m3 REJECT actual 2025-01-26/day ctx=migration
e2 m3 > m2 SANCTION planned 2025-01-26/day mode=discontinue ctx=economic
e3 m3 > m2 SANCTION actual 2025-01-26/day mode=discontinue ctx=diplomatic
e4 m4 > m3 CONCEDE actual 2025-01-26/day ctx=migration

### Harian Jambi 2019-07-19
[m1:IDN.CVL Kelompok SMB] pimpinan Muslim {e1 melucuti} senjata [m2:IDN.MIL prajurit penjaga kebun]; sehari berselang 45 orang dari mereka {e2 ditangkapi} [m3:IDN.COP Brimob] di barak.
e1 m1 > m2 COERCE actual 2019-07-13/none mode=seize ctx=natural_resource
e2 m3 > m1 COERCE actual 2019-07-18/none mode=arrest ctx=natural_resource

### Republika 2023-01-05
Gencatan senjata Natal [m1:RUS.GOV Putin]? Biar dia {e1 angkat kaki} dulu dari tanah kami, {e2 tukas} [m2:UKR.GOV Mykhailo Podolyak].
e2 m2 > m1 REJECT actual 2023-01-05/none ctx=military
e1 m2 > m1 REQUEST requested 2023-01-05/none mode=yield ctx=territory

### Radar Pati 2022-02-14
Setelah tiga hari pasar {e1 mogok}, [m1:IDN.BUS pedagang tempe] {e2 kembali menggoreng}: [m2:IDN.GOV Kemendag] {e3 mensubsidi} kedelai.
e1 m1 > m2 PROTEST actual 2022-02-14/none mode=strike ctx=economic
e2 m1 > m2 CONCEDE actual 2022-02-14/none ctx=economic
e3 m2 > m1 AID actual 2022-02-14/none ctx=economic

### SINDOnews 2017-08-30
[m1:IND.MIL Serdadu India] {e1 melipat tenda} di Doklam dan buldoser [m2:CHN.MIL China] pun {e2 berhenti meraung}; tak ada yang kalah, begitu kesan di [m3:@BTN Thimphu].
e1 m1 > m2 RETREAT actual 2017-08-28/day mode=withdraw ctx=territory
e2 m2 > m1 CONCEDE actual 2017-08-28/day ctx=territory

### Bisnis Indonesia 2022-05-30
[m1:SRB.GOV Vucic] {e1 memperoleh} kontrak gas tiga tahun dari [m2:RUS.GOV Putin] lewat satu percakapan telepon, sementara [m3:EU Uni Eropa] baru saja {e3 bersepakat menyetop} sebagian besar minyak.
e1 m2 > m1 AGREE planned 2022-05-29/day ctx=economic
e3 m3 > m2 SANCTION planned 2022-05-30/day mode=discontinue ctx=economic

### Suara Sumbar 2020-06-08
[m1:IDN.REL Niniak mamak] {e1 mengizinkan} ulayatnya dilalui jaringan listrik, dengan satu syarat: [m2:IDN.BUS PLN] menanam seribu surian.
e1 m1 > m2 COOPERATE actual 2020-06-08/none ctx=economic

### Antara 2016-12-16
Drone bawah laut milik [m1:USA.MIL USNS Bowditch] {e1 dipungut} [m2:CHN.MIL kapal Tiongkok] di depan hidung awaknya; lima hari kemudian {e3 dikembalikan}. [m3:USA.GOV Trump] {e2 menyebutnya} pencurian.
e1 m2 > m1 COERCE actual 2016-12-15/day mode=seize ctx=military
e2 m3 > m2 ACCUSE actual 2016-12-17/none mode=allege ctx=military
e3 m2 > m1 RETREAT actual 2016-12-20/day mode=return ctx=military

### Kumparan 2023-11-28
Para [m1:MMR.REB pejuang Aliansi Persaudaraan], sesudah {e1 merebut} gerbang Chinshwehaw dari [m5:MMR.MIL tentara], {e2 mengundang} [m2:CHN.COP polisi Tiongkok] menjemput [m3:CHN.CRM bos penipuan daring] di sana. [m4:MMR.MIL Junta] {e3 menyerahkan} yang lain.
e1 m1 > m5 ASSAULT actual 2023-11-28/none ctx=military,territory
e2 m1 > m2 AGREE actual 2023-11-28/none ctx=crime
e3 m4 > m2 COOPERATE actual 2023-11-28/none ctx=crime

### Pos Kota 2023-08-01
Sewaktu-waktu saja [m1:IDN.EDU pengamat politik Rocky Gerung] {e1 dipanggil}, [m2:IDN.COP Bareskrim] siap; pelapornya, [m3:IDN.PTY relawan Jokowi], {e2 memberi tenggat} tiga hari sebelum [m4=m3 mereka] "turun sendiri".
e1 m2 > m1 ACCUSE hypothetical 2023-08-01/none mode=investigate ctx=legal
e2 m3 > m2 THREATEN threatened 2023-08-01/none ctx=rights_freedoms

### Tempo.co 2015-11-24
Tikaman dari belakang oleh kaki tangan teroris! Begitu {e1 murka} [m1:RUS.GOV Putin] kepada [m2:TUR.GOV Ankara], yang {e2 merontokkan} Su-24 [m3:RUS.MIL miliknya]. Buah dan tomat {e3 dilarang masuk} mulai Januari.
e1 m1 > m2 ACCUSE actual 2015-11-24/none mode=allege ctx=military
e2 m2 > m3 ASSAULT actual 2015-11-24/none mode=aerial ctx=military
e3 m1 > m2 SANCTION planned 2016-01-01/day mode=discontinue ctx=economic

### Liputan6.com 2022-03-13
Semua cara akan dihalalkan untuk menghukum pengirim senjata, [m1:RUS.GOV Sergei Ryabkov] {e2 mewanti-wanti}: konvoi [m2:NATO NATO] menjadi sasaran sah.
e2 m1 > m2 THREATEN threatened 2022-03-12/none mode=violence ctx=military

### Harian Fajar 2018-11-13 none
[m3:AUS.CRM Terpidana] itu lolos dari [m1:IDN.JUD Lapas Kerobokan] karena, kata kalapas, tidak ada [m2:IDN.COP petugas] yang menjaga menara.

### VOA Indonesia 2019-07-09
[m1:GBR.GOV Sir Kim Darroch] {e1 meletakkan jabatan} lantaran [m2:USA.GOV Trump], yang ia sebut "canggung" dalam kawat bocor, {e2 tak sudi lagi berurusan} dengannya. [m3:GBR.GOV Theresa May] {e3 membelanya}; [m4:GBR.PTY Boris Johnson] {e4 menolak}.
e1 m1 > m3 RETREAT actual 2019-07-10/day mode=resign ctx=diplomatic
e2 m2 > m1 REJECT actual 2019-07-08/day mode=meet ctx=diplomatic
e3 m3 > m1 SUPPORT actual 2019-07-09/none ctx=diplomatic
e4 m4 > m1 SUPPORT denied 2019-07-09/none ctx=diplomatic

### Radar Tuban 2017-12-05 none
Dengan modal enam ekor, peternak itu kini punya dua ratus domba. Kambing kurbannya pernah dibeli [m1:IDN.GOV Presiden], yang kabarnya menawar satu kali saja.

### Kontan 2024-09-18 none
Harga bunga acuan dipangkas setengah persen. [m1:USA.GOV Jerome Powell] berdeham, bursa [m2:@USA Wall Street] naik lalu turun, dan analis [m3:SGP.BUS DBS] menyebutnya pemulihan cita rasa.

### Warta Kota 2019-12-31 none
Kembang api di Monas menyala tujuh menit. [m1:IDN.GOV Gubernur] menghitung mundur bersama anak-anak panti, [m2:IDN.COP kapolda] meniup terompet kertas, lalu hujan turun sampai pagi.
