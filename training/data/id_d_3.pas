### Antara 2016-06-08
[m1:IDN.GOV Indonesia], [m2:MYS.GOV Malaysia], dan [m3:PHL.GOV Filipina] {e1 menyepakati} patroli bersama di Laut Sulu; [m4=m1 Jakarta] {e2 mengizinkan lagi} kapal batu bara berlayar ke [m5=m3 Manila] begitu [m6=m3 pihak Filipina] {e3 menyediakan pengawalan}.
e1 m1 > m2,m3 AGREE planned 2016-06-08/none ctx=military,terrorism
e2 m4 > m5 CONCEDE actual 2016-06-08/none ctx=economic
e3 m6 > m1 AID actual 2016-06-08/none ctx=military

### SINDOnews 2021-05-11
[m1:ISR.GOV Kabinet keamanan Israel] {e1 memanggil 5.000 tentara cadangan} ke perbatasan [m2:@PSE Gaza] sesudah [m3:HAMAS.REB sayap militer Hamas] {e2 menembakkan roket} ke [m4:ISR.CVL penduduk Ashkelon].
e1 m1 > m3 MOBILIZE actual 2021-05-11/none mode=troops ctx=military
e2 m3 > m4 ASSAULT actual 2021-05-11/none mode=heavy-weapons ctx=military

### Kompas.com 2015-08-20 headline
{e1 Pembongkaran} Kampung Pulo Ricuh, [m1:IDN.CVL Warga] {e2 Bakar} Ekskavator, [m2:IDN.GOV Ahok] {e3 Tak Mau Mundur Selangkah Pun}
e1 m2 > m1 COERCE actual 2015-08-20/none mode=deport ctx=human_rights
e2 m1 > m2 PROTEST actual 2015-08-20/none mode=riot ctx=human_rights
e3 m2 > m1 REJECT actual 2015-08-20/none mode=yield ctx=human_rights

### VOA Indonesia 2011-01-28
[m1:EGY.MIL Tank-tank Mesir] mulai {e1 bergerak masuk} ke [m2:@EGY Kairo], Jumat malam, beberapa jam setelah [m3:EGY.GOV pemerintah] {e2 memutus sambungan internet} dan {e3 menerapkan jam malam} bagi [m4:EGY.CVL para pengunjuk rasa].
e1 m1 > m4 MOBILIZE actual 2011-01-28/day mode=weapons ctx=pro_democracy
e2 m3 > m4 COERCE actual 2011-01-28/none mode=censor ctx=repression
e3 m3 > m4 COERCE actual 2011-01-28/none mode=curfew ctx=repression

### detikNews 2010-04-14
[m1:IDN.COP Satpol PP] {e1 menarik diri} dari Koja setelah [m2:IDN.CVL massa pembela makam Mbah Priok] {e2 membakar} puluhan truknya, dan [m3:IDN.GOV Gubernur Fauzi Bowo] {e3 menghentikan} rencana penggusuran makam.
e1 m1 > m2 RETREAT actual 2010-04-14/none mode=withdraw ctx=religion_ethnicity
e2 m2 > m1 PROTEST actual 2010-04-14/none mode=riot ctx=religion_ethnicity
e3 m3 > m2 CONCEDE actual 2010-04-14/none ctx=religion_ethnicity

### Tempo.co 2023-06-14
[m1:IDN.GOV Presiden Jokowi] {e1 bisa saja menarik} [m2:IDN.JUD komisioner KPK] yang dilaporkan ke Dewan Pengawas, kata [m3:IDN.GOV juru bicara Istana], kalau sudah ada keputusan etik.
e1 m1 > m2 SANCTION hypothetical 2023-06-14/none mode=expel ctx=corruption said=m3

### Republika 2006-10-20
Komandan [m1:IDN.COP Brimob Sulawesi Tengah] menyangkal [m2=m1 pasukannya] {e1 menembaki} [m3:IDN.REL santri] di Tanah Runtuh; pesantren itu, katanya, yang lebih dulu {e2 melempari} [m4=m1 patroli].
e1 m2 > m3 ASSAULT denied 2006-10-20/none mode=firearms ctx=religion_ethnicity
e2 m3 > m4 ASSAULT actual 2006-10-20/none mode=primitive ctx=religion_ethnicity said=m1

### CNN Indonesia 2017-06-05
Lewat kapal dan pesawat, [m1:IRN.GOV Iran] {e1 menyuplai pangan} bagi [m2:QAT.GOV Qatar] yang perbatasannya {e2 ditutup} [m3:SAU.GOV Arab Saudi]; [m4:TUR.LEG parlemen Turki] {e3 meloloskan} pengiriman [m5:TUR.MIL pasukan tambahan] untuk {e4 menjaga} [m6=m2 emirat itu].
e1 m1 > m2 AID actual 2017-06-05/none ctx=economic
e2 m3 > m2 SANCTION actual 2017-06-05/none mode=discontinue ctx=diplomatic
e4 m5 > m6 AGREE planned 2017-06-05/none ctx=military
e3 m4 > m6 AGREE planned 2017-06-05/none ctx=military

### Jawa Pos 2012-08-28
Pengungsi [m1:IDN.REL Syiah Sampang] {e1 dipaksa pindah} ke Sidoarjo oleh [m2:IDN.GOV Pemkab Sampang]. [m3:IDN.GOV Komnas HAM] {e2 menyebut} relokasi itu pengusiran terselubung, sebutan yang {e3 ditolak mentah-mentah} [m4=m2 bupati].
e1 m2 > m1 COERCE actual 2012-08-28/none mode=deport ctx=religion_ethnicity
e2 m3 > m2 ACCUSE actual 2012-08-28/none mode=disapprove ctx=human_rights,religion_ethnicity
e3 m4 > m3 REJECT actual 2012-08-28/none ctx=religion_ethnicity

### Antara 2020-07-22
[m1:USA.GOV Amerika Serikat] {e1 memberi waktu 72 jam} kepada [m2:CHN.GOV China] untuk mengosongkan konsulatnya di [m3:@USA Houston]; [m4=m2 Beijing] {e2 mengancam akan menutup} kantor serupa di [m5:@CHN Chengdu].
e1 m1 > m2 SANCTION actual 2020-07-22/none mode=expel ctx=diplomatic
e2 m4 > m1 THREATEN threatened 2020-07-22/none mode=expel ctx=diplomatic

### Bisnis.com 2011-10-17
Tuntutan kenaikan upah [m1:IDN.LAB pekerja Freeport] {e1 dipenuhi separuh}: [m2:USA.BUS manajemen] {e2 menyodorkan} 30 persen, [m3=m1 serikat] {e3 minta} 37 persen, dan [m4:IDN.GOV Menteri Tenaga Kerja] {e4 turun menengahi}.
e1 m2 > m1 CONCEDE actual 2011-10-17/none ctx=economic
e2 m2 > m1 AGREE actual 2011-10-17/none ctx=economic
e3 m3 > m2 REQUEST requested 2011-10-17/none ctx=economic
e4 m4 > m1,m2 CONSULT actual 2011-10-17/none mode=third-party ctx=economic

### Liputan6.com 2017-02-15
[m1:MYS.COP Kepolisian Diraja Malaysia] {e1 menahan} [m2:IDN.CVL Siti Aisyah] terkait {e2 pembunuhan} [m3:PRK.ELI Kim Jong Nam]. [m4:IDN.GOV KBRI Kuala Lumpur] {e3 mengajukan permohonan akses kekonsuleran} kepada [m5:MYS.GOV Wisma Putra].
e1 m1 > m2 COERCE actual 2017-02-15/none mode=arrest ctx=crime
e2 m2 > m3 ASSAULT actual 2017-02-15/none mode=targeted ctx=crime said=m1
e3 m4 > m5 REQUEST requested 2017-02-15/none mode=assist ctx=diplomatic,legal

### Antara 2019-03-11
[m1:MYS.JUD Jaksa Malaysia] {e1 menarik dakwaan} terhadap [m2:IDN.CVL Siti Aisyah] setelah [m3:IDN.GOV Menkumham Yasonna Laoly] {e2 menyurati} [m4:MYS.JUD Jaksa Agung Tommy Thomas].
e1 m1 > m2 CONCEDE actual 2019-03-11/none ctx=legal
e2 m3 > m4 REQUEST requested 2019-03-11/none ctx=legal

### Tribun Jogja 2016-07-15
[m1:IDN.COP Ratusan polisi] {e1 mengepung} asrama [m2:IDN.EDU mahasiswa Papua] di Jalan Kusumanegara agar [m3=m2 mereka] tidak bisa {e2 berdemonstrasi}; [m4:IDN.GOV Sri Sultan] {e3 menegur} [m5=m2 para penghuni].
e1 m1 > m2 COERCE actual 2016-07-15/none mode=restrict ctx=repression
e2 m3 > m1 PROTEST hypothetical 2016-07-15/none mode=demo ctx=territory
e3 m4 > m5 ACCUSE actual 2016-07-15/none mode=disapprove ctx=territory

### Okezone 2022-02-24 headline
[m1:RUS.MIL Rusia] {e1 Gempur} [m2:@UKR Kharkiv], [m3:UKR.GOV Zelensky] {e2 Putus Hubungan Diplomatik} dengan [m4:RUS.GOV Moskow]
e1 m1 > m3 ASSAULT actual 2022-02-24/none mode=heavy-weapons ctx=military
e2 m3 > m4 SANCTION actual 2022-02-24/none mode=discontinue ctx=diplomatic

### Kompas 2003-12-12
[m1:AUS.GOV Menlu Alexander Downer] dan [m2:IDN.GOV mitranya Hassan Wirajuda] {e1 merancang pusat pelatihan} antiteror di [m3:@IDN Semarang]; [m4=m1 Canberra] {e2 menyumbang 38 juta dolar}.
e1 m1 > m2 COOPERATE actual 2003-12-12/none ctx=terrorism
e2 m4 > m2 AID actual 2003-12-12/none ctx=terrorism

### SINDOnews 2010-11-23
[m1:PRK.MIL Artileri Korea Utara] {e1 menghujani} Pulau Yeonpyeong, Selasa; [m2:KOR.MIL Korea Selatan] {e2 membalas} dengan 80 peluru howitzer, {e3 menaikkan status siaga} ke tingkat tertinggi, dan {e4 mengultimatum} bahwa pangkalan rudal lawan bisa dihantam bila [m3=m1 utara] mengulanginya.
e1 m1 > m2 ASSAULT actual 2010-11-23/day mode=heavy-weapons ctx=military
e2 m2 > m1 ASSAULT actual 2010-11-23/day mode=heavy-weapons ctx=military
e3 m2 > m1 MOBILIZE actual 2010-11-23/none ctx=military
e4 m2 > m3 THREATEN threatened 2010-11-23/none mode=violence ctx=military

### Harian Jubi 2023-05-26
"<<q1 Kalau negara lain tidak bicara dengan [m1=m3 kami] dalam dua bulan, [m2:NZL.CVL pilot itu] {e1 [m21=m3 kami] tembak}>>," ucap [m3:TPNPB.REB Egianus Kogoya] dalam video, ancaman yang {e2 dianggap angin lalu} oleh [m4:IDN.MIL Panglima TNI].
e1 m1 > m2 THREATEN threatened 2023-05-26/none mode=violence ctx=territory
e2 m4 > m3 REJECT actual 2023-05-26/none ctx=territory
q1 m3 direct cue=ucap

### Media Indonesia 2015-11-16
[m1:IDN.GOV Menteri ESDM Sudirman Said] {e1 melaporkan} [m2:IDN.LEG Ketua DPR] ke [m3:IDN.LEG Mahkamah Kehormatan Dewan] karena {e2 meminta saham} kepada [m4:USA.BUS PT Freeport]; [m5=m2 politikus itu] {e3 mengelak}.
e1 m1 > m2 ACCUSE actual 2015-11-16/none mode=allege ctx=corruption
e2 m2 > m4 REQUEST requested 2015-11-16/none ctx=corruption said=m1
e3 m5 > m1 REJECT actual 2015-11-16/none ctx=corruption

### Kumparan 2018-10-24
[m1:IDN.REL GP Ansor] {e1 menyatakan penyesalan} kepada [m2:IDN.CVL masyarakat] atas pembakaran bendera di Garut tetapi {e2 tetap menyebut} [m3:IDN.REL HTI] pemilik kain itu; ribuan [m4:IDN.REL santri] {e3 berunjuk rasa} di depan [m5:IDN.GOV kantor Menko Polhukam].
e1 m1 > m2 SUPPORT actual 2018-10-24/none ctx=religion_ethnicity
e2 m1 > m3 ACCUSE actual 2018-10-24/none mode=allege ctx=religion_ethnicity
e3 m4 > m5 PROTEST actual 2018-10-24/none mode=demo ctx=religion_ethnicity

### Tempo.co 2011-03-29
[m5:SOM.CRM Perompak] yang {e1 membajak} kapal [m1:IDN.BUS MV Sinar Kudus] di lepas pantai [m2:@SOM Somalia] {e2 minta tebusan}. [m3:IDN.GOV Presiden] diam-diam telah {e3 memberangkatkan} dua fregat berisi [m4:IDN.MIL pasukan katak].
e1 m5 > m1 ASSAULT actual 2011-03-29/none mode=abduct ctx=crime
e3 m3 > m5 MOBILIZE actual 2011-03-29/none mode=weapons ctx=military,crime
e2 m5 > m1 REQUEST requested 2011-03-29/none ctx=crime

### Antara 2022-06-07
[m1:AUS.GOV PM Anthony Albanese] {e1 bersepeda} bersama [m2:IDN.GOV Presiden Joko Widodo] di Istana Bogor dan {e2 berjanji menghadiri} KTT G20 meski [m3:RUS.GOV Vladimir Putin] {e3 diundang} [m4=m2 tuan rumah].
e1 m1 > m2 CONSULT actual 2022-06-07/none mode=visit ctx=diplomatic
e2 m1 > m2 AGREE planned 2022-06-07/none ctx=diplomatic
e3 m4 > m3 AGREE actual 2022-06-07/none ctx=diplomatic

### CNN Indonesia 2023-11-08
[m1:PHL.GOV Filipina] {e1 menepis permintaan} [m2:CHN.GOV Tiongkok] agar kapal rongsok di Second Thomas Shoal ditarik; [m3:PHL.GOV Presiden Marcos] {e2 tidak pernah berjanji} begitu, dan kalaupun ada janji, katanya, sudah {e3 dibatalkan}.
e1 m1 > m2 REJECT actual 2023-11-08/none mode=yield ctx=territory
e2 m3 > m2 CONCEDE denied 2023-11-08/none ctx=territory
e3 m3 > m2 REJECT hypothetical 2023-11-08/none mode=yield ctx=territory

### Suara Pembaruan 2004-12-21 none
[m1:IDN.GOV Menteri Perhubungan] memperkirakan jumlah pemudik Natal naik delapan persen. [m2:IDN.COP Polda Lampung] membuka sembilan posko di lintas Sumatera, sementara [m3:IDN.BUS PT ASDP] menyiapkan 26 feri.

### Detikcom 2014-11-18
[m1:IDN.MIL Prajurit Yonif 134] dan [m2:IDN.COP anggota Brimob] {e1 baku tembak} di Batam; [m21=m1 seorang tentara] gugur. [m3:IDN.GOV Wapres Jusuf Kalla] {e2 memerintahkan} [m4=m1+m2 kedua kesatuan] {e3 kembali ke markas}, dan malamnya [m5:IDN.MIL Pangdam] mengantar [m22=m1 prajurit] pulang.
e1 m1 > m2 ASSAULT actual 2014-11-18/none mode=firearms ctx=military
e2 m3 > m4 REQUEST requested 2014-11-18/none mode=yield ctx=military
e3 m1 > m2 RETREAT actual 2014-11-18/none mode=withdraw ctx=military

### BBC Indonesia 2012-08-16
[m1:ECU.GOV Quito] {e1 menuduh} [m2:GBR.GOV Inggris] hendak {e2 menyerbu} kedutaannya di London, sedangkan [m3=m2 Kementerian Luar Negeri di Whitehall] hanya mengatakan bahwa status gedung itu {e3 dapat dicabut}.
e1 m1 > m2 ACCUSE actual 2012-08-16/none mode=allege ctx=diplomatic,asylum
e2 m2 > m1 ASSAULT hypothetical 2012-08-16/none ctx=diplomatic
e3 m3 > m1 SANCTION hypothetical 2012-08-16/none mode=discontinue ctx=diplomatic

### Tribun Bali 2016-08-25
[m1:IDN.CVL Ribuan krama dari 39 desa adat] {e1 menutup} Simpang Dewa Ruci untuk menolak reklamasi Teluk Benoa; [m2:IDN.GOV Gubernur Pastika] {e2 mempersilakan} [m3=m1 mereka] mengirim utusan, [m4=m1 ForBALI] {e3 menolak dijamu} kalau hanya berdialog.
e1 m1 > m2 PROTEST actual 2016-08-25/none mode=obstruct ctx=environment
e2 m2 > m3 AGREE actual 2016-08-25/none ctx=environment
e3 m4 > m2 REJECT actual 2016-08-25/none mode=meet ctx=environment

### Kompas 2010-05-19
[m1:THA.OPP Pemimpin Kaus Merah] {e1 menyerahkan diri} kepada [m2:THA.COP polisi] begitu [m3:THA.MIL panser] {e2 melumat} barikade Rajaprasong; [m21=m1 massa yang marah] {e3 membakar} pusat belanja.
e1 m1 > m2 CONCEDE actual 2010-05-19/none ctx=pro_democracy
e2 m3 > m1 ASSAULT actual 2010-05-19/none ctx=repression
e3 m1 > m3 PROTEST actual 2010-05-19/none mode=riot ctx=pro_democracy

### Antara Kalbar 2014-10-09
[m1:MYS.MIL Dua helikopter Tentera Udara Diraja] mendarat di Camar Bulan tanpa izin, klaim [m2:IDN.LEG anggota DPRD Sambas]; [m3:IDN.MIL Kodam Tanjungpura] {e2 menyatakan kabar itu bohong}.
e2 m3 > m2 REJECT actual 2014-10-09/none ctx=territory

### Tirto.id 2020-06-03
[m1:IDN.EDU Panitia diskusi Fakultas Hukum UGM] {e1 membatalkan acara} setelah [m2:UNK pengirim pesan gelap] {e2 mengancam membunuh} [m3:IDN.EDU pembicaranya]; [m4:IDN.GOV Menko Polhukam] {e3 meminta} [m5=m1 panitia] melapor, tawaran perlindungan {e4 disampaikan} [m6:IDN.COP Polda DIY].
e1 m1 > m2 CONCEDE actual 2020-06-03/none ctx=rights_freedoms
e2 m2 > m3 THREATEN threatened 2020-06-03/none mode=violence ctx=rights_freedoms
e3 m4 > m5 REQUEST requested 2020-06-03/none ctx=rights_freedoms
e4 m6 > m5 AGREE actual 2020-06-03/none ctx=rights_freedoms

### VOA Indonesia 2018-03-23
[m1:USA.GOV Presiden Trump] {e1 mengecualikan} sementara [m2:EU Uni Eropa] dari tarif baja, tetapi tidak [m3:JPN.GOV Jepang]; [m4:CHN.GOV Beijing] menyusun daftar 128 barang yang {e2 akan dikenai bea balasan}.
e1 m1 > m2 CONCEDE actual 2018-03-23/none ctx=economic
e2 m4 > m1 SANCTION planned 2018-03-23/none mode=discontinue ctx=economic

### Sriwijaya Post 2019-05-02
Di bawah terik, [m1:IDN.AGR petani transmigran Ogan Komering Ilir] {e1 berjalan kaki 60 kilometer} ke kantor [m21=m2 gubernur]. [m2:IDN.GOV Herman Deru] turun, {e2 mendengarkan}, lalu {e3 memerintahkan} [m3:IDN.BUS perusahaan kebun] menghentikan alat beratnya; [m4=m3 perusahaan] {e4 menurut}.
e1 m1 > m2 PROTEST actual 2019-05-02/none mode=demo ctx=natural_resource
e2 m2 > m1 CONSULT actual 2019-05-02/none ctx=natural_resource
e3 m2 > m3 REQUEST requested 2019-05-02/none mode=yield ctx=natural_resource
e4 m4 > m2 CONCEDE actual 2019-05-02/none ctx=natural_resource

### SINDOnews 2020-01-03
"<<q1 Pembalasan keras menanti [m1:USA.CRM para penjahat itu]>>," {e1 ancam} [m2:IRN.GOV Ayatullah Khamenei], sehari setelah [m3:USA.MIL drone Amerika] {e2 menewaskan} [m4:IRN.MIL Jenderal Qassem Soleimani] di dekat bandara [m5:@IRQ Baghdad].
e1 m2 > m1 THREATEN threatened 2020-01-03/none mode=violence ctx=military
e2 m3 > m4 ASSAULT actual 2020-01-03/none mode=drone ctx=military
q1 m2 direct cue=ancam

### Antara 2013-03-05
[m1:MYS.MIL Tujuh batalion Malaysia] {e1 dikerahkan} ke Lahad Datu untuk {e2 menggempur} [m2:SULU.REB pengikut Sultan Sulu] yang {e3 menolak tenggat} agar pulang ke [m3:@PHL Filipina]. [m4:PHL.GOV Manila] {e4 memohon} [m5:MYS.GOV Kuala Lumpur] menahan diri.
e1 m1 > m2 MOBILIZE actual 2013-03-05/none mode=troops ctx=military,territory
e2 m1 > m2 ASSAULT actual 2013-03-05/none mode=aerial ctx=military,territory
e3 m2 > m1 REJECT actual 2013-03-05/none mode=yield ctx=territory
e4 m4 > m5 REQUEST requested 2013-03-05/none mode=yield ctx=diplomatic

### Rakyat Merdeka 2013-12-06
[m1:IDN.PTY Tiga kader muda] {e1 hengkang} dari [m2:IDN.PTY partainya] dan bergabung ke [m3:IDN.PTY Gerindra]; [m4=m2 DPP] {e2 mempersilakan pintu keluar}.
e1 m1 > m2 RETREAT actual 2013-12-06/none mode=resign ctx=political_institutions
e2 m4 > m1 CONCEDE actual 2013-12-06/none ctx=political_institutions

### Kompas.com 2024-03-22
[m1:IDN.GOV Menteri Agama] {e1 membantah} [m2:IDN.LEG Pansus Haji] yang {e2 mencurigai} kuota tambahan {e3 diberikan diam-diam} kepada [m3:IDN.BUS biro perjalanan].
e1 m1 > m2 REJECT actual 2024-03-22/none ctx=corruption
e2 m2 > m1 ACCUSE actual 2024-03-22/none mode=allege ctx=corruption
e3 m1 > m3 AID denied 2024-03-22/none ctx=corruption

### CNBC Indonesia 2021-12-31
Ekspor batu bara disetop sebulan penuh oleh [m1:IDN.GOV Kementerian ESDM]; [m2:JPN.GOV Jepang], [m3:KOR.GOV Korea Selatan], dan [m4:PHL.GOV Filipina] {e2 minta dikecualikan}, dan larangan itu {e3 dilonggarkan} dua pekan kemudian.
e2 m2,m3,m4 > m1 REQUEST requested 2021-12-31/none mode=yield ctx=natural_resource
e3 m1 > m2,m3,m4 CONCEDE actual 2021-12-31/none ctx=natural_resource

### Jakarta Globe ID 2013-05-09
[m1:IDN.JUD Tim KPK] hanya {e1 menyegel} lima mobil mewah di halaman kantor [m2:IDN.PTY PKS] setelah {e2 dihadang} satpam; [m3=m2 partai dakwah itu] {e3 melaporkan balik} [m21:IDN.JUD juru bicara KPK] ke [m4:IDN.COP Bareskrim].
e1 m1 > m2 COERCE actual 2013-05-09/none mode=seize ctx=corruption
e2 m2 > m1 REJECT actual 2013-05-09/none mode=yield ctx=corruption
e3 m3 > m1 ACCUSE actual 2013-05-09/none mode=allege ctx=corruption

### Antara 2017-10-05 headline
[m1:IDN.GOV RI]-[m2:RUS.GOV Rusia] Segera {e1 Teken Imbal Beli} Sukhoi, {e2 Kopi Ditukar Pesawat}
e1 m1 > m2 AGREE planned 2017-10-05/none ctx=military,economic
e2 m1 > m2 AGREE planned 2017-10-05/none ctx=military,economic

### Suara.com 2021-10-13
[m1:IDN.COP Polisi] yang {e1 membanting} [m2:IDN.EDU mahasiswa] di depan kantor Bupati Tangerang {e2 ditahan} [m3:IDN.COP Propam] 21 hari; [m4:IDN.COP Kapolda Banten] {e3 menjenguk} [m21=m2 korban] dan {e4 menyampaikan permohonan maaf} langsung.
e1 m1 > m2 ASSAULT actual 2021-10-13/none mode=beat ctx=repression
e2 m3 > m1 COERCE actual 2021-10-13/none mode=arrest ctx=repression
e3 m4 > m2 CONSULT actual 2021-10-13/none mode=visit ctx=repression
e4 m4 > m2 SUPPORT actual 2021-10-13/none ctx=repression

### Republika 2009-06-09
[m1:IDN.LEG Anggota Komisi I] {e1 mendesak perang}, [m2:MYS.GOV Menlu Anifah Aman] {e2 mengajak berunding}: begitulah dua ibu kota menanggapi perairan Ambalat, sedangkan [m3:IDN.GOV Menlu Hassan Wirajuda] memilih {e3 menyerahkan nota protes ke-36} kepada [m4:MYS.GOV Putrajaya].
e1 m1 > m3 REQUEST requested 2009-06-09/none mode=change ctx=territory
e2 m2 > m3 REQUEST requested 2009-06-09/none mode=meet ctx=territory,diplomatic
e3 m3 > m4 ACCUSE actual 2009-06-09/none mode=disapprove ctx=territory,diplomatic

### Kompas 1999-03-18
[m1:PRT.GOV Portugal] {e1 tidak berkeberatan} referendum di [m2:@TLS Timor Timur] asal [m3:UN PBB] {e2 menempatkan polisi} sebelum pemungutan suara; [m4:IDN.GOV Menlu Ali Alatas] {e3 hanya mau menerima} polisi tanpa senjata.
e1 m1 > m4 CONCEDE actual 1999-03-18/none ctx=territory,peacekeeping
e2 m3 > m4 AID hypothetical 1999-03-18/none ctx=peacekeeping
e3 m4 > m3 CONCEDE actual 1999-03-18/none ctx=peacekeeping

### Serambi Indonesia 2002-12-20
Di [m1:@IDN Cot Trieng], [m2:IDN.MIL TNI] {e1 melonggarkan kepungan} setelah [m3:GAM.REB GAM] {e2 bersedia menyimpan senjata} di tempat yang {e3 diawasi} [m4:HDC Henry Dunant Centre].
e1 m2 > m3 CONCEDE actual 2002-12-20/none ctx=military
e2 m3 > m2 CONCEDE planned 2002-12-20/none ctx=military
e3 m4 > m3 AID actual 2002-12-20/none ctx=peacekeeping

### Detikcom 2023-05-16
[m1:IDN.GOV Pemprov NTT] {e1 ngotot} masuk sekolah pukul lima pagi; [m2:IDN.LEG DPRD] {e2 memanggil} [m3:IDN.GOV kepala dinas] dan [m4:IDN.GOV KPAI] {e3 menyarankan} kebijakan itu ditarik.
e1 m1 > m2,m4 REJECT actual 2023-05-16/none mode=change ctx=political_institutions
e2 m2 > m3 REQUEST requested 2023-05-16/none mode=meet ctx=political_institutions
e3 m4 > m1 REQUEST requested 2023-05-16/none mode=change ctx=human_rights

### Antara 2024-10-28
[m1:IDN.GOV Kementerian Perindustrian] {e2 memblokir} penjualan iPhone 16 sampai [m3:USA.BUS Apple] menepati {e3 janji investasi} satu triliun rupiah.
e2 m1 > m3 COERCE actual 2024-10-28/none mode=restrict ctx=economic,technology
e3 m3 > m1 AGREE planned 2024-10-28/none ctx=economic,technology

### JPNN 2016-03-09
Bila [m1:IDN.GOV Menteri Perhubungan] tidak menutup aplikasi taksi daring, [m2:IDN.LAB sopir taksi] {e1 akan melumpuhkan} Jakarta; dua pekan lalu [m3=m2 mereka] sudah {e2 berkonvoi} ke Istana.
e1 m2 > m1 THREATEN threatened 2016-03-09/none ctx=economic
e2 m3 > m1 PROTEST actual 2016-03-02/week mode=demo ctx=economic

### CNN Indonesia 2016-11-28
[m1:COL.LEG Kongres Kolombia] {e1 mengesahkan} naskah damai baru dengan [m2:FARC.REB FARC]; [m3=m2 gerilyawan] kini harus {e2 berkumpul di zona transisi} dan {e3 menyerahkan} seluruh senjata kepada [m4:UN PBB] dalam enam bulan.
e1 m1 > m2 SUPPORT actual 2016-11-28/none ctx=diplomatic
e2 m3 > m1 CONCEDE planned 2016-11-28/none ctx=military
e3 m3 > m4 CONCEDE planned 2016-11-28/none ctx=military

### Tempo.co 2020-08-11
[m1:IDN.GOV Presiden] {e1 menyematkan Bintang Mahaputra Nararya} kepada [m2:IDN.LEG Fahri Hamzah] dan [m3:IDN.LEG Fadli Zon], pengkritiknya selama lima tahun; [m4:IDN.CVL Indonesia Corruption Watch] {e2 mempertanyakan} penghargaan itu.
e1 m1 > m2,m3 SUPPORT actual 2020-08-11/none ctx=political_institutions
e2 m4 > m1 ACCUSE actual 2020-08-11/none mode=disapprove ctx=political_institutions,corruption

### Kompas.com 2014-03-28 none
Ada dua belas partai nasional dan tiga partai lokal Aceh pada pemilu kali ini. [m1:IDN.GOV Komisi Pemilihan Umum] mencetak 700 juta surat suara. Pencoblosan di [m2:@MYS Malaysia] berlangsung lebih awal, kata [m3:IDN.GOV ketua PPLN Kuala Lumpur].

### Manado Post 2011-04-11
Dengan pengawalan [m1:IDN.MIL TNI AL], [m2:PHL.CVL 39 nelayan asing] {e1 dideportasi} [m3:IDN.GOV Imigrasi Bitung] ke General Santos; [m4:PHL.GOV konsul Filipina] {e2 mengapresiasi} perlakuan [m5=m3 petugas].
e1 m3 > m2 COERCE actual 2011-04-11/none mode=deport ctx=migration
e2 m4 > m5 SUPPORT actual 2011-04-11/none ctx=migration

### SINDOnews 2024-04-14
Setelah [m1:IRN.MIL Garda Revolusi] {e1 meluncurkan} 300 drone dan rudal ke [m2:ISR.GOV Israel], [m3:JOR.MIL Yordania] {e2 membantu menembak jatuh} sebagiannya, [m4:USA.GOV Biden] {e3 membujuk} [m5=m2 Netanyahu] menahan diri, dan [m6:IRN.GOV Teheran] {e4 menganggap urusan selesai}.
e1 m1 > m2 ASSAULT actual 2024-04-14/none mode=drone ctx=military
e2 m3 > m2 AID actual 2024-04-14/none ctx=military
e3 m4 > m5 REQUEST requested 2024-04-14/none mode=yield ctx=military
e4 m6 > m2 CONCEDE actual 2024-04-14/none ctx=military

### Kompas 2001-07-23
[m1:IDN.MIL Pasukan Kostrad] dengan 40 panser {e1 disebar} mengelilingi Monas, moncongnya {e2 mengarah} ke [m2:IDN.GOV Istana Merdeka], ketika [m3=m2 Presiden Wahid] mengumumkan dekret {e3 pembekuan} [m4:IDN.LEG MPR/DPR].
e1 m1 > m2 MOBILIZE actual 2001-07-23/none mode=weapons ctx=political_institutions
e2 m1 > m2 THREATEN threatened 2001-07-23/none mode=violence ctx=political_institutions
e3 m3 > m4 COERCE actual 2001-07-23/none mode=restrict ctx=political_institutions

### Tribun Lampung 2022-03-18
Buat apa lagi {e1 berunding}, tanya [m1:IDN.AGR ketua petani Anak Tuha], kalau [m2:IDN.BUS perusahaan singkong] terus {e2 mengirim preman}? [m3:IDN.GOV Wakil Bupati] {e3 mengajak} [m4=m1+m2 keduanya] duduk bersama pekan depan.
e1 m1 > m2 REJECT actual 2022-03-18/none mode=meet ctx=natural_resource
e2 m2 > m1 MOBILIZE actual 2022-03-18/none mode=militia ctx=natural_resource said=m1
e3 m3 > m4 AGREE planned 2022-03-25/week ctx=natural_resource

### Antara 2019-05-23
[m1:IDN.GOV Pemerintah] {e1 membatasi} WhatsApp, Facebook, dan Instagram tiga hari setelah [m2:IDN.PTY pendukung calon nomor dua] {e2 merusuh} di depan [m3:IDN.GOV Bawaslu]; [m4:IDN.PTY Prabowo] {e3 menyeru} [m5=m2 pendukungnya] pulang.
e1 m1 > m2 COERCE actual 2019-05-23/none mode=censor ctx=rights_freedoms
e2 m2 > m3 PROTEST actual 2019-05-23/none mode=riot ctx=election
e3 m4 > m5 REQUEST requested 2019-05-23/none mode=yield ctx=election

### Harian Kompas 2007-05-30
Tidak ada perintah {e1 menembak} [m1:IDN.AGR warga Alas Tlogo], kata [m2:IDN.MIL Kepala Staf Angkatan Laut]; yang terjadi, menurut [m3=m2 dia], [m4:IDN.MIL marinir] {e2 dilempari} dan peluru memantul dari tanah.
e1 m4 > m1 ASSAULT denied 2007-05-30/none mode=firearms ctx=natural_resource
e2 m1 > m4 PROTEST actual 2007-05-30/none mode=riot ctx=natural_resource said=m3

### Viva.co.id 2013-11-20 headline
{e1 Skandal Penyadapan}: [m1:IDN.EDU Mahasiswa] {e2 Bakar} Bendera [m2:AUS.GOV Australia], [m3:AUS.GOV Abbott] {e3 Ogah Minta Maaf}
e1 m2 > m1 COERCE actual 2013-11-20/none mode=cyber ctx=intelligence
e2 m1 > m2 PROTEST actual 2013-11-20/none mode=demo ctx=intelligence
e3 m3 > m1 REJECT actual 2013-11-20/none mode=yield ctx=intelligence,diplomatic

### BBC Indonesia 2016-11-30
Di [m2:@GBR London], [m3:GBR.GOV Boris Johnson] menjamu [m4:IDN.GOV Retno Marsudi] minum teh. [m5=m3+m4 Kedua menteri] {e1 meluncurkan} dialog kemitraan tahunan dan {e2 saling menukar daftar} buronan teror.
e1 m3 > m4 COOPERATE actual 2016-11-30/none ctx=diplomatic
e2 m3 > m4 COOPERATE actual 2016-11-30/none ctx=terrorism,intelligence

### Tempo.co 2019-09-05
[m1:IDN.COP Polda Jawa Timur] {e1 menjerat} [m2:IDN.CVL pengacara HAM Veronica Koman] sebagai tersangka provokasi dan {e2 meminta bantuan} [m3:INTERPOL Interpol]; [m4:UN lima pelapor khusus PBB] {e3 menyerukan} [m5:IDN.GOV Indonesia] mencabut tuduhan itu, dan [m6:AUS.GOV Australia] {e4 tidak akan memulangkan} [m7=m2 dia].
e1 m1 > m2 ACCUSE actual 2019-09-05/none mode=allege ctx=legal,rights_freedoms
e2 m1 > m3 REQUEST requested 2019-09-05/none mode=assist ctx=legal
e3 m4 > m5 REQUEST requested 2019-09-05/none mode=yield ctx=human_rights
e4 m6 > m5 REJECT actual 2019-09-05/none mode=assist ctx=human_rights
