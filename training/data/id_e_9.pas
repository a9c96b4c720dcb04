### Kompas.com 2019-08-29
Sebelumnya [m1=m2 ia] {e1 menggertak} akan memulangkan para perusuh. Kini [m2:IDN.GOV Menko Wiranto] melunak: [m3:IDN.EDU mahasiswa Papua] {e2 dijanjikan perlindungan}, dan tak seorang pun {e3 ditangkap}, katanya, hanya karena berdemo.
e1 m1 > m3 THREATEN threatened 2019-08-29/none mode=territory
e2 m2 > m3 AGREE planned 2019-08-29/none ctx=human_security
e3 m2 > m3 COERCE denied 2019-08-29/none mode=arrest ctx=rights_freedoms

### Antara 2016-10-20
[m1:PHL.GOV Duterte] {e1 menyatakan berpisah} dari [m2:USA.GOV Washington] dalam pidato di depan [m3:CHN.BUS pengusaha Beijing]; pulang ke Davao, [m4=m1 ia] {e2 menyangkal} pernah {e3 memutus hubungan}.
e1 m1 > m2 SANCTION actual 2016-10-20/none mode=discontinue ctx=diplomatic
e2 m4 > m2 REJECT actual 2016-10-20/none ctx=diplomatic
e3 m4 > m2 SANCTION denied 2016-10-20/none mode=discontinue ctx=diplomatic

### Tempo.co 2021-05-26
Apabila [m1:IDN.JUD Firli Bahuri] tetap {e1 memecat} 51 pegawai, [m2:IDN.LAB Wadah Pegawai KPK] {e2 akan melapor} ke [m3:IDN.GOV Komnas HAM], padahal [m4:IDN.GOV Presiden] sudah {e3 meminta} [m5=m1 pimpinan] tidak memakai tes itu sebagai dasar.
e1 m1 > m2 SANCTION hypothetical 2021-05-26/none mode=expel ctx=corruption
e2 m2 > m1 ACCUSE hypothetical 2021-05-26/none mode=allege ctx=corruption
e3 m4 > m5 REQUEST requested 2021-05-26/none mode=change ctx=corruption

### VOA Indonesia 2023-08-01
[m1:ECOWAS ECOWAS] {e1 memberi sepekan} kepada [m2:NER.MIL junta Niamey] untuk mengembalikan [m3:NER.GOV Mohamed Bazoum]; [m4:BFA.MIL Ouagadougou] dan [m5:MLI.MIL Bamako] {e2 memperingatkan} bahwa serangan atas tetangga berarti perang, [m6:NGA.LEG Senat Nigeria] {e3 menentang} pengerahan pasukan.
e1 m1 > m2 THREATEN threatened 2023-08-01/none mode=violence ctx=military
e2 m4,m5 > m1 THREATEN threatened 2023-08-01/none mode=violence ctx=military
e3 m6 > m1 REJECT actual 2023-08-01/none ctx=military

### Republika 2011-04-14
"<<q1 Kalau [m4=m3 mereka] {e1 datang menggusur}, [m1=m2 kami] {e2 hadang} dengan badan>>," kata [m2:IDN.CVL seorang petani Setrojenar] tentang [m3:IDN.MIL Dislitbang TNI AD], yang mengklaim tanah itu lapangan tembak.
e1 m4 > m2 COERCE hypothetical 2011-04-14/none mode=deport ctx=natural_resource
e2 m1 > m3 PROTEST hypothetical 2011-04-14/none mode=obstruct ctx=natural_resource
q1 m2 direct cue=kata

### Antara 2018-10-22
[m1:USA.GOV Trump] {e1 bakal memotong bantuan} bagi [m2:GTM.GOV Guatemala], [m3:HND.GOV Honduras], dan [m4:SLV.GOV El Salvador] karena gagal menahan karavan; [m5:MEX.GOV Pena Nieto] {e2 menawari} [m6:HND.REF para migran] izin kerja, yang sebagian {e3 tampik}.
e1 m1 > m2,m3,m4 THREATEN threatened 2018-10-22/none mode=restrict ctx=migration
e2 m5 > m6 AGREE actual 2018-10-22/none ctx=migration
e3 m6 > m5 REJECT actual 2018-10-22/none ctx=migration

### Kompas.com 2020-12-12
[m1:IDN.REL Rizieq Shihab] {e1 mendatangi} [m2:IDN.COP Polda Metro] setelah polisi {e2 memberi ancaman jemput paksa}; lima jam kemudian [m3=m1 ia] {e3 dijebloskan} ke rutan.
e1 m1 > m2 CONCEDE actual 2020-12-12/none ctx=religion_ethnicity
e2 m2 > m1 THREATEN threatened 2020-12-12/none mode=arrest ctx=religion_ethnicity
e3 m2 > m3 COERCE actual 2020-12-12/none mode=arrest ctx=religion_ethnicity

### Sindonews 2017-11-25
[m1:LBN.GOV Saad Hariri] menangguhkan pengunduran dirinya atas {e1 permintaan} [m2:LBN.GOV Michel Aoun], yang {e2 menuduh} [m3:SAU.GOV Riyadh] menyandera tamunya; [m4=m3 Arab Saudi] {e3 menyangkal} {e4 menahannya}.
e1 m2 > m1 REQUEST requested 2017-11-25/none mode=change ctx=executive
e2 m2 > m3 ACCUSE actual 2017-11-25/none mode=allege ctx=diplomatic
e3 m4 > m2 REJECT actual 2017-11-25/none ctx=diplomatic
e4 m4 > m1 COERCE denied 2017-11-25/none mode=arrest ctx=diplomatic

### Pikiran Rakyat 2009-12-02
[m1:IDN.EDU Ribuan mahasiswa] yang {e1 dikabarkan akan mengepung} [m5:IDN.LEG Senayan] pada 9 Desember, menurut [m2:IDN.GOV Presiden SBY], {e2 ditunggangi}; [m3:IDN.REL Din Syamsuddin] {e3 membantah} hari antikorupsi itu hendak {e4 menggulingkan} [m4=m2 pemerintah].
e1 m1 > m5 PROTEST planned 2009-12-09/day mode=demo ctx=corruption
e2 m2 > m1 ACCUSE actual 2009-12-02/none mode=allege ctx=corruption
e3 m3 > m2 REJECT actual 2009-12-02/none ctx=corruption
e4 m1 > m4 COERCE denied 2009-12-02/none ctx=executive

### Antara 2022-10-11
Andaikata [m1:RUS.GOV Moskow] {e1 memakai} nuklir taktis, [m2:USA.GOV Jake Sullivan] menjanjikan akibat dahsyat, sementara [m3:FRA.GOV Macron] menyatakan [m4:FRA.MIL Prancis] tidak akan {e2 membalas} dengan nuklir.
e1 m1 > m2 ASSAULT hypothetical 2022-10-11/none mode=unconventional ctx=cbrn
e2 m4 > m1 ASSAULT denied 2022-10-11/none mode=unconventional ctx=cbrn said=m3

### Media Indonesia 2013-01-15
[m1:FRA.MIL Pasukan Prancis] {e1 mendarat} di Bamako guna membantu [m2:MLI.GOV pemerintah Mali]; [m3:DZA.GOV Aljir] {e2 membuka ruang udara} bagi [m4=m1 jet tempurnya], [m5:DEU.GOV Berlin] {e3 meminjamkan} pesawat angkut kepada [m6:ECOWAS ECOWAS], [m7:ANSARDINE.REB Ansar Dine] {e4 bertekad membalas}.
e1 m1 > m2 AID actual 2013-01-15/none ctx=military
e2 m3 > m4 COOPERATE actual 2013-01-15/none ctx=military
e3 m5 > m6 AID actual 2013-01-15/none ctx=military
e4 m7 > m1 THREATEN threatened 2013-01-15/none mode=violence ctx=military,terrorism

### Detikcom 2012-10-05
[m1:IDN.COP Puluhan polisi dari Bengkulu] {e1 datang hendak menangkap} [m2:IDN.JUD Novel Baswedan] di gedung [m3:IDN.JUD KPK]; [m4:IDN.CVL aktivis] {e2 membentuk rantai manusia}, dan [m5:IDN.JUD Bambang Widjojanto] {e3 menyebutnya} kriminalisasi.
e1 m1 > m2 COERCE planned 2012-10-05/none mode=arrest ctx=corruption
e2 m4 > m1 PROTEST actual 2012-10-05/none mode=obstruct ctx=corruption
e3 m5 > m1 ACCUSE actual 2012-10-05/none mode=disapprove ctx=corruption

### Kontan 2017-02-20
[m1:IDN.GOV Jakarta] {e1 siap meladeni} [m4:USA.BUS Freeport] di arbitrase, namun [m2:IDN.GOV Jonan] lebih suka {e2 bernegosiasi} selama enam bulan dengan [m3:USA.BUS Richard Adkerson].
e1 m1 > m4 REJECT actual 2017-02-20/none ctx=natural_resource
e2 m2 > m3 CONSULT hypothetical 2017-02-20/none ctx=natural_resource

### Antara 2008-07-16
Menyusul laporan Komisi Kebenaran, [m1:IDN.GOV Yudhoyono] {e1 menyampaikan penyesalan sedalam-dalamnya} kepada [m2:TLS.CVL rakyat Timor-Leste], bukan permintaan maaf; [m3:TLS.GOV Ramos-Horta] {e2 menerimanya}, [m4:TLS.CVL Yayasan HAK] {e3 menampik}.
e1 m1 > m2 SUPPORT actual 2008-07-16/none ctx=reparations,human_rights
e2 m3 > m1 SUPPORT actual 2008-07-16/none ctx=reparations
e3 m4 > m1 REJECT actual 2008-07-16/none ctx=reparations,human_rights

### CNN Indonesia 2018-03-05
[m1:GBR.COP Scotland Yard] {e1 menelisik} zat yang melumpuhkan [m2:RUS.ELI Sergei Skripal]; bila terbukti didalangi [m3:RUS.GOV Moskow], ujar [m4:GBR.GOV Boris Johnson], [m5:GBR.GOV London] {e2 akan menanggapi dengan tegas}, termasuk mungkin {e3 tidak hadir} di Piala Dunia.
e1 m1 > m3 ACCUSE hypothetical 2018-03-05/none mode=investigate ctx=crime
e2 m5 > m3 THREATEN threatened 2018-03-05/none ctx=diplomatic said=m4
e3 m5 > m3 REJECT hypothetical 2018-03-05/none mode=meet ctx=diplomatic

### Bisnis.com 2024-05-14
Mobil listrik [m1:CHN.BUS buatan Tiongkok] {e1 dikenai bea seratus persen} oleh [m2:USA.GOV Joe Biden]; [m3:CHN.GOV Kementerian Perdagangan China] {e2 bersumpah mengambil langkah tegas}, sedang [m4:DEU.BUS BMW] {e3 berharap} [m5:EU Komisi Eropa] tidak latah.
e1 m2 > m1 SANCTION actual 2024-05-14/none mode=discontinue ctx=economic
e2 m3 > m2 THREATEN threatened 2024-05-14/none mode=restrict ctx=economic
e3 m4 > m5 REQUEST requested 2024-05-14/none mode=change ctx=economic

### Kompas 2006-06-25
[m1:ISR.GOV Israel] {e1 menolak barter} dengan [m2:HAMAS.REB penculik Gilad Shalit], dan [m3:ISR.GOV Ehud Olmert] memberi aba-aba pasukan lapis baja {e3 bersiaga} di tepi Gaza; [m4:EGY.SPY Omar Suleiman] {e4 membujuk} [m5:HAMAS.REB Khaled Meshaal].
e1 m1 > m2 REJECT actual 2006-06-25/none mode=yield ctx=military
e3 m1 > m2 MOBILIZE actual 2006-06-25/none mode=weapons ctx=military
e4 m4 > m5 CONSULT actual 2006-06-25/none ctx=military

### Serambi 2018-05-09
[m1:IDN.GOV Gubernur Irwandi] belum {e1 mencabut} izin [m2:CHN.BUS tambang emas Beutong] yang ditolak [m3:IDN.EDU mahasiswa Nagan]; andai tidak dicabut, kata [m4=m3 mereka], kantornya {e2 bakal disegel}.
e1 m1 > m3 CONCEDE denied 2018-05-09/none ctx=environment
e2 m4 > m1 THREATEN threatened 2018-05-09/none mode=restrict ctx=environment

### Antara 2024-11-27
Sejak pukul empat pagi [m1:ISR.MIL Israel] dan [m2:HEZBOLLAH.REB Hizbullah] {e1 menghormati jeda} 60 hari hasil {e2 perantaraan} [m3:USA.GOV Amos Hochstein] dan [m4:FRA.GOV Elysee]; [m5:IRN.GOV Teheran] {e3 menyambut}, [m6:ISR.GOV Ben-Gvir] {e4 menyebutnya} kekeliruan bersejarah.
e1 m1 > m2 RETREAT actual 2024-11-27/day mode=ceasefire ctx=military
e2 m3,m4 > m1,m2 CONSULT actual 2024-11-27/none ctx=military
e3 m5 > m1 SUPPORT actual 2024-11-27/none ctx=military
e4 m6 > m1 ACCUSE actual 2024-11-27/none mode=disapprove ctx=military

### Tribunnews 2019-10-17
[m1:IDN.PTY Prabowo] {e1 bersilaturahmi} ke [m2:IDN.PTY Surya Paloh], [m3:IDN.PTY Muhaimin], lalu [m4:IDN.PTY Airlangga]; kepada [m5:IDN.PTY PKS], bekas sekutunya, [m6=m1 ia] {e2 tidak mampir}.
e1 m1 > m2,m3,m4 CONSULT actual 2019-10-17/none mode=visit ctx=executive
e2 m6 > m5 CONSULT denied 2019-10-17/none mode=visit ctx=executive

### Okezone 2014-03-19 headline
[m1:IDN.GOV RI] Utus Maftuh {e2 Bujuk} Keluarga Korban demi Satinah, [m2:SAU.GOV Riyadh] {e3 Undur} Tenggat Diyat
e3 m2 > m1 CONCEDE actual 2014-03-19/none ctx=human_rights
e2 m1 > m2 REQUEST requested 2014-03-19/none mode=yield ctx=human_rights

### VOA Indonesia 2010-09-24
[m1:JPN.GOV Tokyo] {e1 melepaskan} [m2:CHN.CVL nakhoda Zhan Qixiong] sesudah [m3:CHN.GOV Beijing] {e2 membatalkan} semua pertemuan menteri, {e3 menahan} [m4:JPN.BUS empat karyawan Fujita], dan diduga {e4 menyetop} ekspor logam tanah jarang.
e1 m1 > m2 RETREAT actual 2010-09-24/none mode=release ctx=territory
e2 m3 > m1 REJECT actual 2010-09-24/none mode=meet ctx=territory
e3 m3 > m4 COERCE actual 2010-09-24/none mode=arrest ctx=territory
e4 m3 > m1 SANCTION hypothetical 2010-09-24/none mode=discontinue ctx=economic

### Jubi 2021-04-29
[m1:IDN.GOV Menko Mahfud MD] {e1 mengategorikan} [m2:TPNPB.REB KKB Papua] teroris. [m3:IDN.GOV Gubernur Lukas Enembe] {e2 memohon} [m4=m1 pusat] mengkaji ulang, [m5:IDN.LEG DPD] {e3 setuju} label itu, dan [m6:ULMWP Benny Wenda] {e4 mengolok-oloknya}.
e1 m1 > m2 SANCTION actual 2021-04-29/none ctx=terrorism,territory
e2 m3 > m4 REQUEST requested 2021-04-29/none mode=change ctx=territory
e3 m5 > m1 SUPPORT actual 2021-04-29/none ctx=terrorism
e4 m6 > m1 ACCUSE actual 2021-04-29/none mode=disapprove ctx=territory

### Antara 2012-06-28
Menjelang Piala Eropa, [m1:EU Jose Manuel Barroso] {e1 menyatakan tak akan datang} ke Ukraina selama [m2:UKR.GOV Yanukovych] {e2 memenjarakan} [m3:UKR.OPP Yulia Tymoshenko]; [m4:POL.GOV Bronislaw Komorowski] {e3 tidak sependapat dengan pemboikotan}.
e1 m1 > m2 REJECT actual 2012-06-28/none mode=meet ctx=human_rights
e2 m2 > m3 COERCE actual 2012-06-28/none mode=arrest ctx=political_institutions
e3 m4 > m1 REJECT actual 2012-06-28/none ctx=diplomatic

### Suara Karya 1997-07-08 none
Musim kemarau memundurkan tanam. [m1:IDN.GOV Departemen Pertanian], [m2:IDN.FIN BRI], dan [m3:JPN.GOV lembaga bantuan Jepang] memiliki data curah hujan yang berbeda; [m4:UN FAO] memakai rata-ratanya.

### Medcom 2023-05-11 none
Labuan Bajo, kota kecil yang disulap untuk [m1:ASEAN KTT ASEAN], kembali sepi. [m2:IDN.CVL Pemilik warung] bercerita pernah melihat [m3:PHL.GOV Presiden Marcos Jr] lewat, dan [m4:VNM.GOV rombongan Vietnam] memotret kapal.

### Detikcom 2004-07-14 none
Lahir di [m1:@IDN Blora], ia pernah bekerja untuk [m2:JPN.JRN kantor berita Domei], menulis buku yang diterjemahkan di [m3:@NLD Belanda] dan [m4:@USA Amerika], dan dijagokan meraih Nobel.

### CNN Indonesia 2019-07-26 none
Tabel itu menempatkan [m1:USA.MIL Amerika], [m2:CHN.MIL China], dan [m3:SAU.MIL Arab Saudi] sebagai pembelanja pertahanan terbesar; [m4:IDN.MIL Indonesia] peringkat ke-28, di bawah [m5:SGP.MIL Singapura].

### Kumparan 2022-05-20 none
Dalam siniar itu, [m1:IDN.ELI mantan juru bicara Gus Dur] mengenang kantin Istana, kucing peliharaan [m2:IDN.GOV seorang menteri], dan kebiasaan [m3:IDN.MIL Paspampres] bermain catur.

### Antara 2007-12-09
[m1:UN Yvo de Boer] menitikkan air mata di Nusa Dua setelah {e1 dituding} [m2:CHN.GOV delegasi China] memulai sidang diam-diam; [m3:PNG.GOV Kevin Conrad] {e2 menantang} [m4:USA.GOV Washington]: kalau tak mau memimpin, minggirlah. [m5=m4 Paula Dobriansky] {e3 pun ikut konsensus}.
e1 m2 > m1 ACCUSE actual 2007-12-09/none mode=allege ctx=environment
e2 m3 > m4 REQUEST requested 2007-12-09/none mode=change ctx=environment
e3 m5 > m3 CONCEDE actual 2007-12-09/none ctx=environment

### Republika 2018-01-29
[m1:BGD.GOV PM Sheikh Hasina], yang Sabtu petang {e1 menerima} [m2:IDN.GOV Presiden Jokowi] di Dhaka dan menemaninya memantau lewat foto barak [m3:MMR.REF Rohingya] yang {e2 diurus} [m4:IDN.CVL relawan Aliansi Kemanusiaan Indonesia], {e3 berharap} [m5=m2 tamunya] menekan [m6:MMR.GOV Naypyidaw].
e1 m2 > m1 CONSULT actual 2018-01-27/day mode=visit ctx=diplomatic
e2 m4 > m3 AID actual 2018-01-29/none ctx=human_security
e3 m1 > m5 REQUEST requested 2018-01-29/none mode=assist ctx=migration

### Kompas.com 2015-04-24
[m5:IDN.SPY Badan Intelijen], [m6:IDN.GOV BNPT], dan [m7:IDN.JUD kejaksaan] diperintahkan [m1:IDN.GOV Presiden] menyiapkan pengamanan di Nusakambangan; [m2:AUS.CVL keluarga Myuran Sukumaran] {e2 diperbolehkan menjenguk}, [m3:PHL.GOV Noynoy Aquino] {e3 akan memohon} lagi kepada [m4=m1 Jokowi] di sela KTT.
e2 m1 > m2 CONCEDE actual 2015-04-24/none ctx=illegal_drugs
e3 m3 > m4 REQUEST requested 2015-04-24/none mode=yield ctx=illegal_drugs
