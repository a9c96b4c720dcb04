### Antara 2017-07-12
[m1:IND.MIL Kapal induk INS Vikramaditya] {e1 berlatih} bersama [m2:USA.MIL USS Nimitz] dan [m3:JPN.MIL JS Izumo] di Teluk Benggala selama sepuluh hari. Beberapa kapal pengintai [m4:CHN.MIL China], kata [m5:IND.MIL Laksamana Sunil Lanba], {e2 berlayar} mendekat sejak awal bulan. [m6=m4 Beijing] {e3 menyangkal}: [m10=m6 negaranya] hanya melintas menuju Djibouti. [m7:AUS.GOV Canberra] ingin bergabung, tetapi permintaannya {e4 ditolak} [m8:IND.GOV New Delhi]. Jika tahun depan undangan datang, [m9:AUS.GOV Marise Payne] {e5 akan mengirim} dua fregat.
e1 m1 > m2,m3 COOPERATE actual 2017-07-12/none ctx=military
e2 m4 > m1 MOBILIZE actual 2017-07-01/month mode=weapons ctx=military,intelligence
e3 m6 > m5 REJECT actual 2017-07-12/none ctx=military
e4 m8 > m7 REJECT actual 2017-07-12/none mode=assist ctx=military
e5 m9 > m8 COOPERATE hypothetical 2017-07-12/none ctx=military

### Kompas.com 2019-09-16
Separuh produksi minyak kerajaan padam dalam sepagi. [m1:USA.GOV Donald Trump] mengatakan [m10=m1 negaranya] {e1 siap menembak} begitu [m2:SAU.GOV Riyadh] menyebut pelakunya. [m3:HOUTHI.REB Kelompok Houthi] {e2 mengaku} mengirim sepuluh drone ke Abqaiq; [m4:USA.GOV Mike Pompeo] tidak percaya dan {e3 menuding} [m5:IRN.GOV Teheran]. [m6=m5 Republik Islam itu] {e4 membantah}. [m7:SAU.MIL Kolonel Turki al-Maliki] akan {e5 memamerkan} puingnya besok. [m8:KWT.GOV Negara kecil di utara] {e6 menyiagakan} tentaranya karena sebuah benda terbang melintas di atas istana emir.
e1 m10 > m5 THREATEN threatened 2019-09-15/day mode=violence ctx=military,natural_resource
e2 m3 > m2 ASSAULT actual 2019-09-14/day mode=drone ctx=military,natural_resource
e3 m4 > m5 ACCUSE actual 2019-09-14/day mode=allege ctx=military
e4 m6 > m4 REJECT actual 2019-09-15/day ctx=military
e5 m7 > m5 ACCUSE planned 2019-09-17/day mode=allege ctx=military
e6 m8 > m9 MOBILIZE actual 2019-09-16/none mode=troops ctx=military
Di Baghdad, [m9:PMF.REB milisi Hashd] mengaku tidak tahu soal itu.

### detikNews 2021-06-16
Surat ekstradisi itu dua tahun tertahan di Podgorica. [m1:MNE.GOV Pemerintah Montenegro] akhirnya {e1 menyerahkan} [m2:KOR.CRM buronan kripto] kepada [m3:KOR.JUD jaksa dari Seoul]. [m4:USA.JUD Kejaksaan New York], yang menginginkan orang yang sama, {e2 memprotes}; protes tersebut {e3 tidak digubris}. Kalau kelak divonis di sana, ujar [m5:MNE.GOV menteri kehakiman Balkan itu], [m6=m2 ia] {e4 bisa dikirim} ke negara ketiga. Polisi kedua negara selama ini {e5 bertukar} data.
e1 m1 > m3 COOPERATE actual 2021-06-16/none ctx=legal,crime
e2 m4 > m1 ACCUSE actual 2021-06-16/none mode=disapprove ctx=legal
e3 m1 > m4 REJECT actual 2021-06-16/none mode=change ctx=legal
e4 m3 > m4 COOPERATE hypothetical 2021-06-16/none ctx=legal
e5 m1 > m3 COOPERATE actual 2021-06-16/none ctx=intelligence,crime

### Tempo.co 2014-12-05
Kapal berbendera Papua Nugini itu meledak di lepas Ambon, ditonton murid sekolah. [m1:IDN.MIL TNI Angkatan Laut] {e1 menenggelamkannya} atas perintah [m2:IDN.GOV Susi Pudjiastuti]. Awaknya, [m3:THA.AGR nelayan Thailand], {e2 ditahan}. Menteri bertato itu {e3 memperingatkan} [m4:VNM.GOV Hanoi] dan [m5=m6 Manila] bahwa kapal negara [m7=m4+m6 mereka] menyusul. [m6:PHL.GOV Duta Besar Maria Lumen Isleta] {e4 meminta} pemberitahuan lebih dulu; [m8=m2 pengusaha asal Pangandaran tersebut] {e5 setuju}.
e1 m1 > m3 ASSAULT actual 2014-12-05/none mode=destroy ctx=economic,territory
e2 m1 > m3 COERCE actual 2014-12-05/none mode=arrest ctx=economic,territory
e3 m2 > m7 THREATEN threatened 2014-12-05/none mode=violence ctx=economic,territory
e4 m6 > m2 REQUEST requested 2014-12-05/none mode=change ctx=diplomatic
e5 m8 > m6 CONCEDE planned 2014-12-05/none ctx=diplomatic

### CNN Indonesia 2022-10-12
[m1:KOR.MIL Gabungan Kepala Staf di Seoul] menghitung lima belas jet tempur [m2:PRK.MIL Korut] {e1 mendekati} garis taktis dan {e2 menerbangkan} tiga puluh F-35 untuk menghadang [m3=m2 mereka]. [m4:PRK.GOV Pyongyang] mengatakan latihan itu jawaban atas kedatangan kapal induk [m5:USA.MIL Ronald Reagan]. Bila [m6=m5 kapal tersebut] tidak pergi, menurut [m7=m4 kementerian luar negerinya], [m10=m4 negaranya] {e3 akan menguji} peluru kendali lain. [m8:KOR.GOV Yoon Suk-yeol] {e4 tidak mengesampingkan} penempatan kembali senjata nuklir sekutunya. [m9:CHN.GOV Beijing] {e5 meminta} semua pihak tenang.
e1 m2 > m1 MOBILIZE actual 2022-10-12/none mode=weapons ctx=military
e2 m1 > m3 MOBILIZE actual 2022-10-12/none mode=weapons ctx=military
e3 m7 > m6 THREATEN threatened 2022-10-12/none mode=violence ctx=cbrn,military
e4 m8 > m4 MOBILIZE hypothetical 2022-10-12/none mode=weapons ctx=cbrn,military
e5 m9 > m4,m8 REQUEST requested 2022-10-12/none mode=yield ctx=diplomatic,military

### Republika 2018-06-25
Jalan tol di dekat Hodeidah digali parit. [m1:ARE.MIL Pasukan Uni Emirat Arab] menghentikan serbuan agar [m2:UN Martin Griffiths] dapat {e1 berunding} dengan [m3:HOUTHI.REB penguasa kota itu]. Utusan Inggris tersebut {e2 mengusulkan} pelabuhan diserahkan kepada lembaganya, dan [m4=m3 pihak pemberontak] {e3 tidak keberatan} asal serdadu [m5=m1 Abu Dhabi] mundur. Syarat itu {e4 ditampik} [m6:ARE.GOV Anwar Gargash]. "<<q1 [m7=m6 Kami] menghendaki penarikan penuh>>," cuit [m8=m6 menteri tersebut]. [m9:WFP Kapal gandum] menunggu di lepas pantai.
e1 m2 > m3 CONSULT planned 2018-06-25/none mode=visit ctx=military,diplomatic
e2 m2 > m3 REQUEST requested 2018-06-25/none mode=yield ctx=military,economic
e3 m4 > m2 CONCEDE hypothetical 2018-06-25/none ctx=military
e4 m6 > m4 REJECT actual 2018-06-25/none mode=yield ctx=military
q1 m8 direct cue=cuit

### Viva 2013-10-01
Upacara di Lubang Buaya selesai, keributan di Manado dimulai. [m1:IDN.COP Brimob] {e1 mengerahkan} dua kompi setelah pendukung dua calon wali kota {e2 berkelahi} di depan kantor pemilihan. [m2:IDN.PTY Kubu petahana] menuduh [m3:IDN.PTY lawannya] membawa parang; [m4=m3 kelompok itu] {e3 membantah}. [m5:IDN.MIL Danrem] {e4 menyiapkan} satu batalion jika [m6=m1 kepolisian] memintanya. Sampai malam permintaan itu tidak ada. [m7:IDN.REL Sinode gereja] {e5 mempertemukan} [m8=m2+m3 keduanya].
e1 m1 > m2,m3 MOBILIZE actual 2013-10-01/none mode=police ctx=election
e2 m2 > m3 ASSAULT actual 2013-10-01/none mode=beat ctx=election
e3 m4 > m2 REJECT actual 2013-10-01/none ctx=election
e4 m5 > m6 AID hypothetical 2013-10-01/none ctx=election,military
e5 m7 > m8 CONSULT actual 2013-10-01/none mode=third-party ctx=election

### Kompas 2005-10-11
Lembah Neelum terputus sejak gempa. [m1:PAK.GOV Pervez Musharraf] {e1 menerima} tenda dari [m2:IND.GOV New Delhi], tetapi {e2 menolak} helikopternya kalau diterbangkan pilot India. Tetangga timur itu {e3 tidak mau} meminjamkan pesawat tanpa awak [m3=m2 mereka]. Jalan tengah diusulkan [m4:IND.CVL warga di kedua sisi garis]: [m5=m1+m2 kedua pemerintah] {e4 membuka} lima titik penyeberangan bulan depan. [m6:USA.MIL Chinook Amerika], yang ditarik dari Afghanistan, {e5 mengangkut} korban setiap dua puluh menit.
e1 m2 > m1 AID actual 2005-10-11/none ctx=disasters
e2 m1 > m2 REJECT actual 2005-10-11/none mode=assist ctx=disasters,military
e3 m3 > m1 REJECT actual 2005-10-11/none mode=assist ctx=disasters,military
e4 m1 > m2 COOPERATE planned 2005-11-01/month ctx=disasters,territory
e5 m6 > m1 AID actual 2005-10-11/none ctx=disasters

### Okezone 2024-08-10
[m1:UKR.MIL Seribu tentara Ukraina] {e1 menyeberang} ke Kursk dengan sebelas tank. [m2:RUS.GOV Vladimir Putin] menyebutnya provokasi besar; [m11=m10 gubernurnya] {e2 menetapkan} keadaan darurat. [m3:BLR.GOV Alexander Lukashenko], sekutu [m4=m2 sang presiden], {e3 memindahkan} [m12:BLR.MIL sepertiga pasukannya] ke selatan. [m5:UKR.GOV Kyiv] dua hari bungkam, lalu [m6:UKR.GOV Mykhailo Podolyak] mengatakan [m7=m5 pihaknya] {e4 tidak berniat} menduduki tanah orang. Kepada [m8:USA.GOV Washington], yang mengaku tidak diberi tahu, [m9=m6 ia] {e5 menjanjikan} penjelasan.
e1 m1 > m2 ASSAULT actual 2024-08-06/day ctx=military,territory
e2 m11 > m1 COERCE actual 2024-08-10/none mode=martial-law ctx=military
e3 m3 > m5 MOBILIZE actual 2024-08-10/day mode=troops ctx=military
e4 m7 > m2 COERCE denied 2024-08-09/day mode=seize ctx=territory
e5 m9 > m8 AGREE planned 2024-08-09/day ctx=military,diplomatic
Kepala wilayah itu, [m10:RUS.GOV Alexei Smirnov], baru menjabat tiga bulan.

### Liputan6.com 2016-08-18 none
Pasangan itu menangis di podium pada hari kemerdekaan. [m1:IDN.CVL Liliyana Natsir] dan [m2:IDN.CVL Tontowi Ahmad] menundukkan [m3:MYS.CVL Chan Peng Soon] dan [m4:MYS.CVL Goh Liu Ying] di Riocentro. [m5:MYS.GOV Khairy Jamaluddin], menteri pemuda yang menonton, menyalami [m6=m1+m2 keduanya]. Pelatihnya, [m7:IDN.CVL Richard Mainaky], mencukur kepala. [m8=m3+m4 Lawan mereka] berjanji latihan lebih keras.
