### Vivanews 2011-02-07 article
= Candi Abad Sebelas Kena {e11 Mortir} Lagi
~date_line Senin, 7 Februari 2011, 10:22 WIB
~byline Renne R.A Kawilarang, Harriska Farida Adiati
[m1:@KHM PHNOM PENH] - Sebuah sayap candi Preah Vihear runtuh. Begitulah [m2:KHM.MIL Mayor Jenderal Neang Phat], lewat radio, menggambarkan malam keempat baku tembak dengan [m3:THA.MIL tentara Thailand], yang Minggu (6/2) sore {e1 melontarkan} mortir ke bukit itu.
Yang digambarkannya tidak sama dengan yang dilihat [m4:THA.MIL Kolonel Sansern Kaewkamnerd]. "<<q1 [m5=m10 Mereka] menjadikan candi gudang peluru, lalu {e2 menembaki} [m6=m3 kami] dari tangganya>>," kata [m7=m4 juru bicara angkatan darat] di Bangkok.
Tembak-menembak pertama meletus Jumat, setengah jam sesudah [m8:THA.GOV Kasit Piromya] dan [m9:KHM.GOV Hor Namhong], kedua menteri luar negeri, {e3 makan siang} bersama di Siem Reap. Sejauh ini lima orang meninggal, seorang di antaranya penduduk desa Phum Srol.
[m10:KHM.GOV Perdana Menteri Hun Sen], yang menyebutnya perang, {e4 menyurati} [m11:UN Dewan Keamanan PBB]. Isi surat itu: {e5 permintaan} agar zona penyangga diisi pasukan perdamaian. [m12:THA.GOV Bangkok] {e6 tidak sudi} urusan tersebut dibawa ke luar.
"<<q2 Dua tetangga, cukup dua kursi>>," ujar [m13:THA.GOV Abhisit Vejjajiva], pemimpin [m14:THA.PTY Partai Demokrat], dalam siaran mingguannya.
~read_also Baca juga: Gong Xi Fa Cai, Vihara Kelenteng Penuh Sesak
[m26=m13 Abhisit] sedang dikepung di rumah sendiri. [m15:THA.CVL Aliansi Rakyat untuk Demokrasi (PAD)], Kaus Kuning yang dulu sekutunya, sejak 25 Januari {e7 bertahan} di depan kantornya. Tokohnya, [m16:THA.CVL Chamlong Srimuang], menghendaki [m25=m13 ia] {e8 mencabut} nota tahun 2000 dan keluar dari [m17:UNESCO UNESCO].
Dua aktivis [m18:THA.CVL Jaringan Patriot], pecahan [m27=m15 PAD], pekan lalu {e9 dihukum} [m19:KHM.JUD pengadilan Phnom Penh] enam dan delapan tahun atas dakwaan mata-mata. Hukuman itu, menurut seorang pengacara, <<q3 ikut menyulut Jumat>>.
Bagi [m20:ASEAN ASEAN] ini tamparan. [m21:IDN.GOV Marty Natalegawa], yang sebagai wakil [m22:IDN.GOV Indonesia] tengah memegang kursi ketua, {e10 terbang} ke Phnom Penh pagi ini dan Bangkok malam nanti. Sekjennya, [m23:ASEAN Surin Pitsuwan], menelepon kedua ibu kota tanpa hasil.
Mahkamah Internasional memutus pada tahun 1962: candi itu milik [m24=m10 Kamboja]. Tanah 4,6 kilometer persegi di sekelilingnya tak disebut.
e11 m3 > m2 ASSAULT actual 2011-02-06/day mode=heavy-weapons ctx=territory again
e1 m3 > m2 ASSAULT actual 2011-02-06/day mode=heavy-weapons ctx=territory
e2 m5 > m6 ASSAULT actual 2011-02-06/day mode=firearms ctx=territory said=m7
e3 m8 > m9 CONSULT actual 2011-02-04/day ctx=diplomatic
e4 m10 > m11 REQUEST requested 2011-02-07/none mode=assist ctx=diplomatic,territory again
e5 m10 > m11 REQUEST requested 2011-02-07/none mode=assist ctx=diplomatic,territory
e6 m12 > m10 REJECT actual 2011-02-07/none mode=meet ctx=diplomatic
e7 m15 > m13 PROTEST actual 2011-01-25/day mode=obstruct ctx=territory
e8 m16 > m13 REQUEST requested 2011-02-07/none mode=change ctx=territory
e9 m19 > m18 SANCTION actual 2011-01-31/week mode=convict ctx=legal,intelligence
e10 m21 > m10,m13 CONSULT actual 2011-02-07/day mode=third-party ctx=diplomatic
q1 m4 direct cue=kata
q2 m13 direct cue=ujar
q3 ? indirect cue=menurut
rel m13 leads m14
rel m20 led_by m22
rel m18 part_of m15

### Kompas.com 2015-01-24 article
= Bambang Diborgol di Depan Anaknya, Orang-orang Datang Membawa Bunga
~byline Penulis: Icha Rastika
~date_line Kompas.com - 24/01/2015, 06:12 WIB
[m1:@IDN JAKARTA], [m2:#Kompas KOMPAS.com] — Kuningan tidak tidur semalam. Sejak Jumat (23/1/2015) petang, [m3:IDN.CVL aktivis, artis, dan ibu rumah tangga] {e1 membuat pagar hidup} di depan kantor [m4:IDN.JUD Komisi Pemberantasan Korupsi], menjaga yang tersisa.
Yang tidak ada di sana pagi harinya adalah wakil ketuanya. [m5:IDN.JUD Bambang Widjojanto] {e2 digelandang} [m6:IDN.COP Bareskrim Polri] pukul 07.30, sepulang mengantar anak ke sekolah di Depok. Tangannya diborgol; anaknya melihat.
Tuduhannya tua: menyuruh saksi berbohong dalam sengketa Pilkada Kotawaringin Barat tahun 2010. Tuduhan itu {e3 datang} dari [m7:IDN.PTY Sugianto Sabran], bekas anggota DPR dari [m8:IDN.PTY PDI-P].
"<<q1 Saya dilarang bicara dengan anak. Ini bukan perlakuan terhadap penegak hukum>>," tutur [m9=m5 Bambang] setelah {e4 dilepaskan} pukul setengah dua dini hari.
[m10:IDN.JUD Abraham Samad], yang mengetuai [m11=m4 lembaga antirasuah], melihat hubungan lain. Sepuluh hari sebelumnya [m30=m4 mereka] {e5 menetapkan} [m12:IDN.COP Komjen Budi Gunawan], calon tunggal kapolri, sebagai tersangka. "<<q2 [m13=m4 Kami] tidak akan {e6 mundur} satu milimeter>>," janjinya.
Hubungan tersebut {e7 disangkal} [m14:IDN.COP Irjen Ronny Sompie]. Kata [m15=m14 kepala divisi humas] itu, <<q3 laporannya baru masuk tanggal 19, murni pidana>>. [m33=m6 Bareskrim], bagian dari [m16:IDN.COP Mabes Polri], dipegang [m17:IDN.COP Irjen Budi Waseso] sejak empat hari lalu.
~advert Baca berita tanpa iklan
[m31=m18 Presiden] diam sampai sore, lalu bicara empat menit. [m18:IDN.GOV Joko Widodo], didampingi [m19:IDN.COP Wakapolri Badrodin Haiti] di Bogor, {e8 meminta} [m20=m4+m16 kedua institusi] tidak bergesekan. "<<q4 Permintaan itu terlalu datar>>," keluh [m21:IDN.EDU Denny Indrayana], pengajar UGM.
Partai pengusung pun tidak sejalan. [m22:IDN.PTY Hasto Kristiyanto], pelaksana tugas sekjen [m34=m8 PDI-P], menuduh [m23=m10 Samad] pernah {e9 melobi} untuk jadi cawapres. Partai itu diketuai [m24:IDN.PTY Megawati Soekarnoputri].
[m25:IDN.PTY Surya Paloh], bos [m26:IDN.PTY Nasdem], ingin pelantikan tetap jalan. Sebaliknya [m27:IDN.CVL PP Muhammadiyah], melalui [m28:IDN.CVL Busyro Muqoddas], {e10 mengutuk} penangkapan.
Cicak dan buaya, begitu orang menamai adegan serupa pada Oktober 2009. Waktu itu [m29:IDN.COP Polri] {e11 menahan} dua pemimpin komisi, Bibit dan Chandra, dan harus {e12 melepas} [m32=m4 mereka] lima hari kemudian.
e1 m3 > m6 PROTEST actual 2015-01-23/day mode=obstruct ctx=corruption
e2 m6 > m5 COERCE actual 2015-01-23/day mode=arrest ctx=corruption,legal
e3 m7 > m5 ACCUSE actual 2015-01-19/day mode=allege ctx=legal
e4 m6 > m9 RETREAT actual 2015-01-24/day mode=release ctx=legal
e5 m11 > m12 ACCUSE actual 2015-01-13/day mode=allege ctx=corruption
e6 m13 > m16 REJECT actual 2015-01-24/none mode=yield ctx=corruption
e7 m14 > m10 REJECT actual 2015-01-24/none ctx=corruption
e8 m18 > m20 REQUEST requested 2015-01-23/day mode=yield ctx=corruption
e9 m22 > m23 ACCUSE actual 2015-01-24/none mode=allege ctx=political_institutions
e10 m28 > m6 ACCUSE actual 2015-01-24/none mode=disapprove ctx=legal
e11 m29 > m4 COERCE actual 2009-10-01/month mode=arrest ctx=corruption bg
e12 m29 > m4 RETREAT actual 2009-11-01/month mode=release ctx=corruption bg
q1 m5 direct cue=tutur
q2 m10 direct cue=janjinya
q3 m14 indirect cue=Kata
q4 m21 direct cue=keluh
rel m10 leads m11
rel m6 part_of m16
rel m17 leads m6
rel m22 member_of m8
rel m24 leads m8
rel m25 leads m26
rel m28 member_of m27

### Gatra 2018-02-06 article
= Surga yang Terkunci
~byline Flora Libra Yanti
~date_line Selasa, 06 Februari 2018 21:14
[m1:@MDV Male], Gatra.com - Turis tetap berjemur, hakim masuk sel. Senin malam (5/2), lima belas hari keadaan darurat {e1 diumumkan} di [m2:MDV.GOV Maladewa] oleh seorang menteri yang suaranya gemetar; [m3:MDV.GOV Presiden Abdulla Yameen] sendiri baru tampil paginya.
Dini hari itu [m25:MDV.MIL tentara] memanjat pagar [m4:MDV.JUD Mahkamah Agung]. [m5:MDV.JUD Abdulla Saeed], ketuanya, dan [m6:MDV.JUD hakim Ali Hameed] {e2 digotong} ke kendaraan [m7:MDV.COP polisi].
Tak lama menyusul seorang berusia 80 tahun. [m8:MDV.OPP Maumoon Abdul Gayoom], presiden tiga dasawarsa dan saudara tiri [m26=m3 Yameen], {e3 diciduk} bersama menantunya. "<<q1 [m9=m8 Saya] tidak berbuat apa-apa. Teguhkan hati>>," pesannya dalam rekaman.
[m10=m8 Kakek itu] tahun lalu berseberangan dengan adiknya dan kini, bersama [m11:MDV.OPP Partai Demokrat Maladewa], [m12:MDV.OPP Jumhooree], dan [m13:MDV.OPP Adhaalath], membentuk [m14:MDV.OPP Oposisi Bersatu].
Semua ini akibat putusan Kamis (1/2). Malam itu mahkamah {e4 membatalkan} hukuman sembilan politisi, termasuk [m15:MDV.OPP Mohamed Nasheed], dan {e5 memulihkan} kursi dua belas anggota parlemen. [m16=m3 Istana] {e6 tak mematuhinya}. "<<q2 Ini kudeta oleh hakim>>," kata [m27=m3 Yameen].
[m28=m15 Nasheed], dari Kolombo, berpaling ke orang lain. Pemimpin Partai Demokrat Maladewa tersebut {e8 meminta} [m17:IND.GOV India] mengirim utusan, "<<q3 didukung militernya>>".
~related Baca juga: Biaya Vila Apung di Maldives Turun
Delhi belum mengangguk, hanya mengaku terganggu. Sejarah mencatat November 1988: sewaktu [m18:PLOTE.REB tentara bayaran Tamil] {e9 merebut} Male, [m19:IND.MIL pasukan Rajiv Gandhi] {e10 menolong} dalam semalam.
[m20:CHN.GOV Beijing] menyebutnya urusan dalam negeri. Sekutu baru [m29=m3 Yameen] itu memperoleh perjanjian dagang bebas pada Desember. [m21:SAU.GOV Riyadh] bungkam. Pada 2016, karena {e11 dituding} melemahkan demokrasi, Male {e12 hengkang} dari [m22:COMMONWEALTH Persemakmuran]; penuding itu, [m23:COMMONWEALTH Patricia Scotland], sekarang {e13 mendesak} agar hakim dibebaskan.
Tiga hakim yang tersisa malam ini {e14 menganulir} putusan kolega mereka. Pembatalan tersebut, tulis [m24:MDV.GOV kantor presiden], <<q4 menjawab keprihatinan kepala negara>>.
e1 m3 > m4 COERCE actual 2018-02-05/day mode=martial-law ctx=pro_autocracy
e2 m7 > m5,m6 COERCE actual 2018-02-06/day mode=arrest ctx=legal,pro_autocracy
e3 m7 > m8 COERCE actual 2018-02-06/day mode=arrest ctx=repression
e4 m4 > m15 CONCEDE actual 2018-02-01/day ctx=legal
e5 m4 > m14 CONCEDE actual 2018-02-01/day ctx=legal,legislative
e6 m16 > m4 REJECT actual 2018-02-06/none mode=yield ctx=legal
e8 m15 > m17 REQUEST requested 2018-02-06/none mode=assist ctx=diplomatic,military
e9 m18 > m2 ASSAULT actual 1988-11-01/month ctx=military bg
e10 m19 > m2 AID actual 1988-11-01/month ctx=military bg
e11 m22 > m2 ACCUSE actual 2016-01-01/year mode=disapprove ctx=pro_democracy bg
e12 m2 > m22 RETREAT actual 2016-01-01/year mode=withdraw ctx=diplomatic bg
e13 m23 > m3 REQUEST requested 2018-02-06/none mode=yield ctx=legal
e14 m4 > m14 REJECT actual 2018-02-06/day ctx=legal
q1 m8 direct cue=pesannya
q2 m3 direct cue=kata
q3 m15 mixed
q4 m24 indirect cue=tulis
rel m5 leads m4
rel m11 member_of m14
rel m12 member_of m14
rel m13 member_of m14
rel m10 member_of m14
rel m15 leads m11
rel m20 ally_of m3
rel m2 member_of m22 to=2016
