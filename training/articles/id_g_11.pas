### Antara Papua 2025-10-15 article
= Kolonel [m1:CAPSAT.REB Randrianirina] {e1 ambil alih} [m2:MDG.GOV Madagaskar], [m45:MDG.GOV presiden] lari lewat Reunion
[m3:@MDG Antananarivo] (ANTARA/AFP) - "<<q1 Mulai hari ini kekuasaan [m4=m1 kami] pegang>>," kata [m5=m1 Kolonel Michael Randrianirina] di tangga istana, Selasa. Di sekelilingnya [m34:MDG.CVL anak-anak muda] yang tiga pekan {e2 berdemonstrasi} terhadap [m35=m2 pemerintah] soal air dan listrik bersorak.
[m42=m1 Sang kolonel] mengepalai [m6:CAPSAT.REB CAPSAT], satuan yang sama yang pada 2009 {e3 mengantar} [m7:MDG.GOV Andry Rajoelina] ke kursi presiden. Kini giliran [m8=m7 Rajoelina] yang disingkirkan. [m9=m7 Ia] mengaku berada di "tempat aman"; menurut radio [m10:#RFI RFI], [m11:FRA.MIL pesawat militer Prancis] {e4 menerbangkan}[m36=m7 nya] dari Pulau Sainte-Marie, Ahad.
Hari Selasa itu sendiri padat. Pagi, lewat dekret jarak jauh, [m12=m7 presiden] {e5 membubarkan} [m13:MDG.LEG Majelis Nasional]. Siang, [m14=m13 majelis], tak peduli, {e6 memakzulkan}[m37=m7 nya] dengan 130 suara. Sore, [m15:MDG.JUD Mahkamah Konstitusi Tinggi] {e7 mengundang} [m16=m1 kolonel tersebut] menjalankan tugas kepala negara. Dari persembunyian, [m17:MDG.GOV kantor kepresidenan] {e8 menyebut} semuanya percobaan kudeta.
[m18:MDG.CVL Gen Z Mada], gerakan tanpa ketua yang lahir di Discord, terpecah. [m38=m18 Sebagian] {e9 menyambut} para prajurit; [m39=m18 sebagian lagi] {e10 menuntut} [m19=m6 mereka] lekas kembali ke barak. "<<q2 [m20=m18 Kami] menurunkan satu orang, bukan mencari seragam>>," ucap [m21:MDG.CVL Tolotra], mahasiswa kimia.
[m40:UN PBB] menghitung sedikitnya 22 orang mati sejak 25 September, banyak di antaranya oleh peluru [m22:MDG.COP gendarme]; angka itu {e11 disangkal} [m23=m17 pemerintahan Rajoelina].
[m24:AU Uni Afrika], Rabu pagi, {e12 menangguhkan} keanggotaan [m25=m2 negeri itu]. [m26:SADC SADC], yang sejak Agustus justru diketuai [m27=m2 Madagaskar], {e13 akan mengirim} tim yang dipimpin bekas presiden Malawi [m28:SADC Joyce Banda].
[m29:FRA.GOV Presiden Emmanuel Macron] dari Sharm el-Sheikh tidak mau memastikan penerbangan itu; [m41=m29 ia] {e14 menyatakan prihatin}. [m30:MUS.GOV Mauritius] {e15 menahan} seorang pengusaha, [m31:MDG.BUS Mamy Ravatomanga], kawan dekat [m43=m7 presiden], yang mendarat dengan jet sewaan.
[m32:MDG.OPP Siteny Randrianasoloniaiko], ketua [m33:MDG.OPP oposisi parlemen], berharap ada pemilu dalam setahun. [m44=m1 Sang kolonel] bilang dua tahun.
e1 m1 > m2 COERCE actual 2025-10-14/day ctx=military,executive again
e2 m34 > m35 PROTEST actual 2025-09-25/day mode=demo ctx=human_security,pro_democracy
e3 m6 > m7 SUPPORT actual 2009-01-01/year ctx=military,executive bg
e4 m11 > m36 AID actual 2025-10-12/day ctx=military,asylum said=m10
e5 m12 > m13 COERCE actual 2025-10-14/day ctx=legislative,executive
e6 m14 > m37 SANCTION actual 2025-10-14/day mode=withdraw ctx=legislative,executive
e7 m15 > m16 REQUEST requested 2025-10-14/day ctx=legal,executive
e8 m17 > m6 ACCUSE actual 2025-10-14/day mode=allege ctx=military,executive
e9 m38 > m6 SUPPORT actual 2025-10-15/none ctx=military,pro_democracy
e10 m39 > m19 REQUEST requested 2025-10-15/none mode=yield ctx=military,pro_democracy
e11 m23 > m40 REJECT actual 2025-10-15/none ctx=human_rights
e12 m24 > m25 SANCTION actual 2025-10-15/day mode=discontinue ctx=diplomatic,pro_democracy
e13 m26 > m2 AGREE planned 2025-10-15/none ctx=diplomatic
e14 m41 > m1 ACCUSE actual 2025-10-15/none mode=disapprove ctx=diplomatic
e15 m30 > m31 COERCE actual 2025-10-15/none mode=arrest ctx=corruption
q1 m5 direct cue=kata
q2 m21 direct cue=ucap
rel m42 leads m6
rel m27 leads m26
rel m32 leads m33

### Kompas.com 2013-03-01 article
= Vonis Mati Sayedee, 35 Orang Tewas di Jalan-jalan [m1:BGD.GOV Banglades]
~byline Penulis: Egidius Patnistik
~date_line Jumat, 1 Maret 2013 | 10:44 WIB
[m2:@BGD DHAKA], KOMPAS.com — Begitu hakim selesai membaca putusan setebal 120 halaman, toko-toko di Bogra menutup pintu. [m3:BGD.JUD Pengadilan Kejahatan Internasional], Kamis (28/2/2013), {e1 menjatuhkan hukuman mati} kepada [m4:BGD.OPP Delwar Hossain Sayedee], wakil presiden [m5:BGD.OPP Jamaat-e-Islami].
Yang terjadi kemudian di sepuluh distrik berbentuk sama: [m6:BGD.OPP massa partai Islam itu] {e2 menyerang} pos polisi dengan golok dan bom rakitan, [m7:BGD.COP petugas] {e3 menembak}. Korbannya 35, termasuk [m8:BGD.COP empat polisi] yang {e4 dipukuli sampai mati} di Gaibandha.
[m21=m4 Sayedee], 73 tahun, {e5 dinyatakan bersalah} atas delapan dakwaan, antara lain pembunuhan dan pemerkosaan semasa perang 1971. Di ruang sidang [m33=m4 ia] berseru hakim tunduk kepada ateis. Kuasa hukumnya, [m9:BGD.OPP Abdur Razzaq], {e6 akan mengajukan banding}.
Di sisi lain kota, Shahbagh berpesta. Di persimpangan itu [m10:BGD.CVL para bloger dan mahasiswa] sejak 5 Februari {e7 berkemah} menekan [m22=m1 pemerintah], mula-mula karena vonis seumur hidup bagi [m11:BGD.OPP Abdul Quader Mollah] [m34=m10 mereka] anggap ringan. [m23:BGD.LEG Parlemen] {e8 menuruti} kemauan [m24=m10 mereka] dengan mengubah undang-undang sehingga jaksa boleh meminta hukuman lebih berat.
"<<q1 Hari ini utang 42 tahun dicicil>>," kata [m12:BGD.CVL Imran Sarker], juru bicara [m38=m10 mereka]. Seorang di antara penggeraknya, [m13:BGD.CVL Ahmed Rajib Haider], {e9 dibacok} dua pekan lalu oleh [m25:UNK orang tak dikenal].
[m14:BGD.OPP Khaleda Zia], pemimpin [m15:BGD.OPP Partai Nasionalis Banglades (BNP)], baru pulang dari [m16:@SGP Singapura] dan {e10 menyebut} penembakan itu genosida. [m31=m15 BNP] sekutu lama [m32=m5 Jamaat]. [m26=m14 Ia] {e11 menyerukan} mogok nasional, Selasa. [m17:BGD.GOV Perdana Menteri Sheikh Hasina] {e12 menuduh} kedua partai hendak menyelamatkan penjahat perang. Menurut [m30=m17 dia], hukum harus berjalan, <<q2 siapa pun gurunya>>.
[m18:HRW.NGO Human Rights Watch] {e13 meminta} [m27=m7 aparat] memakai peluru hanya sebagai jalan terakhir. [m19:TUR.GOV Presiden Turki Abdullah Gul] sebelumnya {e14 menyurati} [m28=m1 Dhaka] agar memberi ampun kepada para terdakwa; [m29=m1 Banglades] {e15 tersinggung} dan menganggap surat itu campur tangan.
[m20:IND.GOV Menteri Luar Negeri India Salman Khurshid], yang ketika itu sedang bertamu, {e16 membela} proses pengadilan.
Pada 1971 [m35=m5 Jamaat] menentang perpisahan dari [m36:PAK.GOV Pakistan]. Sampai kini [m37=m36 Pakistan] belum meminta maaf.
e1 m3 > m4 SANCTION actual 2013-02-28/day mode=convict ctx=legal,human_rights again
e2 m6 > m7 ASSAULT actual 2013-02-28/day mode=primitive ctx=legal,religion_ethnicity
e3 m7 > m6 ASSAULT actual 2013-02-28/day mode=firearms ctx=repression
e4 m6 > m8 ASSAULT actual 2013-02-28/day mode=beat ctx=religion_ethnicity
e5 m3 > m21 SANCTION actual 2013-02-28/day mode=convict ctx=legal,human_rights
e6 m9 > m3 REJECT planned 2013-03-01/none ctx=legal
e7 m10 > m22 PROTEST actual 2013-02-05/day mode=obstruct ctx=legal
e8 m23 > m24 CONCEDE actual 2013-02-01/month ctx=legislative,legal
e9 m25 > m13 ASSAULT actual 2013-02-15/week mode=primitive ctx=religion_ethnicity bg
e10 m14 > m7 ACCUSE actual 2013-03-01/none mode=allege ctx=repression
e11 m26 > m17 PROTEST planned 2013-03-05/day mode=strike ctx=legal
e12 m17 > m5,m15 ACCUSE actual 2013-03-01/none mode=allege ctx=legal
e13 m18 > m27 REQUEST requested 2013-03-01/none mode=yield ctx=human_rights
e14 m19 > m28 REQUEST requested 2013-03-01/none mode=yield ctx=legal,diplomatic bg
e15 m29 > m19 REJECT actual 2013-03-01/none ctx=legal,diplomatic bg
e16 m20 > m3 SUPPORT actual 2013-03-01/none ctx=legal,diplomatic
q1 m12 direct cue=kata
q2 m30 mixed cue=Menurut
rel m14 leads m15
rel m31 ally_of m32

### Republika 2021-07-15 article
= Haiti Mengubur Presidennya, [m1:COL.GOV Kolombia] Mengirim Konsul
[m2:#Republika REPUBLIKA.CO.ID], [m3:@HTI PORT-AU-PRINCE] -- Dua puluh enam orang Kolombia, dua warga Amerika keturunan Haiti, dan seorang dokter dari Florida. Daftar [m4:HTI.COP polisi Haiti] tentang [m33:UAF mereka] yang diduga {e1 menghabisi} [m5:HTI.GOV Presiden Jovenel Moise] pada 7 Juli terus bertambah.
Nama terbaru, Rabu (14/7), cukup besar: [m6:HTI.ELI Joseph Felix Badio], bekas pegawai unit antikorupsi. [m46=m6 Dia], kata [m7:HTI.COP Kepala Kepolisian Leon Charles], menyewa rumah di dekat kediaman [m52=m5 presiden] untuk mengintai. Empat hari sebelumnya, [m8=m4 polisi] {e2 meringkus} [m9:HTI.CVL Christian Emmanuel Sanon], si dokter, yang menurut [m47=m4 mereka] ingin menjadi presiden. [m34=m9 Sanon] {e3 membantah}.
[m10:HTI.MIL Dimitri Herard], komandan [m11:HTI.MIL pengawal istana], tidak memenuhi {e4 panggilan} [m35:HTI.JUD jaksa] dua hari berturut-turut; Kamis [m36=m10 ia] {e5 dijebloskan} ke sel isolasi. Tak seorang pun anak buahnya tergores malam itu.
Pertanyaan siapa yang berkuasa pun belum beres. [m12:HTI.GOV Claude Joseph], perdana menteri sementara yang mestinya sudah diganti, {e6 memberlakukan} keadaan darurat bagi [m37:HTI.CVL seluruh penduduk]. Penggantinya, [m13:HTI.GOV Ariel Henry], ditunjuk dua hari sebelum pembunuhan dan merasa lebih berhak. [m53:HTI.LEG Delapan dari sepuluh senator] yang tersisa memilih ketua mereka, [m14:HTI.LEG Joseph Lambert]; pelantikannya ditunda atas {e7 permintaan}, kabarnya, [m38:USA.GOV Kedutaan Amerika].
[m39=m12 Joseph] {e8 meminta} [m15:USA.GOV Washington] dan [m16:UN PBB] mengirim serdadu buat menjaga pelabuhan. [m17:USA.GOV Presiden Joe Biden] {e9 menolak}, Kamis: yang dikirim hanya marinir untuk kedutaan. [m40:USA.COP Delegasi FBI] sudah {e10 tiba} Ahad lalu.
"<<q1 [m18=m15 Kami] tidak tahu siapa yang mesti diajak bicara, jadi [m50=m15 kami] bicara dengan [m51=m12+m13+m14 ketiganya]>>," tutur seorang pejabat Amerika.
Di [m48:@COL Bogota], [m19:COL.GOV Presiden Ivan Duque] mengatakan sebagian besar [m49=m33 bekas tentara itu] tertipu, hanya sedikit yang tahu. [m20:COL.COP Jenderal Jorge Vargas], kepala [m21:COL.COP kepolisian nasional], {e11 bertukar keterangan} dengan [m41:INTERPOL Interpol]. [m22:DOM.GOV Republik Dominika] {e12 menutup} perbatasan dengan [m42:HTI.GOV tetangganya] sejak hari pertama.
Geng tidak libur. [m23:G9.REB Jimmy Cherizier] alias Barbecue, yang memimpin aliansi [m24:G9.REB G9] dan menguasai [m25:@HTI jalan ke selatan], {e13 menuding} [m26:HTI.BUS pengusaha Suriah-Lebanon] di balik pembunuhan dan {e14 menyuruh} [m43=m24 anak buahnya] turun ke jalan.
Oposisi, lewat [m27:HTI.OPP Andre Michel], menginginkan pemerintahan sipil. [m44=m27 Mereka] dulu {e15 menuduh} [m45=m5 Moise] memperpanjang jabatannya setahun tanpa hak.
e1 m33 > m5 ASSAULT actual 2021-07-07/day mode=targeted ctx=executive
e2 m8 > m9 COERCE actual 2021-07-10/day mode=arrest ctx=executive
e3 m34 > m8 REJECT actual 2021-07-15/none ctx=legal
e4 m35 > m10 REQUEST requested 2021-07-13/week ctx=legal
e5 m35 > m36 COERCE actual 2021-07-15/day mode=arrest ctx=legal
e6 m12 > m37 COERCE actual 2021-07-15/none mode=martial-law ctx=executive
e7 m38 > m14 REQUEST requested 2021-07-15/none mode=yield ctx=diplomatic,executive
e8 m39 > m15,m16 REQUEST requested 2021-07-15/none mode=assist ctx=military
e9 m17 > m39 REJECT actual 2021-07-15/day mode=assist ctx=military
e10 m40 > m4 AID actual 2021-07-11/day ctx=legal,intelligence
e11 m20 > m41 COOPERATE actual 2021-07-15/none ctx=intelligence
e12 m22 > m42 COERCE actual 2021-07-07/day mode=restrict ctx=diplomatic
e13 m23 > m26 ACCUSE actual 2021-07-15/none mode=allege ctx=executive
e14 m23 > m43 REQUEST requested 2021-07-15/none ctx=executive
e15 m44 > m45 ACCUSE actual 2021-07-15/none mode=allege ctx=executive bg
q1 ? direct cue=tutur
rel m10 leads m11
rel m20 leads m21
rel m23 leads m24
rel m23 controls m25
