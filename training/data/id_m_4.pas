### Kompas.com 2023-11-16
[m1:IDN.JUD Kejaksaan Negeri Bondowoso] mendadak sepi pada Rabu (15/11) sore. Tim [m2:IDN.JUD KPK] {e1 menangkap tangan} [m3:IDN.JUD kepala kejaksaan Puji Triasmoro] bersama seorang anak buahnya saat menerima uang dari [m4:IDN.BUS rekanan]. [m5=m2 Komisi antikorupsi itu] menyebut [m9=m3 keduanya] {e2 menerima} Rp475 juta. Jaksa Agung {e3 memberhentikan} [m6=m3 dia] malam itu juga dan menyatakan institusinya tidak akan membela siapa pun. "[m7:IDN.JUD Kami] justru {e4 berterima kasih} kepada [m8=m2 rekan-rekan di Kuningan]," ucapnya.
e1 m2 > m3 COERCE actual 2023-11-15/day mode=arrest ctx=corruption
e2 m2 > m3 ACCUSE actual 2023-11-16/none mode=allege ctx=corruption
e3 m7 > m3 SANCTION actual 2023-11-15/day mode=expel ctx=corruption
e4 m7 > m2 SUPPORT actual 2023-11-16/none ctx=corruption

### Tribun Jabar 2018-09-12
Perselisihan di tubuh [m1:IDN.PTY PPP] belum reda walau empat tahun berlalu. Kubu [m2:IDN.PTY Humphrey Djemat] {e1 menolak} pengesahan kepengurusan [m3:IDN.PTY Romahurmuziy] oleh [m4:IDN.GOV Kementerian Hukum dan HAM]. [m5=m2 Mereka] menyatakan hanya tunduk pada muktamar Jakarta. Sebaliknya kubu Romy, yang mendukung [m6:IDN.GOV Joko Widodo], {e2 mengajak} [m7=m2 lawannya] pulang ke rumah besar. Ajakan itu {e3 dijawab} dengan spanduk: "Islah atau mati."
e1 m2 > m4 REJECT actual 2018-09-12/none ctx=political_institutions
e2 m3 > m2 REQUEST requested 2018-09-12/none mode=yield ctx=political_institutions
e3 m2 > m3 REJECT actual 2018-09-12/none mode=yield ctx=political_institutions

### Antara Papua 2014-12-09
Lima [m1:IDN.EDU pelajar] tewas {e1 ditembak} di Lapangan Karel Gobai, Enarotali, Senin (8/12). Ratusan [m2:IDN.CVL warga] pagi itu menari waita di depan koramil, memprotes {e2 pemukulan} seorang bocah oleh [m3:IDN.MIL anggota tim khusus 753]. [m4:IDN.COP Polres Paniai] mengaku hanya {e3 melepaskan} tembakan peringatan, sedangkan [m5:IDN.MIL Pangdam Fransen Siahaan] mengatakan [m6=m5 anak buahnya] {e4 tidak menembak}. [m7:IDN.GOV Gubernur Lukas Enembe] tidak percaya kepada [m11=m4+m5 keduanya]; [m8=m7 ia] {e5 meminta} Komnas HAM membentuk tim.
e1 m9 > m1 ASSAULT actual 2014-12-08/day mode=firearms ctx=repression
e2 m3 > m2 ASSAULT actual 2014-12-07/none mode=beat ctx=repression
e3 m4 > m2 COERCE actual 2014-12-08/day ctx=repression
e4 m6 > m1 ASSAULT denied 2014-12-08/day mode=firearms ctx=repression said=m5
e5 m7 > m10 REQUEST requested 2014-12-09/none mode=assist ctx=human_rights
[m9:UAF Pelaku] belum terungkap, dan [m10:IDN.GOV komisi itu] baru akan berangkat pekan depan.

### Bisnis Indonesia 2006-03-17
[m1:IDN.EDU Mahasiswa Front Persatuan Perjuangan Rakyat Papua Barat] {e1 memblokir} jalan di depan kampus Abepura, menuntut penutupan tambang [m2:USA.BUS Freeport]. Ketika [m3:IDN.COP Brimob] mencoba {e2 membubarkan}, [m4=m1 mereka] {e3 melempar batu}. Tiga polisi dan seorang prajurit TNI AU tewas dikeroyok. Malam harinya rekan-rekan korban {e4 menyisir} asrama-asrama, {e5 memukuli} penghuninya, dan [m5:IDN.COP Kapolda Tommy Jacobus] {e6 mengakui} anggotanya sulit dikendalikan.
e1 m1 > m2 PROTEST actual 2006-03-16/day mode=obstruct ctx=natural_resource
e2 m3 > m1 COERCE actual 2006-03-16/day mode=restrict ctx=repression
e3 m1 > m3 PROTEST actual 2006-03-16/day mode=riot ctx=natural_resource
e4 m3 > m1 COERCE actual 2006-03-16/day mode=seize ctx=repression
e5 m3 > m1 ASSAULT actual 2006-03-16/day mode=beat ctx=repression
e6 m5 > m1 CONCEDE actual 2006-03-17/none ctx=repression

### Sinar Indonesia Baru 2009-02-06
[m1:IDN.CVL Ribuan pendukung Provinsi Tapanuli] {e1 menerobos} ruang sidang DPRD Sumatera Utara. [m2:IDN.LEG Ketua dewan Abdul Aziz Angkat] {e2 dipukuli} dan meninggal di rumah sakit. [m7:IDN.COP Polisi] {e3 menangkap} [m3:IDN.BUS Chandra Panggabean], pengusaha koran yang disebut mendanai aksi itu. [m4:IDN.PTY Partai Golkar], tempat almarhum bernaung tiga puluh tahun, {e4 menuntut} [m5:IDN.COP Kapolda Nanan Soekarna] dicopot. Tuntutan itu {e5 dikabulkan} [m6:IDN.COP Mabes Polri] dua hari kemudian.
e1 m1 > m2 PROTEST actual 2009-02-03/day mode=riot ctx=territory,political_institutions
e2 m1 > m2 ASSAULT actual 2009-02-03/day mode=beat ctx=territory,political_institutions
e3 m7 > m3 COERCE actual 2009-02-06/none mode=arrest ctx=legal
e4 m4 > m6 REQUEST requested 2009-02-06/none mode=change ctx=legal
e5 m6 > m4 CONCEDE actual 2009-02-06/none ctx=legal

### Serambi Indonesia 2024-12-27
Puluhan [m1:IDN.EDU mahasiswa Abulyatama] {e1 mendatangi} tempat penampungan pengungsi di Balai Meuseuraya. Setahun lalu, di gedung yang sama, [m2:IDN.EDU rekan-rekan mereka] {e2 mengangkut paksa} 137 [m3:MMR.REF orang Rohingya] ke truk. Kali ini suasananya lain: yang datang membawa buku gambar, dan ketuanya {e3 meminta maaf} kepada [m4=m3 para pengungsi]. "Waktu itu [m5=m2 kami] termakan hoaks," tuturnya. [m6:UNHCR UNHCR], yang dulu {e4 mengecam} penyerangan tersebut, {e5 memuji} kedatangan [m7=m1 mereka].
e1 m1 > m3 CONSULT actual 2024-12-27/none mode=visit ctx=migration
e2 m2 > m3 COERCE actual 2023-12-27/day mode=deport ctx=migration bg
e3 m1 > m3 SUPPORT actual 2024-12-27/none ctx=migration
e4 m6 > m2 ACCUSE actual 2023-12-28/none mode=disapprove ctx=migration bg
e5 m6 > m1 SUPPORT actual 2024-12-27/none ctx=migration

### JPNN 2016-12-02
Menjelang doa bersama di Monas, [m1:IDN.COP Polda Metro Jaya] {e1 menciduk} [m2:IDN.CVL Sri Bintang Pamungkas], [m3:IDN.CVL Ratna Sarumpaet], dan delapan orang lain dengan sangkaan makar. Bekas tahanan Orde Baru itu dibawa ke Mako Brimob dalam kemeja putih. Istrinya, Ernalia, {e2 menyebut} penangkapan tersebut gaya lama. [m4:IDN.COP Tito Karnavian] {e3 berdalih} bahwa [m5=m2+m3 mereka] {e4 hendak menduduki} gedung parlemen. Sementara di Monas, [m6:IDN.GOV Presiden] ikut {e5 salat} bersama [m7:IDN.REL peserta aksi].
e1 m1 > m2,m3 COERCE actual 2016-12-02/day mode=arrest ctx=repression
e2 m8 > m1 ACCUSE actual 2016-12-02/none mode=disapprove ctx=repression
e3 m4 > m2,m3 ACCUSE actual 2016-12-02/none mode=allege ctx=political_institutions
e4 m5 > m9 PROTEST planned 2016-12-02/none mode=obstruct ctx=political_institutions said=m4
e5 m6 > m7 CONSULT actual 2016-12-02/day ctx=religion_ethnicity
Keluarga [m8:IDN.CVL sang aktivis] menunggu di luar; [m9:IDN.LEG DPR] sedang reses.

### Detik Finance 2012-12-14 none
Bank sentral mempertahankan suku bunga acuan pada 5,75 persen. Gubernur [m1:IDN.GOV Darmin Nasution] menyebut inflasi masih sejalan dengan perkiraan lembaganya. Para analis, termasuk dua yang berkantor di [m2:@SGP Singapura], sudah menduga hal itu; rupiah nyaris tak bergerak.

### Tempo.co 2011-08-14
Pesawat carteran yang membawa [m1:IDN.PTY Muhammad Nazaruddin] dari Bogota mendarat di Halim. Bendahara partai berkuasa itu {e1 dipulangkan} [m2:COL.GOV pemerintah Kolombia] atas {e2 permintaan} [m3:IDN.GOV Jakarta]; [m8=m1 ia] masuk negeri itu dengan paspor sepupunya. Selama buron [m4=m1 politikus muda tersebut] lewat Skype {e3 menuding} [m5:IDN.PTY Anas Urbaningrum], ketua umumnya, membeli suara di kongres Bandung. Yang dituding {e4 mengancam} akan memperkarakan [m6=m1 dia]. [m7:IDN.JUD KPK] {e5 menjebloskan} sang buronan ke sel Mako Brimob.
e1 m2 > m3 COOPERATE actual 2011-08-13/none ctx=corruption,legal
e2 m3 > m2 REQUEST requested 2011-08-08/none mode=assist ctx=corruption,legal
e3 m1 > m5 ACCUSE actual 2011-07-15/none mode=allege ctx=corruption bg
e4 m5 > m1 THREATEN threatened 2011-07-15/none ctx=corruption,legal bg
e5 m7 > m1 COERCE actual 2011-08-14/none mode=arrest ctx=corruption

### Kalteng Pos 2023-11-27
Seorang [m7=m3 warga Desa Bangkal] bernama Gijik {e1 tewas} tertembus peluru ketika [m1:IDN.COP polisi] mengawal panen di kebun [m2:IDN.BUS PT Hamparan Masawit Bangun Persada]. [m3:IDN.CVL Warga] sudah tiga pekan {e2 memblokade} jalan perusahaan, menagih kebun plasma yang {e3 dijanjikan} sejak 2013. Kapolda semula {e4 membantah} [m4=m1 pasukannya] memakai peluru tajam. Pada Senin (27/11) seorang anggotanya {e5 ditetapkan tersangka}, dan [m5:IDN.GOV Komnas HAM] {e6 menyebut} penembakan itu pembunuhan di luar hukum.
e1 m1 > m3 ASSAULT actual 2023-10-07/day mode=firearms ctx=repression,human_security
e2 m3 > m2 PROTEST actual 2023-11-27/none mode=obstruct ctx=human_security
e3 m2 > m3 AGREE planned 2013-07-01/year ctx=human_security bg
e4 m1 > m3 REJECT actual 2023-11-27/none ctx=repression
e5 m1 > m6 ACCUSE actual 2023-11-27/day mode=allege ctx=repression,legal
e6 m5 > m1 ACCUSE actual 2023-11-27/none mode=allege ctx=human_rights
[m6:IDN.COP Brigadir itu] kini ditahan di Palangka Raya.

### BBC Indonesia 2018-07-28
Presiden Filipina [m1:PHL.GOV Rodrigo Duterte] {e1 meneken} undang-undang otonomi Bangsamoro setelah empat tahun tertunda. [m2:MILF.REB Front Pembebasan Islam Moro] {e2 menyambutnya} dengan tembakan ke udara di Camp Darapanan. Pemimpin [m3=m2 kelompok itu], [m4:MILF.REB Murad Ebrahim], {e3 menjanjikan} sepertiga pasukannya meletakkan senjata setelah plebisit. [m5:MNLF.REB Nur Misuari], saingan lamanya, tidak hadir. [m6:MYS.GOV Kuala Lumpur], penengah sejak 2001, {e4 mengucapkan selamat} kepada kedua belah pihak.
e1 m1 > m2 SUPPORT actual 2018-07-26/none ctx=territory
e2 m2 > m1 SUPPORT actual 2018-07-28/none ctx=territory
e3 m4 > m1 CONCEDE planned 2018-07-28/none ctx=territory
e4 m6 > m1,m2 SUPPORT actual 2018-07-28/none ctx=territory,diplomatic

### Republika 2022-01-27
[m1:IDN.REL Majelis Adat Sunda] dan sejumlah organisasi {e1 melaporkan} [m2:IDN.LEG Arteria Dahlan], anggota Komisi III, ke MKD karena meminta seorang kepala kejaksaan dicopot gara-gara berbahasa Sunda. Politikus PDI-P itu {e2 meminta maaf} kepada masyarakat Jawa Barat. Di Bandung permohonan tersebut diterima, tetapi laporan {e3 tidak dicabut}. [m6=m5 Partainya] {e4 memberi sanksi} peringatan. "[m3=m2 Saya] kader, [m4=m2 saya] patuh," ujarnya, sembari menolak ditanya lebih jauh.
e1 m1 > m2 ACCUSE actual 2022-01-20/none mode=allege ctx=religion_ethnicity
e2 m2 > m1 SUPPORT actual 2022-01-20/none ctx=religion_ethnicity
e3 m1 > m2 CONCEDE denied 2022-01-27/none ctx=religion_ethnicity
e4 m5 > m2 SANCTION actual 2022-01-27/none ctx=religion_ethnicity
Surat itu diteken [m5:IDN.PTY Sekjen Hasto Kristiyanto].

### Bali Tribune 2014-04-10
[m1:IDN.CVL ForBALI] kembali {e1 menggelar pawai} di Renon menolak reklamasi Teluk Benoa. Gubernur [m2:IDN.GOV Made Mangku Pastika], yang izin pertamanya telah [m6=m2 ia] {e2 batalkan} sendiri, {e3 menyebut} [m3=m1 mereka] tidak membaca dokumen. Investornya, [m4:IDN.BUS PT TWBI], {e4 menawarkan} debat terbuka. Grup musik Superman Is Dead menyumbang tiga lagu. "Debat saja dengan ikan," balas [m5=m1 koordinator Gendo Suardana], {e5 menampik} tawaran itu.
e1 m1 > m2 PROTEST actual 2014-04-10/none mode=demo ctx=environment
e2 m2 > m4 SANCTION actual 2013-08-16/none mode=discontinue ctx=environment bg
e3 m2 > m1 ACCUSE actual 2014-04-10/none mode=disapprove ctx=environment
e4 m4 > m1 REQUEST requested 2014-04-10/none mode=meet ctx=environment
e5 m1 > m4 REJECT actual 2014-04-10/none mode=meet ctx=environment

### Kompas 2005-05-01
Racun arsenik itu, menurut dokter forensik di [m1:@NLD Den Haag], masuk ke tubuh [m2:IDN.CVL Munir] dalam penerbangan ke Amsterdam. [m3:IDN.COP Mabes Polri] {e1 menetapkan} seorang pilot [m4:IDN.BUS Garuda] yang sedang libur, [m5:IDN.LAB Pollycarpus], sebagai tersangka. [m6:IDN.CVL Suciwati], istri almarhum, {e2 yakin} dalangnya ada di [m7:IDN.SPY Badan Intelijen Negara]. Lembaga itu {e3 menyangkal}. Mantan kepalanya pun {e4 menolak memenuhi undangan} tim pencari fakta.
e1 m3 > m5 ACCUSE actual 2005-03-18/none mode=allege ctx=human_rights
e2 m6 > m7 ACCUSE actual 2005-05-01/none mode=allege ctx=human_rights,intelligence
e3 m7 > m6 REJECT actual 2005-05-01/none ctx=human_rights,intelligence
e4 m8 > m9 REJECT actual 2005-05-01/none mode=meet ctx=human_rights
[m8:IDN.ELI A.M. Hendropriyono] tiga kali diundang [m9:IDN.GOV tim] bentukan [m10:IDN.GOV presiden].

### Harian Fajar Timor 2022-04-20
Pemilu putaran kedua mengantarkan [m1:TLS.OPP José Ramos-Horta] kembali ke istana. [m11=m1 Ia] mengalahkan [m2:TLS.GOV Francisco Guterres Lú-Olo], yang lewat pesan singkat {e1 menyampaikan selamat}. Partai sang petahana, [m3:TLS.PTY Fretilin], {e2 menuduh} [m4:TLS.PTY CNRT] membagikan beras di Ermera; tuduhan serupa {e3 tidak dianggap serius} oleh panitia pemilihan. [m5:TLS.PTY Xanana Gusmão], arsitek kemenangan itu, {e4 meminta} [m6=m1 presiden terpilih] membubarkan parlemen. "[m7=m1 Saya] dengarkan [m8=m5 kakak], tapi keputusan di tangan [m9=m1 saya]," jawab peraih Nobel tersebut.
e1 m2 > m1 SUPPORT actual 2022-04-20/none ctx=election
e2 m3 > m4 ACCUSE actual 2022-04-20/none mode=allege ctx=election
e3 m10 > m3 REJECT actual 2022-04-20/none ctx=election
e4 m5 > m1 REQUEST requested 2022-04-20/none mode=change ctx=political_institutions
[m10:TLS.GOV Komisi pemilihan umum] mengumumkan hasil resmi lusa.

### Tribun Manado 2020-07-19 none
Dua harimau benggala lahir di kebun binatang di Bitung. Dokter hewannya, [m1:? drh. Yolanda Kairupan], memberi nama Dadu dan Domino. [m2=m1 Ia] berterima kasih kepada rekannya dari [m3:@NLD Rotterdam] yang mengajarkan cara membuat susu pengganti. Induk mereka, Tola, tiba sepuluh tahun lalu dari Bandung.

### Antara 2021-04-29
Kepala Badan Intelijen Negara Daerah Papua, [m1:IDN.SPY Brigjen Gusti Putu Danny], gugur dalam {e1 baku tembak} di Beoga dengan [m2:TPNPB.REB gerombolan Lesmin Waker]. [m3:IDN.GOV Presiden Jokowi] {e2 memerintahkan} [m4:IDN.MIL Panglima TNI] dan [m5:IDN.COP Kapolri] mengejar serta menangkap seluruh anggota [m6=m2 kelompok itu]. Tiga hari kemudian [m10=m9 menteri koordinatornya] {e3 memasukkan} [m7=m2 mereka] ke daftar teroris. [m8:IDN.GOV Gubernur Lukas Enembe] {e4 keberatan}: cap tersebut, katanya, akan membuat warganya di kota lain dicurigai.
e1 m1 > m2 ASSAULT actual 2021-04-25/day mode=firearms ctx=territory
e2 m3 > m4,m5 REQUEST requested 2021-04-26/day ctx=territory
e3 m9 > m2 SANCTION actual 2021-04-29/none ctx=territory,terrorism
e4 m8 > m9 ACCUSE actual 2021-04-29/none mode=disapprove ctx=territory,terrorism
[m9:IDN.GOV Mahfud MD] mengatakan keputusan itu final.

### Gatra 2017-07-19
Presiden [m1:IDN.GOV Joko Widodo] {e1 menerbitkan} perppu yang memungkinkan pembubaran ormas tanpa pengadilan. Sepekan kemudian [m2:IDN.REL Hizbut Tahrir Indonesia] {e2 dicabut} badan hukumnya. Juru bicaranya, [m3:IDN.REL Ismail Yusanto], {e3 menganggap} langkah [m7=m1 pemerintah] zalim dan {e4 akan menggugat}. [m4:IDN.REL GP Ansor] sebaliknya {e5 bersorak}; pemudanya bahkan menawarkan diri menurunkan papan nama [m5=m2 organisasi itu]. Di parlemen, [m6:IDN.PTY PKS] belum menentukan sikap.
e1 m1 > m2 THREATEN threatened 2017-07-19/none mode=restrict ctx=religion_ethnicity,legal
e2 m1 > m2 COERCE actual 2017-07-19/day mode=restrict ctx=religion_ethnicity
e3 m3 > m1 ACCUSE actual 2017-07-19/none mode=disapprove ctx=religion_ethnicity
e4 m3 > m1 ACCUSE planned 2017-07-19/none mode=allege ctx=religion_ethnicity,legal
e5 m4 > m1 SUPPORT actual 2017-07-19/none ctx=religion_ethnicity

### Posmetro Padang 2019-10-24
[m1:IDN.GOV Wali Nagari Simpang Tanjung] dituduh warganya menjual pasir sungai. [m2:IDN.CVL Ninik mamak] {e1 menyegel} kantornya dengan rantai motor. Camat {e2 mempertemukan} [m4=m1+m2 mereka] di surau. Setelah perdebatan dua jam sang wali nagari {e3 mengakui} menerima uang truk, {e4 berjanji mengembalikan}, dan segel {e5 dibuka} malam itu juga.
e1 m2 > m1 PROTEST actual 2019-10-24/none mode=obstruct ctx=corruption,natural_resource
e2 m3 > m1,m2 CONSULT actual 2019-10-24/none mode=third-party ctx=corruption
e3 m1 > m2 CONCEDE actual 2019-10-24/none ctx=corruption
e4 m1 > m2 CONCEDE planned 2019-10-24/none ctx=corruption
e5 m2 > m1 RETREAT actual 2019-10-24/none ctx=corruption
[m3:IDN.GOV Camat Afrizal] menyebutnya adat badunsanak.

### Kumparan 2021-08-06
[m1:IDN.REL PBNU] {e1 menyerukan} agar sisa muktamar ditunda sampai wabah mereda. Dua calon ketua umumnya berbeda sikap: [m2:IDN.REL Said Aqil Siradj] setuju, sedangkan [m3:IDN.REL Yahya Cholil Staquf] menginginkan jadwal semula. "[m4=m3 Kami] {e2 menghormati} kiai, tetapi penundaan bukan jawaban," kata mantan juru bicara Gus Dur itu. Satgas Covid-19 tidak {e3 akan memberi izin} keramaian. [m5:IDN.PTY PKB], partai yang lahir dari rahim [m6=m1 organisasi tersebut], memilih menonton.
e1 m1 > m7 REQUEST requested 2021-08-06/none mode=change ctx=religion_ethnicity,health
e2 m3 > m1 REJECT actual 2021-08-06/none mode=change ctx=religion_ethnicity,health
e3 m8 > m1 REJECT planned 2021-08-06/none mode=assist ctx=health
Di daerah, [m7:IDN.REL pengurus cabang] menunggu; [m8:IDN.GOV satuan tugas itu] dipimpin Ganip Warsito.

### Suara Karya 2001-07-23
Pukul 01.10 [m1:IDN.GOV Presiden Abdurrahman Wahid] {e1 mengumumkan} pembekuan parlemen serta Partai Golkar. [m2:IDN.MIL TNI] dan [m3:IDN.COP Polri] {e2 tidak mau menjalankan} maklumat tersebut; tank-tank di Monas justru mengarahkan moncongnya ke Istana. [m4:IDN.LEG MPR] di bawah [m5:IDN.LEG Amien Rais] {e3 memberhentikan} [m6=m1 kiai asal Jombang itu] sore harinya dan melantik wakilnya. [m7=m1 Ia] muncul di beranda dengan celana pendek, melambai kepada [m8:IDN.CVL para pendukung].
e1 m1 > m4 COERCE actual 2001-07-23/day mode=restrict ctx=political_institutions,executive
e2 m2,m3 > m1 REJECT actual 2001-07-23/day ctx=political_institutions
e3 m4 > m1 SANCTION actual 2001-07-23/day mode=expel ctx=political_institutions,executive

### Radar Banjarmasin 2018-06-11
Meninggalnya [m1:IDN.JRN M Yusuf], wartawan Kemajuan Rakyat, di Lapas Kotabaru membuat [m2:IDN.JRN AJI] dan [m3:IDN.JRN Dewan Pers] berselisih. Yang pertama {e1 menyalahkan} [m7=m6 polisi] karena menahan orang sakit. Yang kedua, yang rekomendasinya dipakai penyidik, {e2 menolak} ikut disalahkan. Almarhum {e3 dituntut} [m4:IDN.BUS PT Multi Sarana Agro Mandiri] setelah menulis 23 berita tentang penggusuran. "Suami [m5:IDN.CVL saya] cuma menulis apa yang dilihatnya," kata istrinya, T Arvaidah.
e1 m2 > m6 ACCUSE actual 2018-06-11/none mode=disapprove ctx=rights_freedoms
e2 m3 > m2 REJECT actual 2018-06-11/none ctx=rights_freedoms
e3 m4 > m1 ACCUSE actual 2018-06-11/none mode=allege ctx=rights_freedoms,legal bg
[m6:IDN.COP Polres Kotabaru] menyebut tahanan itu sesak napas.

### Liputan6.com 2012-02-13
Sebuah pesawat carter Sriwijaya Air yang ditumpangi empat pemimpin [m1:IDN.REL FPI] {e1 dihadang} [m2:IDN.CVL massa Dayak] di landasan Tjilik Riwut. Para tamu itu tidak pernah turun. [m3:IDN.GOV Gubernur Teras Narang], yang juga presiden Majelis Adat Dayak Nasional, {e2 membenarkan} tindakan warganya. Dari Petamburan, [m4=m1 ormas tersebut] {e3 melaporkan} [m5=m3 sang gubernur] ke Mabes Polri dan {e4 mengancam} akan datang lagi dengan anggota lebih banyak.
e1 m2 > m1 PROTEST actual 2012-02-11/day mode=obstruct ctx=religion_ethnicity
e2 m3 > m2 SUPPORT actual 2012-02-13/none ctx=religion_ethnicity
e3 m1 > m3 ACCUSE actual 2012-02-13/none mode=allege ctx=religion_ethnicity,legal
e4 m1 > m2 THREATEN threatened 2012-02-13/none ctx=religion_ethnicity

### Antara 2025-12-05
Banjir bandang memutus jalan lintas tengah Aceh. [m1:IDN.GOV Gubernur Muzakir Manaf] {e1 meminta} Jakarta menetapkan status bencana nasional; {e2 permintaan itu belum dipenuhi} [m2:IDN.GOV Presiden Prabowo Subianto], yang menganggap situasi terkendali. [m3:MYS.CVL Relawan Malaysia] sudah lebih dulu {e3 mendarat} membawa obat. "[m4=m1 Kami] tidak mungkin {e4 menolak} saudara," ujar Mualem, panggilan bekas panglima gerilya itu, kepada [m5:#outlet Bernama].
e1 m1 > m2 REQUEST requested 2025-12-05/none mode=assist ctx=disasters
e2 m2 > m1 REJECT actual 2025-12-05/none mode=assist ctx=disasters
e3 m3 > m6 AID actual 2025-12-05/none ctx=disasters
e4 m1 > m3 REJECT denied 2025-12-05/none mode=assist ctx=disasters
Di Bener Meriah, [m6:IDN.CVL para korban] masih tidur di jalan.

### SINDOnews 2015-08-04
Kericuhan pada salat Id di Karubaga, Tolikara, berujung {e1 pembakaran} kios dan sebuah musala. [m1:IDN.COP Polisi] {e2 menahan} dua pemuda [m2:IDN.REL GIDI]. Presiden sinode, [m3:IDN.REL Dorman Wandikbo], {e3 menyatakan menyesal} kepada [m4:IDN.REL umat Islam] seraya {e4 meminta} penembak sebelas jemaatnya juga diadili. Tim [m5:IDN.GOV Komnas HAM] belakangan menyimpulkan tembakan [m7=m1 aparat] {e5 mendahului} api. Kapolri Badrodin Haiti {e6 membantah kesimpulan itu}.
e1 m2 > m4 PROTEST actual 2015-07-17/day mode=riot ctx=religion_ethnicity
e2 m1 > m2 COERCE actual 2015-07-23/none mode=arrest ctx=religion_ethnicity
e3 m3 > m4 SUPPORT actual 2015-07-20/none ctx=religion_ethnicity
e4 m3 > m1 REQUEST requested 2015-07-20/none mode=change ctx=religion_ethnicity,legal
e5 m1 > m2 ASSAULT actual 2015-07-17/day mode=firearms ctx=repression said=m5
e6 m6 > m5 REJECT actual 2015-08-04/none ctx=repression
[m6:IDN.COP Jenderal itu] tidak menjelaskan mengapa ada peluru.
