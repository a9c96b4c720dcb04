### Kompas.com 2024-08-22
[m1=m2 Lembaga itu] baru berumur dua hari menikmati pujian ketika [m3:IDN.LEG Badan Legislasi DPR] {e1 mengabaikan} putusannya soal ambang batas calon kepala daerah. Selasa lalu [m2:IDN.JUD Mahkamah Konstitusi] {e2 menurunkan} syarat yang dinikmati [m4:IDN.PTY partai-partai besar]. Kamis pagi [m5:IDN.EDU mahasiswa], [m6:IDN.LAB buruh] dan [m7:IDN.CVL para komika] {e3 mengepung} Senayan; [m8:IDN.COP polisi] {e4 menyemprotkan air} ke arah [m9=m5+m6+m7 mereka]. Sorenya [m10:IDN.LEG Wakil Ketua DPR Sufmi Dasco Ahmad] {e5 balik badan}: pengesahan batal.
e1 m3 > m2 REJECT actual 2024-08-22/none mode=yield ctx=legislative,legal,election
e2 m2 > m4 SANCTION actual 2024-08-20/day mode=convict ctx=legal,election
e3 m5,m6,m7 > m3 PROTEST actual 2024-08-22/day mode=demo ctx=election,pro_democracy
e4 m8 > m9 ASSAULT actual 2024-08-22/day mode=crowd-control ctx=repression
e5 m10 > m9 CONCEDE actual 2024-08-22/day ctx=legislative,election

### Tempo 2012-10-08
Jumat malam itu [m1:IDN.COP puluhan polisi dari Bengkulu] {e1 mendatangi} kantor [m2:IDN.JUD KPK] untuk {e2 menjemput paksa} [m3:IDN.COP Komisaris Novel Baswedan], penyidik kasus simulator. [m4=m2 Lembaga antirasuah] {e3 pasang badan}; [m5:IDN.CVL ratusan aktivis] membentuk pagar betis di Kuningan. Tiga hari kemudian [m6:IDN.GOV Presiden Susilo Bambang Yudhoyono] angkat bicara. [m7=m6 Ia] {e4 menilai} waktu dan cara yang dipilih [m8:IDN.COP Polri] tidak tepat, lalu {e5 meminta} [m9=m8 korps itu] menyerahkan perkara simulator kepada [m10=m2 KPK].
e1 m1 > m2 COERCE actual 2012-10-05/day mode=seize ctx=corruption,legal
e2 m1 > m3 COERCE planned 2012-10-05/day mode=arrest ctx=corruption,legal
e3 m4 > m3 SUPPORT actual 2012-10-05/day ctx=corruption
e4 m7 > m8 ACCUSE actual 2012-10-08/day mode=disapprove ctx=corruption,executive
e5 m7 > m9 REQUEST requested 2012-10-08/day mode=change ctx=corruption,executive

### detikNews 2019-09-19
Mengenakan jaket almamater, [m1=m2 mereka] datang membawa keranda. Dua hari sebelumnya [m3:IDN.LEG DPR] {e1 mengetok} revisi yang memangkas wewenang [m4:IDN.JUD KPK]. "<<q1 [m5=m2 Kami] {e2 menuntut} [m6:IDN.GOV presiden] menerbitkan perppu>>," seru [m2:IDN.EDU Ketua BEM UI Manik Marganamahendra] dari atas mobil komando, {e3 disambut sorakan} [m10:IDN.EDU kawan-kawannya]. [m7:IDN.GOV Menkumham Yasonna Laoly] {e4 menampik} usul itu. [m8=m4 Komisi antikorupsi] sendiri, lewat [m9:IDN.JUD Agus Rahardjo], sudah {e5 menyerahkan kembali mandat} kepada [m11=m6 kepala negara].
e1 m3 > m4 COERCE actual 2019-09-17/day mode=restrict ctx=corruption,legislative
e2 m5 > m6 REQUEST requested 2019-09-19/none mode=change ctx=corruption,legal said=m2
e3 m10 > m2 SUPPORT actual 2019-09-19/none ctx=corruption
e4 m7 > m2 REJECT actual 2019-09-19/none mode=change ctx=corruption
e5 m9 > m11 RETREAT actual 2019-09-19/none mode=resign ctx=corruption bg
q1 m2 direct cue=seru

### Antara 2020-10-09
Sepanjang Kamis asap mengepul di belasan kota. [m1:IDN.LAB Serikat buruh pimpinan Said Iqbal] {e1 mogok} sejak Selasa menentang undang-undang sapu jagat yang {e2 dikebut} [m2:IDN.LEG parlemen]. [m3:IDN.GOV Menko Airlangga Hartarto] {e3 menuding} [m4:? ada yang menunggangi] dan membiayai aksi, dugaan yang {e4 ditolak} [m5=m1 kubu buruh]. Di [m6:@IDN Semarang] [m7:IDN.COP aparat] {e5 menggulung} [m8:IDN.EDU 269 pelajar]. [m9:IDN.REL PBNU] {e6 merapat ke} barisan penentang dan {e7 siap menggugat} ke [m10:IDN.JUD MK].
e1 m1 > m2 PROTEST actual 2020-10-06/day mode=strike ctx=economic,legislative
e2 m2 > m1 COERCE actual 2020-10-09/none mode=restrict ctx=legislative,economic bg
e3 m3 > m1 ACCUSE actual 2020-10-09/none mode=allege ctx=economic
e4 m5 > m3 REJECT actual 2020-10-09/none ctx=economic
e5 m7 > m8 COERCE actual 2020-10-08/day mode=arrest ctx=repression
e6 m9 > m1 SUPPORT actual 2020-10-09/none ctx=economic,legislative
e7 m9 > m2 ACCUSE planned 2020-10-09/none mode=allege ctx=legal,legislative

### Kompas 2016-11-05
[m1=m2 Sang gubernur] sebetulnya sudah {e1 meminta maaf} pada 10 Oktober. Bagi [m3:IDN.REL GNPF-MUI] itu belum cukup: Jumat siang [m4=m3 gerakan tersebut] {e2 membanjiri} Medan Merdeka, dan malamnya, setelah sebagian [m5=m3 peserta] {e3 melempari} petugas dengan botol, [m6:IDN.COP Brimob] {e4 menjawab dengan gas air mata}. [m7:IDN.GOV Jokowi] {e5 menyebut} ada [m8:? aktor politik] yang menunggangi. [m9:IDN.GOV Wapres Jusuf Kalla] {e6 menjanjikan} kasus [m2:IDN.GOV Basuki Tjahaja Purnama] tuntas dua pekan.
e1 m1 > m3 SUPPORT actual 2016-10-10/day ctx=religion_ethnicity,election bg
e2 m4 > m2 PROTEST actual 2016-11-04/day mode=demo ctx=religion_ethnicity,election
e3 m5 > m6 PROTEST actual 2016-11-04/day mode=riot ctx=religion_ethnicity
e4 m6 > m5 ASSAULT actual 2016-11-04/day mode=crowd-control ctx=repression
e5 m7 > m8 ACCUSE actual 2016-11-05/none mode=allege ctx=religion_ethnicity
e6 m9 > m3 AGREE planned 2016-11-04/day ctx=legal,religion_ethnicity

### Jubi 2018-12-05
[m1=m2 Kelompok itu] mengaku bertanggung jawab. Dalam pesan suara, [m2:TPNPB.REB juru bicara TPNPB Sebby Sambom] berkata: "<<q1 [m3=m2 Kami] {e2 menembak} [m4:IDN.BUS mereka] karena [m5=m4 mereka] anggota zeni, bukan tukang>>." [m6:IDN.MIL Kodam Cenderawasih] {e3 membantah} ada tentara di antara [m7=m4 para pekerja Istaka Karya] di [m8:@IDN Nduga]. [m9:IDN.GOV Presiden] {e4 memerintahkan} [m10:IDN.MIL Panglima TNI] mengejar [m11=m2 pelakunya] sampai ke akar-akarnya; [m12:IDN.REL Dewan Gereja Papua] {e5 memohon} operasi itu ditahan dulu.
e2 m3 > m4 ASSAULT actual 2018-12-05/none mode=firearms ctx=territory said=m2
e3 m6 > m2 REJECT actual 2018-12-05/none ctx=military
e4 m9 > m10 REQUEST requested 2018-12-05/none mode=change ctx=military,territory
e5 m12 > m9 REQUEST requested 2018-12-05/none mode=yield ctx=human_rights,military
q1 m2 direct cue=berkata

### Republika 2005-08-16
Tanggal 15 Agustus menutup perang yang bermula pada 1976, ketika [m1:GAM.REB Hasan Tiro] {e1 memproklamasikan} [m2:@IDN Aceh] merdeka di sebuah bukit di [m11:@IDN Pidie]. Pada 2003 [m3:IDN.GOV Presiden Megawati] {e2 memberlakukan darurat militer}, dan [m4:IDN.MIL tentara] menyebar ke seluruh kabupaten. Tsunami mengubah semuanya. Di [m5:@FIN Helsinki] [m6=m7 wakil gerilyawan], [m7:GAM.REB Malik Mahmud], dan [m8:IDN.GOV Menkumham Hamid Awaludin] {e3 membubuhkan tanda tangan}; [m9=m8 pihak pemerintah] {e4 menjamin amnesti}, [m10=m7 mantan lawannya] {e5 merelakan} seluruh senjata.
e1 m1 > m3 REJECT actual 1976-01-01/year mode=change ctx=territory bg
e2 m3 > m1 COERCE actual 2003-01-01/year mode=martial-law ctx=territory,military bg
e3 m7 > m8 SUPPORT actual 2005-08-15/day ctx=diplomatic,territory
e4 m9 > m7 CONCEDE planned 2005-08-15/day ctx=legal,territory
e5 m10 > m9 CONCEDE planned 2005-08-15/day ctx=military,territory

### Liputan6.com 2023-05-10 none
Tiga layar raksasa dipasang di pelabuhan [m1:@IDN Labuan Bajo], dan warga berswafoto di depan logo pinisi. Hotel-hotel penuh, harga sewa mobil naik dua kali lipat. Para delegasi [m2:ASEAN ASEAN] disuguhi tarian caci, jagung titi, serta kopi Manggarai. Jalan ke bandara ditutup bergantian sampai Kamis malam.

### CNN Indonesia 2021-04-25
[m1=m2 Sang jenderal] datang ke [m3:@IDN Jakarta] sebagai tamu yang tidak diinginkan. Di sekretariat [m4:ASEAN perhimpunan], [m5:IDN.GOV Presiden Joko Widodo] {e1 mendesak} [m2:MMR.MIL Min Aung Hlaing] menghentikan kekerasan; [m6:MYS.GOV Muhyiddin Yassin] {e2 menimpali} dengan tuntutan agar tahanan politik dilepas; [m7:SGP.GOV Lee Hsien Loong] {e3 menyusul}. [m8:THA.GOV PM Thailand] memilih absen. Lima butir konsensus lahir, tetapi baru dua hari berselang [m9=m2 junta] {e4 tutup kuping}: saran itu akan dipertimbangkan "bila keadaan sudah stabil".
e1 m5 > m2 REQUEST requested 2021-04-24/day mode=yield ctx=human_rights,pro_democracy
e2 m6 > m2 REQUEST requested 2021-04-24/day mode=yield ctx=human_rights
e3 m7 > m2 REQUEST requested 2021-04-24/day mode=yield ctx=human_rights
e4 m9 > m4 REJECT actual 2021-04-25/none mode=yield ctx=pro_democracy,diplomatic

### Kompas 2010-08-31
Hubungan [m1=m2+m3 kedua negeri serumpun] kembali diuji. Pada 13 Agustus [m3:MYS.COP polisi laut Malaysia] {e1 menggelandang} [m4:IDN.GOV tiga petugas KKP] dari perairan [m5:@IDN Bintan] setelah [m6=m4 mereka] {e2 menangkap} [m7:MYS.CVL tujuh nelayan]. Barter pun terjadi. [m8:IDN.CVL Bendera], ormas yang bermarkas di Menteng, {e3 melempar kotoran} ke [m9:MYS.GOV kedutaan tetangga itu]. [m10:MYS.GOV Menlu Anifah Aman] {e4 mengingatkan} kesabaran [m11=m10 pihaknya] ada batasnya, dan [m2:IDN.GOV Presiden Yudhoyono] akan berpidato di Cilangkap.
e1 m3 > m4 COERCE actual 2010-08-13/day mode=arrest ctx=territory
e2 m6 > m7 COERCE actual 2010-08-13/day mode=arrest ctx=territory,natural_resource
e3 m8 > m9 PROTEST actual 2010-08-31/none mode=vandalize ctx=territory,diplomatic
e4 m10 > m2 THREATEN threatened 2010-08-31/none mode=relations ctx=diplomatic

### Antara 2011-02-08
[m1=m2+m3 Kedua tetangga] berebut tanah seluas lima kilometer persegi di kaki candi itu sejak [m4:ICJ Mahkamah Internasional] {e1 menyerahkan} bangunannya kepada [m2:KHM.GOV Phnom Penh] pada 1962. Empat hari belakangan [m5:THA.MIL tentara Thailand] dan [m6:KHM.MIL serdadu Kamboja] {e2 saling meriam}. [m7=m2 Hun Sen] {e3 menyurati} [m8:UNSC Dewan Keamanan] minta pasukan penyangga, yang {e4 ditampik} [m3:THA.GOV Abhisit Vejjajiva]. [m9:IDN.GOV Menlu Marty Natalegawa] {e5 mondar-mandir} ke [m10=m2+m3 kedua ibu kota].
e1 m4 > m2 SUPPORT actual 1962-01-01/year ctx=legal,territory bg
e2 m5 > m6 ASSAULT actual 2011-02-08/none mode=heavy-weapons ctx=military,territory
e3 m7 > m8 REQUEST requested 2011-02-08/none mode=assist ctx=peacekeeping,territory
e4 m3 > m7 REJECT actual 2011-02-08/none mode=assist ctx=peacekeeping,territory
e5 m9 > m10 CONSULT actual 2011-02-08/none mode=visit ctx=diplomatic,territory

### Tempo.co 2015-01-28
[m11=m1 Sembilan orang] yang dibentuk [m12=m2 Istana] itu tidak bertele-tele. [m1:IDN.GOV Tim Independen] {e1 menyarankan} [m2:IDN.GOV Presiden Jokowi] membatalkan pelantikan [m3:IDN.COP Budi Gunawan], calon Kapolri yang {e3 dijadikan tersangka} oleh [m4:IDN.JUD KPK] dua pekan silam. Balasannya cepat: Jumat lalu [m5:IDN.COP Bareskrim] {e4 memborgol} [m6:IDN.JUD Bambang Widjojanto], wakil ketua [m7=m4 komisi tersebut]. [m8:IDN.PTY PDI-P] {e5 mencibir} rekomendasi itu; [m9:IDN.PTY Gerindra], yang notabene oposisi, malah {e6 mengulurkan tangan} kepada [m10=m2 presiden].
e1 m1 > m2 REQUEST requested 2015-01-28/none mode=change ctx=executive,corruption
e3 m4 > m3 ACCUSE actual 2015-01-14/week mode=allege ctx=corruption,legal
e4 m5 > m6 COERCE actual 2015-01-23/day mode=arrest ctx=corruption,legal
e5 m8 > m1 ACCUSE actual 2015-01-28/none mode=disapprove ctx=corruption
e6 m9 > m10 SUPPORT actual 2015-01-28/none ctx=political_institutions

### Serambi Indonesia 2013-04-02
[m1:IDN.LEG DPRA] {e1 mengibarkan} bendera bulan bintang, dan [m9=m2 Jakarta] kebakaran jenggot. [m2:IDN.GOV Mendagri Gamawan Fauzi] {e2 menyebutnya} mirip lambang [m3:GAM.REB gerakan yang dulu mengangkat senjata], sehingga qanunnya harus {e3 diubah} dalam 15 hari. [m4:IDN.GOV Gubernur Zaini Abdullah], yang pernah menjadi menteri luar negeri [m5=m3 kelompok itu] di pengasingan, {e4 minta} waktu berunding. [m6:IDN.CVL Ribuan orang] {e5 berkonvoi} dengan bendera di [m7:@IDN Banda Aceh], sementara di [m10:@IDN dataran tinggi Gayo] [m8:IDN.CVL warga] {e6 membakarnya}.
e1 m1 > m2 REJECT actual 2013-04-02/none mode=change ctx=territory,legislative
e2 m2 > m1 ACCUSE actual 2013-04-02/none mode=disapprove ctx=territory
e3 m2 > m1 REQUEST requested 2013-04-02/none mode=change ctx=territory,legal
e4 m4 > m2 REQUEST requested 2013-04-02/none mode=meet ctx=territory
e5 m6 > m2 PROTEST actual 2013-04-02/none mode=demo ctx=territory
e6 m8 > m1 PROTEST actual 2013-04-02/none mode=vandalize ctx=territory,religion_ethnicity

### Kompas.id 2025-08-31
Sudah sepekan jalanan tidak tidur. Kamis malam [m1:IDN.COP kendaraan taktis Brimob] {e1 melindas} [m2:IDN.LAB Affan Kurniawan], pengemudi ojek daring; besoknya [m3:IDN.CVL massa] {e2 membakar} gedung [m4:IDN.LEG DPRD Makassar] hingga tiga orang tewas. [m5=m6 Sang presiden], [m6:IDN.GOV Prabowo Subianto], {e3 menyambangi} [m7=m2 keluarga korban] lalu {e4 mengumumkan pencabutan} tunjangan [m8:IDN.LEG anggota dewan]. [m9:IDN.PTY NasDem] {e5 menonaktifkan} [m10:IDN.LEG Ahmad Sahroni] dan [m11:IDN.LEG Nafa Urbach], disusul [m12:IDN.PTY PAN] yang {e6 menyingkirkan} [m13:IDN.LEG dua kadernya].
e1 m1 > m2 ASSAULT actual 2025-08-28/day ctx=repression
e2 m3 > m4 PROTEST actual 2025-08-29/day mode=riot ctx=economic,legislative
e3 m5 > m7 CONSULT actual 2025-08-31/none mode=visit ctx=repression
e4 m6 > m3 CONCEDE actual 2025-08-31/none ctx=economic,legislative
e5 m9 > m10,m11 SANCTION actual 2025-08-31/none mode=expel ctx=political_institutions
e6 m12 > m13 SANCTION actual 2025-08-31/none mode=expel ctx=political_institutions

### Tirto 2022-09-06
Harga naik Sabtu siang; Senin pagi jalan sudah penuh. [m1=m2 Kelompok pelajar Islam itu] {e1 memblokir} Patung Kuda sampai petang, sementara [m3:IDN.LAB KSPI] {e2 berunjuk rasa} di gerbang parlemen. Di dalam, [m4:IDN.PTY Fraksi PKS] {e3 angkat kaki} dari sidang yang dipimpin [m5:IDN.LEG Puan Maharani]. "<<q1 [m6=m7 Kami] {e4 tidak dilibatkan}>>," keluh [m7:IDN.PTY Mulyanto], anggota fraksi itu. [m8:IDN.GOV Menkeu Sri Mulyani] {e5 bergeming}; [m9=m8 pihaknya] hanya {e6 menjanjikan} bantalan sosial Rp24 triliun bagi [m10:IDN.CVL keluarga miskin]. [m2:IDN.EDU HMI] {e7 berniat kembali} Kamis.
e1 m1 > m8 PROTEST actual 2022-09-05/day mode=obstruct ctx=economic
e2 m3 > m5 PROTEST actual 2022-09-05/day mode=demo ctx=economic
e3 m4 > m5 SANCTION actual 2022-09-06/none mode=withdraw ctx=legislative,economic
e4 m6 > m8 ACCUSE actual 2022-09-06/none mode=disapprove ctx=legislative,economic said=m7
e5 m8 > m3 REJECT actual 2022-09-06/none mode=change ctx=economic
e6 m9 > m10 AGREE planned 2022-09-06/none ctx=economic,inequality
e7 m2 > m8 PROTEST planned 2022-09-08/day mode=demo ctx=economic
q1 m7 direct cue=keluh

### VOA Indonesia 2022-11-20
Di [m1:@MYS Kuala Lumpur] malam itu tak ada yang tidur. Baik [m2:MYS.OPP Anwar Ibrahim] maupun [m3:MYS.PTY Muhyiddin Yassin] mengaku punya cukup kursi. [m4:MYS.GOV Raja] {e1 memberi tenggat} sampai Senin siang kepada [m5=m2+m3 keduanya]; [m6:MYS.PTY Barisan Nasional] yang babak belur mendadak jadi penentu. [m7=m6 Koalisi tua itu] semula {e2 merapat ke} [m8=m3 kubu Perikatan], lalu {e3 balik badan}. Sejak krisis 2020 [m9:@MYS negeri jiran] sudah tiga kali berganti perdana menteri.
e1 m4 > m5 REQUEST requested 2022-11-20/none mode=change ctx=executive,election
e2 m6 > m8 SUPPORT actual 2022-11-20/none ctx=legislative,election bg
e3 m6 > m8 REJECT actual 2022-11-20/none mode=assist ctx=legislative,election

### Kompas 2017-06-20
Sebulan penuh [m1=m2 pengikut dua bersaudara itu] bertahan di lorong-lorong kota. [m3:PHL.MIL Pesawat tentara] {e1 membom} blok demi blok; [m4:AUS.GOV Australia] {e2 meminjamkan} dua Orion pengintai, [m5:USA.MIL pasukan khusus AS] {e3 membantu} dari darat. Sementara itu [m6:IDN.GOV Jenderal Gatot Nurmantyo] di [m12:@IDN Tarakan] {e4 melepas} kapal patroli bersama [m7:MYS.GOV Hishammuddin Hussein] dan [m8:PHL.GOV Delfin Lorenzana]. [m2:MAUTE.REB Kelompok Maute] sendiri, menurut [m9=m3 militer], masih {e5 menyandera} [m10:PHL.CVL seratusan warga] termasuk [m11:PHL.REL Pastor Teresito Suganob].
e1 m3 > m1 ASSAULT actual 2017-06-20/none mode=aerial ctx=military,terrorism
e2 m4 > m3 AID actual 2017-06-20/none ctx=military,intelligence,terrorism
e3 m5 > m3 AID actual 2017-06-20/none ctx=military,terrorism
e4 m6 > m7,m8 COOPERATE actual 2017-06-20/none ctx=military,terrorism
e5 m2 > m10,m11 ASSAULT actual 2017-06-20/none mode=abduct ctx=terrorism said=m9

### Detik 2013-11-18
Ponselnya pun ikut disadap. Itu sebabnya [m1=m2 sang presiden], yang biasanya tenang, Senin malam {e1 meluapkan kekesalan} di Twitter kepada [m3:AUS.GOV Tony Abbott] karena menganggap enteng soal ini. Siangnya [m4:IDN.GOV Marty Natalegawa] {e2 memanggil pulang} [m5:IDN.GOV Dubes Nadjib Riphat Kesoema] dari [m6=m3 negeri kanguru]. Dua hari kemudian [m2:IDN.GOV SBY] {e3 akan membekukan} patroli imigran bersama. "<<q1 [m7=m8 Kami] {e4 tidak akan meminta maaf} atas upaya melindungi negara>>," sahut [m8=m3 perdana menteri itu] di depan [m9:AUS.LEG parlemennya].
e1 m1 > m3 ACCUSE actual 2013-11-18/day mode=disapprove ctx=intelligence,diplomatic
e2 m4 > m6 SANCTION actual 2013-11-18/day mode=withdraw ctx=intelligence,diplomatic
e3 m2 > m6 SANCTION planned 2013-11-20/day mode=discontinue ctx=migration,military
e4 m7 > m2 REJECT actual 2013-11-18/none mode=yield ctx=intelligence,diplomatic said=m8
q1 m8 direct cue=sahut

### Antara 2014-12-22
Tiga kapal berbendera [m1:@VNM Vietnam] diledakkan lebih dulu di [m10:@IDN Anambas], dan hari ini giliran milik [m2:THA.CVL nelayan Thailand]. [m3=m4 Perintisnya], menteri yang tak tamat SMA itu, {e1 menenggelamkan} kapal asing sejak pekan keduanya menjabat. [m5:VNM.GOV Hanoi] {e2 meminta} [m6=m7 Jakarta] memperlakukan [m8:VNM.CVL nelayannya] secara manusiawi; [m9:MYS.LEG seorang anggota parlemen Malaysia] {e3 mencibir}. [m4:IDN.GOV Susi Pudjiastuti] {e4 tak gentar}, apalagi [m7:IDN.GOV Presiden] sudah {e5 memberi lampu hijau}.
e1 m3 > m2 COERCE actual 2014-12-22/none mode=seize ctx=natural_resource,territory
e2 m5 > m6 REQUEST requested 2014-12-22/none mode=change ctx=natural_resource,human_rights
e3 m9 > m4 ACCUSE actual 2014-12-22/none mode=disapprove ctx=natural_resource
e4 m4 > m5 REJECT actual 2014-12-22/none mode=change ctx=natural_resource
e5 m7 > m4 SUPPORT actual 2014-12-22/none ctx=executive,natural_resource

### Koran Tempo 2019-08-20
Pemicunya sepele dan menyakitkan: makian kepada [m1:IDN.EDU mahasiswa Papua] di [m12:@IDN Surabaya]. [m2:@IDN Ibu kota provinsi itu] membara; [m3:IDN.CVL warga Manokwari] {e1 menghanguskan} gedung [m4:IDN.LEG DPRD], dan di [m5:@IDN Sorong] bandara dirusak. [m6:IDN.GOV Kominfo] {e2 memperlambat} internet. [m7:IDN.GOV Gubernur Jawa Timur Khofifah Indar Parawansa] {e3 menyampaikan maaf} kepada [m8:IDN.GOV koleganya di Jayapura], [m9:IDN.GOV Jokowi] {e4 mengajak} [m10:IDN.CVL pace dan mace] saling memaafkan, sedangkan [m11:IDN.GOV Wiranto] {e5 mengirim seribu personel}.
e1 m3 > m4 PROTEST actual 2019-08-20/none mode=riot ctx=religion_ethnicity
e2 m6 > m3 COERCE actual 2019-08-20/none mode=censor ctx=rights_freedoms,technology
e3 m7 > m8 SUPPORT actual 2019-08-20/none ctx=religion_ethnicity
e4 m9 > m10 REQUEST requested 2019-08-20/none mode=yield ctx=religion_ethnicity
e5 m11 > m3 MOBILIZE actual 2019-08-20/none mode=police ctx=religion_ethnicity,repression

### Suara Pembaruan 2006-05-28
[m1:TLS.REB Enam ratus serdadu yang dipecat] tidak mau kembali ke barak. [m2=m1 Kelompok pimpinan Mayor Alfredo Reinado itu] Selasa {e1 menyerang} [m3:TLS.MIL tentara setia] di [m12:@TLS Fatu Ahi]. Sehari kemudian [m4=m5 sang menlu] {e2 memohon bantuan} empat negara. [m6:AUS.MIL Pasukan komando Australia] yang pertama {e3 mendarat}, [m7:MYS.MIL Malaysia] {e4 menyusul}, [m8:PRT.MIL Portugal] masih menyiapkan kapal. [m9:TLS.GOV Presiden Xanana Gusmão] {e5 mengambil alih} komando dari [m10:TLS.GOV Mari Alkatiri], lawan politiknya; [m5:TLS.GOV Ramos Horta] menjaga jarak dari [m11=m9+m10 keduanya].
e1 m2 > m3 ASSAULT actual 2006-05-23/day mode=firearms ctx=military
e2 m4 > m6,m7,m8 REQUEST requested 2006-05-24/day mode=assist ctx=peacekeeping
e3 m6 > m5 AID actual 2006-05-28/none ctx=peacekeeping,military
e4 m7 > m5 AID actual 2006-05-28/none ctx=peacekeeping,military
e5 m9 > m10 COERCE actual 2006-05-28/none mode=seize ctx=executive,military

### Tribun Jateng 2017-03-20
Kaki [m8=m1 mereka] sudah sepekan di dalam semen. [m1:IDN.AGR Petani perempuan Kendeng] {e1 bertahan di depan Istana} untuk menggugat izin pabrik yang diterbitkan ulang oleh [m2=m3 orang nomor satu Jawa Tengah]. Oktober lalu [m4:IDN.JUD Mahkamah Agung] {e3 membatalkan} izin lama. [m3:IDN.GOV Ganjar Pranowo] {e4 berkilah} hanya menjalankan rekomendasi. [m5:IDN.GOV Kepala Staf Presiden Teten Masduki] {e5 menerima} [m6=m1 mereka] Senin malam dan {e6 meminta} [m7:IDN.BUS Semen Indonesia] menghentikan kegiatan selama kajian berlangsung.
e1 m1 > m3 PROTEST actual 2017-03-20/none mode=demo ctx=environment,natural_resource
e3 m4 > m3 SANCTION actual 2016-10-01/month mode=convict ctx=legal,environment bg
e4 m3 > m1 REJECT actual 2017-03-20/none ctx=environment
e5 m5 > m6 CONSULT actual 2017-03-20/day ctx=environment
e6 m5 > m7 REQUEST requested 2017-03-20/day mode=yield ctx=environment

### Warta Ekonomi 2020-01-14 none
Nilai ekspor nikel mentah anjlok sejak awal tahun, sementara investasi peleburan tumbuh dua digit. Ekonom [m1:@IDN Universitas Gadjah Mada] menghitung, setiap dolar bijih dapat menjadi sebelas dolar bila diolah menjadi baja nirkarat. Pembeli terbesar dalam lima tahun terakhir adalah pabrik-pabrik di [m2:@CHN Fujian], disusul [m3:@JPN Jepang].

### Bisnis.com 2022-12-01
Kekalahan itu sudah diduga. [m1:WTO Panel Organisasi Perdagangan Dunia] {e1 memenangkan} [m2:EU Brussel]: larangan ekspor bijih yang {e2 diterapkan} [m3=m4 tergugat] sejak 2020 melanggar aturan. "<<q1 Tidak apa-apa kalah, [m5=m4 kita] {e3 banding}>>," ujar [m4:IDN.GOV Presiden Joko Widodo] santai. [m6=m2 Blok 27 negara itu] {e4 menimbang pungutan balasan}. Di dalam negeri [m7:IDN.LEG Komisi VII] {e5 mendukung penuh} sikap keras [m9=m4 pemerintah]; [m8:IDN.BUS Kadin] pun {e6 angkat topi}.
e1 m1 > m4 SANCTION actual 2022-12-01/none mode=convict ctx=legal,natural_resource,economic
e2 m3 > m2 SANCTION actual 2020-01-01/year mode=discontinue ctx=natural_resource,economic bg
e3 m5 > m1 REJECT planned 2022-12-01/none mode=yield ctx=legal,natural_resource said=m4
e4 m6 > m4 SANCTION hypothetical 2022-12-01/none mode=discontinue ctx=economic,natural_resource
e5 m7 > m4 SUPPORT actual 2022-12-01/none ctx=legislative,natural_resource
e6 m8 > m4 SUPPORT actual 2022-12-01/none ctx=natural_resource
q1 m4 direct cue=ujar

### Kompas.com 2023-10-23
[m1=m5+m2 Paman dan keponakan] sama-sama jadi sorotan. Pekan lalu [m3:IDN.JUD mahkamah yang diketuai Anwar Usman] {e1 membuka jalan} bagi [m2:IDN.GOV Gibran Rakabuming Raka], wali kota berusia 36 tahun. [m4:IDN.CVL Enam belas guru besar hukum] {e2 melaporkan} [m5:IDN.JUD sang ketua] ke majelis kehormatan, [m6:IDN.PTY PDI-P] {e3 kecewa} tetapi belum {e4 memecat} [m7=m2 kadernya], dan [m8:IDN.PTY Golkar] sudah {e5 menyodorkan namanya} kepada [m9:IDN.PTY Prabowo Subianto]. [m10:IDN.GOV Sang ayah] {e6 membantah ikut campur}.
e1 m3 > m2 SUPPORT actual 2023-10-16/week ctx=legal,election
e2 m4 > m5 ACCUSE actual 2023-10-23/none mode=allege ctx=legal,election
e3 m6 > m2 ACCUSE actual 2023-10-23/none mode=disapprove ctx=election
e4 m6 > m7 SANCTION denied 2023-10-23/none mode=expel ctx=political_institutions
e5 m8 > m2 SUPPORT actual 2023-10-23/none ctx=election
e6 m10 > m4 REJECT actual 2023-10-23/none ctx=legal,election

### Gatra 2009-11-03
Selasa sore di [m1:IDN.JUD Mahkamah Konstitusi], rekaman empat setengah jam itu {e1 diputar}. Suara [m2:IDN.BUS Anggodo Widjojo] terdengar mengatur skenario bersama [m3:? pejabat kejaksaan]. Malamnya [m4=m5 dua pimpinan nonaktif], [m5:IDN.JUD Bibit Samad Rianto dan Chandra Hamzah], {e2 dilepaskan} [m6:IDN.COP Mabes Polri], yang lima hari sebelumnya {e3 mengurung} [m7=m5 mereka]. Dukungan mengalir: [m8:IDN.CVL sejuta pengguna Facebook] {e4 berdiri di belakang} [m9:IDN.JUD KPK]; [m10:IDN.COP Susno Duadji], si empunya istilah cicak lawan buaya, {e5 menyangkal} menerima suap.
e1 m1 > m2 ACCUSE actual 2009-11-03/day mode=investigate ctx=corruption,legal
e2 m6 > m5 RETREAT actual 2009-11-03/day mode=release ctx=corruption,legal
e3 m6 > m7 COERCE actual 2009-10-29/day mode=arrest ctx=corruption,legal
e4 m8 > m9 SUPPORT actual 2009-11-03/none ctx=corruption
e5 m10 > m9 REJECT actual 2009-11-03/none ctx=corruption

### Kompas.com 2025-03-20
Rapat di hotel bintang lima itu terlanjur diketahui orang. [m1:IDN.CVL Andrie Yunus dari KontraS] {e1 mendobrak} pintu ruang panja dan {e2 berteriak minta pembahasan dihentikan}; [m2:IDN.LEG para anggota dewan] jalan terus. Lima hari kemudian [m3=m2 mereka] {e3 mengesahkan} perluasan jabatan sipil bagi [m4:IDN.MIL tentara aktif], dengan restu [m5:IDN.GOV Menhan Sjafrie Sjamsoeddin]. [m6:IDN.EDU Mahasiswa Trisakti] {e4 berkemah} di depan gerbang. Pada 1998 [m9:IDN.EDU generasi sebelum mereka] yang {e5 memaksa} [m8:IDN.MIL ABRI] kembali ke barak.
e1 m1 > m2 PROTEST actual 2025-03-15/day mode=obstruct ctx=legislative,military
e2 m1 > m2 REQUEST requested 2025-03-15/day mode=yield ctx=legislative,military
e3 m3 > m4 SUPPORT actual 2025-03-20/day ctx=legislative,military
e4 m6 > m2 PROTEST actual 2025-03-20/none mode=demo ctx=military,pro_democracy
e5 m9 > m8 PROTEST actual 1998-01-01/year mode=demo ctx=military,pro_democracy bg

### Antara 2019-05-24
Empat malam terakhir [m1:@IDN ibu kota] bau ban terbakar. [m12:IDN.OPP Kubu yang kalah] {e1 menolak} hasil rekapitulasi [m13:IDN.GOV KPU]; [m2=m3 calon presidennya], [m3:IDN.OPP Prabowo Subianto], {e2 membawa sengketa} ke [m4:IDN.JUD Mahkamah Konstitusi] pada Jumat menjelang tutup loket. [m5:IDN.COP Kapolri Tito Karnavian] {e3 menuding} ada [m6:IDN.ELI purnawirawan] yang merencanakan pembunuhan [m7:IDN.GOV empat pejabat]. "<<q1 [m8=m9 Kami] tidak pernah {e5 menembakkan} peluru tajam ke arah [m10:IDN.CVL massa]>>," tambah [m9:IDN.COP Brigjen Dedi Prasetyo]. [m11:NGO Amnesty International] {e6 mendesak} penyelidikan.
e1 m12 > m13 REJECT actual 2019-05-24/none ctx=election
e2 m3 > m13 ACCUSE actual 2019-05-24/day mode=allege ctx=election,legal
e3 m5 > m6 ACCUSE actual 2019-05-24/none mode=allege ctx=crime
e5 m8 > m10 ASSAULT denied 2019-05-24/none mode=firearms ctx=repression said=m9
e6 m11 > m5 REQUEST requested 2019-05-24/none mode=change ctx=human_rights
q1 m9 direct cue=tambah

### Tempo 2017-07-19
Status badan hukumnya melayang. Berbekal perppu yang diteken sepekan sebelumnya, [m1:IDN.GOV Kementerian Hukum dan HAM] {e1 mencabut} pengesahan [m2:IDN.REL Hizbut Tahrir Indonesia]. [m3=m4 Juru bicara ormas tersebut] {e2 menyebut} [m9=m1 pemerintah] zalim dan akan {e3 menggugat} ke [m10:IDN.JUD PTUN]. "<<q1 [m5=m4 Kami] tidak pernah {e4 memusuhi} Pancasila>>," kata [m4:IDN.REL Ismail Yusanto]. [m6:IDN.REL GP Ansor] {e5 angkat topi}; [m7:IDN.PTY PAN], walau bagian dari koalisi, {e6 mencibir} jalan pintas itu; [m8:IDN.REL Muhammadiyah] memilih menunggu.
e1 m1 > m2 COERCE actual 2017-07-19/day mode=restrict ctx=rights_freedoms,religion_ethnicity
e2 m3 > m1 ACCUSE actual 2017-07-19/none mode=disapprove ctx=rights_freedoms
e3 m3 > m1 ACCUSE planned 2017-07-19/none mode=allege ctx=legal,rights_freedoms
e4 m5 > m1 REJECT actual 2017-07-19/none ctx=religion_ethnicity said=m4
e5 m6 > m1 SUPPORT actual 2017-07-19/none ctx=religion_ethnicity
e6 m7 > m1 ACCUSE actual 2017-07-19/none mode=disapprove ctx=rights_freedoms
q1 m4 direct cue=kata

### CNN Indonesia 2022-11-03
[m1=m2 Sang tuan rumah] harus berjalan di atas titian. Sejak invasi Februari [m3:AUS.GOV Canberra], [m4:CAN.GOV Ottawa] dan [m5:GBR.GOV London] {e1 meminta} [m2:IDN.GOV Indonesia] mencoret [m6:RUS.GOV Vladimir Putin] dari daftar undangan. [m7=m8 Presiden] {e3 tak menggubris}; Juni lalu [m8:IDN.GOV Jokowi] malah {e4 naik kereta} ke [m9:@UKR Kyiv], lalu {e5 terbang} ke [m10:@RUS Moskow], dan {e6 mengundang} [m11:UKR.GOV Volodymyr Zelenskyy] sekalian. Kepada [m12:#FT Financial Times] [m15=m8 ia] mengaku kecil kemungkinan [m13=m6 orang kuat Kremlin] muncul di [m14:@IDN Bali].
e1 m3,m4,m5 > m2 REQUEST requested 2022-11-03/none mode=change ctx=diplomatic bg
e3 m7 > m3,m4,m5 REJECT actual 2022-11-03/none mode=change ctx=diplomatic bg
e4 m8 > m11 CONSULT actual 2022-06-01/month mode=visit ctx=diplomatic bg
e5 m8 > m6 CONSULT actual 2022-06-01/month mode=visit ctx=diplomatic bg
e6 m8 > m11 AGREE actual 2022-06-01/month ctx=diplomatic bg

### VOA Indonesia 2017-09-13
[m1=m2 Peraih Nobel itu] batal ke [m14:@USA New York]. Di rumah [m3=m2 ia] menghadapi gelombang pengungsi terbesar di kawasan sejak 1970-an: 370 ribu [m4:MMR.REF orang Rohingya] menyeberang Sungai Naf setelah [m5:MMR.MIL tentara] {e2 membakari} desa [m6=m4 mereka]. [m7:MMR.GOV Zaw Htay], juru bicaranya, {e3 menyanggah}: pelakunya, kata [m8=m7 dia], [m9:ARSA.REB teroris ARSA] sendiri. [m10:IDN.GOV Retno Marsudi] {e4 menemui} [m2:MMR.GOV Suu Kyi] pekan lalu dan {e5 menyodorkan} formula 4+1. [m11:MYS.GOV Najib Razak] {e6 mengirim} dua Hercules berisi beras ke [m12:@BGD Chittagong]; [m13:PHL.GOV Manila] diam.
e2 m5 > m4 ASSAULT denied 2017-09-13/none mode=destroy ctx=religion_ethnicity,military
e3 m7 > m9 ACCUSE actual 2017-09-13/none mode=allege ctx=terrorism,religion_ethnicity
e4 m10 > m2 CONSULT actual 2017-09-04/week mode=visit ctx=diplomatic,human_rights
e5 m10 > m2 REQUEST requested 2017-09-04/week mode=change ctx=human_rights,diplomatic
e6 m11 > m4 AID actual 2017-09-13/none ctx=migration

### Liputan6.com 2010-04-29 none
Daerah pemilihan ini dulunya kandang banteng. Pada pemilu terakhir kursinya terbagi rata: [m1:IDN.PTY Golkar] dua, [m2:IDN.PTY Demokrat] dua, [m3:IDN.PTY PDI-P] dua. Jumlah pemilih tetap 812 ribu orang, separuhnya perempuan, dan hampir sepertiga berusia di bawah 30 tahun.

### Jawa Pos 2011-11-17
Di halaman rumah [m1:@AUS Parlemen Canberra] [m2:USA.GOV Obama] dan [m3:AUS.GOV Gillard] {e1 mengumumkan}: 2.500 [m4:USA.MIL marinir] akan ditempatkan di [m10:@AUS Darwin]. [m5:CHN.GOV Jubir Liu Weimin] {e3 menilai} langkah itu kurang pantas. Jarak kota tersebut ke [m11:@IDN Kupang] hanya 800 kilometer, maka [m6:IDN.GOV Marty Natalegawa] {e4 mengingatkan} jangan sampai muncul lingkaran setan saling curiga; sehari berselang [m7=m8 panglimanya], [m8:IDN.MIL Laksamana Agus Suhartono], {e5 meminta penjelasan} dari [m9:AUS.MIL koleganya di seberang].
e1 m2 > m3 AGREE planned 2011-11-17/none ctx=military
e3 m5 > m2 ACCUSE actual 2011-11-17/none mode=disapprove ctx=military,diplomatic
e4 m6 > m2,m3 REQUEST requested 2011-11-17/none mode=change ctx=military,diplomatic
e5 m8 > m9 REQUEST requested 2011-11-17/none mode=change ctx=military

### Kompas 2015-05-21
Selama dua pekan kapal-kapal kayu itu dioper dari satu laut ke laut lain. [m1:THA.MIL Angkatan laut Thailand] {e1 memperbaiki mesinnya lalu menariknya keluar}; [m2:MYS.MIL penjaga pantai Malaysia] {e2 berbuat serupa}; [m3:IDN.MIL Panglima TNI Jenderal Moeldoko] {e3 melarang} nelayan menolong. Justru [m4:IDN.CVL nelayan Aceh] yang {e4 menyelamatkan} 1.800 [m5:MMR.REF orang perahu]. Rabu di [m11:@MYS Putrajaya] [m6:MYS.GOV Anifah Aman] dan [m7:IDN.GOV Retno Marsudi] luluh: [m8=m6+m7 kedua negara] {e6 akan menampung} [m9=m5 mereka] selama setahun. [m10:THA.GOV Rekan mereka dari Bangkok] pulang tanpa janji.
e1 m1 > m5 REJECT actual 2015-05-21/none mode=assist ctx=migration,asylum
e2 m2 > m5 REJECT actual 2015-05-21/none mode=assist ctx=migration,asylum
e3 m3 > m4 COERCE actual 2015-05-21/none mode=restrict ctx=migration
e4 m4 > m5 AID actual 2015-05-21/none ctx=migration
e6 m8 > m9 AGREE planned 2015-05-20/day ctx=migration,asylum

### Tirto 2016-03-16
Di [m9:@IDN Bali] ada alun-alun kecil tempat [m1:IDN.CVL warga Tanjung Benoa] {e1 berkumpul} tiap pekan menentang reklamasi. Kali ini [m2=m1 mereka] {e2 menutup jalan ke bandara} selama satu jam. "<<q1 [m3=m4 Saya] tidak {e3 menerbitkan} izin itu, [m5:IDN.ELI pendahulu saya] yang melakukannya>>," elak [m4:IDN.GOV Gubernur I Made Mangku Pastika]. [m6:IDN.LEG DPRD Bali] {e4 tutup kuping}; [m7:IDN.GOV dua bupati] {e5 menyatakan bergabung} dengan gerakan tersebut. [m8:IDN.BUS Sang investor], Tomy Winata, {e6 menawarkan} dialog.
e1 m1 > m4 PROTEST actual 2016-03-16/none mode=demo ctx=environment
e2 m2 > m4 PROTEST actual 2016-03-16/none mode=obstruct ctx=environment
e3 m3 > m8 SUPPORT denied 2016-03-16/none ctx=environment,economic said=m4
e4 m6 > m1 REJECT actual 2016-03-16/none mode=change ctx=environment
e5 m7 > m1 SUPPORT actual 2016-03-16/none ctx=environment
e6 m8 > m1 AGREE planned 2016-03-16/none ctx=environment
q1 m4 direct cue=elak

### BBC Indonesia 2018-09-21
Perkara ini bermula pada 2016, saat [m1=m2 mantan wali kota itu] menjadi presiden dan {e1 bersumpah menghabisi} [m10:PHL.CRM bandar]. Dua tahun kemudian [m3:PHL.LEG satu-satunya senator yang berani melawannya], [m4=m3 Antonio Trillanes], bersembunyi di kantornya karena [m5:PHL.GOV Malacañang] {e2 membatalkan amnestinya}. [m6:PHL.JUD Hakim Makati] tak buru-buru mengeluarkan surat penahanan. [m7:PHL.MIL Tentara] menegaskan netral, [m8:PHL.REL Uskup Pablo David] {e5 menengok} [m9=m4 sang buron] membawa rosario, sedangkan [m2:PHL.GOV Rodrigo Duterte], seperti biasa, {e6 mengejeknya}.
e1 m1 > m10 THREATEN threatened 2016-01-01/year mode=violence ctx=illegal_drugs bg
e2 m5 > m4 SANCTION actual 2018-09-21/none mode=discontinue ctx=legal,repression
e5 m8 > m9 CONSULT actual 2018-09-21/none mode=visit ctx=rights_freedoms
e6 m2 > m4 ACCUSE actual 2018-09-21/none mode=disapprove ctx=legislative

### Kompas 2025-05-30
Hanya sepuluh menit, tetapi cukup untuk merobek hubungan dua keluarga penguasa. Rabu pagi di [m12:@KHM Segitiga Zamrud] [m1:THA.MIL patroli Thailand] dan [m2:KHM.MIL regu penggali parit] {e1 baku tembak}; [m3:KHM.MIL Letnan Satu Suon Roun] gugur. [m4=m5 Putri sahabat lamanya], [m5:THA.GOV PM Paetongtarn Shinawatra], {e2 menelepon} [m6:KHM.LEG Hun Sen], ketua senat, dan {e3 mengajak} menenangkan keadaan. [m7:THA.MIL Komandan wilayah dua] {e4 menuduh} [m8=m2 tetangganya] melanggar batas. [m9=m10 Phnom Penh] {e5 akan menggugat} ke [m11:ICJ Den Haag]; [m10:KHM.GOV Hun Manet] {e6 tak mau lagi} penyelesaian dua pihak.
e1 m1 > m2 ASSAULT actual 2025-05-28/day mode=firearms ctx=military,territory
e2 m5 > m6 CONSULT actual 2025-05-30/none mode=phone ctx=diplomatic,territory
e3 m5 > m6 REQUEST requested 2025-05-30/none mode=yield ctx=diplomatic,territory
e4 m7 > m8 ACCUSE actual 2025-05-30/none mode=allege ctx=military,territory
e5 m9 > m5 ACCUSE planned 2025-05-30/none mode=allege ctx=legal,territory
e6 m10 > m5 REJECT actual 2025-05-30/none mode=meet ctx=diplomatic,territory

### Detik 2012-07-14
Untuk pertama kalinya dalam 45 tahun [m1:ASEAN para menteri kawasan] pulang tanpa komunike. [m2:PHL.GOV Albert del Rosario] {e1 ngotot} insiden Scarborough dicantumkan; [m3=m4 pemegang palu], [m4:KHM.GOV Hor Namhong], {e2 bersikeras} ini bukan pengadilan. [m5=m2 Manila] {e3 menuding} [m6=m4 tuan rumah] {e4 menjual} [m7=m1 perkumpulan] kepada [m8:CHN.GOV sang naga], tudingan yang {e5 dibantah keras}. [m9:IDN.GOV Marty Natalegawa] pekan depan {e6 akan berkeliling} ke lima ibu kota demi memungut yang tersisa.
e1 m2 > m4 REQUEST requested 2012-07-14/none mode=change ctx=territory,diplomatic
e2 m3 > m2 REJECT actual 2012-07-14/none mode=change ctx=territory,diplomatic
e3 m5 > m6 ACCUSE actual 2012-07-14/none mode=allege ctx=diplomatic
e4 m6 > m8 SUPPORT denied 2012-07-14/none ctx=diplomatic said=m5
e5 m4 > m5 REJECT actual 2012-07-14/none ctx=diplomatic
e6 m9 > m1 AGREE planned 2012-07-20/week ctx=diplomatic

### Suara Merdeka 2021-08-05
Baliho bergambar [m1=m2 ketua parlemen itu] menjamur ketika rumah sakit kehabisan oksigen. [m3:IDN.EDU BEM UNS] {e1 mencibir}: kepak sayap kebinekaan tak bisa dihirup. [m4=m2 Politikus banteng tersebut] tak menanggapi, lain dengan [m5:IDN.PTY Johan Budi], yang {e2 meminta} [m6=m3 para mahasiswa] memahami kerja partai. Di [m12:@IDN Kudus] [m7:IDN.CVL pedagang] {e3 mengibarkan} bendera putih menentang [m11:IDN.GOV pemerintah]; [m8:IDN.COP polisi] {e4 menurunkannya}. "<<q1 [m9=m10 Kami] tidak {e5 melarang}, hanya {e6 mengimbau}>>," kilah [m10:IDN.COP kapolres].
[m2:IDN.LEG Puan Maharani] hari itu meresmikan sebuah masjid.
e1 m3 > m1 ACCUSE actual 2021-08-05/none mode=disapprove ctx=health
e2 m5 > m6 REQUEST requested 2021-08-05/none mode=change ctx=health
e3 m7 > m11 PROTEST actual 2021-08-05/none mode=demo ctx=health,economic
e4 m8 > m7 COERCE actual 2021-08-05/none mode=censor ctx=rights_freedoms
e5 m9 > m7 COERCE denied 2021-08-05/none mode=restrict ctx=rights_freedoms said=m10
e6 m9 > m7 REQUEST requested 2021-08-05/none mode=change ctx=health said=m10
q1 m10 direct cue=kilah

### Tempo 2011-05-26
Sudah dua kali [m1=m2 bendahara itu] berkelit dari panggilan. Senin malam, sesaat sesudah [m3:IDN.PTY Dewan Kehormatan Demokrat] {e1 mencopotnya}, [m2:IDN.PTY Muhammad Nazaruddin] terbang ke [m4:@SGP Singapura]. [m5:IDN.JUD KPK] {e2 mencekal} [m6=m2 dia] sehari terlambat. Kepada wartawan [m7:IDN.JUD Mahfud Md] {e3 membeberkan} amplop 120 ribu dolar yang pernah disodorkan [m8=m2 politikus itu] kepada [m9:IDN.JUD sekjen mahkamah]; pada 2010 uang itu {e5 dikembalikan}. [m10:IDN.PTY Anas Urbaningrum] {e6 masih membela} [m11=m2 anak buahnya].
e1 m3 > m2 SANCTION actual 2011-05-23/day mode=expel ctx=political_institutions,corruption
e2 m5 > m6 COERCE actual 2011-05-26/none mode=restrict ctx=corruption,legal
e3 m7 > m8 ACCUSE actual 2011-05-26/none mode=allege ctx=corruption
e5 m9 > m8 REJECT actual 2010-01-01/year mode=assist ctx=corruption bg
e6 m10 > m11 SUPPORT actual 2011-05-26/none ctx=corruption,political_institutions

### Jubi 2021-09-03
Subuh itu pos [m9=m1 mereka] lengang. [m10=m3 Sekitar lima puluh orang berparang] menyerbu Posramil Kisor dan {e2 menghabisi} [m1:IDN.MIL empat prajurit] dalam tidur. [m2=m3 Kelompok dari Maybrat] lewat surat mengaku; [m3:TPNPB.REB TPNPB Kodap IV Sorong Raya] sekaligus {e4 menantang} [m4:IDN.MIL TNI] berperang terbuka. [m5:IDN.CVL Warga lima kampung], yang takut disisir [m6:IDN.MIL pasukan gabungan], lari ke hutan. [m7:IDN.GOV Bupati Bernard Sagrim] {e7 membujuk} [m8=m5 mereka] pulang.
e2 m10 > m1 ASSAULT actual 2021-09-02/day mode=primitive ctx=territory,military
e4 m3 > m4 THREATEN threatened 2021-09-03/none mode=violence ctx=territory,military
e7 m7 > m8 REQUEST requested 2021-09-03/none mode=change ctx=migration,human_security

### Antara 2017-06-06
Hubungan [m1=m2+m3 keduanya] tak selalu begini. Pada 1960-an [m2:IDN.GOV Jakarta] {e1 mengganyang} [m3:MYS.GOV Kuala Lumpur] dengan sukarelawan dan penerjun. Pada 1967, bersama [m4:SGP.GOV Singapura], [m5:THA.GOV Thailand] dan [m6:PHL.GOV Filipina], [m7=m1 kedua bekas seteru] {e2 meneken} Deklarasi Bangkok. Hari ini [m8:IDN.GOV Wakil Menlu AM Fachir] dan [m9:MYS.GOV sejawatnya] {e3 duduk semeja} membahas pekerja rumah tangga; [m10=m9 pihak seberang] {e4 menjanjikan} hari libur mingguan, [m11=m8 pihaknya] {e5 mengangkat moratorium} yang {e6 diterapkan} sejak 2015.
e1 m2 > m3 ASSAULT actual 1963-01-01/year ctx=military,territory bg
e2 m7 > m4,m5,m6 SUPPORT actual 1967-01-01/year ctx=diplomatic bg
e3 m8 > m9 CONSULT actual 2017-06-06/day ctx=migration,diplomatic
e4 m10 > m8 AGREE planned 2017-06-06/day ctx=migration,human_rights
e5 m11 > m9 CONCEDE actual 2017-06-06/day ctx=migration,economic
e6 m8 > m9 SANCTION actual 2015-01-01/year mode=discontinue ctx=migration bg

### Kompas TV 2024-02-22 none
Berapa lama sebuah kotak suara bertahan? Pabriknya di [m2:@IDN Kendal] memakai kardus kedap air setebal lima milimeter yang sanggup menahan beban 80 kilogram. Setelah penghitungan selesai, isinya disimpan di gudang [m1:IDN.GOV KPU kabupaten] selama masa sengketa, kemudian dilelang sebagai kertas bekas.

### Tribunnews 2018-11-12 none
Suaminya menjatuhkan talak lewat pesan singkat, dan dua minggu kemudian [m1=m2 ia] terbang ke [m3:@SAU Jeddah] untuk bekerja. [m2:IDN.CVL Perempuan asal Lombok itu] kini membuka warung nasi di seberang terminal. Tetangganya dari [m4:@BGD Bangladesh] membantu mencuci piring; pelanggan terbanyak ialah sopir taksi.

### Harian Fajar 2013-10-05 none
PSM bertahan total dan baru menyerang pada setengah jam terakhir. Serangan balik cepat lewat sayap kiri membuat tamunya dari [m1:@IDN Jayapura] kocar-kacir. Wasit mengusir dua pemain, pelatih memprotes, penonton bernyanyi; sanksi komisi disiplin diumumkan pekan depan.

### Republika 2020-02-18 none
Buku itu mencatat perdebatan para pendiri bangsa tanpa memihak. Ada bab tentang Piagam Jakarta, ada bab tentang hubungan pusat dan daerah, dan satu bab panjang mengenai nasib [m1:@IDN Kalimantan]. Menurut penulisnya, sejarawan [m2:IDN.EDU Universitas Indonesia], naskah asli notula sidang tersimpan di [m3:@NLD Leiden].

### Kompas.id 2023-11-08
[m1=m2 Sang adik ipar] sudah lama diduga akan jadi batu sandungan. Selasa sore [m3:IDN.JUD Majelis Kehormatan pimpinan Jimly Asshiddiqie] {e1 menjatuhkan sanksi pemberhentian} dari kursi ketua. [m2:IDN.JUD Anwar Usman] {e2 membela diri}: "<<q1 [m4=m2 Saya] tidak pernah {e3 berunding} dengan [m5:IDN.GOV Istana] sebelum memutus>>." [m6:IDN.OPP Denny Indrayana], salah satu pelapor, masih {e4 menuntut} [m7=m2 hakim itu] mundur sepenuhnya. [m8:IDN.PTY Kubu Ganjar] {e5 menyambut baik} putusan tersebut, [m9:IDN.PTY kubu lawannya] {e6 menilai} [m10=m3 majelis] melampaui wewenang.
e1 m3 > m2 SANCTION actual 2023-11-07/day mode=convict ctx=legal,election
e2 m2 > m3 REJECT actual 2023-11-08/none ctx=legal
e3 m4 > m5 CONSULT denied 2023-11-08/none ctx=legal,election said=m2
e4 m6 > m7 REQUEST requested 2023-11-08/none mode=change ctx=legal,election
e5 m8 > m3 SUPPORT actual 2023-11-08/none ctx=legal,election
e6 m9 > m3 ACCUSE actual 2023-11-08/none mode=disapprove ctx=legal
q1 m2 direct

### Antara 2012-06-08
Pada 1999 [m13:TLS.CVL rakyat] [m1:@TLS negeri kecil itu] {e1 memilih berpisah} dari [m2:IDN.GOV Indonesia] lewat jajak pendapat, lalu [m3:IDN.PRM milisi pro-integrasi] {e2 membumihanguskan} [m4:@TLS Dili]. Kini [m5=m6+m7 dua mantan seteru] bertukar kenang-kenangan: [m6:TLS.GOV Taur Matan Ruak], bekas panglima gerilya, {e3 menjamu} [m7:IDN.GOV Presiden SBY]. [m8=m7 Tamu itu] mengulurkan tangan: [m14=m7 Jakarta] {e5 akan mendukung} [m9=m6 tetangganya] masuk [m10:ASEAN ASEAN]. [m11:SGP.GOV Singapura] sejauh ini {e6 keberatan}, dan [m12:MYS.GOV Kuala Lumpur] belum bersikap.
e1 m13 > m2 REJECT actual 1999-01-01/year mode=change ctx=territory bg
e2 m3 > m13 ASSAULT actual 1999-01-01/year mode=destroy ctx=territory bg
e3 m7 > m6 CONSULT actual 2012-06-08/none mode=visit ctx=diplomatic
e5 m14 > m9 AGREE planned 2012-06-08/none ctx=diplomatic
e6 m11 > m9 REJECT actual 2012-06-08/none mode=assist ctx=diplomatic

### Harian Kompas 2013-12-03
Ini untuk pertama kalinya [m1:IDN.MED dokter-dokter] meninggalkan ruang periksa. Rabu pekan lalu ribuan [m2=m1 mereka] {e1 mogok} sehari memprotes vonis bagi [m3:IDN.MED dr. Dewa Ayu Sasiary Prawani], yang oleh [m4:IDN.JUD Mahkamah Agung] {e2 diganjar} sepuluh bulan penjara. [m5:IDN.GOV Menkes Nafsiah Mboi] {e3 memaklumi}; [m6:IDN.LEG Ribka Tjiptaning] {e4 mencela} aksi itu karena menelantarkan pasien. [m7=m4 Lembaga peradilan tertinggi] {e5 tak bergeser}: putusan hakim, kata [m8:IDN.JUD Ridwan Mansyur], hanya bisa dilawan lewat peninjauan kembali.
e1 m2 > m4 PROTEST actual 2013-11-27/day mode=strike ctx=health,legal
e2 m4 > m3 SANCTION actual 2013-12-03/none mode=convict ctx=legal,health bg
e3 m5 > m1 SUPPORT actual 2013-12-03/none ctx=health
e4 m6 > m1 ACCUSE actual 2013-12-03/none mode=disapprove ctx=health
e5 m7 > m1 REJECT actual 2013-12-03/none mode=change ctx=legal

### Republika 2022-02-09
Bukit batu di atas desa itu dijadikan sumber bahan bendungan. [m1:IDN.COP Ratusan polisi] Selasa {e1 masuk} ke [m12:@IDN Wadas] mengawal [m2:IDN.GOV juru ukur]; hingga petang [m3:IDN.AGR 64 warga penolak] {e2 digiring} ke Polsek Bener. [m4=m5 Sang gubernur] {e3 memohon maaf} keesokan harinya. "<<q1 [m6=m5 Saya] {e4 jamin} [m7=m3 mereka] pulang hari ini>>," kata [m5:IDN.GOV Ganjar Pranowo]. [m8:IDN.REL Alissa Wahid] {e5 mengecam}; [m9:IDN.COP Kapolda Ahmad Luthfi] {e6 menyangkal} [m11=m1 anak buahnya] {e7 memukuli} [m10=m3 petani].
e1 m1 > m3 MOBILIZE actual 2022-02-08/day mode=police ctx=repression,natural_resource
e2 m1 > m3 COERCE actual 2022-02-08/day mode=arrest ctx=repression,natural_resource
e3 m4 > m3 SUPPORT actual 2022-02-09/day ctx=repression
e4 m6 > m7 CONCEDE planned 2022-02-09/day ctx=repression said=m5
e5 m8 > m1 ACCUSE actual 2022-02-09/none mode=disapprove ctx=repression,human_rights
e6 m9 > m8 REJECT actual 2022-02-09/none ctx=repression
e7 m11 > m10 ASSAULT denied 2022-02-08/day mode=beat ctx=repression
q1 m5 direct cue=kata

### Detik 2014-10-02 none
Sidang dibuka pukul setengah sebelas malam dan baru usai menjelang subuh. Sepuluh fraksi duduk menurut abjad. Anggota termuda berusia 23 tahun, tertua 79; dua orang itu memimpin secara simbolis, sebagaimana diatur tata tertib [m1:IDN.LEG DPR]. Stenograf menghabiskan empat botol kopi.

### Radar Bogor 2019-12-09 none
Istilah perang tarif kembali dipakai pengelola ojek daring untuk menggambarkan potongan harga yang makin gila. Sopir mengeluh bonusnya menyusut. Pemilik modal di [m1:@SGP Singapura] dan [m2:@JPN Jepang] tampaknya belum mau mengibarkan bendera putih.

### Antara 2016-09-02
[m1:IDN.COP Densus 88] {e1 menembak mati} [m2:MIT.REB Santoso] pada Juli. Setelah itu {e2 menawari} [m8:MIT.REB pengikutnya] turun gunung tanpa disiksa. Beberapa [m3:MIT.REB anggota kelompok tersebut] {e3 menyerahkan diri}; [m4=m3 mereka] disambut [m5:IDN.COP Kapolda Sulteng Rudy Sufahriadi], yang {e4 memuji} [m6:IDN.MIL prajurit Kostrad] karena sabar berbulan-bulan di hutan. Selebihnya, di bawah [m7:MIT.REB Ali Kalora], {e5 bersumpah melanjutkan} perlawanan.
e1 m1 > m2 ASSAULT actual 2016-07-01/month mode=firearms ctx=terrorism bg
e2 m1 > m8 CONCEDE planned 2016-09-02/none ctx=terrorism
e3 m3 > m5 RETREAT actual 2016-09-02/none mode=disarm ctx=terrorism
e4 m5 > m6 SUPPORT actual 2016-09-02/none ctx=terrorism,military
e5 m7 > m1 THREATEN threatened 2016-09-02/none mode=violence ctx=terrorism

### CNN Indonesia 2023-07-14
[m1:THA.OPP Pita Limjaroenrat] gagal pada putaran pertama. Butuh 375 suara, hanya meraih 324, sebab [m2:THA.LEG para senator bentukan junta] {e2 balik badan}. [m7=m1 Dia] tidak menyerah. "<<q1 [m3=m1 Saya] akan {e3 menemui} [m4=m2 mereka] satu per satu>>," katanya, lalu {e4 berterima kasih} kepada [m5:THA.PTY Pheu Thai]. [m8=m5 Mitra koalisinya itu], yang {e5 menyokong} sejak Mei, kini mulai melirik [m6:THA.PTY partai-partai konservatif].
e2 m2 > m1 REJECT actual 2023-07-13/day ctx=legislative,election
e3 m3 > m4 AGREE planned 2023-07-14/none ctx=legislative said=m1
e4 m1 > m5 SUPPORT actual 2023-07-14/none ctx=legislative
e5 m8 > m1 SUPPORT actual 2023-05-01/month ctx=legislative,election bg
q1 m1 direct cue=katanya

### Kompas.com 2021-10-17
[m1:ASEAN Para menteri luar negeri ASEAN] Jumat malam mengambil keputusan yang belum pernah ada. Tidak {e1 mengundang} [m2:MMR.MIL Min Aung Hlaing] ke pertemuan puncak, melainkan hanya seorang wakil nonpolitik. [m3:MMR.GOV Kementerian luar negeri negara itu] {e2 memprotes} dan {e3 menuding} campur tangan asing. [m4:SGP.GOV Singapura] {e4 membela} sikap [m5=m1 perhimpunan]; [m6:KHM.GOV Phnom Penh], ketua berikutnya, {e5 berjanji} akan membujuk [m7=m2 sang jenderal].
e1 m1 > m2 REJECT actual 2021-10-15/day mode=meet ctx=diplomatic,pro_democracy
e2 m3 > m1 ACCUSE actual 2021-10-17/none mode=disapprove ctx=diplomatic
e3 m3 > m1 ACCUSE actual 2021-10-17/none mode=allege ctx=diplomatic
e4 m4 > m5 SUPPORT actual 2021-10-17/none ctx=diplomatic
e5 m6 > m7 AGREE planned 2021-10-17/none ctx=diplomatic
rel m6 leads m1

### Tempo 2018-03-17
[m1:IDN.JUD Komisi Pemberantasan Korupsi] {e1 menolak} usul [m2:IDN.GOV Menko Polhukam Wiranto]. Awal pekan ini [m3=m2 mantan panglima itu] {e2 meminta} pengumuman tersangka calon kepala daerah ditunda sampai pilkada selesai. Permintaan tersebut {e3 disokong} [m4:IDN.GOV KPU] tetapi {e4 dicemooh} [m5:IDN.CVL ICW]. "<<q1 [m6=m7 Kami] bekerja menurut hukum>>," kata [m7:IDN.JUD Wakil Ketua Saut Situmorang]. Kemarin {e5 menetapkan} [m8:IDN.GOV calon gubernur Maluku Utara Ahmad Hidayat Mus] sebagai tersangka.
e1 m1 > m2 REJECT actual 2018-03-17/none mode=change ctx=corruption,election
e2 m3 > m1 REQUEST requested 2018-03-12/week mode=change ctx=corruption,election
e3 m4 > m2 SUPPORT actual 2018-03-17/none ctx=corruption,election
e4 m5 > m2 ACCUSE actual 2018-03-17/none mode=disapprove ctx=corruption
e5 m1 > m8 ACCUSE actual 2018-03-16/day mode=allege ctx=corruption,legal
q1 m7 direct cue=kata
