### Koran Jakarta 2023-03-27 article
= [m1:HND.GOV Tegucigalpa] {e11 Pindah ke Beijing}, [m2:TWN.GOV Taipei] Tutup Kedutaan
~date_line Senin, 27 Mar 2023, 06:12 WIB
[m3:@TWN TAIPEI] - Delapan puluh dua tahun persahabatan selesai lewat satu kicauan. [m4:HND.GOV Kementerian Luar Negeri Honduras], Minggu (26/3), {e1 memutus hubungan} dengan [m5:TWN.GOV Taiwan]. Beberapa jam kemudian, di [m6:@CHN Beijing], [m7:HND.GOV Menteri Luar Negeri Enrique Reina] dan [m8:CHN.GOV rekannya, Qin Gang,] {e2 membubuhkan tanda tangan} pada komunike pembukaan hubungan diplomatik.
"<<q1 [m24=m5 Kami] tidak akan bersaing dengan diplomasi uang,>>" kata [m9:TWN.GOV Presiden Tsai Ing-wen] dalam pesan video.
Uang memang pokok soalnya. Dua pekan sebelumnya, menurut [m10:TWN.GOV Menteri Luar Negeri Joseph Wu], [m25=m7 Reina] dalam sepucuk surat {e3 meminta} bantuan 2,45 miliar dolar AS, termasuk untuk rumah sakit, bendungan, dan penghapusan utang. [m26=m7 Sang menteri] {e4 menyangkal} angka itu. Yang ditanyakannya, ujar [m27=m7 Reina], <<q2 hanya kemungkinan menjadwalkan kembali utang 600 juta dolar>>.
[m28=m5 Taipei] langsung {e5 menarik} [m11:TWN.GOV Duta Besar Vivia Chang], lalu menutup kantornya. [m29=m1 Honduras] diberi waktu 30 hari untuk melakukan hal serupa.
Kini tinggal 13 negara yang mengakui [m23=m5 Taiwan]. Tiga belas itu antara lain [m12:GTM.GOV Guatemala] dan [m13:BLZ.GOV Belize], dua negara yang pekan ini {e6 akan dikunjungi} [m30=m9 Tsai].
[m14:USA.GOV Amerika Serikat] tidak mengakui [m31=m5 Taiwan], tetapi menjadi pemasok senjatanya yang utama. [m15:USA.GOV Jubir Departemen Luar Negeri] {e7 memperingatkan} [m32=m1 Tegucigalpa] bahwa [m33=m8 Tiongkok] kerap membuat janji yang tidak ditepati; pernyataan itu tidak disertai sanksi. Utusan khusus [m16:USA.GOV Chris Dodd] sempat {e8 datang} ke ibu kota Honduras pekan lalu, berusaha membujuk.
[m17:HND.GOV Presiden Xiomara Castro] memang pernah berjanji mengakui [m22:CHN.GOV Tiongkok] sewaktu berkampanye pada 2021, kemudian {e9 menarik} ucapannya begitu menang. Partainya, [m18:HND.PTY Libre], diketuai suaminya, mantan presiden [m19:HND.PTY Manuel Zelaya].
Kubu oposisi tidak senang. [m20:HND.OPP Tomas Zambrano], ketua fraksi [m21:HND.OPP Partai Nasional], {e10 menuduh} [m34=m17 pemerintah] menggadaikan mahasiswa Honduras yang kuliah di Taiwan.
Para mahasiswa itu boleh menyelesaikan semester, kata sebuah universitas di Hsinchu.
~footer AFP/I-1
e11 m1 > m2 SANCTION actual 2023-03-26/day mode=discontinue ctx=diplomatic again
e1 m4 > m5 SANCTION actual 2023-03-26/day mode=discontinue ctx=diplomatic
e2 m7,m8 > m8,m7 SUPPORT actual 2023-03-26/day ctx=diplomatic
e3 m7 > m5 REQUEST requested 2023-03-13/week mode=assist ctx=economic,diplomatic
e4 m7 > m10 REJECT actual 2023-03-27/none ctx=economic
e5 m5 > m1 SANCTION actual 2023-03-26/none mode=withdraw ctx=diplomatic
e6 m9 > m12,m13 AGREE planned 2023-03-27/week mode=visit ctx=diplomatic
e7 m15 > m1 REQUEST requested 2023-03-27/none mode=change ctx=diplomatic
e8 m16 > m17 CONSULT actual 2023-03-20/week mode=visit ctx=diplomatic
e9 m17 > m22 CONCEDE actual 2021-01-01/year ctx=diplomatic,election bg
e10 m20 > m17 ACCUSE actual 2023-03-27/none mode=allege ctx=diplomatic,education
q1 m9 direct cue=kata
q2 m7 indirect cue=ujar
rel m12 recognises m23
rel m13 recognises m23
rel m19 leads m18
rel m17 member_of m18

### Padang Ekspres 2003-07-23 article
= [m18=m2 43 Anggota Dewan] Jadi Terdakwa, [m19=m7 Ketua DPRD]: Ini Pesanan
[m1:@IDN Padang], Padek—Sidang molor tiga jam lantaran kursinya kurang. [m2:IDN.LEG Empat puluh tiga anggota DPRD Sumatra Barat] duduk berdesakan di [m3:IDN.JUD Pengadilan Negeri Padang], kemarin, mendengar [m4:IDN.JUD jaksa] {e1 mendakwa} [m20=m2 mereka] memperkaya diri dengan dana rakyat Rp5,9 miliar.
Jaksa penuntut [m5:IDN.JUD Muchlis Effendi] membaca bergantian dengan dua rekannya. Menurut dakwaan, <<q1 anggaran 2002 disusun sendiri oleh terdakwa, termasuk tunjangan beras dan premi asuransi>>.
"<<q2 Peraturan Pemerintah 110 sudah dibatalkan [m6:IDN.JUD Mahkamah Agung]. Jadi apa yang [m21=m2 kami] langgar?>>" {e2 sanggah} [m7:IDN.LEG Arwan Kasri], orang yang memimpin [m8:IDN.LEG dewan] sejak 1999. [m22=m7 Ia] {e3 menuding} ada pesanan dari [m9:IDN.GOV kantor gubernur].
Yang dituding membantah lewat telepon. Gubernur [m10:IDN.GOV Zainal Bakar], yang namanya ikut disebut dalam berkas lain, mengatakan [m23=m10 dia] tidak pernah {e4 menyuruh} [m24=m4 kejaksaan].
Di halaman, [m11:IDN.CVL Forum Peduli Sumatra Barat] {e5 menggelar pertunjukan}: 43 ekor ayam potong diikat dan diberi papan nama fraksi. [m25=m11 Forum inilah] yang dua tahun silam {e6 melaporkan} perkara itu. [m12:IDN.CVL Saldi Isra], dosen muda yang mengoordinasinya, tersenyum melihat ayam-ayam tersebut.
"<<q3 [m26=m11 Kami] tidak benci orangnya. [m27=m11 Kami] ingin uang sekolah anak-anak kembali>>," katanya.
Ayam itu {e7 disita} [m17:IDN.GOV polisi pamong praja] karena dianggap mengganggu pemandangan. Keributan kecil terjadi.
[m13:IDN.PTY Partai Golkar Sumbar] meminta [m14:IDN.COP Kapolda] menjaga keselamatan [m28=m13 kadernya]. Permintaan tersebut {e8 dikabulkan}; [m29=m14 satu peleton polisi] ditempatkan di rumah-rumah anggota dewan.
Tiga hari sebelum sidang, majelis hakim yang diketuai [m15:IDN.JUD Bustami Nusyirwan] {e9 menolak} permohonan penangguhan yang diajukan [m16:IDN.JUD tim pembela] agar perkara menunggu putusan Jakarta.
Masa jabatan dewan berakhir tahun depan. [m30=m2 Empat belas terdakwa] {e10 akan mencalonkan diri} lagi; partai [m31=m2 mereka] belum memutuskan.
Sidang dilanjutkan Selasa pekan depan dengan pembacaan eksepsi. (cr2)
e1 m4 > m2 ACCUSE actual 2003-07-22/day mode=allege ctx=corruption,legal
e2 m7 > m4 REJECT actual 2003-07-22/day ctx=corruption,legal
e3 m7 > m9 ACCUSE actual 2003-07-22/day mode=allege ctx=corruption
e4 m10 > m4 REQUEST denied 2003-07-23/none ctx=corruption,legal
e5 m11 > m2 PROTEST actual 2003-07-22/day mode=demo ctx=corruption
e6 m11 > m2 ACCUSE actual 2001-01-01/year mode=allege ctx=corruption bg
e7 m17 > m11 COERCE actual 2003-07-22/day mode=seize ctx=rights_freedoms
e8 m14 > m13 CONCEDE actual 2003-07-23/none ctx=legal
e9 m15 > m16 REJECT actual 2003-07-19/day mode=yield ctx=legal
e10 m2 > m8 AGREE planned 2003-07-23/none ctx=election
q1 m5 indirect cue=Menurut
q2 m7 direct cue=sanggah
q3 m12 direct cue=katanya
rel m7 leads m8 from=1999
rel m12 leads m11
rel m2 member_of m8

### CNBC Indonesia 2022-12-14 article
= [m1:PER.GOV Peru] {e12 Darurat} 30 Hari, [m2:MEX.GOV Meksiko] Cs Bela [m3:PER.ELI Castillo]
~byline Tommy Patrio Sorongan, CNBC Indonesia
~date_line 14 December 2022 19:30
~share SHARE
[m4:@IDN Jakarta], [m5:#CNBC CNBC Indonesia] - Tujuh nyawa melayang dalam sepekan, dua bandara ditutup, dan [m6:PER.GOV Presiden Dina Boluarte] yang baru dilantik Rabu lalu kehabisan pilihan. [m21=m6 Pemerintahannya], Rabu (14/12/2022), {e1 memberlakukan keadaan darurat} di seluruh negeri selama 30 hari.
"<<q1 Hak berkumpul ditangguhkan. [m7:PER.MIL Tentara] membantu [m8:PER.COP polisi]>>," ujar [m9:PER.GOV Menteri Pertahanan Alberto Otarola].
[m22=m13 Massa yang marah itu] pendukung [m10=m3 Pedro Castillo]. Mantan guru desa tersebut {e2 dilengserkan} [m11:PER.LEG Kongres] dengan 101 suara pada 7 Desember, hanya dua jam setelah [m23=m3 ia] mengumumkan akan {e3 membubarkan} [m24=m11 lembaga itu]. [m25=m8 Pengawalnya sendiri] yang {e4 membekuk} [m26=m3 dia] dalam perjalanan ke [m12:MEX.GOV Kedutaan Besar Meksiko].
Di Andahuaylas dan Arequipa, [m13:PER.CVL para petani Andes] {e5 menduduki} landasan pacu. [m27=m13 Mereka] mau satu hal, pemilu sekarang juga.
[m28=m6 Boluarte] sudah mengalah separuh jalan. Minggu malam [m29=m6 ia] {e6 menawarkan} pemilu maju ke April 2024, lalu tadi siang menyebut Desember 2023. Tawaran itu {e7 dimentahkan} [m30=m13 jalanan].
[m14=m2 Presiden Meksiko Andres Manuel Lopez Obrador] {e8 menyatakan tetap mengakui} [m31=m3 Castillo]. Bersama [m15:COL.GOV Kolombia], [m16:BOL.GOV Bolivia], dan [m17:ARG.GOV Argentina], [m32=m2 negaranya] Senin lalu menerbitkan pernyataan yang {e9 mengecam} perlakuan terhadap presiden terguling tersebut. Lima puluh ribu ton beras bantuan, kata [m33=m14 dia], tidak ikut terpengaruh.
[m18:PER.GOV Menteri Luar Negeri Ana Cecilia Gervasi] {e10 memanggil} duta besar keempat negara itu.
Adapun [m19:USA.GOV Washington] {e11 mengakui} [m34=m6 Boluarte] sejak hari pertama.
Harga tembaga di London naik 1,1% karena jalan ke tambang Las Bambas ditutup. Peru adalah produsen terbesar kedua dunia.
[m35=m3 Castillo] membantah melakukan pemberontakan. [m20:PER.JUD Hakim] memutuskan Kamis (15/12) apakah [m36=m3 ia] {e13 ditahan} 18 bulan lagi sebelum diadili.
~related Saksikan video di bawah ini: Video: Dolar Tembus Rp 15.600
e12 m1 > m13 COERCE actual 2022-12-14/day mode=martial-law ctx=repression again
e1 m6 > m13 COERCE actual 2022-12-14/day mode=martial-law ctx=repression,rights_freedoms
e2 m11 > m3 SANCTION actual 2022-12-07/day mode=expel ctx=legislative,executive
e3 m3 > m11 COERCE planned 2022-12-07/day ctx=legislative,pro_autocracy
e4 m8 > m3 COERCE actual 2022-12-07/day mode=arrest ctx=executive,legal
e5 m13 > m6 PROTEST actual 2022-12-14/none mode=obstruct ctx=election
e6 m6 > m13 CONCEDE planned 2022-12-11/day ctx=election
e7 m13 > m6 REJECT actual 2022-12-14/none ctx=election
e8 m14 > m3 SUPPORT actual 2022-12-14/none ctx=diplomatic,executive
e9 m2,m15,m16,m17 > m6 ACCUSE actual 2022-12-12/day mode=disapprove ctx=diplomatic
e10 m18 > m2,m15,m16,m17 ACCUSE actual 2022-12-14/none mode=disapprove ctx=diplomatic
e11 m19 > m6 SUPPORT actual 2022-12-07/day ctx=diplomatic
e13 m20 > m3 COERCE hypothetical 2022-12-15/day mode=arrest ctx=legal
q1 m9 direct cue=ujar
rel m6 leads m1

### Bali Post 2017-03-08 article none
= Ogoh-ogoh Setinggi Gerbang, Pemuda Banjar Bongkar Tembok
~date_line Rabu, 8 Maret 2017
[m1:@IDN DENPASAR] - Tinggal tiga pekan menuju Pengerupukan, [m2:? sekaa teruna Banjar Tainsiat] baru sadar: raksasa yang mereka buat tidak muat lewat gapura.
Tingginya 6,5 meter, padahal gerbang bale banjar cuma 5 meter. "<<q1 Kami terlalu asyik di kepalanya>>," aku [m3:? I Putu Marmar Herayukti], arsitek ogoh-ogoh itu, Selasa (7/3).
Setelah bermusyawarah sampai tengah malam, [m4=m2 para pemuda] sepakat membongkar sisi timur tembok dan memasangnya kembali seusai Nyepi. Biayanya ditanggung bersama.
[m5:IDN.GOV Wali Kota Denpasar I.B. Rai Dharmawijaya Mantra] yang mampir sore itu hanya tertawa. Ia menyumbang enam sak semen, lalu minta difoto di bawah taring.
~advert Iklan Tani
Tahun ini sekitar 360 ogoh-ogoh didaftarkan dalam lomba kota. Juri terdiri atas seniman, akademisi, dan seorang pematung.
"<<q2 Styrofoam dilarang. Harus bambu, rotan, kertas>>," tutur [m6:IDN.GOV Kepala Dinas Kebudayaan Gusti Ngurah Bagus Mataram] mengenai syarat lomba. Menurutnya, <<q3 hampir semua peserta sudah patuh>>.
[m7:IDN.COP Kasat Lantas Polresta Denpasar] mengumumkan beberapa ruas jalan akan ditutup pada 27 Maret mulai pukul 17.00 Wita. Kendaraan dari arah Gatot Subroto dialihkan ke Jalan Ahmad Yani.
Sementara menunggu cat kering, Marmar tidur di bale banjar. Anjing peliharaannya ikut. (kmb42/balipost)
q1 m3 direct cue=aku
q2 m6 direct cue=tutur
q3 m6 indirect cue=Menurutnya
