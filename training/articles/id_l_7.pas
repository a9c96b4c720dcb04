### Merdeka.com 2013-09-11 article
= [m1:MNLF.REB MNLF] {e1 Sekap} [m60:PHL.CVL 170 Warga], Zamboanga Jadi Kota Mati
~byline Reporter Ardyan Mohamad
~date_line Rabu, 11 September 2013 11:37
Bandara tutup, feri dari Sandakan putar balik. Tiga hari sudah [m2:MNLF.REB sekitar 200 gerilyawan] bertahan di lima kelurahan Zamboanga sambil {e2 mengikat} [m61=m60 warga] sebagai perisai.
Senin (9/9) subuh [m62=m2 mereka] datang dengan perahu dari Basilan. Niatnya, begitu [m3:MNLF.REB Habier Malik] memberi tahu stasiun radio setempat, hanya berpawai dan mengibarkan bendera di balai kota.
[m4=m3 Malik] adalah komandan di bawah [m5:MNLF.REB Nur Misuari], pendiri Front Pembebasan Nasional Moro. Pertengahan Agustus lalu [m6=m5 sang pendiri], yang mengepalai salah satu dari tiga sayap [m7=m1 front] tersebut, {e3 memaklumkan} Republik Bangsamoro di Sulu.
"<<q1 [m63=m2 Kami] tidak menyerang siapa-siapa. [m8:PHL.MIL Tentara] yang menembaki pawai>>," kata [m68=m3 Malik]. [m9:PHL.MIL Letkol Ramon Zagala], juru bicara [m10:PHL.MIL Angkatan Bersenjata Filipina], tertawa mendengarnya. Pawai macam apa, ujarnya, <<q2 yang membawa mortir>>?
[m11:PHL.GOV Wali Kota Isabelle Climaco] {e4 memberlakukan jam malam}. Perempuan yang baru dua bulan menjabat itu juga {e5 menelepon} [m69=m5 Misuari]. "<<q3 Katanya orang-orang itu sudah di luar kendalinya>>," tuturnya kemudian.
~read_also Baca juga: 7 Makanan Laut Khas Mindanao
[m12:PHL.GOV Presiden Benigno Aquino III] mengirim [m13:PHL.GOV Menteri Dalam Negeri Mar Roxas], yang juga presiden [m14:PHL.PTY Partai Liberal], untuk memimpin [m15:PHL.GOV komite krisis]. Enam batalion {e6 didatangkan} dari Luzon. [m64=m12 Istana] {e7 tidak mau tawar-menawar}: sandera dulu.
Ada juga yang menawarkan diri. [m16:MYS.GOV Kuala Lumpur] tidak; [m17:IDN.GOV Jakarta] iya. [m18:IDN.GOV Jubir Kemlu Teuku Faizasyah] mengingatkan bahwa [m19=m17 Indonesia], ketua komite [m70=m20 OKI] untuk Filipina selatan, menjadi saksi perjanjian 1996. [m20:OIC OKI] sendiri, tempat [m21=m1 MNLF] duduk sebagai peninjau, belum bersuara.
Adalah perjanjian lain yang membuat [m71=m5 Misuari] murka. Pada 15 Oktober tahun lalu [m22=m12 Manila] {e8 meneken} kerangka damai dengan pecahan [m72=m1 MNLF], [m23:MILF.REB Front Pembebasan Islam Moro (MILF)].
[m24:MILF.REB Mohagher Iqbal], ketua [m25:MILF.REB panel perunding MILF], {e9 mengecam} penyanderaan. Tetapi [m65=m24 ia] menolak anggapan bahwa kelompoknya menikmati keributan ini.
Kemarin sore [m26:ASG.REB Abu Sayyaf] {e11 membuka front} di Lamitan. Dua [m66:PHL.MIL tentara] cedera.
"<<q4 [m67=m27 Kami] mau pulang saja. Tidak tahu lagi siapa temannya siapa>>," kata [m27:? Rosita], pedagang ikan yang {e12 dilepaskan} semalam berikut empat anaknya.
e1 m1 > m60 ASSAULT actual 2013-09-09/day mode=abduct ctx=territory again
e2 m2 > m61 ASSAULT actual 2013-09-09/day mode=abduct ctx=territory
e3 m6 > m12 REJECT actual 2013-08-01/month ctx=territory bg
e4 m11 > m2 COERCE actual 2013-09-11/none mode=curfew ctx=human_security
e5 m11 > m5 CONSULT actual 2013-09-11/none mode=phone ctx=territory
e6 m12 > m2 MOBILIZE actual 2013-09-11/none mode=troops ctx=military
e7 m12 > m2 REJECT actual 2013-09-11/none mode=yield ctx=territory
e8 m22 > m23 SUPPORT actual 2012-10-15/day ctx=territory bg
e9 m24 > m2 ACCUSE actual 2013-09-11/none mode=disapprove ctx=territory
e11 m26 > m8 ASSAULT actual 2013-09-10/day ctx=military
e12 m2 > m27 RETREAT actual 2013-09-10/day mode=release
q1 m3 direct cue=kata
q2 m9 indirect cue=ujarnya
q3 m11 direct cue=tuturnya
q4 m27 direct cue=kata
rel m13 leads m14
rel m13 leads m15
rel m21 member_of m20
rel m24 leads m25
rel m25 part_of m23

### Media Indonesia 2021-11-26 article
= Honiara Membara, [m1:AUS.GOV Australia] {e12 Turunkan Polisi}
~date_line 26/11/2021 10:12
~byline Penulis: Basuki Eka Purnama
Atap daun rumah adat di samping gedung parlemen {e1 dibakar}; setelah itu giliran toko, bank, dan sebuah sekolah di Pecinan. Dua hari Honiara berasap, dan [m2:SLB.GOV Perdana Menteri Manasseh Sogavare] tetap tidak mau pergi.
Yang {e2 menyuruhnya pergi} adalah [m3:SLB.CVL massa dari Malaita], pulau terpadat di [m4:SLB.GOV Kepulauan Solomon]. Gubernurnya, [m5:SLB.GOV Daniel Suidani], lama berselisih dengan ibu kota. "<<q1 [m6=m2 Dia] meninggikan kepentingan orang asing di atas rakyat sendiri>>," kata [m7=m5 pemimpin provinsi] tersebut Kamis (25/11).
Orang asing itu [m8:CHN.GOV Beijing]. Dua tahun silam, tepatnya September 2019, [m30=m2 Sogavare] {e3 mengalihkan} pengakuan dari Taipei. Malaita {e4 ogah ikut}, bahkan {e5 mengobati} [m31=m5 Suidani] di [m9:TWN.GOV Taiwan] pada Mei lalu dengan biaya tuan rumah.
Lewat rekaman, perdana menteri bilang [m27=m2 ia] tidak akan tunduk. "<<q2 Negara ini dibuat berlutut oleh segelintir orang, dan [m28=m3 mereka] dihasut kekuatan lain>>." Kekuatan itu? [m10=m2 Sogavare] menolak menyebut namanya.
Pasukan kecil segera tiba. Kamis malam 75 [m11:AUS.COP anggota Polisi Federal Australia] dan 43 [m12:AUS.MIL tentara] {e6 mendarat} atas permintaan [m13=m4 Honiara]. [m14:AUS.GOV Scott Morrison] menjelaskan, [m15=m11+m12 mereka] {e7 tidak datang} untuk mencampuri pertikaian politik. Menteri dalam negerinya, [m16:AUS.GOV Karen Andrews], menyebut misi itu sebatas mengamankan pelabuhan.
[m17:PNG.GOV Papua Nugini] menyusul dengan 34 orang dan [m18:FJI.GOV Fiji] {e8 menjanjikan} 50. Ketiganya, seperti Solomon, anggota [m19:PIF Forum Kepulauan Pasifik], yang tahun ini dipimpin [m32=m18 Fiji].
~advert Scroll untuk melanjutkan membaca
Pemimpin oposisi [m20:SLB.OPP Matthew Wale] {e9 mengajukan} mosi tidak percaya, dijadwalkan 6 Desember. [m21=m20 Ketua] [m22:SLB.OPP Partai Demokrat Solomon] itu menuduh uang China dipakai membeli suara anggota parlemen. "<<q3 Satu-satunya pemadam api adalah surat pengunduran diri>>," [m29=m20 ia] mengingatkan.
Di Beijing, [m23:CHN.GOV Zhao Lijian] {e10 menuntut} keselamatan warganya dijamin. Upaya merusak hubungan kedua negara, tambah juru bicara tersebut, <<q4 pasti sia-sia>>.
Tiga jenazah hangus ditemukan Jumat pagi di toko perkakas. [m24:SLB.COP Polisi] {e11 membawa} 36 orang ke sel Rove.
Kerusuhan serupa membakar Pecinan pada April 2006. Waktu itu yang menumpas ialah [m25:RAMSI RAMSI], misi regional pimpinan [m26=m1 Canberra]; misi itu berakhir 2017.
e12 m1 > m4 AID actual 2021-11-25/day ctx=human_security again
e1 m3 > m2 PROTEST actual 2021-11-24/day mode=riot ctx=political_institutions
e2 m3 > m2 REQUEST requested 2021-11-24/day mode=change ctx=political_institutions
e3 m2 > m8 SUPPORT actual 2019-09-01/month ctx=diplomatic bg
e4 m5 > m2 REJECT actual 2019-09-01/month ctx=diplomatic bg
e5 m9 > m5 AID actual 2021-05-01/month ctx=health bg
e6 m11,m12 > m13 AID actual 2021-11-25/day ctx=human_security
e7 m15 > m13 COERCE denied 2021-11-26/none ctx=political_institutions
e8 m18 > m4 AGREE planned 2021-11-26/none mode=assist ctx=human_security
e9 m20 > m2 REQUEST requested 2021-11-26/none mode=change ctx=legislative
e10 m23 > m4 REQUEST requested 2021-11-26/none mode=assist ctx=human_security
e11 m24 > m3 COERCE actual 2021-11-26/none mode=arrest ctx=repression
q1 m5 direct cue=kata
q2 m2 direct cue=bilang
q3 m20 direct cue=mengingatkan
q4 m23 indirect cue=tambah
rel m1 member_of m19
rel m17 member_of m19
rel m18 member_of m19
rel m4 member_of m19
rel m19 led_by m18
rel m21 leads m22
rel m25 led_by m26 to=2017

### Harian Fajar 2015-03-11 article
= Beringin Kembar, Siapa Menyiram?
~byline (zuk-amr/pap)
[m1:@IDN JAKARTA], FAJAR -- [m2:IDN.PTY Aburizal Bakrie] mendengarnya dari ajudan ketika sedang makan siang. Kantor di Rasuna Said, yaitu [m3:IDN.GOV Kementerian Hukum dan HAM], telah {e1 mengesahkan} kepengurusan lawannya, [m4:IDN.PTY Agung Laksono], Selasa (10/3).
Surat itu pendek. Dasarnya, jelas [m5:IDN.GOV Yasonna Laoly], <<q1 putusan [m6:IDN.PTY Mahkamah Partai] pekan lalu>>. Menteri asal [m7:IDN.PTY PDIP] tersebut {e2 menyuruh} pemenang menyusun pengurus yang merangkul semua.
"<<q2 [m34=m2 Mereka] akan {e3 [m35=m4 kami] ajak}, asal jangan minta setir>>," canda Agung. [m8=m4 Mantan wakil ketua DPR] itu {e4 dipilih} memimpin [m9:IDN.PTY Golkar] di Ancol, Desember, seminggu sesudah munas tandingan di Nusa Dua.
Munas Nusa Dua melahirkan ketua lain: [m10=m2 Ical]. [m36=m2 Ia], pemilik kelompok usaha [m11:IDN.BUS Bakrie], sekaligus memegang tali [m12:IDN.PTY Koalisi Merah Putih (KMP)] sebagai ketua presidium.
[m13=m10 Pengusaha] tersebut {e5 tak menerima}. "<<q3 Ini begal politik. Hukum dibegal, partai dibegal>>," katanya. Gugatan {e6 sudah dititipkan} kepada [m14:IDN.PTY Yusril Ihza Mahendra], pengacara yang mengetuai [m15:IDN.PTY Partai Bulan Bintang], ke [m16:IDN.JUD PTUN Jakarta].
[m39=m14 Yusril] memberi nada serupa. [m37=m14 Ia] menilai [m17=m3 Rasuna Said] keliru membaca putusan: dua hakim mahkamah, [m18:IDN.PTY Muladi] dan [m19:IDN.PTY HAS Natabaya], justru tidak mengambil kesimpulan.
Reaksi merembet. [m20:IDN.PTY PKS] dan [m21:IDN.PTY Gerindra], sesama penghuni [m40=m12 KMP], {e7 berdiri di belakang} [m41=m2 Ical]; [m22:IDN.PTY Fadli Zon] malah {e8 mengancam} [m38=m3 pemerintah] dengan hak angket. [m23:IDN.PTY NasDem] sebaliknya {e9 memberi selamat} kepada Agung dan {e10 membuka tangan} bila [m42=m9 Golkar] masuk [m24:IDN.PTY Koalisi Indonesia Hebat].
Apakah Agung akan masuk? "<<q4 Itu pasti, tinggal waktunya>>," jawab [m25:IDN.PTY Yorrys Raweyai]. Ketua dari [m26:IDN.PTY AMPG], sayap pemuda [m27=m9 partai beringin], itu lalu {e11 menyinggung} [m28:IDN.PTY Idrus Marham]: kantor di Slipi harus dikosongkan dalam tiga hari.
Slipi dijaga. Di pagar, [m29:IDN.PTY seratusan pemuda] berjaket kuning {e12 bersiaga} sambil main domino. [m30:IDN.COP Kapolsek Palmerah Kompol Darmawan] cuma berharap kedua kelompok {e13 tidak baku pukul} lagi seperti November, waktu rapat pleno berubah jadi hujan kursi.
[m31:IDN.PTY Syahrul Yasin Limpo], yang mengetuai [m32:IDN.PTY DPD I Sulsel], memilih kedua tamunya. "<<q5 [m33=m31 Saya] ini orang [m43=m9 Golkar], bukan orang siapa-siapa>>," ujarnya di Makassar.
e1 m3 > m4 SUPPORT actual 2015-03-10/day ctx=political_institutions,legal
e2 m5 > m4 REQUEST requested 2015-03-10/day mode=change ctx=political_institutions
e3 m4 > m2 AGREE planned 2015-03-11/none ctx=political_institutions
e4 m9 > m4 SUPPORT actual 2014-12-01/month ctx=political_institutions bg
e5 m13 > m3 REJECT actual 2015-03-11/none ctx=political_institutions
e6 m13 > m3 ACCUSE planned 2015-03-11/none mode=allege ctx=legal
e7 m20,m21 > m10 SUPPORT actual 2015-03-11/none ctx=political_institutions
e8 m22 > m3 THREATEN threatened 2015-03-11/none ctx=legislative
e9 m23 > m4 SUPPORT actual 2015-03-11/none ctx=political_institutions
e10 m23 > m9 AGREE planned 2015-03-11/none ctx=political_institutions
e11 m25 > m28 THREATEN threatened 2015-03-11/none ctx=political_institutions
e12 m29 > m4 MOBILIZE actual 2015-03-11/none mode=militia ctx=political_institutions
e13 m4 > m2 ASSAULT actual 2014-11-01/month mode=beat ctx=political_institutions bg
q1 m5 indirect cue=jelas
q2 m4 direct cue=canda
q3 m2 direct cue=katanya
q4 m25 direct cue=jawab
q5 m31 direct cue=ujarnya
rel m8 leads m9 from=2014-12
rel m10 leads m12
rel m14 leads m15
rel m20 member_of m12
rel m21 member_of m12
rel m23 member_of m24
rel m26 part_of m27
rel m25 leads m26
rel m31 leads m32
