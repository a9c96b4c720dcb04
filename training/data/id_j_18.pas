### Antara 2022-08-02
Menyusul kedatangan [m1:USA.LEG Ketua DPR Nancy Pelosi], [m2:CHN.MIL Tentara Pembebasan Rakyat] {e1 menggelar latihan} dengan peluru tajam di enam zona yang mengelilingi [m3:TWN.GOV Taiwan]; [m4:@KOR Seoul] menjadi persinggahan berikutnya.
e1 m2 > m3 MOBILIZE actual 2022-08-02/none mode=troops ctx=military,territory

### Kompas.com 2019-09-23
[m1:IDN.COP Polda Papua] {e1 menambah} enam SSK Brimob di Wamena; dari udara, [m2:IDN.MIL TNI AU] {e2 mengungsikan} [m3:IDN.CVL pendatang] ke Sentani.
e1 m1 > m4 MOBILIZE actual 2019-09-23/none mode=police ctx=territory
e2 m2 > m3 AID actual 2019-09-23/none ctx=territory
Pemicunya kabar bohong tentang guru yang menghina [m4:IDN.EDU siswa Papua].

### CNN Indonesia 2021-12-04
Intelijen Amerika memperkirakan [m1:RUS.MIL Rusia] {e1 memusatkan} 94.000 tentara di dekat [m2:UKR.GOV Ukraina]. [m3:RUS.GOV Dmitry Peskov] {e2 membantah} ada rencana {e3 menyerang}.
e1 m1 > m2 MOBILIZE actual 2021-12-04/none mode=troops ctx=military
e2 m3 > m2 REJECT actual 2021-12-04/none ctx=military
e3 m1 > m2 ASSAULT denied 2021-12-04/none ctx=military

### Tribun Jateng 2018-07-20
Apel {e1 kesiapan} digelar [m1:IDN.COP Polres Pati] menjelang eksekusi lahan; [m2:IDN.CVL ahli waris] {e2 mengumpulkan} ratusan pemuda dan {e3 bersumpah bertahan}.
e1 m1 > m2 MOBILIZE actual 2018-07-20/none mode=police ctx=human_security
e2 m2 > m1 MOBILIZE actual 2018-07-20/none mode=militia ctx=human_security
e3 m2 > m1 REJECT actual 2018-07-20/none ctx=human_security

### Republika 2016-05-09
[m1:NATO NATO] {e1 akan menempatkan} empat batalion di Polandia dan negeri Baltik. [m2:RUS.MIL Menteri Pertahanan Sergei Shoigu] menjawab dengan {e2 pembentukan} tiga divisi baru di barat.
e1 m1 > m2 MOBILIZE planned 2016-05-09/none mode=troops ctx=military
e2 m2 > m1 MOBILIZE planned 2016-05-09/none mode=troops ctx=military

### Jawa Pos 2023-05-02
Selama May Day, [m1:IDN.COP Polrestabes Surabaya] {e1 menerjunkan} 3.000 personel dan {e2 menutup} Jalan Pahlawan bagi kendaraan; [m3:IDN.LAB FSPMI] {e3 memprotes} kawat berduri yang {e4 dibentangkan} di depan [m4:@IDN kantor gubernur].
e1 m1 > m3 MOBILIZE actual 2023-05-01/day mode=police ctx=economic
e3 m3 > m1 ACCUSE actual 2023-05-02/none mode=disapprove ctx=rights_freedoms
e4 m1 > m3 COERCE actual 2023-05-02/none mode=restrict ctx=rights_freedoms
e2 m1 > m3 COERCE actual 2023-05-02/none mode=restrict ctx=economic

### Antara 2017-08-28
Usai kebuntuan 73 hari di Doklam, [m1:IND.MIL India] dan [m2:CHN.MIL Tiongkok] {e1 menarik mundur} pasukan; [m3:BTN.GOV Bhutan] {e2 menyambut baik} langkah itu.
e1 m1 > m2 RETREAT actual 2017-08-28/none mode=withdraw ctx=territory
e2 m3 > m1,m2 SUPPORT actual 2017-08-28/none ctx=territory

### VOA Indonesia 2018-01-19
[m1:TUR.MIL Artileri Turki] {e1 bersiap} di perbatasan Hatay; [m2:TUR.GOV Erdogan] mengatakan {e2 operasi darat} terhadap [m3:YPG.REB YPG] di Afrin tinggal menunggu waktu, walau [m4:USA.GOV Washington] {e3 meminta} fokus pada ISIS.
e1 m1 > m3 MOBILIZE actual 2018-01-19/none mode=weapons ctx=military
e2 m2 > m3 ASSAULT planned 2018-01-19/none ctx=military
e3 m4 > m2 REQUEST requested 2018-01-19/none mode=yield ctx=military

### Tempo.co 2015-05-23
Jelang pelantikan rektor tandingan, [m1:IDN.EDU satuan pengamanan kampus] {e1 disiagakan}, pintu rektorat {e2 dirantai} [m2:IDN.EDU senat mahasiswa], dan [m3:IDN.GOV Kemenristek Dikti] mengirim pengamat.
e1 m1 > m2 MOBILIZE actual 2015-05-23/none ctx=political_institutions
e2 m2 > m1 PROTEST actual 2015-05-23/none mode=obstruct ctx=political_institutions

### Kompas 2006-05-27 none
Gempa 5,9 skala Richter meluluhlantakkan Bantul. [m1:IDN.GOV Presiden Susilo Bambang Yudhoyono] berkantor sementara di Gedung Agung, dan relawan menyisir reruntuhan sampai malam.

### Antara 2023-04-18
[m1:RSF.PRM Pasukan Dukungan Cepat] {e1 merebut} bandara Khartoum dari [m2:SDN.MIL tentara Sudan]; kedua belah pihak {e2 saling menuding} memulai {e3 tembak-menembak}. Konvoi [m3:USA.GOV kedutaan Amerika] {e4 ditembaki} juga.
e1 m1 > m2 ASSAULT actual 2023-04-15/day ctx=military
e2 m1 > m2 ACCUSE actual 2023-04-15/day mode=allege ctx=military
e3 m1 > m2 ASSAULT actual 2023-04-15/day mode=firearms ctx=military
e4 m1 > m3 ASSAULT actual 2023-04-17/day mode=firearms ctx=military

### detikNews 2020-04-28
Jika [m1:IDN.BUS perusahaan] {e1 tidak membayar} THR penuh, [m2:IDN.GOV Menaker] {e2 mengancam} {e3 membatasi} kegiatan usahanya; [m3:IDN.LAB KSPI] menilai gertakan itu kosong.
e2 m2 > m1 THREATEN threatened 2020-04-28/none mode=restrict ctx=economic
e3 m2 > m1 SANCTION threatened 2020-04-28/none ctx=economic
e1 m1 > m3 REJECT hypothetical 2020-04-28/none ctx=economic

### BBC Indonesia 2014-03-17
[m1:EUR Uni Eropa] {e1 membekukan} aset 21 pejabat [m2:RUS.GOV Rusia] dan Krimea; [m3:USA.GOV Gedung Putih] {e2 menyusul} dengan sebelas nama. [m6=m5 Putin] {e3 mengakui} kemerdekaan [m4:UKR.PRE Krimea] pada hari yang sama.
e1 m1 > m2 SANCTION actual 2014-03-17/none mode=discontinue ctx=territory
e2 m3 > m2 SANCTION actual 2014-03-17/none mode=discontinue ctx=territory
e3 m6 > m4 SUPPORT actual 2014-03-17/none ctx=territory
Dekret itu diteken [m5:RUS.GOV sang presiden] pada malam hari.

### Kompas.com 2021-08-30
[m1:IDN.JUD Dewan Pengawas KPK] {e1 memotong gaji} [m2:IDN.JUD Lili Pintauli Siregar] sebesar 40 persen selama setahun lantaran menghubungi tersangka; [m3:IDN.CVL ICW] {e2 meminta} [m4=m2 Lili] {e3 mundur}.
e1 m1 > m2 SANCTION actual 2021-08-30/none ctx=corruption
e2 m3 > m4 REQUEST requested 2021-08-30/none mode=change ctx=corruption
e3 m4 > m3 RETREAT requested 2021-08-30/none mode=resign ctx=corruption

### Antara 2009-07-05
[m1:OAS Organisasi Negara-Negara Amerika] {e1 menangguhkan keanggotaan} [m2:HND.GOV Honduras]. Pemimpin kudeta [m3:HND.GOV Roberto Micheletti] {e2 melarang} pesawat [m4:HND.ELI Manuel Zelaya] mendarat, dan [m5:HND.MIL tentara] {e3 menembak} seorang demonstran di bandara.
e1 m1 > m2 SANCTION actual 2009-07-05/none mode=withdraw ctx=pro_democracy
e2 m3 > m4 COERCE actual 2009-07-05/none mode=restrict ctx=pro_autocracy
e3 m5 > m6 ASSAULT actual 2009-07-05/none mode=firearms ctx=repression
Ribuan [m6:HND.CVL pendukung Zelaya] menunggu di Toncontin.

### Tribun Lampung 2021-09-02
Terbukti memeras, [m1:IDN.CRM dua wartawan gadungan] {e1 dipenjara} 18 bulan oleh [m2:IDN.JUD hakim PN Kalianda]; [m3:IDN.JRN PWI Lampung] {e2 mengapresiasi} [m4:IDN.COP polres].
e1 m2 > m1 COERCE actual 2021-09-02/none mode=arrest ctx=crime,legal
e2 m3 > m4 SUPPORT actual 2021-09-02/none ctx=crime

### CNN Indonesia 2022-03-10
[m1:GBR.GOV Inggris] {e1 menyita} kapal pesiar dan membekukan saham klub Chelsea milik [m2:RUS.BUS Roman Abramovich]; pemain klub itu tetap bertanding melawan [m3:@GBR Norwich].
e1 m1 > m2 SANCTION actual 2022-03-10/none mode=discontinue ctx=economic

### Bisnis.com 2021-01-15
[m1:IDN.GOV Indonesia] {e1 menggugat} [m2:EUR Uni Eropa] di [m3:WTO WTO] atas diskriminasi sawit; setahun berselang [m5=m2 Brussels] {e2 balik menggugat} larangan ekspor nikel.
e1 m1 > m2 ACCUSE actual 2021-01-15/none mode=allege ctx=economic,legal
e2 m5 > m1 ACCUSE actual 2021-01-15/none mode=allege ctx=natural_resource,legal
[m6=m1+m2 Keduanya] diwakili pengacara Jenewa, kata [m4=m2 pejabat dagang Eropa].

### Antara 2013-03-27
[m1:CAF.REB Pemberontak Seleka] {e1 menduduki} Bangui, [m2:CAF.GOV Presiden Francois Bozize] {e2 kabur} ke [m3:@CMR Kamerun], dan [m4:AFU Uni Afrika] {e3 mengenakan} larangan bepergian kepada tujuh pemimpin Seleka.
e1 m1 > m2 COERCE actual 2013-03-27/none mode=seize ctx=territory
e2 m2 > m1 RETREAT actual 2013-03-27/none ctx=territory
e3 m4 > m1 SANCTION actual 2013-03-27/none mode=discontinue ctx=pro_democracy

### Pos Bali 2019-08-23
[m1:IDN.REL Desa Adat] di Karangasem {e1 mengucilkan} [m2:IDN.CVL satu keluarga] karena berpindah kasta, {e2 melarangnya} memakai setra; [m3:IDN.GOV bupati] {e3 menengahi}.
e1 m1 > m2 SANCTION actual 2019-08-23/none mode=expel ctx=religion_ethnicity
e2 m1 > m2 COERCE actual 2019-08-23/none mode=restrict ctx=religion_ethnicity
e3 m3 > m1,m2 CONSULT actual 2019-08-23/none mode=third-party ctx=religion_ethnicity

### Republika 2020-11-02
[m1:BGD.REL Puluhan ribu warga Dhaka] {e1 membakar} patung [m5:FRA.GOV Macron] dan {e2 menyerukan boikot} produk [m2:FRA.GOV Prancis]; [m3:BGD.COP polisi] {e3 mencegah} [m4=m1 mereka] mendekati kedutaan.
e1 m1 > m2 PROTEST actual 2020-11-02/none mode=demo ctx=religion_ethnicity
e2 m1 > m2 THREATEN threatened 2020-11-02/none mode=restrict ctx=religion_ethnicity
e3 m3 > m1 COERCE actual 2020-11-02/none mode=restrict ctx=religion_ethnicity

### Sindonews 2016-03-22 headline
[m1:IDN.LAB Sopir Taksi] {e1 Mogok}, [m2:IDN.GOV Menkominfo] {e2 Tolak Blokir} [m3:SGP.BUS Grab]
e1 m1 > m2 PROTEST actual 2016-03-22/none mode=strike ctx=economic
e2 m2 > m1 REJECT actual 2016-03-22/none mode=change ctx=economic

### Kompas.com 2025-09-01
[m1:IDN.PTY Partai NasDem] {e1 menonaktifkan} [m2:IDN.LEG Ahmad Sahroni] dan [m3:IDN.LEG Nafa Urbach] dari [m5:IDN.LEG DPR]; rumah Sahroni {e2 dijarah} [m4:IDN.CVL massa] sehari sebelumnya.
e1 m1 > m2,m3 SANCTION actual 2025-09-01/none mode=expel ctx=legislative
e2 m4 > m2 PROTEST actual 2025-09-01/none mode=riot ctx=legislative

### Antara 2012-07-18
Bom {e1 menewaskan} [m1:SYR.MIL Menteri Pertahanan Daoud Rajha] di tengah rapat; [m2:FSA.REB Tentara Pembebasan Suriah] mengaku pelakunya. [m3:JOR.MIL Yordania] {e2 menyiagakan} perbatasan, [m4:ISR.GOV Ehud Barak] menyebut kejatuhan [m5:SYR.GOV Assad] tak terelakkan.
e1 m2 > m1 ASSAULT actual 2012-07-18/none mode=explosives ctx=military
e2 m3 > m5 MOBILIZE actual 2012-07-18/none mode=troops ctx=military

### Sumut Pos 2020-02-10
{e1 Pemusnahan} babi oleh [m1:IDN.GOV Pemprov Sumut] batal setelah aliansi Save Babi {e2 berdemo}; [m2:IDN.GOV Gubernur Edy Rahmayadi] {e3 menegaskan} tak pernah memerintahkannya.
e2 m3 > m2 PROTEST actual 2020-02-10/none mode=demo ctx=health
e1 m1 > m3 COERCE denied 2020-02-10/none ctx=health
e3 m2 > m3 REJECT actual 2020-02-10/none ctx=health
Ketua [m3:IDN.CVL aliansi], Boasa Simanjuntak, membubarkan massa pukul dua.

### VOA Indonesia 2017-04-07
[m1:USA.MIL Kapal perusak Amerika] {e1 menembakkan} 59 rudal jelajah ke pangkalan Shayrat milik [m2:SYR.MIL Suriah]. Serangan itu {e2 didukung} [m3:JPN.GOV Jepang] dan {e3 dikecam} [m4:BOL.GOV Bolivia] di Dewan Keamanan.
e1 m1 > m2 ASSAULT actual 2017-04-07/none mode=heavy-weapons ctx=military,cbrn
e2 m3 > m1 SUPPORT actual 2017-04-07/none ctx=military
e3 m4 > m1 ACCUSE actual 2017-04-07/none mode=disapprove ctx=military

### Tribunnews 2024-01-08 none
Debat ketiga membahas pertahanan. [m1:IDN.GOV Prabowo Subianto] datang dengan jaket biru muda, [m2:IDN.PTY Ganjar Pranowo] memakai jaket pilot, dan moderator dua kali mengingatkan sisa waktu.

### Lombok Post 2020-09-11 headline
[m1:IDN.COP Brimob] {e1 Halau} [m2:IDN.AGR Petani], [m3:IDN.BUS ITDC] {e2 Gusur} Lahan Sirkuit
e1 m1 > m2 COERCE actual 2020-09-11/none mode=restrict ctx=human_security
e2 m3 > m2 COERCE actual 2020-09-11/none mode=seize ctx=human_security

### Antara 2024-05-23
[m1:IRL.GOV Irlandia], [m2:NOR.GOV Norwegia], dan [m3:ESP.GOV Spanyol] {e1 mengakui} negara [m4:PSE.GOV Palestina]; [m5:ISR.GOV Israel Katz] seketika {e2 menarik pulang} para duta besar dan {e3 memutar video} di hadapan duta besar mereka.
e1 m1,m2,m3 > m4 SUPPORT planned 2024-05-28/day ctx=territory
e2 m5 > m1,m2,m3 SANCTION actual 2024-05-22/day mode=withdraw ctx=diplomatic
e3 m5 > m1,m2,m3 ACCUSE actual 2024-05-23/none mode=disapprove ctx=diplomatic
