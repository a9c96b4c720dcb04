### Antara 2023-05-16
Jika sampai akhir bulan pembayaran plasma tidak cair, [m1:IDN.AGR petani Kinali] {e1 mengancam memanen sendiri} kebun inti milik [m2:MYS.BUS perusahaan Malaysia itu].
e1 m1 > m2 THREATEN threatened 2023-05-16/none ctx=natural_resource

### Kompas.com 2019-09-30
[m1:IDN.GOV Menristekdikti Mohamad Nasir] {e1 akan memberi sanksi} kepada [m2:IDN.EDU rektor] yang membiarkan [m3:IDN.EDU mahasiswa] turun ke jalan. [m4:IDN.EDU Forum Rektor] {e2 tak gentar}.
e1 m1 > m2 THREATEN threatened 2019-09-30/none mode=restrict ctx=rights_freedoms
e2 m4 > m1 REJECT actual 2019-09-30/none mode=yield ctx=rights_freedoms

### Tempo.co 2010-07-09
"<<q1 Bongkar sendiri atau [m1=m2 kami] {e1 yang membongkar}>>," begitu bunyi surat peringatan ketiga [m2:IDN.COP Satpol PP Surabaya] untuk [m3:IDN.CVL penghuni stren kali].
e1 m1 > m3 THREATEN threatened 2010-07-09/none mode=restrict ctx=human_security
q1 m2 direct cue=bunyi

### Harian Rakyat Sultra 2022-06-24
[m1:IDN.LAB Sopir truk ore] {e1 memberi tenggat tiga hari}: kalau tarif tidak dinaikkan, jalan menuju smelter [m2:CHN.BUS PT VDNI] ditutup. Perusahaan {e2 memilih berunding}.
e1 m1 > m2 THREATEN threatened 2022-06-24/none mode=restrict ctx=economic
e2 m2 > m1 CONSULT planned 2022-06-24/none ctx=economic

### Detikcom 2014-08-06
Mengaku suaranya dicuri, [m1:IDN.PTY massa pendukung Prabowo] {e1 berikrar menduduki} kantor KPU. [m2:IDN.COP Kombes Rikwanto] {e2 balik mewanti}: siapa pun yang merusak akan {e3 ditindak}.
e2 m2 > m1 THREATEN threatened 2014-08-06/none mode=violence ctx=election
e3 m2 > m1 THREATEN threatened 2014-08-06/none mode=arrest ctx=election
e1 m1 > m3 THREATEN threatened 2014-08-06/none mode=restrict ctx=election
[m3:IDN.GOV Ketua KPU Husni Kamil Manik] tetap bekerja.

### Bisnis.com 2021-12-31 headline
Pasokan PLN Kritis, [m1:IDN.GOV Menteri Energi] {e1 Setop} Ekspor Batu Bara, [m2:JPN.GOV Tokyo] dan [m3:PHL.GOV Manila] {e2 Minta Dicabut}
e1 m1 > m2,m3 SANCTION actual 2021-12-31/none mode=discontinue ctx=natural_resource
e2 m2,m3 > m1 REQUEST requested 2021-12-31/none mode=yield ctx=natural_resource

### Riau Pos 2013-06-25
[m1:SGP.GOV Singapura] {e1 menawarkan} pesawat pembuat hujan. [m2:IDN.GOV Menko Agung Laksono] menganggap tetangganya {e2 seperti anak kecil}; sehari kemudian [m3:IDN.GOV Presiden Yudhoyono] {e3 meminta maaf} kepada [m4=m1 negeri jiran] dan [m5:MYS.GOV Malaysia].
e1 m1 > m2 AGREE actual 2013-06-24/none ctx=environment
e2 m2 > m1 ACCUSE actual 2013-06-24/none mode=disapprove ctx=environment
e3 m3 > m4,m5 SUPPORT actual 2013-06-25/none ctx=environment

### Kompas.com 2014-06-18
Lokalisasi Dolly {e1 resmi ditutup} [m1:IDN.GOV Risma] malam ini. [m2:IDN.CVL Pekerja seks dan warga] {e2 membakar ban}, sedangkan [m3:IDN.GOV Khofifah] {e3 menyerahkan} modal usaha bagi [m4=m2 mereka] yang mau pulang.
e1 m1 > m2 COERCE actual 2014-06-18/none mode=ban ctx=gender
e2 m2 > m1 PROTEST actual 2014-06-18/none ctx=gender
e3 m3 > m4 AID actual 2014-06-18/none ctx=gender

### Tirto.id 2021-03-11
[m1:IDN.PTY Moeldoko] dinobatkan ketua umum lewat kongres di Sibolangit. [m2:IDN.PTY AHY] {e1 menyebutnya} abal-abal, {e2 memecat} [m3:IDN.PTY tujuh kader penggagas], lalu {e3 mendatangi} [m4:IDN.GOV Kemenkumham].
e1 m2 > m1 ACCUSE actual 2021-03-11/none mode=disapprove ctx=political_institutions
e2 m2 > m3 SANCTION actual 2021-03-11/none mode=expel ctx=political_institutions
e3 m2 > m4 CONSULT actual 2021-03-11/none mode=visit ctx=political_institutions

### Liputan6.com 2021-03-31
Permohonan pengesahan hasil KLB Deli Serdang {e1 ditolak} [m1:IDN.GOV Yasonna Laoly]. [m2:IDN.PTY Partai Demokrat] {e2 bersyukur} atas keputusan [m3=m1 menteri], sementara kubu [m4:IDN.PTY Moeldoko] {e3 berancang-ancang menggugat}.
e1 m1 > m4 REJECT actual 2021-03-31/none ctx=political_institutions
e2 m2 > m3 SUPPORT actual 2021-03-31/none ctx=political_institutions
e3 m4 > m1 THREATEN threatened 2021-03-31/none ctx=political_institutions

### Republika 2018-07-18
[m1:IDN.PTY Yusuf Supendi], pendiri PKS yang dulu {e1 didepak}, kini menjadi caleg [m2:IDN.PTY PDIP]. [m3=m4 Partai lamanya] tak mempersoalkan.
e1 m4 > m1 SANCTION actual 2018-07-18/none mode=expel ctx=political_institutions bg
[m4:IDN.PTY Presiden PKS Sohibul Iman] mendoakan yang terbaik.

### Pontianak Post 2014-03-21
[m1:IDN.BUS Perusahaan sawit] {e1 mengembalikan} 1.400 hektare tanah ulayat dan {e2 membayar denda adat} berupa tempayan kepada [m2:IDN.CVL masyarakat Dayak Hibun].
e1 m1 > m2 RETREAT actual 2014-03-21/none mode=return ctx=natural_resource
e2 m1 > m2 CONCEDE actual 2014-03-21/none ctx=natural_resource,reparations

### Antara 2014-11-29
Rombongan [m1:IDN.COP polisi] yang lima hari {e1 mengepung} lamban adat itu {e2 ditarik mundur} atas desakan [m2:IDN.GOV Komnas HAM]. [m3:IDN.CVL Warga Moro-moro] pun {e3 membuka kembali jalan}.
e1 m1 > m3 COERCE actual 2014-11-24/none mode=restrict ctx=human_security
e2 m1 > m3 RETREAT actual 2014-11-29/none mode=withdraw ctx=human_security
e3 m3 > m1 RETREAT actual 2014-11-29/none mode=access ctx=human_security

### Kompas 2001-07-25
[m1:IDN.GOV Abdurrahman Wahid] {e1 meninggalkan Istana} sehari setelah [m2:IDN.LEG MPR] {e2 menurunkannya}. [m3:IDN.REL Banser] yang {e3 semula bersumpah mempertahankan} sang kiai {e4 disuruh pulang} oleh [m4=m1 Gus Dur] sendiri.
e1 m1 > m2 RETREAT actual 2001-07-25/none mode=resign ctx=executive
e2 m2 > m1 SANCTION actual 2001-07-24/none mode=expel ctx=executive
e3 m3 > m1 SUPPORT actual 2001-07-25/none ctx=executive
e4 m4 > m3 REQUEST requested 2001-07-25/none ctx=executive

### CNN Indonesia 2017-11-20 none
[m1:IDN.LEG Setya Novanto] dilahirkan di Bandung tahun 1954. Sebelum menjadi politikus [m2:IDN.PTY Golkar], [m3=m1 ia] pernah berjualan beras dan menjadi pria tampan Surabaya.

### Tempo.co 2017-11-17
Ditunggu [m1:IDN.JUD penyidik KPK] di rumahnya, [m2:IDN.LEG Setya Novanto] raib; esoknya mobil [m3=m2 politikus Golkar itu] menabrak tiang lampu. [m4:IDN.PTY Fredrich Yunadi] lalu {e1 didakwa} [m5=m1 jaksa lembaga itu] {e2 merintangi} penyidikan.
e1 m5 > m4 ACCUSE actual 2017-11-17/none mode=allege ctx=corruption
e2 m4 > m1 REJECT actual 2017-11-17/none ctx=corruption said=m5

### Manado Post 2018-10-21
Panser [m1:IDN.MIL Kodam Merdeka] {e1 bersiaga} di kompleks bandara Sam Ratulangi karena [m2:IDN.CVL laskar adat Minahasa] {e2 menduduki} apron, memprotes kedatangan [m3:IDN.PTY Fahri Hamzah].
e1 m1 > m2 MOBILIZE actual 2018-10-21/none mode=weapons ctx=religion_ethnicity
e2 m2 > m3 PROTEST actual 2018-10-21/none mode=obstruct ctx=religion_ethnicity

### Kompas.com 2021-01-11
Bersama [m1:IDN.MIL penyelam Kopaska], [m2:SGP.MIL kapal MV Swift Rescue] {e1 mencari} kotak hitam di perairan Kepulauan Seribu. [m3:IDN.BUS Sriwijaya Air] {e2 menyantuni} [m4:IDN.CVL keluarga korban], kata [m5:IDN.GOV Basarnas].
e1 m2 > m1 AID actual 2021-01-11/none ctx=disasters
e2 m3 > m4 AID actual 2021-01-11/none ctx=disasters

### Antara 2014-01-08
[m1:IDN.GOV Bea Cukai] menggandeng [m2:IDN.MIL TNI AL] {e1 dalam operasi Gurita}, yang bulan lalu {e2 menggagalkan} penyelundupan rotan oleh [m3:IDN.BUS pengusaha Sulawesi].
e1 m1 > m2 COOPERATE actual 2014-01-08/none ctx=crime
e2 m1 > m3 COERCE actual 2013-12-01/month mode=seize ctx=crime

### Kompas.com 2018-04-18
Di Entikong, [m1:IDN.MIL Yonif 642] dan [m2:MYS.MIL Rejimen Askar Melayu Diraja] {e1 berpatroli patok bersama}. [m3:MYS.MIL Mayor Azlan] mengatakan [m4=m1+m2 kedua pasukan] sudah {e2 bahu-membahu} sejak 1971.
e1 m1 > m2 COOPERATE actual 2018-04-18/none ctx=military,territory
e2 m1 > m2 COOPERATE actual 1971-01-01/year ctx=military bg

### Tribunnews 2023-12-06
Dua [m1:IDN.MIL perwira KRI Bung Tomo] dan [m2:IDN.MIL awak KRI Diponegoro] mempersiapkan naik jangkar. [m3:PHL.GOV Gubernur Davao] {e1 menyambut} rencana [m4:IDN.GOV Jakarta] {e2 mengirimkan} alat berat ke Mindanao yang dilanda longsor.
e1 m3 > m4 SUPPORT actual 2023-12-06/none ctx=disasters
e2 m4 > m3 AGREE planned 2023-12-06/none ctx=disasters

### Liputan6.com 2019-03-29
Pimpinan [m1:IDN.COP Polda Papua] {e1 meneken nota kesepahaman} dengan [m2:IDN.GOV Dewan Adat] di Wamena, isinya penyelesaian perkara ringan lewat bakar batu.
e1 m1 > m2 SUPPORT actual 2019-03-29/none ctx=legal

### Medcom 2022-06-13
Hanya butuh satu jam: {e1 deklarasi} koalisi antara [m1:IDN.PTY Partai Golkar], [m2:IDN.PTY PAN], dan [m3:IDN.PTY PPP] mengagetkan [m4:IDN.PTY PDIP], yang tidak mau terburu-buru.
e1 m1 > m2,m3 SUPPORT actual 2022-06-13/none ctx=election

### Waspada 2016-04-09
[m1:IDN.CVL Keluarga lima awak kapal] {e1 memohon} [m2:IDN.BUS pemilik kapal] menebus; [m3:IDN.MIL Panglima TNI Gatot Nurmantyo] {e2 siap menurunkan pasukan khusus} andai [m4:PHL.GOV Manila] memberi lampu hijau.
e1 m1 > m2 REQUEST requested 2016-04-09/none mode=assist ctx=terrorism
e2 m3 > m4 AGREE hypothetical 2016-04-09/none ctx=terrorism

### Kompas 1999-11-08
[m1:IDN.CVL Sejuta orang Aceh] {e1 memadati} Masjid Baiturrahman menuntut referendum. [m2:IDN.GOV Gus Dur] mula-mula {e2 setuju}, belakangan [m3=m2 ia] {e3 mengelak} pernah menyetujuinya.
e1 m1 > m2 PROTEST actual 1999-11-08/day mode=demo ctx=territory
e2 m2 > m1 CONCEDE actual 1999-11-08/none ctx=territory
e3 m3 > m1 REJECT actual 1999-11-08/none ctx=territory

### Banjarmasin Post 2014-08-31
Antrean solar membuat [m1:IDN.LAB ratusan sopir] {e1 memarkir truk} melintang di Jalan Achmad Yani. [m2:IDN.GOV Wali Kota Muhidin] langsung {e2 menelepon} [m3:IDN.BUS Pertamina] agar kuota {e3 ditambah}.
e1 m1 > m2 PROTEST actual 2014-08-31/none mode=obstruct ctx=economic
e2 m2 > m3 CONSULT actual 2014-08-31/none mode=phone ctx=economic
e3 m2 > m3 REQUEST requested 2014-08-31/none mode=assist ctx=economic

### SINDOnews 2022-04-11
[m1:IDN.EDU Dosen UI Ade Armando] {e1 dikeroyok} [m2:IDN.CVL orang tak dikenal] di tengah [m3:IDN.EDU mahasiswa] yang berunjuk rasa; [m4:IDN.COP polisi] {e2 menyelamatkannya} dan menyatakan [m5=m3 peserta aksi BEM] tidak {e3 memukul}.
e1 m2 > m1 ASSAULT actual 2022-04-11/none mode=beat ctx=rights_freedoms
e2 m4 > m1 AID actual 2022-04-11/none ctx=human_security
e3 m5 > m1 ASSAULT denied 2022-04-11/none mode=beat ctx=rights_freedoms said=m4

### The Straits Times Indonesia 2013-10-31
[m1:IDN.LAB Serikat buruh] {e1 urung mogok} di Batam, Bekasi, dan Sidoarjo karena [m2:IDN.GOV para gubernur] {e2 sepakat menaikkan} upah minimum.
e1 m1 > m2 RETREAT actual 2013-10-31/none ctx=economic
e2 m2 > m1 CONCEDE planned 2013-10-31/none ctx=economic

### Radar Malang 2010-11-15 none
Pertandingan Arema melawan [m1:? Persebaya] berakhir imbang tanpa gol. Kartu merah diterima Noh Alam Shah pada menit ke-78, dan dua suporter pingsan karena kepanasan.

### Berita Satu 2014-03-14
[m1:IDN.PTY PDI Perjuangan] resmi {e1 menyorongkan} Joko Widodo. Belum genap sehari, [m2:IDN.PTY Gerindra] {e2 mengungkit} Perjanjian Batu Tulis dan {e3 menuduh} [m3:IDN.PTY Megawati] ingkar.
e2 m2 > m3 ACCUSE actual 2014-03-14/none mode=allege ctx=election
e3 m2 > m3 ACCUSE actual 2014-03-14/none mode=allege ctx=election
e1 m1 > m4 SUPPORT actual 2014-03-14/none ctx=election
[m4:IDN.GOV Gubernur DKI] mengaku siap.

### Kompas 2002-10-16
Memburu [m1:JI.REB pelaku bom Kuta], [m2:IDN.COP Polri] {e1 bekerja bersama} [m3:AUS.COP AFP] dan [m4:USA.COP FBI]; [m5:IDN.REL Abu Bakar Ba'asyir] {e2 mempersilakan} [m6=m2 penyidik] datang ke Ngruki.
e1 m2 > m3,m4 COOPERATE actual 2002-10-16/none ctx=terrorism
e2 m5 > m6 AGREE actual 2002-10-16/none ctx=terrorism

### Kompas.com 2021-08-04
Gara-gara baliho [m1:IDN.LEG Puan Maharani] {e1 dicoret} [m2:? orang tak dikenal], [m3:IDN.COP Polres Blitar] {e2 memeriksa} enam saksi. [m4:IDN.PTY Banteng Muda] {e3 meminta aparat bertindak}.
e3 m4 > m3 REQUEST requested 2021-08-04/none mode=assist ctx=election
e1 m2 > m1 PROTEST actual 2021-08-04/none mode=vandalize ctx=election
e2 m3 > m2 ACCUSE actual 2021-08-04/none mode=investigate ctx=election

### Antara 2017-05-09
Sesaat setelah [m1:IDN.JUD majelis hakim PN Jakarta Utara] {e1 mengganjar} [m2:IDN.GOV Basuki Tjahaja Purnama] dua tahun bui, [m3:IDN.CVL pendukungnya] {e2 memblokir} Rutan Cipinang sambil menyalakan lilin.
e1 m1 > m2 SANCTION actual 2017-05-09/none mode=convict ctx=religion_ethnicity
e2 m3 > m1 PROTEST actual 2017-05-09/none mode=obstruct ctx=religion_ethnicity

### Kompas.com 2020-06-17
Tujuh tapol Papua yang {e1 dituntut} belasan tahun oleh [m1:IDN.JUD jaksa] akhirnya {e2 dihukum} kurang dari setahun oleh [m2:IDN.JUD PN Balikpapan]; [m3:IDN.CVL Buchtar Tabuni] {e3 menerima} vonis itu.
e1 m1 > m3 ACCUSE actual 2020-06-17/none mode=allege ctx=territory
e2 m2 > m3 SANCTION actual 2020-06-17/none mode=convict ctx=territory
e3 m3 > m2 CONCEDE actual 2020-06-17/none ctx=territory

### Kaltim Post 2020-02-14
Kunjungan [m1:IDN.GOV Menteri Nadiem Makarim] ke kampus Unmul {e1 dibatalkan} karena banjir, bukan karena [m2:IDN.EDU mahasiswa] {e2 berencana menyegel} rektorat.
e2 m2 > m1 PROTEST denied 2020-02-14/none mode=obstruct
e1 m1 > m2 REJECT actual 2020-02-14/none mode=meet

### Suara Pembaruan 2010-12-13
Di alun-alun utara, [m1:IDN.CVL puluhan ribu warga Yogyakarta] {e1 menggelar sidang rakyat} menuntut penetapan sultan sebagai gubernur; [m2:IDN.LEG DPRD DIY] {e2 menyepakatinya} dengan suara bulat.
e1 m1 > m3 PROTEST actual 2010-12-13/none mode=demo ctx=territory
e2 m2 > m1 SUPPORT actual 2010-12-13/none ctx=territory
[m3:IDN.GOV Presiden SBY] tidak berkomentar.

### Kompas.com 2013-03-23
Di dalam sel 5A [m1:IDN.MIL prajurit Kopassus Grup 2] {e1 mengeksekusi} [m2:IDN.CRM empat tahanan] yang dititipkan [m3:IDN.COP Polda DIY]. [m4:IDN.MIL Pangdam Diponegoro Hardiono Saroso] sempat {e2 membantah keras} keterlibatan [m5=m1 anak buahnya].
e1 m1 > m2 ASSAULT actual 2013-03-23/day mode=targeted ctx=crime
e2 m4 > m3 REJECT actual 2013-03-23/none ctx=crime

### Jawa Pos 2009-08-08
Temanggung diserbu [m1:IDN.COP tim Densus 88] sehari semalam. [m2:JI.REB Penghuni rumah] {e1 terkapar} di kamar mandi. [m3:IDN.COP Kapolri Bambang Hendarso Danuri] belum mau memastikan bahwa [m4=m2 ia] Noordin.
e1 m1 > m2 ASSAULT actual 2009-08-08/none mode=firearms ctx=terrorism

### Tribun Kalteng 2023-10-07
[m1:IDN.CVL Gijik, warga Desa Bangkal], {e1 gugur} oleh peluru tajam [m2:IDN.COP Brimob] kala menuntut plasma dari [m3:IDN.BUS PT HMBP]. [m4:IDN.GOV Gubernur Sugianto Sabran] {e2 mengultimatum} perusahaan: {e3 serahkan} 20 persen lahan atau izinnya dicabut.
e1 m2 > m1 ASSAULT actual 2023-10-07/day mode=firearms ctx=repression
e2 m4 > m3 THREATEN threatened 2023-10-07/none mode=restrict ctx=natural_resource
e3 m4 > m3 REQUEST requested 2023-10-07/none mode=yield ctx=natural_resource

### Kompas.com 2024-06-20
Yang dilakukan [m1:IDN.GOV Kementerian ESDM] hanyalah {e1 menawari} [m2:IDN.REL PBNU] konsesi tambang; [m3:IDN.REL KWI] dan [m4:IDN.REL HKBP] {e2 tak berminat}, [m5:IDN.CVL Jatam] {e3 menyebut} kebijakan itu suap politik.
e1 m1 > m2,m3,m4 AGREE actual 2024-06-20/none ctx=natural_resource
e2 m3,m4 > m1 REJECT actual 2024-06-20/none ctx=natural_resource
e3 m5 > m1 ACCUSE actual 2024-06-20/none mode=disapprove ctx=natural_resource

### VOI 2021-10-26
[m1:MYS.COP Jabatan Imigresen Sarawak] {e1 mendeportasi} 131 [m2:IDN.LAB pekerja migran] lewat Tebedu; [m3:IDN.GOV BP2MI] {e2 memberi} tiket pulang dan uang saku.
e1 m1 > m2 COERCE actual 2021-10-26/none mode=deport ctx=migration
e2 m3 > m2 AID actual 2021-10-26/none ctx=migration

### Ambon Ekspres 2002-02-12
[m1:IDN.REL Delegasi Islam] dan [m2:IDN.REL delegasi Kristen] Maluku {e1 membubuhkan teken} pada sebelas butir Malino II, antara lain {e2 menyerahkan senjata}. [m3:IDN.REL Laskar Jihad] {e3 mengatakan tidak} dan [m4:MALUKU.REB FKM] {e4 ikut menampik}.
e1 m1 > m2 SUPPORT actual 2002-02-12/none ctx=religion_ethnicity
e2 m1 > m2 CONCEDE planned 2002-02-12/none ctx=religion_ethnicity
e3 m3 > m1 REJECT actual 2002-02-12/none ctx=religion_ethnicity
e4 m4 > m1 REJECT actual 2002-02-12/none ctx=religion_ethnicity

### Kompas 2001-12-20
Malino pertama ditengahi [m1:IDN.GOV Menko Kesra Jusuf Kalla], yang {e1 mempertemukan} [m2:IDN.REL tokoh Muslim Poso] dengan [m3:IDN.REL tokoh Kristen Tentena].
e1 m1 > m2,m3 CONSULT actual 2001-12-20/none mode=third-party ctx=religion_ethnicity

### Antara 2022-05-24
Lewat surat, [m1:IDN.PTY Partai Buruh] {e1 mengancam akan memobilisasi} sejuta anggota kalau [m2:IDN.LEG DPR] {e2 mengesahkan} revisi UU PPP, yang siang ini justru sudah {e3 diketok}.
e1 m1 > m2 THREATEN threatened 2022-05-24/none ctx=legislative
e3 m2 > m1 REJECT actual 2022-05-24/none mode=change ctx=legislative
e2 m2 > m1 REJECT hypothetical 2022-05-24/none mode=change ctx=legislative

### Serambi Indonesia 2015-11-24
"<<q1 Kalau [m1=m2 beliau] menolak, [m3=m4 kami] {e1 ambil paksa} kuncinya>>," ujar [m4:IDN.GOV Bupati Aceh Singkil Safriadi] soal gereja-gereja tak berizin; [m2:IDN.REL Pendeta Erde Berutu] {e2 memilih menyerahkan kunci}.
e1 m3 > m1 THREATEN threatened 2015-11-24/none mode=violence ctx=religion_ethnicity said=m4
e2 m2 > m4 CONCEDE actual 2015-11-24/none ctx=religion_ethnicity
q1 m4 direct cue=ujar

### Lampung Post 2013-05-14 headline
[m1:IDN.AGR Perambah Register 45] {e1 Ngotot Bertahan}, [m2:IDN.COP Polda] {e2 Geser Enam SSK}
e1 m1 > m2 REJECT actual 2013-05-14/none mode=yield ctx=human_security
e2 m2 > m1 MOBILIZE actual 2013-05-14/none mode=police ctx=human_security

### Pedoman Rakyat 2006-03-17
Usai tiga polisi dan satu anggota TNI AU {e1 tewas dihajar} [m1:IDN.EDU mahasiswa Uncen], [m2:IDN.COP Brimob] {e2 mengobrak-abrik} asrama. [m3:IDN.REL Uskup Leo Laba Ladjar] {e3 menyerukan} [m4=m1+m2 kedua pihak] kembali waras.
e1 m1 > m2 ASSAULT actual 2006-03-16/day mode=beat ctx=natural_resource
e2 m2 > m1 ASSAULT actual 2006-03-17/none ctx=repression
e3 m3 > m4 REQUEST requested 2006-03-17/none mode=yield ctx=repression

### Kontan 2015-08-10 none
Kurs rupiah ditutup pada Rp13.541 per dolar AS. [m1:IDN.GOV Bank Indonesia] dijadwalkan mengumumkan suku bunga acuan minggu depan; pelaku pasar menanti juga data [m2:USA.GOV The Fed].

### Kompas.com 2017-08-31 headline
[m1:IDN.GOV Menlu Retno] {e1 Bertolak ke} [m2:MMR.GOV Naypyidaw], Bawa Usul 4+1 untuk [m3:MMR.REF Rohingya]
e1 m1 > m2 CONSULT actual 2017-08-31/none mode=visit ctx=human_rights

### Antara 2010-11-07
Sejak Merapi meletus, [m1:IDN.COP polisi] {e1 menutup akses} ke radius 20 kilometer; [m2:IDN.CVL warga] yang nekat memberi makan ternak {e2 digiring} kembali ke barak.
e1 m1 > m2 COERCE actual 2010-11-07/none mode=restrict ctx=disasters
e2 m1 > m2 COERCE actual 2010-11-07/none ctx=disasters

### The Irrawaddy 2017-09-18
[m1:MMR.CVL Massa Buddha] di Sittwe {e1 melempari} kapal [m2:ICRC Palang Merah] yang membawa obat untuk [m3:MMR.REF Rohingya]; [m4:MMR.COP polisi] {e2 menembakkan tembakan peringatan} guna membubarkan.
e1 m1 > m2 PROTEST actual 2017-09-18/none mode=riot ctx=religion_ethnicity
e2 m4 > m1 COERCE actual 2017-09-18/none mode=restrict ctx=religion_ethnicity

### Detikcom 2018-09-17
[m1:IDN.PTY Farhat Abbas] {e1 diberhentikan} [m2:IDN.PTY TKN Jokowi-Ma'ruf] dari daftar juru bicara lantaran unggahannya; {e2 permintaan maaf} [m3=m1 pengacara itu] {e3 tidak mengubah} putusan.
e1 m2 > m1 SANCTION actual 2018-09-17/none mode=expel ctx=election
e2 m3 > m2 SUPPORT actual 2018-09-17/none ctx=election
e3 m2 > m3 REJECT actual 2018-09-17/none ctx=election
