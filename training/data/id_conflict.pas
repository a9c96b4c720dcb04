### Kompas 2024-04-15
JAKARTA, KOMPAS — [m1:IRN.MIL Korps Garda Revolusi Islam Iran] {e1 menghujani} [m2:ISR.GOV Israel] dengan lebih dari 300 pesawat nirawak dan rudal balistik pada Sabtu (13/4/2024) malam, kurang dari dua pekan setelah [m3:ISR.MIL jet-jet tempur Israel] {e2 meratakan} gedung konsulat [m4:IRN.GOV Iran] di [m5:@SYR Damaskus], 1 April. Beberapa jam kemudian, [m6:USA.GOV Presiden AS Joe Biden] {e3 menelepon} [m7:ISR.GOV Perdana Menteri Benjamin Netanyahu] dan {e4 mendesaknya} tidak membalas.
e1 m1 > m2 ASSAULT actual 2024-04-13/day mode=drone ctx=military
e2 m3 > m4 ASSAULT actual 2024-04-01/day mode=aerial ctx=military bg
e3 m6 > m7 CONSULT actual 2024-04-13/day mode=phone ctx=diplomatic
e4 m6 > m7 REQUEST requested 2024-04-13/day mode=yield ctx=military

### Tempo.co 2022-03-11
[m1:UKR.GOV Wali Kota Mariupol Vadym Boichenko] mengatakan <<q1 [m2:RUS.MIL pasukan Rusia] {e1 mengepung} [m3=m1 kotanya] dari tiga arah dan tidak membiarkan satu truk bantuan pun lewat>>, sementara [m4:RUS.GOV Kremlin] menampik pernah {e2 menghalangi} konvoi [m5:ICRC Palang Merah]. Sebuah rumah sakit bersalin di [m7=m3 kota pelabuhan itu] {e3 luluh lantak} dihantam bom udara [m6:RUS.GOV Rusia] pada Rabu (9/3).
e1 m2 > m3 COERCE actual 2022-03-11/none mode=restrict ctx=human_security said=m1
e2 m4 > m5 COERCE denied 2022-03-11/none mode=restrict ctx=human_security
e3 m6 > m7 ASSAULT actual 2022-03-09/day mode=aerial ctx=health
q1 m1 indirect cue=mengatakan

### CNN Indonesia 2021-05-17
[m1:UN Sekjen PBB Antonio Guterres] {e1 menyesalkan} jatuhnya korban sipil setelah gedung 12 lantai yang ditempati [m2:USA.JRN Associated Press] dan [m3:QAT.JRN Al Jazeera] {e2 dirobohkan} rudal [m4:ISR.MIL angkatan udara Israel], Sabtu (15/5/2021). [m5:ISR.GOV Tel Aviv] {e3 berdalih} gedung itu dipakai [m6:HAMAS.REB intelijen Hamas], klaim yang {e4 dibantah} [m7=m6 kelompok penguasa Gaza itu].
e1 m1 > m4 ACCUSE actual 2021-05-17/none mode=disapprove ctx=human_rights
e2 m4 > m2,m3 ASSAULT actual 2021-05-15/day mode=aerial ctx=military
e3 m5 > m6 ACCUSE actual 2021-05-17/none mode=allege ctx=intelligence
e4 m7 > m5 REJECT actual 2021-05-17/none ctx=intelligence

### Antara 2025-01-28
[m10:@COD Kinshasa] (ANTARA) - [m1:COD.GOV Pemerintah Republik Demokratik Kongo], Sabtu, {e1 menarik pulang} seluruh diplomatnya dari [m2:RWA.GOV Kigali] setelah [m3:M23.REB gerilyawan M23] yang disokong [m4:RWA.MIL tentara Rwanda] {e2 menerobos} garis pertahanan [m5:COD.MIL militer Kongo] di pinggiran [m6:@COD Goma]. [m9:UN Tiga belas penjaga perdamaian], termasuk sembilan asal [m7:ZAF.MIL Afrika Selatan], {e3 gugur} dalam pertempuran melawan [m8=m3 kelompok itu].
e1 m1 > m2 SANCTION actual 2025-01-25/day mode=withdraw ctx=diplomatic
e2 m3 > m5 ASSAULT actual 2025-01-28/none ctx=territory
e3 m8 > m9,m7 ASSAULT actual 2025-01-28/none ctx=peacekeeping
rel m4 ally_of m3

### Republika 2024-01-13
REPUBLIKA.CO.ID, [m8:@YEM SANAA] -- [m1:HOUTHI.REB Gerakan Houthi] {e1 bersumpah} akan membalas [m2:USA.GOV Washington] dan [m3:GBR.GOV London] sesudah pesawat [m6=m2+m3 kedua negara itu] {e2 membombardir} lebih dari 60 sasaran di [m4:@YEM Yaman] pada Jumat dini hari. "<<q1 [m7=m2+m3 Mereka] harus siap membayar harga mahal>>," ujar [m5:HOUTHI.REB Wakil Menlu Houthi Hussein al-Ezzi].
e1 m1 > m2,m3 THREATEN threatened 2024-01-13/none mode=violence ctx=military
e2 m6 > m1 ASSAULT actual 2024-01-12/day mode=aerial ctx=military
q1 m5 direct cue=ujar

### detikNews 2021-02-02
Kudeta terjadi beberapa jam sebelum parlemen baru bersidang.
Baca juga: Kronologi Pemilu Myanmar 2020
Lewat televisi milik [m7=m1 tentara], Senin (1/2), [m1:MMR.REB Tatmadaw] {e1 mengumumkan} keadaan darurat setahun dan {e2 membekuk} [m2:MMR.GOV Suu Kyi] bersama [m3:MMR.GOV Presiden Win Myint]. [m4:SGP.GOV Singapura] hanya menyatakan prihatin, sedangkan [m5:USA.GOV Gedung Putih] {e3 mengancam} menjatuhkan sanksi kepada [m6=m1 para jenderal].
e1 m1 > m2 COERCE actual 2021-02-01/day mode=martial-law ctx=pro_autocracy
e2 m1 > m2,m3 COERCE actual 2021-02-01/day mode=arrest ctx=pro_autocracy
e3 m5 > m6 THREATEN threatened 2021-02-02/none mode=restrict ctx=pro_democracy

### Media Indonesia 2023-09-20
[m1:AZE.GOV Azerbaijan] {e1 melancarkan} apa yang disebutnya operasi antiteror di [m2:@AZE Nagorno-Karabakh], Selasa (19/9), dan dalam 24 jam [m3:NKR.REB otoritas etnis Armenia di Stepanakert] {e2 bersedia} meletakkan senjata lewat {e4 perantaraan} [m4:RUS.MIL pasukan perdamaian Rusia]. [m5:ARM.GOV PM Armenia Nikol Pashinyan] menegaskan [m6=m5 Yerevan] {e3 tidak punya} tentara di wilayah itu.
e1 m1 > m3 ASSAULT actual 2023-09-19/day ctx=territory
e2 m3 > m1 CONCEDE planned 2023-09-20/day ctx=territory
e4 m4 > m1,m3 CONSULT actual 2023-09-20/none mode=third-party ctx=territory
e3 m6 > m1 MOBILIZE denied 2023-09-20/none mode=troops ctx=territory

### Kumparan 2023-07-28
Sekelompok perwira yang menamakan diri [m1:CNSP.REB Dewan Nasional untuk Penyelamatan Tanah Air] {e1 melengserkan} [m2:NER.GOV Presiden Niger Mohamed Bazoum] pada Rabu malam. [m3:ECOWAS Blok Afrika Barat ECOWAS] {e2 mengecam} perebutan kekuasaan tersebut, begitu pula [m4:FRA.GOV Paris], bekas penjajah yang masih menempatkan 1.500 serdadu di [m5:@NER Niamey].
e1 m1 > m2 COERCE actual 2023-07-26/day ctx=pro_autocracy
e2 m3,m4 > m1 ACCUSE actual 2023-07-28/none mode=disapprove ctx=pro_democracy

### Okezone Bola 2018-05-16 none
[m1:@URY Uruguay] menggempur gawang [m2:@UZB Uzbekistan] sejak peluit pertama, tetapi benteng lima bek yang dibangun sang pelatih baru runtuh lewat tembakan bebas Luis Suarez pada menit ke-72. "<<q1 Kami terlalu lama membiarkan [m3=m2 mereka] bertahan>>," kata [m4:? Oscar Tabarez].
q1 m4 direct cue=kata

### Tribunnews 2019-02-28
[m1:PAK.MIL Militer Pakistan] mengklaim {e1 menembak jatuh} dua pesawat [m2:IND.MIL Angkatan Udara India] yang melanggar ruang udaranya pada Rabu (27/2/2019) dan {e2 menawan} [m5:IND.MIL seorang pilot, Letkol Abhinandan Varthaman]. Dalam pidato sehari kemudian di parlemen, [m3:PAK.GOV Perdana Menteri Imran Khan] {e3 berjanji} memulangkan [m6=m5 penerbang itu] kepada [m4:IND.GOV New Delhi] pada Jumat sebagai isyarat damai.
e1 m1 > m2 ASSAULT actual 2019-02-27/day ctx=territory said=m1
e2 m1 > m5 ASSAULT actual 2019-02-27/day mode=abduct ctx=military said=m1
e3 m3 > m4 CONCEDE planned 2019-02-28/day ctx=military

### SINDOnews 2023-10-18
[m9:@PSE RAMALLAH] - [m1:PSE.GOV Presiden Palestina Mahmoud Abbas] {e1 membatalkan} pertemuannya dengan [m2:USA.GOV Joe Biden] di [m3:@JOR Amman] setelah {e4 ledakan} di [m8:PSE.MED RS Al-Ahli], [m10:@PSE Gaza], merenggut ratusan nyawa, Selasa malam. [m4:PSE.MED Kementerian Kesehatan Gaza] {e2 menuding} [m5:ISR.MIL IDF]; tudingan yang dijawab [m6=m5 militer Zionis] dengan {e3 menunjuk} roket salah sasaran milik [m7:PIJ.REB Jihad Islam] sebagai biangnya.
e1 m1 > m2 REJECT actual 2023-10-18/none mode=meet ctx=diplomatic
e2 m4 > m5 ACCUSE actual 2023-10-18/none mode=allege ctx=health
e4 m5 > m8 ASSAULT denied 2023-10-17/day ctx=health said=m4
e3 m6 > m7 ACCUSE actual 2023-10-18/none mode=allege ctx=health

### VOA Indonesia 2008-08-10
[m1:RUS.GOV Moskow] {e1 mengerahkan} dua batalion lapis baja melewati Terowongan Roki setelah [m2:GEO.MIL artileri Georgia] {e2 menembaki} [m3:@GEO Tskhinvali], ibu kota [m4:SOS.REB republik separatis Ossetia Selatan], pada malam menjelang pembukaan Olimpiade [m10:@CHN Beijing]. [m5:GEO.GOV Presiden Mikheil Saakashvili], yang [m6=m5 pemerintahannya] bercita-cita masuk [m7:NATO NATO], {e3 memanggil} seluruh prajurit cadangan, dan [m8:FRA.GOV Menlu Prancis Bernard Kouchner] dijadwalkan {e4 terbang} ke [m9:GEO.GOV Tbilisi] hari Minggu ini.
e1 m1 > m2 MOBILIZE actual 2008-08-10/none mode=troops ctx=territory
e2 m2 > m4 ASSAULT actual 2008-08-07/day mode=heavy-weapons ctx=territory
e3 m5 > m1 MOBILIZE actual 2008-08-10/none mode=troops ctx=military
e4 m8 > m9 AGREE planned 2008-08-10/day ctx=diplomatic

### Kompas.com 2024-12-09
Rezim Bashar al-Assad tumbang dalam sebelas hari. [m1:HTS.REB Hayat Tahrir al-Sham] dan sekutunya {e1 merangsek} ke [m2:@SYR Damaskus] pada Minggu (8/12) tanpa perlawanan berarti dari [m3:SYR.MIL Tentara Arab Suriah], lalu {e2 membebaskan} [m7:SYR.CVL ribuan tahanan] dari penjara Sednaya. [m4:RUS.GOV Rusia], menurut [m8:RUS.GOV sumber Kremlin] yang dikutip [m5:#TASS TASS], {e3 memberikan suaka} kepada [m6:SYR.ELI Assad] sekeluarga atas alasan kemanusiaan.
e1 m1 > m3 COERCE actual 2024-12-08/day ctx=territory
e2 m1 > m7 AID actual 2024-12-08/day ctx=human_rights
e3 m4 > m6 AID actual 2024-12-09/none ctx=asylum

### BBC Indonesia 2024-06-07 none
Resep klepon yang kita kenal sekarang, tulis sejarawan kuliner itu, berutang pada jalur dagang yang mempertemukan pelaut [m1:@IND India], [m2:@CHN Cina], dan [m3:@PRT Portugal] di pelabuhan-pelabuhan Jawa. Setiap tahun festivalnya meledak: 40 ribu pengunjung menyerbu alun-alun dan menghabiskan dua ton gula aren.

### Liputan6 2026-01-21 headline
[m1:IRN.GOV Teheran] {e1 Gantung} [m2:? Tiga Terdakwa Mata-mata Mossad], [m3:EU Uni Eropa] {e2 Meradang}
e1 m1 > m2 ASSAULT actual 2026-01-21/none mode=targeted ctx=legal
e2 m3 > m1 ACCUSE actual 2026-01-21/none mode=disapprove ctx=human_rights

### Jakarta Globe Indonesia 2018-04-15
Lebih dari seratus peluru kendali {e1 dilesatkan} [m1:USA.GOV Amerika Serikat], [m2:GBR.GOV Inggris], dan [m3:FRA.GOV Prancis] ke tiga fasilitas kimia [m4:SYR.GOV Suriah], Sabtu (14/4), sepekan setelah dugaan pemakaian gas klorin di Douma. Rancangan resolusi [m5:RUS.GOV Rusia] yang {e4 mengutuk} aksi itu {e2 kandas} di [m6:UN Dewan Keamanan]: hanya [m7:CHN.GOV Tiongkok] dan [m8:BOL.GOV Bolivia] yang {e3 menyokongnya}.
e1 m1,m2,m3 > m4 ASSAULT actual 2018-04-14/day mode=aerial ctx=cbrn
e2 m6 > m5 REJECT actual 2018-04-14/day ctx=diplomatic
e3 m7,m8 > m5 SUPPORT actual 2018-04-14/day ctx=diplomatic
e4 m5 > m1,m2,m3 ACCUSE actual 2018-04-15/none mode=disapprove ctx=cbrn,diplomatic

### Tirto 2020-11-11
Perang 44 hari berakhir lewat secarik pernyataan. [m1:AZE.GOV Baku] dan [m2:ARM.GOV Yerevan] {e1 membubuhkan tanda tangan} pada gencatan senjata yang {e5 ditengahi} [m3:RUS.GOV Moskow] dan berlaku sejak Selasa pukul 00.00; [m4=m2 pihak Armenia] {e2 wajib} menyerahkan Kalbajar, Aghdam, dan Lachin, sedangkan [m5:RUS.MIL 1.960 prajurit Rusia] mulai {e3 dikirim} ke koridor penghubung. Di [m8:@ARM Yerevan], [m6:ARM.CVL massa] yang marah {e4 menjarah} kantor [m7:ARM.GOV PM Pashinyan].
e1 m1 > m2 SUPPORT actual 2020-11-10/day ctx=territory
e2 m4 > m1 CONCEDE planned 2020-11-10/day ctx=territory
e3 m5 > m1,m2 AID actual 2020-11-11/none ctx=peacekeeping
e5 m3 > m1,m2 CONSULT actual 2020-11-10/day mode=third-party ctx=territory
e4 m6 > m7 PROTEST actual 2020-11-11/none mode=riot ctx=territory

### Koran Tempo 2007-09-28
[m1:MMR.MIL Junta militer Burma] {e1 memberangus} aksi [m2:MMR.REL para biksu] di [m3:@MMR Rangoon] dengan gas air mata dan peluru tajam, Kamis (27/9). [m4:JPN.JRN Seorang wartawan Jepang, Kenji Nagai], {e2 tertembak} [m7=m1 tentara] dari jarak dekat; [m5:JPN.GOV Tokyo] {e3 melayangkan protes} dan mempertimbangkan {e4 memangkas} bantuan kepada [m6=m1 rezim itu].
e1 m1 > m2 ASSAULT actual 2007-09-27/day mode=crowd-control ctx=repression
e2 m7 > m4 ASSAULT actual 2007-09-27/day mode=firearms ctx=repression
e3 m5 > m6 ACCUSE actual 2007-09-28/none mode=disapprove ctx=diplomatic
e4 m5 > m6 SANCTION hypothetical 2007-09-28/none mode=discontinue ctx=human_rights

### Kompas 2023-04-17
Bunyi senapan mesin tak berhenti di [m10:@SDN Khartoum] sejak Sabtu pagi, ketika [m1:SDN.MIL Angkatan Bersenjata Sudan] pimpinan [m8:SDN.MIL Jenderal Abdel Fattah al-Burhan] dan [m2:RSF.REB Pasukan Pendukung Cepat (RSF)] mulai {e1 baku tembak}. [m3:WFP Program Pangan Dunia] {e2 menghentikan} seluruh operasinya di [m9:@SDN negeri itu] setelah tiga [m4:WFP stafnya] {e3 tewas} di Kabkabiya. Hingga Senin, {e5 imbauan} damai [m5:EGY.GOV Mesir] dan [m6:SSD.GOV Sudan Selatan], yang {e4 menawarkan diri} menjadi penengah, belum digubris [m7=m1+m2 kedua jenderal].
e1 m1 > m2 ASSAULT actual 2023-04-15/day mode=firearms ctx=military
e2 m3 > m1 SANCTION actual 2023-04-17/none mode=withdraw ctx=human_security
e4 m5,m6 > m7 AGREE planned 2023-04-17/none ctx=diplomatic
e5 m5,m6 > m7 REQUEST requested 2023-04-17/none mode=yield ctx=diplomatic
e3 m1,m2 > m4 ASSAULT actual 2023-04-17/none ctx=human_security
rel m8 leads m1

### Antara 2025-11-13
Kota [m7:@SDN El Fasher] {e1 jatuh} ke tangan [m1:RSF.REB RSF] pada akhir Oktober setelah 18 bulan {e6 dikurung}, dan [m2:ICC Kantor Jaksa ICC] {e3 mengumpulkan bukti} atas {e2 pembantaian} [m3:SDN.CVL warga] yang terekam ponsel para pelakunya sendiri. [m4:ARE.GOV Abu Dhabi] berulang kali menyangkal {e4 memasok} senjata kepada [m5=m1 paramiliter itu]; [m6:SDN.GOV Dewan Kedaulatan Sudan] sebaliknya {e5 menyebutnya} "<<q1 penyandang dana genosida>>".
e1 m1 > m6 COERCE actual 2025-10-01/month ctx=territory
e2 m1 > m3 ASSAULT actual 2025-11-13/none ctx=human_rights
e3 m2 > m1 ACCUSE actual 2025-11-13/none mode=investigate ctx=human_rights
e4 m4 > m5 AID denied 2025-11-13/none ctx=military
e6 m1 > m6 COERCE actual 2025-11-13/none mode=restrict ctx=territory bg
e5 m6 > m4 ACCUSE actual 2025-11-13/none mode=allege ctx=military
q1 m6 direct cue=menyebutnya

### DW Indonesia 2024-09-18
Ribuan penyeranta {e1 meledak} serentak di saku [m1:HEZBOLLAH.REB anggota Hizbullah] di [m8:@LBN Beirut], Lembah Bekaa, hingga pinggiran [m2:@SYR Damaskus] pada Selasa sore. [m3:ISR.GOV Israel], yang oleh [m4:LBN.GOV kabinet Lebanon] {e2 didakwa} sebagai dalangnya, bungkam. [m5:IRN.GOV Duta Besar Iran Mojtaba Amani] ikut luka-luka; [m6:HUN.GOV juru bicara pemerintah Hungaria] memastikan tak ada satu pun alat itu dibuat di [m7=m6 negaranya].
e1 m3 > m1,m5 ASSAULT actual 2024-09-17/day mode=explosives ctx=technology said=m4
e2 m4 > m3 ACCUSE actual 2024-09-18/none mode=allege ctx=terrorism

### Media Indonesia 2010-11-24
SEOUL--MI: [m1:KOR.MIL Marinir Korea Selatan] {e2 membalas} dengan 80 proyektil howitzer setelah baterai pantai [m2:PRK.MIL Korea Utara] {e1 menjatuhkan} sekitar 170 peluru di Pulau [m6:@KOR Yeonpyeong], Selasa (23/11), yang merenggut nyawa dua prajurit. [m3:KOR.GOV Presiden Lee Myung-bak] {e3 menjanjikan} pembalasan berlipat ganda bila [m4:PRK.GOV Pyongyang] mengulanginya, sementara [m5:USA.MIL Pentagon] {e4 menggeser} kapal induk USS George Washington ke Laut Kuning.
e1 m2 > m1 ASSAULT actual 2010-11-23/day mode=heavy-weapons ctx=military
e2 m1 > m2 ASSAULT actual 2010-11-23/day mode=heavy-weapons ctx=military
e3 m3 > m4 THREATEN threatened 2010-11-24/none mode=violence ctx=military
e4 m5 > m4 MOBILIZE actual 2010-11-24/none mode=weapons ctx=military

### CNBC Indonesia 2022-08-05
Sebelas rudal balistik Dongfeng jatuh di perairan timur laut dan barat daya [m1:TWN.GOV Taiwan], Kamis, sehari setelah [m2:USA.LEG Ketua DPR AS Nancy Pelosi] {e1 meninggalkan} [m6:@TWN Taipei]. [m3:CHN.MIL Komando Teater Timur Tentara Pembebasan Rakyat] {e2 menggelar} latihan penutupan laut selama empat hari; [m4:JPN.GOV Jepang], yang zona ekonominya kena lima proyektil, {e3 menyampaikan keberatan keras} kepada [m5:CHN.GOV Beijing]. Indeks Taiex ditutup naik 2,3 persen.
e1 m2 > m1 CONSULT actual 2022-08-03/day mode=visit ctx=legislative
e2 m3 > m1 MOBILIZE actual 2022-08-04/day mode=weapons ctx=territory
e3 m4 > m5 ACCUSE actual 2022-08-05/none mode=disapprove ctx=territory

### Tempo.co 2025-05-08
[m1:IND.GOV India] {e1 menggasak} sembilan lokasi di [m2:@PAK Muzaffarabad, Bahawalpur, dan Muridke], Rabu dini hari, dua pekan setelah [m9:UAF orang-orang bersenjata] {e2 memberondong} [m3:IND.CVL wisatawan] di [m10:@IND Pahalgam]. [m4:PAK.GOV Islamabad] mencatat 31 warganya terbunuh, {e3 menutup} wilayah udara bagi maskapai [m5=m1 tetangganya], dan [m6:PAK.MIL Jenderal Asim Munir] bersumpah {e4 menuntut balas}. [m7:IDN.GOV Kementerian Luar Negeri RI] {e5 meminta} [m8=m1+m4 kedua negara pemilik bom nuklir itu] menahan diri.
e1 m1 > m4 ASSAULT actual 2025-05-07/day ctx=terrorism
e3 m4 > m5 SANCTION actual 2025-05-08/none mode=discontinue ctx=economic
e4 m6 > m1 THREATEN threatened 2025-05-08/none mode=violence ctx=military
e5 m7 > m8 REQUEST requested 2025-05-08/none mode=yield ctx=diplomatic
e2 m9 > m3 ASSAULT actual 2025-04-21/week mode=firearms ctx=terrorism

### Suara Pembaruan 2005-02-11
Tiga putaran di [m7:@FIN Helsinki] belum cukup. [m1:GAM.REB Gerakan Aceh Merdeka] {e1 melepaskan} gagasan merdeka seketika dan {e2 merundingkan} pemerintahan sendiri dengan [m2:IDN.GOV delegasi Jakarta] di bawah {e4 mediasi} [m3:FIN.ELI mantan presiden Finlandia Martti Ahtisaari]. Di lapangan, [m4:IDN.MIL Kodam Iskandar Muda] melaporkan 12 [m5=m1 anggota GAM] {e3 tewas dalam penyergapan} di [m6:@IDN Aceh Utara] pekan ini meski bencana tsunami belum dua bulan berlalu.
e1 m1 > m2 CONCEDE actual 2005-02-11/none ctx=territory
e2 m1 > m2 CONSULT actual 2005-02-11/none mode=third-party ctx=diplomatic
e4 m3 > m1,m2 CONSULT actual 2005-02-11/none mode=third-party ctx=diplomatic
e3 m4 > m5 ASSAULT actual 2005-02-07/week ctx=military said=m4

### Kompas.id 2017-05-24
[m1:PHL.GOV Presiden Rodrigo Duterte] mempersingkat {e1 lawatannya} ke [m2:RUS.GOV Moskow] dan {e2 memberlakukan} hukum militer di seluruh Mindanao begitu ratusan milisi [m3:MAUTE.REB Maute], yang berbaiat kepada [m4:ISIS.REB NIIS], {e3 menghanguskan} sekolah dan penjara di Marawi, Selasa. [m7:PHL.REL Seorang pastor dan 13 jemaatnya] {e4 digiring} [m5=m3 gerombolan itu] sebagai sandera. [m6:MYS.COP Polisi Malaysia] {e5 mempertebal} penjagaan di Sabah.
e1 m1 > m2 CONSULT actual 2017-05-23/day mode=visit ctx=diplomatic
e2 m1 > m3 COERCE actual 2017-05-23/day mode=martial-law ctx=terrorism
e3 m3 > m1 ASSAULT actual 2017-05-23/day mode=destroy ctx=terrorism
e4 m5 > m7 ASSAULT actual 2017-05-23/day mode=abduct ctx=religion_ethnicity
e5 m6 > m3 MOBILIZE actual 2017-05-24/none mode=police ctx=terrorism
rel m3 ally_of m4

### Detik 2009-05-19
Foto jenazah itu diputar berulang-ulang di televisi nasional. [m1:LKA.MIL Angkatan Darat Sri Lanka] menyatakan [m2:LTTE.REB pendiri Macan Tamil, Velupillai Prabhakaran], {e1 ditembak mati} ketika mencoba lolos dengan ambulans pada Senin pagi, dan mengakhiri perang 26 tahun. [m3:EU Para menteri luar negeri Uni Eropa] di [m5:@BEL Brussel] {e2 menyerukan} penyelidikan independen, usulan yang {e3 dimentahkan} [m4:LKA.GOV Kolombo] seketika.
e1 m1 > m2 ASSAULT actual 2009-05-18/day mode=targeted ctx=military said=m1
e2 m3 > m4 REQUEST requested 2009-05-19/none mode=change ctx=human_rights
e3 m4 > m3 REJECT actual 2009-05-19/none mode=change ctx=human_rights

### Republika 2013-09-24
Asap hitam masih membubung dari mal Westgate, [m8:@KEN Nairobi], Senin malam, dan [m1:KEN.MIL pasukan komando Kenya] {e1 menyisir} lantai demi lantai memburu sisa [m2:ALSHABAAB.REB penyerang Al-Shabaab]. [m6=m2 Kelompok itu] {e2 menyandera} [m3:KEN.CVL puluhan pengunjung] sejak Sabtu untuk {e3 memaksa} [m4:KEN.GOV Presiden Uhuru Kenyatta] memulangkan prajuritnya dari [m5:@SOM Somalia], tuntutan yang dijawab singkat oleh [m7=m4 sang presiden]: "<<q1 {e4 Tidak akan pernah}>>."
e1 m1 > m2 COERCE actual 2013-09-23/day mode=seize ctx=terrorism
e2 m6 > m3 ASSAULT actual 2013-09-21/day mode=abduct ctx=terrorism
e3 m6 > m4 REQUEST requested 2013-09-24/none mode=yield ctx=terrorism
e4 m7 > m6 REJECT actual 2013-09-24/none mode=yield ctx=terrorism
q1 m7 direct cue=dijawab

### Okezone 2020-03-06 headline
Gencatan Senjata Idlib {e1 Disepakati}, [m1:TUR.GOV Erdogan] dan [m2:RUS.GOV Putin] {e2 Bersalaman} di [m3:@RUS Moskow]
e1 m1 > m2 CONCEDE actual 2020-03-06/none ctx=military
e2 m1 > m2 CONSULT actual 2020-03-06/none mode=visit ctx=diplomatic

### Bisnis Indonesia 2017-06-06
[m11:@QAT DOHA] — Antrean panjang terlihat di pasar swalayan setelah [m1:SAU.GOV Arab Saudi], [m2:ARE.GOV Uni Emirat Arab], [m3:BHR.GOV Bahrain], dan [m4:EGY.GOV Mesir] {e1 memutuskan} hubungan diplomatik dengan [m5:QAT.GOV Qatar] dan {e2 memblokade} jalur darat, laut, dan udaranya, Senin. [m10=m1+m2+m3+m4 Mereka] {e3 menyalahkan} [m6=m5 emirat kaya gas itu] karena dianggap menampung teroris. [m7:KWT.GOV Emir Kuwait] {e4 bolak-balik} ke [m8:SAU.GOV Riyadh] guna mendinginkan suasana; [m9:OMN.GOV Muskat] tetap membuka pelabuhannya.
e1 m1,m2,m3,m4 > m5 SANCTION actual 2017-06-05/day mode=discontinue ctx=diplomatic
e2 m1,m2,m3,m4 > m5 COERCE actual 2017-06-05/day mode=restrict ctx=economic
e3 m10 > m6 ACCUSE actual 2017-06-05/day mode=allege ctx=terrorism
e4 m7 > m8 CONSULT actual 2017-06-06/none mode=visit ctx=diplomatic

### Bola.com 2023-08-31 none
Di ruang ganti, kata [m1:? Postecoglou], tidak ada gencatan senjata: semua berebut satu tempat di lini serang. Bek asal [m2:@ARG Argentina] itu menekel, menyikut, bahkan sempat menghantam tiang, tetapi pekan lalu ia justru menjadi pahlawan saat menggagalkan penalti pemain [m3:@SEN Senegal].

### IDN Times 2024-08-08 none
Serangan jantung kembali membunuh lebih banyak orang ketimbang kanker, demikian laporan yang membandingkan data [m1:@FIN Finlandia], [m2:@MEX Meksiko], [m3:@VNM Vietnam], dan [m4:@IDN Indonesia]. Para dokter menyebut rokok musuh utama; tahun lalu iuran BPJS untuk penyakit ini menembus Rp12 triliun.

### Katadata 2022-06-30 none
Perang tarif antaroperator ojek daring belum reda. Analis sekuritas menilai penyerbuan pemain baru dari [m1:@SGP Singapura] dan [m2:@EST Estonia] memaksa dua petahana membakar uang, sementara saham keduanya terpukul 4 persen sepanjang pekan.

### Kompas TV 2015-11-25
[m1:TUR.MIL F-16 Turki] {e1 menghantam} sebuah Su-24 [m2:RUS.MIL milik Rusia] di langit perbatasan [m7:@SYR Suriah], Selasa (24/11), dan salah satu pilotnya {e2 ditembaki} [m3:SYR.REB milisi Turkmen] ketika melayang dengan parasut. "<<q1 Sebuah {e3 tikaman dari belakang} oleh kaki tangan teroris>>," kata [m4:RUS.GOV Putin]. [m5:TUR.GOV Ankara] berkeras pesawat itu sudah diperingatkan sepuluh kali, versi yang {e4 disokong} [m6:NATO Sekjen NATO Jens Stoltenberg].
e1 m1 > m2 ASSAULT actual 2015-11-24/day mode=aerial ctx=territory
e2 m3 > m2 ASSAULT actual 2015-11-24/day mode=firearms ctx=military
e3 m4 > m5 ACCUSE actual 2015-11-25/none mode=allege ctx=terrorism
e4 m6 > m5 SUPPORT actual 2015-11-25/none ctx=military
q1 m4 direct cue=kata
rel m5 member_of m6

### Gatra 2006-08-15
[m1:HEZBOLLAH.REB Hizbullah] dan [m2:ISR.MIL tentara Yahudi] {e1 menahan tembakan} sejak Senin pukul 08.00 sesuai resolusi [m3:UN PBB] 1701, dan puluhan ribu [m4:LBN.REF pengungsi] mudik ke selatan. [m5:LBN.MIL Militer Lebanon] akan {e2 menempatkan} 15.000 personel di tepi Sungai Litani, berdampingan dengan [m6:UNIFIL UNIFIL] yang diperbesar; [m7:ITA.GOV Roma] {e3 menyanggupi} 3.000 orang bagi [m8=m6 misi tersebut].
e1 m1 > m2 RETREAT actual 2006-08-14/day mode=ceasefire ctx=military
e2 m5 > m6 AGREE planned 2006-08-15/none ctx=peacekeeping
e3 m7 > m8 AGREE planned 2006-08-15/none ctx=peacekeeping

### Kompas.com 2023-11-25
[m8:? Dua puluh empat orang], termasuk [m1:THA.LAB sepuluh pekerja asal Thailand], {e1 diserahkan} [m2:HAMAS.REB Brigade Al-Qassam] kepada [m3:ICRC Komite Internasional Palang Merah] di perlintasan [m10:@PSE Rafah], Jumat sore, dan sebagai imbalannya [m4:ISR.GOV Israel] {e2 mengeluarkan} 39 [m5:PSE.CVL perempuan dan remaja Palestina] dari Penjara Ofer. [m6:QAT.GOV Juru bicara Kementerian Luar Negeri Qatar Majed al-Ansari], yang [m9=m6 negaranya] {e3 menengahi} bersama [m7:EGY.GOV Kairo], mengatakan jeda empat hari itu "<<q1 bertahan baik>>".
e1 m2 > m8,m1 RETREAT actual 2023-11-24/day mode=release ctx=diplomatic
e2 m4 > m5 RETREAT actual 2023-11-24/day mode=release ctx=diplomatic
e3 m9,m7 > m2,m4 CONSULT actual 2023-11-25/none mode=third-party ctx=diplomatic bg
q1 m6 mixed cue=mengatakan

### Antara 2013-12-17
[m8:@CAF Bangui] (ANTARA/AFP) - Setidaknya 600 jiwa melayang sejak [m1:ANTIBALAKA.REB milisi Kristen anti-Balaka] {e1 menyerbu} ibu kota [m2:@CAF Republik Afrika Tengah] pada 5 Desember dan [m3:SELEKA.REB bekas pemberontak Seleka] yang muslim {e2 mengamuk} membalas dari rumah ke rumah. [m4:FRA.GOV Prancis] {e3 menerjunkan} 1.600 tentara lewat Operasi Sangaris guna melucuti [m5=m1+m3 kedua kubu]; [m6:BDI.MIL Burundi] {e4 menyusul} dengan satu batalion di bawah bendera [m7:AU Uni Afrika].
e1 m1 > m3 ASSAULT actual 2013-12-05/day ctx=religion_ethnicity
e2 m3 > m1 ASSAULT actual 2013-12-17/none ctx=religion_ethnicity
e3 m4 > m5 MOBILIZE actual 2013-12-17/none mode=troops ctx=peacekeeping
e4 m6 > m5 MOBILIZE actual 2013-12-17/none mode=troops ctx=peacekeeping

### VIVA 2023-01-26
[m1:BFA.GOV Ouagadougou], Rabu, {e1 memberi} [m2:FRA.MIL 400 personel pasukan khusus Prancis] waktu sebulan untuk angkat kaki dan {e2 mencabut} pakta militer 2018. Sepuluh bulan sebelumnya [m3:MLI.GOV junta Mali] {e4 mengambil langkah serupa}; di [m6=m1+m3 dua negeri itu] [m4:JNIM.REB koalisi jihadis JNIM] kian leluasa {e3 memasang} ranjau rakitan yang melumat truk-truk [m5:BFA.MIL tentara pemerintah].
e1 m1 > m2 REQUEST requested 2023-01-25/day mode=yield ctx=military
e2 m1 > m2 SANCTION actual 2023-01-25/day mode=discontinue ctx=military
e3 m4 > m5 ASSAULT actual 2023-01-26/none mode=explosives ctx=terrorism bg
e4 m3 > m2 SANCTION actual 2022-03-01/month mode=discontinue ctx=military bg

### Liputan6 2014-04-17
Kapak, parang, lalu kobaran api: begitulah, menurut [m1:NGA.CVL warga Chibok], [m2:BOKOHARAM.REB Boko Haram] datang pada Senin malam dan {e1 melarikan} lebih dari 200 [m3:NGA.CVL siswi] dari asrama. [m4:NGA.MIL Markas Besar Pertahanan Nigeria] sempat mengumumkan {e2 hampir semua sudah diselamatkan}, pernyataan yang sehari kemudian ditarik. [m5:CMR.MIL Tentara Kamerun] {e3 memperkuat} pos-pos di perbatasan agar [m6=m2 militan] tak menyeberang.
e1 m2 > m3 ASSAULT actual 2014-04-14/day mode=abduct ctx=terrorism said=m1
e2 m4 > m3 AID denied 2014-04-17/none ctx=terrorism
e3 m5 > m6 MOBILIZE actual 2014-04-17/none mode=troops ctx=terrorism

### JPNN 2014-07-09
Jabat tangan pun tidak. [m1:IRQ.GOV Perdana Menteri Nuri al-Maliki] {e1 mendakwa} [m2:KRG.GOV Pemerintah Regional Kurdistan] menjadi markas [m3:ISIS.REB ISIS] dalam pidato televisi kemarin, padahal justru [m4:KRG.MIL peshmerga] yang bertahan sepanjang garis 1.000 km ketika [m5:IRQ.MIL divisi-divisi Baghdad] {e2 kabur} dari [m8:@IRQ Mosul] bulan lalu. Merespons ucapan itu, [m7:KRG.GOV para menteri asal Erbil] {e3 memboikot} sidang kabinet [m6=m1 sang perdana menteri].
e1 m1 > m2 ACCUSE actual 2014-07-08/day mode=allege ctx=terrorism
e2 m5 > m3 RETREAT actual 2014-06-01/month mode=withdraw ctx=military bg
e3 m7 > m6 REJECT actual 2014-07-09/none mode=meet ctx=executive

### Kompas 2016-07-17
[m1:PEACECOUNCIL.REB Kelompok yang menyebut diri Dewan Perdamaian Tanah Air] {e1 menutup} Jembatan Bosporus dengan tank dan {e2 mengebom} gedung [m2:TUR.LEG parlemen] di [m10:@TUR Ankara], Jumat malam. Menjelang fajar, kudeta itu padam: [m7=m1 2.839 prajurit] {e3 dijebloskan} ke tahanan atas perintah [m3:TUR.GOV Presiden Recep Tayyip Erdogan], yang {e4 menagih} [m4:USA.GOV Washington] mengekstradisi [m5:? Fethullah Gulen] dari [m9:@USA Pennsylvania]. [m6:GRC.GOV Athena] menerima helikopter berisi [m8:TUR.REB delapan pembelot] dan berjanji {e5 memulangkannya} segera.
e1 m1 > m3 COERCE actual 2016-07-15/day mode=restrict ctx=pro_autocracy
e2 m1 > m2 ASSAULT actual 2016-07-15/day mode=aerial ctx=pro_autocracy
e3 m3 > m7 COERCE actual 2016-07-16/day mode=arrest ctx=repression
e4 m3 > m4 REQUEST requested 2016-07-17/none mode=assist ctx=legal
e5 m6 > m3 AGREE planned 2016-07-17/none ctx=legal

### BeritaSatu 2024-04-07
Menjelang tengah malam, Jumat (5/4), [m8:ECU.COP polisi berpelindung] {e1 memanjat} pagar Kedutaan [m1:MEX.GOV Meksiko] di [m10:@ECU Quito] dan keluar {e5 menyeret} [m2:ECU.ELI mantan wakil presiden Jorge Glas]; penyerbuan yang diperintahkan [m3:ECU.GOV Presiden Ekuador Daniel Noboa] itu berlangsung hanya beberapa jam setelah [m9=m1 Meksiko] {e2 mengabulkan} permohonan suaka [m4=m2 politikus terpidana korupsi tersebut]. [m5:MEX.GOV Andres Manuel Lopez Obrador] langsung {e3 membekukan} hubungan. [m6:HND.GOV Honduras] selaku ketua [m7:CELAC CELAC] {e4 mengutuk} pelanggaran Konvensi Wina.
e1 m8 > m1 COERCE actual 2024-04-05/day mode=seize ctx=diplomatic
e5 m8 > m2 COERCE actual 2024-04-05/day mode=arrest ctx=corruption
e2 m9 > m4 AID actual 2024-04-05/day ctx=asylum
e3 m5 > m3 SANCTION actual 2024-04-05/day mode=discontinue ctx=diplomatic
e4 m6 > m3 ACCUSE actual 2024-04-07/none mode=disapprove ctx=diplomatic
rel m6 leads m7

### CNN Indonesia 2017-02-14
[m6:? Dua perempuan] {e2 mengusapkan} cairan ke wajah [m1:PRK.ELI Kim Jong-nam] di KLIA2, Senin pagi; dua puluh menit kemudian kakak tiri [m2:PRK.GOV Kim Jong-un] itu meninggal. [m3:KOR.SPY Badan Intelijen Nasional Korsel] {e1 meyakini} [m4:PRK.SPY agen Pyongyang] di balik kejadian tersebut, sedangkan [m5:MYS.COP Polis Diraja Malaysia] belum menyebut siapa pun.
e1 m3 > m4 ACCUSE actual 2017-02-14/none mode=allege ctx=intelligence
e2 m6 > m1 ASSAULT actual 2017-02-13/day mode=unconventional ctx=cbrn

### Republika 2021-04-21
Keterlibatan dua perwira [m1:RUS.SPY GRU] dalam {e4 ledakan} gudang amunisi Vrbetice tahun 2014 membuat [m2:CZE.GOV Ceko] {e1 mengusir} 18 pegawai Kedubes [m3:RUS.GOV Rusia] pada Sabtu lalu. Balasannya datang Minggu: 20 diplomat [m8=m2 Ceko] {e2 dipersona-non-grata-kan}. [m4:SVK.GOV Slovakia], saudara tua dalam federasi yang bubar, berjanji {e3 mengikuti} [m6=m2 Praha]; [m5:AUT.GOV Wina] memilih menunggu.
e1 m2 > m3 SANCTION actual 2021-04-17/day mode=expel ctx=intelligence
e2 m3 > m2 SANCTION actual 2021-04-18/day mode=expel ctx=diplomatic
e3 m4 > m3 THREATEN threatened 2021-04-21/none mode=expel ctx=diplomatic
e4 m1 > m2 ASSAULT actual 2014-01-01/year mode=explosives ctx=intelligence bg

### Merdeka.com 2026-01-04
Dunia terbelah menyikapi {e1 penangkapan} [m1:VEN.GOV Nicolas Maduro] oleh [m2:USA.MIL pasukan khusus AS] dalam operasi kilat di [m8:@VEN Caracas], Sabtu (3/1) dini hari. [m3:COL.GOV Presiden Kolombia Gustavo Petro] {e2 menyebut} tindakan itu agresi dan {e3 menyiagakan} tentara di sepanjang perbatasan; [m4:ARG.GOV Javier Milei] malah {e4 bersorak} "kebebasan maju". Sidang darurat [m5:UN Dewan Keamanan] {e5 diminta} [m6:CUB.GOV Havana] dan [m7:CHN.GOV Beijing].
e1 m2 > m1 ASSAULT actual 2026-01-03/day mode=abduct ctx=military
e2 m3 > m2 ACCUSE actual 2026-01-04/none mode=disapprove ctx=military
e3 m3 > m2 MOBILIZE actual 2026-01-04/none mode=troops ctx=military
e4 m4 > m2 SUPPORT actual 2026-01-04/none ctx=military
e5 m6,m7 > m5 REQUEST requested 2026-01-04/none mode=meet ctx=diplomatic

### Bloomberg Technoz 2024-01-24 none
Tarif sewa kontainer dari [m1:@CHN Shanghai] ke [m2:@NLD Rotterdam] meroket 173 persen sejak Desember dan memukul margin eksportir kopi [m3:@VNM Vietnam], [m4:@UGA Uganda], serta [m5:@IDN Indonesia]. Lembaga pemeringkat memperkirakan tekanan pada harga mereda pada kuartal ketiga.

### Historia 2019-04-12 none
Lahir di Padang Panjang pada 1908, ia belajar strategi dari bidak catur: mengorbankan kuda, mengunci benteng, lalu menyandera raja lawan. Kelak, di turnamen [m3:@NLD Amsterdam], pemain [m1:@NLD Belanda] dan [m2:@HUN Hungaria] menyerah sebelum langkah ke-30.

### detikOto 2022-01-25 none
Embargo microchip? Bukan. Kelangkaan semikonduktor lahir dari pabrik yang terbakar di [m1:@JPN Jepang] dan badai salju di [m4:@USA Texas], kata analis industri. Pabrikan [m2:@DEU Jerman] dan [m3:@KOR Korea Selatan] memangkas produksi, dan perang diskon di diler praktis gencatan senjata.

### Kontan 2025-07-17 headline
[m1:ISR.GOV Israel] {e1 Sasar} Kementerian Pertahanan [m2:SYR.GOV Suriah], [m3:TUR.GOV Ankara] {e2 Geram}
e1 m1 > m2 ASSAULT actual 2025-07-17/none mode=aerial ctx=military
e2 m3 > m1 ACCUSE actual 2025-07-17/none mode=disapprove ctx=military

### Suara.com 2025-08-15
Lima hari artileri dan jet F-16 {e5 bersahutan} sebelum [m1:KHM.GOV PM Kamboja Hun Manet] dan [m2:THA.GOV pelaksana tugas PM Thailand Phumtham Wechayachai] {e1 menyetujui} gencatan tanpa syarat di Putrajaya, 28 Juli, {e4 disaksikan} [m3:MYS.GOV Anwar Ibrahim] selaku ketua [m4:ASEAN ASEAN]. Namun, 18 [m5:KHM.MIL serdadu Kamboja] masih {e2 ditahan} [m6:THA.GOV Bangkok], dan Rabu lalu [m9:THA.MIL seorang tentara Thai] {e3 kehilangan kaki} akibat ranjau yang menurut [m7:THA.GOV Kementerian Luar Negeri Thailand] baru ditanam [m8:KHM.MIL pasukan Kamboja].
e1 m1 > m2 CONCEDE actual 2025-07-28/day ctx=territory bg
e4 m3 > m1,m2 CONSULT actual 2025-07-28/day mode=third-party ctx=diplomatic bg
e5 m1 > m2 ASSAULT actual 2025-07-01/month mode=heavy-weapons ctx=territory bg
e2 m6 > m5 ASSAULT actual 2025-08-15/none mode=abduct ctx=military
e3 m8 > m9 ASSAULT actual 2025-08-13/day mode=explosives ctx=territory said=m7
rel m3 leads m4

### Pikiran Rakyat 2022-09-15
Dua hari berturut-turut [m1:AZE.MIL drone Bayraktar] {e1 menyambar} posisi di Jermuk, Goris, dan Vardenis; [m2:ARM.GOV Dewan Keamanan Armenia] menghitung 105 prajuritnya gugur dan {e2 mengajukan} permohonan bantuan resmi kepada [m3:CSTO Organisasi Perjanjian Keamanan Kolektif]. [m4=m3 Aliansi bentukan Moskow] itu, [m5=m2 Yerevan] {e3 menggerutu}, cuma {e4 mengutus} [m6:CSTO tim pencari fakta].
e1 m1 > m2 ASSAULT actual 2022-09-15/none mode=drone ctx=territory
e2 m2 > m3 REQUEST requested 2022-09-15/none mode=assist ctx=military
e3 m5 > m4 ACCUSE actual 2022-09-15/none mode=disapprove ctx=military
e4 m4 > m5 CONSULT actual 2022-09-15/none mode=visit ctx=military
rel m2 member_of m3

### Kompas.com 2022-11-18
Proyektil yang {e1 merenggut} nyawa [m7:POL.CVL dua petani] di Przewodow, Selasa (15/11), kemungkinan besar ditembakkan pertahanan udara [m1:UKR.MIL Ukraina], bukan [m2:RUS.MIL Rusia], demikian penilaian awal [m3:POL.GOV Presiden Polandia Andrzej Duda] yang {e2 diamini} [m4:USA.GOV Gedung Putih]. [m5:UKR.GOV Volodymyr Zelensky] bersikukuh "<<q1 itu bukan rudal kami>>", sedangkan [m6:NATO aliansi Atlantik Utara] tetap {e3 menumpahkan kesalahan} pada [m8:RUS.GOV Kremlin] karena memulai perang.
e1 m1 > m7 ASSAULT denied 2022-11-15/day mode=heavy-weapons ctx=military said=m3
e2 m4 > m3 SUPPORT actual 2022-11-18/none ctx=military
e3 m6 > m8 ACCUSE actual 2022-11-18/none mode=disapprove ctx=military
q1 m5 direct cue=bersikukuh
rel m3 member_of m6

### Harian Kompas 2007-06-16
Dalam enam hari, bendera hijau berkibar di seluruh kompleks keamanan. [m1:HAMAS.REB Gerilyawan Hamas] {e1 merebut} markas terakhir [m2:FATAH.PTY Fatah] di [m3:@PSE Jalur Gaza], Kamis, {e2 melempar} seorang perwira dari atap, dan [m4:PSE.GOV Presiden Mahmoud Abbas] menjawab dengan {e3 memecat} [m5:HAMAS.PTY Ismail Haniya] dari kursi perdana menteri. [m6:ISR.GOV Ehud Olmert] menyatakan siap {e4 mencairkan} dana pajak bagi [m7=m4 pemerintahan darurat].
e1 m1 > m2 ASSAULT actual 2007-06-14/day ctx=military
e2 m1 > m2 ASSAULT actual 2007-06-16/none mode=targeted ctx=military
e3 m4 > m5 SANCTION actual 2007-06-16/none ctx=executive
e4 m6 > m7 CONCEDE planned 2007-06-16/none ctx=economic

### tvOneNews 2022-10-03
Untuk kedua kalinya dalam delapan bulan, [m7:BFA.REB serdadu] muncul di RTB, televisi [m1:BFA.GOV Burkina Faso]. [m2:BFA.REB Kapten Ibrahim Traore] {e1 mencopot} [m3:BFA.GOV Letkol Paul-Henri Damiba] pada Jumat (30/9) dengan alasan kekerasan jihadis tak terbendung. Setelah {e3 dimediasi} [m4:BFA.REL tokoh agama dan adat], [m6=m3 sang letkol] bersedia {e2 lengser} asalkan nyawanya dijamin, lalu terbang ke [m5:@TGO Lome].
e1 m2 > m3 COERCE actual 2022-09-30/day ctx=pro_autocracy
e2 m6 > m2 CONCEDE planned 2022-10-03/none ctx=executive
e3 m4 > m2,m3 CONSULT actual 2022-10-03/none mode=third-party ctx=executive

### Suara Merdeka 2004-09-05
BESLAN - Jumlah korban penyanderaan Sekolah Nomor 1 melampaui 330, separuhnya anak-anak. [m1:RUS.REB Anak buah Shamil Basayev] {e1 mengumpulkan} lebih dari seribu [m2:RUS.CVL murid dan orang tua] di gimnasium sejak Rabu (1/9) dan {e2 menuntut} [m3:RUS.GOV Kremlin] angkat kaki dari [m4:@RUS Chechnya]. [m5:RUS.ELI Dokter Leonid Roshal] sempat {e3 berunding} lewat telepon. [m6:NLD.GOV Belanda], yang memimpin [m7:EU Uni Eropa], {e4 mempertanyakan} cara [m8=m3 Moskow] mengakhiri drama itu.
e1 m1 > m2 ASSAULT actual 2004-09-01/day mode=abduct ctx=terrorism
e2 m1 > m3 REQUEST requested 2004-09-01/day mode=yield ctx=territory
e3 m5 > m1 CONSULT actual 2004-09-05/none mode=phone ctx=terrorism
e4 m6 > m8 ACCUSE actual 2004-09-05/none mode=disapprove ctx=terrorism
rel m6 leads m7

### Antara 2008-01-04
[m8:@KEN Nairobi] (ANTARA News) - Gereja di Eldoret yang dipadati [m1:KEN.REF pengungsi Kikuyu] {e1 dibakar} massa [m2:KEN.CVL pemuda Kalenjin], Selasa. [m3:KEN.OPP Raila Odinga] {e2 menuduh} [m4:KEN.GOV Presiden Mwai Kibaki] mencuri pemilu dan berencana {e3 mengumpulkan} sejuta pendukung di Uhuru Park, unjuk rasa yang telah {e4 dilarang} [m5:KEN.COP kepolisian]. [m6:GHA.GOV Presiden Ghana John Kufuor] menyiapkan {e5 perjalanannya} untuk menengahi [m7=m3+m4 keduanya].
e1 m2 > m1 ASSAULT actual 2008-01-01/day mode=primitive ctx=religion_ethnicity
e2 m3 > m4 ACCUSE actual 2008-01-04/none mode=allege ctx=election
e3 m3 > m4 PROTEST planned 2008-01-04/none mode=demo ctx=election
e4 m5 > m3 COERCE actual 2008-01-04/none mode=restrict ctx=rights_freedoms
e5 m6 > m7 AGREE planned 2008-01-04/none ctx=diplomatic

### Kompas 2010-05-21
Torpedo buatan [m1:PRK.GOV Utara]-lah yang {e1 mengaramkan} korvet Cheonan dan menewaskan 46 pelaut pada 26 Maret, begitu simpulan tim yang dipimpin [m2:KOR.GOV Seoul] bersama pakar [m3:AUS.GOV Australia] dan [m4:SWE.GOV Swedia]. [m5:PRK.GOV Komisi Pertahanan Nasional Korut] {e4 mencap} laporan itu karangan dan mengancam {e2 perang habis-habisan} kalau dihukum; [m6:CHN.GOV Wakil Menlu China Cui Tiankai] {e3 mengimbau} [m7=m2+m5 semua pihak] tenang.
e1 m1 > m2 ASSAULT denied 2010-03-26/day mode=heavy-weapons ctx=military said=m2
e2 m5 > m2 THREATEN threatened 2010-05-21/none mode=violence ctx=military
e4 m5 > m2 REJECT actual 2010-05-21/none ctx=military
e3 m6 > m7 REQUEST requested 2010-05-21/none mode=yield ctx=diplomatic

### VOA Indonesia 2021-11-12
Ribuan [m1:IRQ.REF migran], mayoritas asal [m2:@IRQ Irak], menggigil di antara dua barikade di Kuznica. [m3:POL.GOV Warsawa], yang telah {e1 menambah} 15.000 tentara di perbatasan, {e2 menilai} [m4:BLR.GOV Alexander Lukashenko] sengaja memperalat [m10=m1 mereka] untuk menekan [m5:EU Brussel]; [m9=m4 ia] balik {e3 menggertak} akan memutus aliran gas Yamal-Eropa. [m6:DEU.GOV Angela Merkel] dua kali {e4 menghubungi} [m7:RUS.GOV Vladimir Putin], {e5 meminta} agar [m8=m4 sang sekutu] dibujuk.
e1 m3 > m4 MOBILIZE actual 2021-11-12/none mode=troops ctx=migration
e2 m3 > m4 ACCUSE actual 2021-11-12/none mode=allege ctx=migration
e3 m9 > m5 THREATEN threatened 2021-11-12/none mode=restrict ctx=natural_resource
e4 m6 > m7 CONSULT actual 2021-11-12/none mode=phone ctx=migration
e5 m6 > m7 REQUEST requested 2021-11-12/none mode=assist ctx=migration

### Pos Kupang 2006-06-02
[m10:@TLS Dili], PK - Pagi tadi gudang beras pemerintah di Comoro diserbu warga lapar. Kota nyaris lengang sejak [m1:TLS.REB prajurit pembangkang pimpinan Mayor Alfredo Reinado] {e1 menyergap} [m2:TLS.MIL F-FDTL] di Fatu Ahi, akhir bulan lalu, dan anggota [m3:TLS.MIL tentara] {e2 menghabisi} sembilan [m4:TLS.COP polisi] yang sudah menyerah di bawah panji [m5:UN PBB]. [m6:AUS.MIL Pasukan Australia], [m7:MYS.MIL Malaysia], dan [m8:NZL.MIL Selandia Baru] {e3 diundang} [m9:TLS.GOV Presiden Xanana Gusmao] untuk memulihkan ketertiban.
e1 m1 > m2 ASSAULT actual 2006-05-01/month mode=firearms ctx=military
e2 m3 > m4 ASSAULT actual 2006-05-01/month mode=firearms ctx=peacekeeping
e3 m9 > m6,m7,m8 REQUEST requested 2006-06-02/none mode=assist ctx=peacekeeping

### Kompas.com 2012-11-16
[m1:HAMAS.REB Ahmed al-Jaabari], panglima sayap militer Hamas, {e1 menemui ajal} Rabu sore ketika mobilnya disambar rudal [m2:ISR.MIL Shin Bet dan Angkatan Udara Israel] di Jalan Omar Mukhtar. Sejak itu 380 roket [m10:HAMAS.REB Hamas] {e2 menyasar} [m3:ISR.CVL kota-kota di selatan], bahkan [m4:@ISR Tel Aviv]. [m5:EGY.GOV Presiden Mohamed Morsi] {e3 memulangkan dubesnya} dari [m6=m2 negara itu] dan {e4 mengutus} [m7:EGY.GOV PM Hisham Qandil] ke [m8:HAMAS.GOV Gaza]; [m9:TUN.GOV Menlu Tunisia] {e5 menyusul} Sabtu.
e1 m2 > m1 ASSAULT actual 2012-11-14/day mode=targeted ctx=military
e2 m10 > m3 ASSAULT actual 2012-11-16/none mode=heavy-weapons ctx=military
e3 m5 > m6 SANCTION actual 2012-11-16/none mode=withdraw ctx=diplomatic
e4 m7 > m8 CONSULT actual 2012-11-16/none mode=visit ctx=diplomatic
e5 m9 > m8 AGREE planned 2012-11-17/day ctx=diplomatic

### Tirto.id 2011-03-19
Beberapa jam setelah [m1:UN Dewan Keamanan PBB] {e1 merestui} zona larangan terbang, [m2:LBY.GOV Menlu Libya Moussa Koussa] {e2 mengumumkan} penghentian operasi militer. [m3:NTC.REB Dewan Transisi di Benghazi] {e3 tak percaya}: tank-tank [m4:LBY.GOV Khadafy], kata [m9=m3 mereka], {e4 masih menggempur} [m10:@LBY Misrata]. [m5:FRA.GOV Nicolas Sarkozy] {e5 menjamu} [m6:GBR.GOV David Cameron] dan [m7:LAS Sekjen Liga Arab Amr Moussa] hari ini untuk membagi peran; [m8:DEU.GOV Berlin] memilih menonton.
e1 m1 > m2 COERCE actual 2011-03-19/none mode=restrict ctx=military
e2 m2 > m3 CONCEDE actual 2011-03-18/day ctx=military
e3 m3 > m2 REJECT actual 2011-03-19/none ctx=military
e4 m4 > m3 ASSAULT actual 2011-03-19/none mode=heavy-weapons ctx=military said=m3
e5 m6,m7 > m5 CONSULT actual 2011-03-19/day mode=visit ctx=military

### Republika 2009-01-05 headline
[m1:ISR.MIL Tank Israel] {e1 Belah} [m4:PSE Gaza], [m2:TUR.GOV Erdogan] {e2 Sesalkan} Bungkamnya [m3:UN DK PBB]
e1 m1 > m4 COERCE actual 2009-01-05/none ctx=territory
e2 m2 > m3 ACCUSE actual 2009-01-05/none mode=disapprove ctx=diplomatic

### Inilah.com 2013-03-26 headline
[m1:SELEKA.REB Pemberontak Seleka] {e1 Kuasai} Istana, [m2:CAF.GOV Presiden Bozize] {e2 Kabur} ke [m3:@CMR Kamerun]
e1 m1 > m2 COERCE actual 2013-03-26/none ctx=pro_autocracy
e2 m2 > m1 RETREAT actual 2013-03-26/none mode=withdraw ctx=executive

### Okezone Techno 2023-06-26 none
Penembak jitu Counter-Strike dari [m1:@MNG Mongolia] itu menumbangkan unggulan [m2:@DNK Denmark] lewat granat asap dan bom waktu yang dijinakkan dua detik sebelum meledak. "<<q1 Serangan balik kami rapi>>," kata [m3:? sang kapten] usai merebut tiket ke [m4:@FRA Paris].
q1 m3 direct cue=kata

### Kompas.com Tren 2024-12-04 none
Dari mana asal jam malam? Dalam [m1:@GBR Inggris] abad pertengahan, "curfew" berarti menutup tungku agar desa tak terbakar. Kata itu berkelana lewat [m2:@FRA Prancis] sebelum menetap dalam undang-undang berbagai negara, tulis ahli bahasa tersebut dalam kolom mingguannya.

### ANTARA 2018-11-27
[m9:@UKR Kiev] (ANTARA News) - [m1:RUS.SPY Dinas Keamanan Federal Rusia] {e1 menyita} tiga kapal perang [m2:UKR.MIL Ukraina] di Selat Kerch, Minggu (25/11), setelah salah satunya {e2 ditabrak} dan enam awak luka. Kemarin [m3:UKR.LEG Verkhovna Rada] {e3 meloloskan} darurat militer 30 hari bagi [m7:UKR.CVL penduduk sepuluh wilayah] yang berbatasan dengan [m4=m1 agresor], usulan [m5:UKR.GOV Petro Poroshenko]. [m6:CAN.GOV Menlu Kanada Chrystia Freeland] {e4 mengecap} tindakan [m8=m1 Moskow] keterlaluan.
e1 m1 > m2 COERCE actual 2018-11-25/day mode=seize ctx=territory
e2 m1 > m2 ASSAULT actual 2018-11-25/day ctx=territory
e3 m3 > m7 COERCE actual 2018-11-26/day mode=martial-law ctx=military
e4 m6 > m8 ACCUSE actual 2018-11-27/none mode=disapprove ctx=territory

### Kabar24 2020-08-19
Suara tembakan di kamp Kati menjadi awal: [m1:MLI.REB lima kolonel] {e1 menggiring} [m2:MLI.GOV Presiden Ibrahim Boubacar Keita] dengan panser ke barak, Selasa, dan menjelang tengah malam [m7=m2 ia] {e2 mengundurkan diri} dengan masker menutupi wajah. [m3:AU Moussa Faki Mahamat, Ketua Komisi Uni Afrika], {e3 menghendaki} [m6=m2 ia] dilepas; [m4:ECOWAS ECOWAS] {e4 menangguhkan} keanggotaan [m5:MLI.GOV Bamako] dari badan-badan pengambil keputusannya.
e1 m1 > m2 COERCE actual 2020-08-18/day mode=arrest ctx=pro_autocracy
e2 m7 > m1 RETREAT actual 2020-08-18/day mode=resign ctx=pro_autocracy
e3 m3 > m1 REQUEST requested 2020-08-19/none mode=yield ctx=pro_democracy
e4 m4 > m5 SANCTION actual 2020-08-19/none mode=expel ctx=political_institutions

### Kompas 2023-09-25
Biara Banjska, dekat Zvecan, menjadi tempat terakhir [m10=m1 mereka] berlindung. Sekitar 30 [m1:SRB.PRM lelaki bertopeng asal Serbia] {e1 membunuh} seorang [m2:KOS.COP bintara polisi Kosovo] pada Minggu (24/9) dini hari; [m8=m1 tiga penyerang] tewas {e2 diterjang peluru} [m7=m2 satuan khusus]. [m3:KOS.GOV PM Albin Kurti] {e3 menuduh} [m4:SRB.GOV Presiden Serbia Aleksandar Vucic] membiayai [m9=m1 mereka], tuduhan yang dijawab [m11=m4 Vucic] dengan {e4 menetapkan} satu hari berkabung. [m5:KFOR KFOR], pasukan [m6:NATO NATO] di [m12:@KOS Kosovo], menyatakan siap turun tangan.
e1 m1 > m2 ASSAULT actual 2023-09-24/day mode=firearms ctx=religion_ethnicity
e2 m7 > m8 ASSAULT actual 2023-09-24/day mode=firearms ctx=terrorism
e3 m3 > m4 ACCUSE actual 2023-09-25/none mode=allege ctx=territory
e4 m11 > m1 SUPPORT actual 2023-09-25/none ctx=religion_ethnicity
rel m5 part_of m6

### Detikcom 2007-05-18
Bank, koran, dan situs parlemen [m1:EST.GOV Estonia] {e1 lumpuh} bergantian sejak patung Prajurit Perunggu dipindahkan dari pusat [m6:@EST Tallinn], akhir April. [m2:EST.GOV Menteri Luar Negeri Urmas Paet] {e2 menunjuk} alamat-alamat internet milik [m3:RUS.GOV administrasi kepresidenan Rusia]; [m4=m3 Moskow] {e3 menepis} keterlibatan. Dua pakar dikirim [m5:NATO NATO] untuk {e4 membantu}.
e1 m3 > m1 COERCE denied 2007-05-18/none mode=cyber ctx=cyber said=m2
e2 m2 > m3 ACCUSE actual 2007-05-18/none mode=allege ctx=cyber
e3 m4 > m2 REJECT actual 2007-05-18/none ctx=cyber
e4 m5 > m1 AID actual 2007-05-18/none ctx=cyber

### BBC Indonesia 2018-03-27
Enam puluh orang dari [m1:USA.GOV Amerika Serikat], empat dari [m2:DEU.GOV Jerman], dua dari [m3:DNK.GOV Denmark], satu dari [m4:IRL.GOV Irlandia]: begitulah daftar {e1 pengusiran} diplomat [m5:RUS.GOV Rusia] memanjang pada Senin sebagai bentuk solidaritas untuk [m6:GBR.GOV Inggris], yang {e3 menuduh} [m7=m5 negeri itu] mendalangi peracunan [m8:RUS.ELI mata-mata pembelot Sergei Skripal]. [m9:AUT.GOV Austria] dan [m10:PRT.GOV Portugal] {e2 enggan} ikut.
e1 m1,m2,m3,m4 > m5 SANCTION actual 2018-03-26/day mode=expel ctx=diplomatic
e2 m9,m10 > m6 REJECT actual 2018-03-27/none mode=assist ctx=diplomatic
e3 m6 > m7 ACCUSE actual 2018-03-27/none mode=allege ctx=cbrn bg

### Media Indonesia 2022-09-18
Jembatan di Isfana hancur dan 137 ribu [m1:KGZ.REF warga Batken] mengungsi sejak [m2:TJK.MIL tentara Tajikistan] dan [m3:KGZ.MIL penjaga perbatasan Kirgizstan] {e1 bertempur} dengan tank serta roket pada 14 September. Di sela KTT [m4:SCO Organisasi Kerja Sama Shanghai] di [m10:@UZB Samarkand], [m5:KGZ.GOV Sadyr Japarov] dan [m6:TJK.GOV Emomali Rahmon] Jumat lalu {e2 memerintahkan} tentaranya kembali ke barak. Presiden [m7:RUS.GOV Putin], pemilik pangkalan di [m9=m5+m6 dua negara itu], Minggu (18/9) {e4 mewanti-wanti} [m8=m5+m6 keduanya] tak membiarkan eskalasi.
e1 m2 > m3 ASSAULT actual 2022-09-14/day mode=heavy-weapons ctx=territory
e2 m5 > m6 CONCEDE planned 2022-09-16/day ctx=territory
e4 m7 > m8 REQUEST requested 2022-09-18/day mode=yield ctx=territory

### CNN Indonesia 2022-01-07
[m1:KAZ.GOV Presiden Kazakhstan Kassym-Jomart Tokayev] {e1 menginstruksikan} [m2:KAZ.MIL aparat] menembak tanpa peringatan [m3:KAZ.CVL para perusuh] yang {e2 membumihanguskan} balai kota Almaty, Rabu. Atas {e5 permintaannya}, [m4:CSTO CSTO] {e3 mengirim} 2.500 pasukan, mayoritas penerjun [m5:RUS.MIL Rusia]. "<<q1 Siapa yang [m7=m4 mereka] lawan?>>" {e4 tanya} [m6:USA.GOV Antony Blinken], menyindir cepatnya bala bantuan itu datang.
e1 m1 > m3 THREATEN threatened 2022-01-07/none mode=violence ctx=repression
e2 m3 > m1 PROTEST actual 2022-01-05/day mode=riot ctx=economic
e3 m4 > m1 AID actual 2022-01-07/none ctx=military
e4 m6 > m4 ACCUSE actual 2022-01-07/none mode=disapprove ctx=military
e5 m1 > m4 REQUEST requested 2022-01-07/none mode=assist ctx=military bg
q1 m6 direct cue=tanya

### Kompas 2005-05-17
Tank-tank menjaga alun-alun [m10:@UZB Andijan], tetapi mayat sudah diangkut. [m1:UZB.MIL Tentara Uzbekistan] {e1 melepaskan} tembakan ke kerumunan [m2:UZB.CVL pendukung 23 pengusaha] yang disidang, Jumat (13/5); [m3:UZB.OPP partai oposisi Petani Merdeka] mencatat 745 nama korban. [m4:GBR.GOV Jack Straw] {e2 mengecam} pemerintah [m5:UZB.GOV Islam Karimov]; [m9=m5 yang bersangkutan] {e3 menuding} [m6:HT.REB Hizbut Tahrir] sebagai biang kerusuhan. [m7:KGZ.GOV Kirgizstan] {e4 menampung} 500-an [m8:UZB.REF pelarian].
e1 m1 > m2 ASSAULT actual 2005-05-13/day mode=firearms ctx=repression
e2 m4 > m5 ACCUSE actual 2005-05-17/none mode=disapprove ctx=human_rights
e3 m9 > m6 ACCUSE actual 2005-05-17/none mode=allege ctx=religion_ethnicity
e4 m7 > m8 AID actual 2005-05-17/none ctx=asylum

### Republika 2021-08-26
[m1:DZA.GOV Aljazair] {e1 memutus} hubungan dengan [m2:MAR.GOV Maroko], Selasa (24/8). [m3:DZA.GOV Menlu Ramtane Lamamra] {e2 menyebut} [m4=m2 Rabat] melakukan "<<q1 perbuatan bermusuhan>>", mulai dari memata-matai pejabat dengan Pegasus sampai menyokong [m5:MAK.REB gerakan kemerdekaan Kabylia]. [m6:LBY.GOV Libya] dan [m7:MRT.GOV Mauritania] berharap [m8=m1+m2 dua saudara Maghribi] itu rujuk; [m9:POLISARIO.REB Front Polisario] di Tindouf diam saja.
e1 m1 > m2 SANCTION actual 2021-08-24/day mode=discontinue ctx=diplomatic
e2 m3 > m4 ACCUSE actual 2021-08-24/day mode=allege ctx=intelligence
q1 m3 mixed cue=menyebut

### Tempo.co 2022-11-04
Hampir dua tahun setelah [m1:ETH.GOV Perdana Menteri Abiy Ahmed] {e1 menyerbu} [m8:@ETH Mekelle], [m2:ETH.GOV pemerintah federal Etiopia] dan [m3:TPLF.REB Front Pembebasan Rakyat Tigray] Rabu lalu {e2 meneken} perjanjian di [m7:@ZAF Pretoria] dengan [m4:AU Uni Afrika] sebagai {e5 penengah}. [m5=m3 TPLF] {e3 akan menanggalkan} senjata beratnya dalam 30 hari; listrik, bank, dan telepon di [m9:@ETH Tigray] {e4 dipulihkan}. Nasib [m6:ERI.MIL pasukan Eritrea], yang tak ikut berunding, tidak disinggung dalam naskah.
e1 m1 > m3 ASSAULT actual 2020-11-01/month ctx=military bg
e2 m2 > m3 SUPPORT actual 2022-11-02/day ctx=military
e3 m5 > m2 CONCEDE planned 2022-11-02/day ctx=military
e4 m2 > m3 CONCEDE planned 2022-11-02/day ctx=human_security
e5 m4 > m2,m3 CONSULT actual 2022-11-02/day mode=third-party ctx=diplomatic

### SINDOnews 2021-03-30
Kota pelabuhan Palma, [m1:@MOZ Mozambik] utara, diguncang bentrokan sejak Rabu pekan lalu. Ratusan ekspatriat proyek gas [m2:MNC Total], di antaranya warga [m3:GBR.CVL Inggris] dan [m4:ZAF.CVL Afrika Selatan], terkepung di Hotel Amarula; tujuh orang tewas ketika konvoi pelarian [m9=m3+m4 mereka] {e1 dicegat} militan [m5:ISIS.REB Ansar al-Sunna]. Hari Senin [m6:ISIS.REB Negara Islam] mengaku sebagai pelaku. [m7:PRT.GOV Lisbon] akan {e2 mengirim} 60 pelatih bagi [m8:MOZ.MIL pasukan khusus Maputo].
e1 m5 > m3,m4 ASSAULT actual 2021-03-30/none mode=firearms ctx=terrorism
e2 m7 > m8 AGREE planned 2021-03-30/none ctx=military
rel m5 ally_of m6

### Kompas.com 2024-03-23
Bandara tutup, penjara kosong. [m1:VIVANSANM.CRM Koalisi geng Viv Ansanm] pimpinan Jimmy Cherizier "Barbecue" {e1 membobol} dua penjara di [m5:@HTI Port-au-Prince] dan {e2 menolak} dewan transisi yang dirintis [m2:CARICOM CARICOM] di [m7:@JAM Kingston]. [m3:HTI.GOV Ariel Henry], terdampar di [m6:@PRI Puerto Riko], {e3 menyatakan} akan mundur begitu dewan itu terbentuk. [m4:KEN.GOV Nairobi], yang {e5 setuju} mengirimkan 1.000 polisi, kini {e4 menunda}.
e1 m1 > m3 ASSAULT actual 2024-03-23/none mode=destroy ctx=crime
e2 m1 > m2 REJECT actual 2024-03-23/none ctx=political_institutions
e3 m3 > m2 CONCEDE planned 2024-03-23/none ctx=executive
e4 m4 > m3 REJECT actual 2024-03-23/none mode=assist ctx=peacekeeping
e5 m4 > m3 AGREE planned 2024-03-23/none ctx=peacekeeping bg

### Antara 2016-10-01
[m9:@COL Cartagena] (ANTARA) - Dengan pena yang terbuat dari selongsong peluru, [m1:COL.GOV Presiden Juan Manuel Santos] dan [m2:FARC.REB Timochenko, panglima FARC], {e1 menandatangani} perdamaian, Senin (26/9); [m3:FARC.REB 5.800 kombatan] {e2 berkewajiban} menyerahkan senjata kepada [m4:UN PBB] dalam 180 hari. "<<q1 Saya {e3 memohon ampun} kepada [m5:COL.CVL semua korban]>>," ucap [m6=m2 mantan dokter itu]. [m7:NOR.GOV Norwegia] dan [m8:CUB.GOV Kuba] menjadi penjamin.
e1 m1 > m2 SUPPORT actual 2016-09-26/day ctx=military
e2 m3 > m1 CONCEDE planned 2016-09-26/day ctx=military
e3 m6 > m5 CONCEDE actual 2016-09-26/day ctx=reparations
q1 m6 direct cue=ucap

### Kumparan 2019-01-19
Sekolah polisi General Santander di [m8:@COL Bogota] berubah kuburan bagi 21 kadet pada Kamis pagi. [m1:COL.GOV Presiden Ivan Duque] Jumat {e1 menghidupkan kembali} surat penangkapan bagi [m2:ELN.REB sepuluh juru runding ELN] di [m7:@CUB Havana] dan {e2 menuntut} [m3:CUB.GOV Kuba] menyerahkan [m6=m2 mereka]. [m4=m3 Pemerintah Kuba] mengatakan akan {e3 berpegang} pada protokol perundingan.
e1 m1 > m2 THREATEN threatened 2019-01-18/day mode=arrest ctx=terrorism
e2 m1 > m3 REQUEST requested 2019-01-18/day mode=change ctx=legal
e3 m4 > m1 REJECT actual 2019-01-19/none mode=change ctx=diplomatic

### JawaPos.com 2020-06-18
[m1:IND.GOV New Delhi] mengakui 20 prajuritnya meregang nyawa dalam {e1 baku hantam} dengan [m2:CHN.MIL tentara China] di Lembah Galwan, Senin malam; tongkat berpaku dan batu jadi senjata. [m3:CHN.GOV Zhao Lijian, juru bicara Kemlu China], {e2 menyalahkan} [m6=m1 pasukan seberang] karena dua kali melintasi Garis Kontrol Aktual. [m4:IND.CVL Warga di Ahmedabad] {e3 membakar} poster [m5:CHN.GOV Xi Jinping].
e1 m2 > m1 ASSAULT actual 2020-06-15/day mode=primitive ctx=territory
e2 m3 > m6 ACCUSE actual 2020-06-18/none mode=allege ctx=territory
e3 m4 > m5 PROTEST actual 2020-06-18/none mode=vandalize ctx=territory

### Kompas.id 2024-07-31 headline
Tokoh [m1:HAMAS.REB Hamas] Ismail Haniyeh {e1 Terbunuh} di [m4:@IRN Teheran], [m2:IRN.GOV Khamenei] {e2 Janjikan Hukuman Berat} bagi [m3:ISR.GOV Israel]
e1 m3 > m1 ASSAULT actual 2024-07-31/none mode=targeted ctx=terrorism said=m2
e2 m2 > m3 THREATEN threatened 2024-07-31/none mode=violence ctx=military

### Bola Tempo 2022-11-30 none
Kiper [m1:@MAR Maroko] Yassine Bounou menjadi tembok terakhir: empat eksekusi penalti [m2:@ESP Spanyol] tak satu pun menembusnya. Di [m3:@MAR Casablanca], ribuan orang turun ke jalan, membakar kembang api, dan menduduki bundaran sampai subuh.

### Kontan.co.id 2022-04-05 none
Lonjakan minyak mentah menghantam rupiah yang kemarin jatuh ke 14.380 per dolar AS. Ekonom menilai pasar sudah mengunci skenario terburuk; saham emiten sawit justru menembus level tertinggi berkat permintaan [m1:@IND India] dan [m2:@PAK Pakistan].

### Mongabay Indonesia 2021-09-06 none
Pasukan semut api menginvasi perkebunan di [m1:@AUS Queensland], menyingkirkan koloni asli dan memutus rantai makanan. Peneliti dari [m2:@BRA Brasil] serta [m3:@PRY Paraguay], tempat serangga itu berasal, mengusulkan lalat parasit sebagai senjata biologis.

### Kapanlagi 2023-02-20 none
Sidang cerai pasangan selebritas itu kembali ditunda: pihak istri menuntut hak asuh, pihak suami membantah semua tuduhan. Kuasa hukum menyebut kliennya hanya ingin damai dan menarik gugatan asal rumah di Sentul tak disita.

### Detik Finance 2019-09-16
Separuh produksi [m1:SAU.GOV Arab Saudi] lenyap dalam satu malam ketika 18 drone dan tujuh rudal jelajah {e1 membakar} kilang Abqaiq, Sabtu (14/9). [m2:HOUTHI.REB Pemberontak Houthi] mengaku bertanggung jawab; [m3:USA.GOV Menlu Mike Pompeo] justru {e2 mengarahkan telunjuk} ke [m4:IRN.GOV Iran], yang lewat [m5:IRN.GOV Abbas Mousavi] {e3 mencap} tuduhan itu omong kosong. Harga Brent sempat melompat 19 persen di [m6:@SGP Singapura].
e1 m2 > m1 ASSAULT actual 2019-09-14/day mode=drone ctx=natural_resource said=m2
e2 m3 > m4 ACCUSE actual 2019-09-16/none mode=allege ctx=natural_resource
e3 m5 > m3 REJECT actual 2019-09-16/none ctx=diplomatic

### Kompas.com 2023-11-20
[m1:HOUTHI.REB Milisi Houthi] turun dari helikopter ke geladak kapal pengangkut mobil Galaxy Leader di Laut Merah, Minggu (19/11), lalu {e1 membajak} 25 pelautnya, termasuk 17 [m2:PHL.LAB warga Filipina]. Meski dimiliki pengusaha [m3:@ISR Israel] dan berbendera [m4:@BHS Bahama], kapal itu disewa NYK asal [m5:@JPN Tokyo]; [m6:JPN.GOV Sekretaris Kabinet Hirokazu Matsuno] {e2 mengutuk keras} aksi tersebut dan {e3 mendekati} [m7:OMN.GOV Oman] serta [m8:SAU.GOV Saudi] agar membantu.
e1 m1 > m2 ASSAULT actual 2023-11-19/day mode=abduct ctx=economic
e2 m6 > m1 ACCUSE actual 2023-11-20/none mode=disapprove ctx=economic
e3 m6 > m7,m8 REQUEST requested 2023-11-20/none mode=assist ctx=diplomatic

### Antara 2024-08-06
[m10:@BGD Dhaka] (ANTARA) - Helikopter yang membawa [m1:BGD.GOV Sheikh Hasina] mendarat di pangkalan Hindon, [m2:IND.GOV India], Senin sore, hanya satu jam setelah [m9=m1 ia] {e1 meletakkan jabatan} akibat tekanan [m3:BGD.CVL mahasiswa]. Selama lima pekan, [m4:BGD.COP polisi] dan [m5:BGD.PTY sayap pemuda Liga Awami] {e2 memuntahkan peluru} ke arah [m8=m3 pengunjuk rasa] hingga sekitar 300 orang tewas. [m6:BGD.MIL Panglima AD Jenderal Waker-uz-Zaman] {e3 mencabut} jam malam mulai hari ini dan {e4 berkonsultasi} dengan [m7:BGD.OPP Partai Nasionalis Bangladesh].
e1 m9 > m3 RETREAT actual 2024-08-05/day mode=resign ctx=pro_democracy
e2 m4,m5 > m8 ASSAULT actual 2024-08-06/none mode=firearms ctx=repression
e3 m6 > m3 CONCEDE actual 2024-08-06/day ctx=rights_freedoms
e4 m6 > m7 CONSULT actual 2024-08-06/none ctx=political_institutions

### Tempo 2011-03-17
Bundaran Mutiara sudah rata. Dengan {e4 sokongan} 1.000 [m1:SAU.MIL prajurit Saudi] yang datang lewat jembatan Raja Fahd, [m2:BHR.COP polisi antihuru-hara Bahrain] {e1 membubarkan} [m3:BHR.CVL demonstran Syiah] Rabu subuh, menembakkan gas ke tenda-tenda. [m4:IRN.GOV Teheran] {e2 memanggil pulang} duta besarnya dari [m5:BHR.GOV Manama]; [m6:IRQ.REL Ayatullah Ali al-Sistani] dari [m8:@IRQ Najaf] {e3 menyeru} [m7=m5 keluarga Al-Khalifa] menghentikan kekerasan.
e1 m2 > m3 ASSAULT actual 2011-03-16/day mode=crowd-control ctx=repression
e2 m4 > m5 SANCTION actual 2011-03-17/none mode=withdraw ctx=diplomatic
e3 m6 > m7 REQUEST requested 2011-03-17/none mode=yield ctx=religion_ethnicity
e4 m1 > m2 AID actual 2011-03-17/none ctx=military

### BeritaSatu 2013-08-15
Buldoser datang lebih dulu, penembak jitu menyusul. [m1:EGY.MIL Aparat keamanan Mesir] {e1 mengosongkan} kamp [m2:EGY.OPP Ikhwanul Muslimin] di Rabaa al-Adawiya, Rabu (14/8); Kementerian Kesehatan menghitung 525 jenazah. [m3:EGY.GOV Wakil Presiden Mohamed ElBaradei] {e2 mundur}, [m4:TUR.GOV Recep Tayyip Erdogan] {e3 menyebutnya} pembantaian, dan [m5:USA.GOV Barack Obama] {e4 mencoret} latihan Bright Star dengan [m6:EGY.MIL militer Kairo].
e1 m1 > m2 ASSAULT actual 2013-08-14/day mode=firearms ctx=repression
e2 m3 > m1 RETREAT actual 2013-08-15/none mode=resign ctx=executive
e3 m4 > m1 ACCUSE actual 2013-08-15/none mode=allege ctx=human_rights
e4 m5 > m6 SANCTION actual 2013-08-15/none mode=discontinue ctx=military

### Kompas.com 2020-08-14
[m11:BLR.CVL Hampir 7.000 orang] sudah {e1 diciduk} [m1:BLR.COP pasukan OMON] sejak pemilu Minggu lalu, dan [m12=m11 mereka] yang keluar dari penjara Okrestina memperlihatkan punggung yang {e2 lebam kebiruan}. [m2:LTU.GOV Menlu Lithuania Linas Linkevicius] {e3 membuka} pintu bagi [m3:BLR.OPP Svetlana Tikhanovskaya]; [m4:SWE.GOV Stockholm], [m5:LVA.GOV Riga], dan [m10=m2 Vilnius] {e4 mendesak} [m6:EU UE] menghukum [m7:BLR.GOV Minsk]. [m9=m7 Pejabat setempat] {e5 meminta maaf} kepada [m8:BLR.CVL warga] yang "kebetulan lewat".
e1 m1 > m11 COERCE actual 2020-08-14/none mode=arrest ctx=repression
e2 m1 > m12 ASSAULT actual 2020-08-14/none mode=beat ctx=repression
e3 m2 > m3 AID actual 2020-08-14/none ctx=asylum
e4 m4,m5,m10 > m6 REQUEST requested 2020-08-14/none mode=change ctx=human_rights
e5 m9 > m8 SUPPORT actual 2020-08-14/none ctx=repression

### Suara.com 2019-10-05
Larangan bertopeng yang diteken [m1:HKG.GOV Carrie Lam] dengan ordonansi darurat era kolonial mulai {e1 berlaku} Sabtu (5/10) pukul 00.00, tetapi ribuan [m2:HKG.CVL pemrotes] tetap {e3 menutupi} wajah. [m7:HKG.CVL Seorang remaja 14 tahun] {e2 kena peluru} di Yuen Long semalam dari pistol [m3:HKG.COP polisi berpakaian preman]. [m4:TWN.GOV Taipei] {e5 mencela} langkah itu sebagai kemunduran; [m5:CHN.GOV juru bicara kantor urusan Hong Kong di Beijing] {e4 memuji} ketegasan [m6=m1 sang pemimpin].
e1 m1 > m2 COERCE actual 2019-10-05/day mode=restrict ctx=rights_freedoms
e2 m3 > m7 ASSAULT actual 2019-10-04/day mode=firearms ctx=repression
e3 m2 > m1 REJECT actual 2019-10-05/day ctx=rights_freedoms
e4 m5 > m6 SUPPORT actual 2019-10-05/none ctx=rights_freedoms
e5 m4 > m1 ACCUSE actual 2019-10-05/none mode=disapprove ctx=rights_freedoms

### Kompas 2020-11-14
Jalan ke Guerguerat lengang kembali. [m1:MAR.MIL Tentara Kerajaan Maroko] Jumat (13/11) {e1 menyapu} sekitar 60 [m2:ESH.CVL warga Sahrawi] yang tiga pekan {e6 merintangi} truk menuju [m3:@MRT Nouakchott]. [m4:POLISARIO.REB Polisario], yang berkantor di [m5:@DZA Aljazair], {e2 menganggap} gencatan senjata 1991 tamat dan {e3 mengikrarkan} kembali angkat senjata. [m6:UN Guterres] menyatakan {e4 upayanya} mencegah eskalasi gagal; [m7:ESP.GOV Madrid] {e5 mendesak} [m9=m1+m4 kedua pihak] merujuk [m8:MINURSO MINURSO].
e1 m1 > m2 COERCE actual 2020-11-13/day ctx=territory
e2 m4 > m1 REJECT actual 2020-11-14/none ctx=territory
e3 m4 > m1 THREATEN threatened 2020-11-14/none mode=violence ctx=military
e4 m6 > m1,m4 CONSULT actual 2020-11-14/none ctx=diplomatic
e5 m7 > m9 REQUEST requested 2020-11-14/none mode=yield ctx=peacekeeping
e6 m2 > m1 PROTEST actual 2020-11-14/none mode=obstruct ctx=territory bg

### Okezone 2011-04-12
Enam hari terkurung di bunker kediamannya, [m1:CIV.GOV Laurent Gbagbo] akhirnya {e1 ditangkap} [m2:FRCI.REB pasukan Alassane Ouattara] di [m8:@CIV Abidjan], Senin, tak lama setelah panser [m3:FRA.MIL Prancis] dan helikopter [m4:UNOCI misi PBB di Pantai Gading] {e2 menembakkan} roket ke istana. [m5:CIV.GOV Ouattara] {e3 menjamin} pengadilan yang adil. Sebelumnya [m6:BFA.GOV Burkina Faso] {e4 dicurigai} Gbagbo mempersenjatai [m7=m2 lawan-lawannya].
e1 m2 > m1 COERCE actual 2011-04-11/day mode=arrest ctx=election
e2 m3,m4 > m1 ASSAULT actual 2011-04-11/day mode=heavy-weapons ctx=election
e3 m5 > m1 AGREE planned 2011-04-12/none ctx=legal
e4 m1 > m6 ACCUSE actual 2011-04-12/none mode=allege ctx=military bg
rel m5 leads m2

### Viva 2021-09-06
Tak lama setelah rentetan tembakan mereda di Kaloum, [m8:@GIN Conakry], [m1:GIN.REB Letkol Mamady Doumbouya] tampil dengan bendera [m2:GIN.GOV Guinea] dan {e1 membubarkan} konstitusi. [m3:GIN.GOV Presiden Alpha Conde], tiga periode berkuasa, terlihat bertelanjang kaki {e2 dijaga} [m7:GIN.REB serdadu bersenjata]. [m4:SLE.GOV Freetown] dan [m5:LBR.GOV Monrovia] {e3 menutup} perbatasannya; [m6:CHN.GOV Beijing] {e4 menentang} kudeta tersebut, langkah yang jarang dilakukannya.
e1 m1 > m2 COERCE actual 2021-09-06/none ctx=pro_autocracy
e2 m7 > m3 COERCE actual 2021-09-06/none mode=arrest ctx=pro_autocracy
e3 m4,m5 > m2 SANCTION actual 2021-09-06/none ctx=migration
e4 m6 > m1 ACCUSE actual 2021-09-06/none mode=disapprove ctx=pro_democracy

### Koran Sindo 2009-07-01
Masih berpiyama, [m1:HND.GOV Manuel Zelaya] {e1 diterbangkan} paksa [m2:HND.REB tentara Honduras] ke [m10:@CRI San Jose], [m3:CRI.GOV Kosta Rika], Minggu pagi. [m4:OAS Organisasi Negara-negara Amerika] {e2 memberikan} tenggat 72 jam kepada [m5:HND.GOV pemerintahan Roberto Micheletti] untuk mengembalikannya; [m6:NIC.GOV Nikaragua], [m7:GTM.GOV Guatemala], dan [m8:SLV.GOV El Salvador] {e3 menyetop} perdagangan darat selama dua hari. [m9:VEN.GOV Hugo Chavez] sampai {e4 menyiapkan} pasukan karena dubesnya dipukuli.
e1 m2 > m1 COERCE actual 2009-06-28/day mode=deport ctx=pro_autocracy
e2 m4 > m5 THREATEN threatened 2009-07-01/none ctx=pro_democracy
e3 m6,m7,m8 > m5 SANCTION actual 2009-07-01/none mode=discontinue ctx=economic
e4 m9 > m2 MOBILIZE actual 2009-07-01/none mode=troops ctx=military

### detikNews 2023-12-05
[m1:VEN.GOV Nicolas Maduro] menghamparkan peta baru: wilayah Essequibo, dua pertiga [m2:GUY.GOV Guyana], kini berstempel [m9:@VEN Venezuela]. Sehari setelah referendum, [m8=m1 ia] {e1 memerintahkan} perusahaan negara memberi izin tambang di sana dan {e2 mengultimatum} [m3:MNC ExxonMobil] hengkang dalam tiga bulan. [m4:GUY.GOV Irfaan Ali] {e3 mengadukan} [m5=m1 tetangganya] ke [m6:UN Dewan Keamanan] dan {e5 menyiagakan} tentara; [m7:BRA.MIL Angkatan Darat Brasil] {e4 memindahkan} 16 kendaraan lapis baja ke Roraima.
e1 m8 > m2 THREATEN threatened 2023-12-04/day mode=territory ctx=natural_resource
e2 m8 > m3 THREATEN threatened 2023-12-04/day mode=expel ctx=natural_resource
e3 m4 > m5 ACCUSE actual 2023-12-05/none mode=disapprove ctx=territory
e4 m7 > m1 MOBILIZE actual 2023-12-05/none mode=weapons ctx=territory
e5 m4 > m5 MOBILIZE actual 2023-12-05/none mode=troops ctx=territory

### SINDOnews 2023-04-06 headline
Tiga Kapal Induk Kecil [m1:CHN.MIL Tiongkok] {e1 Kelilingi} [m2:TWN.GOV Taiwan] Usai [m3=m2 Tsai] {e2 Jumpa} [m4:USA.LEG McCarthy]
e1 m1 > m2 MOBILIZE actual 2023-04-06/none mode=weapons ctx=territory
e2 m3 > m4 CONSULT actual 2023-04-06/none mode=visit ctx=diplomatic

### Jawa Pos 2015-03-27 headline
[m1:SAU.GOV Riyadh] {e1 Gempur} [m3:HOUTHI.REB Houthi], [m2:PAK.GOV Pakistan] {e2 Pikir-Pikir} Kirim Pasukan
e1 m1 > m3 ASSAULT actual 2015-03-27/none mode=aerial ctx=military
e2 m2 > m1 AGREE hypothetical 2015-03-27/none ctx=military

### CNBC Indonesia 2025-02-18 none
Enam negara dengan paspor terkuat tahun ini adalah [m1:@SGP Singapura], [m2:@JPN Jepang], [m3:@KOR Korea Selatan], [m4:@ITA Italia], [m5:@ESP Spanyol], dan [m6:@FIN Finlandia], sedangkan [m7:@AFG Afghanistan] kembali mengunci posisi buncit. Pemeringkat itu hanya menghitung tujuan bebas visa.

### National Geographic Indonesia 2020-09-29 none
Letusan Laki pada 1783 menyerang dengan senyap: gas belerang menyelimuti [m1:@ISL Islandia] lalu menyeberang ke [m2:@GBR Inggris] dan [m3:@FRA Prancis], membunuh ternak dan meracuni ladang. Delapan bulan gunung itu tak mengenal gencatan.

### Kompas Opini 2022-05-18 none
Perang, tulis Clausewitz, adalah kelanjutan politik dengan cara lain. Namun, siapa yang membaca bab-bab terakhirnya? Di ruang kuliah kita, teori pencegahan diajarkan seperti resep; sanksi, blokade, dan invasi berderet di papan tulis tanpa manusia di dalamnya.

### Skor.id 2024-04-15 none
Bintang tim tamu diusir wasit pada menit ke-30 setelah menyikut kapten [m1:@JOR Yordania]. Sejak itu [m2:@QAT Qatar] mengurung kotak penalti, melepaskan 17 tembakan, dan menahan imbang 2-2; kubu tuan rumah mengajukan protes, yang ditolak komite.

### Liputan6 2022-09-08
[m1:ALB.GOV Perdana Menteri Edi Rama] memberi seluruh staf Kedubes [m2:IRN.GOV Iran] di [m7:@ALB Tirana] 24 jam untuk {e1 berkemas}, Rabu (7/9), sesudah {e3 penyelidikan bersama} [m3:USA.SPY FBI] menyimpulkan empat kelompok peretas suruhan [m4=m2 Teheran] {e2 melumpuhkan} layanan publik [m5:ALB.GOV Albania] pada 15 Juli. Dokumen dibakar di halaman malam itu juga. Inilah pertama kalinya sebuah negara anggota [m6:NATO NATO] {e4 memutus hubungan} akibat serangan siber.
e1 m1 > m2 SANCTION actual 2022-09-07/day mode=expel ctx=cyber
e3 m1 > m3 COOPERATE actual 2022-09-08/none ctx=cyber bg
e4 m1 > m2 SANCTION actual 2022-09-07/day mode=discontinue ctx=cyber
e2 m4 > m5 COERCE actual 2022-07-15/day mode=cyber ctx=cyber
rel m5 member_of m6

### Kompas.com 2014-07-20
Mobil pendingin bergerak lambat dari Torez. Para [m1:OSCE pemantau OSCE] hanya boleh 75 menit di lokasi jatuhnya MH17 karena [m2:DNR.REB milisi Republik Rakyat Donetsk] {e1 menghadang} dengan tembakan ke udara. [m3:NLD.GOV PM Belanda Mark Rutte] Sabtu {e2 menelepon} [m4:RUS.GOV Putin] dan, dalam percakapan yang disebutnya "<<q1 sangat alot>>", {e3 menuntut} akses penuh; [m5:AUS.GOV Tony Abbott] {e5 meyakini} pesawat itu {e4 dirudal} dari [m7=m2 wilayah pemberontak]. [m6:MYS.GOV Malaysia] {e6 mengutus} tim berisi 133 orang ke [m8:UKR.GOV Kiev].
e1 m2 > m1 COERCE actual 2014-07-20/none mode=restrict ctx=disasters
e2 m3 > m4 CONSULT actual 2014-07-19/day mode=phone ctx=disasters
e3 m3 > m4 REQUEST requested 2014-07-19/day mode=yield ctx=disasters
e4 m7 > m6 ASSAULT actual 2014-07-20/none mode=heavy-weapons ctx=disasters said=m5
e5 m5 > m7 ACCUSE actual 2014-07-20/none mode=allege ctx=disasters
e6 m6 > m8 CONSULT actual 2014-07-20/none mode=visit ctx=disasters
q1 m3 mixed cue=disebutnya

### Tempo.co 2014-05-14
Anjungan HYSY-981 kini dijaga 80 kapal. Menurut [m1:VNM.MIL Penjaga Pantai Vietnam], lambung dua kapalnya {e1 diseruduk} [m2:CHN.MIL kapal China] di dekat Kepulauan Paracel; [m3:CHN.GOV Hua Chunying] menuturkan hal sebaliknya: "<<q1 Pihak [m4:VNM.GOV Hanoi] {e2 menabrak} 171 kali>>." Di Binh Duong, [m5:VNM.LAB buruh] {e3 membakar} belasan pabrik, termasuk milik [m6:TWN.BUS pengusaha Taiwan] dan [m7:KOR.BUS Korea]. [m8:PHL.GOV Manila] {e4 menawarkan} bukti bahwa reklamasi juga berlangsung di Johnson South.
e1 m2 > m1 ASSAULT actual 2014-05-14/none ctx=territory said=m1
e2 m4 > m2 ASSAULT actual 2014-05-14/none ctx=territory said=m3
e3 m5 > m6,m7 PROTEST actual 2014-05-14/none mode=riot ctx=territory
e4 m8 > m2 ACCUSE actual 2014-05-14/none mode=allege ctx=territory
q1 m3 direct cue=menuturkan

### Antara 2024-06-19
[m9:@PHL Manila] (ANTARA) - [m1:PHL.MIL Seorang marinir Filipina] kehilangan ibu jari ketika perahu karetnya {e1 dikampak} [m2:CHN.MIL personel Penjaga Pantai China] yang membawa parang dan tombak di Beting Second Thomas, Senin (17/6). Senapan dan alat navigasi {e2 dirampas}. [m3:USA.GOV Menlu Antony Blinken] {e3 menegaskan} pakta pertahanan 1951 mencakup insiden itu; [m4:CHN.GOV Lin Jian], juru bicara di [m8:@CHN Beijing], berkata [m7=m2 awak mereka] bertindak "<<q1 profesional>>". [m5:FRA.GOV Prancis] dan [m6:KOR.GOV Korsel] turut {e4 mencela}.
e1 m2 > m1 ASSAULT actual 2024-06-17/day mode=primitive ctx=territory
e2 m2 > m1 COERCE actual 2024-06-17/day mode=seize ctx=territory
e3 m3 > m1 SUPPORT actual 2024-06-19/none ctx=military
e4 m5,m6 > m2 ACCUSE actual 2024-06-19/none mode=disapprove ctx=territory
q1 m4 mixed cue=berkata

### Kompas.com 2021-11-26
Pecinan [m9:@SLB Honiara] jadi abu. [m8:SLB.CVL Pengunjuk rasa asal Pulau Malaita], yang menolak {e4 pindahnya pengakuan} [m1:SLB.GOV Kepulauan Solomon] dari [m2:TWN.GOV Taipei] ke [m3:CHN.GOV Beijing] pada 2019, {e1 merusak} parlemen dan memburu [m4:SLB.GOV PM Manasseh Sogavare] hingga ke rumahnya. [m5:AUS.GOV Scott Morrison] menerbangkan 23 polisi federal sebagai {e2 bantuan}, disusul 34 tentara [m6:PNG.GOV Papua Nugini]. Jam malam {e3 diperpanjang} bagi [m7:SLB.CVL warga ibu kota].
e1 m8 > m4 PROTEST actual 2021-11-26/none mode=riot ctx=diplomatic
e2 m5,m6 > m1 AID actual 2021-11-26/none ctx=peacekeeping
e4 m1 > m3 SUPPORT actual 2019-01-01/year ctx=diplomatic bg
e3 m1 > m7 COERCE actual 2021-11-26/none mode=curfew ctx=repression

### Koran Tempo 2006-12-06
Tanpa satu letusan pun, [m1:FJI.REB Komodor Frank Bainimarama] {e1 mengambil alih} [m10:FJI.GOV pemerintahan Fiji] dan {e2 mengurung} [m2:FJI.GOV Perdana Menteri Laisenia Qarase] di rumahnya, Selasa (5/12). [m3:NZL.GOV Helen Clark] dari [m11:@NZL Wellington] {e3 menutup pintu} bagi [m9=m1 para perwira kudeta], termasuk tim rugbi mereka; {e6 permintaan} [m8=m2 Qarase] agar [m4:AUS.GOV Canberra] mengirim tentara {e4 tidak dikabulkan} [m5:AUS.GOV John Howard]. [m6:COMMONWEALTH Persemakmuran] bersidang Jumat untuk {e5 menskors} [m7=m1 anggotanya itu].
e1 m1 > m10 COERCE actual 2006-12-05/day ctx=pro_autocracy
e2 m1 > m2 COERCE actual 2006-12-05/day mode=arrest ctx=pro_autocracy
e3 m3 > m9 SANCTION actual 2006-12-06/none ctx=migration
e6 m8 > m4 REQUEST requested 2006-12-06/none mode=assist ctx=military
e4 m5 > m8 REJECT actual 2006-12-06/none mode=assist ctx=military
e5 m6 > m7 SANCTION planned 2006-12-08/day mode=expel ctx=political_institutions

### Kumparan 2023-08-30
Belum sejam setelah komisi pemilu [m8:@GAB Libreville] memenangkan [m1:GAB.GOV Ali Bongo Ondimba] untuk ketiga kali, dua belas perwira [m2:CTRI.REB Komite Transisi dan Pemulihan Lembaga] {e1 menganulir} hasilnya lewat televisi. [m6=m1 Bongo] {e2 dikenai tahanan rumah}; dalam sebuah video [m7=m1 ia] memohon "sahabat di seluruh dunia" bersuara. [m3:CMR.GOV Paul Biya] di [m9:@CMR Yaounde] merombak jajaran pertahanannya malam itu, sedangkan [m4:FRA.GOV Elisabeth Borne] mengaku [m5=m4 Paris] mengikuti dengan saksama.
e1 m2 > m1 COERCE actual 2023-08-30/none ctx=election
e2 m2 > m6 COERCE actual 2023-08-30/none mode=arrest ctx=pro_autocracy

### Republika 2021-04-22
[m11:@TCD N'DJAMENA] — Pemakaman kenegaraan [m1:TCD.GOV Idriss Deby Itno] dihadiri [m2:FRA.GOV Emmanuel Macron], yang dalam pidatonya {e1 berikrar} tidak membiarkan siapa pun mengancam [m3:TCD.GOV Chad]. [m8=m1 Sang marsekal], kata [m9:TCD.MIL juru bicara militer], {e2 terluka parah} saat memimpin pasukan menghadapi kolom [m4:FACT.REB pemberontak FACT] yang masuk dari [m5:@LBY Libya] pada hari pemilu. [m6:TCD.OPP Oposisi] {e3 menyebut} naiknya sang anak, [m7:TCD.MIL Mahamat Deby], kudeta konstitusional; [m10=m4 FACT] {e4 menolak} tunduk.
e1 m2 > m3 AGREE planned 2021-04-22/none ctx=military
e2 m4 > m8 ASSAULT actual 2021-04-22/none mode=firearms ctx=military said=m9
e3 m6 > m7 ACCUSE actual 2021-04-22/none mode=allege ctx=pro_autocracy
e4 m10 > m7 REJECT actual 2021-04-22/none mode=yield ctx=military

### detikNews 2023-12-21
[m1:DEU.GOV Jerman], [m2:ITA.GOV Italia], dan [m3:GRC.GOV Yunani] {e3 menyumbang} fregat, tetapi [m4:ESP.GOV Spanyol] {e1 memveto} penggunaan misi Atalanta [m5:EU Uni Eropa] untuk Operasi Penjaga Kemakmuran yang diumumkan [m6:USA.GOV Menhan Lloyd Austin] di [m7:@BHR Manama]. "<<q1 Setiap kapal yang bergabung menjadi sasaran kami>>," {e2 ancam} [m8:HOUTHI.REB Mohammed al-Bukhaiti]. [m9:SYC.GOV Seychelles] {e4 ikut} karena lautnya, kata menterinya, butuh informasi.
e1 m4 > m5 REJECT actual 2023-12-21/none mode=assist ctx=military
e2 m8 > m1,m2,m3,m9 THREATEN threatened 2023-12-21/none mode=violence ctx=military
e3 m1,m2,m3 > m6 COOPERATE actual 2023-12-21/none ctx=military
e4 m9 > m6 COOPERATE actual 2023-12-21/none ctx=military
q1 m8 direct cue=ancam

### Kompas 2018-12-14
Di kastel berusia dua abad di Rimbo, utara [m7:@SWE Stockholm], [m1:YEM.GOV Menlu Yaman Khaled al-Yamani] {e1 menjabat tangan} [m2:HOUTHI.REB Mohammed Abdelsalam] pada Kamis (13/12). Kedua delegasi {e2 setuju} mengosongkan pelabuhan Hodeidah dalam 14 hari dan {e3 bertukar} 15.000 tahanan sebelum akhir Januari. [m3:UN Martin Griffiths, utusan PBB,] {e5 berterima kasih} kepada [m4:SWE.GOV tuan rumah] dan kepada [m5:KWT.GOV Kuwait], yang {e4 menerbangkan} [m6=m2 rombongan Houthi] dari [m8:@YEM Sanaa].
e1 m1 > m2 CONSULT actual 2018-12-13/day mode=third-party ctx=diplomatic
e2 m1 > m2 CONCEDE planned 2018-12-13/day ctx=military
e3 m1 > m2 CONCEDE planned 2018-12-13/day ctx=human_rights
e4 m5 > m6 AID actual 2018-12-14/none ctx=diplomatic
e5 m3 > m4,m5 SUPPORT actual 2018-12-14/none ctx=diplomatic

### Harian Terbit 2011-10-21
Mula-mula drone Predator [m1:USA.MIL AS] dan Rafale [m2:FRA.MIL Prancis] {e1 memotong} iring-iringan mobil yang keluar dari [m9:@LBY Sirte]. Di gorong-gorong, [m3:LBY.REB gerilyawan Misrata] menemukan [m4:LBY.GOV Moammar Khadafy], {e2 menyeretnya} ke kap mobil, dan sebelum tengah hari [m8=m4 ia] {e3 mati} dengan lubang di pelipis. [m5:NTC.GOV PM Mahmoud Jibril] {e4 berkukuh} tidak pernah ada perintah eksekusi; [m6:UN kantor HAM PBB di Jenewa] {e5 meminta} pengusutan. [m7:ZWE.GOV Robert Mugabe] {e6 menangisi} kematiannya.
e1 m1,m2 > m4 ASSAULT actual 2011-10-21/none mode=aerial ctx=military
e2 m3 > m4 ASSAULT actual 2011-10-21/none mode=beat ctx=military
e3 m3 > m8 ASSAULT denied 2011-10-21/none mode=targeted ctx=human_rights
e4 m5 > m6 REJECT actual 2011-10-21/none ctx=human_rights
e5 m6 > m5 REQUEST requested 2011-10-21/none mode=change ctx=human_rights
e6 m7 > m4 SUPPORT actual 2011-10-21/none ctx=executive

### Tirto.id 2016-12-15
Bus-bus hijau itu akhirnya bergerak. Setelah [m1:RUS.GOV Moskow] dan [m2:TUR.GOV Ankara] {e1 berunding} sampai larut, [m3:SYR.REB faksi-faksi bersenjata] {e2 meninggalkan} [m11:@SYR Aleppo] timur menuju Idlib, Kamis, dikawal [m4:SARC Bulan Sabit Merah Suriah]; sehari sebelumnya [m5:IRN.PRM milisi pro-Iran] {e3 memberondong} ambulans yang sama. [m6:USA.GOV Samantha Power] {e4 bertanya} kepada wakil [m7:SYR.GOV Assad], [m9=m1 Rusia], dan [m10:IRN.GOV Iran] di [m8:UN DK PBB]: "<<q1 Apakah kalian benar-benar tak punya malu?>>"
e1 m1 > m2 CONSULT actual 2016-12-15/none ctx=military
e2 m3 > m7 RETREAT actual 2016-12-15/day mode=withdraw ctx=military
e4 m6 > m7,m9,m10 ACCUSE actual 2016-12-15/none mode=disapprove ctx=human_rights
e3 m5 > m4 ASSAULT actual 2016-12-14/day mode=firearms ctx=human_rights
q1 m6 direct cue=bertanya

### Merdeka 2023-01-28
[m1:AZE.GOV Azerbaijan] {e1 mengungsikan} staf kedutaannya dari [m2:IRN.GOV Teheran], Minggu nanti, menyusul {e2 penembakan} oleh [m8:UAF seorang pria bersenjata] yang menewaskan [m9:AZE.GOV kepala keamanannya], Jumat pagi. [m3:AZE.GOV Ilham Aliyev] menamainya aksi teror; [m4:IRN.COP kapolda Teheran Hossein Rahimi] bicara soal "<<q1 motif pribadi>>". [m5:TKM.GOV Ashgabat] dan [m6:GEO.GOV Tbilisi] mengirim ucapan {e3 duka}. Belum lama ini [m7:IRN.MIL Garda Revolusi] {e4 berlatih} menyeberangi Sungai Aras, batas kedua negara.
e1 m1 > m2 SANCTION planned 2023-01-29/day mode=withdraw ctx=diplomatic
e2 m8 > m9 ASSAULT actual 2023-01-27/day mode=firearms ctx=terrorism
e3 m5,m6 > m1 SUPPORT actual 2023-01-28/none ctx=diplomatic
e4 m7 > m1 MOBILIZE actual 2023-01-28/none mode=troops ctx=territory bg
q1 m4 mixed cue=bicara

### CNN Indonesia 2019-05-01
Video berdurasi tiga menit itu memicu perang saraf: [m1:VEN.OPP Juan Guaido], didampingi serdadu, {e2 mengajak} [m2:VEN.MIL angkatan bersenjata Venezuela] meninggalkan [m3:VEN.GOV Nicolas Maduro]. Sorenya [m9=m2 seragam hijau] {e3 melindas} [m10:VEN.CVL demonstran] dengan panser. [m4:CHL.GOV Cile] {e5 menampung} [m5:VEN.OPP Leopoldo Lopez] sebelum [m12=m5 ia] pindah ke rumah dubes [m6:ESP.GOV Spanyol]; [m7:USA.GOV Mike Pompeo] menyebut [m13=m3 Maduro] sudah siap terbang ke [m8:@CUB Havana], sesuatu yang {e4 disangkal} [m11=m3 sang presiden].
e2 m1 > m2 REQUEST requested 2019-05-01/none mode=change ctx=pro_democracy
e3 m9 > m10 ASSAULT actual 2019-05-01/none ctx=repression
e4 m11 > m7 REJECT actual 2019-05-01/none ctx=executive
e5 m4 > m5 AID actual 2019-05-01/none ctx=asylum

### Radar Papua 2023-02-20
Pilot Susi Air berkebangsaan [m1:NZL.CVL Selandia Baru], Philip Mehrtens, masih {e1 ditawan} [m2:TPNPB.REB TPNPB-OPM pimpinan Egianus Kogoya] di Nduga sejak 7 Februari. Gambar yang disebar Selasa lalu memperlihatkan [m3=m1 lelaki 37 tahun itu] dikelilingi orang berpanah. [m4:IDN.GOV Menko Polhukam Mahfud MD] {e2 mengesampingkan} tuntutan [m5=m2 kelompok tersebut], merdeka, dan [m6:IDN.MIL Panglima TNI Yudo Margono] {e3 menambah} satu kompi Kopassus. [m7:NZL.GOV Wellington] minta semua tenang.
e1 m2 > m1 ASSAULT actual 2023-02-07/day mode=abduct ctx=terrorism
e2 m4 > m5 REJECT actual 2023-02-20/none mode=yield ctx=territory
e3 m6 > m2 MOBILIZE actual 2023-02-20/none mode=troops ctx=terrorism

### Kompas.com 2024-10-02
Untuk pertama kali sejak 2006, [m1:ISR.MIL infanteri Israel] {e1 melintasi} Garis Biru, Selasa dini hari, dengan dalih menghancurkan terowongan [m2:HEZBOLLAH.REB pasukan Radwan]. Malamnya [m3:IRN.GOV Iran] {e2 menembakkan} 181 rudal sebagai pembalasan atas {e3 terbunuhnya} [m4:HEZBOLLAH.REB Hassan Nasrallah], pekan lalu. [m5:ISR.GOV Menlu Israel Katz] hari ini {e4 menyatakan} [m6:UN Antonio Guterres] persona non grata, sebab [m9=m6 ia] dianggap tak tegas; [m7:IRL.GOV Dublin] {e5 membela} [m8=m6 sang sekjen].
e1 m1 > m2 ASSAULT actual 2024-10-01/day ctx=territory
e2 m3 > m1 ASSAULT actual 2024-10-01/day mode=heavy-weapons ctx=military
e3 m1 > m4 ASSAULT actual 2024-09-23/week mode=targeted ctx=military bg
e4 m5 > m6 SANCTION actual 2024-10-02/day mode=expel ctx=diplomatic
e5 m7 > m8 SUPPORT actual 2024-10-02/none ctx=diplomatic

### Antara 2024-11-28
[m8:@LBN Beirut] (ANTARA) - Kendaraan penuh kasur memadati jalan ke Tyre setelah senjata {e1 berhenti menyalak} pada Rabu pukul 04.00. Berdasarkan rancangan yang disusun [m1:USA.GOV Amos Hochstein] dan [m2:FRA.GOV Paris], [m3:ISR.GOV Israel] {e2 angkat kaki} dari selatan secara bertahap selama 60 hari, sedangkan [m4:HEZBOLLAH.REB Hizbullah] {e3 mundur} ke utara Litani. Toh [m5:ISR.MIL Pasukan Pertahanan Israel] sudah {e4 menembaki} [m7:LBN.UNK dua mobil] yang disebutnya mendekati zona terlarang; [m6:LBN.MIL tentara Lebanon] {e5 menghitungnya} sebagai pelanggaran.
e1 m3 > m4 RETREAT actual 2024-11-27/day mode=ceasefire ctx=military
e2 m3 > m4 CONCEDE planned 2024-11-28/none ctx=territory
e3 m4 > m3 CONCEDE planned 2024-11-28/none ctx=territory
e5 m6 > m5 ACCUSE actual 2024-11-28/none mode=allege ctx=military
e4 m5 > m7 ASSAULT actual 2024-11-28/none mode=firearms ctx=military

### Republika 2025-01-17
Tiga tahap, enam pekan pertama: 33 [m1:ISR.CVL sandera] {e5 ditukar} sekitar seribu [m2:PSE.CVL tahanan Palestina], pasukan bergeser menjauhi permukiman, dan 600 truk masuk per hari. [m3:QAT.GOV Perdana Menteri Qatar Mohammed bin Abdulrahman Al Thani] yang {e1 mengumumkannya} di [m9:@QAT Doha], Rabu. [m4:ISR.GOV Kantor Netanyahu] {e2 mendakwa} [m5:HAMAS.REB Hamas] ingkar; [m6:ISR.GOV Itamar Ben-Gvir] {e3 mengancam} keluar kabinet. [m7:YEM.GOV Menlu Yaman] dan [m8:IDN.GOV Menlu Sugiono] {e4 menyambut baik} kesepakatan.
e1 m4 > m5 CONCEDE planned 2025-01-15/day ctx=military said=m3
e2 m4 > m5 ACCUSE actual 2025-01-17/none mode=allege ctx=military
e5 m5 > m4 CONCEDE planned 2025-01-17/none ctx=human_rights
e3 m6 > m4 THREATEN threatened 2025-01-17/none mode=relations ctx=executive
e4 m7,m8 > m4,m5 SUPPORT actual 2025-01-17/none ctx=military

### detikNews 2025-06-14
[m10:@IRN TEHERAN] - Lebih dari 200 jet [m1:ISR.MIL Negeri Zionis] {e1 menjatuhkan} 330 amunisi ke situs Natanz dan rumah para jenderal, Jumat subuh; [m2:IRN.MIL Panglima Garda Revolusi Hossein Salami] termasuk yang gugur. [m3:IRN.GOV Teheran], dengan rudal yang {e2 menembus} pusat [m9:@ISR Tel Aviv] malam harinya, sekaligus {e3 mengurungkan} putaran keenam pembicaraan nuklir dengan [m4:USA.GOV Steve Witkoff] di [m5:@OMN Muskat]. [m6:JOR.GOV Yordania] {e4 menembak jatuh} drone yang melintas; [m7:ARE.GOV Uni Emirat Arab] dan [m8:TUR.GOV Turki] {e5 mengutuk} serbuan hari Jumat itu.
e1 m1 > m2 ASSAULT actual 2025-06-13/day mode=aerial ctx=cbrn
e2 m3 > m1 ASSAULT actual 2025-06-13/day mode=heavy-weapons ctx=military
e3 m3 > m4 REJECT actual 2025-06-14/none mode=meet ctx=cbrn
e5 m7,m8 > m1 ACCUSE actual 2025-06-14/none mode=disapprove ctx=military
e4 m6 > m3 ASSAULT actual 2025-06-14/none ctx=military

### Tempo.co 2025-03-19
[m1:RWA.GOV Presiden Paul Kagame] dan [m2:COD.GOV Felix Tshisekedi] {e5 bersua} di [m11:@QAT Doha], Selasa, dan bersama [m3:QAT.GOV emir tuan rumah] {e1 menyerukan} gencatan senjata tanpa syarat. Ironisnya, pada hari yang sama [m4:M23.REB M23] {e6 urung datang} ke [m10:@AGO Luanda]; [m9=m4 ia] {e2 menyalahkan} sanksi [m5:EU Uni Eropa] yang baru {e3 dijatuhkan} atas para pemimpinnya. [m6:AGO.GOV Presiden Angola Joao Lourenco], juru damai sebelumnya, tidak diberi tahu soal pertemuan itu. [m7:BEL.GOV Belgia], semua diplomatnya {e4 didepak} dari [m8=m1 Kigali], memilih diam.
e1 m1,m2 > m4 REQUEST requested 2025-03-18/day mode=yield ctx=military
e3 m5 > m4 SANCTION actual 2025-03-19/none ctx=economic
e2 m9 > m5 ACCUSE actual 2025-03-18/day mode=disapprove ctx=diplomatic
e6 m4 > m2 REJECT actual 2025-03-18/day mode=meet ctx=diplomatic
e4 m8 > m7 SANCTION actual 2025-03-19/none mode=expel ctx=diplomatic
e5 m1 > m2 CONSULT actual 2025-03-18/day mode=third-party ctx=diplomatic

### Suara Pembaruan 2012-08-20 none
[m1:ECU.GOV Duta Besar Ekuador] mengatakan paviliun negaranya menjadi yang paling ramai dalam pameran cokelat di Kemayoran. Ia tertawa ketika ditanya soal "perang cokelat" dengan [m2:@GHA Ghana] dan [m3:@CIV Pantai Gading]: yang berperang, katanya, hanya lidah para juri.

### Kompas 2016-02-29 none
Menurut peneliti CSIS, poros lama yang membelah Asia Timur tidak pernah benar-benar hilang. [m1:@JPN Tokyo], [m2:@KOR Seoul], dan [m3:@TWN Taipei] hidup di bawah bayang-bayang anggaran pertahanan tetangga mereka, yang tahun ini tumbuh 7,6 persen.

### Bisnis.com 2023-05-23 none
Ekspor nikel ke [m1:@CHN China] naik 12 persen pada kuartal pertama, sementara pengiriman ke [m2:@JPN Jepang], [m3:@KOR Korea Selatan], dan [m4:@NOR Norwegia] terpangkas. Asosiasi penambang menilai anjloknya harga di [m5:@GBR London] sebagai pukulan sementara.

### Historia.id 2022-08-05 none
Lahir di Smyrna dan besar di pelarian, [m1:? sang laksamana] menulis memoarnya dalam empat bahasa. Di dalamnya ia menggambarkan meriam, kelaparan, dan sebuah gencatan Natal dari sudut pandang seorang juru masak kapal; kini naskah itu disimpan perpustakaan di [m2:@MLT Valletta].

### Liputan6 2024-05-21 none
Helikopter yang mengangkut [m1:IRN.GOV Presiden Ebrahim Raisi] jatuh karena kabut pekat di lereng Varzaqan, demikian laporan awal tim penyelidik. Mesin buatan 1994 itu, menurut pakar penerbangan, sudah lama kekurangan suku cadang.

### Okezone 2025-09-10 headline none
Tembakan Jarak Jauh Menit Akhir Bawa [m1:@CPV Tanjung Verde] Kian Dekat ke Piala Dunia

### Tribun Timur 2021-03-29 none
Ledakan tabung gas di warung coto, Jalan Gagak, melukai empat pembeli, Minggu siang. [m1:IDN.COP Polisi] memasang garis kuning; tak ada unsur teror, kata [m2:IDN.COP Kapolrestabes], hanya selang karet yang getas dimakan usia.

### Kompas.com 2015-05-14
Perahu kayu berisi 400 [m1:MMR.REF orang Rohingya] {e1 dihalau} kembali ke laut oleh [m2:THA.MIL Angkatan Laut Thailand] setelah diberi solar dan mi instan; [m3:MYS.MIL Maritim Malaysia] melakukan hal serupa di lepas [m8:@MYS Langkawi], Rabu. [m4:UNHCR Komisioner Tinggi PBB untuk Pengungsi] {e2 mengkritik} permainan "ping-pong manusia" itu. [m5:MMR.GOV Naypyidaw] {e3 ogah} menghadiri pertemuan darurat di [m7:THA.GOV Bangkok] bila kata Rohingya dicantumkan. [m6:IDN.CVL Nelayan Langsa, Aceh,] {e4 menolong} 47 orang.
e1 m2,m3 > m1 COERCE actual 2015-05-13/day mode=restrict ctx=migration
e2 m4 > m2,m3 ACCUSE actual 2015-05-14/none mode=disapprove ctx=migration
e3 m5 > m7 REJECT hypothetical 2015-05-14/none mode=meet ctx=migration
e4 m6 > m1 AID actual 2015-05-14/none ctx=migration

### BBC Indonesia 2017-09-07
Pintu bagi wartawan tetap digembok, tetapi citra satelit tak bisa disuap: 400 desa di Rakhine {e1 diratakan} [m1:MMR.MIL militer Myanmar], yang berdalih memburu [m2:ARSA.REB ARSA], {e5 penyerang} [m9:MMR.COP 30 pos polisi] pada 25 Agustus. Lebih dari 146.000 [m3:MMR.REF Rohingya] sudah {e3 diterima} [m4:BGD.GOV Bangladesh]. Di {e2 telepon} dengan [m5:TUR.GOV Erdogan], [m6:MMR.GOV Aung San Suu Kyi] menyebut gambar-gambar itu puncak gunung es misinformasi; [m7:MDV.GOV Maladewa] {e4 membekukan} perdagangannya dengan [m8=m6 Naypyidaw].
e1 m1 > m3 ASSAULT actual 2017-09-07/none mode=destroy ctx=religion_ethnicity
e2 m5 > m6 CONSULT actual 2017-09-07/none mode=phone ctx=human_rights
e3 m4 > m3 AID actual 2017-09-07/none ctx=asylum
e4 m7 > m8 SANCTION actual 2017-09-07/none mode=discontinue ctx=human_rights
e5 m2 > m9 ASSAULT actual 2017-08-25/day ctx=terrorism bg

### VOA Indonesia 2022-05-18 headline
Berhari-hari di Azovstal, 265 [m1:UKR.MIL Prajurit Ukraina] {e1 Menyerah} kepada [m2:RUS.MIL Rusia]
e1 m1 > m2 RETREAT actual 2022-05-18/none mode=disarm ctx=military

### Tribunnews 2023-06-26 headline
[m1:WAGNER.REB Prigozhin] {e1 Batal Serbu} [m2:RUS.GOV Moskow], [m3:BLR.GOV Lukashenko] Jadi {e2 Penengah}
e1 m1 > m2 RETREAT actual 2023-06-26/none mode=withdraw ctx=military
e2 m3 > m1 CONSULT actual 2023-06-26/none mode=third-party ctx=military

### JPNN 2013-08-22 headline
Dikira Tidur, Ternyata Mati: Ratusan [m1:SYR.CVL Warga Ghouta] Diduga {e1 Diracun Gas Sarin}, [m2:SYR.GOV Damaskus] Cuci Tangan
e1 m2 > m1 ASSAULT denied 2013-08-22/none mode=unconventional ctx=cbrn

### Kompas 2026-02-17 headline
Usai {e1 Larang} [m3:GNB.OPP Delapan Partai], [m1:GNB.GOV Junta Bissau] {e2 Pulangkan} Dubes [m2:PRT.GOV Portugal]
e1 m1 > m3 COERCE actual 2026-02-17/none mode=restrict ctx=rights_freedoms
e2 m1 > m2 SANCTION actual 2026-02-17/none mode=expel ctx=diplomatic

### Kompas.com 2021-08-27
Dua ledakan merobek kerumunan di Gerbang Abbey, Bandara Hamid Karzai, Kamis (26/8): seorang [m1:ISKP.REB pengebom bunuh diri ISIS-K] {e1 menewaskan} 13 [m2:USA.MIL prajurit Amerika] dan lebih dari 160 [m3:AFG.CVL warga Afganistan] yang antre dievakuasi. [m8:USA.MIL Komandan Centcom] {e4 berkoordinasi} lewat telepon dengan [m4:TALIBAN.REB Taliban], penguasa baru [m9:@AFG Kabul], soal pagar pengaman, sementara [m5:USA.GOV Presiden Joe Biden] berjanji {e2 memburu} para pelakunya. [m6:BGR.GOV Bulgaria] dan [m7:MKD.GOV Makedonia Utara] {e3 menyatakan sanggup} menampung penerjemah.
e1 m1 > m2,m3 ASSAULT actual 2021-08-26/day mode=suicide-attack ctx=terrorism
e4 m8 > m4 CONSULT actual 2021-08-27/none mode=phone ctx=terrorism
e2 m5 > m1 THREATEN threatened 2021-08-27/none mode=violence ctx=terrorism
e3 m6,m7 > m3 AGREE planned 2021-08-27/none ctx=asylum

### Tempo.co 2022-06-18
[m1:MDA.GOV Presiden Maia Sandu] menuturkan [m2:RUS.GOV Rusia] {e1 membanjiri} [m8:MDA.CVL warganya] dengan kabar palsu soal mobilisasi dan {e2 memutus siaran} enam televisi pro-[m3=m2 Moskow] di [m4:@MDA Moldova]. [m5:MDA.OPP Partai Shor] {e3 menuding} [m9=m1 presiden] bertindak diktator; [m6:ROU.GOV Rumania], lewat menlunya, tetap {e4 mendukung} [m7:MDA.GOV Chisinau].
e1 m2 > m8 COERCE actual 2022-06-18/none mode=misinformation ctx=misinformation said=m1
e2 m1 > m2 COERCE actual 2022-06-18/none mode=censor ctx=misinformation
e3 m5 > m1 ACCUSE actual 2022-06-18/none mode=allege ctx=rights_freedoms
e4 m6 > m7 SUPPORT actual 2022-06-18/none ctx=misinformation

### Antara 2006-11-22
[m8:@NPL Kathmandu] (ANTARA) - Perang 10 tahun di [m1:@NPL Nepal] tamat Selasa malam ketika [m2:NPL.GOV PM Girija Prasad Koirala] dan [m3:CPNM.REB Prachanda] {e1 mengesahkan} Kesepakatan Damai Menyeluruh. [m4=m3 Kaum Maois] {e2 mengandangkan} tentaranya di tujuh kamp dan {e3 mengunci} senjatanya dalam kontainer di bawah mata [m5:UN PBB]. Pembunuhan, penculikan, dan pemungutan pajak oleh gerilyawan terlarang sejak hari itu. [m6:BTN.GOV Bhutan] dan [m7:IND.GOV India] mengirim {e5 selamat}.
e1 m2 > m3 SUPPORT actual 2006-11-21/day ctx=military
e2 m4 > m2 CONCEDE planned 2006-11-21/day ctx=military
e3 m4 > m2 CONCEDE planned 2006-11-21/day ctx=military
e5 m6,m7 > m2,m3 SUPPORT actual 2006-11-22/none ctx=military

### CNN Indonesia 2022-12-09
Setelah sepuluh bulan di koloni hukuman IK-2, [m1:USA.CVL Brittney Griner] {e1 dipertukarkan} di landasan pacu [m9:@ARE Abu Dhabi] dengan [m2:RUS.CRM pedagang senjata Viktor Bout], Kamis. [m3:RUS.GOV Kementerian Luar Negeri Rusia] {e2 mengatai} [m4:USA.GOV Washington] keras kepala karena tidak melibatkan [m5:USA.CVL Paul Whelan], yang {e3 divonis} 16 tahun atas dakwaan mata-mata; [m6:ARE.GOV Presiden Mohammed bin Zayed] dan [m7:SAU.GOV putra mahkota Riyadh] disebut ikut {e4 menengahi}, klaim yang oleh [m8=m4 Gedung Putih] tidak dibenarkan.
e1 m3 > m4 RETREAT actual 2022-12-08/day mode=release ctx=diplomatic
e2 m3 > m4 ACCUSE actual 2022-12-09/none mode=disapprove ctx=diplomatic
e3 m3 > m5 SANCTION actual 2022-12-09/none mode=convict ctx=legal bg
e4 m6,m7 > m3,m4 CONSULT denied 2022-12-09/none mode=third-party ctx=diplomatic

### Media Indonesia 2018-05-10
Di [m10:@TZA Dar es Salaam] tak ada pawai. [m1:TZA.GOV John Magufuli] telah {e1 membungkam} [m9:TZA.JRN dua koran oposisi] dan {e5 memenjarakan} [m2:TZA.OPP legislator Joseph Mbilinyi]; di negeri tetangga, [m3:BDI.PRM milisi Imbonerakure] {e2 membantai} 26 [m4:BDI.CVL penduduk Ruhagarika] menjelang referendum perpanjangan masa jabatan [m5:BDI.GOV Pierre Nkurunziza]. [m6:BDI.GOV Bujumbura] {e4 menunjuk} "<<q1 gerombolan teroris dari [m7:COD.GOV Kongo]>>" sebagai pelaku; [m8:USA.GOV Departemen Luar Negeri AS] {e3 mengkritik} pelarangan siaran BBC.
e1 m1 > m9 COERCE actual 2018-05-10/none mode=censor ctx=rights_freedoms
e5 m1 > m2 COERCE actual 2018-05-10/none mode=arrest ctx=rights_freedoms
e2 m3 > m4 ASSAULT denied 2018-05-10/none ctx=repression
e4 m6 > m7 ACCUSE actual 2018-05-10/none mode=allege ctx=terrorism
e3 m8 > m6 ACCUSE actual 2018-05-10/none mode=disapprove ctx=rights_freedoms
q1 m6 mixed cue=menunjuk

### Kompas.com 2017-01-21
[m1:GMB.GOV Yahya Jammeh] akhirnya menyerah. Setelah 48 jam diimpit pasukan [m2:ECOWAS ECOWAS] yang {e1 masuk} dari [m3:SEN.GOV Senegal], [m8=m1 penguasa 22 tahun itu] {e2 melepas} kursi presiden [m4:@GMB Gambia] pada Jumat malam dalam {e4 perundingan} bersama [m5:GIN.GOV Presiden Guinea Alpha Conde]. [m6:NGA.GOV Nigeria] dan [m7:LBR.GOV Liberia] belum berkomentar.
e1 m2 > m1 MOBILIZE actual 2017-01-21/none mode=troops ctx=election
e2 m8 > m2 RETREAT actual 2017-01-20/day mode=resign ctx=election
e4 m5 > m1 CONSULT actual 2017-01-20/day ctx=diplomatic

### Suara.com 2014-08-12
[m9:IRQ.CVL Pria itu] {e1 dipenggal}, perempuannya dijual di pasar [m11:@IRQ Mosul]: begitu pengakuan seorang [m1:IRQ.CVL warga Yazidi] yang lolos dari Gunung Sinjar. [m2:ISIS.REB ISIS], menurut [m3:UN pelapor khusus PBB], {e2 memerkosa} ratusan [m4:IRQ.CVL gadis Yazidi]. [m5:USA.MIL F/A-18 Amerika] sejak Jumat {e3 membidik} artileri [m10=m2 kelompok tersebut]; [m6:GBR.GOV London] {e4 menjatuhkan} air dan tenda dari udara kepada [m7=m1 para pengungsi], dan [m8:VAT.GOV Vatikan] {e5 menitipkan} sumbangan lewat utusannya.
e1 m2 > m9 ASSAULT actual 2014-08-12/none mode=targeted ctx=religion_ethnicity
e2 m2 > m4 ASSAULT actual 2014-08-12/none mode=sexual ctx=gender said=m3
e3 m5 > m10 ASSAULT actual 2014-08-08/day mode=aerial ctx=terrorism
e4 m6 > m7 AID actual 2014-08-12/none ctx=human_security
e5 m8 > m7 AID actual 2014-08-12/none ctx=human_security

### Kompas 2019-10-18
[m1:USA.GOV Wakil Presiden Mike Pence] keluar dari {e4 pertemuan} di istana [m9:@TUR Ankara] dengan selembar dokumen: [m2:TUR.GOV Turki] {e5 menghentikan sementara} Operasi Mata Air Perdamaian 120 jam supaya [m3:SDF.REB milisi Kurdi YPG] mundur dari zona 32 kilometer, dan [m4:USA.GOV Washington] {e2 membatalkan} sanksi baru. Kepala operasi [m5:SDF.REB SDF] Mazloum Abdi {e1 menyanggupi}; [m6:SYR.GOV Damaskus] lewat televisinya menyebut itu samar, sementara [m7:FRA.GOV Emmanuel Macron] menilai langkah [m8=m2 Ankara] sebelum itu sebagai {e3 kegilaan}.
e1 m5 > m2 CONCEDE planned 2019-10-18/none ctx=territory
e2 m4 > m2 CONCEDE planned 2019-10-18/none ctx=economic
e3 m7 > m8 ACCUSE actual 2019-10-18/none mode=disapprove ctx=military
e4 m1 > m2 CONSULT actual 2019-10-18/none mode=visit ctx=diplomatic
e5 m2 > m3 CONCEDE planned 2019-10-18/none ctx=military

### Antara 2026-05-20
[m9:@KEN Nairobi] (ANTARA) - [m1:MNG.MIL Komandan pasukan Mongolia] pada [m2:UNISFA misi PBB di Abyei] dilaporkan {e1 disandera} [m3:SSD.REB milisi Twic] selama empat jam, Selasa, lalu {e2 dilepas} tanpa syarat atas {e4 permintaan} [m4:SSD.GOV Juba]. Perwakilan [m5:ZMB.GOV Zambia], yang serdadunya pernah gugur di situ, {e3 mendesak} [m6:UN Dewan Keamanan] memperkuat perlindungan. [m7:PER.GOV Peru] dan [m8:PAN.GOV Panama] abstain dalam pemungutan suara prosedural.
e1 m3 > m1 ASSAULT actual 2026-05-19/day mode=abduct ctx=peacekeeping
e2 m3 > m1 RETREAT actual 2026-05-19/day mode=release ctx=peacekeeping
e3 m5 > m6 REQUEST requested 2026-05-20/none mode=change ctx=peacekeeping
e4 m4 > m3 REQUEST requested 2026-05-19/day mode=yield ctx=peacekeeping

### Tempo.co 2025-10-11 headline
Beda dengan [m1:MDG.GOV Rajoelina], [m2:MDG.MIL Tentara Madagaskar] {e1 Enggan Tembaki} [m3:MDG.CVL Gen Z]
e1 m2 > m1 REJECT actual 2025-10-11/none ctx=repression

### Kumparan 2021-10-26 headline
[m3:SDN.CVL Khartoum] {e1 Disunyikan}: [m1:SDN.REB Burhan] Putus Internet, [m2:SDN.GOV Hamdok] Entah di Mana
e1 m1 > m3 COERCE actual 2021-10-26/none mode=censor ctx=pro_autocracy

### Bola.net 2024-07-09 headline none
Dibombardir Sejak Menit Pertama, [m1:@URY Uruguay] Bertahan dengan 10 Pemain

### Kompas.com Sains 2021-02-02 none
Virus ini menyerang paru lebih dahulu, kemudian menduduki hati. Sistem imun, ibarat tentara, mengirim pasukan pertama dalam hitungan menit, sedangkan antibodi menyusul sepekan kemudian, tulis tim peneliti di [m1:@BRA Brasil], [m2:@ZAF Afrika Selatan], dan [m3:@IND India].

### Antara 2009-07-01 none
[m1:IDN.GOV Menteri Pertahanan Juwono Sudarsono] mengatakan anggaran alat utama sistem senjata tahun depan cukup untuk memelihara kendaraan yang ada. Ia tidak menyebut negara mana pun, hanya mengingatkan bahwa bengkel lebih penting daripada parade.

### detikEdu 2022-09-15 none
Apa itu hak veto? Lima anggota tetap [m1:UN Dewan Keamanan], yakni [m2:@USA Amerika Serikat], [m3:@CHN China], [m4:@RUS Rusia], [m5:@GBR Inggris], dan [m6:@FRA Prancis], memilikinya sejak badan itu berdiri. Materi ini keluar dalam ujian kelas XI.

### Republika 2018-09-19 none
Kuburan massal peninggalan abad ke-14 ditemukan pekerja gorong-gorong. Bukan korban perang, kata arkeolog: wabah, dan di antara tulang itu ada koin dari [m1:@IRN Persia] dan [m2:@CHN Tiongkok].

### Jakarta Post Indonesia 2023-10-09 none
Mengapa opini publik di [m1:@IDN Indonesia], [m2:@MYS Malaysia], dan [m3:@TUR Turki] begitu seragam tentang Timur Tengah? Penulis berpendapat ingatan kolonial, bukan agama semata, yang membentuknya; di kampus-kampus, perang menjadi metafora untuk segala hal.

### Otomotifnet 2024-02-13 none
Pebalap [m1:@ZAF Afrika Selatan] itu menyalip lewat luar, menutup celah, dan mengultimatum waktunya sendiri: satu detik lebih cepat atau pensiun. Ban meledak di tikungan ke-11, ambisinya padam.

### Kompas Travel 2026-03-12 none
Kementerian luar negeri berbagai negara memasang tanda kuning bagi pelancong: [m1:@MMR Myanmar], [m2:@VEN Venezuela], dan [m3:@HTI Haiti] berada di tingkat tertinggi. Perhatikan musim badai, bawa obat, dan simpan nomor kedutaan.

### Sindonews Ekbis 2022-03-11 none
"<<q1 Kami tak akan mundur dari persaingan harga>>," kata [m1:? direktur utama maskapai itu], merujuk duel tarif rute [m3:@IDN Jakarta]–[m2:@SGP Singapura]. Tiket promo disikat pemburu diskon dalam dua jam dan situsnya sempat lumpuh.
q1 m1 direct cue=kata

### Tirto.id 2020-09-29 none
Para penulis fiksi ilmiah sudah lama mengepung bumi dengan armada asing. Dalam novel terbarunya, pengarang [m1:@POL Polandia] itu menghancurkan [m2:@USA Washington], menyelamatkan [m3:@MLI Timbuktu], dan membiarkan tokoh utamanya menggencat rindu.

### IDN Times 2025-12-09 none
BMKG mencatat tiga hari terakhir petir menyambar 4.100 kali di Jabodetabek. Hujan es menghujani Depok, angin merobohkan reklame, dan banjir mengisolasi dua kelurahan, tetapi tak ada korban jiwa.

### Harian Jogja 2019-08-06 none
Pameran foto di Taman Budaya merekam kehidupan sehari-hari di [m1:@IRQ Baghdad], [m2:@BIH Sarajevo], dan [m3:@RWA Kigali] bertahun-tahun sesudah senjata diam. Kuratornya menolak menampilkan satu tank pun.

### Media Indonesia 2024-04-23 none
Di meja seminar itu duduk berdampingan [m1:EGY.ELI mantan diplomat Mesir], [m2:SWE.EDU guru besar dari Uppsala], dan [m3:IDN.MIL seorang kolonel aktif dari Seskoad]. Topiknya sejarah penjaga perdamaian sejak Suez; menurut ketiganya, baret biru lahir dari kebuntuan, bukan dari kesepakatan, dan [m4:UN PBB] tak pernah merencanakannya.

