### Antara 2023-02-20
[m1:IDN.MIL Kodam Iskandar Muda] dan [m2:IDN.COP Polda Aceh] {e1 menyelenggarakan latihan bersama} antihuru-hara di Blang Padang.
e1 m1 > m2 COOPERATE actual 2023-02-20/none ctx=military

### Kompas.com 2019-07-18
[m1:IDN.GOV Pemprov DKI] {e1 bersinergi dengan} [m2:IDN.GOV Pemkot Bekasi] mengelola TPST Bantargebang; uang bau yang {e2 ditahan} [m3=m1 ibu kota] tahun lalu kini lunas.
e1 m1 > m2 COOPERATE actual 2019-07-18/none ctx=environment
e2 m3 > m2 SANCTION actual 2018-10-01/month mode=discontinue ctx=environment bg

### Tribun Bekasi 2018-10-17
Truk sampah [m1:IDN.GOV DKI] {e1 dicegat} [m2:IDN.GOV Dishub Kota Bekasi]. [m3:IDN.GOV Wali Kota Rahmat Effendi] {e2 mengancam menutup} Bantargebang bila hibah tidak cair.
e1 m2 > m1 COERCE actual 2018-10-17/none mode=restrict ctx=environment
e2 m3 > m1 THREATEN threatened 2018-10-17/none mode=restrict ctx=environment

### Antara 2014-04-29
Pertama kali dalam sejarah, [m1:IDN.MIL TNI AD] dan [m2:PNG.MIL Angkatan Darat Papua Nugini] {e1 berlatih perang hutan bersama-sama} di Vanimo.
e1 m1 > m2 COOPERATE actual 2014-04-29/none ctx=military

### SINDOnews 2017-06-19
Manila, Jakarta, Putrajaya: [m1:PHL.MIL tiga] [m2:IDN.MIL angkatan] [m3:MYS.MIL laut] {e1 meluncurkan} Patroli Maritim Trilateral di Tarakan.
e1 m1 > m2,m3 COOPERATE actual 2017-06-19/none ctx=military,terrorism

### Kompas.com 2024-06-07
"<<q1 [m1=m2 Kami] {e1 sudah berbagi data} dengan [m3:IDN.COP Polri] sejak April>>," kata [m2:THA.COP Letnan Jenderal Surachate], yang timnya {e2 meringkus} [m4:IDN.CRM buron narkoba Fredy Pratama] — kabar itu belakangan {e3 disangkal} [m5:IDN.COP Bareskrim].
e1 m1 > m3 COOPERATE actual 2024-04-01/month ctx=illegal_drugs
e2 m2 > m4 COERCE denied 2024-06-07/none mode=arrest ctx=illegal_drugs
e3 m5 > m2 REJECT actual 2024-06-07/none ctx=illegal_drugs
q1 m2 direct cue=kata

### Antara 2021-12-06
[m1:IDN.GOV Gubernur Jatim Khofifah] berkantor di lokasi erupsi Semeru. [m2:IDN.COP Polda] {e2 mendirikan dapur lapangan}, sementara [m3:IDN.CVL relawan ACT] {e3 membagikan} masker kepada [m4:IDN.REF penyintas].
e2 m2 > m4 AID actual 2021-12-06/none ctx=disasters
e3 m3 > m4 AID actual 2021-12-06/none ctx=disasters

### Banten Raya 2018-12-26
[m1:IDN.REL Jemaat HKBP Cilegon] {e1 mengumpulkan} pakaian layak pakai untuk [m2:IDN.CVL korban tsunami Selat Sunda], yang tahun itu juga {e3 menolak} [m3=m1 gereja itu] berdiri.
e1 m1 > m2 AID actual 2018-12-26/none ctx=disasters
e3 m2 > m3 REJECT actual 2018-12-26/none ctx=religion_ethnicity

### Kompas.com 2022-09-07
[m1:IDN.GOV Wali Kota Cilegon Helldy Agustian] {e1 ikut membubuhkan tanda tangan} pada petisi [m2:IDN.CVL Komite Penyelamat Kearifan Lokal] yang {e2 menampik} pendirian gereja [m3:IDN.REL HKBP Maranatha].
e1 m1 > m2 SUPPORT actual 2022-09-07/none ctx=religion_ethnicity
e2 m2 > m3 REJECT actual 2022-09-07/none ctx=religion_ethnicity

### VOA Indonesia 2022-09-15
[m1:IDN.GOV Menag Yaqut] {e1 mengutus} stafnya ke Cilegon dan mendorong [m2:IDN.GOV wali kota] {e2 memberi} izin; [m3:IDN.GOV Komnas HAM] {e3 menyurati} [m4=m2 Helldy] dengan permintaan serupa.
e1 m1 > m2 CONSULT actual 2022-09-15/none ctx=religion_ethnicity
e2 m1 > m2 REQUEST requested 2022-09-15/none mode=change ctx=religion_ethnicity
e3 m3 > m4 REQUEST requested 2022-09-15/none mode=change ctx=religion_ethnicity

### Tempo.co 2023-09-18 none
Masjid itu didirikan pada 1824 oleh seorang saudagar Banjar. Menurut [m1:IDN.CVL pengurus takmir], mimbarnya terbuat dari kayu ulin dan pernah disinggahi [m2:IDN.ELI Presiden Soekarno].

### JPNN 2014-12-24
Agar misa Natal khidmat, [m1:IDN.REL Banser] {e1 ikut mengamankan} 300 gereja; [m2:IDN.COP Polda Jateng] {e2 menyiagakan} dua pertiga kekuatan mencegah [m3:JI.REB sel teroris] beraksi.
e1 m1 > m4 AID actual 2014-12-24/none ctx=religion_ethnicity
e2 m2 > m3 MOBILIZE actual 2014-12-24/none mode=police ctx=terrorism
[m4:IDN.REL Keuskupan Semarang] berterima kasih.

### Antara 2020-09-14
Mengantisipasi PSBB total, [m1:IDN.COP Polda Metro Jaya] {e1 menurunkan} 6.800 petugas, dan [m2:IDN.GOV Anies Baswedan] mengumumkan denda progresif bagi [m3:IDN.CVL warga] yang tak bermasker.
e1 m1 > m3 MOBILIZE actual 2020-09-14/none mode=police ctx=health

### Serambi Indonesia 2013-12-04
Menjelang milad GAM, [m1:IDN.COP Polres Lhokseumawe] {e1 memperbanyak patroli} dan {e2 menurunkan paksa} bendera bulan bintang yang {e3 dikibarkan} [m2:IDN.ELI eks kombatan] di Cunda.
e1 m1 > m2 MOBILIZE actual 2013-12-04/none mode=police ctx=territory
e2 m1 > m2 COERCE actual 2013-12-04/none mode=seize ctx=territory
e3 m2 > m3 PROTEST actual 2013-12-04/none ctx=territory
[m3:IDN.GOV Mendagri Gamawan Fauzi] menunggu perubahan qanun.

### Kompas.com 2022-12-05
[m1:IDN.COP Polda Papua Barat] {e1 mempertebal kekuatan} di Maybrat; empat [m2:TPNPB.REB anggota Kodap IV] {e2 dibidik} dengan surat buron.
e1 m1 > m2 MOBILIZE actual 2022-12-05/none mode=police ctx=territory
e2 m1 > m2 THREATEN threatened 2022-12-05/none mode=arrest ctx=territory

### Tribun Papua 2023-04-18
Status operasi di Nduga {e1 ditingkatkan} menjadi siaga tempur, kata [m1:IDN.MIL Panglima TNI Yudo Margono], usai [m2:TPNPB.REB milisi Egianus] {e2 menyergap} regu pencari [m3:IDN.MIL Yonif Raider 321].
e1 m1 > m2 MOBILIZE actual 2023-04-18/none mode=troops ctx=territory
e2 m2 > m3 ASSAULT actual 2023-04-15/day mode=firearms ctx=territory

### Kompas.com 2024-01-05
Dua belas kompi cadangan {e1 masuk} Labuhan Bajo untuk KTT, walau [m1:IDN.COP Kapolda NTT] mengatakan tak ada {e2 rencana unjuk rasa} dari [m2:IDN.CVL warga Racang Buka] yang tanahnya {e3 diambil} [m3:IDN.GOV BPOP].
e1 m1 > m2 MOBILIZE actual 2024-01-05/none mode=police ctx=human_security
e2 m2 > m3 PROTEST denied 2024-01-05/none ctx=human_security said=m1
e3 m3 > m2 COERCE actual 2024-01-05/none mode=seize ctx=human_security

### Flores Pos 2018-07-12
[m1:IDN.COP Polres Manggarai Barat] {e1 menerjunkan satu peleton} ke Desa Rareng, tempat [m2:IDN.CVL warga] {e2 menolak pengukuran} oleh [m3:IDN.BUS PLN].
e1 m1 > m2 MOBILIZE actual 2018-07-12/none mode=police ctx=natural_resource
e2 m2 > m3 REJECT actual 2018-07-12/none mode=yield ctx=natural_resource

### Mongabay Indonesia 2024-10-02
Di lokasi geotermal Poco Leok, [m1:IDN.COP aparat] {e1 memukuli} [m2:IDN.JRN Pemimpin Redaksi Floresa Herry Kabut] dan {e2 menyita} ponselnya. [m3:IDN.JRN AJI Indonesia] {e3 menuntut} Kapolres dicopot.
e1 m1 > m2 ASSAULT actual 2024-10-02/none mode=beat ctx=rights_freedoms
e2 m1 > m2 COERCE actual 2024-10-02/none mode=seize ctx=rights_freedoms
e3 m3 > m1 REQUEST requested 2024-10-02/none mode=change ctx=rights_freedoms

### Kompas.com 2017-12-15
[m1:IDN.GOV Menteri Susi] {e1 menarik diri} dari gugatan terhadap [m2:THA.BUS pemilik kapal Silver Sea 2]? Tidak, ujar [m3=m1 dia]: kapal itu {e3 dirampas negara} berdasarkan putusan [m4:IDN.JUD PN Sabang].
e1 m1 > m2 RETREAT denied 2017-12-15/none ctx=natural_resource
e3 m4 > m2 COERCE actual 2017-12-15/none mode=seize ctx=natural_resource

### Bangka Pos 2022-02-11
Satgas {e1 menarik seluruh personelnya} dari Desa Batu Beriga begitu [m1:IDN.LAB nelayan] sepakat tidak lagi {e2 menghalangi} ponton milik [m2:IDN.BUS PT Timah].
e2 m1 > m2 CONCEDE planned 2022-02-11/none ctx=natural_resource
e1 m3 > m1 RETREAT actual 2022-02-11/none mode=withdraw ctx=natural_resource
[m3:IDN.COP Polair] kembali ke Koba.

### Antara 2013-01-02
[m1:IDN.MIL Batalyon 751] {e1 angkat kaki} dari Kampung Honelama atas permintaan [m2:IDN.REL Gereja Kingmi]; [m3:IDN.CVL warga] yang mengungsi mulai pulang.
e1 m1 > m3 RETREAT actual 2013-01-02/none mode=withdraw ctx=human_security

### Kumparan 2020-07-02
Dari 37 [m1:IDN.CVL tapol Papua], sebelas {e1 sudah menghirup udara bebas} setelah [m2:IDN.JUD PN Sorong] memutus sesuai masa tahanan; [m3:IDN.CVL Tapol Network] {e2 meminta} sisanya dikeluarkan karena pandemi.
e1 m2 > m1 RETREAT actual 2020-07-02/none mode=release ctx=territory
e2 m3 > m2 REQUEST requested 2020-07-02/none mode=yield ctx=health

### Detikcom 2009-02-24
[m1:IDN.JUD Kejari Makassar] {e1 menangguhkan penahanan} [m2:IDN.JRN Upi Asmaradhana], terdakwa pencemaran nama [m3:IDN.COP Kapolda Sisno Adiwinoto].
e1 m1 > m2 CONCEDE actual 2009-02-24/none ctx=rights_freedoms

### Kompas.com 2022-08-19
Sampai tadi pagi [m1:IDN.LAB buruh PT Aice] masih {e1 mogok}. Sorenya direktur {e2 mencabut PHK} terhadap [m2=m1 mereka] dan {e3 mempekerjakan kembali} 130 orang, kata [m3:IDN.GOV Disnaker Bekasi].
e1 m1 > m4 PROTEST actual 2022-08-19/day mode=strike ctx=economic
e2 m4 > m2 CONCEDE actual 2022-08-19/day ctx=economic said=m3
e3 m4 > m2 RETREAT actual 2022-08-19/day ctx=economic said=m3
[m4:IDN.BUS Perusahaan] tak memberi keterangan.

### Antara 2021-04-05
Kendati [m1:IDN.GOV Polda] bukan instansinya, [m2:IDN.COP Kapolri] {e1 membatalkan telegram} yang melarang [m3:IDN.JRN media] menyiarkan arogansi polisi, dan {e2 meminta maaf}.
e1 m2 > m3 CONCEDE actual 2021-04-05/none ctx=rights_freedoms
e2 m2 > m3 SUPPORT actual 2021-04-05/none ctx=rights_freedoms

### Tribun Jateng 2015-11-04
Sehabis dikritik media, [m1:IDN.COP Polres Salatiga] {e2 mengembalikan} majalah Lentera yang {e3 ditarik} dari [m2:IDN.JRN mahasiswa UKSW]. Bukan [m3=m1 pihaknya], kata kapolres, melainkan kampus yang {e4 membredel}.
e2 m1 > m2 RETREAT actual 2015-11-04/none mode=return ctx=rights_freedoms
e3 m1 > m2 COERCE actual 2015-10-18/day mode=censor ctx=rights_freedoms
e4 m3 > m2 COERCE denied 2015-10-18/none mode=censor ctx=rights_freedoms

### Kompas.com 2014-10-23
[m1:IDN.GOV Pemkot Surabaya] {e1 memberi pengampunan} denda PBB bagi [m2:IDN.CVL veteran].
e1 m1 > m2 CONCEDE actual 2014-10-23/none ctx=economic

### Republika 2019-07-29
DPR secara bulat menyetujui surat [m1:IDN.GOV Presiden] {e1 memberi amnesti} kepada [m2:IDN.CVL Baiq Nuril]; perempuan Lombok itu sebelumnya {e2 divonis} enam bulan oleh [m3:IDN.JUD Mahkamah Agung].
e1 m1 > m2 CONCEDE actual 2019-07-29/none ctx=gender
e2 m3 > m2 SANCTION actual 2018-09-26/day mode=convict ctx=gender bg

### Kumparan 2021-10-07
[m1:IDN.GOV Presiden Jokowi] menandatangani surat pengampunan [m2:IDN.EDU Saiful Mahdi]; lima hari kemudian [m3=m2 dosen Unsyiah itu] {e1 melangkah keluar} dari LP Banda Aceh.
e1 m1 > m3 RETREAT actual 2021-10-07/none mode=release ctx=rights_freedoms

### Tempo.co 2012-12-05
[m1:IDN.GOV Presiden SBY] {e1 mencabut grasi} bagi [m2:IDN.CRM Meirika Franola] sesudah [m3:IDN.GOV BNN] menemukan ia masih mengendalikan sabu dari penjara.
e1 m1 > m2 SANCTION actual 2012-12-05/none ctx=illegal_drugs

### Antara 2019-03-02 none
Pelantikan pengurus [m1:IDN.REL Muslimat NU] se-Kabupaten Lamongan dihadiri lima ribu orang. [m2:IDN.GOV Bupati Fadeli] mengenakan sarung hijau, sedangkan [m3:IDN.REL KH Abdul Ghofur] memimpin doa.

### Tirto.id 2019-03-08
[m1:IDN.EDU Dosen UNJ Robertus Robet] {e1 dijemput penyidik} dini hari karena menyanyikan mars ABRI. [m2:IDN.COP Mabes Polri] {e2 melepasnya} siang, tetapi status tersangka {e3 tidak dicabut}; [m3:IDN.MIL Panglima TNI] {e4 menerima permintaan maafnya}.
e1 m2 > m1 COERCE actual 2019-03-07/day mode=arrest ctx=rights_freedoms
e2 m2 > m1 RETREAT actual 2019-03-07/day mode=release ctx=rights_freedoms
e3 m2 > m1 CONCEDE denied 2019-03-07/none ctx=rights_freedoms
e4 m3 > m1 SUPPORT actual 2019-03-08/none ctx=rights_freedoms

### Sindonews 2012-11-03
[m1:IDN.CRM Sepuluh pemuda Balinuraga] mengakui kesalahan di bale banjar. [m2:IDN.GOV Menkokesra Agung Laksono] yang {e2 meninjau} lokasi {e3 menjanjikan} 166 rumah bagi [m3:IDN.REF pengungsi].
e2 m2 > m3 CONSULT actual 2012-11-03/none mode=visit ctx=religion_ethnicity
e3 m2 > m3 AGREE planned 2012-11-03/none ctx=human_security

### Riau Pos 2024-05-29
Bila [m1:MYS.BUS grup sawit itu] {e1 tidak membayar} denda Rp920 miliar, [m2:IDN.JUD Kejaksaan Agung] {e2 akan menyita} kebunnya di Sumatera Selatan, tegas [m3:IDN.JUD Jampidsus].
e1 m1 > m2 REJECT hypothetical 2024-05-29/none ctx=environment
e2 m2 > m1 THREATEN threatened 2024-05-29/none mode=restrict ctx=environment said=m3

### Tribunnews 2024-03-08
PN Palembang {e1 mendenda} [m1:SGP.BUS kelompok usaha Prime Agri] Rp61 miliar; [m2:IDN.GOV KLHK], penggugatnya, {e2 tidak akan memberi keringanan}.
e2 m2 > m1 CONCEDE denied 2024-03-08/none ctx=environment
e1 m3 > m1 SANCTION actual 2024-03-08/none ctx=environment,legal
[m3:IDN.JUD Hakim ketua] menolak eksepsi.

### Kontan 2013-12-20
[m1:IDN.GOV KPPU] {e1 menghukum} sembilan belas [m2:IDN.BUS importir bawang putih] dengan denda; [m3:IDN.GOV Gita Wirjawan] yang ikut {e2 diperiksa} {e3 lolos dari sanksi}.
e1 m1 > m2 SANCTION actual 2013-12-20/none ctx=economic
e2 m1 > m3 ACCUSE actual 2013-12-20/none mode=investigate ctx=economic
e3 m1 > m3 SANCTION denied 2013-12-20/none ctx=economic

### Antara 2022-08-25
Sidang etik {e1 memberhentikan tidak dengan hormat} [m1:IDN.COP Ferdy Sambo]. [m2=m1 Jenderal itu] {e2 mengajukan banding}, dan majelis pimpinan [m3:IDN.COP Komjen Agung Budi Maryoto] {e3 menolaknya}.
e1 m3 > m1 SANCTION actual 2022-08-25/none mode=expel ctx=legal
e2 m2 > m3 REQUEST requested 2022-08-25/none ctx=legal
e3 m3 > m2 REJECT actual 2022-08-25/none ctx=legal

### Kompas.com 2024-07-03
[m1:IDN.GOV DKPP] {e1 menjatuhkan sanksi pemberhentian tetap} kepada [m2:IDN.GOV Ketua KPU Hasyim Asy'ari] lantaran perbuatan asusila. [m3:IDN.CVL LBH APIK] {e2 menyambut lega}.
e1 m1 > m2 SANCTION actual 2024-07-03/none mode=expel ctx=gender,election
e2 m3 > m1 SUPPORT actual 2024-07-03/none ctx=gender

### Tempo.co 2016-09-08
[m1:IDN.GOV Pemprov Sulteng] {e1 menahan dana hibah} [m2:IDN.GOV KPU] sampai bawaslu dan [m3=m2 penyelenggara] berdamai.
e1 m1 > m2 SANCTION actual 2016-09-08/none mode=discontinue ctx=election

### Kompas.id 2023-05-02
Setelah {e1 dituding} menyebarkan kebencian, [m1:IDN.GOV peneliti BRIN Andi Pangerang] {e2 dicokok} [m2:IDN.COP Bareskrim] di Jombang dan {e3 dipecat} [m3:IDN.GOV BRIN] sebagai ASN. [m4:IDN.REL Muhammadiyah] {e4 memaafkannya}.
e1 m4 > m1 ACCUSE actual 2023-04-25/none mode=allege ctx=religion_ethnicity
e2 m2 > m1 COERCE actual 2023-04-30/day mode=arrest ctx=religion_ethnicity
e3 m3 > m1 SANCTION actual 2023-05-02/none mode=expel ctx=religion_ethnicity
e4 m4 > m1 SUPPORT actual 2023-05-02/none ctx=religion_ethnicity

### CNN Indonesia 2014-09-10 headline
[m1:IDN.OPP PKS] {e1 Ancam} Depak Kader yang Dekati [m2:IDN.PTY Jokowi-JK], [m3:IDN.PTY PPP] Sudah Lakukan
e1 m1 > m2 THREATEN threatened 2014-09-10/none ctx=political_institutions

### Detikcom 2024-10-09
[m1:IDN.JUD Para hakim Solidaritas] {e1 cuti bersama} lima hari menagih kenaikan tunjangan; [m2:IDN.LEG Sufmi Dasco] {e2 menyambungkan telepon} [m3=m1 mereka] ke [m4:IDN.GOV Prabowo], yang {e3 berjanji menaikkan}.
e1 m1 > m5 PROTEST actual 2024-10-09/none mode=strike ctx=legal
e2 m4 > m3 CONSULT actual 2024-10-09/none mode=phone ctx=legal
e3 m4 > m3 CONCEDE planned 2024-10-09/none ctx=legal
[m5:IDN.GOV Kementerian Keuangan] menghitung anggarannya.

### Kompas.com 2024-01-17
Sepuluh kapal [m1:IDN.LAB nelayan Bintan] menyatakan siap {e1 mengepung} kapal keruk kalau [m2:SGP.BUS investor] tetap menyedot pasir.
e1 m1 > m2 THREATEN threatened 2024-01-17/none ctx=environment

### Gatra 2011-01-11
Rekening [m1:IDN.CVL Greenpeace] {e1 dilarang} [m2:IDN.GOV Pemprov DKI]? Kabar itu keliru; yang benar, [m3:IDN.CVL FBR] {e2 memberi ultimatum 3x24 jam} agar LSM lingkungan tersebut angkat kaki.
e1 m2 > m1 COERCE denied 2011-01-11/none mode=seize ctx=environment
e2 m3 > m1 THREATEN threatened 2011-01-11/none ctx=environment

### Tribun Medan 2018-10-02
"<<q1 Sekali lagi [m1:IDN.LAB sopir angkot] {e1 memalang}, izin trayeknya [m2=m3 saya] {e2 coret}>>," seru [m3:IDN.GOV Wali Kota Siantar Hefriansyah].
e1 m1 > m3 PROTEST hypothetical 2018-10-02/none mode=obstruct ctx=economic
e2 m2 > m1 THREATEN threatened 2018-10-02/none mode=restrict ctx=economic said=m3
q1 m3 direct cue=seru

### Malaysiakini 2020-02-24
[m1:MYS.GOV Mahathir Mohamad] {e1 meletak jabatan}. Sehari sebelumnya, kubu [m2:MYS.PTY Azmin Ali] {e2 meninggalkan} PKR, dan [m3:MYS.PTY Bersatu] {e3 keluar} dari [m4:MYS.PTY Pakatan Harapan].
e1 m1 > m4 RETREAT actual 2020-02-24/none mode=resign ctx=executive
e2 m2 > m4 SANCTION actual 2020-02-24/none mode=discontinue ctx=political_institutions
e3 m3 > m4 SANCTION actual 2020-02-24/none mode=discontinue ctx=political_institutions

### Inquirer 2024-11-23
[m1:PHL.GOV Wapres Sara Duterte] mengatakan telah menyewa orang untuk {e1 menghabisi} [m2:PHL.GOV Presiden Marcos] andai dirinya dibunuh; [m3:PHL.JUD NBI] {e2 memanggilnya} dan [m4:PHL.MIL pengawal istana] {e3 memperketat penjagaan}.
e1 m1 > m2 THREATEN threatened 2024-11-23/none mode=violence ctx=executive
e2 m3 > m1 ACCUSE actual 2024-11-23/none mode=investigate ctx=executive
e3 m4 > m1 MOBILIZE actual 2024-11-23/none ctx=executive
