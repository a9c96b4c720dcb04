### Antara 2013-04-09
[m1:IDN.COP Kepolisian Resor Bantul] memeriksa enam warga yang {e1 merusak} kantor [m2:IDN.GOV Lurah Srihardono]. [m3:IDN.CVL Mereka] kesal karena sertifikat tanah yang dijanjikan tak kunjung terbit. Menurut [m4=m2 sang lurah], berkasnya sudah lama dikirim ke [m5:IDN.GOV kantor pertanahan]; [m6=m5 instansi itu] {e2 membantah} pernah menerimanya. [m7:IDN.GOV Bupati] {e3 berjanji menengahi}. "<<q1 [m8=m7 Saya] minta jangan ada yang main hakim sendiri>>," katanya di [m9:@IDN Bantul].
e1 m3 > m2 PROTEST actual 2013-04-09/none mode=riot ctx=territory
e2 m6 > m4 REJECT actual 2013-04-09/none ctx=territory
e3 m7 > m3,m2 AGREE planned 2013-04-09/none ctx=territory
q1 m7 direct cue=katanya

### Kompas.com 2019-02-27
[m1:IND.MIL Dua pesawat tempur India] {e1 rontok} di atas Kashmir, dan seorang pilotnya, [m2:IND.MIL Letkol Abhinandan Varthaman], {e2 tertangkap} hidup-hidup. [m3:PAK.GOV Perdana Menteri Imran Khan] tampil di televisi. "<<q1 Kalau perang dimulai, bukan [m4=m3 saya] atau [m5:IND.GOV Narendra Modi] yang mengendalikannya>>," katanya seraya {e3 mengajak} [m6=m5 koleganya itu] berunding. Ajakan tersebut tidak ditanggapi. [m7:IND.GOV Kementerian luar negeri] malah {e4 memanggil} penjabat komisaris tinggi tetangganya dan {e5 menuntut} sang penerbang dikembalikan.
e1 m8 > m1 ASSAULT actual 2019-02-27/none mode=heavy-weapons ctx=military,territory
e2 m8 > m2 ASSAULT actual 2019-02-27/none mode=abduct ctx=military
e3 m3 > m6 REQUEST requested 2019-02-27/none mode=meet ctx=diplomatic,military
e4 m7 > m3 ACCUSE actual 2019-02-27/none mode=disapprove ctx=diplomatic
e5 m7 > m3 REQUEST requested 2019-02-27/none mode=yield ctx=military
q1 m3 direct cue=katanya
Pesawat itu ditembak [m8:PAK.MIL angkatan udara] di sektor Nowshera.

### Tempo.co 2012-10-23
[m1:LBN.CVL Pelayat Jenderal Wissam al-Hassan] {e1 mencoba mendobrak} gerbang Grand Serail, tetapi [m11=m9 tentara] {e2 menghalau} [m2=m1 mereka] dengan tembakan ke udara. Perwira intelijen itu {e3 terbunuh} oleh bom mobil pekan lalu. [m3:LBN.OPP Saad Hariri], yang menonton dari [m4:@FRA Paris], {e4 meminta} [m5:LBN.CVL pendukungnya] pulang. [m6=m3 Putra Rafik Hariri itu] {e5 menuduh} [m7:SYR.GOV Bashar al-Assad] sebagai dalang. [m8:LBN.GOV Najib Mikati], perdana menteri yang didesak mundur, bertahan atas permintaan presiden.
e1 m1 > m8 PROTEST actual 2012-10-23/none mode=riot ctx=political_institutions
e2 m11 > m2 COERCE actual 2012-10-23/none mode=restrict ctx=repression
e3 m7 > m10 ASSAULT actual 2012-10-16/week mode=explosives ctx=intelligence,terrorism
e4 m3 > m5 REQUEST requested 2012-10-23/none mode=yield ctx=political_institutions
e5 m6 > m7 ACCUSE actual 2012-10-23/none mode=allege ctx=intelligence
[m9:LBN.MIL Komando militer] mengimbau para politikus berhati-hati. [m10:LBN.SPY Almarhum] dimakamkan di Lapangan Syuhada.

### CNN Indonesia 2024-01-10
Pria bertopeng {e1 menerobos} studio TC Televisión ketika siaran langsung berlangsung; [m1:ECU.CRM anggota geng itu] menodongkan granat ke arah [m2:ECU.JRN penyiar]. Dua hari sebelumnya [m3:ECU.GOV Presiden Daniel Noboa] {e2 memberlakukan} jam malam selama enam puluh hari setelah [m4:ECU.CRM Fito, bos Los Choneros], kabur dari penjara. Kini [m5=m3 kepala negara berusia 36 tahun itu] {e3 menyatakan perang} terhadap dua puluh dua kelompok. [m6:ECU.COP Polisi] {e4 meringkus} ketiga belas penyusup. [m7:PER.GOV Lima] {e5 mengirim} polisi tambahan ke perbatasan utaranya.
e1 m1 > m2 ASSAULT actual 2024-01-10/none mode=abduct ctx=crime
e2 m3 > m8 COERCE actual 2024-01-08/day mode=curfew ctx=crime
e3 m5 > m8 THREATEN threatened 2024-01-10/none mode=violence ctx=crime,military
e4 m6 > m1 COERCE actual 2024-01-10/none mode=arrest ctx=crime
e5 m7 > m8 MOBILIZE actual 2024-01-10/none mode=police ctx=crime,territory
Kekuatan [m8:ECU.CRM geng-geng] tumbuh sejak 2020.

### Republika 2016-12-20
[m1:RUS.GOV Duta Besar Andrei Karlov] roboh di galeri seni [m2:@TUR Ankara]. Penembaknya, [m3:TUR.REB Mevlut Mert Altintas], polisi yang sedang tidak bertugas, {e1 melepaskan} delapan peluru sambil meneriakkan nama Aleppo. [m4:RUS.GOV Vladimir Putin] {e2 menerima telepon} dari [m5:TUR.GOV Recep Tayyip Erdogan] malam itu. [m6=m4+m5 Keduanya] {e3 sepakat} membentuk tim penyidik bersama. "<<q1 Ini provokasi untuk merusak hubungan [m7=m6 kita]>>," ujar [m8=m4 tuan rumah Kremlin].
e1 m3 > m1 ASSAULT actual 2016-12-19/day mode=firearms ctx=terrorism,diplomatic
e2 m5 > m4 CONSULT actual 2016-12-19/day mode=phone ctx=diplomatic
e3 m4 > m5 AGREE planned 2016-12-20/none ctx=diplomatic,terrorism
q1 m8 direct cue=ujar

### Jawa Pos 2020-10-09
Hujan deras tak membubarkan [m1:IDN.LAB ribuan buruh Gresik] yang {e1 mengepung} gedung grahadi. Di dalam, [m2:IDN.GOV Gubernur Khofifah Indar Parawansa] {e2 menemui} [m3:IDN.LAB enam perwakilannya] dan {e3 menyanggupi} surat kepada presiden. Surat itu, kata [m4=m2 dia], berisi permohonan menunda undang-undang yang baru {e4 diketok} [m5:IDN.LEG DPR]. Di jalan, [m6:IDN.EDU sekelompok pelajar] {e5 melempari} pagar; [m7:IDN.COP polisi] {e6 menyemprot} [m8=m6 mereka] dengan air.
e1 m1 > m2 PROTEST actual 2020-10-09/none mode=demo ctx=legislative,economic
e2 m2 > m3 CONSULT actual 2020-10-09/none ctx=legislative
e3 m2 > m3 CONCEDE planned 2020-10-09/none ctx=legislative
e4 m5 > m1 COERCE actual 2020-10-09/none ctx=legislative,economic
e5 m6 > m2 PROTEST actual 2020-10-09/none mode=riot ctx=legislative
e6 m7 > m8 ASSAULT actual 2020-10-09/none mode=crowd-control ctx=repression

### Detik 2023-02-15
[m1:GBR.PRE Nicola Sturgeon] {e1 mengakhiri} delapan tahun kepemimpinannya di Skotlandia. Perempuan 52 tahun itu mengaku lelah. Rencananya menggelar referendum kemerdekaan {e2 diganjal} [m2:GBR.JUD mahkamah agung] November lalu, dan undang-undang gender yang diloloskan [m3:GBR.LEG parlemen Edinburgh] {e3 diveto} [m4:GBR.GOV London]. [m5=m4 Pemerintah Rishi Sunak] {e4 mengucapkan terima kasih}. "<<q1 [m6:GBR.PTY Kami] akan merindukan lawan yang tangguh>>," kata [m7:GBR.PTY Douglas Ross, ketua Konservatif Skotlandia].
e1 m1 > m3 RETREAT actual 2023-02-15/none mode=resign ctx=executive
e2 m2 > m1 REJECT actual 2022-11-01/month mode=change ctx=territory,legal
e3 m4 > m3 REJECT actual 2023-02-15/none mode=change ctx=gender,legislative
e4 m5 > m1 SUPPORT actual 2023-02-15/none ctx=executive
q1 m7 direct cue=kata

### Antara 2008-08-11
Serangan ke Tskhinvali menjadi bumerang. [m1:GEO.MIL Tentara Georgia] {e1 mundur} dari ibu kota wilayah pembangkang itu ketika kolom tank dari utara {e2 menerobos} Terowongan Roki. [m2:GEO.GOV Mikheil Saakashvili] {e3 menawarkan} gencatan senjata, tetapi ditolak. "<<q1 [m3=m2 Orang itu] tidak bisa dipercaya>>," kata [m4:RUS.GOV Sergei Lavrov]. [m5:RUS.MIL Pasukan Rusia], lanjut [m6=m4 dia], {e4 akan bertahan} selama [m11:RUS.CVL warganya] terancam. [m7:FRA.GOV Nicolas Sarkozy], yang memegang presidensi [m8:EU Uni Eropa], {e5 terbang} ke [m9:@RUS Moskow].
e1 m1 > m10 RETREAT actual 2008-08-10/day mode=withdraw ctx=military,territory
e2 m5 > m1 ASSAULT actual 2008-08-11/none ctx=military,territory
e3 m2 > m4 CONCEDE planned 2008-08-11/none ctx=military
e4 m5 > m1 MOBILIZE planned 2008-08-11/none mode=troops ctx=military
e5 m7 > m4 CONSULT planned 2008-08-11/none mode=visit ctx=diplomatic
q1 m4 direct cue=kata
rel m7 leads m8
[m10:OSSETIA.REB Ossetia Selatan] memisahkan diri pada 1992.

### Okezone 2021-04-17
[m1:CZE.GOV Perdana Menteri Andrej Babis] mengungkapkan bahwa ledakan gudang amunisi di Vrbetice tujuh tahun silam {e1 didalangi} [m2:RUS.SPY GRU]. Delapan belas diplomat {e2 disuruh pergi} dalam 48 jam. Dua tersangka, menurut [m3:CZE.COP kepolisian], memakai paspor yang sama dengan peracun [m4:GBR.SPY Sergei Skripal] di [m5:@GBR Salisbury]. [m6:RUS.GOV Moskow] {e3 menyebut} tudingan itu absurd. [m7=m1 Praha], kata [m8=m6 juru bicara kementerian di sana], {e4 pasti menerima balasan}.
e1 m2 > m1 ASSAULT actual 2014-10-01/month mode=explosives ctx=intelligence said=m1
e2 m1 > m6 SANCTION actual 2021-04-17/none mode=expel ctx=intelligence,diplomatic
e3 m6 > m1 REJECT actual 2021-04-17/none ctx=intelligence,diplomatic
e4 m8 > m7 THREATEN threatened 2021-04-17/none mode=relations ctx=diplomatic

### Kompas 2003-06-18 none
[m1:JPN.EDU Profesor Kenji Sato] menetap di [m2:@IDN Yogyakarta] sejak pensiun dari [m3:JPN.EDU Universitas Kyoto]. Rumahnya penuh naskah Jawa; murid-muridnya datang dari [m4:@NLD Leiden], [m5:@AUS Canberra], bahkan [m6:@USA Cornell]. [m7=m1 Lelaki itu] tidak tertarik politik, walau [m8:JPN.GOV kakaknya] pernah menjadi menteri kabinet. "<<q1 [m9=m8 Dia] suka pidato, [m10=m1 saya] suka wayang>>," ujarnya tertawa.
q1 m7 direct cue=ujarnya

### Liputan6.com 2017-10-16
Sebuah bom {e1 merobek} Mazda putih di jalan Bidnija, membunuh pengemudinya. [m1:MLT.JRN Daphne Caruana Galizia] dua pekan sebelumnya {e2 melapor} ke [m10=m8 polisi] bahwa [m11=m1 ia] menerima ancaman. Blog [m9=m1 wartawati itu] kerap {e3 menyerang} lingkaran [m2:MLT.GOV Joseph Muscat]. [m3=m2 Perdana menteri itu] {e4 mengecam} pembunuhan tersebut dan {e5 meminta bantuan} [m4:USA.COP FBI]. [m5:MLT.OPP Adrian Delia, pemimpin oposisi] menyebut kejadian itu runtuhnya hukum, meskipun [m12=m5 ia] sendiri sering menjadi bahan tulisan [m6=m1 mendiang].
e1 m7 > m1 ASSAULT actual 2017-10-16/none mode=explosives ctx=corruption,rights_freedoms
e2 m1 > m10 REQUEST requested 2017-10-02/week mode=assist ctx=crime
e3 m9 > m2 ACCUSE actual 2017-10-16/none mode=allege ctx=corruption
e4 m3 > m7 ACCUSE actual 2017-10-16/none mode=disapprove ctx=crime
e5 m3 > m4 REQUEST requested 2017-10-16/none mode=assist ctx=crime
[m7:? Pelakunya] belum diketahui; [m8:MLT.COP kepolisian] membentuk tim khusus.

### Suara.com 2025-06-24
Malam sebelumnya [m1:IRN.MIL Teheran] {e1 menembakkan} empat belas rudal ke Pangkalan Al Udeid. Tak ada korban, karena [m2:QAT.GOV Doha] dan lewat [m3=m2 emirat itu] juga [m4:USA.GOV Washington] sudah diberi tahu. Kementerian luar negeri setempat {e2 mengecam} pelanggaran wilayahnya dan {e3 memanggil} duta besar. Beberapa jam berselang, [m5:USA.GOV Donald Trump] {e4 mengumumkan} gencatan senjata antara [m6:IRN.GOV negara para mullah] dan [m7:ISR.GOV Israel]. Baru dua jam berlaku, [m8=m6+m7 kedua pihak] sudah {e5 saling tuding} melanggar.
e1 m1 > m4 ASSAULT actual 2025-06-23/day mode=heavy-weapons ctx=military
e2 m2 > m1 ACCUSE actual 2025-06-24/none mode=disapprove ctx=military,territory
e3 m2 > m6 ACCUSE actual 2025-06-24/none mode=disapprove ctx=diplomatic
e4 m6 > m7 CONCEDE planned 2025-06-24/none ctx=military said=m5
e5 m6 > m7 ACCUSE actual 2025-06-24/none mode=allege ctx=military

### VOA Indonesia 2019-10-20
[m1:CHL.CVL Pelajar] yang melompati pintu putar stasiun memulai semuanya. Kenaikan tarif 30 peso {e1 dibatalkan} [m2:CHL.GOV Sebastian Pinera] pada Sabtu malam, tetapi pembakaran bus {e2 berlanjut} hingga Minggu. [m3:CHL.MIL Tentara] {e3 diturunkan} ke jalan-jalan [m4:@CHL Santiago] untuk pertama kalinya sejak 1990. "<<q1 [m5=m2 Kami] sedang berperang dengan musuh yang kuat>>," kata [m6=m2 sang miliarder]. Pernyataannya {e4 dicela} [m7:CHL.OPP Partai Komunis] dan, diam-diam, {e5 disesali} [m8:CHL.MIL Jenderal Javier Iturriaga].
e1 m2 > m1 CONCEDE actual 2019-10-19/day ctx=economic
e2 m1 > m2 PROTEST actual 2019-10-20/none mode=riot ctx=economic
e3 m3 > m1 MOBILIZE actual 2019-10-20/none mode=troops ctx=repression
e4 m7 > m6 ACCUSE actual 2019-10-20/none mode=disapprove ctx=repression
e5 m8 > m6 ACCUSE actual 2019-10-20/none mode=disapprove ctx=repression
q1 m6 direct cue=kata

### Tribun Papua 2022-07-17
[m1:IDN.CVL Sepuluh pedagang] {e1 meninggal} ditembak di Kampung Nogolait, Nduga. [m2:TPNPB.REB Kelompok pimpinan Egianus Kogoya] mengaku bertanggung jawab dan menuduh korban sebagai mata-mata. Tuduhan tersebut {e2 dibantah} [m3:IDN.COP Kapolda Papua Mathius Fakhiri]; [m4=m1 mereka], tegas [m5=m3 dia], hanya mencari nafkah. [m6:IDN.MIL Satgas Damai Cartenz] {e3 menambah} personel. [m7:IDN.REL Dewan gereja setempat] {e4 menyerukan} jeda kemanusiaan kepada [m8=m6+m2 kedua pihak].
e1 m2 > m1 ASSAULT actual 2022-07-16/day mode=firearms ctx=territory
e2 m3 > m2 REJECT actual 2022-07-17/none ctx=territory
e3 m6 > m2 MOBILIZE actual 2022-07-17/none mode=troops ctx=territory
e4 m7 > m8 REQUEST requested 2022-07-17/none mode=yield ctx=human_security

### Media Indonesia 2010-09-24
Ketika [m1:IRN.GOV Mahmoud Ahmadinejad] {e1 menuding} [m2:USA.GOV Amerika] merekayasa serangan 11 September demi Israel, kursi-kursi di Majelis Umum mendadak kosong. Delegasi [m3=m2 negara tuan rumah] {e2 melangkah keluar}, disusul [m4:GBR.GOV Inggris] dan [m5:AUS.GOV Australia]. [m6:IDN.GOV Menlu Marty Natalegawa] tetap duduk. Menurut [m7=m6 dia], mendengarkan bukan berarti setuju. Sehari kemudian [m8:USA.GOV Barack Obama] {e3 menyebut} pidato itu penuh kebencian, lewat wawancara dengan [m9:#outlet BBC Persia].
e1 m1 > m2 ACCUSE actual 2010-09-23/day mode=allege ctx=terrorism,diplomatic
e2 m3,m4,m5 > m1 REJECT actual 2010-09-23/day mode=meet ctx=diplomatic
e3 m8 > m1 ACCUSE actual 2010-09-24/day mode=disapprove ctx=diplomatic

### SINDOnews 2021-11-08
Drone bermuatan peledak {e1 menyasar} kediaman [m1:IRQ.GOV Perdana Menteri Mustafa al-Kadhimi]. Enam pengawalnya luka, sedangkan dirinya selamat. Dua hari sebelumnya, [m2:IRQ.CVL pendukung milisi] {e2 bentrok} dengan [m3:IRQ.COP polisi] di gerbang Zona Hijau setelah partai [m4=m2 mereka] kalah. [m5:ASAIB.REB Asaib Ahl al-Haq] {e3 membantah} terlibat. "<<q1 Pengecut tidak membangun negara>>," {e4 sindir} [m6=m1 mantan kepala intelijen itu]. [m7:IRN.MIL Esmail Qaani, komandan Garda Revolusi], {e5 datang} ke [m8:@IRQ Baghdad] keesokan harinya.
e1 m9 > m1 ASSAULT actual 2021-11-07/day mode=drone ctx=terrorism,election
e2 m2 > m3 PROTEST actual 2021-11-05/day mode=riot ctx=election
e3 m5 > m1 REJECT actual 2021-11-08/none ctx=terrorism
e4 m6 > m9 ACCUSE actual 2021-11-08/none mode=disapprove ctx=terrorism
e5 m7 > m1 CONSULT actual 2021-11-08/none mode=visit ctx=diplomatic
q1 m6 direct cue=sindir
[m9:? Penyerang] memakai tiga pesawat kecil.

### Kompas.com 2015-07-05
"<<q1 Tidak>>" menang telak. Enam dari sepuluh [m1:GRC.CVL pemilih] {e1 menolak} syarat penghematan yang diajukan [m2:EU Komisi Eropa], [m3:EU Bank Sentral Eropa], dan [m4:IMF IMF]. [m5:GRC.GOV Alexis Tsipras] menganggapnya mandat; [m6:GRC.OPP Antonis Samaras], pemimpin partai yang kalah, {e2 mundur}. Di [m7:@DEU Berlin], [m8:DEU.GOV Sigmar Gabriel] {e3 menuduh} [m9=m5 rekan kirinya di Athena] merobohkan jembatan terakhir. [m10=m2+m3+m4 Trio kreditor itu] tidak segera bereaksi.
e1 m1 > m2,m3,m4 REJECT actual 2015-07-05/none mode=yield ctx=economic,election
e2 m6 > m5 RETREAT actual 2015-07-05/none mode=resign ctx=election
e3 m8 > m9 ACCUSE actual 2015-07-05/none mode=allege ctx=economic
q1 m1 direct

### Antara 2018-04-27
[m1:KOR.GOV Moon Jae-in] {e1 menyambut} [m2:PRK.GOV Kim Jong Un] di garis demarkasi dan, atas ajakan [m3=m2 tamunya], melangkah sebentar ke utara. Dalam deklarasi yang {e2 diteken} sore harinya, [m4=m1+m2 kedua Korea] {e3 berjanji} mengakhiri perang secara resmi. Pengeras suara propaganda {e4 akan dibongkar}. "<<q1 [m5=m2 Saya] datang untuk mengakhiri sejarah konfrontasi>>," kata [m6=m2 pemimpin muda itu]. [m7:JPN.GOV Shinzo Abe] {e5 memujinya}, [m8:CHN.GOV Beijing] pun demikian.
e1 m2 > m1 CONSULT actual 2018-04-27/none mode=visit ctx=diplomatic
e2 m1 > m2 SUPPORT actual 2018-04-27/none ctx=diplomatic
e3 m1 > m2 AGREE planned 2018-04-27/none ctx=military,diplomatic
e4 m1 > m2 CONCEDE planned 2018-04-27/none ctx=military
e5 m7,m8 > m1,m2 SUPPORT actual 2018-04-27/none ctx=diplomatic
q1 m6 direct cue=kata

### Republika 2011-07-09
Bendera baru naik di Juba. [m1:SSD.GOV Salva Kiir], bertopi koboi hitam, mengambil sumpah di hadapan [m2:SDN.GOV Omar al-Bashir], yang [m10:SDN.MIL pasukannya] puluhan tahun [m9=m1 ia] lawan. [m3=m2 Tamu dari utara itu] {e1 mengucapkan selamat} dan {e2 meminta} [m4:USA.GOV Washington] mencabut sanksi. [m5:UN Ban Ki-moon] {e3 mengingatkan} bahwa Abyei belum selesai. Bulan lalu, wilayah kaya minyak itu {e4 diduduki} [m6:SDN.MIL tentara Khartoum]; [m7:ETH.MIL penjaga perdamaian Ethiopia] {e5 akan menggantikan} [m8=m6 mereka].
e1 m3 > m1 SUPPORT actual 2011-07-09/none ctx=territory,diplomatic
e2 m3 > m4 REQUEST requested 2011-07-09/none mode=yield ctx=economic
e3 m5 > m1,m2 REQUEST requested 2011-07-09/none mode=change ctx=territory
e4 m6 > m1 COERCE actual 2011-06-01/month mode=seize ctx=territory,natural_resource
e5 m7 > m8 AID planned 2011-07-09/none ctx=peacekeeping

### Viva 2014-11-04
[m1:BFA.MIL Letkol Isaac Zida] {e1 menutup} perbatasan, lalu membukanya lagi sehari kemudian. [m10=m1 Ia] mengambil alih setelah [m2:BFA.ELI Blaise Compaoré] {e2 lengser} dan lari ke [m3:@CIV Yamoussoukro]. [m4:AU Uni Afrika] {e3 memberi tempo} dua pekan kepada [m5=m1 perwira pengawal presiden itu] untuk menyerahkan kekuasaan kepada sipil. "<<q1 [m6=m1 Kami] tidak mengejar jabatan>>," katanya usai {e4 berembuk} dengan [m7:BFA.OPP Zéphirin Diabré, tokoh oposisi]. [m8=m4 Organisasi itu] pernah membekukan Mali karena hal serupa.
e1 m1 > m9 COERCE actual 2014-11-03/day mode=restrict ctx=military
e2 m2 > m9 RETREAT actual 2014-10-31/day mode=resign ctx=executive
e3 m4 > m5 THREATEN threatened 2014-11-04/none mode=restrict ctx=pro_democracy
e4 m1 > m7 CONSULT actual 2014-11-04/none ctx=executive
q1 m1 direct cue=katanya
[m9:BFA.CVL Rakyat] menunggu di Alun-alun Nation.

### Kumparan 2023-12-07
Referendum berlangsung Ahad lalu, dan peta baru sudah dipajang di belakang meja [m1:VEN.GOV Maduro]. Di situ Essequibo, dua pertiga wilayah [m2:GUY.GOV Guyana], {e1 menjadi provinsi} [m10:VEN.GOV negerinya]. [m3=m2 Georgetown] {e2 mengadu} ke [m4:UN Dewan Keamanan]. [m5:USA.MIL Komando Selatan Amerika] {e3 menggelar latihan udara} bersama [m6:GUY.MIL pasukan setempat], dan [m7:BRA.MIL Brasil] {e4 memindahkan} kendaraan lapis baja ke Boa Vista. "<<q1 [m8=m2 Kami] tetangga kecil, tapi tidak sendirian>>," kata [m9:GUY.GOV Wakil Presiden Bharrat Jagdeo].
e1 m1 > m2 COERCE actual 2023-12-07/none ctx=territory,natural_resource
e2 m3 > m1 ACCUSE actual 2023-12-07/none mode=disapprove ctx=territory
e3 m5 > m6 COOPERATE actual 2023-12-07/none ctx=military
e4 m7 > m1 MOBILIZE actual 2023-12-07/none mode=weapons ctx=military,territory
q1 m9 direct cue=kata

### Bisnis Indonesia 2015-11-05 none
[m1:IDN.BUS Garuda Indonesia] menambah penerbangan ke [m2:@SAU Jeddah] menjelang musim umrah. Pesaingnya, [m3:MYS.BUS maskapai dari Kuala Lumpur], memilih memangkas rute jarak jauh karena merugi. [m4=m1 Perusahaan pelat merah itu] berharap pendapatan naik sepersepuluh. [m5:? Analis Bank Mandiri] mengingatkan kurs rupiah; [m6=m1 manajemen] menjawab [m7=m6 mereka] sudah melindungi separuh kebutuhan valas.

### Tempo.co 2021-07-08
[m1:HTI.GOV Jovenel Moise] {e1 dibunuh} di kamar tidurnya, istrinya terluka. [m2:HTI.COP Polisi nasional] {e2 menembak mati} empat orang yang [m3=m2 mereka] sebut tentara bayaran dan menangkap dua lagi. [m4:HTI.GOV Claude Joseph], yang seharusnya digantikan pekan ini, {e3 mengumumkan keadaan darurat}. [m9=m4 Ia] {e4 meminta} [m5:USA.GOV Washington] mengirim serdadu guna menjaga pelabuhan. Permintaan itu {e5 tak langsung disetujui}. [m6:DOM.GOV Republik Dominika] {e6 menutup} perbatasan.
e1 m7 > m1 ASSAULT actual 2021-07-07/day mode=targeted ctx=executive
e2 m2 > m7 ASSAULT actual 2021-07-08/none mode=firearms ctx=crime
e3 m4 > m8 COERCE actual 2021-07-07/day mode=martial-law ctx=executive
e4 m9 > m5 REQUEST requested 2021-07-08/none mode=assist ctx=human_security
e5 m5 > m4 REJECT actual 2021-07-08/none mode=assist ctx=military
e6 m6 > m4 COERCE actual 2021-07-08/none mode=restrict ctx=migration
[m7:COL.MIL Regu pembunuh asal Kolombia] datang lewat jalur darat. [m8:HTI.CVL Penduduk Port-au-Prince] mengurung diri.

### CNN Indonesia 2016-07-12
[m1:PCA Pengadilan Arbitrase Tetap] {e1 memenangkan} [m2:PHL.GOV Filipina] dalam gugatannya soal Laut China Selatan. Menurut [m3=m1 majelis lima hakim itu], klaim sembilan garis tidak punya dasar hukum. [m4:CHN.GOV Xi Jinping] {e2 menolak} putusan tersebut. Di [m5:@PHL Manila], [m6:PHL.CVL nelayan] bersorak, tetapi menlu baru [m7:PHL.GOV Perfecto Yasay] {e3 meminta} semua pihak menahan diri; atasannya, [m8:PHL.GOV Rodrigo Duterte], {e4 ingin membuka perundingan}. [m9:TWN.GOV Taipei] pun {e5 tidak menerima}, sebab Pulau Taiping yang dikuasainya disebut karang.
e1 m1 > m4 SANCTION actual 2016-07-12/none mode=convict ctx=territory,legal
e2 m4 > m3 REJECT actual 2016-07-12/none mode=yield ctx=territory,legal
e3 m7 > m4 REQUEST requested 2016-07-12/none mode=yield ctx=territory
e4 m8 > m4 AGREE planned 2016-07-12/none ctx=territory,diplomatic
e5 m9 > m1 REJECT actual 2016-07-12/none mode=yield ctx=territory,legal

### Serambi Indonesia 2002-12-10
Di Jenewa, [m1:IDN.GOV Duta Besar Wiryono Sastrohandoyo] dan [m2:GAM.REB Zaini Abdullah] {e1 membubuhkan tanda tangan} pada perjanjian penghentian permusuhan. [m3:HDC Henry Dunant Centre] {e2 menengahinya} selama dua tahun. Berdasarkan naskah itu, [m4=m2 kelompok bersenjata tersebut] {e3 akan menaruh} senjatanya di tempat yang disepakati, sedangkan [m5:IDN.MIL TNI] {e4 beralih} ke posisi bertahan. Pemantau {e5 dikirim} [m6:THA.MIL Thailand] dan [m7:PHL.MIL Filipina]. [m8:IDN.CVL Warga Banda Aceh] menyalakan lilin.
e1 m1 > m2 SUPPORT actual 2002-12-09/day ctx=military,territory
e2 m3 > m1,m2 CONSULT actual 2002-12-10/none mode=third-party ctx=diplomatic
e3 m4 > m5 CONCEDE planned 2002-12-10/none ctx=military
e4 m5 > m4 CONCEDE planned 2002-12-10/none ctx=military
e5 m6,m7 > m1,m2 AID planned 2002-12-10/none ctx=peacekeeping
