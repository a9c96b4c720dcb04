### Kompas 2011-07-12
[m1:IDN.GOV Wakil Menteri Perdagangan Mahendra Siregar] {e1 memprotes} [m2:AUS.GOV Canberra] karena menutup keran ekspor sapi hidup tanpa pemberitahuan, Senin (11/7). [m3=m2 Pemerintah negara itu] sudah {e2 mencabut larangan} tersebut lima hari sebelumnya setelah [m4:AUS.AGR peternak di Queensland] {e3 mencak-mencak}.
e1 m1 > m2 ACCUSE actual 2011-07-11/day mode=disapprove ctx=economic
e2 m3 > m1 CONCEDE actual 2011-07-06/day ctx=economic
e3 m4 > m3 ACCUSE actual 2011-07-12/none mode=disapprove ctx=economic

### Antara 2022-09-08
[m1:IDN.MIL Danlanud Silas Papare] {e1 mencabut pagar betis} prajuritnya dari rumah [m2:IDN.GOV Bupati Mimika Eltinus Omaleng], Kamis (1/9). [m3:IDN.JUD KPK] lantas {e2 mengangkut} [m4=m2 kader Golkar itu] ke Jakarta dengan pesawat sewaan enam hari kemudian.
e1 m1 > m2 RETREAT actual 2022-09-01/day mode=withdraw ctx=legal
e2 m3 > m4 COERCE actual 2022-09-07/day mode=arrest ctx=corruption

### VOA Indonesia 2017-06-06
Empat negara Arab yang dimotori [m1:SAU.GOV Riyadh] {e1 mengucilkan} [m2:QAT.GOV Qatar] dengan menutup batas darat, laut dan udara, Senin (5/6). [m3:KWT.GOV Emir Kuwait Sabah al-Ahmad] langsung {e2 mondar-mandir} antara kedua kubu untuk merukunkan [m6=m1+m2 mereka], sementara [m4:TUR.GOV Turki] {e4 mengirimi} [m5=m2 Doha] kapal berisi susu dan telur.
e1 m1 > m2 SANCTION actual 2017-06-05/day mode=discontinue ctx=diplomatic,economic
e2 m3 > m1,m2 CONSULT actual 2017-06-06/none mode=third-party ctx=diplomatic
e4 m4 > m5 AID actual 2017-06-06/none ctx=economic

### Detik 2017-08-31
[m1:IDN.GOV Menteri Luar Negeri Retno Marsudi] {e1 menyerahkan} formula 4+1 bagi Rakhine kepada [m2:MMR.GOV Aung San Suu Kyi] dalam persinggahan di [m3:@MMR Naypyidaw]. Di tanah air, [m4:IDN.REL Front Pembela Islam] {e2 menghardik} [m5:MMR.GOV Kedutaan Myanmar] dan {e3 mengancam menduduki} Candi Borobudur.
e1 m1 > m2 CONSULT actual 2017-08-31/none mode=visit ctx=religion_ethnicity,diplomatic
e2 m4 > m5 ACCUSE actual 2017-08-31/none mode=disapprove ctx=religion_ethnicity
e3 m4 > m5 THREATEN threatened 2017-08-31/none ctx=religion_ethnicity

### Tempo.co 2018-04-12
[m1:PHL.GOV Rodrigo Duterte] {e1 menyumpahi} [m2:ICC Mahkamah Pidana Internasional] dan bulan lalu {e2 menarik diri dari} statuta pembentukannya. [m3:ICC Jaksa Fatou Bensouda], yang {e3 menyigi} ribuan pembunuhan dalam perang narkoba di [m4:@PHL Filipina], tak boleh menginjakkan kaki di negeri itu.
e1 m1 > m2 ACCUSE actual 2018-04-12/none mode=disapprove ctx=legal,human_rights
e2 m1 > m2 SANCTION actual 2018-03-01/month mode=discontinue ctx=legal
e3 m3 > m1 ACCUSE actual 2018-04-12/none mode=investigate ctx=human_rights,legal

### Republika 2014-12-11
[m1:IDN.PTY Kubu Agung Laksono] {e1 menyomasi} [m2:IDN.PTY Aburizal Bakrie] supaya mengosongkan kantor DPP [m3:IDN.PTY Golkar] di Slipi. Pihak Munas Bali, yang dipimpin [m4=m2 saudagar itu], {e2 memasang badan} lewat 300 anggota [m5:IDN.PTY Angkatan Muda Partai Golkar], sayap pemuda [m6=m3 partai beringin].
e1 m1 > m2 REQUEST requested 2014-12-11/none mode=yield ctx=political_institutions
e2 m4 > m1 REJECT actual 2014-12-11/none ctx=political_institutions
rel m5 part_of m6

### BBC Indonesia 2016-07-13
[m1:PCA Mahkamah Arbitrase Permanen] {e1 menihilkan} klaim sembilan garis putus-putus [m2:CHN.GOV Beijing] dalam perkara yang {e2 diperkarakan} [m3:PHL.GOV Manila] sejak 2013. [m4:CHN.MIL Armada Laut Selatan] sudah lebih dulu {e3 unjuk gigi} dengan latihan tembak di sekitar [m5:@CHN Paracel], gugusan yang dikuasai [m6=m2 Tiongkok] sejak 1974.
e1 m1 > m2 REJECT actual 2016-07-13/none ctx=territory,legal
e2 m3 > m2 ACCUSE actual 2013-01-01/year mode=allege ctx=territory,legal bg
e3 m4 > m3 MOBILIZE actual 2016-07-13/none mode=ships ctx=military,territory
rel m6 controls m5 from=1974-01-01

### Kontan 2023-03-15
[m1:IDN.GOV Menkeu Sri Mulyani] {e1 mempensiunkan paksa} [m2:IDN.GOV Rafael Alun Trisambodo] tanpa uang pensiun, sedangkan [m3:IDN.GOV PPATK] {e2 mengunci} 40 rekening [m4=m2 pejabat pajak itu] beserta keluarganya. "<<q1 Jangan ada yang berlindung di balik institusi>>," tutur [m5=m1 sang bendahara negara].
e1 m1 > m2 SANCTION actual 2023-03-15/none mode=discontinue ctx=corruption
e2 m3 > m4 COERCE actual 2023-03-15/none mode=seize ctx=corruption
q1 m5 direct cue=tutur

### CNN Indonesia 2019-11-19
[m1:IRN.GOV Teheran] {e1 memadamkan internet} seluruh negeri ketika [m2:IRN.CVL rakyatnya] {e2 tumpah ruah} menentang kenaikan harga bensin. [m3:IRN.MIL Milisi Basij], cabang [m4:IRN.MIL Garda Revolusi], {e3 menyasar kepala} demonstran di Mahshahr dengan senapan mesin, kata [m5:AMNESTY.NGO Amnesty International].
e1 m1 > m2 COERCE actual 2019-11-19/none mode=censor ctx=repression
e2 m2 > m1 PROTEST actual 2019-11-19/none mode=demo ctx=economic
e3 m3 > m2 ASSAULT actual 2019-11-19/none mode=firearms ctx=repression said=m5
rel m3 part_of m4

### Pikiran Rakyat 2013-10-31
[m1:IDN.LAB Buruh Kabupaten Bekasi] {e1 menggelar mogok nasional} di kawasan MM2100, Kamis (31/10), lalu {e2 dibacok} [m2:IDN.CRM anggota ormas] yang mengendarai sepeda motor. [m3:IDN.COP Polres setempat] berkilah kekurangan personel, dalih yang {e4 disemprot} [m4:IDN.LAB Presiden KSPI Said Iqbal].
e1 m1 > m5 PROTEST actual 2013-10-31/day mode=strike ctx=economic
e2 m2 > m1 ASSAULT actual 2013-10-31/day mode=primitive ctx=economic
e4 m4 > m3 ACCUSE actual 2013-10-31/none mode=disapprove ctx=economic
Tuntutannya, upah Rp3,7 juta, ditujukan kepada [m5:IDN.GOV Gubernur Jawa Barat Ahmad Heryawan].

### Antara 2024-02-28 none
Sejumlah pengamat dalam diskusi daring menilai jumlah parpol di [m1:@IDN Indonesia] akan menciut bila ambang batas parlemen tetap tinggi. Mereka juga mengupas kebiasaan pemilih muda yang sulit ditebak dan mudah terpukau oleh konten di media sosial.

### DW Indonesia 2014-05-25
[m1:UKR.REB Milisi pro-Rusia] yang menguasai [m2:@UKR Donetsk] {e1 memereteli} kotak suara dan menodong [m3:UKR.GOV petugas pemilu] agar pulang, Minggu (25/5). [m4:OSCE OSCE], tempat [m5:UKR.GOV Ukraina] menjadi anggota, {e2 menarik mundur} para pengamatnya dari wilayah timur itu demi keselamatan.
e1 m1 > m3 COERCE actual 2014-05-25/day mode=seize ctx=election,territory
e2 m4 > m1 RETREAT actual 2014-05-25/none mode=withdraw ctx=election
rel m1 controls m2
rel m5 member_of m4

### Sindonews 2021-09-02
Dini hari Kamis (2/9), puluhan [m1:TPNPB.REB anggota TPNPB wilayah Maybrat] {e1 membacok} empat [m2:IDN.MIL prajurit Koramil Kisor] ketika [m7=m2 mereka] tidur. [m3:IDN.MIL Kodam XVIII/Kasuari] {e2 mengubek-ubek} lima kampung sesudahnya; [m4:IDN.REF warga] lari ke hutan, dan [m5:IDN.REL Keuskupan Manokwari-Sorong] {e3 memohon} [m6=m3 tentara] menahan diri.
e1 m1 > m2 ASSAULT actual 2021-09-02/day mode=primitive ctx=territory
e2 m3 > m1 COERCE actual 2021-09-02/none ctx=military,territory
e3 m5 > m6 REQUEST requested 2021-09-02/none mode=yield ctx=human_rights

### Liputan6 2004-12-28
[m1:SGP.MIL Angkatan bersenjata Singapura] {e1 mengapalkan} dokter, ransum dan helikopter Chinook ke [m2:@IDN Meulaboh] untuk [m3:IDN.REF penyintas tsunami], Selasa (28/12). [m4:IDN.GOV Jakarta] {e2 melonggarkan} darurat sipil agar relawan asing bisa masuk, dan [m5:GAM.REB GAM] {e3 menurunkan larasnya} selama masa berkabung.
e1 m1 > m3 AID actual 2004-12-28/day mode=humanitarian ctx=disasters
e2 m4 > m5 CONCEDE actual 2004-12-28/none ctx=disasters,territory
e3 m5 > m4 CONCEDE actual 2004-12-28/none mode=ceasefire ctx=disasters,territory

### Bisnis.com 2020-12-08
[m1:HUN.GOV Budapest] dan [m2:POL.GOV Warsawa] {e1 mengganjal} anggaran tujuh tahunan [m3:EU Uni Eropa] karena penyaluran dananya digandengkan dengan supremasi hukum. [m4:DEU.GOV Jerman], ketua bergilir [m5=m3 blok itu], {e2 menyodorkan} kompromi, dan [m6:HUN.GOV Viktor Orban] memberi isyarat {e3 dapat mengunyahnya}.
e1 m1,m2 > m3 REJECT actual 2020-12-08/none ctx=economic,legal
e2 m4 > m1,m2 AGREE planned 2020-12-08/none ctx=economic
e3 m6 > m4 CONCEDE hypothetical 2020-12-08/none ctx=economic
rel m5 led_by m4

### JPNN 2013-02-23
[m1:IDN.PTY Anas Urbaningrum] {e1 menanggalkan} jaket biru [m2:IDN.PTY Partai Demokrat] sehari setelah [m3:IDN.JUD KPK] {e2 menersangkakannya} dalam kasus Hambalang, Jumat (22/2). Di depan wartawan [m4=m1 ketua umum yang mundur itu] {e3 menyindir} [m5:IDN.PTY Susilo Bambang Yudhoyono]: "<<q1 Saya ini bayi yang lahir tidak diharapkan>>."
e1 m1 > m2 RETREAT actual 2013-02-23/day mode=resign ctx=corruption
e2 m3 > m1 ACCUSE actual 2013-02-22/day mode=allege ctx=corruption
e3 m4 > m5 ACCUSE actual 2013-02-23/day mode=disapprove ctx=political_institutions
q1 m4 direct

### Kompas.com 2025-07-24
Jet F-16 [m1:THA.MIL Thailand] {e1 menggempur} dua markas [m2:KHM.MIL Kamboja] di dekat kuil Ta Muen Thom, Kamis (24/7), setelah roket menimpa sebuah rumah sakit. [m3:MYS.GOV Anwar Ibrahim], yang tengah mengetuai [m4:ASEAN ASEAN], {e2 menelepon} kedua perdana menteri dan {e3 mendesak} [m5=m1+m2 mereka] menyarungkan senjata.
e1 m1 > m2 ASSAULT actual 2025-07-24/day mode=aerial ctx=military,territory
e2 m3 > m1,m2 CONSULT actual 2025-07-24/none mode=phone ctx=military
e3 m3 > m5 REQUEST requested 2025-07-24/none mode=yield ctx=military
rel m3 leads m4

### Tempo 2006-02-10
[m1:IDN.LAB Serikat Pekerja Angkasa Pura I] {e1 mengunci pintu} runway Bandara Juanda selama dua jam. [m2:IDN.BUS Manajemen] {e2 luluh} dan menandatangani perjanjian bonus, tetapi [m3:IDN.GOV Menteri Perhubungan Hatta Rajasa] {e3 geram} serta meminta [m4:IDN.COP polisi] {e4 memproses} pemimpin mogok.
e1 m1 > m2 PROTEST actual 2006-02-10/none mode=obstruct ctx=economic
e2 m2 > m1 CONCEDE actual 2006-02-10/none ctx=economic
e3 m3 > m1 ACCUSE actual 2006-02-10/none mode=disapprove ctx=economic
e4 m3 > m4 REQUEST requested 2006-02-10/none mode=change ctx=legal

### Merdeka.com 2019-04-23
[m1:LBY.REB Pasukan] pimpinan [m7:LBY.REB Khalifa Haftar], orang kuat yang menguasai [m2:@LBY Libya timur], {e1 merangsek} sampai 11 kilometer dari [m8:@LBY Tripoli]. [m3:ITA.GOV Roma] {e2 mengecam} serbuan itu, sedangkan [m4:USA.GOV Donald Trump] {e3 memuji-muji} peran [m5=m7 sang marsekal] melalui telepon, Jumat (19/4).
e1 m1 > m6 ASSAULT actual 2019-04-23/none ctx=military
e2 m3 > m1 ACCUSE actual 2019-04-23/none mode=disapprove ctx=military
e3 m4 > m5 SUPPORT actual 2019-04-19/day ctx=military
Kota itu dipertahankan [m6:LBY.GOV pemerintah] yang diakui [m9:UN PBB].
rel m7 leads m1
rel m7 controls m2
rel m9 recognises m6
