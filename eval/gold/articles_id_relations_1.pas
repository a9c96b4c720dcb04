### CNN Indonesia 2025-01-28 article
= [m1:M23.REB M23] Rebut Goma, [m2:COD.GOV Kinshasa] Putus Hubungan dengan [m3:RWA.GOV Rwanda]
~byline CNN Indonesia
~date_line Selasa, 28 Jan 2025 14:10 WIB
~share Bagikan: url telah tercopy
~caption Warga Goma berjalan kaki membawa kasur menuju perbatasan. (REUTERS/Arlette)
[m4:@IDN Jakarta], [m5:#CNN CNN Indonesia] -- Kelompok bersenjata [m6:M23.REB M23] {e1 merebut} [m7:@COD Goma], kota terbesar di timur [m8:COD.GOV Republik Demokratik Kongo], pada Senin (27/1). Sehari sebelumnya [m9=m8 pemerintah di Kinshasa] sudah {e2 memutus hubungan diplomatik} dengan [m10=m3 tetangganya, Rwanda].
Sejak Senin pagi bandara, pelabuhan, dan kantor gubernur di [m11=m7 kota berpenduduk dua juta jiwa itu] berada dalam genggaman [m12=m6 para pemberontak]. Rumah sakit kewalahan menampung lebih dari 300 korban luka.
"<<q1 Kami datang untuk membebaskan, bukan menjajah>>," kata [m13:M23.REB Corneille Nangaa], yang mengepalai [m14:AFC.REB Aliansi Sungai Kongo (AFC)]. M23 merupakan salah satu unsur dalam [m15=m14 gerakan politik-militer itu].
~read_also Baca juga: 5 Makanan yang Bikin Tidur Lebih Nyenyak
[m16:COD.GOV Menteri Luar Negeri Kongo Therese Kayikwamba Wagner] {e3 menuduh} [m17=m3 Rwanda] terang-terangan melakukan agresi. Di hadapan [m18:UN Dewan Keamanan PBB], Minggu (26/1), [m19=m16 dia] {e4 menuntut} embargo total atas mineral dan senjata negara itu.
[m20:RWA.GOV Presiden Rwanda Paul Kagame] menampik. Ia menegaskan tak satu pun [m21:RWA.MIL serdadunya] ikut {e5 bertempur} di [m22:@COD Goma] dan balik {e6 menuding} [m23:COD.MIL tentara Kongo] bersekongkol dengan [m24:FDLR.REB FDLR], milisi Hutu yang sebagian pendirinya terlibat genosida 1994.
Pertempuran sepekan terakhir turut {e7 menewaskan} [m25:ZAF.MIL sembilan prajurit Afrika Selatan]. Sebagian besar dari mereka bertugas dalam SAMIDRC, misi militer di bawah pimpinan [m26:SADC Komunitas Pembangunan Afrika Selatan (SADC)]. [m27:ZAF.GOV Presiden Cyril Ramaphosa] {e8 memperingatkan} [m28=m3 Kigali] bahwa serangan berikutnya akan dianggap pernyataan perang.
Dari Brussel, [m29:EU Uni Eropa] {e9 mengutuk} kemajuan [m30=m6 milisi tersebut] dan {e10 meminta} [m31=m3 Rwanda] segera menarik pasukannya. [m32:KEN.GOV Presiden Kenya William Ruto], yang tahun ini mengetuai [m33:EAC Komunitas Afrika Timur], {e11 mengundang} [m34=m20 Kagame] dan [m35:COD.GOV Presiden Felix Tshisekedi] menghadiri pertemuan darurat pada Rabu (29/1).
[m36:? Sejumlah warga] memilih bertahan di rumah. "<<q2 Listrik mati, air mati, tetapi peluru jalan terus>>," ujar seorang ibu di kawasan Majengo.
Ini bukan kejatuhan pertama. Pada November 2012 [m37=m6 kelompok yang sama] sempat {e12 menduduki} [m38=m7 Goma] selama sepuluh hari sebelum angkat kaki akibat tekanan internasional.
~byline (rzr/bac)
~footer [Gambas:Video CNN]
e1 m6 > m8 ASSAULT actual 2025-01-27/day ctx=military,territory
e2 m9 > m10 SANCTION actual 2025-01-26/day mode=discontinue ctx=diplomatic,military
e3 m16 > m17 ACCUSE actual 2025-01-26/day mode=allege ctx=diplomatic,military
e4 m19 > m18 REQUEST requested 2025-01-26/day mode=assist ctx=diplomatic,natural_resource
e5 m21 > m8 ASSAULT denied 2025-01-28/none ctx=military
e6 m20 > m23 ACCUSE actual 2025-01-28/none mode=allege ctx=military
e7 m6 > m25 ASSAULT actual 2025-01-21/week ctx=military,peacekeeping
e8 m27 > m28 THREATEN threatened 2025-01-28/none mode=violence ctx=military,diplomatic
e9 m29 > m30 ACCUSE actual 2025-01-28/none mode=disapprove ctx=military,diplomatic
e10 m29 > m31 REQUEST requested 2025-01-28/none mode=yield ctx=military,diplomatic
e11 m32 > m34,m35 AGREE planned 2025-01-28/none ctx=diplomatic,military
e12 m37 > m38 COERCE actual 2012-11-01/month mode=seize ctx=military,territory bg
q1 m13 direct cue=kata
q2 ? direct cue=ujar
rel m12 controls m11 from=2025-01-27
rel m13 leads m14
rel m32 leads m33
rel m7 part_of m8
rel m6 member_of m14

### Republika 2024-05-23 article
= [m1:NOR.GOV Norwegia], [m2:IRL.GOV Irlandia], dan [m3:ESP.GOV Spanyol] Akui [m4:PSE.GOV Palestina], [m5:ISR.GOV Israel] Panggil Pulang Dubes
~byline Rep: Lintar Pamungkas/ Red: Setyaningsih
~date_line Kamis 23 May 2024 06:47 WIB
~caption Bendera Palestina berkibar di depan gedung parlemen Irlandia, Dublin.
[m6:#Republika REPUBLIKA.CO.ID], [m7:@NOR OSLO] -- Tiga negara Eropa serentak mengumumkan akan {e1 mengakui} [m8:PSE.GOV Palestina] sebagai negara berdaulat. Pengakuan [m9:NOR.GOV Norwegia], [m10:IRL.GOV Irlandia], dan [m11:ESP.GOV Spanyol] itu mulai berlaku pada 28 Mei.
"<<q1 Tidak akan ada perdamaian di Timur Tengah tanpa pengakuan>>," ujar [m12:NOR.GOV Perdana Menteri Norwegia Jonas Gahr Store] di Oslo, Rabu (22/5/2024). Norwegia, meskipun menjadi anggota [m13:NATO NATO], tidak tergabung dalam [m14:EU Uni Eropa].
Kemarahan [m15:ISR.GOV Tel Aviv] datang dalam hitungan menit. [m16:ISR.GOV Menteri Luar Negeri Israel Katz] {e2 memanggil pulang} [m17=m16 duta besarnya] dari Dublin, Oslo, dan Madrid, lalu {e3 memperingatkan} [m18=m1+m2+m3 ketiga ibu kota] tentang "<<q2 konsekuensi yang lebih berat>>".
[m19:ISR.GOV Menteri Keuangan Bezalel Smotrich] malah mengumumkan {e11 penyetopan} penyaluran uang pajak milik [m20:PSE.GOV Otoritas Palestina].
~read_also Baca Juga: Jadwal Keberangkatan Kloter Haji Gelombang Kedua
Di Ramallah, [m21:PSE.GOV Presiden Mahmoud Abbas] {e4 menyambut baik} keputusan [m22=m1+m2+m3 mereka]. [m23:HAMAS.REB Hamas], yang menguasai [m42:@PSE Jalur Gaza] sejak 2007, {e5 menyeru} [m24:? negara-negara lain] supaya mengambil langkah serupa.
Sekitar 140 dari 193 negara anggota [m25:UN PBB] telah lebih dulu memberi pengakuan, di antaranya [m26:IDN.GOV Indonesia], yang melakukannya sejak November 1988, dan [m27:SWE.GOV Swedia]. [m28:USA.GOV Amerika Serikat], sekutu utama [m29=m5 negara Yahudi itu], {e12 tetap menolak}. [m30:USA.GOV Juru bicara Dewan Keamanan Nasional] {e6 mengkritik} pengakuan sepihak [m41=m1+m2+m3 ketiga negara itu]; menurutnya, <<q3 negara Palestina harus lahir dari perundingan langsung>>.
[m31:FRA.GOV Paris] mengambil jalan tengah. "<<q4 Ini bukan tabu, tetapi harus berguna>>," kata [m32:FRA.GOV Menteri Luar Negeri Stephane Sejourne] seusai {e7 menerima} [m33:IRL.GOV rekannya dari Dublin, Micheal Martin], Rabu.
Bulan lalu, [m34=m28 Washington] {e8 memveto} rancangan resolusi yang akan menjadikan [m35=m8 Palestina] anggota penuh [m36=m25 organisasi dunia itu].
[m37:IDN.GOV Kementerian Luar Negeri RI] dalam siaran persnya {e9 memuji} langkah [m38=m1 Oslo] dan kedua mitranya. [m39=m37 Kemlu] juga {e10 mendesak} [m40=m5 Israel] menghentikan serangan ke Rafah.
~footer sumber : Antara, AP
~related Berita Terkait: Kenapa Semangka Jadi Simbol Palestina?
e1 m9,m10,m11 > m8 AGREE planned 2024-05-28/day ctx=diplomatic,territory
e2 m16 > m1,m2,m3 SANCTION actual 2024-05-22/day mode=withdraw ctx=diplomatic
e3 m16 > m18 THREATEN threatened 2024-05-22/day mode=relations ctx=diplomatic
e4 m21 > m22 SUPPORT actual 2024-05-22/day ctx=diplomatic
e5 m23 > m24 REQUEST requested 2024-05-23/none mode=change ctx=diplomatic
e6 m30 > m41 ACCUSE actual 2024-05-23/none mode=disapprove ctx=diplomatic
e7 m32 > m33 CONSULT actual 2024-05-22/day ctx=diplomatic
e8 m34 > m35 REJECT actual 2024-04-01/month mode=assist ctx=diplomatic bg
e9 m37 > m38,m2,m3 SUPPORT actual 2024-05-23/none ctx=diplomatic
e10 m39 > m40 REQUEST requested 2024-05-23/none mode=yield ctx=military,diplomatic
e11 m19 > m20 SANCTION actual 2024-05-22/day mode=discontinue ctx=economic
e12 m28 > m8 REJECT actual 2024-05-23/none mode=assist ctx=diplomatic
q1 m12 direct cue=ujar
q2 m16 mixed
q3 m30 indirect cue=menurutnya
q4 m32 direct cue=kata
rel m9 member_of m13
rel m26 recognises m8 from=1988-11
rel m27 recognises m8
rel m28 ally_of m29
rel m23 controls m42 from=2007
rel m9 recognises m8 from=2024-05-28
rel m10 recognises m8 from=2024-05-28
rel m11 recognises m8 from=2024-05-28
rel m26 member_of m25
rel m27 member_of m25

### Tempo.co 2023-09-02 article
= Merasa Dikhianati, [m1:IDN.PTY Demokrat] Cabut Dukungan untuk [m2:IDN.PTY Anies]
~byline Reporter Eka Yudistira
~byline Editor Juli Hantara
~date_line Sabtu, 2 September 2023 05:38 WIB
~share Bagikan
~caption Ketua Majelis Tinggi Partai Demokrat saat memimpin rapat di Cikeas, Bogor. TEMPO/M Taufan
[m3:#TEMPO TEMPO.CO], [m4:@IDN Bogor] - [m5:IDN.PTY Partai Demokrat] resmi {e1 menarik dukungan} kepada [m6:IDN.PTY Anies Baswedan] sebagai bakal calon presiden. Keputusan itu diketuk dalam sidang Majelis Tinggi di kediaman [m7:IDN.PTY Susilo Bambang Yudhoyono], Cikeas, Jumat malam, 1 September 2023.
Demokrat sekaligus {e2 keluar} dari [m8:IDN.PTY Koalisi Perubahan untuk Persatuan], tempat mereka bernaung bersama [m9:IDN.PTY NasDem] dan [m10:IDN.PTY PKS] sejak Februari lalu.
"<<q1 Kita ditinggalkan di tikungan, padahal janjinya tertulis>>," kata [m11=m7 SBY]. Bekas presiden itu {e3 menyebut} [m12=m6 Anies] tidak amanah karena diam-diam menerima pasangan lain.
~read_also Baca juga: Harga Beras Medium di Cipinang Naik Lagi
Pasangan yang dimaksud adalah [m13:IDN.PTY Muhaimin Iskandar], orang nomor satu di [m14:IDN.PTY Partai Kebangkitan Bangsa (PKB)]. Menurut [m15:IDN.PTY Sekretaris Jenderal Demokrat Teuku Riefky Harsya], perjodohan itu diputuskan sepihak oleh [m16:IDN.PTY Ketua Umum NasDem Surya Paloh] ketika keduanya {e4 bertemu} di [m17:@IDN NasDem Tower], Selasa malam, 29 Agustus.
[m18=m9 NasDem] membantah. Wakil ketua umumnya, [m19:IDN.PTY Ahmad Ali], mengatakan <<q2 belum ada keputusan final>> dan {e5 mempersilakan} [m20=m1 mitra lamanya] kembali kapan saja.
Di sejumlah daerah kemarahan kader meluap. Di [m21:@IDN Pacitan], [m22:IDN.PTY puluhan anggota Demokrat] {e6 merobek} baliho bergambar [m23=m6 mantan Gubernur DKI Jakarta itu]. Polisi berjaga tanpa turun tangan.
PKS belum bersikap. "<<q3 Kami {e9 tetap bersama} [m33=m6 Pak Anies], siapa pun wakilnya>>," tutur [m24:IDN.PTY Presiden PKS Ahmad Syaikhu]. Partai berlambang bulan sabit kembar itu baru akan membahas nama Muhaimin dalam musyawarah Majelis Syuro pekan depan.
Adapun PKB setahun terakhir berada satu gerbong dengan [m25:IDN.PTY Gerindra] dalam [m26:IDN.PTY Koalisi Kebangkitan Indonesia Raya]. [m27:IDN.PTY Prabowo Subianto], yang memimpin Gerindra, {e7 menghormati} pilihan [m28=m13 Cak Imin]. "<<q4 Namanya juga demokrasi>>," ucapnya.
Sebelum bubar, rapat Cikeas menugasi [m29:IDN.PTY Agus Harimurti Yudhoyono] menjajaki poros lain. [m30:IDN.PTY PDI Perjuangan] langsung membuka pintu: [m31:IDN.PTY Ketua DPP PDIP Puan Maharani] {e8 menawarkan} pertemuan lanjutan kepada [m32=m29 AHY].
Survei terakhir menempatkan Anies di urutan ketiga dengan 19 persen.
~page_control Selanjutnya: Surat tulisan tangan
~footer Pilihan Editor: Siapa Untung dari Duet Anies-Muhaimin
e1 m5 > m6 SANCTION actual 2023-09-01/day mode=withdraw ctx=election,political_institutions
e2 m5 > m8 SANCTION actual 2023-09-01/day mode=withdraw ctx=election,political_institutions
e3 m11 > m12 ACCUSE actual 2023-09-01/day mode=disapprove ctx=election
e4 m16 > m13 CONSULT actual 2023-08-29/day ctx=election,political_institutions
e5 m19 > m20 AGREE planned 2023-09-02/none ctx=election,political_institutions
e6 m22 > m23 PROTEST actual 2023-09-02/none mode=vandalize ctx=election
e7 m27 > m28 SUPPORT actual 2023-09-02/none ctx=election
e8 m31 > m32 AGREE planned 2023-09-02/none ctx=election,political_institutions
e9 m24 > m33 SUPPORT actual 2023-09-02/none ctx=election
q1 m11 direct cue=kata
q2 m19 indirect cue=mengatakan
q3 m24 direct cue=tutur
q4 m27 direct cue=ucapnya
rel m9 member_of m8
rel m14 member_of m26
rel m13 leads m14
rel m27 leads m25
rel m1 ally_of m9

### Bisnis.com 2025-04-11 article
= [m1:CHN.GOV China] Balas Lagi, Barang [m2:USA.GOV AS] Kena Tarif 125 Persen
~byline Penulis : Aprianto Cahya - Bisnis.com
~date_line Jumat, 11 April 2025 | 17:22
~share Share
~caption Peti kemas di Pelabuhan Yangshan, Shanghai. Bloomberg/Qilai
[m3:#Bisnis Bisnis.com], [m4:@IDN JAKARTA] — Perang dagang dua raksasa ekonomi makin panas. [m5:CHN.GOV Kementerian Keuangan China] pada Jumat (11/4/2025) {e1 menaikkan bea masuk} atas seluruh barang [m6:USA.GOV Amerika Serikat] dari 84% menjadi 125%, berlaku keesokan harinya.
Langkah itu membalas [m7:USA.GOV Presiden Donald Trump], yang dua hari sebelumnya {e2 mengerek tarif} bagi [m8=m1 Beijing] hingga 145%. Pada saat yang sama [m9=m7 Trump] {e3 menunda} selama 90 hari pungutan timbal balik terhadap [m10:? 75 negara lain], termasuk Indonesia.
"<<q1 Jika AS terus bermain angka, China tidak akan menanggapinya lagi>>," demikian pernyataan kementerian tersebut. Kepada [m11:WTO Organisasi Perdagangan Dunia (WTO)], yang beranggotakan kedua negara, Beijing juga {e4 melayangkan gugatan} baru terhadap [m12=m2 Washington].
~advert SCROLL TO RESUME CONTENT
Dalam {e5 pertemuan} dengan [m13:ESP.GOV Perdana Menteri Spanyol Pedro Sanchez] di [m14:@CHN Beijing], Jumat pagi, [m15:CHN.GOV Presiden Xi Jinping] {e6 mengajak} [m16:EU Uni Eropa] bersama-sama menentang intimidasi sepihak. Itu komentar terbukanya yang pertama sejak perang tarif berkobar.
~read_also Baca Juga : Cara Cek Saldo JMO Lewat HP
[m17:USA.GOV Menteri Keuangan AS Scott Bessent] {e7 mencibir} pembalasan [m18=m1 pesaingnya] sebagai "<<q2 tangan kosong sepasang dua>>". Gedung Putih tidak menambah komentar.
Bursa ikut menjerit. Indeks Nikkei anjlok 3% sementara harga emas menyentuh rekor US$3.200 per ons.
[m20:IDN.GOV Menteri Koordinator Bidang Perekonomian Airlangga Hartarto] mengatakan Indonesia tidak akan membalas. Pekan depan [m21=m20 ia] {e8 bertolak} ke Washington untuk berunding dengan [m22:USA.GOV Perwakilan Dagang AS (USTR)]. Menurutnya, [m23:IDN.GOV pemerintah] {e12 siap membeli} lebih banyak gandum, kedelai, dan gas.
Kamis kemarin para menteri ekonomi [m24:ASEAN ASEAN], blok sepuluh negara yang tahun ini diketuai [m25:MYS.GOV Malaysia], {e9 menyatakan kecewa} atas tarif [m26=m2 AS] dan {e10 berjanji} kepada [m27=m2 Washington] tidak akan melakukan pembalasan.
[m28:JPN.GOV Jepang], sekutu terdekat [m29=m2 Negeri Paman Sam] di Asia, memilih menawar. [m30:JPN.GOV Perdana Menteri Shigeru Ishiba] sudah {e11 menelepon} [m31=m7 Trump] pada Senin (7/4/2025).
~footer Cek Berita dan Artikel yang lain di Google News dan WA Channel
e1 m5 > m6 SANCTION actual 2025-04-11/day mode=discontinue ctx=economic
e2 m7 > m8 SANCTION actual 2025-04-09/day mode=discontinue ctx=economic
e3 m9 > m10 CONCEDE actual 2025-04-09/day ctx=economic
e4 m8 > m12 ACCUSE actual 2025-04-11/none mode=allege ctx=economic,legal
e5 m13 > m15 CONSULT actual 2025-04-11/day mode=visit ctx=diplomatic,economic
e6 m15 > m16 REQUEST requested 2025-04-11/day mode=assist ctx=diplomatic,economic
e7 m17 > m18 ACCUSE actual 2025-04-11/none mode=disapprove ctx=economic
e8 m21 > m22 AGREE planned 2025-04-14/week ctx=economic
e9 m24 > m26 ACCUSE actual 2025-04-10/day mode=disapprove ctx=economic
e10 m24 > m27 AGREE planned 2025-04-10/day ctx=economic
e11 m30 > m31 CONSULT actual 2025-04-07/day mode=phone ctx=economic,diplomatic
e12 m23 > m22 AGREE planned 2025-04-11/none ctx=economic
q1 m5 direct cue=pernyataan
q2 m17 mixed cue=mencibir
rel m1 member_of m11
rel m2 member_of m11
rel m28 ally_of m29
rel m24 led_by m25 from=2025 to=2025

### Kompas.com 2024-02-09 article
= Tiga Negara Sahel Tinggalkan [m1:ECOWAS ECOWAS], [m2:NGA.GOV Nigeria] Bujuk Balik
~byline Penulis Irawan Sapto, Aditya Jaya
~date_line Kompas.com - 09/02/2024, 10:15 WIB
~caption Massa pendukung junta di Niamey membawa bendera Niger dan Rusia.(AFP)
[m3:@NGA ABUJA], [m4:#Kompas.com KOMPAS.com] - Para menteri luar negeri [m5:ECOWAS ECOWAS] {e1 berkumpul} di [m6:@NGA Abuja], Kamis (8/2/2024), guna mencari jalan memulangkan [m7:MLI.GOV Mali], [m8:BFA.GOV Burkina Faso], dan [m9:NER.GOV Niger] ke pangkuan blok tersebut.
Pada 28 Januari, [m10=m7+m8+m9 ketiga negara yang diperintah militer itu] {e2 menyatakan keluar} seketika dari [m11=m5 organisasi beranggotakan 15 negara tersebut]. Mereka {e3 menuduh} [m12=m5 ECOWAS] disetir kekuatan asing dan mengkhianati cita-cita pendirinya.
"<<q1 Tidak ada yang diuntungkan dari perpisahan ini kecuali [m13:? teroris]>>," kata [m14:NGA.GOV Menteri Luar Negeri Nigeria Yusuf Tuggar] dalam pembukaan rapat. [m33=m2 Negaranya] tahun ini memegang kursi ketua [m34=m1 ECOWAS].
Bamako, Ouagadougou, dan Niamey tidak mengirim utusan. Sehari sebelum pertemuan, [m15:MLI.GOV Kementerian Luar Negeri Mali] melalui surat {e4 menolak} tenggat setahun yang disyaratkan perjanjian blok untuk setiap anggota yang pamit.
~read_also Baca juga: Piala Afrika 2023: Jadwal Semifinal dan Siaran Langsung
Retaknya hubungan berpangkal pada kudeta di Niger. Setelah [m16:NER.MIL Jenderal Abdourahamane Tiani] {e5 menyekap} [m17:NER.GOV Presiden Mohamed Bazoum] pada Juli tahun lalu, [m18=m5 blok Afrika Barat itu] {e6 menutup perbatasan dan membekukan aset} [m19=m9 Niamey] serta {e7 mengancam} akan mengerahkan pasukan.
September berikutnya [m20=m7+m8+m9 ketiga junta] {e13 membentuk} [m21:AES Aliansi Negara-Negara Sahel (AES)], pakta pertahanan yang mewajibkan setiap anggota menolong yang lain. [m22:MLI.MIL Kolonel Assimi Goita], penguasa Mali, kini menjadi ketuanya.
Poros baru itu merapat ke Moskow. [m23:RUS.MIL Sekitar 100 tentara Rusia] {e8 tiba} di [m24:@BFA Ouagadougou] bulan lalu untuk menjaga [m25:BFA.GOV Kapten Ibrahim Traore]. Sebaliknya, [m26:FRA.MIL serdadu Prancis] sudah {e9 ditarik} dari [m27=m9 Niger] sejak Desember.
[m28:AU Uni Afrika] {e10 menyesalkan} kepergian [m29=m7+m8+m9 ketiga negara] dan {e11 menawarkan diri} sebagai penengah. Dari Lome, [m30:TGO.GOV Menteri Luar Negeri Togo Robert Dussey] {e12 membela} [m31=m9 Niger] dan para sekutunya. Ia berujar bahwa <<q2 hukuman kolektif hanya menyengsarakan [m32:? rakyat]>>.
Di pasar Gaya, perbatasan Benin dan Niger, harga beras naik dua kali lipat dalam enam bulan.
~share Simak breaking news dan berita pilihan kami langsung di ponselmu.
~footer Tag #ECOWAS #Niger #Mali
e1 m5 > m5 CONSULT actual 2024-02-08/day mode=multilateral ctx=diplomatic
e2 m7,m8,m9 > m11 SANCTION actual 2024-01-28/day mode=withdraw ctx=diplomatic bg
e3 m7,m8,m9 > m12 ACCUSE actual 2024-01-28/day mode=allege ctx=diplomatic bg
e4 m15 > m5 REJECT actual 2024-02-07/day mode=yield ctx=diplomatic,legal
e5 m16 > m17 COERCE actual 2023-07-01/month mode=arrest ctx=pro_autocracy bg
e6 m18 > m19 SANCTION actual 2023-07-01/month mode=discontinue ctx=economic,pro_democracy bg
e7 m18 > m19 THREATEN threatened 2023-07-01/month mode=violence ctx=military,pro_democracy bg
e8 m23 > m25 AID actual 2024-01-01/month ctx=military
e9 m26 > m27 RETREAT actual 2023-12-01/month mode=withdraw ctx=military bg
e10 m28 > m29 ACCUSE actual 2024-02-09/none mode=disapprove ctx=diplomatic
e11 m28 > m29 AGREE planned 2024-02-09/none ctx=diplomatic
e12 m30 > m31 SUPPORT actual 2024-02-09/none ctx=diplomatic
e13 m7 > m8,m9 SUPPORT actual 2023-09-01/month ctx=military,diplomatic bg
q1 m14 direct cue=kata
q2 m30 indirect cue=berujar
rel m7 member_of m21 from=2023-09
rel m8 member_of m21 from=2023-09
rel m9 member_of m21 from=2023-09
rel m22 leads m21
rel m7 member_of m5 to=2024-01-28
rel m8 member_of m5 to=2024-01-28
rel m9 member_of m5 to=2024-01-28
rel m1 led_by m2 from=2024 to=2024
rel m22 leads m7

### detikNews 2024-04-12 article
= [m1:ARAKANARMY.REB Tentara Arakan] Kian Mendekati Sittwe, [m2:MMR.MIL Junta Myanmar] Bom Desa
~byline Novi Kristanti - detikNews
~date_line Jumat, 12 Apr 2024 11:48 WIB
~share Bagikan Komentar
~caption Pengungsi Rakhine di tenda darurat Ponnagyun. Foto: AFP
[m3:@MMR Yangon] - Satu demi satu kota di negara bagian Rakhine lepas dari tangan [m4:MMR.MIL militer Myanmar]. Kamis (11/4/2024) giliran markas batalion di pinggir [m5:@MMR Ann] yang {e1 diserbu} [m6:ARAKANARMY.REB Tentara Arakan (AA)].
Hingga kini [m7=m6 pasukan etnis Rakhine itu] memegang penuh delapan dari 17 kotapraja, termasuk [m8:@MMR Paletwa] di tepi sungai yang menuju perbatasan India.
[m9=m4 Tentara] membalas dari udara. [m10:MMR.CVL Sedikitnya 11 orang] {e2 tewas} saat jet tempur menghujani desa Thar Dar dengan bom pada Selasa malam. "<<q1 Tidak ada pos AA di sini, cuma pasar ikan>>," cerita [m11:? Ma Khin], penjual sayur yang kehilangan suaminya.
Juru bicara junta [m12:MMR.GOV Zaw Min Tun] membantah [m13:MMR.MIL angkatan udara] telah {e3 membidik} [m14:MMR.CVL warga]. Ia {e4 menuding} [m15=m6 lawannya] memakai penduduk sebagai tameng.
~advert ADVERTISEMENT
~page_control SCROLL TO CONTINUE WITH CONTENT
AA tidak sendirian. Bersama [m16:MNDAA.REB MNDAA] dan [m17:TNLA.REB TNLA] dari negara bagian Shan, kelompok itu tergabung dalam [m18:THREEBROTHERHOOD.REB Aliansi Tiga Persaudaraan], yang Oktober lalu {e5 melancarkan} Operasi 1027 terhadap [m19=m4 junta] dan merebut puluhan kota dagang dekat China.
[m20:CHN.GOV Beijing] kemudian {e6 menengahi} gencatan senjata pada Januari antara [m21=m18 ketiga kelompok] dan [m22=m4 militer], tetapi kesepakatan di Haigeng itu tidak meliputi Rakhine.
Panglima AA [m23:ARAKANARMY.REB Twan Mrat Naing] lewat akun X {e7 menuntut} [m24=m4 serdadu] di Ann menyerahkan diri sebelum Tahun Baru Thingyan. "<<q2 Letakkan senjata dan kalian pulang hidup-hidup>>," tulisnya.
~read_also Baca juga: Sinopsis Film Bioskop Trans TV Malam Ini
Junta sendiri tengah kekurangan orang. Februari lalu [m25:MMR.GOV Min Aung Hlaing], yang mengepalai [m26:MMR.GOV Dewan Administrasi Negara], {e8 memberlakukan wajib militer} bagi [m27:MMR.CVL kaum muda]. Menurut [m28:HRW Human Rights Watch], [m29=m4 tentara] juga {e9 menculik} [m30:MMR.CVL lebih dari 1.000 lelaki Rohingya] untuk dijadikan serdadu.
Di seberang perbatasan, [m31:BGD.MIL penjaga perbatasan Bangladesh] {e10 menampung} [m32:MMR.MIL 260 serdadu junta] yang kabur, lalu berjanji {e11 memulangkan} mereka dengan kapal akhir bulan ini. [m33:BGD.GOV Dhaka] {e12 meminta} [m34:IND.GOV India] dan [m35=m20 China] ikut menekan kedua pihak agar berunding.
~footer (nvk/ita)
~footer Hoegeng Awards 2024: Baca kisah polisi teladan di sini
e1 m6 > m4 ASSAULT actual 2024-04-11/day ctx=military,territory
e2 m9 > m10 ASSAULT actual 2024-04-09/day mode=aerial ctx=military
e3 m13 > m14 ASSAULT denied 2024-04-12/none mode=aerial ctx=military
e4 m12 > m15 ACCUSE actual 2024-04-12/none mode=allege ctx=military,human_rights
e5 m18 > m19 ASSAULT actual 2023-10-01/month ctx=military,territory bg
e6 m20 > m21,m22 CONSULT actual 2024-01-01/month mode=third-party ctx=diplomatic,military bg
e7 m23 > m24 REQUEST requested 2024-04-12/none mode=yield ctx=military
e8 m25 > m27 COERCE actual 2024-02-01/month mode=restrict ctx=military bg
e9 m29 > m30 ASSAULT actual 2024-04-12/none mode=abduct ctx=military,human_rights said=m28
e10 m31 > m32 AID actual 2024-04-12/none ctx=migration,military
e11 m31 > m4 AGREE planned 2024-04-12/none ctx=migration
e12 m33 > m34,m35 REQUEST requested 2024-04-12/none mode=assist ctx=diplomatic
q1 m11 direct cue=cerita
q2 m23 direct cue=tulisnya
rel m6 member_of m18
rel m16 member_of m18
rel m17 member_of m18
rel m7 controls m8
rel m23 leads m6
rel m25 leads m26

### Jubi 2023-07-14 article
= Tuntut Pos Dibongkar, [m1:OPM.REB TPNPB] Bakar Sekolah di Ilaga; 94 Orang Mengungsi
~byline Penulis: Hengky Yogi - Editor: Arjuna Pademme
~date_line 14 Juli 2023
~caption Warga Ilaga mengungsi ke halaman gereja, Kamis siang. – Dok. warga
[m2:@IDN Timika], [m3:#Jubi Jubi] – [m4:OPM.REB Tentara Pembebasan Nasional Papua Barat (TPNPB)] {e1 membakar} gedung sekolah menengah di [m5:@IDN Ilaga], ibu kota Kabupaten Puncak, Kamis (13/7/2023) dini hari. Sebanyak 94 orang meninggalkan rumah.
Pembakaran itu disusul {e2 kontak tembak} dengan [m6:IDN.MIL satuan tugas TNI] selama dua jam. [m7:IDN.MIL Seorang prajurit] luka di lengan. Tidak ada keterangan tentang korban di pihak lain.
Juru bicara [m8=m4 TPNPB] [m9:OPM.REB Sebby Sambom] dalam siaran persnya mengaku bertanggung jawab. "<<q1 Sekolah itu dipakai [m10:IDN.MIL tentara] sebagai pos, bukan tempat belajar>>," ia menulis. Sambom juga {e3 menuntut} [m11:IDN.GOV Jakarta] menarik semua pasukan nonorganik dari pegunungan tengah.
TPNPB adalah sayap bersenjata [m12:OPM.REB Organisasi Papua Merdeka], yang berjuang memisahkan Papua sejak 1965. Di Puncak, [m13:OPM.REB komando daerahnya] berada di bawah [m14:OPM.REB Numbuk Telenggen].
Kepala Penerangan [m15:IDN.MIL Kodam XVII/Cenderawasih], [m16:IDN.MIL Letnan Kolonel Johanis Parinussa], {e4 menampik} pernyataan [m17=m9 Sambom]. Katanya, <<q2 sekolah itu kosong sejak Mei karena guru-gurunya takut>>. [m18=m16 Ia] {e5 menyebut} [m19=m4 kelompok itu] biadab.
~read_also Baca juga: Panen Buah Merah di Mamit Melimpah
Siang harinya [m20:IDN.COP Polda Papua] {e6 mengirim} satu peleton [m21:IDN.COP Brimob] dengan dua pesawat ke Ilaga. [m22:IDN.GOV Penjabat Bupati Puncak Darwin Tobing] {e7 menyalurkan} beras dan selimut kepada [m23:IDN.CVL para pengungsi] di dua gereja.
Gereja meminta kedua pihak menahan diri. [m24:IDN.REL Presiden Gereja Kingmi Tilas Mom] {e8 mengimbau} [m25:IDN.MIL TNI] dan [m26=m4 TPNPB] tidak menjadikan sekolah serta rumah ibadah sebagai sasaran. "<<q3 Anak-anak sudah dua tahun tidak belajar>>," tambahnya.
Sementara itu dari [m27:@VUT Port Vila], [m28:ULMWP Gerakan Persatuan Pembebasan Papua Barat (ULMWP)] kembali {e9 memohon} keanggotaan penuh dalam [m29:MSG Kelompok Ujung Tombak Melanesia (MSG)]. Organisasi payung yang dipimpin [m30:ULMWP Menase Tabuni] itu baru berstatus pengamat; [m31:IDN.GOV Indonesia] menjadi anggota asosiasi sejak 2015. [m32:VUT.GOV Perdana Menteri Vanuatu Ishmael Kalsakau] {e10 mendukung} permohonan [m33=m28 ULMWP], sedangkan [m34:FJI.GOV Fiji] belum bersikap.
Juni lalu [m35=m4 TPNPB] {e11 menembak} [m36:IDN.CVL seorang tukang ojek] di distrik Gome. Ia meninggal di puskesmas.
~footer Tag: Ilaga Puncak TPNPB Pengungsi
e1 m4 > m11 ASSAULT actual 2023-07-13/day mode=destroy ctx=territory
e2 m4 > m6 ASSAULT actual 2023-07-13/day mode=firearms ctx=military,territory
e3 m9 > m11 REQUEST requested 2023-07-14/none mode=yield ctx=military,territory
e4 m16 > m17 REJECT actual 2023-07-14/none ctx=military
e5 m16 > m19 ACCUSE actual 2023-07-14/none mode=disapprove ctx=military
e6 m20 > m4 MOBILIZE actual 2023-07-13/day mode=police ctx=territory
e7 m22 > m23 AID actual 2023-07-13/day ctx=migration,human_security
e8 m24 > m25,m26 REQUEST requested 2023-07-14/none mode=yield ctx=human_security
e9 m28 > m29 REQUEST requested 2023-07-14/none mode=assist ctx=diplomatic,territory
e10 m32 > m33 SUPPORT actual 2023-07-14/none ctx=diplomatic,territory
e11 m35 > m36 ASSAULT actual 2023-06-01/month mode=firearms ctx=territory bg
q1 m9 direct cue=menulis
q2 m16 indirect cue=Katanya
q3 m24 direct cue=tambahnya
rel m8 part_of m12
rel m30 leads m28
rel m31 member_of m29 from=2015
rel m14 leads m13

### Metro TV 2022-02-23 article
= [m1:RUS.GOV Putin] Teken Pengakuan Donetsk dan Luhansk, Barat Serempak Jatuhkan Sanksi
~byline Marcheilla Ayu
~date_line 23 Februari 2022 08:21
~caption Warga Donetsk menyalakan kembang api. (AFP)
[m2:@RUS Moskow]: [m3:RUS.GOV Presiden Rusia Vladimir Putin] {e1 menandatangani dekret pengakuan} atas kemerdekaan [m4:DNR.REB Republik Rakyat Donetsk] dan [m5:LNR.REB Republik Rakyat Luhansk], Senin (21/2/2022) malam. Beberapa jam kemudian [m6=m3 dia] {e2 memerintahkan} [m7:RUS.MIL tentaranya] masuk ke kedua wilayah sebagai "penjaga perdamaian".
Sekitar sepertiga [m8:@UKR Donbas] dikuasai [m9=m4+m5 kelompok pro-Moskow itu] sejak 2014, selebihnya berada di bawah kendali [m10:UKR.GOV Kiev].
[m11:UKR.GOV Presiden Ukraina Volodymyr Zelensky] {e3 mengecam} pelanggaran kedaulatan tersebut. "<<q1 [m12=m11 Kami] tidak takut kepada siapa pun, dan [m13=m11 kami] tidak akan memberi apa pun>>," ujarnya dalam pidato televisi, Selasa dini hari. Zelensky juga {e4 mempertimbangkan pemutusan hubungan diplomatik} dengan [m14=m1 Moskow].
~read_also Baca: Cara Merawat Kucing Anggora
Sanksi pun berjatuhan. [m15:DEU.GOV Kanselir Jerman Olaf Scholz] {e5 membekukan} sertifikasi pipa gas Nord Stream 2 milik [m16:GAZPROM Gazprom], Selasa. [m17:GBR.GOV Inggris] {e6 menghukum} [m18:RUS.BUS lima bank Rusia]. Dari Washington, [m19:USA.GOV Presiden Joe Biden] {e7 melarang} perdagangan surat utang pemerintah [m20=m3 Rusia] dan {e8 menambah} pasukan ke [m21:@LTU negara-negara Baltik].
"<<q2 Ini awal dari sebuah invasi>>," kata Biden.
[m40:EST.GOV Estonia], [m41:LVA.GOV Latvia], dan [m22:LTU.GOV Lituania] termasuk anggota [m23:NATO NATO], aliansi yang dikomandoi [m24:USA.GOV Amerika Serikat]. Ukraina tidak.
Sebaliknya, [m25:SYR.GOV Suriah] {e9 menyambut} pengakuan [m26=m3 sekutunya]. [m27:SYR.GOV Menteri Luar Negeri Faisal Mekdad] menyatakan Damaskus {e10 siap bekerja sama} dengan kedua republik. Sejauh ini tidak ada anggota PBB selain [m28=m3 Rusia] yang mengakui [m29=m4 Donetsk].
[m30:CHN.GOV China] {e11 mendesak} [m31:? semua pihak] menahan diri. [m32:IDN.GOV Kementerian Luar Negeri Indonesia] lewat cuitan juga {e12 menyerukan} penyelesaian damai kepada [m33=m3+m10 kedua negara].
Bentrokan di garis kontak meningkat tajam. [m34:UKR.MIL Dua serdadu Ukraina] {e13 tewas} oleh tembakan artileri [m35=m4+m5 separatis] pada Senin. Pemimpin Donetsk, [m36:DNR.REB Denis Pushilin], Jumat lalu {e14 memindahkan} [m37:UKR.CVL perempuan dan anak-anak] ke Rostov.
Perjanjian Minsk yang {e15 diteken} [m38=m3 Rusia] dan [m39=m10 Ukraina] pada Februari 2015 praktis tamat.
~footer (WIL)
e1 m3 > m4,m5 SUPPORT actual 2022-02-21/day ctx=diplomatic,territory
e2 m6 > m10 MOBILIZE actual 2022-02-21/day mode=troops ctx=military,territory
e3 m11 > m3 ACCUSE actual 2022-02-22/day mode=disapprove ctx=territory
e4 m11 > m14 SANCTION hypothetical 2022-02-22/day mode=discontinue ctx=diplomatic
e5 m15 > m16 SANCTION actual 2022-02-22/day mode=discontinue ctx=economic,natural_resource
e6 m17 > m18 SANCTION actual 2022-02-22/day mode=discontinue ctx=economic
e7 m19 > m20 SANCTION actual 2022-02-22/day mode=discontinue ctx=economic
e8 m19 > m20 MOBILIZE actual 2022-02-22/day mode=troops ctx=military
e9 m25 > m26 SUPPORT actual 2022-02-23/none ctx=diplomatic,territory
e10 m27 > m4,m5 AGREE planned 2022-02-23/none ctx=diplomatic
e11 m30 > m31 REQUEST requested 2022-02-23/none mode=yield ctx=diplomatic
e12 m32 > m33 REQUEST requested 2022-02-23/none mode=yield ctx=diplomatic
e13 m35 > m34 ASSAULT actual 2022-02-21/day mode=heavy-weapons ctx=military,territory
e14 m36 > m37 AID actual 2022-02-18/day ctx=migration
e15 m38 > m39 SUPPORT actual 2015-02-01/month ctx=diplomatic,territory bg
q1 m11 direct cue=ujarnya
q2 m19 direct cue=kata
rel m9 controls m8 from=2014
rel m22 member_of m23
rel m40 member_of m23
rel m41 member_of m23
rel m23 led_by m24
rel m25 ally_of m26
rel m28 recognises m29
rel m3 recognises m5 from=2022-02-21
rel m5 controls m8 from=2014
rel m10 controls m8
rel m36 leads m4
