### Tribun Timur 2023-06-12
Sejumlah [m1:IDN.EDU mahasiswa yang tergabung dalam Aliansi Pemuda Bone] {e1 menggelar aksi unjuk rasa} di depan kantor [m2:IDN.LEG DPRD Bone], Senin (12/6/2023). [m3=m1 Mereka] {e2 menuntut} [m4=m2 para wakil rakyat] membentuk panitia khusus soal pupuk bersubsidi.
e1 m1 > m2 PROTEST actual 2023-06-12/day mode=demo ctx=economic
e2 m3 > m4 REQUEST requested 2023-06-12/day mode=change ctx=economic

### Kompas.com 2022-09-06
Ratusan [m1:IDN.LAB pengemudi ojek online] {e1 melakukan aksi mogok narik} pada Selasa (6/9/2022) sebagai bentuk kekecewaan terhadap [m2:IDN.BUS perusahaan aplikator] yang {e2 tidak kunjung menurunkan} potongan komisi.
e1 m1 > m2 PROTEST actual 2022-09-06/day mode=strike ctx=economic
e2 m2 > m1 REJECT actual 2022-09-06/none mode=change ctx=economic

### detikSumut 2023-08-14
Ketua [m1:IDN.LEG DPRD Deli Serdang] {e1 menerima audiensi} perwakilan [m2:IDN.AGR kelompok tani Sei Mencirim] di ruang rapat, Senin (14/8). Dalam kesempatan itu, [m3=m1 ia] {e2 berjanji akan memanggil} pihak [m4:IDN.BUS PTPN II].
e1 m1 > m2 CONSULT actual 2023-08-14/day ctx=human_security
e2 m3 > m2 AGREE planned 2023-08-14/day ctx=human_security

### Antara 2024-03-20
[m1:IDN.COP Polres Nunukan] bersama [m2:IDN.MIL Satgas Pamtas Yonarmed 11] dan [m3:IDN.GOV Bea Cukai] {e1 melaksanakan operasi gabungan} di jalur tikus Pulau Sebatik.
e1 m1 > m2,m3 COOPERATE actual 2024-03-20/none ctx=crime

### Tribun Kaltara 2021-10-11
[m1:IDN.GOV Gubernur Kaltara Zainal Paliwang] {e1 menandatangani nota kesepahaman} dengan [m2:IDN.JUD Kejaksaan Tinggi] tentang pendampingan hukum, disaksikan [m3:IDN.LEG Ketua DPRD].
e1 m1 > m2 SUPPORT actual 2021-10-11/none ctx=legal

### Radar Cirebon 2019-11-25
Kedatangan petugas [m1:IDN.COP Satpol PP Kabupaten Cirebon] {e1 disambut lemparan batu} oleh [m2:IDN.CVL pedagang] yang lapaknya hendak {e2 dibongkar}. Dua anggota [m3=m1 Satpol] luka di pelipis.
e1 m2 > m1 PROTEST actual 2019-11-25/none mode=riot ctx=economic
e2 m1 > m2 COERCE planned 2019-11-25/none mode=restrict ctx=economic

### Suara.com 2023-11-02
[m1:IDN.COP Penyidik Ditreskrimsus] {e1 memeriksa} [m2:IDN.JUD Ketua KPK Firli Bahuri] selama tujuh jam terkait dugaan {e2 pemerasan} terhadap [m3:IDN.GOV Syahrul Yasin Limpo]. [m4=m2 Ia] {e3 membantah} tudingan tersebut.
e1 m1 > m2 ACCUSE actual 2023-11-02/none mode=investigate ctx=corruption
e2 m2 > m3 COERCE denied 2023-11-02/none ctx=corruption
e3 m4 > m1 REJECT actual 2023-11-02/none ctx=corruption

### Tribunnews 2023-12-27
[m1:IDN.JUD Dewan Pengawas KPK] {e1 menjatuhkan sanksi etik berat} kepada [m2:IDN.JUD Firli Bahuri] dan {e2 memintanya} mengundurkan diri. Sepekan sebelumnya, [m3=m2 yang bersangkutan] sudah {e3 menyerahkan surat berhenti} kepada [m4:IDN.GOV presiden].
e1 m1 > m2 SANCTION actual 2023-12-27/none ctx=corruption
e2 m1 > m2 REQUEST requested 2023-12-27/none mode=change ctx=corruption
e3 m3 > m4 RETREAT actual 2023-12-20/day mode=resign ctx=corruption

### Kompas.com 2021-09-25
[m1:IDN.LEG Wakil Ketua DPR Azis Syamsuddin] {e1 ditahan} [m2:IDN.JUD KPK] selama 20 hari pertama. [m3:IDN.PTY Golkar] menyatakan {e2 menghormati} proses hukum dan {e3 akan memberi bantuan hukum} bila diminta [m4=m1 kadernya].
e1 m2 > m1 COERCE actual 2021-09-25/none mode=arrest ctx=corruption
e2 m3 > m2 SUPPORT actual 2021-09-25/none ctx=corruption
e3 m3 > m4 AGREE hypothetical 2021-09-25/none ctx=corruption

### detikJateng 2022-10-28
Massa dari [m1:IDN.LAB SPN Jepara] membubarkan diri dengan tertib setelah {e1 ditemui} [m2:IDN.GOV Penjabat Bupati Edy Supriyanta], yang {e2 menyetujui} usulan kenaikan upah 7 persen untuk {e3 diteruskan} ke gubernur.
e1 m2 > m1 CONSULT actual 2022-10-28/none ctx=economic
e2 m2 > m1 CONCEDE actual 2022-10-28/none ctx=economic
e3 m2 > m1 AGREE planned 2022-10-28/none ctx=economic

### Antara 2022-07-20 none
[m1:IDN.COP Polsek Tanah Abang] meringkus dua pencuri sepeda motor yang beraksi di parkiran rusun. Dari tangan pelaku disita kunci leter T dan sebilah obeng, kata [m2:IDN.COP Kompol Haris Kurniawan].

### Antara 2017-12-04
[m1:IDN.MIL KRI Imam Bonjol] {e1 mencegat} kapal pukat [m2:TWN.BUS Fu Long 88] yang kedapatan mematikan AIS, lalu menyerahkan [m3:TWN.LAB sebelas awaknya] kepada [m4:IDN.GOV PSDKP Batam].
e1 m1 > m2 COERCE actual 2017-12-04/none mode=seize ctx=natural_resource

### Kompas.com 2019-05-04
[m1:IDN.GOV Susi Pudjiastuti] {e1 menenggelamkan} tiga belas kapal berbendera [m2:VNM.BUS Vietnam] di Perairan Tanjung Datuk. Pekan lalu kapal pengawas [m3:VNM.GOV Hanoi] sempat {e2 menabrak} [m4:IDN.MIL KRI Tjiptadi].
e1 m1 > m2 ASSAULT actual 2019-05-04/none mode=destroy ctx=natural_resource
e2 m3 > m4 ASSAULT actual 2019-04-27/day ctx=natural_resource

### Serambi Indonesia 2023-11-16
Warga Jangka, Bireuen, {e1 mendorong kembali} perahu berisi [m1:MMR.REF 247 orang Rohingya] ke laut. [m2:IDN.CVL Penduduk desa itu] {e2 hanya mengulurkan} beras dan air; mereka {e3 tidak mengizinkan} para pengungsi menginjak darat.
e2 m2 > m1 AID actual 2023-11-16/none ctx=migration
e3 m2 > m1 REJECT actual 2023-11-16/none mode=assist ctx=migration
e1 m2 > m1 COERCE actual 2023-11-16/none mode=deport ctx=migration

### Tempo.co 2023-12-12
Menteri Koordinator [m1:IDN.GOV Mahfud MD] menegaskan [m2:IDN.GOV Indonesia] {e1 tidak akan mengusir} [m3:MMR.REF pengungsi Rohingya] dan sementara ini {e2 menampungnya} di gedung PMI Lhokseumawe.
e1 m2 > m3 COERCE denied 2023-12-12/none mode=deport ctx=migration said=m1
e2 m2 > m3 AID actual 2023-12-12/none ctx=migration said=m1

### Waspada 2020-06-25
Begitu [m1:IDN.LAB nelayan Seunuddon] melihat bocah menangis di geladak, kata kepala desa, [m2=m1 mereka] {e1 menggandeng} kapal oleng itu; [m3:IDN.COP Polres Aceh Utara] sempat {e2 berniat mendorongnya balik}, tetapi {e3 mengalah}.
e1 m1 > m4 AID actual 2020-06-25/none ctx=migration
e2 m3 > m4 COERCE planned 2020-06-25/none mode=deport ctx=migration
e3 m3 > m1 CONCEDE actual 2020-06-25/none ctx=migration
Ada [m4:MMR.REF 99 pengungsi Rohingya] di dalamnya.

### Kompas.com 2018-11-04
Di Desa Sidorejo, [m1:IDN.GOV Bupati Kebumen] {e1 menyerahkan bantuan} alat pertanian kepada [m2:IDN.AGR 24 kelompok tani]. Penyerahan dilakukan bersamaan panen raya.
e1 m1 > m2 AID actual 2018-11-04/none ctx=economic

### RRI 2024-05-13
Banjir lahar hujan Marapi: [m1:IDN.GOV BNPB] {e1 mengirim} dua helikopter, [m2:IDN.REL Muhammadiyah Disaster Management Center] {e2 membuka dapur umum} bagi [m3:IDN.CVL warga Tanah Datar], sementara [m4:MYS.GOV Kuala Lumpur] {e3 menyatakan siap membantu} bila diminta.
e1 m1 > m3 AID actual 2024-05-13/none ctx=disasters
e2 m2 > m3 AID actual 2024-05-13/none ctx=disasters
e3 m4 > m3 AGREE hypothetical 2024-05-13/none ctx=disasters

### Posmetro Padang 2019-08-20
Polisi {e1 membubarkan secara paksa} kemah [m1:IDN.AGR warga Pasaman Barat] di depan gubernuran. [m2:IDN.CVL LBH Padang] menyebut tindakan [m3:IDN.COP aparat] {e2 represif}; [m4:IDN.CVL dua pengacaranya] ikut {e3 diangkut}.
e1 m3 > m1 COERCE actual 2019-08-20/none mode=restrict ctx=human_security
e2 m2 > m3 ACCUSE actual 2019-08-20/none mode=disapprove ctx=repression
e3 m3 > m4 COERCE actual 2019-08-20/none mode=arrest ctx=repression

### Kumparan 2022-01-17
[m1:IDN.LEG Arteria Dahlan] {e1 meminta} Jaksa Agung memecat [m2:IDN.JUD kajati] yang berbahasa Sunda. [m3:IDN.CVL Masyarakat adat Sunda] {e2 melaporkannya} ke [m4:IDN.COP Polda Jabar]; [m5:IDN.PTY PDIP] {e3 memberi teguran tertulis} kepada [m6=m1 politikusnya].
e1 m1 > m7 REQUEST requested 2022-01-17/none mode=change ctx=religion_ethnicity
e2 m3 > m1 ACCUSE actual 2022-01-17/none mode=allege ctx=religion_ethnicity
e3 m5 > m6 ACCUSE actual 2022-01-17/none mode=disapprove ctx=religion_ethnicity
[m7:IDN.JUD Burhanuddin] tidak menanggapi.

### Okezone 2013-12-30 none
[m1:IDN.COP Ditlantas Polda Metro Jaya] menutup sementara Jalan Sudirman untuk pesta malam tahun baru. Pengendara dari arah Blok M dialihkan lewat Semanggi.

### Metro Riau 2016-02-03
[m1:IDN.CVL Jikalahari] dan [m2:IDN.CVL Walhi Riau] {e1 mempraperadilankan} [m3:IDN.COP Polda Riau] yang {e2 menghentikan penyidikan} terhadap [m4:IDN.BUS 15 korporasi].
e1 m1,m2 > m3 ACCUSE actual 2016-02-03/none mode=allege ctx=environment,legal
e2 m3 > m4 CONCEDE actual 2016-02-03/none ctx=environment,legal

### Kompas.com 2016-09-02
Tujuh penyidik [m1:IDN.GOV KLHK] {e1 disandera} [m2:IDN.CVL ratusan orang] suruhan [m3:IDN.BUS PT Andika Permata Sawit Lestari] di Rokan Hulu. [m4:IDN.COP Kapolres] {e2 membujuk} mereka melepaskan petugas.
e1 m2 > m1 ASSAULT actual 2016-09-02/none mode=abduct ctx=environment
e2 m4 > m2 CONSULT actual 2016-09-02/none ctx=environment

### Bangka Pos 2012-10-11
Kantor gubernur {e1 dirusak} [m1:IDN.LAB penambang timah]. Akibatnya, [m2:IDN.GOV Gubernur Eko Maulana Ali] {e2 melunak}: razia TI apung {e3 dihentikan} sampai tahun depan.
e1 m1 > m2 PROTEST actual 2012-10-11/none mode=vandalize ctx=natural_resource
e2 m2 > m1 CONCEDE actual 2012-10-11/none ctx=natural_resource
e3 m2 > m1 CONCEDE actual 2012-10-11/none ctx=natural_resource

### Detikcom 2016-09-01
[m1:IDN.CVL ForBALI] kembali {e1 turun} dengan sepuluh ribu orang menolak reklamasi Teluk Benoa; [m2:IDN.GOV Gubernur Pastika] {e2 menantang} [m3=m1 mereka] berdialog, bukan berteriak.
e1 m1 > m2 PROTEST actual 2016-09-01/none mode=demo ctx=environment
e2 m2 > m3 REQUEST requested 2016-09-01/none mode=meet ctx=environment

### Tribun Bali 2018-08-28
Tanpa amdal, [m1:IDN.BUS PT TWBI] kehilangan izin lokasi. [m2:IDN.CVL Pasubayan Desa Adat] {e1 mengucap syukur}, tetapi {e2 menuntut} [m3:IDN.GOV Presiden] mencabut perpresnya sekalian.
e2 m2 > m3 REQUEST requested 2018-08-28/none mode=change ctx=environment
e1 m2 > m3 SUPPORT actual 2018-08-28/none ctx=environment

### Tempo.co 2020-08-12
[m1:IDN.COP Polda Bali] {e1 menjadikan tersangka} [m2:IDN.CVL Jerinx] karena menyebut [m3:IDN.MED IDI] kacung WHO. [m4:IDN.CVL Koalisi seniman] {e2 mengajukan diri sebagai penjamin}, yang {e3 tak dikabulkan} [m5=m1 penyidik].
e1 m1 > m2 ACCUSE actual 2020-08-12/none mode=allege ctx=rights_freedoms
e2 m4 > m2 SUPPORT actual 2020-08-12/none ctx=rights_freedoms
e3 m5 > m4 REJECT actual 2020-08-12/none ctx=rights_freedoms

### Kompas 2011-02-08
Sejumlah gereja dan mobil polisi di Temanggung {e1 dibakar} [m1:IDN.REL massa] sebab [m2:IDN.JUD jaksa] {e2 hanya menuntut} lima tahun bagi [m3:IDN.CVL Antonius Bawengan].
e1 m1 > m2 PROTEST actual 2011-02-08/none mode=riot ctx=religion_ethnicity
e2 m2 > m3 ACCUSE actual 2011-02-08/none mode=allege ctx=religion_ethnicity

### Kompas 2011-02-06
[m1:IDN.REL Tiga jemaah Ahmadiyah] di Cikeusik {e1 tewas dikeroyok} [m2:IDN.REL seribuan orang], sementara [m3:IDN.COP polisi yang berjaga] kalah jumlah dan {e2 menyingkir}.
e1 m2 > m1 ASSAULT actual 2011-02-06/none mode=beat ctx=religion_ethnicity
e2 m3 > m2 RETREAT actual 2011-02-06/none mode=withdraw ctx=religion_ethnicity

### Republika 2021-09-05
Menanggapi {e1 perusakan} masjid [m1:IDN.REL Ahmadiyah] di Sintang, [m2:IDN.GOV Menag Yaqut Cholil Qoumas] {e2 mengecam} [m3:IDN.CVL pelakunya] dan {e3 mendesak} [m4:IDN.COP kepolisian] mengusut.
e1 m3 > m1 PROTEST actual 2021-09-03/none mode=riot ctx=religion_ethnicity
e2 m2 > m3 ACCUSE actual 2021-09-05/none mode=disapprove ctx=religion_ethnicity
e3 m2 > m4 REQUEST requested 2021-09-05/none ctx=religion_ethnicity

### Berita Kota Kendari 2020-07-14
Diduga menyalahi visa, [m1:CHN.LAB 156 TKA Tiongkok] {e1 ditolak masuk} [m2:IDN.CVL massa] di simpang Ranomeeto. [m3:IDN.GOV Gubernur Ali Mazi] {e2 pasang badan untuk} [m4=m1 mereka]; [m5:IDN.LEG DPRD Sultra] {e3 menarik persetujuannya}.
e1 m2 > m1 PROTEST actual 2020-07-14/none mode=obstruct ctx=migration
e2 m3 > m4 SUPPORT actual 2020-07-14/none ctx=migration
e3 m5 > m3 REJECT actual 2020-07-14/none ctx=migration

### Jubi 2019-09-03
Empat warga negara [m1:AUS.CVL Australia] {e1 dipulangkan} [m2:IDN.GOV Imigrasi Sorong] karena ikut demo di depan kantor wali kota; [m3:IDN.GOV Kemlu] {e2 mengundang} [m4:UN utusan PBB] datang bila suasana kondusif.
e1 m2 > m1 COERCE actual 2019-09-03/none mode=deport ctx=territory
e2 m3 > m4 AGREE hypothetical 2019-09-03/none ctx=human_rights

### Kompas.com 2015-11-26
Sejak Kamis siang [m1:IDN.BUS PT Sari Bumi] {e1 menghentikan pengerukan pasir}; ini tuntutan pokok [m2:IDN.AGR warga Selok Awar-Awar] sesudah {e2 terbunuhnya} [m3:IDN.AGR Salim Kancil] oleh [m4:IDN.CRM preman suruhan kades].
e1 m1 > m2 RETREAT actual 2015-11-26/day ctx=natural_resource
e2 m4 > m3 ASSAULT actual 2015-09-26/day mode=beat ctx=natural_resource

### Detikcom 2021-01-13 headline
Soal Vaksin, [m1:IDN.LEG Ribka Tjiptaning] {e1 Menolak Disuntik} dan Pilih Didenda, [m2:IDN.PTY PDIP] {e2 Mutasi} [m3=m1 Sang Kader]
e1 m1 > m4 REJECT actual 2021-01-13/none ctx=health
e2 m2 > m3 SANCTION actual 2021-01-13/none mode=expel ctx=health
[m4:IDN.GOV Pemerintah]: Wajib!

### Antara 2008-10-30
[m1:IDN.LEG Dewan] sudah {e1 menyetujui} permohonan [m2:IDN.GOV pemerintah] mengesahkan undang-undang pornografi; [m3:IDN.PTY Fraksi PDIP] dan [m4:IDN.PTY PDS] {e2 keluar ruang sidang}.
e1 m1 > m2 SUPPORT actual 2008-10-30/none ctx=gender,legislative
e2 m3,m4 > m1 REJECT actual 2008-10-30/none ctx=gender,legislative

### Philippine Star 2017-08-16
[m1:PHL.REL Uskup Pablo Virgilio David] {e1 memberi suaka} kepada [m2:PHL.CVL saksi pembunuhan] dan {e2 meminta} [m3:PHL.COP polisi Caloocan] menghentikan operasi malam.
e1 m1 > m2 AID actual 2017-08-16/none ctx=human_rights
e2 m1 > m3 REQUEST requested 2017-08-16/none mode=yield ctx=human_rights

### Harian Kompas 2003-06-08
Sejak darurat militer, 400 sekolah {e1 dibakar}. [m1:IDN.MIL Juru bicara Koops TNI] {e2 menuduh} [m2:GAM.REB GAM], sedangkan [m3:GAM.REB Sofyan Dawood] balik {e3 menuduh} [m4=m1 lawannya].
e1 m2 > m5 ASSAULT denied 2003-06-08/none mode=destroy ctx=territory
e2 m1 > m2 ACCUSE actual 2003-06-08/none mode=allege ctx=territory
e3 m3 > m4 ACCUSE actual 2003-06-08/none mode=allege ctx=territory
[m5:IDN.EDU Guru-guru] mengajar di meunasah.

### Kompas 2003-10-06
[m1:IDN.JRN Sory Ersa Siregar] meninggal ketika [m2:IDN.MIL marinir] {e1 menyerbu} rombongan [m3:GAM.REB GAM] yang {e2 menahannya} sejak Juni; [m4:IDN.JRN RCTI] {e3 menyayangkan} gagalnya {e4 negosiasi} antara [m5:ICRC ICRC] dan TNI.
e1 m2 > m3 ASSAULT actual 2003-10-06/none mode=firearms ctx=territory
e2 m3 > m1 ASSAULT actual 2003-06-01/month mode=abduct ctx=territory bg
e4 m5 > m2 CONSULT actual 2003-10-06/none ctx=territory
e3 m4 > m2 ACCUSE actual 2003-10-06/none mode=disapprove ctx=rights_freedoms

### Tirto.id 2019-09-27
[m1:IDN.JRN Dandhy Laksono] {e1 dijemput tengah malam} [m2:IDN.COP penyidik Polda Metro], lalu {e2 dipulangkan} subuh. [m3:IDN.JRN AJI] {e3 mengutuk} penangkapan [m4=m1 sutradara Sexy Killers itu].
e1 m2 > m1 COERCE actual 2019-09-26/day mode=arrest ctx=rights_freedoms
e2 m2 > m1 RETREAT actual 2019-09-27/day mode=release ctx=rights_freedoms
e3 m3 > m2 ACCUSE actual 2019-09-27/none mode=disapprove ctx=rights_freedoms

### Kompas.com 2023-04-14 none
[m1:IDN.COP Kapolri Jenderal Listyo Sigit Prabowo] memimpin upacara kenaikan pangkat 38 perwira tinggi. Di antara mereka terdapat tiga polisi wanita yang meraih bintang satu.

### Antara 2005-11-09
Di Batu, Malang, [m1:IDN.COP Densus] {e1 menembak mati} [m2:JI.REB Dr Azahari]. [m3:MYS.GOV PM Abdullah Badawi] {e2 mengucapkan selamat} kepada [m4:IDN.GOV Jakarta] dan {e3 menawarkan} uji DNA keluarga.
e1 m1 > m2 ASSAULT actual 2005-11-09/none mode=firearms ctx=terrorism
e2 m3 > m4 SUPPORT actual 2005-11-09/none ctx=terrorism
e3 m3 > m4 AGREE actual 2005-11-09/none ctx=terrorism

### Jawa Pos 2022-06-02
Holywings {e1 disegel} [m1:IDN.GOV Pemprov DKI] di dua belas lokasi karena promosi yang {e2 menyinggung}; [m2:IDN.REL GP Ansor] yang semalam {e3 menggeruduk} gerainya {e4 memuji} [m3:IDN.GOV Anies].
e1 m1 > m4 COERCE actual 2022-06-02/none mode=restrict ctx=religion_ethnicity
e3 m2 > m4 PROTEST actual 2022-06-02/none mode=demo ctx=religion_ethnicity
e4 m2 > m3 SUPPORT actual 2022-06-02/none ctx=religion_ethnicity
e2 m4 > m2 ACCUSE actual 2022-06-02/none mode=disapprove ctx=religion_ethnicity
[m4:IDN.BUS Manajemen kelab itu] terdiam.

### Kedaulatan Rakyat 2018-04-23
Kulon Progo: tiga puluh rumah terakhir milik [m1:IDN.CVL PWPP-KP] {e1 dirobohkan} [m2:IDN.BUS Angkasa Pura I] dengan kawalan [m3:IDN.COP polisi]. [m4:IDN.EDU Relawan mahasiswa] yang {e2 menghalangi} alat berat {e3 diseret}.
e1 m2 > m1 COERCE actual 2018-04-23/none mode=deport ctx=human_security
e2 m4 > m2 PROTEST actual 2018-04-23/none mode=obstruct ctx=human_security
e3 m3 > m4 COERCE actual 2018-04-23/none ctx=repression

### Harian Metro 2022-11-24
Istana melantik [m1:MYS.OPP Anwar Ibrahim] sesudah [m2:MYS.PTY Barisan Nasional] {e1 berpaling} dari [m3:MYS.PTY Perikatan Nasional]; [m4:MYS.PTY Muhyiddin Yassin] {e2 menolak seruan raja} untuk membentuk kerajaan perpaduan bersama [m5=m1 lawannya].
e1 m2 > m3 SANCTION actual 2022-11-24/none mode=discontinue ctx=political_institutions
e2 m4 > m5 REJECT actual 2022-11-24/none ctx=political_institutions

### Kompas.com 2018-06-20
Enam belas jam [m1:IDN.GOV Basarnas] mencari; [m2:IDN.CVL keluarga korban KM Sinar Bangun] {e1 menagih} penghentian spekulasi. [m3:IDN.GOV Menhub] {e2 membebastugaskan} [m4:IDN.GOV dua pejabat dishub].
e1 m2 > m1 REQUEST requested 2018-06-20/none ctx=disasters
e2 m3 > m4 SANCTION actual 2018-06-20/none mode=expel ctx=disasters
