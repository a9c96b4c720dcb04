### Kompas.com 2020-06-16
Asap membubung di Kaesong. [m1:PRK.GOV Korea Utara] {e1 meledakkan} gedung kantor penghubung yang dibangun dengan uang [m2:KOR.GOV tetangganya]. Tiga hari sebelumnya [m3:PRK.GOV Kim Yo Jong] {e2 mengancam} akan melakukannya karena selebaran yang diterbangkan [m4:PRK.REF para pembelot]. [m5=m2 Pihak Selatan] {e3 menyesalkan} perbuatan itu. [m6:KOR.GOV Wakil kepala keamanan nasional Kim You-geun] memperingatkan bahwa [m7=m2 negaranya] {e4 akan menanggapi dengan keras} bila [m8=m1 Pyongyang] terus memperburuk keadaan. [m9:CHN.GOV Beijing], sekutu [m10=m1 rezim itu], hanya berharap damai.
e1 m1 > m2 ASSAULT actual 2020-06-16/none mode=destroy ctx=military,diplomatic
e2 m3 > m2 THREATEN threatened 2020-06-13/day mode=violence ctx=diplomatic
e3 m5 > m1 ACCUSE actual 2020-06-16/none mode=disapprove ctx=diplomatic
e4 m7 > m8 THREATEN threatened 2020-06-16/none mode=violence ctx=military said=m6

### Antara 2019-10-11
[m1:NOBEL Komite Nobel] memilih [m2:ETH.GOV Abiy Ahmed] karena {e1 berdamai} dengan [m3:ERI.GOV Eritrea], musuh dua puluh tahun. [m4=m2 Perdana menteri 43 tahun itu] menelepon ketua komite dan mengaku terharu. Di [m5:@ERI Asmara], [m6:ERI.GOV Isaias Afwerki] tidak berkomentar; gerbang perbatasan yang [m7=m2+m6 keduanya] {e2 buka} tahun lalu kini tertutup lagi. [m8:AMNESTY Amnesty International] {e3 mengingatkan} [m9=m4 sang peraih hadiah] bahwa bentrokan etnis di [m11:ETH.GOV negerinya] masih memakan korban. Nama [m10:SWE.CVL Greta Thunberg], yang dijagokan bandar taruhan, tak disebut.
e1 m2 > m3 SUPPORT actual 2018-07-01/month ctx=diplomatic
e2 m2 > m6 RETREAT actual 2018-09-01/year mode=access ctx=diplomatic
e3 m8 > m9 REQUEST requested 2019-10-11/none mode=change ctx=human_rights

### detikNews 2014-04-22
[m1:KEN.COP Polisi Nairobi] menggeledah rumah demi rumah di Eastleigh, permukiman orang Somalia, dan {e1 mengangkut} empat ribu orang ke Stadion Kasarani. [m2:SOM.GOV Mogadishu] {e2 memanggil pulang} [m9:SOM.GOV duta besarnya] sebagai protes, sebab seorang konsulnya ikut {e3 ditahan}. "<<q1 [m3:KEN.GOV Kami] tidak mengincar satu bangsa>>," kata [m4:KEN.GOV Menteri Dalam Negeri Joseph ole Lenku]. Penjelasan itu {e4 tidak diterima} [m5:HRW Human Rights Watch], yang menemukan [m6:SOM.REF para penghuni stadion] tidur bertumpuk. [m7:UNHCR UNHCR] belum {e5 diizinkan} menengok [m8=m6 mereka].
e1 m1 > m6 COERCE actual 2014-04-22/none mode=arrest ctx=terrorism,migration
e2 m2 > m4 SANCTION actual 2014-04-22/none mode=withdraw ctx=diplomatic
e3 m1 > m2 COERCE actual 2014-04-22/none mode=arrest ctx=diplomatic
e4 m5 > m4 ACCUSE actual 2014-04-22/none mode=disapprove ctx=human_rights
e5 m1 > m7 REJECT actual 2014-04-22/none mode=yield ctx=human_rights
q1 m4 direct cue=kata

### Tempo.co 2022-12-07
Pagi itu [m1:PER.GOV Pedro Castillo] masih di istana, sore [m9=m1 ia] sudah di sel. Guru desa tersebut {e1 membubarkan} [m2:PER.LEG Kongres] tiga jam sebelum sidang pemakzulannya. [m3=m2 Para wakil rakyat] tetap bersidang dan {e2 mencopotnya} dengan 101 suara; [m4:PER.GOV wakilnya, Dina Boluarte], dilantik. Dalam perjalanan ke [m5:MEX.GOV Kedutaan Besar Meksiko] untuk {e3 meminta suaka}, mobilnya terjebak macet dan [m6:PER.COP pengawalnya sendiri] {e4 membelokkannya} ke markas kepolisian. [m7:MEX.GOV Andres Manuel Lopez Obrador] menyalahkan elite Lima, ucapan yang {e5 diprotes} [m8=m4 presiden baru itu].
e1 m1 > m2 COERCE actual 2022-12-07/none ctx=political_institutions,legislative
e2 m3 > m1 SANCTION actual 2022-12-07/none mode=expel ctx=legislative,executive
e3 m1 > m5 REQUEST requested 2022-12-07/none mode=assist ctx=asylum
e4 m6 > m1 COERCE actual 2022-12-07/none mode=arrest ctx=political_institutions
e5 m8 > m7 ACCUSE actual 2022-12-07/none mode=disapprove ctx=diplomatic

### CNN Indonesia 2017-02-14
[m1:MYS.COP Kepolisian Diraja] {e1 menangkap} [m2:IDN.CVL Siti Aisyah], pekerja spa asal Serang, dan seorang perempuan Vietnam, [m3:VNM.CVL Doan Thi Huong]. [m4=m2+m3 Keduanya] diduga mengoleskan racun ke wajah [m5:PRK.ELI Kim Jong Nam] di Bandara Kuala Lumpur. [m6:PRK.GOV Duta Besar Kang Chol] {e2 menuntut} jenazah diserahkan tanpa otopsi, tetapi [m7:MYS.GOV pihak berwenang] {e3 menolak}. [m8:KOR.SPY Badan intelijen Seoul] {e4 menuding} [m9=m10 saudara tiri korban]. "<<q1 [m11=m2 Saya] kira itu acara televisi>>," kata [m12=m2 gadis Banten itu]. Yang dituding, [m10:PRK.GOV Kim Jong Un], bungkam.
e1 m1 > m2,m3 COERCE actual 2017-02-14/none mode=arrest ctx=crime
e2 m6 > m7 REQUEST requested 2017-02-14/none mode=yield ctx=diplomatic,legal
e3 m7 > m6 REJECT actual 2017-02-14/none mode=yield ctx=diplomatic,legal
e4 m8 > m9 ACCUSE actual 2017-02-14/none mode=allege ctx=intelligence
q1 m12 direct cue=kata

### Republika 2010-06-01
Kapal keenam dikepung sebelum fajar. Sembilan [m1:TUR.CVL aktivis] {e1 tewas} di geladak atas; [m2:ISR.MIL komando yang turun dari helikopter] mengaku dikeroyok dengan tongkat. [m3:TUR.GOV Ahmet Davutoglu] menyebut peristiwa itu 11 September bagi [m4=m3 negerinya] dan {e2 mendesak} sidang darurat. [m5:EGY.GOV Hosni Mubarak] {e3 membuka} perbatasan Rafah tanpa batas waktu. Sikap tersebut {e4 disyukuri} [m6:HAMAS.GOV penguasa Gaza], yang sejak 2007 {e5 diblokade} [m7=m8 dua tetangganya]. [m8:ISR.GOV Tel Aviv] berjanji {e6 membebaskan} semua penumpang.
e1 m2 > m1 ASSAULT actual 2010-05-31/day mode=firearms ctx=human_security
e2 m3 > m9 REQUEST requested 2010-05-31/day mode=meet ctx=diplomatic
e3 m5 > m6 RETREAT actual 2010-06-01/none mode=access ctx=human_security
e4 m6 > m5 SUPPORT actual 2010-06-01/none ctx=human_security
e5 m8,m5 > m6 COERCE actual 2007-01-01/year mode=restrict ctx=territory bg
e6 m8 > m1 CONCEDE planned 2010-06-01/none ctx=human_rights
Dewan Keamanan [m9:UN PBB] bersidang sampai pagi.

### Viva 2021-07-27
[m1:TUN.GOV Presiden Kais Saied] {e1 membekukan} parlemen selama 30 hari dan {e2 memberhentikan} [m2:TUN.GOV Hichem Mechichi]. Ketua parlemen [m3:TUN.PTY Rached Ghannouchi], 80 tahun, duduk semalaman di mobil di depan gerbang yang dijaga [m4:TUN.MIL tentara]; [m5=m4 mereka] {e3 tak membiarkannya masuk}. [m9=m6 Partainya], [m6:TUN.PTY Ennahda], {e4 menyebut} semua itu kudeta. "<<q1 Bacalah konstitusi>>," {e5 jawab} [m7=m1 mantan dosen hukum tersebut]. [m8:TUN.LAB Serikat buruh UGTT], yang pernah menerima Nobel, {e6 bersedia mendukung} asalkan kekuasaan darurat dibatasi.
e1 m1 > m3 COERCE actual 2021-07-25/day mode=restrict ctx=legislative,executive
e2 m1 > m2 SANCTION actual 2021-07-25/day mode=expel ctx=executive
e3 m5 > m3 COERCE actual 2021-07-26/day mode=restrict ctx=legislative
e4 m6 > m1 ACCUSE actual 2021-07-27/none mode=allege ctx=pro_autocracy
e5 m7 > m6 REJECT actual 2021-07-27/none ctx=pro_autocracy
e6 m8 > m1 SUPPORT hypothetical 2021-07-27/none ctx=executive
q1 m7 direct cue=jawab

### Kompas 2013-03-26
[m1:CYP.GOV Nicos Anastasiades] pulang dari [m2:@BEL Brussel] dengan rasa pahit. [m3:EU Kelompok Euro] {e1 akan meminjamkan} sepuluh miliar, tetapi sebagai syarat [m4=m1 Nikosia] {e2 harus menutup} bank terbesar kedua. Deposan kaya, banyak di antaranya [m5:RUS.BUS orang Rusia], menanggung kerugian. [m6:RUS.GOV Dmitry Medvedev] {e3 menyebutnya} perampokan. Pekan lalu [m7:CYP.GOV menteri keuangan] {e4 memohon} pinjaman kepada [m8=m6 pemerintahannya], dan permohonan itu {e5 kandas}. [m9:CYP.CVL Pelajar] {e6 berarak} ke istana sambil membawa spanduk bertuliskan nama Merkel.
e1 m3 > m4 AID planned 2013-03-26/none ctx=economic
e2 m3 > m4 REQUEST requested 2013-03-26/none mode=change ctx=economic
e3 m6 > m3 ACCUSE actual 2013-03-26/none mode=disapprove ctx=economic
e4 m7 > m8 REQUEST requested 2013-03-19/week mode=assist ctx=economic
e5 m8 > m7 REJECT actual 2013-03-19/week mode=assist ctx=economic
e6 m9 > m1 PROTEST actual 2013-03-26/none mode=demo ctx=economic

### Okezone 2023-08-24
Ekor pesawat Embraer jatuh di ladang [m1:@RUS Tver]. Di dalamnya tercatat nama [m2:WAGNER.REB Yevgeny Prigozhin] dan wakilnya, [m3:WAGNER.REB Dmitry Utkin]. Dua bulan lalu [m4=m2 mantan juru masak itu] {e1 memberontak} dan berbaris ke ibu kota, lalu {e2 diampuni} lewat {e3 penengahan} [m5:BLR.GOV Alexander Lukashenko]. [m6:RUS.GOV Vladimir Putin] {e4 menyampaikan belasungkawa} sambil menyebutnya orang berbakat yang banyak salah. Dugaan bahwa [m7=m6 Kremlin] {e5 memerintahkan} pembunuhan, kata [m8:RUS.GOV Dmitry Peskov], {e6 bohong belaka}.
e1 m4 > m6 ASSAULT actual 2023-06-23/month ctx=military
e2 m6 > m4 CONCEDE actual 2023-06-24/month ctx=military,legal
e3 m5 > m6,m4 CONSULT actual 2023-06-24/month mode=third-party ctx=diplomatic
e4 m6 > m2 SUPPORT actual 2023-08-24/none ctx=military
e5 m7 > m2 ASSAULT denied 2023-08-24/none mode=targeted ctx=military
e6 m8 > m9 REJECT actual 2023-08-24/none ctx=military
[m9:USA.SPY Intelijen Barat] menduga ada bom di roda pesawat.

### Suara Merdeka 2017-05-10
[m1:IDN.JUD Majelis hakim] {e1 memvonis} [m2:IDN.GOV Basuki Tjahaja Purnama] dua tahun penjara dalam perkara penodaan agama, lebih berat daripada tuntutan jaksa. Gubernur Jakarta itu {e2 langsung ditahan} di Cipinang, lalu dipindah ke Mako Brimob. [m3:IDN.CVL Pendukungnya] {e3 membakar lilin} sampai larut dan baru bubar setelah [m4:IDN.GOV Djarot Saiful Hidayat], wakilnya, {e4 membujuk} [m5=m3 mereka]. [m6:IDN.REL Rizieq Syihab], dari [m7:@SAU Mekkah], {e5 mengapresiasi} putusan tersebut. [m8:UN Kantor HAM PBB] di Bangkok menyatakan {e6 prihatin}.
e1 m1 > m2 SANCTION actual 2017-05-09/day mode=convict ctx=religion_ethnicity,legal
e2 m1 > m2 COERCE actual 2017-05-09/day mode=arrest ctx=legal
e3 m3 > m1 PROTEST actual 2017-05-09/day mode=demo ctx=religion_ethnicity,legal
e4 m4 > m5 REQUEST requested 2017-05-09/day mode=yield ctx=religion_ethnicity
e5 m6 > m1 SUPPORT actual 2017-05-10/none ctx=religion_ethnicity,legal
e6 m8 > m1 ACCUSE actual 2017-05-10/none mode=disapprove ctx=human_rights,legal

### Liputan6.com 2012-01-23 none
Naga kayu menyambut tahun baru di [m1:@SGP Singapura]. [m2:SGP.GOV Lee Hsien Loong] mengunggah foto keluarga, sementara saingannya [m3:SGP.OPP Low Thia Khiang] makan malam dengan warga Hougang. [m4=m2+m3 Kedua politikus itu] sama-sama berdarah Teochew. Di [m5:@IDN Pontianak], [m6:IDN.GOV wali kota] melepas arak-arakan. [m7=m6 Ia] menggendong cucunya.

### SINDOnews 2020-09-28
Deru artileri kembali terdengar di Nagorno-Karabakh. [m1:AZE.MIL Baku] {e1 merebut} tujuh desa, menurut kementerian pertahanannya, sedangkan [m2:ARM.GOV Yerevan] {e2 menyangkal} kehilangan wilayah dan mengumumkan mobilisasi umum. [m3:TUR.GOV Ankara] {e3 mendukung} [m4=m1 saudara seetnisnya]. [m5:ARM.GOV Nikol Pashinyan] {e4 menelepon} [m6:RUS.GOV Vladimir Putin], yang [m10:RUS.GOV negerinya] menjual senjata kepada [m7=m1+m2 kedua kubu]. Kementerian di Yerevan {e5 menuduh} jet F-16 [m8:TUR.MIL Turki] {e6 menjatuhkan} satu Su-25 [m9=m2 mereka]; tuduhan itu dibantah.
e1 m1 > m2 ASSAULT denied 2020-09-28/none ctx=territory,military said=m1
e2 m2 > m1 REJECT actual 2020-09-28/none ctx=territory,military
e3 m3 > m4 SUPPORT actual 2020-09-28/none ctx=military
e4 m5 > m6 CONSULT actual 2020-09-28/none mode=phone ctx=military,diplomatic
e5 m2 > m8 ACCUSE actual 2020-09-28/none mode=allege ctx=military
e6 m8 > m9 ASSAULT denied 2020-09-28/none mode=aerial ctx=military said=m2

### Suara.com 2018-11-26
Tiga kapal kecil mencoba melewati Selat Kerch. [m1:RUS.MIL Penjaga pantai FSB] {e1 menabrak} salah satunya, {e2 menembaki} yang lain, dan {e3 menggiring} [m2:UKR.MIL 24 pelaut] ke pelabuhan. [m3:UKR.LEG Verkhovna Rada] menyetujui {e4 darurat militer} selama 30 hari di sepuluh provinsi, usul [m4:UKR.GOV Petro Poroshenko] yang semula meminta dua bulan. [m5=m4 Raja cokelat itu] {e5 dituduh} [m9=m8 lawannya] menunda pemilu. "<<q1 [m6=m5 Saya] tidak takut pemilih>>," katanya. [m7:TUR.GOV Ankara] {e6 menawarkan} jasa baik.
e1 m1 > m2 ASSAULT actual 2018-11-25/day ctx=military,territory
e2 m1 > m2 ASSAULT actual 2018-11-25/day mode=firearms ctx=military,territory
e3 m1 > m2 COERCE actual 2018-11-25/day mode=seize ctx=military
e4 m3 > m1 COERCE actual 2018-11-26/none mode=martial-law ctx=military,legislative
e5 m9 > m5 ACCUSE actual 2018-11-26/none mode=allege ctx=election
e6 m7 > m1,m4 AGREE actual 2018-11-26/none ctx=diplomatic
q1 m6 direct cue=katanya
Di antara pengkritik itu ada [m8:UKR.OPP Yulia Tymoshenko].

### VOA Indonesia 2008-11-29
[m1:IND.COP Komando NSG] {e1 menyerbu} Hotel Taj Mahal dan {e2 menembak} tiga penyerang terakhir, mengakhiri 60 jam teror. Satu-satunya yang hidup, [m2:LET.REB Ajmal Kasab], {e3 tertangkap} pada malam pertama; [m8=m2 ia] mengaku dilatih di [m3:@PAK Muridke]. [m4:PAK.GOV Asif Ali Zardari] {e4 berjanji} menindak siapa pun di [m9:PAK.GOV negerinya] yang terbukti terlibat, tetapi kepala intelijennya, yang sempat dijanjikan {e5 datang}, batal berangkat. [m5:IND.GOV Manmohan Singh] dikecam lamban. [m6:IND.GOV Shivraj Patil], menteri dalam negerinya, {e6 mundur}.
e1 m1 > m2 ASSAULT actual 2008-11-29/none mode=firearms ctx=terrorism
e2 m1 > m7 ASSAULT actual 2008-11-29/none mode=firearms ctx=terrorism
e3 m1 > m2 COERCE actual 2008-11-26/day mode=arrest ctx=terrorism
e4 m4 > m5 AGREE planned 2008-11-29/none ctx=terrorism
e5 m4 > m5 REJECT actual 2008-11-29/none mode=meet ctx=terrorism,intelligence
e6 m6 > m5 RETREAT actual 2008-11-29/none mode=resign ctx=executive
[m7:LET.REB Para penyerang] datang dengan perahu karet.

### Antara 2016-11-05
[m1:KOR.CVL Dua ratus ribu orang] membawa lilin ke Gwanghwamun {e1 menuntut} [m2:KOR.GOV Park Geun-hye] turun. Sehari sebelumnya [m3=m2 putri diktator itu] {e2 meminta maaf} di televisi dengan mata berkaca dan {e3 bersedia diperiksa} [m10=m9 jaksa]. Sahabatnya, [m4:KOR.CVL Choi Soon-sil], {e4 ditangkap} karena memeras konglomerat. [m5:KOR.OPP Moon Jae-in] {e5 menuntut} [m6=m2 dia] menyerahkan urusan negara kepada kabinet baru. "<<q1 Kalau tidak, [m7=m5 saya] akan berdiri bersama rakyat>>," kata [m8=m5 bekas pengacara itu].
e1 m1 > m2 PROTEST actual 2016-11-05/none mode=demo ctx=corruption,executive
e2 m3 > m1 CONCEDE actual 2016-11-04/day ctx=corruption
e3 m3 > m10 CONCEDE planned 2016-11-04/day ctx=corruption,legal
e4 m9 > m4 COERCE actual 2016-11-05/none mode=arrest ctx=corruption,legal
e5 m5 > m6 REQUEST requested 2016-11-05/none mode=change ctx=executive
q1 m8 direct cue=kata
Berkas perkara disusun [m9:KOR.JUD Kejaksaan Seoul].

### Tribun Timur 2007-09-27
[m1:MMR.REL Biksu-biksu] berjalan tanpa alas kaki dari Shwedagon sambil melantunkan doa kasih. Di Sule, [m2:MMR.MIL serdadu Divisi 66] {e1 menembaki} kerumunan; [m3:JPN.JRN fotografer Kenji Nagai] {e2 roboh} dengan kamera masih di tangan. Biara Ngwe Kyar Yan {e3 digerebek} malamnya dan tujuh puluh penghuninya {e4 diangkut}. [m4:JPN.GOV Perdana Menteri Yasuo Fukuda] {e5 menuntut} penjelasan. [m5:ASEAN ASEAN], tempat [m6:MMR.GOV Naypyidaw] menjadi anggota, {e6 menyatakan muak} lewat [m7:SGP.GOV George Yeo].
e1 m2 > m1 ASSAULT actual 2007-09-27/none mode=firearms ctx=repression
e2 m2 > m3 ASSAULT actual 2007-09-27/none mode=firearms ctx=repression
e3 m2 > m1 COERCE actual 2007-09-27/none mode=seize ctx=repression,religion_ethnicity
e4 m2 > m1 COERCE actual 2007-09-27/none mode=arrest ctx=repression,religion_ethnicity
e5 m4 > m6 REQUEST requested 2007-09-27/none mode=change ctx=human_rights,diplomatic
e6 m5 > m6 ACCUSE actual 2007-09-27/none mode=disapprove ctx=human_rights
rel m6 member_of m5
rel m7 leads m5

### Kumparan 2025-01-20
Beberapa menit setelah bersumpah, [m1:USA.GOV Donald Trump] {e1 mengampuni} [m2:USA.CVL seribu lima ratus orang] yang {e2 menyerbu} Capitol empat tahun lalu. [m9=m1 Ia] juga {e3 menarik} [m10:USA.GOV negaranya] dari [m3:WHO WHO] untuk kedua kali. [m4:WHO Tedros Adhanom Ghebreyesus], pemimpin [m5=m3 badan kesehatan itu], {e4 berharap} keputusan tersebut dipertimbangkan lagi. Soal Terusan, presiden ke-47 itu {e5 berjanji} merebutnya kembali. "<<q1 Terusan ini milik [m6:PAN.GOV kami] dan akan tetap begitu>>," {e6 balas} [m7:PAN.GOV Jose Raul Mulino].
e1 m1 > m2 CONCEDE actual 2025-01-20/none ctx=legal
e2 m2 > m8 PROTEST actual 2021-01-06/day mode=riot ctx=election
e3 m9 > m3 SANCTION actual 2025-01-20/none mode=withdraw ctx=health
e4 m4 > m1 REQUEST requested 2025-01-20/none mode=change ctx=health
e5 m1 > m7 THREATEN threatened 2025-01-20/none mode=territory ctx=territory
e6 m7 > m1 REJECT actual 2025-01-20/none mode=yield ctx=territory
q1 m7 direct cue=balas
[m8:USA.LEG Kongres] waktu itu sedang mengesahkan kemenangan [m11:USA.GOV lawannya].

### Media Indonesia 2011-05-06
Makam itu ada di dasar laut. [m1:USA.MIL Regu SEAL] membawa jenazah [m2:ALQAEDA.REB Osama bin Laden] ke kapal induk setelah {e1 menembaknya} di [m3:@PAK Abbottabad]. [m4:PAK.MIL Angkatan darat], yang markas akademinya hanya selemparan batu dari situ, {e2 memperingatkan} bahwa kerja sama akan ditinjau bila pelanggaran kedaulatan seperti itu terulang. [m5=m6 Jaringan yang ditinggalkannya] {e3 bersumpah} membalas. "<<q1 Darahnya lebih berharga bagi [m7=m6 kami] daripada emas>>," demikian pernyataan [m6:ALQAEDA.REB Al-Qaeda]. [m8:USA.GOV Barack Obama] {e4 menemui} keluarga korban 9/11 kemarin.
e1 m1 > m2 ASSAULT actual 2011-05-02/day mode=targeted ctx=terrorism
e2 m4 > m1 THREATEN threatened 2011-05-05/none mode=relations ctx=military,territory
e3 m5 > m1 THREATEN threatened 2011-05-06/none mode=violence ctx=terrorism
e4 m8 > m9 CONSULT actual 2011-05-05/day ctx=terrorism
q1 m6 direct cue=pernyataan
[m9:USA.CVL Mereka] sempat meminta foto jenazah.

### Bisnis.com 2019-01-25
[m1:BRA.BUS Vale], perusahaan tambang terbesar negeri itu, sekali lagi dihantam bencana: bendungan limbahnya di [m2:@BRA Brumadinho] runtuh. [m3:BRA.JUD Kejaksaan Minas Gerais] {e1 membekukan} satu miliar real miliknya. Tiga tahun lalu di Mariana, anak usahanya {e2 didenda} untuk kejadian serupa. [m4:BRA.GOV Jair Bolsonaro] {e3 terbang} ke lokasi; [m5:ISR.GOV Israel], sahabat barunya, {e4 mengirim} 130 tentara penyelamat. [m6:BRA.CVL Gerakan korban bendungan] {e5 menuding} [m7=m1 raksasa bijih besi itu] mengabaikan peringatan.
e1 m3 > m1 COERCE actual 2019-01-25/none mode=seize ctx=environment,legal
e2 m8 > m1 SANCTION actual 2016-01-01/year mode=convict ctx=environment,legal bg
e3 m4 > m6 CONSULT actual 2019-01-25/none mode=visit ctx=disasters
e4 m5 > m4 AID actual 2019-01-25/none ctx=disasters
e5 m6 > m7 ACCUSE actual 2019-01-25/none mode=allege ctx=environment
Denda itu dijatuhkan [m8:BRA.GOV badan lingkungan Ibama].

### BBC Indonesia 2016-06-24
[m1:GBR.CVL Empat puluh delapan persen] kalah dari lima puluh dua. [m2:GBR.GOV David Cameron] mengumumkan {e1 pengunduran diri} di depan pintu hitam. [m3:SCT.PRE Nicola Sturgeon] menyatakan referendum kedua di Skotlandia sangat mungkin, sebab rakyat [m4=m3 wilayahnya] ingin tetap tinggal. [m5:EU Jean-Claude Juncker] {e2 mendesak} [m6=m2 London] segera pergi. "<<q1 Ini bukan perceraian baik-baik>>," katanya. [m7:FRA.PTY Marine Le Pen] {e3 bersorak} dan {e4 meminta} pemungutan suara serupa di [m9:FRA.GOV negerinya]; permintaan itu {e5 ditampik} [m8:FRA.GOV Francois Hollande].
e1 m2 > m1 CONCEDE planned 2016-06-24/none ctx=executive,election
e2 m5 > m6 REQUEST requested 2016-06-24/none mode=change ctx=diplomatic
e3 m7 > m1 SUPPORT actual 2016-06-24/none ctx=election
e4 m7 > m8 REQUEST requested 2016-06-24/none mode=change ctx=election
e5 m8 > m7 REJECT actual 2016-06-24/none mode=change ctx=election
q1 m5 direct cue=katanya

### Kompas.id 2023-03-18
Surat itu memuat dua nama. [m1:ICC Mahkamah Pidana Internasional] {e1 memerintahkan penangkapan} [m2:RUS.GOV Vladimir Putin] dan [m3:RUS.GOV Maria Lvova-Belova], komisioner hak anak, atas {e2 pemindahan} [m4:UKR.CVL ribuan bocah] dari daerah pendudukan. [m5:RUS.GOV Maria Zakharova] {e3 menyebutnya} tak berarti: [m6=m5 negaranya], kata [m7=m5 dia], bukan anggota. [m8:UKR.GOV Andriy Kostin] {e4 memuji} [m9=m1 lembaga tersebut]. [m10:HUN.GOV Budapest], meskipun anggota, {e5 tidak akan menahan} [m11=m2 sang pemimpin Kremlin] jika [m12=m2 ia] datang.
e1 m1 > m2,m3 THREATEN threatened 2023-03-17/day mode=arrest ctx=human_rights,legal
e2 m3 > m4 COERCE actual 2023-03-18/none mode=deport ctx=human_rights
e3 m5 > m1 REJECT actual 2023-03-18/none mode=yield ctx=legal
e4 m8 > m9 SUPPORT actual 2023-03-18/none ctx=legal
e5 m10 > m1 REJECT hypothetical 2023-03-18/none mode=assist ctx=legal

### Antara 2022-02-20 none
Pesta salju ditutup di Sarang Burung. [m1:NOR.CVL Kontingen Norwegia] pulang dengan enam belas emas, terbanyak sepanjang sejarah Olimpiade Musim Dingin. [m2=m3 Gadis 15 tahun asal Kazan] yang menjadi pusat perhatian, [m3:RUS.CVL Kamila Valieva], jatuh berkali-kali dan berada di urutan keempat. [m4:? Thomas Bach] prihatin melihat [m5:? pelatihnya] begitu dingin. Tuan rumah, [m6:@CHN China], menempati peringkat ketiga.

### Tempo.co 2005-11-10
[m1:JOR.GOV Raja Abdullah II] memotong kunjungannya di [m2:@KAZ Astana] begitu tiga hotel di ibu kotanya {e1 dibom}. Dalam siaran di internet, [m3:ALQAEDA.REB kelompok Abu Musab al-Zarqawi] mengklaim pelakunya empat orang Irak, sepasang di antaranya suami istri. [m4=m3 Buronan itu] lahir di Zarqa, kota di timur laut Amman. [m5:JOR.CVL Warga] {e2 berpawai} sambil meneriakkan agar [m6=m4 ia] terbakar di neraka. [m7:ISR.GOV Tel Aviv] {e3 menawarkan} bantuan medis dan [m8=m1 kerajaan] {e4 menutup} perbatasan darat.
e1 m3 > m5 ASSAULT actual 2005-11-09/day mode=suicide-attack ctx=terrorism
e2 m5 > m6 PROTEST actual 2005-11-10/none mode=demo ctx=terrorism
e3 m7 > m1 AGREE actual 2005-11-10/none ctx=terrorism,health
e4 m8 > m3 COERCE actual 2005-11-10/none mode=restrict ctx=terrorism

### Detik 2024-12-03
Pengumuman larut malam itu bertahan enam jam saja. [m1:KOR.GOV Yoon Suk Yeol] {e1 menetapkan} darurat militer dengan alasan [m2:KOR.OPP kubu lawan] membela komunis. [m3:KOR.MIL Pasukan lintas udara] {e2 memecahkan} jendela parlemen, tetapi [m4:KOR.LEG 190 anggotanya], ada yang memanjat pagar, {e3 membatalkan} dekret tersebut. [m5:KOR.PTY Han Dong-hoon], ketua partai [m6=m1 sang presiden] sendiri, {e4 menyebut} tindakan [m9=m1 atasannya] keliru. Jika [m7=m1 dia] tak mundur, kata [m8:KOR.OPP Lee Jae-myung], {e5 pemakzulan akan diajukan}.
e1 m1 > m2 COERCE actual 2024-12-03/none mode=martial-law ctx=executive,political_institutions
e2 m3 > m4 COERCE actual 2024-12-03/none ctx=military,legislative
e3 m4 > m1 REJECT actual 2024-12-03/none mode=change ctx=legislative
e4 m5 > m6 ACCUSE actual 2024-12-03/none mode=disapprove ctx=executive
e5 m8 > m7 THREATEN threatened 2024-12-03/none ctx=legislative,executive
