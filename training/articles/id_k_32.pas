### Harian Kompas 2017-11-06 article
= Rumah Kos Terbakar, [m1:IDN.LEG Setya Novanto] {e1 Absen} Lagi
~byline (MDN/IAN)
[m2:@IDN JAKARTA, KOMPAS] — Kebakaran menghanguskan rumah kos tiga lantai di [m3:@IDN Tambora], Minggu (5/11). [m4:? Dua puluh penghuni] menyelamatkan diri lewat atap. [m5:IDN.GOV Petugas pemadam] sempat dihadang mobil yang parkir sembarangan.
"<<q1 [m6=m5 Kami] terpaksa pecahkan kacanya>>," kata [m7:IDN.GOV Kepala Suku Dinas Pemadam Rompis Romlih].
Pemilik mobil menuntut ganti rugi. Warga menyorakinya.
Hari ini pula [m8:IDN.JUD Komisi Pemberantasan Korupsi] menunggu kedatangan [m9=m1 Ketua DPR Setya Novanto] sebagai saksi. Kursi itu kosong. Lewat surat berkop [m10:IDN.LEG Sekretariat Jenderal DPR], [m11=m9 ia] berdalih pemanggilan harus seizin [m12:IDN.GOV presiden].
"<<q2 Alasan yang aneh>>," komentar [m13:ICW.CVL Febri Hendri dari ICW].
[m14:? Pakar hukum Mahfud MD] berpendapat <<q3 izin semacam itu tidak diperlukan>>.
[m15:IDN.COP Polres Jakarta Barat] memeriksa [m16:? ibu kos] terkait instalasi listrik. Ia menolak disebut lalai.
[m17:IDN.GOV Dinas Sosial] mengirim selimut dan nasi bungkus. Penghuni menginap di masjid.
Malamnya hujan memadamkan bara terakhir.
e1 m1 > m8 REJECT actual 2017-11-06/day mode=boycott ctx=corruption,legal
q1 m7 direct cue=kata
q2 m13 direct cue=komentar
q3 m14 indirect cue=berpendapat

### Solopos 2022-09-19 article none
= Kuda Delman Lepas Kendali, Seruduk Kafe di [m1:@IDN Ngarsopuro]
~byline Wahyu Kurniawan
[m2:#Solopos Solopos.com], [m3:@IDN SOLO] - Seekor kuda delman mengamuk dan menerobos kafe di kawasan [m4:@IDN Ngarsopuro], Minggu (18/9/2022). [m5:? Empat pengunjung] lecet, enam gelas pecah.
[m6:? Sang kusir, Mbah Wito (66)], tidak mampu menahan hewan itu. "<<q1 Ada knalpot brong lewat, [m7:? si Bagong] merasa diserang>>," tuturnya.
[m8:? Pemilik kafe, Rangga], menolak ganti rugi dan hanya meminta foto bersama kuda. [m9=m8 Ia] mengunggahnya; pengunjung justru berdatangan.
[m10:IDN.COP Satlantas Polresta Solo] memburu [m11:? pengendara berknalpot bising]. [m12:IDN.COP Kasatlantas Kompol Agus Santoso] berjanji menindaknya. <<q2 Motornya akan disita sampai knalpot diganti>>, katanya.
[m13:IDN.GOV Wali Kota Gibran Rakabuming Raka] mengirim dokter hewan. Lewat Twitter [m14=m13 ia] menjawab singkat pertanyaan warga: "<<q3 Kudanya sehat, kusirnya syok>>."
[m15:? Paguyuban Kusir] sepakat memasang penutup mata baru. Ketuanya mengimbau kusir tidak mangkal di dekat bengkel.
Sebuah kelompok pencinta satwa mendesak delman dilarang. Para kusir menolak mentah-mentah.
q1 m6 direct cue=tuturnya
q2 m12 indirect cue=katanya
q3 m14 direct cue=menjawab

### Harian Ekonomi Neraca 2016-11-30 article
= Minyak Melonjak, [m1:OPEC OPEC] {e1 Sepakat Pangkas}, Maskapai Menjerit
[m2:@IDN Jakarta] - Harga minyak Brent melejit 9 persen, Rabu (30/11). Maskapai berbiaya murah langsung menjerit. [m3:? Bos sebuah maskapai] mengancam menaikkan tarif, sedangkan [m4:? pesaingnya] berjanji bertahan sampai Natal.
Lonjakan itu dipicu keputusan di [m5:@AUT Wina]. [m6=m1 Kartel] {e2 menyetujui} pengurangan 1,2 juta barel per hari mulai Januari. [m7:SAU.GOV Arab Saudi] menanggung porsi terbesar; [m8:IRN.GOV Iran] mendapat kelonggaran. [m9:IDN.GOV Indonesia], yang {e3 keberatan} ikut memotong, {e4 membekukan} keanggotaannya di [m10=m1 organisasi itu].
"<<q1 Kebutuhan penerimaan [m11=m9 kita] masih besar>>," kata [m12:IDN.GOV Menteri ESDM Ignasius Jonan].
[m13:? Analis Wood Mackenzie] menyebut <<q2 kepatuhan anggota akan jadi ujian>>.
Di lantai bursa, saham tambang menguat dan saham penerbangan diserang aksi jual. [m14:IDN.BUS Medco] menolak berkomentar soal tawaran untuk sumur gasnya.
Sopir taksi di Bandara Soekarno-Hatta mengeluh duluan. Padahal harga premium belum berubah.
e1 m7 > m8 AGREE planned 2017-01-01/month ctx=economic,natural_resource again
e2 m7 > m8 AGREE planned 2017-01-01/month ctx=economic,natural_resource
e3 m9 > m10 REJECT actual 2016-11-30/none ctx=economic,natural_resource
e4 m9 > m10 SANCTION actual 2016-11-30/none mode=withdraw ctx=economic,natural_resource
q1 m12 direct cue=kata
q2 m13 indirect cue=menyebut
rel m9 member_of m10 to=2016-11-30

### Papua Barat Pos 2019-08-20 article
= Pertandingan Voli Ditunda, [m1:@IDN Manokwari] Membara
[m2:@IDN MANOKWARI] — Turnamen voli antarkelurahan di [m3:@IDN Sanggeng] ditunda. Netnya terbakar. Panitia meminta maaf dan uang pendaftaran dikembalikan.
Senin (19/8) [m4:IDN.CVL ribuan orang] turun ke jalan dan {e1 membakar} gedung [m5:IDN.LEG DPRD Papua Barat] sebagai balasan atas {e2 makian} bernada rasis terhadap [m6:IDN.EDU penghuni asrama mahasiswa di Surabaya] oleh [m7:IDN.CVL anggota ormas], Jumat.
[m8:IDN.GOV Gubernur Dominggus Mandacan] {e3 menemui} [m9=m4 mereka] di Makalew, ditemani [m10:IDN.COP Kapolda Herry Rudolf Nahak].
"<<q1 [m11=m8 Bapa] juga sakit hati, tapi jangan rusak rumah sendiri>>," katanya dengan pengeras suara.
Dari seberang laut [m12:IDN.GOV Wali Kota Surabaya Tri Rismaharini] {e4 meminta maaf}, disusul [m13:IDN.GOV Gubernur Khofifah Indar Parawansa].
Pasar tutup. [m15:? Mama Yosina] tetap berjualan pinang di depan rumah dan menolak menaikkan harga.
Tiga pemuda mencuri televisi dari kantor yang ditinggalkan. Tetangga mengambilnya kembali.
Bola voli selamat; disimpan wasit.
e1 m4 > m5 PROTEST actual 2019-08-19/day mode=riot ctx=religion_ethnicity
e2 m7 > m6 ACCUSE actual 2019-08-16/day ctx=religion_ethnicity bg
e3 m8 > m9 CONSULT actual 2019-08-19/day mode=meet ctx=religion_ethnicity
e4 m12,m13 > m6 SUPPORT actual 2019-08-20/none ctx=religion_ethnicity
q1 m8 direct cue=katanya
