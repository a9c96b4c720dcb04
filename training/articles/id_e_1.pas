### ANTARA 2023-08-31 article
= [m1:IDN.MIL Panglima TNI]: {e1 Super Garuda Shield} bukan untuk menakuti siapa pun
~byline Pewarta: Genta Wirawan
~date_line Kamis, 31 Agustus 2023 21:14 WIB
[m2:@IDN Jakarta] ([m3:#ANTARA ANTARA]) - [m4:IDN.MIL Panglima TNI Laksamana Yudo Margono] menegaskan latihan gabungan yang dibuka di [m5:@IDN Baluran, Situbondo], tidak ditujukan kepada negara mana pun.
"<<q1 [m6=m4 Saya] sudah sampaikan kepada [m7:CHN.MIL rekan saya di Beijing], silakan kirim pengamat. Tidak ada yang [m8=m4 kami] tutupi>>," kata [m9=m4 Yudo] seusai upacara, Kamis.
[m10:IDN.MIL Prajurit TNI] dan [m11:USA.MIL Angkatan Darat Amerika Serikat] {e2 berlatih bersama} hingga 13 September. Jumlah peserta mencapai 4.000 orang dari 19 negara.
Tahun ini untuk pertama kali [m12:AUS.MIL Australia] {e3 membawa} lima tank Abrams ke tempat latihan. [m13:GBR.MIL Inggris] dan [m14:FRA.MIL Prancis] juga {e4 ambil bagian} setelah tahun-tahun sebelumnya hanya menonton.
[m15:USA.MIL Komandan Angkatan Darat AS di Pasifik, Jenderal Charles Flynn], {e5 memuji} kesiapan [m16=m10 tuan rumah]. [m38=m15 Ia] menolak berbicara tentang Taiwan. "<<q2 Hari ini tentang persahabatan>>," ujarnya.
Bukan cuma latihan yang dibahas. Pekan lalu [m17:IDN.GOV Menteri Pertahanan Prabowo Subianto] {e6 menandatangani} nota kesepahaman pembelian 24 jet F-15EX di [m18:@USA St. Louis]. [m19=m17 Menhan], yang juga memimpin [m20:IDN.PTY Partai Gerindra], dalam lawatan itu {e7 bertemu} [m21:USA.GOV rekan sejawatnya, Lloyd Austin].
Pernyataan bersama [m39=m17+m21 kedua menteri] sempat {e8 menyulut protes} [m22:CHN.GOV Kementerian Luar Negeri China], sebab memuat kalimat bahwa klaim [m23=m22 Beijing] di Laut China Selatan melanggar hukum. [m24:IDN.GOV Kementerian Pertahanan RI] membantah {e9 pernah menyetujui} kalimat tersebut.
[m25:IDN.LEG Wakil Ketua Komisi I DPR Abdul Kharis Almasyhari] {e10 meminta} [m26=m24 pemerintah] tetap berada di jalan tengah. "<<q3 Jangan sampai [m27=m26 kita] terlihat condong>>," kata [m28=m25 politisi] [m29:IDN.OPP Partai Keadilan Sejahtera] itu, lalu menambahkan: "<<q4 Berlatih boleh dengan siapa saja>>."
[m40=m25 Ia] mengingatkan, pada Mei lalu [m30:IDN.MIL TNI Angkatan Laut] {e11 mengikuti} latihan Komodo di [m31:@IDN Makassar] bersama [m32:CHN.MIL kapal-kapal China] dan [m33:RUS.MIL Rusia].
Sejumlah [m34:IDN.AGR petani penggarap] di sekitar [m35=m5 Baluran] sempat {e12 memblokir jalan} pada Selasa (29/8) karena lahan jagung [m41=m34 mereka] terlindas kendaraan lapis baja. [m36:IDN.MIL Komando Daerah Militer V/Brawijaya] {e13 berjanji} mengganti kerugian.
[m37=m4 Yudo] akan pensiun November mendatang.
e1 m1 > m11 COOPERATE actual 2023-08-31/day ctx=military again
e2 m10 > m11 COOPERATE actual 2023-08-31/day ctx=military
e3 m12 > m10 COOPERATE actual 2023-08-31/day ctx=military
e4 m13,m14 > m10 COOPERATE actual 2023-08-31/day ctx=military
e5 m15 > m16 SUPPORT actual 2023-08-31/day ctx=military
e6 m17 > m21 AGREE planned 2023-08-21/week ctx=military
e7 m19 > m21 CONSULT actual 2023-08-21/week mode=visit ctx=military,diplomatic
e8 m22 > m17,m21 ACCUSE actual 2023-08-21/week mode=disapprove ctx=diplomatic,territory
e9 m24 > m21 AGREE denied 2023-08-21/week ctx=diplomatic,territory
e10 m25 > m26 REQUEST requested 2023-08-31/none mode=change ctx=diplomatic,military
e11 m30 > m32,m33 COOPERATE actual 2023-05-01/month ctx=military bg
e12 m34 > m10 PROTEST actual 2023-08-29/day mode=obstruct ctx=military
e13 m36 > m34 AGREE planned 2023-08-31/none ctx=military,reparations
q1 m4 direct cue=kata
q2 m15 direct cue=ujarnya
q3 m25 direct cue=kata
q4 m28 direct cue=menambahkan
rel m19 leads m20
rel m28 member_of m29

### Kompas.com 2020-07-09 article
= Tujuh Belas Tahun Buron, Maria Pauline Pulang dengan Borgol: [m1:SRB.GOV Serbia] {e1 Serahkan} Tersangka ke [m2:IDN.GOV Indonesia]
~byline Penulis: Devi Ananta
~date_line Kompas.com - 09/07/2020, 13:20 WIB
~share Lihat Foto
[m3:@IDN JAKARTA], [m4:#KOMPAS KOMPAS.com] - [m5:IDN.GOV Menteri Hukum dan HAM Yasonna H. Laoly] menyebut keberhasilan membawa pulang [m6:? Maria Pauline Lumowa] sebagai buah diplomasi, bukan kebetulan.
"<<q1 Ada [m7:EUR.GOV negara Eropa] yang sampai menit akhir berupaya mencegah. Ada pula [m8:? pengacara] yang mencoba menyuap>>," kata [m9=m5 Yasonna] di ruang VIP Bandara Soekarno-Hatta, Kamis (9/7/2020) siang.
"<<q2 Tetapi [m10:SRB.GOV Serbia] memegang janjinya kepada [m11=m2 kita]>>," lanjut [m12=m5 politikus] [m13:IDN.PTY PDI Perjuangan] tersebut.
[m14:SRB.GOV Pemerintah Serbia] {e2 mengekstradisi} perempuan tersangka pembobol Bank BNI senilai Rp 1,7 triliun itu pada Rabu (8/7/2020) di [m15:@SRB Beograd]. [m16=m6 Maria] dibawa dengan pesawat carteran, dikawal [m17:IDN.COP penyidik Bareskrim].
[m43=m6 Ia] {e3 ditangkap} [m18:SRB.COP polisi perbatasan Serbia] setahun silam, tepatnya 16 Juli 2019, di Bandara Nikola Tesla. Namanya tercantum dalam red notice [m19:INTERPOL Interpol] sejak Desember 2003.
Tidak ada perjanjian ekstradisi antara [m46=m1+m2 kedua negara]. [m20:SRB.GOV Presiden Aleksandar Vucic], menurut [m21=m5 Yasonna], {e4 mengabulkan} permohonan Jakarta karena pada 2015 [m22:IDN.GOV pemerintah Indonesia] {e5 menyerahkan} [m23:? Nikolo Iliev], pencuri data nasabah yang dicari [m24=m14 Beograd].
Hubungan keduanya memang lama terjalin. [m25:SRB.GOV Serbia], anggota [m26:NAM Gerakan Non-Blok] ketika masih bernama Yugoslavia, {e6 berterima kasih} kepada [m27=m22 Jakarta] yang tidak mengakui kemerdekaan [m28:XKX.GOV Kosovo].
Lain cerita dengan [m29:NLD.GOV Belanda]. Dua kali, pada 2009 dan 2014, [m30=m29 pemerintah di Den Haag] {e7 menolak} permintaan ekstradisi dengan alasan [m31=m6 Maria] sudah menjadi warga [m47=m29 negaranya] sejak 1979. [m32=m29 Negeri itu] hanya {e8 menawarkan} agar [m44=m6 ia] disidangkan di sana.
~read_also Baca juga: Jejak Kasus L/C Fiktif yang Menggoyang BNI
[m33:IDN.COP Kabareskrim Komjen Listyo Sigit Prabowo] mengatakan [m34:IDN.COP pihaknya] akan {e9 menahan} [m35=m6 tersangka] selama 20 hari begitu hasil tes usap keluar. Penyidik juga telah {e10 menyita} aset senilai Rp 132 miliar dari [m36:? 16 tersangka lain].
"<<q3 [m37=m34 Kami] juga kirim surat ke [m38:NLD.GOV Kedutaan Besar Belanda], minta pendampingan hukum>>," ujarnya.
Dari [m45=m39 Senayan], [m39:IDN.LEG anggota Komisi III DPR Arsul Sani] {e11 mengapresiasi} [m40=m5 Menkumham] seraya {e12 menantang}nya memulangkan [m41:? Djoko Tjandra], yang sebulan ini lalu-lalang di Jakarta tanpa tersentuh.
[m42=m5 Yasonna] tidak menjawab tantangan tersebut.
e1 m1 > m2 COOPERATE actual 2020-07-08/day ctx=legal,crime again
e2 m14 > m22 COOPERATE actual 2020-07-08/day ctx=legal,crime
e3 m18 > m6 COERCE actual 2019-07-16/day mode=arrest ctx=legal,crime bg
e4 m20 > m22 AGREE actual 2020-07-09/none ctx=legal,diplomatic said=m21
e5 m22 > m24 COOPERATE actual 2015-01-01/year ctx=legal,crime bg
e6 m25 > m27 SUPPORT actual 2020-07-09/none ctx=diplomatic,territory
e7 m30 > m22 REJECT actual 2014-01-01/year mode=assist ctx=legal bg
e8 m32 > m22 AGREE actual 2014-01-01/year ctx=legal bg
e9 m33 > m35 COERCE planned 2020-07-09/none mode=arrest ctx=legal,crime
e10 m34 > m36 COERCE actual 2020-07-09/none mode=seize ctx=legal,crime
e11 m39 > m40 SUPPORT actual 2020-07-09/none ctx=legal
e12 m39 > m40 REQUEST requested 2020-07-09/none mode=change ctx=legal,corruption
q1 m5 direct cue=kata
q2 m12 direct cue=lanjut
q3 m33 direct cue=ujarnya
rel m12 member_of m13
rel m25 member_of m26 to=1992

### BBC News Indonesia 2023-11-10 article
= [m1:TUV.GOV Tuvalu] tenggelam perlahan, [m2:AUS.GOV Australia] {e1 tawarkan} tempat tinggal
[m3:AUS.GOV Perdana Menteri Anthony Albanese] menyebutnya perjanjian paling penting yang pernah dibuat negaranya dengan sebuah bangsa di Pasifik.
Di [m4:@COK Rarotonga], di sela pertemuan puncak [m5:PIF Forum Kepulauan Pasifik], Jumat (10/11), [m6=m3 ia] dan [m7:TUV.GOV Perdana Menteri Tuvalu Kausea Natano] {e2 menandatangani} pakta yang dinamai Falepili, kata setempat untuk bertetangga baik.
Isinya: [m8=m2 Canberra] akan {e3 memberi suaka iklim} kepada 280 [m9:TUV.CVL warga Tuvalu] setiap tahun. Sebaliknya, [m10=m1 negara kepulauan berpenduduk 11.000 jiwa itu] {e4 berjanji} tidak membuat perjanjian keamanan dengan negara lain tanpa persetujuan [m11=m8 mitranya].
"<<q1 [m12=m1 Kami] meminta, dan [m13=m8 mereka] menjawab>>," kata [m14=m7 Natano].
"<<q2 Tidak ada yang memaksa [m15=m12 kami]. [m16=m7 Saya] tahu di [m38:@TUV Funafuti] ada yang bertanya-tanya soal kedaulatan. Jawaban [m17=m7 saya]: negara yang hilang ditelan laut tidak punya kedaulatan untuk dibela>>."
Pertanyaan itu terutama datang dari [m18:TUV.ELI Enele Sopoaga], mantan perdana menteri. [m19=m18 Ia] {e5 menyebut} [m20=m7 penggantinya] menjual negeri demi visa, dan {e6 mengancam} membatalkan pakta bila menang pemilu Januari.
[m21:AUS.GOV Australia] juga {e7 menyerahkan} 16,9 juta dolar untuk reklamasi pantai ibu kota. Bulan lalu [m22:AUS.MIL kapal angkatan lautnya] {e8 mengantar} tangki air ke pulau Nukulaelae yang dilanda kekeringan.
Di mata banyak orang, pakta ini adalah pagar terhadap [m23:CHN.GOV China]. [m24=m1 Tuvalu] masih mengakui [m25:TWN.GOV Taiwan], satu dari empat di kawasan yang tersisa. [m26:TWN.GOV Menteri Luar Negeri Joseph Wu] pada September lalu {e9 mengunjungi} [m27=m1 Funafuti].
[m28:CHN.GOV Juru bicara Kementerian Luar Negeri China Mao Ning] mengatakan [m29=m23 Beijing] berharap [m30=m8 Canberra] menghormati kemandirian negara-negara kecil. Ditanya apakah [m39=m23 China] akan {e10 mengurangi bantuan} kepada tetangga Tuvalu, [m31=m28 dia] menjawab tidak.
Tahun lalu tawaran serupa dari [m32=m23 Beijing] kepada sepuluh negara Pasifik {e11 kandas}: [m33:FSM.GOV Mikronesia] menolak meneken dan mengajak yang lain mengikuti.
Tidak semua pemimpin bergembira. [m34:VUT.GOV Vanuatu], lewat [m35:VUT.GOV Menteri Iklim Ralph Regenvanu], {e12 mengecam} [m36=m2 Australia] sebab tetap membuka tambang batu bara baru. "<<q3 Jangan membakar rumah tetangga lalu menawarkan kamar tamu>>," ujarnya.
Pertemuan tahun depan digelar di [m37:@TON Tonga].
e1 m2 > m1 AID planned 2023-11-10/day ctx=migration,environment again
e2 m6 > m7 SUPPORT actual 2023-11-10/day ctx=diplomatic,environment
e3 m8 > m9 AID planned 2023-11-10/day ctx=migration,environment
e4 m10 > m11 AGREE planned 2023-11-10/day ctx=military,diplomatic
e5 m19 > m20 ACCUSE actual 2023-11-10/none mode=disapprove ctx=diplomatic
e6 m19 > m21 THREATEN threatened 2023-11-10/none mode=relations ctx=election,diplomatic
e7 m21 > m1 AID actual 2023-11-10/none ctx=environment
e8 m22 > m1 AID actual 2023-10-01/month ctx=human_security,military bg
e9 m26 > m27 CONSULT actual 2023-09-01/month mode=visit ctx=diplomatic bg
e10 m23 > m1 SANCTION denied 2023-11-10/none mode=discontinue ctx=diplomatic
e11 m33 > m32 REJECT actual 2022-01-01/year mode=assist ctx=diplomatic,military bg
e12 m35 > m36 ACCUSE actual 2023-11-10/none mode=disapprove ctx=environment
q1 m7 direct cue=kata
q2 m7 direct
q3 m35 direct cue=ujarnya
rel m24 recognises m25

### Cenderawasih Pos 2020-04-03 article
= [m1:IDN.GOV Gubernur] {e1 Tutup} Papua Dua Pekan, [m2:IDN.GOV Mendagri] {e2 Keberatan}
[m3:@IDN JAYAPURA] - [m4:IDN.GOV Gubernur Papua Lukas Enembe] mempersilakan siapa saja di [m5:IDN.GOV Jakarta] marah kepadanya. "<<q1 [m6=m4 Saya] pilih dimarahi daripada menguburkan [m7:IDN.CVL rakyat saya]>>," kata [m8=m4 dia] melalui [m9:IDN.GOV juru bicaranya, Muhammad Rifai Darus], kemarin.
Sejak Kamis (26/3) lalu [m35=m4 pemerintah provinsi] {e3 menutup} bandara, pelabuhan dan [m10:@IDN pos perbatasan Skouw] bagi [m11:IDN.CVL penumpang]. Hanya barang yang boleh lewat.
Keputusan itu tidak diterima pusat. [m12:IDN.GOV Menteri Dalam Negeri Tito Karnavian] {e4 menegur} [m13=m4 Lukas] dan {e5 meminta} jalur penerbangan dibuka kembali, sebab karantina wilayah adalah wewenang [m14:IDN.GOV presiden].
[m15=m9 Rifai] menegaskan permintaan tersebut {e6 tidak akan dipenuhi} sebelum 9 April. [m16=m9 Politikus muda] [m17:IDN.PTY Partai Demokrat] itu malah menyindir. "<<q2 Pesawat dibuka, virus ikut turun. Ventilator di [m18:@IDN Papua] cuma tiga puluh>>," ujarnya.
Di lapangan aturan makin ketat. [m19:IDN.GOV Wali Kota Jayapura Benhur Tomi Mano] {e7 memberlakukan} pembatasan jam: lewat pukul 18.00 WIT [m20:IDN.CVL warga] dilarang berada di luar rumah.
[m21:IDN.COP Polresta Jayapura Kota] {e8 mengerahkan} 300 personel untuk menjaga [m22=m19 kebijakan wali kota]. Pada malam pertama, [m23=m21 mereka] {e9 membubarkan} [m24:IDN.CVL kerumunan pemuda] di Dok IX. Tidak ada yang ditahan.
"<<q3 Imbau dulu. Pentungan urusan belakangan>>," kata [m25:IDN.COP Kapolresta AKBP Gustav Urbinas].
Dari seberang, [m26:PNG.GOV pemerintah Papua Nugini] sejak Januari sudah {e10 menutup} perbatasannya bagi pelintas dari [m27:IDN.GOV Indonesia]. [m28:PNG.GOV Konsul Papua Nugini Geoffrey Wiri] kemarin {e11 menemui} [m29:IDN.GOV Kepala Badan Perbatasan Papua Suzana Wanggai] untuk membahas [m30:PNG.CVL 47 warganya] yang terjebak di Jayapura.
[m36=m29 Suzana] {e12 menyanggupi} pemulangan [m37=m30 mereka]. "<<q4 Pintu [m31=m29 kami] buka sebentar, khusus untuk saudara-saudara [m32=m26 PNG]>>," ucapnya.
[m33:IDN.MIL Kodam XVII/Cenderawasih] {e13 menyumbangkan} 2 ton beras bagi [m34:IDN.EDU mahasiswa di asrama-asrama].
Hingga Kamis malam tercatat 16 kasus positif di seluruh provinsi. (fia/nat)
e1 m1 > m11 COERCE actual 2020-03-26/day mode=restrict ctx=health again
e2 m2 > m1 ACCUSE actual 2020-04-03/none mode=disapprove ctx=health,executive again
e3 m35 > m11 COERCE actual 2020-03-26/day mode=restrict ctx=health
e4 m12 > m13 ACCUSE actual 2020-04-03/none mode=disapprove ctx=health,executive
e5 m12 > m13 REQUEST requested 2020-04-03/none mode=change ctx=health,executive
e6 m15 > m12 REJECT actual 2020-04-02/day mode=change ctx=health,executive
e7 m19 > m20 COERCE actual 2020-04-03/none mode=curfew ctx=health
e8 m21 > m20 MOBILIZE actual 2020-04-03/none mode=police ctx=health
e9 m23 > m24 COERCE actual 2020-04-03/none mode=restrict ctx=health
e10 m26 > m27 COERCE actual 2020-01-01/month mode=restrict ctx=health,migration bg
e11 m28 > m29 CONSULT actual 2020-04-02/day mode=visit ctx=health,diplomatic
e12 m36 > m28 AGREE planned 2020-04-02/day ctx=health,migration
e13 m33 > m34 AID actual 2020-04-03/none ctx=health,human_security
q1 m4 direct cue=kata
q2 m9 direct cue=ujarnya
q3 m25 direct cue=kata
q4 m29 direct cue=ucapnya
rel m16 member_of m17
