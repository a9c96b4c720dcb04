### Kontan 2018-07-12 article none
= Laba Emiten Rokok Tertahan, Analis Menunggu Kebijakan Cukai
KONTAN.CO.ID - [m1:@IDN JAKARTA]. Laba bersih dua produsen rokok terbesar tumbuh tipis pada semester pertama. Volume penjualan malah turun 1,5%.
[m2:IDN.BUS PT Hanjaya Mandala Sampoerna] membukukan laba Rp 6,1 triliun, sedangkan [m3:IDN.BUS PT Gudang Garam] Rp 3,6 triliun.
"<<q1 Daya beli di perdesaan belum pulih>>," kata [m4:? Victor Stefano], analis sekuritas di Jakarta, Kamis (12/7).
Harga cengkih ikut menekan. Petani di [m5:@IDN Minahasa] menjual Rp 92.000 per kilogram karena panen raya bergeser.
[m6:IDN.GOV Kementerian Keuangan] belum menyampaikan rencana tarif cukai tahun depan. Pelaku pasar memperkirakan kenaikan sekitar 10%.
~read_also Simak juga: Prakiraan Cuaca Besok, Waspada Hujan Petir
[m7:IDN.GOV Menteri Keuangan Sri Mulyani] dalam sebuah seminar kemarin tidak menyinggung soal itu. [m8=m7 Ia] lebih banyak berbicara tentang nilai tukar.
Saham Sampoerna ditutup turun 0,8% menjadi Rp 3.690. Saham pesaingnya naik tipis.
Menurut [m9=m4 Victor], <<q2 valuasi keduanya sudah murah>>. Namun, investor asing masih mencatat jual bersih.
Produsen skala kecil di [m10:@IDN Kudus] mengurangi jam kerja pelinting. Tidak ada pemutusan hubungan kerja.
~footer Unduh aplikasi kami di Play Store dan App Store
q1 m4 direct cue=kata
q2 m9 indirect cue=Menurut

### Radar Tasikmalaya 2022-02-15 article none
= Maling Motor Terekam CCTV Masjid, Dua Remaja Dibawa ke Polsek
~caption Gedung tempat berlangsungnya acara. (Foto: Dok. Ratih Kumala Dewi)
~date_line Selasa, 15/02/2022 12:45 WIB
~byline Penulis: Fitri Handayani
~byline Editor: Ratih Kumala Dewi
[m1:@IDN TASIK] – Dua remaja yang diduga mencuri sepeda motor di halaman Masjid Al-Ikhlas, Cihideung, tertangkap warga, Senin (14/2) malam.
Wajah keduanya terekam kamera pengawas. Motor bebek milik jemaah sempat didorong sampai perempatan sebelum rantainya putus.
"<<q1 Untung [m2=m3 kami] baru pasang kamera bulan lalu>>," kata [m3:? Ahmad Sopian], pengurus masjid.
Keduanya diserahkan kepada [m4:IDN.COP Polsek Cihideung]. [m5:IDN.COP Kanit Reskrim Aiptu Asep Hidayat] mengatakan <<q2 penyelidikan masih berjalan>>.
Karena masih di bawah umur, mereka didampingi pekerja sosial. Orang tua salah seorang di antaranya bekerja di [m6:@SAU Riyadh].
Kasus pencurian kendaraan di kota ini turun 12 persen dibanding tahun lalu. Polisi menganjurkan kunci ganda.
[m7:IDN.GOV Camat Cihideung] meminta lampu jalan diperbaiki, tetapi anggarannya menunggu perubahan.
Pemilik motor, [m8:? Dede Rukmana], tidak menuntut. [m9=m8 Ia] hanya ingin rantainya diganti.
~page_control Kembali ke atas
q1 m3 direct cue=kata
q2 m5 indirect cue=mengatakan

### Kompas.com 2020-01-06 article
= [m1=m22 RI] Minta [m2=m12 Malaysia] dan [m3=m13 Filipina] {e1 Perketat} Laut Sulu
[m4:@IDN JAKARTA], KOMPAS.com - Tinggal satu. Dari lima nelayan asal Wakatobi yang {e2 dibawa lari} [m5:ASG.REB kelompok Abu Sayyaf] pada 23 September, tiga dipulangkan tahun lalu dan satu lagi, [m6:IDN.CVL Muhammad Farhan], masih di hutan Sulu.
"<<q1 [m7=m9 Kami] tidak berhenti. Keluarga [m8=m9 kami] beri tahu setiap minggu>>," kata [m9:IDN.GOV Menteri Luar Negeri Retno Marsudi] kepada [m10:IDN.CVL keluarga para nelayan], Senin (6/1/2020).
Jumat lalu [m11=m9 ia] {e3 bersurat} kepada [m12:MYS.GOV Kuala Lumpur] dan [m13:PHL.GOV Manila] supaya patroli di perairan Tambisan dirapatkan. Kawasan itu sejak 2017 {e4 dijaga bersama} oleh ketiga negara dalam skema yang diluncurkan pada 19 Juni di [m14:@IDN Tarakan].
Mengapa bisa kecolongan? [m15:IDN.GOV Menko Polhukam Mahfud MD] {e5 menyalahkan} celah di pihak tetangga. Tudingan Kamis itu {e6 ditolak} [m16:MYS.MIL Komando Keselamatan Sabah Timur], komando yang dipimpin [m17:MYS.COP Hazani Ghazali], dua hari kemudian.
Dua nelayan lain bebas setelah operasi. Pada 22 Desember [m18:PHL.MIL tentara Filipina] {e7 menyerbu} persembunyian di Panamao dan {e8 mengeluarkan} [m19:IDN.CVL Maharudin] beserta putranya. Seorang marinir gugur.
[m20:PHL.GOV Menteri Pertahanan Delfin Lorenzana] membantah [m21=m13 negaranya] {e9 membayar} tebusan. [m22:IDN.GOV Pemerintah Indonesia] pun demikian.
[m23=m5 Kelompok] pimpinan [m24:ASG.REB Hajan Sawadjaan] itu meminta 30 juta peso. Sebagian anggotanya berbaiat kepada [m25:ISIS.REB ISIS].
[m26:IDN.LEG Komisi I DPR] melalui [m27:IDN.PTY Meutya Hafid] {e10 mengusulkan} izin mengejar sampai ke wilayah sebelah. [m28=m27 Politikus] [m29:IDN.PTY Golkar] yang mengetuai komisi tersebut pernah menjadi sandera di Irak.
[m30:IDN.MIL Panglima Kogabwilhan I Laksamana Madya Yudo Margono] {e11 akan menambah} dua korvet. Jika cuaca membaik, [m31:MNLF.REB Nur Misuari], pemimpin [m32:MNLF.REB MNLF], {e12 bersedia menjadi perantara}.
Di Wakatobi, perahu-perahu tetap melaut ke utara.
e1 m1 > m2,m3 REQUEST requested 2020-01-03/day mode=assist ctx=terrorism,human_security again
e2 m5 > m10 ASSAULT actual 2019-09-23/day mode=abduct ctx=terrorism bg
e3 m11 > m12,m13 REQUEST requested 2020-01-03/day mode=assist ctx=terrorism,human_security
e4 m1,m12,m13 > m5 COOPERATE actual 2017-06-19/day ctx=terrorism,military bg
e5 m15 > m12 ACCUSE actual 2020-01-02/day mode=disapprove ctx=human_security,terrorism
e6 m16 > m15 REJECT actual 2020-01-04/day ctx=human_security
e7 m18 > m5 ASSAULT actual 2019-12-22/day ctx=military,terrorism
e8 m18 > m19 AID actual 2019-12-22/day ctx=human_security,terrorism
e9 m21 > m5 CONCEDE denied 2020-01-06/none ctx=terrorism said=m20
e10 m26 > m22 REQUEST requested 2020-01-06/none mode=change ctx=military,terrorism said=m27
e11 m30 > m23 MOBILIZE planned 2020-01-06/none mode=weapons ctx=military,terrorism
e12 m31 > m23 CONSULT hypothetical 2020-01-06/none mode=third-party ctx=terrorism
q1 m9 direct cue=kata
rel m16 led_by m17
rel m23 led_by m24
rel m27 leads m26
rel m28 member_of m29
rel m31 leads m32

### Rakyat Bengkulu 2024-11-25 article
= Malam Minggu, [m1=m4 Gubernur] {e1 Dibawa} Pakai Rompi Polantas
~share Komentar 14 | Dibaca 3.201 kali
[m2:@IDN BENGKULU] - Jalan Sadang Bahari jadi pasar malam dadakan. Ratusan orang mengepung Polresta karena mendengar di dalamnya ada orang nomor satu Bengkulu.
Kabar itu benar. Sabtu (23/11) [m3:IDN.JUD penyidik KPK] {e2 menjemput} [m4:IDN.GOV Gubernur Rohidin Mersyah] beserta tujuh bawahannya. Uang Rp 7 miliar yang diduga untuk biaya pilkada ikut {e3 diambil}.
[m5:IDN.CVL Pendukung petahana] {e4 menghalangi} mobil tahanan berjam-jam. Agar lolos, tersangka dipinjami rompi polisi lalu lintas oleh [m6:IDN.COP Polresta Bengkulu].
"<<q1 Klien [m7=m8 saya] ditangkap tiga hari sebelum coblosan. Kebetulan?>>" tanya [m8:IDN.CVL Aizan Dahlan], kuasa hukum, {e5 menuduh} komisi dipakai lawan politik.
[m9:IDN.JUD Wakil Ketua KPK Alexander Marwata] membantah [m10=m3 lembaganya] {e6 memihak}. Lawan yang dimaksud, [m11:IDN.PTY Helmi Hasan] dari [m12:IDN.PTY PAN], adik [m13:IDN.PTY Zulkifli Hasan], tidak banyak bicara. [m14=m13 Ketua umum] partai itu berada di Brasil bersama presiden.
[m15:IDN.PTY Golkar], yang cabang Bengkulunya dipimpin [m16=m4 Rohidin], kaget. Dari Jakarta, [m17:IDN.GOV Ketua Umum Golkar Bahlil Lahadalia] {e7 berjanji} menyediakan bantuan hukum tetapi enggan mengomentari perkara.
[m18:IDN.GOV KPU Bengkulu] {e8 menegaskan} nama petahana tetap ada di surat suara. [m19:IDN.GOV Rusman Sudarsono], ketuanya, mengutip undang-undang pilkada.
[m20:IDN.GOV Wakil Gubernur Rosjonsyah] {e9 ditunjuk} [m21:IDN.GOV Mendagri Tito Karnavian] menjadi pelaksana tugas.
~read_also Simak juga: Prakiraan Cuaca Besok, Waspada Hujan Petir
Ini gubernur ketiga. [m22:IDN.ELI Agusrin Najamudin] {e10 dihukum} [m23:IDN.JUD Mahkamah Agung] pada 10 Januari 2012; [m24:IDN.ELI Ridwan Mukti] {e11 dibekuk} pada 20 Juni 2017.
[m25:IDN.EDU BEM Unib] {e12 akan menggelar} tasyakuran besok di depan gedung daerah.
Ombak di Pantai Panjang setinggi empat meter.
e1 m3 > m1 COERCE actual 2024-11-23/day mode=arrest ctx=corruption,election again
e2 m3 > m4 COERCE actual 2024-11-23/day mode=arrest ctx=corruption,election
e3 m3 > m4 COERCE actual 2024-11-23/day mode=seize ctx=corruption,election
e4 m5 > m3 PROTEST actual 2024-11-24/day mode=obstruct ctx=corruption,election
e5 m8 > m3 ACCUSE actual 2024-11-24/day mode=allege ctx=election,legal
e6 m10 > m11 SUPPORT denied 2024-11-25/none ctx=election said=m9
e7 m17 > m16 AGREE planned 2024-11-25/day ctx=legal,corruption
e8 m18 > m16 SUPPORT actual 2024-11-25/day ctx=election
e9 m21 > m20 SUPPORT actual 2024-11-25/day ctx=executive
e10 m23 > m22 SANCTION actual 2012-01-10/day mode=convict ctx=corruption,legal bg
e11 m10 > m24 COERCE actual 2017-06-20/day mode=arrest ctx=corruption bg
e12 m25 > m16 PROTEST planned 2024-11-26/day mode=demo ctx=corruption
q1 m8 direct cue=tanya
rel m17 leads m15
rel m16 member_of m15
rel m11 member_of m12
rel m13 leads m12
rel m19 leads m18
