### Antara 2019-08-29
[m1:IDN.CVL Massa antirasisme] {e1 membobol} kantor DPRP dan toko di Jayapura, Kamis (29/8), sesudah [m2:IDN.REL Persekutuan Gereja Papua] {e2 mewanti-wanti} agar pawai tetap damai. [m3:IDN.GOV Kominfo] {e3 memampatkan} internet, [m4:IDN.COP Polri] {e4 menggeser} 1.250 Brimob, dan [m5:IDN.GOV Wiranto] {e5 menyalahkan} [m6:ULMWP Benny Wenda].
e1 m1 > m4 PROTEST actual 2019-08-29/day mode=riot ctx=religion_ethnicity,territory
e2 m2 > m1 REQUEST requested 2019-08-29/none mode=change ctx=religion_ethnicity
e3 m3 > m1 COERCE actual 2019-08-29/none mode=censor ctx=rights_freedoms
e4 m4 > m1 MOBILIZE actual 2019-08-29/none mode=police ctx=territory
e5 m5 > m6 ACCUSE actual 2019-08-29/none mode=allege ctx=territory

### Kompas 2013-11-24
[m1:IDN.GOV Presiden Yudhoyono] {e1 mengguntingi} tiga bidang kerja sama dengan [m2:AUS.GOV Canberra], termasuk patroli menghadang manusia perahu, Rabu (20/11). Surat permintaan penjelasannya {e2 dibalas} [m3:AUS.GOV Tony Abbott] pada Sabtu (23/11) dengan nada menyesal, tetapi tanpa kata maaf yang {e3 ditagih} [m4:IDN.LEG Komisi I].
e1 m1 > m2 SANCTION actual 2013-11-20/day mode=discontinue ctx=intelligence,military
e2 m3 > m1 CONSULT actual 2013-11-23/day ctx=diplomatic,intelligence
e3 m4 > m3 REQUEST requested 2013-11-24/none mode=yield ctx=intelligence

### Detik 2022-03-03
[m1:IDN.LAB Ketua KSPI Said Iqbal] {e1 memimpin unjuk rasa} di depan [m2:IDN.GOV Kemenaker] menolak dana hari tua dibayarkan pada usia 56, Rabu (16/2). Aturan itu {e2 ditarik kembali} [m3:IDN.GOV Menteri Ida Fauziyah] dua pekan sesudahnya, Rabu (2/3), setelah {e3 ditegur} [m4:IDN.GOV presiden].
e1 m1 > m2 PROTEST actual 2022-02-16/day mode=demo ctx=economic
e2 m3 > m1 CONCEDE actual 2022-03-02/day ctx=economic
e3 m4 > m3 REQUEST requested 2022-03-03/none mode=change ctx=economic

### Tempo.co 2018-07-30
[m1:IDN.MIL TNI AU] akan mengisi hanggar Iswahjudi dengan enam Sukhoi hasil barter karet dan kopi, menurut kontrak yang {e2 diteken} [m2:IDN.GOV Kemhan] dan [m3:RUS.BUS Rostec] pada Februari; [m4:USA.GOV Washington] {e3 menyodorkan gertak} undang-undang CAATSA. "<<q1 Kami negara merdeka>>," {e4 sahut} [m5:IDN.GOV Ryamizard Ryacudu].
e2 m2 > m3 SUPPORT actual 2018-02-01/month ctx=military,economic
e3 m4 > m2 THREATEN threatened 2018-07-30/none mode=discontinue ctx=military
e4 m5 > m4 REJECT actual 2018-07-30/none ctx=military
q1 m5 direct cue=sahut

### VOA Indonesia 2020-07-15
[m1:GBR.GOV London] {e1 menendang} [m2:CHN.BUS Huawei] dari jaringan 5G-nya mulai 2027, keputusan yang {e2 dibisikkan} [m3:USA.GOV Mike Pompeo] selama berbulan-bulan. [m4:CHN.GOV Duta Besar Liu Xiaoming] {e3 merasa terpukul} dan {e4 menyiratkan pembalasan}, sementara [m5:AUS.GOV Canberra], sesama anggota [m6:FVEY Five Eyes], mengangguk.
e1 m1 > m2 SANCTION planned 2020-07-15/none mode=discontinue ctx=technology,economic
e2 m3 > m1 REQUEST requested 2020-07-15/none mode=change ctx=technology
e3 m4 > m1 ACCUSE actual 2020-07-15/none mode=disapprove ctx=technology
e4 m4 > m1 THREATEN threatened 2020-07-15/none ctx=technology,economic
rel m5 member_of m6

### BBC Indonesia 2012-06-22 none
Sang bek kiri menumbangkan kotak wartawan dengan kelakarnya sebelum perempat final di [m1:@POL Gdansk]. Regu asuhannya mengunci gelandang lawan sepanjang laga, pelatih melempar handuk basah ke bangku, dan dua pemain diusir wasit.

### BBC Indonesia 2012-06-23
[m1:PRY.LEG Senat Paraguay] {e1 menumbangkan} [m2:PRY.GOV Fernando Lugo] dalam sidang kilat, Jumat (22/6). [m3:ARG.GOV Buenos Aires] {e2 memanggil pulang} dutanya, [m4:UNASUR Unasur], yang beranggotakan [m5:PRY.GOV negara itu], {e3 mengirim} 11 menteri luar negeri, dan [m6=m2 Lugo] {e4 menerima nasib} seraya menyebutnya kudeta parlemen.
e1 m1 > m2 SANCTION actual 2012-06-22/day mode=discontinue ctx=legislative,executive
e2 m3 > m5 SANCTION actual 2012-06-23/none mode=expel ctx=diplomatic
e3 m4 > m5 CONSULT actual 2012-06-23/none mode=visit ctx=diplomatic
e4 m6 > m1 CONCEDE actual 2012-06-23/none ctx=executive
rel m5 member_of m4

### Republika 2015-09-27
[m1:IRN.GOV Ayatullah Ali Khamenei] {e1 menagih tanggung jawab} [m2:SAU.GOV Riyadh] atas kematian ratusan jemaahnya di Mina, Kamis (24/9). [m3:SAU.GOV Menlu Adel al-Jubeir] {e2 mengibaskan tangan}: "<<q1 Jangan bermain politik dengan tragedi>>," katanya di [m4:@USA New York], dan [m5:IDN.GOV Menag Lukman Hakim] {e3 memohon akses} ke rumah sakit.
e1 m1 > m2 ACCUSE actual 2015-09-27/none mode=disapprove ctx=religion_ethnicity,disasters
e2 m3 > m1 REJECT actual 2015-09-27/none ctx=religion_ethnicity
e3 m5 > m2 REQUEST requested 2015-09-27/none mode=yield ctx=disasters
q1 m3 direct cue=katanya

### CNN Indonesia 2022-01-25
[m1:IDN.GOV Menko Luhut] dan [m2:SGP.GOV Teo Chee Hean] {e1 menyelesaikan} tiga perjanjian—FIR, ekstradisi, pertahanan—di Bintan, Selasa (25/1). [m3:IDN.LEG Anggota Komisi I Sukamta] dari [m4:IDN.PTY PKS] {e2 menggugat} pasal yang menitipkan langit rendah kepada [m5=m2 Singapura].
e1 m1 > m2 SUPPORT actual 2022-01-25/day ctx=territory,legal,military
e2 m3 > m1 ACCUSE actual 2022-01-25/none mode=disapprove ctx=territory
rel m3 member_of m4

### Sindonews 2024-06-13
[m1:ARM.GOV Nikol Pashinyan] {e1 mengancang-ancang keluar} dari [m2:CSTO CSTO], persekutuan pimpinan [m3:RUS.GOV Rusia]: iurannya sudah {e2 disetop} sejak Mei. [m4=m3 Kremlin] {e3 berharap masih bisa membujuk}, sedangkan [m5:BLR.GOV Lukashenko] {e4 dilarang bertamu} ke [m6=m1 Yerevan] sampai [m7=m5 ia] meminta maaf.
e1 m1 > m2 SANCTION planned 2024-06-13/none mode=discontinue ctx=military
e2 m1 > m2 SANCTION actual 2024-05-01/month mode=discontinue ctx=military
e3 m4 > m1 REQUEST requested 2024-06-13/none mode=change ctx=military
e4 m6 > m5 REJECT actual 2024-06-13/none ctx=diplomatic
rel m2 led_by m3

### Bisnis.com 2019-10-09 none
Bursa kerja di [m1:@IDN Balikpapan] diserbu 3.000 pelamar sampai pagar ditutup. Panitia menjanjikan sesi tambahan, sebagian peserta menyerah karena panas, dan dua perusahaan menarik stannya lebih cepat.

### Merdeka.com 2014-12-16
[m1:AUS.COP Polisi antiteror Sydney] {e1 menerobos} Kafe Lindt dini hari Selasa (16/12) dan melumpuhkan [m2:AUS.REB Man Haron Monis], yang {e2 menawan} 18 [m3:AUS.CVL pengunjung] selama 16 jam. [m4:AUS.REL Dewan Imam Nasional] {e3 berlepas diri} dari pria yang {e4 menuntut} bicara dengan [m5:AUS.GOV Tony Abbott] itu.
e1 m1 > m2 ASSAULT actual 2014-12-16/day mode=firearms ctx=terrorism
e2 m2 > m3 ASSAULT actual 2014-12-15/day mode=abduct ctx=terrorism
e3 m4 > m2 ACCUSE actual 2014-12-16/none mode=disapprove ctx=terrorism,religion_ethnicity
e4 m2 > m5 REQUEST requested 2014-12-15/none ctx=terrorism

### DW Indonesia 2025-03-06
[m1:USA.GOV Donald Trump] {e1 mencabut stopkontak} intelijen bagi [m2:UKR.GOV Kyiv], Rabu (5/3), setelah adu mulut di Ruang Oval. [m3:FRA.GOV Paris] {e2 mengisi kekosongan} dengan citra satelitnya, dan [m4:EU Dewan Eropa] sepakat menggelontorkan 800 miliar euro untuk mempersenjatai diri; [m5:HUN.GOV Orban] {e4 tidak ikut menandatangani} pernyataan itu.
e1 m1 > m2 SANCTION actual 2025-03-05/day mode=discontinue ctx=intelligence,military
e2 m3 > m2 COOPERATE actual 2025-03-06/none ctx=intelligence
e4 m5 > m4 REJECT actual 2025-03-06/none ctx=military

### Jawa Pos 2023-01-31
[m1:IDN.AGR Kepala desa dari seluruh Jawa] {e1 melebur} di depan DPR menuntut masa jabatan sembilan tahun. [m2:IDN.LEG Muhaimin Iskandar, wakil ketua dewan,] {e2 meluluskan} keinginan itu untuk dimasukkan Prolegnas, sedangkan [m3:IDN.CVL KPPOD] {e3 mengkritisi} barter suara menjelang pemilu.
e1 m1 > m2 PROTEST actual 2023-01-31/none mode=demo ctx=political_institutions
e2 m2 > m1 CONCEDE planned 2023-01-31/none ctx=political_institutions,legislative
e3 m3 > m2 ACCUSE actual 2023-01-31/none mode=disapprove ctx=election
