### VOA Indonesia 2019-04-11 article
= [m29=m3 Bashir] {e1 Tumbang}, [m1:SDN.MIL Ibn Auf] Disoraki; Khartoum Tidak Mau Pulang
~date_line 11/04/2019
Penantian itu berlangsung sejak fajar, saat radio hanya memutar lagu mars. Kamis siang, [m2=m1 Letnan Jenderal Awad Ibn Auf], menteri pertahanan, akhirnya membaca selembar kertas: presiden telah {e2 dicopot} dan "<<q1 disimpan di tempat aman>>".
Presiden yang dimaksud [m3:SDN.GOV Omar al-Bashir], yang memerintah [m4:SDN.GOV Sudan] selama 30 tahun. [m5:SDN.MIL Dewan militer] di bawah [m6=m1 Ibn Auf] akan memimpin dua tahun. Parlemen {e3 dibubarkan}, jam malam {e4 diberlakukan} mulai pukul sepuluh.
Sorak yang pecah di depan markas tentara berubah menjadi siulan. "<<q2 [m7:SDN.CVL Kami] tidak menukar pencuri dengan pencuri>>," kata [m8:SDN.CVL Alaa Salah], mahasiswi 22 tahun yang fotonya di atas mobil menjadi lambang {e5 pendudukan} lapangan itu.
[m9:SDN.LAB Asosiasi Profesional Sudan (SPA)], yang {e6 menggerakkan} demonstrasi sejak harga roti naik pada Desember, {e7 menolak} pengumuman itu dan {e8 meminta} [m10=m7 para pengunjuk rasa] bertahan. [m11=m9 Serikat itu] bagian dari [m12:SDN.OPP aliansi Deklarasi Kebebasan dan Perubahan], bersama [m13:SDN.OPP Partai Umma].
[m14:SDN.OPP Sadiq al-Mahdi], ketua [m15=m13 partai tersebut], perdana menteri terakhir sebelum [m30=m3 Bashir], tidak berkata apa-apa.
Beberapa malam sebelumnya, [m16:SDN.SPY pasukan dinas intelijen NISS] dua kali {e9 menembaki} perkemahan; [m17:SDN.MIL prajurit angkatan laut] {e10 melindungi} mereka dengan membuka gerbang. Lima prajurit tewas. [m18:SDN.SPY Salah Gosh], kepala dinas itu, membantah {e11 memerintahkan} penembakan.
Nama yang jarang disebut, tetapi berada di mana-mana, ialah [m19:RSF.REB Mohamed Hamdan Dagalo]. Pemimpin [m20:RSF.REB Pasukan Dukungan Cepat] itu {e12 tidak mau} duduk di dewan.
Ibn Auf sendiri masih {e13 dikenai} sanksi [m21:USA.GOV Amerika Serikat] sejak 2007 karena perannya di Darfur. [m31=m3 Bashir] {e14 dicari} [m22:ICC Mahkamah Pidana Internasional] sejak 2009; menurut dewan, [m23=m3 ia] {e15 tidak akan diserahkan}.
Kairo, Riyadh, Abu Dhabi, semuanya bungkam pada jam-jam pertama. [m24:QAT.GOV Doha], yang bulan Januari {e16 berjanji} membantu [m25=m3 sang presiden], juga bungkam. [m26:AU Uni Afrika] lewat [m27:AU Moussa Faki], ketua komisinya, {e17 mencela} pengambilalihan itu; [m28:EU Uni Eropa] {e18 mendesak} penyerahan kekuasaan yang cepat.
e1 m1 > m3 COERCE actual 2019-04-11/day again
e2 m2 > m3 COERCE actual 2019-04-11/day mode=seize ctx=executive,military
e3 m5 > m4 COERCE actual 2019-04-11/day mode=restrict ctx=legislative
e4 m5 > m7 COERCE actual 2019-04-11/day mode=curfew ctx=repression
e5 m7 > m3 PROTEST actual 2019-04-11/none mode=obstruct ctx=executive bg
e6 m9 > m3 PROTEST actual 2018-12-01/month mode=demo ctx=economic,executive bg
e7 m9 > m5 REJECT actual 2019-04-11/none ctx=executive
e8 m9 > m10 REQUEST requested 2019-04-11/none mode=assist ctx=executive
e9 m16 > m7 ASSAULT actual 2019-04-11/none mode=firearms ctx=repression bg
e10 m17 > m7 AID actual 2019-04-11/none ctx=repression bg
e11 m18 > m16 REQUEST denied 2019-04-11/none ctx=repression
e12 m19 > m5 REJECT actual 2019-04-11/none ctx=executive,military
e13 m21 > m1 SANCTION actual 2007-01-01/year mode=discontinue ctx=human_rights bg
e14 m22 > m3 ACCUSE actual 2009-01-01/year mode=allege ctx=legal,human_rights bg
e15 m5 > m22 REJECT actual 2019-04-11/none mode=yield ctx=legal
e16 m24 > m25 AGREE planned 2019-01-01/month bg
e17 m26 > m5 ACCUSE actual 2019-04-11/none mode=disapprove ctx=executive
e18 m28 > m5 REQUEST requested 2019-04-11/none mode=yield ctx=executive
q1 m2 mixed
q2 m8 direct cue=kata
rel m6 leads m5
rel m11 part_of m12
rel m13 part_of m12
rel m14 leads m15
rel m19 leads m20
rel m27 leads m26

### Tribun Jakarta 2018-10-24 article
= [m1:IDN.GOV Anies] dan Bekasi Perang Kata soal Sampah, [m2:IDN.PTY M Taufik] Ikut Nimbrung
~byline Penulis: Nawir Arsyad Akbar
TRIBUNJAKARTA.COM - Enam belas truk sampah DKI {e1 ditahan} di simpang Jatiasih. Itu Rabu pekan lalu, buntutnya sampai sekarang.
Penahannya [m3:IDN.GOV Dinas Perhubungan Kota Bekasi]. Kepalanya, [m4:IDN.GOV Yayan Yuliana], bilang truknya bocor, jamnya salah.
Kata [m5:IDN.GOV Wali Kota Rahmat Effendi], bukan cuma itu. "<<q1 Dana kemitraan tidak turun. Telepon [m6=m5 saya] tidak diangkat>>," keluhnya.
Gubernur Anies Baswedan kesal urusan begini dibawa ke media.
"<<q2 Kewajiban [m7=m1 kami] lunas Mei, Rp 138 miliar. Yang sekarang diminta itu bantuan, dan totalnya Rp 2 triliun>>," ujar [m8=m1 Anies] di Monas, Minggu.
[m9=m1 Dia] {e2 menyayangkan} cara [m10=m5 Pepen]. "<<q3 Kalau mau {e3 bicara}, datang. Jangan lewat truk>>," sindirnya.
Esoknya [m11=m5 Pepen] datang betul. Di Balai Kota keduanya {e4 bertemu} 50 menit, keluar sudah tertawa.
Lalu M [m24=m2 Taufik] bicara. Wakil Ketua DPRD DKI yang juga Ketua [m12:IDN.PTY Gerindra Jakarta] ini {e5 menuding} Pemkot Bekasi bermain politik.
"<<q4 Partainya apa? [m13:IDN.PTY Golkar]. [m25=m13 Golkar] dukung siapa? Nah>>," {e6 ucap} [m14=m2 Taufik].
[m15=m5 Pepen] langsung panas lagi. [m16=m5 Dia] membantah ada {e7 pesanan}. "<<q5 Suruh [m17=m2 beliau] tidur semalam di Bantargebang>>," tantangnya.
Tantangan ini {e8 ditolak}. [m26=m2 Taufik] ada acara.
[m18:IDN.LEG Ketua DPRD DKI Prasetyo Edi Marsudi] dari [m19:IDN.PTY PDIP] minta semua {e9 berhenti}. [m20=m18 Pras] berencana {e10 mengajak} [m21:IDN.LEG DPRD Bekasi] meninjau TPST Kamis besok.
Warga sekitar sendiri, lewat [m22:IDN.CVL Koordinator Forum Warga Bantargebang Wandi], {e11 mengancam} menutup jalan kalau uang bau telat lagi.
"<<q6 Yang cium baunya siapa? Bukan yang di TV>>," kata [m23=m22 Wandi].
e1 m3 > m1 COERCE actual 2018-10-17/day mode=seize ctx=environment
e2 m9 > m10 ACCUSE actual 2018-10-21/day mode=disapprove ctx=environment,executive
e3 m1 > m5 REQUEST requested 2018-10-21/day mode=meet
e4 m11 > m1 CONSULT actual 2018-10-22/day mode=visit ctx=environment
e5 m2 > m5 ACCUSE actual 2018-10-24/none mode=allege ctx=environment,election
e6 m14 > m5 ACCUSE actual 2018-10-24/none mode=allege again
e7 m13 > m16 REQUEST denied 2018-10-24/none ctx=election
e8 m2 > m5 REJECT actual 2018-10-24/none
e9 m18 > m1,m5,m2 REQUEST requested 2018-10-24/none mode=yield
e10 m20 > m21 AGREE planned 2018-10-25/day ctx=environment
e11 m22 > m1 THREATEN threatened 2018-10-24/none mode=restrict ctx=environment
q1 m5 direct cue=keluhnya
q2 m8 direct cue=ujar
q3 m1 direct cue=sindirnya
q4 m14 direct cue=ucap
q5 m15 direct cue=tantangnya
q6 m23 direct cue=kata
rel m2 leads m12
rel m4 leads m3
rel m18 member_of m19

### Kompas 2010-05-21 article
= Setelah Kamp Ratchaprasong Rata, Siapa Merangkul Isan?
~byline Oleh Dahono Fitrianto
~caption Gedung Central World terbakar, Rabu malam. (REUTERS)
[m1:@THA BANGKOK, KAMIS] — Papan "Selamat Datang di Negeri Bebas" masih tergantung di tiang, hangus separuh. Di bawahnya [m2:THA.MIL tentara] menyapu peluru.
Rabu pagi, kendaraan lapis baja {e1 menerobos} barikade ban dan bambu di persimpangan yang enam pekan {e2 diduduki} [m3:UDD.OPP Front Persatuan untuk Demokrasi Melawan Kediktatoran (UDD)], atau Kaus Merah. Lima belas orang tewas, termasuk [m4:ITA.MED fotografer Italia Fabio Polenghi].
Tepat pukul 13.30 [m5:UDD.OPP Jatuporn Prompan], salah satu pemimpinnya, naik panggung. "<<q1 [m6=m3 Kita] sudah cukup mati. [m7=m5 Saya] {e3 minta} semua pulang>>," katanya sambil menangis, lalu bersama tujuh rekan {e4 menyerahkan diri} kepada [m8:THA.COP polisi].
Tidak semua pulang. Pusat belanja Central World, bursa, dan 30 gedung lain {e5 dibakar}. Di [m9:@THA Khon Kaen] dan [m10:@THA Udon Thani], massa {e6 menyerbu} balai kota.
Sehari sebelum serbuan, ketua senat [m11:THA.LEG Prasobsook Boondech] {e7 menawarkan} diri menjadi penengah. [m12=m3 Pihak Kaus Merah] {e8 menerima}; [m13:THA.GOV Perdana Menteri Abhisit Vejjajiva] {e9 menampik}, karena perundingan baru mungkin bila unjuk rasa berakhir.
Padahal awal bulan ini [m14=m13 ia] sendiri {e10 menyodorkan} peta jalan: pemilu 14 November. Tawaran itu dicabut setelah para pemimpin Kaus Merah {e11 menuntut} [m15:THA.GOV Wakil Perdana Menteri Suthep Thaugsuban] ditahan dahulu.
[m16:THA.ELI Thaksin Shinawatra], lewat telepon dari Montenegro, membantah {e12 mendalangi} pembakaran. Bekas perdana menteri itu diperkirakan membiayai [m24=m3 UDD]; sekutunya di parlemen, [m17:THA.OPP Partai Pheu Thai], adalah partai terbesar kedua.
[m18:THA.PTY Partai Demokrat], yang dipimpin Abhisit, memerintah berkat dukungan [m19:THA.MIL Jenderal Prayuth Chan-ocha], demikian setidaknya keyakinan lawannya.
Para tetangga cemas. [m20:VNM.GOV Vietnam], ketua [m21:ASEAN ASEAN], {e13 menyerukan} agar kekerasan dihindari. [m22:KHM.GOV Hun Sen] dari Kamboja mengusulkan pertemuan darurat, usul yang {e14 ditolak} Bangkok. [m23:USA.GOV Washington], sekutu perjanjian Thailand, {e15 mengecam} pembakaran sekaligus korban jiwa.
Jam malam, pertama sejak 1995, {e16 berlaku} di ibu kota dan 23 provinsi sampai Sabtu.
e1 m2 > m3 ASSAULT actual 2010-05-19/day mode=heavy-weapons ctx=repression
e2 m3 > m13 PROTEST actual 2010-05-20/none mode=obstruct ctx=executive bg
e3 m7 > m3 REQUEST requested 2010-05-19/day mode=yield
e4 m5 > m8 RETREAT actual 2010-05-19/day
e5 m3 > m13 PROTEST actual 2010-05-19/day mode=riot
e6 m3 > m13 PROTEST actual 2010-05-19/day mode=riot
e7 m11 > m3,m13 AGREE planned 2010-05-18/day
e8 m12 > m11 CONCEDE actual 2010-05-18/day
e9 m13 > m11 REJECT actual 2010-05-18/day mode=meet
e10 m14 > m3 CONCEDE planned 2010-05-01/month ctx=election bg
e11 m3 > m13 REQUEST requested 2010-05-21/none ctx=legal bg
e12 m16 > m13 REQUEST denied 2010-05-20/none
e13 m20 > m3,m13 REQUEST requested 2010-05-20/none mode=yield
e14 m13 > m22 REJECT actual 2010-05-20/none mode=meet
e15 m23 > m3 ACCUSE actual 2010-05-20/none mode=disapprove
e16 m13 > m3 COERCE actual 2010-05-19/none mode=curfew ctx=repression
q1 m5 direct cue=katanya
rel m20 leads m21
rel m13 leads m18
rel m17 ally_of m16

### Liputan6 2004-08-30 article none
= Tukang Becak Menang Undian, Istri Malah Pingsan
Liputan6.com, [m1:@IDN Cirebon]: Pak [m2:? Wartono] tidak percaya surat yang dibawa petugas pos, Senin (30/8). Dikiranya tagihan.
Isinya kupon bernomor miliknya keluar sebagai pemenang. Hadiahnya satu unit mobil dari [m3:IDN.BUS sebuah perusahaan sabun].
"<<q1 [m4=m2 Saya] tidak bisa menyetir. Bisanya becak>>," ujar [m5=m2 dia] terkekeh.
Sang istri, [m6:? Casmini], justru pingsan di dapur. Tetangga berdatangan membawa minyak angin.
"<<q2 Kaget. Kan cuma beli dua bungkus>>," kata [m7=m6 Casmini] setelah siuman.
[m8:IDN.BUS Manajer promosi Hendra Gunawan] menyebut <<q3 undian itu diikuti empat juta kupon dari seluruh Jawa>>. Pengundiannya disaksikan notaris dan pegawai [m9:IDN.GOV Departemen Sosial].
Pajak hadiah ditanggung perusahaan. Wartono tinggal tanda tangan, pakai cap jempol.
[m10:IDN.COP Kapolsek Kesambi] ikut datang, sekadar melihat keramaian. Jalan sempit di depan rumah macet sampai sore.
Mobil itu rencananya dijual. Sebagian untuk sekolah anak, sebagian untuk becak baru.
"<<q4 Dua becak, yang satu disewakan>>," tutur Wartono.(TOZ/Tim Liputan 6 SCTV)
q1 m5 direct cue=ujar
q2 m7 direct cue=kata
q3 m8 indirect cue=menyebut
q4 m2 direct cue=tutur
