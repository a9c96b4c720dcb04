### Antara 2018-09-20
Warga [m1:PSE.CVL kampung Badui Khan al-Ahmar] {e1 diperintahkan} membongkar sendiri rumah mereka oleh [m2:ISR.GOV otoritas Israel], yang bila tidak dipatuhi akan {e2 menggusur} [m3=m1 mereka] dengan buldoser.
e1 m2 > m1 REQUEST requested 2018-09-23/day mode=yield ctx=human_security,territory
e2 m2 > m3 COERCE hypothetical 2018-09-20/none mode=seize ctx=human_security,territory

### Kompas.com 2019-07-22
Sepuluh gedung di Wadi Hummus {e1 diratakan} [m1:ISR.MIL buldoser Israel] meski [m2:PSE.CVL pemiliknya] memegang izin dari [m3:PSE.GOV Otoritas Palestina]; [m4:FRA.GOV Paris] dan [m5:JOR.GOV Amman] {e2 mengutuknya}.
e1 m1 > m2 ASSAULT actual 2019-07-22/none mode=destroy ctx=human_security,territory
e2 m4,m5 > m1 ACCUSE actual 2019-07-22/none mode=disapprove ctx=human_security

### Antara 2005-08-17
Tentara tak bersenjata [m1:ISR.MIL Israel] {e1 menggotong} [m2:ISR.CVL para pemukim] keluar dari sinagoge Neve Dekalim sesuai rencana penarikan [m3:ISR.GOV Ariel Sharon] dari [m4:PSE.GOV Gaza].
e1 m1 > m2 COERCE actual 2005-08-17/none mode=restrict ctx=territory

### CNN Indonesia 2017-02-01
[m1:ISR.COP Polisi] {e1 mengevakuasi paksa} 42 keluarga [m2:ISR.CVL penghuni Amona], pos liar di Tepi Barat yang oleh [m3:ISR.JUD Mahkamah Agung Israel] diperintahkan dikosongkan.
e1 m1 > m2 COERCE actual 2017-02-01/none mode=restrict ctx=territory,legal

### BBC Indonesia 2021-08-30
Setelah {e1 mengusir} [m1:KEN.AGR ribuan orang Ogiek] dari Hutan Mau, [m2:KEN.GOV Nairobi] dinyatakan bersalah oleh [m3:AFCHPR.JUD Mahkamah Afrika] dan {e2 diharuskan membayar} ganti rugi.
e1 m2 > m1 COERCE actual 2021-08-30/none mode=deport ctx=human_rights,human_security bg
e2 m3 > m2 SANCTION actual 2022-06-23/day mode=discontinue ctx=reparations,human_rights

### Tempo.co 2022-06-10
[m1:TZA.COP Polisi Tanzania] {e1 menembakkan gas air mata} ketika [m2:TZA.AGR penggembala Maasai] mencabut patok di Loliondo, yang menurut mereka akan dijadikan kawasan buru [m3:ARE.BUS perusahaan Emirat].
e1 m1 > m2 ASSAULT actual 2022-06-10/none mode=crowd-control ctx=human_security,natural_resource

### Antara 2022-06-14
[m1:TZA.GOV PM Kassim Majaliwa] membantah pemerintahnya {e1 menggusur} [m2:TZA.AGR orang Maasai] dan menuduh [m3:? lembaga asing] menyebarkan kebohongan.
e1 m1 > m2 COERCE denied 2022-06-14/none mode=deport ctx=human_security,natural_resource

### Republika 2005-06-02
Dalam operasi bersandi "Pulihkan Ketertiban", [m1:ZWE.COP polisi Zimbabwe] {e1 membongkar} kios dan gubuk [m2:ZWE.CVL ratusan ribu orang]; [m3:UN Kofi Annan] mengutus [m4:UN Anna Tibaijuka] untuk {e2 menyelidiki}.
e1 m1 > m2 COERCE actual 2005-06-02/none mode=seize ctx=human_security,repression
e2 m3 > m1 ACCUSE planned 2005-06-20/day mode=investigate ctx=human_security

### VOA Indonesia 2024-07-28
[m1:IND.GOV Penguasa Uttarakhand] {e1 menggusur} toko [m2:IND.REL warga Muslim] di Haldwani, alasan terjadinya {e2 kerusuhan} yang merenggut lima nyawa bulan Februari.
e1 m1 > m2 COERCE actual 2024-02-08/day mode=seize ctx=religion_ethnicity,human_security
e2 m2 > m1 PROTEST actual 2024-02-01/month mode=riot ctx=religion_ethnicity

### Antara 2013-07-20
[m1:MMR.GOV Presiden Thein Sein] {e1 membubarkan} satuan perbatasan Nasaka yang oleh [m2:? kelompok hak asasi] dituduh memeras [m3:MMR.REL orang Rohingya].
e1 m1 > m3 CONCEDE actual 2013-07-12/day ctx=human_rights,religion_ethnicity

### Kompas.com 2017-08-25
Sesudah [m1:ARSA.REB gerilyawan ARSA] {e1 menyerang} 30 pos polisi, [m2:MMR.MIL tentara Myanmar] {e2 membumihanguskan} kampung-kampung [m3:MMR.REL Rohingya]; [m4:BGD.GOV Bangladesh] awalnya {e3 mendorong balik} perahu pelarian.
e1 m1 > m2 ASSAULT actual 2017-08-25/none ctx=terrorism
e2 m2 > m3 ASSAULT actual 2017-08-25/none mode=destroy ctx=human_rights,religion_ethnicity
e3 m4 > m3 REJECT actual 2017-08-25/none mode=assist ctx=migration

### CNN Indonesia 2019-11-11
[m1:GMB.GOV Gambia] {e1 menggugat} [m2:MMR.GOV Myanmar] di [m3:ICJ.JUD Mahkamah Internasional] atas nama [m4:OIC OKI]; [m5:MMR.GOV Aung San Suu Kyi] membela tentaranya sendiri sebulan kemudian.
e1 m1 > m2 ACCUSE actual 2019-11-11/none mode=allege ctx=legal,human_rights

### Antara 2018-02-10
Gedung [m1:MDV.LEG parlemen Maladewa] {e1 diblokade} [m2:MDV.MIL tentara] hingga [m3:MDV.OPP anggota oposisi] tak bisa masuk, dan [m4:MDV.GOV Abdulla Yameen] {e2 memberlakukan darurat} dua minggu serta {e3 menangkap} [m5:MDV.JUD Ketua Mahkamah Agung Abdulla Saeed].
e1 m2 > m3 COERCE actual 2018-02-04/day mode=restrict ctx=legislative,pro_autocracy
e2 m4 > m3 COERCE actual 2018-02-05/day mode=martial-law ctx=pro_autocracy
e3 m4 > m5 COERCE actual 2018-02-06/day mode=arrest ctx=pro_autocracy,legal

### Detik 2018-02-07
[m1:MDV.ELI Mohamed Nasheed] {e1 meminta} [m2:IND.GOV India] mengirim utusan dengan dukungan tentara, sedangkan [m3:CHN.GOV Beijing] menentang campur tangan [m4:? luar] di Male.
e1 m1 > m2 REQUEST requested 2018-02-06/day mode=assist ctx=pro_democracy

### Antara 2024-01-14
[m1:MDV.GOV Presiden Mohamed Muizzu] {e1 memberi tenggat} 15 Maret kepada [m2:IND.MIL tentara India] agar meninggalkan kepulauan itu; pesawat dan helikopternya kelak diawaki [m3:IND.CVL teknisi sipil].
e1 m1 > m2 REQUEST requested 2024-01-14/none mode=yield ctx=military

### CNBC Indonesia 2024-05-10
[m1:IND.MIL Prajurit India terakhir] telah {e1 meninggalkan} [m2:MDV.GOV Maladewa] sesuai tenggat, kata [m3:MDV.GOV jubir kepresidenan Heena Waleed].
e1 m1 > m2 RETREAT actual 2024-05-10/none mode=withdraw ctx=military said=m3

### Antara 2024-10-07
[m1:IND.GOV New Delhi] {e1 menyediakan} fasilitas pertukaran mata uang 400 juta dolar untuk [m2:MDV.GOV Male], yang kehabisan devisa, dan [m3:MDV.GOV Muizzu] {e2 memuji} [m4:IND.GOV Narendra Modi] dalam kunjungannya.
e1 m1 > m2 AID actual 2024-10-07/none ctx=economic
e2 m3 > m4 SUPPORT actual 2024-10-07/none ctx=economic,diplomatic

### SINDOnews 2022-04-12
[m1:LKA.GOV Sri Lanka] {e1 menangguhkan pembayaran} semua utang luar negerinya; [m2:CHN.GOV Kedutaan China] mengatakan pinjaman dua setengah miliar dolar masih {e2 dipertimbangkan}.
e1 m1 > m2 REJECT actual 2022-04-12/none ctx=economic
e2 m2 > m1 AID hypothetical 2022-04-12/none ctx=economic

### Antara 2023-03-08
Setelah [m1:CHN.GOV Bank Ekspor Impor China] {e1 bersedia} memperpanjang utang dua tahun, [m2:IMF IMF] {e2 menyetujui} pinjaman tiga miliar dolar untuk [m3:LKA.GOV Kolombo].
e1 m1 > m3 AGREE planned 2023-03-06/day ctx=economic
e2 m2 > m3 AGREE planned 2023-03-20/day ctx=economic

### Tempo.co 2015-07-13
Setelah semalam suntuk, [m1:EU para pemimpin zona euro] {e1 sepakat} memulai perundingan pinjaman ketiga bagi [m2:GRC.GOV Yunani], dan [m3:GRC.GOV Alexis Tsipras] {e2 menerima} pemotongan pensiun yang ditolak rakyatnya sepekan sebelumnya.
e1 m1 > m2 AGREE planned 2015-07-13/none ctx=economic
e2 m3 > m1 CONCEDE actual 2015-07-13/none ctx=economic

### VOA Indonesia 2015-07-06
[m1:GRC.GOV Yanis Varoufakis] {e1 mengundurkan diri} sebagai menteri keuangan agar [m2:EU Kelompok Euro] lebih mudah diajak berbicara, kendati [m3:GRC.CVL pemilih Yunani] {e2 menolak} syarat kreditur.
e1 m1 > m2 RETREAT actual 2015-07-06/none mode=resign ctx=economic
e2 m3 > m2 REJECT actual 2015-07-05/day mode=yield ctx=economic

### Antara 2022-07-26
Permintaan agar [m1:DEU.GOV Jerman] menghemat gas 15 persen diterima [m2:HUN.GOV Budapest] dengan suara berbeda, kata diplomat [m3:EU Uni Eropa], lantaran [m4:RUS.BUS Gazprom] kembali {e2 mengurangi} aliran Nord Stream.
e2 m4 > m1 SANCTION actual 2022-07-26/none mode=discontinue ctx=natural_resource

### Kompas.com 2022-09-27
Dengan empat kebocoran di Laut Baltik, [m1:DNK.MIL tentara Denmark] melindungi wilayahnya; [m2:SWE.GOV Stockholm] menyelidiki dugaan sabotase dan [m3:RUS.GOV Kremlin] {e3 menganggap} tuduhan terhadapnya bodoh.
e3 m3 > m2 REJECT actual 2022-09-28/day ctx=natural_resource

### CNN Indonesia 2024-08-21
[m1:DEU.JUD Kejaksaan Jerman] {e1 menerbitkan surat penangkapan} bagi [m2:UKR.CVL instruktur selam bernama Volodymyr Z.], yang menurut [m3:POL.JUD kejaksaan Warsawa] sudah menyeberang ke [m4:@UKR Ukraina]; [m5:UKR.GOV Mykhailo Podolyak] membantah keterlibatan perusakan pipa.
e1 m1 > m2 THREATEN threatened 2024-08-14/day mode=arrest ctx=legal,natural_resource

### Antara 2024-11-20
Kapal penarik [m1:CHN.BUS Yi Peng 3] diduga memutus dua kabel di Baltik; [m2:DNK.MIL angkatan laut Denmark] {e2 membuntutinya} dan [m3:DEU.GOV Boris Pistorius] menyebut kemungkinan sabotase.
e2 m2 > m1 MOBILIZE actual 2024-11-20/none mode=weapons ctx=territory

### Antara 2024-12-28
[m1:FIN.COP Polisi Finlandia] menaiki dan {e2 menahan} tanker Eagle S, bagian armada bayangan [m2:RUS.GOV Rusia], yang diyakini menyeret jangkar di atas kabel Estlink 2 milik [m3:EST.BUS operator Estonia].
e2 m1 > m2 COERCE actual 2024-12-26/day mode=seize ctx=natural_resource

### Detik 2025-01-28
[m1:LVA.GOV Riga] mengerahkan kapal perang setelah kabel ke Swedia putus dan [m2:SWE.JUD jaksa Swedia] {e2 menyita} kapal Vezhen; kepemilikannya diklaim [m3:BGR.BUS perusahaan Bulgaria].
e2 m2 > m3 COERCE actual 2025-01-26/day mode=seize ctx=natural_resource,legal

### Antara 2023-02-21
[m1:CHN.GOV Beijing] menyatakan akan {e1 memberlakukan} sanksi terhadap [m2:USA.BUS Lockheed Martin] dan [m3:USA.BUS Raytheon] karena {e2 menjual} senjata kepada [m4:TWN.GOV Taiwan]; keputusan ini sebagian besar simbolis.
e1 m1 > m2,m3 SANCTION planned 2023-02-16/day mode=discontinue ctx=military,economic
e2 m2,m3 > m4 COOPERATE actual 2023-02-16/day ctx=military

### Republika 2022-12-17
Dengan Strategi Keamanan baru, [m1:JPN.GOV Tokyo] akan {e1 membeli} rudal Tomahawk dari [m2:USA.GOV Amerika] dan menaikkan anggarannya dua kali lipat; [m3:PRK.GOV Pyongyang] {e2 mencap}-nya rencana agresi.
e1 m1 > m2 AGREE planned 2022-12-16/day ctx=military
e2 m3 > m1 ACCUSE actual 2022-12-20/day mode=disapprove ctx=military

### Antara 2024-04-10
Dalam {e1 pertemuan puncak} di Washington, [m1:JPN.GOV Fumio Kishida] dan [m2:USA.GOV Biden] {e2 sepakat} menyatukan komando; besoknya [m3:PHL.GOV Ferdinand Marcos Jr] {e3 bergabung}.
e1 m1 > m2 CONSULT actual 2024-04-10/none mode=visit ctx=military
e2 m1 > m2 AGREE planned 2024-04-10/none ctx=military
e3 m3 > m1,m2 CONSULT actual 2024-04-11/day mode=multilateral ctx=military,economic

### Kumparan 2024-07-08
[m1:PHL.GOV Gilberto Teodoro] dan [m2:JPN.GOV Yoko Kamikawa] {e1 meneken} pakta yang memungkinkan [m3:JPN.MIL pasukan Jepang] berlatih di [m4:@PHL Filipina]; ratifikasinya menunggu [m5:PHL.LEG Senat Manila].
e1 m1 > m2 SUPPORT actual 2024-07-08/none ctx=military

### VOA Indonesia 2016-12-18
[m1:CHN.MIL Kapal China] {e1 mengambil} drone bawah laut [m2:USA.MIL kapal survei USNS Bowditch] di depan mata awaknya; [m3:USA.GOV Pentagon] {e2 menuntut} pengembalian dan mendapat kepastian.
e1 m1 > m2 COERCE actual 2016-12-15/day mode=seize ctx=military
e2 m3 > m1 REQUEST requested 2016-12-16/day mode=yield ctx=military

### Antara 2016-12-20
[m1:CHN.MIL Beijing] telah {e1 mengembalikan} robot bawah laut itu kepada [m2:USA.MIL kapal perusak Mustin] sekitar 50 mil di barat laut Teluk Subic, sebagaimana diperkirakan [m3:USA.ELI Trump].
e1 m1 > m2 RETREAT actual 2016-12-20/none ctx=military

### Detik 2001-04-12
Setelah [m1:USA.GOV George W. Bush] {e1 menyesali} tewasnya [m2:CHN.MIL pilot China Wang Wei], 24 awak pesawat pengintai [m3:USA.MIL EP-3] {e2 dilepas} [m4:CHN.GOV Beijing].
e1 m1 > m4 SUPPORT actual 2001-04-11/day ctx=diplomatic,military
e2 m4 > m3 RETREAT actual 2001-04-12/none mode=release ctx=military

### Antara 1996-03-09
[m1:CHN.MIL Tentara Beijing] {e1 meluncurkan} rudal ke perairan dekat [m2:TWN.GOV Kaohsiung] menjelang pemilihan presiden, dan [m3:USA.MIL kapal induk Independence] {e2 bergerak} mendekat.
e1 m1 > m2 MOBILIZE actual 1996-03-08/day mode=weapons ctx=military,territory
e2 m3 > m1 MOBILIZE actual 1996-03-09/none mode=weapons ctx=military

### Kompas 1999-05-08
Kedutaan [m1:CHN.GOV China] di [m2:@SRB Beograd] {e1 dibom} [m3:NATO.MIL NATO] — tidak disengaja, kata [m4:USA.GOV Bill Clinton], yang {e2 meminta maaf}.
e1 m3 > m1 ASSAULT actual 1999-05-07/day mode=aerial ctx=military
e2 m4 > m1 SUPPORT actual 1999-05-08/none ctx=diplomatic

### Antara 2025-06-25
[m1:NATO NATO] menaikkan target belanja menjadi lima persen; [m2:ESP.GOV Pedro Sanchez] {e1 menolak} kewajiban itu dan [m3:USA.GOV Trump] {e2 mengancam} melipatgandakan tarifnya.
e1 m2 > m1 REJECT actual 2025-06-25/none mode=yield ctx=military,economic
e2 m3 > m2 THREATEN threatened 2025-06-25/none mode=restrict ctx=economic
