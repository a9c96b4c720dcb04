### Detiknews 2017-03-09 article none
= [m1:IDN.GOV Jokowi] Bagi Sepeda di [m2:@IDN Konawe], Anak Ini Salah Sebut Nama Ikan
~byline Ray Jordan - detikNews
~date_line Kamis, 09 Mar 2017 12:02 WIB
~share 12 komentar
[m3:@IDN Kendari] - Tawa pecah saat [m4:IDN.GOV Presiden Joko Widodo] membagikan sepeda kepada pelajar. Seorang bocah yang diminta menyebut tiga nama ikan malah menjawab sesuatu yang membuat hadirin gaduh.
"<<q1 Coba diulang, ikan apa?>>" tanya [m5=m4 presiden] sambil tertawa.
[m6:? Bocah itu, Adit (10)], akhirnya tetap mendapat sepeda. [m7=m6 Dia] mengaku grogi. "<<q2 [m8=m6 Saya] kira jawabannya salah, mau lari saja>>," katanya.
[m9:IDN.GOV Menteri Pendidikan Muhadjir Effendy] yang mendampingi menyerahkan Kartu Indonesia Pintar secara simbolis. [m10:IDN.GOV Gubernur Sulawesi Tenggara Nur Alam] tidak tampak di lokasi.
Pengamanan cukup ketat. [m11:IDN.MIL Paspampres] menahan [m12:IDN.CVL seorang ibu] yang menerobos barisan untuk bersalaman. Setelah dijelaskan, [m13=m12 ia] diizinkan maju.
"<<q3 Alhamdulillah sudah pegang tangannya>>," ujar [m14=m12 Wa Ode Nuria, warga Unaaha tersebut].
Rombongan kemudian meninjau pembangunan bendungan. [m15=m4 Kepala Negara] dijadwalkan kembali ke [m16:@IDN Jakarta] sore ini.
~read_also Baca juga: Daftar Harga Sepeda Lipat Terbaru
q1 m5 direct cue=tanya
q2 m7 direct cue=katanya
q3 m14 direct cue=ujar

### Antara 2012-08-03 article none
= [m1:IDN.GOV Wali Kota] Larang Petasan, [m2:? Pedagang] Pasrah
[m3:@IDN Pekalongan], 3/8 ([m4:#ANTARA ANTARA]) - [m5:IDN.GOV Wali Kota Pekalongan Basyir Ahmad] melarang warga menyalakan petasan selama Ramadhan. Larangan itu dikeluarkan setelah ledakan melukai tiga anak di [m6:@IDN Kradenan], Rabu.
"<<q1 Boleh kembang api yang kecil, jangan bom ikan dibungkus kertas>>," katanya, Jumat.
[m7:IDN.COP Kepolisian Resor Pekalongan Kota] menyita 12.000 butir petasan dari pasar tiban. [m8=m2 Pedagang] diberi peringatan dan dilepaskan.
[m9:? Rohman (38), seorang pedagang], hanya bisa pasrah. Ia meminta waktu agar dagangannya boleh dikembalikan kepada agen di [m10:@IDN Indramayu].
"<<q2 Modal [m11=m9 saya] dua juta rupiah habis diangkut>>," keluhnya.
[m12:IDN.REL Ketua PCNU Kota Pekalongan Ahmad Rofiq] mendukung larangan tersebut. Menurut [m13=m12 dia], <<q3 dentuman petasan menyerang kekhusyukan orang shalat tarawih>>.
Petugas puskesmas menyebut dua korban sudah boleh pulang, sedangkan satu anak harus kehilangan jari kelingkingnya.
Wali kota juga mengancam mencopot lurah yang membiarkan warganya membuat petasan di rumah.
q1 m5 direct cue=katanya
q2 m9 direct cue=keluhnya
q3 m13 indirect cue=Menurut

### Tempo.co 2018-09-04 article
= Emas Pencak Silat, dan Surat dari [m1:USA.GOV Washington]
~byline Reporter Vindry Florentin
~date_line Selasa, 4 September 2018 07:10 WIB
[m2:#TEMPO TEMPO.CO], [m3:@IDN Jakarta] - Pelukan [m4:IDN.GOV Joko Widodo] dan [m5:IDN.OPP Prabowo Subianto] di arena pencak silat masih jadi obrolan. Pesilat [m6:? Hanifan Yudani Kusumah] merangkul keduanya setelah mengalahkan lawannya dari [m7:@VNM Vietnam].
"<<q1 [m8=m6 Saya] tidak merencanakan, spontan saja>>," kata [m9=m6 Hanifan].
Kubu tim [m10:@MYS Malaysia] sempat memprotes wasit dan merusak dinding ruang tunggu. Pelatih mereka meminta maaf.
Jauh dari matras, urusan lain mengetuk [m11:IDN.GOV Kementerian Perdagangan]. [m12=m1 Kantor Perwakilan Dagang Amerika] {e1 mengancam mencabut} fasilitas bea masuk bagi 124 produk [m13:IDN.GOV Indonesia]. Langkah itu {e2 diminta} [m14:USA.BUS industri susu dan farmasi Amerika] yang {e3 mengeluhkan} hambatan pasar.
[m15:IDN.GOV Menteri Enggartiasto Lukita] {e4 akan terbang} ke sana bulan depan. Juli lalu [m16=m15 ia] sudah {e5 menghadap} [m17:USA.GOV Robert Lighthizer] dan {e6 menjanjikan} impor kapas dan kedelai lebih banyak.
"<<q2 [m18=m13 Kita] ini sahabat, bukan ancaman>>," ujarnya, Senin (3/9).
Bonus atlet dicairkan hari ini. Seorang peraih perunggu digugat cerai istrinya sebelum uangnya sampai.
Harga kedelai turun ke titik terendah dalam satu dekade.
e1 m12 > m13 THREATEN threatened 2018-09-04/none mode=restrict ctx=economic
e2 m14 > m12 REQUEST requested 2018-09-04/none ctx=economic bg
e3 m14 > m13 ACCUSE actual 2018-09-04/none mode=disapprove ctx=economic bg
e4 m15 > m12 AGREE planned 2018-10-01/month mode=visit ctx=economic
e5 m16 > m17 CONSULT actual 2018-07-01/month mode=meet ctx=economic bg
e6 m16 > m17 AGREE planned 2018-07-01/month ctx=economic bg
q1 m9 direct cue=kata
q2 m16 direct cue=ujarnya

### Sinar Harapan 2003-09-17 article
= Perampok Bank Tertembak, [m1:IDN.CVL Panglima Laskar] {e1 Dibebaskan}
[m2:@IDN Solo], Sinar Harapan – Kawanan perampok bersenjata menyatroni sebuah bank di [m3:@IDN Kartasura], Senin (15/9) siang. [m4:IDN.COP Petugas Brimob] yang kebetulan mengambil gaji membalas tembakan. [m5:? Seorang perampok asal Lampung] roboh, tiga lolos membawa Rp 400 juta.
"<<q1 [m6=m5 Pelaku] profesional. Tidak ada kaitan dengan terorisme>>," kata [m7:IDN.COP Kapolwil Surakarta Kombes Hasyim Irianto], menepis spekulasi.
Spekulasi muncul sebab di hari yang sama [m8:IDN.JUD kejaksaan negeri] {e2 mengeluarkan dari tahanan} [m9=m1 Suparno], yang memimpin [m10:IDN.CVL Laskar Umat Surakarta]. [m11=m9 Ia] {e3 ditangkap} [m12:IDN.COP Polwil] Oktober tahun lalu karena menyisir hotel untuk mencari [m13:USA.CVL warga Amerika].
[m14:IDN.CVL Ratusan anak buahnya] menyambut dengan konvoi. Sweeping, janji [m15=m9 sang panglima], <<q2 tidak akan diulang kecuali [m16:USA.GOV Washington] kembali menyerang negeri muslim>>.
[m17:USA.GOV Kedutaan Amerika] {e6 menyatakan prihatin} atas pembebasan itu.
[m18:IDN.JUD Kepala kejaksaan], Djoko Wisnu, menganggapnya wajar: <<q3 masa tahanan habis, hukum tidak kenal pesanan>>.
Bank yang dirampok tetap buka. Nasabah menuntut penjagaan ditambah.
e1 m8 > m1 RETREAT actual 2003-09-15/day mode=release ctx=legal again
e2 m8 > m9 RETREAT actual 2003-09-15/day mode=release ctx=legal
e3 m12 > m11 COERCE actual 2002-10-01/month mode=arrest ctx=legal bg
e6 m17 > m8 ACCUSE actual 2003-09-17/none mode=disapprove ctx=legal,terrorism
q1 m7 direct cue=kata
rel m9 leads m10
q2 m15 indirect cue=janji
q3 m18 indirect
