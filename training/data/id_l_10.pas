### Antara 2014-02-19
[m1:PNG.COP Polisi Papua Nugini] menyatakan seorang pencari suaka asal Iran, [m2:IRN.REF Reza Barati], {e1 tewas dipukuli} saat kerusuhan di kamp Pulau Manus. Kamp itu dibiayai [m3:AUS.GOV Australia] dan dijaga [m4:GBR.BUS perusahaan G4S]. Menurut [m5:IRN.REF sesama penghuni], [m6=m4 petugas keamanan] membiarkan [m7:PNG.CVL warga setempat] masuk membawa parang; [m8=m4 pihak perusahaan] {e2 menyangkalnya}. [m9:AUS.GOV Menteri Imigrasi Scott Morrison] semula {e3 menyalahkan} para penghuni sendiri, lalu {e4 meralat} ucapannya. [m10:IRN.GOV Teheran] {e5 memanggil} duta besar negara itu.
e1 m7 > m2 ASSAULT actual 2014-02-17/day mode=beat ctx=asylum,migration
e2 m8 > m5 REJECT actual 2014-02-19/none ctx=asylum
e3 m9 > m5 ACCUSE actual 2014-02-19/none mode=allege ctx=asylum
e4 m9 > m5 CONCEDE actual 2014-02-19/none ctx=asylum
e5 m10 > m3 ACCUSE actual 2014-02-19/none mode=disapprove ctx=diplomatic,asylum

### Kompas.com 2018-10-07
Ketua [m1:INTERPOL Interpol], [m2:CHN.COP Meng Hongwei], lenyap setelah terbang ke kampung halamannya. Istrinya melapor kepada [m3:FRA.COP kepolisian Lyon], yang {e1 membuka penyelidikan}. Semalam [m4:CHN.JUD Komisi Pengawas Nasional] mengumumkan bahwa [m5=m2 mantan wakil menteri itu] {e2 diperiksa} karena dugaan suap. Tak lama kemudian organisasi polisi tersebut menerima {e3 surat pengunduran diri}. [m6:FRA.GOV Kementerian dalam negeri] mengaku bingung dan {e4 meminta} penjelasan; [m7:CHN.GOV Beijing] belum membalas. [m8:KOR.COP Kim Jong Yang] memimpin untuk sementara.
e1 m3 > m4 ACCUSE actual 2018-10-05/day mode=investigate ctx=crime
e2 m4 > m5 ACCUSE actual 2018-10-07/none mode=investigate ctx=corruption
e3 m5 > m1 RETREAT actual 2018-10-07/none mode=resign ctx=corruption
e4 m6 > m7 REQUEST requested 2018-10-07/none mode=change ctx=diplomatic
rel m8 leads m1

### detikNews 2023-11-22
[m1:ISR.GOV Kabinet Israel] setelah rapat tujuh jam {e1 menyetujui} pembebasan 50 sandera yang ditukar dengan 150 tahanan. Kesepakatan itu {e2 ditengahi} [m2:QAT.GOV Qatar] bersama [m3:EGY.GOV Mesir] dan berlaku empat hari. [m4:ISR.GOV Itamar Ben-Gvir], menteri dari sayap paling kanan, {e3 menolaknya}. [m5:HAMAS.REB Hamas] mengatakan jari [m6=m5 mereka] {e4 tetap di pelatuk}. [m7:UN António Guterres] {e5 menyambut} jeda tersebut, namun menurut [m8=m7 dia] masih banyak yang harus dilakukan. Di Tel Aviv, [m9:ISR.CVL keluarga para tawanan] menangis.
e1 m1 > m5 CONCEDE planned 2023-11-22/none ctx=military
e2 m2,m3 > m1,m5 CONSULT actual 2023-11-22/none mode=third-party ctx=diplomatic,military
e3 m4 > m1 REJECT actual 2023-11-22/none mode=change ctx=military
e4 m6 > m1 THREATEN threatened 2023-11-22/none mode=violence ctx=military
e5 m7 > m1,m5 SUPPORT actual 2023-11-22/none ctx=military

### Tempo.co 2015-12-05
Surat panggilan itu dibacakan di hadapan empat belas anggota [m1:IDN.LEG Mahkamah Kehormatan Dewan]. [m2:IDN.GOV Menteri Energi Sudirman Said] {e1 melaporkan} [m3:IDN.LEG Ketua DPR Setya Novanto] karena diduga mencatut nama presiden saat bertemu [m4:USA.BUS bos Freeport Maroef Sjamsoeddin]. Rekaman percakapan tersebut {e2 disita} [m5:IDN.JUD Kejaksaan Agung]. [m6=m3 Politikus Golkar itu] {e3 membantah} meminta saham. Kalau terbukti, kata [m7:IDN.JUD Jampidsus], [m8=m6 ia] {e4 dapat dijerat} permufakatan jahat. [m9:IDN.GOV Jokowi], yang namanya dibawa-bawa, mengaku geram.
e1 m2 > m3 ACCUSE actual 2015-12-05/none mode=allege ctx=corruption,legislative
e2 m5 > m4 COERCE actual 2015-12-05/none mode=seize ctx=corruption,legal
e3 m6 > m2 REJECT actual 2015-12-05/none ctx=corruption
e4 m7 > m8 ACCUSE hypothetical 2015-12-05/none mode=allege ctx=corruption,legal

### CNN Indonesia 2024-03-04
[m1:HTI.CRM Geng-geng bersenjata] {e1 menyerbu} penjara terbesar di Port-au-Prince dan melepaskan hampir empat ribu narapidana. [m2:HTI.CRM Jimmy Cherizier], bekas polisi berjuluk Barbecue, {e2 menuntut} [m3:HTI.GOV Ariel Henry] turun. Perdana menteri itu sedang berada di Nairobi untuk {e3 meneken} perjanjian pengiriman [m4:KEN.COP seribu polisi Kenya]. Tanpa dirinya, [m5:HTI.GOV menteri keuangan] {e4 memberlakukan} jam malam tiga hari. [m6:DOM.GOV Luis Abinader], presiden negara tetangga, memastikan [m7:DOM.GOV pihaknya] {e5 tidak akan membuka} kamp pengungsi.
e1 m1 > m8 ASSAULT actual 2024-03-02/day ctx=crime
e2 m2 > m3 REQUEST requested 2024-03-04/none mode=change ctx=executive,crime
e3 m3 > m9 SUPPORT actual 2024-03-01/day ctx=peacekeeping
e4 m5 > m1 COERCE actual 2024-03-03/day mode=curfew ctx=crime
e5 m7 > m10 REJECT actual 2024-03-04/none mode=assist ctx=migration
Empat [m8:HTI.COP sipir] terbunuh. Naskahnya ditandatangani pula oleh [m9:KEN.GOV William Ruto]. [m10:HTI.REF Warga ibu kota] mulai mengungsi.

### Republika 2017-10-16
Bendera kuning-merah-putih diturunkan dari kantor gubernur. [m1:IRQ.MIL Tentara Irak] bersama [m2:PMF.REB milisi Syiah] {e1 mengambil alih} Kirkuk dalam lima belas jam; [m3:KRG.PRE peshmerga dari faksi PUK] {e2 mundur} tanpa perlawanan berarti. Rekan [m4=m3 mereka] dari KDP {e3 menyebutnya} pengkhianatan besar. [m5:KRG.PRE Masoud Barzani], yang {e4 menggelar} referendum kemerdekaan tiga pekan lalu meski ditentang [m6:USA.GOV Washington], bungkam. "<<q1 [m7=m6 Kami] tidak memihak>>," ujar [m8:USA.GOV Donald Trump]. [m9:TUR.GOV Ankara] {e5 menawarkan} kerja sama apa pun kepada [m10:IRQ.GOV Baghdad].
e1 m1,m2 > m3 COERCE actual 2017-10-16/none mode=seize ctx=territory,military
e2 m3 > m1 RETREAT actual 2017-10-16/none mode=withdraw ctx=territory,military
e3 m11 > m3 ACCUSE actual 2017-10-16/none mode=disapprove ctx=territory
e4 m5 > m10 REJECT actual 2017-09-25/day mode=yield ctx=territory
e5 m9 > m10 AGREE actual 2017-10-16/none ctx=territory,military
q1 m8 direct cue=ujar
[m11:KRG.PRE Partai Demokratik Kurdistan] dipimpin keluarganya sejak 1979.

### Viva 2009-06-20
Perempuan berbaju hitam itu jatuh, matanya terbuka. Rekaman kematian [m1:IRN.CVL Neda Agha-Soltan] menyebar dalam hitungan jam. [m10=m1 Ia] {e1 tertembak} di Jalan Kargar ketika [m2:IRN.CVL para pendukung Mir-Hossein Mousavi] {e2 menantang} larangan [m3:IRN.GOV Ayatollah Ali Khamenei]. [m4:IRN.REB Milisi Basij] {e3 membubarkan} [m5=m2 mereka] dengan pentungan. [m6:USA.GOV Barack Obama], yang dikritik lembek, {e4 meminta} [m7=m3 penguasa di sana] menghentikan kekerasan. [m8:IRN.GOV Duta besar di Mexico City] {e5 menuding} [m9:USA.SPY CIA] sebagai pelaku.
e1 m4 > m10 ASSAULT actual 2009-06-20/none mode=firearms ctx=repression,election
e2 m2 > m3 PROTEST actual 2009-06-20/none mode=demo ctx=election
e3 m4 > m5 ASSAULT actual 2009-06-20/none mode=beat ctx=repression,election
e4 m6 > m7 REQUEST requested 2009-06-20/none mode=yield ctx=human_rights
e5 m8 > m9 ACCUSE actual 2009-06-20/none mode=allege ctx=intelligence

### Kompas 2003-03-18
[m1:USA.GOV George W Bush] {e1 memberi} [m2:IRQ.GOV Saddam Hussein] waktu 48 jam untuk meninggalkan [m9=m2 negaranya] bersama kedua putranya. Batas waktu itu ditolak: menurut [m3:IRQ.GOV Naji Sabri], justru [m4=m1 orang Texas itu] yang {e2 sebaiknya pergi}. [m5:UN Kofi Annan] {e3 menarik} seluruh pemeriksa senjata. Di London, [m6:GBR.GOV Robin Cook], ketua majelis rendah, {e4 meletakkan jabatan}; [m7=m6 dia] menilai perang tanpa restu PBB keliru. [m8:GBR.GOV Tony Blair], atasannya, {e5 mengirim} 45 ribu prajurit.
e1 m1 > m2 THREATEN threatened 2003-03-17/day mode=violence ctx=military
e2 m3 > m4 REJECT actual 2003-03-18/none mode=yield ctx=military
e3 m5 > m2 SANCTION actual 2003-03-18/none mode=withdraw ctx=military,cbrn
e4 m6 > m8 RETREAT actual 2003-03-17/day mode=resign ctx=military,executive
e5 m8 > m2 MOBILIZE actual 2003-03-18/none mode=troops ctx=military

### Okezone 2022-03-27
[m1:SLV.GOV Nayib Bukele] {e1 meminta} kongres menetapkan keadaan darurat setelah 62 pembunuhan dalam sehari. [m2:SLV.LEG Para legislator], dua pertiganya dari partai [m3=m1 presiden muda itu], {e2 mengabulkannya} sebelum fajar. [m4:SLV.COP Polisi] {e3 menyisir} permukiman dan {e4 menangkap} enam ratus anggota [m5:SLV.CRM Mara Salvatrucha]. Keluarga [m6=m5 mereka] menunggu di luar Mariona. [m7:OAS Komisi HAM OAS] {e5 mengingatkan} bahwa hak atas pembelaan tidak boleh dicabut, peringatan yang {e6 ditertawakan} [m8=m1 sang kepala negara] di Twitter.
e1 m1 > m2 REQUEST requested 2022-03-26/day mode=assist ctx=crime,executive
e2 m2 > m1 AGREE actual 2022-03-27/none ctx=crime,legislative
e3 m4 > m5 COERCE actual 2022-03-27/none mode=seize ctx=crime
e4 m4 > m5 COERCE actual 2022-03-27/none mode=arrest ctx=crime
e5 m7 > m1 REQUEST requested 2022-03-27/none mode=change ctx=human_rights
e6 m8 > m7 REJECT actual 2022-03-27/none mode=change ctx=human_rights

### Harian Fajar 2012-03-30
Gedung parlemen penuh sesak. [m1:IDN.PTY Partai Keadilan Sejahtera], anggota koalisi, {e1 menyeberang} ke kubu [m2:IDN.OPP PDI Perjuangan] dan {e2 menolak} kenaikan harga BBM. Di luar, [m3:IDN.EDU mahasiswa] {e3 merobohkan} pagar; [m4:IDN.COP polisi] {e4 menghujani} [m5=m3 mereka] dengan gas air mata. Lewat tengah malam, [m6:IDN.PTY Golkar] {e5 mengajukan} pasal jalan tengah yang membuat [m7:IDN.GOV pemerintah] hanya boleh menaikkan harga bila minyak dunia naik 15 persen. Partai dakwah itu, ujar [m8:IDN.PTY Ruhut Sitompul], {e6 sebaiknya dikeluarkan} dari koalisi.
e1 m1 > m7 SANCTION actual 2012-03-30/none mode=withdraw ctx=legislative
e2 m1 > m7 REJECT actual 2012-03-30/none mode=change ctx=economic,legislative
e3 m3 > m7 PROTEST actual 2012-03-30/none mode=riot ctx=economic
e4 m4 > m5 ASSAULT actual 2012-03-30/none mode=crowd-control ctx=repression
e5 m6 > m7 REQUEST requested 2012-03-30/none mode=change ctx=economic,legislative
e6 m8 > m1 SANCTION requested 2012-03-30/none mode=expel ctx=legislative

### Liputan6.com 2015-03-20
Hari Jumat itu dua masjid di Sanaa penuh jemaah. Empat pengebom {e1 meledakkan diri}, menewaskan 137 [m1:YEM.REL orang]. [m2:ISIS.REB Cabang ISIS] mengaku melakukannya, [m3:AQAP.REB AQAP] {e2 membantah} ikut. [m4:HOUTHI.REB Kelompok penguasa ibu kota] langsung {e3 mengerahkan} [m10:YEM.MIL tentara] ke Taiz, dan dari Aden, [m5:YEM.GOV Abdrabbuh Mansour Hadi] {e4 menuduh} [m6=m4 mereka] kaki tangan [m7:IRN.GOV Teheran]. "<<q1 [m8=m5 Saya] akan mengibarkan bendera di Marran>>," katanya. Markas [m9=m5 presiden yang terusir itu] dua hari sebelumnya {e5 dibom} dari udara.
e1 m2 > m1 ASSAULT actual 2015-03-20/none mode=suicide-attack ctx=terrorism,religion_ethnicity
e2 m3 > m2 REJECT actual 2015-03-20/none ctx=terrorism
e3 m4 > m5 MOBILIZE actual 2015-03-20/none mode=troops ctx=military
e4 m5 > m6 ACCUSE actual 2015-03-20/none mode=allege ctx=military
e5 m4 > m9 ASSAULT actual 2015-03-18/day mode=aerial ctx=military
q1 m5 direct cue=katanya

### SINDOnews 2021-05-18
Delapan ribu orang berenang atau berjalan kaki ke Ceuta dalam sehari. [m1:ESP.GOV Pedro Sanchez] {e1 mengirim} [m11:ESP.MIL tentara] ke pantai El Tarajal dan memulangkan separuh dari [m2:MAR.REF mereka]. Madrid menduga [m3:MAR.GOV Rabat] sengaja {e2 melonggarkan} penjagaan karena [m4:POLISARIO.REB Brahim Ghali] dirawat di Logroño. Duta besar [m5:MAR.GOV Karima Benyaich], yang {e3 dipanggil} [m6:ESP.GOV Arancha Gonzalez Laya], mengatakan beberapa tindakan memang ada akibatnya. [m10=m5 Ia] lalu {e4 dipanggil pulang} oleh [m7=m3 negaranya]. [m8:EU Komisioner Ylva Johansson] {e5 berdiri di pihak} [m9=m1 Spanyol].
e1 m11 > m2 MOBILIZE actual 2021-05-18/none mode=troops ctx=migration,territory
e2 m3 > m1 COERCE actual 2021-05-17/day ctx=migration,territory said=m1
e3 m6 > m5 ACCUSE actual 2021-05-18/none mode=disapprove ctx=diplomatic,migration
e4 m7 > m1 SANCTION actual 2021-05-18/none mode=withdraw ctx=diplomatic
e5 m8 > m9 SUPPORT actual 2021-05-18/none ctx=migration

### Suara.com 2016-02-09
Malam Tahun Baru Imlek di Mong Kok berubah menjadi perang batu bata. [m1:HKG.GOV Petugas kebersihan] hendak {e1 menertibkan} [m2:HKG.BUS penjual bakso ikan]; [m3:HKG.PTY kelompok Hong Kong Indigenous] datang membela. [m4:HKG.COP Seorang polisi lalu lintas] {e2 melepas} dua tembakan ke langit, lalu rekannya dikeroyok. [m5:HKG.GOV Leung Chun-ying] {e3 mengutuk} apa yang disebutnya kerusuhan, dan [m6:HKG.PTY Edward Leung], 24 tahun, {e4 diringkus}. [m7:CHN.GOV Kementerian luar negeri di Beijing] {e5 mencap} [m9=m3 kelompok tersebut] separatis radikal. Dagangan [m8=m2 mereka] habis terinjak.
e1 m1 > m2 COERCE actual 2016-02-08/day mode=restrict ctx=economic
e2 m4 > m3 ASSAULT actual 2016-02-09/none mode=firearms ctx=repression
e3 m5 > m3 ACCUSE actual 2016-02-09/none mode=disapprove ctx=political_institutions
e4 m4 > m6 COERCE actual 2016-02-09/none mode=arrest ctx=repression
e5 m7 > m9 ACCUSE actual 2016-02-09/none mode=allege ctx=territory
rel m6 part_of m3

### Media Indonesia 2019-06-03
Fajar di depan markas tentara Khartoum. [m1:RSF.REB Pasukan Dukungan Cepat] {e1 menyapu} perkemahan [m2:SDN.CVL pemrotes] dan membuang mayat ke Sungai Nil. [m3:SDN.MED Asosiasi dokter] menghitung 35 tewas. [m4:SDN.MIL Dewan militer] {e2 menghentikan} perundingan dan {e3 membatalkan} semua kesepakatan dengan [m5:SDN.OPP Aliansi Kebebasan dan Perubahan]. Aliansi itu membalas dengan {e4 pembangkangan} total. [m6:SAU.GOV Riyadh], [m7:ARE.GOV Abu Dhabi], dan [m8:EGY.GOV Kairo], penyandang dana [m9=m4 para jenderal], {e5 mengimbau} dialog dilanjutkan.
e1 m1 > m2 ASSAULT actual 2019-06-03/none mode=firearms ctx=repression
e2 m4 > m5 SANCTION actual 2019-06-03/none mode=discontinue ctx=political_institutions
e3 m4 > m5 SANCTION actual 2019-06-03/none mode=discontinue ctx=political_institutions
e4 m5 > m4 PROTEST actual 2019-06-03/none mode=strike ctx=pro_democracy
e5 m6,m7,m8 > m4,m5 REQUEST requested 2019-06-03/none mode=meet ctx=political_institutions

### Antara 2011-07-18 none
Sepasang tim dari negara yang baru empat bulan lalu dilanda tsunami membuat dunia terharu. [m1:JPN.CVL Nadeshiko] menundukkan [m2:USA.CVL tim Abby Wambach] lewat adu penalti di Frankfurt; [m3:JPN.CVL Homare Sawa], kapten berusia 32 tahun, menyamakan skor tiga menit sebelum bubar. [m4:JPN.GOV Naoto Kan] begadang menonton. Lawannya di parlemen, [m5:JPN.OPP Sadakazu Tanigaki], juga. [m6=m4+m5 Mereka] sama-sama memakai kaus biru.

### Jawa Pos 2020-07-24
[m1:USA.GOV Departemen Luar Negeri] {e1 memberi waktu} 72 jam kepada [m2:CHN.GOV konsulat China di Houston] untuk tutup. Malam itu petugasnya membakar dokumen di halaman dan [m3:USA.COP pemadam kebakaran] {e2 tidak diizinkan masuk}. [m4:USA.GOV Mike Pompeo] menyebut tempat tersebut {e3 pusat pencurian} kekayaan intelektual. Pekan itu juga [m5=m2 Beijing] {e4 menutup} perwakilan [m8=m1 lawannya] di Chengdu. "<<q1 [m6=m5 Kami] terpaksa melakukannya>>," kata [m7:CHN.GOV Wang Wenbin]. Warga kota itu berfoto di depannya.
e1 m1 > m2 SANCTION actual 2020-07-21/day mode=expel ctx=diplomatic,intelligence
e2 m2 > m3 REJECT actual 2020-07-21/day mode=assist ctx=diplomatic
e3 m4 > m2 ACCUSE actual 2020-07-24/none mode=allege ctx=intelligence,technology
e4 m5 > m8 SANCTION actual 2020-07-24/day mode=expel ctx=diplomatic
q1 m7 direct cue=kata

### VOA Indonesia 2012-04-13
[m1:GNB.MIL Serdadu] {e1 menangkap} [m2:GNB.GOV Carlos Gomes Junior] dua minggu sebelum putaran kedua yang hampir pasti dimenangkannya. Roket {e2 menghantam} rumahnya lebih dahulu. Dalam pernyataan, para perwira menyebut [m3=m2 perdana menteri itu] diam-diam {e3 mengundang} [m4:AGO.MIL pasukan Angola] untuk membasmi [m5=m1 mereka]. Luanda {e4 menyangkal} dan mulai menarik dua ratus pelatihnya. [m6:CPLP Komunitas negara berbahasa Portugis] {e5 meminta} mandat [m7:UN PBB] bagi pasukan perdamaian; [m8:ECOWAS blok Afrika Barat] berkeberatan.
e1 m1 > m2 COERCE actual 2012-04-12/day mode=arrest ctx=military,election
e2 m1 > m2 ASSAULT actual 2012-04-12/day mode=heavy-weapons ctx=military
e3 m3 > m4 REQUEST requested 2012-04-13/none mode=assist ctx=military said=m1
e4 m4 > m1 REJECT actual 2012-04-13/none ctx=military
e5 m6 > m7 REQUEST requested 2012-04-13/none mode=assist ctx=peacekeeping

### Kumparan 2024-10-20
Peraih Adipura lima kali itu kini berbaju oranye. [m1:IDN.JUD Komisi Pemberantasan Korupsi] {e1 menahan} [m2:IDN.GOV Bupati Situbondo] setelah [m3:IDN.JUD hakim tunggal] {e2 menolak} praperadilannya. [m4=m1 Lembaga antirasuah itu] {e3 menyangka} [m5=m2 ia] memeras rekanan proyek. Menurut [m6:IDN.JUD Tessa Mahardhika], juru bicaranya, penyidik juga {e4 menggeledah} rumah dinas. [m7:IDN.PTY Partai pengusungnya] berjanji {e5 memberi bantuan hukum}, tetapi {e6 mencopotnya} dari kepengurusan. [m8:IDN.CVL Tim suksesnya] menggelar istigasah.
e1 m1 > m2 COERCE actual 2024-10-20/none mode=arrest ctx=corruption,legal
e2 m3 > m2 REJECT actual 2024-10-20/none ctx=legal,corruption
e3 m4 > m5 ACCUSE actual 2024-10-20/none mode=allege ctx=corruption
e4 m4 > m5 COERCE actual 2024-10-20/none mode=seize ctx=corruption,legal
e5 m7 > m2 AGREE planned 2024-10-20/none ctx=legal
e6 m7 > m2 SANCTION actual 2024-10-20/none mode=expel ctx=corruption

### BBC Indonesia 2013-12-15
Dulu pamannya itu orang kedua di negeri ini. [m1:PRK.GOV Jang Song Thaek] {e1 digelandang} dua penjaga dari sidang politbiro, {e2 dijatuhi hukuman mati} empat hari kemudian, dan dieksekusi hari itu juga. [m2:#outlet KCNA] menyebutnya lebih rendah dari anjing. [m3:PRK.GOV Kim Jong Un], kemenakannya, memimpin sendiri rapat tersebut. [m4:KOR.GOV Park Geun-hye] {e3 menyebut} tetangganya menjalankan teror. [m5:CHN.GOV Beijing], tempat [m6=m1 almarhum] sering {e4 bertamu}, menganggapnya urusan dalam negeri. [m7:USA.CVL Dennis Rodman], sahabat [m8=m3 sang pemimpin], tetap akan datang.
e1 m3 > m1 COERCE actual 2013-12-08/day mode=arrest ctx=executive,repression
e2 m9 > m1 SANCTION actual 2013-12-12/day mode=convict ctx=legal,executive
e3 m4 > m3 ACCUSE actual 2013-12-15/none mode=allege ctx=repression
e4 m6 > m5 CONSULT actual 2013-12-15/none mode=visit ctx=diplomatic,economic bg
Vonis dijatuhkan [m9:PRK.JUD mahkamah militer khusus].

### CNBC Indonesia 2025-02-13
[m1:USA.GOV Pete Hegseth] membuat para menteri pertahanan di Brussel tercengang. Kembali ke perbatasan 2014, katanya, tidak realistis bagi [m2:UKR.GOV Kyiv]. Malamnya [m3:USA.GOV Donald Trump] {e1 menelepon} [m4:RUS.GOV Vladimir Putin] satu setengah jam; [m5=m3+m4 keduanya] {e2 sepakat saling berkunjung}. Baru setelah itu [m6=m3 ia] {e3 menghubungi} [m7:UKR.GOV Volodymyr Zelensky]. [m8:EU Kaja Kallas] {e4 mencela} pemberian konsesi sebelum berunding. "<<q1 Tidak akan ada kesepakatan di belakang punggung [m9=m8 kami]>>," tegasnya. Harga gas turun tujuh persen.
e1 m3 > m4 CONSULT actual 2025-02-12/day mode=phone ctx=diplomatic,military
e2 m3 > m4 AGREE planned 2025-02-12/day ctx=diplomatic
e3 m6 > m7 CONSULT actual 2025-02-12/day mode=phone ctx=diplomatic,military
e4 m8 > m3 ACCUSE actual 2025-02-13/none mode=disapprove ctx=diplomatic,military
q1 m8 direct cue=tegasnya

### Tribun Batam 2019-01-08
[m1:SGP.GOV Kementerian Luar Negeri Singapura] {e1 menyesalkan} kehadiran [m2:MYS.GOV Menteri Besar Johor Osman Sapian] di atas kapal Pedoman yang lego jangkar di perairan sengketa. [m3=m2 Politikus Bersatu itu] berdalih hanya menengok nelayan. Akibat kejadian tersebut, pertemuan komite Iskandar {e2 ditunda}. [m4:MYS.GOV Saifuddin Abdullah], sejawat [m5:SGP.GOV Vivian Balakrishnan], tetap {e3 datang} ke pulau itu; [m6=m4+m5 mereka] {e4 sepakat} membentuk kelompok kerja. Osman, menurut [m7:MYS.GOV Mahathir], pergi tanpa izin.
e1 m1 > m2 ACCUSE actual 2019-01-08/none mode=disapprove ctx=territory,diplomatic
e2 m1 > m2 REJECT actual 2019-01-08/none mode=meet ctx=territory,diplomatic
e3 m4 > m5 CONSULT actual 2019-01-08/day mode=visit ctx=territory,diplomatic
e4 m4 > m5 AGREE planned 2019-01-08/none ctx=territory,diplomatic

### Tempo.co 2022-08-20
Peluru itu mestinya untuk ayahnya. Mobil Toyota yang dikemudikan [m1:RUS.CVL Darya Dugina], komentator berusia 29 tahun, {e1 meledak} di jalan raya Mozhaisk; sang ayah, [m2:RUS.CVL Alexander Dugin], filsuf yang disebut otak [m3:RUS.GOV Kremlin], berganti kendaraan pada detik terakhir. [m4:RUS.SPY Dinas keamanan federal] {e2 menuduh} [m5:UKR.SPY agen Ukraina Natalia Vovk]. [m6:UKR.GOV Mykhailo Podolyak] {e3 membantah}: [m8=m6 negaranya], kata penasihat presiden itu, bukan negara kriminal. [m7:EST.GOV Tallinn] pun {e4 menampik} klaim bahwa perempuan itu bersembunyi di wilayahnya.
e1 m5 > m1 ASSAULT denied 2022-08-20/none mode=explosives ctx=intelligence
e2 m4 > m5 ACCUSE actual 2022-08-20/none mode=allege ctx=intelligence
e3 m6 > m4 REJECT actual 2022-08-20/none ctx=intelligence
e4 m7 > m4 REJECT actual 2022-08-20/none ctx=intelligence

### Republika 2010-02-12 none
Salju setebal lutut melumpuhkan [m1:@USA Washington] dan menutup kantor-kantor pemerintah selama empat hari. [m2:USA.GOV Barack Obama] menjulukinya snowmageddon. Putri-putrinya membuat orang-orangan salju, sedangkan [m3:USA.GOV wakilnya] terjebak di Delaware. Di kedutaan [m4:IDN.GOV Indonesia], [m5:IDN.GOV para staf] menginap di kantor; [m6=m5 mereka] memasak mi instan untuk [m7:MYS.GOV tetangga dari Kedutaan Malaysia].
