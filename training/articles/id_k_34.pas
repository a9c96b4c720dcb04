### Kompasiana News 2018-04-30 article none
= Nenek 70 Tahun Kalahkan Pengembang di Meja Hijau
[m1:@IDN Tangerang] - [m2:? Darmini (70)] mencium lantai ruang sidang, Senin (30/4/2018). [m3:IDN.JUD Majelis hakim Pengadilan Negeri Tangerang] menolak gugatan [m4:IDN.BUS PT Permata Loka Asri] yang menuntutnya membayar Rp 1 miliar.
Perusahaan properti itu menuduh [m5=m2 sang nenek] menghalangi pembangunan ruko dengan berjualan soto di atas tanah sengketa. [m6=m2 Ia] bertahan empat tahun; tenda sotonya pernah dirobohkan orang tak dikenal.
"<<q1 [m7=m2 Ibu] cuma mau jualan sampai mati>>," katanya.
[m8:? Pengacara penggugat, Hendra Oei], mengisyaratkan banding. Menurut [m9=m8 dia], <<q2 kliennya memegang sertifikat sah sejak 1994>>.
[m10:IDN.CVL LBH Keadilan], yang membela [m11=m2 Darmini] tanpa bayaran, memuji keberanian hakim. [m12:IDN.CVL Abdul Hamim Jauzie], yang mengetuai [m13=m10 lembaga itu], memperingatkan agar tidak ada lagi intimidasi.
"<<q3 Kalau tendanya diserang lagi, [m14=m10 kami] laporkan>>," tegasnya.
[m15:? Para pelanggan] merayakan dengan soto gratis. [m16:? Seorang satpam pengembang] diam-diam ikut makan dan minta tambah.
Perkara perusakan tenda masih ditangani [m17:IDN.COP Polsek Pinang].
q1 m2 direct cue=katanya
q2 m9 indirect cue=Menurut
q3 m12 direct cue=tegasnya
rel m12 leads m13

### Tempo Interaktif 2009-04-23 article
= Kontrak Mati Lampu, Karaoke Digerebek, dan Koalisi yang {e1 Buyar}
~date_line KAMIS, 23 APRIL 2009 | 05:44 WIB
[m1:#TEMPO TEMPO Interaktif], [m2:@IDN Jakarta] - Listrik di Mangga Dua padam enam jam, Rabu (22/4). Pedagang elektronik menuntut PLN; PLN menyalahkan kontraktor galian.
Malamnya [m3:IDN.COP Polsek Taman Sari] menggerebek karaoke dan menahan 14 pramuria. Manajer menolak menandatangani berita acara.
Di Slipi, lampu menyala terang sampai lewat tengah malam. [m4:IDN.PTY Partai Golkar] {e2 mengakhiri} kerja sama dengan [m5:IDN.PTY Partai Demokrat]. Perundingan kandas karena [m6=m5 mitranya] meminta lebih dari satu nama calon wakil presiden, sedangkan Golkar hanya menyodorkan [m7:IDN.PTY Jusuf Kalla], yang memimpin [m8=m4 partai itu].
"<<q1 Tidak ada titik temu>>," kata [m9:IDN.PTY Sekretaris Jenderal Golkar Soemarsono].
[m10:IDN.PTY Anas Urbaningrum dari Demokrat] {e4 menyesalkan} keputusan itu.
Esok harinya Kalla makan siang dengan kerabat. Tidak ada politik, hanya coto.
Penyanyi pengiring rapat, yang ditunggu sampai pukul dua, belum menerima bayaran. Ia mengancam menulis lagu tentang itu.
Harga beras stabil.
e1 m4 > m5 SANCTION actual 2009-04-22/day mode=discontinue ctx=election,political_institutions again
e2 m4 > m5 SANCTION actual 2009-04-22/day mode=discontinue ctx=election,political_institutions
e4 m10 > m4 ACCUSE actual 2009-04-23/none mode=disapprove ctx=election,political_institutions
q1 m9 direct cue=kata
rel m7 leads m8

### Tribun Kaltim 2021-06-18 article none
= Preman Pelabuhan Ditangkap Usai Sopir Mengadu Soal Pungli
~byline Penulis: Mohammad Zein Rahmatullah
~share Bagikan
[m1:#TRIBUN TRIBUNKALTIM.CO], [m2:@IDN BALIKPAPAN] - [m3:IDN.COP Polresta Balikpapan] menangkap [m4:? sebelas juru parkir liar] di Pelabuhan [m5:@IDN Kariangau], Kamis (17/6/2021). [m6=m4 Mereka] memalak [m7:? sopir truk] Rp 20 ribu sekali lewat.
[m8:? Seorang sopir, Yanto], menceritakan pengalamannya. "<<q1 Menolak bayar, kaca diserang batu. Pernah [m9=m8 saya] diancam pakai mandau>>," tuturnya.
[m10:IDN.COP Kapolresta Kombes Turmudi] berjanji membersihkan pelabuhan. <<q2 Laporan sopir bisa lewat nomor khusus>>, katanya.
Dari tangan para pelaku disita uang Rp 1,3 juta. Sembilan orang dilepas setelah membuat pernyataan; dua lainnya ditahan karena membawa senjata tajam.
[m11:? Koordinator juru parkir, Baco], membantah ada pemaksaan. "<<q3 Itu uang jaga, sukarela>>," ujarnya.
[m12:IDN.BUS Aptrindo Kaltim] mendukung razia. [m13:IDN.GOV Dinas Perhubungan] menawarkan pekerjaan resmi kepada mereka yang tak terbukti bersalah, dan empat orang menerima.
Feri ke [m14:@IDN Penajam] beroperasi normal.
q1 m8 direct cue=tuturnya
q2 m10 indirect cue=katanya
q3 m11 direct cue=ujarnya

### Hidayatullah News 2023-11-08 article
= Bazar Sekolah, Sengketa Wakaf, dan Boikot untuk [m1:PSE.CVL Gaza]
[m2:@IDN Depok] – Bazar amal [m3:IDN.EDU SD Insan Mulia] ricuh karena dua pedagang cireng mengklaim tempat yang sama. Panitia melerai, satu kompor tumpah.
Di [m4:@IDN Bekasi], ahli waris menggugat pengurus mushala atas tanah wakaf 200 meter. Penggugat menolak tuduhan serakah.
Adapun berita yang paling banyak dibaca kemarin adalah fatwa. [m5:IDN.REL Majelis Ulama Indonesia] {e1 mengharamkan} pembelian produk perusahaan yang mendukung agresi [m6:ISR.GOV Israel]. Fatwa Nomor 83 itu ditetapkan Rabu (8/11/2023).
"<<q1 Mendukung perjuangan kemerdekaan [m7:PSE.GOV Palestina] hukumnya wajib>>," kata [m8:IDN.REL Asrorun Niam Sholeh], yang mengetuai [m9:IDN.REL Komisi Fatwa].
[m10:IDN.BUS Aprindo] khawatir penjualan turun. [m11:? Sebuah waralaba ayam goreng] mengumumkan <<q2 gerainya milik pengusaha lokal>>.
Sabtu (4/11) [m12:IDN.CVL ratusan ribu orang] {e2 berkumpul} di [m13:@IDN Monas] mengecam [m14=m6 Tel Aviv].
Bazar ditutup dengan lelang. Kambing pemenang lomba dibeli orang tua murid seharga Rp 4 juta; penawar kedua memprotes dan mengaku belum selesai menawar.
e1 m5 > m6 SANCTION actual 2023-11-08/day ctx=economic,religion_ethnicity
e2 m12 > m14 PROTEST actual 2023-11-04/day mode=demo ctx=military,human_rights
q1 m8 direct cue=kata
q2 m11 indirect cue=mengumumkan
rel m8 leads m9
