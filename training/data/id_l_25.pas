### Antara 2025-10-13
[m1:HAMAS.REB Hamas] {e1 menyerahkan} dua puluh sandera terakhir yang masih hidup kepada [m2:ICRC Palang Merah] dalam dua gelombang. Beberapa jam kemudian [m3:ISR.GOV Israel] {e2 melepas} hampir dua ribu [m4:PSE.CVL tahanan]; sebagian di antara [m5=m4 mereka] langsung {e3 diusir} ke Mesir. [m6:USA.GOV Donald Trump], yang {e4 berpidato} di Knesset, terbang ke Sharm el-Sheikh. Di sana [m7:EGY.GOV Abdel Fattah al-Sisi] menjamu dua puluh pemimpin, termasuk [m8:IDN.GOV Prabowo Subianto]. [m10=m8 Negara mantan jenderal itu] {e5 siap mengirim} pasukan perdamaian jika ada mandat.
e1 m1 > m3 RETREAT actual 2025-10-13/none mode=release ctx=military
e2 m3 > m4 RETREAT actual 2025-10-13/none mode=release ctx=military
e3 m3 > m5 COERCE actual 2025-10-13/none mode=deport ctx=military
e4 m6 > m3 CONSULT actual 2025-10-13/none mode=visit ctx=diplomatic
e5 m10 > m9 AID hypothetical 2025-10-13/none ctx=peacekeeping
Mandat semacam itu hanya bisa diberikan [m9:UN Dewan Keamanan].

### Kompas.com 2012-08-10
Sudah seminggu [m1:MMR.REL warga Rohingya] di Sittwe tidak boleh meninggalkan kamp. [m2:MMR.GOV Thein Sein] {e1 mengusulkan} agar [m3=m1 mereka] dipindahkan ke negara lain, usul yang {e2 ditolak} [m4:UNHCR António Guterres]. Ketua badan pengungsi itu datang langsung ke Naypyidaw bulan lalu. [m5:IDN.ELI Jusuf Kalla], ketua [m6:IDN.NGO Palang Merah Indonesia], {e3 diizinkan} [m7=m2 presiden tersebut] membawa obat ke Rakhine. Rombongannya {e4 bertemu} [m10=m9 biksu dan imam] secara terpisah. [m8:BGD.GOV Dhaka] tetap {e5 menutup} perbatasan.
e1 m2 > m4 REQUEST requested 2012-07-12/day mode=assist ctx=religion_ethnicity,migration
e2 m4 > m2 REJECT actual 2012-07-12/day mode=assist ctx=migration
e3 m7 > m5 RETREAT actual 2012-08-10/none mode=access ctx=human_security
e4 m5 > m10 CONSULT actual 2012-08-10/none mode=visit ctx=religion_ethnicity
e5 m8 > m1 COERCE actual 2012-08-10/none mode=restrict ctx=migration
rel m5 leads m6
[m9:MMR.REL Para pemuka agama] tidak saling menyapa.

### detikNews 2017-08-02
[m1:IDN.JUD Komisi Pemberantasan Korupsi] {e1 menangkap} [m2:IDN.GOV Bupati Pamekasan Achmad Syafii] bersama kepala kejaksaan setempat. [m10=m2+m9 Keduanya] diduga bersekongkol menghentikan perkara dana desa. [m3:IDN.JUD Jaksa Agung Muhammad Prasetyo] {e2 menyesalkan} ulah [m11=m9 bawahannya], tetapi membantah lembaganya sarang suap. Menurut [m4:IDN.JUD Laode M Syarif], pimpinan [m5=m1 lembaga antirasuah], uang pelicin itu lebih besar daripada nilai proyeknya. [m6:IDN.PTY Partai Demokrat], tempat [m7=m2 sang bupati] bernaung, {e3 akan memecatnya}. [m8:IDN.LEG Pansus angket DPR] {e4 mengkritik} penangkapan tersebut.
e1 m1 > m2 COERCE actual 2017-08-02/none mode=arrest ctx=corruption
e2 m3 > m11 ACCUSE actual 2017-08-02/none mode=disapprove ctx=corruption
e3 m6 > m7 SANCTION planned 2017-08-02/none mode=expel ctx=corruption
e4 m8 > m5 ACCUSE actual 2017-08-02/none mode=disapprove ctx=corruption,legislative
[m9:IDN.JUD Rudy Indra Prasetya] langsung dinonaktifkan.

### Tempo.co 2014-03-04
Beberapa jam setelah tenggat lewat, tak sebutir peluru pun ditembakkan. [m1:RUS.MIL Armada Laut Hitam] {e1 membantah} pernah {e2 memberi} batas waktu kepada [m2:UKR.MIL kapal-kapal Ukraina] di Sevastopol. [m3:UKR.MIL Laksamana Denys Berezovsky], panglima yang baru sehari diangkat, {e3 membelot} dan {e4 bersumpah setia} kepada [m4:UKR.PRE penguasa Krimea]. [m5:UKR.MIL Kolonel Yuliy Mamchur] sebaliknya {e5 berbaris} tanpa senjata menuju pangkalan Belbek yang sudah diduduki; [m8=m7 orang bertopeng] {e6 menembak} ke atas kepala [m6=m5 mereka].
e1 m1 > m2 REJECT actual 2014-03-04/none ctx=military
e2 m1 > m2 THREATEN denied 2014-03-04/none mode=violence ctx=military
e3 m3 > m2 SANCTION actual 2014-03-02/day mode=withdraw ctx=military
e4 m3 > m4 SUPPORT actual 2014-03-02/day ctx=military,territory
e5 m5 > m7 REJECT actual 2014-03-04/day mode=yield ctx=military
e6 m8 > m6 ASSAULT actual 2014-03-04/day mode=firearms ctx=military
Kelak terbukti [m7:RUS.MIL orang-orang bertopeng itu] datang dari Novorossiysk.

### CNN Indonesia 2021-03-10
Kakeknya menikah di kapel yang sama. Dalam wawancara dengan Oprah, [m1:GBR.ELI Pangeran Harry] dan [m2:GBR.ELI Meghan] {e1 menuding} anggota kerajaan mempertanyakan warna kulit putra [m3=m1+m2 mereka]. [m4:GBR.GOV Istana Buckingham] {e2 menanggapi} lewat 61 kata: tuduhan itu akan ditangani secara pribadi. Pembawa acara [m5:GBR.JRN Piers Morgan], yang {e3 meragukan} cerita [m6=m2 mantan aktris itu], keluar dari ITV. [m7:USA.GOV Jen Psaki] {e4 memuji} keberanian [m9=m1+m2 keduanya]. [m8:BRB.GOV Bridgetown] mengaku lega segera menjadi republik.
e1 m1,m2 > m4 ACCUSE actual 2021-03-07/day mode=allege ctx=religion_ethnicity
e2 m4 > m1,m2 AGREE planned 2021-03-09/day ctx=religion_ethnicity
e3 m5 > m6 ACCUSE actual 2021-03-09/day mode=disapprove ctx=religion_ethnicity
e4 m7 > m9 SUPPORT actual 2021-03-08/day ctx=religion_ethnicity

### Republika 2019-04-15
Panglima baru itu bertahan sehari. Setelah [m1:SDN.GOV Omar al-Bashir] {e1 ditahan}, [m2:SDN.MIL Awad Ibn Auf] naik, lalu {e2 mundur} karena [m3:SDN.CVL massa] di depan markas tidak mau pulang. Penggantinya, [m4:SDN.MIL Abdel Fattah al-Burhan], {e3 mencabut} jam malam dan {e4 berjanji} membebaskan tahanan. [m5:SDN.OPP Asosiasi Profesional] {e5 menuntut} lebih: pemerintahan sipil sekarang juga. [m6:UGA.GOV Okello Oryem] {e6 menawarkan} suaka bagi [m7=m1 diktator terguling itu] di Kampala. [m8:SAU.GOV Riyadh] menjanjikan gandum.
e1 m2 > m1 COERCE actual 2019-04-11/day mode=arrest ctx=executive,military
e2 m2 > m3 RETREAT actual 2019-04-12/day mode=resign ctx=executive,military
e3 m4 > m3 RETREAT actual 2019-04-13/day ctx=rights_freedoms
e4 m4 > m3 CONCEDE planned 2019-04-13/day ctx=rights_freedoms
e5 m5 > m4 REQUEST requested 2019-04-15/none mode=change ctx=executive,pro_democracy
e6 m6 > m7 AGREE actual 2019-04-15/none ctx=asylum

### Viva 2009-12-28
Hari Asyura berubah menjadi hari perkabungan baru. [m1:IRN.CVL Seyed Ali Mousavi], kemenakan pemimpin oposisi, {e1 ditembak} di depan rumahnya. Keluarga menuduh [m2:IRN.REB Basij]; [m3:IRN.COP polisi] {e2 membantah} dan {e3 mengambil} jenazahnya dari rumah sakit. [m4:IRN.OPP Mir-Hossein Mousavi], sang paman, tidak boleh menguburkannya. [m5:USA.GOV Barack Obama], yang berlibur di Hawaii, {e4 mengecam} kekerasan tersebut. [m6:IRN.GOV Manouchehr Mottaki] {e5 memanggil} duta besar [m7:GBR.GOV Inggris], yang pemerintahnya lebih dulu {e6 memuji} keberanian [m8:IRN.CVL para demonstran].
e1 m2 > m1 ASSAULT denied 2009-12-27/day mode=targeted ctx=repression
e2 m3 > m4 REJECT actual 2009-12-28/none ctx=repression
e3 m3 > m1 COERCE actual 2009-12-28/none mode=seize ctx=repression
e4 m5 > m3 ACCUSE actual 2009-12-28/none mode=disapprove ctx=human_rights
e5 m6 > m7 ACCUSE actual 2009-12-28/none mode=disapprove ctx=diplomatic
e6 m7 > m8 SUPPORT actual 2009-12-28/none ctx=pro_democracy

### Kompas 2016-07-03
Dua puluh dua tahun membelot, dua menit berjabat tangan. [m1:PHL.GOV Rodrigo Duterte] setelah dilantik {e1 berjanji} merundingkan damai dengan [m2:PHL.REB Jose Maria Sison], bekas dosennya, yang menetap di [m3:@NLD Utrecht]. [m4=m2 Pendiri partai komunis itu] {e2 menyambut} dan berencana pulang setelah gencatan senjata. [m5:PHL.MIL Tentara] belum bicara. [m6:PHL.REB Tentara Rakyat Baru], sayap bersenjata [m7=m4 sang pendiri], tiga hari kemudian {e3 menyergap} satu regu di Catanduanes. "<<q1 [m8=m1 Saya] kecewa>>," kata [m9=m1 presiden baru], {e4 mencabut} tawarannya.
e1 m1 > m2 AGREE planned 2016-07-03/none ctx=military
e2 m4 > m1 SUPPORT actual 2016-07-03/none ctx=military
e3 m6 > m5 ASSAULT actual 2016-07-03/day mode=firearms ctx=military
e4 m9 > m6 SANCTION actual 2016-07-03/day mode=discontinue ctx=military
q1 m9 direct cue=kata
rel m6 led_by m2

### Okezone 2022-11-29
Kaca mobil putih itu diketuk dari luar. [m1:IDN.COP Polisi] di Makassar {e1 menilang} [m2:IDN.MIL seorang letnan] yang menerobos lampu merah; [m8=m1+m2 keduanya] {e2 beradu mulut}, lalu datang dua truk [m3:IDN.MIL rekan sang perwira]. Kaca pos Tamalanrea {e3 pecah}. [m4:IDN.MIL Pangdam Totok Imam Santoso] {e4 meminta maaf} kepada [m5:IDN.COP Kapolda Nana Sudjana] malam itu dan {e5 memeriksa} sebelas prajuritnya. [m6=m4+m5 Kedua jenderal] kemudian makan coto bersama di depan kamera. [m7:IDN.NGO Kontras] menyebut damai seperti itu rutin.
e1 m1 > m2 COERCE actual 2022-11-28/day ctx=legal
e2 m2 > m1 REJECT actual 2022-11-28/day mode=yield ctx=legal
e3 m3 > m1 ASSAULT actual 2022-11-28/day mode=destroy ctx=military
e4 m4 > m5 CONCEDE actual 2022-11-28/day ctx=military
e5 m4 > m3 ACCUSE actual 2022-11-28/day mode=investigate ctx=military,legal

### Liputan6.com 2018-07-17 none
Anak-anak di Saint-Denis begadang dua malam. [m1:FRA.CVL Kylian Mbappe], yang ayahnya dari [m2:@CMR Douala] dan ibunya keturunan [m3:@DZA Aljazair], pulang membawa piala. [m4:FRA.GOV Emmanuel Macron] menjamu tim itu di Elysee sambil berpose di atas meja; istrinya, [m5:FRA.GOV Brigitte], meminjam topi [m6:FRA.CVL Paul Pogba]. [m7:HRV.GOV Kolinda Grabar-Kitarovic], presiden negara yang kalah, memeluk semuanya di bawah hujan.

### SINDOnews 2020-02-28
Tiga puluh tiga prajurit terkubur di bawah beton. [m1:SYR.MIL Pesawat Suriah], menurut [m2:TUR.GOV Gubernur Hatay], {e1 mengebom} batalion [m3:TUR.MIL Turki] di selatan Idlib. [m4:RUS.MIL Kementerian pertahanan di Moskow] {e2 menyalahkan} korban, yang katanya berada di antara teroris. Pagi harinya [m5=m3 Ankara] {e3 membalas} dua ratus sasaran dan {e4 membuka} gerbang bagi [m6:SYR.REF pengungsi] yang hendak ke Eropa. Di Edirne, [m7:GRC.COP polisi negeri seberang] {e5 menahan} [m8=m6 mereka] dengan gas. [m9:NATO Jens Stoltenberg] {e6 menyatakan} solidaritas.
e1 m1 > m3 ASSAULT actual 2020-02-27/day mode=aerial ctx=military said=m2
e2 m4 > m3 ACCUSE actual 2020-02-28/none mode=allege ctx=military
e3 m5 > m1 ASSAULT actual 2020-02-28/none ctx=military
e4 m5 > m6 RETREAT actual 2020-02-28/none mode=access ctx=migration
e5 m7 > m8 ASSAULT actual 2020-02-28/none mode=crowd-control ctx=migration
e6 m9 > m5 SUPPORT actual 2020-02-28/none ctx=military

### Suara.com 2023-08-21
Dua ribu tiga ratus orang tersisa di Yellowknife. [m1:CAN.MIL Tentara Kanada] {e1 menerbangkan} pasien, sementara [m2:CAN.CVL warga Dene] menolak meninggalkan perahu [m3=m2 mereka]. [m4:CAN.GOV Justin Trudeau] {e2 mendesak} [m5:USA.BUS Meta] mencabut {e3 pemblokiran} berita di wilayah yang terbakar. [m6=m5 Perusahaan induk Facebook itu] {e4 bersikeras} kabar resmi masih bisa dibagikan. [m7:CAN.GOV Pascale St-Onge], menteri warisan, {e5 menyebut} sikap tersebut sembrono. Regu pemadam dari [m8:ZAF.GOV Afrika Selatan] {e6 bernyanyi} setiap apel pagi.
e1 m1 > m2 AID actual 2023-08-21/none ctx=disasters
e2 m4 > m5 REQUEST requested 2023-08-21/day mode=yield ctx=disasters,technology
e3 m5 > m2 COERCE actual 2023-08-01/month mode=censor ctx=technology
e4 m6 > m4 REJECT actual 2023-08-21/day mode=yield ctx=technology
e5 m7 > m6 ACCUSE actual 2023-08-21/day mode=disapprove ctx=technology
e6 m8 > m4 AID actual 2023-08-21/none ctx=disasters
