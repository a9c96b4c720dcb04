### detikNews 2017-11-17 article
= [m1:IDN.LEG Novanto] {e1 Diburu} [m2:IDN.JUD KPK], Malamnya Mobilnya Cium Tiang Listrik
~page_control detikNews » Berita » Detail Berita
~byline Gilang Ramadhan - detikNews
~date_line Jumat, 17 November 2017, 08:31 WIB
~share 0 Komentar
[m3:@IDN Jakarta] - Ke mana [m4:IDN.LEG Ketua DPR Setya Novanto]? Pertanyaan itu membuat [m5:IDN.JUD belasan penyidik KPK] {e2 menunggu} sampai pukul 02.40 WIB, Kamis (16/11/2017), di rumahnya di Jalan Wijaya, [m6:@IDN Kebayoran Baru]. Yang dicari tidak ada.
[m34=m5 Penyidik] datang dengan surat perintah {e16 penangkapan}. [m7=m5 Mereka] juga {e3 membawa} tiga koper dan rekaman CCTV.
Sembilan belas jam kemudian jawabannya datang sendiri. Fortuner yang ditumpangi [m8=m1 Novanto] menabrak tiang lampu di [m41:@IDN Permata Hijau]. Dari sana [m9=m1 ia] diangkut ke RS Medika.
"<<q1 Benjol sebesar bakpao di dahi kiri>>," kata [m10:IDN.CVL pengacaranya, Fredrich Yunadi], kepada wartawan. [m11=m10 Fredrich] mengaku [m33=m4 kliennya] sedang dalam perjalanan menuju [m12=m2 gedung KPK] untuk {e5 menyerahkan diri}.
[m13:IDN.JUD Juru bicara KPK Febri Diansyah] tak mau menanggapi urusan bakpao. "<<q2 [m14=m2 Kami] {e6 akan mengirim} [m15:IDN.MED dokter IDI] untuk memeriksa kondisi yang bersangkutan>>," ujarnya, Jumat pagi.
"<<q3 Kalau ada yang sengaja menghalangi, pasal 21 menanti. Berlaku untuk siapa pun, termasuk pengacara dan tenaga medis>>," {e7 lanjut} [m36=m13 dia].
Ini kali kedua [m16=m2 komisi antikorupsi] {e8 menetapkan} [m35=m1 politikus asal Bandung itu] sebagai tersangka korupsi e-KTP, yakni pada 10 November lalu. {e17 Penetapan} pertama, 17 Juli, {e9 dibatalkan} [m17:IDN.JUD hakim praperadilan Cepi Iskandar] pada 29 September.
Sesudah menang, [m42=m1 Novanto] tidak pernah memenuhi panggilan. Terakhir, Rabu pagi (15/11), [m37=m1 ia] {e10 menolak datang} dengan dalih [m45=m2 KPK] perlu izin [m18:IDN.GOV Presiden].
[m19:IDN.GOV Presiden Joko Widodo] dua kali menjawab dalih itu. Di [m20:@IDN Manado], Rabu, [m44=m19 Jokowi] berkata <<q4 buka saja undang-undangnya>>. Semalam dari [m21:@IDN Istana] [m38=m19 ia] {e11 meminta} [m43=m1 Novanto] mengikuti proses hukum.
~read_also Baca juga: Meme Tiang Listrik Banjiri Media Sosial
[m22:IDN.PTY Partai Golkar] terbelah. Ketua harian [m23:IDN.PTY Nurdin Halid] {e12 membela} [m39=m4 ketua umumnya] dan berharap publik berbaik sangka. [m24:IDN.PTY Yorrys Raweyai], yang bulan lalu {e13 dicopot} [m25=m4 Setya] dari kursi ketua bidang, menyerukan munas luar biasa.
"<<q5 [m26=m22 Partai] ini bukan milik satu orang. Kalau sudah begini masih mau tunggu apa?>>" ketus [m27=m24 Yorrys].
Mahkamah Kehormatan Dewan ([m28:IDN.LEG MKD]) {e14 belum akan menyidangkan} [m40=m1 Ketua DPR]. Wakil ketuanya, [m29:IDN.LEG Sarifuddin Sudding], politikus [m30:IDN.PTY Hanura], beralasan menunggu status terdakwa.
Di Jalan Wijaya, [m31:IDN.COP personel Brimob] yang sejak Rabu malam {e15 disiagakan} [m32:IDN.COP Polda Metro Jaya] sudah pulang. Seorang penjual ketoprak di depan rumah itu mengaku dagangannya ludes dua malam berturut-turut.
e1 m2 > m1 COERCE actual 2017-11-16/day mode=arrest ctx=corruption,legal again
e2 m5 > m4 COERCE actual 2017-11-16/day mode=arrest ctx=corruption,legal
e3 m7 > m4 COERCE actual 2017-11-16/day mode=seize ctx=corruption,legal
e5 m8 > m12 CONCEDE planned 2017-11-16/day ctx=corruption,legal said=m11
e16 m34 > m4 COERCE actual 2017-11-16/day mode=arrest ctx=corruption,legal again
e6 m14 > m15 REQUEST planned 2017-11-17/none mode=assist ctx=corruption said=m13
e7 m13 > m10 THREATEN threatened 2017-11-17/day mode=arrest ctx=corruption,legal
e8 m16 > m1 ACCUSE actual 2017-11-10/day mode=allege ctx=corruption,legal bg
e17 m2 > m1 ACCUSE actual 2017-07-17/day mode=allege ctx=corruption,legal bg
e9 m17 > m2 REJECT actual 2017-09-29/day mode=yield ctx=corruption,legal bg
e10 m1 > m2 REJECT actual 2017-11-15/day mode=meet ctx=corruption,legal bg
e11 m19 > m1 REQUEST requested 2017-11-16/day mode=yield ctx=corruption,executive
e12 m23 > m4 SUPPORT actual 2017-11-17/none ctx=corruption
e13 m25 > m24 SANCTION actual 2017-10-01/month mode=expel ctx=political_institutions bg
e14 m28 > m4 REJECT actual 2017-11-17/none mode=change ctx=legislative,corruption
e15 m32 > m4 MOBILIZE actual 2017-11-15/day mode=police ctx=corruption
q1 m10 direct cue=kata
q2 m13 direct cue=ujarnya
q3 m13 direct cue=lanjut
q4 m19 indirect cue=berkata
q5 m27 direct cue=ketus
rel m5 part_of m2
rel m4 leads m22
rel m23 member_of m22
rel m29 member_of m28
rel m29 member_of m30

### Jubi 2018-02-01 article
= Bentrok di [m1:@IDN Deiyai] Dibawa ke [m2:IDN.LEG DPRP], [m29:IDN.CVL Keluarga] {e1 Tolak} Uang Duka
[m3:@IDN Nabire], [m4:#Jubi Jubi] – Enam bulan setelah [m5:IDN.COP Brimob] {e2 menembaki} [m6:IDN.CVL warga Kampung Oneibo], Kabupaten [m7:@IDN Deiyai], [m30=m29 keluarga korban] masih menunggu. Rabu (31/1/2018) [m34=m29 mereka] {e3 mendatangi} [m8:IDN.LEG anggota DPR Papua Laurenzus Kadepa] di [m9:@IDN Nabire].
{e17 Penembakan} itu terjadi pada 1 Agustus tahun lalu. [m10:IDN.CVL Yulianus Pigai], 27, {e16 tewas}; tujuh orang lain luka-luka.
Sebabnya sepele. [m11:IDN.BUS Pekerja PT Dewa Kresna], kontraktor jembatan Kali [m51:@IDN Oneibo], {e4 menolak mengantar} seorang warga yang sakit ke rumah sakit di [m46:@IDN Waghete]. Si sakit meninggal di jalan. [m31=m6 Warga] lalu {e5 merusak} kamp [m41=m11 perusahaan], dan [m42=m11 perusahaan] {e18 menelepon} [m43=m5 polisi].
"<<q1 [m36=m10 Anak saya] cuma mau lihat ada ramai apa. [m37=m10 Dia] tidak pegang batu>>," kata [m12:IDN.CVL Damianus Pigai], ayah korban.
"<<q2 Lalu datang orang bawa amplop. [m13=m12 Saya] bilang, simpan. Yang [m38=m29 kami] minta itu nama penembaknya>>," sambungnya.
Amplop itu, menurut [m48=m8 Kadepa], berasal dari [m14:IDN.GOV Pemerintah Kabupaten Deiyai]. [m15:IDN.GOV Bupati Dance Takimai] membenarkannya lewat telepon dan berujar uang Rp200 juta tersebut {e6 diberikan} sebagai tali kasih, bukan pengganti hukum.
Sidang etik [m16:IDN.COP Polda Papua] pada 31 Agustus memang sudah {e7 menghukum} [m17:IDN.COP empat anggota Brimob dan Kapolsek Tigi Ipda Mahamuda Rumaday]. Isi hukumannya permintaan maaf dan mutasi.
[m18:IDN.CVL Direktur Aliansi Demokrasi untuk Papua Latifah Anum Siregar] {e8 menganggap} putusan itu penghinaan. "<<q3 Nyawa orang dibayar pindah tugas>>," ujarnya.
[m39=m18 Ia] {e9 meminta} [m19:IDN.JUD Komnas HAM] membawa kasus [m52:@IDN Oneibo] ke tahap penyelidikan pro justitia, seperti yang dilakukan [m40=m19 lembaga itu] untuk [m20:@IDN Paniai].
Di [m50=m20 Paniai], kabupaten tetangga, [m32:IDN.EDU empat pelajar] {e10 ditembak mati} [m21:IDN.MIL tentara] pada 8 Desember 2014. Presiden [m22:IDN.GOV Joko Widodo] waktu itu {e11 berjanji} di Stadion Mandala akan menuntaskannya. Sampai kini belum ada yang diadili.
[m23:IDN.COP Kapolda Irjen Boy Rafli Amar] membantah [m24=m16 institusinya] {e12 melindungi} pelaku. "<<q4 Jaksa yang menilai cukup tidaknya bukti pidana>>," katanya.
Asisten Pidana Umum Kejaksaan Tinggi [m54:@IDN Papua] belum menjawab pertanyaan [m55:#Jubi Jubi].
[m49=m8 Kadepa], yang berasal dari [m25:IDN.PTY Partai NasDem], {e13 akan mengusulkan} pembentukan panitia khusus pada masa sidang Maret. Usul serupa tahun lalu {e14 kandas} di tangan [m26:IDN.PTY Fraksi Demokrat dan Golkar].
Sementara itu [m33:IDN.COP Polres Nabire] {e15 menambah} pasukan di [m35=m1 Deiyai] menjelang pemilihan gubernur 27 Juni. Dua calonnya, petahana [m27:IDN.GOV Lukas Enembe] dan [m28:IDN.PTY John Wempi Wetipo], sama-sama belum pernah ke [m53:@IDN Oneibo].
"<<q5 [m44=m27+m28 Mereka] datang kalau butuh suara>>," gumam [m45=m12 Damianus], lalu pamit mengejar mobil terakhir ke [m47:@IDN Waghete].
e1 m29 > m14 REJECT actual 2018-02-01/none mode=assist ctx=repression,human_rights
e2 m5 > m6 ASSAULT actual 2017-08-01/day mode=firearms ctx=repression again
e3 m30 > m8 CONSULT actual 2018-01-31/day mode=visit ctx=human_rights,legislative
e4 m11 > m6 REJECT actual 2017-08-01/day mode=assist ctx=health bg
e5 m31 > m11 PROTEST actual 2017-08-01/day mode=vandalize ctx=repression bg
e18 m42 > m43 REQUEST requested 2017-08-01/day mode=assist ctx=repression bg
e6 m14 > m29 AID actual 2018-02-01/none ctx=reparations
e7 m16 > m17 SANCTION actual 2017-08-31/day mode=convict ctx=repression,legal bg
e8 m18 > m16 ACCUSE actual 2018-02-01/none mode=disapprove ctx=human_rights,repression
e9 m18 > m19 REQUEST requested 2018-02-01/none mode=assist ctx=human_rights
e10 m21 > m32 ASSAULT actual 2014-12-08/day mode=firearms ctx=repression,human_rights bg
e11 m22 > m20 AGREE planned 2014-12-01/month ctx=human_rights,executive bg
e12 m24 > m17 SUPPORT denied 2018-02-01/none ctx=repression said=m23
e13 m8 > m2 REQUEST planned 2018-03-01/month mode=change ctx=legislative,human_rights
e14 m26 > m8 REJECT actual 2017-01-01/year mode=change ctx=legislative bg
e15 m33 > m1 MOBILIZE actual 2018-02-01/none mode=police ctx=election
e17 m5 > m6 ASSAULT actual 2017-08-01/day mode=firearms ctx=repression
e16 m5 > m10 ASSAULT actual 2017-08-01/day mode=firearms ctx=repression again
q1 m12 direct cue=kata
q2 m12 direct cue=sambungnya
q3 m18 direct cue=ujarnya
q4 m23 direct cue=katanya
q5 m12 direct cue=gumam
rel m8 member_of m2
rel m8 member_of m25
rel m15 leads m14
rel m17 member_of m5

### Antara 2006-02-28 article
= [m1:IDN.EDU Mahasiswa] dan [m34:IDN.COP Polisi] {e1 Bentrok} Soal [m35:FREEPORT.MNC Freeport]
[m36:@IDN Jayapura] ([m37:#Antara ANTARA News]) - [m2:IDN.EDU Ratusan mahasiswa Papua] yang {e2 menutup} jalan utama di depan kampus [m3:IDN.EDU Universitas Cenderawasih] ([m4:@IDN Abepura]) sejak Senin pagi {e3 dibubarkan} [m5:IDN.COP polisi], Selasa.
[m25=m2 Mereka] {e4 menuntut} [m6:IDN.GOV pemerintah pusat] menutup tambang [m7:FREEPORT.MNC PT Freeport Indonesia] di [m8:@IDN Timika] dan menarik seluruh aparat keamanan dari sana.
Koordinator aksi [m9:IDN.EDU Selpius Bobii] mengatakan blokade {e5 akan diulang} apabila dalam dua pekan tidak ada jawaban.
"<<q1 [m10=m2 Kami] bosan dengan dana satu persen. Yang 99 persen lari ke mana?>>" katanya.
Aksi itu merupakan buntut dari peristiwa pekan lalu. Pada Selasa (21/2), [m11:IDN.COP satuan pengamanan perusahaan dan Brimob] {e6 mengusir} [m12:IDN.CVL 400 pendulang emas liar] dari Kali Kabur, Mil 74. Tiga pendulang luka tembak.
[m26=m12 Para pendulang] membalas dengan {e7 memalang} jalan menuju tambang selama tiga hari sehingga produksi terhenti. Palang dibuka Jumat setelah [m13:IDN.GOV Bupati Mimika Klemen Tinal] {e8 berunding} dengan [m27=m12 mereka] di lokasi.
Manajemen [m14=m7 Freeport], anak perusahaan [m15:FREEPORT.MNC Freeport-McMoRan] yang berkedudukan di [m16:@USA New Orleans], menyatakan <<q2 menghormati hak berpendapat>> tetapi {e9 menolak} gagasan penutupan. Juru bicaranya, [m17:FREEPORT.MNC Siddharta Moersjid], mengingatkan bahwa 18 ribu orang bekerja di sana.
Di [m40:@IDN Jakarta], [m18:IDN.CVL massa Front Persatuan Perjuangan Rakyat Papua Barat] Senin siang {e10 melempari} [m19=m7 kantor perusahaan] di Plaza 89, Kuningan. Kaca lobi pecah.
[m20:IDN.GOV Menteri Energi dan Sumber Daya Mineral Purnomo Yusgiantoro] memastikan [m28=m6 pemerintah] {e11 tidak akan meninjau} kontrak karya yang berlaku sampai 2021. Yang mungkin ditinjau, ujarnya, hanyalah soal lingkungan.
Pernyataan itu {e12 disesalkan} [m21:IDN.LEG Ketua MPR Hidayat Nur Wahid]. Mantan presiden [m22:IDN.PTY PKS] itu menganggap kontrak mana pun bisa dibicarakan kembali.
Sementara itu [m23:IDN.LEG Ketua Komisi VII DPR Agusman Effendi], politikus [m33:IDN.PTY Golkar], {e13 mengundang} [m29=m7 direksi Freeport] ke [m38:IDN.LEG Senayan] pada 6 Maret. [m39=m23 Ia] mengatakan rapat akan terbuka.
Wakil Kepala Polda Papua [m24:IDN.COP Brigjen Max Donald Aer] menyatakan {e16 pembubaran} Selasa berlangsung tanpa letusan senjata. [m30:IDN.EDU Enam mahasiswa] {e14 dimintai keterangan}, lanjutnya, dan <<q3 sorenya sudah boleh pulang>>.
[m31=m9 Bobii] {e15 membantah} keterangan tersebut; katanya, ada dua rekannya yang belum kembali ke asrama.
e1 m1 > m34 PROTEST actual 2006-02-27/day mode=obstruct ctx=natural_resource,human_security again
e2 m2 > m6 PROTEST actual 2006-02-27/day mode=obstruct ctx=natural_resource,human_security
e3 m5 > m2 COERCE actual 2006-02-28/day mode=restrict ctx=repression
e4 m25 > m6 REQUEST requested 2006-02-28/none mode=yield ctx=natural_resource
e5 m2 > m6 PROTEST hypothetical 2006-02-28/none mode=obstruct ctx=natural_resource said=m9
e6 m11 > m12 COERCE actual 2006-02-21/day mode=restrict ctx=natural_resource,repression bg
e7 m26 > m7 PROTEST actual 2006-02-01/month mode=obstruct ctx=natural_resource bg
e8 m13 > m27 CONSULT actual 2006-02-24/day ctx=natural_resource bg
e9 m14 > m2 REJECT actual 2006-02-28/none mode=yield ctx=natural_resource
e10 m18 > m19 PROTEST actual 2006-02-27/day mode=riot ctx=natural_resource
e11 m28 > m2 REJECT actual 2006-02-28/none mode=change ctx=natural_resource said=m20
e12 m21 > m20 ACCUSE actual 2006-02-28/none mode=disapprove ctx=natural_resource
e13 m23 > m29 AGREE planned 2006-03-06/day ctx=legislative,natural_resource
e14 m5 > m30 COERCE actual 2006-02-28/day mode=arrest ctx=repression said=m24
e16 m5 > m2 COERCE actual 2006-02-28/day mode=restrict ctx=repression again
e15 m31 > m24 REJECT actual 2006-02-28/none mode=yield ctx=repression
q1 m9 direct cue=katanya
q2 m14 mixed cue=menyatakan
q3 m24 indirect cue=lanjutnya
rel m14 part_of m15
rel m9 leads m1
rel m23 member_of m33

### Fajar 2009-11-04 article
= Rekaman [m29:IDN.BUS Anggodo] Diputar, [m1:IDN.JUD Bibit]-[m2:IDN.JUD Chandra] {e1 Dilepas}
[m3:@IDN JAKARTA], FAJAR -- Empat jam dua puluh menit rakyat Indonesia menguping. [m4:IDN.JUD Mahkamah Konstitusi], Selasa (3/11), memperdengarkan percakapan [m5:IDN.BUS Anggodo Widjojo], adik buron [m6:IDN.BUS Anggoro], dengan sejumlah orang yang diduga pejabat.
Tengah malamnya [m7:IDN.COP Mabes Polri] {e2 mengeluarkan} [m8=m1+m2 dua pimpinan nonaktif KPK, Bibit Samad Rianto dan Chandra Hamzah,] dari rumah tahanan Brimob Kelapa Dua. [m24=m8 Keduanya] {e3 ditahan} sejak Kamis pekan lalu dengan sangkaan menyalahgunakan wewenang.
Sidang itu digelar atas permohonan [m9=m8 Bibit dan Chandra] sendiri, yang {e4 menguji} Undang-Undang [m10:IDN.JUD KPK] buatan [m25:IDN.LEG DPR]. "<<q1 Silakan bangsa ini menilai>>," kata [m11:IDN.JUD Ketua MK Mahfud MD] ketika membuka persidangan.
Dalam rekaman terdengar rencana menjebloskan [m42=m8 pimpinan KPK]. Nama [m12:IDN.GOV Presiden] disebut pula. Staf khususnya, [m13:IDN.GOV Denny Indrayana], {e5 membantah} [m30=m12 SBY] pernah {e6 merestui} rencana semacam itu.
Malam sebelumnya [m26=m12 SBY] {e7 membentuk} [m28:IDN.GOV tim delapan] pimpinan [m14:IDN.CVL Adnan Buyung Nasution]. [m32=m14 Buyung] langsung {e8 meminta} [m15:IDN.COP Kapolri Bambang Hendarso Danuri] membebaskan [m33=m8 kedua tahanan]; kalau ditolak, <<q2 [m16=m14 saya] {e9 mundur} detik itu juga>>.
{e19 Permintaan} [m34=m14 Buyung] akhirnya {e10 dikabulkan}, tetapi hanya separuh. [m27=m7 Polri] tetap {e11 menyidik}.
"<<q3 Penangguhan bukan penghentian. Bukti [m17=m7 kami] kuat>>," ujar [m18:IDN.COP Wakadiv Humas Polri Brigjen Sulistyo Ishak].
[m19:IDN.COP Kabareskrim Komjen Susno Duadji] yang suaranya disebut-sebut dalam rekaman hari ini {e12 akan menyampaikan} pengunduran diri. Langkah itu {e13 didesakkan} [m31=m28 tim delapan].
Di [m43:@IDN Makassar], ratusan [m20:IDN.EDU mahasiswa UIN Alauddin] {e14 memblokade} Jalan Sultan Alauddin sambil membawa patung buaya. [m21:IDN.COP Kapolwiltabes Kombes Burhanuddin Andi] memilih tidak menurunkan pasukan.
"<<q4 Biarkan saja. Anak-anak itu benar juga>>," {e15 ucapnya}, disambut tawa.
[m22:ICW.CVL ICW], yang sejak Juli {e16 menuduh} [m35=m7 polisi] mengkriminalkan [m36=m10 KPK], menilai {e18 pelepasan} itu baru babak pertama. Peneliti ICW [m23:ICW.CVL Febri Diansyah] {e17 menuntut} [m37:IDN.COP Polri] menahan [m38=m5 Anggodo].
[m39=m5 Anggodo] semalam datang ke [m40:IDN.COP Bareskrim], {e20 diperiksa}, lalu pulang. [m41=m5 Ia] tersenyum. (jpnn/aha)
e1 m7 > m1,m2 RETREAT actual 2009-11-03/day mode=release ctx=corruption,legal again
e2 m7 > m8 RETREAT actual 2009-11-03/day mode=release ctx=corruption,legal
e3 m7 > m24 COERCE actual 2009-10-29/day mode=arrest ctx=corruption,legal bg
e4 m9 > m25 ACCUSE actual 2009-11-04/none mode=allege ctx=legal bg
e5 m13 > m5 REJECT actual 2009-11-04/none mode=yield ctx=corruption,executive
e6 m12 > m5 SUPPORT denied 2009-11-04/none ctx=corruption said=m13
e7 m26 > m7 ACCUSE actual 2009-11-02/day mode=investigate ctx=corruption,executive
e8 m14 > m15 REQUEST requested 2009-11-02/day mode=yield ctx=corruption,legal
e19 m34 > m15 REQUEST requested 2009-11-02/day mode=yield ctx=corruption,legal again
e9 m16 > m26 RETREAT hypothetical 2009-11-02/day mode=resign ctx=corruption
e10 m15 > m14 CONCEDE actual 2009-11-03/day ctx=corruption,legal
e11 m27 > m8 ACCUSE actual 2009-11-04/none mode=investigate ctx=corruption,legal
e12 m19 > m15 CONCEDE planned 2009-11-04/day ctx=corruption
e13 m31 > m19 REQUEST requested 2009-11-04/none mode=yield ctx=corruption
e14 m20 > m7 PROTEST actual 2009-11-03/day mode=obstruct ctx=corruption
e15 m21 > m20 SUPPORT actual 2009-11-03/day ctx=corruption
e16 m22 > m7 ACCUSE actual 2009-07-01/month mode=allege ctx=corruption,legal bg
e20 m40 > m39 ACCUSE actual 2009-11-03/day mode=investigate ctx=corruption
e17 m23 > m37 REQUEST requested 2009-11-04/none mode=change ctx=corruption,legal
e18 m7 > m8 RETREAT actual 2009-11-03/day mode=release ctx=corruption,legal again
q1 m11 direct cue=kata
q2 m14 mixed
q3 m18 direct cue=ujar
q4 m21 direct cue=ucapnya
rel m11 leads m4
rel m8 member_of m10
rel m18 member_of m7
rel m19 member_of m7
rel m28 led_by m14
rel m23 member_of m22
