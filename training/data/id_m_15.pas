### Tribunnews.com 2023-10-20
[m1:IDN.COP Polda Metro Jaya] {e1 memeriksa} [m2:IDN.GOV mantan Menteri Pertanian Syahrul Yasin Limpo] selama tiga jam terkait dugaan pemerasan oleh [m3:IDN.JUD Ketua KPK Firli Bahuri]. [m4=m2 Politikus NasDem itu] sudah lebih dahulu ditahan lembaga yang dipimpin [m5=m3 Firli]. Melalui pengacaranya, Ian Iskandar, [m6=m3 sang ketua] {e2 membantah} pernah meminta uang. [m7=m3 Ia] bahkan {e3 menuding} perkara tersebut merupakan serangan balik koruptor. Kepolisian {e4 menjadwalkan} pemanggilan kedua Selasa (24/10/2023).
e1 m1 > m2 ACCUSE actual 2023-10-20/none mode=investigate ctx=corruption
e2 m3 > m1 REJECT actual 2023-10-20/none ctx=corruption
e3 m3 > m1 ACCUSE actual 2023-10-20/none mode=allege ctx=corruption
e4 m1 > m3 ACCUSE planned 2023-10-24/day mode=investigate ctx=corruption

### Antara 2010-12-08
Ribuan [m1:IDN.LAB perangkat desa] berunjuk rasa di depan gedung [m2:IDN.LEG DPR] {e1 menuntut} diangkat menjadi pegawai negeri. Perwakilan [m9=m1 mereka] {e2 diterima} [m3:IDN.LEG Wakil Ketua DPR Priyo Budi Santoso]. Usai pertemuan, politikus Golkar itu mengatakan [m4=m2 pihaknya] {e3 akan mengundang} [m5:IDN.GOV Mendagri Gamawan Fauzi]. Namun, kata [m10=m3 dia], anggaran negara tidak mungkin menanggung semuanya. "Kalau tuntutan [m6=m1 kami] tidak dipenuhi, [m7=m1 kami] {e4 boikot} pemungutan pajak bumi," ujar Sudir Santoso, ketua umum Parade Nusantara.
e1 m1 > m2 PROTEST actual 2010-12-08/none mode=demo ctx=economic
e2 m1 > m3 CONSULT actual 2010-12-08/none mode=visit ctx=economic
e3 m2 > m5 REQUEST planned 2010-12-08/none mode=meet ctx=legislative
e4 m1 > m8 THREATEN threatened 2010-12-08/none mode=restrict ctx=economic
[m8=m5 Kementerian itu] belum bersikap.

### Kompas.com 2016-10-26
Petugas [m1:IDN.GOV Bea Cukai Entikong] {e1 menyita} 12 ton bawang selundupan asal [m2:@MYS Malaysia]. Penindakan itu sempat dihalangi [m6=m5 warga]; mobil dinas [m7=m1 mereka] {e2 dilempari} batu. Kepala kantor tersebut mengaku kecewa karena [m3:IDN.MIL aparat TNI di pos terdekat] {e3 tidak memberi} bantuan. Komandan satgas {e4 membantah}: anggotanya, kata [m8=m3 dia], sedang berpatroli. "[m4=m1 Kami] {e5 tidak akan mundur}," ucap seorang petugas yang pelipisnya dijahit.
e1 m1 > m5 COERCE actual 2016-10-26/none mode=seize ctx=trafficking,economic
e2 m5 > m1 PROTEST actual 2016-10-26/none mode=riot ctx=trafficking
e3 m3 > m1 REJECT actual 2016-10-26/none mode=assist ctx=trafficking
e4 m3 > m1 REJECT actual 2016-10-26/none ctx=trafficking
e5 m1 > m5 REJECT actual 2016-10-26/none mode=yield ctx=trafficking
[m5:IDN.CVL Warga setempat] menggantungkan hidup pada kiriman itu.

### detikSumut 2024-11-15
[m1:IDN.GOV Bupati Langkat nonaktif Terbit Rencana Perangin Angin] terjerat dua perkara. Selain suap yang ditangani [m2:IDN.JUD KPK], [m10=m1 ia] {e1 disangka} [m3:IDN.COP Polda Sumut] memperbudak puluhan orang di kerangkeng belakang rumahnya. [m4:IDN.GOV LPSK] menemukan sedikitnya enam [m5:IDN.CVL penghuni] {e2 tewas dianiaya}. Temuan itu {e3 dibenarkan} [m6:IDN.GOV Komnas HAM]. Keluarga [m11=m1 sang bupati] berdalih kerangkeng tersebut tempat rehabilitasi. Di tingkat kasasi, [m7:IDN.JUD Mahkamah Agung] {e4 memvonis} [m8=m1 dia] empat tahun setelah pengadilan pertama {e5 membebaskannya}.
e1 m3 > m1 ACCUSE actual 2022-04-05/none mode=allege ctx=human_rights,trafficking
e2 m1 > m5 ASSAULT actual 2024-11-15/none mode=torture ctx=human_rights,trafficking said=m4
e3 m6 > m4 SUPPORT actual 2024-11-15/none ctx=human_rights
e4 m7 > m1 SANCTION actual 2024-11-15/none mode=convict ctx=human_rights,legal
e5 m9 > m1 CONCEDE actual 2024-07-08/none ctx=legal
Putusan bebas itu dibacakan [m9:IDN.JUD PN Stabat].

### JawaPos.com 2015-06-29
Penghuni lokalisasi Dupak Bangunsari resmi dipulangkan. [m1:IDN.GOV Pemkot Surabaya] {e1 memberikan} pesangon lima juta rupiah kepada setiap [m2:IDN.LAB pekerja seks]. Penutupan serupa di Dolly setahun lalu mendapat {e2 perlawanan} dari [m3:IDN.CVL Front Pekerja Lokalisasi], yang pemimpinnya kemudian {e3 dipenjara}. Kali ini tidak ada ban dibakar. "Warga sudah lelah," kata Camat Krembangan, yang mengawasi {e4 pengosongan} itu bersama [m4:IDN.COP polsek]. [m5:IDN.REL Nahdlatul Ulama cabang Surabaya] mengajari para perempuan menjahit.
e1 m1 > m2 AID actual 2015-06-29/none ctx=gender,economic
e2 m3 > m1 PROTEST actual 2014-07-27/none mode=obstruct ctx=gender bg
e3 m6 > m3 SANCTION actual 2014-12-10/none mode=convict ctx=legal bg
e4 m1 > m2 COERCE actual 2015-06-29/none mode=restrict ctx=gender
e5 m5 > m2 AID actual 2015-06-29/none ctx=gender,economic
{e5 Pelatihan} tersebut berlangsung tiga bulan; hukuman dari [m6:IDN.JUD PN Surabaya] sudah dijalani.

### Suara.com 2013-10-02 none
Festival film dokumenter menayangkan karya sutradara muda asal Ende. Film berdurasi 28 menit itu merekam kehidupan seorang penenun yang dua anaknya merantau ke [m1:@MYS Sabah]. [m4:? Ia] menerima piala dari aktor [m2:IDN.CVL Slamet Rahardjo]. "Mama [m3:? saya] tidak bisa datang," katanya terbata-bata.

### Tribun Manado 2014-02-07
Para [m1:IDN.MED dokter] di RSUP Kandou {e1 mogok} sehari sebagai solidaritas untuk [m2:IDN.MED dr Dewa Ayu Sasiary Prawani], yang {e2 dihukum} sepuluh bulan oleh [m3:IDN.JUD Mahkamah Agung]. Hanya unit gawat darurat yang melayani pasien. Ketua IDI, [m4:IDN.MED Zaenal Abidin], {e3 meminta} [m5=m3 lembaga peradilan tertinggi itu] mempercepat peninjauan kembali. Keluarga pasien yang meninggal {e4 menyesalkan} aksi tersebut. "[m6=m4 Kami] tidak melawan hukum, [m7=m4 kami] melawan kriminalisasi," ujar Zaenal. Tiga bulan kemudian putusan PK {e5 membebaskan} dokter kandungan itu.
e1 m1 > m3 PROTEST actual 2013-11-27/day mode=strike ctx=health,legal
e2 m3 > m2 SANCTION actual 2012-09-18/none mode=convict ctx=health,legal bg
e3 m4 > m3 REQUEST requested 2014-02-07/none mode=change ctx=health,legal
e4 m8 > m1 ACCUSE actual 2014-02-07/none mode=disapprove ctx=health
e5 m3 > m2 CONCEDE actual 2014-02-07/none ctx=health,legal
[m8:IDN.CVL Ibu almarhumah] menangis.

### CNN Indonesia 2026-02-25
[m1:IDN.GOV Menteri Dalam Negeri Tito Karnavian] {e1 memperingatkan} [m2:IDN.GOV kepala daerah yang menaikkan pajak tanpa berkonsultasi]. [m6=m2 Mereka], katanya, bisa {e2 kehilangan} dana insentif. Peringatan itu ditanggapi dingin Asosiasi Pemerintah Kabupaten. Ketua umumnya, [m3:IDN.GOV Bursah Zarnubi], {e3 menyebut} pemangkasan dana transfer oleh [m4:IDN.GOV Kementerian Keuangan] sebagai akar masalah. Kementerian tersebut, lewat dirjennya, {e4 berjanji} mengkaji. [m5:IDN.LEG Komisi II DPR] belum menjadwalkan rapat dengan ketiganya.
e1 m1 > m2 THREATEN threatened 2026-02-25/none ctx=economic
e2 m1 > m2 SANCTION hypothetical 2026-02-25/none mode=discontinue ctx=economic
e3 m3 > m4 ACCUSE actual 2026-02-25/none mode=disapprove ctx=economic
e4 m4 > m3 AGREE planned 2026-02-25/none ctx=economic

### Republika Online 2022-01-03
[m1:IDN.REL Habib Bahar bin Smith] {e1 memenuhi panggilan} [m2:IDN.COP Polda Jawa Barat] didampingi puluhan pengikutnya. Sebelum masuk, penceramah berambut pirang itu mengatakan bahwa jika [m3=m1 dirinya] tidak keluar, demokrasi sudah mati. Benar saja, malamnya penyidik {e2 menahan} [m6=m1 dia] atas dugaan penyebaran berita bohong. Beberapa hari sebelumnya, [m4:IDN.MIL Danrem 061 Brigjen Achmad Fauzi] {e3 mendatangi} pesantrennya di Bogor dan [m7=m1+m4 keduanya] {e4 beradu mulut}. [m5:IDN.PTY Wakil Ketua MPR Hidayat Nur Wahid] {e5 mempertanyakan} kedatangan jenderal tersebut.
e1 m2 > m1 ACCUSE actual 2022-01-03/day mode=investigate ctx=religion_ethnicity,legal
e2 m2 > m1 COERCE actual 2022-01-03/day mode=arrest ctx=religion_ethnicity,legal
e3 m4 > m1 CONSULT actual 2021-12-31/none mode=visit ctx=religion_ethnicity
e4 m4 > m1 ACCUSE actual 2021-12-31/none mode=disapprove ctx=religion_ethnicity
e5 m5 > m4 ACCUSE actual 2022-01-02/none mode=disapprove ctx=military,religion_ethnicity

### Kompas.id 2024-05-28
[m1:IDN.JUD Kejaksaan Agung] dan [m2:IDN.COP Polri] sama-sama mengatakan tidak ada masalah, padahal sepekan sebelumnya seorang anggota [m3:IDN.COP Densus 88] {e1 tertangkap menguntit} [m4:IDN.JUD Jampidsus Febrie Adriansyah] di sebuah restoran di Cipete. [m5:IDN.GOV Presiden Jokowi] {e2 memanggil} [m6:IDN.JUD Jaksa Agung] dan [m7:IDN.COP Kapolri] ke Istana. Setelah bertemu, [m8=m6+m7 keduanya] {e3 bersalaman} di depan kamera. [m10=m3 Polisi muda itu] {e4 dilepas} tanpa sidang etik. Puluhan [m11=m9 polisi militer] masih {e5 menjaga} gedung bundar.
e1 m3 > m4 COERCE actual 2024-05-19/none ctx=intelligence,corruption
e2 m5 > m6,m7 REQUEST requested 2024-05-27/none mode=meet ctx=political_institutions
e3 m6 > m7 CONSULT actual 2024-05-27/none ctx=political_institutions
e4 m1 > m3 RETREAT actual 2024-05-28/none mode=release ctx=political_institutions
e5 m9 > m1 AID actual 2024-05-28/none ctx=political_institutions
Menurut [m9:IDN.MIL Puspom TNI], penjagaan itu atas permintaan kejaksaan.

### Harian Waspada 2018-07-18
[m1:IDN.GOV Bupati Labuhanbatu Pangonal Harahap] {e1 ditangkap} di Bandara Soekarno-Hatta. Kurir yang membawa uangnya, menurut [m2:IDN.JUD Saut Situmorang], sempat lolos setelah hampir menabrak pegawai [m3=m2 KPK] di Rantauprapat. Lembaga itu {e2 meminta} sang kurir menyerahkan diri. [m8=m4 Partainya], [m4:IDN.PTY PDI Perjuangan], {e3 tidak memberikan} bantuan hukum. "Instruksi [m5:IDN.PTY Ibu Ketua Umum] jelas," kata Japorman Saragih, ketua di provinsi. Masyarakat setempat menyambut kabar itu dengan {e4 mencukur gundul} kepala.
e1 m2 > m1 COERCE actual 2018-07-17/day mode=arrest ctx=corruption
e2 m3 > m6 REQUEST requested 2018-07-18/none mode=yield ctx=corruption
e3 m4 > m1 REJECT actual 2018-07-18/none mode=assist ctx=corruption
e4 m7 > m3 SUPPORT actual 2018-07-18/none ctx=corruption
Hingga akhir pekan [m6:IDN.BUS kurir bernama Umar] belum muncul, sementara [m7:IDN.CVL warga Rantauprapat] terus bergembira.

### Radar Timika 2022-03-05
Delapan pekerja [m1:IDN.BUS PT Palapa Timur Telematika] tewas {e1 diserang} di Kampung Jenggernok. Satu-satunya korban selamat, [m2:IDN.LAB Nelson Sarira], melambaikan tangan ke arah kamera menara dan {e2 diselamatkan} [m3:IDN.MIL helikopter TNI AU] dua hari kemudian. [m4:TPNPB.REB TPNPB Kodap Sinak] {e3 menyatakan} korban adalah mata-mata; perusahaan {e4 membantahnya}. Direktur utama Leon Kakisina mengatakan [m5=m1 pihaknya] {e5 menarik} semua teknisi dari pegunungan.
e1 m4 > m1 ASSAULT actual 2022-03-02/day ctx=territory
e2 m3 > m2 AID actual 2022-03-05/none ctx=territory
e3 m4 > m1 ACCUSE actual 2022-03-04/none mode=allege ctx=territory,intelligence
e4 m1 > m4 REJECT actual 2022-03-04/none ctx=territory
e5 m1 > m6 SANCTION actual 2022-03-05/none mode=withdraw ctx=territory
Akibatnya [m6:IDN.CVL penduduk Beoga] kehilangan sinyal telepon.

### Media Indonesia 2014-01-24
[m1:IDN.JUD Mahkamah Konstitusi] {e1 mengabulkan} permohonan [m2:IDN.CVL Koalisi Masyarakat Sipil untuk Pemilu Serentak] yang diajukan [m3:IDN.CVL Effendi Gazali]. Namun, ketentuan itu baru berlaku pada 2019. [m4:IDN.PTY Partai Bulan Bintang] menilai putusan tersebut aneh; Ketua Majelis Syuranya, [m5:IDN.PTY Yusril Ihza Mahendra], {e2 menuduh} [m8=m1 para hakim] takut kepada partai besar. [m6:IDN.JUD Hamdan Zoelva], ketua mahkamah yang dulu satu partai dengan sang pengacara, {e3 menyangkal}. "[m7=m6 Kami] hanya takut kepada Tuhan," katanya.
e1 m1 > m2 CONCEDE actual 2014-01-23/none ctx=election,legal
e2 m5 > m1 ACCUSE actual 2014-01-24/none mode=allege ctx=election,legal
e3 m6 > m5 REJECT actual 2014-01-24/none ctx=election,legal

### Tempo.co 2009-12-02
Duta besar [m1:AUS.GOV Australia] {e1 berkunjung} ke Kantor Gubernur Bali dan {e2 menyampaikan} keinginan negaranya membangun monumen di bekas Sari Club. [m2:IDN.GOV Gubernur Mangku Pastika] {e3 mendukung}, dengan syarat pemilik lahan rela. Pemilik itu, [m3:IDN.BUS seorang pengusaha asal Surabaya], meminta harga tiga kali lipat. Sang diplomat {e4 menyerahkan} urusan tawar-menawar kepada [m4:AUS.CVL yayasan keluarga korban]. Lahan tersebut sampai sekarang dipakai parkir sepeda motor.
e1 m1 > m2 CONSULT actual 2009-12-02/none mode=visit ctx=terrorism,diplomatic
e2 m1 > m2 REQUEST requested 2009-12-02/none mode=assist ctx=terrorism,diplomatic
e3 m2 > m1 SUPPORT actual 2009-12-02/none ctx=terrorism,diplomatic
e4 m1 > m4 COOPERATE actual 2009-12-02/none ctx=economic

### Kedaulatan Rakyat 2007-05-31
Empat [m7=m4 warga Desa Alas Tlogo, Pasuruan], meninggal {e1 ditembak} [m1:IDN.MIL prajurit Marinir] dalam sengketa tanah. Kepala staf [m2:IDN.MIL TNI AL Laksamana Slamet Soebijanto] {e2 menyatakan penyesalan}, tetapi mengatakan [m3=m1 anak buahnya] membela diri. [m4:IDN.CVL Warga] {e3 memblokir} jalan raya Pasuruan–Probolinggo. [m5:IDN.LEG Komisi I DPR] {e4 akan mendatangi} lokasi, dan [m6:IDN.REL PCNU setempat] {e5 menampung} anak-anak korban. Tiga belas tersangka ditahan di Surabaya.
e1 m1 > m4 ASSAULT actual 2007-05-30/day mode=firearms ctx=human_security,repression
e2 m2 > m4 SUPPORT actual 2007-05-31/none ctx=human_security
e3 m4 > m2 PROTEST actual 2007-05-31/none mode=obstruct ctx=human_security
e4 m5 > m4 CONSULT planned 2007-05-31/none mode=visit ctx=human_security,legislative
e5 m6 > m4 AID actual 2007-05-31/none ctx=human_security

### Fajar.co.id 2023-04-04
[m1:IDN.JUD Ketua KPK Firli Bahuri] {e1 mengembalikan} [m2:IDN.COP Brigjen Endar Priantoro] ke instansi asalnya. Kapolri {e2 keberatan} dan {e3 memperpanjang} penugasan perwira tersebut sebagai direktur penyelidikan. Akibatnya, [m3=m2 Endar] datang setiap pagi tetapi {e4 tidak boleh masuk}; kartunya sudah dimatikan. [m6=m2 Ia] {e5 mengadukan} pimpinan lembaga itu ke Dewan Pengawas. Tiga bulan kemudian [m4=m2 dia] dipulihkan lewat surat yang ditandatangani sekretaris jenderal.
e1 m1 > m2 SANCTION actual 2023-03-31/none mode=expel ctx=corruption,political_institutions
e2 m5 > m1 REJECT actual 2023-04-04/none mode=change ctx=corruption,political_institutions
e3 m5 > m2 SUPPORT actual 2023-04-04/none ctx=corruption
e4 m1 > m2 COERCE actual 2023-04-04/none mode=restrict ctx=corruption
e5 m2 > m1 ACCUSE actual 2023-04-04/none mode=allege ctx=corruption
[m5:IDN.COP Jenderal Listyo Sigit Prabowo] tak mau menyebut hubungan kedua lembaga retak.

### Koran Sindo 2017-01-11
[m1:AUS.GOV Menteri Pertahanan Marise Payne] {e1 menyampaikan penyesalan} kepada [m2:IDN.MIL Jenderal Gatot Nurmantyo] atas materi pelajaran di pangkalan Perth yang menghina Pancasila. Panglima itu pekan lalu {e2 menghentikan} seluruh kerja sama militer. [m6=m5 Presiden], yang semula tidak diberi tahu, {e3 meluruskan}: hanya pelatihan bahasa yang ditunda. "[m3=m2 Saya] {e4 memaafkan}," kata sang jenderal, "tetapi pengawasan jalan terus." Bulan berikutnya [m4:AUS.GOV Perdana Menteri Malcolm Turnbull] dan [m5:IDN.GOV Joko Widodo] {e5 sepakat memulihkan} hubungan itu di Sydney.
e1 m1 > m2 SUPPORT actual 2017-01-05/none ctx=military,diplomatic
e2 m2 > m1 SANCTION actual 2016-12-29/week mode=discontinue ctx=military,diplomatic
e4 m2 > m1 CONCEDE actual 2017-01-11/none ctx=military,diplomatic
e5 m5 > m4 AGREE planned 2017-02-26/none ctx=military,diplomatic
e3 m5 > m2 REJECT actual 2017-01-05/none ctx=military,diplomatic

### Tribun Kalteng 2020-01-09 none
Delapan ekor orang utan menempati pulau pra-pelepasliaran di Sungai Kapuas. Yayasan yang merawat mereka dipimpin [m1:DNK.CVL Lone Dröscher Nielsen] sampai 2008; kini penggantinya orang Dayak. [m2:IDN.GOV Bupati Kapuas Ben Brahim] memberi nama untuk seekor betina muda. Dokter hewan mengatakan ia pemalu.

### Sabah News 2018-05-12
[m1:MYS.PTY Barisan Nasional] kehilangan kekuasaan untuk pertama kali sejak merdeka. [m2:MYS.OPP Mahathir Mohamad], yang memimpin koalisi itu selama 22 tahun sebelum {e1 menyeberang}, dilantik [m3:MYS.GOV Sultan Muhammad V] pada malam hari. Pendahulunya, [m4:MYS.GOV Najib Razak], {e2 menerima} putusan rakyat. Dua hari kemudian [m5=m4 ia] {e3 dicegah} terbang ke Jakarta bersama istrinya; imigrasi bertindak atas {e4 perintah} [m6=m2 perdana menteri baru]. Pesawat carteran milik [m7:IDN.BUS perusahaan Indonesia] itu kembali tanpa penumpang.
e1 m2 > m1 SANCTION actual 2016-02-29/none mode=withdraw ctx=political_institutions bg
e2 m4 > m2 CONCEDE actual 2018-05-10/day ctx=election
e3 m8 > m4 COERCE actual 2018-05-12/day mode=restrict ctx=corruption
e4 m6 > m8 REQUEST requested 2018-05-12/day ctx=corruption
Mustafar Ali, [m8:MYS.GOV Dirjen Imigrasi], mengumumkannya lewat Facebook.

### Berita Kota Kendari 2020-07-14
Ratusan [m6:IDN.CVL warga Konawe] {e1 menghadang} kedatangan 105 [m1:CHN.LAB tenaga kerja asal China] di Simpang Ambaipua. [m2:IDN.EDU Mahasiswa yang memimpin aksi] {e2 membakar} ban dan memeriksa setiap bus. Bus yang mengangkut para pekerja ternyata lewat jalan lain, {e3 dikawal} [m3:IDN.COP Brimob]. [m4:IDN.GOV Gubernur Ali Mazi], yang sebulan sebelumnya {e4 menolak} kedatangan itu, kini {e5 mengizinkan}. Menurut [m7=m4 dia], [m8=m1 mereka] tenaga ahli milik [m5:CHN.BUS Virtue Dragon] yang tidak tergantikan.
e1 m2 > m1 PROTEST actual 2020-06-23/none mode=obstruct ctx=migration,economic
e2 m2 > m4 PROTEST actual 2020-06-23/none mode=riot ctx=migration,economic
e3 m3 > m1 AID actual 2020-06-23/none ctx=migration
e4 m4 > m5 REJECT actual 2020-04-29/none ctx=migration,health bg
e5 m4 > m5 CONCEDE actual 2020-06-23/none ctx=migration,economic

### Serambi Indonesia 2003-04-08
Komite Keamanan Bersama {e1 mengumumkan} tujuh zona damai di Aceh. Ketuanya, [m1:THA.MIL Mayor Jenderal Tanongsuk Tuvinun] dari Thailand, {e2 meminta} [m2:GAM.REB GAM] mulai meletakkan senjata di Indrapuri. Namun [m3:GAM.REB Sofyan Ibrahim Tiba], juru runding kelompok itu, {e3 menolak} sebelum [m4:IDN.MIL TNI] kembali ke barak. Tuntutan tersebut {e4 ditepis} Kodam. Dua bulan kemudian kantor pemantau di Takengon {e5 dibakar} [m5:IDN.PRM milisi], dan [m6=m1 jenderal Thailand itu] {e6 menarik} seluruh anak buahnya ke Banda Aceh.
e2 m1 > m2 REQUEST requested 2003-01-25/none mode=yield ctx=territory,peacekeeping
e3 m3 > m1 REJECT actual 2003-04-08/none mode=yield ctx=territory
e4 m4 > m3 REJECT actual 2003-04-08/none mode=yield ctx=territory
e5 m5 > m1 PROTEST actual 2003-03-03/none mode=riot ctx=territory,peacekeeping
e6 m6 > m7 RETREAT actual 2003-04-08/none mode=withdraw ctx=peacekeeping
e1 m1 > m2,m4 AGREE actual 2003-01-25/none ctx=territory,peacekeeping
[m7:IDN.CVL Penduduk Takengon] berjaga di rumah masing-masing.

### CNBC Indonesia 2021-11-05
[m1:IDN.GOV Menkeu Sri Mulyani] tetap mempertahankan rencana {e1 menagih} utang BLBI kepada [m2:IDN.BUS Tommy Soeharto] dan 47 obligor lain. [m6=m2 Putra bungsu presiden kedua itu] {e2 tidak hadir} dalam dua panggilan; wakilnya mengatakan utang [m3:IDN.BUS PT Timor Putra Nasional] bukan utang pribadi. Satgas yang dipimpin [m4:IDN.GOV Mahfud MD] {e3 menyita} 124 hektare tanah perusahaan tersebut di Karawang. "Tidak ada yang kebal, [m5=m4 kita] {e4 sita} sampai ke tujuh turunan," ujarnya.
e1 m1 > m2 REQUEST requested 2021-11-05/none mode=yield ctx=economic,legal
e2 m2 > m4 REJECT actual 2021-11-05/none mode=meet ctx=economic,legal
e3 m4 > m3 COERCE actual 2021-11-05/none mode=seize ctx=economic,legal
e4 m4 > m2 THREATEN threatened 2021-11-05/none mode=restrict ctx=economic,legal

### Kupang Terkini 2021-10-18
[m1:IDN.GOV Bupati Alor Amon Djobo] memarahi dua pegawai [m2:IDN.GOV Kementerian Sosial] dalam video yang bocor. [m6=m1 Ia] {e1 mengusir} [m7=m2 keduanya] dari rumah jabatan karena bantuan program keluarga disalurkan lewat [m3:IDN.LEG Ketua DPRD Enny Anggrek]. Menteri [m4:IDN.GOV Tri Rismaharini] {e2 menjelaskan} bahwa itu bantuan bencana. Perempuan asal Kediri tersebut tidak {e3 membalas} makian [m8=m1 sang bupati]. Partai yang menaungi [m9=m1 dia] dan Enny, [m5:IDN.PTY PDI-P], {e4 mencabut dukungan} kepada Amon.
e1 m1 > m2 COERCE actual 2021-05-31/none mode=restrict ctx=economic
e2 m4 > m1 REJECT actual 2021-06-02/none ctx=economic,disasters
e3 m4 > m1 ACCUSE denied 2021-06-02/none mode=disapprove ctx=economic
e4 m5 > m1 SANCTION actual 2021-06-02/none mode=withdraw ctx=political_institutions
