### Tribun Papua 2024-04-10
[m1:IDN.MIL Satgas Cartenz] {e1 menembak mati} [m2:TPNPB.REB Afrika Heluka], komandan lapangan [m3:TPNPB.REB kelompok bersenjata] di Yahukimo, Selasa (9/4). Lelaki 28 tahun itu menurut [m8:IDN.COP polisi] terlibat {e2 pembunuhan} dua [m4:IDN.LAB pendulang emas] tahun lalu. Kelompoknya tidak tinggal diam: malam harinya [m5=m3 mereka] {e3 membakar} gedung SMP di Dekai. Kepala satgas, [m6:IDN.COP Brigjen Faizal Ramadhani], {e4 berjanji} kepada [m7:IDN.EDU para guru] bahwa anggotanya akan berjaga siang dan malam.
e1 m1 > m2 ASSAULT actual 2024-04-09/day mode=firearms ctx=territory
e2 m2 > m4 ASSAULT actual 2023-10-16/year mode=primitive ctx=territory bg
e3 m3 > m7 ASSAULT actual 2024-04-09/day mode=primitive ctx=territory
e4 m6 > m7 AGREE planned 2024-04-10/none ctx=territory

### Kompas.com 2022-08-09
[m1:IDN.COP Kapolri Listyo Sigit Prabowo] {e1 mengumumkan} [m2:IDN.COP Irjen Ferdy Sambo] sebagai tersangka dalam pembunuhan [m3:IDN.COP Brigadir Yosua]. [m4=m2 Bekas Kadiv Propam itu], kata [m5=m1 atasannya], menyuruh bawahannya menembak lalu merekayasa cerita tembak-menembak. Keluarga korban di Jambi {e2 menyampaikan terima kasih}, tetapi [m6:IDN.CVL mereka] {e3 meminta} kasus tidak berhenti di sana. [m7:IDN.GOV Presiden], yang sudah tiga kali {e4 memerintahkan} perkara itu dibuka, tengah berkunjung ke Pontianak.
e1 m1 > m2 ACCUSE actual 2022-08-09/day mode=allege ctx=crime,legal
e2 m6 > m1 SUPPORT actual 2022-08-09/none ctx=legal
e3 m6 > m1 REQUEST requested 2022-08-09/none mode=change ctx=legal
e4 m7 > m1 REQUEST requested 2022-08-09/none mode=change ctx=legal

### Borneo Bulletin Indo 2016-03-30
[m1:MYS.OPP Partai Aksi Demokratik] {e1 menuntut} [m2:MYS.GOV Ketua Menteri Sarawak Adenan Satem] menjelaskan penebangan di hutan adat Penan. Pria 72 tahun itu {e2 mengelak}; [m3=m2 ia] malah {e3 menuding} partai tersebut baru ingat hutan menjelang pemilihan. [m4:MYS.CVL Warga Long Napir], yang {e4 memasang} palang bambu di jalan perusahaan kayu sejak Februari, tidak menunggu jawaban siapa pun. "[m5=m4 Kami] tidak ikut partai," kata kepala kampungnya.
e1 m1 > m2 REQUEST requested 2016-03-30/none mode=change ctx=environment,election
e2 m2 > m1 REJECT actual 2016-03-30/none mode=change ctx=environment,election
e3 m2 > m1 ACCUSE actual 2016-03-30/none mode=disapprove ctx=election
e4 m4 > m6 PROTEST actual 2016-02-15/month mode=obstruct ctx=environment
[m6:MYS.BUS Perusahaan itu], Samling, punya izin sampai 2032.

### Tempo.co 2013-12-03
Sepuluh tahun penjara dan denda setengah miliar rupiah: begitu {e1 vonis} [m1:IDN.JUD majelis hakim Tipikor Jakarta] untuk [m2:IDN.COP Irjen Djoko Susilo]. [m3:IDN.JUD Jaksa KPK] menilai hukuman itu terlalu ringan dan {e2 banding}. Di tingkat berikutnya [m4:IDN.JUD Pengadilan Tinggi] {e3 menambahnya} menjadi delapan belas tahun. Pengacara sang jenderal, [m5:IDN.CVL Juniver Girsang], {e4 menyebut} putusan kedua itu balas dendam.
e1 m1 > m2 SANCTION actual 2013-09-03/none mode=convict ctx=corruption,legal
e2 m3 > m1 REJECT actual 2013-09-10/none ctx=corruption,legal
e3 m4 > m2 SANCTION actual 2013-12-03/none mode=convict ctx=corruption,legal
e4 m5 > m4 ACCUSE actual 2013-12-03/none mode=disapprove ctx=legal

### Antara 2007-07-30
Atase pertahanan [m1:AUS.MIL Australia] {e1 bertemu} [m2:IDN.MIL Panglima Kodam Udayana] di Denpasar untuk {e2 menyiapkan} patroli bersama di Laut Timor. [m3=m1 Tamunya] membawa usul agar nelayan Rote tidak lagi diborgol ketika ditangkap. [m4=m2 Jenderal bintang dua itu] {e3 menyambut baik} usul tersebut. Nelayan Papela sendiri, sebut saja [m5:IDN.LAB Haji Sadli], sudah dua kali {e4 ditahan} di Darwin.
e1 m1 > m2 CONSULT actual 2007-07-30/none mode=visit ctx=military
e2 m1 > m2 AGREE planned 2007-07-30/none ctx=military
e3 m2 > m1 SUPPORT actual 2007-07-30/none ctx=military,migration
e4 m6 > m5 COERCE actual 2007-07-30/none mode=arrest ctx=natural_resource bg
Terakhir, [m6:AUS.GOV petugas perikanan] membakar perahunya.

### Riau Pos 2013-06-24
[m1:SGP.GOV Menteri Lingkungan Singapura Vivian Balakrishnan] terbang ke Jakarta membawa peta titik api. [m2=m1 Ia] {e1 meminta} [m3:IDN.GOV tuan rumah] menyebut nama perusahaan sawit yang membakar lahan. [m4:IDN.GOV Menko Kesra Agung Laksono] {e2 menyindir} tetangganya bersikap seperti anak kecil. Sindiran itu {e3 disesali} Presiden [m5:IDN.GOV Susilo Bambang Yudhoyono] beberapa hari kemudian; [m6=m5 ia] {e4 meminta maaf} kepada negara kota tersebut dan juga kepada [m7:MYS.GOV Malaysia].
e1 m1 > m3 REQUEST requested 2013-06-24/none mode=change ctx=environment
e2 m4 > m1 ACCUSE actual 2013-06-20/none mode=disapprove ctx=environment
e3 m5 > m4 ACCUSE actual 2013-06-24/none mode=disapprove ctx=environment
e4 m5 > m1,m7 SUPPORT actual 2013-06-24/none ctx=environment

### Pontianak Post 2019-05-22
[m1:IDN.COP Polda Kalimantan Barat] menyatakan dua pos polisi di Tanjung Raya {e1 dibakar} [m5=m2 massa] yang menolak hasil pemilu. Empat puluh [m2:IDN.CVL pelaku] sudah {e2 diciduk}. [m3:IDN.GOV Gubernur Sutarmidji] {e3 mendatangi} [m6=m2 mereka] di tahanan lalu {e4 menasihati} supaya tidak termakan provokasi. [m4:IDN.PTY Tim kampanye Prabowo] di provinsi itu menegaskan tidak pernah {e5 menyuruh} siapa pun turun ke jalan.
e1 m2 > m1 PROTEST actual 2019-05-22/none mode=riot ctx=election
e2 m1 > m2 COERCE actual 2019-05-22/none mode=arrest ctx=election
e3 m3 > m2 CONSULT actual 2019-05-22/none mode=visit ctx=election
e4 m3 > m2 REQUEST requested 2019-05-22/none mode=yield ctx=election
e5 m4 > m2 REQUEST denied 2019-05-22/none ctx=election

### Suara Pembaruan 2000-08-10 none
Di Gedung Kesenian Jakarta, sutradara [m1:IDN.CVL Teguh Karya] menonton pementasan murid-muridnya. [m3=m1 Ia] duduk di kursi roda, didampingi seorang perawat. Naskah yang dimainkan berasal dari [m2:@NOR Norwegia], tetapi panggungnya rumah gadang; penonton berdiri enam menit.

### BBC Indonesia 2017-08-25
Menjelang subuh ratusan anggota [m1:ARSA.REB Tentara Pembebasan Rohingya Arakan] {e1 menyerbu} tiga puluh pos penjagaan. Dua belas [m8=m7 polisi] tewas. [m2:MMR.MIL Militer Myanmar] membalas dengan {e2 membakar} desa-desa, membuat ribuan [m3:MMR.REF penduduk] menyeberangi Sungai Naf. [m4:IDN.GOV Menlu Retno Marsudi] {e3 menelepon} [m5:MMR.GOV Aung San Suu Kyi]: Jakarta {e4 siap mengirim} bantuan asalkan jalurnya {e5 dibuka}. [m6=m5 Peraih Nobel itu] belum menjanjikan apa-apa.
e1 m1 > m7 ASSAULT actual 2017-08-25/day ctx=religion_ethnicity
e2 m2 > m3 ASSAULT actual 2017-08-25/none mode=destroy ctx=religion_ethnicity,repression
e3 m4 > m5 CONSULT actual 2017-08-25/none mode=phone ctx=migration
e4 m4 > m3 AID hypothetical 2017-08-25/none ctx=migration
e5 m5 > m4 RETREAT hypothetical 2017-08-25/none mode=access ctx=migration
[m7:MMR.COP Polisi penjaga perbatasan] kehilangan puluhan senapan.

### Sriwijaya Post 2009-12-04
[m1:IDN.AGR Warga Desa Rengas] {e1 menduduki} kebun tebu [m2:IDN.BUS PTPN VII] yang [m7=m1 mereka] klaim sebagai tanah leluhur. [m3:IDN.COP Brimob] yang mengawal perusahaan pelat merah itu {e2 menembakkan} peluru karet; dua puluh petani luka. [m4:IDN.GOV Bupati Ogan Ilir Mawardi Yahya] {e3 mengecam} tindakan tersebut dan {e4 memberi} para korban biaya pengobatan. "Tanah itu [m5=m1 kami] beli dengan darah," kata seorang dari [m6=m1 mereka].
e1 m1 > m2 PROTEST actual 2009-12-04/none mode=obstruct ctx=human_security
e2 m3 > m1 ASSAULT actual 2009-12-04/none mode=crowd-control ctx=repression
e3 m4 > m3 ACCUSE actual 2009-12-04/none mode=disapprove ctx=repression
e4 m4 > m1 AID actual 2009-12-04/none ctx=human_security

### JPNN 2023-10-22
Koalisi Indonesia Maju resmi {e1 mengusung} [m1:IDN.GOV Gibran Rakabuming Raka] sebagai calon wakil presiden. [m2:IDN.PTY Prabowo Subianto], pasangannya, menyebut [m3=m1 putra sulung Jokowi itu] mewakili kaum muda. Dari Teuku Umar, [m4:IDN.PTY PDI Perjuangan] {e2 menganggap} sang wali kota sudah keluar dari partai. [m5=m1 Ia] {e3 tidak mau menanggapi}. "Nanti [m6=m1 saya] {e4 sowan} ke [m7:IDN.PTY Mbak Puan]," katanya kepada wartawan di Solo.
e1 m8 > m1 SUPPORT actual 2023-10-22/none ctx=election
e2 m4 > m1 SANCTION actual 2023-10-22/none mode=expel ctx=election,political_institutions
e3 m1 > m4 REJECT actual 2023-10-22/none ctx=election
e4 m1 > m7 CONSULT planned 2023-10-22/none mode=visit ctx=election
Di [m8:IDN.PTY koalisi gemuk] tersebut ada Golkar, PAN, dan Demokrat.

### Detik Sulsel 2022-04-13
Seorang [m6:IDN.EDU mahasiswa] bernama Rifki {e1 dilempari batu} orang tak dikenal seusai unjuk rasa di Makassar. Rekan-rekannya dari [m1:IDN.EDU HMI cabang Gowa] {e2 menuduh} [m2:IDN.COP polisi berpakaian preman]. [m3:IDN.COP Kabid Humas Polda Sulsel Komang Suartana] {e3 membantahnya}: waktu itu, katanya, seluruh anggota sudah ditarik. [m4=m1 Organisasi tersebut] {e4 akan melapor} ke [m5:IDN.GOV Komnas HAM], yang kantor perwakilannya di kota itu belum ada.
e1 m2 > m1 ASSAULT denied 2022-04-11/none mode=primitive ctx=repression
e2 m1 > m2 ACCUSE actual 2022-04-13/none mode=allege ctx=repression
e3 m3 > m1 REJECT actual 2022-04-13/none ctx=repression
e4 m1 > m2 ACCUSE planned 2022-04-13/none mode=allege ctx=repression,human_rights

### Suara NTB 2021-10-02
[m1:IDN.JUD Kejaksaan Tinggi NTB] {e1 menahan} [m2:IDN.GOV Kepala Dinas Pertanian Husnul Fauzi] terkait benih jagung Rp15 miliar. Penahanan tersebut membuat [m3:IDN.GOV Gubernur Zulkieflimansyah] harus mencari pengganti dalam waktu sepekan. [m4=m2 Birokrat itu], lewat penasihat hukumnya, {e2 mengajukan permohonan} tahanan kota karena sakit jantung. [m5:IDN.JUD Jaksa] {e3 menolak}, "sebab," kata jubirnya, "[m6=m5 kami] punya dokter sendiri."
e1 m1 > m2 COERCE actual 2021-10-02/none mode=arrest ctx=corruption
e2 m2 > m1 REQUEST requested 2021-10-02/none mode=yield ctx=corruption,legal
e3 m5 > m2 REJECT actual 2021-10-02/none mode=yield ctx=corruption,legal

### Hidayatullah.com 2018-12-21
Massa [m1:IDN.REL GNPF Ulama] {e1 berunjuk rasa} di depan Kedutaan Besar [m2:CHN.GOV China] membela [m3:CHN.REL Muslim Uighur]. [m4=m1 Mereka] juga {e2 mendesak} [m5:IDN.GOV pemerintah] memanggil duta besar. Wakil Menteri Luar Negeri mengatakan [m6=m5 pihaknya] sudah {e3 menanyakan} soal itu kepada [m9=m2 Beijing], yang menyebutnya urusan dalam negeri. [m7:IDN.REL Muhammadiyah] dan [m8:IDN.REL NU] memilih mengirim peninjau ke Urumqi tahun depan.
e1 m1 > m2 PROTEST actual 2018-12-21/day mode=demo ctx=religion_ethnicity
e2 m1 > m5 REQUEST requested 2018-12-21/day mode=change ctx=religion_ethnicity
e3 m5 > m2 CONSULT actual 2018-12-21/none ctx=religion_ethnicity,diplomatic
e4 m7,m8 > m2 CONSULT planned 2019-02-21/year mode=visit ctx=religion_ethnicity
Rencana {e4 kunjungan} tersebut diatur kedutaan.

### Ambon Ekspres 2002-05-04
Malam sebelum peringatan ulang tahun Republik Maluku Selatan, [m1:IDN.GOV penguasa darurat sipil Saleh Latuconsina] {e1 memberlakukan jam malam}. [m2:MALUKU.REB Alex Manuputty], pemimpin gerakan itu, sudah {e2 dijemput} [m8=m7 polisi] dari rumahnya sepekan lalu. Subuh Minggu (28/4) sekelompok pria bertopeng {e3 menyerang} Desa Soya dan membunuh dua belas [m3:IDN.REL jemaat gereja]. [m4:IDN.REL Laskar Jihad] {e4 menolak dituding}; panglimanya, [m5:IDN.REL Ja'far Umar Thalib], {e5 ditangkap} di Surabaya pekan berikutnya.
e1 m1 > m6 COERCE actual 2002-04-24/none mode=curfew ctx=religion_ethnicity
e2 m7 > m2 COERCE actual 2002-04-17/none mode=arrest ctx=territory
e3 m4 > m3 ASSAULT denied 2002-04-28/day mode=primitive ctx=religion_ethnicity
e4 m4 > m6 REJECT actual 2002-05-04/none ctx=religion_ethnicity
e5 m7 > m5 COERCE actual 2002-05-04/none mode=arrest ctx=religion_ethnicity
[m6:IDN.CVL Warga kota] yang menunjuk laskar itu mengungsi; [m7:IDN.COP polisi] meminta bantuan Kostrad.

### CNN Indonesia 2020-10-14
Rapat virtual [m1:IDN.GOV Menko Airlangga Hartarto] dengan pimpinan serikat {e1 berakhir} tanpa kesepakatan. [m2:IDN.LAB Said Iqbal] keluar dari ruang Zoom pada menit kedua puluh, {e2 menyebut} penjelasan [m3=m1 ketua umum Golkar itu] basa-basi. Organisasinya {e3 akan mogok} nasional lagi dan {e4 mendaftarkan} uji materi. "Silakan, [m4=m1 kami] {e5 hormati} jalur hukum," jawab [m5=m1 sang menteri].
e1 m1 > m2 CONSULT actual 2020-10-14/none mode=phone ctx=economic,legislative
e2 m2 > m1 ACCUSE actual 2020-10-14/none mode=disapprove ctx=economic,legislative
e3 m2 > m1 PROTEST planned 2020-10-14/none mode=strike ctx=economic,legislative
e4 m2 > m1 ACCUSE planned 2020-10-14/none mode=allege ctx=legislative,legal
e5 m1 > m2 SUPPORT actual 2020-10-14/none ctx=legal

### Lampung Post 2023-05-05
Setelah videonya tentang jalan rusak viral, [m1:IDN.EDU Bima Yudho Saputro] {e1 dilaporkan} ke [m8=m7 polisi] oleh seorang pengacara yang mengaku dekat dengan [m2:IDN.GOV Gubernur Arinal Djunaidi]. Ayahnya di Lampung Timur {e2 didatangi} [m9=m7 petugas]. Pemuda yang kuliah di [m3:@AUS Sydney] itu pun {e3 menolak} pulang. Tiga minggu kemudian [m4:IDN.GOV Presiden Jokowi] {e4 meninjau} sendiri ruas yang dikeluhkan; [m5=m2 tuan rumah] duduk di sampingnya tanpa bicara.
e1 m6 > m1 ACCUSE actual 2023-04-13/none mode=allege ctx=rights_freedoms
e2 m7 > m1 COERCE actual 2023-04-14/none mode=restrict ctx=rights_freedoms
e4 m4 > m2 CONSULT actual 2023-05-05/none mode=visit ctx=economic
e3 m1 > m7 REJECT actual 2023-05-05/none ctx=rights_freedoms
[m6:IDN.CVL Pengacara Ginda Ansori] mencabut laporannya, dan [m7:IDN.COP Polda Lampung] menutup perkara.

### The Star-ID 2007-11-10
Lapangan Merdeka di Kuala Lumpur ditutup rapat ketika puluhan ribu [m1:MYS.CVL pendukung Bersih] {e1 berjalan} menuju Istana Negara. [m2:MYS.COP Polisi] {e2 menyemprotkan} air kimia dan {e3 menggiring} 245 orang ke truk. [m3:MYS.OPP Anwar Ibrahim] lolos dan {e4 menyerahkan} memorandum kepada [m4:MYS.GOV Raja]. [m5:MYS.GOV Abdullah Badawi], yang malam sebelumnya {e5 mengingatkan} bahwa [m7=m5 pihaknya] pantang ditantang, belum menerima satu pun dari [m6=m1 mereka].
e1 m1 > m5 PROTEST actual 2007-11-10/day mode=demo ctx=election
e2 m2 > m1 ASSAULT actual 2007-11-10/day mode=crowd-control ctx=repression,election
e3 m2 > m1 COERCE actual 2007-11-10/day mode=arrest ctx=repression,election
e4 m3 > m4 REQUEST requested 2007-11-10/day mode=change ctx=election
e5 m5 > m1 THREATEN threatened 2007-11-09/day ctx=election

### Solopos 2012-09-20
Hitung cepat menempatkan [m1:IDN.PTY Joko Widodo] di depan [m2:IDN.GOV gubernur petahana Fauzi Bowo]. Pria berkumis itu {e1 menelepon} lawannya pada pukul lima sore untuk {e2 mengucapkan selamat}. [m3:IDN.PTY Partai Demokrat], pengusungnya, {e3 mengakui} kekalahan. "Sekarang [m4=m1 saya] harus {e4 pamit} kepada warga Solo," kata [m5=m1 sang pemenang].
e1 m2 > m1 CONSULT actual 2012-09-20/day mode=phone ctx=election
e2 m2 > m1 SUPPORT actual 2012-09-20/day ctx=election
e3 m3 > m1 CONCEDE actual 2012-09-20/day ctx=election
e4 m1 > m6 CONSULT planned 2012-09-20/none ctx=election
[m6:IDN.CVL Warga kota itu] memenuhi Loji Gandrung.

### Tribun Kupang 2015-05-31
Enam petugas [m1:AUS.GOV perbatasan Australia] diduga {e1 menyuap} kapten kapal yang membawa 65 [m2:LKA.REF pencari suaka] supaya kembali ke Rote. Dugaan itu dilontarkan [m3:IDN.COP Kapolres Hidayat], yang {e2 menyita} 31.000 dolar dari awak. [m4:AUS.GOV Tony Abbott] tidak membenarkan maupun membantah. Sebaliknya [m5:AUS.GOV menteri luar negerinya] {e3 menepis} kabar tersebut, dan Wakil Presiden [m6:IDN.GOV Jusuf Kalla] {e4 menilai} negeri tetangga bermain curang.
e1 m1 > m7 COERCE actual 2015-05-20/month mode=deport ctx=asylum said=m3
e2 m3 > m7 COERCE actual 2015-05-31/none mode=seize ctx=asylum
e3 m5 > m3 REJECT actual 2015-05-31/none ctx=asylum
e4 m6 > m1 ACCUSE actual 2015-05-31/none mode=disapprove ctx=asylum
e5 m3 > m1 ACCUSE actual 2015-05-31/none mode=allege ctx=asylum
{e5 Tuduhan} sang kapolres bersumber dari pengakuan [m7:IDN.CRM Kapten Yohanis Humiang].

### Antara 2011-07-07 none
Kapal latih [m1:IDN.MIL KRI Dewaruci] bersandar di [m2:@FRA Rouen] dalam festival kapal layar. Ribuan orang antre menonton para taruna menabuh rampak gendang. Kaptennya, Letkol Haris Bima, mengaku baru kali itu makan siput; anak buahnya memilih nasi goreng.

### Haluan Padang 2024-05-06
[m1:IDN.COP Polresta Padang] {e1 membubarkan} aksi menginap [m9:IDN.AGR warga Air Bangis] di Masjid Raya. [m2:IDN.AGR Para petani sawit itu] sudah lima hari {e2 menuntut} [m3:IDN.GOV Gubernur Mahyeldi] mencabut usulan proyek strategis nasional. Empat pendamping dari [m4:IDN.CVL LBH Padang] ikut {e3 diringkus}; direkturnya, Indira Suryani, {e4 menyebut} [m8=m1 polisi] menginjak rumah ibadah dengan sepatu. [m5=m1 Kepolisian] {e5 meminta maaf} kepada pengurus masjid, bukan kepada [m6=m2 mereka].
e1 m1 > m2 COERCE actual 2024-05-06/none mode=restrict ctx=repression,human_security
e2 m2 > m3 PROTEST actual 2024-05-06/none mode=demo ctx=human_security
e3 m1 > m4 COERCE actual 2024-05-06/none mode=arrest ctx=repression
e4 m4 > m1 ACCUSE actual 2024-05-06/none mode=disapprove ctx=repression,religion_ethnicity
e5 m1 > m7 SUPPORT actual 2024-05-06/none ctx=religion_ethnicity
Di masjid itu [m7:IDN.REL takmir] menggelar pengajian.

### Kompas 2010-02-01
[m1:IDN.LEG Pansus Bank Century] {e1 memeriksa} [m2:IDN.GOV Menteri Keuangan Sri Mulyani] selama sembilan jam. [m3=m2 Perempuan kelahiran Tanjungkarang itu] menjawab hampir semua pertanyaan, tetapi {e2 menolak} menyebut penyelamatan bank sebagai kesalahan. Anggota panitia dari [m4:IDN.PTY PDI-P], Maruarar Sirait, {e3 menuduh} [m5=m2 dia] menutupi peran wakil presiden. Partai penguasa, [m6:IDN.PTY Demokrat], {e4 membela} sang bendahara negara.
e1 m1 > m2 ACCUSE actual 2010-02-01/none mode=investigate ctx=legislative,economic
e2 m2 > m1 REJECT actual 2010-02-01/none ctx=legislative,economic
e3 m4 > m2 ACCUSE actual 2010-02-01/none mode=allege ctx=legislative,economic
e4 m6 > m2 SUPPORT actual 2010-02-01/none ctx=legislative,economic

### Jubi 2019-09-23
[m1:IDN.EDU Siswa SMA] di Wamena {e1 membakar} kantor [m8=m7 bupati] setelah beredar kabar seorang guru menghina murid dengan sebutan binatang. Kabar itu {e2 dibantah} [m2:IDN.COP Kapolda Rudolf Rodja]. Sekitar tiga puluh [m3:IDN.CVL pendatang] terjebak api dan tewas; sisanya {e3 diterbangkan} [m4:IDN.MIL TNI AU] ke Sentani. Di kota itu [m5=m3 mereka] {e4 disambut} [m6:IDN.REL pengurus Masjid Al-Aqsha] yang menyiapkan tikar dan susu bayi.
e1 m1 > m7 PROTEST actual 2019-09-23/day mode=riot ctx=religion_ethnicity
e2 m2 > m1 REJECT actual 2019-09-23/none ctx=religion_ethnicity
e3 m4 > m3 AID actual 2019-09-23/none ctx=human_security
e4 m6 > m3 AID actual 2019-09-23/none ctx=human_security
[m7:IDN.GOV Bupati John Banua] berada di luar kota.

### Mimbar 2005-11-09
[m7=m5 Densus 88] {e1 menggerebek} sebuah vila di Batu. Baku tembak tiga jam {e2 berakhir} dengan tewasnya [m1:JI.REB Azahari Husin], doktor asal [m2:@MYS Johor] yang merakit bom Bali. Rekannya, [m3:JI.REB Noordin], lolos. [m4:AUS.COP Komisaris Mick Keelty] {e3 memuji} kerja [m5:IDN.COP satuan itu], yang sebagian peralatannya {e4 disumbangkan} [m6=m4 kepolisiannya].
e1 m5 > m1 COERCE actual 2005-11-09/day mode=seize ctx=terrorism
e2 m5 > m1 ASSAULT actual 2005-11-09/day mode=firearms ctx=terrorism
e3 m4 > m5 SUPPORT actual 2005-11-09/none ctx=terrorism
e4 m4 > m5 AID actual 2005-11-09/none ctx=terrorism bg
