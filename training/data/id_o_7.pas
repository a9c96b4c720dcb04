### Antara 2015-05-20
[m1:IDN.GOV Menlu Retno Marsudi], [m2:MYS.GOV Menlu Malaysia Anifah Aman], dan [m3:THA.GOV Menlu Thailand Tanasak Patimapragorn] {e1 berunding} di [m4:@MYS Putrajaya] mengenai perahu Rohingya; seusainya [m5=m1+m2 Jakarta dan Kuala Lumpur] {e2 bersedia memberi tempat tinggal sementara} kepada [m6:MMR.REF 7.000 pengungsi], sedangkan [m7=m3 Bangkok] tidak ikut.
e1 m1,m3 > m2 CONSULT actual 2015-05-20/none mode=multilateral ctx=migration
e2 m5 > m6 AGREE planned 2015-05-20/none mode=assist ctx=asylum,migration

### Kompas.com 2015-05-15
[m1:IDN.LAB Nelayan Langsa] {e1 menyelamatkan} [m2:MMR.REF ratusan warga Rohingya] dan [m3:BGD.REF Bangladesh] yang perahunya, menurut pengakuan [m8=m2+m3 mereka], {e2 didorong kembali} ke laut oleh [m4:MYS.MIL kapal patroli Malaysia]. [m5:IOM Organisasi Internasional untuk Migrasi] mengirim tim dari [m6:@IDN Medan], sementara [m7:IDN.MIL TNI AL] diperintahkan berjaga.
e1 m1 > m2,m3 AID actual 2015-05-15/none ctx=migration,human_security
e2 m4 > m2,m3 COERCE actual 2015-05-15/none mode=deport ctx=migration said=m8

### VOA Indonesia 2013-11-13
[m1:USA.MIL Kapal induk USS George Washington] yang {e1 dikirim} [m2:USA.GOV Menteri Pertahanan Chuck Hagel] membawa air bersih bagi [m3:PHL.CVL korban Topan Haiyan] di [m4:@PHL Leyte]. [m5:JPN.GOV Jepang] {e2 menyiapkan} seribu prajurit untuk maksud yang sama, dan [m6:PHL.GOV Benigno Aquino] {e3 menerima} tawaran [m7:CHN.GOV Beijing].
e1 m2 > m3 AID actual 2013-11-13/none ctx=disasters,military
e2 m5 > m3 AGREE planned 2013-11-13/none mode=assist ctx=disasters,military
e3 m6 > m7 CONCEDE actual 2013-11-13/none ctx=disasters

### Tempo.co 2018-11-29
[m1:UKR.GOV Petro Poroshenko] memberlakukan darurat militer di sepuluh wilayah setelah tiga kapalnya {e2 direbut} [m2:RUS.MIL penjaga pantai Rusia] di [m3:@RUS Selat Kerch]. [m4:USA.GOV Donald Trump] {e3 membatalkan} pertemuan dengan [m5:RUS.GOV Vladimir Putin] di [m6:@ARG Buenos Aires], sedangkan [m7:DEU.GOV Angela Merkel] {e4 akan tetap berbicara} dengan [m8=m5 sang presiden].
e2 m2 > m1 COERCE actual 2018-11-29/none mode=seize ctx=military,territory
e3 m4 > m5 REJECT actual 2018-11-29/none mode=meet ctx=diplomatic
e4 m7 > m5 AGREE planned 2018-11-29/none mode=meet ctx=diplomatic

### detikNews 2021-10-13
[m1:IDN.EDU Mahasiswa bernama Faris] {e1 dibanting} [m2:IDN.COP anggota Polresta Tangerang] saat {e2 berdemonstrasi} di depan kantor [m3:IDN.GOV Bupati Zaki Iskandar]. [m4:IDN.COP Kapolda Banten Rudy Heriyanto] {e3 menjenguk} [m5=m1 korban] dan {e4 meminta maaf}, tetapi [m6:IDN.CVL Himata Banten Raya] menghendaki [m7:IDN.COP Kapolresta] dicopot.
e1 m2 > m1 ASSAULT actual 2021-10-13/none mode=beat ctx=repression
e2 m1 > m3 PROTEST actual 2021-10-13/none mode=demo
e3 m4 > m5 CONSULT actual 2021-10-13/none mode=visit ctx=repression
e4 m4 > m5 SUPPORT actual 2021-10-13/none ctx=repression

### CNN Indonesia 2021-02-19
[m1:CAN.GOV Kanada] dan [m2:GBR.GOV Inggris] {e1 membekukan} aset [m3:MMR.MIL sejumlah jenderal Myanmar] atas kudeta terhadap [m4:MMR.GOV pemerintahan Aung San Suu Kyi]. [m5:IDN.GOV Retno Marsudi], yang baru {e2 bertukar pandangan} dengan [m6:BRN.GOV Brunei] selaku ketua [m7:ASEAN ASEAN], enggan menanggapi langkah [m8=m1+m2 kedua negara Barat itu].
e1 m1,m2 > m3 SANCTION actual 2021-02-19/none mode=discontinue ctx=economic,pro_democracy
e2 m5 > m6 CONSULT actual 2021-02-19/none ctx=diplomatic
rel m7 led_by m6

### Kumparan 2019-10-01
[m1:IDN.JRN Veby Mega Indah], jurnalis Suara Hong Kong News, kehilangan penglihatan mata kanan karena {e1 tertembak} peluru karet [m2:HKG.COP polisi Hong Kong] ketika meliput [m3:HKG.CVL demonstran] di [m4:@HKG Wan Chai]. [m5:IDN.GOV KJRI] {e2 mengirim} pendamping untuk [m6=m1 perempuan asal Indonesia itu], sementara [m7:CHN.GOV Beijing] merayakan hari nasional.
e1 m2 > m1 ASSAULT actual 2019-10-01/none mode=crowd-control ctx=rights_freedoms,repression
e2 m5 > m6 AID actual 2019-10-01/none ctx=rights_freedoms

### Antara 2019-03-15 none
[m1:NZL.GOV Selandia Baru], [m2:CHL.GOV Cile], dan [m3:SGP.GOV Singapura] tercantum sebagai pendiri dalam buku panduan perdagangan digital yang diterjemahkan [m4:IDN.BUS Kadin] dan dibagikan kepada [m5:IDN.EDU mahasiswa] dari [m6:@IDN Depok] serta [m7:@IDN Bogor] pada pameran [m8:IDN.GOV Kementerian Perdagangan].

### Riau Pos 2016-09-04
[m1:IDN.GOV Tujuh penyidik Kementerian Lingkungan Hidup] yang sedang {e1 menyelidiki} kebakaran lahan [m2:IDN.BUS PT Andika Permata Sawit Lestari] di [m3:@IDN Rokan Hulu] {e2 disandera} [m4:IDN.CRM sekelompok orang] selama sepuluh jam. [m8=m1 Mereka] {e3 dilepaskan} setelah [m5:IDN.COP Polres Rokan Hulu] {e4 berunding} dengan [m6=m4 para penyandera]; [m7:IDN.GOV Menteri Siti Nurbaya] {e5 mengecam} [m9=m2 perusahaan tersebut].
e1 m1 > m2 ACCUSE actual 2016-09-04/none mode=investigate ctx=environment
e2 m4 > m1 ASSAULT actual 2016-09-04/none mode=abduct ctx=environment,crime
e3 m6 > m1 RETREAT actual 2016-09-04/none mode=release ctx=environment
e4 m5 > m6 CONSULT actual 2016-09-04/none ctx=environment
e5 m7 > m2 ACCUSE actual 2016-09-04/none mode=disapprove ctx=environment

### BBC Indonesia 2019-08-05
Pencabutan status khusus [m1:@IND Kashmir] oleh [m2:IND.GOV Menteri Dalam Negeri Amit Shah] disertai {e1 penahanan rumah} terhadap [m3:IND.PTY dua mantan menteri utama, Omar Abdullah dan Mehbooba Mufti]. [m4:PAK.GOV Islamabad] {e2 menyebut} tindakan itu ilegal dan [m5:PAK.GOV PM Imran Khan] {e3 menelepon} [m6:MYS.GOV Mahathir Mohamad] serta [m7:TUR.GOV Presiden Turki].
e1 m2 > m3 COERCE actual 2019-08-05/none mode=arrest ctx=territory,repression
e2 m4 > m2 ACCUSE actual 2019-08-05/none mode=disapprove ctx=territory
e3 m5 > m6,m7 CONSULT actual 2019-08-05/none mode=phone ctx=diplomatic,territory

### Tribun Kaltim 2022-10-12
[m1:IDN.REL Tetua Dayak Basap] {e1 menyurati} [m2:IDN.GOV Bupati Kutai Timur] agar menegur [m3:IDN.BUS PT Santan Batubara] yang tongkangnya menabrak jembatan desa, sepekan setelah [m4:IDN.LEG DPRD Kutai Timur] {e2 menerima kunjungan} [m5:IDN.BUS direksi perusahaan itu] dan [m6:IDN.GOV kepala dinas perhubungan] tanpa mengundang [m7=m1 mereka].
e1 m1 > m2 REQUEST requested 2022-10-12/none ctx=natural_resource
e2 m5,m6 > m4 CONSULT actual 2022-10-05/week mode=visit ctx=natural_resource

### SINDOnews 2022-05-30
[m1:SRB.GOV Presiden Serbia Aleksandar Vucic] memperoleh kontrak gas tiga tahun dari [m2:RUS.GOV Vladimir Putin] {e1 lewat sambungan telepon}, dua hari sebelum [m3:EU Uni Eropa] {e2 menyepakati} larangan minyak Rusia yang mengecualikan pipa ke [m4:@HUN Hungaria], kemenangan bagi [m5:HUN.GOV Viktor Orban]. [m6:UKR.GOV Kyiv] {e3 menyesalkan} kelonggaran tersebut.
e1 m1 > m2 CONSULT actual 2022-05-28/day mode=phone ctx=economic,natural_resource
e2 m3 > m2 SANCTION planned 2022-05-30/none mode=discontinue ctx=economic,natural_resource
e3 m6 > m3 ACCUSE actual 2022-05-30/none mode=disapprove ctx=economic

### Pikiran Rakyat 2020-10-09
[m1:IDN.GOV Gubernur Ridwan Kamil] {e1 berjanji} meneruskan penolakan [m2:IDN.LAB serikat buruh Jawa Barat] terhadap UU Cipta Kerja kepada [m3:IDN.GOV Presiden] dan [m4:IDN.LEG DPR]. Di luar Gedung Sate, [m5:IDN.EDU mahasiswa dan pelajar] yang semula hendak bergabung {e2 melempari} [m6:IDN.COP barikade polisi], lalu {e3 didorong mundur} hingga [m7:@IDN Dago].
e1 m1 > m2 AGREE planned 2020-10-09/none mode=assist ctx=legislative
e2 m5 > m6 PROTEST actual 2020-10-09/none mode=riot ctx=legislative
e3 m6 > m5 COERCE actual 2020-10-09/none ctx=repression,legislative

### Republika 2017-06-05
[m1:SAU.GOV Arab Saudi], [m2:ARE.GOV Uni Emirat Arab], [m3:BHR.GOV Bahrain], dan [m4:EGY.GOV Mesir] {e1 memutuskan hubungan} dengan [m5:QAT.GOV Qatar] yang {e2 dituding} mendanai teroris. [m6:KWT.GOV Emir Kuwait Sabah al-Ahmad] {e3 menawarkan diri} sebagai penengah, dan [m7:IRN.GOV Iran] {e4 mengirim} lima pesawat sayuran ke [m8=m5 Doha].
e1 m1,m2,m3,m4 > m5 SANCTION actual 2017-06-05/none mode=discontinue ctx=diplomatic,terrorism
e2 m1,m2,m3,m4 > m5 ACCUSE actual 2017-06-05/none mode=allege ctx=terrorism
e3 m6 > m1,m5 AGREE planned 2017-06-05/none mode=third-party ctx=diplomatic
e4 m7 > m8 AID actual 2017-06-05/none ctx=economic

### Harian Kompas 2003-05-20
Status darurat militer di [m1:@IDN Aceh] {e1 diumumkan} [m2:IDN.GOV Presiden Megawati Soekarnoputri] beberapa jam setelah perundingan dengan [m3:GAM.REB GAM] di [m4:@JPN Tokyo] gagal. [m5:SWE.GOV Swedia], tempat tinggal [m6:GAM.REB Hasan Tiro], {e2 diminta} [m7=m2 Jakarta] menindak tokoh itu, dan [m8:JPN.GOV Jepang] menyatakan kecewa.
e1 m2 > m3 COERCE actual 2003-05-20/none mode=martial-law ctx=military,territory
e2 m7 > m5 REQUEST requested 2003-05-20/none mode=assist ctx=legal,territory

### Media Indonesia 2016-04-18
[m1:BRA.LEG Majelis rendah Brasil] {e1 memakzulkan} [m2:BRA.GOV Dilma Rousseff] dengan 367 suara. [m3:BOL.GOV Evo Morales] {e2 membela} [m4=m2 presiden perempuan itu], [m5:BRA.GOV Wakil Presiden Michel Temer] menonton dari kediamannya, dan [m6:BRA.CVL pendukung Partai Buruh] {e3 memblokir} jalan di [m7:@BRA Sao Paulo].
e1 m1 > m2 SANCTION actual 2016-04-18/none ctx=political_institutions,executive
e2 m3 > m4 SUPPORT actual 2016-04-18/none ctx=political_institutions
e3 m6 > m1 PROTEST actual 2016-04-18/none mode=obstruct ctx=political_institutions

### Manado Post 2017-05-14
Kedatangan [m1:IDN.LEG Wakil Ketua DPR Fahri Hamzah] di Bandara Sam Ratulangi {e1 ditolak} [m2:IDN.REL massa Brigade Manguni], yang menerobos sampai apron. [m3:IDN.GOV Gubernur Olly Dondokambey], tuan rumah acara, {e2 meminta maaf} kepada [m4=m1 tamunya] dan [m5:IDN.COP Polda Sulawesi Utara] {e3 memeriksa} [m6:IDN.BUS pengelola bandara], kata [m7:#outlet Antara].
e1 m2 > m1 PROTEST actual 2017-05-14/none mode=demo ctx=religion_ethnicity
e2 m3 > m4 SUPPORT actual 2017-05-14/none
e3 m5 > m6 ACCUSE actual 2017-05-14/none mode=investigate ctx=legal

### CNBC Indonesia 2020-07-14
[m1:GBR.GOV Inggris] {e1 melarang} peralatan [m2:CHN.BUS Huawei] dalam jaringan 5G mulai akhir tahun, sejalan dengan keinginan [m3:USA.GOV pemerintah AS]. [m4:CHN.GOV Duta Besar Liu Xiaoming] {e2 mempertanyakan} apakah [m5=m1 London] masih ramah bagi pengusaha asing; [m6:GBR.BUS BT] dan [m7:GBR.BUS Vodafone] {e3 meminta} waktu lebih lama.
e1 m1 > m2 COERCE actual 2020-07-14/none mode=restrict ctx=technology,economic
e2 m4 > m5 ACCUSE actual 2020-07-14/none mode=disapprove ctx=technology,economic
e3 m6,m7 > m5 REQUEST requested 2020-07-14/none mode=change ctx=technology,economic

### Lampung Post 2016-02-24 none
Perjanjian kerja sama yang pernah berlaku antara [m1:IDN.BUS PT Great Giant Pineapple] dan [m2:IDN.AGR petani plasma] di [m3:@IDN Lampung Tengah] dijadikan contoh dalam buku karangan [m4:IDN.EDU guru besar IPB], yang peluncurannya dihadiri utusan [m5:IDN.GOV Kementerian Pertanian], [m6:IDN.BUS HKTI], serta [m7:FAO FAO].

### Okezone 2021-05-06
[m1:GBR.MIL Dua kapal Angkatan Laut Inggris] yang {e1 dikirim} [m2:GBR.GOV PM Boris Johnson] ke [m3:@GBR Jersey] berjaga selama [m4:FRA.LAB nelayan Prancis] {e2 memprotes} izin tangkap ikan di depan pelabuhan. [m5:FRA.GOV Menteri Kelautan Annick Girardin] sebelumnya {e3 mengancam} memutus listrik pulau itu, sikap yang {e4 disesalkan} [m6:GBR.GOV Menteri Luar Negeri Jersey Ian Gorst].
e1 m2 > m4 MOBILIZE actual 2021-05-06/none mode=ships ctx=natural_resource,military
e2 m4 > m6 PROTEST actual 2021-05-06/none mode=obstruct ctx=natural_resource
e3 m5 > m6 THREATEN threatened 2021-05-06/none ctx=natural_resource
e4 m6 > m5 ACCUSE actual 2021-05-06/none mode=disapprove ctx=natural_resource
