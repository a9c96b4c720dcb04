### Antara 2019-01-17
[m1:IDN.JUD Pengadilan Negeri Banyuwangi] {e1 mengadili} [m2:IDN.CVL Heri Budiawan], penolak tambang emas Tumpang Pitu, atas tuduhan menyebarkan komunisme.
e1 m1 > m2 ACCUSE actual 2019-01-17/none mode=allege ctx=environment,legal

### Kompas.com 2022-06-14
Sebanyak 17 [m1:TUR.JRN wartawan Kurdi] {e1 diinterogasi} [m2:TUR.COP kepolisian Diyarbakir] tanpa didampingi pengacara; [m3:NGO Komite Perlindungan Jurnalis] {e2 meminta} [m4:TUR.GOV Ankara] {e3 melepaskan} [m5=m1 mereka].
e1 m2 > m1 ACCUSE actual 2022-06-14/none mode=investigate ctx=rights_freedoms
e2 m3 > m4 REQUEST requested 2022-06-14/none mode=yield ctx=rights_freedoms
e3 m4 > m1 RETREAT requested 2022-06-14/none mode=release ctx=rights_freedoms

### Tempo.co 2016-11-22
[m1:IDN.COP Bareskrim] {e1 menginterogasi} [m2:IDN.EDU dua pengurus HMI] hampir dua belas jam. Menurut [m3:IDN.CVL pengacara keduanya], interogasi itu disertai bentakan.
e1 m1 > m2 ACCUSE actual 2016-11-22/none mode=investigate ctx=rights_freedoms

### Republika 2021-09-15
[m1:FRA.JUD Pengadilan Paris] mulai {e1 menyidangkan} dua puluh [m2:ISIS.REB tersangka serangan Bataclan]. Sejumlah penyintas hadir; [m3:FRA.ELI mantan presiden Francois Hollande] dijadwalkan bersaksi pada November.
e1 m1 > m2 ACCUSE actual 2021-09-15/none mode=allege ctx=terrorism,legal

### detikNews 2017-12-13
[m1:IDN.LEG Setya Novanto] {e1 disidang} perdana di [m2:IDN.JUD Pengadilan Tipikor Jakarta] dan mengaku diare ketika [m3:IDN.JUD majelis hakim] bertanya.
e1 m2 > m1 ACCUSE actual 2017-12-13/none mode=allege ctx=corruption,legal

### VOA Indonesia 2020-04-29
[m1:AUS.GOV Canberra] mendesak {e1 investigasi} independen terhadap penanganan awal wabah oleh [m2:CHN.GOV Beijing]. [m3:CHN.GOV Duta Besar Cheng Jingye] {e2 memperingatkan} konsumen China bisa {e3 memboikot} anggur dan daging sapi [m4=m1 Australia].
e1 m1 > m2 ACCUSE requested 2020-04-29/none mode=investigate ctx=health
e2 m3 > m1 THREATEN threatened 2020-04-29/none mode=restrict ctx=economic
e3 m2 > m4 SANCTION threatened 2020-04-29/none mode=discontinue ctx=economic

### Bisnis.com 2023-05-22
[m1:IDN.GOV BPK] {e1 mengaudit} proyek menara BTS [m2:IDN.GOV Bakti Kominfo], sementara [m3:IDN.JUD Kejaksaan Agung] sudah menahan [m4:IDN.GOV Menteri Johnny Plate].
e1 m1 > m2 ACCUSE actual 2023-05-22/none mode=investigate ctx=corruption

### Tribun Sulbar 2021-04-08
{e1 Pemanggilan} [m1:IDN.GOV Sekda Mamuju] oleh [m2:IDN.JUD Kejari setempat] terkait dana gempa {e2 dikritik} [m3:IDN.LEG Ketua DPRD Azwar Anshari Habsi].
e1 m2 > m1 ACCUSE actual 2021-04-08/none mode=investigate ctx=corruption,disasters
e2 m3 > m2 ACCUSE actual 2021-04-08/none mode=disapprove ctx=corruption

### CNN Indonesia 2015-01-13
{e1 Penetapan} [m1:IDN.COP Komjen Budi Gunawan] sebagai tersangka oleh [m2:IDN.JUD KPK] terjadi sehari sebelum uji kelayakan di [m3:IDN.LEG DPR]. [m4:IDN.GOV Presiden Jokowi] belum menarik pencalonannya.
e1 m2 > m1 ACCUSE actual 2015-01-13/none mode=allege ctx=corruption

### Kompas.com 2022-01-10
{e1 Pelaporan} [m1:IDN.GOV Gibran Rakabuming] dan [m2:IDN.BUS Kaesang Pangarep] ke [m5:IDN.JUD KPK] oleh [m3:IDN.EDU dosen UNJ Ubedilah Badrun] {e2 dibalas} [m4:IDN.CVL relawan Jokowi Mania] dengan laporan ke Polda.
e1 m3 > m1,m2 ACCUSE actual 2022-01-10/none mode=allege ctx=corruption
e2 m4 > m3 ACCUSE actual 2022-01-10/none mode=allege ctx=corruption

### Mongabay Indonesia 2020-10-06
[m1:IDN.CVL AMAN] {e1 menuduh} [m2:IDN.BUS perusahaan sawit] dan [m3:IDN.COP Polres Lamandau] {e2 mengkriminalisasi} [m4:IDN.CVL Effendi Buhing, ketua adat Kinipan].
e1 m1 > m2,m3 ACCUSE actual 2020-10-06/none mode=allege ctx=human_security
e2 m3 > m4 COERCE actual 2020-10-06/none mode=arrest ctx=human_security said=m1

### Antara 2009-12-15
{e1 Kriminalisasi} [m1:IDN.CVL Prita Mulyasari] oleh [m2:IDN.BUS Rumah Sakit Omni] {e2 dilawan} publik dengan {e3 mengumpulkan} uang receh; [m3:IDN.GOV Menkes Endang Sedyaningsih] ikut menyumbang.
e1 m2 > m1 ACCUSE actual 2009-12-15/none mode=allege ctx=rights_freedoms
e3 m4 > m1 AID actual 2009-12-15/none ctx=rights_freedoms
e2 m4 > m2 PROTEST actual 2009-12-15/none ctx=rights_freedoms
Posko [m4:IDN.CVL sukarelawan] di Jalan Langsat menerima koin sampai berkarung-karung.

### Detikcom 2014-06-24
[m1:IDN.PTY Tim Prabowo-Hatta] menyatakan tabloid Obor Rakyat {e1 memfitnah} [m2:IDN.GOV Joko Widodo] di luar sepengetahuan [m5=m1 mereka], sedangkan [m3:IDN.COP Polri] {e2 memeriksa} [m4:IDN.JRN pemimpin redaksinya].
e1 m4 > m2 ACCUSE actual 2014-06-24/none mode=allege ctx=election,misinformation
e2 m3 > m4 ACCUSE actual 2014-06-24/none mode=investigate ctx=election,misinformation

### Tribunnews 2021-10-11
[m1:IDN.OPP Fraksi PKS] dianggap {e1 menyudutkan} [m2:IDN.GOV Menteri Luhut Pandjaitan] dalam rapat kereta cepat; [m3:IDN.PTY Golkar] meminta [m4=m1 mereka] berbicara dengan data.
e1 m1 > m2 ACCUSE actual 2021-10-11/none mode=disapprove ctx=economic

### Jawa Pos 2015-02-25
Dalam rapat mediasi yang ricuh, [m1:IDN.LEG beberapa anggota DPRD DKI] {e1 menghardik} [m2:IDN.GOV Gubernur Ahok]. [m3:IDN.GOV Dirjen Keuangan Daerah Reydonnyzar Moenek] menutup pertemuan tanpa hasil.
e1 m1 > m2 ACCUSE actual 2015-02-25/none mode=disapprove ctx=political_institutions

### BBC Indonesia 2018-10-31
Pengadilan tertinggi Pakistan {e1 membebaskan} [m1:PAK.REL Asia Bibi] dari tuduhan menista Nabi. [m2:PAK.REL Tehreek-e-Labbaik] {e3 memblokade} jalan Lahore dan {e4 menyerukan} pembunuhan [m3:PAK.JUD ketiga hakim].
e1 m3 > m1 CONCEDE actual 2018-10-31/none ctx=legal,religion_ethnicity
e3 m2 > m3 PROTEST actual 2018-10-31/none mode=obstruct ctx=religion_ethnicity
e4 m2 > m3 THREATEN threatened 2018-10-31/none mode=violence ctx=religion_ethnicity

### Kompas.com 2023-08-01
[m1:IDN.REL Panji Gumilang] disangka {e1 menodai} agama dan {e2 ditahan} [m2:IDN.COP Bareskrim Polri] selama dua puluh hari pertama; [m3:IDN.GOV Gubernur Ridwan Kamil] memastikan santri tetap belajar.
e2 m2 > m1 COERCE actual 2023-08-01/none mode=arrest ctx=religion_ethnicity
e1 m2 > m1 ACCUSE actual 2023-08-01/none mode=allege ctx=religion_ethnicity

### Antara 2024-07-22
[m1:MMR.MIL Junta Myanmar] {e1 mengasingkan} [m2:MMR.ELI mantan presiden Win Myint] ke penjara Taungoo, terpisah dari [m3:MMR.PTY Aung San Suu Kyi].
e1 m1 > m2 COERCE actual 2024-07-22/none mode=deport ctx=pro_autocracy

### Republika 2002-03-29
[m1:ISR.MIL Tank Israel] {e1 mengisolasi} [m2:PSE.GOV Yasser Arafat] di markasnya di Ramallah dan {e2 memutus} aliran listrik. [m3:EUR.GOV Utusan Eropa Miguel Moratinos] {e3 tidak diizinkan} menemuinya.
e1 m1 > m2 COERCE actual 2002-03-29/none mode=restrict ctx=military
e2 m1 > m2 COERCE actual 2002-03-29/none mode=restrict ctx=military
e3 m1 > m3 REJECT actual 2002-03-29/none mode=meet ctx=diplomatic

### VOA Indonesia 2016-09-05
{e1 Penyensoran} foto gadis napalm oleh [m1:USA.BUS Facebook] {e2 membuat marah} [m2:NOR.GOV Perdana Menteri Erna Solberg], yang mengunggah ulang gambar itu sebelum {e3 dihapus} juga.
e1 m1 > m3 COERCE actual 2016-09-05/none mode=censor ctx=rights_freedoms
e2 m2 > m1 ACCUSE actual 2016-09-05/none mode=disapprove ctx=rights_freedoms
e3 m1 > m2 COERCE actual 2016-09-05/none mode=censor ctx=rights_freedoms
Harian [m3:NOR.JRN Aftenposten] memuat surat terbuka di halaman depan.

### Kompas 2012-04-01
[m1:CHN.GOV Beijing] {e1 menyensor} kolom komentar Weibo selama tiga hari dan {e2 menutup} enam belas situs yang {e3 dituduh} menyiarkan kabar kudeta; [m2:USA.BUS Google] sudah hengkang dua tahun sebelumnya.
e1 m1 > m3 COERCE actual 2012-04-01/none mode=censor ctx=rights_freedoms
e2 m1 > m3 COERCE actual 2012-04-01/none mode=censor ctx=rights_freedoms
e3 m1 > m3 ACCUSE actual 2012-04-01/none mode=allege ctx=misinformation
Enam [m3:CHN.CVL pengguna internet] diperiksa.

### Tempo.co 2018-07-02
[m1:NIC.COP Polisi Nikaragua] {e1 menguntit} [m2:NIC.REL Uskup Silvio Baez] ke mana pun pergi, kata [m3:NIC.REL keuskupan Managua].
e1 m1 > m2 COERCE actual 2018-07-02/none ctx=repression said=m3

### Antara 2014-02-18
[m1:TLS.MIL Kapal patroli Timor Leste] {e1 memantau} [m2:AUS.BUS kapal survei Australia] di Laut Timor atas perintah [m3:TLS.GOV Perdana Menteri Xanana Gusmao]; [m4:@IDN Indonesia] tidak dilibatkan.
e1 m1 > m2 MOBILIZE actual 2014-02-18/none mode=ships ctx=natural_resource

### Kompas.com 2015-08-20
{e1 Relokasi} [m1:IDN.CVL warga Kampung Pulo] ke rusunawa Jatinegara Barat oleh [m2:IDN.GOV Pemprov DKI] diwarnai bentrokan: buldoser {e2 dibakar} dan [m3:IDN.COP polisi] {e3 memukuli} sejumlah pemuda.
e1 m2 > m1 COERCE actual 2015-08-20/none mode=deport ctx=human_security
e2 m1 > m2 PROTEST actual 2015-08-20/none mode=riot ctx=human_security
e3 m3 > m1 ASSAULT actual 2015-08-20/none mode=beat ctx=repression

### Tribun Kalteng 2019-12-05
{e1 Penertiban} tambang emas liar di Danau Sembuluh oleh [m1:IDN.COP Ditpolairud] berakhir tanpa perlawanan; [m2:IDN.LAB dua belas penambang] menyerahkan mesin pompa.
e1 m1 > m2 COERCE actual 2019-12-05/none mode=restrict ctx=natural_resource

### Warta Kota 2018-11-29
[m1:IDN.COP Satlantas] {e1 menilang} bus yang ditumpangi [m2:IDN.REL peserta reuni 212] di Tol Cikampek karena tak membawa surat trayek, bukan untuk {e2 menghalangi} aksi, kata [m3:IDN.COP AKP Bambang Sentot].
e1 m1 > m2 COERCE actual 2018-11-29/none mode=restrict ctx=religion_ethnicity
e2 m1 > m2 COERCE denied 2018-11-29/none mode=restrict ctx=religion_ethnicity said=m3

### Solopos 2016-12-19
{e1 Sweeping} atribut Natal oleh [m1:IDN.REL Laskar Umat Islam Surakarta] di sebuah restoran {e2 dilarang} [m2:IDN.COP Kapolri]. [m3:IDN.BUS Pemilik restoran] sudah mencopot topi Santa karyawannya.
e1 m1 > m3 COERCE actual 2016-12-18/day ctx=religion_ethnicity
e2 m2 > m1 COERCE actual 2016-12-19/none mode=restrict ctx=religion_ethnicity

### detikNews 2020-11-25
[m1:IDN.GOV Ditjen Imigrasi] melaksanakan {e1 pencekalan} terhadap [m2:IDN.BUS dua pengusaha benur] atas permintaan [m3:IDN.JUD KPK].
e1 m1 > m2 COERCE actual 2020-11-25/none mode=restrict ctx=corruption

### Kompas.com 2018-12-05
{e1 Pelarangan} diskusi buku di UIN Alauddin oleh [m1:IDN.EDU pihak rektorat] {e2 dicela} [m2:IDN.JRN PPMI Makassar]. [m3:IDN.COP Polsek Somba Opu] menyangkal memberi perintah.
e1 m1 > m2 COERCE actual 2018-12-05/none mode=censor ctx=rights_freedoms
e2 m2 > m1 ACCUSE actual 2018-12-05/none mode=disapprove ctx=rights_freedoms

### Antara 2021-06-05
{e1 Pemblokiran} Twitter oleh [m1:NGA.GOV pemerintah Nigeria], dua hari setelah cuitan [m2:NGA.GOV Presiden Buhari] {e2 dihapus} [m3:USA.BUS perusahaan itu], {e3 digugat} [m4:NGA.CVL SERAP] ke [m5:ECOWAS.JUD mahkamah ECOWAS].
e1 m1 > m3 COERCE actual 2021-06-05/none mode=censor ctx=rights_freedoms
e2 m3 > m2 COERCE actual 2021-06-05/none mode=censor ctx=misinformation
e3 m4 > m1 ACCUSE actual 2021-06-05/none mode=allege ctx=legal

### Historia 2014-06-21
{e1 Pembredelan} tiga media, termasuk [m1:IDN.JRN Tempo], oleh [m2:IDN.GOV pemerintah Soeharto] pada 1994 {e2 memicu} demonstrasi yang {e3 dibubarkan} [m3:IDN.MIL tentara] dengan rotan.
e1 m2 > m1 COERCE actual 2014-06-21/none mode=censor ctx=rights_freedoms
e3 m3 > m1 ASSAULT actual 2014-06-21/none mode=crowd-control ctx=repression
e2 m1 > m2 PROTEST actual 2014-06-21/none mode=demo ctx=rights_freedoms

### Tribun Jogja 2018-02-11
{e1 Penyerangan} Gereja Santa Lidwina, Sleman, oleh [m1:IDN.EDU seorang mahasiswa] bersenjata pedang melukai [m2:IDN.REL Romo Edmund Prier]; [m3:IDN.REL Buya Syafii Maarif] {e2 menjenguk} korban dengan bersepeda.
e1 m1 > m2 ASSAULT actual 2018-02-11/none mode=primitive ctx=religion_ethnicity
e2 m3 > m2 CONSULT actual 2018-02-11/none mode=visit ctx=religion_ethnicity

### CNN Indonesia 2024-01-02
[m1:KOR.CVL Seorang makelar tanah] {e1 menusuk} leher [m2:KOR.OPP pemimpin oposisi Lee Jae-myung] di Busan. [m3:KOR.GOV Presiden Yoon Suk Yeol] {e2 mengutuk} {e3 penusukan} itu.
e1 m1 > m2 ASSAULT actual 2024-01-02/none mode=primitive ctx=political_institutions
e2 m3 > m1 ACCUSE actual 2024-01-02/none mode=disapprove ctx=political_institutions
e3 m1 > m2 ASSAULT actual 2024-01-02/none mode=primitive ctx=political_institutions

### Antara 2013-05-22
{e1 Pembacokan} [m1:GBR.MIL serdadu Lee Rigby] di Woolwich oleh [m2:GBR.REL dua mualaf] membuat [m3:GBR.GOV David Cameron] memotong kunjungannya ke [m4:@FRA Paris].
e1 m2 > m1 ASSAULT actual 2013-05-22/none mode=primitive ctx=terrorism

### Kompas.com 2023-11-13 none
Pembacokan seorang pelajar di Palmerah berawal dari saling ejek di media sosial. Korban dirawat, sedangkan pelaku yang masih di bawah umur dititipkan ke balai rehabilitasi.

### Serambi Indonesia 2012-01-05
[m1:UNK Orang bersenjata] {e1 menggranat} kantor [m2:IDN.GOV bupati] di Bireuen; tidak ada korban. [m3:IDN.PTY Partai Aceh] {e2 membantah} kadernya terlibat.
e1 m1 > m2 ASSAULT actual 2012-01-05/none mode=explosives ctx=election
e2 m3 > m2 REJECT actual 2012-01-05/none ctx=election

### Tempo.co 2025-03-20
Kepala babi yang dikirim ke kantor [m1:IDN.JRN Tempo] merupakan {e1 teror} terhadap pers, kata [m2:IDN.JRN Dewan Pers], yang {e2 meminta} [m3:IDN.COP Polri] mengusut pengirimnya.
e1 m4 > m1 THREATEN threatened 2025-03-20/none ctx=rights_freedoms
e2 m2 > m3 REQUEST requested 2025-03-20/none ctx=rights_freedoms
[m4:UNK Pengirimnya] belum diketahui.

### Sindonews 2022-09-28
[m1:DNK.GOV Perdana Menteri Mette Frederiksen] menduga pipa Nord Stream {e1 disabotase}. [m2:RUS.GOV Moskow] {e2 menepis} dugaan bahwa [m3=m2 pihaknya] {e3 menyabotase} pipa sendiri.
e2 m2 > m1 REJECT actual 2022-09-28/none ctx=natural_resource
e3 m3 > m4 ASSAULT denied 2022-09-28/none mode=destroy ctx=natural_resource
e1 m5 > m4 ASSAULT actual 2022-09-28/none mode=destroy ctx=natural_resource said=m1
[m4:CHE.BUS Operator pipa] menghentikan pengukuran tekanan; [m5:UNK pelakunya] tidak diketahui.

### Kompas 2006-04-06 headline
[m1:IDN.CVL Warga] {e1 Meneror} [m2:IDN.REL Jemaah Ahmadiyah] Lombok, [m3:IDN.GOV Bupati] {e2 Siapkan Transito}
e1 m1 > m2 THREATEN threatened 2006-04-06/none mode=violence ctx=religion_ethnicity
e2 m3 > m2 AID planned 2006-04-06/none ctx=religion_ethnicity
