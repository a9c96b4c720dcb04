### Antara 2018-08-20
[m1:SGP.MIL Angkatan Udara Singapura] {e1 mengangkut} tenda untuk [m2:IDN.CVL korban gempa Lombok] dengan pesawat C-130 ke [m3:@IDN Bandara Selaparang], atas persetujuan [m4:IDN.GOV BNPB] yang belum menetapkan status bencana nasional seperti {e3 dituntut} [m5:IDN.LEG Wakil Ketua DPR Fahri Hamzah]; [m6:IDN.GOV Gubernur Zainul Majdi] bersikap sama dengan [m7:IDN.GOV pusat].
e1 m1 > m2 AID actual 2018-08-20/none ctx=disasters,military
e3 m5 > m4 REQUEST requested 2018-08-20/none ctx=disasters

### Antara 2024-05-18
[m1:IDN.MIL Pesawat Hercules TNI AU] bersama pesawat [m2:ARE.MIL Uni Emirat Arab] dan [m3:EGY.MIL Mesir] {e1 menerjunkan} makanan bagi [m4:PSE.CVL warga Gaza utara] dari pangkalan [m5:JOR.MIL Yordania] di [m6:@JOR Zarqa], kerja sama yang {e2 diusulkan} [m7:JOR.GOV Raja Abdullah II] kepada [m8:IDN.GOV Menhan Prabowo Subianto].
e1 m1,m2,m3 > m4 AID actual 2024-05-18/none ctx=human_security,military
e2 m7 > m8 REQUEST requested 2024-05-18/none ctx=human_security

### Kompas.com 2021-09-17
[m1:IDN.MIL Lima KRI] {e1 dikerahkan} ke [m2:@IDN Laut Natuna Utara] untuk mengimbangi [m3:CHN.MIL kapal perusak Kunming] yang terlihat [m4:IDN.LAB nelayan Natuna], kata [m5:IDN.MIL Pangkoarmada I Arsyad Abdullah], sedangkan [m6:IDN.LEG Komisi I DPR] {e2 meminta} [m7:IDN.GOV Bakamla] menjelaskan lewatnya [m8:USA.MIL kapal induk Carl Vinson].
e1 m1 > m3 MOBILIZE actual 2021-09-17/none mode=ships ctx=military,territory
e2 m6 > m7 REQUEST requested 2021-09-17/none ctx=military

### Tempo.co 2020-06-02
[m1:USA.MIL Garda Nasional] {e1 berjaga} di [m2:@USA Minneapolis] setelah [m3:USA.CVL massa] {e2 membakar} kantor [m9=m5 polisi] sebagai protes atas {e3 kematian} [m4:USA.CVL George Floyd] di bawah lutut [m5:USA.COP polisi Derek Chauvin]; [m6:USA.GOV Donald Trump] {e4 mengancam} mengirim tentara, dan [m7:USA.GOV Gubernur Andrew Cuomo] dari [m8:@USA New York] {e5 mencela} ancaman itu.
e1 m1 > m3 MOBILIZE actual 2020-06-02/none mode=troops ctx=repression
e2 m3 > m5 PROTEST actual 2020-06-02/none mode=riot ctx=religion_ethnicity,repression
e3 m5 > m4 ASSAULT actual 2020-06-02/none mode=violence ctx=repression bg
e4 m6 > m3 THREATEN threatened 2020-06-02/none ctx=military,repression
e5 m7 > m6 ACCUSE actual 2020-06-02/none mode=disapprove ctx=repression

### CNN Indonesia 2019-06-27
Jelang pembacaan putusan [m1:IDN.JUD MK] tentang {e3 gugatan} [m2:IDN.PTY Prabowo-Sandiaga] terhadap hasil yang ditetapkan [m3:IDN.GOV KPU], [m4:IDN.COP Polri] dan [m5:IDN.MIL TNI] {e1 menyiagakan} 47 ribu personel menghadapi aksi [m6:IDN.REL GNPF Ulama], dan [m7:IDN.PTY Sandiaga Uno] {e2 meminta} [m8:IDN.PTY pendukungnya] tidak datang ke [m9:@IDN Medan Merdeka].
e1 m4,m5 > m6 MOBILIZE actual 2019-06-27/none mode=police ctx=election
e2 m7 > m8 REQUEST requested 2019-06-27/none mode=yield ctx=election
e3 m2 > m3 ACCUSE actual 2019-06-27/none mode=allege ctx=election,legal

### detikNews 2017-02-17
[m1:IDN.COP Densus 88] memperoleh dari [m2:PHL.COP kepolisian Filipina] {e1 salinan data} kepemilikan senjata yang dibeli [m3:JAD.REB Suryadi Mas'ud] di [m4:@PHL Marawi]; data itu juga dikirim ke [m5:AUS.COP AFP], mitra latihan [m6:IDN.COP JCLEC] di [m7:@IDN Semarang], tetapi belum ke [m8:INTERPOL Interpol].
e1 m2 > m1 COOPERATE actual 2017-02-17/none ctx=intelligence,terrorism

### VOA Indonesia 2014-10-09
[m1:CUB.GOV Kuba] {e1 menempatkan} 165 tenaga kesehatan di [m2:SLE.GOV Sierra Leone], negara yang juga {e3 menerima} [m3:GBR.MIL 750 tentara Inggris]. [m4:USA.GOV John Kerry], yang memimpin rapat di [m5:@USA Washington], {e2 memuji} [m6=m1 Havana], tetapi [m7:WHO WHO] masih kekurangan orang di [m8:@LBR Liberia] dan [m9:@GIN Guinea].
e1 m1 > m2 AID actual 2014-10-09/none ctx=health
e2 m4 > m6 SUPPORT actual 2014-10-09/none ctx=health,diplomatic
e3 m3 > m2 AID actual 2014-10-09/none ctx=health,military

### BBC Indonesia 2021-10-04
[m1:TWN.MIL Angkatan udara Taiwan] {e1 menerbangkan} jet untuk memperingatkan 52 pesawat [m2:CHN.MIL militer China] yang {e2 memasuki} zona pertahanannya, sehari setelah [m3:USA.MIL dua kapal induk AS] {e3 berlatih} dengan [m4:JPN.MIL JS Ise] dan [m5:GBR.MIL HMS Queen Elizabeth] di barat daya [m6:@JPN Okinawa]; [m7:AUS.ELI Tony Abbott] sedang terbang ke [m8:@TWN Taipei].
e1 m1 > m2 MOBILIZE actual 2021-10-04/none ctx=military,territory
e2 m2 > m1 MOBILIZE actual 2021-10-04/none ctx=military,territory
e3 m3 > m4,m5 COOPERATE actual 2021-10-03/day ctx=military

### Republika 2019-05-31
[m1:IDN.GOV Menag Lukman Hakim Saifuddin], [m2:IDN.PTY Romahurmuziy] yang telah lebih dulu ditahan, dan [m3:IDN.GOV Gubernur Khofifah] disebut dalam {e2 dakwaan} [m4:IDN.JUD jaksa KPK] terhadap [m5:IDN.GOV Haris Hasanuddin], bekas kepala kanwil di [m6:@IDN Jawa Timur]; [m7:IDN.CVL Lakpesdam] {e3 meminta} [m8=m1 sang menteri] nonaktif.
e2 m4 > m5 ACCUSE actual 2019-05-31/none mode=allege ctx=corruption,legal
e3 m7 > m8 REQUEST requested 2019-05-31/none mode=resign ctx=corruption

### SINDOnews 2016-12-15
Bus-bus yang mengangkut [m1:SYR.REB pemberontak] dan [m2:SYR.CVL keluarga mereka] dari [m3:@SYR Aleppo timur] {e4 dikawal} [m4:ICRC Palang Merah] berdasarkan kesepakatan yang {e2 ditengahi} [m5:RUS.GOV Rusia] dan [m6:TUR.GOV Turki]; [m7:IRN.REB milisi dukungan Iran] {e3 menembaki} rombongan pertama, kata [m8:SYR.NGO Helm Putih], dan [m9:FRA.GOV Paris] memadamkan Menara Eiffel.
e2 m5,m6 > m1 CONSULT actual 2016-12-15/none mode=third-party ctx=military
e3 m7 > m1,m2 ASSAULT actual 2016-12-15/none mode=firearms ctx=military said=m8
e4 m4 > m2 AID actual 2016-12-15/none ctx=human_security

### Media Indonesia 2012-09-14 none
Lomba perahu di [m1:@IDN Teluk Ambon] diikuti regu [m2:@AUS Darwin] dan [m3:@TLS Dili], dengan juri dari [m4:IDN.MIL Lantamal IX] serta [m5:AUS.CVL klub layar Darwin]; pemenangnya, [m6:IDN.EDU mahasiswa Pattimura], menerima piala bergilir [m7:IDN.GOV gubernur] yang dibuat perajin [m8:@IDN Kotagede].

### Kaltim Post 2016-11-14
Bom molotov yang dilempar [m1:ISIS.REB Juhanda alias Jo] ke [m2:IDN.REL Gereja Oikumene] di [m3:@IDN Samarinda] {e1 menewaskan} [m4:IDN.CVL Intan Olivia], balita dua tahun. [m5:IDN.GOV Gubernur Awang Faroek Ishak] {e2 menyantuni} [m6:IDN.CVL keluarga korban], [m7:IDN.REL PWNU Kalimantan Timur] {e3 mengutuk} pelakunya, dan [m8:IDN.COP Densus 88] memburu [m9:IDN.REB jaringannya] di [m10:@IDN Bontang].
e1 m1 > m4 ASSAULT actual 2016-11-14/none mode=explosives ctx=terrorism,religion_ethnicity
e2 m5 > m6 AID actual 2016-11-14/none ctx=terrorism
e3 m7 > m1 ACCUSE actual 2016-11-14/none mode=disapprove ctx=terrorism

### CNBC Indonesia 2022-07-15
[m1:USA.GOV Joe Biden] {e1 menyentuhkan kepalan tangan} dengan [m2:SAU.GOV Mohammed bin Salman] di [m3:@SAU Jeddah], beberapa jam setelah [m4=m2 Riyadh] {e2 membuka} wilayah udaranya bagi pesawat sipil [m5:ISR.GOV Israel]. [m6:TUR.CVL Hatice Cengiz], tunangan [m7:SAU.JRN mendiang Jamal Khashoggi], {e3 menyebut} darah korban berikutnya ada di tangan [m8=m1 presiden itu].
e1 m1 > m2 CONSULT actual 2022-07-15/none mode=visit ctx=diplomatic
e2 m4 > m5 CONCEDE actual 2022-07-15/none mode=access ctx=diplomatic
e3 m6 > m8 ACCUSE actual 2022-07-15/none mode=disapprove ctx=human_rights
