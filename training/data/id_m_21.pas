### Tribunnews 2024-05-14
[m1:IDN.GOV Bupati Sidoarjo Ahmad Muhdlor Ali] sudah seminggu berada di rutan [m2:IDN.JUD KPK]. Pada Selasa (14/5/2024), wakilnya, [m3:IDN.GOV Subandi], {e1 dilantik} sebagai pelaksana tugas oleh [m4:IDN.GOV Pj Gubernur Adhy Karyono]. [m5=m3 Ia] {e2 berjanji} kepada [m6:IDN.GOV pegawai pajak daerah] bahwa potongan insentif, yang menjerat [m7=m1 atasannya], tidak akan terulang. [m8:IDN.LEG Ketua DPRD Usman] mengaku lega. Politikus PKB tersebut {e3 meminta} [m9=m3 pemimpin baru itu] segera mengisi jabatan kosong.
e1 m4 > m3 SUPPORT actual 2024-05-14/day ctx=political_institutions
e2 m3 > m6 AGREE planned 2024-05-14/day ctx=corruption
e3 m8 > m3 REQUEST requested 2024-05-14/none mode=change ctx=political_institutions

### Antara 2022-07-21
[m1:IDN.MIL Kapal perang KRI Bima Suci] singgah di Port Moresby dalam rangkaian muhibah. [m2:PNG.MIL Komandan Angkatan Pertahanan Mark Goina] {e1 menaiki} kapal itu dan {e2 memuji} para taruna. Kepada [m3=m1 tamunya], perwira tersebut {e3 mengusulkan} patroli bersama di sekitar Vanimo. Komandan kapal, [m4:IDN.MIL Letkol M. Sati Lubis], mengatakan [m5=m4 ia] akan meneruskan usul itu ke Jakarta. Beberapa [m8=m7 mahasiswa] yang {e4 membentangkan} bendera Bintang Kejora di dermaga {e5 diusir} [m6:PNG.COP polisi].
e1 m2 > m1 CONSULT actual 2022-07-21/none mode=visit ctx=military,diplomatic
e2 m2 > m1 SUPPORT actual 2022-07-21/none ctx=military
e3 m2 > m1 REQUEST requested 2022-07-21/none mode=assist ctx=military,territory
e4 m7 > m1 PROTEST actual 2022-07-21/none mode=demo ctx=territory
e5 m6 > m7 COERCE actual 2022-07-21/none mode=restrict ctx=territory
[m7:PNG.EDU Para mahasiswa] bubar tanpa perlawanan.

### Kompas.com 2018-03-28
Ratusan [m1:IDN.LAB pengemudi Grab dan Gojek] {e1 menggeruduk} Istana Merdeka menuntut kenaikan tarif. [m2:IDN.GOV Presiden Jokowi] {e2 menerima} lima perwakilan [m3=m1 mereka]. Ketua tim negosiasi, Azas Tigor, mengatakan [m4=m2 Kepala Negara] {e3 meminta} [m5:IDN.GOV Menhub Budi Karya Sumadi] memanggil kedua perusahaan. Esok harinya [m6:SGP.BUS Grab] {e4 bersedia} menaikkan tarif, sedangkan [m7:IDN.BUS pesaingnya] masih berhitung. "Kalau tidak naik, [m8=m1 kami] {e5 matikan} aplikasi," ancam seorang pengemudi.
e1 m1 > m2 PROTEST actual 2018-03-27/none mode=demo ctx=economic,technology
e2 m1 > m2 CONSULT actual 2018-03-27/none mode=visit ctx=economic,technology
e3 m2 > m5 REQUEST requested 2018-03-27/none ctx=economic,technology
e4 m6 > m1 CONCEDE planned 2018-03-28/none ctx=economic,technology
e5 m1 > m6,m7 THREATEN threatened 2018-03-28/none mode=restrict ctx=economic,technology

### Suara.com 2023-08-10
Pengadilan Tinggi Jakarta {e1 memperberat} hukuman [m1:IDN.ELI Rafael Lumban Tobing], bekas direktur BUMN, dari empat menjadi delapan tahun. [m2:IDN.JUD Majelis banding] menilai [m3=m1 dia] tidak menyesal. Pengacaranya, [m4:IDN.CVL Maqdir Ismail], {e2 kecewa} dan menyatakan kasasi. Di sisi lain, [m5:IDN.JUD Jubir KPK Ali Fikri] {e3 mengapresiasi} putusan itu. Menurut [m6=m5 jaksa kelahiran Jepara tersebut], [m7=m5 lembaganya] akan menagih uang pengganti. Perusahaan pelat merah yang dirugikan tidak memberikan komentar.
e1 m2 > m1 SANCTION actual 2023-08-10/none mode=convict ctx=corruption,legal
e2 m4 > m2 ACCUSE actual 2023-08-10/none mode=disapprove ctx=legal
e3 m5 > m2 SUPPORT actual 2023-08-10/none ctx=corruption,legal

### Jubi 2024-06-03
Perwakilan [m1:IDN.CVL suku Awyu] dan [m2:IDN.CVL suku Moi] {e1 menggelar aksi} damai di depan [m3:IDN.JUD Mahkamah Agung], memakai cawat dan bulu kasuari. [m4=m1+m2 Mereka] {e2 meminta} [m10=m3 hakim] membatalkan izin sawit [m5:IDN.BUS Indo Asiana Lestari]. Seorang juru bicara pengadilan, [m6:IDN.JUD Suharto], {e3 keluar menemui} para pejuang hutan itu. "Hakim [m7=m6 kami] tidak bisa diintervensi," katanya sopan. [m8:IDN.CVL Greenpeace Indonesia], pendamping [m9=m4 mereka], berharap surat itu dibaca.
e1 m1,m2 > m3 PROTEST actual 2024-05-27/none mode=demo ctx=environment,human_security
e2 m4 > m3 REQUEST requested 2024-05-27/none mode=change ctx=environment,legal
e3 m6 > m4 CONSULT actual 2024-05-27/none ctx=environment,legal

### Warta Kota 2013-01-17
Banjir merendam Bundaran HI. [m1:IDN.GOV Gubernur Joko Widodo] dan [m2:IDN.GOV Presiden Susilo Bambang Yudhoyono] sama-sama menggulung celana hari itu, di tempat berlainan. [m3=m2 Kepala Negara] {e1 mengirim} [m4:IDN.MIL dua batalyon zeni] untuk menutup tanggul Latuharhary, dan [m5=m1 mantan wali kota Solo itu] {e2 berterima kasih}. Anggota DPRD dari [m6:IDN.PTY Demokrat], Nachrowi Ramli, {e3 menyalahkan} [m9=m1 gubernur]. "[m7=m6 Kami] ingatkan sejak November," katanya; [m8=m1 yang disalahkan] {e4 tidak mau berdebat}.
e1 m3 > m1 AID actual 2013-01-17/none ctx=disasters
e2 m1 > m2 SUPPORT actual 2013-01-17/none ctx=disasters
e3 m6 > m1 ACCUSE actual 2013-01-17/none mode=disapprove ctx=disasters
e4 m1 > m6 REJECT actual 2013-01-17/none ctx=disasters

### Bola.com 2022-07-05 none
Pelatih timnas U-19 [m1:IDN.CVL Shin Tae-yong] mengeluhkan jadwal semifinal. Anak asuhnya harus bermain dua hari sekali, sedangkan lawan [m4:? mereka], [m2:@VNM Vietnam], mendapat libur sehari lebih panjang. "[m3=m1 Saya] tidak mencari alasan," ujar pria asal Yeongdeok itu. Ketua panitia berkata undian tak bisa diubah.

### Antara Aceh 2019-03-20
[m1:IDN.COP Polisi Syariat Aceh Besar] {e1 menangkap} dua perempuan yang berjualan ketika azan. Setelah dinasihati dua jam, [m2:IDN.BUS keduanya] {e2 dipulangkan}. [m3:IDN.GOV Bupati Mawardi Ali] {e3 membela} [m4=m1 anak buahnya], karena menurutnya aturan sudah diumumkan setahun. [m5:IDN.CVL Solidaritas Perempuan] {e4 berpendapat} penangkapan itu berlebihan dan {e5 berencana melapor} ke Ombudsman. Seorang dari pedagang tersebut, Cut Nyak Ida, menolak dibantu; [m6=m2 ia] tak ingin perkaranya besar.
e1 m1 > m2 COERCE actual 2019-03-20/none mode=arrest ctx=religion_ethnicity
e2 m1 > m2 RETREAT actual 2019-03-20/none mode=release ctx=religion_ethnicity
e3 m3 > m1 SUPPORT actual 2019-03-20/none ctx=religion_ethnicity
e4 m5 > m1 ACCUSE actual 2019-03-20/none mode=disapprove ctx=gender,religion_ethnicity
e5 m5 > m1 ACCUSE planned 2019-03-20/none mode=allege ctx=gender,religion_ethnicity

### CNN Indonesia 2021-04-26
Para pemimpin [m1:ASEAN ASEAN] {e1 bertemu} [m2:MMR.MIL Min Aung Hlaing] di Sekretariat di Jalan Sisingamangaraja. Lima butir {e2 disetujui}, termasuk penghentian kekerasan dan kunjungan utusan khusus. [m3:IDN.GOV Joko Widodo], tuan rumah, {e3 mendesak} tahanan politik dibebaskan. Dalam rapat itu, kata [m4:MYS.GOV Muhyiddin Yassin], [m5=m2 sang jenderal] tidak {e4 menolak}. Namun dua hari kemudian junta {e5 menyatakan} butir-butir tersebut hanya saran. Pengunjuk rasa di Dawei {e6 membakar} bendera perhimpunan.
e1 m2 > m1 CONSULT actual 2021-04-24/day mode=multilateral ctx=pro_democracy,diplomatic
e2 m2 > m1 CONCEDE planned 2021-04-24/day ctx=pro_democracy
e3 m3 > m2 REQUEST requested 2021-04-24/day mode=yield ctx=pro_democracy
e4 m2 > m1 REJECT denied 2021-04-24/day ctx=pro_democracy
e5 m2 > m1 REJECT actual 2021-04-26/day ctx=pro_democracy,diplomatic
e6 m6 > m1 PROTEST actual 2021-04-26/none mode=vandalize ctx=pro_democracy
[m6:MMR.CVL Massa di kota itu] juga berteriak menentang tentara.

### Harian Sumbar 2016-04-28
[m1:IDN.GOV Wali Kota Padang Mahyeldi Ansharullah] {e1 merelokasi} pedagang Pantai Purus tanpa bentrokan. [m2:IDN.BUS Para pedagang] menempati kios baru yang {e2 dibangun} [m3:IDN.BUS Bank Nagari]. Ketua [m7=m2 mereka], Syafrial, mengatakan pada mulanya [m8=m2 ia] {e3 hendak menggugat}. Setelah [m4=m1 ustaz itu] datang sendiri empat kali, [m5=m2 dia] {e4 mengurungkan} niatnya. [m9=m6 Ketua DPRD] {e5 memberikan} piagam. Satpol PP, yang tidak dipakai hari itu, membantu mengangkat etalase.
e1 m1 > m2 COERCE actual 2016-04-28/none mode=seize ctx=economic
e2 m3 > m2 AID actual 2016-04-28/none ctx=economic
e3 m2 > m1 ACCUSE hypothetical 2016-04-28/none mode=allege ctx=legal,economic
e4 m2 > m1 CONCEDE actual 2016-04-28/none ctx=legal,economic
e5 m6 > m1 SUPPORT actual 2016-04-28/none ctx=economic
Piagam itu ditandatangani [m6:IDN.LEG Erisman].

### Okezone 2014-02-14
Erupsi Kelud membuat 76.000 orang mengungsi. [m1:IDN.GOV Bupati Blitar Herry Noegroho] {e1 membuka} pendopo bagi [m2:IDN.REF pengungsi], juga yang datang dari kabupaten tetangga. [m3:IDN.BUS Gudang Garam] {e2 membagikan} makanan. Di Malang, [m4:IDN.REF pengungsi Ngantang] {e3 mengeluh} karena hanya diberi mi. [m8=m4 Mereka] didatangi [m5:IDN.GOV Gubernur Soekarwo] malam itu juga; [m6=m5 Pakde], begitu [m9=m5 ia] dipanggil, {e4 meminta maaf} dan {e5 memerintahkan} [m7:IDN.GOV BPBD] mendirikan dapur umum.
e1 m1 > m2 AID actual 2014-02-14/none ctx=disasters
e2 m3 > m2 AID actual 2014-02-14/none ctx=disasters
e3 m4 > m5 ACCUSE actual 2014-02-14/none mode=disapprove ctx=disasters
e4 m5 > m4 SUPPORT actual 2014-02-14/none ctx=disasters
e5 m5 > m7 REQUEST requested 2014-02-14/none ctx=disasters
e6 m5 > m4 CONSULT actual 2014-02-14/none mode=visit ctx=disasters
Seusai {e6 kunjungan} itu hujan abu turun lagi.

### Detik Finance 2020-02-21
[m1:AUS.LEG Parlemen Australia] {e1 meratifikasi} IA-CEPA tiga bulan sebelum rekannya di Senayan. Waktu itu [m2:AUS.LAB Dewan Serikat Buruh Australia] {e2 menentang}: pekerja tukang asal negara tetangga dikhawatirkan menekan upah. Giliran [m3:IDN.LEG DPR], penolakan datang dari [m4:IDN.AGR peternak sapi Lampung]. [m5:IDN.GOV Menteri Perdagangan Agus Suparmanto] {e3 menjanjikan} kuota bibit bagi [m7=m4 mereka]. "[m6=m5 Kita] ingin pasar, bukan ingin kalah," tuturnya. Perjanjian itu {e4 disahkan} 6 Februari lewat suara bulat.
e1 m1 > m3 SUPPORT actual 2019-11-26/none ctx=economic,diplomatic
e2 m2 > m1 REJECT actual 2019-11-26/none ctx=economic
e3 m5 > m4 AGREE planned 2020-02-21/none ctx=economic
e4 m3 > m1 SUPPORT actual 2020-02-06/day ctx=economic,diplomatic

### Radar Mojokerto 2018-05-09
[m1:IDN.JUD KPK] datang lagi ke Mojokerto, kali ini untuk {e1 menahan} [m2:IDN.GOV Bupati Mustofa Kamal Pasa]. Empat bulan sebelumnya lembaga itu {e2 membawa} [m3:IDN.GOV Wali Kota Mas'ud Yunus]. Keduanya berselisih lama soal batas wilayah, tetapi di rutan, menurut seorang sipir, [m4=m2+m3 mereka] sering makan bersama. Wakil bupati [m5:IDN.GOV Pungkasiadi] menolak rumah dinas yang ditawarkan kepadanya. "[m6=m5 Saya] pulang ke rumah istri saja," ucapnya.
e1 m1 > m2 COERCE actual 2018-05-09/none mode=arrest ctx=corruption
e2 m1 > m3 COERCE actual 2018-05-09/none mode=arrest ctx=corruption

### Merdeka.com 2019-10-14
Sidang etik dimulai tanpa terlapor. [m1:IDN.MIL Kolonel Hendi Suhendi], Dandim Kendari, hadir di upacara lain: serah terima jabatannya. [m2:IDN.MIL KSAD Andika Perkasa] {e1 mencopot} dan {e2 mengurung} [m3=m1 dia] empat belas hari karena unggahan istrinya tentang penusukan [m4:IDN.GOV Wiranto]. "[m5=m1 Saya] prajurit, [m6=m1 saya] {e3 terima}," kata kolonel itu. [m7:IDN.CVL YLBHI] {e4 mempertanyakan} dasar hukum sanksi tersebut, walaupun lembaga itu tidak ingin {e5 membela} isi unggahannya.
e1 m2 > m1 SANCTION actual 2019-10-12/none mode=expel ctx=military
e2 m2 > m1 COERCE actual 2019-10-12/none mode=arrest ctx=military
e3 m1 > m2 CONCEDE actual 2019-10-12/none ctx=military
e4 m7 > m2 ACCUSE actual 2019-10-14/none mode=disapprove ctx=military,rights_freedoms
e5 m7 > m1 SUPPORT denied 2019-10-14/none ctx=rights_freedoms

### Media Selebes 2007-01-23
[m1:IDN.COP Densus 88] {e1 menyerbu} Jalan Pulau Jawa di Poso Kota dan {e2 menembak mati} empat belas orang. Bagi Kapolda [m2:IDN.COP Badrodin Haiti], [m7=m3 mereka] anggota [m3:JI.REB Jamaah Islamiyah]; bagi [m4:IDN.REL Adnan Arsal], pengasuh pesantren di dekat situ, sebagian hanya tetangga. [m5:IDN.GOV Wapres Jusuf Kalla] {e3 mendukung} operasi tersebut dan {e4 menolak permintaan} ulama untuk membentuk tim independen. Delegasi [m6=m4 sang ustaz] pulang tanpa bersalaman.
e1 m1 > m3 ASSAULT actual 2007-01-22/day mode=firearms ctx=terrorism
e2 m1 > m3 ASSAULT actual 2007-01-22/day mode=firearms ctx=terrorism
e3 m5 > m1 SUPPORT actual 2007-01-23/none ctx=terrorism
e4 m5 > m4 REJECT actual 2007-01-23/none mode=change ctx=terrorism,human_rights
e5 m4 > m5 REQUEST requested 2007-01-23/none mode=change ctx=terrorism,human_rights
{e5 Permintaan tim} itu diajukan secara tertulis.

### Fajar Cirebon 2024-08-21
Golkar kehilangan ketua umumnya. [m1:IDN.PTY Airlangga Hartarto] {e1 mengundurkan diri} Sabtu (10/8/2024), sehari setelah hadir di Istana. Partai itu menunjuk [m2:IDN.PTY Agus Gumiwang] sebagai pelaksana tugas. Menurut pengamat, [m3=m1 ia] {e2 ditekan} dengan perkara sawit, hal yang {e3 dibantah} [m4:IDN.JUD Kejaksaan Agung]. Sepuluh hari kemudian musyawarah nasional {e4 mengukuhkan} [m5:IDN.GOV Bahlil Lahadalia]; dalam pidatonya [m8=m5 menteri asal Fakfak tersebut] {e5 memperingatkan} kadernya agar tidak main-main dengan "Raja Jawa".
e1 m1 > m6 RETREAT actual 2024-08-10/day mode=resign ctx=political_institutions
e2 m4 > m1 COERCE denied 2024-08-21/none ctx=political_institutions,corruption
e3 m4 > m7 REJECT actual 2024-08-21/none ctx=political_institutions
e4 m6 > m5 SUPPORT actual 2024-08-21/none ctx=political_institutions
e5 m5 > m6 REQUEST requested 2024-08-21/none ctx=political_institutions
Bagi [m6:IDN.PTY pengurus beringin], pergantian itu biasa; [m7:IDN.EDU pengamat Adi Prayitno] menganggapnya peringatan.

### Kabar Papua Selatan 2025-04-17
[m1:IDN.REL Uskup Agung Merauke Petrus Mandagi] {e1 mendukung} proyek lumbung pangan, sikap yang membuat [m2:IDN.REL sejumlah umat] {e2 berdiri} diam dengan poster seusai misa. Sebelas dari [m3=m2 mereka] {e3 dibawa} [m4:IDN.COP polisi] atas laporan pastor paroki. Sang uskup agung {e4 tidak mencabut} pernyataannya. [m5:IDN.CVL Vincent Kwipalo], ketua marga yang tanahnya dibongkar, {e5 menyurati} Vatikan. "Gembala [m6=m5 kami] sibuk dengan tuan tanah," tulisnya.
e1 m1 > m7 SUPPORT actual 2025-04-17/none ctx=human_security,religion_ethnicity
e2 m2 > m1 PROTEST actual 2025-01-26/none mode=demo ctx=religion_ethnicity,human_security
e3 m4 > m2 COERCE actual 2025-01-26/none mode=arrest ctx=rights_freedoms
e4 m1 > m2 REJECT actual 2025-04-17/none ctx=religion_ethnicity,human_security
e5 m5 > m8 REQUEST requested 2025-04-17/none mode=assist ctx=human_security,religion_ethnicity
Alat berat [m7:IDN.BUS Jhonlin Group] terus bekerja; [m8:VAT.REL nunsius di Jakarta] menerima suratnya.

### Suara Flobamora 2011-06-06 none
Rumput laut dari Sabu dibeli pabrik agar-agar di [m1:@CHL Puerto Montt]. Pengumpulnya, Mama Dorkas, belajar menimbang dari seorang misionaris. [m2:IDN.GOV Penjabat bupati] bertanya apakah ia bisa menyekolahkan anak; mama itu menunjuk foto dua sarjana.
