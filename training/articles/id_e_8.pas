### Media Indonesia 2018-02-07 article
= [m1:MDV.GOV Yameen] {e1 Tahan} Dua Hakim Agung, [m2:MDV.OPP Nasheed] {e2 Panggil} [m3:IND.GOV India]
~byline Penulis: Irene Harti
~date_line 07 Februari 2018 06:55
[m4:MDV.OPP Mohamed Nasheed] memilih kata-katanya dengan cermat. "<<q1 [m5=m4 Saya] tidak meminta perang. [m6=m4 Saya] {e3 meminta} [m7=m3 India] mengirim utusan yang didampingi [m45:IND.MIL tentara]>>," tulis [m8=m4 presiden pertama yang terpilih secara demokratis di Maladewa] itu dari [m9:@LKA Kolombo], Selasa (6/2).
[m10=m4 Ia] dan partainya, [m11:MDV.OPP Partai Demokratik Maladewa (MDP)], juga {e4 mendesak} [m12:USA.GOV Amerika Serikat] menghentikan transaksi keuangan [m13:MDV.GOV para menteri].
Krisis pecah setelah [m14:MDV.JUD Mahkamah Agung] pada Kamis malam {e5 membatalkan} vonis terhadap sembilan politikus, termasuk [m15=m4 Nasheed], dan {e6 memerintahkan} [m16:MDV.GOV pemerintah] membebaskan [m41:MDV.OPP mereka] yang masih dipenjara. [m17:MDV.GOV Presiden Abdulla Yameen] {e7 menolak}.
Senin malam [m18=m17 Yameen] {e8 mengumumkan} keadaan darurat 15 hari. Menjelang subuh, [m19:MDV.MIL tentara] {e9 mendobrak} gedung mahkamah dan {e10 membawa} [m20:MDV.JUD Ketua Mahkamah Agung Abdulla Saeed] beserta [m21:MDV.JUD Hakim Ali Hameed].
[m22:MDV.ELI Maumoon Abdul Gayoom], kakak tiri [m42=m17 Yameen] yang berkuasa 30 tahun, {e11 dijemput} [m23:MDV.COP polisi] dari rumahnya. "<<q2 [m24=m22 Saya] tidak berbuat apa-apa. Tabahlah>>," katanya dalam video sebelum pintu mobil ditutup.
Beberapa jam kemudian [m25:MDV.JUD tiga hakim yang tersisa] {e12 mencabut} putusan [m43=m25 mereka] sendiri.
[m26:MDV.GOV Menteri Hukum Azima Shakoor] membantah [m27=m16 pemerintahnya] {e13 melarang} [m28:MDV.CVL warga] bepergian. Menurutnya, <<q3 hanya sebagian hak yang ditangguhkan>>.
[m29:IND.GOV Kementerian Luar Negeri India] mengaku terganggu. [m30:IND.MIL Satuan khususnya] dikabarkan {e14 disiagakan} di pangkalan selatan, meskipun [m31:IND.GOV New Delhi] belum memastikan. Pada 1988 [m32=m3 India] pernah {e15 mengirim} [m46:IND.MIL 1.600 serdadu] untuk menggagalkan kudeta terhadap [m33=m22 Gayoom].
[m34:CHN.GOV Tiongkok] {e16 mengimbau} pihak luar tidak campur tangan. Desember lalu [m35=m34 Beijing] dan [m36=m16 Male] {e17 meneken} perjanjian perdagangan bebas, dan [m37:MDV.GOV tiga utusan Yameen] pekan ini {e18 dikirim} ke Tiongkok, Arab Saudi, dan Pakistan. Nama India tidak ada dalam daftar.
[m44=m16 Maladewa] keluar dari [m38:COMMONWEALTH Persemakmuran] pada 2016. [m39=m17 Yameen] memimpin [m40:MDV.PTY Partai Progresif]. (AFP/X-11)
e1 m1 > m20,m21 COERCE actual 2018-02-06/day mode=arrest ctx=legal,pro_autocracy again
e2 m2 > m3 REQUEST requested 2018-02-06/day mode=assist ctx=military again
e3 m6 > m7 REQUEST requested 2018-02-06/day mode=assist ctx=military,diplomatic
e4 m10,m11 > m12 REQUEST requested 2018-02-07/none mode=assist ctx=economic
e5 m14 > m15 CONCEDE actual 2018-02-01/day ctx=legal
e6 m14 > m16 REQUEST requested 2018-02-01/day mode=yield ctx=legal
e7 m17 > m14 REJECT actual 2018-02-07/none mode=yield ctx=legal
e8 m18 > m28 COERCE actual 2018-02-05/day mode=martial-law ctx=executive,pro_autocracy
e9 m19 > m14 COERCE actual 2018-02-06/day mode=seize ctx=legal,military
e10 m19 > m20,m21 COERCE actual 2018-02-06/day mode=arrest ctx=legal,pro_autocracy
e11 m23 > m22 COERCE actual 2018-02-05/day mode=arrest ctx=repression
e12 m25 > m16 CONCEDE actual 2018-02-06/day ctx=legal
e13 m27 > m28 COERCE denied 2018-02-07/none mode=restrict ctx=rights_freedoms
e14 m30 > m16 MOBILIZE actual 2018-02-07/none mode=troops ctx=military
e15 m32 > m33 AID actual 1988-01-01/year ctx=military bg
e16 m34 > m3 REQUEST requested 2018-02-07/none mode=yield ctx=diplomatic
e17 m35 > m36 SUPPORT actual 2017-12-01/month ctx=economic bg
e18 m37 > m34 CONSULT actual 2018-02-05/week mode=visit ctx=diplomatic
q1 m8 direct cue=tulis
q2 m22 direct cue=katanya
q3 m26 indirect cue=Menurutnya
rel m39 leads m40

### Gatra 2006-03-30 article
= Suaka Empat Puluh Dua: Kangguru Menyepak, Garuda Mematuk
"<<q1 Ini sikap tidak bersahabat, titik>>," ujar [m1:IDN.GOV Menteri Luar Negeri Hassan Wirajuda] dengan rahang mengeras. Pekan lalu itu juga, Jumat (24/3), [m2=m1 ia] {e1 memanggil pulang} [m3:IDN.GOV Duta Besar Hamzah Thayeb] dari [m4:@AUS Canberra].
Pangkal soalnya 42 lembar visa. Sehari sebelumnya, [m5:AUS.GOV Departemen Imigrasi Australia] {e2 memberikan} visa perlindungan sementara kepada [m6:IDN.REF 42 warga Papua] yang Januari silam mendarat di [m7:@AUS Cape York] dengan perahu bercadik. Tinggal satu orang, [m8:IDN.REF David Wainggai], yang masih diperiksa.
Padahal [m9:IDN.GOV Presiden Susilo Bambang Yudhoyono] sendiri sudah {e3 menelepon} [m10:AUS.GOV Perdana Menteri John Howard], {e4 meminta} [m39=m6 mereka] dipulangkan dan {e5 menjamin} tidak seorang pun akan dituntut.
[m11=m10 Howard] berdalih keputusan itu di tangan birokrat. [m34=m10 Ia] {e6 menegaskan} [m12=m5 negaranya] tetap mengakui kedaulatan [m13=m9 Indonesia] atas Papua. "<<q2 [m14=m10 Kami] tidak mendukung gerakan merdeka mana pun>>," katanya di radio.
Di sini, [m15:IDN.LEG Ketua DPR Agung Laksono] {e7 mendesak} peninjauan kembali kerja sama [m42=m9+m5 kedua negara] dalam mencegat imigran gelap. [m16=m15 Politisi] [m17:IDN.PTY Golkar] itu menyebut <<q3 ada pulau-pulau yang bisa dibiarkan longgar>>. Ancaman terselubung? "<<q4 Terserah menafsirkan>>," sahutnya.
[m18:IDN.MIL Panglima TNI Marsekal Djoko Suyanto] tidak ikut bermain kata. [m19=m18 Ia] memastikan patroli bersama dengan [m20:AUS.MIL angkatan laut Australia] tetap {e8 berjalan}, tetapi [m21:IDN.MIL tiga kapal tambahan] {e9 digeser} ke Merauke.
Gelombang marah sampai ke jalan. [m22:IDN.CVL Massa Barisan Merah Putih] {e10 berunjuk rasa} di depan [m23:AUS.GOV Kedutaan Besar Australia], Senin; [m24:IDN.CVL anggota Front Pembela Islam] {e11 melempar} telur busuk. [m25:IDN.COP Polisi] {e12 mengerahkan} dua kompi.
Di Papua sendiri, suasananya belum dingin. [m26:IDN.COP Polda Papua] sejak 16 Maret {e13 menyisir} asrama [m35:IDN.EDU mahasiswa] di [m27:@IDN Abepura] dan {e14 menahan} 57 orang setelah [m36:IDN.COP lima aparat] {e15 tewas} dikeroyok [m28:IDN.EDU demonstran] antitambang Freeport. [m29:IDN.COP Kapolda Inspektur Jenderal Tommy Yacobus] membantah [m37=m26 anak buahnya] {e16 menyiksa} [m40=m35 tahanan].
[m30:AUS.OPP Senator Bob Brown], pemimpin [m31:AUS.OPP Partai Hijau], malah {e17 memuji} keberanian birokrat imigrasi dan {e18 meminta} [m38=m10 Howard] menolak tekanan [m32=m9 Jakarta].
Pulau Christmas kini menampung [m41=m6 mereka] sebelum dipindahkan ke [m33:@AUS Melbourne].
e1 m2 > m5 SANCTION actual 2006-03-24/day mode=withdraw ctx=diplomatic,asylum
e2 m5 > m6 AID actual 2006-03-23/day ctx=asylum
e3 m9 > m10 CONSULT actual 2006-03-30/none mode=phone ctx=diplomatic,asylum bg
e4 m9 > m10 REQUEST requested 2006-03-30/none mode=yield ctx=asylum bg
e5 m9 > m6 AGREE planned 2006-03-30/none ctx=asylum,legal bg
e6 m34 > m13 SUPPORT actual 2006-03-30/none ctx=territory,diplomatic
e7 m15 > m9 REQUEST requested 2006-03-30/none mode=change ctx=migration
e8 m18 > m20 COOPERATE actual 2006-03-30/none ctx=military
e9 m21 > m5 MOBILIZE actual 2006-03-30/none mode=weapons ctx=military
e10 m22 > m23 PROTEST actual 2006-03-27/day mode=demo ctx=asylum
e11 m24 > m23 PROTEST actual 2006-03-27/day mode=riot ctx=asylum
e12 m25 > m22,m24 MOBILIZE actual 2006-03-27/day mode=police
e13 m26 > m35 COERCE actual 2006-03-16/day mode=seize ctx=repression bg
e14 m26 > m35 COERCE actual 2006-03-16/day mode=arrest ctx=repression bg
e15 m28 > m36 ASSAULT actual 2006-03-16/day mode=beat bg
e16 m37 > m35 ASSAULT denied 2006-03-30/none mode=torture ctx=human_rights
e17 m30 > m5 SUPPORT actual 2006-03-30/none ctx=asylum
e18 m30 > m38 REQUEST requested 2006-03-30/none mode=change ctx=asylum
q1 m1 direct cue=ujar
q2 m11 direct cue=katanya
q3 m16 indirect cue=menyebut
q4 m16 direct cue=sahutnya
rel m16 member_of m17
rel m30 leads m31

### Okezone 2023-08-18 article
= [m1:ARM.GOV Armenia] Mengadu ke [m2:UN PBB]: 120 Ribu Orang Kelaparan di Balik Blokade [m3:AZE.GOV Azerbaijan]
~byline Susi Ratnawati, Jurnalis
~date_line Jum'at 18 Agustus 2023 04:11 WIB
[m4:@USA NEW YORK] - Satu roti untuk dua hari. Begitulah gambaran yang dibawa [m5:ARM.GOV Menteri Luar Negeri Armenia Ararat Mirzoyan] ke meja [m6:UN Dewan Keamanan PBB], Rabu (16/8/2023).
"<<q1 Kelaparan dijadikan senjata, dan [m7=m6 Dewan] ini tahu siapa yang memegangnya>>," kata [m8=m5 Mirzoyan]. [m35=m5 Ia] {e1 menuntut} jalur darat Lachin dibuka tanpa syarat.
Jalan sepanjang 65 kilometer itu satu-satunya penghubung [m39=m1 Armenia] dengan [m9:ARTSAKH.PRE Nagorno-Karabakh]. Sejak Desember tahun lalu, [m10:AZE.CVL warga Azerbaijan yang mengaku aktivis lingkungan] {e2 memalangnya}. Pada 23 April [m11:AZE.MIL penjaga perbatasan Baku] {e3 mendirikan} pos pemeriksaan, dan sejak 15 Juni {e4 menghentikan} semua truk, termasuk kiriman [m12:ICRC Palang Merah Internasional (ICRC)].
[m13:AZE.GOV Duta Besar Azerbaijan Yashar Aliyev] membantah ada {e5 blokade}. Di podium [m14=m13 ia] memperlihatkan foto kue pengantin. "<<q2 Inikah wajah orang lapar?>>" tanyanya.
Menurut [m15=m13 Aliyev], [m16=m3 negerinya] {e6 menawarkan} jalan lain lewat [m17:@AZE Aghdam]. [m18:ARTSAKH.PRE Pemerintah di Stepanakert], yang dipimpin [m19:ARTSAKH.PRE Arayik Harutyunyan] dan tak diakui satu negara pun, {e7 menampik} tawaran tersebut karena takut dipaksa berintegrasi.
Pada 29 Juli, [m20:AZE.MIL petugas pos] {e8 menangkap} [m21:ARTSAKH.CVL Vagif Khachatryan], pasien jantung yang sedang dibawa ICRC ke Yerevan. [m22=m12 Organisasi itu] {e9 meminta} akses untuk menjenguknya dan {e10 memperolehnya} dua hari kemudian.
Lalu [m23:RUS.MIL pasukan perdamaian Rusia] ke mana? [m24=m23 Dua ribu serdadu itu] {e11 ditempatkan} pada November 2020 untuk menjaga koridor. [m25:ARM.GOV Perdana Menteri Nikol Pashinyan] {e12 menyalahkan} [m26:RUS.GOV Moskow] yang berdiam diri. [m27:RUS.GOV Juru bicara Kremlin Dmitry Peskov] {e13 menolak} kritik tersebut.
[m36=m1 Armenia], walau anggota [m28:CSTO Organisasi Traktat Keamanan Kolektif (CSTO)], Januari lalu {e14 membatalkan} latihan militer aliansi itu di wilayahnya. Sebaliknya, [m29:ARM.MIL prajuritnya] bulan depan {e15 akan berlatih} dengan [m30:USA.MIL tentara Amerika Serikat].
[m31:FRA.GOV Prancis] {e16 menjanjikan} rancangan resolusi. [m32:TUR.GOV Turki], sekutu terdekat [m38=m3 Baku], {e17 membela} hak [m33=m3 Azerbaijan] memeriksa kendaraan. [m34:USA.GOV Duta Besar AS Linda Thomas-Greenfield] {e18 mendesak} [m37=m3 Baku] membuka jalan.
Rapat itu berakhir tanpa keputusan.
e1 m35 > m3 REQUEST requested 2023-08-16/day mode=yield ctx=territory,human_security
e2 m10 > m9 PROTEST actual 2022-12-01/month mode=obstruct ctx=territory bg
e3 m11 > m9 COERCE actual 2023-04-23/day mode=restrict ctx=territory bg
e4 m11 > m9,m12 COERCE actual 2023-06-15/day mode=restrict ctx=territory,human_security bg
e5 m3 > m9 COERCE denied 2023-08-16/day mode=restrict ctx=territory
e6 m16 > m18 AGREE planned 2023-08-16/day ctx=territory said=m15
e7 m18 > m16 REJECT actual 2023-08-18/none mode=assist ctx=territory
e8 m20 > m21 COERCE actual 2023-07-29/day mode=arrest ctx=legal bg
e9 m22 > m3 REQUEST requested 2023-07-29/day mode=assist ctx=human_rights bg
e10 m3 > m22 RETREAT actual 2023-07-31/day mode=access ctx=human_rights bg
e11 m24 > m9 AID actual 2020-11-01/month ctx=peacekeeping,military bg
e12 m25 > m26 ACCUSE actual 2023-08-18/none mode=disapprove ctx=peacekeeping
e13 m27 > m25 REJECT actual 2023-08-18/none ctx=peacekeeping
e14 m36 > m28 SANCTION actual 2023-01-01/month mode=discontinue ctx=military bg
e15 m29 > m30 COOPERATE planned 2023-09-01/month ctx=military
e16 m31 > m1 AGREE planned 2023-08-18/none ctx=diplomatic
e17 m32 > m33 SUPPORT actual 2023-08-18/none ctx=territory
e18 m34 > m37 REQUEST requested 2023-08-16/day mode=yield ctx=territory,human_security
q1 m8 direct cue=kata
q2 m14 direct cue=tanyanya
rel m19 leads m18
rel m36 member_of m28
rel m32 ally_of m38

### Lampung Post 2020-10-08 article
= Bus [m27=m4 Buruh] {e1 Dicegat} di [m28:@IDN Bakauheni], [m29:IDN.COP Kapolda]: Takut Covid
[m1:@IDN BANDAR LAMPUNG] -- [m2:IDN.COP Kapolda Lampung Irjen Purwadi Arianto] berkukuh tidak ada hak yang dilanggar. Yang dicegah [m30=m3 anak buahnya], kata [m31=m2 dia], adalah penularan virus. "<<q1 Silakan berpendapat, tapi jangan bawa penyakit ke ibu kota>>," ujarnya di Mapolda, Rabu (7/10).
Sejak Senin malam, [m3:IDN.COP Polres Lampung Selatan] {e2 menyekat} pelabuhan dan {e3 memutar balik} 14 bus berisi [m4:IDN.LAB buruh] asal Lampung dan Sumatera Selatan yang hendak {e4 berdemonstrasi} di depan gedung [m5:IDN.LEG DPR]. [m6:IDN.LAB Tiga koordinator] {e5 diangkut} ke mapolres; sampai tadi malam dua di antaranya belum dipulangkan.
[m7:KSBSI.LAB Konfederasi Serikat Buruh Seluruh Indonesia (KSBSI)] {e6 mengecam} penyekatan itu. "<<q2 [m8=m7 Kami] dites, semua nonreaktif. Jadi yang takut siapa?>>" kata [m9:KSBSI.LAB Deni Suryawan], ketua [m34=m7 KSBSI Lampung].
[m10=m9 Deni] {e7 mengancam} melapor ke [m11:IDN.JUD Komnas HAM] kalau [m32=m6 rekannya] tidak keluar sebelum Jumat.
Undang-Undang Cipta Kerja disahkan [m33=m5 DPR] pada Senin (5/10). Sehari kemudian mogok nasional {e8 dimulai}; di kawasan industri Tanjungbintang [m12:IDN.LAB 6.000 pekerja] ikut serta. [m13:IDN.BUS Ketua Apindo Lampung Ary Meizari Alfian] {e9 meminta} [m25:IDN.BUS anggotanya] tidak memotong upah.
Di Bandar Lampung kemarin, [m14:IDN.EDU mahasiswa] {e10 berunjuk rasa} di depan kantor [m35:IDN.LEG DPRD]. Aksi rusuh menjelang magrib. Batu beterbangan, [m15:IDN.COP Brimob] {e11 menembakkan} gas air mata ke halaman masjid, dan [m36=m14 26 mahasiswa] luka.
[m16:IDN.LEG Ketua DPRD Lampung Mingrum Gumay], politikus [m17:IDN.PTY PDIP], akhirnya {e12 menemui} [m26=m14 mereka] dan {e13 menyanggupi} meneruskan tuntutan ke [m37=m5 Senayan]. [m18:IDN.OPP Fraksi Demokrat dan PKS] sejak awal {e14 menolak} undang-undang itu.
[m19:IDN.GOV Gubernur Arinal Djunaidi] {e15 berpesan} lewat video agar [m20:IDN.EDU rektor-rektor] memulangkan [m38=m14 mahasiswanya]. [m21:IDN.EDU Rektor Unila Karomani] {e16 menolak} menghukum peserta aksi.
[m22:IDN.CVL LBH Bandar Lampung] menampung pengaduan keluarga. Direkturnya, [m23:IDN.CVL Chandra Muliawan], mencatat <<q3 sedikitnya 242 orang ditangkap di seluruh provinsi, separuhnya pelajar>>. [m24:IDN.COP Kabid Humas Kombes Zahwani Pandra] membantah angka itu. (TIM/R5)
e1 m3 > m27 COERCE actual 2020-10-05/day mode=restrict ctx=rights_freedoms,repression again
e2 m3 > m4 COERCE actual 2020-10-05/day mode=restrict ctx=rights_freedoms
e3 m3 > m4 COERCE actual 2020-10-05/day mode=restrict ctx=rights_freedoms,repression
e4 m4 > m5 PROTEST planned 2020-10-08/none mode=demo ctx=economic,legislative
e5 m3 > m6 COERCE actual 2020-10-08/none mode=arrest ctx=repression
e6 m7 > m3 ACCUSE actual 2020-10-08/none mode=disapprove ctx=rights_freedoms
e7 m10 > m3 THREATEN threatened 2020-10-08/none ctx=legal
e8 m12 > m5 PROTEST actual 2020-10-06/day mode=strike ctx=economic
e9 m13 > m25 REQUEST requested 2020-10-08/none mode=change ctx=economic
e10 m14 > m35 PROTEST actual 2020-10-07/day mode=demo ctx=economic
e11 m15 > m14 ASSAULT actual 2020-10-07/day mode=crowd-control ctx=repression
e12 m16 > m26 CONSULT actual 2020-10-07/day ctx=legislative
e13 m16 > m26 CONCEDE actual 2020-10-07/day ctx=legislative
e14 m18 > m5 REJECT actual 2020-10-08/none ctx=legislative bg
e15 m19 > m20 REQUEST requested 2020-10-08/none mode=yield ctx=education
e16 m21 > m19 REJECT actual 2020-10-08/none mode=yield ctx=education
q1 m2 direct cue=ujarnya
q2 m9 direct cue=kata
q3 m23 indirect cue=mencatat
rel m9 leads m34
rel m16 member_of m17
rel m23 leads m22
