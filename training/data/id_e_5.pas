### Kompas.com 2018-11-26
[m1:RUS.MIL Penjaga pantai Rusia] {e1 menabrak} dan {e2 merampas} tiga kapal [m2:UKR.MIL Angkatan Laut Ukraina] di Selat Kerch; [m3:UKR.GOV Petro Poroshenko] {e3 mengusulkan} keadaan perang kepada [m4:UKR.LEG parlemen].
e1 m1 > m2 ASSAULT actual 2018-11-26/none ctx=military,territory
e2 m1 > m2 COERCE actual 2018-11-26/none mode=seize ctx=military,territory
e3 m3 > m4 REQUEST requested 2018-11-26/none mode=change ctx=military

### Antara 2019-07-19
Kapal tanker berbendera [m1:GBR.BUS Inggris] {e1 digiring} [m2:IRN.MIL Garda Revolusi] ke Bandar Abbas, dua pekan setelah [m3:GBR.MIL marinir kerajaan] {e2 menyita} Grace 1 di Gibraltar; [m4:GBR.GOV Jeremy Hunt] tidak akan {e3 menempuh jalan militer}.
e1 m2 > m1 COERCE actual 2019-07-19/none mode=seize ctx=territory
e2 m3 > m2 COERCE actual 2019-07-19/none mode=seize ctx=economic
e3 m4 > m2 ASSAULT denied 2019-07-19/none ctx=military

### Tempo.co 2006-12-04
[m1:IDN.COP Polisi syariah] {e1 merazia} kafe di Banda Aceh, [m2:IDN.CVL aktivis perempuan] {e2 memprotes}, [m3:IDN.GOV gubernur] tak berkomentar.
e1 m1 > m2 COERCE actual 2006-12-04/none mode=seize ctx=gender
e2 m2 > m1 PROTEST actual 2006-12-04/none ctx=gender

### Republika 2021-02-01
[m1:MMR.PTY Aung San Suu Kyi] {e1 dijemput tentara} dini hari; jaringan telepon {e2 diputus}, dan [m2:MMR.MIL Tatmadaw] {e3 mengumumkan keadaan darurat} setahun atas [m3:MMR.CVL rakyat Myanmar].
e1 m2 > m1 COERCE actual 2021-02-01/day mode=arrest ctx=pro_democracy
e2 m2 > m3 COERCE actual 2021-02-01/none mode=censor ctx=repression
e3 m2 > m3 COERCE actual 2021-02-01/none mode=martial-law ctx=pro_democracy

### Detikcom 2010-08-14
[m1:MYS.COP Polis Marin] {e1 menciduk} [m2:IDN.GOV tiga pegawai DKP] di Tanjung Berakit; sebagai gantinya, [m3:IDN.GOV Jakarta] {e2 melepas} [m4:MYS.CVL tujuh nelayan Malaysia], pertukaran yang {e3 dibantah} [m5:IDN.GOV Menlu Marty].
e1 m1 > m2 COERCE actual 2010-08-14/none mode=arrest ctx=territory
e2 m3 > m4 RETREAT actual 2010-08-14/none mode=release ctx=territory
e3 m5 > m1 REJECT actual 2010-08-14/none ctx=territory

### VOA Indonesia 2018-09-04
[m1:MMR.JUD Pengadilan Yangon] {e1 mengganjar} [m2:MMR.JRN dua wartawan Reuters] tujuh tahun penjara; [m3:USA.GOV Mike Pence] {e2 menyerukan pembebasan} [m4=m2 mereka], seruan yang {e3 tak diindahkan} [m5:MMR.GOV Naypyidaw].
e1 m1 > m2 SANCTION actual 2018-09-04/none mode=convict ctx=rights_freedoms
e2 m3 > m5 REQUEST requested 2018-09-04/none mode=yield ctx=rights_freedoms
e3 m5 > m3 REJECT actual 2018-09-04/none mode=yield ctx=rights_freedoms

### Antara 2014-03-21
[m1:TUR.GOV Ankara] {e1 memblokir} Twitter bagi [m4:TUR.CVL penggunanya] menjelang pemilu daerah; [m2:EU Komisioner Neelie Kroes] {e2 menyebutnya} pengecut, [m3:TUR.GOV Presiden Abdullah Gul] pun {e3 melanggarnya} lewat cuitan.
e1 m1 > m4 COERCE actual 2014-03-21/none mode=censor ctx=rights_freedoms
e2 m2 > m1 ACCUSE actual 2014-03-21/none mode=disapprove ctx=rights_freedoms
e3 m3 > m1 REJECT actual 2014-03-21/none ctx=rights_freedoms

### CNN Indonesia 2019-05-22
{e1 Pembatasan} media sosial oleh [m1:IDN.GOV Menko Wiranto] menyusul {e2 rusuh} [m2:IDN.CVL pendukung Prabowo] di depan [m3:IDN.GOV Bawaslu]; [m4:IDN.CVL SAFEnet] {e3 keberatan}.
e1 m1 > m2 COERCE actual 2019-05-22/none mode=censor ctx=election
e2 m2 > m3 PROTEST actual 2019-05-22/none mode=riot ctx=election
e3 m4 > m1 ACCUSE actual 2019-05-22/none mode=disapprove ctx=rights_freedoms

### Sindonews 2017-07-12
[m1:IDN.GOV Pemerintah] {e1 membubarkan} [m2:IDN.REL Hizbut Tahrir Indonesia] lewat perppu; [m3=m2 HTI] {e2 mengajukan uji materi}, dan [m4:IDN.REL GP Ansor] {e3 menyatakan mendukung penuh} [m5=m1 pemerintah].
e1 m1 > m2 COERCE actual 2017-07-12/none mode=restrict ctx=religion_ethnicity
e2 m3 > m1 ACCUSE actual 2017-07-12/none mode=allege ctx=legal
e3 m4 > m5 SUPPORT actual 2017-07-12/none ctx=religion_ethnicity

### Kompas.com 2021-12-29
[m1:HKG.COP Dua ratus polisi Hong Kong] {e1 menggeledah} kantor [m2:HKG.JRN Stand News], {e2 membawa} enam redakturnya, dan {e3 membekukan} asetnya.
e1 m1 > m2 COERCE actual 2021-12-29/none mode=seize ctx=rights_freedoms
e2 m1 > m2 COERCE actual 2021-12-29/none mode=arrest ctx=rights_freedoms
e3 m1 > m2 COERCE actual 2021-12-29/none mode=seize ctx=rights_freedoms

### Antara 2022-03-31
[m1:SGP.GOV Singapura] {e1 mendeportasi} ustaz asal [m2:IDN.REL Pasuruan] tanpa penjelasan? [m5=m2 Ia] cuma {e2 ditolak masuk}, kata [m3:SGP.GOV Kedutaan Besar Singapura] kepada [m4:IDN.GOV Kemlu].
e1 m1 > m2 COERCE denied 2022-03-31/none mode=deport ctx=religion_ethnicity
e2 m1 > m2 REJECT actual 2022-03-31/none ctx=religion_ethnicity

### Media Indonesia 2008-12-27
[m1:ISR.GOV Israel] {e1 menutup} ketiga pintu Gaza bagi [m2:PSE.CVL warga Palestina], lalu jetnya {e2 menggempur} markas [m3:HAMAS.COP polisi Hamas]; [m4:EGY.GOV Kairo] {e3 membuka} Rafah untuk yang terluka.
e1 m1 > m2 COERCE actual 2008-12-27/none mode=restrict ctx=human_security
e2 m1 > m3 ASSAULT actual 2008-12-27/none mode=aerial ctx=military
e3 m4 > m2 AID actual 2008-12-27/none ctx=human_security

### DW Indonesia 2017-06-05
{e1 Blokade} terhadap [m1:QAT.GOV Doha] oleh [m2:SAU.GOV Riyadh], [m3:ARE.GOV Abu Dhabi], [m4:BHR.GOV Manama], dan [m5:EGY.GOV Kairo] {e2 ditentang} [m6:DEU.GOV Sigmar Gabriel], {e3 didukung} [m7:USA.GOV Trump].
e1 m2,m3,m4,m5 > m1 COERCE actual 2017-06-05/none mode=restrict ctx=diplomatic
e2 m6 > m2 ACCUSE actual 2017-06-05/none mode=disapprove ctx=diplomatic
e3 m7 > m2 SUPPORT actual 2017-06-05/none ctx=diplomatic

### Bisnis.com 2020-10-05
[m1:EST.GOV Tallinn] {e1 menuduh} peretas [m2:RUS.SPY GRU] {e2 membobol} peladen [m3:EST.GOV kementerian luar negerinya]; [m4:RUS.GOV kedutaan Rusia] {e3 mengelak}.
e1 m1 > m2 ACCUSE actual 2020-10-05/none mode=allege ctx=cyber
e2 m2 > m3 COERCE denied 2020-10-05/none mode=cyber
e3 m4 > m1 REJECT actual 2020-10-05/none ctx=cyber

### Tribun Jateng 2022-02-09
[m1:IDN.COP Ratusan polisi] {e1 merangsek masuk} Desa Wadas mengawal pengukuran; [m2:IDN.CVL 60 warga] {e2 diangkut} dan baru {e3 dipulangkan} sehari kemudian, setelah [m3:IDN.GOV Gubernur Ganjar] {e4 menyampaikan maaf}.
e1 m1 > m2 COERCE actual 2022-02-09/none mode=seize ctx=natural_resource
e2 m1 > m2 COERCE actual 2022-02-08/day mode=arrest ctx=natural_resource
e3 m1 > m2 RETREAT actual 2022-02-09/day mode=release ctx=natural_resource
e4 m3 > m2 SUPPORT actual 2022-02-09/none ctx=natural_resource

### Kompas 2000-11-24
Jam malam {e1 akan diberlakukan} [m1:IDN.COP Polda Papua] di Wamena bila [m2:IDN.CVL Satgas Papua] {e2 mengibarkan} Bintang Kejora pada 1 Desember.
e1 m1 > m2 COERCE hypothetical 2000-11-24/none mode=curfew ctx=territory
e2 m2 > m1 PROTEST hypothetical 2000-11-24/none mode=demo ctx=territory

### Antara 2015-12-02 headline
{e1 Culik} Turis, [m1:ABUSAYYAF.REB Abu Sayyaf] {e2 Penggal} [m2:MYS.CVL Bernard Then]
e1 m1 > m2 ASSAULT actual 2015-12-02/none mode=abduct ctx=terrorism
e2 m1 > m2 ASSAULT actual 2015-12-02/none mode=targeted ctx=terrorism

### Republika 2016-07-19
Baku tembak sengit di Poso menewaskan [m2:MIT.REB Santoso]: [m1:IDN.MIL prajurit Kostrad] {e1 menembak} [m6=m2 pemimpin MIT itu] di pegunungan Tambarana, ujar [m3:IDN.COP Tito], sedangkan [m4:IDN.MIL Panglima] {e2 memberi penghargaan} kepada [m5=m1 mereka].
e1 m1 > m6 ASSAULT actual 2016-07-19/none mode=firearms ctx=terrorism said=m3
e2 m4 > m5 SUPPORT actual 2016-07-19/none ctx=terrorism

### Detikcom 2003-08-06
{e1 Bom mobil} [m1:JI.REB Jemaah Islamiyah] di JW Marriott {e2 dikutuk} [m2:AUS.GOV Howard], [m3:GBR.GOV Blair], dan [m4:SGP.GOV Goh Chok Tong]; [m5:IDN.GOV Jakarta] {e3 memperketat} penjagaan.
e2 m2,m3,m4 > m1 ACCUSE actual 2003-08-06/none mode=disapprove ctx=terrorism
e1 m1 > m5 ASSAULT actual 2003-08-05/day mode=explosives ctx=terrorism
e3 m5 > m1 MOBILIZE actual 2003-08-06/none mode=police ctx=terrorism

### Jubi 2018-12-04
[m1:TPNPB.REB Kelompok Egianus] {e1 membantai} [m2:IDN.LAB pekerja Istaka Karya] di Distrik Yigi; [m3:IDN.GOV presiden] {e2 menginstruksikan} [m4:IDN.MIL TNI] dan [m5:IDN.COP Polri] memburu [m6=m1 pelaku].
e1 m1 > m2 ASSAULT actual 2018-12-04/none mode=firearms ctx=territory
e2 m3 > m6 THREATEN threatened 2018-12-04/none mode=territory

### Kompas.com 2022-03-09
Rumah sakit bersalin di Mariupol {e1 hancur dibom} [m1:RUS.MIL pesawat Rusia]; [m2:RUS.GOV Lavrov] mengatakan [m3:UKR.REB batalion Azov] {e2 menduduki} gedung itu, klaim yang {e3 disebut gila} oleh [m4:UKR.GOV Kuleba].
e1 m1 > m4 ASSAULT actual 2022-03-09/none mode=aerial ctx=military,human_security
e2 m3 > m4 COERCE actual 2022-03-09/none mode=seize ctx=military said=m2
e3 m4 > m2 REJECT actual 2022-03-09/none ctx=military

### Antara 2017-04-07
Lima puluh sembilan Tomahawk {e1 dilepaskan} [m1:USA.MIL dua kapal perusak Amerika] ke pangkalan [m2:SYR.MIL Shayrat]; [m3:RUS.GOV Kremlin] {e2 menganggapnya agresi}, [m4:ISR.GOV Yerusalem] dan [m5:AUS.GOV Canberra] {e3 menyambut}.
e1 m1 > m2 ASSAULT actual 2017-04-07/none mode=heavy-weapons ctx=military,cbrn
e2 m3 > m1 ACCUSE actual 2017-04-07/none mode=disapprove ctx=military
e3 m4,m5 > m1 SUPPORT actual 2017-04-07/none ctx=military

### Sinar Harapan 2005-10-03
Tiga ransel {e1 meledak} di Jimbaran dan Kuta. Belum ada yang mengaku, tetapi [m1:IDN.COP Kapolda Bali Made Mangku Pastika] {e2 mencurigai} [m2:MYS.REB Azahari dan Noordin].
e2 m1 > m2 ACCUSE actual 2005-10-03/none mode=allege ctx=terrorism
e1 m2 > m1 ASSAULT hypothetical 2005-10-03/none mode=suicide-attack ctx=terrorism

### CNN Indonesia 2023-06-06
[m1:UKR.GOV Kyiv] {e1 menuding} [m2:RUS.MIL brigade bermotor ke-205] {e2 meledakkan} bendungan Kakhovka; [m3:RUS.GOV Moskow] {e3 balik menuding} [m4:UKR.MIL artileri Ukraina], sementara [m5:UN Guterres] menahan diri dari menyalahkan.
e1 m1 > m2 ACCUSE actual 2023-06-06/none mode=allege ctx=military,environment
e2 m2 > m1 ASSAULT denied 2023-06-06/none mode=destroy ctx=military,environment
e3 m3 > m4 ACCUSE actual 2023-06-06/none mode=allege ctx=military,environment

### Waspada 2001-08-09
[m1:IDN.LAB Tiga puluh buruh] kebun [m6:IDN.BUS PT Bumi Flora] {e1 diberondong} orang bersenjata tak dikenal; [m2:IDN.MIL Kodam] {e2 menuduh} [m3:GAM.REB GAM], sedang [m4:GAM.REB Ayah Sofyan] {e3 membantah} dan {e4 menunjuk} [m5:IDN.MIL tentara].
e2 m2 > m3 ACCUSE actual 2001-08-09/none mode=allege ctx=military
e3 m4 > m2 REJECT actual 2001-08-09/none ctx=military
e4 m4 > m5 ACCUSE actual 2001-08-09/none mode=allege ctx=military
e1 m3 > m1 ASSAULT denied 2001-08-09/none mode=firearms ctx=military

### Tempo.co 2012-10-17
[m1:IDN.MIL Letkol Robert Simanjuntak] {e1 membanting dan mencekik} [m2:IDN.JRN pewarta foto Riau Pos] di lokasi jatuhnya Hawk; [m3:IDN.JRN AJI] {e2 mendesak} [m4:IDN.MIL KSAU] mengadilinya, dan [m5=m4 Marsekal Imam] {e3 minta maaf}.
e1 m1 > m2 ASSAULT actual 2012-10-17/none mode=beat ctx=rights_freedoms
e2 m3 > m4 REQUEST requested 2012-10-17/none mode=change ctx=legal,rights_freedoms
e3 m5 > m2 SUPPORT actual 2012-10-17/none ctx=rights_freedoms

### BBC Indonesia 2014-04-16
Dari asrama Chibok, [m1:BOKOHARAM.REB Boko Haram] {e1 menggondol} [m2:NGA.EDU ratusan siswi]; [m3:NGA.MIL tentara] yang semula mengatakan sudah {e2 membebaskan} hampir semua, meralatnya.
e1 m1 > m2 ASSAULT actual 2014-04-16/none mode=abduct ctx=terrorism,gender
e2 m3 > m2 AID denied 2014-04-16/none ctx=terrorism

### Antara 2020-01-08
Belasan rudal {e1 dihujankan} [m1:IRN.MIL Pasukan Dirgantara Garda] ke pangkalan Ain al-Asad, yang menampung [m2:USA.MIL tentara AS], balasan bagi {e2 pembunuhan} [m3:IRN.MIL Qassem Soleimani] oleh [m4:USA.MIL pesawat nirawak Amerika]. Kini, kata [m5:IRN.GOV Javad Zarif], [m6=m1 Iran] {e3 tidak mencari perang}.
e1 m1 > m2 ASSAULT actual 2020-01-08/none mode=heavy-weapons ctx=military
e2 m4 > m3 ASSAULT actual 2020-01-03/day mode=drone ctx=military
e3 m6 > m4 ASSAULT denied 2020-01-08/none ctx=military said=m5

### Kompas.com 2013-02-22
[m1:TPNPB.REB Gerombolan Goliat Tabuni] {e1 menghadang} dan {e2 menewaskan} [m2:IDN.MIL delapan prajurit] di Sinak dan Tingginambut, sedangkan helikopter Super Puma yang hendak mengevakuasi [m3=m2 jenazah] juga {e4 ditembaki}.
e1 m1 > m2 ASSAULT actual 2013-02-22/none mode=firearms ctx=territory
e2 m1 > m2 ASSAULT actual 2013-02-22/none mode=firearms ctx=territory
e4 m1 > m2 ASSAULT actual 2013-02-22/none mode=firearms ctx=territory

### Republika 2021-05-12
[m1:HAMAS.REB Brigade al-Qassam] {e1 memuntahkan} 130 roket ke Tel Aviv sesudah [m2:ISR.MIL jet tempur Israel] {e2 merobohkan} menara Hanadi di Gaza; [m3:RUS.GOV Moskow] {e3 siap menampung pembicaraan}.
e1 m1 > m2 ASSAULT actual 2021-05-12/none mode=heavy-weapons ctx=military
e2 m2 > m1 ASSAULT actual 2021-05-12/none mode=aerial ctx=military
e3 m3 > m1,m2 AGREE planned 2021-05-12/none ctx=military,diplomatic

### VOA Indonesia 2023-10-20
[m1:USA.MIL USS Carney] {e1 merontokkan} pesawat nirawak [m2:HOUTHI.REB Houthi], tetapi [m3:USA.GOV Pentagon] menyangkal telah {e2 menyerang} wilayah [m4:YEM.GOV Yaman] dan tidak menutup kemungkinan {e3 membalas} nanti.
e1 m1 > m2 ASSAULT actual 2023-10-20/none mode=heavy-weapons ctx=military
e2 m1 > m4 ASSAULT denied 2023-10-20/none ctx=military said=m3
e3 m3 > m2 ASSAULT hypothetical 2023-10-20/none ctx=military

### Kompas 1999-01-20
Di Batu Merah, [m1:IDN.REL kelompok Islam] dan [m2:IDN.REL kelompok Kristen] {e1 saling bacok}; [m3:IDN.MIL Kodam Pattimura] {e2 mengirim} dua kompi. Tidak benar, menurut [m4:IDN.MIL Wiranto], tentara {e3 memihak}.
e1 m1 > m2 ASSAULT actual 1999-01-20/none mode=primitive ctx=religion_ethnicity
e2 m3 > m1,m2 MOBILIZE actual 1999-01-20/none mode=troops ctx=religion_ethnicity
e3 m3 > m1 AID denied 1999-01-20/none ctx=religion_ethnicity said=m4

### Antara 1994-06-14
[m1:RWA.REB Milisi Interahamwe] {e1 menggorok} [m2:RWA.CVL ratusan orang Tutsi] yang berlindung di gereja; [m3:UN Boutros-Ghali] {e2 mengiba} agar [m4:FRA.GOV Paris] dan [m5:BEL.GOV Brussel] mengirim pasukan, dan hanya [m6=m4 Prancis] yang {e3 menyanggupi}.
e1 m1 > m2 ASSAULT actual 1994-06-14/none mode=primitive ctx=religion_ethnicity
e2 m3 > m4,m5 REQUEST requested 1994-06-14/none mode=assist ctx=peacekeeping
e3 m6 > m3 AGREE planned 1994-06-14/none ctx=peacekeeping

### Media Indonesia 2014-08-08
[m1:ISIS.REB ISIS] {e1 mengusir} [m2:IRQ.REL umat Yazidi] ke Gunung Sinjar dan {e2 memperbudak} perempuannya; [m3:USA.GOV Obama] {e3 mengizinkan} serangan udara dan {e4 menjatuhkan} air minum.
e1 m1 > m2 COERCE actual 2014-08-08/none mode=deport ctx=religion_ethnicity
e2 m1 > m2 ASSAULT actual 2014-08-08/none mode=sexual ctx=religion_ethnicity
e3 m3 > m1 THREATEN threatened 2014-08-08/none mode=violence ctx=military
e4 m3 > m2 AID actual 2014-08-08/none ctx=human_security

### Kompas.com 2013-08-22
{e1 Gas saraf} menewaskan ratusan orang di Ghouta; [m1:SYR.OPP oposisi] {e2 menunjuk hidung} [m2:SYR.GOV Assad], [m3:RUS.GOV Moskow] {e3 menuding} [m4:SYR.REB pemberontak], [m5:GBR.GOV William Hague] {e4 menuntut} akses bagi [m6:UN inspektur].
e1 m2 > m1 ASSAULT actual 2013-08-22/none mode=unconventional ctx=cbrn said=m1
e2 m1 > m2 ACCUSE actual 2013-08-22/none mode=allege ctx=cbrn
e3 m3 > m4 ACCUSE actual 2013-08-22/none mode=allege ctx=cbrn
e4 m5 > m2 REQUEST requested 2013-08-22/none mode=yield ctx=cbrn

### Pontianak Post 1997-02-20
{e1 Perang antarsuku} pecah lagi: [m1:IDN.CVL warga Dayak] {e2 membumihanguskan} permukiman [m2:IDN.CVL transmigran Madura] di Salatiga; [m3:IDN.REL uskup] {e3 mengajak} [m4=m1+m2 kedua pihak] berikrar damai.
e1 m1 > m2 ASSAULT actual 1997-02-20/none ctx=religion_ethnicity
e2 m1 > m2 ASSAULT actual 1997-02-20/none mode=destroy ctx=religion_ethnicity
e3 m3 > m4 REQUEST requested 1997-02-20/none mode=yield ctx=religion_ethnicity

### Antara 2010-12-08
[m1:MEX.MIL Marinir Meksiko] {e1 menewaskan} [m2:MEX.CRM gembong kartel Gulf] dan {e2 menyita} granat; [m3:USA.GOV Washington] {e3 memuji}, [m4:MEX.CVL komisi HAM] {e4 meneliti} jatuhnya seorang wartawan.
e1 m1 > m2 ASSAULT actual 2010-12-08/none mode=firearms ctx=illegal_drugs
e2 m1 > m2 COERCE actual 2010-12-08/none mode=seize ctx=illegal_drugs
e3 m3 > m1 SUPPORT actual 2010-12-08/none ctx=illegal_drugs
e4 m4 > m1 ACCUSE actual 2010-12-08/none mode=investigate ctx=human_rights

### Tempo.co 2021-03-28
Sepasang suami-istri [m1:JAD.REB anggota JAD] {e1 meledakkan diri} di gerbang [m2:IDN.REL Katedral Makassar]; [m3:IDN.REL Gomar Gultom] {e2 meminta} [m4:IDN.REL umat Kristen] tidak membalas, [m5:VAT.REL Paus] {e3 mendoakan} korban.
e1 m1 > m2 ASSAULT actual 2021-03-28/day mode=suicide-attack ctx=terrorism
e2 m3 > m4 REQUEST requested 2021-03-28/none mode=change ctx=religion_ethnicity
e3 m5 > m2 SUPPORT actual 2021-03-28/none ctx=religion_ethnicity

### Sindonews 2012-11-02
Nyaris {e1 ditembak}, [m1:IDN.GOV kepala distrik Pirime] melarikan diri; [m2:IDN.COP kapolseknya] {e2 gugur diserang} [m3:TPNPB.REB gerombolan bersenjata].
e1 m3 > m1 ASSAULT hypothetical 2012-11-02/none mode=firearms ctx=territory
e2 m3 > m2 ASSAULT actual 2012-11-02/none ctx=territory

### Detikcom 2018-11-02 headline
{e1 Pembunuhan} [m3:SAU.JRN Jurnalis], [m1:TUR.GOV Erdogan] {e2 Sebut} Perintah dari 'Tingkat Tertinggi' [m2:SAU.GOV Riyadh]
e2 m1 > m2 ACCUSE actual 2018-11-02/none mode=allege ctx=human_rights
e1 m2 > m3 ASSAULT actual 2018-11-02/none mode=targeted ctx=human_rights said=m1

### Antara 2009-05-19
[m1:LKA.MIL Tentara Sri Lanka] memperlihatkan jasad [m6:LTTE.REB Prabhakaran] dan menyatakan [m2:LTTE.REB Macan Tamil] {e1 ditumpas}; [m3:GBR.GOV David Miliband] {e2 menuntut penyelidikan} atas {e3 penembakan} [m4:LKA.CVL warga sipil] di zona bebas, yang {e4 dibantah} [m5:LKA.GOV Kolombo].
e1 m1 > m2 ASSAULT actual 2009-05-19/none ctx=military
e2 m3 > m5 REQUEST requested 2009-05-19/none mode=change ctx=human_rights
e3 m1 > m4 ASSAULT denied 2009-05-19/none mode=heavy-weapons ctx=human_rights
e4 m5 > m3 REJECT actual 2009-05-19/none ctx=human_rights

### Kompas.com 2015-11-24
Dua rudal udara ke udara [m1:TUR.MIL F-16 Turki] {e1 menjatuhkan} sebuah [m2:RUS.MIL Su-24]; [m3:RUS.GOV Putin] {e2 menyebutnya} tikaman kaki tangan teroris dan {e3 menuntut maaf}, [m4:NATO NATO] {e4 membela} [m5=m1 Ankara].
e1 m1 > m2 ASSAULT actual 2015-11-24/day mode=aerial ctx=military
e2 m3 > m1 ACCUSE actual 2015-11-24/none mode=disapprove ctx=military
e3 m3 > m1 REQUEST requested 2015-11-24/none mode=yield ctx=military
e4 m4 > m5 SUPPORT actual 2015-11-24/none ctx=military

### Republika 2016-06-27
[m1:TUR.GOV Erdogan] akhirnya {e1 mengirim surat penyesalan} kepada [m2:RUS.GOV Kremlin] atas jatuhnya Su-24, dan [m3:RUS.GOV Putin] {e2 akan mencabut} larangan wisata.
e1 m1 > m2 SUPPORT actual 2016-06-27/none ctx=diplomatic
e2 m3 > m1 CONCEDE planned 2016-06-27/none ctx=economic

### Antara 2022-09-19 none
Pemakaman Ratu dihadiri [m1:USA.GOV Joe Biden], [m2:FRA.GOV Emmanuel Macron], [m3:JPN.GOV Kaisar Naruhito], dan [m4:AUS.GOV Anthony Albanese]; antrean [m5:GBR.CVL warga London] mencapai delapan kilometer.

### Tirto.id 2018-05-14 none
Buku sejarah itu menceritakan bagaimana [m1:JPN.MIL tentara Jepang] dan [m2:IDN.CVL penduduk Biak] hidup dari sagu. Penulisnya, dosen [m3:IDN.EDU Universitas Cenderawasih], memakai arsip [m4:NLD.GOV Den Haag] dan [m5:@USA Washington].

### Kompas.com 2017-10-01
[m1:ESP.COP Guardia Civil] {e1 memukul mundur} [m2:ESP.CVL pemilih Catalunya] dan {e2 mengangkut} kotak suara; [m3:ESP.GOV Carles Puigdemont] {e3 menyebutnya} aib, sementara [m4:ESP.GOV Mariano Rajoy] menyatakan tidak ada referendum.
e1 m1 > m2 ASSAULT actual 2017-10-01/day mode=beat ctx=territory,election
e2 m1 > m2 COERCE actual 2017-10-01/day mode=seize ctx=territory,election
e3 m3 > m1 ACCUSE actual 2017-10-01/none mode=disapprove ctx=territory

### Sindonews 2016-09-25 headline
Digempur Bom Bunker, [m1:SYR.CVL Warga Aleppo] {e2 Minta Tolong} [m2:UN PBB]
e2 m1 > m2 REQUEST requested 2016-09-25/none mode=assist ctx=human_security
