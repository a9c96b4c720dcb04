### Antara 2023-12-22
[m1:MYS.GOV Perdana Menteri Anwar Ibrahim] {e1 menutup} semua pelabuhan Malaysia bagi [m2:ISR.BUS perusahaan pelayaran ZIM], yang menurutnya melayani [m3:ISR.GOV negara] pelanggar hukum; [m4:SGP.GOV Kementerian Luar Negeri Singapura] tidak {e2 mengikuti} langkah tetangganya.
e1 m1 > m2 SANCTION actual 2023-12-22/none mode=discontinue ctx=economic
e2 m4 > m2 SANCTION denied 2023-12-22/none mode=discontinue ctx=economic

### Kompas.com 2021-05-11
Sudah tiga malam [m1:ISR.COP polisi Israel] {e1 merangsek} ke pelataran Al-Aqsa dan {e2 menghujani} [m2:PSE.REL jemaah tarawih] dengan granat kejut. [m3:HAMAS.REB Hamas] {e3 memberi batas waktu} sampai pukul enam sore; lewat dua menit, roketnya {e4 meluncur} ke Yerusalem.
e1 m1 > m2 COERCE actual 2021-05-11/none mode=seize ctx=religion_ethnicity
e2 m1 > m2 ASSAULT actual 2021-05-11/none mode=crowd-control ctx=religion_ethnicity
e3 m3 > m1 THREATEN threatened 2021-05-10/day mode=violence ctx=military
e4 m3 > m1 ASSAULT actual 2021-05-10/day mode=heavy-weapons ctx=military

### Harian Bhirawa 2014-12-01 none
Ramai-ramai kepala daerah belajar ke Surabaya. Taman Bungkul, kata [m1:IDN.GOV Kabag Humas], adalah yang paling sering difoto [m2:IDN.GOV para bupati dari Kalimantan], disusul trotoar Jalan Tunjungan.

### CNN Indonesia 2018-09-04
Bagaimana [m1:UN utusan khusus Staffan de Mistura] menyebut Idlib? Badai sempurna. Ia {e1 meminta} [m2:RUS.GOV Putin] dan [m3:TUR.GOV Erdogan] berbicara langsung supaya [m4:SYR.MIL tentara Suriah] tidak {e2 menyerbu} provinsi berpenghuni tiga juta itu, yang Selasa pagi {e3 kembali dibom} [m5:RUS.MIL pesawat Moskow].
e1 m1 > m2,m3 REQUEST requested 2018-09-04/none mode=meet ctx=military
e2 m4 > m6 ASSAULT hypothetical 2018-09-04/none ctx=military
e3 m5 > m6 ASSAULT actual 2018-09-04/day mode=aerial ctx=military
Di sana bertahan [m6:HTS.REB aliansi jihadis] pimpinan al-Julani.

### Tribun Lampung 2017-02-28
Enam kios dibongkar, dua pedagang pingsan. [m1:IDN.COP Satpol PP] {e1 menggusur} [m2:IDN.BUS penjual buah] di Jalan Pemuda setelah tiga surat peringatan diabaikan.
e1 m1 > m2 COERCE actual 2017-02-28/none mode=seize ctx=economic

### detikFinance 2020-06-03
[m1:USA.GOV Perwakilan Dagang AS] {e1 menyelidiki} pajak digital [m2:IDN.GOV Indonesia] dan sembilan negara lain, langkah pertama sebelum tarif balasan bisa {e2 dijatuhkan}. [m3:IDN.GOV Sri Mulyani] santai: yang dipungut pajak pertambahan nilai, bukan pajak laba.
e1 m1 > m2 ACCUSE actual 2020-06-03/none mode=investigate ctx=economic,technology
e2 m1 > m2 SANCTION hypothetical 2020-06-03/none mode=discontinue ctx=economic

### Tempo.co 2022-08-09
[m1:IDN.COP Kapolri Listyo Sigit] {e1 mengumumkan} [m2:IDN.COP Irjen Ferdy Sambo] sebagai tersangka. Tidak ada tembak-menembak, ujarnya; yang terjadi, sang jenderal menyuruh [m3:IDN.COP Bharada E] menghabisi [m4:IDN.COP Brigadir Yosua] lalu merekayasa TKP.
e1 m1 > m2 ACCUSE actual 2022-08-09/none mode=allege ctx=crime

### Kompas 2010-05-19
[m3:THA.OPP Kubu baju merah], setelah {e1 dikepung} [m1:THA.MIL panser] dari empat sisi, akhirnya {e2 menyerah}: tujuh pemimpinnya berjalan ke markas polisi. Bangkok terbakar di 27 titik, dan [m2:THA.GOV PM Abhisit Vejjajiva] {e3 mengumumkan jam malam} di 23 provinsi.
e1 m1 > m3 COERCE actual 2010-05-19/none mode=restrict ctx=military
e2 m3 > m1 RETREAT actual 2010-05-19/none ctx=military
e3 m2 > m4 COERCE actual 2010-05-19/none mode=curfew ctx=repression
[m4:THA.CVL Warga ibu kota] diminta tinggal di rumah mulai pukul delapan.

### Republika 2019-10-10
Sambil {e1 bersumpah} mengirim 3,6 juta [m1:SYR.REF pengungsi] ke Eropa bila operasinya disebut pendudukan, [m2:TUR.GOV Erdogan] {e2 mencerca} [m3:EGY.GOV Kairo] dan [m4:SAU.GOV Riyadh] yang berani {e3 mengecam} {e4 serbuan} tentaranya terhadap [m5:YPG.REB milisi Kurdi].
e1 m2 > m6 THREATEN threatened 2019-10-10/none ctx=migration
e2 m2 > m3,m4 ACCUSE actual 2019-10-10/none mode=disapprove ctx=military
e3 m3,m4 > m2 ACCUSE actual 2019-10-10/none mode=disapprove ctx=military
e4 m2 > m5 ASSAULT actual 2019-10-09/day ctx=military,territory
Ancaman itu dialamatkan ke [m6:EU Brussels].

### Radar Madiun 2016-04-12 none
Empat tahun silam jembatan itu putus dan ditambal bambu. Sekarang, dengan dana provinsi, dua lajur beton membentang; [m1:IDN.GOV lurah], [m2:IDN.MIL babinsa], dan anak-anak sekolah berfoto di atasnya.

### BBC Indonesia 2021-06-07
"<<q1 Apakah Anda mencari senjata nuklir?>>" Pertanyaan itu dijawab [m1:IRN.GOV Abbas Araghchi] dengan gelengan. [m2=m1 Ia] juga membantah bahwa [m3=m1 Teheran] {e1 menyembunyikan} tiga lokasi dari [m4:IAEA Rafael Grossi] dan menjamin kamera pengawas {e2 tidak akan dicabut} selama perundingan berjalan.
e1 m3 > m4 REJECT denied 2021-06-07/none mode=yield ctx=cbrn
e2 m3 > m4 CONCEDE planned 2021-06-07/none ctx=cbrn
q1 ? direct

### Solopos 2019-02-18
[m4:IDN.CVL Nelayan, buruh, petani], semua {e1 akan digandeng}, janji [m1:IDN.PTY kandidat nomor dua] dalam debat; giliran berikutnya, [m2:IDN.GOV petahana] {e2 menyindir} lahan ratusan ribu hektare yang dikuasai [m3=m1 pesaingnya].
e1 m1 > m4 AGREE planned 2019-02-18/none ctx=election
e2 m2 > m3 ACCUSE actual 2019-02-17/day mode=disapprove ctx=election

### VOA Indonesia 2016-09-30
Menurut [m1:IND.MIL Letjen Ranbir Singh], pasukannya menghantam tempat peluncuran [m2:PAK.REB militan] di seberang garis kontrol. Versi [m3:PAK.MIL Rawalpindi] lain sama sekali: tidak ada {e1 penyusupan}, hanya baku tembak biasa yang menewaskan dua [m4:PAK.MIL serdadunya].
e1 m1 > m3 ASSAULT denied 2016-09-29/day ctx=military,territory

### Gorontalo Post 2012-05-08
Kantor KPU {e1 diduduki} [m1:IDN.PTY pendukung calon yang gugur] sejak magrib; komisioner berkantor di polres. [m2:IDN.GOV KPU] {e2 tetap pada keputusan}.
e1 m1 > m2 PROTEST actual 2012-05-08/none mode=obstruct ctx=election
e2 m2 > m1 REJECT actual 2012-05-08/none mode=change ctx=election

### Jawa Pos 2024-12-04
Pukul setengah sebelas malam [m1:KOR.GOV Yoon Suk Yeol] {e1 memberlakukan darurat militer}. Helikopter {e2 menurunkan} [m2:KOR.MIL pasukan komando] di halaman Majelis Nasional; [m3:KOR.LEG 190 legislator], sebagian memanjat pagar, {e3 membatalkan} maklumat itu dengan suara bulat.
e1 m1 > m3 COERCE actual 2024-12-03/day mode=martial-law ctx=pro_autocracy
e2 m2 > m3 MOBILIZE actual 2024-12-03/day mode=troops ctx=pro_autocracy
e3 m3 > m1 REJECT actual 2024-12-04/none mode=change ctx=pro_democracy

### Bisnis Indonesia 2013-02-13 none
Permintaan karet dari [m1:@USA Amerika] dan [m2:@CHN China] tahun ini diramalkan membaik. Gapkindo, asosiasi eksportir, memperkirakan harga tiga dolar per kilogram masih dapat dicapai.

### Kompas.com 2023-04-15
Bandara Khartoum jatuh? [m1:SDN.MIL Angkatan bersenjata] mengatakan tidak pernah {e1 kehilangan} tempat itu; [m2:RSF.REB RSF] mengunggah video serdadunya di landasan. Yang pasti, sebuah pesawat [m3:SAU.BUS Saudia] berpenumpang {e2 terkena peluru}.
e1 m2 > m1 COERCE denied 2023-04-15/none mode=seize ctx=military
e2 m2 > m3 ASSAULT actual 2023-04-15/none mode=firearms ctx=military

### Sindo 2018-11-20
Kontrak alutsista dengan [m1:SAU.MIL Riyadh] {e1 dibekukan} [m2:DEU.GOV Menteri Ekonomi Peter Altmaier]. [m5=m2 Berlin] {e2 ingin} [m3:EU negara-negara Eropa lain] berbuat sama, tetapi [m4:FRA.GOV Emmanuel Macron] {e3 menyebut} gagasan itu demagogi.
e1 m2 > m1 SANCTION actual 2018-11-20/none mode=discontinue ctx=military,human_rights
e2 m5 > m3 REQUEST requested 2018-11-20/none mode=assist ctx=military
e3 m4 > m2 REJECT actual 2018-11-20/none mode=assist ctx=military

### Pos Belitung 2021-07-13
Hanya selembar surat yang ditunjukkan [m1:IDN.JUD tim kejari] ketika {e1 menggeledah} rumah dinas [m2:IDN.LEG wakil ketua dewan]; laptop dan tiga buku tabungan {e2 dibawa}.
e1 m1 > m2 COERCE actual 2021-07-13/none mode=seize ctx=corruption
e2 m1 > m2 COERCE actual 2021-07-13/none mode=seize ctx=corruption

### Antara 2015-09-16
[m3:HUN.GOV Hongaria] {e1 menyatakan keadaan darurat} di dua wilayah selatan; [m5:HUN.COP polisinya] {e2 menembakkan} meriam air kepada [m1:SYR.REF pencari suaka] yang {e3 mendobrak} gerbang Roszke. [m2:SRB.GOV Perdana Menteri Aleksandar Vucic] {e4 menyebut} perlakuan [m4=m3 Budapest] brutal dan tidak Eropa.
e1 m3 > m1 COERCE actual 2015-09-15/day mode=martial-law ctx=migration
e2 m5 > m1 ASSAULT actual 2015-09-16/none mode=crowd-control ctx=migration
e3 m1 > m5 PROTEST actual 2015-09-16/none mode=riot ctx=migration
e4 m2 > m4 ACCUSE actual 2015-09-16/none mode=disapprove ctx=migration

### Harian Rakyat Bengkulu 2020-12-15 none
Selisihnya 67 suara. Saksi pasangan nomor tiga memeriksa satu per satu formulir C1, kata [m1:IDN.GOV komisioner KPU], lalu pulang tanpa banyak bicara.

### Liputan6.com 2020-11-13
[m1:ETH.GOV Abiy Ahmed] {e2 menolak berunding} sebelum [m2:TPLF.REB TPLF] dilucuti, seperti yang {e1 diminta} [m3:AU utusan Uni Afrika]. Di Mai-Kadra, menurut [m4:AMNESTY Amnesty], ratusan [m5:ETH.LAB buruh tani] {e3 ditebas} dengan parang; [m6=m2 TPLF] menyangkal {e4 terlibat}.
e1 m3 > m1 REQUEST requested 2020-11-13/none mode=meet ctx=military
e2 m1 > m3 REJECT actual 2020-11-13/none mode=meet ctx=military
e4 m6 > m5 ASSAULT denied 2020-11-09/day mode=primitive ctx=military
e3 m2 > m5 ASSAULT actual 2020-11-09/day mode=primitive ctx=military

### Suara Pembaruan 2009-06-30
[m4:HND.MIL Militer Honduras] tidak {e1 merebut} apa pun, tutur [m1:HND.GOV presiden sementara Roberto Micheletti], melainkan "menjalankan perintah hakim". Pernyataan itu {e2 ditertawakan} [m2:VEN.GOV Hugo Chavez], yang {e3 menghentikan} kiriman minyak dan {e4 mengancam} akan turun tangan andai [m3:VEN.GOV kedutaannya] disentuh.
e1 m4 > m5 COERCE denied 2009-06-30/none mode=seize ctx=pro_autocracy said=m1
e2 m2 > m1 REJECT actual 2009-06-30/none ctx=pro_democracy
e3 m2 > m1 SANCTION actual 2009-06-30/none mode=discontinue ctx=economic
e4 m2 > m1 THREATEN threatened 2009-06-30/none mode=violence ctx=military
[m5:HND.GOV Zelaya], masih berpiama, berada di San José.

### detikNews 2019-05-29
Ke depan, setiap akun yang menyebar hasutan {e1 akan diblokir}, tegas [m1:IDN.GOV Menkominfo Rudiantara]. Adapun pembatasan WhatsApp, yang membuat jutaan [m2:IDN.CVL warganet] tak bisa mengirim gambar selama tiga hari, sudah {e2 dicabut}.
e1 m1 > m2 COERCE planned 2019-05-29/none mode=censor ctx=misinformation
e2 m1 > m2 CONCEDE actual 2019-05-25/none ctx=rights_freedoms

### Koran Jakarta 2012-07-17 none
Untuk apa sebuah organisasi? Bagi [m1:SGP.ELI mantan diplomat itu], [m2:ASEAN ASEAN] ibarat sapi: jangan disuruh berlari seperti kuda, perah saja susunya.

### Metro TV 2017-05-26
[m3:PHL.GOV Presiden Rodrigo Duterte] {e1 menyatakan} seluruh Mindanao di bawah darurat militer sehabis [m1:MAUTE.REB gerombolan Maute] {e2 menduduki} balai kota dan penjara Marawi, {e3 menyandera} [m2:PHL.REL Pastor Teresito Suganob] serta {e4 membakar} katedralnya.
e1 m3 > m1 COERCE actual 2017-05-23/day mode=martial-law ctx=terrorism
e2 m1 > m3 COERCE actual 2017-05-23/day mode=seize ctx=terrorism
e3 m1 > m2 ASSAULT actual 2017-05-23/day mode=abduct ctx=terrorism,religion_ethnicity
e4 m1 > m2 ASSAULT actual 2017-05-23/day mode=destroy ctx=terrorism,religion_ethnicity

### Kabar Makassar 2018-03-29
Atas laporan rektor, [m1:IDN.COP polisi] {e1 menjemput} [m2:IDN.EDU dua pengurus BEM] dari sekretariat; [m3:IDN.CVL KontraS Sulawesi] {e2 meminta} [m4=m1 kepolisian] membuktikan tuduhan perusakan, dan [m5:IDN.EDU dosen-dosen muda] {e3 menjaminkan diri}.
e1 m1 > m2 COERCE actual 2018-03-29/none mode=arrest ctx=rights_freedoms
e2 m3 > m4 REQUEST requested 2018-03-29/none ctx=legal
e3 m5 > m2 SUPPORT actual 2018-03-29/none ctx=legal

### Investor Daily 2021-03-24
Tidak ada ampun bagi pembeli Xinjiang. Jika [m1:SWE.BUS H&M] tetap {e3 memboikot} kapas, tulis [m2:CHN.PTY Liga Pemuda Komunis], pasar Tiongkok {e1 tertutup} baginya; satu per satu [m3:CHN.BUS aplikasi belanja] {e2 menghapus} produk merek itu.
e1 m2 > m1 THREATEN threatened 2021-03-24/none mode=restrict ctx=economic,human_rights
e2 m3 > m1 SANCTION actual 2021-03-24/none mode=discontinue ctx=economic
e3 m1 > m2 SANCTION actual 2021-03-24/none mode=discontinue ctx=human_rights

### Tribunnews 2016-07-15
Pukul sebelas malam dua jembatan Istanbul {e1 ditutup} [m2:TUR.MIL serdadu]. Melalui panggilan video, [m3:TUR.GOV Erdogan] {e2 menyeru} [m1:TUR.CVL rakyat] keluar rumah; sebuah helikopter {e3 menembaki} [m4=m1 mereka] di depan kantor polisi khusus.
e1 m2 > m1 COERCE actual 2016-07-15/none mode=restrict ctx=pro_autocracy
e2 m3 > m1 REQUEST requested 2016-07-15/none mode=assist ctx=pro_democracy
e3 m2 > m4 ASSAULT actual 2016-07-15/none mode=aerial ctx=pro_autocracy

### Mongabay Indonesia 2022-10-05 none
Orang Rimba menamai pohonnya seperti menamai anak. Perusahaan menghitungnya dalam kubik. [m1:IDN.GOV Dinas Kehutanan], yang petanya berwarna hijau muda, punya istilah sendiri.

### Antara 2014-02-22
Kesepakatan yang {e1 diteken} Jumat dengan [m1:UKR.OPP tiga pemimpin oposisi] atas penengahan [m2:DEU.GOV Frank-Walter Steinmeier] dan [m3:POL.GOV Radoslaw Sikorski] tak menyelamatkan [m4:UKR.GOV Viktor Yanukovych]: Sabtu siang [m6:UKR.LEG Verkhovna Rada] {e2 memberhentikan} dia, sementara [m5:UKR.OPP pasukan pertahanan Maidan] sudah {e3 menguasai} istananya.
e1 m4 > m1 SUPPORT actual 2014-02-21/day ctx=political_institutions
e2 m6 > m4 SANCTION actual 2014-02-22/none mode=expel ctx=executive
e3 m5 > m4 COERCE actual 2014-02-22/none mode=seize ctx=executive

### Radar Tarakan 2019-04-30
Empat belas kapal kayu bermuatan 600 kubik meranti, yang berlayar dari Nunukan menuju Tawau, {e1 dihadang} [m1:IDN.MIL KRI Sura]. Nakhodanya, [m2:MYS.CVL warga Sabah], mengaku baru kali ini lewat.
e1 m1 > m2 COERCE actual 2019-04-30/none mode=seize ctx=natural_resource

### Kompas.com 2018-05-24
[m4:USA.GOV Trump] {e1 membatalkan} KTT Singapura dengan [m1:PRK.GOV Kim Jong-un] lewat sepucuk surat. Senjata nuklir Amerika, {e2 ia mengingatkan}, begitu besar sampai dirinya berdoa agar tak pernah memakainya. [m2:KOR.GOV Moon Jae-in] bingung; [m3:PRK.GOV Kim Kye-gwan] {e3 menyatakan tetap bersedia bertemu} kapan saja.
e1 m4 > m1 REJECT actual 2018-05-24/none mode=meet ctx=diplomatic,cbrn
e2 m4 > m1 THREATEN threatened 2018-05-24/none mode=violence ctx=cbrn
e3 m3 > m4 AGREE actual 2018-05-25/none ctx=diplomatic

### Serambi Indonesia 2016-06-20
Setelah sepuluh hari terapung di Lhoknga, 44 [m1:LKA.REF orang Tamil Sri Lanka] boleh {e1 turun ke darat}. Sebelumnya tembakan peringatan sempat {e2 dilepaskan} [m2:IDN.COP polisi] untuk mencegah para perempuan melompat.
e1 m2 > m1 CONCEDE actual 2016-06-18/none ctx=migration
e2 m2 > m1 COERCE actual 2016-06-16/none mode=restrict ctx=migration

### Okezone 2022-07-09 none
Kolam renang di kediaman itu panjangnya dua puluh meter. Menurut [m1:LKA.EDU arsitek lulusan Kolombo], rumah bergaya kolonial tersebut pernah dihuni [m2:GBR.GOV gubernur Inggris] sebelum menjadi milik negara.

### Tirto.id 2017-11-03
Kerap dikira anti-asing, [m1:HUN.GOV pemerintahan Orban] nyatanya {e1 memberi} paspor kepada ribuan [m2:RUS.BUS orang kaya Rusia] lewat obligasi emas, dan {e2 menampik} hanya seribuan pengungsi yang dijatahkan [m3:EU Komisi Eropa].
e1 m1 > m2 COOPERATE actual 2017-11-03/none ctx=migration
e2 m1 > m3 REJECT actual 2017-11-03/none mode=yield ctx=migration

### Galamedia 2023-08-14
Dago Elos {e1 membara}: [m1:IDN.CVL warga] yang laporannya {e2 ditolak} [m2:IDN.COP Polrestabes] memblokir jalan, [m3:IDN.COP petugas] {e4 menembakkan gas} ke gang sempit, pintu-pintu rumah {e3 didobrak}.
e1 m1 > m2 PROTEST actual 2023-08-14/none mode=obstruct ctx=legal
e2 m2 > m1 REJECT actual 2023-08-14/none mode=assist ctx=legal
e3 m3 > m1 COERCE actual 2023-08-14/none mode=seize ctx=repression
e4 m3 > m1 ASSAULT actual 2023-08-14/none mode=crowd-control ctx=repression

### Kompas 2002-04-14
Dua hari setelah {e1 dipaksa turun} oleh [m1:VEN.MIL jenderal-jenderalnya], [m2:VEN.GOV Hugo Chavez] kembali ke Miraflores. Pengusaha [m3:VEN.BUS Pedro Carmona], yang sempat {e2 membubarkan} [m4:VEN.LEG parlemen] dan mahkamah agung, kini ganti {e3 dikurung}. [m5:USA.GOV Washington] membantah ikut {e4 merancang} kudeta.
e1 m1 > m2 COERCE actual 2002-04-12/day mode=seize ctx=pro_autocracy
e2 m3 > m4 COERCE actual 2002-04-12/none mode=martial-law ctx=pro_autocracy
e3 m2 > m3 COERCE actual 2002-04-14/none mode=arrest ctx=pro_democracy
e4 m5 > m2 COERCE denied 2002-04-14/none mode=seize ctx=pro_autocracy

### Surya 2018-05-14
Sembari mengevakuasi korban, [m1:IDN.COP Densus 88] malam itu juga {e1 mencokok} [m2:JAD.REB tiga anggota JAD] di Sidoarjo dan {e2 menembak mati} seorang yang melawan. [m3:IDN.REL Romo Kurdo] {e3 mengajak} [m4:IDN.REL umatnya] memaafkan.
e1 m1 > m2 COERCE actual 2018-05-13/day mode=arrest ctx=terrorism
e2 m1 > m2 ASSAULT actual 2018-05-13/day mode=firearms ctx=terrorism
e3 m3 > m4 REQUEST requested 2018-05-14/none mode=change ctx=religion_ethnicity

### Antara 2019-08-22
Asap dari Amazon menjadi urusan dunia, cuit [m1:FRA.GOV Macron], yang {e1 mengancam} tak akan meratifikasi pakta dagang Mercosur. [m2:BRA.GOV Jair Bolsonaro] {e2 menuduhnya} bermental penjajah. "<<q1 [m3=m2 Saya] {e3 siap bicara} kalau [m4=m1 dia] menarik ucapannya>>," kata sang presiden.
e1 m1 > m2 THREATEN threatened 2019-08-22/none mode=relations ctx=environment,economic
e2 m2 > m1 ACCUSE actual 2019-08-22/none mode=disapprove ctx=environment
e3 m3 > m4 CONSULT hypothetical 2019-08-22/none ctx=environment
q1 m3 direct cue=kata

### Tribun Manado 2024-02-05 none
"<<q1 Siapa pun presidennya, ikan cakalang tetap dibakar>>," celetuk seorang pedagang di Pasar Bersehati ketika ditanya pilihannya. Dua meja dari situ, [m1:IDN.PTY caleg muda] membagikan kartu nama.
q1 ? direct cue=celetuk

### Kompas.com 2020-09-07
Pukul sepuluh pagi, di pusat kota Minsk, [m3:BLR.COP orang-orang bertopeng] {e1 mendorong} [m1:BLR.OPP Maria Kolesnikova] ke dalam minibus. [m5:BLR.COP Polisi] mengaku tidak {e2 menahannya}. [m4:LTU.GOV Vilnius], tempat [m2:BLR.OPP Tikhanovskaya] mengungsi, {e3 menuntut} ia dilepas segera.
e1 m3 > m1 COERCE actual 2020-09-07/none mode=arrest ctx=repression
e2 m5 > m1 COERCE denied 2020-09-07/none mode=arrest ctx=repression
e3 m4 > m5 REQUEST requested 2020-09-07/none mode=yield ctx=human_rights

### Harian Disway 2023-10-09
Belum 48 jam sejak sirene pertama, [m1:ISR.GOV Yoav Gallant] {e1 memerintahkan pengepungan total}: listrik, makanan, dan bahan bakar ke [m2:PSE.CVL Gaza] {e2 diputus}.
e1 m1 > m2 COERCE actual 2023-10-09/none mode=restrict ctx=military
e2 m1 > m2 COERCE actual 2023-10-09/none mode=withhold ctx=human_security

### Antara 2017-09-28
Seratus ribu [m1:BGD.LAB buruh garmen] bakal {e1 mogok} jika THR tak turun; [m3:BGD.GOV Dhaka] {e2 berjanji menengahi} dengan [m2:BGD.BUS pemilik pabrik].
e1 m1 > m2 PROTEST hypothetical 2017-09-28/none mode=strike ctx=economic
e2 m3 > m1,m2 AGREE planned 2017-09-28/none ctx=economic
