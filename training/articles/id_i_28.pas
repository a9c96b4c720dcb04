### VOA Indonesia 2008-02-05 article
= [m1:TCD.REB Pemberontak] {e14 Mundur} dari Ndjamena, Deby Muncul Berseragam
~date_line 05/02/2008
Mayat masih tergeletak di sekitar stasiun radio ketika penduduk [m2:@TCD Ndjamena] kembali berani keluar, Selasa. Sejak Sabtu dini hari kota itu diperebutkan dengan panser dan senapan mesin di atas truk.
[m3=m1 Dua ribu petempur], yang menyeberang dari [m4:SDN.GOV Sudan] tiga hari sebelumnya, sempat {e1 mengepung} istana. [m5:TCD.GOV Presiden Idriss Deby] berada di dalamnya dan, kata pembantunya, {e2 menolak} tawaran [m6:FRA.GOV Perancis] untuk diterbangkan ke luar.
Para penyerang berasal dari tiga kelompok. Yang terbesar, [m7:UFDD.REB UFDD], dipimpin [m8:UFDD.REB Mahamat Nouri], bekas duta besar di Riyadh; yang lain [m9:RFC.REB RFC], di bawah [m10:RFC.REB Timane Erdimi], keponakan presiden sendiri.
"<<q1 [m11=m1 Kami] mundur supaya warga sipil dapat mengungsi>>," kata [m12:UFDD.REB Abderaman Koulamallah], juru bicara mereka, lewat telepon satelit, Minggu malam. [m13=m12 Ia] {e3 menuduh} pesawat Perancis ikut menembaki.
[m14:FRA.MIL Kolonel Thierry Burkhard] dari markas besar di Paris membantah pasukannya {e4 menembak}, kecuali ketika melindungi bandara.
Sikap Paris bergeser dalam dua hari. Mula-mula netral; Senin, [m15:UN Dewan Keamanan PBB] atas usul Perancis {e5 menyeru} [m16:? negara-negara anggota] membantu pemerintah. Keesokan harinya [m17:FRA.GOV Nicolas Sarkozy] {e6 mengancam}: "<<q2 Kalau Perancis harus menunaikan kewajibannya, ia akan melakukannya.>>"
[m18=m5 Deby] {e7 menyalahkan} Khartoum. [m19:SDN.GOV Menteri Luar Negeri Deng Alor] menyangkal negaranya {e8 mempersenjatai} siapa pun, lalu balik {e9 menuding} tetangganya menampung [m20:JEM.REB JEM], pemberontak Darfur. [m21=m20 Kelompok itu], pimpinan [m22:JEM.REB Khalil Ibrahim], memang bergegas dari perbatasan untuk menolong sekutunya di istana.
Tiga tokoh oposisi, di antaranya [m23:TCD.OPP Ibni Oumar Mahamat Saleh], {e10 dibawa} [m31:TCD.MIL prajurit] dari rumah masing-masing pada hari Minggu. Keluarganya belum mendapat kabar.
[m24:EU Uni Eropa] {e11 menunda} pengiriman 3.700 tentara ke timur [m25:TCD.GOV Chad], yang sedianya dimulai pekan lalu di bawah [m26:IRL.MIL Letnan Jenderal Irlandia Patrick Nash].
[m27:AU Uni Afrika], bersidang di Addis Ababa, {e12 menugasi} [m28:LBY.GOV Muammar Gaddafi] dan [m29:COG.GOV Denis Sassou Nguesso] sebagai penengah. [m30:UNHCR Badan pengungsi PBB] menghitung 20.000 orang menyeberang jembatan ke Kamerun.
e1 m3 > m5 ASSAULT actual 2008-02-02/day ctx=military,executive
e2 m5 > m6 REJECT actual 2008-02-05/none ctx=asylum
e3 m13 > m6 ACCUSE actual 2008-02-03/day mode=allege ctx=military
e4 m6 > m1 ASSAULT denied 2008-02-05/none mode=aerial ctx=military said=m14
e5 m15 > m16 REQUEST requested 2008-02-04/day mode=assist ctx=military
e6 m17 > m1 THREATEN threatened 2008-02-05/day mode=violence ctx=military
e7 m18 > m4 ACCUSE actual 2008-02-05/none mode=allege ctx=military
e8 m4 > m1 AID denied 2008-02-05/none mode=weapons ctx=military said=m19
e9 m19 > m5 ACCUSE actual 2008-02-05/none mode=allege ctx=military
e10 m31 > m23 COERCE actual 2008-02-03/day mode=arrest ctx=repression
e11 m24 > m25 REJECT actual 2008-02-05/none mode=assist ctx=peacekeeping
e12 m27 > m28,m29 REQUEST requested 2008-02-05/none mode=assist ctx=diplomatic
e14 m1 > m5 RETREAT actual 2008-02-03/day mode=withdraw ctx=military
q1 m12 direct cue=kata
q2 m17 direct cue=mengancam
rel m8 leads m7
rel m10 leads m9
rel m22 leads m21
rel m20 ally_of m5

### Okezone 2023-05-09 article
= Gubernur {e1 Ogah} Disalahkan, Jokowi Borong Durian di Jalan Rusak
~byline Binti Mufarida, Jurnalis · Selasa 09 Mei 2023 13:28 WIB
[m1:@IDN JAMBI] - Habis Lampung, terbitlah Jambi. Warganet kini ramai-ramai memotret lubang di [m2:@IDN Muaro Bungo].
[m3:IDN.GOV Gubernur Al Haris] mengaku kena getahnya.
"<<q1 Itu jalan hancur karena truk batu bara. Izinnya dari pusat. [m4=m3 Saya] tidak mau {e2 disalahkan} sendirian>>," kata [m5=m3 politisi PAN] itu di DPR, Selasa (9/5/2023).
Yang menyalahkan, [m6:IDN.LEG Komisi V]. Ketuanya, [m7:IDN.LEG Lasarus], tak mau dengar alasan.
"<<q2 Truk lewat, gubernur ke mana? Tidur?>>" {e3 semprot} [m8=m7 politikus PDIP] tersebut.
Rapat sempat diskors. Beberapa sopir truk yang menonton dari balkon bersorak.
[m9:IDN.LAB Sopir-sopir] itu punya sejarah. Januari lalu [m10=m9 mereka] {e5 menutup} Jalan Lintas Sumatera 22 jam karena dilarang lewat. [m11:IDN.COP Polda Jambi] {e6 membubarkan} dengan derek.
[m12:IDN.LAB Tursiman], Ketua [m13:IDN.LAB Komunitas Sopir Batu Bara], mengaku siap diatur. "<<q3 Jangan cuma sopir. [m14:IDN.BUS Pengusaha] yang janji bikin jalan khusus, mana?>>" ujarnya.
Tiga perusahaan memang {e7 berjanji} menyelesaikan jalan khusus 2023. Salah satunya [m15:IDN.BUS PT Putra Bulian Properti]. [m16:IDN.BUS Direkturnya, Kelvin], membantah proyek ditinggalkan.
Sementara itu [m17:IDN.GOV Presiden Jokowi] dijadwalkan {e9 mampir} ke Jambi pekan depan. Ketika mampir ke Lampung 5 Mei, [m18=m17 dia] {e10 mengambil alih} 15 ruas dari [m19:IDN.GOV Gubernur Arinal].
Al Haris tidak keberatan ditiru. "<<q4 Malah [m20=m3 saya] {e11 minta}. Tolong, Pak, ambil juga>>," ucapnya sambil tertawa.
[m21:IDN.GOV Juru bicara Kementerian PUPR Endra Atmawidjaja] menjawab: anggaran Rp 14 triliun itu untuk seluruh Indonesia.
Oh ya, durian. Pedagang di pinggir jalan berlubang itu sudah menyiapkan yang terbaik.
e1 m3 > m6 REJECT actual 2023-05-09/day again
e2 m4 > m6 REJECT actual 2023-05-09/day ctx=legislative
e3 m8 > m3 ACCUSE actual 2023-05-09/day mode=disapprove ctx=legislative
e5 m10 > m3 PROTEST actual 2023-01-01/month mode=obstruct ctx=natural_resource bg
e6 m11 > m10 COERCE actual 2023-01-01/month ctx=natural_resource bg
e7 m15 > m3 AGREE planned 2023-05-09/none bg
e9 m17 > m3 CONSULT planned 2023-05-15/week mode=visit
e10 m18 > m19 AGREE planned 2023-05-05/day bg
e11 m20 > m17 REQUEST requested 2023-05-09/day mode=assist
q1 m5 direct cue=kata
q2 m8 direct cue=semprot
q3 m12 direct cue=ujarnya
q4 m3 direct cue=ucapnya
rel m7 leads m6
rel m12 leads m13

### BBC News Indonesia 2016-11-25 article
= [m28=m4 FARC] dan [m27=m2 Santos] {e12 teken} perjanjian kedua, kali ini tanpa referendum
~date_line 25 November 2016
Tak ada kemeja putih, tak ada tamu dari 15 negara. Di [m1:@COL Teatro Colon, Bogota], Kamis (24/11), [m2:COL.GOV Presiden Juan Manuel Santos] dan [m3:FARC.REB Rodrigo Londono], yang lebih dikenal sebagai Timochenko, {e1 menandatangani} lagi perjanjian damai yang bulan lalu {e2 ditolak} [m25:COL.CVL pemilih] dengan selisih setengah persen.
Naskah 310 halaman itu memuat 50 perubahan. [m4:FARC.REB FARC], pasukan gerilya yang dipimpin [m29=m3 Londono], {e3 wajib} menyerahkan daftar harta dan seluruh senjatanya dalam 150 hari kepada [m5:UN pengawas PBB].
"<<q1 Semoga senjata digantikan oleh kata-kata>>," kata [m6=m3 Timochenko]. [m7=m3 Ia] {e4 meminta maaf} kepada [m26:COL.CVL para korban], untuk kedua kalinya.
Yang tidak berubah ialah hak duduk di kongres. Itulah sebabnya [m8:COL.OPP Alvaro Uribe] {e5 tidak hadir}. Mantan presiden yang memimpin [m9:COL.OPP partai Pusat Demokratik] itu {e6 menuntut} referendum baru. [m10=m2 Santos] {e7 menepis}: naskah akan dibawa ke [m11:COL.LEG Kongres] pekan depan.
"<<q2 [m12=m9 Kami] akan {e8 turun ke jalan}, kalau perlu>>," ujar [m13:COL.OPP Ivan Duque], senator dari partai itu.
Ketergesaan presiden bukan tanpa alasan. Dua pekan lalu [m14:COL.MIL serdadu] {e9 menembak} mati [m15:FARC.REB dua gerilyawan] di Bolivar, pelanggaran pertama gencatan senjata yang berlaku sejak 29 Agustus. Dan sejak September [m16:COL.CVL lima pembela hak petani] {e10 dibunuh} di wilayah yang ditinggalkan [m30=m4 FARC]. Kelompok [m17:AGC.REB Klan Teluk], bekas paramiliter, disebut pelakunya. Pengacara mereka membantah.
Pemberontak lain masih memegang senapan. Perundingan dengan [m18:ELN.REB ELN], yang sedianya dibuka di Quito 27 Oktober, {e11 dibatalkan} [m31=m2 Santos] karena mantan anggota kongres [m19:COL.ELI Odin Sanchez] belum dibebaskan. [m20:ECU.GOV Ekuador] tetap menyediakan tempat.
[m21:CUB.GOV Kuba] dan [m22:NOR.GOV Norwegia], penjamin pembicaraan empat tahun di Havana, {e13 mengucapkan} selamat. [m23:USA.GOV John Kerry] {e14 berjanji} mendukung pelaksanaannya; penerusnya baru dilantik dua bulan lagi dan belum bersuara.
[m24:VAT.REL Paus Fransiskus] {e15 mengundang} [m32=m2 Santos] dan [m33=m8 Uribe] ke Vatikan pertengahan Desember.
[m34=m4 FARC] lahir pada 1964 dari sisa kebun koperasi petani yang dibom.
e1 m2,m3 > m3,m2 SUPPORT actual 2016-11-24/day ctx=military
e2 m25 > m2 REJECT actual 2016-10-01/month ctx=election bg
e3 m4 > m2 CONCEDE planned 2016-11-24/day mode=disarm ctx=military
e4 m7 > m26 SUPPORT actual 2016-11-24/day
e5 m8 > m2 REJECT actual 2016-11-24/day mode=meet
e6 m8 > m2 REQUEST requested 2016-11-25/none mode=change ctx=election
e7 m10 > m8 REJECT actual 2016-11-25/none mode=change ctx=election
e8 m12 > m2 PROTEST hypothetical 2016-11-25/none mode=demo
e9 m14 > m15 ASSAULT actual 2016-11-07/week mode=firearms ctx=military
e10 m17 > m16 ASSAULT denied 2016-09-01/month bg
e11 m2 > m18 REJECT actual 2016-10-27/none mode=meet ctx=military bg
e12 m4,m2 > m2,m4 SUPPORT actual 2016-11-24/day again
e13 m21,m22 > m2,m3 SUPPORT actual 2016-11-25/none
e14 m23 > m2 AGREE planned 2016-11-25/none
e15 m24 > m2,m8 AGREE planned 2016-12-01/month
q1 m6 direct cue=kata
q2 m13 direct cue=ujar
rel m3 leads m4
rel m8 leads m9
rel m13 member_of m9

### Tribun Aceh 2026-01-15 article
= Mualem {e11 Minta} Bantuan Asing Dibuka, Mendagri: Kita Masih Sanggup
~byline Laporan Indra Wijaya | Banda Aceh
[m1:@IDN BANDA ACEH] - Lumpur di [m2:@IDN Aceh Tamiang] sudah mengeras. Tapi air bersih belum juga datang.
[m3:IDN.GOV Gubernur Muzakir Manaf] tidak sabar. Kamis (15/1/2026) [m4=m3 Mualem], begitu mantan panglima GAM itu dipanggil, kembali {e1 meminta} pusat mengizinkan bantuan luar negeri.
"<<q1 Orang mau bantu kok ditolak. [m5:IDN.CVL Rakyat] minum apa?>>" katanya.
Permintaan serupa {e2 dikirim}nya lewat surat Desember lalu kepada [m6:IDN.GOV Presiden Prabowo Subianto]. Jawabannya {e3 tidak}.
Hari ini yang menjawab [m7:IDN.GOV Mendagri Tito Karnavian]. "<<q2 Bukan {e4 menolak}. Kita masih sanggup. Yang dari diaspora silakan>>," ujar [m8=m7 mantan Kapolri] itu.
[m9:MYS.GOV Malaysia] sudah {e5 mengirim} tiga ton obat lewat [m10:MYS.NGO Blue Crescent]. [m11:ARE.GOV Uni Emirat Arab] membawa beras 30 ton ke Medan, yang kemudian {e6 dikembalikan} [m12:IDN.GOV Wali Kota Rico Waas].
Di Lhokseumawe, [m13:IDN.CVL puluhan pemuda] {e7 mengibarkan} bendera putih. Ada juga yang membawa bendera bulan bintang. [m14:IDN.MIL Prajurit Korem Lilawangsa] {e8 merampasnya}. Satu pemuda dipukul popor, kata [m15:KONTRAS.CVL KontraS Aceh].
[m16:IDN.MIL Danrem Brigjen Ali Imran] membantah ada {e9 pemukulan}. "<<q3 Yang kami ambil kainnya, bukan orangnya>>," kata [m17=m16 dia].
[m18:KONTRAS.CVL Azharul Husna], Koordinator KontraS Aceh, {e10 mendesak} [m21:IDN.MIL Panglima Kodam] minta maaf.
"<<q4 Bendera putih itu tanda menyerah pada banjir. Bukan pada tentara>>," ucapnya.
Partai lokal ikut bicara. [m19:IDN.PTY Partai Aceh], yang diketuai Mualem, menyuruh kadernya fokus menyekop lumpur. [m20:IDN.LEG Ketua DPRA Zulfadli] mau {e12 membentuk} pansus.
Hingga kini 20 ribu orang masih di tenda.
e1 m4 > m6 REQUEST requested 2026-01-15/day mode=assist ctx=disasters
e2 m4 > m6 REQUEST requested 2025-12-01/month mode=assist ctx=disasters bg
e3 m6 > m3 REJECT actual 2026-01-15/none mode=assist ctx=disasters bg
e4 m7 > m3 REJECT denied 2026-01-15/day mode=assist ctx=disasters
e5 m9 > m5 AID actual 2026-01-15/none ctx=disasters
e6 m12 > m11 REJECT actual 2026-01-15/none mode=assist ctx=disasters bg
e7 m13 > m6 PROTEST actual 2026-01-15/none mode=demo ctx=disasters
e8 m14 > m13 COERCE actual 2026-01-15/none mode=seize ctx=repression
e9 m14 > m13 ASSAULT denied 2026-01-15/none mode=beat ctx=repression said=m16
e10 m18 > m21 REQUEST requested 2026-01-15/none mode=change ctx=repression
e11 m4 > m6 REQUEST requested 2026-01-15/day again
e12 m20 > m6 ACCUSE planned 2026-01-15/none mode=investigate ctx=legislative
q1 m3 direct cue=katanya
q2 m7 direct cue=ujar
q3 m17 direct cue=kata
q4 m18 direct cue=ucapnya
rel m18 leads m15
rel m3 leads m19
