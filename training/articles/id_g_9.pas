### Kompas 2008-09-13 article
= [m1:BOL.GOV Morales]: [m2:USA.GOV Amerika] Mau Membelah [m3=m1 Kami]
~byline Laporan dari kantor berita AP, AFP, EFE
[m4:@BOL La Paz], Jumat - Pipa gas yang menuju [m5:@BRA Brasil] meledak di dekat Yacuiba. [m6:BOL.GOV Pemerintah Bolivia] menyebut perbuatan itu teror; {e1 pelakunya}, kata [m40:BOL.BUS perusahaan minyak negara], [m7:BOL.CVL kelompok pemuda Santa Cruz].
Ledakan tersebut hanya satu di antara banyak kejadian sepekan ini. Di Santa Cruz, [m8=m7 para pemuda] {e2 menduduki} kantor pajak dan [m9:BOL.BUS perusahaan telepon Entel]. Di Pando, wilayah hutan di utara, [m10:BOL.CVL serombongan petani pro-Morales] {e3 disergap} Kamis pagi oleh [m11:BOL.REB orang-orang bersenjata]. Jenazah 15 orang ditemukan di tepi sungai Tahuamanu.
[m12=m6 La Paz] {e4 menumpahkan kesalahan} pada [m13:BOL.OPP Leopoldo Fernandez], gubernur [m14:BOL.OPP Pando]. "<<q1 Ini pembantaian, dan dalangnya gubernur itu sendiri>>," kata [m15:BOL.GOV Menteri Dalam Negeri Alfredo Rada]. [m16=m13 Yang dituding] {e5 menyangkal}. Jumat malam keadaan darurat {e6 ditetapkan} di sana dan [m17:BOL.MIL dua pesawat tentara] {e7 merebut} bandara Cobija; satu prajurit gugur.
Lima provinsi menginginkan otonomi dan bagian lebih besar dari uang gas. Gubernur-gubernurnya bernaung dalam [m18:BOL.OPP Dewan Demokratik Nasional], yang dipimpin [m19:BOL.OPP Ruben Costas] dari Santa Cruz. Wakil [m41=m18 mereka], [m20:BOL.OPP Mario Cossio], Jumat malam {e8 bertemu} [m21:BOL.GOV Wakil Presiden Alvaro Garcia Linera] selama tujuh jam. {e9 Pembicaraan} dilanjutkan hari Minggu.
Terpisah dari itu, [m22:USA.GOV Duta Besar Philip Goldberg] tengah berkemas. [m23=m1 Presiden pribumi pertama itu] Rabu lalu {e10 menyatakannya persona non grata} karena bertemu diam-diam dengan [m24=m19 Costas]. [m25:USA.GOV Departemen Luar Negeri] membalas, {e11 mengusir} [m26:BOL.GOV Duta Besar Gustavo Guzman].
Kawan segera bertindak. [m27:VEN.GOV Hugo Chavez] di atas panggung di Puerto Cabello {e12 memberi} [m28:USA.GOV wakil Washington di Caracas] 72 jam untuk pergi. [m29=m27 Ia] {e13 berjanji} mengirim [m42:VEN.MIL tentara] andai [m30=m1 sahabatnya] digulingkan. [m31:BOL.MIL Panglima tentara Bolivia Luis Trigo] {e14 menampik} tawaran tersebut: tidak ada serdadu asing, titik.
[m32:HND.GOV Presiden Honduras Manuel Zelaya] ikut {e15 menunda penerimaan} surat kepercayaan utusan baru [m33=m2 Amerika].
[m34:BRA.GOV Brasilia] dan [m35:ARG.GOV Buenos Aires], dua pembeli gas, {e16 menegaskan} hanya mengakui [m36=m1 Morales]. [m37:CHL.GOV Michelle Bachelet], yang mengetuai [m38:UNASUR Uni Negara-Negara Amerika Selatan (Unasur)], {e17 mengundang} [m39:? semua presiden anggotanya] ke Santiago, Senin. [m43=m6 Bolivia] termasuk anggota [m44=m38 Unasur].
e1 m7 > m6 ASSAULT actual 2008-09-13/none mode=destroy ctx=natural_resource said=m6
e2 m8 > m6,m9 PROTEST actual 2008-09-08/week mode=obstruct ctx=natural_resource,territory
e3 m11 > m10 ASSAULT actual 2008-09-11/day mode=firearms ctx=territory
e4 m12 > m13 ACCUSE actual 2008-09-13/none mode=allege ctx=human_rights
e5 m16 > m12 REJECT actual 2008-09-13/none ctx=human_rights
e6 m6 > m14 COERCE actual 2008-09-12/day mode=martial-law ctx=military
e7 m17 > m14 ASSAULT actual 2008-09-12/day ctx=military
e8 m20 > m21 CONSULT actual 2008-09-12/day ctx=territory,natural_resource
e9 m20 > m21 CONSULT planned 2008-09-14/day ctx=territory,natural_resource
e10 m23 > m22 SANCTION actual 2008-09-10/day mode=expel ctx=diplomatic
e11 m25 > m26 SANCTION actual 2008-09-13/none mode=expel ctx=diplomatic
e12 m27 > m28 SANCTION actual 2008-09-13/none mode=expel ctx=diplomatic
e13 m29 > m30 AGREE hypothetical 2008-09-13/none ctx=military
e14 m31 > m29 REJECT actual 2008-09-13/none mode=assist ctx=military
e15 m32 > m33 REJECT actual 2008-09-13/none ctx=diplomatic
e16 m34,m35 > m36 SUPPORT actual 2008-09-13/none ctx=diplomatic
e17 m37 > m39 AGREE planned 2008-09-15/day ctx=diplomatic
q1 m15 direct cue=kata
rel m13 leads m14
rel m19 leads m18
rel m37 leads m38
rel m43 member_of m44

### Antara 2026-01-19 article
= [m1:UGA.PTY Museveni] menang ketujuh kali, [m2:UGA.OPP Bobi Wine] menghilang
[m3:@UGA Kampala] (ANTARA/Xinhua-OANA) - [m46:UGA.GOV Komisi pemilihan] menetapkan [m4:UGA.GOV Presiden Yoweri Museveni], 81 tahun, sebagai pemenang dengan 71 persen suara. Saingan terdekatnya, penyanyi [m5=m2 Robert Kyagulanyi], tidak hadir dalam pengumuman Sabtu itu, dan tidak ada di rumahnya.
[m6:UGA.OPP Platform Persatuan Nasional (NUP)], yang dipimpin[m40=m2 nya], mengatakan helikopter [m7:UGA.MIL tentara] {e1 membawa} [m8=m2 sang calon] secara paksa. [m9:UGA.COP Juru bicara polisi Kituuma Rusoke] {e2 membantahnya} pada hari yang sama. "<<q1 [m10=m2 Beliau] di rumah. [m11=m9 Kami] cuma mengatur lalu lintas orang>>," ujarnya.
Belakangan muncul rekaman video. Di situ [m12=m2 Wine] bertutur bahwa [m13=m2 ia] lolos dari {e3 penggerebekan}. [m14=m2 Dia] {e4 menolak} hasil yang disebutnya palsu dan {e5 mengajak} [m15:UGA.CVL rakyat] berprotes tanpa kekerasan.
[m16:UGA.MIL Jenderal Muhoozi Kainerugaba], panglima [m17:UGA.MIL angkatan bersenjata] sekaligus anak [m47=m4 presiden], menulis di X akan {e6 memberi} [m18=m2 bekas penyanyi itu] dua hari untuk menyerah, lalu menghapusnya.
Di Butambala, 55 kilometer dari ibu kota, [m19:UGA.COP aparat] {e7 menembaki} kerumunan di rumah [m20:UGA.OPP Muwanga Kivumbi], anggota parlemen dari [m21=m6 partai yang sama]; tujuh orang tewas menurut [m39=m9 polisi], sepuluh menurut [m22=m20 dia]. [m36=m9 Polisi] mengatakan [m38=m19 mereka] {e8 diserang} [m35=m6 para pendukung] lebih dahulu dengan parang.
Internet {e9 dipadamkan} [m23:UGA.GOV pemerintah] dua hari sebelum pencoblosan, yang berlangsung 15 Januari. [m24:UN Kantor HAM PBB] {e10 menyesalkan} pemutusan itu. Tim pemantau [m25:AU Uni Afrika], dipimpin mantan presiden Nigeria [m26:AU Goodluck Jonathan], melaporkan <<q2 rasa takut yang mencolok>> tetapi menilai pemungutan suara tertib.
[m27:KEN.GOV Presiden Kenya William Ruto] dan [m28:TZA.GOV Samia Suluhu Hassan] dari [m41:@TZA Tanzania] {e11 mengucapkan selamat}. [m42=m27+m28 Keduanya] anggota [m29:EAC Komunitas Afrika Timur], seperti [m43:UGA.GOV Uganda].
Dari Washington, [m30:USA.LEG Senator Jim Risch], ketua [m31:USA.LEG komite luar negeri Senat], {e12 mendesak} [m32:USA.GOV pemerintahnya] meninjau kerja sama militer. [m48=m43 Uganda] menempatkan ribuan [m49:UGA.MIL tentara] di [m50:@SOM Somalia], di bawah panji [m51=m25 Uni Afrika].
[m33:UGA.OPP Kizza Besigye], pemimpin oposisi lain yang empat kali kalah, mendekam di penjara sejak November 2024. [m44=m33 Ia] {e13 diculik} [m34:UGA.SPY agen Uganda] di Nairobi dan dijerat {e14 pasal} makar. [m37:UGA.CVL Keluarganya] {e15 meminta} [m45=m33 ia] dirawat di luar.
Bursa Kampala tutup selama akhir pekan.
e1 m7 > m8 COERCE denied 2026-01-19/none mode=arrest ctx=election,repression
e2 m9 > m6 REJECT actual 2026-01-17/day ctx=election,repression
e3 m7 > m13 COERCE actual 2026-01-19/none ctx=election,repression said=m12
e4 m14 > m4 REJECT actual 2026-01-19/none ctx=election
e5 m14 > m15 REQUEST requested 2026-01-19/none ctx=election,pro_democracy
e6 m16 > m18 THREATEN threatened 2026-01-19/none ctx=election,military
e7 m19 > m20 ASSAULT actual 2026-01-19/none mode=firearms ctx=election,repression
e8 m35 > m19 ASSAULT actual 2026-01-19/none mode=primitive ctx=election said=m36
e9 m23 > m15 COERCE actual 2026-01-13/day mode=censor ctx=election,rights_freedoms
e10 m24 > m23 ACCUSE actual 2026-01-19/none mode=disapprove ctx=rights_freedoms,election
e11 m27,m28 > m4 SUPPORT actual 2026-01-19/none ctx=diplomatic,election
e12 m30 > m32 REQUEST requested 2026-01-19/none mode=change ctx=military,diplomatic
e13 m34 > m33 ASSAULT actual 2024-11-01/month mode=abduct ctx=repression bg
e14 m23 > m33 ACCUSE actual 2026-01-19/none mode=allege ctx=legal bg
e15 m37 > m23 REQUEST requested 2026-01-19/none mode=assist ctx=health
q1 m9 direct cue=ujarnya
q2 m26 mixed cue=melaporkan
rel m2 leads m6
rel m16 leads m17
rel m30 leads m31
rel m43 member_of m29

### SINDOnews 2017-03-08 article
= [m1:PRK.GOV Korut] Sandera 11 Warga [m2:MYS.GOV Malaysia]
~share A A A
~date_line Rabu, 08 Maret 2017 - 09:36 WIB
[m3:@MYS KUALA LUMPUR] - Tak seorang pun boleh keluar. Selasa (7/3/2017) pagi [m4=m1 Pyongyang] {e1 melarang} [m5:MYS.CVL seluruh warga Malaysia] meninggalkan wilayahnya, dan hanya beberapa jam setelah itu [m6=m2 Putrajaya] {e2 melakukan hal serupa} terhadap [m7:PRK.CVL warga Korea Utara].
"<<q1 Tindakan menjijikkan ini menyandera rakyat [m8=m2 kami]>>," kata [m9:MYS.GOV Perdana Menteri Najib Razak]. [m10=m9 Ia] {e3 menuntut} [m42=m5 mereka] dilepaskan dan memerintahkan [m11:MYS.COP polisi] mengunci gerbang kedutaan di Bukit Damansara.
[m12:MYS.COP Inspektur Jenderal Khalid Abu Bakar], kepala [m13:MYS.COP Polisi Diraja Malaysia], yakin di dalam gedung itu bersembunyi tiga tersangka. "<<q2 [m14=m13 Kami] tunggu. Lima tahun pun [m15=m13 kami] tunggu>>," ujarnya.
Yang diusut adalah kematian [m16:PRK.ELI Kim Jong-nam]. Saudara tiri [m17:PRK.GOV pemimpin Kim Jong-un] itu tewas pada 13 Februari di Bandara Kuala Lumpur setelah [m18:IDN.CVL Siti Aisyah] dan [m19:VNM.CVL Doan Thi Huong] {e4 mengusapkan} racun saraf VX ke mukanya. Keduanya sudah {e5 didakwa} [m36:MYS.JUD jaksa] membunuh; [m40=m18+m19 mereka] mengaku mengira sedang ikut lelucon televisi.
[m20:KOR.SPY Badan intelijen Korea Selatan] {e6 menuduh} [m21=m17 Kim] memerintahkan pembunuhan. [m22:PRK.GOV Duta Besar Kang Chol], sebaliknya, {e7 menuding} [m41=m11 polisi] bersekongkol dengan [m23:KOR.GOV Seoul]. Ucapan itu membuat [m24=m22 dia] {e8 diusir}, Senin. Di bandara [m25=m22 sang duta] masih sempat menyebut penyelidikan sudah diatur dari awal.
[m37=m2 Malaysia] juga {e9 mencabut} bebas visa bagi [m26=m1 negara itu] mulai 6 Maret. Sebelumnya [m27:MYS.GOV Duta Besar Mohamad Nizan] {e10 dipanggil pulang}. Hubungan kedua negara yang dibuka pada 1973 itu termasuk yang paling hangat bagi [m43=m1 Pyongyang] di Asia Tenggara.
[m28:CHN.GOV China], satu-satunya sekutu besar [m29=m1 rezim Kim], {e11 meminta} [m30=m1+m2 kedua pihak] tenang. Sejak bulan lalu [m31=m28 Beijing] {e12 menyetop} impor batu bara dari [m32=m1 tetangganya].
[m33:IDN.GOV Kementerian Luar Negeri RI] terus {e13 mendampingi} [m38=m18 Siti]. Pengacara [m34:IDN.GOV KBRI] {e14 menjenguk}[m39=m18 nya] dua kali.
[m35:UN Dewan Keamanan PBB], yang hari ini bersidang soal empat rudal [m44=m1 Korut], tidak membahas urusan sandera.
(esn)
e1 m4 > m5 COERCE actual 2017-03-07/day mode=restrict ctx=diplomatic
e2 m6 > m7 COERCE actual 2017-03-07/day mode=restrict ctx=diplomatic
e3 m10 > m4 REQUEST requested 2017-03-07/day mode=yield ctx=diplomatic
e4 m18,m19 > m16 ASSAULT actual 2017-02-13/day mode=unconventional ctx=cbrn bg
e5 m36 > m18,m19 ACCUSE actual 2017-03-08/none mode=allege ctx=legal
e6 m20 > m21 ACCUSE actual 2017-03-08/none mode=allege ctx=intelligence
e7 m22 > m41 ACCUSE actual 2017-03-08/none mode=allege ctx=diplomatic,legal
e8 m6 > m24 SANCTION actual 2017-03-06/day mode=expel ctx=diplomatic
e9 m37 > m26 SANCTION actual 2017-03-06/day mode=discontinue ctx=diplomatic
e10 m37 > m1 SANCTION actual 2017-03-08/none mode=withdraw ctx=diplomatic
e11 m28 > m30 REQUEST requested 2017-03-08/none mode=yield ctx=diplomatic
e12 m31 > m32 SANCTION actual 2017-02-01/month mode=discontinue ctx=economic bg
e13 m33 > m38 AID actual 2017-03-08/none ctx=legal,diplomatic
e14 m34 > m39 CONSULT actual 2017-03-08/none mode=visit ctx=legal
q1 m9 direct cue=kata
q2 m12 direct cue=ujarnya
rel m12 leads m13
rel m28 ally_of m29

### Media Indonesia 2005-04-27 article
= Setelah 29 Tahun, Sepatu Lars [m1:SYR.MIL Suriah] Meninggalkan Bekaa
[m2:@LBN ANJAR] (AP/Rtr/I-1): Upacaranya pendek: dua lagu kebangsaan, satu bungkus bendera, lalu bus-bus tua berstiker [m3:SYR.GOV Presiden Bashar al-Assad] menderu ke timur. Selasa (26/4) petang, [m4=m1 250 prajurit terakhir] {e1 melintasi} pos Masnaa.
"<<q1 Terima kasih, saudara-saudara seperjuangan>>," kata [m5:LBN.MIL Jenderal Michel Suleiman], panglima [m6:LBN.MIL angkatan darat Libanon], yang {e2 menyematkan} medali di dada [m7:SYR.MIL Jenderal Ali Habib]. [m40=m7 Jenderal tamu itu] menjawab, [m41=m28 negaranya] tidak pernah berniat tinggal selamanya.
[m34=m1 Tentara tersebut] {e3 masuk} ke [m26:LBN.GOV Libanon] pada 1976 atas permintaan [m35:LBN.ELI Presiden Suleiman Franjieh]. Jumlahnya pernah 40 ribu. Tekanan berlipat setelah [m8:LBN.ELI Rafik Hariri] {e4 tewas dibom} [m27:UNK orang tak dikenal] 14 Februari; [m29:LBN.CVL orang banyak] menunjuk [m28:SYR.GOV Damaskus], yang {e5 membantah}.
[m9:UN Dewan Keamanan PBB] lewat Resolusi 1559 September lalu {e6 menuntut} semua pasukan asing keluar dan milisi dilucuti. Tim pemeriksa [m10:UN Sekjen PBB Kofi Annan] {e7 akan tiba} pekan ini untuk memastikan. Dalam suratnya kepada [m39=m10 Annan], [m11:SYR.GOV Menteri Luar Negeri Farouk al-Shara] menyatakan penarikan tuntas, termasuk dinas rahasia.
[m12:USA.GOV Washington] belum mau percaya. [m13:USA.GOV Juru bicara Departemen Luar Negeri Adam Ereli] {e8 meragukan} kepergian [m14:SYR.SPY agen-agen mukhabarat]. Dari Crawford, [m15:USA.GOV Presiden George W Bush] bersama [m16:SAU.GOV Putra Mahkota Abdullah] {e9 meminta} pemilu bulan depan tak diundur.
Tokoh Druze [m17:LBN.OPP Walid Jumblatt], ketua [m18:LBN.OPP Partai Sosialis Progresif], menyebut hari itu awal yang baru, tapi {e10 mengimbau} [m30:LBN.CVL pengikutnya] tidak memusuhi pekerja Suriah. [m19:HEZBOLLAH.REB Hizbullah] {e11 menggelar} perpisahan tersendiri di Baalbek. [m31=m19 Kelompok itu], sekutu [m36=m28 Damaskus] yang menguasai [m20:@LBN selatan Libanon], {e12 tidak mau} menyerahkan senjata.
Kepala keamanan [m21:LBN.COP Jamil al-Sayyed] {e13 mengundurkan diri} dari [m32=m26 pemerintahan] Senin lalu. Rekannya, [m22:LBN.COP Ali al-Hajj], menyusul.
[m23:LBN.GOV Perdana Menteri Najib Mikati], yang terpilih dua pekan sebelumnya sebagai calon kompromi, {e14 berterima kasih} kepada [m33=m28 Suriah]. [m37=m23 Dia] berteman lama dengan [m38=m3 Assad], namun berjanji tidak maju sebagai calon.
[m24:LBN.CVL Sejumlah warga] di Masnaa menari. "<<q2 [m25=m24 Kami] tak akan rindu>>," ujar pemilik warung kopi yang tiga dekade menyetor uang rokok.
e1 m4 > m6 RETREAT actual 2005-04-26/day mode=withdraw ctx=military,territory
e2 m5 > m7 SUPPORT actual 2005-04-26/day ctx=military
e3 m1 > m26 MOBILIZE actual 1976-01-01/year mode=troops ctx=military bg
e4 m27 > m8 ASSAULT actual 2005-02-14/day ctx=terrorism bg
e5 m28 > m29 REJECT actual 2005-04-27/none ctx=terrorism bg
e6 m9 > m1 REQUEST requested 2004-09-01/month mode=yield ctx=military,territory bg
e7 m10 > m26 CONSULT planned 2005-04-25/week mode=visit ctx=military
e8 m13 > m28 ACCUSE actual 2005-04-27/none mode=disapprove ctx=intelligence
e9 m15,m16 > m26 REQUEST requested 2005-04-27/none ctx=election
e10 m17 > m30 REQUEST requested 2005-04-27/none mode=yield ctx=migration
e11 m19 > m1 SUPPORT actual 2005-04-27/none ctx=military
e12 m31 > m9 REJECT actual 2005-04-27/none mode=yield ctx=military
e13 m21 > m32 RETREAT actual 2005-04-25/day mode=resign ctx=intelligence
e14 m23 > m33 SUPPORT actual 2005-04-27/none ctx=diplomatic
q1 m5 direct cue=kata
q2 ? direct cue=ujar
rel m5 leads m6
rel m17 leads m18
rel m31 ally_of m36
rel m31 controls m20
