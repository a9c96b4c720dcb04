### Cenderawasih Pos 2022-11-03
Rencana [m1:IDN.COP Polda Papua] {e1 menambah} tiga pos di Intan Jaya {e2 ditentang} [m2:IDN.REL Dewan Gereja Papua]. Menurut Pendeta [m3=m2 Benny Giay], kehadiran [m10=m1 aparat] justru membuat jemaat mengungsi. "[m4=m3 Kami] sudah dua kali {e3 menyurati} [m5:IDN.GOV Presiden], tidak ada jawaban," katanya. [m6:IDN.COP Kapolda Mathius Fakhiri] mengatakan pos itu untuk melindungi guru dan perawat. [m7=m6 Ia] {e4 mengajak} [m8=m2 para pendeta] duduk bersama.
e1 m1 > m9 MOBILIZE planned 2022-11-03/none mode=police ctx=territory
e2 m2 > m1 REJECT actual 2022-11-03/none mode=change ctx=territory,human_security
e3 m2 > m5 REQUEST requested 2022-11-03/none mode=change ctx=territory
e4 m6 > m2 REQUEST requested 2022-11-03/none mode=meet ctx=territory
Di kabupaten itu [m9:TPNPB.REB kelompok Undius Kogoya] beroperasi sejak 2019.

### Kompas.com 2021-06-10
Dua pekan setelah [m1:IDN.JUD pimpinan KPK] {e1 menonaktifkan} 75 pegawai, [m2:IDN.GOV Komnas HAM] {e2 memanggil} [m3:IDN.JUD Firli Bahuri] untuk dimintai keterangan. Sang ketua {e3 tidak datang}; [m4=m1 lembaganya] hanya mengirim surat yang isinya menanyakan pelanggaran apa yang dituduhkan. [m5:IDN.JUD Novel Baswedan], salah satu yang tersingkir, {e4 menyebut} sikap bekas atasannya itu arogan. Ombudsman juga sedang menelaah laporan yang sama.
e1 m1 > m5 SANCTION actual 2021-05-27/week mode=expel ctx=corruption
e2 m2 > m3 ACCUSE actual 2021-06-08/none mode=investigate ctx=human_rights
e3 m3 > m2 REJECT actual 2021-06-10/none mode=meet ctx=human_rights
e4 m5 > m3 ACCUSE actual 2021-06-10/none mode=disapprove ctx=corruption

### Serambi Indonesia 2005-02-28
Perundingan putaran kedua antara [m1:IDN.GOV pemerintah RI] dan [m2:GAM.REB Gerakan Aceh Merdeka] {e1 berlangsung} di pinggiran Helsinki dengan tuan rumah [m3:FIN.ELI Martti Ahtisaari]. [m4=m3 Mantan presiden Finlandia itu] {e2 meminta} para tamunya tidak berbicara kepada pers. Di lapangan, [m5:IDN.MIL pasukan Kodam Iskandar Muda] tetap {e3 memburu} gerilyawan di Bireuen dan menewaskan dua orang. Pihak [m6=m2 Malik Mahmud] {e4 memprotes} operasi tersebut melalui sang mediator.
e1 m3 > m1,m2 CONSULT actual 2005-02-21/none mode=third-party ctx=diplomatic,territory
e2 m3 > m1,m2 REQUEST requested 2005-02-21/none ctx=diplomatic
e3 m5 > m2 ASSAULT actual 2005-02-28/none mode=firearms ctx=territory
e4 m2 > m5 ACCUSE actual 2005-02-28/none mode=disapprove ctx=territory

### Tribun Medan 2019-11-15
[m1:IDN.GOV Wali Kota Medan Dzulmi Eldin] sudah sebulan mendekam di rutan [m2:IDN.JUD KPK]. Pelaksana tugasnya, [m3:IDN.GOV Akhyar Nasution], {e1 mencopot} tiga kepala dinas yang disebut-sebut menyetor uang kepada [m4=m1 bosnya]. Pencopotan tersebut {e2 dikritik} [m5:IDN.LEG Fraksi Gerindra DPRD] karena dilakukan tanpa izin Kementerian Dalam Negeri. "[m6=m5 Kami] {e3 akan memakai} hak interpelasi," ujar ketuanya. Akhyar {e4 mempersilakan}.
e1 m3 > m7 SANCTION actual 2019-11-15/none mode=expel ctx=corruption
e2 m5 > m3 ACCUSE actual 2019-11-15/none mode=disapprove ctx=political_institutions
e3 m5 > m3 ACCUSE planned 2019-11-15/none mode=investigate ctx=legislative
e4 m3 > m5 AGREE actual 2019-11-15/none ctx=legislative
[m7:IDN.GOV Ketiga pejabat] tidak bisa dihubungi.

### CNBC Indonesia 2017-02-20
Bos [m1:USA.BUS Freeport-McMoRan], Richard Adkerson, memberi waktu 120 hari kepada [m2:IDN.GOV pemerintah] sebelum {e1 menggugat} ke arbitrase. [m3=m1 Perusahaan asal Phoenix itu] {e2 menolak} mengganti kontrak karya dengan izin khusus. Menteri ESDM [m4:IDN.GOV Ignasius Jonan] tidak gentar. "Kalau mau ke arbitrase, [m5=m2 kita] juga {e3 bisa menggugat} [m6=m1 mereka]," kata mantan direktur kereta api itu. Di Timika, [m7:IDN.LAB ribuan pekerja] mulai {e4 dirumahkan}.
e1 m1 > m2 THREATEN threatened 2017-02-20/none ctx=natural_resource,legal
e2 m1 > m2 REJECT actual 2017-02-20/none mode=change ctx=natural_resource
e3 m2 > m1 ACCUSE hypothetical 2017-02-20/none mode=allege ctx=natural_resource,legal
e4 m1 > m7 SANCTION actual 2017-02-20/none mode=discontinue ctx=economic

### Media Indonesia 2003-05-19
Sesaat setelah dialog di Tokyo gagal, [m1:IDN.GOV Presiden Megawati Soekarnoputri] {e1 memberlakukan darurat militer} di Aceh. [m2:IDN.MIL Panglima TNI Endriartono Sutarto] {e2 mengirim} 28.000 prajurit; [m7=m2 pasukan terjun payung] mendarat di Takengon keesokan paginya. [m3:GAM.REB GAM] {e3 menyerukan} rakyat mogok umum. Sebelumnya [m4:JPN.GOV tuan rumah] sempat {e4 membujuk} [m5=m1+m3 kedua pihak] meneruskan pembicaraan, tanpa hasil.
e1 m1 > m3 COERCE actual 2003-05-19/day mode=martial-law ctx=territory
e2 m2 > m3 MOBILIZE actual 2003-05-19/none mode=troops ctx=territory
e3 m3 > m6 REQUEST requested 2003-05-19/none ctx=territory
e4 m4 > m1,m3 REQUEST requested 2003-05-18/day mode=meet ctx=territory,diplomatic
[m6:IDN.CVL Warga Aceh] memborong beras.

### Tribun Jateng 2024-08-22
Gelombang unjuk rasa {e1 melanda} Semarang setelah [m1:IDN.LEG Badan Legislasi] {e2 mengabaikan} putusan [m2:IDN.JUD MK] tentang ambang batas pencalonan. Para [m3:IDN.EDU mahasiswa] merobohkan pagar gedung [m8:IDN.LEG DPRD]. [m4:IDN.COP Polrestabes] {e3 menangkap} 32 orang, tetapi {e4 melepaskan} [m6=m3 mereka] sebelum subuh atas permintaan [m5:IDN.EDU Rektor Undip]. Malam itu pula parlemen {e5 membatalkan} pengesahan.
e1 m3 > m1 PROTEST actual 2024-08-22/day mode=riot ctx=election,legislative
e2 m1 > m2 REJECT actual 2024-08-21/day ctx=election,legislative
e3 m4 > m3 COERCE actual 2024-08-22/day mode=arrest ctx=repression
e4 m4 > m3 RETREAT actual 2024-08-22/none mode=release ctx=repression
e5 m1 > m3 CONCEDE actual 2024-08-22/day ctx=election,legislative
e6 m5 > m4 REQUEST requested 2024-08-22/none mode=yield ctx=repression
Sang rektor sendiri yang menyampaikan {e6 permohonan} itu di kantor [m7=m4 polisi].

### Antara 2012-08-28
Kerukunan di Sampang retak. Minggu (26/8) sekelompok orang {e1 membakar} 49 rumah pengikut [m1:IDN.REL Tajul Muluk], pemimpin [m2:IDN.REL komunitas Syiah] setempat, dan {e2 membunuh} seorang dari [m3=m2 mereka]. [m4:IDN.COP Polda Jawa Timur] {e3 menetapkan} [m5:IDN.REL Roisul Hukama], adik kandung sang ustaz, sebagai tersangka. [m6:IDN.GOV Bupati Noer Tjahja] {e4 mendesak} para pengungsi pindah dari gelanggang olahraga; desakan itu {e5 tidak digubris}.
e1 m7 > m2 PROTEST actual 2012-08-26/day mode=riot ctx=religion_ethnicity
e2 m7 > m2 ASSAULT actual 2012-08-26/day mode=primitive ctx=religion_ethnicity
e3 m4 > m5 ACCUSE actual 2012-08-28/none mode=allege ctx=religion_ethnicity,legal
e4 m6 > m2 REQUEST requested 2012-08-28/none mode=yield ctx=religion_ethnicity,migration
e5 m2 > m6 REJECT actual 2012-08-28/none mode=yield ctx=religion_ethnicity,migration
[m7:IDN.REL Para penyerang] datang dari desa tetangga.

### Malaysiakini 2018-07-04
[m1:MYS.COP Penyidik SPRM] {e1 menjemput} [m2:MYS.ELI Najib Razak] di rumahnya di Langgak Duta. Esok harinya mantan perdana menteri itu {e2 didakwa} atas empat tuduhan oleh [m3:MYS.JUD Jaksa Agung Tommy Thomas]. "[m4=m2 Saya] tidak bersalah," katanya dari kursi terdakwa. Di luar, para pengikutnya {e3 meneriaki} [m5=m3 sang jaksa]. Perdana Menteri [m6:MYS.GOV Mahathir Mohamad], 93 tahun, pernah menjadi mentor Najib.
e1 m1 > m2 COERCE actual 2018-07-03/day mode=arrest ctx=corruption
e2 m3 > m2 ACCUSE actual 2018-07-04/day mode=allege ctx=corruption,legal
e3 m7 > m3 PROTEST actual 2018-07-04/day mode=demo ctx=corruption,legal
[m7:MYS.PTY Mereka] mengenakan kaus UMNO.

### Sinar Harapan 2008-06-04
Sehari setelah [m1:IDN.REL Front Pembela Islam] {e1 menyerang} peserta apel [m2:IDN.CVL Aliansi Kebangsaan] di Monas, [m3:IDN.REL GP Ansor] di Jember dan Cirebon {e2 menuntut} pembubaran ormas itu. [m4:IDN.GOV Presiden SBY] mengatakan negara tidak boleh kalah. [m5:IDN.COP Polda Metro Jaya] {e3 menahan} [m6:IDN.REL Rizieq Shihab] bersama 56 anggotanya. [m7=m6 Habib] {e4 membantah} memerintahkan penyerangan tersebut.
e1 m1 > m2 ASSAULT actual 2008-06-01/day mode=beat ctx=religion_ethnicity
e2 m3 > m4 REQUEST requested 2008-06-04/none mode=change ctx=religion_ethnicity
e3 m5 > m6 COERCE actual 2008-06-04/none mode=arrest ctx=religion_ethnicity
e4 m6 > m5 REJECT actual 2008-06-04/none ctx=religion_ethnicity

### Tempo English-Indo 2018-05-16 none
Wakil Presiden [m1:IDN.GOV Jusuf Kalla] merayakan ulang tahun ke-76 di kampung halamannya di Bone. [m2=m1 Pengusaha itu] memotong tumpeng bersama kawan sekolahnya, beberapa di antaranya datang dari [m3:@MYS Johor]. Hadiah paling disukainya: sepasang sandal dari cucunya.

### Okezone 2015-08-20
[m1:IDN.GOV Gubernur Basuki Tjahaja Purnama] {e1 menggusur} permukiman Kampung Pulo dengan 2.200 personel gabungan. [m2:IDN.CVL Penghuni] {e2 melempari} [m6=m3 petugas] dengan batu dan {e3 membakar} sebuah ekskavator. [m3:IDN.GOV Satpol PP] {e4 membalas} dengan pentungan; sedikitnya 27 [m4=m2 warga] dibawa ke Polres Jakarta Timur. "Rumah susun sudah {e5 [m5=m1 saya] siapkan}," kata Ahok, yang berasal dari Belitung.
e1 m1 > m2 COERCE actual 2015-08-20/day mode=seize ctx=human_security
e2 m2 > m3 PROTEST actual 2015-08-20/day mode=riot ctx=human_security
e3 m2 > m1 PROTEST actual 2015-08-20/day mode=riot ctx=human_security
e4 m3 > m2 ASSAULT actual 2015-08-20/day mode=beat ctx=repression
e5 m1 > m2 AGREE planned 2015-08-20/none ctx=human_security

### Fajar 2014-11-27
[m1:IDN.EDU Mahasiswa Universitas Negeri Makassar] {e1 menutup} Jalan Pettarani memprotes kenaikan harga BBM. [m2:IDN.COP Polisi] yang {e2 menyerbu} kampus pada malam hari memukuli siapa saja, termasuk tujuh wartawan. [m3:IDN.JRN Aliansi Jurnalis Independen] {e3 melaporkan} [m4=m2 mereka] ke Propam. Wakapolda, yang kaca mobilnya pecah terkena anak panah, {e4 menjanjikan} penyelidikan internal.
e1 m1 > m5 PROTEST actual 2014-11-27/none mode=obstruct ctx=economic
e2 m2 > m1 ASSAULT actual 2014-11-27/none mode=beat ctx=repression
e3 m3 > m2 ACCUSE actual 2014-11-27/none mode=allege ctx=rights_freedoms
e4 m6 > m3 CONCEDE planned 2014-11-27/none ctx=rights_freedoms
Harga itu dinaikkan [m5:IDN.GOV pemerintahan Jokowi] sepekan sebelumnya; [m6:IDN.COP Brigjen Ike Edwin] kini dirawat.

### Batam Pos 2023-09-08
Ketegangan di Rempang memuncak ketika [m1:IDN.MIL tim terpadu TNI-Polri] {e1 menerobos} barikade di Jembatan IV. Anak-anak SMP terpaksa lari ke bukit karena gas air mata {e2 jatuh} di halaman sekolah. [m2:IDN.CVL Warga Melayu di pulau itu] {e3 menolak} direlokasi demi pabrik kaca milik [m3:CHN.BUS Xinyi]. [m4:IDN.GOV BP Batam] {e4 menawari} [m5=m2 mereka] rumah tipe 45 dan uang sewa. "[m6=m2 Kami] tidak menjual kampung," jawab tetua Gerisman.
e1 m1 > m2 COERCE actual 2023-09-07/day mode=restrict ctx=human_security,repression
e2 m1 > m2 ASSAULT actual 2023-09-07/day mode=crowd-control ctx=repression
e3 m2 > m4 REJECT actual 2023-09-08/none mode=yield ctx=human_security
e4 m4 > m2 AGREE planned 2023-09-08/none ctx=human_security

### Waspada 2001-09-03
[m1:IDN.COP Kapolres Aceh Utara] menuduh [m2:GAM.REB separatis] berada di balik {e1 pembunuhan} Rektor Universitas Syiah Kuala, [m3:IDN.EDU Dayan Dawood]. {e2 Tuduhan itu} {e3 ditampik} [m4:GAM.REB Sofyan Dawood]. Juru bicara gerilyawan tersebut balik {e4 menunjuk} [m8=m6 tentara]. Almarhum pernah menawarkan kampusnya sebagai tempat dialog kedua kubu, dan beberapa hari sebelum tewas [m5=m3 ia] {e5 bertemu} utusan Henry Dunant Centre.
e1 m2 > m3 ASSAULT denied 2001-09-06/none mode=targeted ctx=territory
e2 m1 > m2 ACCUSE actual 2001-09-03/none mode=allege ctx=territory
e3 m4 > m1 REJECT actual 2001-09-03/none ctx=territory
e4 m4 > m6 ACCUSE actual 2001-09-03/none mode=allege ctx=territory
e5 m3 > m7 CONSULT actual 2001-09-03/none ctx=territory
[m6:IDN.MIL Korem Lilawangsa] dan [m7:HDC lembaga dari Jenewa] itu tidak berkomentar.

### Koran Tempo 2010-03-24
[m1:IDN.COP Komjen Susno Duadji] mendatangi kantor Satgas dan {e1 menyebut} tiga jenderal sebagai penerima uang dari pegawai pajak [m2:IDN.GOV Gayus Tambunan]. [m3:IDN.COP Mabes Polri] {e2 menjadikan} [m4=m1 eks Kabareskrim itu] terperiksa pelanggaran etik. Jawaban [m5=m1 dia] pendek saja: "[m6=m1 Saya] {e3 tidak akan hadir}." [m7:IDN.CVL Indonesia Corruption Watch] {e4 meminta} LPSK melindungi sang peniup peluit.
e1 m1 > m8 ACCUSE actual 2010-03-18/none mode=allege ctx=corruption
e2 m3 > m1 ACCUSE actual 2010-03-24/none mode=investigate ctx=corruption
e3 m1 > m3 REJECT actual 2010-03-24/none mode=meet ctx=corruption
e4 m7 > m9 REQUEST requested 2010-03-24/none mode=assist ctx=corruption
[m8:IDN.COP Brigjen Raja Erizman dan dua koleganya] membisu, begitu pula [m9:IDN.GOV lembaga perlindungan saksi] tersebut.

### Detik Bali 2023-06-12
[m1:IDN.GOV Imigrasi Ngurah Rai] {e1 mendeportasi} dua turis [m2:RUS.CVL Rusia] yang berfoto tanpa busana di Gunung Agung. [m3:IDN.GOV Gubernur Wayan Koster] bahkan {e2 mengusulkan} agar visa saat kedatangan bagi warga negara itu dicabut. Usulan tersebut belum {e3 disetujui} [m4:IDN.GOV Menkumham Yasonna Laoly]. Asosiasi hotel menyayangkannya karena [m5=m2 mereka] tamu terbanyak ketiga.
e1 m1 > m2 COERCE actual 2023-06-12/none mode=deport ctx=migration
e2 m3 > m4 REQUEST requested 2023-06-12/none mode=change ctx=migration
e3 m4 > m3 AGREE denied 2023-06-12/none ctx=migration

### Radar Sulteng 2014-09-16
[m1:MIT.REB Mujahidin Indonesia Timur] pimpinan [m2:MIT.REB Santoso] kembali {e1 membunuh} seorang [m3:IDN.AGR petani kakao] di Tamadue. [m4:IDN.COP Densus 88] menangkap empat [m5:CHN.CVL warga Uighur] yang {e2 hendak bergabung} dengan [m6=m2 buronan itu]. [m9=m8 Beijing] {e3 meminta} [m10=m5 mereka] dipulangkan; [m7:IDN.SPY Kepala BIN Marciano Norman] {e4 menjawab} proses hukum di dalam negeri didahulukan.
e1 m1 > m3 ASSAULT actual 2014-09-16/none mode=primitive ctx=terrorism
e2 m5 > m2 COOPERATE planned 2014-09-13/none ctx=terrorism
e3 m8 > m7 REQUEST requested 2014-09-16/none mode=assist ctx=terrorism
e4 m7 > m8 REJECT actual 2014-09-16/none mode=assist ctx=terrorism
e5 m4 > m5 COERCE actual 2014-09-13/none mode=arrest ctx=terrorism
{e5 Penangkapan} di Parigi itu diberitahukan kepada [m8:CHN.GOV kedutaan].

### VOA Indonesia 2026-03-04
[m1:IDN.MIL Panglima TNI Agus Subiyanto] {e1 membantah} bahwa [m2:IDN.MIL prajuritnya] {e2 mengebom} kebun [m8=m6 warga] di Pegunungan Bintang. {e3 Tuduhan} itu sebelumnya dilontarkan [m3:IDN.REL Keuskupan Timika] berdasarkan cerita tujuh pengungsi. "Pesawat [m4=m2 kami] hanya memotret," ujar jenderal bintang empat tersebut. [m5:UN Komisaris Tinggi HAM PBB] {e4 meminta} akses bagi timnya; Jakarta {e5 belum memberi jawaban}.
e1 m1 > m3 REJECT actual 2026-03-04/none ctx=territory
e2 m2 > m6 ASSAULT denied 2026-03-04/none mode=aerial ctx=territory
e3 m3 > m2 ACCUSE actual 2026-03-04/none mode=allege ctx=territory,human_rights
e4 m5 > m7 REQUEST requested 2026-03-04/none mode=yield ctx=human_rights
e5 m7 > m5 RETREAT denied 2026-03-04/none mode=access ctx=human_rights
[m6:IDN.AGR Pemilik kebun] mengungsi ke Oksibil; [m7:IDN.GOV pemerintah] menyiapkan beras.

### Harian Jogja 2016-07-16
[m1:IDN.COP Polda DIY] {e1 mengepung} asrama mahasiswa Papua di Jalan Kusumanegara selama dua hari. [m2:IDN.EDU Para penghuni], yang {e2 akan menggelar} dukungan bagi ULMWP, tidak bisa membeli makanan; bantuan [m3:IDN.CVL PMI] pun {e3 disita} di gerbang. Sejumlah anggota ormas di luar {e4 meneriaki} [m4=m2 mereka] dengan nama binatang. [m5:IDN.GOV Sultan] mengatakan tidak ada tempat bagi separatis di kotanya, ucapan yang kemudian {e5 disesalkan} [m6:IDN.GOV Natalius Pigai] dari Komnas HAM.
e1 m1 > m2 COERCE actual 2016-07-15/none mode=restrict ctx=repression,religion_ethnicity
e2 m2 > m7 PROTEST planned 2016-07-15/none mode=demo ctx=territory
e3 m1 > m3 COERCE actual 2016-07-15/none mode=seize ctx=repression
e4 m8 > m2 ACCUSE actual 2016-07-15/none mode=disapprove ctx=religion_ethnicity
e5 m6 > m5 ACCUSE actual 2016-07-16/none mode=disapprove ctx=human_rights
Kepada [m7:IDN.GOV pemerintah pusat] maupun [m8:IDN.CVL ormas] itu, [m9=m2 mahasiswa] tak mau berunding.

### Kupang Post 2020-08-18
[m1:IDN.CVL Masyarakat adat Besipae] {e1 bertahan} di bawah pohon setelah rumah [m5=m1 mereka] {e2 dirobohkan} [m6=m2 petugas] [m2:IDN.GOV Pemprov NTT]. [m3:IDN.COP Brimob] {e3 melepaskan tembakan} ke tanah untuk menakut-nakuti ibu-ibu. Gubernur [m4:IDN.GOV Viktor Laiskodat] {e4 menyatakan} lahan itu milik provinsi, lalu {e5 menawarkan} kapling 800 meter persegi. Tawarannya {e6 ditolak}.
e1 m1 > m2 PROTEST actual 2020-08-18/none mode=obstruct ctx=human_security
e2 m2 > m1 COERCE actual 2020-08-18/none mode=seize ctx=human_security
e3 m3 > m1 COERCE actual 2020-08-18/none ctx=repression
e5 m4 > m1 AGREE planned 2020-08-18/none ctx=human_security
e6 m1 > m4 REJECT actual 2020-08-18/none mode=yield ctx=human_security
e4 m4 > m1 REJECT actual 2020-08-18/none mode=yield ctx=human_security

### Manado Post 2019-05-02 none
Klub bola voli putri Minahasa merekrut pemukul asal [m1:@THA Thailand]. Manajernya, Stevi Rondonuwu, mengaku sudah tiga bulan mengejar tanda tangan pemain 24 tahun itu. Mereka akan ditantang juara tahun lalu, tim milik [m2:IDN.BUS Bank Sulut], Sabtu (4/5).

### Kompas 2024-03-23
Tim hukum [m1:IDN.PTY Ganjar-Mahfud] {e1 mendaftarkan gugatan} sengketa pilpres ke [m2:IDN.JUD Mahkamah Konstitusi]. [m3=m1 Mereka] {e2 meminta} pemungutan suara diulang tanpa [m4:IDN.PTY Gibran Rakabuming Raka]. [m5:IDN.GOV KPU], sebagai termohon, {e3 menilai} dalil itu kabur. Kubu [m6:IDN.PTY Prabowo Subianto] menunjuk 45 pengacara di bawah pimpinan [m7:IDN.PTY Yusril Ihza Mahendra], yang {e4 menyebut} lawannya salah alamat.
e1 m1 > m5 ACCUSE actual 2024-03-23/none mode=allege ctx=election,legal
e2 m1 > m2 REQUEST requested 2024-03-23/none mode=change ctx=election,legal
e3 m5 > m1 REJECT actual 2024-03-23/none ctx=election,legal
e4 m7 > m1 ACCUSE actual 2024-03-23/none mode=disapprove ctx=election

### Pos Kupang 2000-09-08
Tiga pekerja [m1:UNHCR UNHCR] {e1 dibunuh} dan jenazahnya dibakar di kantor [m8=m1 mereka] di Atambua oleh [m2:AITARAK.REB milisi pro-integrasi]. Penyerangan terjadi setelah [m3:IDN.REB Olivio Moruk], salah satu pemimpin milisi, ditemukan tewas. Dewan Keamanan dengan suara bulat {e2 menuntut} [m4:IDN.GOV Indonesia] melucuti [m5=m2 kelompok tersebut]. [m6:IDN.GOV Presiden Abdurrahman Wahid], yang sedang {e3 menghadiri} sidang di New York, {e4 menyampaikan permintaan maaf} dan {e5 menjanjikan} dua batalyon tambahan.
e1 m2 > m1 ASSAULT actual 2000-09-06/day mode=primitive ctx=migration
e2 m7 > m4 REQUEST requested 2000-09-08/none mode=change ctx=migration
e3 m6 > m7 CONSULT actual 2000-09-08/none mode=multilateral ctx=diplomatic
e4 m6 > m7 SUPPORT actual 2000-09-08/none ctx=diplomatic
e5 m6 > m7 AGREE planned 2000-09-08/none ctx=migration
[m7:UN Perserikatan Bangsa-Bangsa] menarik seluruh staf dari Timor Barat.

### Tribun Kaltara 2025-06-19
[m1:IDN.GOV Bupati Nunukan Irwan Sabri] {e1 bertolak} ke [m2:@MYS Tawau] untuk {e2 membicarakan} jalur feri dengan [m3:MYS.GOV pejabat Sabah]. [m4=m3 Tuan rumah] menyambutnya hangat, namun {e3 mensyaratkan} pemeriksaan ketat terhadap penumpang tanpa paspor. [m5=m1 Ia] {e4 menyanggupi}. Operator kapal di Tarakan mengeluhkan ongkos tambahan.
e1 m1 > m3 CONSULT actual 2025-06-19/none mode=visit ctx=economic
e2 m1 > m3 CONSULT actual 2025-06-19/none ctx=economic
e3 m3 > m1 REQUEST requested 2025-06-19/none mode=change ctx=migration
e4 m1 > m3 CONCEDE planned 2025-06-19/none ctx=migration
