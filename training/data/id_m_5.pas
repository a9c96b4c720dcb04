### Antara Aceh 2023-02-17
[m1:IDN.GOV Penjabat Bupati Aceh Timur Mahyuddin] {e1 menandatangani nota kesepahaman} dengan [m2:MYS.BUS perusahaan dermaga asal Penang] di Idi Rayeuk. [m3=m1 Ia] {e2 menjanjikan} lahan dua hektare bagi [m4=m2 para investor itu] bila gudang pendingin selesai tepat waktu. [m5:IDN.LAB Asosiasi nelayan Panglima Laot] {e3 menyatakan dukungan}, tetapi [m6=m5 mereka] {e4 meminta} [m7=m1 pemerintah kabupaten] melarang kapal pukat harimau lebih dahulu. Tahun lalu kerja sama serupa dengan [m8:@THA Phuket] gagal karena tidak ada pemodal.
e1 m1 > m2 SUPPORT actual 2023-02-17/none ctx=economic
e2 m1 > m2 AGREE hypothetical 2023-02-17/none ctx=economic
e3 m5 > m1 SUPPORT actual 2023-02-17/none ctx=economic
e4 m5 > m1 REQUEST requested 2023-02-17/none mode=change ctx=natural_resource

### Tribun Sumsel 2021-11-24
[m1:IDN.LAB Para sopir truk batu bara] memarkir kendaraan melintang di Simpang Belimbing, dan sejak Senin (22/11) jalan Palembang–Muara Enim {e1 lumpuh}. [m2=m1 Mereka] marah karena [m3:IDN.GOV Gubernur Herman Deru] {e2 melarang} angkutan lewat jalan umum. Wakilnya, [m4:IDN.GOV Mawardi Yahya], {e3 menemui} [m5=m1 para pengemudi] di tenda terpal. Bekas bupati itu {e4 menawarkan} kelonggaran tiga bulan. Malamnya truk-truk {e5 ditarik} ke pinggir.
e1 m1 > m3 PROTEST actual 2021-11-22/day mode=obstruct ctx=economic
e2 m3 > m1 COERCE actual 2021-11-24/none mode=restrict ctx=economic,natural_resource
e3 m4 > m1 CONSULT actual 2021-11-24/none ctx=economic
e4 m4 > m1 CONCEDE planned 2021-11-24/none ctx=economic
e5 m1 > m3 RETREAT actual 2021-11-24/none ctx=economic

### Detik Jabar 2024-07-08
Putusan itu dibacakan dua jam. Hakim tunggal [m1:IDN.JUD Eman Sulaeman] {e1 mengabulkan} praperadilan [m2:IDN.LAB Pegi Setiawan], kuli bangunan yang dituduh membunuh Vina. Dengan begitu [m3:IDN.COP Polda Jawa Barat] {e2 wajib melepaskan} [m4=m2 lelaki 27 tahun itu]. Di halaman pengadilan ibunya pingsan. [m5:IDN.CVL Toni RM], pengacaranya, {e3 berencana menuntut} ganti rugi kepada [m6=m3 kepolisian]. "[m7=m3 Kami] {e4 hormati} putusan hakim," kata kabid humas, [m8:IDN.COP Kombes Jules Abraham].
e1 m1 > m2 CONCEDE actual 2024-07-08/none ctx=legal
e2 m3 > m2 RETREAT planned 2024-07-08/none mode=release ctx=legal
e3 m5 > m3 ACCUSE planned 2024-07-08/none mode=allege ctx=legal,reparations
e4 m8 > m1 SUPPORT actual 2024-07-08/none ctx=legal

### Kompas.id 2022-02-09
Belum juga siang, [m1:IDN.COP ratusan polisi] sudah {e1 mengepung} Wadas. [m2:IDN.CVL Seorang pengacara publik] yang hendak masuk kampung {e2 ditahan} di polsek. Belakangan [m3:IDN.GOV Gubernur Ganjar Pranowo] {e3 meminta maaf} kepada [m4:IDN.AGR warga]; menurut [m5=m3 dia], [m8=m1 aparat] hanya {e4 mengawal} petugas ukur tanah dari [m6:IDN.GOV BPN]. [m7=m4 Mereka] yang bersembunyi di masjid bercerita lain: pintunya {e5 didobrak}, ponsel dirampas.
e1 m1 > m4 COERCE actual 2022-02-08/day mode=restrict ctx=repression,human_security
e2 m1 > m2 COERCE actual 2022-02-08/day mode=arrest ctx=repression
e3 m3 > m4 SUPPORT actual 2022-02-09/none ctx=human_security
e4 m1 > m6 AID actual 2022-02-08/day ctx=human_security said=m3
e5 m1 > m4 COERCE actual 2022-02-08/day mode=seize ctx=repression said=m4

### Jubi 2023-07-04
[m1:ULMWP Presiden ULMWP Benny Wenda] {e1 bertemu} [m2:VUT.GOV Perdana Menteri Ishmael Kalsakau] di Port Vila. [m3=m2 Tuan rumah] {e2 berjanji mengusung} keanggotaan penuh [m4=m1 organisasi tersebut] dalam pertemuan puncak [m5:MSG Kelompok Ujung Tombak Melanesia] bulan depan. [m6:FJI.GOV Fiji] belum memastikan suara; tetangganya, [m7:PNG.GOV Papua Nugini], {e3 condong menolak}. Dari Jakarta, [m8:IDN.GOV Kemlu] {e4 mengingatkan} [m9=m5 blok itu] agar tidak mencampuri urusan dalam negeri anggotanya.
e1 m1 > m2 CONSULT actual 2023-07-04/none mode=visit ctx=diplomatic,territory
e2 m2 > m1 AGREE planned 2023-07-04/none ctx=diplomatic,territory
e3 m7 > m1 REJECT hypothetical 2023-07-04/none ctx=diplomatic,territory
e4 m8 > m5 REQUEST requested 2023-07-04/none mode=yield ctx=diplomatic,territory

### Surya 2019-09-18
[m1:IDN.COP Polda Jawa Timur] {e1 menetapkan} [m2:IDN.CVL Veronica Koman] sebagai tersangka penyebaran kabar bohong soal pengepungan asrama di Surabaya. Perempuan yang kini tinggal di [m3:@AUS Australia] itu adalah kuasa hukum [m4:IDN.CVL Komite Nasional Papua Barat]. [m10=m1 Polisi] {e2 berencana meminta} red notice kepada [m5:INTERPOL Interpol]. Lima pakar [m6:UN PBB] {e3 mendesak} agar [m7=m2 dia] tidak diburu; desakan [m9=m6 mereka] {e4 dianggap} sepihak oleh [m8:IDN.GOV perutusan tetap di Jenewa].
e1 m1 > m2 ACCUSE actual 2019-09-04/none mode=allege ctx=rights_freedoms,territory
e2 m1 > m5 REQUEST planned 2019-09-07/none mode=assist ctx=legal
e3 m6 > m1 REQUEST requested 2019-09-16/none mode=yield ctx=human_rights
e4 m8 > m6 REJECT actual 2019-09-18/none mode=yield ctx=human_rights

### Kontan 2010-11-04 none
Lereng selatan Merapi sunyi. Abu menutup atap-atap di Kaliurang, dan para peneliti dari [m1:IDN.GOV Badan Geologi] memindahkan peralatan [m3=m1 mereka] ke jarak dua puluh kilometer. Seorang ahli gunung api asal [m2:@FRA Clermont-Ferrand] yang sedang meneliti di sana ikut memanggul aki. "Letusan berikutnya bisa lebih besar," kata Surono, kepala lembaga itu.

### Sumut Pos 2016-08-01
[m1:IDN.REL Pengurus vihara] di Tanjungbalai belum berani membuka gerbang. Tiga malam sebelumnya [m2:IDN.CVL ratusan orang] {e1 merusak} delapan rumah ibadah setelah tersiar kabar seorang perempuan mempersoalkan volume azan. [m3:IDN.COP Kapolri Tito Karnavian] terbang ke kota itu dan {e2 mengumpulkan} tokoh semua agama. Jenderal asal Palembang tersebut {e3 menyebut} penghasut di media sosial sebagai biang keladi. [m4:IDN.GOV Wali kota] {e4 menyanggupi} memperbaiki [m5=m1 bangunan mereka] dengan kas daerah.
e1 m2 > m1 PROTEST actual 2016-07-29/day mode=riot ctx=religion_ethnicity
e2 m3 > m1 CONSULT actual 2016-08-01/none ctx=religion_ethnicity
e3 m3 > m2 ACCUSE actual 2016-08-01/none mode=allege ctx=religion_ethnicity
e4 m4 > m1 AGREE planned 2016-08-01/none ctx=religion_ethnicity

### Tempo.co 2014-10-08
Sidang paripurna berakhir pukul tiga pagi. [m1:IDN.PTY Koalisi Merah Putih] merebut semua kursi pimpinan [m2:IDN.LEG MPR], sehingga [m3:IDN.PTY Zulkifli Hasan] terpilih sebagai ketua. [m4:IDN.PTY PDI-P] dan sekutunya, yang pekan lalu {e1 keluar} dari ruang sidang [m7:IDN.LEG DPR], kalah tujuh belas suara. "[m5=m3 Saya] {e2 akan melantik} Pak Jokowi tepat waktu," kata politikus PAN itu, {e3 membantah} kabar bahwa kubunya hendak {e4 menjegal} [m6:IDN.PTY presiden terpilih].
e1 m4 > m1 SANCTION actual 2014-10-02/week mode=withdraw ctx=legislative
e2 m3 > m6 AGREE planned 2014-10-08/none ctx=executive,legislative
e3 m3 > m4 REJECT actual 2014-10-08/none ctx=executive,legislative
e4 m1 > m6 COERCE denied 2014-10-08/none mode=restrict ctx=executive

### Haluan 2002-11-05
Dua pekan setelah bom Legian, [m1:IDN.COP tim Polda Bali] {e1 menangkap} [m2:JI.REB Amrozi] di Tenggulun, Lamongan. [m3:AUS.COP Polisi federal Australia] yang mendampingi penyidik {e2 menyumbangkan} hasil analisis potasium klorat. Dalam pemeriksaan, montir itu {e3 menunjuk} kakaknya, [m4:JI.REB Mukhlas], dan seorang bernama [m5:JI.REB Imam Samudra]. [m6:AUS.GOV Perdana Menteri John Howard] {e4 memuji} [m7=m1 penyidik], seraya {e5 mengingatkan} warganya menjauhi Jakarta.
e1 m1 > m2 COERCE actual 2002-11-05/none mode=arrest ctx=terrorism
e2 m3 > m1 AID actual 2002-11-05/none ctx=terrorism
e3 m2 > m4,m5 ACCUSE actual 2002-11-05/none mode=allege ctx=terrorism
e4 m6 > m1 SUPPORT actual 2002-11-05/none ctx=terrorism
e5 m6 > m8 REQUEST requested 2002-11-05/none ctx=terrorism
[m8:AUS.CVL Turis Australia] sudah banyak yang pulang.

### Banjarmasin Post 2017-09-14
[m1:IDN.JUD KPK] {e1 menggelandang} [m2:IDN.LEG Ketua DPRD Banjarmasin Iwan Rusmali] ke Jakarta bersama direktur [m3:IDN.BUS PDAM Bandarmasih]. Perusahaan daerah itu {e2 diduga} menyogok [m9:IDN.LEG dewan] supaya penyertaan modal disetujui. [m4:IDN.GOV Wali Kota Ibnu Sina] mengatakan [m5=m4 ia] tidak tahu-menahu, namun {e3 bersedia} diperiksa. [m6:IDN.PTY Golkar], partai [m7=m2 sang ketua dewan], langsung {e4 memecat} [m8=m2 dia].
e1 m1 > m2,m3 COERCE actual 2017-09-14/day mode=arrest ctx=corruption
e2 m1 > m3 ACCUSE actual 2017-09-14/none mode=allege ctx=corruption
e3 m4 > m1 AGREE planned 2017-09-14/none ctx=corruption
e4 m6 > m2 SANCTION actual 2017-09-14/none mode=expel ctx=corruption

### Sarawak Tribune Indonesia 2020-09-23
[m1:MYS.OPP Anwar Ibrahim] mengaku mengantongi dukungan mayoritas dan {e1 meminta bertemu} [m2:MYS.GOV Raja]. [m3=m2 Yang di-Pertuan Agong], yang sedang dirawat di Institut Jantung Negara, {e2 menunda} audiensi tersebut. Muhyiddin [m4:MYS.GOV Yassin] {e3 menantang} lawannya itu menunjukkan nama-nama. "[m5=m1 Saya] bukan anak kecil yang harus melapor kepada [m6=m4 dia]," balas ketua [m7:MYS.OPP Partai Keadilan Rakyat]. [m8:MYS.PTY Partai Islam Se-Malaysia] {e4 menegaskan tetap setia} pada pemerintahan yang ada.
e1 m1 > m2 REQUEST requested 2020-09-23/none mode=meet ctx=executive
e2 m2 > m1 REJECT actual 2020-09-23/none mode=meet ctx=executive
e3 m4 > m1 REQUEST requested 2020-09-23/none ctx=executive
e4 m8 > m4 SUPPORT actual 2020-09-23/none ctx=executive

### Tribun Lampung 2013-01-28
Perang kampung antara [m1:IDN.CVL warga Agom] dan [m2:IDN.CVL warga Balinuraga] menewaskan empat belas orang tahun lalu. Kini [m3=m1+m2 keduanya] {e1 meneken} ikrar damai di Lapangan Kalianda di hadapan [m4:IDN.GOV Bupati Rycko Menoza]. [m5=m1 Pihak pertama] {e2 mencabut} tuntutan agar lawannya pindah; [m6=m2 pihak kedua] {e3 meminta maaf}. [m8=m7 Polda] {e4 akan menarik} dua kompi Brimob dari perbatasan desa sesudah Idulfitri.
e1 m1 > m2 SUPPORT actual 2013-01-28/none ctx=religion_ethnicity
e2 m1 > m2 CONCEDE actual 2013-01-28/none ctx=religion_ethnicity
e3 m2 > m1 SUPPORT actual 2013-01-28/none ctx=religion_ethnicity
e4 m7 > m1,m2 RETREAT planned 2013-08-12/month mode=withdraw ctx=religion_ethnicity
[m7:IDN.COP Kapolda] menyaksikan dari tribun.

### CNN Indonesia 2022-10-03
[m1:IDN.COP Kapolres Malang Ferli Hidayat] {e1 dicopot} dua hari setelah tragedi Kanjuruhan. Gas air mata yang {e2 ditembakkan} [m2:IDN.COP anggotanya] ke tribun membuat [m3:IDN.CVL Aremania] berebut keluar lewat pintu terkunci. [m4:IDN.GOV Menko Polhukam Mahfud MD] {e3 memimpin} penyelidikan; [m5=m4 ia] {e4 menjanjikan} hasilnya dalam sebulan. [m6:FIFA FIFA] mengirim surat kepada [m9=m8 Presiden], tidak untuk menghukum, tetapi {e5 menawarkan} bantuan menata stadion.
e1 m7 > m1 SANCTION actual 2022-10-03/day mode=expel ctx=repression
e2 m2 > m3 ASSAULT actual 2022-10-01/day mode=crowd-control ctx=repression
e3 m4 > m2 ACCUSE actual 2022-10-03/none mode=investigate ctx=repression
e4 m4 > m3 AGREE planned 2022-10-03/none ctx=repression
e5 m6 > m8 AGREE planned 2022-10-07/none ctx=human_security
[m7:IDN.COP Kapolri] dan [m8:IDN.GOV Presiden Jokowi] menengok para korban di RSSA.

### Malut Post 2012-06-27
Dua kesultanan bertetangga kembali bersitegang. [m1:IDN.REL Pasukan adat Tidore] menyeberang ke Ternate dan {e1 dihadang} di dermaga oleh pengawal [m2:IDN.GOV Sultan Mudaffar Sjah]. Putra mahkota Tidore {e2 menuntut} permintaan maaf atas ucapan [m3=m2 sang sultan] dalam debat pilkada. [m4:IDN.COP Kapolres], khawatir akan pertumpahan darah, {e3 mengirim} satu peleton ke pelabuhan. [m5=m2 Raja yang juga politikus Demokrat itu] akhirnya {e4 mengutus} adiknya meminta maaf; rombongan pulang menjelang asar.
e1 m2 > m1 COERCE actual 2012-06-27/none mode=restrict ctx=religion_ethnicity
e2 m1 > m2 REQUEST requested 2012-06-27/none mode=yield ctx=religion_ethnicity
e3 m4 > m1,m2 MOBILIZE actual 2012-06-27/none mode=police ctx=religion_ethnicity
e4 m2 > m1 SUPPORT actual 2012-06-27/none ctx=religion_ethnicity

### Viva 2013-02-23
Hampir tengah malam [m1:IDN.PTY Anas Urbaningrum] {e1 berpamitan} kepada kader di Duren Sawit. "Hari ini [m2=m1 saya] {e2 berhenti}, ini baru halaman pertama," katanya, menanggapi {e3 penetapan tersangka} oleh [m3:IDN.JUD KPK]. Ketua majelis tinggi, [m4:IDN.PTY Susilo Bambang Yudhoyono], belum bicara. Partai [m5:IDN.PTY Hanura] dan [m6:IDN.PTY Gerindra] {e4 menyatakan simpati} kepada tokoh 43 tahun itu, sementara pendukungnya di Cilacap {e5 membakar} jaket biru.
e1 m1 > m7 CONSULT actual 2013-02-23/none ctx=political_institutions
e2 m1 > m7 RETREAT actual 2013-02-23/none mode=resign ctx=corruption,political_institutions
e3 m3 > m1 ACCUSE actual 2013-02-22/none mode=allege ctx=corruption
e4 m5,m6 > m1 SUPPORT actual 2013-02-23/none ctx=political_institutions
e5 m8 > m7 PROTEST actual 2013-02-23/none mode=vandalize ctx=political_institutions
Bagi [m7:IDN.PTY Demokrat], kata [m8:IDN.PTY pengurus Cilacap], semua sudah lewat.

### Sumbar Post 2018-05-14
Tiga gereja di Surabaya {e1 diserang bom} oleh satu keluarga yang terkait [m1:JAD.REB Jamaah Ansharut Daulah]. [m2:IDN.REL Persekutuan Gereja-gereja Indonesia] {e2 mengecam}, dan {e3 memohon} jemaat tetap beribadah. Sehari sesudahnya Mapolrestabes kota itu {e4 diledakkan} pasangan bermotor yang membonceng anak. [m3:IDN.GOV Presiden Jokowi] {e5 memberi waktu} sampai Juni kepada [m4:IDN.LEG parlemen] untuk menuntaskan revisi UU terorisme; jika tidak, [m5=m3 ia] {e6 akan mengeluarkan} perppu.
e1 m1 > m2 ASSAULT actual 2018-05-13/day mode=suicide-attack ctx=terrorism,religion_ethnicity
e2 m2 > m1 ACCUSE actual 2018-05-13/none mode=disapprove ctx=terrorism,religion_ethnicity
e3 m2 > m6 REQUEST requested 2018-05-13/none ctx=religion_ethnicity
e4 m1 > m7 ASSAULT actual 2018-05-14/day mode=suicide-attack ctx=terrorism
e5 m3 > m4 THREATEN threatened 2018-05-14/none ctx=terrorism,legislative
e6 m3 > m4 COERCE hypothetical 2018-05-14/none ctx=terrorism,legislative
[m6:IDN.REL Umat di Ngagel] misa di rumah; [m7:IDN.COP polisi] memasang kawat berduri.

### Tribun Batam 2006-06-15 none
Festival layang-layang di Tanjung Pinang diikuti regu dari [m1:@MYS Johor], [m2:@SGP Singapura], dan [m3:@IDN Bali]. Juara pertamanya seorang guru mengaji, Pak Long Atan. [m4:? Ia] membuat layangan wau bulan dari kertas koran bekas, dan menolak menjual karyanya walaupun wali kota menawar mahal.

### Jawa Pos 2010-05-27
[m1:IDN.GOV Presiden SBY] {e1 membentuk} satuan khusus menangani keluhan [m2:IDN.CVL korban lumpur Lapindo]. [m3:IDN.BUS PT Minarak Lapindo Jaya], juru bayar keluarga [m4:IDN.BUS Bakrie], {e2 menunggak} cicilan dua belas ribu berkas. [m5=m2 Mereka] {e3 berkemah} di tanggul dan {e4 tidak mengizinkan} truk pasir lewat. Andi Darussalam, direktur perusahaan itu, {e5 bersumpah} semua akan lunas pada Desember 2012. Sumpah yang sama pernah diucapkan [m6=m3 dia] dua tahun silam.
e1 m1 > m2 AID actual 2010-05-27/none ctx=reparations,disasters
e2 m3 > m2 REJECT actual 2010-05-27/none mode=yield ctx=reparations
e3 m2 > m3 PROTEST actual 2010-05-27/none mode=demo ctx=reparations
e4 m2 > m3 PROTEST actual 2010-05-27/none mode=obstruct ctx=reparations
e5 m3 > m2 AGREE planned 2010-05-27/none ctx=reparations

### Kaltim Post 2026-02-11
Kepala Otorita IKN [m1:IDN.GOV Basuki Hadimuljono] {e1 menerima} [m2:KOR.GOV Menteri Pertanahan Korea Selatan] di Sepaku. Sang tamu {e2 menyatakan minat} membangun instalasi air minum tahap dua. [m3=m1 Pihaknya], kata Basuki, {e3 akan menyediakan} lahan tanpa sewa. Warga [m4:IDN.CVL Pemaluan] yang pagarnya kena garis merah {e4 mendatangi} lokasi upacara, tetapi [m7=m4 mereka] {e5 dihentikan} [m5:IDN.COP petugas Pamobvit] dua ratus meter dari tenda. Seorang ibu sempat berteriak, "Itu tanah [m6=m4 kami]!"
e1 m2 > m1 CONSULT actual 2026-02-11/none mode=visit ctx=economic
e2 m2 > m1 AGREE planned 2026-02-11/none ctx=economic
e3 m1 > m2 AGREE planned 2026-02-11/none ctx=economic
e4 m4 > m1 PROTEST actual 2026-02-11/none mode=demo ctx=human_security
e5 m5 > m4 COERCE actual 2026-02-11/none mode=restrict ctx=human_security

### Okezone 2019-10-11
[m1:IDN.GOV Menko Polhukam Wiranto] {e1 ditusuk} di alun-alun Menes oleh [m2:JAD.REB Syahril Alamsyah], yang menurut [m3:IDN.SPY Kepala BIN Budi Gunawan] terpapar ajaran JAD. Purnawirawan 72 tahun itu diterbangkan ke RSPAD; [m4:IDN.GOV Presiden] {e2 menjenguk} [m8=m1 dia] sore harinya. Tiga prajurit {e3 dicopot} [m5:IDN.MIL KSAD Andika Perkasa] karena istri [m9=m7 mereka] mencibir korban di Facebook. "[m6=m5 Kami] tidak pandang bulu," ujar menantu Hendropriyono tersebut.
e1 m2 > m1 ASSAULT actual 2019-10-10/day mode=primitive ctx=terrorism
e2 m4 > m1 CONSULT actual 2019-10-10/day mode=visit ctx=terrorism
e3 m5 > m7 SANCTION actual 2019-10-11/none mode=expel ctx=military
[m7:IDN.MIL Dandim Kendari dan dua bintara] itu juga ditahan.

### Sinar Harapan 2007-09-14
[m1:AUS.JUD Wakil koroner New South Wales Dorelle Pinch] {e1 memanggil} [m2:IDN.GOV Gubernur Sutiyoso], yang tengah berkunjung ke Sydney, untuk bersaksi soal kematian lima wartawan di Balibo pada 1975. [m3=m2 Bekas perwira komando itu] memilih {e2 pulang lebih cepat}. Ratusan [m4:IDN.CVL warga Betawi] {e3 mendatangi} Kedutaan [m5:AUS.GOV Australia] di Kuningan. [m6=m5 Duta Besar Bill Farmer] {e4 menyampaikan penyesalan}, tetapi koroner tadi tetap menyimpulkan bahwa [m7:IDN.MIL pasukan khusus] {e5 membunuh} [m8:AUS.JRN kelima jurnalis] dengan sengaja.
e1 m1 > m2 ACCUSE actual 2007-05-29/none mode=investigate ctx=human_rights,legal
e2 m2 > m1 REJECT actual 2007-05-30/none mode=meet ctx=human_rights,legal
e3 m4 > m5 PROTEST actual 2007-05-31/none mode=demo ctx=diplomatic
e4 m6 > m2 SUPPORT actual 2007-05-31/none ctx=diplomatic
e5 m7 > m8 ASSAULT actual 1975-10-16/day mode=targeted ctx=human_rights said=m1 bg

### Detik Sumut 2025-10-02
[m1:IDN.GOV Gubernur Bobby Nasution] menghentikan sebuah truk berpelat BL di Langkat dan {e1 menyuruh} sopirnya mengganti nomor polisi. Videonya memanaskan warga tetangga. [m2:IDN.GOV Gubernur Muzakir Manaf] menanggapi enteng, "Biar saja angin lalu," sedangkan [m3:IDN.LEG anggota DPR asal Aceh Nasir Djamil] {e2 menyebut} tindakan [m4=m1 menantu Jokowi itu] norak. Bobby {e3 menyangkal} melakukan razia. [m5=m1 Ia] berdalih hanya {e4 mengimbau} perusahaan membayar pajak di tempat [m8=m7 mereka] beroperasi.
e1 m1 > m6 REQUEST requested 2025-09-27/none mode=change ctx=economic
e2 m3 > m1 ACCUSE actual 2025-10-02/none mode=disapprove ctx=economic
e3 m1 > m3 REJECT actual 2025-10-02/none ctx=economic
e4 m1 > m7 REQUEST requested 2025-10-02/none mode=change ctx=economic
[m6:IDN.LAB Pengemudi itu] sudah kembali ke Lhokseumawe, dan [m7:IDN.BUS para pemilik angkutan] menunggu arahan.

### Mongabay Indonesia 2016-06-23
Warga [m1:IDN.AGR Desa Selok Awar-Awar] sudah lama meminta perlindungan. [m2:IDN.AGR Salim Kancil], petani yang menolak tambang pasir, {e1 disiksa} lalu dibunuh di balai desa oleh [m3:IDN.CRM Tim 12], preman suruhan [m4:IDN.GOV Kepala Desa Hariyono]. Rekannya, [m5:IDN.AGR Tosan], selamat. [m6:IDN.CVL Walhi Jawa Timur] {e2 menuding} Polres Lumajang membiarkan ancaman; kapolresnya {e3 dimutasi}. Pengadilan kemudian {e4 menghukum} [m7=m4 kepala desa itu] dua puluh tahun.
e1 m3 > m2 ASSAULT actual 2015-09-26/day mode=torture ctx=natural_resource
e2 m6 > m8 ACCUSE actual 2015-09-28/none mode=allege ctx=natural_resource
e3 m9 > m8 SANCTION actual 2015-10-10/none mode=expel ctx=natural_resource
e4 m10 > m4 SANCTION actual 2016-06-23/none mode=convict ctx=natural_resource,legal
[m8:IDN.COP AKBP Fadly Munzir] diganti atas perintah [m9:IDN.COP Polda], sedangkan [m10:IDN.JUD hakim PN Surabaya] tidak menemukan hal yang meringankan.
