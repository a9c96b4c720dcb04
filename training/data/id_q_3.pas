### Tribun Jateng 2025-08-14
[m1:IDN.LEG DPRD Pati] {e1 menelurkan} hak angket terhadap [m2:IDN.GOV Bupati Sudewo], Rabu (13/8), beberapa jam setelah [m3:IDN.CVL massa] {e2 menyemuti} alun-alun dan {e3 menimpuki} pendapa dengan sandal. [m4:IDN.PTY Gerindra], partai tempat [m5=m2 sang bupati] bernaung, tidak {e4 menjegal} usulan tersebut.
e1 m1 > m2 ACCUSE actual 2025-08-13/day mode=investigate ctx=executive,legislative
e2 m3 > m2 PROTEST actual 2025-08-13/day mode=demo ctx=executive,economic
e3 m3 > m2 PROTEST actual 2025-08-13/day mode=riot ctx=executive
e4 m4 > m1 REJECT denied 2025-08-14/none ctx=legislative
rel m5 member_of m4

### Suara Pembaruan 2003-11-23
Usai dua pekan {e1 dikepung} [m6:GEO.CVL demonstran], [m1:GEO.GOV Presiden Eduard Shevardnadze] {e2 lengser keprabon}, Minggu (23/11). [m2:RUS.GOV Menlu Rusia Igor Ivanov], yang semalam {e3 menjembatani} pertemuan [m3=m1 mantan menlu Soviet itu] dengan [m4:GEO.OPP Mikhail Saakashvili], menyatakan <<q1 [m5=m2 ia] baru tahu keputusan itu dari televisi>>.
e1 m6 > m1 PROTEST actual 2003-11-23/none mode=obstruct ctx=pro_democracy,election
e2 m1 > m4 RETREAT actual 2003-11-23/day mode=resign ctx=pro_democracy,executive
e3 m2 > m3,m4 CONSULT actual 2003-11-22/day mode=third-party ctx=diplomatic
q1 m2 indirect cue=menyatakan

### Batam Pos 2022-10-20
[m1:SGP.GOV Singapura] setuju {e1 mengulurkan} teknologi pengolahan air kepada [m2:IDN.GOV BP Batam]. Sebagai imbalan, [m3=m2 badan itu], yang dikepalai [m4:IDN.GOV Muhammad Rudi], {e2 melonggarkan} aturan masuk kapal pesiar. [m5:IDN.CVL Aliansi nelayan] menganggap pertukaran itu {e3 mengebiri} hak [m6=m5 mereka] dan {e4 mengancam} akan memblokade Teluk Tering.
e1 m1 > m2 AGREE planned 2022-10-20/none mode=assist ctx=technology
e2 m3 > m1 CONCEDE actual 2022-10-20/none ctx=economic
e3 m5 > m3 ACCUSE actual 2022-10-20/none mode=disapprove ctx=economic
e4 m5 > m3 THREATEN threatened 2022-10-20/none ctx=economic
rel m4 leads m3

### Republika 2010-06-01
[m1:ISR.MIL Pasukan komando Israel] {e1 merompak} kapal Mavi Marmara di perairan internasional dan {e2 menjagal} sembilan [m2:TUR.CVL aktivis]. [m3:TUR.GOV Recep Tayyip Erdogan] {e3 mengutuk} apa yang disebutnya terorisme negara, {e4 menarik} [m4:TUR.GOV duta besarnya], dan {e5 mencoret} tiga latihan bersama. [m5:USA.GOV Gedung Putih] hanya menyatakan penyesalan.
e1 m1 > m2 COERCE actual 2010-06-01/none mode=seize ctx=military
e2 m1 > m2 ASSAULT actual 2010-06-01/none mode=firearms ctx=military
e3 m3 > m1 ACCUSE actual 2010-06-01/none mode=disapprove ctx=military
e4 m3 > m1 SANCTION actual 2010-06-01/none mode=withdraw ctx=diplomatic
e5 m3 > m1 SANCTION actual 2010-06-01/none mode=discontinue ctx=military

### Radar Madura 2021-03-18
[m1:IDN.AGR Petani garam Sampang] sepakat {e1 menambat} perahu dan tidak menyetor hasil panen kepada [m2:IDN.BUS PT Garam] selama sepekan. [m3:IDN.GOV Wakil Bupati Abdullah Hidayat] {e2 merayu} [m4=m1 mereka] agar bersabar, namun gagal. Menurut [m5:IDN.AGR Fauzan], ketua [m6:IDN.AGR asosiasi petani], <<q1 janji [m7:IDN.GOV kementerian] sudah basi>>.
e1 m1 > m2 PROTEST planned 2021-03-18/none mode=strike ctx=economic
e2 m3 > m4 REQUEST requested 2021-03-18/none mode=yield ctx=economic
q1 m5 indirect cue=Menurut
rel m5 leads m6

### Sindonews 2019-10-10
[m1:USA.GOV Donald Trump] {e1 menarik} seribu tentara dari Suriah utara dan dengan begitu, kata [m2:SDF.REB Pasukan Demokratik Suriah], {e2 menikam dari belakang} mitra lamanya. [m3:TUR.MIL Turki] langsung {e3 menggasak} [m4:@SYR Ras al-Ain] dengan jet tempur. [m5:FRA.GOV Paris] dan [m6:DEU.GOV Berlin] {e4 menyetop} ekspor senjata kepada [m7=m3 Ankara].
e1 m1 > m2 RETREAT actual 2019-10-10/none mode=withdraw ctx=military
e2 m2 > m1 ACCUSE actual 2019-10-10/none mode=disapprove ctx=military
e3 m3 > m2 ASSAULT actual 2019-10-10/none mode=aerial ctx=military,territory
e4 m5,m6 > m7 SANCTION actual 2019-10-10/none mode=discontinue ctx=military

### Kontan 2019-10-11
Di hari yang sama ketika pasar menanti pembicaraan dagang, [m1:USA.GOV Washington] setuju {e1 menarik} rencana kenaikan tarif 30 persen. [m2:CHN.GOV Wakil PM Liu He], yang memimpin [m3:CHN.GOV tim perunding], sebagai balasannya {e2 menjanjikan} belanja kedelai senilai 50 miliar dolar. [m4:CHN.BUS Huawei] tidak disebut.
e1 m1 > m2 CONCEDE planned 2019-10-11/none ctx=economic
e2 m2 > m1 AGREE planned 2019-10-11/none ctx=economic
rel m2 leads m3

### Warta Kota 2013-08-12 none
[m1:IDN.BUS Perusahaan susu itu] menarik produknya dari toko setelah bakteri ditemukan di pabrik pemasok di [m2:@NZL Selandia Baru]; harga sahamnya merosot. Sementara itu, jalan tol Cikampek diserbu pemudik. Menurut [m3:IDN.COP Korlantas], <<q1 antrean kendaraan memanjang sampai 18 kilometer>>.
q1 m3 indirect cue=Menurut

### Bali Post 2016-03-01
[m1:IDN.REL Pasubayan Desa Adat], yang menghimpun [m2:IDN.REL 39 desa], {e1 memekikkan} penolakan atas reklamasi Teluk Benoa lewat pawai dari [m3:@IDN Sesetan], Minggu (28/2). [m4=m1 Pasubayan] juga {e2 meminang} dukungan [m5:IDN.LEG DPRD Bali], tetapi [m6:IDN.GOV Gubernur Mangku Pastika] {e3 bergeming} dan menolak bersurat kepada [m7:IDN.GOV presiden].
e1 m1 > m6 PROTEST actual 2016-02-28/day mode=demo ctx=environment
e2 m4 > m5 REQUEST requested 2016-03-01/none mode=assist ctx=environment
e3 m6 > m4 REJECT actual 2016-03-01/none ctx=environment
rel m2 member_of m1

### VOA Indonesia 2007-08-31
[m1:TALIBAN.REB Taliban] {e1 melepas} tujuh [m2:KOR.REL relawan gereja Korea Selatan] terakhir, Kamis (30/8), enam pekan setelah {e2 menculik} [m3=m2 rombongan itu] di jalan raya Kandahar. [m4:KOR.GOV Seoul] sebelumnya {e3 menyanggupi} penarikan pasukannya akhir tahun ini. [m5:CAN.GOV Ottawa], yang juga menempatkan serdadu, {e4 menyayangkan} tawar-menawar dengan penyandera.
e1 m1 > m2 RETREAT actual 2007-08-30/day mode=release ctx=terrorism
e2 m1 > m3 ASSAULT actual 2007-07-01/month mode=abduct ctx=terrorism bg
e3 m4 > m1 CONCEDE planned 2007-08-31/none mode=withdraw ctx=military
e4 m5 > m4 ACCUSE actual 2007-08-31/none mode=disapprove ctx=terrorism

### Koran Jakarta 2014-10-02
Dalam sidang yang riuh, [m1:IDN.PTY Koalisi Merah Putih] memborong seluruh kursi pimpinan DPR. [m2:IDN.PTY Fraksi PDI Perjuangan], pimpinan [m3:IDN.PTY Puan Maharani], memilih {e2 meninggalkan ruangan}. Dua pekan kemudian koalisi tandingannya, yang mencakup [m4:IDN.PTY PKB] dan [m5:IDN.PTY Hanura], diperkirakan akan {e3 membalas} dengan mosi tak percaya.
e2 m2 > m1 REJECT actual 2014-10-02/none ctx=legislative
e3 m2,m4,m5 > m1 REJECT planned 2014-10-02/none ctx=legislative
rel m3 leads m2

### Waspada 2008-03-03
[m1:COL.MIL Angkatan udara Kolombia] {e1 melumat} kamp [m2:FARC.REB FARC] di wilayah Ekuador dan {e2 menewaskan} [m3:FARC.REB Raul Reyes], orang kedua [m4=m2 gerilyawan itu]. [m5:VEN.GOV Hugo Chavez] {e3 menderapkan} sepuluh batalyon ke perbatasan, sedangkan [m6:ECU.GOV Quito] {e4 memulangkan paksa} [m7:COL.GOV duta besar] [m8:COL.GOV Bogota].
e1 m1 > m2 ASSAULT actual 2008-03-03/none mode=aerial ctx=military,territory
e2 m1 > m3 ASSAULT actual 2008-03-03/none mode=aerial ctx=military
e3 m5 > m8 MOBILIZE actual 2008-03-03/none mode=troops ctx=military
e4 m6 > m7 SANCTION actual 2008-03-03/none mode=expel ctx=diplomatic
rel m3 member_of m4

### Kendari Pos 2018-07-10
[m1:IDN.LEG Ketua Badan Kehormatan DPRD Konawe] {e1 menskors} [m2:IDN.LEG Rusdianto], legislator yang {e2 menghina} [m3:IDN.GOV bupati] di media sosial. [m4=m2 Ia], kader [m5:IDN.PTY Partai Bulan Bintang], {e3 berkelit} dan mengaku akunnya diretas. Bila pemeriksaan digital memberatkan, [m6:IDN.COP polisi] bisa {e5 menyeretnya} ke meja hijau.
e1 m1 > m2 SANCTION actual 2018-07-10/none mode=discontinue ctx=legislative
e2 m2 > m3 ACCUSE denied 2018-07-10/none mode=disapprove ctx=executive
e3 m4 > m1 REJECT actual 2018-07-10/none ctx=legislative
e5 m6 > m4 ACCUSE hypothetical 2018-07-10/none ctx=legal
rel m4 member_of m5

### Antara 2011-04-22
[m1:THA.MIL Militer Thailand] dan [m2:KHM.MIL Kamboja] {e1 bertukar tembakan} di sekitar candi Ta Muen sejak Jumat subuh (22/4); enam prajurit gugur. [m3:IDN.GOV Menlu Marty Natalegawa], yang mengetuai [m4:ASEAN ASEAN] tahun ini, {e2 turun tangan} lewat telepon. [m5=m2 Phnom Penh] {e3 mengadu} kepada [m6:UNSC Dewan Keamanan PBB].
e1 m1 > m2 ASSAULT actual 2011-04-22/day mode=firearms ctx=military,territory
e2 m3 > m1,m2 CONSULT actual 2011-04-22/none mode=phone ctx=diplomatic,territory
e3 m5 > m1 ACCUSE actual 2011-04-22/none mode=allege ctx=territory,military
rel m3 leads m4

### Manado Post 2017-12-05
Tersinggung karena namanya dicatut, [m1:IDN.REL Sinode GMIM] {e1 menghardik} [m2:IDN.PTY tim sukses calon wali kota Kotamobagu] dan {e2 melarang} spanduk politik di halaman gereja. Permohonan [m3=m2 kubu tersebut] untuk {e3 sowan} akan dikabulkan kalau [m5=m2 mereka] meminta maaf lebih dulu. [m4:IDN.GOV Panwaslu] tidak mau mencampuri.
e1 m1 > m2 ACCUSE actual 2017-12-05/none mode=disapprove ctx=religion_ethnicity,election
e2 m1 > m2 COERCE actual 2017-12-05/none mode=ban ctx=religion_ethnicity,election
e3 m3 > m1 CONSULT hypothetical 2017-12-05/none mode=visit ctx=election

### Medcom 2020-06-17
Korban jatuh di kedua pihak setelah [m1:CHN.MIL tentara Tiongkok] dan [m2:IND.MIL pasukan India] {e1 adu jotos} dengan pentung berpaku di Lembah Galwan, Senin (15/6) malam. [m3:IND.GOV Narendra Modi] {e2 bersumpah} pengorbanan prajuritnya tidak sia-sia dan {e3 menambah} divisi di Ladakh. Menurut [m4:CHN.GOV juru bicara Zhao Lijian], <<q1 pihak [m5=m2 seberang] yang lebih dulu melewati garis>>.
e1 m1 > m2 ASSAULT actual 2020-06-15/day mode=primitive ctx=military,territory
e2 m3 > m1 THREATEN threatened 2020-06-17/none ctx=military,territory
e3 m3 > m1 MOBILIZE actual 2020-06-17/none mode=troops ctx=military
q1 m4 indirect cue=Menurut

### Bangka Pos 2007-01-17
[m1:IDN.LAB Penambang timah inkonvensional] {e1 merangsek} ke kantor gubernur dan {e2 melumat} kaca serta komputer, memprotes [m2:IDN.COP Polri] yang {e3 menggembok} tiga peleburan. [m3:IDN.GOV Gubernur Eko Maulana Ali] {e4 bersedia duduk} semeja dengan [m4=m1 perwakilan mereka] hari ini juga.
e1 m1 > m3 PROTEST actual 2007-01-17/none mode=riot ctx=natural_resource
e2 m1 > m3 PROTEST actual 2007-01-17/none mode=vandalize ctx=natural_resource
e3 m2 > m1 COERCE actual 2007-01-17/none mode=seize ctx=natural_resource,legal bg
e4 m3 > m4 AGREE planned 2007-01-17/day ctx=natural_resource

### Beritasatu 2022-03-26
[m1:SAU.MIL Koalisi pimpinan Arab Saudi] {e1 membombardir} [m2:@YEM Sanaa] setelah depot [m3:SAU.BUS Aramco] di Jeddah {e2 dihantam} rudal [m4:HOUTHI.REB Houthi]. Kelompok yang menguasai ibu kota [m5:@YEM Yaman] itu lalu {e3 menawarkan jeda} tiga hari. [m6:IRN.GOV Teheran], pelindung [m7=m4 gerakan Zaidiyah tersebut], {e4 memuji} tawaran itu.
e1 m1 > m4 ASSAULT actual 2022-03-26/none mode=aerial ctx=military
e2 m4 > m3 ASSAULT actual 2022-03-26/none mode=heavy-weapons ctx=military,natural_resource bg
e3 m4 > m1 CONCEDE planned 2022-03-26/none mode=ceasefire ctx=military
e4 m6 > m4 SUPPORT actual 2022-03-26/none ctx=military
rel m4 controls m2
rel m6 ally_of m7
