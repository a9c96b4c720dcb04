### Antara 2022-09-11
[m1:UKR.MIL Pasukan Ukraina] pada akhir pekan {e1 merebut kembali} [m2:@UKR Izium], simpul logistik yang sejak April dijadikan pangkalan oleh [m3:RUS.MIL tentara Rusia], dalam serangan kilat di [m4:@UKR Oblast Kharkiv] yang mengejutkan [m5:? para pengamat militer].
e1 m1 > m3 ASSAULT actual 2022-09-10/day ctx=military,territory

### CNN Indonesia 2016-03-27
[m1:@SYR Palmyra], kota tua yang selama sepuluh bulan diduduki [m2:ISIS.REB kelompok ISIS], {e1 direbut kembali} [m3:SYR.MIL tentara Suriah] dengan sokongan serangan udara [m4:RUS.MIL Rusia], demikian diumumkan [m5:SYR.MIL komando angkatan bersenjata] lewat televisi negara.
e1 m3 > m2 ASSAULT actual 2016-03-27/none ctx=military,terrorism said=m5

### detikNews 2024-12-08 headline
[m1:HTS.REB Pemberontak Suriah] {e1 Kuasai} [m2:@SYR Damaskus], [m3:SYR.GOV Assad] {e2 Kabur} ke [m4:@RUS Moskow]
e1 m1 > m3 COERCE actual 2024-12-08/none mode=seize ctx=political_institutions
e2 m3 > m1 RETREAT actual 2024-12-08/none mode=resign ctx=executive

### Tempo.co 2025-01-27
[m1:M23.REB Kelompok bersenjata M23], yang dituduh [m2:COD.GOV Kinshasa] {e1 dipersenjatai} [m3:RWA.GOV Rwanda], {e2 mengambil alih} bandara [m4:@COD Goma] tanpa perlawanan berarti setelah [m5:COD.MIL serdadu pemerintah] {e3 meninggalkan} pos-pos mereka.
e1 m3 > m1 AID actual 2025-01-27/none ctx=military said=m2
e2 m1 > m5 COERCE actual 2025-01-27/none mode=seize ctx=military,territory
e3 m5 > m1 RETREAT actual 2025-01-27/none mode=withdraw ctx=military

### VOA Indonesia 2018-03-18
Setelah dua bulan pertempuran, [m1:TUR.MIL militer Turki] dan [m2:FSA.REB faksi pemberontak binaannya] {e1 merebut} [m3:@SYR Afrin] dari [m4:YPG.REB milisi Kurdi YPG], sementara [m5:USA.GOV Washington], yang menjadi mitra [m6=m4 milisi itu] di timur, hanya menyaksikan.
e1 m1,m2 > m4 ASSAULT actual 2018-03-18/none ctx=military,territory

### Republika 2019-04-16
[m1:LNA.REB Pasukan Jenderal Khalifa Haftar] membantah telah {e1 menggempur} permukiman di [m2:@LBY Tripoli], dan balik {e2 menuding} [m3:LBY.GOV pemerintah yang diakui PBB] menjadikan [m4:LBY.CVL penduduk] sebagai tameng.
e1 m1 > m4 ASSAULT denied 2019-04-16/none mode=heavy-weapons ctx=military
e2 m1 > m3 ACCUSE actual 2019-04-16/none mode=allege ctx=military

### Kompas.com 2021-02-01
[m1:MMR.MIL Militer Myanmar] {e1 mengambil alih kekuasaan}, Senin (1/2/2021), beberapa jam setelah [m2:MMR.GOV penasihat negara Aung San Suu Kyi] {e2 dijemput paksa} dari kediamannya di [m3:@MMR Naypyidaw]. [m4:ASEAN ASEAN] belum memberikan keterangan.
e1 m1 > m2 COERCE actual 2021-02-01/day mode=seize ctx=pro_autocracy,political_institutions
e2 m1 > m2 COERCE actual 2021-02-01/day mode=arrest ctx=pro_autocracy

### BBC Indonesia 2022-03-04
[m1:UKR.GOV Badan pengawas nuklir Ukraina] menyatakan kompleks pembangkit [m2:@UKR Zaporizhzhia] kini {e1 berada di bawah kendali} [m3:RUS.MIL pasukan Rusia], yang {e2 menembakkan} peluru suar ke arahnya semalaman.
e1 m3 > m1 COERCE actual 2022-03-04/none mode=seize ctx=military,natural_resource said=m1
e2 m3 > m1 ASSAULT actual 2022-03-03/day mode=firearms ctx=military said=m1

### Antara 2023-12-19
[m1:SDN.MIL Tentara Sudan] mengakui [m2:@SDN Wad Madani], kota terbesar kedua di negara itu, {e1 jatuh ke tangan} [m3:RSF.REB Pasukan Pendukung Cepat (RSF)], dan mengatakan telah membuka penyelidikan atas {e2 mundurnya} [m4=m1 garnisun setempat].
e1 m3 > m1 ASSAULT actual 2023-12-19/none ctx=military,territory said=m1
e2 m4 > m3 RETREAT actual 2023-12-19/none mode=withdraw ctx=military

### SINDOnews 2014-06-11 headline
[m1:ISIS.REB ISIS] {e1 Rebut} [m2:@IRQ Mosul], [m3:IRQ.MIL Tentara Irak] {e2 Lari Tunggang Langgang}
e1 m1 > m3 ASSAULT actual 2014-06-11/none ctx=military,terrorism
e2 m3 > m1 RETREAT actual 2014-06-11/none mode=withdraw ctx=military

### Kumparan 2023-04-16
[m1:SDN.MIL Panglima Abdel Fattah al-Burhan] menepis klaim [m2:RSF.REB RSF] bahwa [m3=m2 paramiliter itu] telah {e1 menguasai} istana kepresidenan dan bandara [m4:@SDN Khartoum].
e1 m3 > m1 COERCE denied 2023-04-16/none mode=seize ctx=military

### Liputan6.com 2022-02-25
[m1:UKR.GOV Presiden Volodymyr Zelensky] memperingatkan [m2:UKR.CVL warganya] tentang penyusup dan mengatakan [m3:RUS.MIL pasukan terjun payung Rusia] {e2 gagal merebut} bandara [m4:@UKR Hostomel] setelah {e3 dipukul mundur} [m5:UKR.MIL garda nasional].
e2 m3 > m5 ASSAULT actual 2022-02-25/none ctx=military said=m1
e3 m5 > m3 ASSAULT actual 2022-02-25/none ctx=military said=m1

### Antara 2025-01-08
[m1:USA.ELI Presiden terpilih AS Donald Trump] tidak mengesampingkan penggunaan kekuatan militer untuk {e2 mengambil alih} [m2:@GRL Greenland], wilayah otonomi milik [m3:DNK.GOV Denmark], dan Terusan Panama dari [m4:PAN.GOV Panama].
e2 m1 > m3,m4 COERCE hypothetical 2025-01-08/none mode=seize ctx=territory

### CNN Indonesia 2024-01-04
[m1:KIA.REB Tentara Kemerdekaan Kachin], bersama [m2:PDF.REB milisi antijunta], {e1 menduduki} sebelas pos [m3:MMR.MIL militer Myanmar] di sepanjang jalan raya menuju perbatasan [m4:@CHN China] hanya dalam dua pekan.
e1 m1,m2 > m3 COERCE actual 2024-01-04/none mode=seize ctx=military,territory

### Kompas.com 2022-11-11
"<<q1 Hari ini [m1=m2 kami] pulang ke [m3:@UKR Kherson]>>," kata [m2:UKR.GOV Zelensky] saat [m4:UKR.MIL unit-unit Ukraina] memasuki kota itu, sehari setelah [m5:RUS.GOV Kementerian Pertahanan Rusia] {e1 menarik} [m6:RUS.MIL 30 ribu prajurit] ke tepi timur Sungai Dnipro.
e1 m5 > m4 RETREAT actual 2022-11-10/day mode=withdraw ctx=military
q1 m2 direct cue=kata

### VOA Indonesia 2019-10-14
[m1:SYR.MIL Pasukan pemerintah Suriah] bergerak {e1 menguasai} [m2:@SYR Manbij] atas undangan [m3:SDF.REB Pasukan Demokratik Suriah], yang {e2 meminta} perlindungan [m4:SYR.GOV Damaskus] menghadapi serbuan [m5:TUR.MIL Turki].
e2 m3 > m4 REQUEST requested 2019-10-14/none mode=assist ctx=military
e1 m1 > m3 AID actual 2019-10-14/none ctx=military

### Republika 2017-07-10
[m1:IRQ.GOV PM Haider al-Abadi] tiba di [m2:@IRQ Mosul] untuk {e1 memberi selamat} kepada [m3:IRQ.MIL para prajurit] yang {e2 membebaskan} kota itu dari cengkeraman [m4:ISIS.REB ISIS] seusai pertempuran sembilan bulan.
e1 m1 > m3 SUPPORT actual 2017-07-10/none ctx=military,terrorism
e2 m3 > m4 ASSAULT actual 2017-07-10/none ctx=military,terrorism

### Antara 2023-09-20
[m1:AZE.MIL Militer Azerbaijan] {e1 merebut} puluhan posisi tempur [m2:ARTSAKH.REB pasukan etnis Armenia] di [m3:@AZE Karabakh] sebelum gencatan senjata yang {e2 ditengahi} [m4:RUS.MIL pasukan penjaga perdamaian Rusia] berlaku Rabu siang.
e1 m1 > m2 ASSAULT actual 2023-09-20/none ctx=military,territory
e2 m4 > m1,m2 CONSULT actual 2023-09-20/none mode=third-party ctx=military

### Kompas.id 2023-08-30
Sekelompok [m1:GAB.MIL perwira Gabon] {e1 merampas kekuasaan} dari [m2:GAB.GOV Presiden Ali Bongo Ondimba], yang {e2 dikenai tahanan rumah} tidak lama setelah komisi pemilihan menyatakannya menang.
e1 m1 > m2 COERCE actual 2023-08-30/none mode=seize ctx=pro_autocracy,election
e2 m1 > m2 COERCE actual 2023-08-30/none mode=arrest ctx=pro_autocracy

### Tempo.co 2014-04-07
[m1:UKR.CVL Demonstran pro-Moskow] {e1 menduduki} kantor dinas keamanan [m2:UKR.GOV Ukraina] di [m3:@UKR Luhansk] dan membobol gudang senjata, sementara [m4:UKR.GOV Kiev] {e2 menyalahkan} [m5:RUS.GOV Kremlin] sebagai dalang.
e1 m1 > m2 PROTEST actual 2014-04-07/none mode=obstruct ctx=territory
e2 m4 > m5 ACCUSE actual 2014-04-07/none mode=allege ctx=territory

### CNN Indonesia 2021-08-15
[m1:@AFG Jalalabad] diserahkan oleh [m2:AFG.GOV gubernurnya] tanpa satu peluru pun kepada [m3:TALIBAN.REB Taliban], yang sehari sebelumnya {e1 menguasai} [m4:@AFG Mazar-i-Sharif], benteng terakhir [m5:AFG.GOV pemerintah] di utara.
e1 m3 > m5 COERCE actual 2021-08-14/day mode=seize ctx=military,territory

### detikNews 2026-01-04
[m1:VEN.GOV Wakil Presiden Venezuela] {e1 menuntut} [m2:USA.GOV Washington] memulangkan [m3:VEN.GOV Nicolas Maduro], yang {e2 ditangkap} [m4:USA.MIL pasukan khusus Amerika Serikat] dalam operasi malam hari di [m5:@VEN Caracas].
e1 m1 > m2 REQUEST requested 2026-01-04/none mode=yield ctx=executive
e2 m4 > m3 ASSAULT actual 2026-01-03/day mode=abduct ctx=military

### Antara 2013-01-28
Didukung [m1:FRA.MIL pasukan payung Prancis], [m2:MLI.MIL tentara Mali] {e1 masuk} ke [m3:@MLI Timbuktu] tanpa baku tembak karena [m4:AQIM.REB para milisi Islamis] sudah lebih dulu {e2 angkat kaki} ke gurun.
e1 m2 > m4 COERCE actual 2013-01-28/none mode=seize ctx=military,terrorism
e2 m4 > m2 RETREAT actual 2013-01-28/none mode=withdraw ctx=military

### Kompas.com 2022-05-17
Ratusan [m1:UKR.MIL prajurit Ukraina] yang terkepung di pabrik baja Azovstal {e1 menyerah} kepada [m2:RUS.MIL pasukan Rusia] dan [m3:DNR.REB separatis Donetsk]; [m4:UN PBB] dan [m5:ICRC Palang Merah Internasional] mengawasi evakuasi itu.
e1 m1 > m2,m3 RETREAT actual 2022-05-17/none mode=disarm ctx=military

### BBC Indonesia 2024-08-15
[m1:UKR.MIL Panglima Ukraina Oleksandr Syrskyi] melaporkan bahwa [m2=m1 pasukannya] {e1 mengendalikan} lebih dari 1.100 kilometer persegi wilayah [m3:@RUS Kursk], sedangkan [m4:RUS.GOV Moskow] {e2 memindahkan} [m5:RUS.MIL sejumlah brigade] dari selatan untuk menghadang.
e1 m2 > m4 COERCE actual 2024-08-15/none mode=seize ctx=military,territory said=m1
e2 m4 > m1 MOBILIZE actual 2024-08-15/none mode=troops ctx=military

### Okezone 2011-08-23
[m1:LBYNTC.REB Pemberontak Libya] {e1 menduduki} kompleks Bab al-Aziziya dan merobohkan patung di halamannya, tetapi [m2:LBY.GOV Muammar Khadafi] tidak ditemukan di sana. [m3:FRA.GOV Paris] {e2 menawarkan diri} menjadi tuan rumah konferensi pekan depan.
e1 m1 > m2 COERCE actual 2011-08-23/none mode=seize ctx=military,political_institutions
e2 m3 > m1 AGREE actual 2011-08-23/none ctx=diplomatic

### Media Indonesia 2020-05-18
Pangkalan udara al-Watiya {e1 direbut} [m1:LBY.MIL pasukan pemerintah Tripoli] setelah dibombardir drone buatan [m2:@TUR Turki], kemunduran besar bagi [m3:LNA.REB Khalifa Haftar] yang selama ini disokong [m4:RUS.GOV Rusia] dan [m5:ARE.GOV Uni Emirat Arab].
e1 m1 > m3 ASSAULT actual 2020-05-18/none ctx=military

### CNBC Indonesia 2022-10-08
[m1:RUS.GOV Presiden Vladimir Putin] menandatangani dekret yang {e1 mengambil alih} proyek Sakhalin-1 dari [m2:USA.BUS ExxonMobil], sementara saham [m3:JPN.BUS konsorsium Jepang] dan [m4:IND.BUS ONGC Videsh] tidak disentuh.
e1 m1 > m2 COERCE actual 2022-10-08/none mode=seize ctx=natural_resource,economic

### Viva.co.id 2012-05-04
[m1:BOL.GOV Presiden Evo Morales] {e1 menasionalisasi} anak usaha [m2:ESP.BUS Red Electrica] dan mengerahkan [m3:BOL.MIL tentara] untuk {e2 menduduki} kantornya di [m4:@BOL Cochabamba]; [m5:ESP.GOV Madrid] {e3 menyesalkan} langkah tersebut.
e1 m1 > m2 COERCE actual 2012-05-04/none mode=seize ctx=economic,natural_resource
e2 m3 > m2 COERCE actual 2012-05-04/none mode=seize ctx=economic
e3 m5 > m1 ACCUSE actual 2012-05-04/none mode=disapprove ctx=economic

### Antara 2025-07-20
[m1:SYR.MIL Pasukan keamanan Suriah] {e1 ditarik} dari [m2:@SYR Sweida] sesuai kesepakatan dengan [m3:SYR.REL tetua Druze], tetapi [m4:SYR.CVL pejuang suku Badui] kembali {e2 menguasai} sejumlah desa di pinggirannya.
e1 m1 > m3 RETREAT actual 2025-07-20/none mode=withdraw ctx=religion_ethnicity
e2 m4 > m3 COERCE actual 2025-07-20/none mode=seize ctx=religion_ethnicity

### CNN Indonesia 2023-11-15
[m1:ISR.MIL Tentara Israel] {e1 menyerbu} rumah sakit terbesar di [m2:@PSE Gaza], al-Shifa, yang menurut [m3=m1 mereka] dipakai sebagai markas oleh [m4:HAMAS.REB Hamas], tuduhan yang dibantah [m5:PSE.MED direktur rumah sakit itu].
e1 m1 > m5 COERCE actual 2023-11-15/none mode=seize ctx=military,human_security

### Kompas.com 2016-10-17 none
[m1:@IRQ Mosul] berpenduduk sekitar satu setengah juta jiwa dan terbelah oleh Sungai Tigris. Di bagian timurnya banyak permukiman [m2:IRQ.REL warga Kristen Asiria], sedangkan di barat berdiri masjid tua an-Nuri.

### Tempo.co 2015-05-18
[m1:@IRQ Ramadi] lepas ke tangan [m2:ISIS.REB ISIS] setelah serangkaian bom truk {e1 menghancurkan} barikade [m3:IRQ.COP polisi]. [m4:IRQ.GOV Baghdad] {e2 memerintahkan} [m5:IRQ.PRM milisi Syiah] bersiap menyerbu balik, meskipun [m6:USA.GOV Washington] khawatir akan ketegangan sektarian.
e1 m2 > m3 ASSAULT actual 2015-05-18/none mode=explosives ctx=terrorism
e2 m4 > m2 MOBILIZE actual 2015-05-18/none mode=militia ctx=military

### SINDOnews 2017-11-15 headline
[m1:ZWE.MIL Militer Zimbabwe] {e1 Ambil Alih} Stasiun TV, [m2:ZWE.GOV Mugabe] {e2 Ditahan di Rumah}
e1 m1 > m2 COERCE actual 2017-11-15/none mode=seize ctx=political_institutions
e2 m1 > m2 COERCE actual 2017-11-15/none mode=arrest ctx=political_institutions

### Antara 2022-07-26
[m1:TUN.GOV Presiden Kais Saied], yang setahun lalu {e1 membekukan} [m2:TUN.LEG parlemen], memuji hasil referendum yang menurut [m3:TUN.OPP oposisi] cacat sejak awal.
e1 m1 > m2 COERCE actual 2021-07-01/month mode=restrict ctx=pro_autocracy,legislative bg

### VOA Indonesia 2016-09-22
[m1:SYR.MIL Helikopter pemerintah Suriah] dituduh [m2:? kelompok pemantau di London] {e1 menjatuhkan} bom barel ke distrik yang dikuasai [m3:SYR.REB pemberontak] di [m4:@SYR Aleppo]. [m5:SYR.GOV Damaskus] berkata [m6=m5 pihaknya] tidak pernah {e2 memakai} senjata semacam itu terhadap [m7:SYR.CVL warga sipil].
e1 m1 > m3 ASSAULT actual 2016-09-22/none mode=aerial ctx=military said=m2
e2 m6 > m7 ASSAULT denied 2016-09-22/none mode=aerial ctx=military

### Republika 2021-05-11
[m1:ISR.COP Polisi Israel] {e1 menembakkan gas air mata} ke arah [m2:PSE.CVL jemaah Palestina] di halaman Masjid al-Aqsa, [m3:@PSE Yerusalem], setelah berhari-hari ketegangan mengenai rencana {e2 penggusuran} [m4:PSE.CVL enam keluarga] dari Sheikh Jarrah oleh [m5:ISR.CVL pemukim].
e1 m1 > m2 ASSAULT actual 2021-05-11/none mode=crowd-control ctx=repression,religion_ethnicity
e2 m5 > m4 COERCE planned 2021-05-11/none mode=seize ctx=human_security,religion_ethnicity

### Kompas.com 2023-10-09
[m1:ISR.GOV Menteri Pertahanan Israel Yoav Gallant] memerintahkan {e1 pengepungan total} atas [m2:PSE.CVL Jalur Gaza]: tanpa listrik, tanpa makanan, tanpa bahan bakar. [m3:UN.GOV Sekjen PBB Antonio Guterres] {e2 menyatakan amat prihatin}.
e1 m1 > m2 COERCE actual 2023-10-09/none mode=restrict ctx=military,human_security
e2 m3 > m1 ACCUSE actual 2023-10-09/none mode=disapprove ctx=human_security

### CNN Indonesia 2022-12-13
[m1:AZE.CVL Sekelompok warga Azerbaijan yang mengaku aktivis lingkungan] {e1 memblokade} Koridor Lachin, satu-satunya jalan yang menghubungkan [m2:ARM.GOV Armenia] dengan [m3:ARTSAKH.PRE Nagorno-Karabakh].
e1 m1 > m3 PROTEST actual 2022-12-13/none mode=obstruct ctx=territory,environment

### Antara 2017-06-05
{e1 Blokade} udara, laut, dan darat terhadap [m1:QAT.GOV Qatar] yang diberlakukan [m2:SAU.GOV Arab Saudi] bersama [m3:ARE.GOV UEA], [m4:BHR.GOV Bahrain], dan [m5:EGY.GOV Mesir] membuat [m6:QAT.CVL warga Doha] memborong sembako.
e1 m2,m3,m4,m5 > m1 COERCE actual 2017-06-05/none mode=restrict ctx=diplomatic,economic

### detikNews 2020-05-28
[m1:USA.GOV Wali Kota Minneapolis Jacob Frey] {e1 memberlakukan jam malam} bagi [m2:USA.CVL penduduk kota] setelah tiga hari kerusuhan akibat {e2 tewasnya} [m3:USA.CVL George Floyd] di tangan [m4:USA.COP polisi].
e1 m1 > m2 COERCE actual 2020-05-28/none mode=curfew ctx=repression
e2 m4 > m3 ASSAULT actual 2020-05-25/day mode=beat ctx=repression,religion_ethnicity

### Liputan6.com 2022-04-02
{e1 Jam malam} 36 jam yang diumumkan [m1:LKA.GOV Presiden Gotabaya Rajapaksa] untuk meredam [m2:LKA.CVL pengunjuk rasa] {e2 dilanggar} ribuan [m3:LKA.EDU mahasiswa] di [m4:@LKA Peradeniya], yang lantas {e3 dihalau} [m5:LKA.COP polisi] dengan meriam air.
e1 m1 > m2 COERCE actual 2022-04-02/none mode=curfew ctx=repression
e2 m3 > m1 REJECT actual 2022-04-02/none mode=yield ctx=repression
e3 m5 > m3 ASSAULT actual 2022-04-02/none mode=crowd-control ctx=repression

### Tempo.co 2019-08-06
[m1:IND.GOV New Delhi] {e1 memutus} jaringan telepon dan internet di [m2:IND.CVL Kashmir], {e2 mengurung} [m3:IND.PTY para pemimpin partai lokal] di rumah masing-masing, lalu mencabut status istimewa wilayah itu, langkah yang {e3 dikecam} [m4:PAK.GOV Islamabad].
e1 m1 > m2 COERCE actual 2019-08-06/none mode=censor ctx=repression,territory
e2 m1 > m3 COERCE actual 2019-08-06/none mode=arrest ctx=repression
e3 m4 > m1 ACCUSE actual 2019-08-06/none mode=disapprove ctx=territory

### BBC Indonesia 2021-06-05
[m1:NGA.GOV Pemerintah Nigeria] {e1 memblokir} Twitter setelah [m2:USA.BUS perusahaan itu] {e2 menghapus} cuitan [m3:NGA.GOV Presiden Muhammadu Buhari] yang dianggap mengancam [m4:IPOB.REB separatis Biafra].
e1 m1 > m2 COERCE actual 2021-06-05/none mode=censor ctx=rights_freedoms
e2 m2 > m3 COERCE actual 2021-06-05/none mode=censor ctx=rights_freedoms

### Kumparan 2022-03-05
{e1 Pencabutan izin siar} stasiun radio [m1:RUS.JRN Ekho Moskvy] oleh [m2:RUS.GOV otoritas Rusia] disusul undang-undang yang mengancam penjara lima belas tahun bagi [m3:RUS.JRN wartawan] yang menyebut invasi sebagai perang.
e1 m2 > m1 COERCE actual 2022-03-05/none mode=censor ctx=rights_freedoms

### Antara 2024-05-05
Kabinet [m1:ISR.GOV PM Benjamin Netanyahu] dengan suara bulat {e1 menutup} operasi [m2:QAT.JRN Al Jazeera] di [m3:@ISR Israel], dan [m4:ISR.COP petugas] {e2 menyita} kamera serta laptop dari ruang hotel yang dipakai [m5=m2 stasiun asal Qatar itu].
e1 m1 > m2 COERCE actual 2024-05-05/none mode=censor ctx=rights_freedoms
e2 m4 > m2 COERCE actual 2024-05-05/none mode=seize ctx=rights_freedoms

### CNN Indonesia 2020-03-18
Dalam langkah balasan terhadap [m1:USA.GOV Washington], [m2:CHN.GOV China] {e1 mencabut kartu pers} [m3:USA.JRN koresponden New York Times, Wall Street Journal, dan Washington Post] serta melarang [m4=m3 mereka] bekerja di [m5:@HKG Hong Kong].
e1 m2 > m3 COERCE actual 2020-03-18/none mode=censor ctx=rights_freedoms,diplomatic

### Republika 2023-07-06
[m1:ISR.MIL Militer Israel] {e1 menarik} seluruh prajuritnya dari kamp pengungsi [m2:@PSE Jenin] seusai operasi dua hari yang {e2 menewaskan} dua belas [m3:PSE.CVL warga Palestina].
e1 m1 > m3 RETREAT actual 2023-07-06/none mode=withdraw ctx=military
e2 m1 > m3 ASSAULT actual 2023-07-05/none mode=firearms ctx=military

### Kompas.com 2018-12-06
[m1:CAN.COP Kepolisian Kanada] {e1 mencokok} [m2:CHN.BUS direktur keuangan Huawei Meng Wanzhou] di bandara [m3:@CAN Vancouver] atas permintaan [m4:USA.JUD Departemen Kehakiman AS]. [m5:CHN.GOV Kedutaan Besar China di Ottawa] {e2 menuntut} [m6:CAN.GOV pemerintah setempat] segera melepaskannya.
e1 m1 > m2 COERCE actual 2018-12-06/none mode=arrest ctx=legal,economic
e2 m5 > m6 REQUEST requested 2018-12-06/none mode=yield ctx=legal,diplomatic

### VOA Indonesia 2021-01-18
[m1:RUS.OPP Alexei Navalny], yang lima bulan dirawat di [m2:@DEU Berlin], {e1 digiring} [m3:RUS.COP petugas lembaga pemasyarakatan] di konter imigrasi Bandara Sheremetyevo hanya beberapa menit setelah mendarat.
e1 m3 > m1 COERCE actual 2021-01-17/day mode=arrest ctx=repression

### Tempo.co 2023-05-09
Penangkapan [m1:PAK.ELI mantan PM Imran Khan] oleh [m2:PAK.PRM satuan paramiliter Rangers] di dalam gedung pengadilan {e1 memicu amuk} [m3:PAK.PTY pendukung PTI], yang membakar rumah dinas [m4:PAK.MIL panglima korps] di [m5:@PAK Lahore].
e1 m3 > m4 PROTEST actual 2023-05-09/none mode=riot ctx=political_institutions

### Antara 2023-11-01
[m1:PAK.GOV Pakistan] mulai {e1 memulangkan paksa} [m2:AFG.REF pengungsi Afganistan] yang tidak berdokumen setelah tenggat yang ditetapkannya habis; [m3:UNHCR UNHCR] {e2 meminta} agar [m4=m2 mereka yang terancam di negaranya] tidak diusir.
e1 m1 > m2 COERCE actual 2023-11-01/none mode=deport ctx=migration
e2 m3 > m1 REQUEST requested 2023-11-01/none mode=yield ctx=migration,human_rights

### CNN Indonesia 2025-03-16
[m1:USA.GOV Pemerintahan Trump] {e1 menerbangkan} 238 orang yang dituding anggota [m2:VEN.CRM geng Tren de Aragua] ke penjara raksasa di [m3:@SLV El Salvador] walaupun [m4:USA.JUD hakim federal] {e2 memerintahkan} pesawat itu diputar balik.
e1 m1 > m2 COERCE actual 2025-03-16/none mode=deport ctx=migration,crime
e2 m4 > m1 REQUEST requested 2025-03-16/none mode=yield ctx=migration,legal

### Detik 2022-01-16
Petenis nomor satu dunia {e1 dideportasi}: [m1:SRB.CVL Novak Djokovic] meninggalkan [m2:@AUS Melbourne] setelah kalah di pengadilan melawan [m3:AUS.GOV pemerintah federal Australia], yang membatalkan visanya, dan [m4:SRB.GOV Presiden Aleksandar Vucic] {e2 menyebut} perlakuan itu mempermalukan [m5=m3 Canberra].
e1 m3 > m1 COERCE actual 2022-01-16/none mode=deport ctx=health,migration
e2 m4 > m5 ACCUSE actual 2022-01-16/none mode=disapprove ctx=migration

### Kompas.com 2021-09-22
Kamp di bawah jembatan [m1:@USA Del Rio, Texas], {e1 dikosongkan} [m2:USA.COP patroli perbatasan AS]; sebagian [m3:HTI.REF migran Haiti] langsung {e2 dideportasi} ke [m4:@HTI Port-au-Prince], sisanya mundur ke [m5:@MEX Meksiko].
e1 m2 > m3 COERCE actual 2021-09-22/none mode=restrict ctx=migration
e2 m2 > m3 COERCE actual 2021-09-22/none mode=deport ctx=migration

### BBC Indonesia 2017-12-01
[m1:BGD.GOV Bangladesh] membantah bakal {e1 memulangkan} [m2:MMR.REF pengungsi Rohingya] ke [m3:MMR.GOV Myanmar] secara paksa, sepekan setelah [m4=m1+m3 kedua pemerintah] {e2 menandatangani} nota repatriasi.
e1 m1 > m2 COERCE denied 2017-12-01/none mode=deport ctx=migration
e2 m1 > m3 SUPPORT actual 2017-11-24/week ctx=migration

### Antara 2015-08-15 none
Ribuan [m1:SYR.REF warga Suriah] antre di stasiun bus [m2:@GRC Kos], sementara wisatawan [m3:@GBR Inggris] dan [m4:@DEU Jerman] berjemur beberapa ratus meter dari sana.

### Liputan6.com 2019-07-05 headline
[m1:GBR.MIL Marinir Inggris] {e1 Tahan} Kapal Tanker [m2:IRN.GOV Iran] di [m3:@GIB Gibraltar], [m4:IRN.GOV Teheran] {e2 Panggil} [m5:GBR.GOV Dubes]
e1 m1 > m2 COERCE actual 2019-07-05/none mode=seize ctx=natural_resource
e2 m4 > m5 ACCUSE actual 2019-07-05/none mode=disapprove ctx=diplomatic

### CNN Indonesia 2024-04-13
[m1:IRN.MIL Pasukan komando Garda Revolusi], yang turun dari helikopter, {e1 menguasai} kapal kontainer MSC Aries yang terkait dengan [m2:ISR.BUS pengusaha Israel], dan [m3:PRT.GOV Lisbon], negara bendera kapal itu, {e2 minta penjelasan} kepada [m4:IRN.GOV Teheran].
e1 m1 > m2 COERCE actual 2024-04-13/none mode=seize ctx=military,economic
e2 m3 > m4 REQUEST requested 2024-04-13/none ctx=diplomatic

### Republika 2010-05-31
Sebelum fajar, [m1:ISR.MIL pasukan katak Israel] {e1 menyergap} kapal Mavi Marmara di perairan internasional, {e2 menewaskan} sembilan [m2:TUR.CVL relawan Turki], kemudian {e3 menggiring} seluruh armada ke [m3:@ISR Pelabuhan Ashdod].
e1 m1 > m2 ASSAULT actual 2010-05-31/none ctx=military,human_security
e2 m1 > m2 ASSAULT actual 2010-05-31/none mode=firearms ctx=military
e3 m1 > m2 COERCE actual 2010-05-31/none mode=seize ctx=military

### Kompas.com 2023-03-30
[m1:USA.JRN Wartawan Wall Street Journal Evan Gershkovich] {e1 dijebloskan} ke Penjara Lefortovo atas sangkaan mata-mata, sangkaan yang disebut [m2:USA.GOV Gedung Putih] <<q1 {e2 menggelikan}>>. [m3:RUS.SPY FSB] mengatakan [m4=m1 pria 31 tahun itu] tertangkap basah di [m5:@RUS Yekaterinburg].
e1 m3 > m1 COERCE actual 2023-03-30/none mode=arrest ctx=rights_freedoms,intelligence
e2 m2 > m3 REJECT actual 2023-03-30/none ctx=intelligence
q1 m2 mixed cue=disebut

### Antara 2016-07-20
[m1:TUR.GOV Ankara] {e1 memberlakukan keadaan darurat} tiga bulan, {e2 menonaktifkan} 15 ribu [m2:TUR.EDU pegawai kementerian pendidikan], dan {e3 melarang} [m3:TUR.EDU akademisi] bepergian ke luar negeri, semuanya dengan dalih membersihkan pengikut [m4:TUR.REL Fethullah Gulen].
e1 m1 > m4 COERCE actual 2016-07-20/none mode=martial-law ctx=repression
e2 m1 > m2 SANCTION actual 2016-07-20/none mode=expel ctx=repression
e3 m1 > m3 COERCE actual 2016-07-20/none mode=restrict ctx=rights_freedoms

### SINDOnews 2024-12-04
{e1 Darurat militer} yang diumumkan [m1:KOR.GOV Presiden Yoon Suk Yeol] hanya bertahan enam jam: [m2:KOR.LEG parlemen] {e2 menolaknya} dengan 190 suara, dan [m3=m1 sang presiden] pun {e3 mencabutnya} menjelang subuh.
e1 m1 > m2 COERCE actual 2024-12-03/day mode=martial-law ctx=pro_autocracy,legislative
e2 m2 > m1 REJECT actual 2024-12-04/none mode=yield ctx=pro_democracy,legislative
e3 m3 > m2 CONCEDE actual 2024-12-04/none ctx=pro_democracy

### Tempo.co 2018-09-13
Jika [m1:HUN.GOV Budapest] terus melanggar nilai-nilai [m2:EU Uni Eropa], [m3:EU.LEG Parlemen Eropa] dapat meminta agar hak suaranya {e1 dibekukan}; [m4:HUN.GOV PM Viktor Orban] {e2 menyebut} prosedur itu pemerasan.
e1 m2 > m1 SANCTION hypothetical 2018-09-13/none mode=discontinue ctx=rights_freedoms,diplomatic
e2 m4 > m3 ACCUSE actual 2018-09-13/none mode=disapprove ctx=diplomatic
