### Kompas 2021-08-09
[m1:IDN.REL Muhammadiyah], yang menaungi lebih dari seratus rumah sakit, {e1 mendonorkan} 20 konsentrator oksigen kepada [m2:IDN.MED RSUD Wates]. Sumbangan itu {e2 disambut hangat} [m3:IDN.GOV Bupati Kulon Progo Sutedjo], yang sebulan sebelumnya {e3 menjerit} meminta pasokan dari [m4:IDN.GOV Kementerian Kesehatan].
e1 m1 > m2 AID actual 2021-08-09/none ctx=health
e2 m3 > m1 SUPPORT actual 2021-08-09/none ctx=health
e3 m3 > m4 REQUEST requested 2021-07-01/month mode=assist ctx=health

### Antara 2010-10-27
[m1:USA.GOV Washington] {e1 mengulurkan} dua juta dolar untuk [m2:IDN.REF penyintas tsunami Mentawai], kata [m3:USA.GOV Duta Besar Scot Marciel], Rabu (27/10). [m4:IDN.GOV Jakarta] {e2 dengan halus menepis} kapal rumah sakit yang juga {e3 disodorkan} [m5=m3 diplomat itu] karena [m6:IDN.MIL armadanya sendiri] dinilai mencukupi.
e1 m1 > m2 AID actual 2010-10-27/day mode=humanitarian ctx=disasters
e2 m4 > m3 REJECT actual 2010-10-27/none ctx=disasters
e3 m5 > m4 AGREE planned 2010-10-27/none ctx=disasters

### Tempo.co 2020-07-08
[m1:MYS.GOV Putrajaya] {e1 menghalau} perahu berisi 300 [m2:MMR.REF orang Rohingya] kembali ke laut; bagi yang sudah mendarat di Langkawi, hukumannya {e2 rotan}. Vonis itu {e3 disesalkan} [m3:HRW.NGO Human Rights Watch], dan [m4:MYS.JUD pengadilan tinggi Alor Setar] {e4 bersiap menganulirnya}.
e1 m1 > m2 COERCE actual 2020-07-08/none mode=deport ctx=asylum
e2 m1 > m2 SANCTION actual 2020-07-08/none mode=convict ctx=asylum
e3 m3 > m1 ACCUSE actual 2020-07-08/none mode=disapprove ctx=asylum,human_rights
e4 m4 > m2 CONCEDE planned 2020-07-08/none ctx=asylum,legal

### Sindonews 2024-05-13
[m1:IDN.COP Polda Papua Tengah] {e1 menggeropyok} kamp [m2:TPNPB.REB KKB] di Distrik Homeyo dan {e2 menyita} dua pucuk senapan. [m3:IDN.MIL Satgas Habema], satuan gabungan yang dipimpin [m4:IDN.MIL Brigjen Lucky Avianto], lebih dulu {e3 merebut balik} kampung itu dari [m5=m2 kelompok] yang {e4 membakar} SD Inpres Pogapa pada 1 Mei.
e1 m1 > m2 ASSAULT actual 2024-05-13/none ctx=territory
e2 m1 > m2 COERCE actual 2024-05-13/none mode=seize ctx=territory
e3 m3 > m5 ASSAULT actual 2024-05-13/none ctx=territory,military
e4 m5 > m6 ASSAULT actual 2024-05-01/day mode=destroy ctx=territory
rel m4 leads m3
[m6:IDN.EDU Guru-guru setempat] mengungsi ke Sugapa.

### BBC Indonesia 2018-05-15
[m1:ISR.MIL Penembak jitu Israel] {e1 merobohkan} 60 [m2:PSE.CVL peserta Pawai Kepulangan] di pagar Gaza, Senin (14/5). [m3:ZAF.GOV Pretoria] {e2 memboyong pulang} duta besarnya, [m4:TUR.GOV Turki] {e3 menyuruh pulang} wakil [m5:ISR.GOV negara itu], dan [m6:USA.GOV AS] {e4 menjegal} rancangan pernyataan [m7:KWT.GOV Kuwait] yang duduk di [m8:UN Dewan Keamanan].
e1 m1 > m2 ASSAULT actual 2018-05-14/day mode=firearms ctx=territory,repression
e2 m3 > m5 SANCTION actual 2018-05-15/none mode=expel ctx=diplomatic
e3 m4 > m5 SANCTION actual 2018-05-15/none mode=expel ctx=diplomatic
e4 m6 > m7 REJECT actual 2018-05-15/none ctx=diplomatic
rel m7 member_of m8

### Detik 2013-10-03
[m1:IDN.JUD Penyidik KPK] {e1 mencokok} [m2:IDN.JUD Akil Mochtar], yang mengetuai [m3:IDN.JUD Mahkamah Konstitusi], di rumah dinasnya, Rabu (2/10) malam. [m4:IDN.GOV Presiden Yudhoyono] {e2 memberhentikan sementara} [m5=m2 hakim itu], dan [m6:IDN.JUD mantan ketua Jimly Asshiddiqie] malah {e3 menuntut hukuman mati} baginya.
e1 m1 > m2 COERCE actual 2013-10-02/day mode=arrest ctx=corruption
e2 m4 > m5 SANCTION actual 2013-10-03/none mode=discontinue ctx=corruption
e3 m6 > m5 ACCUSE actual 2013-10-03/none mode=disapprove ctx=corruption
rel m2 leads m3

### VOA Indonesia 2023-07-17
[m1:RUS.GOV Kremlin] {e1 angkat kaki dari} prakarsa gandum Laut Hitam yang {e2 ditengahi} [m2:TUR.GOV Ankara] setahun silam, Senin (17/7). Siapa pun yang berlayar ke pelabuhan [m3:UKR.GOV Ukraina], [m4=m1 pihaknya] {e3 menggertak}, akan dianggap pengangkut senjata; [m5:KEN.GOV Nairobi] menyebutnya <<q1 tikaman bagi Tanduk Afrika>>.
e1 m1 > m3 REJECT actual 2023-07-17/day ctx=economic,human_security
e2 m2 > m1,m3 CONSULT actual 2022-07-01/month mode=third-party ctx=economic bg
e3 m4 > m3 THREATEN threatened 2023-07-17/none mode=violence ctx=military
q1 m5 indirect cue=menyebutnya

### Republika 2011-02-10
[m1:IDN.REL Massa] {e1 menyerbu} rumah [m2:IDN.REL Suparman, pemimpin jemaah Ahmadiyah], di Cikeusik, dan tiga pengikutnya dibantai, Minggu (6/2). [m3:IDN.GOV Presiden Yudhoyono] {e2 mengisyaratkan} ormas perusak akan dibubarkan, isyarat yang {e3 dijawab dengan gertakan} [m4:IDN.REL FPI] untuk menggulingkannya ala Tunisia.
e1 m1 > m2 ASSAULT actual 2011-02-06/day mode=primitive ctx=religion_ethnicity
e2 m3 > m4 THREATEN threatened 2011-02-10/none mode=ban ctx=religion_ethnicity
e3 m4 > m3 THREATEN threatened 2011-02-10/none ctx=religion_ethnicity

### CNN Indonesia 2022-07-14
[m1:LKA.GOV Gotabaya Rajapaksa] {e1 kabur} ke [m6:@MDV Maladewa] dengan pesawat militer, Rabu (13/7), empat hari sesudah [m2:LKA.CVL pengunjuk rasa] {e2 berenang} di kolam istananya. Dari [m7:@SGP Singapura] [m3=m1 presiden itu] {e3 menyurelkan pengunduran dirinya} kepada [m4:LKA.LEG ketua parlemen], dan sang pengganti sementara, [m5:LKA.GOV Ranil Wickremesinghe], {e4 mengesahkan jam malam}.
e1 m1 > m2 RETREAT actual 2022-07-13/day mode=withdraw ctx=executive
e2 m2 > m1 PROTEST actual 2022-07-09/day mode=obstruct ctx=executive
e3 m3 > m4 RETREAT actual 2022-07-14/none mode=resign ctx=executive
e4 m5 > m2 COERCE actual 2022-07-14/none mode=curfew ctx=repression

### Bisnis Indonesia 2023-06-08
[m1:IDN.BUS Apindo] {e1 mengeluhkan} kewajiban devisa hasil ekspor parkir di dalam negeri, aturan yang {e2 dikeraskan} [m2:IDN.GOV Menko Airlangga Hartarto]. [m4:IDN.GOV Pemerintah], katanya, <<q1 tidak alergi kritik>>; [m3=m2 ia] {e3 membuka meja} dialog bulan depan.
e1 m1 > m2 ACCUSE actual 2023-06-08/none mode=disapprove ctx=economic
e2 m2 > m1 COERCE actual 2023-06-08/none mode=restrict ctx=economic
e3 m3 > m1 AGREE planned 2023-07-01/month ctx=economic
q1 m3 indirect cue=katanya

### Suara.com 2015-01-20 none
[m1:? Petenis putri] itu menyerah sebelum set kedua lantaran cedera lutut. Lawannya lolos tanpa keringat, sedangkan unggulan ketiga, yang mendominasi lapangan keras di [m2:@AUS Melbourne], menggebuk penantangnya dua set langsung.

### DW Indonesia 2014-12-17
[m1:USA.GOV Barack Obama] dan [m2:CUB.GOV Raul Castro] {e1 mencairkan} kebekuan setengah abad, Rabu (17/12), sesudah [m6=m2 Havana] {e2 membuka sel} [m3:USA.CVL Alan Gross]. Kabar itu membuat gerah [m4:USA.LEG Senator Marco Rubio], yang {e4 berjanji menjegal} pembukaan kedutaan; [m5:VAT.REL Paus Fransiskus] {e5 mengatupkan} tangan syukur.
e1 m1 > m2 SUPPORT actual 2014-12-17/day mode=relations ctx=diplomatic
e2 m6 > m3 RETREAT actual 2014-12-17/none mode=release ctx=diplomatic
e4 m4 > m1 REJECT planned 2014-12-17/none ctx=diplomatic,legislative
e5 m5 > m1,m2 SUPPORT actual 2014-12-17/none ctx=diplomatic

### Merdeka.com 2024-10-08
[m1:IDN.JUD Ratusan hakim] yang tergabung dalam [m2:IDN.JUD Solidaritas Hakim Indonesia] {e1 cuti berjemaah} sejak Senin (7/10) demi kenaikan gaji. [m3:IDN.LEG Sufmi Dasco Ahmad], pentolan [m4:IDN.PTY Gerindra] di parlemen, {e2 menyambut} [m5=m2 rombongan itu] dan menyorongkan telepon dari [m6:IDN.PTY presiden terpilih Prabowo Subianto], yang {e4 menyanggupi} tuntutan [m8=m5 mereka].
e1 m1 > m7 PROTEST actual 2024-10-07/day mode=strike ctx=economic,legal
e2 m3 > m5 CONSULT actual 2024-10-08/none mode=meet ctx=economic,legal
e4 m6 > m5 CONCEDE planned 2024-10-08/none ctx=economic,legal
rel m1 member_of m2
rel m3 member_of m4
[m7:IDN.GOV Kementerian Keuangan] menyatakan <<q1 sedang berhitung>>.
q1 m7 indirect cue=menyatakan

### Tribunnews 2009-03-04
[m1:ICC Mahkamah Pidana Internasional] {e1 menerbitkan surat penangkapan} bagi [m2:SDN.GOV Presiden Sudan Omar al-Bashir], Rabu (4/3). [m3=m2 Khartoum] {e2 menendang keluar} 13 lembaga bantuan, di antaranya [m4:OXFAM.NGO Oxfam], dan [m5:AL Liga Arab], yang beranggotakan [m6=m2 negara itu], {e3 menutup telinga} terhadap perintah tersebut.
e1 m1 > m2 THREATEN threatened 2009-03-04/day mode=arrest ctx=legal,human_rights
e2 m3 > m4 COERCE actual 2009-03-04/none mode=deport ctx=human_security
e3 m5 > m1 REJECT actual 2009-03-04/none ctx=legal
rel m6 member_of m5

### Antara 2016-08-23
[m1:IDN.GOV Menko Luhut Panjaitan] {e1 memberi tenggat} kepada [m2:IDN.BUS pengembang Pulau G] untuk menghentikan pengurukan. [m3:IDN.GOV Gubernur Ahok] {e2 membangkang}: [m6=m3 ia] menyebut surat [m4:IDN.GOV Rizal Ramli], menteri sebelumnya, tak berkekuatan hukum, sedangkan [m5:IDN.CVL nelayan Muara Angke] {e3 melarung} keranda ke laut.
e1 m1 > m2 REQUEST requested 2016-08-23/none mode=yield ctx=environment
e2 m3 > m1 REJECT actual 2016-08-23/none ctx=environment
e3 m5 > m2 PROTEST actual 2016-08-23/none mode=demo ctx=environment

### Tempo 2001-03-01
[m1:IDN.CVL Ratusan warga Dayak] di Sampit {e1 memburu dan memenggal} [m2:IDN.CVL pendatang Madura] pekan lalu. [m3:IDN.MIL TNI AL] {e2 mengungsikan} 24.000 [m4=m2 orang Madura] dengan KRI Teluk Sampit ke Surabaya, dan [m5:IDN.GOV Wakil Presiden Megawati], yang {e3 menengok} kamp itu pada Kamis, dicemooh [m6=m4 pengungsi].
e1 m1 > m2 ASSAULT actual 2001-02-22/week mode=primitive ctx=religion_ethnicity
e2 m3 > m4 AID actual 2001-03-01/none ctx=religion_ethnicity
e3 m5 > m6 CONSULT actual 2001-03-01/day mode=visit ctx=religion_ethnicity

### Kompas.com 2025-02-20
[m1:IDN.PTY Megawati Soekarnoputri] {e1 menginstruksikan} [m2:IDN.GOV kepala daerah kader PDI-P] menunda keberangkatan ke retret Magelang, Kamis (20/2), beberapa jam setelah [m3:IDN.JUD KPK] {e2 menerungku} [m4:IDN.PTY Sekjen Hasto Kristiyanto]. [m5:IDN.GOV Pramono Anung] {e3 balik arah} di tengah jalan tol demi mematuhi [m6=m1 ketua umumnya].
e1 m1 > m2 REQUEST requested 2025-02-20/day mode=change ctx=political_institutions
e2 m3 > m4 COERCE actual 2025-02-20/day mode=arrest ctx=corruption
e3 m5 > m6 CONCEDE actual 2025-02-20/none ctx=political_institutions

### Kontan 2020-01-17
[m1:IDN.JUD Kejaksaan Agung] {e1 memakaikan rompi tahanan} kepada [m2:IDN.BUS lima petinggi Jiwasraya] dan {e2 membeslah} apartemen [m3:IDN.BUS Benny Tjokrosaputro]. [m4:IDN.PTY Fraksi Demokrat] dan [m5:IDN.PTY PKS] {e3 menggulirkan pansus}, yang {e4 diganjal} [m7:IDN.PTY enam fraksi koalisi] pimpinan [m6:IDN.PTY PDI-P].
e1 m1 > m2 COERCE actual 2020-01-17/none mode=arrest ctx=corruption,economic
e2 m1 > m3 COERCE actual 2020-01-17/none mode=seize ctx=corruption
e3 m4,m5 > m2 ACCUSE planned 2020-01-17/none mode=investigate ctx=corruption,legislative
e4 m7 > m4,m5 REJECT actual 2020-01-17/none ctx=legislative
rel m7 led_by m6

### Liputan6 2018-07-09 none
Film laga itu menyedot sejuta penonton dalam sepekan. Sutradaranya, yang pernah kuliah di [m1:@USA Los Angeles], menyulap gudang tua menjadi medan perang dan meledakkan delapan mobil sungguhan demi satu adegan.
