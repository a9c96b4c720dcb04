### Antara 2014-11-12
[m1:JPN.GOV Perdana Menteri Shinzo Abe] dan [m2:CHN.GOV Presiden Xi Jinping] {e1 berjumpa} di sela-sela KTT APEC di [m3:@CHN Beijing], pertemuan resmi pertama kedua pemimpin, sementara [m4:KOR.GOV Presiden Park Geun-hye] hadir di ruang yang sama.
e1 m1 > m2 CONSULT actual 2014-11-12/none ctx=diplomatic

### Kompas.com 2019-08-29
[m1:IDN.GOV Menteri Koordinator Politik Wiranto] {e1 mengajak} [m2:IDN.CVL tokoh-tokoh Papua] duduk bersama, tetapi [m3:IDN.REL Persekutuan Gereja-Gereja di Papua] {e2 menuntut} [m4:IDN.MIL pasukan tambahan] ditarik lebih dahulu dari [m5:@IDN Jayapura].
e1 m1 > m2 REQUEST requested 2019-08-29/none mode=meet ctx=territory
e2 m3 > m4 REQUEST requested 2019-08-29/none mode=yield ctx=territory

### Tempo.co 2012-01-13
[m1:MMR.GOV Pemerintahan Thein Sein] {e1 melepaskan} 651 tahanan, termasuk [m2:MMR.OPP tokoh mahasiswa Min Ko Naing]. [m3:USA.GOV Presiden Obama] {e2 memuji} langkah itu dan [m4:USA.GOV Hillary Clinton] mengumumkan [m6=m3 Washington] {e3 akan menempatkan kembali} duta besar di [m5:MMR.GOV Yangon].
e1 m1 > m2 RETREAT actual 2012-01-13/none mode=release ctx=human_rights
e2 m3 > m1 SUPPORT actual 2012-01-13/none ctx=human_rights
e3 m4 > m5 AGREE planned 2012-01-13/none ctx=diplomatic

### Radar Lombok 2018-08-09
[m1:IDN.GOV Pemerintah Kabupaten Lombok Utara] {e1 menerima bantuan} 5.000 lembar terpal dari [m2:IDN.GOV Pemprov Bali]; dari Sumbawa, [m3:IDN.CVL relawan muslim] {e2 mengirimkan} dua truk air bersih bagi [m4:IDN.CVL pengungsi di Tanjung].
e1 m2 > m1 AID actual 2018-08-09/none ctx=disasters
e2 m3 > m4 AID actual 2018-08-09/none ctx=disasters

### detikNews 2021-08-23
[m1:IDN.GOV Pemerintah] {e1 menurunkan} level PPKM di Jabodetabek menjadi tiga dan {e2 membolehkan} [m2:IDN.REL rumah ibadah] dibuka dengan kapasitas separuh.
e1 m1 > m3 CONCEDE actual 2021-08-23/none ctx=health
e2 m1 > m2 CONCEDE actual 2021-08-23/none ctx=health,religion_ethnicity
[m3:IDN.CVL Warga] diminta tetap memakai masker.

### VOA Indonesia 2015-09-06
[m1:AUT.GOV Austria] dan [m2:DEU.GOV Jerman] {e1 membuka perbatasan} bagi ribuan [m3:SYR.REF pengungsi] yang berhari-hari tertahan di stasiun [m4:@HUN Budapest]. [m5:AUT.CVL Warga Wina] {e2 membagikan} makanan dan sepatu di peron.
e1 m1,m2 > m3 AID actual 2015-09-05/none ctx=migration
e2 m5 > m3 AID actual 2015-09-05/none ctx=migration

### Republika 2010-06-03
[m1:EGY.GOV Presiden Husni Mubarak] {e1 memerintahkan pembukaan} gerbang Rafah bagi [m2:PSE.CVL warga Gaza] sehari setelah [m3:ISR.MIL komando Israel] {e2 menyerbu} kapal Mavi Marmara yang ditumpangi [m4:TUR.CVL relawan Turki].
e1 m1 > m2 RETREAT actual 2010-06-01/none mode=access ctx=human_security
e2 m3 > m4 ASSAULT actual 2010-05-31/none mode=firearms ctx=human_security

### Kompas 2004-02-20
[m1:FRA.GOV Prancis] {e1 mempertimbangkan pengiriman} pasukan penjaga perdamaian ke [m2:HTI.GOV Haiti], sedangkan [m3:HTI.OPP koalisi oposisi] di negeri itu {e2 menampik} rencana pembagian kekuasaan yang {e3 diusulkan} [m4:CARICOM Komunitas Karibia].
e1 m1 > m2 AID hypothetical 2004-02-20/none ctx=peacekeeping
e2 m3 > m4 REJECT actual 2004-02-20/none mode=yield ctx=political_institutions
e3 m4 > m3 REQUEST requested 2004-02-20/none mode=yield ctx=political_institutions

### Tribun Jabar 2022-09-05
[m1:IDN.LAB Sopir angkot] mengakhiri mogok setelah [m2:IDN.GOV Dinas Perhubungan Kota Bandung] {e1 mengabulkan} kenaikan tarif Rp1.000. Sebelumnya [m3:IDN.LEG DPRD] {e2 memediasi} kedua pihak.
e1 m2 > m1 CONCEDE actual 2022-09-05/none ctx=economic
e2 m3 > m1,m2 CONSULT actual 2022-09-05/none mode=third-party ctx=economic

### Antara 2017-07-17
[m1:IDN.MIL TNI AL], [m2:MYS.MIL Tentara Laut Diraja Malaysia], dan [m3:PHL.MIL Angkatan Laut Filipina] mulai {e1 melakukan patroli bersama} di Laut Sulu untuk mencegah penculikan oleh [m4:ASG.REB Abu Sayyaf].
e1 m1 > m2,m3 COOPERATE actual 2017-07-17/none ctx=terrorism,military

### Media Indonesia 2006-05-31
[m1:JPN.GOV Jepang], [m2:MYS.GOV Malaysia], dan [m3:CHN.GOV Tiongkok] {e1 menerbangkan tim medis} ke [m4:IDN.GOV Yogyakarta] kurang dari 72 jam setelah gempa. Gubernur [m5:IDN.GOV Sultan Hamengku Buwono X] {e2 mengucapkan terima kasih} kepada semua penyumbang.
e1 m1,m2,m3 > m4 AID actual 2006-05-29/none ctx=disasters
e2 m5 > m1,m2,m3 SUPPORT actual 2006-05-31/none ctx=disasters

### CNN Indonesia 2023-03-10
Berkat {e1 mediasi} [m1:CHN.GOV Cina], [m2:IRN.GOV Iran] dan [m3:SAU.GOV Arab Saudi] {e2 setuju} memulihkan hubungan diplomatik dalam dua bulan. [m4:OMN.GOV Oman] dan [m5:IRQ.GOV Irak] {e3 menyambut} pengumuman itu.
e1 m1 > m2,m3 CONSULT actual 2023-03-10/none mode=third-party ctx=diplomatic
e2 m2 > m3 AGREE planned 2023-03-10/none ctx=diplomatic
e3 m4,m5 > m2,m3 SUPPORT actual 2023-03-10/none ctx=diplomatic

### Bisnis Indonesia 2021-10-26
[m1:IDN.LAB Konfederasi Serikat Pekerja Indonesia] {e1 meminta} [m2:IDN.GOV para gubernur] menaikkan upah minimum hingga 10 persen. [m3:IDN.BUS Apindo] menilai permintaan itu {e2 tidak realistis}.
e1 m1 > m2 REQUEST requested 2021-10-26/none mode=change ctx=economic
e2 m3 > m1 REJECT actual 2021-10-26/none ctx=economic

### Koran Tempo 2009-07-02
[m1:OAS Organisasi Negara-Negara Amerika] {e1 memberi waktu} tiga hari kepada [m2:HND.GOV pemerintahan Roberto Micheletti] untuk memulihkan jabatan [m3:HND.GOV Manuel Zelaya]. Bila tidak, keanggotaan [m4:@HND Honduras] akan ditangguhkan.
e1 m1 > m2 THREATEN threatened 2009-07-01/none mode=relations ctx=pro_democracy

### BBC Indonesia 2018-09-19
Dalam {e1 kunjungannya} ke [m1:PRK.GOV Pyongyang], [m2:KOR.GOV Presiden Moon Jae-in] mendapat janji [m3:PRK.GOV Kim Jong-un] yang {e2 akan menutup} fasilitas uji mesin rudal Tongchang-ri dengan disaksikan para ahli asing.
e1 m2 > m1 CONSULT actual 2018-09-18/none mode=visit ctx=diplomatic
e2 m3 > m2 CONCEDE planned 2018-09-19/none ctx=cbrn

### Kaltim Post 2016-12-08
Setelah {e1 dikunjungi} [m1:IDN.LEG anggota Komisi VII DPR], [m2:IDN.BUS perusahaan tambang di Sanga-Sanga] {e2 berjanji menutup} lubang bekas galian yang telah menewaskan dua anak. [m3:IDN.CVL Jatam] {e3 menganggap} janji itu basi.
e1 m1 > m2 CONSULT actual 2016-12-08/none mode=visit ctx=environment
e2 m2 > m1 AGREE planned 2016-12-08/none ctx=environment
e3 m3 > m2 ACCUSE actual 2016-12-08/none mode=disapprove ctx=environment

### Antara 2022-03-17
Sejumlah 1.300 [m1:UKR.CVL orang] telah {e1 dikeluarkan} dari bawah reruntuhan Teater Mariupol oleh [m2:UKR.GOV petugas penyelamat]. [m3:ITA.GOV Menteri Kebudayaan Dario Franceschini] {e2 menawarkan} biaya untuk membangunnya kembali.
e1 m2 > m1 AID actual 2022-03-17/none ctx=military
e2 m3 > m2 AGREE actual 2022-03-17/none ctx=military

### Jawa Pos 2013-09-11
[m1:IDN.COP Kapolda Jawa Timur] {e1 menambah} dua kompi [m2:IDN.COP Brimob] di Puger, [m3:@IDN Jember], agar bentrokan dua kelompok [m4:IDN.REL warga] tidak berulang.
e1 m1 > m4 MOBILIZE actual 2013-09-11/none mode=police ctx=religion_ethnicity

### Kompas.com 2020-02-29
Dalam perjanjian yang {e1 ditandatangani} di [m1:@QAT Doha], [m2:USA.GOV Amerika Serikat] {e2 berjanji menarik} seluruh tentaranya dalam 14 bulan, sedangkan [m3:TALIBAN.REB Taliban] {e3 berjanji tidak membiarkan} [m4:ALQAEDA.REB Al-Qaeda] memakai wilayahnya.
e1 m2 > m3 SUPPORT actual 2020-02-29/none ctx=military
e2 m2 > m3 CONCEDE planned 2020-02-29/none ctx=military
e3 m3 > m2 CONCEDE planned 2020-02-29/none ctx=terrorism

### Sinar Harapan 2005-03-18
[m1:ISR.MIL Tentara Israel] {e1 menyerahkan} kendali kota Jericho kepada [m2:PSE.COP polisi Palestina]; pos pemeriksaan di selatan kota {e2 dibongkar} keesokan harinya.
e1 m1 > m2 RETREAT actual 2005-03-16/none mode=withdraw ctx=territory
e2 m1 > m2 RETREAT actual 2005-03-17/none mode=access ctx=territory

### Republika 2019-01-30 none
Tarian perang dari [m1:@IDN Nias] menutup festival budaya di [m2:@MYS Kuala Lumpur]. Penonton meminta penampilan diulang, dan panitia dengan senang hati memenuhi permintaan tersebut.

### Tempo.co 2014-08-26
[m1:IDN.PTY Partai Amanat Nasional] {e1 memberi sinyal} akan bergabung dengan [m2:IDN.PTY kubu Joko Widodo]. [m3:IDN.PTY Hatta Rajasa], ketua umumnya, {e2 membantah} telah {e3 bertemu} [m4:IDN.PTY Surya Paloh] untuk membahas hal itu.
e1 m1 > m2 AGREE planned 2014-08-26/none ctx=election
e2 m3 > m4 REJECT actual 2014-08-26/none ctx=election
e3 m3 > m4 CONSULT denied 2014-08-26/none ctx=election

### Kompas.com 2015-04-26
[m1:IND.MIL Angkatan Udara India] {e1 mengangkut} 500 [m2:IND.CVL warganya] dari [m3:@NPL Kathmandu] dan {e2 menurunkan} dua puluh ton selimut untuk [m4:NPL.CVL korban gempa].
e1 m1 > m2 AID actual 2015-04-26/none ctx=disasters
e2 m1 > m4 AID actual 2015-04-26/none ctx=disasters

### Tribun Medan 2017-08-11
[m1:IDN.AGR Ratusan petani Sei Mencirim] {e1 menyampaikan aspirasi} kepada [m2:IDN.LEG DPRD Sumatera Utara]. [m3=m2 Dewan] {e2 menjadwalkan} rapat dengar pendapat dengan [m4:IDN.BUS PTPN II] pekan depan.
e1 m1 > m2 REQUEST requested 2017-08-11/none mode=assist ctx=natural_resource
e2 m3 > m4 AGREE planned 2017-08-18/week ctx=natural_resource

### Antara 2021-05-21
[m1:ISR.GOV Kabinet keamanan Israel] {e1 menyetujui} gencatan senjata tanpa syarat yang {e2 diusulkan} [m2:EGY.GOV Mesir]; [m3:HAMAS.REB Hamas] menyatakan {e3 akan menghormatinya} selama pihak lawan berbuat sama.
e1 m1 > m3 CONCEDE planned 2021-05-20/none ctx=military
e2 m2 > m1 REQUEST requested 2021-05-20/none mode=yield ctx=military
e3 m3 > m1 CONCEDE planned 2021-05-21/none ctx=military

### detikNews 2011-05-20
[m1:IDN.GOV Wakil Presiden Boediono] {e1 meninjau} lokasi lumpur Lapindo dan {e2 mendengarkan} keluhan [m2:IDN.CVL warga tiga desa]. [m3=m2 Mereka] {e3 menagih} sisa ganti rugi dari [m4:IDN.BUS PT Minarak].
e1 m1 > m2 CONSULT actual 2011-05-20/none mode=visit ctx=disasters
e2 m1 > m2 CONSULT actual 2011-05-20/none ctx=disasters
e3 m3 > m4 REQUEST requested 2011-05-20/none mode=yield ctx=reparations

### Kompas 2008-08-11
[m1:USA.MIL Pesawat C-17 Amerika] {e1 memulangkan} dua ribu [m2:GEO.MIL prajurit Georgia] dari Irak, sehingga [m3:GEO.GOV Tbilisi] dapat {e2 memperkuat pertahanan} ibu kota menghadapi [m4:RUS.MIL divisi-divisi Rusia].
e1 m1 > m2 AID actual 2008-08-11/none ctx=military
e2 m3 > m4 MOBILIZE hypothetical 2008-08-11/none mode=troops ctx=military

### VOA Indonesia 2024-11-27
[m1:FRA.GOV Prancis] dan [m2:USA.GOV Amerika Serikat] {e1 menjadi penengah} kesepakatan yang membuat [m3:ISR.MIL pasukan Israel] {e2 akan mundur} dari Lebanon selatan dalam enam puluh hari; [m4:LBN.MIL tentara Lebanon] {e3 akan dikerahkan} ke sana menggantikan [m5:HEZBOLLAH.REB Hizbullah].
e1 m1,m2 > m3,m5 CONSULT actual 2024-11-27/none mode=third-party ctx=military
e2 m3 > m5 CONCEDE planned 2024-11-27/none ctx=military
e3 m4 > m5 MOBILIZE planned 2024-11-27/none mode=troops ctx=military

### Liputan6.com 2018-02-11
Atas nama [m1:PRK.GOV Kim Jong-un], [m2:PRK.GOV Kim Yo-jong] {e1 menyampaikan undangan} berkunjung kepada [m3:KOR.GOV Presiden Moon Jae-in] dalam {e2 jamuan makan siang} di Gedung Biru.
e1 m2 > m3 AGREE actual 2018-02-10/none ctx=diplomatic
e2 m2 > m3 CONSULT actual 2018-02-10/none mode=visit ctx=diplomatic

### Riau Pos 2015-10-16
Enam belas [m1:IDN.EDU aktivis BEM Universitas Riau] {e1 dipulangkan} [m2:IDN.COP Polda Riau] seusai pemeriksaan. [m3:IDN.CVL Walhi] {e2 memberikan pendampingan hukum} sejak malam pertama.
e1 m2 > m1 RETREAT actual 2015-10-16/none mode=release ctx=environment
e2 m3 > m1 AID actual 2015-10-16/none ctx=legal

### Antara 2023-02-08
[m1:TUR.GOV Pemerintah Turki] {e1 meminta bantuan} internasional lewat Uni Eropa. Dalam sehari, [m2:GRC.GOV Yunani] {e2 memberangkatkan} 21 penyelamat beserta dua anjing pelacak, dan [m3:ARM.GOV Armenia] {e3 mengirim truk bantuan} melintasi jembatan Margara yang tiga puluh tahun tertutup.
e1 m1 > m4 REQUEST requested 2023-02-06/none mode=assist ctx=disasters
e2 m2 > m1 AID actual 2023-02-07/none ctx=disasters
e3 m3 > m1 AID actual 2023-02-08/none ctx=disasters
[m4:EU Uni Eropa] mengoordinasi kedatangan tim.

### Kompas.com 2016-05-23 headline
[m1:USA.GOV Obama] {e1 Cabut Embargo} Senjata [m2:VNM.GOV Vietnam]
e1 m1 > m2 CONCEDE actual 2016-05-23/none ctx=military

### Detik 2022-06-29 headline
[m1:IDN.GOV Jokowi] {e1 Temui} [m2:UKR.GOV Zelenskyy], {e2 Tawarkan} Jadi Pembawa Pesan ke [m3:RUS.GOV Putin]
e1 m1 > m2 CONSULT actual 2022-06-29/none mode=visit ctx=diplomatic
e2 m1 > m2 AGREE actual 2022-06-29/none ctx=diplomatic

### Padang Ekspres 2012-05-15
[m1:IDN.CVL KAN Air Bangis] {e1 menyatakan dukungan} kepada [m2:IDN.GOV Bupati Pasaman Barat] yang {e2 mencabut} izin lokasi [m3:IDN.BUS dua perusahaan sawit].
e1 m1 > m2 SUPPORT actual 2012-05-15/none ctx=natural_resource
e2 m2 > m3 SANCTION actual 2012-05-15/none mode=discontinue ctx=natural_resource

### Tempo.co 2010-07-09
[m1:RUS.GOV Rusia] dan [m2:USA.GOV Amerika Serikat] {e1 bertukar} empat belas agen di landasan Bandara [m3:@AUT Wina], pertukaran terbesar sejak Perang Dingin.
e1 m1 > m2 RETREAT actual 2010-07-09/none mode=release ctx=intelligence

### CNN Indonesia 2016-12-01
[m1:COL.LEG Kongres Kolombia] {e1 meratifikasi} perjanjian damai versi kedua dengan [m2:FARC.REB FARC]; [m3:COL.OPP mantan presiden Álvaro Uribe] dan partainya {e2 memboikot} pemungutan suara.
e1 m1 > m2 SUPPORT actual 2016-11-30/none ctx=military
e2 m3 > m1 REJECT actual 2016-11-30/none ctx=legislative

### Fajar 2014-02-03
[m1:IDN.BUS Manajemen hotel] {e1 mempekerjakan kembali} 24 [m2:IDN.LAB karyawan] yang dipecat, menuruti {e2 anjuran} [m3:IDN.GOV Dinas Tenaga Kerja Makassar].
e1 m1 > m2 RETREAT actual 2014-02-03/none ctx=economic
e2 m3 > m1 REQUEST requested 2014-02-03/none mode=yield ctx=economic

### Kompas.com 2024-01-24 none
Gempa bermagnitudo 5,4 mengguncang [m1:@IDN Halmahera] dan memaksa penumpang kapal feri bertahan di dermaga. Pelayaran ke Ternate kembali normal sore hari.

### SINDOnews 2017-06-23
[m1:AUS.MIL Dua pesawat intai P-3 Orion Australia] {e1 membantu} [m2:PHL.MIL tentara Filipina] memantau Marawi. Informasi dari udara itu {e2 dibagikan} pula kepada [m3:MYS.MIL militer Malaysia].
e1 m1 > m2 COOPERATE actual 2017-06-23/none ctx=terrorism,intelligence
e2 m1 > m3 COOPERATE actual 2017-06-23/none ctx=intelligence

### Bali Post 2013-12-07
Di penghujung Konferensi Tingkat Menteri [m1:WTO WTO], [m2:IND.GOV India] akhirnya {e1 menerima} naskah kompromi tentang cadangan pangan. [m3:IDN.GOV Gita Wirjawan], tuan rumah, {e2 memuji keluwesan} [m4=m2 New Delhi].
e1 m2 > m1 CONCEDE actual 2013-12-07/none ctx=economic
e2 m3 > m4 SUPPORT actual 2013-12-07/none ctx=economic
