### Liputan6 2023-10-18 article none
= Diserang [m1:? Hacker], Data Pelanggan Toko Sepatu Bocor
~byline Agustinus Mario Damar
~date_line 18 Okt 2023, 15:00 WIB
~share Copy Link
[m2:#Liputan6.com Liputan6.com], [m3:@IDN Jakarta] - [m4:IDN.BUS Jaringan toko sepatu Langkah Jaya] mengaku diserang peretas. Data 1,2 juta pelanggan dijual di forum gelap seharga USD 2.000.
[m5:? Pelaku yang memakai nama samaran DesertFox] mengancam menyebarkan semuanya bila [m6=m4 perusahaan] tidak menyerahkan tebusan sebelum Jumat.
"<<q1 [m7=m4 Kami] tidak akan bernegosiasi dengan pemeras>>," tulis [m8=m4 manajemen] dalam surel kepada pelanggan, Selasa (17/10/2023).
[m9:? Pakar keamanan siber Alfons Tanujaya] menilai pertahanan toko itu terlalu lemah. Menurut [m10=m9 dia], <<q2 sandi administratornya dipakai di tiga layanan berbeda>>.
[m11:IDN.GOV Badan Siber dan Sandi Negara] sudah mengirim tim untuk membantu forensik digital. [m12:IDN.COP Direktorat Siber Bareskrim] menunggu laporan resmi.
Sejumlah [m13:? pelanggan] berencana menggugat secara berkelompok. [m14:? Retno], seorang di antaranya, mengaku dibombardir telepon penipu.
"<<q3 Sehari bisa 20 kali, katanya [m15=m14 saya] menang undian sepatu>>," keluhnya.
Toko itu meminta maaf dan menawarkan kupon diskon 30 persen.
q1 m8 direct cue=tulis
q2 m10 indirect cue=Menurut
q3 m14 direct cue=keluhnya

### Kedaulatan Rakyat 2008-05-20 article none
= Petani Salak [m1:@IDN Sleman] Tolak Tawaran Tengkulak
[m2:@IDN SLEMAN (KR)] - [m3:IDN.AGR Petani salak pondoh di Turi] sepakat tidak menjual panennya kepada tengkulak selama harga masih di bawah Rp 2.000 per kilogram. Kesepakatan diteken dalam rapat kelompok, Minggu (18/5).
"<<q1 [m4=m3 Kami] seperti diserang dari dua arah. Pupuk naik, harga jatuh>>," ujar [m5:IDN.AGR Maryono], ketua [m6:IDN.AGR Paguyuban Salak Sari].
[m7:? Para tengkulak] membalas. [m8=m7 Mereka] mengancam mengalihkan pembelian ke [m9:@IDN Banjarnegara] dan memutus pinjaman modal.
[m10:? Wagiran], pedagang pengepul, membantah menekan petani. Menurutnya, <<q2 pasar induk di Jakarta memang sedang jenuh>>.
[m11:IDN.GOV Dinas Pertanian Sleman] mengajak kedua pihak berunding Kamis mendatang. [m12:IDN.GOV Kepala dinas, Slamet Riyadi], menawarkan pelatihan pembuatan dodol dan keripik.
Serangan lalat buah memperburuk keadaan. Sepertiga buah di lereng selatan busuk sebelum dipetik.
[m13:? Mahasiswa KKN UGM] membantu memasang perangkap dari botol bekas. "<<q3 Murah, satu botol cuma seribu>>," jelas [m14:? Dinda, koordinator mereka].
q1 m5 direct cue=ujar
q2 m10 indirect cue=Menurutnya
q3 m14 direct cue=jelas
rel m5 leads m6

### BBC Indonesia 2015-06-18 article
= Kabut, kapal, dan kontes durian: kabar dari negeri tetangga
~date_line 18 Juni 2015
[m1:MYS.COP Polisi Malaysia] menahan [m2:? dua warga Indonesia] yang diduga merampok toko emas di [m3:@MYS Johor Bahru]. [m4=m2 Keduanya] melawan dengan parang sebelum dilumpuhkan. [m5:IDN.GOV Konsulat Jenderal RI] mengatakan <<q1 akan memberikan pendampingan hukum>>.
Di [m6:@SGP Singapura], perhatian tertuju pada udara. [m7:SGP.GOV Menteri Lingkungan Vivian Balakrishnan] {e1 menawarkan} pesawat pemadam kepada [m8:IDN.GOV Jakarta] bila kebakaran lahan di Sumatra memburuk.
[m9:IDN.GOV Menteri Lingkungan Hidup Siti Nurbaya] {e2 menjawab} bahwa bantuan belum diperlukan. "<<q2 [m10=m9 Kami] masih mampu sendiri>>," katanya.
[m11:THA.GOV Pemerintah Thailand], yang sedang menyelidiki jaringan penyelundup manusia, {e3 meminta} [m12:MYS.GOV Kuala Lumpur] menyerahkan seorang tersangka. [m13=m12 Putrajaya] belum menanggapi.
Bulan lalu, [m14:MYS.GOV Malaysia] bersama [m15:IDN.GOV Indonesia] {e5 sepakat menampung} [m16:MMR.REF ribuan orang Rohingya] untuk sementara. Kesepakatan {e6 dicapai} dalam pertemuan tiga menteri luar negeri di Putrajaya.
"<<q3 Itu kewajiban kemanusiaan>>," ujar [m17:MYS.GOV Anifah Aman] waktu itu.
Kabar terakhir lebih manis. Pekebun asal [m18:@THA Chanthaburi] mengalahkan juara bertahan dari [m19:@MYS Pahang] dalam kontes durian Asia. Juri menolak protes karena bobot buah sudah ditimbang dua kali.
e1 m7 > m8 AGREE planned 2015-06-18/none mode=assist ctx=environment,disasters
e2 m9 > m7 REJECT actual 2015-06-18/none mode=assist ctx=environment,disasters
e3 m11 > m12 REQUEST requested 2015-06-18/none ctx=legal,trafficking
e5 m14,m15 > m16 AGREE planned 2015-05-01/month ctx=migration,asylum bg
e6 m14,m15 > m16 AGREE planned 2015-05-01/month ctx=migration,asylum bg again
q1 m5 indirect cue=mengatakan
q2 m9 direct cue=katanya
q3 m17 direct cue=ujar

### Ambon Ekspres 2011-02-10 article
= Kapal Ikan Terbakar, Anggota Dewan {e1 Dipecat}, dan Ikan Asar
[m1:@IDN AMBON] – Rabu (9/2), asap hitam menyelimuti Teluk Ambon. Kapal KM Samudera Jaya terbakar di dermaga [m2:@IDN Tantui] ketika mesinnya diperbaiki. [m3:? Dua anak buah kapal] melompat dan diselamatkan [m4:IDN.COP Polairud].
Pemilik kapal menuduh montir lalai; montir menolak disalahkan. "<<q1 [m5=m6 Saya] sudah peringatkan ada kebocoran>>," kata [m6:? Ongen, si montir].
Di gedung DPRD, api yang lain menyala. [m7:IDN.PTY Partai Hanura Maluku] {e2 memberhentikan} [m8:IDN.LEG anggotanya di dewan, Samuel Letelay], karena dituding membangkang keputusan fraksi. [m9=m8 Letelay] melawan: [m10=m8 ia] {e4 mendaftarkan gugatan} terhadap [m11=m7 partainya] ke [m12:IDN.JUD pengadilan negeri], Rabu siang.
"<<q2 Pemecatan itu cacat hukum>>," kata [m13:? pengacaranya, Anthoni Hatane].
[m14:IDN.PTY Aziz Sangkala], [m15=m14 ketua] [m16:IDN.PTY PKS Maluku], memilih netral. [m17=m14 Dia] hanya mengingatkan <<q3 rapat paripurna jangan sampai terganggu>>.
Pedagang ikan asar di [m18:@IDN Galala] mengeluh karena pembeli takut asap. Mereka menolak menurunkan harga.
Pertandingan sepak bola antarkampung di Hative berakhir rusuh. Wasit dikejar sampai ke pantai.
e2 m7 > m8 SANCTION actual 2011-02-10/none ctx=legislative,political_institutions
e4 m10 > m11 ACCUSE actual 2011-02-09/day ctx=legal,political_institutions
e1 m7 > m8 SANCTION actual 2011-02-10/none ctx=legislative,political_institutions again
q1 m6 direct cue=kata
q2 m13 direct cue=kata
q3 m17 indirect cue=mengingatkan
rel m14 leads m16
