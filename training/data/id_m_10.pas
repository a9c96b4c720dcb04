### Tribunnews 2021-02-27
Rumah jabatan [m1:IDN.GOV Gubernur Nurdin Abdullah] di Makassar didatangi tujuh orang lewat tengah malam. [m2=m1 Ia] baru tidur dua jam ketika penyidik [m3:IDN.JUD KPK] {e1 membawanya} ke bandara. Istrinya berkata [m4=m1 suaminya] pergi tanpa ganti baju. Dalam jumpa pers sore harinya, [m5=m3 komisi itu] {e2 menuduh} [m6=m1 sang profesor kehutanan] menerima dua miliar dari seorang kontraktor melalui [m7:IDN.GOV kepala dinasnya]. [m8:IDN.GOV Wagub Andi Sudirman] belum mau bicara soal jabatan yang bakal dipegangnya.
e1 m3 > m1 COERCE actual 2021-02-27/day mode=arrest ctx=corruption
e2 m3 > m1 ACCUSE actual 2021-02-27/day mode=allege ctx=corruption

### Antara NTT 2022-05-17
[m1:TLS.GOV Kementerian Dalam Negeri Timor-Leste] dan [m2:IDN.GOV Pemprov NTT] {e1 membuka kembali} pasar bersama di Motaain setelah dua tahun tutup. Kedua delegasi berjabat tangan di garis kuning; [m3:TLS.COP polisi perbatasan] dari seberang bahkan membawa sekarung kopi untuk [m4:IDN.MIL rekan-rekan Satgas Pamtas]. [m5=m4 Mereka] {e2 membalas} dengan obat malaria. Bupati Belu, [m6:IDN.GOV Agus Taolin], {e3 berencana mengundang} pedagang Bobonaro ke festival fulan fehan bulan Agustus. Sengketa lahan di Naktuka tidak disinggung sama sekali.
e1 m1 > m2 COOPERATE actual 2022-05-17/none ctx=economic
e2 m4 > m3 AID actual 2022-05-17/none ctx=health
e3 m6 > m1 AGREE planned 2022-05-17/none ctx=economic
e4 m3 > m4 AID actual 2022-05-17/none ctx=economic
Upacara {e4 pemberian} itu disaksikan camat.

### Kompas 2018-01-12
Wali kota, ulama, dan tetua adat duduk satu meja di Singkawang. [m1:IDN.GOV Tjhai Chui Mie], perempuan Tionghoa pertama yang memimpin kota itu, baru sebulan dilantik, dan [m2:IDN.REL Front Pembela Islam setempat] sejak awal {e1 menolak} [m3=m1 dia]. Malam itu ketuanya {e2 mencabut} penolakan tersebut. Sebagai balasan, [m4=m1 sang wali kota] {e3 akan merenovasi} gerbang masjid raya dengan uang pribadi. [m5:IDN.CVL Dewan Adat Dayak], yang memperantarai {e4 pertemuan}, menyembelih seekor babi di tempat lain.
e1 m2 > m1 REJECT actual 2017-12-18/month ctx=religion_ethnicity,election
e2 m2 > m1 CONCEDE actual 2018-01-12/none ctx=religion_ethnicity
e3 m1 > m2 AGREE planned 2018-01-12/none ctx=religion_ethnicity
e4 m5 > m1,m2 CONSULT actual 2018-01-12/none mode=third-party ctx=religion_ethnicity

### Suara Papua 2024-02-03
Pilot [m1:NZL.LAB Philip Mehrtens] muncul dalam rekaman baru. [m2=m1 Ia], dengan janggut yang memanjang, meminta [m3:NZL.GOV negaranya] mengirim inhaler. Rekaman itu dikirim [m4:TPNPB.REB Sebby Sambom], juru bicara kelompok yang {e1 menawannya} setahun lebih. [m7=m4 Ia] mengatakan [m8=m4 pihaknya] {e2 siap melepas} tawanan tanpa syarat, suatu perubahan besar dari {e3 ancaman} tahun lalu untuk menembaknya. [m5:IDN.COP Kapolda Mathius Fakhiri] menyambut kabar tersebut dengan hati-hati; [m6=m5 jenderal asli Papua itu] sudah menyediakan helikopter.
e1 m4 > m1 ASSAULT actual 2023-02-07/none mode=abduct ctx=territory bg
e2 m4 > m1 CONCEDE planned 2024-02-03/none ctx=territory
e3 m4 > m1 THREATEN threatened 2023-05-27/year mode=violence ctx=territory bg

### Merdeka.com 2011-05-23
Surat Ketua [m1:IDN.JUD Mahkamah Konstitusi Mahfud MD] kepada [m8=m5 Presiden] membuat gaduh partai penguasa. Isinya: bendahara [m2:IDN.PTY Demokrat], [m3:IDN.PTY Nazaruddin], pernah {e1 memberikan} dua amplop berisi 120.000 dolar Singapura kepada sekretaris jenderal lembaganya, [m4:IDN.JUD Janedjri Gaffar], yang {e2 mengembalikannya}. [m5:IDN.GOV Presiden SBY] {e3 menemui} pengirim surat itu di istana. Nazaruddin {e4 menuduh} [m6=m1 mantan menteri pertahanan tersebut] mencari panggung. Tiga hari kemudian dewan kehormatan {e5 memberhentikan} [m7=m3 dia] sebagai bendahara.
e1 m3 > m4 AID actual 2010-09-23/year ctx=corruption said=m1 bg
e2 m4 > m3 REJECT actual 2010-09-23/year ctx=corruption bg
e3 m5 > m1 CONSULT actual 2011-05-23/none ctx=corruption
e4 m3 > m1 ACCUSE actual 2011-05-23/none mode=disapprove ctx=corruption
e5 m2 > m3 SANCTION actual 2011-05-23/day mode=expel ctx=corruption,political_institutions

### Tabloid Bola 2014-05-11 none
Final kejuaraan bulu tangkis beregu berlangsung di [m1:@IND New Delhi]. Tunggal pertama Indonesia, Tommy Sugiarto, takluk dari pemain [m2:@MYS Malaysia] dalam dua gim. "[m3=m2 Ia] terlalu sabar malam ini," kata Tommy tentang lawannya. Pelatih kedua regu dulu sekamar di Cipayung, dan sampai sekarang mereka masih bertukar resep sambal.

### Kabar24 2019-09-08
Uji kelayakan pimpinan KPK belum dimulai, tetapi kegaduhan sudah terjadi. [m1:IDN.CVL Koalisi masyarakat sipil] {e1 meminta} panitia seleksi mencoret nama seorang [m2:IDN.COP jenderal polisi] yang pernah menjabat deputi di Kuningan. [m3:IDN.GOV Yenti Garnasih], ketua panitia itu, {e2 tidak bersedia}: menurut [m4=m3 pakar pencucian uang tersebut], semua calon lolos penelusuran. Pegawai [m5:IDN.JUD lembaga antikorupsi] {e3 menutupi} logo gedung dengan kain hitam. Calon yang dimaksud tersenyum saja, lalu {e4 mengajak} [m6=m1+m5 mereka yang menentangnya] berdialog.
e1 m1 > m3 REQUEST requested 2019-09-08/none mode=change ctx=corruption
e2 m3 > m1 REJECT actual 2019-09-08/none mode=change ctx=corruption
e3 m5 > m3 PROTEST actual 2019-09-08/none mode=demo ctx=corruption
e4 m2 > m1 REQUEST requested 2019-09-08/none mode=meet ctx=corruption

### Lombok Post 2019-07-15
[m1:IDN.JUD Majelis hakim PN Mataram] sudah pernah membebaskan [m2:IDN.EDU Baiq Nuril Maknun]. Namun [m3:IDN.JUD Mahkamah Agung] {e1 menghukum} [m4=m2 guru honorer itu] enam bulan karena merekam percakapan mesum atasannya. Kini perempuan tiga anak tersebut {e2 memohon amnesti} kepada [m5:IDN.GOV Presiden]. [m6:IDN.LEG Rieke Diah Pitaloka] {e3 mendampingi} [m7=m2 dia] ke kantor staf presiden, tempat [m8:IDN.GOV Moeldoko] {e4 menjanjikan} jawaban sebelum Agustus. Mantan kepala sekolah yang suaranya direkam telah dipromosikan.
e1 m3 > m2 SANCTION actual 2018-09-26/none mode=convict ctx=gender,legal
e2 m2 > m5 REQUEST requested 2019-07-15/none mode=yield ctx=gender,legal
e3 m6 > m2 AID actual 2019-07-15/none ctx=gender
e4 m8 > m2 AGREE planned 2019-07-15/none ctx=gender,legal

### Jakarta Globe Indonesia 2011-07-28
Video berdurasi tujuh menit memperlihatkan seribu orang {e1 menghajar} dua puluh [m1:IDN.REL pengikut Ahmadiyah] di Cikeusik. Tiga dari korban meninggal di sawah. [m2:IDN.COP Polisi] yang hanya sekompi mundur teratur. [m3:USA.GOV Duta Besar Scot Marciel] {e2 menyatakan prihatin}; [m4:IDN.GOV Menteri Agama Suryadharma Ali] {e3 mengutuk} kekerasan tetapi {e4 mengulangi} keinginannya membubarkan [m5=m1 jemaat itu]. Enam bulan kemudian, [m6:IDN.JUD PN Serang] {e5 memidana} dua belas [m7:IDN.REL penyerang] tidak lebih dari enam bulan, lebih ringan daripada [m8=m1 seorang korban yang melawan].
e1 m7 > m1 ASSAULT actual 2011-02-06/day mode=beat ctx=religion_ethnicity
e2 m3 > m4 ACCUSE actual 2011-02-08/none mode=disapprove ctx=religion_ethnicity
e3 m4 > m7 ACCUSE actual 2011-02-07/none mode=disapprove ctx=religion_ethnicity
e4 m4 > m1 THREATEN threatened 2011-02-07/none mode=restrict ctx=religion_ethnicity
e5 m6 > m7 SANCTION actual 2011-07-28/none mode=convict ctx=religion_ethnicity,legal

### Tribun Kaltim 2025-11-12
Rapat [m1:IDN.LEG Komisi III DPRD Kaltim] dengan [m2:IDN.BUS manajemen KPC] tertutup bagi wartawan. Di luar, [m3:IDN.CVL warga Sekerat] menunggu dengan jeriken berisi air keruh yang menurut [m4=m3 mereka] berasal dari kolam perusahaan. Ketua komisi, [m5:IDN.LEG Abdulloh], kemudian keluar dan {e1 mengatakan} [m9=m1 pihaknya] akan membentuk panitia kerja bila hasil laboratorium buruk. Perusahaan {e2 bersedia membiayai} pengujian. Tawaran itu malah {e3 dicurigai} [m6=m3 para penunggu]: "[m7=m3 Kami] mau laboratorium yang [m8=m3 kami] pilih."
e1 m1 > m2 ACCUSE hypothetical 2025-11-12/none mode=investigate ctx=environment,natural_resource
e2 m2 > m3 AGREE planned 2025-11-12/none ctx=environment
e3 m3 > m2 REJECT actual 2025-11-12/none mode=assist ctx=environment

### Detikcom 2002-05-20
Upacara pukul nol di Taci Tolu dihadiri 92 negara. [m1:UN Sekjen PBB Kofi Annan] {e1 menyerahkan} kekuasaan kepada [m2:TLS.GOV Presiden Xanana Gusmão]. [m3:IDN.GOV Megawati], yang beberapa partai di rumahnya {e2 larang} datang, muncul sepuluh menit sebelum bendera naik dan {e3 dirangkul} bekas musuh tentaranya. Enam kapal perang yang semula {e4 dikirim} tanpa pemberitahuan sudah pulang. [m4:TLS.PTY Mari Alkatiri] bercanda bahwa negaranya kini cukup besar untuk dikepung.
e1 m1 > m2 SUPPORT actual 2002-05-20/day ctx=territory,diplomatic
e2 m5 > m3 REQUEST requested 2002-05-15/none ctx=diplomatic
e3 m2 > m3 SUPPORT actual 2002-05-20/day ctx=diplomatic
e4 m6 > m2 MOBILIZE actual 2002-05-17/none mode=weapons ctx=military
e5 m3 > m2 CONSULT actual 2002-05-20/day mode=visit ctx=diplomatic
{e5 Kunjungan} itu ditentang [m5:IDN.LEG Ketua MPR Amien Rais]; perihal kapal, [m6:IDN.MIL TNI] menyebutnya pengamanan kepala negara.

### Inilah Koran 2018-11-09
Enam bulan perawatan di Singapura tak menyelamatkan pabrik itu. [m1:IDN.LAB Buruh PT Sepatu Nusa], yang gajinya empat bulan tertunggak, {e1 menduduki} kantor dan {e2 menyandera} direktur keuangan semalaman. [m2:IDN.COP Kapolres Cimahi] datang membawa nasi padang, mengajak [m3=m1 mereka] bicara, dan pada pukul empat pagi [m4:IDN.BUS lelaki 55 tahun itu] {e3 boleh pulang}. Pemilik asal [m5:@KOR Busan] sudah lari. "[m6:IDN.GOV Kami] {e4 akan memburu} asetnya," kata Kepala Dinas Tenaga Kerja.
e1 m1 > m4 PROTEST actual 2018-11-09/none mode=obstruct ctx=economic
e2 m1 > m4 ASSAULT actual 2018-11-09/none mode=abduct ctx=economic
e3 m1 > m4 RETREAT actual 2018-11-09/none mode=release ctx=economic
e4 m6 > m7 COERCE planned 2018-11-09/none mode=seize ctx=economic
e5 m2 > m1 CONSULT actual 2018-11-09/none ctx=economic
{e5 Perundingan} itu tak dihadiri kuasa hukum [m7:KOR.BUS sang pemilik].

### Kupang Ekspres 2013-03-30
Bulan lalu [m1:IDN.MIL Serma Okto Lapu] tewas dianiaya, dan satu pleton rekannya {e1 membakar} Mapolres Ogan Komering Ulu? Bukan: peristiwa di Sumatera Selatan itu dipicu {e2 penembakan} [m2:IDN.MIL Pratu Heru Oktavianus] oleh [m3:IDN.COP polisi lalu lintas]. [m4:IDN.MIL Pangdam Sriwijaya Nugroho Widyotomo] {e3 meminta maaf} kepada [m5:IDN.COP Kapolda Saud Usman], yang {e4 menerima} dengan mata berkaca. Dua puluh tersangka dari [m6:IDN.MIL Yon Armed 15] {e5 ditahan} atasannya sendiri.
e1 m6 > m5 ASSAULT actual 2013-03-07/day mode=primitive ctx=military
e2 m3 > m2 ASSAULT actual 2013-01-27/day mode=firearms ctx=crime bg
e3 m4 > m5 SUPPORT actual 2013-03-08/none ctx=military
e4 m5 > m4 SUPPORT actual 2013-03-08/none ctx=military
e5 m4 > m6 COERCE actual 2013-03-30/none mode=arrest ctx=military,legal

### Serambi 2026-08-15
Dua puluh satu tahun setelah Helsinki, [m1:IDN.GOV Wali Nanggroe Malik Mahmud] mengundang bekas lawan ke Meuligoe. [m2:IDN.ELI Sofyan Djalil] dan [m3:FIN.ELI Juha Christensen] datang; [m4:IDN.ELI Hamid Awaluddin] berhalangan. Dalam pidatonya, [m5=m1 tuan rumah] {e1 menuntut} Jakarta menyelesaikan soal bendera serta hak atas tanah bagi para bekas kombatan. "[m6=m1 Kami] sudah menepati janji, [m7:IDN.GOV mereka] belum," ujar lelaki yang lama tinggal di [m8:@SWE Stockholm] itu. Christensen {e2 menyarankan} kedua pihak menunjuk penengah baru.
e1 m1 > m7 REQUEST requested 2026-08-15/none mode=yield ctx=territory
e2 m3 > m1,m7 REQUEST requested 2026-08-15/none mode=meet ctx=territory

### SCTV 2004-07-08
Hari pencoblosan berjalan aman kecuali di Pondok Pesantren Al-Zaytun, Indramayu. Belasan ribu pemilih dari luar kabupaten didatangkan dengan truk [m1:IDN.MIL tentara]; kubu [m2:IDN.PTY Megawati] dan [m3:IDN.PTY Amien Rais] {e1 meminta} suara di sana dibatalkan. [m4:IDN.GOV Panitia pengawas pemilu] {e2 sependapat}. Kecurigaan mengarah kepada [m5:IDN.PTY Wiranto], jenderal purnawirawan yang diusung Golkar, tetapi [m6=m5 ia] {e3 menyangkal} mengenal pengasuh pesantren. Pemungutan ulang {e4 dijadwalkan} [m7:IDN.GOV KPU] akhir bulan.
e1 m2,m3 > m7 REQUEST requested 2004-07-06/none mode=change ctx=election
e2 m4 > m2,m3 SUPPORT actual 2004-07-08/none ctx=election
e3 m5 > m4 REJECT actual 2004-07-08/none ctx=election
e4 m7 > m2,m3 CONCEDE planned 2004-07-25/month ctx=election

### Majalah Detik 2013-11-18 none
Kopi luwak dari Gayo mulai dilelang di [m1:@NOR Oslo]. Seorang petani, Aman Kuba, mengirim rekaman luwaknya agar pembeli percaya. "Mereka khawatir binatang itu disiksa," katanya. Dinas perkebunan kabupaten membantunya membuat terjemahan; kepala dinasnya pernah kuliah di [m2:@NLD Wageningen].

### Sinar Indonesia 2017-11-17
Di Tembagapura, 1.300 [m1:IDN.CVL warga Banti dan Kimbeli] tidak bisa turun ke kota karena jalan {e1 dikuasai} [m2:TPNPB.REB kelompok Sabinus Waker]. Menurut Polri, [m7=m1 mereka] {e2 disandera}; menurut juru bicara kelompok itu, [m3:TPNPB.REB Hendrik Wanmang], [m4=m1 penduduk] bebas, hanya [m8=m5 aparat] yang tak boleh masuk. Jumat (17/11) pasukan [m5:IDN.MIL Kopassus dan Raider] {e3 merebut} kedua kampung lalu {e4 mengantar} 344 pendatang ke Timika. Wanita dan anak-anak asli Papua memilih tinggal.
e1 m2 > m1 COERCE actual 2017-11-17/none mode=restrict ctx=territory
e2 m2 > m1 ASSAULT denied 2017-11-17/none mode=abduct ctx=territory
e3 m5 > m2 ASSAULT actual 2017-11-17/day ctx=territory
e4 m5 > m1 AID actual 2017-11-17/day ctx=territory
e5 m6 > m2 ACCUSE actual 2017-11-17/none mode=allege ctx=territory
{e5 Tuduhan} [m6:IDN.COP polisi] diulang di televisi.

### Kaltara Pos 2014-06-18
Patok A-3 bergeser sepuluh meter, lapor [m1:IDN.MIL Satgas Pamtas Yonif 433]. Pelakunya diduga pekerja kebun sawit milik [m2:MYS.BUS Sabah Softwoods]. Perusahaan itu {e1 berdalih} longsor. Dalam {e2 pertemuan} di Tawau, [m3:MYS.MIL Brigade Kelima] {e3 sepakat} memasang kembali patok bersama-sama dan {e4 meminta} [m4=m1 mitranya] tidak memberitakan soal itu. Terlambat: [m5:IDN.LEG anggota Komisi I Tantowi Yahya] sudah {e5 menyebut} negeri jiran mencaplok wilayah.
e1 m2 > m1 REJECT actual 2014-06-18/none ctx=territory
e2 m1 > m3 CONSULT actual 2014-06-18/none mode=visit ctx=territory
e3 m3 > m1 AGREE planned 2014-06-18/none ctx=territory
e4 m3 > m1 REQUEST requested 2014-06-18/none ctx=territory
e5 m5 > m3 ACCUSE actual 2014-06-18/none mode=allege ctx=territory

### Koran Sulindo 2020-07-30
Kepulangan buron itu memalukan banyak orang. [m1:IDN.BUS Djoko Tjandra], terpidana yang kabur sebelas tahun, ternyata masuk Jakarta dan membuat KTP dalam satu jam. [m2:IDN.COP Brigjen Prasetijo Utomo] {e1 mengawal} [m3=m1 dia] naik jet sewaan. [m4:IDN.COP Kapolri Idham Azis] {e2 mencopot} jenderal bintang satu tersebut. Atas {e3 permintaan} [m5:IDN.GOV Presiden], sang buron {e4 diserahkan} [m6:MYS.COP Polis Diraja Malaysia] pada malam takbiran. Lurah yang membuatkan KTP menangis di depan kamera.
e1 m2 > m1 AID actual 2020-06-06/none ctx=corruption
e2 m4 > m2 SANCTION actual 2020-07-15/none mode=expel ctx=corruption
e3 m5 > m4 REQUEST requested 2020-07-30/none ctx=corruption,legal
e4 m6 > m4 COOPERATE actual 2020-07-30/day ctx=corruption,legal

### Bangsa Online 2023-01-27
Serikat kepala desa menggelar aksi di Senayan; tuntutannya masa jabatan sembilan tahun. [m1:IDN.GOV Menteri Desa Abdul Halim Iskandar] {e1 setuju}, bahkan mengaku usul itu dari dirinya. Sikap politikus PKB tersebut {e2 ditentang} rekan sekabinetnya, [m2:IDN.GOV Sri Mulyani], secara tersirat. Ribuan [m3:IDN.GOV kades] {e3 memadati} jalan sejak pagi, lalu [m4:IDN.LEG Badan Legislasi] {e4 menjanjikan} pembahasan cepat. "[m5=m3 Kami] tagih sebelum pemilu," {e5 ancam} ketua [m6=m3 mereka], Anwar Sadat.
e1 m1 > m3 SUPPORT actual 2023-01-18/none ctx=legislative
e2 m2 > m1 REJECT actual 2023-01-27/none ctx=legislative
e3 m3 > m4 PROTEST actual 2023-01-17/none mode=demo ctx=legislative
e4 m4 > m3 AGREE planned 2023-01-17/none ctx=legislative
e5 m3 > m4 THREATEN threatened 2023-01-17/none ctx=legislative,election

### Metro Timor 2015-11-03
[m1:AUS.GOV Canberra] {e1 menolak} merundingkan batas laut selama perjanjian gas masih berlaku. [m2:TLS.GOV Dili] lalu {e2 membawa} perkara itu ke [m3:PCA Mahkamah Arbitrase Permanen], sesudah {e3 menuduh} [m4:AUS.SPY badan rahasia tetangganya] menanam alat sadap di ruang kabinet pada 2004. Agen yang membocorkan hal itu, dikenal sebagai Saksi K, {e4 dicabut} paspornya. [m5:TLS.PTY Xanana], yang memimpin tim perunding, {e5 mengajak} ribuan [m6:TLS.EDU mahasiswa] berdemonstrasi di depan kedutaan.
e1 m1 > m2 REJECT actual 2015-11-03/none mode=meet ctx=territory,natural_resource
e2 m2 > m1 ACCUSE actual 2013-04-23/none mode=allege ctx=territory,legal
e3 m2 > m4 ACCUSE actual 2013-05-03/none mode=allege ctx=intelligence
e4 m1 > m7 COERCE actual 2013-12-03/none mode=restrict ctx=intelligence
e5 m5 > m6 REQUEST requested 2015-11-03/none ctx=territory
e6 m6 > m1 PROTEST planned 2015-11-03/none mode=demo ctx=territory
[m8:TLS.COP Polisi] mengira {e6 demonstrasi} akan diikuti lima ribu orang; pengacara [m7:AUS.SPY si agen] ikut diundang.

### Sumut24 2024-07-10
Api {e1 melalap} rumah [m1:IDN.JRN Rico Sempurna Pasaribu] di Kabanjahe menjelang subuh. Wartawan itu meninggal bersama istri, anak, dan cucunya. Sepekan sebelumnya [m2=m1 ia] menulis tentang kedai judi yang menurutnya milik [m3:IDN.MIL seorang kopral], dan kepada temannya [m9=m1 ia] mengaku {e2 diancam}. [m4:IDN.COP Polda Sumut] {e3 menangkap} tiga [m5:IDN.CRM orang suruhan]. [m6:IDN.JRN Komite Keselamatan Jurnalis] {e4 mendesak} [m7:IDN.MIL Pomdam] memeriksa sang kopral; [m8=m7 polisi tentara itu] mengaku {e5 sedang menunggu} berkas.
e1 m5 > m1 ASSAULT actual 2024-06-27/day mode=primitive ctx=rights_freedoms,crime
e2 m3 > m1 THREATEN threatened 2024-06-20/week mode=violence ctx=rights_freedoms
e3 m4 > m5 COERCE actual 2024-07-08/none mode=arrest ctx=rights_freedoms,crime
e4 m6 > m7 REQUEST requested 2024-07-10/none ctx=rights_freedoms
e5 m7 > m3 ACCUSE hypothetical 2024-07-10/none mode=investigate ctx=rights_freedoms

### Padang Ekspres 2010-11-08
Gelombang setinggi atap menyapu Pagai. Empat hari kemudian [m1:IDN.MIL KRI Teluk Manado] baru bisa {e1 menurunkan} beras di Sikakap karena cuaca. [m2:IDN.GOV Gubernur Irwan Prayitno] tidur di kapal bersama relawan, dan selesai meninjau [m8=m2 ia] terbang ke [m3:@DEU Munich] untuk pameran dagang; [m4:IDN.LEG DPRD] {e2 memarahi} [m5=m2 dia] habis-habisan. "[m6=m2 Saya] salah," {e3 aku} politikus PKS itu sepulangnya. [m7:IDN.CVL Warga Malakopa] tak ikut marah, [m9=m7 mereka] sibuk membuat peti.
e1 m1 > m7 AID actual 2010-10-29/none ctx=disasters
e2 m4 > m2 ACCUSE actual 2010-11-05/none mode=disapprove ctx=disasters
e3 m2 > m4 CONCEDE actual 2010-11-08/none ctx=disasters

### Go Riau 2016-09-05
Kebakaran melanda konsesi [m1:IDN.BUS PT Andika Permata Sawit Lestari] di Rokan Hulu. Tujuh [m2:IDN.GOV inspektur Kementerian Lingkungan Hidup] datang menyegel, tetapi pada jalan pulang seratus orang {e1 menahan} [m3=m2 mereka] sampai dini hari dan {e2 memaksa} menghapus foto. Menteri [m4:IDN.GOV Siti Nurbaya] {e3 menuding} perusahaan mengerahkan [m8=m6 massa]; direkturnya {e4 membantah}. Setelah polres {e5 mengirim} satu kompi, [m5=m2 para penyidik itu] {e6 dibolehkan pergi}.
e1 m6 > m2 ASSAULT actual 2016-09-02/none mode=abduct ctx=environment
e2 m6 > m2 COERCE actual 2016-09-02/none mode=censor ctx=environment
e3 m4 > m1 ACCUSE actual 2016-09-04/none mode=allege ctx=environment
e4 m1 > m4 REJECT actual 2016-09-05/none ctx=environment
e5 m7 > m6 MOBILIZE actual 2016-09-03/none mode=police ctx=environment
e6 m6 > m2 RETREAT actual 2016-09-03/none mode=release ctx=environment
[m6:IDN.AGR Penghadang] mengaku anggota kelompok tani; [m7:IDN.COP Kapolres Yusup] kemudian dimutasi.

### Tempo.co 2022-12-19
Perombakan pengurus [m1:IDN.REL PP Muhammadiyah] di Solo berakhir damai. [m2:IDN.REL Haedar Nashir] terpilih kembali, dan dalam pidato penutup [m3=m2 ia] {e1 mengkritik} gagasan penundaan pemilu yang dilontarkan [m4:IDN.PTY sejumlah ketua partai]. [m5:IDN.GOV Presiden Jokowi], tamu kehormatan, bertepuk tangan. [m6:JPN.EDU Profesor Mitsuo Nakamura], peneliti organisasi tersebut sejak 1970, hadir dengan kursi roda. Usai acara, Kepala Negara dan sang ketua {e2 berbincang} empat mata.
e1 m2 > m4 ACCUSE actual 2022-11-20/none mode=disapprove ctx=election
e2 m5 > m2 CONSULT actual 2022-11-20/none ctx=religion_ethnicity
