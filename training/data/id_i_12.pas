### Antara 2024-03-19
Juru bicara [m1:FRA.GOV Kementerian Luar Negeri Prancis] {e1 mengecam} {e2 pemukulan} [m2:GEO.JRN wartawan] oleh [m3:GEO.COP satuan antihuru-hara Tbilisi], dan bersama [m4:DEU.GOV Berlin] serta [m5:POL.GOV Warsawa] {e3 mendesak} [m6:GEO.GOV para pemimpin Georgia] menarik rancangan yang mengekang [m7:GEO.NGO LSM].
e1 m1 > m3 ACCUSE actual 2024-03-19/none mode=disapprove ctx=rights_freedoms
e2 m3 > m2 ASSAULT actual 2024-03-19/none mode=beat ctx=rights_freedoms
e3 m1,m4,m5 > m6 REQUEST requested 2024-03-19/none mode=change ctx=rights_freedoms

### Kompas.com 2023-11-29
[m1:JOR.GOV Raja Abdullah II], yang {e1 menjamu} [m2:CYP.GOV presiden Siprus] di Aqaba, {e2 mengimbau} [m3:EU para pemimpin Eropa] agar menekan [m4:ISR.GOV pemerintahan perang Netanyahu] untuk memperpanjang jeda yang {e3 disepakati} dengan [m5:HAMAS.REB Hamas].
e1 m2 > m1 CONSULT actual 2023-11-29/none mode=visit ctx=diplomatic
e2 m1 > m3 REQUEST requested 2023-11-29/none mode=assist ctx=military
e3 m4 > m5 CONCEDE actual 2023-11-29/none ctx=military

### CNN Indonesia 2018-10-17
Setelah {e1 berbincang} dengan [m1:SAU.GOV Putra Mahkota Mohammed bin Salman], yang menurutnya "sangat membantah" tahu-menahu soal {e2 nasib} [m2:SAU.JRN Khashoggi], [m3:USA.GOV Mike Pompeo] terbang ke Ankara, di mana [m4:TUR.GOV Mevlut Cavusoglu] {e3 meminta} [m5=m6 Riyadh] mengizinkan penggeledahan kediaman konsul [m6:SAU.GOV kerajaan].
e1 m3 > m1 CONSULT actual 2018-10-16/day mode=visit ctx=human_rights
e2 m1 > m2 ASSAULT denied 2018-10-02/day mode=targeted ctx=human_rights
e3 m4 > m5 REQUEST requested 2018-10-17/none mode=yield ctx=legal

### Tempo.co 2020-07-27
Penangguhan penahanan [m1:IDN.GOV eks sekretaris MA] yang {e1 diajukan} [m5:IDN.CVL istrinya] tidak dijawab [m2:IDN.JUD KPK], sementara [m3:IDN.CVL ICW] {e2 mendorong} [m4=m2 lembaga itu] mengembangkan perkara pencucian uang.
e1 m5 > m2 REQUEST requested 2020-07-27/none mode=yield ctx=corruption
e2 m3 > m4 REQUEST requested 2020-07-27/none mode=change ctx=corruption

### Republika 2016-06-30
Bukan [m1:RUS.GOV Kremlin] yang {e1 meminta maaf}, melainkan [m2:TUR.GOV Erdogan], lewat surat tertanggal 24 Juni yang {e2 membuka} kembali pintu wisatawan; larangan terbang carter {e3 dicabut} [m3:RUS.GOV Putin] enam hari kemudian, meskipun [m4:RUS.LEG sebagian anggota Duma] {e4 keberatan}.
e2 m2 > m3 SUPPORT actual 2016-06-24/day ctx=diplomatic
e3 m3 > m2 CONCEDE actual 2016-06-30/none ctx=economic
e4 m4 > m3 REJECT actual 2016-06-30/none ctx=economic
e1 m1 > m2 SUPPORT denied 2016-06-24/day ctx=diplomatic

### SINDOnews 2022-11-09
[m1:RUS.MIL Sergei Shoigu] {e1 memerintahkan} [m2:RUS.MIL Jenderal Sergei Surovikin] menarik pasukan dari Kherson, yang sudah dihampiri [m6:UKR.MIL tentara Ukraina]. Di Kyiv, [m3:UKR.GOV Mykhailo Podolyak] belum percaya; [m4:DEU.GOV Kanselir Scholz], yang pekan lalu {e2 diminta} [m5:UKR.GOV Zelensky] mengirim Leopard, memilih bungkam.
e1 m1 > m6 CONCEDE planned 2022-11-09/none ctx=military,territory
e2 m5 > m4 REQUEST requested 2022-11-01/week mode=assist ctx=military

### detikNews 2021-12-08
Pihak yang {e2 melaporkan} [m3:IDN.REL Haikal Hassan], kata [m1:IDN.COP Polda Metro], yaitu [m2:IDN.CVL Forum Pejuang Islam], {e1 diminta} melengkapi bukti; terlapornya mengaku hanya bermimpi.
e1 m1 > m2 REQUEST requested 2021-12-08/none ctx=legal,religion_ethnicity
e2 m2 > m3 ACCUSE actual 2021-12-08/none ctx=legal,religion_ethnicity

### Kumparan 2019-10-21
Tiga demonstran tewas di Santiago. [m1:CHL.GOV Presiden Pinera] {e1 menarik} kenaikan tarif metro, {e2 menyatakan} negerinya berperang melawan [m2:CHL.CVL musuh yang kuat], dan dibantah [m3:CHL.MIL Jenderal Iturriaga], panglima darurat: "<<q1 [m4=m3 Saya] tidak {e3 berperang} dengan siapa pun>>."
e1 m1 > m2 CONCEDE actual 2019-10-19/day ctx=economic
e2 m1 > m2 THREATEN threatened 2019-10-20/day mode=violence ctx=repression
e3 m4 > m2 ASSAULT denied 2019-10-21/none ctx=repression
q1 m3 direct

### Radar Tegal 2019-07-18 none
Anak nelayan itu lulus terbaik dari Akpol. Ayahnya menggadaikan perahu, ibunya menjual kerupuk, dan [m1:IDN.GOV wali kota], kata tetangga, sekadar mengirim karangan bunga.

### BBC Indonesia 2013-09-05
[m1:GBR.GOV David Cameron], kalah 13 suara di [m2:GBR.LEG majelis rendah], {e1 tidak akan ikut} [m3:USA.GOV Amerika] menghukum [m4:SYR.GOV Bashar al-Assad]; [m5:FRA.GOV Francois Hollande] {e3 bersedia}, sementara [m6:VAT.REL Paus Fransiskus] {e2 memohon} [m7:G20 para pemimpin G20] meninggalkan jalan militer.
e1 m1 > m3 REJECT actual 2013-08-29/none mode=assist ctx=military
e2 m6 > m7 REQUEST requested 2013-09-05/none mode=yield ctx=military
e3 m5 > m3 AGREE planned 2013-09-05/none ctx=military

### Suara.com 2020-11-30
[m1:IDN.REL Rizieq Shihab] menyelinap lewat pintu belakang RS UMMI, padahal [m2:IDN.GOV Bima Arya] {e1 meminta} hasil tes usapnya; [m6:IDN.GOV satgas kota] {e2 memolisikan} [m3:IDN.MED direktur rumah sakit], dan [m4:IDN.COP Polda Jabar] {e3 memanggil} [m5:IDN.REL menantu Rizieq].
e1 m2 > m1 REQUEST requested 2020-11-27/none mode=yield ctx=health
e2 m6 > m3 ACCUSE actual 2020-11-28/none ctx=health,legal
e3 m4 > m5 ACCUSE actual 2020-11-30/none mode=investigate ctx=health

### Bisnis Indonesia 2014-01-14 none
Bagi analis, larangan ekspor mineral mentah berarti dua hal: neraca dagang memburuk dahulu, membaik kemudian. [m1:JPN.BUS Pelebur nikel Jepang] menyimpan stok enam bulan.

### Antara 2021-01-14
Tiga [m1:ETH.ELI mantan pejabat] yang {e1 diburu} termasuk [m2:ETH.ELI Seyoum Mesfin], menlu terlama, {e2 terbunuh} dalam baku tembak setelah {e3 menolak menyerah}, kata [m3:ETH.MIL tentara]; [m4:AU Uni Afrika] tidak {e4 mengecam}.
e2 m3 > m2 ASSAULT actual 2021-01-13/day mode=firearms ctx=military
e3 m2 > m3 REJECT actual 2021-01-13/none mode=yield ctx=military
e4 m4 > m3 ACCUSE denied 2021-01-14/none mode=disapprove ctx=human_rights
e1 m3 > m1 COERCE planned 2021-01-14/none mode=arrest ctx=military

### Harian Disway 2021-02-07
Bahwa [m7:IDN.PTY Demokrat] {e1 dikudeta}, [m1:IDN.PTY AHY] yakin seyakin-yakinnya; bahwa dialah pelakunya, [m2:IDN.GOV Moeldoko] menampik: "<<q1 [m3=m2 Saya] cuma {e2 ngopi} dengan [m5:IDN.PTY beberapa pengurus daerah]>>." Surat [m6=m1 AHY] kepada [m4:IDN.GOV Presiden] {e3 tidak dibalas}.
e1 m2 > m7 COERCE denied 2021-02-03/none mode=seize ctx=political_institutions
e2 m3 > m5 CONSULT actual 2021-01-01/none ctx=political_institutions
e3 m4 > m6 REJECT actual 2021-02-04/none ctx=political_institutions
q1 m2 direct

### VOA Indonesia 2014-05-05
[m1:BOKOHARAM.REB Abubakar Shekau] dalam rekaman sejam {e1 mengaku menculik} [m2:NGA.EDU murid-murid perempuan Chibok] dan {e2 akan menjual} mereka; [m3:USA.GOV Washington] {e3 menyodorkan} tim penasihat kepada [m4:NGA.GOV Goodluck Jonathan], yang istrinya dituduh {e4 menyuruh menahan} [m5:NGA.CVL pemimpin unjuk rasa].
e1 m1 > m2 ASSAULT actual 2014-04-14/day mode=abduct ctx=terrorism
e2 m1 > m2 THREATEN threatened 2014-05-05/none mode=violence ctx=terrorism,trafficking
e3 m3 > m4 AGREE actual 2014-05-06/none ctx=terrorism
e4 m4 > m5 COERCE actual 2014-05-05/none mode=arrest ctx=rights_freedoms

### Jawa Pos 2017-02-14 none
Surat suara untuk kota itu dicetak dua kali karena foto salah satu calon terlalu gelap. Biayanya, ujar [m1:IDN.GOV ketua KPU], ditanggung percetakan di [m2:@IDN Kudus].

### Liputan6.com 2023-08-11
Calon presiden yang {e1 ditembak} [m5:COL.CRM enam warga Kolombia] itu, [m1:ECU.PTY Fernando Villavicencio], berkali-kali {e2 diancam} [m2:ECU.CRM bos Los Choneros]; [m4:ECU.GOV Quito] {e3 mendeklarasikan} keadaan darurat 60 hari dan {e4 meminta} [m3:USA.COP FBI] turut menyelidik.
e1 m5 > m1 ASSAULT actual 2023-08-09/day mode=firearms ctx=election,crime
e2 m2 > m1 THREATEN threatened 2023-08-01/none mode=violence ctx=election
e3 m4 > m2 COERCE actual 2023-08-10/day mode=martial-law ctx=crime
e4 m4 > m3 REQUEST requested 2023-08-10/none mode=assist ctx=crime

### Tribun Bogor 2014-10-05
Pengusaha, [m1:IDN.BUS Sentul City], {e1 menyuap} [m2:IDN.GOV Bupati Rachmat Yasin] demi rekomendasi hutan. "Uang tahu diri," katanya. [m3:IDN.JUD KPK] {e2 menjerat} bosnya, [m4:IDN.BUS Cahyadi Kumala], yang {e3 menghalangi} penyidikan.
e1 m1 > m2 AID actual 2014-10-05/none ctx=corruption
e2 m3 > m4 ACCUSE actual 2014-10-05/none mode=allege ctx=corruption
e3 m4 > m3 REJECT actual 2014-10-05/none mode=yield ctx=corruption

### Antara 2022-10-06 
Hubungan baik dengan dua raksasa, begitu jawaban [m1:SLB.GOV Manasseh Sogavare] ketika ditanya mengapa [m5=m1 ia], di tengah protes [m4:SLB.OPP oposisi], {e1 menunda} pemilu dan {e2 menolak} tawaran biaya dari [m2:AUS.GOV Canberra], yang disebutnya {e3 campur tangan}; di Washington ia {e4 ikut menandatangani} deklarasi [m3:USA.GOV Biden].
e2 m5 > m2 REJECT actual 2022-09-06/none mode=assist ctx=election
e3 m1 > m2 ACCUSE actual 2022-09-06/none mode=allege ctx=election
e4 m1 > m3 SUPPORT actual 2022-09-29/none ctx=diplomatic
e1 m5 > m4 COERCE actual 2022-09-08/none mode=restrict ctx=election

### Radar Pekalongan 2023-05-30 none
Rob setinggi betis tidak membuat pembatik berhenti. [m1:IDN.BUS Juragan Fatchiyah] menaikkan wajannya ke meja; [m2:IDN.GOV camat] menaikkan celananya ke lutut.

### Merdeka.com 2021-08-18
Mural "404: Not Found" mirip Jokowi {e1 dihapus} [m7:IDN.COP petugas], [m5:IDN.CVL pelukisnya] {e2 dicari}. [m1:IDN.GOV Faldo Maldini] {e3 membela} langkah [m2:IDN.COP aparat]; [m3:IDN.CVL KontraS] {e4 menyebutnya} pembungkaman, dan [m6:IDN.GOV Presiden], menurut [m4:IDN.COP Kabareskrim], {e5 tidak berkenan} [m8=m2 polisi] reaktif.
e1 m7 > m5 COERCE actual 2021-08-12/none mode=censor ctx=rights_freedoms
e2 m7 > m5 COERCE planned 2021-08-13/none mode=arrest ctx=rights_freedoms
e3 m1 > m2 SUPPORT actual 2021-08-14/none ctx=rights_freedoms
e4 m3 > m2 ACCUSE actual 2021-08-18/none mode=disapprove ctx=rights_freedoms
e5 m6 > m8 ACCUSE actual 2021-08-18/none mode=disapprove ctx=rights_freedoms said=m4

### Kompas 2011-01-15
Dua puluh tiga tahun, dan berakhir dalam tiga jam. [m1:TUN.GOV Zine el-Abidine Ben Ali] {e1 kabur} ke Jeddah sesudah [m2:FRA.GOV Paris], yang menterinya baru {e2 menawarkan} keahlian menangani massa, {e3 tidak mengizinkan} pesawatnya mendarat; [m3:TUN.MIL tentara] {e4 mencokok} [m4:TUN.ELI anak-anak keluarga Trabelsi] di apron.
e1 m1 > m5 RETREAT actual 2011-01-14/day mode=resign ctx=executive
e2 m2 > m1 AGREE actual 2011-01-12/none ctx=repression
e3 m2 > m1 REJECT actual 2011-01-14/none mode=assist ctx=asylum
e4 m3 > m4 COERCE actual 2011-01-14/none mode=arrest ctx=corruption
[m5:TUN.CVL Rakyat] menari di Jalan Bourguiba.

### CNBC Indonesia 2023-10-17
Larangan cip canggih {e1 diperluas}. [m1:USA.GOV Gina Raimondo] bilang celah lewat [m2:@MYS negara ketiga] ditutup; [m3:CHN.GOV Mao Ning] {e2 menyatakan keberatan keras}, dan [m4:USA.BUS Nvidia], yang produknya kena, berharap dampaknya kecil.
e1 m1 > m3 SANCTION actual 2023-10-17/none mode=discontinue ctx=technology
e2 m3 > m1 ACCUSE actual 2023-10-17/none mode=disapprove ctx=technology

### Tribunnews 2018-01-03
Telepon merah Panmunjom {e1 berdering} lagi pukul setengah empat sore setelah dua tahun. Pemrakarsanya, [m1:PRK.GOV Kim Jong-un], dalam pidato tahun baru {e2 menawari} [m2:KOR.GOV Seoul] kontingen Olimpiade, sambil {e3 mengingatkan} [m3:USA.GOV Amerika] bahwa tombol nuklir ada di mejanya.
e1 m1 > m2 CONSULT actual 2018-01-03/none mode=phone ctx=diplomatic
e2 m1 > m2 AGREE actual 2018-01-01/day ctx=diplomatic
e3 m1 > m3 THREATEN threatened 2018-01-01/day mode=violence ctx=cbrn

### Pos Kupang 2023-03-21 none
Sekolah masuk pukul lima pagi itu akhirnya menjadi bahan penelitian. Dari 120 siswa, tulis [m1:IDN.EDU mahasiswa Undana], 93 mengantuk; sisanya belum datang.

### Gatra 2016-11-08
[m1:IND.GOV Narendra Modi] muncul di televisi pukul delapan dan menghapus lembaran 500 dan 1.000 rupee. [m2:IND.GOV Mamata Banerjee] {e1 menuntut} keputusan "kejam" itu ditarik; [m3:NPL.GOV bank sentral Nepal], tempat rupee lazim dipakai, {e2 memohon} [m4:IND.GOV RBI] menukarkan simpanannya.
e1 m2 > m1 REQUEST requested 2016-11-08/none mode=change ctx=economic
e2 m3 > m4 REQUEST requested 2016-11-09/none mode=assist ctx=economic

### Serambi Indonesia 2005-09-15
Senjata ke-240 {e1 dipotong} di Lapangan Blang Padang. [m1:FIN.GOV Juha Christensen], salah satu penengah, {e2 memuji} [m2:GAM.REB Irwandi Yusuf]; [m3:IDN.MIL Pangdam Supiadin] {e3 menjanjikan} seperempat pasukan nonorganik sudah pulang sebelum akhir bulan.
e1 m2 > m3 RETREAT actual 2005-09-15/none mode=disarm ctx=military
e2 m1 > m2 SUPPORT actual 2005-09-15/none ctx=military
e3 m3 > m2 CONCEDE planned 2005-09-15/none ctx=military

### Viva 2011-05-22
Pelantikan [m4:SGP.GOV kabinet]: tiga partai tidak diundang, dua lagi, dari [m3:SGP.OPP Partai Demokratik], {e1 memboikot}, dan [m1:SGP.GOV Lee Kuan Yew] {e2 pamit}: itulah Singapura sesudah [m2:SGP.OPP Partai Pekerja] merebut Aljunied.
e2 m1 > m2 RETREAT actual 2011-05-14/day mode=resign ctx=executive
e1 m3 > m4 REJECT actual 2011-05-22/none mode=meet ctx=political_institutions
