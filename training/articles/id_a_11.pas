### Cenderawasih Pos 2022-07-02 article
= Tiga Provinsi Baru Disahkan, [m1:IDN.GOV Wamendagri] {e16 Puji} [m2:IDN.LEG DPR], [m3:MRPAPUA.GOV MRP] {e15 Tempuh} [m4:IDN.JUD MK]
[m5:@IDN JAYAPURA] – [m6:IDN.LEG Dewan Perwakilan Rakyat], Kamis (30/6), {e1 mengesahkan} tiga undang-undang yang memekarkan [m7:@IDN Papua] menjadi empat provinsi. Palu diketok [m8:IDN.LEG Wakil Ketua DPR Sufmi Dasco Ahmad] pukul 13.15 WIB, tanpa seorang pun menolak.
Di [m44=m7 Papua] justru sebaliknya. Hari itu toko-toko di Waena tutup karena [m9:IDN.CVL Petisi Rakyat Papua (PRP)], gabungan 122 organisasi, menyerukan aksi.
Aksi tersebut tidak jadi besar. [m10:IDN.COP Polresta Jayapura Kota] {e2 menyekat} jalan di lima titik, dan [m11:IDN.CVL juru bicara PRP, Jefry Wenda,] yang sejak Mei berstatus wajib lapor memilih menunda {e3 aksi} itu sampai Selasa depan.
"<<q1 [m12=m9 Kami] tidak takut. [m13=m9 Kami] menghitung>>," ujarnya singkat.
[m14:IDN.GOV Wakil Menteri Dalam Negeri John Wempi Wetipo] menilai pemekaran sebagai jawaban atas doa panjang. [m15=m14 Putra Balim itu] {e4 berterima kasih} kepada [m16=m2 Dewan], khususnya [m17:IDN.LEG Komisi II].
Ketua [m18:MRPAPUA.GOV Majelis Rakyat Papua (MRP)], [m19:MRPAPUA.GOV Timotius Murib], menyesalkan satu hal. "<<q2 Gugatan [m20=m18 kami] atas revisi Otsus belum diputus [m21:IDN.JUD Mahkamah Konstitusi]. [m22=m2 DPR] tidak mau menunggu barang sebulan>>," katanya.
Gugatan dimaksud {e5 dilayangkan} pada September tahun lalu. Bila ditolak, tambah [m23=m19 Murib], [m43=m18 pihaknya] {e6 masih akan menguji} ketiga undang-undang baru.
Lain cerita di selatan. Di [m24:@IDN Merauke], [m25:IDN.GOV Bupati Romanus Mbaraka] memimpin {e7 arak-arakan syukur} dengan tifa. [m26=m25 Romanus], yang mengetuai [m45:IDN.CVL tim pemekaran Papua Selatan], tak sabar menunggu penjabat gubernur.
"<<q3 Dua puluh tahun orang selatan antre. Sekarang tolong, jangan ada yang ganggu>>," {e8 pesannya} kepada [m27:IDN.CVL mereka yang menolak].
[m28:OPM.REB TPNPB-OPM] mengirim pesan lain. Juru bicaranya, [m29:OPM.REB Sebby Sambom], {e9 mengancam} [m30:IDN.GOV para pejabat] di daerah otonom baru. {e17 Ancaman} itu tidak digubris [m31:IDN.COP Kapolda Papua Irjen Mathius Fakhiri]; tiga polda baru, kata [m42=m31 Kapolda], <<q4 akan dibentuk bertahap sampai 2024>>.
Bentrokan soal pemekaran sudah memakan korban. Di [m32:@IDN Dekai], Yahukimo, 15 Maret, [m33:IDN.CVL dua pengunjuk rasa] {e11 tewas ditembak} [m34:IDN.COP aparat] setelah [m41:IDN.CVL massa] {e12 membakar} ruko. [m35:AMNESTY.NGO Amnesty International] menyatakan [m46=m33 keduanya] ditembak dari belakang; [m36:IDN.COP Polda] {e13 menampiknya}.
Di [m47:@IDN Jakarta], [m37:PGI.REL PGI] dan [m38:KWI.REL KWI] belum mengeluarkan sikap bersama. [m39:IDN.REL Uskup Jayapura Mgr Leo Laba Ladjar], menjelang purnatugas, {e14 mengingatkan} [m40=m1 pemerintah] bahwa kantor baru tidak otomatis berarti puskesmas baru.
[m48:IDN.GOV Pemda Jayapura] mulai menghitung aset. Harga tanah di Wamena dikabarkan naik dua kali lipat. (fia/tho/nat)
e1 m6 > m3 REJECT actual 2022-06-30/day mode=yield ctx=territory,legislative
e2 m10 > m9 MOBILIZE actual 2022-06-30/day mode=police ctx=territory,repression
e3 m11 > m10 PROTEST planned 2022-07-05/day mode=demo ctx=territory
e4 m15 > m16,m17 SUPPORT actual 2022-07-02/none ctx=territory,legislative
e5 m18 > m2 ACCUSE actual 2021-09-01/month mode=allege ctx=legal,territory bg
e6 m23 > m2 ACCUSE hypothetical 2022-07-02/none mode=allege ctx=legal,territory
e7 m25 > m6 SUPPORT actual 2022-07-02/none ctx=territory
e8 m26 > m27 REQUEST requested 2022-07-02/none mode=yield ctx=territory
e9 m29 > m30 THREATEN threatened 2022-07-02/none mode=violence ctx=territory
e11 m34 > m33 ASSAULT actual 2022-03-15/day mode=firearms ctx=territory,repression bg
e12 m41 > m34 PROTEST actual 2022-03-15/day mode=riot ctx=territory bg
e13 m36 > m35 REJECT actual 2022-03-01/month mode=yield ctx=repression bg
e14 m39 > m40 ACCUSE actual 2022-07-02/none mode=disapprove ctx=territory,health
e15 m3 > m2 ACCUSE hypothetical 2022-07-02/none mode=allege ctx=legal,territory again
e16 m1 > m2 SUPPORT actual 2022-07-02/none ctx=territory,legislative again
e17 m29 > m30 THREATEN threatened 2022-07-02/none mode=violence ctx=territory again
q1 m11 direct cue=ujarnya
q2 m19 direct cue=katanya
q3 m26 direct cue=pesannya
q4 m31 indirect cue=kata
rel m19 leads m18
rel m11 member_of m9
rel m17 part_of m2
rel m26 leads m45
rel m29 member_of m28

### Koran Tempo 2021-09-16 article
= {e16 Dipecat} Lebih Cepat, [m1:IDN.JUD 56 Pegawai] {e17 Surati} [m2:IDN.GOV Jokowi]
~byline Robby Irfany
~date_line Kamis, 16 September 2021
[m3:@IDN JAKARTA] – Surat itu tiba Rabu siang, selagi sebagian dari [m39=m1 mereka] masih di kantin. [m4:IDN.JUD Komisi Pemberantasan Korupsi] {e1 memberhentikan} [m5:IDN.JUD 56 pegawainya] yang tidak lolos tes wawasan kebangsaan per 30 September, sebulan lebih awal daripada tenggat.
[m6:IDN.JUD Wakil Ketua KPK Alexander Marwata] tidak mau menyebutnya pemecatan. "<<q1 [m7=m4 Kami] memberhentikan dengan hormat>>," katanya dalam konferensi pers. Pilihan untuk {e2 dialihkan} ke badan usaha milik negara, menurut [m35=m6 Alexander], juga tersedia, asal ada yang meminta.
Tawaran itu {e3 ditertawakan} [m8:IDN.JUD Novel Baswedan]. "<<q2 [m9=m8 Kami] ini penyidik. Disuruh jaga gudang pupuk?>>" ujar [m10=m8 Novel], yang matanya {e4 disiram} air keras oleh [m11:IDN.COP dua polisi aktif] pada April 2017.
"<<q3 Ada yang ingin [m36=m4 KPK] ini tinggal nama>>," lanjutnya. "<<q4 Dan [m37=m12 ketuanya] membukakan pintu>>."
Yang dimaksud ialah [m12:IDN.JUD Firli Bahuri], jenderal polisi yang memimpin [m40=m4 lembaga itu] sejak Desember 2019. [m13=m12 Firli] {e5 dituding} [m38=m8 Novel] sudah menyusun daftar orang yang harus pergi sebelum tes dimulai pada Maret.
Dua lembaga negara membenarkan sebagian tudingan itu. [m14:IDN.JUD Ombudsman] pada Juli {e6 menyatakan} pelaksanaan tes melanggar prosedur; [m15:IDN.JUD Komnas HAM] sebulan kemudian {e18 menemukan} sebelas pelanggaran hak. [m27:IDN.JUD Pimpinan KPK] {e7 menolak} rekomendasi [m34=m14+m15 keduanya].
Di pihak lain, [m16:IDN.JUD Mahkamah Agung] pekan lalu {e8 tidak menerima} permohonan uji materi atas aturan peralihan pegawai.
Maka harapan tinggal di Istana. Semalam wakil [m43=m5 para pegawai], [m17:IDN.JUD Hotman Tambunan], {e9 mengirim} surat kepada [m18=m2 Presiden], meminta keputusan [m44=m27 pimpinan] dibatalkan. [m19=m2 Jokowi], pada 17 Mei, pernah {e10 menyatakan} tes tersebut tidak boleh serta-merta dipakai untuk memberhentikan orang.
Kali ini jawabannya pendek. Ditanya sejumlah pemimpin redaksi, [m28=m2 ia] berujar <<q5 jangan semua persoalan {e11 dilarikan} kepada [m20=m2 Presiden]>>.
[m21:ICW.CVL Peneliti ICW Kurnia Ramadhana] {e12 menyebut} kalimat itu lempar handuk. Bersama [m30:IDN.EDU BEM se-Indonesia], [m29:ICW.CVL ICW] {e13 akan menduduki} trotoar depan gedung [m31=m4 KPK] lama di Kuningan mulai besok.
Belum ada [m41:IDN.PTY partai koalisi] yang membela [m42=m5 para pegawai]. Satu-satunya suara datang dari [m22:IDN.PTY Benny K. Harman], legislator [m23:IDN.PTY Demokrat], partai oposisi yang dipimpin [m24:IDN.PTY Agus Harimurti Yudhoyono]. [m32=m22 Benny] {e14 meminta} [m25:IDN.GOV Menteri PAN-RB Tjahjo Kumolo] menjelaskan mengapa hasil tes dirahasiakan.
Ditemui terpisah, [m26:IDN.COP Kapolri Jenderal Listyo Sigit] malah dikabarkan tertarik {e15 menampung} [m33=m5 mereka]. Kabar tersebut belum dibantah maupun dibenarkan juru bicaranya.
e1 m4 > m5 SANCTION actual 2021-09-15/day mode=expel ctx=corruption,political_institutions
e2 m4 > m5 AGREE hypothetical 2021-09-15/day ctx=corruption said=m6
e3 m8 > m6 REJECT actual 2021-09-15/day mode=assist ctx=corruption
e4 m11 > m10 ASSAULT actual 2017-04-01/month mode=unconventional ctx=corruption bg
e5 m10 > m13 ACCUSE actual 2021-09-15/day mode=allege ctx=corruption,political_institutions
e6 m14 > m4 ACCUSE actual 2021-07-01/month mode=disapprove ctx=legal,corruption bg
e7 m27 > m14,m15 REJECT actual 2021-08-01/month mode=change ctx=legal,corruption bg
e8 m16 > m5 REJECT actual 2021-09-06/week mode=change ctx=legal,corruption bg
e9 m17 > m18 REQUEST requested 2021-09-15/day mode=change ctx=corruption,executive
e10 m19 > m4 REQUEST requested 2021-05-17/day mode=yield ctx=corruption,executive bg
e11 m28 > m17 REJECT actual 2021-09-15/day mode=change ctx=corruption,executive
e12 m21 > m28 ACCUSE actual 2021-09-16/none mode=disapprove ctx=corruption,executive
e13 m29,m30 > m31 PROTEST planned 2021-09-17/day mode=demo ctx=corruption
e14 m32 > m25 REQUEST requested 2021-09-16/none mode=change ctx=corruption,executive
e15 m26 > m33 AGREE hypothetical 2021-09-16/none ctx=corruption
e16 m4 > m1 SANCTION actual 2021-09-15/day mode=expel ctx=corruption,political_institutions again
e17 m1 > m2 REQUEST requested 2021-09-15/day mode=change ctx=corruption,executive again
e18 m15 > m4 ACCUSE actual 2021-08-01/month mode=disapprove ctx=human_rights,corruption bg
q1 m6 direct cue=katanya
q2 m10 direct cue=ujar
q3 m10 direct cue=lanjutnya
q4 m10 direct cue=lanjutnya
q5 m28 indirect cue=berujar
rel m12 leads m4 from=2019-12
rel m24 leads m23
rel m22 member_of m23
rel m21 member_of m29
rel m6 member_of m4

### Lombok Post 2018-05-21 article
= Enam Rumah Jemaat [m1:AHMADIYAH.REL Ahmadiyah] {e1 Dirusak}, [m2:IDN.GOV TGB]: Memalukan
[m3:@IDN SELONG] - Bulan puasa baru jalan tiga hari ketika [m30:IDN.REL sekelompok orang] {e2 menyerang} [m4:AHMADIYAH.REL warga Ahmadiyah] di Dusun Grepek Tanak Eat, Desa Greneng, [m5:@IDN Lombok Timur]. Sabtu (19/5) siang enam rumah hancur; Minggu pagi [m31=m30 massa yang sama] kembali dan {e3 merobohkan} sisa satu.
Sebanyak [m6=m4 24 jiwa], sebagian besar perempuan dan anak-anak, {e4 diungsikan} [m7:IDN.COP polisi] ke Mapolres Lotim. [m41=m4 Mereka] tidur beralas karpet musala.
"<<q1 Sejak Maret sudah dibisiki: keluar dari Ahmadiyah atau keluar dari desa. [m8=m4 Kami] lapor, tidak ditanggapi>>," kata [m9:AHMADIYAH.REL Jauzi], seorang di antara [m43=m6 pengungsi].
[m10:IDN.COP Kapolres AKBP Eka Fathurrahman] tak sependapat. [m11=m10 Dia] mengaku sudah dua kali {e5 mempertemukan} [m12=m4 jemaat itu] dengan [m13:IDN.REL tokoh-tokoh dusun], terakhir pada 9 Mei. Soal pelaku, [m29=m10 ia] berkata belum ada yang ditangkap: "<<q2 Situasinya bulan Ramadan. [m14=m7 Kami] pakai cara dingin>>."
Cara dingin itu {e7 dicela} [m15:IDN.CVL Setara Institute]. "<<q3 [m44=m30 Penyerang] dikasih dingin, [m45=m4 korban] dikasih karpet>>," sindir [m16:IDN.CVL Halili, direktur risetnya].
[m17:IDN.GOV Gubernur TGB Muhammad Zainul Majdi], yang juga ketua [m18:IDN.REL Nahdlatul Wathan], ormas terbesar di pulau ini, {e8 mengecam} {e19 perusakan} tersebut sebagai perbuatan memalukan. [m19=m17 Gubernur] {e9 berjanji} membangun kembali rumah-rumah itu dengan dana daerah.
Janji semacam itu pernah didengar [m20:AHMADIYAH.REL 130-an pengungsi Transito] di [m21:@IDN Mataram]. [m33=m20 Mereka] {e10 diusir} [m32:IDN.CVL penduduk] dari Ketapang, Lombok Barat, pada Februari 2006 dan sampai hari ini menempati bekas asrama transmigrasi. [m35:IDN.GOV Pemprov] {e18 menawarkan} rumah susun; [m34=m20 jemaat] {e11 menolak} karena meminta pulang.
[m22:MUI.REL Ketua MUI NTB Saiful Muslim] punya sudut lain. Menurutnya, <<q4 kekerasan tidak boleh, tetapi [m23=m1 Ahmadiyah] pun harus mematuhi SKB 2008>>. [m36=m22 Ia] {e13 meminta} [m37=m1 mereka] tidak berdakwah.
Juru bicara nasional [m48=m1 jemaat], [m24:AHMADIYAH.REL Yendra Budiana], {e14 menolak} anggapan itu. Di Greneng, katanya, [m42=m4 jemaat] cuma bertani tembakau.
Dari [m46:@IDN Jakarta], [m25:IDN.GOV Menteri Agama Lukman Hakim Saifuddin] {e15 meminta} [m26=m7 polisi] bertindak tegas. [m38=m25 Politikus] [m40:IDN.PTY PPP] itu {e16 menelepon} [m27:IDN.COP Kapolda Brigjen Achmat Juri] Minggu malam. Sementara [m28:IDN.JUD Komnas Perempuan] mengirim dua komisioner, yang kemarin sudah {e17 menemui} [m39:AHMADIYAH.REL para ibu] di musala.
Sidang desa dijadwalkan Rabu. Kepala desa belum tahu apakah [m47=m6 pengungsi] boleh ikut. (rur/r5)
e1 m30 > m1 PROTEST actual 2018-05-19/day mode=riot ctx=religion_ethnicity again
e2 m30 > m4 PROTEST actual 2018-05-19/day mode=riot ctx=religion_ethnicity
e3 m31 > m4 PROTEST actual 2018-05-20/day mode=riot ctx=religion_ethnicity
e4 m7 > m6 AID actual 2018-05-21/none ctx=religion_ethnicity,migration
e5 m11 > m12,m13 CONSULT actual 2018-05-09/day mode=third-party ctx=religion_ethnicity bg
e7 m15 > m14 ACCUSE actual 2018-05-21/none mode=disapprove ctx=religion_ethnicity
e8 m17 > m30 ACCUSE actual 2018-05-21/none mode=disapprove ctx=religion_ethnicity
e19 m30 > m4 PROTEST actual 2018-05-19/day mode=riot ctx=religion_ethnicity again
e9 m19 > m4 AGREE planned 2018-05-21/none ctx=religion_ethnicity,human_security
e10 m32 > m33 COERCE actual 2006-02-01/month mode=deport ctx=religion_ethnicity,migration bg
e18 m35 > m34 AGREE planned 2018-05-21/none ctx=religion_ethnicity,migration bg
e11 m34 > m35 REJECT actual 2018-05-21/none mode=assist ctx=religion_ethnicity,migration bg
e13 m36 > m37 REQUEST requested 2018-05-21/none mode=yield ctx=religion_ethnicity
e14 m24 > m36 REJECT actual 2018-05-21/none mode=yield ctx=religion_ethnicity
e15 m25 > m26 REQUEST requested 2018-05-21/none mode=change ctx=religion_ethnicity
e16 m38 > m27 CONSULT actual 2018-05-20/day mode=phone ctx=religion_ethnicity
e17 m28 > m39 CONSULT actual 2018-05-20/day mode=visit ctx=religion_ethnicity,gender
q1 m9 direct cue=kata
q2 m11 direct cue=berkata
q3 m16 direct cue=sindir
q4 m22 indirect cue=Menurutnya
rel m17 leads m18
rel m16 member_of m15
rel m24 member_of m1
rel m38 member_of m40

### DW Indonesia 2025-03-24 article
= Kepala Babi dan Bangkai Tikus untuk [m1:IDN.JRN Tempo]: [m2:IDN.COP Polisi] Periksa CCTV
~date_line 24.03.2025
~share Kirim
Dua paket dalam tiga hari. Yang pertama, Rabu (19/03), berisi kepala babi tanpa telinga dan {e1 ditujukan} kepada [m3:IDN.JRN Francisca Christy Rosana, wartawan politik Tempo]. Yang kedua, Sabtu (22/03), enam bangkai tikus tanpa kepala. [m39=m1 Kantor di Palmerah itu] menganggap keduanya {e20 ancaman} terhadap redaksi.
Pemimpin redaksinya, [m4:IDN.JRN Setri Yasra], {e2 melaporkan} [m5:IDN.UNK pengirim tak dikenal] ke [m6:IDN.COP Markas Besar Polri] pada Jumat. Senin ini [m7=m6 penyidik] mulai memeriksa rekaman kamera pengawas.
"<<q1 Targetnya takut. Nah, itu yang tidak akan [m40=m1 kami] berikan>>," ujar [m8=m4 Setri] kepada [m9:#DW DW].
Dari [m53:IDN.GOV Istana] datang tanggapan yang membuat ramai. [m10:IDN.GOV Kepala Kantor Komunikasi Kepresidenan Hasan Nasbi], ketika ditanya tentang kepala babi, menjawab <<q2 dimasak saja>>. Ucapan itu {e3 dikecam} [m11:AJI.JRN Aliansi Jurnalis Independen (AJI)] sebagai pelecehan. Ketua umumnya, [m12:AJI.JRN Nany Afrida], {e4 menuntut} [m13=m10 Hasan] meminta maaf.
[m38=m10 Hasan] {e19 bergeming}. [m41=m10 Ia] beralasan hanya meniru gurauan [m42=m3 korban] sendiri di media sosial.
Berbeda dengan bawahannya, [m14:IDN.GOV Menteri Sekretaris Negara Prasetyo Hadi] {e5 menyesalkan} {e6 teror} tersebut dan menjamin [m43:IDN.GOV pemerintah] tidak terlibat. [m15:IDN.COP Kapolri Listyo Sigit Prabowo] {e7 memerintahkan} [m16:IDN.COP Bareskrim] menyelidiki.
Teror terjadi ketika ketegangan memuncak. Kamis (20/03) [m17:IDN.LEG DPR] {e8 mengesahkan} revisi Undang-Undang TNI yang memperluas jabatan sipil bagi [m18:IDN.MIL tentara]. Sejak itu unjuk rasa [m34:IDN.CVL kelompok sipil] {e9 meletus} di sedikitnya 30 kota.
Di [m19:@IDN Malang], Minggu malam, gedung [m20:IDN.LEG DPRD] {e10 dilempari} bom molotov oleh [m21:IDN.EDU pengunjuk rasa]; [m22:IDN.COP polisi] {e11 mengejar} sampai ke pos medis. [m23:IDN.CVL LBH Pos Malang] melaporkan <<q3 [m24:IDN.MED tiga relawan medis] {e12 dipukuli}>>, hal yang disangkal [m25:IDN.COP Kapolresta Kombes Nanang Haryono].
"<<q4 Tidak ada [m44:IDN.COP anggota] masuk pos medis. Kalau ada buktinya, bawa ke [m45=m25 saya]>>," katanya.
Kampus pun merasa diawasi. [m35:IDN.EDU Rektor UIN Walisongo], Semarang, {e18 memprotes} kehadiran [m36:IDN.MIL seorang sersan] dalam diskusi [m26:IDN.EDU mahasiswanya]. [m27:IDN.MIL Kodam Diponegoro] {e13 membantah} [m46=m36 sang sersan] {e14 memata-matai}; [m47=m36 ia] kebetulan tetangga, demikian [m28:IDN.MIL kepala penerangannya].
[m29:IDN.GOV Presiden Prabowo Subianto], bekas komandan Kopassus yang memimpin [m30:IDN.PTY Partai Gerindra], belum berkomentar mengenai [m48=m1 Tempo]. Dalam wawancara dengan tujuh jurnalis awal bulan depan, menurut stafnya, <<q5 [m49=m29 Presiden] akan menjawab semuanya>>.
[m31:AMNESTY.NGO Amnesty International] menghitung ini teror ke-28 terhadap [m50:IDN.JRN pers] sejak Januari 2024. [m37:AMNESTY.NGO Usman Hamid], direkturnya, {e17 meminta} [m32:IDN.JUD Komnas HAM] dan [m33:IDN.JRN Dewan Pers] bertindak bersama.
[m51=m4 Setri] sudah kembali bekerja. [m52=m3 Christy], katanya, sedang menulis.
e1 m5 > m3 THREATEN threatened 2025-03-19/day mode=violence ctx=rights_freedoms
e2 m4 > m5 ACCUSE actual 2025-03-21/day mode=allege ctx=rights_freedoms,legal
e3 m11 > m10 ACCUSE actual 2025-03-24/none mode=disapprove ctx=rights_freedoms
e4 m12 > m13 REQUEST requested 2025-03-24/none mode=yield ctx=rights_freedoms
e5 m14 > m5 ACCUSE actual 2025-03-24/none mode=disapprove ctx=rights_freedoms
e6 m5 > m1 THREATEN threatened 2025-03-19/day mode=violence ctx=rights_freedoms again
e7 m15 > m16 REQUEST requested 2025-03-24/none mode=change ctx=rights_freedoms,legal
e8 m17 > m18 SUPPORT actual 2025-03-20/day ctx=military,legislative
e9 m34 > m17 PROTEST actual 2025-03-20/day mode=demo ctx=military,legislative
e10 m21 > m20 PROTEST actual 2025-03-23/day mode=riot ctx=military,legislative
e11 m22 > m21 ASSAULT actual 2025-03-23/day mode=crowd-control ctx=repression
e12 m22 > m24 ASSAULT denied 2025-03-23/day mode=beat ctx=repression said=m23
e13 m27 > m35 REJECT actual 2025-03-24/none mode=yield ctx=military,rights_freedoms
e14 m36 > m26 COERCE denied 2025-03-24/none mode=restrict ctx=military,rights_freedoms said=m27
e17 m37 > m32,m33 REQUEST requested 2025-03-24/none mode=assist ctx=rights_freedoms
e18 m35 > m36 ACCUSE actual 2025-03-24/none mode=disapprove ctx=military,rights_freedoms
e19 m38 > m12 REJECT actual 2025-03-24/none mode=yield ctx=rights_freedoms
e20 m5 > m1 THREATEN threatened 2025-03-19/day mode=violence ctx=rights_freedoms again
q1 m8 direct cue=ujar
q2 m10 mixed cue=menjawab
q3 m23 indirect cue=melaporkan
q4 m25 direct cue=katanya
q5 ? indirect cue=menurut
rel m12 leads m11
rel m29 leads m30
rel m37 leads m31
rel m3 member_of m1
rel m4 leads m1
rel m16 part_of m6
