### Antara 2018-03-26
[m1:AUS.GOV Australia] akan {e1 mengusir} dua [m2:RUS.GOV diplomat Rusia] sebagai bentuk solidaritas kepada [m3:GBR.GOV London], kata [m4:AUS.GOV PM Malcolm Turnbull], sedangkan [m5:NZL.GOV Selandia Baru] mengaku tidak menemukan seorang pun mata-mata untuk diusir.
e1 m1 > m2 SANCTION planned 2018-03-26/none mode=expel ctx=diplomatic,intelligence said=m4

### Kompas.com 2021-04-18
{e1 Pengusiran} delapan belas [m1:RUS.GOV staf kedutaan Rusia] oleh [m2:CZE.GOV Praha] terkait ledakan gudang amunisi 2014 {e2 dibalas} [m3:RUS.GOV Moskow] dengan memberi waktu satu hari kepada [m4:CZE.GOV dua puluh pegawai misi Ceko] untuk berkemas.
e1 m2 > m1 SANCTION actual 2021-04-18/none mode=expel ctx=diplomatic,intelligence
e2 m3 > m4 SANCTION actual 2021-04-18/none mode=expel ctx=diplomatic

### CNN Indonesia 2020-07-24 headline
Balas [m1:USA.GOV AS], [m2:CHN.GOV China] {e1 Tutup} Konsulat [m3=m1 Negeri Paman Sam] di [m4:@CHN Chengdu]
e1 m2 > m1 SANCTION actual 2020-07-24/none mode=expel ctx=diplomatic

### detikNews 2023-08-28
[m1:FRA.GOV Presiden Emmanuel Macron] menegaskan [m2:FRA.GOV duta besarnya] tetap bertahan di [m3:@NER Niamey] meski {e1 diberi waktu 48 jam} oleh [m4:NER.MIL junta Niger] untuk hengkang.
e1 m4 > m2 SANCTION actual 2023-08-28/none mode=expel ctx=diplomatic

### Tempo.co 2021-09-18
Merasa ditikam dari belakang oleh pembatalan kontrak kapal selam, [m1:FRA.GOV Paris] {e1 menarik pulang} [m2=m1 duta besarnya] dari [m3:AUS.GOV Canberra] dan [m4:USA.GOV Washington], sesuatu yang belum pernah terjadi dengan sekutu selama ini.
e1 m1 > m3,m4 SANCTION actual 2021-09-18/none mode=withdraw ctx=diplomatic,military

### Republika 2020-09-03
[m1:USA.GOV Menlu AS Mike Pompeo] {e1 menjatuhkan sanksi} kepada [m2:ICC.JUD jaksa Mahkamah Pidana Internasional Fatou Bensouda], yang sedang {e2 menyelidiki} dugaan kejahatan perang [m3:USA.MIL serdadu Amerika] di [m4:@AFG Afganistan].
e1 m1 > m2 SANCTION actual 2020-09-02/day mode=discontinue ctx=legal
e2 m2 > m3 ACCUSE actual 2020-09-03/none mode=investigate ctx=legal,military

### VOA Indonesia 2021-02-12
[m1:MMR.MIL Jenderal Min Aung Hlaing] beserta sembilan perwira lain {e1 dijatuhi sanksi} oleh [m2:USA.GOV Departemen Keuangan AS], yang juga {e2 membekukan} aset [m3:MMR.BUS tiga perusahaan batu giok milik tentara].
e1 m2 > m1 SANCTION actual 2021-02-12/none mode=discontinue ctx=pro_democracy,economic
e2 m2 > m3 SANCTION actual 2021-02-12/none mode=discontinue ctx=economic

### Antara 2025-05-20
[m1:EU Uni Eropa] sepakat {e1 mencabut} seluruh sanksi ekonomi terhadap [m2:SYR.GOV Suriah], sepekan setelah [m3:USA.GOV Presiden AS Donald Trump] {e2 mengumumkan hal serupa} di [m4:@SAU Riyadh]; [m5:SYR.GOV Menlu Asaad al-Shaibani] {e3 menyebutnya} tonggak sejarah.
e1 m1 > m2 CONCEDE actual 2025-05-20/none ctx=economic,diplomatic
e2 m3 > m2 CONCEDE actual 2025-05-13/day ctx=economic
e3 m5 > m1 SUPPORT actual 2025-05-20/none ctx=economic

### Kompas.com 2016-01-17
Sejumlah sanksi atas [m1:IRN.GOV Iran] resmi {e1 dihapus} [m2:USA.GOV Washington] dan [m3:EU Brussels] setelah [m4:IAEA Badan Energi Atom Internasional (IAEA)] memastikan Teheran memenuhi kewajibannya.
e1 m2,m3 > m1 CONCEDE actual 2016-01-16/day ctx=economic,cbrn

### CNN Indonesia 2022-07-19
[m1:HUN.GOV Menlu Hungaria Peter Szijjarto] {e1 menolak} usul embargo gas terhadap [m2:RUS.GOV Rusia] yang {e2 diajukan} [m3:POL.GOV Warsawa] di hadapan [m4:EU para menteri Uni Eropa].
e2 m3 > m4 REQUEST requested 2022-07-19/none mode=change ctx=natural_resource,economic
e1 m1 > m3 REJECT actual 2022-07-19/none mode=assist ctx=natural_resource,economic

### Antara 2023-10-18
[m1:USA.GOV Amerika Serikat] {e1 melonggarkan} larangan ekspor minyak [m2:VEN.GOV Venezuela] selama enam bulan sebagai imbalan atas jalan menuju pemilu yang {e2 disepakati} [m3:VEN.GOV pemerintah Maduro] dan [m4:VEN.OPP oposisi] di [m5:@BRB Barbados].
e1 m1 > m2 CONCEDE actual 2023-10-18/none ctx=natural_resource,economic
e2 m3 > m4 SUPPORT actual 2023-10-18/none ctx=election,pro_democracy

### SINDOnews 2024-04-17 headline
[m1:USA.GOV AS] {e1 Berlakukan Lagi} Sanksi Minyak [m2:VEN.GOV Venezuela] karena [m3:VEN.GOV Maduro] {e2 Ingkar} Janji Pemilu
e1 m1 > m2 SANCTION actual 2024-04-17/none mode=discontinue ctx=natural_resource,election
e2 m3 > m1 REJECT actual 2024-04-17/none mode=yield ctx=election

### BBC Indonesia 2022-10-07
Seandainya [m1:SAU.GOV Riyadh] terus memangkas produksi bersama [m2:RUS.GOV Moskow], sejumlah [m3:USA.LEG senator Demokrat] mempertimbangkan {e1 penghentian} penjualan senjata [m4:USA.GOV Amerika] kepada [m5=m1 kerajaan itu].
e1 m4 > m5 SANCTION hypothetical 2022-10-07/none mode=discontinue ctx=military,natural_resource

### Kumparan 2017-10-16
[m1:EU Uni Eropa] {e1 menambahkan} embargo penjualan minyak mentah olahan ke dalam daftar hukumannya untuk [m2:PRK.GOV Korea Utara], demikian keputusan para menteri luar negeri di [m3:@LUX Luksemburg].
e1 m1 > m2 SANCTION actual 2017-10-16/none mode=discontinue ctx=cbrn,economic

### Liputan6.com 2016-05-23
Lawatan [m1:USA.GOV Barack Obama] ke [m2:@VNM Hanoi] ditandai {e1 pencabutan} embargo senjata yang sejak 1984 dikenakan [m3:USA.GOV Washington] terhadap [m4:VNM.GOV Vietnam], bekas musuh perangnya.
e1 m3 > m4 CONCEDE actual 2016-05-23/none ctx=military

### Antara 2012-05-17
Perusahaan Amerika kini boleh menanam modal di [m1:@MMR Myanmar] setelah [m2:USA.GOV Presiden Obama] {e1 menangguhkan} sanksi dan {e2 menunjuk} [m3:USA.GOV Derek Mitchell] sebagai duta besar pertama untuk [m4:MMR.GOV Naypyidaw] dalam 22 tahun.
e1 m2 > m4 CONCEDE actual 2012-05-17/none ctx=economic,pro_democracy
e2 m2 > m4 SUPPORT actual 2012-05-17/none ctx=diplomatic

### CNBC Indonesia 2020-06-12
[m1:BRA.GOV Jair Bolsonaro] {e1 mengancam} membawa [m2:BRA.GOV Brasil] keluar dari [m3:WHO WHO], meniru [m4:USA.GOV Donald Trump] yang sudah {e2 membekukan} iuran [m5=m4 negaranya] bagi badan kesehatan dunia tersebut.
e1 m1 > m3 THREATEN threatened 2020-06-12/none mode=relations ctx=health
e2 m4 > m3 SANCTION actual 2020-06-12/none mode=discontinue ctx=health

### Tempo.co 2024-01-28
[m1:UNRWA UNRWA], badan PBB untuk pengungsi Palestina, kehilangan kucuran dana dari [m2:USA.GOV Amerika Serikat], [m3:GBR.GOV Inggris], dan [m4:JPN.GOV Jepang] yang {e1 menangguhkan} donasi menyusul {e2 tudingan} [m5:ISR.GOV Israel] bahwa [m6:UNRWA belasan pegawainya] ikut dalam serangan 7 Oktober.
e1 m2,m3,m4 > m1 SANCTION actual 2024-01-28/none mode=discontinue ctx=human_security
e2 m5 > m6 ACCUSE actual 2024-01-28/none mode=allege ctx=terrorism

### Republika 2024-03-10
[m1:SWE.GOV Swedia] dan [m2:CAN.GOV Kanada] {e1 mengalirkan kembali} bantuan kepada [m3:UNRWA UNRWA] setelah badan itu {e2 berjanji} mengizinkan audit independen; [m4:USA.GOV Washington] belum mengubah sikap.
e1 m1,m2 > m3 AID actual 2024-03-10/none ctx=human_security
e2 m3 > m1,m2 AGREE planned 2024-03-10/none ctx=human_security

### Antara 2023-02-12
Tim SAR [m1:IDN.GOV Indonesia] {e1 mengevakuasi} jenazah dari reruntuhan di [m2:@TUR Antakya], sementara konvoi [m3:UN PBB] yang membawa tenda akhirnya {e2 masuk} ke wilayah [m4:SYR.CVL korban gempa] di barat laut [m5:@SYR Suriah].
e1 m1 > m2 AID actual 2023-02-12/none ctx=disasters
e2 m3 > m4 AID actual 2023-02-12/none ctx=disasters

### CNN Indonesia 2023-02-07
Meski bermusuhan soal Laut Aegea, [m1:GRC.GOV Athena] termasuk yang pertama {e1 menerjunkan} regu penyelamat untuk [m2:TUR.CVL korban gempa Turki], dan [m3:TUR.GOV Menlu Mevlut Cavusoglu] {e2 berterima kasih} kepada [m4:GRC.GOV rekannya dari Yunani].
e1 m1 > m2 AID actual 2023-02-07/none ctx=disasters
e2 m3 > m4 SUPPORT actual 2023-02-07/none ctx=disasters

### Kompas.com 2022-04-08
[m1:SVK.GOV Slowakia] {e1 menyumbangkan} sistem pertahanan udara S-300 kepada [m2:UKR.GOV Ukraina] setelah [m3:USA.GOV Washington] {e2 menempatkan} satu baterai Patriot di negeri itu sebagai pengganti.
e1 m1 > m2 AID actual 2022-04-08/none ctx=military
e2 m3 > m1 AID actual 2022-04-08/none ctx=military

### detikNews 2021-07-15
Satu juta dosis vaksin {e1 hibah} [m1:JPN.GOV Jepang] tiba di [m2:IDN.GOV Indonesia], Kamis (15/7), sedangkan [m3:NLD.GOV Belanda] {e2 menjanjikan} tiga juta dosis lagi dan [m4:AUS.GOV Canberra] {e3 menjanjikan} tabung oksigen.
e1 m1 > m2 AID actual 2021-07-15/day ctx=health
e2 m3 > m2 AGREE planned 2021-07-15/none ctx=health
e3 m4 > m2 AGREE planned 2021-07-15/none ctx=health

### VOA Indonesia 2024-03-02
Pesawat kargo C-130 [m1:USA.MIL Amerika Serikat] dan [m2:JOR.MIL Yordania] {e1 menjatuhkan} 38 ribu porsi makanan di pantai [m3:PSE.CVL Gaza], dua hari setelah lebih dari seratus orang {e2 tewas} saat [m4:ISR.MIL tentara Israel] menembaki kerumunan di sekitar truk bantuan.
e1 m1,m2 > m3 AID actual 2024-03-02/none ctx=human_security
e2 m4 > m3 ASSAULT actual 2024-02-29/day mode=firearms ctx=military,human_security

### Tempo.co 2013-11-14
[m4:USA.MIL Kapal induk USS George Washington] tiba di [m1:PHL.CVL Leyte] untuk {e1 memasok} air bersih; [m2:CHN.GOV Beijing] {e2 menaikkan sumbangannya} menjadi 1,6 juta dolar setelah {e3 dicibir} [m3:? media internasional] sebagai kikir.
e1 m4 > m1 AID actual 2013-11-14/none ctx=disasters
e2 m2 > m1 AID actual 2013-11-14/none ctx=disasters
e3 m3 > m2 ACCUSE actual 2013-11-14/none mode=disapprove ctx=disasters

### Antara 2015-09-06
[m1:DEU.GOV Jerman] {e1 membuka pintu} bagi [m2:SYR.REF pengungsi Suriah] yang terkatung-katung di stasiun [m3:@HUN Budapest], keputusan yang {e2 disambut} [m4:VAT.REL Paus Fransiskus] tetapi {e3 dicela} [m5:HUN.GOV Perdana Menteri Viktor Orban].
e1 m1 > m2 AID actual 2015-09-06/none ctx=asylum,migration
e2 m4 > m1 SUPPORT actual 2015-09-06/none ctx=migration
e3 m5 > m1 ACCUSE actual 2015-09-06/none mode=disapprove ctx=migration

### Kompas.com 2012-08-16
[m1:ECU.GOV Ekuador] {e1 mengabulkan permohonan suaka} [m2:AUS.CVL Julian Assange], yang sejak Juni berlindung di kedutaannya di [m3:@GBR London]; [m4:GBR.GOV Menlu Inggris William Hague] {e2 menegaskan tidak akan} memberi jaminan keluar dengan aman.
e1 m1 > m2 AID actual 2012-08-16/none ctx=asylum
e2 m4 > m2 REJECT actual 2012-08-16/none mode=yield ctx=asylum,diplomatic

### CNN Indonesia 2019-04-11
Suaka diplomatik [m1:AUS.CVL pendiri WikiLeaks Julian Assange] {e1 dicabut} [m2:ECU.GOV Presiden Ekuador Lenin Moreno], dan beberapa menit kemudian [m3:GBR.COP Kepolisian Metropolitan London] {e2 menyeretnya} keluar dari gedung kedutaan.
e1 m2 > m1 SANCTION actual 2019-04-11/none mode=discontinue ctx=asylum
e2 m3 > m1 COERCE actual 2019-04-11/none mode=arrest ctx=legal

### Antara 2010-01-15
[m1:USA.MIL Militer AS] mengambil alih pengaturan lalu lintas udara di bandara [m2:HTI.GOV Port-au-Prince] agar bantuan lancar, tetapi [m3:FRA.GOV menteri muda Prancis Alain Joyandet] {e1 memprotes} karena pesawat rumah sakit lapangan milik [m4=m3 negaranya] {e2 ditolak mendarat}.
e1 m3 > m1 ACCUSE actual 2010-01-15/none mode=disapprove ctx=disasters
e2 m1 > m4 REJECT actual 2010-01-15/none mode=assist ctx=disasters

### Republika 2022-11-21
[m1:IRN.GOV Teheran] mengakui {e1 memasok} sejumlah kecil drone kepada [m2:RUS.GOV Rusia], tetapi sebelum perang; [m3:UKR.GOV Zelensky] {e2 menyebut} pengakuan itu dusta.
e1 m1 > m2 AID actual 2022-11-21/none ctx=military said=m1
e2 m3 > m1 ACCUSE actual 2022-11-21/none mode=allege ctx=military,misinformation

### Tempo.co 2023-03-22
[m1:CHN.GOV China] membantah akan {e1 mengirimkan} amunisi kepada [m2:RUS.GOV Moskow], seperti yang dikhawatirkan [m3:USA.GOV Menlu AS Antony Blinken].
e1 m1 > m2 AID denied 2023-03-22/none ctx=military

### Kumparan 2024-10-24
[m1:PRK.MIL Sekitar 3.000 prajurit Korea Utara] {e1 dikirim} ke [m2:RUS.GOV Rusia] bagian timur untuk berlatih, kata [m3:KOR.SPY badan intelijen Seoul], sedangkan [m4:KOR.GOV Presiden Yoon Suk Yeol] mempertimbangkan {e2 pasokan} senjata ofensif bagi [m5:UKR.GOV Kyiv].
e1 m1 > m2 AID actual 2024-10-24/none ctx=military said=m3
e2 m4 > m5 AID hypothetical 2024-10-24/none ctx=military

### BBC Indonesia 2023-03-10
[m1:SAU.GOV Arab Saudi] dan [m2:IRN.GOV Iran], dua seteru yang memutus hubungan pada 2016, {e1 sepakat memulihkan} ikatan diplomatik dalam waktu dua bulan berkat {e2 mediasi} [m3:CHN.GOV China].
e1 m1 > m2 AGREE planned 2023-03-10/none ctx=diplomatic
e2 m3 > m1,m2 CONSULT actual 2023-03-10/none mode=third-party ctx=diplomatic

### Antara 2024-07-23 headline
[m1:HAMAS.REB Hamas], [m2:FATAH.PTY Fatah], dan 12 Faksi Lain {e1 Teken} Deklarasi [m3:@CHN Beijing]
e1 m1 > m2 SUPPORT actual 2024-07-23/none ctx=political_institutions

### CNN Indonesia 2020-08-13
[m1:ARE.GOV Uni Emirat Arab] {e1 setuju menormalisasi} hubungan dengan [m2:ISR.GOV Israel]; sebagai gantinya [m3:ISR.GOV Benjamin Netanyahu] {e2 menunda} pencaplokan Tepi Barat. [m4:PSE.GOV Otoritas Palestina] {e3 mencap} kesepakatan itu pengkhianatan dan {e4 menarik} [m5=m4 duta besarnya] dari [m6=m1 Abu Dhabi].
e1 m1 > m2 AGREE planned 2020-08-13/none ctx=diplomatic
e2 m3 > m1 CONCEDE actual 2020-08-13/none ctx=territory
e3 m4 > m1 ACCUSE actual 2020-08-13/none mode=disapprove ctx=diplomatic
e4 m4 > m6 SANCTION actual 2020-08-13/none mode=withdraw ctx=diplomatic

### detikNews 2025-01-15
[m1:ISR.GOV Israel]-[m2:HAMAS.REB Hamas] {e1 Sepakati} Gencatan Senjata, [m3:QAT.GOV PM Qatar]: 33 [m4:ISR.CVL Sandera] Akan {e2 Dibebaskan} Bertahap
e1 m1 > m2 CONCEDE actual 2025-01-15/none ctx=military,diplomatic
e2 m2 > m4 CONCEDE planned 2025-01-15/none ctx=military said=m3

### Kompas.com 2025-06-24
Beberapa jam setelah [m1:USA.GOV Trump] mengumumkan gencatan senjata, [m2:ISR.GOV Menteri Pertahanan Israel Katz] {e1 menuduh} [m3:IRN.GOV Iran] menembakkan rudal lagi; [m4=m3 Teheran] menyangkal telah {e2 melanggar} kesepakatan itu.
e1 m2 > m3 ACCUSE actual 2025-06-24/none mode=allege ctx=military
e2 m4 > m2 ASSAULT denied 2025-06-24/none mode=heavy-weapons ctx=military

### Antara 2024-11-27
{e1 Gencatan senjata} 60 hari antara [m1:ISR.GOV Israel] dan [m2:HEZBOLLAH.REB Hizbullah], yang {e2 diperantarai} [m3:USA.GOV Amerika Serikat] serta [m4:FRA.GOV Prancis], mulai dijalankan pukul empat pagi, dan [m5:LBN.REF warga Lebanon selatan] berbondong-bondong pulang.
e1 m1 > m2 RETREAT actual 2024-11-27/none mode=ceasefire ctx=military
e2 m3,m4 > m1,m2 CONSULT actual 2024-11-27/none mode=third-party ctx=diplomatic

### VOA Indonesia 2016-08-24
Setelah empat tahun berunding di [m1:@CUB Havana], [m2:COL.GOV pemerintah Kolombia] dan [m3:FARC.REB pemberontak FARC] {e1 menyepakati} naskah akhir perdamaian; [m4:COL.ELI mantan Presiden Alvaro Uribe] {e2 mencelanya} sebagai penyerahan negara kepada teroris.
e1 m2 > m3 SUPPORT actual 2016-08-24/none ctx=diplomatic
e2 m4 > m2 ACCUSE actual 2016-08-24/none mode=disapprove ctx=terrorism

### Tempo.co 2025-05-12
[m1:PKK.REB Partai Pekerja Kurdistan (PKK)], yang empat dasawarsa mengangkat senjata melawan [m2:TUR.GOV Turki], {e1 membubarkan diri} atas seruan [m3:PKK.REB pemimpinnya yang dipenjara, Abdullah Ocalan].
e1 m1 > m2 CONCEDE actual 2025-05-12/none ctx=territory,terrorism

### CNN Indonesia 2025-07-11
Tiga puluh [m1:PKK.REB gerilyawan PKK] {e1 membakar senapan mereka} di sebuah gua dekat [m2:@IRQ Sulaymaniyah] sebagai bukti bahwa perang dengan [m3:TUR.GOV Ankara] telah usai.
e1 m1 > m3 RETREAT actual 2025-07-11/none mode=disarm ctx=territory

### Republika 2022-06-28
[m1:TUR.GOV Turki] bersedia {e1 melepas veto}, asalkan [m2:SWE.GOV Swedia] menyerahkan 33 orang yang dituduhnya anggota [m3:PKK.REB PKK], permintaan yang menurut [m4:SWE.LEG sejumlah anggota parlemen Stockholm] melanggar konstitusi.
e1 m1 > m2 CONCEDE hypothetical 2022-06-28/none ctx=military,diplomatic

### Antara 2019-09-04
[m1:HKG.GOV Kepala Eksekutif Carrie Lam] {e1 menarik} rancangan undang-undang ekstradisi yang tiga bulan terakhir memicu unjuk rasa, tetapi [m2:HKG.CVL para demonstran] {e2 menganggapnya terlalu sedikit} dan {e3 menuntut} penyelidikan atas [m3:HKG.COP polisi].
e1 m1 > m2 CONCEDE actual 2019-09-04/none ctx=legislative,rights_freedoms
e2 m2 > m1 REJECT actual 2019-09-04/none mode=yield ctx=rights_freedoms
e3 m2 > m1 REQUEST requested 2019-09-04/none mode=yield ctx=repression

### Kompas.com 2018-12-11
Terdesak [m1:FRA.CVL gerakan rompi kuning], [m2:FRA.GOV Macron] {e1 menaikkan} upah minimum seratus euro dan membatalkan pajak pensiunan kecil.
e1 m2 > m1 CONCEDE actual 2018-12-10/day ctx=economic,human_security

### BBC Indonesia 2019-10-14
[m1:ECU.GOV Presiden Lenin Moreno] {e1 mencabut} dekret kenaikan harga BBM dalam perundingan yang disiarkan langsung dengan [m2:ECU.CVL para pemimpin adat Ekuador], yang {e2 menghentikan} aksi dua belas hari [m3=m2 mereka].
e1 m1 > m2 CONCEDE actual 2019-10-14/none ctx=economic
e2 m3 > m1 CONCEDE actual 2019-10-14/none ctx=economic

### detikNews 2022-07-09
Istananya {e1 diduduki} [m1:LKA.CVL massa], [m2:LKA.GOV Gotabaya Rajapaksa] {e2 bersedia mundur} pekan depan, kata [m3:LKA.LEG ketua parlemen Sri Lanka].
e1 m1 > m2 PROTEST actual 2022-07-09/none mode=obstruct ctx=executive
e2 m2 > m1 CONCEDE planned 2022-07-09/none ctx=executive said=m3

### Antara 2024-08-05
[m1:BGD.GOV PM Sheikh Hasina] {e1 meletakkan jabatan} dan terbang dengan helikopter ke [m2:@IND India] ketika [m3:BGD.EDU ribuan mahasiswa] menjebol gerbang kediamannya di [m4:@BGD Dhaka]; [m5:BGD.MIL Jenderal Waker-uz-Zaman] {e2 berjanji} membentuk pemerintahan sementara.
e1 m1 > m3 RETREAT actual 2024-08-05/none mode=resign ctx=executive,pro_democracy
e2 m5 > m3 AGREE planned 2024-08-05/none ctx=executive

### SINDOnews 2025-09-09 headline
PM [m1:NPL.GOV Nepal] {e1 Mundur} usai Polisi {e2 Tembaki} [m2:NPL.CVL Demonstran Gen Z]
e1 m1 > m2 RETREAT actual 2025-09-09/none mode=resign ctx=executive
e2 m1 > m2 ASSAULT actual 2025-09-08/day mode=firearms ctx=repression

### Liputan6.com 2015-10-14
[m1:MMR.MIL Tatmadaw] dan delapan [m2:MMR.REB kelompok etnis bersenjata] esok akan {e1 menandatangani} gencatan senjata nasional, tetapi [m3:KIA.REB gerilyawan Kachin] {e2 enggan} ikut serta.
e1 m1 > m2 AGREE planned 2015-10-14/none ctx=military,religion_ethnicity
e2 m3 > m1 REJECT actual 2015-10-14/none mode=yield ctx=military

### Tempo.co 2011-08-03 none
Dalam tayangan televisi, [m1:EGY.ELI Hosni Mubarak] terbaring di ranjang besi di balik jeruji. Sidang itu ditonton jutaan orang dari [m2:@EGY Kairo] sampai [m3:@TUN Tunis].

### Antara 2024-09-18
[m1:HEZBOLLAH.REB Hizbullah] {e1 menyalahkan} [m2:ISR.GOV Israel] atas {e2 ledakan} ribuan penyeranta yang melukai [m3:HEZBOLLAH.REB anggotanya] serta [m4:IRN.GOV duta besar Iran di Beirut]; [m5=m2 Tel Aviv] bungkam.
e1 m1 > m2 ACCUSE actual 2024-09-18/none mode=allege ctx=military
e2 m2 > m3,m4 ASSAULT actual 2024-09-17/day mode=explosives ctx=military said=m1

### Kompas.com 2024-10-26
Jet-jet [m1:ISR.MIL Israel] {e1 menggempur} instalasi rudal dan radar [m2:IRN.MIL Iran] di tiga provinsi, balasan yang sudah ditunggu sejak [m3:IRN.MIL Garda Revolusi] {e2 menembakkan} hampir dua ratus rudal balistik pada awal bulan.
e1 m1 > m2 ASSAULT actual 2024-10-26/none mode=aerial ctx=military
e2 m3 > m1 ASSAULT actual 2024-10-01/month mode=heavy-weapons ctx=military

### CNN Indonesia 2022-04-03
[m1:RUS.GOV Rusia] {e1 Gempur} [m2:UKR.CVL Odesa], [m3:UKR.MIL Ukraina] {e2 Balas} Serang Depo Minyak
e1 m1 > m2 ASSAULT actual 2022-04-03/none mode=aerial ctx=military
e2 m3 > m1 ASSAULT actual 2022-04-03/none mode=aerial ctx=military

### Antara 2023-04-24 none
Ditemui usai rapat, [m1:IDN.GOV Menlu Retno Marsudi] mengatakan 538 [m2:IDN.CVL warga negara Indonesia] sudah sampai di Port Sudan dalam keadaan sehat.

### Republika 2022-09-13
[m1:ARM.GOV Kementerian Pertahanan Armenia] {e1 menuduh} [m2:AZE.MIL pasukan Azerbaijan] {e2 membombardir} kota Goris dan Jermuk, sementara [m3:AZE.GOV Baku] menyebut serangannya balasan atas {e3 sabotase} [m4:ARM.MIL tentara Yerevan].
e1 m1 > m2 ACCUSE actual 2022-09-13/none mode=allege ctx=military,territory
e2 m2 > m1 ASSAULT actual 2022-09-13/none mode=heavy-weapons ctx=military said=m1
e3 m4 > m3 ASSAULT actual 2022-09-13/none ctx=military said=m3

### VOA Indonesia 2023-05-23
[m1:RUS.GOV Gubernur Belgorod] mengatakan [m2:RDK.REB kelompok sabotase] dari arah Ukraina {e1 menyusup} ke distrik Graivoron; [m3:UKR.GOV Kyiv] membantah {e2 mendalangi} penyusupan itu.
e1 m2 > m1 ASSAULT actual 2023-05-23/none ctx=military,territory said=m1
e2 m3 > m1 ASSAULT denied 2023-05-23/none ctx=military,territory

### detikNews 2021-10-11
Sebanyak 56 pesawat tempur [m1:CHN.MIL Tentara Pembebasan Rakyat] {e1 memasuki} zona identifikasi pertahanan udara [m2:TWN.GOV Taiwan] dalam sehari, dan [m3:TWN.MIL angkatan udaranya] {e2 menerbangkan} jet untuk memperingatkan.
e1 m1 > m2 MOBILIZE actual 2021-10-11/none mode=weapons ctx=military,territory
e2 m3 > m1 MOBILIZE actual 2021-10-11/none mode=weapons ctx=military

### Antara 2022-08-04
Sebagai reaksi atas {e1 kunjungan} [m1:USA.LEG Ketua DPR AS Nancy Pelosi] ke [m2:TWN.GOV Taipei], [m3:CHN.MIL militer China] {e2 menggelar latihan} tembak langsung di enam zona yang mengepung pulau itu, dan [m4:JPN.GOV Tokyo] {e3 memprotes} lima rudal yang jatuh di perairannya.
e1 m1 > m2 CONSULT actual 2022-08-02/day mode=visit ctx=diplomatic
e2 m3 > m2 MOBILIZE actual 2022-08-04/none mode=weapons ctx=military,territory
e3 m4 > m3 ACCUSE actual 2022-08-04/none mode=disapprove ctx=military

### Kompas.com 2021-12-03
[m1:RUS.GOV Moskow] diyakini {e1 menumpuk} hampir seratus ribu serdadu di dekat perbatasan [m2:UKR.GOV Ukraina], demikian laporan intelijen yang bocor ke [m3:#WashingtonPost Washington Post]; [m4:RUS.GOV juru bicara Kremlin Dmitry Peskov] menyebut kabar mengenai rencana {e2 penyerbuan} itu isapan jempol.
e1 m1 > m2 MOBILIZE actual 2021-12-03/none mode=troops ctx=military
e2 m1 > m2 ASSAULT denied 2021-12-03/none ctx=military said=m4

### CNN Indonesia 2022-02-02
[m1:USA.GOV Pentagon] {e1 menerbangkan} dua ribu personel dari Fort Bragg ke [m2:POL.GOV Polandia] dan [m3:DEU.GOV Jerman] untuk menenangkan sekutu di sayap timur [m4:NATO NATO].
e1 m1 > m2,m3 AID actual 2022-02-02/none ctx=military

### Tempo.co 2017-09-04
Sehari setelah uji nuklir keenam [m1:PRK.GOV Pyongyang], [m2:KOR.MIL militer Korea Selatan] {e1 meluncurkan} rudal balistik dalam simulasi serangan terhadap situs Punggye-ri, dan [m3:USA.GOV Menteri Pertahanan James Mattis] {e2 memperingatkan} akan ada "<<q1 respons militer besar-besaran>>".
e1 m2 > m1 MOBILIZE actual 2017-09-04/none mode=weapons ctx=military,cbrn
e2 m3 > m1 THREATEN threatened 2017-09-04/none mode=violence ctx=military,cbrn
q1 m3 direct cue=memperingatkan
