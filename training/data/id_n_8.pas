### Antara 2018-04-27
<<q1 {e1 Penangkapan} [m1:IDN.GOV Bupati Bandung Barat Abu Bakar] oleh [m2:IDN.JUD penyidik KPK] sempat tertunda karena [m3=m1 ia] memohon waktu untuk menjalani kemoterapi di [m4:@IDN Bandung]>>, kata [m5:IDN.JUD Wakil Ketua Saut Situmorang].
e1 m2 > m1 COERCE actual 2018-04-27/none mode=arrest ctx=corruption
q1 m5 indirect cue=kata

### Antara 2018-04-12
[m1:IDN.GOV Bupati Bandung Barat] {e1 membantah} keterangan [m2:IDN.JUD KPK] bahwa dirinya diciduk, dan mengatakan kepada [m3:? wartawan] di [m4:@IDN Lembang] bahwa [m6=m1 ia] baru pulang dari rumah sakit.
e1 m1 > m2 REJECT actual 2018-04-12/none ctx=corruption
q1 m1 indirect cue=mengatakan
<<q1 Pemeriksaan, kata [m5=m1 dia], akan dijalani>>.

### Antara 2024-11-20
{e1 Pemberian} 50 sepeda motor patroli oleh [m1:JPN.GOV pemerintah Jepang] kepada [m2:TLS.COP Kepolisian Nasional Timor Leste] berlangsung di [m3:@TLS Dili] dan dihadiri [m4:TLS.GOV Perdana Menteri Xanana Gusmao].
e1 m1 > m2 AID actual 2024-11-20/none ctx=military

### Antara 2024-11-22
<<q1 [m1:JPN.GOV Tokyo] {e1 akan memberi} pinjaman lunak 49 juta dolar untuk perluasan Bandara Nicolau Lobato>>, menurut [m2:TLS.GOV Kementerian Keuangan Timor Leste], yang juga mencari dana dari [m3:AUS.GOV Canberra] dan [m4:ADB Bank Pembangunan Asia].
e1 m1 > m2 AGREE planned 2024-11-22/none ctx=economic
q1 m2 indirect cue=menurut

### Antara 2024-11-25
[m1:TLS.GOV Presiden Jose Ramos-Horta] {e1 menganugerahkan} medali kehormatan kepada [m2:JPN.GOV Duta Besar Tetsuya Kimura] yang mengakhiri tugas tiga tahunnya di [m3:@TLS Dili].
e1 m1 > m2 SUPPORT actual 2024-11-25/none ctx=diplomatic

### CNN Indonesia 2019-08-30
[m1:IDN.GOV Kementerian Komunikasi dan Informatika] {e1 membatasi} akses internet di [m2:@IDN Papua] dan [m3:@IDN Papua Barat], tindakan yang {e2 digugat} [m4:IDN.JRN Aliansi Jurnalis Independen] dan [m5:IDN.CVL SAFEnet].
e1 m1 > m6 COERCE actual 2019-08-30/none mode=censor ctx=rights_freedoms
e2 m4,m5 > m1 ACCUSE actual 2019-08-30/none ctx=rights_freedoms,legal
Akibatnya [m6:IDN.CVL warga Jayapura] tidak bisa mengirim pesan.

### CNN Indonesia 2019-09-05
<<q1 [m1:IDN.GOV Pemerintah] mulai {e1 membuka kembali} akses internet di 19 kabupaten di [m2:@IDN Papua] seiring dengan membaiknya keamanan>>, kata [m3:IDN.GOV Menko Polhukam Wiranto], tanpa menyebut [m4:IDN.JRN penggugat].
e1 m1 > m5 CONCEDE actual 2019-09-05/none mode=discontinue ctx=rights_freedoms
[m5:IDN.CVL Warga di sepuluh kabupaten lain] masih harus menunggu.
q1 m3 indirect cue=kata

### CNN Indonesia 2020-06-03
[m1:IDN.JUD Majelis hakim PTUN Jakarta] {e1 menyatakan bersalah} [m2:IDN.GOV Presiden] dan [m3:IDN.GOV Menteri Kominfo] dalam pemblokiran internet, seperti yang didalilkan [m4:IDN.JRN AJI].
e1 m1 > m2,m3 SANCTION actual 2020-06-03/none mode=convict ctx=rights_freedoms,legal

### Kompas 2016-09-23
[m1:IDN.MIL TNI Angkatan Darat] dan [m2:AUS.MIL Angkatan Darat Australia] {e1 berlatih menembak bersama} selama dua pekan di [m3:@AUS Puckapunyal], kontingen keduanya berjumlah 160 orang.
e1 m1 > m2 COOPERATE actual 2016-09-23/none ctx=military

### Kompas 2017-01-05
[m1:IDN.MIL Panglima TNI Gatot Nurmantyo] {e1 menghentikan sementara} kerja sama pelatihan bahasa dengan [m2:AUS.MIL Pasukan Pertahanan Australia] karena materi yang menghina Pancasila di barak [m3:@AUS Perth].
e1 m1 > m2 SANCTION actual 2017-01-05/none mode=discontinue ctx=military

### Kompas 2017-01-06
[m1:AUS.GOV Menteri Pertahanan Marise Payne] {e1 menyesalkan} ditemukannya bahan ajar itu dan {e2 berjanji} kepada [m2:IDN.GOV mitranya, Ryamizard Ryacudu], bahwa penyelidikan akan rampung dalam waktu dekat.
e1 m1 > m2 SUPPORT actual 2017-01-06/none ctx=military,diplomatic
e2 m1 > m2 AGREE planned 2017-01-06/none ctx=military

### Kompas 2017-02-26
[m1:AUS.GOV Perdana Menteri Malcolm Turnbull] dan [m2:IDN.GOV Presiden Joko Widodo], dalam pertemuan di [m3:@AUS Sydney], {e1 memulihkan sepenuhnya} kerja sama militer kedua negara.
e1 m1 > m2 COOPERATE actual 2017-02-26/none ctx=military,diplomatic

### Tempo 2014-03-20
[m1:IDN.MIL Kepala Staf TNI AL Laksamana Marsetio] mengatakan {e1 akan ikut mencari} pesawat milik [m2:MYS.BUS Malaysia Airlines] dengan mengirim dua kapal ke barat [m3:@IDN Sabang] apabila diminta [m4:MYS.GOV Kuala Lumpur].
e1 m1 > m4 AGREE planned 2014-03-20/none ctx=disasters,military

### Tempo 2014-03-25
[m1:CHN.CVL Keluarga penumpang asal Tiongkok] {e1 berpawai} ke [m2:MYS.GOV Kedutaan Besar Malaysia] di [m3:@CHN Beijing] dan melempar botol air, sementara [m4:CHN.COP polisi] berjaga tanpa menghalangi.
e1 m1 > m2 PROTEST actual 2014-03-25/none mode=demo ctx=disasters

### Tempo 2014-03-24
<<q1 [m1:CHN.GOV Wakil Menteri Luar Negeri Xie Hangsheng] {e1 meminta} [m2:MYS.GOV Malaysia] menyerahkan semua data satelit yang menjadi dasar pernyataan bahwa pesawat itu jatuh di Samudra Hindia>>, kata [m3:CHN.GOV kementeriannya].
e1 m1 > m2 REQUEST requested 2014-03-24/none mode=assist ctx=disasters
q1 m3 indirect cue=kata

### VOA Indonesia 2012-10-24
[m1:QAT.GOV Emir Qatar Sheikh Hamad bin Khalifa al-Thani] {e1 mengunjungi} [m2:@PSE Gaza] dan disambut [m3:HAMAS.REB pemimpin Hamas Ismail Haniyeh], lawatan yang {e2 disesalkan} [m4:ISR.GOV Kementerian Luar Negeri Israel].
e1 m1 > m3 CONSULT actual 2012-10-24/none mode=visit ctx=diplomatic
e2 m4 > m1 ACCUSE actual 2012-10-24/none mode=disapprove ctx=diplomatic

### VOA Indonesia 2012-10-26
[m1:QAT.GOV Qatar] {e1 menaikkan} dana pembangunan kembali [m2:@PSE Gaza] dari 254 juta menjadi 400 juta dolar, yang sudah mulai dicairkan untuk perumahan [m3:PSE.CVL warga Khan Younis].
e1 m1 > m3 AID actual 2012-10-26/none ctx=economic

### VOA Indonesia 2012-11-14
[m1:ISR.MIL Angkatan udara Israel] {e1 menewaskan} [m2:HAMAS.REB komandan militer Hamas Ahmed Jabari] dalam serangan terhadap mobilnya di [m3:@PSE Kota Gaza]; [m4:EGY.GOV Kairo] {e2 menarik} [m5:EGY.GOV duta besarnya] dari [m6:@ISR Tel Aviv].
e1 m1 > m2 ASSAULT actual 2012-11-14/none mode=aerial ctx=military
e2 m4 > m1 SANCTION actual 2012-11-14/none mode=withdraw ctx=diplomatic

### VOA Indonesia 2012-11-17
[m1:ISR.MIL Israel] {e1 memanggil} 16 ribu prajurit cadangan dan menumpuk tank di perbatasan [m2:@PSE Gaza], sementara [m3:TUN.GOV Menteri Luar Negeri Tunisia Rafik Abdessalem] {e2 meninjau} puing kantor [m4:HAMAS.REB Haniyeh].
e1 m1 > m4 MOBILIZE actual 2012-11-17/none mode=troops ctx=military
e2 m3 > m4 CONSULT actual 2012-11-17/none mode=visit ctx=diplomatic

### Republika 2015-05-20 headline
[m1:IDN.GOV Indonesia] dan [m2:MYS.GOV Malaysia] {e1 Sediakan} Tempat bagi 7.000 [m3:MMR.REF Rohingya], [m4:THA.GOV Bangkok] {e2 Ogah} Ikut
e1 m1,m2 > m3 AID actual 2015-05-20/none ctx=asylum,migration
e2 m4 > m3 REJECT actual 2015-05-20/none ctx=asylum,migration

### Antara 2019-10-01 none
[m1:CHN.MIL Tentara Pembebasan Rakyat] memamerkan rudal jelajah baru pada parade di Lapangan Tiananmen, [m2:@CHN Beijing], peringatan 70 tahun berdirinya republik, yang disiarkan langsung oleh [m3:#cctv televisi CCTV].

### Tribunnews 2022-10-18 none
<<q1 Rute penerbangan langsung dari [m1:@IDN Manado] ke [m2:@JPN Narita] akan dibuka Maret tahun depan dengan dua jadwal seminggu>>, ujar [m3:IDN.BUS manajer umum Bandara Sam Ratulangi], yang tengah menyiapkan konter imigrasi tambahan.
q1 m3 indirect cue=ujar
