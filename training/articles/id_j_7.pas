### Mongabay Indonesia 2022-03-15 article
= [m20=m5 Bupati Sorong] Menang Lagi, [m1:IDN.BUS Perusahaan Sawit] Belum Menyerah
~byline oleh Asrida Elisabeth [Jayapura] di 15 Maret 2022
~share Facebook Twitter WhatsApp
Di ruang sidang yang kecil itu hanya terdengar kipas angin. Ketika hakim ketua menyebut kata "ditolak", [m2:IDN.CVL tujuh perempuan Moi] di bangku belakang berdiri dan menangis.
[m3:IDN.JUD Pengadilan Tata Usaha Negara Jayapura], Selasa pekan lalu, {e1 menolak gugatan} [m4:IDN.BUS PT Papua Lestari Abadi dan PT Sorong Agro Sawitindo]. [m21=m4 Keduanya] mempersoalkan keputusan [m5:IDN.GOV Bupati Johny Kamuru], yang pada April 2021 {e2 mencabut} izin lokasi dan izin usaha [m22=m4 mereka].
"<<q1 Ini bukan kemenangan [m23=m5 bupati]. Ini kemenangan orang yang punya hutan>>," kata [m24=m5 Johny], dihubungi sesudah putusan.
[m25=m1 Pihak penggugat] {e3 akan mengajukan banding} ke [m6:IDN.JUD PTTUN Makassar]. Kuasa hukumnya, [m7:IDN.BUS Iwan Niode], menuding pencabutan itu cacat: [m26=m4 kliennya] {e4 tidak pernah dipanggil}, apalagi diberi waktu membela diri.
Tudingan tersebut {e5 dibantah} [m8:IDN.GOV Pieter Ell, pengacara pemerintah kabupaten]. Tiga surat undangan dikirim pada 2020, terang [m27=m8 dia], dan tak satu pun dijawab.
Pencabutan izin di Sorong bermula dari evaluasi bersama yang dipimpin [m9:IDN.JUD KPK] dan [m10:IDN.GOV Gubernur Papua Barat Dominggus Mandacan]. [m28=m9 Lembaga antirasuah itu] {e6 merekomendasikan} 14 izin dibatalkan karena lahannya ditelantarkan.
Semangatnya berbeda di kabupaten sebelah. [m11:IDN.GOV Bupati Sorong Selatan Samsudin Anggiluli] {e7 menggandeng} [m29=m18 perusahaan lain] masuk ke Konda. [m30=m19 Marga-marga di sana] terbelah; sebagian {e8 memasang palang}.
[m12:IDN.CVL Ambrosius Klagilit], yang mengetuai [m13:IDN.CVL Gerakan Selamatkan Manusia Malamoi], {e9 meminta} [m31=m10 gubernur] bersuara sekeras [m32=m5 Johny]. "<<q2 Jangan di Manokwari bicara provinsi konservasi, di sini bulldozer diberi makan>>," ucapnya.
Permintaan [m33=m12 Ambrosius] kepada [m14:IDN.GOV Kementerian ATR/BPN] agar hak guna usaha ikut dihapus {e10 belum dijawab}. [m34=m14 Kementerian itu] juga tak membalas pertanyaan [m15:#Mongabay Mongabay].
[m16:GREENPEACE.NGO Greenpeace] {e11 memuji} keputusan pengadilan. Juru kampanyenya, [m17:GREENPEACE.NGO Nico Wamafma], menyebut putusan itu bisa ditiru daerah lain.
Bagi suku Moi, hutan bukan sekadar pohon. Sagu, gaharu, dan tempat tinggal cenderawasih tercatat dalam nyanyian yang diwariskan dari ibu ke anak.
~related Artikel ini diperbarui pada 16 Maret
e1 m3 > m4 REJECT actual 2022-03-08/day ctx=legal,natural_resource
e2 m5 > m4 SANCTION actual 2021-04-01/month mode=discontinue ctx=natural_resource,environment
e3 m4 > m5 REJECT planned 2022-03-15/none ctx=legal
e4 m5 > m4 CONSULT denied 2022-03-15/none ctx=legal said=m7
e5 m8 > m7 REJECT actual 2022-03-15/none ctx=legal
e6 m9 > m5 REQUEST requested 2022-03-15/none mode=change ctx=natural_resource,corruption bg
e7 m11 > m18 AGREE actual 2022-03-15/none ctx=natural_resource
e8 m19 > m18 PROTEST actual 2022-03-15/none mode=obstruct ctx=natural_resource
e9 m12 > m10 REQUEST requested 2022-03-15/none mode=assist ctx=environment
e10 m14 > m12 REJECT actual 2022-03-15/none mode=change ctx=natural_resource
e11 m16 > m3 SUPPORT actual 2022-03-15/none ctx=legal,environment
q1 m5 direct cue=kata
q2 m12 direct cue=ucapnya
rel m12 leads m13
Perusahaan yang dibawa [m35=m11 Samsudin] ialah [m18:IDN.BUS PT Anugerah Sakti Internusa], sedangkan palang dipasang [m19:IDN.CVL suku Gemna].

### Sindonews 2025-07-28 article
= [m1:MYS.GOV Anwar] Jadi Tuan Rumah, [m2:THA.GOV Thailand] dan [m3:KHM.GOV Kamboja] {e12 Akur Berhenti Menembak}
~byline Berlianto
~date_line Senin, 28 Juli 2025 - 17:10 WIB
~page_control loading...
[m4:@MYS PUTRAJAYA] - Hujan artileri lima hari berakhir di meja kayu jati kediaman [m20=m1 perdana menteri Malaysia]. [m5=m1 Anwar Ibrahim], Senin (28/7/2025) sore, berdiri di tengah dengan kedua tangan terentang: di kanannya [m6:KHM.GOV Hun Manet], di kirinya [m7:THA.GOV Phumtham Wechayachai].
[m21=m6+m7 Kedua tamu itu] {e1 menyepakati gencatan senjata} tanpa syarat yang berlaku tengah malam nanti. [m8=m5 Sang tuan rumah], yang tahun ini mengetuai [m9:ASEAN ASEAN], {e2 mempertemukan} [m22=m6+m7 mereka] selama dua setengah jam.
"<<q1 Ini langkah pertama yang vital>>," ujarnya.
Duta besar dua raksasa duduk di sudut ruangan sebagai saksi, bukan peserta. [m10:USA.GOV Presiden Donald Trump] pada Sabtu {e3 menelepon} [m23=m6+m7 kedua pemimpin] dan {e4 mengancam} tidak akan membuat perjanjian dagang dengan siapa pun selagi perang berlangsung.
[m24=m11 Cina] lain lagi. [m11:CHN.GOV Menteri Luar Negeri Wang Yi] {e5 menyalahkan} warisan [m19:? penjajah Barat], tanpa menyinggung kedua tetangga yang sama-sama membeli senjata darinya.
Pertempuran meletus Kamis (24/7) pagi di sekitar candi Ta Muen Thom. Siapa yang memulai? [m25=m2 Bangkok] dan [m26=m3 Phnom Penh] {e6 saling menuding}. Yang tak terbantahkan, roket BM-21 {e7 menghantam} sebuah pompa bensin di [m12:@THA Sisaket] dan menewaskan delapan orang; F-16 [m27=m13 Thailand] lalu {e8 mengebom} dua pos militer di seberang.
Jumlah korban sampai Minggu malam: 35 jiwa. Lebih dari 270.000 warga mengungsi ke sekolah dan pagoda.
[m13:THA.MIL Angkatan Darat Kerajaan] belum sepenuhnya lega. Jubirnya, Mayjen [m14:THA.MIL Winthai Suvaree], mengatakan [m28=m13 pihaknya] {e9 tidak akan mundur} dari bukit-bukit yang sudah diduduki sebelum komite perbatasan bersidang 4 Agustus.
Sehari sebelum tembakan pertama, [m29=m2 Thailand] {e10 memulangkan} duta besarnya dan {e11 mengusir} utusan [m30=m3 Kamboja] setelah seorang prajuritnya kehilangan kaki karena ranjau.
[m15:KHM.ELI Hun Sen], ayah [m31=m6 Hun Manet] dan kini presiden [m16:KHM.LEG Senat], tidak ikut ke Putrajaya. Bulan lalu rekaman percakapannya dengan [m17:THA.GOV Paetongtarn Shinawatra] beredar; perdana menteri itu {e13 diskors} [m18:THA.JUD Mahkamah Konstitusi].
~read_also Baca Juga: Perbandingan Kekuatan Militer Dua Negara
e12 m2,m3 > m3,m2 CONCEDE planned 2025-07-28/day mode=ceasefire ctx=military,territory again
e1 m6,m7 > m7,m6 CONCEDE planned 2025-07-28/day mode=ceasefire ctx=military,territory
e2 m8 > m6,m7 CONSULT actual 2025-07-28/day mode=third-party ctx=diplomatic,military
e3 m10 > m6,m7 CONSULT actual 2025-07-26/day mode=phone ctx=diplomatic,military
e4 m10 > m6,m7 THREATEN threatened 2025-07-26/day mode=relations ctx=economic,military
e5 m11 > m19 ACCUSE actual 2025-07-28/none mode=allege ctx=territory
e6 m2,m3 > m3,m2 ACCUSE actual 2025-07-28/none mode=allege ctx=military,territory
e7 m3 > m2 ASSAULT actual 2025-07-24/day mode=heavy-weapons ctx=military,territory
e8 m13 > m3 ASSAULT actual 2025-07-24/day mode=aerial ctx=military,territory
e9 m13 > m3 REJECT actual 2025-07-28/none mode=yield ctx=military,territory
e10 m2 > m3 SANCTION actual 2025-07-23/day mode=withdraw ctx=diplomatic
e11 m2 > m3 SANCTION actual 2025-07-23/day mode=expel ctx=diplomatic
e13 m18 > m17 SANCTION actual 2025-07-28/none ctx=legal,executive bg
q1 m8 direct cue=ujarnya
rel m5 leads m9
rel m15 leads m16

### Hidayatullah.com 2011-07-11 article
= Air Kencing di Botol, Kuning di Jalan: [m1:MYS.CVL Bersih] {e11 Kepung} Kuala Lumpur
~byline Rep: Surya Fachrizal Ginting
~date_line Senin, 11 Juli 2011
[m2:#Hidayatullah Hidayatullah.com]—Warna kuning dilarang, maka ribuan orang datang tanpa kaus. Sabtu (9/7), [m3=m1 koalisi 62 lembaga yang menuntut pemilihan bersih] {e1 membanjiri} jalan-jalan di sekitar Masjid Negara meski izinnya {e2 dicabut} sehari sebelumnya.
[m4:MYS.COP Polis Diraja Malaysia] menutup stasiun kereta, memasang kawat berduri, lalu {e3 menembakkan gas air mata} bahkan ke halaman Rumah Sakit Tung Shin. Sebanyak 1.667 orang {e4 diciduk}, termasuk [m5:MYS.CVL Ambiga Sreenevasan], mantan ketua majelis pengacara yang memimpin [m18=m3 koalisi itu]. Malamnya [m19=m5 ia] dan hampir semua yang lain sudah {e5 dilepas}.
"<<q1 [m20=m3 Kami] meminta daftar pemilih yang jujur, dibalas dengan kimia>>," katanya dengan mata merah.
[m6:MYS.OPP Anwar Ibrahim] terjatuh ketika tabung gas meledak di dekatnya. Pemimpin oposisi itu masih memakai penyangga leher waktu menerima wartawan.
Di pihak lain [m7:MYS.GOV Perdana Menteri Najib Razak] {e6 menuding} [m21=m6 lawannya] berada di balik pawai. "<<q2 Kalau mau kuasa, tunggu pilihan raya>>," {e7 tantangnya} dalam rapat [m8:MYS.PTY UMNO], partai yang diketuainya.
Seorang peserta, [m9:MYS.CVL Baharuddin Ahmad], 59 tahun, meninggal setelah lari dari kepulan gas. [m16:MYS.CVL Keluarganya] {e8 menyalahkan} [m17=m4 polisi]; [m22=m4 pihak berwenang] menyebut serangan jantung.
Reaksi dari luar berlainan. [m10:AMNESTY.NGO Amnesty International] di London {e9 mengutuk} penangkapan massal sebagai yang terburuk dalam puluhan tahun. [m11:USA.GOV Jubir Departemen Luar Negeri] sekadar memantau. [m23:SGP.GOV Singapura] memilih diam.
Tiga hari sebelum pawai, [m12:MYS.GOV Yang di-Pertuan Agong Mizan Zainal Abidin] {e10 menerima} [m24=m5 Ambiga] di istana. Waktu itu [m25=m3 panitia] bersedia pindah ke stadion, asal [m26=m7 pemerintah] memberi tempat. Stadion tidak diberikan.
Organisasi tandingan, [m13:MYS.PTY Pemuda UMNO] berkemeja merah, hanya mengumpulkan beberapa ratus orang di Bukit Bintang. [m14:MYS.PTY Khairy Jamaluddin], ketuanya, ikut {e12 ditangkap} sebentar.
Aksi pertama gerakan ini berlangsung pada November 2007, empat bulan sebelum [m15:MYS.GOV Barisan Nasional] kehilangan dua pertiga kursi.*
e11 m1 > m7 PROTEST actual 2011-07-09/day mode=demo ctx=election,pro_democracy again
e1 m3 > m7 PROTEST actual 2011-07-09/day mode=demo ctx=election,pro_democracy
e2 m4 > m3 COERCE actual 2011-07-08/day mode=restrict ctx=rights_freedoms
e3 m4 > m3 ASSAULT actual 2011-07-09/day mode=crowd-control ctx=repression
e4 m4 > m5,m3 COERCE actual 2011-07-09/day mode=arrest ctx=repression
e5 m4 > m5,m3 RETREAT actual 2011-07-09/day mode=release ctx=rights_freedoms
e6 m7 > m6 ACCUSE actual 2011-07-11/none mode=allege ctx=election
e7 m7 > m6 REJECT actual 2011-07-11/none ctx=election
e8 m16 > m17 ACCUSE actual 2011-07-11/none mode=allege ctx=repression
e9 m10 > m4 ACCUSE actual 2011-07-11/none mode=disapprove ctx=repression,human_rights
e10 m12 > m5 CONSULT actual 2011-07-06/day mode=visit ctx=election
e12 m4 > m14 COERCE actual 2011-07-09/day mode=arrest ctx=repression
q1 m5 direct cue=katanya
q2 m7 direct cue=tantangnya
rel m5 leads m3
rel m7 leads m8
rel m14 leads m13

### Sinar Harapan 2008-06-13 article
= [m18=m3 Djibouti] {e14 Mengadu}, [m19=m6 Eritrea] {e15 Menyangkal}: Perang Kecil di Ujung Laut Merah
[m1:@DJI DJIBOUTI CITY] – Bukit batu di Ras Doumeira tak ditumbuhi apa-apa. Namun sejak Selasa (10/6), sedikitnya sembilan [m2:DJI.MIL prajurit Djibouti] mati di sana.
[m3:DJI.GOV Presiden Ismail Omar Guelleh] mengatakan kepada [m4:#BBC BBC] bahwa baku tembak pecah sesudah beberapa [m5:ERI.MIL tentara tetangganya] {e1 menyeberang} untuk membelot, lalu dikejar [m20=m6 rekan-rekan mereka] dan {e2 diminta kembali} dengan senapan. Permintaan itu tidak dikabulkan.
"<<q1 [m21=m3 Kami] dipaksa berperang. Sejak Februari [m22=m5 mereka] menggali parit di tanah [m23=m3 kami]>>," ujarnya.
[m24=m6 Asmara] punya versi yang sama sekali lain, yakni tidak ada versi. [m6:ERI.GOV Kementerian Luar Negeri Eritrea] {e3 menyebut} laporan tersebut karangan dan menolak dipancing.
[m7:UN Dewan Keamanan PBB] bersidang pada Kamis malam atas {e4 permohonan} wakil Djibouti. Dalam pernyataan presidennya, badan itu {e5 mengutuk} aksi militer [m25=m6 Eritrea] dan {e6 menyerukan} [m26=m3+m6 kedua pihak] mundur ke posisi sebelum bentrokan.
[m8:FRA.MIL Pasukan Prancis], yang memiliki pangkalan terbesarnya di Afrika di negeri ini, {e7 memberikan} bantuan logistik, obat, dan data radar. [m9:FRA.GOV Menteri Pertahanan Herve Morin] tidak {e8 mengesampingkan} bantuan lebih jauh apabila diminta. [m15:FRA.GOV Prancis] terikat pakta pertahanan dengan [m16=m3 bekas jajahannya] sejak 1977.
[m10:USA.GOV Amerika Serikat], yang juga bermarkas di sana, {e9 menyalahkan} [m27=m6 Asmara] secara terbuka.
Dari [m11:@ETH Addis Ababa], [m12:ETH.GOV Perdana Menteri Meles Zenawi] memperingatkan bahwa [m28=m12 negaranya] {e10 akan mengamankan} jalur truk ke pelabuhan. Hampir semua impor [m29=m12 Ethiopia] lewat Djibouti sejak perang 1998-2000, ketika [m30=m6 Eritrea] {e11 menutup} Assab.
[m13:AU Uni Afrika] dan [m14:LAS Liga Arab], yang beranggotakan [m17:DJI.GOV Djibouti], masing-masing {e12 menyiapkan} misi pencari fakta. [m31=m6 Eritrea] belum memberi visa.
Pernah pada 1996 [m32=m5 tetangga ini] {e13 menembaki} Ras Doumeira. Waktu itu tidak ada korban.
Suhu di kota pelabuhan mencapai 43 derajat. Warga membicarakan harga es. (afp/rtr/yuk)
e14 m18 > m7 REQUEST requested 2008-06-12/day mode=assist ctx=diplomatic again
e15 m19 > m3 REJECT actual 2008-06-13/none ctx=military again
e1 m5 > m3 RETREAT actual 2008-06-10/day mode=withdraw ctx=military,asylum
e2 m6 > m3 REQUEST requested 2008-06-10/day mode=yield ctx=military,asylum
e3 m6 > m3 REJECT actual 2008-06-13/none ctx=military
e4 m3 > m7 REQUEST requested 2008-06-12/day mode=assist ctx=diplomatic
e5 m7 > m6 ACCUSE actual 2008-06-12/day mode=disapprove ctx=military,diplomatic
e6 m7 > m3,m6 REQUEST requested 2008-06-12/day mode=yield ctx=military
e7 m8 > m2 AID actual 2008-06-13/none ctx=military
e8 m9 > m3 AID hypothetical 2008-06-13/none ctx=military
e9 m10 > m6 ACCUSE actual 2008-06-13/none mode=allege ctx=military
e10 m12 > m6 THREATEN threatened 2008-06-13/none mode=violence ctx=military,economic
e11 m6 > m12 SANCTION actual 1998-01-01/year mode=discontinue ctx=economic,military bg
e12 m13,m14 > m3,m6 AGREE planned 2008-06-13/none ctx=diplomatic
e13 m5 > m2 ASSAULT actual 1996-01-01/year mode=heavy-weapons ctx=military,territory bg
q1 m3 direct cue=ujarnya
rel m15 ally_of m16 from=1977
rel m17 member_of m14
