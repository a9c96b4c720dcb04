### Antara 2022-03-05
Puluhan [m1:IDN.LAB sopir angkutan umum] {e1 menggeruduk} kantor [m2:IDN.GOV Dinas Perhubungan Ambon] dan {e2 menuntut} trayek baru {e3 dihapus}.
e1 m1 > m2 PROTEST actual 2022-03-05/none mode=obstruct ctx=economic
e2 m1 > m2 REQUEST requested 2022-03-05/none mode=change ctx=economic
e3 m2 > m1 CONCEDE requested 2022-03-05/none ctx=economic

### Kompas.com 2020-07-07
[m1:IDN.COP Polisi] {e1 gagal menangkap} [m2:IDN.REL putra seorang kiai] di Ploso setelah {e2 diadang} [m3:IDN.REL jemaah], sehingga [m4:IDN.COP kapolres] {e3 berunding} dengan pengasuh pondok.
e1 m1 > m2 COERCE denied 2020-07-07/none mode=arrest ctx=gender
e2 m3 > m1 PROTEST actual 2020-07-07/none mode=obstruct ctx=gender
e3 m4 > m3 CONSULT actual 2020-07-07/none ctx=gender

### CNN Indonesia 2023-06-24
[m1:WAGNER.REB Tentara bayaran Wagner] {e1 menduduki} markas militer Rostov dan {e2 menembak jatuh} helikopter [m2:RUS.MIL Rusia]. [m3:RUS.GOV Putin] {e3 menuduh} [m4:WAGNER.REB Yevgeny Prigozhin] berkhianat; [m5:BLR.GOV Lukashenko] {e4 menengahi}.
e1 m1 > m2 COERCE actual 2023-06-24/none mode=seize ctx=military
e2 m1 > m2 ASSAULT actual 2023-06-24/none mode=heavy-weapons ctx=military
e3 m3 > m4 ACCUSE actual 2023-06-24/none mode=allege ctx=military
e4 m5 > m3,m4 CONSULT actual 2023-06-24/none mode=third-party ctx=military

### Tempo.co 2018-02-24
[m1:IDN.GOV Bawaslu Garut] {e1 melaporkan} [m2:IDN.GOV ketuanya sendiri] ke Satgas Antipolitik Uang; [m3:IDN.COP Bareskrim] {e2 menangkapnya} bersama [m4:IDN.GOV komisioner KPU].
e2 m3 > m2 COERCE actual 2018-02-24/none mode=arrest ctx=election,corruption
e1 m1 > m2 ACCUSE actual 2018-02-24/none mode=allege ctx=election,corruption

### Republika 2011-01-28
[m1:EGY.COP Polisi antihuru-hara Mesir] {e1 menembakkan} meriam air ke arah [m2:EGY.OPP Mohamed ElBaradei] dan pengikutnya di depan masjid di Giza; [m3:EGY.GOV pemerintah] {e2 memadamkan} internet serta [m4:EGY.MIL tank-tank] {e3 dikerahkan} menjelang jam malam.
e1 m1 > m2 ASSAULT actual 2011-01-28/none mode=crowd-control ctx=pro_democracy
e2 m3 > m5 COERCE actual 2011-01-28/none mode=censor ctx=repression
e3 m4 > m5 MOBILIZE actual 2011-01-28/none mode=troops ctx=repression
Di Suez, [m5:EGY.CVL demonstran] menguasai pos polisi.

### Tribun Jogja 2019-04-01
[m1:IDN.CVL Slamet Jumiarto], pelukis nonmuslim, {e1 ditolak} tinggal oleh [m2:IDN.GOV Dukuh Karet]; [m3:IDN.GOV Bupati Bantul Suharsono] {e2 mencabut} aturan dusun yang {e3 melarangnya}.
e1 m2 > m1 REJECT actual 2019-04-01/none ctx=religion_ethnicity
e2 m3 > m2 COERCE actual 2019-04-01/none ctx=religion_ethnicity
e3 m2 > m1 COERCE actual 2019-04-01/none mode=restrict ctx=religion_ethnicity

### Antara 2012-02-07
[m1:MDV.GOV Presiden Mohamed Nasheed] {e1 mengundurkan diri} setelah [m2:MDV.COP polisi] {e2 memberontak} dan {e3 menguasai} stasiun televisi di Male; [m3:LKA.GOV Kolombo] {e4 menawarkan} tempat tinggal.
e1 m1 > m2 RETREAT actual 2012-02-07/none mode=resign ctx=pro_autocracy
e3 m2 > m1 COERCE actual 2012-02-07/none mode=seize ctx=pro_autocracy
e4 m3 > m1 AGREE actual 2012-02-07/none ctx=asylum
e2 m2 > m1 REJECT actual 2012-02-07/none ctx=pro_autocracy

### Jawa Pos 2024-02-05
[m1:IDN.EDU Civitas academica Unair] {e1 mengkritik} [m2:IDN.GOV Presiden Jokowi] lewat petisi; [m3:IDN.GOV Ari Dwipayana] {e2 menyebutnya} orkestrasi, dan [m4:IDN.COP seorang polisi] {e3 meminta} [m5:IDN.EDU rektor Unika] membuat video pujian.
e1 m1 > m2 ACCUSE actual 2024-02-05/none mode=disapprove ctx=election
e2 m3 > m1 ACCUSE actual 2024-02-05/none mode=disapprove ctx=election
e3 m4 > m5 REQUEST requested 2024-02-05/none mode=change ctx=election

### VOA Indonesia 2017-08-30
[m1:NGO Human Rights Watch], yang mendasarkan laporannya pada citra satelit, {e1 menuding} [m2:MMR.MIL tentara Myanmar] {e2 membakar} 700 bangunan di desa [m3:MMR.CVL Rohingya]; [m4:MMR.GOV Zaw Htay] {e3 menyalahkan} [m5:ARSA.REB ARSA].
e1 m1 > m2 ACCUSE actual 2017-08-30/none mode=allege ctx=human_rights
e2 m2 > m3 ASSAULT actual 2017-08-30/none mode=destroy ctx=human_rights said=m1
e3 m4 > m5 ACCUSE actual 2017-08-30/none mode=allege ctx=religion_ethnicity

### Kaltim Post 2016-08-23
[m1:IDN.GOV Gubernur Awang Faroek] {e1 mendesak} [m2:IDN.BUS sebelas perusahaan tambang] {e2 menutup} lubang yang menewaskan anak-anak; sampai batas waktu, tidak satu pun {e3 mematuhinya}.
e1 m1 > m2 REQUEST requested 2016-08-23/none mode=yield ctx=environment
e2 m2 > m1 CONCEDE requested 2016-08-23/none ctx=environment
e3 m2 > m1 REJECT actual 2016-08-23/none mode=yield ctx=environment

### Antara 2025-05-07
[m1:IND.MIL Angkatan Udara India] {e1 menyerang} sembilan lokasi di Pakistan. [m2:PAK.MIL Pakistan] {e2 mengaku menembak jatuh} lima jet dan [m3:PAK.GOV Shehbaz Sharif] {e3 bersumpah membalas}; [m4:CHN.GOV Beijing] {e4 menyesalkan} operasi itu.
e1 m1 > m2 ASSAULT actual 2025-05-07/none mode=aerial ctx=military
e2 m2 > m1 ASSAULT actual 2025-05-07/none mode=aerial ctx=military said=m2
e3 m3 > m1 THREATEN threatened 2025-05-07/none mode=violence ctx=military
e4 m4 > m1 ACCUSE actual 2025-05-07/none mode=disapprove ctx=military

### Suara NTB 2018-11-29 headline
[m1:IDN.GOV Bupati] {e1 Laporkan} [m2:IDN.JRN Wartawan], [m3:IDN.JRN PWI] {e2 Minta} Selesaikan lewat Hak Jawab
e1 m1 > m2 ACCUSE actual 2018-11-29/none mode=allege ctx=rights_freedoms
e2 m3 > m1 REQUEST requested 2018-11-29/none mode=change ctx=rights_freedoms

### Kompas.com 2023-11-24
[m1:IDN.JUD Ketua KPK Firli Bahuri] {e1 diberhentikan sementara} oleh [m2:IDN.GOV Jokowi] sesudah [m3:IDN.COP Polda Metro Jaya] {e2 menetapkannya tersangka} {e3 pemerasan} terhadap [m4:IDN.GOV Syahrul Yasin Limpo].
e1 m2 > m1 SANCTION actual 2023-11-24/none mode=expel ctx=corruption
e2 m3 > m1 ACCUSE actual 2023-11-24/none mode=allege ctx=corruption
e3 m1 > m4 COERCE actual 2023-11-24/none mode=withhold ctx=corruption

### Tirto.id 2019-08-17
Asrama Kamasan {e1 digerebek} [m1:IDN.COP Densus dan Brimob]; 43 [m2:IDN.EDU mahasiswa Papua] {e2 diborgol} dan [m3:IDN.CVL ormas di luar pagar] {e3 meneriaki} [m5=m2 mereka] dengan nama binatang.
e1 m1 > m2 COERCE actual 2019-08-17/none mode=seize ctx=religion_ethnicity
e2 m1 > m2 COERCE actual 2019-08-17/none mode=arrest ctx=religion_ethnicity
e3 m3 > m5 ACCUSE actual 2019-08-17/none mode=disapprove ctx=religion_ethnicity
Pengacara [m4=m2 mereka] dilarang masuk.

### Antara 2020-10-20
[m1:NGA.MIL Serdadu Nigeria] {e1 menembaki} [m2:NGA.CVL pengunjuk rasa EndSARS] di gerbang tol Lekki. [m3:NGA.GOV Gubernur Babajide Sanwo-Olu] semula {e2 menampik} ada yang tewas, dan [m4:GHA.GOV Nana Akufo-Addo] {e3 menyerukan} penahanan diri.
e1 m1 > m2 ASSAULT actual 2020-10-20/none mode=firearms ctx=repression
e2 m3 > m2 REJECT actual 2020-10-20/none ctx=repression
e3 m4 > m1 REQUEST requested 2020-10-20/none mode=yield ctx=repression

### Banjarmasin Post 2013-05-09
Hasil pilkada {e1 digugat} [m1:IDN.PTY pasangan yang kalah 400 suara]; [m2:IDN.JUD MK] {e2 memerintahkan} [m3:IDN.GOV KPU] menghitung ulang di tiga kecamatan.
e1 m1 > m3 ACCUSE actual 2013-05-09/none mode=allege ctx=election,legal
e2 m2 > m3 REQUEST requested 2013-05-09/none mode=change ctx=election,legal

### BBC Indonesia 2016-09-02
[m1:GAB.COP Polisi Gabon] {e1 membobol} markas [m2:GAB.OPP Jean Ping] dan {e2 menahan} 27 orang di ruang bawah tanah; [m3:FRA.GOV Jean-Marc Ayrault] {e3 meminta} [m4:GAB.GOV Ali Bongo] {e4 membuka} hasil tiap TPS.
e1 m1 > m2 COERCE actual 2016-09-02/none mode=seize ctx=election
e2 m1 > m2 COERCE actual 2016-09-02/none mode=arrest ctx=election
e3 m3 > m4 REQUEST requested 2016-09-02/none mode=change ctx=election
e4 m4 > m3 CONCEDE requested 2016-09-02/none ctx=election

### detikNews 2021-07-19
[m1:IDN.COP Satpol PP Gowa] yang {e1 memukul} [m2:IDN.BUS pasangan pemilik warung kopi] saat razia PPKM {e2 dipecat} [m3:IDN.GOV Bupati Adnan Purichta].
e1 m1 > m2 ASSAULT actual 2021-07-19/none mode=beat ctx=health
e2 m3 > m1 SANCTION actual 2021-07-19/none mode=expel ctx=health

### Antara 2008-08-08
[m1:GEO.MIL Pasukan Georgia] {e1 menggempur} Tskhinvali dengan roket; tank [m2:RUS.MIL Rusia] {e2 memasuki} terowongan Roki beberapa jam kemudian. [m3:GEO.GOV Mikheil Saakashvili] {e3 memanggil pulang} kontingennya dari [m4:@IRQ Irak].
e1 m1 > m5 ASSAULT actual 2008-08-08/none mode=heavy-weapons ctx=territory
e2 m2 > m1 ASSAULT actual 2008-08-08/none ctx=territory
e3 m3 > m2 MOBILIZE actual 2008-08-08/none mode=troops ctx=territory
[m5:OSSETIA.REB Pejuang Ossetia Selatan] bertahan di perbukitan.

### Pikiran Rakyat 2019-01-10
Tiga [m1:IDN.EDU guru besar] {e1 dinonaktifkan} [m2:IDN.EDU Rektor IPB], demikian pesan berantai itu, tetapi [m4=m2 pihak kampus] {e2 membantahnya}: ketiganya pensiun.
e1 m2 > m1 SANCTION denied 2019-01-10/none mode=expel ctx=misinformation
e2 m2 > m3 REJECT actual 2019-01-10/none ctx=misinformation
Kabar itu disebarkan [m3:IDN.CVL akun anonim].

### Kompas 2002-11-05
[m1:IDN.MIL Prajurit Kostrad] {e1 mengepung} markas [m2:GAM.REB GAM] di rawa Cot Trieng selama sebulan; [m3:CHE.SOC Henry Dunant Centre] {e2 meminta} pengepungan {e3 dilonggarkan} sebelum penandatanganan di Jenewa.
e1 m1 > m2 COERCE actual 2002-11-05/month mode=restrict ctx=territory
e2 m3 > m1 REQUEST requested 2002-11-05/none mode=yield ctx=territory
e3 m1 > m2 CONCEDE requested 2002-11-05/none ctx=territory

### Sindonews 2014-02-13
Sidang pencalonan Ketua KPU diskors [m1:IDN.LEG pimpinan Komisi II]; [m2:IDN.PTY Fraksi Hanura] menyatakan {e2 keberatan}, sedangkan [m3:IDN.PTY Fraksi PKB] setuju.
e2 m2 > m1 ACCUSE actual 2014-02-13/none mode=disapprove ctx=legislative

### Antara 2016-04-28 none
Peneliti menyebut jamur akar putih menyerang 60 persen kebun karet di [m1:@LKA Kalutara]. Pengendalian hayati dicoba di lahan milik [m2:LKA.EDU lembaga riset karet].
