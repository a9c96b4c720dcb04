### Antara 2021-03-27
[m1:IDN.GOV Menteri Luar Negeri Retno Marsudi] {e1 meminta} [m2:MMR.MIL militer Myanmar] menghentikan penggunaan kekerasan setelah 114 [m3:MMR.CVL orang] {e2 tewas} pada Hari Angkatan Bersenjata. Seruan itu disampaikan dalam jumpa pers bersama [m4:JPN.GOV Toshimitsu Motegi] di Tokyo. [m5=m4 Tuan rumah], yang negaranya penyumbang besar bagi negeri itu, {e3 tidak akan memberikan} bantuan baru. [m6:RUS.MIL Wakil Menteri Pertahanan Alexander Fomin] justru {e4 hadir} dalam parade dan {e5 dianugerahi} medali. "<<q1 [m7=m2 Kami] tak pernah melupakan sahabat>>," kata [m8:MMR.MIL Jenderal Min Aung Hlaing].
e1 m1 > m2 REQUEST requested 2021-03-27/none mode=yield ctx=human_rights
e2 m2 > m3 ASSAULT actual 2021-03-27/day mode=firearms ctx=repression
e3 m5 > m2 SANCTION planned 2021-03-27/none mode=discontinue ctx=economic,pro_democracy
e4 m6 > m8 CONSULT actual 2021-03-27/day mode=visit ctx=military
e5 m8 > m6 SUPPORT actual 2021-03-27/day ctx=military
q1 m8 direct cue=kata

### Kompas.com 2017-07-04
[m8:PAK.GOV Gubernur sipil pertama di provinsi itu] baru sebulan bertugas. Kini [m1=m8 ia] {e1 menuntut} penjelasan: siapa yang {e2 mengizinkan} [m2:CHN.BUS perusahaan tambang dari Chengdu] memagari sumur desa? [m3:PAK.CVL Penduduk Saindak] dua kali {e3 memblokade} jalan ke tambang, dan dua kali pula [m4:PAK.MIL Korps Perbatasan] {e4 mengusir} [m5=m3 mereka]. [m6=m2 Kontraktor itu] {e5 menawarkan} pipa air sepanjang sembilan kilometer. Tawarannya {e6 diterima} [m7:PAK.CVL para tetua], ditolak anak-anak mudanya.
e1 m1 > m2 REQUEST requested 2017-07-04/none mode=change ctx=natural_resource,environment
e2 m4 > m2 AGREE actual 2017-07-04/none ctx=natural_resource
e3 m3 > m2 PROTEST actual 2017-07-04/none mode=obstruct ctx=natural_resource
e4 m4 > m5 COERCE actual 2017-07-04/none mode=restrict ctx=natural_resource,repression
e5 m6 > m3 AGREE actual 2017-07-04/none ctx=natural_resource
e6 m7 > m6 AGREE actual 2017-07-04/none ctx=natural_resource

### detikNews 2024-11-28
Hampir setahun terkatung-katung, naskah itu akhirnya dibubuhi cap. [m1:FRA.GOV Emmanuel Macron] {e1 mengakui} dalam surat bahwa pembunuhan [m2:SEN.MIL para penembak Tirailleur] di Thiaroye tahun 1944 adalah pembantaian. [m3:SEN.GOV Bassirou Diomaye Faye] menyambutnya, tetapi menganggap surat itu baru permulaan; dalam wawancara hari yang sama [m4=m3 presiden muda itu] {e2 meminta} [m5:FRA.MIL serdadu Prancis] meninggalkan Dakar. Permintaan serupa {e3 datang} dari [m6:TCD.GOV N'Djamena] beberapa jam kemudian. [m7=m1 Paris] {e4 berjanji} menghormati [m9=m4+m6 keduanya]. Di Bamako, [m8:MLI.GOV tetangga mereka] bertepuk tangan.
e1 m1 > m3 CONCEDE actual 2024-11-28/none ctx=reparations
e2 m4 > m5 REQUEST requested 2024-11-28/none mode=yield ctx=military
e3 m6 > m1 REQUEST requested 2024-11-28/none mode=yield ctx=military
e4 m7 > m9 CONCEDE planned 2024-11-29/day ctx=military

### Tempo.co 2012-08-24
Regu penyelamat mengira bom di Oslo kerjaan [m1:? kelompok dari Timur Tengah]. Dua jam kemudian, pria berseragam polisi menyeberang ke Utoya dan {e1 menembaki} [m2:NOR.PTY remaja Partai Buruh] satu jam penuh. [m3:NOR.REB Anders Breivik], 32 tahun, {e2 menyerah} tanpa perlawanan kepada [m4:NOR.COP pasukan Delta]. [m5:NOR.GOV Jens Stoltenberg], yang kelak memimpin pakta pertahanan, {e3 memeluk} para penyintas dan {e4 menjanjikan} lebih banyak demokrasi. [m6:USA.GOV Barack Obama] {e5 menawarkan} bantuan; [m7=m3 lelaki itu] {e6 divonis} dua puluh satu tahun setahun kemudian.
e1 m3 > m2 ASSAULT actual 2011-07-22/day mode=firearms ctx=terrorism
e2 m3 > m4 CONCEDE actual 2011-07-22/day ctx=terrorism
e3 m5 > m2 CONSULT actual 2011-07-23/day ctx=terrorism
e4 m5 > m2 AGREE planned 2011-07-23/day ctx=pro_democracy
e5 m6 > m5 AGREE actual 2011-07-22/day ctx=terrorism
e6 m8 > m7 SANCTION actual 2012-08-24/day mode=convict ctx=terrorism,legal
[m8:NOR.JUD Pengadilan Oslo] menganggapnya waras.

### CNN Indonesia 2019-03-12
[m1:DZA.EDU Mahasiswa], dokter, bahkan hakim berjalan di Jalan Didouche Mourad. [m2=m1 Mereka] {e1 menolak} masa jabatan kelima [m3:DZA.GOV Abdelaziz Bouteflika], yang sejak terserang stroke hanya tampil dalam bingkai foto. Pulang dari Jenewa malam ini, [m4=m3 presiden 82 tahun itu] mengumumkan {e2 tidak akan mencalonkan diri}, namun pemilu pun {e3 ditunda}. Bagi [m5:DZA.OPP Ali Benflis], lawan lamanya, itu perpanjangan terselubung. [m6:FRA.GOV Emmanuel Macron] {e4 memuji} keputusan tersebut, pujian yang {e5 membuat marah} [m7=m1 orang-orang muda itu]. [m8:DZA.MIL Jenderal Ahmed Gaid Salah] menunggu.
e1 m2 > m3 PROTEST actual 2019-03-12/none mode=demo ctx=election
e2 m4 > m1 CONCEDE planned 2019-03-11/day ctx=election
e3 m4 > m5 REJECT actual 2019-03-11/day mode=change ctx=election
e4 m6 > m4 SUPPORT actual 2019-03-12/day ctx=election,diplomatic
e5 m7 > m6 ACCUSE actual 2019-03-12/day mode=disapprove ctx=diplomatic

### Republika 2013-03-05
Lima jam sebelum wafat, dua atase dipanggil. [m1:VEN.GOV Nicolas Maduro] {e1 mengusir} [m2:USA.MIL David Delmonaco] dan rekannya atas {e2 tuduhan} menghasut perwira, serta menyiratkan bahwa kanker [m10=m4 atasannya] akibat serangan musuh. [m3:USA.GOV Departemen Luar Negeri] {e3 menyebut} gagasan itu absurd. Malamnya [m4:VEN.GOV Hugo Chavez] tiada. [m5:BOL.GOV Evo Morales] menangis; [m6:VEN.OPP Henrique Capriles] {e4 mengajak} kedua kubu berdamai: "<<q1 [m7=m4 Dia] lawan, bukan musuh [m8=m6 saya]>>." [m9:IRN.GOV Mahmoud Ahmadinejad] {e5 akan terbang} ke Caracas.
e1 m1 > m2 SANCTION actual 2013-03-05/none mode=expel ctx=diplomatic,military
e2 m1 > m2 ACCUSE actual 2013-03-05/none mode=allege ctx=military,intelligence
e3 m3 > m1 REJECT actual 2013-03-05/none ctx=diplomatic
e4 m6 > m1 REQUEST requested 2013-03-05/none mode=yield ctx=political_institutions
e5 m9 > m1 CONSULT planned 2013-03-07/day mode=visit ctx=diplomatic
q1 m6 direct

### Viva 2022-10-06
Tiga belas menit sebelum masa jabatannya habis, [m1:UN Michelle Bachelet] {e1 menerbitkan} laporan bahwa [m2:CHN.GOV China] mungkin melakukan kejahatan kemanusiaan terhadap [m3:CHN.REL Uighur]. [m4=m2 Negara tersebut] sudah {e2 meminta} laporan itu disimpan; permintaan tersebut {e3 ditolak}. [m5:CHN.GOV Duta Besar Zhang Jun] {e4 mencelanya} sebagai kebohongan. [m6:IDN.GOV Jakarta] pada Oktober ikut {e5 menolak} usul membahasnya di Dewan HAM; [m7:UKR.GOV Kyiv] abstain.
e1 m1 > m4 ACCUSE actual 2022-10-06/none mode=allege ctx=human_rights,religion_ethnicity
e2 m4 > m1 REQUEST requested 2022-10-06/none mode=yield ctx=human_rights
e3 m1 > m4 REJECT actual 2022-10-06/none mode=yield ctx=human_rights
e4 m5 > m1 REJECT actual 2022-10-06/none ctx=human_rights
e5 m6 > m8 REJECT actual 2022-10-06/day mode=change ctx=human_rights
Usul itu diajukan [m8:GBR.GOV London].

### Kompas 2009-05-22
Danau itu dibagi dua negara, dan di tengahnya pulau seukuran lapangan bola. [m1:UGA.GOV Yoweri Museveni] {e1 mengatakan} Migingo memang milik [m2:KEN.GOV Kenya], tetapi airnya bukan; sejak itu [m3:KEN.CVL warga Kibera] {e2 mencabuti} rel kereta ke Kampala. [m4:UGA.COP Dua puluh polisi] yang {e3 memungut} pajak nelayan di pulau tersebut belum ditarik. [m5:KEN.GOV Raila Odinga] {e4 mengancam} mengirim marinir, [m6:KEN.GOV Mwai Kibaki] {e5 melarangnya}. "<<q1 [m7=m1 Saya] mengenal Luo>>," kata [m8=m1 presiden bertopi lebar itu], "<<q2 [m10:KEN.CVL mereka] suka ribut>>."
e1 m1 > m2 CONCEDE actual 2009-05-11/day ctx=territory
e2 m3 > m1 PROTEST actual 2009-05-12/day mode=riot ctx=territory
e3 m4 > m9 COERCE actual 2009-05-22/none ctx=territory,economic
e4 m5 > m1 THREATEN threatened 2009-05-22/none mode=violence ctx=territory,military
e5 m6 > m5 REJECT actual 2009-05-22/none mode=change ctx=territory,military
q1 m8 direct cue=kata
q2 m8 direct cue=kata
[m9:KEN.AGR Nelayan] membayar dua kali.

### Okezone 2018-12-25
Tsunami datang tanpa gempa. Panggung band Seventeen tersapu; [m1:IDN.GOV Sutopo Purwo Nugroho], juru bicara BNPB yang sakit kanker, meminta maaf karena semula menulis air pasang. [m2:IDN.MIL KRI Torani] {e1 membawa} sembako ke Pulau Sebesi, tempat [m3:IDN.CVL tiga ribu warga] menolak dievakuasi tanpa sapi [m8=m3 mereka]. [m4:AUS.GOV Scott Morrison] {e2 menawarkan} bantuan; [m5:IDN.GOV Jusuf Kalla] {e3 menjawab} belum perlu. [m6:TUR.GOV Ankara] tetap {e4 mengirim} selimut. Di Tanjung Lesung, karyawan [m7:IDN.BUS PLN] menunggu nama-nama.
e1 m2 > m3 AID actual 2018-12-25/none ctx=disasters
e2 m4 > m5 AGREE actual 2018-12-25/none ctx=disasters
e3 m5 > m4 REJECT actual 2018-12-25/none mode=assist ctx=disasters
e4 m6 > m5 AID actual 2018-12-25/none ctx=disasters

### Liputan6.com 2007-08-09 none
Pasar uang di Paris mendadak macet setelah [m1:FRA.BUS BNP Paribas] menutup tiga reksa dana. [m2:EU Bank Sentral Eropa] menggelontorkan 95 miliar sebelum makan siang. [m3:? Pedagang obligasi] di [m4:@USA New York] terbangun pukul tiga pagi; [m5:USA.GOV Ben Bernanke] sudah di kantornya. [m6=m5 Profesor Princeton itu] menulis disertasi tentang tahun 1930. Rupiah melemah tipis.

### SINDOnews 2020-10-11
Gencatan senjata itu diteken pukul tiga pagi, mulai berlaku siang, dilanggar lima menit kemudian. [m1:ARM.GOV Zohrab Mnatsakanyan] dan [m2:AZE.GOV Jeyhun Bayramov] {e1 duduk} sebelas jam di Moskow; [m3:RUS.GOV Sergei Lavrov] {e2 tidak membiarkan} [m8=m1+m2 keduanya] keluar tanpa kertas. [m9=m2 Baku] {e3 menuduh} [m10=m1 lawannya] {e4 meroket} Ganja, kota kedua, dan menewaskan sembilan [m4:AZE.CVL penduduk]. [m5=m1 Yerevan] {e5 menyangkal}. [m6:TUR.GOV Ankara] menilai [m11=m3 tuan rumah] berat sebelah; [m7:ICRC Palang Merah], yang seharusnya {e6 menukar} jenazah, belum bergerak.
e1 m1 > m2 CONSULT actual 2020-10-09/day mode=third-party ctx=military,diplomatic
e2 m3 > m8 CONSULT actual 2020-10-09/day mode=third-party ctx=military,diplomatic
e3 m9 > m10 ACCUSE actual 2020-10-11/day mode=allege ctx=military
e4 m10 > m4 ASSAULT denied 2020-10-11/day mode=heavy-weapons ctx=military said=m2
e5 m5 > m2 REJECT actual 2020-10-11/day ctx=military
e6 m7 > m1,m2 AID planned 2020-10-11/none ctx=human_security

### Suara.com 2023-02-01
Dua tahun sesudah kudeta, jalanan Yangon sengaja dikosongkan. Aksi diam itu {e1 dilakukan} [m1:MMR.CVL warga] untuk menentang [m2:MMR.GOV Dewan Administrasi Negara], yang hari ini {e2 memperpanjang} keadaan darurat enam bulan. Di London, Washington, dan Canberra sanksi {e3 diumumkan} serentak: [m3:GBR.GOV yang pertama] menyasar pemasok bahan bakar jet, [m4:USA.GOV yang kedua] komisi pemilihan, [m5:AUS.GOV yang ketiga] untuk pertama kali enam belas jenderal. [m6:IDN.GOV Retno Marsudi], ketua baru [m7:ASEAN ASEAN], {e4 berjanji} membuka kantor utusan khusus. [m10=m9 Pemerintah bayangan] {e5 mengundang} [m8=m6 perempuan itu] bertemu.
e1 m1 > m2 PROTEST actual 2023-02-01/none mode=boycott ctx=pro_democracy
e2 m2 > m1 COERCE actual 2023-02-01/none mode=martial-law ctx=executive
e3 m3,m4,m5 > m2 SANCTION actual 2023-01-31/day mode=discontinue ctx=pro_democracy,economic
e4 m6 > m2 AGREE planned 2023-02-01/none ctx=diplomatic
e5 m10 > m8 REQUEST requested 2023-02-01/none mode=meet ctx=diplomatic
rel m6 leads m7
[m9:MMR.OPP Duwa Lashi La], pemimpinnya, tinggal di hutan.

### Media Indonesia 2017-11-06
Dari dokumen Paradise Papers terbaca bahwa [m2:USA.GOV Wilbur Ross], menteri perdagangan, masih memegang saham pengangkut gas milik menantu [m3:RUS.GOV Vladimir Putin]. [m4:USA.OPP Senator Richard Blumenthal] {e1 menuduh} [m5=m2 miliarder itu] menipu senat; [m6=m2 ia] {e2 membantah}. Ratu Elizabeth ikut disebut. [m7:GBR.OPP Jeremy Corbyn] {e3 meminta} [m8:GBR.GOV kerajaan] minta maaf. [m9:IND.GOV New Delhi] {e4 membentuk} tim pemeriksa bagi [m10:IND.BUS 714 warganya].
e1 m4 > m5 ACCUSE actual 2017-11-06/none mode=allege ctx=corruption
e2 m6 > m4 REJECT actual 2017-11-06/none ctx=corruption
e3 m7 > m8 REQUEST requested 2017-11-06/none mode=yield ctx=corruption
e4 m9 > m10 ACCUSE actual 2017-11-06/none mode=investigate ctx=corruption

### Antara 2024-10-10 none
Penerima Nobel Sastra tahun ini makan malam dengan putranya ketika telepon dari [m1:@SWE Stockholm] berdering. [m2:KOR.CVL Han Kang], kelahiran Gwangju, menolak menggelar jumpa pers. Ayahnya, [m3:KOR.CVL novelis Han Seung-won], yang menyampaikan alasannya kepada [m4:? wartawan]. [m5=m2 Perempuan 53 tahun itu] masuk daftar hitam kementerian kebudayaan semasa pemerintahan lama. Penerbitnya di [m6:@IDN Yogyakarta] mencetak ulang.

### Jawa Pos 2013-03-19
Kilat menyambar kubah Santo Petrus malam itu. [m1:VAT.REL Benediktus XVI], dalam bahasa Latin, {e1 menyatakan turun takhta} akhir bulan. [m2:DEU.GOV Angela Merkel], anak pendeta Protestan, {e2 memuji} keberanian rekan senegaranya. [m3:ITA.JRN Giovanna Chirri], satu-satunya wartawan yang paham bahasa itu, menelepon kantornya sambil gemetar. [m4:CHN.GOV Kementerian luar negeri di Beijing] memanfaatkan kesempatan: [m10=m9 penggantinya], kata [m5:CHN.GOV Hong Lei], {e3 sebaiknya memutus} hubungan dengan [m6:TWN.GOV Taiwan]. [m7=m6 Pulau itu] {e4 mengirim} utusan ke pelantikan.
e1 m1 > m8 RETREAT planned 2013-02-28/day mode=resign ctx=religion_ethnicity
e2 m2 > m1 SUPPORT actual 2013-03-19/none ctx=religion_ethnicity
e3 m5 > m10 REQUEST requested 2013-03-19/none mode=change ctx=diplomatic,religion_ethnicity
e4 m7 > m9 CONSULT actual 2013-03-19/day mode=visit ctx=diplomatic
Di hadapan [m8:VAT.REL para kardinal] suaranya lirih. [m9:VAT.GOV Takhta Suci] tak menanggapi.

### VOA Indonesia 2018-02-08
Telepon para hakim dimatikan dari pusat. [m1:MDV.GOV Abdulla Yameen] {e1 memberlakukan} darurat lima belas hari, dan [m2:MDV.MIL serdadu] {e2 masuk} ke [m3:MDV.JUD Mahkamah Agung], yang empat hari sebelumnya {e3 membatalkan} vonis atas sembilan politikus. [m4:MDV.ELI Maumoon Abdul Gayoom], saudara tirinya sendiri, {e4 dibawa} dari rumah. [m5:MDV.OPP Mohamed Nasheed] dari Kolombo {e5 memohon} [m6:IND.GOV India] mengirim utusan bersama tentara. [m7:CHN.GOV Beijing] {e6 memperingatkan} [m8=m6 New Delhi] agar tidak ikut campur. [m9=m1 Presiden itu] {e7 mengutus} [m10:MDV.GOV menteri] ke tiga negara, tetangga terdekatnya tidak termasuk.
e1 m1 > m3 COERCE actual 2018-02-08/none mode=martial-law ctx=executive,legal
e2 m2 > m3 COERCE actual 2018-02-08/none mode=seize ctx=legal,military
e3 m3 > m5 CONCEDE actual 2018-02-01/day ctx=legal
e4 m2 > m4 COERCE actual 2018-02-08/none mode=arrest ctx=repression
e5 m5 > m6 REQUEST requested 2018-02-06/day mode=assist ctx=pro_democracy
e6 m7 > m8 REQUEST requested 2018-02-07/day mode=yield ctx=diplomatic
e7 m10 > m7 CONSULT actual 2018-02-08/day mode=visit ctx=diplomatic

### Kumparan 2020-12-12
Enam orang tewas di kilometer 50. [m1:IDN.COP Polda Metro Jaya] mengatakan [m2:IDN.REL pengawal Rizieq Syihab] lebih dulu {e1 menyerang}; [m3:IDN.REL Munarman], sekretaris umum ormas itu, {e2 membantah} [m10=m2 mereka] membawa senjata. Versi [m4=m3 pengacara itu], rombongan keluarga yang hendak mengaji {e3 diserang} orang tak dikenal. [m5:IDN.GOV Komnas HAM] {e4 menyelidiki}. [m6:IDN.OPP Fadli Zon] {e5 menuntut} tim independen. Ulama yang baru pulang dari [m7:@SAU Mekkah] itu lima hari kemudian {e6 menyerahkan diri}.
e1 m2 > m1 ASSAULT denied 2020-12-12/none mode=firearms ctx=repression,religion_ethnicity said=m1
e2 m3 > m1 REJECT actual 2020-12-12/none ctx=religion_ethnicity
e3 m1 > m2 ASSAULT actual 2020-12-12/none mode=firearms ctx=repression said=m4
e4 m5 > m1 ACCUSE actual 2020-12-12/none mode=investigate ctx=human_rights
e5 m6 > m8 REQUEST requested 2020-12-12/none mode=change ctx=human_rights
e6 m9 > m1 CONCEDE actual 2020-12-12/day ctx=legal
[m11=m8 Istana], lewat [m8:IDN.GOV Mahfud MD], mempersilakan. Adapun [m9:IDN.REL sang imam besar] tidur nyenyak di Petamburan.

### Kompas.id 2022-04-24
Gambar [m9=m1+m2 keduanya] di layar, satu rambut pirang, satu kemeja putih. [m1:FRA.GOV Emmanuel Macron] unggul 58 banding 41. [m2:FRA.OPP Marine Le Pen] {e1 mengakui} kekalahan, sekaligus menyebut hasilnya kemenangan yang cemerlang. [m3:FRA.OPP Jean-Luc Melenchon] {e2 meminta} [m4:FRA.CVL pemilih] menjadikan dirinya perdana menteri lewat putaran ketiga. [m5:DEU.GOV Olaf Scholz] {e3 menelepon} paling dulu; [m6:HUN.GOV Viktor Orban], yang banknya {e4 meminjami} [m7=m2 putri pendiri partai itu], diam dua hari. Di Rennes [m8:FRA.CVL pemuda anarkis] {e5 merusak} halte.
e1 m2 > m1 CONCEDE actual 2022-04-24/none ctx=election
e2 m3 > m4 REQUEST requested 2022-04-24/none mode=assist ctx=election
e3 m5 > m1 CONSULT actual 2022-04-24/none mode=phone ctx=election,diplomatic
e4 m6 > m7 AID actual 2022-01-01/month ctx=election,economic
e5 m8 > m1 PROTEST actual 2022-04-24/none mode=riot ctx=election
