### Okezone 2024-11-07 article none
= Babak Belur di Kandang, Banteng Muda Dibantai Lima Gol Tanpa Balas
~page_control HOME BOLA LIGA INDONESIA
~byline Andhika Khoirul , Jurnalis
~date_line Kamis 07 November 2024 22:31 WIB
~share A A A
~caption Kiper tuan rumah tertunduk lesu (Foto: Liga)
[m1:@IDN MALANG] - Stadion berubah jadi kuburan bagi tuan rumah. Pasukan muda asuhan [m2:? Widodo] dihajar habis-habisan oleh tamunya dari [m3:@IDN Samarinda] dengan skor 0-5 pada lanjutan kompetisi, Kamis (7/11/2024) sore.
Serangan dibuka menit kesembilan. [m4:? Berguinho] menembak dari luar kotak penalti dan bola melesak ke pojok kanan. Enam menit berselang bom tendangan bebas penyerang asal [m5:@BRA Brasil] itu kembali merobek jala.
Tertinggal dua gol, tuan rumah kehilangan komando. Kapten tim [m6:? Arif Setiawan] diusir wasit karena menyikut lawan, keputusan yang diprotes seluruh penghuni bangku cadangan.
"<<q1 Kami menyerah terlalu cepat, itu yang saya sesalkan>>," kata pelatih kelahiran [m7:@IDN Cilacap] tersebut dalam jumpa pers.
~read_also (Baca juga: Prakiraan Cuaca Malang Raya Besok)
Babak kedua tidak lebih baik. Barisan pertahanan yang dipimpin bek gaek [m8:? Johan Alfarizi] tiga kali kecolongan dari sepak pojok. Gol pamungkas lahir lewat sundulan [m9:? Gabriel] pada masa tambahan waktu.
Kemenangan itu mengantar tim tamu merebut puncak klasemen dengan 24 poin. Mereka menggusur juara bertahan dari [m10:@IDN Bandung], yang masih menyimpan satu laga.
Pelatih tim tamu, [m11:? Pieter Huistra], memuji disiplin anak buahnya. Menurut pria [m12:@NLD Belanda] itu, <<q2 kunci kemenangan adalah menguasai lini tengah sejak awal>>.
Sekitar 40 suporter sempat menyalakan suar di tribun timur. Panitia pelaksana memadamkannya sebelum asap mengganggu permainan. Pekan depan kedua kesebelasan akan bertemu lagi di ajang piala, kali ini di tempat netral.
~page_control 1 2 Selanjutnya
~share Follow Berita Okezone di Google News
q1 m2 direct cue=kata
q2 m11 indirect cue=Menurut

### VIVA 2023-08-31 article
= Bos Pengawal Presiden Rebut Kekuasaan di [m1:GAB.GOV Gabon], Dinasti Bongo Tumbang
~byline Oleh : Natania Lestari
~date_line Kamis, 31 Agustus 2023 - 09:10 WIB
~share Share :
~caption Tentara mengarak Brice Oligui Nguema di Libreville. Photo : AP
[m2:@GAB Libreville], [m3:#VIVA VIVA] – Belum satu jam hasil pemilu diumumkan, [m4:GAB.REB sekelompok perwira Gabon] muncul di televisi dan {e1 mengambil alih kekuasaan} dari tangan [m5:GAB.GOV Presiden Ali Bongo Ondimba], Rabu, 30 Agustus 2023.
Para perwira itu {e2 membatalkan} pemilu dan {e3 menutup perbatasan}. [m31=m5 Bongo], 64 tahun, {e10 ditahan} di kediamannya bersama keluarga dan dokter. "<<q1 Saya {e7 minta} [m6:? semua sahabat] bersuara>>," pinta [m7=m5 lelaki yang mewarisi kursi ayahnya itu] dalam sebuah video.
[m8:GAB.REB Jenderal Brice Oligui Nguema], komandan [m9:GAB.MIL Garda Republik], ditunjuk mengetuai [m10:GAB.REB Komite Transisi dan Pemulihan Lembaga]. Ia masih sepupu jauh [m11=m5 presiden terguling].
~page_control Scroll untuk melanjutkan
Putra sulung Bongo, [m12:GAB.GOV Noureddin Bongo Valentin], dan lima pembantu istana turut {e4 dicokok} atas tuduhan korupsi dan pengkhianatan.
Di jalan-jalan ibu kota [m13:GAB.CVL warga] menari. Mereka menyalami serdadu dan menyanyikan lagu kebangsaan.
[m14:FRA.GOV Prancis], bekas penjajah yang menempatkan 370 tentara di negeri minyak itu, {e5 mengutuk} [m15=m4 kudeta militer]. [m16:FRA.GOV Juru bicara pemerintah Olivier Veran] berkata <<q2 [m17=m14 Paris] menghendaki hasil pemilu dihormati>>.
~read_also Baca Juga : Ramalan Shio Naga Bulan September
Ketua Komisi Uni Afrika [m18:AU Moussa Faki Mahamat] {e6 menyeru} [m19:GAB.MIL tentara] menjamin keselamatan [m20=m5 Bongo] dan keluarganya. [m21:CMR.GOV Kamerun] dan [m22:RWA.GOV Rwanda], yang sama-sama diperintah tokoh lama, buru-buru merombak jajaran pertahanan masing-masing.
Gabon adalah anggota [m23:OPEC OPEC] dan baru tahun lalu masuk [m24:COMMONWEALTH Persemakmuran]. [m25:COMMONWEALTH Sekretaris Jenderal Patricia Scotland] menyebut keadaan itu "<<q3 sangat memprihatinkan>>".
[m26:GAB.OPP Albert Ondo Ossa], calon presiden kubu oposisi, {e8 menuntut} [m27=m10 junta] merampungkan penghitungan suara. Ia {e9 menuduh} pengambilalihan ini cuma revolusi istana bikinan [m28:GAB.PTY keluarga Bongo]. [m29:GAB.PTY Partai Demokrat Gabon], kendaraan politik [m30=m28 keluarga itu], memegang pemerintahan sejak 1968.
Ini kudeta kedelapan di Afrika Barat dan Tengah dalam tiga tahun, setelah antara lain Mali, Guinea, Chad, dan Niger.
~footer Laporan: AP, Reuters
e1 m4 > m5 COERCE actual 2023-08-30/day mode=seize ctx=pro_autocracy,military
e2 m4 > m5 COERCE actual 2023-08-30/day mode=restrict ctx=election,pro_autocracy
e3 m4 > m1 COERCE actual 2023-08-30/day mode=restrict ctx=pro_autocracy
e4 m4 > m12 COERCE actual 2023-08-31/none mode=arrest ctx=corruption,pro_autocracy
e5 m14 > m15 ACCUSE actual 2023-08-31/none mode=disapprove ctx=diplomatic,pro_democracy
e6 m18 > m19 REQUEST requested 2023-08-31/none mode=yield ctx=diplomatic,human_security
e7 m7 > m6 REQUEST requested 2023-08-30/day mode=assist ctx=executive
e10 m4 > m31 COERCE actual 2023-08-30/day mode=arrest ctx=pro_autocracy
e8 m26 > m27 REQUEST requested 2023-08-31/none mode=yield ctx=election
e9 m26 > m28 ACCUSE actual 2023-08-31/none mode=allege ctx=political_institutions
q1 m7 direct cue=pinta
q2 m16 indirect cue=berkata
q3 m25 mixed cue=menyebut
rel m8 leads m10
rel m8 leads m9
rel m1 member_of m23
rel m1 member_of m24 from=2022
rel m25 leads m24

### Liputan6.com 2025-03-06 article
= [m1:TRANSNISTRIA.REB Transnistria] Kedinginan, [m2:MDA.GOV Moldova] Tawarkan Gas Bersyarat
~byline Oleh Raisya Lesmana
~date_line Diterbitkan 06 Maret 2025, 10:02 WIB
~share Salin Link
~caption Lampu padam di Tiraspol, Januari lalu. (AFP/Daniel)
[m3:#Liputan6.com Liputan6.com], [m4:@MDA Chisinau] - [m5:MDA.GOV Pemerintah Moldova] {e1 menawarkan} pasokan gas senilai 60 juta euro kepada [m6:TRANSNISTRIA.REB Transnistria], asalkan wilayah separatis itu melepas tahanan politik dan membongkar pos pemeriksaan. [m7:MDA.GOV Perdana Menteri Dorin Recean] menyampaikannya Rabu (5/3/2025).
[m8=m6 Tiraspol] {e2 menampik} tawaran tersebut. "<<q1 Rumah kami tidak dijual dengan selembar kuitansi>>," kata [m9:TRANSNISTRIA.REB Vadim Krasnoselsky], yang menjadi orang nomor satu di [m10=m6 republik tak diakui itu].
Krisis dimulai ketika raksasa Rusia [m11:GAZPROM Gazprom] {e3 menyetop aliran gas} ke [m12=m2 Moldova] pada 1 Januari dengan alasan tunggakan utang. Lebih dari 300 ribu jiwa hidup tanpa pemanas; pabrik baja Rybnitsa berhenti mengepul.
~read_also BACA JUGA: 3 Drama Korea Romantis yang Tayang Bulan Ini
Sejak perang singkat 1992, kepingan tanah di [m13:@MDA tepi timur Sungai Dniester] lepas dari kendali Chisinau dan diperintah [m14=m6 kaum separatis]. Sekitar 1.500 [m15:RUS.MIL tentara Rusia] masih bercokol di sana. Tidak satu pun negara anggota PBB, bahkan [m16:RUS.GOV Moskow], mengakui kemerdekaannya.
[m17:MDA.GOV Presiden Maia Sandu] {e4 menuding} [m18=m16 Kremlin] sengaja menciptakan kelaparan energi menjelang pemilihan parlemen. Dalam {e5 kunjungannya} ke [m19:@FRA Paris], Senin lalu, [m20=m17 Sandu] {e6 mendesak} [m21:FRA.GOV Presiden Emmanuel Macron] menambah bantuan anggaran.
[m22:EU Uni Eropa] {e7 mengucurkan} 20 juta euro untuk membeli gas darurat bagi [m23=m6 kedua tepi sungai] pada akhir Januari. Moldova sendiri masih calon anggota. [m24:ROU.GOV Rumania], yang duduk di blok itu sejak 2007, {e8 berjanji} mengirim listrik ke [m25=m2 tetangganya] sampai musim semi.
Kementerian Luar Negeri Rusia lewat [m26:RUS.GOV Maria Zakharova] {e9 membantah} tudingan [m27=m17 Sandu]. Menurutnya, <<q2 [m28=m2 Chisinau]-lah yang mencekik rakyatnya>>.
Partai [m29:MDA.PTY Aksi dan Solidaritas], yang didirikan Sandu dan kini diketuai [m30:MDA.PTY Igor Grosu], bertekad mempertahankan mayoritas. Lawan terkuatnya datang dari [m31:MDA.OPP blok Kemenangan] besutan taipan pelarian [m32:MDA.OPP Ilan Shor].
Pekan lalu [m33:MDA.CVL ratusan pensiunan] {e10 berunjuk rasa} di depan gedung parlemen menolak kenaikan tarif. [m34:MDA.COP Polisi] {e11 menangkap} [m35:MDA.CVL lima orang].
~footer * Fakta atau Hoaks? Kirim pesan WhatsApp ke nomor redaksi
e1 m5 > m6 AGREE hypothetical 2025-03-05/day ctx=natural_resource,territory
e2 m8 > m5 REJECT actual 2025-03-06/none mode=assist ctx=natural_resource,territory
e3 m11 > m12 SANCTION actual 2025-01-01/day mode=discontinue ctx=natural_resource,economic bg
e4 m17 > m18 ACCUSE actual 2025-03-06/none mode=allege ctx=natural_resource,election
e5 m20 > m21 CONSULT actual 2025-03-03/day mode=visit ctx=diplomatic
e6 m20 > m21 REQUEST requested 2025-03-03/day mode=assist ctx=economic,diplomatic
e7 m22 > m23 AID actual 2025-01-01/month ctx=natural_resource,human_security
e8 m24 > m25 AGREE planned 2025-03-06/none ctx=natural_resource
e9 m26 > m27 REJECT actual 2025-03-06/none ctx=diplomatic
e10 m33 > m5 PROTEST actual 2025-02-24/week mode=demo ctx=economic
e11 m34 > m35 COERCE actual 2025-02-24/week mode=arrest ctx=repression
q1 m9 direct cue=kata
q2 m26 indirect cue=Menurutnya
rel m9 leads m10
rel m14 controls m13 from=1992
rel m24 member_of m22 from=2007
rel m30 leads m29

### Jawa Pos 2023-03-27 article
= [m1:HND.GOV Honduras] Berpaling ke [m2:CHN.GOV Beijing], [m3:TWN.GOV Taiwan] Tinggal Punya 13 Sahabat
~byline Editor: Dhimas Ginanjar Putra
~date_line Senin, 27 Maret 2023 | 07:00 WIB
~caption Bendera Honduras diturunkan dari kedutaan di Taipei. (EPA)
[m4:#JawaPos JawaPos.com] – Sesudah 82 tahun berkawan, [m5:HND.GOV Tegucigalpa] {e1 memutuskan hubungan} dengan [m6:TWN.GOV Taipei], Minggu (26/3). Di hari yang sama [m7:HND.GOV Menteri Luar Negeri Honduras Eduardo Enrique Reina] dan [m8:CHN.GOV koleganya dari China, Qin Gang,] {e2 meneken} komunike pembukaan hubungan diplomatik di [m9:@CHN Beijing].
Komunike itu memuat pernyataan bahwa [m10=m5 Honduras] mengakui [m11=m2 Republik Rakyat China] sebagai satu-satunya pemerintah sah seluruh China.
[m12:TWN.GOV Menteri Luar Negeri Taiwan Joseph Wu] {e3 memulangkan} seluruh diplomatnya dan {e4 menuduh} [m13=m2 China] menyuap. Menurut Wu, [m14=m5 mantan sekutunya] awal bulan ini sempat {e5 meminta} bantuan USD 2,5 miliar untuk rumah sakit, bendungan, dan pelunasan utang.
"<<q1 [m15=m16 Kami] tidak akan ikut lomba diplomasi dolar>>," tegas [m16:TWN.GOV Presiden Tsai Ing-wen] dalam rekaman video. Ia tidak membatalkan perjalanan. Rabu lusa Tsai tetap {e6 terbang} ke [m17:GTM.GOV Guatemala] dan [m18:BLZ.GOV Belize], dua dari 13 negara yang masih bersahabat dengan pulau itu.
Reina {e7 membantah} tudingan [m19=m12 Wu]; katanya, permintaan Honduras hanyalah penjadwalan ulang utang.
~read_also Baca Juga: Takjil Favorit Warga Surabaya
Pergantian haluan tersebut merupakan janji kampanye [m20:HND.GOV Presiden Xiomara Castro], pemimpin partai kiri [m21:HND.PTY Libre]. [m22:HND.OPP Partai Nasional], yang kini di luar kekuasaan, {e8 mengecam} langkah [m23=m20 sang presiden]. [m24:HND.OPP Ketuanya, David Chavez,] menilai <<q2 persahabatan lama dikorbankan demi janji kosong>>.
[m25:USA.GOV Amerika Serikat], pemasok senjata dan pelindung utama [m26=m3 Taiwan], {e9 mengingatkan} [m27=m5 Tegucigalpa] bahwa janji Beijing kerap tidak ditepati. [m28:USA.GOV Institut Amerika di Taiwan (AIT)] yang mengeluarkan pernyataan itu berperan selaku kedutaan tidak resmi [m29=m25 Washington].
[m30:PRY.GOV Paraguay] bulan depan menggelar pemilu. Jika [m31:PRY.OPP kubu oposisi pimpinan Efrain Alegre] menang, negara itu {e10 bisa menyusul}. Sejauh ini Asuncion satu-satunya ibu kota di Amerika Selatan yang mengakui [m32=m3 Taiwan].
[m33:CHN.MIL Sepuluh pesawat tempur China] {e11 melintasi} garis tengah selat pada Minggu pagi, kata [m34:TWN.MIL Kementerian Pertahanan Taiwan].
~footer Alur Cerita Berita
e1 m5 > m6 SANCTION actual 2023-03-26/day mode=discontinue ctx=diplomatic
e2 m7 > m8 SUPPORT actual 2023-03-26/day ctx=diplomatic
e3 m12 > m5 SANCTION actual 2023-03-27/none mode=withdraw ctx=diplomatic
e4 m12 > m13 ACCUSE actual 2023-03-27/none mode=allege ctx=diplomatic,corruption
e5 m14 > m12 REQUEST requested 2023-03-01/week mode=assist ctx=economic said=m12 bg
e6 m16 > m17,m18 AGREE planned 2023-03-29/day ctx=diplomatic
e7 m7 > m19 REJECT actual 2023-03-27/none ctx=diplomatic
e8 m22 > m23 ACCUSE actual 2023-03-27/none mode=disapprove ctx=diplomatic
e9 m25 > m27 ACCUSE actual 2023-03-27/none mode=disapprove ctx=diplomatic
e10 m31 > m3 SANCTION hypothetical 2023-03-27/none mode=discontinue ctx=diplomatic,election
e11 m33 > m3 MOBILIZE actual 2023-03-26/day mode=weapons ctx=military,territory said=m34
q1 m16 direct cue=tegas
q2 m24 indirect cue=menilai
rel m10 recognises m11 from=2023-03-26
rel m20 leads m21
rel m25 ally_of m26
rel m30 recognises m32
rel m5 ally_of m6 to=2023-03-26
rel m28 part_of m25
