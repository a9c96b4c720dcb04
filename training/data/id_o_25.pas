### Antara 2024-11-23
[m1:GBR.GOV PM Inggris Keir Starmer] {e1 menerima} [m2:IDN.GOV Presiden Prabowo Subianto] di [m3:@GBR Downing Street], pemberhentian terakhir sesudah [m4:@BRA Brasil] dan sebelum [m5:ARE.GOV Uni Emirat Arab], untuk membahas transisi energi dan perang di [m6:@PSE Gaza]; [m7:GBR.GOV Raja Charles] {e2 mengundang} [m8=m2 tamu dari Jakarta itu] minum teh.
e1 m2 > m1 CONSULT actual 2024-11-23/none mode=visit ctx=diplomatic
e2 m7 > m8 AGREE planned 2024-11-23/none mode=meet ctx=diplomatic

### Antara 2025-01-07
[m1:BRA.GOV Brasil], ketua [m2:BRICS BRICS] tahun ini, {e1 mengumumkan penerimaan} [m3:IDN.GOV Indonesia] sebagai anggota penuh, keputusan yang {e2 disambut} [m4:CHN.GOV juru bicara Kemlu China Guo Jiakun]. [m5:RUS.GOV Moskow] sudah menyetujuinya sejak KTT di [m6:@RUS Kazan], sementara [m7:MYS.GOV Malaysia] dan [m8:THA.GOV Thailand] baru berstatus mitra.
e1 m1 > m3 SUPPORT actual 2025-01-07/none ctx=diplomatic,economic
e2 m4 > m3 SUPPORT actual 2025-01-07/none ctx=diplomatic,economic
rel m2 led_by m1

### Kompas.com 2024-12-04
[m1:KOR.GOV Presiden Yoon Suk Yeol] {e1 mencabut} darurat militer enam jam setelah mengumumkannya karena [m2:KOR.LEG parlemen] {e2 menolak}. [m3:KOR.OPP Lee Jae-myung], pemimpin oposisi, {e3 menuntut} [m4=m1 sang presiden] mundur, [m5:KOR.LAB serikat KCTU] {e4 akan mogok}, dan [m6:SWE.GOV PM Ulf Kristersson] {e5 menunda} kunjungannya ke [m7:@KOR Seoul].
e1 m1 > m2 CONCEDE actual 2024-12-04/none ctx=executive,pro_autocracy
e2 m2 > m1 REJECT actual 2024-12-04/none ctx=executive,legislative
e3 m3 > m4 REQUEST requested 2024-12-04/none mode=resign ctx=executive
e4 m5 > m1 PROTEST planned 2024-12-04/none mode=strike ctx=executive
e5 m6 > m1 REJECT actual 2024-12-04/none mode=meet ctx=diplomatic

### Tempo.co 2025-02-20
[m1:IDN.EDU Massa BEM SI] {e1 menggelar aksi} "Indonesia Gelap" di kawasan Patung Kuda menolak pemangkasan anggaran yang diperintahkan [m2:IDN.GOV Presiden Prabowo]. [m3:IDN.GOV Mensesneg Prasetyo Hadi] {e2 menemui} [m4=m1 mereka] dan {e3 menandatangani} surat tuntutan, berbeda dengan [m5:IDN.GOV Ketua DEN Luhut Pandjaitan], yang {e4 membantah} istilah itu di [m6:@IDN Jakarta Selatan]; [m7:IDN.COP Polda Metro Jaya] {e5 menurunkan} 1.600 personel.
e1 m1 > m2 PROTEST actual 2025-02-20/none mode=demo ctx=economic,executive
e2 m3 > m4 CONSULT actual 2025-02-20/none mode=meet ctx=executive
e3 m3 > m4 CONCEDE actual 2025-02-20/none mode=yield ctx=executive
e4 m5 > m1 REJECT actual 2025-02-20/none ctx=executive
e5 m7 > m1 MOBILIZE actual 2025-02-20/none mode=police ctx=repression

### CNN Indonesia 2025-03-28
Gempa di [m1:@MMR Mandalay] membuat [m2:MMR.GOV Min Aung Hlaing] meminta bantuan internasional. [m3:IND.GOV India] {e2 menerbangkan} 15 ton selimut untuk [m4:MMR.CVL korban], [m5:NUG.OPP Pemerintah Persatuan Nasional] {e3 menghentikan serangan} dua pekan, tetapi [m6:MMR.MIL pesawat junta] tetap {e4 mengebom} [m7:MMR.CVL desa Naung Cho], kata [m8:UN pelapor khusus PBB Tom Andrews].
e2 m3 > m4 AID actual 2025-03-28/none ctx=disasters
e3 m5 > m6 CONCEDE actual 2025-03-28/none mode=ceasefire ctx=disasters,military
e4 m6 > m7 ASSAULT actual 2025-03-28/none mode=aerial ctx=military said=m8

### detikNews 2025-01-22
[m1:IDN.MIL Pasukan Marinir] atas perintah [m2:IDN.GOV Presiden] membongkar pagar bambu di laut [m3:@IDN Tangerang] yang disegel [m4:IDN.GOV KKP] dan yang sertifikatnya atas nama [m9:IDN.BUS PT Intan Agung Makmur] {e2 dibatalkan} [m5:IDN.GOV Menteri ATR Nusron Wahid]. [m6:IDN.LAB Nelayan Kohod] {e3 berterima kasih} kepada [m7=m1 prajurit], sedangkan [m8:IDN.BUS Agung Sedayu Group] membantah memasangnya.
e2 m5 > m9 COERCE actual 2025-01-22/none mode=seize ctx=natural_resource,legal
e3 m6 > m7 SUPPORT actual 2025-01-22/none ctx=natural_resource

### VOA Indonesia 2025-02-28
Pertemuan di Ruang Oval berubah menjadi adu mulut ketika [m1:USA.GOV JD Vance] {e1 menyebut} [m2:UKR.GOV Volodymyr Zelensky] tidak tahu berterima kasih. [m3:POL.GOV Donald Tusk] dan [m4:ESP.GOV Pedro Sanchez] {e2 menyatakan dukungan} kepada [m5=m2 pemimpin Ukraina], [m6:HUN.GOV Viktor Orban] {e3 memuji} [m7:USA.GOV Donald Trump], sedangkan [m8:RUS.GOV Maria Zakharova] bersuka cita di [m9:@RUS Moskow].
e1 m1 > m2 ACCUSE actual 2025-02-28/none mode=disapprove ctx=diplomatic,military
e2 m3,m4 > m5 SUPPORT actual 2025-02-28/none ctx=diplomatic
e3 m6 > m7 SUPPORT actual 2025-02-28/none ctx=diplomatic

### Republika 2025-05-10
[m1:USA.GOV Donald Trump] lebih dulu mengumumkan gencatan senjata yang {e1 dicapai} [m2:IND.GOV India] dan [m3:PAK.GOV Pakistan]; [m4:PAK.GOV Shehbaz Sharif] {e2 berterima kasih} kepada [m10=m1 sang presiden], sedangkan [m5:IND.GOV Vikram Misri] tidak menyebut peran [m6=m1 Washington]. Beberapa jam kemudian [m7=m2 New Delhi] {e3 menuding} [m8=m3 Islamabad] melanggarnya dengan drone di [m9:@IND Srinagar].
e1 m2 > m3 CONCEDE actual 2025-05-10/none mode=ceasefire ctx=military
e2 m4 > m1 SUPPORT actual 2025-05-10/none ctx=diplomatic
e3 m7 > m8 ACCUSE actual 2025-05-10/none mode=allege ctx=military

### Jawa Pos 2025-06-10
Pencabutan izin [m1:IDN.BUS empat perusahaan nikel di Raja Ampat] {e1 diumumkan} [m2:IDN.GOV Mensesneg Prasetyo Hadi]; izin [m3:IDN.BUS PT Gag Nikel], anak usaha [m4:IDN.BUS Antam], tetap berlaku. [m5:NGO Greenpeace Indonesia], yang aktivisnya sempat {e2 diamankan} [m6:IDN.COP polisi] karena menyela pidato [m7:IDN.GOV Wamenlu Arief Havas Oegroseno] di [m8:@IDN Jakarta], {e3 menilai} langkah itu belum cukup.
e1 m2 > m1 SANCTION actual 2025-06-10/none mode=discontinue ctx=natural_resource,environment
e2 m6 > m5 COERCE actual 2025-06-10/none mode=arrest ctx=environment,rights_freedoms bg
e3 m5 > m2 ACCUSE actual 2025-06-10/none mode=disapprove ctx=environment

### BBC Indonesia 2025-07-24
[m1:THA.MIL Jet F-16 Thailand] {e1 mengebom} posisi [m2:KHM.MIL tentara Kamboja] di dekat kuil Ta Muen Thom, dan roket dari arah [m3:@KHM Oddar Meanchey] {e2 menewaskan} [m4:THA.CVL warga Surin]. [m5:MYS.GOV Anwar Ibrahim], ketua [m6:ASEAN ASEAN], {e3 menelepon} [m7:KHM.GOV Hun Manet] dan [m8:THA.GOV Phumtham Wechayachai]; [m9:IDN.GOV Jakarta] yakin sengketa bisa diselesaikan.
e1 m1 > m2 ASSAULT actual 2025-07-24/none mode=aerial ctx=military,territory
e2 m2 > m4 ASSAULT actual 2025-07-24/none mode=heavy-weapons ctx=military,territory
e3 m5 > m7,m8 CONSULT actual 2025-07-24/none mode=phone ctx=diplomatic,military
rel m6 led_by m5

### Suara.com 2025-08-13
[m1:IDN.CVL Puluhan ribu warga Pati] {e1 menuntut} [m2:IDN.GOV Bupati Sudewo] lengser di alun-alun, walau kenaikan pajak sudah [m9=m2 ia] {e2 batalkan}. [m3:IDN.LEG DPRD Pati] {e3 menyepakati} hak angket, [m4:IDN.COP polisi] {e4 menembakkan} gas air mata ke arah [m5=m1 massa], dan [m6:IDN.GOV Gubernur Ahmad Luthfi] yang berada di [m7:@IDN Semarang] {e5 mengimbau} [m8=m1 warga] tenang.
e1 m1 > m2 PROTEST actual 2025-08-13/none mode=demo ctx=economic
e2 m2 > m1 CONCEDE actual 2025-08-13/none mode=yield ctx=economic
e3 m3 > m2 ACCUSE actual 2025-08-13/none mode=investigate ctx=legislative
e4 m4 > m5 ASSAULT actual 2025-08-13/none mode=crowd-control ctx=repression
e5 m6 > m8 REQUEST requested 2025-08-13/none mode=yield

### SINDOnews 2025-09-09
[m1:NPL.GOV PM Nepal KP Sharma Oli] {e1 meletakkan jabatan} sehari setelah [m2:NPL.COP polisi] {e2 menembak mati} [m3:NPL.CVL 19 pengunjuk rasa Gen Z] yang memprotes pemblokiran media sosial. [m4:NPL.CVL Massa] {e3 membakar} gedung [m5:NPL.LEG parlemen] di [m6:@NPL Kathmandu]; [m7:IND.GOV Narendra Modi] menyampaikan keprihatinan seusai memimpin rapat dan [m8:NPL.MIL tentara] {e4 mengambil alih} penjagaan.
e1 m1 > m4 RETREAT actual 2025-09-09/none mode=resign ctx=executive
e2 m2 > m3 ASSAULT actual 2025-09-08/day mode=firearms ctx=repression
e3 m4 > m5 PROTEST actual 2025-09-09/none mode=riot ctx=rights_freedoms
e4 m8 > m4 MOBILIZE actual 2025-09-09/none mode=troops ctx=military

### Kontan 2025-07-16 none
Dalam lampiran laporan itu, ekspor udang dari [m1:@IDN Lampung] dan [m2:@IDN Situbondo] ditulis berdampingan dengan ekspor [m3:@ECU Ekuador] serta [m4:@IND Andhra Pradesh]; selisihnya, menurut [m5:IDN.BUS Asosiasi Pengusaha Pengolahan Udang], menarik bagi [m6:USA.BUS peritel Amerika], dan [m7:IDN.GOV BKPM] memakai angka [m8:FAO FAO].

### Liputan6 2024-07-20
[m1:ISR.MIL Jet tempur Israel] {e1 menyerang} pelabuhan [m2:@YEM Hodeida] yang dikuasai [m3:HOUTHI.REB Houthi] sebagai balasan atas drone yang {e2 menewaskan} [m4:ISR.CVL seorang warga Tel Aviv]. [m5:SAU.GOV Riyadh] menyatakan tidak membuka wilayah udaranya, [m6:IRN.GOV Nasser Kanaani] {e3 mengutuk} penyerang, dan [m7:HAMAS.REB Hamas] {e4 memuji} [m8=m3 rekannya di Yaman].
e1 m1 > m3 ASSAULT actual 2024-07-20/none mode=aerial ctx=military
e2 m3 > m4 ASSAULT actual 2024-07-20/none mode=drone ctx=military,terrorism bg
e3 m6 > m1 ACCUSE actual 2024-07-20/none mode=disapprove ctx=military
e4 m7 > m8 SUPPORT actual 2024-07-20/none ctx=military
rel m3 controls m2

### Serambi Indonesia 2025-06-17
Empat pulau yang oleh [m1:IDN.GOV Kemendagri] dimasukkan ke [m2:IDN.GOV Sumatera Utara] {e1 dikembalikan} [m3:IDN.GOV Presiden Prabowo] kepada [m4:IDN.GOV Aceh]. [m5:IDN.GOV Gubernur Muzakir Manaf] dan [m6:IDN.GOV Gubernur Bobby Nasution] {e2 meneken} kesepakatan di [m7:@IDN Istana], disaksikan [m8:IDN.LEG Sufmi Dasco Ahmad]; [m9:IDN.EDU mahasiswa] membatalkan aksi di [m10:@IDN Banda Aceh].
e1 m3 > m4 RETREAT actual 2025-06-17/none mode=return ctx=territory
e2 m5 > m6 SUPPORT actual 2025-06-17/none ctx=territory
