### Antara 2016-03-15
[m1:IDN.COP Kepolisian Daerah Kepulauan Riau] {e1 bekerja sama dengan} [m2:SGP.COP Polisi Penjaga Pantai Singapura] dalam menangkap perompak kapal tongkang.
e1 m1 > m2 COOPERATE actual 2016-03-15/none ctx=crime

### Antara 2016-04-20
[m1:IDN.COP Kepolisian Daerah Kepulauan Riau] {e1 ingin bekerja sama} lebih erat dengan [m2:MYS.COP kepolisian Johor], kata kapolda seusai {e2 kunjungan} ke [m3:@MYS Johor Bahru].
e1 m1 > m2 AGREE planned 2016-04-20/none ctx=crime
e2 m1 > m2 CONSULT actual 2016-04-20/none mode=visit ctx=crime

### Antara 2016-05-11
[m1:IDN.COP Kepolisian Daerah Kepulauan Riau] {e1 meminta kerja sama} [m2:IDN.LAB nelayan] untuk melaporkan kapal mencurigakan.
e1 m1 > m2 REQUEST requested 2016-05-11/none mode=assist ctx=crime

### Kompas.com 2018-07-06
[m1:IDN.GOV Pemprov Papua] {e1 memuji kerja sama} yang dijalin [m2:PNG.GOV Provinsi Sandaun] dalam pencegahan malaria di perbatasan.
e1 m1 > m2 SUPPORT actual 2018-07-06/none ctx=health

### Kompas.com 2018-08-13
Kerja sama {e1 pencegahan malaria} yang dilakukan [m1:IDN.GOV Pemprov Papua] dan [m2:PNG.GOV Provinsi Sandaun] sudah menurunkan kasus hingga separuh.
e1 m1 > m2 COOPERATE actual 2018-08-13/none ctx=health

### Tempo.co 2017-12-12
[m1:IND.GOV India] {e1 meminta} [m2:MMR.GOV Myanmar] menerima kembali pengungsi Rohingya dan {e2 akan membangun} rumah prapabrik di Rakhine untuk [m3:MMR.REF mereka yang pulang].
e1 m1 > m2 REQUEST requested 2017-12-12/none mode=yield ctx=migration
e2 m1 > m3 AGREE planned 2017-12-20/none ctx=migration

### detikNews 2019-03-27
[m1:BGD.GOV Bangladesh] {e1 memperingatkan} tidak akan lagi menampung [m2:MMR.REF pengungsi baru] dari Myanmar; [m3:UN utusan PBB] {e2 memohon} agar perbatasan tetap terbuka.
e1 m1 > m2 THREATEN threatened 2019-03-01/none mode=restrict ctx=migration
e2 m3 > m1 REQUEST requested 2019-03-27/none mode=assist ctx=migration

### CNN Indonesia 2021-07-30
[m1:IDN.GOV Luhut] {e1 meminta} [m2:IDN.GOV bupati dan wali kota] memperbanyak tes; yang tidak patuh, ujarnya, {e2 akan dilaporkan} ke [m3:IDN.GOV Mendagri] untuk {e3 ditegur}.
e1 m1 > m2 REQUEST requested 2021-07-30/none mode=change ctx=health
e2 m1 > m2 THREATEN threatened 2021-07-30/none ctx=health
e3 m3 > m2 ACCUSE hypothetical 2021-07-30/none mode=disapprove ctx=health

### Republika 2010-09-08
[m1:USA.GOV Presiden Obama], [m2:VAT.REL Vatikan], dan [m3:USA.MIL Jenderal David Petraeus] {e1 meminta} [m4:USA.REL Pendeta Terry Jones] mengurungkan pembakaran Alquran. [m5:IDN.REL FPI] {e2 mengancam membalas} bila niat itu {e3 diwujudkan}.
e1 m1,m2,m3 > m4 REQUEST requested 2010-09-08/none mode=yield ctx=religion_ethnicity
e2 m5 > m4 THREATEN threatened 2010-09-08/none ctx=religion_ethnicity
e3 m4 > m5 PROTEST hypothetical 2010-09-11/none mode=vandalize ctx=religion_ethnicity

### VOA Indonesia 2012-01-20
[m1:NGA.LAB Serikat pekerja Nigeria] {e1 mendesak} [m2:NGA.GOV Goodluck Jonathan] mengembalikan subsidi. Presiden {e2 mengumumkan penurunan} harga bensin, dan mogok nasional {e3 dihentikan}.
e1 m1 > m2 REQUEST requested 2012-01-09/none mode=change ctx=economic
e2 m2 > m1 CONCEDE actual 2012-01-16/none ctx=economic
e3 m1 > m2 RETREAT actual 2012-01-16/none ctx=economic

### Jawa Pos 2011-03-08
[m1:IDN.GOV Gubernur Soekarwo] {e1 melarang} aktivitas [m2:IDN.REL Ahmadiyah]; [m3:IDN.REL Banser] {e2 menyatakan siap menjaga} rumah-rumah jemaat.
e1 m1 > m2 COERCE actual 2011-02-28/none mode=ban ctx=religion_ethnicity
e2 m3 > m2 AGREE planned 2011-03-08/none ctx=religion_ethnicity

### Antara 2006-10-31
[m1:CHN.GOV Beijing] mengumumkan [m2:PRK.GOV Pyongyang] {e1 bersedia kembali} ke perundingan enam pihak setelah {e2 pembicaraan} tujuh jam dengan [m3:USA.GOV Christopher Hill]. [m4:JPN.GOV Tokyo] {e3 tetap menjalankan} larangan impornya.
e1 m2 > m3 AGREE planned 2006-10-31/none ctx=cbrn
e2 m2 > m3 CONSULT actual 2006-10-31/none ctx=cbrn
e3 m4 > m2 SANCTION actual 2006-10-31/none mode=discontinue ctx=cbrn

### SINDOnews 2022-04-05
[m1:PER.GOV Pedro Castillo] {e1 memberlakukan jam malam} di Lima, lalu {e2 mencabutnya} enam jam kemudian di depan [m2:PER.LEG Kongres]. [m3:PER.CVL Warga] {e3 bersorak sambil mengejek}.
e1 m1 > m3 COERCE actual 2022-04-05/none mode=curfew ctx=repression
e2 m1 > m3 RETREAT actual 2022-04-05/none ctx=repression
e3 m3 > m1 ACCUSE actual 2022-04-05/none mode=disapprove ctx=executive

### Liputan6.com 2013-12-19
[m1:RUS.GOV Vladimir Putin] mengatakan {e1 akan mengampuni} [m2:RUS.BUS Mikhail Khodorkovsky]; hari berikutnya taipan itu {e2 dibebaskan} dan {e3 diterbangkan} ke [m3:DEU.GOV Berlin] dengan pesawat sewaan [m4:DEU.ELI Hans-Dietrich Genscher].
e1 m1 > m2 CONCEDE planned 2013-12-19/none ctx=legal
e2 m1 > m2 RETREAT actual 2013-12-20/none mode=release ctx=legal
e3 m4 > m2 AID actual 2013-12-20/none ctx=legal

### Tribun Jabar 2017-02-23
Rumah deret Tamansari {e1 akan dibangun} [m1:IDN.GOV Pemkot Bandung] di atas lahan [m2:IDN.CVL warga RW 11]. Sebagian {e2 menerima} uang kerohiman, sisanya {e3 menggugat} ke [m3:@IDN PTUN].
e2 m2 > m1 CONCEDE actual 2017-10-01/none ctx=natural_resource
e3 m2 > m1 ACCUSE actual 2017-12-01/none mode=allege ctx=legal
e1 m1 > m2 AGREE planned 2017-02-23/none ctx=natural_resource

### BBC Indonesia 2014-05-22
Tank [m1:THA.MIL tentara] {e1 memasuki} halaman stasiun televisi di [m2:@THA Bangkok] sebelum [m3:THA.MIL Jenderal Prayut] {e2 mengumumkan pengambilalihan kekuasaan} dari [m4:THA.GOV pemerintah sementara]. Pemimpin kedua kubu, yang baru saja {e3 diundang berunding}, {e4 ditahan}.
e1 m1 > m4 MOBILIZE actual 2014-05-22/none mode=troops ctx=pro_autocracy
e2 m3 > m4 COERCE actual 2014-05-22/none mode=seize ctx=pro_autocracy
e4 m3 > m5 COERCE actual 2014-05-22/none mode=arrest ctx=repression
e3 m3 > m5 AGREE actual 2014-05-22/none ctx=political_institutions
Di antaranya [m5:THA.OPP Suthep Thaugsuban].

### Kompas 2010-08-31
[m1:USA.GOV Amerika] {e1 menurunkan jumlah pasukannya} di Irak menjadi di bawah 50.000; sisanya {e2 akan melatih} [m2:IRQ.MIL tentara setempat]. [m3:IRQ.CVL Penduduk Fallujah] menonton konvoi terakhir.
e1 m1 > m4 RETREAT actual 2010-08-31/none mode=withdraw ctx=military
e2 m1 > m2 AGREE planned 2010-08-31/none ctx=military
Bagi [m4:IRQ.GOV Bagdad] tanggal itu bersejarah.

### Sumatera Ekspres 2013-03-08
[m1:IDN.MIL Puluhan prajurit Yon Armed] {e1 membakar} markas [m2:IDN.COP Polres Ogan Komering Ulu]. [m3:IDN.MIL Pangdam Sriwijaya] {e2 meminta maaf}, {e3 menahan} pelakunya, dan {e4 mengirim} satu kompi zeni untuk {e5 membangun kembali} gedung itu.
e1 m1 > m2 ASSAULT actual 2013-03-07/none mode=destroy ctx=military
e2 m3 > m2 SUPPORT actual 2013-03-08/none ctx=military
e3 m3 > m1 COERCE actual 2013-03-08/none mode=arrest ctx=military
e4 m3 > m2 AID actual 2013-03-08/none ctx=military
e5 m3 > m2 AID planned 2013-03-08/none ctx=military

### Kaltim Post 2023-09-21
Jika [m1:IDN.GOV Otorita IKN] tidak {e1 membayar} sampai akhir bulan, [m2:IDN.CVL warga Pemaluan] {e2 akan menutup} jalan logistik. [m3:IDN.GOV Kepala Otorita] {e3 mengundang} [m4=m2 mereka] ke kantor sementaranya.
e1 m1 > m2 AID hypothetical 2023-09-30/none ctx=natural_resource
e2 m2 > m1 THREATEN threatened 2023-09-21/none ctx=natural_resource
e3 m3 > m2 AGREE actual 2023-09-21/none ctx=natural_resource

### Tirto 2018-05-15
[m1:IDN.GOV Jokowi] menyatakan {e1 akan menerbitkan perpu} bila [m2:IDN.LEG DPR] tidak merampungkan RUU Terorisme bulan depan. Sepuluh hari kemudian RUU itu {e2 disahkan}.
e1 m1 > m2 THREATEN threatened 2018-05-14/none ctx=terrorism,legislative
e2 m2 > m1 CONCEDE actual 2018-05-25/none ctx=terrorism,legislative

### Antara 2018-09-20
[m1:KOR.MIL Seoul] dan [m2:PRK.MIL Pyongyang] {e1 akan membongkar} sebelas pos jaga di zona demiliterisasi.
e1 m1,m2 > m1,m2 CONCEDE planned 2018-09-19/none ctx=military

### Antara 2018-11-20
Sepuluh pos jaga di zona demiliterisasi {e1 telah diledakkan} [m1:PRK.MIL Korea Utara], kata [m2:KOR.MIL kementerian pertahanan di Seoul].
e1 m1 > m2 RETREAT actual 2018-11-20/none mode=disarm ctx=military said=m2

### Antara 2018-11-22
[m1:KOR.MIL Tentara Selatan] dan [m2:PRK.MIL Utara] {e1 membangun bersama} jalan tanah yang menembus bukit Panah.
e1 m1 > m2 COOPERATE actual 2018-11-22/none ctx=military

### Okezone 2020-04-20 none
Tiga kakak beradik di [m1:@IDN Depok] menjahit masker dari seprai lama. Mereka menjual separuhnya, memberikan separuh lagi kepada tetangga, dan berjanji libur tiap Jumat.

### Radar Surabaya 2016-02-17 none
Peserta kejuaraan tembak dari [m1:@KAZ Almaty] menyerah pada gerimis. Wasit menunda final, menarik papan sasaran, dan menawarkan teh jahe.

### Kontan 2022-08-03 none
Dua bank digital sepakat berhenti membakar uang. Direkturnya mengumumkan gencatan promosi di [m1:@SGP Singapura] sambil tertawa, lalu meneken berita acara di atas serbet.
