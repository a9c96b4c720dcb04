### Kompas.com 2016-10-14
[m1:GMB.GOV Pemerintah Gambia] mengumumkan {e1 akan menarik diri} dari [m2:ICC Mahkamah Pidana Internasional]. [m3:GMB.GOV Menteri Penerangan Sheriff Bojang] {e2 menuding} [m4=m2 lembaga yang berkedudukan di Den Haag itu] hanya memburu orang Afrika. Kepala jaksanya, [m5:ICC Fatou Bensouda], adalah bekas menteri kehakiman di Banjul dan pernah bekerja untuk [m6:GMB.GOV Yahya Jammeh]. Keputusan tersebut {e3 disayangkan} [m7:SEN.GOV Dakar], dan [m8:GMB.OPP kubu oposisi] {e4 bersumpah membatalkannya} bila menang Desember nanti.
e1 m1 > m2 SANCTION planned 2016-10-14/none mode=withdraw ctx=legal
e2 m3 > m4 ACCUSE actual 2016-10-14/none mode=allege ctx=legal
e3 m7 > m1 ACCUSE actual 2016-10-14/none mode=disapprove ctx=legal
e4 m8 > m2 AGREE planned 2016-10-14/none ctx=legal,election
rel m5 part_of m2

### Antara 2025-07-24
Baku tembak {e1 meletus} di dekat candi Ta Muen Thom. [m1:THA.MIL Tentara Thailand] menyebut enam serdadu [m2:KHM.MIL Kamboja] membawa peluncur granat ke depan kawat berduri; [m3=m2 pihak lawan] {e2 membantah} dan {e3 menuduh} [m4=m1 mereka] lebih dulu menerbangkan drone. [m5:MYS.GOV Anwar Ibrahim] menelepon [m6:KHM.GOV Hun Manet] serta [m7:THA.GOV Phumtham Wechayachai], pejabat sementara perdana menteri, dan {e4 meminta} [m8=m6+m7 keduanya] menahan diri. Seruan ketua [m9:ASEAN ASEAN] itu belum digubris.
e1 m1 > m2 ASSAULT actual 2025-07-24/none mode=firearms ctx=territory,military
e2 m3 > m1 REJECT actual 2025-07-24/none ctx=territory
e3 m3 > m4 ACCUSE actual 2025-07-24/none mode=allege ctx=territory
e4 m5 > m8 REQUEST requested 2025-07-24/none mode=yield ctx=territory,diplomatic
rel m5 leads m9

### detikNews 2015-05-20
Setelah tiga pekan terkatung-katung, nasib [m1:MMR.REF ribuan manusia perahu] mulai jelas. [m2:IDN.GOV Indonesia] dan [m3:MYS.GOV Malaysia] {e1 sepakat menampung} [m4=m1 mereka] selama setahun, asalkan masyarakat internasional {e2 mengambil alih} pemukimannya. Dalam pertemuan di Putrajaya, [m5:THA.GOV menlu Thailand] ikut hadir, tetapi [m9=m5 negaranya] menolak memberi tempat. Sikap Bangkok itu {e3 dimaklumi} [m6:IDN.GOV Retno Marsudi]. Sebelumnya kapal-kapal tersebut {e4 dihalau} [m7:MYS.MIL angkatan laut] kembali ke tengah Selat Malaka.
e1 m2,m3 > m4 AGREE planned 2015-05-20/none ctx=migration,asylum
e2 m8 > m4 AID requested 2015-05-20/none ctx=migration
e3 m6 > m5 SUPPORT actual 2015-05-20/none ctx=migration
e4 m7 > m1 COERCE actual 2015-05-20/none mode=restrict ctx=migration
Tugas itu kelak jatuh kepada [m8:IOM Organisasi Internasional untuk Migrasi].

### CNN Indonesia 2020-08-24
[m1:DEU.MED Rumah Sakit Charite] menemukan jejak penghambat kolinesterase dalam darah [m2:RUS.OPP Alexei Navalny]. Politikus 44 tahun itu jatuh sakit di pesawat dari [m3:@RUS Tomsk] usai minum teh. Kepada [m4:RUS.GOV Kremlin], [m5:DEU.GOV Angela Merkel] {e1 menuntut} pengusutan tuntas. "<<q1 [m6=m4 Kami] tidak melihat alasan untuk itu>>," {e2 jawab} [m7:RUS.GOV Dmitry Peskov]. [m8:RUS.MED Dokter di Omsk] yang pertama merawatnya juga tak menemukan racun. Adapun [m9:RUS.OPP rekan-rekannya di Yayasan Antikorupsi] {e3 menuding} [m10:RUS.SPY dinas rahasia].
e1 m5 > m4 REQUEST requested 2020-08-24/none mode=change ctx=human_rights
e2 m7 > m5 REJECT actual 2020-08-24/none mode=change ctx=diplomatic
e3 m9 > m10 ACCUSE actual 2020-08-24/none mode=allege ctx=repression
q1 m7 direct cue=jawab

### Tempo.co 2009-12-17
Tujuh tahun [m10=m2 ia] mendekam di [m1:@CUB Guantanamo] tanpa dakwaan. [m2:YEM.REF Ayman Batarfi], dokter bedah asal Yaman, akhirnya {e1 dilepas} oleh [m3:USA.MIL militer Amerika] bersama lima orang lainnya. Di bandara Sanaa, [m4=m2 ia] dan rombongan {e2 langsung dibawa} [m5:YEM.SPY petugas keamanan nasional]. Keluarga [m6=m2 pria itu] {e3 memprotes} penahanan baru tersebut. [m7:USA.GOV Presiden Obama] sudah {e4 berjanji} menutup penjara tersebut Januari depan, tetapi [m8:USA.LEG Kongres] {e5 menghambatnya}.
e1 m3 > m2 RETREAT actual 2009-12-17/none mode=release ctx=terrorism
e2 m5 > m4 COERCE actual 2009-12-17/none mode=arrest ctx=terrorism
e3 m9 > m5 ACCUSE actual 2009-12-17/none mode=disapprove ctx=human_rights
e4 m7 > m2 CONCEDE planned 2009-12-17/none ctx=human_rights bg
e5 m8 > m7 REJECT actual 2009-12-17/none mode=change ctx=legislative
"[m9:YEM.CVL Kami] menunggu di depan kantor [m11=m5 mereka]," kata adiknya.

### Viva 2022-07-13
[m1:LKA.GOV Gotabaya Rajapaksa] mendarat di [m2:@MDV Male] dengan pesawat [m3:LKA.MIL Angkatan Udara], bersama istri dan dua pengawal. [m4:MDV.CVL Warga Sri Lanka di Maladewa] {e1 berunjuk rasa} menuntut [m5=m1 sang buronan rakyat] dipulangkan. Di Kolombo, [m6:LKA.GOV Ranil Wickremesinghe], yang ditunjuknya sebagai pelaksana tugas, {e2 menetapkan keadaan darurat}. [m7:LKA.CVL Ribuan orang] tetap {e3 menduduki} kantornya, dan [m8:LKA.MIL helikopter tentara] berputar-putar di atas [m9=m7 mereka].
e1 m4 > m1 PROTEST actual 2022-07-13/none mode=demo ctx=executive
e2 m6 > m7 COERCE actual 2022-07-13/none mode=martial-law ctx=executive
e3 m7 > m6 PROTEST actual 2022-07-13/none mode=obstruct ctx=executive

### Republika 2014-08-08
Untuk pertama kalinya sejak [m1:USA.MIL tentara Amerika] angkat kaki dari [m2:@IRQ Irak], [m10=m1 dua jet F-18 mereka] {e1 menjatuhkan bom} di dekat Erbil. Sasarannya meriam [m3:ISIS.REB ISIS] yang {e2 mengancam} ibu kota wilayah [m4:KRG.PRE Kurdi]. [m5=m3 Kelompok itu] juga {e3 mengepung} [m6:IRQ.REL puluhan ribu penganut Yazidi] di Gunung Sinjar; air dan makanan {e4 dijatuhkan} untuk [m7=m6 mereka] dari udara. [m8:GBR.GOV London] menyatakan mendukung, [m9:RUS.GOV Moskow] belum bersuara.
e1 m10 > m3 ASSAULT actual 2014-08-08/none mode=aerial ctx=military,terrorism
e2 m3 > m4 THREATEN threatened 2014-08-08/none mode=territory ctx=military,terrorism
e3 m5 > m6 COERCE actual 2014-08-08/none mode=restrict ctx=religion_ethnicity,terrorism
e4 m1 > m7 AID actual 2014-08-08/none ctx=human_security

### Okezone 2012-06-28
Senat hanya butuh lima jam untuk {e1 memakzulkan} [m1:PRY.GOV Fernando Lugo]. Bekas uskup itu tunduk, tetapi {e2 menyebutnya} kudeta terselubung. [m2:PRY.GOV Federico Franco], wakil yang menggantikannya, tidak diakui [m3:ARG.GOV Buenos Aires]. [m4:MERCOSUR Mercosur] {e3 membekukan} keanggotaan [m5:PRY.GOV Paraguay]; [m6=m4 blok dagang itu] sekaligus {e4 menerima} [m7:VEN.GOV Venezuela], yang keanggotaannya enam tahun {e5 diganjal} [m8:PRY.LEG para senator di Asuncion].
e1 m8 > m1 SANCTION actual 2012-06-28/none ctx=legislative,political_institutions
e2 m1 > m8 ACCUSE actual 2012-06-28/none mode=allege ctx=political_institutions
e3 m4 > m5 SANCTION actual 2012-06-28/none mode=expel ctx=pro_democracy
e4 m6 > m7 SUPPORT actual 2012-06-28/none ctx=economic,diplomatic
e5 m8 > m7 REJECT actual 2012-06-28/none mode=assist ctx=legislative,diplomatic

### Antara 2023-09-20
[m1:AZE.MIL Kementerian Pertahanan Azerbaijan] menghentikan apa yang disebutnya operasi antiteror. Dua puluh empat jam sesudah meriamnya {e1 menghujani} Stepanakert, [m2:NKR.REB pemerintah setempat yang tak diakui] {e2 menyerah} dan {e3 bersedia melucuti} seluruh [m9:NKR.REB pasukannya]. Kesepakatan {e4 ditengahi} [m3:RUS.MIL kontingen penjaga perdamaian Rusia]. "<<q1 [m4:ARM.GOV Kami] tidak ikut menyusun naskahnya>>," kata [m5:ARM.GOV Nikol Pashinyan] di [m6:@ARM Yerevan], sementara [m7:ARM.CVL ribuan orang] di luar kantornya {e5 meneriakkan} tuntutan agar [m8=m5 ia] mundur.
e1 m1 > m2 ASSAULT actual 2023-09-19/day mode=heavy-weapons ctx=territory,military
e2 m2 > m1 CONCEDE actual 2023-09-20/none ctx=territory,military
e3 m2 > m1 CONCEDE planned 2023-09-20/none ctx=military
e4 m3 > m1,m2 CONSULT actual 2023-09-20/none mode=third-party ctx=peacekeeping,diplomatic
e5 m7 > m8 PROTEST actual 2023-09-20/none mode=demo ctx=executive,territory
q1 m5 direct cue=kata

### Media Indonesia 2017-11-21
Sorak menggema di Harare ketika [m1:ZWE.LEG Ketua Parlemen Jacob Mudenda] membacakan surat dua paragraf. Di dalamnya [m2:ZWE.GOV Robert Mugabe] {e1 mengundurkan diri} setelah 37 tahun, sehingga sidang pemakzulan {e2 dihentikan}. [m3=m2 Pria 93 tahun itu] pekan lalu {e3 dikurung} di rumahnya oleh [m4:ZWE.MIL jenderal-jenderal pimpinan Constantino Chiwenga]. [m5:ZWE.PTY ZANU-PF], partai yang didirikannya, {e4 mencopotnya} dari jabatan ketua. Sebagai ganti, [m6=m5 mereka] menunjuk [m7:ZWE.ELI Emmerson Mnangagwa], bekas wakil yang [m8=m2 ia] {e5 pecat} awal bulan.
e1 m2 > m1 RETREAT actual 2017-11-21/none mode=resign ctx=executive
e2 m1 > m2 CONCEDE actual 2017-11-21/none ctx=legislative
e3 m4 > m3 COERCE actual 2017-11-14/week mode=arrest ctx=military,executive
e4 m5 > m2 SANCTION actual 2017-11-21/none mode=expel ctx=executive
e5 m8 > m7 SANCTION actual 2017-11-01/month mode=expel ctx=executive

### Liputan6.com 2019-08-05
Dengan satu dekret presiden, otonomi Jammu dan Kashmir {e1 dihapus}. [m1:IND.GOV Menteri Dalam Negeri Amit Shah] membacakannya di tengah teriakan [m2:IND.OPP anggota oposisi]. Semalam sebelumnya internet {e2 diputus} dan dua bekas kepala menteri, [m3:IND.PTY Mehbooba Mufti] serta [m4:IND.PTY Omar Abdullah], {e3 dikenai tahanan rumah}. Langkah itu {e4 dikutuk} [m5:PAK.GOV Islamabad], yang juga menguasai sebagian wilayah tersebut. [m6:PAK.GOV Imran Khan] {e5 menelepon} [m7:MYS.GOV Mahathir Mohamad] untuk meminta dukungan.
e1 m1 > m8 COERCE actual 2019-08-05/none mode=restrict ctx=territory,executive
e2 m1 > m8 COERCE actual 2019-08-04/day mode=censor ctx=territory
e3 m1 > m3,m4 COERCE actual 2019-08-04/day mode=arrest ctx=territory
e4 m5 > m1 ACCUSE actual 2019-08-05/none mode=disapprove ctx=territory
e5 m6 > m7 CONSULT actual 2019-08-05/none mode=phone ctx=diplomatic,territory
[m8:IND.CVL Warga di lembah itu] diminta tidak keluar rumah.

### Bola.com 2018-06-27 none
Juara bertahan pulang lebih awal. [m1:? Joachim Loew] menunduk setelah anak asuhnya takluk dua gol tanpa balas dari [m2:@KOR Korea Selatan] di Kazan. [m3:? Kim Young-gwon] mencetak gol pertama lewat tinjauan video, lalu [m4:? Son Heung-min] menutupnya ke gawang kosong. "<<q1 [m5:? Kami] pantas tersingkir>>," kata [m6=m1 pelatih asal Schonau itu]. [m7:MEX.CVL Pendukung Meksiko] ikut berpesta karena tim [m8=m7 mereka] lolos.
q1 m6 direct cue=kata

### Kompas 2004-03-30
Dua hari setelah {e1 dilantik} menjadi anggota, [m1:LTU.GOV Lituania], [m2:LVA.GOV Latvia], dan [m3:EST.GOV Estonia] mendapat pengawal: empat jet F-16 [m4:BEL.MIL Belgia] {e2 ditempatkan} di Siauliai. [m5=m6 Pakta itu] menyebutnya patroli rutin. [m7:RUS.GOV Moskwa] {e3 meradang}; wakil menlunya, [m8:RUS.GOV Vladimir Chizhov], {e4 memperingatkan} bahwa [m11=m7 negaranya] akan menyesuaikan postur nuklir. "<<q1 [m9:LTU.GOV Kami] sudah terlalu lama hidup tanpa atap>>," tutur [m10:LTU.GOV Menteri Pertahanan Linas Linkevicius].
e1 m6 > m1,m2,m3 SUPPORT actual 2004-03-29/day ctx=military
e2 m4 > m1,m2,m3 AID actual 2004-03-30/none ctx=military
e3 m7 > m6 ACCUSE actual 2004-03-30/none mode=disapprove ctx=military
e4 m8 > m6 THREATEN threatened 2004-03-30/none mode=violence ctx=military,cbrn
q1 m10 direct cue=tutur
rel m1 member_of m6
rel m2 member_of m6
rel m3 member_of m6
Pemekaran ke timur telah membuat [m6:NATO NATO] beranggota 26 negara.

### Suara.com 2024-07-29
Baru sebagian suara dihitung, [m1:VEN.GOV Nicolas Maduro] sudah dinyatakan menang. [m2:VEN.OPP Maria Corina Machado], yang {e1 dicoret} dari pencalonan, mengklaim penggantinya [m3:VEN.OPP Edmundo Gonzalez] meraup 70 persen. [m4:CHL.GOV Gabriel Boric] sulit memercayai angka resmi itu. Karena komentar tersebut, [m5:VEN.GOV Caracas] {e2 mengusir} diplomat Cile beserta enam negara lain. [m6:BRA.GOV Brasilia] tak ikut mengecam, tetapi {e3 meminta} rincian perolehan per tempat pemungutan suara. "<<q1 [m7=m1 Saya] tidak diperintah siapa-siapa>>," {e4 balas} [m8=m1 mantan sopir bus itu].
e1 m9 > m2 COERCE actual 2024-07-29/none mode=restrict ctx=election
e2 m5 > m4 SANCTION actual 2024-07-29/none mode=expel ctx=election,diplomatic
e3 m6 > m1 REQUEST requested 2024-07-29/none mode=change ctx=election
e4 m8 > m6 REJECT actual 2024-07-29/none mode=change ctx=election
q1 m8 direct cue=balas
Penghitungan dijalankan [m9:VEN.GOV Dewan Pemilihan Nasional].

### Antara 2010-11-23
[m1:PRK.MIL Artileri Korea Utara] {e1 menembaki} Pulau Yeonpyeong selama sejam, menewaskan dua [m2:KOR.MIL marinir]. Jet F-16 {e2 diterbangkan} dan meriam K-9 {e3 membalas}. Menurut [m3:PRK.MIL komando tertinggi di Pyongyang], musuhlah yang memulai dengan latihan perang di perairan sengketa. Pernyataan itu {e4 dibantah} [m4:KOR.GOV Kementerian Pertahanan]; peluru yang dipakai berlatih, katanya, jatuh ke arah barat. [m5:CHN.GOV Beijing] {e5 menawarkan} perundingan enam pihak, tawaran yang belum dijawab siapa pun.
e1 m1 > m2 ASSAULT actual 2010-11-23/none mode=heavy-weapons ctx=military,territory
e2 m4 > m1 MOBILIZE actual 2010-11-23/none mode=weapons ctx=military
e3 m2 > m1 ASSAULT actual 2010-11-23/none mode=heavy-weapons ctx=military
e4 m4 > m3 REJECT actual 2010-11-23/none ctx=military
e5 m5 > m3,m4 AGREE actual 2010-11-23/none ctx=diplomatic

### Kompas.com 2021-01-28
[m1:ITA.GOV Roma] {e1 menangguhkan} penjualan ribuan rudal kepada [m2:SAU.GOV Arab Saudi] dan [m3:ARE.GOV Uni Emirat Arab]. "<<q1 Menghormati hak asasi adalah kewajiban [m4=m1 kami]>>," kata [m5:ITA.GOV Menlu Luigi Di Maio]. [m6=m2+m3 Kedua negara Teluk itu] sejak 2015 {e2 membombardir} [m7:HOUTHI.REB Houthi] di [m8:@YEM Yaman]. [m9:YEM.CVL Rete Pace, jaringan perdamaian] {e3 menyambutnya}; [m10:ITA.LAB serikat buruh pabrik di Sardinia], yang takut kehilangan nafkah, tidak.
e1 m1 > m2,m3 SANCTION actual 2021-01-28/none mode=discontinue ctx=military,human_rights
e2 m6 > m7 ASSAULT actual 2015-01-01/year mode=aerial ctx=military bg
e3 m9 > m1 SUPPORT actual 2021-01-28/none ctx=human_rights
q1 m5 direct cue=kata

### BBC Indonesia 2018-10-21
Delapan belas hari mengelak, kerajaan akhirnya {e1 mengakui} [m1:SAU.JRN Jamal Khashoggi] {e2 tewas} di dalam konsulatnya di [m2:@TUR Istanbul]. [m3=m4 Pihak istana] menyebut perkelahian sebagai sebab. Penjelasan tersebut {e3 ditolak mentah-mentah} oleh [m5:TUR.GOV partai pemerintah di Ankara] dan {e4 diragukan} [m6:DEU.GOV Berlin], yang {e5 menghentikan} ekspor senjata. [m7:USA.GOV Donald Trump] menganggapnya langkah awal yang bagus. Sang kolumnis selama setahun menulis untuk [m8:#outlet Washington Post].
e1 m4 > m5 CONCEDE actual 2018-10-20/day ctx=diplomatic,human_rights
e2 m4 > m1 ASSAULT actual 2018-10-21/none mode=targeted ctx=human_rights
e3 m5 > m3 REJECT actual 2018-10-21/none ctx=diplomatic
e4 m6 > m3 ACCUSE actual 2018-10-21/none mode=disapprove ctx=diplomatic
e5 m6 > m4 SANCTION actual 2018-10-21/none mode=discontinue ctx=military,human_rights
[m4:SAU.GOV Riyadh] menahan delapan belas orang.

### Tribunnews 2013-11-20
Kemarahan [m8=m1 Istana] soal penyadapan berbuntut panjang. [m1:IDN.GOV Susilo Bambang Yudhoyono] {e1 menghentikan} kerja sama pertukaran informasi intelijen dan patroli penyelundupan manusia dengan [m2:AUS.GOV Australia]. [m9:IDN.GOV Duta besarnya] sudah {e2 dipanggil pulang} dari Canberra. Di parlemen, [m3:AUS.GOV Tony Abbott] menyesalkan rasa malu yang dialami [m4=m1 sahabatnya itu], tetapi {e3 menolak minta maaf}. [m5:AUS.OPP Bill Shorten], ketua oposisi, mendukung [m6=m3 sang perdana menteri]. Dokumen itu dibocorkan [m7:USA.ELI Edward Snowden].
e1 m1 > m2 SANCTION actual 2013-11-20/none mode=discontinue ctx=intelligence,diplomatic
e2 m1 > m2 SANCTION actual 2013-11-20/none mode=withdraw ctx=diplomatic
e3 m3 > m1 REJECT actual 2013-11-20/none mode=yield ctx=intelligence,diplomatic

### SINDOnews 2020-09-15
Dua kesepakatan diteken di halaman selatan. [m1:ARE.GOV Uni Emirat Arab] dan [m2:BHR.GOV Bahrain] {e1 membuka hubungan resmi} dengan [m3:ISR.GOV Israel], disaksikan [m4:USA.GOV Donald Trump]. "<<q1 [m5=m1 Kami] memilih masa depan>>," kata [m6:ARE.GOV Abdullah bin Zayed]. Pada saat yang sama roket dari [m7:@PSE Gaza] {e2 melukai} [m8:ISR.CVL dua orang di Ashdod]; [m9:HAMAS.REB kelompok yang menguasai wilayah kantong itu] tidak mengaku bertanggung jawab. [m10:PSE.GOV Mahmoud Abbas] {e3 menyebut} kedua emirat itu pengkhianat.
e1 m1,m2 > m3 SUPPORT actual 2020-09-15/none ctx=diplomatic
e2 m11 > m8 ASSAULT actual 2020-09-15/none mode=heavy-weapons ctx=military
e3 m10 > m1,m2 ACCUSE actual 2020-09-15/none mode=disapprove ctx=diplomatic
q1 m6 direct cue=kata
Militer di Tel Aviv menduga pelakunya [m11:PIJ.REB Jihad Islam].

### Jawa Pos 2014-05-23
[m1:THA.MIL Jenderal Prayuth Chan-ocha] {e1 memanggil} 155 politikus ke markas Divisi Pertama. [m2:THA.ELI Yingluck Shinawatra] datang dengan mobil antipeluru, dan sejam kemudian {e2 ditahan} di tempat yang dirahasiakan. Kakaknya, [m3:THA.ELI Thaksin], tetap di [m4:@ARE Dubai]. [m5:THA.EDU Puluhan dosen dan mahasiswa] {e3 berdiri membisu} di depan pusat kebudayaan sambil mengangkat tiga jari; enam dari [m6=m5 mereka] {e4 diangkut} [m8=m1 tentara] dengan truk. [m9=m7 Washington] {e5 membekukan} bantuan 3,5 juta dolar.
e1 m1 > m2 REQUEST requested 2014-05-23/none mode=meet ctx=military,executive
e2 m1 > m2 COERCE actual 2014-05-23/none mode=arrest ctx=military,executive
e3 m5 > m1 PROTEST actual 2014-05-23/none mode=demo ctx=pro_democracy
e4 m8 > m6 COERCE actual 2014-05-23/none mode=arrest ctx=repression
e5 m9 > m1 SANCTION actual 2014-05-23/none mode=discontinue ctx=military,pro_democracy
[m7:USA.GOV Departemen Luar Negeri] juga meninjau program latihan.

### Antara 2005-02-14 none
Letusan Gunung [m1:@PNG Manam] menyisakan abu setebal lutut. [m2:PNG.CVL Penduduk pulau] yang tinggal di tenda mengaku rindu kebun kelapa. [m3:AUS.MED Seorang dokter dari Cairns] menunggui klinik darurat ditemani [m4:PNG.REL biarawati setempat]; [m5=m3+m4 keduanya] bekerja bergantian. "<<q1 Di sini [m6=m5 kami] belajar sabar>>," tutur [m7=m4 sang suster].
q1 m7 direct cue=tutur

### VOA Indonesia 2011-01-14
Pidato ketiganya dalam sebulan tak menolong. [m1:TUN.GOV Zine El Abidine Ben Ali] {e1 berjanji} tidak mencalonkan diri lagi dan {e2 memerintahkan} [m2:TUN.COP polisi] berhenti menembak, tetapi [m3:TUN.CVL massa] tetap {e3 memenuhi} Jalan Bourguiba. Petang harinya [m4=m1 ia] terbang ke [m5:@FRA Paris], yang {e4 enggan menerimanya}. [m6:SAU.GOV Raja Abdullah] kemudian {e5 memberinya tempat} di Jeddah. [m7:TUN.GOV Mohamed Ghannouchi], perdana menterinya sejak 1999, mengambil alih.
e1 m1 > m3 CONCEDE planned 2011-01-14/none ctx=executive
e2 m1 > m2 REQUEST requested 2011-01-14/none mode=yield ctx=repression
e3 m3 > m1 PROTEST actual 2011-01-14/none mode=demo ctx=pro_democracy
e4 m8 > m4 REJECT actual 2011-01-14/none mode=assist ctx=asylum
e5 m6 > m4 AID actual 2011-01-14/none ctx=asylum
Penolakan itu diputuskan [m8:FRA.GOV Nicolas Sarkozy] sendiri.

### Kontan 2025-04-03
[m1:USA.GOV Gedung Putih] {e1 mengenakan} tarif 32 persen atas barang [m2:IDN.GOV Indonesia], lebih tinggi daripada [m3:MYS.GOV Malaysia] yang terkena 24 persen. [m4:IDN.GOV Airlangga Hartarto] memimpin tim yang {e2 akan berangkat} ke [m9=m1 Washington] untuk bernegosiasi. "<<q1 [m5=m2 Kita] tidak akan membalas>>," katanya. Berbeda dengan itu, [m6:CHN.GOV Beijing] {e3 menyiapkan} bea tandingan. [m7:IDN.BUS Asosiasi Pengusaha] {e4 mendukung} jalur yang ditempuh [m8=m4 menteri koordinator itu].
e1 m1 > m2,m3 SANCTION actual 2025-04-03/none mode=discontinue ctx=economic
e2 m4 > m9 CONSULT planned 2025-04-03/none mode=visit ctx=economic
e3 m6 > m1 SANCTION planned 2025-04-03/none mode=discontinue ctx=economic
e4 m7 > m8 SUPPORT actual 2025-04-03/none ctx=economic
q1 m4 direct cue=katanya

### Kumparan 2022-09-17
[m1:IRN.CVL Keluarga Mahsa Amini] menguburkan putrinya di [m2:@IRN Saqqez] dengan pengawalan ketat. Perempuan Kurdi berumur 22 tahun itu {e1 ditangkap} patroli kesopanan karena kerudungnya longgar, dan tiga hari kemudian meninggal dalam koma. [m3:IRN.COP Polisi] {e2 menyangkal} memukulnya. Usai pemakaman, [m4:IRN.CVL para pelayat] {e3 berpawai} ke kantor [m7=m6 gubernur], melempar batu, dan {e4 dibalas} gas air mata. [m5:IRN.GOV Presiden Ebrahim Raisi] menelepon ayah korban; [m8=m5 ia] {e5 berjanji} mengusutnya.
e1 m3 > m1 COERCE actual 2022-09-13/day mode=arrest ctx=gender,repression
e2 m3 > m1 REJECT actual 2022-09-17/none ctx=gender,repression
e3 m4 > m7 PROTEST actual 2022-09-17/none mode=demo ctx=gender
e4 m3 > m4 ASSAULT actual 2022-09-17/none mode=crowd-control ctx=repression
e5 m8 > m1 AGREE planned 2022-09-17/none ctx=gender
[m6:IRN.GOV Gubernur setempat] tidak keluar menemui [m9=m4 massa].

### Kompas.id 2024-12-08
[m1:SYR.GOV Bashar al-Assad] naik pesawat menuju [m2:@RUS Moskow] sebelum fajar, dan [m3:HTS.REB pasukan Abu Mohammed al-Jolani] {e1 memasuki} Damaskus nyaris tanpa perlawanan. [m4=m3 Mereka] {e2 membebaskan} ribuan tahanan dari Sednaya. [m5:SYR.GOV Perdana Menteri Mohammed Jalali], yang tinggal di rumahnya, {e3 menawarkan kerja sama} kepada penguasa baru. [m6:ISR.MIL Tank Israel] {e4 menyeberangi} zona penyangga di Golan. Tindakan itu {e5 dikecam} [m7:QAT.GOV Doha]. [m8:IDN.GOV KBRI] menyiapkan pemulangan 1.162 [m9:IDN.CVL WNI].
e1 m3 > m1 ASSAULT actual 2024-12-08/none ctx=military,executive
e2 m4 > m10 RETREAT actual 2024-12-08/none mode=release ctx=human_rights
e3 m5 > m3 AGREE actual 2024-12-08/none ctx=executive
e4 m6 > m11 COERCE actual 2024-12-08/none mode=seize ctx=territory,military
e5 m7 > m6 ACCUSE actual 2024-12-08/none mode=disapprove ctx=territory
Di antara [m10:SYR.OPP yang keluar dari penjara itu] ada yang lupa namanya. [m11:SYR.GOV Suriah] kini tanpa tentara.
