### Antara 2021-09-17
[m1:FRA.GOV Paris] {e1 menarik} dua duta besarnya sekaligus, dari [m2:USA.GOV Washington] dan [m3:AUS.GOV Canberra], setelah [m4=m3 Australia] {e2 membatalkan} kontrak dua belas kapal selam; untuk [m5:GBR.GOV London], yang ikut dalam pakta itu, [m6:FRA.GOV Menlu Le Drian] tidak merasa perlu {e3 melakukan hal yang sama}.
e1 m1 > m2,m3 SANCTION actual 2021-09-17/none mode=withdraw ctx=diplomatic,military
e2 m4 > m1 SANCTION actual 2021-09-16/none mode=discontinue ctx=military
e3 m6 > m5 SANCTION denied 2021-09-17/none mode=withdraw ctx=diplomatic

### Kompas.com 2017-07-12 none
Pengungsi yang tinggal di kota kecil itu kini membuka toko roti. [m1:DEU.GOV Wali kotanya], dari partai konservatif, setiap pagi membeli dua potong simit dan mengeluhkan cuaca.

### SINDOnews 2022-12-07
"<<q1 Kalau [m1:G7 G7] {e1 mematok} harga minyak kami>>," ancam [m2:RUS.GOV Alexander Novak], "<<q2 kami {e2 pangkas} produksi>>." Hingga kemarin belum ada satu kapal pun yang {e3 ditahan} [m3:TUR.GOV Turki] karena urusan itu, kata syahbandar Bosporus.
e1 m1 > m2 SANCTION hypothetical 2022-12-07/none mode=discontinue ctx=economic
e2 m2 > m1 THREATEN threatened 2022-12-07/none mode=restrict ctx=economic
e3 m3 > m2 COERCE denied 2022-12-06/day mode=restrict ctx=economic
q1 m2 direct cue=ancam
q2 m2 direct cue=ancam

### Tribun Jatim 2020-12-12
[m4:IDN.CVL Pendukung pasangan calon nomor dua] {e1 menggeruduk} kantor panwascam dan memaksa membuka gembok gudang. [m1:IDN.COP Kapolres] {e2 menurunkan} sepeleton Dalmas; [m2=m4 massa] {e3 membubarkan diri} setelah [m3:IDN.GOV ketua panwas] {e4 berjanji} menghitung ulang.
e1 m4 > m3 PROTEST actual 2020-12-12/none mode=riot ctx=election
e2 m1 > m2 MOBILIZE actual 2020-12-12/none mode=police ctx=election
e3 m2 > m3 CONCEDE actual 2020-12-12/none ctx=election
e4 m3 > m2 CONCEDE planned 2020-12-12/none ctx=election

### CNN Indonesia 2024-05-08
[m1:EGY.GOV Kairo] {e1 meminta} [m2:USA.GOV Washington] menekan [m3:ISR.GOV Israel] agar mundur dari gerbang Rafah, yang sejak Selasa {e2 dikuasai} [m4:ISR.MIL brigade lapis baja ke-401]; [m5:HAMAS.REB Hamas] {e3 menyatakan} tidak akan kembali ke meja sebelum itu terjadi.
e1 m1 > m2 REQUEST requested 2024-05-08/none mode=assist ctx=territory
e2 m4 > m6 COERCE actual 2024-05-07/day mode=seize ctx=territory,military
e3 m5 > m3 REJECT actual 2024-05-08/none mode=meet ctx=diplomatic
Bendera [m6:PSE.GOV Palestina] diturunkan dari tiangnya.

### Republika 2010-09-09
Pendeta [m1:USA.REL Terry Jones] dari Florida {e1 mengurungkan} niat membakar Quran; [m4=m1 ia] mengeklaim [m2:USA.REL Imam Feisal Rauf] {e2 berjanji} memindahkan masjid dari dekat Ground Zero, hal yang oleh sang imam {e3 dibantah}. Menhan [m3:USA.GOV Robert Gates] sempat {e4 menelepon} si pendeta.
e1 m1 > m2 CONCEDE actual 2010-09-09/none ctx=religion_ethnicity
e2 m2 > m4 CONCEDE denied 2010-09-09/none ctx=religion_ethnicity
e4 m3 > m1 CONSULT actual 2010-09-09/none mode=phone ctx=religion_ethnicity
e3 m2 > m1 REJECT actual 2010-09-09/none ctx=religion_ethnicity

### Radar Bogor 2019-08-30
Izin usaha lima vila di kawasan lindung Puncak {e1 dicabut}, bangunannya {e2 diratakan} pakai ekskavator. "<<q1 Minggu depan {e3 menyusul} sepuluh lagi>>," ujar [m1:IDN.GOV sekda].
e1 m1 > m2 SANCTION actual 2019-08-30/none mode=discontinue ctx=environment
e2 m1 > m2 COERCE actual 2019-08-30/none mode=seize ctx=environment
e3 m1 > m2 COERCE planned 2019-09-02/week mode=seize ctx=environment
q1 m1 direct cue=ujar
Para [m2:IDN.BUS pemilik vila] kebanyakan tinggal di Jakarta.

### detikNews 2018-12-04 none
Patung Kuda Arjuna itu buatan [m1:? pematung Nyoman Nuarta]. Tali kekangnya pernah putus tersambar petir; Dinas Kebudayaan merawatnya dua kali setahun.

### BBC Indonesia 2017-06-05
[m7=m2+m3+m4+m5 Empat ibu kota Arab] serempak {e1 mengucilkan} [m1:QAT.GOV Doha]: perbatasan darat {e2 ditutup} [m2:SAU.GOV Riyadh], pelabuhan diharamkan [m3:ARE.GOV Abu Dhabi], kedutaan dikosongkan [m4:BHR.GOV Manama], udara dilarang [m5:EGY.GOV Kairo]. [m6:KWT.GOV Emir Kuwait], yang sehari kemudian {e3 terbang} ke Jeddah, bersedia {e4 menengahi}.
e1 m7 > m1 SANCTION actual 2017-06-05/none mode=discontinue ctx=diplomatic
e2 m2 > m1 COERCE actual 2017-06-05/none mode=restrict ctx=diplomatic
e3 m6 > m2 CONSULT actual 2017-06-06/day mode=visit ctx=diplomatic
e4 m6 > m1,m2 AGREE actual 2017-06-05/none ctx=diplomatic

### Jambi Ekspres 2021-10-20
[m3:IDN.LAB Sopir truk batu bara], biang macet Jambi, {e1 akan dikandangkan} [m2:IDN.COP polisi] kalau melintas sebelum pukul enam sore. [m4:IDN.LAB Asosiasi sopir] keberatan: seribu kepala keluarga, {e2 kata ketuanya}, siap parkir di depan rumah dinas [m1:IDN.GOV gubernur].
e1 m2 > m3 THREATEN threatened 2021-10-20/none mode=restrict ctx=natural_resource
e2 m4 > m1 THREATEN threatened 2021-10-20/none ctx=natural_resource

### Kompas 2019-02-23
Dua truk bahan pangan [m1:USA.GOV AS] hangus di jembatan Tienditas. [m2:VEN.MIL Garda nasional] {e1 menahan} konvoi itu dengan gas air mata; enam puluh [m3:VEN.MIL serdadu] {e2 membelot} ke [m4:COL.GOV Kolombia], yang presidennya, Ivan Duque, {e3 menerima} mereka. Sebagai jawabannya [m5:VEN.GOV Nicolas Maduro] {e4 memutus} hubungan dengan "pemerintah fasis Bogota".
e1 m2 > m1 COERCE actual 2019-02-23/none mode=restrict ctx=human_security
e2 m3 > m5 SANCTION actual 2019-02-23/none mode=discontinue ctx=military
e3 m4 > m3 AID actual 2019-02-23/none ctx=asylum
e4 m5 > m4 SANCTION actual 2019-02-23/none mode=discontinue ctx=diplomatic

### Analisa 2013-04-19 none
Dilihat dari angka, [m1:@MYS Penang] unggul atas [m2:@IDN Medan] dalam layanan kesehatan. Setiap hari dua penerbangan berisi pasien; [m3:MYS.BUS rumah sakit di seberang] menyediakan jemputan.

### Tempo.co 2023-07-11
Keberatan [m1:IDN.CVL keluarga korban] atas vonis enam bulan tidak {e1 digubris} [m2:IDN.JUD Pengadilan Militer Surabaya]; [m3:IDN.MIL terdakwa] bahkan {e2 dibebaskan} hari itu juga karena masa tahanan.
e1 m2 > m1 REJECT actual 2023-07-11/none ctx=legal
e2 m2 > m3 RETREAT actual 2023-07-11/none mode=release ctx=legal

### VOA Indonesia 2018-01-04
Bantuan keamanan untuk [m1:PAK.MIL Islamabad], sekitar satu miliar dolar, {e1 dibekukan} [m2:USA.GOV pemerintahan Trump] sampai ada tindakan terhadap [m3:HAQQANI.REB jaringan Haqqani]. Pakistan tidak pernah {e2 melindungi} siapa pun, begitu [m4:PAK.GOV Khawaja Asif], dan bisa saja {e3 menutup} jalur logistik menuju [m5:@AFG Kabul].
e1 m2 > m1 SANCTION actual 2018-01-04/none mode=discontinue ctx=terrorism
e2 m4 > m3 AID denied 2018-01-04/none ctx=terrorism
e3 m4 > m2 SANCTION hypothetical 2018-01-04/none mode=discontinue ctx=military

### Bali Post 2020-07-15 none
I Gede, ayah tiga anak, menjual motornya untuk biaya ngaben. Banjar menanggung sisanya. [m1:IDN.GOV Perbekel] menyumbang dua ekor babi, sebagaimana lazimnya.

### Harian Kompas 1999-09-11
Untuk pertama kali sejak jajak pendapat, [m1:IDN.MIL Jenderal Wiranto] {e1 mengakui} bahwa pasukan asing barangkali diperlukan di Dili. [m2:UN Lima duta Dewan Keamanan], yang ia {e2 temani} meninjau reruntuhan, {e3 menuding} [m3:IDN.MIL tentara] membiarkan [m4:IDN.UAF milisi] {e4 membumihanguskan} kota itu.
e1 m1 > m2 CONCEDE actual 1999-09-11/none ctx=peacekeeping
e2 m2 > m1 CONSULT actual 1999-09-11/none mode=visit ctx=military
e3 m2 > m3 ACCUSE actual 1999-09-11/none mode=allege ctx=human_rights
e4 m4 > m5 ASSAULT actual 1999-09-11/none mode=destroy ctx=territory
Dua pertiga [m5:TLS.CVL penduduknya] berada di hutan.

### Suara.com 2022-04-11
[m3:IDN.EDU Ade Armando] {e1 babak belur dipukuli}. Dosen itu, yang datang mendukung tuntutan [m1:IDN.EDU mahasiswa], {e2 ditelanjangi} [m4:IDN.CVL orang tak dikenal] di depan gerbang Senayan; empat tersangka sudah {e3 diringkus} [m2:IDN.COP Polda Metro], seorang masih diburu.
e1 m4 > m3 ASSAULT actual 2022-04-11/none mode=beat ctx=political_institutions
e2 m4 > m3 ASSAULT actual 2022-04-11/none mode=beat ctx=political_institutions
e3 m2 > m4 COERCE actual 2022-04-11/none mode=arrest ctx=crime

### Antara 2012-08-16
Kedutaan di Knightsbridge boleh jadi {e1 diserbu}, begitu surat [m1:GBR.GOV London] yang dibacakan [m2:ECU.GOV Ricardo Patino] dengan suara bergetar; [m3=m2 Quito] tetap {e2 menganugerahkan suaka} kepada [m4:AUS.CVL Julian Assange]. [m5:GBR.GOV William Hague] kemudian {e3 menjamin} tidak ada ancaman semacam itu.
e1 m1 > m2 THREATEN threatened 2012-08-15/day mode=territory ctx=asylum
e2 m3 > m4 AID actual 2012-08-16/none ctx=asylum
e3 m5 > m2 THREATEN denied 2012-08-16/none mode=territory ctx=asylum

### Sriwijaya Post 2017-03-13
Perahu ketek dilarang beroperasi? "<<q1 Hoaks>>," kata [m1:IDN.GOV Kadishub]. Yang {e1 diangkut} [m2:IDN.COP Satpol PP] pekan lalu cuma kios di bantaran, dan pemiliknya, [m3:IDN.BUS pedagang pempek], sudah {e2 diberi} lapak baru.
e1 m2 > m3 COERCE actual 2017-03-06/week mode=seize ctx=economic
e2 m1 > m3 AID actual 2017-03-13/none ctx=economic
q1 m1 direct cue=kata

### Kumparan 2021-04-01
Jalan keluar dari Suez. [m1:EGY.GOV Otoritas Terusan] {e1 takkan membiarkan} Ever Given berlayar sebelum [m2:JPN.BUS Shoei Kisen] membayar; jika perkara masuk pengadilan, pemilik bisa {e2 digugat} satu miliar dolar.
e1 m1 > m2 COERCE actual 2021-04-01/none mode=withhold ctx=economic
e2 m1 > m2 ACCUSE hypothetical 2021-04-01/none ctx=legal,economic

### Detikcom 2014-12-18
Kapal nelayan ilegal silakan {e1 ditenggelamkan} saja, tidak usah tangkap-tangkap, begitu {e2 perintah} [m1:IDN.GOV Presiden Joko Widodo] kepada [m2:IDN.MIL TNI AL]. Kemarin lusa tiga kapal [m3:VNM.BUS Vietnam] sudah {e3 diledakkan} di Anambas.
e2 m1 > m2 REQUEST requested 2014-12-18/none ctx=natural_resource
e3 m2 > m3 ASSAULT actual 2014-12-05/none mode=destroy ctx=natural_resource
e1 m2 > m3 ASSAULT planned 2014-12-18/none mode=destroy ctx=natural_resource

### Bisnis Indonesia 2019-06-28 none
Menurut [m1:JPN.GOV tuan rumah], isu utama KTT G20 Osaka adalah sampah plastik, arus data, dan penuaan penduduk. Para pemimpin berfoto dua kali karena matahari terlalu terik.

### Pikiran Rakyat 2012-02-06
[m1:MDV.GOV Mohamed Nasheed], kata orang-orangnya, {e1 mundur} karena ada pistol di belakang kursinya. Penggantinya, [m2:MDV.GOV Mohamed Waheed], menepis cerita {e2 kudeta} itu; [m3:IND.GOV New Delhi] {e3 mengakui} pemerintahan baru dalam sehari.
e1 m1 > m2 RETREAT actual 2012-02-07/day mode=resign ctx=executive
e2 m2 > m1 COERCE denied 2012-02-08/none mode=seize ctx=pro_autocracy
e3 m3 > m2 SUPPORT actual 2012-02-08/none ctx=diplomatic

### Lampung Post 2023-05-03
[m4:IDN.GOV Jokowi] naik Mercy menerobos kubangan; dua hari sebelumnya pelapor jalan rusak, [m1:IDN.CVL Bima Yudho], masih {e2 diintimidasi} karena {e1 mengkritik} [m2:IDN.GOV Gubernur Arinal]. [m3:IDN.COP Polda] {e3 menghentikan} perkara itu.
e2 m2 > m1 THREATEN threatened 2023-05-01/none ctx=rights_freedoms
e3 m3 > m1 CONCEDE actual 2023-04-18/none ctx=rights_freedoms
e1 m1 > m2 ACCUSE actual 2023-05-01/none mode=disapprove ctx=corruption

### Antara 2022-02-21
[m1:RUS.GOV Vladimir Putin] {e1 mengakui kemerdekaan} [m2:DNR.REB Donetsk] dan [m3:LPR.REB Luhansk] dan {e2 mengirimkan} "penjaga perdamaian"; [m4:DEU.GOV Olaf Scholz] {e3 membekukan} sertifikasi Nord Stream 2, [m5:SRB.GOV Aleksandar Vucic] {e4 tidak ikut} menghukum, dan [m6:CHN.GOV Wang Yi] hanya {e5 mengimbau} semua pihak menahan diri.
e1 m1 > m2,m3 SUPPORT actual 2022-02-21/none ctx=territory
e2 m1 > m2,m3 AID actual 2022-02-21/none ctx=military
e3 m4 > m1 SANCTION actual 2022-02-22/none mode=discontinue ctx=economic
e4 m5 > m1 SANCTION denied 2022-02-22/none ctx=economic
e5 m6 > m1 REQUEST requested 2022-02-22/none mode=yield ctx=military

### Solopos 2015-10-02 none
Musim kemarau tahun itu, 1965, debu tebal di jalan desa. Nenek menyimpan koran bekas bungkus tempe bergambar [m1:IDN.GOV Bung Karno] dan [m2:CHN.GOV Chen Yi] sedang tertawa.

### Kaltara Pos 2019-11-13
Setelah dua kali gagal mediasi oleh [m1:IDN.GOV camat], [m3:IDN.CVL Suku Tidung] {e1 memagari} lahan sengketa dan tidak memperbolehkan [m2:IDN.BUS karyawan sawit] masuk; [m4:IDN.BUS perusahaan], lewat kuasa hukumnya, {e2 menawarkan} tali asih.
e1 m3 > m2 COERCE actual 2019-11-13/none mode=restrict ctx=natural_resource
e2 m4 > m3 AGREE actual 2019-11-13/none ctx=natural_resource

### CNBC Indonesia 2022-08-05
Lima hal {e1 diputus} [m4:CHN.GOV Beijing] sebagai balasan atas {e2 lawatan} [m1:USA.LEG Nancy Pelosi] ke [m2:TWN.GOV Taipei], di antaranya perundingan iklim dan hotline militer. [m5:USA.GOV Gedung Putih] {e3 memanggil} [m3:CHN.GOV Duta Besar Qin Gang] dan {e5 mengutuk} {e4 peluncuran} sebelas rudal oleh [m6:CHN.MIL komando timur].
e1 m4 > m5 SANCTION actual 2022-08-05/none mode=discontinue ctx=diplomatic
e2 m1 > m2 CONSULT actual 2022-08-02/day mode=visit ctx=diplomatic
e3 m5 > m3 ACCUSE actual 2022-08-04/day mode=disapprove ctx=diplomatic
e4 m6 > m2 MOBILIZE actual 2022-08-04/day mode=weapons ctx=military,territory
e5 m5 > m6 ACCUSE actual 2022-08-04/day mode=disapprove ctx=military

### Tabloid Jubi 2014-12-09
Lagu Natal belum usai. Di lapangan Karel Gobay, Enarotali, [m1:IDN.MIL tentara] dan [m2:IDN.COP polisi] {e1 menembak} kerumunan yang {e2 menari waita} memprotes pemukulan anak; lima [m3:IDN.EDU siswa] roboh.
e1 m1,m2 > m3 ASSAULT actual 2014-12-08/day mode=firearms ctx=repression,human_rights
e2 m3 > m1 PROTEST actual 2014-12-08/day mode=demo ctx=human_rights

### Tribunnews 2019-04-11
{e1 Sumpah} [m1:RUS.GOV Putin] pada 2011 tidak akan menelantarkan [m2:SYR.GOV Assad] dipegangnya, tulis [m3:RUS.JRN kolumnis Moskow] itu; sebaliknya [m4:SDN.GOV Bashir], yang {e2 bertamu} ke Damaskus Desember lalu dengan pesawat Rusia, dilupakan.
e2 m4 > m2 CONSULT actual 2018-12-16/day mode=visit ctx=diplomatic
e1 m1 > m2 AGREE planned 2011-01-01/year ctx=diplomatic bg

### Warta Kota 2022-10-17 none
Saat apel perpisahan di Balai Kota, [m1:IDN.GOV Anies] naik sepeda bersama istri. Warga berebut swafoto; penjual kembang gula, asal [m2:@IDN Tegal], menghabiskan dua ratus bungkus.

### Kompas.com 2015-07-20
[m1:FRA.GOV Prancis] {e1 mengirim} surat ke komite pemegang dana untuk menunda pembayaran [m2:GRC.GOV Athena], bukan karena diminta; [m3:DEU.GOV Schaeuble] menyangkal pernah {e2 mengusir} Yunani dari euro, sekalipun dalam rancangannya tertulis "jeda" lima tahun.
e1 m1 > m2 SUPPORT actual 2015-07-20/none ctx=economic
e2 m3 > m2 SANCTION denied 2015-07-20/none mode=expel ctx=economic
