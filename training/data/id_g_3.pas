### CNN Indonesia 2019-09-16
[m1:HOUTHI.REB Kelompok Houthi] {e1 mengancam} akan menyerang lagi fasilitas minyak [m2:SAU.GOV Arab Saudi] kapan saja, sementara [m3:IRN.GOV Teheran], yang {e2 dituduh} [m4:USA.GOV Washington] sebagai pelaku, membantah {e3 mengirim} drone ke [m5:@SAU Abqaiq].
e1 m1 > m2 THREATEN threatened 2019-09-16/none mode=violence ctx=military,natural_resource
e2 m4 > m3 ACCUSE actual 2019-09-16/none mode=allege ctx=military,natural_resource
e3 m3 > m2 ASSAULT denied 2019-09-16/none mode=drone ctx=military,natural_resource

### Antara 2020-01-05
"<<q1 [m1:USA.GOV Amerika Serikat] {e1 akan menghantam} 52 sasaran bila [m2:IRN.GOV Iran] menyentuh warga kami>>," cuit [m3=m1 Presiden Donald Trump], dua hari sesudah drone [m4=m1 negaranya] {e2 menewaskan} [m5:IRN.MIL Jenderal Qassem Soleimani] di [m6:@IRQ Baghdad].
e1 m1 > m2 THREATEN threatened 2020-01-05/none mode=violence ctx=military
e2 m4 > m5 ASSAULT actual 2020-01-03/day mode=drone ctx=military
q1 m3 direct cue=cuit

### Kompas.com 2025-02-03
[m1:MEX.GOV Presiden Meksiko Claudia Sheinbaum] {e1 mengerahkan} sepuluh ribu [m2:MEX.MIL anggota Garda Nasional] ke perbatasan utara, imbalan bagi {e2 penundaan} tarif 25 persen oleh [m3:USA.GOV Donald Trump].
e1 m1 > m3 CONCEDE actual 2025-02-03/none ctx=migration,illegal_drugs
e2 m3 > m1 CONCEDE actual 2025-02-03/none ctx=economic

### detikNews 2025-07-10 headline
[m1:USA.GOV Trump] {e1 Ancam} Tarif 50 Persen ke [m2:BRA.GOV Brasil], [m3:BRA.GOV Lula]: [m4=m2 Kami] Akan {e2 Balas}
e1 m1 > m2 THREATEN threatened 2025-07-10/none mode=restrict ctx=economic
e2 m3 > m1 THREATEN threatened 2025-07-10/none mode=restrict ctx=economic

### Tempo.co 2018-03-23
[m1:CHN.GOV Beijing] {e1 bersiap mengenakan} bea masuk terhadap babi dan anggur [m2:USA.GOV Amerika] bila [m3:USA.GOV Gedung Putih] jadi {e2 memungut} tarif atas baja dan aluminium [m4=m1 China].
e1 m1 > m2 THREATEN threatened 2018-03-23/none mode=restrict ctx=economic
e2 m3 > m4 SANCTION hypothetical 2018-03-23/none mode=discontinue ctx=economic

### BBC Indonesia 2023-07-27
[m1:ECOWAS Blok ekonomi Afrika Barat] {e1 memberi tenggat} satu pekan kepada [m2:NER.MIL komplotan jenderal di Niamey] untuk mengembalikan [m3:NER.GOV Mohamed Bazoum] ke kursinya, atau menghadapi kemungkinan pengerahan pasukan.
e1 m1 > m2 THREATEN threatened 2023-07-27/none mode=violence ctx=pro_democracy,military

### Republika 2023-08-04
[m1:MLI.MIL Junta Mali] bersama [m2:BFA.MIL rezim militer Burkina Faso] {e1 mewanti-wanti} [m3:ECOWAS ECOWAS] bahwa intervensi bersenjata terhadap [m4:NER.GOV Niger] akan dianggap pernyataan perang kepada [m5=m1+m2 mereka].
e1 m1,m2 > m3 THREATEN threatened 2023-08-04/none mode=violence ctx=military

### Antara 2022-09-21
[m1:RUS.GOV Vladimir Putin] {e1 memanggil} 300 ribu [m2:RUS.MIL pasukan cadangan] dan {e2 memperingatkan} [m3:? Barat] bahwa ancaman nuklirnya bukan gertakan, pidato yang {e3 disebut} [m4:GBR.GOV London] sebagai eskalasi gegabah.
e1 m1 > m2 MOBILIZE actual 2022-09-21/none mode=troops ctx=military
e2 m1 > m3 THREATEN threatened 2022-09-21/none mode=violence ctx=cbrn
e3 m4 > m1 ACCUSE actual 2022-09-21/none mode=disapprove ctx=cbrn

### SINDOnews 2021-11-08
[m1:BLR.GOV Alexander Lukashenko] {e1 mengancam memutus} aliran gas ke [m2:EU Eropa] apabila [m3:POL.GOV Polandia] menutup perbatasan; juru bicara [m4:RUS.GOV Kremlin] buru-buru menegaskan [m5=m4 Moskow] akan {e2 memenuhi} semua kontrak.
e1 m1 > m2 THREATEN threatened 2021-11-08/none mode=restrict ctx=natural_resource,migration
e2 m5 > m2 AGREE planned 2021-11-08/none ctx=natural_resource

### CNBC Indonesia 2020-07-14
[m1:GBR.GOV Boris Johnson] {e1 melarang} [m2:CHN.BUS Huawei] memasok jaringan 5G mulai akhir tahun, berbalik dari janjinya Januari lalu; [m3:CHN.GOV Dubes Liu Xiaoming] {e2 menyebut} keputusan [m4=m1 London] mengecewakan.
e1 m1 > m2 SANCTION actual 2020-07-14/none mode=discontinue ctx=technology,economic
e2 m3 > m4 ACCUSE actual 2020-07-14/none mode=disapprove ctx=technology

### VOA Indonesia 2016-07-12
[m1:CHN.GOV China] {e1 menolak mengakui} putusan mahkamah arbitrase di [m2:@NLD Den Haag] yang memenangkan [m3:PHL.GOV Filipina], dan {e2 tidak menutup kemungkinan} menetapkan zona pertahanan udara di atas perairan yang juga diklaim [m4:VNM.GOV Vietnam] serta [m5:MYS.GOV Malaysia].
e1 m1 > m3 REJECT actual 2016-07-12/none mode=yield ctx=territory,legal
e2 m1 > m3,m4,m5 THREATEN hypothetical 2016-07-12/none mode=restrict ctx=territory,military

### Kumparan 2012-04-10
Kapal pengintai [m1:CHN.MIL China] {e1 menghadang} [m2:PHL.MIL kapal perang Filipina BRP Gregorio del Pilar] yang hendak {e2 menahan} [m3:CHN.CVL delapan perahu nelayan] di Beting Scarborough.
e1 m1 > m2 COERCE actual 2012-04-10/none mode=restrict ctx=territory,military
e2 m2 > m3 COERCE planned 2012-04-10/none mode=arrest ctx=territory

### Antara 2024-06-17
[m1:PHL.MIL Seorang marinir Filipina] kehilangan ibu jari ketika [m2:CHN.MIL penjaga pantai China] {e1 menabrak}, {e2 menaiki}, dan {e3 menyita} senapan dari perahu karet yang membawa perbekalan ke [m3:@PHL Beting Second Thomas].
e1 m2 > m1 ASSAULT actual 2024-06-17/none ctx=military,territory
e2 m2 > m1 COERCE actual 2024-06-17/none mode=seize ctx=military,territory
e3 m2 > m1 COERCE actual 2024-06-17/none mode=seize ctx=military,territory

### Liputan6.com 2014-05-07
[m1:VNM.GOV Hanoi] menuduh kapal-kapal pengawal anjungan minyak [m2:CHN.BUS CNOOC] {e1 menyemprotkan meriam air} ke armada [m3:VNM.MIL penjaga perikanannya], tuduhan yang {e2 ditampik} [m4:CHN.GOV Beijing].
e1 m2 > m3 ASSAULT actual 2014-05-07/none mode=crowd-control ctx=territory,natural_resource said=m1
e2 m4 > m1 REJECT actual 2014-05-07/none ctx=territory

### CNN Indonesia 2014-05-15
Massa perusuh {e1 membakar} belasan pabrik milik pengusaha [m1:CHN.BUS China] dan [m2:TWN.BUS Taiwan] di [m3:@VNM Binh Duong]. [m4:VNM.COP Polisi Vietnam] {e2 meringkus} ratusan [m5:VNM.CVL orang] yang diduga menjarah.
e1 m5 > m1,m2 PROTEST actual 2014-05-14/day mode=riot ctx=territory
e2 m4 > m5 COERCE actual 2014-05-15/none mode=arrest ctx=crime

### Kompas.com 2018-06-16
[m1:USA.GOV Washington] {e1 memisahkan} hampir dua ribu anak dari orang tua [m2:UNK.REF pendatang gelap] di perbatasan dengan [m3:@MEX Meksiko] dalam enam pekan, {e2 dikritik} [m4:USA.REL Konferensi Uskup Katolik Amerika] sebagai kebijakan tak bermoral.
e1 m1 > m2 COERCE actual 2018-06-16/none mode=restrict ctx=migration,human_rights
e2 m4 > m1 ACCUSE actual 2018-06-16/none mode=disapprove ctx=migration,human_rights

### Antara 2022-06-14
Penerbangan perdana yang akan {e1 mengangkut} tujuh [m1:UNK.REF pencari suaka] dari [m2:GBR.GOV Inggris] ke [m3:@RWA Rwanda] dibatalkan pada menit terakhir setelah [m4:ECHR.JUD Mahkamah Hak Asasi Manusia Eropa] {e2 menjatuhkan putusan sela}.
e1 m2 > m1 COERCE planned 2022-06-14/none mode=deport ctx=asylum,migration
e2 m4 > m2 REQUEST requested 2022-06-14/none mode=yield ctx=asylum,legal

### Tempo.co 2015-05-14
Kapal kayu berisi [m1:MMR.REF 300 orang Rohingya] {e1 dihalau} [m2:THA.MIL Angkatan Laut Thailand] ke perairan [m3:MYS.GOV Malaysia], yang juga {e2 menolaknya}; [m4:IDN.CVL nelayan Aceh] akhirnya {e3 menolong} [m5=m1 mereka].
e1 m2 > m1 COERCE actual 2015-05-14/none mode=restrict ctx=migration
e2 m3 > m1 REJECT actual 2015-05-14/none mode=assist ctx=migration
e3 m4 > m5 AID actual 2015-05-14/none ctx=migration

### Republika 2020-12-04
[m1:BGD.GOV Pemerintah Bangladesh] {e1 memindahkan} 1.600 [m2:MMR.REF pengungsi Rohingya] ke [m3:@BGD Pulau Bhasan Char] dan membantah {e2 memaksa} seorang pun naik kapal.
e1 m1 > m2 COERCE actual 2020-12-04/none mode=deport ctx=migration
e2 m1 > m2 COERCE denied 2020-12-04/none mode=deport ctx=migration

### CNN Indonesia 2010-09-15
[m1:EU.GOV Komisioner Kehakiman Uni Eropa Viviane Reding] {e1 menyamakan} {e2 pengusiran} [m2:ROU.REL orang Roma] oleh [m3:FRA.GOV pemerintahan Sarkozy] dengan deportasi pada Perang Dunia II, dan [m4=m3 Paris] {e3 menganggapnya} tak bisa diterima.
e1 m1 > m3 ACCUSE actual 2010-09-14/day mode=disapprove ctx=human_rights,religion_ethnicity
e2 m3 > m2 COERCE actual 2010-09-15/none mode=deport ctx=migration,religion_ethnicity
e3 m4 > m1 ACCUSE actual 2010-09-15/none mode=disapprove ctx=diplomatic

### Antara 2016-10-24
[m1:FRA.COP Polisi Prancis] mulai {e1 membongkar} kamp "Jungle" di [m2:@FRA Calais] dan menaikkan [m3:UNK.REF dua ribu migran] ke bus, seraya [m4:GBR.GOV London] {e2 menerima} sejumlah [m5:UNK.REF anak tanpa pendamping].
e1 m1 > m3 COERCE actual 2016-10-24/none mode=restrict ctx=migration
e2 m4 > m5 AID actual 2016-10-24/none ctx=asylum,migration

### VOA Indonesia 2024-02-02 none
[m1:@TUR Turki] menampung lebih dari tiga juta [m2:SYR.REF warga Suriah], disusul [m3:@LBN Lebanon] dan [m4:@JOR Yordania], menurut data terakhir [m5:UNHCR UNHCR].

### Antara 2020-07-01
Beberapa jam setelah undang-undang keamanan nasional buatan [m1:CHN.GOV Beijing] berlaku, [m2:HKG.COP polisi Hong Kong] {e1 menciduk} seorang [m3:HKG.CVL pria] yang membentangkan bendera kemerdekaan di [m4:@HKG Causeway Bay].
e1 m2 > m3 COERCE actual 2020-07-01/none mode=arrest ctx=repression,rights_freedoms

### Kompas.com 2021-06-17
{e1 Penggerebekan} kantor [m1:HKG.JRN Apple Daily] oleh lima ratus [m2:HKG.COP petugas], {e2 pembekuan} asetnya, serta {e3 penahanan} lima [m3:HKG.JRN eksekutif redaksi] {e4 dikutuk} [m4:USA.GOV Departemen Luar Negeri AS] sebagai upaya membungkam pers bebas.
e1 m2 > m1 COERCE actual 2021-06-17/none mode=seize ctx=rights_freedoms,repression
e2 m2 > m1 COERCE actual 2021-06-17/none mode=restrict ctx=rights_freedoms
e3 m2 > m3 COERCE actual 2021-06-17/none mode=arrest ctx=rights_freedoms,repression
e4 m4 > m2 ACCUSE actual 2021-06-17/none mode=disapprove ctx=rights_freedoms

### detikNews 2019-12-22
[m1:UYG.CVL Warga Uighur di pengasingan] {e1 berunjuk rasa} di [m2:@CHE Jenewa] menentang {e2 kamp penahanan} [m3:CHN.GOV China] di Xinjiang, yang oleh [m4=m3 Beijing] disebut pusat pelatihan kerja.
e1 m1 > m3 PROTEST actual 2019-12-22/none mode=demo ctx=human_rights,religion_ethnicity
e2 m3 > m1 COERCE actual 2019-12-22/none mode=arrest ctx=repression,religion_ethnicity

### Antara 2024-02-16
Kabar wafatnya [m1:RUS.OPP Alexei Navalny] di penjara kutub disambut {e2 tudingan} [m2:USA.GOV Presiden Joe Biden] bahwa [m3:RUS.GOV Putin] bertanggung jawab; di [m4:@RUS Moskow] [m5:RUS.COP polisi] {e3 menggelandang} ratusan [m6:RUS.CVL pelayat].
e2 m2 > m3 ACCUSE actual 2024-02-16/none mode=allege ctx=human_rights
e3 m5 > m6 COERCE actual 2024-02-16/none mode=arrest ctx=repression

### CNN Indonesia 2022-12-08
Pebasket [m1:USA.CVL Brittney Griner] {e1 ditukar} dengan [m2:RUS.CRM pedagang senjata Viktor Bout] di landasan [m3:@ARE Abu Dhabi]: [m4:RUS.GOV Moskow] {e2 melepas} yang pertama, [m5:USA.GOV Washington] yang kedua.
e1 m5 > m2 RETREAT actual 2022-12-08/none mode=release ctx=diplomatic,legal
e2 m4 > m1 RETREAT actual 2022-12-08/none mode=release ctx=diplomatic,legal

### Republika 2024-08-02
Dalam pertukaran tahanan terbesar sejak Perang Dingin yang {e1 difasilitasi} [m1:TUR.SPY badan intelijen Turki], [m2:RUS.GOV Rusia] {e2 memerdekakan} [m3:USA.JRN Evan Gershkovich] serta [m4:USA.CVL Paul Whelan], sementara [m5:DEU.GOV Jerman] {e3 menyerahkan} [m6:RUS.SPY pembunuh Vadim Krasikov].
e1 m1 > m2,m5 CONSULT actual 2024-08-01/day mode=third-party ctx=diplomatic
e2 m2 > m3,m4 RETREAT actual 2024-08-01/day mode=release ctx=diplomatic
e3 m5 > m6 RETREAT actual 2024-08-01/day mode=release ctx=diplomatic

### Tempo.co 2013-07-30
[m1:ISR.GOV Kabinet Israel] {e1 setuju melepaskan} 104 [m2:PSE.CVL tahanan Palestina] demi menghidupkan perundingan yang {e2 digagas} [m3:USA.GOV Menlu AS John Kerry].
e1 m1 > m2 CONCEDE planned 2013-07-30/none ctx=diplomatic
e2 m3 > m1 CONSULT actual 2013-07-30/none mode=third-party ctx=diplomatic

### Antara 2023-11-24 headline
[m1:HAMAS.REB Hamas] {e1 Bebaskan} 24 [m2:ISR.CVL Sandera], [m3:ISR.GOV Israel] {e2 Lepas} 39 [m4:PSE.CVL Tahanan Palestina]
e1 m1 > m2 RETREAT actual 2023-11-24/none mode=release ctx=military
e2 m3 > m4 RETREAT actual 2023-11-24/none mode=release ctx=military

### Kompas.com 2021-07-02
[m1:USA.MIL Serdadu terakhir Amerika] {e1 meninggalkan} pangkalan Bagram tanpa memberi tahu [m2:AFG.MIL komandan Afganistan yang baru], yang mendapati landasan gelap keesokan harinya.
e1 m1 > m2 RETREAT actual 2021-07-02/none mode=withdraw ctx=military

### CNN Indonesia 2023-12-22
[m1:FRA.MIL Kontingen Prancis] {e1 menuntaskan penarikan} dari [m2:@NER Niamey], mengakhiri satu dasawarsa kehadirannya di Sahel dan memenuhi {e2 tuntutan} [m3:NER.MIL junta].
e1 m1 > m3 RETREAT actual 2023-12-22/none mode=withdraw ctx=military
e2 m3 > m1 REQUEST requested 2023-12-22/none mode=yield ctx=military

### BBC Indonesia 2005-04-27
Dengan upacara singkat di Lembah Bekaa, [m1:SYR.MIL tentara Suriah] {e1 mengakhiri} kehadiran 29 tahun di [m2:LBN.GOV Lebanon], dua bulan setelah [m3:LBN.ELI mantan PM Rafik Hariri] dibunuh.
e1 m1 > m2 RETREAT actual 2005-04-27/none mode=withdraw ctx=military

### Antara 2000-05-24
[m1:ISR.MIL Pasukan Israel] {e1 hengkang} dari Lebanon selatan lebih cepat enam pekan dari rencana, dan [m2:HEZBOLLAH.REB pejuang Hizbullah] {e2 mengambil alih} benteng yang ditinggalkan [m3:SLA.REB milisi kristen sekutunya].
e1 m1 > m2 RETREAT actual 2000-05-24/none mode=withdraw ctx=military
e2 m2 > m3 COERCE actual 2000-05-24/none mode=seize ctx=military

### Detik 2014-03-19
[m1:UKR.GOV Kiev] menyusun rencana {e1 penarikan} [m2:UKR.MIL prajuritnya] dari [m3:@UKR Krimea] beberapa jam setelah [m4:RUS.CVL massa pro-Rusia] {e2 menyerbu} markas angkatan laut di Sevastopol dan membawa pergi [m5:UKR.MIL panglimanya].
e1 m1 > m4 CONCEDE planned 2014-03-19/none ctx=military,territory
e2 m4 > m5 ASSAULT actual 2014-03-19/none ctx=territory

### Antara 1999-09-20
[m1:AUS.MIL Pasukan Australia] mendarat di [m2:@TLS Dili] sebagai ujung tombak misi [m3:UN PBB] guna {e1 memulihkan ketertiban}, setelah [m4:TLS.PRM milisi prointegrasi] {e2 membumihanguskan} kota itu.
e1 m1 > m2 AID actual 1999-09-20/none ctx=peacekeeping
e2 m4 > m2 ASSAULT actual 1999-09-20/none ctx=territory

### Tempo.co 2011-02-11
[m1:EGY.GOV Hosni Mubarak] {e1 menyerahkan kekuasaan} kepada [m2:EGY.MIL Dewan Tertinggi Angkatan Bersenjata] setelah delapan belas hari unjuk rasa; [m3:CHE.GOV Swiss] langsung {e2 membekukan} rekeningnya.
e1 m1 > m2 RETREAT actual 2011-02-11/none mode=resign ctx=executive,pro_democracy
e2 m3 > m1 SANCTION actual 2011-02-11/none mode=discontinue ctx=corruption,economic

### Kompas.com 2022-07-07
Setelah lima puluh lebih [m1:GBR.GOV menteri dan pejabat] mundur, [m2:GBR.GOV Boris Johnson] {e1 menyatakan akan melepas} kepemimpinan [m3:GBR.PTY Partai Konservatif], kabar yang {e2 disambut baik} [m4:GBR.OPP pemimpin Buruh Keir Starmer].
e1 m2 > m3 CONCEDE planned 2022-07-07/none ctx=executive
e2 m4 > m2 SUPPORT actual 2022-07-07/none ctx=executive

### CNN Indonesia 2025-03-03
[m1:USA.GOV Gedung Putih] {e1 menyetop sementara} seluruh bantuan militer untuk [m2:UKR.GOV Ukraina] menyusul pertengkaran di Ruang Oval. [m3:FRA.GOV Paris] dan [m4:GBR.GOV London] {e2 menawarkan diri} memimpin pasukan penjamin bila gencatan senjata tercapai.
e1 m1 > m2 SANCTION actual 2025-03-03/none mode=discontinue ctx=military
e2 m3,m4 > m2 AGREE planned 2025-03-03/none ctx=military,peacekeeping

### Antara 2025-03-12
[m1:USA.GOV Amerika Serikat] {e1 melanjutkan kembali} kiriman senjata dan pasokan intelijen ke [m2:UKR.GOV Ukraina], yang dalam perundingan di [m3:@SAU Jeddah] {e2 menerima} usulan gencatan senjata 30 hari.
e1 m1 > m2 AID actual 2025-03-12/none ctx=military,intelligence
e2 m2 > m1 CONCEDE actual 2025-03-11/day ctx=military,diplomatic

### Republika 2014-03-20
[m1:NOR.GOV Oslo] {e1 membekukan} kerja sama militer dengan [m2:RUS.GOV Moskow], menyusul [m3:GBR.GOV Inggris] yang {e2 mencabut} lisensi ekspor senjata ke [m4=m2 negeri itu].
e1 m1 > m2 SANCTION actual 2014-03-20/none mode=discontinue ctx=military
e2 m3 > m4 SANCTION actual 2014-03-20/none mode=discontinue ctx=military

### VOA Indonesia 2019-06-22
[m1:USA.GOV Donald Trump] berdalih ia {e1 membatalkan} serangan balasan sepuluh menit sebelum waktunya, setelah [m2:IRN.MIL pasukan Iran] {e2 menjatuhkan} pesawat nirawak [m3:USA.MIL Amerika].
e1 m1 > m2 ASSAULT denied 2019-06-22/none ctx=military
e2 m2 > m3 ASSAULT actual 2019-06-20/day mode=heavy-weapons ctx=military

### SINDOnews 2022-10-16
[m1:IRN.COP Aparat Iran] {e1 menembaki} tahanan ketika api melalap Penjara Evin, kata [m2:IRN.CVL kelompok hak asasi di Oslo]; [m3:IRN.JUD lembaga peradilan Teheran] berkilah [m4:? napi] tewas karena asap.
e1 m1 > m4 ASSAULT actual 2022-10-15/day mode=firearms ctx=repression said=m2

### Kompas.com 2022-10-02
Pelatihan bersama di [m1:@JPN Laut Jepang] yang {e1 diikuti} [m2:USA.MIL kapal induk Ronald Reagan], [m3:KOR.MIL armada Korsel], dan [m4:JPN.MIL Pasukan Bela Diri Jepang] {e2 dikecam} [m5:PRK.GOV Pyongyang], yang {e3 menembakkan} dua rudal jarak pendek sehari sebelumnya.
e1 m2 > m3,m4 COOPERATE actual 2022-10-02/none ctx=military
e2 m5 > m2,m3,m4 ACCUSE actual 2022-10-02/none mode=disapprove ctx=military
e3 m5 > m3 MOBILIZE actual 2022-10-01/day mode=weapons ctx=military

### Antara 2024-07-23
[m1:PHL.MIL Filipina] dan [m2:CHN.MIL penjaga pantai China] telah {e1 menandatangani} pengaturan sementara bagi pengiriman logistik ke beting sengketa, tetapi [m3:PHL.GOV Manila] membantah telah {e2 berjanji} memberi tahu [m4:CHN.GOV Beijing] lebih dulu setiap kali berlayar.
e1 m1 > m2 SUPPORT actual 2024-07-23/none ctx=territory,diplomatic
e2 m3 > m4 AGREE denied 2024-07-23/none ctx=territory

### CNN Indonesia 2015-09-30
[m1:RUS.MIL Angkatan udara Rusia] mulai {e1 membombardir} posisi [m2:SYR.REB pemberontak] di dekat [m3:@SYR Homs] atas {e2 permintaan} [m4:SYR.GOV Presiden Bashar al-Assad], dan [m5:USA.GOV Pentagon] {e3 menolak desakan} [m6:RUS.GOV Moskow] agar pesawatnya tidak terbang di kawasan itu.
e1 m1 > m2 ASSAULT actual 2015-09-30/none mode=aerial ctx=military
e2 m4 > m1 REQUEST requested 2015-09-30/none mode=assist ctx=military
e3 m5 > m6 REJECT actual 2015-09-30/none mode=yield ctx=military

### Tempo.co 2015-11-24
[m1:TUR.MIL Jet F-16 Turki] {e1 menembak jatuh} [m2:RUS.MIL pesawat pengebom Rusia]. [m3:RUS.GOV Vladimir Putin], yang merasa ditikam dari belakang, {e2 melarang} paket wisata ke [m4:TUR.GOV Turki] dan {e3 menempatkan} rudal S-400 di [m5:@SYR Latakia].
e1 m1 > m2 ASSAULT actual 2015-11-24/none mode=aerial ctx=military
e2 m3 > m4 SANCTION actual 2015-11-24/none mode=discontinue ctx=economic
e3 m3 > m4 MOBILIZE actual 2015-11-24/none mode=weapons ctx=military

### Kompas.com 2016-06-27
[m1:TUR.GOV Recep Tayyip Erdogan] {e1 menyatakan penyesalan} lewat surat kepada [m2:RUS.GOV Putin] atas jatuhnya pesawat itu, dan [m3=m2 Kremlin] {e2 mencabut} larangan penerbangan carter tiga hari kemudian.
e1 m1 > m2 SUPPORT actual 2016-06-27/none ctx=diplomatic,military
e2 m3 > m1 CONCEDE actual 2016-06-30/day ctx=economic

### Antara 2025-06-13
[m1:IDN.GOV Kementerian Luar Negeri RI] {e1 mengutuk keras} serangan [m2:ISR.GOV Israel] terhadap [m3:IRN.GOV Iran] serta {e2 menyerukan} [m4=m2+m3 kedua pihak] menahan diri.
e1 m1 > m2 ACCUSE actual 2025-06-13/none mode=disapprove ctx=military
e2 m1 > m4 REQUEST requested 2025-06-13/none mode=yield ctx=military

### Republika 2023-11-08
[m1:JOR.GOV Amman] {e1 memanggil pulang} duta besarnya dari [m2:@ISR Tel Aviv], disusul [m3:BOL.GOV La Paz] yang {e2 memutuskan} hubungan sama sekali, sedangkan [m4:CHL.GOV Santiago] hanya {e3 memanggil untuk konsultasi}; [m5:ISR.GOV Israel] {e4 menuduh} Bolivia tunduk pada [m6:IRN.GOV Iran].
e1 m1 > m5 SANCTION actual 2023-11-08/none mode=withdraw ctx=diplomatic
e2 m3 > m5 SANCTION actual 2023-11-08/none mode=discontinue ctx=diplomatic
e3 m4 > m5 SANCTION actual 2023-11-08/none mode=withdraw ctx=diplomatic
e4 m5 > m3 ACCUSE actual 2023-11-08/none mode=allege ctx=diplomatic

### CNN Indonesia 2024-06-12 none
Sidang tahunan itu dihadiri wakil dari [m1:@BRA Brasil], [m2:@ZAF Afrika Selatan], dan [m3:@IDN Indonesia]. Tema tahun ini adalah pembiayaan hijau, kata panitia di [m4:@ETH Addis Ababa].

### Antara 2024-06-12
[m1:ARM.GOV Armenia] {e1 menolak} membayar iuran ke [m2:CSTO CSTO] dan [m3:ARM.GOV Nikol Pashinyan] {e2 mengumumkan} negaranya akan keluar dari pakta pimpinan [m4:RUS.GOV Rusia] itu.
e1 m1 > m2 REJECT actual 2024-06-12/none mode=assist ctx=military
e2 m3 > m2 THREATEN threatened 2024-06-12/none mode=relations ctx=military

### Tempo.co 2016-10-22
Tiga negara Afrika, dimulai dari [m1:BDI.GOV Burundi], lalu [m2:ZAF.GOV Afrika Selatan] dan [m3:GMB.GOV Gambia], {e1 menarik diri} dari [m4:ICC Mahkamah Pidana Internasional], yang dianggap [m5=m1+m2+m3 mereka] hanya memburu orang Afrika.
e1 m1,m2,m3 > m4 SANCTION actual 2016-10-22/none mode=withdraw ctx=legal

### Antara 2022-02-26
Sebanyak 137 ribu [m1:UKR.REF warga Ukraina] sudah {e1 ditampung} [m2:POL.GOV Polandia], kata [m3:POL.GOV wakil menteri dalam negeri Pawel Szefernaker], sedangkan [m4:HUN.GOV Hungaria], yang biasanya keras terhadap pendatang, juga {e2 menggratiskan} kereta bagi [m5=m1 mereka].
e1 m2 > m1 AID actual 2022-02-26/none ctx=asylum,migration said=m3
e2 m4 > m5 AID actual 2022-02-26/none ctx=migration

### Kompas.com 2019-02-24
Truk berisi bantuan pangan dibakar di jembatan perbatasan saat [m1:VEN.MIL Garda Nasional Venezuela] {e2 menghalangi} [m2:VEN.OPP pendukung Juan Guaido] yang hendak membawanya masuk dari [m3:@COL Cucuta].
e2 m1 > m2 COERCE actual 2019-02-24/none mode=withhold ctx=human_security

### CNN Indonesia 2019-02-23
[m1:VEN.GOV Nicolas Maduro] {e1 memutuskan hubungan} dengan [m2:COL.GOV Kolombia] dan {e2 memberi waktu 24 jam} kepada [m3:COL.GOV seluruh stafnya] untuk pulang, sebab [m4=m2 Bogota] dianggap {e3 membantu} [m5:VEN.OPP oposisi].
e1 m1 > m2 SANCTION actual 2019-02-23/none mode=discontinue ctx=diplomatic
e2 m1 > m3 SANCTION actual 2019-02-23/none mode=expel ctx=diplomatic
e3 m4 > m5 AID actual 2019-02-23/none ctx=political_institutions said=m1

### Tempo.co 2022-08-29
{e1 Penempatan kembali} duta besar [m1:COL.GOV Kolombia] di [m2:VEN.GOV Caracas] menandai {e2 pulihnya hubungan} kedua negara setelah tiga tahun; [m3:BRA.GOV Brasilia] belum mengikuti.
e1 m1 > m2 SUPPORT actual 2022-08-29/none ctx=diplomatic
e2 m1 > m2 COOPERATE actual 2022-08-29/none ctx=diplomatic

### Antara 2024-07-30
[m1:VEN.GOV Caracas] {e1 mengusir} seluruh perwakilan [m2:ARG.GOV Argentina], [m3:CHL.GOV Cile], dan lima negara lain karena {e2 mempertanyakan} hasil pemilu. [m4:BRA.GOV Brasil] kemudian {e3 mengambil alih} penjagaan kedutaan Argentina, tempat [m5:VEN.OPP enam tokoh oposisi] berlindung.
e1 m1 > m2,m3 SANCTION actual 2024-07-29/day mode=expel ctx=diplomatic,election
e2 m2,m3 > m1 ACCUSE actual 2024-07-30/none mode=disapprove ctx=election
e3 m4 > m2 AID actual 2024-07-30/none ctx=diplomatic

### detikNews 2024-04-06 headline
Polisi [m1:ECU.COP Ekuador] {e1 Serbu} Kedubes [m2:MEX.GOV Meksiko], {e2 Bekuk} [m3:ECU.ELI Mantan Wapres Glas]
e1 m1 > m2 COERCE actual 2024-04-06/none mode=seize ctx=diplomatic
e2 m1 > m3 COERCE actual 2024-04-06/none mode=arrest ctx=corruption

### VOA Indonesia 2024-04-06
Menyusul penyerbuan tersebut, [m1:MEX.GOV Presiden Andres Manuel Lopez Obrador] {e1 memutus} hubungan dengan [m2:ECU.GOV Quito], dan [m3:NIC.GOV Nikaragua] {e2 mengambil langkah yang sama}; [m4:USA.GOV Washington] {e3 mengecam} pelanggaran Konvensi Wina.
e1 m1 > m2 SANCTION actual 2024-04-06/none mode=discontinue ctx=diplomatic
e2 m3 > m2 SANCTION actual 2024-04-06/none mode=discontinue ctx=diplomatic
e3 m4 > m2 ACCUSE actual 2024-04-06/none mode=disapprove ctx=diplomatic,legal

### Antara 2022-09-17
[m1:NIC.COP Polisi Nikaragua] {e1 mengepung} keuskupan [m2:NIC.REL Uskup Rolando Alvarez] selama dua pekan sebelum {e2 menangkapnya}. [m3:VAT.REL Takhta Suci] {e3 menyatakan keprihatinan}, dan [m4:EU Parlemen Eropa] {e4 menuntut} pembebasannya.
e1 m1 > m2 COERCE actual 2022-09-03/week mode=restrict ctx=repression,religion_ethnicity
e2 m1 > m2 COERCE actual 2022-09-17/none mode=arrest ctx=repression,religion_ethnicity
e3 m3 > m1 ACCUSE actual 2022-09-17/none mode=disapprove ctx=religion_ethnicity
e4 m4 > m1 REQUEST requested 2022-09-17/none mode=yield ctx=repression

### Republika 2023-02-10
[m1:NIC.GOV Pemerintah Daniel Ortega] {e1 menerbangkan} 222 [m2:NIC.OPP tahanan politik] ke [m3:@USA Washington] setelah mencabut kewarganegaraan mereka; [m4:ESP.GOV Spanyol] {e2 menawari} [m5=m2 mereka] paspor.
e1 m1 > m2 COERCE actual 2023-02-09/day mode=deport ctx=repression
e2 m4 > m5 AGREE actual 2023-02-10/none ctx=asylum

### CNN Indonesia 2021-05-23
[m1:POL.GOV Perdana Menteri Polandia] menyebut ulah [m2:BLR.GOV Minsk] terorisme negara. [m3:LVA.GOV Latvia] dan [m4:LTU.GOV Lituania] {e1 menyerukan} agar maskapai internasional menghindari langit [m5=m2 Belarus]; [m6:GBR.GOV Inggris] {e2 mencabut} izin terbang [m7:BLR.BUS Belavia].
e1 m3,m4 > m5 REQUEST requested 2021-05-23/none mode=change ctx=economic
e2 m6 > m7 SANCTION actual 2021-05-23/none mode=discontinue ctx=economic

### Antara 2024-04-24
[m1:USA.LEG Senat AS] meloloskan undang-undang yang mewajibkan [m2:CHN.BUS ByteDance] menjual TikTok dalam sembilan bulan atau {e2 dilarang}, sementara [m3:CHN.GOV Beijing] menyatakan akan mengambil semua tindakan untuk {e3 melindungi} perusahaannya.
e2 m1 > m2 THREATEN threatened 2024-04-24/none mode=restrict ctx=technology,economic
e3 m3 > m2 AGREE planned 2024-04-24/none ctx=economic

### Kumparan 2022-04-01
[m1:RUS.GOV Rusia] {e1 menuntut} pembayaran gas dalam rubel dan, ketika [m2:BGR.GOV Bulgaria] serta [m3:POL.GOV Polandia] {e2 bergeming}, {e3 menutup keran} ke kedua negeri itu pada akhir April.
e1 m1 > m2,m3 REQUEST requested 2022-04-01/none mode=yield ctx=natural_resource,economic
e2 m2,m3 > m1 REJECT actual 2022-04-01/none mode=yield ctx=natural_resource
e3 m1 > m2,m3 SANCTION actual 2022-04-01/month mode=discontinue ctx=natural_resource
