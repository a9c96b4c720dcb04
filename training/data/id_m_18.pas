### Antara 2023-01-17
[m1:IDN.JUD KPK] {e1 menahan} [m2:IDN.GOV Gubernur Papua nonaktif Lukas Enembe] di RSPAD Gatot Soebroto. Setelah penangkapan di sebuah restoran di Abepura itu, pendukungnya {e2 menyerang} [m3:IDN.COP Mako Brimob Kotaraja]. [m8=m3 Polisi] {e3 melepaskan} tembakan dan seorang di antara penyerang meninggal. Ketua DPP Demokrat [m4:IDN.PTY Herman Khaeron] mengatakan [m5=m4 partainya] {e4 menghormati} proses hukum. Adapun Wakil Ketua [m6=m1 komisi antikorupsi], Alexander Marwata, menegaskan [m9=m1 pihaknya] hanya mengurus perkara, bukan politik.
e1 m1 > m2 COERCE actual 2023-01-11/none mode=arrest ctx=corruption
e2 m7 > m3 PROTEST actual 2023-01-10/none mode=riot ctx=corruption
e3 m3 > m7 ASSAULT actual 2023-01-10/none mode=firearms ctx=corruption,repression
e4 m4 > m1 SUPPORT actual 2023-01-17/none ctx=corruption,legal
Sembilan belas orang dari [m7:IDN.CVL kelompok pendukung itu] sempat dibawa ke [m10=m3 polda].

### Kompas.com 2024-08-22
[m1:IDN.GOV Menteri Kesehatan Budi Gunadi Sadikin] meminta [m2:IDN.GOV BPOM] menarik obat sirup yang mengandung etilen glikol. Permintaan itu {e1 ditindaklanjuti} pada hari yang sama: izin edar dua produsen {e2 dibekukan}. Orang tua korban, yang tergabung dalam [m3:IDN.CVL Komunitas Tania], menganggap langkah badan tersebut terlambat. [m7=m3 Mereka] {e3 menggugat} kedua lembaga secara perwakilan kelompok. "[m4=m3 Kami] tidak mencari uang," kata kuasa hukumnya. [m8=m6 Hakim] memutuskan [m5:IDN.BUS Afi Farma] {e4 harus membayar} ganti rugi, tetapi tidak [m9=m1 pemerintah].
e1 m2 > m1 CONCEDE actual 2024-08-22/none ctx=health
e2 m2 > m5 SANCTION actual 2024-08-22/none mode=discontinue ctx=health
e3 m3 > m1,m2 ACCUSE actual 2022-12-15/none mode=allege ctx=health,legal
e4 m6 > m5 SANCTION actual 2024-08-22/none mode=convict ctx=health,legal,reparations
e5 m1 > m2 REQUEST requested 2024-08-22/none mode=change ctx=health
Surat {e5 permintaan} [m10=m1 sang menteri] diteken subuh; putusan [m6:IDN.JUD PN Jakarta Pusat] menyusul dua tahun kemudian.

### Tribunnews.com 2021-05-20
Ketua umum [m1:IDN.PTY Partai Demokrat Agus Harimurti Yudhoyono] {e1 menemui} [m2:IDN.GOV Menko Polhukam Mahfud MD] untuk meminta perlindungan dari apa yang disebutnya pengambilalihan paksa. Beberapa jam sesudahnya, kubu [m3:IDN.PTY Moeldoko] {e2 menggugat} [m6=m1 putra presiden keenam itu] ke pengadilan Jakarta Pusat. [m7=m3 Mereka] bersikukuh kongres di Deli Serdang sah. [m4=m2 Mahfud] {e3 menjanjikan} netralitas. Pada akhirnya [m5:IDN.GOV Menkumham Yasonna Laoly] {e4 menolak} pengesahan kepengurusan yang dipimpin kepala staf kepresidenan tersebut.
e1 m1 > m2 CONSULT actual 2021-05-20/none mode=visit ctx=political_institutions
e2 m3 > m1 ACCUSE actual 2021-05-20/none mode=allege ctx=political_institutions,legal
e3 m2 > m1 AGREE planned 2021-05-20/none ctx=political_institutions
e4 m5 > m3 REJECT actual 2021-03-31/none ctx=political_institutions

### Serambi Indonesia 2016-01-05
[m1:IDN.REB Din Minimi], pemimpin kelompok bersenjata di Aceh Timur, {e1 turun gunung} bersama tiga puluh pengikutnya. [m2:IDN.SPY Kepala BIN Sutiyoso], yang menginap di rumahnya semalam, {e2 menjamin} amnesti. Bekas kombatan itu menyerahkan lima belas pucuk senjata. [m3:IDN.PTY Partai Aceh] menyambut baik; sebaliknya [m4:IDN.COP Kapolda Husein Hamidi] {e3 mengingatkan} bahwa [m5=m1 dia] masih buron dalam kasus penculikan. Komisi III {e4 mempertanyakan} wewenang sang kepala intelijen.
e1 m1 > m2 RETREAT actual 2016-01-05/none mode=disarm ctx=territory,intelligence
e2 m2 > m1 CONCEDE planned 2016-01-05/none ctx=territory,intelligence
e3 m4 > m1 ACCUSE actual 2016-01-05/none mode=allege ctx=crime
e4 m6 > m2 ACCUSE actual 2016-01-05/none mode=disapprove ctx=legislative,intelligence
e5 m3 > m1 SUPPORT actual 2016-01-05/none ctx=territory
{e5 Sambutan} partai lokal itu disampaikan juru bicaranya; di Senayan [m6:IDN.LEG Benny K Harman] memimpin rapat.

### CNN Indonesia 2020-01-03
Empat kapal [m1:IDN.MIL TNI AL] berlayar ke Natuna setelah puluhan kapal ikan [m2:CHN.LAB China], dikawal [m3:CHN.MIL penjaga pantai negeri itu], {e1 memasuki} zona ekonomi eksklusif. [m4:IDN.GOV Kemlu] {e2 memanggil} Duta Besar Xiao Qian. [m5:IDN.GOV Menhan Prabowo Subianto] bersikap lebih lunak: "Tiongkok negara sahabat," ujarnya. Pernyataan itu {e3 dikritik} [m6:IDN.LEG Sukamta], anggota Komisi I. Juru bicara [m7:CHN.GOV Kemlu di Beijing], Geng Shuang, {e4 menegaskan} nelayannya beroperasi di perairan sendiri. [m9=m8 Presiden] {e5 akan meninjau} Selat Lampa pekan depan.
e1 m3 > m1 MOBILIZE actual 2019-12-30/none mode=weapons ctx=territory
e2 m4 > m7 ACCUSE actual 2019-12-30/none mode=disapprove ctx=territory,diplomatic
e3 m6 > m5 ACCUSE actual 2020-01-03/none mode=disapprove ctx=territory
e4 m7 > m4 REJECT actual 2019-12-31/none ctx=territory,diplomatic
e5 m8 > m1 CONSULT planned 2020-01-08/day mode=visit ctx=territory
e6 m1 > m3 MOBILIZE actual 2020-01-03/none mode=weapons ctx=territory
{e6 Pengerahan} itu, kata [m8:IDN.GOV Joko Widodo], tidak untuk perang.

### Tabloid Nova 2011-08-04 none
Buka puasa bersama di kediaman duta besar [m1:@MAR Maroko] menyajikan harira. Nyonya rumah belajar membuat kolak dari tetangganya di Menteng. Di antara tamu tampak [m2:IDN.GOV Menteri Linda Gumelar], yang meminta resep, dan istri duta besar [m3:@IRN Iran], yang membawanya pulang.

### Tribun Jatim 2020-07-02
Demonstrasi menolak RUU Haluan Ideologi Pancasila di Bangkalan berujung {e1 pembakaran} bendera [m1:IDN.PTY PDI Perjuangan]. Pengurus cabang partai itu {e2 melapor} ke [m2:IDN.COP polres], dan Megawati {e3 memerintahkan} kadernya merapatkan barisan. Koordinator aksi dari [m3:IDN.REL Aliansi Ulama Madura] mengatakan pembakar bukan anggotanya. "[m4=m3 Kami] datang untuk beristigasah," ujarnya. Di Jakarta, [m5:IDN.LEG pimpinan Baleg] {e4 sepakat mengeluarkan} rancangan itu dari daftar prioritas.
e1 m6 > m1 PROTEST actual 2020-07-02/none mode=vandalize ctx=legislative,religion_ethnicity
e2 m1 > m6 ACCUSE actual 2020-07-02/none mode=allege ctx=legislative
e3 m7 > m1 REQUEST requested 2020-06-25/none ctx=legislative
e4 m5 > m3 CONCEDE planned 2020-07-02/none ctx=legislative
[m6:IDN.CVL Pelaku] belum dikenali, sedangkan [m7:IDN.PTY ketua umum partai tersebut] tidak memberi pernyataan tambahan.

### Suara Maluku 2022-12-21
Dua negeri di Pulau Haruku kembali bertikai. [m1:IDN.CVL Warga Ori] dibantu saudara [m6=m1 mereka] {e1 membakar} ratusan rumah di [m2:IDN.CVL Kariuw] sehingga penduduknya lari ke hutan. [m3:IDN.GOV Gubernur Murad Ismail] tiba dengan kapal patroli dan {e2 membujuk} [m7=m2 mereka] mengungsi ke Aboru. [m9=m3 Bekas komandan Brimob itu] {e3 bersumpah} akan memulangkan [m8=m2 mereka] sebelum Natal. Sumpah tersebut tidak terlaksana; setahun lebih kemudian [m4=m2 orang-orang Kariuw] baru {e4 diantar pulang} oleh [m5:IDN.MIL Kodam Pattimura].
e1 m1 > m2 ASSAULT actual 2022-01-26/none mode=primitive ctx=religion_ethnicity
e2 m3 > m2 REQUEST requested 2022-01-27/none mode=yield ctx=migration
e3 m3 > m2 AGREE planned 2022-01-27/none ctx=migration
e4 m5 > m2 AID actual 2022-12-21/none ctx=migration

### ABC Indonesia 2016-04-05
[m1:IDN.COP Bareskrim] dan [m2:AUS.COP Kepolisian Federal Australia] membuka kantor bersama di Semarang. Kantor itu, menurut [m3:AUS.GOV Menteri Kehakiman Michael Keenan], {e1 didanai} negaranya hingga 2020. [m4=m3 Ia] juga {e2 menyinggung} nasib 34 [m5:AUS.CVL warganya] yang menurutnya menunggu sidang terlalu lama. [m6:IDN.COP Kabareskrim Anang Iskandar] menjawab bahwa perkara di pengadilan bukan urusan [m7=m6 polisi]. Meski begitu, [m8=m6 jenderal itu] {e3 bersedia menanyakan} perkara tersebut kepada kejaksaan.
e1 m3 > m1 AID actual 2016-04-05/none ctx=crime
e2 m3 > m6 ACCUSE actual 2016-04-05/none mode=disapprove ctx=legal
e3 m6 > m3 AGREE planned 2016-04-05/none ctx=legal
e4 m1 > m2 COOPERATE actual 2016-04-05/none ctx=crime
{e4 Kerja sama} itu bermula setelah bom Bali.

### Harian Duta 2024-01-02
Tujuh relawan [m1:IDN.PTY Ganjar Pranowo] di Boyolali babak belur {e1 dikeroyok} [m2:IDN.MIL prajurit Yonif 408] karena knalpot motor. [m6=m1 Calon presiden itu] {e2 membesuk} [m7=m5 mereka] dan {e3 meminta} [m3:IDN.MIL Panglima TNI Agus Subiyanto] tidak melindungi pelaku. Enam dari lima belas yang diperiksa {e4 dijadikan} tersangka. [m4:IDN.MIL Kepala Staf AD Maruli Simanjuntak] menyebutnya kesalahpahaman, tanpa {e5 meminta maaf}. "Anak-anak itu cuma lewat," kata ibu seorang korban.
e1 m2 > m5 ASSAULT actual 2023-12-30/none mode=beat ctx=election,military
e2 m1 > m5 CONSULT actual 2023-12-31/none mode=visit ctx=election
e3 m1 > m3 REQUEST requested 2023-12-31/none ctx=election,military
e4 m3 > m2 ACCUSE actual 2024-01-02/none mode=allege ctx=military,legal
e5 m4 > m5 SUPPORT denied 2024-01-02/none ctx=military
[m5:IDN.CVL Korban] masih dirawat di RS Pandan Arang.

### Tempo.co 2014-05-10
Petugas [m1:IDN.GOV Kementerian Luar Negeri] {e1 menjemput} 27 [m2:IDN.LAB anak buah kapal] yang terlantar di Trinidad. [m9=m2 Mereka] ditinggalkan pemiliknya, [m3:TWN.BUS Kwo-Jeng], tanpa gaji. Direktur perusahaan asal Kaohsiung itu kemudian {e2 ditangkap} [m10=m7 polisi] di Taipei; pengadilan di sana {e3 menghukum} [m11=m3 dia] lima tahun. Kelompok [m4:IDN.CVL Migrant Care] {e4 mengapresiasi} kerja Pejambon, walaupun menurut direkturnya, [m5:IDN.CVL Anis Hidayah], bantuan itu datang setelah [m6=m4 lembaganya] {e5 bersurat} enam kali.
e1 m1 > m2 AID actual 2014-05-10/none ctx=trafficking,migration
e2 m7 > m3 COERCE actual 2014-05-10/none mode=arrest ctx=trafficking
e3 m8 > m3 SANCTION actual 2014-05-10/none mode=convict ctx=trafficking,legal
e4 m4 > m1 SUPPORT actual 2014-05-10/none ctx=trafficking,migration
e5 m4 > m1 REQUEST requested 2014-05-10/none mode=assist ctx=trafficking bg
Baik [m7:TWN.COP polisi] maupun [m8:TWN.JUD hakim Taiwan] menolak memberi salinan putusan.

### Koran Jakarta 2017-05-09
[m1:IDN.JUD Majelis hakim Dwiarso Budi Santiarto] memutuskan [m2:IDN.GOV Basuki Tjahaja Purnama] {e1 bersalah}. [m10=m8 Jaksa], yang hanya {e2 menuntut} hukuman percobaan, tampak terkejut. [m11=m2 Gubernur itu] dibawa ke Cipinang, lalu dipindahkan ke Mako Brimob karena [m3:IDN.CVL ribuan pendukungnya] {e3 mendorong} gerbang penjara. [m4:IDN.GOV Djarot Saiful Hidayat], wakilnya, {e4 menjaminkan} diri. Di Balai Kota, [m5:IDN.CVL Addie MS] memimpin paduan suara. [m6:UN Kantor HAM PBB untuk Asia Tenggara] dan [m7:GBR.GOV Duta Besar Inggris Moazzam Malik] {e5 menyatakan prihatin}.
e1 m1 > m2 SANCTION actual 2017-05-09/day mode=convict ctx=religion_ethnicity,legal
e2 m8 > m2 ACCUSE actual 2017-04-20/none mode=allege ctx=religion_ethnicity,legal
e3 m3 > m9 PROTEST actual 2017-05-09/day mode=riot ctx=religion_ethnicity
e4 m4 > m2 SUPPORT actual 2017-05-09/day ctx=legal
e5 m6,m7 > m1 ACCUSE actual 2017-05-09/none mode=disapprove ctx=religion_ethnicity,human_rights
Menurut [m8:IDN.JUD Ali Mukartono], [m12=m8 pihaknya] masih berpikir; [m9:IDN.GOV kepala rutan] meminta tambahan pagar.

### Radar Surabaya 2008-11-02 none
Turnamen catur di Jember mengumpulkan 120 pelajar. Juaranya murid SMP dari Ambulu yang belajar dari kakeknya. Grandmaster [m1:IDN.CVL Utut Adianto] memberinya jam catur bekas; jam itu pernah dipakai melawan pecatur [m2:@ISL Islandia].

### Okezone.com 2023-05-19
[m1:IDN.JUD Kejaksaan Agung] {e1 menahan} [m2:IDN.GOV Menkominfo Johnny G. Plate] dalam kasus menara BTS. Surya Paloh, ketua umum [m3:IDN.PTY Partai NasDem], {e2 menyatakan keprihatinan}, tetapi {e3 menepis} anggapan bahwa penahanan itu karena [m8=m3 partainya] mencalonkan Anies. "Terlalu mahal harga borgol itu," katanya. [m4:IDN.GOV Presiden Jokowi] {e4 menunjuk} Mahfud MD sebagai pelaksana tugas, dan dua bulan kemudian [m5:IDN.PTY Budi Arie], pemimpin relawannya, dilantik.
e1 m1 > m2 COERCE actual 2023-05-17/day mode=arrest ctx=corruption
e2 m3 > m2 SUPPORT actual 2023-05-19/none ctx=corruption
e3 m3 > m6 REJECT actual 2023-05-19/none ctx=corruption,election
e4 m4 > m7 SUPPORT actual 2023-05-19/none ctx=executive
Pertanyaan tadi diajukan [m6:IDN.JRN wartawan]; [m7:IDN.GOV Mahfud] sendiri menjabat dua bulan.

### Bangka Belitung Raya 2015-02-16
[m1:IDN.LAB Nelayan Toboali] {e1 memulangkan} dua rekannya yang ditahan karena bom ikan? Tidak demikian menurut [m2:IDN.COP AKP Tiyan Talingga]. Kepala satuan itu mengatakan [m3=m2 pihaknya] yang {e2 membebaskan} [m5=m1 mereka] demi hukum. Yang terjadi, seratus orang {e3 mendatangi} mapolsek membawa dayung, dan seorang anggota DPRD, [m4:IDN.LEG Samsir], {e4 menengahi}. Politikus PBB itu {e5 menjanjikan} para tersangka akan wajib lapor.
e1 m1 > m2 COERCE denied 2015-02-16/none ctx=crime
e2 m2 > m1 RETREAT actual 2015-02-16/none mode=release ctx=crime,legal
e3 m1 > m2 PROTEST actual 2015-02-16/none mode=demo ctx=crime
e4 m4 > m1,m2 CONSULT actual 2015-02-16/none mode=third-party ctx=crime
e5 m4 > m2 AGREE planned 2015-02-16/none ctx=crime,legal

### Kompas 2012-12-08
[m1:IDN.GOV Menpora Andi Mallarangeng] {e1 mundur} sehari setelah [m2:IDN.JUD KPK] {e2 mencegah} dirinya ke luar negeri dalam perkara Hambalang. [m6=m1 Ia] menteri aktif pertama yang menjadi tersangka. [m7=m5 Presiden] {e3 menghargai} langkah itu dan menugaskan Menko Kesra merangkap. Kakak [m3:IDN.BUS Choel Mallarangeng] tersebut mengatakan [m8=m1 ia] tidak ingin jabatannya menjadi beban. [m4:IDN.PTY Marzuki Alie], rekannya di partai, {e4 memuji}; yang lain menunggu siapa berikutnya.
e1 m1 > m5 RETREAT actual 2012-12-07/day mode=resign ctx=corruption,executive
e2 m2 > m1 COERCE actual 2012-12-06/none mode=restrict ctx=corruption
e3 m5 > m1 SUPPORT actual 2012-12-07/none ctx=corruption,executive
e4 m4 > m1 SUPPORT actual 2012-12-07/none ctx=corruption
Di Cikeas, [m5:IDN.GOV SBY] memimpin rapat sampai larut.

### Tirto.id 2019-08-27
Pemindahan ibu kota {e1 diumumkan} Jokowi tanpa undang-undang. Fraksi [m1:IDN.PTY PKS] {e2 mempersoalkannya}, sedangkan [m2:IDN.GOV Gubernur Isran Noor] menyambut dengan pantun. Di Sepaku, [m3:IDN.CVL warga transmigran] cemas akan tanahnya. [m4:IDN.GOV Menteri ATR Sofyan Djalil] {e3 berjanji membekukan} jual beli lahan; "kalau ada spekulan, [m5=m4 saya] {e4 batalkan} sertifikatnya." Tetangga di utara, [m6:MYS.GOV Sabah], {e5 menawarkan} pasokan listrik. Belum ada jawaban dari Jakarta.
e2 m1 > m7 ACCUSE actual 2019-08-27/none mode=disapprove ctx=legislative,political_institutions
e3 m4 > m3 AGREE planned 2019-08-27/none ctx=human_security
e4 m4 > m8 SANCTION hypothetical 2019-08-27/none mode=discontinue ctx=economic
e5 m6 > m7 AGREE planned 2019-08-27/none ctx=economic
e1 m7 > m3 AGREE planned 2019-08-26/day ctx=political_institutions
[m7:IDN.GOV Presiden] meminta restu dalam pidatonya; [m8:IDN.BUS para makelar tanah] sudah memasang papan.

### Surya Malang 2025-10-08
Musala pesantren [m1:IDN.REL Al Khoziny] di Sidoarjo runtuh dan menewaskan puluhan santri. [m2:IDN.GOV Basarnas] mengakhiri pencarian pada hari kesembilan. Pengasuhnya, [m3:IDN.REL KH Abdus Salam Mujib], {e1 meminta maaf} kepada wali santri, yang sebagian besar {e2 menerima} sebagai takdir. [m4:IDN.COP Polda] tetap {e3 menyelidiki} konstruksi bangunan. [m5:IDN.GOV Menteri Dody Hanggodo] mengatakan pesantren lain {e4 akan diperiksa}; [m6:IDN.REL PBNU] {e5 menyambut baik} rencana itu asalkan biayanya tidak dibebankan kepada kiai.
e1 m3 > m7 SUPPORT actual 2025-10-01/none ctx=disasters
e2 m7 > m3 CONCEDE actual 2025-10-01/none ctx=disasters
e3 m4 > m1 ACCUSE actual 2025-10-08/none mode=investigate ctx=disasters,legal
e4 m5 > m8 ACCUSE planned 2025-10-08/none mode=investigate ctx=disasters
e5 m6 > m5 SUPPORT actual 2025-10-08/none ctx=disasters,religion_ethnicity
Bagi [m7:IDN.REL orang tua santri] dan [m8:IDN.REL pesantren lain], itu pelajaran mahal.

### Harian Serambi 2004-12-07
Status darurat militer {e1 diturunkan} menjadi darurat sipil. [m1:IDN.GOV Gubernur Abdullah Puteh], yang sekarang menjadi penguasa darurat, {e2 ditahan} [m2:IDN.JUD KPK] tujuh bulan kemudian dalam perkara helikopter. Dialah pejabat pertama yang diseret komisi baru tersebut. [m3:IDN.MIL Pangdam Endang Suwarya] mengatakan prajuritnya {e3 akan terus memburu} [m4:GAM.REB GAM]. Dari Stockholm, [m5=m4 pihak pemberontak] {e4 menyambut} perubahan status itu dengan cemooh.
e1 m6 > m4 CONCEDE actual 2004-05-19/none ctx=territory
e2 m2 > m1 COERCE actual 2004-12-07/none mode=arrest ctx=corruption
e3 m3 > m4 ASSAULT planned 2004-12-07/none ctx=territory
e4 m4 > m6 ACCUSE actual 2004-12-07/none mode=disapprove ctx=territory
Keputusan [m6:IDN.GOV Presiden Megawati] dibacakan Menko Hari Sabarno.
