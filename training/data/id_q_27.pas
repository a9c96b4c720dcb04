### Kompas.com 2024-05-06
[m1:IDN.GOV Pemerintah] {e1 menyodori} [m2:IDN.REL PBNU], organisasi yang dipimpin [m3:IDN.REL Yahya Cholil Staquf], konsesi tambang batu bara. [m4:IDN.REL Konferensi Waligereja Indonesia] {e2 menampik} tawaran serupa, sedangkan [m5:IDN.CVL Jatam] {e3 menjuluki} kebijakan itu suap politik. Hari itu hujan deras mengguyur [m6:@IDN Jakarta].
e1 m1 > m2 AGREE planned 2024-05-06/none mode=assist ctx=natural_resource,religion_ethnicity
e2 m4 > m1 REJECT actual 2024-05-06/none ctx=natural_resource,religion_ethnicity
e3 m5 > m1 ACCUSE actual 2024-05-06/none mode=disapprove ctx=natural_resource
rel m3 leads m2

### Antara 2008-12-29
[m1:ISR.MIL Jet Israel] {e1 menjungkirbalikkan} kompleks keamanan [m7:HAMAS.REB Hamas] sejak Sabtu (27/12). [m2:EGY.GOV Hosni Mubarak] {e2 bersikukuh} tidak akan membuka Rafah sepenuhnya; [m3:HEZBOLLAH.REB Hassan Nasrallah], pemimpin [m4:HEZBOLLAH.REB Hizbullah], {e3 melabrak} sikap itu. [m5:IDN.GOV Presiden Susilo Bambang Yudhoyono] akan {e4 mengapalkan} obat senilai Rp2 miliar untuk [m6:PSE.CVL warga Gaza].
e1 m1 > m7 ASSAULT actual 2008-12-27/day mode=aerial ctx=military
e2 m2 > m6 REJECT actual 2008-12-29/none mode=assist ctx=human_security
e3 m3 > m2 ACCUSE actual 2008-12-29/none mode=disapprove ctx=human_security
e4 m5 > m6 AGREE planned 2008-12-29/none mode=assist ctx=health,human_security
rel m3 leads m4

### Radar Jombang 2014-07-21
[m1:IDN.PTY Tim Prabowo-Hatta di Jawa Timur] {e1 mementahkan} rekapitulasi di tiga kabupaten dan keluar dari ruang pleno, Minggu (20/7). [m2:IDN.GOV KPU Jawa Timur] tetap melanjutkan sidang. [m3:IDN.GOV Gubernur Soekarwo], anggota [m4:IDN.PTY Partai Demokrat], {e3 menyerukan} kepada [m5=m1 kubu yang kecewa] agar menempuh jalur hukum.
e1 m1 > m2 REJECT actual 2014-07-20/day ctx=election
e3 m3 > m5 REQUEST requested 2014-07-21/none mode=yield ctx=election
rel m3 member_of m4

### VOA Indonesia 2021-05-24
Pesawat Ryanair yang ditumpangi [m1:BLR.JRN Roman Protasevich] {e1 dibelokkan} [m2:BLR.MIL jet tempur Belarus] ke Minsk, Minggu (23/5), lalu [m3=m1 pemuda] itu {e2 diciduk}. [m4:EU Uni Eropa], yang beranggotakan [m5:LTU.GOV Lituania], {e3 menutup} langitnya bagi Belavia. [m6:RUS.GOV Moskow], sokoguru [m7:BLR.GOV Alexander Lukashenko], {e4 memaklumi} tindakan itu.
e1 m2 > m1 COERCE actual 2021-05-23/day mode=seize ctx=rights_freedoms,military
e2 m2 > m3 COERCE actual 2021-05-23/day mode=arrest ctx=rights_freedoms
e3 m4 > m7 SANCTION actual 2021-05-24/none mode=restrict ctx=rights_freedoms,diplomatic
e4 m6 > m7 SUPPORT actual 2021-05-24/none ctx=diplomatic
rel m5 member_of m4
rel m6 ally_of m7

### Sumut Pos 2021-03-06
Kongres luar biasa di Deli Serdang memahkotai [m1:IDN.GOV Moeldoko] sebagai ketua umum tandingan, Jumat (5/3). [m2:IDN.PTY Agus Harimurti Yudhoyono], yang memimpin [m3:IDN.PTY Partai Demokrat], {e2 menyebut} acara itu abal-abal dan {e3 mengirim} daftar pengurus sah kepada [m4:IDN.GOV Kementerian Hukum dan HAM] agar [m5=m1 sang jenderal] tidak diakui.
e2 m2 > m1 ACCUSE actual 2021-03-06/none mode=disapprove ctx=political_institutions
e3 m2 > m4 REQUEST requested 2021-03-06/none ctx=political_institutions,legal
rel m2 leads m3

### CNN Indonesia 2023-07-28
[m1:RUS.GOV Vladimir Putin] {e1 menjanjikan} gandum cuma-cuma kepada enam negara termasuk [m2:SOM.GOV Somalia] dan [m3:ZWE.GOV Zimbabwe], Kamis (27/7). [m4:ZWE.GOV Emmerson Mnangagwa] {e2 membalas} dengan pujian. Sehari sebelumnya, [m5:AU Uni Afrika], yang diketuai [m6:COM.GOV Komoro], {e3 merajuk} karena perjanjian ekspor [m7:UKR.GOV Ukraina] {e4 dibunuh} [m8=m1 Moskow].
e1 m1 > m2,m3 AGREE planned 2023-07-27/day mode=assist ctx=economic
e2 m4 > m1 SUPPORT actual 2023-07-28/none ctx=diplomatic
e3 m5 > m8 ACCUSE actual 2023-07-26/day mode=disapprove ctx=economic
e4 m8 > m7 REJECT actual 2023-07-28/none ctx=economic bg
rel m5 led_by m6

### Tribun Kupang 2010-12-13
[m1:IDN.REL Uskup Agung Kupang Petrus Turang] {e1 mengetuk nurani} [m2:IDN.GOV Gubernur Frans Lebu Raya] agar menghentikan tambang mangan yang menelan korban. [m3=m2 Sang gubernur], yang juga memimpin [m4:IDN.PTY PDI Perjuangan NTT], {e2 berkilah}. Di hari yang sama [m5:IDN.GOV Bupati TTU] {e3 membekukan} dua izin milik [m6:IDN.BUS perusahaan asal Surabaya].
e1 m1 > m2 REQUEST requested 2010-12-13/none mode=change ctx=natural_resource,environment
e2 m3 > m1 REJECT actual 2010-12-13/none ctx=natural_resource
e3 m5 > m6 SANCTION actual 2010-12-13/day mode=discontinue ctx=natural_resource
rel m3 leads m4

### Kompas 2015-06-30
Sehari menjelang jatuh tempo, [m1:GRC.GOV Alexis Tsipras] {e1 mengetatkan} perbankan: penarikan tunai dibatasi 60 euro per hari. [m2:IMF IMF] {e2 menolak menunda} tagihan 1,6 miliar euro, dan [m3:DEU.GOV Angela Merkel] {e3 menggantung} pembicaraan hingga referendum. [m4:GRC.CVL Puluhan ribu orang] {e4 memadati} Syntagma di [m5:@GRC Athena].
e1 m1 > m4 COERCE actual 2015-06-30/none mode=restrict ctx=economic
e2 m2 > m1 REJECT actual 2015-06-30/none ctx=economic
e3 m3 > m1 REJECT actual 2015-06-30/none ctx=economic
e4 m4 > m2 PROTEST actual 2015-06-30/none mode=demo ctx=economic

### Harian Papua 2018-09-03
[m1:IDN.COP Kapolres Jayawijaya] {e1 memborgol} [m2:IDN.CVL seorang pembina KNPB]. Untuk mencairkan ketegangan, [m3:IDN.REL Pendeta Benny Giay], ketua [m4:IDN.REL Sinode Kingmi], {e2 bertamu} ke polres dan {e3 meminta} [m5=m2 tahanan] dirawat. "<<q1 [m6=m1 Kami] pertimbangkan>>," jawab [m7=m1 kapolres].
e1 m1 > m2 COERCE actual 2018-09-03/none mode=arrest ctx=territory
e2 m3 > m1 CONSULT actual 2018-09-03/none mode=visit ctx=territory
e3 m3 > m1 REQUEST requested 2018-09-03/none ctx=human_rights
q1 m7 direct cue=jawab
rel m3 leads m4

### VOA Indonesia 2025-10-30
[m1:USA.GOV Donald Trump] {e1 menyunat} tarif fentanil bagi [m2:CHN.GOV Beijing] menjadi 10 persen seusai {e2 bersua} [m3:CHN.GOV Xi Jinping] di pangkalan udara Gimhae, Kamis (30/10). Sebagai imbalan [m4=m2 Tiongkok] {e3 menangguhkan} kontrol tanah jarang selama setahun dan akan {e4 memborong} kedelai. [m5:JPN.GOV Sanae Takaichi], pemimpin [m6:JPN.PTY LDP], {e5 menyambutnya}.
e1 m1 > m2 CONCEDE actual 2025-10-30/day ctx=economic
e2 m1 > m3 CONSULT actual 2025-10-30/day mode=meet ctx=economic,diplomatic
e3 m4 > m1 CONCEDE actual 2025-10-30/day ctx=economic,natural_resource
e4 m4 > m1 AGREE planned 2025-10-30/none ctx=economic
e5 m5 > m1,m4 SUPPORT actual 2025-10-30/none ctx=economic
rel m5 leads m6

### Radar Tasik 2011-02-09
Satu kampung di Cikeusik berduka; [m1:IDN.REL tiga penganut Ahmadiyah] {e1 digebuki} [m2:IDN.CVL massa] sampai tewas, Minggu (6/2). [m3:IDN.COP Kapolda Banten Agus Kusnadi] {e2 dicopot} [m4:IDN.COP Mabes Polri] tiga hari kemudian. [m5:USA.GOV Duta Besar Scot Marciel] bersedih dan {e4 mengecam} penyerangan itu.
e1 m2 > m1 ASSAULT actual 2011-02-06/day mode=beat ctx=religion_ethnicity,human_rights
e2 m4 > m3 SANCTION actual 2011-02-09/day ctx=religion_ethnicity
e4 m5 > m2 ACCUSE actual 2011-02-09/none mode=disapprove ctx=religion_ethnicity,human_rights
