### BBC Indonesia 2004-11-08 article
= Pantai Gading: Abidjan {e13 rusuh}, Paris {e14 hancurkan} angkatan udara [m23=m2 Gbagbo]
~date_line 08 November 2004 - 16:12 WIB
Tank-tank [m1:FRA.MIL Perancis] mengambil tempat di sekitar Hotel Ivoire, beberapa ratus meter dari kediaman [m2:CIV.GOV Presiden Laurent Gbagbo], Senin pagi. [m3:CIV.CVL Ribuan pemuda] mengelilinginya.
Mereka datang karena {e1 panggilan} [m4:CIV.CVL Charles Ble Goude]. "<<q1 Malam ini Perancis mau menggulingkan presiden kita. Kepung mereka>>," seru [m5=m4 pemimpin] [m6:CIV.CVL Patriot Muda] itu lewat televisi.
[m7:FRA.MIL Jenderal Henri Poncet], panglima Operasi Licorne, membantah hendak {e2 menurunkan} siapa pun. Pasukannya, kata [m8=m7 dia], hanya {e3 mengumpulkan} warga asing.
Kemarahan bermula hari Sabtu. Dua pesawat [m9:CIV.MIL Sukhoi milik pemerintah] {e4 menjatuhkan} bom di kamp [m10:FRA.MIL prajurit Perancis] di [m11:@CIV Bouake]; sembilan orang tewas, ditambah seorang pekerja kemanusiaan Amerika. Dalam hitungan jam, atas perintah [m12:FRA.GOV Presiden Jacques Chirac], kedua pesawat itu {e5 dihancurkan} di landasan Yamoussoukro, disusul lima helikopter.
Bouake adalah ibu kota pihak lain. Sejak September 2002 [m13:FNCI.REB Pasukan Baru], gabungan pemberontak pimpinan [m14:FNCI.REB Guillaume Soro], memegang [m15:@CIV separuh utara negeri].
Kamis pekan lalu [m24=m2 Gbagbo] {e6 mengakhiri} gencatan senjata 18 bulan dengan {e7 mengebom} kota itu selama dua hari. [m25=m14 Soro] {e8 menyatakan} perjanjian Marcoussis mati. "<<q2 Menteri-menteri [m16=m13 kami] tidak akan {e9 kembali} ke kabinet>>," ujarnya.
Di luar Abidjan sekolah Perancis terbakar. Sekitar 1.300 [m17:FRA.CVL warga asing] sudah {e10 diungsikan} dengan perahu dan helikopter dari laguna.
[m18:UN Dewan Keamanan PBB] dalam rapat darurat {e11 mengutuk} serangan udara Sabtu. Rancangan embargo senjata dari Paris sedang dibahas.
[m19:AU Uni Afrika] mengutus [m20:ZAF.GOV Presiden Afrika Selatan Thabo Mbeki], yang dijadwalkan {e12 tiba} Selasa. Ketua organisasi itu, [m21:NGA.GOV Olusegun Obasanjo] dari Nigeria, akan menjamu beberapa kepala negara di Abuja akhir pekan.
[m22:CIV.LEG Mamadou Koulibaly], ketua parlemen dan orang dekat [m26=m2 Gbagbo], {e15 memperingatkan} bahwa Vietnam "<<q3 tidak ada apa-apanya dibandingkan dengan yang akan kami lakukan>>".
Harga kakao di London naik delapan persen. Pantai Gading menghasilkan 40 persen kakao dunia.
e1 m5 > m3 REQUEST requested 2004-11-07/none mode=assist
e2 m1 > m2 ASSAULT denied 2004-11-08/none ctx=executive,military said=m7
e3 m1 > m17 AID actual 2004-11-08/none ctx=human_security again
e4 m9 > m10 ASSAULT actual 2004-11-06/day mode=aerial ctx=military,peacekeeping
e5 m1 > m9 ASSAULT actual 2004-11-06/day mode=destroy ctx=military
e6 m2 > m13 SANCTION actual 2004-11-04/day mode=discontinue ctx=military
e7 m2 > m13 ASSAULT actual 2004-11-04/day mode=aerial ctx=military
e8 m14 > m2 SANCTION actual 2004-11-08/none mode=discontinue ctx=military
e9 m16 > m2 REJECT actual 2004-11-08/none ctx=political_institutions
e10 m1 > m17 AID actual 2004-11-08/none ctx=human_security
e11 m18 > m2 ACCUSE actual 2004-11-08/none mode=disapprove ctx=military
e12 m20 > m2 CONSULT planned 2004-11-09/day mode=visit ctx=diplomatic
e13 m3 > m1 PROTEST actual 2004-11-08/none mode=riot
e14 m1 > m9 ASSAULT actual 2004-11-06/day again
e15 m22 > m1 THREATEN threatened 2004-11-08/none mode=violence
q1 m4 direct cue=seru
q2 m14 direct cue=ujarnya
q3 m22 mixed cue=memperingatkan
rel m5 leads m6
rel m14 leads m13
rel m13 controls m15 from=2002-09
rel m21 leads m19

### Tribun Timur 2012-10-14 article
= Calon Gubernur Dilempar Kotak Nasi, Kubu Sayang {e11 Lapor} Panwas
~byline Laporan: Ilham | Editor: Ridwan Putra
~date_line Minggu, 14 Oktober 2012 20:11 WITA
[m1:@IDN SENGKANG], TRIBUN-TIMUR.COM - Kampanye [m2:IDN.PTY Ilham Arief Sirajuddin] di Lapangan Merdeka, [m3:@IDN Wajo], nyaris ricuh, Minggu (14/10/2012).
[m28=m22 Sekelompok pemuda] {e1 melempar} kotak nasi ke panggung. Kena bahu [m4:IDN.PTY Aziz Qahhar Mudzakkar], pasangannya.
"<<q1 Alhamdulillah isinya masih ada, rendang>>," canda [m5=m4 Aziz].
[m29=m2 Ilham], wali kota Makassar yang juga Ketua [m6:IDN.PTY Demokrat] Sulsel, tidak sesantai itu. [m7=m2 Dia] {e2 menuding} [m8:IDN.GOV camat-camat] mengerahkan massa bayaran.
"<<q2 Kita tahu siapa yang punya birokrasi. [m9=m2 Saya] {e3 minta} [m10:IDN.GOV gubernur] tarik camatnya pulang>>," tegas [m11=m2 Ilham].
Gubernur yang dimaksud, [m12=m10 Syahrul Yasin Limpo], memang maju lagi, berpasangan dengan [m13:IDN.PTY Agus Arifin Nu'mang]. Tagline-nya Sayang.
Juru bicara Sayang, [m14:IDN.PTY Maqbul Halim], balik {e4 menyebut} pelemparan itu sandiwara. "<<q3 Kotaknya saja merek katering tim [m15=m2 mereka]>>," ucapnya.
[m16=m14 Maqbul] datang ke [m17:IDN.JUD Panwaslu Sulsel] sore tadi dengan satu laporan berbeda: [m18=m2 Ilham] {e5 dilaporkan} kampanye pakai mobil dinas.
Ketua Panwas [m19:IDN.JUD Suprianto] mengaku pusing. Dalam sehari ada sebelas aduan.
"<<q4 Semua kita {e6 periksa}. Tapi tolong [m20=m2+m10 dua-duanya] tahan diri>>," {e7 imbaunya}.
[m21:IDN.COP Kapolda Sulselbar Irjen Mudji Waluyo] sampai turun ke Wajo. [m22:IDN.CVL Tiga pemuda] sempat {e8 digiring} ke Polres, tapi malamnya {e9 dilepas} karena masih SMA.
Pekan lalu di [m23:@IDN Bone], rombongan [m24:IDN.PTY Golkar], partai pimpinan Syahrul di Sulsel, {e10 dihadang} [m27:IDN.CVL warga]. Batu melayang, satu kaca bus pecah.
Pilgub digelar 22 Januari. Ada pasangan ketiga, [m25:IDN.PTY Rudiyanto Asapa] dan [m26:IDN.PTY Nawir Pasinringi], yang sejauh ini adem.
"<<q5 Biar gajah berkelahi>>," kata Rudiyanto.
e1 m22 > m2,m4 PROTEST actual 2012-10-14/day mode=riot ctx=election
e2 m7 > m8 ACCUSE actual 2012-10-14/day mode=allege ctx=election
e3 m9 > m10 REQUEST requested 2012-10-14/day mode=yield ctx=election
e4 m14 > m2 ACCUSE actual 2012-10-14/none mode=allege ctx=election
e5 m16 > m18 ACCUSE actual 2012-10-14/day mode=allege ctx=election
e6 m19 > m20 ACCUSE planned 2012-10-14/none mode=investigate ctx=election
e7 m19 > m20 REQUEST requested 2012-10-14/none mode=yield ctx=election
e8 m21 > m22 COERCE actual 2012-10-14/day mode=arrest ctx=election
e9 m21 > m22 RETREAT actual 2012-10-14/day mode=release
e10 m27 > m24 PROTEST actual 2012-10-08/week mode=obstruct ctx=election bg
e11 m16 > m18 ACCUSE actual 2012-10-14/day again
q1 m5 direct cue=canda
q2 m11 direct cue=tegas
q3 m14 direct cue=ucapnya
q4 m19 direct cue=imbaunya
q5 m25 direct cue=kata
rel m2 member_of m6
rel m12 member_of m24
rel m19 leads m17

### VOA Indonesia 2012-04-14 article
= Rebut Bissau Sebelum Putaran Kedua, Militer Salahkan [m1:AGO.MIL Angola]
~date_line 14/04/2012
[m2:@GNB BISSAU] — Roket granat menembus dinding rumah [m3:GNB.PTY Carlos Gomes Junior] pada Kamis malam. Ketika asap hilang, mantan perdana menteri itu, pemenang putaran pertama pemilihan presiden, sudah tidak ada di dalam.
[m4:GNB.REB Tentara Guinea-Bissau] {e1 membawanya} ke benteng Amura. [m5:GNB.GOV Presiden sementara Raimundo Pereira] {e2 diambil} dari rumahnya satu jam kemudian.
"<<q1 [m6=m4 Kami] tidak berambisi memerintah>>," demikian bunyi siaran pers yang ditandatangani [m7:GNB.REB komando militer]. Menurut dokumen itu, Gomes diam-diam {e3 mengundang} [m8=m1 misi militer Angola] untuk menghabisi angkatan bersenjata.
[m9:AGO.GOV Duta Besar Angola Feliciano dos Santos] menyangkal. Negaranya justru, Senin lalu, {e4 mengumumkan} penarikan 200 orangnya, yang sejak Maret 2011 melatih polisi di sana.
Juru bicara komando, [m10:GNB.REB Letnan Kolonel Daba Na Walna], bertemu partai-partai hari Jumat dan {e5 menawarkan} pemerintah persatuan. Tawaran ini {e6 ditolak mentah-mentah} [m11:GNB.PTY PAIGC], partai yang berkuasa sejak kemerdekaan dan dipimpin Gomes.
Sebaliknya [m12:GNB.PTY Kumba Yala], saingan Gomes dalam putaran kedua 29 April, berhati-hati. Sehari sebelum kudeta, ketua [m13:GNB.PTY Partai Pembaruan Sosial (PRS)] itu {e7 mengancam} siapa pun yang berani berkampanye. Kini [m14=m12 ia] mengaku tidak {e8 terlibat}.
Reaksi pertama datang dari Lisboa. [m15:PRT.GOV Menteri Luar Negeri Paulo Portas] {e9 menuntut} pembebasan kedua tahanan, dan [m16:PRT.MIL dua kapal fregat] {e10 diberangkatkan} ke arah Tanjung Verde guna berjaga-jaga bila warganya harus diungsikan.
[m17:CPLP Komunitas Negara Berbahasa Portugis (CPLP)], yang dipimpin Angola tahun ini, bersidang Sabtu dan {e11 mengusulkan} pasukan penengah di bawah [m18:UN PBB].
Gagasan itu kurang disukai [m19:ECOWAS ECOWAS]. [m20:CIV.GOV Presiden Pantai Gading Alassane Ouattara], ketua blok itu, lebih suka pasukan Afrika Barat sendiri. [m21:AU Uni Afrika] {e12 mengecam}. [m22:USA.GOV Amerika Serikat] {e13 mendesak} pemulihan kepemimpinan sipil.
Tidak satu presiden pun di negeri itu pernah menyelesaikan masa jabatannya. Pada Maret 2009 [m23:GNB.GOV Joao Bernardo Vieira] {e14 dibunuh} [m24:GNB.MIL para prajurit], hanya beberapa jam setelah kepala stafnya tewas oleh bom.
e1 m4 > m3 COERCE actual 2012-04-12/day mode=arrest ctx=election,military
e2 m4 > m5 COERCE actual 2012-04-12/day mode=arrest ctx=executive,military
e3 m7 > m3 ACCUSE actual 2012-04-14/none mode=allege ctx=military
e4 m9 > m4 CONCEDE planned 2012-04-09/day mode=withdraw ctx=military
e5 m10 > m11,m13 AGREE planned 2012-04-13/day ctx=political_institutions
e6 m11 > m10 REJECT actual 2012-04-14/none ctx=political_institutions
e7 m12 > m3 THREATEN threatened 2012-04-11/day mode=violence ctx=election
e8 m14 > m5 COERCE denied 2012-04-14/none ctx=executive
e9 m15 > m4 REQUEST requested 2012-04-14/none mode=release
e10 m16 > m4 MOBILIZE actual 2012-04-14/none mode=ships ctx=military
e11 m17 > m18 REQUEST requested 2012-04-14/day mode=assist ctx=peacekeeping
e12 m21 > m4 ACCUSE actual 2012-04-14/none mode=disapprove ctx=executive
e13 m22 > m4 REQUEST requested 2012-04-14/none mode=yield ctx=executive
e14 m24 > m23 ASSAULT actual 2009-03-01/month mode=targeted ctx=military bg
q1 m7 direct
rel m3 leads m11
rel m12 leads m13
rel m20 leads m19
rel m17 led_by m1

### Okezone 2022-10-27 article none
= Panen Melon di Atap Ruko, Pensiunan Ini Raup Rp 12 Juta
~byline Avirista Midaada, Jurnalis · Kamis 27 Oktober 2022 09:17 WIB
[m1:@IDN MALANG] - Siapa sangka atap ruko di [m2:@IDN Jalan Soekarno-Hatta] bisa hijau begini.
Di situ [m3:? Heru Prasetyo], 61 tahun, menanam 400 pohon melon. Medianya ember cat bekas.
"<<q1 Awalnya iseng. Pensiun kok bosan>>," kata [m4=m3 mantan pegawai bank] itu.
Panen pertama gagal total. Busuk, semutan. [m5=m3 Dia] lalu belajar dari YouTube, juga dari [m6:IDN.EDU dosen Universitas Brawijaya] yang kebetulan tetangganya.
Sekarang hasilnya dijual daring. Sekali panen Rp 12 juta, bersih.
"<<q2 Yang beli kebanyakan ibu-ibu kompleks>>," tutur istrinya, [m7:? Endang].
~advert Baca Juga: Promo Akhir Bulan
[m8:IDN.GOV Wali Kota Sutiaji] pernah berjanji mampir, tapi belum sempat. Heru tidak menunggu. [m9=m3 Dia] sudah punya rencana lain: anggur.
[m10:IDN.GOV Dinas Pertanian] mencatat ada 60 kebun atap di kota itu. Sebagian bubar setelah pandemi usai.
"<<q3 Yang bertahan yang telaten>>," ujar [m11:IDN.GOV Kepala Dinas Slamet Husnan].
Tips dari Heru sederhana saja. Siram pagi, jangan siang. Buahnya cukup satu per pohon.
Besok [m12:? rombongan dari Batu] mau datang belajar.
q1 m4 direct cue=kata
q2 m7 direct cue=tutur
q3 m11 direct cue=ujar
rel m11 leads m10
