### Okezone 2012-10-06 article
= Malam Panjang di Kuningan: [m1=m6 Polisi] {e1 Kepung} [m2=m5 KPK]
~caption Ilustrasi (Dok. Istimewa)
~date_line Sabtu, 6/10/2012 11:16 WIB
~byline Reporter: Dimas Prakoso
[m3:@IDN JAKARTA] - Pagar betis itu terdiri dari ibu-ibu, pengacara, musisi, dan seorang pedagang nasi goreng. Bergandengan tangan di Jalan Rasuna Said, [m4:IDN.CVL mereka] {e2 menghalangi} siapa pun berseragam cokelat yang hendak masuk ke markas [m5:IDN.JUD Komisi Pemberantasan Korupsi], Jumat (5/10/2012) malam.
Dua jam sebelumnya, [m6:IDN.COP puluhan anggota Polda Bengkulu dan Polda Metro Jaya] {e3 mendatangi} gedung itu. Tujuannya {e4 menjemput} [m7:IDN.JUD Novel Baswedan], penyidik yang memimpin perkara simulator SIM.
[m8:IDN.JUD Bambang Widjojanto], wakil ketua komisi, menyebutnya kriminalisasi. "<<q1 [m9=m5 Kami] {e5 tidak akan menyerahkan} [m10=m7 Novel]>>," tegasnya.
Kasus yang dituduhkan terjadi delapan tahun lalu. Saat menjabat kepala reserse di [m11:@IDN Bengkulu], [m12=m7 Novel] disangka menembak pencuri sarang walet. [m13:IDN.COP Direktur Reserse Kriminal Umum Polda Bengkulu Kombes Dedy Irianto] menegaskan <<q2 surat penangkapannya lengkap>>.
Pagi itu juga, [m14:IDN.COP Irjen Djoko Susilo], mantan kepala korps lalu lintas, {e6 diperiksa} delapan jam. [m15=m14 Jenderal bintang dua itu] {e7 mangkir} pada pemanggilan pertama, 28 September.
~read_also Baca Juga: Lima Tempat Ngopi dengan Pemandangan Sawah
Kebetulan? [m16:IDN.GOV Wakil Menteri Hukum dan HAM Denny Indrayana] yang muncul menjelang tengah malam {e8 mengkritik} cara yang ditempuh korps bhayangkara. [m17=m16 Ia] mengaku sudah {e9 meminta} [m18:IDN.GOV Presiden] turun tangan.
[m19:IDN.COP Kabareskrim Komjen Sutarman] membantah [m20=m6 anak buahnya] {e10 mengepung} siapa-siapa. "<<q3 [m21=m6 Mereka] cuma berkoordinasi>>," katanya singkat.
[m22:IDN.LEG Komisi III DPR] terbelah. [m23:IDN.PTY Eva Kusuma Sundari] dari [m24:IDN.PTY PDIP] {e11 membela} lembaga antirasuah; [m25:IDN.PTY Ahmad Yani] dari [m26:IDN.PTY PPP] {e12 menyalahkan} keduanya.
[m27=m18 Presiden] {e13 dijadwalkan memanggil} [m28:IDN.COP Kapolri Jenderal Timur Pradopo] dan pimpinan [m29=m5 KPK], Senin (8/10/2012). Gedung di seberang tetap gelap, kecuali lantai tiga.
~footer Ikuti berita terbaru kami di Google News
e1 m1 > m2 COERCE actual 2012-10-05/day mode=restrict ctx=corruption,legal again
e2 m4 > m1 PROTEST actual 2012-10-05/day mode=obstruct ctx=corruption
e3 m6 > m5 COERCE actual 2012-10-05/day mode=restrict ctx=corruption,legal
e4 m6 > m7 COERCE planned 2012-10-05/day mode=arrest ctx=legal,corruption
e5 m9 > m6 REJECT actual 2012-10-05/day mode=yield ctx=legal,corruption
e6 m9 > m14 ACCUSE actual 2012-10-05/day mode=investigate ctx=corruption,legal
e7 m15 > m9 REJECT actual 2012-09-28/day ctx=legal,corruption bg
e8 m16 > m6 ACCUSE actual 2012-10-05/day mode=disapprove ctx=legal
e9 m17 > m18 REQUEST requested 2012-10-05/day mode=assist ctx=legal
e10 m20 > m9 COERCE denied 2012-10-05/day mode=restrict ctx=corruption,legal said=m19 again
e11 m23 > m9 SUPPORT actual 2012-10-06/none ctx=corruption,legal
e12 m25 > m9 ACCUSE actual 2012-10-06/none mode=disapprove ctx=corruption,legal
e13 m27 > m28 REQUEST planned 2012-10-08/day ctx=legal
q1 m8 direct cue=tegasnya
q2 m13 indirect cue=menegaskan
q3 m19 direct cue=katanya
rel m23 member_of m24
rel m25 member_of m26

### Radar Sampit 2024-02-01 article
= Satu Tewas di [m1:@IDN Bangkal], [m2=m11 Bupati Seruyan] Janji {e1 Tengahi} Sawit
~byline SAMPIT, radarsampit.com
[m3:IDN.BUS PT Hamparan Masawit Bangun Persada] akhirnya duduk semeja dengan [m4:IDN.CVL warga Desa Bangkal], Rabu (31/1), meski hanya empat puluh menit dan tanpa tanda tangan.
{e2 Perundingan} di aula kecamatan itu yang pertama sejak [m5:IDN.CVL Gijik], 35 tahun, {e3 tertembus peluru} [m6:IDN.COP Brimob] pada 7 Oktober tahun lalu. [m7:IDN.CVL Taufik Nurahman], yang tertembak pada hari yang sama, masih memakai tongkat.
"<<q1 Yang [m8=m4 kami] minta dari dulu itu-itu saja. Plasma dua puluh persen>>," kata [m9:IDN.CVL James Watt], ketua [m10:IDN.CVL Koperasi Bumi Bangkal Sejahtera].
[m11:IDN.GOV Penjabat Bupati Seruyan Djainuddin Noor], yang memimpin rapat, {e4 meminta} perusahaan menyerahkan 443 hektare di luar hak guna usaha. [m12:IDN.BUS Manajer hubungan masyarakat perusahaan, Wahyu,] {e5 menyanggupi} separuhnya. Selebihnya, ujarnya, menunggu keputusan induk usaha di Jakarta.
Jawaban tersebut membuat sebagian peserta keluar. [m13=m4 Mereka] langsung {e6 menutup} portal kebun dengan bambu kuning.
[m14:IDN.COP Kapolda Kalteng Irjen Djoko Poerwanto] {e7 menambah} satu pleton Sabhara, tanpa senjata api. Bulan Oktober lalu [m15=m14 ia] {e8 meminta maaf} kepada keluarga korban.
Terdakwanya, [m16:IDN.COP Inspektur Dua Anang Tri Hidayat], kini diadili. Jaksa {e9 menuntutnya} satu tahun penjara pekan lalu. Angka itu {e10 dicemooh} [m17:WALHI.CVL Walhi Kalimantan Tengah].
Direktur [m18=m17 Walhi], [m19:WALHI.CVL Bayu Herinata], berencana {e11 mengadukan} [m20:IDN.JUD kejaksaan setempat] ke Komisi Kejaksaan.
[m21:IDN.SOC Dewan Adat Dayak Kalteng] memilih jalur lain dan sudah {e12 menjatuhkan denda adat} kepada perusahaan pada Desember. Denda berupa enam ekor kerbau belum dibayar.
Harga TBS di Seruyan pekan ini Rp2.310 per kilogram.
e1 m2 > m3 CONSULT planned 2024-02-01/none mode=third-party ctx=natural_resource again
e2 m3 > m4 CONSULT actual 2024-01-31/day mode=third-party ctx=natural_resource
e3 m6 > m5 ASSAULT actual 2023-10-07/day mode=firearms ctx=repression,natural_resource bg
e4 m11 > m3 REQUEST requested 2024-01-31/day mode=yield ctx=natural_resource
e5 m3 > m8 CONCEDE planned 2024-01-31/day ctx=natural_resource said=m12
e6 m13 > m3 PROTEST actual 2024-01-31/day mode=obstruct ctx=natural_resource
e7 m14 > m13 MOBILIZE actual 2024-01-31/day mode=police ctx=natural_resource,repression
e8 m15 > m5 SUPPORT actual 2023-10-01/month ctx=repression bg
e9 m20 > m16 ACCUSE actual 2024-01-22/week mode=allege ctx=legal,repression
e10 m17 > m20 ACCUSE actual 2024-02-01/none mode=disapprove ctx=legal
e11 m18 > m20 ACCUSE planned 2024-02-01/none mode=allege ctx=legal
e12 m21 > m3 SANCTION actual 2023-12-01/month ctx=natural_resource bg
q1 m9 direct cue=kata
rel m9 leads m10
rel m19 leads m18

### RRI World Service Voice of Indonesia 2011-02-24 article
= [m1=m6+m7 Dua Tetangga] Setuju {e1 Terima} Pemantau [m2=m5 RI]
~date_line Kamis, 24/02/2011 09:20 WIB
[m3:@IDN Jakarta], VOI - Untuk pertama kalinya dalam sejarah [m4:ASEAN ASEAN], satu anggota akan {e2 mengirim} peninjau ke perbatasan dua anggota lain yang sedang bertikai.
Yang mengirim adalah [m5:IDN.GOV Indonesia], ketua perhimpunan tahun ini. Yang menerima [m6:THA.GOV Thailand] dan [m7:KHM.GOV Kamboja], yang tentaranya {e3 saling tembak} di sekitar Kuil Preah Vihear dari 4 sampai 7 Februari.
Persetujuan kedua pemerintah {e4 diberikan} dalam sidang para menteri luar negeri di Jakarta, Selasa. Sidang tersebut {e5 diprakarsai} [m8:IDN.GOV Menteri Luar Negeri Marty Natalegawa] pekan lalu sepulang dari [m9:@USA New York].
"<<q1 Jumlahnya tiga puluh sampai empat puluh orang, sipil dan militer, tanpa senjata>>," ungkap [m10=m8 Marty].
[m11:THA.GOV Kasit Piromya], diplomat utama Bangkok, menilai kehadiran para pengamat akan membuktikan siapa yang memulai. Hal serupa diucapkan [m12:KHM.GOV Hor Namhong] dari [m13=m7 Phnom Penh], dengan kesimpulan berlawanan: <<q2 peluru pertama datang dari barat>>. Masing-masing tetap {e6 menyalahkan} lawannya.
Sebelumnya [m14:UN Dewan Keamanan PBB] {e7 menyerukan} gencatan senjata permanen, lalu {e8 menyerahkan} penyelesaiannya kepada organisasi kawasan. Bagi [m15:ASEAN Sekretaris Jenderal ASEAN Surin Pitsuwan], itu pengakuan yang tidak kecil nilainya.
[m16:THA.CVL Aliansi Rakyat untuk Demokrasi], gerakan berbaju kuning pimpinan [m17:THA.CVL Sondhi Limthongkul], {e9 mencela} [m18:THA.GOV Perdana Menteri Abhisit Vejjajiva] karena mengizinkan orang asing masuk. [m19=m16 Mereka] masih {e10 menduduki} jalan di sekitar kantor pemerintah.
Di pihak lain, [m20:KHM.GOV Hun Sen] {e11 meminta} [m21:ICJ Mahkamah Internasional] menafsirkan kembali putusan 1962. Permohonan akan dimasukkan bulan April.
[m22:IDN.MIL Panglima TNI Laksamana Agus Suhartono] mengatakan [m23=m22 pihaknya] menunggu kerangka acuan. Pasukan perdamaian Indonesia saat ini bertugas di Lebanon, Kongo, dan Haiti.
~footer Ikuti berita terbaru kami di Google News
e1 m6,m7 > m2 CONCEDE planned 2011-02-22/day ctx=military,diplomatic again
e2 m2 > m6,m7 AID planned 2011-02-24/none ctx=peacekeeping,military
e3 m6 > m7 ASSAULT actual 2011-02-04/day mode=heavy-weapons ctx=military,territory bg
e4 m6,m7 > m5 CONCEDE planned 2011-02-22/day ctx=military,diplomatic
e5 m8 > m6,m7 AGREE actual 2011-02-14/week ctx=diplomatic bg
e6 m11 > m13 ACCUSE actual 2011-02-24/none mode=allege ctx=military,territory
e7 m14 > m6,m13 REQUEST requested 2011-02-14/day mode=yield ctx=military
e8 m14 > m4 SUPPORT actual 2011-02-14/day ctx=diplomatic,military
e9 m16 > m18 ACCUSE actual 2011-02-24/none mode=disapprove ctx=territory
e10 m19 > m18 PROTEST actual 2011-02-24/none mode=obstruct ctx=territory
e11 m20 > m21 REQUEST planned 2011-02-24/none ctx=legal,territory
q1 m10 direct cue=ungkap
q2 m12 indirect cue=diucapkan
rel m2 leads m4 from=2011
rel m6 member_of m4
rel m7 member_of m4
rel m15 leads m4
rel m17 leads m16

### Kabar Nusa 2019-04-30 article
= Kapal [m1=m5 TNI AL] {e1 Ditubruk}, [m2=m11 Hanoi] Balik Protes
~caption Petugas berjaga di sekitar lokasi. FOTO: Rizal Firdaus
~date_line Selasa, 30 April 2019 | 13:22 WIB
~byline Oleh: Rizal Firdaus
[m3:@IDN Natuna] — Rekaman video berdurasi satu menit itu diambil dengan telepon genggam. Lambung kelabu berhadapan dengan lambung biru-putih, jarak mengecil, lalu dentum.
Yang kelabu KRI Tjiptadi-381. Yang biru-putih milik [m4:VNM.MIL pengawas perikanan Vietnam], yang Sabtu (27/4) {e2 menyeruduk} [m5:IDN.MIL korvet] itu ketika menggiring [m6:VNM.CVL kapal ikan BD 979] hasil {e3 tangkapan}.
"<<q1 Prajurit [m7=m8 saya] menahan diri. Coba kalau terpancing>>," ujar [m8:IDN.MIL Panglima Komando Armada I Laksamana Muda Yudo Margono], Senin. [m9=m8 Ia] {e4 memuji} kesabaran komandan kapal.
Sebanyak 12 anak buah kapal BD 979 kini ditahan di [m10:@IDN Ranai]. Dua lainnya sempat melompat dan {e5 diselamatkan} rekan senegaranya.
[m11:VNM.GOV Kementerian Luar Negeri Vietnam] bersikeras peristiwa terjadi di perairannya. Juru bicara [m12:VNM.GOV Le Thi Thu Hang] {e6 menuntut} [m13:IDN.GOV Jakarta] membebaskan para nelayan dan memberi ganti rugi. Tuntutan ini belum ditanggapi.
~read_also Lihat juga: Lowongan Kerja BUMN Dibuka Sampai Akhir Bulan
Yang sudah adalah nota keberatan. Lewat [m14:IDN.GOV Direktur Hukum dan Perjanjian Kewilayahan Damos Dumoli Agusman], [m15=m13 Pejambon] {e7 memanggil} [m16:VNM.GOV wakil duta besar].
[m17:IDN.GOV Menteri Susi Pudjiastuti] lebih suka bekerja. Sabtu nanti, tuturnya, 51 kapal asing {e8 akan ditenggelamkan}, sebagian besar berbendera Vietnam. "<<q2 Termasuk yang itu? Lihat putusan pengadilan>>," jawabnya ketika ditanya soal BD 979.
Langkah peledakan pernah {e9 dikeluhkan} [m18=m11 negeri itu] tahun lalu. [m19:IDN.GOV Wakil Presiden Jusuf Kalla] waktu itu pun {e10 meminta} [m20=m17 sang menteri] berhenti, yakni pada 8 Januari 2018.
Hubungan kedua negara sesungguhnya hangat. [m21:IDN.GOV Indonesia] dan [m22:VNM.GOV Vietnam] {e11 membahas} zona ekonomi eksklusif sejak 2010 dan sama-sama duduk di [m23:ASEAN ASEAN].
[m24:IDN.EDU Guru besar UI Hikmahanto Juwana] berpendapat tumpang tindih klaim akan melahirkan insiden baru selama garisnya kosong.
Di pelabuhan Selat Lampa, nelayan setempat menjual cumi Rp 60 ribu sekilo.
~footer Unduh aplikasi kami di Play Store dan App Store
e1 m4 > m1 ASSAULT actual 2019-04-27/day ctx=territory,military again
e2 m4 > m5 ASSAULT actual 2019-04-27/day ctx=territory,military
e3 m5 > m6 COERCE actual 2019-04-27/day mode=seize ctx=territory,natural_resource
e4 m9 > m5 SUPPORT actual 2019-04-29/day ctx=military
e5 m4 > m6 AID actual 2019-04-27/day ctx=territory
e6 m12 > m13 REQUEST requested 2019-04-30/none mode=yield ctx=territory,diplomatic
e7 m15 > m16 ACCUSE actual 2019-04-29/day mode=disapprove ctx=territory,diplomatic said=m14
e8 m17 > m6 SANCTION planned 2019-05-04/day ctx=natural_resource,territory
e9 m18 > m20 ACCUSE actual 2018-01-01/year mode=disapprove ctx=natural_resource bg
e10 m19 > m20 REQUEST requested 2018-01-08/day mode=yield ctx=natural_resource bg
e11 m21 > m22 CONSULT actual 2019-04-30/none ctx=territory,diplomatic
q1 m8 direct cue=ujar
q2 m17 direct cue=jawabnya
rel m21 member_of m23
rel m22 member_of m23
