### DW Indonesia 2016-10-26 article
= [m1:ZAF.GOV Afrika Selatan] Tinggalkan Den Haag, [m2:GMB.GOV Gambia] {e12 Menyusul}
~date_line 26.10.2016
~byline ap/vlz (dpa, afp)
Ada yang berubah dalam sepekan ini bagi [m3:ICC Mahkamah Pidana Internasional]. Lembaga yang beranggotakan 124 negara itu kehilangan tiga di antaranya, semuanya di Afrika.
Yang pertama [m4:BDI.GOV Burundi]. Presidennya {e1 menandatangani} undang-undang penarikan diri pada 18 Oktober, enam bulan setelah [m5:ICC jaksa Fatou Bensouda] {e2 membuka} pemeriksaan pendahuluan atas pembunuhan di Bujumbura.
Tiga hari kemudian giliran Pretoria. [m6:ZAF.GOV Menteri Kehakiman Michael Masutha] {e3 mengumumkan} bahwa surat resmi sudah dikirim ke [m7:UN New York]. Menurut [m8=m6 dia], <<q1 kewajiban menangkap kepala negara bertabrakan dengan undang-undang kekebalan diplomatik>>.
Semua tahu siapa kepala negara itu. Juni tahun lalu [m9:SDN.GOV Presiden Sudan Omar al-Bashir], yang {e4 diburu} mahkamah sejak 2009, menghadiri pertemuan [m10:AU Uni Afrika] di [m11:@ZAF Johannesburg]. Pengadilan setempat {e5 memerintahkan} agar ia dicegah pergi; pesawatnya tetap lepas landas.
"<<q2 Ini penghinaan terhadap korban kejahatan>>," kata [m12:ZAF.OPP James Selfe] dari [m13:ZAF.OPP Aliansi Demokratik]. Partainya sudah {e6 menggugat} keputusan itu ke [m14:ZAF.JUD Mahkamah Konstitusi], karena parlemen tidak dilibatkan.
Selasa malam datang kabar dari [m15:@GMB Banjul]. [m16:GMB.GOV Menteri Penerangan Sheriff Bojang], di televisi, {e7 menyebut} singkatan ICC sebagai "<<q3 International Caucasian Court>>" yang hanya memburu orang kulit hitam. Ironis, sebab sang jaksa bekas menteri kehakiman di sana.
[m17:SEN.GOV Sidiki Kaba], menteri kehakiman Senegal yang mengetuai [m18:ICC Majelis Negara Pihak], {e8 memohon} ketiganya berpikir ulang. "<<q4 Jangan pergi>>," ujarnya di Dakar, Senin (24/10).
[m19:BWA.GOV Botswana] {e9 menyatakan} penyesalan atas langkah tetangganya dan menegaskan tetap menjadi anggota. [m20:KEN.GOV Kenya], yang presiden dan wakilnya pernah didakwa, belum mengambil sikap; [m21:NAM.GOV Namibia] menimbang hal serupa.
Tidak semua anggota Uni Afrika sejalan. Pada pertemuan di Kigali bulan Juli, [m22:NGA.GOV Nigeria], [m23:CIV.GOV Pantai Gading], dan [m24:TUN.GOV Tunisia] {e10 menolak} usul penarikan massal.
[m29=m5 Bensouda] pernah membantah bahwa kantornya {e11 memilih} sasaran menurut warna kulit. Kini ia memeriksa perang 2008 di [m25:@GEO Georgia], kasus pertama di luar benua itu.
[m26:USA.GOV Amerika Serikat], [m27:RUS.GOV Rusia], dan [m28:CHN.GOV Cina] tidak pernah bergabung.
Keluarnya sebuah negara berlaku setahun setelah surat diterima.
e1 m4 > m3 SANCTION actual 2016-10-18/day mode=withdraw ctx=legal
e2 m5 > m4 ACCUSE actual 2016-04-01/month mode=investigate ctx=human_rights,legal bg
e3 m6 > m3 SANCTION actual 2016-10-21/day mode=withdraw ctx=legal
e4 m3 > m9 ACCUSE actual 2009-01-01/year mode=allege ctx=legal,human_rights bg
e5 m1 > m9 COERCE actual 2015-06-01/month mode=restrict ctx=legal bg
e6 m13 > m1 ACCUSE actual 2016-10-26/none mode=allege ctx=legal
e7 m16 > m3 ACCUSE actual 2016-10-25/day mode=disapprove ctx=legal,religion_ethnicity
e8 m17 > m1,m2,m4 REQUEST requested 2016-10-24/day mode=change ctx=legal
e9 m19 > m1 ACCUSE actual 2016-10-26/none mode=disapprove ctx=legal
e10 m22,m23,m24 > m10 REJECT actual 2016-07-01/month ctx=legal bg
e11 m5 > m4 ACCUSE denied 2016-10-26/none ctx=legal,religion_ethnicity bg
e12 m2 > m3 SANCTION actual 2016-10-25/day mode=withdraw ctx=legal
q1 m8 indirect cue=Menurut
q2 m12 direct cue=kata
q3 m16 mixed cue=menyebut
q4 m17 direct cue=ujarnya
rel m12 member_of m13
rel m17 leads m18
rel m19 member_of m3
rel m22 member_of m10
rel m23 member_of m10
rel m24 member_of m10

### Surya 2007-05-31 article
= Korban Lapindo Blokir Tol, Gus Ipul: [m1:IDN.CVL Mereka] Tidak Salah
[m2:@IDN SIDOARJO, SURYA] - Macet 11 kilometer. Itulah hasil {e1 pemblokiran} jalan tol Porong-Gempol oleh [m3:IDN.CVL korban lumpur dari Perumtas I], Rabu (30/5).
[m4=m3 Mereka] membentangkan tikar di aspal. Ada yang masak mi.
"<<q1 Dibayar tunai, kita minggir. Tidak dibayar, ya di sini sampai kiamat>>," kata [m5:IDN.CVL Sumitro], koordinator warga.
Yang ditagih uang muka 20 persen dari [m6:IDN.BUS PT Minarak Lapindo Jaya]. Perusahaan itu dibentuk [m7:IDN.BUS Lapindo Brantas] khusus untuk membayar.
Vice President Minarak, [m8:IDN.BUS Andi Darussalam Tabusalla], minta maklum. "<<q2 Sertifikatnya banyak yang dobel. [m9=m6 Kami] {e2 tidak mau} salah bayar>>," ujarnya.
[m10=m5 Sumitro] menyebut alasan itu {e3 akal-akalan}.
Menjelang siang, [m11:IDN.COP dua SSK Brimob Polda Jatim] {e4 merangsek}. Tikar digulung, wajan ditendang. Seorang ibu, Kasiatun (51), {e5 terinjak} hingga patah tangan.
[m12:IDN.COP Kapolwil Surabaya Kombes Anang Iskandar] menyesalkan, tapi tidak minta maaf. "<<q3 Sudah diimbau lima kali. Jalan negara kok dipakai masak>>," tandasnya.
Sembilan orang {e6 diangkut}, termasuk [m22=m5 Sumitro]. Sorenya [m13:IDN.GOV Bupati Win Hendrarso] {e7 menjamin} pembebasan mereka dan pukul tujuh malam semua {e8 pulang}.
Sementara itu, [m14:IDN.GOV Menteri Percepatan Pembangunan Daerah Tertinggal Saifullah Yusuf] mengaku paham kemarahan warga. "<<q4 Mereka tidak salah. Yang lambat itu yang bayar>>," {e9 sindirnya} dari Jakarta.
Ucapan [m15=m14 Gus Ipul] bikin gerah. [m16:IDN.GOV Menko Kesra Aburizal Bakrie], yang keluarganya memiliki saham Lapindo, {e10 minta} koleganya tidak memanaskan suasana.
[m17:IDN.GOV Presiden SBY] akhir bulan ini berencana {e11 berkantor} di Sidoarjo tiga hari. Pada bulan Februari, rombongan warga {e12 diterima}nya di [m18:@IDN Istana], dan saat itulah terbit janji 20 persen.
"<<q5 Presiden janji, anak buah sembunyi>>," kata [m19:IDN.LEG Djoko Edhi Abdurrahman], mantan anggota DPR.
[m20:WALHI.CVL Walhi] tetap pada gugatannya. Sidang di [m21:IDN.JUD PN Jakarta Selatan] berlanjut 12 Juni.
Semburan memasuki hari ke-366. (st2/sda)
e1 m3 > m6 PROTEST actual 2007-05-30/day mode=obstruct ctx=disasters,environment
e2 m9 > m3 REJECT actual 2007-05-31/none mode=yield ctx=disasters,economic
e3 m10 > m8 ACCUSE actual 2007-05-30/day mode=disapprove ctx=disasters
e4 m11 > m3 ASSAULT actual 2007-05-30/day mode=crowd-control ctx=repression
e5 m11 > m3 ASSAULT actual 2007-05-30/day mode=crowd-control ctx=repression again
e6 m11 > m3 COERCE actual 2007-05-30/day mode=arrest ctx=repression
e7 m13 > m3 CONCEDE planned 2007-05-30/day mode=release
e8 m11 > m3 RETREAT actual 2007-05-30/day mode=release ctx=repression
e9 m14 > m6 ACCUSE actual 2007-05-31/none mode=disapprove ctx=disasters
e10 m16 > m15 REQUEST requested 2007-05-31/none mode=change ctx=executive
e11 m17 > m3 CONSULT planned 2007-05-31/none mode=visit ctx=disasters
e12 m17 > m3 CONSULT actual 2007-02-01/month ctx=disasters bg
q1 m5 direct cue=kata
q2 m8 direct cue=ujarnya
q3 m12 direct cue=tandasnya
q4 m14 direct cue=sindirnya
q5 m19 direct cue=kata
rel m6 part_of m7

### Kompas 2011-08-27 article
= Oposisi Libya di Tripoli, [m1:DZA.GOV Aljazair] Enggan Membuka Pintu
~byline Oleh Musthafa Abd Rahman dari Kairo
~caption Pejuang menembak ke udara di Lapangan Martir, Tripoli. (AFP)
Enam hari sesudah [m2:LBY.REB pejuang oposisi] {e1 menduduki} Bab al-Aziziya, pertanyaan yang paling sering terdengar di [m3:@LBY Tripoli] ialah ke mana [m4:LBY.GOV Moammar Khadafy] pergi.
[m5:NTC.REB Mustafa Abdul Jalil], yang mengetuai [m6:NTC.REB Dewan Transisi Nasional (NTC)], menjanjikan 1,3 juta dollar AS bagi siapa pun yang menyerahkannya. [m7=m5 Mantan menteri kehakiman itu] juga {e2 menawarkan} pengampunan kepada orang dekat sang kolonel yang mau berkhianat.
Jawaban datang lewat rekaman suara yang disiarkan [m8:SYR.MED Arrai TV] dari Damaskus. "<<q1 Jangan biarkan Tripoli untuk tikus-tikus. Bunuh [m9=m2 mereka]>>," {e3 seru} suara yang diyakini milik [m26=m4 Khadafy] itu kepada [m10:LBY.CVL para kabilah].
Di [m11:@LBY Sirte], kota kelahirannya, perundingan antara [m27=m6 NTC] dan tetua kabilah belum membuahkan hasil. [m12:NATO NATO] {e4 membom} sebuah bunker di kota itu, Jumat dini hari; pesawatnya, menurut [m13:GBR.MIL Kementerian Pertahanan Inggris], Tornado dari Norfolk.
Uang menjadi soal lain. Setelah sepekan tarik ulur, [m14:ZAF.GOV Afrika Selatan] {e5 mencabut} keberatannya, dan [m15:UN Komite Sanksi Dewan Keamanan PBB] {e6 mencairkan} 1,5 miliar dollar AS di bank-bank [m16:USA.GOV Amerika Serikat]. Separuhnya lewat badan bantuan, bukan [m28=m6 NTC].
"<<q2 Kami tidak mau mendahului Uni Afrika>>," ujar [m17:ZAF.GOV Wakil Presiden Kgalema Motlanthe] menjelaskan penolakan semula.
[m18:AU Uni Afrika] sendiri pada Jumat, dalam sidang di Addis Ababa, tetap {e7 tidak mengakui} [m29=m6 NTC]. [m19:ZAF.GOV Presiden Jacob Zuma] {e8 menuduh} [m30=m12 NATO] menghalangi misi perdamaian yang dia pimpin bulan April. Namun, dua puluh negara anggotanya, antara lain [m20:NGA.GOV Nigeria] dan [m21:ETH.GOV Etiopia], sudah mengakui pemerintahan baru itu sendiri-sendiri.
Aljazair belum. Negeri yang berbatasan hampir 1.000 kilometer dengan Libya itu {e9 menolak} permintaan [m31=m6 NTC] untuk menyerahkan gedung kedutaan di Algiers, yang pada Minggu lalu {e10 diserbu} [m22:LBY.CVL mahasiswa Libya] guna mengganti bendera.
[m23:DZA.GOV Menteri Luar Negeri Mourad Medelci] membantah tuduhan bahwa negaranya {e11 mengirim} tentara bayaran. [m32=m6 NTC], katanya, harus membuktikan atau {e12 meminta maaf}.
[m25:ARABLEAGUE Liga Arab] sudah memulihkan kursi [m24:LBY.GOV Libya]. Kursi itu {e13 dibekukan} pada 22 Februari.
e1 m2 > m4 ASSAULT actual 2011-08-21/day ctx=military,territory bg
e2 m7 > m4 CONCEDE hypothetical 2011-08-27/none ctx=military
e3 m4 > m10 REQUEST requested 2011-08-27/none mode=assist ctx=military
e4 m12 > m4 ASSAULT actual 2011-08-26/day mode=aerial ctx=military
e5 m14 > m6 CONCEDE actual 2011-08-27/none ctx=economic,diplomatic
e6 m15 > m6 CONCEDE actual 2011-08-27/none ctx=economic
e7 m18 > m6 REJECT actual 2011-08-26/day ctx=diplomatic
e8 m19 > m12 ACCUSE actual 2011-08-26/day mode=allege ctx=diplomatic,military
e9 m1 > m6 REJECT actual 2011-08-27/none mode=yield ctx=diplomatic
e10 m22 > m1 PROTEST actual 2011-08-21/day mode=riot ctx=diplomatic
e11 m1 > m4 AID denied 2011-08-27/none mode=troops ctx=military said=m23
e12 m23 > m6 REQUEST requested 2011-08-27/none mode=change ctx=diplomatic
e13 m25 > m24 SANCTION actual 2011-02-22/day mode=discontinue ctx=diplomatic bg
q1 m4 direct cue=seru
q2 m17 direct cue=ujar
rel m5 leads m6
rel m20 member_of m18
rel m21 member_of m18
rel m20 recognises m6
rel m21 recognises m6

### Viva 2021-09-14 article none
= Resep Bertahan Pemilik Warteg: Jangan Utang, Jangan Gengsi
~date_line Selasa, 14 September 2021 - 10:05 WIB
~byline Oleh : Diza Liane Sahputri
VIVA – Kompor di dapur [m1:? Warsinah] menyala sejak pukul tiga pagi. Sudah 22 tahun begitu.
Perempuan asal [m2:@IDN Tegal] itu punya dua warung di [m3:@IDN Pasar Minggu]. Waktu pandemi datang, tinggal satu.
"<<q1 Resepnya cuma dua. Jangan utang, jangan gengsi>>," ujar [m4=m1 dia] sambil mengiris tempe.
Anaknya, [m5:? Rizki], mengurus pesanan daring. Dulu [m6=m5 ia] kerja di hotel.
"<<q2 [m7=m5 Saya] malu awalnya. Sekarang malah betah>>," kata [m8=m5 Rizki].
~advert Gulir ke bawah
Ketua [m9:IDN.BUS Koperasi Warteg Nusantara], [m10:IDN.BUS Mukroni], mencatat <<q3 20 ribu warteg tutup di Jabodetabek selama dua tahun>>. Sebagian pemiliknya pulang kampung.
[m11:IDN.GOV Kementerian Koperasi] punya angka lain, tapi arahnya sama: turun.
Makanan yang paling laku? Orek tempe dan telur balado, bukan ayam. Ayam mahal.
Warsinah tidak pernah menaikkan harga lebih dari seribu rupiah. Pelanggannya, sopir bajaj dan satpam, hafal betul.
"<<q4 Kalau mahal, [m12=m13 mereka] masak sendiri>>," katanya tertawa. Maksudnya [m13:? para pelanggan] tadi.
Bulan depan ia ingin membuka lagi warung kedua. Tempatnya sudah ada, dekat [m14:@IDN Stasiun Tanjung Barat].
q1 m4 direct cue=ujar
q2 m8 direct cue=kata
q3 m10 indirect cue=mencatat
q4 m1 direct cue=katanya
rel m10 leads m9
