### Detiknews 2019-02-08 article
= Pria Rusak Motor Saat Ditilang Minta Maaf, [m1:IDN.COP Polisi] Tetap Proses
~byline Jabbar Ramdhani - detikNews
~date_line Jumat, 08 Feb 2019 16:44 WIB
~share 212 komentar
[m2:@IDN Tangerang Selatan] - Video [m3:? seorang pria] yang mengamuk dan mempreteli motornya karena ditilang menyebar cepat. [m4=m3 Adi (21)] menolak memberikan surat-surat, menangis, lalu membanting motor di depan [m5:IDN.COP Bripka Oky].
"<<q1 [m6=m5 Anggota kami] sabar, tidak melawan>>," kata [m7:IDN.COP Kapolres Tangsel AKBP Ferdy Irawan], Jumat (8/2/2019).
[m8=m3 Adi] belakangan menyesal. Kepada wartawan [m9=m3 ia] mengaku motor itu dibelinya lewat daring tanpa surat lengkap.
"<<q2 [m10=m3 Saya] minta maaf ke Pak Oky, ke pacar [m11=m3 saya] juga>>," ucapnya.
Penyidik menemukan pelat nomor palsu sehingga [m12=m3 pemuda] tersebut ditahan dengan tuduhan penadahan.
Video itu ikut dipakai dalam debat politik. [m13:IDN.OPP Wakil Ketua DPR Fahri Hamzah] {e1 menyalahkan} [m14:IDN.COP kepolisian] yang dianggapnya terlalu rajin menilang orang kecil. [m15:IDN.COP Karopenmas Polri Brigjen Dedi Prasetyo] tak mau menanggapi panjang. "<<q3 Silakan saja, itu pendapat>>," katanya.
[m16:? Pemilik lama motor] sudah dimintai keterangan. Pacar Adi memutuskan hubungan, tapi keduanya rujuk dua hari kemudian.
~read_also Baca juga: Ini Jenis Pelanggaran yang Bisa Bikin Motor Disita
e1 m13 > m14 ACCUSE actual 2019-02-08/none mode=disapprove ctx=legal
q1 m7 direct cue=kata
q2 m9 direct cue=ucapnya
q3 m15 direct cue=katanya

### Harian Analisa 2007-10-31 article none
= Kapal Pengangkut Semen Karam, Tujuh Awak Diselamatkan [m1:? Nelayan]
[m2:@IDN Sibolga], (Analisa) - KLM Harapan Baru karam dihantam badai di perairan [m3:@IDN Pulau Mursala], Senin (29/10) malam. [m4:? Tujuh awak] bertahan lima jam di atas papan sebelum ditolong [m5=m1 nelayan pukat].
"<<q1 Ombak menyerang dari kiri. [m6=m7 Saya] perintahkan semua buang muatan>>," kata [m7:? nakhoda Lamhot Pasaribu].
[m8:IDN.GOV Administrator Pelabuhan Sibolga] menyesalkan kapal berangkat tanpa izin. [m9:IDN.GOV Kepala Adpel, H. Situmorang], mengatakan <<q2 peringatan cuaca sudah ditempel sejak Sabtu>>.
[m10=m7 Nakhoda] membantah. Menurutnya surat izin sudah diminta, hanya belum ditandatangani karena pejabatnya cuti.
[m11:IDN.COP Polairud] menahan dokumen kapal dan akan memeriksa [m12=m7 nakhoda]. [m13:? Pemilik muatan, UD Sinar Batu], mengancam menuntut ganti rugi Rp 160 juta.
[m14:? Pemilik kapal], yang tinggal di [m15:@IDN Nias], menawarkan separuhnya. Tawaran itu ditolak.
"<<q3 Semennya saja belum lunas>>," keluh [m16:? Hasan, pengurus UD Sinar Batu].
[m17:IDN.MIL TNI AL] mengirim satu kapal patroli ke lokasi untuk memastikan tidak ada solar tumpah.
q1 m7 direct cue=kata
q2 m9 indirect cue=mengatakan
q3 m16 direct cue=keluh

### Beritasatu 2021-05-27 article
= Serbuan Lele Afrika, Utang Pinjol, dan [m1:IDN.JUD 51 Pegawai KPK]
~byline Oleh: Fana F Suparman
~date_line Kamis, 27 Mei 2021
[m2:@IDN Jakarta], [m3:#Beritasatu Beritasatu.com] - Pekan yang aneh bagi [m4:? Yusuf (29)], karyawan toko cat di [m5:@IDN Bogor]. Senin ia dikejar penagih utang, Selasa kolamnya diserang lele liar, Rabu istrinya minta cerai.
"<<q1 Penagihnya kirim foto [m6=m4 saya] ke bos, mengancam viral>>," ceritanya.
[m7:IDN.GOV Otoritas Jasa Keuangan] menutup 86 aplikasi pinjaman ilegal bulan ini dan meminta masyarakat melapor. [m8:IDN.COP Bareskrim] menangkap [m9:? lima operator] di [m10:@IDN Cengkareng].
Kabar dari Kuningan membuat kisah Yusuf tenggelam. [m11=m1 51 pegawai] dinyatakan tak lolos tes wawasan kebangsaan dan akan {e1 diberhentikan}, demikian hasil rapat pimpinan [m12:IDN.JUD KPK] dengan [m13:IDN.GOV Badan Kepegawaian Negara].
"<<q2 Warnanya sudah merah, tidak bisa dibina>>," kata [m14:IDN.JUD Wakil Ketua KPK Alexander Marwata], Selasa (25/5).
[m15:IDN.JUD Novel Baswedan], yang termasuk di dalamnya, {e2 menolak}.
Pengadilan Agama Bogor menjadwalkan mediasi Yusuf dan istrinya pada Juni. Keduanya masih satu rumah.
[m16:IDN.GOV Dinas Perikanan] mengirim tim menangkap lele, 40 kilogram terjaring.
e1 m12 > m11 SANCTION planned 2021-05-25/none ctx=corruption,political_institutions
e2 m15 > m12 REJECT actual 2021-05-27/none ctx=corruption,political_institutions
q1 m4 direct cue=ceritanya
q2 m14 direct cue=kata

### Suara Pembaruan 2011-12-21 article none
= Atlet Renang Dicoret, Ayah Ancam Gugat Pengurus
[m1:@IDN JAKARTA] - [m2:? Perenang putri Maria Goreti (17)] dicoret dari pelatnas karena dianggap indisipliner. [m3:? Sang ayah, Petrus Goreti], tidak terima.
"<<q1 [m4=m3 Kami] beri tenggat sampai Natal. Kalau tidak dipulihkan, [m5=m3 saya] gugat>>," kata [m6=m3 Petrus], Selasa (20/12).
[m7=m2 Maria] dituduh meninggalkan asrama tanpa izin di [m8:@IDN Palembang]. [m9=m2 Ia] membantah dan menyebut pelatih sudah mengizinkan.
[m10:? Pelatih asal Tiongkok, Li Ming], menolak disalahkan. Melalui penerjemah ia mengatakan <<q2 izin hanya diberikan sampai pukul sembilan malam>>.
[m11:? Hilmi Panigoro], yang memimpin [m12:? Pengurus Besar PRSI], berusaha menengahi. [m13=m11 Dia] bertemu [m14=m3 Petrus] di Senayan dan menjanjikan keputusan sebelum tahun baru.
"<<q3 Jangan ada perang di kolam renang>>," ujarnya berkelakar.
[m15:IDN.GOV Menpora Andi Mallarangeng] tidak mau ikut campur. [m16:? Rekan-rekan Maria] mendukung dengan mogok latihan pagi.
Kejuaraan Asia Tenggara digelar Juni di [m17:@SGP Singapura].
q1 m6 direct cue=kata
q2 m10 indirect cue=mengatakan
q3 m13 direct cue=ujarnya
rel m11 leads m12
