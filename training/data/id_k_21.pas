### Antara 2021-03-17
[m1:IDN.GOV Dinas Kesehatan Kota Kupang] {e1 memvaksinasi} 300 [m2:IDN.REL pastor dan pendeta] di halaman katedral; dosisnya {e2 disuplai} [m3:IDN.GOV pemerintah pusat].
e1 m1 > m2 AID actual 2021-03-17/none ctx=health
e2 m3 > m1 AID actual 2021-03-17/none ctx=health

### Kompas.com 2021-07-30
Sebanyak 2.000 [m1:MMR.REF pengungsi Rohingya di Aceh dan Medan] {e1 divaksinasi} oleh [m2:IDN.GOV pemerintah daerah] bekerja sama dengan [m3:IOM IOM].
e1 m2 > m1 AID actual 2021-07-30/none ctx=health,migration

### Tempo.co 2018-10-18
[m1:IDN.GOV Pemerintah] {e1 merehabilitasi} 110 sekolah di Sigi dengan {e2 pinjaman} [m2:ADB Bank Pembangunan Asia]. [m3:IDN.EDU Guru-guru] selama ini mengajar di bawah terpal [m4:UNICEF UNICEF].
e1 m1 > m3 AID actual 2018-10-18/none ctx=disasters
e2 m2 > m1 AID actual 2018-10-18/none ctx=disasters

### VOA Indonesia 2010-03-31
{e1 Rekonstruksi} [m1:HTI.GOV Haiti] yang dibiayai [m2:USA.GOV Amerika Serikat] dan [m3:EU Uni Eropa] baru akan dimulai musim gugur; janji dana sebesar 5,3 miliar dolar {e2 diumumkan} di New York.
e1 m2,m3 > m1 AID planned 2010-09-01/none ctx=disasters
e2 m2,m3 > m1 AGREE planned 2010-03-31/none ctx=disasters

### detikNews 2014-11-18
[m1:IDN.GOV Pemerintah Jokowi] masih {e1 menyubsidi} solar bagi [m2:IDN.LAB nelayan], kata [m3:IDN.GOV Menteri Sofyan Djalil], walaupun [m4:IDN.LAB HNSI] {e2 mengeluh} tak kebagian.
e1 m1 > m2 AID actual 2014-11-18/none ctx=economic
e2 m4 > m1 ACCUSE actual 2014-11-18/none mode=disapprove ctx=economic

### Jawa Pos 2016-05-02
[m1:IDN.GOV Kabupaten Banyuwangi] {e1 menyekolahkan} anak-anak [m2:IDN.LAB buruh kebun] sampai sarjana. Program itu {e2 dikagumi} [m3:IDN.GOV Bupati Wajo], yang datang {e3 belajar}.
e1 m1 > m2 AID actual 2016-05-02/none ctx=economic
e2 m3 > m1 SUPPORT actual 2016-05-02/none ctx=economic
e3 m3 > m1 CONSULT actual 2016-05-02/none mode=visit ctx=economic

### CNN Indonesia 2013-03-26
[m1:BRA.GOV Brasil] dan [m2:CHN.GOV Cina] {e1 bersepakat bertransaksi} dengan mata uang masing-masing. Sejak itu [m3:BRA.BUS Petrobras] {e2 menjual} minyak dalam yuan kepada [m4:CHN.BUS Sinopec].
e1 m1 > m2 AGREE planned 2013-03-26/none ctx=economic
e2 m3 > m4 COOPERATE actual 2013-03-26/none ctx=economic

### Antara 2007-04-02
[m1:VEN.GOV Venezuela] {e1 membarter} minyak dengan dokter [m2:CUB.GOV Kuba]; [m3:USA.GOV Washington] {e2 memandang} barter itu sebagai subsidi bagi rezim.
e1 m1 > m2 COOPERATE actual 2007-04-02/none ctx=economic
e2 m3 > m1 ACCUSE actual 2007-04-02/none mode=disapprove ctx=economic

### Bisnis Indonesia 2022-05-20
[m1:IDN.GOV Perusahaan negara Inalum] {e1 mengakuisisi} saham yang {e2 dilepas} [m2:JPN.BUS konsorsium Jepang]; prosesnya berlangsung sejak 2013.
e1 m1 > m2 COOPERATE actual 2022-05-20/none ctx=economic
e2 m2 > m1 COOPERATE actual 2022-05-20/none ctx=economic

### SINDOnews 2019-02-18
[m1:SAU.GOV Mohammed bin Salman] {e1 menanamkan} 20 miliar dolar di [m2:PAK.GOV Pakistan], {e2 membebaskan} dua ribu [m3:PAK.LAB pekerja Pakistan] dari penjara, lalu terbang ke [m4:@IND New Delhi].
e1 m1 > m2 COOPERATE actual 2019-02-18/none ctx=economic
e2 m1 > m3 RETREAT actual 2019-02-18/none mode=release ctx=diplomatic

### Republika 2015-10-21
{e1 Investasi} [m1:CHN.BUS perusahaan Cina] di pembangkit nuklir Hinkley Point {e2 disepakati} ketika [m2:CHN.GOV Xi Jinping] {e3 menginap} di Istana Buckingham sebagai tamu [m3:GBR.GOV Ratu Elizabeth].
e1 m1 > m4 COOPERATE planned 2015-10-21/none ctx=economic
e2 m2 > m4 AGREE planned 2015-10-21/none ctx=economic
e3 m2 > m3 CONSULT actual 2015-10-21/none mode=visit ctx=diplomatic
Perdana menteri [m4:GBR.GOV David Cameron] menyebut era emas.

### Tribun Jogja 2013-11-06
[m1:IDN.GOV Sri Sultan] {e1 bermusyawarah} dengan [m2:IDN.AGR petani lahan pantai Kulon Progo]; {e2 musyawarah} serupa oleh [m3:IDN.BUS PT Jogja Magasa Iron] gagal dua kali.
e1 m1 > m2 CONSULT actual 2013-11-06/none ctx=natural_resource
e2 m3 > m2 CONSULT actual 2013-11-06/none ctx=natural_resource

### Kompas 2009-06-25
[m1:IDN.EDU Mahasiswa Universitas Paramadina] {e1 berdiskusi} tiga jam dengan [m2:IDN.PTY Boediono] tentang neoliberalisme. Malamnya [m3:IDN.PTY Jusuf Kalla] dan [m4:IDN.PTY Megawati] {e2 berdebat} di televisi.
e1 m1 > m2 CONSULT actual 2009-06-25/none ctx=election
e2 m3 > m4 CONSULT actual 2009-06-25/none ctx=election

### BBC Indonesia 2017-09-13
[m1:BGD.GOV Sheikh Hasina] {e1 menghibur} seorang anak [m2:MMR.REF Rohingya] saat {e2 menengok} kamp Kutupalong, dan {e3 mendesak} [m3:MMR.GOV Naypyidaw] menerima kembali [m4=m2 mereka].
e1 m1 > m2 SUPPORT actual 2017-09-12/none ctx=migration
e2 m1 > m2 CONSULT actual 2017-09-12/none mode=visit ctx=migration
e3 m1 > m3 REQUEST requested 2017-09-12/none mode=yield ctx=migration

### Radar Tegal 2020-10-02
[m1:IDN.GOV Wakil Bupati] {e1 menyosialisasikan} jarak aman kepada [m2:IDN.CVL warga kampung nelayan], tetapi dua hari sebelumnya [m3:IDN.LEG Wakil Ketua DPRD Kota Tegal] menggelar konser dangdut dan {e2 dijadikan tersangka} [m4:IDN.COP polda].
e1 m1 > m2 CONSULT actual 2020-10-02/none ctx=health
e2 m4 > m3 ACCUSE actual 2020-09-28/none mode=allege ctx=health

### Liputan6.com 2021-08-26
[m1:GBR.GOV London] {e1 memberi tahu} [m2:USA.GOV Washington] bahwa evakuasinya dari Kabul tinggal dua hari. [m3:TALIBAN.REB Taliban] {e2 diberi tahu} pula, dan {e3 memperbolehkan} bus [m4:AFG.CVL penerjemah] lewat.
e1 m1 > m2 CONSULT actual 2021-08-26/none ctx=military
e2 m1 > m3 CONSULT actual 2021-08-26/none ctx=military
e3 m3 > m4 CONCEDE actual 2021-08-26/none ctx=asylum

### Antara 2014-08-29
[m1:IDN.PTY Fraksi Demokrat] {e1 menominasikan} [m2:IDN.LEG Agus Hermanto] sebagai wakil ketua; pencalonan itu {e3 diamini} [m3:IDN.PTY Koalisi Merah Putih].
e1 m1 > m2 SUPPORT actual 2014-08-29/none ctx=legislative
e3 m3 > m1 SUPPORT actual 2014-08-29/none ctx=legislative

### Tempo.co 2012-11-30
[m1:UN Majelis Umum PBB] {e1 menaikkan} status [m2:PSE.GOV Palestina] menjadi negara pengamat dengan 138 suara. [m3:VAT.REL Takhta Suci] {e2 mensyukuri} hasil itu; [m4:ISR.GOV Israel] keesokan harinya {e3 mengumumkan} 3.000 rumah baru di [m5:@PSE Tepi Barat].
e1 m1 > m2 SUPPORT actual 2012-11-29/none ctx=territory
e2 m3 > m1 SUPPORT actual 2012-11-29/none ctx=territory
e3 m4 > m2 THREATEN threatened 2012-11-30/none ctx=territory

### Serambi Indonesia 2019-12-26
[m1:IDN.CVL Ribuan warga Aceh] {e1 mengenang} korban tsunami bersama [m2:JPN.GOV duta besar Jepang], yang {e2 dianugerahi} selendang oleh [m3:IDN.GOV Plt Gubernur Nova Iriansyah].
e1 m1 > m2 CONSULT actual 2019-12-26/none ctx=disasters
e2 m3 > m2 SUPPORT actual 2019-12-26/none ctx=diplomatic

### CNBC Indonesia 2023-02-03
[m1:IDN.GOV Kementerian ESDM] {e1 merevisi} harga jual batu bara atas keluhan [m2:IDN.BUS asosiasi pertambangan]; {e3 revisi} serupa bagi [m3:IDN.BUS PLN] {e2 ditolak}.
e1 m1 > m2 CONCEDE actual 2023-02-03/none ctx=economic
e2 m1 > m3 REJECT actual 2023-02-03/none ctx=economic
e3 m1 > m3 CONCEDE denied 2023-02-03/none ctx=economic

### Republika 2018-03-22
[m1:USA.GOV Presiden Trump] {e1 melunakkan} tarif bajanya: [m2:EU Uni Eropa], [m3:AUS.GOV Australia], dan [m4:ARG.GOV Argentina] {e2 dikecualikan} sementara. [m5:JPN.GOV Jepang] tidak.
e1 m1 > m2,m3,m4 CONCEDE actual 2018-03-22/none ctx=economic
e2 m1 > m2,m3,m4 CONCEDE actual 2018-03-22/none ctx=economic

### Harian Fajar 2022-09-13
[m1:IDN.LAB Sopir truk pasir] {e1 menyudahi} blokade poros Takalar sesudah [m2:IDN.GOV Bupati Syamsari Kitta] {e2 merelaksasi} larangan melintas siang hari.
e1 m1 > m2 RETREAT actual 2022-09-13/none mode=access ctx=economic
e2 m2 > m1 CONCEDE actual 2022-09-13/none ctx=economic

### Pikiran Rakyat 2021-06-08
[m1:IDN.GOV Pemkab Garut] {e1 merelokasi} 80 keluarga korban tanah bergerak; [m2:IDN.REL Persis] {e2 mengompensasi} pemilik lahan [m3:IDN.AGR penggarap] yang terkena.
e1 m1 > m4 AID actual 2021-06-08/none ctx=disasters
e2 m2 > m3 AID actual 2021-06-08/none ctx=disasters
Beberapa [m4:IDN.CVL warga] memilih bertahan.

### Kompas.com 2013-10-15
{e1 Relokasi} [m1:IDN.CVL warga Waduk Pluit] ke rusun Marunda oleh [m2:IDN.GOV Jokowi] berjalan tanpa gusur paksa, sedangkan [m3:IDN.GOV Ahok] {e2 menuding} [m4:IDN.GOV Komnas HAM] membela penyerobot.
e1 m2 > m1 AID actual 2013-10-15/none ctx=human_security
e2 m3 > m4 ACCUSE actual 2013-05-15/none mode=allege ctx=human_rights

### Tirto 2020-01-22
[m1:IDN.CVL Tiga puluh ribu orang] {e1 memetisi} [m2:IDN.GOV Kementerian PPPA] agar RUU Ketahanan Keluarga ditarik. Petisi itu {e3 didukung} [m3:IDN.GOV Komnas Perempuan].
e1 m1 > m2 REQUEST requested 2020-02-22/none mode=yield ctx=gender
e3 m3 > m1 SUPPORT actual 2020-02-22/none ctx=gender

### Antara 2019-05-28
[m1:IDN.COP Kapolres Sampang] {e1 merayu} [m2:IDN.REL para kiai] agar jemaahnya tidak ke Jakarta lagi; rayuan itu {e3 tak mempan}.
e1 m1 > m2 REQUEST requested 2019-05-28/none mode=yield ctx=election
e3 m2 > m1 REJECT actual 2019-05-28/none mode=yield ctx=election

### SINDOnews 2021-08-20
[m1:CHN.MIL Pesawat tempur Cina] {e1 bermanuver} di barat daya [m2:TWN.GOV Taiwan]; manuver itu {e3 diintai} [m3:TWN.MIL jet F-16 Taipei] dan {e4 disebut} [m4:USA.GOV Ned Price] meresahkan.
e1 m1 > m2 MOBILIZE actual 2021-08-17/none mode=weapons ctx=military
e3 m3 > m1 MOBILIZE actual 2021-08-17/none mode=weapons ctx=military
e4 m4 > m1 ACCUSE actual 2021-08-17/none mode=disapprove ctx=military

### VOA Indonesia 2023-02-18
[m1:PRK.MIL Korea Utara] {e1 mengujicobakan} Hwasong-15. [m2:KOR.MIL Seoul] dan [m3:USA.MIL Washington] {e2 mempersiapkan} simulasi meja di Pentagon pekan depan.
e1 m1 > m2 MOBILIZE actual 2023-02-18/none mode=weapons ctx=cbrn
e2 m2 > m3 AGREE planned 2023-02-22/none ctx=military

### Sumut Pos 2013-08-26
[m1:IDN.COP Polda Sumut] {e1 menyebar} lima ratus personel ke titik rawan dan {e2 menargetkan} semua napi yang kabur tertangkap. [m3:MYS.COP Polis Diraja] {e3 diminta} mengawasi Port Klang.
e1 m1 > m2 MOBILIZE actual 2013-07-12/none mode=police ctx=crime
e2 m1 > m2 COERCE planned 2013-07-12/none mode=arrest ctx=crime
e3 m1 > m3 REQUEST requested 2013-07-13/none mode=assist ctx=crime
Yang buron, menurut sipir, [m2:IDN.CRM dua ratus orang].

### Media Indonesia 2011-11-19
[m1:IDN.GOV SBY] {e1 menggagas} pembahasan tata perilaku di Laut Cina Selatan. Prakarsa itu {e3 disokong} [m2:PHL.GOV Manila], tetapi [m3:CHN.GOV Wen Jiabao] {e4 tidak menghendaki} campur tangan luar.
e1 m1 > m3 AGREE planned 2011-11-19/none ctx=territory
e3 m2 > m1 SUPPORT actual 2011-11-19/none ctx=territory
e4 m3 > m1 REJECT actual 2011-11-19/none ctx=territory
