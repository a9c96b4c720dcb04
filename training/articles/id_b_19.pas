### ANTARA 2025-03-12 article
= [m1:PHL.GOV Manila] {e1 Serahkan} [m2:PHL.ELI Duterte] ke [m3:ICC Den Haag], Putrinya {e2 Menyusul}
[m4:@PHL Manila] ([m5:#ANTARA ANTARA]) - [m6:PHL.ELI Mantan Presiden Filipina Rodrigo Duterte] {e3 diterbangkan} [m7:PHL.GOV pemerintah Filipina] ke [m8:@NLD Den Haag], Selasa (11/3) malam, kurang dari sehari setelah [m9:PHL.COP polisi] {e4 menangkapnya} di [m45:@PHL Bandara Ninoy Aquino] atas perintah [m10:ICC Mahkamah Pidana Internasional (ICC)].
[m28=m10 ICC] {e5 menuduh} [m29=m6 politikus 79 tahun itu] melakukan kejahatan terhadap kemanusiaan dalam perang melawan narkoba, yang menewaskan [m46:PHL.CVL sedikitnya 6.000 orang] menurut catatan [m47=m9 kepolisian].
"<<q1 [m11=m7 Kami] hanya memenuhi kewajiban kepada [m12:INTERPOL Interpol], tidak lebih>>," ujar [m13:PHL.GOV Presiden Ferdinand Marcos Jr.] dalam jumpa pers tengah malam.
[m30=m13 Marcos] membantah penangkapan itu merupakan {e6 balas dendam} terhadap [m31=m6 keluarga bekas sekutunya]. [m48=m13+m6 Kedua keluarga] bersatu dalam pemilu 2022, tetapi pecah tahun lalu.
[m14:PHL.GOV Wakil Presiden Sara Duterte], putri sulung [m49=m6 Rodrigo], {e7 menyebut} langkah itu penculikan oleh negara. Rabu pagi [m32=m14 ia] terbang ke [m50:@NLD Amsterdam] untuk {e8 mendampingi} [m33=m6 ayahnya]. Bulan lalu [m34:PHL.LEG Dewan Perwakilan] {e9 memakzulkannya}; sidang di [m15:PHL.LEG Senat] baru dimulai Juni.
[m16:PHL.CVL Pengacara keluarga Israelito Torreon] telah {e10 meminta} [m17:PHL.JUD Mahkamah Agung] menerbitkan perintah penghentian. [m35=m17 Mahkamah] {e11 menolaknya}.
[m36=m7 Filipina] {e12 keluar} dari [m37=m10 ICC] pada Maret 2019, setahun setelah [m38:ICC jaksanya] {e13 membuka} pemeriksaan awal. Karena itu, kata [m51=m16 Torreon], <<q4 [m52=m10 mahkamah tersebut] tak punya kewenangan lagi atas [m53=m6 kliennya]>>. [m18:ICC Jaksa Karim Khan] berpendapat lain: kejahatan yang disangkakan terjadi ketika [m54=m7 negara itu] masih menjadi anggota.
Di [m55:@PHL Davao], kota yang dipimpin [m56=m6 Duterte] selama dua dasawarsa, [m19:PHL.CVL ratusan pendukung] {e14 menyalakan lilin}. [m43=m6 Ia] masih mengetuai [m20:PHL.PTY PDP-Laban] dan terdaftar sebagai calon wali kota.
[m57:PHL.CVL Keluarga korban] menangis lega. "<<q2 [m21:PHL.CVL Anak saya] tidak sempat dibacakan haknya. [m22=m6 Dia] sempat>>," kata [m23:PHL.CVL Llore Pasco], ibu dua korban, yang tergabung dalam [m24:PHL.NGO Rise Up].
"<<q3 Itu bedanya>>."
[m25:CHN.GOV Kementerian Luar Negeri Tiongkok] {e15 memperingatkan} [m39=m10 ICC] agar tidak mempolitisasi perkara. Semasa berkuasa [m40=m6 Duterte] merapat ke [m58=m25 Beijing] dan sempat {e16 membatalkan} perjanjian kunjungan pasukan dengan [m26:USA.GOV Amerika Serikat], sekutu traktat [m44=m7 Manila].
[m27:CPP_PHL.REB Partai Komunis Filipina (CPP)], yang memerangi pemerintah sejak 1969, {e17 menyambut baik} penangkapan itu. Adapun [m41:HRW Human Rights Watch] {e18 mendesak} [m42=m13 Marcos] kembali menjadi pihak dalam Statuta Roma. [m59=m13 Istana] menyatakan belum ada rencana.
Pewarta: Yoanita Hastryka
e1 m1 > m3 COOPERATE actual 2025-03-11/day ctx=legal,human_rights again
e2 m14 > m2 SUPPORT actual 2025-03-12/day again
e3 m7 > m10 COOPERATE actual 2025-03-11/day ctx=legal,human_rights
e4 m9 > m6 COERCE actual 2025-03-11/day mode=arrest ctx=legal,human_rights
e5 m28 > m29 ACCUSE actual 2025-03-12/none mode=allege ctx=legal,human_rights,illegal_drugs
e6 m30 > m31 COERCE denied 2025-03-12/none ctx=legal
e7 m14 > m7 ACCUSE actual 2025-03-12/none mode=allege ctx=legal
e8 m32 > m33 SUPPORT actual 2025-03-12/day
e9 m34 > m14 SANCTION actual 2025-02-01/month ctx=legislative,executive bg
e10 m16 > m17 REQUEST requested 2025-03-12/none mode=assist ctx=legal
e11 m35 > m16 REJECT actual 2025-03-12/none mode=assist ctx=legal
e12 m36 > m37 SANCTION actual 2019-03-01/month mode=withdraw ctx=legal,diplomatic bg
e13 m38 > m36 ACCUSE actual 2018-03-01/month mode=investigate ctx=legal,human_rights bg
e14 m19 > m7 PROTEST actual 2025-03-12/none mode=demo
e15 m25 > m39 THREATEN threatened 2025-03-12/none ctx=legal,diplomatic
e16 m40 > m26 SANCTION actual 2025-03-12/none mode=discontinue ctx=military bg
e17 m27 > m9 SUPPORT actual 2025-03-12/none ctx=legal
e18 m41 > m42 REQUEST requested 2025-03-12/none mode=change ctx=legal,human_rights
q1 m13 direct cue=ujar
q2 m23 direct cue=kata
q3 m23 direct
q4 m51 indirect cue=kata
rel m36 member_of m37 to=2019-03
rel m43 leads m20
rel m26 ally_of m44
rel m23 member_of m24

### Jawa Pos 2010-04-09 article
= [m1:KGZ.OPP Oposisi] {e1 Kuasai} [m61:@KGZ Bishkek], [m2:KGZ.GOV Bakiyev] {e22 Menolak} Turun
[m3:@KGZ BISHKEK] - Kaca berserakan, kantor pajak hangus, dan mobil presiden dipakai berswafoto [m48:KGZ.CVL para pemuda]. Itulah pemandangan ibu kota [m4:@KGZ Kirgistan] kemarin (8/4), sehari setelah [m5:KGZ.CVL ribuan demonstran] {e2 menyerbu} [m6:KGZ.GOV Gedung Putih], kantor kepresidenan.
[m7:KGZ.GOV Presiden Kurmanbek Bakiyev] kabur ke kampung halamannya, [m8:@KGZ Jalal-Abad], di selatan. Dari sana [m32=m7 dia] {e3 menolak} mengundurkan diri.
"<<q1 [m9=m7 Saya] presiden yang dipilih rakyat. [m10=m11 Mereka] itu bandit bersenjata>>," katanya kepada [m12:#EchoMoskwa radio Echo Moskwa].
Mereka yang dimaksud adalah [m11:KGZ.GOV pemerintahan sementara] pimpinan [m13:KGZ.GOV Roza Otunbayeva]. [m33=m13 Mantan menteri luar negeri itu] mengumumkan {e4 pembubaran} [m34:KGZ.LEG parlemen] dan {e5 menjanjikan} [m35:KGZ.CVL rakyat] pemilu dalam enam bulan. [m46=m13 Otunbayeva] berasal dari [m14:KGZ.PTY Partai Sosial Demokrat].
"<<q2 Silakan [m15=m7 Bakiyev] pergi. [m16=m13 Kami] {e6 jamin} keselamatannya, asal surat pengunduran diri ditandatangani dulu>>," ujar [m49=m13 dia].
[m50:KGZ.CVL Sedikitnya 75 orang] tewas saat [m17:KGZ.MIL pasukan khusus] {e7 memuntahkan peluru} ke arah [m36=m5 massa] pada Rabu (7/4). [m18:KGZ.GOV Wakil kepala pemerintahan sementara, Omurbek Tekebayev], {e8 menuding} [m19:KGZ.GOV adik presiden, Janysh Bakiyev], sebagai pemberi perintah. [m37=m19 Janysh], yang mengepalai [m20:KGZ.GOV Dinas Pengawal Negara], membantah {e9 menyuruh menembak}.
Amarah rakyat dipicu tarif listrik yang naik dua kali lipat sejak Januari. Selasa (6/4) api pertama menyala di [m21:@KGZ Talas], ketika [m22:KGZ.COP polisi] {e10 menangkap} [m23:KGZ.OPP Bolot Sherniyazov] dari [m24:KGZ.OPP Partai Ata-Meken]. [m38:KGZ.CVL Warga] kemudian {e11 menyandera} [m39:KGZ.GOV gubernur] dan {e20 menghajar} [m40:KGZ.GOV menteri dalam negeri].
[m51=m25 Moskow] bergerak paling cepat. [m25:RUS.GOV Perdana Menteri Vladimir Putin] {e12 menelepon} [m41=m13 Otunbayeva] dan {e13 menawarkan} bantuan kemanusiaan. [m52=m25 Dia] menyangkal [m42=m25 negaranya] ikut {e14 menyulut} kerusuhan. Tetapi, [m53:RUS.GOV seorang pejabat Rusia] di [m54:@CZE Praha] terang-terangan berharap hanya ada satu pangkalan asing di [m43:KGZ.GOV Kirgistan]: milik [m55=m25 Moskow], di [m56:@KGZ Kant].
Pesan itu ditujukan kepada [m26:USA.GOV Amerika Serikat]. [m27:USA.MIL Pangkalan Manas], pintu masuk ke [m57:@AFG Afghanistan], {e15 menghentikan} penerbangan pasukan sejak Rabu malam. [m58=m13 Otunbayeva] berkata <<q3 kontraknya tetap berlaku sampai Juli>>.
Februari tahun lalu [m44=m7 Bakiyev] sempat {e16 mengumumkan penutupan} Manas beberapa jam setelah {e17 menerima} pinjaman USD 2 miliar dari [m45=m25 Rusia], lalu {e21 berbalik} setelah sewanya dinaikkan.
[m47=m43 Kirgistan] tergabung dalam [m28:CSTO Organisasi Traktat Keamanan Kolektif]. [m29:KAZ.GOV Presiden Kazakhstan Nursultan Nazarbayev], yang tahun ini mengetuai [m30:OSCE OSCE], {e18 mengutus} [m59:OSCE seorang pejabat] ke [m60:@KGZ Bishkek]. [m31:UZB.GOV Uzbekistan] {e19 menutup} perbatasannya. (afp/rtr/c4/ttg)
e1 m1 > m2 COERCE actual 2010-04-07/day mode=seize ctx=executive,territory
e22 m2 > m1 REJECT actual 2010-04-08/day mode=yield ctx=executive again
e21 m44 > m26 CONCEDE actual 2010-04-09/none ctx=military bg
e2 m5 > m6 PROTEST actual 2010-04-07/day mode=riot ctx=executive
e3 m32 > m1 REJECT actual 2010-04-08/day mode=yield ctx=executive
e4 m33 > m34 COERCE actual 2010-04-09/none ctx=legislative
e5 m33 > m35 AGREE planned 2010-04-09/none ctx=election
e6 m16 > m15 CONCEDE hypothetical 2010-04-09/none ctx=executive
e7 m17 > m36 ASSAULT actual 2010-04-07/day mode=firearms ctx=repression
e8 m18 > m19 ACCUSE actual 2010-04-09/none mode=allege ctx=repression
e9 m37 > m17 REQUEST denied 2010-04-09/none ctx=repression
e10 m22 > m23 COERCE actual 2010-04-06/day mode=arrest ctx=repression
e11 m38 > m39 ASSAULT actual 2010-04-06/day mode=abduct
e20 m38 > m40 ASSAULT actual 2010-04-06/day mode=beat
e12 m25 > m41 CONSULT actual 2010-04-09/none mode=phone ctx=diplomatic
e13 m25 > m41 AGREE planned 2010-04-09/none ctx=human_security
e14 m42 > m43 PROTEST denied 2010-04-09/none
e15 m27 > m43 RETREAT actual 2010-04-07/day ctx=military
e16 m44 > m26 SANCTION actual 2009-02-01/month mode=discontinue ctx=military bg
e17 m45 > m44 AID actual 2009-02-01/month ctx=economic bg
e18 m29 > m43 CONSULT planned 2010-04-09/none ctx=diplomatic
e19 m31 > m43 COERCE actual 2010-04-09/none mode=restrict ctx=migration
q1 m32 direct cue=katanya
q2 m49 direct cue=ujar
q3 m58 indirect cue=berkata
rel m13 leads m11
rel m46 member_of m14
rel m37 leads m20
rel m23 member_of m24
rel m47 member_of m28
rel m29 leads m30
