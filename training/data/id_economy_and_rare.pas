### ANTARA 2017-01-04
[m30:@TKM Ashgabat] (ANTARA News) - [m1:TKM.GOV Turkmenistan] sejak Minggu (1/1) {e1 menutup keran} gasnya ke [m2:IRN.GOV Iran] akibat tunggakan yang menurut hitungan [m3=m1 Ashgabat] menembus 1,8 miliar dolar AS. [m4=m2 Teheran], yang {e2 menuding} [m5=m1 tetangganya itu] melanggar kontrak, menyebut rumah tangga di [m6:@IRN Golestan] dan [m7:@IRN Mazandaran] tetap terlayani dari sumur dalam negeri.
e1 m1 > m2 SANCTION actual 2017-01-01/day mode=discontinue ctx=natural_resource,economic
e2 m4 > m5 ACCUSE actual 2017-01-04/none mode=allege ctx=natural_resource,economic

### BBC News Indonesia 2019-03-05
[m1:RWA.GOV Rwanda] {e1 menutup penyeberangan} Gatuna, urat nadi dagang dengan [m2:UGA.GOV Uganda], sejak Rabu pekan lalu (27/2) dengan dalih perbaikan jalan; sehari kemudian [m3:RWA.GOV Menteri Luar Negeri Richard Sezibera] {e2 melarang} [m4:RWA.CVL warganya] bepergian ke seberang. [m5=m1 Kigali] {e3 menyalahkan} [m6=m2 Kampala] atas {e4 penangkapan} [m7:RWA.CVL ratusan orang Rwanda] tanpa akses konsuler, tudingan yang ditepis [m8:UGA.GOV juru bicara pemerintah Uganda Ofwono Opondo].
e1 m1 > m2 COERCE actual 2019-02-27/day mode=restrict ctx=economic,territory
e2 m3 > m4 COERCE actual 2019-02-28/day mode=restrict
e3 m5 > m6 ACCUSE actual 2019-03-05/none mode=allege ctx=diplomatic
e4 m6 > m7 COERCE denied 2019-03-05/none mode=arrest said=m5

### Republika 2022-07-11
[m30:@FJI SUVA] -- [m1:KIR.GOV Kiribati] secara mengejutkan {e1 angkat kaki} dari [m2:PIF Forum Kepulauan Pasifik (PIF)] hanya sehari sebelum para pemimpin kawasan berkumpul di [m3:@FJI ibu kota Fiji], Senin ini. Dalam surat yang bocor pada Sabtu, [m4:KIR.GOV Presiden Taneti Maamau] {e2 mengeluhkan} jatah kursi sekretaris jenderal bagi [m5:? negara-negara Mikronesia] yang tak digubris, sedangkan [m6:FJI.GOV Perdana Menteri Frank Bainimarama] selaku tuan rumah {e3 berjanji} <<q1 pintu [m7=m2 organisasi itu] tetap terbuka bagi [m8=m1 Tarawa]>>.
e1 m1 > m2 SANCTION actual 2022-07-10/day mode=withdraw ctx=diplomatic,political_institutions
e2 m4 > m2 ACCUSE actual 2022-07-09/day mode=disapprove ctx=diplomatic
e3 m6 > m8 AGREE planned 2022-07-11/none ctx=diplomatic
q1 m6 indirect cue=berjanji

### Bola.com 2021-03-25 none
[m1:@AZE Azerbaijan] hanya sekali melepaskan tembakan ke gawang [m2:@PRT Portugal] di Turin, tetapi barisan pertahanan anak asuh Gianni De Biasi itu baru runtuh lewat gol bunuh diri Maksim Medvedev pada menit ke-37. Seleção terus membombardir kotak penalti lawan tanpa hasil tambahan.

### VOA Indonesia 2023-05-17
[m1:SLV.LEG Majelis Legislatif El Salvador] kembali {e1 memperpanjang keadaan darurat} 30 hari, Selasa (16/5), atas {e4 permintaan} [m2:SLV.GOV Presiden Nayib Bukele]. Sejak Maret tahun lalu [m5:SLV.COP aparat] telah {e2 menjebloskan} lebih dari 68 ribu orang yang dituduh anggota [m3:SLV.CRM geng Mara Salvatrucha dan Barrio 18] ke penjara, langkah yang {e3 dikecam} [m4:HRW Human Rights Watch] karena menyapu pula ribuan orang tak bersalah.
e1 m1 > m3 COERCE actual 2023-05-16/day mode=martial-law ctx=legislative,crime
e4 m2 > m1 REQUEST requested 2023-05-17/none mode=assist ctx=legislative
e2 m5 > m3 COERCE actual 2022-03-01/month mode=arrest ctx=repression,crime
e3 m4 > m2 ACCUSE actual 2023-05-17/none mode=disapprove ctx=human_rights

### Kontan 2010-08-06
[m1:RUS.GOV Perdana Menteri Rusia Vladimir Putin], Kamis (5/8), {e1 menyetop ekspor} gandum, termasuk ke [m8:EGY.GOV Mesir] yang pembeli terbesarnya, mulai 15 Agustus hingga akhir tahun setelah kekeringan menghanguskan seperlima ladang. [m9=m1 Ia] juga {e2 meminta} [m2:KAZ.GOV Kazakhstan] dan [m3:BLR.GOV Belarus], [m10=m2+m3 dua mitra serikat pabeannya], mengikuti jejak itu. [m4=m2 Astana] {e3 bergeming}: <<q1 stok kami cukup dan pembeli di [m5:@UZB Uzbekistan] serta [m6:@TJK Tajikistan] tidak akan ditelantarkan>>, kata [m7:KAZ.GOV seorang pejabat kementerian pertaniannya].
e2 m9 > m2,m3 REQUEST requested 2010-08-05/day mode=change ctx=economic
e3 m4 > m1 REJECT actual 2010-08-06/none mode=change ctx=economic
e1 m1 > m8 SANCTION actual 2010-08-05/day mode=discontinue ctx=economic
q1 m7 indirect cue=kata

### detikcom 2024-09-12 headline
[m1:HND.GOV Honduras] {e1 Putus} Perjanjian Ekstradisi dengan [m2:USA.GOV AS], [m3:USA.GOV Dubes] {e2 Dituding} Campur Tangan
e1 m1 > m2 SANCTION actual 2024-09-12/none mode=discontinue ctx=diplomatic,legal
e2 m1 > m3 ACCUSE actual 2024-09-12/none mode=allege ctx=diplomatic

### Media Indonesia 2021-11-29
Sebanyak 113 tentara dan polisi [m1:AUS.MIL Australia] sudah berpatroli di [m50:@SLB Honiara] setelah [m2:SLB.GOV PM Kepulauan Solomon Manasseh Sogavare] {e1 memohon bantuan} keamanan pada Rabu (24/11) berdasarkan pakta bilateral 2017. Pada hari yang sama [m3:SLB.CVL massa, sebagian besar dari Pulau Malaita], {e2 menjarah dan membakar} toko-toko di Pecinan serta mencoba menyerbu parlemen. [m4:PNG.GOV Papua Nugini] menyusul {e3 menerjunkan} 34 personel penjaga perdamaian, sementara [m5:FJI.GOV Fiji] baru akan {e4 mengirim} 50 prajurit hari ini.
e1 m2 > m1 REQUEST requested 2021-11-24/day mode=assist ctx=military
e2 m3 > m2 PROTEST actual 2021-11-24/day mode=riot
e3 m4 > m2 AID actual 2021-11-29/none ctx=peacekeeping
e4 m5 > m2 AGREE planned 2021-11-29/none ctx=peacekeeping,military

### Tempo 2014-11-20
Senja kala karier [m7:BFA.MIL Letnan Kolonel Isaac Zida] sebagai penguasa tunggal berlangsung hanya dua pekan. [m1:BFA.MIL Junta Burkina Faso] pada Senin lalu {e1 menyerahkan kembali kekuasaan} kepada [m2:BFA.GOV diplomat senior Michel Kafando], sesuai piagam transisi yang {e2 didesakkan} [m3:AU Uni Afrika] dengan tenggat dua minggu. [m4:BFA.ELI Blaise Compaoré], presiden 27 tahun yang {e3 lengser} pada 31 Oktober akibat amuk [m5:BFA.CVL massa], kini {e4 diberi suaka} [m6:CIV.GOV Pantai Gading].
e1 m1 > m2 RETREAT actual 2014-11-17/day mode=resign ctx=political_institutions,pro_democracy
e2 m3 > m1 REQUEST requested 2014-11-20/none mode=yield ctx=political_institutions
e3 m4 > m5 RETREAT actual 2014-10-31/day mode=resign ctx=executive bg
e4 m6 > m4 AID actual 2014-11-20/none ctx=asylum

### CNBC Indonesia 2025-04-10 none
Harga emas Antam pecah rekor lagi. Perang tarif membuat investor berburu aset aman, dan yuan luar negeri sempat terjerembab ke titik terlemah sepanjang sejarah sebelum rebound. Rupiah ditutup di Rp16.795 per dolar, kalah bertenaga dari ringgit, baht, dan dolar [m1:@SGP Singapura], sementara indeks [m2:@JPN Nikkei] melonjak 9,1 persen.

### Liputan6 2017-06-06
Kapal kontainer berbendera [m1:QAT Qatar] {e4 dilarang sandar} di Jebel Ali mulai pagi ini, menyusul keputusan [m2:SAU.GOV Arab Saudi], [m3:ARE.GOV Uni Emirat Arab], [m4:BHR.GOV Bahrain], dan [m5:EGY.GOV Mesir] {e1 memutuskan hubungan diplomatik} dengan [m6:QAT.GOV Doha], Senin kemarin. [m7:BHR.GOV Manama] memberi [m8:QAT.GOV para diplomat emirat itu] 48 jam untuk {e2 hengkang}, sedangkan [m9:KWT.GOV Emir Kuwait Sheikh Sabah al-Ahmad] {e3 menghubungi lewat telepon} [m10:QAT.GOV Sheikh Tamim] agar pidato balasannya ditunda.
e1 m2,m3,m4,m5 > m6 SANCTION actual 2017-06-05/day mode=discontinue ctx=diplomatic
e2 m7 > m8 SANCTION actual 2017-06-05/day mode=expel ctx=diplomatic
e4 m3 > m1 SANCTION actual 2017-06-06/day mode=discontinue ctx=economic
e3 m9 > m10 CONSULT actual 2017-06-06/none mode=phone ctx=diplomatic

### SINDOnews 2018-10-03
[m1:MNE.JUD Kejaksaan Montenegro] hari ini {e1 menerbitkan surat perintah penangkapan} bagi [m2:USA.ELI Joseph Assad, eks perwira CIA], atas dugaan membantu rencana kudeta 2016. Dalam perkara yang sama [m7=m1 lembaga itu] sudah {e3 mendakwa} [m3:RUS.SPY dua warga Rusia yang disebut agen GRU] secara in absentia; [m4:RUS.GOV Kremlin] berulang kali membantah {e2 membobol} surel [m5:MNE.GOV pemerintah di Podgorica], yang setahun kemudian menjadi anggota ke-29 [m6:NATO NATO].
e1 m1 > m2 THREATEN threatened 2018-10-03/day mode=arrest ctx=legal,intelligence
e3 m7 > m3 ACCUSE actual 2018-10-03/none mode=allege ctx=legal,intelligence bg
e2 m4 > m5 COERCE denied 2016-01-01/year mode=cyber ctx=cyber,intelligence bg
rel m5 member_of m6

### Historia 2020-09-14 none
Jauh sebelum menjadi oleh-oleh khas Macau, egg tart adalah rebutan dapur biara dan toko roti. Resep pastel de nata konon dijual para biarawan Belém di [m1:@PRT Lisbon] pada 1837, lalu menyerbu [m2:@BRA Brasil], [m3:@AGO Angola], [m4:@MOZ Mozambik], dan [m5:@TLS Dili] bersama kapal-kapal dagang; di [m6:@HKG Hong Kong] versi kulit renyahnya baru "menang perang" melawan kue custard Inggris pada 1940-an.

### Koran Tempo 2015-10-06
Setelah sepekan berkeras bahwa [m1:IDN.GOV Indonesia] sanggup sendiri, [m2:IDN.GOV Presiden Joko Widodo] akhirnya {e1 menerima uluran tangan} [m3:SGP.GOV Singapura] untuk memadamkan kebakaran gambut di Sumatera Selatan. [m4=m3 Negeri Singa], yang sekolahnya sempat diliburkan pada 25 September gara-gara kabut asap, {e2 mengirim} satu helikopter Chinook. Di [m75:@MYS Kuala Lumpur], [m5:MYS.GOV Menteri Lingkungan Hidup Wan Junaidi] {e3 menagih} [m6=m1 Jakarta] ganti rugi bagi nelayan [m7:@MYS Selangor], tetapi [m8:IDN.GOV Wakil Presiden Jusuf Kalla] {e4 menampik} tuntutan itu.
e1 m2 > m3 CONCEDE actual 2015-10-06/none ctx=environment,disasters
e2 m4 > m1 AID actual 2015-10-06/none ctx=environment,disasters
e3 m5 > m6 REQUEST requested 2015-10-06/none mode=yield ctx=environment,reparations
e4 m8 > m5 REJECT actual 2015-10-06/none mode=yield ctx=environment,reparations

### Kumparan 2021-02-20
Pesawat Hercules pertama yang mengangkut 200 ribu dosis Sputnik V mendarat di Conakry, Jumat (19/2) malam. Vaksin itu {e1 dihibahkan} [m1:RUS.GOV Moskow] kepada [m2:GIN.GOV Guinea], yang sedang bergulat pula dengan Ebola di Nzérékoré, sedangkan [m3:SEN.GOV Senegal] memilih {e2 membeli} produk Sinopharm dari [m4:CHN.GOV Tiongkok] dengan kas sendiri.
e1 m1 > m2 AID actual 2021-02-19/day ctx=health
e2 m3 > m4 COOPERATE actual 2021-02-20/none ctx=health

### JPNN 2012-08-17 headline
[m1:ECU.GOV Ekuador] {e1 Beri Suaka} [m2:? Assange], [m3:GBR.GOV London] {e2 Ogah} Buka Jalan ke Bandara
e1 m1 > m2 AID actual 2012-08-17/none ctx=asylum
e2 m3 > m1 REJECT actual 2012-08-17/none mode=yield ctx=asylum,diplomatic

### Tirto 2022-03-31
[m1:TKM.GOV Serdar Berdimuhamedov] dilantik sebagai presiden di [m51:@TKM Ashgabat] pada 19 Maret, menggantikan sang ayah. Sejak itu [m2:TKM.GOV rezim baru], kata [m3:TKM.JRN situs oposisi yang berbasis di Wina], {e1 memblokir} hampir seluruh VPN, dan [m4:TKM.CVL pelanggan internet rumahan] {e2 dipaksa bersumpah} di atas Al-Quran bahwa [m5=m4 mereka] tak akan memasangnya.
e1 m2 > m4 COERCE actual 2022-03-31/none mode=censor ctx=rights_freedoms said=m3
e2 m2 > m4 COERCE actual 2022-03-31/none mode=restrict ctx=rights_freedoms said=m3

### Investor Daily 2016-11-22
[m1:MOZ.GOV Kementerian Keuangan Mozambik] melempar handuk di hadapan [m2:? pemegang obligasi]: kupon 60 juta dolar AS yang jatuh tempo 18 Januari {e1 tak akan dibayar}. [m3:IMF Dana Moneter Internasional], yang April lalu {e2 membekukan pencairan} pinjamannya untuk [m4=m1 Maputo] begitu utang tersembunyi 1,4 miliar dolar terbongkar, {e3 menuntut} audit independen sebelum bersedia {e4 duduk berunding} lagi.
e1 m1 > m2 REJECT actual 2016-11-22/none mode=yield ctx=economic
e2 m3 > m4 SANCTION actual 2016-04-01/month mode=discontinue ctx=economic,corruption
e3 m3 > m4 REQUEST requested 2016-11-22/none mode=change ctx=economic,corruption
e4 m3 > m4 AGREE hypothetical 2016-11-22/none ctx=economic

### Antara 2023-09-29
[m30:@ARM YEREVAN] - Nilai tukar kesabaran warga [m7:@AZE Nagorno-Karabakh] habis dalam sembilan hari. [m1:NKR.REB Samvel Shahramanyan, pemimpin entitas separatis itu], Kamis (28/9), {e1 meneken dekret pembubaran} seluruh lembaganya per 1 Januari, dan sesuai butir gencatan 20 September [m2=m1 pasukannya] {e2 menyerahkan} meriam serta sistem antitank kepada [m3:AZE.MIL tentara Azerbaijan] di bawah pengawasan [m4:RUS.MIL pasukan penjaga perdamaian Rusia]. [m5:AZE.COP Penjaga perbatasan Azerbaijan] lebih dulu {e3 mencokok} [m6:NKR.ELI miliarder Ruben Vardanyan] di pos Lachin.
e1 m1 > m3 CONCEDE actual 2023-09-28/day ctx=territory
e2 m2 > m3 RETREAT actual 2023-09-29/none mode=disarm ctx=territory
e3 m5 > m6 COERCE actual 2023-09-29/none mode=arrest ctx=territory

### CNN Indonesia 2019-12-09
[m1:WSM.GOV Pemerintah Samoa] akhirnya {e1 mencabut} larangan berkumpul bagi [m2:WSM.CVL anak-anak] setelah campak merenggut 70 jiwa, tetapi [m3:WSM.CVL Edwin Tamasese, aktivis antivaksin], masih {e2 mendekam} di tahanan karena dituding menghasut. Pekan lalu kantor-kantor [m4=m1 pemerintah] ditutup dua hari agar [m5:WSM.MED pegawai negeri] dapat menyuntik dari rumah ke rumah, dibantu dokter yang {e3 didatangkan} [m6:NZL.GOV Selandia Baru] dan [m7:FJI.GOV Fiji].
e1 m1 > m2 CONCEDE actual 2019-12-09/none ctx=health
e2 m1 > m3 COERCE actual 2019-12-09/none mode=arrest ctx=health,misinformation
e3 m6,m7 > m1 AID actual 2019-12-09/none ctx=health

### Hukumonline 2019-02-25
Dalam fatwa setebal 36 halaman, [m1:ICJ Mahkamah Internasional], Senin (25/2), berpendapat bahwa [m2:GBR.GOV Inggris] wajib {e1 mengakhiri} secepatnya pemerintahannya atas Kepulauan Chagos, yang {e2 dicaplok} dari [m3:MUS.GOV Mauritius] tiga tahun sebelum kemerdekaan. [m4:MUS.GOV Perdana Menteri Pravind Jugnauth] {e3 memuji} pendapat itu sebagai "<<q1 kemenangan bagi setiap orang Chagos>>"; [m5:GBR.GOV Kementerian Luar Negeri Inggris] membalas bahwa fatwa tersebut tidak mengikat dan [m6:USA.MIL pangkalan Amerika di Diego Garcia] {e4 tak akan digusur}.
e1 m1 > m2 REQUEST requested 2019-02-25/day mode=yield ctx=legal,territory
e2 m2 > m3 COERCE actual 1965-01-01/year mode=seize ctx=territory bg
e3 m4 > m1 SUPPORT actual 2019-02-25/none ctx=legal,territory
e4 m5 > m1 REJECT actual 2019-02-25/none mode=yield ctx=territory
q1 m4 direct cue=memuji

### detikSport 2016-07-25 none
Atlet lempar cakram [m1:@KAZ Kazakhstan] itu mengaku lega sudah menepi dari sorotan. "<<q1 Saya menyerah pada cedera, bukan pada lawan>>," ujar Askhat, yang terpaksa mundur dari skuad Olimpiade setelah dua kali operasi lutut di [m2:@DEU Jerman]; slotnya di Rio direbut juniornya dari Karaganda.
q1 ? direct cue=ujar

### Bisnis Indonesia 2020-01-15
[m1:CHN.GOV Wakil Perdana Menteri Liu He] dan [m2:USA.GOV Presiden Donald Trump] dijadwalkan {e1 membubuhkan tanda tangan} di atas naskah fase satu malam ini WIB di [m52:@USA Gedung Putih]. Sebagai imbalan, [m3=m1 Beijing] {e2 menyanggupi} tambahan belanja 200 miliar dolar AS atas barang Amerika, sedangkan [m4=m2 Washington] bersedia {e3 memangkas separuh} bea 15 persen yang {e4 dipungut} sejak September. [m5:EU Komisioner Dagang Uni Eropa Phil Hogan] menyebut akan mempelajari kesepakatan itu.
e1 m1 > m2 AGREE planned 2020-01-15/day ctx=economic
e2 m3 > m4 AGREE planned 2020-01-15/none ctx=economic
e3 m4 > m3 CONCEDE planned 2020-01-15/none ctx=economic
e4 m4 > m3 SANCTION actual 2019-09-01/month mode=discontinue ctx=economic bg

### Kompas 2006-10-04
[m30:@GEO TBILISI], RABU — [m1:RUS.GOV Rusia] belum melunak meski empat perwiranya sudah {e1 dilepas} [m2:GEO.GOV Georgia] melalui [m3:OSCE OSCE], Senin lalu. Layanan pos, kereta, dan penerbangan ke [m4=m2 republik Kaukasus itu] tetap {e2 diputus}; sejak pekan lalu anggur dan air mineral Borjomi memang sudah lenyap dari rak toko di [m5:@RUS Moskwa]. Kemarin, [m6:RUS.COP polisi] {e3 menggerebek} kasino dan restoran milik [m7:GEO.CVL diaspora Georgia] dengan dalih pajak.
e1 m2 > m1 RETREAT actual 2006-10-02/day mode=release ctx=intelligence
e2 m1 > m4 SANCTION actual 2006-10-04/none mode=discontinue ctx=diplomatic,economic
e3 m6 > m7 COERCE actual 2006-10-03/day mode=seize ctx=religion_ethnicity

### Jawa Pos 2023-03-27 headline
[m1:HND.GOV Tegucigalpa] {e1 Berpaling} ke [m2:CHN.GOV Beijing], [m3:TWN.GOV Taipei] {e2 Tarik} Dubes
e1 m1 > m2 SUPPORT actual 2023-03-27/none ctx=diplomatic
e2 m3 > m1 SANCTION actual 2023-03-27/none mode=withdraw ctx=diplomatic

### RRI 2022-02-03
Pos bea cukai Busunga, Cyanika, dan Gatuna kembali ramai. Sesudah [m1:UGA.MIL Letnan Jenderal Muhoozi Kainerugaba], putra presiden, {e1 melawat ke} [m53:@RWA Kigali] pada 22 Januari, [m2:RWA.GOV Presiden Paul Kagame] {e2 berikrar} membuka lagi perbatasan, dan tepat tengah malam 31 Januari palang besi itu {e3 diangkat} setelah tertutup hampir tiga tahun. [m3=m1 Sang jenderal] atas nama [m4:UGA.GOV Kampala] menyampaikan {e4 terima kasih} kepada [m5=m2 "pamannya"].
e1 m1 > m2 CONSULT actual 2022-01-22/day mode=visit ctx=diplomatic
e2 m2 > m4 CONCEDE planned 2022-02-03/none ctx=economic
e3 m2 > m4 COOPERATE actual 2022-01-31/day ctx=economic
e4 m3 > m5 SUPPORT actual 2022-02-03/none ctx=diplomatic

### Suara.com 2018-11-14
Sengketa soal tempat pertemuan APEC rupanya belum reda. Empat [m1:CHN.GOV pejabat Tiongkok] yang menerobos ruang [m2:PNG.GOV Menteri Luar Negeri Papua Nugini Rimbink Pato] {e1 digelandang keluar} [m6:PNG.COP polisi], demikian [m3:#AFP AFP], sesudah {e3 permintaan} [m4=m1 mereka] untuk bertemu soal redaksi komunike {e2 ditampik} [m5=m2 tuan rumah].
e1 m6 > m1 COERCE actual 2018-11-14/none mode=restrict ctx=diplomatic
e3 m4 > m2 REQUEST requested 2018-11-14/none mode=meet ctx=diplomatic
e2 m5 > m4 REJECT actual 2018-11-14/none mode=meet ctx=diplomatic

### Serambi Indonesia 2015-05-20
[m30:@IDN LHOKSUKON] - Setelah {e1 dihalau} kapal [m1:MYS.MIL Angkatan Laut Malaysia] dan {e2 ditolak berlabuh} oleh [m2:THA.MIL Angkatan Laut Thailand], 677 [m3:MMR.REF pengungsi Rohingya] dan [m9:BGD.CVL pekerja Bangladesh] {e3 ditarik ke darat} [m4:IDN.CVL nelayan Langsa] pada Jumat pekan lalu. Hari ini di Putrajaya [m5:IDN.GOV Menlu Retno Marsudi] dan [m6:MYS.GOV Menlu Anifah Aman] {e4 menyetujui penampungan} sementara satu tahun bagi [m7=m3 manusia perahu itu], asalkan [m8:? masyarakat internasional] memukimkan mereka kembali.
e1 m1 > m3,m9 COERCE actual 2015-05-20/none mode=restrict ctx=migration
e2 m2 > m3,m9 REJECT actual 2015-05-20/none mode=assist ctx=migration
e3 m4 > m3,m9 AID actual 2015-05-15/day ctx=migration
e4 m5,m6 > m7 AGREE planned 2015-05-20/day ctx=migration,asylum

### Okezone 2011-08-09 none
Indeks Dow Jones rontok 634 poin, terburuk sejak 2008, sehari setelah lembaga S&P mencabut peringkat AAA. Aksi jual menyapu bursa [m1:@KOR Seoul], [m2:@TWN Taipei], dan [m3:@ISR Tel Aviv]; di [m4:@SAU Riyadh] indeks Tadawul malah bertahan. "<<q1 Ini serangan panik, bukan serangan fundamental>>," kata analis sebuah sekuritas di Makati.
q1 ? direct cue=kata

### DW Indonesia 2024-05-22
Belasan ribu kilometer dari [m7:@FRA Paris], {e1 barikade} yang didirikan [m1:NCL.CVL pemuda Kanak] masih memutus jalan ke bandara La Tontouta. [m2:FRA.GOV Presiden Emmanuel Macron], yang {e2 memberlakukan keadaan darurat} di [m3:NCL.GOV Kaledonia Baru] sejak Rabu pekan lalu, {e3 terbang menuju} Nouméa malam tadi. [m4=m2 Paris] juga {e4 memutus akses} TikTok di sana dan {e5 menuduh} [m5:AZE.GOV Azerbaijan] menyulut kerusuhan, yang oleh [m6:AZE.GOV Kementerian Luar Negeri di Baku] dibilang "<<q1 tak berdasar>>".
e1 m1 > m2 PROTEST actual 2024-05-22/none mode=obstruct ctx=territory
e2 m2 > m3 COERCE actual 2024-05-15/day mode=martial-law ctx=repression
e3 m2 > m3 CONSULT actual 2024-05-21/day mode=visit
e4 m4 > m3 COERCE actual 2024-05-22/none mode=censor ctx=rights_freedoms
e5 m4 > m5 ACCUSE actual 2024-05-22/none mode=allege ctx=misinformation
q1 m6 direct cue=dibilang

### Sindo Weekly 2012-04-19
"<<q1 Tidak seorang pun di planet ini akan menyalahkan kami karena melindungi kepentingan bangsa>>," seru [m1:ARG.GOV Presiden Cristina Fernández] ketika {e1 mengambil alih} 51 persen saham YPF milik [m2:ESP.BUS Repsol], Senin (16/4). [m3:ESP.GOV Menteri Industri Spanyol José Manuel Soria] membalas: keputusan itu "bermusuhan" dan {e2 akan berbuntut} pembatasan impor biodiesel dari [m4=m1 Buenos Aires]. [m5:EU Parlemen Eropa] dijadwalkan besok memungut suara atas resolusi yang {e3 menyesalkan} langkah [m6=m1 Argentina].
e1 m1 > m2 COERCE actual 2012-04-16/day mode=seize ctx=economic,natural_resource
e2 m3 > m4 THREATEN threatened 2012-04-19/none mode=restrict ctx=economic
e3 m5 > m6 ACCUSE planned 2012-04-20/day mode=disapprove ctx=economic
q1 m1 direct cue=seru

### VIVA 2022-09-28
[m1:KAZ.GOV Kementerian Dalam Negeri Kazakhstan] memastikan {e1 tidak akan memulangkan paksa} [m2:RUS.CVL warga Rusia] yang lari dari wajib militer, kecuali [m3=m2 mereka] buron pidana. Sejak [m4:RUS.GOV Vladimir Putin] {e2 mengumumkan mobilisasi parsial} untuk perangnya di [m8:UKR.GOV Ukraina] pada 21 September, 98 ribu orang masuk lewat Uralsk dan Petropavl; [m5:KAZ.GOV Presiden Kassym-Jomart Tokayev] {e3 menginstruksikan} [m6:KAZ.GOV aparatnya] menjamin keselamatan [m7=m2 para pendatang itu].
e1 m1 > m2 AGREE planned 2022-09-28/none ctx=migration,asylum
e2 m4 > m8 MOBILIZE actual 2022-09-21/day mode=troops ctx=military
e3 m5 > m6 REQUEST requested 2022-09-28/none mode=assist ctx=migration

### Kompas.com 2013-12-11
Di sela upacara penghormatan bagi Nelson Mandela di Soweto, Selasa (10/12), [m1:USA.GOV Barack Obama] {e1 menyalami} [m2:CUB.GOV Raúl Castro]; foto keduanya langsung menyita perhatian. Beberapa baris dari situ duduk para kepala negara [m3:NAM.GOV Namibia], [m4:BWA.GOV Botswana], dan [m5:LSO.GOV Lesotho], sementara [m6:ISR.GOV Benjamin Netanyahu] absen karena ongkos perjalanan dinilai terlalu mahal.
e1 m1 > m2 CONSULT actual 2013-12-10/day ctx=diplomatic

### Katadata 2023-11-03 none
Siapa raja nikel dunia? Menurut ringkasan komoditas USGS, [m1:@IDN Indonesia] memproduksi 1,6 juta ton pada 2022, jauh meninggalkan [m2:@PHL Filipina], [m3:@RUS Rusia], dan [m4:@NCL Kaledonia Baru]. Adapun bauksit masih dikuasai [m5:@AUS Australia], [m6:@CHN Tiongkok], serta [m7:@GIN Guinea]; cadangan kobalt terbesar tetap milik [m8:@COD Republik Demokratik Kongo].

### Republika 2017-01-19
[m1:SEN.MIL Satuan tempur Senegal] dan pesawat pengintai [m2:NGA.MIL Nigeria] sejak Rabu malam {e1 disiagakan di tapal batas} [m3:GMB.GOV Gambia], menanti detik mandat [m4:GMB.GOV Yahya Jammeh] berakhir. [m5:ECOWAS Blok Afrika Barat itu] {e2 memberi tenggat} tengah malam bagi [m6=m4 sang petahana] untuk pergi atau {e3 disingkirkan dengan paksa}. [m7:GMB.ELI Adama Barrow, presiden terpilih], akan mengucapkan sumpah di kedutaan [m8:@GMB Gambia] di Dakar, sedangkan [m9:GMB.MIL Panglima Ousman Badjie] bersumpah anak buahnya tak mau {e4 baku tembak} demi "<<q1 perkara politik>>".
e1 m1,m2 > m3 MOBILIZE actual 2017-01-18/day mode=troops ctx=military,election
e2 m5 > m6 REQUEST requested 2017-01-19/none mode=yield ctx=election,executive
e3 m5 > m6 THREATEN threatened 2017-01-19/none mode=violence ctx=election,military
e4 m9 > m1 REJECT actual 2017-01-19/none mode=change ctx=military
q1 m9 mixed cue=bersumpah

### Tempo.co 2018-11-22
Sehari setelah gagal masuk Interpol, [m1:KOS.GOV Kosovo] {e1 menaikkan bea masuk} bagi barang [m2:SRB.GOV Serbia] dan [m3:BIH.GOV Bosnia-Herzegovina] dari 10 menjadi 100 persen. [m4:EU Kepala kebijakan luar negeri Uni Eropa Federica Mogherini] {e2 menyerukan pencabutan} segera, tetapi [m5:KOS.GOV Perdana Menteri Ramush Haradinaj] {e3 pantang surut} sebelum [m6=m2 Beograd] mengakui negaranya.
e1 m1 > m2,m3 SANCTION actual 2018-11-22/none mode=discontinue ctx=economic,diplomatic
e2 m4 > m1 REQUEST requested 2018-11-22/none mode=change ctx=economic
e3 m5 > m4 REJECT actual 2018-11-22/none mode=change ctx=economic

### Kompas.id 2023-12-15
[m30:@VCT KINGSTOWN] — [m1:GUY.GOV Presiden Guyana Irfaan Ali] dan [m2:VEN.GOV Presiden Venezuela Nicolás Maduro], Kamis (14/12), {e1 bersalaman dan berbicara} dua jam lebih di bandara Argyle dengan [m3:VCT.GOV PM Saint Vincent Ralph Gonsalves] sebagai penengah. Dalam Deklarasi Argyle [m4=m1+m2 keduanya] {e2 sepakat untuk tidak} saling menggertak dengan senjata, tetapi [m5=m1 Georgetown] {e3 tidak bersedia} membawa sengketa Essequibo keluar dari [m6:ICJ Mahkamah Internasional]. Awal bulan ini [m7=m2 Caracas] {e4 mengancam menganeksasi} wilayah kaya minyak itu lewat referendum.
e1 m1 > m2 CONSULT actual 2023-12-14/day mode=third-party ctx=territory
e2 m1 > m2 CONCEDE planned 2023-12-14/day ctx=territory
e3 m5 > m7 REJECT actual 2023-12-14/day mode=yield ctx=territory,legal
e4 m7 > m1 THREATEN threatened 2023-12-01/month mode=territory ctx=territory bg

### Bolasport 2022-12-07 none
Gempuran bertubi-tubi [m1:@ESP Spanyol] selama 120 menit tak berarti apa-apa di hadapan tembok [m2:@MAR Maroko]. Yassine Bounou menepis dua eksekusi penalti, lalu Achraf Hakimi, yang lahir di [m54:@ESP Madrid], mengirim pulang negeri kelahirannya dengan tembakan panenka. Singa Atlas kini menanti korban berikutnya antara [m3:@PRT Portugal] dan [m4:@CHE Swiss].

### Antara 2008-03-26
[m1:COM.MIL Serdadu Uni Komoro] bersama kontingen [m2:AU Uni Afrika] dari [m3:TZA.MIL Tanzania] dan [m4:SDN.MIL Sudan] {e1 menyerbu} Anjouan, Selasa subuh (25/3), dan menjelang siang {e2 menguasai kembali} Mutsamudu tanpa perlawanan berarti. [m5:ANJOUAN.REB Mohamed Bacar, kolonel yang memberontak itu], dilaporkan menyamar sebagai perempuan lalu {e3 kabur} dengan perahu cepat ke Mayotte; [m6:COM.GOV Moroni] {e4 menuntut penyerahannya} dari [m7:FRA.GOV Prancis].
e1 m1,m2,m3,m4 > m5 ASSAULT actual 2008-03-25/day ctx=military,territory
e2 m1 > m5 COERCE actual 2008-03-25/day mode=seize ctx=territory
e3 m5 > m1 RETREAT actual 2008-03-25/day mode=withdraw ctx=territory
e4 m6 > m7 REQUEST requested 2008-03-26/none mode=assist ctx=legal

### Merdeka.com 2022-11-27
[m30:@CPV PRAIA] - Rombongan [m1:STP.GOV pemerintah Sao Tome dan Principe] baru akan kembali dari ibu kota [m2:@CPV Tanjung Verde] ketika kabar itu pecah: empat [m6:UAF {e5 penyerang}] [m9:STP.MIL markas infanteri] {e1 diringkus} [m3:STP.MIL tentara] dan tiga di antaranya tewas dalam tahanan. [m4:STP.ELI Delfim Neves, mantan ketua parlemen], ikut {e2 diciduk} dari rumahnya, Jumat (25/11). [m5:CPLP Komunitas Negara Berbahasa Portugis] {e3 mengutuk} aksi [m10=m6 gerombolan] itu dan [m7:PRT.GOV Lisabon] atas permintaan [m8=m1 pemerintah Patrice Trovoada] {e4 memberangkatkan} tim forensik.
e1 m3 > m6 COERCE actual 2022-11-25/day mode=arrest ctx=military,pro_autocracy
e2 m3 > m4 COERCE actual 2022-11-25/day mode=arrest ctx=military
e3 m5 > m10 ACCUSE actual 2022-11-27/none mode=disapprove ctx=pro_democracy
e5 m6 > m9 ASSAULT actual 2022-11-25/day ctx=military,pro_autocracy
e4 m7 > m8 AID actual 2022-11-27/none ctx=legal

### Mongabay Indonesia 2016-06-20
Untuk ketiga kalinya tahun ini kapal perang [m1:IDN.MIL KRI Imam Bonjol] {e1 melepaskan tembakan peringatan} di perairan Natuna, lalu {e2 menggiring} Han Tan Cou 19038 beserta tujuh [m2:CHN.CVL nelayan Tiongkok] ke Ranai. [m3:CHN.GOV Juru bicara Hua Chunying] {e3 melayangkan protes keras} atas insiden Jumat pekan lalu itu; [m4:IDN.GOV Menteri Kelautan dan Perikanan Susi Pudjiastuti] {e4 mengapresiasi} [m5:IDN.MIL TNI AL] lewat akun Twitter-nya.
e1 m1 > m2 ASSAULT actual 2016-06-17/day mode=firearms ctx=natural_resource,territory
e2 m1 > m2 COERCE actual 2016-06-17/day mode=seize ctx=natural_resource,territory
e3 m3 > m1 ACCUSE actual 2016-06-20/none mode=disapprove ctx=diplomatic,territory
e4 m4 > m5 SUPPORT actual 2016-06-20/none ctx=natural_resource

### Inilah.com 2019-04-02 none
[m1:@BRN Brunei] punya aturan unik soal parkir, [m2:@BTN Bhutan] melarang penjualan tembakau, dan di [m3:@SGP Singapura] permen karet tetap barang langka. Berikut lima negara dengan peraturan paling ketat bagi pelancong versi sebuah biro perjalanan; jangan sampai liburan Anda berakhir di balik jeruji.

### Beritasatu 2012-04-24
[m1:ECOWAS Masyarakat Ekonomi Negara-Negara Afrika Barat], yang bersidang di Abidjan Kamis ini, siap {e1 menurunkan} lebih dari 500 prajurit ke [m2:GNB.MIL Guinea-Bissau] guna menggantikan [m3:AGO.MIL pelatih militer Angola]. Kehadiran [m4=m3 misi MISSANG] itulah yang dijadikan alasan [m5=m2 para perwira] saat {e2 menahan} [m6:GNB.GOV Perdana Menteri Carlos Gomes Júnior] pada malam 12 April. [m7:PRT.MIL Lisabon] sudah {e3 menggeser} dua fregat dan satu pesawat ke [m55:@CPV Tanjung Verde], berjaga-jaga jika [m8:PRT.CVL warganya] harus diungsikan.
e1 m1 > m2 AGREE planned 2012-04-24/none ctx=peacekeeping,military
e2 m5 > m6 COERCE actual 2012-04-12/day mode=arrest ctx=pro_autocracy,military
e3 m7 > m2 MOBILIZE actual 2012-04-24/none mode=weapons ctx=military

### IDN Times 2023-04-18 none
Kalau kamu pikir diplomasi itu membosankan, coba nonton serial ini. Sang duta besar dikirim ke [m56:@GBR London], dituduh macam-macam, diancam cerai oleh suaminya sendiri, dan hampir menyulut perang antara [m1:@GBR Inggris] dan [m2:@IRN Iran] dalam delapan episode yang penuh "ledakan" dialog cerdas. Skor kami: 8,5!

### Gatra 2009-12-19
[m30:@DNK COPENHAGEN] — Sidang pleno dini hari tadi nyaris ambruk. [m1:TUV.GOV Delegasi Tuvalu], lewat Ian Fry, {e1 menolak mentah-mentah} naskah yang disodorkan [m2:USA.GOV Amerika Serikat], [m3:CHN.GOV Tiongkok], [m4:IND.GOV India], [m5:BRA.GOV Brasil], dan [m6:ZAF.GOV Afrika Selatan], menyamakannya dengan "<<q1 tiga puluh keping perak>>". [m7:SDN.GOV Lumumba Di-Aping dari Sudan] bahkan {e2 menyamakan} isinya dengan Holocaust, sementara [m8:MDV.GOV Presiden Maladewa Mohamed Nasheed] {e3 membela} kesepakatan itu demi dana 30 miliar dolar AS yang {e4 ditawarkan} [m9:? negara-negara maju].
e1 m1 > m2,m3,m4,m5,m6 REJECT actual 2009-12-19/day mode=change ctx=environment
e2 m7 > m2,m3,m4,m5,m6 ACCUSE actual 2009-12-19/day mode=disapprove ctx=environment
e3 m8 > m2,m3,m4,m5,m6 SUPPORT actual 2009-12-19/day ctx=environment
e4 m9 > m8 AGREE planned 2009-12-19/none ctx=environment,economic
q1 m1 mixed cue=menyamakannya

### Detikcom 2021-09-21
[m1:KOS.COP Unit khusus polisi Kosovo] berkendaraan lapis baja {e1 dikerahkan ke} Jarinje dan Brnjak sejak Senin pagi (20/9), begitu aturan pelat nomor sementara bagi mobil dari [m2:SRB.GOV Serbia] berlaku. [m3:KOS.CVL Warga etnis Serb] {e2 memalang} jalan dengan truk kayu; [m4:SRB.GOV Presiden Aleksandar Vučić] {e3 menyebut} langkah [m5:KOS.GOV Albin Kurti] itu "<<q1 aksi kriminal>>" dan mensyaratkan [m6=m1 pasukan itu] ditarik sebelum ia {e4 mau berunding} di [m57:@BEL Brussel].
e1 m1 > m3 MOBILIZE actual 2021-09-20/day mode=police ctx=territory,religion_ethnicity
e2 m3 > m5 PROTEST actual 2021-09-20/day mode=obstruct ctx=territory,religion_ethnicity
e3 m4 > m5 ACCUSE actual 2021-09-21/none mode=disapprove ctx=territory
e4 m4 > m5 AGREE hypothetical 2021-09-21/none ctx=diplomatic
q1 m4 mixed cue=menyebut

### Suara Merdeka 2018-01-15 none
Beras impor dari [m1:@VNM Vietnam] dan [m2:@THA Thailand] membanjiri pasar induk, dan petani Demak waswas harga gabah jatuh. "<<q1 Musuh kami sekarang bukan wereng, tapi pelabuhan>>," keluh Slamet, sembari menembaki kawanan burung pipit dengan ketapel.
q1 ? direct cue=keluh

### Antaranews 2024-10-05
[m30:@HTI PORT-AU-PRINCE] - Sedikitnya [m8:HTI.CVL 70 orang, termasuk tiga bayi,] {e1 dibantai} [m1:HTI.CRM geng Gran Grif] di Pont-Sondé pada Kamis (3/10) dini hari. [m2:HTI.GOV Perdana Menteri Garry Conille] {e2 mengirimkan} satuan elite ke kota di Artibonite itu, disokong [m3:MSS misi keamanan multinasional pimpinan] [m4:KEN.COP Kenya] yang baru berkekuatan 400 polisi dan, menurut [m5:UN Perserikatan Bangsa-Bangsa], kekurangan dana. [m6:DOM.GOV Republik Dominika], dua hari sebelumnya, {e3 memancang target} mengusir 10 ribu [m7:HTI.REF migran Haiti] per pekan.
e1 m1 > m8 ASSAULT actual 2024-10-03/day mode=firearms ctx=crime
e2 m2 > m1 MOBILIZE actual 2024-10-05/none mode=police ctx=crime
e3 m6 > m7 THREATEN threatened 2024-10-01/day mode=expel ctx=migration
rel m3 led_by m4

### Pikiran Rakyat 2022-02-04 none
Bukan salju yang jadi lawan terberat, melainkan angin. Ski alpine Olimpiade [m58:@CHN Beijing] molor lagi, dan pelatih tim [m1:@KOS Kosovo] memilih menarik diri dari latihan kedua ketimbang mempertaruhkan lutut asuhannya; kubu [m2:@CHE Swiss], [m3:@AUT Austria], dan [m4:@NOR Norwegia] saling sikut di papan atas.

### VOA Indonesia 2024-09-27
[m1:NRU.GOV Nauru], yang pengadilannya kini diisi hakim pinjaman, bersama [m2:AUS.GOV Australia] {e1 menandatangani pakta} yang melarang [m3=m1 pulau mungil itu] membuka pangkalan bagi negara lain tanpa restu [m4=m2 Canberra]. Imbalannya, [m5=m2 pemerintah Anthony Albanese] akan {e2 mengucurkan} 100 juta dolar Australia untuk anggaran [m6=m1 Yaren].
e1 m1 > m2 SUPPORT actual 2024-09-27/none ctx=diplomatic,military
e2 m5 > m6 AGREE planned 2024-09-27/none ctx=economic

### Kedaulatan Rakyat 2014-07-24 headline
[m1:GNQ.GOV Guinea Ekuatorial] {e1 Resmi Masuk} [m2:CPLP CPLP], Hukuman Mati "Ditidurkan"
e1 m2 > m1 SUPPORT actual 2014-07-24/none ctx=diplomatic

### Kontan 2025-09-18 none
Meski tarif 19 persen sudah berlaku, ekspor alas kaki [m1:@IDN Indonesia] ke [m2:@USA Amerika Serikat] pada Agustus tumbuh 4,2 persen, lebih cepat daripada pengapalan dari [m3:@VNM Vietnam] dan [m4:@KHM Kamboja]. Ekonom menduga importir berebut mengisi gudang sebelum musim belanja; setelah itu, katanya, perang sesungguhnya baru dimulai di meja kasir.

### ANTARA 2024-03-08
[m30:@KAZ ASTANA] - [m1:KAZ.MIL Kazakhstan], [m2:UZB.MIL Uzbekistan], [m3:KGZ.MIL Kirgizstan], [m4:TJK.MIL Tajikistan], dan [m5:AZE.MIL Azerbaijan] akan {e1 menggelar latihan bersama} Birlestik di pesisir Kaspia pada bulan Juli, tanpa seorang pun prajurit [m6:@RUS Rusia]. [m7:KAZ.GOV Menteri Pertahanan Ruslan Zhaksylykov] mengungkapkannya, Jumat (8/3), di hadapan wartawan, sambil {e2 mengucapkan selamat} kepada [m8=m3 Bishkek] dan [m9=m4 Dushanbe] yang penetapan garis batasnya tinggal 10 persen.
e1 m1 > m2,m3,m4,m5 AGREE planned 2024-03-08/day ctx=military
e2 m7 > m8,m9 SUPPORT actual 2024-03-08/day ctx=territory

### Kompas 2021-05-03
Jumlah korban bentrokan di Batken mendekati 50 jiwa. Pertempuran [m1:KGZ.MIL penjaga perbatasan Kirgizstan] dengan [m2:TJK.MIL tentara Tajikistan], yang {e1 meletus} Rabu lalu di dekat bangunan pembagi air Golovnoi, mereda setelah [m3:KGZ.GOV Kamchybek Tashiev] dan [m4:TJK.GOV Saimumin Yatimov], kepala keamanan kedua negara, {e2 mencapai kata sepakat} soal penghentian tembak-menembak. Sejak Sabtu pukul 20.00 {e3 gencatan itu dipatuhi}, tetapi [m5=m1 Bishkek] {e4 membuka penyelidikan pidana} terhadap [m6=m2 pasukan tetangganya] atas pembakaran desa Maksat.
e1 m1 > m2 ASSAULT actual 2021-04-28/day ctx=military,territory
e2 m3 > m4 CONCEDE planned 2021-05-03/none ctx=military,territory
e3 m1 > m2 RETREAT actual 2021-05-01/day mode=ceasefire ctx=military,territory
e4 m5 > m6 ACCUSE actual 2021-05-03/none mode=investigate ctx=legal

### Sindonews 2014-09-03
[m1:LSO.GOV Perdana Menteri Thomas Thabane], yang {e1 melarikan diri} ke [m59:@ZAF Pretoria] sebelum fajar pada 30 Agustus, pulang siang ini dengan kawalan [m2:ZAF.COP polisi Afrika Selatan]. [m3:SADC Komunitas Pembangunan Afrika bagian Selatan] {e2 menugaskan} tim pengamat ke Maseru dan {e3 mengimbau} [m4:LSO.MIL Letnan Jenderal Tlali Kamoli], yang pasukannya {e4 mengepung} markas polisi dan {e5 membuat bungkam} stasiun radio, agar kembali ke barak.
e1 m1 > m4 RETREAT actual 2014-08-30/day mode=withdraw ctx=executive
e2 m3 > m1 AID actual 2014-09-03/none ctx=diplomatic,peacekeeping
e3 m3 > m4 REQUEST requested 2014-09-03/none mode=yield ctx=military
e4 m4 > m1 COERCE actual 2014-08-30/day mode=seize ctx=military,pro_autocracy
e5 m4 > m1 COERCE actual 2014-08-30/day mode=censor ctx=military,rights_freedoms

### Bola.net 2014-10-15 none
Laga di [m60:@SRB Beograd] hanya berumur 42 menit. Sebuah drone kecil dengan kain peta melayang-layang, bek [m1:@SRB Serbia] Stefan Mitrović menariknya, kapten [m2:@ALB Albania] naik pitam, dan wasit Martin Atkinson menggiring kedua tim masuk lorong. UEFA masih menunggu laporan pengawas pertandingan sebelum menentukan nasib tiga angka.

### Republika Online 2025-07-15
[m1:BIH.PTY Milorad Dodik], [m9=m1 pemimpin Serb Bosnia], {e1 divonis satu tahun penjara} oleh [m2:BIH.JUD Pengadilan Negara di Sarajevo] pada 26 Februari lantaran {e2 membangkang} terhadap putusan [m3:OHR Perwakilan Tinggi Christian Schmidt]. [m4=m1 Ia], yang {e3 disambut} [m5:RUS.GOV Vladimir Putin] di [m61:@RUS Moskow] awal April, {e4 menggertak} akan memisahkan [m6:BIH.GOV Republika Srpska] dari [m7:BIH.GOV negara federal itu]; [m8:EUFOR EUFOR], pada gilirannya, {e5 menambah} 400 serdadu cadangan.
e1 m2 > m1 SANCTION actual 2025-02-26/day mode=convict ctx=legal,political_institutions
e2 m1 > m3 REJECT actual 2025-07-15/none mode=change ctx=legal bg
e3 m4 > m5 CONSULT actual 2025-04-01/month mode=visit ctx=diplomatic
e4 m4 > m7 THREATEN threatened 2025-07-15/none mode=territory ctx=territory,religion_ethnicity
e5 m8 > m4 MOBILIZE actual 2025-07-15/none mode=troops ctx=peacekeeping
rel m1 leads m6

### CNN Indonesia 2026-01-12
Blokade tak kasatmata. Begitu [m1:SLB.GOV pegawai Kementerian Keuangan Kepulauan Solomon] menyalakan komputer, Jumat (9/1), semua berkas sudah terkunci; kelompok yang oleh [m2:AUS.SPY Direktorat Sinyal Australia] dikenali sebagai [m3:UNK.CRM kawanan pemeras "Lumen"] {e1 menyandera} peladen pajak dan {e2 meminta tebusan} 3 juta dolar. [m4=m2 Canberra] {e3 memperbantukan} tujuh ahli forensik digital, tawaran serupa dari [m5:CHN.GOV Beijing] {e4 disambut dingin} oleh [m6=m1 Honiara].
e1 m3 > m1 COERCE actual 2026-01-09/day mode=cyber ctx=cyber,crime
e2 m3 > m1 REQUEST requested 2026-01-09/day mode=yield ctx=cyber,crime
e3 m4 > m6 AID actual 2026-01-12/none ctx=cyber
e4 m6 > m5 REJECT actual 2026-01-12/none mode=assist ctx=cyber

### Hidayatullah.com 2012-06-25 none
Kafilah sutra dari Samarkand singgah berbulan-bulan di Merv; dari situlah, tulis sang musafir, ulama [m1:@UZB Bukhara] dan pedagang [m2:@IRN Nisyapur] saling bertukar naskah. Di bab penutup ia menyerang habis-habisan para penyair istana karena bait-bait mereka yang cengeng.

### Media Indonesia 2009-06-23
[m1:TJK.GOV Dushanbe] dan [m2:UZB.GOV Tashkent] makin dingin. Setelah lampu di separuh [m3:@TJK Tajikistan] mati pada musim dingin karena [m4=m2 tetangga baratnya] {e1 menghentikan transit} listrik [m62:@TKM Turkmenistan], kini kereta bermuatan semen untuk bendungan Rogun {e2 ditahan} di Termez sejak 4 Juni. [m5:TJK.GOV Perdana Menteri Oqil Oqilov] {e3 menyurati} [m6:UZB.GOV rekannya Shavkat Mirziyoyev] agar gerbong-gerbong itu dilepaskan, tetapi sampai Senin belum ada jawaban.
e1 m4 > m1 SANCTION actual 2009-06-23/none mode=discontinue ctx=human_security,natural_resource bg
e2 m2 > m1 COERCE actual 2009-06-04/day mode=seize ctx=economic
e3 m5 > m6 REQUEST requested 2009-06-23/none mode=yield ctx=economic

### BBC Indonesia 2022-01-12
"<<q1 [m8:CSTO Pasukan penjaga perdamaian CSTO] akan mulai {e1 ditarik keluar} dalam dua hari>>," janji [m1:KAZ.GOV Presiden Tokayev], Selasa (11/1), seraya {e2 menyampaikan penghargaan} kepada [m2:RUS.GOV Moskow] yang menerbangkan hampir seluruh dari 2.030 prajurit itu. Sejak Rabu pekan lalu, tatkala [m3:KAZ.CVL pengunjuk rasa di Almaty] {e3 membakar} balai kota dan [m4=m1 ia] {e4 memerintahkan} [m5:KAZ.MIL aparat keamanan] menembak tanpa peringatan, hampir 10 ribu orang {e5 ditangkapi}. [m6:CHN.GOV Presiden Xi Jinping] {e6 menyatakan salut} atas ketegasan [m7=m1 koleganya].
e1 m8 > m1 CONCEDE planned 2022-01-11/day ctx=peacekeeping said=m1
e2 m1 > m2 SUPPORT actual 2022-01-11/day ctx=peacekeeping
e3 m3 > m1 PROTEST actual 2022-01-05/day mode=riot ctx=economic
e4 m4 > m3 THREATEN threatened 2022-01-05/day mode=violence ctx=repression
e5 m5 > m3 COERCE actual 2022-01-05/day mode=arrest ctx=repression
e6 m6 > m7 SUPPORT actual 2022-01-12/none ctx=diplomatic
q1 m1 direct cue=janji

### Viva.co.id 2016-08-04 none
Tak ada pemain yang lebih ditakuti bek lawan daripada Jerry Tuwai. Kapten rugby tujuh [m1:@FJI Fiji] itu kembali menghancurkan garis [m2:@GBR Britania Raya] pada sesi pemanasan, sementara [m3:@WSM Samoa] gagal lolos usai dijegal [m4:@ESP Spanyol] di Monako. Pelatih Ben Ryan meminta anak asuhnya tidak lengah.

### Liputan6.com 2006-12-05
[m1:FJI.MIL Komodor Frank Bainimarama], Selasa (5/12), {e1 menyatakan mengambil alih} kekuasaan di Suva dan {e2 membubarkan} [m2:FJI.LEG parlemen]. Dari rumah dinas yang {e3 dikelilingi pagar betis} serdadu, [m3:FJI.GOV Perdana Menteri Laisenia Qarase] {e4 memohon intervensi} [m4:AUS.GOV Australia], namun [m5:AUS.GOV John Howard] {e5 enggan} mengirim tentaranya bertempur di jalan-jalan Suva. [m6:NZL.GOV Selandia Baru] hari ini juga {e6 membekukan kontak militer} dengan [m7=m1 junta].
e1 m1 > m3 COERCE actual 2006-12-05/day mode=seize ctx=pro_autocracy,military
e2 m1 > m2 COERCE actual 2006-12-05/day mode=restrict ctx=pro_autocracy,legislative
e3 m1 > m3 COERCE actual 2006-12-05/none mode=restrict ctx=military,pro_autocracy
e4 m3 > m4 REQUEST requested 2006-12-05/none mode=assist ctx=military
e5 m5 > m3 REJECT actual 2006-12-05/none mode=assist ctx=military
e6 m6 > m7 SANCTION actual 2006-12-05/day mode=discontinue ctx=military,pro_democracy

### Pos Kupang 2014-11-04
[m30:@TLS DILI], PK - [m1:TLS.GOV Pemerintah Timor Leste] {e1 memberi waktu 48 jam} kepada [m2:PRT.JUD lima hakim, satu jaksa, dan seorang penasihat asal Portugal] untuk {e2 meninggalkan} negeri itu. [m3:TLS.GOV Perdana Menteri Xanana Gusmão] {e3 menuding} [m4=m2 mereka] merugikan kas negara dalam sengketa pajak dengan perusahaan minyak. [m5:PRT.GOV Menteri Kehakiman Paula Teixeira da Cruz] langsung {e4 menarik pulang} para penasihat hukum lain dari [m63:@TLS Dili].
e1 m1 > m2 REQUEST requested 2014-11-04/none mode=yield ctx=legal
e2 m1 > m2 SANCTION actual 2014-11-04/none mode=expel ctx=legal
e3 m3 > m4 ACCUSE actual 2014-11-04/none mode=allege ctx=legal,economic
e4 m5 > m1 SANCTION actual 2014-11-04/none mode=withdraw ctx=legal,diplomatic

### Tribunnews 2023-01-04 none
BREAKING NEWS! Cristiano Ronaldo mendarat di [m64:@SAU Riyadh]. Kontrak 200 juta euro setahun itu disebut-sebut sebagai "bom waktu" bagi neraca klub, dan bek kiri [m1:@CIV Pantai Gading] yang jadi rekan barunya langsung melontarkan ancaman kepada para pesaing: gelar juara harga mati! Baca juga: Daftar Gaji Pemain Termahal di [m2:@SAU Arab Saudi]

### Antara 2011-03-15
[m30:@BHR MANAMA] - [m1:BHR.GOV Raja Hamad bin Isa al-Khalifa] {e1 memberlakukan keadaan bahaya} tiga bulan, Selasa, sehari sesudah iring-iringan 150 kendaraan yang membawa [m2:SAU.MIL seribu serdadu Saudi] dan [m3:ARE.COP 500 polisi Uni Emirat Arab] {e2 melintasi jembatan layang} ke [m4:BHR.GOV Bahrain] di bawah bendera [m5:GCC Dewan Kerja Sama Teluk]. [m6:IRN.GOV Teheran], yang {e3 menyebutnya pendudukan}, {e5 memanggil pulang} duta besarnya; di Bundaran Mutiara [m7:BHR.CVL para demonstran Syiah] menyatakan tidak akan {e4 beringsut}.
e1 m1 > m7 COERCE actual 2011-03-15/day mode=martial-law ctx=repression
e2 m2,m3 > m4 MOBILIZE actual 2011-03-14/day mode=troops ctx=repression,military
e3 m6 > m2 ACCUSE actual 2011-03-15/none mode=disapprove ctx=diplomatic,religion_ethnicity
e4 m7 > m1 REJECT actual 2011-03-15/none mode=yield ctx=pro_democracy
e5 m6 > m4 SANCTION actual 2011-03-15/none mode=withdraw ctx=diplomatic

### SINDOnews 2020-02-18 headline none
Puma Serang Saham Adidas di Lapak Sepatu Lari, [m1:@JPN Jepang] Jadi Medan Tempur

### Suara Pembaruan 2008-11-17
[m30:@GNQ MALABO] - Sembilan bulan silam [m1:ZWE.GOV Zimbabwe] {e1 mengekstradisi} [m2:GBR.ELI Simon Mann], eks perwira SAS, ke [m7:GNQ.GOV Guinea Ekuatorial]. Kini [m3=m2 tentara bayaran itu], yang pada Juli {e2 diganjar} 34 tahun bui oleh [m4:GNQ.JUD hakim setempat], siap bersaksi melawan para pemodalnya; [m5:GNQ.GOV Presiden Teodoro Obiang] {e3 tak menutup pintu grasi} bila [m6=m3 ia] membuka semua nama.
e1 m1 > m7 COOPERATE actual 2008-02-01/month ctx=legal bg
e2 m4 > m3 SANCTION actual 2008-07-01/month mode=convict ctx=legal
e3 m5 > m6 CONCEDE hypothetical 2008-11-17/none ctx=legal

### Tempo.co 2017-08-30 headline
[m1:CHN.MIL Tentara Tiongkok] {e1 Mundur} dari Doklam, [m2:BTN.GOV Bhutan] {e2 Lega}
e1 m1 > m2 RETREAT actual 2017-08-30/none mode=withdraw ctx=military,territory
e2 m2 > m1 SUPPORT actual 2017-08-30/none ctx=territory

### Kompas.com 2023-02-09
[m30:@USA WASHINGTON], KOMPAS.com - Sebanyak 222 [m1:NIC.OPP tahanan politik Nikaragua] {e1 dikeluarkan dari sel} dan diterbangkan ke bandara Dulles, Kamis pagi. [m2:NIC.GOV Pemerintah Daniel Ortega] {e6 mencap} [m3=m1 mereka] "pengkhianat" yang {e2 diusir} selamanya, sedangkan [m4:USA.GOV Menlu Antony Blinken] {e3 menyambut baik} langkah itu dan {e4 memberi izin tinggal} dua tahun. Uskup [m5:NIC.REL Rolando Álvarez] {e5 tidak sudi} naik pesawat.
e1 m2 > m1 RETREAT actual 2023-02-09/day mode=release ctx=human_rights
e2 m2 > m3 COERCE actual 2023-02-09/day mode=deport ctx=human_rights
e6 m2 > m3 ACCUSE actual 2023-02-09/none mode=allege ctx=human_rights
e3 m4 > m2 SUPPORT actual 2023-02-09/none ctx=human_rights
e4 m4 > m3 AID actual 2023-02-09/none ctx=asylum
e5 m5 > m2 REJECT actual 2023-02-09/day mode=yield ctx=religion_ethnicity

### Bisnis.com 2026-02-17 none
Kopi robusta berjangka di [m1:@GBR London] terpukul usai hujan turun di Dataran Tinggi Tengah, [m2:@VNM Vietnam]. Di [m3:@UGA Uganda] panen justru mundur sebulan, dan para pedagang menahan barang sambil menunggu harga "menyerah". Adapun strike price opsi put untuk Mei ramai diburu di level 4.200 dolar AS per ton.

### detikTravel 2018-05-08 none
Punya paspor [m1:@IDN Indonesia]? Kamu bebas melenggang ke [m2:@SRB Serbia], [m3:@FJI Fiji], [m4:@GUY Guyana], hingga [m5:@RWA Rwanda] tanpa visa. Namun jangan kaget kalau petugas imigrasi di [m6:@ARM Yerevan] membombardirmu dengan pertanyaan dan menahan senyum sampai stempel mendarat.

### Antara 2019-07-11
[m30:@PNG ARAWA] - "<<q1 [m7=m2+m3 Mereka] datang membawa senapan bikinan sendiri dan pulang dengan bibit kakao>>," cerita [m1:PNG.CVL seorang tetua]. Menjelang referendum Oktober, [m2:MEEKAMUI.REB faksi Me'ekamui] dan [m3:BRF.REB eks Pasukan Perlawanan Bougainville] {e1 memasukkan senjata ke peti kemas} yang anak kuncinya dipegang [m4:UN tim PBB]; [m5:PNG.GOV Perdana Menteri James Marape] dari Port Moresby {e2 menjamin} hasil pemungutan suara akan dibicarakan dengan [m6:PNG.GOV pemerintah otonom John Momis] dan sudah {e3 membuka pintu} bagi [m8:COMMONWEALTH pemantau Persemakmuran].
e1 m2,m3 > m4 RETREAT actual 2019-07-11/none mode=disarm ctx=territory
e2 m5 > m6 AGREE planned 2019-07-11/none ctx=territory,election
e3 m5 > m8 RETREAT actual 2019-07-11/none mode=access ctx=election
q1 m1 direct cue=cerita

### Media Indonesia 2019-01-16
"<<q1 Kami kehabisan insulin, bukan kesabaran.>>" Ucapan seorang dokter di Tskhinvali itu menggambarkan akibat [m1:SOUTHOSSETIA.REB penguasa de facto Ossetia Selatan] {e1 menyegel penyeberangan} Odzisi sejak 11 Januari. [m2:GEO.GOV Tbilisi] {e2 mengajukan keberatan} kepada [m3:RUS.GOV Moskow] di forum Jenewa, sementara [m4:EUMM Misi Pemantau Uni Eropa], yang sempat {e3 dihadang} [m6=m1 rezim itu] di Mosabruni, {e4 diperkenankan} [m7:RUS.MIL penjaga perbatasan Rusia] meninjau pos itu baru kemarin siang.
e1 m1 > m2 COERCE actual 2019-01-11/day mode=restrict ctx=territory,human_security
e2 m2 > m3 ACCUSE actual 2019-01-16/none mode=disapprove ctx=territory,diplomatic
e3 m6 > m4 COERCE actual 2019-01-16/none mode=restrict ctx=territory
e4 m7 > m4 RETREAT actual 2019-01-15/day mode=access ctx=territory
q1 ? direct cue=Ucapan

### Kumparan 2020-04-27 none
Ada kabar baik buat penggemar drakor: tim produksi menepis isu boikot, dan sang aktris utama batal mundur. Episode perdana, yang syutingnya pindah dari [m1:@UZB Tashkent] ke [m2:@KAZ Almaty], mengisahkan agen ganda yang dijatuhi sanksi hati: jatuh cinta pada perwira musuh.

### Antara 2005-03-25
[m30:@KGZ BISHKEK] - Rombongan [m1:KGZ.CVL massa berpita kuning dan merah muda] {e1 menduduki} gedung putih kepresidenan, Kamis (24/3), dan membuat [m2:KGZ.GOV Presiden Askar Akayev] {e5 lari} ke [m3:@RUS Moskwa]. [m4:KGZ.OPP Feliks Kulov] {e2 dikeluarkan} dari penjara oleh [m5=m1 para pendukungnya], dan sejak semalam [m6:KGZ.COP patroli polisi yang dipimpinnya] memberlakukan {e3 jam malam} untuk menghadang [m7:KGZ.CVL penjarah]. [m8:KAZ.GOV Kazakhstan] {e4 mengunci} perbatasannya dengan [m9:KGZ.GOV jiran selatannya] di Korday.
e1 m1 > m2 PROTEST actual 2005-03-24/day mode=riot ctx=pro_democracy
e5 m2 > m1 RETREAT actual 2005-03-24/day mode=withdraw ctx=executive
e2 m5 > m4 AID actual 2005-03-24/day ctx=pro_democracy
e3 m6 > m7 COERCE actual 2005-03-24/day mode=curfew ctx=crime
e4 m8 > m9 COERCE actual 2005-03-25/none mode=restrict ctx=territory

### CNN Indonesia 2020-03-22
[m8:SRB.GOV Beograd] hanya {e5 mengurung} [m9:SRB.CVL lansia], tetapi [m1:MNE.GOV Podgorica] sejak Selasa (17/3) {e1 menampik masuk} pendatang dari [m2:ITA.GOV Italia] dan [m3:ESP.GOV Spanyol]. Pada 15 Maret [m4:SRB.GOV Presiden Serbia Aleksandar Vučić] {e2 meminta tolong} [m5:CHN.GOV Xi Jinping], "saudaraku", begitu [m6:EU Brussel] {e3 menyetop} ekspor masker ke luar bloknya. Enam hari kemudian pesawat berisi dokter dan ventilator {e4 kiriman} [m7:CHN.GOV Tiongkok] mendarat di bandara Nikola Tesla.
e1 m1 > m2,m3 REJECT actual 2020-03-17/day mode=assist ctx=health,migration
e5 m8 > m9 COERCE actual 2020-03-22/none mode=curfew ctx=health
e2 m4 > m5 REQUEST requested 2020-03-15/day mode=assist ctx=health
e3 m6 > m4 SANCTION actual 2020-03-22/none mode=discontinue ctx=health,economic
e4 m7 > m4 AID actual 2020-03-21/day ctx=health

### Katadata 2021-11-02 headline
[m1:IDN.GOV RI] {e1 Minta} Utang Karbon Lunas, [m2:? Negara Kaya] {e2 Cuma Janji}
e1 m1 > m2 REQUEST requested 2021-11-02/none mode=assist ctx=environment,economic
e2 m2 > m1 AGREE planned 2021-11-02/none ctx=environment

### Kompas 2022-01-17
[m30:@TON NUKU'ALOFA] — Sinyal satelit pun padam; kabel laut ke [m1:@FJI Fiji] putus akibat letusan Hunga Tonga. [m2:AUS.MIL Angkatan Udara Australia] dan [m3:NZL.MIL Selandia Baru] kemarin {e1 menerbangkan pengintai} ke [m4:TON.GOV Tonga], dan kapal [m5:NZL.MIL HMNZS Aotearoa] {e2 bertolak} membawa 250 ribu liter air. [m6:TON.GOV Menteri Fatafehi Fakafanua], lewat telepon satelit, {e3 meminta} agar awak kapal [m7=m2 Canberra] tidak bersentuhan dengan warga demi mencegah Covid.
e1 m2,m3 > m4 AID actual 2022-01-16/day ctx=disasters
e2 m5 > m4 AID actual 2022-01-17/none ctx=disasters
e3 m6 > m7 REQUEST requested 2022-01-17/none mode=change ctx=disasters,health

### Bola.com 2023-08-01 none
[m1:@MAR Timnas putri Maroko] menggempur gawang [m2:@COL Kolombia] dengan 14 tembakan. Namun bek [m3:@JAM Jamaika] di grup tetangga, yang dua hari sebelumnya mematikan [m4:@BRA Brasil], tak punya waktu menonton: mereka menanti lawan di 16 besar.

### Antara 2010-06-21
[m30:@KGZ OSH] - Bersama truk [m1:UZB.GOV Uzbekistan] yang datang menjemput, gelombang terakhir [m2:KGZ.REF pengungsi etnis Uzbek] mulai pulang. [m5=m1 Tashkent] {e1 menampung} 75 ribu jiwa selama sepekan, tetapi {e2 memerintahkan} semua pulang sebelum referendum Minggu depan. [m3:KGZ.GOV Presiden sementara Roza Otunbayeva], yang {e3 meminta} [m4:RUS.GOV Dmitry Medvedev] menurunkan tentara, hanya {e4 mendapat} bantuan selimut dan bensin.
e1 m5 > m2 AID actual 2010-06-21/none ctx=migration
e2 m5 > m2 REQUEST requested 2010-06-21/none mode=yield ctx=migration
e3 m3 > m4 REQUEST requested 2010-06-21/none mode=assist ctx=peacekeeping
e4 m4 > m3 AID actual 2010-06-21/none ctx=disasters

### Republika 2018-08-12
[m30:@KAZ AKTAU] -- Lima presiden {e1 menorehkan paraf} pada Konvensi Status Hukum Laut Kaspia, Ahad (12/8): tuan rumah [m1:KAZ.GOV Nursultan Nazarbayev], [m2:RUS.GOV Vladimir Putin], [m3:IRN.GOV Hassan Rouhani], [m4:AZE.GOV Ilham Aliyev], dan [m5:TKM.GOV Gurbanguly Berdimuhamedov]. Pada forum sama, [m6=m4 Baku] dan [m7=m5 Ashgabat] {e2 berbincang empat mata} soal pipa bawah laut yang sejak 2007 {e3 dijegal} [m8:RUS.GOV Moskow] dengan alasan lingkungan.
e1 m2,m3,m4,m5 > m1 SUPPORT actual 2018-08-12/day ctx=territory,natural_resource
e2 m6 > m7 CONSULT actual 2018-08-12/day mode=multilateral ctx=natural_resource
e3 m8 > m6,m7 REJECT actual 2007-01-01/year mode=change ctx=natural_resource,environment bg

### Tempo.co 2014-09-05 none
Di ruang ganti, tak ada yang berani membantah sang juru taktik. "<<q1 Kami bertempur dengan sebelas prajurit, pulang dengan satu poin>>," tutur pelatih [m1:@GEO Georgia] seusai pasukannya menahan imbang [m2:@IRL Irlandia]; bek tengahnya diganjar kartu merah lantaran menyikut striker lawan.
q1 ? direct cue=tutur

### Antara 2022-07-29
[m1:MDA.GOV Perdana Menteri Moldova Natalia Gavrilița] {e1 menyepakati pembelian} gas dari [m2:ROU.GOV Romania] lewat pipa Iași–Ungheni sebagai cadangan, sebab [m3:RUS.BUS Gazprom] kembali {e2 memperingatkan akan menghentikan} pasokan bila tagihan Juli tak dilunasi. Di [m4:PMR.REB Tiraspol], yang belum pernah membayar sesen pun, lampu tetap benderang; [m5:MDA.GOV Chișinău] {e3 berniat} mengusut tunggakan 7 miliar dolar [m6=m4 wilayah itu].
e1 m1 > m2 AGREE planned 2022-07-29/none ctx=natural_resource,economic
e2 m3 > m5 THREATEN threatened 2022-07-29/none mode=restrict ctx=natural_resource,human_security
e3 m5 > m6 ACCUSE planned 2022-07-29/none mode=investigate ctx=economic

### Hai 2016-11-30 none
Grup musik asal [m1:@KGZ Kirgizstan] itu menyerukan perlawanan lewat distorsi. "Gencatan Rasa", single kedua mereka, menggugat patah hati dan menembus tangga lagu radio kampus di [m2:@TJK Dushanbe] serta [m3:@AFG Kabul]; sang vokalis sempat dipukul mundur flu sebelum konser.

### CNBC Indonesia 2023-10-20
[m1:CHN.GOV Kementerian Perdagangan Tiongkok], Jumat (20/10), {e1 mewajibkan izin ekspor} grafit mulai 1 Desember, tiga hari sesudah [m2:USA.GOV Washington] {e2 memperketat} penjualan cip kecerdasan buatan ke [m3=m1 Negeri Tirai Bambu]. [m4:KOR.GOV Kementerian Perindustrian Korea Selatan], yang 90 persen kebutuhannya datang dari [m5=m1 Beijing], {e3 menghubungi mitranya} hari itu juga; [m6:MOZ.GOV Mozambik], pemilik tambang Balama, {e4 menyodorkan diri} kepada [m7=m4 Seoul] sebagai pemasok pengganti.
e1 m1 > m2 SANCTION actual 2023-10-20/day mode=discontinue ctx=economic,technology
e2 m2 > m3 SANCTION actual 2023-10-17/day mode=discontinue ctx=economic,technology
e3 m4 > m5 CONSULT actual 2023-10-20/day mode=phone ctx=economic
e4 m6 > m7 AGREE planned 2023-10-20/none ctx=economic,natural_resource

### Kontan.co.id 2022-10-14 none
Yen menyentuh 147 per dolar dan spekulasi soal intervensi kian menjadi-jadi. Di bursa komoditas, kakao [m1:@CIV Pantai Gading] dan [m2:@GHA Ghana] terperangkap di kisaran sempit; seorang analis menilai premi 400 dolar itu bak perdamaian dingin antara pekebun dan pabrik cokelat [m3:@CHE Swiss].

### BeritaSatu.com 2021-06-12
"<<q1 Dua pekan kami tak tahu ia hidup atau mati>>," isak ibunda [m1:BLR.JRN Roman Protasevich]. Wartawan itu {e1 diciduk} [m2:BLR.SPY KGB Belarus] setelah [m3:BLR.MIL jet MiG-29] {e2 memaksa} pesawat Ryanair yang ditumpanginya dari [m65:@GRC Athena] mendarat di [m4:@BLR Minsk], 23 Mei. [m5:EU Uni Eropa] sudah {e3 mengharamkan} wilayah udaranya bagi [m6:BLR.BUS maskapai Belavia], dan [m7:UKR.GOV Kyiv] {e4 tak lagi membeli} setrum dari [m8:BLR.GOV tetangga utaranya].
e1 m2 > m1 COERCE actual 2021-05-23/day mode=arrest ctx=rights_freedoms
e2 m3 > m1 ASSAULT actual 2021-05-23/day mode=abduct ctx=military
e3 m5 > m6 SANCTION actual 2021-06-12/none mode=discontinue ctx=economic
e4 m7 > m8 SANCTION actual 2021-06-12/none mode=discontinue ctx=natural_resource
q1 ? direct cue=isak

### Jawapos.com 2024-04-06
[m1:MEX.GOV Presiden Andrés Manuel López Obrador] Jumat malam {e1 memutus tali diplomatik} dengan [m2:ECU.GOV Ekuador], beberapa jam seusai [m3:ECU.COP polisi di Quito] {e2 mendobrak} gedung [m4:MEX.GOV kedutaan Meksiko] guna {e3 menyeret} [m5:ECU.ELI Jorge Glas, wakil presiden dua periode], yang siangnya {e4 dijanjikan suaka}. [m6:NIC.GOV Nikaragua], Sabtu, {e5 mengekor}, sedangkan [m7:COL.GOV Gustavo Petro] akan mengusulkan agar [m8:OAS OAS] {e6 bersidang} darurat.
e1 m1 > m2 SANCTION actual 2024-04-05/day mode=discontinue ctx=diplomatic
e2 m3 > m4 COERCE actual 2024-04-05/day mode=seize ctx=diplomatic,asylum
e3 m3 > m5 COERCE actual 2024-04-05/day mode=arrest ctx=asylum,corruption
e4 m1 > m5 AGREE planned 2024-04-05/day ctx=asylum
e5 m6 > m2 SANCTION actual 2024-04-06/day mode=discontinue ctx=diplomatic
e6 m7 > m8 REQUEST planned 2024-04-06/none mode=meet ctx=diplomatic

### Historia 2013-07-02 none
Kisah ini bermula dari segulung kain. Pada abad ke-19 saudagar [m1:@IND Gujarat] mengirim kanga ke Zanzibar, dan dari pelabuhan itu corak yang sama menaklukkan [m2:@COM Komoro], [m3:@MDG Madagaskar], hingga [m4:@OMN Muskat]. Para kolektor berebut; harga selembar kanga tua pernah mengalahkan satu ekor unta.

### Detik 2017-12-21 headline
[m1:TGO.GOV Togo] dan [m2:GTM.GOV Guatemala] {e1 Ikut Menentang} Resolusi [m4:UN PBB], [m3:USA.GOV Haley] {e2 Incar Bantuan} bagi [m5:? Penyokong]
e1 m1,m2 > m4 REJECT actual 2017-12-21/none mode=change ctx=diplomatic,territory
e2 m3 > m5 THREATEN threatened 2017-12-21/none mode=restrict ctx=diplomatic

### Antara 2019-06-27
[m30:@OMN MUSCAT] - [m1:OMN.GOV Yusuf bin Alawi, pejabat yang mengurusi luar negeri Oman], {e1 mengantar pesan} [m2:USA.GOV Donald Trump] ke [m3:IRN.GOV Teheran] agar segera {e2 bertemu di meja perundingan}; [m4=m3 Iran] {e3 menolaknya} selama sanksi bertahan. Sementara itu [m5:ARE.MIL Uni Emirat Arab] {e4 mengurangi} personelnya di [m8:YEM.GOV Yaman], dan [m6:USA.MIL Pentagon] {e5 menempatkan} skuadron F-22 di pangkalan [m7:QAT.GOV Qatar] guna menggentarkan [m9=m3 musuhnya itu].
e1 m1 > m3 CONSULT actual 2019-06-27/none mode=visit ctx=diplomatic
e2 m2 > m3 REQUEST requested 2019-06-27/none mode=meet ctx=diplomatic
e3 m4 > m2 REJECT actual 2019-06-27/none mode=meet ctx=diplomatic
e4 m5 > m8 RETREAT actual 2019-06-27/none mode=withdraw ctx=military
e5 m6 > m9 MOBILIZE actual 2019-06-27/none mode=weapons ctx=military

### Antara 2018-07-09
[m30:@ERI ASMARA] - [m1:ETH.GOV Perdana Menteri Ethiopia Abiy Ahmed] dan [m2:ERI.GOV Presiden Isaias Afwerki], Senin (9/7), {e1 membubuhkan nama} pada deklarasi yang menyudahi keadaan perang. Isi dokumen itu segera dijalankan: sambungan telepon {e2 dipulihkan} malam itu juga, dan [m3=m1 Addis Ababa] {e3 menjanjikan} penarikan pasukannya dari Badme. [m4:DJI.GOV Djibouti], yang sengketa pulaunya dengan [m5=m2 Asmara] {e4 dimediasi} [m6:QAT.GOV Qatar] sampai 2017, hanya menjadi penonton.
e1 m1 > m2 SUPPORT actual 2018-07-09/day ctx=diplomatic,territory
e2 m1 > m2 COOPERATE actual 2018-07-09/day ctx=diplomatic
e3 m3 > m2 CONCEDE planned 2018-07-09/none ctx=military,territory
e4 m6 > m4,m5 CONSULT actual 2017-01-01/year mode=third-party ctx=territory bg

### Kompas.id 2024-11-14
Di ruang pleno [m7:UN COP29] di [m66:@AZE Baku] kursi [m1:ARG.GOV Argentina] kosong: [m2:ARG.GOV Presiden Javier Milei] sehari sebelumnya {e1 memanggil pulang delegasinya}. [m3:FRA.GOV Menteri Ekologi Prancis Agnès Pannier-Runacher] juga {e2 urung hadir} setelah [m4:AZE.GOV Ilham Aliyev] {e3 mencela} "<<q1 rezim [m8:FRA.GOV Macron]>>" atas [m67:@NCL Kaledonia Baru]. Adapun [m5:AOSIS Aliansi Negara-Negara Pulau Kecil] {e4 menghendaki} porsi tersendiri 39 miliar dolar dari [m6:EU Uni Eropa] dan para donor lain.
e1 m2 > m7 SANCTION actual 2024-11-13/day mode=withdraw ctx=environment
e2 m3 > m4 REJECT actual 2024-11-14/none mode=meet ctx=environment,diplomatic
e3 m4 > m8 ACCUSE actual 2024-11-14/none mode=disapprove ctx=territory
e4 m5 > m6 REQUEST requested 2024-11-14/none mode=assist ctx=environment,economic
q1 m4 mixed cue=mencela

### Tribunnews.com 2011-08-30 none
Usia tak menyurutkan langkahnya. Kirani James, putra nelayan Gouyave, melesat di tikungan terakhir dan menyalip LaShawn Merritt tepat sebelum garis; emas 400 meter pertama bagi [m1:@GRD Grenada]. Di tribun, bendera [m2:@TTO Trinidad dan Tobago] dan [m3:@JAM Jamaika] dikibarkan beramai-ramai merayakan "serangan balik Karibia" terhadap dominasi [m4:@USA AS].

### CNN Indonesia 2024-02-26
[m1:HUN.LEG Parlemen Hungaria] {e1 meratifikasi} keanggotaan [m2:SWE.GOV Swedia] di [m3:NATO NATO], Senin (26/2), tiga hari selepas [m4:HUN.GOV Viktor Orbán] {e2 memborong} empat jet Gripen dari [m5:SWE.GOV Ulf Kristersson] yang {e3 bertandang} ke Budapest. Setahun lebih [m6=m4 sang perdana menteri] {e4 mengganjal} langkah itu lantaran tersinggung oleh kritik [m7=m2 Stockholm].
e1 m1 > m2 SUPPORT actual 2024-02-26/day ctx=legislative,military
e2 m4 > m5 COOPERATE actual 2024-02-23/day ctx=military
e3 m5 > m4 CONSULT actual 2024-02-23/day mode=visit ctx=diplomatic
e4 m6 > m7 REJECT actual 2024-02-26/none mode=change ctx=military bg

### Antara 2015-09-16
[m1:HUN.COP Polisi antihuru-hara Hungaria] {e1 menyemprotkan} gas air mata dan air bertekanan ke arah [m2:UNK.REF ratusan migran] di Röszke, Rabu, setelah pagar kawat ke [m3:SRB.GOV Serbia] {e2 digembok} sehari sebelumnya. [m4:HRV.GOV Perdana Menteri Kroasia Zoran Milanović] {e3 mempersilakan lewat} [m5=m2 mereka], tetapi [m6:SVN.GOV Slovenia] {e4 mengerahkan} polisi berkuda, dan [m7=m3 Beograd] {e5 menyampaikan nota keberatan} karena gas itu jatuh di wilayahnya.
e1 m1 > m2 ASSAULT actual 2015-09-16/day mode=crowd-control ctx=migration,repression
e2 m1 > m2 COERCE actual 2015-09-15/day mode=restrict ctx=migration
e3 m4 > m5 AID actual 2015-09-16/none ctx=migration
e4 m6 > m2 MOBILIZE actual 2015-09-16/none mode=police ctx=migration
e5 m7 > m1 ACCUSE actual 2015-09-16/none mode=disapprove ctx=migration,territory

### Media Indonesia 2024-02-19 none
Indeks persepsi korupsi terbaru menempatkan [m1:@CPV Cabo Verde] dan [m2:@BWA Botswana] jauh di atas [m3:@IDN Indonesia] yang mandek di angka 34. Nilai [m4:@TLS Timor-Leste] naik tipis, sedangkan [m5:@COM Komoro], [m6:@GNB Guinea-Bissau], serta [m7:@GNQ Guinea Ekuatorial] tertahan di papan bawah bersama [m8:@TKM Turkmenistan].

### Kompas 2009-07-04
[m1:HND.GOV Pemerintahan de facto Roberto Micheletti] {e1 menarik diri} dari [m2:OAS Organisasi Negara-Negara Amerika], Jumat malam, mendahului sidang yang hampir pasti {e2 membekukan keanggotaannya}. [m3:OAS Sekjen José Miguel Insulza] baru saja {e3 terbang} ke [m9:@HND Tegucigalpa] untuk {e4 menekan} [m4=m1 kabinet itu] agar mengembalikan [m5:HND.ELI Manuel Zelaya], yang Minggu lalu {e5 diterbangkan paksa} [m7:HND.MIL tentara] ke [m6:@CRI Kosta Rika] masih mengenakan piama.
e1 m1 > m2 SANCTION actual 2009-07-03/day mode=withdraw ctx=political_institutions,diplomatic
e2 m2 > m1 SANCTION planned 2009-07-04/none mode=expel ctx=pro_democracy
e3 m3 > m1 CONSULT actual 2009-07-03/day mode=visit ctx=diplomatic
e4 m3 > m4 REQUEST requested 2009-07-03/day mode=yield ctx=pro_democracy
e5 m7 > m5 COERCE actual 2009-06-28/day mode=deport ctx=pro_autocracy,military

### Suara.com 2022-10-19 headline
Tiga Kapal Perang [m1:CHN.MIL PLA] {e1 Buntuti} [m2:AUS.MIL HMAS Hobart], [m3:VUT.GOV Vanuatu] Pilih Diam
e1 m1 > m2 MOBILIZE actual 2022-10-19/none mode=weapons ctx=military

### detikNews 2012-11-28
[m30:@MDV MALE] - [m1:MDV.GOV Pemerintah Maladewa] Selasa malam {e1 mengusir} [m2:IND.BUS GMR], operator bandara asal [m3:IND.GOV India], dengan tenggat tujuh hari. [m4=m3 New Delhi] membalas: visa gratis bagi [m5:MDV.CVL warga Maladewa] {e2 dihentikan}, dan bantuan anggaran 25 juta dolar {e3 ditahan dulu} sampai [m6=m1 Malé] bersedia {e4 membayar ganti rugi}. [m7:MDV.PTY Partai Adhaalath], yang [m8:MDV.CVL pendukungnya] {e5 turun ke jalan} saban malam, bersorak.
e1 m1 > m2 SANCTION actual 2012-11-27/day mode=expel ctx=economic
e2 m4 > m5 SANCTION actual 2012-11-28/none mode=discontinue ctx=migration
e3 m4 > m6 SANCTION actual 2012-11-28/none mode=discontinue ctx=economic
e4 m6 > m4 CONCEDE hypothetical 2012-11-28/none ctx=reparations,economic
e5 m8 > m2 PROTEST actual 2012-11-28/none mode=demo ctx=economic

### Antara 2025-05-11 none
Di pasar Suva, sebutir kelapa kini dua kali lipat harga tahun lalu. Ahli agronomi menyalahkan kumbang badak, yang menyerbu pulau demi pulau dari [m1:@GUM Guam] ke [m2:@SLB Kepulauan Solomon], kemudian "menduduki" pucuk-pucuk pohon di [m3:@VUT Vanuatu]; larva-larvanya dibasmi dengan jamur hasil biakan [m4:@NZL Selandia Baru].

### VOA Indonesia 2013-07-17
Di bawah tumpukan gula di lambung kapal [m1:PRK.GOV Korea Utara] Chong Chon Gang, petugas [m2:PAN.GOV Panama] {e1 menemukan dan menyita} dua MiG-21 serta suku cadang radar buatan [m3:@RUS Uni Soviet]. [m4:CUB.GOV Havana] mengaku hanya {e2 menitipkan} "senjata usang" itu untuk diperbaiki; [m5:PAN.GOV Presiden Ricardo Martinelli], Selasa (16/7), {e3 mengundang} [m6:UN pakar Dewan Keamanan] memeriksa kargo tersebut, dan ke-35 [m7:PRK.CVL awaknya] {e4 dikurung} di bekas pangkalan Sherman.
e1 m2 > m1 COERCE actual 2013-07-17/none mode=seize ctx=trafficking,military
e2 m4 > m1 COOPERATE actual 2013-07-17/none ctx=military,trafficking said=m4
e3 m5 > m6 AGREE planned 2013-07-16/day ctx=military,trafficking
e4 m2 > m7 COERCE actual 2013-07-17/none mode=arrest ctx=trafficking

### Antara 2026-03-19
[m1:TJK.GOV Presiden Emomali Rahmon], Kamis (19/3), {e1 mengampuni} 1.200 [m2:TJK.CVL narapidana] menyambut Nowruz. Namun [m3:TJK.JRN Ulfatkhonim Mamadshoeva], jurnalis Pamir yang {e2 dihukum} 20 tahun, tidak masuk daftar meski [m4:EU Parlemen Eropa] bulan lalu {e3 mendesak pembebasannya}; [m5:TJK.GOV Dushanbe] {e5 menganggap} resolusi itu campur tangan dan {e4 membatalkan dialog} hak asasi yang mestinya berlangsung April.
e1 m1 > m2 CONCEDE actual 2026-03-19/day ctx=legal
e2 m1 > m3 SANCTION actual 2026-03-19/none mode=convict ctx=legal,rights_freedoms bg
e3 m4 > m1 REQUEST requested 2026-02-01/month mode=yield ctx=human_rights
e5 m5 > m4 ACCUSE actual 2026-03-19/none mode=disapprove ctx=human_rights,diplomatic
e4 m5 > m4 REJECT actual 2026-03-19/none mode=meet ctx=human_rights,diplomatic

### Bolalob 2019-10-08 none
Stadion di Zenica bergemuruh. Sundulan Edin Džeko meluluhlantakkan kiper [m1:@FIN Finlandia], dan setelah itu praktis tidak ada lagi perlawanan. Kans [m2:@BIH Bosnia] ke Piala Eropa tetap hidup, sekalipun hubungan sang kapten dengan ofisial kabarnya membeku.

### Bisnis Indonesia 2022-04-29
[m1:IDN.GOV Jakarta] resmi {e1 menutup kran ekspor} minyak sawit mulai kemarin. [m2:IND.GOV Menteri Perdagangan India Piyush Goyal] {e2 membujuk} [m3:IDN.GOV mitranya Muhammad Lutfi] supaya kapal yang telanjur memuat diloloskan; [m4:PAK.GOV Pakistan], yang 80 persen minyak gorengnya dari [m5:@IDN Indonesia], sedang {e3 merintis kesepakatan} darurat dengan [m6:MYS.GOV Malaysia].
e1 m1 > m2,m4 SANCTION actual 2022-04-28/day mode=discontinue ctx=economic,human_security
e2 m2 > m3 REQUEST requested 2022-04-29/none mode=yield ctx=economic
e3 m4 > m6 CONSULT actual 2022-04-29/none ctx=economic

### Okezone Techno 2024-07-20 none
Bukan peretas, bukan pula serangan siber. Satu berkas pembaruan CrowdStrike yang cacat melumpuhkan jutaan komputer; papan keberangkatan di bandara [m1:@IND Delhi], [m2:@DEU Berlin], dan [m3:@AUS Sydney] mendadak biru. Layanan pulih berangsur-angsur, kata pengembangnya, walau tombol "restart" harus ditekan satu per satu.

### Kompas.com 2022-08-05
[m30:@TWN TAIPEI], KOMPAS.com - Sebelas rudal Dongfeng {e1 ditembakkan} [m1:CHN.MIL Komando Timur PLA] ke perairan di sekeliling [m2:TWN.GOV Taiwan], Kamis (4/8), dua hari selepas [m3:USA.LEG Ketua DPR AS Nancy Pelosi] {e2 menginjakkan kaki} di sana. [m4:CHN.GOV Beijing] sekaligus {e3 melarang masuk} jeruk dan ikan beku dari [m5=m2 pulau itu] serta {e4 mencabut jalur} percakapan militer dengan [m6:USA.GOV Washington], sedangkan kapal induk [m7:USA.MIL USS Ronald Reagan] {e5 dijaga tetap} di Laut Filipina.
e1 m1 > m2 MOBILIZE actual 2022-08-04/day mode=weapons ctx=military,territory
e2 m3 > m2 CONSULT actual 2022-08-02/day mode=visit ctx=diplomatic
e3 m4 > m5 SANCTION actual 2022-08-05/none mode=discontinue ctx=economic
e4 m4 > m6 SANCTION actual 2022-08-05/none mode=discontinue ctx=military,diplomatic
e5 m7 > m1 MOBILIZE actual 2022-08-05/none mode=weapons ctx=military

### Republika 2020-08-17 none
Siapa sangka cabai, si pemberontak dapur itu, baru menginjak [m1:@IDN Nusantara] pada abad ke-16. Dari [m2:@MEX Meksiko] ia dibawa pelaut ke [m3:@ESP Sevilla], menyeberang ke [m4:@IND Goa], dan dalam satu generasi menggulingkan lada panjang dari takhtanya di meja makan [m5:@THA Siam] sampai [m6:@ETH Abisinia].

### Antara 2023-08-31
[m30:@GAB LIBREVILLE] - [m1:GAB.MIL Jenderal Brice Oligui Nguema], komandan Garda Republik, {e1 menempatkan} [m2:GAB.GOV Ali Bongo] dalam tahanan rumah, Rabu (30/8), lalu {e2 menutup semua perbatasan}. [m3:CMR.GOV Presiden Kamerun Paul Biya] langsung merombak jajaran pertahanannya, dan [m4:RWA.GOV Kagame] {e4 menerima pengunduran diri} selusin [m5:RWA.MIL jenderal]. [m6:AU Dewan Perdamaian Uni Afrika] hari ini {e5 menskors} [m7:GAB.GOV Gabon].
e1 m1 > m2 COERCE actual 2023-08-30/day mode=arrest ctx=pro_autocracy,military
e2 m1 > m7 COERCE actual 2023-08-30/day mode=restrict ctx=military
e4 m5 > m4 RETREAT actual 2023-08-31/none mode=resign ctx=military
e5 m6 > m7 SANCTION actual 2023-08-31/day mode=expel ctx=pro_democracy,political_institutions

### Tempo 2018-06-13 none
Konferensi tingkat tinggi Trump–Kim menguras tinta, tetapi di Sentosa pemenang sesungguhnya adalah penjual es. Kolumnis ini mencatat, dari selusin kedai hanya satu yang menaikkan harga; pemiliknya, perempuan asal [m1:@KHM Kamboja], tak gentar oleh perang diskon waralaba sebelah dan menutup hari tanpa sisa satu cone pun.

### Kompas 2014-06-26
[m1:UKR.GOV Presiden Petro Poroshenko] akan {e1 mengikat} perjanjian asosiasi dengan [m2:EU Uni Eropa] di [m68:@BEL Brussel] besok bersama [m3:GEO.GOV Georgia] dan [m4:MDA.GOV Moldova]. [m5:RUS.GOV Penasihat Kremlin Sergei Glazyev] {e2 mewanti-wanti} bahwa [m6=m5 Moskow] bisa menerapkan bea penuh atas barang [m7:UKR.GOV Kyiv], sedangkan [m8:RUS.LEG Dewan Federasi] kemarin {e3 membatalkan mandat} pengerahan pasukan {e4 atas permintaan} [m9:RUS.GOV Vladimir Putin].
e1 m1,m3,m4 > m2 AGREE planned 2014-06-27/day ctx=economic,diplomatic
e2 m5 > m7 THREATEN threatened 2014-06-26/none mode=restrict ctx=economic
e3 m8 > m7 CONCEDE actual 2014-06-25/day ctx=military,legislative
e4 m9 > m8 REQUEST requested 2014-06-26/none mode=change ctx=military,legislative

### Solopos 2007-04-05 none
Musim durian Solo Raya menyulut perang harga; pedagang Karanganyar diserbu pembeli begitu papan "obral" dipasang. Sementara itu bawang putih [m1:@CHN Tiongkok], kacang hijau [m2:@MMR Myanmar], dan kurma [m3:@TUN Tunisia] tetap tenang di Pasar Legi.

### ANTARA 2010-12-03
[m1:ISR.GOV Benjamin Netanyahu] Kamis malam {e1 menghubungi} [m2:TUR.GOV Recep Tayyip Erdoğan] setelah dua pesawat pemadam [m3:TUR.GOV Ankara] {e2 mendarat di Haifa}, kontak pertama sejak Mavi Marmara. Juga [m4:GRC.GOV Yunani], [m5:BGR.GOV Bulgaria], serta [m6:CYP.GOV Siprus] {e3 ikut memadamkan} api di Gunung Karmel; [m7:ISR.GOV Menteri Dalam Negeri Eli Yishai] {e4 dihujat} [m8:ISR.OPP kubu Kadima] karena kendaraan pemadam yang uzur.
e1 m1 > m2 CONSULT actual 2010-12-02/day mode=phone ctx=disasters
e2 m3 > m1 AID actual 2010-12-03/none ctx=disasters
e3 m4,m5,m6 > m1 AID actual 2010-12-03/none ctx=disasters
e4 m8 > m7 ACCUSE actual 2010-12-03/none mode=disapprove ctx=disasters

### Indosport 2023-09-12 none
Enam bulan absen, kiper [m1:@ARM Armenia] bangkit. Refleksnya memblokade tiga peluang emas [m2:@HRV Kroasia], termasuk sepakan bebas Luka Modrić yang sudah melewati pagar betis. "<<q1 Saya cuma menepis rasa takut>>," katanya merendah.
q1 ? direct cue=katanya

### BBC Indonesia 2018-08-16
Bea 30 persen atas panel surya impor kini berujung di Jenewa. [m1:CHN.GOV Kementerian Perdagangan Tiongkok] Selasa (14/8) {e1 memperkarakan} [m2:USA.GOV Amerika Serikat] ke [m3:WTO Organisasi Perdagangan Dunia], langkah yang sudah lebih dulu {e2 ditempuh} [m4:KOR.GOV Korea Selatan] pada bulan Mei. [m5=m2 Gedung Putih] sampai hari ini {e3 kukuh menentang} pengangkatan hakim banding baru di [m6=m3 lembaga itu], sehingga perkara semacam ini dapat mati di tengah jalan.
e1 m1 > m2 ACCUSE actual 2018-08-14/day mode=allege ctx=economic,legal
e2 m4 > m2 ACCUSE actual 2018-05-01/month mode=allege ctx=economic,legal bg
e3 m5 > m6 REJECT actual 2018-08-16/none mode=change ctx=legal,economic

### Sindonews 2021-07-07 headline
[m1:KEN.GOV Kenya] dan [m2:SOM.GOV Somalia] {e1 Rujuk} Berkat [m3:QAT.GOV Doha], Ekspor Khat {e2 Dibuka Lagi}
e1 m1 > m2 SUPPORT actual 2021-07-07/none ctx=diplomatic
e2 m2 > m1 COOPERATE actual 2021-07-07/none ctx=economic

### Gatra.com 2015-05-22 headline none
Adu Penalti Berdarah Dingin, [m1:@UZB Uzbekistan] Usir [m2:@AUT Austria] dari [m74:@NZL Selandia Baru]

### DW Indonesia 2020-10-28
[m2:KWT.BUS Jaringan supermarket Kuwait] dan [m1:JOR.BUS pedagang kecil di Amman] {e1 ramai-ramai menyingkirkan} keju [m3:FRA.GOV Prancis] dari rak, menyusul pidato [m4:FRA.GOV Macron] tentang kartun Nabi. [m5:TUR.GOV Erdoğan], yang {e2 menyarankan} [m6=m4 koleganya itu] berobat jiwa, juga {e3 menyerukan kepada} [m7:TUR.CVL rakyatnya] agar jangan membeli merek [m8=m3 Paris].
e1 m2,m1 > m3 PROTEST actual 2020-10-28/none mode=boycott ctx=religion_ethnicity,economic
e2 m5 > m6 ACCUSE actual 2020-10-28/none mode=disapprove ctx=religion_ethnicity,diplomatic
e3 m5 > m7 REQUEST requested 2020-10-28/none mode=change ctx=economic,religion_ethnicity

### Antara 2007-10-03
Reaktor tua itu tinggal menunggu ajal. [m1:PRK.GOV Pyongyang], menurut naskah perundingan enam pihak yang disiarkan [m2:CHN.GOV Beijing] hari ini, {e1 berjanji melumpuhkan} reaktor Yongbyon sebelum 31 Desember, sedangkan [m3:IAEA pengawas IAEA] {e2 sudah diizinkan} masuk sejak Juli. Sebagai gantinya [m4:KOR.GOV Seoul] {e3 mengapalkan} 50 ribu ton minyak bakar.
e1 m1 > m2 CONCEDE planned 2007-10-03/day ctx=cbrn
e2 m1 > m3 RETREAT actual 2007-07-01/month mode=access ctx=cbrn
e3 m4 > m1 AID actual 2007-10-03/none ctx=natural_resource,cbrn

### Republika 2022-12-13
[m30:@AZE STEPANAKERT] -- Jalan satu-satunya menuju [m7:NKR.PRE Nagorno-Karabakh] {e1 ditutup} [m1:AZE.CVL orang-orang yang mengaku pegiat lingkungan Azerbaijan], Senin (12/12); besoknya aliran gas juga {e2 diputus}, dan [m2:ARM.GOV Menlu Armenia Ararat Mirzoyan] {e4 menunjuk hidung} [m3:AZE.GOV Baku]. [m4:RUS.MIL Pasukan perdamaian Rusia] hanya menonton. [m5:USA.GOV Departemen Luar Negeri AS] {e3 menekan} [m6=m3 pemerintah Ilham Aliyev] supaya memulihkan lalu lintas.
e1 m1 > m7 PROTEST actual 2022-12-12/day mode=obstruct ctx=territory
e2 m3 > m7 COERCE actual 2022-12-13/day mode=withhold ctx=human_security,natural_resource said=m2
e4 m2 > m3 ACCUSE actual 2022-12-13/none mode=allege ctx=human_security,territory
e3 m5 > m6 REQUEST requested 2022-12-13/none mode=yield ctx=human_security

### Bisnis.com 2019-08-14 none
Menjelang penutupan, emas menyerah di bawah level 1.500 dolar AS. Pelaku pasar menanti notula The Fed, sementara obligasi [m1:@ARG Argentina] ambruk 25 persen dalam semalam dan dolar [m2:@NZL Selandia Baru] menjadi korban berikutnya dari penghindaran risiko.

### Kumparan 2019-12-10 headline
[m1:WADA WADA] {e1 Jatuhkan Larangan} 4 Tahun, [m2:RUS.GOV Moskow] {e2 Siapkan Banding} ke [m3:CAS CAS]
e1 m1 > m2 SANCTION actual 2019-12-10/none mode=expel
e2 m2 > m1 ACCUSE planned 2019-12-10/none mode=allege ctx=legal

### Media Indonesia 2018-04-11
Tak mau kehilangan muka, [m1:VUT.GOV Menlu Ralph Regenvanu] menyangkal negerinya {e1 membahas pangkalan} dengan [m2:CHN.GOV Tiongkok], sedangkan [m3:AUS.GOV PM Malcolm Turnbull] {e2 memandang dengan keprihatinan} setiap instalasi militer asing di [m4:@ Pasifik]. Tahun lalu [m5=m2 Beijing] {e3 menghadiahkan} 14 kendaraan kepada polisi di [m6=m1 Port Vila].
e1 m1 > m2 CONSULT denied 2018-04-11/none ctx=military
e2 m3 > m2 ACCUSE actual 2018-04-11/none mode=disapprove ctx=military
e3 m5 > m6 AID actual 2017-01-01/year ctx=military bg

### detikHealth 2021-04-30 none
Serangan jantung tak mengenal paspor. Riset yang melibatkan 21 negara, dari [m1:@CAN Kanada] sampai [m2:@TZA Tanzania], menunjukkan pengobatan darah tinggi yang telat memicu "bom waktu" di dada; pasien di [m3:@COL Kolombia] dan [m4:@PHL Filipina] paling jarang memeriksakan diri.

### Kompas 2012-01-26
[m1:NGA.GOV Abuja] pekan lalu {e1 menghapus} rencana pencabutan subsidi setelah [m2:NGA.LAB Kongres Buruh Nigeria] {e2 mogok} delapan hari, tetapi bom [m3:BOKOHARAM.REB Boko Haram] di Kano sudah {e3 menewaskan} [m8:NGA.CVL 185 warga]. Karena itu [m4:TCD.GOV Idriss Déby] {e4 menyiagakan} satuannya di Danau Chad, [m5:NER.GOV Niger] {e5 menutup lintasan} di Diffa, dan [m6:CMR.COP polisi Kamerun] {e6 memulangkan} 300 [m7:NGA.CVL pedagang Nigeria] tanpa dokumen.
e1 m1 > m2 CONCEDE actual 2012-01-16/week ctx=economic
e2 m2 > m1 PROTEST actual 2012-01-16/week mode=strike ctx=economic
e3 m3 > m8 ASSAULT actual 2012-01-26/none mode=explosives ctx=terrorism
e4 m4 > m3 MOBILIZE actual 2012-01-26/none mode=troops ctx=terrorism
e5 m5 > m1 COERCE actual 2012-01-26/none mode=restrict ctx=terrorism
e6 m6 > m7 COERCE actual 2012-01-26/none mode=deport ctx=migration

### Merdeka 2019-11-24 none
Kontes kecantikan itu sempat ricuh kecil: kontestan [m1:@VEN Venezuela] dan [m2:@PRI Puerto Riko] berebut sorot kamera. Selebihnya, cinta menang telak. Duta wisata [m3:@CYM Kepulauan Cayman] menerima mahkota, dan [m4:@BLZ Belize] puas dengan gelar busana nasional terbaik.

### CNN Indonesia 2016-07-12
[m30:@PHL MANILA] - Usai [m1:PCA majelis arbiter di Den Haag] {e1 memenangkan} [m2:PHL.GOV Filipina], Selasa (12/7), [m3:CHN.GOV Kementerian Luar Negeri Tiongkok] {e2 menyatakan putusan itu batal demi hukum} dan [m4:CHN.MIL Angkatan Laut PLA] {e5 meneruskan manuver} di Paracel. [m5:VNM.GOV Hanoi] {e3 menyambut} putusan tersebut; [m6:KHM.GOV Phnom Penh] {e4 tidak mau ikut} dalam pernyataan bersama [m7:ASEAN ASEAN].
e1 m1 > m3 SANCTION actual 2016-07-12/day mode=convict ctx=legal,territory
e2 m3 > m1 REJECT actual 2016-07-12/day mode=yield ctx=legal,territory
e3 m5 > m1 SUPPORT actual 2016-07-12/none ctx=legal,territory
e4 m6 > m7 REJECT actual 2016-07-12/none mode=assist ctx=diplomatic,territory
e5 m4 > m5 MOBILIZE actual 2016-07-12/none mode=weapons ctx=military,territory

### Sumatera Ekspres 2019-09-17 none
Hujan buatan turun 20 menit saja, setelah itu kabut kembali mengepung Kayu Agung. Kualitas udara hingga [m1:@SGP Singapura] dan [m2:@MYS Sarawak] memburuk; ISPU Pekanbaru 327, sedangkan [m76:@MYS Kuala Lumpur] 157. Warga berburu masker yang harganya melonjak tiga kali.

### Antara 2023-12-05
[m30:@BLR MINSK] - [m1:BLR.GOV Presiden Alyaksandr Lukashenka] terbang ke [m69:@CHN Beijing] {e1 menemui} [m2:CHN.GOV Xi Jinping], Senin (4/12): [m8=m1+m2 keduanya] merayakan "persahabatan segala cuaca". Pekan itu pula [m3:LTU.GOV Lituania] {e2 menutup dua pos} bus ke [m4:BLR.GOV Minsk], [m5:LVA.GOV Riga] {e3 mengancam menutup} sisanya, dan [m6:POL.MIL tentara Polandia] {e4 menggelar} kawat di tepi Bug untuk [m7:UNK.REF para migran].
e1 m1 > m2 CONSULT actual 2023-12-04/day mode=visit ctx=diplomatic
e2 m3 > m4 COERCE actual 2023-12-04/week mode=restrict ctx=migration,territory
e3 m5 > m4 THREATEN threatened 2023-12-04/week mode=restrict ctx=migration
e4 m6 > m7 COERCE actual 2023-12-04/week mode=restrict ctx=migration,military

### Jawa Pos 2009-03-28 none
Jangan tertipu judulnya. "Kudeta di Dapur" bukan novel politik, melainkan 90 resep keluarga diplomat yang berpindah dari [m1:@SUR Paramaribo] ke [m2:@NLD Den Haag], lalu [m3:@GHA Accra]. Bab rawon menyerbu lidah; bab pastel nyaris memicu perang saudara antara penulis dan ibunya.

### Kontan 2015-07-06 headline
[m1:GRC.GOV Athena] {e1 Bilang Tidak} kepada [m3:EU Kreditur Eropa], [m2:GRC.GOV Menkeu Varoufakis] {e2 Letakkan Jabatan}
e1 m1 > m3 REJECT actual 2015-07-06/none mode=change ctx=economic
e2 m2 > m1 RETREAT actual 2015-07-06/none mode=resign ctx=economic,executive

### VOA Indonesia 2024-11-19
[m30:@GEO TBILISI] - [m1:GEO.COP Satuan khusus Kementerian Dalam Negeri] Selasa pagi {e1 menyapu bersih} tenda [m2:GEO.OPP oposisi] di depan universitas, sedangkan televisi yang dekat dengan [m3:GEO.PTY partai berkuasa Impian Georgia] {e2 menyebarkan video rekayasa} seolah-olah [m4=m2 para pemimpin blok itu] menerima uang dari [m70:@UKR Kyiv]. [m5:EST.GOV Estonia], [m6:LVA.GOV Latvia], dan [m7:LTU.GOV Lituania] {e3 bertukar data intelijen} tentang jaringan itu dan {e4 membayangi} [m8:GEO.GOV Perdana Menteri Irakli Kobakhidze] dengan larangan masuk; [m9=m8 ia] balik {e5 mengancam menghentikan dialog} aksesi dengan [m10:EU Brussel].
e1 m1 > m2 COERCE actual 2024-11-19/day mode=seize ctx=election,repression
e2 m3 > m4 COERCE actual 2024-11-19/none mode=misinformation ctx=misinformation,election
e3 m5 > m6,m7 COOPERATE actual 2024-11-19/none ctx=intelligence,misinformation
e5 m9 > m10 THREATEN threatened 2024-11-19/none mode=relations ctx=diplomatic
e4 m5,m6,m7 > m8 THREATEN threatened 2024-11-19/none mode=restrict ctx=diplomatic,pro_democracy

### Antara 2011-02-23
[m1:PER.GOV Presiden Alan García], Selasa (22/2), menjadi pemimpin pertama yang {e1 membekukan hubungan} dengan [m2:LBY.GOV Libya] sampai kekerasan berhenti. [m3:EU Uni Eropa] {e2 menimbang} sanksi, [m4:MLT.GOV Malta] {e3 menampung} dua [m5:LBY.MIL pilot Mirage] yang membelot, dan di Tripoli [m6:LBY.PRM milisi bersenjata pendukung Kolonel Gaddafi] sudah {e4 disebar} di tiap simpang untuk menghadang [m7:LBY.CVL demonstran].
e1 m1 > m2 SANCTION actual 2011-02-22/day mode=discontinue ctx=diplomatic,repression
e2 m3 > m2 THREATEN threatened 2011-02-23/none mode=restrict ctx=economic,repression
e3 m4 > m5 AID actual 2011-02-23/none ctx=asylum,military
e4 m6 > m7 MOBILIZE actual 2011-02-23/none mode=militia ctx=repression

### Kompas.com 2018-03-29 none
Kurs naira menjauh dari ambang, laba perkebunan sagu menanjak, dan pemodal [m1:@ARE Dubai] mengincar hotel di [m2:@SYC Mahé]. "<<q1 Tahun ini kami memang menyerang pasar massal>>," aku direktur pemasaran jaringan itu dalam temu media; soal rumor perceraian dengan mitranya di [m3:@MUS Port Louis], ia bungkam.
q1 ? direct cue=aku

### Beritasatu 2022-09-27
[m1:COL.GOV Presiden Gustavo Petro] {e1 mengusulkan} gencatan multilateral kepada [m2:ELN.REB ELN] dan [m3:CLANGOLFO.CRM Clan del Golfo]; sebagai isyarat, [m4=m2 gerilyawan itu] {e2 melepaskan} enam [m5:COL.COP polisi] di Arauca. Setelah [m6:VEN.GOV Caracas] dan [m7=m1 Bogotá] {e3 menempatkan kembali} duta besar, truk pertama pun {e4 melintasi} Jembatan Simón Bolívar. Di Caquetá [m8:EMC.REB faksi pembelot FARC] sejak Minggu (25/9) {e5 menghentikan serangan} terhadap [m9:COL.MIL tentara] secara sepihak.
e1 m1 > m2,m3 REQUEST requested 2022-09-27/none mode=yield ctx=diplomatic
e2 m4 > m5 RETREAT actual 2022-09-27/none mode=release
e5 m8 > m9 RETREAT actual 2022-09-25/day mode=ceasefire
e3 m6 > m7 SUPPORT actual 2022-09-27/none ctx=diplomatic
e4 m7 > m6 COOPERATE actual 2022-09-27/none ctx=economic

### Tirto.id 2017-10-12 none
Di papan catur politik kampus, "oposisi" hanyalah klub debat, dan "kudeta" berarti pergantian ketua panitia lewat grup obrolan. Buku saku ini, yang dicetak ulang di [m1:@ISL Reykjavik] dan [m2:@MLT Valletta], menasihati pembaca agar menyerah dulu sebelum rapat ketiga.

### Sindonews 2010-05-31
[m1:MWI.GOV Presiden Bingu wa Mutharika] {e1 mengampuni} [m2:MWI.CVL pasangan gay Steven Monjeza dan Tiwonge Chimbalanga], Sabtu lalu, seusai {e2 berjumpa} [m3:UN Sekjen PBB Ban Ki-moon] di Lilongwe. Dua pekan sebelumnya [m4:MWI.JUD hakim di Blantyre] {e3 menghukum} [m5=m2 keduanya] 14 tahun kerja paksa, vonis yang membuat [m6:DEU.GOV Jerman] {e4 menunda kucuran} dana anggaran dan [m7:GBR.GOV London] {e5 menyampaikan kegusaran}.
e1 m1 > m2 CONCEDE actual 2010-05-29/day ctx=lgbt,legal
e2 m3 > m1 CONSULT actual 2010-05-29/day mode=visit ctx=lgbt
e3 m4 > m5 SANCTION actual 2010-05-17/week mode=convict ctx=lgbt,legal
e4 m6 > m1 SANCTION actual 2010-05-31/none mode=discontinue ctx=lgbt,economic
e5 m7 > m1 ACCUSE actual 2010-05-31/none mode=disapprove ctx=lgbt

### Antara 2023-05-20 none
Tak ada medali yang dijual di pasar loak ini, tetapi kisahnya mahal. Kolektor asal [m1:@SVN Ljubljana] memamerkan bendera Yugoslavia, kartu ransum, dan poster "Boikot Rokok!" dari Split; pengunjung dari [m2:@MKD Skopje] dan [m3:@MNE Cetinje] menawar seadanya.

### Tempo 2021-05-19
[m30:@ESP CEUTA] - [m1:MAR.COP Penjaga pantai Maroko] membiarkan lewat 8.000 [m2:MAR.REF perenang] ke daerah kantong itu, Senin, tak lama sesudah [m3:ESP.GOV Madrid] diam-diam {e2 merawat} [m4:POLISARIO.REB Brahim Ghali, pemimpin Polisario]. [m5:ESP.MIL Tentara Spanyol] lalu {e3 dipasang} di pantai Tarajal dan [m6:ESP.GOV Menteri Fernando Grande-Marlaska] {e4 memulangkan separuhnya} dalam semalam. [m7:MAR.GOV Rabat] {e5 menarik pulang} duta besarnya untuk konsultasi.
e2 m3 > m4 AID actual 2021-05-19/none ctx=health
e3 m5 > m2 MOBILIZE actual 2021-05-19/none mode=troops ctx=migration,military
e4 m6 > m2 COERCE actual 2021-05-19/none mode=deport ctx=migration
e5 m7 > m3 SANCTION actual 2021-05-19/none mode=withdraw ctx=diplomatic

### Suara Pembaruan 2004-12-21 none
Chef Ahmad memulai perang dingin di dapur: es krim kelapa melawan kopyor. Resepnya terinspirasi jajan pasar [m1:@SUR Suriname] dan seporsi halo-halo [m2:@PHL Filipina]; tanding terakhir dimenangi si hijau pandan.

### Media Indonesia 2013-06-20
[m30:@COG BRAZZAVILLE] - [m1:M23.REB Gerilyawan M23] {e5 mundur 5 km} dari Mutaho, sehingga [m2:COD.GOV Kinshasa] dan [m3:RWA.GOV Kigali] {e1 bertukar tahanan} untuk pertama kali sejak November. [m4:UN Brigade Intervensi MONUSCO] {e2 menerima} 280 pucuk senapan dari [m5:MAIMAI.REB Mai-Mai Sheka], dan [m6:AGO.GOV Angola] {e3 menuanrumahi} pertemuan kepala intelijen keduanya; [m7:MWI.MIL batalion Malawi] kini {e4 dalam perjalanan} ke Goma.
e1 m2 > m3 RETREAT actual 2013-06-20/none mode=release ctx=diplomatic
e5 m1 > m2 RETREAT actual 2013-06-20/none mode=withdraw
e2 m5 > m4 RETREAT actual 2013-06-20/none mode=disarm ctx=peacekeeping
e3 m2 > m3 CONSULT actual 2013-06-20/none mode=third-party ctx=intelligence
e4 m7 > m2 AID actual 2013-06-20/none ctx=peacekeeping

### Detik 2024-06-05 headline
[m1:MDV.GOV Maladewa] {e1 Haramkan} Paspor [m2:ISR.GOV Israel], [m3:ISR.GOV Tel Aviv] {e2 Anjurkan} [m4:ISR.CVL Warganya] Hengkang
e1 m1 > m2 REJECT actual 2024-06-05/none mode=assist ctx=diplomatic,migration
e2 m3 > m4 REQUEST requested 2024-06-05/none mode=change ctx=migration

### Kumparan 2010-07-10 none
Gurita itu memilih kotak berbendera [m1:@ESP Spanyol]. Paul, penghuni akuarium di Oberhausen, sebelumnya meramal kekalahan [m2:@DEU Jerman] dan dibalas ancaman dimasak dari seorang koki [m3:@ARG Argentina]; para suporter memohon supaya ia diberi suaka di [m71:@ESP Madrid].

### Republika 2026-04-28 headline none
Badai Debu Kepung [m1:@KWT Kuwait], Sekolah [m2:@IRQ Basra] Gelar Kelas dari Rumah

### Antara 2023-08-23
[m1:ZAF.GOV Pretoria] lega: [m2:RUS.GOV Vladimir Putin] memilih hadir lewat layar. Sejak Maret [m3:ICC Mahkamah Pidana Internasional] {e1 mengeluarkan perintah penahanan} atasnya, dan [m4:ZAF.OPP Aliansi Demokratik] {e2 menggugat} [m5=m1 pemerintah] agar [m6=m2 tamu itu] diborgol bila menjejakkan kaki di Johannesburg. [m7=m2 Presiden Rusia] pernah {e3 mengisyaratkan} bahwa penangkapannya akan dianggap pernyataan perang.
e1 m3 > m2 THREATEN threatened 2023-03-01/month mode=arrest ctx=legal
e2 m4 > m5 ACCUSE actual 2023-08-23/none mode=allege ctx=legal
e3 m7 > m1 THREATEN threatened 2023-08-23/none mode=violence ctx=legal bg

### Kompas.id 2024-01-25
[m30:@GTM CIUDAD DE GUATEMALA] — [m1:GTM.JUD Jaksa Agung Consuelo Porras] {e1 mengancam menahan} [m2:GTM.GOV Presiden Bernardo Arévalo] begitu kekebalannya gugur, setelah [m6=m2 kepala negara baru itu] {e2 memintanya mundur}, Rabu (24/1). [m3:EU Uni Eropa] {e3 siap menghukum} [m4=m1 sang jaksa] dengan pembekuan aset, dan [m5:CRI.GOV Kosta Rika] {e4 mengancam memutuskan kerja sama} peradilan dengan [m7=m1 lembaganya].
e1 m1 > m2 THREATEN threatened 2024-01-25/none mode=arrest ctx=legal,executive
e2 m6 > m1 REQUEST requested 2024-01-24/day mode=yield ctx=political_institutions
e3 m3 > m4 THREATEN threatened 2024-01-25/none mode=restrict ctx=diplomatic,pro_democracy
e4 m5 > m7 THREATEN threatened 2024-01-25/none mode=relations ctx=legal,diplomatic

### Media Indonesia 2015-12-09 none
Di pameran alutsista itu yang dikerubungi justru gerai teh. Utusan dagang [m1:@LKA Sri Lanka] bertukar contoh seduhan dengan [m2:@AZE Lankaran] dan [m3:@GEO Guria]; "<<q1 Kami menggempur lidah, bukan kota>>," seloroh peracik asal [m4:@KEN Kericho].
q1 ? direct cue=seloroh

### Antara 2016-02-15
[m30:@AGO LUANDA] - [m1:AGO.MIL Angkatan Bersenjata Angola], [m2:NAM.MIL Namibia], dan [m3:ZMB.MIL Zambia] {e1 menuntaskan latihan gabungan} di Cuando Cubango, Sabtu (13/2). Selama dua pekan [m4=m1+m2+m3 ketiganya] {e2 berbagi informasi} tentang pemburu gading, dan [m5=m2 Windhoek] {e3 menyerahkan} seorang [m6:CHN.CRM bandar cula] kepada [m7:ZMB.JUD pengadilan di Lusaka].
e1 m1 > m2,m3 COOPERATE actual 2016-02-13/day ctx=military
e2 m1 > m2,m3 COOPERATE actual 2016-02-15/none ctx=intelligence,trafficking
e3 m5 > m7 COOPERATE actual 2016-02-15/none ctx=legal,trafficking

### CNN Indonesia 2021-09-30
Di tengah antrean bensin di [m1:@GBR Inggris], [m2:JEY.GOV Jersey] {e1 menolak} 75 permohonan izin [m3:FRA.CVL nelayan Prancis]. [m4:FRA.GOV Menteri Kelautan Annick Girardin], yang pada Mei {e2 mengancam memadamkan} listrik ke [m5=m2 pulau itu] dan membuat [m6:GBR.MIL London] {e3 mengirim dua kapal} patroli untuk mengawasi [m7=m3 armada] yang {e4 menyumbat} pelabuhan St Helier, kali ini memilih {e5 berembuk} dengan [m8:EU Brussel] lebih dulu.
e1 m2 > m3 REJECT actual 2021-09-30/none mode=assist ctx=natural_resource
e2 m4 > m5 THREATEN threatened 2021-05-01/month mode=restrict ctx=natural_resource bg
e3 m6 > m7 MOBILIZE actual 2021-05-01/month mode=weapons ctx=natural_resource bg
e4 m7 > m5 PROTEST actual 2021-05-01/month mode=obstruct ctx=natural_resource bg
e5 m4 > m8 AGREE planned 2021-09-30/none ctx=natural_resource

### Detiksport 2024-10-11 none
Wasit [m1:@OMN Oman] memberi tambahan enam menit; pada menit kesembilan [m2:@BHR Bahrain] menyamakan kedudukan. Suporter [m3:@IDN Indonesia] mengamuk di kolom komentar, tetapi sang pelatih memilih gencatan: "<<q1 Kita balas di [m72:@IDN Jakarta] dengan gol>>."
q1 ? direct

### Antara 2019-08-23
Akibat [m1:JPN.GOV Tokyo] {e1 mencoret} [m2:KOR.GOV Seoul] dari daftar mitra tepercaya, [m3:KOR.GOV Kantor Kepresidenan Korea Selatan], Kamis (22/8), {e2 mengakhiri pakta} GSOMIA. [m4:USA.GOV Mike Pompeo] {e3 menyatakan kecewa}; sementara [m5:RUS.GOV Moskow] dan [m6:CHN.GOV Beijing] {e4 menerbangkan pengebom bersama-sama} di atas Dokdo bulan lalu.
e1 m1 > m2 SANCTION actual 2019-08-23/none mode=discontinue ctx=economic
e2 m3 > m1 SANCTION actual 2019-08-22/day mode=discontinue ctx=intelligence,military
e3 m4 > m3 ACCUSE actual 2019-08-23/none mode=disapprove ctx=intelligence
e4 m5 > m6 COOPERATE actual 2019-07-01/month ctx=military bg

### Gatra 2006-07-17 none
Panas 39 derajat menyerang Balkan. Di pasar [m1:@ALB Tirana] semangka jadi rebutan, di [m2:@BGR Sofia] trem mogok, dan seekor beruang lepas dari kebun binatang [m3:@HRV Split] lalu menyerah begitu disodori es krim.

### Jawa Pos 2021-11-12 headline
[m1:TUR.GOV Turki] {e1 Larang Terbang} [m2:? Warga Suriah-Yaman-Irak] ke [m73:@BLR Minsk], [m3:EU UE] {e2 Puji}
e1 m1 > m2 REJECT actual 2021-11-12/none mode=assist ctx=migration
e2 m3 > m1 SUPPORT actual 2021-11-12/none ctx=migration

### Koran Sindo 2014-08-12 headline none
[m1:@TTO Port of Spain] Pesta Karnaval, Harga Minyak Tak Bikin Gentar

### Republika 2011-04-26
[m1:KHM.MIL Kamboja] dan [m2:THA.MIL Thailand] masih {e1 saling hujani} roket di Ta Krabey kendati [m3:IDN.GOV Menlu Marty Natalegawa] {e2 menawarkan} pengamat [m4:IDN.MIL TNI]; [m5=m2 Bangkok] {e3 enggan membuka pintu} bagi [m6=m4 mereka] sebelum pasukan [m7=m1 Phnom Penh] angkat kaki dari Preah Vihear.
e1 m1 > m2 ASSAULT actual 2011-04-26/none mode=heavy-weapons ctx=military,territory
e2 m3 > m1,m2 AGREE planned 2011-04-26/none ctx=peacekeeping
e3 m5 > m6 REJECT actual 2011-04-26/none mode=assist ctx=peacekeeping

### Tribunnews 2017-03-04 headline
[m1:MYS.GOV Malaysia] {e1 Usir} [m2:PRK.GOV Dubes Korut], Bebas Visa {e2 Disetop}
e1 m1 > m2 SANCTION actual 2017-03-04/none mode=expel ctx=diplomatic
e2 m1 > m2 SANCTION actual 2017-03-04/none mode=discontinue ctx=diplomatic

### Bali Post 2022-02-25 none
Upacara melasti berlangsung khidmat meski ombak menggempur bibir pantai. Wisatawan asal [m1:@UKR Ukraina] dan [m2:@RUS Rusia] ikut berbaur di antara warga; pemandu setempat menyebut tamu dari [m3:@KAZ Kazakhstan] mulai mendominasi Canggu.

### Antara 2020-12-21
[m30:@SDN KHARTOUM] - [m1:SDN.MIL Tentara Sudan] {e1 mengerahkan bala bantuan} ke al-Fashaga sesudah [m2:ETH.PRM milisi Amhara] {e2 menyergap} patrolinya, Selasa lalu; [m3:ETH.GOV Abiy Ahmed] {e3 menyebut} insiden itu tidak akan merusak persaudaraan. [m4:SDN.GOV Abdalla Hamdok] {e4 menampung} 50 ribu [m5:ETH.REF pengungsi Tigray]. Di seberang, [m6:ETH.PRM laskar Fano] {e5 berbaris} menuju Metema, sedangkan listrik dan telepon untuk [m7:TPLF.REB wilayah yang dikuasai TPLF] tetap {e6 dipadamkan} [m8=m3 pemerintahnya].
e1 m1 > m2 MOBILIZE actual 2020-12-21/none mode=troops ctx=military,territory
e2 m2 > m1 ASSAULT actual 2020-12-15/day mode=firearms ctx=territory
e3 m3 > m4 SUPPORT actual 2020-12-21/none ctx=diplomatic
e4 m4 > m5 AID actual 2020-12-21/none ctx=migration
e5 m6 > m1 MOBILIZE actual 2020-12-21/none mode=militia ctx=territory
e6 m8 > m7 COERCE actual 2020-12-21/none mode=withhold ctx=human_security

### Kompas 2024-04-30
[m30:@SLB HONIARA] — [m1:SLB.PTY Koalisi OUR] kehilangan calon setelah [m2:SLB.GOV PM Manasseh Sogavare] {e1 mundur dari pencalonan}, Senin (29/4). Sehari sebelumnya [m3:SLB.COP polisi] memberlakukan {e2 jam malam} di Chinatown bagi [m4:SLB.CVL warga], sedangkan [m5:FJI.GOV Sitiveni Rabuka] di Suva {e3 memberi hormat} kepada [m6=m2 pemimpin itu].
e1 m2 > m1 RETREAT actual 2024-04-29/day mode=resign ctx=executive,election
e2 m3 > m4 COERCE actual 2024-04-28/day mode=curfew ctx=election
e3 m5 > m6 SUPPORT actual 2024-04-30/none ctx=executive
