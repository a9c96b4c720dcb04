### Tribun Papua Barat 2023-11-13
[m1:IDN.JUD KPK] {e1 menangkap} [m2:IDN.GOV Penjabat Bupati Sorong Yan Piet Mosso] bersama tiga auditor [m3:IDN.GOV BPK perwakilan Papua Barat]. Uang yang disita, hampir dua miliar rupiah, menurut ketua lembaga itu hendak dipakai untuk mengubah temuan pemeriksaan. Kepala perwakilan [m4=m3 badan audit tersebut] ikut dibawa. Ketuanya di Jakarta, [m5:IDN.GOV Isma Yatun], {e2 membebastugaskan} [m6=m3 mereka bertiga] dan {e3 mempersilakan} [m7=m1 penyidik] memeriksa kantor mana pun. [m8:IDN.MIL Kodam Kasuari] tidak terkait; rumah dinasnya hanya bersebelahan.
e1 m1 > m2,m3 COERCE actual 2023-11-12/none mode=arrest ctx=corruption
e2 m5 > m3 SANCTION actual 2023-11-13/none mode=expel ctx=corruption
e3 m5 > m1 AGREE actual 2023-11-13/none ctx=corruption

### Antara 2018-10-05
Kapal bantuan pertama dari [m1:AUS.MIL Angkatan Laut Australia] {e1 merapat} di Pantoloan, membawa generator dan penyaring air untuk [m2:IDN.CVL korban gempa Palu]. [m7=m3 Pemerintah] sebelumnya ragu menerima pertolongan asing, tetapi [m3:IDN.GOV Wapres Jusuf Kalla] akhirnya {e2 menyetujui} tawaran delapan belas negara. "[m4=m3 Kami] butuh pesawat yang bisa mendarat di landasan pendek," ujarnya. [m5:SGP.MIL Singapura] {e3 mengirim} dua C-130; [m6:GBR.GOV Inggris] {e4 akan menyusul} lusa. Para penyintas di Petobo mengaku belum melihat seorang pun dari [m8=m1+m5+m6 mereka].
e1 m1 > m2 AID actual 2018-10-05/none ctx=disasters
e2 m3 > m1,m5,m6 AGREE actual 2018-10-01/none ctx=disasters
e3 m5 > m2 AID actual 2018-10-05/none ctx=disasters
e4 m6 > m2 AID planned 2018-10-07/day ctx=disasters

### JPNN 2012-10-08
Malam itu empat puluh anggota [m1:IDN.COP Polda Bengkulu dan Polda Metro] mengepung gedung [m2:IDN.JUD KPK]; [m8=m1 mereka] hendak {e1 menjemput} [m3:IDN.JUD Kompol Novel Baswedan], penyidik kasus simulator. [m4:IDN.CVL Ratusan aktivis] datang {e2 membentuk pagar betis}. Johan Budi menegaskan [m5=m2 lembaganya] tidak akan {e3 menyerahkan} siapa pun tanpa surat. Setelah dua jam, [m6=m1 rombongan itu] {e4 pergi}. Tiga hari kemudian [m7:IDN.GOV Presiden SBY] {e5 memutuskan} perkara sang jenderal ditangani [m9=m2 KPK], bukan [m10=m1 polisi].
e1 m1 > m3 COERCE planned 2012-10-05/day mode=arrest ctx=corruption,political_institutions
e2 m4 > m1 PROTEST actual 2012-10-05/day mode=obstruct ctx=corruption
e3 m2 > m1 REJECT actual 2012-10-05/day mode=yield ctx=corruption
e4 m1 > m2 RETREAT actual 2012-10-05/day mode=withdraw ctx=corruption
e5 m7 > m2 SUPPORT actual 2012-10-08/day ctx=corruption,political_institutions

### Radar Sorong 2019-08-19
Bendera dikibarkan di atap kantor [m1:IDN.LEG DPRD Manokwari] sebelum gedung itu {e1 dibakar}. Ribuan [m2:IDN.CVL orang asli Papua] marah atas perlakuan terhadap [m3:IDN.EDU anak-anak mereka] di Surabaya. [m4:IDN.GOV Gubernur Dominggus Mandacan] naik ke mobil komando dan {e2 berjanji} [m5=m4 dia] sendiri yang akan menjemput [m8=m3 mereka]. Kepada wartawan, [m6:IDN.GOV Gubernur Khofifah Indar Parawansa] {e3 menyampaikan maaf} dari seberang laut. Kapolri {e4 mengirim} 300 [m7:IDN.COP Brimob] dengan pesawat carter.
e1 m2 > m1 PROTEST actual 2019-08-19/day mode=riot ctx=religion_ethnicity
e2 m4 > m2 AGREE planned 2019-08-19/day ctx=religion_ethnicity
e3 m6 > m2 SUPPORT actual 2019-08-19/day ctx=religion_ethnicity
e4 m7 > m2 MOBILIZE actual 2019-08-19/none mode=police ctx=religion_ethnicity

### Harian Terbit 2000-06-30
[m1:IDN.GOV Presiden Abdurrahman Wahid] {e1 menetapkan} keadaan darurat sipil di Maluku. [m2:IDN.MIL Pangdam Max Tamaela] {e2 diganti} perwira asal Bali, dan kapal perang {e3 mencegat} kapal yang membawa [m3:IDN.REL anggota Laskar Jihad] dari Surabaya. Sebagian [m4=m3 mereka] tetap lolos. Di Galela, desa-desa Kristen habis terbakar; [m5:IDN.REL Sinode GMIH] {e4 memohon} pengiriman [m6:UN pasukan penjaga perdamaian]. Jakarta {e5 menutup pintu} bagi permintaan itu. "[m7=m1 Kita] bisa urus sendiri," kata Gus Dur.
e1 m1 > m8 COERCE actual 2000-06-26/none mode=martial-law ctx=religion_ethnicity
e2 m1 > m2 SANCTION actual 2000-06-30/none mode=expel ctx=military
e3 m9 > m3 COERCE actual 2000-06-30/none mode=restrict ctx=religion_ethnicity
e4 m5 > m6 REQUEST requested 2000-06-30/none mode=assist ctx=religion_ethnicity,peacekeeping
e5 m1 > m5 REJECT actual 2000-06-30/none mode=assist ctx=religion_ethnicity,peacekeeping
Hari-hari ini [m8:IDN.CVL warga Ambon] mengisi bak air, dan [m9:IDN.MIL TNI AL] menyiagakan lima fregat.

### Kompas.com 2021-08-31 none
Perahu naga buatan pengrajin Muara Angke dipesan sebuah klub dari [m1:@AUS Perth]. Pembuatnya, Pak Slamet, pernah menjadi nelayan rajungan. Ia mengaku belum pernah naik pesawat; ketika [m2=m3 tamunya] mengundang [m4:? dia] ke lomba tahun depan, jawabnya hanya tawa. [m3:AUS.CVL Klub] itu membayar di muka.

### Pikiran Merdeka 2016-03-22
[m1:IDN.MIL Mantan Panglima Kodam Soenarko] mendirikan [m2:IDN.PTY Partai Nasional Aceh] bersama bekas lawannya. Aneh tetapi nyata, kata seorang pengamat. Di Lhokseumawe, [m3:IDN.PTY kader Partai Aceh] {e1 menurunkan} papan nama partai baru tersebut; dua pemuda {e2 dikeroyok}. Ketua [m7=m3 mereka], [m4:IDN.PTY Muzakir Manaf], {e3 menyesali} kejadian itu dan {e4 menyerahkan} lima kadernya kepada polres. "[m5=m4 Saya] tidak pernah memerintahkan," ucapnya kepada keluarga korban ketika {e5 menjenguk}.
e1 m3 > m2 COERCE actual 2016-03-22/none mode=seize ctx=election,political_institutions
e2 m3 > m2 ASSAULT actual 2016-03-22/none mode=beat ctx=election
e3 m4 > m2 SUPPORT actual 2016-03-22/none ctx=election
e4 m4 > m6 CONCEDE actual 2016-03-22/none ctx=legal
e5 m4 > m2 CONSULT actual 2016-03-22/none mode=visit ctx=election
[m6:IDN.COP Kapolres] menahan kelimanya.

### Tempo.co 2021-09-25
Dijemput di rumahnya seusai salat Jumat, [m1:IDN.LEG Wakil Ketua DPR Azis Syamsuddin] {e1 digiring} ke Kuningan dengan mobil hitam. [m2:IDN.JUD KPK] menyangka politikus Golkar itu {e2 menyuap} seorang bekas penyidik lembaga tersebut, [m3:IDN.COP AKP Stepanus Robin Pattuju], agar perkara Lampung Tengah tidak dilanjutkan. Stepanus sendiri telah {e3 dipecat} Dewan Pengawas. Partai beringin {e4 menerima} pengunduran diri Azis lewat surat bermeterai. [m4:IDN.PTY Airlangga Hartarto], ketuanya, mengatakan pengganti akan diumumkan pekan depan.
e1 m2 > m1 COERCE actual 2021-09-24/day mode=arrest ctx=corruption
e2 m2 > m1 ACCUSE actual 2021-09-25/none mode=allege ctx=corruption
e3 m2 > m3 SANCTION actual 2021-05-31/none mode=expel ctx=corruption
e4 m1 > m4 RETREAT actual 2021-09-25/none mode=resign ctx=corruption,legislative

### Wawasan 2017-02-23
Pembangunan pabrik semen di Rembang {e1 diprotes} ibu-ibu Tegaldowo dengan mendirikan tenda di jalan masuk. [m8=m4 Mereka] {e2 didorong} [m1:IDN.COP polisi] sampai jatuh ke parit. [m2:IDN.BUS Semen Indonesia], perusahaan milik negara yang membangunnya, {e3 berdalih} telah mengantongi izin dari [m3:IDN.GOV Gubernur Bibit Waluyo]. [m4:IDN.AGR Perempuan-perempuan itu] menggugat izin tersebut; tiga tahun kemudian [m5:IDN.JUD Mahkamah Agung] {e4 memenangkan} [m6=m4 mereka]. [m9=m7 Gubernur berikutnya] {e5 mengeluarkan} izin baru dengan nama lain.
e1 m4 > m2 PROTEST actual 2017-02-23/none mode=obstruct ctx=environment
e2 m1 > m4 ASSAULT actual 2017-02-23/none mode=beat ctx=environment,repression
e3 m2 > m4 REJECT actual 2017-02-23/none ctx=environment
e4 m5 > m4 CONCEDE actual 2016-10-05/day ctx=environment,legal
e5 m7 > m2 AGREE actual 2017-02-23/none ctx=environment,natural_resource
[m7:IDN.GOV Ganjar Pranowo] mengatakan keputusan itu sesuai amar.

### Kantor Berita Bernama 2016-02-26
[m1:MYS.GOV Zahid Hamidi] {e1 membekukan} pengambilan pekerja dari [m2:BGD.GOV Bangladesh] sehari setelah kedua negara {e2 meneken} kesepakatan untuk 1,5 juta orang. Dhaka, yang menterinya masih berada di Kuala Lumpur, {e3 meminta penjelasan}. [m3:MYS.LAB Kongres serikat pekerja] {e4 menyambut gembira} pembekuan itu; [m4:MYS.BUS pengusaha sarung tangan] {e5 mengeluh} pesanan menumpuk. [m6=m1 Wakil perdana menteri tersebut] menawarkan jalan tengah: majikan boleh memakai [m5:IDN.LAB tenaga Indonesia], yang juru bicara asosiasinya belum bersuara.
e1 m1 > m2 SANCTION actual 2016-02-19/none mode=discontinue ctx=migration,economic
e2 m2 > m1 SUPPORT actual 2016-02-18/none ctx=migration,economic
e3 m2 > m1 REQUEST requested 2016-02-26/none ctx=migration
e4 m3 > m1 SUPPORT actual 2016-02-26/none ctx=migration,economic
e5 m4 > m1 ACCUSE actual 2016-02-26/none mode=disapprove ctx=migration,economic

### Detik 2019-11-15
[m1:IDN.GOV Ahok] kembali ke panggung. Dua tahun setelah keluar dari Mako Brimob, [m2=m1 mantan gubernur itu] {e1 menemui} [m3:IDN.GOV Menteri BUMN Erick Thohir] dan {e2 ditawari} kursi komisaris utama [m4:IDN.BUS Pertamina]. Serikat pekerja perusahaan energi tersebut {e3 menolak}: "[m5:IDN.LAB Kami] tidak mau orang yang suka bikin gaduh," kata Arie Gumilar. Para pendukungnya di Pluit membalas dengan {e4 mengirim} bunga papan ke kementerian. [m7=m3 Sang menteri] {e5 tak surut}.
e1 m1 > m3 CONSULT actual 2019-11-13/none mode=visit ctx=economic
e2 m3 > m1 AGREE planned 2019-11-13/none ctx=economic
e3 m5 > m3 REJECT actual 2019-11-15/none mode=change ctx=economic
e4 m6 > m3 SUPPORT actual 2019-11-15/none ctx=economic
e5 m3 > m5 REJECT actual 2019-11-15/none mode=change ctx=economic
[m6:IDN.CVL Relawan Teman Ahok] memotret semuanya.

### Ekspos Kalbar 2022-11-18
Pontianak digenangi air pasang selama lima hari. [m1:IDN.GOV Wali Kota Edi Kamtono] {e1 menyalurkan} dua ribu nasi bungkus kepada [m2:IDN.CVL warga tepian Kapuas], dan [m3:IDN.MIL Lantamal XII] {e2 meminjamkan} perahu karet. Sekolah diliburkan. [m4:IDN.CVL Pegiat lingkungan dari Link-AR Borneo] {e3 menunjuk} kebun sawit di hulu sebagai penyebab; perusahaan yang disebut, [m5:IDN.BUS PT Agro Lestari], {e4 membantah} lewat iklan satu halaman. Wali kota tidak ikut campur dalam silang pendapat [m6=m4+m5 keduanya].
e1 m1 > m2 AID actual 2022-11-18/none ctx=disasters
e2 m3 > m2 AID actual 2022-11-18/none ctx=disasters
e3 m4 > m5 ACCUSE actual 2022-11-18/none mode=allege ctx=environment,disasters
e4 m5 > m4 REJECT actual 2022-11-18/none ctx=environment

### Okezone 2009-11-03
Malam-malam sesudah rekaman diputar, halaman [m1:IDN.COP Bareskrim] dipenuhi lilin. [m2:IDN.JUD Bibit Samad Rianto] dan [m3:IDN.JUD Chandra Hamzah], dua pemimpin KPK nonaktif, {e1 ditahan} di dalam. Rekaman itu memperdengarkan [m4:IDN.BUS Anggodo Widjojo] berbicara dengan pejabat kejaksaan, menyusun cara {e2 menjerat} [m6=m2+m3 keduanya]. [m5:IDN.GOV Presiden] menunjuk Adnan Buyung Nasution {e3 mengetuai} tim delapan. [m7=m1 Polisi] {e4 mengeluarkan} para tahanan Selasa (3/11) malam, dan di pintu, Bibit mengangkat dua jari.
e1 m1 > m2,m3 COERCE actual 2009-10-29/day mode=arrest ctx=corruption
e2 m4 > m2,m3 COERCE planned 2009-11-03/none ctx=corruption
e3 m5 > m1 ACCUSE actual 2009-11-02/none mode=investigate ctx=corruption,legal
e4 m1 > m2,m3 RETREAT actual 2009-11-03/day mode=release ctx=corruption

### Nusa Bali 2008-02-28
[m1:IDN.GOV Gubernur Dewa Beratha] menjamu [m2:JPN.GOV Konsul Jenderal Jepang] dalam acara perpisahan. Selama empat tahun bertugas, [m3=m2 diplomat itu] {e1 membantu} subak di Jatiluwih membangun irigasi. "[m4=m1 Kami] kehilangan sahabat," kata tuan rumah. [m6=m1 Ia] {e2 menganugerahi} tamunya keris Pandita. Negeri Sakura, balas sang konsul, {e3 akan terus mendanai} pengerukan Tukad Badung, asalkan [m7=m1 pemerintah provinsi] {e4 menyediakan} tempat pembuangan lumpur.
e1 m2 > m5 AID actual 2008-02-28/none ctx=economic bg
e2 m1 > m2 SUPPORT actual 2008-02-28/none ctx=diplomatic
e3 m2 > m1 AID planned 2008-02-28/none ctx=environment
e4 m1 > m2 AGREE hypothetical 2008-02-28/none ctx=environment
[m5:IDN.AGR Petani subak] diwakili pekaseh yang memainkan rindik.

### Suara Bangka 2020-07-20
Bentrok antara [m1:IDN.LAB nelayan Matras] dan awak [m2:IDN.BUS kapal isap] mitra PT Timah terjadi di laut. Para nelayan {e1 menaiki} kapal, {e2 memecahkan} kaca anjungan, lalu {e3 membawa} sebelas kru ke pantai. [m6=m2 Mereka] diserahkan baik-baik kepada [m3:IDN.COP Polairud]. Direktorat itu {e4 menangkap} dua belas orang dari [m4=m1 kelompok penyerang], tetapi setelah istri-istri [m7=m1 mereka] {e5 berkemah} di halaman mapolda, delapan di antaranya {e6 dilepas}. Sisanya, kata [m8=m3 polisi], akan diadili.
e1 m1 > m2 PROTEST actual 2020-07-20/none mode=obstruct ctx=natural_resource
e2 m1 > m2 PROTEST actual 2020-07-20/none mode=vandalize ctx=natural_resource
e3 m1 > m2 ASSAULT actual 2020-07-20/none mode=abduct ctx=natural_resource
e4 m3 > m1 COERCE actual 2020-07-20/none mode=arrest ctx=natural_resource
e5 m5 > m3 PROTEST actual 2020-07-20/none mode=demo ctx=natural_resource
e6 m3 > m1 RETREAT actual 2020-07-20/none mode=release ctx=natural_resource
[m5:IDN.CVL Para istri itu] memasak bersama.

### Rakyat Merdeka 2014-03-14
"Siap, [m1:IDN.PTY saya] {e1 melaksanakan} mandat," kata [m2=m1 Joko Widodo] sambil mencium bendera di rumah Si Pitung. Surat tulisan tangan [m3:IDN.PTY Megawati Soekarnoputri] yang {e2 menunjuknya} dibacakan dua kali oleh [m4:IDN.PTY Puan Maharani]. Dari Hambalang, [m5:IDN.PTY Gerindra] {e3 menagih} perjanjian Batu Tulis: dulu perempuan yang sama {e4 berjanji mendukung} [m6:IDN.PTY Prabowo]. "[m8=m3 Beliau] sudah bilang akan menunggu," tutur Fadli Zon, "sekarang [m7=m5 kami] tahu tabiatnya."
e1 m1 > m3 AGREE actual 2014-03-14/none ctx=election
e2 m3 > m1 SUPPORT actual 2014-03-14/none ctx=election
e3 m5 > m3 REQUEST requested 2014-03-14/none mode=yield ctx=election
e4 m3 > m6 AGREE planned 2009-05-16/year ctx=election bg

### Papua Today 2012-03-16
Kongres [m1:IDN.CVL Rakyat Papua III] di Lapangan Zakeus ditutup dengan deklarasi. [m2:IDN.CVL Forkorus Yaboisembut], guru pensiunan, {e1 menyatakan} dirinya presiden. Satu jam berikutnya [m3:IDN.MIL pasukan gabungan] {e2 melepaskan} tembakan, {e3 menyeret} ratusan peserta ke tengah lapangan, dan menyuruh [m9=m1 mereka] jalan jongkok. Tiga mayat ditemukan di belakang [m4:IDN.MIL Korem]. Kapolres Jayapura {e4 dikenai} teguran tertulis. [m10=m2 Sang presiden yang ditolak negara itu] {e5 diganjar} tiga tahun.
e1 m2 > m5 REJECT actual 2011-10-19/day mode=change ctx=territory
e2 m3 > m1 ASSAULT actual 2011-10-19/day mode=firearms ctx=territory,repression
e3 m3 > m1 COERCE actual 2011-10-19/day mode=arrest ctx=territory,repression
e4 m6 > m7 SANCTION actual 2011-11-22/none ctx=repression
e5 m8 > m2 SANCTION actual 2012-03-16/none mode=convict ctx=territory,legal
[m5:IDN.GOV Jakarta] menganggap peristiwa itu selesai; [m6:IDN.COP Polda] menyebut [m7:IDN.COP AKBP Imam Setiawan] lalai, dan [m8:IDN.JUD PN Jayapura] tidak menyinggung penembakan.

### Beritagar 2018-05-10
Penemuan dua paket bahan peledak di asrama [m1:IDN.COP Mako Brimob Kelapa Dua] membuat pengunjung dilarang. Larangan itu juga berlaku bagi keluarga [m2:JAD.REB tahanan terorisme], yang sebulan kemudian {e1 merebut} blok dan {e2 membunuh} [m5=m1 lima polisi]. Negosiasi tiga puluh enam jam {e3 dipimpin} [m3:IDN.COP Komjen Syafruddin]. [m4=m2 Mereka] {e4 melepaskan} Bripka Iwan Sarjana sesudah mendapat makanan, lalu 145 orang {e5 menyerah} satu per satu. Juru runding tersebut menolak kata "tawar-menawar".
e1 m2 > m1 ASSAULT actual 2018-05-08/none ctx=terrorism
e2 m2 > m1 ASSAULT actual 2018-05-08/day mode=primitive ctx=terrorism
e3 m3 > m2 CONSULT actual 2018-05-09/none ctx=terrorism
e4 m2 > m1 RETREAT actual 2018-05-10/day mode=release ctx=terrorism
e5 m2 > m1 RETREAT actual 2018-05-10/day mode=disarm ctx=terrorism

### Malang Post 2018-09-10
Hanya lima orang tersisa di gedung itu. [m1:IDN.JUD KPK] {e1 menetapkan} 41 dari 45 [m2:IDN.LEG anggota DPRD Kota Malang] sebagai tersangka, sehingga rapat anggaran tidak bisa dibuka. [m3:IDN.GOV Pelaksana tugas wali kota Sutiaji] {e2 memohon} diskresi kepada [m4:IDN.GOV Mendagri Tjahjo Kumolo], yang {e3 mengabulkannya}. Partai-partai {e4 mempercepat} penggantian [m5=m2 para wakilnya]. [m6=m3 Ia] sendiri sudah dua kali dipanggil sebagai saksi, tetapi penyidik belum menemukan peran apa pun.
e1 m1 > m2 ACCUSE actual 2018-09-10/none mode=allege ctx=corruption,legislative
e2 m3 > m4 REQUEST requested 2018-09-10/none mode=assist ctx=legislative
e3 m4 > m3 CONCEDE actual 2018-09-10/none ctx=legislative
e4 m7 > m2 SANCTION actual 2018-09-10/none mode=expel ctx=corruption,legislative
[m7:IDN.PTY PDI-P dan PKB] paling banyak mengganti.

### Seputar Indonesia 2006-08-17 none
Di Sungai Musi digelar lomba bidar untuk memeriahkan hari kemerdekaan. Juaranya perahu milik [m1:IDN.BUS Pupuk Sriwidjaja], disusul regu wali kota. Kayuh [m3=m1 mereka] tak secepat tahun lalu karena arus pasang; penonton dari [m2:@NLD Belanda] tampak memotret dari Jembatan Ampera.

### Banten Raya 2013-12-20
Pintu besi di Rutan Pondok Bambu menutup pukul tujuh malam. [m1:IDN.GOV Gubernur Ratu Atut Chosiyah] menangis di mobil tahanan [m2:IDN.JUD komisi antirasuah]. Adiknya, [m3:IDN.BUS Tubagus Chaeri Wardana], lebih dulu {e1 dibui} karena {e2 menyuap} [m8:IDN.JUD hakim konstitusi]. [m4:IDN.CVL Mahasiswa dan ulama Serang] {e3 merayakannya} dengan memotong rambut di alun-alun. [m5:IDN.GOV Wagub Rano Karno], bekas bintang sinetron, meminta [m6=m4 mereka] tidak berlebihan. "[m9=m1 Beliau] masih gubernur [m7=m5 saya]," ujarnya.
e1 m2 > m3 COERCE actual 2013-10-03/none mode=arrest ctx=corruption bg
e2 m2 > m3 ACCUSE actual 2013-10-03/none mode=allege ctx=corruption bg
e3 m4 > m2 SUPPORT actual 2013-12-20/none ctx=corruption
e4 m5 > m4 REQUEST requested 2013-12-20/none mode=yield ctx=corruption
{e4 Permintaan} tersebut ditertawakan.

### CNN Indonesia 2025-03-16
[m1:PHL.GOV Sara Duterte] terbang ke Den Haag menyusul ayahnya. [m2:PHL.ELI Rodrigo Duterte], 79 tahun, {e1 ditangkap} di bandara Manila dan {e2 diserahkan} kepada [m3:ICC Mahkamah Pidana Internasional] dengan jet sewaan. [m4:PHL.GOV Presiden Ferdinand Marcos Jr.] {e3 membela} langkah itu sebagai kewajiban kepada Interpol. [m7=m1 Sang wakil presiden] {e4 menyebutnya} penculikan. [m5:PHL.CVL Keluarga korban perang narkoba] {e5 menyalakan} lilin syukur di Quezon City, sementara [m6:PHL.CVL simpatisan] mantan wali kota Davao tersebut {e6 berarak} di kampung halamannya.
e1 m4 > m2 COERCE actual 2025-03-11/day mode=arrest ctx=human_rights,illegal_drugs
e2 m4 > m3 COOPERATE actual 2025-03-11/day ctx=human_rights,legal
e3 m4 > m2 REJECT actual 2025-03-16/none ctx=legal
e4 m1 > m4 ACCUSE actual 2025-03-16/none mode=allege ctx=legal
e5 m5 > m3 SUPPORT actual 2025-03-16/none ctx=human_rights
e6 m6 > m4 PROTEST actual 2025-03-16/none mode=demo ctx=human_rights

### Media Indonesia 2022-07-25
[m1:IDN.GOV Kementerian Sosial] {e1 mencabut} izin pengumpulan dana [m2:IDN.CVL Aksi Cepat Tanggap]. Laporan majalah menyebut pendirinya, [m3:IDN.CVL Ahyudin], bergaji seperempat miliar sebulan. Lembaga filantropi itu {e2 meminta maaf} kepada donatur, dan presidennya yang baru, [m4:IDN.CVL Ibnu Khajar], menjanjikan pemotongan. Dua minggu berlalu, [m5:IDN.COP Bareskrim] {e3 menjadikan} [m6=m3+m4 keduanya] tersangka penggelapan dana korban pesawat Lion Air. [m7:USA.BUS Boeing], yang {e4 memberikan} uang tersebut, {e5 menolak} berbicara kepada penyidik.
e1 m1 > m2 SANCTION actual 2022-07-05/none mode=discontinue ctx=corruption
e2 m2 > m8 SUPPORT actual 2022-07-04/none ctx=corruption
e3 m5 > m3,m4 ACCUSE actual 2022-07-25/none mode=allege ctx=corruption,legal
e4 m7 > m2 AID actual 2021-01-25/year ctx=reparations bg
e5 m7 > m5 REJECT actual 2022-07-25/none ctx=legal
[m8:IDN.CVL Para donatur] sebagian berasal dari majelis taklim.

### Haluan Kepri 2024-07-09
Hubungan antara [m1:IDN.LEG DPRD Natuna] dan [m2:IDN.GOV Bupati Wan Siswandi] membaik sejak [m3:VNM.LAB kapal ikan Vietnam] kembali terlihat. [m8=m1+m2 Keduanya] {e1 bersepakat mengirim} utusan ke Jakarta. Di sana [m4:IDN.MIL Kepala Bakamla Irvansyah] {e2 menerima} [m5=m1+m2 mereka] sambil memperlihatkan foto satelit. [m6=m4 Laksamana itu] {e3 akan menambah} dua kapal patroli mulai Agustus; "lebih dari itu, [m7=m4 kami] tak punya solar," katanya. Para utusan pulang dengan perasaan campur aduk.
e1 m1 > m2 AGREE planned 2024-07-09/none ctx=territory
e2 m1,m2 > m4 CONSULT actual 2024-07-09/none mode=visit ctx=territory
e3 m4 > m3 MOBILIZE planned 2024-08-01/month mode=weapons ctx=territory

### Bisnis.com 2023-06-20
Ratusan karyawan [m1:IDN.BUS Garuda Maintenance Facility] mendatangi kantor direksi. Bonus tiga tahun belum dibayar, dan [m2:IDN.LAB serikat mereka] sudah dua kali {e1 berunding} tanpa hasil. Perusahaan pelat merah itu {e2 mengajukan} cicilan dua belas bulan. Usul tersebut {e3 diterima} dengan suara 212 lawan 190; kelompok yang kalah {e4 melaporkan} pengurusnya sendiri ke [m3:IDN.GOV Disnaker]. "[m4:IDN.LAB Kami] merasa dijual," kata seorang mekanik.
e1 m2 > m1 CONSULT actual 2023-06-20/none ctx=economic
e2 m1 > m2 AGREE planned 2023-06-20/none ctx=economic
e3 m2 > m1 AGREE actual 2023-06-20/none ctx=economic
e4 m4 > m2 ACCUSE actual 2023-06-20/none mode=allege ctx=economic
