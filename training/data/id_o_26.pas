### Antara 2019-01-29
[m1:IDN.CVL Keluarga Abu Bakar Baasyir], yang pembebasannya {e1 dibatalkan} [m2:IDN.GOV Menko Polhukam Wiranto] sesudah [m3:AUS.GOV PM Scott Morrison] {e2 menyampaikan keberatan} kepada [m4:IDN.GOV Jakarta], {e3 menerima kunjungan} [m5:IDN.CVL Yusril Ihza Mahendra], penasihat hukum [m6:IDN.GOV Presiden Joko Widodo], di [m7:@IDN Ngruki].
e1 m2 > m1 REJECT actual 2019-01-29/none mode=release ctx=legal,terrorism
e2 m3 > m4 ACCUSE actual 2019-01-29/none mode=disapprove ctx=terrorism,diplomatic
e3 m5 > m1 CONSULT actual 2019-01-29/none mode=visit ctx=legal

### Kompas.com 2020-08-04
[m1:IDN.CVL Jerinx], penabuh drum [m2:IDN.CVL Superman Is Dead] yang {e1 menyebut} [m3:IDN.NGO IDI] kacung [m4:WHO WHO], {e2 tidak memenuhi} panggilan pertama [m5:IDN.COP Polda Bali]. [m6:IDN.NGO Ketua IDI Bali I Gede Putra Suteja] {e3 menolak} mencabut laporannya walau {e4 diminta} [m7:IDN.CVL istri musikus itu] lewat [m8:#outlet siaran langsung].
e1 m1 > m3 ACCUSE actual 2020-08-04/none mode=disapprove ctx=health,rights_freedoms
e2 m1 > m5 REJECT actual 2020-08-04/none mode=yield ctx=legal
e3 m6 > m7 REJECT actual 2020-08-04/none mode=yield ctx=legal
e4 m7 > m6 REQUEST requested 2020-08-04/none mode=yield ctx=legal

### Tempo.co 2022-06-30
Tanpa menyebut nama, [m1:IDN.PTY Megawati Soekarnoputri] di depan [m2:IDN.PTY kader PDIP] di [m3:@IDN Lenteng Agung] {e1 mengancam memecat} siapa saja yang bermain dua kaki, sehari setelah [m4:IDN.GOV Ganjar Pranowo] hadir dalam acara [m5:IDN.PTY relawan Projo] bersama [m6:IDN.GOV Presiden Jokowi] dan [m7:IDN.PTY Surya Paloh] memasukkan namanya dalam daftar calon.
e1 m1 > m2 THREATEN threatened 2022-06-30/none mode=expel ctx=election,political_institutions

### detikNews 2022-12-07
Bom bunuh diri di Polsek Astanaanyar, [m1:@IDN Bandung], yang {e1 menewaskan} [m2:IDN.COP Aiptu Sofyan] dilakukan [m3:JAD.REB Agus Sujatno], mantan narapidana Nusakambangan yang belum melepas ideologinya, kata [m4:IDN.COP Kapolri]. [m5:IDN.COP Densus 88] {e2 menggeledah} rumah kontrakannya di [m6:@IDN Sukoharjo]; [m7:IDN.GOV Ridwan Kamil] {e3 melayat} ke [m8:IDN.CVL keluarga sang polisi].
e1 m3 > m2 ASSAULT actual 2022-12-07/none mode=suicide-attack ctx=terrorism
e2 m5 > m3 COERCE actual 2022-12-07/none mode=restrict ctx=terrorism
e3 m7 > m8 CONSULT actual 2022-12-07/none mode=visit ctx=terrorism

### CNN Indonesia 2019-05-06
[m1:IDN.GOV Menko Polhukam Wiranto] membentuk tim yang mengkaji ucapan para tokoh, dan [m2:IDN.PTY Amien Rais], salah satu yang disasar, {e2 mengancam menyeret} [m3=m1 mantan panglima itu] ke [m4:ICC Mahkamah Pidana Internasional]. [m5:IDN.CVL YLBHI] {e3 menilai} tim tersebut menghidupkan cara lama, sedangkan [m6:IDN.EDU guru besar Romli Atmasasmita] {e4 menerima undangan} [m7=m1 pemerintah] untuk bergabung.
e2 m2 > m3 THREATEN threatened 2019-05-06/none ctx=legal,rights_freedoms
e3 m5 > m1 ACCUSE actual 2019-05-06/none mode=disapprove ctx=rights_freedoms
e4 m6 > m7 AGREE planned 2019-05-06/none ctx=legal

### Jubi 2018-12-20
[m1:IDN.GOV Gubernur Papua Lukas Enembe] bersama [m2:IDN.LEG DPRP] {e1 meminta} [m3:IDN.GOV Presiden] menarik [m4:IDN.MIL pasukan] dari [m5:@IDN Nduga] agar [m6:IDN.REL warga] dapat merayakan Natal. [m7:IDN.MIL Kapendam Muhammad Aidi] {e2 menuding} [m8=m1+m2 kedua lembaga itu] menjadi juru bicara [m9:TPNPB.REB separatis].
e1 m1,m2 > m3 REQUEST requested 2018-12-20/none mode=withdraw ctx=military,religion_ethnicity
e2 m7 > m8 ACCUSE actual 2018-12-20/none mode=allege ctx=military

### Republika 2020-12-30
Pembubaran [m1:IDN.REL FPI] melalui surat keputusan bersama [m2:IDN.GOV enam pejabat] {e1 diumumkan} [m3:IDN.GOV Menko Polhukam Mahfud MD]. [m4:IDN.COP Aparat gabungan] {e2 mencopoti} atribut organisasi itu di [m5:@IDN Petamburan]; [m6:IDN.PTY PKS] {e3 menyesalkan} cara [m7:IDN.GOV pemerintah], dan [m8:IDN.PTY PSI] {e4 mengucapkan terima kasih} kepada [m9=m3 Mahfud].
e1 m2 > m1 COERCE actual 2020-12-30/none mode=restrict ctx=religion_ethnicity,rights_freedoms
e2 m4 > m1 COERCE actual 2020-12-30/none mode=seize ctx=religion_ethnicity
e3 m6 > m7 ACCUSE actual 2020-12-30/none mode=disapprove ctx=rights_freedoms
e4 m8 > m9 SUPPORT actual 2020-12-30/none ctx=religion_ethnicity

### Tribun Sumsel 2015-09-14
[m1:IDN.MIL Satgas darat TNI] {e1 memadamkan} api di konsesi [m2:IDN.BUS PT Bumi Mekar Hijau], pemasok [m3:IDN.BUS Asia Pulp and Paper], di [m4:@IDN Ogan Komering Ilir]. [m5:IDN.COP Polda Sumatera Selatan] {e2 menjerat} [m6=m2 perusahaan tersebut], [m7:SGP.GOV badan lingkungan Singapura] {e3 menyurati} induknya, sedangkan [m8:IDN.GOV Presiden Joko Widodo] dijadwalkan tiba dari [m9:@QAT Doha].
e2 m5 > m6 ACCUSE actual 2015-09-14/none mode=investigate ctx=environment,legal
e3 m7 > m3 REQUEST requested 2015-09-14/none ctx=environment
e1 m1 > m2 AID actual 2015-09-14/none ctx=disasters,environment

### Media Indonesia 2021-07-26
[m1:IDN.COP Kapolda Sumatera Selatan Eko Indra Heri] {e1 meminta maaf} kepada [m2:IDN.GOV Gubernur Herman Deru] dan [m3:IDN.COP Kapolri] karena gaduh soal hibah Rp2 triliun dari [m4:IDN.BUS keluarga Akidi Tio], yang putrinya, [m5:IDN.BUS Heriyanti], {e2 diperiksa} [m6:IDN.COP Ditreskrimum]; [m7:IDN.GOV PPATK] tidak menemukan dana itu di [m8:SGP.BUS bank Singapura].
e1 m1 > m2,m3 SUPPORT actual 2021-07-26/none ctx=health
e2 m6 > m5 ACCUSE actual 2021-07-26/none mode=investigate ctx=crime

### Suara Merdeka 2020-09-28 none
Kuliner yang dibawa [m1:IDN.CVL perantau Lamongan] ke [m2:@IDN Kudus], ke [m3:@IDN Ternate], bahkan ke [m4:@AUS Melbourne] berbeda bumbunya dari warung yang dibuka [m5:IDN.CVL perantau Madura]; perbedaan itu dicatat [m6:IDN.EDU peneliti BRIN] dalam peta yang dicetak atas biaya [m7:IDN.GOV Kemenparekraf] dan [m8:IDN.BUS sebuah pabrik kecap].

### SINDOnews 2018-02-13
[m1:IDN.REL Pastor Karl-Edmund Prier] dan [m2:IDN.REL beberapa umat Gereja Santa Lidwina] di [m3:@IDN Bedog] {e1 dibacok} [m4:IDN.REB Suliyono], pemuda asal [m5:@IDN Banyuwangi]. [m6:IDN.REL Syafii Maarif], yang rumahnya berdekatan, {e2 menjenguk} [m7=m1+m2 para korban], sementara [m8:IDN.REL PGI] {e3 mendesak} [m9:IDN.SPY BIN] lebih awas.
e1 m4 > m1,m2 ASSAULT actual 2018-02-13/none mode=primitive ctx=religion_ethnicity,terrorism
e2 m6 > m7 CONSULT actual 2018-02-13/none mode=visit ctx=religion_ethnicity
e3 m8 > m9 REQUEST requested 2018-02-13/none ctx=religion_ethnicity,terrorism

### Bisnis.com 2024-01-30
[m1:IDN.LAB Nelayan Morodemak] bersama [m2:IDN.CVL Kiara] {e1 mendatangi} [m3:IDN.LEG Komisi IV DPR] untuk {e2 menolak} PP 26 Tahun 2023 tentang pasir laut yang diteken [m4:IDN.GOV Presiden]; [m5:IDN.GOV Menteri Trenggono], yang pada jam sama {e3 menerima} [m6:SGP.BUS pengusaha reklamasi dari Singapura], menyatakan ekspor belum berjalan, dan [m7:IDN.CVL Walhi] {e4 mengajukan uji materi} ke [m8:IDN.JUD Mahkamah Agung].
e1 m1,m2 > m3 CONSULT actual 2024-01-30/none mode=visit ctx=natural_resource
e2 m1,m2 > m4 REJECT actual 2024-01-30/none ctx=natural_resource,environment
e3 m6 > m5 CONSULT actual 2024-01-30/none mode=visit ctx=natural_resource,economic
e4 m7 > m4 ACCUSE actual 2024-01-30/none mode=allege ctx=natural_resource,legal

### Fajar 2016-12-07
[m1:IDN.REL Massa Pembela Ahlus Sunnah] {e1 membubarkan} kebaktian Natal yang dipimpin [m2:IDN.REL Pendeta Stephen Tong] di Sabuga, [m3:@IDN Bandung]. [m4:IDN.GOV Wali Kota Ridwan Kamil] {e2 menyampaikan penyesalan} kepada [m5:IDN.REL panitia], sedangkan [m6:IDN.GOV Menteri Agama Lukman Hakim Saifuddin] {e3 meminta} [m7=m4 pemerintah kota] menindak; [m8:IDN.COP Polrestabes] hanya memantau.
e1 m1 > m2 PROTEST actual 2016-12-07/none mode=obstruct ctx=religion_ethnicity
e2 m4 > m5 SUPPORT actual 2016-12-07/none ctx=religion_ethnicity
e3 m6 > m7 REQUEST requested 2016-12-07/none ctx=religion_ethnicity

### Kalbar Online 2019-05-22
[m8:IDN.CVL Massa] yang {e1 membakar} pos polisi di [m1:@IDN Pontianak Timur] bukan [m2:IDN.PTY pendukung resmi Prabowo-Sandi], ujar [m3:IDN.PTY Ketua Gerindra Kalimantan Barat Yuliansyah], membalas pernyataan [m4:IDN.COP Kapolda Didi Haryono]. [m5:IDN.GOV Gubernur Sutarmidji] {e2 menemui} [m6:IDN.REL tokoh Kampung Tambelan], dan [m7:IDN.MIL Pangdam Tanjungpura] {e3 mengerahkan} dua kompi.
e3 m7 > m8 MOBILIZE actual 2019-05-22/none mode=troops ctx=election
e2 m5 > m6 CONSULT actual 2019-05-22/none mode=meet ctx=election
e1 m8 > m4 PROTEST actual 2019-05-22/none mode=riot ctx=election
