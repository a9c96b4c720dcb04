### Antara 2022-01-26
[m1:IDN.GOV Luhut Binsar Pandjaitan] dan [m2:SGP.GOV Teo Chee Hean], disaksikan [m3:IDN.GOV Presiden Joko Widodo] dan [m4:SGP.GOV PM Lee Hsien Loong], {e1 bertukar dokumen} perjanjian ruang udara di [m5:@IDN Bintan]. Perjanjian ekstradisi yang menyertainya {e2 disambut} [m6:IDN.JUD KPK], tetapi [m7:IDN.LEG anggota Komisi I DPR] {e3 mempertanyakan} pendelegasian wilayah di atas [m8:@IDN Natuna].
e1 m1 > m2 SUPPORT actual 2022-01-26/none ctx=diplomatic,territory
e2 m6 > m1 SUPPORT actual 2022-01-26/none ctx=corruption,legal
e3 m7 > m1 ACCUSE actual 2022-01-26/none mode=disapprove ctx=territory

### Antara 2022-12-20
[m1:IDN.LEG DPR] {e1 mengesahkan} perjanjian ekstradisi dengan [m2:SGP.GOV Singapura], sedangkan [m3:SGP.LEG parlemen negara itu] belum membahasnya. [m4:IDN.JUD KPK] berharap [m5:IDN.CRM Paulus Tannos], buron kasus e-KTP, dapat dibawa pulang, kata [m6:IDN.JUD Alexander Marwata], seperti yang {e2 dilakukan} [m7:SRB.GOV Serbia] terhadap [m8:IDN.CRM Maria Lumowa].
e1 m1 > m2 SUPPORT actual 2022-12-20/none ctx=legal,corruption
e2 m7 > m8 COERCE actual 2022-12-20/none mode=deport ctx=legal,crime bg

### Kompas.com 2019-06-21
[m1:IDN.COP Polda Metro Jaya] {e1 menangguhkan} penahanan [m2:IDN.MIL Mayjen Purnawirawan Soenarko] setelah [m3:IDN.MIL Panglima TNI Hadi Tjahjanto] dan [m4:IDN.GOV Luhut Pandjaitan] {e2 menjadi penjamin}. Permintaan yang sama untuk [m5:IDN.MIL Kivlan Zen], yang diajukan [m6:IDN.CVL kuasa hukum Tonin Tachta] kepada [m7:IDN.GOV Menhan Ryamizard Ryacudu], tidak {e3 dikabulkan}.
e1 m1 > m2 CONCEDE actual 2019-06-21/none mode=release ctx=legal
e2 m3,m4 > m2 SUPPORT actual 2019-06-21/none ctx=legal
e3 m7 > m6 REJECT actual 2019-06-21/none ctx=legal

### VOA Indonesia 2020-08-19
[m1:MLI.MIL Perwira pemberontak Mali] yang {e1 menahan} [m2:MLI.GOV Presiden Ibrahim Boubacar Keita] {e2 berjanji} kepada [m3:AU Uni Afrika] akan mengadakan pemilu. [m4:ECOWAS ECOWAS] {e3 menutup} perbatasan, [m5:FRA.MIL pasukan Prancis] di [m6:@MLI Gao] tetap memburu [m7:AQIM.REB Al-Qaeda], dan [m8:UN MINUSMA] {e4 meminta} para tahanan dibebaskan.
e1 m1 > m2 COERCE actual 2020-08-19/none mode=arrest ctx=pro_autocracy
e2 m1 > m3 AGREE planned 2020-08-19/none ctx=election,pro_democracy
e3 m4 > m1 SANCTION actual 2020-08-19/none ctx=pro_autocracy
e4 m8 > m1 REQUEST requested 2020-08-19/none mode=release ctx=pro_autocracy

### Tempo.co 2017-11-17
[m1:IDN.PTY Setya Novanto], yang mobilnya menabrak tiang saat dicari [m2:IDN.JUD penyidik KPK], dijaga ketat [m3:IDN.COP polisi] di RS Permata Hijau. [m4:IDN.PTY Ketua Dewan Pakar Golkar Agung Laksono] {e2 menjenguk}, [m5:IDN.PTY Nurdin Halid] {e3 meminta} [m6:IDN.PTY DPP] segera menunjuk pelaksana tugas, dan [m7:IDN.CVL ICW] {e4 mengkritik} [m8:IDN.CVL pengacara Fredrich Yunadi].
e2 m4 > m1 CONSULT actual 2017-11-17/none mode=visit ctx=corruption
e3 m5 > m6 REQUEST requested 2017-11-17/none mode=change ctx=political_institutions
e4 m7 > m8 ACCUSE actual 2017-11-17/none mode=disapprove ctx=corruption

### CNN Indonesia 2022-07-09
[m1:LKA.CVL Pengunjuk rasa] {e1 menduduki} kediaman [m2:LKA.GOV Presiden Gotabaya Rajapaksa] di [m3:@LKA Kolombo]; [m4:LKA.GOV PM Ranil Wickremesinghe], yang rumahnya ikut {e2 dibakar}, {e3 bersedia mundur}. [m5:IND.GOV India], pemberi utang terbesar tahun ini, {e5 menyatakan berdiri bersama} [m6:LKA.CVL rakyat], sedangkan [m7:IMF IMF] berharap pembicaraan dilanjutkan.
e1 m1 > m2 PROTEST actual 2022-07-09/none mode=riot ctx=economic,executive
e2 m1 > m4 PROTEST actual 2022-07-09/none mode=riot ctx=economic,executive
e3 m4 > m1 CONCEDE actual 2022-07-09/none mode=resign ctx=economic,executive
e5 m5 > m6 SUPPORT actual 2022-07-09/none ctx=economic

### Jubi 2023-07-18
[m1:IDN.GOV Kepala Kampung Kimak], yang diculik lalu {e1 dibebaskan} [m2:TPNPB.REB kelompok Ananias Mimin], membantah {e2 dipukul}. [m3:IDN.COP Satgas Damai Cartenz] menyebut [m4:IDN.REL pendeta setempat] ikut {e3 membujuk} para penculik, dan [m5:IDN.GOV Bupati Pegunungan Bintang Spei Bidana] {e4 mengucapkan terima kasih} kepada [m6=m4 sang pendeta], bukan kepada [m7:IDN.MIL TNI].
e1 m2 > m1 RETREAT actual 2023-07-18/none mode=release ctx=terrorism
e2 m2 > m1 ASSAULT denied 2023-07-18/none mode=beat ctx=terrorism
e3 m4 > m2 REQUEST requested 2023-07-18/none mode=release ctx=terrorism said=m3
e4 m5 > m6 SUPPORT actual 2023-07-18/none ctx=terrorism

### BBC Indonesia 2023-07-27
[m1:NER.MIL Pengawal presiden Niger] {e1 menyekap} [m2:NER.GOV Presiden Mohamed Bazoum]; [m3:BEN.GOV Presiden Benin Patrice Talon] {e2 terbang} ke [m4:@NER Niamey] sebagai juru runding [m5:ECOWAS ECOWAS]. [m6:USA.GOV Antony Blinken], yang {e4 menelepon} [m7=m2 Bazoum] dari [m8:@NZL Wellington], {e3 menjanjikan} dukungan tak tergoyahkan, dan [m9:RUS.GOV Sergei Lavrov] menginginkan ketertiban konstitusi pulih.
e1 m1 > m2 COERCE actual 2023-07-27/none mode=arrest ctx=pro_autocracy
e2 m3 > m1 CONSULT actual 2023-07-27/none mode=third-party ctx=pro_autocracy
e3 m6 > m7 SUPPORT actual 2023-07-27/none ctx=pro_democracy
e4 m6 > m7 CONSULT actual 2023-07-27/none mode=phone ctx=diplomatic

### detikNews 2024-02-19
[m1:IDN.PTY Capres Ganjar Pranowo] {e1 mendorong} [m2:IDN.PTY partai pengusungnya, PDIP dan PPP,] mengajukan hak angket terhadap kecurangan yang dituduhkan kepada [m3:IDN.GOV KPU] dan [m4:IDN.GOV Bawaslu]. [m5:IDN.PTY NasDem], pengusung [m6:IDN.PTY Anies Baswedan], {e2 mendukung}, sementara [m7:IDN.PTY Surya Paloh] {e3 menemui} [m8:IDN.GOV Presiden Jokowi] di [m9:@IDN Istana].
e1 m1 > m2 REQUEST requested 2024-02-19/none mode=investigate ctx=election,legislative
e2 m5 > m1 SUPPORT actual 2024-02-19/none ctx=election,legislative
e3 m7 > m8 CONSULT actual 2024-02-19/none mode=meet ctx=election

### Republika 2016-05-26 none
Menurut buku itu, bahasa Melayu yang dipakai pedagang [m1:@IDN Makassar] dan [m2:@IDN Ternate] sampai ke pesisir utara [m3:@AUS Australia] jauh sebelum kapal [m4:NLD.BUS VOC] dan [m5:GBR.MIL angkatan laut Inggris] singgah; penulisnya, [m6:AUS.EDU guru besar ANU], berterima kasih kepada [m7:IDN.GOV Perpustakaan Nasional] atas naskah yang dipinjamkan.

### SINDOnews 2021-07-07
[m1:HTI.GOV Presiden Haiti Jovenel Moise] {e1 dibunuh} di rumahnya oleh [m2:COL.REB tentara bayaran asal Kolombia], kata [m3:HTI.COP kepala polisi Leon Charles]. [m4:DOM.GOV Republik Dominika] {e2 menutup} perbatasan dengan [m9:HTI.GOV negara tetangganya itu], [m5:TWN.GOV Taiwan] {e3 mengizinkan} [m6=m3 polisi Haiti] {e5 menangkap} [m7=m2 sebelas tersangka] di halaman kedutaannya, dan [m8:COL.GOV Bogota] {e4 menawarkan} bantuan penyidikan.
e1 m2 > m1 ASSAULT actual 2021-07-07/none mode=targeted ctx=political_institutions said=m3
e2 m4 > m9 COERCE actual 2021-07-07/none mode=restrict ctx=migration
e3 m5 > m6 CONCEDE actual 2021-07-07/none mode=access ctx=crime
e4 m8 > m6 AGREE planned 2021-07-07/none mode=assist ctx=crime
e5 m6 > m7 COERCE actual 2021-07-07/none mode=arrest ctx=crime

### Pikiran Rakyat 2022-08-19
[m1:IDN.LAB Guru honorer dari Garut] yang {e1 berkemah} di depan [m2:IDN.LEG DPRD Jawa Barat] {e3 mendapat kunjungan} [m3:IDN.PTY Ketua PKS Jawa Barat Haru Suhandaru]. [m4:IDN.GOV Gubernur Ridwan Kamil] tidak menemui [m5=m1 mereka]; lewat [m6:IDN.GOV Kepala Dinas Pendidikan Dedi Supandi], [m7=m4 ia] {e2 meneruskan tuntutan} pengangkatan kepada [m8:IDN.GOV Menteri PAN-RB].
e1 m1 > m2 PROTEST actual 2022-08-19/none mode=demo ctx=economic
e2 m7 > m8 REQUEST requested 2022-08-19/none mode=change ctx=economic
e3 m3 > m5 CONSULT actual 2022-08-19/none mode=visit ctx=economic

### Media Indonesia 2020-11-10
Perjanjian yang {e1 diteken} [m1:AZE.GOV Ilham Aliyev], [m2:ARM.GOV Nikol Pashinyan], dan [m3:RUS.GOV Vladimir Putin] mewajibkan [m4:ARM.MIL pasukan Armenia] meninggalkan [m5:@AZE Kalbajar], sedangkan [m6:RUS.MIL 1.960 penjaga perdamaian Rusia] mulai {e2 ditempatkan}. Di [m7:@ARM Yerevan], [m8:ARM.CVL massa] {e3 menyerbu} kantor perdana menteri; [m9:TUR.GOV Erdogan] {e4 mengucapkan selamat} kepada [m10=m1 Baku].
e1 m1 > m2 SUPPORT actual 2020-11-10/none ctx=military,territory
e2 m3 > m2 AID actual 2020-11-10/none ctx=peacekeeping
e3 m8 > m2 PROTEST actual 2020-11-10/none mode=riot ctx=territory
e4 m9 > m10 SUPPORT actual 2020-11-10/none ctx=territory

### Kontan 2015-08-04
Kapal berbendera [m1:@SLE Sierra Leone] yang {e1 disita} [m2:IDN.MIL TNI AL] di [m3:@IDN Lhokseumawe] ternyata milik [m4:TWN.BUS perusahaan Taiwan]; [m5:IDN.GOV Menteri Susi Pudjiastuti] {e2 berterima kasih} kepada [m6:NGO Sea Shepherd] dan [m7:INTERPOL Interpol] atas informasi yang diberikan, sementara [m8:IDN.BUS asosiasi pengusaha ikan] {e4 meminta} moratorium dihapus.
e1 m2 > m4 COERCE actual 2015-08-04/none mode=seize ctx=natural_resource
e2 m5 > m6,m7 SUPPORT actual 2015-08-04/none ctx=natural_resource
e4 m8 > m5 REQUEST requested 2015-08-04/none mode=change ctx=natural_resource,economic

### Tribun Kaltim 2018-10-31
[m1:IDN.CVL Keluarga penumpang Lion Air JT 610] {e1 mendesak} [m2:IDN.GOV Basarnas] memperpanjang pencarian di perairan [m3:@IDN Karawang], tempat [m4:IDN.NGO penyelam sukarela Syachrul Anto] meninggal. [m5:USA.BUS Boeing] {e2 mengirim} ahlinya untuk membantu [m6:IDN.GOV KNKT], dan [m7:IDN.GOV Menteri Perhubungan Budi Karya Sumadi] {e3 membebastugaskan} [m8:IDN.BUS direktur teknik Lion Air].
e1 m1 > m2 REQUEST requested 2018-10-31/none mode=assist ctx=disasters
e2 m5 > m6 AID actual 2018-10-31/none ctx=disasters
e3 m7 > m8 SANCTION actual 2018-10-31/none mode=expel ctx=disasters

### Okezone 2010-05-31
[m1:ISR.MIL Pasukan komando Israel] {e1 menyerbu} kapal Mavi Marmara yang membawa [m2:TUR.NGO relawan IHH] dan [m3:IDN.NGO dua belas relawan Indonesia] menuju [m4:PSE.CVL Gaza]. [m5:TUR.GOV Ankara] {e2 memanggil pulang} utusannya dari [m6:ISR.GOV Tel Aviv], sedangkan [m7:NIC.GOV Nikaragua] {e4 memutuskan hubungan} dan [m8:EGY.GOV Hosni Mubarak] {e3 membuka} perlintasan Rafah.
e1 m1 > m2,m3 ASSAULT actual 2010-05-31/none ctx=military,human_security
e2 m5 > m6 SANCTION actual 2010-05-31/none mode=expel ctx=diplomatic
e4 m7 > m6 SANCTION actual 2010-05-31/none mode=discontinue ctx=diplomatic
e3 m8 > m4 CONCEDE actual 2010-05-31/none mode=access ctx=human_security

### Serambi Indonesia 2016-10-29
[m1:IDN.PTY Partai Aceh] {e1 menuduh} [m2:IDN.PTY pendukung Zaini Abdullah] merusak balihonya di [m3:@IDN Pidie], sehari setelah [m4:IDN.PTY Muzakir Manaf] dan [m5:IDN.PTY Tarmizi Karim] {e2 menandatangani} ikrar kampanye damai di depan [m6:IDN.GOV KIP Aceh]. [m7:IDN.COP Polda Aceh] menyatakan belum menerima laporan dari [m8:IDN.GOV Panwaslih].
e1 m1 > m2 ACCUSE actual 2016-10-29/none mode=allege ctx=election
e2 m4 > m5 SUPPORT actual 2016-10-28/day ctx=election

### Liputan6 2022-08-05
[m1:ISR.MIL Israel] {e1 membunuh} [m2:PIJ.REB komandan Jihad Islam Tayseer al-Jabari] dengan serangan udara ke sebuah apartemen di [m3:@PSE Gaza]. [m4:HAMAS.REB Hamas] tidak ikut membalas; [m5:EGY.SPY intelijen Mesir] {e2 mengupayakan} jeda, dan [m6:UN Utusan PBB Tor Wennesland] menyatakan keprihatinan atas roket [m7=m2 kelompok itu] yang jatuh di [m8:@ISR Sderot].
e1 m1 > m2 ASSAULT actual 2022-08-05/none mode=targeted ctx=military,terrorism
e2 m5 > m1,m7 CONSULT actual 2022-08-05/none mode=third-party ctx=military
