### Tribun Jateng 2018-03-14 article none
= Guru SD Cubit Murid, Orang Tua Lapor [m1:IDN.COP Polres Kendal]
~byline Penulis: dini
~caption Ilustrasi ruang kelas
[m2:#Tribun TRIBUNJATENG.COM], [m3:@IDN KENDAL] - Gara-gara mencubit murid yang berkelahi, [m4:? seorang guru SD di Weleri, Sumarni (50)], dilaporkan ke [m5:IDN.COP Polres Kendal]. Laporan dibuat [m6:? ayah korban, ES], Senin (12/3/2018).
"<<q1 Lengan anak [m7=m6 saya] biru. [m8=m6 Saya] tidak terima, harus diproses>>," kata [m9=m6 ES].
[m10=m4 Sumarni] mengaku sudah dua kali datang ke rumah murid itu untuk meminta maaf, tetapi diusir. [m11=m4 Ia] berharap ada jalan damai.
[m12:? Para wali murid lain] berpihak kepada [m13=m4 sang guru]. Selasa pagi puluhan ibu berkumpul di sekolah dan menolak mengantar anak masuk kelas bila laporan tak dicabut.
[m14:IDN.LAB PGRI Kabupaten Kendal] menyiapkan pendampingan. [m15:IDN.LAB Ketua PGRI Muryono] meminta penyidik mendahulukan mediasi.
"<<q2 Guru mendidik, bukan menyerang. [m16=m14 Kami] akan dampingi sampai tuntas>>," tegasnya.
[m17:IDN.COP Kasat Reskrim AKP Nanung Nugroho] mengatakan <<q3 pihaknya baru memeriksa tiga saksi>>. [m18=m17 Dia] memperingatkan agar tidak ada yang mengintimidasi keluarga pelapor.
Dinas pendidikan memindahkan sementara kedua murid yang berkelahi ke kelas berbeda.
q1 m9 direct cue=kata
q2 m15 direct cue=tegasnya
q3 m17 indirect cue=mengatakan

### Sindonews 2016-07-12 article none
= Euro 2016: [m1:@PRT Portugal] Taklukkan [m2:@FRA Prancis], [m3:? Ronaldo] Menangis
~byline Abdul Rohman
~date_line Selasa, 12 Juli 2016 - 00:45 WIB
[m4:@FRA PARIS] - [m5:@PRT Portugal] menggulingkan tuan rumah [m6:@FRA Prancis] dan merebut takhta Eropa. Gol tunggal [m7:? Eder] pada menit 109 menghancurkan pertahanan Les Bleus di Stade de France.
[m8:? Cristiano Ronaldo] tumbang lebih dulu. Tekel [m9:? Dimitri Payet] memaksa [m10=m8 sang kapten] keluar pada menit ke-25. [m11:? Pendukung Prancis] mencemooh, lalu bertepuk tangan.
"<<q1 [m12=m8 Saya] bersekutu dengan rasa sakit malam itu. Tapi [m13=m5 kami] tidak pernah menyerah>>," kata [m14=m8 CR7].
[m15:? Fernando Santos], yang menakhodai [m16=m5 Portugal], memuji anak asuhnya. "<<q2 Si itik buruk rupa yang menembak, dan mengenai sasaran>>," ujarnya tentang Eder.
[m17:? Didier Deschamps] menolak menyalahkan siapa pun. [m18=m17 Pelatih Prancis itu] membantah akan mundur.
[m19:FRA.COP Polisi Paris] menembakkan gas air mata ke arah [m20:? suporter tanpa tiket] yang berusaha menerobos zona penggemar di kaki Menara Eiffel. Belasan orang ditangkap karena mabuk dan membakar skuter.
Di [m21:@PRT Lisabon], kemenangan dirayakan dengan parade. Hujan kembang api menyerbu langit sampai pagi.
Hadiah juara mencapai 27 juta euro.
q1 m14 direct cue=kata
q2 m15 direct cue=ujarnya

### Jubi 2022-05-11 article
= Perkelahian Pemuda di [m1:@IDN Waena] Bukan Bentrok Politik, Kata [m2:IDN.COP Polisi]
~byline Theo Kelen
~page_control Home » Tanah Papua » Mamta
[m3:@IDN Jayapura], [m4:#Jubi Jubi] – Keributan antarpemuda pecah di terminal ekspo, Selasa (10/5/2022) malam, beberapa jam setelah [m5:IDN.COP polisi] {e1 membubarkan} demonstrasi [m6:IDN.CVL Petisi Rakyat Papua] yang menolak daerah otonomi baru.
[m7:IDN.COP Kapolresta Jayapura Kota Kombes Gustav Urbinas] menampik kaitan antara keduanya. "<<q1 Itu soal minuman keras dan motor yang tersenggol. Tidak ada unsur politik>>," katanya.
Dua pemuda luka tusuk. [m8:? Pelaku] melarikan diri ke arah [m9:@IDN Buper].
Dalam demonstrasi siangnya, [m10=m6 massa] berkumpul di empat titik. [m11=m5 Aparat] {e2 memukul} [m12=m6 peserta] dengan rotan dan {e3 menyemprotkan air}. [m13:IDN.CVL Juru bicara PRP Jefry Wenda] {e4 ditangkap} bersama [m14:IDN.CVL enam rekannya] di rumah kontrakan.
[m15:IDN.CVL Koalisi Penegak Hukum dan HAM Papua] {e5 mendesak} [m16=m7 Kapolresta] melepas [m17=m13+m14 ketujuh orang] itu. "<<q2 Mengeluarkan pendapat dijamin undang-undang>>," ujar [m18:IDN.CVL Emanuel Gobay], [m19=m18 direktur] [m20:IDN.CVL LBH Papua].
Sampai Rabu siang [m21=m13+m14 mereka] masih {e6 diperiksa}. Polisi beralasan ada pelanggaran UU ITE.
Pedagang pinang di terminal mengeluh jualannya habis dijarah saat tawuran. [m22:IDN.COP Kapolsek Heram] berjanji menambah pos jaga.
Persipura, yang malam itu berlatih di Mandala, memulangkan pemain lebih awal.
e1 m5 > m6 COERCE actual 2022-05-10/day mode=restrict ctx=territory,repression,rights_freedoms
e2 m11 > m12 ASSAULT actual 2022-05-10/day mode=beat ctx=repression,rights_freedoms
e3 m11 > m12 ASSAULT actual 2022-05-10/day mode=crowd-control ctx=repression,rights_freedoms
e4 m5 > m13,m14 COERCE actual 2022-05-10/day mode=arrest ctx=repression,rights_freedoms
e5 m15 > m16 REQUEST requested 2022-05-11/none mode=yield ctx=rights_freedoms
e6 m5 > m21 COERCE actual 2022-05-11/day ctx=rights_freedoms again
q1 m7 direct cue=katanya
q2 m18 direct cue=ujar
rel m18 leads m20

### Medcom 2023-03-16 article
= Kopi, Kurs, dan Kunjungan: [m1:VNM.BUS Eksportir Vietnam] Incar Pasar [m2:@IDN Lampung]
~byline Husen Miftahudin
[m3:@IDN Jakarta]: [m4:VNM.BUS Asosiasi Kopi dan Kakao Vietnam] mengincar biji robusta dari [m5:@IDN Lampung] untuk menambal panen yang turun. Delegasi pengusaha itu menawar 10 ribu ton, tetapi tawarannya ditolak [m6:IDN.BUS para eksportir lokal] karena terlalu murah.
"<<q1 Mereka menyerang harga kita dari bawah, ya [m7=m6 kami] bertahan>>," seloroh [m8:IDN.BUS Ketua AEKI Lampung Juprius].
Negosiasi dagang berlangsung sehari setelah [m9:IDN.GOV Menteri Perdagangan Zulkifli Hasan] {e1 bertemu} [m10:VNM.GOV Duta Besar Vietnam Ta Van Thong] di kantornya, Rabu (15/3/2023). [m11=m9+m10 Keduanya] {e2 sepakat} menaikkan nilai perdagangan menjadi USD15 miliar pada 2028.
[m12=m9 Zulhas], [m13=m9 ketua umum] [m14:IDN.PTY PAN], juga {e3 mengajak} [m15:VNM.GOV Hanoi] menyatukan sikap terhadap aturan deforestasi Eropa. "<<q2 Aturan itu {e4 tidak adil} bagi petani kecil>>," ujarnya.
[m16:EU Uni Eropa] sendiri baru akan mengesahkan regulasi tersebut bulan depan.
Di bursa London, robusta ditutup pada USD2.130 per ton. Sebuah pabrik kopi saset di [m17:@IDN Sidoarjo] menggugat distributor yang mangkir membayar.
[m18:? Analis Samuel Sekuritas] memperingatkan rupiah masih bisa diserang spekulan setelah ambruknya bank di [m19:@USA California].
e1 m9 > m10 CONSULT actual 2023-03-15/day mode=meet ctx=economic,diplomatic
e2 m9 > m10 AGREE planned 2023-03-15/day ctx=economic,diplomatic
e3 m12 > m15 REQUEST requested 2023-03-15/none mode=assist ctx=environment,economic
e4 m12 > m16 ACCUSE actual 2023-03-15/none mode=disapprove ctx=environment,economic
q1 m8 direct cue=seloroh
q2 m12 direct cue=ujarnya
rel m13 leads m14
