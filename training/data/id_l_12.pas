### Kompas.com 2020-12-02
Pertemuan daring itu hanya berlangsung dua puluh menit. [m1:ETH.GOV Abiy Ahmed] {e1 menolak} usul [m2:ZAF.ELI Kgalema Motlanthe] dan dua mantan presiden lain, utusan [m3:AU Uni Afrika], agar berunding dengan [m4:TPLF.REB TPLF]. Menurut [m5=m1 sang perdana menteri], operasi di Mekelle sudah rampung tanpa seorang warga sipil pun tewas. [m6=m4 Partai yang dulu berkuasa itu] {e2 membantah}: [m7:ERI.MIL tentara negara tetangga], kata ketuanya, [m8:TPLF.REB Debretsion Gebremichael], {e3 menjarah} kotanya. [m9:SDN.GOV Khartoum] {e4 membuka} perbatasan bagi [m10:ETH.REF empat puluh ribu orang].
e1 m1 > m2 REJECT actual 2020-12-02/none mode=meet ctx=military
e2 m6 > m5 REJECT actual 2020-12-02/none ctx=military
e3 m7 > m8 ASSAULT actual 2020-12-02/none ctx=military said=m8
e4 m9 > m10 AID actual 2020-12-02/none ctx=migration
rel m8 leads m4

### Antara 2015-04-29
Delapan terpidana diikat di tiang, Mary Jane tidak. [m1:IDN.GOV Presiden Joko Widodo] {e1 menunda} eksekusi [m2:PHL.LAB perempuan Filipina itu] pada menit terakhir karena perekrutnya menyerahkan diri di Manila. [m3:PHL.GOV Benigno Aquino] {e2 meneleponnya} dua kali. Sementara itu [m4:AUS.GOV Tony Abbott], yang [m10=m9 dua warganya] {e3 ditembak mati}, {e4 menarik} duta besar. "<<q1 [m5=m4 Kami] menghormati kedaulatan, tetapi ini kejam>>," katanya. [m6:BRA.GOV Brasilia] {e5 menyatakan terkejut}; [m7:FRA.GOV Paris] {e6 meminta} [m8:FRA.CRM Serge Atlaoui] dikeluarkan dari daftar berikut.
e1 m1 > m2 CONCEDE actual 2015-04-29/none ctx=legal,illegal_drugs
e2 m3 > m1 CONSULT actual 2015-04-28/day mode=phone ctx=legal,diplomatic
e3 m1 > m10 ASSAULT actual 2015-04-29/none mode=targeted ctx=legal,illegal_drugs
e4 m4 > m1 SANCTION actual 2015-04-29/none mode=withdraw ctx=diplomatic,illegal_drugs
e5 m6 > m1 ACCUSE actual 2015-04-29/none mode=disapprove ctx=legal
e6 m7 > m1 REQUEST requested 2015-04-29/none mode=yield ctx=legal
q1 m4 direct cue=katanya
Jenazah [m9:AUS.CRM Andrew Chan dan Myuran Sukumaran] dibawa ke Sydney.

### detikNews 2009-02-18
[m1:UN Pelapor khusus PBB] {e1 diusir} dari bandara Harare sebelum sempat keluar dari ruang imigrasi. [m2:ZWE.GOV Kementerian luar negeri] berdalih [m10=m1 ia] datang tanpa diundang. Padahal [m3:ZWE.GOV Morgan Tsvangirai], perdana menteri dalam pemerintahan gabungan, mengaku [m4=m3 dirinyalah] yang {e2 mengundang}. [m5:ZAF.GOV Pretoria], penjamin perjanjian bagi-bagi kuasa, {e3 meminta} [m6=m2+m3 kedua belah pihak] berbicara. Sejak awal bulan [m7:ZWE.OPP Roy Bennett], bendahara [m8:ZWE.PTY MDC], {e4 meringkuk} di Mutare; [m11=m8 partainya] {e5 mengancam} keluar dari kabinet bila [m9=m7 dia] tak dilepas.
e1 m2 > m1 COERCE actual 2009-02-18/none mode=deport ctx=human_rights
e2 m4 > m1 AGREE actual 2009-02-18/none ctx=human_rights
e3 m5 > m6 REQUEST requested 2009-02-18/none mode=meet ctx=political_institutions
e4 m2 > m7 COERCE actual 2009-02-01/month mode=arrest ctx=repression
e5 m11 > m2 THREATEN threatened 2009-02-18/none mode=relations ctx=political_institutions

### Tempo.co 2019-04-30
Berdiri di atas jembatan layang, [m1:VEN.OPP Juan Guaido] tampak bersama belasan tentara dan gurunya yang baru lolos dari tahanan rumah, [m2:VEN.OPP Leopoldo Lopez]. [m10=m1 Ia] {e1 menyerukan} pemberontakan. Sampai sore, panggilan itu hanya disambut [m3:VEN.CVL warga Altamira]; [m4:VEN.MIL panglima Vladimir Padrino] {e2 menyatakan kesetiaan} kepada presidennya. Sebuah panser [m5:VEN.MIL Garda Nasional] {e3 menabrak} kerumunan. Malamnya [m6=m2 sang mentor] {e4 berlindung} di kedutaan [m7:CHL.GOV Cile], lalu pindah ke milik [m8:ESP.GOV Spanyol].
e1 m10 > m4 REQUEST requested 2019-04-30/none mode=change ctx=executive,military
e2 m4 > m9 SUPPORT actual 2019-04-30/none ctx=executive,military
e3 m5 > m3 ASSAULT actual 2019-04-30/none ctx=repression
e4 m7 > m6 AID actual 2019-04-30/none ctx=asylum
[m9:VEN.GOV Nicolas Maduro] baru tampil pukul sembilan.

### CNN Indonesia 2017-11-05
Hotel Ritz-Carlton dikosongkan dari tamu. Mulai Sabtu malam, penghuninya pangeran: [m1:SAU.BUS Alwaleed bin Talal], [m2:SAU.MIL Miteb bin Abdullah], dan sedikitnya sembilan lagi {e1 ditahan} atas perintah [m3:SAU.GOV komite antikorupsi], yang dibentuk raja beberapa jam sebelumnya. Komite itu dipimpin [m4:SAU.GOV Mohammed bin Salman], sepupu [m5=m2 komandan garda tersebut]. Pada malam yang sama [m6:LBN.GOV Saad Hariri], yang datang sehari lebih awal, {e2 mengundurkan diri} dari Riyadh sambil {e3 menuding} [m7:IRN.GOV Iran]. [m8:LBN.GOV Michel Aoun] {e4 enggan menerima} surat atasannya di kabinet itu sebelum [m9=m6 ia] pulang.
e1 m3 > m1,m2 COERCE actual 2017-11-04/day mode=arrest ctx=corruption
e2 m6 > m8 RETREAT actual 2017-11-04/day mode=resign ctx=executive
e3 m6 > m7 ACCUSE actual 2017-11-04/day mode=allege ctx=diplomatic
e4 m8 > m6 REJECT actual 2017-11-05/none ctx=executive

### Republika 2022-11-10
Rombongan jurnalis dilarang menyeberang jembatan. [m1:RUS.MIL Sergei Surovikin] telah {e1 memerintahkan} [m2:RUS.MIL pasukannya] keluar dari tepi kanan Dnipro; Kherson, satu-satunya ibu kota provinsi yang [m3=m2 mereka] {e2 rebut}, {e3 ditinggalkan}. Keputusan itu disetujui [m4:RUS.GOV Sergei Shoigu] di depan kamera. [m5:UKR.GOV Mykhailo Podolyak] {e4 menduga} jebakan. Besoknya [m6:UKR.CVL warga] memeluk [m7:UKR.MIL serdadu] berbaju loreng hijau, dan [m8=m7 mereka] menangis bersama. [m9:WAGNER.REB Bos Wagner] mendukung sang jenderal.
e1 m1 > m2 REQUEST requested 2022-11-09/day mode=change ctx=military
e2 m3 > m10 ASSAULT actual 2022-03-01/month ctx=military,territory bg
e3 m2 > m10 RETREAT actual 2022-11-10/none mode=withdraw ctx=military,territory
e4 m5 > m1 ACCUSE actual 2022-11-10/none mode=allege ctx=military
Bagi [m10:UKR.GOV Kyiv], ini kemenangan terbesar sejak Kharkiv.

### Viva 2013-11-13
Bantuan datang lambat ke Tacloban. [m1:PHL.GOV Benigno Aquino] {e1 dikritik} [m2:PHL.CVL penyintas] yang lima hari makan kelapa. [m3:USA.MIL Kapal induk George Washington] {e2 berlayar} dari Hong Kong dengan lima ribu pelaut; [m4:CHN.GOV Beijing], yang bersengketa soal karang dengan [m5=m1 Manila], semula {e3 menyumbang} seratus ribu dolar saja. Sumbangan tersebut {e4 dicemooh}, bahkan oleh [m6:CHN.JRN Global Times]. [m7:IDN.MIL Tiga Hercules dari Halim] {e5 membawa} 75 ton beras. "<<q1 [m8=m1 Kami] tak akan lupa>>," ucap [m9:PHL.GOV menteri dalam negeri].
e1 m2 > m1 ACCUSE actual 2013-11-13/none mode=disapprove ctx=disasters
e2 m3 > m1 AID actual 2013-11-13/none ctx=disasters
e3 m4 > m5 AID actual 2013-11-13/none ctx=disasters
e4 m6 > m4 ACCUSE actual 2013-11-13/none mode=disapprove ctx=disasters
e5 m7 > m1 AID actual 2013-11-13/none ctx=disasters
q1 m9 direct cue=ucap

### Kompas 2011-02-11
"<<q1 Rakyat Mesir, [m1=m2 saya] bangga kepada Anda>>," cuit [m2:EGY.CVL Wael Ghonim], bekas karyawan Google, beberapa detik setelah pengumuman tiga puluh kata itu. [m3:EGY.GOV Omar Suleiman] memberitahukan bahwa [m4:EGY.GOV Hosni Mubarak] {e1 menyerahkan kekuasaan} kepada [m5:EGY.MIL dewan militer]. [m6:CHE.GOV Pemerintah Swiss] {e2 membekukan} hartanya sore itu. Ancaman [m7:EGY.LAB buruh Mahalla] untuk {e3 mogok} serentak besok tak perlu dilaksanakan. [m8:ISR.GOV Tel Aviv] menunggu apakah perjanjian Camp David {e4 akan dihormati} para jenderal; [m9=m5 mereka] {e5 berjanji} demikian.
e1 m4 > m5 RETREAT actual 2011-02-11/none mode=resign ctx=executive
e2 m6 > m4 COERCE actual 2011-02-11/none mode=seize ctx=economic,corruption
e3 m7 > m4 PROTEST hypothetical 2011-02-12/day mode=strike ctx=executive
e4 m5 > m8 AGREE hypothetical 2011-02-11/none ctx=diplomatic
e5 m9 > m8 AGREE planned 2011-02-12/day ctx=diplomatic
q1 m1 direct cue=cuit

### Okezone 2024-10-28
[m1:GEO.GOV Salome Zourabichvili], presiden kelahiran Paris, menyebut pemilu itu operasi khusus Rusia. Partai berkuasa [m2:GEO.PTY Mimpi Georgia] dinyatakan meraih 54 persen; [m3:GEO.OPP empat koalisi oposisi] {e1 menolak} menduduki kursi. [m4:HUN.GOV Viktor Orban] sudah {e2 memberi selamat} sebelum suara selesai dihitung, lalu {e3 terbang} ke Tbilisi. Kedatangannya {e4 dicemooh} [m5:GEO.CVL massa] di depan hotel. Kepada [m6=m4 tamunya], [m7:GEO.GOV Irakli Kobakhidze] berterima kasih. [m8:RUS.GOV Kremlin] {e5 menyangkal} ikut campur dalam apa pun.
e1 m3 > m2 REJECT actual 2024-10-28/none mode=yield ctx=election
e2 m4 > m2 SUPPORT actual 2024-10-28/none ctx=election,diplomatic
e3 m4 > m7 CONSULT actual 2024-10-28/day mode=visit ctx=election,diplomatic
e4 m5 > m4 PROTEST actual 2024-10-28/day mode=demo ctx=election
e5 m8 > m1 REJECT actual 2024-10-28/none ctx=election

### Liputan6.com 2012-08-17
Surat dari tiga puluh empat keluarga itu tak dibalas. [m1:ZAF.COP Polisi Afrika Selatan] {e1 menembaki} [m2:ZAF.LAB para penambang Lonmin] yang sepekan {e2 mogok} di bukit batu Marikana. [m3:ZAF.COP Riah Phiyega], kepala kepolisian, {e3 membela} [m9=m1 anak buahnya]. [m4:ZAF.GOV Jacob Zuma] memotong lawatannya di Maputo dan {e4 memerintahkan} penyelidikan, sedangkan [m5:ZAF.PTY Julius Malema], pemuda yang {e5 dipecat} partai berkuasa, {e6 menuntut} [m6=m4 sang presiden] mundur. [m7:GBR.BUS Manajemen di London] memberi ultimatum: kembali bekerja atau dipecat.
e1 m1 > m2 ASSAULT actual 2012-08-16/day mode=firearms ctx=repression,economic
e2 m2 > m7 PROTEST actual 2012-08-10/week mode=strike ctx=economic
e3 m3 > m9 SUPPORT actual 2012-08-17/none ctx=repression
e4 m4 > m1 ACCUSE planned 2012-08-17/none mode=investigate ctx=repression
e5 m8 > m5 SANCTION actual 2012-04-01/month mode=expel ctx=political_institutions
e6 m5 > m6 REQUEST requested 2012-08-17/none mode=change ctx=executive
[m8:ANC.PTY ANC] dikritik terlalu dekat dengan pemodal.

### SINDOnews 2023-07-27
[m1:NER.MIL Jenderal Abdourahamane Tiani], kepala pengawal yang menyandera [m9=m2 atasannya] sendiri, akhirnya bicara. [m2:NER.GOV Mohamed Bazoum] masih berada di ruang bawah istana; [m10=m2 ia] {e1 menolak} menandatangani pengunduran diri. [m3:BEN.GOV Patrice Talon] {e2 mendarat} di Niamey sebagai penengah dan pulang dengan tangan hampa. [m4:NER.CVL Pendukung kudeta] {e3 membakar} kantor partai [m5=m2 presiden tersandera itu]. [m6:WAGNER.REB Yevgeny Prigozhin] {e4 menyambut} perebutan kekuasaan dan {e5 menawarkan} petempurnya. [m7:USA.GOV Antony Blinken] {e6 menelepon} [m8=m2 Bazoum].
e1 m10 > m1 REJECT actual 2023-07-27/none mode=change ctx=executive,military
e2 m3 > m1 CONSULT actual 2023-07-27/none mode=visit ctx=diplomatic
e3 m4 > m5 PROTEST actual 2023-07-27/none mode=riot ctx=executive
e4 m6 > m1 SUPPORT actual 2023-07-27/none ctx=military,executive
e5 m6 > m1 AGREE actual 2023-07-27/none ctx=military
e6 m7 > m8 CONSULT actual 2023-07-27/none mode=phone ctx=diplomatic

### Suara.com 2018-03-06
Perdana menteri itu menyalahkan Facebook. Setelah masjid di Digana dibakar [m1:LKA.REL gerombolan Buddha], [m2:LKA.GOV Ranil Wickremesinghe] {e1 memblokir} media sosial dan [m3:LKA.GOV Maithripala Sirisena] {e2 menetapkan} keadaan darurat. [m4:LKA.REL Gnanasara Thero], biksu yang namanya dikaitkan dengan kerusuhan, {e3 menyangkal}. [m5:LKA.COP Polisi] {e4 menjemput} Amith Weerasinghe, pemimpin [m6:LKA.REL Mahasohon Balakaya]. [m7:OIC OKI] {e5 mengungkapkan} keprihatinan, sementara warga Muslim menutup toko [m8:LKA.REL mereka].
e1 m2 > m1 COERCE actual 2018-03-06/none mode=censor ctx=religion_ethnicity
e2 m3 > m1 COERCE actual 2018-03-06/none mode=martial-law ctx=religion_ethnicity
e3 m4 > m5 REJECT actual 2018-03-06/none ctx=religion_ethnicity
e4 m5 > m6 COERCE actual 2018-03-06/none mode=arrest ctx=religion_ethnicity
e5 m7 > m2 ACCUSE actual 2018-03-06/none mode=disapprove ctx=religion_ethnicity

### Media Indonesia 2019-10-23
Di Sochi, peta Suriah dibagi ulang dalam enam jam. [m1:TUR.GOV Recep Tayyip Erdogan] {e1 mendatangi} [m2:RUS.GOV Vladimir Putin] dan keluar dengan memorandum sepuluh butir: [m3:SDF.REB milisi Kurdi] {e2 harus mundur} 30 kilometer, lalu [m4:RUS.COP polisi militer] {e3 berpatroli} bersama [m5:TUR.MIL tentara Turki]. Sebelas hari sebelumnya [m6:USA.GOV Donald Trump] {e4 menarik} [m11:USA.MIL pasukannya] tanpa memberi tahu [m7=m3 sekutu di darat itu]. Para petani di Qamishli {e5 melempari} konvoinya dengan kentang. "<<q1 [m8=m3 Kami] dikhianati>>," kata [m9:SDF.REB Mazloum Abdi].
e1 m1 > m2 CONSULT actual 2019-10-22/day mode=visit ctx=military,territory
e2 m3 > m5 RETREAT requested 2019-10-22/day mode=withdraw ctx=military,territory
e3 m4 > m5 COOPERATE planned 2019-10-22/day ctx=military
e4 m11 > m7 RETREAT actual 2019-10-12/day mode=withdraw ctx=military
e5 m10 > m6 PROTEST actual 2019-10-21/day mode=demo ctx=military
q1 m9 direct cue=kata
rel m9 leads m3
[m10:SYR.CVL Warga di sana] merasa ditinggalkan.

### Antara 2024-07-27 none
Perahu demi perahu menyusuri Seine di bawah hujan. Kontingen [m1:IDN.CVL Indonesia] menumpang kapal yang sama dengan [m2:IND.CVL India], dan [m3:IDN.CVL Maryam March Maharani] membawa bendera. Di tribun, [m4:FRA.GOV Emmanuel Macron] berdiri di samping [m5:DEU.CVL Thomas Bach]. Tim [m6:KOR.CVL Korea Selatan] salah disebut sebagai tetangganya; [m7:? panitia] meminta maaf. [m8=m6 Mereka] tetap tersenyum.

### Jawa Pos 2016-11-08
[m1:IND.GOV Narendra Modi] mengumumkan lewat televisi bahwa uang lima ratus dan seribu rupee {e1 tidak berlaku} lagi mulai tengah malam. Rakyat kecil antre berhari-hari; 33 orang meninggal. [m2:IND.OPP Rahul Gandhi] ikut antre empat ribu rupee dan {e2 menuding} [m3=m1 sang perdana menteri] menolong orang kaya. [m4:IND.OPP Mamata Banerjee] {e3 memimpin} pawai ke istana presiden. [m5:NPL.GOV Kathmandu], yang [m8:NPL.CVL warganya] menyimpan banyak uang itu, {e4 meminta} [m6=m1 New Delhi] membuka penukaran, permintaan yang belum {e5 dipenuhi}.
e1 m1 > m7 COERCE actual 2016-11-08/none mode=restrict ctx=economic
e2 m2 > m3 ACCUSE actual 2016-11-08/none mode=allege ctx=economic
e3 m4 > m1 PROTEST actual 2016-11-08/none mode=demo ctx=economic
e4 m5 > m6 REQUEST requested 2016-11-08/none mode=assist ctx=economic
e5 m6 > m5 REJECT actual 2016-11-08/none mode=assist ctx=economic
Yang paling terpukul adalah [m7:IND.CVL pedagang kecil].

### VOA Indonesia 2014-11-24
Kota itu sunyi menanti. Malam turun ketika [m1:USA.JUD Jaksa Robert McCulloch] membacakan keputusan juri: [m2:USA.COP Darren Wilson], polisi yang {e1 menembak} [m3:USA.CVL Michael Brown], {e2 tidak akan didakwa}. Dua belas bangunan di Ferguson {e3 terbakar}. [m4:USA.GOV Jay Nixon], gubernur Missouri, {e4 menggandakan} jumlah [m5:USA.MIL Garda Nasional]. [m6:USA.GOV Presiden Obama] {e5 meminta} [m7:USA.CVL mereka yang marah] tetap damai. Moskow, lewat [m8:RUS.GOV Konstantin Dolgov], {e6 menyoroti} rasisme di [m9=m6 negara itu].
e1 m2 > m3 ASSAULT actual 2014-08-09/day mode=firearms ctx=repression
e2 m1 > m2 CONCEDE actual 2014-11-24/none ctx=legal
e3 m7 > m1 PROTEST actual 2014-11-24/none mode=riot ctx=legal,religion_ethnicity
e4 m4 > m7 MOBILIZE actual 2014-11-24/none mode=troops ctx=repression
e5 m6 > m7 REQUEST requested 2014-11-24/none mode=yield ctx=legal
e6 m8 > m9 ACCUSE actual 2014-11-24/none mode=disapprove ctx=human_rights

### Kumparan 2021-02-22
[m1:ITA.GOV Duta Besar Luca Attanasio], pengawalnya, dan sopir [m2:WFP Program Pangan Dunia] {e1 tewas disergap} di jalan menuju Rutshuru. [m12=m10 Seorang gubernur] menyebut pelakunya [m3:FDLR.REB pemberontak Hutu dari negara sebelah]; [m11=m3 kelompok tersebut] {e2 membantah} dan balik {e3 menuduh} [m4:COD.MIL tentara Kongo] serta [m5:RWA.MIL tentara Rwanda]. [m6:ITA.GOV Luigi Di Maio] meninggalkan rapat di Brussel dan {e4 meminta} laporan dari [m7=m2 badan pangan itu]. [m8:COD.GOV Felix Tshisekedi] {e5 berjanji} menemukan [m9:? para pembunuh].
e1 m9 > m1,m2 ASSAULT actual 2021-02-22/none mode=firearms ctx=terrorism
e2 m11 > m10 REJECT actual 2021-02-22/none ctx=terrorism
e3 m11 > m4,m5 ACCUSE actual 2021-02-22/none mode=allege ctx=military
e4 m6 > m7 REQUEST requested 2021-02-22/none mode=change ctx=diplomatic
e5 m8 > m6 AGREE planned 2021-02-22/none ctx=diplomatic,legal
[m10:COD.GOV Gubernur Carly Nzanzu] tidak menunjukkan bukti.

### CNBC Indonesia 2022-07-23
Silo di Odesa penuh. Di Istana Dolmabahce, [m1:RUS.GOV Sergei Shoigu] dan [m2:UKR.GOV Oleksandr Kubrakov] {e1 menandatangani} dokumen kembar tanpa saling menatap. [m3:UN Antonio Guterres], yang bersama [m4:TUR.GOV tuan rumah] {e2 menengahinya}, menyebutnya suar harapan. [m5=m2 Kyiv] {e3 mengizinkan} kapal melewati ranjaunya; [m6=m1 lawannya] {e4 berjanji} tidak menyerang pelabuhan. Belum 24 jam, dua rudal Kalibr {e5 menghantam} dermaga. [m7=m1 Moskow] awalnya {e6 membantah}, kemudian mengaku menyasar kapal perang.
e1 m1 > m2 SUPPORT actual 2022-07-23/none ctx=economic,military
e2 m3,m4 > m1,m2 CONSULT actual 2022-07-23/none mode=third-party ctx=economic,diplomatic
e3 m5 > m6 CONCEDE planned 2022-07-23/none ctx=economic
e4 m6 > m5 CONCEDE planned 2022-07-23/none ctx=military,economic
e5 m7 > m5 ASSAULT actual 2022-07-23/day mode=heavy-weapons ctx=military,economic
e6 m7 > m5 REJECT actual 2022-07-23/day ctx=military

### BBC Indonesia 2017-10-04
Dari lantai 32 hotel itu hujan peluru turun ke penonton musik country. [m1:USA.CRM Stephen Paddock], pensiunan akuntan, menewaskan 58 orang; motifnya gelap. [m2:ISIS.REB ISIS] mengklaim [m10=m1 ia] tentaranya, klaim yang {e1 dibantah} [m3:USA.COP FBI]. [m4:USA.GOV Donald Trump] {e2 terbang} ke Las Vegas dan {e3 memuji} [m5:USA.COP petugas]. [m6:USA.OPP Hillary Clinton] {e4 mendesak} [m7:USA.LEG Kongres] melawan lobi senjata. "<<q1 Doa [m8=m6 kita] saja tidak cukup>>," tulis [m9=m6 perempuan yang kalah tahun lalu itu].
e1 m3 > m2 REJECT actual 2017-10-04/none ctx=terrorism
e2 m4 > m5 CONSULT actual 2017-10-04/day mode=visit ctx=crime
e3 m4 > m5 SUPPORT actual 2017-10-04/day ctx=crime
e4 m6 > m7 REQUEST requested 2017-10-04/none mode=change ctx=crime,legislative
q1 m9 direct cue=tulis

### Harian Waspada 2005-03-28 none
Gempa lagi-lagi membangunkan Nias. [m1:IDN.REL Pastor Barnabas] membuka aula paroki bagi tetangganya yang Muslim; [m2:IDN.REL imam masjid] membalas dengan meminjamkan generator. Di Sibolga, [m3:SGP.MIL dokter tentara dari Singapura] menunggu helikopter bersama [m4:NOR.MED rekan-rekan Norwegianya]. [m5=m3+m4 Mereka] bermain kartu sampai pagi.

### Kontan 2019-05-21
[m1:USA.BUS Google] {e1 memutus} lisensi Android untuk [m2:CHN.BUS Huawei], menyusul daftar hitam yang {e2 diterbitkan} [m3:USA.GOV Wilbur Ross] Kamis lalu. [m4:CHN.BUS Ren Zhengfei], sang pendiri, menyatakan perusahaannya siap. [m10=m8 Kementeriannya di Beijing] {e3 menjanjikan} dukungan. Sehari kemudian [m5=m3 Washington] {e4 memberi} kelonggaran 90 hari. [m6:DEU.BUS Infineon] {e5 membantah} kabar bahwa [m9=m6 pihaknya] ikut menghentikan pasokan. [m7:GBR.GOV London], yang sedang memilih pemasok 5G, menunda keputusan.
e1 m1 > m2 SANCTION actual 2019-05-21/none mode=discontinue ctx=technology,economic
e2 m3 > m2 SANCTION actual 2019-05-16/day mode=discontinue ctx=technology,economic
e3 m10 > m2 AGREE planned 2019-05-21/none ctx=technology,economic
e4 m5 > m2 CONCEDE actual 2019-05-21/day ctx=technology,economic
e5 m9 > m2 SANCTION denied 2019-05-21/none mode=discontinue ctx=technology,economic
[m8:CHN.GOV Lu Kang, juru bicara di sana], menyebut langkah hukum.

### Kompas.id 2021-08-31
Mayor Jenderal terakhir melangkah ke pesawat. [m1:USA.MIL Chris Donahue] {e1 meninggalkan} Kabul satu menit sebelum tengah malam, dan [m2:TALIBAN.GOV pejuang berserban] menembak ke udara. [m3:TALIBAN.GOV Anas Haqqani] mengumumkan kemerdekaan penuh. Kepada [m4:QAT.GOV Doha], [m5=m3 kelompoknya] {e3 meminta} bantuan menjalankan bandara. [m6:GBR.GOV Dominic Raab], dikritik karena berlibur saat kota itu jatuh, {e4 menyalahkan} intelijen. [m10:GBR.LEG Parlemen] memanggilnya; [m7=m6 menlu itu] {e5 bersedia datang} besok.
e1 m1 > m2 RETREAT actual 2021-08-30/day mode=withdraw ctx=military
e3 m5 > m4 REQUEST requested 2021-08-31/none mode=assist ctx=economic,diplomatic
e4 m6 > m8 ACCUSE actual 2021-08-31/none mode=disapprove ctx=intelligence
e5 m7 > m9 AGREE planned 2021-09-01/day ctx=legislative
[m8:GBR.SPY MI6] tidak menjawab. Sidang dipimpin [m9:GBR.LEG Tom Tugendhat].
