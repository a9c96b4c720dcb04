### Riau Pos 2023-09-08 article
= Bentrok di [m1:@IDN Rempang], Harga Ikan Naik, Arisan Batal
[m2:@IDN BATAM] – Arisan bulanan ibu-ibu [m3:@IDN Sembulang] batal, Kamis (7/9). [m4:? Bendaharanya] membawa lari kas, kata peserta. Ia membantah lewat pesan suara.
Sebenarnya arisan itu tak akan jadi juga. Sejak pagi jembatan Barelang {e1 ditutup} dengan pohon tumbang dan drum oleh [m5:IDN.CVL warga Melayu] yang {e2 tidak mau} tim [m6:IDN.GOV BP Batam] masuk mengukur tanah.
[m7:IDN.COP Tim terpadu] {e3 menghalau} [m8=m5 mereka]. Gas terbawa angin sampai ke halaman [m9:IDN.EDU SMP Negeri 22]; [m10:IDN.EDU sebelas murid] dilarikan ke rumah sakit.
"<<q1 Tidak ada yang pingsan karena [m11=m7 kami]>>," bantah [m12:IDN.COP Karopenmas Polri Brigjen Ahmad Ramadhan].
Proyek kaca milik [m13:CHN.BUS Xinyi], perusahaan dari [m14:@CHN Wuhu], memang menjadi pangkal sengketa. [m15:IDN.GOV Menteri Investasi Bahlil Lahadalia] {e5 akan menemui} [m16=m5 warga] pekan depan.
Di pasar, ikan selar naik Rp 10 ribu. Pedagang menolak menyalahkan kerusuhan: "<<q2 Memang lagi terang bulan>>," ujar [m17:? Pak Itam].
Polsek Galang menahan dua remaja pencuri baterai menara. Mereka mengaku untuk membeli pulsa.
e1 m5 > m6 PROTEST actual 2023-09-07/day mode=obstruct ctx=human_security,economic
e2 m5 > m6 REJECT actual 2023-09-07/day ctx=human_security,territory
e3 m7 > m8 ASSAULT actual 2023-09-07/day mode=crowd-control ctx=repression,human_security
e5 m15 > m16 AGREE planned 2023-09-11/week mode=meet ctx=human_security,economic
q1 m12 direct cue=bantah
q2 m17 direct cue=ujar

### Detikfinance 2013-07-16 article none
= Jengkol Tembus Rp 60 Ribu, Lebih Mahal dari Ayam
~byline Wiji Nurhayat - detikfinance
[m1:@IDN Jakarta] - Ibu rumah tangga mengeluh, jengkol jadi barang mewah. Di Pasar [m2:@IDN Kramat Jati], harganya menyerang Rp 60 ribu sekilo, Senin (15/7/2013).
"<<q1 Suami [m3=m4 saya] ngancam nggak mau buka puasa kalau nggak ada semur jengkol>>," kata [m4:? Sumiyati (42)] sambil tertawa.
[m5:? Pedagang, Bang Oji,] menolak disebut mencari untung. [m6=m5 Ia] menyalahkan pengepul dari [m7:@IDN Lampung] yang menahan barang.
[m8:IDN.GOV Menteri Perdagangan Gita Wirjawan] mengaku terkejut. [m9=m8 Dia] berjanji mengirim tim ke sentra produksi.
"<<q2 Cabai dan bawang sudah [m10=m8 kami] jinakkan, jengkol menyusul>>," ujarnya.
[m11:IDN.BUS Asosiasi Pedagang Pasar] mendukung pemeriksaan gudang. [m12:? Ngadiran], yang memimpin [m13=m11 asosiasi tersebut], memperkirakan harga baru turun setelah Lebaran.
[m14:? Pemilik warteg di Tebet] sepakat tidak menjual jengkol dulu. Seorang pelanggan setia memprotes dan memboikot selama dua hari.
Menurut [m15:IDN.EDU dosen IPB Hermanto Siregar], <<q3 pohonnya banyak ditebang sehingga pasokan anjlok>>.
q1 m4 direct cue=kata
q2 m9 direct cue=ujarnya
q3 m15 indirect cue=Menurut
rel m12 leads m13

### iNews 2022-05-25 article none
= Penembakan di SD [m1:@USA Texas], 19 Anak Tewas
~byline Anton Suhartono
~date_line Rabu, 25 Mei 2022 - 08:10 WIB
[m2:@USA UVALDE], [m3:#iNews iNews.id] - [m4:? Seorang remaja 18 tahun] memberondong murid Sekolah Dasar Robb di [m5:@USA Uvalde], Texas, Selasa (24/5/2022). Sedikitnya 19 anak dan dua guru tewas.
[m6=m4 Pelaku], [m7=m4 Salvador Ramos], lebih dulu menembak [m8:? neneknya]. [m9=m4 Ia] kemudian menabrakkan mobil ke parit dekat sekolah, membarikade diri di kelas, dan ditembak mati [m10:USA.COP agen patroli perbatasan].
"<<q1 [m11=m4 Dia] bertindak sendirian>>," kata [m12:USA.GOV Gubernur Greg Abbott].
[m13:? Angeli Gomez, ibu dua murid], mengaku sempat diborgol karena memaksa masuk. "<<q2 [m14=m13 Saya] lebih cepat dari polisi>>," ujarnya setelah membawa keluar anak-anaknya.
[m15:USA.GOV Presiden Joe Biden] menyampaikan pidato duka dan meminta bendera dikibarkan setengah tiang.
Di [m16:@USA Houston], sebuah konser dibatalkan. [m17:? Pelatih Golden State Warriors Steve Kerr] menolak membahas bola basket dalam jumpa pers. [m18=m17 Ia] memukul meja dan mengatakan <<q3 sudah muak mengheningkan cipta>>.
Toko yang menjual senapan itu menyatakan pembeliannya sah.
q1 m12 direct cue=kata
q2 m13 direct cue=ujarnya
q3 m18 indirect cue=mengatakan

### Harian Suara Indonesia Baru 2018-11-15 article
= Keroyok Tetangga gara-gara Babi Lepas; [m1:IDN.GOV Bupati Pakpak] {e1 Ditangkap}
[m2:@IDN SIDIKALANG] (SIB) - Seekor babi yang lepas dari kandang memakan habis ubi [m3:? Marihot (50)] di [m4:@IDN Sumbul], Minggu (11/11). Pemilik ubi menuntut ganti, pemilik babi menolak, dan tiga orang luka akibat perkelahian.
[m5:IDN.COP Polsek Sumbul] menahan [m6:? dua saudara pemilik babi].
"<<q1 Babinya juga [m7=m8 kami] titipkan, barang bukti>>," ujar [m8:IDN.COP Kapolsek AKP Mulai Sinuhaji].
Kabar dari kabupaten tetangga jauh lebih menggemparkan. [m9:IDN.GOV Remigo Yolando Berutu], [m10=m9 yang] dua periode memerintah Pakpak Bharat, {e3 dibawa} ke [m11:@IDN Jakarta] oleh [m12:IDN.JUD tim Komisi Pemberantasan Korupsi], Minggu dini hari. Uang Rp 550 juta ikut diamankan.
Keesokan harinya [m13:IDN.PTY Partai Demokrat], yang mengusung [m14=m9 Berutu], {e2 mencopot} [m15=m9 sang bupati] dari jabatan ketua DPD.
Warga di kedai tuak terbelah. "<<q2 Jalan ke kampung [m16=m17 kami] dia yang aspal>>," bela [m17:? Op. Jonatan].
Babi Marihot, eh, babi tetangganya, mati dua hari kemudian. Perkara perdata menyusul.
e1 m12 > m1 COERCE actual 2018-11-11/day mode=arrest ctx=corruption,legal again
e3 m12 > m9 COERCE actual 2018-11-11/day mode=arrest ctx=corruption,legal
e2 m13 > m15 SANCTION actual 2018-11-12/day ctx=corruption
q1 m8 direct cue=ujar
q2 m17 direct cue=bela
