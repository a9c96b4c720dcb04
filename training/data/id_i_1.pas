### Radar Kediri 2021-03-17
Baru saja menyalakan lilin, [m1:IDN.EDU tiga puluh mahasiswa] yang {e1 menggelar doa} untuk korban penggusuran {e2 diminta bubar} [m2:IDN.COP aparat]; mereka yang duduk bertahan {e3 diangkut} satu per satu ke bak truk.
e1 m1 > m2 PROTEST actual 2021-03-17/none mode=demo
e2 m2 > m1 REQUEST requested 2021-03-17/none mode=yield ctx=rights_freedoms
e3 m2 > m1 COERCE actual 2021-03-17/none mode=arrest ctx=repression

### CNN Indonesia 2023-08-17
[m1:NGA.GOV Abuja] {e1 mendesak} [m2:ECOWAS para kepala staf ECOWAS] agar menekan [m3:NER.MIL junta di Niamey], kata seorang diplomat, tetapi permintaan yang disampaikan Senin itu belum berbalas.
e1 m1 > m2 REQUEST requested 2023-08-14/day mode=assist ctx=pro_democracy

### Antara 2018-10-03 none
[m1:LAO.GOV Laos] dan [m2:VNM.GOV Vietnam] sudah setengah abad bersahabat, dan hubungan itu menurut [m3:SGP.EDU seorang pengajar di Singapura] tidak akan tergeser oleh kereta cepat buatan [m4:@CHN China].

### Kompas.com 2022-04-19
Kementerian Pertahanan [m1:SRB.GOV Serbia] membantah pernah {e1 mengirimkan} roket kepada [m2:UKR.MIL tentara Ukraina], seraya menambahkan bahwa pabrik di Valjevo hanya {e3 menjual} senapan berburu kepada [m3:TUR.BUS importir Turki].
e1 m1 > m2 AID denied 2022-04-19/none ctx=military
e3 m1 > m3 COOPERATE actual 2022-04-19/none ctx=military,economic

### detikNews 2020-11-02 headline
Dicokok di Bandara, [m1:IDN.GOV Bupati Nonaktif] {e1 Digelandang} [m2:IDN.JUD KPK] ke Kuningan
e1 m2 > m1 COERCE actual 2020-11-02/none mode=arrest ctx=corruption

### Tempo.co 2019-08-07
"<<q1 Setiap dolar yang [m1=m4 mereka] pungut dari baja kita {e1 akan dibalas} dengan satu dolar juga>>," ucap [m2:CAN.GOV menteri perdagangan Kanada] seusai [m4:USA.GOV Washington] {e2 menaikkan bea masuk} atas produk [m3:CAN.BUS pabrik-pabrik di Ontario].
e1 m2 > m4 THREATEN threatened 2019-08-07/none mode=restrict ctx=economic
e2 m4 > m3 SANCTION actual 2019-08-07/none mode=discontinue ctx=economic
q1 m2 direct cue=ucap

### Republika 2013-07-10 none
Seandainya sejarah berjalan lain, tulis [m1:EGY.EDU sejarawan Kairo itu], kanal tersebut barangkali tetap milik pemegang saham di [m2:@FRA Paris] dan [m3:@GBR London] sampai hari ini.

### SINDOnews 2024-05-22
[m1:GEO.LEG Parlemen Georgia] {e3 mengabaikan veto} [m2:GEO.GOV Presiden Salome Zourabichvili]; di jalan, [m3:GEO.COP polisi antihuru-hara] {e1 menyemprotkan} meriam air kepada [m4:GEO.CVL kerumunan yang bersiul], sedangkan [m5:USA.GOV Departemen Luar Negeri AS] {e2 bakal membatasi visa} bagi [m6:GEO.GOV perancang undang-undang itu].
e1 m3 > m4 ASSAULT actual 2024-05-22/none mode=crowd-control ctx=repression
e2 m5 > m6 SANCTION planned 2024-05-22/none mode=discontinue ctx=rights_freedoms
e3 m1 > m2 REJECT actual 2024-05-22/none ctx=legislative

### Jubi.id 2019-09-01
[m1:IDN.GOV Kementerian Kominfo] {e1 memutus} akses internet di seluruh Papua. Alasannya menangkal hoaks, tetapi [m2:IDN.JRN Aliansi Jurnalis Independen] {e2 menggugat} [m3=m1 kementerian] ke PTUN.
e1 m1 > m4 COERCE actual 2019-09-01/none mode=censor ctx=rights_freedoms
e2 m2 > m3 ACCUSE actual 2019-09-01/none ctx=legal,rights_freedoms
[m4:IDN.CVL Penduduk Jayapura] kini mengantre di satu hotel yang masih memiliki sambungan satelit.

### Liputan6.com 2015-12-28
Kabar bahwa [m1:TUR.MIL jet Ankara] {e1 menembak jatuh} pesawat [m2:RUS.MIL Rusia] kedua ternyata bohong; [m3:TUR.MIL staf umum] menyangkalnya dalam satu kalimat.
e1 m1 > m2 ASSAULT denied 2015-12-28/none mode=aerial ctx=military

### Bisnis Indonesia 2022-09-14 none
Harga acuan nikel di London turun tipis. [m1:? Pedagang logam] menunggu data ekspor [m2:@CHN China], sedangkan pabrik pengolahan di [m3:@IDN Morowali] berjalan normal.

### VOA Indonesia 2017-06-13
Dalam satu malam [m1:RUS.COP OMON] {e1 meringkus} lebih dari delapan ratus [m2:RUS.CVL pengunjuk rasa] di St. Petersburg. [m3:EU Juru bicara Uni Eropa] {e2 meminta} [m4:RUS.GOV otoritas Rusia] membebaskan mereka tanpa menunda, sementara [m5:RUS.OPP Navalny], sang penggerak, {e3 dihukum kurungan} tiga puluh hari oleh [m6:RUS.JUD hakim distrik Simonovsky].
e1 m1 > m2 COERCE actual 2017-06-13/none mode=arrest ctx=repression
e2 m3 > m4 REQUEST requested 2017-06-13/none mode=yield ctx=human_rights
e3 m6 > m5 SANCTION actual 2017-06-13/none mode=convict ctx=repression

### Serambi Indonesia 2019-03-04
[m3:IDN.COP Aparat gabungan] {e1 menyita} empat ekskavator dari lokasi tambang emas liar di Pidie.
e1 m3 > m2 COERCE actual 2019-03-04/none mode=seize ctx=natural_resource
Menurut [m1:IDN.COP kapolres], pemiliknya, [m2:IDN.CRM seorang pemodal asal Medan], sudah kabur.

### Kompas 2016-10-06
[m5:COL.REL Dewan gereja] {e1 memohon} [m1:COL.GOV Presiden Juan Manuel Santos] dan [m2:COL.OPP Alvaro Uribe] duduk semeja agar kesepakatan dengan [m3:FARC.REB FARC] tidak mati di kotak suara. [m4:COL.REL Uskup agung Bogota] menyerahkan suratnya sendiri.
e1 m5 > m1,m2 REQUEST requested 2016-10-06/none mode=meet ctx=military

### Tribun Batam 2020-02-11 none
[m1:SGP.GOV Menteri Kesehatan Singapura] mengatakan kapasitas rumah sakit memadai. Lalu lintas feri dari [m2:@IDN Batam] turun separuh, ujar [m3:? pengelola pelabuhan], karena orang takut bepergian.

### Antara 2021-02-02
[m1:NZL.GOV Selandia Baru] {e1 akan melarang} [m2:MMR.MIL para jenderal Myanmar] menginjak wilayahnya dan {e2 menangguhkan} semua kontak tingkat tinggi dengan [m3=m2 junta] setelah [m4=m2 Tatmadaw] {e3 menggulingkan} [m5:MMR.GOV pemerintah sipil].
e1 m1 > m2 SANCTION planned 2021-02-02/none mode=discontinue ctx=pro_democracy
e2 m1 > m3 SANCTION actual 2021-02-02/none mode=discontinue ctx=diplomatic,pro_democracy
e3 m4 > m5 COERCE actual 2021-02-02/none mode=seize ctx=pro_autocracy

### Kumparan 2018-05-14
Jika [m1:IRN.GOV Teheran] {e1 kembali memperkaya} uranium sampai 20 persen, kata [m2:FRA.GOV seorang pejabat Elysee], [m4=m2 Paris] tak punya pilihan selain {e2 memulihkan sanksi}; sejauh ini, ia menekankan, [m3:IAEA IAEA] tidak menemukan pelanggaran.
e1 m1 > m4 MOBILIZE hypothetical 2018-05-14/none ctx=cbrn
e2 m4 > m1 SANCTION hypothetical 2018-05-14/none mode=discontinue ctx=cbrn

### Warta Kota 2020-10-08
[m5:IDN.CVL Massa berbaju hitam] {e1 membakar} Halte Sarinah. [m1:IDN.COP Brimob] {e2 memukul mundur} [m6=m5 mereka] ke arah Tanah Abang dengan gas air mata dan [m3=m2 puluhan remaja tanggung] {e3 dikumpulkan} di halaman Polda.
e1 m5 > m4 PROTEST actual 2020-10-08/none mode=vandalize ctx=economic
e2 m1 > m6 ASSAULT actual 2020-10-08/none mode=crowd-control ctx=repression
e3 m1 > m3 COERCE actual 2020-10-08/none mode=arrest ctx=repression
[m2:IDN.CVL Pelajar yang ikut-ikutan] itu rata-rata tak tahu isi undang-undang yang diteken [m4:IDN.GOV pemerintah], kata seorang perwira.

### BBC Indonesia 2014-03-20
Tanpa melepaskan tembakan, [m1:RUS.MIL pria-pria berseragam hijau tanpa lencana] {e1 menduduki} markas angkatan laut di Sevastopol dan {e2 membawa pergi} [m2:UKR.MIL Laksamana Serhiy Haiduk], yang keesokan harinya {e3 dilepaskan} atas {e4 permintaan} [m3:RUS.GOV Menteri Pertahanan Sergei Shoigu].
e1 m1 > m2 COERCE actual 2014-03-20/none mode=seize ctx=military,territory
e2 m1 > m2 COERCE actual 2014-03-20/none mode=arrest ctx=military
e3 m1 > m2 RETREAT actual 2014-03-20/none mode=release ctx=military
e4 m3 > m1 REQUEST requested 2014-03-20/none mode=yield ctx=military

### Suara.com 2022-12-09 none
Pernahkah Anda membayangkan hidup tanpa paspor? Buku karya [m1:? perempuan kelahiran Kuwait] ini menyusuri nasib kaum bidun, dari kantor imigrasi sampai dapur, dan tidak sekali pun menyebut [m2:KWT.GOV sang emir].

### Tempo.co 2021-08-26
Berkas korupsi bansos dilimpahkan; [m1:IDN.JUD majelis hakim Tipikor] {e1 mengganjar} [m2:IDN.GOV bekas menteri sosial] dua belas tahun bui.
e1 m1 > m2 SANCTION actual 2021-08-26/none mode=convict ctx=corruption

### CNBC Indonesia 2024-07-04
Pungutan antisubsidi sampai 37,6 persen atas mobil listrik [m1:CHN.BUS China] mulai berlaku Jumat, kata [m2:EU Komisi Eropa]. [m4=m3 Beijing], yang menganggap {e1 pengenaan bea} itu proteksionis, bersiap {e2 membalas} dengan daging babi.
e1 m2 > m1 SANCTION planned 2024-07-05/day mode=discontinue ctx=economic
e2 m4 > m2 THREATEN threatened 2024-07-04/none mode=restrict ctx=economic
Demikian isyarat [m3:CHN.GOV Kementerian Perdagangan].

### JPNN 2016-01-26
[m1:IDN.GOV Pemprov Kalbar] {e1 menaikkan} ratusan [m2:IDN.REL bekas anggota Gafatar] ke kapal perang menuju Semarang; rumah-rumah mereka di Mempawah lebih dulu {e2 dibakar} [m3:IDN.CVL massa].
e1 m1 > m2 COERCE actual 2016-01-26/none mode=deport ctx=religion_ethnicity
e2 m3 > m2 PROTEST actual 2016-01-26/none mode=riot ctx=religion_ethnicity

### Kompas.com 2020-07-01
[m1:HKG.COP Polisi Hong Kong] {e1 menciduk} seorang [m2:HKG.CVL pria yang membawa bendera kemerdekaan], penangkapan pertama di bawah undang-undang yang malam sebelumnya {e2 diberlakukan} [m3:CHN.LEG Beijing]; [m4:GBR.GOV Boris Johnson] {e3 menawarkan} jalan menuju kewarganegaraan bagi [m5:HKG.CVL tiga juta pemegang paspor BNO].
e1 m1 > m2 COERCE actual 2020-07-01/none mode=arrest ctx=repression
e2 m3 > m5 COERCE actual 2020-06-30/day mode=restrict ctx=rights_freedoms
e3 m4 > m5 AGREE actual 2020-07-01/none ctx=asylum

### Fajar 2017-04-21 none
Wakil rakyat dari dapil dua itu gemar memelihara ayam. Di sela reses, ia menjamu [m1:IDN.MIL danramil] dan [m2:IDN.COP kapolsek] makan coto, lalu kembali ke [m3:@IDN Makassar] malamnya.

### Antara 2023-10-30
[m1:JOR.GOV Yordania] menarik pulang dubesnya? [m2:JOR.GOV Menlu Ayman Safadi] waktu itu menepis; dua hari kemudian, [m3=m1 Amman] sungguh {e1 memanggil pulang} sang duta dari [m4:ISR.GOV Tel Aviv] dan {e2 melarang} rekannya dari Israel kembali.
e1 m3 > m4 SANCTION actual 2023-11-01/day mode=withdraw ctx=diplomatic
e2 m3 > m4 SANCTION actual 2023-11-01/day mode=expel ctx=diplomatic

### Media Indonesia 2019-11-12
Dengan pesawat angkatan udara [m1:MEX.GOV Meksiko], [m2:BOL.GOV Evo Morales] tiba di ibu kota negeri yang {e1 memberinya suaka}. [m5=m2 Ia] {e2 menuduh} [m3:BOL.MIL para jenderal] menyingkirkannya; [m4:BOL.MIL panglima Williams Kaliman] mengatakan tentara tidak {e3 merebut kekuasaan} dari siapa pun.
e1 m1 > m2 AID actual 2019-11-12/none ctx=asylum
e2 m5 > m3 ACCUSE actual 2019-11-12/none mode=allege ctx=pro_autocracy
e3 m3 > m2 COERCE denied 2019-11-12/none mode=seize ctx=pro_autocracy

### Pos Kupang 2022-02-15
[m1:IDN.CVL Masyarakat adat Besipae] {e1 menolak pindah} dari hutan yang diklaim [m2:IDN.GOV Pemprov NTT]; "<<q1 Biar [m3=m4 kami] dikubur di sini>>," seru [m4:IDN.CVL Mama Daminga].
e1 m1 > m2 REJECT actual 2022-02-15/none mode=yield ctx=natural_resource
q1 m4 direct cue=seru

### Merdeka.com 2018-12-30
Pintu sel itu dibuka pukul sembilan. Bersama [m1:IDN.PTY dua pengurus partai], [m2:IDN.REL sang ustaz] melangkah ke luar tanpa borgol setelah [m3:IDN.JUD kejaksaan negeri] {e1 menangguhkan penahanannya}.
e1 m3 > m2 RETREAT actual 2018-12-30/none mode=release ctx=legal

### Okezone 2015-11-19
[m1:FRA.COP Pasukan elite RAID] {e1 menggerebek} sebuah flat di Saint-Denis; [m2:ISIS.REB dalang serangan Paris] tewas dalam baku tembak, dan delapan [m3:? penghuni lain] {e3 diamankan}.
e1 m1 > m2 ASSAULT actual 2015-11-19/none mode=firearms ctx=terrorism
e3 m1 > m3 COERCE actual 2015-11-19/none mode=arrest ctx=terrorism

### Tirto.id 2023-05-10 none
Undang-undang itu mengatur bahwa [m1:IDN.JUD jaksa] dapat menahan tersangka paling lama 20 hari, sedangkan [m2:IDN.COP penyidik] 60 hari. Menurut [m3:IDN.EDU pakar hukum UGM], batas tersebut tergolong panjang.

### Antara 2012-12-11
Ancaman [m1:PRK.GOV Pyongyang] untuk {e1 menenggelamkan} kapal-kapal [m2:KOR.MIL Korea Selatan] yang melintasi garis batas laut kuning ditanggapi [m3:KOR.GOV menteri pertahanan di Seoul] dengan {e2 menggandakan} meriam di Pulau Yeonpyeong.
e1 m1 > m2 THREATEN threatened 2012-12-11/none mode=violence ctx=military
e2 m3 > m1 MOBILIZE actual 2012-12-11/none mode=weapons ctx=military

### Sumatra Ekspres 2011-12-20
[m6=m5 Warga Sodong dan Mesuji], ditemani [m1:IDN.MIL seorang pensiunan jenderal], {e1 mengadu} kepada [m2:IDN.LEG Komisi III]: [m3:IDN.COP Brimob] dan [m4:IDN.BUS pengamanan swakarsa perusahaan sawit] dituduh membunuh kerabat mereka.
e1 m6 > m3,m4 ACCUSE actual 2011-12-20/none mode=allege ctx=natural_resource,human_rights
Rombongan [m5:IDN.AGR petani] itu membawa rekaman video.

### Kontan 2019-05-21
[m1:USA.GOV Departemen Perdagangan AS] {e1 memasukkan} [m2:CHN.BUS Huawei] ke daftar entitas, lalu {e2 memberi kelonggaran} sembilan puluh hari. Pendirinya, [m3:CHN.BUS Ren Zhengfei], mengaku sudah menimbun cip dan {e3 tak berniat membalas} terhadap Apple.
e1 m1 > m2 SANCTION actual 2019-05-21/none mode=discontinue ctx=technology,economic
e2 m1 > m2 CONCEDE actual 2019-05-21/none ctx=technology
e3 m3 > m1 THREATEN denied 2019-05-21/none ctx=economic

### Kompas.com 2016-07-12 none
[m1:ASEAN ASEAN] lahir pada 1967 di [m2:@THA Bangkok]. Lima menteri luar negeri pendirinya, di antaranya [m3:IDN.GOV Adam Malik], bermain golf di Bang Saen sebelum sidang.

### Detikcom 2022-02-24
Kantor [m1:UN Sekjen Antonio Guterres] mengumumkan bahwa seruannya, yang semalam ia {e1 tujukan langsung} kepada [m2:RUS.GOV Putin], agar tentara tidak dikirim, tak digubris: sebelum fajar [m3:RUS.MIL kolom lapis baja] {e2 menerobos} perbatasan [m4:UKR.GOV Ukraina] dari tiga jurusan.
e1 m1 > m2 REQUEST requested 2022-02-23/day mode=yield ctx=military
e2 m3 > m4 ASSAULT actual 2022-02-24/none mode=heavy-weapons ctx=military

### Harian Jogja 2019-10-14
Kebaktian {e1 dibubarkan} dan papan nama diturunkan paksa. [m1:IDN.GOV Bupati Bantul] semula {e2 mencabut izin} bangunan milik [m2:IDN.REL jemaat Pantekosta] itu; [m3:IDN.CVL kelompok warga] yang datang malam-malam mengaku hanya menjalankan keputusan.
e1 m3 > m2 COERCE actual 2019-10-14/none mode=restrict ctx=religion_ethnicity
e2 m1 > m2 SANCTION actual 2019-10-14/none mode=discontinue ctx=religion_ethnicity

### Tempo.co 2017-11-15
Tentara di jalan-jalan Harare bukan kudeta, demikian [m1:ZWE.MIL Mayor Jenderal Sibusiso Moyo] di televisi: "<<q1 [m2=m4 Ia] dan keluarganya aman>>." Padahal [m3=m1 pasukannya] {e1 mengurung} [m4:ZWE.GOV Robert Mugabe] di rumah dan {e2 menguasai} stasiun penyiaran [m5=m6 negara].
e1 m3 > m4 COERCE actual 2017-11-15/none mode=arrest ctx=pro_autocracy
e2 m3 > m6 COERCE actual 2017-11-15/none mode=seize ctx=pro_autocracy
q1 m1 direct
[m6:ZWE.GOV Pemerintah] belum bersuara.

### Suara Merdeka 2020-05-30
Larangan mudik dilanggar? Silakan putar balik. [m1:IDN.COP Polantas] di gerbang Kalikangkung {e1 menghalau} 1.200 kendaraan [m2:IDN.CVL pemudik], dan [m3:IDN.GOV Dinas Perhubungan] {e2 mengandangkan} travel gelap.
e1 m1 > m2 COERCE actual 2020-05-30/none mode=restrict ctx=health
e2 m3 > m4 COERCE actual 2020-05-30/none mode=seize ctx=health
Sopirnya, [m4:IDN.LAB Yanto], mengaku terpaksa.

### Republika 2024-09-20
[m1:LBN.GOV Menlu Lebanon Abdallah Bou Habib] {e1 mengecam} {e2 peledakan penyeranta} milik [m2:HEZBOLLAH.REB anggota Hizbullah] oleh [m3:ISR.SPY dinas rahasia Israel], dan {e3 mendesak} [m4:UN Dewan Keamanan] bersidang.
e1 m1 > m3 ACCUSE actual 2024-09-20/none mode=disapprove ctx=terrorism
e2 m3 > m2 ASSAULT actual 2024-09-17/day mode=explosives ctx=intelligence
e3 m1 > m4 REQUEST requested 2024-09-20/none mode=meet ctx=military

### Radar Lombok 2018-09-18
Panik. Itulah kata [m1:IDN.CVL para pengungsi gempa] ketika tenda [m2:IDN.SOC relawan asing] {e1 disegel} [m3:IDN.GOV Kesbangpol] karena tak berizin.
e1 m3 > m2 COERCE actual 2018-09-18/none mode=restrict ctx=disasters

### Antara 2022-06-01
Di Ankara, [m1:TUR.GOV Presiden Recep Tayyip Erdogan] mengulangi bahwa [m2=m1 negaranya] {e1 tidak akan menyetujui} keanggotaan [m3:SWE.GOV Swedia] selama [m5=m3 Stockholm] {e2 menampung} apa yang ia sebut [m4:PKK.REB teroris].
e1 m2 > m3 REJECT actual 2022-06-01/none ctx=military,terrorism
e2 m5 > m4 AID actual 2022-06-01/none ctx=asylum said=m1

### Bali Post 2021-12-03 none
Kunjungan wisatawan [m1:@AUS Australia] diperkirakan pulih tahun depan. [m2:IDN.BUS Ketua PHRI] optimistis; [m3:IDN.GOV Gubernur Koster] berharap karantina dipersingkat.

### VIVA 2013-07-03
[m1:EGY.MIL Jenderal Abdel Fattah al-Sisi] memberi waktu 48 jam kepada [m2:EGY.GOV Mohamed Morsi], dan ketika {e1 ultimatum} habis, [m3=m1 tentara] {e2 mengambil alih kekuasaan}, {e3 membekukan} konstitusi, serta {e4 mengangkut} [m4=m2 sang presiden] ke tangsi.
e1 m1 > m2 THREATEN threatened 2013-07-01/none mode=territory ctx=pro_autocracy
e2 m3 > m2 COERCE actual 2013-07-03/none mode=seize ctx=pro_autocracy
e3 m3 > m2 COERCE actual 2013-07-03/none mode=martial-law ctx=pro_autocracy
e4 m3 > m4 COERCE actual 2013-07-03/none mode=arrest ctx=pro_autocracy

### Tribun Timur 2023-03-06
Andai tuntutan diterima, [m1:IDN.LAB sopir angkot] {e1 kembali menarik} penumpang besok; kalau tidak, kata korlapnya, mogok {e2 diteruskan} sampai [m2:IDN.GOV wali kota] turun menemui mereka.
e1 m1 > m2 CONCEDE hypothetical 2023-03-06/none ctx=economic
e2 m1 > m2 PROTEST hypothetical 2023-03-06/none mode=strike ctx=economic

### Detikcom 2009-08-25
"<<q1 [m1=m3 Kami] tidak pernah {e1 menyiksa} [m2:IDN.CRM tahanan mana pun]>>," kata [m3:IDN.COP Kapolres], membantah laporan [m4:IDN.CVL LBH] yang {e2 menyebut} anak buahnya menyetrum tersangka.
e1 m1 > m2 ASSAULT denied 2009-08-25/none mode=torture ctx=human_rights
e2 m4 > m3 ACCUSE actual 2009-08-25/none mode=allege ctx=human_rights
q1 m3 direct cue=kata

### Kompas 2001-07-23
Lewat tengah malam [m1:IDN.GOV Presiden Abdurrahman Wahid] {e1 membekukan} [m2:IDN.LEG MPR dan DPR]. Pagi harinya [m4=m2 Senayan], yang {e2 menolak tunduk}, {e3 memberhentikannya}; [m3:IDN.MIL panser-panser Kostrad] {e4 mengarahkan moncong} ke [m5=m1 Istana].
e1 m1 > m2 COERCE actual 2001-07-23/none mode=martial-law ctx=political_institutions
e2 m4 > m1 REJECT actual 2001-07-23/none mode=yield ctx=political_institutions
e3 m4 > m1 SANCTION actual 2001-07-23/none mode=expel ctx=political_institutions
e4 m3 > m5 MOBILIZE actual 2001-07-23/none mode=weapons ctx=military

### Gatra 2014-06-11 none
Dari balkon hotel terlihat jelas Bukit Golan. Seorang [m1:@CHE warga Swiss] yang bekerja untuk [m2:UN PBB] menyebutnya tempat terindah untuk memandang perang orang lain.
