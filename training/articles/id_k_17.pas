### Tribun Pontianak 2019-10-29 article none
= Kakek Penjual Tikar Ditipu Uang Mainan, Dermawan Kirim Bantuan
~byline Penulis: Ferryanto
[m1:@IDN PONTIANAK] - [m2:? Mbah Saleh (73)], penjual tikar keliling, menangis di trotoar Jalan Gajah Mada. Dua lembar uang seratus ribu yang diterimanya ternyata mainan.
"<<q1 Yang beli pakai mobil bagus. [m3=m2 Saya] percaya saja>>," tutur [m4=m2 lelaki asal Sampang itu], Senin (28/10/2019).
Foto [m5=m2 si kakek] menyebar. Dalam sehari, bantuan mengalir dari [m6:? klub sepeda], [m7:IDN.EDU pelajar SMA Gembala Baik], sampai [m8:IDN.COP Kapolresta Pontianak Kombes Muhammad Anwar Nasir], yang datang membawa beras.
[m9=m8 Kapolresta] berjanji memburu [m10:? penipunya]. "<<q2 CCTV toko sebelah sudah [m11=m8 kami] minta>>," ucapnya.
[m12:IDN.GOV Dinas Sosial] menawarkan tempat di panti, tetapi ditolak. [m13=m2 Mbah Saleh] memilih tinggal di gubuknya di [m14:@IDN Siantan].
[m15:IDN.BUS Bank Indonesia Kalbar] mengingatkan pedagang agar teliti. <<q3 Uang asli terasa kasar bila diraba>>, kata [m16:IDN.GOV kepala perwakilannya, Prijono].
Tikar Mbah Saleh ludes terjual pada sore hari. Sebagian uang bantuan disumbangkannya lagi ke surau.
q1 m4 direct cue=tutur
q2 m9 direct cue=ucapnya
q3 m16 indirect cue=kata

### Investor Daily 2022-11-23 article none
= Bank Digital Rebutan Nasabah, Bunga 8% Jadi Amunisi
~byline Nida Sahara
~date_line 23 Nov 2022 | 06:15 WIB
[m1:@IDN JAKARTA] – Perang bunga simpanan antarbank digital kian terbuka. [m2:IDN.BUS Bank Neo Commerce] menyerang dengan bunga deposito 8%, [m3:IDN.BUS SeaBank] membalas 7%, sementara [m4:IDN.BUS Bank Jago] menolak ikut-ikutan.
"<<q1 [m5=m4 Kami] tidak berperang di harga>>," kata [m6:? Direktur Utama Bank Jago Kharim Siregar], Selasa (22/11).
[m7:IDN.GOV Lembaga Penjamin Simpanan] mengingatkan bahwa bunga di atas 3,5% tidak dijamin. [m8:? Purbaya Yudhi Sadewa], yang mengepalai [m9=m7 lembaga itu], meminta nasabah membaca ketentuan.
Menurut [m10=m8 dia], <<q2 likuiditas perbankan masih melimpah sehingga tidak perlu panik>>.
[m11:IDN.GOV OJK] memuji inovasi bank kecil, tetapi memperingatkan soal modal inti minimum Rp3 triliun. [m12:? Dua bank] dikabarkan menyerah dan bersedia diakuisisi.
[m13:KOR.BUS KB Kookmin] asal [m14:@KOR Korea Selatan] batal menambah saham di satu bank lokal. Pembicaraan putus karena harga.
"<<q3 Konsolidasi tinggal menunggu waktu>>," ujar [m15:? ekonom BCA David Sumual].
Bank Indonesia baru saja menaikkan bunga acuan 50 basis poin. Rupiah bergerak di kisaran Rp15.690.
q1 m6 direct cue=kata
q2 m10 indirect cue=Menurut
q3 m15 direct cue=ujar
rel m8 leads m9

### Radar Cirebon 2013-06-19 article
= Ibu-ibu Antre Elpiji, [m1:IDN.EDU Mahasiswa] {e1 Cegat} Rombongan [m2:IDN.GOV Gubernur]
[m3:@IDN CIREBON] - Sejak subuh puluhan ibu mengantre gas tiga kilogram di pangkalan Jalan Kanggraksan, Selasa (18/6). Dorong-dorongan terjadi, satu orang pingsan dan seorang lainnya memukul penjaga pangkalan dengan tabung kosong.
"<<q1 [m4=m5 Saya] dituduh menimbun, padahal kiriman memang telat>>," kata [m5:? H. Nurdin, pemilik pangkalan].
[m6:IDN.BUS Pertamina Cirebon] berjanji menambah 5.000 tabung.
Di Jalan Kartini suasana berbeda. [m7:IDN.EDU Belasan mahasiswa HMI] {e2 menghadang} mobil [m8:IDN.GOV Gubernur Jawa Barat Ahmad Heryawan] yang hendak meninjau pelabuhan. [m9=m7 Mereka] membentangkan kain hitam menolak kenaikan harga BBM.
[m10:IDN.COP Satpol PP] {e3 menyeret} [m11=m7 para mahasiswa] ke tepi. Spanduk {e4 dirampas}.
[m12=m8 Heryawan] turun dari mobil dan {e5 berdialog} dengan [m13=m7 mereka] sekitar sepuluh menit. "<<q2 Aspirasi [m14=m7 adik-adik] [m15=m8 saya] {e6 teruskan} ke pusat>>," ujarnya.
Sehari sebelumnya [m16:IDN.LEG DPR] {e7 menyetujui} usul [m19:IDN.GOV pemerintah] mengenai APBN Perubahan yang membuka jalan bagi kenaikan itu. [m17:IDN.PTY Fraksi PKS], meski anggota [m18:IDN.PTY Sekretariat Gabungan], {e8 menolaknya}.
Pedagang nasi jamblang menaikkan harga seribu rupiah. Sopir bus menuntut kernetnya yang membawa kabur setoran.
e1 m1 > m2 PROTEST actual 2013-06-18/day mode=obstruct ctx=economic again
e2 m7 > m8 PROTEST actual 2013-06-18/day mode=obstruct ctx=economic
e3 m10 > m11 COERCE actual 2013-06-18/day ctx=repression,economic
e4 m10 > m11 COERCE actual 2013-06-18/day mode=seize ctx=repression
e5 m12 > m13 CONSULT actual 2013-06-18/day mode=meet ctx=economic
e6 m15 > m14 AGREE planned 2013-06-18/none ctx=economic
e7 m16 > m19 SUPPORT actual 2013-06-17/day ctx=legislative,economic bg
e8 m17 > m19 REJECT actual 2013-06-17/day ctx=legislative,economic bg
q1 m5 direct cue=kata
q2 m12 direct cue=ujarnya
rel m17 member_of m18

### Media Indonesia 2026-02-11 article
= Dua Gajah di Jalan Tol, dan Dua Menteri di [m1:@AUS Canberra]
~date_line 11/2/2026 08:20
[m2:@IDN PEKANBARU] — Pengguna jalan tol Permai dikejutkan dua gajah yang menyeberang, Selasa (10/2) subuh. Petugas tol memblokade dua lajur selama 40 menit. Gajah-gajah itu sempat menyerang pembatas jalan.
"<<q1 Sudah tiga kali bulan ini. Terowongannya [m3=m4 kami] minta diperlebar>>," kata [m4:IDN.GOV Kepala BBKSDA Riau Supartono].
Kabar lain datang dari Selatan. [m5:IDN.GOV Menteri Pertahanan Sjafrie Sjamsoeddin] dan [m6:IDN.GOV Menteri Luar Negeri Sugiono] {e1 bertemu} [m7:AUS.GOV mitra mereka, Richard Marles dan Penny Wong], di [m8:@AUS Canberra], Selasa. [m9=m5+m6+m7 Keempatnya] {e2 sepakat berlatih bersama} tahun depan di [m10:@IDN Morotai].
[m11=m7 Tuan rumah] {e3 menjanjikan} 20 beasiswa militer. "<<q2 [m12:IDN.GOV Indonesia] tetangga terpenting [m13=m7 kami]>>," ujar [m14:AUS.GOV Marles].
Meski begitu [m16=m6 Sugiono] {e4 menolak} ajakan [m17:AUS.GOV Canberra] untuk ikut patroli di [m18:@CHN Laut China Selatan]: <<q3 Jakarta tetap bebas aktif>>.
Di [m19:@AUS Darwin], [m20:? dua pelaut asal Makassar] disidang karena menyelundupkan rokok. Hakim menghukum keduanya membayar denda.
Eksportir sapi Australia mengancam menaikkan harga menjelang Lebaran; importir menolak.
e1 m5,m6 > m7 CONSULT actual 2026-02-10/day mode=visit ctx=diplomatic,military
e2 m5,m6 > m7 AGREE planned 2027-01-01/year ctx=military
e3 m11 > m5,m6 AGREE planned 2026-02-10/none ctx=military,education
e4 m16 > m17 REJECT actual 2026-02-10/none ctx=military,diplomatic
q1 m4 direct cue=kata
q2 m14 direct cue=ujar
q3 m16 indirect
