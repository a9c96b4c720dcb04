### Kompas.com 2016-11-10
[m1:IDN.MIL Kopassus] dan [m2:CHN.MIL pasukan khusus Tentara Pembebasan Rakyat] {e1 berlatih menyelamatkan sandera} di Batujajar, sementara gladi serupa dengan [m3:AUS.MIL SASR Australia] {e2 ditunda}.
e1 m1 > m2 COOPERATE actual 2016-11-10/none ctx=military,terrorism
e2 m1 > m3 REJECT actual 2016-11-10/none ctx=military

### Bisnis.com 2021-06-11
[m1:FRA.BUS Dassault Aviation] dan [m2:IDN.GOV Kementerian Pertahanan] {e1 sudah meneken} surat niat untuk 36 Rafale; [m3:RUS.GOV Moskow], yang Sukhoi-nya {e2 batal dibeli}, menyatakan [m4=m2 Jakarta] hanya takut pada CAATSA.
e1 m1 > m2 SUPPORT actual 2021-06-11/none ctx=military
e2 m2 > m3 REJECT actual 2021-06-11/none ctx=military,economic

### Antara 2003-04-24
Empat Sukhoi {e1 dibeli} [m1:IDN.GOV pemerintahan Megawati] dari [m2:RUS.GOV Rusia] dengan imbal dagang minyak sawit, sedangkan [m3:USA.GOV Amerika Serikat] belum {e2 mencabut embargo} suku cadangnya.
e1 m1 > m2 COOPERATE actual 2003-04-24/none ctx=military,economic
e2 m3 > m1 CONCEDE denied 2003-04-24/none ctx=military

### CNN Indonesia 2019-05-15
[m1:MYS.SPY Cawangan Khas Bukit Aman] {e1 memasok informasi} kepada [m2:IDN.COP Densus 88] mengenai keberadaan [m3:JAD.REB dua amir JAD], yang {e2 diringkus} di [m4:@IDN Bekasi].
e1 m1 > m2 COOPERATE actual 2019-05-15/none ctx=intelligence,terrorism
e2 m2 > m3 COERCE actual 2019-05-15/none mode=arrest ctx=terrorism

### Media Indonesia 2009-07-02
{e1 Ekspor} daging sapi [m1:AUS.BUS peternak Australia] ke [m2:IDN.GOV Indonesia] {e2 dipulihkan}; larangan karena residu {e3 dicabut} [m3:IDN.GOV Menteri Pertanian Anton Apriyantono].
e2 m1 > m2 COOPERATE actual 2009-07-02/none ctx=economic
e1 m1 > m2 COOPERATE actual 2009-07-02/none ctx=economic
e3 m3 > m1 CONCEDE actual 2009-07-02/none ctx=economic

### Tempo.co 2017-08-30
[m1:IDN.GOV Jakarta] {e1 berbagi data} pembayar pajak dengan [m2:SGP.GOV otoritas Singapura] mulai September tahun depan, dan [m3:CHE.GOV Bern] {e2 menyatakan siap mengikuti}.
e1 m1 > m2 AGREE planned 2018-09-01/month ctx=economic
e2 m3 > m1 AGREE planned 2017-08-30/none ctx=economic

### VOA Indonesia 2014-07-17
[m1:RUS.GOV Rusia] {e1 membuka kembali} stasiun penyadapan di Lourdes bersama [m2:CUB.GOV Havana], menurut [m3:#outlet Kommersant]; [m4:RUS.GOV Putin] {e2 membantah} [m5=m1 pihaknya] {e3 bekerja sama} soal itu.
e1 m1 > m2 COOPERATE actual 2014-07-17/none ctx=intelligence said=m3
e2 m4 > m3 REJECT actual 2014-07-17/none ctx=intelligence
e3 m1 > m2 COOPERATE denied 2014-07-17/none ctx=intelligence

### Pos Kupang 2013-10-16 headline
[m1:IDN.MIL TNI] dan [m2:TLS.MIL F-FDTL] {e1 Patroli Bersama} di Motaain, [m3:IDN.CVL Warga Naktuka] {e2 Unjuk Keberatan}
e1 m1 > m2 COOPERATE actual 2013-10-16/none ctx=military,territory
e2 m3 > m2 PROTEST actual 2013-10-16/none ctx=territory

### Republika 2016-08-28
[m1:ESP.GOV Madrid] {e1 menyerahkan} [m2:? seorang buron korupsi] kepada [m3:IDN.JUD Kejaksaan Agung], padahal [m4=m1+m3 kedua negara] tak memiliki perjanjian ekstradisi.
e1 m1 > m3 COOPERATE actual 2016-08-28/none ctx=legal,corruption

### Antara 2023-05-17
[m1:IDN.LEG DPR] melaporkan nilai perdagangan [m2:IDN.GOV RI] dengan [m3:IRN.GOV Teheran] turun; pekan depan [m4:IRN.GOV Ebrahim Raisi] {e1 dijadwalkan meneken} perjanjian tarif preferensi di [m5:@IDN Bogor] bersama [m6:IDN.GOV Jokowi].
e1 m4 > m6 AGREE planned 2023-05-17/none ctx=economic

### Kompas 2010-07-23
[m1:USA.GOV Robert Gates] mengumumkan bahwa [m2:USA.MIL militer AS] {e1 akan melanjutkan kerja sama} dengan [m3:IDN.MIL Kopassus], dua belas tahun setelah [m4:USA.GOV Washington] {e2 menghentikannya}; [m5:HRW Human Rights Watch] {e3 mengecam} keputusan itu.
e1 m2 > m3 AGREE planned 2010-07-23/none ctx=military said=m1
e2 m4 > m3 SANCTION actual 1998-01-01/year mode=discontinue ctx=human_rights bg
e3 m5 > m4 ACCUSE actual 2010-07-23/none mode=disapprove ctx=human_rights

### Detikcom 2005-01-07
[m1:AUS.GOV John Howard] {e1 menggelontorkan} satu miliar dolar Australia untuk rekonstruksi [m2:IDN.GOV Indonesia], sementara [m3:DEU.GOV Berlin] {e2 mengirim} kapal rumah sakit ke [m4:@IDN Banda Aceh].
e1 m1 > m2 AID actual 2005-01-07/none ctx=disasters,economic
e2 m3 > m2 AID actual 2005-01-07/none ctx=disasters

### Kompas.com 2022-09-14
[m1:IDN.GOV Pemerintah] {e1 menyumbang} satu juta dolar kepada [m2:PAK.GOV Islamabad] bagi korban banjir; [m3:IDN.MIL dua Hercules TNI AU] {e2 akan mengangkut} kelambu dan tenda bulan ini.
e1 m1 > m2 AID actual 2022-09-14/none ctx=disasters
e2 m3 > m2 AGREE planned 2022-09-14/none ctx=disasters

### Antara 2007-02-14
[m1:IDN.MIL Kontingen Garuda XXIII] {e1 menjaga garis biru} bagi [m2:LBN.CVL warga Lebanon selatan] di bawah [m3:UN UNIFIL], sementara [m4:LBN.PTY Hizbullah] {e2 menjamin} keselamatan [m5=m1 mereka].
e1 m1 > m2 AID actual 2007-02-14/none ctx=peacekeeping
e2 m4 > m5 AGREE planned 2007-02-14/none ctx=peacekeeping

### DW Indonesia 2015-09-06
[m1:AUT.GOV Austria] dan [m2:DEU.GOV Jerman] {e1 menerima masuk} ribuan [m3:SYR.REF pengungsi Suriah] yang {e2 ditahan} berhari-hari di stasiun Keleti oleh [m4:HUN.COP polisi Hungaria]; [m5:HUN.GOV Viktor Orban] {e3 mencela} keputusan [m6=m2 Angela Merkel].
e1 m1,m2 > m3 AID actual 2015-09-06/none ctx=asylum
e2 m4 > m3 COERCE actual 2015-09-06/none mode=restrict ctx=migration
e3 m5 > m6 ACCUSE actual 2015-09-06/none mode=disapprove ctx=migration

### Serambi 2020-06-25
Di pantai Lancok, [m1:IDN.CVL nelayan Aceh Utara] {e1 menyelamatkan} [m2:MMR.REF 94 pengungsi Rohingya] dan {e2 memberi makan}, sekalipun [m3:IDN.GOV pejabat setempat] semula {e3 hendak mendorong kembali} perahunya.
e1 m1 > m2 AID actual 2020-06-25/none ctx=migration
e2 m1 > m2 AID actual 2020-06-25/none ctx=human_security
e3 m3 > m2 COERCE planned 2020-06-25/none mode=deport ctx=migration

### Sindonews 2023-08-10
[m1:POL.GOV Warsawa] {e1 memberi perlindungan} kepada [m2:BLR.OPP sejumlah aktivis Belarus] yang lari dari [m3:BLR.GOV Minsk], namun {e2 menolak permohonan} [m4:RUS.CVL pembelot Rusia] tanpa paspor.
e1 m1 > m2 AID actual 2023-08-10/none ctx=asylum,pro_democracy
e2 m1 > m4 REJECT actual 2023-08-10/none mode=assist ctx=asylum

### Tribunnews 2018-08-30
[m1:IDN.GOV Presiden Jokowi] {e1 menyerahkan santunan} kepada [m2:IDN.CVL korban gempa Lombok], lalu berjanji {e2 akan menambahnya}; [m3:IDN.GOV TGB] {e3 berterima kasih}.
e1 m1 > m2 AID actual 2018-08-30/none ctx=disasters
e2 m1 > m2 AGREE planned 2018-08-30/none ctx=disasters
e3 m3 > m1 SUPPORT actual 2018-08-30/none ctx=disasters

### CNBC Indonesia 2018-06-07
[m1:IMF Dana Moneter Internasional] {e1 menyetujui pinjaman siaga} 50 miliar dolar untuk [m2:ARG.GOV Buenos Aires]; [m3:ARG.LAB serikat CGT] {e2 menyiapkan mogok}.
e1 m1 > m2 AGREE planned 2018-06-07/none ctx=economic
e2 m3 > m2 PROTEST planned 2018-06-07/none mode=strike ctx=economic

### Kompas 1999-12-02
{e1 Penghapusan utang} bagi [m1:MOZ.GOV Maputo] oleh [m2:FRA.GOV Klub Paris] disusul {e2 pengiriman} dokter dari [m3:CUB.GOV Kuba]; [m4:PRT.GOV Portugal] hanya {e3 menjanjikan} benih.
e1 m2 > m1 AID actual 1999-12-02/none ctx=economic
e2 m3 > m1 AID actual 1999-12-02/none ctx=health
e3 m4 > m1 AGREE planned 1999-12-02/none ctx=economic

### Antara 2024-04-09
[m1:IDN.MIL Satu C-130 Indonesia] {e1 menjatuhkan} payung-payung berisi bantuan di atas Gaza untuk [m2:PSE.CVL warga Palestina], sesudah [m3:JOR.GOV Yordania] {e2 memberi izin} memakai pangkalannya.
e1 m1 > m2 AID actual 2024-04-09/none ctx=human_security
e2 m3 > m1 COOPERATE actual 2024-04-09/none ctx=military

### BBC Indonesia 2022-02-26
[m1:DEU.GOV Olaf Scholz] membalik pendirian: [m5=m1 Jerman] {e1 akan memasok} seribu rudal antitank kepada [m2:UKR.MIL tentara Ukraina]; [m3:EST.GOV Tallinn] juga kini {e2 diperbolehkan meneruskan} howitzer lama ke [m4:UKR.GOV Kyiv].
e1 m5 > m2 AGREE planned 2022-02-26/none ctx=military
e2 m3 > m4 AGREE planned 2022-02-26/none ctx=military

### Media Indonesia 2016-01-17
[m1:IAEA IAEA] menyatakan [m2:IRN.GOV Iran] patuh, maka [m3:USA.GOV Washington] dan [m4:EU Uni Eropa] {e1 menghapus} sanksi bank dan minyak; pada hari yang sama [m5=m2 Teheran] {e2 memerdekakan} [m6:USA.JRN Jason Rezaian], koresponden Washington Post.
e1 m3,m4 > m2 CONCEDE actual 2016-01-17/day ctx=economic,cbrn
e2 m5 > m6 RETREAT actual 2016-01-17/day mode=release ctx=diplomatic

### Republika 2012-04-23
{e1 Pelonggaran} sanksi oleh [m1:EU Brussel] terhadap [m2:MMR.GOV Myanmar] selama setahun tidak mencakup senjata; [m3:AUS.GOV Australia] {e2 menyusul}, sedangkan [m4:USA.GOV Gedung Putih] {e3 mau menunggu}.
e1 m1 > m2 CONCEDE actual 2012-04-23/none ctx=economic,pro_democracy
e2 m3 > m2 CONCEDE actual 2012-04-23/none ctx=economic
e3 m4 > m2 REJECT actual 2012-04-23/none mode=yield ctx=economic

### Tempo.co 2015-05-09
[m1:IDN.GOV Presiden Jokowi] {e1 memberikan grasi} kepada [m2:IDN.REB lima tahanan politik Papua] di LP Abepura, tetapi [m3:IDN.REB Filep Karma] {e2 menampiknya}: menerima grasi berarti mengaku salah.
e1 m1 > m2 RETREAT actual 2015-05-09/none mode=release ctx=territory
e2 m3 > m1 REJECT actual 2015-05-09/none ctx=territory

### Kompas 1998-05-26
[m1:IDN.GOV Presiden Habibie] {e1 membuka pintu penjara} bagi [m2:IDN.OPP Sri Bintang Pamungkas dan Muchtar Pakpahan], sementara [m3:IDN.OPP Budiman Sudjatmiko] {e2 tetap dikurung}.
e1 m1 > m2 RETREAT actual 1998-05-26/none mode=release ctx=pro_democracy
e2 m1 > m3 COERCE actual 1998-05-26/none mode=arrest ctx=repression

### Antara 2014-12-18 headline
[m1:CUB.GOV Kuba] {e1 Lepaskan} [m2:USA.CVL Alan Gross], [m3:USA.GOV AS] {e2 Pulangkan} [m4:CUB.SPY Tiga Mata-mata]
e1 m1 > m2 RETREAT actual 2014-12-18/none mode=release ctx=diplomatic
e2 m3 > m4 RETREAT actual 2014-12-18/none mode=release ctx=diplomatic

### VOA Indonesia 2023-11-23
[m1:ISR.GOV Kabinet perang Israel] {e1 menyetujui jeda} empat hari: [m2:HAMAS.REB Hamas] {e2 akan menyerahkan} [m3:ISR.CVL lima puluh sandera], dan [m4=m1 Yerusalem] {e3 melepaskan nanti} [m5:PSE.CVL 150 tahanan]; [m6:QAT.GOV Doha] {e4 menengahi}.
e1 m1 > m2 CONCEDE planned 2023-11-23/none ctx=military
e2 m2 > m3 CONCEDE planned 2023-11-23/none ctx=military
e3 m4 > m5 CONCEDE planned 2023-11-23/none ctx=military
e4 m6 > m1,m2 CONSULT actual 2023-11-23/none ctx=military

### Sindonews 2013-08-19
[m1:UN Tim inspektur PBB] akhirnya {e1 diperkenankan masuk} ke Ghouta oleh [m2:SYR.GOV Damaskus], lima hari setelah [m3:FRA.GOV Quai d'Orsay] {e2 menuntutnya}.
e1 m2 > m1 RETREAT actual 2013-08-19/none mode=access ctx=cbrn
e2 m3 > m2 REQUEST requested 2013-08-14/day mode=yield ctx=cbrn

### Jubi 2015-05-11
[m1:IDN.GOV Jokowi] menyatakan [m2:? wartawan asing] {e1 bebas meliput} di Papua mulai kemarin; [m3:IDN.COP Polda] tetap {e2 mewajibkan} surat jalan, dan [m4:RSF Reporters Without Borders] {e3 mempertanyakannya}.
e1 m1 > m2 RETREAT actual 2015-05-10/day mode=access ctx=rights_freedoms
e2 m3 > m2 COERCE actual 2015-05-11/none mode=restrict ctx=rights_freedoms
e3 m4 > m3 ACCUSE actual 2015-05-11/none mode=disapprove ctx=rights_freedoms

### Kompas 2005-12-21
[m1:GAM.REB GAM] {e1 memotong} 840 pucuk senjata terakhirnya di hadapan [m2:EU AMM], dan [m3:IDN.MIL batalion nonorganik TNI] {e2 berlayar pulang} dari Lhokseumawe; [m4:GAM.REB sayap militernya] {e3 dinyatakan bubar} pekan depan.
e1 m1 > m2 RETREAT actual 2005-12-21/none mode=disarm ctx=territory
e2 m3 > m1 RETREAT actual 2005-12-21/none mode=withdraw ctx=military
e3 m4 > m3 CONCEDE planned 2005-12-21/none ctx=military

### Antara 2016-08-29
Tepat tengah malam [m1:FARC.REB FARC] dan [m2:COL.MIL angkatan bersenjata Kolombia] {e1 meletakkan senjata untuk selamanya}; [m3:COL.PTY Alvaro Uribe] {e2 menghasut penolakan} atas perjanjian [m4:COL.GOV Santos].
e1 m1 > m2 RETREAT actual 2016-08-29/day mode=ceasefire ctx=military
e2 m3 > m4 ACCUSE actual 2016-08-29/none mode=disapprove ctx=political_institutions

### CNN Indonesia 2020-11-11
[m1:ARM.MIL Pasukan Armenia] {e1 angkat kaki} dari distrik Kalbajar sambil membakar rumah, sesuai yang {e2 disanggupi} [m2:ARM.GOV Nikol Pashinyan] kepada [m3:AZE.GOV Ilham Aliyev] dalam kesepakatan {e3 rancangan} [m4:RUS.GOV Putin].
e1 m1 > m3 RETREAT actual 2020-11-11/none mode=withdraw ctx=territory
e2 m2 > m3 CONCEDE actual 2020-11-11/none ctx=territory
e3 m4 > m2,m3 CONSULT actual 2020-11-11/none ctx=diplomatic

### BBC Indonesia 2000-05-24
[m1:ISR.MIL Tentara Israel] {e1 mengosongkan} Lebanon selatan setelah 22 tahun, {e2 ditinggalkan lari} oleh [m2:SLA.REB milisi sekutunya]; [m3:HEZBOLLAH.REB gerilyawan Hizbullah] {e3 membebaskan} [m4:LBN.CVL penghuni penjara Khiam].
e1 m1 > m3 RETREAT actual 2000-05-24/none mode=withdraw ctx=territory
e2 m2 > m3 RETREAT actual 2000-05-24/none mode=withdraw ctx=military
e3 m3 > m4 AID actual 2000-05-24/none ctx=human_rights

### Okezone 2017-11-22
[m1:ZWE.GOV Robert Mugabe] {e1 melayangkan surat mundur} kepada [m2:ZWE.LEG ketua parlemen], mengakhiri pemakzulan yang {e2 digulirkan} [m3:ZWE.PTY partainya sendiri], seminggu sesudah [m4:ZWE.MIL jenderal-jenderal] {e3 merebut} stasiun televisi.
e1 m1 > m2 RETREAT actual 2017-11-22/none mode=resign ctx=executive
e2 m3 > m1 ACCUSE actual 2017-11-22/none mode=allege ctx=executive
e3 m4 > m1 COERCE actual 2017-11-22/none mode=seize ctx=executive

### Kompas.com 2008-10-23
[m1:IDN.GOV Menteri BUMN] {e1 urung mundur}; [m2:IDN.PTY Golkar] yang {e2 memintanya hengkang} kini memilih bungkam.
e1 m1 > m2 RETREAT denied 2008-10-23/none mode=resign ctx=executive
e2 m2 > m1 REQUEST requested 2008-10-23/none mode=change ctx=executive

### Tempo.co 2024-08-22
[m1:IDN.LEG Badan Legislasi DPR] {e1 membatalkan} pengesahan revisi UU Pilkada setelah [m2:IDN.EDU mahasiswa] {e2 menjebol} pagar; [m3:IDN.LEG Sufmi Dasco] menjanjikan [m4:IDN.JUD putusan MK] {e3 dipatuhi}.
e1 m1 > m2 CONCEDE actual 2024-08-22/none ctx=election
e2 m2 > m1 PROTEST actual 2024-08-22/none mode=riot ctx=election
e3 m3 > m4 CONCEDE planned 2024-08-22/none ctx=election

### Antara 2010-04-29
[m1:THA.GOV Pemerintah Abhisit] {e1 menjanjikan pemilu dini} kepada [m2:THA.OPP kaus merah], tetapi {e2 tidak akan membubarkan parlemen} dalam 30 hari seperti yang [m3=m2 mereka] {e3 tagih}.
e1 m1 > m2 CONCEDE planned 2010-04-29/none ctx=election
e2 m1 > m2 REJECT actual 2010-04-29/none mode=change ctx=election
e3 m3 > m1 REQUEST requested 2010-04-29/none mode=change ctx=election

### Kaltim Post 2012-06-14
[m1:IDN.GOV Gubernur Awang Faroek] {e1 mengendurkan} larangan truk bagi [m2:IDN.BUS perusahaan sawit]; jam malam yang diberlakukan [m3:IDN.COP polres] {e2 dihapus} kemarin bagi [m4:IDN.CVL penduduk Muara Wahau].
e1 m1 > m2 CONCEDE actual 2012-06-14/none ctx=economic
e2 m3 > m4 CONCEDE actual 2012-06-13/day ctx=rights_freedoms

### Republika 2011-11-02
[m1:SYR.GOV Damaskus] {e1 menerima seluruh butir} rencana [m2:ARABLEAGUE Liga Arab], termasuk {e2 menarik tank} dari kota; esoknya artilerinya kembali {e3 menggasak} [m3:SYR.CVL warga Homs].
e1 m1 > m2 CONCEDE actual 2011-11-02/none ctx=repression
e2 m1 > m3 CONCEDE planned 2011-11-02/none ctx=military
e3 m1 > m3 ASSAULT actual 2011-11-03/day mode=heavy-weapons ctx=repression

### VOA Indonesia 2021-08-16
Disaksikan kamera telepon, [m1:AFG.GOV Ashraf Ghani] {e1 melarikan diri} dari istana; [m2:AFG.MIL serdadunya] {e2 menanggalkan seragam} dan [m3:TALIBAN.REB Taliban] {e3 mengambil alih} Kabul.
e1 m1 > m3 RETREAT actual 2021-08-15/day mode=resign ctx=executive
e2 m2 > m3 RETREAT actual 2021-08-16/none mode=disarm ctx=military
e3 m3 > m1 COERCE actual 2021-08-15/day mode=seize ctx=territory

### Antara 2006-11-01
{e1 Kembalinya} [m1:PRK.GOV Korea Utara] ke meja enam pihak diumumkan [m2:CHN.GOV Beijing] seusai {e2 pertemuan tujuh jam} dengan [m3:USA.GOV Christopher Hill].
e1 m1 > m3 AGREE planned 2006-11-01/none ctx=cbrn said=m2
e2 m1 > m3 CONSULT actual 2006-11-01/none mode=third-party ctx=cbrn

### Kompas.com 2009-11-03
[m1:IDN.COP Mabes Polri] {e1 menangguhkan penahanan} [m2:IDN.JUD Bibit dan Chandra]; [m3:IDN.GOV Presiden] {e2 membentuk tim} untuk {e3 menelusuri} rekayasa perkara [m5=m2 keduanya] oleh [m4:IDN.COP penyidik Bareskrim].
e1 m1 > m2 RETREAT actual 2009-11-03/none mode=release ctx=corruption
e3 m3 > m4 ACCUSE actual 2009-11-03/none mode=investigate ctx=corruption
e2 m3 > m4 ACCUSE actual 2009-11-03/none mode=investigate ctx=corruption

### Tempo.co 2013-04-09
[m1:IDN.MIL Tim investigasi TNI AD] {e1 mendalami} keterlibatan [m2:IDN.MIL sebelas prajurit Kopassus] dalam penembakan empat tahanan di LP Cebongan; [m3:IDN.GOV Komnas HAM] {e3 turut menyelidiki}.
e1 m1 > m2 ACCUSE actual 2013-04-09/none mode=investigate ctx=human_rights
e3 m3 > m2 ACCUSE actual 2013-04-09/none mode=investigate ctx=human_rights

### Antara 2017-12-21
[m1:ICC Jaksa Fatou Bensouda] {e1 meminta izin hakim menyelidiki} kejahatan [m2:USA.MIL pasukan AS] dan [m3:TALIBAN.REB Taliban] di [m4:@AFG Afghanistan]; [m5:USA.GOV Washington] {e2 tidak sudi mengakui} wewenang [m6=m1 mahkamah].
e1 m1 > m2,m3 ACCUSE planned 2017-12-21/none mode=investigate ctx=legal
e2 m5 > m6 REJECT actual 2017-12-21/none ctx=legal

### CNBC Indonesia 2021-03-10
[m1:EU Komisi Eropa] {e1 membuka penyelidikan antidumping} terhadap baja nirkarat [m2:IDN.BUS produsen Morowali], sedang [m3:IDN.GOV Kemendag] {e2 menyanggah}: tidak ada {e3 subsidi} yang melanggar WTO.
e1 m1 > m2 ACCUSE actual 2021-03-10/none mode=investigate ctx=economic
e2 m3 > m1 REJECT actual 2021-03-10/none ctx=economic
e3 m3 > m2 AID denied 2021-03-10/none ctx=economic

### Detikcom 2023-07-03
[m1:IDN.COP Bareskrim] {e1 memeriksa} [m2:IDN.REL Panji Gumilang] sembilan jam; [m3:IDN.GOV Mahfud] {e2 meminta} [m4:IDN.FIN PPATK] membuka rekeningnya.
e1 m1 > m2 ACCUSE actual 2023-07-03/none mode=investigate ctx=religion_ethnicity
e2 m3 > m4 REQUEST requested 2023-07-03/none mode=assist ctx=religion_ethnicity

### VOA Indonesia 2019-09-25
[m1:USA.LEG Nancy Pelosi] {e1 memulai penyelidikan pemakzulan} terhadap [m2:USA.GOV Donald Trump], yang {e2 dituding} [m3:USA.SPY seorang pengungkap aib] {e3 menekan} [m4:UKR.GOV Zelensky].
e1 m1 > m2 ACCUSE actual 2019-09-25/none mode=investigate ctx=executive
e2 m3 > m2 ACCUSE actual 2019-09-25/none mode=allege ctx=corruption
e3 m2 > m4 REQUEST requested 2019-09-25/none mode=assist ctx=diplomatic

### Suara Merdeka 2007-01-19
Tak ada penyelidikan baru, ujar [m1:IDN.JUD Jaksa Agung Abdul Rahman Saleh], atas pembunuhan [m4:IDN.CVL Munir]; [m2:IDN.CVL Suciwati] {e2 menggugat} [m3:IDN.BUS Garuda Indonesia].
e2 m2 > m3 ACCUSE actual 2007-01-19/none mode=allege ctx=legal,human_rights

### Sindonews 2022-04-05 headline
[m1:EU Uni Eropa] {e1 Kirim Penyidik} ke Bucha, [m2:RUS.GOV Kremlin] {e2 Bantah} {e3 Bantai} [m3:UKR.CVL Warga]
e1 m1 > m2 ACCUSE planned 2022-04-05/none mode=investigate ctx=human_rights
e2 m2 > m1 REJECT actual 2022-04-05/none ctx=human_rights
e3 m2 > m3 ASSAULT denied 2022-04-05/none ctx=human_rights

### Riau Pos 2019-10-08
[m1:IDN.GOV KLHK] {e1 menelusuri} asal api di konsesi [m2:MYS.BUS empat perusahaan Malaysia] dan sudah {e2 menyegel} satu di antaranya; [m3:MYS.GOV Menteri Yeo Bee Yin] {e3 menyangsikan} tudingan itu.
e1 m1 > m2 ACCUSE actual 2019-10-08/none mode=investigate ctx=environment
e2 m1 > m2 COERCE actual 2019-10-08/none mode=restrict ctx=environment
e3 m3 > m1 REJECT actual 2019-10-08/none ctx=environment

### Kompas 2001-01-30 none
[m1:IDN.LEG Panitia Khusus] merampungkan jadwal rapat. [m2:IDN.FIN Bank Indonesia] mencatat inflasi 0,33 persen, dan [m3:SAU.GOV Kedutaan Arab Saudi] menggelar pameran kaligrafi.

### Antara 2012-02-03 none
Di ruang tunggu bandara Kualanamu, [m1:MYS.GOV konsul Malaysia] berjumpa kenalan lama dari [m2:IDN.MIL Kodam Bukit Barisan]. [m3:SGP.BUS SilkAir] terlambat satu jam akibat kabut.

### Tribunnews 2019-06-22 none
[m1:IDN.GOV Sri Mulyani], lulusan [m2:USA.EDU Universitas Illinois], pernah menjadi direktur pelaksana [m3:WORLDBANK Bank Dunia] sebelum kembali ke [m4:@IDN Jakarta] pada 2016.

### Bola.com 2021-07-08 none
[m1:ITA.CVL Italia] menantang [m2:GBR.CVL Inggris] di final; [m3:ESP.CVL Spanyol] pulang setelah adu penalti, sementara [m4:DNK.CVL Denmark] mengeluhkan hukuman penalti yang kontroversial.
