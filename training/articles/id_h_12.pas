### Jakarta Globe Indonesia 2017-03-21 article
= Semen di Kaki, [m1:IDN.GOV Presiden] di [m2:@IDN Rembang]
~caption Suasana di lokasi kejadian. (Foto: Maria Goreti)
[m3:IDN.CVL Petani Pegunungan Kendeng] kehilangan satu dari mereka. [m4:IDN.CVL Patmi], 48 tahun, meninggal Selasa (21/3) dini hari di [m5:@IDN Jakarta], beberapa jam setelah semen di kakinya dibuka.
Perempuan dari Larangan itu ikut {e1 mengecor kaki} di depan [m6:@IDN Istana Merdeka] sejak 13 Maret, menolak pabrik [m7:IDN.BUS PT Semen Indonesia] di Rembang.
"<<q1 [m8=m3 Kami] tidak berhenti. [m9=m4 Yu Patmi] tidak berhenti>>," ujar [m10:IDN.CVL Gunretno], koordinator [m11:IDN.CVL Jaringan Masyarakat Peduli Pegunungan Kendeng].
~page_control Halaman 1 2 Selanjutnya
Sehari sebelumnya [m12:IDN.GOV Kepala Staf Kepresidenan Teten Masduki] {e2 menerima} [m13=m10 Gunretno]. Dalam pembicaraan itu [m14=m12 pembantu Presiden] {e3 meminta} aksi dihentikan sampai kajian lingkungan hidup strategis rampung. Sebagian peserta menurut dan pulang.
Izin pabrik tersebut pernah {e4 dibatalkan} [m15:IDN.JUD Mahkamah Agung] pada 5 Oktober 2016. Namun, bulan lalu [m16:IDN.GOV Gubernur Jawa Tengah Ganjar Pranowo] {e5 menerbitkan izin baru} bertanggal 23 Februari.
[m17=m16 Ganjar] mengaku berduka, tetapi {e6 menampik} anggapan bahwa [m18=m16 ia] mengakali putusan. Anggapan itu berasal dari [m19:WALHI.CVL Walhi], yang {e7 akan menggugat} surat keputusan terakhir ke pengadilan tata usaha negara.
~read_also Baca: Timnas U-19 Menang Tipis atas Vietnam
[m20:IDN.JUD Komnas HAM] {e8 menyalahkan} [m21=m1 pemerintah] karena lamban. Menurut komisionernya, [m22:IDN.JUD Siti Noor Laila], <<q2 warga sudah dua tahun mengetuk pintu>>.
Di Rembang pendapat tidak seragam. [m23:IDN.LAB Ratusan warga ring satu] yang bekerja di pabrik {e9 berunjuk rasa tandingan} di alun-alun. Februari kemarin [m24:? orang tak dikenal] {e10 membakar} tenda perlawanan, tepatnya pada 10 Februari.
[m25:IDN.BUS Direktur Utama Semen Indonesia Rizkan Chandra] berjanji {e11 tidak beroperasi} sebelum ada lampu hijau dari Istana.
[m26:IDN.CVL Konsorsium Pembaruan Agraria] menggelar doa bersama malam ini. Jenazah dimakamkan di Tambakromo.
~footer Unduh aplikasi kami di Play Store dan App Store
e1 m3 > m1 PROTEST actual 2017-03-13/day mode=demo ctx=environment bg
e2 m13 > m12 CONSULT actual 2017-03-20/day mode=visit ctx=environment
e3 m14 > m8 REQUEST requested 2017-03-20/day mode=yield ctx=environment
e4 m15 > m16 SANCTION actual 2016-10-05/day mode=discontinue ctx=legal,environment bg
e5 m16 > m7 SUPPORT actual 2017-02-23/day ctx=environment,economic bg
e6 m18 > m19 REJECT actual 2017-03-21/none ctx=legal,environment
e7 m19 > m18 ACCUSE planned 2017-03-21/none mode=allege ctx=legal,environment
e8 m20 > m21 ACCUSE actual 2017-03-21/none mode=disapprove ctx=human_rights,environment
e9 m23 > m11 PROTEST actual 2017-03-21/none mode=demo ctx=economic,environment
e10 m24 > m8 ASSAULT actual 2017-02-10/day mode=destroy ctx=environment bg
e11 m7 > m21 CONCEDE planned 2017-03-21/none ctx=environment said=m25
q1 m10 direct cue=ujar
q2 m22 indirect cue=Menurut
rel m10 leads m11
rel m25 leads m7

### Cenderawasih Pos 2025-03-26 article
= [m1=m6 Guru] {e1 Dibunuh} di Anggruk, [m2=m5 Bupati Yahukimo] {e2 Tarik} [m3=m6 Semua Tenaga Pengajar]
[m4:@IDN DEKAI] - Sembilan penerbangan dalam dua hari mengosongkan sekolah-sekolah di pegunungan. [m5:IDN.GOV Bupati Yahukimo Didimus Yahuli] sendiri berdiri di ujung landasan menyambut [m6:IDN.CVL 42 guru dan perawat] yang {e3 dijemputnya}, Senin (24/3).
Tiga hari sebelumnya, [m7:OPM.REB kelompok bersenjata dari Kodap XVI] {e4 menyerang} rumah guru di [m8:@IDN Distrik Anggruk]. Seorang guru asal Flores tewas, enam luka.
[m9=m7 Kelompok itu] lewat [m10:OPM.REB Sebby Sambom] mengaku bertanggung jawab dan {e5 menuduh} korban agen intelijen. "<<q1 [m11=m7 Kami] sudah peringatkan dari dulu: semua orang luar keluar>>," katanya.
Tuduhan tersebut {e6 ditampik} [m12=m5 Didimus]. "<<q2 [m13=m6 Mereka] mengajar anak-anak [m14=m5 kami] membaca. Apa itu intel?>>" ucap [m15=m5 dia] dengan suara bergetar.
[m16:IDN.REL Gereja Injili di Indonesia (GIDI)] dan [m17:IDN.REL GKI di Tanah Papua] {e7 mengutuk} pembunuhan itu. [m18:IDN.REL Presiden GIDI Pendeta Dorman Wandikbo] juga {e8 memohon} [m19:IDN.MIL tentara] agar tidak memakai sekolah sebagai pos.
[m20:IDN.MIL Kapuspen TNI Brigjen Kristomei Sianturi] membantah ada prajurit yang {e9 menempati} ruang kelas. Sebaliknya, kata [m21=m20 dia], [m22:IDN.MIL Satgas Habema] {e10 diterbangkan} ke Anggruk pada Minggu guna memburu pelaku. [m23=m22 Satuan itu] berada di bawah [m24:IDN.MIL Kogabwilhan III].
[m25=m24 Komando tersebut] sudah {e11 menewaskan} dua anggota kelompok yang sama di Dekai, Februari lalu.
[m26:IDN.GOV Menteri HAM Natalius Pigai], yang berasal dari Papua, {e12 menawarkan} dialog. Tawaran ini belum dijawab, sedangkan [m27:IDN.LEG Komisi XIII DPR] {e13 menganggapnya} terlalu lunak.
Keluarga korban di [m28:@IDN Flores Timur] menunggu peti jenazah. Ujian sekolah di 19 distrik ditunda.
e1 m7 > m1 ASSAULT actual 2025-03-21/day ctx=terrorism,education again
e2 m2 > m3 AID actual 2025-03-24/day ctx=education,human_security again
e3 m5 > m6 AID actual 2025-03-24/day ctx=education,human_security
e4 m7 > m6 ASSAULT actual 2025-03-21/day ctx=terrorism,education
e5 m10 > m6 ACCUSE actual 2025-03-26/none mode=allege ctx=intelligence,military
e6 m12 > m10 REJECT actual 2025-03-26/none ctx=education
e7 m16,m17 > m11 ACCUSE actual 2025-03-26/none mode=disapprove ctx=terrorism,education
e8 m18 > m19 REQUEST requested 2025-03-26/none mode=yield ctx=military
e9 m19 > m13 COERCE denied 2025-03-26/none ctx=military,education said=m20
e10 m22 > m11 MOBILIZE actual 2025-03-23/day mode=troops ctx=military
e11 m25 > m11 ASSAULT actual 2025-02-01/month ctx=military bg
e12 m26 > m10 AGREE planned 2025-03-26/none ctx=human_rights
e13 m27 > m26 ACCUSE actual 2025-03-26/none mode=disapprove ctx=human_rights,terrorism
q1 m10 direct cue=katanya
q2 m15 direct cue=ucap
rel m23 part_of m24
rel m18 leads m16

### Antara Sumsel 2013-03-08 article
= [m1=m6 Prajurit Armed] {e1 Bakar} [m2=m3 Mapolres OKU]
Baturaja, Sumsel (ANTARA) - Bau hangus belum hilang dari puing markas [m3:IDN.COP Kepolisian Resor Ogan Komering Ulu], Jumat, ketika [m4:IDN.MIL Kepala Staf TNI AD Jenderal Pramono Edhie Wibowo] turun dari helikopter.
[m5=m4 Ia] langsung memasuki bekas ruang tahanan yang pada Kamis pagi {e2 dihancurkan} [m6:IDN.MIL puluhan prajurit Batalyon Armed 15/105 Martapura]. Empat polisi terluka, seorang petugas kebersihan meninggal.
"<<q1 Ini memalukan. Yang bersalah [m7=m4 saya] proses, tidak ada yang kebal>>," kata [m8=m4 Pramono].
Amarah para prajurit itu berakar pada Januari. Saat itu [m9:IDN.COP Brigadir Wijaya] {e3 menembak mati} [m10:IDN.MIL Prajurit Satu Heru Oktavianus], 27 Januari, di jalan lintas.
[m11=m6 Batalyon] mengirim 95 orang ke mapolres untuk menanyakan perkembangan kasus. Pertemuan dengan [m12:IDN.COP AKBP Azis Saputra] {e4 berlangsung} sebentar, lalu seseorang melempar kursi.
[m13=m4 Pramono] membantah bahwa komandan batalyon {e5 memerintahkan} penyerbuan. [m14:IDN.MIL Letkol Irfan], nama komandan itu, sudah {e6 dibebastugaskan}.
[m15:IDN.COP Kapolri Jenderal Timur Pradopo] {e7 meminta} [m16:IDN.COP seluruh jajarannya] menahan diri. Perwira itu malam nanti {e8 dijadwalkan bertemu} [m17:IDN.MIL Panglima TNI Laksamana Agus Suhartono].
Dua belas tahanan yang kabur ketika kebakaran terjadi sudah kembali, sedangkan empat lainnya masih dikejar.
[m18:IDN.GOV Presiden Yudhoyono], yang sedang berada di [m19:@HUN Budapest], {e9 menginstruksikan} tim gabungan bekerja transparan. [m20:KONTRAS.CVL KontraS] {e10 mendesak} pelakunya diadili di pengadilan umum.
Dalam catatan [m21:IDN.CVL Imparsial] pimpinan [m22:IDN.CVL Poengky Indarti], bentrokan kedua institusi terjadi 26 kali sejak 2010.
Sidang perdana [m23=m9 Brigadir Wijaya] {e11 digelar} Kamis depan di [m24:IDN.JUD Pengadilan Negeri Baturaja].
Pasar atas kembali buka pukul sebelas.
e1 m1 > m2 ASSAULT actual 2013-03-07/day mode=destroy ctx=military again
e2 m6 > m3 ASSAULT actual 2013-03-07/day mode=destroy ctx=military
e3 m9 > m10 ASSAULT actual 2013-01-27/day mode=firearms ctx=military bg
e4 m11 > m12 CONSULT actual 2013-03-07/day mode=visit ctx=military,legal
e5 m14 > m3 ASSAULT denied 2013-03-07/day ctx=military said=m13
e6 m13 > m14 SANCTION actual 2013-03-08/none mode=expel ctx=military
e7 m15 > m16 REQUEST requested 2013-03-08/none mode=yield ctx=military
e8 m15 > m17 CONSULT planned 2013-03-08/day ctx=military
e9 m18 > m17,m15 REQUEST requested 2013-03-08/none mode=change ctx=military,legal
e10 m20 > m11 REQUEST requested 2013-03-08/none mode=yield ctx=military,legal
e11 m24 > m23 ACCUSE planned 2013-03-14/day mode=allege ctx=legal
q1 m8 direct cue=kata
rel m22 leads m21
rel m15 leads m16

### Suara Timor 2008-07-16 article
= Luka Itu Diakui, Permintaan {e1 Maaf} Tidak
~date_line Rabu 16 Juli 2008 19:49
[m1:@IDN DENPASAR] - Tiga kata dicoret dari naskah pada malam terakhir. [m2:IDN.GOV Presiden Susilo Bambang Yudhoyono] hanya {e2 menyampaikan penyesalan mendalam} atas kekerasan di sekitar jajak pendapat 1999, tanpa kata maaf.
Di sebelahnya berdiri [m3:TLS.GOV Presiden Jose Ramos-Horta] dan [m4:TLS.GOV Perdana Menteri Xanana Gusmao]. [m5=m2+m3+m4 Mereka bertiga] {e3 menandatangani} pernyataan bersama di [m6:@IDN Nusa Dua], Selasa (15/7), sesudah menerima laporan akhir [m7:IDN.JUD Komisi Kebenaran dan Persahabatan].
Laporan setebal 321 halaman tersebut menyimpulkan [m8:IDN.MIL tentara], [m9:IDN.COP polisi], dan pejabat sipil Indonesia {e4 mendanai} serta {e5 mempersenjatai} [m10:TLS.REB milisi prointegrasi]. Di sisi lain, [m11:TLS.REB kelompok prokemerdekaan] juga {e6 menahan} [m12:TLS.CVL warga yang berbeda pilihan].
~advert Iklan - Lanjutkan membaca di bawah
"<<q1 Kita tidak mungkin maju kalau mata kita terus di belakang>>," ujar [m13=m3 peraih Nobel] itu, yang lima bulan lalu {e7 ditembak} anak buah [m14:TLS.REB Alfredo Reinado] di Dili.
[m15:IDN.JUD Benjamin Mangkoedilaga], yang bersama [m16:TLS.JUD Dionisio Babo Soares] mengetuai [m17=m7 komisi], menyerahkan naskah itu dengan tangan gemetar. Komisi, kata [m18=m15 Benjamin], <<q2 tidak berwenang menghukum>>.
Justru itulah yang {e8 disesalkan} [m19:TLS.NGO Asosiasi HAK] di [m20:@TLS Dili]. Organisasi ini {e9 menuntut} pengadilan internasional dari [m21:UN PBB]. Tuntutan serupa pada 2005 {e10 tidak ditanggapi}.
[m22:IDN.PTY Wiranto], panglima pada masa itu yang kini memimpin [m23:IDN.PTY Partai Hanura], membantah pernah {e11 memerintahkan} pembumihangusan. [m24=m22 Ia] tidak menutup kemungkinan {e12 menggugat} laporan tersebut.
[m25=m21 Organisasi dunia] itu memboikot sidang komisi sejak awal. [m26:UN Sekretaris Jenderal Ban Ki-moon] {e13 menolak} mengirim saksi pada Juli tahun lalu karena ada klausul amnesti.
[m27:TLS.GOV Timor Leste] dan [m28=m2 Indonesia] {e14 sepakat} membuka pos bersama di Oecusse. Kopi Ermera dihidangkan sesudah upacara.
e1 m2 > m27 REJECT actual 2008-07-15/day ctx=human_rights again
e2 m2 > m27 SUPPORT actual 2008-07-15/day ctx=human_rights,diplomatic
e3 m2 > m3,m4 SUPPORT actual 2008-07-15/day ctx=human_rights,diplomatic
e4 m8 > m10 AID actual 1999-01-01/year ctx=military,human_rights said=m7 bg
e5 m8 > m10 AID actual 1999-01-01/year ctx=military,human_rights said=m7 bg
e6 m11 > m12 COERCE actual 1999-01-01/year mode=arrest ctx=human_rights said=m7 bg
e7 m14 > m13 ASSAULT actual 2008-02-11/day mode=firearms ctx=military bg
e8 m19 > m2,m27 ACCUSE actual 2008-07-16/none mode=disapprove ctx=human_rights,legal
e9 m19 > m21 REQUEST requested 2008-07-16/none mode=assist ctx=human_rights,legal
e10 m21 > m19 REJECT actual 2005-01-01/year mode=assist ctx=human_rights bg
e11 m22 > m27 ASSAULT denied 1999-01-01/year ctx=military,human_rights said=m22 bg
e12 m24 > m17 ACCUSE hypothetical 2008-07-16/none mode=allege ctx=legal
e13 m26 > m17 REJECT actual 2007-07-01/month mode=assist ctx=human_rights,legal bg
e14 m28 > m27 AGREE planned 2008-07-15/day ctx=diplomatic,territory
q1 m13 direct cue=ujar
q2 m18 indirect cue=kata
rel m18 leads m17
rel m16 leads m17
rel m22 leads m23
rel m26 leads m25
