### Pos Kupang 2017-05-23 article none
= Mobil Pikap Masuk Jurang di [m1:@IDN Manggarai], [m2:? Sopir] Ditahan
~byline Penulis: Aris Ninu
~date_line Selasa, 23 Mei 2017
[m3:#Pos-Kupang POS-KUPANG.COM], [m4:@IDN RUTENG] -- Mobil pikap yang memuat rombongan penjemput pengantin terjun ke jurang sedalam 15 meter di [m5:@IDN Cancar], Senin (22/5/2017). Empat orang tewas, sebelas luka.
"<<q1 [m6=m2 Sopirnya] selamat, langsung [m7=m8 kami] amankan karena keluarga [m9:? korban] mulai marah>>," kata [m8:IDN.COP Kasat Lantas Polres Manggarai Iptu Made Supartha Purnama].
[m10=m9 Keluarga] sempat menyerbu rumah [m11=m2 sopir], [m12:? YB (27)], dan melempari atap seng. [m13:? Tua adat Golo] turun tangan menenangkan mereka.
[m14=m12 YB] mengaku rem blong di tikungan. Ia dijerat dengan Undang-Undang Lalu Lintas dan terancam enam tahun penjara.
[m15:IDN.REL Pastor Paroki Cancar, Romo Beny Jaya], memimpin doa bagi arwah korban. "<<q2 Jangan balas duka dengan kekerasan, itu pesan [m16=m15 saya]>>," ujarnya di hadapan pelayat.
Kecelakaan serupa terjadi tiga kali di tempat itu sejak tahun lalu. Warga menyalahkan rambu yang hilang dan pagar pembatas yang tak kunjung dipasang.
[m17:IDN.GOV Kepala Dinas Perhubungan] berjanji akan memasang lampu peringatan sebelum akhir tahun. Menurutnya, <<q3 anggaran sudah ada tinggal dilelang>>.
Jasa Raharja menyerahkan santunan Rp 50 juta kepada ahli waris tiap korban.
q1 m8 direct cue=kata
q2 m15 direct cue=ujarnya
q3 m17 indirect cue=Menurutnya

### Bisnis Indonesia 2012-10-17 article none
= Gagal Bayar, Kreditur Ancam Pailitkan Produsen Keramik
~byline Oleh: Hery Lazuardi
[m1:@IDN JAKARTA]: [m2:? Tiga kreditur] mengancam menyeret [m3:IDN.BUS PT Mulia Artha Keramika] ke pengadilan niaga apabila tunggakan Rp120 miliar tidak dilunasi sampai akhir bulan.
Ultimatum itu disampaikan setelah perundingan restrukturisasi menemui jalan buntu, Selasa (16/10). Utusan kreditur meninggalkan ruang rapat sebelum acara usai.
"<<q1 [m4=m2 Kami] sudah tiga kali memberi kelonggaran. Sekarang kesabaran habis>>," kata [m5:? kuasa hukum kreditur, Ricardo Simanjuntak].
Direksi menolak dituding ingkar janji. [m6:? Direktur Keuangan Henny Widjaja] menyebut <<q2 perusahaan siap membayar bertahap asalkan bunga dihapus>>.
[m7=m3 Emiten berkode MAKA itu] rugi dua tahun berturut-turut karena diserang produk impor dari [m8:@CHN China]. Pabrik di [m9:@IDN Cikarang] sudah menghentikan dua dari lima tungkunya.
[m10:IDN.BUS Bank Permata], kreditur terbesar, tidak ikut dalam ancaman tersebut. Bank itu sepakat memperpanjang jatuh tempo sampai Maret.
[m11:IDN.BUS Asosiasi Aneka Industri Keramik Indonesia] menyesalkan perselisihan di antara anggotanya. "<<q3 Duduk lagi, jangan saling serang di koran>>," pesan [m12:? Achmad Widjaja], ketua umum asosiasi itu.
Di bursa, harga saham MAKA jatuh 12% sebelum perdagangannya dihentikan sementara. Indeks gabungan justru menguat 0,6%.
q1 m5 direct cue=kata
q2 m6 indirect cue=menyebut
q3 m12 direct cue=pesan
rel m12 leads m11

### Tempo 2011-08-16 article
= Tiga Bulan Buron, Bekas [m1:IDN.ELI Bendahara Demokrat] Ditahan di [m2:@IDN Kelapa Dua]
~date_line SELASA, 16 AGUSTUS 2011 | 06:18 WIB
~share Besar Kecil Normal
[m3:#TEMPO TEMPO Interaktif], [m4:@IDN Jakarta] - Perburuan panjang itu tamat. [m5:IDN.ELI Muhammad Nazaruddin], bekas bendahara [m6:IDN.PTY Partai Demokrat], tiba di [m7:@IDN Halim] dengan jet sewaan dan langsung {e1 dijebloskan} [m8:IDN.JUD Komisi Pemberantasan Korupsi] ke rumah tahanan Markas Komando Brimob, Sabtu malam lalu.
[m9=m5 Pria 32 tahun itu] {e2 dibekuk} [m10:COL.COP polisi Kolombia] di [m11:@COL Cartagena] sepekan sebelumnya karena paspornya palsu. [m12:COL.GOV Bogota] kemudian {e3 menyerahkannya} kepada [m13:IDN.GOV Indonesia] meski kedua negara tak punya perjanjian ekstradisi.
"<<q1 [m14=m5 Klien saya] siap buka-bukaan>>," kata [m15:? pengacaranya, O.C. Kaligis]. Dari pelarian, [m16=m5 Nazaruddin] berkali-kali {e4 menuding} [m17:IDN.PTY Anas Urbaningrum], yang memimpin [m18=m6 partainya], menerima duit proyek Hambalang.
[m19=m17 Anas] {e5 menepis}. "<<q2 Bohong. Mimpi di siang bolong>>," ujarnya Senin kemarin.
Kaligis sendiri menggugat sebuah stasiun televisi gara-gara tayangan yang dianggap memfitnah firma hukumnya. Sidang perdata itu tak ada hubungan dengan perkara Nazaruddin.
Sopir dan tukang kebun [m20=m5 sang buron] juga mengaku belum digaji tiga bulan. Mereka menuntut pesangon kepada adik majikannya.
Di Rutan Brimob, [m21=m5 dia] menempati sel bersebelahan dengan seorang bandar sabu yang ditangkap di [m22:@IDN Batam] bulan lalu.
e1 m8 > m5 COERCE actual 2011-08-13/day mode=arrest ctx=corruption,legal
e2 m10 > m9 COERCE actual 2011-08-06/week mode=arrest ctx=corruption,legal
e3 m12 > m13 COOPERATE actual 2011-08-16/none ctx=legal,corruption
e4 m16 > m17 ACCUSE actual 2011-08-16/none mode=allege ctx=corruption bg
e5 m19 > m5 REJECT actual 2011-08-15/day ctx=corruption
q1 m15 direct cue=kata
q2 m19 direct cue=ujarnya
rel m17 leads m18

### Antara 2009-11-06 article
= Warga [m1:@IDN Padang] Terima Tenda, [m2:AUS.MIL Tim Medis Australia] Pamit
[m3:@IDN Padang], 6/11 ([m4:#ANTARA ANTARA]) - Lima pekan setelah gempa 7,6 skala Richter, [m5:IDN.GOV Satkorlak Sumatera Barat] membagikan 1.500 tenda kepada [m6:IDN.CVL korban] di [m7:@IDN Pariaman] dan [m8:@IDN Agam], Jumat.
Pada hari yang sama [m9:AUS.MIL 120 anggota tim medis militer Australia] {e1 pulang} dengan kapal HMAS Kanimbla. Sejak awal Oktober [m10=m9 mereka] {e2 membuka rumah sakit lapangan} bagi [m11:IDN.CVL warga Kampung Dalam].
"<<q1 [m12=m13 Kami] atas nama pemerintah {e3 berterima kasih} kepada [m14=m9 sahabat-sahabat dari Australia]>>," kata [m13:IDN.GOV Gubernur Sumbar Gamawan Fauzi] saat pelepasan di Pelabuhan Teluk Bayur.
[m15:AUS.MIL Komandan kontingen Kolonel Bruce Paterson] menuturkan <<q2 timnya mengobati lebih dari 3.200 pasien>>.
Bantuan belum merata. Di [m16:@IDN Malalak], warga mencegat truk logistik dan membagi sendiri isinya. [m17:IDN.COP Kepolisian] menahan seorang pria yang menjual kembali beras bantuan.
Guguran tanah Kamis malam kembali menyerang Lubuk Laweh, tetapi tidak ada korban karena dusun sudah kosong.
[m18:? Palang Merah Indonesia] meminta para donatur mengirim uang tunai, bukan pakaian bekas yang menumpuk di gudang.
Bulan lalu [m19:JPN.GOV pemerintah Jepang] {e4 mengirim} 25 dokter dan anjing pelacak ke ibu kota provinsi itu.
e1 m9 > m13 RETREAT actual 2009-11-06/day mode=withdraw ctx=disasters,military
e2 m10 > m11 AID actual 2009-10-01/month ctx=disasters,health
e3 m13 > m14 SUPPORT actual 2009-11-06/day ctx=disasters,diplomatic
e4 m19 > m13 AID actual 2009-10-01/month ctx=disasters bg
q1 m13 direct cue=kata
q2 m15 indirect cue=menuturkan
