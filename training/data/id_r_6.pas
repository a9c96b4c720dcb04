### Antara 2019-10-08
[m1:IDN.COP Densus 88] dan [m2:PHL.COP Kepolisian Nasional Filipina] {e1 bahu-membahu melacak} jejak [m3:IDN.CRM pasangan pengebom gereja Jolo] lewat uji DNA. Hasilnya {e2 dibarter} dengan data perlintasan milik [m4:MYS.COP kepolisian Sabah], kata [m5:IDN.COP Jenderal Tito Karnavian], yang memimpin [m6:IDN.COP Polri].
e1 m1 > m2 COOPERATE actual 2019-10-08/none ctx=terrorism
e2 m1 > m4 COOPERATE actual 2019-10-08/none ctx=terrorism,intelligence
rel m5 leads m6

### Kompas 2022-02-11
[m1:IDN.GOV Menteri Pertahanan Prabowo Subianto] {e1 memborong} 42 pesawat Rafale dari [m2:FRA.BUS Dassault], yang kontrak enam unit pertamanya diteken di hadapan [m3:FRA.GOV Menteri Florence Parly], Kamis (10/2). Tak lama kemudian [m4:USA.GOV Washington] {e2 mengetuk palu} bagi penjualan F-15 senilai 13,9 miliar dolar kepada [m5:IDN.GOV Jakarta].
e1 m1 > m2 COOPERATE actual 2022-02-10/day ctx=military
e2 m4 > m5 AGREE planned 2022-02-11/none ctx=military

### BBC Indonesia 2015-09-30
[m6:RUS.LEG Dewan Federasi] memberi restu, dan beberapa jam kemudian [m1:RUS.MIL jet Sukhoi Rusia] {e1 menumpahkan bom} di Talbiseh, kota di [m2:@SYR Homs] yang dipegang [m3:SYR.REB pemberontak]. [m4:IRQ.GOV Baghdad] {e2 menyilakan} pesawat-pesawat itu melintas dan {e3 menautkan} pusat datanya dengan [m5:IRN.SPY intelijen Iran].
e1 m1 > m3 ASSAULT actual 2015-09-30/none mode=aerial ctx=military
e2 m4 > m1 CONCEDE actual 2015-09-30/none ctx=military
e3 m4 > m5 COOPERATE actual 2015-09-30/none ctx=intelligence

### Detik 2021-06-01
[m1:IDN.JUD Lima puluh tujuh pegawai KPK] yang tak lolos tes wawasan kebangsaan {e1 menggugat} [m2:IDN.JUD Ketua KPK Firli Bahuri] ke Dewan Pengawas. [m3:IDN.CVL Guru besar antikorupsi dari 18 kampus] {e2 berdiri di belakang} [m4=m1 mereka], tetapi [m5:IDN.GOV BKN] {e3 menggeleng} saat diminta membuka hasil tes.
e1 m1 > m2 ACCUSE actual 2021-06-01/none mode=allege ctx=corruption,legal
e2 m3 > m4 SUPPORT actual 2021-06-01/none ctx=corruption
e3 m5 > m4 REJECT actual 2021-06-01/none ctx=corruption

### Republika 2018-06-13
[m1:USA.GOV Donald Trump] {e1 menggembok gudang} latihan perang gabungan dengan [m2:KOR.MIL militer Korea Selatan], janji yang diucapkannya seusai {e2 bertatap muka} dengan [m3:PRK.GOV Kim Jong-un] di Sentosa, Selasa (12/6). [m4:PRK.GOV Pyongyang] {e3 membalasnya} dengan berikrar meledakkan lokasi uji mesin roket.
e1 m1 > m3 CONCEDE planned 2018-06-12/day ctx=military
e2 m1 > m3 CONSULT actual 2018-06-12/day mode=meet ctx=diplomatic,cbrn
e3 m4 > m1 CONCEDE planned 2018-06-13/none ctx=cbrn

### Tempo.co 2020-10-06
[m1:IDN.LEG DPR] {e1 mengetuk palu} UU Cipta Kerja pada Senin (5/10). [m2:IDN.PTY Fraksi Demokrat] {e2 walk out} setelah mikrofon juru bicaranya dimatikan [m3:IDN.LEG Ketua DPR Puan Maharani], yang menjabat ketua di [m4:IDN.PTY PDI-P]; [m5:IDN.LAB KSPI] {e3 mengumumkan akan mogok} tiga hari.
e2 m2 > m3 REJECT actual 2020-10-05/day mode=boycott ctx=legislative
e3 m5 > m1 PROTEST planned 2020-10-06/none mode=strike ctx=legislative,economic
rel m3 member_of m4
e1 m1 > m5 REJECT actual 2020-10-05/day ctx=legislative,economic

### VOA Indonesia 2010-05-31
[m1:ISR.MIL Pasukan komando Israel] {e1 menerjuni} geladak kapal Mavi Marmara dan menewaskan sembilan [m2:TUR.NGO relawan Turki], Senin (31/5). [m3:TUR.GOV Ankara] {e2 memboyong pulang} duta besarnya; [m4:EGY.GOV Husni Mubarak] {e3 membuka palang} Rafah, satu-satunya pintu ke [m5:@PSE Gaza] yang tidak dipegang [m6:ISR.GOV negara Yahudi itu].
e1 m1 > m2 ASSAULT actual 2010-05-31/day mode=firearms ctx=military,human_security
e2 m3 > m1 SANCTION actual 2010-05-31/none mode=expel ctx=diplomatic
e3 m4 > m7 CONCEDE actual 2010-05-31/none mode=access ctx=human_security
Langkah itu disambut [m7:PSE.CVL penduduk jalur tersebut].

### Tribun Bali 2018-08-13 none
Gempa susulan mengguncang [m1:@IDN Lombok Utara] dan merontokkan puluhan rumah yang sebelumnya retak. Balai pemantau menyebut sesar naik di laut Flores masih aktif melepas energi, sementara cuaca di perairan setempat mulai bersahabat.

### CNN Indonesia 2024-09-12
[m1:IDN.GOV Keraton Yogyakarta] lewat kuasa hukumnya {e1 menyomasi} [m2:IDN.BUS PT KAI] agar mencoret tanah Stasiun Tugu dari daftar asetnya. Jika tidak digubris, [m3=m1 kesultanan] {e2 siap menempuh jalur pengadilan}; [m4:IDN.GOV Kementerian BUMN] {e3 mengulurkan ajakan} rembuk.
e1 m1 > m2 REQUEST requested 2024-09-12/none mode=yield ctx=legal
e2 m3 > m2 ACCUSE hypothetical 2024-09-12/none mode=allege ctx=legal
e3 m4 > m3 AGREE planned 2024-09-12/none ctx=legal

### Bisnis.com 2012-07-02
Tiga negara Barat, salah satunya [m1:GBR.GOV Inggris], {e1 menegakkan} larangan asuransi bagi kapal pengangkut minyak [m2:IRN.GOV Iran]. [m3:JPN.GOV Tokyo] {e2 mencari celah} dengan menjamin sendiri tankernya, dan [m4:IRN.LEG anggota parlemen di Teheran] {e3 menakut-nakuti} akan menyumbat [m5:@INT Selat Hormuz].
e1 m1 > m2 SANCTION actual 2012-07-02/none mode=discontinue ctx=economic,cbrn
e2 m3 > m1 REJECT actual 2012-07-02/none ctx=economic
e3 m4 > m1 THREATEN threatened 2012-07-02/none mode=restrict ctx=military,economic

### Sindonews 2016-01-11
[m1:IDN.GOV Gubernur Kalimantan Barat Cornelis] {e1 meminta} [m2:IDN.CVL warga eks Gafatar] dievakuasi dari Mempawah setelah [m3:IDN.CVL massa] {e2 menghanguskan} sembilan rumah [m6=m2 mereka]. [m4:IDN.MIL Kodam Tanjungpura] {e3 menampung} ribuan pengungsi itu di asrama Bekangdam sebelum [m5:IDN.GOV Kementerian Sosial] {e4 memulangkannya} ke Jawa.
e1 m1 > m4 REQUEST requested 2016-01-11/none mode=assist ctx=religion_ethnicity
e2 m3 > m2 PROTEST actual 2016-01-11/none mode=riot ctx=religion_ethnicity
e3 m4 > m2 AID actual 2016-01-11/none ctx=religion_ethnicity
e4 m5 > m2 COERCE planned 2016-01-11/none mode=deport ctx=religion_ethnicity

### DW Indonesia 2022-05-18
[m1:SWE.GOV Stockholm] dan [m2:FIN.GOV Helsinki] {e1 menyorongkan map lamaran} ke markas [m3:NATO NATO], Rabu (18/5), demi menjadi anggota aliansi itu. [m4:TUR.GOV Recep Tayyip Erdogan] {e2 memasang badan di pintu}: keduanya, katanya, <<q1 menjadi wisma tamu bagi>> [m5:PKK.REB PKK].
e1 m1,m2 > m3 REQUEST requested 2022-05-18/day ctx=military
e2 m4 > m1,m2 REJECT actual 2022-05-18/none ctx=military,terrorism
q1 m4 indirect cue=katanya

### Kompas 2006-07-20
[m1:HEZBOLLAH.REB Hizbullah], yang disokong [m2:IRN.GOV Teheran] dan menguasai [m3:@LBN selatan Lebanon], {e1 memboyong} dua serdadu [m4:ISR.MIL Israel] pekan lalu sebagai alat tukar. [m5:IDN.GOV Presiden Yudhoyono] {e2 menyurati} [m6:UN Kofi Annan] supaya [m7:UN Dewan Keamanan] memaksakan gencatan senjata.
e1 m1 > m4 ASSAULT actual 2006-07-12/week mode=abduct ctx=military
e2 m5 > m6 REQUEST requested 2006-07-20/none mode=yield ctx=military
rel m2 ally_of m1
rel m1 controls m3
rel m7 part_of m6

### Liputan6 2009-07-25
[m1:CHN.GOV Konsulat Jenderal Tiongkok di Melbourne] {e1 merecoki} festival film yang mengundang [m2:CHN.OPP tokoh Uighur Rebiya Kadeer], menurut [m3:AUS.CVL direkturnya, Richard Moore]. [m4:AUS.GOV Canberra] {e2 bergeming} dan {e3 membubuhkan visa} bagi [m5=m2 perempuan 62 tahun itu].
e1 m1 > m3 REQUEST requested 2009-07-25/none mode=yield ctx=religion_ethnicity said=m3
e2 m4 > m1 REJECT actual 2009-07-25/none ctx=religion_ethnicity
e3 m4 > m5 CONCEDE actual 2009-07-25/none ctx=migration

### Suara.com 2023-09-08
[m1:IDN.COP Tim gabungan TNI-Polri] {e1 menembus} 16 kampung tua di Rempang untuk mengawal pematokan lahan, Kamis (7/9), dan {e2 disambut lemparan batu} [m2:IDN.CVL warga Melayu]. Gas air mata yang {e3 dilontarkan} membuat [m3:IDN.EDU murid SMPN 22] tersedak; [m4:IDN.CVL Walhi] {e4 mendamprat} [m5:IDN.GOV BP Batam].
e1 m1 > m2 MOBILIZE actual 2023-09-07/day mode=police ctx=natural_resource
e2 m2 > m1 PROTEST actual 2023-09-07/day mode=riot ctx=natural_resource
e3 m1 > m3 ASSAULT actual 2023-09-07/day mode=crowd-control ctx=repression
e4 m4 > m5 ACCUSE actual 2023-09-08/none mode=disapprove ctx=human_rights

### Antara 2025-10-14
[m1:HAMAS.REB Hamas] {e1 melepas} 20 sandera terakhir yang masih hidup kepada [m2:ICRC Palang Merah], Senin (13/10). Di [m3:@EGY Sharm el-Sheikh], [m4:IDN.GOV Prabowo Subianto] {e2 menyanggupi} pengiriman 20.000 [m5:IDN.MIL prajurit] ke [m10:@PSE Gaza] "<<q1 jika ada mandat PBB>>", ujar [m6=m4 presiden] yang juga memimpin [m7:IDN.PTY Gerindra] itu.
e1 m1 > m8 RETREAT actual 2025-10-13/day mode=release ctx=military
e2 m4 > m9 AGREE hypothetical 2025-10-14/none ctx=peacekeeping
q1 m4 mixed cue=ujar
rel m4 leads m7
Sebagai gantinya [m8:ISR.GOV Israel] {e3 mengeluarkan} 1.968 [m9:PSE.CVL warga Palestina] dari sel.
e3 m8 > m9 RETREAT actual 2025-10-14/none mode=release ctx=military

### Merdeka.com 2017-07-20
[m1:IDN.GOV Menkopolhukam Wiranto] menyodorkan perppu pembubaran ormas, dan seminggu kemudian, Rabu (19/7), [m2:IDN.GOV Kemenkumham] {e2 menghapus} badan hukum [m3:IDN.REL Hizbut Tahrir Indonesia]. "<<q1 Ini kediktatoran gaya baru>>," {e3 cetus} [m4:IDN.REL Ismail Yusanto, juru bicara organisasi yang mencita-citakan kekhalifahan itu].
e2 m2 > m3 COERCE actual 2017-07-19/day mode=ban ctx=religion_ethnicity,rights_freedoms
e3 m4 > m2 ACCUSE actual 2017-07-20/none mode=disapprove ctx=rights_freedoms
q1 m4 direct cue=cetus

### Tempo 2002-10-29
[m1:AUS.SPY ASIO] {e1 menggerebek} rumah-rumah [m2:IDN.CVL warga asal Indonesia] di Perth dan Sydney guna mengejar orang yang pernah mendengar ceramah [m3:IDN.REL Abu Bakar Ba'asyir], amir [m4:IDN.REL Majelis Mujahidin Indonesia]. [m5:IDN.GOV Konsul Jenderal RI] {e2 mendatangi} [m6=m2 keluarga-keluarga itu] dan {e3 menyesalkan} cara dinas tersebut.
e1 m1 > m2 COERCE actual 2002-10-29/none mode=seize ctx=terrorism
e2 m5 > m6 CONSULT actual 2002-10-29/none mode=visit ctx=terrorism
e3 m5 > m1 ACCUSE actual 2002-10-29/none mode=disapprove ctx=terrorism
rel m3 leads m4

### JPNN 2024-06-20
[m1:RUS.GOV Vladimir Putin] dan [m2:PRK.GOV Kim Jong-un] {e1 menorehkan tanda tangan} di atas pakta saling bela, Rabu (19/6), di Pyongyang. [m3:KOR.GOV Seoul] {e2 naik pitam} dan {e3 menimbang ulang} kebijakannya untuk tidak memberi senjata kepada [m4:UKR.GOV Kyiv].
e1 m1 > m2 SUPPORT actual 2024-06-19/day ctx=military
e2 m3 > m1 ACCUSE actual 2024-06-20/none mode=disapprove ctx=military
e3 m3 > m4 AID hypothetical 2024-06-20/none ctx=military

### Bisnis Indonesia 2010-01-13 none
Kalangan industri tekstil menjerit karena serbuan barang murah, kata asosiasinya. Penjualan menciut sepertiga dan sejumlah pabrik di [m1:@IDN Bandung] mulai merampingkan lini produksi, sementara bunga kredit perbankan tak kunjung turun.
