### BBC News Indonesia 2023-09-28 article
= Biara Banjska: Empat jenazah, dua cerita, dan satu pengakuan
~date_line 28 September 2023
~share Bagikan artikel ini dengan X
Peti [m1:KOS.COP Afrim Bunjaku], sersan polisi [m2:KOS.GOV Kosovo], diturunkan di bawah bendera setengah tiang. Di sisi utara Sungai Ibar, tiga peti lain dinanti oleh orang-orang yang menyebut isinya pahlawan.
Keempatnya meninggal hari Minggu (24/09). Sekitar 30 [m3:SRB.REB orang bersenjata] {e1 menghadang} patroli polisi dengan truk tanpa pelat di jalan ke desa [m4:@KOS Banjska], {e2 menembak} [m29=m1 Bunjaku], lalu berlindung di sebuah biara Ortodoks. Pengepungan itu baru selesai menjelang malam.
Selama tiga hari [m5:KOS.GOV Perdana Menteri Albin Kurti] {e3 menuduh} [m6:SRB.GOV Beograd] mengirim dan mempersenjatai [m7=m3 mereka]. "<<q1 Ini bukan geng. Ini pasukan>>," katanya.
[m8:SRB.GOV Presiden Serbia Aleksandar Vucic] {e4 membantah} tuduhan tersebut dan mengumumkan hari berkabung bagi "<<q2 saudara-saudara [m9=m8 kita]>>". Menurut [m10=m8 dia], <<q3 merekalah yang memberontak terhadap teror [m30=m5 Kurti]>>.
Kamis datang pengakuan. Lewat surat yang dibacakan pengacaranya, [m11:SRB.PTY Milan Radoicic] mengatakan [m12=m11 ia] sendiri yang {e5 menyusun} aksi itu tanpa memberi tahu siapa pun di Serbia. [m13=m11 Radoicic] wakil ketua [m14:SRB.PTY Daftar Serbia], partai terbesar etnis Serbia di Kosovo, sampai ia {e6 mengundurkan diri} dalam surat yang sama. [m15:USA.GOV Washington] dan [m16:GBR.GOV London] sudah {e7 menaruhnya} dalam daftar sanksi sejak 2021.
Ketua partai itu, [m17:SRB.PTY Goran Rakic], tidak berkomentar.
Polisi memperlihatkan hasil {e8 penggeledahan}: panser, 29 senapan, granat buatan Serbia.
[m18:NATO NATO], yang menempatkan 4.500 serdadu dalam [m19:KFOR misi KFOR], {e9 mengizinkan} penambahan pasukan; [m20:GBR.MIL satu batalyon Inggris] berangkat pekan ini. Sekretaris jenderalnya, [m21:NATO Jens Stoltenberg], {e10 menyerukan} dialog.
Dialog yang diperantarai [m22:EU Uni Eropa] macet sejak 14 September, ketika [m23=m5 Kurti] {e11 menampik} urutan yang diusulkan [m24:EU Josep Borrell]: asosiasi kotapraja Serbia lebih dahulu, pengakuan belakangan. [m25:EU Peter Stano], juru bicara [m35=m24 Borrell], kini {e12 meminta} penyelidikan penuh.
Di Beograd, [m26:SRB.OPP Dragan Djilas] dari oposisi {e13 menuntut} penjelasan mengapa jip [m36=m11 Radoicic] bisa melintasi batas.
[m27:RUS.GOV Kremlin], sekutu [m28=m6 Serbia] dalam perkara ini, menyalahkan Pristina.
[m37=m6 Serbia] tidak mengakui Kosovo, yang memisahkan diri pada 2008.
e1 m3 > m1 ASSAULT actual 2023-09-24/day ctx=religion_ethnicity again
e2 m3 > m1 ASSAULT actual 2023-09-24/day mode=firearms ctx=religion_ethnicity
e3 m5 > m6 ACCUSE actual 2023-09-28/none mode=allege ctx=military
e4 m8 > m5 REJECT actual 2023-09-28/none
e5 m12 > m2 ASSAULT actual 2023-09-24/day again
e6 m11 > m14 RETREAT actual 2023-09-28/day mode=resign
e7 m15,m16 > m11 SANCTION actual 2021-01-01/year mode=restrict ctx=corruption bg
e8 m2 > m3 COERCE actual 2023-09-28/none mode=seize ctx=military
e9 m18 > m2 AID planned 2023-09-28/none mode=troops ctx=peacekeeping
e10 m21 > m2,m6 REQUEST requested 2023-09-28/none mode=meet ctx=diplomatic
e11 m23 > m24 REJECT actual 2023-09-14/day ctx=diplomatic bg
e12 m25 > m2,m6 REQUEST requested 2023-09-28/none mode=change ctx=legal
e13 m26 > m8 REQUEST requested 2023-09-28/none mode=change
q1 m5 direct cue=katanya
q2 m8 mixed
q3 m10 indirect cue=Menurut
rel m17 leads m14
rel m21 leads m18
rel m19 part_of m18
rel m27 ally_of m28

### Kompas 2021-07-28 article
= Pintu Parlemen Tunis Digembok, [m1:TUN.PTY Ghannouchi] Tidur di Mobil
~byline Oleh MUSTHAFA ABD RAHMAN
Mobil hitam itu berhenti di depan pagar sejak Senin pukul dua dini hari. Di dalamnya duduk Rached [m29=m1 Ghannouchi], 80 tahun, ketua [m2:TUN.LEG Majelis Perwakilan Rakyat Tunisia] sekaligus pemimpin [m3:TUN.PTY Partai Ennahda].
"<<q1 [m4=m1 Saya] ketua lembaga ini dan [m5=m1 saya] dilarang masuk>>," ujarnya kepada [m6:TUN.MIL prajurit] di balik jeruji. Ada [m7=m6 tentara] yang menjawab: "<<q2 Kami bersumpah melindungi tanah air.>>" Dibalas pengawal [m30=m1 Ghannouchi]: kami bersumpah melindungi konstitusi.
Beberapa jam sebelumnya [m8:TUN.GOV Presiden Kais Saied] {e1 memecat} [m9:TUN.GOV Perdana Menteri Hichem Mechichi] dan {e2 membekukan} majelis selama 30 hari. [m10=m8 Guru besar hukum tata negara itu] bersandar pada Pasal 80, yang sesungguhnya mewajibkan majelis tetap bersidang.
Langkah itu menyusul {e4 unjuk rasa} pada Minggu, hari Republik. Di Touzeur dan Sousse [m11:TUN.CVL massa] {e5 merusak} kantor Ennahda.
[m31=m1 Ghannouchi] semula {e6 menyebut} tindakan [m12=m8 Saied] kudeta dan {e7 memanggil} [m28:TUN.CVL pendukungnya] ke depan gedung. Selasa, nadanya berubah. Ennahda {e8 bersedia} menerima pemilu dini, kata [m13:TUN.PTY Noureddine Bhiri], anggota dewan pimpinan.
[m14:TUN.LAB UGTT], serikat buruh yang pada 2015 ikut meraih Nobel, tidak mengutuk. [m15:TUN.LAB Noureddine Taboubi], sekretaris jenderalnya, sekadar {e9 meminta} jaminan dan batas waktu. Sebaliknya, [m16:TUN.PTY Partai Buruh] di bawah [m17:TUN.PTY Hamma Hammami] {e10 menolak} kembali ke kekuasaan satu orang.
Sore itu [m18:TUN.COP polisi] {e11 menutup} kantor [m19:QAT.MED Al Jazeera].
Reaksi luar mengikuti garis patahan lama. [m20:TUR.GOV Mustafa Sentop], ketua parlemen Turki, {e12 mencela}; Ankara dan Doha adalah penyokong [m21=m3 Ennahda]. [m22:EGY.GOV Kairo] dan [m23:ARE.GOV Abu Dhabi] diam, tetapi surat kabarnya bersorak. [m24:DZA.GOV Presiden Aljazair Abdelmadjid Tebboune] {e13 menelepon} [m32=m8 Saied] dua kali dalam tiga hari.
[m25:USA.GOV Menteri Luar Negeri Antony Blinken] {e14 mendesak} presiden berpegang pada demokrasi. [m26:FRA.GOV Jean-Yves Le Drian] meminta perdana menteri baru segera ditunjuk.
[m27=m8 Presiden] membantah {e15 merencanakan} kudeta. "<<q3 Kembalilah ke buku pelajaran>>," katanya kepada para pengkritik.
e1 m8 > m9 SANCTION actual 2021-07-25/day mode=discontinue ctx=executive
e2 m8 > m2 COERCE actual 2021-07-25/day mode=restrict ctx=legislative
e4 m11 > m9 PROTEST actual 2021-07-25/day mode=demo ctx=health,executive
e5 m11 > m3 PROTEST actual 2021-07-25/day mode=vandalize ctx=political_institutions
e6 m1 > m12 ACCUSE actual 2021-07-26/none mode=disapprove ctx=legislative
e7 m1 > m28 REQUEST requested 2021-07-26/none mode=assist ctx=legislative
e8 m3 > m8 CONCEDE planned 2021-07-27/day ctx=election
e9 m15 > m8 REQUEST requested 2021-07-28/none mode=change ctx=political_institutions
e10 m17 > m8 REJECT actual 2021-07-28/none ctx=political_institutions
e11 m18 > m19 COERCE actual 2021-07-26/none mode=censor ctx=rights_freedoms
e12 m20 > m8 ACCUSE actual 2021-07-28/none mode=disapprove ctx=legislative
e13 m24 > m8 CONSULT actual 2021-07-28/none mode=phone ctx=diplomatic
e14 m25 > m8 REQUEST requested 2021-07-28/none mode=yield ctx=pro_democracy
e15 m27 > m2 COERCE denied 2021-07-28/none ctx=executive
q1 m1 direct cue=ujarnya
q2 m7 direct cue=menjawab
q3 m27 direct cue=katanya
rel m1 leads m2
rel m1 leads m3
rel m15 leads m14
rel m17 leads m16
rel m13 member_of m3

### Banjarmasin Post 2021-12-15 article
= Police Line di Km 101, Sopir Truk Batu Bara {e11 Mengadu} ke DPRD Kalsel
~byline Penulis: Muhammad Rahmadi
[m1:@IDN RANTAU] - Pita kuning itu terbentang sejak 27 November di bawah jembatan layang Km 101, Tapin. Gara-gara itu, 1.500 [m2:IDN.LAB sopir truk] menganggur.
Yang {e1 memasang}, [m3:IDN.COP Polda Kalsel], atas laporan [m4:IDN.BUS PT Tapin Coal Terminal (TCT)].
[m23=m4 TCT] {e2 menuduh} [m5:IDN.BUS PT Antang Gunung Meratus (AGM)] melintas di lahannya tanpa izin.
"<<q1 Kami sopir tahu apa? Tahunya angkut, setor, makan>>," kata [m6:IDN.LAB M Syafi'i], Ketua [m7:IDN.LAB Asosiasi Sopir Hauling Tapin], Rabu (15/12/2021).
Pagi itu [m8=m6 dia] bersama 30 rekannya {e3 menggelar} salat hajat di depan garis polisi. Habis salat, mereka naik pikap ke Banjarmasin.
Di gedung dewan, [m9=m6 Syafi'i] disambut [m10:IDN.LEG Ketua DPRD Kalsel Supian HK].
"<<q2 [m11=m10 Ulun] janji, minggu ini surat {e4 masuk} ke [m12=m3 Kapolda]. Minta dibuka sementara>>," ucap [m13=m10 politisi Golkar] ini.
Kapolda [m14:IDN.COP Irjen Rikwanto] sudah duluan menjawab wartawan. "<<q3 Itu barang bukti. Kalau dibuka, [m15=m3 kami] yang salah>>," katanya, {e5 menampik} kemungkinan itu.
Humas [m25=m5 AGM], [m16:IDN.BUS Dhanny Irawan], bilang perusahaannya punya perjanjian 2010. Perjanjian dibuat sebelum [m26=m4 TCT] dibeli pemilik baru. [m17=m5 AGM] membantah {e7 menyerobot}.
"<<q4 Jalan itu dibangun bertukar pakai. [m18=m5 Kami] sudah {e8 praperadilankan} Polda di [m19:IDN.JUD PN Banjarmasin]>>," jelasnya.
Sidangnya dua kali ditunda. Penyidik tak datang.
[m20:IDN.GOV Bupati Tapin Arifin Arpan] pekan lalu sempat {e9 mempertemukan} kedua perusahaan di pendopo. Yang hadir hanya [m27=m5 AGM].
[m21:IDN.LEG Anggota Komisi III DPR Arteria Dahlan] ikut nimbrung, {e10 mengkritik} polisi terlalu rajin mengurus sengketa perdata.
"<<q5 Urus begal saja>>," sindir [m22=m21 anggota Fraksi PDIP] tersebut.
Malam turun, truk-truk masih berjejer. Sebagian sopir tidur di kolong.
e1 m3 > m5 COERCE actual 2021-11-27/day mode=restrict ctx=economic,legal
e2 m4 > m5 ACCUSE actual 2021-11-27/none mode=allege ctx=legal,economic
e3 m8 > m3 PROTEST actual 2021-12-15/day mode=demo ctx=economic
e4 m11 > m12 REQUEST planned 2021-12-13/week mode=yield ctx=legislative,economic
e5 m14 > m2 REJECT actual 2021-12-15/none mode=yield ctx=legal
e7 m17 > m4 COERCE denied 2021-12-15/none ctx=economic
e8 m18 > m3 ACCUSE actual 2021-12-15/none mode=allege ctx=legal
e9 m20 > m4,m5 CONSULT actual 2021-12-06/week mode=third-party ctx=economic
e10 m21 > m3 ACCUSE actual 2021-12-15/none mode=disapprove ctx=legal
e11 m2 > m10 REQUEST requested 2021-12-15/day mode=assist ctx=economic
q1 m6 direct cue=kata
q2 m13 direct cue=ucap
q3 m14 direct cue=katanya
q4 m16 direct cue=jelasnya
q5 m22 direct cue=sindir
rel m6 leads m7

### Okezone 2017-04-04 article
= Rebutan Palu di [m26=m2 DPD], [m1:IDN.LEG Afnan Hadikusumo] {e1 Jatuh} dari Podium
~byline Bayu Septianto, Jurnalis · Selasa 04 April 2017 07:55 WIB
JAKARTA - Ada yang berteriak "maling". Ada yang naik meja.
Begitulah rapat paripurna [m2:IDN.LEG Dewan Perwakilan Daerah (DPD)], Senin (3/4/2017). [m27=m1 Afnan], senator DIY, {e2 didorong} sampai terjungkal saat mencoba menguasai podium.
"<<q1 [m3=m1 Saya] cuma mau menyampaikan putusan [m4:IDN.JUD MA]. Malah dijorokin [m5:IDN.LEG Benny Rhamdani]>>," {e3 kata} [m6=m1 Afnan].
Benny, senator Sulut, tak membantah ada di dekat situ. "<<q2 Tapi [m7=m5 saya] tidak {e4 mendorong}. Dia kepleset>>," ujar [m8=m5 politikus Hanura] ini.
Pangkal ribut: MA akhir Maret {e5 membatalkan} tata tertib yang memotong masa jabatan pimpinan jadi 2,5 tahun. [m9:IDN.LEG GKR Hemas] dan [m10:IDN.LEG Farouk Muhammad] merasa masih sah.
Kubu seberang jalan terus. Lewat tengah malam, [m11:IDN.PTY Oesman Sapta Odang], Ketua Umum [m12:IDN.PTY Hanura], {e6 dipilih} aklamasi jadi Ketua [m28=m2 DPD].
[m29=m9 Hemas] tak mau mengakui. "<<q3 [m13=m9 Kami] {e7 tolak}. Ini pembegalan konstitusi>>," tegas [m14=m9 permaisuri Sultan HB X].
Anehnya, [m15=m4 MA] mengutus [m16:IDN.JUD Wakil Ketua MA Suwardi] {e8 mengambil} sumpah OSO, Selasa malam nanti. Padahal MA sendiri yang membatalkan tatib.
Pakar tata negara [m17:? Refly Harun] menyebutnya komedi.
[m18:IDN.LEG Fahri Hamzah] dari sebelah gedung {e9 memuji} OSO. "<<q4 Akhirnya [m30=m2 DPD] punya sopir>>," seloroh Wakil Ketua DPR itu.
[m25:IDN.LEG Sejumlah senator] {e10 menolak} gaji reses sebagai protes. [m19:IDN.LEG Nurmawati Dewi Bantilan], senator Sulteng, mengembalikan kunci ruangan.
OSO, ditemui di kantornya, santai. Dia {e11 menawari} [m20=m9 Hemas] dan [m21=m10 Farouk] makan siang. "<<q5 Nanti [m22=m11 saya] telepon. Masakan Padang>>," katanya.
[m31=m10 Farouk] hanya geleng. [m23=m10 Dia] pilih {e12 menggugat} ke [m24:IDN.JUD PTUN].
(kha)
e1 m5 > m1 ASSAULT denied 2017-04-03/day again
e2 m5 > m1 ASSAULT denied 2017-04-03/day mode=beat ctx=legislative
e3 m6 > m5 ACCUSE actual 2017-04-03/none mode=allege ctx=legislative
e4 m7 > m6 ASSAULT denied 2017-04-03/day again
e5 m4 > m2 REJECT actual 2017-03-01/month ctx=legal,legislative bg
e6 m2 > m11 SUPPORT actual 2017-04-04/day ctx=legislative
e7 m13 > m11 REJECT actual 2017-04-04/none ctx=legislative
e8 m16 > m11 SUPPORT planned 2017-04-04/day ctx=legislative,legal
e9 m18 > m11 SUPPORT actual 2017-04-04/none ctx=legislative
e10 m25 > m2 PROTEST actual 2017-04-04/none mode=boycott ctx=legislative
e11 m11 > m20,m21 AGREE planned 2017-04-04/none ctx=legislative
e12 m23 > m11 ACCUSE planned 2017-04-04/none mode=allege ctx=legal,legislative
q1 m6 direct cue=kata
q2 m8 direct cue=ujar
q3 m14 direct cue=tegas
q4 m18 direct cue=seloroh
q5 m22 direct cue=katanya
rel m11 leads m12
rel m8 member_of m12
