### Antara 2014-10-30
[m1:IDN.GOV Menteri Luar Negeri Retno Marsudi] {e1 berdiskusi} dengan [m2:AUS.GOV Julie Bishop] di sela pelantikan, sementara [m3:IDN.LEG pimpinan DPR tandingan] {e2 mengirim surat} kepada [m4:IDN.GOV Presiden] meminta pengakuan.
e1 m1 > m2 CONSULT actual 2014-10-30/none ctx=diplomatic
e2 m3 > m4 REQUEST requested 2014-10-30/none mode=assist ctx=legislative

### Kompas.com 2017-02-20
{e1 Diskusi} antara [m1:IDN.GOV Menteri Jonan] dan [m2:USA.BUS Richard Adkerson] belum menghasilkan apa-apa; [m3=m2 bos Freeport itu] {e2 memberi waktu} 120 hari sebelum {e3 membawa} perkara ke arbitrase.
e1 m1 > m2 CONSULT actual 2017-02-20/none ctx=natural_resource
e2 m3 > m1 THREATEN threatened 2017-02-20/none ctx=natural_resource,legal
e3 m3 > m1 ACCUSE hypothetical 2017-06-20/none mode=allege ctx=legal

### detikNews 2019-04-15
[m1:IDN.GOV Bawaslu] {e1 mengawasi} hitung ulang di Johor bersama [m2:MYS.COP Polisi Diraja]. [m3:IDN.GOV KPU] {e2 menginformasikan} hasilnya kepada [m4:IDN.PTY kedua tim pemenangan].
e1 m1 > m2 COOPERATE actual 2019-04-15/none ctx=election
e2 m3 > m4 CONSULT actual 2019-04-15/none ctx=election

### Tempo.co 2015-11-09
[m1:EU Pengamat Uni Eropa] {e1 diundang mengawasi} pemilu oleh [m2:MMR.GOV pemerintah Myanmar]. Sembilan puluh orang {e2 dikirim} ke lima puluh distrik.
e1 m2 > m1 AGREE actual 2015-11-09/none ctx=election
e2 m1 > m2 AID actual 2015-11-09/none ctx=election

### CNN Indonesia 2020-06-16
[m1:PRK.GOV Pyongyang] {e1 meledakkan} kantor penghubung di Kaesong. Gedung itu, {e2 dibuka} [m2:KOR.GOV Seoul] dan tuan rumahnya dua tahun lalu, kosong sejak Januari.
e1 m1 > m2 ASSAULT actual 2020-06-16/none mode=destroy ctx=diplomatic
e2 m2 > m1 COOPERATE actual 2018-09-14/year ctx=diplomatic bg

### VOA Indonesia 2011-09-20
[m1:AFG.ELI Burhanuddin Rabbani] tewas ketika {e1 menyambut} tamu yang mengaku membawa {e2 pesan damai} dari [m2:TALIBAN.REB Taliban]; bom tersembunyi di serbannya. [m3:USA.GOV Obama] {e3 berduka}.
e1 m1 > m2 CONSULT actual 2011-09-20/none ctx=military
e3 m3 > m4 SUPPORT actual 2011-09-20/none ctx=diplomatic
e2 m2 > m1 AGREE denied 2011-09-20/none ctx=military
Dari New York, [m4:AFG.GOV Presiden Karzai] pulang segera.

### Jawa Pos 2018-07-16
Setelah enam jam {e1 dibujuk}, [m1:IDN.REF pencari suaka Afganistan] turun dari atap Rumah Detensi. [m2:IDN.GOV Kepala rudenim] {e2 menjanjikan} pertemuan dengan [m3:UNHCR UNHCR].
e1 m2 > m1 CONSULT actual 2018-07-16/none ctx=asylum
e2 m2 > m1 AGREE planned 2018-07-16/none ctx=asylum

### Republika 2023-08-23
[m1:IND.GOV India] {e1 memimpin} misi ke kutub selatan bulan dan [m2:PAK.JRN koran-koran Pakistan] {e2 memberinya selamat}; [m3:RUS.GOV Roscosmos], yang wahananya jatuh, {e3 ikut memuji}.
e2 m2 > m1 SUPPORT actual 2023-08-24/none ctx=technology
e3 m3 > m1 SUPPORT actual 2023-08-23/none ctx=technology
e1 m1 > m3 COOPERATE denied 2023-08-23/none ctx=technology

### BBC Indonesia 2016-11-30
[m1:COL.GOV Bogota] {e1 mengirim} delegasi ke [m2:@ECU Quito] untuk {e2 memulai perundingan} dengan [m3:ELN.REB ELN], tapi lalu {e3 menunda} sampai sandera [m4:COL.LEG Odín Sánchez] {e4 dilepas}.
e2 m1 > m3 CONSULT planned 2016-11-30/none ctx=military
e3 m1 > m3 REJECT actual 2016-11-30/none mode=meet ctx=military
e4 m3 > m4 RETREAT hypothetical 2016-11-30/none mode=release ctx=military
e1 m1 > m3 AGREE planned 2016-11-30/none ctx=military

### SINDOnews 2020-01-08
Lewat {e1 kawat} [m1:CHE.GOV kedutaan Swiss], [m2:USA.GOV Washington] {e2 meminta} [m3:IRN.GOV Teheran] membalas "sepadan" saja. Jawaban [m4=m3 Iran] datang sebagai belasan rudal yang {e3 menghantam} [m5:USA.MIL pangkalan Ain al-Asad].
e1 m1 > m2,m3 CONSULT actual 2020-01-04/none mode=third-party ctx=diplomatic
e2 m2 > m3 REQUEST requested 2020-01-04/none mode=yield ctx=military
e3 m4 > m5 ASSAULT actual 2020-01-08/none mode=heavy-weapons ctx=military

### Tribun Sumsel 2013-10-02
[m1:IDN.GOV Wakil Bupati Banyuasin] {e1 melerai} keributan [m2:IDN.CVL dua kampung] dan {e2 mengajak} [m3:IDN.REL ustaz setempat] memimpin {e3 perdamaian}; darah ayam diteteskan di batas desa.
e1 m1 > m2 CONSULT actual 2013-10-02/none mode=third-party ctx=human_security
e2 m1 > m3 REQUEST requested 2013-10-02/none mode=assist ctx=human_security
e3 m2 > m2 SUPPORT actual 2013-10-02/none ctx=human_security

### Kompas 2012-01-27
[m1:IDN.LAB Buruh Cibitung] {e1 menutup} tol enam jam. Atas {e2 bujukan} [m2:IDN.GOV Hatta Rajasa], [m3:IDN.BUS Apindo] {e3 mencabut gugatan} terhadap upah yang {e4 ditetapkan} [m4:IDN.GOV gubernur].
e1 m1 > m3 PROTEST actual 2012-01-27/none mode=obstruct ctx=economic
e2 m2 > m3 REQUEST requested 2012-01-27/none mode=yield ctx=economic
e3 m3 > m4 CONCEDE actual 2012-01-27/none ctx=economic,legal
e4 m4 > m1 CONCEDE actual 2012-01-02/none ctx=economic

### Antara 2022-06-20
[m1:ECU.GOV Guillermo Lasso] {e1 mengurangi} harga bensin sepuluh sen; [m2:ECU.CVL Leonidas Iza] {e2 menganggapnya kurang}, lalu {e3 duduk semeja} di basilika dengan [m3:ECU.GOV Menteri Francisco Jiménez].
e1 m1 > m2 CONCEDE actual 2022-06-26/none ctx=economic
e2 m2 > m1 REJECT actual 2022-06-26/none ctx=economic
e3 m2 > m3 CONSULT actual 2022-06-27/none ctx=economic

### Pikiran Rakyat 2019-07-31
[m1:IDN.COP Polisi wanita] {e1 membekali} [m2:IDN.EDU siswi SMK Cimahi] dengan ilmu bela diri; dinas pendidikan {e2 mensponsori} sabuknya.
e1 m1 > m2 AID actual 2019-07-31/none ctx=gender
e2 m3 > m2 AID actual 2019-07-31/none ctx=gender
[m3:IDN.GOV Kepala dinas] menyaksikan dari pinggir.

### Liputan6.com 2014-02-25
[m1:UGA.GOV Yoweri Museveni] {e1 meneken} undang-undang antigay. [m2:NOR.GOV Norwegia], [m3:DNK.GOV Denmark], dan [m4:NLD.GOV Belanda] {e2 mengalihkan bantuan} dari kas negara ke [m5:UGA.CVL LSM setempat]; [m6:UGA.REL para pastor] {e3 memuji} [m8=m1 sang presiden].
e1 m1 > m7 COERCE actual 2014-02-24/none mode=restrict ctx=lgbt
e2 m2,m3,m4 > m1 SANCTION actual 2014-02-25/none mode=discontinue ctx=lgbt
e3 m6 > m1 SUPPORT actual 2014-02-25/none ctx=lgbt
Bagi [m7:UGA.CVL komunitas itu], hidup makin berbahaya.

### Banjarmasin Post 2017-05-10
[m1:IDN.GOV BNN Kalsel] {e1 mendidik} 120 [m2:IDN.EDU santri] jadi penyuluh antinarkoba; di hadapan [m3:IDN.REL Guru Bakhiet] [m4=m2 mereka] {e2 mengikrarkan janji}.
e1 m1 > m2 AID actual 2017-05-10/none ctx=illegal_drugs
e2 m2 > m3 AGREE planned 2017-05-10/none ctx=illegal_drugs

### Kontan 2021-10-10
[m1:IDN.GOV Indonesia] dan [m2:ARE.GOV Uni Emirat Arab] {e1 mengintegrasikan} sistem bea cukai. Sebelumnya [m3:ARE.BUS DP World] {e2 berinvestasi} di Belawan.
e1 m1 > m2 COOPERATE actual 2021-10-10/none ctx=economic
e2 m3 > m1 COOPERATE actual 2021-10-10/none ctx=economic

### Suara.com 2024-03-13
[m1:HTI.GOV Ariel Henry] {e1 bersedia mundur} setelah [m2:CARICOM CARICOM] {e2 mengumpulkan} para pemimpin di Kingston; [m3:KEN.GOV Nairobi] {e3 menangguhkan} pengiriman polisi, kemudian {e4 menegaskan tetap berangkat}.
e1 m1 > m2 CONCEDE planned 2024-03-12/none ctx=executive
e2 m2 > m1 CONSULT actual 2024-03-11/none mode=multilateral ctx=executive
e3 m3 > m1 REJECT actual 2024-03-12/none mode=assist ctx=peacekeeping
e4 m3 > m1 AGREE planned 2024-03-13/none ctx=peacekeeping

### Detik 2016-06-16 headline
[m1:IDN.LEG Komisi III] {e1 Loloskan} [m2:IDN.COP Tito Karnavian], [m3:IDN.GOV Jokowi] {e2 Lantik} Bulan Depan
e1 m1 > m2 SUPPORT actual 2016-06-23/none ctx=executive
e2 m3 > m2 SUPPORT planned 2016-07-13/none ctx=executive

### Okezone 2025-10-17 headline
Usai {e1 Bertelepon} dengan [m1:RUS.GOV Putin], [m2:USA.GOV Trump] {e2 Dingin} soal Tomahawk untuk [m3:UKR.GOV Zelensky]
e1 m2 > m1 CONSULT actual 2025-10-16/none mode=phone ctx=military
e2 m2 > m3 REJECT actual 2025-10-17/none mode=assist ctx=military

### Bangka Pos 2014-05-05 none
Kapal cepat dari [m1:@IDN Palembang] batal bersandar karena ombak. Operator meminta maaf, mengembalikan uang, dan menawarkan kursi gratis esok pagi.

### Riau Pos 2023-09-08
Sekitar 1.010 personel {e1 memasuki} Rempang mengawal pengukuran oleh [m1:IDN.GOV BP Batam]. [m2:IDN.CVL Warga] {e2 menghadang} di Jembatan Empat, [m3:IDN.COP aparat] {e3 menembakkan gas air mata}. [m4:IDN.GOV Mahfud] menyebutnya {e4 bukan penggusuran}.
e1 m3 > m2 MOBILIZE actual 2023-09-07/none mode=police ctx=natural_resource
e2 m2 > m1 PROTEST actual 2023-09-07/none mode=obstruct ctx=natural_resource
e3 m3 > m2 ASSAULT actual 2023-09-07/none mode=crowd-control ctx=natural_resource
e4 m4 > m2 REJECT actual 2023-09-08/none ctx=natural_resource
