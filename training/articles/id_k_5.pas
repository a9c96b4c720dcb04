### Tribun Lampung 2020-03-04 article none
= Motor Raib di Parkiran Indekos, Mahasiswi [m1:IDN.EDU Unila] Lapor [m2:IDN.COP Polisi]
~byline Penulis: Deni Saputra
~share Tribunners
[m3:@IDN BANDAR LAMPUNG] - [m4:? RN (20)], mahasiswi [m5:IDN.EDU Universitas Lampung], kehilangan sepeda motor di parkiran indekosnya di [m6:@IDN Kampung Baru], Selasa (3/3/2020) subuh.
Dari rekaman CCTV terlihat [m7:? dua pria bertopeng] merusak gembok pagar. [m8=m7 Satu pelaku] mengacungkan senjata rakitan ke arah [m9:? penjaga kos] yang terbangun.
"<<q1 [m10=m9 Saya] diancam ditembak kalau teriak, ya [m11=m9 saya] menyerah>>," cerita [m12=m9 penjaga kos bernama Suroso].
[m13:IDN.COP Kapolsek Kedaton AKP Ade Daud] membenarkan laporan itu. [m14:IDN.COP Unit reskrim] sudah dikirim ke [m15:@IDN Jabung], daerah yang selama ini menjadi tempat pelarian pencuri motor.
"<<q2 [m16=m13 Kami] minta [m17=m7 pelaku] menyerahkan diri sebelum ditindak tegas>>," kata [m18=m13 Ade].
Bulan lalu [m19=m14 tim yang sama] menggerebek sebuah gudang dan menyita 14 motor tanpa surat. Lima penadah ditahan, satu lolos.
[m20:IDN.EDU Wakil Rektor III Yulianto] mengimbau mahasiswa menggunakan kunci ganda. Kampus berencana menambah pos satpam di gerbang belakang.
Adapun RN terpaksa berjalan kaki ke kampus. Skripsinya, kata [m21=m4 dia], <<q3 ikut hilang karena laptop ditaruh di bawah jok>>.
q1 m12 direct cue=cerita
q2 m18 direct cue=kata
q3 m21 indirect cue=kata

### Detikinet 2013-09-12 article none
= Apple vs Samsung: Saling Gugat Lagi, Kini soal Layar Lengkung
~byline Fino Yurio Kristo - detikinet
~date_line Kamis, 12/09/2013 11:05 WIB
[m1:@IDN Jakarta] - Genderang perang paten kembali ditabuh. [m2:USA.BUS Apple] menuduh [m3:KOR.BUS Samsung] menjiplak desain sensor sidik jari dan meminta hakim di [m4:@USA San Jose] melarang penjualan tiga ponsel Galaxy.
[m5=m3 Raksasa Korea Selatan itu] tak tinggal diam. Lewat pengacaranya, [m6=m3 Samsung] membalas dengan gugatan di [m7:@DEU Mannheim] dan [m8:@JPN Tokyo].
"<<q1 [m9=m3 Kami] menolak klaim tak berdasar tersebut dan akan melawan sampai akhir>>," sebut [m10=m3 pernyataan perusahaan], dikutip [m11=m12 detikINET] dari [m12:#Cnet Cnet].
[m13:? Analis IDC, Bryan Ma], menilai kedua seteru sebenarnya saling membutuhkan. Separuh chip iPhone masih dipasok [m14=m3 pabrikan Seoul tersebut].
"<<q2 Di ruang sidang mereka bermusuhan, di pabrik mereka bersekutu>>," ujarnya.
~advert Gratis! Ikuti kuis berhadiah tablet
Sementara itu [m15:FIN.BUS Nokia] resmi menyerahkan bisnis ponselnya ke [m16:USA.BUS Microsoft]. [m17:? Stephen Elop], mantan bos Nokia, akan kembali ke Redmond.
[m18:CHN.BUS Xiaomi] justru memilih damai: perusahaan muda itu menandatangani perjanjian lisensi dengan dua pemilik paten.
Harga Galaxy S4 di Tanah Air turun Rp 300 ribu pekan ini.
~footer (fyk/ash)
q1 m10 direct cue=sebut
q2 m13 direct cue=ujarnya

### Harian Fajar 2023-08-29 article
= Rebutan Lahan Sawit Masuk Pengadilan, [m1:IDN.AGR Petani] {e1 Duduki} Kantor [m2:IDN.GOV Bupati]
[m3:#FAJAR FAJAR.CO.ID], [m4:@IDN LUWU TIMUR] — [m5:IDN.AGR Puluhan petani Desa Harapan] {e2 menduduki} halaman kantor [m6:IDN.GOV bupati Luwu Timur] sejak Senin (28/8). [m7=m5 Mereka] membawa kompor, tikar, dan seekor kambing.
Pemicunya, lahan garapan yang dibersihkan alat berat milik [m8:IDN.BUS PT Sinar Malili Lestari] pekan lalu. [m9=m8 Perusahaan] mengklaim memegang hak guna usaha.
"<<q1 [m10=m5 Kami] tidak akan pulang sebelum [m11=m6 bupati] menemui kami>>," tegas [m12:IDN.AGR Jumardi], ketua [m13:IDN.AGR Serikat Tani Harapan].
[m14:IDN.GOV Bupati Budiman Hakim] sedang di [m15:@IDN Makassar] menonton PSM. Lewat telepon [m16=m14 ia] {e3 menyanggupi} pertemuan pada Kamis.
~read_also BACA JUGA: Pelatih PSM Kecam Wasit, Sanksi Menanti
Perkara perdata antara perusahaan dan bekas pemilik tanah, seorang pengusaha rotan, tetap berjalan di [m17:IDN.JUD PN Malili]. Si pengusaha menuntut ganti rugi Rp 12 miliar.
[m18:IDN.COP Polres Luwu Timur] hanya berjaga. Namun dua pekan sebelumnya [m19:IDN.COP polisi] {e4 memeriksa dan menahan semalam} [m20:IDN.AGR tiga pengurus serikat] karena laporan perusakan pagar.
[m21:WALHI.CVL Walhi Sulsel] {e5 menyebut} penahanan itu kriminalisasi. "<<q2 [m22=m19 Aparat] jadi satpam perusahaan>>," sindir [m23:WALHI.CVL Direktur Walhi Sulsel Muhammad Al Amin].
Di pasar Malili, harga tandan buah segar naik lagi menjadi Rp 2.100 per kilogram.
e1 m1 > m2 PROTEST actual 2023-08-28/day ctx=natural_resource again
e2 m5 > m6 PROTEST actual 2023-08-28/day ctx=natural_resource
e3 m16 > m5 AGREE planned 2023-08-31/day mode=meet ctx=natural_resource
e4 m19 > m20 COERCE actual 2023-08-14/week mode=arrest ctx=natural_resource,repression bg
e5 m21 > m19 ACCUSE actual 2023-08-29/none mode=disapprove ctx=repression,rights_freedoms
q1 m12 direct cue=tegas
q2 m23 direct cue=sindir
rel m12 leads m13

### Warta Kota 2006-12-20 article
= Preman Tanah Abang Diciduk, [m1:IDN.OPP Aktivis] Ikut {e1 Terjaring}
[m2:@IDN Tanah Abang], Warta Kota - Operasi premanisme menjelang Natal berbuntut panjang. Selain [m3:? 62 pemalak] yang diangkut dari terminal dan pasar, [m4:IDN.COP aparat Polda Metro Jaya] {e2 menciduk} [m5:IDN.CVL dua aktivis Front Perjuangan Rakyat Miskin] yang sedang menempel poster di Jalan Fachrudin, Senin (18/12) malam.
"<<q1 Poster itu isinya mengajak {e3 berdemo} ke [m6:IDN.GOV Balai Kota] besok. Apa salahnya?>>" kata [m7:IDN.CVL Marlo Sitompul], kawan [m8=m5 mereka].
[m9:IDN.COP Kabid Humas Polda Kombes I Ketut Untung Yoga Ana] {e4 membantah} ada penangkapan bermotif politik. Menurutnya, <<q2 kedua orang itu hanya didata karena tak membawa KTP>>.
Para preman sendiri dihukum menyapu terminal. Seorang di antaranya, [m10:? Ucok (25)], mengaku dipukul pedagang sebelum diserahkan ke pos.
"<<q3 [m11=m10 Saya] minta seribu perak buat makan, malah digebukin>>," keluhnya.
Pedagang justru memuji razia. [m12:? Haji Yusri], pemilik kios di Blok F, menyumbang nasi bungkus buat petugas.
[m13:IDN.GOV Gubernur Sutiyoso] meninjau pasar pada siang harinya dan berjanji menertibkan parkir. Ia tak menyinggung soal poster.
Sampai Selasa petang [m14=m5 kedua aktivis] sudah {e5 dilepas}.
e1 m4 > m1 COERCE actual 2006-12-18/day mode=arrest ctx=rights_freedoms again
e2 m4 > m5 COERCE actual 2006-12-18/day mode=arrest ctx=rights_freedoms
e3 m5 > m6 PROTEST planned 2006-12-21/none ctx=inequality said=m7
e4 m9 > m7 REJECT actual 2006-12-20/none ctx=rights_freedoms
e5 m4 > m14 RETREAT actual 2006-12-19/day mode=release ctx=rights_freedoms
q1 m7 direct cue=kata
q2 m9 indirect cue=Menurutnya
q3 m10 direct cue=keluhnya
