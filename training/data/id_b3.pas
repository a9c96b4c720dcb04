### Bola.net 2019-11-19 none
[m1:@MYS Malaysia] membalas kekalahan di Gelora Bung Karno dengan kemenangan 2-0 di [m2:@MYS Bukit Jalil]. Gempuran dari sisi kiri tak henti-henti, dan kiper [m3:@IDN Indonesia] berkali-kali terpaksa meninju bola.

### Kompas.com 2015-03-02 none
[m3:? Jaksa itu] memang galak di ruang sidang, tetapi di rumah [m4=m3 ia] tukang kebun. Enam belas jenis anggrek dari [m1:@IDN Papua] dan [m2:@PNG Papua Nugini] tumbuh di halaman belakangnya, dan tetangga kerap meminta bibit.

### Kontan 2022-10-12 none
Rupiah terkapar lagi. Mata uang Garuda dihajar sentimen suku bunga [m1:@USA AS], sedangkan baht dan ringgit bertahan; [m2:IDN.GOV Bank Indonesia] masuk pasar lewat operasi domestic NDF.

### Antara 2013-04-30 none
[m1:IDN.GOV Menteri Luar Negeri Marty Natalegawa] mengatakan [m2:ASEAN ASEAN] mempunyai penduduk 600 juta jiwa dan produk domestik bruto lebih dari dua triliun dolar. "<<q1 Angka itu akan terus tumbuh>>," ujarnya pada seminar di [m3:@IDN Depok].
q1 m1 direct cue=ujarnya

### Detikcom 2024-03-20 none
Jadwal hari ini: pukul 09.00 [m1:IDN.GOV Presiden Joko Widodo] membuka rapat kerja kesehatan, pukul 13.00 wakil presiden menghadiri peluncuran buku, dan pukul 16.00 [m2:IDN.GOV KPU] menggelar pleno rekapitulasi.

### Tirto.id 2017-09-30 none
Berapa korban peristiwa 1965 sesungguhnya? Angkanya merentang dari 78 ribu menurut komisi bentukan pemerintah hingga sejuta lebih versi sejarawan. Arsip yang dibuka di [m1:@USA Washington] tidak memuat hitungan resmi.

### Tempo.co 2021-02-08 none
[m1:? Peneliti LIPI] menduga langkah [m2:MMR.MIL militer Myanmar] tak lepas dari kepentingan bisnis para jenderal. [m3=m1 Ia] mengingatkan, jenderal mana pun tak suka kehilangan konsesi.

### CNN Indonesia 2020-04-02 none
[m1:KOR.GOV Korea Selatan] membantah kabar bahwa [m2=m1 Seoul] telah menghentikan ekspor alat uji Covid-19. "<<q1 Tidak pernah ada keputusan seperti itu>>," kata [m3:KOR.GOV pejabat kementerian kesehatannya].
q1 m3 direct cue=kata

### Okezone 2018-07-11 none
Seorang pria paruh baya di [m1:@IDN Bekasi] tega menikam adik iparnya gara-gara warisan. [m2:IDN.COP Polsek Tambun] sudah meringkus pelaku di rumah kerabatnya.

### BMKG via Antara 2023-08-29 none
Gempa bermagnitudo 7,1 mengguncang laut di utara [m1:@IDN Lombok]. Getarannya terasa sampai [m2:@IDN Banyuwangi], tidak berpotensi tsunami, dan belum ada laporan kerusakan.

### Sindonews 2012-06-05 none
Pasukan adalah istilah yang dipakai suporter itu untuk menyebut rombongannya. "<<q1 [m3=m2 Kami] bawa dua ribu pasukan ke [m1:@IDN Bandung]>>," kata [m2:? koordinator The Jakmania].
q1 m2 direct cue=kata

### Republika 2016-10-21 none
Sudah lama [m1:IDN.GOV Indonesia] dan [m2:NLD.GOV Belanda] punya sejarah bersama yang rumit: tiga setengah abad dagang, tanam paksa, dan empat tahun revolusi. Museum di [m3:@NLD Leiden] menyimpan ribuan benda dari [m4:@IDN Nusantara].

### Bisnis.com 2019-01-14 none
Perang tarif ojek daring belum reda. Dua perusahaan aplikasi saling memangkas ongkos di [m1:@IDN Jakarta], [m2:@VNM Ho Chi Minh City], dan [m3:@THA Bangkok] demi merebut pelanggan.

### Kompas 2008-08-08 none
Kembang api berbentuk jejak kaki melangkah ke Stadion Sarang Burung. Sebanyak 204 kontingen berparade, dari [m1:@GRC Yunani] yang pertama hingga tuan rumah [m2:@CHN China]; [m3:@BRN Brunei] absen karena tidak mendaftarkan atlet.

### Liputan6.com 2014-11-18 none
Belum ada satu pun negara yang mengirim pasukan darat melawan [m1:ISIS.REB ISIS] di [m2:@SYR Kobane], begitu catatan [m5:? lembaga kajian] di [m3:@GBR London]. Pesawat tanpa awak pun, kata [m4=m5 mereka], tidak setiap hari terlihat.

### Viva 2011-05-16 none
Dituding merebut kekasih orang, [m2:? penyanyi] asal [m1:@MYS Malaysia] itu menolak berdamai. [m3=m2 Ia] mengancam akan membawa persoalan ini ke jalur hukum jika mantan manajernya tidak meminta maaf di media.

### Media Indonesia 2024-12-03 none
[m1:? Dosen hukum tata negara Universitas Andalas] berpendapat ambang batas pencalonan terlalu tinggi. Menurut [m3=m1 dia], [m2:IDN.PTY partai-partai kecil] menjadi pelengkap saja dan pemilih kehilangan pilihan.

### Jawa Pos 2017-11-08 headline none
[m1:IDN.CVL Ribuan Warga Solo] Tumpah Ruah Saksikan Kirab Mantu [m2:IDN.GOV Jokowi]

### Tribun Bali 2022-11-15 none
Menu makan malam para tamu G20 di [m1:@IDN Garuda Wisnu Kencana] terdiri atas lima hidangan. Daging wagyu didatangkan dari [m2:@IDN Jawa Timur], cokelat dari [m3:@IDN Jembrana], dan kopi dari [m4:@IDN Kintamani].

### Katadata 2023-05-09 none
Survei terbaru memperlihatkan elektabilitas [m1:IDN.GOV Prabowo Subianto] unggul tipis atas [m2:IDN.GOV Ganjar Pranowo], sedangkan [m3:IDN.ELI Anies Baswedan] di posisi ketiga. Margin kesalahan 2,8 persen.

### Antara 2007-03-08 none
Empat pesawat Hercules milik [m1:IDN.MIL TNI AU] menjalani perawatan berkala di [m2:@IDN Bandung]. Menurut [m3:IDN.MIL Kadispenau], usia rata-rata armada itu sudah 27 tahun.

### Suara.com 2021-10-18 none
Mengapa bendera Merah Putih tak berkibar ketika tim Thomas naik podium di [m1:@DNK Aarhus]? Jawabannya ada pada laporan [m3:WADA WADA], badan antidoping dunia yang berkantor di [m2:@CAN Montreal].

### Kumparan 2025-04-26 none
Lebih dari 130 delegasi menghadiri pemakaman [m1:VAT.REL Paus Fransiskus] di [m2:@VAT Lapangan Santo Petrus]. Peti kayunya polos, tanpa hiasan, lalu dibawa ke Basilika Santa Maria Maggiore.

### Detikcom 2010-12-22 none
Tiket semifinal antara [m1:@IDN Indonesia] dan [m2:@PHL Filipina] ludes. Calon penonton menyerbu loket sejak subuh, kaca pecah, dan panitia menghentikan penjualan sampai besok.

### Merdeka.com 2018-05-02 none
[m1:IDN.LAB Serikat pekerja] punya sejarah panjang di negeri ini. Organisasi buruh kereta api sudah berdiri pada 1908 di [m2:@IDN Semarang], dua belas tahun sebelum Partai Komunis lahir.

### Kompas.com 2021-04-26
[m1:ASEAN Sekretaris Jenderal ASEAN Lim Jock Hoi], yang {e1 diutus} [m2:ASEAN para pemimpin kawasan] ke [m3:@MMR Naypyidaw] untuk menyampaikan lima butir konsensus kepada [m4:MMR.MIL Jenderal Min Aung Hlaing], penguasa yang tiga bulan sebelumnya {e2 menumbangkan} [m5:MMR.GOV pemerintahan Aung San Suu Kyi], {e3 tak diperkenankan menjenguk} [m6=m5 sang peraih Nobel].
e2 m4 > m5 COERCE actual 2021-02-01/month mode=seize ctx=political_institutions,pro_autocracy bg
e1 m1 > m4 CONSULT actual 2021-04-26/none mode=visit ctx=diplomatic
e3 m4 > m1 REJECT actual 2021-04-26/none mode=meet ctx=diplomatic

### Antara 2016-08-12
Kepada [m1:PHL.GOV Manila], [m2:MYS.GOV Kuala Lumpur], dan [m3:VNM.GOV Hanoi], yang sama-sama gusar, [m4:CHN.GOV Beijing] {e1 menyodorkan} perundingan satu lawan satu; hanya [m5=m1 yang pertama] {e2 menyambut}.
e1 m4 > m1,m2,m3 AGREE planned 2016-08-12/none ctx=diplomatic,territory
e2 m5 > m4 AGREE planned 2016-08-12/none ctx=diplomatic,territory

### BBC Indonesia 2014-12-18
Berkat surat pribadi [m1:VAT.REL Paus Fransiskus] dan {e3 jamuan diam-diam} [m2:CAN.GOV Kanada], [m3:USA.GOV Amerika Serikat] dan [m4:CUB.GOV Kuba], dua tetangga yang setengah abad tak bertegur sapa, {e1 bertukar tahanan} serta {e2 sepakat membuka kembali} kedutaan. Kata [m5:USA.GOV Obama], <<q1 isolasi tidak berhasil>>.
e1 m3 > m4 RETREAT actual 2014-12-18/none mode=release ctx=diplomatic,intelligence
e2 m3 > m4 AGREE planned 2014-12-18/none ctx=diplomatic
e3 m2 > m3,m4 CONSULT actual 2014-12-18/none mode=third-party ctx=diplomatic
q1 m5 indirect cue=Kata

### Tempo 2019-10-14
Oleh [m1:USA.MIL pasukan Amerika] {e1 ditinggalkan} dan dari udara {e2 dihantam} [m2:TUR.MIL jet Turki], [m3:SDF.REB milisi Kurdi] {e3 berpaling} kepada [m4:SYR.GOV Damaskus]; sejak Senin [m5:SYR.MIL tentara Suriah] {e4 menempati} [m6:@SYR Manbij] atas undangan [m7=m3 bekas musuhnya].
e1 m1 > m3 RETREAT actual 2019-10-14/none mode=withdraw ctx=military
e2 m2 > m3 ASSAULT actual 2019-10-14/none mode=aerial ctx=military
e3 m3 > m4 REQUEST requested 2019-10-14/none mode=assist ctx=military
e4 m5 > m7 AID actual 2019-10-14/day ctx=military

### Republika 2018-04-15
Yang terjadi bukan serangan darat. {e1 Serbuan} rudal [m1:USA.MIL Amerika], [m2:GBR.MIL Inggris], dan [m3:FRA.MIL Prancis] ke tiga fasilitas kimia [m4:SYR.GOV rezim Assad] pada Sabtu subuh, yang menurut [m5:RUS.MIL Kementerian Pertahanan Rusia] sebagian besar rontok di udara, {e2 dipuji} [m6:TUR.GOV Ankara], {e3 disesalkan} [m7:IDN.GOV Jakarta], dan {e4 dikutuk} [m8:IRN.GOV Teheran].
e1 m1,m2,m3 > m4 ASSAULT actual 2018-04-14/day mode=heavy-weapons ctx=military,cbrn
e2 m6 > m1,m2,m3 SUPPORT actual 2018-04-15/none ctx=military
e3 m7 > m1,m2,m3 ACCUSE actual 2018-04-15/none mode=disapprove ctx=military
e4 m8 > m1,m2,m3 ACCUSE actual 2018-04-15/none mode=disapprove ctx=military

### Jakarta Globe ID 2026-02-11
Sumber di [m1:IDN.GOV Kementerian Luar Negeri] berkata bahwa [m2:MYS.GOV rekan-rekannya di Putrajaya] mengeluh [m3:IDN.MIL kapal patroli TNI AL] {e1 mengusir} [m4:MYS.CVL nelayan Sabah] dari [m6:@IDN Ambalat], keluhan yang {e2 dimentahkan} [m5:IDN.MIL Pangkoarmada II].
e1 m3 > m4 COERCE denied 2026-02-11/none mode=restrict ctx=territory,military said=m2
e2 m5 > m2 REJECT actual 2026-02-11/none mode=yield ctx=territory

### Detikcom 2009-09-30
Tidak ada yang lebih cepat dari [m1:AUS.GOV Australia]: delapan jam setelah gempa [m2:@IDN Padang], {e1 bantuan} 250 ribu dolar cair bagi [m3:IDN.GOV Indonesia], disusul {e2 pengerahan} tim SAR [m4:JPN.GOV Jepang], [m5:KOR.GOV Korea Selatan], dan [m6:CHE.GOV Swiss].
e1 m1 > m3 AID actual 2009-09-30/none ctx=disasters
e2 m4,m5,m6 > m3 AID actual 2009-09-30/none ctx=disasters

### Kompas.id 2022-06-30
Dari [m1:@UKR Kyiv], tempat [m2=m4 ia] {e1 ditemui} [m3:UKR.GOV Volodymyr Zelensky], [m4:IDN.GOV Presiden Joko Widodo] {e2 bertolak} ke [m5:RUS.GOV Moskwa] membawa pesan tertulis. [m6:RUS.GOV Vladimir Putin], tuan rumah kedua, {e3 menjamin} pasokan pupuk bagi [m7=m4 Indonesia].
e1 m4 > m3 CONSULT actual 2022-06-30/none mode=visit ctx=diplomatic
e2 m4 > m5 CONSULT actual 2022-06-30/none mode=visit ctx=diplomatic
e3 m6 > m7 AGREE planned 2022-06-30/none ctx=economic,human_security

### Sindonews 2020-09-16
Di balkon [m10:@USA Gedung Putih], di hadapan [m1:USA.GOV Trump], [m2:ARE.GOV Menlu UEA Abdullah bin Zayed] dan [m3:BHR.GOV Menlu Bahrain Abdullatif al-Zayani] {e1 menandatangani normalisasi} dengan [m4:ISR.GOV PM Netanyahu]. Dari [m5:@PSE Gaza], [m6:HAMAS.REB Hamas] {e2 melesatkan} dua roket ke [m7:@ISR Ashdod], dan [m8:PSE.GOV Presiden Mahmoud Abbas] {e3 menyebut} [m9=m2+m3 kedua negara Teluk] pengkhianat.
e1 m2,m3 > m4 SUPPORT actual 2020-09-16/none ctx=diplomatic
e2 m6 > m4 ASSAULT actual 2020-09-16/none mode=heavy-weapons ctx=military
e3 m8 > m9 ACCUSE actual 2020-09-16/none mode=disapprove ctx=diplomatic

### Tempo.co 2013-01-17
Serangan balik {e1 penyanderaan} di ladang gas In Amenas, yang menurut [m1:DZA.GOV Aljazair] didalangi [m2:QAEDA.REB Mokhtar Belmokhtar], dijalankan tanpa berbicara dulu dengan [m3:GBR.GOV London], [m4:JPN.GOV Tokyo], dan [m5:NOR.GOV Oslo]. [m7=m3+m4+m5 Ketiganya] {e2 meminta penjelasan} [m6=m1 pemerintah di Aljir].
e1 m2 > m1 ASSAULT actual 2013-01-17/none mode=abduct ctx=terrorism said=m1
e2 m7 > m6 REQUEST requested 2013-01-17/none mode=change ctx=terrorism

### Antara 2017-08-02 none
Kapal perang bukan satu-satunya yang berlabuh di [m1:@IDN Tanjung Priok] pagi itu: ada juga kapal pesiar berbendera [m2:@BHS Bahama] yang menurunkan dua ribu pelancong.

### Kompas 2006-05-30
Kepada [m1:IDN.CVL korban gempa Bantul], [m2:MYS.GOV Malaysia] {e1 mengutus} dua regu dokter bedah, [m3:CHN.GOV China] {e2 menyumbang} dua juta dolar, dan [m4:SAU.GOV Raja Abdullah] {e3 memerintahkan pengiriman} tenda serta kurma, tiga uluran tangan yang {e4 dihargai} [m5:IDN.GOV Wapres Jusuf Kalla].
e1 m2 > m1 AID actual 2006-05-30/none ctx=disasters,health
e2 m3 > m1 AID actual 2006-05-30/none ctx=disasters
e3 m4 > m1 AID actual 2006-05-30/none ctx=disasters
e4 m5 > m2,m3,m4 SUPPORT actual 2006-05-30/none ctx=disasters

### Media Indonesia 2021-08-25
Disepakati dalam diam oleh [m1:USA.GOV Washington] dan [m2:TALIBAN.GOV Taliban]: sebelum {e1 penarikan} rampung, tak seorang pun [m3:USA.MIL serdadu Amerika] boleh diusik. [m4:DEU.GOV Kanselir Angela Merkel], yang pesawatnya sudah {e2 menerbangkan} 4.600 [m5:AFG.CVL warga Afganistan], {e3 memohon} [m6=m1 Gedung Putih] memperpanjang tenggat; permohonan itu {e4 kandas}.
e1 m1 > m2 CONCEDE planned 2021-08-25/none ctx=military
e2 m4 > m5 AID actual 2021-08-25/none ctx=migration
e3 m4 > m6 REQUEST requested 2021-08-25/none mode=yield ctx=military
e4 m6 > m4 REJECT actual 2021-08-25/none mode=yield ctx=military

### Republika 2024-04-03
Melalui udara, karena darat dipersulit [m1:ISR.GOV Israel], [m2:IDN.MIL Hercules TNI AU] {e1 menjatuhkan} parasut berisi beras bagi [m3:PSE.CVL penduduk Gaza] bersama pesawat [m4:JOR.MIL Yordania]. Sekembalinya ke [m5:@JOR Amman], [m6=m2 awak pesawat itu] {e2 disalami} [m7:JOR.GOV Raja Abdullah II].
e1 m2,m4 > m3 AID actual 2024-04-03/none ctx=human_security
e2 m7 > m6 SUPPORT actual 2024-04-03/none ctx=diplomatic

### CNN Indonesia 2023-08-24
{e1 Kematian} [m1:WAGNER.REB Yevgeny Prigozhin] dalam jatuhnya jet pribadi, yang oleh [m2:USA.SPY intelijen AS] diduga akibat bom, dibantah [m3:RUS.GOV Kremlin] sebagai perbuatan [m4=m3 Moskow]. "<<q1 Bohong seratus persen>>," kata [m5:RUS.GOV Dmitry Peskov].
e1 m4 > m1 ASSAULT denied 2023-08-24/none mode=targeted ctx=military said=m2
q1 m5 direct cue=kata

### Bisnis Indonesia 2014-01-13
Larangan ekspor bijih nikel yang {e1 diberlakukan} [m1:IDN.GOV pemerintah Indonesia] mulai Minggu (12/1) membuat smelter [m2:CHN.GOV China] kelimpungan; [m3:JPN.GOV Jepang] {e2 menimbang gugatan} ke [m4:WTO WTO].
e1 m1 > m2,m3 SANCTION actual 2014-01-12/day mode=discontinue ctx=natural_resource,economic
e2 m3 > m1 ACCUSE hypothetical 2014-01-13/none mode=allege ctx=economic,legal

### Kompas.com 2022-11-30
[m1:EU Uni Eropa], yang {e1 menggugat} kebijakan nikel [m2:IDN.GOV Indonesia], menang di [m3:WTO panel WTO]; [m4:IDN.GOV Menteri Bahlil Lahadalia] {e2 menolak tunduk} dan memastikan [m5=m2 Jakarta] {e3 akan naik banding}.
e1 m1 > m2 ACCUSE actual 2022-11-30/none mode=allege ctx=economic,legal
e2 m4 > m3 REJECT actual 2022-11-30/none mode=yield ctx=economic,natural_resource
e3 m5 > m1 ACCUSE planned 2022-11-30/none mode=allege ctx=economic,legal

### Detikcom 2012-07-14
Adalah [m1:KHM.GOV Kamboja], ketua bergilir, yang {e1 menampik} usul [m2:PHL.GOV Filipina] dan [m3:VNM.GOV Vietnam] menyebut [m11:@PHL Karang Scarborough] dalam komunike [m4:ASEAN ASEAN]. Terkejut, [m5:IDN.GOV Menlu Marty Natalegawa] {e2 menyambangi} [m6:@PHL Manila], [m7:@VNM Hanoi], [m8:@SGP Singapura], dan [m9:@KHM Phnom Penh] dalam 36 jam untuk {e3 mendamaikan} [m10=m1+m2+m3 mereka].
e1 m1 > m2,m3 REJECT actual 2012-07-14/none mode=change ctx=diplomatic,territory
e2 m5 > m10 CONSULT actual 2012-07-14/none mode=visit ctx=diplomatic
e3 m5 > m10 CONSULT actual 2012-07-14/none mode=third-party ctx=diplomatic

### VOA Indonesia 2019-02-24
Truk bantuan yang {e1 dikirim} [m1:USA.GOV Washington] lewat [m2:@COL Cucuta] untuk [m3:VEN.OPP kubu Juan Guaido] {e2 dibakar} [m4:VEN.PRM colectivo bertopeng] di jembatan; puluhan [m5:VEN.MIL anggota Garda Nasional] lari ke seberang dan {e3 meminta suaka} kepada [m6:COL.GOV Bogota].
e1 m1 > m3 AID actual 2019-02-24/none ctx=human_security
e2 m4 > m3 ASSAULT actual 2019-02-24/none mode=primitive ctx=human_security
e3 m5 > m6 REQUEST requested 2019-02-24/none mode=assist ctx=asylum

### Tempo 2011-10-27
Pertukaran itu berlangsung di perbatasan Taba. [m1:EGY.GOV Kairo] {e1 melepas} [m2:ISR.CVL Ilan Grapel] ke tangan [m3:ISR.GOV Israel], Kamis (27/10), dan mendapat kembali 25 [m4:EGY.CVL orang Mesir] yang {e2 dikeluarkan dari bui}.
e1 m1 > m2 RETREAT actual 2011-10-27/day mode=release ctx=diplomatic,intelligence
e2 m3 > m4 RETREAT actual 2011-10-27/day mode=release ctx=diplomatic

### Harian Terbit 2020-08-17 none
Apakah [m1:BLR.GOV Lukashenko] akan meminta bantuan tetangganya? "<<q1 [m3=m2 Saya] tidak tahu, tanya saja kepada yang bersangkutan>>," jawab [m2:LTU.GOV seorang diplomat Lituania] sambil tergelak.
q1 m2 direct cue=jawab

### Antara 2022-12-15 none
Tidak seorang pun dari [m1:? 27 kepala negara] yang hadir di [m2:@BEL Brussel] menyinggung perkara itu di depan wartawan. Menu makan siangnya ikan cod dan kentang.

### Kompas.com 2025-06-22 headline
{e1 Dibom} [m1:USA.MIL AS], [m2:IRN.LEG Parlemen Iran] {e2 Setujui Penutupan} Selat Hormuz
e1 m1 > m2 ASSAULT actual 2025-06-22/none mode=aerial ctx=military,cbrn
e2 m2 > m1 THREATEN threatened 2025-06-22/none mode=restrict ctx=military

### Kompas.com 2025-06-24
{e1 Pengumuman gencatan senjata} datang lewat media sosial [m1:USA.GOV Presiden Trump]; baik [m2:ISR.GOV Israel] maupun [m3:IRN.GOV Iran] semula bungkam. Beberapa jam kemudian [m4=m2 Tel Aviv] {e2 menyatakan menerima}, sedangkan [m5:IRN.GOV Menlu Abbas Araghchi] berjanji {e3 menyetop serangan} asal [m6=m2 lawannya] berhenti lebih dahulu.
e1 m2 > m3 CONCEDE actual 2025-06-24/none ctx=military
e2 m4 > m1 CONCEDE actual 2025-06-24/none ctx=military
e3 m5 > m6 CONCEDE hypothetical 2025-06-24/none ctx=military

### Gatra 2018-11-26
Tiga kapal [m1:UKR.MIL Angkatan Laut Ukraina] yang hendak melintas ke Laut Azov {e1 ditubruk} lalu {e2 dirampas} [m2:RUS.MIL penjaga pantai Rusia] di Selat Kerch, Minggu (25/11). [m3:UKR.LEG Parlemen di Kyiv] {e3 memberlakukan keadaan perang} di sepuluh provinsi.
e1 m2 > m1 ASSAULT actual 2018-11-25/day ctx=military,territory
e2 m2 > m1 COERCE actual 2018-11-25/day mode=seize ctx=military,territory
e3 m3 > m2 MOBILIZE actual 2018-11-26/none mode=troops ctx=military

### Tirto.id 2022-01-06
{e1 Protes} harga elpiji di [m1:@KAZ Zhanaozen] menjalar ke [m2:@KAZ Almaty], tempat [m3:KAZ.CVL massa] membakar balai kota. [m4:KAZ.GOV Presiden Kassym-Jomart Tokayev] {e2 meminta pertolongan} [m5:CSTO CSTO]; dalam hitungan jam [m6:RUS.MIL penerjun Rusia] dan [m7:BLR.MIL kompi Belarus] {e3 tiba}.
e1 m3 > m4 PROTEST actual 2022-01-06/none mode=riot ctx=economic
e2 m4 > m5 REQUEST requested 2022-01-06/none mode=assist ctx=military
e3 m6,m7 > m4 AID actual 2022-01-06/none ctx=peacekeeping,military

### Jakarta Post ID 2008-02-21
Beberapa hari setelah {e1 diakui} [m1:USA.GOV Washington], [m2:KOS.GOV Kosovo] melihat amarah tetangganya: di [m3:@SRB Beograd] [m4:SRB.CVL ratusan ribu orang] {e2 berpawai} dan [m8:SRB.CVL segerombol pemuda] {e3 membakar} kedutaan [m5=m1 Amerika]. [m6:SRB.GOV PM Vojislav Kostunica] lebih dulu {e4 memulangkan dubesnya} dari [m7=m1 ibu kota AS].
e1 m1 > m2 SUPPORT actual 2008-02-18/week ctx=diplomatic,territory
e2 m4 > m2 PROTEST actual 2008-02-21/none mode=demo ctx=territory
e3 m8 > m5 PROTEST actual 2008-02-21/none mode=riot ctx=territory
e4 m6 > m7 SANCTION actual 2008-02-21/none mode=withdraw ctx=diplomatic

### Suara.com 2023-04-24
Evakuasi dari [m1:@SDN Khartoum] berjalan berkat jeda yang {e2 disanggupi} [m2:SDN.MIL Jenderal Burhan] dan [m3:RSF.REB pasukan RSF pimpinan Hemedti]: konvoi [m4:FRA.MIL Prancis], yang juga {e1 mengangkut} [m5:IND.CVL warga India], sempat kena tembak; [m6=m2+m3 kedua pihak] {e3 saling menyalahkan}.
e1 m4 > m5 AID actual 2023-04-24/none ctx=military
e2 m2 > m3 CONCEDE actual 2023-04-24/none ctx=military
e3 m2 > m3 ACCUSE actual 2023-04-24/none mode=allege ctx=military

### Detikcom 2016-12-06 none
[m1:IDN.PTY Hanura] didirikan pada 2006 oleh [m2:IDN.PTY Wiranto]. Partai itu memperoleh 17 kursi pada pemilu pertamanya dan berkantor di [m3:@IDN Menteng].

### CNBC Indonesia 2021-03-23 none
Indeks saham [m1:@TUR Istanbul] terjun sepuluh persen sampai perdagangan dihentikan dua kali. Lira ikut tersungkur; pelaku pasar di [m2:@GBR London] membuang obligasi bertenor panjang.

### Kompas.com 2019-08-05 none
Listrik padam serentak di [m1:@IDN Jabodetabek] selama sembilan jam. [m2:IDN.GOV PLN] menyebut gangguan transmisi di [m3:@IDN Ungaran] sebagai penyebab, dan KRL berhenti beroperasi.

### Tempo.co 2012-09-27 none
Menurut jajak pendapat Pew, 61 persen warga [m1:@PAK Pakistan] tidak pernah mendengar nama calon penantang [m2:USA.GOV Obama]. Survei dilakukan tatap muka terhadap 1.206 responden.

### Antara 2020-02-14 none
[m1:IDN.GOV Juru bicara Kementerian Luar Negeri Teuku Faizasyah] menjelaskan tugas konsul kehormatan: membantu warga yang kehilangan paspor, melegalisasi dokumen, dan menghadiri acara budaya.

### Bola.com 2022-11-30 none
Pertemuan [m1:@IRN Iran] melawan [m2:@USA Amerika Serikat] berakhir 0-1 lewat gol Christian Pulisic. Tim Melli menekan habis-habisan pada menit-menit akhir, tetapi tembok pertahanan lawan tak runtuh.

### Okezone 2014-03-24 none
Hingga hari ke-16, belum ada kepastian tentang nasib pesawat MH370. Kapal [m1:@CHN Tiongkok] dan satelit [m2:@FRA Prancis] melihat benda mengapung, namun [m3:MYS.GOV Menteri Pertahanan Malaysia Hishammuddin Hussein] mengatakan semuanya masih perlu diperiksa.

### Republika 2010-03-11 none
Mungkinkah [m1:@THA Bangkok] kembali lengang pekan ini? Sejumlah agen perjalanan di [m2:@IDN Jakarta] mengaku belum menerima pembatalan dan tetap menjual paket empat hari tiga malam.

### Tribun Jabar 2015-04-22 none
Siswa sekolah dasar mengibarkan bendera 109 negara di Jalan Asia Afrika, [m1:@IDN Bandung]. Cucu [m2:IND.ELI Jawaharlal Nehru] disebut pernah menginap di hotel yang sama, kata pemandu museum.

### Kompas 2013-12-07 none
[m1:ZAF.ELI Nelson Mandela] dipenjara 27 tahun, keluar pada 1990, dan empat tahun kemudian menjadi presiden. [m3=m1 Ia] menyukai batik, yang dikenalnya ketika berkunjung ke [m2:@IDN Jakarta].

### Medcom 2023-02-23 none
[m1:? Guru besar Unpad] meyakini [m2:RUS.GOV Rusia] tidak akan cepat menyerah dan [m3:UKR.GOV Ukraina] tidak akan kehabisan semangat. "<<q1 Perang ini bisa lima tahun>>," katanya.
q1 m1 direct cue=katanya

### Kumparan 2020-07-28 none
Sidang [m1:IDN.CRM Djoko Tjandra] ditunda sepekan karena pemohon sakit. Hakim meminta kuasa hukumnya melampirkan surat keterangan dokter dari [m2:@MYS Kuala Lumpur].

### VOA Indonesia 2016-07-21
[m1:TUR.GOV Ankara] {e1 menangguhkan} Konvensi Eropa tentang HAM dan {e2 mencabut} paspor 10.856 orang, mayoritas [m2:TUR.EDU akademisi], kepada siapa [m3:DEU.GOV Berlin], lewat [m4:DEU.GOV juru bicara Steffen Seibert], {e3 menjanjikan} visa darurat.
e1 m1 > m2 COERCE actual 2016-07-21/none mode=restrict ctx=human_rights
e2 m1 > m2 COERCE actual 2016-07-21/none mode=restrict ctx=rights_freedoms,repression
e3 m3 > m2 AGREE planned 2016-07-21/none ctx=asylum said=m4

### Kompas.com 2017-10-16
{e4 Peringatan} [m1:IRQ.GOV Perdana Menteri Haider al-Abadi] agar [m2:KRG.PRE pemerintah daerah Kurdistan] tidak melanjutkan referendum {e1 diabaikan}. Senin ini, [m3:IRQ.MIL tentara Irak] bersama [m4:PMF.PRM milisi Hashd al-Shaabi] {e2 merebut} ladang minyak [m5:@IRQ Kirkuk] dari [m6:PESHMERGA.PRM Peshmerga], yang {e3 mundur teratur}.
e4 m1 > m2 REQUEST requested 2017-10-16/none mode=yield ctx=territory
e1 m2 > m1 REJECT actual 2017-10-16/none mode=yield ctx=territory
e2 m3,m4 > m6 ASSAULT actual 2017-10-16/day ctx=military,territory,natural_resource
e3 m6 > m3 RETREAT actual 2017-10-16/none mode=withdraw ctx=military

### detikNews 2022-09-28
Karena {e1 kematian} [m1:IRN.CVL Mahsa Amini] di tangan [m2:IRN.COP polisi moral], [m3:IRN.CVL perempuan di 80 kota] {e2 membakar kerudung}; [m4:IRN.GOV Teheran] {e3 memperlambat} internet, [m5:USA.GOV Washington] {e4 menghukum} [m6=m2 polisi moral itu] dengan pembekuan aset, dan [m7:KRG.PRE wilayah Kurdi Irak] {e5 dihujani artileri} [m8:IRN.MIL Garda Revolusi].
e1 m2 > m1 ASSAULT actual 2022-09-28/none mode=beat ctx=gender,repression
e2 m3 > m4 PROTEST actual 2022-09-28/none mode=demo ctx=gender,human_rights
e3 m4 > m3 COERCE actual 2022-09-28/none mode=censor ctx=repression,rights_freedoms
e4 m5 > m6 SANCTION actual 2022-09-28/none mode=discontinue ctx=human_rights,economic
e5 m8 > m7 ASSAULT actual 2022-09-28/none mode=heavy-weapons ctx=military

### Tempo.co 2015-10-12
Kepada [m1:IDN.GOV Presiden Jokowi] yang sebelumnya {e1 meminta bantuan} pesawat pengebom air, [m2:RUS.GOV Moskow] {e2 menyewakan} Beriev Be-200, [m3:MYS.GOV Malaysia] {e3 menerbangkan} Bombardier, dan [m4:SGP.GOV Singapura], yang tawarannya lama {e4 digantung}, {e5 mengutus} satu Chinook.
e1 m1 > m2,m3,m4 REQUEST requested 2015-10-12/none mode=assist ctx=disasters,environment
e2 m2 > m1 COOPERATE actual 2015-10-12/none ctx=disasters,environment
e3 m3 > m1 AID actual 2015-10-12/none ctx=disasters,environment
e4 m1 > m4 REJECT actual 2015-10-12/none mode=assist ctx=disasters
e5 m4 > m1 AID actual 2015-10-12/none ctx=disasters,environment

### Antara 2024-08-29
[m1:IDN.GOV Menhan Prabowo Subianto] dan [m2:AUS.GOV Wakil PM Richard Marles] {e1 meneken} perjanjian kerja sama pertahanan di [m3:@IDN Magelang], yang menurut [m4=m2 Marles] akan membuka jalan bagi latihan bersama; [m5:AUS.GOV Canberra] juga {e2 menghibahkan} empat belas kendaraan Bushmaster kepada [m6:IDN.MIL Kopassus], dan prajurit [m7=m1+m2 kedua negara] pekan ini sudah {e3 berlatih terjun bareng}.
e1 m1 > m2 SUPPORT actual 2024-08-29/none ctx=military,diplomatic
e2 m5 > m6 AID actual 2024-08-29/none ctx=military
e3 m1 > m2 COOPERATE actual 2024-08-26/week ctx=military

### SINDOnews 2020-09-04
Setelah {e1 dipaksa duduk semeja} [m1:USA.GOV Trump], [m2:SRB.GOV Serbia] dan [m3:KOS.GOV Kosovo] {e2 menormalkan} hubungan ekonomi; [m4=m2 Beograd] {e3 berjanji memindahkan} kedutaan ke [m5:@ISR Yerusalem], [m6=m3 Pristina] {e4 diakui} [m7:ISR.GOV Israel].
e1 m1 > m2,m3 CONSULT actual 2020-09-04/none mode=third-party ctx=diplomatic
e2 m2 > m3 AGREE planned 2020-09-04/none ctx=economic
e3 m4 > m7 AGREE planned 2020-09-04/none ctx=diplomatic
e4 m7 > m6 SUPPORT actual 2020-09-04/none ctx=diplomatic

### Kompas.com 2023-06-08
[m1:CUB.GOV Havana] membantah laporan [m5:#WSJ The Wall Street Journal] bahwa [m2=m1 negara itu] {e1 mengizinkan} [m3:CHN.GOV China] membangun pangkalan penyadapan; [m4:USA.GOV juru bicara John Kirby] pun menyebut laporan tersebut tidak akurat.
e1 m2 > m3 COOPERATE denied 2023-06-08/none ctx=intelligence

### Republika 2015-07-28
Atas {e1 permohonan} [m1:TUR.GOV Turki], [m2:NATO 28 duta besar NATO] {e2 berembuk} di [m3:@BEL Brussel], Selasa (28/7). Sementara [m7=m2 mereka] bersidang, [m4:TUR.MIL jet tempur Turki] {e3 menyasar} kamp [m5:PKK.REB PKK] di [m6:@IRQ Irak utara]; [m8:TUR.OPP Ketua HDP Selahattin Demirtas] {e4 menuding} [m9:TUR.GOV Erdogan] membalas kekalahan pemilu.
e1 m1 > m2 REQUEST requested 2015-07-28/none mode=meet ctx=military
e2 m2 > m1 CONSULT actual 2015-07-28/day mode=multilateral ctx=military
e3 m4 > m5 ASSAULT actual 2015-07-28/none mode=aerial ctx=military,terrorism
e4 m8 > m9 ACCUSE actual 2015-07-28/none mode=allege ctx=election

### Jawa Pos 2013-11-18
Pengakuan bahwa telepon [m10:IDN.GOV ibu negara] {e3 disadap} [m1:AUS.SPY intelijen Australia] keluar bukan dari [m2:AUS.GOV Canberra], melainkan dari dokumen [m3:USA.SPY Edward Snowden]. [m4:IDN.GOV Jakarta] {e1 memulangkan} [m5:IDN.GOV Dubes Nadjib Riphat Kesoema] dari [m6=m2 negeri kanguru itu]; ratusan [m7:IDN.CVL orang] {e2 membakar bendera} di depan [m8:AUS.GOV kedutaannya] di [m9:@IDN Kuningan].
e1 m4 > m6 SANCTION actual 2013-11-18/none mode=withdraw ctx=diplomatic,intelligence
e3 m1 > m10 COERCE actual 2013-11-18/none mode=cyber ctx=intelligence
e2 m7 > m8 PROTEST actual 2013-11-18/none mode=demo ctx=intelligence,diplomatic

### Liputan6.com 2023-08-19
[m1:USA.GOV Joe Biden], [m2:JPN.GOV Fumio Kishida], dan [m3:KOR.GOV Yoon Suk Yeol], yang {e1 bersua} di [m4:@USA Camp David], menyatakan [m7=m1+m2+m3 ketiganya] sudah {e2 bertukar data radar} rudal [m5:PRK.GOV Korea Utara] secara langsung sejak Jumat. [m6=m5 Pyongyang] {e3 menggertak} dengan serangan pendahuluan.
e1 m2 > m1,m3 CONSULT actual 2023-08-19/none mode=multilateral ctx=diplomatic
e2 m1 > m2,m3 COOPERATE actual 2023-08-18/day ctx=military,intelligence
e3 m6 > m1,m2,m3 THREATEN threatened 2023-08-19/none mode=violence ctx=military

### Kompas 2011-03-18
[m1:LBY.GOV Saif al-Islam], putra [m2:LBY.GOV Khadafi], {e1 memberi waktu 48 jam} kepada [m3:LBY.REB para pemberontak Benghazi] untuk menyerah, sedangkan [m4:EGY.MIL militer Mesir] diam-diam {e2 memasok} senapan bagi [m5=m3 mereka].
e1 m1 > m3 THREATEN threatened 2011-03-18/none mode=violence ctx=military
e2 m4 > m5 AID actual 2011-03-18/none ctx=military

### Detikcom 2018-09-10
"<<q1 Jika hakim itu berani menyentuh [m1:USA.MIL tentara kami], aset [m2=m4 mereka] di [m3:@USA Amerika] akan dibekukan dan visanya hangus>>," demikian {e1 ancaman} yang dialamatkan kepada [m4:ICC Mahkamah Pidana Internasional] oleh [m5:USA.GOV Penasihat Keamanan Nasional John Bolton]. [m6:ICC Den Haag] {e2 tak gentar}.
e1 m5 > m4 THREATEN threatened 2018-09-10/none mode=restrict ctx=legal
e2 m6 > m5 REJECT actual 2018-09-10/none mode=yield ctx=legal
q1 m5 direct cue=ancaman

### CNN Indonesia 2020-03-01
[m1:TUR.GOV Presiden Erdogan] {e1 menggertak} [m3:EU Brussel] dengan jutaan migran bila dana tak cair, lalu membuka gerbang Pazarkule bagi [m2:SYR.REF pengungsi]; [m4:GRC.COP polisi Yunani] {e2 menangkis} [m5=m2 mereka] memakai gas air mata, dan [m6:GRC.GOV PM Kyriakos Mitsotakis] {e3 membekukan} penerimaan suaka selama sebulan.
e1 m1 > m3 THREATEN threatened 2020-03-01/none ctx=migration
e2 m4 > m5 ASSAULT actual 2020-03-01/none mode=crowd-control ctx=migration
e3 m6 > m5 COERCE actual 2020-03-01/none mode=restrict ctx=asylum,migration

### Viva.co.id 2017-09-07
Di hadapan [m1:MMR.GOV Aung San Suu Kyi], [m2:IDN.GOV Menlu Retno Marsudi] {e1 mengajukan} formula 4+1, yang pertama-tama {e2 meminta} [m3:MMR.MIL militer] menahan diri; pada saat yang sama di [m4:@IDN Menteng], [m5:IDN.REL massa ormas Islam] {e3 berunjuk rasa} dan melempar bom molotov ke [m6:MMR.GOV Kedutaan Myanmar].
e1 m2 > m1 CONSULT actual 2017-09-07/none mode=visit ctx=diplomatic
e2 m2 > m3 REQUEST requested 2017-09-07/none mode=yield ctx=military,human_rights
e3 m5 > m6 PROTEST actual 2017-09-07/none mode=riot ctx=religion_ethnicity,human_rights

### Tempo.co 2014-07-02
Yang {e1 dipanggil} [m1:JPN.GOV Tokyo] bukan duta besar, melainkan [m2:CHN.MIL atase militer China], setelah jet Su-27 [m3=m2 negara itu] {e2 membuntuti} [m4:JPN.MIL pesawat pengintai OP-3C] dari jarak 30 meter.
e1 m1 > m2 ACCUSE actual 2014-07-02/none mode=disapprove ctx=military,diplomatic
e2 m3 > m4 MOBILIZE actual 2014-07-02/none mode=weapons ctx=military,territory

### Antara 2022-09-22
{e1 Mobilisasi} 300 ribu cadangan yang diumumkan [m1:RUS.GOV Presiden Vladimir Putin], Rabu (21/9), ditanggapi dingin [m2:CHN.GOV Beijing], yang {e2 menyerukan} gencatan senjata kepada [m3:RUS.GOV Moskow] dan [m4:UKR.GOV Kyiv], dan dijawab [m5:LVA.GOV Latvia] dengan {e3 menutup pintu} bagi [m6:RUS.REF warga Rusia] yang lari dari wajib militer.
e1 m1 > m4 MOBILIZE actual 2022-09-21/day mode=troops ctx=military
e2 m2 > m3,m4 REQUEST requested 2022-09-22/none mode=yield ctx=military
e3 m5 > m6 REJECT actual 2022-09-22/none mode=assist ctx=migration,asylum

### Kompas.com 2025-03-05
Aliran informasi intelijen dan amunisi ke [m1:UKR.GOV Kyiv] {e1 dihentikan sementara} [m2:USA.GOV Gedung Putih]. Bagi [m3:FRA.GOV Emmanuel Macron], yang {e2 menawarkan} payung nuklirnya kepada [m4:EU sekutu Eropa], keputusan itu alarm; bagi [m5:RUS.GOV juru bicara Dmitry Peskov], {e3 langkah terbaik} menuju damai.
e1 m2 > m1 SANCTION actual 2025-03-05/none mode=discontinue ctx=military,intelligence
e2 m3 > m4 AGREE planned 2025-03-05/none ctx=military,cbrn
e3 m5 > m2 SUPPORT actual 2025-03-05/none ctx=military

### BBC Indonesia 2021-05-24
Apa yang oleh [m1:LTU.GOV Presiden Gitanas Nauseda] {e1 dicap} pembajakan negara dijawab [m2:EU 27 pemimpin Uni Eropa] dengan {e2 larangan terbang} bagi [m3:BLR.BUS maskapai Belavia], sementara [m4:LVA.GOV Wali Kota Riga] {e3 menurunkan bendera} [m5:BLR.GOV rezim Lukashenko] sehingga [m6=m5 Minsk] {e4 mengusir} seluruh [m7:LVA.GOV staf kedutaan Latvia].
e1 m1 > m5 ACCUSE actual 2021-05-24/none mode=allege ctx=repression
e2 m2 > m3 SANCTION actual 2021-05-24/none mode=discontinue ctx=repression,economic
e3 m4 > m5 ACCUSE actual 2021-05-24/none mode=disapprove ctx=diplomatic
e4 m6 > m7 SANCTION actual 2021-05-24/none mode=expel ctx=diplomatic

### Republika 2013-02-04
Tanpa banyak bicara [m1:MLI.REB milisi Ansar Dine] {e1 mengosongkan} [m2:@MLI Kidal]. [m3:FRA.MIL Pasukan Prancis], didampingi [m4:TCD.MIL serdadu Chad], masuk tanpa melepaskan sebutir peluru pun; sambutan [m5:MLI.CVL warga] hangat, dan di [m6:@MLI Timbuktu] [m7:FRA.GOV Presiden Francois Hollande] {e2 dielu-elukan}.
e1 m1 > m3 RETREAT actual 2013-02-04/none mode=withdraw ctx=military,territory
e2 m5 > m7 SUPPORT actual 2013-02-04/none ctx=military

### Kumparan 2024-06-20
[m1:PRK.GOV Kim Jong Un] dan [m2:RUS.GOV Vladimir Putin] {e1 mengikat pakta} saling bela di [m3:@PRK Pyongyang]. Tersinggung, [m4:KOR.GOV Seoul] {e2 mempertimbangkan mempersenjatai} [m5:UKR.GOV Kyiv], yang langsung {e3 diperingatkan} [m6=m2 Putin]: <<q1 itu kesalahan sangat besar>>.
e1 m1 > m2 SUPPORT actual 2024-06-20/none ctx=military,diplomatic
e2 m4 > m5 AGREE hypothetical 2024-06-20/none ctx=military
e3 m6 > m4 THREATEN threatened 2024-06-20/none mode=violence ctx=military
q1 m6 indirect cue=diperingatkan

### Kontan 2019-07-01
Bahan kimia pembuat cip kini wajib izin satu per satu bila hendak dijual ke [m1:KOR.GOV Korea Selatan]; begitu {e1 pembatasan} yang dijatuhkan [m2:JPN.GOV Tokyo] menyusul {e2 putusan} [m3:KOR.JUD Mahkamah Agung Korsel] yang menghukum [m4:JPN.BUS Nippon Steel] membayar ganti rugi kerja paksa. [m5:KOR.CVL Konsumen di Seoul] {e3 memboikot} bir dan pakaian [m6=m2 Jepang].
e1 m2 > m1 SANCTION actual 2019-07-01/none mode=discontinue ctx=economic,technology
e2 m3 > m4 SANCTION actual 2019-07-01/none mode=convict ctx=legal,reparations
e3 m5 > m6 PROTEST actual 2019-07-01/none mode=boycott ctx=economic

### Antara 2020-10-23
Di [m1:@CHE Jenewa], delegasi [m2:LBY.GOV Tripoli] dan [m3:LNA.REB utusan Khalifa Haftar] {e1 membubuhkan tanda tangan} pada gencatan senjata permanen yang {e2 dirintis} [m4:UN utusan PBB Stephanie Williams]; semua [m5:? tentara bayaran asing] harus angkat kaki dalam tiga bulan, dan dua hari kemudian jalur udara [m6:@LBY Tripoli–Benghazi] dibuka.
e1 m2 > m3 SUPPORT actual 2020-10-23/none ctx=military,diplomatic
e2 m4 > m2,m3 CONSULT actual 2020-10-23/none mode=third-party ctx=diplomatic

### Detikcom 2021-09-17
[m1:FRA.GOV Paris], yang merasa ditikam dari belakang oleh pakta AUKUS, {e1 menarik pulang} duta besarnya dari [m2:AUS.GOV Canberra] dan [m3:USA.GOV Washington]; dari [m4:GBR.GOV London] tidak. [m5:CHN.GOV China] {e2 menuduh} [m6=m2+m3+m4 ketiganya] berpikir ala Perang Dingin, sedangkan [m7:IDN.GOV Jakarta] mencatat dengan hati-hati dan {e3 mengingatkan} [m8=m2 Negeri Kanguru] akan kewajiban nonproliferasi.
e1 m1 > m2,m3 SANCTION actual 2021-09-17/none mode=withdraw ctx=diplomatic
e2 m5 > m6 ACCUSE actual 2021-09-17/none mode=disapprove ctx=military
e3 m7 > m8 REQUEST requested 2021-09-17/none mode=change ctx=cbrn,military

### Sindonews 2014-03-01 headline none
Profil Singkat [m1:UKR.ELI Viktor Yanukovych], Mantan Montir yang Jadi Presiden [m2:@UKR Ukraina]

### Kompas.com 2016-11-04 none
Lalu lintas di sekitar [m1:@IDN Monas] dialihkan mulai pukul 10.00. Pengendara dari arah Thamrin disarankan lewat Tanah Abang; bus Transjakarta koridor 1 hanya sampai Bundaran Senayan.

### Okezone 2011-08-15 none
Serangan fajar biasanya berupa amplop, kata [m1:? seorang bekas tim sukses] sambil terbahak. [m2=m1 Ia] menolak menyebut calon yang pernah memakai jasanya.

### Tirto.id 2020-11-04 none
Dua ratus tujuh puluh: itulah jumlah suara elektoral yang dibutuhkan seorang calon untuk menang. [m1:@USA Pennsylvania] menyumbang 20, [m2:@USA Georgia] 16, dan [m3:@USA Nevada] hanya enam.

### Antara 2009-12-18 none
"<<q1 [m4:@DNK Kopenhagen] bukan akhir segalanya>>," kata [m1:IDN.GOV Rachmat Witoelar] di sela konferensi iklim. [m2=m1 Ketua delegasi RI itu] menambahkan bahwa salju di [m3:@DNK ibu kota Denmark] membuat sejumlah anggota rombongannya terserang flu.
q1 m1 direct cue=kata

### CNN Indonesia 2022-02-03 none
[m1:USA.GOV Pejabat AS] enggan menyebut kapan invasi mungkin terjadi. Ditanya apakah pasukannya akan dikirim, [m2:USA.GOV juru bicara Pentagon John Kirby] menjawab pendek: "<<q1 [m3=m2 Saya] tidak mau berspekulasi>>."
q1 m2 direct cue=menjawab

### Tempo.co 2008-05-23 none
Harga bensin di [m1:@MYS Malaysia] masih lebih murah ketimbang di [m2:@IDN Indonesia], sedangkan di [m3:@SGP Singapura] tiga kali lipatnya. Tabel perbandingan ini disusun dari data badan energi internasional per April.

### Harian Fajar 2018-10-30 none
Sembilan puluh dua negara punya lembaga semacam ombudsman. [m1:IDN.GOV Ombudsman RI] termasuk yang muda: lahir pada tahun 2000, dengan kantor perwakilan di 34 provinsi.

### Kompas.com 2007-10-20
Kepada [m1:IRQ.GOV Bagdad], yang tak sanggup mengekang [m2:PKK.REB gerilyawan PKK] di Qandil, [m3:TUR.LEG parlemen Turki] {e1 melayangkan ultimatum} terselubung: mandat menyeberang sudah diketok, dan 60 ribu [m4:TUR.MIL tentara] {e2 digeser} ke Sirnak. [m5:USA.GOV Menlu Condoleezza Rice], yang tergopoh-gopoh {e3 menelepon} [m6:TUR.GOV Erdogan], {e4 meminta} waktu beberapa hari.
e1 m3 > m1 THREATEN threatened 2007-10-20/none mode=violence ctx=military,territory
e2 m4 > m2 MOBILIZE actual 2007-10-20/none mode=troops ctx=military
e3 m5 > m6 CONSULT actual 2007-10-20/none mode=phone ctx=diplomatic
e4 m5 > m6 REQUEST requested 2007-10-20/none mode=yield ctx=military

### Jawa Pos 2018-12-20
Seratus hari setelah divestasi diumumkan, [m1:IDN.GOV Inalum] {e1 membayar} 3,85 miliar dolar kepada [m2:USA.BUS Freeport-McMoRan], mengakhiri tarik-ulur yang pernah sampai pada {e2 ancaman arbitrase} dari [m3=m2 perusahaan Amerika itu] terhadap [m4:IDN.GOV Jakarta].
e1 m1 > m2 COOPERATE actual 2018-12-20/none ctx=natural_resource,economic
e2 m3 > m4 THREATEN threatened 2018-12-20/none ctx=natural_resource,legal bg

### Antara 2023-07-28
[m1:IDN.MIL Pasukan Marinir], bersama [m2:AUS.MIL infanteri Australia], [m3:JPN.MIL pasukan terjun Jepang], dan [m4:USA.MIL Divisi ke-25 Amerika], bulan depan {e1 akan berlatih gabungan} di [m6:@IDN Baluran].
e1 m1 > m2,m3,m4 AGREE planned 2023-08-01/month ctx=military

### VOA Indonesia 2024-08-02
Pesawat yang mendarat di [m1:@TUR Ankara] membawa pulang [m2:USA.JRN wartawan Evan Gershkovich]; sebagai tukarannya [m3:DEU.GOV Berlin], dengan berat hati, {e1 melepas} [m4:RUS.SPY Vadim Krasikov]. [m5:RUS.GOV Kremlin] {e2 memerdekakan} enam belas orang, di antaranya [m6:RUS.OPP Ilya Yashin], dan [m7:USA.GOV Presiden Biden] {e3 berutang budi}, begitu katanya, kepada [m8:DEU.GOV Kanselir Olaf Scholz].
e1 m3 > m4 RETREAT actual 2024-08-02/none mode=release ctx=diplomatic,intelligence
e2 m5 > m2,m6 RETREAT actual 2024-08-02/none mode=release ctx=diplomatic
e3 m7 > m8 SUPPORT actual 2024-08-02/none ctx=diplomatic

### Tempo.co 2006-08-22
Menjawab {e1 undangan} [m1:UN PBB], [m2:IDN.GOV Jakarta] {e3 menyiapkan} 850 [m3:IDN.MIL prajurit] bagi [m4:LBN.GOV Lebanon], namun [m5:ISR.GOV Israel] {e2 keberatan} karena [m6=m2 negara itu] tidak mengakuinya.
e1 m1 > m2 REQUEST requested 2006-08-22/none mode=assist ctx=peacekeeping
e2 m5 > m6 REJECT actual 2006-08-22/none mode=change ctx=peacekeeping,diplomatic
e3 m2 > m4 AGREE planned 2006-08-22/none ctx=peacekeeping

### Detikcom 2024-11-22
Sebelum {e1 surat perintah penangkapan} yang diteken [m1:ICC hakim Den Haag] untuk [m2:ISR.GOV Benjamin Netanyahu] sempat kering tintanya, [m3:HUN.GOV Viktor Orban] {e2 mengundang} [m4=m2 yang bersangkutan] ke [m5:@HUN Budapest]; [m6:IRL.GOV Dublin] sebaliknya {e3 siap memborgolnya} bila menginjak tanah [m7:@IRL Irlandia].
e1 m1 > m2 THREATEN threatened 2024-11-22/none mode=arrest ctx=legal,human_rights
e2 m3 > m4 AGREE planned 2024-11-22/none ctx=diplomatic
e3 m6 > m4 COERCE hypothetical 2024-11-22/none mode=arrest ctx=legal

### Kompas 2005-02-28 none
Sebelas bahasa dipakai di gedung parlemen itu, dan setiap bahasa punya bilik penerjemahnya sendiri. [m1:ZAF.LEG Anggota dewan asal Limpopo] biasanya memilih bahasa Venda kalau sedang kesal.

### Media Indonesia 2016-10-05 none
Benarkah kereta bawah tanah [m1:@ITA Roma] dibangun dengan tangan? Konon, setiap kali bor menembus tanah muncul tembikar, lalu pekerja harus berganti sekop sampai arkeolog pulang.

### Inilah.com 2010-06-11 none
[m1:@ZAF Afrika Selatan] ditahan [m2:@MEX Meksiko] 1-1 dalam partai pembuka. Tembakan Siphiwe Tshabalala dari sayap kiri menghunjam pojok gawang; vuvuzela tak berhenti meraung.

### Kompas.com 2014-11-10
Jalan keluar ditemukan di [m1:@CHN Beijing]: [m2:JPN.GOV Shinzo Abe] dan [m3:CHN.GOV Xi Jinping], yang selama dua tahun {e1 saling menghindar}, {e2 bersalaman} kaku selama 25 menit, lalu sepakat mengaktifkan lagi saluran krisis maritim yang dulu {e3 dibekukan} [m4=m3 tuan rumah].
e1 m2 > m3 REJECT actual 2014-11-10/none mode=meet ctx=diplomatic bg
e2 m2 > m3 CONSULT actual 2014-11-10/none mode=multilateral ctx=diplomatic
e3 m4 > m2 SANCTION actual 2014-11-10/none mode=discontinue ctx=military,diplomatic bg

### Republika 2019-06-21
[m1:USA.MIL Sebuah drone RQ-4] {e1 dijatuhkan} [m2:IRN.MIL Garda Revolusi], dan sepuluh menit sebelum rudal balasan lepas landas [m3:USA.GOV Donald Trump] {e2 membatalkan serangan} itu. "<<q1 [m4=m3 Saya] tidak terburu-buru>>," cuitnya, seraya {e3 menggandakan sanksi} atas [m5=m6 Negeri Para Mullah], yang lewat [m6:IRN.GOV Menlu Javad Zarif] {e4 mengadu} ke [m7:UN PBB].
e1 m2 > m1 ASSAULT actual 2019-06-21/none mode=heavy-weapons ctx=military
e2 m3 > m2 CONCEDE actual 2019-06-21/none ctx=military
e3 m3 > m5 SANCTION actual 2019-06-21/none mode=discontinue ctx=economic
e4 m6 > m3 ACCUSE actual 2019-06-21/none mode=disapprove ctx=military,diplomatic
q1 m4 direct cue=cuitnya

### Tempo.co 2024-02-28
Menyusul {e1 penolakan} [m1:DEU.GOV Olaf Scholz], [m2:POL.GOV Donald Tusk], dan [m3:CZE.GOV Petr Fiala] terhadap gagasan [m4:FRA.GOV Emmanuel Macron] {e2 mengirim} prajurit ke [m5:UKR.GOV Ukraina], [m6:RUS.GOV juru bicara Kremlin Dmitry Peskov] {e3 mewanti-wanti} [m7:NATO NATO]: bentrokan langsung <<q1 bukan lagi kemungkinan, melainkan kepastian>>.
e1 m1,m2,m3 > m4 REJECT actual 2024-02-28/none mode=change ctx=military
e2 m4 > m5 AGREE hypothetical 2024-02-28/none ctx=military
e3 m6 > m7 THREATEN threatened 2024-02-28/none mode=violence ctx=military
q1 m6 indirect cue=mewanti-wanti

### Antara 2011-02-06
Di perbatasan yang membelah candi [m8:@KHM Preah Vihear], [m1:THA.MIL serdadu Thailand] dan [m2:KHM.MIL Kamboja] kembali {e1 bertukar tembakan artileri}. [m3:KHM.GOV Hun Sen] {e2 meminta} [m4:UN Dewan Keamanan] bersidang; [m5:THA.GOV Abhisit Vejjajiva], yang mengaku hanya membela diri, {e3 tidak mau ada pihak ketiga}, sekalipun itu [m6:IDN.GOV Indonesia] yang menlunya sudah {e4 terbang} ke [m7:@KHM Phnom Penh].
e1 m1 > m2 ASSAULT actual 2011-02-06/none mode=heavy-weapons ctx=military,territory
e2 m3 > m4 REQUEST requested 2011-02-06/none mode=meet ctx=military,diplomatic
e3 m5 > m6 REJECT actual 2011-02-06/none mode=meet ctx=diplomatic
e4 m6 > m3 CONSULT actual 2011-02-06/none mode=visit ctx=diplomatic

### Jawa Pos 2022-01-25
Dengan {e1 diparafnya} perjanjian ekstradisi di [m1:@IDN Bintan], [m2:SGP.GOV Singapura] {e2 menyerahkan} kendali langit [m7:@IDN Kepulauan Riau] kepada [m3:IDN.GOV Indonesia]. Imbalannya, jet [m4:SGP.MIL RSAF] {e3 diperbolehkan berlatih} di [m8:@IDN Laut Natuna] oleh [m5=m3 Jakarta], konsesi yang {e4 disesalkan} [m6:IDN.LEG Komisi I DPR].
e1 m2 > m3 SUPPORT actual 2022-01-25/none ctx=legal,diplomatic
e2 m2 > m3 CONCEDE actual 2022-01-25/none ctx=territory
e3 m5 > m4 COOPERATE actual 2022-01-25/none ctx=military
e4 m6 > m5 ACCUSE actual 2022-01-25/none mode=disapprove ctx=military,territory

### BBC Indonesia 2010-03-31
Dua puluh tahun {e1 dibui}, [m1:IDN.CVL mantan tapol itu] bercerita kepada [m2:#BBC BBC] bahwa [m3:IDN.MIL penjaganya] dulu {e2 menyetrum} [m4=m1 dia] setiap Jumat. [m5:IDN.MIL Mabes TNI] tidak menanggapi permintaan wawancara.
e1 m3 > m1 COERCE actual 2010-03-31/none mode=arrest ctx=human_rights bg
e2 m3 > m4 ASSAULT actual 2010-03-31/none mode=torture ctx=human_rights said=m1

### Suara Pembaruan 2009-05-19
Kepada [m1:LKA.LEG parlemen di Kolombo], [m2:LKA.GOV Presiden Mahinda Rajapaksa] menyatakan negerinya bersih dari [m3:LTTE.REB Macan Tamil], yang pemimpinnya, [m4:LTTE.REB Velupillai Prabhakaran], {e1 ditembak mati} [m5:LKA.MIL tentara] Senin pagi. {e3 Permintaan} [m6:ICRC Palang Merah Internasional] agar [m7=m6 pihaknya] boleh masuk zona tempur {e2 tidak dikabulkan} [m8:LKA.MIL militer].
e1 m5 > m4 ASSAULT actual 2009-05-18/day mode=firearms ctx=military
e2 m8 > m6 REJECT actual 2009-05-19/none mode=assist ctx=human_security
e3 m6 > m8 REQUEST requested 2009-05-19/none mode=yield ctx=human_security
rel m4 leads m3

### CNBC Indonesia 2025-10-30
Di [m1:@KOR Busan], [m2:USA.GOV Trump] dan [m3:CHN.GOV Xi] {e1 bernegosiasi} seratus menit. Hasilnya: [m4=m3 Beijing] {e2 menunda} pengetatan logam tanah jarang selama setahun dan {e3 membeli lagi} kedelai, sementara [m5=m2 Washington] {e4 menyunat} tarif fentanil jadi sepuluh persen.
e1 m2 > m3 CONSULT actual 2025-10-30/none ctx=economic,diplomatic
e2 m4 > m5 CONCEDE actual 2025-10-30/none ctx=natural_resource,economic
e3 m4 > m5 COOPERATE actual 2025-10-30/none ctx=economic
e4 m5 > m4 RETREAT actual 2025-10-30/none ctx=economic
