### DW Indonesia 2018-08-27 article
= 137 Migran Boleh Turun, [m1:ITA.GOV Salvini] Diselidiki
Sepuluh hari [m37=m3 mereka] memandang dermaga dari balik pagar besi. Sabtu malam (25/8), [m2:ITA.MIL kapal penjaga pantai Diciotti] akhirnya {e1 menurunkan} [m3:ERI.REF 137 orang], hampir semuanya dari [m4:@ERI Eritrea], di [m5:@ITA Catania].
"<<q1 [m6=m1 Saya] tidak mundur sejengkal pun. Kapal berikutnya silakan putar balik>>," kata [m7=m1 Menteri Dalam Negeri Matteo Salvini] pada rapat umum di Pinzolo.
[m36=m7 Ketua] [m8:ITA.PTY partai Liga] itulah yang {e2 melarang} [m38=m3 mereka] mendarat sejak 16 Agustus. [m9:ITA.JUD Jaksa Agrigento Luigi Patronaggio] kini {e3 menyelidikinya} dengan sangkaan penyekapan.
"<<q2 Kalau harus ditangkap karena membela perbatasan, [m10=m7 saya] bangga>>," sambung [m11=m7 Salvini].
Jalan keluar datang dari tiga arah. [m12:ITA.REL Konferensi Waligereja Italia] {e4 menampung} seratus orang. [m13:ALB.GOV Albania], calon anggota [m14:EU Uni Eropa], dan [m15:IRL.GOV Irlandia] masing-masing {e5 menerima} 20 sampai 25.
[m16:ALB.GOV Perdana Menteri Albania Edi Rama] menulis, bangsanya pernah menyeberang laut yang sama. Pada 1991 [m17:ITA.GOV Italia] {e6 memulangkan} [m28:ALB.CVL ribuan orang Albania] dari stadion di Bari; [m39=m16 Rama] tidak menyinggung itu.
[m40=m14 Brussel] disalahkan lagi. [m18:ITA.GOV Wakil Perdana Menteri Luigi Di Maio] {e7 mengancam} menahan iuran 20 miliar euro kalau [m19=m14 blok itu] tidak membagi pengungsi. Juru bicara Komisi [m20:EU Alexander Winterstein] {e8 menyebut} ancaman tidak membantu siapa pun.
[m21:MLT.GOV Malta] juga kena semprot. Diciotti pertama kali menemukan perahu itu di wilayah pencarian [m22=m21 Malta]; [m23:MLT.GOV Menteri Michael Farrugia] membantah [m29=m21 negaranya] {e9 menolak} menolong. Menurutnya, [m41=m3 orang-orang itu] sendiri ingin ke Italia. Sepuluh hari sebelumnya [m30=m21 Malta] {e10 membuka} pelabuhan bagi [m31:SOSMEDITERRANEE.NGO kapal Aquarius] setelah lima negara sepakat berbagi penumpangnya.
[m24:HUN.GOV Viktor Orban] dijadwalkan {e11 bertemu} [m32=m7 Salvini] di Milan besok. [m43=m24+m7 Keduanya] menolak kuota. [m25:ITA.CVL Ribuan orang] sudah mendaftar untuk {e12 berunjuk rasa} di lapangan San Babila.
Perdana Menteri [m26:LBY.GOV Fayez Serraj] di Tripoli mengatakan <<q3 [m42=m26 Libya] tak akan menerima kembali siapa pun yang sudah lolos>>. Tahun lalu [m33=m17 Roma] {e13 memberinya} empat kapal patroli.
[m27:UNHCR UNHCR] {e14 berterima kasih} kepada [m35=m13 Tirana].
e1 m2 > m3 RETREAT actual 2018-08-25/day mode=access ctx=migration
e2 m7 > m3 COERCE actual 2018-08-16/day mode=restrict ctx=migration
e3 m9 > m7 ACCUSE actual 2018-08-27/none mode=investigate ctx=legal,migration
e4 m12 > m3 AID actual 2018-08-27/none ctx=migration,asylum
e5 m13,m15 > m3 AID actual 2018-08-27/none ctx=migration,asylum
e6 m17 > m28 COERCE actual 1991-01-01/year mode=deport ctx=migration bg
e7 m18 > m19 THREATEN threatened 2018-08-27/none mode=restrict ctx=migration,economic
e8 m20 > m18 ACCUSE actual 2018-08-27/none mode=disapprove ctx=migration
e9 m29 > m3 REJECT denied 2018-08-27/none mode=assist ctx=migration
e10 m30 > m31 CONCEDE actual 2018-08-17/day ctx=migration bg
e11 m24 > m32 CONSULT planned 2018-08-28/day mode=visit ctx=migration
e12 m25 > m32 PROTEST planned 2018-08-28/day mode=demo ctx=migration
e13 m33 > m26 AID actual 2017-01-01/year ctx=migration,military bg
e14 m27 > m35 SUPPORT actual 2018-08-27/none ctx=migration
q1 m7 direct cue=kata
q2 m11 direct cue=sambung
q3 m26 indirect cue=mengatakan
rel m36 leads m8

### Islampos 2017-06-17 article
= [m1:QAT.MIL Qatar] {e1 Tarik} Penengah, Tentara [m2:ERI.GOV Eritrea] Duduki Bukit Doumeira
[m3:DJI.GOV DJIBOUTI]—[m4:DJI.GOV Menteri Luar Negeri Djibouti Mahamoud Ali Youssouf] {e14 menuduh} [m40=m2 tetangganya] memanfaatkan kekosongan. "<<q1 Begitu penjaga pergi, pencuri masuk>>," katanya, Jumat (16/6/2017).
Tiga hari sebelumnya, [m5=m1 Qatar] {e2 memulangkan} [m42:QAT.MIL 450 serdadu] yang sejak 2010 {e3 berjaga} di perbatasan [m43=m6+m7 kedua negara]. [m34=m5 Doha] tidak memberi alasan. Namun, waktunya tepat setelah [m6=m3 Djibouti] dan [m7=m2 Eritrea] {e4 berpihak} kepada [m8:SAU.GOV Arab Saudi] dalam krisis Teluk.
Sehari kemudian, menurut [m9=m4 Youssouf], [m10:ERI.MIL prajurit Eritrea] {e5 mengambil alih} Gunung Doumeira beserta pulau di depannya. [m27=m6 Djibouti] {e6 menaikkan siaga} tentaranya dan {e7 melapor} kepada [m11:UN PBB] serta [m12:AU Uni Afrika].
[m13:ERI.GOV Kementerian Informasi Eritrea] tidak membenarkan dan tidak membantah. Duta besarnya untuk Uni Afrika, [m14:ERI.GOV Araya Desta], hanya berujar, <<q2 [m41=m7 kami] tidak ingin mengambil tanah siapa pun>>.
[m28=m12 Uni Afrika], yang bermarkas di [m15:@ETH Addis Ababa], {e8 menawarkan} tim pencari fakta. Ketua komisinya, [m16:AU Moussa Faki Mahamat], {e9 meminta} [m29=m6+m7 kedua negara] menahan diri.
[m17:CHN.GOV Tiongkok] ikut angkat suara. [m18:CHN.GOV Duta Besar Kuang Weilin] menyebut [m30=m17 negaranya] mungkin {e10 mengirim} [m44:CHN.MIL pasukan] ke perbatasan bila diminta. Angkatan laut Tiongkok sedang membangun pangkalan luar negeri pertamanya di [m19:@DJI Obock], tak jauh dari pangkalan [m20:USA.MIL Amerika], [m21:FRA.MIL Prancis], dan [m22:JPN.MIL Jepang].
Sengketa Doumeira pernah meletus. Juni 2008 [m31=m6+m7 kedua tentara] {e11 baku tembak} selama tiga hari; [m35:DJI.MIL 44 serdadu Djibouti] tewas. [m32=m7 Eritrea] {e12 membebaskan} [m33:DJI.MIL empat tawanan terakhir] pada Maret 2016 lewat penengahan [m38=m5 Qatar], tapi 13 orang masih hilang. [m39=m6 Djibouti] minta kejelasan.
[m23:ETH.GOV Ethiopia], yang bergantung pada pelabuhan Djibouti, {e13 mendukung} upaya [m36=m12 Uni Afrika]. [m24:ETH.GOV Addis Ababa] dan [m37=m7 Asmara] sendiri masih bermusuhan sejak perang 1998.
Sementara itu [m25:QAT.GOV Kementerian Luar Negeri Qatar] menegaskan penarikan [m45:QAT.MIL pasukan] tidak terkait boikot. "<<q3 [m26=m5 Kami] tetap penengah yang jujur>>," bunyi pernyataan itu. (st/aljazeera)
e1 m1 > m6,m7 RETREAT actual 2017-06-13/day mode=withdraw ctx=military,peacekeeping again
e14 m4 > m40 ACCUSE actual 2017-06-16/day mode=allege ctx=territory
e2 m5 > m6,m7 RETREAT actual 2017-06-13/day mode=withdraw ctx=military,peacekeeping
e3 m5 > m6,m7 AID actual 2010-01-01/year ctx=military,peacekeeping bg
e4 m6,m7 > m8 SUPPORT actual 2017-06-17/none ctx=diplomatic bg
e5 m10 > m6 COERCE actual 2017-06-14/day mode=seize ctx=territory,military said=m9
e6 m27 > m7 MOBILIZE actual 2017-06-17/none mode=troops ctx=military
e7 m27 > m11,m12 ACCUSE actual 2017-06-17/none mode=allege ctx=territory,diplomatic
e8 m28 > m6,m7 AGREE planned 2017-06-17/none ctx=diplomatic,territory
e9 m16 > m29 REQUEST requested 2017-06-17/none mode=yield ctx=territory
e10 m30 > m6 AID hypothetical 2017-06-17/none ctx=military,peacekeeping
e11 m31 > m31 ASSAULT actual 2008-06-01/month mode=firearms ctx=military,territory bg
e12 m32 > m33 RETREAT actual 2016-03-01/month mode=release ctx=military bg
e13 m23 > m36 SUPPORT actual 2017-06-17/none ctx=diplomatic
q1 m4 direct cue=katanya
q2 m14 indirect cue=berujar
q3 m25 direct cue=bunyi

### Pontianak Post 2022-08-03 article
= Sehari, [m36=m8 217 WNI] {e14 Dibuang} Lewat [m1:@IDN Entikong]
~byline Oleh : Marsita Riandini
ENTIKONG – [m2:IDN.GOV Kepala BP2MI Benny Rhamdani] tak dapat menyembunyikan kesalnya. "<<q1 [m3:IDN.LAB Mereka] berangkat utuh, pulang tinggal nama di paspor sementara. [m4:MYS.GOV Malaysia] harus menghormati kesepakatan yang [m5=m4 dia] teken sendiri>>," katanya di [m6=m1 PLBN Entikong], Selasa (2/8).
Pagi itu [m7:MYS.GOV Jabatan Imigresen Sarawak] {e1 mendeportasi} 217 [m8:IDN.LAB pekerja migran] dengan tujuh bus dari Depot Semuja. [m9=m8 Tiga puluh satu di antaranya] perempuan hamil.
Jumlah setahun ini sudah 3.400. Sebagian besar {e2 ditangkap} [m10:MYS.COP polis] dalam razia kebun sawit di Bintulu.
Tak heran kalau 13 Juli lalu [m11:IDN.GOV Kementerian Ketenagakerjaan] {e3 menghentikan} pengiriman tenaga kerja ke negeri jiran. Alasannya, [m32=m4 Kuala Lumpur] tetap memakai sistem perekrutan lewat internet yang dilarang dalam nota kesepahaman 1 April.
Kamis pekan lalu [m12:MYS.GOV Menteri Sumber Manusia M Saravanan] {e4 menemui} [m13:IDN.GOV Menaker Ida Fauziyah] di [m14:@IDN Jakarta]. Hasilnya, mulai 1 Agustus penempatan {e5 dibuka kembali} dan [m28=m12 Malaysia] {e6 berjanji} memakai satu pintu. [m15=m13 Ida], kader [m16:IDN.PTY PKB], menyebut pertemuan itu kemenangan kecil.
[m33=m2 Benny] kurang yakin. [m17=m2 Politikus] [m18:IDN.PTY Hanura] tersebut {e7 meminta} ada sanksi tertulis. "<<q2 Janji manis sudah [m19:IDN.GOV kami] koleksi sejak 2006>>," ujarnya.
[m20:MYS.GOV Konsul Malaysia di Pontianak Azizul Zekri Abd Rahim] membantah [m34=m8 deportan] {e8 dianiaya} di depot. Laporan [m21:IDN.NGO Koalisi Buruh Migran Berdaulat] pada Juni mencatat <<q3 149 orang meninggal di depot-depot Sabah dalam 18 bulan>>.
[m22:IDN.GOV Gubernur Sutarmidji] {e9 menyediakan} ongkos pulang bagi [m29:IDN.CVL warga Kalbar]. Sisanya ditampung [m23:IDN.GOV Dinas Sosial].
Di perbatasan, [m24:IDN.MIL Satgas Pamtas Yonif 645] dan [m25:MYS.MIL Tentera Darat Malaysia] tetap {e10 berpatroli} bersama. Pekan lalu [m30=m24+m25 mereka] {e11 menggagalkan} penyelundupan 38 kilogram sabu; [m31:MYS.CRM seorang kurir] asal [m26:@MYS Tebedu] {e12 diserahkan} kepada [m35=m10 polis].
"<<q4 Kalau soal sabu kompak. Soal orang, kok tidak?>>" celetuk [m27:IDN.REL Pastor Kosmas Bintang], yang saban bulan {e13 membagikan} pakaian di terminal.
e1 m7 > m8 COERCE actual 2022-08-02/day mode=deport ctx=migration
e14 m7 > m36 COERCE actual 2022-08-02/day mode=deport ctx=migration again
e2 m10 > m8 COERCE actual 2022-08-03/none mode=arrest ctx=migration bg
e3 m11 > m4 SANCTION actual 2022-07-13/day mode=discontinue ctx=migration,economic
e4 m12 > m13 CONSULT actual 2022-07-28/day mode=visit ctx=migration
e5 m13 > m12 COOPERATE actual 2022-08-01/day ctx=migration,economic
e6 m28 > m13 AGREE planned 2022-07-28/day ctx=migration
e7 m17 > m4 REQUEST requested 2022-08-02/day mode=change ctx=migration
e8 m7 > m34 ASSAULT denied 2022-08-03/none ctx=migration,human_rights
e9 m22 > m29 AID actual 2022-08-03/none ctx=migration
e10 m24 > m25 COOPERATE actual 2022-08-03/none ctx=military
e11 m30 > m31 COERCE actual 2022-07-25/week mode=seize ctx=illegal_drugs
e12 m24 > m35 COOPERATE actual 2022-07-25/week ctx=illegal_drugs,legal
e13 m27 > m8 AID actual 2022-08-03/none ctx=migration
q1 m2 direct cue=katanya
q2 m17 direct cue=ujarnya
q3 m21 indirect cue=mencatat
q4 m27 direct cue=celetuk
rel m15 member_of m16
rel m17 member_of m18

### Majalah Detik 2012-02-13 article
= [m1:SYC.GOV Seychelles], Penjara bagi Bajak Laut Sedunia
Pulau ini menjual bulan madu. Tetapi di bukit Montagne Posee, di antara pohon kayu manis, seperempat penghuni penjara adalah [m39:SOM.CRM bajak laut Somalia].
"<<q1 [m3=m1 Kami] negara kecil dengan laut besar. Kalau bukan [m4=m1 kami], siapa?>>" ujar [m5:SYC.GOV Menteri Dalam Negeri Joel Morgan], pekan lalu.
[m6=m5 Dia] baru kembali dari [m7:@GBR London]. Di sana, Kamis (9/2), [m25=m5 ia] {e1 menandatangani} pembentukan pusat intelijen antipembajakan dengan [m8:GBR.GOV Inggris], yang {e2 menyumbang} 550.000 poundsterling.
Sejak 2010 kapal-kapal misi Atalanta, operasi laut [m9:EU Uni Eropa], {e3 menyerahkan} tersangka ke [m33=m1 Victoria] untuk diadili. [m10:USA.MIL Angkatan Laut AS] {e4 melakukan} hal serupa: Januari lalu [m26:SOM.CRM 15 orang] yang {e5 dibekuk} kapal induk Stennis saat menyandera [m11:IRN.LAB nelayan Iran] dikirim ke sana. [m27:IRN.GOV Teheran] yang baru saja {e6 mengancam} kapal induk itu terpaksa {e7 berterima kasih}.
[m12:SYC.JUD Mahkamah Agung di Victoria] sudah {e8 menghukum} [m28:SOM.CRM 63 orang]. Sebagian {e9 dipindahkan} ke [m13:SOMALILAND.PRE Somaliland] dan [m14:PUNTLAND.GOV Puntland], dua wilayah yang mengurus diri sendiri. [m29=m13 Somaliland], yang tidak diakui negara mana pun, {e10 menerima} 17 narapidana sebagai bukti [m34=m13 ia] layak disebut negara.
Tentu ada yang mencibir. [m15:SYC.OPP Wavel Ramkalawan], ketua [m16:SYC.OPP Partai Nasional], {e17 menuduh} [m35=m1 pemerintah] menukar hukum dengan hadiah. "<<q2 Dulu radar dari [m17:IND.GOV India], sekarang pesawat dari [m18:CHN.GOV Tiongkok]. Besok apa?>>" katanya.
Desember lalu [m30=m1 Seychelles] memang {e11 menawari} kapal perang [m19=m18 Beijing] tempat mengisi bahan bakar. [m36=m17 New Delhi] waswas. [m37=m5 Morgan] membantah tawaran itu berarti {e12 pangkalan}.
[m20:KEN.GOV Kenya], yang semula pengadilan utama bagi bajak laut, {e13 berhenti} menerima tersangka baru pada April 2010 karena bantuan asing seret. [m21:MUS.GOV Mauritius] {e14 setuju} mengambil alih sebagian mulai pertengahan tahun ini.
Ke [m38=m8 London] pula [m31:? para pemimpin 40 negara] {e15 diundang} untuk konferensi Somalia, 23 Februari. [m22:SOM.GOV Presiden Sharif Sheikh Ahmed] akan hadir. [m32:ALSHABAAB.REB Al-Shabaab], yang kini menguasai [m23:@SOM sebagian besar selatan], {e16 mengumumkan} bergabung dengan [m24:ALQAEDA.REB Al-Qaidah] pada Kamis yang sama.
Di penjara bukit itu, kata sipirnya, para bajak laut pandai menanam bayam.
e1 m25 > m8 SUPPORT actual 2012-02-09/day ctx=intelligence,crime
e17 m15 > m35 ACCUSE actual 2012-02-13/none mode=allege ctx=legal,corruption
e2 m8 > m1 AID actual 2012-02-09/day ctx=intelligence,crime
e3 m9 > m33 COOPERATE actual 2010-01-01/year ctx=crime,legal,military
e4 m10 > m1 COOPERATE actual 2012-01-01/month ctx=crime,legal,military
e5 m10 > m26 COERCE actual 2012-01-01/month mode=arrest ctx=crime,military
e6 m27 > m10 THREATEN threatened 2012-01-01/month mode=violence ctx=military bg
e7 m27 > m10 SUPPORT actual 2012-01-01/month ctx=diplomatic
e8 m12 > m28 SANCTION actual 2012-02-13/none mode=convict ctx=legal,crime
e9 m1 > m13,m14 COOPERATE actual 2012-02-13/none ctx=legal,crime
e10 m29 > m1 COOPERATE actual 2012-02-13/none ctx=legal,crime again
e11 m30 > m19 AGREE planned 2011-12-01/month ctx=military bg
e12 m1 > m18 COOPERATE denied 2012-02-13/none ctx=military
e13 m20 > m9 REJECT actual 2010-04-01/month mode=assist ctx=crime,legal bg
e14 m21 > m9 AGREE planned 2012-02-13/none ctx=crime,legal
e15 m38 > m31 AGREE planned 2012-02-23/day ctx=diplomatic
e16 m32 > m24 SUPPORT actual 2012-02-09/day ctx=terrorism
q1 m5 direct cue=ujar
q2 m15 direct cue=katanya
rel m15 leads m16
rel m32 controls m23
rel m32 member_of m24 from=2012-02-09
