### Tribun Bali 2022-11-10
Menjelang KTT G20, [m1:IDN.COP Polda Bali] {e1 melarang} unjuk rasa di seluruh Denpasar dan Badung. Larangan itu {e2 disesalkan} [m2:IDN.CVL LBH Bali], yang sedang menyiapkan forum diskusi di kampus Udayana. Menurut direkturnya, Vany Primaliraning, dua orang yang mengaku intel mendatangi kantornya dan bertanya tentang peserta. [m3=m1 Kepolisian] {e3 membantah} pernah mengutus siapa pun. Rektorat tidak ingin ribut; [m4:IDN.EDU pimpinan universitas] {e4 mencabut} izin pemakaian aula, sehingga panitia pindah ke sebuah kafe di Renon.
e1 m1 > m2 COERCE actual 2022-11-10/none mode=restrict ctx=rights_freedoms
e2 m2 > m1 ACCUSE actual 2022-11-10/none mode=disapprove ctx=rights_freedoms
e3 m1 > m2 REJECT actual 2022-11-10/none ctx=rights_freedoms
e4 m4 > m2 SANCTION actual 2022-11-10/none mode=discontinue ctx=rights_freedoms

### Kompas 2005-08-31
Sebanyak 1.424 tahanan [m1:GAM.REB Gerakan Aceh Merdeka] {e1 dibebaskan} dari penjara di Aceh dan Jawa. [m7=m1 Mereka] memperoleh amnesti dari [m2:IDN.GOV Presiden Yudhoyono], sesuai dengan janji [m3=m2 pemerintah] di Helsinki dua pekan sebelumnya. Di gerbang LP Sukamiskin, [m4:GAM.REB Muhammad Usman Lampoh Awe] memeluk sipirnya. [m8=m4 Bekas menteri keuangan gerilya itu] {e2 berjanji} [m5=m1 kelompoknya] menyerahkan 840 pucuk senjata sebelum akhir tahun. [m6:EU Pemantau Eropa], yang dipimpin seorang diplomat Belanda, mencatat semuanya tanpa komentar.
e1 m2 > m1 RETREAT actual 2005-08-31/day mode=release ctx=territory
e2 m4 > m2 CONCEDE planned 2005-08-31/none ctx=territory

### Antara Sulteng 2019-01-12
Seratus hari setelah gempa, ribuan keluarga masih tinggal di tenda. [m1:IDN.CVL Forum penyintas Balaroa] {e1 mendatangi} kantor [m2:IDN.GOV Wali Kota Palu Hidayat] dan meminta daftar penerima hunian diumumkan. [m7=m2 Ia] {e2 menolak}, dengan alasan data belum bersih. "Kalau begitu [m3=m1 kami] {e3 akan tidur} di sini," sahut salah seorang ibu. [m4:IDN.LEG Ketua DPRD Ishak Cae], yang kebetulan lewat, mengajak [m5=m1 mereka] ke ruangannya dan {e4 menyanggupi} rapat dengar pendapat. Lembaga kemanusiaan dari [m6:@TUR Turki] tetap membagikan roti di Talise.
e1 m1 > m2 PROTEST actual 2019-01-12/none mode=demo ctx=disasters
e2 m2 > m1 REJECT actual 2019-01-12/none mode=yield ctx=disasters
e3 m1 > m2 THREATEN threatened 2019-01-12/none ctx=disasters
e4 m4 > m1 AGREE planned 2019-01-12/none ctx=disasters

### Jawa Pos Radar Madura 2023-05-22
Lima kepala desa di Bangkalan diperiksa [m1:IDN.JUD KPK] di Mapolda. Semuanya, kata juru bicara [m2=m1 lembaga itu], [m3:IDN.JUD Ali Fikri], {e1 ditanya} tentang uang yang disetor kepada [m4:IDN.GOV Bupati Abdul Latif Amin Imron]. Adik Fuad Amin itu {e2 ditahan} sejak Desember. Kakaknya juga pernah dihukum dalam perkara lain. [m5:IDN.PTY Partai Persatuan Pembangunan], pengusungnya, {e3 tidak akan memberi} bantuan hukum. "[m8=m4 Beliau] sudah bukan kader [m6=m5 kami]," kata sekretaris cabang.
e1 m1 > m7 ACCUSE actual 2023-05-22/none mode=investigate ctx=corruption
e2 m1 > m4 COERCE actual 2022-12-07/month mode=arrest ctx=corruption bg
e3 m5 > m4 REJECT planned 2023-05-22/none mode=assist ctx=corruption
Salah satu [m7:IDN.GOV kades], Haji Sobri, pulang naik bus.

### Sinar Harapan 2004-09-10
Pukul 10.30 mobil boks {e1 meledak} di depan Kedutaan Besar [m1:AUS.GOV Australia]. [m2:AUS.GOV John Howard], yang tengah berkampanye, menyatakan negaranya tidak akan {e2 tunduk} kepada teroris; menlunya, [m3:AUS.GOV Alexander Downer], terbang ke Jakarta malam itu dan {e3 diterima} Presiden [m4:IDN.GOV Megawati]. Tuan rumah {e4 menjanjikan} pengejaran tanpa ampun. Dari sebuah laman berbahasa Arab, [m5:JI.REB Jamaah Islamiyah] {e5 mengaku} melakukannya dan {e6 mengancam} serangan lain bila [m7:AUS.MIL tentara Australia] tidak keluar dari [m6:@IRQ Irak].
e1 m5 > m1 ASSAULT actual 2004-09-09/day mode=explosives ctx=terrorism
e2 m2 > m5 REJECT actual 2004-09-10/none mode=yield ctx=terrorism
e3 m3 > m4 CONSULT actual 2004-09-10/none mode=visit ctx=terrorism
e4 m4 > m1 AGREE planned 2004-09-10/none ctx=terrorism
e5 m5 > m1 ASSAULT actual 2004-09-09/day mode=explosives ctx=terrorism said=m5
e6 m5 > m1 THREATEN threatened 2004-09-10/none mode=violence ctx=terrorism

### CNN Indonesia 2018-04-04 none
Puisi yang dibacakan [m1:IDN.CVL Sukmawati Soekarnoputri] pada perayaan 29 tahun karier perancang Anne Avantie menjadi perbincangan. Peragaan busana itu menampilkan kebaya dengan payet dari [m2:@CZE Ceko]. Sang perancang, yang memulai usahanya dari ruang tamu di Solo, menyerahkan seluruh pendapatan malam itu untuk klinik miliknya.

### Merdeka 2012-07-25
Empat butir rekomendasi dibacakan [m1:IDN.GOV Komnas HAM] setelah empat tahun penyelidikan: peristiwa 1965 {e1 memenuhi unsur} pelanggaran berat, dan para komandan [m2:IDN.MIL Kopkamtib] harus dimintai pertanggungjawaban. [m3:IDN.JUD Kejaksaan Agung] {e2 mengembalikan} berkasnya karena dianggap kurang lengkap. Keputusan itu {e3 disayangkan} [m4:IDN.CVL YPKP 65], tempat para bekas tahanan Pulau Buru berhimpun. "[m5=m4 Kami] sudah tua, sudah banyak yang mati," kata ketuanya, Bedjo Untung. Kivlan Zen tidak ambil pusing.
e1 m1 > m2 ACCUSE actual 2012-07-23/none mode=allege ctx=human_rights
e2 m3 > m1 REJECT actual 2012-07-25/none ctx=human_rights,legal
e3 m4 > m3 ACCUSE actual 2012-07-25/none mode=disapprove ctx=human_rights

### Suara Surabaya 2021-11-02
Rombongan [m1:IDN.LAB pekerja PT Gudang Garam] tiba di Balai Kota Kediri dengan sembilan bus. [m2=m1 Mereka] khawatir kehilangan pekerjaan kalau cukai naik lagi dan {e1 menuntut} [m9=m5 pemerintah pusat] membatalkannya. [m3:IDN.GOV Wali Kota Abdullah Abu Bakar] {e2 ikut meneken} petisi [m4=m1 warganya itu]. Dari Jakarta jawabannya datang sore hari: [m5:IDN.GOV Menteri Keuangan Sri Mulyani] {e3 tetap akan menaikkan} tarif. "[m6=m5 Saya] memikirkan anak-anak," katanya. Asosiasi rumah sakit {e4 mendukung} [m7=m5 bekas direktur Bank Dunia tersebut].
e1 m1 > m5 REQUEST requested 2021-11-02/none mode=change ctx=economic
e2 m3 > m1 SUPPORT actual 2021-11-02/none ctx=economic
e3 m5 > m1 REJECT actual 2021-11-02/none mode=change ctx=economic
e4 m8 > m5 SUPPORT actual 2021-11-02/none ctx=health,economic
Dokter [m8:IDN.MED Kuntjoro Adi Purjanto] berbicara atas nama asosiasi itu.

### Dili Weekly 2012-07-17
Malam pengumuman koalisi di Dili berakhir ricuh. Simpatisan [m1:TLS.PTY Fretilin], yang merasa dihina dalam konferensi partai [m2:TLS.PTY CNRT] di televisi, {e1 melempari} mobil [m7=m4 pemerintah] dan membakar 58 kendaraan. Seorang [m8:TLS.EDU mahasiswa bernama Armindo] {e2 ditembak mati} di Hera. [m9=m6 Polisi] {e3 mengakui} peluru berasal dari senjata anggotanya. [m3:TLS.PTY Mari Alkatiri], ketua partai yang marah itu, {e4 menyerukan} pengikutnya pulang, dan [m4:TLS.GOV Xanana] {e5 berterima kasih} kepada [m5=m3 lawan lamanya] karena seruan tersebut.
e1 m1 > m4 PROTEST actual 2012-07-15/day mode=riot ctx=election
e2 m6 > m1 ASSAULT actual 2012-07-16/day mode=firearms ctx=repression
e3 m6 > m1 CONCEDE actual 2012-07-17/none ctx=repression
e4 m3 > m1 REQUEST requested 2012-07-17/none mode=yield ctx=election
e5 m4 > m3 SUPPORT actual 2012-07-17/none ctx=election
Kepala [m6:TLS.COP PNTL], Longuinhos Monteiro, menghadiri pemakaman.

### Detik Sulsel 2024-11-25
Guru honorer [m1:IDN.EDU Supriyani] sudah lelah. [m9=m1 Ia] {e1 didakwa} [m2:IDN.JUD jaksa Andoolo] memukul murid kelas satu, anak seorang [m3:IDN.COP polisi di Polsek Baito]. Menurut kepala desa, [m4=m3 perwira itu] pernah {e2 meminta} lima puluh juta supaya perkara ditutup; tuduhan tersebut {e3 dibantah} sang ayah. [m5:IDN.EDU PGRI] {e4 mengancam} mogok mengajar se-kecamatan. Sebulan kemudian [m10=m8 hakim] {e5 membebaskan} [m6=m1 perempuan yang bergaji tiga ratus ribu rupiah itu].
e1 m2 > m1 ACCUSE actual 2024-10-24/none mode=allege ctx=legal
e2 m3 > m1 REQUEST denied 2024-11-25/none mode=yield ctx=corruption,legal
e3 m3 > m7 REJECT actual 2024-11-25/none ctx=corruption,legal
e4 m5 > m2 THREATEN threatened 2024-11-25/none ctx=legal
e5 m8 > m1 CONCEDE actual 2024-11-25/none ctx=legal
Keterangan [m7:IDN.GOV Kades Rokiman] ikut dikutip [m8:IDN.JUD majelis].

### Gatra 2009-08-03
Tokoh Papua di Belanda, [m1:OPM.CVL Nicolaas Jouwe], yang meninggalkan tanah airnya pada 1961, akhirnya {e1 pulang} atas {e2 undangan} [m2:IDN.GOV Presiden Yudhoyono]. Pencipta bendera Bintang Kejora itu {e3 menyalami} [m3:IDN.GOV Menko Kesra Aburizal Bakrie] dan menyanyikan Indonesia Raya. Bekas rekan-rekannya di [m4:@NLD Den Haag] {e4 menyebut} [m5=m1 dia] lelaki tua yang dibujuk. "[m6=m1 Saya] hanya ingin mati di Kayu Pulo," balasnya, tanpa nada marah.
e1 m1 > m2 RETREAT actual 2009-03-22/none ctx=territory,diplomatic
e2 m2 > m1 REQUEST requested 2009-03-01/none mode=meet ctx=territory,diplomatic
e3 m1 > m3 CONSULT actual 2009-03-22/none mode=visit ctx=territory,diplomatic
e4 m7 > m1 ACCUSE actual 2009-08-03/none mode=disapprove ctx=territory
Komentar itu datang dari [m7:OPM.REB dewan revolusi OPM] cabang Eropa.

### JPNN 2016-10-12
Gubernur [m1:IDN.GOV Nur Alam] memenangi praperadilan? Belum. Putusan yang ditunggu pengikutnya di Kendari malah sebaliknya: [m2:IDN.JUD hakim I Wayan Karya] {e1 menolak} permohonannya. Maka [m3:IDN.JUD KPK] {e2 dapat melanjutkan} penyidikan izin tambang nikel [m4:IDN.BUS PT Anugrah Harisma Barakah]. [m5=m1 Politikus PAN itu] {e3 tetap berkantor}. [m7=m6 Partainya], lewat [m6:IDN.PTY Zulkifli Hasan], {e4 meminta} [m8=m1 sang gubernur] fokus pada perkaranya, cara halus untuk menyuruh mundur.
e1 m2 > m1 REJECT actual 2016-10-12/none ctx=legal,corruption
e2 m3 > m4 ACCUSE hypothetical 2016-10-12/none mode=investigate ctx=corruption,natural_resource
e3 m1 > m6 REJECT actual 2016-10-12/none mode=change ctx=political_institutions
e4 m6 > m1 REQUEST requested 2016-10-12/none mode=change ctx=political_institutions,corruption

### Kabar Makassar 2018-09-28
Aksi tutup tol kembali terjadi. [m1:IDN.AGR Petani Takalar] {e1 menghalangi} alat berat pabrik gula [m2:IDN.BUS PTPN XIV Takalar] yang hendak menanam di 4.500 hektare lahan bekas hak guna usaha. Perusahaan {e2 menghubungi} polres, dan dua truk Brimob {e3 datang} mengawal traktor. Tidak ada yang ditangkap, tetapi pondok di tengah kebun {e4 dibakar}, entah oleh siapa. [m3:IDN.GOV Bupati Syamsari Kitta], yang saat kampanye {e5 menjanjikan} tanah itu kembali kepada [m6=m1 mereka], sedang umrah.
e1 m1 > m2 PROTEST actual 2018-09-28/none mode=obstruct ctx=human_security
e2 m2 > m4 REQUEST requested 2018-09-28/none mode=assist ctx=human_security
e3 m4 > m1 MOBILIZE actual 2018-09-28/none mode=police ctx=human_security
e4 m5 > m1 ASSAULT actual 2018-09-28/none mode=primitive ctx=human_security
e5 m3 > m1 AGREE planned 2017-12-01/none ctx=human_security,election bg
[m4:IDN.COP Kapolres] menolak dugaan bahwa [m5:UNK pelaku] orang bayaran.

### Tempo.co 2020-03-24 none
Rumah sakit darurat di Wisma Atlet mulai menerima pasien. Penghuni pertamanya seorang pramugari yang baru mendarat dari [m1:@ITA Roma]. Direkturnya, [m2:IDN.MIL Mayjen Eko Margiyono], membagi menara menurut berat gejala; [m3=m2 perwira itu] tidur di lantai tiga dan belum pulang sejak Sabtu (21/3).

### Harian Haluan 2014-03-30
Kedubes [m1:AUS.GOV Australia] kembali {e1 ditimpuki} telur. Pengunjuk rasa dari [m2:IDN.CVL Laskar Merah Putih] marah karena [m3:AUS.SPY badan intelijen negeri itu] {e2 menyadap} telepon ibu negara. [m4:AUS.GOV Tony Abbott] {e3 tidak mau meminta maaf}; menurut pemimpin Partai Liberal tersebut, semua pemerintahan mengumpulkan informasi. [m5:IDN.GOV Presiden SBY] sudah {e4 memanggil pulang} duta besarnya dan {e5 memerintahkan} kode etik disusun. "[m6=m5 Saya] tunggu jawaban [m7=m4 beliau]," kata SBY.
e1 m2 > m1 PROTEST actual 2013-11-21/none mode=vandalize ctx=intelligence,diplomatic
e2 m3 > m5 COERCE actual 2009-08-01/none ctx=intelligence,diplomatic bg
e3 m4 > m5 REJECT actual 2013-11-19/none mode=yield ctx=intelligence,diplomatic
e4 m5 > m1 SANCTION actual 2013-11-18/none mode=withdraw ctx=intelligence,diplomatic
e5 m5 > m4 REQUEST requested 2013-11-20/none mode=change ctx=intelligence,diplomatic

### Prokal 2015-12-10
Selisihnya hanya 312 suara. [m1:IDN.PTY Pasangan nomor satu di Pilkada Bulungan] {e1 menolak menandatangani} berita acara dan {e2 mendaftarkan} perkara ke [m2:IDN.JUD MK]. Lawannya, [m3:IDN.PTY Sudjati-Ingkong], telah dinyatakan menang oleh [m4:IDN.GOV KPU setempat]. Ketua lembaga itu, Lilis Suryani, {e3 mempersilakan} gugatan: "[m5=m4 Kami] siap membuka kotak." Sementara itu, pendukung yang kalah {e4 bermalam} di lapangan Agathis dengan mesin genset dan seekor sapi.
e1 m1 > m4 REJECT actual 2015-12-10/none ctx=election
e2 m1 > m4 ACCUSE actual 2015-12-10/none mode=allege ctx=election,legal
e3 m4 > m1 AGREE actual 2015-12-10/none ctx=election
e4 m1 > m4 PROTEST actual 2015-12-10/none mode=demo ctx=election

### Berita Harian Indonesia 2017-03-04
Kim Jong-nam {e1 diusap} racun di bandara Kuala Lumpur sehari sebelumnya. [m1:MYS.COP Polisi Malaysia] {e2 menahan} [m2:IDN.LAB Siti Aisyah], pekerja asal Serang yang mengira dirinya bermain dalam acara lelucon. [m3:IDN.GOV Menlu Retno Marsudi] {e3 meminta} akses konsuler; permintaan itu {e4 dipenuhi} setelah sepuluh hari. Duta besar [m4:PRK.GOV Korea Utara], [m5:PRK.GOV Kang Chol], {e5 menuduh} [m6=m1 pihak setempat] berkomplot dengan musuh negaranya, dan {e6 diusir}.
e1 m2 > m7 ASSAULT actual 2017-02-13/day mode=unconventional ctx=cbrn
e2 m1 > m2 COERCE actual 2017-02-16/none mode=arrest ctx=cbrn
e3 m3 > m1 REQUEST requested 2017-02-17/none mode=assist ctx=legal
e4 m1 > m3 CONCEDE actual 2017-02-25/none ctx=legal
e5 m5 > m1 ACCUSE actual 2017-02-17/none mode=allege ctx=diplomatic
e6 m8 > m5 SANCTION actual 2017-03-04/none mode=expel ctx=diplomatic
[m7:PRK.ELI Saudara tiri pemimpin Korut itu] sudah lama tinggal di Makau; [m8:MYS.GOV Wisma Putra] memberi waktu 48 jam.

### Suara Karya 2013-09-06
Partai [m1:IDN.PTY Golkar] menggelar rapat pimpinan nasional di Jakarta tanpa [m2:IDN.PTY Akbar Tandjung]. Mantan ketua umum itu {e1 mengkritik} pencalonan [m3:IDN.PTY Aburizal Bakrie] karena elektabilitasnya mandek. Sang calon, yang perusahaannya tersangkut semburan lumpur di [m4:@IDN Sidoarjo], {e2 tidak menggubris}. Pengurus daerah {e3 mengukuhkan} [m5=m3 dia] secara aklamasi. "[m6=m3 Saya] {e4 merangkul} semua, termasuk Bang Akbar," katanya dalam pidato penutup.
e1 m2 > m3 ACCUSE actual 2013-09-06/none mode=disapprove ctx=election,political_institutions
e2 m3 > m2 REJECT actual 2013-09-06/none ctx=election,political_institutions
e3 m1 > m3 SUPPORT actual 2013-09-06/none ctx=election,political_institutions
e4 m3 > m2 AGREE planned 2013-09-06/none ctx=political_institutions

### Harian Rakyat Sultra 2020-12-01
Satu tahun kematian [m1:IDN.EDU Randi dan Yusuf] diperingati kawan-kawannya dengan berjalan mundur dari Universitas Halu Oleo ke [m2:IDN.COP Polda Sultra]. [m3:IDN.EDU Mereka] {e1 meminta} penembak Yusuf diungkap. Brigadir [m4:IDN.COP Abdul Malik] telah {e2 dipidana} empat tahun karena menembak Randi; hukuman itu {e3 dinilai terlalu ringan} oleh [m5:IDN.CVL KontraS]. Di gerbang mapolda [m8=m3 para mahasiswa] {e4 dihadang} kawat. Kapolda mengirim wakilnya yang {e5 menerima} setangkai bunga dari [m9=m3 mereka], lalu pulang.
e1 m3 > m2 REQUEST requested 2020-12-01/none mode=change ctx=human_rights,legal
e2 m6 > m4 SANCTION actual 2020-12-01/none mode=convict ctx=human_rights,legal
e3 m5 > m6 ACCUSE actual 2020-12-01/none mode=disapprove ctx=human_rights,legal
e4 m2 > m3 COERCE actual 2020-12-01/none mode=restrict ctx=rights_freedoms
e5 m7 > m3 CONSULT actual 2020-12-01/none ctx=human_rights
[m6:IDN.JUD PN Jakarta Selatan] memeriksa perkaranya; [m7:IDN.COP Brigjen Waris Agono] tak memberi pernyataan.

### Radio New Zealand Indonesia 2019-12-11
Hasil referendum [m1:PNG.REB Bougainville] diumumkan: 98 persen ingin merdeka. Presiden [m2:PNG.GOV John Momis], mantan pastor, {e1 meminta} [m3:PNG.GOV Port Moresby] menghormatinya. Perdana Menteri [m4:PNG.GOV James Marape] {e2 berjanji membuka} perundingan, walaupun menurut perjanjian damai parlemennya {e3 boleh menolak}. [m5:AUS.GOV Canberra] dan [m6:NZL.GOV Wellington] sama-sama {e4 memuji} jalannya pemungutan suara. Tambang Panguna milik [m7:@AUS Rio Tinto] masih tertutup lumut.
e1 m2 > m3 REQUEST requested 2019-12-11/none mode=yield ctx=territory
e2 m4 > m2 AGREE planned 2019-12-11/none ctx=territory
e3 m8 > m2 REJECT hypothetical 2019-12-11/none ctx=territory,legislative
e4 m5,m6 > m1 SUPPORT actual 2019-12-11/none ctx=territory,pro_democracy
Di [m8:PNG.LEG parlemen nasional] suara terpecah.

### Lensa Timur 2014-01-07
Lima unit rumah [m1:IDN.REL pengungsi Ahmadiyah] di Asrama Transito, Mataram, bocor. Sudah delapan tahun [m2=m1 mereka] tinggal di sana sejak {e1 diusir} dari Ketapang oleh [m3:IDN.REL massa kampung]. [m4:IDN.GOV Gubernur Zainul Majdi] {e2 tidak mengizinkan} [m7=m1 mereka] kembali. [m8=m4 Politikus muda itu] {e3 meminta} [m5=m1 para jemaat] "menyesuaikan keyakinan". [m6:IDN.CVL Sayidiman Marto dari Human Rights Working Group] {e4 mengecam} ucapan tersebut. Cucu pertama di pengungsian lahir pekan lalu.
e1 m3 > m1 COERCE actual 2006-02-04/none mode=restrict ctx=religion_ethnicity bg
e2 m4 > m1 REJECT actual 2014-01-07/none mode=yield ctx=religion_ethnicity,migration
e3 m4 > m1 REQUEST requested 2014-01-07/none mode=change ctx=religion_ethnicity
e4 m6 > m4 ACCUSE actual 2014-01-07/none mode=disapprove ctx=religion_ethnicity

### Detik 2026-07-21
Polemik seragam sekolah belum selesai. Setelah [m1:IDN.GOV Gubernur Rahmat Mirzani] {e1 menghapus} kewajiban membeli di koperasi, [m2:IDN.EDU kepala SMA negeri se-Lampung] {e2 memprotes} lewat surat bersama. [m3=m1 Ia] {e3 mengancam} mencopot [m4=m2 siapa pun yang membandel]. Ketua musyawarah kepala sekolah, Suharto, balik {e4 meminta} audiensi. [m7=m1 Sang gubernur] bersedia {e5 bertemu} "asal [m5=m2 mereka] datang membawa laporan keuangan". [m6:IDN.LEG DPRD] menonton dari jauh.
e1 m1 > m2 COERCE actual 2026-07-21/none mode=restrict ctx=economic
e2 m2 > m1 ACCUSE actual 2026-07-21/none mode=disapprove ctx=economic
e3 m1 > m2 THREATEN threatened 2026-07-21/none ctx=economic
e4 m2 > m1 REQUEST requested 2026-07-21/none mode=meet ctx=economic
e5 m1 > m2 CONSULT hypothetical 2026-07-21/none ctx=economic

### Kompas 2010-08-25
Surat larangan itu ditandatangani [m1:PHL.GOV Benigno Aquino] sendiri. Sehari setelah penyanderaan bus di Manila {e1 menewaskan} delapan [m2:HKG.CVL turis Hong Kong], [m9=m1 presiden baru tersebut] {e2 melarang} polisinya mengadakan konferensi pers. [m3:CHN.GOV Beijing] {e3 menuntut} laporan lengkap; [m4:HKG.GOV Donald Tsang] dua kali {e4 menelepon} [m5=m1 sang presiden] namun tidak pernah tersambung. Bekas polisi yang menyandera, [m6:PHL.ELI Rolando Mendoza], {e5 ditembak} regu penembak jitu. [m7:IDN.GOV Kemlu di Pejambon] memastikan tidak ada warga Indonesia di bus itu.
e1 m6 > m2 ASSAULT actual 2010-08-23/day mode=firearms ctx=crime
e2 m1 > m8 COERCE actual 2010-08-24/day mode=censor ctx=crime
e3 m3 > m1 REQUEST requested 2010-08-25/none ctx=diplomatic
e4 m4 > m1 CONSULT denied 2010-08-23/none mode=phone ctx=diplomatic
e5 m8 > m6 ASSAULT actual 2010-08-23/day mode=firearms ctx=crime
Empat perwira [m8:PHL.COP SWAT Manila] diberi cuti paksa.

### Serambi 2022-06-29
[m1:IDN.LEG DPR Aceh] menyiapkan qanun yang {e1 menambah} hukuman cambuk bagi pelaku pelecehan. [m2:IDN.CVL Flower Aceh] {e2 keberatan}, sebab cambuk justru melepaskan pelaku dari penjara. "[m3=m2 Kami] sudah tiga kali {e3 bersurat}, tidak sekali pun diundang," ujar Riswati, direktur lembaga perempuan itu. Ketua [m4:IDN.REL Majelis Permusyawaratan Ulama], Tgk Faisal Ali, {e4 sependapat} dengan para aktivis. [m5=m1 Dewan] pun {e5 membuka pintu}: rapat dengar pendapat dijadwalkan sesudah Iduladha.
e1 m1 > m6 THREATEN threatened 2022-06-29/none mode=restrict ctx=gender,legislative
e2 m2 > m1 REJECT actual 2022-06-29/none ctx=gender,legislative
e3 m2 > m1 REQUEST requested 2022-06-29/none mode=meet ctx=gender,legislative
e4 m4 > m2 SUPPORT actual 2022-06-29/none ctx=gender
e5 m1 > m2 CONCEDE planned 2022-07-15/none ctx=gender,legislative
Tahun lalu [m6:IDN.CRM terpidana pelecehan] yang dicambuk berjumlah sebelas.
