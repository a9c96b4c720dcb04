### Tempo.co 2016-07-12 article
= Juba Sunyi Lagi Setelah [m1:SSD.GOV Salva Kiir] dan [m2:SPLMIO.REB Machar] {e13 Perintahkan Tahan Tembak}
~byline Editor Natalia Santi
~date_line Selasa, 12 Juli 2016 15:22 WIB
[m3:#TEMPO TEMPO.CO], [m4:@SSD Juba] - Sejak pukul enam kemarin petang, tak terdengar lagi letusan dari arah bandara. Dua perintah {e1 untuk meletakkan senjata}, satu dari [m5:SSD.GOV Presiden Salva Kiir], satu lagi dari orang yang wakilnya sekaligus lawannya, dibacakan di radio pada Senin (11/7).
Orang itu, [m6:SPLMIO.REB Riek Machar], baru April lalu {e2 pulang} ke ibu kota bersama 1.370 pengawal. [m33=m6 Ia] memimpin [m7:SPLMIO.REB SPLM-IO], pecahan [m8:SSD.PTY Gerakan Pembebasan Rakyat Sudan (SPLM)] yang diketuai Kiir.
Siapa menembak duluan? "<<q1 [m9=m6 Kami] di dalam, [m34=m6 dia] dan [m10=m1 saya], sedang minum teh ketika ribut di luar mulai>>," kata [m11=m5 Kiir] tentang Jumat malam yang {e3 merenggut} nyawa 115 [m12:SSD.MIL prajurit] dari [m13=m5+m6 dua pihak]. Kedatangan Machar ke istana pada 8 Juli itu sedianya untuk membahas insiden di pos jalan sehari sebelumnya.
"<<q2 [m14:SSD.MIL Helikopter tentara pemerintah] {e4 menghujani} rumah [m15=m6 pemimpin kami] dua kali>>," tulis [m16:SPLMIO.REB James Gatdet Dak], juru bicaranya, Minggu. [m17:SSD.GOV Menteri Penerangan Michael Makuei] mengakui helikopter terbang, {e5 membantah} ada yang dibidik.
~caption Pengungsi berdesakan di gerbang kompleks UNMISS. REUTERS
Dua [m18:CHN.MIL serdadu China] dari [m19:UNMISS UNMISS] {e6 gugur} terkena granat di Jebel. Dewan Keamanan, yang menaungi [m20=m19 misi] tersebut, bersidang darurat. [m21:JPN.GOV Koro Bessho], duta besar Jepang yang sedang memegang palu [m22:UN dewan] bulan ini, membacakan hasilnya: [m23=m22 kelima belas anggotanya] {e7 mengutuk} serangan itu "<<q3 dengan kata-kata paling keras>>".
[m24:UN Sekretaris Jenderal Ban Ki-moon] mau lebih. [m35=m24 Ia] {e8 menghendaki} embargo senjata dari [m36=m22 mereka]. Gagasan serupa kandas tahun lalu karena [m25:RUS.GOV Moskow] {e9 tidak setuju}.
[m26:IGAD IGAD], blok delapan negara Afrika timur tempat [m27:SSD.GOV Sudan Selatan] bernaung sejak 2011, lebih cepat bergerak. Para menterinya bertemu di Nairobi, dan {e10 meminta} [m28=m22 PBB] menambah pasukan. [m29:ETH.GOV Perdana Menteri Ethiopia Hailemariam Desalegn], yang menjadi ketua [m30=m26 blok itu] sejak 2010, menyatakan [m31=m29 pihaknya] {e11 siap menyumbang} prajurit.
Tidak semua bersorak. "<<q4 Pasukan asing tidak akan [m37=m17 kami] terima>>," demikian [m38=m17 Makuei] {e12 menyambut} tawaran tersebut pagi ini.
Warga mulai keluar mencari air. Bensin, kata [m32:? seorang sopir], <<q5 sudah tiga kali lipat harganya>>.
e13 m1,m2 > m2,m1 CONCEDE actual 2016-07-11/day mode=ceasefire ctx=military again
e1 m5,m6 > m6,m5 CONCEDE actual 2016-07-11/day mode=ceasefire ctx=military
e2 m6 > m5 RETREAT actual 2016-04-01/month ctx=political_institutions bg
e3 m5,m6 > m12 ASSAULT actual 2016-07-08/day mode=firearms ctx=military
e4 m14 > m15 ASSAULT denied 2016-07-10/day mode=aerial ctx=military said=m16
e5 m17 > m16 REJECT actual 2016-07-12/none ctx=military
e6 m5,m6 > m18 ASSAULT actual 2016-07-12/none mode=explosives ctx=peacekeeping
e7 m23 > m5,m6 ACCUSE actual 2016-07-12/none mode=disapprove ctx=peacekeeping
e8 m24 > m22 REQUEST requested 2016-07-12/none mode=assist ctx=military
e9 m25 > m22 REJECT actual 2015-01-01/year mode=assist ctx=military bg
e10 m26 > m28 REQUEST requested 2016-07-12/none mode=assist ctx=peacekeeping
e11 m31 > m28 AGREE planned 2016-07-12/none mode=assist ctx=peacekeeping
e12 m17 > m26 REJECT actual 2016-07-12/day mode=assist ctx=peacekeeping
q1 m5 direct cue=kata
q2 m16 direct cue=tulis
q3 m22 mixed
q4 m17 direct
q5 m32 indirect cue=kata
rel m6 leads m7
rel m5 leads m8
rel m18 member_of m19
rel m20 part_of m22
rel m21 leads m22
rel m27 member_of m26 from=2011
rel m29 leads m30 from=2010

### Kumparan 2024-06-26 article
= Rombongan Pertama dari [m1:KEN.GOV Nairobi] Mendarat di Toussaint Louverture
~date_line 26 Juni 2024 10:03 WIB
~page_control waktu baca 3 menit
Empat ratus [m2:KEN.COP polisi Kenya] menuruni tangga pesawat sambil bernyanyi. {e1 Kedatangan} [m33=m2 mereka] di [m3:@HTI Port-au-Prince], Selasa (25/6), tertunda dua kali: oleh [m4:KEN.JUD pengadilan] di negeri sendiri dan oleh [m5:VIVANSANM.REB geng] di negeri tujuan.
Delapan dari sepuluh kelurahan ibu kota itu dikuasai [m6=m5 Viv Ansanm], persekutuan geng yang dipimpin bekas polisi bernama [m7:VIVANSANM.REB Jimmy Cherizier]. Julukannya Barbecue.
"<<q1 [m8=m2 Mereka] penjajah. Akan {e2 [m34=m7 kami] hadapi} dengan senapan dan bambu>>," begitu sambutannya pekan lalu.
[m9:HTI.GOV Perdana Menteri Garry Conille] berpendapat lain. Mantan pegawai [m10:UN UNICEF] itu ikut ke landasan dan {e3 menyampaikan terima kasih} kepada [m11:KEN.GOV William Ruto]. "<<q2 Rakyat [m12:HTI.GOV Haiti] tidak akan lupa siapa yang datang saat yang lain memalingkan muka>>," kata [m36=m9 Conille].
Jabatannya baru sebulan. Pendahulunya, [m13:HTI.ELI Ariel Henry], {e4 mundur} April lewat surat dari Los Angeles, sesudah bandara dan dua penjara {e5 diserbu} kawanan bersenjata pada bulan Maret.
~read_also Baca juga: Resep Sup Joumou, Hidangan Merdeka Haiti
Misi yang disahkan [m14:UN Dewan Keamanan] Oktober silam ini bernama MSS. [m15:MSS Misi Dukungan Keamanan Multinasional] itu dikepalai [m16=m1 Kenya]; di belakangnya menyusul [m17:JAM.GOV Jamaika], [m18:BHS.GOV Bahama], [m19:BGD.GOV Bangladesh], dan [m20:TCD.GOV Chad], yang semuanya {e6 telah berjanji} ikut.
Yang membayar [m21:USA.GOV Amerika Serikat]. [m22:USA.GOV Presiden Joe Biden] mengatakan <<q3 Kenya adalah sekutu utama non-NATO pertama di selatan Sahara>>, gelar yang disandangnya sejak Mei. Namun dari 300 juta dolar yang {e7 dijanjikannya}, sebagian {e8 disandera} di Kongres oleh [m23:USA.LEG Michael McCaul] dan [m24:USA.LEG James Risch]; keduanya dari [m25:USA.PTY Partai Republik].
Malam harinya berita buruk menyusul dari Nairobi. [m26:KEN.COP Rekan-rekan para polisi itu] {e9 menembaki} [m27:KEN.CVL anak-anak muda] yang {e10 menerobos} [m28:KEN.LEG gedung parlemen] menentang pajak roti. Sedikitnya lima di antara [m35=m27 mereka] tak bernyawa.
[m29:KEN.OPP Raila Odinga], yang mengomandani [m30:KEN.OPP koalisi Azimio], menyebut keduanya satu cerita. "<<q4 Ekspor kekerasan dulu, baru impor duka>>," cibirnya.
Gugatan baru terhadap pengiriman itu {e11 akan didaftarkan} [m31:KEN.OPP partai Thirdway Alliance]. Ketuanya, [m32:KEN.OPP Ekuru Aukot], sudah pernah menang di Pengadilan Tinggi, Januari lalu.
e1 m2 > m12 AID actual 2024-06-25/day ctx=human_security
e2 m7 > m2 THREATEN threatened 2024-06-19/week mode=violence ctx=human_security
e3 m9 > m11 SUPPORT actual 2024-06-25/day ctx=human_security
e4 m13 > m12 RETREAT actual 2024-04-01/month mode=resign ctx=executive bg
e5 m5 > m12 ASSAULT actual 2024-03-01/month ctx=human_security bg
e6 m17,m18,m19,m20 > m12 AGREE planned 2024-06-26/none mode=assist ctx=human_security
e7 m22 > m15 AGREE planned 2024-06-26/none mode=assist ctx=human_security
e8 m23,m24 > m22 REJECT actual 2024-06-26/none mode=assist ctx=legislative
e9 m26 > m27 ASSAULT actual 2024-06-25/day mode=firearms ctx=repression
e10 m27 > m28 PROTEST actual 2024-06-25/day mode=riot ctx=economic
e11 m31 > m1 ACCUSE planned 2024-06-26/none mode=allege ctx=legal
q1 m7 direct
q2 m9 direct cue=kata
q3 m22 indirect cue=mengatakan
q4 m29 direct cue=cibirnya
rel m6 controls m3
rel m7 leads m6
rel m15 led_by m16
rel m16 ally_of m21 from=2024-05
rel m23 member_of m25
rel m24 member_of m25
rel m29 leads m30
rel m32 leads m31

### Tribun Jogja 2022-08-02 article none
= Tumpeng Raksasa Grebeg Suran, [m1:? Anak-anak] Rebutan Kacang Panjang
~byline Penulis: Santo Ari
~date_line Selasa, 2 Agustus 2022 16:40 WIB
[m2:#Tribun TRIBUNJOGJA.COM], [m3:@IDN SLEMAN] - Gunungan setinggi tiga meter itu hanya bertahan sebelas menit. Begitu doa selesai, ratusan tangan melucuti wortel, terung, dan kacang panjang dari kerangka bambunya.
Grebeg Suran di lapangan Ambarketawang digelar tiap bulan Sura. Tahun ini, Senin (1/8), untuk pertama kalinya sejak pandemi, acaranya tanpa batas penonton.
"<<q1 Dua tahun [m17=m6 kami] cuma siaran langsung, yang nonton pun kebanyakan panitia sendiri>>," seloroh [m4:IDN.CVL Sarjono].
[m5=m4 Ia] mengetuai [m6:IDN.CVL Paguyuban Among Budaya], perkumpulan seni yang beranggotakan warga tiga dusun. Kelompok karawitan remaja, [m7:IDN.CVL Laras Wreda], merupakan bagian dari [m8=m6 paguyuban] tersebut.
[m9:IDN.GOV Lurah Sumaryanto] hadir dengan surjan lurik, duduk di tikar, dan pulang membawa dua ikat kangkung. [m10:IDN.GOV Dinas Kebudayaan Sleman] mengirim perias.
~advert ADVERTISEMENT
Tidak ada yang marah waktu gunungan rubuh ke kiri. [m11:? Seorang ibu] malah menolong [m12:? fotografer] yang kameranya penuh sambal.
"<<q2 Kalau rebutannya sopan, berkahnya sedikit>>," ujar [m13:? Mbah Wagiyem], 71 tahun. Kacang panjang rebutan, menurut [m18=m13 dia], <<q3 dipendam di sudut sawah supaya tikus sungkan>>.
Persiapan memakan waktu lima hari. Sayur disumbang petani; beras dibeli dengan uang kas.
Malamnya wayang kulit dimainkan [m14:IDN.CVL Ki Seno Aji] dengan lakon perang saudara yang berakhir damai. Dalang muda itu mengaku gugup: dua pendahulunya lebih tenar.
[m15:IDN.COP Polsek Gamping] mencatat satu peristiwa. Sebuah sepeda anak hilang, lalu ditemukan di belakang warung bakso.
Tahun depan, kata [m16=m4 Sarjono], <<q4 gunungannya dua, satu khusus buat anak kecil>>.
~footer (nto)
q1 m4 direct cue=seloroh
q2 m13 direct cue=ujar
q3 m13 indirect cue=menurut
q4 m4 indirect cue=kata
rel m5 leads m6
rel m7 part_of m8
