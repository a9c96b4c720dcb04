### Kompas.com 2009-07-25 article
= [m1=m16 Mega] Gugat, [m2=m10 KPU] Tak Gentar
[m3:@IDN JAKARTA, KOMPAS.com] — Selisih 31 juta suara tidak menyurutkan langkah [m4:IDN.PTY tim hukum Mega-Prabowo] menuju Medan Merdeka Barat. Selasa depan, berkas setebal 400 halaman {e1 akan didaftarkan} di sana.
"<<q1 Dua puluh delapan juta pemilih ganda. Itu bukan angka mati>>," kata [m5:IDN.PTY Arteria Dahlan], salah seorang kuasa hukum, Sabtu (25/7).
Pasangan lain menyusul. [m6:IDN.GOV Jusuf Kalla], wakil presiden yang masih memimpin [m7:IDN.PTY Partai Golkar] sampai Oktober, {e2 memberi restu} kepada timnya untuk menempuh jalan yang sama meskipun [m8=m6 ia] sudah {e3 menelepon} pemenang pada malam pemungutan suara, 8 Juli. Timnya dikepalai [m9:IDN.PTY Chairuman Harahap].
[m10:IDN.GOV Komisi Pemilihan Umum] mengumumkan hasil akhir pada hari Sabtu itu juga. [m11:IDN.GOV Susilo Bambang Yudhoyono] meraup 60,8 persen. Saksi dari kedua kubu yang kalah {e4 menolak membubuhkan paraf}.
Ketua [m12=m10 KPU] [m13:IDN.GOV Abdul Hafiz Anshary] tidak mempermasalahkan. "<<q2 Sah saja, tidak mengurangi keabsahan>>," ucapnya dengan nada datar.
[m14:IDN.GOV Badan Pengawas Pemilu] kurang senang. Lembaga pimpinan [m15:IDN.GOV Nur Hidayat Sardini] itu {e5 menegur} penyelenggara dua hari sebelumnya karena spanduk sosialisasi yang mengarahkan pemilih.
[m16:IDN.PTY Megawati Soekarnoputri], ketua umum [m17:IDN.PTY PDI Perjuangan], tidak menghadiri pengumuman. Suaminya, [m18:IDN.PTY Taufiq Kiemas], sebaliknya {e6 bertemu} utusan Cikeas, [m19:IDN.GOV Hatta Rajasa], pada Rabu.
Dari pertemuan tersebut beredar kabar bahwa partai banteng {e7 ditawari} kursi ketua MPR. [m20:IDN.PTY Tjahjo Kumolo] membantah ada [m21=m17 partainya] yang {e8 meminta} apa pun.
Sepekan lalu bom mengguncang dua hotel di [m22:@IDN Mega Kuningan]. [m23=m11 Presiden] ketika itu {e9 menyebut} adanya [m24:? pihak yang hendak menggagalkan pelantikannya], ucapan yang membuat [m25:IDN.PTY Prabowo Subianto], pendiri [m26:IDN.PTY Gerindra], {e10 tersinggung} keesokan harinya.
[m27:IDN.JUD Mahkamah Konstitusi] punya waktu 14 hari untuk memutus. Ketuanya, [m28:IDN.JUD Mahfud MD], {e11 menjanjikan} sidang terbuka.
Indeks harga saham gabungan pada penutupan pekan naik 1,2 persen.
e1 m4 > m2 ACCUSE planned 2009-07-28/day mode=allege ctx=election,legal
e2 m8 > m9 SUPPORT actual 2009-07-24/day ctx=election,legal
e3 m8 > m11 CONSULT actual 2009-07-08/day mode=phone ctx=election bg
e4 m1,m8 > m10 REJECT actual 2009-07-25/day ctx=election
e5 m14 > m12 ACCUSE actual 2009-07-23/day mode=disapprove ctx=election
e6 m18 > m19 CONSULT actual 2009-07-22/day ctx=election,political_institutions
e7 m11 > m21 AGREE planned 2009-07-25/none ctx=political_institutions said=m18
e8 m21 > m11 REQUEST denied 2009-07-25/none ctx=political_institutions said=m20
e9 m23 > m24 ACCUSE actual 2009-07-17/day mode=allege ctx=election,terrorism bg
e10 m25 > m23 ACCUSE actual 2009-07-18/day mode=disapprove ctx=election,terrorism bg
e11 m28 > m12 AGREE planned 2009-07-25/none ctx=election,legal
q1 m5 direct cue=kata
q2 m13 direct cue=ucapnya
rel m6 leads m7
rel m16 leads m17
rel m13 leads m12
rel m15 leads m14
rel m28 leads m27

### Media Indonesia 2026-05-20 article
= RUU Perampasan Aset {e1 Tertahan}, [m1=m2 Mahasiswa] Beri Ultimatum
JALAN Gatot Subroto ditutup lagi. Kali ini bukan oleh polisi, melainkan oleh barisan jaket almamater yang {e2 menggelar sidang rakyat} di atas aspal, Selasa (19/5).
[m2:IDN.EDU Badan eksekutif mahasiswa dari 27 kampus] datang dengan satu tuntutan. [m3=m2 Mereka] {e3 memberi tenggat} 14 hari kepada [m4:IDN.LEG DPR] untuk mengesahkan RUU Perampasan Aset. Lewat dari itu, ujar [m5:IDN.EDU Ryan Maulana], koordinatornya, <<q1 jangan salahkan bila gerbang ini tak bisa lagi ditutup>>.
Beberapa jam sebelumnya, di balik gerbang tersebut, [m6:IDN.LEG Badan Legislasi] {e4 menunda} pembahasan tingkat dua yang diminta [m7:IDN.GOV pemerintah]. [m8:IDN.PTY Bob Hasan], ketua badan itu, beralasan definisi kekayaan tak wajar masih karet.
"<<q2 [m9=m8 Kami] tidak menghambat. [m10=m8 Kami] menyempurnakan>>," kilah [m11=m8 politikus] [m12:IDN.PTY Gerindra] tersebut.
[m13:IDN.GOV Menteri Hukum Supratman Andi Agtas], rekan separtainya yang juga duduk di kabinet, tidak menyembunyikan kejengkelan. [m14=m13 Ia] {e5 mengingatkan} bahwa surat presiden sudah tiga kali dikirim.
Pertentangan di satu rumah itu {e6 dimanfaatkan} [m15:IDN.PTY PKS], yang menyebut [m16=m6 Baleg] bekerja untuk pemilik kapal.
[m17:IDN.JUD Komisi Pemberantasan Korupsi] ikut terusik. [m18:IDN.JUD Ketua KPK Setyo Budiyanto] membantah [m19=m17 lembaganya] {e7 menitipkan} pasal dan {e8 berterima kasih} atas dukungan kampus.
Agustus tahun lalu aksi di tempat yang sama berakhir dengan kematian [m20:IDN.CVL Affan Kurniawan], pengemudi ojek daring yang {e9 dilindas} kendaraan [m21:IDN.COP Brimob], 28 Agustus. Ingatan itu masih basah.
Karena itu [m22:IDN.COP Kapolda Metro Jaya Irjen Asep Edi Suheri] {e10 melarang} anak buahnya memakai rantis. [m23=m22 Ia] hanya {e11 mengerahkan} polisi wanita dan mobil penerangan.
[m24:KSPI.LAB KSPI] berencana {e12 bergabung} pekan pertama Juni. Presidennya, [m25:KSPI.LAB Said Iqbal], sudah {e13 bertemu} [m26=m5 Ryan] sehari sebelum sidang jalanan tersebut.
Lalu lintas pulih pukul delapan malam. Penumpang Trans-Jakarta dialihkan ke Semanggi.
e1 m6 > m7 REJECT actual 2026-05-19/day ctx=legislative,corruption again
e2 m1 > m4 PROTEST actual 2026-05-19/day mode=demo ctx=legislative,corruption
e3 m3 > m4 THREATEN threatened 2026-05-19/day ctx=legislative,corruption
e4 m6 > m7 REJECT actual 2026-05-19/day ctx=legislative,corruption
e5 m14 > m6 REQUEST requested 2026-05-20/none mode=change ctx=legislative,corruption
e6 m15 > m16 ACCUSE actual 2026-05-20/none mode=disapprove ctx=legislative,corruption
e7 m19 > m4 REQUEST denied 2026-05-20/none ctx=legislative,corruption said=m18
e8 m18 > m3 SUPPORT actual 2026-05-20/none ctx=corruption
e9 m21 > m20 ASSAULT actual 2025-08-28/day ctx=repression bg
e10 m22 > m21 REQUEST requested 2026-05-19/day mode=change ctx=repression
e11 m23 > m3 MOBILIZE actual 2026-05-19/day mode=police ctx=repression
e12 m24 > m4 PROTEST planned 2026-06-01/week mode=demo ctx=legislative
e13 m25 > m26 CONSULT actual 2026-05-18/day ctx=legislative
q1 m5 indirect cue=ujar
q2 m11 direct cue=kilah
rel m8 leads m6
rel m11 member_of m12
rel m18 leads m19
rel m25 leads m24

### Ambon Ekspres 2007-07-03 article
= Cakalele di Depan [m1=m6 Presiden], [m2=m5 22 Penari RMS] {e1 Ditahan}
~date_line 3 Juli 2007, 07:12 WIB
[m3:@IDN AMBON] - [m4=m5 Mereka] masuk lewat pintu timur, bertelanjang dada, membawa tombak kayu. Panitia mengira bagian dari acara.
Baru ketika selembar kain {e2 dibentangkan} di tengah Lapangan Merdeka, orang sadar: itu bendera [m5:RMS.REB Republik Maluku Selatan], dan di tribun duduk [m6:IDN.GOV Presiden Susilo Bambang Yudhoyono] yang Jumat (29/6) hadir untuk Hari Keluarga.
[m7=m8 Polisi] {e3 menyeret} para penari keluar. Hingga kemarin jumlah yang ditahan [m8:IDN.COP Polda Maluku] 38 orang.
"<<q1 [m9=m6 Saya] dengar ada yang main-main. Tidak ada kompromi untuk keutuhan bangsa>>," ucap [m10=m6 Kepala Negara] saat itu juga di podium.
Sepulang ke [m11:@IDN Jakarta], [m12=m6 ia] {e4 memerintahkan} [m13:IDN.MIL Panglima TNI Marsekal Djoko Suyanto] dan [m14:IDN.COP Kapolri Jenderal Sutanto] mengusut kelengahan tersebut. Pencopotan pun bergulir: [m15:IDN.COP Kapolda Maluku Brigjen Guntur Gatot Setyawan] {e5 diganti} Senin kemarin.
Tak lama kemudian [m16:IDN.MIL Pangdam XVI/Pattimura Mayjen Sudarmaidy] {e6 menyusul}, begitu kabar dari Mabes. Puspen belum membenarkan.
[m17:IDN.GOV Gubernur Maluku Karel Albert Ralahalu] {e7 meminta maaf} secara terbuka. [m18:IDN.LEG Ketua DPRD Maluku Richard Louhenapessy] tidak puas dan {e8 menuntut} panitia daerah diperiksa.
~read_also Simak juga: Prakiraan Cuaca Besok, Waspada Hujan Petir
Dari [m19:@NLD Negeri Belanda], [m20:RMS.REB John Wattilete], wakil presiden pemerintahan di pengasingan, {e9 memuji} keberanian para penari. [m21=m20 Ia] juga {e10 mendesak} [m22:NLD.GOV pemerintah Balkenende] memperhatikan nasib [m23=m5 mereka]. [m24=m22 Den Haag] {e11 mengabaikannya}.
[m25:RMS.REB Johan Teterissa], guru sekolah dasar yang diduga memimpin tarian, mengaku {e12 dipukuli} [m26:IDN.COP Densus 88] di Tantui. Juru bicara Polda, [m27:IDN.COP AKBP Djoko Susilo], menyangkal bahwa tahanan {e13 disiksa}.
[m28:IDN.REL Gereja Protestan Maluku], dipimpin [m29:IDN.REL Pendeta John Ruhulessin], {e14 menyeru} umat tidak terpancing. Pada 2004 peringatan ulang tahun [m30=m5 RMS] {e15 memicu} bentrokan yang merenggut 38 nyawa [m31:IDN.CVL warga kota].
Kapal PELNI Bukit Siguntang terlambat enam jam.
e1 m7 > m2 COERCE actual 2007-06-29/day mode=arrest ctx=territory again
e2 m5 > m6 PROTEST actual 2007-06-29/day mode=demo ctx=territory
e3 m7 > m5 COERCE actual 2007-06-29/day mode=arrest ctx=territory
e4 m12 > m13 REQUEST requested 2007-06-30/day mode=change ctx=territory,military
e5 m14 > m15 SANCTION actual 2007-07-02/day mode=expel ctx=territory
e6 m13 > m16 SANCTION planned 2007-07-03/none ctx=territory,military
e7 m17 > m12 SUPPORT actual 2007-06-30/day ctx=territory
e8 m18 > m17 REQUEST requested 2007-07-03/none mode=change ctx=territory
e9 m20 > m23 SUPPORT actual 2007-07-03/none ctx=territory
e10 m21 > m22 REQUEST requested 2007-07-03/none mode=assist ctx=human_rights
e11 m24 > m21 REJECT actual 2007-07-03/none mode=assist ctx=diplomatic,territory
e12 m26 > m25 ASSAULT actual 2007-07-03/none mode=beat ctx=repression,territory said=m25
e13 m26 > m25 ASSAULT denied 2007-07-03/none mode=beat ctx=repression said=m27 again
e14 m28 > m30 REQUEST requested 2007-07-03/none mode=yield ctx=territory,religion_ethnicity
e15 m30 > m31 ASSAULT actual 2004-04-25/day ctx=religion_ethnicity bg
q1 m10 direct cue=ucap
rel m28 led_by m29

### Rakyat Merdeka Online 2018-05-16 article
= [m1=m11 Fadli]: Jangan Bentuk Komando, Sahkan Dulu
~page_control A- A+
~date_line Rabu, 16/05/2018 10:17 WIB
~byline Laporan Teuku Rahmat
RMOL. Belum genap tiga hari sejak bom di tiga gereja, [m2=m6 Senayan] dan [m3=m8 Istana] sudah berbalas pantun.
[m4:IDN.COP Kapolri Jenderal Tito Karnavian] yang memulai. Senin (14/5) [m5=m4 ia] {e1 meminta} [m6:IDN.LEG parlemen] merampungkan revisi UU Antiterorisme, sebab katanya tangan [m7:IDN.COP Polri] terikat.
[m8:IDN.GOV Presiden Joko Widodo] menimpali: bila sampai Juni belum kelar, [m9=m8 ia] {e2 akan menerbitkan perppu}.
~advert Iklan - Lanjutkan membaca di bawah
Disebut begitu, [m10=m6 wakil rakyat] meradang. [m11:IDN.LEG Wakil Ketua DPR Fadli Zon] {e3 menuding} justru [m12:IDN.GOV pemerintah] yang dua kali minta tunda. "<<q1 Jangan lempar batu, tangan ditaruh di saku>>," semprotnya, Rabu.
[m13=m11 Politikus] [m14:IDN.PTY Gerindra] itu juga {e4 menolak} rencana menghidupkan Komando Operasi Khusus Gabungan. Rencana tersebut {e5 dilontarkan} [m15:IDN.GOV Kepala Staf Kepresidenan Moeldoko] pagi harinya. Menurutnya, <<q2 [m16:IDN.MIL TNI] sudah siap sejak 2015>>.
[m17:IDN.PTY Muhammad Syafii], yang mengetuai [m18:IDN.LEG Panitia Khusus RUU Antiterorisme], memastikan tinggal satu soal yang tersisa, yakni definisi. [m19:IDN.GOV Menko Polhukam Wiranto] sudah {e6 mengumpulkan} [m20:IDN.PTY para sekretaris jenderal partai pendukung], Senin malam, dan [m21=m20 mereka] {e7 bersepakat} menghapus keberatan.
[m22:IDN.PTY PKS], sekutu [m23=m14 Gerindra] di luar pemerintahan, {e8 bergabung} dengan pendapat [m24=m12 pemerintah] dalam hal ini. [m25:IDN.PTY Sohibul Iman], presiden partai itu, {e9 mengutuk} pelaku pengeboman.
Bagaimana dengan pelakunya? [m26:JAD.REB Jamaah Ansharut Daulah], demikian polisi, berada di bawah pengaruh [m27:ISIS.REB ISIS]. Pagi tadi giliran [m28:IDN.COP Polda Riau] {e10 diserang} empat lelaki bersamurai; [m29:IDN.COP Iptu Auzar] gugur.
[m30:YLBHI.CVL YLBHI] pimpinan [m31:YLBHI.CVL Asfinawati] {e11 mengkhawatirkan} pasal penahanan 21 hari tanpa hakim.
Revisi undang-undang itu {e12 disorongkan} ke Senayan pada Februari 2016, sebulan setelah serangan Jalan Thamrin.
~footer Tag: berita hari ini, nasional, daerah
e1 m5 > m6 REQUEST requested 2018-05-14/day mode=change ctx=terrorism,legislative
e2 m9 > m6 THREATEN threatened 2018-05-14/day ctx=terrorism,legislative
e3 m11 > m12 ACCUSE actual 2018-05-16/none mode=allege ctx=terrorism,legislative
e4 m13 > m15 REJECT actual 2018-05-16/none mode=change ctx=terrorism,military
e5 m15 > m16 AGREE planned 2018-05-16/day ctx=terrorism,military
e6 m19 > m20 CONSULT actual 2018-05-14/day ctx=terrorism,legislative
e7 m21 > m19 AGREE planned 2018-05-14/day ctx=terrorism,legislative
e8 m22 > m24 SUPPORT actual 2018-05-16/none ctx=terrorism
e9 m25 > m26 ACCUSE actual 2018-05-16/none mode=disapprove ctx=terrorism
e10 m26 > m28 ASSAULT actual 2018-05-16/day ctx=terrorism
e11 m30 > m24 ACCUSE actual 2018-05-16/none mode=disapprove ctx=human_rights,terrorism
e12 m24 > m10 REQUEST requested 2016-02-01/month mode=change ctx=terrorism,legislative bg
q1 m11 direct cue=semprotnya
q2 m15 indirect cue=Menurutnya
rel m13 member_of m14
rel m5 leads m7
rel m17 leads m18
rel m22 ally_of m23
rel m25 leads m22
rel m30 led_by m31
