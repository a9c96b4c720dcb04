### Antara 2006-12-29 article
= Mogadishu Lepas dari [m1:UIC.REB Mahkamah Islam], Penjarah Lebih Dulu Masuk
~byline Pewarta: AFP-OANA
~date_line Jumat, 29 Desember 2006 07:15 WIB
[m2:@SOM Mogadishu] (ANTARA News) - Selama enam bulan ibu kota itu diperintah [m3:UIC.REB Uni Mahkamah Islam (UIC)]; Kamis (28/12) subuh, dalam waktu dua jam, [m26=m3 mereka] {e1 lenyap} ke selatan. Seragam ditinggalkan di pagar masjid.
Sore harinya [m4:SOM.MIL pasukan pemerintah sementara], dibukakan jalan oleh [m5:ETH.MIL tank-tank Ethiopia], {e2 memasuki} kota dari arah Afgoye. "<<q1 [m6=m7 Kami] tidak akan menginap lama di sini>>," kata [m7:ETH.GOV Perdana Menteri Meles Zenawi] di Addis Ababa. Lamanya? <<q2 Beberapa minggu saja>>, ujar pemimpin [m8:ETH.PTY EPRDF] itu.
[m25:SOM.GOV Pemerintah sementara] diketuai [m9:SOM.GOV Abdullahi Yusuf], yang selama ini cuma menguasai [m10:@SOM Baidoa]. Kepala kabinetnya, [m11:SOM.GOV Ali Mohamed Gedi], {e3 mengumumkan} hukum darurat tiga bulan.
Dari tempat yang dirahasiakan [m12:UIC.REB Sheikh Sharif Ahmed] bersuara. "<<q3 {e4 Mundur} itu siasat>>," ujar ketua [m27=m3 UIC], lalu {e5 menyeru} [m24:UIC.REB pengikutnya] di Kismayo bertahan. Sayap pemudanya, [m13:SHABAAB.REB Al-Shabaab] pimpinan [m14:SHABAAB.REB Adan Hashi Ayro], malah bersumpah perang baru dimulai.
Masuknya [m28=m5 tentara Ethiopia] ditolak banyak pihak. [m15:AL Liga Arab] dan [m16:AU Uni Afrika] hari Rabu {e6 meminta} [m29=m5 mereka] pulang. Permintaan itu tidak diulang oleh [m17:USA.GOV Washington], sekutu dekat [m30=m7 Addis Ababa]; [m18:USA.GOV Gordon Johndroe], juru bicara, {e7 menyebut} kekhawatiran [m31=m7 Ethiopia] beralasan.
~read_also Baca juga: Jemaah haji asal Sulsel wukuf hari ini
Di seberang mereka ada [m19:ERI.GOV Eritrea], yang dituduh {e8 memasok} senjata kepada [m32=m3 UIC] dalam laporan [m20:UN PBB] bulan lalu. [m33=m19 Eritrea] {e9 menyebut} laporan tersebut karangan.
[m21:KEN.GOV Kenya] {e10 menutup} perbatasan dan menambah polisi. Menteri luar negerinya, [m22:KEN.GOV Raphael Tuju], yang dalam [m23:IGAD IGAD] mewakili negara ketua, {e11 menawarkan} Nairobi sebagai tempat bertemu.
Pasar Bakara dijarah malam itu juga. Empat milisi klan kembali memasang palang.
e1 m3 > m4 RETREAT actual 2006-12-28/day mode=withdraw ctx=military,territory
e2 m4,m5 > m3 COERCE actual 2006-12-28/day mode=seize ctx=military,territory
e3 m11 > m3 COERCE actual 2006-12-29/none mode=martial-law ctx=executive
e4 m3 > m4 RETREAT actual 2006-12-28/day mode=withdraw ctx=military again
e5 m12 > m24 REQUEST requested 2006-12-29/none ctx=military
e6 m15,m16 > m5 REQUEST requested 2006-12-27/day mode=yield ctx=military
e7 m18 > m7 SUPPORT actual 2006-12-29/none ctx=military
e8 m19 > m3 AID denied 2006-12-29/none ctx=military bg
e9 m19 > m20 REJECT actual 2006-12-29/none ctx=military
e10 m21 > m3 COERCE actual 2006-12-29/none mode=restrict ctx=territory
e11 m22 > m3,m9 AGREE planned 2006-12-29/none mode=meet ctx=diplomatic
q1 m7 direct cue=kata
q2 m7 indirect cue=ujar
q3 m12 direct cue=ujar
rel m3 controls m2 to=2006-12-28
rel m7 leads m8
rel m9 leads m25
rel m9 controls m10
rel m12 leads m3
rel m13 part_of m3
rel m14 leads m13
rel m17 ally_of m7
rel m23 led_by m21

### Kompas.id 2022-09-21 article
= Tujuh Kapal, Satu Suar: Latihan yang Tak Disukai Dua Tetangga
~byline Oleh EDNA CAROLINE PATTISINA
~date_line 21 September 2022 19:00 WIB
[m1:@IDN TANJUNG PINANG], KOMPAS — Suar merah itu ditembakkan tepat pukul enam. Rabu (21/9/2022), tujuh kapal dari [m2:IDN.MIL Koarmada I], komando wilayah barat [m3:IDN.MIL TNI Angkatan Laut], dan [m4:SGP.MIL Angkatan Laut Singapura] {e1 memulai} latihan Eagle Indopura.
"<<q1 [m31=m2 Kami] berlatih bersama sejak 1974, tidak ada yang istimewa>>," kata [m5:IDN.MIL Laksamana Muda Arsyad Abdullah], pemimpin komando tersebut.
Keistimewaannya terletak pada tempat. Untuk pertama kali latihan itu menyentuh perairan utara Bintan, yang pengelolaan ruang udaranya baru diserahkan lewat perjanjian 25 Januari dengan [m26:SGP.GOV Singapura]. Perjanjian tersebut {e2 diratifikasi} [m6:IDN.LEG DPR] dua pekan lalu.
Dua tetangga mengernyit. [m7:MYS.GOV Kuala Lumpur] {e3 menanyakan} garis batas lewat nota. [m8:CHN.GOV Mao Ning], juru bicara di Beijing, {e4 mengharapkan} negara kawasan "<<q2 tidak membawa masuk kekuatan luar>>".
Kekuatan luar yang dimaksud [m9:USA.GOV Amerika Serikat]. Sebulan sebelumnya [m10:USA.MIL tentara Amerika] dan [m11:IDN.MIL TNI AD] {e5 menggelar} Garuda Shield dengan 14 negara. Latihan itu, menurut [m12:USA.MIL Jenderal Charles Flynn], <<q3 bukan ditujukan kepada siapa pun>>.
~related Baca juga: Nelayan Natuna Menunggu Angin Barat
[m13:IDN.GOV Menlu Retno Marsudi], dari New York, menjawab [m32=m8 Beijing] dengan halus. [m27:IDN.GOV Indonesia], anggota [m14:G20 G20] yang tahun ini memimpinnya, katanya, <<q4 berkawan dengan semua>>. Sekutu, [m33=m13 ia] menambahkan, bukan kata dalam kamus [m15=m13 kami].
Kata itu ada dalam kamus tetangga. [m34=m26 Singapura] memang bukan sekutu perjanjian [m35=m9 Washington], tetapi [m16:PHL.GOV Filipina] ya, sejak 1951; dan pekan ini [m17:PHL.GOV Ferdinand Marcos Jr], yang memimpin [m18:PHL.PTY Partai Federal], {e6 bertemu} [m19:USA.GOV Joe Biden] di New York. [m36=m17 Ia] {e7 berterima kasih} atas bantuan vaksin. [m28=m19 Biden] {e8 menegaskan lagi} pembelaan bagi [m37=m16 Manila].
Dari parlemen, [m20:IDN.LEG Meutya Hafid], ketua [m21:IDN.LEG Komisi I] dari [m22:IDN.PTY Golkar], {e9 memuji} latihan. Rekannya dari [m23:IDN.PTY PKS], [m24:IDN.PTY Sukamta], {e10 meminta} [m29:IDN.GOV pemerintah] menjelaskan biayanya.
Bintan sore itu hujan. [m30:IDN.CVL Dua nelayan] kena {e11 halau} [m25:IDN.MIL kapal patroli] karena memancing terlalu dekat.
e1 m2 > m4 COOPERATE actual 2022-09-21/day ctx=military
e2 m6 > m26 SUPPORT actual 2022-09-07/week ctx=legislative,territory
e3 m7 > m27 REQUEST requested 2022-09-21/none mode=change ctx=territory
e4 m8 > m27 REQUEST requested 2022-09-21/none mode=yield ctx=military
e5 m10 > m11 COOPERATE actual 2022-08-01/month ctx=military
e6 m17 > m19 CONSULT actual 2022-09-21/week ctx=diplomatic
e7 m17 > m19 SUPPORT actual 2022-09-21/week ctx=health
e8 m28 > m16 SUPPORT actual 2022-09-21/week ctx=military
e9 m20 > m3 SUPPORT actual 2022-09-21/none ctx=military
e10 m24 > m29 REQUEST requested 2022-09-21/none mode=change ctx=economic
e11 m25 > m30 COERCE actual 2022-09-21/day mode=restrict
q1 m5 direct cue=kata
q2 m8 mixed
q3 m12 indirect cue=menurut
q4 m13 indirect cue=katanya
rel m2 part_of m3
rel m5 leads m2
rel m27 member_of m14
rel m14 led_by m27
rel m16 ally_of m9 from=1951
rel m17 leads m18
rel m20 leads m21
rel m20 member_of m22
rel m24 member_of m23

### Detik.com 2019-07-03 article
= Serangan Udara di Tajoura, 44 Migran Tak Bangun Lagi
~byline Rita Uli Hutapea - detikNews
~date_line Rabu, 03 Jul 2019 17:45 WIB
~share Bagikan
Tripoli - Bom kedua jatuh ketika orang-orang baru mulai lari dari yang pertama. Rabu (3/7) pukul satu dini hari, hanggar yang dijadikan penjara bagi [m1:? 120 migran] di Tajoura, timur Tripoli, {e1 dihantam} pesawat.
Menurut [m2:LBY.GOV Pemerintah Kesepakatan Nasional (GNA)], pesawat itu milik [m3:LNA.REB Tentara Nasional Libya (LNA)]. "<<q1 Kejahatan ini memakai tangan dan nama: [m4:LNA.REB Khalifa Haftar]>>," kata [m5:LBY.GOV Fayez al-Sarraj], yang memimpin [m6=m2 pemerintahan Tripoli]. [m7=m5 Sarraj] {e2 mendesak} [m8:UN PBB] mengirim penyidik.
[m26=m3 Pasukan timur] berkelit. [m9:LNA.REB Mayor Jenderal Ahmed al-Mismari], juru bicara [m27=m4 Haftar], mengakui serangan terhadap kamp milisi, {e3 bukan} hanggar. "<<q2 Kalau ada korban, tanyakan siapa yang menjadikan [m28=m1 mereka] tameng>>," ujarnya.
[m29=m3 LNA], yang dipanglimai [m30=m4 Haftar], menguasai [m10:@LBY Benghazi] sejak Juli 2017 dan ladang minyak selatan sejak Februari. Pada 4 April [m31=m3 ia] {e4 bergerak} ke Tripoli. Gerakan itu terhenti di selatan kota, dan pekan lalu [m11:LBY.MIL milisi-milisi pro-GNA] {e5 merebut kembali} [m12:@LBY Gharyan].
Kemenangan di Gharyan membuka gudang rahasia: di sana ditemukan roket Javelin buatan Amerika yang semula dibeli [m32:FRA.GOV Prancis]. [m13:FRA.MIL Kementerian Angkatan Bersenjata Prancis] {e6 menyangkal} memberikannya kepada [m33=m4 Haftar].
Sekutu [m34=m4 Haftar] banyak. [m14:ARE.GOV Uni Emirat Arab], [m15:EGY.GOV Mesir], kata laporan [m16=m8 badan dunia itu], {e7 menyuplai} pesawat. Di kubu lain berdiri [m17:TUR.GOV Ankara], pendukung utama [m35=m2 GNA], yang {e8 mengancam} [m36=m3 LNA] setelah [m25:TUR.CVL enam pelautnya] {e9 ditahan} akhir pekan. [m37=m25 Mereka] {e10 dibebaskan} Senin.
~read_also Baca juga: Suhu Roma Tembus 39 Derajat, Air Mancur Dijaga
[m18:EU Uni Eropa], yang membiayai penjaga pantai Libya, {e11 menuntut} penyelidikan. Ada ironi di situ, ucap [m19:MSF.NGO Prince Alfani], koordinator medis [m20:MSF.NGO Dokter Lintas Batas]: "<<q3 [m21=m1 Mereka] dikembalikan ke sini oleh uang [m39=m18 Eropa]>>."
[m22:UN Ghassan Salame], kepala [m23:UNSMIL UNSMIL], misi [m38=m8 PBB] di negeri itu, menyebutnya {e12 kejahatan perang}. Malam nanti dewan yang bulan ini diketuai [m24:PER.GOV Peru] bersidang tertutup.
e1 m3 > m1 ASSAULT actual 2019-07-03/day mode=aerial ctx=military,migration said=m2
e2 m7 > m8 REQUEST requested 2019-07-03/none mode=assist ctx=military
e3 m9 > m1 ASSAULT denied 2019-07-03/day mode=aerial ctx=military again
e4 m3 > m2 ASSAULT actual 2019-04-04/day ctx=military,territory
e5 m11 > m3 ASSAULT actual 2019-06-26/week ctx=military,territory
e6 m13 > m4 AID denied 2019-07-03/none ctx=military
e7 m14,m15 > m3 AID actual 2019-07-03/none ctx=military said=m16 bg
e8 m17 > m3 THREATEN threatened 2019-07-03/none mode=violence ctx=military
e9 m3 > m25 COERCE actual 2019-06-29/day mode=arrest ctx=military
e10 m3 > m25 RETREAT actual 2019-07-01/day mode=release ctx=military
e11 m18 > m2 REQUEST requested 2019-07-03/none mode=change ctx=military,migration
e12 m22 > m3 ACCUSE actual 2019-07-03/none mode=disapprove ctx=military
q1 m5 direct cue=kata
q2 m9 direct cue=ujarnya
q3 m19 direct cue=ucap
rel m4 leads m3
rel m5 leads m6
rel m3 controls m10 from=2017-07
rel m11 controls m12
rel m14 ally_of m4
rel m15 ally_of m4
rel m17 ally_of m2
rel m22 leads m23
rel m23 part_of m8
