### Okezone 2022-10-04 article none
= Hari Pertama Operasi Zebra, [m1:IDN.COP Polisi] Tindak 812 Pengendara
~byline Erfan Maruf, Jurnalis · Selasa 04 Oktober 2022 07:12 WIB
~share A A A
[m2:@IDN JAKARTA] - [m3:IDN.COP Direktorat Lalu Lintas Polda Metro Jaya] menindak 812 pelanggar pada hari pertama Operasi Zebra Jaya, Senin (3/10/2022). Sebagian besar adalah [m4:? pengendara sepeda motor] yang menerobos jalur bus Transjakarta.
"<<q1 Ada yang melawan [m5=m3 petugas], ada yang mengancam lapor ke atasannya. Tetap [m6=m3 kami] tilang>>," tegas [m7:IDN.COP Direktur Lalu Lintas Kombes Latif Usman].
Di [m8:@IDN Kuningan], [m9:? seorang pengemudi Fortuner] menolak turun dan memaki [m10=m3 polantas]. Videonya viral. [m11=m9 Pria 40 tahun itu] belakangan meminta maaf.
"<<q2 [m12=m9 Saya] khilaf, sedang buru-buru jemput anak>>," ucapnya di [m13:IDN.COP Subdit Gakkum].
[m14=m7 Latif] menyebut [m15=m3 pihaknya] mengerahkan 3.070 personel gabungan selama dua pekan. Sasaran utamanya <<q3 pelat nomor palsu, knalpot bising, dan balap liar>>.
Sementara itu, [m16:? Koalisi Pejalan Kaki] memuji langkah tersebut, walau menilai trotoar masih dikuasai parkir liar. [m17:? Alfred Sitorus], yang mengetuai komunitas itu, berharap razia tidak musiman.
Denda maksimal untuk penerobos jalur busway Rp500 ribu. Kendaraan yang disita bisa diambil setelah surat lengkap.
~read_also BERITA TERKAIT: Cara Cek Tilang Elektronik
q1 m7 direct cue=tegas
q2 m9 direct cue=ucapnya
q3 m14 indirect cue=menyebut
rel m17 leads m16
rel m13 part_of m3

### Kapanlagi 2023-05-10 article none
= Digugat Cerai, [m1:? Aktor RD] Bantah Selingkuh: [m2=m1 Saya] Difitnah!
~byline Penulis: Sanjaya Ferryanto
~caption Credit: KapanLagi/Budy Santoso
[m3:#KapanLagi KapanLagi.com] - Rumah tangga [m4:? Rendra Dewanata] di ujung tanduk. [m5:? Sang istri, presenter Kinanti Larasati], melayangkan gugatan cerai ke [m6:IDN.JUD Pengadilan Agama Jakarta Selatan], Senin (8/5).
Dalam gugatannya, [m7=m5 Kinanti] menuding [m8=m4 suaminya] menelantarkan anak dan menyerang [m9=m5 dirinya] dengan kata-kata kasar. [m10=m5 Ia] menuntut hak asuh dan nafkah Rp 50 juta sebulan.
Bantahan datang dari pihak pria. "<<q1 Semua fitnah. [m11=m4 Saya] akan gugat balik siapa pun yang menyebar foto itu>>," kata [m12=m4 Rendra] lewat siaran langsung.
[m13=m4 Bintang sinetron itu] sekaligus memutus kontrak dengan [m14:? manajernya] dan mengusir [m15:? sejumlah wartawan infotainment] dari halaman rumah.
[m16:? Ibunda Kinanti, Retno,] meminta [m17=m4 menantunya] berhenti bicara di media. "<<q2 [m18=m16 Ibu] maafkan, tapi pintu sudah tertutup>>," tuturnya.
[m19:? Sesama artis, Maya Kusuma,] mendukung [m20=m5 sahabatnya] sepenuhnya. Ia menyebut <<q3 Kinanti sudah setahun menderita>>.
Mediasi dijadwalkan 24 Mei. Kalau gagal, sidang dilanjutkan dengan pembacaan gugatan.
~read_also Jangan Lewatkan: 7 Potret Bayi Artis yang Bikin Gemas
q1 m12 direct cue=kata
q2 m16 direct cue=tuturnya
q3 m19 indirect cue=menyebut

### Pikiran Rakyat 2019-02-07 article none
= Kasus DBD Melonjak, [m1:IDN.GOV Dinkes] Kerahkan Tim Fogging ke [m2:@IDN Cimahi Selatan]
[m3:@IDN CIMAHI, (PR)].- Serangan demam berdarah belum reda. [m4:IDN.GOV Dinas Kesehatan Kota Cimahi] mencatat 83 kasus sepanjang Januari, naik tiga kali lipat dari tahun lalu. Dua anak meninggal.
"<<q1 [m5=m6 Kami] kerahkan enam tim fogging. Tapi fogging hanya membunuh nyamuk dewasa>>," kata [m6:IDN.GOV Kepala Dinkes Pratiwi], Rabu, 6 Februari 2019.
[m7=m6 Dia] mengeluhkan warga yang menolak rumahnya diperiksa. Di [m8:@IDN Leuwigajah], [m9:IDN.MED kader jumantik] pernah diusir dan dikejar anjing.
[m10:IDN.MED RSUD Cibabat] sudah membuka bangsal tambahan. [m11:IDN.MED Direktur rumah sakit itu, dr. Trias Nugrahadi], membantah kabar bahwa [m12=m10 pihaknya] menolak pasien BPJS. <<q2 Semua diterima, hanya harus menunggu ranjang kosong>>, katanya.
[m13:? Yayah (38)], ibu pasien, berterima kasih kepada para perawat. "<<q3 Alhamdulillah trombosit anak [m14=m13 saya] sudah naik>>," ujarnya.
Camat meminta setiap RW bekerja bakti Jumat depan. Sebuah perusahaan susu menyumbangkan 500 kotak minuman untuk pasien anak.
[m15:IDN.GOV Badan Meteorologi] memperkirakan hujan masih turun sampai Maret sehingga genangan akan terus menjadi sarang jentik.
q1 m6 direct cue=kata
q2 m11 indirect cue=katanya
q3 m13 direct cue=ujarnya

### Jawa Pos Radar Surabaya 2021-11-30 article
= [m1:IDN.LAB Ribuan Buruh] {e1 Kepung} [m2:IDN.GOV Grahadi], Pabrik Sandal di [m3:@IDN Rungkut] Terbakar
~byline Reporter: Rahmat Sudrajat
~date_line 30 November 2021
[m4:@IDN SURABAYA] – Senin (29/11) menjadi hari yang panjang bagi warga Surabaya. Pagi hari, [m5:IDN.GOV petugas pemadam kebakaran] berjibaku melawan api yang menyerang pabrik sandal di Rungkut Industri. [m6:? Tiga karyawan] dilarikan ke rumah sakit.
Siangnya, [m7:IDN.LAB ribuan buruh] dari [m8:@IDN Gresik], [m9:@IDN Sidoarjo], dan [m10:@IDN Mojokerto] {e2 menggelar aksi} di depan [m11:IDN.GOV Gedung Negara Grahadi]. [m12=m7 Mereka] menolak besaran upah minimum 2022.
"<<q1 Naik 20 ribu itu penghinaan. [m13=m7 Kami] menuntut [m14:IDN.GOV gubernur] mencabut surat keputusannya>>," teriak [m15:IDN.LAB Ketua FSPMI Jatim Jazuli] dari atas mobil komando.
[m16:IDN.GOV Wakil Gubernur Emil Dardak] sempat {e5 menemui} [m17:IDN.LAB sepuluh perwakilan]. Hasilnya nihil.
Kepada wartawan [m18=m16 ia] menjelaskan <<q2 formula upah ditetapkan pusat sehingga provinsi tidak bisa mengubahnya>>.
Kecewa, [m19=m7 massa] {e6 memblokade} Jalan Gubernur Suryo sampai magrib. [m20:IDN.COP Kapolrestabes Kombes Akhmad Yusep Gunawan] mengerahkan anggotanya mengalihkan kendaraan.
~caption Buruh membakar ban di Jalan Gubernur Suryo. (SURYANTO/RADAR SURABAYA)
Di jalur alternatif, dua pengemudi ojek baku hantam karena berebut penumpang. Satu di antaranya melapor ke [m21:IDN.COP Polsek Genteng].
Pemilik pabrik sandal belum bersedia bicara. [m22:IDN.COP Tim Labfor] menyelidiki asal api, dugaan sementara korsleting.
e1 m1 > m2 PROTEST actual 2021-11-29/day mode=demo ctx=economic,inequality again
e2 m7 > m11 PROTEST actual 2021-11-29/day mode=demo ctx=economic,inequality
e5 m16 > m17 CONSULT actual 2021-11-29/day mode=meet ctx=economic
e6 m19 > m14 PROTEST actual 2021-11-29/day mode=obstruct ctx=economic
q1 m15 direct cue=teriak
q2 m18 indirect cue=menjelaskan
