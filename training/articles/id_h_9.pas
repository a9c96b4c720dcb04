### detikNews 2007-06-07 article
= [m1=m14 SBY] Absen, Sidang [m2=m3 Interpelasi] Iran Bubar Jalan
Jakarta - Kursi untuk Presiden disiapkan sejak pagi, lengkap dengan air mineral. Sampai sidang ditutup, Selasa (5/6/2007), kursi itu tak berpenghuni dan [m3:IDN.LEG paripurna DPR] {e1 menolak} jawaban tertulis yang dibacakan [m4:IDN.GOV Menko Polhukam Widodo AS].
[m5:IDN.LEG Para pengusul interpelasi] sejatinya hanya ingin satu hal: mendengar langsung mengapa [m6:IDN.GOV Indonesia] {e2 mendukung} Resolusi 1747 [m7:UN Dewan Keamanan PBB]. Resolusi yang diketok 24 Maret tersebut {e3 menambah sanksi} atas [m8:IRN.GOV Teheran].
"<<q1 Yang memilih [m9=m11 kami] rakyat. Yang memilih [m10=m14 Presiden] juga rakyat. Kok takut bertemu?>>" {e4 sindir} [m11:IDN.PTY Yuddy Chrisnandi], anggota Komisi I dari [m12:IDN.PTY Golkar].
Lewat [m13:IDN.GOV juru bicaranya, Andi Mallarangeng], [m14:IDN.GOV Presiden Susilo Bambang Yudhoyono] membantah menghindar. Konstitusi, kata [m15=m13 Andi], tidak mewajibkan kehadirannya.
Fraksi-fraksi pun pecah. [m16:IDN.PTY PDIP], [m17:IDN.PTY PKB], dan [m18:IDN.PTY PAN] {e5 memilih keluar} begitu [m19=m4 Widodo] naik podium. [m20:IDN.PTY Demokrat] bertahan; [m21:IDN.PTY Syarif Hasan], ketua fraksinya, {e6 menuduh} partai banteng membawa dendam pemilu.
Di tengah kegaduhan, [m22:IRN.GOV Duta Besar Iran Behrouz Kamalvandi] mengaku <<q2 menghormati dinamika dalam negeri sahabatnya>>. [m23=m22 Diplomat itu] dua bulan lalu {e7 mengungkapkan kekecewaan} atas sikap [m24=m6 Jakarta].
[m25:NU.REL Hasyim Muzadi], yang memimpin [m26:NU.REL PBNU], menyarankan jalan keluar. [m27=m25 Ia] {e8 mengusulkan} pertemuan ulama Sunni-Syiah di Bogor guna memperbaiki hubungan dengan negeri para mullah.
Ketua DPR [m28:IDN.LEG Agung Laksono] {e9 akan menyurati} Istana untuk menjadwalkan ulang. Bila gagal lagi, kata [m29=m11 Yuddy], [m30=m5 pihaknya] {e10 tidak menutup kemungkinan} menaikkannya ke hak angket.
[m31=m14 Presiden] sendiri pagi itu {e11 meresmikan} bantuan bibit bagi [m32:IDN.CVL petani di Jawa Tengah].
[m33=m6 Indonesia] terpilih sebagai anggota tidak tetap [m34=m7 dewan] itu tahun lalu untuk masa 2007-2008.
e1 m3 > m1 REJECT actual 2007-06-05/day ctx=legislative
e2 m6 > m7 SUPPORT actual 2007-03-24/day ctx=cbrn,diplomatic bg
e3 m7 > m8 SANCTION actual 2007-03-24/day mode=discontinue ctx=cbrn,diplomatic bg
e4 m11 > m10 ACCUSE actual 2007-06-07/none mode=disapprove ctx=legislative
e5 m16,m17,m18 > m19 REJECT actual 2007-06-05/day ctx=legislative
e6 m21 > m16 ACCUSE actual 2007-06-05/day mode=disapprove ctx=legislative
e7 m23 > m24 ACCUSE actual 2007-04-01/month mode=disapprove ctx=diplomatic,cbrn bg
e8 m27 > m14 REQUEST requested 2007-06-07/none mode=change ctx=diplomatic,cbrn
e9 m28 > m14 REQUEST planned 2007-06-07/none ctx=legislative
e10 m30 > m14 ACCUSE hypothetical 2007-06-07/none mode=investigate ctx=legislative
e11 m31 > m32 AID actual 2007-06-05/day ctx=economic
q1 m11 direct cue=sindir
q2 m22 indirect cue=mengaku
rel m11 member_of m12
rel m25 leads m26
rel m28 leads m3
rel m6 member_of m7 from=2007 to=2008

### Batam Pos 2023-09-13 article
= [m1=m5 BP Batam] {e1 Mundurkan} Tenggat Rempang
[m2:@IDN BATAM] - Tanggal 28 September yang selama ini menghantui [m3:IDN.CVL warga Rempang] tidak lagi keramat. [m4:IDN.GOV Muhammad Rudi], orang nomor satu di [m5:IDN.GOV Badan Pengusahaan Batam], {e2 menangguhkan} batas pengosongan tanpa menyebut hari baru, Selasa (12/9).
Keputusan itu diambil sehari setelah kantornya {e3 dilempari} batu. [m6:IDN.CVL Lebih dari seribu orang dari kampung-kampung tua] merobohkan pagar dan memecahkan kaca hingga lantai tiga.
[m7:IDN.COP Polresta Barelang] {e4 mengamankan} 43 orang. "<<q1 Bukan pelajar, bukan ibu-ibu. Ini orang yang memang berniat merusak>>," kata [m8:IDN.COP Kombes Nugroho Tri Nuryanto].
[m9:IDN.CVL Tim Advokasi Nasional untuk Rempang] berpendapat lain dan {e5 menuntut} semuanya dilepas. Delapan yang lebih dahulu {e6 ditangkap} pada 7 September, [m10=m6 delapan pemuda Jembatan IV], telah dikeluarkan dengan jaminan.
Pada hari itu gas air mata yang {e7 ditembakkan} [m11:IDN.COP tim gabungan] jatuh di halaman SMPN 22. [m12:IDN.EDU Belasan murid] pingsan.
Tim itu membantah {e8 menyasar} sekolah. Menurut juru bicaranya, <<q2 angin yang membawa gas ke sana>>.
Bukan hanya di Batam suara keras terdengar. [m13:MUI.REL Majelis Ulama Indonesia] {e9 meminta} [m14:IDN.GOV Presiden Joko Widodo] menghentikan proyek Eco-City. Di [m15:@IDN Pekanbaru], [m16:IDN.SOC Lembaga Adat Melayu Riau] membuka dapur umum dan {e10 mengirim} beras dua truk.
[m17=m14 Kepala negara] sudah menelepon [m18:IDN.GOV Menko Polhukam Mahfud Md] dan {e11 menyuruh} [m19:IDN.GOV Menteri Investasi Bahlil Lahadalia] turun ke lapangan pekan ini. Sesudah itu [m20=m19 Bahlil] {e12 dijadwalkan menemui} [m21=m3 para tetua] di Pasir Panjang, Minggu (17/9).
Lahan 17 ribu hektare itu akan dipakai [m22:CHN.BUS Xinyi Glass] dari China, mitra [m23:IDN.BUS PT Makmur Elok Graha]. Nota investasinya {e13 diteken} di [m24:@CHN Chengdu], 28 Juli.
[m25:IDN.GOV Ombudsman] {e14 menilai} otorita belum memegang sertifikat pengelolaan. Harga ikan selar di Sembulang turun separuh.
e1 m1 > m3 CONCEDE actual 2023-09-13/none ctx=territory,economic again
e2 m4 > m3 CONCEDE actual 2023-09-12/day ctx=territory,economic
e3 m6 > m5 PROTEST actual 2023-09-11/day mode=riot ctx=territory
e4 m7 > m6 COERCE actual 2023-09-11/day mode=arrest ctx=repression,territory
e5 m9 > m7 REQUEST requested 2023-09-13/none mode=yield ctx=repression,legal
e6 m7 > m10 COERCE actual 2023-09-07/day mode=arrest ctx=repression,territory bg
e7 m11 > m12 ASSAULT actual 2023-09-07/day mode=crowd-control ctx=repression,territory bg
e8 m11 > m12 ASSAULT denied 2023-09-07/day mode=crowd-control ctx=repression said=m11 again
e9 m13 > m14 REQUEST requested 2023-09-13/none mode=change ctx=territory,human_rights
e10 m16 > m3 AID actual 2023-09-13/none ctx=human_security
e11 m17 > m19 REQUEST requested 2023-09-13/none mode=change ctx=economic
e12 m20 > m21 CONSULT planned 2023-09-17/day ctx=economic,territory
e13 m22 > m5 SUPPORT actual 2023-07-28/day ctx=economic bg
e14 m25 > m5 ACCUSE actual 2023-09-13/none mode=allege ctx=legal,territory
q1 m8 direct cue=kata
q2 m11 indirect cue=Menurut
rel m4 leads m5
rel m22 ally_of m23

### Manado Post 2014-10-20 article
= Batas Laut dengan Filipina: [m1=m9 DPRD Sangihe] Puji, [m2=m14 Nelayan] Ragu
[m3:@IDN TAHUNA] — Setelah dua puluh tahun dan delapan putaran, garis di Laut Sulawesi akhirnya punya koordinat. [m4:IDN.GOV Pemerintah Indonesia] dan [m5:PHL.GOV Filipina] {e1 menandatangani} perjanjian batas zona ekonomi eksklusif itu pada 23 Mei di [m6:@PHL Manila].
Senin (20/10), giliran kabupaten terluar mendengar isinya. [m7:IDN.GOV Direktur Perjanjian Politik Kemlu Arif Havas Oegroseno] {e2 datang} ke [m8:@IDN Tahuna] menjelaskannya kepada [m9:IDN.LEG DPRD Kepulauan Sangihe].
"<<q1 Peta ini bukan untuk disimpan. Tempel di setiap perahu>>," ujar [m10=m7 diplomat] itu sambil membentangkan gulungan biru.
[m11:IDN.LEG Ketua DPRD Ferdy Sondakh] {e3 mengacungkan jempol}. Tetapi [m12=m11 ia] sekaligus {e4 meminta} [m13=m4 Jakarta] menambah kapal patroli, sebab yang ada cuma satu dan mesinnya sering ngadat.
Keraguan datang dari dermaga. [m14:IDN.CVL Wilson Makagansa], ketua [m15:IDN.CVL Kesatuan Nelayan Sangihe], bercerita rumpon pump boat dari [m16:@PHL General Santos] kian rapat saja. [m17=m14 Ia] {e5 menuding} [m18:IDN.MIL Pangkalan TNI AL] pilih kasih.
Tudingan itu disangkal komandannya. [m19=m18 Kolonel Laut Sumadi] mengatakan tahun ini [m20=m18 pihaknya] {e6 menangkap} 23 pump boat berikut [m21:PHL.CVL 118 awaknya]. Pekan depan [m22=m21 mereka] {e7 dideportasi} lewat [m23:@IDN Bitung].
[m24:PHL.GOV Konsul Jenderal Filipina di Manado, Jose Burgos,] {e8 berterima kasih} karena tidak seorang pun warganya dipidana. Pada saat yang sama [m25=m24 ia] {e9 memohon} perlakuan serupa bagi enam ribu orang Sangir-Filipino tanpa dokumen.
Soal terakhir itu masih {e10 dirundingkan} kedua negara, [m26=m4+m5 sama-sama anggota] [m27:ASEAN ASEAN].
Adapun jalur Tahuna-Davao pernah dipakai [m28:JI.REB Umar Patek], pentolan [m29:JI.REB Jemaah Islamiyah], yang {e11 dihukum} 20 tahun oleh [m30:IDN.JUD Pengadilan Negeri Jakarta Barat] pada 21 Juni 2012.
Harga kopra turun ke Rp 5.500. Listrik Tahuna menyala 14 jam sehari.
e1 m4 > m5 SUPPORT actual 2014-05-23/day ctx=territory,diplomatic bg
e2 m7 > m9 CONSULT actual 2014-10-20/day mode=visit ctx=territory,diplomatic
e3 m11 > m10 SUPPORT actual 2014-10-20/day ctx=territory,diplomatic
e4 m12 > m13 REQUEST requested 2014-10-20/day mode=assist ctx=territory
e5 m17 > m18 ACCUSE actual 2014-10-20/none mode=disapprove ctx=territory,natural_resource
e6 m20 > m21 COERCE actual 2014-01-01/year mode=seize ctx=territory,natural_resource
e7 m20 > m22 COERCE planned 2014-10-27/week mode=deport ctx=migration
e8 m24 > m20 SUPPORT actual 2014-10-20/none ctx=diplomatic,migration
e9 m25 > m13 REQUEST requested 2014-10-20/none mode=assist ctx=migration
e10 m13 > m5 CONSULT actual 2014-10-20/none ctx=migration,diplomatic
e11 m30 > m28 SANCTION actual 2012-06-21/day mode=convict ctx=terrorism,legal bg
q1 m10 direct cue=ujar
rel m11 leads m9
rel m14 leads m15
rel m13 member_of m27
rel m5 member_of m27

### Liputan6.com 2015-01-20 article
= [m1=m7 Brasil] dan [m2=m8 Belanda] {e1 Tarik} Dubes, [m3=m13 JK]: Biasa Saja
~byline Silvanus Alvin
~date_line 20 Jan 2015, 13:31 WIB
Liputan6.com, [m4:@IDN Jakarta] - Regu tembak bekerja pukul setengah satu dini hari di [m5:@IDN Nusakambangan] dan [m6:@IDN Boyolali]. Enam orang tewas, lima di antaranya warga asing.
Belum sampai sehari, dua duta besar berkemas. [m7:BRA.GOV Brasilia] dan [m8:NLD.GOV Den Haag] {e2 memulangkan} perwakilannya sebagai tanda marah atas hukuman mati bagi [m9:BRA.CRM Marco Archer] dan [m10:NLD.CRM Ang Kiem Soei].
[m11:BRA.GOV Presiden Dilma Rousseff] sempat {e3 menelepon} [m12:IDN.GOV Presiden Joko Widodo] dua hari sebelumnya, Jumat (16/1/2015). Permohonan {e4 ampun} yang disampaikannya {e5 kandas}.
"<<q1 Kedaulatan hukum. Itu saja jawabannya>>," kata [m13:IDN.GOV Wakil Presiden Jusuf Kalla] di kantornya, Selasa. Menurut [m14=m13 dia], <<q2 penarikan semacam itu lazim dan hanya sementara>>.
[m15:IDN.JUD Jaksa Agung HM Prasetyo], mantan kader [m16:IDN.PTY NasDem], menyatakan gelombang kedua {e6 menyusul} bulan depan. Dalam daftarnya ada [m17:AUS.CRM Andrew Chan dan Myuran Sukumaran].
Nama yang terakhir disebut itu mengusik [m18:@AUS Canberra]. [m19:AUS.GOV Menlu Australia Julie Bishop] {e7 mengisyaratkan} akan menempuh langkah serupa [m20=m7 Brasil]; pemimpin oposisi [m21:AUS.OPP Bill Shorten] {e8 mendukung} rencana tersebut.
[m22:EU Uni Eropa] ikut {e9 menyayangkan}. Blok beranggotakan 28 negara itu, termasuk [m23=m8 Belanda], telah menghapus pidana mati.
Di dalam negeri suara terbelah. [m24:NU.REL PBNU] {e10 menyokong} eksekusi, sedangkan [m25:KONTRAS.CVL KontraS] {e11 mengkritiknya}. Koordinatornya, [m26:KONTRAS.CVL Haris Azhar], bertanya di mana [m27=m12 Jokowi] ketika [m28:IDN.CVL 229 warga Indonesia] menanti algojo di luar negeri.
Pertanyaan itu dijawab [m29:IDN.GOV Menlu Retno Marsudi]. Sejak 2011, ujarnya, kementerian {e12 membebaskan} 238 orang dari tiang gantungan.
Kemarin Bank Indonesia menahan suku bunga di 7,75 persen.
e1 m1,m2 > m12 SANCTION actual 2015-01-18/day mode=withdraw ctx=diplomatic,illegal_drugs again
e2 m7,m8 > m12 SANCTION actual 2015-01-18/day mode=withdraw ctx=diplomatic,illegal_drugs
e3 m11 > m12 CONSULT actual 2015-01-16/day mode=phone ctx=diplomatic,illegal_drugs
e4 m11 > m12 REQUEST requested 2015-01-16/day mode=yield ctx=illegal_drugs,legal
e5 m12 > m11 REJECT actual 2015-01-16/day mode=yield ctx=illegal_drugs,legal
e6 m15 > m17 ASSAULT planned 2015-02-01/month ctx=legal,illegal_drugs
e7 m19 > m12 THREATEN threatened 2015-01-20/none mode=relations ctx=diplomatic,illegal_drugs
e8 m21 > m19 SUPPORT actual 2015-01-20/none ctx=diplomatic
e9 m22 > m12 ACCUSE actual 2015-01-20/none mode=disapprove ctx=human_rights,legal
e10 m24 > m27 SUPPORT actual 2015-01-20/none ctx=illegal_drugs
e11 m25 > m27 ACCUSE actual 2015-01-20/none mode=disapprove ctx=human_rights,legal
e12 m29 > m28 AID actual 2011-01-01/year ctx=legal,human_security bg
q1 m13 direct cue=kata
q2 m14 indirect cue=Menurut
rel m26 leads m25
rel m23 member_of m22
