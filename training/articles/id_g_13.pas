### Antara 2006-12-06 article
= Bainimarama: [m1:FJI.GOV Qarase] boleh pulang kampung, asal diam
[m2:@FJI Suva] (ANTARA News/Reuters) - [m3:FJI.GOV Perdana Menteri Fiji Laisenia Qarase] naik pesawat kecil menuju pulau asalnya, Vanuabalavu, Rabu, sehari setelah [m4:FJI.MIL serdadu] {e1 mengepung} rumahnya di Jalan Richards dan {e2 menyita} mobil dinasnya.
"<<q1 [m5=m3 Saya] masih perdana menteri. [m6=m4 Mereka] hanya punya senapan>>," kata [m7=m3 pria 65 tahun itu] di tangga.
Yang memegang senapan adalah [m8:FJI.MIL Komodor Voreqe Bainimarama]. Panglima [m9:FJI.MIL Angkatan Bersenjata Republik Fiji] tersebut Selasa malam {e3 mengumumkan} dirinya mengambil alih wewenang [m33:FJI.GOV presiden], {e4 membubarkan} [m10:FJI.LEG parlemen], dan {e5 menunjuk} seorang dokter tentara, [m11:FJI.GOV Jona Senilagakali], menjadi kepala pemerintahan sementara. [m12=m11 Dokter itu] sendiri mengaku kudeta tersebut tidak sah, tetapi [m13=m11 ia] tak berani melawan perintah.
Keadaan darurat diberlakukan. [m14:FJI.MIL Prajurit] {e6 mendatangi} kantor [m15:FJI.JRN Fiji Times] dan meminta berita dari kubu terguling tidak dimuat; [m16=m15 koran itu] memilih {e7 tidak terbit}.
Dari Wellington, [m17:NZL.GOV Perdana Menteri Helen Clark] {e8 memutus} seluruh kerja sama pertahanan dan {e9 melarang} [m18:FJI.MIL para perwira] serta keluarganya masuk. "<<q2 Aturan di sana sudah diperkosa>>," ujarnya. Jumat lalu [m19=m17 Clark]-lah yang {e10 mempertemukan} [m20=m3 Qarase] dengan [m21=m8 sang komodor]; kesepakatan yang dihasilkan tidak berumur sepekan.
[m22:AUS.GOV Australia], dengan tiga kapal perang di perairan internasional dekat Fiji, {e11 menolak} permintaan [m36=m3 Qarase] agar campur tangan. [m23:AUS.GOV John Howard] mengatakan tidak masuk akal [m40:AUS.MIL serdadunya] menembaki [m41=m9 serdadu Fiji] di jalan Suva.
Di London [m24:COMMONWEALTH Persemakmuran] {e12 akan bersidang} Jumat; [m34:FJI.GOV Fiji] terancam {e13 ditangguhkan}, seperti dua kali sebelumnya. [m25:GBR.GOV Ratu Elizabeth] {e14 menyampaikan keprihatinan}. [m26:UN Kofi Annan] {e15 memperingatkan} bahwa [m35=m9 prajurit Fiji] bisa tidak dipakai lagi dalam pasukan perdamaian.
Awal sengketa: rancangan undang-undang yang memberi {e16 ampunan} kepada pelaku kudeta 2000. Enam tahun silam, [m27:FJI.REB George Speight] {e17 menyandera} [m28:FJI.ELI Perdana Menteri Mahendra Chaudhry] 56 hari di dalam parlemen, dan [m37=m8 Bainimarama] pula yang kemudian menangkap[m38=m27 nya].
[m29:FJI.PTY Chaudhry], kini ketua [m30:FJI.PTY Partai Buruh], belum mau berkomentar. [m31:FJI.REL Dewan Gereja] {e18 mengutuk}. [m32:FJI.CVL Dewan Agung Kepala Suku], satu-satunya badan yang berhak memilih [m39=m33 presiden], membatalkan rapatnya.
Turis Jepang tetap bermain golf di Denarau.
e1 m4 > m3 COERCE actual 2006-12-05/day ctx=military,executive
e2 m4 > m3 COERCE actual 2006-12-05/day mode=seize ctx=military,executive
e3 m8 > m33 COERCE actual 2006-12-05/day ctx=military,executive,pro_autocracy
e4 m8 > m10 COERCE actual 2006-12-05/day ctx=military,legislative
e5 m8 > m11 SUPPORT actual 2006-12-05/day ctx=military,executive
e6 m14 > m15 COERCE actual 2006-12-06/none mode=censor ctx=rights_freedoms,military
e7 m16 > m14 REJECT actual 2006-12-06/none mode=yield ctx=rights_freedoms
e8 m17 > m9 SANCTION actual 2006-12-06/none mode=discontinue ctx=military,diplomatic
e9 m17 > m18 SANCTION actual 2006-12-06/none ctx=military,diplomatic
e10 m19 > m20,m21 CONSULT actual 2006-12-01/day mode=third-party ctx=military,diplomatic
e11 m22 > m3 REJECT actual 2006-12-06/none mode=assist ctx=military
e12 m24 > m34 CONSULT planned 2006-12-08/day mode=multilateral ctx=diplomatic
e13 m24 > m34 SANCTION hypothetical 2006-12-08/day mode=discontinue ctx=diplomatic
e14 m25 > m8 ACCUSE actual 2006-12-06/none mode=disapprove ctx=military
e15 m26 > m35 THREATEN threatened 2006-12-06/none ctx=peacekeeping
e16 m3 > m27 CONCEDE planned 2006-12-06/none ctx=legislative,legal bg
e17 m27 > m28 ASSAULT actual 2000-01-01/year mode=abduct ctx=executive bg
e18 m31 > m8 ACCUSE actual 2006-12-06/none mode=disapprove ctx=military,religion_ethnicity
q1 m7 direct cue=kata
q2 m17 direct cue=ujarnya
rel m8 leads m9
rel m29 leads m30

### Tempo.co 2014-05-15 article
= Pabrik [m1:TWN.BUS Taiwan] Kena Getah Anjungan [m2:CHN.GOV Cina]
~page_control Ukuran Font: A A A
TEMPO.CO, [m3:@VNM Binh Duong] - "<<q1 [m41=m1 Kami] bukan orang Cina!>>" Tulisan itu disemprotkan di gerbang sebuah pabrik sepeda milik orang Taiwan. Tidak menolong. [m4:VNM.CVL Ribuan buruh] {e1 menjarah} lima belas pabrik di [m5:@VNM dua kawasan industri], Selasa malam, 13 Mei 2014, dan membakar sisanya.
[m40=m4 Mereka] marah gara-gara sebuah anjungan minyak bernama Haiyang Shiyou 981. Pada 1 Mei, [m6:CHN.BUS perusahaan minyak CNOOC] {e2 menancapkannya} 120 mil laut dari pesisir Vietnam, dikawal [m7:CHN.MIL 80 kapal]. [m8:VNM.MIL Penjaga pantai Vietnam] yang mendekat {e3 ditabrak} dan disemprot meriam air.
[m9:VNM.GOV Hanoi] mula-mula membiarkan orang turun ke jalan, hal yang jarang. Ahad lalu [m25:VNM.CVL seribu orang] {e4 berunjuk rasa} damai di depan [m26:CHN.GOV kedutaan Cina]. Setelah Binh Duong, nadanya berubah: [m10:VNM.COP polisi] {e5 menahan} lebih dari 400 orang. [m11:VNM.GOV Perdana Menteri Nguyen Tan Dung] {e6 memerintahkan} [m12:VNM.GOV gubernur-gubernur] menjaga ketertiban.
"<<q2 Luapan cinta tanah air jangan dipakai merusak>>," ujar [m36=m11 Dung]. [m27=m11 Ia] pula yang pada KTT [m42=m24 ASEAN] di [m13:@MMR Naypyidaw], Ahad, {e7 menuduh} [m14=m2 Beijing] mengancam perdamaian.
[m15:CHN.GOV Juru bicara Kementerian Luar Negeri Hua Chunying] {e8 menuntut} ganti rugi dan {e9 menyalahkan} [m16=m9 pemerintah tetangganya] yang merestui. Tabrakan itu, kata [m29=m15 Hua], justru {e10 dilakukan} [m28=m8 kapal Vietnam], 171 kali.
[m17:TWN.GOV Presiden Ma Ying-jeou] {e11 meminta} [m30=m9 Hanoi] melindungi [m18=m1 pengusaha Taiwan]; dua pesawat sewaan {e12 dikirim} menjemput [m31=m1 mereka] ke Ho Chi Minh. [m19:SGP.GOV Singapura], yang kawasan industrinya ikut rusak, {e13 memanggil} [m20:VNM.GOV duta besar Vietnam].
Dukungan untuk [m43=m9 Hanoi] datang dari yang dulu dilawannya. [m21:USA.GOV Menteri Luar Negeri John Kerry] {e14 menyebut} langkah [m32=m2 Cina] provokatif. [m22:JPN.GOV Menteri Luar Negeri Fumio Kishida] senada. [m23:PHL.GOV Manila], sekutu perjanjian [m37:USA.GOV Washington], pekan ini {e15 mengadukan} pula pengerukan pasir di Karang Johnson, yang [m33=m2 Cina] {e16 rebut} dari [m34=m9 Vietnam] pada Maret 1988.
[m24:ASEAN ASEAN], yang beranggotakan [m38=m9 Vietnam] dan [m39:PHL.GOV Filipina], hanya {e17 menyatakan keprihatinan serius}.
[m35:VNM.REL Uni Gereja Katolik Vietnam], tak disangka, {e18 mendukung} protes. Harga saham di Ho Chi Minh turun 5,9 persen.
e1 m4 > m1 PROTEST actual 2014-05-13/day mode=riot ctx=territory,natural_resource
e2 m6 > m9 COERCE actual 2014-05-01/day ctx=territory,natural_resource
e3 m7 > m8 ASSAULT actual 2014-05-15/none ctx=territory,military
e4 m25 > m26 PROTEST actual 2014-05-11/day mode=demo ctx=territory
e5 m10 > m4 COERCE actual 2014-05-15/none mode=arrest ctx=territory
e6 m11 > m12 REQUEST requested 2014-05-15/none ctx=executive
e7 m27 > m14 ACCUSE actual 2014-05-11/day mode=allege ctx=territory,military
e8 m15 > m16 REQUEST requested 2014-05-15/none mode=yield ctx=reparations
e9 m15 > m16 ACCUSE actual 2014-05-15/none mode=disapprove ctx=territory
e10 m28 > m7 ASSAULT actual 2014-05-15/none ctx=territory,military said=m29
e11 m17 > m30 REQUEST requested 2014-05-15/none mode=assist ctx=human_security
e12 m17 > m31 AID actual 2014-05-15/none ctx=human_security
e13 m19 > m20 ACCUSE actual 2014-05-15/none mode=disapprove ctx=economic,diplomatic
e14 m21 > m32 ACCUSE actual 2014-05-15/none mode=disapprove ctx=territory,diplomatic
e15 m23 > m32 ACCUSE actual 2014-05-12/week mode=disapprove ctx=territory
e16 m33 > m34 COERCE actual 1988-03-01/month mode=seize ctx=territory,military bg
e17 m24 > m32 ACCUSE actual 2014-05-15/none mode=disapprove ctx=territory
e18 m35 > m25 SUPPORT actual 2014-05-15/none ctx=territory,religion_ethnicity
q2 m36 direct cue=ujar
q1 m1 direct
rel m23 ally_of m37
rel m38 member_of m24
rel m39 member_of m24

### Detik.com 2015-08-30 article
= Lautan Kuning di Kuala Lumpur, [m39=m7 Mahathir] Datang Dua Kali
~byline Rita Uli Hutapea - detikNews
~share Share on Facebook
[m1:@MYS Kuala Lumpur] - Kaus kuning dilarang sejak Kamis. [m2:MYS.CVL Puluhan ribu orang] memakainya juga. Selama 34 jam, sampai Minggu (30/8/2015) tengah malam, [m3=m2 mereka] {e1 menduduki} jalan-jalan di sekitar Dataran Merdeka menuntut [m4:MYS.GOV Perdana Menteri Najib Razak] mundur.
Pemicunya uang: RM 2,6 miliar di rekening pribadi [m5=m4 sang perdana menteri]. [m40:MYS.GOV Lembaga antirasuah] menyebutnya sumbangan dari Timur Tengah. Jaksa agung yang mengusut kasus itu, [m6:MYS.JUD Abdul Gani Patail], {e2 dicopot} [m23:MYS.GOV pemerintah] sebulan lalu.
[m7:MYS.ELI Mahathir Mohamad] muncul pada hari pertama bersama istri, dan muncul lagi hari kedua. "<<q1 Tak ada jalan lain. Singkirkan [m8=m4 dia]>>," kata [m34=m7 mantan perdana menteri itu] di tengah kerumunan. [m33=m7 Ia] bekas guru politik [m35=m4 Najib], dan sampai sekarang anggota [m9:MYS.PTY UMNO].
[m10:MYS.CVL Maria Chin Abdullah], ketua [m11:MYS.CVL Bersih 2.0], koalisi 89 lembaga, mengatakan <<q2 pesan rakyat sudah sampai>>. Aksi serupa berlangsung di Kuching dan Kota Kinabalu.
[m12:MYS.GOV Menteri Dalam Negeri Ahmad Zahid Hamidi] {e3 mengancam} menuntut penyelenggara membayar kebersihan jalan. Situs Bersih {e4 diblokir} sejak Kamis oleh [m13:MYS.GOV komisi komunikasi]. Selain itu [m14:MYS.COP polisi] hanya berdiri. Beda dengan 2012, ketika [m24=m14 mereka] {e5 menembakkan} gas air mata dan {e6 menangkap} [m25:MYS.CVL 512 orang].
Dari kampungnya di Pahang, [m26=m4 Najib] {e7 mencemooh}: 20 ribu orang itu apalah artinya. Lagi pula, kata[m37=m26 nya], [m38=m11 penyelenggara] kurang cinta tanah air karena berdemo menjelang hari kemerdekaan.
Partai-partai oposisi terbelah. [m15:MYS.OPP Partai Aksi Demokratik (DAP)] hadir penuh, di belakang [m16:MYS.OPP Lim Kit Siang]. [m17:MYS.OPP PAS], yang dipimpin [m18:MYS.OPP Abdul Hadi Awang], {e8 tidak mau ikut}, sehingga orang Melayu jarang terlihat. [m19:MYS.OPP Anwar Ibrahim], pemersatu [m36=m15+m17 mereka] dulu, mendekam di Sungai Buloh sejak {e9 divonis} [m27:MYS.JUD Mahkamah Persekutuan] lima tahun pada Februari.
[m28:MYS.PTY Kelompok tandingan berbaju merah], dipimpin [m20:MYS.PTY Jamal Yunos], {e10 berencana} turun pada 10 Oktober.
Di Bern, [m21:CHE.JUD Kejaksaan Agung Swiss] {e11 membuka} penyidikan atas [m29:MYS.BUS dua pejabat 1MDB]. [m30:USA.GOV Kedutaan Amerika] {e12 mengimbau} [m31:USA.CVL warganya] menjauhi tempat demo. Sebaliknya [m22:IDN.GOV KBRI] hanya {e13 meminta} [m32:IDN.CVL TKI] bekerja seperti biasa.
e1 m3 > m4 PROTEST actual 2015-08-29/day mode=demo ctx=corruption,executive
e2 m23 > m6 SANCTION actual 2015-07-01/month mode=withdraw ctx=legal,corruption bg
e3 m12 > m11 THREATEN threatened 2015-08-30/none ctx=legal
e4 m13 > m11 COERCE actual 2015-08-27/day mode=censor ctx=rights_freedoms
e5 m24 > m11 ASSAULT actual 2012-01-01/year mode=crowd-control ctx=repression bg
e6 m24 > m25 COERCE actual 2012-01-01/year mode=arrest ctx=repression bg
e7 m26 > m2 ACCUSE actual 2015-08-30/none mode=disapprove ctx=corruption
e8 m17 > m11 REJECT actual 2015-08-30/none mode=assist ctx=pro_democracy
e9 m27 > m19 SANCTION actual 2015-02-01/month mode=convict ctx=legal bg
e10 m28 > m11 PROTEST planned 2015-10-10/day mode=demo ctx=corruption
e11 m21 > m29 ACCUSE actual 2015-08-30/none mode=investigate ctx=corruption,legal
e12 m30 > m31 REQUEST requested 2015-08-30/none ctx=diplomatic
e13 m22 > m32 REQUEST requested 2015-08-30/none ctx=diplomatic
q1 m7 direct cue=kata
q2 m10 indirect cue=mengatakan
rel m10 leads m11
rel m18 leads m17
rel m33 member_of m9
rel m20 leads m28
