### Kompas.com 2018-10-16
[m1:IDN.GOV Bupati Bekasi Neneng Hassanah Yasin] {e1 digelandang} ke gedung [m2:IDN.JUD KPK] pada Senin (15/10) malam terkait izin Meikarta. [m3:IDN.BUS Lippo Group], perusahaan pengembang proyek itu, berjanji akan {e2 membantu} penyidikan. Sementara itu, [m4:IDN.GOV Gubernur Ridwan Kamil] meminta [m5:IDN.GOV pemkab] {e3 mengevaluasi} seluruh izin yang sudah terbit.
e1 m2 > m1 COERCE actual 2018-10-15/day mode=arrest ctx=corruption
e2 m3 > m2 AGREE planned 2018-10-16/none ctx=corruption,legal
e3 m4 > m5 REQUEST requested 2018-10-16/none mode=change ctx=corruption

### Antara 2023-04-20
[m1:IDN.GOV Pemerintah Indonesia] akan menjemput 834 warganya dari Khartum begitu ada jeda pertempuran, kata [m2:IDN.GOV Menteri Luar Negeri Retno Marsudi], Kamis (20/4). [m3=m2 Ia] sudah {e2 mengontak} [m4:SDN.MIL angkatan bersenjata Sudan] dan [m5:RSF.REB Pasukan Dukungan Cepat], milisi pimpinan [m6:RSF.REB Mohamed Hamdan Dagalo], untuk {e3 meminta} jalur aman.
e2 m3 > m4,m5 CONSULT actual 2023-04-20/none mode=phone ctx=human_security,military
e3 m3 > m4,m5 REQUEST requested 2023-04-20/none mode=assist ctx=human_security
rel m6 leads m5

### Tribun Jogja 2012-02-23
[m1:IDN.LAB Serikat buruh se-Yogyakarta] {e1 melabrak} [m2:IDN.GOV kantor gubernur] untuk mempersoalkan upah minimum yang diumumkan pekan lalu. Ketua [m3:IDN.LAB Aliansi Buruh Yogyakarta], [m4:IDN.LAB Kirnadi], mengatakan <<q1 angka Rp892 ribu tidak manusiawi>>. [m5:IDN.BUS Apindo DIY] menilai kenaikan itu sudah {e2 mencekik} pengusaha kecil.
e1 m1 > m2 PROTEST actual 2012-02-23/none mode=demo ctx=economic
e2 m5 > m2 ACCUSE actual 2012-02-23/none mode=disapprove ctx=economic
q1 m4 indirect cue=mengatakan
rel m4 leads m3

### CNN Indonesia 2016-02-11
Sehari setelah [m1:KOR.GOV Seoul] {e1 menggulung tikar} di kawasan industri Kaesong, [m2:PRK.GOV Korea Utara] {e2 mengenyahkan} semua manajer dari [m3=m1 negara tetangganya] dan {e3 membekukan} pabrik serta gudang mereka, Kamis (11/2). [m4:KOR.GOV Kementerian Unifikasi] menyebut [m5=m2 Pyongyang] {e4 bertanggung jawab} atas segala kerugian.
e1 m1 > m2 SANCTION actual 2016-02-10/day mode=discontinue ctx=economic,diplomatic
e2 m2 > m3 SANCTION actual 2016-02-11/day mode=expel ctx=economic
e3 m2 > m3 COERCE actual 2016-02-11/day mode=seize ctx=economic
e4 m4 > m5 ACCUSE actual 2016-02-11/none mode=disapprove ctx=economic

### Riau Mandiri 2013-06-21
[m1:SGP.GOV Menteri Lingkungan Hidup Singapura Vivian Balakrishnan] terbang ke Jakarta, Jumat (21/6), untuk {e1 mendesakkan} data peta konsesi kepada [m2:IDN.GOV Balthasar Kambuaya]. [m3:IDN.GOV Menko Kesra Agung Laksono] sehari sebelumnya {e2 menyindir} [m4=m1 negara kota itu] seperti anak kecil yang merengek. [m5:IDN.GOV Presiden Susilo Bambang Yudhoyono] kemudian {e4 menyampaikan maaf}.
e1 m1 > m2 REQUEST requested 2013-06-21/day ctx=environment
e2 m3 > m4 ACCUSE actual 2013-06-20/day mode=disapprove ctx=environment
e4 m5 > m4 SUPPORT actual 2013-06-21/none ctx=environment,diplomatic

### VOA Indonesia 2023-11-22
[m1:HAMAS.REB Hamas] sepakat {e1 menukar} 50 sandera dengan 150 tahanan yang mendekam di penjara [m2:ISR.GOV Israel]. Kesepakatan itu {e2 dirajut} [m3:QAT.GOV Qatar] bersama [m4:EGY.GOV Mesir] selama lima pekan. [m5:ISR.GOV Itamar Ben-Gvir], pemimpin [m6:ISR.PTY partai Kekuatan Yahudi], {e3 mencela} persetujuan kabinet tersebut sebagai preseden buruk.
e1 m1 > m2 AGREE planned 2023-11-22/none mode=release ctx=military
e2 m3,m4 > m1,m2 CONSULT actual 2023-11-22/none mode=third-party ctx=diplomatic
e3 m5 > m2 ACCUSE actual 2023-11-22/none mode=disapprove ctx=military
rel m5 leads m6

### Kedaulatan Rakyat 2016-07-18
Asrama mahasiswa Papua Kamasan I di Yogyakarta {e1 dikurung} [m1:IDN.COP ratusan polisi] dan [m2:IDN.CVL anggota sejumlah ormas] sejak Jumat (15/7). [m3:IDN.EDU Penghuni asrama] tidak dapat membeli makanan, kata [m4:IDN.NGO LBH Yogyakarta], yang {e2 mengantarkan} nasi bungkus. [m5:IDN.GOV Komnas HAM] berencana {e3 menanyai} [m6:IDN.COP Kapolda Prasta Wahyu Hidayat].
e1 m1,m2 > m3 COERCE actual 2016-07-15/day mode=restrict ctx=repression,human_rights
e2 m4 > m3 AID actual 2016-07-18/none mode=assist ctx=human_rights
e3 m5 > m6 ACCUSE planned 2016-07-18/none mode=investigate ctx=human_rights

### Republika 2019-12-09 none
Persoalan sampah di [m1:@IDN Bantargebang] belum selesai. [m2:IDN.EDU Dosen Universitas Indonesia Mochamad Chalid] mengatakan <<q1 volume kiriman dari [m3:@IDN Jakarta] melonjak 4 persen dan tanah urukan tidak lagi memadai>>. Para pemulung tetap mengais botol plastik, yang harganya sedang jatuh.
q1 m2 indirect cue=mengatakan

### Suara Pembaruan 2008-08-27
[m1:RUS.GOV Presiden Dmitry Medvedev] {e1 meneken dekret} yang mengakui kemerdekaan [m2:SOSSETIA.GOV Ossetia Selatan] dan [m3:ABKHAZIA.GOV Abkhazia], Selasa (26/8). [m4:GEO.GOV Mikheil Saakashvili] {e2 mengibaratkan} langkah itu dengan pencaplokan. [m5:NATO NATO], aliansi yang ingin dimasuki [m6=m4 Tbilisi], {e3 meminta} [m7=m1 Moskow] membatalkannya.
e1 m1 > m2,m3 SUPPORT actual 2008-08-26/day ctx=territory,diplomatic
e2 m4 > m1 ACCUSE actual 2008-08-27/none mode=disapprove ctx=territory
e3 m5 > m7 REQUEST requested 2008-08-27/none mode=change ctx=territory
rel m1 recognises m2 from=2008-08-26/day
rel m1 recognises m3 from=2008-08-26/day

### Radar Sampit 2020-10-12
[m1:IDN.COP Polres Kotawaringin Timur] {e1 menciduk} [m2:IDN.AGR James Watt], ketua [m3:IDN.AGR koperasi petani Penyang], di [m4:@IDN Jakarta] atas laporan [m5:IDN.BUS PT Hamparan Masawit Bangun Persada]. [m6:IDN.CVL Walhi Kalimantan Tengah] menyebut penangkapan itu upaya {e2 memadamkan} perlawanan. Sidang [m7=m2 sang petani] dimulai pekan depan.
e1 m1 > m2 COERCE actual 2020-10-12/none mode=arrest ctx=natural_resource,legal
e2 m6 > m1 ACCUSE actual 2020-10-12/none mode=disapprove ctx=human_rights
rel m2 leads m3

### Sindonews 2014-09-18
[m1:IDN.GOV Menteri Luar Negeri Marty Natalegawa] mengatakan <<q1 Indonesia siap {e1 menyumbang} satu kompi tenaga medis>> bagi [m2:WHO Organisasi Kesehatan Dunia] guna menangani Ebola di [m3:@LBR Liberia]. [m4:USA.GOV Presiden Barack Obama] sudah lebih dulu {e2 menyebar} 3.000 prajurit ke Monrovia untuk membangun rumah sakit. Kepada keduanya, [m5:LBR.GOV Presiden Ellen Johnson Sirleaf] {e3 berutang budi}.
e1 m1 > m2 AGREE planned 2014-09-18/none mode=assist ctx=health
e2 m4 > m5 AID actual 2014-09-18/none mode=assist ctx=health
e3 m5 > m1,m4 SUPPORT actual 2014-09-18/none ctx=health
q1 m1 indirect cue=mengatakan

### Batam Pos 2016-03-10
Rapat dengar pendapat soal tarif sewa lahan diwarnai walkout. [m1:IDN.LEG Anggota DPRD Batam dari Fraksi PAN] bergegas {e2 meninggalkan} ruangan karena [m2:IDN.GOV pejabat BP Batam] hanya mengirim staf. [m3:IDN.BUS Real Estat Indonesia Kepri] menyatakan akan {e3 memboikot} pembayaran sampai [m4=m2 badan pengelola itu] menghitung ulang tarif.
e2 m1 > m2 REJECT actual 2016-03-10/none mode=boycott ctx=economic,legislative
e3 m3 > m4 THREATEN threatened 2016-03-10/none ctx=economic

### Kompas 2010-08-24
[m1:PHL.CRM Rolando Mendoza], polisi yang dipecat pada 2009, {e4 menyandera} [m8:HKG.CVL 25 wisatawan] di sebuah bus di [m2:@PHL Manila] sebelum {e5 ditembak mati} [m3:PHL.COP pasukan khusus], Senin (23/8). Delapan wisatawan tewas. [m4:HKG.GOV Hong Kong] {e2 mengeluarkan cap merah} bagi perjalanan ke [m5:PHL.GOV Filipina], dan [m6:CHN.GOV Yang Jiechi] {e3 mencecar} [m7=m5 pemerintahan Aquino] agar memberi penjelasan.
e4 m1 > m8 ASSAULT actual 2010-08-23/day mode=abduct ctx=crime
e5 m3 > m1 ASSAULT actual 2010-08-23/day mode=firearms ctx=crime
e2 m4 > m5 SANCTION actual 2010-08-24/none mode=restrict ctx=crime,diplomatic
e3 m6 > m7 REQUEST requested 2010-08-24/none ctx=crime,diplomatic

### Harian Bhirawa 2022-07-07
[m1:IDN.COP Polda Jawa Timur] {e4 menurunkan} 15 truk pasukan untuk {e1 mengepung} Pondok Pesantren Shiddiqiyyah di Jombang, Kamis (7/7). Setelah hampir 15 jam, [m2:IDN.REL MSAT], putra pengasuh pesantren yang menjadi tersangka pencabulan, {e2 menyerahkan diri}. [m3:IDN.GOV Kementerian Agama] sempat {e3 mencabut} izin operasional [m4:IDN.REL pesantren] tersebut, tetapi membatalkannya.
e1 m1 > m4 COERCE actual 2022-07-07/day ctx=legal,crime
e4 m1 > m4 MOBILIZE actual 2022-07-07/day mode=police ctx=legal,crime
e2 m2 > m1 RETREAT actual 2022-07-07/day ctx=legal,crime
e3 m3 > m4 SANCTION actual 2022-07-07/none mode=discontinue ctx=legal,religion_ethnicity bg

### Detikcom 2024-08-02
[m1:TUR.GOV Turki] menjadi {e1 tempat barter} 26 tahanan antara [m2:USA.GOV Amerika Serikat] dan [m3:RUS.GOV Rusia], Kamis (1/8). [m4:DEU.GOV Kanselir Olaf Scholz] mengakui <<q1 keputusan {e2 memulangkan} [m5:RUS.SPY pembunuh Vadim Krasikov] sangat berat>>. Reporter [m6:#WSJ The Wall Street Journal] Evan Gershkovich turut bebas.
e1 m3 > m2 RETREAT actual 2024-08-01/day mode=release ctx=diplomatic
e2 m4 > m3 RETREAT actual 2024-08-01/day mode=release ctx=diplomatic,legal
q1 m4 indirect cue=mengakui

### Padang Ekspres 2011-04-12
[m1:IDN.LEG Ketua DPRD Sumatera Barat Yulteknil] {e1 menepis} desakan membuka anggaran gedung baru. "<<q1 [m2=m1 Kami] tidak takut diperiksa>>," ujar [m3=m1 politikus Demokrat] itu saat {e4 menerima} [m4:IDN.EDU Badan Eksekutif Mahasiswa Unand]. Mahasiswa memberi waktu sepekan; bila tidak ada hasil, [m5=m4 mereka] akan {e3 menduduki} ruang sidang.
e1 m1 > m4 REJECT actual 2011-04-12/none ctx=corruption,legislative
e4 m4 > m1 CONSULT actual 2011-04-12/none mode=meet ctx=corruption,legislative
e3 m5 > m1 THREATEN threatened 2011-04-12/none ctx=corruption
q1 m3 direct cue=ujar
