### Antara 2008-12-17
Kapal-kapal [m1:CHN.MIL Angkatan Laut Tiongkok] {e1 akan diberangkatkan} ke Teluk Aden guna mengawal kapal dagang dari [m2:SOM.CRM perompak Somalia].
e1 m1 > m2 MOBILIZE planned 2008-12-17/none mode=ships ctx=crime

### Kompas.com 2011-05-01
Setelah 46 hari, kapal Sinar Kudus dan dua puluh [m1:IDN.LAB awaknya] {e1 dilepaskan} [m2:SOM.CRM perompak]; tebusan {e2 dibayar} perusahaannya. [m3:IDN.MIL Marinir] {e3 mengejar} kelompok terakhir yang turun.
e1 m2 > m1 RETREAT actual 2011-05-01/none mode=release ctx=crime
e3 m3 > m2 ASSAULT actual 2011-05-01/none ctx=crime
e2 m4 > m2 CONCEDE actual 2011-05-01/none ctx=crime
Perusahaan itu, [m4:IDN.BUS PT Samudera Indonesia], tak menyebut jumlah.

### Tempo.co 2022-11-25
Jalan trans di Kabupaten Deiyai {e1 dibuka kembali} [m1:IDN.CVL warga Wagamo] setelah [m2:IDN.COP Kapolres] {e2 menyerahkan} penabrak anak [m3=m1 mereka]. Uang denda adat menyusul kemudian.
e1 m1 > m2 RETREAT actual 2022-11-25/none mode=access ctx=human_security
e2 m2 > m1 CONCEDE actual 2022-11-25/none ctx=legal

### detikNews 2014-10-10
[m1:IDN.PTY Fraksi PPP] {e1 keluar} dari Koalisi Merah Putih dan {e2 bergabung} dengan [m2:IDN.PTY koalisi Jokowi]. [m3:IDN.PTY Suryadharma Ali] {e3 tidak mengakuinya}.
e1 m1 > m4 SANCTION actual 2014-10-08/none mode=discontinue ctx=legislative
e2 m1 > m2 SUPPORT actual 2014-10-08/none ctx=legislative
e3 m3 > m1 REJECT actual 2014-10-10/none ctx=legislative
Bagi [m4:IDN.PTY Prabowo], suara berkurang 39.

### VOA Indonesia 2013-07-22
[m1:ESP.GOV Madrid] {e1 mencabut} pemeriksaan mobil berjam-jam di perbatasan [m4:@GIB Gibraltar] setelah {e2 ditegur} [m2:EU Komisi Eropa].
e1 m1 > m3 CONCEDE actual 2013-07-29/none ctx=territory
e2 m2 > m1 ACCUSE actual 2013-07-29/none mode=disapprove ctx=territory
[m3:GBR.GOV William Hague] berterima kasih lewat telepon.

### CNN Indonesia 2016-03-25
Yang {e1 dibebaskan} hari ini ialah [m2:LBN.COP enam belas polisi Lebanon], berkat [m3:QAT.GOV Doha] yang {e2 menebusnya}.
e1 m4 > m2 RETREAT actual 2016-03-25/none mode=release ctx=terrorism
e2 m3 > m4 AID actual 2016-03-25/none ctx=terrorism
[m4:NUSRA.REB Kelompok itu] menerima uang dalam koper.

### Republika 2018-10-12
[m1:USA.REL Pendeta Andrew Brunson] {e1 boleh pulang} setelah pengadilan di Izmir {e2 mencabut} tahanan rumahnya. [m2:USA.GOV Trump] {e3 berterima kasih} kepada [m3:TUR.GOV Erdogan] dan berjanji sanksi atas dua menteri {e4 akan dihapus}.
e1 m4 > m1 RETREAT actual 2018-10-12/none mode=release ctx=diplomatic
e3 m2 > m3 SUPPORT actual 2018-10-12/none ctx=diplomatic
e4 m2 > m3 CONCEDE planned 2018-10-12/none ctx=diplomatic
e2 m4 > m1 CONCEDE actual 2018-10-12/none ctx=legal
Hakim di [m4:TUR.JUD Izmir] menganggap hukumannya sudah dijalani.

### BBC Indonesia 2021-05-28
[m1:COL.LAB komite pemogokan nasional] {e1 membuka} separuh barikade setelah {e2 pembicaraan} awal dengan [m2:COL.GOV Iván Duque]. [m3=m2 Duque] {e3 menarik} rancangan pajaknya sejak awal Mei.
e1 m1 > m2 RETREAT actual 2021-05-28/none mode=access ctx=economic
e2 m1 > m2 CONSULT actual 2021-05-28/none ctx=economic
e3 m2 > m1 CONCEDE actual 2021-05-02/none ctx=economic

### Jawa Pos 2017-08-31
[m1:IDN.GOV Satpol PP] {e1 mengembalikan} gerobak [m2:IDN.BUS pedagang kaki lima] yang {e2 diangkut} semalam, dengan surat perjanjian tak jualan di trotoar.
e1 m1 > m2 RETREAT actual 2017-08-31/none ctx=economic
e2 m1 > m2 COERCE actual 2017-08-30/day mode=seize ctx=economic

### Antara 2009-01-18
[m1:HAMAS.REB Faksi-faksi Palestina] {e1 mengikuti} gencatan senjata sepihak [m2:ISR.MIL Israel], tetapi {e2 memberinya waktu} sepekan untuk {e3 angkat kaki}.
e1 m1 > m2 CONCEDE actual 2009-01-18/none ctx=military
e2 m1 > m2 THREATEN threatened 2009-01-18/none mode=violence ctx=military
e3 m1 > m2 REQUEST requested 2009-01-18/none mode=yield ctx=military

### SINDOnews 2019-07-08
[m1:ARE.GOV Abu Dhabi] {e1 mengurangi kehadirannya} di Yaman, dari Marib hingga Hudaidah; [m2:HOUTHI.REB Houthi] {e2 menyebutnya} langkah bijak.
e1 m1 > m2 RETREAT actual 2019-07-08/none mode=withdraw ctx=military
e2 m2 > m1 SUPPORT actual 2019-07-08/none ctx=military

### Tribun Lampung 2022-07-01
Demo {e1 dibatalkan}. [m1:IDN.EDU BEM Unila] {e2 percaya} pada [m2:IDN.GOV Rektor Karomani] yang {e3 menjanjikan} keringanan UKT; sebulan kemudian [m4=m2 sang rektor] {e4 ditangkap} [m3:IDN.JUD KPK].
e1 m1 > m2 RETREAT actual 2022-07-01/none ctx=economic
e2 m1 > m2 SUPPORT actual 2022-07-01/none ctx=economic
e3 m2 > m1 AGREE planned 2022-07-01/none ctx=economic
e4 m3 > m2 COERCE actual 2022-08-20/none mode=arrest ctx=corruption

### Kompas 2005-08-15
[m1:ISR.CVL Warga Neve Dekalim] {e1 diberi} 48 jam oleh [m2:ISR.MIL tentara] untuk pergi sendiri; sebagian {e2 mengemas} barangnya, sebagian {e3 bertahan di sinagoge}.
e1 m2 > m1 THREATEN threatened 2005-08-15/none mode=restrict ctx=territory
e2 m1 > m2 CONCEDE actual 2005-08-15/none ctx=territory
e3 m1 > m2 REJECT actual 2005-08-15/none mode=yield ctx=territory

### Liputan6.com 2012-05-30
Konser itu {e1 batal}: [m1:IDN.COP Polda Metro Jaya] {e2 tidak memberi} rekomendasi, [m2:IDN.REL FPI] {e3 mengancam} menjemput sang diva di bandara, dan [m3:IDN.BUS promotor] {e4 menyerah}.
e2 m1 > m3 REJECT actual 2012-05-27/none ctx=religion_ethnicity
e3 m2 > m3 THREATEN threatened 2012-05-27/none ctx=religion_ethnicity
e4 m3 > m2 CONCEDE actual 2012-05-27/none ctx=religion_ethnicity
e1 m3 > m2 RETREAT actual 2012-05-27/none ctx=religion_ethnicity

### Media Indonesia 2015-12-10
Bus-bus putih membawa [m1:SYR.REB pejuang oposisi] keluar dari al-Waer, Homs. [m2:SYR.GOV Gubernur Talal Barazi] {e1 mengawal sendiri} rombongan itu, dan [m3:UN PBB] {e2 menjamin} perjalanannya. Pengepungan tiga tahun {e3 diakhiri} hari itu juga.
e3 m2 > m1 RETREAT actual 2015-12-09/none ctx=military
e1 m2 > m1 AID actual 2015-12-09/none ctx=military
e2 m3 > m1 AGREE planned 2015-12-09/none ctx=military
e4 m1 > m2 RETREAT actual 2015-12-09/none mode=withdraw ctx=military
[m4=m1 Mereka] {e4 meninggalkan} kota dengan senapan ringan.

### Okezone 2023-06-25 none
Pendaki terakhir meninggalkan puncak sebelum badai. Pemandunya mundur dari rencana semula, mengembalikan uang muka, dan melepas tamu dari [m1:@NZL Wellington] di terminal bus.
