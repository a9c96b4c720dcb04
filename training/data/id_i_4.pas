### Kompas.com 2022-03-04
Begitu [m1:RUS.LEG Duma] {e1 mengesahkan} ancaman penjara lima belas tahun bagi penyebar "berita palsu", [m2:GBR.JRN BBC] dan [m3:CAN.JRN CBC] {e2 menarik} koresponden mereka. [m4:RUS.GOV Roskomnadzor] sudah lebih dulu {e3 memblokir} [m5:DEU.JRN Deutsche Welle].
e1 m1 > m2,m3 COERCE actual 2022-03-04/none mode=censor ctx=rights_freedoms
e2 m2,m3 > m1 RETREAT actual 2022-03-04/none mode=withdraw ctx=rights_freedoms
e3 m4 > m5 COERCE actual 2022-03-04/none mode=censor ctx=rights_freedoms

### Antara 2019-03-02
[m1:IND.MIL Wing Commander Abhinandan], yang jatuh bersama MiG-nya di Kashmir, {e1 diserahkan} [m2:PAK.MIL tentara Pakistan] di pos Wagah; sebelum itu [m3:PAK.GOV Imran Khan] dua kali {e2 menelepon} [m4:IND.GOV Narendra Modi], tanpa jawaban.
e1 m2 > m1 RETREAT actual 2019-03-01/day mode=release ctx=military
e2 m3 > m4 CONSULT actual 2019-03-02/none mode=phone ctx=diplomatic

### Tribun Jabar 2020-10-09
[m1:IDN.COP Polrestabes] membantah anak buahnya {e1 memukuli} [m2:IDN.JRN jurnalis kampus], tetapi mengakui [m3=m1 petugas] {e2 mengambil} kartu memori kamera mereka "<<q1 untuk kepentingan penyelidikan>>".
e1 m1 > m2 ASSAULT denied 2020-10-09/none mode=beat ctx=rights_freedoms
e2 m3 > m2 COERCE actual 2020-10-09/none mode=seize ctx=rights_freedoms
q1 m1 mixed

### SINDOnews 2024-01-09 none
Penduduk Kepulauan Malvinas berjumlah tiga ribu lebih sedikit, dan hampir semuanya, menurut jajak pendapat sepuluh tahun silam, ingin tetap di bawah [m1:GBR.GOV London]. Sensus berikutnya dijadwalkan [m2:FLK.GOV majelis setempat] pada musim gugur.

### BBC Indonesia 2019-11-19
Kampus itu terkepung. Yang mencoba keluar dari [m1:@HKG PolyU] {e1 dibekuk} [m2:HKG.COP polisi] di ujung jembatan, yang bertahan di dalam {e2 melontarkan} anak panah, dan [m3:HKG.EDU rektornya], Teng Jin-guang, {e3 memohon} [m4:HKG.EDU para mahasiswa] menyerahkan diri dengan tertib.
e1 m2 > m4 COERCE actual 2019-11-19/none mode=arrest ctx=repression
e2 m4 > m2 PROTEST actual 2019-11-19/none mode=riot ctx=pro_democracy
e3 m3 > m4 REQUEST requested 2019-11-19/none mode=yield ctx=pro_democracy

### Tempo.co 2023-10-07
Tanpa merinci bentuknya, [m1:IRN.GOV seorang penasihat Ayatullah Khamenei] {e1 mengucapkan selamat} kepada [m2:HAMAS.REB para pejuang] atas {e2 serangan} ke [m3:ISR.CVL permukiman Israel], tetapi [m4:IRN.GOV perwakilan Teheran di PBB] menegaskan negaranya tidak {e3 terlibat}.
e1 m1 > m2 SUPPORT actual 2023-10-07/none ctx=military
e2 m2 > m3 ASSAULT actual 2023-10-07/none ctx=military,terrorism
e3 m4 > m3 ASSAULT denied 2023-10-07/none ctx=military

### detikNews 2021-07-14 headline
Bandel Buka saat PPKM, Tiga Kafe {e1 Disegel} [m1:IDN.COP Petugas], [m2:IDN.BUS Pengelola] {e2 Melawan}
e1 m1 > m2 COERCE actual 2021-07-14/none mode=restrict ctx=health
e2 m2 > m1 REJECT actual 2021-07-14/none mode=yield ctx=health

### Republika 2012-06-29
[m1:TUR.MIL Turki] {e1 menggeser} baterai rudal ke perbatasan; unsur militer [m2:SYR.MIL Suriah] mana pun yang mendekat, {e2 begitu peringatan} [m3:TUR.GOV Perdana Menteri Erdogan], akan diperlakukan sebagai sasaran.
e1 m1 > m2 MOBILIZE actual 2012-06-29/none mode=weapons ctx=military
e2 m3 > m2 THREATEN threatened 2012-06-29/none mode=violence ctx=military

### Bisnis.com 2022-09-02
[m5:RUS.GOV Moskow] tidak main-main. [m1:RUS.GOV Wakil Perdana Menteri Alexander Novak] {e1 menyatakan akan menghentikan} penjualan minyak kepada [m2:G7 negara mana pun] yang memakai batas harga, sementara [m3:RUS.BUS Gazprom] {e2 menutup} pipa Nord Stream dengan dalih kebocoran.
e1 m1 > m2 THREATEN threatened 2022-09-02/none mode=restrict ctx=economic
e2 m3 > m4 SANCTION actual 2022-09-02/none mode=discontinue ctx=economic
Dalih itu tidak dipercaya [m4:DEU.GOV Berlin].

### Suara Merdeka 2017-06-19 none
Sejak 1985 ziarah ke makam Sunan Kalijaga dipandu keturunannya. [m1:IDN.GOV Bupati Demak], kerabat jauhnya, hanya hadir pada 10 Zulhijah ketika keris dijamas.

### Kompas 2003-05-19
Perundingan di Tokyo macet. Berselang beberapa jam, dari Jakarta, [m1:IDN.GOV Presiden Megawati Soekarnoputri] {e1 menetapkan} Aceh sebagai daerah darurat militer; [m2:IDN.COP polisi] {e2 menangkap} [m3:GAM.REB lima juru runding GAM] di Hotel Kuala Tripa.
e1 m1 > m4 COERCE actual 2003-05-19/none mode=martial-law ctx=territory
e2 m2 > m3 COERCE actual 2003-05-17/none mode=arrest ctx=territory
[m4:GAM.REB Gerakan itu] memilih bertahan di hutan.

### Kumparan 2020-03-26
[m1:PHL.GOV Duterte] kepada [m2:PHL.COP polisi]: bila ada yang melawan saat karantina, tembak saja. [m3:PHL.CVL Karapatan] {e1 mengecam} perintah yang keluar sehari setelah [m4:PHL.CVL dua puluh satu warga Quezon City] yang {e2 menuntut} pangan {e3 diangkut} ke kantor polisi itu.
e1 m3 > m1 ACCUSE actual 2020-03-26/none mode=disapprove ctx=human_rights
e2 m4 > m1 PROTEST actual 2020-03-25/none mode=demo ctx=health
e3 m2 > m4 COERCE actual 2020-03-25/none mode=arrest ctx=repression

### Antara 2024-08-06
Dengan menumpang helikopter, [m1:BGD.GOV Sheikh Hasina] {e1 meninggalkan jabatan dan negerinya}. [m2:BGD.EDU Mahasiswa], yang {e2 menduduki} kediamannya, {e3 mendesak} [m3:BGD.GOV Presiden Shahabuddin] menunjuk [m4:BGD.CVL Muhammad Yunus]; presiden sudah {e4 membubarkan} [m5:BGD.LEG parlemen].
e1 m1 > m2 RETREAT actual 2024-08-05/day mode=resign ctx=executive
e2 m2 > m1 PROTEST actual 2024-08-05/day mode=riot ctx=executive
e3 m2 > m3 REQUEST requested 2024-08-06/none mode=change ctx=executive
e4 m3 > m5 COERCE actual 2024-08-06/none ctx=political_institutions

### Radar Cirebon 2013-12-02
Isu [m1:IDN.GOV Wali kota] {e1 menyuap} [m2:IDN.JUD hakim] dibantah sekretarisnya. Yang diberikan, menurut dia, bingkisan Lebaran bagi seluruh karyawan pengadilan.
e1 m1 > m2 AID denied 2013-12-02/none ctx=corruption

### Viva 2015-12-05
Pasukan [m1:TUR.MIL Ankara] bersenjata lengkap {e1 memasuki} kamp Bashiqa di dekat Mosul, melanggar kedaulatan, kata [m2:IRQ.GOV Haider al-Abadi], yang {e2 memberi waktu} 48 jam untuk angkat kaki. Bukan infanteri tempur, {e3 jawab} [m3:TUR.GOV Menlu Cavusoglu], hanya pelatih [m4:IRQ.MIL peshmerga].
e1 m1 > m2 COERCE actual 2015-12-04/none ctx=territory,military
e2 m2 > m3 THREATEN threatened 2015-12-06/none ctx=territory
e3 m3 > m2 REJECT actual 2015-12-05/none ctx=military

### Manado Post 2018-10-26 none
[m1:IDN.REL Ketua Sinode] dan [m2:IDN.REL imam masjid raya] bertetangga sejak muda. Resepnya sederhana: yang satu tak pernah menawari babi, yang lain tak pernah menegur anjing.

### Liputan6.com 2023-03-27
Gelombang {e1 mogok} terbesar dalam sejarah [m1:ISR.GOV Israel] — bandara, bank, hingga kedutaan — memaksa [m2:ISR.GOV Netanyahu] {e2 menunda} perombakan kehakiman sehari setelah ia {e3 mendepak} [m3:ISR.GOV Menhan Gallant]; imbalannya, [m4:ISR.PTY Itamar Ben-Gvir] {e4 dijanjikan} garda nasional.
e1 m5 > m2 PROTEST actual 2023-03-27/none mode=strike ctx=legal
e2 m2 > m5 CONCEDE actual 2023-03-27/none ctx=legal
e3 m2 > m3 SANCTION actual 2023-03-26/day mode=expel ctx=executive
e4 m2 > m4 AGREE planned 2023-03-27/none ctx=executive
Pencetusnya [m5:ISR.LAB Histadrut].

### CNN Indonesia 2020-11-11
"<<q1 Empat kawan ditendang, maka [m1=m2 kami] semua {e2 pergi}>>," ujar [m2:HKG.LEG Wu Chi-wai], menanggapi keputusan [m3:HKG.GOV pemerintah Carrie Lam] yang, bermodalkan resolusi [m4:CHN.LEG Beijing], {e3 mendiskualifikasi} [m5:HKG.OPP empat legislator].
e2 m1 > m3 CONCEDE planned 2020-11-11/none ctx=legislative
e3 m3 > m5 SANCTION actual 2020-11-11/none mode=expel ctx=repression
q1 m2 direct cue=ujar

### Tempo.co 2016-04-27
Anak buah [m1:IDN.GOV menteri kelautan] {e1 membakar} dua puluh tiga kapal asing di Tarakan. [m2:VNM.GOV Hanoi], pemilik sepuluh di antaranya, {e2 meminta} [m3:IDN.GOV Jakarta] memperlakukan nelayannya secara manusiawi; [m4:MYS.GOV Kuala Lumpur] bungkam.
e1 m1 > m2 ASSAULT actual 2016-04-27/none mode=destroy ctx=natural_resource
e2 m2 > m3 REQUEST requested 2016-04-27/none mode=change ctx=natural_resource

### Pontianak Post 2019-08-22
Perusahaan kelima yang lahannya {e1 disegel} tahun ini adalah milik [m1:MYS.BUS konglomerat Malaysia]. Sanksi berikutnya, kata [m2:IDN.GOV Direktur Jenderal Gakkum], bisa berupa {e2 pencabutan izin}.
e1 m2 > m1 COERCE actual 2019-08-22/none mode=restrict ctx=environment
e2 m2 > m1 SANCTION hypothetical 2019-08-22/none mode=discontinue ctx=environment

### Jawa Pos 2014-05-20 none
Militer [m1:@THA Thailand] telah sebelas kali sukses merebut kekuasaan sejak 1932. Di perpustakaan Chulalongkorn, buku tentang kup memenuhi dua rak; penulisnya, [m2:THA.EDU seorang profesor], sedang mengerjakan jilid ketiga.

### VOA Indonesia 2022-10-07
Hadiah Nobel Perdamaian diterima tiga pihak, salah satunya [m1:BLR.CVL Ales Bialiatski] yang {e1 dipenjara} [m2:BLR.GOV Minsk] sejak tahun lalu. [m3:NOR.CVL Berit Reiss-Andersen], ketua komite, {e2 meminta} [m4=m2 rezim Lukashenko] membebaskannya.
e1 m2 > m1 COERCE actual 2021-01-01/year mode=arrest ctx=human_rights
e2 m3 > m4 REQUEST requested 2022-10-07/none mode=yield ctx=human_rights

### Harian Jogja 2012-05-09
Diskusi buku [m1:CAN.CVL Irshad Manji] di LKiS {e1 diserbu} [m2:IDN.REL laskar bersorban]; kaca pecah, tiga peserta luka. Sehari sebelumnya [m3:IDN.EDU UGM] {e2 membatalkan} acara serupa.
e1 m2 > m1 PROTEST actual 2012-05-09/none mode=riot ctx=religion_ethnicity
e2 m3 > m1 REJECT actual 2012-05-08/day mode=meet ctx=rights_freedoms

### Kontan 2018-08-14
Selasa ini [m1:TUR.GOV Erdogan] {e1 menyerukan boikot} atas iPhone buatan [m2:USA.BUS Apple], buntut tarif baja dua kali lipat yang {e2 diteken} [m3:USA.GOV Trump] gara-gara [m4:USA.REL Pendeta Andrew Brunson] tetap {e3 ditahan} di Izmir.
e1 m1 > m2 SANCTION planned 2018-08-14/day mode=discontinue ctx=economic
e2 m3 > m1 SANCTION actual 2018-08-10/none mode=discontinue ctx=economic
e3 m1 > m4 COERCE actual 2018-08-14/none mode=arrest ctx=diplomatic

### Haluan Padang 2015-03-19
Nelayan Muara Angke {e1 diberi} jaring, kata [m1:IDN.GOV menteri]; [m2:IDN.LAB ketua kelompok nelayan], ditemui terpisah, berkata belum {e2 menerima} sehelai pun.
e1 m1 > m2 AID actual 2015-03-19/none ctx=natural_resource said=m1
e2 m1 > m2 AID denied 2015-03-19/none ctx=natural_resource

### Antara 2011-03-14
Dua ribu serdadu [m1:SAU.MIL Arab Saudi] {e1 menyeberangi} jembatan laut ke Manama guna {e2 menopang} [m2:BHR.GOV wangsa Khalifa]. Bagi [m3:BHR.OPP Al-Wefaq], itu {e3 pendudukan}; bagi [m4:USA.GOV Gedung Putih], bukan invasi.
e1 m1 > m3 MOBILIZE actual 2011-03-14/none mode=troops ctx=repression
e2 m1 > m2 AID actual 2011-03-14/none ctx=military
e3 m3 > m1 ACCUSE actual 2011-03-14/none mode=allege ctx=military

### Poskota 2021-04-26
Preman berkedok ormas yang memalak sopir kontainer {e1 diciduk} [m1:IDN.COP jajaran Polres Tanjung Priok]. Lima puluh orang! Ketua [m2:IDN.CVL ormas tersebut] tak terima dan {e2 bakal mengerahkan} anggotanya ke polres.
e1 m1 > m2 COERCE actual 2021-04-26/none mode=arrest ctx=crime
e2 m2 > m1 PROTEST planned 2021-04-26/none mode=demo ctx=crime

### Detikcom 2022-06-28
Andai kata [m1:TUR.GOV Ankara] tidak {e1 mencabut} keberatannya malam itu, KTT Madrid bubar tanpa hasil, demikian ingatan [m2:FIN.GOV Sauli Niinisto]; imbalannya, [m3=m2 Helsinki] dan [m4:SWE.GOV Stockholm] {e2 berjanji} tidak memberi tempat kepada [m5:PKK.REB PKK].
e1 m1 > m3,m4 CONCEDE actual 2022-06-28/none ctx=military
e2 m3,m4 > m1 AGREE planned 2022-06-28/none ctx=terrorism

### Kompas.com 2021-08-31 none
Bandara itu dinamai menurut [m1:AFG.ELI mantan presiden]. Selama dua puluh tahun landasannya dipakai bergantian oleh [m2:USA.MIL Angkatan Udara AS], [m3:TUR.MIL kontingen Turki], dan maskapai-maskapai yang namanya kini tinggal kenangan.

### Fajar 2020-08-05
Mendengar kabar peti jenazah akan dikubur dengan protokol Covid, [m1:IDN.CVL puluhan kerabat] {e1 menyerbu} RS Labuang Baji dan {e2 membawa lari} jenazah. Tim gugus tugas yang dikawal [m2:IDN.COP Brimob] {e3 mengambilnya kembali} dini hari.
e1 m1 > m3 PROTEST actual 2020-08-05/none mode=riot ctx=health
e2 m1 > m3 COERCE actual 2020-08-05/none mode=seize ctx=health
e3 m2 > m1 COERCE actual 2020-08-05/none mode=seize ctx=health
Tidak ada [m3:IDN.MED perawat] yang terluka.

### Antara 2017-10-16
[m1:IRQ.MIL Tentara Baghdad] dan milisi Syiah {e1 merebut} ladang minyak Kirkuk nyaris tanpa letusan; separuh [m2:IRQ.MIL peshmerga], yang loyal kepada keluarga Talabani, {e2 mundur} begitu saja. [m3:USA.GOV Donald Trump] {e3 tidak memihak}.
e1 m1 > m2 COERCE actual 2017-10-16/none mode=seize ctx=territory,natural_resource
e2 m2 > m1 RETREAT actual 2017-10-16/none mode=withdraw ctx=territory
e3 m3 > m2 SUPPORT denied 2017-10-16/none ctx=territory

### Koran Jakarta 2023-08-23
Bukan kami yang menembak jatuh pesawat [m1:WAGNER.REB Prigozhin], tegas [m2:RUS.GOV Dmitry Peskov], sebab {e1 pembunuhan} semacam itu hanyalah "<<q1 kebohongan mutlak>>". Sebaliknya [m3:USA.GOV Pentagon] berpendapat bom ditaruh di kabin.
e1 m2 > m1 ASSAULT denied 2023-08-23/none mode=targeted
q1 m2 mixed cue=tegas

### Banjarmasin Post 2014-03-16 none
Tiada kampanye hari ini. Panggung dibongkar, [m1:IDN.COP polisi lalu lintas] pulang, dan juru parkir menghitung recehan. [m2:IDN.PTY Caleg dari tiga partai] saling melambaikan tangan di warung soto yang sama.

### Tribun Bali 2018-07-16
Buntut pemukulan turis [m1:RUS.CVL asal Rusia], enam [m2:IDN.REL pecalang] {e1 diamankan}. [m3:IDN.COP Kapolsek Kuta Utara] mengatakan bendesa adat {e2 kooperatif}; konsulat Rusia, yang {e3 menyurati} Polda, mendesak pelakunya diadili.
e1 m3 > m2 COERCE actual 2018-07-16/none mode=arrest ctx=crime
e2 m4 > m3 COOPERATE actual 2018-07-16/none ctx=crime said=m3
e3 m5 > m3 REQUEST requested 2018-07-16/none mode=assist ctx=crime
Demikian keterangan [m4:IDN.REL bendesa] dan [m5:RUS.GOV konsul].

### Antara 2020-01-08
Pukul dua dini hari pangkalan Ain al-Assad {e1 dihujani} enam belas rudal [m1:IRN.MIL Garda Revolusi]. Jika [m2:USA.MIL Amerika] {e2 membalas}, Haifa dan Dubai ikut dihantam, {e3 bunyi pesan} mereka lewat Telegram. [m3:USA.GOV Trump] siangnya berbicara lain: [m4:IRN.GOV Teheran] tampak menahan diri, dan [m5=m3 ia] hanya {e4 menambah sanksi}.
e1 m1 > m2 ASSAULT actual 2020-01-08/none mode=heavy-weapons ctx=military
e2 m2 > m1 ASSAULT hypothetical 2020-01-08/none ctx=military
e3 m1 > m2 THREATEN threatened 2020-01-08/none mode=violence ctx=military
e4 m5 > m4 SANCTION planned 2020-01-08/none mode=discontinue ctx=economic

### Radar Surabaya 2019-05-20
Tur Jihad ke Jakarta digagalkan: [m1:IDN.COP Polda Jatim] {e2 memulangkan} bus berisi [m2:IDN.REL simpatisan] dari rest area Saradan.
e2 m1 > m2 COERCE actual 2019-05-20/none mode=restrict ctx=election

### Okezone 2024-04-18
Siapa yang memberangus suara Palestina di New York? Rektor [m1:USA.EDU Minouche Shafik] {e1 memanggil} [m2:USA.COP NYPD] untuk mengosongkan halaman Columbia; lebih dari seratus [m3:USA.EDU mahasiswa] {e2 diborgol}, di antara mereka putri [m4:USA.LEG Ilhan Omar], yang sehari sebelumnya {e3 mencecar} sang rektor.
e1 m1 > m2 REQUEST requested 2024-04-18/none mode=assist ctx=rights_freedoms
e2 m2 > m3 COERCE actual 2024-04-18/none mode=arrest ctx=repression
e3 m4 > m1 ACCUSE actual 2024-04-17/day mode=disapprove ctx=rights_freedoms

### Jubi.id 2015-05-01
Pasal makar lagi. Aksi damai mendukung [m1:ULMWP.OPP ULMWP] di Manokwari berakhir dengan {e1 penangkapan} 264 [m2:IDN.CVL anggota KNPB] oleh [m3:IDN.COP Polda Papua Barat]; di Jayapura tiga puluh orang {e2 diperiksa} lalu {e3 dilepas} sebelum petang.
e1 m3 > m2 COERCE actual 2015-05-01/none mode=arrest ctx=territory
e2 m3 > m2 ACCUSE actual 2015-05-01/none mode=investigate ctx=territory
e3 m3 > m2 RETREAT actual 2015-05-01/none mode=release ctx=territory

### Kaltim Post 2021-02-04 none
Delegasi perusahaan asal [m1:KOR.BUS Ulsan] terpukau oleh jembatan Mahakam. "<<q1 Seperti di Busan>>," kata [m3:KOR.BUS ketuanya], lalu rombongan menikmati kepiting bersama [m2:IDN.GOV kepala bappeda].
q1 m3 direct cue=kata

### Antara 2008-11-06
Meski {e3 ditolak} [m1:POL.GOV Warsawa] dan [m2:CZE.GOV Praha], rencana [m3:RUS.GOV Dmitry Medvedev] {e1 menempatkan} rudal Iskander di Kaliningrad, yang diumumkannya beberapa jam sesudah [m4:USA.GOV Obama] terpilih, akan {e2 diurungkan} jika [m5=m4 Washington] membatalkan perisainya.
e1 m3 > m1,m2 MOBILIZE planned 2008-11-06/none mode=weapons ctx=military
e2 m3 > m5 CONCEDE hypothetical 2008-11-06/none ctx=military
e3 m1,m2 > m3 REJECT actual 2008-11-06/none ctx=military

### Kompas.com 2018-10-25 
Kiriman pipa berpeledak kepada [m1:USA.ELI Barack Obama], [m2:USA.OPP Hillary Clinton], dan [m3:USA.JRN CNN] {e1 diusut} [m4:USA.COP FBI]. [m8:USA.GOV Presiden Trump] {e3 menyalahkan} [m9=m3 media]; [m5:USA.JRN Jeff Zucker], bos CNN, {e2 balik menuding} [m6:USA.GOV Gedung Putih] tidak paham akibat kata-katanya.
e1 m4 > m7 ACCUSE actual 2018-10-25/none mode=investigate ctx=terrorism
e2 m5 > m6 ACCUSE actual 2018-10-25/none mode=disapprove ctx=rights_freedoms
e3 m8 > m9 ACCUSE actual 2018-10-25/none mode=disapprove ctx=rights_freedoms
Tersangkanya [m7:USA.CRM seorang pria Florida].

### Lombok Post 2023-01-18
[m2:IDN.GOV Kepala desa se-Indonesia] {e1 mengancam}: [m3:IDN.PTY partai] yang menolak masa jabatan sembilan tahun akan dihabisi suaranya. "<<q1 Itu hak mereka>>," kilah [m1:IDN.PTY politisi PDI-P Budiman Sudjatmiko].
e1 m2 > m3 THREATEN threatened 2023-01-17/none mode=restrict ctx=political_institutions
q1 m1 direct cue=kilah
