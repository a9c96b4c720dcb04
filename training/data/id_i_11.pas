### Antara 2024-12-19
[m1:PHL.GOV Manila] {e1 mengajak} [m2:VNM.GOV Hanoi] dan [m3:MYS.GOV Kuala Lumpur] menyusun aturan sendiri di Laut China Selatan tanpa menunggu [m4:CHN.GOV Beijing].
e1 m1 > m2,m3 AGREE actual 2024-12-19/none ctx=territory

### Kompas.com 2019-08-24 none
[m1:IDN.COP Polisi] punya kewenangan membubarkan kerumunan dan menyita alat peraga; begitu bunyi pasal 15. Penjelasannya, tambah [m2:IDN.EDU dosen Unair itu], jauh lebih pendek daripada catatan kakinya.

### Tempo.co 2014-08-21
Mobil rantis bergerak pelan, disusul semburan air. [m1:IDN.PTY Simpatisan capres nomor satu] yang {e1 hendak menerobos} Patung Kuda {e2 dihujani} gas oleh [m2:IDN.COP polisi]; Unimog mereka {e3 disita}.
e1 m1 > m2 PROTEST actual 2014-08-21/none mode=riot ctx=election
e2 m2 > m1 ASSAULT actual 2014-08-21/none mode=crowd-control ctx=election
e3 m2 > m1 COERCE actual 2014-08-21/none mode=seize ctx=election

### detikNews 2023-02-14 headline
[m1:CHN.GOV China] {e1 Bantah} Balon Mata-mata, {e2 Ancam} Balas [m2:USA.GOV AS]
e1 m1 > m2 REJECT actual 2023-02-14/none ctx=intelligence
e2 m1 > m2 THREATEN threatened 2023-02-14/none ctx=intelligence

### SINDOnews 2019-09-28
[m1:SAU.MIL Riyadh] menepis klaim bahwa [m2:HOUTHI.REB milisi Houthi] {e1 menawan} tiga brigadenya di Najran.
e1 m2 > m1 COERCE denied 2019-09-28/none mode=arrest ctx=military

### Republika 2021-02-16 none
Junta, seperti banyak kata Spanyol, semula berarti sesuatu yang biasa saja: rapat. Di [m1:@CHL Santiago] masih ada junta tetangga, junta koperasi, dan junta pencinta burung.

### Radar Lamongan 2019-10-23
[m4:IDN.GOV Kades] {e1 diarak} [m3:IDN.CVL warga] ke balai desa lantaran bantuan beras menyusut. [m1:IDN.COP Kapolsek] datang, membujuk, dan akhirnya {e2 membawa} [m2=m4 sang kades] dengan mobil patroli demi keselamatannya.
e1 m3 > m4 COERCE actual 2019-10-23/none mode=seize ctx=corruption
e2 m1 > m2 AID actual 2019-10-23/none ctx=human_security

### CNN Indonesia 2022-09-09
[m1:IDN.GOV Mahfud] mengaku tidak pernah {e1 meminta} [m2:IDN.JUD Kejagung] menghentikan perkara; sebaliknya ia {e2 mendesak} [m3:IDN.COP Polri] memburu [m5:IDN.CRM peretas Bjorka], yang {e3 membocorkan} nomor telepon [m4:IDN.GOV para menteri].
e1 m1 > m2 REQUEST denied 2022-09-09/none ctx=legal
e2 m1 > m3 REQUEST requested 2022-09-09/none mode=assist ctx=cyber
e3 m5 > m4 COERCE actual 2022-09-09/none mode=cyber ctx=cyber

### Bisnis Indonesia 2023-11-01 none
Manufaktur [m1:@DEU Jerman] menyusut lima bulan berturut-turut. Sebagai perbandingan, kata [m2:DEU.BUS ekonom Commerzbank], pabrik [m3:@POL Polandia] hanya menyusut dua bulan.

### Kabar Papua 2022-11-29
[m2:IDN.OPP Ketua panitia hari kemerdekaan versi pergerakan itu] {e1 diperingatkan} [m1:IDN.COP Kapolres Sorong]: jangan kibarkan bintang kejora atau ditindak.
"<<q1 [m3=m2 Kami] hanya berdoa>>," jawabnya.
e1 m1 > m2 THREATEN threatened 2022-11-29/none mode=arrest ctx=territory
q1 m2 direct

### VOA Indonesia 2017-08-24
Pos polisi di tiga puluh titik {e1 diserbu} [m1:ARSA.REB ARSA]; dua belas [m2:MMR.COP petugas] tewas. Sebagai balasan [m3:MMR.MIL tentara] {e2 membakar} kampung-kampung, dan ratusan ribu [m4:MMR.CVL Rohingya] tumpah ke [m5:@BGD Cox's Bazar]. [m6:BGD.GOV Dhaka] menutup mata dan {e4 membiarkan} [m7=m4 mereka] masuk.
e1 m1 > m2 ASSAULT actual 2017-08-24/none ctx=terrorism
e2 m3 > m4 ASSAULT actual 2017-08-24/none mode=destroy ctx=human_rights
e4 m6 > m7 AID actual 2017-08-24/none ctx=migration

### Harian Bernas 2015-05-10 none
Beliau tak pernah menjadi menteri, tak pernah dipenjara, tak pernah masuk televisi. Muridnya antara lain [m1:IDN.GOV dua gubernur] dan [m2:IDN.JUD seorang hakim konstitusi].

### Kompas 2014-03-02
[m4:UKR.GOV Penguasa Krimea] {e3 meminta} "bantuan" [m5=m2 Moskow], [m1:RUS.LEG Dewan Federasi] {e1 mengizinkan} [m2:RUS.GOV Putin] memakai tentara, dan [m3:UKR.GOV Arseniy Yatsenyuk] {e2 memanggil} semua cadangan: dalam sehari Eropa melompat dua dasawarsa ke belakang.
e1 m1 > m3 THREATEN threatened 2014-03-01/none mode=violence ctx=military,territory
e2 m3 > m2 MOBILIZE actual 2014-03-02/none mode=troops ctx=military
e3 m4 > m5 REQUEST requested 2014-03-01/none mode=assist ctx=territory

### Antara 2012-11-22
Apakah [m1:EGY.GOV Mursi], yang baru saja {e1 dipuji} [m2:USA.GOV Hillary Clinton] karena {e2 menengahi} [m3:HAMAS.REB Hamas] dan [m4:ISR.GOV Israel], akan menjadi Firaun? [m5:EGY.JUD Para hakim], menanggapi dekrit yang {e3 membuatnya kebal}, {e4 mogok}.
e1 m2 > m1 SUPPORT actual 2012-11-21/day ctx=diplomatic
e2 m1 > m3,m4 CONSULT actual 2012-11-21/day mode=third-party ctx=military
e3 m1 > m5 COERCE actual 2012-11-22/none mode=restrict ctx=pro_autocracy
e4 m5 > m1 PROTEST actual 2012-11-24/day mode=strike ctx=pro_democracy

### Radar Madura 2020-09-02 none
Garam menumpuk di gudang. Harganya Rp200 per kilo, kata [m1:IDN.AGR Haji Ubaid]; impor dari [m2:@AUS Australia] katanya lebih putih, tapi tak lebih asin.

### Okezone 2016-12-19
Di galeri foto Ankara, [m1:TUR.COP seorang polisi muda] {e1 menembak} [m2:RUS.GOV Duta Besar Andrei Karlov] dari belakang sambil berteriak tentang Aleppo. [m3:RUS.GOV Putin] dan [m4:TUR.GOV Erdogan], yang {e2 bertelepon} malam itu, {e3 sepakat} tidak membiarkan hubungan rusak.
e1 m1 > m2 ASSAULT actual 2016-12-19/none mode=firearms ctx=terrorism,diplomatic
e2 m4 > m3 CONSULT actual 2016-12-19/none mode=phone ctx=diplomatic
e3 m4 > m3 AGREE planned 2016-12-19/none ctx=diplomatic

### Serambi Indonesia 2018-08-01
[m1:IDN.GOV Bupati Bireuen] {e1 melarang} [m2:IDN.BUS kafe] melayani [m3:IDN.CVL perempuan] setelah pukul sembilan tanpa muhrim. [m4:IDN.CVL Kelompok perempuan] {e2 menyurati} [m5:IDN.GOV Mendagri], meminta surat edaran itu dicabut.
e1 m1 > m2,m3 COERCE actual 2018-08-01/none mode=restrict ctx=gender,religion_ethnicity
e2 m4 > m5 REQUEST requested 2018-08-01/none mode=change ctx=gender

### Liputan6.com 2015-10-03
Rumah sakit di Kunduz, penuh pasien, {e1 dibom} [m1:USA.MIL pesawat AC-130] selama setengah jam. [m2:MSF.MED Dokter Lintas Batas] {e2 menuntut} penyelidikan independen oleh [m3:IHFFC komisi pencari fakta Jenewa]; [m4:AFG.GOV Kabul] berkilah [m5:TALIBAN.REB Taliban] {e3 bersembunyi} di sana.
e1 m1 > m2 ASSAULT actual 2015-10-03/none mode=aerial ctx=health,military
e2 m2 > m3 REQUEST requested 2015-10-07/none ctx=human_rights
e3 m4 > m5 ACCUSE actual 2015-10-03/none mode=allege ctx=military

### Radar Depok 2021-11-14
Anggota dewan pemilik vila di Cipayung itu membantah {e1 menyerobot} lahan [m1:IDN.CVL warga], justru tanahnya, klaim [m2:IDN.LEG dia], yang {e2 dipagari} [m3:IDN.BUS pengembang].
e1 m2 > m1 COERCE denied 2021-11-14/none mode=seize
e2 m3 > m2 COERCE actual 2021-11-14/none mode=seize said=m2

### Suara.com 2019-12-26 none
Lagu itu diciptakan pada malam pengepungan [m1:@BIH Sarajevo]. Penggubahnya, kini guru piano di [m2:@SVN Ljubljana], menolak diwawancarai setiap ulang tahunnya.

### Antara 2021-10-16
[m1:ASEAN ASEAN] {e1 tidak mengundang} [m2:MMR.MIL Min Aung Hlaing] ke KTT; [m3:MMR.GOV kementerian luar negeri junta] {e2 sangat kecewa} dan {e3 menduga} ada campur tangan [m4:USA.GOV Washington] dan [m5:EU Brussels].
e1 m1 > m2 SANCTION actual 2021-10-15/day ctx=pro_democracy
e2 m3 > m1 ACCUSE actual 2021-10-16/none mode=disapprove ctx=diplomatic
e3 m3 > m4,m5 ACCUSE actual 2021-10-16/none mode=allege ctx=diplomatic

### Poskota 2022-04-13
[m3:IDN.CRM Dua sejoli pembobol ATM] {e1 ditangkap}, videonya beredar. [m1:IDN.COP Polres Jakarta Barat] {e3 mengimbau} [m2:IDN.CVL masyarakat] tak menyebarkannya.
e3 m1 > m2 REQUEST requested 2022-04-13/none ctx=crime
e1 m1 > m3 COERCE actual 2022-04-13/none mode=arrest ctx=crime

### Tribun Kalteng 2020-08-26
[m1:IDN.OPP Effendi Buhing], ketua adat Kinipan, {e1 diseret} [m2:IDN.COP polisi bersenapan] dari ruang tamunya, videonya viral, dan sehari kemudian ia {e2 dilepas}. [m3:IDN.BUS PT SML] mengatakan tidak pernah {e3 menyuruh} siapa-siapa.
e1 m2 > m1 COERCE actual 2020-08-26/none mode=arrest ctx=natural_resource
e2 m2 > m1 RETREAT actual 2020-08-27/none mode=release ctx=natural_resource
e3 m3 > m2 REQUEST denied 2020-08-26/none mode=assist ctx=natural_resource

### Bisnis.com 2024-06-12
[m6:EU Komisi] akan {e1 memungut} tambahan bea hingga 38 persen dari [m1:CHN.BUS SAIC]; [m2:DEU.GOV Volker Wissing] {e2 menentang} keputusan [m3:EU Brussels] itu sebab yang bakal terkena {e3 pembalasan} [m5:CHN.GOV Beijing] ialah [m4:DEU.BUS Mercedes].
e1 m6 > m1 SANCTION planned 2024-07-04/day mode=discontinue ctx=economic
e2 m2 > m3 REJECT actual 2024-06-12/none ctx=economic
e3 m5 > m4 SANCTION hypothetical 2024-06-12/none mode=discontinue ctx=economic

### Kumparan 2017-09-06 none
Dialah yang pertama kali menulis kata "Rohingya" dalam ejaan Arab. Naskah itu disimpan [m1:GBR.CVL British Library], tepatnya di rak kartografi, bersebelahan dengan peta [m2:@IND Benggala].

### Harian Kompas 2012-10-06
Malam itu [m1:IDN.COP puluhan polisi] {e1 mengepung} gedung di Kuningan hendak {e2 menjemput} [m2:IDN.JUD Novel Baswedan]. [m3:IDN.CVL Aktivis] {e3 membentuk pagar hidup}. Presiden akan berpidato Senin, kata [m4:IDN.GOV Sudi Silalahi].
e1 m1 > m2 COERCE actual 2012-10-05/day mode=restrict ctx=corruption
e2 m1 > m2 COERCE planned 2012-10-05/day mode=arrest ctx=corruption
e3 m3 > m1 PROTEST actual 2012-10-05/day mode=obstruct ctx=corruption

### Antara 2020-02-29
Perjanjian yang {e1 diteken} [m1:USA.GOV Zalmay Khalilzad] dan [m2:TALIBAN.REB Mullah Baradar] mewajibkan [m6=m1 Amerika] {e2 keluar} dalam empat belas bulan, sedangkan [m3=m2 Taliban] {e3 tidak akan memberi tempat} kepada [m4:ALQAEDA.REB Al-Qaidah]; pertukaran lima ribu tahanan {e4 ditolak} [m5:AFG.GOV Ashraf Ghani] keesokan harinya.
e1 m1 > m2 SUPPORT actual 2020-02-29/none ctx=military
e2 m6 > m2 CONCEDE planned 2020-02-29/none ctx=military
e3 m3 > m6 AGREE planned 2020-02-29/none ctx=terrorism
e4 m5 > m3 REJECT actual 2020-03-01/day mode=yield ctx=military

### Lampung Post 2011-08-09 none
Ketua pengadilan yang baru berasal dari [m1:@IDN Bukittinggi]; hobinya berkebun. Ia menggantikan [m2:IDN.JUD pendahulunya] yang dipromosikan ke [m3:@IDN Palembang].

### JPNN 2018-09-30
Setelah gempa, minimarket anggota [m4:IDN.BUS Aprindo] di Palu {e1 dijarah}. [m1:IDN.GOV Tjahjo Kumolo] membantah pernah {e2 mengizinkan} [m2:IDN.CVL korban] mengambil barang tanpa membayar, dan [m3:IDN.COP polisi] {e3 mencokok} [m5:IDN.CRM 45 penjarah mesin ATM].
e1 m2 > m4 COERCE actual 2018-09-29/none mode=seize ctx=disasters
e2 m1 > m2 COOPERATE denied 2018-09-30/none ctx=disasters
e3 m3 > m5 COERCE actual 2018-10-01/none mode=arrest ctx=disasters

### SINDOnews 2022-08-24
Seumpama pembangkit Zaporizhzhia {e1 dilepas} dari jaringan Ukraina, reaktor bisa meleleh, kata [m4:UKR.BUS Energoatom]. [m1:IAEA Rafael Grossi] {e3 menawarkan diri} datang; [m2:RUS.GOV Moskow], yang menurut [m3:UKR.GOV Kyiv] {e4 menyimpan} truk militer di ruang turbin, {e5 setuju} asal lewat Krimea.
e1 m2 > m3 COERCE hypothetical 2022-08-24/none mode=withhold ctx=cbrn
e3 m1 > m2 AGREE actual 2022-08-24/none ctx=cbrn
e4 m3 > m2 ACCUSE actual 2022-08-24/none mode=allege ctx=military
e5 m2 > m1 CONCEDE hypothetical 2022-08-24/none ctx=cbrn

### Pos Kota 2013-11-07 none
Konon rumah di ujung gang itu pernah menjadi markas [m1:IDN.PTY sebuah partai terlarang]. Kini penghuninya membuka jasa sol sepatu dan menyewakan buku silat.

### Jawa Pos 2016-11-02
Jelang 4 November, [m1:IDN.GOV Presiden Jokowi] {e1 menunggang kuda} bersama [m2:IDN.PTY Prabowo], {e2 mengundang} [m3:IDN.REL pimpinan MUI, NU, dan Muhammadiyah], lalu {e3 memerintahkan} [m4:IDN.COP Kapolri] mempercepat gelar perkara.
e1 m1 > m2 CONSULT actual 2016-10-31/day mode=visit ctx=political_institutions
e2 m1 > m3 CONSULT actual 2016-11-01/day ctx=religion_ethnicity
e3 m1 > m4 REQUEST requested 2016-11-02/none ctx=legal

### Radar Bojonegoro 2023-06-19
Dermaga rusak, tuntutan tak dijawab, maka [m1:IDN.LAB penambang pasir] {e1 menggembok} kantor desa. "<<q1 Kunci {e2 dikembalikan} kalau [m2:IDN.GOV kades] mau teken>>," seru korlapnya.
e1 m1 > m2 PROTEST actual 2023-06-19/none mode=obstruct ctx=natural_resource
e2 m1 > m2 CONCEDE hypothetical 2023-06-19/none ctx=natural_resource
q1 m1 direct cue=seru
