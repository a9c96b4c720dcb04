### Antara 2013-07-29
[m1:IDN.GOV Gubernur DKI Joko Widodo] {e1 menemui} [m2:IDN.BUS pedagang kaki lima Tanah Abang], lalu {e2 meminta} [m3=m2 mereka] pindah ke Blok G. Sebanyak 700 pedagang {e3 bersedia}.
e1 m1 > m2 CONSULT actual 2013-07-29/none ctx=economic
e2 m1 > m2 REQUEST requested 2013-07-29/none mode=yield ctx=economic
e3 m2 > m1 CONCEDE planned 2013-07-29/none ctx=economic

### Kompas.com 2019-01-15
[m1:GBR.LEG Majelis Rendah] {e1 menolak} perjanjian Brexit dengan selisih 230 suara. [m2:EU Donald Tusk] {e2 menyarankan} [m3:GBR.GOV London] tetap tinggal; [m4:IRL.GOV Dublin] {e3 memperkuat persiapan} tanpa kesepakatan.
e1 m1 > m3 REJECT actual 2019-01-15/none mode=yield ctx=legislative
e2 m2 > m3 REQUEST requested 2019-01-15/none mode=change ctx=political_institutions
e3 m4 > m3 MOBILIZE hypothetical 2019-01-15/none ctx=economic

### detikNews 2015-07-17
Kaca dan kios di Tolikara terbakar. [m1:IDN.REL Presiden GIDI] {e1 meminta maaf} kepada [m2:IDN.REL umat Islam]; [m3:IDN.COP Kapolda Papua] {e2 membangun} musala darurat, dan [m4:IDN.GOV Presiden] {e3 mengundang} kedua pihak ke Jakarta.
e1 m1 > m2 SUPPORT actual 2015-07-18/none ctx=religion_ethnicity
e2 m3 > m2 AID actual 2015-07-19/none ctx=religion_ethnicity
e3 m4 > m1,m2 AGREE actual 2015-07-24/none ctx=religion_ethnicity

### VOA Indonesia 2020-11-23
[m1:USA.GOV Emily Murphy], kepala Badan Layanan Umum, {e1 mengizinkan} transisi kepada [m2:USA.GOV Joe Biden] dimulai; [m3:USA.GOV Donald Trump] {e2 merekomendasikannya} lewat Twitter sambil {e3 berjanji terus melawan}.
e1 m1 > m2 CONCEDE actual 2020-11-23/none ctx=election
e2 m3 > m1 REQUEST requested 2020-11-23/none mode=yield ctx=election
e3 m3 > m2 REJECT actual 2020-11-23/none ctx=election

### Tempo.co 2022-12-12
[m1:IDN.MIL TNI AL] {e1 mengerahkan} KRI Tjiptadi untuk memantau kapal penjaga pantai [m2:CHN.MIL Cina] 5901 di blok Tuna, ladang gas yang digarap bersama mitra [m3:@RUS Rusia] dan dijual ke [m4:@VNM Vietnam].
e1 m1 > m2 MOBILIZE actual 2022-12-31/none mode=ships ctx=territory,natural_resource

### CNN Indonesia 2018-02-05
[m1:MDV.OPP Mohamed Nasheed] {e1 memohon} [m2:IND.GOV New Delhi] mengirim pasukan. [m3:CHN.GOV Beijing] {e2 meminta} semua pihak luar tidak ikut campur dan {e3 mengimbau} warganya menunda liburan.
e1 m1 > m2 REQUEST requested 2018-02-06/none mode=assist ctx=military
e2 m3 > m2 REQUEST requested 2018-02-06/none mode=yield ctx=diplomatic
e3 m3 > m4 REQUEST requested 2018-02-05/none mode=change ctx=human_security
Ribuan [m4:CHN.CVL turis] membatalkan tiket.

### Jawa Pos 2017-06-14
[m1:IDN.GOV Mendikbud Muhadjir Effendy] {e1 mengumumkan} sekolah lima hari. [m2:IDN.REL PBNU] {e2 menentang}; [m3:IDN.GOV Presiden], sesudah {e3 berbicara} dengan [m4:IDN.REL Ma'ruf Amin], {e4 menundanya}.
e2 m2 > m1 REJECT actual 2017-06-15/none ctx=religion_ethnicity
e3 m3 > m4 CONSULT actual 2017-06-19/none ctx=religion_ethnicity
e4 m3 > m2 CONCEDE actual 2017-06-19/none ctx=religion_ethnicity
e1 m1 > m2 COERCE planned 2017-06-12/none mode=restrict ctx=religion_ethnicity

### Republika 2014-08-01
[m1:UN PBB] dan [m2:USA.GOV Amerika] {e1 menengahi} jeda 72 jam di Gaza, namun sebelum tengah hari [m3:ISR.MIL Israel] sudah {e2 menggempur} Rafah setelah seorang perwiranya {e3 dikira diculik} [m4:HAMAS.REB Hamas].
e1 m1,m2 > m3,m4 CONSULT actual 2014-08-01/none mode=third-party ctx=military
e2 m3 > m4 ASSAULT actual 2014-08-01/none mode=heavy-weapons ctx=military
e3 m4 > m3 ASSAULT denied 2014-08-01/none mode=abduct ctx=military

### SINDOnews 2024-08-06
[m1:BGD.EDU Koordinator mahasiswa Nahid Islam] {e1 meminta} [m2:BGD.GOV Muhammad Yunus] memimpin pemerintahan sementara; [m5=m2 sang peraih Nobel], yang tengah dirawat di [m3:@FRA Paris], {e2 menyanggupi}. [m4:IND.GOV Narendra Modi] {e3 menyampaikan harapan baik}.
e1 m1 > m2 REQUEST requested 2024-08-06/none mode=assist ctx=pro_democracy
e2 m5 > m1 AGREE planned 2024-08-06/none ctx=pro_democracy
e3 m4 > m2 SUPPORT actual 2024-08-08/none ctx=diplomatic

### BBC Indonesia 2010-10-20
[m1:FRA.LAB Serikat CGT] {e1 memblokade} kilang; [m2:FRA.GOV Nicolas Sarkozy] {e2 mengirim} polisi untuk {e3 membuka} tiga depot. Senat {e4 tetap mengesahkan} usia pensiun 62.
e1 m1 > m2 PROTEST actual 2010-10-20/none mode=obstruct ctx=economic
e2 m2 > m1 MOBILIZE actual 2010-10-20/none mode=police ctx=economic
e3 m2 > m1 COERCE actual 2010-10-20/none mode=restrict ctx=economic
e4 m3 > m1 REJECT actual 2010-10-22/none ctx=economic
Rancangan itu diketok [m3:FRA.LEG Senat] dua hari kemudian.

### Tribun Jateng 2019-08-09
[m1:IDN.GOV Bupati Kudus M Tamzil] {e1 dinonaktifkan} [m2:IDN.GOV Mendagri]. Wakilnya, [m3:IDN.GOV Hartopo], {e2 mendatangi} [m4:IDN.LEG DPRD] dan memaparkan langkah pembenahan.
e1 m2 > m1 SANCTION actual 2019-08-09/none mode=expel ctx=corruption
e2 m3 > m4 CONSULT actual 2019-08-09/none ctx=corruption

### Media Indonesia 2021-06-11
[m1:G7 Kelompok Tujuh] {e1 akan menyumbangkan} satu miliar dosis vaksin kepada [m2:? negara miskin]; [m3:WHO Tedros Adhanom] {e2 menghargainya} tetapi {e3 minta sebelas miliar}.
e1 m1 > m2 AGREE planned 2021-06-11/none ctx=health
e2 m3 > m1 SUPPORT actual 2021-06-12/none ctx=health
e3 m3 > m1 REQUEST requested 2021-06-12/none mode=assist ctx=health

### Liputan6.com 2013-06-24
[m1:HKG.GOV Hong Kong] {e1 membiarkan pergi} [m2:USA.ELI Edward Snowden]; [m3:RUS.GOV Moskow] {e2 menolak menyerahkannya}; [m4:ECU.GOV Quito] {e3 mempelajari} permohonannya; [m5:USA.GOV Jay Carney] {e4 menyesalkan} ketiganya.
e1 m1 > m2 CONCEDE actual 2013-06-23/none ctx=asylum
e2 m3 > m5 REJECT actual 2013-06-25/none mode=yield ctx=asylum
e3 m4 > m2 AGREE hypothetical 2013-06-24/none ctx=asylum
e4 m5 > m1,m3,m4 ACCUSE actual 2013-06-24/none mode=disapprove ctx=asylum

### Pikiran Rakyat 2020-06-29
[m1:IDN.GOV Presiden] {e1 menegur keras} [m2:IDN.GOV para menteri] dan {e2 mengancam merombak} kabinet. [m3:IDN.PTY Partai Nasdem] {e3 membela} kinerja [m4:IDN.GOV Menteri Siti Nurbaya].
e1 m1 > m2 ACCUSE actual 2020-06-18/none mode=disapprove ctx=executive
e2 m1 > m2 THREATEN threatened 2020-06-18/none mode=expel ctx=executive
e3 m3 > m4 SUPPORT actual 2020-06-29/none ctx=executive

### Okezone 2016-11-22
[m1:IDN.COP Kapolri] {e1 melarang} salat Jumat di Jalan Sudirman. Setelah {e2 dirundingkan}, [m2:IDN.REL GNPF] {e3 setuju pindah} ke Monas dan aksi {e4 diizinkan}.
e1 m1 > m2 COERCE actual 2016-11-21/none mode=restrict ctx=religion_ethnicity
e2 m1 > m2 CONSULT actual 2016-11-28/none ctx=religion_ethnicity
e3 m2 > m1 CONCEDE planned 2016-11-28/none ctx=religion_ethnicity
e4 m1 > m2 CONCEDE actual 2016-11-28/none ctx=religion_ethnicity

### Kompas 2012-09-14
[m1:IDN.COP Densus 88] {e1 meringkus} sembilan orang di Solo. [m2:IDN.GOV Wali Kota Rudy] {e2 menjamin} keamanan [m3:IDN.CVL warganya], dan [m6=m5 para tukang becak] {e3 membantu} ronda.
e1 m1 > m4 COERCE actual 2012-09-22/none mode=arrest ctx=terrorism
e2 m2 > m3 AGREE planned 2012-09-22/none ctx=terrorism
e3 m5 > m3 AID actual 2012-09-22/none ctx=human_security
Jaringan [m4:IDN.REB Badri Hartono] disebut merakit nitrogliserin; ketua [m5:IDN.LAB paguyuban becak] meragukannya.

### Detik 2024-09-17 none
Penyeranta produksi [m1:@TWN New Taipei] kini jadi barang koleksi. Penjual daring menaikkan harga, membatalkan pesanan lama, dan menolak pembeli yang menawar.

### Kontan 2010-02-01 none
Pabrikan mobil [m1:@JPN Nagoya] menarik delapan juta kendaraan karena pedal gas. Direkturnya membungkuk minta maaf, dan bengkel membuka layanan sampai tengah malam.
