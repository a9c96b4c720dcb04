### Kompas.com 2021-10-01 article
= [m1=m5 Firli] Tutup Pintu, [m2=m11 Kapolri] {e1 Buka} Pintu
JAKARTA, KOMPAS.com - Kardus-kardus itu diangkut sendiri oleh pemiliknya. Kamis (30/9/2021) adalah hari terakhir bagi [m3:IDN.JUD 57 pegawai] yang tersingkir karena tes wawasan kebangsaan.
[m4=m3 Mereka] {e2 diberhentikan} lewat surat keputusan yang diteken [m5:IDN.JUD Firli Bahuri], ketua [m6:IDN.JUD KPK]. Di antaranya ada [m7:IDN.JUD Novel Baswedan], penyidik yang kehilangan penglihatan mata kiri setelah {e3 disiram} air keras oleh [m8:IDN.COP dua polisi aktif] pada 11 April 2017.
"<<q1 [m9=m7 Kami] pergi lewat pintu depan, bukan pintu belakang>>," ujar [m10=m7 Novel], tangannya menenteng papan nama.
Dari arah yang tak disangka, tawaran datang. [m11:IDN.COP Kapolri Jenderal Listyo Sigit Prabowo] {e4 menawarkan} posisi di [m12:IDN.COP Polri] dua hari sebelumnya. Suratnya kepada [m13:IDN.GOV Presiden Joko Widodo] telah {e5 disetujui} Senin.
Apakah tawaran itu diambil? [m14:IDN.JUD Yudi Purnomo], ketua [m15:IDN.JUD Wadah Pegawai], mengatakan <<q2 semua masih ditimbang>>. Menurut [m16=m14 dia], [m17=m13 istana] seharusnya menjalankan rekomendasi [m18:IDN.JUD Komnas HAM], yang pada 16 Agustus {e6 menyimpulkan} ada sebelas bentuk pelanggaran.
Wakil ketua komisi, [m19:IDN.JUD Nurul Ghufron], membantah [m20=m6 pihaknya] {e7 menyingkirkan} siapa pun; itu perintah undang-undang.
Ratusan [m21:IDN.EDU mahasiswa dari aliansi BEM SI] tiga hari sebelumnya {e8 mengepung} Gedung Merah Putih. [m22=m21 Mereka] {e9 memberi ultimatum} 3 x 24 jam kepada [m23=m13 presiden] pada 23 September; ultimatum lewat tanpa jawaban.
[m24:ICW.CVL ICW] dan [m25:GREENPEACE.NGO Greenpeace] {e10 menembakkan laser} ke dinding gedung itu pada 28 Juni, dan beberapa aktivisnya {e11 diperiksa} [m26:IDN.COP Polres Jakarta Selatan] bulan berikutnya.
Di parlemen, hanya [m27:IDN.PTY Mulyanto] dari [m28:IDN.PTY PKS] yang {e12 mengkritik} terang-terangan. [m29:IDN.PTY Arsul Sani], politikus [m30:IDN.PTY PPP], {e13 menyambut baik} rencana kepolisian.
Sebagian pegawai mungkin {e14 mendirikan} partai, kata [m31=m14 Yudi] sambil bercanda. Lift gedung itu macet satu jam.
e1 m2 > m3 AGREE planned 2021-09-28/day ctx=corruption,legal again
e2 m5 > m4 SANCTION actual 2021-09-30/day mode=expel ctx=corruption,legal
e3 m8 > m7 ASSAULT actual 2017-04-11/day ctx=corruption bg
e4 m11 > m4 AGREE planned 2021-09-28/day ctx=corruption,legal
e5 m13 > m11 SUPPORT actual 2021-09-27/day ctx=corruption,executive
e6 m18 > m5 ACCUSE actual 2021-08-16/day mode=allege ctx=human_rights,corruption bg
e7 m20 > m4 SANCTION denied 2021-10-01/none mode=expel ctx=corruption said=m19 again
e8 m21 > m5 PROTEST actual 2021-09-27/day mode=demo ctx=corruption
e9 m22 > m23 THREATEN threatened 2021-09-23/day ctx=corruption bg
e10 m24,m25 > m5 PROTEST actual 2021-06-28/day mode=demo ctx=corruption bg
e11 m26 > m24 ACCUSE actual 2021-07-01/month mode=investigate ctx=repression bg
e12 m27 > m5 ACCUSE actual 2021-10-01/none mode=disapprove ctx=corruption,legislative
e13 m29 > m11 SUPPORT actual 2021-10-01/none ctx=corruption
e14 m31 > m5 REJECT hypothetical 2021-10-01/none ctx=political_institutions
q1 m10 direct cue=ujar
q2 m14 indirect cue=mengatakan
rel m5 leads m6
rel m14 leads m15
rel m27 member_of m28
rel m29 member_of m30

### Timika Express 2017-11-18 article
= 344 Warga {e1 Dikeluarkan} dari Banti dan Kimbely
~share Bagikan ke Facebook X WhatsApp
~date_line Sabtu, 18/11/2017 08:02 WIB
~byline Redaksi
[m1:@IDN TIMIKA] – Bus-bus berlapis kawat itu tiba di Graha Eme Neme pukul empat sore membawa orang-orang yang sudah tiga pekan tidak makan garam.
Jumat (17/11) pagi [m2:IDN.COP Satgas Terpadu TNI-Polri] {e2 mengevakuasi} [m3:IDN.CVL 344 pendulang dan keluarganya] dari dua kampung di [m4:@IDN Tembagapura]. Operasi tujuh puluh delapan menit itu didahului tembakan dari tiga punggung bukit.
Yang menguasai [m5:@IDN kedua kampung] sejak awal bulan adalah [m6:OPM.REB kelompok bersenjata pimpinan Sabinus Waker]. [m7=m6 Mereka] {e3 melarang} siapa pun keluar.
~page_control Halaman 1 2 Selanjutnya
"<<q1 Tidak ada sandera. [m8=m6 Kami] melindungi rakyat dari tentara>>," kata [m9:OPM.REB Hendrik Wanmang], yang memimpin [m10:OPM.REB Kodap III Kalikopi], melalui telepon. [m11=m9 Ia] membantah [m12=m6 pasukannya] {e4 memperkosa} perempuan pendulang.
Bantahan tersebut berseberangan dengan keterangan [m13:IDN.COP Kapolda Papua Irjen Boy Rafli Amar], yang {e5 menuduh} [m14=m6 mereka] merampas telepon, uang, dan emas 254 gram.
Sebelum senjata bicara, jalur lain telah ditempuh. [m15:IDN.GOV Bupati Mimika Eltinus Omaleng] pada 11 November {e6 mengutus} tiga tokoh adat Amungme dan [m16:IDN.REL Pastor Isaak Onawame]. Sekadar beras yang berhasil {e7 diserahkan}.
~read_also Baca Juga: Lima Tempat Ngopi dengan Pemandangan Sawah
[m17:IDN.MIL Panglima TNI Jenderal Gatot Nurmantyo], yang mengikuti operasi dari pos kilometer 60, {e8 menaikkan pangkat} 58 prajurit. Lima perwira di antaranya {e9 menolak} penghargaan itu.
[m18:IDN.CVL Elsham Papua] {e10 meragukan} istilah penyanderaan. Direkturnya, [m19:IDN.CVL Ferdinand Marisan], {e11 meminta} wartawan diizinkan masuk.
[m20:IDN.BUS Freeport Indonesia] mengatakan operasi tambang tidak terganggu. Namun, sejak Agustus [m21=m6 kelompok yang sama] sudah {e12 menembaki} kendaraan perusahaan belasan kali, dimulai 17 Agustus, dan {e13 menewaskan} [m22:IDN.COP Briptu Berry Pramana] pada 22 Oktober.
Sisa warga asli, 800 orang, memilih tinggal. [m23=m2 Satgas] {e14 akan mengejar} para pelaku ke hulu.
~page_control Kembali ke atas
e1 m2 > m3 AID actual 2017-11-17/day ctx=military,human_security again
e2 m2 > m3 AID actual 2017-11-17/day ctx=military,human_security
e3 m7 > m3 COERCE actual 2017-11-01/month mode=restrict ctx=terrorism,human_security
e4 m12 > m3 ASSAULT denied 2017-11-18/none ctx=human_rights said=m11
e5 m13 > m14 ACCUSE actual 2017-11-17/day mode=allege ctx=human_rights,terrorism
e6 m15 > m14 CONSULT actual 2017-11-11/day mode=third-party ctx=human_security
e7 m16 > m3 AID actual 2017-11-11/day ctx=human_security
e8 m17 > m2 SUPPORT actual 2017-11-17/day ctx=military
e9 m2 > m17 REJECT actual 2017-11-17/day ctx=military
e10 m18 > m13 ACCUSE actual 2017-11-18/none mode=disapprove ctx=human_rights
e11 m19 > m2 REQUEST requested 2017-11-18/none mode=yield ctx=human_rights,military
e12 m21 > m20 ASSAULT actual 2017-08-17/day mode=firearms ctx=terrorism bg
e13 m21 > m22 ASSAULT actual 2017-10-22/day mode=firearms ctx=terrorism bg
e14 m23 > m21 ASSAULT planned 2017-11-18/none ctx=military,terrorism
q1 m9 direct cue=kata
rel m6 controls m5
rel m9 leads m10
rel m19 leads m18

### Harian Terbit 2015-03-04 article
= [m1=m4 Ahok] {e1 Lapor} Dana Siluman, [m2=m5 DPRD DKI] Balas Angket
[m3:@IDN JAKARTA] - Angkanya 12,1 triliun rupiah. Sedemikian besar sehingga tidak seorang pun mau mengaku menulisnya.
Menurut [m4:IDN.GOV Gubernur Basuki Tjahaja Purnama], angka itu disisipkan [m5:IDN.LEG DPRD DKI Jakarta] ke dalam rancangan anggaran. Jumat pekan lalu (27/2) [m6=m4 ia] {e2 membawa} berkas ke [m7:IDN.JUD KPK].
Yang dituduh tidak tinggal diam. Sehari sebelum pelaporan, semua fraksi sudah {e3 menandatangani} hak angket karena [m8=m4 gubernur] mengirim naskah versi sendiri ke [m9:IDN.GOV Kementerian Dalam Negeri].
"<<q1 Anggaran e-budgeting itu dibuat siapa? Bukan [m10=m11 kami]>>," kata [m11:IDN.PTY Abraham Lunggana], wakil ketua dewan dari [m12:IDN.PTY PPP], yang lebih dikenal sebagai Haji Lulung.
Kamis besok [m13:IDN.GOV Mendagri Tjahjo Kumolo] {e4 akan mempertemukan} keduanya. Upaya serupa Senin lalu gagal lantaran pimpinan dewan {e5 tidak datang}.
Partai-partai mulai berhitung. [m14:IDN.PTY NasDem], fraksi terkecil di Kebon Sirih, {e6 mencabut dukungan} atas angket, Senin. [m15:IDN.PTY Surya Paloh], ketua umumnya, disebut sendiri memberi perintah. [m16:IDN.PTY PKB] {e7 kemungkinan menyusul}.
[m17:IDN.PTY Gerindra], yang pernah mengusung [m18=m4 Ahok] sebelum [m19=m4 ia] {e8 keluar} pada 10 September, paling keras. [m20:IDN.PTY Mohamad Taufik] yang memimpin partai itu di Jakarta {e9 mengancam} pemakzulan.
Tudingan bahwa [m21=m4 gubernur] {e10 menyuap} anggota dewan, yang beredar dalam rekaman video, dibantah [m22=m4 Basuki].
Di Bundaran HI, Minggu, [m23:IDN.CVL Teman Ahok] {e11 mengumpulkan tanda tangan} di atas kain putih. Pada hari dan tempat yang sama, [m24:FPI.REL FPI] {e12 membagikan selebaran} berisi seruan sebaliknya.
[m25:IDN.PTY Ketua DPRD Prasetio Edi Marsudi] dari [m26:IDN.PTY PDIP] serba sulit: [m27=m26 partainya] belum lama ini mendukung [m28=m4 gubernur]. Sementara itu gaji 3.000 petugas kebersihan terancam terlambat.
e1 m1 > m2 ACCUSE actual 2015-02-27/day mode=allege ctx=corruption,legislative again
e2 m6 > m5 ACCUSE actual 2015-02-27/day mode=allege ctx=corruption,legislative
e3 m5 > m8 ACCUSE actual 2015-02-26/day mode=investigate ctx=legislative,executive
e4 m13 > m8,m5 CONSULT planned 2015-03-05/day mode=third-party ctx=legislative,executive
e5 m5 > m13 REJECT actual 2015-03-02/day ctx=legislative
e6 m14 > m5 SANCTION actual 2015-03-02/day mode=withdraw ctx=legislative
e7 m16 > m5 SANCTION hypothetical 2015-03-04/none mode=withdraw ctx=legislative
e8 m19 > m17 RETREAT actual 2014-09-10/day mode=resign ctx=political_institutions bg
e9 m20 > m19 THREATEN threatened 2015-03-04/none ctx=legislative,executive
e10 m21 > m5 AID denied 2015-03-04/none ctx=corruption said=m21
e11 m23 > m22 SUPPORT actual 2015-03-01/day ctx=executive
e12 m24 > m22 PROTEST actual 2015-03-01/day mode=demo ctx=religion_ethnicity
q1 m10 direct cue=kata
rel m11 member_of m12
rel m15 leads m14
rel m25 leads m5
rel m25 member_of m26
rel m20 leads m17

### VOI 2023-10-31 article
= [m1=m3 Menlu] {e1 Tinggalkan} Ruang Sidang, [m2=m6 Wakil Israel] Bicara kepada Punggung
JAKARTA - Tayangan itu berlangsung delapan detik. Seorang perempuan berkerudung berdiri, merapikan kertas, dan berjalan.
Perempuan itu [m3:IDN.GOV Retno Marsudi]. [m4=m3 Ia] {e2 keluar} dari aula [m5:UN Majelis Umum PBB] begitu [m6:ISR.GOV Gilad Erdan] mendapat giliran. [m7=m6 Erdan] adalah duta besar [m8:ISR.GOV Tel Aviv] untuk badan dunia itu.
Sehari kemudian, Jumat (27/10), 120 negara {e3 mendukung} resolusi jeda kemanusiaan yang dirancang [m9:JOR.GOV Yordania]. [m10:IDN.GOV Indonesia] termasuk perancangnya. [m11:USA.GOV Amerika Serikat] dan tiga belas lainnya {e4 menolak}; [m12:IND.GOV India] {e5 abstain}.
"<<q1 [m13=m3 Saya] bertanya kepada [m14=m11 mereka yang menolak]: berapa anak lagi?>>" katanya setiba di [m15:@IDN Cengkareng].
Pertanyaan retoris itu disambut di dalam negeri. [m16:MUHAMMADIYAH.REL Muhammadiyah] dan [m17:NU.REL PBNU] {e6 memuji}. [m18:IDN.PTY Mardani Ali Sera], ketua [m19:IDN.LEG BKSAP DPR], {e7 mengusulkan} kapal rumah sakit.
Kapal rumah sakit tentara kebetulan sedang disiapkan. [m20:IDN.MIL Panglima TNI Laksamana Yudo Margono] mengaku {e8 siap memberangkatkan} KRI dr Radjiman begitu [m21:EGY.GOV Kairo] mengizinkan. Untuk izin itu [m22=m3 Menlu] Selasa ini {e9 menelepon} [m23:EGY.GOV Sameh Shoukry].
Bantuan tahap pertama, 51,5 ton, {e10 dijadwalkan} berangkat Sabtu dengan dua Hercules untuk [m24:PSE.CVL warga Gaza].
Di Gaza sendiri [m25:IDN.NGO Rumah Sakit Indonesia], yang dibangun [m26:IDN.CVL MER-C], nyaris kehabisan solar. [m27:ISR.MIL Militer Israel] {e11 menuding} ada terowongan [m28:HAMAS.REB Hamas] di bawahnya. [m29:IDN.CVL Sarbini Abdul Murad], yang mengepalai lembaga pembangunnya, {e12 membantah}. Perang dimulai pada 7 Oktober ketika [m30=m28 kelompok itu] {e13 menyerbu} [m31:ISR.CVL permukiman di selatan].
Unjuk rasa besar {e14 digelar} Minggu di Monas. [m32:MUI.REL MUI], penggagasnya, {e15 mengundang} [m33:IDN.GOV Presiden Joko Widodo], yang pada pekan depannya {e16 akan bertemu} [m34:USA.GOV Joe Biden] di Gedung Putih.
Soal kabar normalisasi diam-diam demi kursi di [m35:OECD OECD], [m36:IDN.GOV Airlangga Hartarto] menyangkal telah {e17 berjanji} apa pun. [m37=m8 Israel] anggota organisasi itu sejak 2010.
e1 m1 > m2 REJECT actual 2023-10-26/day ctx=diplomatic,military again
e2 m4 > m6 REJECT actual 2023-10-26/day ctx=diplomatic,military
e3 m10,m9 > m7 REQUEST requested 2023-10-27/day mode=yield ctx=military,human_security
e4 m11 > m9 REJECT actual 2023-10-27/day ctx=military,diplomatic
e5 m12 > m9 REJECT actual 2023-10-27/day ctx=diplomatic
e6 m16,m17 > m13 SUPPORT actual 2023-10-31/none ctx=diplomatic,human_rights
e7 m18 > m10 REQUEST requested 2023-10-31/none mode=change ctx=diplomatic,human_security
e8 m20 > m24 AID planned 2023-10-31/none ctx=military,human_security
e9 m22 > m23 CONSULT actual 2023-10-31/day mode=phone ctx=diplomatic,human_security
e10 m10 > m24 AID planned 2023-11-04/day ctx=human_security
e11 m27 > m28 ACCUSE actual 2023-10-31/none mode=allege ctx=military
e12 m29 > m27 REJECT actual 2023-10-31/none ctx=military,human_rights
e13 m30 > m31 ASSAULT actual 2023-10-07/day ctx=military,terrorism bg
e14 m32 > m7 PROTEST planned 2023-11-05/day mode=demo ctx=human_rights
e15 m32 > m33 AGREE planned 2023-10-31/none ctx=human_rights
e16 m33 > m34 CONSULT planned 2023-11-13/day mode=visit ctx=diplomatic
e17 m10 > m7 AGREE denied 2023-10-31/none ctx=diplomatic,economic said=m36
q1 m13 direct cue=katanya
rel m18 leads m19
rel m29 leads m26
rel m37 member_of m35 from=2010
