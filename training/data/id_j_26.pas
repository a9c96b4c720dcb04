### Antara 2018-05-21
Disaksikan [m1:IDN.GOV asisten bupati] dan [m2:IDN.COP kapolsek], [m3:IDN.COP Satpol PP Karawang] {e1 merobohkan} bangunan liar milik [m4:IDN.BUS pedagang] di bantaran irigasi; [m5:IDN.LEG anggota dewan] yang diundang tidak datang.
e1 m3 > m4 COERCE actual 2018-05-21/none mode=restrict ctx=economic

### Kompas.com 2021-09-03
Di hadapan [m1:KEN.GOV gubernur Nakuru] dan [m2:UNO utusan UN-Habitat], [m3:KEN.CVL warga permukiman kumuh] {e1 memprotes} [m4:KEN.BUS perusahaan air] yang sudah dua bulan tidak mengalirkan air.
e1 m3 > m4 PROTEST actual 2021-09-03/none mode=demo ctx=human_security

### CNN Indonesia 2015-10-15
Kecuali [m1:LUX.GOV Luksemburg] dan [m2:MLT.GOV Malta], yang tak punya kasus, semua anggota {e1 digugat} [m3:EUR Komisi Eropa] karena terlambat menerapkan aturan suaka, termasuk [m4:GRC.GOV Yunani].
e1 m3 > m4 ACCUSE actual 2015-10-15/none mode=allege ctx=asylum,legal

### Tempo.co 2019-08-19
Ketika [m1:IDN.GOV Gubernur Papua] masih di Jakarta dan [m2:IDN.LEG ketua DPRP] di luar daerah, [m3:IDN.CVL massa] {e1 membakar} gedung [m4:IDN.LEG DPRD Papua Barat] di Manokwari.
e1 m3 > m4 PROTEST actual 2019-08-19/none mode=riot ctx=territory

### Republika 2022-04-18
Bersama wartawan [m1:#outlet Al Jazeera], seorang [m2:UNO pejabat PBB] menyaksikan [m3:ISR.MIL tentara Israel] {e1 mengusir} [m4:PSE.AGR penggembala] dari Masafer Yatta, tak jauh dari permukiman yang dibangun [m5:ISR.CVL pemukim].
e1 m3 > m4 COERCE actual 2022-04-18/none mode=deport ctx=territory

### detikNews 2023-07-18
Dari tiga kepala daerah yang diperiksa tahun ini, hanya [m1:IDN.GOV Bupati Kepulauan Meranti] yang {e1 ditahan} [m2:IDN.JUD KPK]; [m3:IDN.GOV Wali Kota Bandung] dan [m4:IDN.GOV bupati lain] sudah lebih dulu {e2 divonis}.
e1 m2 > m1 COERCE actual 2023-07-18/none mode=arrest ctx=corruption
e2 m5 > m3 SANCTION actual 2023-07-18/none ctx=corruption,legal
Putusannya dibacakan [m5:IDN.JUD Pengadilan Tipikor Bandung].

### VOA Indonesia 2016-02-19
Selagi [m1:UGA.GOV Yoweri Museveni] menunggu hasil di peternakannya, [m2:UGA.COP polisi] {e1 menahan} [m3:UGA.OPP Kizza Besigye] untuk keempat kalinya dalam sepekan; pengamat [m4:EUR Uni Eropa] berada di Kampala.
e1 m2 > m3 COERCE actual 2016-02-19/none mode=arrest ctx=election

### Jawa Pos 2018-10-04
[m1:IDN.GOV Wali Kota Pasuruan] memimpin apel pukul tujuh; pukul sembilan [m2=m1 ia] {e1 dibawa} [m3:IDN.JUD KPK] ke Surabaya, bersama [m4:IDN.GOV staf kelurahan] yang berstatus saksi.
e1 m3 > m2 COERCE actual 2018-10-04/none mode=arrest ctx=corruption

### Antara 2010-07-11
Dua bom {e1 meledak} di Kampala saat orang menonton final Piala Dunia; [m1:ALSHABAAB.REB al-Shabaab] mengaku menghukum [m2:UGA.GOV Uganda] atas kehadiran tentaranya di [m3:@SOM Mogadishu].
e1 m1 > m2 ASSAULT actual 2010-07-11/none mode=suicide-attack ctx=terrorism

### Tribun Jogja 2014-05-29
Rumah direktur penerbitan di Ngaglik {e1 diserang} [m1:IDN.REL sekelompok bermotor] saat doa rosario; [m2:IDN.JRN jurnalis Kompas TV] {e2 dipukul}. [m3:IDN.GOV Sultan] menyebut toleransi Yogyakarta terluka.
e2 m1 > m2 ASSAULT actual 2014-05-29/none mode=beat ctx=religion_ethnicity
e1 m1 > m4 ASSAULT actual 2014-05-29/none ctx=religion_ethnicity
Pemilik rumah, [m4:IDN.REL Julius Felicianus], patah tulang.

### Bisnis.com 2023-03-15
[m1:IDN.BUS Pengusaha logistik] menilai [m2:IDN.GOV Kemendag] lamban; tidak seperti [m3:IDN.BUS asosiasi importir], [m5=m1 mereka] {e1 tidak akan menggugat}.
e1 m5 > m2 ACCUSE denied 2023-03-15/none mode=allege ctx=economic
Sikap [m4=m1 para pengusaha] itu diputuskan dalam rapat kerja.

### Kompas 2006-03-16
Di depan Universitas Cenderawasih, [m1:IDN.EDU mahasiswa] {e1 melempari} [m2:IDN.COP Brimob] yang {e2 membuka} blokade; tiga polisi dan seorang [m3:IDN.MIL anggota TNI AU] {e3 tewas dikeroyok}. Tuntutan [m5=m1 mereka]: tambang [m4:USA.BUS Freeport] ditutup.
e1 m1 > m2 PROTEST actual 2006-03-16/none mode=riot ctx=natural_resource
e2 m2 > m1 COERCE actual 2006-03-16/none mode=restrict ctx=repression
e3 m1 > m3 ASSAULT actual 2006-03-16/none mode=beat ctx=natural_resource

### Antara 2024-11-03
Banjir bandang Valencia memicu amarah: saat [m1:ESP.GOV Raja Felipe] mengunjungi Paiporta, [m2:ESP.CVL warga] {e1 melemparinya} dengan lumpur, dan [m3:ESP.GOV Pedro Sanchez] dibawa pergi pengawalnya.
e1 m2 > m1 PROTEST actual 2024-11-03/none mode=riot ctx=disasters

### CNN Indonesia 2020-11-13
[m1:ESH.REB Front Polisario] {e1 menyatakan perang} kepada [m2:MAR.GOV Maroko] setelah [m3:MAR.MIL tentara kerajaan] {e2 membuka paksa} jalan Guerguerat yang diblokir [m4:ESH.CVL warga Sahrawi].
e1 m1 > m2 THREATEN threatened 2020-11-13/none mode=violence ctx=territory
e2 m3 > m4 COERCE actual 2020-11-13/none mode=restrict ctx=territory

### Suara Merdeka 2017-07-11
[m1:IDN.GOV Pemerintah], lewat Perppu Ormas, dapat {e1 membubarkan} organisasi tanpa pengadilan. [m2:IDN.REL HTI] menyiapkan {e2 gugatan}, [m3:IDN.REL NU] {e3 mendukung} perppu, sedang [m4:IDN.OPP PAN] belum bersikap.
e1 m1 > m2 COERCE hypothetical 2017-07-11/none mode=ban ctx=religion_ethnicity
e2 m2 > m1 ACCUSE planned 2017-07-11/none mode=allege ctx=legal
e3 m3 > m1 SUPPORT actual 2017-07-11/none ctx=religion_ethnicity

### Tribun Batam 2025-01-24
[m1:SGP.GOV Singapura] belum {e1 mengekstradisi} [m2:IDN.CRM Paulus Tannos] sebab sidangnya baru dimulai, kata [m3:IDN.GOV Supratman Andi Agtas], seraya menolak tudingan bahwa [m4=m3 kementeriannya] lamban.
e1 m1 > m3 COOPERATE denied 2025-01-24/none ctx=corruption,legal

### Republika 2010-09-15
[m1:CZE.GOV Praha] dan [m2:SVK.GOV Bratislava] tidak ikut ketika [m3:FRA.GOV Nicolas Sarkozy] {e1 memulangkan} [m4:ROU.CVL kaum Roma]; [m5:EUR.GOV Viviane Reding] {e2 mengancam} [m6=m3 Paris] dengan {e3 proses hukum}.
e1 m3 > m4 COERCE actual 2010-09-15/none mode=deport ctx=migration
e2 m5 > m6 THREATEN threatened 2010-09-15/none ctx=legal,migration
e3 m5 > m6 ACCUSE threatened 2010-09-15/none mode=allege ctx=legal,migration

### Serambi Indonesia 2021-11-06
Surat somasi [m1:IDN.CVL YARA] kepada [m2:IDN.GOV PLN Aceh] {e1 dijawab} dengan undangan rapat; sebulan kemudian, gugatan tetap {e2 didaftarkan} di [m3:IDN.JUD PN Banda Aceh].
e1 m2 > m1 AGREE actual 2021-11-06/none ctx=legal
e2 m1 > m2 ACCUSE actual 2021-11-06/none mode=allege ctx=legal

### VOA Indonesia 2021-06-24
[m1:NIC.COP Polisi Managua] {e1 menangkap} [m2:NIC.OPP lima calon presiden] dalam sebulan. [m3:ARG.GOV Argentina] dan [m4:MEX.GOV Meksiko] {e2 memanggil pulang} duta besar masing-masing untuk konsultasi, tanpa {e3 mengutuk} [m5:NIC.GOV Daniel Ortega].
e1 m1 > m2 COERCE actual 2021-06-24/month mode=arrest ctx=election
e2 m3,m4 > m5 SANCTION actual 2021-06-24/none mode=withdraw ctx=diplomatic
e3 m3,m4 > m5 ACCUSE denied 2021-06-24/none mode=disapprove ctx=human_rights

### Kompas.com 2024-07-09
Pengajar yang {e1 dipecat} [m1:IDN.EDU Universitas Airlangga] karena menentang dokter asing {e2 dipulihkan} jabatannya setelah [m2:IDN.MED guru besar kedokteran] {e3 mogok}.
e1 m1 > m3 SANCTION actual 2024-07-09/none mode=expel ctx=health
e2 m1 > m3 CONCEDE actual 2024-07-09/none ctx=health
e3 m2 > m1 PROTEST actual 2024-07-09/none mode=strike ctx=health
[m3:IDN.MED Dekan Budi Santoso] disambut mahasiswa di gerbang.

### Antara 2021-09-24
[m1:USA.JUD Departemen Kehakiman] {e1 melepaskan} [m2:CHN.BUS Meng Wanzhou]; dalam hitungan jam [m3:CHN.GOV Beijing] {e2 membebaskan} [m4:CAN.CVL dua Michael].
e1 m1 > m2 RETREAT actual 2021-09-24/none mode=release ctx=legal
e2 m3 > m4 RETREAT actual 2021-09-24/none mode=release ctx=legal

### Pos Kupang 2016-03-10 headline
[m1:IDN.CVL Aktivis] {e1 Bakar Foto} [m2:AUS.GOV Menteri Australia], [m3:IDN.COP Polda] Diam
e1 m1 > m2 PROTEST actual 2016-03-10/none mode=demo ctx=territory

### detikNews 2018-01-19
Ketua umum [m1:IDN.PTY Partai Hanura] {e1 memecat} [m2:IDN.PTY sekjennya]; yang dipecat menggelar munaslub dan {e2 mencopot} [m3=m1 sang ketua], sementara [m4:IDN.GOV Menkumham] tidak mengesahkan [m5=m1+m2 keduanya].
e1 m1 > m2 SANCTION actual 2018-01-19/none mode=expel ctx=political_institutions
e2 m2 > m3 SANCTION actual 2018-01-19/none mode=expel ctx=political_institutions

### Radar Semarang 2020-04-11
Makam [m1:IDN.MED perawat] korban corona {e1 ditolak} [m2:IDN.CVL warga] Sewakul; [m3:IDN.GOV Ganjar] {e2 menyesalkan}, dan tiga orang {e3 ditangkap} [m4:IDN.COP Polda Jateng].
e1 m2 > m1 REJECT actual 2020-04-11/none ctx=health
e2 m3 > m2 ACCUSE actual 2020-04-11/none mode=disapprove ctx=health
e3 m4 > m2 COERCE actual 2020-04-11/none mode=arrest ctx=health
