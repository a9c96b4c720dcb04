### Antara 2022-11-15
[m1:POL.GOV Kementerian Luar Negeri Polandia] mengatakan sebuah rudal buatan [m2:RUS.GOV Rusia] jatuh di desa Przewodow dan menewaskan dua warga. [m3=m1 Kementerian itu] {e1 memanggil} duta besar [m4=m2 Moskow] untuk meminta penjelasan. [m5:RUS.MIL Kementerian Pertahanan Rusia] {e2 membantah} telah melancarkan serangan di dekat perbatasan tersebut. Presiden [m6:POL.GOV Andrzej Duda] kemudian {e3 berbicara} melalui telepon dengan [m7:USA.GOV Joe Biden], yang {e4 menawarkan} bantuan penyelidikan. "<<q1 [m8=m6 Kami] belum tahu siapa yang menembakkannya>>," ujar [m9=m6 dia] seusai percakapan itu.
e1 m3 > m4 ACCUSE actual 2022-11-15/none mode=disapprove ctx=military,diplomatic
e2 m5 > m3 REJECT actual 2022-11-15/none ctx=military
e3 m6 > m7 CONSULT actual 2022-11-15/none mode=phone ctx=military,diplomatic
e4 m7 > m6 AGREE actual 2022-11-15/none ctx=military
q1 m9 direct cue=ujar

### Kompas.com 2021-06-08
[m1:THA.GOV Pemerintah Thailand] {e1 mendakwa} tiga belas aktivis prodemokrasi dengan pasal penghinaan terhadap raja. Salah seorang di antaranya, [m2:THA.EDU Panusaya Sithijirawattanakul], mahasiswi berusia 22 tahun, sudah dua kali {e2 dipenjara}. [m8=m2 Ia] {e3 membantah} semua dakwaan. Menurut [m3:THA.JUD pengacaranya, Krisadang Nutcharat], [m4=m2 kliennya] hanya membacakan sepuluh tuntutan reformasi. [m5:UN Kantor HAM PBB] {e4 meminta} [m6=m1 Bangkok] mengubah pasal tersebut, tetapi juru bicara [m7:THA.GOV Tanee Sangrat] {e5 menyatakan} aturan itu tidak berbeda dengan undang-undang pencemaran nama baik dan akan dipertahankan.
e1 m1 > m2 ACCUSE actual 2021-06-08/none mode=allege ctx=rights_freedoms,legal
e2 m1 > m2 COERCE actual 2021-06-08/none mode=arrest ctx=repression
e3 m8 > m1 REJECT actual 2021-06-08/none ctx=legal
e4 m5 > m6 REQUEST requested 2021-06-08/none mode=change ctx=rights_freedoms
e5 m7 > m5 REJECT actual 2021-06-08/none mode=change ctx=rights_freedoms

### detikNews 2023-05-10
Mantan Perdana Menteri Pakistan [m1:PAK.OPP Imran Khan] {e1 ditangkap} pasukan paramiliter di halaman Pengadilan Tinggi Islamabad, Selasa (9/5/2023). Penangkapan itu membuat [m2:PAK.CVL para pendukungnya] marah. [m8=m2 Mereka] {e2 menyerbu} rumah komandan korps di Lahore dan {e3 membakar} gedung radio di Peshawar. [m3:PAK.GOV Shehbaz Sharif], penggantinya, {e4 mengancam} akan menghukum berat para perusuh, dan [m4:PAK.MIL tentara] {e5 dikerahkan} ke dua provinsi. [m5:PAK.JUD Mahkamah Agung] dijadwalkan mendengar permohonan [m6=m1 sang mantan bintang kriket] pada hari Kamis.
e1 m7 > m1 COERCE actual 2023-05-09/day mode=arrest ctx=legal,political_institutions
e2 m8 > m3 PROTEST actual 2023-05-09/day mode=riot ctx=political_institutions
e3 m8 > m3 PROTEST actual 2023-05-09/day mode=riot ctx=political_institutions
e4 m3 > m2 THREATEN threatened 2023-05-10/none mode=arrest ctx=political_institutions
e5 m4 > m2 MOBILIZE actual 2023-05-10/none mode=troops ctx=political_institutions
Perintahnya dikeluarkan [m7:PAK.JUD Biro Akuntabilitas Nasional].

### CNN Indonesia 2020-06-17
[m1:IND.MIL Angkatan Darat India] mengonfirmasi dua puluh prajuritnya {e1 tewas} dalam perkelahian dengan [m2:CHN.MIL tentara China] di Lembah Galwan. [m9=m1+m2 Kedua pasukan] menggunakan batu dan pentungan berpaku, bukan senjata api. [m3:CHN.GOV Zhao Lijian], juru bicara kementerian luar negeri, {e2 menuduh} [m4=m1 lawannya] dua kali melintasi garis kendali. Tuduhan serupa {e3 dilontarkan} balik oleh [m5:IND.GOV Subrahmanyam Jaishankar] saat {e4 menelepon} [m6:CHN.GOV Wang Yi]. Dalam percakapan itu [m7=m5+m6 kedua menlu] {e5 sepakat} mendinginkan situasi. [m8:CHN.GOV Beijing] tidak mengumumkan korban di [m10=m8 pihaknya].
e1 m2 > m1 ASSAULT actual 2020-06-15/day mode=primitive ctx=military,territory
e2 m3 > m4 ACCUSE actual 2020-06-17/none mode=allege ctx=territory
e3 m5 > m6 ACCUSE actual 2020-06-17/none mode=allege ctx=territory
e4 m5 > m6 CONSULT actual 2020-06-17/none mode=phone ctx=diplomatic,territory
e5 m5 > m6 CONCEDE planned 2020-06-17/none ctx=territory,military

### Tempo.co 2018-01-09
Untuk pertama kali dalam dua tahun, delegasi [m1:PRK.GOV Korea Utara] {e1 duduk semeja} dengan [m2:KOR.GOV rekan mereka dari Selatan] di Panmunjom. [m3=m1 Pyongyang] {e2 bersedia mengirim} atlet ke Olimpiade Pyeongchang. Sebagai imbalannya, [m4=m2 tuan rumah] {e3 akan mencabut sementara} larangan masuk bagi pejabat tertentu. Namun ketika soal nuklir disinggung, [m5:PRK.GOV Ri Son-gwon] {e4 menolak membahasnya}. Semua senjata [m8:PRK.GOV negaranya], kata [m6=m5 dia], ditujukan kepada [m7:USA.GOV Amerika Serikat].
e1 m1 > m2 CONSULT actual 2018-01-09/none ctx=diplomatic
e2 m3 > m2 AGREE planned 2018-01-09/none ctx=diplomatic
e3 m4 > m3 CONCEDE planned 2018-01-09/none ctx=diplomatic
e4 m5 > m4 REJECT actual 2018-01-09/none mode=meet ctx=cbrn

### Republika 2019-07-19
[m1:IRN.MIL Garda Revolusi Iran] menyatakan telah {e1 menyita} kapal tanker berbendera [m2:GBR.GOV Inggris], Stena Impero, di Selat Hormuz. Tindakan itu dilakukan dua pekan setelah [m3:GBR.MIL marinir Inggris] {e2 menahan} kapal [m9=m1 mereka] di [m4:@GIB Gibraltar]. [m5:GBR.GOV Jeremy Hunt] {e3 memperingatkan} akan ada akibat serius jika kapal tersebut tidak segera dilepas. [m10=m5 Ia] menambahkan [m6=m2 negaranya] {e4 tidak sedang mempertimbangkan} opsi militer. [m7:SWE.BUS Stena Bulk], pemilik kapal, mengatakan 23 awaknya sebagian besar berasal dari [m8:@IND India].
e1 m1 > m2 COERCE actual 2019-07-19/none mode=seize ctx=territory,military
e2 m3 > m9 COERCE actual 2019-07-05/week mode=seize ctx=economic,military
e3 m5 > m1 THREATEN threatened 2019-07-19/none ctx=diplomatic
e4 m6 > m1 ASSAULT denied 2019-07-19/none ctx=military

### Kompas 2007-06-28
[m1:GBR.GOV Gordon Brown] menyusun kabinetnya sehari setelah menggantikan [m2:GBR.ELI Tony Blair]. Pria Skotlandia itu menunjuk [m3:GBR.GOV David Miliband] sebagai menteri luar negeri termuda dalam tiga puluh tahun. [m4:GBR.OPP David Cameron], pemimpin oposisi, {e1 menuntut} pemilu segera, tuntutan yang {e2 diabaikan}. Adapun [m5=m2 pendahulunya] mendapat tugas baru: [m6=m7 Kuartet] mengangkatnya sebagai utusan Timur Tengah. [m7:UN Kelompok itu] mengharapkan [m9=m5 dia] {e3 bertemu} [m8:PSE.GOV Mahmoud Abbas] bulan depan.
e1 m4 > m1 REQUEST requested 2007-06-28/none mode=change ctx=election,executive
e2 m1 > m4 REJECT actual 2007-06-28/none mode=change ctx=election
e3 m9 > m8 CONSULT planned 2007-07-01/month ctx=diplomatic

### Viva 2024-05-15
Perdana Menteri Slovakia [m1:SVK.GOV Robert Fico] {e1 ditembak} lima kali usai memimpin rapat kabinet di kota Handlova. Penyerangnya, seorang penyair berusia 71 tahun, [m2:SVK.CVL Juraj Cintula], {e2 dibekuk} [m3:SVK.COP pengawal] di tempat. [m4:SVK.GOV Presiden terpilih Peter Pellegrini] {e3 meminta} semua partai menghentikan kampanye. [m5:SVK.OPP Partai Slovakia Progresif] {e4 menuruti} permintaan sekutu [m6=m1 korban] itu dan {e5 membatalkan} unjuk rasa. [m7:RUS.GOV Vladimir Putin] menyebutnya kejahatan keji; [m8:UKR.GOV Volodymyr Zelensky], yang kerap berselisih dengan [m9=m6 dia], juga {e6 mengecam}.
e1 m2 > m1 ASSAULT actual 2024-05-15/none mode=targeted ctx=executive
e2 m3 > m2 COERCE actual 2024-05-15/none mode=arrest ctx=legal
e3 m4 > m5 REQUEST requested 2024-05-15/none mode=yield ctx=election
e4 m5 > m4 CONCEDE actual 2024-05-15/none ctx=election
e5 m5 > m1 RETREAT actual 2024-05-15/none ctx=election
e6 m8 > m2 ACCUSE actual 2024-05-15/none mode=disapprove ctx=executive

### Okezone 2012-10-10
Seorang pria bersenjata naik ke bus sekolah dan bertanya, "Siapa Malala?" Sesaat kemudian gadis 15 tahun itu {e1 ditembak} di kepala. [m1:TTP.REB Taliban Pakistan] mengaku bertanggung jawab dan {e2 mengancam} akan mencoba lagi bila [m2:PAK.EDU Malala Yousafzai] selamat. [m3:PAK.GOV Presiden Asif Ali Zardari] {e3 mengutuk} serangan tersebut, sedangkan [m4:PAK.MIL Jenderal Ashfaq Kayani] {e4 menjenguk} keluarganya di rumah sakit militer. [m5:ARE.GOV Uni Emirat Arab] {e5 menyiapkan} pesawat ambulans. [m6=m1 Kelompok itu], kata juru bicaranya, tidak menyesal.
e1 m1 > m2 ASSAULT actual 2012-10-09/day mode=targeted ctx=terrorism,gender
e2 m1 > m2 THREATEN threatened 2012-10-10/none mode=violence ctx=terrorism
e3 m3 > m1 ACCUSE actual 2012-10-10/none mode=disapprove ctx=terrorism
e4 m4 > m2 CONSULT actual 2012-10-10/none mode=visit ctx=terrorism
e5 m5 > m2 AID planned 2012-10-10/none ctx=health

### Liputan6.com 2018-09-12
[m1:UGA.GOV Pemerintah Uganda] {e1 menandatangani} kesepakatan dengan [m2:SSD.GOV Sudan Selatan] mengenai patroli bersama di perbatasan Moyo. Menurut [m3:UGA.MIL Brigjen Richard Karemire], [m4=m1+m2 kedua negara] {e2 akan bertukar} informasi tentang pencurian ternak. [m7=m3 Ia] {e3 membantah} laporan bahwa [m8:UGA.MIL pasukannya] masih berada di wilayah tetangga. [m5:SSD.REB Kelompok Thomas Cirillo], yang menolak ikut perjanjian damai, {e4 menuding} tentara asing itu {e5 membakar} desa di Kajo Keji. Tudingan tersebut belum dapat diverifikasi [m6:#outlet AFP].
e1 m1 > m2 SUPPORT actual 2018-09-12/none ctx=military,territory
e2 m1 > m2 COOPERATE planned 2018-09-12/none ctx=intelligence,crime
e3 m7 > m5 REJECT actual 2018-09-12/none ctx=military
e4 m5 > m3 ACCUSE actual 2018-09-12/none mode=allege ctx=military
e5 m8 > m5 ASSAULT actual 2018-09-12/none mode=destroy ctx=military said=m5

### SINDOnews 2016-02-11
[m1:KOR.GOV Korea Selatan] menyatakan {e1 akan menghentikan} seluruh kegiatan di kawasan industri Kaesong sebagai tanggapan atas peluncuran roket. Sebanyak 124 perusahaan [m2=m1 negara itu] mempekerjakan 54 ribu buruh dari [m3:PRK.GOV Utara] di sana. [m4:KOR.BUS Asosiasi pengusaha Kaesong] {e2 memprotes} keputusan yang menurut [m5=m4 mereka] diambil tanpa pemberitahuan. [m6:KOR.GOV Menteri Unifikasi Hong Yong-pyo] {e3 meminta maaf} kepada para pengusaha, tetapi {e4 menolak} meninjau ulang. Sehari kemudian [m7=m3 Pyongyang] {e5 mengusir} semua warga Selatan dari kawasan tersebut.
e1 m1 > m3 SANCTION planned 2016-02-11/none mode=discontinue ctx=economic,cbrn
e2 m4 > m1 ACCUSE actual 2016-02-11/none mode=disapprove ctx=economic
e3 m6 > m4 CONCEDE actual 2016-02-11/none ctx=economic
e4 m6 > m4 REJECT actual 2016-02-11/none mode=change ctx=economic
e5 m7 > m1 COERCE actual 2016-02-11/day mode=deport ctx=economic

### Suara.com 2023-03-09
[m1:GEO.LEG Parlemen Georgia] {e1 menarik} rancangan undang-undang agen asing setelah dua malam bentrokan. Partai berkuasa, [m2:GEO.PTY Mimpi Georgia], menyatakan keputusan itu diambil untuk meredakan ketegangan. [m3:GEO.OPP Oposisi] {e2 menuntut} lebih: rancangan tersebut harus dibatalkan secara resmi dan [m4:GEO.CVL 133 pengunjuk rasa] yang {e3 ditahan} harus dibebaskan. Malamnya [m5:GEO.GOV kementerian dalam negeri] {e4 melepaskan} [m9=m4 mereka]. "<<q1 [m6=m3 Kami] tetap akan turun ke jalan hari ini>>," kata [m7:GEO.OPP Tsotne Koberidze] dari partai Girchi. [m8:EU Delegasi Uni Eropa di Tbilisi] {e5 menyambut baik} pencabutan itu.
e1 m1 > m3 CONCEDE actual 2023-03-09/none ctx=legislative,rights_freedoms
e2 m3 > m2 REQUEST requested 2023-03-09/none mode=yield ctx=legislative
e3 m5 > m4 COERCE actual 2023-03-09/none mode=arrest ctx=repression
e4 m5 > m9 RETREAT actual 2023-03-09/none mode=release ctx=repression
e5 m8 > m1 SUPPORT actual 2023-03-09/none ctx=legislative,rights_freedoms
q1 m7 direct cue=kata

### Bisnis.com 2021-10-05 none
[m1:USA.BUS Facebook] lumpuh enam jam akibat kesalahan konfigurasi, dan kekayaan [m2:USA.BUS Mark Zuckerberg] menyusut enam miliar dolar. Pengguna di [m3:@IDN Indonesia] dan [m4:@BRA Brasil] beralih ke aplikasi lain. Pesaingnya, [m5:RUS.BUS Telegram], memperoleh tujuh puluh juta pengguna baru dalam sehari. [m6=m1 Perusahaan asal Menlo Park itu] meminta maaf kepada pelanggan. Menurut [m7:? seorang mantan karyawannya], kartu akses kantor pun tidak berfungsi.

### Media Indonesia 2011-09-13
[m1:TALIBAN.REB Taliban] {e1 menyerang} kedutaan besar [m2:USA.GOV Amerika Serikat] dan markas [m3:NATO NATO] di Kabul dari sebuah gedung yang belum selesai dibangun. Pasukan pemerintah baru {e2 melumpuhkan} penyerang terakhir setelah 19 jam. Duta Besar [m4:USA.GOV Ryan Crocker] meremehkan kejadian itu sebagai gangguan belaka. Menurut [m5=m4 dia], pelakunya [m6:HAQQANI.REB jaringan Haqqani], yang bermarkas di Waziristan Utara. [m7:USA.GOV Leon Panetta] {e3 memperingatkan} [m8:PAK.GOV Islamabad] bahwa [m11:USA.GOV negaranya] akan bertindak bila [m12=m6 kelompok tersebut] dibiarkan. [m9=m8 Pemerintah di sana] {e4 membantah} memberi perlindungan.
e1 m1 > m2,m3 ASSAULT actual 2011-09-13/none mode=heavy-weapons ctx=terrorism,military
e2 m10 > m1 ASSAULT actual 2011-09-13/none mode=firearms ctx=terrorism
e3 m7 > m8 THREATEN threatened 2011-09-13/none mode=violence ctx=terrorism
e4 m9 > m7 REJECT actual 2011-09-13/none ctx=terrorism
Sebelas [m10:AFG.COP polisi setempat] terluka.

### Tribunnews 2019-08-30
[m1:IDN.CVL Massa] {e1 membakar} kantor telekomunikasi dan gedung majelis rakyat di Jayapura, Kamis (29/8). Kerusuhan itu menyusul perlakuan terhadap [m2:IDN.EDU mahasiswa Papua] di Surabaya, yang asramanya {e2 dikepung} [m3:IDN.CVL ormas] dua pekan sebelumnya. [m4:IDN.COP Kapolri Tito Karnavian] {e3 mengirim} enam ribu personel tambahan. [m9=m4 Ia] menuding [m5:ULMWP.REB kelompok Benny Wenda] berada di balik aksi tersebut; dari [m6:@GBR Oxford], [m7=m5 tokoh itu] {e4 membantah}. [m8:IDN.GOV Kementerian Komunikasi] {e5 memblokir} internet sejak 21 Agustus.
e1 m1 > m4 PROTEST actual 2019-08-29/day mode=riot ctx=religion_ethnicity
e2 m3 > m2 PROTEST actual 2019-08-16/week mode=demo ctx=religion_ethnicity
e3 m4 > m1 MOBILIZE actual 2019-08-30/none mode=police ctx=religion_ethnicity
e4 m7 > m4 REJECT actual 2019-08-30/none ctx=territory
e5 m8 > m1 COERCE actual 2019-08-21/day mode=censor ctx=rights_freedoms

### VOA Indonesia 2024-04-24
[m1:USA.GOV Presiden Joe Biden] {e1 menandatangani} undang-undang bantuan luar negeri senilai 95 miliar dolar yang enam bulan tertahan di [m2:USA.LEG DPR]. Sebagian besar {e2 diperuntukkan} bagi [m3:UKR.GOV Ukraina], sisanya bagi [m4:ISR.GOV Israel] dan [m5:TWN.GOV Taiwan]. Ketua DPR [m6:USA.LEG Mike Johnson] {e3 dikecam} rekan separtainya, [m7:USA.LEG Marjorie Taylor Greene], yang {e4 mengancam} akan mengajukan mosi pencopotan. Politikus Louisiana itu {e5 menolak mundur}. Undang-undang tersebut juga {e6 mewajibkan} [m8:CHN.BUS ByteDance] menjual TikTok.
e1 m1 > m3 AGREE actual 2024-04-24/none ctx=military
e2 m1 > m3,m4,m5 AID planned 2024-04-24/none ctx=military
e3 m7 > m6 ACCUSE actual 2024-04-24/none mode=disapprove ctx=legislative
e4 m7 > m6 THREATEN threatened 2024-04-24/none ctx=legislative
e5 m6 > m7 REJECT actual 2024-04-24/none mode=change ctx=legislative
e6 m1 > m8 COERCE actual 2024-04-24/none mode=restrict ctx=economic,technology

### Jawa Pos 2014-11-18
[m1:IDN.GOV Pemerintah] {e1 menaikkan} harga BBM bersubsidi dua ribu rupiah per liter mulai tengah malam tadi. Di Makassar, [m2:IDN.EDU mahasiswa UMI] langsung {e2 menutup} Jalan Urip Sumoharjo dan {e3 menyandera} sebuah truk tangki. [m7=m2 Mereka] baru pergi ketika [m3:IDN.COP Brimob] {e4 menembakkan} gas air mata. Di Senayan, [m4:IDN.PTY Fraksi Golkar] {e5 menggalang} hak interpelasi. [m5:IDN.PTY PDI Perjuangan], partai yang mengusung [m6:IDN.GOV Joko Widodo], kali ini {e6 membela} kebijakan serupa yang dulu ditentangnya.
e1 m1 > m2 COERCE actual 2014-11-18/none mode=withhold ctx=economic
e2 m2 > m1 PROTEST actual 2014-11-18/none mode=obstruct ctx=economic
e3 m2 > m1 PROTEST actual 2014-11-18/none mode=obstruct ctx=economic
e4 m3 > m2 ASSAULT actual 2014-11-18/none mode=crowd-control ctx=repression
e5 m4 > m6 REQUEST requested 2014-11-18/none mode=change ctx=legislative,economic
e6 m5 > m6 SUPPORT actual 2014-11-18/none ctx=economic

### Kumparan 2017-12-07
Keputusan [m1:USA.GOV Donald Trump] {e1 memindahkan} kedutaan ke Yerusalem memicu gelombang protes. [m2:PSE.GOV Mahmoud Abbas] menyebut [m3=m1 Washington] {e2 melepas} perannya sebagai penengah, dan {e3 menolak menerima} Wakil Presiden [m4:USA.GOV Mike Pence] bulan ini. Di Gaza, [m5:HAMAS.REB Ismail Haniyeh] {e4 menyerukan} intifada baru. Seruan itu dijawab [m6:PSE.CVL pemuda-pemuda Ramallah] dengan {e5 membakar} ban di pos Beit El; [m10=m6 tiga puluh satu dari mereka] {e6 terluka} oleh peluru [m7:ISR.MIL tentara]. [m8:CZE.GOV Praha] menjadi satu-satunya ibu kota Eropa yang ikut mengakui.
e1 m1 > m9 SUPPORT planned 2017-12-06/day ctx=territory,diplomatic
e2 m2 > m3 ACCUSE actual 2017-12-07/none mode=disapprove ctx=diplomatic
e3 m2 > m4 REJECT actual 2017-12-07/none mode=meet ctx=diplomatic
e4 m5 > m6 REQUEST requested 2017-12-07/none mode=change ctx=territory
e5 m6 > m7 PROTEST actual 2017-12-07/none mode=riot ctx=territory
e6 m7 > m10 ASSAULT actual 2017-12-07/none mode=firearms ctx=territory
[m9:ISR.GOV Benjamin Netanyahu] menyebutnya hari bersejarah.

### Antara 2006-02-05
Konsulat [m1:DNK.GOV Denmark] di Beirut {e1 dibakar} [m2:LBN.CVL ribuan demonstran] yang marah atas kartun Nabi Muhammad. Sehari sebelumnya kejadian serupa menimpa kedutaan negara itu di Damaskus. [m3:DNK.GOV Kementerian luar negeri] {e2 meminta} [m7:DNK.CVL semua warganya] meninggalkan kedua negara. [m4:LBN.GOV Menteri Dalam Negeri Hassan Sabei] {e3 mengundurkan diri} karena [m8:LBN.COP pasukannya] gagal menjaga gedung tersebut. Kabinet di sana kemudian {e4 meminta maaf}. Surat kabar [m5:DNK.JRN Jyllands-Posten], yang memuat gambar itu, bersikukuh pada haknya.
e1 m2 > m1 PROTEST actual 2006-02-05/none mode=riot ctx=religion_ethnicity
e2 m3 > m6 SANCTION actual 2006-02-05/none mode=withdraw ctx=diplomatic
e3 m4 > m6 RETREAT actual 2006-02-05/none mode=resign ctx=executive
e4 m6 > m1 CONCEDE actual 2006-02-05/none ctx=diplomatic,religion_ethnicity
Rapat dipimpin [m6:LBN.GOV Fouad Siniora].

### Kompas.com 2022-08-30
Dua belas orang tewas di Zona Hijau dalam bentrokan antara [m1:SADR.REB Saraya al-Salam] dan [m2:PMF.REB milisi dukungan Iran]. [m3:IRQ.REL Moqtada al-Sadr], yang sehari sebelumnya {e1 mengumumkan mundur} dari politik, tampil di televisi dan {e2 memberi} [m8=m1 pengikutnya] waktu satu jam untuk pulang. "<<q1 Revolusi ini sudah tidak damai, [m4=m3 saya] malu>>," kata [m5=m3 ulama Syiah itu]. [m9=m1 Mereka] {e3 menurutinya}: menjelang sore, tenda-tenda di depan parlemen sudah dibongkar. [m6:IRQ.GOV Mustafa al-Kadhimi] {e4 memuji} imbauan tersebut dan [m7:IRQ.MIL tentara] {e5 mencabut} jam malam.
e1 m3 > m6 CONCEDE planned 2022-08-29/day ctx=political_institutions
e2 m3 > m8 REQUEST requested 2022-08-30/none mode=yield ctx=political_institutions
e3 m9 > m3 RETREAT actual 2022-08-30/none mode=withdraw ctx=political_institutions
e4 m6 > m3 SUPPORT actual 2022-08-30/none ctx=political_institutions
e5 m7 > m1 RETREAT actual 2022-08-30/none ctx=political_institutions
q1 m5 direct cue=kata
rel m3 leads m1

### Sumatera Ekspres 2015-10-29 none
Kabut asap mulai menipis setelah hujan turun tiga malam di [m1:@IDN Ogan Komering Ilir]. [m2:IDN.MED Puskesmas Tulung Selapan] masih merawat enam balita. [m3:SGP.AGR Pengelola kebun asal Singapura] yang lahannya hangus mengaku rugi besar; tetangganya, [m4:IDN.AGR petani karet], mulai menanam ulang. "<<q1 [m5=m4 Kami] cuma ingin bernapas>>," tutur [m6:IDN.AGR Pak Yusuf].
q1 m6 direct cue=tutur

### BBC Indonesia 2021-09-16
[m1:AUS.GOV Scott Morrison] mengumumkan kemitraan baru dengan [m2:GBR.GOV Inggris] dan [m3:USA.GOV Amerika Serikat] yang akan {e1 memberi} [m11=m1 negaranya] kapal selam bertenaga nuklir. Akibatnya, kontrak senilai 66 miliar dolar dengan [m4:FRA.BUS Naval Group] {e2 dibatalkan}. [m5:FRA.GOV Jean-Yves Le Drian] {e3 menyebutnya} tikaman dari belakang. [m6:NZL.GOV Jacinda Ardern] menegaskan kapal seperti itu {e4 tidak boleh} memasuki perairan [m7=m6 negaranya]. [m8:IDN.GOV Kemlu RI] {e5 prihatin} atas perlombaan senjata di kawasan, sementara [m9:CHN.GOV Beijing] {e6 menuduh} [m10=m1+m2+m3 ketiga sekutu itu] bermental Perang Dingin.
e1 m2,m3 > m11 COOPERATE planned 2021-09-16/none ctx=military
e2 m1 > m4 SANCTION actual 2021-09-16/none mode=discontinue ctx=military,economic
e3 m5 > m1 ACCUSE actual 2021-09-16/none mode=disapprove ctx=military,diplomatic
e4 m6 > m1 REJECT actual 2021-09-16/none mode=assist ctx=military,cbrn
e5 m8 > m10 ACCUSE actual 2021-09-16/none mode=disapprove ctx=military
e6 m9 > m10 ACCUSE actual 2021-09-16/none mode=disapprove ctx=military

### Kontan 2020-04-20
[m1:SAU.GOV Arab Saudi] dan [m2:RUS.GOV Rusia] pekan lalu {e1 menyepakati} pemangkasan produksi terbesar dalam sejarah, mengakhiri perang harga yang dipicu [m3=m2 Moskow] sebulan sebelumnya. [m4:MEX.GOV Meksiko] semula {e2 menolak} bagiannya; [m5:USA.GOV Donald Trump] {e3 menawarkan} menanggung sebagian kuota [m6=m4 tetangga selatannya]. Meski begitu, harga minyak jenis WTI hari ini jatuh di bawah nol. [m7:NOR.GOV Menteri Perminyakan Norwegia Tina Bru] mengatakan [m9:NOR.GOV negaranya], yang bukan anggota [m8:OPEC OPEC], {e4 siap mengurangi} produksi jika [m10=m8 kelompok tersebut] menepati janjinya.
e1 m1 > m2 AGREE planned 2020-04-13/week ctx=economic,natural_resource
e2 m4 > m1 REJECT actual 2020-04-13/week mode=change ctx=economic,natural_resource
e3 m5 > m6 AGREE actual 2020-04-13/week ctx=economic,natural_resource
e4 m9 > m8 AGREE hypothetical 2020-04-20/none ctx=economic,natural_resource

### Tempo.co 2010-05-19
Setelah {e1 digempur} kendaraan lapis baja selama enam jam, [m1:THA.OPP para pemimpin Kaus Merah] {e2 menyerahkan diri} di markas polisi. "<<q1 [m2=m3 Saya] tidak ingin ada lagi yang mati>>," kata [m3:THA.OPP Jatuporn Prompan]. [m7:THA.CVL Pengikutnya] tidak semua setuju: [m8=m7 mereka] {e3 membakar} bursa saham dan pusat belanja CentralWorld. [m4:THA.GOV Abhisit Vejjajiva] {e4 memberlakukan} jam malam di Bangkok dan 23 provinsi. Seorang [m5:ITA.JRN fotografer Italia, Fabio Polenghi], {e5 tertembak} di Ratchadamri. [m6:THA.MIL Militer] membantah menembaki wartawan.
e1 m6 > m1 ASSAULT actual 2010-05-19/none mode=heavy-weapons ctx=repression,military
e2 m1 > m4 CONCEDE actual 2010-05-19/none ctx=executive
e3 m8 > m4 PROTEST actual 2010-05-19/none mode=riot ctx=executive
e4 m4 > m1 COERCE actual 2010-05-19/none mode=curfew ctx=repression
e5 m6 > m5 ASSAULT denied 2010-05-19/none mode=firearms ctx=repression
q1 m3 direct cue=kata

### Detik 2025-03-11
[m1:PHL.ELI Rodrigo Duterte] {e1 ditangkap} di Bandara Manila sekembalinya dari [m2:@HKG Hong Kong]. [m3:PHL.COP Kepolisian] bertindak atas surat perintah [m4:ICC Mahkamah Pidana Internasional], yang {e2 menyelidiki} ribuan pembunuhan dalam perang narkobanya. "<<q1 Apa dosa [m5=m1 saya]?>>" kata [m6=m1 mantan wali kota Davao itu] sebelum pesawat {e3 membawanya} ke Den Haag malam itu juga. Putrinya, [m7:PHL.GOV Wakil Presiden Sara Duterte], {e4 menuduh} [m8:PHL.GOV Ferdinand Marcos Jr] menyerahkan sesama warga kepada asing. Keluarga korban bertepuk tangan.
e1 m3 > m1 COERCE actual 2025-03-11/none mode=arrest ctx=human_rights,legal
e2 m4 > m1 ACCUSE actual 2025-03-11/none mode=investigate ctx=human_rights,legal,illegal_drugs
e3 m3 > m4 COOPERATE actual 2025-03-11/none ctx=legal
e4 m7 > m8 ACCUSE actual 2025-03-11/none mode=allege ctx=legal
q1 m6 direct cue=kata
