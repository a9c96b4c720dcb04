### Kompas.com 2022-04-21
Sedikitnya 1.800 [m1:IDN.COP personel gabungan] {e1 diterjunkan} untuk mengawal aksi [m2:IDN.EDU mahasiswa] di sekitar Patung Kuda siang ini.
e1 m1 > m2 MOBILIZE actual 2022-04-21/day mode=police ctx=rights_freedoms

### Antara 2020-11-29
Menyusul {e1 pembantaian} empat [m1:IDN.CVL warga Lemban Tongoa] oleh [m2:MIT.REB kelompok Ali Kalora], [m3:IDN.MIL Kostrad] {e2 mengirim} pasukan elite, dan [m4:IDN.REL Bala Keselamatan] {e3 menampung} keluarga yang lari ke kecamatan.
e1 m2 > m1 ASSAULT actual 2020-11-27/none ctx=terrorism
e2 m3 > m2 MOBILIZE actual 2020-11-29/none mode=troops ctx=terrorism
e3 m4 > m1 AID actual 2020-11-29/none ctx=human_security

### Harian Fajar 2016-09-26
[m1:IDN.CVL Massa] {e1 membakar} gedung [m2:IDN.LEG DPRD Gowa]. [m3:IDN.COP Kapolda Anton Charliyan] mengirim bala bantuan: {e2 enam ratus Brimob} tiba sebelum magrib.
e1 m1 > m2 PROTEST actual 2016-09-26/none mode=riot ctx=executive
e2 m3 > m1 MOBILIZE actual 2016-09-26/none mode=police ctx=executive

### Tempo.co 2014-05-30
Atas nama keamanan, [m1:IDN.COP Polsek Godean] {e1 meminta} acara doa di rumah direktur Galang Press dihentikan; [m2:IDN.CVL sekelompok pria bergamis] malah {e2 menyerang} [m3:IDN.REL jemaat] dan [m4:IDN.JRN wartawan Kompas TV].
e1 m1 > m3 REQUEST requested 2014-05-30/none mode=yield ctx=religion_ethnicity
e2 m2 > m3,m4 ASSAULT actual 2014-05-30/none mode=beat ctx=religion_ethnicity

### CNN Indonesia 2023-09-13
[m1:IDN.JUD Hakim PTUN] {e1 tidak menerima} gugatan [m2:IDN.CVL warga Dago Elos]; [m3=m2 mereka] {e2 bertekad terus bertahan} meski [m4:IDN.COP Satpol PP] sudah berulang kali datang.
e1 m1 > m2 REJECT actual 2023-09-13/none ctx=human_security
e2 m3 > m4 REJECT actual 2023-09-13/none mode=yield ctx=human_security

### Detikcom 2019-07-29
Tanpa kekerasan, [m1:IDN.COP Kapolda Jambi] {e1 memboyong} [m2:IDN.CRM pimpinan Serikat Mandiri Batanghari] dan 58 [m3:IDN.CVL pengikutnya] ke Mapolda seusai {e2 penganiayaan} [m4:IDN.MIL anggota TNI] oleh [m5=m3 mereka].
e1 m1 > m2,m3 COERCE actual 2019-07-29/none mode=arrest ctx=natural_resource
e2 m5 > m4 ASSAULT actual 2019-07-13/none mode=beat ctx=natural_resource

### Liputan6.com 2020-09-17 none
[m1:IDN.PTY Bobby Nasution] mengenakan jaket merah saat datang ke kantor KPU bersama [m2:? istrinya]. [m3=m1 Menantu presiden itu] naik sepeda motor dan mengaku tak gugup.

### Kompas.com 2016-04-11
Sehari menjelang penggusuran Luar Batang, [m1:IDN.GOV Gubernur DKI] {e1 tidak bersedia menemui} [m2:IDN.CVL warga Pasar Ikan]. [m3:IDN.PTY Yusril] {e2 pasang badan}: siapa pun yang datang dengan beko, kata [m4=m3 bakal calon itu], {e3 akan kami laporkan}.
e1 m1 > m2 REJECT actual 2016-04-11/none mode=meet ctx=human_security
e2 m3 > m2 SUPPORT actual 2016-04-11/none ctx=human_security
e3 m3 > m1 THREATEN threatened 2016-04-11/none ctx=human_security

### Republika 2021-06-28
Status siaga {e1 dinaikkan} [m1:IDN.GOV BPPTKG] hanya untuk Gunung Merapi; di Papua, [m2:IDN.MIL Pangkogabwilhan III] {e2 menaikkan kesiagaan} batalyon setelah [m3:TPNPB.REB milisi Undius Kogoya] {e3 memutus} jembatan Sugapa.
e2 m2 > m3 MOBILIZE actual 2021-06-28/none ctx=territory
e3 m3 > m2 ASSAULT actual 2021-06-28/none mode=destroy ctx=territory
e1 m1 > m4 MOBILIZE actual 2021-06-28/none ctx=disasters
[m4:IDN.CVL Warga lereng] sudah terbiasa.

### Jubi 2021-12-05
[m1:IDN.CVL Keluarga korban Paniai] {e1 tidak percaya} penyidik [m2:IDN.JUD Kejaksaan Agung] dan {e2 menolak diperiksa}; ketua [m3:IDN.GOV Komnas HAM] {e3 berharap} mereka memberi keterangan lewat video.
e2 m1 > m2 REJECT actual 2021-12-05/none mode=assist ctx=human_rights
e3 m3 > m1 REQUEST requested 2021-12-05/none mode=assist ctx=human_rights
e1 m1 > m2 ACCUSE actual 2021-12-05/none mode=disapprove ctx=human_rights

### Kumparan 2020-09-03
Rencana [m1:IDN.REL KAMI] bersilaturahmi ke Surabaya {e1 dihadang} [m2:IDN.CVL puluhan pemuda] di Jalan Raya Kedurus, dan [m3:IDN.COP Polda Jatim] {e2 menyetop} pidato [m4:IDN.ELI Gatot Nurmantyo] yang baru berjalan lima menit.
e1 m2 > m1 PROTEST actual 2020-09-03/none mode=obstruct ctx=rights_freedoms
e2 m3 > m4 COERCE actual 2020-09-03/none mode=restrict ctx=rights_freedoms

### Antara 2018-11-13
[m1:IDN.EDU Rektor Unnes] {e1 menskors} [m2:IDN.EDU mahasiswa] yang melaporkannya ke [m3:IDN.JUD KPK]; [m4:IDN.CVL LBH Semarang] menganggap skorsing itu pembungkaman dan {e2 mengajukan keberatan}.
e1 m1 > m2 SANCTION actual 2018-11-13/none mode=expel ctx=rights_freedoms
e2 m4 > m1 ACCUSE actual 2018-11-13/none mode=disapprove ctx=rights_freedoms

### Kompas.com 2023-06-20
[m1:IDN.GOV Menko Polhukam] bersama [m2:IDN.GOV Ridwan Kamil] membahas nasib [m3:IDN.REL Pesantren Al Zaytun]. Menurut [m4=m2 gubernur itu], {e1 pembekuan} lembaga tersebut {e2 dipertimbangkan} andaikata terbukti menyimpang.
e1 m1 > m3 SANCTION hypothetical 2023-06-20/none mode=discontinue ctx=religion_ethnicity
e2 m1 > m2 CONSULT actual 2023-06-20/none ctx=religion_ethnicity

### Kaltim Post 2023-03-16
[m1:IDN.CVL Forum masyarakat Pamaluan] menolak tanahnya {e1 diratakan} [m2:IDN.GOV Otorita IKN]; surat yang memberi waktu sepekan itu {e2 ditarik lagi} begitu {e3 diprotes} ramai-ramai.
e2 m2 > m1 CONCEDE actual 2023-03-16/none ctx=human_security
e1 m2 > m1 COERCE threatened 2023-03-16/none mode=deport ctx=human_security
e3 m1 > m2 PROTEST actual 2023-03-16/none ctx=human_security

### Tribun Aceh 2008-03-01
Kantor [m1:IDN.OPP KPA Atu Lintang] {e1 diserang} subuh tadi; lima bekas kombatan terbakar. [m2:IDN.GOV Gubernur Irwandi] dan [m3:IDN.COP Kapolda] {e2 terbang ke Takengon}, menenangkan [m4:IDN.ELI mantan gerilyawan] yang {e3 hendak membalas}.
e2 m2,m3 > m4 CONSULT actual 2008-03-01/none mode=visit ctx=territory
e3 m4 > m5 ASSAULT planned 2008-03-01/none ctx=territory
e1 m5 > m1 ASSAULT actual 2008-03-01/day ctx=territory
[m5:IDN.UNK Massa penyerang] belum diketahui.

### Kompas 2008-09-11
Lima penyidik [m1:IDN.JUD KPK] {e1 menyisir} rumah [m2:IDN.JUD Jaksa Urip]. Ia {e2 meminta} uang kepada [m3:IDN.BUS Artalyta Suryani], menurut dakwaan; [m4=m3 perempuan itu] berkukuh {e3 meminjami} biaya bengkel.
e1 m1 > m2 COERCE actual 2008-09-11/none mode=seize ctx=corruption
e2 m2 > m3 REQUEST requested 2008-09-11/none mode=assist ctx=corruption
e3 m4 > m2 AID actual 2008-09-11/none ctx=corruption said=m4

### Detikcom 2017-06-14 headline
[m1:IDN.LEG Pansus Angket] {e1 Panggil} [m2:IDN.JUD KPK], Komisioner {e2 Enggan Datang}
e1 m1 > m2 REQUEST requested 2017-06-14/none mode=meet ctx=corruption
e2 m2 > m1 REJECT actual 2017-06-14/none mode=meet ctx=corruption

### Tirto.id 2017-06-20
Fraksi-fraksi {e1 hendak membekukan} anggaran [m1:IDN.COP Polri] dan [m2:IDN.JUD KPK] andai [m3:IDN.LEG Miryam] tidak dihadirkan, demikian [m4:IDN.LEG anggota Pansus Mukhamad Misbakhun]. [m5:IDN.COP Kapolri Tito Karnavian] {e2 tak sudi menjemput paksa}.
e1 m4 > m1,m2 THREATEN threatened 2017-06-20/none mode=restrict ctx=legislative
e2 m5 > m4 REJECT actual 2017-06-20/none mode=assist ctx=legislative

### Antara 2013-06-17
Saat sidang paripurna memutuskan kompensasi, [m1:IDN.OPP PKS], anggota koalisi, {e1 memilih berseberangan} dengan [m2:IDN.PTY Demokrat]; tetapi [m3=m1 partai itu] {e2 tidak dikeluarkan} dari Setgab oleh [m4:IDN.GOV Yudhoyono].
e1 m1 > m2 REJECT actual 2013-06-17/none ctx=legislative
e2 m4 > m3 SANCTION denied 2013-06-17/none mode=expel ctx=legislative

### Media Indonesia 2005-03-30
Dua kapal perang [m1:IDN.MIL TNI AL] {e1 membayangi} KD Rencong milik [m2:MYS.MIL Tentara Laut Diraja Malaysia] di Karang Unarang; [m3:MYS.GOV Kuala Lumpur] dan [m4:IDN.GOV Jakarta] {e2 bersepakat menurunkan suhu}.
e1 m1 > m2 MOBILIZE actual 2005-03-30/none mode=ships ctx=territory
e2 m3 > m4 AGREE actual 2005-03-30/none ctx=territory

### Bernas 2014-12-02
[m1:IDN.EDU Rektorat UIN] {e1 membatalkan pemutaran} film Senyap karena {e2 ditekan} [m2:IDN.REL FUI]; [m3:IDN.JRN AJI Yogyakarta] tetap memutarnya, dijaga [m4:IDN.COP dua peleton Dalmas].
e1 m1 > m2 CONCEDE actual 2014-12-02/none ctx=rights_freedoms
e2 m2 > m1 COERCE actual 2014-12-02/none ctx=rights_freedoms

### Kompas.com 2015-10-24
Ubud Writers and Readers Festival {e1 diberi peringatan} [m1:IDN.COP Polres Gianyar] agar tidak menggelar diskusi 1965. [m2:IDN.CVL Panitia] {e2 menurut} dan {e3 mencoret} tiga sesi.
e1 m1 > m2 THREATEN threatened 2015-10-24/none mode=restrict ctx=rights_freedoms
e2 m2 > m1 CONCEDE actual 2015-10-24/none ctx=rights_freedoms
e3 m2 > m1 CONCEDE actual 2015-10-24/none ctx=rights_freedoms

### Kompas.com 2024-07-14
Bukannya {e1 memberi sanksi}, [m1:IDN.REL PBNU] hanya {e2 menegur} [m2:IDN.REL lima kadernya] yang berfoto dengan [m3:ISR.GOV Presiden Isaac Herzog] di Yerusalem.
e1 m1 > m2 SANCTION denied 2024-07-14/none ctx=religion_ethnicity
e2 m1 > m2 ACCUSE actual 2024-07-14/none mode=disapprove ctx=religion_ethnicity

### Tribun Sumsel 2015-04-13
Bentrok {e1 pecah} antara [m1:IDN.AGR warga Tebing Tinggi] dan [m2:IDN.BUS satpam PT WKS] sesudah [m3:IDN.AGR Indra Pelani] {e2 dianiaya sampai mati} [m4=m2 pengawal perusahaan] itu. [m5:IDN.BUS Asia Pulp & Paper] {e3 menskors} [m6=m2 kontraktor keamanannya].
e1 m1 > m2 PROTEST actual 2015-04-13/none mode=riot ctx=natural_resource
e2 m4 > m3 ASSAULT actual 2015-02-27/none mode=beat ctx=natural_resource
e3 m5 > m6 SANCTION actual 2015-04-13/none mode=discontinue ctx=natural_resource

### Pikiran Rakyat 2018-02-21 none
Pelebaran jalan di kawasan Rancaekek ditargetkan selesai Agustus. Pemenang lelang adalah [m1:IDN.BUS PT Waskita Karya], kata [m2:IDN.GOV Kepala Dinas Bina Marga Jawa Barat].

### BBC Indonesia 2019-10-03
Sopir truk, pedagang, guru: [m1:IDN.REF ribuan pendatang] {e1 meninggalkan Wamena} menumpang Hercules [m2:IDN.MIL TNI AU] usai [m3:IDN.CVL massa] {e2 membakar} kios-kios. [m4:IDN.CVL Tokoh adat Lapago] {e3 meminta} [m5=m1 mereka] kembali dan {e4 menjamin} keselamatannya.
e2 m3 > m1 PROTEST actual 2019-09-23/day mode=riot ctx=religion_ethnicity
e1 m2 > m1 AID actual 2019-10-03/none ctx=human_security
e3 m4 > m5 REQUEST requested 2019-10-03/none ctx=religion_ethnicity
e4 m4 > m5 AGREE actual 2019-10-03/none ctx=human_security

### Kompas.com 2019-02-04
Pemain sepak bola [m1:BHR.REF Hakeem al-Araibi] {e1 diborgol} di pengadilan [m2:THA.JUD Bangkok]. [m3:AUS.GOV Canberra] {e2 meminta} [m4:THA.GOV Prayuth Chan-ocha] memulangkannya ke Melbourne; [m5:BHR.GOV Manama] {e3 menarik permohonan ekstradisi} seminggu kemudian.
e1 m2 > m1 COERCE actual 2019-02-04/none mode=arrest ctx=legal
e2 m3 > m4 REQUEST requested 2019-02-04/none mode=yield ctx=human_rights
e3 m5 > m4 CONCEDE actual 2019-02-04/none ctx=legal

### Antara 2011-09-21
[m1:IDN.LAB Pekerja Freeport] {e1 kembali bekerja} di pabrik pengolahan sesudah [m2:IDN.BUS manajemen] {e2 menyanggupi} kenaikan 37 persen.
e1 m1 > m2 RETREAT actual 2011-09-21/none ctx=economic
e2 m2 > m1 CONCEDE actual 2011-09-21/none ctx=economic

### Gatra 2013-06-26
[m1:IDN.GOV Kementerian Hukum] {e1 membatalkan remisi} untuk [m2:IDN.CRM narapidana korupsi]; [m3:IDN.CVL ICW] {e2 angkat topi}, sedangkan [m4:IDN.PTY Yusril] {e3 memperkarakannya} di [m5:IDN.JUD PTUN].
e1 m1 > m2 SANCTION actual 2013-06-26/none ctx=corruption
e2 m3 > m1 SUPPORT actual 2013-06-26/none ctx=corruption
e3 m4 > m1 ACCUSE actual 2013-06-26/none mode=allege ctx=corruption

### Kompas.com 2013-07-11
Lapas Tanjung Gusta terbakar, napi {e1 menyandera} [m1:IDN.COP sipir] dan kabur. Tentara {e2 dikerahkan ke} [m2:@IDN Medan] malam itu; [m3:IDN.GOV Menteri Amir Syamsuddin] {e3 menyalahkan} [m4:IDN.BUS PLN].
e3 m3 > m4 ACCUSE actual 2013-07-11/none mode=disapprove ctx=crime
e1 m5 > m1 ASSAULT actual 2013-07-11/none mode=abduct ctx=crime
e2 m6 > m5 MOBILIZE actual 2013-07-11/none mode=troops ctx=crime
[m5:IDN.CRM Ratusan narapidana] masih diburu [m6:IDN.MIL Kodam Bukit Barisan].

### Republika 2015-07-20
Dua hari sesudah musala di [m1:@IDN Karubaga] {e1 hangus}, [m2:IDN.REL Presiden GIDI Dorman Wandikbo] {e2 meminta maaf} kepada [m3:IDN.REL umat Islam]. [m4:IDN.REL Din Syamsuddin] {e3 menerimanya} dan {e4 mengajak} [m5=m3 kaum muslim] tidak membalas.
e2 m2 > m3 SUPPORT actual 2015-07-20/none ctx=religion_ethnicity
e3 m4 > m2 SUPPORT actual 2015-07-20/none ctx=religion_ethnicity
e4 m4 > m5 REQUEST requested 2015-07-20/none mode=yield ctx=religion_ethnicity
e1 m6 > m3 PROTEST actual 2015-07-17/day mode=riot ctx=religion_ethnicity
[m6:IDN.REL Pemuda gereja] membantah membakar.

### Radar Banyuwangi 2016-11-25
Ditangkap karena spanduk palu arit, [m1:IDN.AGR Budi Pego] {e1 dijatuhi} sepuluh bulan oleh [m2:IDN.JUD PN Banyuwangi]; [m3:IDN.JUD Mahkamah Agung] {e2 melipatgandakannya} menjadi empat tahun.
e1 m2 > m1 SANCTION actual 2016-11-25/none mode=convict ctx=natural_resource
e2 m3 > m1 SANCTION actual 2016-11-25/none mode=convict ctx=natural_resource

### Mongabay Indonesia 2023-01-18
[m1:IDN.GOV Bupati Sorong] sudah {e1 mencabut izin} [m2:IDN.BUS tiga perusahaan sawit] yang {e2 menyerobot} hutan [m3:IDN.CVL marga Moi]; [m4:IDN.JUD hakim PTUN Jayapura] {e3 menguatkan} langkahnya.
e1 m1 > m2 SANCTION actual 2023-01-18/none mode=discontinue ctx=natural_resource
e2 m2 > m3 COERCE actual 2023-01-18/none mode=seize ctx=natural_resource
e3 m4 > m1 SUPPORT actual 2023-01-18/none ctx=natural_resource,legal

### Kompas.com 2018-10-22
Pembakaran bendera di Garut oleh [m1:IDN.REL anggota Banser] {e1 membangkitkan amarah} [m2:IDN.REL ribuan santri] yang lalu {e2 berarak} ke Kemenko Polhukam. [m3:IDN.REL Ketua GP Ansor Yaqut Cholil] {e3 menolak minta maaf} atas pembakaran, hanya atas kegaduhan.
e2 m2 > m1 PROTEST actual 2018-10-22/none mode=demo ctx=religion_ethnicity
e3 m3 > m2 REJECT actual 2018-10-22/none mode=yield ctx=religion_ethnicity
e1 m2 > m1 ACCUSE actual 2018-10-22/none mode=disapprove ctx=religion_ethnicity

### Tempo.co 2006-02-03
[m1:IDN.REL Front Pembela Islam] {e1 menyambangi} Kedubes Denmark dan {e2 merusak} lobi. [m2:DNK.GOV Duta Besar Niels Erik Andersen] {e3 menyampaikan penyesalan}, kemudian {e4 menutup} kantornya sementara.
e2 m1 > m2 PROTEST actual 2006-02-03/none mode=vandalize ctx=religion_ethnicity
e3 m2 > m1 SUPPORT actual 2006-02-03/none ctx=religion_ethnicity
e4 m2 > m3 RETREAT actual 2006-02-03/none mode=withdraw ctx=religion_ethnicity
e1 m1 > m2 PROTEST actual 2006-02-03/none mode=demo ctx=religion_ethnicity
[m3:IDN.GOV Jakarta] menyesalkannya.

### Antara 2019-06-22
Sidang MK: saksi [m1:IDN.PTY Prabowo-Sandi] mengaku {e1 diancam dibunuh}. [m2:IDN.COP Polri] {e2 tak menerima laporan apa pun} dan {e3 menawarkan} perlindungan kepada [m3:IDN.PTY saksi itu].
e3 m2 > m3 AGREE actual 2019-06-22/none ctx=election
e1 m4 > m3 THREATEN threatened 2019-06-22/none mode=violence ctx=election said=m3
e2 m2 > m3 REJECT actual 2019-06-22/none ctx=election
[m4:IDN.UNK Pelakunya] tidak pernah disebut.

### Bisnis.com 2012-11-30
Mogok nasional di Batam {e1 dibubarkan} [m1:IDN.COP polisi], di Bekasi disambut [m2:IDN.GOV bupati]. [m3:IDN.LAB Peserta aksi Bekasi] {e2 dipersilakan masuk} pendopo dan {e3 diajak berunding}.
e1 m1 > m4 COERCE actual 2012-11-30/none mode=restrict ctx=economic
e2 m2 > m3 CONCEDE actual 2012-11-30/none ctx=economic
e3 m2 > m3 CONSULT actual 2012-11-30/none ctx=economic
[m4:IDN.LAB Buruh galangan] di Batam pulang dengan luka.

### Kompas 1997-07-28 none
[m1:IDN.PTY Golkar] memperoleh 74,5 persen suara dalam pemilihan umum terakhir; [m2:IDN.PTY PPP] mendapat 22,4 persen dan [m3:IDN.PTY PDI] sisanya. Penetapan kursi dilakukan [m4:IDN.GOV Lembaga Pemilihan Umum].

### Kompas 1996-07-29
Sabtu pagi markas PDI di Jalan Diponegoro {e1 disapu} [m1:IDN.PTY gerombolan berkaus merah] yang {e2 diangkut} truk [m2:IDN.MIL tentara]. [m3:IDN.PTY Kubu Megawati] menyatakan {e3 tak akan tunduk} kepada [m4:IDN.PTY Soerjadi].
e1 m1 > m3 ASSAULT actual 1996-07-27/day ctx=political_institutions
e2 m2 > m1 AID actual 1996-07-27/day ctx=political_institutions
e3 m3 > m4 REJECT actual 1996-07-29/none ctx=political_institutions

### Kompas.com 2022-01-25
Di ruang gelap di belakang rumah [m1:IDN.GOV Bupati Langkat Terbit Rencana] ditemukan kerangkeng; [m2:IDN.JUD KPK] yang mula-mula {e1 menggeledahnya} {e2 melapor} ke [m3:IDN.GOV Komnas HAM].
e1 m2 > m1 COERCE actual 2022-01-19/none mode=seize ctx=human_rights
e2 m2 > m3 COOPERATE actual 2022-01-25/none ctx=human_rights

### Antara 2009-05-04
Demi membantu [m1:IDN.JUD jaksa], [m2:SGP.GOV Pemerintah Singapura] {e1 menyerahkan} rekening [m3:IDN.ELI bekas Dirut Pertamina] dan {e2 bersedia mencairkannya}.
e1 m2 > m1 COOPERATE actual 2009-05-04/none ctx=corruption
e2 m2 > m1 AGREE planned 2009-05-04/none ctx=corruption

### Sriwijaya Post 2022-03-01
[m1:IDN.BUS PT Indofarm] {e1 mengadukan} [m2:IDN.CVL lima tokoh Suku Anak Dalam] dengan pasal pencurian. Oleh [m3:IDN.COP Polres Batanghari] [m4=m2 mereka] {e2 tidak ditahan}: [m5:IDN.REL para ustaz] {e3 menjadi penjaminnya}.
e1 m1 > m2 ACCUSE actual 2022-03-01/none mode=allege ctx=natural_resource
e2 m3 > m4 COERCE denied 2022-03-01/none mode=arrest ctx=natural_resource
e3 m5 > m4 SUPPORT actual 2022-03-01/none ctx=legal

### Kompas.com 2014-10-02
[m1:IDN.REL FPI] {e1 melempari} gedung DPRD DKI dengan kotoran dan batu. [m2:IDN.COP Kapolda Unggung Cahyono] {e2 menggiring} 21 orang; [m3:IDN.GOV Ahok] kemudian {e3 mengirim surat agar} [m4=m1 ormas itu] dibubarkan [m5:IDN.GOV Kemenkumham].
e1 m1 > m3 PROTEST actual 2014-10-02/none mode=riot ctx=religion_ethnicity
e2 m2 > m1 COERCE actual 2014-10-02/none mode=arrest ctx=religion_ethnicity
e3 m3 > m5 REQUEST requested 2014-10-02/none ctx=religion_ethnicity

### Detikcom 2015-04-02 headline
[m1:IDN.GOV Menteri Yuddy] Larang Rapat di Hotel, [m2:IDN.BUS PHRI] {e1 Protes Keras}, [m3:IDN.GOV Jusuf Kalla] {e2 Longgarkan}
e1 m2 > m1 ACCUSE actual 2015-04-02/none mode=disapprove ctx=economic
e2 m3 > m2 CONCEDE actual 2015-04-02/none ctx=economic

### Kompas.com 2020-10-22
[m1:IDN.MIL Danrem 173] mengakui [m2:IDN.MIL anggotanya] {e1 menembak} [m3:IDN.REL Pendeta Yeremia Zanambani], demikian temuan [m4:IDN.GOV TGPF]. Sebelumnya [m5:IDN.MIL Kogabwilhan III] menyatakan bahwa [m6:TPNPB.REB kelompok bersenjata] {e2 pembunuhnya}.
e1 m2 > m3 ASSAULT actual 2020-09-19/day mode=firearms ctx=human_rights
e2 m5 > m6 ACCUSE actual 2020-10-22/none mode=allege ctx=territory

### Manila Times 2020-05-05
Atas perintah [m1:PHL.GOV Komisi Telekomunikasi], [m2:PHL.JRN ABS-CBN] {e1 berhenti mengudara}; [m3:PHL.LEG Senator Grace Poe] {e2 berjanji memulihkan} waralaba itu, namun [m4:PHL.LEG komite DPR] {e3 menolaknya} bulan Juli.
e1 m1 > m2 COERCE actual 2020-05-05/none mode=censor ctx=rights_freedoms
e2 m3 > m2 AGREE planned 2020-05-05/none ctx=rights_freedoms
e3 m4 > m2 REJECT actual 2020-05-05/none ctx=rights_freedoms

### Harian Terbit 2012-09-14
Anarki di Ogan Ilir bermula kala [m1:IDN.COP Brimob] {e1 menyisir} kebun Cinta Manis mencari pencuri pupuk; [m2:IDN.CVL bocah 12 tahun] {e2 tewas oleh peluru} [m3=m1 mereka]. [m4:IDN.GOV Dahlan Iskan] {e3 menawarkan} bagi hasil kepada [m5:IDN.AGR warga].
e2 m3 > m2 ASSAULT actual 2012-07-27/none mode=firearms ctx=repression
e3 m4 > m5 AGREE actual 2012-09-14/none ctx=natural_resource
e1 m1 > m5 COERCE actual 2012-07-27/none mode=restrict ctx=natural_resource

### Antara 2024-11-05
Petugas dari [m1:IDN.GOV KKP] dan [m2:IDN.MIL Bakamla] {e1 bahu-membahu mengusir} [m3:CHN.MIL kapal penjaga pantai China 5402] yang {e2 mengganggu} survei seismik di Laut Natuna Utara.
e1 m1,m2 > m3 COERCE actual 2024-11-05/none mode=restrict ctx=territory
e2 m3 > m4 COERCE actual 2024-11-05/none mode=restrict ctx=territory
[m4:IDN.BUS Pertamina] menyewa kapal survei itu.

### Kompas.com 2022-07-11
Ratusan [m1:IDN.COP Brimob] yang hendak {e1 meringkus} [m2:IDN.REL anak kiai Shiddiqiyyah] {e2 diadang} [m3:IDN.REL para santri]; lima belas jam kemudian [m4=m2 tersangka pencabulan itu] {e3 menyerahkan diri}.
e1 m1 > m2 COERCE planned 2022-07-07/none mode=arrest ctx=crime
e2 m3 > m1 PROTEST actual 2022-07-07/none mode=obstruct ctx=crime
e3 m4 > m1 CONCEDE actual 2022-07-07/none ctx=crime
