### Antara 2024-06-12
[m1:IDN.COP Polda Bali] {e1 membentuk tim} untuk {e2 memburu} [m2:UKR.CRM dua buron Ukraina] pengendali laboratorium narkoba di Canggu.
e2 m1 > m2 COERCE planned 2024-06-12/none mode=arrest ctx=illegal_drugs
e1 m1 > m2 MOBILIZE actual 2024-06-12/none mode=police ctx=illegal_drugs

### Kompas.com 2015-06-30
Sejumlah [m1:IDN.GOV kepala daerah] di Papua {e1 menolak hadir} dalam rapat yang digelar [m2:IDN.GOV Menteri Dalam Negeri Tjahjo Kumolo] di Sentani.
e1 m1 > m2 REJECT actual 2015-06-30/none mode=meet ctx=executive

### CNN Indonesia 2022-10-19
[m1:THA.COP Polisi Thailand] {e1 menangkap} [m2:MMR.BUS pengusaha penjual senjata Tun Min Latt] di Bangkok; [m3:THA.LEG seorang senator] yang berbisnis dengannya mengaku tidak tahu apa-apa.
e1 m1 > m2 COERCE actual 2022-10-19/none mode=arrest ctx=illegal_drugs

### Tempo.co 2019-04-03
[m1:BRN.GOV Brunei] memberlakukan hukum rajam bagi [m2:BRN.CVL kaum gay]. [m3:USA.CVL Aktor George Clooney] {e1 menyerukan boikot} hotel-hotel milik [m4:BRN.GOV Sultan Hassanal Bolkiah], yang menurut [m5:UNO Michelle Bachelet] harus {e2 membatalkan} aturan itu.
e1 m3 > m4 REQUEST requested 2019-04-03/none ctx=lgbt
e2 m4 > m5 CONCEDE requested 2019-04-03/none ctx=lgbt

### Republika 2013-06-01
Polisi {e1 menyemprotkan} gas air mata dari jarak dekat kepada [m1:TUR.CVL aktivis Taman Gezi], yang {e2 menolak} penebangan pohon. [m2:TUR.GOV Wakil Perdana Menteri Bulent Arinc] {e3 meminta maaf} tiga hari sesudahnya.
e1 m3 > m1 ASSAULT actual 2013-06-01/none mode=crowd-control ctx=repression
e2 m1 > m2 REJECT actual 2013-06-01/none ctx=environment
e3 m2 > m1 SUPPORT actual 2013-06-01/none ctx=repression
Markas [m3:TUR.COP kepolisian Istanbul] tidak menanggapi.

### detikJatim 2022-07-07
[m1:IDN.COP Polda Jatim] {e1 mengepung} Pesantren Shiddiqiyyah di Jombang lima belas jam sampai [m2:IDN.REL Mas Bechi] {e2 menyerahkan diri}. [m3:IDN.REL Ratusan santri] yang {e3 mengadang} dibawa ke polres.
e1 m1 > m2 COERCE actual 2022-07-07/none mode=restrict ctx=gender
e2 m2 > m1 RETREAT actual 2022-07-07/none ctx=gender
e3 m3 > m1 PROTEST actual 2022-07-07/none mode=obstruct ctx=gender

### Antara 2008-07-01
[m1:IDN.COP Polisi] {e1 menyerbu} kampus [m2:IDN.EDU Universitas Nasional] saat [m5=m2 mahasiswa] {e2 berdemonstrasi} menentang kenaikan BBM; Maftuh Fauzi meninggal sebulan kemudian dan [m3:IDN.GOV Komnas HAM] {e3 menyatakan} ada pelanggaran hak asasi.
e1 m1 > m2 ASSAULT actual 2008-07-01/none mode=beat ctx=repression
e2 m2 > m4 PROTEST actual 2008-07-01/none mode=demo ctx=economic
e3 m3 > m1 ACCUSE actual 2008-07-01/none mode=allege ctx=human_rights
[m4:IDN.GOV Pemerintah] menaikkan harga premium hari itu juga.

### VOA Indonesia 2022-11-27
Di Shanghai, [m1:CHN.CVL warga] mengangkat kertas kosong untuk {e1 memprotes} karantina; [m2:GBR.JRN wartawan BBC Ed Lawrence] {e2 ditendang} dan {e3 diborgol} [m3:CHN.COP polisi].
e1 m1 > m4 PROTEST actual 2022-11-27/none mode=demo ctx=health
e2 m3 > m2 ASSAULT actual 2022-11-27/none mode=beat ctx=rights_freedoms
e3 m3 > m2 COERCE actual 2022-11-27/none mode=arrest ctx=rights_freedoms
[m4:CHN.GOV Pemerintah] berdalih menyelamatkannya dari penularan.

### Kompas.com 2014-05-27
[m1:IDN.OPP Fadli Zon] {e1 menyindir} [m2:IDN.GOV Jokowi] lewat puisi; tim lawan {e2 membalas} dengan menyebutnya tak paham kerja.
e1 m1 > m2 ACCUSE actual 2014-05-27/none mode=disapprove ctx=election
e2 m3 > m1 ACCUSE actual 2014-05-27/none mode=disapprove ctx=election
Puisi lain ditulis [m3:IDN.PTY anggota tim Jokowi-JK] keesokan harinya.

### Tribun Pontianak 2017-05-05
[m1:IDN.CVL Pemuda Dayak] {e1 menolak kedatangan} [m2:IDN.REL Sobri Lubis], ketua umum FPI, di Pontianak; setelah bernegosiasi, [m3:IDN.COP Polda Kalbar] {e2 mengantar} ulama itu kembali ke bandara.
e1 m1 > m2 REJECT actual 2017-05-05/none ctx=religion_ethnicity
e2 m3 > m2 COERCE actual 2017-05-05/none mode=deport ctx=religion_ethnicity

### Antara 2020-06-17
[m1:PRK.GOV Korea Utara] {e1 meledakkan} kantor penghubung di Kaesong dan {e2 mengancam mengirim} tentara ke zona demiliterisasi. [m3:KOR.GOV Menteri Unifikasi Kim Yeon-chul] {e3 menawarkan pengunduran diri} kepada [m4:KOR.GOV Presiden Moon].
e1 m1 > m3 ASSAULT actual 2020-06-16/day mode=explosives ctx=territory
e2 m1 > m3 THREATEN threatened 2020-06-17/none mode=violence ctx=military
e3 m3 > m4 CONCEDE planned 2020-06-17/none ctx=executive

### Jawa Pos 2018-02-06
Guru honorer di Sampang {e1 dianiaya} [m1:IDN.EDU muridnya] sampai tewas. [m2:IDN.GOV Mendikbud Muhadjir Effendy] {e2 melayat} ke rumah duka, dan [m3:IDN.EDU PGRI] {e3 menuntut} perlindungan guru kepada [m4:IDN.LEG DPR].
e2 m2 > m5 CONSULT actual 2018-02-06/none mode=visit ctx=crime
e3 m3 > m4 REQUEST requested 2018-02-06/none mode=assist ctx=crime
e1 m1 > m5 ASSAULT actual 2018-02-06/none mode=beat ctx=crime
Keluarga [m5:IDN.EDU Budi Cahyono] menerima santunan.

### Bisnis.com 2023-08-24
[m1:CHN.GOV Beijing] {e1 melarang} semua impor hasil laut dari [m2:JPN.GOV Jepang] begitu air olahan Fukushima dibuang. [m3:JPN.GOV Perdana Menteri Kishida] {e2 menuntut pencabutan} larangan itu; [m4:KOR.GOV Seoul] menyatakan tidak mendukung maupun menentang.
e1 m1 > m2 SANCTION actual 2023-08-24/none mode=discontinue ctx=environment,economic
e2 m3 > m1 REQUEST requested 2023-08-24/none mode=yield ctx=economic

### Medcom 2021-09-12 none
Petenis [m1:@RUS Rusia] itu memukul bola ke tribune karena kesal dan diperingatkan wasit. Ia mengakui serangan lawan terlalu tajam, lalu memuji penonton [m2:@USA New York].

### Kompas.com 2016-05-09
[m1:IDN.COP Kodim dan Polsek Sleman] {e1 membubarkan} pemutaran film Pulau Buru di kantor [m2:IDN.JRN AJI Yogyakarta]; [m3:IDN.GOV Presiden Jokowi] lewat [m4:IDN.GOV Pramono Anung] {e2 menegur} [m5=m1 aparat] yang {e3 merazia} buku.
e1 m1 > m2 COERCE actual 2016-05-09/none mode=restrict ctx=rights_freedoms
e2 m3 > m1 ACCUSE actual 2016-05-09/none mode=disapprove ctx=rights_freedoms
e3 m1 > m2 COERCE actual 2016-05-09/none mode=censor ctx=rights_freedoms

### Antara 2013-01-16
[m1:AQIM.REB Kelompok Mokhtar Belmokhtar] {e1 menyandera} ratusan [m2:DZA.LAB pekerja kilang gas In Amenas]. [m3:DZA.MIL Pasukan khusus Aljazair] {e2 menyerbu} tanpa memberi tahu [m4:GBR.GOV London], yang {e3 mengeluh}.
e1 m1 > m2 ASSAULT actual 2013-01-16/none mode=abduct ctx=terrorism
e2 m3 > m1 ASSAULT actual 2013-01-16/none ctx=terrorism
e3 m4 > m3 ACCUSE actual 2013-01-16/none mode=disapprove ctx=terrorism

### Serambi Indonesia 2006-12-12
[m1:IDN.GOV KIP Aceh] {e1 mengesahkan} kemenangan [m2:IDN.PTY Irwandi Yusuf]; mantan [m3:GAM.PTY petinggi GAM di Swedia] yang mendukung calon lain {e2 memberi selamat}.
e1 m1 > m2 SUPPORT actual 2006-12-12/none ctx=election
e2 m3 > m2 SUPPORT actual 2006-12-12/none ctx=election

### BBC Indonesia 2024-02-16
[m1:RUS.OPP Alexei Navalny] meninggal di penjara Arktik. [m2:USA.GOV Joe Biden] {e1 menyalahkan} [m3:RUS.GOV Vladimir Putin]; di berbagai kota [m6=m5 polisi] {e2 menciduk} [m4:RUS.CVL warga yang meletakkan bunga].
e1 m2 > m3 ACCUSE actual 2024-02-16/none mode=allege ctx=human_rights
e2 m5 > m4 COERCE actual 2024-02-16/none mode=arrest ctx=repression
[m5:RUS.COP Petugas OMON] menyingkirkan karangan bunga itu malam harinya.

### Tirto.id 2020-02-11
[m1:IDN.LAB KASBI] {e1 mengancam melumpuhkan} kawasan industri jika [m2:IDN.LEG DPR] {e2 mengesahkan} omnibus law sebelum masa reses.
e1 m1 > m2 THREATEN threatened 2020-02-11/none mode=restrict ctx=economic
e2 m2 > m1 REJECT hypothetical 2020-02-11/none ctx=economic

### Antara 2021-09-02
Dua lusin [m1:AFG.CVL perempuan Herat] {e1 berunjuk rasa} menuntut hak bekerja. [m2:AFG.REB Pejuang Taliban] tidak {e2 membubarkan} [m4=m1 mereka], berbeda dari di Kabul, tempat {e3 cambuk} dan popor senapan digunakan.
e1 m1 > m2 PROTEST actual 2021-09-02/none mode=demo ctx=gender
e2 m2 > m1 COERCE denied 2021-09-02/none mode=restrict ctx=gender
e3 m2 > m3 ASSAULT actual 2021-09-02/none mode=beat ctx=gender
[m3:AFG.CVL Demonstran Kabul] berjalan dari istana.

### Kompas.com 2020-07-14
[m1:IDN.COP Kepolisian Medan] {e1 menyangkal} anggotanya {e2 menyiksa} [m2:IDN.LAB seorang kuli bangunan] yang menjadi saksi pembunuhan; [m4=m3 sembilan polisi] {e3 dimutasi}.
e1 m1 > m2 REJECT actual 2020-07-14/none ctx=human_rights
e2 m1 > m2 ASSAULT denied 2020-07-14/none mode=torture ctx=human_rights
e3 m1 > m3 SANCTION actual 2020-07-14/none mode=expel ctx=human_rights
Termasuk di antaranya [m3:IDN.COP Kapolsek Percut Sei Tuan].

### Republika 2022-05-12
[m1:ISR.COP Polisi Israel] {e1 memukuli} pengusung peti jenazah [m2:PSE.JRN Shireen Abu Akleh]. [m7=m5 Washington] {e2 menyatakan sangat terganggu}, dan [m3:QAT.JRN Al Jazeera] {e3 akan membawa} kasus penembakan koresponden itu ke [m4:ICC Mahkamah Pidana Internasional].
e1 m1 > m6 ASSAULT actual 2022-05-12/none mode=beat ctx=repression
e2 m5 > m1 ACCUSE actual 2022-05-12/none mode=disapprove ctx=repression
e3 m3 > m1 ACCUSE planned 2022-05-12/none mode=allege ctx=legal
Pernyataan itu dibacakan [m5:USA.GOV Jen Psaki]; [m6:PSE.CVL para pelayat] nyaris menjatuhkan peti.

### Antara 2010-03-02
[m1:IDN.LEG Sidang paripurna DPR] tentang Bank Century ricuh: [m2:IDN.LEG anggota Fraksi Hanura] {e1 memaki} [m3:IDN.LEG Marzuki Alie] sebab {e2 menutup} sidang sepihak.
e1 m2 > m3 ACCUSE actual 2010-03-02/none mode=disapprove ctx=legislative
e2 m3 > m2 REJECT actual 2010-03-02/none ctx=legislative

### Kaltim Post 2020-06-17
[m1:IDN.JUD Majelis hakim Balikpapan] {e1 menghukum} [m2:IDN.CVL tujuh tahanan politik Papua] sepuluh dan sebelas bulan penjara, jauh di bawah {e2 tuntutan} [m3:IDN.JUD jaksa] yang {e3 mendakwa} [m4=m2 mereka] makar.
e1 m1 > m2 SANCTION actual 2020-06-17/none ctx=territory,legal
e2 m3 > m2 ACCUSE actual 2020-06-17/none mode=allege ctx=territory,legal
e3 m3 > m2 ACCUSE actual 2020-06-17/none mode=allege ctx=territory,legal

### CNN Indonesia 2019-09-14
[m1:HOUTHI.REB Pemberontak Houthi] {e1 menyerang} kilang [m2:SAU.BUS Aramco] di Abqaiq dengan pesawat nirawak. [m3:USA.GOV Mike Pompeo] {e2 menuding} [m4:IRN.GOV Teheran], yang {e3 membantah}; [m5:@IND India] mencari pemasok lain.
e1 m1 > m2 ASSAULT actual 2019-09-14/none mode=drone ctx=military
e2 m3 > m4 ACCUSE actual 2019-09-14/none mode=allege ctx=military
e3 m4 > m3 REJECT actual 2019-09-14/none ctx=military

### Radar Bogor 2016-07-22 none
Menjelang musim kemarau, pengelola taman wisata memangkas ranting kering dan melarang pengunjung membakar sampah. Rusa yang lepas pekan lalu sudah ditangkap kembali.

### Antara 2006-09-20
[m1:THA.MIL Jenderal Sonthi Boonyaratglin] {e1 menggulingkan} [m2:THA.GOV Thaksin Shinawatra], yang sedang di New York, dan {e2 mencabut} konstitusi. [m3:MYS.GOV Abdullah Badawi] mengimbau ketenangan; [m4:AUS.GOV Alexander Downer] {e3 mengutuk} kudeta itu.
e1 m1 > m2 COERCE actual 2006-09-19/day mode=seize ctx=pro_autocracy
e3 m4 > m1 ACCUSE actual 2006-09-20/none mode=disapprove ctx=pro_autocracy
e2 m1 > m2 COERCE actual 2006-09-19/day mode=martial-law ctx=pro_autocracy

### Tempo.co 2011-06-18
[m1:SAU.GOV Pemerintah Arab Saudi] {e1 memancung} [m2:IDN.LAB pekerja migran Ruyati] tanpa memberi tahu [m3:IDN.GOV Jakarta]. Kedutaan Saudi {e2 dilempari} telur oleh [m4:IDN.LAB serikat buruh migran], dan pengiriman tenaga kerja {e3 dihentikan} per 1 Agustus.
e1 m1 > m2 ASSAULT actual 2011-06-18/none ctx=legal
e2 m4 > m1 PROTEST actual 2011-06-18/none mode=riot ctx=human_rights
e3 m3 > m1 SANCTION planned 2011-08-01/day mode=discontinue ctx=migration

### Kompas.com 2025-02-20 headline
[m1:IDN.EDU Mahasiswa] {e1 Gelar Aksi} Indonesia Gelap, [m2:IDN.GOV Mensesneg] {e2 Terima} Tuntutan
e1 m1 > m2 PROTEST actual 2025-02-20/none mode=demo ctx=economic
e2 m2 > m1 CONCEDE actual 2025-02-20/none ctx=economic

### Antara 2023-07-26
[m1:NER.MIL Pengawal presiden] {e1 menyekap} [m2:NER.GOV Presiden Mohamed Bazoum] di kediamannya. Ribuan [m3:NER.CVL pendukungnya] yang hendak mendekat {e2 dihalau} dengan {e3 tembakan} ke udara.
e1 m1 > m2 COERCE actual 2023-07-26/none mode=arrest ctx=pro_autocracy
e2 m1 > m3 ASSAULT actual 2023-07-26/none mode=crowd-control ctx=pro_autocracy
e3 m1 > m3 ASSAULT actual 2023-07-26/none mode=firearms ctx=pro_autocracy

### Sindonews 2013-11-19
[m1:IDN.GOV Menlu Marty Natalegawa] {e1 akan meninjau ulang} seluruh kerja sama dengan [m2:AUS.GOV Australia], yang {e2 menyadap} telepon [m3:IDN.GOV Ani Yudhoyono]; [m4:AUS.OPP pemimpin oposisi Bill Shorten] mendukung permintaan maaf.
e1 m1 > m2 THREATEN threatened 2013-11-19/none mode=relations ctx=intelligence
e2 m2 > m3 COERCE actual 2009-08-01/month mode=cyber ctx=intelligence bg

### Banten Raya 2017-11-13
[m1:IDN.LAB Buruh pabrik sepatu] di Balaraja {e1 memblokir} jalan negara seusai [m2:IDN.GOV gubernur] {e2 menetapkan} upah di bawah usulan; [m3:IDN.COP kapolres] {e3 membujuk} [m4=m1 mereka] {e4 membuka} satu lajur.
e1 m1 > m2 PROTEST actual 2017-11-13/none mode=obstruct ctx=economic
e2 m2 > m1 REJECT actual 2017-11-13/none ctx=economic
e3 m3 > m1 REQUEST requested 2017-11-13/none mode=yield ctx=economic
e4 m1 > m3 RETREAT requested 2017-11-13/none mode=access ctx=economic

### Antara 2014-12-17
[m1:USA.GOV Barack Obama] mengumumkan {e1 pemulihan hubungan} dengan [m2:CUB.GOV Kuba]. [m3:USA.LEG Senator Marco Rubio] {e2 mencela} langkah itu, dan [m4:VAT.REL Paus Fransiskus], yang menjadi perantara, {e3 bergembira}.
e1 m1 > m2 AGREE actual 2014-12-17/none ctx=diplomatic
e2 m3 > m1 ACCUSE actual 2014-12-17/none mode=disapprove ctx=diplomatic
e3 m4 > m1 SUPPORT actual 2014-12-17/none ctx=diplomatic
