### Waspada Online 2010-01-14 article
= Gara-gara Kursi Rendah, [m1:ISR.GOV Israel] {e11 Minta Maaf}
~byline Warta - Internasional
~date_line Thursday, 14 January 2010 08:55
[m2:@TUR ANKARA] - Kamera televisi boleh masuk, bendera [m3:TUR.GOV Turki] tidak. Di ruang kerjanya Senin (11/1), [m4:ISR.GOV Wakil Menteri Luar Negeri Danny Ayalon] sengaja mendudukkan [m5:TUR.GOV Duta Besar Oguz Celikkol] di sofa yang lebih pendek, lalu {e1 memarahinya} soal sebuah sinetron.
"<<q1 Perhatikan, [m17=m5 dia] duduk di bawah, [m18=m4 kami] di atas, dan [m19=m4 kami] tidak tersenyum>>," katanya dalam bahasa Ibrani kepada juru foto. [m20=m5 Sang duta besar] tidak mengerti.
[m21=m3 Ankara] mengerti. [m6:TUR.GOV Presiden Abdullah Gul] {e2 memberi batas waktu} sampai Rabu malam: maaf tertulis, atau [m22=m5 utusannya] {e3 dipulangkan}. Permintaan maaf pertama, yang hanya menyesalkan cara, {e4 ditolak}.
Surat kedua tiba menjelang tenggat. "<<q2 [m23=m4 Saya] tidak bermaksud menghina [m24=m5 Anda] secara pribadi, dan [m25=m4 saya] {e5 mohon maaf}>>," tulis [m26=m4 Ayalon]. [m7:TUR.GOV Perdana Menteri Recep Tayyip Erdogan] menyebutnya jawaban yang diharapkan.
Semalam pula [m8:ISR.GOV Benjamin Netanyahu] {e6 membela} protes bawahannya, walau bukan tata caranya. Menteri luar negerinya, [m9:ISR.GOV Avigdor Lieberman], ketua [m10:ISR.PTY Yisrael Beiteinu], tidak menyesal sedikit pun.
Serial berjudul Lembah Serigala itu menggambarkan agen Mossad menculik anak. Namun yang sebenarnya mengganjal adalah [m11:@PSE Gaza]. Di Davos, Januari tahun lalu, [m27=m7 Erdogan] {e7 menuding} [m12:ISR.GOV Shimon Peres] "pandai membunuh" dan meninggalkan panggung. Oktober berikutnya latihan udara Elang Anatolia {e8 dicoret} bagi pesawat [m28=m1 Israel].
Sebelum itu semua, [m16=m3 Turki] {e9 menengahi} empat putaran pembicaraan tak langsung antara [m13:SYR.GOV Suriah] dan [m29=m1 Israel].
[m14:ISR.GOV Menteri Pertahanan Ehud Barak] tetap {e10 akan bertolak} ke [m30=m3 Ankara], Minggu. Sepuluh pesawat tanpa awak pesanan [m15:TUR.MIL tentara Turki] belum diserahkan.
Sofa tersebut, kata [m31:? petugas parlemen], biasa dipakai tamu untuk menaruh jas.
(dat03/ap)
e11 m1 > m3 SUPPORT actual 2010-01-13/day ctx=diplomatic again
e1 m4 > m5 ACCUSE actual 2010-01-11/day mode=disapprove ctx=diplomatic
e2 m6 > m1 THREATEN threatened 2010-01-14/none mode=relations ctx=diplomatic
e3 m6 > m1 SANCTION hypothetical 2010-01-13/day mode=withdraw ctx=diplomatic
e4 m3 > m4 REJECT actual 2010-01-14/none ctx=diplomatic
e5 m4 > m5 SUPPORT actual 2010-01-13/day ctx=diplomatic
e6 m8 > m4 SUPPORT actual 2010-01-13/day ctx=diplomatic
e7 m7 > m12 ACCUSE actual 2009-01-01/month mode=allege ctx=diplomatic,military bg
e8 m3 > m1 SANCTION actual 2009-10-01/month mode=discontinue ctx=military bg
e9 m16 > m13,m1 CONSULT actual 2010-01-14/none mode=third-party ctx=diplomatic bg
e10 m14 > m3 AGREE planned 2010-01-17/day mode=visit ctx=diplomatic,military
q1 m4 direct cue=katanya
q2 m4 direct cue=tulis
rel m9 leads m10

### Galamedia 2012-12-22 article
= Paripurna Bulat, [m16=m4 Bupati Aceng] {e1 Dimakzulkan}
~date_line Sabtu, 22 Desember 2012
[m1:@IDN GARUT], (GM).- Seluruh dari 49 anggota yang hadir berdiri. Jumat (21/12) petang, [m2:IDN.LEG DPRD Garut] dalam rapat yang dipimpin [m3:IDN.LEG Ahmad Bajuri] {e2 mengusulkan pemberhentian} [m4:IDN.GOV Bupati Aceng HM Fikri] kepada [m5:IDN.JUD Mahkamah Agung].
Di luar, [m17=m6 ribuan warga] {e3 bersujud syukur} bercampur lumpur. Sejak awal bulan [m6:IDN.CVL mereka] hampir setiap hari berdemonstrasi menuntut lelaki yang menceraikan istri keduanya lewat pesan singkat, empat hari sesudah akad, itu turun.
"<<q1 Kalau [m18=m5 MA] menolak, [m19=m6 kami] yang angkut barangnya dari pendopo>>," {e4 ancam} [m7:IDN.CVL Heri Rustiana], koordinator [m8:IDN.CVL Garut Education Watch].
[m20=m4 Aceng] tidak datang ke rapat. Di pendopo, sambil merokok, [m21=m4 orang yang sedang dibicarakan itu] {e5 menyebut} keputusan tersebut cacat karena pernikahan siri bukan urusan [m22=m2 dewan]. Pengacaranya, [m9:IDN.CVL Ujang Sujai Toujiri], menambahkan: "<<q2 Gugatan ke PTUN {e6 sedang kami susun}. Ganti ruginya Rp5 triliun, biar ramai>>."
Gubernur [m10:IDN.GOV Ahmad Heryawan] yang pekan lalu {e7 menegur} [m23=m4 Aceng] secara tertulis berjanji meneruskan usulan dalam tiga hari. Adapun [m11:IDN.GOV Mendagri Gamawan Fauzi] sudah {e8 memintanya mundur} secara baik-baik. Permintaan itu, ceritanya, dijawab dengan senyum.
[m12:IDN.PTY Partai Golkar], tempat [m24=m4 Aceng] berlabuh setelah terpilih lewat jalur perseorangan, cuci tangan. Sekjennya, [m13:IDN.PTY Idrus Marham], mengatakan [m25=m12 partainya] {e9 telah memberhentikan} [m26=m4 dia] sebagai pengurus.
Di Polda Jabar, berkas pengaduan [m14:IDN.CVL Fany Octora], mantan istri berusia 18 tahun itu, {e10 dicabut} Rabu lalu. Kedua keluarga berdamai. Demikian pula [m15:IDN.ELI Dicky Chandra], bekas wakil bupati yang mundur pada 2011 sebab tidak sejalan, mengirim ucapan belasungkawa politik.
[m27=m5 MA] punya waktu 30 hari. (B.107)**
e1 m2 > m5 REQUEST requested 2012-12-21/day mode=change ctx=legislative,executive again
e2 m2 > m5 REQUEST requested 2012-12-21/day mode=change ctx=legislative,executive
e3 m6 > m2 SUPPORT actual 2012-12-21/day ctx=legislative
e4 m7 > m4 THREATEN threatened 2012-12-22/none ctx=executive
e5 m4 > m2 REJECT actual 2012-12-21/day ctx=legislative,legal
e6 m9 > m2 ACCUSE planned 2012-12-22/none mode=allege ctx=legal
e7 m10 > m4 ACCUSE actual 2012-12-14/week mode=disapprove ctx=executive
e8 m11 > m4 REQUEST requested 2012-12-22/none mode=change ctx=executive
e9 m12 > m4 SANCTION actual 2012-12-22/none mode=expel ctx=political_institutions
e10 m14 > m4 CONCEDE actual 2012-12-19/day ctx=legal
q1 m7 direct cue=ancam
q2 m9 direct cue=menambahkan
rel m3 leads m2
rel m7 leads m8
rel m13 member_of m12

### Suara Pembaruan 2017-10-02 article
= Hari Merdeka yang Berdarah di [m1:@CMR Buea]
~byline Unggul Wirawan
~date_line Senin, 2 Oktober 2017 | 11:15
[m2:@CMR YAOUNDE] - Bendera biru-putih itu sempat berkibar delapan menit di atap sekolah di Bamenda. [m3:CMR.MIL Serdadu] menurunkannya dengan tembakan.
Sedikitnya delapan [m4:CMR.CVL demonstran berbahasa Inggris] {e1 meninggal} pada Minggu (1/10), hari ketika [m5:AMBAZONIA.REB kaum separatis] {e2 memproklamasikan} negara bernama Ambazonia. Lima di antaranya tahanan yang berusaha kabur dari penjara Kumbo, kata [m6:CMR.GOV wali kota setempat, Donatus Njong].
Proklamasi itu dibacakan dari luar negeri. "<<q1 [m20=m5 Kami] bukan lagi budak [m21=m9 Kamerun]>>," ujar [m7:AMBAZONIA.REB Sisiku Ayuk Tabe], ketuanya, lewat media sosial dari [m8:@NGA Nigeria].
[m9:CMR.GOV Presiden Paul Biya], 84 tahun, yang memegang jabatan itu sejak 1982, {e3 mengutuk} kekerasan "<<q2 dari mana pun asalnya>>" dan {e4 menawarkan} dialog. Tawarannya hanya dua kalimat di Facebook.
Sejak Jumat [m10:CMR.GOV gubernur kedua provinsi] {e5 melarang} kumpulan lebih dari empat orang, menutup perbatasan, serta {e6 memutus} internet. Internet pernah dimatikan di sana selama 93 hari awal tahun ini.
Krisis bermula Oktober 2016. Waktu itu [m11:CMR.JUD para pengacara], lalu [m12:CMR.EDU guru], {e7 mogok} karena hakim dan pengajar yang dikirim kepada [m22=m11+m12 mereka] hanya bisa berbahasa Prancis. Pemimpin [m23=m11+m12 mereka], [m13:CMR.CVL Felix Agbor Balla], {e8 dipenjara} tujuh bulan, lalu Agustus kemarin {e9 dibebaskan} atas perintah [m24=m9 presiden].
[m14:CMR.OPP Front Sosial Demokrat], partai oposisi terbesar, menghendaki federasi, bukan pemisahan. [m15:CMR.OPP John Fru Ndi], yang memimpinnya, {e10 menyalahkan} [m25=m3 tentara] atas kematian tujuh warga Bamenda. [m16:CMR.GOV Menteri Komunikasi Issa Tchiroma Bakary] {e11 menyangkal} helikopter menembaki kerumunan.
Dari New York, [m17:UN Sekretaris Jenderal Antonio Guterres] {e12 meminta} [m18=m9 penguasa Yaounde] menyelidiki. [m26:FRA.GOV Prancis] dan [m27:GBR.GOV Inggris], bekas tuannya, belum bersuara.
[m19:NGA.GOV Nigeria] di sebelah, yang sibuk dengan Biafra-nya sendiri, menegaskan {e13 tidak akan menampung} gerakan tersebut.
e1 m3 > m4 ASSAULT actual 2017-10-01/day mode=firearms ctx=repression,territory
e2 m5 > m9 REJECT actual 2017-10-01/day ctx=territory
e3 m9 > m5 ACCUSE actual 2017-10-02/none mode=disapprove ctx=territory
e4 m9 > m5 AGREE planned 2017-10-02/none ctx=diplomatic,territory
e5 m10 > m4 COERCE actual 2017-09-29/day mode=restrict ctx=repression,rights_freedoms
e6 m10 > m4 COERCE actual 2017-09-29/day mode=censor ctx=rights_freedoms
e7 m11,m12 > m9 PROTEST actual 2016-10-01/month mode=strike ctx=religion_ethnicity bg
e8 m9 > m13 COERCE actual 2017-10-02/none mode=arrest ctx=repression bg
e9 m9 > m13 RETREAT actual 2017-08-01/month mode=release ctx=legal bg
e10 m15 > m3 ACCUSE actual 2017-10-02/none mode=allege ctx=repression
e11 m16 > m15 REJECT actual 2017-10-02/none ctx=repression
e12 m17 > m18 REQUEST requested 2017-10-02/none mode=change ctx=human_rights
e13 m19 > m5 REJECT actual 2017-10-02/none mode=assist ctx=territory
q1 m7 direct cue=ujar
q2 m9 mixed
rel m7 leads m5
rel m15 leads m14

### Kompas.com 2025-02-04 article
= [m16=m2 Dosen] {e13 Demo} di Patung Kuda, [m17=m8 Menteri Satryo] Diminta Tidak Lempar Badan
~date_line Kompas.com - 04/02/2025, 11:20 WIB
[m1:@IDN JAKARTA], KOMPAS.com - Toga dikenakan, tetapi bukan untuk wisuda. Senin (3/2/2025), [m2:IDN.EDU ratusan dosen berstatus ASN] {e1 long march} dari Patung Kuda menuju [m3:IDN.GOV Istana Negara] guna menagih tunjangan kinerja yang tidak dibayar sejak 2020.
"<<q1 Pegawai tata usaha dapat, [m18=m2 kami] yang mengajar tidak>>," kata [m4:IDN.EDU Anggun Gunawan]. [m19=m4 Ia] memimpin [m5:IDN.EDU Aliansi Dosen ASN Kemendiktisaintek Seluruh Indonesia (Adaksi)].
[m6:IDN.COP Polres Metro Jakarta Pusat] {e2 menyiagakan} 1.127 personel. Barisan itu berhenti di depan pagar beton; [m20=m2 mereka] {e3 tidak diizinkan} mendekat.
Menjelang zuhur [m7:IDN.GOV Deputi Kantor Komunikasi Kepresidenan] {e4 menerima} lima utusan. Yang dibawa pulang hanya janji bahwa surat {e5 akan disampaikan}.
[m8:IDN.GOV Menteri Pendidikan Tinggi Satryo Soemantri Brodjonegoro] sebelumnya {e6 menuding} [m15:IDN.ELI pendahulunya] tidak mengajukan anggaran. Untuk tahun ini, kata [m21=m8 dia] di Komisi X pekan lalu, tersedia Rp2,5 triliun. "<<q2 Tidak cukup untuk semua>>," ucapnya.
Angka tersebut {e7 diprotes} [m22=m9 wakil rakyat]. [m9:IDN.LEG Ketua Komisi X Hetifah Sjaifudian], politikus [m10:IDN.PTY Golkar], {e8 meminta} [m11:IDN.GOV Menteri Keuangan Sri Mulyani Indrawati] menambahnya. [m23=m11 Bendahara negara] belum menjawab.
~read_also Baca juga: Cara Cek Sertifikasi Dosen 2025
Bila hingga akhir Februari tidak ada peraturan presiden, [m24=m5 Adaksi] {e9 akan mogok} mengajar. Ancaman itu tidak didukung [m12:IDN.EDU Forum Rektor Indonesia], yang {e10 mengimbau} [m25=m2 dosen] tetap di kelas.
[m26=m8 Menteri yang sama] sedang disorot karena perkara lain. Dua pekan lalu [m13:IDN.GOV ratusan pegawai kementeriannya], berbaju hitam, {e11 berdemonstrasi} di halaman kantor sebab seorang pejabat, [m14:IDN.GOV Neni Herlina], {e12 diberhentikan} [m27=m8 sang menteri] lewat lisan. Keduanya kemudian berdamai.
Di antara toga-toga itu terselip seorang mahasiswa membawa kertas: skripsi saya menunggu Bapak.
e13 m2 > m3 PROTEST actual 2025-02-03/day mode=demo ctx=inequality,education again
e1 m2 > m3 PROTEST actual 2025-02-03/day mode=demo ctx=inequality,education
e2 m6 > m2 MOBILIZE actual 2025-02-03/day mode=police ctx=education
e3 m6 > m2 COERCE actual 2025-02-03/day mode=restrict ctx=rights_freedoms
e4 m7 > m2 CONSULT actual 2025-02-03/day ctx=education
e5 m7 > m2 AGREE planned 2025-02-03/day ctx=education
e6 m8 > m15 ACCUSE actual 2025-02-04/none mode=allege ctx=education
e7 m9 > m8 ACCUSE actual 2025-02-04/none mode=disapprove ctx=legislative,education
e8 m9 > m11 REQUEST requested 2025-02-04/none mode=assist ctx=education,economic
e9 m5 > m8 PROTEST hypothetical 2025-02-01/month mode=strike ctx=education
e10 m12 > m2 REQUEST requested 2025-02-04/none mode=yield ctx=education
e11 m13 > m8 PROTEST actual 2025-01-20/week mode=demo ctx=executive
e12 m8 > m14 SANCTION actual 2025-02-04/none mode=expel ctx=executive
q1 m4 direct cue=kata
q2 m8 direct cue=ucapnya
rel m4 leads m5
rel m9 member_of m10
