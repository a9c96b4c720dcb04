### Bisnis.com 2019-05-20 article none
= Perang Diskon Ojek Daring Makin Sengit, Mitra Mengeluh
~byline Rahmad Fauzan
[m1:#Bisnis.com Bisnis.com], [m2:@IDN JAKARTA] - Persaingan dua raksasa transportasi daring belum mendingin. [m3:IDN.BUS Gojek] menuding [m4:SGP.BUS Grab] membakar uang demi menguasai pasar, sementara [m5=m4 perusahaan asal Singapura itu] membantah dan menyebut tarifnya wajar.
"<<q1 [m6=m7 Kami] tidak akan terpancing. Lawan menyerang harga, kami perbaiki layanan>>," ujar [m7:? Presiden Gojek Andre Soelistyo], Senin (20/5).
[m8:? Ridzki Kramadibrata], yang memimpin [m9:? Grab Indonesia], mengajak pesaingnya bersaing sehat.
Di lapangan, [m10:? para pengemudi] merasa jadi korban. [m11:? Igun Wicaksono], pentolan [m12:? Garda], mengancam mengajak anggotanya pindah aplikasi apabila insentif dipotong lagi.
"<<q2 Kalau dua gajah berkelahi, pelanduk mati>>," katanya.
[m13:IDN.GOV Komisi Pengawas Persaingan Usaha] mengaku masih memantau. Menurut [m14:IDN.GOV juru bicara KPPU Guntur Saragih], <<q3 promosi tidak dilarang selama tidak mematikan pesaing>>.
[m15:? Ekonom UI Harryadin Mahardika] memperkirakan perang tarif berhenti tahun depan ketika investor menuntut laba.
Saham Blue Bird menguat 3,1 persen ke Rp2.910 per lembar.
q1 m7 direct cue=ujar
q2 m11 direct cue=katanya
q3 m14 indirect cue=Menurut
rel m8 leads m9

### Radar Bromo 2018-08-01 article none
= Pendaki Dievakuasi dari [m1:@IDN Rinjani], Satu Asal [m2:@IDN Probolinggo]
~byline Mukhamad Rosyidi
[m3:@IDN PROBOLINGGO] - [m4:? Achmad Fauzi (26)], pendaki asal Kelurahan Kanigaran, selamat dari gempa yang menjebak 500 orang di [m5:@IDN Gunung Rinjani], Lombok. [m6=m4 Pemuda itu] tiba di posko [m7:@IDN Sembalun], Senin (30/7) malam.
"<<q1 Batu-batu menyerang dari atas seperti hujan. [m8=m4 Kami] lari ke danau>>," ceritanya lewat telepon.
[m9:IDN.GOV Basarnas] mengerahkan helikopter dan 100 personel. [m10:IDN.MIL Kopassus] mengirim satu regu untuk membuka jalur yang tertutup longsor.
Sebagian [m11:? pendaki asing] menolak dibawa turun sebelum rekannya ditemukan. [m12:? Seorang wisatawan asal Thailand] bahkan mendebat pemandu. Setelah dibujuk [m13=m12 ia] menurut.
[m14:IDN.GOV Kepala Balai Taman Nasional Gunung Rinjani Sudiyono] memastikan <<q2 jalur pendakian ditutup sampai batas waktu yang belum ditentukan>>.
[m15:THA.GOV Kedutaan Thailand] berterima kasih kepada tim pencari.
Ibunda Fauzi, Bu Nur, menggelar selamatan. "<<q3 Sudah, tidak [m16=m17 saya] izinkan naik gunung lagi>>," kata [m17:? perempuan itu].
Gempa 6,4 SR tersebut menewaskan 16 orang dan merusak ribuan rumah.
q1 m4 direct cue=ceritanya
q2 m14 indirect cue=memastikan
q3 m17 direct cue=kata

### Koran Sindo 2010-10-21 article
= Satu Tahun [m1:IDN.GOV SBY]-Boediono, [m2:@IDN Jakarta] {e1 Dikepung}, Copet Panen
[m3:@IDN JAKARTA](SI) – [m15:IDN.CVL Ribuan orang dari pelbagai kelompok] {e2 turun ke jalan} kemarin untuk menandai setahun pemerintahan [m4:IDN.GOV Susilo Bambang Yudhoyono]. [m5:IDN.EDU Mahasiswa Bung Karno] {e3 bentrok} dengan [m6:IDN.COP polisi] di Jalan Diponegoro; [m7:IDN.EDU seorang mahasiswa bernama Farel] {e4 kena tembak} di betis.
[m8:IDN.COP Kapolda Metro Jaya Irjen Sutarman] mengakui anggotanya melepaskan tembakan dan berjanji memeriksa mereka. "<<q1 Kalau salah prosedur, [m9=m8 saya] tindak>>," katanya.
Di Bundaran HI, [m10:IDN.CVL aktivis Petisi 28] {e5 membakar} gambar presiden. [m11:IDN.PTY Ketua DPP Partai Demokrat Kastorius Sinaga] {e6 mengecamnya} sebagai cara yang tidak beradab.
Kerumunan disukai pencopet. [m12:? Dua perempuan asal Bogor] tertangkap tangan mengambil dompet penjual es. Seorang demonstran sempat menampar salah satunya.
"<<q2 [m13=m12 Mereka] pura-pura ikut orasi>>," kata [m14:? Kusnadi, penjual es].
Arus lalu lintas di Sudirman lumpuh. Bus Transjakarta berhenti beroperasi tiga jam dan penumpang menuntut uang karcis dikembalikan.
Di tempat lain, PSSI menolak permintaan klub agar jadwal diundur. Manajer Persija mengancam menurunkan tim muda.
e1 m15 > m1 PROTEST actual 2010-10-20/day ctx=executive again
e2 m15 > m4 PROTEST actual 2010-10-20/day mode=demo ctx=executive
e3 m5 > m6 ASSAULT actual 2010-10-20/day ctx=repression,executive
e4 m6 > m7 ASSAULT actual 2010-10-20/day mode=firearms ctx=repression,executive
e5 m10 > m4 PROTEST actual 2010-10-20/day ctx=executive
e6 m11 > m10 ACCUSE actual 2010-10-21/none mode=disapprove ctx=executive
q1 m8 direct cue=katanya
q2 m14 direct cue=kata

### Sumatera Ekspres 2022-04-13 article
= Sopir Travel Tewas Dirampok, [m1:IDN.EDU Mahasiswa Palembang] Gagal Temui [m2:IDN.LEG Dewan]
~byline bis/far
[m3:@IDN PALEMBANG] - Mayat [m4:? Deni Saputra (35)], sopir travel jurusan [m5:@IDN Bengkulu], ditemukan di kebun sawit, Selasa (12/4) pagi. [m6:? Perampok] membawa lari mobil dan uang setoran.
"<<q1 Korban dijerat dari belakang. [m7=m8 Kami] kejar [m9=m6 pelaku] sampai ke Jambi>>," kata [m8:IDN.COP Direktur Reskrimum Polda Sumsel Kombes Hisar Siallagan].
Hari itu perhatian aparat terbagi. [m10:IDN.EDU Aliansi BEM Sumsel] {e2 menggelar demonstrasi} jilid dua di Simpang Lima. [m11:IDN.LEG Ketua DPRD Sumsel RA Anita Noeringhati] {e3 berjanji menemui} [m12=m10 mereka] pukul 14.00, tetapi [m13=m10 massa] tak mau menunggu dan {e4 merangsek} ke pagar.
[m14:IDN.COP Brimob] {e5 membalas} dengan gas air mata. [m21:IDN.EDU Lima mahasiswa] pingsan.
[m15:IDN.EDU Presiden Mahasiswa Unsri Dwiki Sandy] mengatakan <<q2 [m16=m10 pihaknya] kecewa dan akan {e6 kembali} Kamis dengan massa lebih besar>>.
[m17=m11 Anita] menyesalkan. "<<q3 [m18=m11 Saya] sudah di lobi, [m19=m10 adik-adik] yang pergi>>," ujarnya.
Malamnya dua gudang minyak ilegal terbakar di [m20:@IDN Keramasan]. Pemiliknya kabur.
Harga minyak goreng curah turun Rp 500.
e2 m10 > m11 PROTEST actual 2022-04-12/day mode=demo ctx=legislative
e3 m11 > m12 AGREE planned 2022-04-12/day mode=meet ctx=legislative
e4 m13 > m14 PROTEST actual 2022-04-12/day mode=riot ctx=legislative
e5 m14 > m13 ASSAULT actual 2022-04-12/day mode=crowd-control ctx=legislative,repression
e6 m16 > m11 PROTEST planned 2022-04-14/day mode=demo ctx=legislative said=m15
q1 m8 direct cue=kata
q2 m15 indirect cue=mengatakan
q3 m17 direct cue=ujarnya
