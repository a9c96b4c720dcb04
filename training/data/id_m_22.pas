### Kompas.com 2023-07-29
[m1:IDN.JUD KPK] {e1 menetapkan} [m2:IDN.MIL Kepala Basarnas Marsekal Madya Henri Alfiandi] sebagai tersangka suap pengadaan alat deteksi korban. Penetapan itu {e2 diprotes} [m3:IDN.MIL Puspom TNI], yang berpendapat hanya [m4=m3 pihaknya] berwenang memeriksa prajurit aktif. Rombongan perwira lalu {e3 mendatangi} kantor komisi tersebut. Dua jam kemudian, Wakil Ketua KPK [m5:IDN.JUD Johanis Tanak] {e4 meminta maaf} dan menyebut [m6=m1 penyelidiknya] khilaf. [m7:IDN.CVL Pegiat antikorupsi] {e5 menyayangkan} permintaan maaf itu. Brigjen Asep Guntur, direktur penyidikan, mengajukan pengunduran diri.
e1 m1 > m2 ACCUSE actual 2023-07-26/none mode=allege ctx=corruption
e2 m3 > m1 ACCUSE actual 2023-07-28/none mode=disapprove ctx=corruption,military
e3 m3 > m1 CONSULT actual 2023-07-28/none mode=visit ctx=corruption,military
e4 m5 > m3 SUPPORT actual 2023-07-28/none ctx=corruption,military
e5 m7 > m5 ACCUSE actual 2023-07-29/none mode=disapprove ctx=corruption

### Antara 2020-04-27
[m1:IDN.GOV Gubernur Bali Wayan Koster] {e1 melarang} [m8=m7 warga] mudik. Larangan tersebut tidak berlaku bagi [m2:IDN.LAB anak buah kapal pesiar] yang baru dipulangkan dari [m3:@ITA Civitavecchia]; [m4=m2 mereka] dijemput di bandara dan diminta tinggal di hotel. Ketika sebagian menolak, [m5:IDN.REL bendesa adat] {e2 menjaga} pintu rumah [m9=m2 mereka]. Ketua [m6:IDN.LAB Serikat Pekerja Pariwisata] {e3 mengkritik} perlakuan itu. [m10=m1 Gubernur], yang juga ketua partai di provinsi, {e4 menawarkan} paket sembako selama masa karantina.
e1 m1 > m7 COERCE actual 2020-04-27/none mode=restrict ctx=health
e2 m5 > m2 COERCE actual 2020-04-27/none mode=restrict ctx=health
e3 m6 > m5 ACCUSE actual 2020-04-27/none mode=disapprove ctx=health,rights_freedoms
e4 m1 > m2 AGREE planned 2020-04-27/none ctx=health
Sampai malam [m7:IDN.CVL warga perantauan] masih antre di Padangbai.

### Tribun Jogja 2018-01-31
Penolakan terhadap bandara di Kulon Progo belum padam. [m1:IDN.AGR Paguyuban Warga Penolak Penggusuran] menghalangi alat berat [m2:IDN.BUS Angkasa Pura I], dan seorang di antara [m3=m1 mereka] {e1 dicekik} [m4:IDN.COP polisi]. Kapolres Irfan Rifai {e2 membantah}. Menurut [m5=m4 perwira itu], anggotanya hanya menarik [m8=m1 warga] agar tidak terlindas. [m6:IDN.REL Keuskupan Agung Semarang] {e3 mengirim} relawan medis; "Tanah bukan urusan [m7=m6 kami]," kata romo yang memimpin rombongan. Perusahaan bandara tersebut {e4 bertekad melanjutkan} pengosongan sampai April.
e1 m4 > m1 ASSAULT actual 2018-01-31/none mode=beat ctx=human_security,repression
e2 m4 > m1 REJECT actual 2018-01-31/none ctx=human_security,repression
e3 m6 > m1 AID actual 2018-01-31/none ctx=human_security,health
e4 m2 > m1 COERCE planned 2018-01-31/none mode=seize ctx=human_security
e5 m1 > m2 PROTEST actual 2018-01-31/none mode=obstruct ctx=human_security
Aksi {e5 penghalangan} berlangsung dua jam.

### Serambinews 2018-04-19
[m1:IDN.GOV Irwandi Yusuf] {e1 mengumumkan} bahwa hukuman cambuk dipindahkan ke dalam lapas, dan keputusan itu {e2 disambut} pengusaha asing. Sebaliknya, [m2:IDN.LEG DPR Aceh] {e3 akan menggugat} [m8=m1 gubernur] karena tidak meminta persetujuan [m9=m2 mereka]. Demonstran dari [m3:IDN.REL Front Pembela Islam Aceh] {e4 membawa} spanduk ke Meuligoe. "[m4=m1 Saya] tidak menghapus cambuk," ujar [m5=m1 dia]. Kepala dinas syariat, [m6:IDN.GOV Munawar Djalil], memilih berhati-hati: kantornya menunggu petunjuk.
e1 m1 > m7 CONCEDE actual 2018-04-12/none ctx=religion_ethnicity,human_rights
e2 m7 > m1 SUPPORT actual 2018-04-12/none ctx=economic,religion_ethnicity
e3 m2 > m1 ACCUSE planned 2018-04-16/none mode=allege ctx=religion_ethnicity,political_institutions
e4 m3 > m1 PROTEST actual 2018-04-19/none mode=demo ctx=religion_ethnicity
Mitra dagang yang dimaksud, [m7:ARE.BUS investor dari Abu Dhabi], berkunjung bulan lalu.

### detikNews 2016-09-28
[m1:IDN.PTY Agus Harimurti Yudhoyono] {e1 meninggalkan} dinas militer untuk menjadi calon gubernur DKI. Surat pengunduran dirinya {e2 diterima} [m2:IDN.MIL Panglima TNI Gatot Nurmantyo], yang menyayangkan tetapi {e3 menghormati} pilihan itu. [m3=m1 Mayor berusia 38 tahun tersebut] didukung [m4:IDN.PTY Demokrat, PPP, PKB, dan PAN]. Rivalnya, [m5:IDN.PTY Anies Baswedan], yang baru saja {e4 dicopot} dari kabinet oleh [m6:IDN.GOV Jokowi], {e5 mengirim} ucapan lewat pesan singkat. "[m7=m5 Beliau] senior [m8=m1 saya] di kampus," kata Agus.
e1 m1 > m2 RETREAT actual 2016-09-23/none mode=resign ctx=election,military
e2 m2 > m1 AGREE actual 2016-09-28/none ctx=election,military
e3 m2 > m1 SUPPORT actual 2016-09-28/none ctx=election,military
e4 m6 > m5 SANCTION actual 2016-07-27/none mode=expel ctx=executive bg
e5 m5 > m1 SUPPORT actual 2016-09-28/none ctx=election

### Pontianak Post 2022-01-06
[m8=m6 Massa] {e1 merusak} masjid jemaat [m1:IDN.REL Ahmadiyah] di Balai Harapan, Sintang, meskipun [m2:IDN.COP tiga ratus polisi] berjaga. [m3:IDN.GOV Menteri Agama Yaqut Cholil Qoumas] {e2 menyebut} perbuatan itu biadab. [m9=m3 Ia] {e3 menuntut} kepala daerah melindungi semua [m10:IDN.CVL warga]; [m4:IDN.GOV Bupati Jarot Winarno], yang dua pekan sebelumnya {e4 menutup} rumah ibadah tersebut, mengatakan [m5=m4 dirinya] sudah berusaha. Dua puluh dua [m6:IDN.REL perusak] {e5 dijatuhi hukuman} empat bulan oleh [m7:IDN.JUD PN Pontianak]. Jemaat menilai putusan itu pesan yang salah.
e1 m6 > m1 PROTEST actual 2021-09-03/day mode=riot ctx=religion_ethnicity
e2 m3 > m6 ACCUSE actual 2021-09-04/none mode=disapprove ctx=religion_ethnicity
e3 m3 > m4 REQUEST requested 2021-09-04/none mode=change ctx=religion_ethnicity
e4 m4 > m1 COERCE actual 2021-08-27/none mode=restrict ctx=religion_ethnicity
e5 m7 > m6 SANCTION actual 2022-01-06/none mode=convict ctx=religion_ethnicity,legal

### Warta Ekonomi 2018-06-05 none
Penjualan sarung Gajah Duduk meningkat menjelang Lebaran. Pabriknya di Pekalongan menerima pesanan dari [m1:@SOM Mogadishu] dan [m2:@YEM Aden]. Pemilik toko di Tanah Abang, Hj. Nursida, mengaku hanya tidur tiga jam; [m3:? suaminya] menjaga kasir. [m4:IDN.GOV Presiden] terlihat memakai sarung serupa di Sukabumi.

### CNN Indonesia 2025-02-05
[m1:PHL.GOV Wakil Presiden Sara Duterte] mengatakan [m10=m1 ia] telah {e1 menyuruh} seseorang membunuh [m2:PHL.GOV Ferdinand Marcos Jr.] jika [m3=m1 dirinya] tewas lebih dahulu. [m4=m2 Sang presiden] {e2 menyebut} ancaman itu mengganggu dan berjanji {e3 melawan}. [m5:PHL.COP Biro Investigasi Nasional] {e4 memanggil} putri [m6:PHL.ELI Rodrigo Duterte] tersebut. "[m7=m1 Saya] disalahartikan," ujarnya kemudian. Dua bulan berselang, [m8:PHL.LEG DPR] {e5 memakzulkan} [m9=m1 dia] dengan 215 suara.
e1 m1 > m2 THREATEN threatened 2024-11-23/none mode=violence ctx=executive
e2 m2 > m1 ACCUSE actual 2024-11-25/none mode=disapprove ctx=executive
e3 m2 > m1 THREATEN threatened 2024-11-25/none ctx=executive
e4 m5 > m1 ACCUSE actual 2024-11-26/none mode=investigate ctx=executive,legal
e5 m8 > m1 ACCUSE actual 2025-02-05/day mode=allege ctx=legislative,executive

### Jubi 2016-05-03
Dalam satu hari lebih dari seribu lima ratus [m1:IDN.CVL anggota KNPB] {e1 ditangkap} di Jayapura, Merauke, dan Sorong ketika [m7=m1 mereka] {e2 berunjuk rasa} menyokong pertemuan kelompok parlemen di London. [m2:IDN.COP Kapolda Paulus Waterpauw] mengatakan semuanya akan {e3 dipulangkan} pada malam hari. Di Westminster, [m3:GBR.OPP Jeremy Corbyn] duduk di samping [m4:ULMWP Benny Wenda] dan {e4 menyerukan} penentuan nasib sendiri. Duta Besar [m5:IDN.GOV Rizal Sukma] {e5 menganggap} pertemuan itu tidak mewakili [m8:GBR.GOV pemerintah setempat].
e1 m2 > m1 COERCE actual 2016-05-02/day mode=arrest ctx=territory,repression
e2 m1 > m6 PROTEST actual 2016-05-02/day mode=demo ctx=territory
e3 m2 > m1 RETREAT planned 2016-05-02/day mode=release ctx=territory
e4 m3 > m6 REQUEST requested 2016-05-03/none mode=change ctx=territory
e5 m5 > m3 REJECT actual 2016-05-03/none ctx=territory,diplomatic
Juru bicara [m6:IDN.GOV Kemlu] menambahkan bahwa isu itu bukan hal baru.

### Harian Kompas 2002-08-16
[m1:IDN.JUD Pengadilan HAM ad hoc] membuka sidang pertama dengan terdakwa [m2:IDN.GOV mantan Gubernur Timtim Abilio Soares]. [m9=m2 Ia] {e1 didakwa} membiarkan pembantaian di Gereja Liquica. Panglima TNI, sejumlah jenderal, dan ratusan pengunjung memenuhi ruangan, {e2 memberi dukungan} kepada [m3=m2 terdakwa]. Lima bulan kemudian [m10=m1 hakim] {e3 menghukum} tiga tahun; terdakwa militer {e4 dibebaskan}. [m4:HRW Human Rights Watch] {e5 menyebut} proses itu lelucon. Abilio merasa dikorbankan: "[m5=m2 Saya] orang sipil satu-satunya yang masuk."
e1 m6 > m2 ACCUSE actual 2002-03-14/none mode=allege ctx=human_rights,legal
e2 m7 > m2 SUPPORT actual 2002-03-14/none ctx=human_rights,military
e3 m1 > m2 SANCTION actual 2002-08-14/none mode=convict ctx=human_rights,legal
e4 m1 > m8 CONCEDE actual 2002-08-15/none ctx=human_rights,legal
e5 m4 > m1 ACCUSE actual 2002-08-16/none mode=disapprove ctx=human_rights
Surat itu dibacakan [m6:IDN.JUD jaksa I Ketut Murtika]; di barisan depan tampak [m7:IDN.MIL Jenderal Endriartono Sutarto], di belakangnya [m8:IDN.MIL Timbul Silaen] yang berseragam polisi.

### Tribun Bangka 2022-11-30
[m1:IDN.GOV Penjabat Gubernur Ridwan Djamaluddin] {e1 menertibkan} tambang apung di Teluk Kelabat. [m2:IDN.LAB Penambang] {e2 meminta} waktu seminggu, {e3 ditolak}, lalu menenggelamkan pontonnya sendiri. [m3:IDN.MIL Danlanal Kolonel Fajar Hernawan] {e4 menjemput} [m7=m2 mereka] dengan sekoci, sebuah tindakan yang dipuji [m4:IDN.LAB nelayan setempat]. Pejabat yang merangkap dirjen mineral itu tidak hadir; {e5 pujian} untuk [m5=m3 perwira tersebut] tak [m8=m1 ia] tanggapi. Sebulan berikutnya [m6=m1 ia] diganti.
e1 m1 > m2 COERCE actual 2022-11-30/none mode=restrict ctx=natural_resource
e2 m2 > m1 REQUEST requested 2022-11-30/none mode=yield ctx=natural_resource
e3 m1 > m2 REJECT actual 2022-11-30/none mode=yield ctx=natural_resource
e4 m3 > m2 AID actual 2022-11-30/none ctx=human_security
e5 m4 > m3 SUPPORT actual 2022-11-30/none ctx=human_security

### Republika 2012-01-01
[m1:IDN.GOV Presiden SBY] {e1 berkunjung} ke rumah [m2:IDN.REL KH Maimun Zubair] di Sarang. Kepada tuan rumah [m3=m1 ia] {e2 meminta} nasihat tentang kekerasan di Sampang. [m4=m2 Kiai sepuh itu] berpesan agar negara jangan tunduk. Sepekan setelah itu pesantren Syiah di Nangkernang {e3 dibakar}; [m5:IDN.GOV Bupati Noer Tjahja] {e4 mengungsikan} penghuninya. Ketua [m6:IDN.REL MUI Jawa Timur], Abdusshomad Buchori, {e5 mengeluarkan} fatwa sesat untuk [m7:IDN.REL ajaran Tajul Muluk].
e1 m1 > m2 CONSULT actual 2012-01-01/none mode=visit ctx=religion_ethnicity
e2 m1 > m2 REQUEST requested 2012-01-01/none mode=assist ctx=religion_ethnicity
e3 m8 > m7 PROTEST actual 2011-12-29/none mode=riot ctx=religion_ethnicity
e4 m5 > m7 AID actual 2011-12-30/none ctx=religion_ethnicity,migration
e5 m6 > m7 ACCUSE actual 2012-01-01/none mode=disapprove ctx=religion_ethnicity
[m8:IDN.REL Lima ratus pembakar] membawa celurit.

### Radar Tegal 2017-08-29
[m1:IDN.GOV Wali Kota Siti Masitha] dan [m2:IDN.GOV tiga belas kepala dinas] sudah tak saling bicara. Para pejabat tersebut {e1 dibebastugaskan} karena memboikot upacara. [m3:IDN.GOV Gubernur Ganjar] {e2 mendamaikan} [m8=m1+m2 mereka] di Semarang, tetapi begitu pulang [m4=m1 perempuan itu] kembali {e3 mengunci} ruang kerja. [m5:IDN.GOV Komisi ASN] {e4 memerintahkan} semua dipulihkan. Perintah ini juga {e5 tak dituruti}. Dua tahun kemudian [m6:IDN.JUD KPK] {e6 menangkap} [m7=m1 dia].
e1 m1 > m2 SANCTION actual 2017-08-29/none mode=expel ctx=political_institutions
e2 m3 > m1,m2 CONSULT actual 2017-08-29/none mode=third-party ctx=political_institutions
e3 m1 > m2 COERCE actual 2017-08-29/none mode=restrict ctx=political_institutions
e4 m5 > m1 REQUEST requested 2017-08-29/none mode=change ctx=political_institutions
e5 m1 > m5 REJECT actual 2017-08-29/none mode=change ctx=political_institutions
e6 m6 > m1 COERCE actual 2017-08-29/day mode=arrest ctx=corruption

### VOA Indonesia 2024-09-21
Sembilan belas bulan penyanderaan berakhir tanpa tembakan. [m1:NZL.LAB Philip Mehrtens] {e1 dijemput} [m2:IDN.COP tim Satgas Damai Cartenz] di Maibarok setelah [m3:TPNPB.REB Egianus Kogoya] {e2 melepaskannya}. Di Timika, pilot itu berbicara kepada keluarganya lewat telepon. [m4:NZL.GOV Menlu Winston Peters] {e3 memuji} kesabaran Jakarta; menurut [m5=m4 dia], banyak pihak menolak operasi militer. Bekas bupati Nduga, [m6:IDN.GOV Edison Gwijangge], disebut-sebut {e4 membujuk} komandan muda tersebut. [m8=m2 Juru bicara polisi] {e5 menyangkal} ada tebusan.
e1 m2 > m1 AID actual 2024-09-21/day ctx=territory
e2 m3 > m1 RETREAT actual 2024-09-21/day mode=release ctx=territory
e3 m4 > m7 SUPPORT actual 2024-09-21/none ctx=territory,diplomatic
e4 m6 > m3 REQUEST requested 2024-09-21/none mode=yield ctx=territory
e5 m2 > m3 AID denied 2024-09-21/none ctx=territory
Bagi [m7:IDN.GOV pemerintah], pembebasan itu keberhasilan diplomasi.

### Tabanan Ekspres 2009-02-18 none
Kawanan jalak bali dilepaskan di Pulau Nusa Penida oleh yayasan pimpinan [m1:IDN.CVL drh. Bayu Wirayudha]. Seorang peneliti dari [m2:@DEU Köln] memasang cincin pada kaki burung. Klian banjar berjanji anak-anak tidak akan membawa ketapel, dan mereka menepatinya sampai Galungan.

### Metro Manado 2026-08-03
[m1:IDN.PTY PDI-P Sulawesi Utara] {e1 memberhentikan} empat anggota fraksinya yang mendukung hak angket terhadap [m2:IDN.GOV Gubernur Yulius Selvanus]. [m7=m2 Gubernur dari partai lain itu] justru {e2 menelepon} [m3:IDN.LEG keempatnya] untuk {e3 menyampaikan simpati}. Ketua partai di provinsi tersebut, [m4:IDN.PTY Olly Dondokambey], mengatakan keputusan datang dari Jakarta. [m5=m3 Mereka] {e4 akan melawan} di mahkamah partai. Salah satunya, Jeane Laluyan, sempat {e5 ditawari} kursi oleh [m6:IDN.PTY Gerindra], tetapi {e6 menolak}.
e1 m1 > m3 SANCTION actual 2026-08-03/none mode=expel ctx=legislative,political_institutions
e2 m2 > m3 CONSULT actual 2026-08-03/none mode=phone ctx=political_institutions
e3 m2 > m3 SUPPORT actual 2026-08-03/none ctx=political_institutions
e4 m3 > m1 ACCUSE planned 2026-08-03/none mode=allege ctx=political_institutions,legal
e5 m6 > m3 AGREE planned 2026-08-03/none ctx=political_institutions
e6 m3 > m6 REJECT actual 2026-08-03/none mode=assist ctx=political_institutions

### Antara Kalsel 2023-02-07
[m1:IDN.LEG DPRD Tanah Bumbu] memanggil [m2:IDN.BUS direksi Arutmin] karena retakan jalan nasional di Satui. Yang hadir hanya manajer hubungan masyarakat, sehingga rapat {e1 ditunda}. "[m3=m1 Kami] bukan pos satpam," ketus ketua komisi, Abdul Rahim. Perusahaan, lewat keterangan tertulis, {e2 menyatakan menyesal} dan {e3 akan mengirim} direktur utama pekan depan. [m4:IDN.GOV Balai Jalan] sementara itu {e4 menutup} satu lajur. [m6:IDN.CVL Warga di tepi jalan] mengungsi ke rumah kerabat mereka.
e1 m1 > m2 REJECT actual 2023-02-07/none mode=meet ctx=natural_resource
e2 m2 > m1 SUPPORT actual 2023-02-07/none ctx=natural_resource
e3 m2 > m1 CONSULT planned 2023-02-14/week ctx=natural_resource
e4 m4 > m5 COERCE actual 2023-02-07/none mode=restrict ctx=natural_resource
e5 m1 > m2 REQUEST requested 2023-02-07/none mode=meet ctx=natural_resource,legislative
Surat {e5 panggilan} kedua sudah dikirim; [m5:IDN.LAB sopir truk] diminta memutar.
