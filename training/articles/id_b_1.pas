### Kompas.com 2012-05-21 article
= [m1:ECOWAS ECOWAS] {e1 Kirim Pasukan}, [m2:AGO.MIL Tentara Angola] Bersiap {e2 Pulang} dari [m3:@GNB Guinea-Bissau]
[m4:@GNB BISSAU], [m5:#KOMPAS.com KOMPAS.com] — Gelombang pertama [m48=m6 pasukan] [m6:ECOWAS Masyarakat Ekonomi Negara-negara Afrika Barat (ECOWAS)] {e3 tiba} di ibu kota [m7:GNB.GOV Guinea-Bissau], Jumat (18/5/2012), lima pekan setelah [m8:GNB.MIL sekelompok perwira] {e4 menggulingkan} [m9:GNB.GOV pemerintahan Perdana Menteri Carlos Gomes Junior].
[m49=m48 Rombongan yang terdiri atas 70 anggota polisi Burkina Faso itu] akan disusul lebih dari 500 personel lain, kebanyakan dari Nigeria dan Senegal.
"<<q1 Tugas [m10=m6 kami] sederhana, yaitu melindungi [m11:GNB.GOV lembaga-lembaga transisi] dan membantu kepergian [m12=m2 mereka] yang sudah lebih dulu ada di sini>>," kata [m13:BFA.MIL Kolonel Gnibanga Barro] di [m14:@GNB Bandara Osvaldo Vieira]. [m50=m13 Perwira asal Burkina Faso itu] memimpin [m15:ECOWAS kontingen tersebut].
Yang [m16=m13 ia] maksud adalah sekitar [m17:AGO.MIL 270 serdadu Angola]. Kehadiran [m18=m17 mereka] sejak Maret 2011 menjadi salah satu alasan yang dipakai [m19=m8 para pelaku kudeta].
[m20:AGO.GOV Luanda] sudah mengumumkan bahwa [m21=m17 pasukannya] akan {e5 ditarik} seluruhnya pada awal Juni. Persenjataan berat diangkut dengan kapal, selebihnya lewat udara.
[m22:GNB.REB Komando Militer], nama yang dipakai [m51=m8 junta] pada hari-hari pertama, {e6 menuding} [m23=m9 Gomes] diam-diam meminta [m24=m17 tentara asing itu] melumpuhkan angkatan bersenjata. [m25=m9 Gomes], yang sempat {e7 ditahan} [m26=m22 mereka] selama dua pekan sebelum diterbangkan ke [m27:@CIV Abidjan], membantah pernah {e8 mengajukan permintaan} semacam itu.
Dari [m28:@PRT Lisabon], tempat [m29=m9 ia] kini mengungsi, [m30=m9 politisi berusia 62 tahun itu] {e9 menuntut} [m31=m6 blok regional] memulihkan hasil putaran pertama pemilu presiden.
"<<q2 [m32=m6 ECOWAS] memberi hadiah kepada [m33=m8 orang-orang yang merampas suara rakyat]>>," ujarnya.
"<<q3 [m34=m9 Saya] masih perdana menteri yang sah, siapa pun yang duduk di sana>>," lanjut [m60=m9 Gomes].
Pendapat serupa datang dari [m35:CPLP Komunitas Negara-negara Berbahasa Portugis (CPLP)]. Organisasi yang beranggotakan [m36:PRT.GOV Portugal], [m37:BRA.GOV Brasil], [m38:AGO.GOV Angola], dan [m52=m7 Guinea-Bissau] sendiri itu {e10 tidak mengakui} [m39:GNB.GOV Presiden transisi Manuel Serifo Nhamadjo].
[m53=m39 Nhamadjo] diangkat pada 11 Mei berdasarkan kesepakatan antara [m54=m8 junta] dan mediator [m40:NGA.GOV Nigeria]. [m55=m39 Ketua sementara parlemen itu] merupakan anggota [m41:GNB.PTY PAIGC], partai yang juga menaungi [m56=m9 Gomes], tetapi [m57=m39+m9 keduanya] berseberangan sejak tahun lalu.
Sementara itu [m42:UN Dewan Keamanan PBB] pada hari yang sama dengan kedatangan [m58=m48 pasukan] {e11 melarang} [m43:GNB.MIL lima perwira], termasuk [m44:GNB.MIL Kepala Staf Angkatan Bersenjata Antonio Indjai], bepergian ke luar negeri.
[m45:EU Uni Eropa] sudah lebih dulu, yaitu pada 3 Mei, {e12 membekukan aset} [m46:GNB.MIL enam pemimpin militer]. [m59=m45 Brussel] juga {e13 mengancam} akan memperpanjang daftar bila [m47=m22 junta] terus menghalangi pemilu.
Tidak satu pun presiden terpilih di negara penghasil mete itu pernah menuntaskan masa jabatannya.
e1 m1 > m7 AID actual 2012-05-18/day ctx=military,peacekeeping again
e2 m2 > m7 CONCEDE planned 2012-06-01/month ctx=military again
e3 m48 > m7 AID actual 2012-05-18/day ctx=military,peacekeeping
e4 m8 > m9 COERCE actual 2012-04-01/month ctx=military,pro_autocracy bg
e5 m20 > m7 CONCEDE planned 2012-06-01/month ctx=military
e6 m22 > m23 ACCUSE actual 2012-05-21/none mode=allege ctx=military
e7 m26 > m25 COERCE actual 2012-04-01/month mode=arrest ctx=pro_autocracy bg
e8 m25 > m24 REQUEST denied 2012-05-21/none mode=assist ctx=military
e9 m30 > m31 REQUEST requested 2012-05-21/none mode=change ctx=election,pro_democracy
e10 m35 > m39 REJECT actual 2012-05-21/none ctx=diplomatic,pro_democracy
e11 m42 > m43,m44 SANCTION actual 2012-05-18/day ctx=diplomatic,pro_democracy
e12 m45 > m46 SANCTION actual 2012-05-03/day ctx=economic,pro_democracy bg
e13 m59 > m47 THREATEN threatened 2012-05-21/none mode=restrict ctx=election
q1 m13 direct cue=kata
q2 m30 direct cue=ujarnya
q3 m30 direct cue=lanjut
rel m13 leads m15
rel m48 part_of m6
rel m36 member_of m35
rel m37 member_of m35
rel m38 member_of m35
rel m7 member_of m35
rel m39 member_of m41
rel m56 member_of m41

### detikNews 2019-10-14 article
= Solar Mahal, [m1:ECU.CVL Suku Asli] Kepung Quito, [m2:ECU.GOV Moreno] {e1 Cabut} Dekret
~byline Rita Uli - detikNews
~date_line Senin, 14 Okt 2019 13:42 WIB
~caption Warga adat menari di Taman El Arbolito, Quito. Foto: AFP
[m3:@ECU Quito] - Sebelas hari ibu kota [m4:ECU.GOV Ekuador] lumpuh. Minggu (13/10) malam, [m5:ECU.GOV Presiden Lenin Moreno] akhirnya menyerah: Dekret 883, yang menghapus subsidi solar dan bensin, {e2 dicabut}.
Keputusan itu diumumkan seusai [m6=m5 Moreno] {e3 berunding} empat jam dengan para pemimpin [m7:CONAIE.CVL Konfederasi Bangsa-Bangsa Pribumi Ekuador (CONAIE)] di sebuah biara. Pembicaraan disiarkan langsung di televisi atas permintaan para tamu.
"<<q1 [m8=m7 Kami] akan membuka semua jalan begitu dekret yang baru dicetak, bukan sebelumnya>>," kata [m9:CONAIE.CVL Jaime Vargas], ketua [m10=m7 organisasi itu]. [m11=m9 Pria Achuar] tersebut mengenakan mahkota bulu.
Ia juga {e4 mendesak} [m12=m5 presiden] memecat [m13:ECU.GOV Menteri Dalam Negeri Maria Paula Romo] dan [m14:ECU.GOV Menteri Pertahanan Oswaldo Jarrin]. Tidak ada jawaban dari meja seberang.
~read_also Baca juga: Penampakan Gunung Cotopaxi dari Jendela Pesawat
Sebelum malam itu jalanan bicara lain. Sabtu (12/10), [m15:ECU.CVL massa bertopeng] {e5 membakar} kantor [m16:ECU.GOV Badan Pengawas Keuangan], dan beberapa jam kemudian [m17=m5 sang presiden] {e6 memberlakukan jam malam} atas [m18:@ECU seluruh Quito]. Yang pertama sejak 1970-an.
[m19:ECU.MIL Tentara] lantas {e7 diturunkan} untuk memulihkan ketertiban. Menurut [m20:ECU.GOV Ombudsman], selama kerusuhan [m21:ECU.COP polisi] telah {e8 menangkap} [m22:ECU.CVL 1.152 orang]; tujuh orang meninggal.
[m23=m13 Romo] membantah [m24=m21 anak buahnya] {e9 menembakkan gas air mata} ke dalam [m25:@ECU Universitas Salesian], tempat ibu-ibu dan bayi bermalam. "<<q2 Rekamannya sudah [m26=m13 saya] lihat, asap itu tertiup angin>>," ujarnya kepada [m27:#Teleamazonas Teleamazonas].
[m28=m5 Moreno] sendiri sejak pekan pertama {e10 menunjuk} [m29:ECU.ELI pendahulunya, Rafael Correa], sebagai dalang. Dari [m30:@BEL Brussel], [m31=m29 Correa] balik {e11 mencemooh} [m32=m5 bekas wakilnya] itu sebagai "<<q3 pengkhianat terbesar dalam sejarah Amerika Latin>>". Keduanya dulu sama-sama di [m33:ECU.PTY Alianza PAIS].
Pemangkasan subsidi adalah bagian dari janji [m34=m4 Ekuador] kepada [m35:IMF Dana Moneter Internasional (IMF)], yang Maret lalu {e12 menyetujui} pinjaman US$ 4,2 miliar. [m36=m4 Negeri itu] sebenarnya anggota [m37:OPEC OPEC], tetapi Januari nanti akan {e13 keluar} karena tak mau dibatasi kuota produksinya.
~advert ADVERTISEMENT
[m38:UN Perserikatan Bangsa-Bangsa], yang bersama [m39:ECU.REL para uskup] menengahi perundingan, {e14 menyambut baik} hasilnya. [m40:VEN.GOV Presiden Venezuela Nicolas Maduro] tertawa ketika ditanya apakah tangannya ikut bermain. "<<q4 [m41=m40 Saya] tidak bisa menggerakkan siapa-siapa hanya dengan kumis>>," katanya.
Hingga Senin pagi truk sampah sudah lalu-lalang di pusat kota tua.
~footer (rul/ita)
e1 m2 > m1 CONCEDE actual 2019-10-13/day ctx=economic again
e2 m5 > m7 CONCEDE actual 2019-10-13/day ctx=economic
e3 m6 > m7 CONSULT actual 2019-10-13/day mode=third-party ctx=economic
e4 m11 > m12 REQUEST requested 2019-10-13/day mode=change ctx=executive
e5 m15 > m16 PROTEST actual 2019-10-12/day mode=riot ctx=economic
e6 m17 > m15 COERCE actual 2019-10-12/day mode=curfew ctx=rights_freedoms
e7 m19 > m15 MOBILIZE actual 2019-10-12/day mode=troops ctx=military
e8 m21 > m22 COERCE actual 2019-10-14/none mode=arrest ctx=repression said=m20
e9 m24 > m1 ASSAULT denied 2019-10-14/none mode=crowd-control ctx=human_rights
e10 m28 > m29 ACCUSE actual 2019-10-01/week mode=allege
e11 m31 > m32 ACCUSE actual 2019-10-14/none mode=disapprove
e12 m35 > m34 AGREE actual 2019-03-01/month ctx=economic bg
e13 m36 > m37 SANCTION planned 2020-01-01/month mode=withdraw ctx=economic,natural_resource
e14 m38 > m5,m7 SUPPORT actual 2019-10-14/none
q1 m9 direct cue=kata
q2 m23 direct cue=ujarnya
q3 m31 mixed cue=mencemooh
q4 m40 direct cue=katanya
rel m9 leads m10
rel m36 member_of m37

### VOA Indonesia 2025-02-10 article
= [m1:ISR.MIL Israel] {e1 Mundur} dari Koridor Netzarim, Perundingan Tahap Kedua Masih Gelap
Kendaraan lapis baja terakhir milik [m2:ISR.MIL militer Israel] {e2 meninggalkan} Koridor Netzarim, jalur yang membelah [m3:@PSE Jalur Gaza], pada Minggu (9/2) pagi. Dengan kepergian itu [m4:PSE.CVL ribuan keluarga] dapat berjalan kaki ke utara tanpa melewati pos pemeriksaan.
Penarikan tersebut merupakan kewajiban [m5:ISR.GOV Israel] dalam gencatan senjata enam pekan dengan [m6:HAMAS.REB Hamas] yang mulai berlaku pada 19 Januari. Sehari sebelumnya, [m7=m6 kelompok militan itu] {e3 membebaskan} [m8:ISR.CVL tiga sandera Israel], sedangkan [m9=m5 Israel] {e4 melepas} [m10:PSE.CVL 183 tahanan Palestina].
Wajah ketiga sandera yang tirus membuat [m11:ISR.CVL para kerabat] marah. Sabtu malam [m12=m11 mereka] {e5 memblokir} Jalan Raya Ayalon di [m13:@ISR Tel Aviv] dan {e6 menuntut} [m14:ISR.GOV Perdana Menteri Benjamin Netanyahu] segera menuntaskan tahap kedua.
"<<q1 Setiap hari yang dibuang oleh [m15=m14 perdana menteri] adalah satu hari kelaparan bagi [m16:ISR.CVL anak saya]>>," kata [m17:ISR.CVL Einat Tsur], yang putranya ditawan sejak serangan 7 Oktober 2023.
"<<q2 [m52=m14 Dia] tidak punya waktu sampai pemilu berikutnya>>."
[m18:QAT.GOV Qatar], yang bersama [m19:EGY.GOV Mesir] dan [m20:USA.GOV Amerika Serikat] menjadi penengah, mengatakan delegasi Israel sudah tiba di [m21:@QAT Doha]. Namun [m44:ISR.GOV dua pejabat Israel] menuturkan bahwa [m22:ISR.GOV delegasi itu] tidak diberi wewenang membahas apa pun selain hal-hal teknis.
Juru bicara Hamas [m23:HAMAS.REB Abdel Latif al-Qanoua] {e7 menuduh} [m24=m14 Netanyahu] sengaja mengulur waktu. [m25=m23 Ia] mengatakan [m26=m6 pihaknya] akan {e8 menunda} pembebasan hari Sabtu jika bantuan tenda terus tertahan di perbatasan.
[m45:ISR.GOV Kantor perdana menteri Israel] menyangkal telah {e9 menahan} tenda-tenda tersebut. "<<q3 Lebih dari 12 ribu truk sudah masuk; silakan hitung sendiri>>," bunyi pernyataannya.
Di dalam negeri [m27=m14 Netanyahu] terjepit. [m28:ISR.GOV Menteri Keuangan Bezalel Smotrich], yang mengetuai [m29:ISR.PTY Partai Zionisme Religius], berulang kali {e10 mengancam} akan menjatuhkan [m46=m14 pemerintah] bila perang tidak dilanjutkan. [m30:ISR.PTY Itamar Ben-Gvir] bahkan sudah {e11 mundur} dari kabinet bulan lalu bersama [m31:ISR.PTY partainya, Otzma Yehudit].
Pekan lalu [m32:USA.GOV Presiden Donald Trump] {e12 menerima} [m33=m14 Netanyahu] di Gedung Putih dan mengusulkan agar [m47=m20 Amerika] mengambil alih [m34=m3 Gaza]. [m35:SAU.GOV Arab Saudi], yang tidak mengakui [m36=m5 Israel], {e13 menolak} gagasan itu. [m37:JOR.GOV Yordania] dan [m48:EGY.GOV Mesir], keduanya penerima bantuan militer Amerika, juga {e14 menampik} permintaan [m38=m32 Trump] agar menampung [m39:PSE.CVL dua juta penduduk Gaza].
[m49:HAMAS.REB Hamas] memegang kendali atas [m50=m3 wilayah pesisir itu] sejak 2007, setelah {e15 mengusir} [m40:FATAH.PTY Fatah]. [m51:USA.GOV Amerika Serikat] dan [m41:EU Uni Eropa] memasukkannya ke dalam daftar organisasi teroris.
[m42:#Reuters Reuters] dan [m43:#AP AP] turut menyumbang laporan ini. (rs/lt)
e1 m1 > m6 RETREAT actual 2025-02-09/day mode=withdraw ctx=military,territory again
e2 m2 > m6 RETREAT actual 2025-02-09/day mode=withdraw ctx=military,territory
e3 m7 > m8 RETREAT actual 2025-02-08/day mode=release
e4 m9 > m10 RETREAT actual 2025-02-08/day mode=release
e5 m12 > m14 PROTEST actual 2025-02-08/day mode=obstruct
e6 m12 > m14 PROTEST actual 2025-02-08/day mode=obstruct again
e7 m23 > m24 ACCUSE actual 2025-02-10/none mode=allege
e8 m26 > m5 REJECT hypothetical 2025-02-15/day
e9 m45 > m6 COERCE denied 2025-02-10/none mode=restrict ctx=human_security
e10 m28 > m14 THREATEN threatened 2025-02-10/none mode=relations ctx=legislative
e11 m30,m31 > m14 SANCTION actual 2025-01-01/month mode=withdraw ctx=legislative,executive bg
e12 m33 > m32 CONSULT actual 2025-02-03/week mode=visit ctx=diplomatic
e13 m35 > m32 REJECT actual 2025-02-10/none ctx=diplomatic,territory
e14 m37,m48 > m38 REJECT actual 2025-02-10/none mode=assist ctx=diplomatic,migration
e15 m49 > m40 COERCE actual 2007-01-01/year ctx=territory bg
q1 m17 direct cue=kata
q2 m17 direct
q3 m45 direct cue=bunyi
rel m28 leads m29
rel m30 leads m31
rel m49 controls m50 from=2007

### SINDOnews 2023-07-20 article
= Tiba di [m1:@BLR Belarusia], [m2:WAGNER.REB Prigozhin] {e1 Cemooh} Perang [m3:RUS.GOV Moskow] dan Janjikan [m4:? Afrika]
[m5:@BLR MINSK] - [m6:WAGNER.REB Bos tentara bayaran Yevgeny Prigozhin] muncul lagi. Dalam video remang-remang yang beredar Rabu (19/7/2023), [m7=m6 ia] {e2 menyambut} [m8:WAGNER.REB ratusan anak buahnya] di sebuah kamp di [m9:@BLR Osipovichi], sekitar 90 km dari ibu kota [m10:BLR.GOV Belarusia].
"<<q1 Yang terjadi di garis depan sekarang adalah aib, dan [m11=m14 kita] tidak perlu ikut di dalamnya>>," {e3 kata} [m42=m6 lelaki yang dijuluki "koki Putin" itu].
[m43=m6 Ia] menyebut perjalanan berikutnya: Afrika.
[m12:WAGNER.REB Komandan lapangannya, Dmitry Utkin], kemudian maju. "<<q2 Ini bukan akhir. Ini baru permulaan dari pekerjaan terbesar di dunia>>," teriaknya dalam bahasa Inggris.
[m13:WAGNER.REB Grup Wagner], yang didirikan [m44=m6+m12 keduanya] pada 2014, pindah ke sana sebagai bagian dari kesepakatan yang ditengahi [m15:BLR.GOV Presiden Alexander Lukashenko]. Kesepakatan itulah yang mengakhiri pemberontakan sehari pada 24 Juni, ketika [m14=m13 para tentara swasta] {e4 menduduki} markas militer di [m16:@RUS Rostov-on-Don] dan {e5 menembak jatuh} sedikitnya enam helikopter [m17:RUS.MIL angkatan udara Rusia].
[m18:RUS.GOV Presiden Vladimir Putin] waktu itu {e6 menyebut} [m45=m14 mereka] pengkhianat. Lima hari kemudian [m19=m18 dia] justru {e7 menjamu} [m20=m6 Prigozhin] dan 34 komandannya di [m21:@RUS Kremlin], hal yang baru diakui [m22:RUS.GOV juru bicaranya, Dmitry Peskov], dua pekan setelahnya.
[m23:BLR.GOV Kementerian Pertahanan Belarusia] mengumumkan bahwa [m24=m13 para veteran Wagner] akan {e8 melatih} [m25:BLR.MIL pasukan khususnya] sepanjang pekan ini di [m26:@BLR lapangan tembak Brest], sepelemparan batu dari perbatasan [m27:POL.GOV Polandia].
[m46=m27 Warsawa] tidak tinggal diam. [m28:POL.GOV Menteri Pertahanan Mariusz Blaszczak] {e9 menggeser} [m29:POL.MIL dua brigade] dari barat ke timur. "<<q3 [m30=m27 Kami] bagian dari [m31:NATO NATO], dan siapa pun yang menguji perbatasan ini akan tahu artinya>>," tandasnya.
Sekretaris Dewan Keamanan Lithuania [m32:LTU.GOV Kestutis Budrys] {e10 mendesak} [m47=m31 aliansi] menambah satu batalion permanen di [m33:@LTU Vilnius]. Belum ada tanggapan dari [m34=m31 markas besar di Brussel].
Belarusia bukan anggota blok itu. [m35=m10 Negara tersebut] tergabung bersama [m36:RUS.GOV Rusia] dalam [m37:CSTO Organisasi Traktat Keamanan Kolektif (CSTO)], dan sejak Juni menampung hulu ledak nuklir taktis milik [m48=m36 sekutunya].
[m49=m22 Peskov] menepis kabar bahwa [m50=m36 Kremlin] akan {e11 mengadili} [m51=m6 Prigozhin]. "<<q4 Perkaranya sudah ditutup>>," kata [m52=m22 dia].
Di [m38:@CAF Bangui], spanduk bergambar [m53=m6 Prigozhin] masih tergantung. Sekitar [m39:WAGNER.REB 1.900 personel Wagner] {e12 menjaga} [m40:CAF.GOV Presiden Faustin-Archange Touadera], yang akhir bulan ini menggelar referendum untuk menghapus batas masa jabatan. [m41:FRA.GOV Prancis] {e13 menarik} serdadu terakhirnya dari negeri itu Desember silam.
e1 m2 > m3 ACCUSE actual 2023-07-19/day mode=disapprove ctx=military again
e2 m7 > m8 SUPPORT actual 2023-07-19/day
e3 m42 > m3 ACCUSE actual 2023-07-19/day mode=disapprove ctx=military
e4 m14 > m17 COERCE actual 2023-06-24/day mode=seize ctx=military bg
e5 m14 > m17 ASSAULT actual 2023-06-24/day ctx=military bg
e6 m18 > m45 ACCUSE actual 2023-06-24/day mode=disapprove bg
e7 m20 > m19 CONSULT actual 2023-06-29/day mode=visit bg
e8 m24 > m25 COOPERATE planned 2023-07-17/week ctx=military
e9 m28 > m10 MOBILIZE actual 2023-07-20/none mode=troops ctx=military
e10 m32 > m47 REQUEST requested 2023-07-20/none mode=assist ctx=military
e11 m50 > m51 ACCUSE denied 2023-07-20/none mode=investigate ctx=legal
e12 m39 > m40 AID actual 2023-07-20/none ctx=military
e13 m41 > m40 RETREAT actual 2022-12-01/month mode=withdraw ctx=military bg
q1 m6 direct cue=kata
q2 m12 direct cue=teriaknya
q3 m28 direct cue=tandasnya
q4 m52 direct cue=kata
rel m6 leads m13
rel m27 member_of m31
rel m35 member_of m37
rel m36 member_of m37
rel m35 ally_of m48
