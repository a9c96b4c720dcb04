### Kompas.com 2013-07-09 none
[m1:EGY.GOV Juru bicara kantor presiden Mesir] menolak berkomentar ketika [m2:#outlet Kompas] menanyakan kabar pertemuan tertutup di [m3:@EGY Heliopolis]; [m4:USA.GOV Kedubes AS] pun tidak mengangkat telepon.

### Antara 2010-02-18 none
"No comment," ujar [m1:IDN.GOV Menteri Keuangan Sri Mulyani] sambil bergegas masuk mobil. [m2:IDN.PTY Ketua Fraksi Golkar] yang ditanya hal serupa hanya tersenyum, sedangkan [m3:IDN.GOV Istana] belum mengeluarkan pernyataan.

### DW Indonesia 2019-02-27
[m1:USA.GOV Gedung Putih] mengaku pesimistis soal peluang kesepakatan dengan [m2:PRK.GOV Pyongyang] dan {e1 sedang menimbang} sanksi lanjutan terhadap [m3:CHN.BUS bank-bank Dandong], sementara [m4:KOR.GOV Blue House] enggan menanggapi.
e1 m1 > m3 SANCTION hypothetical 2019-02-27/none mode=discontinue ctx=cbrn,economic

### Koran Tempo 2016-05-11
[m1:IDN.GOV Menteri Luhut Pandjaitan] optimistis perkara kuburan massal rampung tahun ini, tetapi {e1 menampik} permintaan [m2:IDN.CVL YPKP 65] agar [m3:IDN.GOV negara] meminta maaf.
e1 m1 > m2 REJECT actual 2016-05-11/none mode=yield ctx=human_rights

### BBC Indonesia 2014-07-21
[m1:UKR.REB Pemimpin milisi Donetsk] bersumpah orang-orangnya tidak {e1 menjatuhkan} pesawat [m2:MYS.BUS Malaysia Airlines], sedangkan [m3:RUS.GOV Kremlin] mengklaim [m4:UKR.MIL sebuah Su-25 Ukraina] yang {e2 menembaknya}; [m5:NLD.GOV Den Haag] tidak mau berspekulasi.
e1 m1 > m2 ASSAULT denied 2014-07-21/none mode=heavy-weapons ctx=military
e2 m4 > m2 ASSAULT actual 2014-07-21/none mode=aerial ctx=military said=m3

### Republika 2003-11-15
[m1:GAM.REB Juru bicara GAM Sofyan Dawood] mengakui kelompoknya bertanggung jawab atas {e1 penculikan} [m2:IDN.JRN juru kamera RCTI], namun menepis bahwa [m3=m1 mereka] {e2 menyakiti} [m4:IDN.CVL dua istri perwira] yang ikut dibawa.
e1 m1 > m2 ASSAULT actual 2003-11-15/none mode=abduct ctx=military
e2 m3 > m4 ASSAULT denied 2003-11-15/none mode=beat ctx=military

### Media Indonesia 2015-06-30
[m1:AUS.GOV Canberra] tidak membenarkan dan tidak pula membantah bahwa petugasnya {e1 membayar} [m2:IDN.CRM awak kapal penyelundup] agar berbalik, sehingga [m3:IDN.GOV Wapres Jusuf Kalla] {e2 menyebutnya} suap.
e2 m3 > m1 ACCUSE actual 2015-06-30/none mode=disapprove ctx=migration
e1 m1 > m2 AID hypothetical 2015-06-30/none ctx=migration

### Sindonews 2005-04-22 headline
[m1:JPN.GOV Koizumi] {e1 Nyatakan Penyesalan Mendalam} atas Derita [m2:CHN.CVL Rakyat Asia], [m3:CHN.GOV Hu Jintao] {e2 Minta Bukti Nyata}
e1 m1 > m2 SUPPORT actual 2005-04-22/none ctx=reparations
e2 m3 > m1 REQUEST requested 2005-04-22/none mode=change ctx=reparations,diplomatic

### Antara 2018-10-02
{e1 Belasungkawa} atas gempa Palu disampaikan [m1:VAT.REL Paus Fransiskus], [m2:IND.GOV PM Narendra Modi], dan [m3:TLS.GOV Presiden Lu-Olo] kepada [m4:IDN.GOV pemerintah Indonesia]; [m5:TLS.GOV Dili] bahkan {e2 mengirimkan} beras untuk [m6:IDN.REF pengungsi di Sigi].
e1 m1,m2,m3 > m4 SUPPORT actual 2018-10-02/none ctx=disasters
e2 m5 > m6 AID actual 2018-10-02/none ctx=disasters

### VOA Indonesia 2012-05-22
[m1:USA.GOV Presiden Obama] mengheningkan cipta bersama [m2:NATO para pemimpin NATO] bagi prajurit yang gugur, lalu {e1 menyatakan sependapat} dengan [m3:FRA.GOV Francois Hollande] bahwa {e2 penarikan} [m4:FRA.MIL pasukan tempur Prancis] dari [m5:AFG.GOV Afghanistan] dapat dipercepat.
e1 m1 > m3 SUPPORT actual 2012-05-22/none ctx=military
e2 m3 > m5 CONCEDE hypothetical 2012-05-22/none ctx=military

### Tempo.co 2019-07-29
[m1:IDN.GOV Gubernur Anies Baswedan] mempertimbangkan {e1 menggugat} [m2:IDN.BUS pengembang Pulau G], tapi [m3:IDN.LEG Ketua DPRD] ragu; [m4:IDN.CVL Walhi] dan [m5:IDN.LAB serikat nelayan] menunggu.
e1 m1 > m2 ACCUSE hypothetical 2019-07-29/none mode=allege ctx=legal,environment

### Detikcom 2000-10-17
[m1:IDN.GOV Gus Dur] {e1 mengutarakan simpati} kepada [m2:PSE.GOV Yasser Arafat] lewat telepon, sambil menegaskan [m3:IDN.GOV Indonesia] belum berniat {e2 membuka hubungan dagang} dengan [m4:ISR.GOV Israel].
e1 m1 > m2 SUPPORT actual 2000-10-17/none ctx=diplomatic
e2 m3 > m4 COOPERATE denied 2000-10-17/none ctx=economic

### CNN Indonesia 2021-02-05 headline
Soal Kudeta, [m1:CHN.GOV Beijing] Emoh Berkomentar, [m2:SGP.GOV Singapura] {e1 Prihatin}, [m3:USA.GOV Washington] {e2 Timbang Sanksi} untuk [m4:MMR.MIL Tatmadaw]
e1 m2 > m4 ACCUSE actual 2021-02-05/none mode=disapprove ctx=pro_democracy
e2 m3 > m4 SANCTION hypothetical 2021-02-05/none ctx=pro_democracy

### Kumparan 2023-12-04
Mengaku salah paham, [m1:IDN.PTY Ade Armando] {e1 memohon maaf} kepada [m2:IDN.CVL masyarakat Yogyakarta] yang {e2 melaporkannya} ke [m3:IDN.COP Polda DIY]; [m4:IDN.PTY Kaesang], ketua partainya, sudah lebih dulu {e3 menegurnya}.
e1 m1 > m2 SUPPORT actual 2023-12-04/none ctx=political_institutions
e2 m2 > m1 ACCUSE actual 2023-12-04/none mode=allege ctx=legal
e3 m4 > m1 ACCUSE actual 2023-12-04/none mode=disapprove ctx=political_institutions

### Antara 2004-12-30
[m1:LKA.GOV Kolombo] {e1 meminta pertolongan} [m2:IND.MIL angkatan laut India] untuk mencari korban tsunami, sementara [m3:IDN.GOV Jakarta] {e2 mengetuk} [m4:UN PBB] dan [m5:? negara-negara donor] agar mengirim rumah sakit lapangan.
e1 m1 > m2 REQUEST requested 2004-12-30/none mode=assist ctx=disasters
e2 m3 > m4,m5 REQUEST requested 2004-12-30/none mode=assist ctx=disasters

### Kompas 2014-09-02
[m1:UKR.GOV Poroshenko] {e1 memohon} pasokan senjata kepada [m2:USA.LEG Kongres AS], yang {e2 bertepuk tangan meriah}, tetapi [m3:USA.GOV Gedung Putih] {e3 hanya bersedia mengirim} selimut dan kacamata malam.
e1 m1 > m2 REQUEST requested 2014-09-02/none mode=assist ctx=military
e2 m2 > m1 SUPPORT actual 2014-09-02/none ctx=military,diplomatic
e3 m3 > m1 AGREE planned 2014-09-02/none ctx=military

### Bisnis Indonesia 1998-01-14
[m1:IDN.GOV Presiden Soeharto] {e1 mengimbau} [m2:JPN.BUS para bankir Jepang] memperpanjang tempo utang swasta; [m3:IMF Direktur IMF Michel Camdessus], yang {e2 dijadwalkan tiba} besok, {e3 menghendaki} [m4=m1 Jakarta] mencabut monopoli cengkeh.
e1 m1 > m2 REQUEST requested 1998-01-14/none mode=assist ctx=economic
e2 m3 > m1 AGREE planned 1998-01-15/day ctx=economic
e3 m3 > m4 REQUEST requested 1998-01-14/none mode=change ctx=economic

### Jawa Pos 2011-08-08
[m1:SAU.GOV Raja Abdullah] {e1 menyeru} [m2:SYR.GOV Bashar al-Assad] menghentikan mesin pembunuhnya dan melakukan pembaruan; [m3:TUR.GOV Menlu Ahmet Davutoglu] {e2 bertolak ke} [m4:SYR.GOV Damaskus] membawa pesan serupa.
e1 m1 > m2 REQUEST requested 2011-08-08/none mode=yield ctx=repression
e2 m3 > m4 CONSULT actual 2011-08-08/none mode=visit ctx=repression

### Suara.com 2020-10-07
{e1 Imbauan} [m1:IDN.COP Kapolri Idham Azis] agar [m2:IDN.LAB buruh] tidak turun ke jalan diabaikan; ribuan orang tetap {e2 bergerak ke} gerbang [m3:IDN.LEG Senayan].
e1 m1 > m2 REQUEST requested 2020-10-07/none mode=change ctx=rights_freedoms
e2 m2 > m3 PROTEST actual 2020-10-07/none mode=demo ctx=legislative

### Tribunnews 2017-10-31
[m1:UN Sekjen Antonio Guterres] {e1 berharap} [m2:MMR.GOV Naypyidaw] menerima kembali [m3:MMR.REF warga Rohingya], dan [m4:BGD.GOV Sheikh Hasina] {e2 meminta} [m5:IDN.GOV Jakarta] membujuk [m6=m2 Aung San Suu Kyi].
e1 m1 > m2 REQUEST requested 2017-10-31/none mode=yield ctx=migration
e2 m4 > m5 REQUEST requested 2017-10-31/none mode=assist ctx=migration,diplomatic

### Sinar Harapan 2006-07-28
[m1:LBN.GOV PM Fuad Siniora] berkali-kali {e1 menyerukan gencatan senjata segera} kepada [m2:ISR.GOV Israel], sedangkan [m3:USA.GOV Condoleezza Rice] {e2 menilai} gencatan yang terburu-buru hanya janji palsu.
e1 m1 > m2 REQUEST requested 2006-07-28/none mode=yield ctx=military
e2 m3 > m1 REJECT actual 2006-07-28/none mode=yield ctx=military

### Antara 2022-03-15
"<<q1 [m1=m2 Kami] {e1 mohon} langit [m20=m2 kami] ditutup>>," kata [m2:UKR.GOV Volodymyr Zelensky] di layar besar, kepada [m3:CAN.LEG parlemen Kanada] yang {e2 memberinya tepuk tangan berdiri}.
e1 m2 > m3 REQUEST requested 2022-03-15/none mode=assist ctx=military said=m2
e2 m3 > m2 SUPPORT actual 2022-03-15/none ctx=diplomatic
q1 m2 direct cue=kata

### Serambi Indonesia 2005-02-24
[m1:IDN.GOV Menko Polhukam Widodo AS] {e1 mengajukan permintaan} kepada [m2:SWE.GOV Stockholm] agar [m3:GAM.REB Malik Mahmud dan Zaini Abdullah] tidak diberi panggung, tetapi jawabannya belum ada.
e1 m1 > m2 REQUEST requested 2005-02-24/none mode=change ctx=territory,diplomatic

### Detikcom 2016-12-01 headline
[m1:IDN.COP Tito] {e1 Imbau} [m2:IDN.REL GNPF MUI] Geser Aksi ke Monas, [m3:IDN.REL Habib Rizieq] {e2 Setuju}
e1 m1 > m2 REQUEST requested 2016-12-01/none mode=change ctx=religion_ethnicity
e2 m3 > m1 CONCEDE actual 2016-12-01/none ctx=religion_ethnicity

### Republika 2008-09-16
[m1:ZWE.OPP Morgan Tsvangirai] yang baru saja {e1 meneken pembagian kekuasaan} dengan [m2:ZWE.GOV Robert Mugabe] di hadapan [m3:ZAF.GOV Thabo Mbeki] {e2 meminta} [m4:EU Uni Eropa] mengendurkan sanksi; [m5:EU Brussel] {e3 akan menunggu} dulu.
e1 m1 > m2 SUPPORT actual 2008-09-16/none ctx=political_institutions
e2 m1 > m4 REQUEST requested 2008-09-16/none mode=yield ctx=economic
e3 m5 > m1 REJECT actual 2008-09-16/none mode=yield ctx=economic

### Pikiran Rakyat 2021-07-23
[m1:IDN.BUS Asosiasi Pengusaha Mal] {e1 memohon} [m2:IDN.GOV Pemerintah Kota Bandung] membolehkan gerai dibuka, tapi [m3=m2 Oded M Danial] {e2 belum mau menjanjikan apa-apa}.
e1 m1 > m2 REQUEST requested 2021-07-23/none mode=yield ctx=health,economic
e2 m3 > m1 REJECT actual 2021-07-23/none mode=yield ctx=health

### Kontan 2019-10-16
[m1:IDN.GOV Menteri Perdagangan Enggartiasto Lukita] {e1 menyampaikan keinginan} [m2:IDN.GOV Indonesia] memperluas kerja sama dagang dengan [m3:CHL.GOV Chile], sementara [m4:PER.GOV Lima] baru {e2 menjajaki} perundingan.
e1 m2 > m3 AGREE planned 2019-10-16/none ctx=economic said=m1
e2 m4 > m2 AGREE planned 2019-10-16/none ctx=economic

### Antara 2015-01-12
[m1:VNM.GOV Hanoi] {e1 bertekad mempererat} kerja sama pertahanan dengan [m2:PHL.GOV Manila], demikian [m3:VNM.GOV Wakil PM Pham Binh Minh], yang {e2 akan melawat} ke [m4:@PHL Filipina] akhir bulan.
e1 m1 > m2 AGREE planned 2015-01-12/none ctx=military said=m3
e2 m3 > m2 AGREE planned 2015-01-12/none ctx=diplomatic

### VOA Indonesia 2018-03-09
[m1:USA.GOV Donald Trump] {e1 menyanggupi bertemu} [m2:PRK.GOV Kim Jong Un] sebelum Mei, kata [m3:KOR.GOV Chung Eui-yong] di halaman Gedung Putih; [m4:JPN.GOV Tokyo], yang tidak diberi tahu, {e2 mewanti-wanti} [m5=m1 sekutunya] agar tidak lengah.
e1 m1 > m2 AGREE planned 2018-03-09/none ctx=diplomatic said=m3
e2 m4 > m5 REQUEST requested 2018-03-09/none mode=change ctx=cbrn

### Kompas.com 2000-05-12
[m1:GAM.REB GAM] {e1 siap duduk satu meja} lagi dengan [m2:IDN.GOV pemerintah] asalkan [m3:CHE.CVL Henry Dunant Centre] yang menengahi; [m4:IDN.MIL TNI] tetap {e2 menganggap} dialog itu sia-sia.
e1 m1 > m2 AGREE hypothetical 2000-05-12/none ctx=territory
e2 m4 > m1 ACCUSE actual 2000-05-12/none mode=disapprove ctx=territory

### Tempo.co 2016-04-27
[m1:NOR.GOV Norwegia] {e1 bersedia menjadi penengah} antara [m2:COL.GOV Bogota] dan [m3:ELN.REB ELN], langkah yang {e2 dipuji} [m4:ECU.GOV Rafael Correa].
e1 m1 > m2,m3 AGREE planned 2016-04-27/none ctx=military
e2 m4 > m1 SUPPORT actual 2016-04-27/none ctx=diplomatic

### Sindonews 2013-05-27
[m1:SYR.GOV Pemerintah Suriah] pada prinsipnya {e1 setuju hadir} dalam konferensi Jenewa, tetapi [m2:SYR.OPP Koalisi Nasional] {e2 ogah ikut} sebelum [m3=m1 Assad] menyerahkan kekuasaan.
e1 m1 > m2 AGREE planned 2013-05-27/none ctx=diplomatic
e2 m2 > m1 REJECT actual 2013-05-27/none mode=meet ctx=diplomatic

### Kompas 1999-01-28
[m1:IDN.GOV Presiden BJ Habibie] {e1 memberi isyarat akan melepas} Timor Timur bila [m2:TLS.CVL rakyatnya] menolak otonomi, sebuah tawaran yang {e2 disambut gembira} oleh [m3:TLS.REB Xanana Gusmao] dari selnya di Cipinang.
e1 m1 > m2 CONCEDE hypothetical 1999-01-28/none ctx=territory
e2 m3 > m1 SUPPORT actual 1999-01-28/none ctx=territory

### Jubi 2023-07-03
[m1:IDN.COP Kapolda Mathius Fakhiri] {e1 menawarkan uang} kepada [m2:TPNPB.REB kelompok Egianus Kogoya] demi kebebasan [m3:NZL.CVL pilot Philip Mehrtens]; [m4:TPNPB.REB Sebby Sambom] {e2 membantah} kelompoknya pernah meminta tebusan dan {e3 mengulangi ancaman} menembak sandera.
e1 m1 > m2 AGREE actual 2023-07-03/none ctx=human_security
e2 m4 > m1 REJECT actual 2023-07-03/none ctx=human_security
e3 m4 > m3 THREATEN threatened 2023-07-03/none mode=territory

### Antara 2017-05-16
[m1:CHN.GOV China] {e1 menjanjikan} 60 miliar yuan bagi [m2:? negara berkembang] di sepanjang Jalur Sutra, sedangkan [m3:IDN.GOV Presiden Jokowi] {e2 menawarkan} tiga koridor kepada [m4:CHN.GOV Xi Jinping].
e1 m1 > m2 AGREE planned 2017-05-16/none ctx=economic
e2 m3 > m4 AGREE actual 2017-05-16/none ctx=economic

### Kompas.com 2020-12-16
[m1:IDN.GOV Pemprov Papua] {e1 akan memberi suaka sementara} bagi [m2:IDN.REF warga Nduga], ujar [m3:IDN.GOV Lukas Enembe]; [m4:IDN.MIL Kodam Cenderawasih] {e2 berniat menyediakan} truk.
e1 m1 > m2 AGREE planned 2020-12-16/none ctx=human_security said=m3
e2 m4 > m2 AGREE planned 2020-12-16/none ctx=human_security

### CNBC Indonesia 2019-09-06
[m1:HKG.GOV Carrie Lam] {e1 berikrar menarik} rancangan ekstradisi secara resmi, satu dari lima tuntutan [m2:HKG.CVL demonstran]; yang empat lagi {e2 ditolaknya}.
e1 m1 > m2 CONCEDE planned 2019-09-06/none ctx=pro_democracy
e2 m1 > m2 REJECT actual 2019-09-06/none mode=yield ctx=pro_democracy

### Okezone 2012-06-25
[m1:IDN.GOV Menpora] {e1 berniat memfasilitasi} perdamaian [m2:IDN.CVL dua kubu PSSI], sementara [m3:? FIFA] mengirim surat. Jika gagal, katanya, [m4:IDN.GOV pemerintah] {e2 bisa membekukan} kedua-duanya.
e1 m1 > m2 AGREE planned 2012-06-25/none ctx=political_institutions
e2 m4 > m2 SANCTION hypothetical 2012-06-25/none mode=discontinue

### Antara 2009-11-14
[m1:IDN.GOV SBY] dan [m2:USA.GOV Obama] {e1 bercakap-cakap dua puluh menit} di sela-sela [m3:APEC KTT APEC]; sebelumnya [m4=m1 ia] {e2 dijamu} [m5:SGP.GOV PM Lee Hsien Loong] di [m6:@SGP Istana Singapura].
e1 m1 > m2 CONSULT actual 2009-11-14/none mode=multilateral ctx=diplomatic
e2 m4 > m5 CONSULT actual 2009-11-14/none mode=visit ctx=diplomatic

### Media Indonesia 2024-04-03
[m1:IDN.GOV Prabowo Subianto], presiden terpilih, {e1 disambut} [m2:JPN.GOV PM Kishida] di [m3:@JPN Tokyo] dua hari setelah {e2 bertemu} [m4:CHN.GOV Xi]; [m5:KOR.GOV Seoul] dan [m6:AUS.GOV Canberra] mengaku tidak diberi jadwal.
e1 m1 > m2 CONSULT actual 2024-04-03/none mode=visit ctx=diplomatic
e2 m1 > m4 CONSULT actual 2024-04-01/day ctx=diplomatic

### Detikcom 2014-08-30 headline
[m1:IDN.GOV Jokowi] {e1 Sowan} ke Cikeas, [m2:IDN.GOV SBY] {e2 Tak Janjikan} Kenaikan BBM
e1 m1 > m2 CONSULT actual 2014-08-30/none mode=visit ctx=executive
e2 m2 > m1 REJECT actual 2014-08-30/none ctx=economic

### BBC Indonesia 2001-07-17
Perundingan [m1:IND.GOV Vajpayee] dan [m2:PAK.GOV Musharraf] di Agra {e1 buntu}; tamu dari [m3:PAK.GOV Islamabad] itu pulang tengah malam tanpa deklarasi, dan [m4:IND.GOV menteri penerangan India] {e2 menyalahkannya}.
e1 m2 > m1 CONSULT actual 2001-07-17/none mode=visit ctx=territory
e2 m4 > m3 ACCUSE actual 2001-07-17/none mode=disapprove ctx=territory

### Republika 2015-03-29
Lewat sambungan telepon, [m1:TUR.GOV Erdogan] dan [m2:IRN.GOV Hassan Rouhani] {e1 membahas} Yaman; [m3:OMN.GOV Muskat] {e2 menjadi tuan rumah pertemuan} rahasia antara [m4:HOUTHI.REB delegasi Houthi] dan [m5:USA.GOV diplomat Amerika].
e1 m1 > m2 CONSULT actual 2015-03-29/none mode=phone ctx=military
e2 m4 > m5 CONSULT actual 2015-03-29/none mode=third-party ctx=diplomatic

### Koran Tempo 2002-12-10
Setelah {e1 dimediasi} [m1:CHE.CVL Henry Dunant Centre], [m2:IDN.GOV Jakarta] dan [m3:GAM.REB para pemimpin GAM di pengasingan] {e2 membubuhkan tanda tangan} pada kesepakatan penghentian permusuhan.
e1 m1 > m2,m3 CONSULT actual 2002-12-10/none ctx=territory
e2 m2 > m3 SUPPORT actual 2002-12-10/none ctx=territory

### Antara 2016-06-24
Rapat kabinet di atas KRI Imam Bonjol dipimpin [m1:IDN.GOV Presiden]; [m2:IDN.GOV Luhut], [m3:IDN.GOV Retno], dan [m4:IDN.MIL Gatot] duduk di kanan kirinya, dan [m5:CHN.GOV Beijing] {e1 menyikapinya dengan keberatan}.
e1 m5 > m1 ACCUSE actual 2016-06-24/none mode=disapprove ctx=territory

### CNN Indonesia 2021-11-16
[m1:USA.GOV Joe Biden] dan [m2:CHN.GOV Xi Jinping] {e1 bertatap muka virtual} tiga setengah jam; [m3:TWN.GOV Taipei] mencermati, [m4:RUS.GOV Moskow] diam.
e1 m1 > m2 CONSULT actual 2021-11-16/none mode=phone ctx=diplomatic

### Tribunnews 2023-09-04
[m1:IDN.PTY Muhaimin Iskandar] {e1 mengunjungi} [m2:IDN.REL Ponpes Tebuireng], sedangkan undangan bertemu dari [m3:IDN.PTY Prabowo] tak [m5=m1 ia] {e2 penuhi}; [m4:IDN.PTY Surya Paloh] {e3 direncanakan menyusul}.
e1 m1 > m2 CONSULT actual 2023-09-04/none mode=visit ctx=election
e2 m1 > m3 REJECT actual 2023-09-04/none mode=meet ctx=election
e3 m4 > m2 AGREE planned 2023-09-04/none ctx=election

### Antara 1995-08-11
[m1:USA.GOV Wakil Presiden Al Gore] batal {e1 berunding dengan} [m2:CUB.GOV utusan Havana]; [m3:ESP.GOV Felipe Gonzalez] {e2 urung menengahi} setelah [m4:USA.GOV Washington] keberatan.
e1 m1 > m2 REJECT actual 1995-08-11/none mode=meet ctx=diplomatic
e2 m3 > m4 CONCEDE actual 1995-08-11/none ctx=diplomatic

### Kompas 2007-10-05
{e1 Pertemuan} [m1:KOR.GOV Roh Moo-hyun] dengan [m2:PRK.GOV Kim Jong Il] berakhir dengan {e2 deklarasi delapan butir}, antara lain {e3 pembukaan} jalur kereta barang; [m3:KOR.OPP Partai Nasional Raya] {e4 mencemooh} hasilnya.
e1 m1 > m2 CONSULT actual 2007-10-05/none mode=visit ctx=diplomatic
e2 m1 > m2 SUPPORT actual 2007-10-05/none ctx=diplomatic
e3 m2 > m1 AGREE planned 2007-10-05/none ctx=economic
e4 m3 > m1 ACCUSE actual 2007-10-05/none mode=disapprove ctx=diplomatic

### VOA Indonesia 2022-07-01
[m1:IDN.GOV Presiden Joko Widodo], yang naik kereta sebelas jam untuk {e1 menemui} [m2:UKR.GOV Zelensky], {e2 membawa pesannya ke} [m3:RUS.GOV Kremlin]; [m4:RUS.GOV Putin] {e3 menjamin} gandum dan pupuk tidak akan dihalangi.
e1 m1 > m2 CONSULT actual 2022-07-01/none mode=visit ctx=diplomatic
e2 m1 > m3 CONSULT actual 2022-07-01/none mode=visit ctx=diplomatic
e3 m4 > m1 AGREE planned 2022-07-01/none ctx=economic

### Detikcom 2018-02-19 none
[m1:#outlet Harian Haaretz] menulis profil [m2:ISR.GOV kepala staf] yang pensiun bulan depan. Ia lahir di [m3:@ISR Haifa], pernah belajar di [m4:@USA Washington], dan bertetangga dengan [m5:ISR.ELI mantan hakim agung].

### Jakarta Globe Indonesia 2014-10-21
[m1:IND.GOV New Delhi] {e1 mengucapkan selamat} kepada [m2:IDN.GOV Joko Widodo], sementara [m3:PNG.GOV Peter O'Neill], yang {e2 menghadiri pelantikan}, {e3 memuji} proses pemilihan yang {e4 disengketakan} [m4:IDN.PTY kubu Prabowo].
e1 m1 > m2 SUPPORT actual 2014-10-21/none ctx=diplomatic
e2 m3 > m2 CONSULT actual 2014-10-21/none mode=visit ctx=diplomatic
e3 m3 > m2 SUPPORT actual 2014-10-21/none ctx=election
e4 m4 > m2 ACCUSE actual 2014-10-21/none mode=allege ctx=election

### Kompas.com 2008-02-18
[m1:KOSOVO.PRE Pristina] mendeklarasikan kemerdekaan; [m2:FRA.GOV Paris] dan [m3:GBR.GOV London] {e1 langsung mengakuinya}, [m4:ESP.GOV Madrid] {e2 tidak mau mengakui}, [m5:SRB.GOV Beograd] {e3 menyebutnya} batal, dan [m6:IDN.GOV Jakarta] belum bersikap.
e1 m2,m3 > m1 SUPPORT actual 2008-02-18/none ctx=diplomatic,territory
e2 m4 > m1 REJECT actual 2008-02-18/none ctx=diplomatic,territory
e3 m5 > m1 ACCUSE actual 2008-02-18/none mode=disapprove ctx=territory

### Antara 2011-11-19
[m1:ASEAN KTT ASEAN] {e1 mengesahkan} keketuaan [m2:MMR.GOV Myanmar] untuk 2014, dan [m3:UN Ban Ki-moon] {e2 menyatakan akan berkunjung} ke [m4=m2 Naypyidaw]; [m5:USA.GOV Hillary Clinton] sudah {e3 lebih dulu diumumkan datang} Desember.
e1 m1 > m2 SUPPORT actual 2011-11-19/none ctx=diplomatic
e2 m3 > m4 AGREE planned 2011-11-19/none ctx=diplomatic
e3 m5 > m2 AGREE planned 2011-12-01/month ctx=diplomatic

### Sindonews 2019-01-24
[m1:BRA.GOV Brasil], [m2:COL.GOV Kolombia], dan [m3:USA.GOV Negeri Paman Sam] {e1 mengakui} [m4:VEN.OPP Juan Guaido] sebagai presiden sementara, sedangkan [m5:TUR.GOV Erdogan] {e2 menelepon} [m6:VEN.GOV Maduro]: "<<q1 Saudaraku, {e3 tegaklah}>>."
e1 m1,m2,m3 > m4 SUPPORT actual 2019-01-24/none ctx=diplomatic
e2 m5 > m6 CONSULT actual 2019-01-24/none mode=phone ctx=diplomatic
e3 m5 > m6 SUPPORT actual 2019-01-24/none ctx=diplomatic
q1 m5 direct cue=menelepon

### Republika 2020-08-14
[m1:ARE.GOV Abu Dhabi] dan [m2:ISR.GOV Israel] {e1 akan membuka hubungan penuh}; [m3:BHR.GOV Manama] {e2 memuji}, [m4:HAMAS.REB Hamas] {e3 menyebutnya tikaman dari belakang}, [m5:IDN.GOV Kemlu RI] {e4 tetap berdiri bersama} [m6:PSE.GOV Palestina].
e1 m1 > m2 AGREE planned 2020-08-14/none ctx=diplomatic
e2 m3 > m1 SUPPORT actual 2020-08-14/none ctx=diplomatic
e3 m4 > m1 ACCUSE actual 2020-08-14/none mode=disapprove ctx=diplomatic
e4 m5 > m6 SUPPORT actual 2020-08-14/none ctx=diplomatic

### Kompas 2004-10-16
[m1:IDN.LEG DPR] {e1 meratifikasi} perjanjian ekstradisi dengan [m2:KOR.GOV Korea Selatan], sementara pakta serupa dengan [m3:SGP.GOV Singapura] belum {e2 diteken}.
e1 m1 > m2 SUPPORT actual 2004-10-16/none ctx=legal
e2 m3 > m1 SUPPORT denied 2004-10-16/none ctx=legal

### Tempo.co 2022-01-25 headline
{e1 Teken} Perjanjian Ekstradisi di Bintan, [m1:IDN.GOV RI] dan [m2:SGP.GOV Singapura] {e2 Juga Sepakati} Ruang Udara
e1 m1 > m2 SUPPORT actual 2022-01-25/none ctx=legal
e2 m1 > m2 SUPPORT actual 2022-01-25/none ctx=territory

### Media Indonesia 2012-08-09
[m1:IDN.REL PBNU] {e1 membela} [m2:IDN.GOV Gubernur Foke] atas ceramahnya; [m3:IDN.PTY PDIP] {e2 menganggap} pembelaan [m4=m1 ormas itu] berbau SARA.
e1 m1 > m2 SUPPORT actual 2012-08-09/none ctx=election,religion_ethnicity
e2 m3 > m4 ACCUSE actual 2012-08-09/none mode=disapprove ctx=election,religion_ethnicity

### SINDOnews 2013-12-06
{e1 Penghormatan terakhir} bagi Nelson Mandela diberikan [m1:IDN.GOV SBY]; [m2:ISR.GOV Netanyahu] membatalkan keberangkatannya ke [m3:ZAF.GOV Afrika Selatan] karena biaya, dan [m4:TIBET.REL Dalai Lama] {e2 tak diberi visa} sejak 2011.
e1 m1 > m3 SUPPORT actual 2013-12-06/none ctx=diplomatic
e2 m3 > m4 REJECT actual 2011-01-01/year ctx=diplomatic bg
