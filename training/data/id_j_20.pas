### Antara 2022-08-17 none
[m1:IDN.GOV Presiden Joko Widodo] mengenakan pakaian adat Buton pada upacara kemerdekaan. Pasukan pengibar bendera dipilih dari 34 provinsi, dan lagu Ojo Dibandingke membuat tamu bergoyang.

### Kompas.com 2015-05-04 none
Sejarawan [m1:@NLD Leiden] menerbitkan buku tentang penyerangan Batavia tahun 1628. Bab terpanjangnya membahas logistik pasukan Mataram dan lumbung yang dibakar di Tegal.

### detikFinance 2023-11-22 none
Saham emiten batu bara berguguran setelah dihantam aksi jual. Analis menyarankan investor menahan diri sampai laporan keuangan [m1:CHN.BUS pembeli utama di Tiongkok] keluar.

### Tempo.co 2019-02-11 none
Film tentang pembunuh bayaran di [m1:@MEX Tijuana] memenangi penghargaan kamera terbaik. Adegan penembakannya direkam dalam satu pengambilan tanpa jeda.

### Republika 2014-01-15 none
[m1:IDN.GOV BMKG] memperingatkan gelombang setinggi empat meter di Laut Jawa. Nelayan Karimunjawa menunda berangkat, dan kapal feri dari Jepara berhenti beroperasi tiga hari.

### CNN Indonesia 2021-07-08 none
Gim perang buatan [m1:@SWE Stockholm] melarang pemain curang seumur hidup. Pengembang memblokir 12.000 akun pekan lalu, sebagian besar dari [m2:@BRA Brasil].

### Tribun Jatim 2017-10-03 none
Seorang suami di Tulungagung menganiaya istrinya karena cemburu. Korban mendapat delapan jahitan; rumah kontrakan mereka kini kosong.

### VOA Indonesia 2018-07-10 none
Dua belas bocah dan pelatihnya keluar dari gua Tham Luang, [m1:@THA Chiang Rai]. Hujan sempat mengancam proses pemompaan, tetapi pintu gua tetap terbuka sampai sore.

### Jawa Pos 2020-02-14 none
Bonek menyerbu toko resmi klub untuk mendapatkan jersey edisi terbatas. Antrean menutup satu lajur jalan, dan pengelola membatasi pembelian dua helai per orang.

### Media Indonesia 2011-11-11 none
[m1:IDN.GOV Wapres Boediono] membuka pertandingan voli pantai SEA Games di Palembang. Pasangan [m2:@THA Thailand] memukul wakil tuan rumah dua set langsung.

### Antara 2016-09-04 none
Paus sperma terdampar di Probolinggo. Warga menolong dengan menyiramkan air laut, sementara dokter hewan memeriksa luka di siripnya.

### Bisnis.com 2022-02-15 none
Pertamina menaikkan harga elpiji nonsubsidi. Pemilik restoran mengeluhkan biaya, sebagian beralih ke kayu bakar, dan asosiasi memperkirakan porsi nasi goreng naik Rp2.000.

### Sindonews 2013-04-15 none
Gelandang itu didenda klubnya karena terlambat berlatih. Pelatih tidak mau berkomentar soal kabar bahwa ia akan dijual ke [m1:@TUR Istanbul].

### Kompas 2005-12-26 none
Setahun setelah tsunami, pasar Ulee Lheue kembali ramai. Pedagang ikan menempati kios kayu, dan azan terdengar dari masjid yang selamat dari terjangan gelombang.

### Pikiran Rakyat 2018-06-10 none
Arus mudik memadati jalur Nagreg. Petugas memberlakukan satu arah sejak pukul dua, lalu membukanya lagi menjelang sahur.

### Tirto.id 2021-12-22 none
Lagu itu melarang siapa pun menangis, tulis seorang kritikus musik. Penyanyinya, lulusan seni rupa dari [m1:@IDN Bandung], merekam vokal di kamar mandi.

### Detikcom 2017-03-31 none
Ular piton menyerang seorang petani di Mamuju Tengah. [m1:IDN.GOV Kepala desa Salubiro] mengatakan ular sepanjang tujuh meter itu kerap turun ke kebun sawit.

### Kontan 2016-07-18 none
Perusahaan rintisan asal [m1:@ISR Tel Aviv] mengakuisisi pembuat perangkat lunak peta. Pendirinya pernah bertugas di angkatan udara dan bertemu istrinya di barak.

### Radar Bogor 2023-05-15 none
Delapan siswa pingsan dalam lomba baris-berbaris. Panitia memindahkan upacara ke aula; [m1:IDN.GOV bupati] batal memberikan sambutan karena terjebak macet.

### Antara 2024-09-10 none
[m1:@AUS Australia] ditahan imbang [m2:@IDN Indonesia] tanpa gol di Stadion Gelora Bung Karno. Kiper Maarten Paes menggagalkan tiga serangan, dan 70.000 penonton bersorak.

### Medan Pos 2014-10-02 none
Sebuah bom sisa Perang Dunia II ditemukan penggali sumur di Polonia. Warga sekitar diminta menjauh sejauh 200 meter sampai benda itu diangkut.

### BBC Indonesia 2019-04-15 none
Api melalap atap Katedral Notre-Dame. Penduduk [m1:@FRA Paris] bernyanyi di tepi Sungai Seine, dan menara runtuh sebelum pukul delapan malam.

### Suara Merdeka 2016-02-01 none
Grup ketoprak itu mementaskan lakon pemberontakan Ranggalawe. Pemeran patih terjatuh saat adegan perang, namun penonton mengira bagian dari cerita.

### Antara 2021-10-31 none
[m1:CHN.GOV Presiden Xi Jinping] berpidato lewat video dalam pertemuan ekonomi. Pidato sepanjang delapan menit itu menyinggung vaksin, iklim, dan pertumbuhan.

### Kompas.com 2022-08-29
Buku ajar yang memuat peta tanpa Ambalat {e1 ditarik} [m1:IDN.GOV Kemendikbud] dari peredaran atas {e2 keberatan} [m2:IDN.MIL Kodam Mulawarman].
e1 m1 > m3 COERCE actual 2022-08-29/none mode=censor ctx=territory
e2 m2 > m3 ACCUSE actual 2022-08-29/none mode=disapprove ctx=territory
Penerbitnya, [m3:IDN.BUS sebuah perusahaan di Solo], mencetak ulang.

### Antara 2014-04-25
[m1:RUS.REB Milisi pro-Rusia] {e1 menahan} [m2:OSCE delapan pengamat OSCE] di Sloviansk. [m3:DEU.GOV Frank-Walter Steinmeier] {e2 meminta} [m4:RUS.GOV Moskow] {e3 mengupayakan} pembebasan [m5=m2 mereka].
e1 m1 > m2 ASSAULT actual 2014-04-25/none mode=abduct ctx=military
e2 m3 > m4 REQUEST requested 2014-04-25/none mode=assist ctx=diplomatic
e3 m4 > m5 AID requested 2014-04-25/none ctx=diplomatic

### CNN Indonesia 2024-03-22
[m1:ISIS.REB Empat lelaki bersenjata] {e1 memberondong} [m2:RUS.CVL penonton konser] di Crocus City Hall. [m3:RUS.SPY FSB] {e2 menuduh} [m4:UKR.GOV Kyiv] menyiapkan jalan bagi para pelaku, tuduhan yang {e3 ditampik} [m5:UKR.GOV Mykhailo Podolyak].
e1 m1 > m2 ASSAULT actual 2024-03-22/none mode=firearms ctx=terrorism
e2 m3 > m4 ACCUSE actual 2024-03-22/none mode=allege ctx=terrorism
e3 m5 > m3 REJECT actual 2024-03-22/none ctx=terrorism

### Tribun Bali 2024-05-20
Diskusi tandingan Forum Air Sedunia yang diadakan [m1:IDN.CVL Pro-Demokrasi] di Denpasar {e1 dibubarkan} [m2:IDN.CVL ormas Patriot Garuda Nusantara]; [m3:UNO Pelapor khusus Pedro Arrojo-Agudo] ikut {e2 dihalangi} masuk.
e1 m2 > m1 COERCE actual 2024-05-20/none mode=restrict ctx=rights_freedoms
e2 m2 > m3 COERCE actual 2024-05-20/none mode=restrict ctx=rights_freedoms

### Kompas.com 2016-08-18
[m1:IDN.MIL Prajurit Paskhas] {e1 memukuli} [m2:IDN.JRN dua jurnalis Medan] yang meliput sengketa lahan di Sari Rejo, {e2 merusak} kamera, dan {e3 mengusir} [m3:IDN.CVL warga] dari jalan.
e1 m1 > m2 ASSAULT actual 2016-08-15/day mode=beat ctx=rights_freedoms
e2 m1 > m2 ASSAULT actual 2016-08-15/day mode=destroy ctx=rights_freedoms
e3 m1 > m3 COERCE actual 2016-08-15/day mode=restrict ctx=human_security

### Antara 2019-03-17
[m1:SRB.OPP Oposisi Serbia] {e1 mengepung} istana presiden di Beograd. [m2:SRB.GOV Vucic] menyatakan [m3=m2 ia] tidak akan {e2 berunding} dengan "para penjahat"; di Podgorica, [m4:@MNE Montenegro], suasana tenang.
e1 m1 > m2 PROTEST actual 2019-03-17/none mode=obstruct ctx=pro_democracy
e2 m3 > m1 REJECT actual 2019-03-17/none mode=meet ctx=pro_democracy

### Republika 2022-07-28
[m1:IDN.REL Munarman] {e1 divonis} tiga tahun penjara oleh [m2:IDN.JUD PN Jakarta Timur]; atas banding jaksa, [m3:IDN.JUD Pengadilan Tinggi DKI] {e2 memperberat} hukumannya menjadi empat tahun.
e1 m2 > m1 SANCTION actual 2022-07-28/none ctx=terrorism,legal
e2 m3 > m1 COERCE actual 2022-07-28/none mode=arrest ctx=terrorism,legal

### Tempo.co 2023-06-22
[m1:IDN.JUD Dewas KPK] {e1 memeriksa} [m2:IDN.JUD petugas rutan] yang {e2 melecehkan} [m3:IDN.CVL istri seorang tahanan] dan {e3 menghukumnya} potong gaji.
e1 m1 > m2 ACCUSE actual 2023-06-22/none mode=investigate ctx=gender
e2 m2 > m3 ASSAULT actual 2023-06-22/none mode=sexual ctx=gender
e3 m1 > m2 SANCTION actual 2023-06-22/none ctx=gender

### Harian Jogja 2022-08-04
[m1:IDN.EDU SMA Negeri Banguntapan] membantah {e1 memaksa} [m2:IDN.EDU seorang siswi] berjilbab; [m3:IDN.GOV Sultan Hamengku Buwono] {e2 menonaktifkan} kepala sekolahnya.
e1 m1 > m2 COERCE denied 2022-08-04/none ctx=religion_ethnicity
e2 m3 > m1 SANCTION actual 2022-08-04/none mode=expel ctx=religion_ethnicity
