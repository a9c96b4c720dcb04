### Kompas.com 2019-02-05
[m1:IDN.GOV Pemerintah Kabupaten Nduga] {e1 meminta} [m2:IDN.MIL TNI] menarik pasukan agar [m3:IDN.CVL warga] yang mengungsi ke [m4:@IDN Wamena] berani pulang; [m5:IDN.MIL juru bicara Kodam Muhammad Aidi] {e2 menolak} karena [m6:TPNPB.REB kelompok Egianus Kogoya] masih memegang senjata hasil {e3 penyerangan} pos [m7:IDN.MIL Yonif 755] di [m8:@IDN Mbua].
e1 m1 > m2 REQUEST requested 2019-02-05/none mode=withdraw ctx=military
e2 m5 > m1 REJECT actual 2019-02-05/none mode=withdraw ctx=military
e3 m6 > m7 ASSAULT actual 2019-02-05/none ctx=military,terrorism

### Antara 2013-11-18
[m1:IDN.GOV Indonesia] {e1 memanggil pulang} Duta Besar Nadjib Riphat Kesoema dari [m2:AUS.GOV Canberra] setelah [m3:#outlet The Guardian] dan [m4:#outlet ABC] memuat dokumen penyadapan telepon [m5:IDN.GOV Presiden Yudhoyono]. [m6:AUS.GOV PM Tony Abbott] {e2 menolak} meminta maaf; [m7:USA.BUS mantan kontraktor NSA Edward Snowden] masih di [m8:@RUS Moskow].
e1 m1 > m2 SANCTION actual 2013-11-18/none mode=expel ctx=diplomatic,intelligence
e2 m6 > m1 REJECT actual 2013-11-18/none ctx=diplomatic,intelligence

### Tempo.co 2020-07-10
[m1:IDN.GOV Menteri Hukum Yasonna Laoly] membawa pulang tersangka pembobol [m2:IDN.BUS BNI], [m3:IDN.CRM Maria Pauline Lumowa], yang {e1 diekstradisi} [m4:SRB.GOV Serbia]. Permohonan serupa dari [m5:NLD.GOV Belanda], negara kewarganegaraannya, dua kali {e2 ditolak} [m6=m4 Beograd], dan [m7:IDN.JUD Kejaksaan Agung] belum menerima berkas.
e1 m4 > m1 COOPERATE actual 2020-07-10/none ctx=legal,crime
e2 m6 > m5 REJECT actual 2020-07-10/none ctx=legal

### VOA Indonesia 2023-09-20
[m1:AZE.MIL Pasukan Azerbaijan] {e1 menggempur} posisi [m2:ARTSAKH.REB etnis Armenia] di [m3:@AZE Nagorno-Karabakh]; sehari kemudian gencatan senjata usulan [m4:RUS.MIL pasukan perdamaian Rusia] {e2 diterima} [m5=m2 pemimpin kantong itu]. [m6:ARM.GOV PM Nikol Pashinyan] mengaku tidak dilibatkan, dan [m7:FRA.GOV Prancis] menghubungi [m8:UN Dewan Keamanan].
e1 m1 > m2 ASSAULT actual 2023-09-19/day mode=heavy-weapons ctx=military,territory
e2 m5 > m4 CONCEDE actual 2023-09-20/none mode=ceasefire ctx=military

### Jawa Pos 2015-09-28
[m1:IDN.AGR Salim Kancil], petani penolak tambang pasir di [m2:@IDN Lumajang], {e1 tewas dianiaya} [m3:IDN.CRM gerombolan suruhan] [m4:IDN.GOV Kepala Desa Selok Awar-Awar Hariyono]. [m5:IDN.COP Polda Jawa Timur] {e2 menangkap} [m9=m3 18 orang], sedangkan [m6:IDN.CVL Kontras Surabaya] {e3 mengkritik} [m7:IDN.COP Polres Lumajang] yang mengabaikan laporan ancaman dari [m8=m1 korban].
e1 m3 > m1 ASSAULT actual 2015-09-28/none mode=beat ctx=natural_resource,crime
e2 m5 > m3 COERCE actual 2015-09-28/none mode=arrest ctx=crime
e3 m6 > m7 ACCUSE actual 2015-09-28/none mode=disapprove ctx=human_rights

### CNN Indonesia 2022-05-25 none
[m1:TUR.GOV Menlu Turki Mevlut Cavusoglu], [m2:SWE.GOV sejawatnya dari Swedia] dan [m3:FIN.GOV Finlandia], serta [m4:NATO para pejabat NATO] tercatat sebagai narasumber dalam film dokumenter [m5:#outlet televisi YLE] mengenai pulau-pulau di [m6:@FIN Aland] dan jalur feri ke [m7:@EST Tallinn].

### Republika 2021-05-16
[m1:IDN.GOV Presiden Joko Widodo], [m2:MYS.GOV PM Muhyiddin Yassin], dan [m3:BRN.GOV Sultan Hassanal Bolkiah] dalam pernyataan bersama {e1 mengutuk} [m4:ISR.GOV Israel] atas pengusiran keluarga Palestina dari [m5:@PSE Sheikh Jarrah] dan {e2 meminta} [m6:UN Majelis Umum PBB] bersidang darurat; draf awalnya, kata [m7:#outlet Bernama], berasal dari [m8=m2 Kuala Lumpur].
e1 m1,m2,m3 > m4 ACCUSE actual 2021-05-16/none mode=disapprove ctx=human_rights,territory
e2 m1,m2,m3 > m6 REQUEST requested 2021-05-16/none ctx=diplomatic

### detikNews 2011-08-08
[m1:IDN.PTY Muhammad Nazaruddin], mantan bendahara [m2:IDN.PTY Partai Demokrat] yang diburu [m3:IDN.JUD KPK], {e1 ditangkap} [m4:COL.COP polisi Kolombia] di [m5:@COL Cartagena]. Dari pelariannya [m6=m1 ia] berkali-kali {e2 menuding} [m7:IDN.PTY Anas Urbaningrum], tetapi {e3 dibantah} [m9=m7 yang bersangkutan] di [m8:@IDN Blitar].
e1 m4 > m1 COERCE actual 2011-08-08/none mode=arrest ctx=corruption
e2 m6 > m7 ACCUSE actual 2011-08-08/none mode=allege ctx=corruption
e3 m7 > m1 REJECT actual 2011-08-08/none ctx=corruption

### BBC Indonesia 2017-10-02
[m1:ESP.COP Polisi nasional Spanyol] {e1 memukuli} [m2:ESP.CVL pemilih] di tempat pemungutan suara referendum [m3:@ESP Catalunya], kata [m4:ESP.GOV Wali Kota Barcelona Ada Colau], yang {e2 meminta} [m5:ESP.GOV PM Mariano Rajoy] mundur. [m6:EU Komisi Eropa] menyebut hal itu urusan [m7=m5 Madrid], sedangkan [m8:SRB.GOV Beograd] {e3 membela} keutuhan Spanyol.
e1 m1 > m2 ASSAULT actual 2017-10-02/none mode=beat ctx=repression,territory said=m4
e2 m4 > m5 REQUEST requested 2017-10-02/none mode=resign ctx=repression
e3 m8 > m5 SUPPORT actual 2017-10-02/none ctx=territory

### Harian Kompas 2010-04-15
Bentrokan {e1 pecah} ketika [m1:IDN.COP Satpol PP Jakarta Utara] hendak membongkar bangunan di sekitar makam [m2:@IDN Mbah Priok] untuk [m3:IDN.BUS PT Pelindo II] dan dihadang [m4:IDN.CVL warga Koja]. [m5:IDN.GOV Wakil Gubernur Prijanto] {e2 menemui} [m6:IDN.REL ahli waris makam], lalu [m7:IDN.GOV Pemprov DKI] {e3 menghentikan} penertiban.
e1 m1 > m4 ASSAULT actual 2010-04-15/none mode=violence ctx=religion_ethnicity
e2 m5 > m6 CONSULT actual 2010-04-15/none mode=meet ctx=religion_ethnicity
e3 m7 > m6 CONCEDE actual 2010-04-15/none ctx=religion_ethnicity

### Media Indonesia 2024-08-01
Pembunuhan [m1:HAMAS.REB pemimpin Hamas Ismail Haniyeh] di [m2:@IRN Teheran], yang {e1 dituduhkan} [m3:IRN.GOV Ali Khamenei] kepada [m4:ISR.GOV Israel], {e2 dikutuk} [m5:TUR.GOV Recep Tayyip Erdogan] dan [m6:MYS.GOV PM Anwar Ibrahim]; [m7:USA.GOV Menlu AS Antony Blinken], yang tengah berada di [m8:@SGP Singapura], menyatakan negaranya tidak tahu-menahu.
e1 m3 > m4 ACCUSE actual 2024-08-01/none mode=allege ctx=terrorism
e2 m5,m6 > m4 ACCUSE actual 2024-08-01/none mode=disapprove ctx=terrorism

### Tribun Jabar 2019-12-13
[m1:IDN.CVL Puluhan warga Tamansari], {e1 digusur} [m2:IDN.COP Satpol PP Kota Bandung] atas permintaan [m3:IDN.GOV Dinas Perumahan], mengungsi ke masjid. [m4:IDN.CVL LBH Bandung] {e3 akan melaporkan} kekerasan [m5:IDN.COP polisi] pada hari itu ke [m6:IDN.GOV Komnas HAM], sedangkan [m7:IDN.GOV Wali Kota Oded M Danial] meminta maaf lewat media.
e1 m2 > m1 COERCE actual 2019-12-13/none mode=seize ctx=human_rights
e3 m4 > m5 ACCUSE planned 2019-12-13/none mode=allege ctx=human_rights,repression

### SINDOnews 2020-01-08
[m1:IRN.MIL Garda Revolusi Iran] {e1 meluncurkan} belasan rudal ke pangkalan [m2:USA.MIL pasukan AS] di [m3:@IRQ Al Asad] sebagai balasan atas {e2 pembunuhan} [m4:IRN.MIL Qassem Soleimani] oleh [m5:USA.MIL pesawat nirawak Amerika]. [m6:IRQ.GOV Baghdad] diberi tahu lebih dulu, sedangkan [m7:DNK.MIL prajurit Denmark] di tempat yang sama selamat.
e1 m1 > m2 ASSAULT actual 2020-01-08/none mode=heavy-weapons ctx=military
e2 m5 > m4 ASSAULT actual 2020-01-08/none mode=targeted ctx=military bg

### Fajar 2022-03-28 none
Dalam daftar nama yang beredar di kalangan [m1:IDN.JRN wartawan], [m2:IDN.PTY NasDem] Sulawesi Selatan disebut menaruh kadernya di [m3:@IDN Parepare], [m4:IDN.PTY Golkar] di [m5:@IDN Barru], dan [m6:IDN.PTY PPP] di [m7:@IDN Bantaeng], tetapi [m8:IDN.GOV KPU setempat] belum membuka pendaftaran.

### Kumparan 2023-11-29
[m1:HAMAS.REB Hamas] {e1 membebaskan} 16 sandera, termasuk [m2:THA.LAB empat pekerja Thailand], lewat [m3:ICRC Palang Merah Internasional]. [m4:ISR.GOV Israel] pada malam yang sama {e2 mengeluarkan} [m5:PSE.CVL 30 tahanan Palestina] dari penjara Ofer; [m6:QAT.GOV Qatar] dan [m7:EGY.GOV Mesir] masih {e3 mengusahakan} perpanjangan jeda di antara [m8=m1+m4 kedua pihak].
e1 m1 > m2 RETREAT actual 2023-11-29/none mode=release ctx=military,terrorism
e2 m4 > m5 RETREAT actual 2023-11-29/none mode=release ctx=military
e3 m6,m7 > m1,m4 CONSULT actual 2023-11-29/none mode=third-party ctx=military

### Radar Banyuwangi 2018-01-24
[m1:IDN.CVL Heri Budiawan alias Budi Pego], penolak tambang emas Tumpang Pitu milik [m2:IDN.BUS PT Bumi Suksesindo], {e1 divonis} 10 bulan oleh [m3:IDN.JUD PN Banyuwangi] karena spanduk bergambar palu arit. [m4:IDN.CVL Jatam] {e2 menyebut} putusan itu kriminalisasi, sedangkan [m5:IDN.JUD jaksa], yang menuntut tujuh tahun, {e3 akan mengajukan banding}.
e1 m3 > m1 SANCTION actual 2018-01-24/none mode=convict ctx=legal,natural_resource
e2 m4 > m3 ACCUSE actual 2018-01-24/none mode=disapprove ctx=legal,rights_freedoms
e3 m5 > m1 ACCUSE planned 2018-01-24/none mode=allege ctx=legal

### Antara 2016-02-23
[m1:SAU.GOV Arab Saudi] yang {e1 menghentikan} hibah bagi [m2:LBN.MIL militer Lebanon] {e2 mengimbau} [m3:SAU.CVL warganya] meninggalkan [m4:@LBN Beirut]; [m5:ARE.GOV Uni Emirat Arab] menurunkan tingkat perwakilannya di sana. [m6:LBN.GOV PM Tammam Salam] {e3 meminta} [m7=m1 Raja Salman] meninjau lagi keputusan itu, sementara [m8:HEZBOLLAH.REB Hizbullah] menyalahkan perang di [m9:@YEM Yaman].
e1 m1 > m2 SANCTION actual 2016-02-23/none mode=discontinue ctx=military,economic
e2 m1 > m3 REQUEST requested 2016-02-23/none ctx=diplomatic
e3 m6 > m7 REQUEST requested 2016-02-23/none mode=change ctx=diplomatic,economic

### Bisnis.com 2021-06-08
[m1:IDN.BUS Gabungan Pengusaha Kelapa Sawit Indonesia] {e1 mendukung} gugatan [m2:IDN.GOV pemerintah RI] terhadap [m3:EU Uni Eropa] di [m4:WTO WTO], yang serupa dengan gugatan [m5:MYS.GOV Malaysia]; [m6:GTM.GOV Guatemala] dan [m7:COL.GOV Kolombia] mendaftar sebagai pihak ketiga, kata [m8:IDN.GOV Dirjen Perdagangan Internasional].
e1 m1 > m2 SUPPORT actual 2021-06-08/none ctx=economic,legal

### Tirto.id 2018-09-24
[m1:KHM.GOV PM Hun Sen] {e1 memberi} pengampunan kepada [m2:AUS.CVL pembuat film Australia James Ricketson], yang tiga pekan lalu {e2 dihukum} enam tahun oleh [m3:KHM.JUD pengadilan Phnom Penh] karena spionase. [m4:AUS.GOV Menlu Marise Payne] menyampaikan {e3 terima kasih} kepada [m5=m1 pemerintah Kamboja], tanpa menyinggung [m6:KHM.OPP Kem Sokha], pemimpin oposisi yang masih ditahan.
e1 m1 > m2 CONCEDE actual 2018-09-24/none ctx=legal
e2 m3 > m2 SANCTION actual 2018-09-03/week mode=convict ctx=legal,intelligence bg
e3 m4 > m5 SUPPORT actual 2018-09-24/none ctx=diplomatic

### Banjarmasin Post 2018-11-02
[m1:IDN.CVL Warga Hantakan] bersama [m2:IDN.CVL Gerakan Save Meratus] {e1 memblokade} jalan truk [m3:IDN.BUS PT Mantimin Coal Mining]; gugatan [m4:IDN.CVL Walhi Kalimantan Selatan] terhadap izin [m5:IDN.GOV Kementerian ESDM] bagi [m6=m3 perusahaan itu] baru saja {e2 tidak diterima} [m7:IDN.JUD PTUN Jakarta].
e1 m1,m2 > m3 PROTEST actual 2018-11-02/none mode=obstruct ctx=natural_resource,environment
e2 m7 > m4 REJECT actual 2018-11-02/none ctx=legal,environment

### Liputan6 2018-06-10
[m1:CAN.GOV Perdana Menteri Justin Trudeau] {e1 menyebut} bea baja yang {e2 dikenakan} [m2:USA.GOV Donald Trump] sebagai penghinaan dalam jumpa pers penutup KTT [m3:G7 G7] di [m4:@CAN Charlevoix]. Dari pesawat menuju [m5:@SGP Singapura], tempat [m8=m2 ia] {e3 akan bertemu} [m6:PRK.GOV Kim Jong-un], [m9=m2 Trump] {e4 menarik dukungan}nya dari komunike yang disusun [m7:DEU.GOV Angela Merkel].
e1 m1 > m2 ACCUSE actual 2018-06-10/none mode=disapprove ctx=economic
e2 m2 > m1 SANCTION actual 2018-06-10/none mode=discontinue ctx=economic
e3 m2 > m6 AGREE planned 2018-06-10/none mode=meet ctx=diplomatic
e4 m2 > m3 REJECT actual 2018-06-10/none ctx=diplomatic

### Suara Pembaruan 2008-06-02
[m1:IDN.REL Massa Front Pembela Islam] {e1 menyerang} peserta aksi [m2:IDN.CVL Aliansi Kebangsaan untuk Kebebasan Beragama] di Monas; di antara yang luka ada [m3:IDN.REL pengikut Ahmadiyah]. [m4:IDN.REL Abdurrahman Wahid] {e2 menuntut} [m5:IDN.GOV pemerintah] membubarkan [m6=m1 FPI], sedangkan [m7:IDN.COP Kapolri Sutanto] {e3 mengancam} akan menjemput paksa [m8:IDN.REL Munarman].
e1 m1 > m2 ASSAULT actual 2008-06-02/none mode=beat ctx=religion_ethnicity
e2 m4 > m5 REQUEST requested 2008-06-02/none mode=restrict ctx=religion_ethnicity
e3 m7 > m8 THREATEN threatened 2008-06-02/none mode=arrest ctx=religion_ethnicity,crime
