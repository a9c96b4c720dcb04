### Tribun Medan 2019-08-09 article none
= [m1:IDN.COP Polisi] Sita 12 Kg Sabu dari Tangan [m2:? Pelaku], Satu [m3:? Kurir] Dilumpuhkan
~byline Penulis: Victory Arrival | Editor: Juang Naibaho
~date_line Jumat, 9 Agustus 2019 16:22 WIB
~share Share Tweet
[m4:#Tribun TRIBUN-MEDAN.COM], [m5:@IDN TANJUNGBALAI] - [m6:IDN.COP Satuan Reserse Narkoba Polres Tanjungbalai] menyita 12 kilogram sabu dari tangan [m7:? dua pelaku] yang baru turun dari perahu di Pelabuhan Teluk Nibung, Kamis (8/8/2019) dini hari.
[m8=m7 Kedua pria itu], [m9:? MS (34)] dan [m10:? AH (29)], berusaha kabur ke arah permukiman. [m11=m6 Petugas] melepaskan tembakan peringatan, tetapi tidak digubris.
"<<q1 Satu [m12=m10 pelaku] melawan dan menyerang anggota dengan parang, terpaksa [m13=m6 kami] tembak kakinya>>," kata [m14:IDN.COP Kapolres Tanjungbalai AKBP Irfan Rifai].
Menurut [m15=m14 dia], <<q2 barang haram itu dikirim oleh seorang bandar dari [m16:@MYS Port Klang] dan akan diedarkan di [m17:@IDN Kota Medan]>>. Dari hasil pemeriksaan, [m18=m9 MS] mengaku dijanjikan upah Rp 10 juta per kilogram.
~read_also Baca juga: Harga Cabai Merah di Pasar Induk Tembus Rp 80 Ribu
[m19=m10 AH] membantah tahu isi tas tersebut. Ia menolak menandatangani berita acara sebelum didampingi [m20:? pengacaranya].
"<<q3 Silakan membantah, itu hak [m21=m10 tersangka]. Nanti diuji di persidangan>>," ujar [m22:IDN.COP Kasat Narkoba AKP Budi Haryanto] menambahkan.
[m23=m6 Polisi] masih memburu [m24:? pemilik perahu] yang diduga ikut menjemput. Warga sekitar diminta melapor bila melihat kapal mencurigakan bersandar pada malam hari.
Kedua tersangka terancam hukuman mati.
~byline (vic/tribun-medan.com)
q1 m14 direct cue=kata
q2 m15 indirect cue=Menurut
q3 m22 direct cue=ujar

### Radar Banjarmasin 2021-01-18 article none
= Banjir Belum Surut, [m1:IDN.GOV BPBD] Kirim Bantuan ke [m2:IDN.CVL Warga Sungai Raya]
~caption Perahu karet membawa logistik menuju Desa Bincau, Minggu kemarin. FOTO: M RIFANI
[m3:@IDN MARTAPURA] - Hari kelima banjir, [m4:IDN.GOV Badan Penanggulangan Bencana Daerah (BPBD) Kabupaten Banjar] mengirim bantuan ke [m5:IDN.CVL korban] di enam kecamatan. Dua ton beras, 400 dus mi instan, dan selimut diangkut dengan perahu karet, Minggu (17/1).
Akses menuju [m6:@IDN Desa Bincau] masih terputus. Arus menyerang tanggul darurat yang dibangun warga dengan karung pasir dan akhirnya menjebolnya.
"<<q1 [m7=m4 Kami] sudah meminta tambahan perahu ke provinsi. Yang ada sekarang hanya delapan>>," kata [m8:IDN.GOV Kepala BPBD Banjar Irwan Kumar].
[m9=m8 Dia] memperingatkan hujan lebat masih akan turun sampai Kamis. [m10:IDN.CVL Warga] diminta tidak dulu kembali ke rumah.
Sebagian pengungsi menolak dievakuasi karena khawatir ternaknya dicuri. "<<q2 Kambing [m11=m12 saya] empat, siapa yang jaga>>," keluh [m12:IDN.CVL Hasanah (52), warga RT 3].
[m13:IDN.MIL Kodim 1006/Martapura] dan [m14:? relawan Emergency Banjar Response] mendirikan dapur umum di halaman masjid agung. [m15=m13 Prajurit] memasak 3.000 bungkus nasi sehari.
Bantuan juga datang dari [m16:? para pedagang Pasar Batuah] dan sebuah perusahaan sawit. [m17:IDN.GOV Dinas Kesehatan] menyerahkan obat gatal dan diare kepada posko-posko.
Sungai Martapura bertahan di level siaga, 20 sentimeter di bawah puncak Jumat lalu. Banjir kali ini disebut terparah dalam setengah abad.
~byline (mr/ran/bin)
q1 m8 direct cue=kata
q2 m12 direct cue=keluh

### Detikcom 2018-10-25 article
= [m1:IDN.JUD KPK] Tangkap [m2:IDN.GOV Bupati Cirebon], Uang Ratusan Juta Disita
~byline Haris Fadhil - detikNews
~date_line Kamis, 25 Okt 2018 08:15 WIB
~share 0 komentar SHARE
[m3:@IDN Jakarta] - [m4:IDN.JUD KPK] {e1 menangkap} [m5:IDN.GOV Bupati Cirebon Sunjaya Purwadisastra] dalam operasi senyap di rumah dinasnya, Rabu (24/10) sore. [m6=m5 Sunjaya] diduga menerima suap terkait jual beli jabatan.
"<<q1 Betul, ada lima orang yang {e2 diamankan}. [m7=m4 Tim] masih bekerja>>," ujar [m8:IDN.JUD Ketua KPK Agus Rahardjo] saat dikonfirmasi.
Selain [m9=m5 sang kepala daerah], [m10=m4 tim penindakan] ikut {e3 membawa} [m11:IDN.GOV seorang camat] dan [m12:IDN.GOV ajudan bupati]. Uang ratusan juta rupiah ditemukan dalam lemari.
Kabar itu mengejutkan pegawai pemkab. Pada pagi harinya Sunjaya masih membuka lomba burung berkicau dan menyerahkan piala kepada [m13:? para pemenang].
[m14:IDN.PTY PDIP], partai yang mengusung [m15=m5 Sunjaya] di pilkada, langsung {e4 memecatnya}. "<<q2 Tidak ada ampun untuk koruptor, surat pemecatan sudah ditandatangani>>," kata [m16:IDN.PTY Sekjen PDIP Hasto Kristiyanto], Kamis pagi.
~read_also Baca juga: Viral Pengendara Moge Lawan Arus di Cipali, Polisi Turun Tangan
Di hari yang sama, [m17:IDN.COP Polres Cirebon Kota] meringkus [m18:? tiga penjambret] yang kerap menyasar pelajar. Kapolres menegaskan <<q3 kasus itu tak ada kaitannya dengan OTT>>.
[m19=m18 Ketiganya] dijerat pasal pencurian dengan kekerasan.
e1 m4 > m5 COERCE actual 2018-10-24/day mode=arrest ctx=corruption,legal
e2 m4 > m5 COERCE actual 2018-10-24/day mode=arrest ctx=corruption,legal again
e3 m10 > m11,m12 COERCE actual 2018-10-24/day mode=arrest ctx=corruption,legal
e4 m14 > m15 SANCTION actual 2018-10-25/day ctx=corruption
q1 m8 direct cue=ujar
q2 m16 direct cue=kata
q3 ? indirect cue=menegaskan

### Liputan6 2020-10-09 article
= Bentrok Malam di Malioboro, [m1:IDN.EDU 45 Mahasiswa] Masih {e1 Ditahan}
~byline Liputan6.com
~date_line 09 Okt 2020, 13:40 WIB
[m2:#Liputan6.com Liputan6.com], [m3:@IDN Yogyakarta] - Sehari setelah unjuk rasa menolak UU Cipta Kerja berujung ricuh di [m4:@IDN Malioboro], [m20:IDN.COP polisi] sibuk mengurus dua hal berbeda: [m21=m6 demonstran] dan pencuri.
[m5:IDN.COP Polresta Yogyakarta] {e2 menahan} [m6:IDN.EDU 45 mahasiswa dan pelajar] yang dituding merusak pagar gedung DPRD. [m7=m6 Mereka] diangkut dengan truk sejak Kamis (8/10) malam.
"<<q1 Masih [m8=m5 kami] periksa. Yang tidak terbukti akan {e3 dipulangkan}>>," ujar [m9:IDN.COP Kapolresta Kombes Purwadi Wahyu Anggoro], Jumat.
Sebelumnya [m10=m6 massa] {e4 melempari} kantor wakil rakyat dengan batu dan botol. [m11=m5 Aparat] membalas dengan {e5 gas air mata} hingga pengunjuk rasa lari ke gang-gang.
[m12:IDN.CVL LBH Yogyakarta] {e6 mengecam} penangkapan itu. "<<q2 Ada anak 15 tahun yang dipukul, padahal [m13=m14 dia] hanya lewat membeli bakmi>>," kata [m15:IDN.CVL direktur lembaga tersebut, Yogi Zul Fadhli], menunjuk [m14:IDN.EDU seorang siswa SMP].
Kericuhan dimanfaatkan oleh penjahat. [m16:? Dua pria asal Klaten] ditangkap sekuriti hotel karena membongkar jok motor yang ditinggal pemiliknya. Dari keduanya [m17:IDN.COP petugas Polsek Danurejan] menyita enam telepon genggam.
"<<q3 [m18=m16 Mereka] bukan peserta aksi, murni maling>>," ucap [m19:IDN.COP Kapolsek Danurejan].
Di Semarang, pelatih PSIS meminta pemainnya menghindari pusat kota. Latihan dipindah ke lapangan Unnes.
e1 m5 > m1 COERCE actual 2020-10-09/none mode=arrest ctx=legislative,repression again
e2 m5 > m6 COERCE actual 2020-10-08/day mode=arrest ctx=legislative,repression
e3 m8 > m6 CONCEDE hypothetical 2020-10-09/none ctx=repression
e4 m10 > m5 PROTEST actual 2020-10-08/day mode=riot ctx=legislative
e5 m11 > m10 ASSAULT actual 2020-10-08/day ctx=legislative,repression
e6 m12 > m5 ACCUSE actual 2020-10-09/none mode=disapprove ctx=rights_freedoms,repression
q1 m9 direct cue=ujar
q2 m15 direct cue=kata
q3 m19 direct cue=ucap
rel m15 leads m12
