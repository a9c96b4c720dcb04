### Tribrata News 2023-10-16
Bertempat di halaman Mapolres, [m1:IDN.COP Kapolres Blora AKBP Agus Puryadi] {e1 memimpin apel gelar pasukan} Operasi Mantap Brata bersama [m2:IDN.MIL Dandim 0721] dan [m3:IDN.GOV Ketua Bawaslu].
e1 m1 > m2,m3 COOPERATE actual 2023-10-16/none ctx=election

### Antara 2024-11-20
Jelang pilkada serentak, [m1:IDN.COP Polda Papua Tengah] {e1 menggeser} 3.200 personel ke Puncak Jaya, tempat [m2:IDN.PTY pendukung calon nomor satu] dan [m3:IDN.PTY pendukung calon nomor dua] {e2 saling panah} sejak Senin.
e1 m1 > m2,m3 MOBILIZE actual 2024-11-20/none mode=police ctx=election
e2 m2 > m3 ASSAULT actual 2024-11-18/day ctx=election

### Kompas.com 2022-12-06
[m1:IDN.CVL Puluhan aktivis] {e1 menabur bunga} di depan gedung [m2:IDN.LEG DPR] sesaat setelah [m3=m2 lembaga itu] {e2 mengesahkan} KUHP baru. Seorang di antaranya {e3 diamankan} [m4:IDN.COP petugas].
e1 m1 > m2 PROTEST actual 2022-12-06/none mode=demo ctx=rights_freedoms
e3 m4 > m1 COERCE actual 2022-12-06/none mode=arrest ctx=rights_freedoms
e2 m3 > m1 REJECT actual 2022-12-06/none mode=change ctx=rights_freedoms

### Liputan6.com 2020-10-08
[m1:IDN.GOV Gubernur Jawa Barat Ridwan Kamil] {e1 menyurati} [m2:IDN.GOV presiden] dan DPR untuk menyampaikan aspirasi [m3:IDN.LAB buruh] yang {e2 berdemo} di Gedung Sate.
e1 m1 > m2 REQUEST requested 2020-10-08/none mode=change ctx=economic
e2 m3 > m1 PROTEST actual 2020-10-08/none mode=demo ctx=economic

### Suara Merdeka 2023-12-18
[m1:IDN.GOV Bupati Pati Henggar Budi] {e1 menerima kunjungan} [m2:IDN.JUD Kepala Kejari] di ruang kerjanya. Keduanya {e2 menyepakati} pendampingan proyek jalan.
e1 m2 > m1 CONSULT actual 2023-12-18/none mode=visit
e2 m1 > m2 AGREE actual 2023-12-18/none

### Radar Tasikmalaya 2019-03-13
[m1:IDN.EDU Mahasiswa PMII] {e1 menggembok} gerbang kantor [m2:IDN.GOV BPN Garut] dan {e2 menuntut} kepalanya mundur.
e1 m1 > m2 PROTEST actual 2019-03-13/none mode=obstruct
e2 m1 > m2 REQUEST requested 2019-03-13/none mode=change

### Detikcom 2022-04-29
Bertahan di ruang tahanan selama lima bulan, [m1:IDN.GOV Bupati Bogor Ade Yasin] akhirnya {e1 dihukum} empat tahun oleh [m2:IDN.JUD Pengadilan Tipikor Bandung]; [m3:IDN.JUD empat auditor BPK] yang disuapnya lebih dulu {e3 dicopot} dari jabatan.
e1 m2 > m1 SANCTION actual 2022-04-29/none mode=convict ctx=corruption
e3 m4 > m3 SANCTION actual 2022-04-29/none mode=expel ctx=corruption
[m4:IDN.GOV Ketua BPK] menyesalkan ulah anak buahnya.

### Antara 2024-08-15 none
[m1:IDN.GOV Presiden Joko Widodo] menyampaikan nota keuangan dalam rapat paripurna. Belanja negara tahun depan direncanakan Rp3.613 triliun, dengan defisit 2,53 persen terhadap produk domestik bruto.

### Kompas.com 2013-08-28
[m1:IDN.MIL Pangdam VII/Wirabuana] {e1 menolak tuduhan} bahwa [m2:IDN.MIL prajuritnya] {e2 merusak} Polres Palopo.
e1 m1 > m3 REJECT actual 2013-08-28/none
e2 m2 > m3 ASSAULT denied 2013-08-28/none mode=destroy
[m3:IDN.COP Kapolres] memilih bungkam.

### Tribun Sumsel 2013-03-07
Sakit hati karena seorang rekannya {e1 ditembak} [m1:IDN.COP polantas], [m2:IDN.MIL puluhan anggota Yon Armed 15] {e2 membakar} [m3:IDN.COP Mapolres OKU]. [m4:IDN.MIL KSAD Pramono Edhie] {e3 meminta maaf} kepada [m5:IDN.COP Kapolri] dan {e4 menghukum} [m6=m2 pelakunya].
e1 m1 > m2 ASSAULT actual 2013-01-27/none mode=firearms
e2 m2 > m3 ASSAULT actual 2013-03-07/none mode=destroy ctx=military
e3 m4 > m5 SUPPORT actual 2013-03-07/none ctx=military
e4 m4 > m6 SANCTION actual 2013-03-07/none ctx=military

### Kompas.com 2020-08-31
[m1:IDN.MIL Oknum TNI] {e1 menyerang} Polsek Ciracas setelah termakan berita bohong. [m2:IDN.MIL Jenderal Andika Perkasa] {e2 memecat} 29 [m3=m1 penyerang] dan {e3 membayar ganti rugi} kepada [m4:IDN.CVL warga].
e1 m1 > m5 ASSAULT actual 2020-08-29/day ctx=military
e2 m2 > m3 SANCTION actual 2020-08-31/none mode=expel ctx=military
e3 m2 > m4 AID actual 2020-08-31/none ctx=reparations
[m5:IDN.COP Kapolsek] selamat.

### Batam Pos 2014-11-19
[m1:IDN.MIL Prajurit Yonif 134] dan [m2:IDN.COP Brimob Polda Kepri] {e1 baku tembak} di Tembesi. Malamnya [m3:IDN.GOV gubernur] {e2 mempertemukan} kedua komandan, dan [m4:IDN.MIL panglima] {e3 menarik} batalyon itu ke barak.
e1 m1 > m2 ASSAULT actual 2014-11-19/day mode=firearms
e2 m3 > m1,m2 CONSULT actual 2014-11-19/day mode=third-party
e3 m4 > m2 RETREAT actual 2014-11-19/none mode=withdraw

### Antara 2016-09-14
[m1:IDN.CVL LSM Laskar Merah Putih] {e1 bersekutu dengan} [m2:IDN.LAB serikat sopir]: bersama-sama mereka {e2 melumpuhkan} Pelabuhan Panjang sampai tarif baru {e3 dibatalkan} [m3:IDN.BUS Pelindo].
e1 m1 > m2 COOPERATE actual 2016-09-14/none ctx=economic
e2 m1,m2 > m3 PROTEST actual 2016-09-14/none mode=obstruct ctx=economic
e3 m3 > m1,m2 CONCEDE actual 2016-09-14/none ctx=economic

### Republika 2016-08-13
Belum sampai sebulan menjabat, [m1:IDN.GOV Menteri ESDM Arcandra Tahar] {e1 diberhentikan dengan hormat} oleh [m2:IDN.GOV Presiden Jokowi] karena berpaspor [m3:@USA Amerika].
e1 m2 > m1 SANCTION actual 2016-08-13/none mode=expel ctx=executive

### Tempo.co 2024-09-05
Terdesak gelombang protes, [m1:IDN.PTY Kaesang Pangarep] urung maju, dan [m2:IDN.JUD KPK] yang semula {e2 hendak meminta klarifikasi} soal jet pribadi menyerahkan urusan itu ke direktorat pengaduan.
e2 m2 > m1 REQUEST planned 2024-08-30/none ctx=corruption

### Riau Pos 2007-11-27
Perwira [m1:IDN.COP Polda Riau] {e1 mengusir} [m2:IDN.CVL warga] dari blok HTI dengan helikopter; [m3:IDN.CVL Walhi] {e2 mempersoalkan} siapa yang membayar avturnya.
e1 m1 > m2 COERCE actual 2007-11-27/none mode=deport ctx=natural_resource
e2 m3 > m1 ACCUSE actual 2007-11-27/none mode=disapprove ctx=natural_resource

### Kompas.com 2013-01-11 headline
Banjir Rendam Ibu Kota, [m1:IDN.MIL Marinir] {e1 Kirim Perahu Karet}, [m2:IDN.OPP PKS] {e2 Buka Posko} untuk [m3:IDN.CVL Warga Kampung Pulo]
e1 m1 > m3 AID actual 2013-01-11/none ctx=disasters
e2 m2 > m3 AID actual 2013-01-11/none ctx=disasters

### Antara 2014-02-17
Erupsi Kelud. [m1:IDN.GOV Pemkab Kediri] {e1 menyalurkan} 12 ton beras; [m2:IDN.BUS Gudang Garam] {e2 menyerahkan} 200 ribu masker; [m3:IDN.EDU mahasiswa UB] {e3 membersihkan} abu dari atap [m4:IDN.CVL penduduk Ngancar].
e1 m1 > m4 AID actual 2014-02-17/none ctx=disasters
e2 m2 > m4 AID actual 2014-02-17/none ctx=disasters
e3 m3 > m4 AID actual 2014-02-17/none ctx=disasters

### Kompas.com 2021-04-25
Kapal selam Nanggala tenggelam. [m1:SGP.MIL Singapura], [m2:MYS.MIL Malaysia], [m3:IND.MIL India], dan [m4:AUS.MIL Australia] {e1 mengirimkan kapal penolong} kepada [m5:IDN.MIL TNI AL]; tawaran [m6:CHN.MIL Tiongkok] untuk {e2 mengangkat bangkai kapal} {e3 disambut} Menhan.
e1 m1,m2,m3,m4 > m5 AID actual 2021-04-25/none ctx=military
e2 m6 > m5 AGREE actual 2021-04-25/none ctx=military
e3 m5 > m6 SUPPORT actual 2021-04-25/none ctx=military

### Pos Kupang 2021-04-07
Bupati Lembata mengungsikan diri, begitu sindir [m1:IDN.LEG anggota dewan]; [m2:TLS.GOV Timor-Leste], yang juga kebanjiran, {e2 tetap mengirim} beras kepada [m3:IDN.CVL warga Adonara].
e2 m2 > m3 AID actual 2021-04-07/none ctx=disasters

### BBC Indonesia 2021-04-08
[m1:TLS.GOV Taur Matan Ruak] {e1 memohon bantuan} [m2:IDN.GOV Jakarta] dan [m3:AUS.GOV Canberra] menghadapi banjir terparah dalam empat puluh tahun; [m4:EU Uni Eropa] sudah {e2 mengucurkan} satu juta euro.
e1 m1 > m2,m3 REQUEST requested 2021-04-08/none mode=assist ctx=disasters
e2 m4 > m1 AID actual 2021-04-08/none ctx=disasters

### Kompas.com 2017-09-14
Delapan Hercules [m1:IDN.MIL TNI AU] {e1 membawa} tenda serta beras bagi [m2:MMR.REF Rohingya] ke Chittagong. [m3:BGD.GOV Dhaka] {e2 memuji} gerak cepat [m4:IDN.GOV Retno Marsudi].
e1 m1 > m2 AID actual 2017-09-14/none ctx=human_security
e2 m3 > m4 SUPPORT actual 2017-09-14/none ctx=human_security

### Jubi 2019-08-19
[m1:IDN.CVL Puluhan ribu orang Papua] {e1 turun} di Manokwari dan {e2 menghanguskan} gedung DPRD sebagai balasan atas {e3 pengepungan} asrama [m2:IDN.EDU mahasiswa Papua] oleh [m3:IDN.CVL ormas] dan [m4:IDN.MIL tentara] di Surabaya.
e1 m1 > m5 PROTEST actual 2019-08-19/none mode=demo ctx=religion_ethnicity
e2 m1 > m5 PROTEST actual 2019-08-19/none mode=riot ctx=religion_ethnicity
e3 m3,m4 > m2 COERCE actual 2019-08-16/day mode=restrict ctx=religion_ethnicity
[m5:IDN.GOV Gubernur Dominggus Mandacan] menangis.

### Kompas.com 2019-08-20
Permintaan maaf [m1:IDN.GOV Gubernur Khofifah] kepada [m2:IDN.CVL masyarakat Papua] {e1 disampaikan lewat telepon} ke [m3:IDN.GOV Lukas Enembe]. Yang terakhir ini {e2 menampik} ajakan berkunjung bersama.
e1 m1 > m2,m3 SUPPORT actual 2019-08-20/none ctx=religion_ethnicity
e2 m3 > m1 REJECT actual 2019-08-20/none mode=meet ctx=religion_ethnicity

### Antara 2019-09-10
[m1:IDN.CVL 61 tokoh Papua] {e1 diterima} [m2:IDN.GOV Presiden] di Istana dan {e2 mengajukan sepuluh permintaan}; pembangunan istana di Jayapura langsung {e3 disanggupi}, pemekaran dibatasi.
e1 m1 > m2 CONSULT actual 2019-09-10/none mode=visit ctx=territory
e2 m1 > m2 REQUEST requested 2019-09-10/none mode=assist ctx=territory
e3 m2 > m1 AGREE planned 2019-09-10/none ctx=territory

### VOA Indonesia 2019-09-03
[m1:IDN.GOV Wiranto] {e1 menuding} [m2:ULMWP.REB Benny Wenda] sebagai konspirator; dari [m3:@GBR Oxford], [m4=m2 tokoh ULMWP itu] {e2 menampiknya} dan {e3 menyeru} [m5:UN PBB] turun tangan.
e1 m1 > m2 ACCUSE actual 2019-09-03/none mode=allege ctx=territory
e2 m4 > m1 REJECT actual 2019-09-03/none ctx=territory
e3 m4 > m5 REQUEST requested 2019-09-03/none mode=assist ctx=territory

### Harian Kompas 2000-06-04 none
Kongres Papua II dihadiri tiga ribu peserta di GOR Cenderawasih. [m1:IDN.CVL Theys Hiyo Eluay], kepala suku Sentani, duduk di baris depan mengenakan topi burung; [m2:IDN.GOV Gubernur Freddy Numberi] berhalangan hadir.

### Kompas 2003-04-21
[m1:IDN.JUD Mahkamah Militer Surabaya] {e1 memvonis} [m2:IDN.MIL Letkol Hartomo] 3,5 tahun karena {e2 menewaskan} [m3:IDN.CVL Theys Eluay]. [m4:IDN.MIL Ryamizard Ryacudu] malah {e3 menyebut mereka pahlawan}.
e1 m1 > m2 SANCTION actual 2003-04-21/none mode=convict ctx=human_rights
e2 m2 > m3 ASSAULT actual 2001-11-10/day mode=targeted ctx=human_rights bg
e3 m4 > m2 SUPPORT actual 2003-04-21/none ctx=human_rights

### Sindonews 2018-12-05
[m1:TPNPB.REB Kelompok Egianus Kogoya] {e1 mengeksekusi} [m2:IDN.LAB belasan pekerja Trans-Papua] di bukit Kabo. [m3:IDN.GOV Jusuf Kalla] {e2 meminta} [m4:IDN.COP Polri] dan [m5:IDN.MIL TNI] menggelar operasi besar; [m6:IDN.REL para pendeta Nduga] {e3 memohon} jangan.
e1 m1 > m2 ASSAULT actual 2018-12-02/day mode=firearms ctx=territory
e2 m3 > m4,m5 REQUEST requested 2018-12-05/none ctx=territory
e3 m6 > m3 REQUEST requested 2018-12-05/none mode=yield ctx=human_security

### Tirto.id 2018-12-20
Gubernur Enembe {e1 mendesak penarikan} prajurit dari Nduga. [m1:IDN.MIL Kodam Cenderawasih] {e2 mengecam} [m2:IDN.GOV sang gubernur] sebagai tidak paham tugas dan {e3 menegaskan tidak akan menarik} satu orang pun.
e1 m2 > m1 REQUEST requested 2018-12-20/none mode=yield ctx=territory
e2 m1 > m2 ACCUSE actual 2018-12-20/none mode=disapprove ctx=territory
e3 m1 > m2 RETREAT denied 2018-12-20/none mode=withdraw ctx=territory

### Tribun Jabar 2021-12-02
[m1:IDN.REL FPI gaya baru] meminta izin reuni 212. [m2:IDN.COP Polda Metro] {e1 tidak memberi izin}, {e2 menutup} ruas Medan Merdeka, dan [m3:IDN.JUD jaksa] {e3 mengancam pidana} siapa saja yang nekat.
e1 m2 > m1 REJECT actual 2021-12-01/none ctx=rights_freedoms
e2 m2 > m1 COERCE actual 2021-12-02/none mode=restrict ctx=rights_freedoms
e3 m3 > m1 THREATEN threatened 2021-12-01/none mode=arrest ctx=rights_freedoms

### Kompas.com 2020-11-20
Pangdam Jaya [m1:IDN.MIL Mayjen Dudung Abdurachman] mengakui prajuritnya yang {e1 menurunkan} baliho [m2:IDN.REL Rizieq]. "<<q1 Kalau perlu {e2 bubarkan} saja>>," ujarnya. [m3:IDN.OPP Fadli Zon] {e3 mengatai} [m4=m1 jenderal itu] melampaui tugas.
e1 m1 > m2 COERCE actual 2020-11-20/none mode=restrict ctx=religion_ethnicity
e2 m1 > m2 THREATEN threatened 2020-11-20/none mode=restrict ctx=religion_ethnicity
e3 m3 > m4 ACCUSE actual 2020-11-20/none mode=disapprove ctx=religion_ethnicity
q1 m1 direct cue=ujarnya

### Bisnis.com 2022-06-27
[m1:IDN.BUS Produsen minyak goreng] {e1 dimintai keterangan} [m2:IDN.GOV KPPU] soal kartel. [m3:IDN.JUD Kejaksaan Agung] lebih galak: [m4:IDN.GOV Dirjen Daglu Indrasari Wisnu] {e2 ditahan}.
e1 m2 > m1 ACCUSE actual 2022-06-27/none mode=investigate ctx=economic
e2 m3 > m4 COERCE actual 2022-04-19/day mode=arrest ctx=corruption

### Antara 2022-04-28
[m1:IDN.GOV Presiden] {e1 melarang ekspor} minyak goreng mulai hari ini. [m2:IDN.AGR Apkasindo] {e2 mengancam mendatangi} Istana bila harga tandan tak pulih; tiga pekan kemudian larangan {e3 dibatalkan}.
e1 m1 > m2 COERCE actual 2022-04-28/none mode=ban ctx=economic
e2 m2 > m1 THREATEN threatened 2022-04-28/none ctx=economic
e3 m1 > m2 CONCEDE actual 2022-04-28/none ctx=economic

### Kaltim Post 2018-11-04
Bos tambang [m1:IDN.BUS CV Arjuna] {e1 memberikan} uang duka kepada [m2:IDN.CVL keluarga bocah ke-32] yang tenggelam; [m3:IDN.CVL Jatam] {e2 menganggapnya suap}. [m4:IDN.GOV Gubernur Isran Noor] berkata itu nasib.
e1 m1 > m2 AID actual 2018-11-04/none ctx=environment
e2 m3 > m1 ACCUSE actual 2018-11-04/none mode=allege ctx=environment

### Tribun Kaltim 2016-07-12
Karena tidak direklamasi, izin [m1:IDN.BUS sebelas perusahaan batu bara] {e1 dihentikan sementara} [m2:IDN.GOV Gubernur Awang Faroek]; yang tetap menggali {e2 akan dipidanakan}.
e1 m2 > m1 SANCTION actual 2016-07-12/none mode=discontinue ctx=environment
e2 m2 > m1 THREATEN threatened 2016-07-12/none mode=arrest ctx=environment

### Detikcom 2016-01-26
Pasar Johar {e1 dipagari} [m1:IDN.GOV Pemkot Semarang]; [m2:IDN.CVL pedagang] yang {e2 ngotot berjualan} {e3 diangkut} dagangannya oleh [m3:IDN.COP Satpol PP].
e1 m1 > m2 COERCE actual 2016-01-26/none mode=restrict
e2 m2 > m1 REJECT actual 2016-01-26/none mode=yield
e3 m3 > m2 COERCE actual 2016-01-26/none mode=seize

### Solopos 2006-06-02
Berkat {e1 obrolan meja makan} 54 kali, [m1:IDN.GOV Wali Kota Joko Widodo] memindahkan 989 [m2:IDN.CVL pedagang Banjarsari] tanpa {e2 mengerahkan} [m3:IDN.COP Satpol PP].
e1 m1 > m2 CONSULT actual 2006-06-02/none
e2 m1 > m2 MOBILIZE denied 2006-06-02/none mode=police

### Kompas.com 2024-02-29 none
Hujan es setebal kelereng jatuh di Bandung bagian utara kemarin sore. [m1:IDN.GOV BMKG] menerangkan bahwa gejala tersebut lazim pada masa pancaroba.

### Posbelitung 2017-06-15
[m1:IDN.LAB Nelayan Belitung] {e1 menggiring} kapal cantrang [m2:IDN.LAB asal Pati] ke dermaga Pol Air dan {e2 tidak akan melepas} sebelum alat tangkapnya dimusnahkan. [m3:IDN.COP Kapolres] {e3 menjadi penengah}.
e1 m1 > m2 COERCE actual 2017-06-15/none mode=seize ctx=natural_resource
e2 m1 > m2 RETREAT denied 2017-06-15/none mode=release ctx=natural_resource
e3 m3 > m1,m2 CONSULT actual 2017-06-15/none mode=third-party ctx=natural_resource

### Bernama 2019-05-14
Kapal [m1:VNM.LAB nelayan Vietnam] {e1 dirampas} [m2:MYS.MIL APMM] di perairan Terengganu; [m3=m1 awaknya] {e2 mencoba menabrak} kapal ronda.
e1 m2 > m1 COERCE actual 2019-05-14/none mode=seize ctx=natural_resource
e2 m3 > m2 ASSAULT actual 2019-05-14/none ctx=natural_resource

### Tempo.co 2010-08-13
Tujuh [m1:MYS.LAB nelayan Malaysia] {e1 ditahan} [m2:IDN.GOV petugas DKP Kepri]; sebagai balasan, [m3:MYS.COP Polisi Diraja] {e2 membawa} tiga [m4=m2 petugas itu] ke Johor. Barter pun terjadi: {e3 keduanya dilepas} empat hari kemudian.
e1 m2 > m1 COERCE actual 2010-08-13/none mode=arrest ctx=territory
e2 m3 > m4 COERCE actual 2010-08-13/none mode=arrest ctx=territory
e3 m3 > m4 RETREAT actual 2010-08-13/none mode=release ctx=territory

### Kompas.com 2010-08-24
[m1:IDN.CVL Laskar Bendera] {e1 melempar tinja} ke halaman Kedubes Malaysia. [m2:MYS.GOV Menlu Anifah Aman] {e2 memanggil} [m3:IDN.GOV Dubes Da'i Bachtiar] dan {e3 mengisyaratkan travel advisory}; [m4:IDN.GOV SBY] {e4 menulis surat} kepada [m5:MYS.GOV Najib].
e1 m1 > m2 PROTEST actual 2010-08-23/day ctx=territory
e2 m2 > m3 ACCUSE actual 2010-08-24/none mode=disapprove ctx=diplomatic
e3 m2 > m3 THREATEN threatened 2010-08-24/none mode=restrict ctx=diplomatic
e4 m4 > m5 CONSULT actual 2010-08-24/none ctx=diplomatic

### Kompas.com 2019-10-07
[m1:IDN.CVL Ninoy Karundeng] {e1 disekap} [m2:IDN.CVL pengurus Masjid Al-Falah] usai merekam demonstran; [m3:IDN.COP polisi] {e2 menetapkan} sebelas tersangka, termasuk [m4:IDN.REL Bernard Abdul Jabbar].
e1 m2 > m1 ASSAULT actual 2019-09-30/day mode=abduct
e2 m3 > m2,m4 ACCUSE actual 2019-10-07/none mode=allege
