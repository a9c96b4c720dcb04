### Antara 2024-02-28
[m1:PHL.MIL Penjaga Pantai Filipina] mengatakan kapal [m2:CHN.MIL China] {e1 menyemprotkan} meriam air ke perahu pemasok di dekat Beting Thomas Kedua. Empat [m3:PHL.MIL awak] terluka oleh pecahan kaca. Menurut [m4:CHN.MIL Gan Yu], juru bicara pihak lawan, [m5=m1 Manila] mengabaikan {e2 peringatan} berulang kali. Penjelasan itu {e3 tidak diterima} [m6:PHL.GOV Kementerian Luar Negeri], yang {e4 memanggil} wakil duta besar. [m7:JPN.GOV Tokyo] {e5 menyatakan solidaritas}. "<<q1 [m8=m1 Kami] akan terus memasok prajurit di BRP Sierra Madre>>," kata [m9:PHL.MIL Komodor Jay Tarriela].
e1 m2 > m3 ASSAULT actual 2024-02-28/none ctx=territory,military
e2 m4 > m5 THREATEN threatened 2024-02-28/none mode=violence ctx=territory
e3 m6 > m4 REJECT actual 2024-02-28/none ctx=territory,diplomatic
e4 m6 > m2 ACCUSE actual 2024-02-28/none mode=disapprove ctx=territory,diplomatic
e5 m7 > m1 SUPPORT actual 2024-02-28/none ctx=territory,diplomatic
q1 m9 direct cue=kata

### Kompas.com 2018-09-18
Sekretaris kabinet membacakan keputusan itu dengan suara datar. [m1:IDN.GOV Pemerintah Indonesia] {e1 menyumbang} lima juta dolar untuk rumah sakit di Hebron, dan [m2:PSE.GOV Riyad al-Maliki], yang sedang {e2 bertamu} di Pejambon, {e3 menyampaikan terima kasih}. Pada hari yang sama [m3:USA.GOV Washington] {e4 menutup} kantor [m4:PSE.GOV PLO] di ibu kotanya. [m5=m2 Sang tamu] menilai penutupan itu pemerasan. [m6:USA.GOV Heather Nauert] {e5 menyalahkan} [m7=m4 organisasi tersebut] karena enggan berunding dengan [m8:ISR.GOV Israel].
e1 m1 > m2 AID planned 2018-09-18/none ctx=health,economic
e2 m2 > m1 CONSULT actual 2018-09-18/none mode=visit ctx=diplomatic
e3 m2 > m1 SUPPORT actual 2018-09-18/none ctx=diplomatic
e4 m3 > m4 SANCTION actual 2018-09-18/none mode=expel ctx=diplomatic
e5 m6 > m7 ACCUSE actual 2018-09-18/none mode=disapprove ctx=diplomatic

### detikNews 2021-04-23
Sehari setelah dinyatakan menang untuk keenam kalinya, [m1:TCD.GOV Idriss Deby] {e1 tewas} di garis depan. Marsekal 68 tahun itu mengunjungi [m2:TCD.MIL pasukannya] yang melawan [m3:FACT.REB kelompok FACT] di Kanem. Sebuah dewan militer di bawah [m4:TCD.MIL Mahamat], putra [m5=m1 almarhum], {e2 membubarkan} parlemen. [m6:TCD.OPP Saleh Kebzabo] {e3 menyebutnya} kudeta keluarga. [m7:FRA.GOV Emmanuel Macron], satu-satunya pemimpin Barat yang datang ke pemakaman, {e4 membela} [m8=m4 jenderal empat bintang berusia 37 itu]. [m10=m3 Pemberontak] {e5 mengancam} berbaris ke N'Djamena.
e1 m3 > m1 ASSAULT actual 2021-04-19/day ctx=military
e2 m4 > m6 COERCE actual 2021-04-23/none ctx=political_institutions,military
e3 m6 > m4 ACCUSE actual 2021-04-23/none mode=allege ctx=pro_democracy
e4 m7 > m8 SUPPORT actual 2021-04-23/day ctx=diplomatic
e5 m10 > m8 THREATEN threatened 2021-04-23/none mode=violence ctx=military
"Chad bukan monarki," kata [m9:FACT.REB juru bicara mereka].

### Tempo.co 2014-07-22
Rekapitulasi tinggal membacakan dua provinsi ketika [m1:IDN.OPP Prabowo Subianto] muncul di Polonia. Calon nomor satu itu {e1 menolak} pelaksanaan pemilu dan {e2 menarik} saksi-saksinya. [m2:IDN.GOV Komisi Pemilihan Umum] tetap {e3 menetapkan} [m3:IDN.OPP Joko Widodo] sebagai pemenang. Pasangannya, [m4:IDN.PTY Jusuf Kalla], {e4 mengajak} [m5=m1 lawan mereka] makan bersama. [m6:IDN.OPP Hatta Rajasa] tidak tampak di sisi [m7=m1 sang jenderal]. [m8:USA.GOV John Kerry] dan [m9:AUS.GOV Tony Abbott] {e5 memberi selamat} malam itu juga.
e1 m1 > m2 REJECT actual 2014-07-22/none mode=yield ctx=election
e2 m1 > m2 SANCTION actual 2014-07-22/none mode=withdraw ctx=election
e3 m2 > m3 SUPPORT actual 2014-07-22/none ctx=election
e4 m4 > m5 REQUEST requested 2014-07-22/none mode=meet ctx=election
e5 m8,m9 > m3 SUPPORT actual 2014-07-22/none ctx=election,diplomatic

### CNN Indonesia 2022-03-10
Di Antalya, jarak satu meja memisahkan dua menteri. [m1:UKR.GOV Dmytro Kuleba] {e1 meminta} koridor bagi [m2:UKR.CVL warga Mariupol]; [m3:RUS.GOV Sergei Lavrov] mengaku tak berwenang membahasnya. Kemarin [m4:RUS.MIL jet Rusia] {e2 mengebom} rumah bersalin di kota itu. Menurut [m5=m3 menlu berpengalaman tersebut], gedungnya sudah lama dipakai [m6:UKR.MIL Batalion Azov], dan [m8=m5 negaranya] {e3 tidak menyerang} siapa-siapa. [m7:TUR.GOV Mevlut Cavusoglu], yang {e4 mempertemukan} [m9=m1+m3 keduanya], berkata lebih baik berbicara daripada tidak.
e1 m1 > m3 REQUEST requested 2022-03-10/none mode=yield ctx=human_security,military
e2 m4 > m2 ASSAULT actual 2022-03-09/day mode=aerial ctx=military,health
e3 m8 > m1 ASSAULT denied 2022-03-10/none ctx=military
e4 m7 > m9 CONSULT actual 2022-03-10/none mode=third-party ctx=diplomatic

### Republika 2015-07-09
Payung-payung jerami di pantai Sousse terpelanting. [m1:TUN.EDU Seifeddine Rezgui], mahasiswa teknik, {e1 menembaki} turis dengan Kalashnikov yang disembunyikan di parasol; tiga puluh di antara korbannya [m2:GBR.CVL orang Inggris]. [m3:TUN.COP Polisi] baru {e2 menjatuhkannya} setelah empat puluh menit. [m4:TUN.GOV Beji Caid Essebsi] {e3 menutup} delapan puluh masjid liar. Langkah itu {e4 dikritik} [m5:TUN.REL Hizbut Tahrir] setempat. [m6:GBR.GOV Philip Hammond] {e5 meminta} [m7=m2 warganya] pulang, dan pelayan-pelayan hotel kehilangan musim panasnya.
e1 m1 > m2 ASSAULT actual 2015-07-09/none mode=firearms ctx=terrorism
e2 m3 > m1 ASSAULT actual 2015-07-09/none mode=firearms ctx=terrorism
e3 m4 > m5 COERCE actual 2015-06-27/day mode=restrict ctx=religion_ethnicity,terrorism
e4 m5 > m4 ACCUSE actual 2015-06-27/day mode=disapprove ctx=religion_ethnicity
e5 m6 > m7 REQUEST requested 2015-07-09/day mode=change ctx=terrorism

### Viva 2023-08-02
Kemenangan itu berubah menjadi kebuntuan. [m1:THA.OPP Pita Limjaroenrat], ketua Partai Bergerak Maju yang meraih kursi terbanyak, {e1 gagal} menjadi perdana menteri karena [m2:THA.LEG senator pilihan militer] {e2 tidak memberinya} suara. Belum sepekan, [m3:THA.JUD Mahkamah Konstitusi] {e3 menonaktifkan} [m4=m1 dia] akibat saham media warisan ayahnya. [m5:THA.CVL Pendukungnya] {e4 berkumpul} di Monumen Demokrasi. Sekutu koalisinya, [m6:THA.PTY Pheu Thai], lalu {e5 meninggalkannya}. [m7:THA.ELI Thaksin Shinawatra], di Dubai, mengumumkan {e6 akan pulang}.
e1 m2 > m1 REJECT actual 2023-07-13/day mode=change ctx=legislative,election
e2 m2 > m1 REJECT actual 2023-07-13/day mode=change ctx=legislative,election
e3 m3 > m4 SANCTION actual 2023-07-19/day mode=expel ctx=legal,election
e4 m5 > m3 PROTEST actual 2023-07-19/day mode=demo ctx=pro_democracy
e5 m6 > m4 SANCTION actual 2023-08-02/day mode=discontinue ctx=legislative
e6 m7 > m8 CONCEDE planned 2023-08-02/day ctx=legal
Di bandara, [m8:THA.COP polisi] sudah menyiapkan surat penahanan.

### Kompas 2007-08-31
Sandera itu dilepas bertahap: dua, kemudian empat, lalu delapan. [m1:TALIBAN.REB Taliban] {e1 menyerahkan} [m2:KOR.REL para relawan gereja Saemmul] terakhir kepada [m3:ICRC Palang Merah] di Ghazni. [m10:KOR.REL Dua teman mereka] {e2 telah ditembak} bulan lalu. Sebagai gantinya [m4:KOR.GOV Seoul] {e3 berjanji} memulangkan [m5:KOR.MIL dua ratus tentaranya] pada akhir tahun. Perundingan langsung itu {e4 dicela} [m6:CAN.GOV Ottawa] dan [m7:DEU.GOV Berlin]. [m8:IDN.GOV Heru Wicaksono], pejabat kedutaan RI di Kabul, {e5 menjadi saksi} atas permintaan [m9=m1+m4 kedua pihak].
e1 m1 > m2 RETREAT actual 2007-08-30/day mode=release ctx=terrorism,religion_ethnicity
e2 m1 > m10 ASSAULT actual 2007-07-01/month mode=targeted ctx=terrorism
e3 m4 > m1 CONCEDE planned 2007-08-28/day ctx=military
e4 m6,m7 > m4 ACCUSE actual 2007-08-31/none mode=disapprove ctx=terrorism
e5 m8 > m9 CONSULT actual 2007-08-28/day mode=third-party ctx=diplomatic

### Okezone 2012-11-14
Mobil Kia abu-abu itu hangus di jalan Omar Mukhtar. Dengan {e1 membunuh} [m1:HAMAS.REB Ahmed al-Jabari], [m2:ISR.MIL Israel] membuka operasi baru. Panglima itu, kata [m3:ISR.CVL Gershon Baskin], sedang mempelajari rancangan gencatan senjata permanen. [m4=m5 Sayap militer kelompoknya] {e2 menyatakan} gerbang neraka telah dibuka. [m5:HAMAS.REB Hamas] {e3 menembakkan} roket sampai pinggiran Tel Aviv untuk pertama kalinya. [m6:EGY.GOV Kairo] {e4 memanggil pulang} dutanya dan {e5 meminta} [m7:LAS Liga Arab] bersidang.
e1 m2 > m1 ASSAULT actual 2012-11-14/none mode=targeted ctx=military
e2 m4 > m2 THREATEN threatened 2012-11-14/none mode=violence ctx=military
e3 m5 > m2 ASSAULT actual 2012-11-14/none mode=heavy-weapons ctx=military
e4 m6 > m2 SANCTION actual 2012-11-14/none mode=withdraw ctx=diplomatic
e5 m6 > m7 REQUEST requested 2012-11-14/none mode=meet ctx=diplomatic

### Liputan6.com 2020-08-17
Pabrik traktor yang dulu kebanggaannya menyuruh [m9=m1 dia] pergi. [m1:BLR.GOV Alexander Lukashenko] {e1 turun} dari helikopter di MZKT, disambut [m2:BLR.LAB buruh] yang {e2 meneriakkan} kata itu. "<<q1 Sampai kalian membunuh [m3=m1 saya], tak ada pemilu lain>>," {e3 jawabnya}. [m4:BLR.JRN Pegawai televisi negara] {e4 mogok}; dua pesawat dari Moskow membawa pengganti [m5=m4 mereka]. [m6:RUS.GOV Kremlin] lewat telepon {e5 menyanggupi} bantuan militer sesuai perjanjian. [m7:POL.GOV Warsawa] mengusulkan KTT. [m8=m1 Lelaki berkumis itu] menuduh tetangganya {e6 mengincar} Grodno.
e1 m1 > m2 CONSULT actual 2020-08-17/none mode=visit ctx=election,economic
e2 m2 > m1 PROTEST actual 2020-08-17/none mode=demo ctx=election
e3 m3 > m2 REJECT actual 2020-08-17/none mode=change ctx=election
e4 m4 > m1 PROTEST actual 2020-08-17/none mode=strike ctx=election
e5 m6 > m1 AGREE planned 2020-08-16/day ctx=military
e6 m7 > m8 THREATEN threatened 2020-08-17/none mode=territory ctx=territory said=m8
q1 m3 direct cue=jawabnya

### Bola.com 2016-07-10 none
Kapten itu keluar lapangan dengan tandu di menit ke-25, air mata di pipi. Tetapi [m1:PRT.CVL Portugal] tidak butuh [m2:PRT.CVL Cristiano Ronaldo]: [m3:PRT.CVL Eder], penyerang kelahiran Bissau yang tak laku di [m4:@GBR Swansea], menendang dari jauh. [m5:FRA.GOV Francois Hollande] tertunduk di tribun di sebelah [m6:PRT.GOV Marcelo Rebelo de Sousa]. [m7=m5+m6 Keduanya] tetap bersalaman.

### SINDOnews 2017-06-15
Selama dua jam aspal di depan rumah dubes itu menjadi gelanggang. [m1:TUR.SPY Pengawal presiden] {e1 menendangi} [m2:USA.CVL demonstran Kurdi dan Armenia] di Washington, sementara [m3:TUR.GOV Recep Tayyip Erdogan], baru pulang dari {e2 makan siang} dengan [m4:USA.GOV Donald Trump], melihat dari mobil. [m5:USA.LEG Senator John McCain] {e3 meminta} duta besar diusir. [m9=m3 Ankara] berbalik {e4 memanggil} duta besar [m6:USA.GOV John Bass]: [m7:USA.COP polisi setempat], katanya, tak melindungi tamu. Sembilan belas orang kemudian {e5 didakwa}.
e1 m1 > m2 ASSAULT actual 2017-05-16/day mode=beat ctx=repression
e2 m3 > m4 CONSULT actual 2017-05-16/day mode=visit ctx=diplomatic
e3 m5 > m4 REQUEST requested 2017-06-15/none mode=change ctx=diplomatic
e4 m9 > m6 ACCUSE actual 2017-05-22/day mode=disapprove ctx=diplomatic
e5 m8 > m1 ACCUSE actual 2017-06-15/day mode=allege ctx=legal
Dakwaan itu disusun [m8:USA.JUD juri agung District of Columbia].

### Suara.com 2021-05-10
Batu melawan granat kejut di kompleks suci. [m1:ISR.COP Polisi] {e1 menyerbu} Al-Aqsa pagi hari, melukai tiga ratus [m2:PSE.REL jemaah]. [m3:HAMAS.REB Hamas] {e2 memberi} waktu sampai pukul enam sore agar [m4=m1 mereka] {e3 hengkang}; lewat beberapa menit, roket {e4 jatuh} di perbukitan barat. [m5:ISR.MIL Angkatan udara] {e5 membalas}: dua puluh orang, di antaranya sembilan anak, tewas di Beit Hanoun. [m6:JOR.GOV Amman], penjaga tempat itu, {e6 memprotes}. Sidang soal rumah di [m7:PSE.CVL Sheikh Jarrah] ditunda.
e1 m1 > m2 ASSAULT actual 2021-05-10/none mode=crowd-control ctx=religion_ethnicity,territory
e2 m3 > m1 THREATEN threatened 2021-05-10/none mode=violence ctx=religion_ethnicity,territory
e3 m4 > m3 RETREAT requested 2021-05-10/none mode=withdraw ctx=territory
e4 m3 > m1 ASSAULT actual 2021-05-10/none mode=heavy-weapons ctx=military
e5 m5 > m3 ASSAULT actual 2021-05-10/none mode=aerial ctx=military
e6 m6 > m1 ACCUSE actual 2021-05-10/none mode=disapprove ctx=religion_ethnicity

### Media Indonesia 2018-05-09
Pena itu digoreskan perlahan supaya difoto. [m1:USA.GOV Donald Trump] {e1 keluar} dari kesepakatan nuklir, mengabaikan {e2 bujukan} [m2:FRA.GOV Emmanuel Macron] dan [m3:DEU.GOV Angela Merkel] yang bergantian datang bulan lalu. [m4:IRN.GOV Hassan Rouhani] {e3 tetap bertahan} untuk sementara; bila [m5:EU Eropa] tak menjamin penjualan minyaknya, [m8=m4 negaranya] {e4 akan memperkaya} uranium tanpa batas. [m6:IRN.LEG Para legislator] {e5 membakar} bendera kertas di ruang sidang. Pengumuman itu {e6 dielu-elukan} [m7:ISR.GOV Israel].
e1 m1 > m4 SANCTION actual 2018-05-09/none mode=withdraw ctx=cbrn
e2 m2,m3 > m1 REQUEST requested 2018-04-01/month mode=change ctx=cbrn,diplomatic
e3 m4 > m5 AGREE planned 2018-05-09/none ctx=cbrn
e4 m8 > m5 THREATEN hypothetical 2018-05-09/none ctx=cbrn
e5 m6 > m1 PROTEST actual 2018-05-09/day mode=vandalize ctx=cbrn
e6 m7 > m1 SUPPORT actual 2018-05-09/none ctx=cbrn

### Antara 2020-02-04 none
Kapal pesiar Diamond Princess berputar-putar di lepas [m1:@JPN Yokohama]. [m2:JPN.MED Dokter karantina] naik dengan tangga tali; [m3:IDN.LAB juru masak asal Bali] terus menanak nasi untuk tiga ribu penumpang. Seorang pensiunan dari [m4:@HKG Hong Kong] sudah turun sepekan sebelumnya. "<<q1 [m5=m3 Kami] bersyukur masih digaji>>," tulis [m6:IDN.LAB Wayan], salah satu dari [m7=m3 mereka]. Perusahaan [m8:USA.BUS Carnival] menyiarkan pesan penghiburan.
q1 m6 direct cue=tulis

### Jawa Pos 2011-11-25
Selembar surat perjanjian gagal menghentikan semuanya. [m1:YEM.GOV Ali Abdullah Saleh] di Riyadh {e1 meneken} penyerahan kekuasaan yang disusun [m2:GCC Dewan Kerja Sama Teluk]; sebagai imbalan [m3=m1 ia] {e2 dijamin} bebas dari pengadilan. Pasal itulah yang {e3 ditentang} [m4:YEM.CVL pemuda] di Lapangan Perubahan. Esok harinya [m5:YEM.REB orang-orang bersenjata berpakaian preman] {e4 menembaki} [m6=m4 mereka]. [m7:YEM.GOV Abdrabbuh Mansour Hadi], yang akan menggantikan, {e5 meminta} [m8:YEM.OPP oposisi] menunjuk perdana menteri. [m9:SAU.GOV Raja Abdullah] menyebut lembaran baru.
e1 m1 > m8 CONCEDE planned 2011-11-23/day ctx=executive
e2 m2 > m3 CONCEDE planned 2011-11-23/day ctx=legal
e3 m4 > m1 PROTEST actual 2011-11-24/day mode=demo ctx=legal,human_rights
e4 m5 > m6 ASSAULT actual 2011-11-24/day mode=firearms ctx=repression
e5 m7 > m8 REQUEST requested 2011-11-25/none mode=assist ctx=executive

### VOA Indonesia 2025-09-29
Sasaran itu vila di Distrik Katara, tempat para perunding membaca usulan terbaru. [m1:ISR.MIL Lima belas pesawat] {e1 melepaskan} rudal; [m2:HAMAS.REB Khalil al-Hayya] selamat, putranya tidak. [m3:QAT.GOV Doha] {e2 mengutuk} serangan pengecut dan {e3 menghentikan} perantaraan. [m4:USA.GOV Donald Trump] mengaku diberi tahu terlambat; kepada [m5=m3 sekutunya], [m6=m4 ia] {e4 menjamin} hal itu tak terulang. Tiga pekan kemudian, dari Ruang Oval, [m7:ISR.GOV Benjamin Netanyahu] {e5 menelepon} [m8:QAT.GOV Mohammed bin Abdulrahman] dan {e6 meminta maaf}.
e1 m1 > m2 ASSAULT actual 2025-09-29/none mode=aerial ctx=military
e2 m3 > m7 ACCUSE actual 2025-09-29/none mode=disapprove ctx=military,diplomatic
e3 m3 > m7 SANCTION actual 2025-09-29/none mode=discontinue ctx=diplomatic
e4 m6 > m5 AGREE planned 2025-09-29/none ctx=military
e5 m7 > m8 CONSULT actual 2025-09-29/day mode=phone ctx=diplomatic
e6 m7 > m8 CONCEDE actual 2025-09-29/day ctx=diplomatic,military

### Kumparan 2019-10-01
Seorang guru, bukan tentara, yang menyambut kedatangannya. [m1:IDN.GOV Wiranto], menteri koordinator, {e1 meninjau} Wamena sepekan setelah [m2:IDN.CVL massa] {e2 membakar} rumah pendatang. [m3:IDN.REL Pendeta Esmon Walilo] {e3 melindungi} tiga ratus [m4:IDN.CVL warga Minang] di gerejanya. Ribuan [m5=m4 lainnya] {e4 diterbangkan} Hercules ke Sentani. Purnawirawan itu {e5 meminta} [m6=m4 mereka] kembali dan {e6 menuduh} [m7:ULMWP.REB kelompok Benny Wenda] merancang kerusuhan menjelang sidang PBB; [m8=m7 kelompok tersebut] {e7 menampiknya}.
e1 m1 > m3 CONSULT actual 2019-10-01/none mode=visit ctx=religion_ethnicity
e2 m2 > m4 ASSAULT actual 2019-09-23/day mode=primitive ctx=religion_ethnicity
e3 m3 > m4 AID actual 2019-09-23/day ctx=religion_ethnicity
e4 m9 > m5 AID actual 2019-10-01/none ctx=human_security
e5 m1 > m6 REQUEST requested 2019-10-01/none mode=change ctx=religion_ethnicity
e6 m1 > m7 ACCUSE actual 2019-10-01/none mode=allege ctx=territory
e7 m8 > m1 REJECT actual 2019-10-01/none ctx=territory
Pesawat itu milik [m9:IDN.MIL Lanud Silas Papare].

### Bisnis.com 2022-03-08
Setelah tiga puluh dua tahun, huruf M kuning di Lapangan Pushkin padam. [m1:USA.BUS McDonald's] {e1 menutup} 850 gerainya di Rusia, diikuti [m2:USA.BUS Coca-Cola]. [m3=m1+m2 Kedua perusahaan itu] semula bungkam dan {e2 didesak} [m4:USA.GOV pengawas dana pensiun New York]. [m5:RUS.LEG Vyacheslav Volodin] menganggap kepergian tersebut bagus; menurut [m6:RUS.PTY Andrei Turchak], aset [m7=m3 mereka] {e3 sebaiknya disita}. [m8:FRA.BUS Danone], yang pabriknya dua belas, {e4 memilih bertahan} dan {e5 dicela} [m9:UKR.GOV Kyiv].
e1 m1 > m5 SANCTION actual 2022-03-08/none mode=withdraw ctx=economic
e2 m4 > m3 REQUEST requested 2022-03-08/none mode=change ctx=economic
e3 m6 > m7 COERCE requested 2022-03-08/none mode=seize ctx=economic
e4 m8 > m9 REJECT actual 2022-03-08/none mode=change ctx=economic
e5 m9 > m8 ACCUSE actual 2022-03-08/none mode=disapprove ctx=economic

### BBC Indonesia 2013-12-06
Kursi itu baru dimenangkan kemarin. [m1:SAU.GOV Arab Saudi] {e1 menolak} menduduki [m2:UN Dewan Keamanan] dengan alasan standar ganda soal Palestina dan Suriah. Diplomatnya, yang setahun dilatih di Columbia, masih berpesta ketika kabar itu datang. [m3:RUS.GOV Moskow] {e2 menyebut} sikap [m4=m1 kerajaan tersebut] aneh; [m5:FRA.GOV Paris] {e3 memahami} kekesalannya. [m6:KWT.GOV Emir Kuwait] {e4 diminta} [m7:LAS kelompok Arab] membujuk. Akhirnya tempat itu {e5 diberikan} kepada [m8:JOR.GOV Amman].
e1 m1 > m2 REJECT actual 2013-12-06/none mode=assist ctx=diplomatic
e2 m3 > m4 ACCUSE actual 2013-12-06/none mode=disapprove ctx=diplomatic
e3 m5 > m1 SUPPORT actual 2013-12-06/none ctx=diplomatic
e4 m7 > m6 REQUEST requested 2013-12-06/none mode=assist ctx=diplomatic
e5 m2 > m8 SUPPORT actual 2013-12-06/day ctx=diplomatic
