### Antara 2017-04-11
[m1:IDN.JUD Penyidik KPK Novel Baswedan] {e1 disiram air keras} oleh [m2:IDN.COP dua polisi aktif] seusai salat subuh, sehari sebelum sedianya bertemu [m3:IDN.GOV Ombudsman].
e1 m2 > m1 ASSAULT actual 2017-04-11/none mode=unconventional ctx=corruption

### Kompas.com 2019-10-10
[m1:IDN.GOV Menko Polhukam Wiranto] {e1 ditikam} [m2:JAD.REB seorang simpatisan JAD] di alun-alun Menes, Pandeglang, di hadapan [m3:IDN.EDU pengurus Universitas Mathla'ul Anwar].
e1 m2 > m1 ASSAULT actual 2019-10-10/none mode=primitive ctx=terrorism

### Tribun Papua 2022-12-01
Sekelompok pemuda {e1 memanah} [m1:IDN.COP anggota Polres Dogiyai] dan {e2 membakar} kios [m2:IDN.BUS pedagang pendatang]. [m3:IDN.GOV Bupati Dogiyai] sedang berada di Nabire.
e1 m4 > m1 ASSAULT actual 2022-12-01/none mode=primitive ctx=territory
e2 m4 > m2 ASSAULT actual 2022-12-01/none mode=destroy ctx=territory
[m4:IDN.CVL Para pemuda] lari ke bukit.

### CNN Indonesia 2022-08-13
[m1:USA.CRM Pria berusia 24 tahun] yang {e1 menikam} [m2:GBR.EDU novelis Salman Rushdie] di New York mengaku tidak bersalah. [m3:IRN.GOV Teheran] {e2 menolak} dikaitkan dengan {e3 penikaman} tersebut.
e1 m1 > m2 ASSAULT actual 2022-08-12/day mode=primitive ctx=religion_ethnicity
e2 m3 > m2 REJECT actual 2022-08-13/none ctx=religion_ethnicity
e3 m3 > m2 ASSAULT denied 2022-08-13/none mode=primitive ctx=religion_ethnicity

### Republika 2008-07-17
[m1:PRK.MIL Tentara Korea Utara] {e1 menembak mati} [m2:KOR.CVL turis perempuan asal Seoul] di Gunung Kumgang. [m3:KOR.GOV Pemerintah Korea Selatan] {e2 menghentikan} tur ke kawasan yang dikelola [m4:KOR.BUS Hyundai Asan] itu.
e1 m1 > m2 ASSAULT actual 2008-07-17/none mode=firearms ctx=territory
e2 m3 > m1 SANCTION actual 2008-07-17/none mode=discontinue ctx=territory

### Tempo.co 2012-02-14
[m1:IDN.CVL Warga Dayak] {e1 mengadang} kedatangan [m2:IDN.REL pimpinan FPI] di landasan Bandara Tjilik Riwut, Palangkaraya. [m3:IDN.COP Polisi bandara] meminta pilot menahan penumpang itu di dalam pesawat.
e1 m1 > m2 PROTEST actual 2012-02-14/none mode=obstruct ctx=religion_ethnicity

### Antara 2023-08-11
[m1:MEX.CRM Komplotan bersenjata] {e1 membunuh} [m2:ECU.PTY calon presiden Fernando Villavicencio] seusai kampanye di Quito. [m3:ECU.GOV Presiden Guillermo Lasso] {e2 memberlakukan keadaan darurat} 60 hari.
e1 m1 > m2 ASSAULT actual 2023-08-09/day mode=firearms ctx=election,crime
e2 m3 > m1 COERCE actual 2023-08-10/day mode=martial-law ctx=crime

### JPNN 2013-07-11
Narapidana Lapas Tanjung Gusta {e1 menyandera} [m1:IDN.GOV 15 sipir] dan {e2 membakar} gedung. [m2:IDN.GOV Wakil Menteri Hukum Denny Indrayana] {e3 berunding} dengan [m3:IDN.CRM para napi] sampai pagi.
e1 m3 > m1 ASSAULT actual 2013-07-11/none mode=abduct ctx=crime
e2 m3 > m1 PROTEST actual 2013-07-11/none mode=riot ctx=crime
e3 m2 > m3 CONSULT actual 2013-07-11/none ctx=crime

### Detikcom 2020-11-24
[m1:IDN.GOV Menteri Edhy Prabowo] {e1 dicokok} [m2:IDN.JUD KPK] di Bandara Soekarno-Hatta sepulang dari [m3:@USA Hawaii]; [m4:IDN.PTY Gerindra] menyatakan menghormati proses hukum.
e1 m2 > m1 COERCE actual 2020-11-24/none mode=arrest ctx=corruption

### BBC Indonesia 2019-06-21
[m1:MYS.GOV Majelis agama Islam Selangor] {e1 mengusut} acara kaum feminis di Kuala Lumpur. [m2:MYS.CVL Sisters in Islam] {e2 menilai} penyelidikan itu membungkam perempuan.
e1 m1 > m2 ACCUSE actual 2019-06-21/none mode=investigate ctx=gender
e2 m2 > m1 ACCUSE actual 2019-06-21/none mode=disapprove ctx=gender

### Kompas 2001-02-20
[m1:IDN.CVL Warga Dayak] di Sampit {e1 membakar} rumah-rumah [m2:IDN.CVL orang Madura]. Ribuan pengungsi {e2 diangkut} dua kapal [m3:IDN.MIL TNI AL] ke [m4:@IDN Surabaya].
e1 m1 > m2 ASSAULT actual 2001-02-20/none mode=destroy ctx=religion_ethnicity
e2 m3 > m2 AID actual 2001-02-20/none ctx=religion_ethnicity

### Tribun Aceh 2016-03-18
[m1:IDN.GOV Wilayatul Hisbah] {e1 mencambuk} [m2:IDN.CVL dua pasangan] di halaman masjid Lhokseumawe, disaksikan [m3:IDN.GOV wali kota] dan ratusan warga.
e1 m1 > m2 ASSAULT actual 2016-03-18/none ctx=religion_ethnicity

### Antara 2009-08-29
[m1:CHN.MIL Tentara Tiongkok] {e1 dikerahkan} ke Urumqi setelah [m2:CHN.CVL warga Han] {e2 berdemonstrasi} menuntut [m3:CHN.PTY sekretaris partai Wang Lequan] {e3 mundur} karena serangan jarum suntik.
e1 m1 > m2 MOBILIZE actual 2009-08-29/none mode=troops ctx=religion_ethnicity
e2 m2 > m3 PROTEST actual 2009-08-29/none mode=demo ctx=religion_ethnicity
e3 m3 > m2 RETREAT requested 2009-08-29/none mode=resign ctx=religion_ethnicity

### Tempo.co 2017-11-23
[m1:IDN.LEG Setya Novanto] {e1 menulis surat} dari tahanan agar [m2:IDN.LEG pimpinan DPR] tidak {e2 memberhentikannya} sebagai ketua.
e1 m1 > m2 REQUEST requested 2017-11-23/none mode=yield ctx=corruption
e2 m2 > m1 SANCTION planned 2017-11-23/none mode=expel ctx=corruption

### Jawa Pos 2022-06-24
Manajemen Holywings {e1 dilaporkan} [m1:IDN.REL Himpunan Advokat Muda] karena promosi minuman bernama Muhammad. [m2:IDN.GOV Pemprov DKI] {e2 mencabut izin} dua belas gerai [m3:IDN.BUS perusahaan itu], dan [m4:IDN.REL GP Ansor] {e3 menyegel} sebagian di antaranya lebih dulu.
e1 m1 > m3 ACCUSE actual 2022-06-24/none mode=allege ctx=religion_ethnicity
e2 m2 > m3 SANCTION actual 2022-06-24/none mode=discontinue ctx=religion_ethnicity
e3 m4 > m3 PROTEST actual 2022-06-24/none mode=obstruct ctx=religion_ethnicity

### VOA Indonesia 2012-06-05
[m1:SYR.GOV Suriah] {e1 menyatakan persona non grata} 17 [m2:USA.GOV diplomat Barat], termasuk [m3:TUR.GOV seluruh staf kedutaan Turki], sebagai balasan atas {e2 pengusiran} wakil-wakilnya.
e1 m1 > m2,m3 SANCTION actual 2012-06-05/none mode=expel ctx=diplomatic
e2 m2,m3 > m1 SANCTION actual 2012-05-29/week mode=expel ctx=diplomatic

### Bisnis.com 2021-10-28
[m1:IDN.GOV KPPU] {e1 mendenda} [m2:IDN.BUS perusahaan pelayaran kontainer] Rp5 miliar karena bersekongkol menaikkan tarif ke [m3:@IDN Ambon].
e1 m1 > m2 SANCTION actual 2021-10-28/none ctx=economic

### Antara 2018-02-12
[m1:MDV.OPP Mantan presiden Mohamed Nasheed] {e1 meminta} [m2:IND.GOV India] mengirim utusan bersenjata untuk {e2 membebaskan} [m3:MDV.JUD para hakim]; [m4:CHN.GOV Tiongkok] {e3 menentang} campur tangan militer apa pun.
e1 m1 > m2 REQUEST requested 2018-02-12/none mode=assist ctx=pro_autocracy
e3 m4 > m2 REJECT actual 2018-02-12/none ctx=military
e2 m2 > m3 AID requested 2018-02-12/none ctx=pro_autocracy

### Kompas.com 2024-07-05
[m1:IDN.GOV DKPP] {e1 memberhentikan} [m2:IDN.GOV Ketua KPU Hasyim Asy'ari] karena terbukti {e2 berbuat asusila} terhadap [m3:IDN.GOV anggota PPLN Den Haag]; [m4:IDN.GOV Bawaslu] tidak turut bersidang.
e1 m1 > m2 SANCTION actual 2024-07-03/day mode=expel ctx=gender
e2 m2 > m3 ASSAULT actual 2024-07-05/none mode=sexual ctx=gender bg

### Suara NTB 2015-02-18
[m1:IDN.COP Satpol PP Lombok Barat] {e1 membongkar} 132 kafe di Pantai Senggigi; [m2:IDN.BUS para pengusahanya] {e2 melawan} dengan {e3 menggembok} pagar dan {e4 menuding} [m3:IDN.GOV bupati] tebang pilih.
e1 m1 > m2 COERCE actual 2015-02-18/none mode=restrict ctx=economic
e3 m2 > m1 PROTEST actual 2015-02-18/none mode=obstruct ctx=economic
e4 m2 > m3 ACCUSE actual 2015-02-18/none mode=allege ctx=economic
e2 m2 > m1 REJECT actual 2015-02-18/none mode=yield ctx=economic

### Antara 2014-11-28 none
[m1:AUS.BUS Pemilik jaringan kafe asal Melbourne] menyatakan siap berperang harga setelah merek lokal menyerbu Seminyak. Dua gerai di [m2:@IDN Canggu] akan ditutup sementara untuk renovasi.

### CNN Indonesia 2020-05-29
[m1:USA.COP Polisi Minneapolis] {e1 menangkap} [m2:USA.JRN reporter CNN Omar Jimenez] saat siaran langsung, dan [m3:USA.GOV Gubernur Tim Walz] {e2 meminta maaf} sejam kemudian.
e1 m1 > m2 COERCE actual 2020-05-29/none mode=arrest ctx=rights_freedoms
e2 m3 > m2 SUPPORT actual 2020-05-29/none ctx=rights_freedoms

### detikNews 2018-03-29
{e1 Penyanderaan} [m1:IDN.COP polisi hutan] oleh [m2:IDN.CVL warga pemburu] di Kerinci berakhir setelah [m3:IDN.GOV Balai TNKS] {e2 membebaskan} [m4:IDN.CVL seorang tersangka perburuan].
e1 m2 > m1 ASSAULT actual 2018-03-29/none mode=abduct ctx=environment
e2 m3 > m4 RETREAT actual 2018-03-29/none mode=release ctx=environment

### Tempo.co 2021-03-27
[m1:IDN.JRN Jurnalis Tempo Nurhadi] {e1 dipukuli} belasan orang, sebagian [m2:IDN.COP polisi], ketika hendak mewawancarai [m3:IDN.GOV mantan pejabat pajak] di Surabaya. [m4:IDN.JRN AJI Surabaya] {e2 membawa} perkara itu ke [m5:@IDN Polda Jatim].
e1 m2 > m1 ASSAULT actual 2021-03-27/none mode=beat ctx=rights_freedoms
e2 m4 > m2 ACCUSE actual 2021-03-27/none mode=allege ctx=rights_freedoms

### Antara 2024-04-19
[m1:USA.GOV Amerika Serikat] {e1 memveto} rancangan resolusi keanggotaan penuh [m2:PSE.GOV Palestina] di [m3:UNO Dewan Keamanan]. [m4:DZA.GOV Aljazair], pengusul rancangan itu, menyatakan {e2 akan kembali}.
e1 m1 > m2 REJECT actual 2024-04-18/day ctx=diplomatic
e2 m4 > m2 SUPPORT planned 2024-04-18/day ctx=diplomatic

### Kompas.com 2019-09-26
[m1:IDN.EDU Randi, mahasiswa Universitas Halu Oleo], tewas {e1 tertembak} di Kendari. [m2:IDN.COP Kapolda Sultra] semula {e2 membantah} anggotanya membawa senjata, tetapi [m5=m4 enam polisi] akhirnya {e4 diperiksa} [m3:IDN.COP Propam Mabes Polri].
e1 m4 > m1 ASSAULT actual 2019-09-26/none mode=firearms ctx=repression
e2 m2 > m1 REJECT actual 2019-09-26/none ctx=repression
e4 m3 > m4 ACCUSE actual 2019-09-26/none mode=investigate ctx=repression
[m4:IDN.COP Salah seorang brigadir] kemudian diadili.

### Tribun Jateng 2018-10-21
{e1 Pembakaran} bendera bertuliskan kalimat tauhid oleh [m1:IDN.REL anggota Banser] di Garut {e2 diprotes} [m2:IDN.REL PA 212], sedangkan [m3:IDN.REL PBNU] meminta masyarakat tenang.
e1 m1 > m2 PROTEST actual 2018-10-21/none ctx=religion_ethnicity
e2 m2 > m1 ACCUSE actual 2018-10-21/none mode=disapprove ctx=religion_ethnicity

### Republika 2006-06-28
[m1:ISR.MIL Tentara Israel] {e1 menangkapi} 64 [m2:HAMAS.LEG menteri dan anggota parlemen Hamas] di Tepi Barat, tiga hari setelah [m3:ISR.MIL Kopral Gilad Shalit] {e2 diculik} [m4:HAMAS.REB kelompok bersenjata] di Kerem Shalom.
e1 m1 > m2 COERCE actual 2006-06-28/none mode=arrest ctx=military
e2 m4 > m3 ASSAULT actual 2006-06-25/day mode=abduct ctx=military

### Antara 2016-04-14 headline
[m1:IDN.GOV Kemkominfo] {e1 Blokir} Situs [m2:IDN.REL Radikal], [m3:IDN.JRN Dewan Pers] {e2 Ingatkan} Prosedur
e1 m1 > m2 COERCE actual 2016-04-14/none mode=censor ctx=misinformation
e2 m3 > m1 ACCUSE actual 2016-04-14/none mode=disapprove ctx=rights_freedoms

### Kompas.com 2021-11-03
[m1:GIN.MIL Junta Guinea] {e1 menolak} utusan khusus yang ditunjuk [m2:ECOWAS ECOWAS], yang sebulan sebelumnya {e2 membekukan keanggotaan} [m3:@GIN negara itu].
e1 m1 > m2 REJECT actual 2021-11-03/none mode=meet ctx=pro_autocracy
e2 m2 > m1 SANCTION actual 2021-11-03/none mode=withdraw ctx=pro_democracy

### Riau Pos 2022-09-15
[m1:IDN.GOV Wali Kota Pekanbaru] {e1 mencabut izin} klub malam setelah {e2 didesak} [m2:IDN.REL MUI]; [m3:IDN.BUS pemiliknya] {e3 mengajukan gugatan} terhadap keputusan itu.
e1 m1 > m3 SANCTION actual 2022-09-15/none mode=discontinue ctx=religion_ethnicity
e2 m2 > m1 REQUEST requested 2022-09-15/none mode=change ctx=religion_ethnicity
e3 m3 > m1 ACCUSE actual 2022-09-15/none mode=allege ctx=legal

### VOA Indonesia 2011-05-02
[m1:PAK.GOV Pakistan], yang tidak diberi tahu tentang operasi di Abbottabad, {e1 menyatakan keberatan} kepada [m2:USA.GOV Washington], padahal [m3:USA.MIL pasukan Navy SEAL] telah {e2 menewaskan} [m4:ALQAEDA.REB Osama bin Laden].
e1 m1 > m2 ACCUSE actual 2011-05-02/none mode=disapprove ctx=military,terrorism
e2 m3 > m4 ASSAULT actual 2011-05-02/none mode=targeted ctx=terrorism

### Tempo.co 2022-08-04
[m1:IDN.GOV Kemkominfo] {e1 membuka blokir} PayPal selama lima hari, sesudah {e2 dikecam} [m2:IDN.CVL pegiat SAFEnet].
e1 m1 > m2 CONCEDE actual 2022-07-31/day ctx=technology
e2 m2 > m1 ACCUSE actual 2022-08-04/none mode=disapprove ctx=rights_freedoms

### Solopos 2014-07-30
[m1:IDN.AGR Petani tembakau Temanggung] {e1 tidak mengakui} hasil musyawarah yang diteken [m2:IDN.BUS pabrik rokok] dan [m3:IDN.GOV bupati]; harga beli, menurut [m4=m1 mereka], {e2 mencekik}.
e1 m1 > m2,m3 REJECT actual 2014-07-30/none ctx=economic
e2 m4 > m2 ACCUSE actual 2014-07-30/none mode=disapprove ctx=economic

### Antara 2010-11-23
[m1:PRK.MIL Artileri Korea Utara] {e1 menghujani} Pulau Yeonpyeong. [m2:KOR.MIL Marinir Korea Selatan] {e2 membalas tembakan}, dan [m3:KOR.GOV Presiden Lee Myung-bak] {e3 mengancam} {e4 menghancurkan} pangkalan rudal di seberang bila diserang lagi.
e1 m1 > m2 ASSAULT actual 2010-11-23/none mode=heavy-weapons ctx=military
e2 m2 > m1 ASSAULT actual 2010-11-23/none mode=heavy-weapons ctx=military
e3 m3 > m1 THREATEN threatened 2010-11-23/none mode=violence ctx=military
e4 m2 > m1 ASSAULT threatened 2010-11-23/none mode=destroy ctx=military

### Medan Bisnis 2008-05-06
Ratusan [m1:IDN.AGR petani Desa Ramunia] {e1 dihajar} [m2:IDN.MIL anggota Puskopad Kodam I] ketika hendak memanen padi di lahan sengketa, kata [m3:IDN.CVL KontraS Sumut].
e1 m2 > m1 ASSAULT actual 2008-05-06/none mode=beat ctx=human_security said=m3

### CNN Indonesia 2023-01-30
[m1:PAK.REB Seorang pengebom] {e1 meledakkan} masjid kompleks polisi di Peshawar. [m2:TTP.REB Taliban Pakistan] {e2 membantah} terlibat; [m3:PAK.GOV Perdana Menteri Shehbaz Sharif] {e3 menjenguk} [m4:PAK.COP korban luka].
e1 m1 > m4 ASSAULT actual 2023-01-30/none mode=suicide-attack ctx=terrorism
e2 m2 > m3 REJECT actual 2023-01-30/none ctx=terrorism
e3 m3 > m4 CONSULT actual 2023-01-30/none mode=visit ctx=terrorism

### Kompas.com 2025-03-15
[m1:IDN.CVL Koalisi masyarakat sipil] {e1 menerobos} ruang rapat [m2:IDN.LEG Panja RUU TNI] di Hotel Fairmont. Petugas hotel {e2 mendorong} [m6=m1 mereka] keluar; esoknya kantor [m3:IDN.CVL KontraS] {e3 didatangi} [m4:UNK orang tak dikenal].
e1 m1 > m2 PROTEST actual 2025-03-15/none mode=obstruct ctx=military
e2 m5 > m1 COERCE actual 2025-03-15/none mode=restrict ctx=military
e3 m4 > m3 COERCE actual 2025-03-15/none ctx=military
[m5:IDN.BUS Manajemen hotel] belum memberikan keterangan.

### Sumut Pos 2016-08-28 headline
[m1:IDN.CRM Pemuda] {e1 Serang} [m2:IDN.REL Pastor] Saat Misa di Medan, [m3:IDN.GOV Menag] {e2 Kutuk} Pelaku
e1 m1 > m2 ASSAULT actual 2016-08-28/none mode=primitive ctx=religion_ethnicity
e2 m3 > m1 ACCUSE actual 2016-08-28/none mode=disapprove ctx=religion_ethnicity
