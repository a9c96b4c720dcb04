### VOA Indonesia 2014-08-22
<<q1 [m1:HAMAS.REB Kelompok Hamas] {e1 mengeksekusi} 18 [m2:PSE.CVL warga Gaza] yang {e2 dituduh} menjadi mata-mata bagi [m3:ISR.SPY dinas rahasia Israel]>>, kata [m4:#majd situs Al-Majd], sehari setelah tiga komandannya terbunuh di [m5:@PSE Rafah].
e1 m1 > m2 ASSAULT actual 2014-08-22/none mode=firearms ctx=intelligence,military said=m4
q1 m4 indirect cue=kata
e2 m1 > m2 ACCUSE actual 2014-08-22/none mode=allege ctx=intelligence

### VOA Indonesia 2014-08-24
[m1:EGY.GOV Presiden Mesir Abdel Fattah el-Sissi] {e1 meminta} [m2:ISR.GOV Israel] dan [m3:PSE.GOV Palestina] kembali ke meja perundingan di [m4:@EGY Kairo], setelah {e2 bertemu} [m5:PSE.GOV Presiden Mahmoud Abbas] selama dua jam.
e1 m1 > m2,m3 REQUEST requested 2014-08-24/none mode=meet ctx=military,diplomatic
e2 m1 > m5 CONSULT actual 2014-08-24/none mode=meet ctx=military,diplomatic

### VOA Indonesia 2014-08-26
<<q1 [m1:ISR.GOV Israel] dan [m2:HAMAS.REB faksi-faksi bersenjata di Gaza] {e1 menerima usul} [m3:EGY.GOV Mesir] untuk gencatan senjata tanpa batas waktu mulai pukul 19.00>>, kata [m4:PSE.GOV seorang pejabat Otoritas Palestina].
e1 m1 > m2 CONCEDE actual 2014-08-26/none mode=ceasefire ctx=military
q1 m4 indirect cue=kata

### VOA Indonesia 2014-10-12
[m1:QAT.GOV Qatar] {e1 berjanji menyumbang} satu miliar dolar untuk pembangunan kembali Gaza dalam konferensi donor di [m2:@EGY Kairo] yang diselenggarakan bersama oleh [m3:NOR.GOV Norwegia], sedangkan kebutuhan [m4:PSE.CVL warganya] empat kali lipat.
e1 m1 > m4 AGREE planned 2014-10-12/none ctx=economic

### Antara 2017-06-05
[m1:EGY.GOV Mesir], [m2:SAU.GOV Arab Saudi], [m3:ARE.GOV Uni Emirat Arab], dan [m4:BHR.GOV Bahrain] {e1 memutuskan hubungan diplomatik} dengan [m5:QAT.GOV Qatar], yang {e2 dituduh} mendukung [m6:EGY.REL Ikhwanul Muslimin].
e1 m1,m2,m3,m4 > m5 SANCTION actual 2017-06-05/none mode=discontinue ctx=diplomatic
e2 m1,m2,m3,m4 > m5 ACCUSE actual 2017-06-05/none mode=allege ctx=terrorism

### Antara 2017-06-07
[m1:TUR.LEG Parlemen Turki] {e1 mengesahkan rancangan} yang memungkinkan penempatan pasukan di pangkalan [m2:@QAT Doha]; [m3:TUR.GOV Presiden Recep Tayyip Erdogan] sebelumnya {e2 mengkritik} isolasi terhadap [m4:QAT.GOV negara Teluk tersebut].
e1 m1 > m4 SUPPORT actual 2017-06-07/none ctx=military
e2 m3 > m5 ACCUSE actual 2017-06-07/none mode=disapprove ctx=diplomatic
Kritik itu ditujukan kepada [m5:SAU.GOV Riyadh dan sekutunya].

### Antara 2017-06-23
[m1:SAU.GOV Riyadh] bersama tiga sekutunya {e1 menuntut} [m2:QAT.GOV Doha] menutup stasiun televisi [m3:#aljazeera Al Jazeera] dan pangkalan [m4:TUR.MIL militer Turki] dalam sepuluh hari, dengan [m5:KWT.GOV Kuwait] sebagai penengah.
e1 m1 > m2 REQUEST requested 2017-06-23/none mode=yield ctx=diplomatic

### Antara 2017-06-11
[m1:IRN.GOV Iran] {e1 mengirim} lima pesawat berisi sayuran kepada [m2:QAT.GOV Qatar] dan {e2 membuka wilayah udaranya} bagi sekitar seratus penerbangan [m3:QAT.BUS Qatar Airways] setiap hari.
e1 m1 > m2 AID actual 2017-06-11/none ctx=economic
e2 m1 > m3 COOPERATE actual 2017-06-11/none ctx=economic

### Kompas 2015-10-05
[m1:IDN.GOV Presiden Joko Widodo] di [m2:@IDN Kampar] {e1 memerintahkan} [m3:IDN.COP Kapolri] dan [m4:IDN.GOV Menteri Lingkungan Hidup] mencabut izin perusahaan pembakar lahan yang asapnya mencapai [m5:@SGP Singapura].
e1 m1 > m3,m4 REQUEST requested 2015-10-05/none mode=change ctx=environment

### Kompas 2015-10-07
<<q1 [m1:IDN.GOV Indonesia] akhirnya {e1 menerima tawaran} [m2:SGP.GOV Singapura] berupa satu helikopter Chinook untuk memadamkan api di [m3:@IDN Sumatra Selatan]>>, kata [m4:IDN.GOV Wakil Presiden Jusuf Kalla].
e1 m1 > m2 CONCEDE actual 2015-10-07/none mode=assist ctx=environment,disasters
q1 m4 indirect cue=kata

### Kompas 2015-10-10
[m1:SGP.MIL Angkatan Udara Singapura] {e1 menerbangkan} helikopter Chinook dan 34 petugas ke [m2:@IDN Palembang] untuk membantu [m3:IDN.GOV BNPB] mengebom api dengan air.
e1 m1 > m3 AID actual 2015-10-10/none ctx=environment,disasters

### Kompas 2015-09-25
[m1:SGP.GOV Badan Lingkungan Hidup Singapura] {e1 melayangkan panggilan hukum} kepada [m2:IDN.BUS lima perusahaan], di antaranya Asia Pulp and Paper, terkait kebakaran di [m3:@IDN Sumatra], dan {e2 mengecam} ucapan [m4:IDN.GOV seorang pejabat Indonesia].
e1 m1 > m2 ACCUSE actual 2015-09-25/none mode=investigate ctx=environment,legal
e2 m1 > m4 ACCUSE actual 2015-09-25/none mode=disapprove ctx=environment

### CNN Indonesia 2020-10-08
[m1:IDN.LAB Buruh garmen] di [m2:@IDN Cikupa] {e1 berhenti bekerja} selama tiga hari menolak omnibus law yang disahkan [m3:IDN.LEG DPR], sementara [m4:IDN.BUS Apindo] memperkirakan kerugian miliaran rupiah.
e1 m1 > m3 PROTEST actual 2020-10-08/none mode=strike ctx=economic,legislative

### CNN Indonesia 2020-10-12
<<q1 [m1:IDN.BUS Asosiasi Pengusaha Indonesia] {e1 meminta} [m2:IDN.LAB serikat pekerja] menghentikan mogok nasional dan menempuh uji materi di [m3:IDN.JUD Mahkamah Konstitusi]>>, kata [m4:IDN.BUS Ketua Umum Hariyadi Sukamdani].
e1 m1 > m2 REQUEST requested 2020-10-12/none mode=yield ctx=economic
q1 m4 indirect cue=kata

### CNN Indonesia 2020-10-13
[m1:IDN.COP Bareskrim Polri] {e1 menangkap} [m2:IDN.OPP Jumhur Hidayat] dan [m3:IDN.OPP Syahganda Nainggolan], petinggi [m4:IDN.OPP Koalisi Aksi Menyelamatkan Indonesia], terkait unggahan soal Undang-Undang Cipta Kerja.
e1 m1 > m2,m3 COERCE actual 2020-10-13/none mode=arrest ctx=repression,legislative

### CNN Indonesia 2021-11-25
[m1:IDN.JUD Mahkamah Konstitusi] {e1 memerintahkan} [m2:IDN.LEG DPR] dan [m3:IDN.GOV pemerintah] memperbaiki Undang-Undang Cipta Kerja dalam dua tahun, putusan yang {e2 dipuji} [m4:IDN.LAB Presiden KSPI Said Iqbal].
e1 m1 > m2,m3 REQUEST requested 2021-11-25/none mode=change ctx=legal,economic
e2 m4 > m1 SUPPORT actual 2021-11-25/none ctx=legal,economic

### Tempo 2006-02-23
[m1:IDN.CVL Warga Timika dan pendulang emas] {e1 memblokade} jalan tambang [m2:USA.BUS Freeport] di Mil 74 setelah [m3:IDN.COP petugas keamanan] {e2 mengusir} [m4=m1 mereka] dari bantaran limbah.
e1 m1 > m2 PROTEST actual 2006-02-23/none mode=obstruct ctx=natural_resource
e2 m3 > m1 COERCE actual 2006-02-23/none mode=deport ctx=natural_resource bg

### Tempo 2006-03-16
[m1:IDN.EDU Mahasiswa Universitas Cenderawasih] {e1 mengeroyok} empat [m2:IDN.COP polisi] dan [m3:IDN.MIL seorang anggota TNI AU] hingga tewas dalam bentrokan di [m4:@IDN Abepura], saat menuntut penutupan tambang.
e1 m1 > m2,m3 ASSAULT actual 2006-03-16/none mode=beat ctx=natural_resource

### Republika 2016-11-25 headline
[m1:MYS.GOV Najib] {e1 Kecam} [m2:MMR.GOV Suu Kyi] soal Rohingya, [m3:IDN.REL Massa] {e2 Geruduk} Kedutaan di [m4:@IDN Menteng]
e1 m1 > m2 ACCUSE actual 2016-11-25/none mode=disapprove ctx=religion_ethnicity
e2 m3 > m2 PROTEST actual 2016-11-25/none mode=demo ctx=religion_ethnicity

### Antara 2016-02-11 none
<<q1 Gelombang gravitasi yang diramalkan [m1:DEU.EDU Albert Einstein] seabad lalu terdeteksi oleh laboratorium LIGO di [m2:@USA Hanford] dan [m3:@USA Livingston]>>, kata [m4:USA.EDU direktur eksekutif David Reitze].
q1 m4 indirect cue=kata

### Bisnis Indonesia 2014-04-04 none
[m1:IDN.BUS Garuda Indonesia] menambah penerbangan ke [m2:@GBR London] lewat [m3:@NLD Amsterdam] mulai September; pesaingnya, [m4:ARE.BUS Emirates], terbang dua kali sehari dari Jakarta.
