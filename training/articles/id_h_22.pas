### Surabaya Post 2008-05-28 article
= [m1=m7 Muhaimin] Lawan Paman Sendiri
[m2:@IDN SURABAYA] - Dua kantor, dua papan nama, satu lambang. Begitulah wajah [m3:IDN.PTY Partai Kebangkitan Bangsa] sejak April, dan dua-duanya kemarin mendatangi tempat yang sama.
Tempat itu gedung [m4:IDN.GOV Komisi Pemilihan Umum]. Rombongan pertama, utusan [m5:IDN.ELI KH Abdurrahman Wahid], {e1 menyerahkan} susunan pengurus hasil muktamar [m6:@IDN Parung]. Sejam kemudian tiba [m7:IDN.PTY Muhaimin Iskandar] membawa hasil muktamar [m8:@IDN Ancol].
"<<q1 [m9=m7 Saya] keponakan beliau, tetapi partai ada aturannya>>," kata [m10=m7 Wakil Ketua DPR itu], Selasa (27/5).
Semua pangkal perkara ada pada rapat 5 April. Saat itu [m11=m5 Gus Dur], ketua dewan syura, {e2 memecat} [m12=m7 sang keponakan] karena dituduh main mata dengan [m13:IDN.GOV Presiden Yudhoyono]. Tuduhan tersebut {e3 ditolak} pada hari itu juga.
[m14:IDN.PTY Lukman Edy], Menteri Pembangunan Daerah Tertinggal, berdiri di pihak [m15=m7 Muhaimin], sedangkan [m16:IDN.PTY Yenny Wahid], putri [m17=m5 Gus Dur] yang menjabat sekretaris jenderal kubu Parung, {e4 menyebutnya} kacang lupa kulit.
Perkara telah masuk [m18:IDN.JUD Pengadilan Negeri Jakarta Selatan]. Gugatan [m19=m7 Muhaimin] terhadap [m20=m5 pamannya] {e5 didaftarkan} dua pekan silam; putusan {e6 diperkirakan} keluar pertengahan Juni.
Di Jawa Timur, kiai terbelah pula. [m21:IDN.PTY Choirul Anam] lebih dulu {e7 mendirikan} [m22:IDN.PTY Partai Kebangkitan Nasional Ulama] pada 21 November 2006 dan kini memimpinnya. [m23=m21 Cak Anam] {e8 mengajak} kedua kubu pindah rumah saja.
[m24:NU.REL Hasyim Muzadi], ketua umum [m25:NU.REL PBNU], {e9 menyatakan} organisasinya tidak akan menengahi. Alasannya, [m26=m25 NU] bukan bagian partai mana pun.
[m27:IDN.GOV Menteri Hukum dan HAM Andi Mattalatta] membantah pemerintah {e10 berpihak}. "<<q2 Siapa yang sah ditentukan hakim, bukan menteri>>," elaknya.
Ribuan [m28:IDN.REL pendukung Gus Dur] dari Pasuruan berencana {e11 mengepung} kantor [m29=m4 KPU], Senin. [m30=m4 Ketua KPU Abdul Hafiz Anshary] {e12 meminta} pengamanan kepada [m31:IDN.COP Polri].
Panen tembakau di Madura mundur sebulan.
e1 m5 > m4 REQUEST requested 2008-05-27/day mode=assist ctx=election,political_institutions
e2 m11 > m12 SANCTION actual 2008-04-05/day mode=expel ctx=political_institutions bg
e3 m12 > m11 REJECT actual 2008-04-05/day ctx=political_institutions bg
e4 m16 > m14 ACCUSE actual 2008-05-28/none mode=disapprove ctx=political_institutions
e5 m19 > m20 ACCUSE actual 2008-05-12/week mode=allege ctx=legal,political_institutions
e6 m18 > m19 SUPPORT hypothetical 2008-05-28/none ctx=legal
e7 m21 > m3 REJECT actual 2006-11-21/day ctx=political_institutions bg
e8 m23 > m19 REQUEST requested 2008-05-28/none mode=change ctx=political_institutions
e9 m24 > m3 REJECT actual 2008-05-28/none ctx=political_institutions
e10 m13 > m19 SUPPORT denied 2008-05-28/none ctx=political_institutions said=m27
e11 m28 > m29 PROTEST planned 2008-06-02/day mode=obstruct ctx=election
e12 m30 > m31 REQUEST requested 2008-05-28/none mode=assist ctx=election
q1 m10 direct cue=kata
q2 m27 direct cue=elaknya
rel m21 leads m22
rel m24 leads m25
rel m16 member_of m3

### CNBC Indonesia 2026-02-18 article
= [m1=m6 Menkeu] vs [m2=m4 Bupati-Bupati]: Dana Transfer {e1 Dipotong} Lagi
~byline Arrijal Rachman, CNBC Indonesia
~date_line 18 February 2026 10:20
Jakarta, [m3:#CNBC CNBC Indonesia] - [m4:IDN.GOV Delapan belas bupati] datang naik bus. Bukan karena hemat, kata [m5=m4 mereka], melainkan supaya terlihat.
Tujuan bus itu Lapangan Banteng, kantor [m6:IDN.GOV Menteri Keuangan Purbaya Yudhi Sadewa] yang Senin lalu (16/2/2026) {e2 memangkas} dana alokasi umum triwulan kedua sebesar 12%.
[m7:IDN.GOV Asosiasi Pemerintah Kabupaten Seluruh Indonesia (Apkasi)], lewat [m8:IDN.GOV Bursah Zarnubi] yang mengetuainya, {e3 menuntut} pemotongan dibatalkan. "<<q1 Gaji guru [m9=m8 kami] ambil dari mana? Dari sumur?>>" tanyanya, Selasa.
[m10=m6 Sang bendahara negara] menemui [m11=m4 mereka] selama sejam. Hasil {e4 pertemuan} itu hanya satu: daerah dengan serapan di atas 90% {e5 akan mendapat tambahan} pada Juli.
Tak semua puas. [m12:IDN.GOV Bupati Aceh Tengah Haili Yoga], wilayahnya dilanda banjir besar akhir November, {e6 mengancam} menghentikan setoran data. Ancaman tersebut {e7 ditertawakan} [m13=m6 Purbaya] di hadapan wartawan.
Dukungan untuk para kepala daerah datang dari Senayan. [m14:IDN.PTY Rifqinizamy Karsayuda], ketua [m15:IDN.LEG Komisi II DPR] dari [m16:IDN.PTY NasDem], {e8 meminta} [m17:IDN.GOV Mendagri Tito Karnavian] menjembatani.
Yang diminta menjembatani justru {e9 menyalahkan} daerah karena mengendapkan Rp 200 triliun di bank. Bukan kali ini saja: Oktober silam [m18:IDN.GOV Gubernur Jawa Barat Dedi Mulyadi] {e10 menyangkal} angka serupa dan sampai {e11 mendatangi} [m19:IDN.GOV Bank Indonesia] untuk mencocokkan, 22 Oktober.
[m20:IDN.PTY Mukhamad Misbakhun], politikus [m21:IDN.PTY Golkar] yang memimpin [m22:IDN.LEG Komisi XI], {e12 membela} [m23=m6 menteri]. Adapun [m24:IDN.GOV Mensesneg Prasetyo Hadi] membantah [m25=m26 Istana] {e13 memerintahkan} pemotongan demi makan bergizi gratis. [m26:IDN.GOV Presiden Prabowo Subianto] tengah melawat ke Washington.
Rupiah dibuka pada Rp 16.790 per dolar AS.
e1 m1 > m7 COERCE actual 2026-02-16/day ctx=economic again
e2 m6 > m7 COERCE actual 2026-02-16/day ctx=economic
e3 m8 > m6 REQUEST requested 2026-02-17/day mode=yield ctx=economic
e4 m9 > m10 CONSULT actual 2026-02-17/day mode=visit ctx=economic
e5 m10 > m7 AGREE planned 2026-02-17/day ctx=economic
e6 m12 > m13 THREATEN threatened 2026-02-17/day ctx=economic
e7 m13 > m12 REJECT actual 2026-02-18/none ctx=economic
e8 m14 > m17 REQUEST requested 2026-02-18/none mode=assist ctx=economic
e9 m17 > m7 ACCUSE actual 2026-02-18/none mode=disapprove ctx=economic
e10 m18 > m17 REJECT actual 2025-10-01/month ctx=economic bg
e11 m18 > m19 CONSULT actual 2025-10-22/day mode=visit ctx=economic bg
e12 m20 > m23 SUPPORT actual 2026-02-18/none ctx=economic
e13 m25 > m23 REQUEST denied 2026-02-18/none ctx=economic said=m24
q1 m9 direct cue=tanyanya
rel m8 leads m7
rel m14 leads m15
rel m14 member_of m16
rel m20 leads m22
rel m20 member_of m21

### Poskota 2021-05-18 article
= Merah, Putih, Hitam, Hijau di Depan Kedubes
JAKARTA, POSKOTA.CO.ID - Truk komando itu disewa patungan. Di atasnya terbentang kain sepanjang enam belas meter berwarna bendera [m1:PSE.GOV Palestina].
[m2:KSPI.LAB Konfederasi Serikat Pekerja Indonesia] {e1 turun}, Selasa (18/5), ke depan [m3:USA.GOV Kedutaan Besar Amerika Serikat] di Medan Merdeka Selatan, bukan karena upah melainkan karena [m4:@PSE Gaza].
"<<q1 Yang memasok bomnya ada di balik pagar ini>>," teriak [m5:KSPI.LAB Said Iqbal], presidennya, {e2 menuduh} [m6=m3 Washington] merestui.
Sudah delapan hari [m7:ISR.MIL jet Israel] {e3 membombardir} [m8:PSE.CVL kawasan padat] di jalur itu. Lebih dari dua ratus orang meninggal. [m9:HAMAS.REB Hamas], yang menguasai [m10:@PSE wilayah tersebut] sejak 2007, {e4 menembakkan} ribuan roket ke arah [m11:ISR.CVL Tel Aviv].
[m12:IDN.GOV Presiden Joko Widodo] {e5 bertelepon} dengan [m13:MYS.GOV PM Malaysia Muhyiddin Yassin] pada Sabtu. Sehari sesudahnya [m14:IDN.GOV Indonesia], [m15:MYS.GOV Malaysia], dan [m16:BRN.GOV Brunei] {e6 mengecam} dalam satu pernyataan, sekaligus {e7 mendesak} [m17:UN Dewan Keamanan] bertindak. Dewan itu tiga kali {e8 gagal bersuara} lantaran keberatan satu anggotanya.
[m18:IDN.GOV Menlu Retno Marsudi] {e9 akan terbang} ke [m19:@USA New York] mengikuti sidang [m20:UN Majelis Umum] pada Kamis. [m21=m18 Ia] membantah laporan media Israel bahwa [m22=m14 Jakarta] {e10 menjajaki} hubungan resmi pada masa Trump.
Di Senayan, [m23:IDN.PTY Fadli Zon], ketua [m24:IDN.LEG Badan Kerja Sama Antar-Parlemen], {e11 mengusulkan} dana lima ratus miliar. [m25=m23 Politikus] [m26:IDN.PTY Gerindra] tersebut juga {e12 menyumbang} sebulan gajinya.
[m27:MUI.REL MUI], [m28:MUHAMMADIYAH.REL Muhammadiyah], dan [m29:PGI.REL PGI] {e13 menggalang} sumbangan bersama. Ketua umum organisasi yang disebut terakhir, [m30:PGI.REL Gomar Gultom], mengatakan <<q2 ini bukan perang agama>>.
[m31=m32 Polisi] {e14 mengawal} dengan 400 orang dan membagikan masker. [m32:IDN.COP Petugas] sempat {e15 meminta} [m33=m2 massa] bubar karena melebihi lima puluh orang.
e1 m2 > m3 PROTEST actual 2021-05-18/day mode=demo ctx=military,human_rights
e2 m5 > m6 ACCUSE actual 2021-05-18/day mode=allege ctx=military
e3 m7 > m8 ASSAULT actual 2021-05-10/day mode=aerial ctx=military
e4 m9 > m11 ASSAULT actual 2021-05-10/day mode=aerial ctx=military
e5 m12 > m13 CONSULT actual 2021-05-15/day mode=phone ctx=diplomatic
e6 m14,m15,m16 > m7 ACCUSE actual 2021-05-16/day mode=disapprove ctx=military,human_rights
e7 m14,m15,m16 > m17 REQUEST requested 2021-05-16/day mode=assist ctx=military,diplomatic
e8 m6 > m17 REJECT actual 2021-05-16/day mode=assist ctx=diplomatic,military
e9 m18 > m20 CONSULT planned 2021-05-20/day mode=visit ctx=diplomatic
e10 m22 > m7 AGREE denied 2021-05-18/none ctx=diplomatic said=m21
e11 m23 > m22 REQUEST requested 2021-05-18/none mode=assist ctx=human_security
e12 m25 > m1 AID actual 2021-05-18/none ctx=human_security
e13 m27,m28,m29 > m1 AID actual 2021-05-18/none ctx=human_security,religion_ethnicity
e14 m31 > m33 MOBILIZE actual 2021-05-18/day mode=police ctx=rights_freedoms
e15 m32 > m33 REQUEST requested 2021-05-18/day mode=yield ctx=health
q1 m5 direct cue=teriak
q2 m30 indirect cue=mengatakan
rel m9 controls m10 from=2007
rel m5 leads m2
rel m23 leads m24
rel m25 member_of m26
rel m30 leads m29

### Sriwijaya Post 2005-08-03 article
= [m1=m4 Jaksa] {e1 Jebloskan} Ketua DPRD
[m2:@IDN PALEMBANG, SRIPO] — Sirene meraung dari Jalan Gub HA Bastari sampai Pakjo. Di dalam mobil tahanan, [m3:IDN.LEG Ketua DPRD Musi Lestari Oesman Effendi] menutupi wajah dengan peci.
[m4:IDN.JUD Kejaksaan Tinggi Sumatera Selatan] {e2 menahannya}, Selasa (2/8), dalam perkara dana asuransi fiktif tahun 2003.
Penahanan itu menyusul {e3 pemeriksaan} yang berlangsung hingga sore hari pada Kamis pekan lalu. "<<q1 Tidak ada lobi. Anggota dewan sama dengan pencuri ayam>>," tegas [m5:IDN.JUD Kepala Kejati Abdul Hakim].
Kolega [m6=m3 Oesman] di dewan menganggapnya tebang pilih. [m7:IDN.PTY Zulfikri], ketua [m8:IDN.PTY Fraksi PPP], {e4 menuding} kejaksaan sengaja menjauhi bupati. Lima puluh orang [m9:IDN.CVL pendukungnya] {e5 melempari} pos jaga dengan telur busuk.
[m10:IDN.GOV Bupati Alamsyah Hanif], yang namanya ikut disinggung, membantah {e6 menandatangani} cek. [m11=m10 Ia] {e7 mempersilakan} dirinya diperiksa. Menurut undang-undang, pemeriksaan seorang bupati perlu izin presiden, dan surat permohonan izin baru {e8 dikirim} pekan depan.
[m12:IDN.GOV Presiden Susilo Bambang Yudhoyono] sejak Desember {e9 menyetujui} 52 izin yang diminta [m13:IDN.JUD Jaksa Agung Abdul Rahman Saleh] untuk kepala daerah dan anggota legislatif.
[m14:IDN.PTY Golkar], partai [m15=m3 sang ketua], {e10 menarik dukungan}. [m16:IDN.PTY Dodi Reza], sekretaris partai itu, mengatakan <<q2 penggantinya diputuskan dalam sebulan>>.
Di daerah tetangga kejadian serupa berturut-turut. Juni lalu [m17:IDN.JUD PN Lubuk Linggau] {e11 menghukum} [m18:IDN.LEG sebelas mantan anggota dewan]; [m19:IDN.JUD pengadilan banding] {e12 membebaskan} [m20=m18 mereka] bulan berikutnya.
[m21:IDN.EDU GMNI Palembang] {e13 memuji} langkah kejaksaan dan berencana {e14 menginap} di halamannya supaya tidak ada yang masuk angin.
Harga karet di tingkat petani Rp 6.800 per kilogram.
e1 m1 > m3 COERCE actual 2005-08-02/day mode=arrest ctx=corruption,legal again
e2 m4 > m3 COERCE actual 2005-08-02/day mode=arrest ctx=corruption,legal
e3 m4 > m3 ACCUSE actual 2005-07-28/day mode=investigate ctx=corruption,legal
e4 m7 > m5 ACCUSE actual 2005-08-03/none mode=allege ctx=legal
e5 m9 > m4 PROTEST actual 2005-08-02/day mode=riot ctx=corruption
e6 m10 > m6 COOPERATE denied 2005-08-03/none ctx=corruption said=m10
e7 m11 > m4 AGREE actual 2005-08-03/none ctx=corruption,legal
e8 m5 > m12 REQUEST planned 2005-08-08/week ctx=legal,corruption
e9 m12 > m13 SUPPORT actual 2004-12-01/month ctx=corruption bg
e10 m14 > m15 SANCTION actual 2005-08-03/day mode=withdraw ctx=corruption
e11 m17 > m18 SANCTION actual 2005-06-01/month mode=convict ctx=corruption,legal bg
e12 m19 > m20 CONCEDE actual 2005-07-01/month ctx=legal bg
e13 m21 > m4 SUPPORT actual 2005-08-03/none ctx=corruption
e14 m21 > m4 PROTEST planned 2005-08-03/none ctx=corruption
q1 m5 direct cue=tegas
q2 m16 indirect cue=mengatakan
rel m7 leads m8
rel m16 member_of m14
rel m15 member_of m14
rel m5 leads m4
