### Antara 2025-05-21
Pelabuhan ikan yang pekan lalu {e1 diambil alih} [m1:PMF.PRM milisi bersenjata] di [m2:@IRQ Faw] {e2 direbut kembali} [m3:IRQ.MIL Komando Operasi Basra] tanpa korban, kata [m4:IRQ.GOV juru bicara Perdana Menteri].
e1 m1 > m3 COERCE actual 2025-05-14/week mode=seize ctx=military
e2 m3 > m1 ASSAULT actual 2025-05-21/none ctx=military said=m4

### Kompas.com 2017-12-04
[m1:HOUTHI.REB Pejuang Houthi] {e1 menewaskan} [m2:YEM.ELI Ali Abdullah Saleh] di luar [m3:@YEM Sanaa] dua hari setelah bekas presiden itu {e2 menyatakan siap membuka lembaran baru} dengan [m4:SAU.GOV Riyadh], dan kemudian {e3 menguasai} rumah-rumah keluarganya.
e1 m1 > m2 ASSAULT actual 2017-12-04/none mode=targeted ctx=military
e2 m2 > m4 AGREE actual 2017-12-02/day ctx=diplomatic
e3 m1 > m2 COERCE actual 2017-12-04/none mode=seize ctx=military

### CNN Indonesia 2019-08-10
[m1:STC.REB Separatis Selatan] {e1 menduduki} istana kepresidenan [m2:YEM.GOV pemerintah Hadi] di [m3:@YEM Aden], padahal [m4:ARE.GOV Abu Dhabi], pelindungnya, dan [m5:SAU.GOV Riyadh] berada di kubu sama.
e1 m1 > m2 COERCE actual 2019-08-10/none mode=seize ctx=political_institutions

### Antara 2019-11-05
Pembagian kekuasaan yang {e1 ditandatangani} [m1:YEM.GOV Presiden Abdrabbuh Mansour Hadi] dan [m2:STC.PTY Dewan Transisi Selatan] di [m3:@SAU Riyadh] mewajibkan [m4:SAU.MIL tentara Saudi] mengawasi penarikan senjata berat dari Aden.
e1 m1 > m2 SUPPORT actual 2019-11-05/none ctx=political_institutions

### Tempo.co 2025-12-09
[m1:STC.REB STC] mengklaim telah {e1 menguasai} Hadramaut dari [m2:YEM.MIL pasukan suku]; [m3:SAU.GOV Riyadh] {e2 menuntut} mereka mundur, tetapi [m4:ARE.GOV Abu Dhabi] tidak berkomentar.
e1 m1 > m2 ASSAULT actual 2025-12-09/none ctx=military,territory said=m1
e2 m3 > m1 REQUEST requested 2025-12-09/none mode=yield ctx=military,territory

### Antara 2025-12-31
[m1:ARE.GOV Uni Emirat Arab] mengumumkan {e1 penarikan} sisa kontingennya dari [m2:YEM.GOV Yaman] beberapa jam setelah [m3:SAU.MIL koalisi pimpinan Riyadh] {e2 membombardir} kapal senjata di Mukalla.
e1 m1 > m2 CONCEDE planned 2025-12-30/day ctx=military
e2 m3 > m1 ASSAULT actual 2025-12-30/day mode=aerial ctx=military

### Republika 2022-01-17
[m1:HOUTHI.REB Houthi] mengaku {e1 mengirim} drone dan rudal ke [m2:ARE.GOV Abu Dhabi] setelah [m3:YEM.PRM Brigade Raksasa] yang disokong Emirat {e2 merebut} Shabwa dari [m4=m1 mereka].
e1 m1 > m2 ASSAULT actual 2022-01-17/none mode=drone ctx=military
e2 m3 > m4 ASSAULT actual 2022-01-10/day ctx=military,territory

### Antara 2015-09-21
[m1:SAU.MIL Kapal perang koalisi] {e1 mencegat} perahu nelayan [m2:IRN.CVL Iran] yang memuat roket antitank bagi [m3:HOUTHI.REB Houthi], tuduhan yang ditampik [m4:IRN.GOV Teheran].
e1 m1 > m2 COERCE actual 2015-09-26/day mode=seize ctx=military

### Kompas.com 2008-08-12
[m1:GEO.MIL Pasukan Georgia] {e1 ditarik} dari Ossetia Selatan; [m2:RUS.MIL tentara Rusia], yang mengklaim hanya melindungi [m3:OSETIA.PRE warganya], {e2 memasuki} [m4:@GEO Senaki].
e1 m1 > m2 RETREAT actual 2008-08-10/day mode=withdraw ctx=military,territory
e2 m2 > m1 COERCE actual 2008-08-11/day mode=seize ctx=military,territory

### BBC Indonesia 2008-08-26
Hanya [m1:NIC.GOV Nikaragua] dan [m2:VEN.GOV Venezuela] yang mengikuti [m3:RUS.GOV Moskow] {e1 mengakui} [m4:OSETIA.PRE Ossetia Selatan] dan [m5:ABKHAZIA.PRE Abkhazia]; [m6:GEO.GOV Tbilisi] langsung {e2 memutus} hubungan.
e1 m1,m2,m3 > m4,m5 SUPPORT actual 2008-08-26/none ctx=diplomatic,territory
e2 m6 > m3 SANCTION actual 2008-08-29/day mode=discontinue ctx=diplomatic

### VOA Indonesia 2024-11-15
[m1:ABKHAZIA.CVL Pengunjuk rasa] {e1 menduduki} gedung parlemen di [m2:@GEO Sukhumi] guna menggagalkan pengesahan perjanjian investasi dengan [m3:RUS.GOV Rusia]; [m4:ABKHAZIA.GOV Aslan Bzhania] {e3 mengundurkan diri} tiga hari kemudian.
e1 m1 > m4 PROTEST actual 2024-11-15/none mode=obstruct ctx=economic
e3 m4 > m1 RETREAT actual 2024-11-19/day mode=resign ctx=executive

### Antara 2023-01-15
[m1:ECU.CRM Geng Los Choneros] membantah {e1 menyandera} [m2:ECU.COP sipir] di tujuh penjara, walau [m3:ECU.GOV Guillermo Lasso] memberlakukan {e2 jam malam} bagi [m4:ECU.CVL warga Guayaquil].
e1 m1 > m2 ASSAULT denied 2023-01-15/none mode=abduct ctx=crime
e2 m3 > m4 COERCE actual 2023-01-15/none mode=curfew ctx=crime

### Antara 2024-01-09
Pria bertopeng {e1 mengambil alih} studio [m1:ECU.JRN TC Television] saat siaran langsung; [m2:ECU.GOV Daniel Noboa] menyatakan ada {e2 konflik bersenjata dalam negeri} dengan 22 [m3:ECU.CRM geng].
e1 m3 > m1 COERCE actual 2024-01-09/none mode=seize ctx=crime
e2 m2 > m3 MOBILIZE actual 2024-01-09/none mode=troops ctx=crime,repression

### CNN Indonesia 2023-08-28
[m1:HTI.CRM Geng pimpinan Destin] {e1 membantai} [m2:HTI.REL jemaah yang melawannya] di [m3:@HTI Canaan]; menurut [m4:RNDDH.SOC lembaga hak asasi RNDDH], [m5:HTI.COP polisi] tidak {e2 melindungi} siapa pun.
e1 m1 > m2 ASSAULT actual 2023-08-26/day mode=firearms ctx=crime
e2 m5 > m2 AID denied 2023-08-28/none ctx=crime said=m4

### Antara 2022-03-27
[m1:SLV.LEG Parlemen El Salvador] {e1 menyetujui} keadaan darurat yang membolehkan [m2:SLV.COP polisi] menahan [m3:SLV.CRM anggota Mara Salvatrucha] tanpa perintah.
e1 m1 > m3 COERCE actual 2022-03-27/none mode=martial-law ctx=crime,repression

### Kompas.com 2025-04-15
[m1:SLV.GOV Nayib Bukele] tidak akan {e1 mengembalikan} [m2:SLV.CVL Kilmar Abrego Garcia] ke [m3:@USA Amerika] walau [m4:USA.JUD Mahkamah Agung AS] {e2 memerintahkan} [m5:USA.GOV pemerintahan Trump] membantu pemulangannya.
e1 m1 > m2 RETREAT denied 2025-04-14/day mode=release ctx=migration,legal
e2 m4 > m5 REQUEST requested 2025-04-10/day mode=yield ctx=migration,legal

### Antara 2019-05-14
[m1:RUS.COP Polisi Rusia] {e1 membubarkan} penolak pembangunan gereja di [m2:@RUS Yekaterinburg], lalu [m3:RUS.GOV Putin] {e2 mengusulkan} survei agar kehendak [m4:RUS.CVL warga] dihormati.
e1 m1 > m4 COERCE actual 2019-05-14/none mode=restrict ctx=repression
e2 m3 > m4 CONCEDE actual 2019-05-16/day ctx=religion_ethnicity

### Detik 2019-07-27
Menjelang pemilihan dewan [m5:RUS.GOV kota Moskow], lebih seribu [m1:RUS.CVL pemrotes] {e1 diangkut} [m2:RUS.COP OMON]; [m3:DEU.GOV Berlin] {e2 mendesak} mereka dilepas dan [m4:RUS.OPP Lyubov Sobol] memulai {e3 mogok makan}.
e1 m2 > m1 COERCE actual 2019-07-27/none mode=arrest ctx=repression,election
e2 m3 > m2 REQUEST requested 2019-07-28/day mode=yield ctx=repression
e3 m4 > m5 PROTEST actual 2019-07-13/day mode=hunger ctx=election

### Antara 2021-08-06
[m1:BLR.CVL Atlet lari Krystsina Tsimanouskaya] {e1 dijaga} [m2:JPN.COP polisi Jepang] di bandara Haneda dan {e2 diberi visa} [m3:POL.GOV Polandia] setelah [m4:BLR.GOV pejabat olahraga Belarus] mencoba {e3 memaksa} ia terbang ke Minsk.
e1 m2 > m1 AID actual 2021-08-01/day ctx=asylum
e2 m3 > m1 AID actual 2021-08-02/day ctx=asylum
e3 m4 > m1 COERCE actual 2021-08-01/day mode=restrict ctx=repression

### CNBC Indonesia 2021-08-10
[m1:GBR.GOV Inggris] {e1 menutup pasar keuangannya} bagi [m2:BLR.BUS bank-bank Belarus] sementara [m3:BLR.GOV Lukashenko] {e2 mencemooh}: silakan tercekik dengan sanksi.
e1 m1 > m2 SANCTION actual 2021-08-09/day mode=discontinue ctx=economic,human_rights
e2 m3 > m1 REJECT actual 2021-08-09/day ctx=economic

### Antara 2025-09-11
[m1:BLR.GOV Minsk] {e1 membebaskan} 52 [m2:BLR.OPP tahanan], termasuk Nikolai Statkevich, yang menolak keluar negeri; [m3:USA.GOV Washington] membalas dengan {e2 mencabut} sanksi atas [m4:BLR.BUS Belavia].
e1 m1 > m2 RETREAT actual 2025-09-11/none mode=release ctx=human_rights,diplomatic
e2 m3 > m4 CONCEDE actual 2025-09-11/none ctx=economic,diplomatic

### Kompas.com 2023-02-08
[m1:SYR.GOV Damaskus] {e1 menyetujui} dua penyeberangan tambahan dari Turki untuk bantuan [m2:UN PBB] selama tiga bulan; [m3:SYR.SOC Helm Putih] {e2 mengecam} [m4=m2 badan dunia itu] karena lamban.
e1 m1 > m2 CONCEDE actual 2023-02-13/day ctx=disasters,human_security
e2 m3 > m4 ACCUSE actual 2023-02-12/day mode=disapprove ctx=disasters

### Antara 2023-05-07
[m1:ARAB Liga Arab] {e1 menerima kembali} [m2:SYR.GOV Suriah] setelah dua belas tahun dibekukan; [m3:QAT.GOV Doha] {e2 menegaskan} tidak akan menormalkan hubungan, dan [m4:USA.GOV Washington] menganggap [m5=m2 Damaskus] belum layak.
e1 m1 > m2 CONCEDE actual 2023-05-07/none ctx=diplomatic
e2 m3 > m2 REJECT actual 2023-05-07/none mode=assist ctx=diplomatic

### Antara 2011-11-12
[m1:ARAB Liga Arab] {e1 membekukan keanggotaan} [m2:SYR.GOV Suriah], kecuali suara [m3:LBN.GOV Lebanon] dan [m4:YEM.GOV Yaman] yang menolak; [m5:SYR.CVL pendukung Assad] kemudian {e2 menyerbu} kedutaan [m6:QAT.GOV Qatar].
e1 m1 > m2 SANCTION actual 2011-11-12/none mode=discontinue ctx=diplomatic
e2 m5 > m6 PROTEST actual 2011-11-12/none mode=riot ctx=diplomatic

### Detik 2012-06-22
[m1:SYR.MIL Pilot MiG-21 Suriah] mendarat di Yordania dan {e2 meminta} suaka, yang {e3 dikabulkan} [m2:JOR.GOV Amman].
e2 m1 > m2 REQUEST requested 2012-06-21/day mode=assist ctx=asylum,military
e3 m2 > m1 AID actual 2012-06-21/day ctx=asylum

### Antara 2012-12-12 none
Pertemuan Sahabat Suriah di [m1:@MAR Marrakesh] dihadiri 114 negara, dari [m2:@USA Amerika] hingga [m3:@ZAF Afrika Selatan], kata tuan rumah.

### Tempo.co 2013-09-14
[m1:USA.GOV Menlu Kerry] dan [m2:RUS.GOV Lavrov] {e1 sepakat} bahwa [m3:SYR.GOV Suriah] harus menyerahkan seluruh senjata kimianya; jika ingkar, [m4:FRA.GOV Paris] tidak menutup kemungkinan {e3 menggempur}.
e1 m1 > m2 AGREE planned 2013-09-14/none ctx=cbrn
e3 m4 > m3 ASSAULT hypothetical 2013-09-14/none ctx=cbrn,military

### VOA Indonesia 2013-10-06
Pakar [m1:OPCW OPCW] mengawasi {e1 penghancuran} hulu ledak pertama oleh [m2:SYR.GOV personel Suriah]; [m3:USA.GOV John Kerry] {e2 memuji} kepatuhan [m4=m2 Damaskus].
e1 m2 > m1 RETREAT actual 2013-10-06/none mode=disarm ctx=cbrn
e2 m3 > m4 SUPPORT actual 2013-10-07/day ctx=cbrn

### Kompas.com 2017-04-07
Lima puluh sembilan rudal Tomahawk {e1 menghajar} pangkalan [m1:SYR.MIL al-Shayrat] atas perintah [m2:USA.GOV Donald Trump], yang menuduh [m3:SYR.GOV Bashar al-Assad] {e2 memakai} gas sarin terhadap [m4:SYR.CVL warga Khan Sheikhoun].
e1 m2 > m1 ASSAULT actual 2017-04-07/none mode=heavy-weapons ctx=military,cbrn
e2 m3 > m4 ASSAULT actual 2017-04-04/day mode=unconventional ctx=cbrn said=m2

### Antara 2018-04-15
[m1:SYR.GOV Assad] menyangkal pasukannya {e1 menggunakan} gas klorin terhadap [m6:SYR.CVL penduduk Douma] dan [m3:RUS.GOV Moskow] menuding [m4:GBR.SPY Inggris] merekayasa bukti, yang oleh [m5:GBR.GOV Theresa May] {e2 disebut} kebohongan.
e1 m1 > m6 ASSAULT denied 2018-04-15/none mode=unconventional ctx=cbrn
e2 m5 > m3 ACCUSE actual 2018-04-16/day mode=allege ctx=cbrn,misinformation
