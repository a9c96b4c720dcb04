### Antara 2018-07-04
[m1:IDN.GOV Wakil Presiden Jusuf Kalla] {e1 mengadakan pembicaraan} dengan [m2:AFG.REL ulama Afganistan] dan [m3:PAK.REL Pakistan] di [m4:@IDN Istana Bogor], melanjutkan prakarsa yang dibahas saat lawatan [m5:IDN.GOV Presiden] ke [m6:@AFG Kabul].
e1 m1 > m2,m3 CONSULT actual 2018-07-04/none mode=third-party ctx=terrorism,religion_ethnicity

### Antara 2018-07-06
[m1:TALIBAN.REB Taliban] {e1 melarang} [m2:AFG.REL para ulama] menghadiri pertemuan di [m3:@IDN Indonesia] dan {e2 menuding} [m4:USA.GOV Amerika Serikat] sebagai perancangnya, demikian pesan yang dikirim juru bicara kelompok itu.
e1 m1 > m2 COERCE actual 2018-07-06/none mode=restrict ctx=religion_ethnicity
e2 m1 > m4 ACCUSE actual 2018-07-06/none mode=allege ctx=terrorism

### Antara 2019-07-27
<<q1 [m1:IDN.GOV Jusuf Kalla] {e1 menjamu makan malam} [m2:TALIBAN.REB delapan utusan Taliban pimpinan Mullah Abdul Ghani Baradar] di kediamannya>>, kata [m3:IDN.GOV juru bicara Husain Abdullah], seminggu seusai perundingan [m5=m2 mereka] di [m4:@QAT Doha].
e1 m1 > m2 CONSULT actual 2019-07-27/none mode=meet ctx=diplomatic
q1 m3 indirect cue=kata

### Antara 2022-01-09
<<q1 [m1:IDN.GOV Indonesia] {e1 mengirimkan} 65 ton makanan bergizi kepada [m2:AFG.CVL masyarakat Afganistan] melalui [m3:@AFG Kabul] dengan dua pesawat carter>>, menurut [m4:IDN.GOV Kementerian Luar Negeri], yang {e2 belum bersedia mengakui} [m5:TALIBAN.REB pemerintahan sementara].
e1 m1 > m2 AID actual 2022-01-09/none ctx=human_security
e2 m1 > m5 REJECT actual 2022-01-09/none ctx=diplomatic
q1 m4 indirect cue=menurut

### Kompas 2020-12-22
[m1:IDN.COP Bareskrim Polri] {e1 mengambil alih penyidikan} kerumunan [m2:IDN.REL Rizieq Shihab] di [m3:@IDN Megamendung] dari [m4:IDN.COP Polda Jawa Barat].
e1 m1 > m2 ACCUSE actual 2020-12-22/none mode=investigate ctx=health,religion_ethnicity

### Kompas 2020-11-20
[m1:IDN.MIL Prajurit Kodam Jaya] {e1 menurunkan} baliho [m2:IDN.REL Rizieq Shihab] di sejumlah jalan atas perintah [m3:IDN.MIL Pangdam Mayjen Dudung Abdurachman], yang {e2 mengusulkan pembubaran} [m4:IDN.REL Front Pembela Islam].
e1 m1 > m2 COERCE actual 2020-11-20/none mode=seize ctx=religion_ethnicity
e2 m3 > m4 ACCUSE actual 2020-11-20/none mode=disapprove ctx=religion_ethnicity

### Kompas 2020-11-16
[m1:IDN.COP Kapolri Idham Azis] {e1 mencopot} [m2:IDN.COP Kapolda Metro Jaya Nana Sudjana] dan [m3:IDN.COP Kapolda Jabar Rudy Sufahradi] karena tidak menegakkan protokol kesehatan di acara [m4:IDN.REL FPI].
e1 m1 > m2,m3 SANCTION actual 2020-11-16/none mode=expel ctx=health

### Kompas 2020-11-15
[m1:IDN.GOV Satpol PP DKI] {e1 mendenda} [m2:IDN.REL Rizieq Shihab] Rp50 juta atas pelanggaran protokol dalam pernikahan putrinya, sedangkan [m3:IDN.GOV Ketua Satgas Doni Monardo] {e2 menyumbang} 20 ribu masker kepada [m4:IDN.CVL warga Petamburan].
e1 m1 > m2 SANCTION actual 2020-11-15/none ctx=health
e2 m3 > m4 AID actual 2020-11-15/none ctx=health

### VOA Indonesia 2013-06-14
<<q1 [m1:USA.GOV Amerika Serikat] {e1 akan memasok} senjata ringan kepada [m2:SYR.REB pemberontak Suriah] setelah menyimpulkan [m3:SYR.GOV pemerintahan Bashar al-Assad] menggunakan gas sarin>>, kata [m4:USA.GOV wakil penasihat keamanan Ben Rhodes].
e1 m1 > m2 AGREE planned 2013-06-14/none ctx=military
q1 m4 indirect cue=kata

### VOA Indonesia 2013-09-14
[m1:USA.GOV Menteri Luar Negeri AS John Kerry] dan [m2:RUS.GOV Menteri Luar Negeri Rusia Sergei Lavrov] {e1 menyepakati kerangka} penghancuran senjata kimia [m3:SYR.GOV Suriah] setelah tiga hari berunding di [m4:@CHE Jenewa].
e1 m1 > m2 AGREE planned 2013-09-14/none ctx=cbrn

### VOA Indonesia 2014-01-07
[m1:DNK.MIL Kapal kargo Denmark] {e1 mengangkut} muatan pertama bahan kimia dari [m2:@SYR Latakia] untuk membantu [m3:OPCW Organisasi Pelarangan Senjata Kimia], dikawal fregat [m4:CHN.MIL Tiongkok].
e1 m1 > m3 AID actual 2014-01-07/none ctx=cbrn

### VOA Indonesia 2014-06-23
<<q1 [m1:SYR.GOV Suriah] {e1 menyerahkan} sisa persediaan senjata kimianya kepada [m2:OPCW OPCW]>>, kata [m3:OPCW direktur jenderal Ahmet Uzumcu], yang {e2 memuji} kerja sama [m4:NOR.GOV Norwegia].
e1 m1 > m2 RETREAT actual 2014-06-23/none mode=disarm ctx=cbrn
e2 m3 > m4 SUPPORT actual 2014-06-23/none ctx=cbrn
q1 m3 indirect cue=kata

### detikNews 2016-03-22
[m1:IDN.LAB Sopir taksi yang tergabung dalam Paguyuban Pengemudi Angkutan Darat] {e1 mogok dan memblokir} Jalan Sudirman, [m2:@IDN Jakarta], mendesak [m3:IDN.GOV Kementerian Kominfo] menutup aplikasi [m4:USA.BUS Uber] dan [m5:SGP.BUS Grab].
e1 m1 > m3 PROTEST actual 2016-03-22/none mode=strike ctx=economic,technology

### detikNews 2016-03-24
[m1:IDN.GOV Menteri Kominfo Rudiantara] {e1 memberi waktu} dua bulan kepada [m2:USA.BUS Uber] dan [m3:SGP.BUS Grab] untuk mengurus izin koperasi; selama itu keduanya {e2 diperbolehkan} beroperasi.
e1 m1 > m2,m3 REQUEST requested 2016-03-24/none mode=change ctx=economic,technology
e2 m1 > m2,m3 CONCEDE actual 2016-03-24/none ctx=economic,technology

### detikNews 2016-03-23
[m1:IDN.BUS Blue Bird] {e1 menawarkan} tumpangan gratis sehari di [m2:@IDN Jakarta] dan {e2 meminta maaf} kepada [m3:IDN.CVL masyarakat] atas kericuhan, tanpa menyinggung laporan ke [m4:IDN.COP polisi].
e1 m1 > m3 AGREE planned 2016-03-23/none ctx=economic
e2 m1 > m3 SUPPORT actual 2016-03-23/none ctx=economic

### Tempo 2012-08-31
[m1:IDN.GOV Menteri Agama Suryadharma Ali] {e1 mengusulkan relokasi} [m2:IDN.REL warga Syiah Sampang] ke [m3:@IDN Sidoarjo], usul yang {e2 ditentang} [m4:IDN.CVL Setara Institute].
e1 m1 > m2 REQUEST requested 2012-08-31/none mode=yield ctx=religion_ethnicity
e2 m4 > m1 REJECT actual 2012-08-31/none ctx=religion_ethnicity

### Republika 2005-10-26 headline
[m1:IRN.GOV Ahmadinejad] {e1 Kecam} [m2:ISR.GOV Israel], [m3:UN Annan] {e2 Sesalkan} Ucapan [m4=m1 Sang Presiden]
e1 m1 > m2 ACCUSE actual 2005-10-26/none mode=disapprove ctx=diplomatic
e2 m3 > m4 ACCUSE actual 2005-10-26/none mode=disapprove ctx=diplomatic

### Antara 2018-03-20 none
[m1:IDN.CVL Manchester United Indonesia Community] sepakat menggelar nonton bareng di [m2:@IDN Makassar]; panitia menolak pendaftar di bawah umur dan menyerahkan sebagian tiket kepada panti asuhan.

### CNN Indonesia 2015-11-06 none
[m1:DEU.BUS Lufthansa] membatalkan 290 penerbangan dari [m2:@DEU Frankfurt] karena kabut; perusahaan menyarankan [m3:? penumpang] beralih ke kereta dan meminta maaf atas keterlambatan.

### Kompas 2014-12-15 none
Tim sepak bola [m1:@THA Thailand] menyerang sejak menit pertama dan mengunci kemenangan atas [m2:@PHL Filipina]; pelatih [m3:THA.CVL Kiatisuk Senamuang] memuji kerja sama anak asuhnya.
