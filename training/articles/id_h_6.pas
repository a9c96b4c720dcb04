### Antara 2011-10-20 article
= [m1:IDN.MIL TNI], [m2=m6 Polri] {e1 diterjunkan} ke lapangan Zakeus, [m3=m7 Kongres Papua] {e2 bubar}
~date_line 20 Oktober 2011, 08:29 WIB
~byline Reporter: Hendra Saputra
[m4:@IDN Jayapura] (ANTARA News) - Tiga panser berjaga di mulut jalan menuju [m5:@IDN Lapangan Zakeus, Padang Bulan], Kamis pagi, sehari setelah [m6:IDN.COP Kepolisian Daerah Papua] {e3 membubarkan} [m7:OPM.REB Kongres Rakyat Papua III].
Dalam pembubaran tersebut, [m8:OPM.REB Forkorus Yaboisembut], yang beberapa menit sebelumnya {e4 diproklamasikan} peserta kongres sebagai presiden [m9:OPM.REB Negara Republik Federal Papua Barat], ikut {e5 diangkut}.
"<<q1 [m10=m11 Kami] sudah beri izin untuk musyawarah, bukan untuk mendirikan negara>>," kata [m11:IDN.COP Kapolda Papua Irjen Pol Bigman Lumban Tobing].
Jumlah yang diamankan sekitar 300 orang. [m12=m11 Tobing] menambahkan, <<q2 sebagian besar akan dipulangkan malam ini>>, kecuali enam orang yang disangka makar.
[m13:IDN.JUD Komnas HAM], melalui [m14:IDN.JUD wakil ketuanya, Ridha Saleh], {e6 mempertanyakan} penggunaan senjata. [m15=m13 Lembaga tersebut] menerima laporan tiga mayat ditemukan di belakang markas korem.
Laporan serupa sampai pula ke [m16:#Antara ANTARA]. Namun, [m17:IDN.MIL Panglima Kodam XVII/Cenderawasih Mayjen TNI Erfi Triassunu] menegaskan [m18=m1 prajuritnya] tidak {e7 melepaskan tembakan}. [m19=m17 Ia] {e8 menyesalkan} tudingan yang dianggapnya gegabah.
~read_also Baca: Timnas U-19 Menang Tipis atas Vietnam
Selain [m20=m8 Forkorus], [m21:OPM.REB Edison Waromi] yang ditunjuk sebagai perdana menteri pun {e9 ditahan}. [m22:IDN.CVL Kuasa hukum keduanya, Gustaf Kawer], {e10 meminta} akses menjenguk yang sejak semalam ditutup.
Di Jakarta, [m23:IDN.GOV Menko Polhukam Djoko Suyanto] {e11 membela} tindakan aparat. "<<q3 Kalau ada yang memproklamasikan negara, negara mana pun akan bertindak>>," ucapnya.
[m24:IDN.LEG Paskalis Kossay], anggota [m25:IDN.LEG Komisi I DPR], {e12 mengajak} [m26:IDN.GOV Presiden Susilo Bambang Yudhoyono] membuka dialog, usul yang sejak 2009 disuarakan [m27:IDN.CVL Jaringan Damai Papua] pimpinan [m28:IDN.REL Pastor Neles Tebay].
Kongres serupa terakhir kali digelar pada 2000. Ketika itu [m29:IDN.ELI Presiden Abdurrahman Wahid] {e13 menyumbang} Rp1 miliar untuk panitianya.
Aktivitas di Pasar Yotefa berjalan normal. Penerbangan dari Sentani tidak terganggu.
e1 m1,m2 > m3 MOBILIZE actual 2011-10-19/day mode=troops ctx=military,repression
e2 m2 > m3 COERCE actual 2011-10-19/day ctx=repression,rights_freedoms again
e3 m6 > m7 COERCE actual 2011-10-19/day ctx=repression,rights_freedoms
e4 m7 > m8 SUPPORT actual 2011-10-19/day ctx=territory,political_institutions
e5 m6 > m8 COERCE actual 2011-10-19/day mode=arrest ctx=repression,territory
e6 m13 > m6 ACCUSE actual 2011-10-20/none mode=disapprove ctx=human_rights,repression said=m14
e7 m18 > m7 ASSAULT denied 2011-10-19/day mode=firearms ctx=military,repression said=m17
e8 m19 > m15 ACCUSE actual 2011-10-20/none mode=disapprove ctx=military
e9 m6 > m21 COERCE actual 2011-10-19/day mode=arrest ctx=repression,territory
e10 m22 > m6 REQUEST requested 2011-10-20/none mode=yield ctx=legal
e11 m23 > m6 SUPPORT actual 2011-10-20/none ctx=repression,territory
e12 m24 > m26 REQUEST requested 2011-10-20/none mode=assist ctx=political_institutions
e13 m29 > m7 AID actual 2000-01-01/year ctx=political_institutions bg
q1 m11 direct cue=kata
q2 m12 indirect cue=menambahkan
q3 m23 direct cue=ucapnya
rel m8 leads m9
rel m24 member_of m25
rel m28 leads m27

### Sindonews 2013-02-13 article
= [m1=m3 Anas]: Lembaran Pertama Sudah Dibuka
~byline Rahmat Sahid
~date_line Rabu, 13 Februari 2013 - 19:04 WIB
Sindonews.com - Sejumlah orang berkaus biru masih menyapu halaman rumah di [m2:@IDN Duren Sawit]. Tuan rumah, [m3:IDN.PTY Anas Urbaningrum], baru saja mengantar tamu terakhirnya sampai pagar.
Tamu itu [m4:IDN.PTY Akbar Tandjung]. Selama dua jam [m5=m4 politikus senior Golkar] tersebut {e1 berbincang} dengan [m6=m3 ketua umum] [m7:IDN.PTY Partai Demokrat] yang sedang terpojok.
Sejak Jumat malam pekan lalu, kendali partai berada di tangan orang lain. [m8:IDN.PTY Susilo Bambang Yudhoyono], selaku [m9:IDN.PTY Ketua Majelis Tinggi], {e2 mengambil alih} wewenangnya dan {e3 menyuruh} [m10=m3 Anas] berkonsentrasi menghadapi proses hukum.
"<<q1 [m11=m3 Saya] patuh. Tetapi ketua umum tetap [m12=m3 saya]>>," katanya ketika ditanya apakah akan {e4 mundur}.
Proses hukum yang dimaksud berjalan di [m13:IDN.JUD KPK]. Draf surat perintah penyidikan atas namanya bocor akhir pekan kemarin. [m14=m13 Komisi] lalu {e5 memeriksa} [m15:IDN.JUD pegawainya sendiri] untuk mencari pembocor.
[m16:IDN.JUD Abraham Samad], ketua [m17=m13 lembaga itu], membantah [m18=m16 dirinya] {e6 membocorkan} dokumen tersebut.
Kasusnya sendiri menyangkut proyek Hambalang. [m19:IDN.ELI Muhammad Nazaruddin], bekas bendahara umum partai yang {e7 divonis} [m20:IDN.JUD Pengadilan Tipikor] pada April tahun lalu, berkali-kali {e8 menyebut} [m21=m3 mantan sahabatnya] menerima mobil Harrier.
Di daerah, kesetiaan terbelah. [m22:IDN.PTY DPD Jawa Timur] {e9 berikrar} berdiri di belakang [m23=m3 Anas]. [m24:IDN.PTY DPD Sulawesi Utara] justru {e10 menandatangani pakta integritas} yang disodorkan Cikeas.
Apa kata [m25=m8 Presiden]? Melalui [m26:IDN.GOV Julian Aldrin Pasha], [m27=m8 ia] {e11 membantah} telah menekan penegak hukum saat berbicara dari [m28:@SAU Jeddah] dua pekan silam.
[m29:IDN.EDU Kelompok Cipayung di Makassar] {e12 berencana mendatangi} gedung [m30=m13 KPK] perwakilan pada Jumat (15/2). [m31=m29 Mereka] menilai perkara ini kental dengan politik.
Elektabilitas partai berlambang bintang mercy itu tinggal 8,3 persen menurut survei terakhir.
~footer (lns)
e1 m5 > m6 CONSULT actual 2013-02-13/day mode=visit ctx=political_institutions
e2 m8 > m10 COERCE actual 2013-02-08/day ctx=political_institutions bg
e3 m8 > m10 REQUEST requested 2013-02-08/day mode=yield ctx=political_institutions,corruption bg
e4 m12 > m7 RETREAT hypothetical 2013-02-13/none mode=resign ctx=political_institutions
e5 m14 > m15 ACCUSE actual 2013-02-13/none mode=investigate ctx=corruption,legal
e6 m18 > m12 COERCE denied 2013-02-13/none ctx=corruption,legal said=m18
e7 m20 > m19 SANCTION actual 2012-04-01/month mode=convict ctx=corruption,legal bg
e8 m19 > m21 ACCUSE actual 2013-02-13/none mode=allege ctx=corruption bg
e9 m22 > m23 SUPPORT actual 2013-02-13/none ctx=political_institutions
e10 m24 > m8 SUPPORT actual 2013-02-13/none ctx=political_institutions,corruption
e11 m27 > m17 REJECT actual 2013-02-13/none ctx=legal,corruption said=m26
e12 m29 > m30 PROTEST planned 2013-02-15/day mode=demo ctx=corruption,legal
q1 m12 direct cue=katanya
rel m6 leads m7
rel m16 leads m17

### Malut Post 2020-07-22 article
= [m1=m10 Wagub] Mengamuk di Rapat, [m2=m5 Gubernur] Pilih {e1 Pulang}
[m3:@IDN SOFIFI] - Dua kali [m4:IDN.LEG DPRD Maluku Utara] mengundang, dua kali kursi di sebelah kanan pimpinan kosong. Pada undangan ketiga, Senin (20/7), kursi itu terisi sepuluh menit saja.
[m5:IDN.GOV Gubernur Abdul Gani Kasuba] {e2 meninggalkan ruangan} begitu [m6:IDN.PTY Ishak Naser], anggota [m7:IDN.PTY Fraksi NasDem], {e3 menanyakan} ke mana larinya anggaran Covid-19 sebesar Rp 163 miliar.
"<<q1 [m8=m5 Saya] dipanggil untuk LKPJ, bukan untuk diadili>>," kilah [m9=m5 orang tua itu] di tangga.
Yang tinggal ialah [m10:IDN.GOV Wakil Gubernur Al Yasin Ali]. [m11=m10 Ia] menggebrak meja, kemudian {e4 menuding} [m12:IDN.GOV kepala badan keuangan] menyembunyikan dokumen dari [m13=m10 dirinya].
Pejabat yang disebut tidak hadir. Dihubungi kemarin, [m14=m12 Ahmad Purbaya] mengatakan <<q2 semua dokumen sudah dikirim lewat sekretaris daerah>>.
Bagi [m15:IDN.LEG Kuntu Daud], yang mengetuai dewan, ini penghinaan. [m16=m15 Politikus] [m17:IDN.PTY PDI-P] itu {e5 mengancam} memakai hak interpelasi. "<<q3 Kalau Senin depan tidak datang, [m18=m4 kami] bentuk pansus>>," tegasnya.
[m19:IDN.PTY PKS], partai pengusung [m20=m5 Kasuba], {e6 mencoba menengahi}. Utusannya mendatangi kedua pihak Selasa malam, tanpa hasil.
[m21:IDN.EDU Gerakan Mahasiswa Pemerhati Sosial] tidak menunggu. Siang itu [m22=m21 mereka] {e7 membakar ban} di depan kediaman gubernur di [m23:@IDN Ternate]. Seorang pengurusnya {e8 dibawa} ke [m24:IDN.COP Polres Ternate].
[m25=m21 Pemuda itu] pulang pada malam hari. [m26:IDN.COP Kapolres, AKBP Aditya Laksimada,] {e9 meminta maaf} atas [m27=m26 anggotanya] yang dianggap kasar.
[m28:IDN.JUD Kejaksaan Tinggi Maluku Utara] menyatakan {e10 siap menyelidiki} asalkan ada laporan resmi. Dua tahun lalu [m29=m28 instansi yang sama] {e11 menghentikan} perkara kapal Halsel Express.
Angka positif Covid-19 di Maluku Utara hingga kemarin 1.418 kasus.
e1 m2 > m4 REJECT actual 2020-07-20/day ctx=legislative again
e2 m5 > m4 REJECT actual 2020-07-20/day ctx=legislative
e3 m6 > m5 ACCUSE actual 2020-07-20/day mode=disapprove ctx=corruption,legislative
e4 m11 > m12 ACCUSE actual 2020-07-20/day mode=allege ctx=corruption
e5 m16 > m9 THREATEN threatened 2020-07-22/none ctx=legislative
e6 m19 > m20,m18 CONSULT actual 2020-07-22/none mode=third-party ctx=legislative
e7 m22 > m20 PROTEST actual 2020-07-20/day mode=demo ctx=corruption
e8 m24 > m22 COERCE actual 2020-07-20/day mode=arrest ctx=repression
e9 m27 > m25 SUPPORT actual 2020-07-22/none ctx=repression
e10 m28 > m20 ACCUSE hypothetical 2020-07-22/none mode=investigate ctx=corruption,legal
e11 m29 > m20 CONCEDE actual 2018-01-01/year ctx=corruption,legal bg
q1 m9 direct cue=kilah
q2 m14 indirect cue=mengatakan
q3 m16 direct cue=tegasnya
rel m16 leads m18
rel m16 member_of m17
rel m6 member_of m7

### Merdeka.com 2006-03-17 article
= Usai {e1 Rusuh} Abepura, [m1=m3 Brimob] {e2 Sisir} Asrama
[m2:@IDN Jayapura] - Pintu-pintu kamar asrama Ninmin jebol. Sejak subuh, Jumat (17/3), [m3:IDN.COP pasukan Brimob] {e3 menggeledah} empat asrama di sekitar kampus untuk mencari pelaku kekerasan sehari sebelumnya.
Sebanyak 57 orang {e4 diciduk}. [m4:IDN.EDU Mahasiswa] yang lain lari ke hutan.
Kemarin, [m5=m4 massa] yang {e5 menutup jalan} Abepura-Sentani untuk menuntut penutupan [m6:USA.BUS Freeport-McMoRan] {e6 menghantam} [m7=m3 aparat] dengan batu ketika hendak dibubarkan. [m8=m3 Tiga anggota Brimob] dan satu intel TNI AU meninggal di tempat.
"<<q1 [m9=m12 Kami] kehilangan anak-anak muda. Jangan ada yang membalas sendiri>>," pinta [m10:IDN.COP Kapolda Papua Irjen Tommy Jacobus]. Meski begitu, wartawan melihat [m11=m3 sejumlah personel berseragam hitam] {e7 menembak ke udara} sepanjang siang, dan seorang siswi terserempet di pipi.
[m12:IDN.COP Polda] membantah [m13=m3 anak buahnya] {e8 memukuli} tahanan.
[m14:IDN.CVL Elsham], lembaga hak asasi di Papua, {e9 menyesalkan} pengeroyokan itu, tetapi sekaligus {e10 menuntut} penyisiran dihentikan.
Dari Jakarta, [m15:IDN.GOV Presiden Yudhoyono] {e11 mengutus} [m16:IDN.GOV Menko Polhukam Widodo AS] ke [m17:@IDN Papua] besok. Pembicaraan dengan Freeport, kata [m18=m16 Widodo], {e12 akan dilakukan}, namun penutupan tambang {e13 tidak mungkin}.
Perusahaan asal New Orleans itu menolak berkomentar. Di [m19:@IDN Timika], Februari lalu, [m20:IDN.CVL pendulang tradisional] sempat {e14 memblokir} jalan tambang tiga hari setelah {e15 diusir} [m21:IDN.BUS satuan pengaman] dari Kali Kabur.
[m22:IDN.LEG Ketua DPR Papua John Ibo] menilai akar masalahnya pembagian hasil. Menurutnya, <<q2 daerah hanya kebagian ampas>>.
Kuliah di Universitas Cenderawasih diliburkan. Listrik di Abepura padam sejak pukul tujuh malam.
e1 m4 > m1 ASSAULT actual 2006-03-16/day mode=beat ctx=natural_resource again
e2 m1 > m4 COERCE actual 2006-03-17/day ctx=repression again
e3 m3 > m4 COERCE actual 2006-03-17/day ctx=repression
e4 m3 > m4 COERCE actual 2006-03-17/day mode=arrest ctx=repression
e5 m5 > m6 PROTEST actual 2006-03-16/day mode=obstruct ctx=natural_resource
e6 m5 > m7 ASSAULT actual 2006-03-16/day mode=beat ctx=natural_resource
e7 m11 > m5 ASSAULT actual 2006-03-17/day mode=firearms ctx=repression
e8 m13 > m5 ASSAULT denied 2006-03-17/none mode=beat ctx=repression said=m12
e9 m14 > m5 ACCUSE actual 2006-03-17/none mode=disapprove ctx=human_rights
e10 m14 > m12 REQUEST requested 2006-03-17/none mode=yield ctx=human_rights
e11 m15 > m17 AID planned 2006-03-18/day ctx=natural_resource
e12 m18 > m6 CONSULT planned 2006-03-17/none ctx=natural_resource,environment
e13 m18 > m5 REJECT actual 2006-03-17/none mode=yield ctx=natural_resource
e14 m20 > m6 PROTEST actual 2006-02-01/month mode=obstruct ctx=natural_resource bg
e15 m21 > m20 COERCE actual 2006-02-01/month mode=expel ctx=natural_resource bg
q1 m10 direct cue=pinta
q2 m22 indirect cue=Menurutnya
