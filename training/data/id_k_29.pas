### Antara 2019-11-12
Latihan bersama Dolphine {e1 digelar} [m1:IDN.MIL TNI Angkatan Laut] dengan [m2:IND.MIL Angkatan Laut India] di Teluk Benggala, diikuti satu korvet dari masing-masing pihak.
e1 m1 > m2 COOPERATE actual 2019-11-12/none ctx=military

### Kompas.com 2022-08-03
Latihan Garuda Shield tahun ini {e1 diikuti} [m1:USA.MIL Amerika Serikat], [m2:AUS.MIL Australia], [m3:JPN.MIL Jepang], dan [m4:SGP.MIL Singapura] bersama tuan rumah [m5:IDN.MIL TNI AD] di Baturaja.
e1 m1,m2,m3,m4 > m5 COOPERATE actual 2022-08-03/none ctx=military

### detikNews 2017-05-05
Tersangka pembunuhan itu {e1 diserahterimakan} [m1:TLS.COP kepolisian Timor Leste] kepada [m2:IDN.COP Polres Belu] di Motaain; keluarga [m3:IDN.CVL korban] {e2 berterima kasih}.
e1 m1 > m2 COOPERATE actual 2017-05-05/none ctx=crime
e2 m3 > m2 SUPPORT actual 2017-05-05/none ctx=crime

### Tempo.co 2014-07-22
Permintaan [m1:NLD.GOV Belanda] untuk {e1 memimpin penyelidikan} MH17 {e2 disetujui} [m2:UKR.GOV Ukraina]. [m3:MYS.GOV Malaysia] {e3 ikut serta} setelah [m4:MYS.GOV Najib Razak] {e4 berbicara} dengan [m5:DNR.REB Alexander Borodai].
e1 m1 > m2 REQUEST requested 2014-07-22/none mode=yield ctx=legal
e2 m2 > m1 COOPERATE actual 2014-07-23/none ctx=legal
e3 m3 > m1 COOPERATE actual 2014-07-22/none ctx=legal
e4 m4 > m5 CONSULT actual 2014-07-21/none mode=phone ctx=disasters

### CNN Indonesia 2016-06-08
Kerja sama [m1:USA.GOV Amerika] dan [m2:IND.GOV India] dalam pembangunan enam reaktor {e1 diumumkan} saat [m3:IND.GOV Narendra Modi] {e2 berkunjung} ke [m4=m1 Washington].
e1 m1 > m2 AGREE planned 2016-06-07/none ctx=cbrn
e2 m3 > m1 CONSULT actual 2016-06-07/none mode=visit ctx=diplomatic

### VOA Indonesia 2012-05-14
[m1:SDN.GOV Khartoum] {e1 kembali mengizinkan} barang masuk ke [m2:SSD.GOV Sudan Selatan]; truk bawang {e2 melintas} ke Renk untuk pertama kali sejak April.
e1 m1 > m2 CONCEDE actual 2012-05-14/none ctx=economic
e2 m1 > m2 COOPERATE actual 2012-05-14/none ctx=economic

### Republika 2010-05-17
Bahan bakar nuklir [m1:IRN.GOV Iran] {e1 akan ditukar} di [m2:TUR.GOV Turki], begitu kesepakatan yang {e2 dirumuskan} [m3:BRA.GOV Lula da Silva] dan [m4:TUR.GOV Erdogan] di [m5:@IRN Teheran].
e1 m1 > m2 AGREE planned 2010-05-17/none ctx=cbrn
e2 m3,m4 > m1 CONSULT actual 2010-05-17/none ctx=cbrn

### BBC Indonesia 2018-03-01
Kapal patroli bekas {e1 dijual} [m1:DEU.GOV Berlin] ke [m2:SAU.GOV Riyadh] kendati [m3:DEU.OPP Partai Hijau] {e2 menentangnya}.
e1 m1 > m2 COOPERATE actual 2018-03-01/none ctx=military
e2 m3 > m1 REJECT actual 2018-03-01/none ctx=military

### Jawa Pos 2021-08-31
Jalur kereta peti kemas {e1 dioperasikan bersama} oleh [m1:IDN.BUS PT KAI] dan [m2:IDN.BUS Pelindo]; izinnya {e2 dikeluarkan} [m3:IDN.GOV Kementerian Perhubungan].
e1 m1 > m2 COOPERATE actual 2021-08-31/none ctx=economic
e2 m3 > m1 COOPERATE actual 2021-08-31/none ctx=economic

### SINDOnews 2013-07-15
Kapal berbendera [m1:PRK.GOV Korea Utara] {e1 dihentikan} [m2:PAN.GOV Panama] karena membawa MiG yang {e2 dikirim} [m3:CUB.GOV Kuba] untuk diperbaiki.
e1 m2 > m1 COERCE actual 2013-07-15/none mode=seize ctx=military
e2 m3 > m1 COOPERATE actual 2013-07-15/none ctx=military

### Antara 2023-12-20
Data penumpang {e1 dipertukarkan} antara [m1:IDN.GOV Direktorat Jenderal Imigrasi] dan [m2:AUS.GOV Pasukan Perbatasan Australia] sejak awal tahun, kata [m3:IDN.GOV Silmy Karim].
e1 m1 > m2 COOPERATE actual 2023-12-20/none ctx=migration

### Tribun Batam 2015-02-10
Kawanan pembajak MT Rehobot {e1 diburu bersama} oleh [m1:PHL.MIL penjaga pantai Filipina] dan [m2:IDN.COP Polair Polda Sulut]. Kapalnya kandas di Mati.
e1 m1 > m2 COOPERATE actual 2015-02-10/none ctx=crime

### Media Indonesia 2009-03-19
Peternakan babi di Bulan {e1 diinspeksi} [m1:SGP.GOV otoritas Singapura] {e2 atas undangan} [m2:IDN.GOV Pemkab Batam]; ekspor {e3 dibuka lagi} pekan berikutnya.
e1 m1 > m2 CONSULT actual 2009-03-19/none mode=visit ctx=economic
e2 m2 > m1 AGREE actual 2009-03-19/none ctx=economic
e3 m1 > m2 COOPERATE actual 2009-03-26/none ctx=economic

### Kontan 2017-10-05
Sistem S-400 {e1 dipesan} [m1:SAU.GOV Raja Salman] dalam lawatannya ke [m2:RUS.GOV Moskow], yang pertama oleh seorang raja Saudi.
e1 m1 > m2 COOPERATE actual 2017-10-05/none ctx=military

### Liputan6.com 2020-12-10
Hubungan diplomatik [m1:MAR.GOV Maroko] dan [m2:ISR.GOV Israel] {e1 akan dibuka}, umum [m3:USA.GOV Donald Trump], yang juga {e2 mengakui} kedaulatan [m5=m1 Rabat] atas Sahara Barat. [m4:POLISARIO.REB Polisario] {e3 menyesalkan}.
e1 m1 > m2 AGREE planned 2020-12-10/none ctx=diplomatic
e2 m3 > m1 SUPPORT actual 2020-12-10/none ctx=territory
e3 m4 > m3 ACCUSE actual 2020-12-10/none mode=disapprove ctx=territory

### Serambi Indonesia 2007-12-14
Kayu sitaan dari [m1:IDN.GOV BRA] {e1 dipakai bersama} oleh [m2:IDN.REB KPA] dan [m3:IDN.REL dayah] untuk membangun rumah [m4:IDN.CVL korban konflik].
e1 m2 > m3 COOPERATE actual 2007-12-14/none ctx=human_security

### Fajar 2018-01-09
Operasi pasar gabungan {e1 dilancarkan} [m1:IDN.GOV Bulog] dan [m2:IDN.COP Satgas Pangan]. [m3:IDN.CVL Ibu-ibu di Panakkukang] antre sejak pagi dan {e3 memuji} harganya.
e1 m1 > m2 COOPERATE actual 2018-01-09/none ctx=economic
e3 m3 > m1 SUPPORT actual 2018-01-09/none ctx=economic

### Kompas.com 2018-12-22
Pesawat pertama dari Sanaa mendarat di Amman membawa tahanan yang {e2 dibebaskan} [m1:HOUTHI.REB Houthi], setelah [m2:YEM.GOV Aden] {e3 mempersilakannya} terbang.
e2 m1 > m2 RETREAT actual 2018-12-22/none mode=release ctx=military
e3 m2 > m1 CONCEDE actual 2018-12-22/none ctx=military

### Okezone 2024-06-19
Pakta kemitraan {e1 diteken} [m1:RUS.GOV Vladimir Putin] dan [m2:PRK.GOV Kim Jong Un]. Amunisi, tuduh [m3:KOR.GOV Shin Wonsik], sudah lebih dulu {e2 dikapalkan}.
e1 m1 > m2 SUPPORT actual 2024-06-19/none ctx=military
e2 m2 > m1 AID actual 2024-06-14/none ctx=military said=m3

### Radar Sulteng 2021-02-18
[m1:IDN.COP Polisi Poso] dan [m2:IDN.MIL Korem Tadulako] {e1 saling membagi} tugas: yang satu menyekat jalan, yang lain masuk hutan {e2 mengejar} [m3:MIT.REB MIT].
e1 m1 > m2 COOPERATE actual 2021-02-18/none ctx=terrorism
e2 m2 > m3 MOBILIZE actual 2021-02-18/none mode=troops ctx=terrorism

### Pos Kupang 2016-10-18
Peta perbatasan Noel Besi–Citrana {e1 disurvei bersama} tim [m1:IDN.GOV Indonesia] dan [m2:TLS.GOV Timor Leste]. [m3:IDN.CVL Warga Naktuka] {e2 menolak} pemasangan pilar.
e1 m1 > m2 COOPERATE actual 2016-10-18/none ctx=territory
e2 m3 > m1 REJECT actual 2016-10-18/none ctx=territory
