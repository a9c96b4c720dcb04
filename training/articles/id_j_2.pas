### DW Indonesia 2017-05-16 article
= [m30=m4 Berlin] {e13 Ancam Angkat Kaki} dari Incirlik
~page_control Politik
~date_line 16.05.2017
~share Kirim Facebook Twitter
[m1:TUR.GOV Pemerintah di Ankara] lagi-lagi {e1 tidak mengizinkan} [m2:DEU.LEG anggota parlemen Jerman] menjenguk serdadu [m3=m4 negaranya] yang bertugas di selatan Turki. [m4:DEU.GOV Kanselir Angela Merkel] menanggapinya dengan kalimat yang jarang [m31=m4 ia] pakai: pasukan itu {e2 bisa saja dipindahkan}.
"<<q1 [m5=m4 Kami] akan terus berbicara dengan [m6=m1 Turki]. Namun secara paralel [m32=m4 kami] harus mencari cara lain, termasuk [m7:@JOR Yordania]>>," kata [m8=m4 Merkel] di Berlin, Senin (15/5).
Sebanyak 250 [m9:DEU.MIL prajurit Bundeswehr] ditempatkan di pangkalan Incirlik sejak awal 2016. Dengan enam pesawat Tornado, [m10=m9 mereka] {e3 memotret} kedudukan [m11:ISIS.REB kelompok ISIS] di Suriah dan Irak dari udara; hasilnya dibagikan kepada [m12:? koalisi] pimpinan [m13:USA.GOV Amerika Serikat].
[m14:TUR.GOV Kementerian Luar Negeri Turki] tidak memberi alasan rinci. Waktunya tidak tepat, begitu bunyi jawaban tertulis kepada [m15=m2 delegasi yang sedianya tiba hari ini].
Di balik kalimat itu ada kejengkelan lain. Pekan lalu [m35=m4 Jerman] {e4 mengabulkan suaka} [m16:TUR.MIL sejumlah perwira Turki] yang bekerja di markas NATO dan menolak pulang. [m33=m16 Mereka] {e5 dituduh} [m34=m1 Ankara] terlibat kudeta gagal tahun lalu, yang kata [m17:TUR.GOV Presiden Recep Tayyip Erdogan] didalangi [m18:TUR.REL Fethullah Gulen], ulama yang bermukim di Pennsylvania.
[m19=m17 Erdogan] juga belum memaafkan musim semi. Maret silam beberapa kota {e6 membatalkan} acara kampanye para menterinya. [m36=m17 Ia] {e7 menyamakan} cara itu dengan praktik Nazi.
Lain lagi urusan [m20:DEU.JRN Deniz Yucel]. [m21=m20 Wartawan harian Die Welt itu] {e8 mendekam} di penjara Silivri sejak Februari dengan tuduhan menyebarkan propaganda. [m37=m4 Berlin] berulang kali {e9 meminta} akses konsuler.
Dari Brussel, [m22:NATO Sekretaris Jenderal NATO Jens Stoltenberg] berusaha tidak memihak. [m38=m22 Ia] berharap <<q2 [m39=m1+m4 kedua anggota] bisa menemukan jalan keluar>>.
Oposisi lebih galak. "<<q3 Tentara [m23=m4 kita] bukan sandera. Tarik sekarang juga!>>" {e10 seru} [m24:DEU.OPP Sevim Dagdelen], anggota Bundestag dari [m25:DEU.OPP Partai Kiri].
[m26:DEU.GOV Menteri Luar Negeri Sigmar Gabriel] dijadwalkan {e11 membicarakan} soal ini dengan [m27:USA.GOV mitranya, Rex Tillerson], di [m28:@USA Washington] lusa. Gabriel hendak meminta [m29=m27 Amerika] menggunakan pengaruhnya.
Larangan serupa pernah {e12 dijatuhkan} pada Juni 2016, sesudah Bundestag menyebut pembantaian orang Armenia seabad silam sebagai genosida. Butuh empat bulan sampai pintu Incirlik terbuka lagi.
~footer ap/hp (dpa, rtr)
~related Laporan Pilihan: Menonton Bola di Berlin
e1 m1 > m2 REJECT actual 2017-05-16/none mode=meet ctx=diplomatic,military
e13 m30 > m1 SANCTION hypothetical 2017-05-15/day mode=withdraw ctx=military,diplomatic again
e2 m4 > m1 SANCTION hypothetical 2017-05-15/day mode=withdraw ctx=military,diplomatic
e3 m10 > m11 MOBILIZE actual 2017-05-16/none ctx=intelligence,terrorism bg
e4 m4 > m16 AID actual 2017-05-08/week ctx=asylum,military
e5 m1 > m16 ACCUSE actual 2017-05-16/none mode=allege ctx=military
e6 m4 > m1 REJECT actual 2017-03-01/month mode=meet ctx=diplomatic,election bg
e7 m19 > m4 ACCUSE actual 2017-03-01/month mode=disapprove ctx=diplomatic bg
e8 m1 > m20 COERCE actual 2017-02-01/month mode=arrest ctx=rights_freedoms bg
e9 m4 > m1 REQUEST requested 2017-05-16/none mode=yield ctx=diplomatic,rights_freedoms
e10 m24 > m4 REQUEST requested 2017-05-16/none mode=change ctx=military
e11 m26 > m27 AGREE planned 2017-05-18/day mode=visit ctx=diplomatic
e12 m1 > m2 REJECT actual 2016-06-01/month mode=meet ctx=diplomatic,military bg
q1 m5 direct cue=kata
q2 m22 indirect cue=berharap
q3 m24 direct cue=seru
rel m24 member_of m25
rel m12 led_by m13

### BBC News Indonesia 2021-06-08 article
= [m31=m2 Pimpinan KPK] {e12 Mangkir} dari Panggilan Komnas HAM, [m1:IDN.CVL Novel] Kecewa
~date_line 8 Juni 2021
~caption Pegawai membawa poster di depan Gedung Merah Putih. Sumber gambar, ANTARA FOTO
[m2:IDN.JUD Pimpinan Komisi Pemberantasan Korupsi] {e1 tidak memenuhi} panggilan [m3:IDN.GOV Komisi Nasional Hak Asasi Manusia] untuk dimintai keterangan tentang tes wawasan kebangsaan, Selasa.
Sebagai gantinya [m26=m2 mereka] mengirim surat. Isinya mempertanyakan hak asasi apa yang dilanggar, kata [m4:IDN.JUD pelaksana tugas juru bicara, Ali Fikri].
Dua pekan lalu [m5:IDN.CVL Novel Baswedan bersama puluhan pegawai lain] {e2 mengadukan} [m6:IDN.JUD Firli Bahuri], ketua lembaga tersebut, ke kantor di Jalan Latuharhary itu. [m27=m5 Mereka] termasuk 75 orang yang dinyatakan tidak lolos tes; 51 di antaranya {e3 akan diberhentikan} pada 1 November.
"<<q1 Kalau memang tidak ada yang ditutupi, datang saja. [m7=m5 Kami] saja datang>>," ujar [m8=m1 penyidik yang kehilangan penglihatan sebelah matanya itu].
Penglihatan yang dimaksud rusak akibat {e4 siraman air keras} pada April 2017. Pelakunya, [m9:IDN.COP dua anggota Brimob], telah {e5 divonis} [m10:IDN.JUD Pengadilan Negeri Jakarta Utara] dua dan satu setengah tahun penjara.
[m11:IDN.GOV Komisioner Choirul Anam] mengatakan lembaganya {e6 akan memanggil} sekali lagi. "<<q2 Ini kesempatan untuk klarifikasi. Belum ada kesimpulan siapa yang salah>>," katanya.
[m12=m11 Anam] menambahkan, [m13:IDN.GOV Badan Kepegawaian Negara] dan [m14:IDN.SPY Badan Intelijen Negara] juga masuk daftar.
Pembelaan untuk Firli datang dari sekutu lamanya di kabinet. [m15:IDN.GOV Menteri PAN-RB Tjahjo Kumolo] {e7 mempertanyakan} campur tangan Komnas HAM; tes itu, menurutnya, <<q3 sama dengan penelitian khusus zaman dulu>>.
Ucapan tersebut langsung {e8 disambar} [m16:IDN.CVL Asfinawati], yang memimpin [m17:YLBHI.CVL Yayasan Lembaga Bantuan Hukum Indonesia]. [m29=m15 Menteri], kata [m30=m16 dia], <<q4 sedang mengakui bahwa Orde Baru kembali>>.
Di gedung DPR suara terbelah. [m18:IDN.PTY Benny K. Harman] dari [m19:IDN.PTY Demokrat] {e9 meminta} [m20:IDN.GOV Presiden Joko Widodo] mengambil alih, sedangkan [m21:IDN.PTY fraksi partai penguasa] diam.
[m22=m20 Presiden] sebetulnya sudah berbicara. Pada 17 Mei [m23=m20 ia] {e10 meminta} agar hasil tes tidak dijadikan dasar memecat pegawai. Delapan hari kemudian [m28=m2 pimpinan KPK] mengumumkan keputusan yang berlawanan.
Ratusan guru besar menulis surat terbuka yang {e11 memprotes} pengabaian itu.
Revisi undang-undang KPK pada 2019 menjadikan semua pegawai komisi aparatur sipil negara. Sejak itulah status mereka diperdebatkan.
~related Anda mungkin tertarik: Mengapa harga tempe naik?
e12 m2 > m3 REJECT actual 2021-06-08/day mode=meet ctx=legal,human_rights again
e1 m2 > m3 REJECT actual 2021-06-08/day mode=meet ctx=legal,human_rights
e2 m5 > m6 ACCUSE actual 2021-05-25/week mode=allege ctx=legal,human_rights
e3 m2 > m5 SANCTION planned 2021-11-01/day mode=expel ctx=legal,political_institutions
e4 m9 > m1 ASSAULT actual 2017-04-01/month ctx=corruption bg
e5 m10 > m9 SANCTION actual 2021-06-08/none mode=convict ctx=legal bg
e6 m11 > m2 REQUEST planned 2021-06-08/none mode=change ctx=legal,human_rights
e7 m15 > m3 ACCUSE actual 2021-06-08/none mode=disapprove ctx=legal
e8 m16 > m15 ACCUSE actual 2021-06-08/none mode=disapprove ctx=legal,human_rights
e9 m18 > m20 REQUEST requested 2021-06-08/none mode=change ctx=legal,executive
e10 m23 > m2 REQUEST requested 2021-05-17/day mode=change ctx=legal,executive bg
e11 m24 > m2 ACCUSE actual 2021-06-08/none mode=disapprove ctx=legal
q1 m7 direct cue=ujar
q2 m11 direct cue=katanya
q3 m15 indirect cue=menurutnya
q4 m16 indirect cue=kata
rel m6 leads m2
rel m16 leads m17
rel m18 member_of m19
rel m9 member_of m25
Nama [m24:IDN.EDU para profesor] itu dihimpun lewat internet, sementara [m25:IDN.COP Korps Brigade Mobil] tak lagi mengomentari perkara 2017.

### Republika 2012-06-25 article
= [m32:PRY.GOV Paraguay] {e1 Dikucilkan} Tetangga, [m1:PRY.ELI Lugo] Berkantor di Trotoar
~byline Rep: Gita Amanda
~date_line Senin 25 Jun 2012 09:12 WIB
[m2:#Republika REPUBLIKA.CO.ID], [m3:@PRY ASUNCION] -- Butuh 30 jam bagi [m4:PRY.LEG Senat Paraguay] untuk {e2 memakzulkan} [m28=m1 seorang presiden]. Butuh waktu lebih singkat lagi bagi negara-negara sekitar untuk bereaksi.
Sehari setelah pemungutan suara 39 lawan 4 pada Jumat (22/6) itu, [m5:ARG.GOV Argentina] {e3 menarik} duta besarnya. [m6:BRA.GOV Brasil] dan [m7:URY.GOV Uruguay] sekadar {e4 memanggil} utusan masing-masing untuk konsultasi. [m8:VEN.GOV Presiden Venezuela Hugo Chavez] memilih langkah lain: [m9=m8 ia] {e5 menghentikan} pengiriman minyak.
[m10:MERCOSUR Mercosur], tempat [m30=m27 Asuncion] bergabung sejak 1991, Ahad malam mengumumkan [m31=m27 Paraguay] {e6 tidak boleh ikut} konferensi tingkat tinggi di [m11:@ARG Mendoza] pekan ini.
[m12:PRY.GOV Federico Franco] kaget. "<<q1 [m13=m12 Kami] tidak diberi kesempatan membela diri. Adilkah itu?>>" ucap [m14=m12 dokter bedah yang dilantik menggantikan atasannya tersebut].
Dalih "tidak diberi kesempatan" itu persis dipakai lawannya. [m15=m1 Fernando Lugo], yang mula-mula {e7 menerima} putusan parlemen, sejak Ahad berubah pikiran dan menyebut penggantinya hasil kudeta. "<<q2 Waktu dua jam untuk pembelaan itu lelucon>>," katanya di depan stasiun televisi pemerintah, dikelilingi pendukung. [m16=m1 Mantan uskup itu] berjanji {e8 akan datang} ke Mendoza.
Bentrokan di Curuguaty menjadi pemicu. Pada 15 Juni, [m17:PRY.COP polisi] yang hendak {e9 mengusir} [m18:PRY.AGR petani tak bertanah] dari lahan seorang bekas senator disambut tembakan; 17 orang {e10 tewas} dari kedua belah pihak. [m19:PRY.PTY Partai Colorado] {e11 menimpakan} kesalahan kepada Lugo.
Sekutunya sendiri, [m20:PRY.PTY Partai Liberal], ikut menjatuhkannya. Franco adalah ketua kehormatan partai tersebut.
Tidak semua negara menjauh. [m21:DEU.GOV Menteri Pembangunan Jerman Dirk Niebel], yang kebetulan sedang berada di Asuncion, {e12 menemui} [m22=m12 sang presiden baru] pada Sabtu dan menyebut pergantian itu sesuai dengan aturan. [m23:VAT.REL Duta Vatikan] menggelar misa untuk [m29=m12 Franco].
[m24:USA.GOV Amerika Serikat] {e13 mengimbau} rakyat Paraguay tetap tenang.
[m25:TWN.GOV Taiwan], satu-satunya kawan Asuncion di Asia Timur, belum berpendapat. [m27:PRY.GOV Paraguay] merupakan satu dari 23 negara yang mengakui Taipei.
~read_also Baca Juga: Jadwal Imsakiyah Ramadhan 1433 H
~footer sumber : Reuters/AP
e1 m10 > m32 SANCTION actual 2012-06-24/day ctx=diplomatic again
e2 m4 > m1 SANCTION actual 2012-06-22/day mode=expel ctx=legislative,executive
e3 m5 > m12 SANCTION actual 2012-06-23/day mode=withdraw ctx=diplomatic
e4 m6,m7 > m12 SANCTION actual 2012-06-23/day mode=withdraw ctx=diplomatic
e5 m9 > m12 SANCTION actual 2012-06-23/day mode=discontinue ctx=natural_resource,diplomatic
e6 m10 > m31 SANCTION actual 2012-06-24/day ctx=diplomatic
e7 m15 > m4 CONCEDE actual 2012-06-22/none ctx=legislative,executive
e8 m16 > m10 AGREE planned 2012-06-24/day mode=visit ctx=diplomatic
e9 m17 > m18 COERCE actual 2012-06-15/day mode=deport ctx=human_security
e10 m17,m18 > m18,m17 ASSAULT actual 2012-06-15/day mode=firearms ctx=human_security
e11 m19 > m1 ACCUSE actual 2012-06-25/none mode=allege ctx=legislative
e12 m21 > m22 CONSULT actual 2012-06-23/day mode=visit ctx=diplomatic
e13 m24 > m26 REQUEST requested 2012-06-25/none mode=change ctx=political_institutions
q1 m14 direct cue=ucap
q2 m1 direct cue=katanya
rel m12 leads m20
rel m27 recognises m25
rel m27 member_of m10 from=1991
Bagi [m26:PRY.CVL warga Asuncion], akhir pekan berlalu biasa saja.

### Radar Bogor 2015-10-15 article none
= Kiper Cadangan Jadi Pahlawan, PSB Lolos ke Semifinal
~byline M. Rizal
~date_line Kamis, 15 Oktober 2015
~share Share on Facebook
[m1:@IDN BOGOR] – Tidak ada yang menyangka malam itu milik Dedi Supriatna. [m2:? Penjaga gawang berusia 19 tahun itu] baru masuk pada menit ke-88, lalu menepis dua tendangan penalti.
[m3:? PSB Bogor] menang 4-3 atas [m4:? Persikad Depok] lewat adu penalti di Stadion Pajajaran, Rabu (14/10) malam. Sepanjang 120 menit pertandingan berakhir 1-1.
"<<q1 [m5=m2 Saya] cuma lihat mata penendangnya. Selebihnya doa ibu>>," ujar Dedi seusai laga.
Pelatih Persikad, Asep Rahman, menyalahkan rumput yang licin. "<<q2 Kami menyerang terus, tapi bola tidak mau berhenti di kaki>>," keluhnya. [m6=m4 Timnya] tetap mendapat tepuk tangan penonton.
~read_also Baca juga: Tiga Kuliner Malam di Suryakencana
[m7:IDN.GOV Wali Kota Bima Arya Sugiarto] menonton dari tribun timur bersama dua anaknya. [m11=m7 Ia] sempat berdiri ketika penendang ketiga maju, kemudian duduk kembali sambil menutup muka.
Sejumlah [m8:IDN.COP polisi dari Polres Bogor Kota] tampak menikmati pertandingan dari pinggir lapangan. Tidak ada keributan. Suporter kedua kota bahkan bertukar syal.
Manajer PSB mengatakan bonus pemain akan dibayarkan Jumat. Di semifinal, lawan berikutnya ialah pemenang laga antara Persika Karawang dan PSGC Ciamis.
"<<q3 Siapa pun lawannya, [m9=m3 kami] siapkan dulu kiper cadangannya>>," kelakar [m10:? Suharto], sang pelatih.
~footer (ric/c)
q1 m5 direct cue=ujar
q2 ? direct cue=keluhnya
q3 m10 direct cue=kelakar
