### Antara 2023-09-19
[m1:IDN.MIL Sebelas kapal TNI AL] {e1 berlatih} bersama [m2:MYS.MIL Malaysia], [m3:SGP.MIL Singapura], dan [m4:BRN.MIL Brunei] di perairan [m5:@IDN Batam], latihan yang tempatnya digeser menjauh dari laut yang diklaim [m6:CHN.GOV Tiongkok] atas saran [m7:KHM.GOV Phnom Penh], kata [m8:IDN.MIL Panglima TNI Yudo Margono].
e1 m1 > m2,m3,m4 COOPERATE actual 2023-09-19/none ctx=military

### Antara 2023-09-21
[m1:KHM.MIL Panglima Kamboja] {e1 menolak} mengikuti latihan [m2:ASEAN ASEAN] di dekat [m3:@IDN Natuna] yang digagas [m4:IDN.MIL Yudo Margono], sedangkan [m5:CHN.MIL kapal penjaga pantai China] {e2 membayangi} [m6:PHL.MIL kapal Filipina] yang berlayar pulang dari sana ke [m7:@PHL Palawan], lapor [m8:#outlet Rappler].
e1 m1 > m4 REJECT actual 2023-09-21/none ctx=military
e2 m5 > m6 COERCE actual 2023-09-21/none ctx=military,territory

### Kompas.com 2018-01-31
[m1:IDN.COP Densus 88] dan [m2:AUS.COP AFP] {e1 saling bertukar} data [m3:IDN.REB deportan ISIS] yang {e2 dipulangkan} [m4:TUR.GOV Turki], ujar [m5:IDN.COP Irjen Setyo Wasisto], menambahkan bahwa [m6:FRA.SPY dinas intelijen Prancis] {e3 meminta} hal serupa tetapi belum dipenuhi; [m7:IDN.GOV Kementerian Sosial] {e4 menampung} [m8:IDN.CVL anak-anak] di [m9:@IDN Bambu Apus].
e1 m1 > m2 COOPERATE actual 2018-01-31/none ctx=intelligence,terrorism
e2 m4 > m3 COERCE actual 2018-01-31/none mode=deport ctx=terrorism
e3 m6 > m1 REQUEST requested 2018-01-31/none ctx=intelligence,terrorism
e4 m7 > m8 AID actual 2018-01-31/none ctx=human_security

### VOA Indonesia 2023-12-05
Diam-diam, kata [m1:#outlet Reuters], [m2:VEN.GOV Caracas] {e1 menempatkan} tank ringan di dekat perbatasan [m3:GUY.GOV Guyana] sesudah referendum tentang Essequibo. [m4:BRA.MIL Angkatan darat Brasil] {e2 memperkuat} Pacaraima, [m5:USA.MIL Komando Selatan AS] {e3 berlatih terbang} bersama [m6:GUY.MIL pasukan Guyana], dan [m7:VCT.GOV Ralph Gonsalves] {e4 mengundang} [m8=m2+m3 kedua pihak] ke [m9:@VCT Kingstown].
e1 m2 > m3 MOBILIZE actual 2023-12-05/none mode=troops ctx=military,territory
e2 m4 > m2 MOBILIZE actual 2023-12-05/none mode=troops ctx=military,territory
e3 m5 > m6 COOPERATE actual 2023-12-05/none ctx=military
e4 m7 > m8 AGREE planned 2023-12-05/none mode=third-party ctx=diplomatic

### Tempo.co 2015-11-20
[m1:IDN.GOV Menteri ESDM Sudirman Said] {e1 mengadukan} [m2:IDN.LEG Ketua DPR Setya Novanto] kepada [m3:IDN.LEG Mahkamah Kehormatan Dewan] karena mencatut nama [m4:IDN.GOV Presiden] untuk meminta saham [m5:IDN.BUS Freeport]. [m6:IDN.BUS Maroef Sjamsoeddin], yang merekam pembicaraan di [m7:@IDN Hotel Ritz-Carlton], {e3 siap bersaksi} di depan [m10=m3 majelis itu], dan [m8:IDN.PTY Koalisi Merah Putih] {e2 berdiri di belakang} [m9=m2 Setya].
e1 m1 > m2 ACCUSE actual 2015-11-20/none mode=allege ctx=corruption,natural_resource
e2 m8 > m9 SUPPORT actual 2015-11-20/none ctx=corruption
e3 m6 > m3 AGREE planned 2015-11-20/none mode=assist ctx=corruption

### CNN Indonesia 2015-12-16
[m1:IDN.LEG Setya Novanto] {e1 melepas jabatan} Ketua DPR melalui surat kepada [m2:IDN.LEG Mahkamah Kehormatan Dewan], yang mayoritas anggotanya menghendaki sanksi. [m3:IDN.PTY Aburizal Bakrie] menunjuk [m4:IDN.PTY Ade Komarudin] sebagai pengganti, pilihan yang {e3 ditentang} [m5:IDN.PTY kubu Agung Laksono], dan [m6:IDN.JUD Kejaksaan Agung] masih memburu [m7:IDN.BUS Riza Chalid], yang diduga berada di [m8:@SGP Singapura].
e1 m1 > m2 RETREAT actual 2015-12-16/none mode=resign ctx=corruption,legislative
e3 m5 > m3 REJECT actual 2015-12-16/none ctx=legislative,political_institutions

### detikNews 2021-04-27
[m1:IDN.SPY Kabinda Papua I Gusti Putu Danny] gugur dalam {e1 baku tembak} dengan [m2:TPNPB.REB kelompok Lekagak Telenggen] di [m3:@IDN Beoga]. [m4:IDN.GOV Presiden Joko Widodo] {e2 memerintahkan} [m5:IDN.MIL Panglima TNI] dan [m6:IDN.COP Kapolri] menangkap pelaku, sedangkan [m7:IDN.LEG Bambang Soesatyo] {e3 dikritik} [m8:AMNESTY Usman Hamid] karena meminta aparat bertindak tanpa memusingkan HAM.
e1 m1 > m2 ASSAULT actual 2021-04-27/none mode=firearms ctx=military,terrorism
e2 m4 > m5,m6 REQUEST requested 2021-04-27/none mode=arrest ctx=military,terrorism
e3 m8 > m7 ACCUSE actual 2021-04-27/none mode=disapprove ctx=human_rights

### BBC Indonesia 2018-08-01
[m1:USA.GOV Departemen Keuangan AS] {e1 menjatuhkan sanksi} kepada [m2:TUR.GOV Menteri Kehakiman Abdulhamit Gul] dan [m3:TUR.GOV Menteri Dalam Negeri Suleyman Soylu] atas {e3 penahanan} [m4:USA.REL pendeta Andrew Brunson] oleh [m5:TUR.JUD pengadilan Izmir]. [m6:TUR.GOV Ankara] {e2 berjanji membalas}; [m7:QAT.GOV Emir Tamim] sedang menyiapkan lawatan ke [m8:@TUR Ankara].
e1 m1 > m2,m3 SANCTION actual 2018-08-01/none mode=discontinue ctx=diplomatic,economic
e2 m6 > m1 THREATEN threatened 2018-08-01/none ctx=diplomatic
e3 m5 > m4 COERCE actual 2018-08-01/none mode=arrest ctx=legal,religion_ethnicity

### Republika 2018-10-12
[m1:TUR.JUD Pengadilan Izmir] {e1 membebaskan} [m2:USA.REL Andrew Brunson], yang keesokan harinya diterbangkan ke [m3:@DEU Jerman] sebelum {e2 diterima} [m4:USA.GOV Donald Trump] di Gedung Putih. [m5:TUR.OPP Kemal Kilicdaroglu] {e3 mencibir} [m6:TUR.GOV Erdogan] yang dulu bersumpah tidak akan melepas pendeta itu, sedangkan [m7:IRN.GOV Teheran] mengikuti nasib lira.
e1 m1 > m2 RETREAT actual 2018-10-12/none mode=release ctx=legal,religion_ethnicity
e2 m2 > m4 CONSULT actual 2018-10-13/day mode=visit ctx=religion_ethnicity
e3 m5 > m6 ACCUSE actual 2018-10-12/none mode=disapprove ctx=legal

### Jubi 2015-05-10
[m1:IDN.GOV Presiden Joko Widodo] di LP Abepura {e1 memberikan grasi} kepada [m2:IDN.CVL lima tahanan politik], antara lain [m3:IDN.CVL Apotnagolik Enumbi], dan {e2 mempersilakan} [m4:JRN jurnalis asing] meliput [m5:@IDN Papua]. [m6:IDN.CVL Filep Karma] {e4 menampik} tawaran serupa, dan [m7:IDN.LEG Mahfudz Siddiq] {e3 mempertanyakan} kebijakan [m8=m1 Kepala Negara].
e1 m1 > m2,m3 CONCEDE actual 2015-05-10/none mode=release ctx=legal,rights_freedoms
e2 m1 > m4 CONCEDE actual 2015-05-10/none mode=access ctx=rights_freedoms
e4 m6 > m1 REJECT actual 2015-05-10/none ctx=legal
e3 m7 > m8 ACCUSE actual 2015-05-10/none mode=disapprove ctx=legal,rights_freedoms

### SINDOnews 2022-02-12
[m1:RUS.MIL Kapal antikapal selam Marshal Shaposhnikov], menurut [m2:RUS.GOV Kementerian Pertahanan di Moskow], {e1 mengusir} [m3:USA.MIL kapal selam kelas Virginia] dari perairan Kuril; [m4:USA.MIL Komando Indo-Pasifik] {e2 membantah}. Pada hari itu [m5:USA.GOV Joe Biden] {e3 menelepon} [m6:RUS.GOV Putin], dan [m7:JPN.GOV Tokyo], pengklaim pulau-pulau tersebut, {e4 meminta} [m8:JPN.CVL warganya] meninggalkan [m9:@UKR Ukraina].
e1 m1 > m3 COERCE denied 2022-02-12/none ctx=military,territory
e2 m4 > m2 REJECT actual 2022-02-12/none ctx=military
e3 m5 > m6 CONSULT actual 2022-02-12/day mode=phone ctx=diplomatic,military
e4 m7 > m8 REQUEST requested 2022-02-12/none ctx=human_security

### Pikiran Rakyat 2013-10-31 none
Buruh pabrik sepatu di [m1:@IDN Cikupa] rata-rata datang dari [m2:@IDN Brebes] dan [m3:@IDN Lampung Timur], demikian hasil survei [m4:IDN.CVL Akatiga] yang didanai [m5:DEU.NGO sebuah yayasan Jerman]; sebagian pernah bekerja pada [m6:KOR.BUS perusahaan Korea], sebagian lain pada pemasok [m7:USA.BUS Nike] atau [m8:DEU.BUS Adidas].

### Media Indonesia 2023-05-24
[m1:IDN.GOV Menlu Retno Marsudi] dan [m2:CAN.GOV Menlu Melanie Joly], di sela pertemuan di [m3:@KOR Seoul], {e3 membicarakan} [m4:@MMR Myanmar], tempat konvoi bantuan [m5:ASEAN AHA Centre] yang membawa [m6:SGP.GOV diplomat Singapura] {e1 ditembaki} [m7:UAF orang bersenjata] di [m8:@MMR Hsi Hseng]; [m9:NUG.OPP pemerintah bayangan NUG] menyangkal terlibat.
e1 m7 > m5,m6 ASSAULT actual 2023-05-24/none mode=firearms ctx=human_security
e3 m1 > m2 CONSULT actual 2023-05-24/none mode=meet ctx=diplomatic

### Suara.com 2020-06-09
[m1:PRK.GOV Korea Utara] {e1 memutus} seluruh saluran komunikasi dengan [m2:KOR.GOV Selatan] karena [m3:KOR.CVL pembelot] {e2 mengirim} selebaran anti-[m4:PRK.GOV Kim Jong-un] dengan balon dari [m5:@KOR Paju]. [m6:KOR.GOV Kementerian Unifikasi] {e3 melaporkan} [m7=m3 dua kelompok pengirim] ke [m8:KOR.COP polisi], dan [m9:USA.GOV Morgan Ortagus] {e4 menyatakan kecewa} kepada [m10=m1 Pyongyang].
e1 m1 > m2 SANCTION actual 2020-06-09/none mode=discontinue ctx=diplomatic
e2 m3 > m4 PROTEST actual 2020-06-09/none ctx=pro_democracy
e3 m6 > m7 ACCUSE actual 2020-06-09/none mode=allege ctx=legal
e4 m9 > m10 ACCUSE actual 2020-06-09/none mode=disapprove ctx=diplomatic

### Tribun Timur 2019-09-24
[m1:IDN.EDU Mahasiswa UMI] {e1 membakar} ban di Jalan Urip Sumoharjo, [m2:@IDN Makassar], menolak RKUHP yang dibahas [m3:IDN.LEG DPR]; [m4:IDN.COP polisi] yang mengejar [m5=m1 mereka] masuk ke [m6:IDN.REL masjid] dengan sepatu. [m7:IDN.COP Kapolda Mas Guntur Laupe] {e3 memohon maaf} kepada [m8:IDN.REL pengurus MUI].
e1 m1 > m3 PROTEST actual 2019-09-24/none mode=obstruct ctx=legislative
e3 m7 > m8 SUPPORT actual 2019-09-24/none ctx=religion_ethnicity
