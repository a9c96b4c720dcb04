### Antara 2021-06-30
[m1:ETH.MIL Pasukan federal] {e1 meninggalkan} [m2:@ETH Mekelle] dan beberapa jam berselang [m3:TPLF.REB pejuang Tigray] {e2 masuk tanpa tembakan}; [m4:USA.GOV Washington] memohon gencatan senjata, [m5:ERI.GOV Asmara] diam saja.
e1 m1 > m3 RETREAT actual 2021-06-28/day mode=withdraw ctx=military
e2 m3 > m1 COERCE actual 2021-06-28/day mode=seize ctx=military,territory

### Kompas.com 2021-11-03
[m1:ETH.GOV Kabinet Abiy Ahmed] menetapkan {e1 keadaan darurat} nasional setelah [m2:TPLF.REB gerilyawan Tigray] mengaku {e2 menguasai} kota Dessie dan Kombolcha dari [m3:ETH.MIL tentara pemerintah].
e1 m1 > m2 COERCE actual 2021-11-02/day mode=martial-law ctx=military
e2 m2 > m3 ASSAULT actual 2021-10-31/none ctx=military,territory said=m2

### CNN Indonesia 2021-11-17
Tujuh puluh pengemudi truk [m1:UN PBB] {e1 ditahan} [m2:ETH.COP polisi Ethiopia] di Semera, dan [m3:UN juru bicara Stephane Dujarric] {e2 meminta} pembebasan mereka.
e1 m2 > m1 COERCE actual 2021-11-10/day mode=arrest ctx=human_security
e2 m3 > m2 REQUEST requested 2021-11-10/day mode=yield ctx=human_security

### Antara 2018-04-18
[m1:CUB.CVL Para penumpang Kuba] yang {e1 dikirim balik} oleh [m2:MEX.GOV otoritas migrasi Meksiko] menolak turun dari pesawat.
e1 m2 > m1 COERCE actual 2018-04-18/none mode=deport ctx=migration

### Tempo.co 2024-08-26
[m1:CAN.GOV Ottawa] {e1 menerapkan} tarif seratus persen atas mobil listrik [m2:CHN.BUS China]; setelah [m3:CHN.GOV Beijing] {e2 membalas} dengan bea kanola, [m4=m1 Kanada] pada 2026 {e3 menurunkan} tarifnya.
e1 m1 > m2 SANCTION actual 2024-08-26/none mode=discontinue ctx=economic
e2 m3 > m1 SANCTION actual 2025-03-08/day mode=discontinue ctx=economic
e3 m4 > m3 CONCEDE actual 2026-01-16/day ctx=economic

### Antara 2019-02-28
[m1:VNM.GOV Hanoi] menyediakan lokasi bagi {e1 pertemuan puncak} kedua [m2:USA.GOV Trump] dan [m3:PRK.GOV Kim], yang bubar tanpa kesepakatan karena [m4=m2 pihak Amerika] {e2 menolak} menghapus seluruh sanksi.
e1 m2 > m3 CONSULT actual 2019-02-28/none mode=third-party ctx=cbrn,diplomatic
e2 m4 > m3 REJECT actual 2019-02-28/none mode=yield ctx=cbrn,economic

### VOA Indonesia 2023-02-14
[m1:MDA.GOV Presiden Maia Sandu] {e1 menuduh} [m2:RUS.GOV Rusia] merencanakan {e2 penggulingan} pemerintahannya memakai penyusup dari Serbia dan Montenegro; [m3:RUS.GOV Moskow] membantah.
e1 m1 > m2 ACCUSE actual 2023-02-13/day mode=allege ctx=executive
e2 m2 > m1 COERCE denied 2023-02-13/day mode=seize ctx=executive

### Antara 2023-07-26
[m1:MDA.GOV Chisinau] {e1 memangkas} jumlah staf kedutaan [m2:RUS.GOV Rusia] dari delapan puluh menjadi dua puluh lima setelah antena pengintai ditemukan di atapnya.
e1 m1 > m2 SANCTION actual 2023-07-26/none mode=expel ctx=diplomatic,intelligence

### Detik 2025-01-03
Sejak Tahun Baru, [m1:RUS.BUS Gazprom] {e1 menghentikan} pasokan ke [m2:TRANS.PRE Transnistria]; [m3:UKR.GOV Kyiv], yang membiarkan perjanjian transit habis, {e2 menawari} [m4:MDA.GOV Moldova] batu bara.
e1 m1 > m2 SANCTION actual 2025-01-01/day mode=discontinue ctx=natural_resource
e2 m3 > m4 AGREE actual 2025-01-03/none ctx=natural_resource

### Antara 2025-01-04
[m1:SVK.GOV Robert Fico] {e1 mengancam} memutus pasokan listrik cadangan ke [m2:UKR.GOV Ukraina] dan mengurangi bantuan bagi [m3:UKR.REF pengungsi], kecuali [m4=m2 Zelensky] membuka kembali transit gas.
e1 m1 > m2,m3 THREATEN threatened 2025-01-02/day mode=restrict ctx=natural_resource,migration

### Kompas.com 2024-05-15
[m1:SVK.GOV Robert Fico] {e1 ditembak} seorang [m2:SVK.CVL pria 71 tahun] di Handlova; [m3:HUN.GOV Orban] {e2 mendoakan} kesembuhannya, [m4:RUS.GOV Putin] {e3 menyebutnya} orang berani.
e1 m2 > m1 ASSAULT actual 2024-05-15/none mode=targeted ctx=executive
e2 m3 > m1 SUPPORT actual 2024-05-15/none ctx=diplomatic
e3 m4 > m1 SUPPORT actual 2024-05-15/none ctx=diplomatic

### Antara 2020-08-05 none
Peta satelit memperlihatkan kawah sedalam 43 meter di pelabuhan [m1:@LBN Beirut]. Dari [m2:@CYP Siprus] dentuman terdengar, begitu pula di [m3:@SYR Damaskus].

### CNN Indonesia 2020-08-06
[m1:FRA.GOV Emmanuel Macron] berjalan di Gemmayzeh, {e1 memeluk} [m2:LBN.CVL seorang perempuan], lalu menjanjikan bantuan yang tidak akan disalurkan lewat [m3:LBN.GOV pejabat korup].
e1 m1 > m2 SUPPORT actual 2020-08-06/none ctx=disasters

### Republika 2020-08-10
[m1:LBN.GOV Hassan Diab] {e1 mengumumkan pengunduran diri} kabinetnya sesudah [m2:LBN.CVL demonstran] {e2 menyerbu} sejumlah kementerian; [m3:LBN.GOV Presiden Aoun] {e3 memintanya} bertugas sementara.
e1 m1 > m2 RETREAT actual 2020-08-10/none mode=resign ctx=executive
e2 m2 > m1 PROTEST actual 2020-08-08/day mode=riot ctx=corruption
e3 m3 > m1 REQUEST requested 2020-08-10/none mode=assist ctx=executive

### Antara 2021-10-29
Tersinggung oleh ucapan seorang menteri, [m1:SAU.GOV Riyadh] {e1 mengusir} [m2:LBN.GOV duta besar Lebanon] dan {e2 melarang} semua impor dari [m3:@LBN Beirut], {e3 diikuti} [m4:BHR.GOV Manama] serta [m5:KWT.GOV Kuwait].
e1 m1 > m2 SANCTION actual 2021-10-29/none mode=expel ctx=diplomatic
e2 m1 > m2 SANCTION actual 2021-10-29/none mode=discontinue ctx=economic,diplomatic
e3 m4,m5 > m2 SANCTION actual 2021-10-30/day mode=expel ctx=diplomatic

### Antara 2026-02-01
Wilayah udara [m1:TCD.GOV Chad] tidak akan {e1 dibuka} untuk [m2:FRA.MIL pesawat tempur asing] kecuali ada permintaan, kata [m3:TCD.GOV Menhan Issaka Malloua] pada [m4:#RFI RFI].
e1 m1 > m2 REJECT actual 2026-02-01/none mode=assist ctx=military said=m3

### Kompas.com 2023-05-21
[m1:UKR.GOV Kyiv] menyangkal Bakhmut {e1 jatuh}, sehari setelah [m2:WAGNER.PRM Wagner] mengibarkan bendera di sana dan mengklaim kemenangan bagi [m3:RUS.GOV Moskow].
e1 m2 > m1 ASSAULT denied 2023-05-21/none ctx=military,territory

### Antara 2022-08-24
Pada hari kemerdekaan keenam bulan perang, [m1:GBR.GOV Boris Johnson] {e1 muncul mendadak} di [m2:@UKR Kyiv]; [m3:UKR.GOV Volodymyr Zelensky] {e2 menganugerahinya} medali dan [m4:TUR.GOV Erdogan] mengucapkan bahwa Krimea harus {e4 dikembalikan} [m5:RUS.GOV Rusia].
e1 m1 > m3 CONSULT actual 2022-08-24/none mode=visit ctx=diplomatic
e2 m3 > m1 SUPPORT actual 2022-08-24/none ctx=diplomatic
e4 m4 > m5 REQUEST requested 2022-08-23/day mode=yield ctx=territory

### Tempo.co 2022-05-09
[m1:POL.CVL Aktivis pro-Ukraina] {e1 menyiram cat merah} ke wajah [m2:RUS.GOV Duta Besar Sergey Andreyev] di makam tentara Soviet; [m3:POL.GOV Warsawa] {e2 menyesalkan}, tetapi tidak {e3 meminta maaf}.
e1 m1 > m2 PROTEST actual 2022-05-09/none mode=vandalize ctx=military
e2 m3 > m1 ACCUSE actual 2022-05-09/none mode=disapprove ctx=diplomatic
e3 m3 > m2 SUPPORT denied 2022-05-09/none ctx=diplomatic

### Antara 2014-06-23
[m1:ISIS.REB ISIS] {e1 menggerakkan} pejuangnya ke pos perbatasan [m2:IRQ.MIL Trebil] di seberang Yordania; [m3:JOR.MIL Amman] {e2 memperkuat} perbatasan, dan [m4:USA.GOV John Kerry] {e3 mengunjungi} [m5:IRQ.GOV Nuri al-Maliki].
e1 m1 > m2 COERCE actual 2014-06-22/day mode=seize ctx=terrorism
e2 m3 > m1 MOBILIZE actual 2014-06-23/none mode=troops ctx=military,terrorism
e3 m4 > m5 CONSULT actual 2014-06-23/none mode=visit ctx=diplomatic,terrorism

### Antara 2016-08-12
Dengan mundurnya [m1:ISIS.REB ISIS], [m2:SDF.REB Pasukan Demokratik Suriah] {e1 membebaskan} dua ribu sandera [m3:SYR.CVL warga Manbij] dari tangan kelompok itu.
e1 m2 > m3 AID actual 2016-08-12/none ctx=terrorism

### Detik 2019-03-23
[m1:SDF.REB SDF] menyatakan {e1 penaklukan} Baghouz, sudut terakhir kekhalifahan [m2:ISIS.REB ISIS], berkat dukungan udara [m3:USA.MIL koalisi]; [m4:TUR.GOV Ankara] bungkam.
e1 m1 > m2 ASSAULT actual 2019-03-23/none ctx=terrorism,military,territory

### Antara 2021-03-16
[m1:GBR.GOV Inggris] berencana menaikkan batas hulu ledak nuklirnya; [m2:IRN.GOV Zarif] {e2 mengecam} kemunafikan [m3=m1 London], dan [m4:DEU.GOV Heiko Maas] prihatin.
e2 m2 > m3 ACCUSE actual 2021-03-17/day mode=disapprove ctx=cbrn

### CNN Indonesia 2023-09-03
Jika [m1:RUS.GOV Moskow] menolak kembali ke pakta gandum, [m2:TUR.GOV Ankara] bersama [m3:QAT.GOV Doha] dapat {e1 membiayai} pengapalan satu juta ton gandum murah untuk [m4:SOM.GOV Somalia] dan [m5:SDN.GOV Sudan].
e1 m2,m3 > m4,m5 AID hypothetical 2023-09-03/none ctx=human_security
