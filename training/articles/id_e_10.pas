### Republika 2020-12-02 article
= Kapolri: [m1:MIT.REB Ali Kalora] Harus Keluar Hidup atau Mati
~byline Rep: Arif Junaedi/ Red: Bilqis
~date_line Rabu 02 Dec 2020 05:30 WIB
[m2:#Republika REPUBLIKA.CO.ID], [m3:@IDN JAKARTA] -- [m4:IDN.COP Kapolri Jenderal Idham Azis] tak mau memasang tenggat. Namun, [m38=m4 ia] berharap urusan [m5:MIT.REB Mujahidin Indonesia Timur (MIT)] tuntas sebelum dirinya pensiun.
"<<q1 [m6=m4 Saya] sudah kirim yang terbaik. Tinggal sebelas orang, masak [m7:IDN.COP kita] kalah oleh gunung>>," kata [m8=m4 Idham] di Mabes Polri, Selasa (1/12).
Empat hari sebelumnya, [m9=m5 anak buah Ali Kalora] {e1 membantai} [m10:IDN.CVL empat anggota satu keluarga] di [m11:@IDN Desa Lembantongoa, Sigi], lalu {e2 membakar} enam rumah, salah satunya dipakai sebagai tempat ibadah.
[m12:IDN.COP Satgas Tinombala], gabungan Polri dan TNI, langsung {e3 mengerahkan} 100 personel untuk memburu [m39=m9 mereka]. [m13:IDN.MIL Panglima TNI Marsekal Hadi Tjahjanto] {e4 memberangkatkan} [m42:IDN.MIL pasukan khusus] dari [m14:@IDN Halim] pada hari Selasa itu pula.
Operasi di Poso berjalan sejak 2016, tahun ketika [m15:MIT.REB Santoso], pemimpin pertama kelompok itu, {e5 ditembak mati} [m16:IDN.MIL prajurit Kostrad]. Masa tugas satgas sudah sembilan kali diperpanjang, terakhir sampai 31 Desember.
[m17:IDN.GOV Presiden Joko Widodo] dalam keterangan Senin {e6 mengutuk} pembunuhan tersebut dan {e7 menginstruksikan} [m18=m4 Kapolri] mengusutnya hingga akar. [m34=m17 Ia] juga {e8 menjanjikan} santunan kepada [m19:IDN.CVL keluarga korban].
[m20:IDN.REL Bala Keselamatan], gereja tempat korban berjemaat, {e9 meminta} [m35:IDN.REL umat] tidak membalas. "<<q2 Jangan ada yang memakai air mata [m21=m20 kami] untuk menyalakan api>>," ujar [m22:IDN.REL Kolonel Yusak Tampai].
[m23:IDN.REL Persekutuan Gereja-gereja di Indonesia (PGI)] bernada lebih tajam. Ketuanya, [m24:IDN.REL Pendeta Gomar Gultom], {e10 menilai} [m41=m17 negara] gagal memutus mata rantai kekerasan. [m25:IDN.GOV Menko Polhukam Mahfud MD] {e11 menyangkal} adanya kelalaian.
[m26:IDN.GOV Gubernur Sulteng Longki Djanggola] {e12 menyerahkan} bahan makanan bagi [m27:IDN.REF 150 pengungsi]. [m28:IDN.COP Polres Sigi] mendirikan pos dan {e13 membatasi} [m36:IDN.AGR petani] masuk ke kebun setelah pukul tiga sore.
"<<q3 Kalau tidak ke kebun, makan apa>>," keluh [m29:IDN.AGR Nikodemus], petani kopi.
[m30:IDN.LEG Anggota Komisi I DPR Sukamta] dari [m31:IDN.OPP PKS] {e14 mendesak} [m32=m17 pemerintah] mengesahkan peraturan tentang pelibatan [m40:IDN.MIL TNI]. [m37=m5 MIT] pada 2014 {e15 berbaiat} kepada [m33:ISIS.REB ISIS].
e1 m9 > m10 ASSAULT actual 2020-11-27/day mode=primitive ctx=terrorism,religion_ethnicity
e2 m9 > m10 ASSAULT actual 2020-11-27/day mode=destroy ctx=terrorism,religion_ethnicity
e3 m12 > m5 MOBILIZE actual 2020-12-02/none mode=police ctx=terrorism
e4 m13 > m5 MOBILIZE actual 2020-12-01/day mode=troops ctx=terrorism,military
e5 m16 > m15 ASSAULT actual 2016-01-01/year mode=firearms ctx=terrorism,military bg
e6 m17 > m9 ACCUSE actual 2020-11-30/day mode=disapprove ctx=terrorism
e7 m17 > m18 REQUEST requested 2020-11-30/day mode=assist ctx=terrorism
e8 m34 > m19 AGREE planned 2020-11-30/day ctx=terrorism
e9 m20 > m35 REQUEST requested 2020-12-02/none mode=yield ctx=religion_ethnicity
e10 m24 > m41 ACCUSE actual 2020-12-02/none mode=disapprove ctx=terrorism
e11 m25 > m24 REJECT actual 2020-12-02/none ctx=terrorism
e12 m26 > m27 AID actual 2020-12-02/none ctx=human_security
e13 m28 > m36 COERCE actual 2020-12-02/none mode=restrict ctx=terrorism
e14 m30 > m32 REQUEST requested 2020-12-02/none mode=change ctx=terrorism,legislative
e15 m37 > m33 SUPPORT actual 2014-01-01/year ctx=terrorism bg
q1 m8 direct cue=kata
q2 m22 direct cue=ujar
q3 m29 direct cue=keluh
rel m1 leads m5
rel m24 leads m23
rel m30 member_of m31

### VIVAnews 2013-02-24 article
= [m35:MYS.GOV KL] {e19 Perpanjang} Tenggat, [m29:SULU.REB Orang-orang Sultan Sulu] {e1 Tak Mau Pulang}
~page_control Home Dunia
VIVAnews - [m2:MYS.GOV Menteri Dalam Negeri Malaysia Hishammuddin Hussein] berkata, kesabaran bukan kelemahan. "<<q1 [m3=m2 Kami] beri waktu sampai Selasa. Sesudah itu jangan tanya kenapa>>," {e2 ancamnya} di [m4:@MYS Lahad Datu], Sabtu 23 Februari 2013.
Sudah dua pekan [m5:SULU.REB sekitar 180 lelaki] asal Filipina, sebagian bersenjata, {e3 menduduki} [m6:@MYS Kampung Tanduo] di pesisir Sabah. [m7=m5 Mereka] mengaku tentara [m8:SULU.REB Jamalul Kiram III], Sultan Sulu yang menganggap Sabah tanah warisannya.
[m9:MYS.COP Polis dan tentara Malaysia] {e4 mengepung} desa itu sejak 12 Februari. Makanan {e5 tidak boleh masuk}. [m10:MYS.MIL Tiga kapal perang] {e6 ditempatkan} di teluk.
Tenggat pertama, Jumat malam, lewat begitu saja. [m11:SULU.REB Agbimuddin Kiram], adik sultan yang memimpin rombongan, {e7 menolak} pergi sebelum ada pembicaraan. Lewat radio [m36=m11 ia] bertanya mengapa harus meninggalkan rumah sendiri.
Dari Manila, [m12:PHL.GOV Presiden Benigno Aquino III] {e8 memohon} kepada [m13=m8 Sultan] agar memanggil pulang [m37=m5 pengikutnya]. [m14:PHL.GOV Menteri Luar Negeri Albert del Rosario] {e9 meminta} [m15:MYS.GOV Kuala Lumpur] memperpanjang batas waktu empat hari. Permintaan itulah yang {e10 dikabulkan}.
[m16=m14 Del Rosario] juga {e11 mengirim} kapal [m17:PHL.MIL angkatan laut] dengan tenaga medis untuk menjemput para wanita. Kapal itu masih {e12 tertahan} di [m18:@PHL Tawi-Tawi] karena belum mendapat izin.
[m38=m8 Jamalul] sendiri tergolek sakit di [m19:@PHL Taguig]. "<<q2 [m39=m5 Mereka] tidak akan menembak lebih dulu. Tetapi kalau diserang, [m40=m5 mereka] membela diri>>," ujar [m20:SULU.REB juru bicaranya, Abraham Idjirani]. [m21=m20 Idjirani] membantah kabar bahwa [m30=m5 kelompoknya] {e13 dibiayai} [m22:MYS.OPP oposisi Malaysia].
[m23:MYS.OPP Anwar Ibrahim], tokoh yang dituding, {e14 menggugat} koran [m24:MYS.JRN Utusan Malaysia] karena menyiarkan kabar tersebut.
Kaitan dengan perundingan damai sulit ditepis. Pada Oktober lalu [m25:MILF.REB Front Pembebasan Islam Moro (MILF)] {e15 menandatangani} kerangka perdamaian dengan [m26=m12 Manila], berkat {e16 penengahan} [m31=m15 Malaysia]. [m41=m8 Keluarga sultan] merasa tak diajak. [m27:MNLF.REB Nur Misuari], ketua [m28:MNLF.REB MNLF], {e17 menyokong} [m32=m41 mereka].
[m33=m15 Malaysia] sampai kini {e18 membayar} 5.300 ringgit setahun kepada [m34=m8 ahli waris sultan]. Sewa, kata [m42=m34 Sulu]; ganti rugi, kata [m43=m15 Malaysia].
e19 m35 > m14 CONCEDE actual 2013-02-24/none ctx=territory,diplomatic again
e1 m29 > m35 REJECT actual 2013-02-22/day mode=yield ctx=territory again
e2 m2 > m5 THREATEN threatened 2013-02-23/day mode=violence ctx=territory
e3 m5 > m15 COERCE actual 2013-02-11/week mode=seize ctx=territory bg
e4 m9 > m5 COERCE actual 2013-02-12/day mode=restrict ctx=territory
e5 m9 > m5 COERCE actual 2013-02-24/none mode=withhold ctx=territory
e6 m10 > m5 MOBILIZE actual 2013-02-24/none mode=weapons ctx=territory,military
e7 m11 > m15 REJECT actual 2013-02-22/day mode=yield ctx=territory
e8 m12 > m13 REQUEST requested 2013-02-24/none mode=yield ctx=territory
e9 m14 > m15 REQUEST requested 2013-02-24/none mode=yield ctx=territory,diplomatic
e10 m15 > m14 CONCEDE actual 2013-02-24/none ctx=territory,diplomatic
e11 m16 > m5 AID actual 2013-02-24/none ctx=health
e12 m15 > m17 REJECT actual 2013-02-24/none mode=assist ctx=territory
e13 m22 > m30 AID denied 2013-02-24/none ctx=territory
e14 m23 > m24 ACCUSE actual 2013-02-24/none mode=allege ctx=legal
e15 m25 > m26 SUPPORT actual 2012-10-01/month ctx=territory,diplomatic bg
e16 m31 > m25,m26 CONSULT actual 2012-10-01/month mode=third-party ctx=diplomatic bg
e17 m27 > m32 SUPPORT actual 2013-02-24/none ctx=territory
e18 m33 > m34 AID actual 2013-02-24/none ctx=territory bg
q1 m2 direct cue=ancamnya
q2 m20 direct cue=ujar
rel m11 leads m5
rel m27 leads m28
rel m5 controls m6

### Detikinet 2007-05-18 article
= [m1:EST.GOV Estonia] Digempur dari Layar: Bank Mati, [m2:NATO NATO] {e1 Kirim} Ahli
~byline Penulis: Wicak Nugraha
~date_line Jumat, 18/05/2007 08:14 WIB
[m3:@IDN Jakarta] - [m4:EST.MIL Menteri Pertahanan Estonia Jaak Aaviksoo] meminta orang berhenti tertawa. "<<q1 Kalau pelabuhan sebuah negara diblokade kapal, semua menyebutnya perang. [m5=m1 Pelabuhan kami] itu internet>>," katanya di [m6:@BEL Brussel], Kamis (17/5/2007).
Sudah tiga pekan situs [m7:EST.LEG parlemen], kementerian, surat kabar dan dua bank terbesar [m35=m1 Estonia] {e2 dibanjiri} lalu lintas palsu. Gelombang terakhir, Selasa, {e3 melumpuhkan} [m38:EST.BUS Hansabank] selama satu jam setengah.
[m33:UNK Penyerang] mulai bergerak pada 27 April, hari [m8=m1 pemerintah] {e4 memindahkan} patung prajurit Soviet dari pusat [m9:@EST Tallinn]. Malam itu [m10:EST.CVL warga berbahasa Rusia] {e5 mengamuk}; [m11:EST.COP polisi] {e6 menahan} 1.300 orang.
Siapa pelakunya? [m12:EST.GOV Menteri Luar Negeri Urmas Paet] awal bulan ini {e7 menunjuk} komputer [m13:RUS.GOV Kremlin]. [m14:RUS.GOV Dmitry Peskov], juru bicara [m15=m13 Istana Moskow], membantah [m34=m13 negaranya] {e8 terlibat}. [m16=m4 Aaviksoo] pun kini mengaku tidak memegang bukti.
[m17=m2 NATO] {e9 mengirim} dua pakar ke Tallinn pekan lalu. "<<q2 Ini belum perkara pasal lima>>," ujar [m18:NATO seorang pejabatnya]. [m36=m1 Estonia] menjadi anggota pakta itu pada 2004, bersamaan dengan dua tetangganya, [m19:LVA.GOV Latvia] dan [m20:LTU.GOV Lithuania].
[m21:FIN.GOV Finlandia] dan [m22:ISR.GOV Israel] {e10 membagi} data lalu lintas jaringan. [m23:USA.GOV Amerika Serikat] {e11 menawarkan} tim tanggap darurat.
Di dunia nyata tekanannya tak kalah. Kereta api [m24=m13 Rusia] mendadak {e12 menghentikan} angkutan minyak lewat pelabuhan Estonia dengan alasan perbaikan. Di [m25:@RUS Moskow], [m26:RUS.CVL gerakan pemuda Nashi] selama sepekan {e13 mengepung} kedutaan dan pada 2 Mei {e14 merangsek} ke jumpa pers [m27:EST.GOV Duta Besar Marina Kaljurand]. [m28:EU Uni Eropa] {e15 meminta} [m37=m13 Rusia] melindungi diplomat itu; pengepungan {e16 diakhiri} setelah [m41=m27 sang duta besar] pergi berlibur.
Hari ini, di [m29:@RUS Samara], [m30:DEU.GOV Kanselir Angela Merkel], yang [m39:DEU.GOV negaranya] memegang kepresidenan [m40=m28 Uni Eropa], {e17 bertemu} [m31:RUS.GOV Presiden Vladimir Putin]. Estonia masuk agenda.
Satu tersangka, [m32:EST.EDU mahasiswa 19 tahun bernama Dmitri], sudah {e18 ditangkap}. (wcn/dwn)
e1 m2 > m1 AID actual 2007-05-07/week ctx=cyber,military again
e2 m33 > m1 COERCE actual 2007-05-18/none mode=cyber ctx=cyber
e3 m33 > m38 COERCE actual 2007-05-15/day mode=cyber ctx=cyber
e4 m8 > m10 COERCE actual 2007-04-27/day ctx=religion_ethnicity bg
e5 m10 > m8 PROTEST actual 2007-04-27/day mode=riot ctx=religion_ethnicity bg
e6 m11 > m10 COERCE actual 2007-04-27/day mode=arrest bg
e7 m12 > m13 ACCUSE actual 2007-05-01/month mode=allege ctx=cyber bg
e8 m34 > m1 COERCE denied 2007-05-18/none mode=cyber ctx=cyber
e9 m17 > m35 AID actual 2007-05-07/week ctx=cyber,military
e10 m21,m22 > m35 COOPERATE actual 2007-05-18/none ctx=cyber,intelligence
e11 m23 > m35 AGREE planned 2007-05-18/none ctx=cyber
e12 m24 > m36 SANCTION actual 2007-05-18/none mode=discontinue ctx=economic
e13 m26 > m27 PROTEST actual 2007-05-18/none mode=obstruct ctx=diplomatic bg
e14 m26 > m27 PROTEST actual 2007-05-02/day mode=riot ctx=diplomatic bg
e15 m28 > m37 REQUEST requested 2007-05-18/none mode=change ctx=diplomatic
e16 m26 > m27 CONCEDE actual 2007-05-18/none ctx=diplomatic bg
e17 m30 > m31 CONSULT actual 2007-05-18/day mode=visit ctx=diplomatic
e18 m11 > m32 COERCE actual 2007-05-18/none mode=arrest ctx=cyber,legal
q1 m4 direct cue=katanya
q2 m18 direct cue=ujar
rel m39 leads m40
rel m36 member_of m2 from=2004
rel m19 member_of m2 from=2004
rel m20 member_of m2 from=2004

### Kontan 2016-04-06 article none
= Produsen Kertas Seret [m1:IDN.BUS Bekas Mitranya] ke Meja Arbitrase
~share Reporter: Dityas Hapsari | Editor: Sanny
[m2:#Kontan KONTAN.CO.ID] - JAKARTA. Sengketa dua pemasok pulp belum menunjukkan tanda akan usai. [m3:IDN.BUS PT Sinar Rimba Lestari], emiten berkode SRLT, menuntut ganti rugi Rp 318 miliar kepada [m4:IDN.BUS PT Mekar Borneo] lantaran kontrak pengiriman putus di tengah jalan.
"<<q1 [m5=m3 Kami] sudah bersurat tujuh kali. Yang datang cuma karangan bunga ulang tahun>>," kata [m6:IDN.BUS Direktur Utama Sinar Rimba, Liana Gondokusumo], Selasa (5/4).
Gugatan masuk ke Badan Arbitrase Nasional Indonesia bulan lalu. Sidang pertama dijadwalkan pada 19 April.
[m7=m4 Mekar Borneo] enggan berkomentar panjang. [m8:IDN.BUS Sekretaris perusahaannya, Teddy Lim], menyebut kebakaran hutan 2015 sebagai keadaan kahar. Menurut [m9=m8 dia], <<q2 tidak ada pabrik yang bisa berjalan ketika asap masuk sampai ke ruang mesin>>.
Harga pulp di pasar [m10:@CHN Shanghai] sedang turun 4% sejak awal tahun. [m11:IDN.BUS Analis Danareksa Pratiwi Kusuma] memperkirakan margin produsen baru membaik pada semester kedua.
Saham SRLT kemarin ditutup melemah 2,3% ke Rp 840 per saham. [m12:? Investor asing] mencatatkan penjualan bersih Rp 11 miliar.
Sinar Rimba menambah mesin baru dari [m13:@FIN Finlandia] senilai US$ 46 juta, dibiayai [m14:? konsorsium tiga bank]. [m15:IDN.GOV Menteri Perindustrian Saleh Husin] hadir dalam peresmian gudangnya di [m16:@IDN Ogan Komering Ilir] Februari lalu.
"<<q3 Sengketa tidak mengganggu mesin. Mesin tidak membaca koran>>," ujar [m17=m6 Liana].
Tahun ini perusahaan itu menargetkan penjualan Rp 2,7 triliun, naik 9% dibanding realisasi 2015.
q1 m6 direct cue=kata
q2 m9 indirect cue=Menurut
q3 m17 direct cue=ujar
