### Tribunnews 2020-12-15
[m1:IDN.GOV Komnas HAM] {e1 mendatangi} markas [m2:IDN.COP Polda Metro Jaya] untuk meminta rekaman {e2 penembakan} enam anggota [m3:IDN.REL FPI] di jalan tol Cikampek. [m4=m2 Kepolisian] menyerahkan sebagian, sisanya tidak. Ketua [m5=m1 lembaga tersebut], [m6:IDN.GOV Ahmad Taufan Damanik], {e3 mengancam} akan menyurati [m10:IDN.GOV Presiden] bila dokumen lain ditahan. "Kalau [m7=m1 kami] dihalangi, publik harus tahu," katanya. [m11=m2 Polisi] {e4 menyebut} korban lebih dahulu {e5 melepaskan tembakan}, sesuatu yang {e6 dibantah} [m8:IDN.REL Munarman].
e1 m1 > m2 CONSULT actual 2020-12-15/none mode=visit ctx=human_rights
e2 m2 > m3 ASSAULT actual 2020-12-07/none mode=firearms ctx=repression
e3 m6 > m2 THREATEN threatened 2020-12-15/none ctx=human_rights
e4 m9 > m3 ACCUSE actual 2020-12-15/none mode=allege ctx=crime
e5 m3 > m2 ASSAULT denied 2020-12-07/none mode=firearms ctx=crime said=m8
e6 m8 > m9 REJECT actual 2020-12-15/none ctx=crime
[m9=m2 Pihak berseragam itu] bersikukuh pada versinya.

### Kompas.com 2015-08-31
Pertemuan di rumah dinas [m1:IDN.GOV Wapres Jusuf Kalla] berlangsung alot. [m2:IDN.LAB Pengurus KSPI] datang dengan sepuluh tuntutan, di antaranya penghapusan sistem kontrak bagi [m3:IDN.EDU guru honorer]. Tuan rumah hanya {e1 menyetujui} dua. Karena itu [m4=m2 mereka] {e2 tidak jadi membatalkan} aksi besok: 40.000 orang {e3 akan mengepung} Istana. [m5=m1 Sang wakil presiden], lewat juru bicaranya, {e4 meminta} [m7=m2 mereka] menjaga ketertiban. [m8=m6 Polisi] {e5 menyiapkan} 8.400 personel dan dua ekor anjing pelacak.
e1 m1 > m2 CONCEDE planned 2015-08-31/none ctx=economic
e2 m2 > m1 REJECT actual 2015-08-31/none mode=yield ctx=economic
e3 m2 > m1 PROTEST planned 2015-09-01/day mode=demo ctx=economic
e4 m1 > m2 REQUEST requested 2015-08-31/none mode=yield ctx=economic
e5 m6 > m2 MOBILIZE planned 2015-09-01/day mode=police ctx=economic
e6 m2 > m1 CONSULT actual 2015-08-31/none mode=visit ctx=economic
{e6 Kunjungan} para pengurus itu dijaga [m6:IDN.COP Polres Jakarta Selatan].

### Cenderawasih Pos 2013-02-22
Delapan prajurit [m1:IDN.MIL TNI] gugur dalam {e1 penyergapan} di Sinak dan Tingginambut. Pelakunya, menurut [m2:IDN.MIL Pangdam Erwin Syafitri], [m3:TPNPB.REB kelompok Goliat Tabuni]. Helikopter Super Puma yang hendak {e2 mengevakuasi} jenazah {e3 ditembaki} sehingga pilotnya terluka di tangan. [m4:IDN.GOV Bupati Puncak Willem Wandik] {e4 menawarkan diri berunding} dengan [m5=m3 gerombolan itu]. Tawaran tersebut {e5 tidak direstui} Jakarta: "[m6:IDN.GOV Kita] kejar sampai dapat," ujar [m7:IDN.GOV Menko Djoko Suyanto].
e1 m3 > m1 ASSAULT actual 2013-02-21/day mode=firearms ctx=territory
e2 m1 > m8 AID planned 2013-02-22/day ctx=territory
e3 m3 > m1 ASSAULT actual 2013-02-22/day mode=firearms ctx=territory
e4 m4 > m3 AGREE planned 2013-02-22/none ctx=territory
e5 m7 > m4 REJECT actual 2013-02-22/none ctx=territory
[m8:IDN.MIL Para serdadu] dimakamkan di kampung halaman masing-masing.

### Serambi Indonesia 2012-04-10
[m1:IDN.PTY Partai Aceh] mengusung bekas menteri luar negeri gerilya, [m2:IDN.PTY Zaini Abdullah], melawan petahana [m3:IDN.GOV Irwandi Yusuf]. Hasil hitung cepat Senin (9/4) menempatkan dokter yang lama bermukim di [m4:@SWE Swedia] itu unggul 26 persen. Sang petahana {e1 menolak mengakui} hasil tersebut; tim hukumnya {e2 akan mengadukan} intimidasi ke Jakarta. "Seribu lebih saksi [m5=m3 kami] {e3 diusir}," kata dokter hewan itu. [m6:IDN.GOV Panwaslu] mencatat 57 laporan, tetapi menurut [m7=m6 mereka] tidak satu pun menyebut nama pelaku.
e1 m3 > m2 REJECT actual 2012-04-10/none mode=yield ctx=election
e2 m3 > m1 ACCUSE planned 2012-04-10/none mode=allege ctx=election
e3 m1 > m3 COERCE actual 2012-04-09/day mode=restrict ctx=election said=m3

### Koran Tempo 2008-03-17
Jaksa [m1:IDN.JUD Urip Tri Gunawan] baru saja keluar dari rumah [m2:IDN.BUS Artalyta Suryani] ketika penyidik [m3:IDN.JUD KPK] {e1 mencegat} mobilnya. Di jok belakang ada kardus air mineral berisi 660.000 dolar. Dua hari sebelumnya [m4:IDN.JUD Kejaksaan Agung], tempatnya bekerja, {e2 menghentikan} penyelidikan terhadap [m5:IDN.BUS Sjamsul Nursalim]. Atasannya, [m6:IDN.JUD Kemas Yahya Rahman], {e3 dicopot} [m9:IDN.JUD Jaksa Agung] [m7:IDN.JUD Hendarman Supandji]. "Muka [m8=m4 kami] tercoreng," kata Hendarman.
e1 m3 > m1 COERCE actual 2008-03-02/day mode=arrest ctx=corruption
e2 m4 > m5 CONCEDE actual 2008-02-29/none ctx=corruption,legal
e3 m7 > m6 SANCTION actual 2008-03-17/none mode=expel ctx=corruption

### Utusan Borneo 2014-05-30
Seorang turis [m1:CHN.CVL China] dan resepsionis hotel asal Filipina {e1 diculik} dari resor Singamata di Semporna. Dua pekan kemudian [m2:ABUSAYYAF.REB kelompok] yang dipimpin Murphy Ambang Ladjia {e2 menuntut} 500 juta peso. [m3:CHN.GOV Beijing] {e3 meminta} Kuala Lumpur bertindak cepat; [m4:MYS.GOV Menteri Dalam Negeri Zahid Hamidi] {e4 berjanji} tidak akan membayar, tetapi perwira polisinya {e5 berunding} lewat telepon. [m5=m1 Perempuan itu] akhirnya {e6 dilepas}.
e1 m2 > m1 ASSAULT actual 2014-04-02/day mode=abduct ctx=terrorism
e2 m2 > m4 REQUEST requested 2014-04-16/none mode=yield ctx=terrorism
e3 m3 > m4 REQUEST requested 2014-05-30/none mode=assist ctx=terrorism
e4 m4 > m2 REJECT actual 2014-04-16/none mode=yield ctx=terrorism
e5 m6 > m2 CONSULT actual 2014-04-16/none mode=phone ctx=terrorism
e6 m2 > m1 RETREAT actual 2014-05-30/none mode=release ctx=terrorism
Sabah mengucap syukur lewat [m6:MYS.COP Komisaris Hamza Taib].

### Antara 2009-10-15 none
Pemain biola [m1:IDN.CVL Idris Sardi] memberi kelas kepada tiga puluh prajurit korps musik di Cilandak. [m2=m1 Maestro itu] datang dengan sepatu bot, mengajar sampai sore, dan menolak dibayar. Murid favoritnya ialah kopral asal Merauke yang belajar dari radio [m3:@PNG Papua Nugini].

### Detik Jateng 2024-12-03
[m1:IDN.COP Aipda Robig Zaenudin] {e1 menembak} tiga [m2:IDN.EDU siswa SMK 4 Semarang], seorang di antaranya meninggal. Kapolrestabes [m3:IDN.COP Irwan Anwar] semula {e2 menyebut} almarhum anggota gangster yang {e3 menyerang} [m8:IDN.COP polisi]; sekolah {e4 membantah keras} cerita itu. Dalam rapat di Senayan, [m4:IDN.LEG Komisi III] {e5 mencecar} sang kapolrestabes selama empat jam. "[m5=m3 Saya] siap dievaluasi," kata [m6=m3 dia], yang beberapa hari kemudian {e6 meminta maaf} kepada keluarga.
e1 m1 > m2 ASSAULT actual 2024-11-24/day mode=firearms ctx=repression
e2 m3 > m2 ACCUSE actual 2024-11-25/none mode=allege ctx=crime
e3 m2 > m1 ASSAULT denied 2024-11-24/day ctx=crime said=m7
e4 m7 > m3 REJECT actual 2024-11-26/none ctx=crime
e5 m4 > m3 ACCUSE actual 2024-12-03/none mode=investigate ctx=repression,legislative
e6 m3 > m2 SUPPORT actual 2024-12-03/none ctx=repression
[m7:IDN.EDU Kepala sekolah] menyebut anak itu anggota paskibra.

### Media Indonesia 2005-05-25
[m1:IDN.GOV Presiden Yudhoyono] mengadakan lawatan empat hari ke [m7:@USA Washington]. [m2:USA.GOV George W. Bush] {e1 menyambutnya} di Ruang Oval dan {e2 berjanji memulihkan} pendidikan perwira yang {e3 dibekukan} sejak kerusuhan Dili. [m3:USA.LEG Senator Patrick Leahy] {e4 tidak setuju}: menurut [m4=m3 dia], belum ada satu pun jenderal yang diadili. [m5:TLS.GOV Menlu José Ramos-Horta], yang kebetulan berada di kota itu, justru {e5 membela} rencana tersebut. "Tetangga [m6=m5 kami] sudah berubah," ucapnya.
e1 m1 > m2 CONSULT actual 2005-05-25/none mode=visit ctx=diplomatic
e2 m2 > m1 AGREE planned 2005-05-25/none ctx=military
e3 m2 > m1 SANCTION actual 1999-09-09/none mode=discontinue ctx=military,human_rights bg
e4 m3 > m2 REJECT actual 2005-05-25/none ctx=military,human_rights
e5 m5 > m2 SUPPORT actual 2005-05-25/none ctx=military

### Sumatera Ekspres 2016-03-18
[m1:IDN.GOV BNN] {e1 menggerebek} rumah [m2:IDN.GOV Bupati Ogan Ilir Ahmad Wazir Nofiadi], 27 tahun, hanya sebulan setelah pelantikannya. Tes urine menunjukkan [m3=m2 politikus muda itu] positif sabu. Ayahnya, [m4:IDN.ELI Mawardi Yahya], yang memimpin kabupaten tersebut selama sepuluh tahun, sempat {e2 menahan} [m8=m1 petugas] di pintu hingga [m5=m1 mereka] masuk lewat dapur. [m6:IDN.GOV Mendagri Tjahjo Kumolo] {e3 memberhentikan} [m7=m2 sang bupati]. Wakilnya, Ilyas Panji Alam, naik menggantikan.
e1 m1 > m2 COERCE actual 2016-03-13/day mode=seize ctx=illegal_drugs
e2 m4 > m1 COERCE actual 2016-03-13/day mode=restrict ctx=illegal_drugs
e3 m6 > m2 SANCTION actual 2016-03-18/none mode=expel ctx=illegal_drugs

### Papua Barat News 2020-03-11
[m1:USA.LEG Dewan Gereja Reformed di Amerika] {e1 mengirim surat} kepada [m2:IDN.GOV Gubernur Dominggus Mandacan], menanyakan nasib lima tahanan politik di Sorong. Jawabannya datang dari kejaksaan: [m3:IDN.CVL kelimanya] {e2 didakwa} makar. Pengacara [m8=m3 mereka], [m4:IDN.CVL Yan Christian Warinussy], {e3 mengeluh} karena [m5=m3 para terdakwa] tidak boleh dijenguk. "[m6=m4 Saya] dua kali {e4 ditolak} di pintu," tuturnya.
e1 m1 > m2 REQUEST requested 2020-03-11/none ctx=human_rights,territory
e2 m7 > m3 ACCUSE actual 2020-03-11/none mode=allege ctx=territory,legal
e3 m4 > m7 ACCUSE actual 2020-03-11/none mode=disapprove ctx=rights_freedoms
e4 m7 > m4 REJECT actual 2020-03-11/none mode=meet ctx=rights_freedoms
Bagi [m7:IDN.JUD Kejari Sorong], aturan wabah berlaku untuk semua.

### Merdeka.com 2017-11-21
Tiga kali mangkir, [m1:IDN.LEG Ketua DPR Setya Novanto] akhirnya mengenakan rompi oranye. Tim [m2:IDN.JUD KPK] yang {e1 menjemput paksa} ke rumahnya di Jalan Wijaya dua malam sebelum itu hanya menemukan istrinya. Esoknya mobil yang membawa [m3=m1 dia] menabrak tiang listrik. Lembaga tersebut {e2 memperpanjang} penahanan setelah dokter [m4:IDN.MED IDI] menyatakan [m5=m1 pasien istimewa itu] sehat. [m6:IDN.PTY Idrus Marham], sekjen [m8:IDN.PTY partainya], {e3 menolak} desakan [m7:IDN.PTY DPD I] agar ketua umum {e4 diganti}.
e1 m2 > m1 COERCE planned 2017-11-15/none mode=arrest ctx=corruption
e2 m2 > m1 COERCE actual 2017-11-19/none mode=arrest ctx=corruption
e3 m6 > m7 REJECT actual 2017-11-21/none mode=change ctx=political_institutions
e4 m7 > m1 REQUEST requested 2017-11-21/none mode=change ctx=political_institutions

### Post Kota 2023-12-20
Kabar itu sampai ke telinga [m1:IDN.GOV Penjabat Gubernur Heru Budi]: warga [m2:IDN.CVL Kampung Bayam] masih tidur di tenda di depan stadion yang dibangun di atas kampung [m6=m2 mereka]. [m3:IDN.BUS Jakpro], pengelola stadion, {e1 menahan} kunci rumah susun. [m4=m3 Badan usaha milik provinsi itu] beralasan tarif sewanya belum diputuskan. Heru {e2 menjanjikan} keputusan dalam dua minggu, lalu enam bulan berlalu. [m5:IDN.CVL Furqon], ketua kelompok tani kampung tersebut, {e3 dipolisikan} Jakpro karena membobol pintu.
e1 m3 > m2 COERCE actual 2023-12-20/none mode=withhold ctx=human_security
e2 m1 > m2 AGREE planned 2023-12-20/none ctx=human_security
e3 m3 > m5 ACCUSE actual 2023-12-20/none mode=allege ctx=human_security,legal

### Warta Kota 2000-12-25
Bom {e1 meledak} hampir serentak di gereja-gereja di sembilan kota pada malam Natal. [m1:IDN.GOV Presiden Abdurrahman Wahid] {e2 menuduh} kelompok yang ingin menjatuhkan pemerintahannya. [m2:IDN.REL Uskup Agung Julius Darmaatmadja] {e3 mengimbau} umat tidak membalas. Seorang anggota [m3:IDN.REL Banser], [m4:IDN.REL Riyanto], tewas memeluk bungkusan yang [m8=m4 ia] bawa keluar dari Gereja Eben Haezer di Mojokerto. Pengurus gereja {e4 memberi penghormatan}: namanya menjadi nama jalan.
e1 m5 > m6 ASSAULT actual 2000-12-24/day mode=explosives ctx=terrorism,religion_ethnicity
e2 m1 > m7 ACCUSE actual 2000-12-25/none mode=allege ctx=terrorism
e3 m2 > m6 REQUEST requested 2000-12-25/none mode=yield ctx=religion_ethnicity
e4 m6 > m4 SUPPORT actual 2000-12-25/none ctx=religion_ethnicity
Bertahun-tahun kemudian terbukti pelakunya [m5:JI.REB jaringan Hambali]; yang kehilangan anggota keluarga ialah [m6:IDN.REL umat Kristen], bukan [m7:IDN.OPP lawan-lawan Gus Dur].

### Jateng Pos 2022-09-29
[m1:IDN.LEG DPRD Pati] mengagendakan rapat, [m2:IDN.GOV Bupati Haryanto] tak datang. Anggota Fraksi [m3:IDN.PTY Gerindra] {e1 menyindir} kursi kosong itu dengan meletakkan selembar foto. [m7=m2 Pemerintah kabupaten] {e2 menyampaikan permintaan maaf}; menurut sekretaris daerah, atasannya menemui [m4:IDN.AGR petani Kendeng] yang hari itu {e3 menanam} kaki di semen di depan pendapa. [m5=m4 Mereka] {e4 menuntut} pabrik [m6:IDN.BUS Indocement] dibatalkan.
e1 m3 > m2 ACCUSE actual 2022-09-29/none mode=disapprove ctx=legislative
e2 m2 > m1 SUPPORT actual 2022-09-29/none ctx=legislative
e3 m4 > m2 PROTEST actual 2022-09-29/none mode=demo ctx=environment
e4 m4 > m2 REQUEST requested 2022-09-29/none mode=change ctx=environment,natural_resource
e5 m2 > m4 CONSULT actual 2022-09-29/none ctx=environment
Pertemuan {e5 berlangsung} sepuluh menit.

### Hukumonline 2016-03-03
[m1:IDN.JUD Jaksa Agung HM Prasetyo] {e1 mengesampingkan} perkara dua mantan pimpinan [m2:IDN.JUD KPK], [m3:IDN.ELI Abraham Samad] dan [m4:IDN.ELI Bambang Widjojanto]. Deponering itu diambil setelah [m8=m1 ia] {e2 meminta pertimbangan} [m5:IDN.LEG DPR], yang sebagian besar fraksinya {e3 menyatakan tidak setuju}. "Demi kepentingan umum [m6=m1 saya] lakukan," ujar politikus NasDem tersebut. Abraham {e4 berterima kasih}; rekannya memilih diam. [m7:IDN.COP Bareskrim], penyidik perkara [m9=m3+m4 mereka], belum menerima salinan keputusan.
e1 m1 > m3,m4 CONCEDE actual 2016-03-03/none ctx=legal,corruption
e2 m1 > m5 REQUEST requested 2016-03-03/none ctx=legal,legislative
e3 m5 > m1 REJECT actual 2016-03-03/none ctx=legal,legislative
e4 m3 > m1 SUPPORT actual 2016-03-03/none ctx=legal

### Sindo Makassar 2011-09-28
Sejumlah [m1:IDN.EDU mahasiswa Universitas Muslim Indonesia] memajang foto dua rekan [m8=m1 mereka] yang {e1 tertembak} dalam demonstrasi. "Yang menembak harus dipecat," kata [m2:IDN.EDU Ketua BEM Fadli]. [m3:IDN.COP Kapolrestabes Nur Samsu] mengatakan [m9:IDN.COP anak buahnya] bukan pelakunya; peluru itu, ujarnya, kaliber yang tidak [m10=m9 mereka] pakai. Rektor {e2 membentuk} tim bersama [m4:IDN.CVL LBH Makassar]. [m5=m1+m4 Keduanya] {e3 mendesak} Kapolda membuka hasil uji balistik.
e1 m9 > m1 ASSAULT denied 2011-09-28/none mode=firearms ctx=repression
e3 m5 > m6 REQUEST requested 2011-09-28/none mode=yield ctx=repression
e2 m7 > m4 COOPERATE actual 2011-09-28/none ctx=repression
Surat [m11=m5 mereka] diterima [m6:IDN.COP Irjen Johny Wainal Usman], dengan tembusan kepada [m7:IDN.EDU pimpinan kampus].

### SBS Indonesia 2008-02-11
[m1:TLS.GOV Presiden José Ramos-Horta] {e1 ditembak} dua kali di depan kediamannya di Meti Aut oleh anak buah [m2:TLS.REB Alfredo Reinado]. [m3=m2 Mayor desertir itu] sendiri {e2 tewas} di tangan pengawal [m10=m1 presiden]. Di jalan Balibar, iring-iringan [m4:TLS.GOV Perdana Menteri Xanana Gusmão] juga {e3 diberondong}, namun [m5=m4 ia] selamat. [m6:AUS.GOV Kevin Rudd] {e4 mengerahkan} 200 serdadu lagi; mitranya di Dili {e5 memberlakukan jam malam}. Malam itu [m7=m1 sang presiden] diterbangkan ke Darwin.
e1 m2 > m1 ASSAULT actual 2008-02-11/day mode=firearms ctx=military
e2 m8 > m2 ASSAULT actual 2008-02-11/day mode=firearms ctx=military
e3 m2 > m4 ASSAULT actual 2008-02-11/day mode=firearms ctx=military
e4 m6 > m2 MOBILIZE actual 2008-02-11/none mode=troops ctx=military
e5 m4 > m9 COERCE actual 2008-02-11/none mode=curfew ctx=military
e6 m6 > m1 AID actual 2008-02-11/day ctx=health
{e6 Evakuasi medis} itu memakai pesawat angkatan udara; [m8:TLS.MIL serdadu F-FDTL] menjaga bandara dan [m9:TLS.CVL penduduk] tinggal di rumah.

### Kumparan 2025-08-14
Ribuan [m1:IDN.CVL warga Pati] menumpuk dus air mineral setinggi rumah di depan pendapa, lambang {e1 perlawanan} terhadap kenaikan pajak bumi 250 persen. [m2:IDN.GOV Bupati Sudewo], yang sempat {e2 menantang} [m7=m1 mereka] datang dengan 50.000 orang, keluar dari kendaraan lapis baja dan {e3 dilempari} sandal. [m3=m2 Ia] lalu {e4 mencabut} kenaikan itu. [m8=m1 Massa] belum puas; [m4:IDN.LEG DPRD] sore harinya sepakat {e5 membentuk} panitia angket guna memakzulkan [m5=m2 politikus Gerindra tersebut]. "[m6=m2 Saya] dipilih rakyat, tidak bisa {e6 mundur}," ujarnya.
e1 m1 > m2 PROTEST actual 2025-08-13/none mode=demo ctx=economic
e2 m2 > m1 THREATEN threatened 2025-08-06/none ctx=economic
e3 m1 > m2 PROTEST actual 2025-08-13/day mode=riot ctx=economic
e4 m2 > m1 CONCEDE actual 2025-08-13/none ctx=economic
e5 m4 > m2 ACCUSE actual 2025-08-13/day mode=investigate ctx=legislative,political_institutions
e6 m2 > m1 RETREAT denied 2025-08-13/none mode=resign ctx=political_institutions

### Koran Jakarta 2010-01-25 none
Perusahaan [m1:IDN.BUS Sritex] memenangi pesanan seragam dari [m2:@DEU Jerman]. Pemiliknya, HM Lukminto, memulai usaha dari kios batik di Pasar Klewer. Kini pabriknya di Sukoharjo mempekerjakan belasan ribu orang; [m3=m1 perusahaan keluarga itu] menargetkan ekspor naik sepersepuluh.

### Haluan Riau 2019-09-13
[m1:MYS.GOV Menteri Lingkungan Malaysia Yeo Bee Yin] lewat Facebook {e1 meminta} [m2:IDN.GOV Siti Nurbaya] berhenti menyangkal. Rekannya itu sehari sebelumnya {e2 menuding} empat perusahaan [m3:MYS.BUS asal Malaysia] ikut membakar lahan di Kalimantan Barat, dan kantornya {e3 menyegel} kebun [m5=m3 mereka]. Kuala Lumpur {e4 menawarkan} pesawat penyemai awan. "[m4=m2 Kami] punya pesawat sendiri," jawab [m6=m2 menteri asal Jakarta tersebut], {e5 menolak dengan halus}.
e1 m1 > m2 REQUEST requested 2019-09-13/none mode=change ctx=environment
e2 m2 > m3 ACCUSE actual 2019-09-12/day mode=allege ctx=environment
e3 m2 > m3 COERCE actual 2019-09-12/none mode=seize ctx=environment
e4 m1 > m2 AGREE planned 2019-09-13/none ctx=environment
e5 m2 > m1 REJECT actual 2019-09-13/none mode=assist ctx=environment

### Reformata 2012-11-12
[m1:IDN.REL Jemaat HKBP Filadelfia] tetap beribadah di tepi jalan meski [m2:IDN.CVL warga Jejalen Jaya] {e1 melempari} [m9=m1 mereka] dengan telur busuk dan air comberan. Pendeta [m3:IDN.REL Palti Panjaitan] malah {e2 dijadikan tersangka} penganiayaan. Mahkamah Agung sudah {e3 memerintahkan} [m4:IDN.GOV Bupati Sa'duddin] menerbitkan izin gereja tersebut, tetapi [m5=m4 ia] {e4 membangkang}. [m6:IDN.CVL Setara Institute] {e5 menyayangkan} [m10=m7 polisi] yang hanya menonton.
e1 m2 > m1 PROTEST actual 2012-11-12/none mode=riot ctx=religion_ethnicity
e2 m7 > m3 ACCUSE actual 2012-11-12/none mode=allege ctx=religion_ethnicity,legal
e3 m8 > m4 REQUEST requested 2011-06-28/none mode=change ctx=religion_ethnicity,legal bg
e4 m4 > m8 REJECT actual 2012-11-12/none mode=change ctx=religion_ethnicity
e5 m6 > m7 ACCUSE actual 2012-11-12/none mode=disapprove ctx=religion_ethnicity
Baik [m7:IDN.COP Polres Bekasi] maupun [m8:IDN.JUD mahkamah] menunggu laporan berikutnya.

### Katadata 2018-12-21
Rapat umum pemegang saham menutup babak panjang: [m1:IDN.BUS Inalum] {e1 melunasi} 3,85 miliar dolar kepada [m2:USA.BUS Freeport-McMoRan] dan [m3:AUS.BUS Rio Tinto]. [m4=m1 Induk usaha tambang pelat merah itu] kini menguasai 51 persen saham Grasberg. [m5:IDN.GOV Presiden Joko Widodo] {e2 menyerahkan} izin baru yang berlaku hingga 2041. [m6:IDN.OPP Fadli Zon] {e3 menyebut} pembelian tersebut pencitraan, sedangkan [m7:IDN.GOV Bupati Mimika Eltinus Omaleng] {e4 menagih} sepuluh persen yang {e5 dijanjikan} kepada daerahnya.
e1 m1 > m2,m3 COOPERATE actual 2018-12-21/day ctx=natural_resource
e2 m5 > m2 COOPERATE actual 2018-12-21/day ctx=natural_resource
e3 m6 > m5 ACCUSE actual 2018-12-21/none mode=disapprove ctx=natural_resource
e4 m7 > m5 REQUEST requested 2018-12-21/none mode=assist ctx=natural_resource
e5 m5 > m7 AGREE planned 2018-01-12/none ctx=natural_resource bg

### Tirto 2020-07-16
Usai salat Subuh [m1:IDN.JUD Novel Baswedan] {e1 disiram air keras} dua pengendara motor. [m2:IDN.GOV Presiden] {e2 mengutuk} serangan itu dan {e3 menyuruh} [m3:IDN.COP Kapolri] mencari pelakunya. [m9=m3 Polisi] baru {e4 menangkap} dua [m4:IDN.COP brigadir aktif] dua setengah tahun kemudian; [m5=m4 mereka] {e5 divonis} ringan. "Dari awal [m6=m1 saya] katakan, [m7:IDN.COP jenderalnya] tidak akan disentuh," kata penyidik yang kehilangan mata kirinya itu.
e1 m4 > m1 ASSAULT actual 2017-04-11/day mode=unconventional ctx=corruption
e2 m2 > m4 ACCUSE actual 2020-07-16/none mode=disapprove ctx=corruption
e3 m2 > m3 REQUEST requested 2020-07-16/none ctx=corruption,legal
e4 m3 > m4 COERCE actual 2019-12-26/none mode=arrest ctx=corruption,legal
e5 m8 > m4 SANCTION actual 2020-07-16/none mode=convict ctx=corruption,legal
Kata [m8:IDN.JUD hakim PN Jakarta Utara], niat kedua terdakwa hanya memberi pelajaran.
