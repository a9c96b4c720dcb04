### Jubi 2023-08-25 article
= [m1:MSG MSG] {e12 Tolak} Keanggotaan [m2:ULMWP.OPP ULMWP], Wenda Bersumpah Kembali
~byline Penulis: Victor Mambor - Editor: Jean Bisay
~date_line 25 Agustus 2023
[m3:@VUT Port Vila], Jubi – Di luar gedung, perempuan-perempuan bersaput lumpur menyanyi sejak fajar. Di dalam, Kamis (24/8/2023), [m4:MSG Kelompok Melanesian Spearhead Group (MSG)] {e1 tidak meluluskan} permohonan [m32=m5 mereka].
Yang memohon [m5:ULMWP.OPP United Liberation Movement for West Papua (ULMWP)]. Gerakan payung ini, terdiri dari [m6:NFRPB.OPP Negara Republik Federal Papua Barat], [m7:WPNCL.OPP WPNCL], dan [m8:PNWP.OPP Parlemen Nasional], {e2 memasukkan} surat pertamanya tahun 2015 dan sejak itu berstatus pengamat.
"<<q1 [m9=m2 Kami] kecewa, tetapi [m10=m2 kami] tidak habis>>," kata [m11:ULMWP.OPP Benny Wenda], presiden [m12=m2 gerakan tersebut], yang bermukim di Oxford. "<<q2 Ratu Adil Melanesia tidak datang dengan satu kali ketuk>>," sambungnya kepada [m13:#RNZ RNZ].
[m14:VUT.GOV Ishmael Kalsakau], perdana menteri tuan rumah, selama setahun memimpin [m15=m1 blok itu] dan {e3 memperjuangkan} permohonan tersebut. [m33=m14 Ia] mengaku tak berdaya: keputusan harus bulat. Yang tidak bulat [m16:FJI.GOV Fiji] dan [m17:PNG.GOV Papua Nugini].
[m18:PNG.GOV James Marape] tidak menyembunyikan alasannya. Indonesia, kata [m19=m18 perdana menteri] itu, <<q3 tetangga sedarat, dan takkan [m34=m17 kami] lukai>>.
Lima anggota penuh MSG termasuk [m20:FLNKS.OPP FLNKS] dari Kaledonia Baru; [m21:IDN.GOV Indonesia] hanya anggota asosiasi sejak 2015. Delegasinya, dipimpin [m22:IDN.GOV Wakil Menteri Pahala Mansury], {e5 walk out} sewaktu [m36=m11 Wenda] berpidato hari Rabu. "<<q4 Forum ini bukan panggung separatis>>," ujar [m23=m22 Pahala].
~share Tweet Share Pin
Para pemimpin {e6 bersepakat meminta} [m24:UN Komisaris Tinggi HAM PBB] berkunjung ke Papua, permintaan yang sudah disampaikan [m25:PIF Forum Kepulauan Pasifik] pada 2019. [m26:IDN.GOV Jakarta] empat tahun {e7 mengulur} jawabannya.
Kabar dari Port Vila sampai ke Jayapura menjelang petang. Di Waena [m27:IDN.CVL puluhan anggota KNPB], organisasi yang diketuai [m28:IDN.CVL Warpo Wetipo], {e8 berdoa} di pinggir jalan; [m29:IDN.COP polisi] {e9 memulangkan} [m35=m27 mereka] dengan truk. Tidak ada kekerasan.
"<<q5 Ini soal cara memperlakukan orang di rumahnya sendiri>>," kata [m30:IDN.REL Pastor John Bunay], yang mengoordinasikan [m31:IDN.REL Jaringan Damai Papua].
[m37=m11 Wenda] {e10 akan mengajukan} permohonan ketiga. Sementara itu tongkat ketua beralih ke Honiara bulan depan.
e12 m1 > m2 REJECT actual 2023-08-24/day mode=assist ctx=diplomatic,territory again
e1 m4 > m5 REJECT actual 2023-08-24/day mode=assist ctx=diplomatic,territory
e2 m5 > m1 REQUEST requested 2015-01-01/year mode=change ctx=diplomatic bg
e3 m14 > m5 SUPPORT actual 2023-08-25/none ctx=diplomatic
e5 m22 > m11 REJECT actual 2023-08-23/day mode=meet ctx=diplomatic
e6 m4 > m24 REQUEST requested 2023-08-24/day mode=assist ctx=human_rights
e7 m26 > m25 REJECT actual 2023-08-25/none mode=meet ctx=human_rights bg
e8 m27 > m4 PROTEST actual 2023-08-24/day mode=demo ctx=territory
e9 m29 > m27 COERCE actual 2023-08-24/day mode=restrict ctx=rights_freedoms
e10 m11 > m1 REQUEST planned 2023-08-25/none mode=change ctx=diplomatic
q1 m11 direct cue=kata
q2 m11 direct cue=sambungnya
q3 m18 indirect cue=kata
q4 m22 direct cue=ujar
q5 m30 direct cue=kata
rel m6 member_of m5
rel m7 member_of m5
rel m8 member_of m5
rel m11 leads m12
rel m14 leads m15
rel m20 member_of m1
rel m21 member_of m1 from=2015
rel m28 leads m27
rel m30 leads m31

### Kompas TV 2022-10-04 article
= Pintu 13 dan Sepuluh Perwira
~byline Penulis: Fadhilah | Editor: Hariyanto Kurniawan
~date_line Selasa, 4 Oktober 2022 | 07:31 WIB
[m1:@IDN MALANG], KOMPAS.TV - Sandal anak masih tertinggal di tangga. Tiga hari berlalu sejak [m2:IDN.COP Brimob] {e1 menembakkan} gas ke tribun selatan dan 125 penonton, kebanyakan terimpit di pintu 13, tidak pulang.
Kini giliran [m26=m3 mereka] yang memberi perintah. Senin malam (3/10), melalui telegram, [m3:IDN.COP Kapolri Jenderal Listyo Sigit Prabowo] {e2 mencopot} [m4:IDN.COP AKBP Ferli Hidayat] dari kursi kapolres. Sembilan komandan [m29=m2 Brimob] {e3 ikut dinonaktifkan} [m5=m3 Kapolda Jatim] pada jam yang sama.
"<<q1 Copot saja tidak cukup, Pak. [m6=m8 Kami] minta yang menyuruh {e4 diadili}>>," kata [m7:IDN.CVL Ade d'Kross]. [m27=m7 Ia] pengurus [m8:IDN.CVL Presidium Aremania], wadah suporter [m30=m11 Arema] yang dipimpin [m9:IDN.CVL Achmad Ghozali].
[m31=m9 Ghozali] sendiri menuntut lain. Klub, begitu katanya, <<q2 sama bersalahnya karena menjual 42 ribu tiket>>.
[m10:IDN.BUS Gilang Widya Pramana], yang mengepalai [m11:IDN.BUS Arema FC], menangis di depan kamera kemarin sore dan {e5 memohon maaf}. Permohonan maaf sebelumnya, dari Federasi, dianggap basa-basi.
Federasi yang dimaksud ialah [m12:IDN.CVL PSSI]. Komite Disiplinnya, bagian dari [m13=m12 badan itu], {e6 mengharamkan} [m32=m11 Arema] menjadi tuan rumah sampai musim usai. Ketuanya, [m14:IDN.CVL Mochamad Iriawan], jenderal polisi purnawirawan, {e7 menolak} mundur. "<<q3 Itu bukan sikap bertanggung jawab, itu sikap lari>>," ujarnya.
~read_also Baca Juga: Daftar Tragedi Stadion Terburuk di Dunia
[m28=m15 Presiden] turun tangan. Sehari sesudah peristiwa, [m15:IDN.GOV Joko Widodo] {e8 menyuruh} Liga 1 dihentikan, dan kemarin membentuk [m16:IDN.GOV Tim Gabungan Independen]. [m17:IDN.GOV Mahfud MD], menteri koordinator, mengetuainya; [m18:IDN.CVL Rhenald Kasali] dan [m19:IDN.CVL Nugroho Setiawan] termasuk anggotanya.
Tim ini {e9 akan bertolak} ke Kanjuruhan besok. "<<q4 Sebulan. Kalau bisa kurang>>," janji [m20=m17 Mahfud].
[m21:IDN.CVL Komnas HAM] tidak menunggu. Komisionernya, [m22:IDN.CVL Choirul Anam], Minggu malam {e10 mengorek keterangan} dari prajurit yang terekam menendang suporter. Prajurit itu dari [m23:IDN.MIL Kodam Brawijaya]; [m24:IDN.MIL Panglima Andika Perkasa] {e11 menjanjikan} pidana, bukan sekadar disiplin.
FIFA, induk semua federasi, melarang gas air mata di stadion. Aturan itu, kata [m25:IDN.COP Kadiv Humas Polri Dedi Prasetyo], <<q5 sedang didalami>>.
~footer Sumber : Kompas TV
e1 m2 > m8 ASSAULT actual 2022-10-01/day mode=crowd-control ctx=human_security
e2 m3 > m4 SANCTION actual 2022-10-03/day mode=expel ctx=human_security
e3 m5 > m2 SANCTION actual 2022-10-03/day mode=expel ctx=human_security
e4 m7 > m3 REQUEST requested 2022-10-04/none mode=change ctx=legal
e5 m10 > m8 SUPPORT actual 2022-10-03/day ctx=human_security
e6 m13 > m11 SANCTION actual 2022-10-04/none ctx=human_security
e7 m14 > m8 REJECT actual 2022-10-04/none mode=yield ctx=human_security
e8 m15 > m12 REQUEST requested 2022-10-02/day mode=change ctx=human_security
e9 m16 > m11 AGREE planned 2022-10-05/day mode=visit ctx=human_security
e10 m22 > m23 ACCUSE actual 2022-10-02/day mode=investigate ctx=human_rights
e11 m24 > m8 AGREE planned 2022-10-04/none ctx=legal
q1 m7 direct cue=kata
q2 m9 indirect cue=katanya
q3 m14 direct cue=ujarnya
q4 m17 direct cue=janji
q5 m25 indirect cue=kata
rel m9 leads m8
rel m7 member_of m8
rel m10 leads m11
rel m14 leads m12
rel m17 leads m16
rel m18 member_of m16
rel m19 member_of m16
rel m22 member_of m21

### Detik.com 2025-08-06 article
= Tujuh Tahun untuk Bashkan Gagauzia
~byline Haris Fadhil - detikNews
~date_line Rabu, 06 Agu 2025 09:22 WIB
Chisinau - Yang datang ke pengadilan di Buiucani bukan cuma wartawan. Dua ratus perempuan membawa ikon dan roti, lalu berteriak "malu!" kepada [m1:MDA.JUD hakim Ana Cucerescu] yang baru saja {e1 menjatuhkan hukuman} tujuh tahun pada [m2:MDA.GOV Evghenia Gutul].
Terpidana itu sejak Juli 2023 mengepalai [m3:MDA.GOV Gagauzia], wilayah otonom di selatan [m4:MDA.GOV Moldova] yang penduduknya berbahasa Turki. Gelarnya bashkan.
[m28=m2 Ia] dinyatakan mengangkut uang dari [m5:RUS.GOV Rusia] untuk [m6:MDA.OPP Partai Sor]. Mahkamah Konstitusi {e2 melarang} partai pimpinan pengusaha buron [m7:MDA.OPP Ilan Shor] tersebut dua tahun lalu.
"<<q1 Ini eksekusi politik, diperintahkan dari atas>>," kata [m8=m2 Gutul] sebelum {e3 diborgol}. Orang di atas itu, bagi para pendukungnya, [m9:MDA.GOV Presiden Maia Sandu].
[m10=m9 Sandu] tak mau menanggapi. Yang berbicara [m11:MDA.PTY Igor Grosu], ketua [m12:MDA.LEG parlemen] dan pengganti [m13=m9 dia] sebagai ketua [m14:MDA.PTY Partai Aksi dan Solidaritas]: "<<q2 Di negara hukum, uang haram ada harganya>>."
[m29=m5 Moskow] bereaksi dalam satu jam. Vonis itu {e4 disebut} [m15:RUS.GOV Dmitry Peskov] penindasan terbuka. [m16:RUS.GOV Kementerian Luar Negeri], lewat [m17:RUS.GOV Maria Zakharova], {e5 mendesak} [m18:COE Dewan Eropa] memberi penilaian.
~read_also Baca juga: Moldova Tutup Sementara Kedutaan karena Gelombang Panas
[m19:TUR.GOV Ankara], yang menjuluki dirinya pelindung orang Gagauz, belum bersuara. April lalu, sebulan setelah [m20=m2 perempuan 38 tahun itu] {e6 dicokok} di bandara Chisinau, [m30=m2 ia] menyurati [m21:TUR.GOV Presiden Erdogan] dan [m22:RUS.GOV Putin] untuk {e7 minta tolong}. [m31=m22 Putin] pernah {e8 menjamunya} di Sochi pada Maret 2024.
Di Comrat, ibu kota [m32=m3 Gagauzia], [m23:MDA.LEG majelis rakyat] {e9 menyatakan} tidak mengakui putusan. Ketuanya, [m24:MDA.LEG Dmitri Konstantinov], menilai pusat {e10 berniat menghapus} status khusus tahun 1994. Kekhawatiran serupa dibantah [m25:MDA.GOV Perdana Menteri Dorin Recean].
Pengacaranya {e11 akan naik banding}. Pemilihan anggota parlemen berlangsung 28 September; [m26:MDA.OPP Blok Kemenangan], aliansi [m33=m7 Shor] yang dibentuk di Moskow, sudah {e12 dicoret} komisi pemilu bulan lalu.
[m27:EU Uni Eropa], tempat [m34=m4 Moldova] berstatus calon anggota sejak Juni 2022, mengirim juru bicara yang hanya menyatakan mengikuti perkara itu.
e1 m1 > m2 SANCTION actual 2025-08-05/day mode=convict ctx=corruption,election,legal
e2 m4 > m6 SANCTION actual 2023-01-01/year ctx=legal,political_institutions bg
e3 m1 > m8 COERCE actual 2025-08-05/day mode=arrest ctx=legal
e4 m15 > m1 ACCUSE actual 2025-08-05/day mode=disapprove ctx=diplomatic
e5 m17 > m18 REQUEST requested 2025-08-05/day mode=assist ctx=diplomatic
e6 m4 > m20 COERCE actual 2025-03-01/month mode=arrest ctx=legal
e7 m2 > m21,m22 REQUEST requested 2025-04-01/month mode=assist ctx=diplomatic
e8 m22 > m2 CONSULT actual 2024-03-01/month ctx=diplomatic bg
e9 m23 > m1 REJECT actual 2025-08-06/none ctx=legal
e10 m24 > m4 ACCUSE actual 2025-08-06/none mode=allege ctx=territory
e11 m2 > m1 REQUEST planned 2025-08-06/none ctx=legal
e12 m4 > m26 SANCTION actual 2025-07-01/month ctx=election
q1 m2 direct cue=kata
q2 m11 direct
rel m2 leads m3 from=2023-07
rel m3 part_of m4
rel m7 leads m6
rel m11 leads m12
rel m11 leads m14
rel m23 part_of m3
rel m24 leads m23
