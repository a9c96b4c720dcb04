### Antara 2022-07-18
{e1 Penggeledahan} rumah [m1:IDN.GOV Bupati Mamberamo Tengah Ricky Ham Pagawak] oleh [m2:IDN.JUD KPK] gagal menemukan orangnya; [m3=m1 ia] lebih dulu menyeberang ke [m4:@PNG Papua Nugini].
e1 m2 > m1 COERCE actual 2022-07-18/none mode=seize ctx=corruption

### Kompas.com 2017-08-25
{e1 Penangkapan} [m1:IDN.CRM tiga pengelola Saracen] oleh [m2:IDN.COP Direktorat Tindak Pidana Siber] diikuti {e2 penyitaan} puluhan kartu SIM. [m3:IDN.PTY Partai Gerindra] {e3 menyangkal} pernah {e4 memesan} konten kepada [m4=m1 kelompok itu].
e1 m2 > m1 COERCE actual 2017-08-25/none mode=arrest ctx=misinformation
e2 m2 > m1 COERCE actual 2017-08-25/none mode=seize ctx=misinformation
e3 m3 > m2 REJECT actual 2017-08-25/none ctx=misinformation
e4 m3 > m4 COOPERATE denied 2017-08-25/none ctx=misinformation

### CNN Indonesia 2020-09-10
{e1 Penahanan} [m1:BLR.OPP Maria Kolesnikova] oleh [m2:BLR.COP dinas keamanan Belarus] {e2 dikutuk} [m3:LTU.GOV pemerintah Lituania]; [m4:RUS.GOV Rusia], yang dimintai pendapat, tidak berkomentar.
e1 m2 > m1 COERCE actual 2020-09-10/none mode=arrest ctx=pro_democracy
e2 m3 > m2 ACCUSE actual 2020-09-10/none mode=disapprove ctx=pro_democracy

### Tempo.co 2019-03-08
[m1:IDN.CVL LBH Pers] {e1 mempertanyakan} {e2 pemeriksaan} [m2:IDN.EDU dosen UNJ Robertus Robet] oleh [m3:IDN.COP Mabes Polri] karena menyanyikan lagu mars yang dianggap {e3 menghina} [m4:IDN.MIL TNI].
e1 m1 > m3 ACCUSE actual 2019-03-08/none mode=disapprove ctx=rights_freedoms
e2 m3 > m2 ACCUSE actual 2019-03-07/day mode=investigate ctx=rights_freedoms
e3 m3 > m2 ACCUSE actual 2019-03-08/none mode=allege ctx=rights_freedoms

### Republika 2014-04-15
{e1 Penculikan} 276 [m1:NGA.EDU siswi] di Chibok oleh [m2:BOKOHARAM.REB Boko Haram] membuat [m3:NGA.CVL para ibu] {e2 berdemonstrasi} di depan kantor [m4:NGA.GOV gubernur Borno].
e1 m2 > m1 ASSAULT actual 2014-04-15/none mode=abduct ctx=terrorism
e2 m3 > m4 PROTEST actual 2014-04-15/none mode=demo ctx=terrorism

### Tribun Jakarta 2021-07-30
Dua [m1:IDN.MIL anggota Polisi Militer AU] yang {e1 menginjak} kepala [m2:IDN.CVL warga tunawicara] di Merauke {e2 ditahan} oleh [m3:IDN.MIL Komandan Lanud Johannes Dimara].
e1 m1 > m2 ASSAULT actual 2021-07-26/day mode=beat ctx=repression
e2 m3 > m1 COERCE actual 2021-07-30/none mode=arrest ctx=repression

### Kompas 2004-09-09
{e1 Pengeboman} [m1:AUS.GOV Kedutaan Besar Australia] di Kuningan oleh [m2:JI.REB kelompok Azahari] menewaskan sembilan orang, kata [m3:IDN.COP Kapolri Da'i Bachtiar], yang {e2 menerima} [m4:AUS.COP tim forensik AFP] di lokasi.
e1 m2 > m1 ASSAULT actual 2004-09-09/none mode=explosives ctx=terrorism said=m3
e2 m3 > m4 COOPERATE actual 2004-09-09/none ctx=terrorism

### detikNews 2021-12-08
[m1:IDN.LAB Serikat buruh] {e1 memboikot} sidang [m2:IDN.GOV Dewan Pengupahan Jawa Barat] dan {e2 menuding} [m3:IDN.GOV gubernur] berpihak pada [m4:IDN.BUS Apindo].
e1 m1 > m2 REJECT actual 2021-12-08/none mode=meet ctx=economic
e2 m1 > m3 ACCUSE actual 2021-12-08/none mode=allege ctx=economic

### Antara 2024-05-20
[m1:NCL.CVL Pengunjuk rasa Kanak] masih {e1 memblokade} jalan ke bandara La Tontouta. [m2:FRA.COP Gendarme Prancis] {e2 mengerahkan} kendaraan lapis baja untuk {e3 membongkar} 76 barikade.
e1 m1 > m2 PROTEST actual 2024-05-20/none mode=obstruct ctx=territory
e2 m2 > m1 MOBILIZE actual 2024-05-20/none mode=police ctx=territory
e3 m2 > m1 COERCE actual 2024-05-20/none mode=restrict ctx=territory

### Kompas.com 2023-01-10
[m1:IDN.GOV Gubernur Papua Lukas Enembe] {e1 dibekuk} [m2:IDN.JUD KPK] di sebuah rumah makan di Abepura. [m3:IDN.CVL Pendukungnya] {e2 menyerang} Markas Brimob Kotaraja, dan satu orang tewas {e3 tertembak} [m4:IDN.COP petugas].
e1 m2 > m1 COERCE actual 2023-01-10/none mode=arrest ctx=corruption
e2 m3 > m4 PROTEST actual 2023-01-10/none mode=riot ctx=corruption
e3 m4 > m3 ASSAULT actual 2023-01-10/none mode=firearms ctx=repression

### VOA Indonesia 2009-06-20
[m1:IRN.GOV Ayatullah Ali Khamenei] {e1 memperingatkan} [m2:IRN.OPP para pengikut Mousavi] bahwa pertumpahan darah akan menjadi tanggung jawab [m3=m2 mereka] jika demonstrasi berlanjut.
e1 m1 > m2 THREATEN threatened 2009-06-19/day mode=violence ctx=election

### Tribun Timur 2018-04-05
[m1:IDN.JUD PTTUN Makassar] {e1 mengabulkan} gugatan [m2:IDN.PTY Munafri Arifuddin] terhadap [m3:IDN.GOV KPU Makassar]. Akibatnya, [m5=m3 KPU] {e2 mencoret} [m4:IDN.GOV petahana Danny Pomanto] dari surat suara.
e1 m1 > m2 CONCEDE actual 2018-04-05/none ctx=election
e2 m3 > m4 SANCTION actual 2018-04-05/none mode=expel ctx=election

### CNN Indonesia 2018-05-08
[m1:USA.GOV Presiden Donald Trump] {e1 menarik} Amerika Serikat dari perjanjian nuklir dengan [m2:IRN.GOV Iran] dan {e2 memberlakukan kembali} sanksi minyak. [m3:FRA.GOV Prancis], [m4:DEU.GOV Jerman], dan [m5:GBR.GOV Inggris] {e3 menyesalkan} langkah itu.
e1 m1 > m2 SANCTION actual 2018-05-08/none mode=discontinue ctx=cbrn
e2 m1 > m2 SANCTION actual 2018-05-08/none mode=discontinue ctx=economic
e3 m3,m4,m5 > m1 ACCUSE actual 2018-05-08/none mode=disapprove ctx=cbrn

### Antara 2016-12-07
[m1:IDN.REL Kebaktian Pendeta Stephen Tong] di Sabuga, Bandung, {e1 dihentikan paksa} [m2:IDN.REL Pembela Ahlus Sunnah]. [m3:IDN.GOV Wali Kota Ridwan Kamil] {e2 memberi waktu} tujuh hari kepada [m4=m2 ormas itu] untuk meminta maaf, kalau tidak akan {e3 dilarang} beraktivitas.
e1 m2 > m1 COERCE actual 2016-12-06/day mode=restrict ctx=religion_ethnicity
e2 m3 > m2 THREATEN threatened 2016-12-07/none mode=restrict ctx=religion_ethnicity
e3 m3 > m2 COERCE threatened 2016-12-07/none mode=ban ctx=religion_ethnicity

### Kompas.com 2015-02-24
Menjelang eksekusi [m1:AUS.CRM Andrew Chan dan Myuran Sukumaran], [m2:AUS.GOV Perdana Menteri Tony Abbott] {e1 mengungkit} bantuan tsunami. Warga Aceh membalas dengan {e3 mengumpulkan koin} di depan masjid raya.
e1 m2 > m3 ACCUSE actual 2015-02-24/none mode=disapprove ctx=illegal_drugs
e3 m4 > m2 PROTEST actual 2015-02-24/none mode=demo ctx=illegal_drugs
[m3:IDN.GOV Istana] tidak menanggapi; koin itu, kata [m4:IDN.CVL koordinator aksi], untuk dikirim ke Canberra.

### Tirto.id 2018-09-07 headline
[m1:IDN.CVL #2019GantiPresiden] {e1 Dibubarkan} [m2:IDN.COP Polda Jatim], [m3:IDN.OPP Fadli Zon] {e2 Sebut} Demokrasi Mundur
e1 m2 > m1 COERCE actual 2018-09-07/none mode=restrict ctx=election
e2 m3 > m2 ACCUSE actual 2018-09-07/none mode=disapprove ctx=election

### Antara 2011-03-19
[m1:FRA.MIL Jet tempur Prancis] {e1 menghancurkan} empat tank [m2:LBY.MIL pasukan Muammar Gaddafi] di pinggiran Benghazi. [m3:AFU Uni Afrika] {e2 menyerukan} penghentian semua serangan, dan [m4:VEN.GOV Hugo Chavez] {e3 menyebut} operasi itu gila.
e1 m1 > m2 ASSAULT actual 2011-03-19/none mode=aerial ctx=military
e2 m3 > m1 REQUEST requested 2011-03-19/none mode=yield ctx=military
e3 m4 > m1 ACCUSE actual 2011-03-19/none mode=disapprove ctx=military

### Pikiran Rakyat 2020-02-18
[m1:IDN.CVL Warga Tamansari] {e1 kalah} di PTUN. [m2:IDN.GOV Pemkot Bandung] {e2 akan melanjutkan} pembongkaran rumah deret, dan [m3:IDN.COP polisi] menyatakan siap {e3 mengamankan}.
e2 m2 > m1 COERCE planned 2020-02-18/none mode=seize ctx=human_security
e1 m4 > m1 REJECT actual 2020-02-18/none ctx=legal
e3 m3 > m2 AGREE actual 2020-02-18/none ctx=human_security
Putusan [m4:IDN.JUD majelis hakim] dibacakan pagi tadi.

### Sindonews 2010-05-31
[m1:ISR.MIL Komando Israel] {e1 menyerbu} kapal Mavi Marmara dan {e2 menewaskan} sembilan [m2:TUR.CVL relawan Turki]. [m3:IDN.CVL Dua belas relawan Indonesia] {e3 ditahan} di Beer Sheva. [m4:TUR.GOV Ankara] {e4 memanggil pulang} duta besarnya dari [m5:@ISR Tel Aviv].
e1 m1 > m2 ASSAULT actual 2010-05-31/none ctx=military
e2 m1 > m2 ASSAULT actual 2010-05-31/none mode=firearms ctx=military
e3 m1 > m3 COERCE actual 2010-05-31/none mode=arrest ctx=military
e4 m4 > m1 SANCTION actual 2010-05-31/none mode=withdraw ctx=diplomatic

### Kompas.com 2021-03-05
[m1:IDN.PTY Kongres luar biasa di Deli Serdang] {e1 memilih} [m2:IDN.GOV Moeldoko] sebagai ketua umum Partai Demokrat. [m3:IDN.PTY Agus Harimurti Yudhoyono] {e2 menyatakan} kongres itu ilegal dan {e3 melaporkannya} ke [m4:@IDN Kementerian Hukum dan HAM].
e1 m1 > m2 SUPPORT actual 2021-03-05/none ctx=political_institutions
e2 m3 > m1 ACCUSE actual 2021-03-05/none mode=disapprove ctx=political_institutions
e3 m3 > m1 ACCUSE actual 2021-03-05/none mode=allege ctx=political_institutions

### Antara 2019-11-12
[m1:BOL.ELI Evo Morales] tiba di [m2:@MEX Meksiko], yang {e1 memberinya suaka}. Di La Paz, [m3:BOL.CVL pendukungnya] {e2 membakar} kantor polisi, sementara [m4:BOL.LEG senator oposisi Jeanine Anez] {e3 menyatakan diri} presiden.
e1 m5 > m1 AID actual 2019-11-12/none ctx=asylum
e2 m3 > m6 PROTEST actual 2019-11-12/none mode=riot ctx=pro_democracy
e3 m4 > m1 COERCE actual 2019-11-12/none mode=seize ctx=political_institutions
[m5:MEX.GOV Menteri Luar Negeri Marcelo Ebrard] menjemputnya; [m6:BOL.COP polisi Bolivia] meminta bantuan tentara.

### Riau Pos 2009-05-29
Tiga [m1:IDN.CVL warga Dusun Suluk Bongkal] {e1 dijerat} pasal penyerobotan lahan milik [m2:IDN.BUS PT Arara Abadi]. [m3:IDN.JUD Jaksa] {e2 menuntut} setahun penjara, [m4:IDN.JUD hakim PN Bengkalis] {e3 membebaskan} [m5=m1 mereka].
e1 m3 > m1 ACCUSE actual 2009-05-29/none mode=allege ctx=human_security
e2 m3 > m1 ACCUSE actual 2009-05-29/none mode=allege ctx=human_security
e3 m4 > m1 CONCEDE actual 2009-05-29/none ctx=legal

### Kompas.com 2024-02-14 none
Banjir Demak memaksa panitia memindahkan 114 TPS. Logistik diangkut perahu karet, dan pemungutan suara susulan dijadwalkan sepuluh hari kemudian.

### BBC Indonesia 2021-07-07
[m1:HTI.GOV Presiden Jovenel Moise] {e1 ditembak mati} di rumahnya oleh [m2:COL.CRM tentara bayaran Kolombia]. [m3:HTI.COP Kepolisian Haiti] {e2 membunuh} empat di antaranya, dan [m4:DOM.GOV Republik Dominika] {e3 menutup} perbatasan.
e1 m2 > m1 ASSAULT actual 2021-07-07/none mode=firearms ctx=political_institutions
e2 m3 > m2 ASSAULT actual 2021-07-07/none mode=firearms ctx=crime
e3 m4 > m5 COERCE actual 2021-07-07/none mode=restrict ctx=political_institutions
[m5:HTI.GOV Perdana Menteri sementara Claude Joseph] mengambil alih pemerintahan.

### Tempo.co 2022-09-14
[m1:IDN.PTY PPP] {e1 mencopot} [m2:IDN.PTY Suharso Monoarfa] dari kursi ketua umum. Sebelumnya, [m3:IDN.REL santri] {e2 mendemo} kantor partai karena sindirannya tentang {e3 amplop kiai}.
e1 m1 > m2 SANCTION actual 2022-09-14/none mode=expel ctx=political_institutions
e2 m3 > m2 PROTEST actual 2022-09-14/none mode=demo ctx=religion_ethnicity
e3 m2 > m3 ACCUSE actual 2022-09-14/none mode=disapprove ctx=religion_ethnicity

### Antara 2023-10-27 headline
[m1:ISR.GOV Israel] {e1 Tolak Visa} [m2:UNO Pejabat PBB], {e2 Desak} [m3:UNO Guterres] {e3 Mundur}
e1 m1 > m2 REJECT actual 2023-10-27/none ctx=diplomatic
e2 m1 > m3 REQUEST requested 2023-10-27/none mode=change ctx=diplomatic
e3 m3 > m1 RETREAT requested 2023-10-27/none mode=resign ctx=diplomatic

### Kompas 2003-05-19
Sesudah perundingan Tokyo gagal, [m1:IDN.GOV Presiden Megawati] {e1 menetapkan darurat militer} di Aceh. [m2:IDN.MIL Pasukan terjun payung Kostrad] {e2 mendarat} di Takengon dan [m3:GAM.REB juru runding GAM] {e3 ditangkap} [m5=m4 polisi] di Banda Aceh.
e1 m1 > m3 COERCE actual 2003-05-19/none mode=martial-law ctx=territory
e2 m2 > m3 MOBILIZE actual 2003-05-19/none mode=troops ctx=territory
e3 m4 > m3 COERCE actual 2003-05-19/none mode=arrest ctx=territory
[m4:IDN.COP Kapolda Aceh Bahrumsyah Kasman] menyatakan [m6=m3 mereka] disangka makar.

### Tribun Manado 2020-01-29
[m1:IDN.CVL Sekelompok warga Perumahan Agape] {e1 merusak} musala di Minahasa Utara. [m2:IDN.COP Kapolda Sulut] {e2 menangkap} enam pelaku; [m3:IDN.REL Sinode GMIM] dan [m4:IDN.REL MUI setempat] {e3 menemui} para tokoh di lokasi.
e1 m1 > m4 ASSAULT actual 2020-01-29/none mode=destroy ctx=religion_ethnicity
e2 m2 > m1 COERCE actual 2020-01-29/none mode=arrest ctx=religion_ethnicity
e3 m3 > m4 CONSULT actual 2020-01-29/none ctx=religion_ethnicity

### CNN Indonesia 2022-03-16
[m1:ICJ Mahkamah Internasional] {e1 memerintahkan} [m2:RUS.GOV Rusia] menghentikan operasi militernya di [m3:UKR.GOV Ukraina]. [m4=m2 Kremlin] {e2 mengabaikan} perintah itu; [m5:IDN.GOV Indonesia] belum bersikap.
e1 m1 > m2 REQUEST requested 2022-03-16/none mode=yield ctx=legal,military
e2 m4 > m1 REJECT actual 2022-03-16/none mode=yield ctx=legal,military

### detikNews 2018-07-15
[m1:IDN.LEG Anggota DPR dari Golkar, Eni Maulani Saragih], {e1 tertangkap tangan} oleh [m2:IDN.JUD KPK] di rumah dinas [m3:IDN.GOV Menteri Sosial Idrus Marham]. Idrus menyatakan [m4=m3 dirinya] tidak {e2 menerima} uang dari [m5:IDN.BUS pengusaha PLTU Riau-1].
e1 m2 > m1 COERCE actual 2018-07-15/none mode=arrest ctx=corruption
e2 m5 > m4 AID denied 2018-07-15/none ctx=corruption

### Antara 2014-02-22
[m1:UKR.LEG Parlemen Ukraina] {e1 memakzulkan} [m2:UKR.GOV Presiden Viktor Yanukovych] dan memerintahkan {e2 pembebasan} [m3:UKR.OPP Yulia Tymoshenko]. [m4:POL.GOV Menteri Luar Negeri Radoslaw Sikorski] membantah itu sebuah {e3 kudeta}.
e1 m1 > m2 SANCTION actual 2014-02-22/none mode=expel ctx=political_institutions
e2 m1 > m3 RETREAT actual 2014-02-22/none mode=release ctx=pro_democracy
e3 m1 > m2 COERCE denied 2014-02-22/none mode=seize ctx=political_institutions said=m4

### Kedaulatan Rakyat 2016-07-15
[m1:IDN.EDU Mahasiswa Papua] tidak bisa keluar dari asrama Kamasan karena {e1 dikepung} [m2:IDN.COP polisi] dan [m3:IDN.CVL ormas]. [m4:IDN.SOC Palang Merah] yang mengantar makanan {e2 dicegat}.
e1 m2,m3 > m1 COERCE actual 2016-07-15/none mode=restrict ctx=rights_freedoms
e2 m3 > m4 COERCE actual 2016-07-15/none mode=restrict ctx=rights_freedoms

### Republika 2023-07-03
[m1:SWE.GOV Kementerian Luar Negeri Swedia] menyatakan tidak dapat {e1 mencabut izin} unjuk rasa [m2:SWE.CVL Salwan Momika], lelaki yang {e2 membakar} Al-Qur'an di depan masjid. [m3:MAR.GOV Maroko] {e3 menarik} duta besarnya.
e1 m1 > m2 COERCE denied 2023-07-03/none mode=restrict ctx=religion_ethnicity
e2 m2 > m4 PROTEST actual 2023-07-03/none ctx=religion_ethnicity
e3 m3 > m1 SANCTION actual 2023-07-03/none mode=withdraw ctx=religion_ethnicity
[m4:SWE.REL Jemaah] sedang merayakan Iduladha.

### Bisnis.com 2013-10-31 none
[m1:IDN.BUS Produsen mi instan] membidik pasar [m2:@NGA Nigeria] dan akan menyerbu warung-warung di [m3:@NGA Lagos] dengan rasa baru. Investasi pabrik ketiganya menembus 50 juta dolar.

### Kompas.com 2020-12-30
[m1:IDN.GOV Pemerintah] {e1 menetapkan} [m2:IDN.REL Front Pembela Islam] sebagai organisasi terlarang. [m3:IDN.COP Polisi] langsung {e2 mencopot} atribut di Petamburan dan {e3 menangkap} tujuh [m4:IDN.REL simpatisannya].
e1 m1 > m2 COERCE actual 2020-12-30/none mode=ban ctx=political_institutions
e2 m3 > m2 COERCE actual 2020-12-30/none mode=censor ctx=political_institutions
e3 m3 > m4 COERCE actual 2020-12-30/none mode=arrest ctx=political_institutions

### Antara 2017-10-01
[m1:ESP.COP Polisi nasional Spanyol] {e1 menyita} kotak suara dan {e2 memukuli} [m2:ESP.CVL pemilih] dalam referendum [m3:@ESP Catalunya]. [m4:ESP.GOV Presiden Carles Puigdemont] {e3 menyalahkan} [m5:ESP.GOV Madrid]; [m6:BEL.GOV Perdana Menteri Belgia Charles Michel] {e4 mengecam} kekerasan itu.
e1 m1 > m4 COERCE actual 2017-10-01/none mode=seize ctx=territory,election
e2 m1 > m2 ASSAULT actual 2017-10-01/none mode=beat ctx=territory,election
e3 m4 > m5 ACCUSE actual 2017-10-01/none mode=disapprove ctx=territory
e4 m6 > m1 ACCUSE actual 2017-10-01/none mode=disapprove ctx=territory

### Lampung Post 2022-03-11
[m1:IDN.AGR Petani singkong] {e1 mendatangi} gedung [m2:IDN.LEG DPRD Lampung] dan {e2 meminta} harga dasar dinaikkan; bila tak digubris, [m3=m1 mereka] {e3 mengancam} menutup jalan lintas Sumatra.
e1 m1 > m2 PROTEST actual 2022-03-11/none mode=demo ctx=economic
e2 m1 > m2 REQUEST requested 2022-03-11/none mode=change ctx=economic
e3 m3 > m2 THREATEN threatened 2022-03-11/none mode=restrict ctx=economic

### Tempo.co 2005-03-08
Dua [m1:IDN.MIL kapal perang Indonesia] {e1 membayangi} [m2:MYS.MIL KD Kerambit] di Ambalat. [m3:MYS.GOV Menteri Luar Negeri Syed Hamid Albar] {e2 menolak} klaim [m4:IDN.GOV Jakarta] atas blok minyak itu, dan [m5:IDN.CVL pemuda Makassar] {e3 mendaftar} sebagai relawan Ganyang Malaysia.
e1 m1 > m2 MOBILIZE actual 2005-03-08/none mode=weapons ctx=territory
e2 m3 > m4 REJECT actual 2005-03-08/none ctx=territory
e3 m5 > m3 MOBILIZE actual 2005-03-08/none mode=militia ctx=territory

### Kompas.com 2023-08-16
[m1:PAK.REL Massa Muslim] {e1 membakar} lima gereja di Jaranwala setelah {e2 menuduh} [m2:PAK.REL dua pemuda Kristen] menodai Al-Qur'an. [m3:PAK.COP Polisi Punjab] {e3 menangkap} seratus orang.
e1 m1 > m2 ASSAULT actual 2023-08-16/none mode=destroy ctx=religion_ethnicity
e2 m1 > m2 ACCUSE actual 2023-08-16/none mode=allege ctx=religion_ethnicity
e3 m3 > m1 COERCE actual 2023-08-16/none mode=arrest ctx=religion_ethnicity

### Antara 2012-08-17 headline
[m1:ZAF.COP Polisi] {e1 Tembak Mati} 34 [m2:ZAF.LAB Penambang] Marikana, [m3:ZAF.GOV Zuma] {e2 Bentuk Komisi Penyelidik}
e1 m1 > m2 ASSAULT actual 2012-08-16/day mode=firearms ctx=repression
e2 m3 > m1 ACCUSE actual 2012-08-17/none mode=investigate ctx=repression
