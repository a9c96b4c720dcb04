### Antara 2018-10-04
Enam hari setelah gempa dan tsunami, bandara di [m1:@IDN Palu] mulai menerima pesawat besar. [m2:SGP.MIL Angkatan Udara Singapura] {e1 mengirim} dua C-130 bermuatan tenda, sedangkan generator dan alat penjernih air {e2 didatangkan} dari [m3:AUS.GOV Canberra]. Bantuan itu diserahkan kepada [m4:IDN.GOV BNPB] di [m5:@IDN Balikpapan]. [m6:IDN.GOV Wakil Presiden Jusuf Kalla] {e3 berterima kasih} kepada [m7=m2+m3 kedua tetangga]. Sementara itu [m8:IDN.COP polisi] {e4 menahan} [m9:IDN.CVL 45 orang] yang kedapatan menjarah toko.
e1 m2 > m4 AID actual 2018-10-04/none ctx=disasters
e2 m3 > m4 AID actual 2018-10-04/none ctx=disasters
e3 m6 > m7 SUPPORT actual 2018-10-04/none ctx=disasters
e4 m8 > m9 COERCE actual 2018-10-04/none mode=arrest ctx=disasters,crime

### Detikcom 2020-01-06
Kapal-kapal nelayan asing masih beroperasi di perairan utara [m1:@IDN Natuna] dengan kawalan [m2:CHN.MIL penjaga pantai Cina]. [m3:IDN.GOV Kementerian Luar Negeri] telah {e1 melayangkan nota protes} dan memanggil duta besarnya pada 30 Desember. [m4:IDN.MIL TNI] {e2 menambah} empat kapal perang di wilayah tersebut. "<<q1 Tidak ada tawar-menawar soal kedaulatan>>," kata [m5:IDN.GOV Presiden Joko Widodo], Senin (6/1/2020). Dalam jumpa pers di [m6:@CHN Beijing], [m7:CHN.GOV seorang juru bicara] {e3 menegaskan} negaranya berhak mencari ikan di sana.
e1 m3 > m2 ACCUSE actual 2019-12-30/day mode=disapprove ctx=territory bg
e2 m4 > m2 MOBILIZE actual 2020-01-06/none mode=ships ctx=territory
e3 m7 > m3 REJECT actual 2020-01-06/none ctx=territory
q1 m5 direct cue=kata

### Kompas.com 2019-08-07
Status istimewa [m1:@IND Jammu dan Kashmir] dihapus lewat dekret, Senin (5/8), beberapa jam setelah telepon dan internet {e1 diputus}. [m2:PAK.GOV Islamabad] {e2 menurunkan} tingkat hubungan diplomatik dan {e3 mengusir} duta besar [m3:IND.GOV negara tetangganya]. Perdagangan dua arah juga {e4 dibekukan}. Di lembah itu, sekitar 300 politikus setempat, termasuk [m4:IND.ELI mantan menteri utama Mehbooba Mufti], {e5 dikenai tahanan rumah}. [m5:CHN.GOV Beijing], yang menguasai sebagian Ladakh, menyatakan {e6 keberatan}.
e1 m3 > m4 COERCE actual 2019-08-05/none mode=censor ctx=territory,repression
e2 m2 > m3 SANCTION actual 2019-08-07/none mode=relations ctx=diplomatic,territory
e3 m2 > m3 SANCTION actual 2019-08-07/none mode=expel ctx=diplomatic,territory
e4 m2 > m3 SANCTION actual 2019-08-07/none mode=discontinue ctx=economic
e5 m3 > m4 COERCE actual 2019-08-07/none mode=arrest ctx=repression
e6 m5 > m3 ACCUSE actual 2019-08-07/none mode=disapprove ctx=territory

### Harian Haluan Padang 2016-05-19
[m1:IDN.AGR Petani Nagari Kapa] yang tanah ulayatnya dipakai [m2:IDN.BUS perusahaan sawit] menutup jalan kebun dengan batang kelapa sejak Selasa (17/5). {e1 Blokade} itu membuat puluhan truk tandan buah segar tertahan. Wakil warga kemarin bertemu [m3:IDN.GOV Bupati Pasaman Barat] di [m4:@IDN Simpang Empat]. {e2 Pertemuan} tersebut berakhir tanpa janji tertulis. Menurut [m5:IDN.CVL Nagari Institute], tiga penggarap pernah {e3 dihukum penjara} oleh [m6:IDN.JUD pengadilan] pada 2014 dalam sengketa yang sama.
e1 m1 > m2 PROTEST actual 2016-05-17/day mode=obstruct ctx=natural_resource
e2 m1 > m3 CONSULT actual 2016-05-18/day mode=meet ctx=natural_resource
e3 m6 > m1 SANCTION actual 2014-01-01/year mode=convict ctx=legal,natural_resource said=m5 bg

### VOA Indonesia 2021-11-12
[m8:UNK.REF Ribuan migran dari Irak dan Suriah] bermalam di hutan dekat kawat berduri Kuznica. [m3:EU Brussels] {e1 menuduh} [m4:BLR.GOV Presiden Alexander Lukashenko] memakai [m9=m8 mereka] sebagai senjata. [m5=m4 Orang kuat Minsk] itu {e2 mengancam} memutus aliran gas ke barat jika hukuman baru dijatuhkan. [m6:POL.GOV Warsawa] telah {e3 menempatkan} 15.000 serdadu di sepanjang garis batas. Setiap malam, kata [m7:POL.NGO kelompok relawan Grupa Granica], [m10=m8 para pencari suaka] {e4 didorong kembali} dengan paksa.
e1 m3 > m4 ACCUSE actual 2021-11-12/none mode=allege ctx=migration
e2 m5 > m3 THREATEN threatened 2021-11-12/none ctx=economic,natural_resource
e3 m6 > m4 MOBILIZE actual 2021-11-12/none mode=troops ctx=migration
e4 m6 > m10 COERCE actual 2021-11-12/none mode=deport ctx=migration,asylum said=m7

### Republika 2014-06-18
[m1:IDN.GOV Wali Kota Surabaya Tri Rismaharini] {e1 menutup} lokalisasi Dolly, Rabu (18/6) malam, dalam sebuah upacara di gedung Islamic Center. [m2:IDN.CVL Pekerja seks dan pemilik wisma] berkumpul di mulut gang untuk {e2 menentangnya}. Kepada [m3=m2 mereka] disediakan uang pesangon Rp5 juta per orang oleh [m4:IDN.GOV Kementerian Sosial]. [m5:IDN.GOV Wakil wali kota Wisnu Sakti Buana] tidak hadir. [m6=m5 Dia] sebelumnya {e3 mengkritik} rencana atasannya sebagai tergesa-gesa.
e1 m1 > m2 COERCE actual 2014-06-18/day mode=ban
e2 m2 > m1 PROTEST actual 2014-06-18/day mode=demo
e3 m6 > m1 ACCUSE actual 2014-06-18/none mode=disapprove bg

### Tempo.co 2022-03-28
Perundingan di [m1:@TUR Istanbul] dijadwalkan dimulai Selasa (29/3). {e1 Perundingan} tatap muka itu akan menjadi yang pertama dalam dua pekan. [m2:UKR.GOV Volodymyr Zelensky] mengatakan pihaknya {e2 bersedia membahas} status netral, tetapi tidak akan {e3 menyerahkan} wilayah. Sang lawan, [m3:RUS.GOV Kremlin], menyebut pertemuan puncak kedua pemimpin belum pantas dibicarakan. [m4:TUR.GOV Recep Tayyip Erdogan], tuan rumah, {e4 menelepon} [m5:RUS.GOV Vladimir Putin] pada Minggu (27/3).
e1 m2 > m3 AGREE planned 2022-03-29/day ctx=military,diplomatic
e2 m2 > m3 AGREE actual 2022-03-28/none ctx=military
e3 m2 > m3 REJECT actual 2022-03-28/none mode=yield ctx=territory
e4 m4 > m5 CONSULT actual 2022-03-27/day mode=phone ctx=military

### Pos Kupang 2012-11-09
Kapal nelayan dari [m1:@IDN Pulau Rote] itu dibakar di laut setelah awaknya dipindahkan ke kapal patroli. {e1 Pembakaran} oleh [m2:AUS.MIL Angkatan Laut Australia] tersebut {e2 diprotes} [m3:IDN.CVL Yayasan Peduli Timor Barat]. [m4:IDN.AGR Para nelayan] mengaku mencari teripang jauh di luar kawasan terlarang. "<<q1 [m5=m4 Kami] tidak diberi kesempatan mengambil barang>>," kata [m6=m4 nakhoda Jufri Mbana]. Pihak konsulat di [m7:@AUS Darwin] mendampingi [m8=m4 mereka] di pengadilan setempat.
e1 m2 > m4 ASSAULT actual 2012-11-09/none mode=destroy ctx=natural_resource,territory
e2 m3 > m2 ACCUSE actual 2012-11-09/none mode=disapprove ctx=natural_resource
q1 m6 direct cue=kata

### CNN Indonesia 2020-01-09
[m1:IRN.MIL Garda Revolusi] menghujani dua pangkalan di [m2:@IRQ Irak] dengan belasan rudal balistik, Rabu (8/1). {e1 Serangan} itu tidak menewaskan seorang pun, tetapi belasan [m3:USA.MIL tentara AS] mengalami gegar otak. [m4:USA.GOV Presiden Donald Trump] memilih {e2 menambah hukuman ekonomi} ketimbang membalas dengan senjata. [m5:IRQ.LEG Parlemen di Baghdad] sudah lebih dulu {e3 meminta} semua serdadu asing angkat kaki. {e4 Pembunuhan} [m6:IRN.MIL Jenderal Qassem Soleimani] oleh pesawat nirawak pada 3 Januari menjadi pangkal krisis.
e1 m1 > m3 ASSAULT actual 2020-01-08/day mode=heavy-weapons ctx=military
e2 m4 > m1 SANCTION actual 2020-01-09/none mode=restrict ctx=economic
e3 m5 > m3 REQUEST requested 2020-01-09/none mode=yield ctx=military
e4 m3 > m6 ASSAULT actual 2020-01-03/day mode=targeted ctx=military bg
rel m6 member_of m1

### Kedaulatan Rakyat 2012-10-12
Lantai tiga gedung rektorat sudah dikosongkan ketika [m1:IDN.EDU mahasiswa] mencapai tangga utama. [m2=m1 Mereka] {e1 menyegel} ruang rektor dengan rantai untuk menolak uang pangkal baru. [m3:IDN.EDU Rektor Universitas Gadjah Mada Pratikno], yang sedang berada di [m4:@IDN Jakarta], lewat telepon {e2 menjanjikan} dialog terbuka. Segel itu {e3 dibuka} malam harinya. [m5:IDN.EDU Dua mahasiswa] yang bulan lalu {e4 diskors} karena aksi serupa ikut berorasi.
e1 m2 > m3 PROTEST actual 2012-10-12/none mode=obstruct ctx=education
e2 m3 > m2 AGREE planned 2012-10-12/none ctx=education
e3 m2 > m3 RETREAT actual 2012-10-12/none ctx=education
e4 m3 > m5 SANCTION actual 2012-09-01/month ctx=education bg

### AFP Indonesia 2013-12-27
[m1:TUR.COP Polisi antihuru-hara] menyemprotkan air bertekanan tinggi ke Lapangan Taksim, [m2:@TUR Istanbul], Jumat (27/12). [m3:TUR.CVL Ribuan demonstran] di sana meneriakkan "maling" dan {e1 menyerukan} pengunduran diri [m4:TUR.GOV Perdana Menteri Recep Tayyip Erdogan]. [m6=m3 Sebanyak 31 orang] {e2 digelandang} ke bus tahanan. [m7:TUR.GOV Tiga menteri] {e3 meletakkan jabatan} dua hari sebelumnya setelah anak-anak [m8=m7 mereka] terseret penyidikan suap. [m5=m4 Sang perdana menteri] {e4 mencopot} [m9:TUR.COP puluhan perwira kepolisian] yang memimpin penyidikan tersebut.
e1 m3 > m4 PROTEST actual 2013-12-27/day mode=demo ctx=corruption
e2 m1 > m6 COERCE actual 2013-12-27/day mode=arrest ctx=repression
e3 m7 > m4 RETREAT actual 2013-12-25/day mode=resign ctx=corruption bg
e4 m5 > m9 SANCTION actual 2013-12-27/none ctx=corruption

### Sriwijaya Post 2008-07-03
Sepuluh orang yang rumahnya digerebek di [m1:@IDN Palembang] dibawa ke [m2:@IDN Jakarta] dengan pesawat khusus. {e1 Penggerebekan} itu dilakukan [m3:IDN.COP Detasemen Khusus 88] menjelang subuh, Rabu (2/7). [m4:IDN.REB Kelompok] tersebut, kata [m5:IDN.COP juru bicara Mabes Polri Abubakar Nataprawira], merencanakan pengeboman sebuah kafe di [m6:@IDN Bukittinggi]. Pemimpinnya pernah dilatih oleh [m7:JI.REB Jemaah Islamiyah]. [m8:AUS.GOV Canberra] {e3 memberi selamat} atas operasi tersebut.
e1 m3 > m4 COERCE actual 2008-07-02/day mode=arrest ctx=terrorism
e3 m8 > m3 SUPPORT actual 2008-07-03/none ctx=terrorism

### Bisnis Indonesia 2011-06-23
Penghentian pengiriman pekerja rumah tangga ke [m1:SAU.GOV Arab Saudi] berlaku mulai 1 Agustus. {e1 Moratorium} tersebut diumumkan [m2:IDN.GOV Presiden Susilo Bambang Yudhoyono], Kamis (23/6). Lima hari sebelumnya [m3:IDN.LAB Ruyati binti Satubi] {e2 dihukum pancung} di [m4:@SAU Mekkah] tanpa pemberitahuan lebih dulu. [m5:IDN.GOV Jakarta] sudah {e3 memanggil} duta besarnya untuk menyampaikan kecaman. Duta besar itu, menurut Kementerian Luar Negeri, telah {e4 meminta maaf}, tetapi kabar itu {e5 dibantah} oleh [m6:SAU.GOV kedutaannya].
e1 m2 > m1 SANCTION actual 2011-06-23/day mode=discontinue ctx=migration,human_rights
e2 m1 > m3 ASSAULT actual 2011-06-18/day ctx=legal,human_rights bg
e3 m5 > m6 ACCUSE actual 2011-06-23/none mode=disapprove ctx=migration
e4 m6 > m5 SUPPORT denied 2011-06-23/none ctx=migration
e5 m6 > m5 REJECT actual 2011-06-23/none ctx=migration

### Kompas.id 2022-11-15
Jalan darat menuju [m1:@ETH Mekelle] akhirnya dibuka lagi. Konvoi pertama [m2:ICRC Komite Internasional Palang Merah] {e1 membawa} obat-obatan bagi rumah sakit di ibu kota [m3:TPLF.REB Tigray]. Sesuai kesepakatan Pretoria yang {e2 diteken} pada 2 November, para pejuang di wilayah itu akan {e3 dilucuti} secara bertahap. Layanan listrik dan bank juga bakal {e4 dipulihkan} oleh [m4:ETH.GOV Addis Ababa]. [m5:AU Uni Afrika] mengirim [m6:KEN.ELI mantan presiden Uhuru Kenyatta] untuk {e5 menengahi} pembicaraan lanjutan.
e1 m2 > m3 AID actual 2022-11-15/none ctx=human_security,health
e2 m4 > m3 SUPPORT actual 2022-11-02/day ctx=military bg
e3 m3 > m4 CONCEDE planned 2022-11-15/none mode=disarm ctx=military
e4 m4 > m3 CONCEDE planned 2022-11-15/none ctx=human_security
e5 m5 > m3,m4 CONSULT actual 2022-11-15/none mode=third-party ctx=military

### Radar Banyuwangi 2018-03-06
Di sebuah kampung pesisir, bendera hitam masih terpasang di tiang-tiang perahu. [m1:IDN.CVL Warga Sumberagung] menolak tambang emas di Gunung Tumpang Pitu yang dikelola [m2:IDN.BUS PT Bumi Suksesindo]. Salah seorang pemimpin [m7=m1 mereka], [m3:IDN.CVL Budi Pego], {e1 divonis} sepuluh bulan penjara oleh [m4:IDN.JUD Pengadilan Negeri Banyuwangi] pada Januari karena spanduk bergambar palu arit. Putusan itu {e2 dikritik} [m5:AMNESTY Amnesty International]. Besok warga akan {e3 berunjuk rasa} lagi di muka kantor [m6=m2 perusahaan tersebut].
e1 m4 > m3 SANCTION actual 2018-01-01/month mode=convict ctx=legal,environment bg
e2 m5 > m4 ACCUSE actual 2018-03-06/none mode=disapprove ctx=human_rights
e3 m1 > m6 PROTEST planned 2018-03-07/day mode=demo ctx=environment

### Media Indonesia 2019-04-12
Perlindungan selama hampir tujuh tahun berakhir ketika [m1:ECU.GOV Quito] {e1 mencabut suaka} [m2:AUS.CVL Julian Assange]. [m3=m2 Pendiri WikiLeaks itu] lalu {e2 diseret keluar} gedung oleh [m4:GBR.COP polisi London], Kamis (11/4). Beberapa menit kemudian [m5:USA.JUD Departemen Kehakiman AS] mengumumkan {e3 dakwaan} bersekongkol meretas komputer. [m6:GBR.OPP Pemimpin oposisi Jeremy Corbyn] menuntut permintaan ekstradisi ditolak. [m7:RUS.GOV Moskow] {e5 menyebut} penangkapan tersebut cekikan terhadap demokrasi.
e1 m1 > m2 SANCTION actual 2019-04-11/day mode=discontinue ctx=asylum
e2 m4 > m2 COERCE actual 2019-04-11/day mode=arrest ctx=legal,intelligence
e3 m5 > m2 ACCUSE actual 2019-04-11/day mode=allege ctx=legal,intelligence
e5 m7 > m4 ACCUSE actual 2019-04-12/none mode=disapprove ctx=rights_freedoms

### Cenderawasih Pos 2019-08-20
Kerusuhan meluas ke [m1:@IDN Manokwari], Senin (19/8), setelah [m2:IDN.EDU mahasiswa Papua] di [m3:@IDN Surabaya] {e1 dihina} dengan sebutan binatang. Asrama [m9=m2 mereka] pada 17 Agustus {e2 didobrak} dan 43 penghuni {e3 dibawa} ke kantor [m4:IDN.COP Polrestabes Surabaya]. [m5:IDN.CVL Massa] {e4 membakar} gedung [m6:IDN.LEG DPRD Papua Barat]. [m7:IDN.GOV Gubernur Jawa Timur Khofifah Indar Parawansa] {e5 meminta maaf} lewat telepon kepada [m8:IDN.GOV Gubernur Papua Lukas Enembe].
e2 m4 > m2 COERCE actual 2019-08-17/day ctx=religion_ethnicity bg
e3 m4 > m2 COERCE actual 2019-08-17/day mode=arrest ctx=religion_ethnicity bg
e4 m5 > m6 PROTEST actual 2019-08-19/day mode=riot ctx=religion_ethnicity
e5 m7 > m8 SUPPORT actual 2019-08-20/none mode=phone ctx=religion_ethnicity
e1 m4 > m2 ACCUSE actual 2019-08-17/none ctx=religion_ethnicity bg

### Okezone 2014-05-23
Televisi nasional berhenti siaran dan digantikan lagu mars. {e1 Kudeta} itu diumumkan [m1:THA.MIL Jenderal Prayuth Chan-ocha] sesudah dua hari {e2 pertemuan} antara [m2:THA.GOV pemerintah sementara] dan [m3:THA.OPP Komite Reformasi Demokratik Rakyat] menemui jalan buntu. [m4:THA.ELI Mantan perdana menteri Yingluck Shinawatra] {e3 dipanggil} melapor, Jumat (23/5). [m5:USA.GOV Washington] {e4 menangguhkan} bantuan militer 3,5 juta dolar AS. "<<q1 Tidak ada alasan bagi pengambilalihan ini>>," ujar [m6=m5 Menteri Luar Negeri John Kerry].
e1 m1 > m2 COERCE actual 2014-05-22/day mode=seize ctx=military,executive
e2 m2 > m3 CONSULT actual 2014-05-22/none mode=meet ctx=executive
e3 m1 > m4 COERCE actual 2014-05-23/day ctx=repression
e4 m5 > m1 SANCTION actual 2014-05-23/none mode=discontinue ctx=military
q1 m6 direct cue=ujar

### Fajar 2010-03-05
Sekretariat [m1:IDN.REL Himpunan Mahasiswa Islam] di Jalan Botolempangan, [m2:@IDN Makassar], dirusak puluhan orang berpakaian sipil pada Rabu (3/3) malam. {e1 Perusakan} itu, kata [m3:IDN.COP Kapolda Sulawesi Selatan Adang Rochjana], dilakukan [m4:IDN.COP anggotanya] yang tersulut emosi. Esok harinya [m5=m1 para kader] {e2 melempari} pos polisi dengan batu. [m6=m3 Dia] {e3 berjanji} memproses pelaku. [m7:IDN.CVL Warga] yang kesal jalannya ditutup malah {e4 menyerang} [m8=m5 para mahasiswa].
e1 m4 > m1 ASSAULT actual 2010-03-03/day mode=destroy ctx=repression
e2 m5 > m4 PROTEST actual 2010-03-04/day mode=riot ctx=repression
e3 m6 > m1 AGREE planned 2010-03-05/none ctx=legal
e4 m7 > m8 ASSAULT actual 2010-03-05/none ctx=human_security

### Kyodo via Antara 2010-09-25
Setelah 17 hari dalam tahanan, [m1:CHN.AGR Kapten Zhan Qixiong] {e1 diterbangkan pulang} dari [m2:@JPN Ishigaki]. Kapal pukatnya {e2 menabrak} dua kapal [m3:JPN.MIL penjaga pantai Jepang] di sekitar kepulauan yang dipersengketakan pada 7 September. [m4:CHN.GOV Beijing] langsung {e3 menuntut} permintaan maaf dan ganti rugi. [m5:JPN.GOV Tokyo] {e4 menolak} tuntutan itu. Pekan sebelumnya ekspor logam tanah jarang tersendat di pelabuhan Cina, kata [m6:JPN.BUS para pedagang].
e1 m5 > m1 RETREAT actual 2010-09-25/none mode=release ctx=territory
e2 m1 > m3 ASSAULT actual 2010-09-07/day ctx=territory bg
e3 m4 > m5 REQUEST requested 2010-09-25/none mode=yield ctx=territory
e4 m5 > m4 REJECT actual 2010-09-25/none mode=yield ctx=territory
