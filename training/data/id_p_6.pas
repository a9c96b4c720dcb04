### Antara 2021-07-19
Satu juta dosis vaksin Sinopharm tiba di Bandara Soekarno-Hatta, Senin (19/7). {e1 Hibah} tersebut berasal dari [m1:ARE.GOV pemerintah Uni Emirat Arab] dan diterima [m2:IDN.GOV Kementerian Kesehatan]. Kiriman oksigen cair sudah lebih dulu {e2 diserahkan} [m3:SGP.GOV Singapura] kepada [m4=m2 lembaga yang sama]. [m5:JPN.GOV Tokyo] juga {e3 berjanji mengirim} tambahan AstraZeneca bulan depan. "<<q1 Solidaritas seperti ini tidak akan [m6=m2 kami] lupakan>>," kata [m7=m2 Menteri Kesehatan Budi Gunadi Sadikin] {e4 berterima kasih} kepada ketiganya.
e1 m1 > m2 AID actual 2021-07-19/day ctx=health
e2 m3 > m4 AID actual 2021-07-19/none ctx=health
e3 m5 > m2 AGREE planned 2021-08-01/month ctx=health
e4 m7 > m1,m3,m5 SUPPORT actual 2021-07-19/none ctx=health
q1 m7 direct cue=kata

### Detikcom 2012-10-06
Suasana halaman kantor [m1:IDN.JUD KPK] tegang menjelang tengah malam, Jumat (5/10). Puluhan orang berseragam datang hendak {e1 menjemput paksa} [m2:IDN.COP Komisaris Novel Baswedan], penyidik kasus simulator SIM. [m3:IDN.COP Polda Bengkulu] {e2 menuduhnya} menembak pencuri sarang walet delapan tahun silam. Pegawai dan [m4:IDN.CVL pegiat antikorupsi] {e3 membentuk pagar manusia} di gerbang. [m5=m1 Lembaga itu] {e4 menolak menyerahkan} penyidiknya. Esoknya [m6:IDN.GOV Menteri Sekretaris Negara Sudi Silalahi] {e5 memanggil} kedua pimpinan.
e1 m3 > m2 COERCE planned 2012-10-05/day mode=arrest ctx=corruption,legal
e2 m3 > m2 ACCUSE actual 2012-10-06/none mode=allege ctx=legal
e3 m4 > m3 PROTEST actual 2012-10-05/day mode=obstruct ctx=corruption
e4 m5 > m3 REJECT actual 2012-10-06/none mode=yield ctx=corruption,legal
e5 m6 > m1,m3 CONSULT actual 2012-10-06/none ctx=corruption

### Kompas.com 2023-11-25
Truk-truk bermuatan solar melintasi gerbang Rafah pada pagi pertama tanpa suara ledakan. {e1 Jeda} empat hari itu {e2 disepakati} lewat {e3 perantaraan} [m1:QAT.GOV Doha]. Sebanyak 13 [m2:ISR.CVL perempuan dan anak-anak Israel] {e4 dilepaskan} [m3:HAMAS.REB sayap militer Hamas], Jumat (24/11). Pada malam yang sama 39 [m4:PSE.CVL tahanan] {e5 keluar} dari penjara Ofer. [m5:ISR.GOV Benjamin Netanyahu] {e6 bersumpah melanjutkan perang} begitu jeda usai. Sepuluh [m6:THA.LAB buruh tani] yang tak termasuk kesepakatan ikut dipulangkan.
e1 m5 > m3 RETREAT actual 2023-11-24/day mode=ceasefire ctx=military
e2 m5 > m3 AGREE actual 2023-11-25/none ctx=military
e3 m1 > m3,m5 CONSULT actual 2023-11-25/none mode=third-party ctx=military,diplomatic
e4 m3 > m2 RETREAT actual 2023-11-24/day mode=release ctx=military
e5 m5 > m4 RETREAT actual 2023-11-24/day mode=release ctx=military
e6 m5 > m3 THREATEN threatened 2023-11-25/none ctx=military

### Harian Rakyat Bengkulu 2017-03-30
[m1:IDN.AGR Petani kopi Desa Tik Teleu] mendapat kembali tanah yang dipagari sejak 1998. {e1 Pengembalian} 140 hektare itu dituangkan dalam surat [m2:IDN.GOV Balai Besar Taman Nasional Kerinci Seblat]. Tiga tahun lalu dua dari [m3=m1 mereka] {e2 dipenjarakan} oleh [m4:IDN.JUD Pengadilan Negeri Tais] karena menebang pohon pelindung. [m5:IDN.GOV Bupati] kemarin {e3 hadir} dalam syukuran di balai desa. [m7=m5 Dia] {e4 menjanjikan} 20.000 bibit. [m6:IDN.BUS Sebuah koperasi pegawai], yang juga mengincar lahan tersebut, menyatakan {e5 keberatan}.
e1 m2 > m1 RETREAT actual 2017-03-30/none mode=return ctx=natural_resource,territory
e2 m4 > m3 SANCTION actual 2014-01-01/year mode=convict ctx=legal,environment bg
e3 m5 > m1 CONSULT actual 2017-03-29/day mode=visit ctx=natural_resource
e4 m5 > m1 AGREE planned 2017-03-30/none ctx=natural_resource
e5 m6 > m2 ACCUSE actual 2017-03-30/none mode=disapprove ctx=natural_resource

### VOA Indonesia 2017-08-29
Sirene meraung di Hokkaido ketika sebuah rudal melintas di atas pulau itu, Selasa (29/8). {e1 Peluncuran} oleh [m1:PRK.GOV Korea Utara] itu {e2 dinilai} [m2:JPN.GOV Shinzo Abe] sebagai ancaman yang belum pernah terjadi. [m3=m2 Dia] lalu {e3 berbicara lewat telepon} selama 40 menit dengan [m4:USA.GOV Donald Trump]. Empat jet tempur [m5:KOR.MIL Korea Selatan] {e4 menjatuhkan delapan bom} di lapangan latihan dekat garis demarkasi sebagai unjuk kekuatan. [m6:CHN.GOV Beijing] {e5 meminta} kedua pihak menahan diri.
e1 m1 > m2 MOBILIZE actual 2017-08-29/day mode=weapons ctx=military
e2 m2 > m1 ACCUSE actual 2017-08-29/none mode=disapprove ctx=military
e3 m3 > m4 CONSULT actual 2017-08-29/none mode=phone ctx=military
e4 m5 > m1 MOBILIZE actual 2017-08-29/none mode=weapons ctx=military
e5 m6 > m1,m5 REQUEST requested 2017-08-29/none mode=yield ctx=military

### Tribun Timur 2014-11-28
[m1:IDN.JRN Wartawan televisi Waldy] dirawat dengan luka di kepala setelah meliput di depan kampus Universitas Negeri Makassar. {e1 Pemukulan} itu, kata [m2:IDN.JRN Aliansi Jurnalis Independen], dilakukan sambil merampas kartu memori. [m3:IDN.COP Wakapolrestabes Totok Lisdiarto] sedang menindak [m4:IDN.EDU mahasiswa] yang {e2 memprotes} kenaikan harga bensin. Pihaknya {e3 mengakui kesalahan} dan {e4 menyampaikan maaf} kepada [m5=m2 organisasi itu]. [m6:IDN.GOV Dewan Pers] tetap akan {e5 menyelidikinya}.
e1 m3 > m1 ASSAULT actual 2014-11-28/none mode=beat ctx=rights_freedoms
e2 m4 > m3 PROTEST actual 2014-11-28/none mode=demo ctx=economic
e4 m3 > m5 SUPPORT actual 2014-11-28/none ctx=rights_freedoms
e3 m3 > m5 CONCEDE actual 2014-11-28/none ctx=rights_freedoms
e5 m6 > m3 ACCUSE planned 2014-11-28/none mode=investigate ctx=rights_freedoms

### Tempo.co 2021-04-26
Lima poin {e1 disetujui} dalam pertemuan dua setengah jam di Jalan Sisingamangaraja, [m1:@IDN Jakarta]. [m2:MMR.MIL Jenderal Senior Min Aung Hlaing], yang datang dengan pesawat khusus, {e2 bertemu} [m3:ASEAN sembilan pemimpin Asia Tenggara], Sabtu (24/4). Kekerasan harus segera dihentikan, demikian poin pertama. [m4:MMR.OPP Pemerintah Persatuan Nasional] {e3 menyambut baik} hasil itu, tetapi {e4 mengingatkan} bahwa sejumlah orang ditembak keesokan harinya di [m5:@MMR Mandalay]. [m6:IDN.GOV Presiden Joko Widodo], tuan rumah, {e5 menuntut} pembebasan tahanan politik dari tamunya.
e1 m2 > m3 AGREE actual 2021-04-24/day ctx=diplomatic,pro_democracy
e2 m2 > m3 CONSULT actual 2021-04-24/day mode=multilateral ctx=diplomatic
e3 m4 > m3 SUPPORT actual 2021-04-26/none ctx=diplomatic
e4 m4 > m2 ACCUSE actual 2021-04-26/none mode=allege ctx=repression
e5 m6 > m2 REQUEST requested 2021-04-24/none mode=yield ctx=human_rights

### Bangka Pos 2018-11-13
Belasan ponton tambang timah hangus di perairan Sampur. {e1 Pembakaran} pada Senin (12/11) malam itu dilakukan [m1:IDN.AGR nelayan Batu Belubang], yang menuding [m2:IDN.LAB para penambang] merusak terumbu. [m3:IDN.COP Direktorat Polairud] tidak {e2 menangkap} siapa pun dari pihak pembakar. Sebaliknya, empat [m4=m2 pemilik ponton] kini {e3 ditahan}. [m5:IDN.BUS PT Timah] menyebut alat-alat itu bukan mitranya. [m6:IDN.GOV Pemerintah provinsi] berjanji {e4 menghapus} kawasan tersebut dari peta tambang, sesuai {e5 tuntutan} para nelayan.
e1 m1 > m2 ASSAULT actual 2018-11-12/day mode=destroy ctx=natural_resource,environment
e3 m3 > m4 COERCE actual 2018-11-13/none mode=arrest ctx=natural_resource
e4 m6 > m1 CONCEDE planned 2018-11-13/none ctx=natural_resource,environment
e5 m1 > m6 REQUEST requested 2018-11-13/none mode=change ctx=natural_resource
e2 m3 > m1 COERCE denied 2018-11-13/none mode=arrest ctx=natural_resource

### CNN Indonesia 2019-01-25
Dua orang kini mengeklaim istana Miraflores. [m1:VEN.OPP Ketua Majelis Nasional Juan Guaido] {e1 menyumpah dirinya} sebagai presiden sementara, Rabu (23/1), dan dalam hitungan menit {e2 diakui} [m2:USA.GOV Washington]. [m3:VEN.GOV Nicolas Maduro] {e3 memberi} diplomat negara itu 72 jam untuk angkat kaki. [m4:RUS.GOV Moskow] {e4 menelepon} [m5=m3 sang petahana] dan menyatakan {e5 dukungan}. [m6:MEX.GOV Mexico City] {e6 menawarkan diri} sebagai juru runding. Menteri pertahanannya, [m7:VEN.MIL Vladimir Padrino], mengatakan tentara tidak akan {e7 menerima} pemimpin yang dipaksakan.
e1 m1 > m3 REJECT actual 2019-01-23/day ctx=executive
e2 m2 > m1 SUPPORT actual 2019-01-23/none ctx=executive,diplomatic
e3 m3 > m2 SANCTION actual 2019-01-25/none mode=expel ctx=diplomatic
e4 m4 > m5 CONSULT actual 2019-01-25/none mode=phone ctx=diplomatic
e5 m4 > m5 SUPPORT actual 2019-01-25/none ctx=diplomatic
e6 m6 > m1,m3 AGREE actual 2019-01-25/none ctx=diplomatic
e7 m7 > m1 REJECT actual 2019-01-25/none ctx=executive

### Jambi Ekspres 2007-09-11
Setelah semalam menginap di kantor [m1:IDN.GOV Badan Pertanahan], [m2:IDN.AGR ratusan anggota Serikat Tani] bergerak ke [m3:IDN.LEG gedung DPRD Jambi]. {e1 Pendudukan} kantor itu dimaksudkan untuk mempercepat pengukuran lahan yang disengketakan dengan [m4:IDN.BUS Asiatic Persada]. [m5=m3 Wakil rakyat] {e2 menerima} sepuluh juru bicara. Hasilnya, sebuah panitia khusus akan {e3 dibentuk}. [m6=m4 Perusahaan], yang bulan lalu {e4 merobohkan} pondok [m7:IDN.CVL Suku Anak Dalam], tidak mengirim utusan.
e1 m2 > m1 PROTEST actual 2007-09-11/none mode=obstruct ctx=natural_resource,territory
e2 m5 > m2 CONSULT actual 2007-09-11/none mode=meet ctx=natural_resource
e3 m5 > m2 AGREE planned 2007-09-11/none ctx=natural_resource
e4 m6 > m7 ASSAULT actual 2007-08-01/month mode=destroy ctx=territory bg

### Republika 2021-08-25
Hubungan dengan tetangga di barat {e1 diputus} mulai hari itu juga, kata [m1:DZA.GOV Menteri Luar Negeri Ramtane Lamamra], Selasa (24/8). [m2=m1 Aljazair] {e2 menuding} [m3:MAR.GOV Rabat] mendukung kelompok yang menyulut kebakaran hutan di Kabylie. Tudingan itu {e3 disebut} tidak masuk akal oleh [m4=m3 Kementerian Luar Negeri Maroko]. [m5:SAU.GOV Riyadh] {e4 mengimbau} kedua saudara kembali berdialog. Perbatasan darat mereka {e5 ditutup} sejak 1994, ketika sebuah hotel di Marrakesh diserang. [m6:LBY.GOV Tripoli] {e6 mengusulkan} pertemuan Uni Maghreb.
e1 m1 > m3 SANCTION actual 2021-08-24/day mode=relations ctx=diplomatic
e2 m2 > m3 ACCUSE actual 2021-08-24/none mode=allege ctx=diplomatic
e3 m4 > m2 REJECT actual 2021-08-25/none ctx=diplomatic
e4 m5 > m2,m4 REQUEST requested 2021-08-25/none mode=meet ctx=diplomatic
e5 m1 > m3 COERCE actual 1994-01-01/year mode=restrict ctx=territory bg
e6 m6 > m2,m4 REQUEST requested 2021-08-25/none mode=meet ctx=diplomatic

### Radar Malang 2019-05-02
[m1:IDN.LAB Buruh rokok] memilih jalan damai pada peringatan Hari Buruh. Tetapi pawai [m7=m1 mereka] disusupi kelompok berpakaian hitam yang mencoret tembok, sehingga pada Rabu (1/5) sore {e1 dibubarkan}. [m2:IDN.COP Polresta Malang] {e2 menggunduli} dan menahan sembilan [m3:IDN.CVL pemuda anarko] itu semalam. Perlakuan tersebut {e3 dikritik} [m4:IDN.CVL LBH Surabaya]. [m5:IDN.LAB Ketua SPSI] malah {e4 berterima kasih} kepada kepolisian. "<<q1 [m6=m5 Kami] tidak kenal anak-anak itu>>," katanya.
e1 m2 > m1 COERCE actual 2019-05-01/day mode=restrict ctx=repression
e2 m2 > m3 COERCE actual 2019-05-01/day mode=arrest ctx=repression
e3 m4 > m2 ACCUSE actual 2019-05-02/none mode=disapprove ctx=human_rights
e4 m5 > m2 SUPPORT actual 2019-05-02/none ctx=repression
q1 m5 direct cue=katanya

### Anadolu 2019-10-18
Operasi di timur laut Suriah {e1 dihentikan} selama 120 jam agar [m1:YPG.REB para pejuang Kurdi] dapat meninggalkan jalur selebar 32 kilometer. Jeda itu diumumkan [m2:USA.GOV Wakil Presiden Mike Pence] sesudah {e2 berunding} empat jam dengan [m3:TUR.GOV Recep Tayyip Erdogan] di [m4:@TUR Ankara], Kamis (17/10). Hukuman dagang yang {e3 dijatuhkan} tiga hari sebelumnya akan {e4 dicabut} bila jeda bertahan. [m5:SYR.MIL Tentara Damaskus], yang {e5 dimintai bantuan} pihak Kurdi, telah memasuki Manbij.
e1 m3 > m1 CONCEDE actual 2019-10-17/day mode=ceasefire ctx=military
e2 m2 > m3 CONSULT actual 2019-10-17/day mode=visit ctx=military
e3 m2 > m3 SANCTION actual 2019-10-14/day mode=restrict ctx=economic,military bg
e4 m2 > m3 CONCEDE hypothetical 2019-10-17/none ctx=economic
e5 m1 > m5 REQUEST requested 2019-10-18/none mode=assist ctx=military

### Sumut Pos 2009-02-05
{e1 Serbuan} ke ruang sidang itu berakhir dengan meninggalnya [m1:IDN.LEG Ketua DPRD Sumatera Utara Abdul Aziz Angkat], Selasa (3/2). [m2:IDN.CVL Massa] menuntut pembentukan [m3:@IDN Provinsi Tapanuli]. [m9=m1 Ia] {e2 dipukuli} dan diseret ketika hendak keluar. [m4:IDN.COP Kapolda Nanan Soekarna] dan [m5:IDN.COP Kapoltabes Aton Suhartono] {e3 dicopot} oleh [m6:IDN.COP Mabes Polri]. Penggagas aksi, [m7:IDN.BUS pengusaha Chandra Panggabean], telah {e4 ditahan} bersama puluhan orang. [m8:IDN.GOV Presiden Yudhoyono] {e5 mengutuk} kejadian tersebut.
e1 m2 > m1 PROTEST actual 2009-02-03/day mode=riot ctx=political_institutions
e2 m2 > m1 ASSAULT actual 2009-02-03/day mode=beat ctx=political_institutions
e3 m6 > m4,m5 SANCTION actual 2009-02-05/none ctx=political_institutions
e4 m6 > m7 COERCE actual 2009-02-05/none mode=arrest ctx=legal
e5 m8 > m2 ACCUSE actual 2009-02-05/none mode=disapprove ctx=political_institutions

### Kompas.id 2016-11-26
Naskah yang telah diubah itu {e1 diteken} dalam upacara sederhana di teater Colon, [m1:@COL Bogota], Kamis (24/11). [m2:COL.GOV Juan Manuel Santos] memakai pena dari selongsong peluru, demikian pula [m3:FARC.REB Rodrigo Londono]. Versi pertamanya {e2 ditolak} [m4:COL.CVL para pemilih] dengan selisih tipis pada 2 Oktober. [m5:COL.OPP Alvaro Uribe], penentang utamanya, {e3 menuntut} referendum baru. Tuntutan tersebut {e4 tidak dikabulkan}; [m6:COL.LEG Kongres] akan {e5 mengesahkannya} pekan depan. [m7=m3 Kelompok bersenjata itu] memiliki 150 hari untuk {e6 meletakkan senjata}.
e1 m2 > m3 SUPPORT actual 2016-11-24/day ctx=military
e2 m4 > m2 REJECT actual 2016-10-02/day ctx=election,military bg
e3 m5 > m2 REQUEST requested 2016-11-26/none mode=change ctx=election
e4 m2 > m5 REJECT actual 2016-11-26/none mode=change ctx=election
e5 m6 > m2 SUPPORT planned 2016-12-01/week ctx=legislative
e6 m7 > m2 CONCEDE planned 2016-11-24/none mode=disarm ctx=military

### Palembang Pos 2015-12-08
Kunjungan [m1:IDN.LEG Badan Kehormatan DPR] tidak mengubah jadwal. Sidang terhadap [m2:IDN.LEG Ketua DPR Setya Novanto] tetap {e1 digelar tertutup}, Senin (7/12). [m3=m2 Dia] dilaporkan [m4:IDN.GOV Menteri ESDM Sudirman Said] {e2 meminta saham} [m5:USA.BUS Freeport] dengan mencatut nama presiden. {e3 Laporan} itu {e4 dibantahnya}. [m6:IDN.JUD Kejaksaan Agung] kini {e5 menyelidiki} perkara yang sama. [m7:IDN.PTY Partai Golkar] menyatakan tetap {e6 di belakang} kadernya.
e2 m3 > m5 REQUEST denied 2015-12-07/none ctx=corruption,natural_resource
e3 m4 > m3 ACCUSE actual 2015-12-08/none mode=allege ctx=corruption
e4 m3 > m4 REJECT actual 2015-12-08/none ctx=corruption
e5 m6 > m2 ACCUSE actual 2015-12-08/none mode=investigate ctx=corruption
e6 m7 > m2 SUPPORT actual 2015-12-08/none ctx=corruption
e1 m1 > m2 ACCUSE actual 2015-12-07/day mode=investigate ctx=corruption,legislative

### Bisnis Indonesia 2022-05-24 none
Rupiah menguat 0,3 persen pada penutupan perdagangan, Selasa (24/5). Menurut [m1:IDN.BUS analis Samuel Sekuritas], sentimen datang dari [m2:@CHN Shanghai], yang kembali membuka pabrik-pabriknya. [m3:IDN.GOV Bank Indonesia] mempertahankan suku bunga acuan 3,5 persen sesuai perkiraan pasar. Imbal hasil obligasi [m4:USA.GOV pemerintah AS] turun tipis, sedangkan harga minyak mentah di [m5:@GBR London] hampir tidak bergerak.

### Liputan6 2010-06-02
Enam kapal bermuatan semen dan kursi roda itu sedang berada di perairan internasional ketika {e1 diserbu} dari helikopter, Senin (31/5). Sembilan [m1:TUR.CVL aktivis Turki] di atas Mavi Marmara tewas. [m2:ISR.MIL Pasukan komando] mengatakan [m9=m2 mereka] {e2 dipukuli} lebih dahulu dengan batang besi. [m3:TUR.GOV Ankara] {e3 memanggil pulang} duta besarnya dan {e4 membatalkan} tiga latihan bersama dengan [m4:ISR.GOV bekas mitra strategisnya]. Dua belas [m5:IDN.CVL relawan asal Indonesia] yang sempat {e5 ditahan} di Beersheba kini dalam perjalanan ke [m6:@JOR Amman]. [m7:EGY.GOV Kairo] {e6 membuka} gerbang Rafah bagi [m8:PSE.CVL penduduk Gaza].
e1 m2 > m1 ASSAULT actual 2010-05-31/day ctx=military,human_security
e2 m1 > m2 ASSAULT actual 2010-05-31/day mode=beat ctx=military said=m2
e3 m3 > m4 SANCTION actual 2010-06-02/none mode=relations ctx=diplomatic
e4 m3 > m4 REJECT actual 2010-06-02/none ctx=military
e5 m4 > m5 COERCE actual 2010-06-02/none mode=arrest ctx=human_security
e6 m7 > m8 CONCEDE actual 2010-06-02/none mode=access ctx=human_security

### Suara NTB 2012-01-28
Kompleks kantor bupati tinggal puing dan arsip terbakar. {e1 Pembakaran} oleh [m1:IDN.CVL sepuluh ribu warga Lambu], Kamis (26/1), menyusul penolakan [m2:IDN.GOV Bupati Bima Ferry Zulkarnain] {e2 mencabut} izin eksplorasi emas. Tiga warga {e3 ditembak mati} [m3:IDN.COP Brimob] di Pelabuhan Sape pada 24 Desember. Puluhan tahanan {e4 dikeluarkan paksa} massa dari Rutan Raba. Kini izin [m4:IDN.BUS PT Sumber Mineral Nusantara] telah {e5 dicabut}, demikian [m5=m2 sang bupati]. [m6:IDN.GOV Menteri Dalam Negeri Gamawan Fauzi] {e6 memuji} keputusan itu.
e1 m1 > m2 PROTEST actual 2012-01-26/day mode=riot ctx=natural_resource
e2 m2 > m1 REJECT actual 2012-01-28/none mode=yield ctx=natural_resource
e3 m3 > m1 ASSAULT actual 2011-12-24/day mode=firearms ctx=natural_resource,repression bg
e4 m1 > m2 PROTEST actual 2012-01-26/none mode=riot ctx=legal
e5 m5 > m4 SANCTION actual 2012-01-28/none ctx=natural_resource
e6 m6 > m5 SUPPORT actual 2012-01-28/none ctx=natural_resource
