### Antara 2023-03-14
[m1:AUS.GOV Anthony Albanese], [m2:GBR.GOV Rishi Sunak], dan [m3:USA.GOV Joe Biden] mengumumkan di [m4:@USA San Diego] bahwa [m5=m1 Canberra] akan {e1 membeli} sedikitnya tiga kapal selam kelas Virginia dari [m6=m3 Amerika]. [m7:CHN.GOV Beijing] {e2 menuding} ketiganya mengobarkan perlombaan senjata.
e1 m5 > m6 AGREE planned 2023-03-13/day ctx=military
e2 m7 > m1,m2,m3 ACCUSE actual 2023-03-14/none mode=allege ctx=military

### Kompas.com 2022-06-11
[m1:AUS.GOV Canberra] {e1 membayar ganti rugi} 555 juta euro kepada [m2:FRA.BUS Naval Group] atas kontrak yang batal, dan [m3:FRA.GOV Sebastien Lecornu] {e2 menyebutnya} lembaran baru hubungan dengan [m4=m1 pemerintah Partai Buruh].
e1 m1 > m2 CONCEDE actual 2022-06-11/none ctx=military,reparations
e2 m3 > m4 SUPPORT actual 2022-06-11/none ctx=diplomatic

### CNN Indonesia 2024-11-13
Kapal dagang yang kelak disergap itu sebelumnya dikawal [m1:IND.MIL kapal perusak INS Kolkata] melewati Teluk Aden, kata [m2:IND.MIL angkatan laut New Delhi]; para [m3:SOM.CRM perompak Somalia] {e2 menyerahkan diri}.
e2 m3 > m1 RETREAT actual 2024-03-16/day mode=disarm ctx=crime

### Antara 2024-03-17
Setelah pengepungan 40 jam, [m1:IND.MIL pasukan komando India] {e1 menaklukkan} [m2:SOM.CRM 35 perompak] dan {e2 membebaskan} tujuh belas [m3:BGR.CVL awak kapal MV Ruen].
e1 m1 > m2 ASSAULT actual 2024-03-16/day ctx=crime,military
e2 m1 > m3 AID actual 2024-03-16/day ctx=crime

### Tempo.co 2009-04-12
[m1:USA.MIL Penembak jitu Navy SEAL] {e1 menembak mati} tiga [m2:SOM.CRM bajak laut] yang {e2 menyandera} [m3:USA.CVL Kapten Richard Phillips] di sekoci; [m4:USA.GOV Barack Obama] {e3 memuji} [m5=m1 para prajurit].
e1 m1 > m2 ASSAULT actual 2009-04-12/none mode=firearms ctx=crime
e2 m2 > m3 ASSAULT actual 2009-04-08/day mode=abduct ctx=crime
e3 m4 > m5 SUPPORT actual 2009-04-12/none ctx=crime

### Antara 2022-07-11
Tanpa perlawanan, [m1:LKA.CVL massa] tetap {e1 menguasai} kediaman presiden, berenang di kolamnya, dan bersumpah {e2 tidak akan angkat kaki} sebelum [m2:LKA.GOV Gotabaya] benar-benar lengser.
e1 m1 > m2 PROTEST actual 2022-07-11/none mode=obstruct ctx=executive
e2 m1 > m2 REJECT actual 2022-07-11/none mode=yield ctx=executive

### Detik 2022-07-22
Dini hari tadi [m1:LKA.MIL tentara Sri Lanka] {e1 menyerbu} perkemahan di Galle Face dan membongkar tenda [m2:LKA.CVL pengunjuk rasa]; sejumlah [m3:GBR.JRN wartawan BBC] ikut {e3 dipukuli}.
e1 m1 > m2 COERCE actual 2022-07-22/none mode=restrict ctx=repression
e3 m1 > m3 ASSAULT actual 2022-07-22/none mode=beat ctx=repression,rights_freedoms

### VOA Indonesia 2024-08-03
[m1:BGD.GOV Sheikh Hasina] {e1 menawari} [m2:BGD.EDU mahasiswa] dialog tanpa syarat dan membantah polisinya {e2 menyasar} siapa pun, tetapi [m3:BGD.EDU koordinator Nahid Islam] {e3 menampik} tawaran itu.
e1 m1 > m2 AGREE actual 2024-08-03/none ctx=pro_democracy
e2 m1 > m2 ASSAULT denied 2024-08-03/none ctx=repression
e3 m3 > m1 REJECT actual 2024-08-03/none mode=meet ctx=pro_democracy

### Antara 2024-08-07
[m1:BGD.EDU Para mahasiswa] mengatur lalu lintas dan membersihkan jalan, sementara [m2:BGD.GOV Muhammad Yunus] terbang pulang dari Paris untuk memimpin pemerintahan; [m3:BGD.GOV presiden] {e2 membubarkan} [m4:BGD.LEG parlemen].
e2 m3 > m4 COERCE actual 2024-08-06/day mode=restrict ctx=legislative,executive

### Kompas.com 2025-11-17
[m1:BGD.JUD Pengadilan di Dhaka] {e1 menjatuhkan hukuman mati} in absentia kepada [m2:BGD.ELI Sheikh Hasina] dan [m3:BGD.GOV pemerintah Yunus] {e2 meminta} [m4:IND.GOV New Delhi] mengekstradisinya.
e1 m1 > m2 SANCTION actual 2025-11-17/none mode=convict ctx=legal,human_rights
e2 m3 > m4 REQUEST requested 2025-11-17/none mode=assist ctx=legal

### Antara 2025-03-19
Ratusan [m1:TUR.CVL orang] {e1 berkumpul} di depan balai kota [m2:@TUR Istanbul] setelah [m3:TUR.COP polisi] {e2 menggerebek} rumah [m4:TUR.OPP Ekrem Imamoglu] dan {e3 membawanya}; [m5:DEU.GOV Berlin] {e4 menyebutnya} kemunduran berat bagi demokrasi.
e1 m1 > m3 PROTEST actual 2025-03-19/none mode=demo ctx=election,pro_democracy
e2 m3 > m4 COERCE actual 2025-03-19/none mode=seize ctx=repression
e3 m3 > m4 COERCE actual 2025-03-19/none mode=arrest ctx=repression,election
e4 m5 > m3 ACCUSE actual 2025-03-19/none mode=disapprove ctx=pro_democracy

### Republika 2025-03-27
Deportasi [m1:GBR.JRN Mark Lowen dari BBC] oleh [m2:TUR.GOV otoritas Turki] dengan alasan mengancam ketertiban umum {e1 terjadi} sehari setelah [m3:TUR.GOV Menteri Kehakiman] membantah membungkam [m4:? pers asing].
e1 m2 > m1 COERCE actual 2025-03-27/none mode=deport ctx=rights_freedoms

### Antara 2023-08-31
[m1:GAB.MIL Jenderal Brice Oligui Nguema] {e1 menjanjikan} pembebasan semua [m3:GAB.OPP tahanan politik] dan mengangkat Raymond Ndong Sima; [m2:CMR.GOV Kamerun] merombak komando militernya.
e1 m1 > m3 CONCEDE planned 2023-09-04/day ctx=human_rights

### CNN Indonesia 2021-04-18
[m1:CUB.PTY Raul Castro] {e1 meletakkan jabatan} sebagai sekretaris pertama, mengakhiri enam puluh tahun kepemimpinan keluarganya atas [m2:CUB.PTY Partai Komunis].
e1 m1 > m2 RETREAT actual 2021-04-16/day mode=resign ctx=executive

### Antara 2022-03-25
[m1:USA.GOV Amerika] dan [m2:EU Uni Eropa] {e1 bermufakat} bahwa Washington akan {e2 memasok} tambahan 15 miliar meter kubik LNG tahun ini agar Eropa terlepas dari [m3:RUS.BUS Gazprom].
e1 m1 > m2 AGREE planned 2022-03-25/none ctx=natural_resource,economic
e2 m1 > m2 AGREE planned 2022-03-25/none ctx=natural_resource,economic

### Antara 2020-04-02
[m1:RUS.MIL Pesawat Antonov Rusia] {e1 mengantar} masker ke New York; [m2:USA.GOV Washington] menjelaskan bahwa kargo itu {e2 dibeli}, bukan sumbangan, sedangkan [m3:RUS.GOV Moskow] menyatakan separuhnya hibah.
e1 m1 > m2 AID actual 2020-04-01/day ctx=health said=m3
e2 m2 > m3 COOPERATE actual 2020-04-02/none ctx=health,economic said=m2

### Kompas.com 2020-03-22
Dengan sembilan pesawat, [m1:RUS.GOV Rusia] {e1 mengirim} dokter militer ke [m2:ITA.GOV Italia], dan [m3:CUB.MED 52 tenaga medis Kuba] {e2 tiba} di Lombardia sehari sebelumnya; [m4:EU.GOV Ursula von der Leyen] {e3 meminta maaf} kepada [m5:ITA.GOV Roma] sepekan kemudian.
e1 m1 > m2 AID actual 2020-03-22/none ctx=health
e2 m3 > m2 AID actual 2020-03-22/none ctx=health
e3 m4 > m5 SUPPORT actual 2020-04-02/day ctx=health

### Antara 2021-05-01
[m1:USA.GOV Biden] awalnya menahan ekspor bahan baku vaksin untuk [m2:IND.BUS Serum Institute], lalu {e2 mengizinkannya} setelah [m3:IND.GOV New Delhi] {e3 memohon}.
e2 m1 > m2 CONCEDE actual 2021-04-25/day ctx=health,economic
e3 m3 > m1 REQUEST requested 2021-04-25/none mode=assist ctx=health

### Tempo.co 2021-02-15
[m1:VEN.GOV Venezuela] menerima seratus ribu dosis Sputnik yang {e1 dijanjikan} [m2:RUS.GOV Moskow], sedangkan [m3:COL.GOV Ivan Duque] menyatakan [m4:VEN.REF migran Venezuela] akan {e2 diberi izin tinggal} sepuluh tahun.
e2 m3 > m4 AGREE planned 2021-02-08/day ctx=migration
e1 m2 > m1 AID actual 2021-02-13/day ctx=health

### Antara 2023-12-14
[m1:HUN.GOV Orban] keluar ruangan ketika keputusan diambil, cara yang {e2 disarankan} [m2:DEU.GOV Olaf Scholz]. "<<q1 Ini bukan keputusan yang baik>>," kata [m3=m1 dia] sesudahnya.
e2 m2 > m1 REQUEST requested 2023-12-14/none mode=yield ctx=diplomatic
q1 m3 direct cue=kata

### SINDOnews 2021-06-23
[m1:RUS.MIL Kapal patroli Rusia] mengaku {e1 melepaskan} tembakan peringatan terhadap [m2:GBR.MIL kapal perusak HMS Defender] di dekat Krimea; [m3:GBR.GOV London] membantah kapalnya {e2 ditembaki}.
e1 m1 > m2 MOBILIZE actual 2021-06-23/none mode=weapons ctx=military said=m1
e2 m1 > m2 ASSAULT denied 2021-06-23/none mode=heavy-weapons ctx=military said=m3

### Antara 2024-02-15
Jika [m1:USA.LEG DPR Amerika] gagal mengesahkan bantuan 61 miliar dolar, demikian [m2:UKR.GOV Rustem Umerov], [m3:UKR.MIL pasukan Kyiv] bisa {e1 mundur} dari sejumlah kota yang kini {e2 digempur} [m4:RUS.MIL tentara Moskow].
e1 m3 > m4 RETREAT hypothetical 2024-02-15/none mode=withdraw ctx=military
e2 m4 > m3 ASSAULT actual 2024-02-15/none ctx=military

### Kompas.com 2021-10-04
Kapal perang [m1:DEU.MIL fregat Bayern] tidak {e1 diizinkan} berlabuh di [m2:CHN.GOV Shanghai], sementara [m3:JPN.GOV Tokyo] {e2 menyambutnya}.
e1 m2 > m1 REJECT actual 2021-09-15/day mode=assist ctx=military
e2 m3 > m1 SUPPORT actual 2021-10-04/none ctx=military,diplomatic

### BBC Indonesia 2022-11-04
[m1:DEU.GOV Olaf Scholz] {e1 diterima} [m2:CHN.GOV Xi Jinping] selama sebelas jam kunjungan; ia {e2 meminta} [m3=m2 Beijing] memakai pengaruhnya atas [m4:RUS.GOV Moskow].
e1 m1 > m2 CONSULT actual 2022-11-04/none mode=visit ctx=diplomatic
e2 m1 > m3 REQUEST requested 2022-11-04/none mode=assist ctx=military

### Antara 2022-03-05
[m1:ISR.GOV Naftali Bennett], seorang Yahudi taat, terbang pada hari Sabat ke [m2:RUS.GOV Kremlin] untuk {e1 menengahi}; ia kemudian {e2 menelepon} [m3:UKR.GOV Zelensky] dan {e3 bertemu} [m4:DEU.GOV Scholz] di Berlin.
e1 m1 > m2,m3 CONSULT actual 2022-03-05/none mode=third-party ctx=military,diplomatic
e2 m1 > m3 CONSULT actual 2022-03-05/none mode=phone ctx=military
e3 m1 > m4 CONSULT actual 2022-03-05/none mode=visit ctx=military

### Antara 2024-12-20
[m1:RUS.GOV Putin] berkata siap {e1 berkompromi} dengan [m2:USA.GOV Trump] tanpa syarat, namun {e2 menolak} gencatan sementara yang diminta [m3:UKR.GOV Kyiv].
e1 m1 > m2 CONCEDE planned 2024-12-19/day ctx=military,diplomatic
e2 m1 > m3 REJECT actual 2024-12-19/day mode=yield ctx=military

### Detik 2025-05-16
Di [m1:@TUR Istanbul], delegasi [m2:RUS.GOV Rusia] dan [m3:UKR.GOV Ukraina] {e1 berunding langsung} pertama kali dalam tiga tahun, lalu {e2 sepakat} saling menukar seribu [m4:UKR.MIL tawanan].
e1 m2 > m3 CONSULT actual 2025-05-16/none mode=third-party ctx=military,diplomatic
e2 m2 > m3 AGREE planned 2025-05-16/none ctx=military

### Antara 2025-02-28
[m1:GBR.GOV Keir Starmer] {e1 menyerahkan} undangan Raja kepada [m2:USA.GOV Trump], kemudian {e2 memeluk} [m3:UKR.GOV Zelensky] di Downing Street dan {e3 menjanjikan} pinjaman 2,26 miliar pound.
e1 m1 > m2 AGREE actual 2025-02-27/day ctx=diplomatic
e2 m1 > m3 SUPPORT actual 2025-03-01/day ctx=diplomatic,military
e3 m1 > m3 AGREE planned 2025-03-01/day ctx=economic,military
