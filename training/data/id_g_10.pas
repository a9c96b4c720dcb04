### Antara 2023-11-17 none
Pertemuan para menteri perdagangan dihadiri utusan dari [m1:@USA Amerika Serikat], [m2:@CHN China], [m3:@CAN Kanada], dan [m4:@PNG Papua Nugini], ujar [m5:PER.GOV Menteri Elizabeth Galdo] di [m6:@PER Lima].

### Kompas.com 2022-10-24 none
[m1:GBR.GOV Rishi Sunak], 42 tahun, lahir di [m2:@GBR Southampton] dari orang tua keturunan [m3:@IND India] dan pernah bekerja di bank investasi [m4:@USA Amerika].

### CNN Indonesia 2024-06-11 none
"<<q1 Situasinya terus berkembang>>," ujar [m1:USA.GOV Matthew Miller] ketika ditanya mengenai [m2:NER.MIL Niger] dan [m3:RUS.MIL Rusia] dalam jumpa pers harian di [m4:@USA Washington].
q1 m1 direct cue=ujar

### Tempo.co 2019-04-30 none
[m1:JPN.GOV Kaisar Akihito] turun takhta pada usia 85 tahun. [m2=m1 Ia] adalah kaisar pertama yang melakukannya dalam dua abad, dan upacaranya diliput [m3:? 500 jurnalis] dari [m4:@KOR Korea Selatan] serta [m5:@GBR Inggris].

### Detik 2021-07-23 none
Kontingen [m1:@RUS Komite Olimpiade Rusia] berjalan di belakang [m2:@IRL Irlandia]. Tuan rumah [m3:@JPN Jepang] menutup barisan.

### VOA Indonesia 2018-09-04 none
Harga minyak naik setelah [m1:@USA Teluk Meksiko] dilanda badai; produksi [m2:OPEC OPEC] pada Agustus tercatat tertinggi tahun ini, dan ekspor [m3:@IRN Iran] turun seperempat.

### Antara 2017-12-27 none
[m1:UN.GOV Antonio Guterres], yang dua kali menjadi perdana menteri [m2:@PRT Portugal] dan sepuluh tahun memimpin [m3:UNHCR UNHCR], dilantik sebagai sekretaris jenderal awal tahun ini.

### BBC Indonesia 2024-11-06 none
Di [m1:@USA Pennsylvania], antrean mengular sejak subuh. [m2:USA.PTY Pendukung Kamala Harris] dan [m3:USA.PTY Donald Trump] berbagi payung di depan sekolah.

### Republika 2023-05-20 none
Lima negara dengan cadangan emas terbesar adalah [m1:@USA Amerika Serikat], [m2:@DEU Jerman], [m3:@ITA Italia], [m4:@FRA Prancis], dan [m5:@RUS Rusia], menurut Dewan Emas Dunia.

### Kompas.com 2015-08-05 none
Serpihan sayap ditemukan di [m1:@FRA Pulau Reunion]. [m2:MYS.GOV PM Najib Razak] mengatakan para ahli dari [m3:@AUS Australia] dan [m4:@FRA Toulouse] sudah memeriksanya.

### Antara 2022-09-19
Di sela pemakaman Ratu, [m1:USA.GOV Presiden Biden] {e1 bertemu} [m2:GBR.GOV Liz Truss], tetapi [m3:BRA.GOV Jair Bolsonaro] dan [m4:TUR.GOV Menlu Turki] hanya menghadiri kebaktian.
e1 m1 > m2 CONSULT actual 2022-09-19/none mode=visit ctx=diplomatic

### CNN Indonesia 2024-08-08
Dari empat negara peserta pertemuan itu, hanya [m1:EGY.GOV Mesir] yang {e1 menjamin} tempat tinggal bagi [m2:SDN.REF pengungsi Sudan]; [m3:ETH.GOV Ethiopia], [m4:TCD.GOV Chad], dan [m5:SSD.GOV Sudan Selatan] tidak bersuara.
e1 m1 > m2 AID actual 2024-08-08/none ctx=migration

### Antara 2020-02-01
[m1:AUS.GOV Australia] menyusul [m2:USA.GOV Amerika Serikat] {e1 melarang masuk} [m3:CHN.CVL pelancong dari China], sedangkan [m4:WHO WHO] menilai pembatasan seperti itu tidak perlu dan [m5:RUS.GOV Moskow] belum memutuskan.
e1 m1 > m3 REJECT actual 2020-02-01/none ctx=health,migration

### Tempo.co 2018-02-14
[m1:ZAF.GOV Jacob Zuma], yang ketika itu dikepung tuduhan dan {e1 didesak} [m2:ZAF.PTY Kongres Nasional Afrika], {e2 mengumumkan pengunduran diri} di televisi; [m3:ZAF.OPP Julius Malema] menertawakannya.
e1 m2 > m1 REQUEST requested 2018-02-14/none mode=change ctx=executive,corruption
e2 m1 > m2 RETREAT actual 2018-02-14/none mode=resign ctx=executive,corruption

### Antara 2021-07-12
[m1:ZAF.GOV Cyril Ramaphosa] {e1 mengerahkan} 2.500 [m2:ZAF.MIL tentara] ke Gauteng dan KwaZulu-Natal guna menghentikan [m3:ZAF.CVL penjarahan] yang pecah setelah [m4:ZAF.ELI Zuma] {e2 dijebloskan ke penjara}.
e1 m1 > m3 MOBILIZE actual 2021-07-12/none mode=troops ctx=repression
e2 m1 > m4 COERCE actual 2021-07-08/day mode=arrest ctx=legal,corruption

### Kompas.com 2023-08-23
Sepakat menerima enam anggota baru, [m1:BRICS BRICS] {e1 mengundang} [m2:ARG.GOV Argentina], [m3:EGY.GOV Mesir], dan [m4:ETH.GOV Ethiopia] serta tiga lainnya; empat bulan kemudian [m5:ARG.GOV Javier Milei] {e2 menampik} undangan itu.
e1 m1 > m2,m3,m4 AGREE actual 2023-08-24/day ctx=economic,diplomatic
e2 m5 > m1 REJECT actual 2023-12-29/day mode=assist ctx=economic

### detikNews 2025-01-06 headline
[m1:IDN.GOV Indonesia] Resmi {e1 Diterima} [m2:BRICS BRICS], [m3:BRA.GOV Brasil] {e2 Ucapkan Selamat}
e1 m2 > m1 AGREE actual 2025-01-06/none ctx=economic,diplomatic
e2 m3 > m1 SUPPORT actual 2025-01-06/none ctx=economic,diplomatic

### Antara 2022-07-15
[m1:SAU.GOV Riyadh] {e1 membuka} wilayah udaranya bagi semua maskapai, termasuk [m2:ISR.BUS El Al], beberapa jam sebelum [m3:USA.GOV Biden] {e2 mendarat} di [m4:@SAU Jeddah] langsung dari [m5:@ISR Tel Aviv].
e1 m1 > m2 CONCEDE actual 2022-07-15/none ctx=economic,diplomatic
e2 m3 > m1 CONSULT actual 2022-07-15/none mode=visit ctx=diplomatic

### CNBC Indonesia 2024-03-21
[m1:USA.JUD Departemen Kehakiman] {e1 menggugat} [m2:USA.BUS Apple] dengan tuduhan memonopoli pasar ponsel pintar, perkara yang oleh [m3:EU.GOV Margrethe Vestager] dan [m4:JPN.GOV Komisi Perdagangan Jepang] diamati dari jauh.
e1 m1 > m2 ACCUSE actual 2024-03-21/none mode=allege ctx=legal,technology

### Republika 2015-01-11
[m1:FRA.GOV Hollande], [m2:ISR.GOV Netanyahu], [m3:PSE.GOV Mahmoud Abbas], dan [m4:DEU.GOV Merkel] berjalan berdampingan di [m5:@FRA Paris], empat hari setelah [m6:QAEDA.REB dua bersaudara Kouachi] {e1 memberondong} ruang redaksi [m7:FRA.JRN Charlie Hebdo].
e1 m6 > m7 ASSAULT actual 2015-01-07/day mode=firearms ctx=terrorism,rights_freedoms

### Antara 2020-10-16
[m1:FRA.COP Polisi Prancis] {e1 menembak mati} seorang [m2:RUS.CVL pemuda Chechnya] yang {e2 memenggal} [m3:FRA.EDU guru sejarah Samuel Paty]; [m4:CHN.GOV Beijing] dan [m5:IDN.GOV Jakarta] belum berkomentar.
e1 m1 > m2 ASSAULT actual 2020-10-16/none mode=firearms ctx=terrorism
e2 m2 > m3 ASSAULT actual 2020-10-16/none mode=primitive ctx=terrorism,religion_ethnicity

### Kompas.com 2022-12-29
Beberapa bulan setelah kudeta, [m1:BFA.GOV Ouagadougou] {e1 menyatakan} koordinator PBB [m2:UN Barbara Manzi] persona non grata dan tidak memberi alasan; [m3:MLI.GOV Bamako] pernah {e2 berbuat serupa} terhadap [m4:UN juru bicara MINUSMA].
e1 m1 > m2 SANCTION actual 2022-12-23/day mode=expel ctx=diplomatic
e2 m3 > m4 SANCTION actual 2022-07-20/day mode=expel ctx=diplomatic bg

### Antara 2023-06-30
[m1:UN Dewan Keamanan] dengan suara bulat {e1 mengakhiri} mandat MINUSMA seperti yang {e2 dituntut} [m2:MLI.GOV Bamako]; dua belas ribu [m3:UN.MIL helm biru] akan {e3 pulang} paling lambat akhir tahun.
e1 m1 > m2 CONCEDE actual 2023-06-30/none ctx=peacekeeping
e2 m2 > m1 REQUEST requested 2023-06-16/day mode=yield ctx=peacekeeping
e3 m3 > m2 CONCEDE planned 2023-06-30/none ctx=peacekeeping

### SINDOnews 2022-10-02 headline
Massa [m1:BFA.CVL Burkina Faso] {e1 Lempari} Kedubes [m2:FRA.GOV Prancis], Kibarkan Bendera [m3:@RUS Rusia]
e1 m1 > m2 PROTEST actual 2022-10-01/day mode=riot ctx=military

### Tempo.co 2022-09-30
[m1:BFA.MIL Kapten Ibrahim Traore] {e1 mendongkel} [m2:BFA.MIL Letkol Paul-Henri Damiba], yang sembilan bulan silam {e2 mendongkel} [m3:BFA.GOV Roch Kabore]; [m4:TGO.GOV Togo] kemudian {e3 memberi tempat} bagi [m5=m2 Damiba].
e1 m1 > m2 COERCE actual 2022-09-30/none mode=seize ctx=pro_autocracy
e2 m2 > m3 COERCE actual 2022-01-24/day mode=seize ctx=pro_autocracy bg
e3 m4 > m5 AID actual 2022-10-03/day ctx=asylum

### Antara 2018-12-19
[m1:USA.GOV Donald Trump] mendadak {e1 mengumumkan} penarikan dua ribu [m2:USA.MIL tentara] yang memerangi [m6:ISIS.REB ISIS] di [m3:@SYR Suriah], keputusan yang membuat [m4:USA.GOV Menhan Jim Mattis] {e2 meletakkan jabatan}; [m5:RUS.GOV Putin] {e3 memuji} langkah itu.
e1 m1 > m6 CONCEDE planned 2018-12-19/none ctx=military,terrorism
e2 m4 > m1 RETREAT actual 2018-12-20/day mode=resign ctx=military
e3 m5 > m1 SUPPORT actual 2018-12-20/day ctx=military

### VOA Indonesia 2023-04-10
[m1:CHN.MIL China] {e1 menuntaskan} latihan tiga hari mengelilingi [m2:TWN.GOV Taiwan] sebagai hukuman karena [m3:TWN.GOV Tsai Ing-wen] {e2 menemui} [m4:USA.LEG Ketua DPR Kevin McCarthy] di California; [m5:USA.MIL kapal perusak USS Milius] {e3 melintas} di dekat beting Mischief.
e1 m1 > m2 MOBILIZE actual 2023-04-10/none mode=weapons ctx=military,territory
e2 m3 > m4 CONSULT actual 2023-04-05/day mode=visit ctx=diplomatic
e3 m5 > m1 MOBILIZE actual 2023-04-10/none mode=weapons ctx=military

### Antara 2024-05-24
[m1:CHN.MIL Komando Palagan Timur] meneruskan {e1 latihan} hari kedua di sekeliling [m2:TWN.GOV Taiwan]; [m3:TWN.GOV Presiden Lai Ching-te] {e2 bersumpah} membela pulau itu, dan [m4:PHL.GOV Manila] {e3 menyiagakan} tentaranya di [m5:@PHL Batanes].
e1 m1 > m2 MOBILIZE actual 2024-05-24/none mode=weapons ctx=military,territory
e2 m3 > m1 REJECT actual 2024-05-24/none mode=yield ctx=military
e3 m4 > m1 MOBILIZE actual 2024-05-24/none mode=troops ctx=military,territory

### CNN Indonesia 2022-04-29
[m1:SWE.GOV Magdalena Andersson] mempertimbangkan {e1 bergabung} dengan [m2:NATO NATO]; [m3:RUS.GOV Dmitry Medvedev] {e2 mewanti-wanti} bahwa [m4:@RUS Kaliningrad] akan dipersenjatai dengan nuklir bila itu terjadi.
e1 m1 > m2 AGREE hypothetical 2022-04-29/none ctx=military
e2 m3 > m1 THREATEN threatened 2022-04-14/day mode=violence ctx=cbrn

### Republika 2023-01-24
[m1:TUR.GOV Erdogan] menegaskan [m2:SWE.GOV Stockholm] {e1 tidak usah berharap} mendapat suaranya untuk masuk [m3:NATO NATO] setelah [m4:SWE.CVL Rasmus Paludan] {e2 membakar} Al-Qur'an di muka kedutaan.
e1 m1 > m2 REJECT actual 2023-01-23/day mode=assist ctx=military,religion_ethnicity
e2 m4 > m1 PROTEST actual 2023-01-21/day mode=vandalize ctx=religion_ethnicity

### Kompas.com 2023-07-10
Di [m1:@LTU Vilnius], [m2:TUR.GOV Recep Tayyip Erdogan] {e1 setuju meneruskan} permohonan [m3:SWE.GOV Swedia] ke parlemennya, dan [m4:SWE.GOV Ulf Kristersson] {e2 berjanji} mendukung [m5=m2 Ankara] masuk [m6:EU Uni Eropa].
e1 m2 > m3 CONCEDE actual 2023-07-10/none ctx=military,diplomatic
e2 m4 > m5 AGREE planned 2023-07-10/none ctx=diplomatic

### Antara 2024-02-26
Setelah menunggu 21 bulan, [m1:HUN.LEG parlemen Hungaria] {e1 meratifikasi} keanggotaan [m2:SWE.GOV Swedia] di [m3:NATO NATO].
e1 m1 > m2 SUPPORT actual 2024-02-26/none ctx=military

### Liputan6.com 2023-06-24
[m1:WAGNER.REB Pasukan Yevgeny Prigozhin] {e1 merebut} markas distrik militer selatan dan menuntut [m2:RUS.GOV Sergei Shoigu] muncul; [m3:RUS.MIL helikopter tempur] {e2 menembaki} konvoinya, dan [m4:CHE.GOV Bern] hanya mengikuti perkembangan.
e1 m1 > m2 COERCE actual 2023-06-24/none mode=seize ctx=military
e2 m3 > m1 ASSAULT actual 2023-06-24/none mode=aerial ctx=military

### Detik 2023-06-25
[m1:RUS.GOV Putin] tak jadi mengadili [m2:WAGNER.REB Prigozhin]: [m3=m1 Kremlin] {e2 menghentikan} tuntutan karena [m4:BLR.GOV Lukashenko] {e3 menjadi perantara}.
e2 m3 > m2 CONCEDE actual 2023-06-25/none ctx=legal,military
e3 m4 > m1,m2 CONSULT actual 2023-06-24/day mode=third-party ctx=military

### Antara 2023-08-24
Pesawat Embraer yang membawa [m1:WAGNER.REB Yevgeny Prigozhin] jatuh di [m2:@RUS Tver]; [m3:UKR.GOV Mykhailo Podolyak] {e1 menuding} [m4:RUS.GOV Putin] dan [m5:RUS.GOV Dmitry Peskov] menyebut tuduhan itu kebohongan.
e1 m3 > m4 ACCUSE actual 2023-08-24/none mode=allege ctx=military

### Tempo.co 2021-03-18
Disebut pembunuh, [m1:RUS.GOV Kremlin] {e1 menarik pulang} [m2=m1 duta besarnya] dari [m3:USA.GOV Washington] untuk konsultasi; [m4:USA.GOV Presiden Biden] tidak {e2 meminta maaf} atas ucapannya.
e1 m1 > m3 SANCTION actual 2021-03-17/day mode=withdraw ctx=diplomatic
e2 m4 > m1 SUPPORT denied 2021-03-18/none ctx=diplomatic

### Antara 2016-12-29
[m1:USA.GOV Barack Obama] {e1 mengusir} 35 [m2:RUS.GOV diplomat Rusia] dan {e2 menyita} dua kompleks liburan di Maryland serta New York; [m3:RUS.GOV Putin] {e3 memutuskan tidak} membalas.
e1 m1 > m2 SANCTION actual 2016-12-29/none mode=expel ctx=diplomatic,cyber
e2 m1 > m2 COERCE actual 2016-12-29/none mode=seize ctx=diplomatic
e3 m3 > m1 SANCTION denied 2016-12-30/day mode=expel ctx=diplomatic

### Kompas.com 2017-09-01
Konsulat [m1:RUS.GOV Rusia] di [m2:@USA San Francisco] {e1 ditutup paksa} oleh [m3:USA.GOV Departemen Luar Negeri AS]; asap mengepul dari cerobongnya sehari sebelumnya.
e1 m3 > m1 SANCTION actual 2017-08-31/day mode=expel ctx=diplomatic

### VOA Indonesia 2020-09-15
[m1:BHR.GOV Bahrain] dan [m2:ARE.GOV UEA] {e1 menandatangani} Perjanjian Abraham dengan [m3:ISR.GOV Israel] di hadapan [m4:USA.GOV Trump]; di saat bersamaan dua roket {e2 ditembakkan} dari [m5:HAMAS.REB Gaza] ke [m6:@ISR Ashdod].
e1 m1,m2 > m3 SUPPORT actual 2020-09-15/none ctx=diplomatic
e2 m5 > m3 ASSAULT actual 2020-09-15/none mode=heavy-weapons ctx=military

### Antara 2025-01-20
[m1:ESP.GOV Pemerintah Spanyol] {e1 mengecam} pencaplokan wilayah oleh [m5:ISR.GOV Israel]; belum ada tanggapan dari [m2:MAR.GOV Rabat], [m3:DZA.GOV Aljir], maupun [m4:POLISARIO.REB Polisario].
e1 m1 > m5 ACCUSE actual 2025-01-20/none mode=disapprove ctx=territory

### CNN Indonesia 2022-06-08
[m1:DZA.GOV Aljazair] {e1 membekukan} perjanjian persahabatan dua puluh tahun dengan [m2:ESP.GOV Madrid] setelah [m3:ESP.GOV Pedro Sanchez] {e2 mendukung} rencana otonomi [m4:MAR.GOV Maroko] atas Sahara Barat.
e1 m1 > m2 SANCTION actual 2022-06-08/none mode=discontinue ctx=diplomatic
e2 m3 > m4 SUPPORT actual 2022-03-18/day ctx=territory

### Antara 2021-08-24
[m1:DZA.GOV Ramtane Lamamra] mengumumkan {e1 pemutusan} hubungan dengan [m2:MAR.GOV Maroko], yang dituduhnya {e2 memata-matai} pejabatnya; [m3=m2 Rabat] menyatakan tidak pernah berniat memusuhi tetangganya.
e1 m1 > m2 SANCTION actual 2021-08-24/none mode=discontinue ctx=diplomatic
e2 m2 > m1 COERCE actual 2021-08-24/none ctx=intelligence said=m1
