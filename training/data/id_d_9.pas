### Kompas.com 2013-04-18
{e1 Pengerahan} dua baterai Patriot oleh [m1:JPN.MIL Pasukan Bela Diri Jepang] di jantung Tokyo mendahului {e2 lawatan} [m2:USA.GOV John Kerry], yang {e3 menawari} [m3:PRK.GOV Pyongyang] pembicaraan tanpa prasyarat berat.
Tuan rumahnya [m4:JPN.GOV Shinzo Abe].
e1 m1 > m3 MOBILIZE actual 2013-04-18/none mode=weapons ctx=military
e2 m2 > m4 CONSULT actual 2013-04-18/none mode=visit ctx=diplomatic
e3 m2 > m3 AGREE actual 2013-04-18/none ctx=diplomatic

### Antara 2006-02-14
{e1 Pengusiran} [m1:PNG.CVL 17 pelintas] oleh [m2:IDN.GOV Imigrasi Merauke] tidak ada hubungannya dengan {e2 pemberian visa} [m3:AUS.GOV Australia] kepada [m4:IDN.CVL 43 orang Papua], tegas [m5:IDN.GOV Hamid Awaludin].
e1 m2 > m1 COERCE actual 2006-02-14/none mode=deport ctx=migration
e2 m3 > m4 AID actual 2006-02-14/none ctx=asylum

### Tempo.co 2018-09-18
Terjepit {e1 kecaman} [m1:IDN.CVL petani tebu] dan {e2 desakan} [m2:IDN.GOV Buwas], [m3:IDN.GOV Mendag Enggartiasto] {e3 tetap meneken} izin impor beras; "<<q1 gudang Bulog penuh, matamu>>," {e4 hardik} [m4=m2 kepala Bulog itu].
e1 m1 > m3 ACCUSE actual 2018-09-18/none mode=disapprove ctx=economic
e2 m2 > m3 REQUEST requested 2018-09-18/none mode=change ctx=economic
e3 m3 > m2 REJECT actual 2018-09-18/none mode=change ctx=economic
e4 m4 > m3 ACCUSE actual 2018-09-18/none mode=disapprove ctx=economic
q1 m4 direct cue=hardik

### SINDOnews 2021-03-24
[m1:IDN.REB Dua terduga teroris] tertangkap di Bekasi sewaktu merakit bahan peledak; [m2:IDN.COP Densus 88], yang {e2 menyergapnya}, {e3 memburu} [m3:IDN.REB empat rekannya].
e2 m2 > m1 COERCE actual 2021-03-24/none mode=arrest ctx=terrorism
e3 m2 > m3 MOBILIZE actual 2021-03-24/none mode=police ctx=terrorism

### Jubi 2020-09-20
Tertembaknya [m1:IDN.REL Pendeta Yeremia Zanambani] di kandang babi {e1 dituduhkan} [m2:IDN.REL gereja] kepada [m3:IDN.MIL prajurit Koramil Hitadipa]. [m4:IDN.MIL Kapen Kogabwilhan] {e2 berkeras} bahwa [m5:TPNPB.REB KKB] yang {e3 melakukannya}; [m6:IDN.GOV Komnas HAM], setelah mengunjungi lokasi, {e5 berpihak pada} versi [m7=m2 gereja].
e1 m2 > m3 ACCUSE actual 2020-09-20/none mode=allege ctx=human_rights
e2 m4 > m5 ACCUSE actual 2020-09-20/none mode=allege ctx=territory
e5 m6 > m7 SUPPORT actual 2020-09-20/none ctx=human_rights
e3 m5 > m1 ASSAULT actual 2020-09-20/none mode=firearms ctx=territory said=m4

### CNN Indonesia 2017-09-05
{e1 Lawatan kilat} [m1:IDN.GOV Retno Marsudi] ke [m2:MMR.GOV Naypyidaw] membuahkan {e2 persetujuan} [m3=m2 Aung San Suu Kyi] atas bantuan [m21:ASEAN ASEAN]; {e3 usul} empat plus satu darinya tidak ditolak [m4:MMR.MIL Jenderal Min Aung Hlaing].
e1 m1 > m2 CONSULT actual 2017-09-05/none mode=visit ctx=diplomatic
e2 m3 > m1 CONCEDE actual 2017-09-05/none ctx=human_security
e3 m1 > m3 REQUEST requested 2017-09-05/none ctx=human_security

### Republika 2019-05-09 none
Kelulusan siswa madrasah aliyah naik dua persen. [m1:IDN.GOV Direktur KSKK] memuji para guru di [m2:@IDN Sulawesi Barat], tempat sinyal internet masih jarang.

### Detikcom 2014-12-22
{e1 Pembebasan} [m1:IDN.CRM Pollycarpus] secara bersyarat oleh [m2:IDN.GOV Menkumham] memancing {e2 amarah} [m3:IDN.CVL Suciwati]: istri Munir itu {e3 menantang} [m4:IDN.GOV Jokowi] membuka arsip.
e1 m2 > m1 RETREAT actual 2014-12-22/none mode=release ctx=legal
e2 m3 > m2 ACCUSE actual 2014-12-22/none mode=disapprove ctx=human_rights
e3 m3 > m4 REQUEST requested 2014-12-22/none ctx=human_rights

### Antara 2010-08-13
{e1 Penahanan} [m1:IDN.GOV tiga pegawai KKP] dibarter dengan tujuh nelayan? [m2:MYS.GOV Anifah Aman] mengirim surat membantah adanya {e3 pertukaran} dengan [m3:IDN.GOV Jakarta]; bendera negaranya kadung {e4 dilempari tinja} [m4:IDN.CVL Bendera] di Menteng.
[m5:MYS.COP Polis Johor] belum berkomentar.
e1 m5 > m1 COERCE actual 2010-08-13/none mode=arrest ctx=territory
e3 m2 > m3 COOPERATE denied 2010-08-13/none ctx=diplomatic
e4 m4 > m2 PROTEST actual 2010-08-13/none mode=vandalize ctx=diplomatic

### Bisnis.com 2011-04-26
Belum sempat diteken, kontrak itu terganjal {e3 keberatan} [m1:IDN.LEG Komisi XI]; [m2:IDN.GOV Menkeu Agus Martowardojo] {e4 nekat membeli} tujuh persen saham [m3:USA.BUS Newmont] dan {e5 menggugat} [m4=m1 DPR] ke [m5:IDN.JUD MK].
e3 m1 > m2 REJECT actual 2011-04-26/none ctx=economic
e4 m2 > m3 COOPERATE actual 2011-04-26/none ctx=economic
e5 m2 > m4 ACCUSE actual 2011-04-26/none ctx=legal

### Kumparan 2022-04-11
{e1 Pemukulan} [m1:IDN.EDU Ade Armando] di depan [m21:IDN.LEG DPR] {e2 disesalkan} [m2:IDN.EDU BEM SI]; pelakunya, kata [m22=m2 mereka], [m3:IDN.CVL penyusup]. [m4:IDN.LEG Sufmi Dasco], yang naik ke mobil komando bersama [m5:IDN.COP Kapolri], {e4 menerima} empat tuntutan [m6=m2 mahasiswa].
e1 m3 > m1 ASSAULT actual 2022-04-11/none mode=beat ctx=political_institutions
e2 m2 > m3 ACCUSE actual 2022-04-11/none mode=disapprove ctx=political_institutions
e4 m4 > m6 CONCEDE actual 2022-04-11/none ctx=political_institutions

### Kompas 2015-11-20 none
Berapa lama kapal bertahan di laut? Kapten pensiunan [m1:IDN.MIL TNI AL] menyebut 21 hari bagi korvet. [m2:IDN.MIL Akademi Angkatan Laut] di [m3:@IDN Surabaya] meluluskan seratus perwira setiap tahun.

### Antara 2024-08-08
{e1 Serbuan} [m1:UKR.MIL tiga brigade Ukraina] ke Sudzha membuat [m2:RUS.GOV Kremlin] {e2 memindahkan} lima ribu serdadu dari Kherson; [m3:USA.GOV Washington] mengaku tidak diberi tahu, apalagi {e4 membantu perencanaan}.
e1 m1 > m2 ASSAULT actual 2024-08-08/none ctx=military
e2 m2 > m1 MOBILIZE actual 2024-08-08/none mode=troops ctx=military
e4 m3 > m1 AID denied 2024-08-08/none ctx=military

### Tribunnews 2013-09-27
Tidak ada {e1 deal}, kata [m1:IDN.PTY Suryadharma Ali], antara [m2:IDN.PTY PPP] dan [m3:IDN.PTY Gerindra]; enam bulan kemudian [m4=m1 ia] {e2 muncul di panggung kampanye} [m5:IDN.PTY Prabowo], dan [m6:IDN.PTY wilayah-wilayah] {e3 menggulingkannya}.
e1 m2 > m3 AGREE denied 2013-09-27/none ctx=election said=m1
e2 m4 > m5 SUPPORT actual 2014-03-01/month ctx=election
e3 m6 > m4 SANCTION actual 2013-09-27/none mode=expel ctx=political_institutions

### SINDOnews 2016-01-03
{e1 Pembakaran} kedutaan [m1:SAU.GOV Saudi] oleh [m2:IRN.CVL massa Teheran] {e2 dibalas}: [m3:IRN.GOV diplomat Iran] diberi 48 jam. [m4:SDN.GOV Khartoum] {e3 ikut-ikutan}; [m5:TUR.GOV Ankara] {e4 menawarkan diri menengahi}.
e1 m2 > m1 PROTEST actual 2016-01-03/none mode=riot ctx=diplomatic
e2 m1 > m3 SANCTION actual 2016-01-03/none mode=expel ctx=diplomatic
e3 m4 > m3 SANCTION actual 2016-01-03/none mode=expel ctx=diplomatic
e4 m5 > m1,m3 AGREE actual 2016-01-03/none ctx=diplomatic

### VOA Indonesia 2008-05-09
Ratusan ton biskuit tertahan. {e1 Keengganan} [m1:MMR.MIL jenderal Myanmar] memberi visa bagi [m2:UN pekerja PBB] membuat [m3:FRA.GOV Bernard Kouchner] {e2 mewacanakan} pengiriman paksa. [m4:USA.MIL USS Essex] menunggu izin di lepas pantai. [m5=m1 Junta] baru {e4 luluh} setelah {e5 kedatangan} [m6:UN Ban Ki-moon].
e1 m1 > m2 REJECT actual 2008-05-09/none mode=assist ctx=disasters
e2 m3 > m5 COERCE hypothetical 2008-05-09/none ctx=disasters
e4 m5 > m6 CONCEDE actual 2008-05-09/none ctx=disasters
e5 m6 > m5 CONSULT actual 2008-05-09/none mode=visit ctx=disasters

### Harian Analisa 2002-12-09
{e1 Penandatanganan} COHA di Jenewa oleh [m1:IDN.GOV Wiryono] dan [m2:GAM.REB Zaini Abdullah] disambut doa. {e2 Perlucutan} senjata [m3=m2 gerilyawan] dimulai dua bulan lagi, diiringi {e3 pergeseran} [m4:IDN.MIL pasukan TNI] ke posisi bertahan. [m5:JPN.GOV Jepang] {e4 menanggung biaya} pemantau.
e1 m1 > m2 SUPPORT actual 2002-12-09/none ctx=diplomatic
e2 m3 > m1 CONCEDE planned 2002-12-09/none ctx=military
e3 m4 > m3 CONCEDE planned 2002-12-09/none ctx=military
e4 m5 > m1 AID actual 2002-12-09/none ctx=peacekeeping

### Tempo.co 2017-05-09
Tanpa pengadilan, ujar [m1:IDN.REL Jubir HTI], {e1 pembubaran} [m2:IDN.REL organisasinya] cacat. [m3:IDN.REL Ansor] {e2 bertepuk tangan}. [m4:IDN.GOV Wiranto] {e3 tidak bergeser}: langkah itu demi Pancasila. [m5:IDN.PTY PBB] pimpinan Yusril {e4 menyediakan seribu advokat} bagi [m6=m2 mereka].
e1 m4 > m2 COERCE planned 2017-05-09/none mode=restrict ctx=religion_ethnicity
e2 m3 > m4 SUPPORT actual 2017-05-09/none ctx=religion_ethnicity
e3 m4 > m1 REJECT actual 2017-05-09/none mode=change ctx=religion_ethnicity
e4 m5 > m6 AGREE actual 2017-05-09/none ctx=legal

### Antara 2021-03-05
Kongres luar biasa itu berlangsung cepat: [m1:IDN.PTY kubu Deli Serdang] {e2 mendaulat} [m2:IDN.GOV Moeldoko]. [m3:IDN.PTY AHY] {e3 memecat} tujuh di antaranya, {e4 menyambangi} [m4:IDN.GOV Kemenkumham], dan [m5=m4 kementerian], tiga pekan kemudian, {e5 tidak mengesahkan} hasilnya. [m6=m2 Mantan panglima itu] membantah {e6 merebut} partai [m7=m3 putra SBY].
e2 m1 > m2 SUPPORT actual 2021-03-05/none ctx=political_institutions
e3 m3 > m1 SANCTION actual 2021-03-05/none mode=expel ctx=political_institutions
e4 m3 > m4 CONSULT actual 2021-03-05/none mode=visit ctx=political_institutions
e5 m5 > m1 REJECT actual 2021-03-05/none ctx=political_institutions
e6 m6 > m7 COERCE denied 2021-03-05/none mode=seize ctx=political_institutions

### Jawa Pos 2019-08-17
Bendera jatuh di selokan. {e1 Teriakan} berjam-jam [m1:IDN.CVL ormas] di Kalasan berakhir dengan {e2 penjebolan} pintu oleh [m2:IDN.COP polisi]. [m3:IDN.EDU Empat puluh tiga penghuni] {e3 dibawa dengan truk}; [m4=m3 mereka] {e4 pulang} menjelang tengah malam. [m5:IDN.GOV Risma] memungkiri [m6=m5 pemkot] {e5 mengusir} siapa pun.
e1 m1 > m3 PROTEST actual 2019-08-17/none ctx=religion_ethnicity
e2 m2 > m3 COERCE actual 2019-08-17/none mode=seize ctx=repression
e3 m2 > m3 COERCE actual 2019-08-17/none mode=arrest ctx=repression
e4 m2 > m4 RETREAT actual 2019-08-17/none mode=release ctx=repression
e5 m6 > m3 COERCE denied 2019-08-17/none mode=deport ctx=religion_ethnicity said=m5

### BBC Indonesia 2015-07-05
Enam puluh satu persen menjawab tidak. {e1 Penolakan} [m1:GRC.CVL pemilih Yunani] terhadap syarat [m2:EU kreditor Eropa] disusul {e2 pengunduran diri} [m3:GRC.GOV Yanis Varoufakis]. Delapan hari kemudian [m4:GRC.GOV Tsipras] {e3 bertekuk lutut}. [m5:DEU.GOV Berlin] {e4 menyetujui} pinjaman baru.
e1 m1 > m2 REJECT actual 2015-07-05/none ctx=economic
e2 m3 > m4 RETREAT actual 2015-07-05/none mode=resign ctx=economic
e3 m4 > m2 CONCEDE actual 2015-07-13/day ctx=economic
e4 m5 > m4 AGREE planned 2015-07-05/none ctx=economic

### CNN Indonesia 2021-06-29 none
Angka kesembuhan mencatat rekor. Di [m1:@IDN Kudus], tempat tidur kosong kini separuh, tutur [m2:IDN.GOV kepala dinas kesehatan]. [m3:IDN.MIL Rumah sakit tentara] merawat sebelas pasien.

### Pontianak Post 2008-01-10
{e1 Ancaman} [m1:MYS.GOV Kuala Lumpur] menarik pulang mahasiswanya hanya kabar burung, kata [m2:IDN.EDU rektor Universitas Tanjungpura].
Rekannya di [m3:IDN.GOV Diknas] sependapat.
e1 m1 > m3 THREATEN denied 2008-01-10/none ctx=diplomatic said=m2

### Sindonews 2020-09-28
Dengan dalih tembakan balasan, [m1:AZE.MIL Azerbaijan] {e2 menerobos} garis kontak di Fuzuli; [m2:ARM.GOV Yerevan] {e3 memanggil wajib militer} semua pria di bawah 55. [m3:TUR.GOV Turki] menyangkal {e4 mengangkut} empat ribu milisi Suriah untuk [m4:AZE.GOV Baku].
e2 m1 > m2 ASSAULT actual 2020-09-28/none ctx=military
e3 m2 > m1 MOBILIZE actual 2020-09-28/none mode=troops ctx=military
e4 m3 > m4 AID denied 2020-09-28/none ctx=military

### Kompas.com 2018-03-15
Seandainya gencatan itu bertahan sehari saja, tutur [m1:ICRC Palang Merah], konvoi {e2 akan masuk} Ghouta; [m2:SYR.MIL artileri Damaskus] {e3 menyalak lagi} terhadap [m3:SYR.REB kubu pemberontak].
[m4:SYR.CVL Penduduk] berlindung di ruang bawah tanah.
e2 m1 > m4 AID hypothetical 2018-03-15/none ctx=human_security
e3 m2 > m3 ASSAULT actual 2018-03-15/none mode=heavy-weapons ctx=military

### Antara 2007-07-05
Sebelum larangan terbang [m1:EU Uni Eropa] atas [m2:IDN.BUS 51 maskapai Indonesia] {e1 berlaku} besok, [m3:IDN.GOV Menhub Jusman] {e2 balik menggertak}: maskapai Eropa bisa kehilangan hak singgah.
e1 m1 > m2 SANCTION planned 2007-07-06/day mode=discontinue ctx=economic
e2 m3 > m1 THREATEN threatened 2007-07-05/none mode=restrict ctx=economic

### Liputan6.com 2009-07-15
[m1:EU Brussel] {e1 membolehkan kembali} [m2:IDN.BUS Garuda Indonesia] mendarat di Amsterdam; [m3:IDN.BUS tiga maskapai lain] {e2 masih dicekal}.
e1 m1 > m2 CONCEDE actual 2009-07-15/none ctx=economic
e2 m1 > m3 SANCTION actual 2009-07-15/none mode=discontinue ctx=economic

### Viva.co.id 2012-10-05
Lima jam gedung itu gelap. [m1:IDN.COP Puluhan penyidik Polda Bengkulu] {e1 mengepung} [m2:IDN.JUD KPK] untuk {e2 mengambil} [m3:IDN.JUD Novel Baswedan]. [m4:IDN.CVL Ratusan orang] membentuk {e3 rantai manusia}. Atas {e4 perintah} [m5:IDN.GOV Presiden], [m6=m1 mereka] {e5 ditarik}.
e1 m1 > m2 COERCE actual 2012-10-05/none mode=restrict ctx=corruption
e2 m1 > m3 COERCE hypothetical 2012-10-05/none mode=arrest ctx=corruption
e3 m4 > m1 PROTEST actual 2012-10-05/none mode=obstruct ctx=corruption
e4 m5 > m6 REQUEST requested 2012-10-05/none mode=yield ctx=corruption
e5 m6 > m2 RETREAT actual 2012-10-05/none mode=withdraw ctx=corruption

### Tribun Medan 2018-06-21 none
Jumlah penumpang Sinar Bangun tidak pernah tercatat. [m1:IDN.GOV Basarnas] memakai sonar pinjaman; kedalaman danau 450 meter. Manifes, kata [m2:IDN.GOV kepala KNKT], tidak dibuat.

### Kontan 2022-09-07
Hubungan mesra [m1:IND.BUS kilang India] dan [m2:RUS.BUS Rosneft] terusik: [m4:RUS.GOV Putin] {e3 mengancam menghentikan} pasokan bagi [m5:IND.GOV New Delhi] kalau plafon harga [m3:G7 G7] diikuti.
e3 m4 > m5 THREATEN threatened 2022-09-07/none mode=restrict ctx=economic

### Antara 2013-10-09 headline
[m1:IDN.GOV RI]-[m2:PNG.GOV Papua Nugini] {e1 Sahkan} Ekstradisi, [m3:IDN.CRM Djoko Tjandra] {e2 Terancam Dipulangkan}
e1 m1 > m2 SUPPORT actual 2013-10-09/none ctx=legal
e2 m2 > m3 COERCE hypothetical 2013-10-09/none mode=deport ctx=legal

### Suara.com 2021-08-18 headline
Mural {e1 Dihapus} [m1:IDN.COP Satpol PP], [m2:IDN.CVL Seniman] {e2 Lukis Lagi}
e1 m1 > m2 COERCE actual 2021-08-18/none mode=censor ctx=rights_freedoms
e2 m2 > m1 PROTEST actual 2021-08-18/none ctx=rights_freedoms

### Harian Jogja 2023-12-15 headline
Calon Independen [m1:IDN.PTY Pak Kades] {e1 Dijegal} [m2:IDN.GOV KPUD]? [m3:IDN.GOV Bawaslu] {e2 Periksa} Komisioner
e1 m2 > m1 REJECT hypothetical 2023-12-15/none ctx=election
e2 m3 > m2 ACCUSE actual 2023-12-15/none mode=investigate ctx=election

### Tempo.co 2025-04-09 headline
[m1:USA.GOV Trump] {e1 Tunda} Tarif [m3:? Puluhan Negara] 90 Hari, [m2:CHN.GOV Beijing] {e2 Naikkan} Bea ke 84 Persen
e1 m1 > m3 CONCEDE actual 2025-04-09/none ctx=economic
e2 m2 > m1 SANCTION actual 2025-04-09/none mode=discontinue ctx=economic

### Merdeka.com 2013-07-11 headline
{e1 Kerusuhan} di [m3:IDN.GOV Lapas Tanjung Gusta]: [m1:IDN.CRM Napi Teroris] Kabur, [m2:IDN.MIL TNI] {e3 Dikerahkan}
e1 m1 > m3 PROTEST actual 2013-07-11/none mode=riot ctx=terrorism
e3 m2 > m1 MOBILIZE actual 2013-07-11/none mode=troops ctx=terrorism

### Okezone 2020-03-03
Penerbangan ke [m1:CHN.GOV China daratan] {e1 dihentikan} [m2:IDN.GOV Jakarta] sejak Februari; kini, jika {e2 protes} [m3:CHN.GOV Dubes Xiao Qian] ditanggapi, pembatasan {e3 mungkin diperlunak}.
e1 m2 > m1 SANCTION actual 2020-02-01/month mode=discontinue ctx=health
e2 m3 > m2 ACCUSE actual 2020-03-03/none mode=disapprove ctx=health
e3 m2 > m1 CONCEDE hypothetical 2020-03-03/none ctx=health

### SINDOnews 2023-06-24
Konvoi [m1:WAGNER.REB Wagner] {e1 melaju} ke utara tanpa dihentikan; [m2:RUS.GOV wali kota Moskwa] meliburkan kota dan {e3 menggali} jalan raya M4, [m3:RUS.MIL batalion Akhmat] {e4 digerakkan} dari Chechnya.
e1 m1 > m2 MOBILIZE actual 2023-06-24/none mode=militia ctx=military
e3 m2 > m1 COERCE actual 2023-06-24/none mode=restrict ctx=military
e4 m3 > m1 MOBILIZE actual 2023-06-24/none mode=troops ctx=military

### Antara 2018-02-12
Baik [m1:IDN.JUD KPK] maupun [m2:IDN.COP Polri] {e1 berbagi berkas} kasus korupsi e-KTP, [m3:IDN.LEG DPR] menonton dari jauh.
e1 m1 > m2 COOPERATE actual 2018-02-12/none ctx=corruption

### Kaltim Post 2021-09-29
[m1:IDN.MIL Kodam Mulawarman], [m2:MYS.MIL Brigade Pertama Kuching], dan [m3:IDN.COP Polda] {e1 mendirikan pos terpadu} di Long Midang.
e1 m1 > m2 COOPERATE actual 2021-09-29/none ctx=military

### Antara 2023-12-20
[m1:IDN.GOV Imigrasi] {e1 berbagi basis data} paspor dengan [m2:AUS.GOV Australian Border Force]. "<<q1 Sudah jalan sejak November>>," kata [m3:IDN.GOV Dirjen Silmy Karim].
e1 m1 > m2 COOPERATE actual 2023-12-20/none ctx=migration said=m3
q1 m3 direct cue=kata

### CNBC Indonesia 2017-07-12
Setelah dua puluh bulan, [m1:#Manila sebuah harian Manila] menulis, [m2:PHL.GOV Duterte] {e1 akan menghibahkan} lahan bagi [m3:IDN.GOV konsulat RI]; [m4:PHL.GOV Malacanang] tidak membenarkan.
e1 m2 > m3 AGREE planned 2017-07-12/none ctx=diplomatic

### Tempo.co 2006-07-20 none
Gelombang setinggi enam meter menyapu Pangandaran. Korban meninggal 547, hilang 233. [m1:IDN.GOV Menristek] menjelaskan SMS peringatan dari [m2:JPN.GOV Jepang] baru terbaca sesudah air surut.

### Media Indonesia 2017-03-05
Kerja sama senjata [m1:MYS.GOV Malaysia] dan [m2:PRK.GOV Korea Utara] {e2 tamat}: [m3:MYS.GOV Zahid Hamidi] {e3 mencabut bebas visa} bagi [m4:PRK.CVL warga utara], [m5:PRK.GOV Dubes Kang Chol] {e4 wajib pergi} malam itu.
e2 m1 > m2 SANCTION actual 2017-03-05/none mode=discontinue ctx=diplomatic
e3 m3 > m4 SANCTION actual 2017-03-05/none mode=discontinue ctx=diplomatic
e4 m1 > m5 SANCTION actual 2017-03-05/none mode=expel ctx=diplomatic

### Antara 2017-03-30
[m1:MYS.GOV Najib Razak] {e1 mengizinkan keluar} jenazah Kim Jong Nam dan dua buron [m2:PRK.GOV Pyongyang]; imbalannya, [m3:MYS.CVL sembilan warganya] {e3 bebas meninggalkan} ibu kota [m4=m2 negeri itu].
e1 m1 > m2 CONCEDE actual 2017-03-30/none ctx=diplomatic
e3 m4 > m3 RETREAT actual 2017-03-30/none mode=release ctx=diplomatic

### Surya 2010-02-11
[m21:IDN.COP Kapolres Mojokerto] {e1 membubarkan} [m1:IDN.LAB aksi buruh sepatu] dengan negosiasi, bukan pentungan. [m2:IDN.COP Polisi] mengantar [m3:IDN.LAB perwakilannya] ke [m4:IDN.BUS perusahaan]. [m5=m4 Manajemen] {e3 sanggup membayar} pesangon asalkan {e4 mogok dihentikan}.
e1 m21 > m1 COERCE actual 2010-02-11/none mode=restrict ctx=economic
e3 m5 > m3 CONCEDE hypothetical 2010-02-11/none ctx=economic
e4 m3 > m5 CONCEDE hypothetical 2010-02-11/none ctx=economic

### Kompas 2016-02-25
Menyusul laporan [m1:IDN.GOV Komnas Perempuan], [m2:IDN.GOV Bupati Kutai] {e2 mengembalikan hak pilih} [m3:IDN.CVL warga transpuan] di lima desa.
e2 m2 > m3 CONCEDE actual 2016-02-25/none ctx=gender

### VOA Indonesia 2020-11-20
Bukan cuma memprotes, [m1:ETH.GOV Abiy Ahmed] {e1 menghalangi} [m2:AU utusan Uni Afrika] yang {e2 hendak menemui} [m3:TPLF.REB pemimpin Tigray]; [m4:ERI.MIL serdadu Asmara] diduga {e3 ikut bertempur} di [m21=m1 pihaknya], dan [m5:ERI.GOV Menlu Osman Saleh] mengelak.
e1 m1 > m2 REJECT actual 2020-11-20/none mode=meet ctx=diplomatic
e3 m4 > m3 ASSAULT denied 2020-11-20/none ctx=military
e2 m2 > m3 AGREE planned 2020-11-20/none ctx=diplomatic

### Detikcom 2003-08-15
{e1 Penangkapan} [m1:JI.REB Hambali] di Ayutthaya oleh [m2:THA.COP polisi Thailand] dan [m3:USA.SPY CIA] dirayakan [m4:AUS.GOV John Howard]. [m5:IDN.COP Polri] {e2 minta akses}, tetapi [m6:USA.GOV Washington] {e3 tidak memberikannya}; lima penyidik akhirnya {e4 diberi daftar jawaban} saja.
e1 m2,m3 > m1 COERCE actual 2003-08-15/none mode=arrest ctx=terrorism
e2 m5 > m6 REQUEST requested 2003-08-15/none mode=assist ctx=terrorism
e3 m6 > m5 REJECT actual 2003-08-15/none mode=assist ctx=terrorism
e4 m6 > m5 COOPERATE actual 2003-08-15/none ctx=terrorism

### Antara 2012-07-13
Untuk pertama kali, [m1:KHM.GOV Kamboja] selaku ketua {e1 tidak mau memasukkan} Scarborough dalam komunike [m2:ASEAN ASEAN]; [m3:IDN.GOV Marty Natalegawa] lantas {e2 berkeliling lima ibu kota} dan memperoleh {e3 kata sepakat} enam butir dari [m4=m2 perhimpunan itu].
e1 m1 > m2 REJECT actual 2012-07-13/none ctx=territory
e2 m3 > m2 CONSULT actual 2012-07-13/none mode=visit ctx=diplomatic
e3 m4 > m3 AGREE planned 2012-07-13/none ctx=territory

### Kompas.com 2005-03-07
[m1:IDN.MIL KRI Rencong] dan tiga kapal lain {e1 berlayar} ke Blok Ambalat; [m2:MYS.MIL KD Kerambit] {e2 menyorotkan radar}. Malam itu [m3:IDN.GOV SBY] {e3 menelepon} [m4:MYS.GOV Abdullah Badawi], dan [m5=m3+m4 keduanya] {e4 sepakat mendinginkan} suasana. [m6:IDN.EDU Relawan Ganyang Malaysia] terus mendaftar.
e1 m1 > m2 MOBILIZE actual 2005-03-07/none mode=weapons ctx=territory
e2 m2 > m1 THREATEN threatened 2005-03-07/none mode=violence ctx=territory
e3 m3 > m4 CONSULT actual 2005-03-07/none mode=phone ctx=diplomatic
e4 m3 > m4 CONCEDE planned 2005-03-07/none ctx=territory

### Republika 2022-06-08 none
Kunjungan wisatawan [m1:@AUS Australia] pulih ke separuh tingkat prapandemi. [m2:IDN.GOV Sandiaga Uno] bercerita di sebuah siniar tentang hobi lari dan sarapannya.

### Tribun Papua Tengah 2024-02-17
Tanpa paksaan, [m1:TPNPB.REB lima belas anggota kelompok Numbuk] {e2 berikrar setia} kepada [m2:IDN.GOV NKRI]; [m3:IDN.MIL Danrem] {e3 memberi} [m4=m1 mereka] beras dan bibit babi.
e2 m1 > m2 CONCEDE actual 2024-02-17/none ctx=territory
e3 m3 > m4 AID actual 2024-02-17/none ctx=territory

### SINDOnews 2018-04-21
"<<q1 Tidak perlu lagi uji coba>>," kata [m1:PRK.GOV Kim]. Itu berarti Punggye-ri {e1 ditutup}; [m2:JPN.GOV Tokyo] belum puas dan {e3 mempertahankan} sanksinya terhadap [m3=m1 utara].
[m4:KOR.GOV Seoul] menyambut gembira.
e1 m1 > m4 CONCEDE planned 2018-04-21/none ctx=cbrn
e3 m2 > m3 SANCTION actual 2018-04-21/none mode=discontinue ctx=cbrn
q1 m1 direct cue=kata

### Antara 2021-09-08
{e1 Andil} [m1:IDN.COP Brimob] menyelamatkan [m2:IDN.CVL nakes] dari jurang Kiwirok dipuji; [m3:IDN.GOV Panglima Kodam] lalu {e2 menaikkan} siaga dua bagi [m4:IDN.MIL yonif perbatasan].
Helikopter masih dihujani peluru [m5:TPNPB.REB TPNPB].
e1 m1 > m2 AID actual 2021-09-08/none ctx=territory
e2 m3 > m5 MOBILIZE actual 2021-09-08/none ctx=territory

### Pikiran Rakyat 2009-12-24 none
Lima puluh bus disewa [m1:IDN.LAB SBSI] untuk piknik akhir tahun anggotanya ke Ciater. Panitia membagi kaus merah, dan [m2:IDN.GOV wakil bupati] ikut bernyanyi.

### CNN Indonesia 2022-03-22 none
Ukuran armada kapal [m1:@UKR Laut Azov] tidak sebesar dulu, kata analis. [m2:RUS.MIL Angkatan laut di Sevastopol] mengoperasikan dua puluh kapal, menurut buku tahunan.

### Tempo.co 2011-01-11 none
Dari mana dana kampanye [m1:IDN.PTY partai] berasal? Peneliti menelusuri laporan 2009: 71 persen dari kandidat sendiri, sisanya sumbangan anggota.
