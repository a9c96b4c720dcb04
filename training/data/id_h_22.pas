### Antara 2021-06-08
[m1:IDN.COP Polda Riau] {e1 bersinergi} dengan [m2:MYS.MIL APMM Malaysia] {e2 berbagi} posisi kapal penyelundup lewat kanal radio khusus.
e1 m1 > m2 COOPERATE actual 2021-06-08/none ctx=crime
e2 m1 > m2 COOPERATE actual 2021-06-08/none ctx=intelligence

### Kompas.com 2022-03-18
Jembatan darurat di Long Bawan {e1 dikerjakan bersama} oleh [m1:IDN.MIL Zeni TNI AD] dan [m2:MYS.MIL jurutera tentera Malaysia].
e1 m1 > m2 COOPERATE actual 2022-03-18/none ctx=military

### Tribun Kaltara 2020-10-27
Menyusul ditutupnya perbatasan, [m1:MYS.GOV Sabah] {e1 tidak lagi menjual} gula dan gas kepada [m2:IDN.CVL warga Krayan]; [m3:IDN.MIL TNI AU] {e2 menerbangkan} bahan pokok.
e1 m1 > m2 SANCTION actual 2020-10-27/none mode=discontinue ctx=human_security
e2 m3 > m2 AID actual 2020-10-27/none ctx=human_security

### Antara 2022-04-01
Pos Biawak-Aruk {e1 dibuka lagi}: [m1:MYS.GOV Sarawak] dan [m2:IDN.GOV Kalbar] {e2 memulihkan perdagangan}, sehingga [m3:IDN.BUS pedagang Sajingan] lega.
e1 m1 > m2 COOPERATE actual 2022-04-01/none ctx=economic
e2 m1 > m2 COOPERATE actual 2022-04-01/none ctx=economic

### detikNews 2022-05-25
[m1:IDN.BUS PT Pindad] {e1 memenangi pesanan} 240 panser dari [m2:PHL.MIL Angkatan Darat Filipina]; [m3:MYS.GOV Kuala Lumpur] masih {e2 menimbang} membeli serupa.
e1 m2 > m1 COOPERATE actual 2022-05-25/none ctx=military
e2 m3 > m1 COOPERATE hypothetical 2022-05-25/none ctx=military

### Republika 2014-08-05
[m1:PHL.MIL Manila] {e1 membeli} dua kapal LPD buatan [m2:IDN.BUS PAL]; kapal kedua, diserahkan pada 2017, {e2 dipakai} ke Marawi melawan [m3:MAUTE.REB Maute].
e1 m1 > m2 COOPERATE actual 2014-06-05/none ctx=military
e2 m1 > m3 MOBILIZE actual 2014-08-05/none mode=ships ctx=terrorism

### JPNN 2023-06-30
Kesatuan pengamanan hutan {e1 dikerahkan} [m1:IDN.GOV Perhutani KPH Jember] untuk menyisir [m2:IDN.AGR pesanggem]; [m3:IDN.LEG DPRD] {e2 menengahi}.
e1 m1 > m2 MOBILIZE actual 2023-06-30/none ctx=natural_resource
e2 m3 > m1,m2 CONSULT actual 2023-06-30/none mode=third-party ctx=natural_resource

### Tribun Timur 2019-07-19
Ada penambahan pasukan di Desa Rante Balla: [m1:IDN.COP dua pleton dalmas] {e1 mengapit} jalan menuju lokasi [m2:IDN.BUS PT Masmindo]. [m3:IDN.CVL Pemilik lahan] yang belum dibayar {e2 membentangkan tikar} di tengahnya.
e1 m1 > m3 MOBILIZE actual 2019-07-19/none mode=police ctx=natural_resource
e2 m3 > m2 PROTEST actual 2019-07-19/none mode=obstruct ctx=natural_resource

### Antara 2014-05-22
Pasukan [m1:IDN.MIL Lanal Nunukan] {e1 siaga penuh} menyusul munculnya [m2:MYS.MIL kapal perang Malaysia] di Ambalat; seusai dua hari {e2 saling intai}, [m3=m2 kapal itu] {e3 berbalik arah}.
e1 m1 > m2 MOBILIZE actual 2014-05-22/none mode=ships ctx=territory
e3 m3 > m1 RETREAT actual 2014-05-22/none mode=withdraw ctx=territory
e2 m1 > m2 MOBILIZE actual 2014-05-22/none ctx=territory

### Radar Surabaya 2018-05-03
Polrestabes {e1 menerjunkan polwan berhijab} agar [m1:IDN.LAB buruh perempuan] yang {e2 menduduki} grahadi mau berbicara.
e2 m1 > m2 PROTEST actual 2018-05-01/none mode=obstruct ctx=economic
e1 m3 > m1 MOBILIZE actual 2018-05-01/none mode=police ctx=economic
[m2:IDN.GOV Gubernur Soekarwo] berada di Jakarta; [m3:IDN.COP Kombes Rudi Setiawan] memimpin pengamanan.

### Kompas.com 2024-08-26
Polda Jateng {e1 menembakkan} gas air mata ke arah [m1:IDN.EDU pelajar STM] di Simpang Lima. [m2:IDN.REL Mahasiswa seminari] {e2 membasuh} mata para korban, dan [m3:IDN.CVL LBH Semarang] {e3 mendampingi} 27 anak yang {e4 diangkut}.
e1 m4 > m1 ASSAULT actual 2024-08-26/day mode=crowd-control ctx=repression
e2 m2 > m1 AID actual 2024-08-26/day
e3 m3 > m1 SUPPORT actual 2024-08-26/none ctx=legal
e4 m4 > m1 COERCE actual 2024-08-26/day mode=arrest ctx=repression
[m4:IDN.COP Kepolisian] menyebut massa anarkis.

### Fajar 2018-11-06
Sesudah {e1 menjanjikan} Huntap pada [m1:IDN.REF penyintas Balaroa], [m2:IDN.GOV Wali Kota Hidayat] {e2 ditagih} dua tahun kemudian; [m3:TZU.CVL Yayasan Buddha Tzu Chi] yang akhirnya {e3 membangun} 1.500 unit.
e1 m2 > m1 AGREE planned 2018-11-06/none ctx=disasters
e2 m1 > m2 REQUEST requested 2018-11-06/none ctx=disasters
e3 m3 > m1 AID actual 2018-11-06/none ctx=disasters

### Kupang News 2013-11-11
Kapal feri pengangkut 45 [m1:IRN.REF pencari suaka] yang {e1 digiring balik} [m2:AUS.MIL Operasi Sovereign Borders] kandas di Rote; [m3:IDN.LAB nelayan] {e2 memapah} anak-anak.
e1 m2 > m1 COERCE actual 2013-11-11/none mode=deport ctx=migration
e2 m3 > m1 AID actual 2013-11-11/none ctx=migration

### Detikcom 2015-06-16
Kapten kapal berkata, [m1:AUS.MIL petugas bea cukai Australia] {e1 membayar} [m2:IDN.CRM awaknya] 31 ribu dolar agar berbalik. [m3:AUS.GOV Julie Bishop] {e2 menyangkal}; [m4:IDN.GOV Arrmanatha Nasir] {e3 menuntut penjelasan} [m5:AUS.GOV Dubes Paul Grigson].
e1 m1 > m2 AID denied 2015-06-16/none ctx=migration
e2 m3 > m4 REJECT actual 2015-06-16/none ctx=migration
e3 m4 > m5 REQUEST requested 2015-06-16/none ctx=migration

### Batam Today 2012-02-08
Rudenim Tanjungpinang: [m1:AFG.REF imigran Afganistan] {e1 mogok makan}, [m2:IOM IOM] {e2 mengirim} dokter, dan [m3:IDN.GOV kepala rudenim] {e3 meluluskan} permintaan bertemu keluarga.
e1 m1 > m3 PROTEST actual 2012-02-08/none mode=hunger ctx=migration
e2 m2 > m1 AID actual 2012-02-08/none ctx=migration
e3 m3 > m1 CONCEDE actual 2012-02-08/none ctx=migration

### Tribun Pekanbaru 2022-01-25
[m1:AFG.REF Pengungsi Hazara] {e1 berkemah} di depan kantor [m2:UNHCR UNHCR]. Bila suaka [m3:AUS.GOV Australia] {e2 tak dibuka}, kata mereka, tenda {e3 tak akan dibongkar}.
e1 m1 > m2 PROTEST actual 2022-01-25/none mode=demo ctx=migration
e3 m1 > m2 REJECT actual 2022-01-25/none mode=yield ctx=migration
e2 m3 > m1 REJECT hypothetical 2022-01-25/none mode=assist ctx=migration

### Antara 2023-12-02
[m1:IDN.GOV Penjabat Wali Kota Sabang Reza Fahlevi] menyatakan [m2=m1 kotanya] {e1 tidak menyediakan} tempat untuk 139 [m3:MMR.REF pengungsi yang mendarat di Balohan], kecuali [m4:UNHCR UNHCR] {e2 menanggung} semuanya.
e1 m2 > m3 REJECT actual 2023-12-02/none mode=assist ctx=migration said=m1
e2 m4 > m3 AID hypothetical 2023-12-02/none ctx=migration

### Serambi 2024-03-21
Kapal terbalik; 69 [m1:MMR.REF Rohingya] bertahan di atas lunas sampai [m2:IDN.GOV KN SAR Kresna] {e1 mengangkat} mereka. Di darat [m3:IDN.CVL warga Suak Nie] {e2 memasang spanduk penolakan}, [m4:IDN.GOV Bupati Aceh Barat] {e3 menempatkan} mereka di gedung PMI.
e1 m2 > m1 AID actual 2024-03-21/none ctx=migration
e2 m3 > m1 REJECT actual 2024-03-21/none ctx=migration
e3 m4 > m1 AID actual 2024-03-21/none ctx=migration

### Sindonews 2019-05-28
Buntut kericuhan 22 Mei, [m1:IDN.GOV Kominfo] {e2 mencabut pembatasan} media sosial; [m2:IDN.GOV Menteri Rudiantara] {e3 mohon maaf} kepada [m3:IDN.BUS pedagang daring].
e2 m1 > m3 CONCEDE actual 2019-05-25/none ctx=rights_freedoms
e3 m2 > m3 SUPPORT actual 2019-05-23/none ctx=rights_freedoms

### Antara 2015-09-29
Kepala desa buka suara: [m1:IDN.AGR Tosan] {e1 dilindas motor} oleh [m2:IDN.CRM tim dua belas]; sepekan sebelumnya ia {e2 meminta perlindungan} [m3:IDN.COP Polres Lumajang], yang {e3 tidak mengabulkannya}.
e1 m2 > m1 ASSAULT actual 2015-09-26/day mode=beat ctx=natural_resource
e2 m1 > m3 REQUEST requested 2015-09-10/none mode=assist ctx=natural_resource
e3 m3 > m1 REJECT actual 2015-09-10/none mode=assist ctx=natural_resource

### Tempo.co 2017-05-31
Diteror karena unggahannya, [m1:IDN.MED dr Fiera Lovita] {e1 diungsikan} [m2:IDN.REL Banser] dari Solok. [m3:IDN.COP Kapolri] {e2 mencopot} [m4:IDN.COP Kapolres Solok Kota] yang dinilai lemah menghadapi [m5:IDN.REL FPI].
e1 m2 > m1 AID actual 2017-05-28/none ctx=human_security
e2 m3 > m4 SANCTION actual 2017-05-31/none mode=expel

### Kompas.com 2018-02-11
Pastor dan umat Lidwina {e1 diserang} dengan pedang; [m1:IDN.COP Aiptu Al Munir] {e2 melumpuhkan} [m2:IDN.CVL pelakunya]. [m3:IDN.ELI Syafii Maarif] {e3 datang bersepeda menengok} [m4:IDN.REL gereja] dan {e4 mengutuk} tindakan itu.
e2 m1 > m2 ASSAULT actual 2018-02-11/day mode=firearms ctx=religion_ethnicity
e1 m2 > m4 ASSAULT actual 2018-02-11/day ctx=religion_ethnicity
e3 m3 > m4 CONSULT actual 2018-02-11/day mode=visit ctx=religion_ethnicity
e4 m3 > m2 ACCUSE actual 2018-02-11/none mode=disapprove ctx=religion_ethnicity

### Tribun Bali 2024-01-14
Eks gubernur [m1:IDN.PTY Koster] mengaku tidak {e1 menyuruh} [m2:IDN.COP Satpol PP Gianyar] {e2 menurunkan} baliho [m3:IDN.PTY Ganjar]; perintah itu, sebutnya, dari [m4:IDN.GOV penjabat gubernur].
e1 m1 > m2 REQUEST denied 2024-01-14/none ctx=election
e2 m2 > m3 COERCE actual 2023-10-31/day mode=restrict ctx=election

### Antara 2009-02-13
[m1:IDN.PTY PKB Gus Dur] dan [m2:IDN.PTY PKB Muhaimin] saling memperebutkan kursi; [m3:IDN.JUD MA] {e2 menolak kasasi} [m4=m1 Gus Dur], yang {e3 menyeru} [m5:IDN.REL pengikutnya] memilih Gerindra.
e2 m3 > m4 REJECT actual 2008-07-18/none ctx=political_institutions
e3 m4 > m5 REQUEST requested 2009-02-13/none ctx=election

### Waspada 2014-02-19
Aceh Barat: [m1:IDN.OPP caleg Partai Nasional Aceh] {e1 ditembaki} di mobilnya oleh [m2:IDN.UAF orang bersenjata]; [m3:IDN.PTY Partai Aceh] membantah {e2 memerintahkan} dan {e3 ikut mengutuk}.
e1 m2 > m1 ASSAULT actual 2014-02-19/none mode=firearms ctx=election
e2 m3 > m1 ASSAULT denied 2014-02-19/none ctx=election
e3 m3 > m2 ACCUSE actual 2014-02-19/none mode=disapprove ctx=election

### Kompas.com 2022-08-31
Upaya [m1:IDN.PTY PPP] menurunkan Suharso: [m2:IDN.REL tiga pimpinan majelis] {e1 memberhentikannya}, [m3:IDN.GOV Kemenkumham] {e2 mengesahkan} Mardiono, dan [m4:IDN.PTY Suharso] {e3 memilih legawa}.
e1 m2 > m4 SANCTION actual 2022-08-30/none mode=expel ctx=political_institutions
e2 m3 > m1 SUPPORT actual 2022-08-31/none ctx=political_institutions
e3 m4 > m1 CONCEDE actual 2022-08-31/none ctx=political_institutions

### VOI 2023-08-30
[m1:IDN.PTY Budiman Sudjatmiko] {e1 mendeklarasikan diri} untuk [m2:IDN.GOV Prabowo] di Semarang. [m3:IDN.PTY PDIP] memberi pilihan: mundur atau {e2 dipecat}; enam hari kemudian surat pemecatan {e3 dikirim}.
e1 m1 > m2 SUPPORT actual 2023-08-18/day ctx=election
e2 m3 > m1 THREATEN threatened 2023-08-21/none mode=expel ctx=election
e3 m3 > m1 SANCTION actual 2023-08-24/day mode=expel ctx=election
