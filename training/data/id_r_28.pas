### Antara 2021-09-08
[m1:IDN.MIL Satgas Pamtas Yonif 611] {e1 menghadiahkan} dua ton beras kepada [m2:IDN.REF pengungsi Aifat] di Sorong, sementara [m3:TPNPB.REB kelompok Manuel Aimau], yang masih menguasai [m4:@IDN Kampung Kisor], {e2 mengumumkan} wilayah itu sebagai zona perang. [m5:IDN.GOV Bupati Maybrat Bernard Sagrim] {e3 mengimbau} [m6=m3 mereka] pulang.
e1 m1 > m2 AID actual 2021-09-08/none mode=humanitarian ctx=human_security
e2 m3 > m1 THREATEN threatened 2021-09-08/none mode=violence ctx=territory
e3 m5 > m6 REQUEST requested 2021-09-08/none mode=yield ctx=territory
rel m3 controls m4

### Kompas 2018-07-17
[m1:IDN.JUD KPK] {e1 menggerebek} kantor pusat PLN dan rumah [m2:IDN.BUS Sofyan Basir], Senin (16/7), setelah {e2 membekuk} [m3:IDN.LEG Eni Saragih] di kediaman [m4:IDN.GOV Idrus Marham]. [m5:IDN.PTY Golkar], partai [m6=m3 Eni], {e3 menawarkan bantuan hukum}, lalu {e4 menariknya kembali} ketika tersangka itu mulai bernyanyi.
e1 m1 > m2 COERCE actual 2018-07-16/day ctx=corruption
e2 m1 > m3 COERCE actual 2018-07-13/none mode=arrest ctx=corruption
e3 m5 > m6 AGREE planned 2018-07-17/none ctx=corruption,legal
e4 m5 > m6 REJECT actual 2018-07-17/none ctx=corruption,legal
rel m6 member_of m5

### Tempo.co 2024-04-02
[m1:ISR.MIL Pesawat tanpa awak Israel] {e1 menyasar} tiga mobil [m2:WCK.NGO World Central Kitchen] dan merenggut nyawa tujuh relawan, Senin (1/4). [m3:AUS.GOV Anthony Albanese] {e2 meminta pertanggungjawaban}, [m4:POL.GOV Warsawa] {e3 mencecar} [m5:ISR.GOV duta besarnya], dan [m6=m2 organisasi itu] {e4 menggulung dapurnya} untuk sementara.
e1 m1 > m2 ASSAULT actual 2024-04-01/day mode=drone ctx=military,human_security
e2 m3 > m1 ACCUSE actual 2024-04-02/none mode=disapprove ctx=human_security
e3 m4 > m5 ACCUSE actual 2024-04-02/none mode=disapprove ctx=diplomatic
e4 m6 > m1 RETREAT actual 2024-04-02/none mode=withdraw ctx=human_security

### Detik 2019-08-12 none
Kereta itu ditubruk truk gandeng di perlintasan [m1:@IDN Karawang], dan petugas mengerahkan derek untuk menyingkirkan bangkainya. Perjalanan dialihkan memutar, penumpang diungsikan dengan bus, dan jalur kembali dibuka pada sore hari.

### VOA Indonesia 2017-11-21
[m1:ZWE.PTY ZANU-PF] {e1 mendongkel} [m2:ZWE.GOV Robert Mugabe] dari pucuk partai dan {e2 memberinya waktu} sampai Senin siang (20/11); ketika parlemen mulai memakzulkannya, Selasa (21/11), surat {e3 pengunduran dirinya} tiba. [m3:ZWE.PTY Emmerson Mnangagwa], yang dua pekan lalu {e4 disingkirkan} [m4=m2 sang diktator], bersiap pulang dari [m5:@ZAF Afrika Selatan].
e1 m1 > m2 SANCTION actual 2017-11-21/none mode=discontinue ctx=executive
e2 m1 > m2 THREATEN threatened 2017-11-21/none ctx=executive
e3 m2 > m1 RETREAT actual 2017-11-21/day mode=resign ctx=executive
e4 m4 > m3 SANCTION actual 2017-11-07/week mode=discontinue ctx=executive

### BBC Indonesia 2024-08-05
[m1:BGD.EDU Mahasiswa penentang kuota] {e1 menduduki} kediaman [m2:BGD.GOV Sheikh Hasina], yang {e2 terbang menyelamatkan diri} ke [m8:@IND India], Senin (5/8). [m3:BGD.MIL Jenderal Waker-uz-Zaman], panglima [m4:BGD.MIL angkatan darat], {e3 merangkul} [m7=m1 para pengunjuk rasa], dan [m5:GBR.GOV London] {e4 enggan membukakan pintu} bagi [m6=m2 perempuan besi] itu.
e1 m1 > m2 PROTEST actual 2024-08-05/day mode=riot ctx=pro_democracy
e2 m2 > m1 RETREAT actual 2024-08-05/day mode=resign ctx=executive,pro_democracy
e3 m3 > m7 SUPPORT actual 2024-08-05/none ctx=pro_democracy
e4 m5 > m6 REJECT actual 2024-08-05/none ctx=asylum
rel m3 leads m4

### Republika 2019-01-22
[m1:IDN.GOV Presiden Jokowi] {e1 membuka sel} [m2:IDN.REL Abu Bakar Ba'asyir] demi kemanusiaan, kata [m3:IDN.PTY Yusril Ihza Mahendra], ketua umum [m4:IDN.PTY PBB], Jumat (18/1). [m5:AUS.GOV Scott Morrison] {e2 menyatakan keberatan}, [m6=m2 ulama itu] {e3 tak sudi meneken} ikrar setia, dan pembebasannya {e4 ditangguhkan}.
e1 m1 > m2 CONCEDE planned 2019-01-18/none mode=release ctx=terrorism,legal said=m3
e2 m5 > m1 ACCUSE actual 2019-01-22/none mode=disapprove ctx=terrorism
e3 m6 > m1 REJECT actual 2019-01-22/none ctx=terrorism,legal
e4 m1 > m6 REJECT actual 2019-01-22/none ctx=terrorism,legal
rel m3 leads m4

### CNN Indonesia 2022-09-16
[m1:KGZ.MIL Penjaga perbatasan Kirgizstan] dan [m2:TJK.MIL rekannya dari Tajikistan] {e1 adu mortir} di [m7:@KGZ Batken]; bandara kota itu {e2 dihujani roket}. [m3:RUS.GOV Moskow], yang membawahkan pangkalan di kedua negeri, {e3 menganjurkan} duduk semeja, dan [m4:KGZ.GOV Sadyr Japarov] {e4 berjabat tangan} dengan [m5:TJK.GOV Emomali Rahmon] di [m6:@UZB Samarkand].
e1 m1 > m2 ASSAULT actual 2022-09-16/none mode=heavy-weapons ctx=territory,military
e2 m2 > m1 ASSAULT actual 2022-09-16/none mode=heavy-weapons ctx=territory,military
e3 m3 > m1,m2 REQUEST requested 2022-09-16/none mode=yield ctx=military
e4 m4 > m5 CONSULT actual 2022-09-16/none mode=meet ctx=military,territory

### Sindonews 2023-10-30
[m1:RUS.CVL Gerombolan di Makhachkala] {e1 menyerbu landasan} untuk mencari penumpang dari [m6:@ISR Tel Aviv], Minggu (29/10). [m2:RUS.COP Garda Rosgvardia] {e2 merebut kembali} bandara menjelang tengah malam, [m3:RUS.GOV Kremlin] {e3 melempar kesalahan} kepada [m4:UKR.GOV Kyiv], dan [m5:ISR.GOV Yerusalem] {e4 meminta} warga Yahudi dilindungi.
e1 m1 > m5 PROTEST actual 2023-10-29/day mode=riot ctx=religion_ethnicity
e2 m2 > m1 COERCE actual 2023-10-29/day ctx=religion_ethnicity
e3 m3 > m4 ACCUSE actual 2023-10-30/none mode=allege ctx=religion_ethnicity
e4 m5 > m3 REQUEST requested 2023-10-30/none mode=assist ctx=religion_ethnicity

### Bisnis.com 2018-03-27
[m1:KOR.GOV Seoul] {e1 meluluskan} pemangkasan ekspor bajanya 30 persen supaya [m2:USA.GOV Washington] {e2 mengecualikannya} dari bea 25 persen. Tetangganya, [m3:JPN.GOV Tokyo], yang juga bersekutu dengan [m4=m2 Amerika], tidak kebagian kelonggaran dan {e4 menggerundel} di WTO.
e1 m1 > m2 CONCEDE planned 2018-03-27/none ctx=economic
e2 m2 > m1 CONCEDE actual 2018-03-27/none ctx=economic
e4 m3 > m2 ACCUSE actual 2018-03-27/none mode=disapprove ctx=economic
rel m3 ally_of m4

### Merdeka.com 2016-11-14 none
Klub itu melengserkan pelatihnya dari puncak klasemen gaji dan membebastugaskan dua asisten. Para penggemar menggelar aksi bungkam selama sembilan menit di stadion [m1:@IDN Pekanbaru], lalu menyanyi lagi setelah gol penyama.
