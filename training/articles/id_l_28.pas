### Radar Sulteng 2016-07-20 article
= Sidik Jari Memastikan: [m1:MIT.REB Santoso] Tewas di Tambarana
~byline (who/acm)
~date_line Rabu, 20 Juli 2016
[m2:@IDN PALU] – Dua jasad diturunkan dari gunung dengan tandu sarung. Selasa (19/7) pukul tiga sore salah satunya, berjanggut panjang dan bertahi lalat di dahi, dipastikan sebagai [m3=m1 Santoso].
Buronan bernama lain Abu Wardah itu {e1 dihabisi} sehari sebelumnya dalam kontak tembak setengah jam dengan [m4:IDN.MIL tim Alfa 29] dari Kostrad. [m5=m1 Ia] memimpin [m6:MIT.REB Mujahidin Indonesia Timur (MIT)], kelompok yang pada 2014 berbaiat kepada [m7:ISIS.REB ISIS].
"<<q1 Masih ada sembilan belas. [m8=m9 Kami] persilakan turun baik-baik>>," kata [m9:IDN.COP Brigjen Rudy Sufahriadi]. Kapolda Sulteng itu sekaligus mengepalai [m10:IDN.COP Operasi Tinombala], operasi gabungan [m11:IDN.COP Polri] dan [m12:IDN.MIL TNI] berkekuatan 3.500 orang.
Ajakan turun itu {e2 disertai} jaminan tidak ditembak. Dua perempuan, salah satunya istri [m30=m1 Santoso], belum mau.
Siapa yang sekarang memegang kelompok? [m13:IDN.COP Kapolri Tito Karnavian] menyebut dua nama: [m14:MIT.REB Basri] dan [m15:MIT.REB Ali Kalora]. [m16=m14 Basri], residivis [m17:IDN.JUD Lapas Ampana], dianggap lebih berpengaruh.
Di [m31=m18 Istana], [m18:IDN.GOV Presiden Joko Widodo] {e3 mengapresiasi} [m19=m4 prajurit di lapangan]. Penghargaan {e4 akan diserahkan} bulan depan, ujar [m20:IDN.MIL Panglima Gatot Nurmantyo].
~advert Iklan: Dealer resmi Luwuk-Palu
Tidak semua lega. Di Desa Tambarana [m21:IDN.REL puluhan warga] sempat {e5 menghadang} ambulans agar jenazah dimakamkan di sana; [m22:IDN.CVL Komnas HAM], lewat [m23:IDN.CVL Siane Indriani], salah satu komisionernya, {e6 mempertanyakan} apakah penembakan itu bisa dihindari.
"<<q2 Teror tidak mati dengan satu peluru>>," begitu [m24:IDN.CVL Adriany Badrah], yang mengetuai [m25:IDN.NGO LP2M Poso].
[m32=m1 Santoso] mulai diburu pada 25 Mei 2011, hari ketika anak buahnya {e7 menembak} tiga [m26:IDN.COP polisi] penjaga bank di Palu. Oktober 2012, [m27:IDN.COP dua anggota lain], yang tengah menyelidik, {e8 diculik} dan dikubur di Tamanjeka. Sejak itu [m29:@IDN hutan Poso Pesisir] praktis dikuasainya.
[m28:IDN.CVL Keluarga di Poso] minta jenazah. Permintaan itu {e9 dikabulkan} [m33=m9 kapolda] malam tadi.
e1 m4 > m5 ASSAULT actual 2016-07-18/day mode=firearms ctx=terrorism
e2 m9 > m6 AGREE planned 2016-07-20/none ctx=terrorism
e3 m18 > m19 SUPPORT actual 2016-07-20/none ctx=terrorism
e4 m20 > m19 AGREE planned 2016-08-01/month ctx=military
e5 m21 > m10 PROTEST actual 2016-07-20/none mode=obstruct ctx=religion_ethnicity
e6 m23 > m4 ACCUSE actual 2016-07-20/none mode=disapprove ctx=human_rights
e7 m6 > m26 ASSAULT actual 2011-05-25/day mode=firearms ctx=terrorism bg
e8 m6 > m27 ASSAULT actual 2012-10-01/month mode=abduct ctx=terrorism bg
e9 m9 > m28 CONCEDE actual 2016-07-19/day ctx=human_security
q1 m9 direct cue=kata
q2 m24 direct
rel m5 leads m6
rel m6 ally_of m7 from=2014
rel m9 leads m10
rel m14 member_of m6
rel m15 member_of m6
rel m23 member_of m22
rel m24 leads m25
rel m1 controls m29 from=2012-10

### Kompas.com 2024-08-12 article
= Pohon Beringin {e7 Ditinggal} [m27=m3 Airlangga], [m28=m11 Bahlil] Menunggu di Bawahnya
~byline Penulis: Tatang Guritno
~date_line Kompas.com - 12/08/2024, 08:31 WIB
[m1:@IDN JAKARTA], [m2:#Kompas KOMPAS.com] — Video itu berdurasi satu menit sebelas detik. Di dalamnya [m3:IDN.PTY Airlangga Hartarto] {e1 menyatakan mundur} dari jabatan ketua umum [m4:IDN.PTY Partai Golkar], "<<q1 untuk menjaga keutuhan partai>>".
Video tersebut disebarkan Minggu (11/8/2024) siang. Surat pengunduran dirinya, kata [m5:IDN.PTY Nurul Arifin], sudah diteken Sabtu malam. [m6=m5 Ketua bidang media] partai itu mengaku tak tahu sebabnya.
Sebabnya ramai dibicarakan. [m7:IDN.JUD Kejaksaan Agung] pekan lalu {e2 memanggil} [m8=m3 menteri koordinator itu] lagi dalam perkara izin ekspor minyak goreng; [m9:IDN.JUD Harli Siregar], juru bicaranya, kemarin malam {e3 membantah} ada panggilan untuk hari Selasa.
Siapa pengganti? [m10:IDN.PTY Agus Gumiwang Kartasasmita], menteri perindustrian, disebut sebagai pelaksana tugas. Nama lain lebih keras gaungnya, yakni [m11:IDN.PTY Bahlil Lahadalia]. "<<q2 [m12=m11 Saya] kader. Mau disiram, mau dipangkas, terserah pohonnya>>," gurau [m13=m11 Bahlil] di Senayan tadi malam.
[m14:IDN.PTY Jusuf Kalla], pernah memimpin [m29=m4 Golkar] 2004-2009, {e4 menyesalkan} cara pergantian itu. "<<q3 Partai ini punya rumah, jangan pakai pintu tetangga>>," ujarnya.
~read_also Baca juga: Cak Imin: PKB Bukan Beringin
[m30=m16 Istana] menepis anggapan campur tangan. [m15:IDN.GOV Ari Dwipayana], koordinator staf khusus [m16:IDN.GOV Presiden Jokowi], mengatakan, <<q4 itu urusan internal sepenuhnya>>.
[m31=m4 Golkar] anggota [m17:IDN.PTY Koalisi Indonesia Maju], barisan yang dipimpin [m18:IDN.PTY Gerindra] dan menjadi pendukung [m19:IDN.GOV Prabowo Subianto]. [m20:IDN.PTY Sufmi Dasco Ahmad], salah seorang pimpinan [m32=m18 Gerindra], {e5 menjamin} jatah kursi tidak berubah. Jaminan itu, bagi [m21:IDN.PTY AMPI], sayap pemuda [m22=m4 beringin], tak cukup. Ketuanya, [m23:IDN.PTY Jerry Sambuaga], {e6 minta} musyawarah dimajukan.
Pleno berlangsung besok; musyawarah nasional digelar 20 Agustus. Tiga kelompok pendiri, antara lain [m24:IDN.PTY Kosgoro 1957], sudah {e8 menyatakan dukungan} kepada [m33=m11 Bahlil]. Dukungan serupa {e9 datang} dari [m26:IDN.PTY 38 ketua daerah].
[m34=m3 Airlangga] tetap menteri. Tadi pagi, seperti biasa, [m25=m3 ia] berangkat ke kantor pukul delapan.
e1 m3 > m4 RETREAT actual 2024-08-11/day mode=resign ctx=political_institutions
e2 m7 > m8 ACCUSE actual 2024-08-05/week mode=investigate ctx=corruption,legal
e3 m9 > m8 ACCUSE denied 2024-08-13/day mode=investigate ctx=legal
e4 m14 > m4 ACCUSE actual 2024-08-12/none mode=disapprove ctx=political_institutions
e5 m20 > m4 AGREE planned 2024-08-12/none ctx=political_institutions
e6 m23 > m4 REQUEST requested 2024-08-12/none mode=change ctx=political_institutions
e7 m3 > m4 RETREAT actual 2024-08-11/day mode=resign ctx=political_institutions again
e8 m24 > m13 SUPPORT actual 2024-08-12/none ctx=political_institutions
e9 m26 > m13 SUPPORT actual 2024-08-12/none ctx=political_institutions
q1 m3 mixed
q2 m11 direct cue=gurau
q3 m14 direct cue=ujarnya
q4 m15 indirect cue=mengatakan
rel m5 member_of m4
rel m4 member_of m17
rel m17 led_by m18
rel m17 ally_of m19
rel m21 part_of m22
rel m23 leads m21
rel m20 member_of m18
rel m24 part_of m4

### Antara 2009-05-05 article
= [m26=m2 Prachanda] {e12 Lepas Jabatan} karena Seorang Jenderal
~byline Pewarta: AFP/Xinhua-OANA
~date_line Selasa, 5 Mei 2009 10:20 WIB
[m1:@NPL Kathmandu] (ANTARA News) - Sembilan bulan cukup, katanya. [m2:NPL.GOV Pushpa Kamal Dahal], gerilyawan yang menjadi perdana menteri dan lebih dikenal sebagai Prachanda, {e1 mengundurkan diri} melalui pidato televisi Senin (4/5).
Sehari sebelumnya [m3=m2 ia] {e2 memecat} panglima, [m4:NPL.MIL Jenderal Rookmangud Katawal]. Pemecatan itu {e3 dibatalkan} [m5:NPL.GOV Presiden Ram Baran Yadav] menjelang tengah malam melalui sepucuk surat.
"<<q1 Lebih baik [m6=m2 saya] turun daripada berlutut kepada kekuatan asing>>," ucap [m7=m2 ketua] [m8:NPL.PTY Partai Komunis Nepal (Maois)]. Kekuatan asing yang dimaksud, semua orang paham, [m9:IND.GOV New Delhi].
Perkaranya dua puluh ribu orang. [m27=m10 Mereka] bekas petempur [m10:PLA.REB Tentara Pembebasan Rakyat], sayap militer [m11=m8 Maois], yang menurut perjanjian 2006 harus digabungkan; [m28=m4 sang jenderal] {e4 menolaknya} karena [m29=m10 mereka] telah dicuci otak.
Koalisi lima partai ikut rontok. [m12:NPL.PTY CPN-UML], unsur terbesar kedua di dalam [m13:NPL.PTY koalisi], {e5 keluar} beberapa jam sebelum pidato. "<<q2 [m14=m12 Kami] tidak diajak berunding>>," ujar [m15:NPL.PTY Jhalanath Khanal], ketuanya.
~read_also Baca juga: Pendaki Sherpa Catat Rekor Baru Everest
[m30=m17 Kongres Nepal], dari bangku oposisi, menertawakan. [m16:NPL.OPP Girija Prasad Koirala], yang mengepalai [m17:NPL.OPP partai tertua] itu, {e6 menawari} [m31=m12 UML] kursi perdana menteri.
Di Ratna Park [m18:NPL.CVL pemuda Maois] {e7 membakar} ban sejak sore. [m19:NPL.COP Polisi] {e8 membubarkan} [m32=m18 mereka], menahan delapan belas. Pembubaran tersebut, kata [m20:NPL.PTY Barsha Man Pun], pemimpin [m21:NPL.PTY YCL], organisasi pemuda partai, <<q3 {e9 akan dibalas} dengan sejuta orang>>.
[m22:UN Ban Ki-moon] {e10 mengimbau} konsensus. Misi [m23:UNMIN UNMIN], bagian dari badan dunia itu, menjaga gudang senjata kedua pihak sampai Juli.
Menteri luar negeri [m24:IND.GOV Pranab Mukherjee] {e11 menampik} tudingan bahwa negerinya melindungi [m33=m4 jenderal]. Sementara [m25:CHN.GOV Beijing] hanya berharap tetangganya stabil.
e12 m2 > m5 RETREAT actual 2009-05-04/day mode=resign ctx=executive again
e1 m2 > m5 RETREAT actual 2009-05-04/day mode=resign ctx=executive
e2 m3 > m4 SANCTION actual 2009-05-03/day mode=expel ctx=military
e3 m5 > m3 REJECT actual 2009-05-03/day ctx=military,executive
e4 m4 > m10 REJECT actual 2009-05-05/none mode=change ctx=military
e5 m12 > m2 RETREAT actual 2009-05-04/day ctx=political_institutions
e6 m16 > m12 AGREE planned 2009-05-05/none ctx=political_institutions
e7 m18 > m5 PROTEST actual 2009-05-04/day mode=riot ctx=executive
e8 m19 > m18 ASSAULT actual 2009-05-04/day mode=crowd-control ctx=repression
e9 m20 > m19 THREATEN threatened 2009-05-05/none ctx=repression
e10 m22 > m2,m5 REQUEST requested 2009-05-05/none mode=yield ctx=political_institutions
e11 m24 > m2 REJECT actual 2009-05-05/none ctx=diplomatic
q1 m2 direct cue=ucap
q2 m15 direct cue=ujar
q3 m20 indirect cue=kata
rel m7 leads m8
rel m10 part_of m11
rel m12 member_of m13 to=2009-05-04
rel m15 leads m12
rel m16 leads m17
rel m20 leads m21
rel m21 part_of m8
