### Antara 2023-10-25
Sampai berita ini diturunkan, [m1:IDN.LAB puluhan sopir truk pasir] masih {e1 memarkir kendaraannya} di depan kantor [m2:IDN.GOV Bupati Lumajang]. Mereka {e2 mendesak} jam operasi diperpanjang; [m3:IDN.COP polisi] mengalihkan arus.
e1 m1 > m2 PROTEST actual 2023-10-25/none mode=obstruct ctx=economic
e2 m1 > m2 REQUEST requested 2023-10-25/none mode=change ctx=economic

### Tribun Sumsel 2022-07-26
[m1:IDN.COP Tim gabungan Polda dan Kodam] {e1 meledakkan} sumur minyak ilegal di Keban; [m2:IDN.LAB penambang] yang {e2 mencoba menghalangi} {e3 dihalau} ke luar garis.
e1 m1 > m2 ASSAULT actual 2022-07-26/none mode=destroy ctx=natural_resource
e2 m2 > m1 PROTEST actual 2022-07-26/none mode=obstruct ctx=natural_resource
e3 m1 > m2 COERCE actual 2022-07-26/none mode=restrict ctx=natural_resource

### Kompas.com 2021-10-12
Andaikata [m1:IDN.GOV PLN] {e1 mencabut} sambungan, kata ketua adat, [m2:IDN.CVL warga Seko] {e2 tidak akan segan merobohkan} tiang listrik yang lewat tanah mereka.
e1 m1 > m2 SANCTION hypothetical 2021-10-12/none mode=discontinue ctx=human_security
e2 m2 > m1 THREATEN threatened 2021-10-12/none mode=violence ctx=human_security

### Palopo Pos 2017-03-27
[m1:IDN.JUD PN Masamba] {e1 menghukum} [m2:IDN.AGR petani Amisandi] tujuh bulan karena {e2 menghadang} [m3:IDN.BUS PT Seko Power Prima]. Setelah bebas, [m4=m2 dia] disambut tarian perang.
e1 m1 > m2 SANCTION actual 2017-03-27/none mode=convict ctx=natural_resource
e2 m2 > m3 PROTEST actual 2016-08-01/month mode=obstruct ctx=natural_resource bg

### Suara.com 2023-12-07
Rencana {e1 bertandang} [m1:IDN.PTY Anies] ke pondok {e2 ditolak} [m2:IDN.REL pengasuhnya]; alasannya, demikian [m3=m2 sang kiai], pesantren tidak mau ikut politik praktis.
e1 m1 > m2 CONSULT planned 2023-12-07/none mode=visit ctx=election
e2 m2 > m1 REJECT actual 2023-12-07/none mode=meet ctx=election

### Bali Post 2023-12-28
Desak Anies di Ponorogo {e1 tidak diizinkan} [m1:IDN.GOV Dinas Pariwisata] memakai museum; [m2:IDN.PTY Tim Amin] {e2 menuding} ada tekanan [m3:IDN.GOV Pemprov Jatim], yang {e3 membantahnya}.
e1 m1 > m2 REJECT actual 2023-12-28/none ctx=election
e2 m2 > m3 ACCUSE actual 2023-12-28/none mode=allege ctx=election
e3 m3 > m2 REJECT actual 2023-12-28/none ctx=election

### Antara 2023-02-27
[m1:IDN.GOV Sri Mulyani] {e1 mencopot} [m2:IDN.GOV Rafael Alun] dan {e2 membubarkan} klub motor besar [m3:IDN.GOV pegawai pajak]. [m4:IDN.REL Said Aqil Siroj] {e3 menyerukan} [m5:IDN.REL warga NU] tak usah bayar pajak kalau tetap dikorupsi.
e1 m1 > m2 SANCTION actual 2023-02-24/day mode=expel ctx=corruption
e2 m1 > m3 COERCE actual 2023-02-26/day mode=ban ctx=corruption
e3 m4 > m5 REQUEST requested 2023-02-26/none ctx=corruption

### Tempo.co 2023-05-24
[m1:IDN.JUD KPK] mengalihkan tahanan [m2:IDN.GOV Lukas Enembe] ke RSPAD? Belum: permohonan pengacara untuk tahanan kota {e2 ditampik}, pembantaran saja {e3 dikabulkan}.
e2 m1 > m2 REJECT actual 2023-05-24/none mode=yield ctx=corruption
e3 m1 > m2 CONCEDE actual 2023-05-24/none ctx=corruption

### Jubi 2023-12-28
Jenazah Lukas tiba; [m1:IDN.CVL pelayat] {e1 melempari} [m2:IDN.GOV Penjabat Gubernur Ridwan Rumasukun] dengan batu dan {e2 membakar} asrama [m3:IDN.MIL tentara] di Waena. Polisi {e3 menambah} enam SSK.
e1 m1 > m2 ASSAULT actual 2023-12-28/day ctx=religion_ethnicity
e2 m1 > m3 PROTEST actual 2023-12-28/day mode=riot
e3 m4 > m1 MOBILIZE actual 2023-12-28/none mode=police
[m4:IDN.COP Kapolda Fakhiri] sendiri memegang komando.

### Antara 2022-03-25
[m1:IDN.MIL Batalyon Marinir 3] {e1 dikirim memperkuat} pos Quary Bawah setelah dua kawannya {e2 gugur} oleh granat [m2:TPNPB.REB kelompok Egianus].
e1 m1 > m2 MOBILIZE actual 2022-03-25/none mode=troops ctx=territory
e2 m2 > m1 ASSAULT actual 2022-03-25/none mode=explosives ctx=territory

### Tribun Papua 2021-09-02
Subuh itu, Posramil Kisor {e1 diserbu} tiga puluh orang. [m1:IDN.MIL Panglima Hadi Tjahjanto] terbang ke Sorong dan {e3 memerintahkan} pengejaran, [m2:IDN.CVL warga Aifat] lari ke hutan, sedangkan [m3:TPNPB.REB Kodap IV] mengaku pelakunya.
e1 m3 > m1 ASSAULT actual 2021-09-02/day mode=firearms ctx=territory
e3 m1 > m3 MOBILIZE actual 2021-09-02/none mode=troops ctx=territory

### Republika 2019-08-17
[m1:IDN.COP Densus 88] {e1 menyita} busur dan bendera dari rumah [m2:JAD.REB penyerang Polsek Wonokromo]; istrinya {e2 dipulangkan} sehabis {e3 diperiksa}.
e1 m1 > m2 COERCE actual 2019-08-17/none mode=seize ctx=terrorism
e2 m1 > m3 RETREAT actual 2019-08-17/none mode=release ctx=terrorism
e3 m1 > m3 ACCUSE actual 2019-08-17/none mode=investigate ctx=terrorism
[m3:IDN.CVL Perempuan itu] pindah ke rumah orang tuanya.

### Harian Bernas 2006-06-01
Gempa Bantul: [m1:CUB.MED tim dokter Kuba] {e1 mendirikan} rumah sakit tenda, [m2:JPN.MIL Pasukan Bela Diri Jepang] {e2 menyuntik} tetanus, [m3:USA.MIL marinir Amerika] {e3 mengoperasi} di Sewon; [m4:IDN.CVL warga] membalas dengan tembang.
e1 m1 > m4 AID actual 2006-06-01/none ctx=disasters
e2 m2 > m4 AID actual 2006-06-01/none ctx=disasters
e3 m3 > m4 AID actual 2006-06-01/none ctx=disasters

### Antara 2014-12-14
Tim dari [m1:IDN.EDU Undip] {e1 turut menggali} longsoran Jemblung bersama [m2:IDN.MIL Kostrad]; [m3:IDN.GOV Ganjar] {e2 berjanji membangunkan} rumah untuk [m4:IDN.REF penyintas].
e1 m1 > m2 COOPERATE actual 2014-12-14/none ctx=disasters
e2 m3 > m4 AGREE planned 2014-12-14/none ctx=disasters

### Kompas.com 2015-10-26
[m1:IDN.MIL KRI Banda Aceh] {e1 disiapkan} sebagai tempat pengungsian asap bagi [m2:IDN.CVL warga Palangkaraya], tetapi sampai hujan turun tak seorang pun {e2 diangkut}.
e1 m1 > m2 AGREE planned 2015-10-26/none ctx=disasters
e2 m1 > m2 AID denied 2015-10-26/none ctx=disasters

### Tempo.co 2022-02-17
Menaker {e1 ditemui} [m1:IDN.LAB Said Iqbal]: ia {e2 menuntut} aturan JHT dicabut, ia pun {e3 diberi janji} revisi oleh [m2:IDN.GOV Ida Fauziyah].
e1 m1 > m2 CONSULT actual 2022-02-16/day ctx=economic
e2 m1 > m2 REQUEST requested 2022-02-16/day mode=change ctx=economic
e3 m2 > m1 CONCEDE planned 2022-02-16/none ctx=economic

### Detikcom 2022-03-02
[m1:IDN.GOV Kementerian Ketenagakerjaan] akhirnya {e1 mengembalikan} aturan lama JHT; [m2:IDN.LAB KSBSI] {e2 menghentikan aksi} di Gatot Subroto dan {e3 bersalaman dengan} [m3=m1 dirjennya].
e1 m1 > m2 CONCEDE actual 2022-03-02/none ctx=economic
e2 m2 > m1 RETREAT actual 2022-03-02/none ctx=economic
e3 m2 > m3 CONSULT actual 2022-03-02/none ctx=economic

### Radar Kudus 2021-09-29
Penambang galian C {e1 mengancam} [m1:IDN.CVL aktivis JATAM Pati] dengan parang; [m2:IDN.COP kapolsek] menganggapnya salah paham dan {e3 mendamaikan} keduanya.
e1 m3 > m1 THREATEN threatened 2021-09-29/none mode=violence ctx=environment
e3 m2 > m1,m3 CONSULT actual 2021-09-29/none mode=third-party ctx=environment
[m3:IDN.BUS Pemilik tambang] enggan diwawancarai.

### Tribun Kupang 2021-02-24
[m1:IDN.GOV Gubernur Viktor Laiskodat] {e1 mengancam menyita} lahan Besipae; [m2:IDN.CVL ibu-ibu Pubabu] {e2 bertelanjang dada} mengadang [m3:IDN.COP Brimob], yang {e3 menembakkan} granat kejut.
e1 m1 > m2 THREATEN threatened 2020-05-12/none mode=restrict ctx=human_security
e2 m2 > m3 PROTEST actual 2020-05-12/day mode=obstruct ctx=human_security
e3 m3 > m2 ASSAULT actual 2020-08-18/day mode=crowd-control ctx=repression

### Malaysiakini 2021-08-16
[m1:MYS.GOV Muhyiddin Yassin] {e1 menyerahkan} surat letak jawatan kepada [m2:MYS.GOV Yang di-Pertuan Agong] begitu [m3:MYS.PTY lima belas wakil UMNO] {e2 menarik sokongan}.
e1 m1 > m2 RETREAT actual 2021-08-16/day mode=resign ctx=executive
e2 m3 > m1 SANCTION actual 2021-08-03/none mode=discontinue ctx=political_institutions

### Malaysiakini 2021-09-13
[m1:MYS.GOV Ismail Sabri] dan [m2:MYS.OPP Anwar Ibrahim] {e1 menyaksikan} penandatanganan memorandum kestabilan politik; sebagai gantinya [m3=m2 Pakatan] {e2 tidak akan menjatuhkan} perdana menteri.
e1 m1 > m2 SUPPORT actual 2021-09-13/none ctx=political_institutions
e2 m3 > m1 CONCEDE planned 2021-09-13/none ctx=political_institutions

### Rappler 2016-11-18
Jenazah Marcos dikubur di Taman Makam Pahlawan. [m1:PHL.EDU Mahasiswa Ateneo] {e1 membanjiri} Katipunan; [m2:PHL.GOV Leni Robredo] {e2 menyebutnya} pencuri malam hari dan dua pekan kemudian {e3 keluar dari kabinet} [m3:PHL.GOV Duterte].
e1 m1 > m3 PROTEST actual 2016-11-18/day mode=demo ctx=human_rights
e2 m2 > m3 ACCUSE actual 2016-11-18/none mode=disapprove ctx=human_rights
e3 m2 > m3 RETREAT actual 2016-11-18/none mode=resign ctx=executive

### Inquirer 2013-02-27
Kiriman kapal feri {e1 disediakan} [m1:PHL.GOV Manila] untuk menjemput [m2:SULU.REB pengikut Kiram] dari Lahad Datu; [m3:SULU.REB Rajah Mudah] {e3 menolak naik}, dan [m4:MYS.COP polis komando] {e4 menggempur}.
e1 m1 > m2 AGREE actual 2013-02-25/none ctx=territory
e3 m3 > m1 REJECT actual 2013-02-26/none mode=yield ctx=territory
e4 m4 > m3 ASSAULT actual 2013-02-27/none mode=firearms ctx=territory

### The Nation ID 2019-10-25
BRN membantah {e1 menyerang} pos di Lam Phaya; [m1:THA.MIL juru bicara ISOC Pramote Prom-in] {e2 bersikeras} [m2:BRN.REB kelompok itu] dalangnya dan {e3 memberlakukan jam malam} di Yala.
e1 m2 > m3 ASSAULT denied 2019-10-25/none mode=firearms ctx=territory
e2 m1 > m2 ACCUSE actual 2019-10-25/none mode=allege ctx=territory
e3 m1 > m4 COERCE actual 2019-10-25/none mode=curfew ctx=territory
Lima belas [m3:THA.PRM penjaga kampung] tewas; [m4:THA.CVL penduduk] takut menyadap karet.
