### Antara 2014-07-30
[m1:EU Uni Eropa] {e1 menjatuhkan} embargo senjata kepada [m2:RUS.GOV Rusia], padahal sepekan sebelumnya [m3:FRA.GOV Paris] masih {e2 menolak ikut menghukum} [m4=m2 Moskwa].
e1 m1 > m2 SANCTION actual 2014-07-30/none mode=discontinue ctx=military
e2 m3 > m4 REJECT actual 2014-07-23/week ctx=military

### Kompas.com 2016-10-07
[m1:USA.GOV Presiden Obama] {e1 menghapuskan} sisa sanksi ekonomi terhadap [m2:MMR.GOV Myanmar], sesuatu yang sudah lama {e2 diminta} [m3:MMR.GOV Aung San Suu Kyi] dan {e3 dicela} [m4:HRW Human Rights Watch] sebagai terlalu dini.
e1 m1 > m2 CONCEDE actual 2016-10-07/none ctx=economic
e2 m3 > m1 REQUEST requested 2016-10-07/none mode=yield ctx=economic
e3 m4 > m1 ACCUSE actual 2016-10-07/none mode=disapprove ctx=human_rights

### CNN Indonesia 2018-05-12
[m1:DEU.GOV Berlin], [m2:FRA.GOV Paris], dan [m3:GBR.GOV London] {e1 berjanji tidak akan memasang kembali} sanksi atas [m4:IRN.GOV Iran] meski [m5:USA.GOV Washington] {e2 menakut-nakuti} perusahaan [m6:FRA.BUS Total] dengan denda.
e1 m1,m2,m3 > m4 CONCEDE planned 2018-05-12/none ctx=cbrn,economic
e2 m5 > m6 THREATEN threatened 2018-05-12/none mode=restrict ctx=economic

### SINDOnews 2019-07-15
[m1:USA.GOV Menhan AS] menyangkal [m2=m1 negaranya] sudah {e1 menghukum} [m3:TUR.GOV Turki] gara-gara S-400; "<<q1 belum ada keputusan>>," katanya, seraya {e2 mencoret} [m4=m3 Ankara] dari program jet F-35.
e1 m2 > m3 SANCTION denied 2019-07-15/none ctx=military
e2 m1 > m4 SANCTION actual 2019-07-15/none mode=expel ctx=military
q1 m1 direct cue=katanya

### Republika 2012-05-15
[m1:AUS.GOV Canberra] {e1 melonggarkan} larangan bepergian bagi [m2:MMR.GOV para menteri Myanmar], sedangkan [m3:CAN.GOV Ottawa] {e2 memperpanjang} embargo senjatanya terhadap [m4=m2 negeri itu].
e1 m1 > m2 CONCEDE actual 2012-05-15/none ctx=diplomatic
e2 m3 > m4 SANCTION actual 2012-05-15/none mode=discontinue ctx=military

### Tempo.co 2021-12-09
Dijemput pukul enam pagi, [m1:IDN.EDU dua pengurus BEM Universitas Halu Oleo] {e1 ditahan} [m2:IDN.COP Polda Sultra]; sorenya [m3:IDN.EDU rektor] {e2 meminta penangguhan}, dan malamnya [m4=m1 mereka] {e3 boleh pulang}.
e1 m2 > m1 COERCE actual 2021-12-09/day mode=arrest ctx=repression
e2 m3 > m2 REQUEST requested 2021-12-09/none mode=yield ctx=repression
e3 m2 > m4 RETREAT actual 2021-12-09/none mode=release ctx=repression

### Fajar Bali 2018-09-03
"<<q1 Sekali lagi menyebar kabar bohong, [m1:IDN.CVL pemilik akun itu] [m21=m2 kami] tangkap>>," {e1 gertak} [m2:IDN.COP Kabid Humas Polda Bali], yang sampai kini tidak mau menahan [m3:IDN.PTY politikus] pelapornya.
e1 m2 > m1 THREATEN threatened 2018-09-03/none mode=arrest ctx=rights_freedoms
q1 m2 direct cue=gertak

### Kumparan 2022-01-19
Penjara itu di rumah [m1:IDN.GOV bupati Langkat] sendiri. [m2:IDN.JUD KPK] yang {e1 meringkusnya} lewat OTT menemukan kerangkeng; [m3:IDN.CVL Migrant Care] {e3 mengadukan} perbudakan ke [m4:IDN.GOV Komnas HAM], dan [m21=m1 sang bupati] membantah {e4 menyiksa} [m5:IDN.LAB pekerja sawit].
e1 m2 > m1 COERCE actual 2022-01-19/none mode=arrest ctx=corruption
e3 m3 > m1 ACCUSE actual 2022-01-19/none mode=allege ctx=human_rights
e4 m1 > m5 ASSAULT denied 2022-01-19/none mode=torture ctx=human_rights

### Detikcom 1999-10-20 none
Hitungan suara disiarkan langsung: 373 untuk [m1:IDN.REL Gus Dur], 313 untuk [m2:IDN.PTY Megawati]. [m3:IDN.PTY Amien Rais] mengetuk palu tiga kali pukul empat sore.

### BBC Indonesia 2012-04-13
[m1:FRA.MIL Pasukan Prancis] {e1 melindungi konvoi} [m2:UN Program Pangan Dunia] menuju utara, bukan {e2 dikerahkan melawan} [m3:MNLA.REB suku Tuareg], ralat [m4:FRA.GOV juru bicara Quai d'Orsay].
e1 m1 > m2 AID actual 2012-04-13/none ctx=peacekeeping said=m4
e2 m1 > m3 MOBILIZE denied 2012-04-13/none mode=troops ctx=military said=m4

### Antara 2013-01-12
Hanya sehari setelah {e1 diminta} [m1:MLI.GOV presiden sementara Mali], [m2:FRA.MIL helikopter Gazelle] {e2 menyambar} kolom [m3:ANSAR.REB Ansar Dine] di Konna; [m4:TCD.GOV Chad] {e3 mengirim 2.000 serdadu} menyusul, [m5:DZA.GOV Aljazair] {e4 membuka ruang udaranya}.
e1 m1 > m2 REQUEST requested 2013-01-12/none mode=assist ctx=military
e2 m2 > m3 ASSAULT actual 2013-01-12/none mode=aerial ctx=military
e3 m4 > m3 MOBILIZE actual 2013-01-12/none mode=troops ctx=military
e4 m5 > m2 COOPERATE actual 2013-01-12/none ctx=military

### Jubi 2023-09-06
Satuan tugas organik ditinggalkan pun tidak soal bagi [m1:IDN.GOV bupati Nduga], asalkan [m2:IDN.MIL TNI] {e2 menarik} [m21:IDN.MIL pasukan nonorganik] yang membuat [m3:IDN.REF warganya] mengungsi; [m4:IDN.MIL Kogabwilhan III] {e3 menyatakan tidak mungkin}.
e2 m1 > m2 REQUEST requested 2023-09-06/none mode=yield ctx=human_security
e3 m4 > m1 REJECT actual 2023-09-06/none mode=yield ctx=human_security

### VOA Indonesia 2015-04-08
[m1:IDN.GOV Jakarta] {e1 menangguhkan} pengiriman pekerja rumah tangga ke [m2:SAU.GOV 21 negara Timur Tengah], dua dasawarsa setelah [m3:IDN.CVL Solidaritas Perempuan] pertama kali {e2 mendesaknya}.
e1 m1 > m2 SANCTION actual 2015-04-08/none mode=discontinue ctx=human_rights
e2 m3 > m1 REQUEST requested 2015-04-08/none mode=change ctx=human_rights bg

### Kontan 2023-06-21
Bukan {e1 memutus hubungan}, bukan pula {e2 berhenti berdagang}: [m1:DEU.GOV Kanselir Scholz] {e3 menjamin} [m2:CHN.GOV PM Li Qiang] bahwa [m3=m1 Berlin] hanya mengurangi ketergantungan.
e3 m1 > m2 AGREE planned 2023-06-21/none ctx=economic
e1 m3 > m2 SANCTION denied 2023-06-21/none mode=discontinue ctx=economic
e2 m3 > m2 SANCTION denied 2023-06-21/none mode=discontinue ctx=economic

### Suara.com 2021-03-26
[m1:IDN.JUD Jaksa] {e1 minta} [m2:IDN.JUD hakim] mengusir [m3:IDN.REL terdakwa Rizieq Shihab] dari ruang sidang; [m4=m3 ia] justru {e3 walk out} dan {e4 emoh menjawab}.
e1 m1 > m2 REQUEST requested 2021-03-26/none ctx=legal
e3 m4 > m2 REJECT actual 2021-03-26/none ctx=legal
e4 m4 > m1 REJECT actual 2021-03-26/none ctx=legal

### Media Indonesia 2022-09-22
Hakim agung terjaring: [m1:IDN.JUD Sudrajad Dimyati] {e2 datang sendiri} ke Gedung Merah Putih dan {e3 langsung ditahan} [m2:IDN.JUD KPK]. [m3:IDN.JUD MA] {e4 memberhentikannya sementara} dan tidak akan mengintervensi.
e3 m2 > m1 COERCE actual 2022-09-22/none mode=arrest ctx=corruption
e4 m3 > m1 SANCTION actual 2022-09-22/none mode=expel ctx=corruption
e2 m1 > m2 CONCEDE actual 2022-09-22/none ctx=corruption

### Harian Sinar Harapan 2002-09-21
Usulan [m1:IDN.GOV gubernur] agar [m2:USA.BUS ExxonMobil] {e1 membayar ganti rugi} ditampik [m3=m2 perusahaan]. Akibatnya [m4:IDN.CVL penduduk Lhoksukon] {e2 memagari} jalan pipa dan [m5:GAM.REB GAM] {e3 mengancam sabotase}.
e1 m1 > m2 REQUEST requested 2002-09-21/none mode=assist ctx=natural_resource
e2 m4 > m2 PROTEST actual 2002-09-21/none mode=obstruct ctx=natural_resource
e3 m5 > m2 THREATEN threatened 2002-09-21/none mode=violence ctx=natural_resource

### Antara 2006-01-19
[m1:MYS.GOV Menteri Dalam Negeri Radzi Ahmad] {e1 memberi kelonggaran} kepada [m2:IDN.LAB pekerja tanpa izin]: [m3=m2 mereka] boleh pulang tanpa denda sampai akhir bulan. Setelah itu, [m4:MYS.CVL RELA] {e2 akan memburu}.
e1 m1 > m2 CONCEDE actual 2006-01-19/none ctx=migration
e2 m4 > m3 THREATEN threatened 2006-01-19/none mode=arrest ctx=migration

### Tirto.id 2020-11-12
Laporan [m1:AMNESTY Amnesty International] tentang Papua {e1 dianggap sampah} oleh [m2:IDN.MIL TNI]. Tetapi [m3:IDN.GOV Stafsus presiden Billy Mambrasar] {e2 mengajak} [m4=m1 lembaga itu] berdiskusi.
e1 m2 > m1 REJECT actual 2020-11-12/none ctx=human_rights
e2 m3 > m4 AGREE actual 2020-11-12/none ctx=human_rights

### SINDOnews 2021-11-18 headline
[m1:POL.COP Polandia] {e1 Semprotkan Air} ke [m2:UNK.REF Migran], [m3:BLR.GOV Lukashenko] {e2 Hubungi} [m4:DEU.GOV Merkel]
e1 m1 > m2 ASSAULT actual 2021-11-18/none mode=crowd-control ctx=migration
e2 m3 > m4 CONSULT actual 2021-11-18/none mode=phone ctx=migration

### Kompas.com 2011-09-27
Tak lama setelah bom meledak di [m1:IDN.REL GBIS Kepunton], [m2:IDN.GOV Wali Kota Joko Widodo] {e1 mendatangi} jemaat, sedangkan [m3:IDN.GOV Presiden] {e2 menyebut pelakunya} bagian dari [m4:JAT.REB jaringan Cirebon]. [m5:JAT.REB JAT] {e3 cuci tangan}: pengebom sudah lama keluar.
e1 m2 > m1 CONSULT actual 2011-09-27/none mode=visit ctx=terrorism
e2 m3 > m4 ACCUSE actual 2011-09-27/none mode=allege ctx=terrorism
e3 m5 > m3 REJECT actual 2011-09-27/none ctx=terrorism

### Antara 2020-10-20 none
Ekspor batik ke [m1:@JPN Jepang] naik 11 persen pada kuartal ketiga. Pembeli utama, menurut [m2:IDN.GOV atase perdagangan], adalah toko serba ada dan perancang muda di [m3:@JPN Osaka].

### Lampung Post 2012-10-29
Kampung Balinuraga rata dengan tanah. [m1:IDN.CVL Ribuan warga Agom] {e1 menyerbu} [m2:IDN.CVL tetangganya keturunan Bali]; [m3:IDN.COP polisi] kalah jumlah dan {e2 mundur} ke polsek. Lima hari kemudian [m4=m1+m2 kedua pihak] {e3 meneken perdamaian} di hadapan [m5:IDN.GOV gubernur]. [m6=m2 Para pengungsi] menagih {e4 ganti rumah} dari [m7=m5 pemprov].
e1 m1 > m2 ASSAULT actual 2012-10-29/none ctx=religion_ethnicity
e2 m3 > m1 RETREAT actual 2012-10-29/none mode=withdraw ctx=religion_ethnicity
e3 m1 > m2 SUPPORT actual 2012-10-29/none ctx=religion_ethnicity
e4 m6 > m7 REQUEST requested 2012-10-29/none mode=assist ctx=religion_ethnicity

### Detikcom 2016-05-18
Guru itu menangis. [m1:IDN.LAB Ketua forum guru bantu] memegang janji [m2:IDN.GOV Menteri Yuddy] yang {e2 diucapkan} tahun lalu; [m3=m2 sang menteri] {e3 angkat tangan}: anggaran tidak ada. [m4:IDN.LEG Komisi II] {e4 memanggilnya} besok.
e2 m2 > m1 AGREE planned 2015-01-01/year ctx=economic
e3 m3 > m1 REJECT actual 2016-05-18/none ctx=economic
e4 m4 > m3 REQUEST requested 2016-05-18/none mode=meet ctx=economic

### CNN Indonesia 2018-03-04
Sergei Skripal masih koma. [m1:GBR.GOV Theresa May] {e1 memberi} [m2:RUS.GOV Kremlin] batas waktu Selasa tengah malam untuk menjelaskan asal racunnya. [m3=m2 Moskwa] {e2 tidak menanggapi ultimatum} tanpa contoh zat. [m4:FRA.GOV Elysee], mula-mula ragu, {e3 berdiri di belakang} [m5=m1 London] sehari kemudian.
e1 m1 > m2 THREATEN threatened 2018-03-04/none ctx=cbrn
e2 m3 > m1 REJECT actual 2018-03-04/none mode=yield ctx=cbrn
e3 m4 > m5 SUPPORT actual 2018-03-04/none ctx=cbrn

### Kaltim Post 2014-02-14
Konvoi truk sawit berhenti di jembatan. [m1:IDN.CVL Masyarakat Dayak Long Isun] {e1 menahan kunci} buldoser [m2:IDN.BUS PT Kemakmuran Berkah Timber]. Kepala kampungnya {e2 dipanggil} [m3:IDN.COP Polres Kutai Barat] tetapi {e3 tidak datang}. Enam hari kemudian [m4=m2 pihak kontraktor] {e4 membayar denda adat} seratus guci.
e1 m1 > m2 COERCE actual 2014-02-14/none mode=seize ctx=natural_resource
e2 m3 > m1 REQUEST requested 2014-02-14/none mode=meet ctx=natural_resource
e3 m1 > m3 REJECT actual 2014-02-14/none mode=meet ctx=natural_resource
e4 m4 > m1 CONCEDE actual 2014-02-14/none ctx=natural_resource

### Republika 2017-12-21
Suara dihitung terbuka: 128 banding 9. [m1:UN Majelis Umum] {e1 menolak pengakuan} [m2:USA.GOV Trump] atas Yerusalem. Sebelum itu [m3:USA.GOV Dubes Nikki Haley] {e2 mengingatkan} bahwa [m4=m2 presidennya] <<q1 akan mencatat nama-nama>>. Ancaman pemotongan dana itu {e3 tak digubris} [m5:EGY.GOV Kairo] maupun [m6:JOR.GOV Amman].
e1 m1 > m2 REJECT actual 2017-12-21/none ctx=territory
e2 m3 > m1 THREATEN threatened 2017-12-21/none ctx=territory
e3 m5,m6 > m3 REJECT actual 2017-12-21/none mode=yield ctx=territory
q1 m3 indirect cue=mengingatkan

### Tribun Timur 2017-09-30
Konsinyasi dititipkan di pengadilan. [m1:IDN.GOV Gubernur Sulsel] {e1 menuduh} [m2:IDN.CVL 14 pemilik lahan] kereta api serakah. [m3=m2 Mereka] menyangkal {e2 menghambat} proyek [m4=m1 pemprov]: yang {e3 diminta} hanya harga setara tetangga. "<<q1 Kalau digusur, [m5=m3 kami] tidur di rel>>," kata [m6:IDN.CVL Haji Beddu].
e1 m1 > m2 ACCUSE actual 2017-09-30/none mode=disapprove ctx=economic
e2 m3 > m4 PROTEST denied 2017-09-30/none mode=obstruct ctx=economic
e3 m3 > m4 REQUEST requested 2017-09-30/none ctx=economic
q1 m6 direct cue=kata

### Sindonews 2022-10-08
Setelah jembatan itu terbakar, tak ada lagi rem. [m1:RUS.MIL Jenderal Sergei Surovikin] yang baru ditunjuk {e1 menghujani} [m2:UKR.CVL kota-kota] dengan delapan puluh rudal. [m3:BLR.GOV Lukashenko] {e2 membentuk gugus gabungan} dengan [m4:RUS.GOV Moskwa], tetapi menepis akan {e3 masuk perang} melawan [m5:UKR.GOV Kyiv]. [m6:UKR.GOV Menlu Kuleba] memutus lawatan Afrikanya.
e1 m1 > m2 ASSAULT actual 2022-10-08/none mode=aerial ctx=military
e2 m3 > m4 COOPERATE actual 2022-10-08/none ctx=military
e3 m3 > m5 ASSAULT denied 2022-10-08/none ctx=military

### Antara 2024-02-26
[m1:HUN.LEG Parlemen Hungaria], yang {e1 mengulur} delapan belas bulan, akhirnya {e2 meratifikasi} keanggotaan [m2:SWE.GOV Swedia]. Harganya: empat jet Gripen yang {e3 dijual} [m3=m2 Stockholm] kepada [m4:HUN.GOV Viktor Orban]. [m5=m4 Ia] menyangkal ada barter.
e2 m1 > m2 SUPPORT actual 2024-02-26/none ctx=military
e3 m3 > m4 COOPERATE actual 2024-02-26/none ctx=military
e1 m1 > m2 REJECT actual 2024-02-26/none ctx=military

### Pikiran Rakyat 2019-12-12
Alat berat datang bersama [m1:IDN.COP 1.200 anggota Satpol PP dan polisi]. [m2:IDN.CVL Warga Tamansari] {e1 membentuk pagar betis}; [m3=m2 mereka] {e2 diseret} satu demi satu. [m4:IDN.CVL LBH Bandung] {e3 melaporkan} [m5:IDN.GOV wali kota] ke [m6:IDN.GOV Komnas HAM]. [m7=m5 Oded] {e4 membela} bawahannya.
e1 m2 > m1 PROTEST actual 2019-12-12/none mode=obstruct ctx=human_rights
e2 m1 > m3 COERCE actual 2019-12-12/none mode=deport ctx=repression
e3 m4 > m5 ACCUSE actual 2019-12-12/none mode=allege ctx=human_rights
e4 m7 > m1 SUPPORT actual 2019-12-12/none ctx=repression

### JPNN 2018-01-31 none
Kopi dihidangkan di teras. [m1:IDN.GOV Bupati] memperlihatkan koleksi batu akik, lalu menunjuk foto bersama [m2:IDN.ELI mantan presiden] dan [m3:IDN.REL seorang kiai]. Tidak ada pernyataan politik malam itu.

### VOA Indonesia 2019-10-09
[m1:TUR.MIL Jet-jet Turki] {e1 menghantam} Ras al-Ain dua hari sesudah [m2:USA.GOV Trump] {e2 menyuruh} [m3:USA.MIL serdadunya] menyingkir. [m4:SDF.REB Milisi Kurdi], merasa {e3 ditikam dari belakang}, {e4 berpaling} ke [m5:SYR.GOV Damaskus] dan {e5 menyerahkan} Manbij kepada [m6:SYR.MIL tentara Assad].
e1 m1 > m4 ASSAULT actual 2019-10-09/none mode=aerial ctx=military
e3 m4 > m2 ACCUSE actual 2019-10-09/none mode=disapprove ctx=military
e5 m4 > m6 CONCEDE actual 2019-10-09/none ctx=territory
e4 m4 > m5 REQUEST requested 2019-10-09/none mode=assist ctx=military
e2 m2 > m1 CONCEDE actual 2019-10-09/none ctx=military

### Suara Merdeka 2005-10-15
[m1:IDN.GOV Bupati Temanggung] {e1 dilengserkan} setelah dua puluh camat mogok dan [m2:IDN.CVL ribuan warga] {e3 mengepung} [m3:IDN.LEG DPRD]. [m4=m1 Ia] sempat menawarkan {e4 audit}, {e5 ditepis} [m5:IDN.LEG ketua dewan].
e3 m2 > m3 PROTEST actual 2005-10-15/none mode=demo ctx=political_institutions
e5 m5 > m4 REJECT actual 2005-10-15/none ctx=political_institutions
e4 m4 > m5 AGREE actual 2005-10-15/none ctx=political_institutions
e1 m3 > m1 SANCTION actual 2005-10-15/none mode=expel ctx=political_institutions

### Tempo.co 2019-08-19
Pengepungan asrama dan makian rasial di Surabaya disusul {e3 pembakaran} gedung [m1:IDN.LEG DPRD Papua Barat] di Manokwari. [m2:IDN.GOV Gubernur Khofifah] {e4 meminta maaf atas nama} warganya kepada [m3:IDN.GOV Lukas Enembe]; [m4:IDN.CVL ormas] yang {e5 memaki} belum tersentuh.
Di jalan, [m5:IDN.EDU mahasiswa Papua] dan [m6:IDN.CVL massa] menyanyi.
e4 m2 > m3 SUPPORT actual 2019-08-19/none ctx=religion_ethnicity
e5 m4 > m5 ACCUSE actual 2019-08-19/none mode=disapprove ctx=religion_ethnicity
e3 m6 > m1 PROTEST actual 2019-08-19/none mode=riot ctx=religion_ethnicity

### Kumparan 2024-08-26 headline
Usai Putusan [m1:IDN.JUD MK], [m2:IDN.GOV KPU] {e1 Ikuti} Ambang Batas Baru, [m3:IDN.EDU Mahasiswa] Bebas
e1 m2 > m1 CONCEDE actual 2024-08-26/none ctx=election

### Antara 2015-03-25
[m1:ISR.GOV Pemerintahan Netanyahu] menyangkal {e1 memata-matai} {e2 perundingan} nuklir [m2:USA.GOV Amerika] dengan [m3:IRN.GOV Iran]; informasi itu, katanya, {e3 dibagikan} [m4:FRA.GOV Paris].
e1 m1 > m2 COERCE denied 2015-03-25/none mode=cyber ctx=intelligence
e2 m2 > m3 CONSULT actual 2015-03-25/none ctx=cbrn
e3 m4 > m1 COOPERATE actual 2015-03-25/none ctx=intelligence said=m1

### Kompas 2007-11-29
Terpilih lewat jajak tertutup, [m1:IDN.GOV gubernur Maluku Utara] versi [m2:IDN.GOV KPU pusat] {e1 tidak diakui} [m3:IDN.PTY pendukung lawannya], yang {e2 membakar ban} di Ternate; [m4:IDN.GOV Mendagri] {e3 menunda pelantikan}.
e1 m3 > m1 REJECT actual 2007-11-29/none ctx=election
e2 m3 > m2 PROTEST actual 2007-11-29/none mode=riot ctx=election
e3 m4 > m1 REJECT actual 2007-11-29/none ctx=election

### Detikcom 2021-08-03
Sumbangan dua triliun dari [m1:IDN.BUS keluarga Akidi Tio] kepada [m2:IDN.COP Polda Sumsel] ternyata kosong. [m3=m2 Kapolda] {e1 meminta ampun} kepada [m4:IDN.CVL publik], lalu {e2 diperiksa} [m5:IDN.COP Mabes].
e1 m3 > m4 SUPPORT actual 2021-08-03/none ctx=misinformation
e2 m5 > m3 ACCUSE actual 2021-08-03/none mode=investigate ctx=misinformation

### CNN Indonesia 2020-12-15
Tidak ada normalisasi, tegas [m1:IDN.GOV Kemlu]: [m2:IDN.GOV Indonesia] tidak pernah {e2 berniat membuka hubungan} dengan [m3:ISR.GOV Israel], betapa pun [m4:USA.GOV Washington] {e3 menyodorkan} dua miliar dolar sebagai imbalan.
e2 m2 > m3 AGREE denied 2020-12-15/none ctx=diplomatic said=m1
e3 m4 > m2 AGREE actual 2020-12-15/none ctx=diplomatic,economic

### Manado Post 2008-06-05
[m1:PHL.MIL AL Filipina] mengaku tidak {e1 mengejar}, tetapi mengawal pulang, [m2:IDN.CVL perahu pajeko] yang tersesat; [m3:IDN.GOV konsul RI di Davao] {e2 mengucapkan syukur}.
e1 m1 > m2 COERCE denied 2008-06-05/none ctx=territory
e2 m3 > m1 SUPPORT actual 2008-06-05/none ctx=diplomatic

### Bisnis.com 2021-11-03
[m1:IDN.GOV Siti Nurbaya] menyebut keliru bahwa [m2:IDN.GOV Indonesia] di Glasgow {e1 menyanggupi} nol deforestasi 2030, tafsiran [m3:GBR.GOV Menteri Zac Goldsmith]; yang ditandatangani, katanya, hanya janji menjaga tutupan hutan.
e1 m2 > m3 AGREE denied 2021-11-03/none ctx=environment said=m1

### Antara 2016-07-19 none
Sembilan puluh persen pemadam di [m1:@IDN Sulawesi] adalah sukarelawan. [m2:IDN.GOV Kepala BPBD] menuturkan musim kering datang sebulan lebih awal, dan helikopter baru tersedia di [m3:@IDN Makassar].

### Republika 2016-07-16
Pukul tiga pagi [m1:TUR.GOV Erdogan] muncul lewat ponsel, {e1 menyeru} [m2:TUR.CVL rakyat] keluar rumah. [m3:TUR.MIL Komplotan perwira] {e2 menutup} jembatan Bosporus; [m4=m3 sebagian] {e3 mengangkat tangan} saat fajar. [m5:USA.CVL Fethullah Gulen] menyangkal {e4 merancang kudeta}.
e1 m1 > m2 REQUEST requested 2016-07-16/none mode=assist ctx=pro_autocracy
e2 m3 > m1 COERCE actual 2016-07-16/none mode=restrict ctx=pro_autocracy
e3 m4 > m1 CONCEDE actual 2016-07-16/none ctx=pro_autocracy
e4 m5 > m1 ASSAULT denied 2016-07-16/none ctx=pro_autocracy

### Jawa Pos 2023-06-02
Keputusan mogok {e2 ditarik kembali} [m1:IDN.LAB serikat pilot] begitu [m2:IDN.BUS manajemen] {e3 melunasi} tunjangan, sedangkan [m3:IDN.GOV Menhub], yang {e4 menawarkan jasa penengah}, tidak jadi dipakai.
e2 m1 > m2 CONCEDE actual 2023-06-02/none ctx=economic
e3 m2 > m1 CONCEDE actual 2023-06-02/none ctx=economic
e4 m3 > m1,m2 AGREE actual 2023-06-02/none ctx=economic

### SINDOnews 2024-12-08
Tiga belas tahun bertahan, sebelas hari runtuh: [m1:SYR.MIL garnisun Homs] {e1 angkat kaki} tanpa tembakan, [m2:RUS.GOV Moskwa] {e2 memberi suaka} kepada [m3:SYR.ELI Bashar al-Assad], dan [m4:HTS.REB al-Jolani] {e3 melarang} [m5:HTS.REB milisinya] masuk kantor pemerintah. Sebelum itu [m6:IRN.GOV Teheran] {e4 berhenti membela} sekutunya.
e1 m1 > m4 RETREAT actual 2024-12-08/none mode=withdraw ctx=military
e2 m2 > m3 AID actual 2024-12-08/none ctx=asylum
e3 m4 > m5 REQUEST requested 2024-12-08/none mode=change ctx=military
e4 m6 > m3 SANCTION actual 2024-12-08/none mode=discontinue ctx=military

### Waspada 2014-11-14
[m1:IDN.GOV Gubernur Gatot] dituding [m2:IDN.LEG anggota DPRD Sumut] menyogok supaya hak interpelasi urung; [m3=m2 mereka] sendiri, dua tahun berselang, yang {e3 diborgol} [m4:IDN.JUD KPK].
e3 m4 > m3 COERCE actual 2016-01-01/year mode=arrest ctx=corruption

### Antara 2011-09-05
Menerima [m1:PHL.GOV Presiden Aquino]? [m2:MILF.REB Front Pembebasan Islam Moro] {e1 sudah lebih dulu berjumpa} dengannya di [m3:@JPN Narita] bulan lalu; [m4:MYS.GOV Kuala Lumpur] {e2 memfasilitasi} putaran berikutnya, dan [m5:IDN.GOV Jakarta] {e3 siap mengirim pengamat bila diundang}.
e1 m2 > m1 CONSULT actual 2011-08-01/month ctx=diplomatic
e2 m4 > m1,m2 CONSULT actual 2011-09-05/none mode=third-party ctx=diplomatic
e3 m5 > m2 AID hypothetical 2011-09-05/none ctx=peacekeeping

### Koran Tempo 2009-05-04
[m1:IDN.JUD Ketua KPK nonaktif Antasari Azhar] {e1 dijebloskan ke sel} [m2:IDN.COP Polda Metro] atas pembunuhan [m3:IDN.BUS Nasrudin Zulkarnaen]. [m4=m1 Ia] bersumpah tak {e3 memerintahkan penembakan} terhadapnya.
e1 m2 > m1 COERCE actual 2009-05-04/none mode=arrest ctx=crime
e3 m4 > m3 ASSAULT denied 2009-05-04/none ctx=crime
