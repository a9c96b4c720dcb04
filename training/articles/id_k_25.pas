### Radar Malang 2017-08-24 article none
= Arisan Online Bodong, 80 Emak-emak Geruduk Rumah [m1:? Bandar]
~byline Fisca Tanjung
[m2:@IDN MALANG KOTA] – Rumah mewah di [m3:@IDN Lowokwaru] didatangi 80 perempuan, Rabu (23/8). [m4:? Para peserta arisan daring] menuntut uang Rp 2,6 miliar dikembalikan oleh [m5=m1 pengelolanya, VN (27)].
[m6=m4 Mereka] duduk di teras, memukul panci, dan menolak pulang. Seorang di antaranya sempat mencoba mendobrak pintu.
"<<q1 Katanya cair bulan puasa, ini sudah mau Idul Adha>>," keluh [m7:? Titik (45)].
[m8=m5 VN] tak muncul. [m9:? Ibunya] keluar, meminta maaf sambil menangis, lalu menyerahkan BPKB mobil sebagai jaminan. [m10=m4 Massa] menerima dengan syarat sisanya dilunasi sepekan lagi.
[m11:IDN.COP Kapolsek Lowokwaru Kompol Pujiyono] datang melerai. Ia mempersilakan korban melapor. "<<q2 Jangan main hakim sendiri, nanti malah [m12=m11 kami] tangkap>>," ujarnya memperingatkan.
Dari penelusuran koran ini, [m13=m5 VN] dulu pegawai bank. [m14:IDN.BUS Bank itu] memecatnya pada 2015 dan menegaskan <<q3 tidak punya hubungan apa pun dengan arisan tersebut>>.
[m15:IDN.GOV OJK Malang] mencatat sembilan laporan serupa sepanjang tahun dan mengimbau masyarakat tidak tergiur bunga tinggi.
Hingga berita ini ditulis, [m16=m8 VN] belum membalas pesan. Akun Instagram-nya dikunci.
q1 m7 direct cue=keluh
q2 m11 direct cue=ujarnya
q3 m14 indirect cue=menegaskan

### Kontan.co.id 2018-07-12 article none
= Tarik Ulur Tambang: Penawar Asing Mundur, Harga Nikel Menguat
~byline Reporter: Azis Husaini | Editor: Rizki Caturini
[m1:#KONTAN KONTAN.CO.ID] - [m2:@IDN JAKARTA]. Rencana penjualan saham [m3:IDN.BUS PT Sulawesi Nikel Lestari] berantakan. [m4:CHN.BUS Konsorsium asal Ningbo] menarik tawarannya setelah tiga bulan berunding, Rabu (11/7).
[m5:? Direktur Keuangan SNL, Johan Effendi], mengaku kecewa. "<<q1 Tinggal tanda tangan, tiba-tiba [m6=m4 mereka] minta diskon 20%. Ya [m7=m3 kami] tolak>>," katanya.
[m8=m4 Pihak Ningbo] membantah mengingkari janji. Lewat siaran pers, [m9=m4 konsorsium] menuding penjual menutupi sengketa lahan dengan [m10:IDN.BUS sebuah perusahaan kayu].
Sengketa itu memang ada. Perusahaan kayu tersebut menggugat SNL di [m11:IDN.JUD PN Kolaka] dan memenangkan putusan sela.
[m12:JPN.BUS Sumitomo Metal Mining] dari [m13:@JPN Jepang] dikabarkan mengincar saham yang sama. Belum ada pembicaraan resmi.
"<<q2 Siapa pun yang serius, pintu terbuka>>," ujar [m14=m5 Johan].
Bursa logam London mencatat nikel naik 1,7% ke US$ 14.100 per ton. [m15:? Analis Deddy Yusuf Siregar] memperkirakan <<q3 harga bertahan selama perang harga baja tidak meletus>>.
[m16:? Pemegang saham minoritas] mengancam meminta rapat luar biasa. Saham SNL ditutup turun 8%.
q1 m5 direct cue=katanya
q2 m14 direct cue=ujar
q3 m15 indirect cue=memperkirakan

### Kedaulatan Rakyat 2016-07-18 article
= Kos Dirampok, Asrama {e1 Dikepung}: Sehari di [m1:@IDN Yogya]
[m2:@IDN YOGYA (KR)] - Jumat (15/7) dini hari [m3:? tiga pria bercadar sarung] membobol kos putri di [m4:@IDN Condongcatur]. Dua laptop dan satu gitar lenyap. [m5:? Seorang penghuni, Nia], berteriak lalu dipukul.
"<<q1 [m6=m5 Saya] lempar setrika, kena satu>>," katanya bangga.
[m7:IDN.COP Polsek Depok Timur] mengamankan pria dengan luka bakar berbentuk setrika sore harinya.
Di [m8:@IDN Jalan Kusumanegara], polisi yang jumlahnya jauh lebih besar sudah berjaga sejak pagi. [m9:IDN.COP Ratusan anggota Brimob] bersama [m10:IDN.CVL sejumlah ormas] {e2 mengepung} asrama [m11:IDN.EDU mahasiswa Papua], yang berniat menggelar pawai mendukung [m12:ULMWP.REB ULMWP].
[m13=m11 Penghuni] {e3 terkurung} hampir sepuluh jam. Makanan yang dibawa [m14:? relawan PMI] {e4 dihalangi} masuk. [m15:IDN.EDU Obby Kogoya], yang baru pulang membeli ubi, {e5 diborgol} dan diinjak di depan gerbang.
[m16:IDN.COP Kapolda DIY Brigjen Prasta Wahyu Hidayat] {e6 berdalih} [m17=m15 pemuda itu] melawan petugas. "<<q2 Ada anggota yang kena pukul>>," ujarnya.
[m18:IDN.JUD Komnas HAM] sudah {e7 mengirim} tim pada Sabtu. [m19:IDN.JUD Imdadun Rahmat], yang mengetuai [m21=m18 lembaga itu], {e8 menyesalkan} penggunaan kekerasan.
[m20:IDN.GOV Sultan], saat ditemui Minggu, {e9 menegaskan} tak ada tempat bagi separatis di daerahnya.
Gitar korban perampokan ditemukan di pegadaian. Pegadaian menolak mengembalikan sebelum ada surat polisi.
e1 m9,m10 > m11 COERCE actual 2016-07-15/day ctx=territory,repression again
e2 m9,m10 > m11 COERCE actual 2016-07-15/day ctx=territory,repression
e3 m9,m10 > m13 COERCE actual 2016-07-15/day ctx=territory,repression again
e4 m9 > m14 COERCE actual 2016-07-15/day mode=restrict ctx=repression,human_rights
e5 m9 > m15 COERCE actual 2016-07-15/day mode=arrest ctx=territory,repression
e6 m16 > m17 ACCUSE actual 2016-07-18/none mode=allege ctx=repression
e7 m18 > m9 ACCUSE actual 2016-07-16/day mode=investigate ctx=human_rights
e8 m19 > m9 ACCUSE actual 2016-07-18/none mode=disapprove ctx=human_rights,repression
e9 m20 > m12 REJECT actual 2016-07-17/day ctx=territory
q1 m5 direct cue=katanya
q2 m16 direct cue=ujarnya
rel m19 leads m21

### Sriwijaya Post 2013-03-08 article
= Markas [m17=m5 Polisi] {e1 Dibakar} [m18=m6 Tentara], Warga [m1:@IDN Baturaja] Sempat Kira Petasan
~byline Penulis: Leni Juwita
[m2:@IDN BATURAJA] - "<<q1 [m3=m4 Saya] kira petasan orang hajatan>>," kata [m4:? Marwan (51)], penjual martabak di depan [m5:IDN.COP Mapolres Ogan Komering Ulu], mengenang Kamis (7/3) pagi.
Bukan petasan. [m6:IDN.MIL Puluhan prajurit Batalyon Armed 15] {e2 menyerang} markas itu dan {e3 membakarnya}. [m7:IDN.COP Kapolsek Martapura Kompol Ridwan] {e4 ditikam}.
[m8=m6 Mereka] marah karena seorang rekannya, [m9:IDN.MIL Pratu Heru Oktavianus], tewas {e5 ditembak} [m10:IDN.COP anggota lalu lintas] pada 27 Januari.
[m11:IDN.MIL Panglima Kodam II/Sriwijaya Mayjen Nugroho Widyotomo] {e6 meminta maaf} kepada [m12=m5 kepolisian] dan {e7 berjanji} menghukum pelakunya. Sore itu [m13=m11 ia] duduk bersama [m14:IDN.COP Kapolda Sumsel Irjen Saud Usman Nasution] dalam {e8 pertemuan} tertutup.
Di tengah kepanikan, sejumlah orang menjarah kantin. Tahanan kasus pencurian dan narkoba kabur; sebagian menyerahkan diri pada malam hari karena lapar.
"<<q2 Empat sudah balik sendiri>>," ucap [m15:IDN.COP seorang penyidik].
[m16:IDN.GOV Presiden Susilo Bambang Yudhoyono] dijadwalkan memberi keterangan hari ini.
Martabak Marwan laku keras: semua orang datang menonton puing.
e1 m18 > m17 ASSAULT actual 2013-03-07/day mode=destroy ctx=military again
e2 m6 > m5 ASSAULT actual 2013-03-07/day ctx=military
e3 m6 > m5 ASSAULT actual 2013-03-07/day mode=destroy ctx=military again
e4 m6 > m7 ASSAULT actual 2013-03-07/day mode=primitive ctx=military
e5 m10 > m9 ASSAULT actual 2013-01-27/day mode=firearms bg
e6 m11 > m12 SUPPORT actual 2013-03-07/none ctx=military
e7 m11 > m12 AGREE planned 2013-03-07/none ctx=military
e8 m13 > m14 CONSULT actual 2013-03-07/day mode=meet ctx=military
q1 m4 direct cue=kata
q2 m15 direct cue=ucap
