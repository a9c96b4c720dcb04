### Antara 2021-02-10 none
Serangan hama wereng melanda 300 hektare sawah di Indramayu. [m1:IDN.GOV Dinas pertanian] menyebut populasi serangga itu menyerbu sejak hujan berkurang, dan varietas tahan hama belum tersedia.

### Kompas.com 2017-07-04 none
[m1:IDN.GOV Bupati Purbalingga] meresmikan jembatan gantung yang menghubungkan dua dusun. Pembangunannya memakan waktu setahun karena material harus dipikul dari jalan raya.

### detikNews 2019-11-13 none
Seorang pria menikam tetangganya di Ciracas setelah berselisih soal parkir. Korban meninggal dalam perjalanan ke rumah sakit; keluarganya memakamkan jenazah sore itu.

### Tempo.co 2022-05-17 none
Menurut sensus terbaru, [m1:@NGA Nigeria] akan menyalip [m2:@USA Amerika Serikat] sebagai negara berpenduduk terbanyak ketiga pada 2050. [m3:UNO Badan kependudukan PBB] memperbarui angka itu setiap dua tahun.

### CNN Indonesia 2018-09-02 none
Cabang pencak silat menyumbang empat belas emas. Pesilat [m1:@VNM Vietnam] memprotes nilai juri lewat pelatihnya, tetapi hasil akhir tidak berubah dan kedua tim bersalaman.

### Republika 2013-10-14 none
Jutaan jemaah bergerak ke Arafah sejak Ahad malam. [m1:SAU.GOV Kementerian Kesehatan Arab Saudi] menyatakan belum ada kasus virus korona, dan suhu mencapai 40 derajat.

### Jawa Pos 2016-02-21 none
Longsor menutup jalur selatan Pacitan dan menahan ratusan kendaraan sampai subuh. Alat berat [m1:IDN.GOV Dinas PU] baru tiba pukul empat; arus kini dibuka satu lajur.

### Bisnis.com 2023-08-09 none
[m1:CHN.BUS Pabrikan mobil listrik asal Shenzhen] menyerang segmen menengah dengan harga Rp250 juta. Pesaingnya dari [m2:@JPN Jepang] menolak ikut perang diskon dan menambah garansi.

### Tribun Jogja 2020-01-22 none
Keraton menggelar kirab untuk memperingati kenaikan takhta. Ribuan warga menduduki trotoar sejak pagi, sementara abdi dalem membagikan nasi berkat.

### VOA Indonesia 2014-08-12 none
Aktor [m1:@USA Amerika] Robin Williams meninggal di rumahnya di California. Para penggemar meletakkan bunga di bangku taman Boston yang muncul dalam salah satu filmnya.

### Antara 2015-09-24 none
Ratusan anggota jemaah haji wafat dalam desak-desakan di Mina. [m1:IDN.GOV Menteri Agama Lukman Hakim Saifuddin] menyebut tiga orang di antaranya berasal dari embarkasi Surabaya.

### Kompas.com 2024-07-30 none
Peretas membobol rekening seorang pensiunan di Depok lewat tautan palsu. Uang Rp140 juta raib, dan bank menyarankan nasabah mengganti sandi secara berkala.

### Media Indonesia 2012-12-12 none
Penerbangan ke [m1:@AUS Perth] dialihkan karena abu vulkanik. Maskapai menanggung hotel penumpang dan menjadwalkan ulang keberangkatan besok siang.

### Liputan6.com 2011-04-29 none
Dua miliar pasang mata menyaksikan pernikahan [m1:GBR.GOV Pangeran William] dan Kate Middleton di Westminster Abbey. Gaun pengantin rancangan Sarah Burton menuai banyak pujian pengamat mode.

### Suara Merdeka 2018-03-03 none
Panitia menolak 40 layang-layang yang ukurannya melampaui aturan. Festival di Pantai Parangkusumo itu diikuti peserta dari [m1:@MYS Malaysia] dan [m2:@NLD Belanda].

### Kontan 2019-05-14 none
Rupiah tertekan akibat ketegangan dagang. Ekonom memperkirakan [m1:IDN.GOV Bank Indonesia] menahan suku bunga di level enam persen sampai akhir kuartal.

### Antara 2022-12-05 none
Semeru memuntahkan awan panas sejauh 11 kilometer. [m1:IDN.GOV PVMBG] menaikkan status gunung itu ke level Awas, dan 1.979 warga mengungsi ke sebelas titik.

### Tirto.id 2017-05-01 none
Novel itu mengisahkan seorang buruh pelabuhan yang dipecat, lalu membakar kapalnya sendiri. Penulisnya mengaku terilhami dongeng neneknya di [m1:@IDN Makassar].

### Sindonews 2021-11-09 none
Kapal tanker yang mogok di Selat Sunda berhasil ditarik ke Merak. Pemiliknya, perusahaan dari [m1:@SGP Singapura], menyewa dua kapal tunda dan tidak ada tumpahan minyak.

### Tribunnews 2016-07-27 none
Sidang cerai pasangan pesohor itu ditunda dua pekan sebab hakim ketuanya sakit. Pengacara sang istri menuntut hak asuh; suaminya membantah berselingkuh.

### CNN Indonesia 2020-06-12 none
[m1:BRA.GOV Presiden Jair Bolsonaro] merayakan ulang tahun putranya di Brasilia. Foto-foto pesta itu tersebar di media sosial dan menampilkan kue berbentuk bola kaki.

### Detikcom 2013-02-08 none
Kebakaran melalap Pasar Senen blok III. Petugas mengerahkan 30 mobil pemadam, dan penyebabnya diduga korsleting di kios pakaian bekas.

### Kaltim Post 2015-10-20 none
Asap menyerang saluran pernapasan warga Samarinda. Rumah sakit menambah ruang oksigen, dan sekolah meliburkan murid sampai akhir pekan.

### Antara 2019-03-10 none
Pesawat Ethiopian Airlines jatuh enam menit setelah lepas landas dari [m1:@ETH Addis Ababa]. Seluruh 157 orang di dalamnya tewas; seorang di antaranya warga [m2:@IDN Indonesia].

### Kompas 2004-08-30 none
Pelari maraton asal [m1:@BRA Brasil], Vanderlei de Lima, diserang seorang penonton pada kilometer ke-36. Ia tetap menyelesaikan lomba dan meraih perunggu di [m2:@GRC Athena].

### Pikiran Rakyat 2022-01-19 none
[m1:IDN.LEG DPRD Jawa Barat] mengumumkan jadwal masa sidang kedua. Sembilan rancangan peraturan daerah akan dibahas, tiga di antaranya tentang desa wisata.

### BBC Indonesia 2023-01-12 none
Para ilmuwan menemukan sisa kapal perang Romawi di lepas pantai [m1:@ITA Sisilia]. Haluan perunggunya dipakai untuk menabrak kapal musuh lebih dari dua ribu tahun lalu.

### Radar Solo 2017-09-27 none
Wali kota berulang tahun ke-56 dan mentraktir pegawai balai kota dengan soto. [m1:IDN.GOV FX Hadi Rudyatmo] sendiri yang menyendokkan kuah.

### Antara 2018-08-07
Seusai gempa Lombok, [m1:IDN.GOV Gubernur Zainul Majdi] {e1 melarang} [m2:IDN.BUS pengelola hotel] di tiga gili menerima tamu dan {e2 meminta} [m3:IDN.MIL TNI AL] mengangkut wisatawan ke Bangsal.
e1 m1 > m2 COERCE actual 2018-08-07/none mode=restrict ctx=disasters
e2 m1 > m3 REQUEST requested 2018-08-07/none mode=assist ctx=disasters

### Kompas.com 2023-10-26
[m1:IDN.LAB Ribuan buruh pabrik] {e1 berdemo} di depan [m2:IDN.GOV Kementerian Ketenagakerjaan] menuntut kenaikan upah 15 persen; [m3:IDN.GOV Menteri Ida Fauziyah] berada di Jenewa.
e1 m1 > m2 PROTEST actual 2023-10-26/none mode=demo ctx=economic

### Tempo.co 2017-07-06
[m1:IDN.LEG Pansus angket KPK] {e1 mengunjungi} [m2:IDN.CRM narapidana korupsi] di Lapas Sukamiskin; [m3:IDN.CVL ICW] {e2 menilai} kunjungan itu mencari-cari kesalahan [m4:IDN.JUD komisi antirasuah].
e1 m1 > m2 CONSULT actual 2017-07-06/none mode=visit ctx=corruption
e2 m3 > m1 ACCUSE actual 2017-07-06/none mode=disapprove ctx=corruption

### VOA Indonesia 2020-10-16
[m1:FRA.EDU Guru sejarah Samuel Paty] {e1 dipenggal} [m2:FRA.REL seorang pemuda asal Chechnya] di Conflans. [m3:FRA.GOV Emmanuel Macron] {e2 menyebutnya} serangan teroris Islamis, pernyataan yang {e3 membuat marah} [m4:TUR.GOV Ankara].
e1 m2 > m1 ASSAULT actual 2020-10-16/none mode=primitive ctx=terrorism
e2 m3 > m2 ACCUSE actual 2020-10-16/none mode=disapprove ctx=terrorism
e3 m4 > m3 ACCUSE actual 2020-10-16/none mode=disapprove ctx=religion_ethnicity

### Antara 2009-01-06
[m1:RUS.BUS Gazprom] {e1 menghentikan} seluruh pasokan gas ke Eropa lewat [m2:UKR.GOV Ukraina]. [m3:BGR.GOV Bulgaria] dan [m4:SVK.GOV Slowakia] {e2 mengeluhkan} pemutusan itu; [m5:CZE.GOV Praha], ketua Uni Eropa, {e3 menawarkan} pengawas di stasiun meteran.
e1 m1 > m2 SANCTION actual 2009-01-06/none mode=discontinue ctx=natural_resource
e2 m3,m4 > m1 ACCUSE actual 2009-01-06/none mode=disapprove ctx=natural_resource
e3 m5 > m1,m2 AGREE actual 2009-01-06/none ctx=natural_resource

### Tribun Bengkulu 2022-05-24
Sebanyak 40 [m1:IDN.AGR petani Mukomuko] {e1 ditangkap} [m2:IDN.COP Polres Mukomuko] sewaktu memanen sawit di lahan eks HGU [m3:IDN.BUS PT Daria Dharma Pratama]. Setelah {e2 dikunjungi} [m4:IDN.GOV Komnas HAM], [m5=m1 mereka] {e3 dipulangkan}.
e1 m2 > m1 COERCE actual 2022-05-12/day mode=arrest ctx=human_security
e2 m4 > m1 CONSULT actual 2022-05-24/none mode=visit ctx=human_rights
e3 m2 > m5 RETREAT actual 2022-05-24/none mode=release ctx=human_rights

### Republika 2015-01-07
Dua bersaudara bersenjata {e1 menembaki} kantor majalah [m1:FRA.JRN Charlie Hebdo]. [m2:ALQAEDA.REB Al-Qaidah Semenanjung Arab] mengaku memerintahkan serangan; [m3:FRA.REL Dewan Ibadah Muslim Prancis] {e2 mengutuknya}.
e1 m2 > m1 ASSAULT actual 2015-01-07/none mode=firearms ctx=terrorism
e2 m3 > m2 ACCUSE actual 2015-01-07/none mode=disapprove ctx=terrorism

### Detikcom 2018-10-04
[m1:IDN.COP Polda Metro Jaya] {e1 menjemput} [m2:IDN.PTY Ratna Sarumpaet] di Bandara Soekarno-Hatta saat hendak terbang ke Chile dan {e2 menetapkannya} sebagai tersangka hoaks; [m3:IDN.OPP Prabowo] {e3 memecatnya} dari tim kampanye.
e1 m1 > m2 COERCE actual 2018-10-04/none mode=arrest ctx=misinformation
e2 m1 > m2 ACCUSE actual 2018-10-04/none mode=allege ctx=misinformation
e3 m3 > m2 SANCTION actual 2018-10-03/day mode=expel ctx=election

### Antara 2024-06-26
[m1:BOL.MIL Jenderal Juan Jose Zuniga] {e1 mendobrak} gerbang istana La Paz dengan panser. [m2:BOL.GOV Presiden Luis Arce] {e2 memecatnya} di tempat, dan pada malam hari [m3:BOL.COP polisi] {e3 membawanya} ke tahanan.
e1 m1 > m2 COERCE actual 2024-06-26/none mode=seize ctx=pro_autocracy
e2 m2 > m1 SANCTION actual 2024-06-26/none mode=expel ctx=pro_autocracy
e3 m3 > m1 COERCE actual 2024-06-26/none mode=arrest ctx=pro_autocracy

### Kedaulatan Rakyat 2017-08-05
[m1:IDN.CVL Petani penolak bandara Kulon Progo] {e1 menjatuhkan} patok milik [m2:IDN.BUS Angkasa Pura I]; empat orang {e2 diperiksa} [m3:IDN.COP Polres Kulon Progo].
e1 m1 > m2 PROTEST actual 2017-08-05/none mode=vandalize ctx=human_security
e2 m3 > m1 ACCUSE actual 2017-08-05/none mode=investigate ctx=human_security

### CNN Indonesia 2016-03-24
[m1:ICTY Tribunal PBB di Den Haag] {e1 menghukum} [m2:BIH.ELI Radovan Karadzic] 40 tahun penjara karena {e2 pembantaian} [m3:BIH.CVL warga Srebrenica]; [m4:SRB.GOV Perdana Menteri Aleksandar Vucic] tidak mengomentari putusannya.
e1 m1 > m2 SANCTION actual 2016-03-24/none ctx=legal,human_rights
e2 m2 > m3 ASSAULT actual 1995-07-11/month ctx=human_rights bg

### Suara NTT 2021-08-19
[m1:IDN.CVL Warga Besipae] {e1 mengusir} [m2:IDN.GOV rombongan gubernur] dengan membentangkan kain tenun di jalan, dan [m3:IDN.GOV Viktor Laiskodat] {e2 membentak} [m5=m1 mereka].
e1 m1 > m2 PROTEST actual 2021-08-19/none mode=obstruct ctx=human_security
e2 m3 > m5 ACCUSE actual 2021-08-19/none mode=disapprove ctx=human_security
Menurut [m4=m1 kaum ibu itu], padang penggembalaan mereka dicaplok.
