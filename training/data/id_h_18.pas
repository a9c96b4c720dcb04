### Antara 2023-05-02
Dalam rangka pengamanan Hari Buruh, sebanyak 450 personel [m1:IDN.COP Polresta Tangerang] {e1 disiagakan} di titik kumpul [m2:IDN.LAB massa serikat].
e1 m1 > m2 MOBILIZE actual 2023-05-02/none mode=police ctx=economic

### Tribun Sulbar 2022-11-15
[m1:IDN.MIL Kodim 1401] {e1 menyatakan siap membantu} [m2:IDN.COP Polres Majene] kalau [m3:IDN.EDU mahasiswa] kembali {e2 memblokade} jalan poros.
e1 m1 > m2 AGREE hypothetical 2022-11-15/none
e2 m3 > m2 PROTEST hypothetical 2022-11-15/none mode=obstruct

### detikBali 2024-07-09
[m1:IDN.COP Polda Bali] tidak {e1 menambah} personel di Canggu meski [m2:IDN.CVL warga] {e2 mengancam merobohkan} bar milik [m3:AUS.BUS investor Australia].
e1 m1 > m2 MOBILIZE denied 2024-07-09/none mode=police
e2 m2 > m3 THREATEN threatened 2024-07-09/none mode=violence

### Kompas.com 2022-02-10
Ratusan [m1:IDN.COP polisi] yang {e1 berada di Wadas} sejak Selasa mulai {e2 ditarik}, kata [m2:IDN.COP Kombes Iqbal Alqudusy]; [m3:IDN.CVL Gempadewa], organisasi [m4:IDN.AGR petani], mengatakan sebagian masih {e3 berjaga}.
e1 m1 > m4 MOBILIZE actual 2022-02-08/day mode=police ctx=natural_resource
e2 m1 > m4 RETREAT actual 2022-02-10/none mode=withdraw ctx=natural_resource said=m2
e3 m1 > m4 MOBILIZE actual 2022-02-10/none mode=police ctx=natural_resource said=m3

### Antara 2023-11-28
Pasukan [m1:IDN.MIL Yonif 721] {e1 menggantikan} rekan-rekannya di Pos Dekai untuk membatasi ruang gerak [m2:TPNPB.REB kelompok Elkius Kobak].
e1 m1 > m2 MOBILIZE actual 2023-11-28/none mode=troops ctx=territory

### Jubi 2024-08-12
[m1:IDN.REL Dewan Gereja Papua] {e1 mendesak} [m2:IDN.GOV Presiden terpilih] menghentikan pengiriman prajurit. Alih-alih, awal Oktober [m3:IDN.MIL lima batalyon penyangga] {e2 diberangkatkan} ke lima kabupaten, yang [m4:IDN.AGR petani Merauke] {e3 tolak}.
e1 m1 > m2 REQUEST requested 2024-08-12/none mode=yield ctx=military
e2 m3 > m4 MOBILIZE actual 2024-08-12/none mode=troops ctx=natural_resource
e3 m4 > m3 REJECT actual 2024-08-12/none ctx=natural_resource

### Tempo.co 2024-10-18
Lumbung pangan Merauke: [m1:IDN.MIL dua ribu prajurit] {e1 mengawal} ekskavator [m2:IDN.BUS Jhonlin Group]; [m3:IDN.CVL marga Gebze dan Kahol] {e2 menancapkan salib merah} di hutannya.
e1 m1 > m2 AID actual 2024-10-18/none ctx=natural_resource
e2 m3 > m2 PROTEST actual 2024-10-18/none ctx=natural_resource

### Radar Timika 2017-11-12
Jalan tambang Mil 69 {e1 dilalui panser} [m1:IDN.MIL Satgas Amole] sejak mobil [m2:USA.BUS Freeport] {e2 ditembaki} [m3:TPNPB.REB kelompok Sabinus Waker].
e1 m1 > m3 MOBILIZE actual 2017-11-12/none mode=weapons ctx=territory
e2 m3 > m2 ASSAULT actual 2017-11-12/none mode=firearms ctx=territory

### Sindonews 2018-06-26
Setelah {e1 penembakan} pesawat Trigana, [m1:IDN.COP Polda Papua] menunda pemungutan suara di Nduga dan {e3 menerbangkan} dua SSK Brimob ke Kenyam menghadapi [m2:TPNPB.REB pelakunya].
e1 m2 > m1 ASSAULT actual 2018-06-25/day mode=firearms ctx=election
e3 m1 > m2 MOBILIZE actual 2018-06-26/none mode=police ctx=election

### Kompas.com 2021-02-15
[m1:IDN.GOV Menko Polhukam] {e1 tidak mengesampingkan} pembukaan kembali jalur dialog dengan [m2:ULMWP.REB ULMWP], tetapi kemerdekaan, katanya, {e2 tak akan dibahas}.
e1 m1 > m2 CONSULT hypothetical 2021-02-15/none ctx=territory
e2 m1 > m2 REJECT actual 2021-02-15/none ctx=territory

### Antara 2022-11-11
Di Jenewa, [m1:IDN.GOV Komnas HAM], [m2:IDN.REL MRP], dan [m3:ULMWP.REB ULMWP] {e1 meneken nota jeda kemanusiaan}. Tiga bulan kemudian, ketua barunya [m4:IDN.GOV Atnike Nova Sigiro] {e2 menarik diri} dari nota itu.
e1 m1 > m2,m3 SUPPORT actual 2022-11-11/none ctx=human_rights
e2 m4 > m3 SANCTION actual 2022-11-11/none mode=discontinue ctx=human_rights

### Tribun Manado 2023-11-25
Di Bitung, [m1:IDN.CVL ormas adat] dan [m2:IDN.CVL massa aksi bela Palestina] {e1 terlibat bentrok}; satu tewas. [m3:IDN.GOV Wali Kota Maurits Mantiri] {e2 mempertemukan} tokoh kedua kelompok, yang {e3 sepakat berdamai}.
e1 m1 > m2 ASSAULT actual 2023-11-25/day ctx=religion_ethnicity
e2 m3 > m1,m2 CONSULT actual 2023-11-25/none mode=third-party ctx=religion_ethnicity
e3 m1 > m2 SUPPORT actual 2023-11-25/none ctx=religion_ethnicity

### Waspada 2012-06-14
Perkelahian mahasiswa HKBP: [m1:IDN.EDU fakultas teknik] {e1 membalas serangan} [m2:IDN.EDU fakultas hukum], dan [m3:IDN.COP Polresta Medan] {e2 menutup} kampus sampai kedua belah pihak {e3 islah}.
e1 m1 > m2 ASSAULT actual 2012-06-14/none
e2 m3 > m1,m2 COERCE actual 2012-06-14/none mode=restrict
e3 m1 > m2 SUPPORT hypothetical 2012-06-14/none

### detikJabar 2022-05-21
Setelah duduk semeja, [m1:IDN.CVL ormas Pemuda Pancasila] dan [m2:IDN.CVL FBR] {e1 ikrar bersama} menjaga Ciputat. [m3:IDN.COP Kapolres Tangsel Sarly Sollu], {e2 yang memediasi}, mengancam akan {e3 memidanakan} pelanggarnya.
e1 m1 > m2 SUPPORT actual 2022-05-21/none
e2 m3 > m1,m2 CONSULT actual 2022-05-21/none mode=third-party
e3 m3 > m1,m2 THREATEN threatened 2022-05-21/none mode=arrest

### Bisnis.com 2021-11-25
Kericuhan di depan DPR: [m1:IDN.CVL anggota Pemuda Pancasila] {e1 mengeroyok} [m2:IDN.COP AKBP Dermawan Karosekali]. Sekjen [m3:IDN.CVL Arif Rahman] {e2 menyerahkan} lima belas orangnya kepada [m4:IDN.COP Polda Metro] dan {e3 memohon maaf}.
e1 m1 > m2 ASSAULT actual 2021-11-25/day mode=beat
e2 m3 > m4 CONCEDE actual 2021-11-25/none
e3 m3 > m4 SUPPORT actual 2021-11-25/none

### Kumparan 2021-11-21
[m1:IDN.LEG Junimart Girsang] {e1 mengusulkan} agar [m2:IDN.GOV Kemendagri] mencabut izin [m3:IDN.CVL Pemuda Pancasila]; [m4=m3 ormas itu] {e2 menyomasi} sang legislator.
e1 m1 > m2 REQUEST requested 2021-11-21/none
e2 m4 > m1 ACCUSE actual 2021-11-21/none mode=allege

### Kompas.com 2014-12-19
Hakim mengabulkan gugatan warga lumpur. [m1:IDN.GOV Jokowi] {e1 mengucurkan} Rp781 miliar kepada [m2:IDN.CVL korban lumpur], dengan jaminan aset [m3:IDN.BUS Lapindo].
e1 m1 > m2 AID actual 2014-12-19/none ctx=reparations,disasters

### Kontan 2024-03-15
Lewat arbitrase, [m1:IDN.GOV Pertamina] menang atas [m2:MOZ.BUS Anadarko]; [m3:IDN.LAB FSPPB] yang semula {e2 berencana menduduki} kantor pusat {e3 membatalkan niatnya}.
e2 m3 > m1 PROTEST planned 2024-03-15/none mode=obstruct ctx=economic
e3 m3 > m1 CONCEDE actual 2024-03-15/none ctx=economic

### Detikcom 2022-06-02
[m1:IDN.PTY Andre Rosiade] {e1 mengapresiasi} [m2:IDN.GOV Erick Thohir] sekaligus {e2 mengancam memanggil} [m3:IDN.BUS bos Krakatau Steel] bila utangnya tidak dilunasi.
e1 m1 > m2 SUPPORT actual 2022-06-02/none ctx=economic
e2 m1 > m3 THREATEN threatened 2022-06-02/none ctx=economic

### Republika 2010-12-08 none
Wukuf berlangsung lancar meski suhu mencapai 38 derajat, ucap [m1:IDN.GOV kepala daerah kerja Makkah]. Seorang jemaah dari [m2:@IDN Embarkasi Solo] melahirkan bayi perempuan.

### Tribun Aceh 2019-04-01
Di Jeumpa, [m1:IDN.COP Densus] {e1 mengambil} [m2:JAD.REB seorang penjual parfum]; istrinya tidak diperbolehkan mendampingi.
e1 m1 > m2 COERCE actual 2019-04-01/none mode=arrest ctx=terrorism

### Republika 2022-02-16
Rampung sudah: [m1:IDN.COP Kepala BNPT Boy Rafli Amar] {e1 meminta maaf} kepada [m2:IDN.REL MUI] atas daftar 198 pesantren yang {e2 disebut berafiliasi} teroris.
e1 m1 > m2 SUPPORT actual 2022-02-03/none ctx=religion_ethnicity
e2 m1 > m3 ACCUSE actual 2022-01-25/none mode=allege ctx=terrorism
[m3:IDN.REL Pesantren-pesantren itu] tidak pernah dirinci.

### Kompas.com 2021-11-16
[m1:IDN.COP Densus 88] {e1 membekuk} [m2:IDN.REL anggota Komisi Fatwa MUI Zain An-Najah]. [m3:IDN.REL MUI] {e2 menonaktifkannya}, dan [m4:IDN.GOV Mahfud MD] {e3 menjawab} seruan pembubaran majelis: jangan.
e1 m1 > m2 COERCE actual 2021-11-16/day mode=arrest ctx=terrorism
e2 m3 > m2 SANCTION actual 2021-11-16/none mode=expel ctx=terrorism
e3 m4 > m3 SUPPORT actual 2021-11-16/none ctx=religion_ethnicity

### Sriwijaya Post 2021-09-03
Di Muara Enim, bupati ketiga berturut-turut {e1 diciduk} [m1:IDN.JUD KPK]. Giliran [m2:IDN.LEG sepuluh anggota DPRD] berikutnya {e2 ditahan}, dan [m3:IDN.GOV Mendagri] menunjuk penjabat.
e2 m1 > m2 COERCE actual 2021-09-03/none mode=arrest ctx=corruption
e1 m1 > m4 COERCE actual 2021-09-03/none mode=arrest ctx=corruption
[m4:IDN.GOV Juarsah] menggantikan Ahmad Yani, yang juga terjerat.

### Lampung Post 2018-02-15
[m1:IDN.JUD KPK] {e1 menyegel} rumah dinas [m2:IDN.GOV Bupati Lampung Tengah Mustafa] dan {e2 membawanya} tengah malam. [m3=m2 Calon gubernur itu] tetap {e3 didukung} [m4:IDN.PTY NasDem].
e1 m1 > m2 COERCE actual 2018-02-15/none mode=restrict ctx=corruption
e2 m1 > m2 COERCE actual 2018-02-15/none mode=arrest ctx=corruption
e3 m4 > m3 SUPPORT actual 2018-02-15/none ctx=election

### Fajar 2019-01-30
[m1:IDN.COP Polda Sulsel] {e1 mengirim SPDP} kepada [m2:IDN.JUD Kejati] soal penistaan oleh [m3:IDN.PTY caleg Gerindra]; [m4:IDN.GOV Bawaslu Makassar] {e2 menghentikan} perkara serupa.
e1 m1 > m3 ACCUSE actual 2019-01-30/none mode=investigate ctx=election
e2 m4 > m3 CONCEDE actual 2019-01-30/none ctx=election

### Riau Pos 2011-01-14
Usai lima hari {e1 menjahit mulut} di depan DPR, tujuh [m1:IDN.CVL warga Pulau Padang] {e2 pulang} dengan janji [m2:IDN.GOV Menhut Zulkifli Hasan] {e3 meninjau ulang} izin [m3:IDN.BUS RAPP].
e1 m1 > m2 PROTEST actual 2011-01-14/none mode=hunger ctx=natural_resource
e2 m1 > m2 RETREAT actual 2011-01-14/none ctx=natural_resource
e3 m2 > m1 CONCEDE planned 2012-01-05/none ctx=natural_resource

### Antara 2013-01-03
Menhut {e1 mengeluarkan} Pulau Padang bagian utara dari konsesi [m1:IDN.BUS PT RAPP]; [m2:IDN.CVL STR] menganggap SK itu kemenangan kecil dan {e2 akan terus melawan}.
e2 m2 > m1 THREATEN threatened 2013-01-03/none ctx=natural_resource
e1 m3 > m1 SANCTION actual 2013-01-03/none mode=discontinue ctx=natural_resource
[m3:IDN.GOV Zulkifli Hasan] menyebutnya jalan tengah.

### Pos Belitung 2014-10-13
Aksi {e1 mengurung} [m1:IDN.GOV Wagub Rustam Effendi] dalam gedung selama enam jam oleh [m2:IDN.LAB penambang] berakhir, karena [m3:IDN.COP polisi] {e2 menembakkan gas} ke arah mereka.
e1 m2 > m1 PROTEST actual 2014-10-13/none mode=obstruct ctx=natural_resource
e2 m3 > m2 ASSAULT actual 2014-10-13/none mode=crowd-control ctx=repression

### Kompas.com 2017-02-28
[m1:IDN.EDU Rektor UGM] {e1 menemui} [m2:IDN.EDU mahasiswa] yang {e2 bermalam} di balairung, dan pagi itu {e3 mencabut} kebijakan parkir.
e1 m1 > m2 CONSULT actual 2016-05-02/day
e2 m2 > m1 PROTEST actual 2016-05-02/none mode=demo
e3 m1 > m2 CONCEDE actual 2016-05-02/none

### detikEdu 2024-05-31
Setelah enam jam {e1 disegel} [m1:IDN.EDU aliansi mahasiswa], rektorat USU {e2 bersedia membahas} UKT; [m2:IDN.EDU Rektor Muryanto Amin] {e3 menjamin} tidak ada yang {e4 di-DO}.
e1 m1 > m2 PROTEST actual 2024-05-31/none mode=obstruct
e2 m2 > m1 AGREE planned 2024-05-31/none
e3 m2 > m1 CONCEDE actual 2024-05-31/none
e4 m2 > m1 SANCTION denied 2024-05-31/none mode=expel

### Tempo.co 2024-10-02 headline
Diskusi Diaspora di Kemang {e1 Dibubarkan} [m1:IDN.CVL Preman], [m2:IDN.COP Kapolda] {e2 Copot} [m3:IDN.COP Kapolsek]? Ternyata Cuma Diperiksa
e1 m1 > m4 COERCE actual 2024-09-28/day mode=restrict ctx=rights_freedoms
e2 m2 > m3 SANCTION denied 2024-10-02/none mode=expel ctx=rights_freedoms
Korban: [m4:IDN.ELI Refly Harun] dan Din Syamsuddin

### Detikcom 2024-10-01
[m1:IDN.COP Propam Polda Metro] {e1 memeriksa} sebelas [m2:IDN.COP polisi] yang {e2 menyalami} [m3:IDN.CVL para penyerbu] sebelum diskusi itu diobrak-abrik.
e1 m1 > m2 ACCUSE actual 2024-10-01/none mode=investigate ctx=rights_freedoms
e2 m2 > m3 SUPPORT actual 2024-09-28/day ctx=rights_freedoms
