### DW Indonesia 2021-10-01 article
= Pelat Nomor Berdamai, [m1:@XKX Jarinje] Kembali Dilewati
"<<q1 Tidak ada yang menang, dan itu bagus>>," kata [m2:EU Miroslav Lajcak] di [m3:@BEL Brussel], Kamis (30/9), dengan mata merah karena dua malam tidak tidur. [m4=m2 Utusan khusus Uni Eropa] itu baru saja mengumumkan bahwa [m5:SRB.GOV Beograd] dan [m6:XKX.GOV Pristina] {e1 sepakat} meredakan ketegangan di perbatasan.
Menurut kesepakatan tersebut, [m7:XKX.COP polisi khusus Kosovo] {e2 akan ditarik} dari dua pos perlintasan mulai Sabtu pukul delapan pagi. [m26:XKX.CVL Warga Serbia di utara], yang sepuluh hari {e3 memalang} jalan dengan truk, {e4 membongkar} rintangannya pada saat yang sama.
[m8:KFOR Pasukan KFOR], yang dipimpin [m9:NATO NATO], {e5 akan ditempatkan} di kedua pos selama dua minggu.
Perkara ini bermula dari selembar stiker. Pada 20 September [m10=m6 pemerintahan Albin Kurti] {e6 mewajibkan} mobil dari [m11=m5 Serbia] mengganti pelat, sebagaimana [m12=m5 Serbia] selama bertahun-tahun {e7 memperlakukan} mobil Kosovo.
[m13:SRB.GOV Presiden Aleksandar Vucic] lalu {e8 menaikkan status siaga} [m31:SRB.MIL tentaranya]. [m14:SRB.MIL Jet MiG-29] {e9 terbang} rendah di dekat perbatasan, dan [m15:SRB.MIL Menteri Pertahanan Nebojsa Stefanovic] {e10 meninjau} kendaraan lapis baja bersama [m16:RUS.GOV duta besar Rusia].
[m27=m16 Rusia], yang seperti [m32=m5 Serbia] tidak mengakui [m33=m6 Kosovo], {e11 menuduh} [m28=m6 Pristina] memancing bentrokan.
"<<q2 [m34=m13 Saya] tidak mengancam siapa pun. [m35=m13 Saya] hanya bilang, kalau pogrom dimulai, [m29=m5 kami] {e12 tidak akan diam}>>," ujar [m17=m13 Vucic], ketua [m18:SRB.PTY Partai Progresif], dalam wawancara televisi pekan lalu.
[m19:XKX.GOV Perdana Menteri Kurti] membantah hendak {e13 mengusir} siapa pun. [m20=m19 Pemimpin gerakan] [m21:XKX.PTY Vetevendosje] itu mengatakan <<q3 timbal balik adalah asas yang paling sederhana di dunia>>.
Di [m22:@XKX Zubin Potok], kantor pendaftaran kendaraan {e14 dibakar} [m23:UNK orang tak dikenal] Sabtu lalu.
[m24:DEU.GOV Kanselir Jerman Angela Merkel] dua pekan sebelumnya {e15 mengunjungi} [m25=m5 Beograd] untuk terakhir kalinya. [m30=m24 Ia] {e16 memuji} kemajuan dialog, padahal dialog itu baru saja terjungkal.
Kesepakatan serupa tentang pelat sudah pernah dibuat pada 2011 dan 2016, dan dua kali pula kedaluwarsa. [m36=m5+m6 Kelompok kerja] akan {e17 bertemu} di Brussel pada 21 Oktober.
[m37:? Stefan Radojevic], pemilik bengkel di Leposavic, mengaku masih menyimpan dua pasang pelat di bagasi.
e1 m5 > m6 CONCEDE actual 2021-09-30/day ctx=diplomatic,territory
e2 m7 > m26 CONCEDE planned 2021-10-02/day mode=withdraw ctx=territory
e3 m26 > m10 PROTEST actual 2021-09-20/day mode=obstruct ctx=territory
e4 m26 > m10 CONCEDE planned 2021-10-02/day ctx=territory
e5 m8 > m6,m5 AID planned 2021-10-02/day ctx=peacekeeping
e6 m10 > m11 COERCE actual 2021-09-20/day mode=restrict ctx=territory
e7 m12 > m6 COERCE actual 2021-10-01/none mode=restrict ctx=territory bg
e8 m13 > m6 MOBILIZE actual 2021-10-01/none mode=troops ctx=military
e9 m14 > m6 MOBILIZE actual 2021-10-01/none mode=weapons ctx=military
e10 m15 > m16 CONSULT actual 2021-10-01/none ctx=military,diplomatic
e11 m27 > m28 ACCUSE actual 2021-10-01/none mode=allege ctx=territory
e12 m29 > m6 THREATEN threatened 2021-09-20/week mode=violence ctx=military,religion_ethnicity
e13 m19 > m26 COERCE denied 2021-10-01/none mode=deport ctx=religion_ethnicity
e14 m23 > m6 PROTEST actual 2021-09-25/day mode=vandalize
e15 m24 > m25 CONSULT actual 2021-09-13/week mode=visit ctx=diplomatic bg
e16 m30 > m5,m6 SUPPORT actual 2021-09-13/week ctx=diplomatic bg
e17 m36 > m2 CONSULT planned 2021-10-21/day mode=third-party ctx=diplomatic
q1 m2 direct cue=kata
q2 m17 direct cue=ujar
q3 m20 indirect cue=mengatakan
rel m8 led_by m9
rel m17 leads m18
rel m20 leads m21

### Medcom.id 2017-01-22 article
= Yahya Jammeh Angkat Kaki, Gambia Menarik Napas
~byline Willy Pratama
~date_line 22 Januari 2017 09:20
Banjul: Pesawat itu lepas landas pukul sembilan malam, Sabtu (21/1/2017), membawa pergi penguasa yang 22 tahun lamanya mencengkeram [m1:GMB.GOV Gambia]. [m2:GMB.ELI Yahya Jammeh] {e1 meninggalkan} [m3:@GMB Banjul] menuju [m4:@GNQ Guinea Khatulistiwa].
"<<q1 Tidak perlu setetes darah pun tumpah>>," ucap [m5=m2 Jammeh] beberapa jam sebelumnya ketika {e2 menyatakan mundur} di televisi negara.
Keputusan itu buah bujukan [m6:GIN.GOV Presiden Guinea Alpha Conde] dan [m7:MRT.GOV Presiden Mauritania Mohamed Ould Abdel Aziz], yang sejak Jumat {e3 berunding} dengannya di istana.
Di seberang perbatasan, [m8:ECOWAS.MIL 7.000 tentara] [m9:ECOWAS ECOWAS] sudah menunggu. Kamis malam [m10=m8 mereka], kebanyakan orang [m11:SEN.MIL Senegal] dan [m12:NGA.MIL Nigeria], {e4 melangkah masuk} beberapa kilometer, lalu {e5 berhenti} demi memberi kesempatan terakhir.
Barisan itu dipimpin [m13:SEN.MIL Jenderal Francois Ndiaye]. "<<q2 [m36=m8 Kami] datang untuk menegakkan suara [m37:GMB.CVL rakyat Gambia], bukan untuk berperang>>," kata [m14=m13 dia].
[m38:GMB.MIL Tentara setempat] tidak melawan. [m15:GMB.MIL Panglima Ousman Badjie] malah {e6 menyatakan kesetiaan} kepada [m16:GMB.GOV Adama Barrow], pemenang pemilu 1 Desember.
[m39=m16 Barrow] mengucapkan sumpah di [m17:GMB.GOV Kedutaan Besar Gambia] di [m18:@SEN Dakar], Kamis. [m19:UN Dewan Keamanan PBB] pada hari itu {e7 mendukung} [m40=m9 ECOWAS] secara bulat.
Semula [m25=m2 Jammeh] menerima kekalahan. Sepekan kemudian [m26=m2 ia] {e9 menolak} hasil pemungutan suara. Selasa lalu [m27=m2 ia] {e10 menetapkan} keadaan darurat 90 hari; [m29:GMB.GOV empat menterinya] {e11 mengundurkan diri} pada malam harinya dan [m28:GMB.REF puluhan ribu warga] mengungsi ke [m41:@SEN Senegal].
[m20:GMB.COP Badan Intelijen Nasional] juga {e13 menutup} [m21:GMB.JRN tiga stasiun radio].
Apa imbalan bagi [m32=m2 Jammeh]? [m30:AU Uni Afrika] dan [m31=m19 PBB] dalam pernyataan bersama {e14 berjanji} tidak menyita hartanya. [m22:GMB.OPP Juru bicara Barrow, Halifa Sallah], membantah ada {e15 pengampunan}.
Pernyataan lain datang dari [m23:ICC Mahkamah Pidana Internasional]: [m33=m1 Gambia] diminta {e16 membatalkan} niat keluar. Pengunduran itu {e17 diumumkan} [m34=m2 Jammeh] pada Oktober.
[m24:GNQ.OPP Andres Esono], pemimpin oposisi di negeri tujuan, {e18 mencela} [m35:GNQ.GOV pemerintahnya] yang {e19 memberi suaka}. "<<q3 Satu diktator sudah cukup untuk [m42:GNQ.CVL kami]>>," ujarnya.
e1 m2 > m16 RETREAT actual 2017-01-21/day mode=resign ctx=executive
e2 m5 > m16 CONCEDE actual 2017-01-21/day mode=resign ctx=executive
e3 m6,m7 > m2 CONSULT actual 2017-01-20/day mode=visit ctx=diplomatic,executive
e4 m10 > m2 MOBILIZE actual 2017-01-19/day mode=troops ctx=military,pro_democracy
e5 m10 > m2 RETREAT actual 2017-01-19/day ctx=military
e6 m15 > m16 SUPPORT actual 2017-01-22/none ctx=military,pro_democracy
e7 m19 > m40 SUPPORT actual 2017-01-19/day ctx=diplomatic
e9 m26 > m16 REJECT actual 2016-12-01/month mode=yield ctx=election bg
e10 m27 > m28 COERCE actual 2017-01-17/day mode=martial-law ctx=executive
e11 m29 > m27 RETREAT actual 2017-01-17/day mode=resign ctx=executive
e13 m20 > m21 COERCE actual 2017-01-22/none mode=censor ctx=rights_freedoms
e14 m30,m31 > m32 AGREE planned 2017-01-22/none ctx=legal,diplomatic
e15 m16 > m32 CONCEDE denied 2017-01-22/none ctx=legal
e16 m23 > m33 REQUEST requested 2017-01-22/none mode=change ctx=legal
e17 m34 > m23 SANCTION actual 2016-10-01/month mode=discontinue ctx=legal bg
e18 m24 > m35 ACCUSE actual 2017-01-22/none mode=disapprove ctx=asylum
e19 m35 > m2 AID actual 2017-01-21/day ctx=asylum
q1 m5 direct cue=ucap
q2 m14 direct cue=kata
q3 m24 direct cue=ujarnya
rel m13 leads m8
rel m11 part_of m8
rel m12 part_of m8

### SINDOnews 2022-01-08 article
= [m32:KAZ.GOV Tokayev]: [m33=m32 Saya] Perintahkan {e1 Tembak} Tanpa Peringatan
~byline Esnoe Prasetyo
~date_line Sabtu, 08 Januari 2022 - 05:48 WIB
~page_control loading...
[m1:@KAZ NUR-SULTAN] - [m2:KAZ.GOV Presiden Kazakhstan Kassym-Jomart Tokayev] tak mau mendengar kata dialog. Dalam pidato televisi, Jumat (7/1/2022), [m3=m2 dia] menyebut [m34=m16 para perusuh] sebagai teroris yang harus dimusnahkan.
"<<q1 Dari luar negeri ada yang menyuruh [m35=m7 kita] berunding. Omong kosong! Berunding dengan penjahat?>>" katanya. "<<q2 [m36=m2 Saya] perintahkan {e2 tembak} mati tanpa peringatan>>."
Dua hari sebelumnya [m4=m2 Tokayev] {e3 memohon} bantuan [m5:CSTO Organisasi Traktat Keamanan Kolektif (CSTO)], aliansi pimpinan [m6:RUS.GOV Rusia] yang beranggotakan [m7:KAZ.GOV Kazakhstan]. [m25=m6 Moskow] {e4 mengirim} [m8:RUS.MIL 2.500 pasukan payung] dengan 75 pesawat angkut; [m9:BLR.GOV Belarusia], [m10:TJK.GOV Tajikistan], dan [m11:ARM.GOV Armenia] {e5 menyumbang} beberapa ratus.
Hanya [m12:KGZ.LEG parlemen Kirgistan] yang sempat ragu sebelum Jumat malam {e6 menyetujui} keberangkatan [m39:KGZ.MIL 150 serdadu].
Ini pengerahan pertama dalam 30 tahun sejarah blok itu. Pada 2010, [m13=m5 CSTO] {e7 menolak} permohonan serupa dari [m26:KGZ.GOV Bishkek].
Kerusuhan berawal pada 2 Januari di [m14:@KAZ Zhanaozen], tempat [m15:KAZ.CVL warga] {e8 memprotes} harga elpiji yang naik dua kali lipat. [m27=m7 Pemerintah] buru-buru {e9 menurunkan} harga, namun [m16:KAZ.CVL massa] telanjur {e10 menduduki} bandara dan {e11 membakar} balai kota [m17:@KAZ Almaty].
Internet {e12 diputus} sejak Rabu. Keadaan darurat nasional dan jam malam {e13 berlaku} sampai 19 Januari. [m18:KAZ.COP Kementerian Dalam Negeri] mengaku {e14 menangkap} 3.800 orang.
Siapa dalangnya? [m19:KAZ.SPY Karim Massimov], kepala intelijen yang dicopot Rabu, {e15 ditahan} [m20:KAZ.SPY bekas anak buahnya] dengan tuduhan makar. [m38=m19 Lelaki itu] orang dekat [m21:KAZ.ELI Nursultan Nazarbayev], yang {e16 kehilangan} kursi ketua Dewan Keamanan.
[m22:USA.GOV Menteri Luar Negeri AS Antony Blinken] {e17 mempertanyakan} kehadiran [m28=m8 serdadu Rusia]. "<<q3 Sekali [m29=m28 orang Rusia] masuk rumah Anda, kadang sulit sekali menyuruh [m37=m29 mereka] pergi>>," sindirnya. [m23:RUS.GOV Kementerian Luar Negeri Rusia] {e18 membalas} dengan menyebut Vietnam dan Irak.
[m31=m2 Tokayev] menjanjikan [m30=m8 pasukan itu] {e19 akan pulang} secepatnya. [m24:CHN.GOV Presiden China Xi Jinping] {e20 memuji} tindakannya.
~read_also Baca Juga: Siapa Tokayev, Diplomat yang Fasih Mandarin
e1 m33 > m16 ASSAULT planned 2022-01-07/day mode=firearms ctx=repression again
e2 m36 > m16 ASSAULT planned 2022-01-07/day mode=firearms ctx=repression
e3 m4 > m5 REQUEST requested 2022-01-05/day mode=assist ctx=military
e4 m25 > m7 AID actual 2022-01-08/none ctx=military,peacekeeping
e5 m9,m10,m11 > m7 AID actual 2022-01-08/none ctx=military,peacekeeping
e6 m12 > m7 AGREE planned 2022-01-07/day ctx=military,legislative
e7 m13 > m26 REJECT actual 2010-01-01/year mode=assist ctx=military bg
e8 m15 > m7 PROTEST actual 2022-01-02/day mode=demo ctx=economic
e9 m27 > m15 CONCEDE actual 2022-01-08/none ctx=economic
e10 m16 > m7 PROTEST actual 2022-01-08/none mode=obstruct
e11 m16 > m7 PROTEST actual 2022-01-08/none mode=riot
e12 m7 > m16 COERCE actual 2022-01-05/day mode=censor ctx=rights_freedoms
e13 m7 > m15 COERCE actual 2022-01-08/none mode=curfew ctx=rights_freedoms
e14 m18 > m16 COERCE actual 2022-01-08/none mode=arrest ctx=repression
e15 m20 > m19 COERCE actual 2022-01-08/none mode=arrest ctx=intelligence
e16 m2 > m21 SANCTION actual 2022-01-08/none mode=expel ctx=executive
e17 m22 > m28 ACCUSE actual 2022-01-08/none mode=disapprove ctx=military,diplomatic
e18 m23 > m22 ACCUSE actual 2022-01-08/none mode=disapprove ctx=diplomatic
e19 m30 > m7 CONCEDE planned 2022-01-07/day mode=withdraw ctx=military
e20 m24 > m31 SUPPORT actual 2022-01-08/none ctx=diplomatic
q1 m3 direct cue=katanya
q2 m3 direct
q3 m22 direct cue=sindirnya
rel m5 led_by m6
rel m7 member_of m5

### Analisa Medan 2015-05-21 article
= [m1:IDN.GOV Indonesia] dan [m2:MYS.GOV Malaysia] Luluh, [m37=m4 Rohingya] {e1 Boleh Mendarat}
[m3:@IDN Langsa], (Analisa). Setelah sepekan mengusir perahu, [m31=m1+m2 kedua negara] akhirnya {e2 setuju} menampung 7.000 [m4:MMR.REF pengungsi Rohingya dan Bangladesh] yang terapung di Laut Andaman. Keputusan itu diumumkan di [m6:@MYS Putrajaya], Rabu (20/5), sesudah [m7:IDN.GOV Menteri Luar Negeri Retno Marsudi] {e3 bertemu} [m8:MYS.GOV Menteri Luar Negeri Malaysia Anifah Aman].
"<<q1 Penampungan ini sementara, satu tahun saja. Setelah itu masyarakat internasional yang memindahkan>>," kata [m9=m8 Anifah]. [m10:THA.GOV Menteri Luar Negeri Thailand Tanasak Patimapragorn] ikut rapat, namun {e4 tidak ikut} berjanji; [m32=m10 Bangkok] hanya menyanggupi {e5 tidak menghalau} perahu lagi.
Pagi itu juga [m11:IDN.LAB nelayan Aceh Timur] {e6 menyelamatkan} [m33:MMR.REF 433 orang] dari kapal kayu hijau di lepas [m12:@IDN Julok]. Sebelumnya [m13:MYS.MIL kapal perang Malaysia] dua kali {e7 menarik} kapal itu ke luar perairannya. [m14:THA.MIL Angkatan Laut Thailand] {e8 menjatuhkan} mi instan dari helikopter dan lalu {e9 mendorongnya} pergi.
Panglima laut setempat, [m15:IDN.LAB Razali], mengaku [m16:IDN.MIL TNI] sempat {e10 melarang} [m34=m11 nelayan] menolong. "<<q2 Adat laut tidak begitu. Mayat saja [m38=m11 kami] jemput, apalagi manusia bernyawa>>," ujarnya.
[m17:IDN.MIL Kapuspen TNI Mayjen Fuad Basya] membenarkan bahwa pada 11 Mei [m35:IDN.MIL KRI Sutanto] {e11 menghalau} sebuah perahu, tetapi menyangkal ada larangan bagi [m39=m11 nelayan].
Bupati [m18:IDN.GOV Hasballah M Thaib] {e12 menyediakan} bekas pabrik kertas di Kuala Langsa. [m19:IDN.GOV Kementerian Sosial] {e13 mengirim} Rp2,3 miliar. [m20:IOM IOM] dan [m21:UNHCR UNHCR], badan [m22:UN PBB], {e14 membagikan} pakaian.
Keributan di kamp itu sudah terjadi. Pada 14 Mei [m40=m4 dua kelompok] di atas kapal saling tikam berebut air; seratus orang dilaporkan tewas.
[m23:MMR.GOV Pemerintah Myanmar], yang tidak mengakui nama Rohingya, {e15 mengancam} tidak datang ke pertemuan [m36=m10 Bangkok] pada 29 Mei. Sementara [m24:USA.GOV Amerika Serikat] {e16 siap menerima} [m41=m4 sebagian pengungsi], kata [m25:USA.GOV juru bicara Marie Harf]. [m26:AUS.GOV Perdana Menteri Australia Tony Abbott] menjawab pertanyaan serupa dengan tiga kata: "<<q3 Nope, nope, nope>>."
Jawaban itu {e17 disesalkan} [m27:IDN.GOV Kemlu RI]. Sebagai penanda tangan konvensi pengungsi, kata [m28:IDN.GOV juru bicara Arrmanatha Nasir], [m29=m26 Canberra] terikat kewajiban.
[m30:GMB.GOV Gambia], nun di Afrika Barat, {e18 menawarkan} tempat bagi [m42=m4 semuanya]. (ant/rtr/bsr)
e1 m1,m2 > m37 AID planned 2015-05-20/day ctx=migration,asylum again
e2 m31 > m4 AID planned 2015-05-20/day ctx=migration,asylum
e3 m7 > m8 CONSULT actual 2015-05-20/day mode=visit ctx=migration,diplomatic
e4 m10 > m31 REJECT actual 2015-05-20/day mode=assist ctx=migration
e5 m32 > m4 CONCEDE planned 2015-05-20/day ctx=migration
e6 m11 > m33 AID actual 2015-05-20/day ctx=migration
e7 m13 > m33 COERCE actual 2015-05-21/none mode=restrict ctx=migration bg
e8 m14 > m33 AID actual 2015-05-21/none ctx=migration bg
e9 m14 > m33 COERCE actual 2015-05-21/none mode=restrict ctx=migration bg
e10 m16 > m34 COERCE denied 2015-05-21/none mode=restrict ctx=migration
e11 m35 > m4 COERCE actual 2015-05-11/day mode=restrict ctx=migration bg
e12 m18 > m4 AID actual 2015-05-21/none ctx=migration
e13 m19 > m4 AID actual 2015-05-21/none ctx=migration
e14 m20,m21 > m4 AID actual 2015-05-21/none ctx=migration
e15 m23 > m36 THREATEN threatened 2015-05-21/none mode=relations ctx=diplomatic,migration
e16 m24 > m41 AGREE planned 2015-05-21/none ctx=asylum
e17 m27 > m26 ACCUSE actual 2015-05-21/none mode=disapprove ctx=asylum,diplomatic
e18 m30 > m42 AGREE planned 2015-05-21/none ctx=asylum
q1 m9 direct cue=kata
q2 m15 direct cue=ujarnya
q3 m26 direct cue=menjawab
rel m21 part_of m22
