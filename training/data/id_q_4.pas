### Kedaulatan Rakyat 2013-03-24
[m1:IDN.MIL Sebelas anggota Grup 2 Kopassus Kandang Menjangan] {e1 menerobos} Lapas Cebongan dan {e2 menghabisi} [m2:IDN.CRM empat tahanan] titipan [m3:IDN.COP Polda DIY]. [m4:IDN.GOV Komnas HAM] akan {e3 menelisik} motif penyerbuan itu; [m5:IDN.MIL Panglima Kodam Diponegoro Hardiono Saroso], sebaliknya, {e4 menyangkal} prajuritnya terlibat.
e1 m1 > m3 ASSAULT actual 2013-03-24/none mode=firearms ctx=crime,military
e2 m1 > m2 ASSAULT actual 2013-03-24/none mode=firearms ctx=crime,human_rights
e3 m4 > m1 ACCUSE planned 2013-03-24/none mode=investigate ctx=human_rights
e4 m5 > m4 REJECT actual 2013-03-24/none ctx=human_rights,military

### Antara 2019-05-03
[m1:IDN.GOV Badan SAR Nasional], mitra lama [m2:AUS.GOV Otoritas Keselamatan Maritim Australia], {e1 menyisir} Laut Timor bersama [m3=m2 lembaga dari Canberra itu] selama sepekan guna menguji sistem peringatan baru. [m4:TLS.GOV Dili] ikut {e2 meminjamkan} satu kapal. Menurut [m5:IDN.GOV Bagus Puruhito], yang mengepalai [m6=m1 Basarnas], <<q1 kerja bersama itu akan diulang tiap tahun>>.
e1 m1 > m3 COOPERATE actual 2019-05-03/none ctx=disasters
e2 m4 > m1,m2 COOPERATE actual 2019-05-03/none ctx=disasters
q1 m5 indirect cue=Menurut
rel m1 ally_of m2
rel m5 leads m6

### Kompas 2002-06-14
[m1:AFG.ELI Mohammad Zahir Shah], bekas raja [m2:@AFG Afganistan], {e1 melempar handuk}: [m6=m1 ia] tidak akan mencalonkan diri dan {e2 memberi restu} kepada [m3:AFG.GOV Hamid Karzai]. [m4:AFG.REB Aliansi Utara], yang menguasai [m5:@AFG Kabul], {e3 menyambut hangat} keputusan itu. Loya Jirga ditutup Rabu (19/6).
e1 m1 > m3 CONCEDE actual 2002-06-14/none ctx=election,political_institutions
e2 m1 > m3 SUPPORT actual 2002-06-14/none ctx=election
e3 m4 > m1 SUPPORT actual 2002-06-14/none ctx=election
rel m4 controls m5

### Sumatera Ekspres 2020-08-26
Tiga pabrik karet di [m1:@IDN Palembang] {e1 digembok} [m2:IDN.GOV Dinas Lingkungan Hidup] lantaran limbahnya mencemari Sungai Ogan. Pemiliknya, [m3:IDN.BUS Gabungan Perusahaan Karet Indonesia cabang Sumsel], {e2 menyurati} [m4:IDN.GOV Wali Kota Harnojoyo] agar segel dibuka. "<<q1 [m5=m3 Kami] sudah memasang alat penyaring>>," kata [m6:IDN.BUS Alex Kurniawan Eddy], ketuanya.
e1 m2 > m3 COERCE actual 2020-08-26/none mode=restrict ctx=environment,economic
e2 m3 > m4 REQUEST requested 2020-08-26/none mode=change ctx=economic
q1 m6 direct cue=kata
rel m6 leads m3

### CNN Indonesia 2020-11-11
[m1:ARM.GOV PM Nikol Pashinyan] {e1 menelan pil pahit}: [m2=m1 ia] menyerahkan tiga distrik di sekitar Karabakh kepada [m3:AZE.GOV Baku]. [m4:ARM.CVL Massa] yang murka {e2 mengobrak-abrik} kantornya di [m5:@ARM Yerevan] dan {e3 menghajar} [m6:ARM.LEG ketua parlemen] sampai pingsan. [m7:RUS.GOV Rusia], yang menengahi perjanjian, mengirim dua ribu [m8:RUS.MIL penjaga perdamaian].
e1 m1 > m3 CONCEDE actual 2020-11-11/none mode=territory ctx=territory,military
e2 m4 > m1 PROTEST actual 2020-11-11/none mode=riot ctx=territory
e3 m4 > m6 ASSAULT actual 2020-11-11/none mode=beat ctx=territory

### Medan Bisnis 2005-01-24
[m1:GAM.REB GAM] bersedia {e1 turun gunung} bila [m2:IDN.GOV Jakarta] lebih dulu {e2 mengandangkan} pasukan nonorganik. Tawaran yang disampaikan [m3:GAM.REB Malik Mahmud], perdana menteri [m4:GAM.REB pemerintahan pengasingan] itu, belum {e3 digubris} [m5:IDN.MIL Mabes TNI]. [m6:FIN.ELI Martti Ahtisaari] akan {e4 mempertemukan} kedua pihak di [m7:@FIN Helsinki] tiga hari lagi.
e1 m1 > m2 CONCEDE hypothetical 2005-01-24/none mode=disarm ctx=military,territory
e2 m2 > m1 RETREAT hypothetical 2005-01-24/none mode=withdraw ctx=military
e3 m5 > m1 REJECT actual 2005-01-24/none ctx=military
e4 m6 > m1,m2 CONSULT planned 2005-01-27/day mode=third-party ctx=diplomatic
rel m3 leads m4

### Jawa Pos 2023-02-09 none
Persebaya menelan kekalahan ketiga beruntun, dan [m1:? pelatih Aji Santoso] bersikukuh tidak akan meletakkan jabatan. Tim Bajul Ijo dipukul mundur sejak babak pertama oleh serangan balik tuan rumah. "<<q1 [m2=m1 Saya] masih percaya pada anak-anak>>," ujarnya di [m3:@IDN Stadion Manahan].
q1 m1 direct cue=ujarnya

### Republika 2014-07-04
Kendati digedor desakan untuk mundur, [m1:IRQ.GOV Nuri al-Maliki] {e2 mengeraskan hati} dan memastikan tidak akan menanggalkan pencalonannya. [m2:IRQ.REL Ayatullah Ali al-Sistani], ulama Syiah paling berpengaruh, sebelumnya {e3 mencolek} para politikus supaya segera menyepakati [m3:IRQ.GOV pemerintah baru]. [m4:ISIS.REB ISIS], penguasa [m5:@IRQ Mosul] sejak 10 Juni, terus {e4 merayap} ke selatan.
e2 m1 > m2 REJECT actual 2014-07-04/none ctx=election,executive
e3 m2 > m1 REQUEST requested 2014-07-04/none mode=change ctx=political_institutions bg
e4 m4 > m1 ASSAULT actual 2014-07-04/none ctx=military,territory
rel m4 controls m5 from=2014-06-10/day

### Ambon Ekspres 2011-09-12
Tembakan peringatan [m1:IDN.COP Brimob] memecah [m2:IDN.CVL dua kelompok warga] yang saling lempar batu di Batu Merah, Minggu (11/9). Malam itu [m3:IDN.GOV Gubernur Karel Albert Ralahalu] {e2 menggandeng} [m4:IDN.REL MUI] dan [m5:IDN.REL Sinode GPM] berkeliling kampung. [m6:IDN.MIL Kodam Pattimura] {e3 menebalkan} penjagaan dengan dua kompi.
e2 m3 > m4,m5 COOPERATE actual 2011-09-11/day ctx=religion_ethnicity
e3 m6 > m2 MOBILIZE actual 2011-09-12/none mode=troops ctx=religion_ethnicity

### Tempo.co 2023-10-13
[m1:ISR.MIL Militer Israel] {e1 menyuruh} [m2:PSE.CVL 1,1 juta penghuni Gaza utara] minggat dalam 24 jam. [m3:UN PBB] menyatakan <<q1 perpindahan sebesar itu mustahil>> dan {e2 memohon} perintah tersebut dicabut. [m4:HAMAS.REB Hamas], yang memerintah [m5:@PSE wilayah kantong itu], {e3 menyeru} warga tetap tinggal; [m6:EGY.GOV Kairo] belum akan {e4 membuka keran} pengungsi.
e1 m1 > m2 REQUEST requested 2023-10-13/none mode=yield ctx=military,human_security
e2 m3 > m1 REQUEST requested 2023-10-13/none mode=change ctx=human_security
e3 m4 > m2 REQUEST requested 2023-10-13/none ctx=military
e4 m6 > m2 REJECT actual 2023-10-13/none mode=assist ctx=asylum
q1 m3 indirect cue=menyatakan
rel m4 controls m5

### Banten Raya 2017-06-13
[m1:IDN.EDU Pengurus PMII Cilegon], anggota [m2:IDN.EDU Aliansi Cipayung Plus], {e1 memasang tenda} di pagar [m3:IDN.BUS Krakatau Steel] dan bersumpah tidak beranjak sebelum [m4:IDN.LAB 200 pekerja alih daya] diangkat kembali. [m5=m3 Produsen baja itu] {e2 mengalah separuh jalan}: 90 orang dipanggil lagi mulai Juli.
e1 m1 > m3 PROTEST actual 2017-06-13/none mode=obstruct ctx=economic
e2 m5 > m4 CONCEDE planned 2017-07-01/month ctx=economic
rel m1 member_of m2

### VOA Indonesia 2018-08-25
[m1:USA.GOV Washington] {e1 memangkas} lebih dari 200 juta dolar bantuan bagi [m2:PSE.CVL warga Palestina] di Tepi Barat dan Gaza. [m3:PSE.GOV Hanan Ashrawi], anggota [m4:PLO Komite Eksekutif PLO], {e2 melabeli} langkah itu pemerasan murahan. [m5:QAT.GOV Doha] dikabarkan siap {e3 menambal} kekurangan, meski [m6=m5 emirat itu] belum menyebut angka.
e1 m1 > m2 SANCTION actual 2018-08-25/none mode=discontinue ctx=economic
e2 m3 > m1 ACCUSE actual 2018-08-25/none mode=disapprove ctx=economic
e3 m5 > m2 AGREE planned 2018-08-25/none mode=assist ctx=economic
rel m3 member_of m4

### Radar Bogor 2026-02-10
[m1:IDN.GOV Satpol PP Kabupaten Bogor] {e1 meratakan} 38 vila liar di Puncak, Senin (9/2). Pemilik bangunan, [m2:IDN.BUS sebuah koperasi pensiunan], {e2 menyodorkan gugatan} ke [m3:IDN.JUD PTUN Bandung]. Di luar dugaan [m4:IDN.GOV Gubernur Dedi Mulyadi] {e3 memberi bonus} umrah kepada [m5=m1 para pembongkar] dan {e4 menjewer} [m6:IDN.GOV camat] yang dulu meneken izin.
e1 m1 > m2 COERCE actual 2026-02-09/day mode=destroy ctx=environment
e2 m2 > m1 ACCUSE actual 2026-02-10/none ctx=legal
e3 m4 > m5 SUPPORT actual 2026-02-10/none ctx=environment
e4 m4 > m6 ACCUSE actual 2026-02-10/none mode=disapprove ctx=environment

### Suara Karya 2000-10-06
Setelah kompleks parlemen diterjang lautan manusia, [m1:YUG.GOV Slobodan Milosevic] {e2 menyatakan takluk} kepada [m2:YUG.OPP Vojislav Kostunica], Jumat (6/10). [m3:RUS.GOV Menlu Igor Ivanov], yang baru saja {e3 bertandang} ke [m4:@YUG Beograd], menyampaikan {e4 ucapan selamat} dari [m5:RUS.GOV Presiden Vladimir Putin].
e2 m1 > m2 CONCEDE actual 2000-10-06/day ctx=election,pro_democracy
e3 m3 > m1 CONSULT actual 2000-10-06/none mode=visit ctx=diplomatic
e4 m5 > m2 SUPPORT actual 2000-10-06/none ctx=election,diplomatic

### Gatra 2016-09-21
[m1:RUS.MIL Pesawat tempur Rusia], demikian {e1 tuduhan} [m2:USA.GOV Washington], {e2 meluluhlantakkan} iring-iringan [m3:SYR.NGO Bulan Sabit Merah Suriah] di Urum al-Kubra. [m4:RUS.GOV Moskow] {e3 menepisnya}. [m5:UN Badan-badan PBB] memarkir semua konvoi bantuan untuk sementara, sedangkan [m6:SYR.GOV Damaskus], yang disokong [m7=m4 Kremlin], bungkam.
e1 m2 > m1 ACCUSE actual 2016-09-21/none mode=allege ctx=military,human_security
e2 m1 > m3 ASSAULT denied 2016-09-21/none mode=aerial ctx=military,human_security
e3 m4 > m2 REJECT actual 2016-09-21/none ctx=military
rel m7 ally_of m6

### Sriwijaya Post 2009-12-09
Peringatan Hari Antikorupsi di depan Istana diwarnai {e1 aksi teatrikal} [m1:IDN.CVL Kompak], koalisi yang dimotori [m2:IDN.CVL Teten Masduki]. [m3=m1 Mereka] menyodori [m4:IDN.GOV presiden] sepasang sapu dan meminta kasus Bank Century dibersihkan. [m5:IDN.GOV Juru bicara Julian Pasha] menilai <<q1 unjuk rasa itu wajar>>; [m6:IDN.COP polisi] {e3 melucuti} dua bendera yang tiangnya runcing.
e1 m1 > m4 PROTEST actual 2009-12-09/day mode=demo ctx=corruption
e3 m6 > m1 COERCE actual 2009-12-09/day mode=seize ctx=corruption
q1 m5 indirect cue=menilai
rel m2 leads m1

### Kompas.com 2017-06-05
Empat negara Arab, yakni [m1:SAU.GOV Arab Saudi], [m2:ARE.GOV Uni Emirat Arab], [m3:BHR.GOV Bahrain], dan [m4:EGY.GOV Mesir], {e1 memulaukan} [m5:QAT.GOV Qatar] sejak Senin (5/6) subuh. [m6:TUR.GOV Ankara], sekutu yang memiliki pangkalan di emirat itu, {e2 menerbangkan} 4.000 ton makanan. "<<q1 [m7=m5 Kami] tidak akan {e3 menyembah} siapa pun>>," kata [m8:QAT.GOV Menlu Mohammed bin Abdulrahman].
e1 m1,m2,m3,m4 > m5 SANCTION actual 2017-06-05/day mode=discontinue ctx=diplomatic,economic
e2 m6 > m5 AID actual 2017-06-05/none mode=assist ctx=economic
e3 m7 > m1,m2,m3,m4 REJECT actual 2017-06-05/none mode=yield ctx=diplomatic
q1 m8 direct cue=kata
rel m6 ally_of m5

### Harian Jogja 2015-03-06
[m1:IDN.ELI Sri Sultan] menimang permintaan [m2:IDN.REL adik-adiknya] untuk {e2 berembuk} soal sabda raja, namun belum memberi jawaban. [m3:IDN.LEG DPRD DIY], dalam pada itu, mengetok palu raperdais suksesi yang masih mencantumkan syarat laki-laki. [m4:IDN.CVL Jaringan perempuan Yogyakarta] {e4 membidas} keputusan tersebut.
e2 m2 > m1 REQUEST requested 2015-03-06/none mode=meet ctx=political_institutions
e4 m4 > m3 ACCUSE actual 2015-03-06/none mode=disapprove ctx=gender,legislative

### Kompas 2015-09-15
[m1:HUN.GOV Budapest] {e1 menggembok} perbatasan selatannya dengan pagar kawat berduri dan {e2 menerbitkan ancaman} penjara tiga tahun bagi siapa saja yang memanjatnya. [m2:SYR.REF Pengungsi Suriah] yang terdampar di [m3:@SRB Horgos] {e3 mogok makan}. [m4:HRV.GOV Kroasia], tetangga yang juga anggota [m5:EU Uni Eropa], {e4 melapangkan jalan} bagi bus-bus [m6=m2 mereka].
e1 m1 > m2 COERCE actual 2015-09-15/none mode=restrict ctx=migration,asylum
e2 m1 > m2 THREATEN threatened 2015-09-15/none ctx=migration,legal
e3 m2 > m1 PROTEST actual 2015-09-15/none mode=hunger ctx=migration,asylum
e4 m4 > m2 CONCEDE actual 2015-09-15/none mode=access ctx=migration,asylum
rel m4 member_of m5

### Mimbar Umum 2024-08-23
[m1:IDN.EDU Mahasiswa USU] {e1 merobohkan} pagar DPRD Sumut, Jumat (23/8), dalam gelombang penolakan revisi UU Pilkada. [m2:IDN.COP Polrestabes Medan] {e2 mengguyur} [m5=m1 mereka] dengan meriam air dan {e3 menggelandang} 39 orang. Sorenya [m3:IDN.LEG Ketua DPRD Baskami Ginting], politikus [m4:IDN.PTY PDI-P], {e4 menjamin} para tahanan pulang malam itu juga.
e1 m1 > m3 PROTEST actual 2024-08-23/day mode=riot ctx=election,legislative
e2 m2 > m1 ASSAULT actual 2024-08-23/day mode=crowd-control ctx=repression
e3 m2 > m1 COERCE actual 2024-08-23/day mode=arrest ctx=repression
e4 m3 > m1 AGREE planned 2024-08-23/day mode=release ctx=repression
rel m3 member_of m4
