### Radar Banten 2011-02-08 article
= Seribu Orang, Tiga Peti: [m1:IDN.REL Ahmadiyah] {e12 Diserang} di Cikeusik
~byline (yas/del/don)
~date_line Selasa, 8 Februari 2011
~share Kirim ke teman
[m2:@IDN PANDEGLANG] – Lumpur di jalan Umbulan belum kering, begitu pula darahnya. Pada Minggu (6/2) pukul 10.30, [m3:IDN.REL seribuan orang berpita biru] {e1 menyerbu} rumah [m4:IDN.REL Suparman], mubalig [m23=m1 Ahmadiyah] Cikeusik; tiga jemaat tak bernapas ketika [m5:IDN.COP polisi] membuka jalan.
Tamu-tamu itu datang dari Jakarta. [m6:IDN.REL Deden Sudjana], yang memimpin tujuh belas orang tersebut dan menjaga kantor pusat [m7:IDN.REL Jemaat Ahmadiyah Indonesia (JAI)], dua kali {e2 menolak} disuruh pergi.
"<<q1 Kalau tidak sanggup, lepas saja, Pak. Biar seru>>." Kalimat [m24=m6 Deden] itu dikutip [m8:IDN.COP Kapolda Banten Brigjen Agus Kusnadi] kemarin untuk menjelaskan mengapa {e3 penyerbuan} tak tercegah.
Kutipan tersebut membuat [m9:IDN.NGO Setara Institute] meradang. Wakilnya, [m10:IDN.NGO Bonar Tigor Naipospos], {e4 menuduh} [m11=m8 kapolda] menyalahkan korban. "<<q2 Yang mati tiga, yang ditanya kok mulutnya>>," tukasnya.
[m12:IDN.GOV Presiden Susilo Bambang Yudhoyono] {e5 mengecam} kekerasan itu dan {e6 memerintahkan} [m13:IDN.COP Kapolri Timur Pradopo] mengusutnya. [m14=m13 Jenderal asal Jombang] itu kini {e7 memeriksa} dua tersangka; lima lagi menyusul Rabu.
~read_also Baca juga: Harga Cabai Rawit Tembus Rp100 Ribu
Bagaimana dengan Surat Keputusan Bersama tahun 2008? Surat yang diteken [m22:IDN.GOV tiga pejabat] pada 9 Juni itu {e9 melarang} [m25=m1 Ahmadiyah] menyebarkan ajarannya. [m15:IDN.GOV Menteri Agama Suryadharma Ali], ketua umum [m16:IDN.PTY PPP], ingin lebih: <<q3 dibubarkan saja, ujarnya, supaya damai>>.
[m17:IDN.REL MUI Pandeglang], bagian dari [m18:IDN.REL Majelis Ulama Indonesia], membantah {e10 menggerakkan} [m26=m3 massa]. Ketuanya, [m19:IDN.REL KH Hamdi Ma'ani], menyesalkan sambil mengingatkan bahwa warga sudah lama jengkel.
Dari London, [m20:AMJ.REL Mirza Masroor Ahmad], khalifah yang mengepalai [m21:AMJ.REL Jamaah Muslim Ahmadiyah], menyuruh pengikutnya {e11 tidak membalas}. [m27=m7 JAI] merupakan cabang jamaah itu.
Warga mencuci jalan kemarin sore. Mobil Suzuki APV yang terbakar masih di sana, dijadikan tontonan.
~footer Editor: Abdul Malik
e12 m3 > m1 ASSAULT actual 2011-02-06/day mode=primitive ctx=religion_ethnicity again
e1 m3 > m4 ASSAULT actual 2011-02-06/day mode=primitive ctx=religion_ethnicity
e2 m6 > m5 REJECT actual 2011-02-06/day mode=yield ctx=religion_ethnicity
e3 m3 > m1 ASSAULT actual 2011-02-06/day mode=primitive ctx=religion_ethnicity again
e4 m10 > m11 ACCUSE actual 2011-02-08/none mode=disapprove ctx=religion_ethnicity
e5 m12 > m3 ACCUSE actual 2011-02-08/none mode=disapprove ctx=religion_ethnicity
e6 m12 > m13 REQUEST requested 2011-02-08/none mode=change ctx=legal
e7 m14 > m3 ACCUSE actual 2011-02-08/none mode=investigate ctx=legal
e9 m22 > m1 COERCE actual 2008-06-09/day mode=restrict ctx=religion_ethnicity,rights_freedoms bg
e10 m17 > m3 ASSAULT denied 2011-02-06/day ctx=religion_ethnicity
e11 m20 > m21 REQUEST requested 2011-02-08/none mode=yield ctx=religion_ethnicity
q1 m6 direct
q2 m10 direct cue=tukasnya
q3 m15 indirect cue=ujarnya
rel m4 member_of m1
rel m15 leads m16
rel m17 part_of m18
rel m19 leads m17
rel m20 leads m21
rel m7 part_of m21

### CNN Indonesia 2021-08-18 article
= Kabul di Tangan [m1:TALIBAN.REB Taliban], Panjshir Bertahan
~byline CNN Indonesia
~date_line Rabu, 18 Agu 2021 06:40 WIB
~share Bagikan: url telah tercopy
Hanya satu lembah yang belum berganti bendera. Dari Bazarak, ibu kota [m2:@AFG Panjshir], [m3:AFG.GOV Amrullah Saleh] {e1 memaklumkan} dirinya presiden sementara, dua hari setelah [m4:AFG.GOV Ashraf Ghani] {e2 kabur} dengan helikopter ke [m5:@ARE Abu Dhabi].
"<<q1 [m6=m3 Saya] tidak akan pernah sujud kepada [m7=m1 mereka]>>," cuit [m8=m3 wakil presiden pertama] itu, Selasa (17/8). Di sebelahnya [m9:NRF.REB Ahmad Massoud], 32 tahun, yang memimpin [m10:NRF.REB Front Perlawanan Nasional]. Lembah itu dikuasainya.
Sisanya, tiga puluh tiga provinsi, berada di tangan [m11:TALIBAN.REB kelompok yang dipimpin Haibatullah Akhundzada] tersebut. Kabul {e3 jatuh} Minggu tanpa tembakan.
Di ibu kota, malam itu juga, [m12:TALIBAN.REB Zabihullah Mujahid] memperlihatkan wajahnya pertama kali. [m31=m12 Ia] {e4 menjanjikan} ampunan bagi semua; tidak ada balas dendam, katanya, <<q2 bahkan kepada penerjemah>>. {e5 Janji} itu disambut senyum kecut di bandara.
Ke bandara itulah orang-orang lari. Senin, [m13:AFG.CVL tujuh orang] meninggal, sebagian jatuh dari roda pesawat. [m14:USA.MIL Enam ribu prajurit Amerika] {e6 ditugaskan} menjaga landasan.
~related Lihat Juga: Daftar Jenis Pesawat Evakuasi Militer
[m15:USA.GOV Presiden Joe Biden] tidak menyesal. "<<q3 Tentara Amerika tidak boleh mati dalam perang yang tidak mau dilawan orang Afganistan sendiri>>," ujarnya. Penarikan itu sudah {e7 disepakati} pada 29 Februari 2020 di Doha, oleh [m30:USA.GOV pendahulunya], dengan [m16:TALIBAN.REB Abdul Ghani Baradar].
[m32=m16 Baradar] Selasa pulang ke Kandahar dari [m17:QAT.GOV Qatar], tuan rumah kantor politik kelompok tersebut sejak 2013. [m33=m17 Qatar], juga [m18:PAK.GOV Pakistan], dituding melindunginya; [m19:PAK.GOV Imran Khan], ketua [m20:PAK.PTY PTI], malah {e9 menyebut} [m34=m1 mereka] mematahkan rantai perbudakan.
Pengakuan belum ada. [m21:CHN.GOV Hua Chunying] mengatakan <<q4 [m35=m21 Beijing] menghormati pilihan rakyat Afganistan>>, [m22:RUS.GOV Zamir Kabulov] dari Moskow memuji keamanan, dan [m23:CAN.GOV Justin Trudeau] tegas {e10 menolak} mengakui.
[m24:IDN.GOV Menlu Retno Marsudi] {e11 berkomunikasi} dengan timpalannya dari [m25:NLD.GOV Belanda], terutama mengenai evakuasi 26 WNI.
Sekutu [m36=m1 Taliban] lainnya, [m26:HAQQANI.REB jaringan Haqqani], jadi tuan di Kabul. Jaringan tersebut, dipimpin [m27:HAQQANI.REB Sirajuddin Haqqani], merupakan sayap [m28=m1 gerakan itu] yang paling dekat dengan [m29:ALQAEDA.REB Al-Qaeda].
~footer (isa/dea)
e1 m3 > m1 REJECT actual 2021-08-17/day ctx=executive
e2 m4 > m1 RETREAT actual 2021-08-15/day ctx=executive
e3 m1 > m4 COERCE actual 2021-08-15/day mode=seize ctx=territory,military
e4 m12 > m3 AGREE planned 2021-08-17/day ctx=human_rights
e5 m12 > m3 AGREE planned 2021-08-17/day ctx=human_rights again
e6 m14 > m1 MOBILIZE actual 2021-08-18/none mode=troops ctx=military
e7 m30 > m16 SUPPORT actual 2020-02-29/day ctx=military,diplomatic bg
e9 m19 > m1 SUPPORT actual 2021-08-18/none ctx=diplomatic
e10 m23 > m1 REJECT actual 2021-08-18/none ctx=diplomatic
e11 m24 > m25 CONSULT actual 2021-08-18/none ctx=diplomatic
q1 m3 direct cue=cuit
q2 m12 indirect cue=katanya
q3 m15 direct cue=ujarnya
q4 m21 indirect cue=mengatakan
rel m9 leads m10
rel m9 controls m2
rel m19 leads m20
rel m26 ally_of m1
rel m27 leads m26
rel m26 part_of m28

### Harian Jogja 2014-06-24 article none
= Panggung Ketoprak Balekambang Kembali Menyala
~byline Oleh Ayu Abriyani
~date_line Selasa, 24 Juni 2014
~advert Pasang iklan Anda di sini
[m1:@IDN SOLO] — Lampu sorot itu hasil urunan. [m2:IDN.CVL Ketoprak Seni Balekambang], perkumpulan yang usianya hampir empat puluh tahun, membelinya dengan uang arisan pemain.
Sabtu malam (21/6) lakonnya Ande-Ande Lumut. Penonton 214 orang; biasanya 60.
"<<q1 Malam Minggu tidak ada siaran bola, ya begini untungnya>>," ucap [m3:IDN.CVL Ki Dwi Mulyono]. [m4=m3 Sutradara] itu memimpin [m10=m2 perkumpulan] sejak 2009, menggantikan ayahnya.
[m5:IDN.GOV UPTD Kawasan Wisata Solo], unit di bawah [m6:IDN.GOV Dinas Kebudayaan dan Pariwisata], meminjamkan gedung. Sewanya, jelas [m7:IDN.GOV Endang Sri Murniyati], <<q2 baru naik Rp10.000>>.
Yang belum kembali ialah tukang gamelan. [m8:IDN.CVL Sutarno], pemain kendang, masih merantau ke Bekasi untuk proyek jalan.
~related Berita terkait: Gudeg Ceker Margoyudan Buka sampai Subuh
"<<q3 Kendangnya tak bawa, wong ditabuh sambil ngaduk semen ya bisa>>," tulisnya lewat pesan pendek.
Bulan puasa nanti pentas libur. [m9:? Penonton] masih bisa menonton latihan setiap Kamis sore.
q1 m3 direct cue=ucap
q2 m7 indirect cue=jelas
q3 m8 direct cue=tulisnya
rel m4 leads m2 from=2009
rel m5 part_of m6
