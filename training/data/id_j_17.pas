### Radar Cirebon 2019-03-20
Menilai proses tender tidak terbuka, [m1:IDN.BUS asosiasi kontraktor lokal] {e1 melaporkan} [m2:IDN.GOV kepala unit layanan pengadaan] ke [m3:IDN.JUD Kejari Kota Cirebon], yang hari itu tengah menerima kunjungan [m4:IDN.EDU mahasiswa hukum].
e1 m1 > m2 ACCUSE actual 2019-03-20/none mode=allege ctx=corruption

### Tribun Kaltara 2022-08-11
Karena [m1:IDN.BUS kontraktor] belum dibayar, gerbang SMP Negeri 3 {e1 digembok}. [m2:IDN.GOV Kepala dinas pendidikan] {e2 berunding} dengan [m3=m1 pemilik perusahaan] di ruang guru.
e1 m1 > m2 PROTEST actual 2022-08-11/none mode=obstruct ctx=economic
e2 m2 > m3 CONSULT actual 2022-08-11/none ctx=economic

### Antara 2023-05-14
Dengan alasan keamanan, [m1:SEN.GOV pemerintah Senegal] {e1 melarang} pawai [m2:SEN.OPP partai Pastef] di Ziguinchor. [m3:SEN.REL Para khalifah tarekat] {e2 mengimbau} kedua pihak menahan diri.
e1 m1 > m2 COERCE actual 2023-05-14/none mode=restrict ctx=rights_freedoms
e2 m3 > m1,m2 REQUEST requested 2023-05-14/none mode=yield ctx=rights_freedoms

### Kompas.com 2017-01-19
Alih-alih menghadiri undangan [m1:IDN.LEG Komisi D], [m2:IDN.BUS direktur pengembang reklamasi] hanya {e1 mengirim} stafnya; [m3=m1 para legislator] {e2 mengusir} utusan itu dari ruang rapat.
e1 m2 > m1 REJECT actual 2017-01-19/none mode=meet ctx=legislative
e2 m3 > m2 REJECT actual 2017-01-19/none mode=meet ctx=legislative

### CNN Indonesia 2019-05-31
Seraya menyebut gurunya tidak berizin, [m1:CHN.GOV otoritas Ningxia] {e1 menutup} sekolah Arab di Tongxin, yang didirikan [m2:CHN.REL komunitas Hui] sejak 1985.
e1 m1 > m2 COERCE actual 2019-05-31/none mode=restrict ctx=religion_ethnicity

### Jawa Pos 2021-02-04
Sambil membawa keranda, puluhan [m1:IDN.BUS pemilik warung] di Surabaya {e1 mendatangi} balai kota guna {e2 menentang} jam malam yang {e3 ditetapkan} [m2:IDN.GOV Plt Wali Kota Whisnu Sakti].
e1 m1 > m2 PROTEST actual 2021-02-04/none mode=demo ctx=health
e2 m1 > m2 REJECT actual 2021-02-04/none ctx=health
e3 m2 > m1 COERCE actual 2021-02-04/none mode=curfew ctx=health

### Tempo.co 2012-03-30
Empat fraksi yang menolak kenaikan harga BBM, termasuk [m1:IDN.OPP Hanura] dan [m2:IDN.OPP Gerindra], {e1 walkout} dari sidang [m3:IDN.LEG DPR]; di luar, [m4:IDN.COP polisi] {e2 menembakkan} gas air mata kepada [m5:IDN.EDU mahasiswa].
e1 m1,m2 > m3 REJECT actual 2012-03-30/none ctx=economic
e2 m4 > m5 ASSAULT actual 2012-03-30/none mode=crowd-control ctx=repression

### Republika 2008-09-21
Truk berisi bahan peledak yang dikemudikan [m1:PAK.REB seorang militan] {e1 meledak} di gerbang Hotel Marriott, Islamabad, tak jauh dari tempat [m2:PAK.GOV Presiden Asif Zardari] berbuka puasa; sedikitnya 53 [m3:PAK.CVL tamu] tewas.
e1 m1 > m3 ASSAULT actual 2008-09-20/day mode=suicide-attack ctx=terrorism

### Suara Merdeka 2014-05-14
Kendati [m1:IDN.JUD PTUN Semarang] memenangkan [m4=m2 mereka], [m2:IDN.BUS pedagang Pasar Johar] tetap {e1 digusur} [m3:IDN.GOV Dinas Pasar]; kios darurat di dekat masjid {e2 dirobohkan} sebelum subuh.
e1 m3 > m2 COERCE actual 2014-05-14/none mode=deport ctx=economic
e2 m3 > m2 COERCE actual 2014-05-14/none mode=seize ctx=economic

### VOA Indonesia 2021-02-01
Setelah hakim {e1 menahan} [m1:RUS.OPP Navalny] tiga puluh hari, [m2:RUS.CVL pendukungnya] {e2 berunjuk rasa} di 85 kota dan lebih dari 5.000 orang {e3 digelandang} [m3:RUS.COP polisi antihuru-hara].
e1 m4 > m1 COERCE actual 2021-02-01/none mode=arrest ctx=human_rights
e2 m2 > m4 PROTEST actual 2021-01-31/day mode=demo ctx=pro_democracy
e3 m3 > m2 COERCE actual 2021-01-31/day mode=arrest ctx=repression
Permohonan banding ditolak [m4:RUS.JUD pengadilan Khimki].

### Banjarmasin Post 2016-11-14
Oleh [m1:IDN.GOV Bupati Tanah Laut], [m2:IDN.BUS perusahaan batu bara] yang jalannya membelah kampung {e1 ditegur} dua kali; teguran ketiga, katanya, {e2 berarti penutupan}.
e1 m1 > m2 ACCUSE actual 2016-11-14/none mode=disapprove ctx=environment
e2 m1 > m2 THREATEN threatened 2016-11-14/none mode=restrict ctx=environment

### Antara 2015-11-24
Dua F-16 [m1:TUR.MIL Turki] {e1 merontokkan} Su-24 [m2:RUS.MIL Rusia] di perbatasan Suriah. [m3:RUS.GOV Putin] {e2 menyebutnya} tusukan dari belakang oleh kaki tangan teroris; [m4:RUS.GOV Moskow] lantas {e3 melarang} penerbangan carter dan {e4 membekukan} proyek pipa gas.
e1 m1 > m2 ASSAULT actual 2015-11-24/none mode=aerial ctx=military
e2 m3 > m1 ACCUSE actual 2015-11-24/none mode=disapprove ctx=military
e3 m4 > m1 SANCTION actual 2015-11-24/none mode=discontinue ctx=economic
e4 m4 > m1 SANCTION actual 2015-11-24/none mode=discontinue ctx=economic

### Pikiran Rakyat 2021-11-29
Usai bertemu [m1:IDN.GOV Gubernur Ridwan Kamil], pimpinan [m2:IDN.LAB KSPSI Jawa Barat] mengumumkan {e1 mogok daerah} tiga hari; [m3:IDN.BUS Apindo] memperkirakan kerugian Rp2 triliun.
e1 m2 > m1 PROTEST planned 2021-11-29/none mode=strike ctx=economic

### detikNews 2023-02-03
Tuduhan menerima suap yang dilontarkan [m1:IDN.CRM seorang bandar] terhadap [m2:IDN.COP Kasat Narkoba] {e1 diselidiki} [m3:IDN.COP Propam]; [m4:IDN.CVL IPW] meminta penyelidikan itu {e2 diawasi} [m5:IDN.GOV Kompolnas].
e1 m3 > m2 ACCUSE actual 2023-02-03/none mode=investigate ctx=corruption,illegal_drugs
e2 m4 > m5 REQUEST requested 2023-02-03/none ctx=corruption

### CNN Indonesia 2017-11-15
Tank-tank [m1:ZWE.MIL tentara Zimbabwe] {e1 memasuki} Harare dan {e2 menempatkan} [m2:ZWE.GOV Robert Mugabe] dalam tahanan rumah. [m3:ZAF.GOV Jacob Zuma] {e3 mengutus} dua menteri, sementara [m4:ZWE.LAB serikat veteran] {e4 menyambut} para jenderal.
e1 m1 > m2 MOBILIZE actual 2017-11-15/none mode=troops ctx=pro_autocracy
e2 m1 > m2 COERCE actual 2017-11-15/none mode=arrest ctx=pro_autocracy
e3 m3 > m2 CONSULT planned 2017-11-15/none mode=visit ctx=diplomatic
e4 m4 > m1 SUPPORT actual 2017-11-15/none ctx=executive

### Kompas.com 2020-11-01 none
Dua petugas pemadam tertimpa plafon saat berusaha menyelamatkan kucing di rumah kosong. Keduanya sudah pulang dari rumah sakit dan menerima piagam dari [m1:IDN.GOV wali kota].

### Fajar 2013-09-17
[m1:IDN.EDU Mahasiswa Unismuh] {e1 menyandera} truk pengangkut elpiji di Jalan Sultan Alauddin selama aksi menentang [m2:IDN.BUS Pertamina]; [m3:IDN.COP Polrestabes Makassar] {e2 membebaskan} sopirnya setelah negosiasi.
e1 m1 > m2 PROTEST actual 2013-09-17/none mode=obstruct ctx=economic
e2 m3 > m4 AID actual 2013-09-17/none ctx=economic
Si [m4:IDN.LAB sopir] tidak terluka.

### Antara 2010-06-11
Setelah {e1 bentrokan} etnis di Osh, [m1:KGZ.GOV Presiden sementara Roza Otunbayeva] {e2 memohon} [m2:RUS.GOV Rusia] mengirim pasukan, namun [m3:RUS.GOV Dmitry Medvedev] {e3 menjawab} itu urusan dalam negeri.
e2 m1 > m2 REQUEST requested 2010-06-11/none mode=assist ctx=peacekeeping
e3 m3 > m1 REJECT actual 2010-06-11/none mode=assist ctx=peacekeeping
e1 m4 > m5 ASSAULT actual 2010-06-11/none ctx=religion_ethnicity
Puluhan ribu [m5:KGZ.REF orang Uzbek] lari dari [m4:KGZ.CVL massa Kirgiz].

### Kedaulatan Rakyat 2015-11-25
Tak terima jalannya rusak, [m1:IDN.CVL warga Kemalang] {e1 menanami} aspal berlubang dengan pisang dan {e2 menghadang} truk pasir; [m2:IDN.GOV pemkab] {e3 berjanji} menambal sebelum Natal.
e1 m1 > m2 PROTEST actual 2015-11-25/none mode=demo ctx=economic
e2 m1 > m2 PROTEST actual 2015-11-25/none mode=obstruct ctx=economic
e3 m2 > m1 AGREE planned 2015-11-25/none ctx=economic

### Tribun Manado 2022-03-02
Ketua [m1:IDN.REL Majelis Sinode] {e1 mengecam} pembongkaran gedung tua oleh [m2:IDN.GOV Pemkot Tomohon], yang dikerjakan diam-diam pada hari libur; [m3:IDN.EDU sejarawan Unsrat] sedang di luar kota.
e1 m1 > m2 ACCUSE actual 2022-03-02/none mode=disapprove ctx=religion_ethnicity

### BBC Indonesia 2016-08-04
Sesudah rumahnya {e1 digeledah} [m1:ETH.COP polisi federal], [m2:ETH.JRN bloger kelompok Zone 9] {e2 dituduh} bersekongkol dengan [m3:OLF.REB Front Pembebasan Oromo]. Kedutaan [m4:USA.GOV Amerika] {e3 menyatakan keprihatinan mendalam}.
e1 m1 > m2 COERCE actual 2016-08-04/none mode=seize ctx=rights_freedoms
e2 m1 > m2 ACCUSE actual 2016-08-04/none mode=allege ctx=terrorism
e3 m4 > m1 ACCUSE actual 2016-08-04/none mode=disapprove ctx=rights_freedoms

### Kompas.com 2024-09-12 headline
[m1:IDN.LEG DPRD] {e1 Boikot} Paripurna, [m2:IDN.GOV Bupati] Gagal Sampaikan APBD Perubahan
e1 m1 > m2 REJECT actual 2024-09-12/none mode=meet ctx=political_institutions

### Antara 2003-11-20
Konsulat [m1:GBR.GOV Inggris] dan bank HSBC di Istanbul {e1 dibom} hampir bersamaan. [m2:ALQAEDA.REB Al-Qaidah] mengaku berada di balik pengeboman itu; [m3:USA.GOV George W. Bush], tamu di London, {e2 mengutuk} pelakunya.
e1 m2 > m1 ASSAULT actual 2003-11-20/none mode=explosives ctx=terrorism
e2 m3 > m2 ACCUSE actual 2003-11-20/none mode=disapprove ctx=terrorism

### Sinar Indonesia Baru 2018-07-24
Selain {e1 menghentikan} gaji, [m1:IDN.GOV Bupati Dairi] {e2 mencabut} surat tugas [m2:IDN.MED 12 bidan] yang {e3 mengadu} ke [m3:IDN.GOV Ombudsman].
e1 m1 > m2 SANCTION actual 2018-07-24/none mode=discontinue ctx=health
e2 m1 > m2 SANCTION actual 2018-07-24/none mode=expel ctx=health
e3 m2 > m1 ACCUSE actual 2018-07-24/none mode=allege ctx=health

### Tempo.co 2020-02-24
Kerusuhan pecah di New Delhi ketika [m1:IND.REL massa Hindu] {e1 menyerang} permukiman [m2:IND.REL warga Muslim], tepat saat [m3:IND.GOV Narendra Modi] {e2 menjamu} [m4:USA.GOV Donald Trump].
e1 m1 > m2 ASSAULT actual 2020-02-24/none ctx=religion_ethnicity
e2 m4 > m3 CONSULT actual 2020-02-24/none mode=visit ctx=diplomatic

### Kaltim Post 2013-10-08
Lahan yang {e1 dikuasai} [m1:IDN.BUS perkebunan] sejak 1996 {e2 diduduki} kembali [m2:IDN.CVL warga Muara Tae], yang menebang sawit dan menanam ulin; [m3:IDN.COP Kapolres Kutai Barat] memilih membiarkan.
e1 m1 > m2 COERCE actual 1996-01-01/year mode=seize ctx=human_security bg
e2 m2 > m1 PROTEST actual 2013-10-08/none mode=obstruct ctx=human_security

### VOA Indonesia 2019-10-09
Begitu [m1:USA.MIL pasukan Amerika] {e1 mundur} dari perbatasan, [m2:TUR.MIL Turki] {e2 menggempur} [m3:SDF.REB milisi Kurdi] di Ras al-Ayn. [m4:ARAB Liga Arab] {e3 menyebutnya} invasi, [m5:DEU.GOV Jerman] {e4 menghentikan} izin ekspor senjata.
e1 m1 > m3 RETREAT actual 2019-10-09/none mode=withdraw ctx=military
e2 m2 > m3 ASSAULT actual 2019-10-09/none ctx=military
e3 m4 > m2 ACCUSE actual 2019-10-09/none mode=disapprove ctx=military
e4 m5 > m2 SANCTION actual 2019-10-09/none mode=discontinue ctx=military

### Jubi.id 2016-05-02
Di Jayapura, 1.500 [m1:KNPB.OPP pendukung KNPB] yang berarak ke kantor [m2:IDN.LEG DPR Papua] {e1 diangkut} [m3:IDN.COP polisi] dengan truk ke lapangan Brimob; [m4:NGO TAPOL] di London {e2 menyebutnya} penangkapan massal terbesar.
e1 m3 > m1 COERCE actual 2016-05-02/none mode=arrest ctx=territory,rights_freedoms
e2 m4 > m3 ACCUSE actual 2016-05-02/none mode=disapprove ctx=rights_freedoms

### Antara 2021-06-21 none
Sidang isbat menetapkan awal bulan. [m1:IDN.REL Perwakilan ormas Islam] hadir di auditorium [m2:IDN.GOV Kementerian Agama], dan hilal tidak terlihat dari 86 titik.

### Tirto.id 2022-11-21
Dari dalam penjara, [m1:EGY.CVL aktivis Alaa Abdel Fattah] {e1 mogok makan dan minum} selama COP27. [m2:GBR.GOV Rishi Sunak] {e2 mengangkat} kasusnya kepada [m3:EGY.GOV Abdel Fattah al-Sisi], yang {e3 tak bergeming}.
e1 m1 > m3 PROTEST actual 2022-11-21/none mode=hunger ctx=human_rights
e2 m2 > m3 REQUEST requested 2022-11-21/none mode=yield ctx=human_rights
e3 m3 > m2 REJECT actual 2022-11-21/none mode=yield ctx=human_rights

### Serambi Indonesia 2017-09-08 headline
[m1:IDN.EDU Mahasiswa] Aceh {e1 Segel} Kantor [m2:IDN.GOV KIP], {e3 Kecam} [m3:MMR.GOV Myanmar] soal {e2 Pembantaian} [m4:MMR.CVL Rohingya]
e1 m1 > m2 PROTEST actual 2017-09-08/none mode=obstruct ctx=human_rights
e2 m3 > m4 ASSAULT actual 2017-09-08/none ctx=religion_ethnicity
e3 m1 > m3 ACCUSE actual 2017-09-08/none mode=disapprove ctx=human_rights

### Riau Pos 2010-01-11
Bersama [m1:IDN.MIL Kodim Bengkalis], [m2:IDN.COP polisi] {e1 membongkar paksa} tenda [m3:IDN.LAB pekerja kilang] yang dua pekan {e2 berkemah} di depan kantor [m4:USA.BUS Chevron].
e1 m1,m2 > m3 COERCE actual 2010-01-11/none mode=restrict ctx=economic
e2 m3 > m4 PROTEST actual 2009-12-28/week mode=demo ctx=economic
