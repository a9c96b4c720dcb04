### Antara 2023-09-19
[m1:IDN.MIL Panglima TNI Yudo Margono] {e1 membuka} latihan Solidaritas ASEAN di [m2:@IDN Batam] bersama sepuluh angkatan, termasuk [m3:MYS.MIL Malaysia] dan [m4:TLS.MIL Timor Leste], calon anggota [m5:ASEAN perhimpunan itu]. [m6:KHM.MIL Phnom Penh] semula {e2 mangkir} dari rapat perencanaannya.
e1 m1 > m3,m4 COOPERATE actual 2023-09-19/none ctx=military
e2 m6 > m1 REJECT actual 2023-09-19/none mode=boycott ctx=military

### Kompas 2021-02-09
[m1:IDN.GOV Bupati terpilih Sabu Raijua Orient Riwu Kore] {e1 diseret} [m2:IDN.GOV Bawaslu] ke [m3:IDN.JUD Mahkamah Konstitusi] setelah [m4:USA.GOV Kedutaan Amerika] {e2 menegaskan} kewarganegaraan gandanya. [m5:IDN.PTY PDI-P], partai pengusungnya, belum bersikap, sedangkan [m6:IDN.GOV Kemendagri] {e4 menunda} pelantikan.
e1 m2 > m1 ACCUSE actual 2021-02-09/none mode=allege ctx=election,legal
e2 m4 > m2 COOPERATE actual 2021-02-09/none ctx=election,legal
e4 m6 > m1 REJECT actual 2021-02-09/none ctx=election

### Detik 2016-06-23
[m1:IDN.MIL KRI Imam Bonjol] {e1 menghujani haluan} kapal pukat [m2:CHN.BUS Han Tan Cou 19038] dengan tembakan peringatan dan {e2 menyeretnya} ke Sabang Mawang, Jumat (17/6). [m3:CHN.GOV Hua Chunying, juru bicara kementerian di Beijing,] {e3 mengumbar protes}; enam hari kemudian [m4:IDN.GOV Presiden Jokowi] menggelar rapat di geladak kapal itu.
e1 m1 > m2 ASSAULT actual 2016-06-17/day mode=firearms ctx=territory,natural_resource
e2 m1 > m2 COERCE actual 2016-06-17/day mode=seize ctx=natural_resource
e3 m3 > m1 ACCUSE actual 2016-06-23/none mode=disapprove ctx=territory

### Tempo.co 2024-12-06
[m1:SYR.REB Hayat Tahrir al-Sham] {e1 menggilas} [m6:@SYR Hama] dalam sehari, Kamis (5/12), dan kini menggenggam [m2:@SYR Aleppo] pula. [m3:SYR.MIL Garnisun pemerintah] {e2 menyingkir} agar warga tidak jadi korban, dalihnya; [m4:HEZBOLLAH.REB Hizbullah], penyokong [m5:SYR.GOV Assad], {e3 mengirim} 2.000 orang ke Qusayr.
e1 m1 > m3 ASSAULT actual 2024-12-05/day mode=seize ctx=military
e2 m3 > m1 RETREAT actual 2024-12-06/none mode=withdraw ctx=military
e3 m4 > m5 AID actual 2024-12-06/none ctx=military
rel m1 controls m2
rel m4 ally_of m5

### VOA Indonesia 2022-07-21
[m1:ITA.PTY Gerakan Bintang Lima] yang dipimpin [m2:ITA.PTY Giuseppe Conte] {e1 mencabut penopang} kabinet [m3:ITA.GOV Mario Draghi], dan [m6=m3 perdana menteri itu] {e2 menyerahkan mandat} kepada [m4:ITA.GOV Presiden Sergio Mattarella], Kamis (21/7). [m5:RUS.GOV Dmitry Medvedev] {e3 mengejeknya} dengan foto Boris Johnson dan bertanya siapa berikutnya.
e1 m1 > m3 SANCTION actual 2022-07-21/none mode=discontinue ctx=executive,legislative
e2 m6 > m4 RETREAT actual 2022-07-21/day mode=resign ctx=executive
e3 m5 > m3 ACCUSE actual 2022-07-21/none mode=disapprove ctx=executive
rel m2 leads m1

### BBC Indonesia 2015-07-14
[m1:IRN.GOV Javad Zarif] dan [m2:USA.GOV John Kerry] beserta lima sejawatnya {e1 merampungkan} pakta nuklir di Wina, Selasa (14/7). Embargo senjata {e2 dicabut bertahap}, [m3:IAEA IAEA] {e3 boleh mengintip} situs militer, dan [m4:ISR.GOV Netanyahu] {e4 mengutuknya} sebagai <<q1 kekeliruan bersejarah>>.
e1 m1 > m2 SUPPORT actual 2015-07-14/day ctx=cbrn,diplomatic
e2 m2 > m1 CONCEDE planned 2015-07-14/none ctx=cbrn
e3 m1 > m3 CONCEDE planned 2015-07-14/none mode=access ctx=cbrn
e4 m4 > m2 ACCUSE actual 2015-07-14/none mode=disapprove ctx=cbrn
q1 m4 indirect cue=mengutuknya

### Republika 2022-12-13 none
Pemilik kucing itu menolak menyerah dan menggalang sumbangan lewat media sosial. Dokter hewan di [m1:@IDN Bandung] menembakkan obat bius, kawat yang mencekik leher satwa itu dicabut, dan biayanya dibebaskan.

### CNN Indonesia 2025-03-13
[m1:PHL.COP Polisi Manila] {e1 memborgol} [m2:PHL.ELI Rodrigo Duterte] setiba dari Hong Kong dan {e2 melimpahkannya} kepada [m3:ICC Mahkamah Pidana Internasional], Selasa (11/3). [m4:PHL.GOV Wakil Presiden Sara Duterte] menyebutnya {e3 penculikan negara}, sementara [m5:PHL.PTY PDP-Laban], partai yang diketuai [m6=m2 mantan presiden itu], {e4 berunjuk rasa lilin}.
e1 m1 > m2 COERCE actual 2025-03-11/day mode=arrest ctx=legal,human_rights
e2 m1 > m3 COOPERATE actual 2025-03-11/day ctx=legal
e3 m4 > m1 ACCUSE actual 2025-03-13/none mode=allege ctx=legal
e4 m5 > m1 PROTEST actual 2025-03-13/none mode=demo ctx=legal
rel m6 leads m5

### Sindonews 2018-02-22
[m1:IDN.PTY Fraksi Nasdem] dan [m2:IDN.PTY PPP] {e1 meninggalkan} paripurna karena pasal penghinaan DPR dalam UU MD3, dan [m3:IDN.GOV Presiden Jokowi] {e2 tidak mau membubuhkan} tanda tangan. [m4:IDN.LEG Bambang Soesatyo], yang mengetuai [m5:IDN.LEG DPR], mempersilakan [m6:IDN.EDU mahasiswa] menguji undang-undang itu.
e1 m1,m2 > m5 REJECT actual 2018-02-22/none mode=boycott ctx=legislative
e2 m3 > m5 REJECT actual 2018-02-22/none ctx=legislative
rel m4 leads m5

### Bisnis.com 2025-07-16
[m1:USA.GOV Donald Trump] {e1 memangkas} tarifnya terhadap [m2:IDN.GOV Indonesia] dari 32 menjadi 19 persen sesudah {e2 bertelepon} dengan [m3:IDN.GOV Prabowo Subianto], Selasa (15/7). [m6=m2 Jakarta] {e3 berikrar} membeli 50 pesawat [m4:USA.BUS Boeing]; [m5:BRA.GOV Lula], yang dijatah 50 persen, {e4 menggeram}: "<<q1 Kami bukan jajahan>>."
e1 m1 > m2 CONCEDE planned 2025-07-15/day ctx=economic
e2 m3 > m1 CONSULT actual 2025-07-15/none mode=phone ctx=economic
e3 m6 > m4 AGREE planned 2025-07-16/none ctx=economic
e4 m5 > m1 ACCUSE actual 2025-07-16/none mode=disapprove ctx=economic
q1 m5 direct cue=menggeram

### DW Indonesia 2017-09-02
[m1:KEN.JUD Mahkamah Agung di Nairobi] {e1 membuka paksa} akses peladen [m2:KEN.GOV komisi pemilu IEBC] bagi tim [m3:KEN.OPP Raila Odinga], dan pada Jumat (1/9) {e2 menihilkan} kemenangan [m4:KEN.GOV Uhuru Kenyatta]. [m5=m4 Presiden itu] {e3 menerima putusan}, tetapi {e4 mengatai} para hakim penjahat.
e1 m1 > m2 REQUEST requested 2017-09-02/none mode=yield ctx=election
e2 m1 > m4 REJECT actual 2017-09-01/day ctx=election,legal
e3 m5 > m1 CONCEDE actual 2017-09-02/none ctx=election,legal
e4 m5 > m1 ACCUSE actual 2017-09-02/none mode=disapprove ctx=election,legal

### Merdeka.com 2021-05-25 none
Harga telur terpental ke titik terendah setelah pasokan membanjiri pasar [m1:@IDN Blitar]. Peternak membagikan ribuan butir di alun-alun, memangkas jumlah ayam petelur, dan menanti bantuan jagung turun.

### Jawa Pos 2010-12-13
[m1:IDN.GOV DPRD DIY bersama rakyat Yogyakarta] {e1 menggelar pisowanan ageng}, Senin (13/12), guna menentang gubernur dipilih; usul itu datang dari [m2:IDN.GOV Presiden Yudhoyono]. Adik sultan, [m3:IDN.PTY GBPH Prabukusumo], {e2 menanggalkan} kursi ketua [m4:IDN.PTY Partai Demokrat] di provinsi tersebut.
e1 m1 > m2 PROTEST actual 2010-12-13/day mode=demo ctx=political_institutions
e2 m3 > m4 RETREAT actual 2010-12-13/none mode=resign ctx=political_institutions

### Tribunnews 2023-12-27
[m1:IDN.EDU Mahasiswa dari tiga kampus di Banda Aceh] {e1 menyeret} 137 [m2:MMR.REF pengungsi Rohingya] dari Balai Meuseuraya ke truk, Rabu (27/12). [m3:UNHCR UNHCR] {e2 terguncang} oleh serangan itu, [m4:IDN.GOV Menko Mahfud MD] {e3 menjanjikan} tempat sementara, dan [m5:IDN.COP Polresta] membiarkan massa lewat.
e1 m1 > m2 ASSAULT actual 2023-12-27/day ctx=asylum,religion_ethnicity
e2 m3 > m1 ACCUSE actual 2023-12-27/none mode=disapprove ctx=asylum
e3 m4 > m2 AGREE planned 2023-12-27/none ctx=asylum

### Liputan6 2014-12-17
[m1:TTP.REB Tehrik-e-Taliban], yang komandannya di Peshawar ialah [m2:TTP.REB Umar Mansoor], {e1 memberondong} 132 [m3:PAK.EDU murid sekolah tentara] di sebuah aula, Selasa (16/12). [m4:PAK.GOV Nawaz Sharif] {e2 menghidupkan lagi} tiang gantungan bagi teroris; [m5:AFG.GOV Ashraf Ghani] {e3 menjabat tangan} [m6:PAK.MIL Jenderal Raheel Sharif] di Kabul.
e1 m1 > m3 ASSAULT actual 2014-12-16/day mode=firearms ctx=terrorism
e2 m4 > m1 THREATEN threatened 2014-12-17/none ctx=terrorism,legal
e3 m6 > m5 CONSULT actual 2014-12-17/none mode=visit ctx=terrorism
