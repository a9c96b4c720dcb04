### Ambon Ekspres 2011-09-12 article
= [m42=m5 Tukang Ojek] Tewas, [m1:@IDN Ambon] {e1 Rusuh}, [m2:IDN.COP Kapolri] {e17 Tuding} [m36=m35 SMS Gelap]
[m3:@IDN AMBON], AE.- Langit di atas Waringin masih merah ketika azan isya, Minggu (11/9). Sejak siang [m4:IDN.CVL warga kampung Kristen] dan [m43:IDN.CVL warga kampung Muslim] {e2 saling lempar} batu dan membakar kendaraan di Mardika, Tugu Trikora, dan Batugantung. Lima orang meninggal, tiga di antaranya kena peluru.
Pangkalnya kecelakaan lalu lintas. [m5:IDN.CVL Darvin Saiman], pengojek, menabrak pohon di Gunung Nona, Sabtu sore. [m41=m11 Keluarga] yakin [m6=m5 ia] dibunuh; pesan pendek dari [m35:IDN.UNK pengirim gelap] yang isinya begitu sudah beredar sebelum jenazahnya dimandikan.
"<<q1 Hasil visum jelas: kecelakaan tunggal. SMS itulah pembunuhnya>>," {e18 tegas} [m7:IDN.COP Kapolri Jenderal Timur Pradopo] di [m8:@IDN Jakarta]. [m9=m7 Ia] {e4 menerbangkan} [m10:IDN.COP 400 personel Brimob] dari Makassar dan Surabaya semalam.
Hasil visum itu {e5 tidak dipercaya} [m11:IDN.CVL keluarga Darvin]. [m34=m11 Mereka] {e6 menuntut} autopsi ulang oleh dokter dari luar Maluku.
Siapa yang menembak? [m12:IDN.COP Polda Maluku] mengaku hanya {e7 melepaskan} tembakan ke udara. [m13:IDN.COP Kapolda Brigjen Syarief Gunawan] menduga ada penembak lain, dugaan yang langsung {e8 dibantah} [m14:IDN.MIL Pangdam XVI/Pattimura Mayjen Suharsono].
"<<q2 Tidak satu pun prajurit [m15=m14 saya] pegang peluru tajam. Silakan cek gudang>>," kata [m16=m14 Pangdam].
[m17:IDN.GOV Gubernur Karel Albert Ralahalu] {e9 mempertemukan} [m18:IDN.REL Sinode GPM], [m19:IDN.REL Keuskupan Amboina], dan [m20:MUI.REL MUI Maluku] di kediamannya Minggu malam. Dari pertemuan itu lahir seruan bersama: {e10 pulang} ke rumah, matikan telepon.
Seruan tersebut dibacakan [m21:IDN.REL Ketua Sinode GPM Pdt John Ruhulessin] lewat RRI. [m22=m21 Ia] sempat tersedak.
Peneliti [m23:CRISISGROUP.NGO International Crisis Group], [m24:CRISISGROUP.NGO Sidney Jones], yang kebetulan di [m37=m1 Ambon], mengingatkan bahwa [m25:JI.REB Jemaah Islamiyah] pernah memanfaatkan kota ini pada 1999-2002. "<<q3 Kelompok-kelompok kecil di Solo dan Makassar sedang mencari alasan berangkat>>," ujarnya. [m26:IDN.COP Densus 88], tambahnya, sudah {e11 mencegat} [m27:JI.REB empat orang] di pelabuhan Bau-Bau.
Ketika ditanya soal {e16 pencegatan} itu, [m38:IDN.COP Mabes Polri] enggan menjawab.
[m28:IDN.GOV Presiden Susilo Bambang Yudhoyono] {e12 memerintahkan} [m29:IDN.GOV Menko Polhukam Djoko Suyanto] berangkat pagi ini. Politikus [m30:IDN.PTY PKS], [m31:IDN.LEG Mahfudz Siddiq], {e13 menyalahkan} [m32:IDN.SPY Badan Intelijen Negara], yang menurutnya tidur.
[m33:IDN.SPY Kepala BIN Sutanto] {e14 menyahut}: laporan sudah dikirim ke [m40=m12 polda] sejak Sabtu malam.
[m39:IDN.REF Sekitar 2.000 orang] mengungsi ke masjid Al-Fatah dan markas Yonif 733. Sekolah libur sampai Rabu. (ras/jpnn)
e1 m4 > m43 PROTEST actual 2011-09-11/day mode=riot ctx=religion_ethnicity again
e2 m4 > m43 PROTEST actual 2011-09-11/day mode=riot ctx=religion_ethnicity
e4 m9 > m4,m43 MOBILIZE actual 2011-09-11/day mode=police ctx=religion_ethnicity
e5 m11 > m7 REJECT actual 2011-09-12/none mode=yield ctx=religion_ethnicity
e6 m34 > m12 REQUEST requested 2011-09-12/none mode=change ctx=religion_ethnicity,legal
e7 m12 > m4,m43 ASSAULT actual 2011-09-11/day mode=crowd-control ctx=religion_ethnicity,repression said=m12
e8 m14 > m13 REJECT actual 2011-09-12/none mode=yield ctx=military,religion_ethnicity
e9 m17 > m18,m19,m20 CONSULT actual 2011-09-11/day ctx=religion_ethnicity
e10 m18,m19,m20 > m4,m43 REQUEST requested 2011-09-11/day mode=yield ctx=religion_ethnicity
e11 m26 > m27 COERCE actual 2011-09-12/none mode=arrest ctx=terrorism said=m24
e12 m28 > m29 REQUEST requested 2011-09-12/none mode=change ctx=executive,religion_ethnicity
e13 m31 > m32 ACCUSE actual 2011-09-12/none mode=disapprove ctx=intelligence,religion_ethnicity
e14 m33 > m31 REJECT actual 2011-09-12/none mode=yield ctx=intelligence
e16 m26 > m27 COERCE actual 2011-09-12/none mode=arrest ctx=terrorism again
e17 m2 > m35 ACCUSE actual 2011-09-11/day mode=allege ctx=misinformation,religion_ethnicity again
e18 m7 > m35 ACCUSE actual 2011-09-11/day mode=allege ctx=misinformation,religion_ethnicity
q1 m7 direct cue=tegas
q2 m16 direct cue=kata
q3 m24 direct cue=ujarnya
rel m21 leads m18
rel m24 member_of m23
rel m33 leads m32
rel m31 member_of m30

### CNN Indonesia 2019-10-11 article
= [m1:IDN.GOV Wiranto] {e1 Ditikam}, [m2:IDN.COP Densus] {e18 Sisir} [m43=m35 Jaringan JAD] di Enam Kota
~byline CNN Indonesia
~date_line Jumat, 11/10/2019 15:33
[m3:@IDN Jakarta], [m4:#CNN CNN Indonesia] -- Tangan [m5=m1 Menteri Koordinator Bidang Politik, Hukum, dan Keamanan Wiranto] masih menggenggam buku panduan acara ketika [m6:JAD.REB Syahrial Alamsyah alias Abu Rara] {e2 menikamnya} dengan kunai di alun-alun [m7:@IDN Menes], Pandeglang, Kamis (10/10/2019) pukul 11.55 WIB.
Dua luka di perut, sebagian usus dipotong. [m8:IDN.COP Kapolsek Menes Kompol Dariyanto] {e3 terkena} tusukan di punggung ketika hendak menangkap [m9:JAD.REB istri pelaku, Fitri Andriana], yang ikut menyerang.
[m33=m6+m9 Suami istri itu] {e4 diringkus} [m32:IDN.COP polisi] di tempat. [m10:IDN.COP Kapolri Tito Karnavian] menyatakan [m44=m33 keduanya] anggota [m11:JAD.REB Jamaah Ansharut Daulah (JAD)] cabang Bekasi, kelompok yang berbaiat kepada [m12:ISIS.REB ISIS].
"<<q1 [m34:JAD.REB Amirnya, Abu Zee], sudah [m13=m2 kami] {e5 tangkap} 23 September. [m45=m6 Abu Rara] ketakutan lalu nekat>>," tutur [m14=m10 Tito].
"<<q2 Bukan karena [m15=m1 Pak Wiranto] membuat [m46=m6 dia] marah. Siapa pun pejabat yang turun dari helikopter hari itu akan [m47=m6 dia] serang>>," lanjut [m16=m10 dia].
Sejak Kamis malam [m17=m2 Detasemen Khusus 88] {e6 menggeledah} rumah di Bandung, Cirebon, Medan, Manado, Denpasar, dan Bekasi; [m35:JAD.REB sembilan orang] dibawa.
{e17 Penusukan} ini {e7 dikutuk} [m18:IDN.GOV Presiden Joko Widodo], yang {e8 menjenguk} [m36=m1 Wiranto] di RSPAD tak sampai lima jam kemudian. [m37=m18 Kepala Negara] {e9 meminta} [m19:IDN.SPY Badan Intelijen Negara] dan [m20:IDN.MIL TNI] mengejar jaringannya sampai ke akar.
[m21:IDN.SPY Kepala BIN Budi Gunawan] menerangkan [m48=m6 pelaku] sudah tiga bulan dipantau. Pernyataan itu justru {e10 dipersoalkan} [m22:IDN.LEG Fadli Zon]. Kalau dipantau, tanya [m23=m22 politikus] [m42:IDN.PTY Gerindra] tersebut, mengapa bisa sedekat itu?
Di media sosial beredar tuduhan rekayasa. [m38:IDN.MIL TNI AD] {e11 mencopot} [m24:IDN.MIL Kolonel Hendi Suhendi], Komandan Kodim Kendari, karena unggahan istrinya yang mencibir penusukan itu; [m39=m24 Hendi] {e12 ditahan} 14 hari. Nasib sama menimpa dua bintara.
"<<q3 Keputusan [m25=m26 kami] sesuai disiplin militer. Istri prajurit bagian dari prajurit>>," ujar [m26:IDN.MIL Kepala Staf Angkatan Darat Jenderal Andika Perkasa].
[m27:IDN.CVL Institute for Criminal Justice Reform] {e13 menganggap} sanksi atas ucapan orang lain itu berlebihan.
[m49=m1 Wiranto] memimpin [m28:IDN.PTY Hanura] sampai 2016. Ketua umum partai itu sekarang, [m29:IDN.PTY Oesman Sapta Odang], yang belakangan berseteru dengannya, termasuk yang pertama datang ke rumah sakit.
Pelantikan presiden 20 Oktober {e14 akan dijaga} [m30:IDN.MIL 27 ribu aparat]. [m41:IDN.COP Polisi] {e15 tidak akan memberikan} izin unjuk rasa kepada [m40:IDN.CVL siapa pun] sampai hari itu, keputusan yang {e16 dipandang} [m31:KONTRAS.CVL Kontras] menyalahi undang-undang.
e1 m6 > m1 ASSAULT actual 2019-10-10/day mode=targeted ctx=terrorism again
e2 m6 > m5 ASSAULT actual 2019-10-10/day mode=targeted ctx=terrorism
e3 m9 > m8 ASSAULT actual 2019-10-10/day mode=targeted ctx=terrorism
e4 m32 > m33 COERCE actual 2019-10-10/day mode=arrest ctx=terrorism
e5 m13 > m34 COERCE actual 2019-09-23/day mode=arrest ctx=terrorism bg
e6 m17 > m35 COERCE actual 2019-10-10/day mode=arrest ctx=terrorism
e7 m18 > m6 ACCUSE actual 2019-10-10/day mode=disapprove ctx=terrorism
e8 m18 > m36 CONSULT actual 2019-10-10/day mode=visit ctx=terrorism,executive
e9 m37 > m19,m20 REQUEST requested 2019-10-10/day mode=change ctx=terrorism
e10 m22 > m21 ACCUSE actual 2019-10-11/none mode=disapprove ctx=intelligence,terrorism
e11 m38 > m24 SANCTION actual 2019-10-11/none mode=expel ctx=military
e12 m38 > m39 COERCE actual 2019-10-11/none mode=arrest ctx=military
e13 m27 > m26 ACCUSE actual 2019-10-11/none mode=disapprove ctx=military,rights_freedoms
e14 m30 > m40 MOBILIZE planned 2019-10-20/day mode=troops ctx=executive
e15 m41 > m40 COERCE planned 2019-10-11/none mode=restrict ctx=rights_freedoms
e16 m31 > m41 ACCUSE actual 2019-10-11/none mode=disapprove ctx=rights_freedoms
e17 m6 > m5 ASSAULT actual 2019-10-10/day mode=targeted ctx=terrorism again
e18 m2 > m35 COERCE actual 2019-10-10/day mode=arrest ctx=terrorism again
q1 m14 direct cue=tutur
q2 m16 direct cue=lanjut
q3 m26 direct cue=ujar
rel m6 member_of m11
rel m9 member_of m11
rel m11 ally_of m12
rel m5 leads m28 to=2016
rel m29 leads m28
rel m23 member_of m42

### Project Multatuli 2024-07-09 article
= Rumah [m48=m10 Wartawan Karo] {e19 Dibakar}, [m2:IDN.COP Polda] {e1 Tangkap} [m49=m8 Dua Orang], [m3:IDN.CVL KKJ] {e18 Tunjuk} [m50=m17 Tentara]
~byline Laporan: Rut Diana
~byline Editor: Evi Mariani
[m4:@IDN Medan] - Enam hari lamanya [m5:IDN.COP Polda Sumatera Utara] menyebut api yang menghabiskan rumah [m6=m10 Rico Sempurna Pasaribu] di [m1:@IDN Kabanjahe] sebagai musibah. Hari ketujuh sebutannya berubah.
Senin (8/7/2024), [m7:IDN.COP Kapolda Komjen Agung Setya Imam Effendi] mengumumkan [m41=m5 anak buahnya] telah {e2 menangkap} [m8:IDN.CRM dua pria berinisial RAS dan YT], yang {e3 menyiramkan} pertalite dan solar ke dinding papan rumah wartawan [m9:#Tribrata_TV Tribrata TV] itu pada 27 Juni sebelum subuh. [m10:IDN.JRN Rico], istrinya, seorang anak, dan seorang cucu tewas.
"<<q1 Yang menyuruh masih [m11=m5 kami] kejar. Sabar>>," ucap [m12=m7 Agung].
Sabar adalah kata yang tak ingin didengar [m13:IDN.CVL Eva Meliani], putri sulung [m51=m10 Rico]. [m14=m13 Dia] {e4 sudah mengadu} ke [m15:IDN.MIL Puspom TNI AD] di [m16:@IDN Jakarta].
Sebab, seminggu sebelum meninggal, ayahnya menulis tentang warung judi yang, menurut tulisan itu, dijaga [m17:IDN.MIL seorang kopral]. [m18=m10 Ayahnya] sempat {e5 diancam} [m42:IDN.UNK orang tak dikenal] lewat telepon, dan karenanya {e6 meminta perlindungan} ke [m19:IDN.COP Polres Tanah Karo]. [m43=m19 Polres] {e7 tidak menanggapi}.
"<<q2 Tiga malam [m52=m10 ayah] tidur di kantor. Malam keempat [m53=m10 dia] rindu cucunya>>," kata [m20=m13 Eva].
[m21=m3 Komite Keselamatan Jurnalis (KKJ) Sumatera Utara] sampai pada kesimpulan serupa. Koordinatornya, [m22:IDN.CVL Array A Argus], {e8 menuduh} [m23=m17 kopral] tersebut terlibat dan {e9 mendesak} [m24:IDN.MIL Panglima TNI Jenderal Agus Subiyanto] menyerahkannya kepada penyidik.
[m44:IDN.MIL Kodam I/Bukit Barisan] {e10 menampik}. Kepala penerangannya, [m25:IDN.MIL Kolonel Rico Siagian], mengatakan <<q3 [m26=m17 anggota] sudah diperiksa dan tidak terbukti {e11 memerintahkan} siapa pun>>.
[m54=m3 KKJ], gabungan sebelas organisasi di antaranya [m27:AJI.JRN AJI] dan [m28:IDN.CVL LBH Pers], bertindak lebih jauh. Bersama [m29:IDN.JUD Komnas HAM], [m45=m3 mereka] {e12 mendatangi} [m55=m1 Kabanjahe] pada 2 Juli, menemukan dua botol air mineral berbau bensin, hal yang luput dari mata [m56=m5 polisi].
Anggota [m30:IDN.LEG Komisi III DPR], [m31:IDN.LEG Hinca Panjaitan], dari [m32:IDN.PTY Demokrat] berjanji {e13 menanyakan} perkara ini dalam rapat dengan [m33:IDN.COP Kapolri] pekan depan. Janji yang sama, demikian catatan kami, {e14 diucapkannya} pada 2021 tatkala [m34:IDN.JRN Mara Salem Harahap], wartawan [m35:@IDN Siantar], {e15 ditembak mati} [m36:IDN.MIL seorang prajurit] atas suruhan [m47:IDN.CRM pemilik tempat hiburan]. [m57=m36 Prajurit itu] meninggal sebelum diadili; [m58=m47 pemilik tempat hiburan] {e16 dihukum} seumur hidup oleh [m37:IDN.JUD PN Simalungun].
[m38:IDN.JRN Dewan Pers] membentuk tim sendiri. Wakil ketuanya, [m39:IDN.JRN Muhamad Agung Dharmajaya], {e17 meminta} agar [m40=m5 polisi] tidak berhenti pada dua orang.
Di bekas rumah itu, tersisa seng dan satu sepeda anak.
e1 m2 > m8 COERCE actual 2024-07-09/none mode=arrest ctx=crime,rights_freedoms again
e2 m41 > m8 COERCE actual 2024-07-09/none mode=arrest ctx=crime,rights_freedoms
e3 m8 > m10 ASSAULT actual 2024-06-27/day mode=destroy ctx=crime,rights_freedoms
e19 m8 > m48 ASSAULT actual 2024-06-27/day mode=destroy ctx=crime,rights_freedoms again
e4 m14 > m15 ACCUSE actual 2024-07-09/none mode=allege ctx=military,legal
e5 m42 > m18 THREATEN threatened 2024-06-17/week mode=violence ctx=rights_freedoms bg
e6 m18 > m19 REQUEST requested 2024-06-17/week mode=assist ctx=rights_freedoms bg
e7 m43 > m18 REJECT actual 2024-06-17/week mode=assist ctx=rights_freedoms bg
e8 m22 > m23 ACCUSE actual 2024-07-09/none mode=allege ctx=military,rights_freedoms
e9 m22 > m24 REQUEST requested 2024-07-09/none mode=yield ctx=military,legal
e10 m44 > m22 REJECT actual 2024-07-09/none mode=yield ctx=military
e11 m26 > m8 REQUEST denied 2024-07-09/none mode=change ctx=military,crime said=m25
e12 m45,m29 > m1 CONSULT actual 2024-07-02/day mode=visit ctx=rights_freedoms,human_rights
e13 m31 > m33 CONSULT planned 2024-07-15/week ctx=legislative,rights_freedoms
e14 m31 > m33 AGREE planned 2021-01-01/year ctx=legislative,rights_freedoms bg
e15 m36 > m34 ASSAULT actual 2021-01-01/year mode=targeted ctx=rights_freedoms,crime bg
e16 m37 > m47 SANCTION actual 2024-07-09/none mode=convict ctx=legal,crime bg
e17 m39 > m40 REQUEST requested 2024-07-09/none mode=change ctx=rights_freedoms,legal
e18 m3 > m23 ACCUSE actual 2024-07-09/none mode=allege ctx=military,rights_freedoms again
q1 m12 direct cue=ucap
q2 m20 direct cue=kata
q3 m25 indirect cue=mengatakan
rel m7 leads m5
rel m22 leads m21
rel m27 part_of m21
rel m28 part_of m21
rel m31 member_of m30
rel m31 member_of m32
rel m39 member_of m38

### Antara 2026-03-12 article
= [m1:IDN.LEG DPR] {e1 minta} [m2:IDN.COP Polri] tunda penertiban sawit di [m3:@IDN Tesso Nilo]
~date_line Kamis, 12 Maret 2026 19:22 WIB
[m4:@IDN Pekanbaru] ([m5:#Antara ANTARA]) - [m6:IDN.LEG Wakil Ketua Komisi IV DPR Ahmad Yohan] {e2 meminta} [m38=m9 aparat] menunda penertiban kebun sawit di [m7=m3 Taman Nasional Tesso Nilo], [m8:@IDN Pelalawan], sampai relokasi warga rampung.
{e18 Permintaan} itu disampaikannya kepada [m9:IDN.MIL Satuan Tugas Penertiban Kawasan Hutan (PKH)], gabungan tentara, polisi, dan jaksa, dalam kunjungan di [m10:@IDN Pekanbaru], Kamis.
"<<q1 Negara boleh tegas. Namun 800 kepala keluarga belum punya tempat. Ke mana [m11:IDN.AGR mereka] setelah pondoknya dirobohkan?>>" kata [m12=m6 politikus] [m36:IDN.PTY PAN] itu.
Ketua pelaksana satgas, [m13:IDN.MIL Mayjen Dody Triwinarto], {e3 menolak} penundaan. Tenggat 31 Maret, menurut [m39=m13 dia], sudah {e4 diumumkan} sejak akhir tahun lalu, dan [m31=m9 satgas] {e5 akan merobohkan} sawit yang tersisa pada awal April dengan atau tanpa persetujuan [m40=m11 penggarap].
Meski begitu, [m14=m13 Dody] {e6 menawarkan} jalan tengah: yang berumur di atas sepuluh tahun boleh dipanen sekali lagi.
Tawaran tersebut langsung {e7 ditampik} [m15:IDN.AGR Aliansi Petani Toro Jaya]. Juru bicaranya, [m16:IDN.AGR Wandri Simbolon], yang pada Januari {e8 ditahan} sepuluh hari oleh [m17:IDN.COP Polda Riau] karena memblokir jalan, menyatakan [m18=m15 anggotanya] {e9 akan berjaga} di kebun siang malam.
"<<q2 [m19=m15 Kami] beli tanah ini dari batin, ada suratnya>>," ujar [m41=m16 Wandri]. "<<q3 Kalau surat itu salah, penjarakan batinnya, jangan cabut pohonnya>>."
[m20:IDN.GOV Bupati Pelalawan Zukri], ketua [m37:IDN.PTY PDI Perjuangan Riau], berada di tengah. [m32=m20 Ia] {e10 mengusulkan} kepada [m22:IDN.GOV Menteri Kehutanan Raja Juli Antoni] agar 5.000 hektare eks perusahaan di Peranap dijadikan lahan pengganti. [m33=m22 Menteri], katanya, {e11 sudah setuju} secara lisan pada 2 Maret.
Dukungan atas penertiban datang dari [m23:WALHI.CVL Walhi] dan [m24:IDN.CVL Jikalahari]. [m25:IDN.CVL Koordinator Jikalahari Okto Yugo Setiyo] {e12 memuji} pengambilalihan 81 ribu hektare, tetapi {e13 mengkritik} penyerahan sebagian kebun sitaan kepada [m26:IDN.BUS PT Agrinas Palma Nusantara], perusahaan negara bentukan tahun 2025.
"<<q4 Kalau hutan, kembalikan jadi hutan>>," katanya.
[m34=m26 Agrinas], dipimpin [m27:IDN.ELI Letjen (Purn) Agus Sutomo], {e14 membantah} mengelola sawit di dalam taman nasional.
Sebelumnya, 21 November 2025, [m35:IDN.AGR massa] {e15 merusak} pos satgas di Desa Lubuk Kembang Bunga. Sebanyak [m28:IDN.AGR enam orang] {e16 divonis} bebas oleh [m29:IDN.JUD Pengadilan Negeri Pelalawan] bulan lalu; [m30:IDN.JUD jaksa] {e17 mengajukan} kasasi.
Di Tesso Nilo hidup sekitar 60 ekor gajah. Dua induk melahirkan tahun ini.
e1 m1 > m2 REQUEST requested 2026-03-12/day mode=yield ctx=environment,human_security again
e2 m6 > m9 REQUEST requested 2026-03-12/day mode=yield ctx=environment,human_security
e3 m13 > m6 REJECT actual 2026-03-12/none mode=yield ctx=environment,human_security
e4 m9 > m11 THREATEN threatened 2025-12-01/month mode=restrict ctx=environment,human_security bg
e5 m31 > m11 COERCE planned 2026-04-01/month mode=seize ctx=environment,human_security said=m13
e6 m14 > m11 CONCEDE hypothetical 2026-03-12/none ctx=environment,economic
e7 m15 > m14 REJECT actual 2026-03-12/none mode=assist ctx=environment,human_security
e8 m17 > m16 COERCE actual 2026-01-01/month mode=arrest ctx=environment,repression bg
e9 m18 > m9 PROTEST planned 2026-03-12/none mode=obstruct ctx=environment,human_security said=m16
e10 m32 > m22 REQUEST requested 2026-03-12/none mode=assist ctx=environment,human_security
e11 m33 > m32 AGREE planned 2026-03-02/day ctx=environment,human_security said=m32
e12 m25 > m9 SUPPORT actual 2026-03-12/none ctx=environment
e13 m25 > m9 ACCUSE actual 2026-03-12/none mode=disapprove ctx=environment,economic
e14 m34 > m25 REJECT actual 2026-03-12/none mode=yield ctx=environment
e15 m35 > m9 PROTEST actual 2025-11-21/day mode=vandalize ctx=environment bg
e16 m29 > m28 CONCEDE actual 2026-02-01/month ctx=legal,environment bg
e17 m30 > m28 ACCUSE actual 2026-03-12/none mode=allege ctx=legal,environment bg
e18 m6 > m9 REQUEST requested 2026-03-12/day mode=yield ctx=environment,human_security again
q1 m12 direct cue=kata
q2 m16 direct cue=ujar
q3 m16 direct cue=ujar
q4 m25 direct cue=katanya
rel m6 member_of m36
rel m9 led_by m13
rel m16 member_of m15
rel m20 leads m37
rel m25 leads m24
rel m34 led_by m27
