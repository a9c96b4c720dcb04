### Tribun Medan 2023-08-24
Kapolres Labuhanbatu [m1:IDN.COP AKBP James Hutajulu] mengatakan, [m2=m1 pihaknya] telah {e1 mengamankan} 12 [m3:IDN.CVL terduga provokator] dalam aksi yang {e2 berujung ricuh} di depan kantor [m4:IDN.GOV bupati].
e1 m2 > m3 COERCE actual 2023-08-24/none mode=arrest ctx=repression
e2 m3 > m4 PROTEST actual 2023-08-24/none mode=riot

### detikSumbagsel 2023-10-11
Sebanyak 215 [m1:IDN.COP personel Polres Way Kanan] {e1 dikerahkan} guna mengamankan eksekusi lahan yang dimohonkan [m3:IDN.BUS PT AKG] terhadap [m2:IDN.AGR 38 keluarga petani].
e1 m1 > m2 MOBILIZE actual 2023-10-11/none mode=police ctx=natural_resource

### Antara 2023-10-12
[m1:IDN.JUD Juru sita Pengadilan Negeri Blambangan Umpu] akhirnya {e1 menunda eksekusi} karena [m2:IDN.AGR warga] {e2 menghadang} dengan membentangkan kain putih di pintu masuk kampung.
e1 m1 > m2 CONCEDE actual 2023-10-12/none ctx=natural_resource
e2 m2 > m1 PROTEST actual 2023-10-12/none mode=obstruct ctx=natural_resource

### Kompas.com 2023-11-15
Sekretaris Daerah [m1:IDN.GOV Pemkab Halmahera Tengah] menyampaikan bahwa [m2=m1 pemkab] {e1 siap memfasilitasi} pertemuan [m3:IDN.CVL masyarakat Sagea] dengan [m4:CHN.BUS perusahaan tambang] yang diduga mencemari sungai.
e1 m2 > m3,m4 AGREE planned 2023-11-15/none ctx=environment

### Tribun Ternate 2023-09-02
[m1:IDN.GOV Kepala DLH Maluku Utara Fachruddin Tukuboya] {e1 merekomendasikan penghentian} sementara kegiatan [m2:CHN.BUS IWIP] sampai Sungai Sageyen jernih lagi. [m3=m2 Perusahaan] mengaku belum menerima suratnya.
e1 m1 > m2 REQUEST requested 2023-09-02/none mode=yield ctx=environment

### Malut Post 2024-04-30
Lima belas [m1:IDN.CVL warga Maba Sangaji] yang {e1 ditahan} karena menghalangi tambang [m2:IDN.BUS PT Position] dijenguk [m3:IDN.CVL Walhi]. [m4:IDN.COP Polda Malut] menegaskan penahanan {e2 bukan kriminalisasi}.
e1 m4 > m1 COERCE actual 2024-04-30/none mode=arrest ctx=natural_resource
e2 m4 > m3 REJECT actual 2024-04-30/none ctx=natural_resource

### Radar Gorontalo 2023-09-21
[m1:IDN.LAB Penambang rakyat] {e1 membakar kantor} [m2:IDN.GOV Bupati Pohuwato] setelah aspirasi mereka {e2 tidak ditanggapi} [m3:IDN.BUS PT PETS].
e1 m1 > m2 PROTEST actual 2023-09-21/day mode=riot ctx=natural_resource
e2 m3 > m1 REJECT actual 2023-09-21/none ctx=natural_resource

### Tempo.co 2023-09-22
Polda Gorontalo {e1 menetapkan} 35 tersangka. [m1:IDN.BUS Perusahaan tambang emas itu] berjanji {e2 membuka lagi pembayaran tali asih} kepada [m2:IDN.LAB penambang].
e2 m1 > m2 CONCEDE planned 2023-09-22/none ctx=natural_resource
e1 m3 > m2 ACCUSE actual 2023-09-22/none mode=allege ctx=natural_resource
Kapolda [m3:IDN.COP Angesta Romano Yoyol] memimpin langsung.

### Serambi Indonesia 2022-12-09
[m1:IDN.LEG Panitia Banmus DPRA] {e1 menolak menjadwalkan} rapat yang {e2 diminta} [m2:IDN.GOV Penjabat Gubernur Achmad Marzuki].
e1 m1 > m2 REJECT actual 2022-12-09/none ctx=legislative
e2 m2 > m1 REQUEST requested 2022-12-09/none mode=meet ctx=legislative

### Haluan Riau 2020-08-24
Buntut {e1 penahanan} tiga mahasiswa oleh [m1:IDN.COP Polresta Pekanbaru], [m2:IDN.EDU BEM Unri] {e2 menyatakan mosi tidak percaya} kepada [m3:IDN.COP kapolda].
e1 m1 > m4 COERCE actual 2020-08-24/none mode=arrest ctx=rights_freedoms
e2 m2 > m3 ACCUSE actual 2020-08-24/none mode=disapprove ctx=rights_freedoms
[m4:IDN.EDU Ketiganya] berasal dari fakultas hukum.

### Lombok Post 2023-02-14
Ganti rugi lahan Sirkuit Mandalika kembali dituntut: [m1:IDN.CVL puluhan warga Ebunut] {e1 memasang pagar bambu} menghalangi jalan [m2:IDN.BUS ITDC]; [m3:IDN.COP aparat gabungan] {e2 membongkarnya} sore itu.
e1 m1 > m2 PROTEST actual 2023-02-14/none mode=obstruct ctx=human_security
e2 m3 > m1 COERCE actual 2023-02-14/none mode=restrict ctx=human_security

### BBC Indonesia 2021-03-31
[m1:UN Pelapor khusus PBB Olivier De Schutter] {e1 menyatakan} proyek Mandalika {e2 menggusur} [m2:IDN.CVL masyarakat Sasak]. [m3:IDN.GOV Perutusan RI di Jenewa] {e3 menyangkal} dan {e4 menuding} pernyataan itu salah menggambarkan fakta.
e1 m1 > m3 ACCUSE actual 2021-03-31/none mode=allege ctx=human_rights
e2 m3 > m2 COERCE denied 2021-03-31/none mode=deport ctx=human_rights
e3 m3 > m1 REJECT actual 2021-03-31/none ctx=human_rights
e4 m3 > m1 ACCUSE actual 2021-03-31/none mode=disapprove ctx=human_rights

### Suara Flores 2019-01-29
[m1:IDN.GOV Bupati Ngada Marianus Sae] pernah {e1 menutup bandara} Turelelo karena [m2:IDN.BUS Merpati] {e2 tidak menyediakan kursi} untuknya; [m3:IDN.GOV Menhub EE Mangindaan] {e3 memerintahkan penyidikan}.
e1 m1 > m2 COERCE actual 2013-12-21/day mode=restrict
e2 m2 > m1 REJECT actual 2013-12-21/day
e3 m3 > m1 ACCUSE actual 2013-12-23/none mode=investigate

### Pos Kupang 2018-02-11
Di Surabaya, [m1:IDN.JUD tim KPK] {e1 mencegat} [m2:IDN.GOV calon Gubernur NTT Marianus Sae]. [m3:IDN.PTY PDIP] {e2 menarik dukungan} meski [m4:IDN.GOV KPU] {e3 tidak mengizinkan} pergantian calon.
e1 m1 > m2 COERCE actual 2018-02-11/day mode=arrest ctx=corruption
e2 m3 > m2 SANCTION actual 2018-02-11/none mode=discontinue ctx=election
e3 m4 > m3 REJECT actual 2018-02-11/none ctx=election

### Kompas.com 2018-10-12 none
[m1:IDN.CVL Asian Para Games] ditutup di Stadion Madya. Kontingen [m2:@IDN Indonesia] meraih 37 emas, terbanyak dari cabang catur dan bulu tangkis. Tiket pertunjukan penutup dijual mulai Rp250 ribu.

### Antara 2017-08-07
Kabut tipis menyelimuti Meulaboh. [m1:IDN.COP Polres Aceh Barat] masih {e1 menyelidiki} [m2:IDN.BUS dua korporasi sawit], sedangkan [m3:IDN.MIL Kodim] {e2 membuat sekat kanal} bersama [m4:IDN.CVL warga].
e1 m1 > m2 ACCUSE actual 2017-08-07/none mode=investigate ctx=environment
e2 m3 > m4 AID actual 2017-08-07/none ctx=environment

### Kumparan 2024-07-25
[m1:IDN.JUD PN Surabaya] {e1 membebaskan} [m2:IDN.ELI Ronald Tannur] dari dakwaan; [m3:IDN.CVL keluarga Dini Sera] {e2 mengadukan} para hakim ke [m4:IDN.JUD KY], yang lalu {e3 mengusulkan pemecatan}.
e1 m1 > m2 CONCEDE actual 2024-07-24/day ctx=legal
e2 m3 > m1 ACCUSE actual 2024-07-25/none mode=allege ctx=legal
e3 m4 > m1 REQUEST requested 2024-07-25/none ctx=legal

### Kompas.com 2024-10-23
[m1:IDN.JUD Kejaksaan Agung] {e1 membekuk} [m2:IDN.JUD tiga hakim PN Surabaya] karena suap. [m3:IDN.JUD Mahkamah Agung] {e2 memberhentikan} mereka sementara.
e1 m1 > m2 COERCE actual 2024-10-23/day mode=arrest ctx=corruption
e2 m3 > m2 SANCTION actual 2024-10-23/none mode=expel ctx=corruption

### Republika 2023-01-10
Sikap [m1:IDN.PTY NasDem] yang {e1 mengusung} [m2:IDN.PTY Anies] membuat [m3:IDN.PTY Djarot Saiful Hidayat] {e2 menyarankan} [m4:IDN.GOV presiden] mengevaluasi [m5:IDN.GOV menteri pertanian dan menteri LHK].
e1 m1 > m2 SUPPORT actual 2022-10-03/day ctx=election
e2 m3 > m4 REQUEST requested 2022-12-23/none mode=change ctx=executive

### Tirto.id 2023-05-17
[m1:IDN.JUD Kejaksaan Agung] {e1 menahan} [m2:IDN.GOV Menkominfo Johnny Plate]; partainya, [m3:IDN.PTY NasDem], {e2 menganggap} rompi pink itu pesanan politik namun {e4 tidak menarik diri} dari kabinet [m4:IDN.GOV Jokowi].
e1 m1 > m2 COERCE actual 2023-05-17/day mode=arrest ctx=corruption
e2 m3 > m1 ACCUSE actual 2023-05-17/none mode=allege ctx=corruption
e4 m3 > m4 RETREAT denied 2023-05-17/none mode=withdraw ctx=political_institutions

### Kompas.com 2022-12-16
[m1:IDN.PTY Partai Ummat] yang tidak {e1 diloloskan} [m2:IDN.GOV KPU] {e2 menggugat} ke [m3:IDN.GOV Bawaslu]; mediasi selama dua hari {e3 menghasilkan} kesepakatan verifikasi ulang.
e1 m2 > m1 REJECT actual 2022-12-14/day ctx=election
e2 m1 > m2 ACCUSE actual 2022-12-16/none mode=allege ctx=election
e3 m3 > m1,m2 CONSULT actual 2022-12-16/none mode=third-party ctx=election

### Harian Disway 2023-05-06
Di hadapan [m1:IDN.CVL puluhan ribu relawan Musra], [m2:IDN.GOV Presiden] tidak {e1 menyebut dukungannya} kepada siapa pun, hanya menyatakan akan {e2 membisiki} [m3:IDN.PTY partai-partai].
e1 m2 > m3 SUPPORT denied 2023-05-06/none ctx=election
e2 m2 > m3 CONSULT planned 2023-05-14/none ctx=election

### Tribun Timur 2015-02-03
Abraham Samad dituduh {e1 bertemu} petinggi partai di apartemen. Yang menuduhnya: [m1:IDN.PTY Hasto Kristiyanto]. [m2:IDN.JUD Deputi Pencegahan Johan Budi] {e2 mengatakan itu fitnah}.
e2 m2 > m1 REJECT actual 2015-01-22/none ctx=corruption
e1 m3 > m1 CONSULT denied 2015-01-22/none ctx=corruption
[m3:IDN.JUD Ketua KPK] kemudian menjadi tersangka pemalsuan kartu keluarga.

### Antara 2024-12-24
[m1:IDN.JUD KPK] {e1 mengumumkan status tersangka} [m2:IDN.PTY Hasto Kristiyanto] dan {e2 mencegahnya} ke luar negeri. [m3:IDN.PTY PDIP] {e3 mencium politisasi}.
e1 m1 > m2 ACCUSE actual 2024-12-24/day mode=allege ctx=corruption
e2 m1 > m2 COERCE actual 2024-12-24/day mode=restrict ctx=corruption
e3 m3 > m1 ACCUSE actual 2024-12-24/none mode=allege ctx=corruption

### Kompas.com 2025-02-21
Sehari setelah Hasto {e1 ditahan}, [m1:IDN.PTY Megawati] {e2 menginstruksikan} [m2:IDN.GOV kepala daerah dari PDIP] menunda keikutsertaan retret di Magelang. [m3:IDN.GOV Mendagri] tetap menunggu mereka.
e2 m1 > m2 REQUEST requested 2025-02-20/day ctx=political_institutions
e1 m4 > m5 COERCE actual 2025-02-20/day mode=arrest ctx=corruption
Penahanan [m5:IDN.PTY sekjen itu] dilakukan [m4:IDN.JUD KPK].

### Detikcom 2025-08-01
[m1:IDN.GOV Presiden Prabowo] {e1 memberikan amnesti} kepada [m2:IDN.PTY Hasto] dan {e2 abolisi} kepada [m3:IDN.ELI Tom Lembong]; [m4:IDN.LEG DPR] {e3 menyetujuinya} sehari sebelumnya. Malam itu Tom {e4 melenggang keluar} dari Cipinang.
e1 m1 > m2 CONCEDE actual 2025-08-01/none ctx=legal
e2 m1 > m3 CONCEDE actual 2025-08-01/none ctx=legal
e3 m4 > m1 SUPPORT actual 2025-07-31/day ctx=legal
e4 m1 > m3 RETREAT actual 2025-08-01/day mode=release ctx=legal

### Kompas.com 2025-08-13
Puluhan ribu [m1:IDN.CVL warga Pati] {e1 menuntut} [m2:IDN.GOV Bupati Sudewo] lengser meskipun kenaikan PBB 250 persen sudah {e2 dibatalkannya}. [m3:IDN.COP Polisi] {e3 menghujani} mereka dengan gas air mata; [m4:IDN.LEG DPRD] {e4 membentuk pansus pemakzulan}.
e1 m1 > m2 REQUEST requested 2025-08-13/day mode=change ctx=executive
e2 m2 > m1 CONCEDE actual 2025-08-08/none ctx=economic
e3 m3 > m1 ASSAULT actual 2025-08-13/day mode=crowd-control ctx=repression
e4 m4 > m2 ACCUSE actual 2025-08-13/day mode=investigate ctx=executive

### Tempo.co 2025-08-29
Rantis [m1:IDN.COP Brimob] {e1 melindas} [m2:IDN.LAB pengemudi ojol Affan Kurniawan]. [m3:IDN.GOV Prabowo] {e2 melayat} dan {e3 berjanji mengusut}; [m4:IDN.LAB ribuan pengemudi] {e4 mengepung} Mako Kwitang.
e1 m1 > m2 ASSAULT actual 2025-08-28/day ctx=repression
e2 m3 > m2 CONSULT actual 2025-08-29/none mode=visit
e3 m3 > m2 AGREE planned 2025-08-29/none
e4 m4 > m1 PROTEST actual 2025-08-29/none mode=demo ctx=repression

### CNN Indonesia 2025-08-31
Partai-partai {e1 menonaktifkan} lima legislator: [m1:IDN.PTY NasDem] terhadap [m2:IDN.LEG Ahmad Sahroni] dan Nafa Urbach, [m3:IDN.PTY PAN] terhadap [m4:IDN.LEG Eko Patrio]. Rumah [m5=m2 mereka] {e2 dijarah} [m6:IDN.CVL massa].
e1 m1 > m2 SANCTION actual 2025-08-31/none mode=expel ctx=legislative
e2 m6 > m5 PROTEST actual 2025-08-30/none mode=riot

### Antara 2025-09-05
[m1:IDN.LEG DPR] {e1 memenuhi} sebagian tuntutan 17+8: tunjangan perumahan {e2 dihapus}, kunjungan kerja luar negeri disetop. [m2:IDN.EDU BEM SI] {e3 menganggapnya belum cukup}.
e1 m1 > m2 CONCEDE actual 2025-09-05/none ctx=legislative
e2 m1 > m2 CONCEDE actual 2025-09-05/none ctx=legislative
e3 m2 > m1 REJECT actual 2025-09-05/none ctx=legislative

### Makassar Terkini 2025-08-30
Gedung [m1:IDN.LEG DPRD Kota Makassar] {e1 dibakar}; tiga pegawai meninggal. [m2:IDN.MIL Kodam Hasanuddin] {e2 mengirim prajurit} menjaga objek vital dari [m3:IDN.CVL massa].
e1 m3 > m1 PROTEST actual 2025-08-29/day mode=riot
e2 m2 > m3 MOBILIZE actual 2025-08-30/none mode=troops

### Kompas.com 2025-09-02
[m1:IDN.COP Polda Metro Jaya] {e1 menangkap} [m2:IDN.CVL Direktur Lokataru Delpedro Marhaen] atas tuduhan menghasut pelajar. [m3:AMNESTY Usman Hamid] {e2 menuntut} pembebasan; kepolisian {e3 menolaknya}.
e1 m1 > m2 COERCE actual 2025-09-01/day mode=arrest ctx=rights_freedoms
e2 m3 > m1 REQUEST requested 2025-09-02/none mode=yield ctx=rights_freedoms
e3 m1 > m3 REJECT actual 2025-09-02/none mode=yield ctx=rights_freedoms

### Detikcom 2024-06-04 headline
[m1:IDN.BUS Kepala Otorita IKN Bambang Susantono] {e1 Mundur}, [m2:IDN.GOV Jokowi] Tunjuk Basuki
e1 m1 > m2 RETREAT actual 2024-06-03/day mode=resign ctx=executive

### Kompas.com 2023-10-06
Syahrul {e1 menyerahkan surat pengunduran diri} kepada [m1:IDN.GOV Pratikno]. [m2:IDN.JUD KPK] telah {e2 menggeledah} rumah dinas [m3:IDN.GOV menteri pertanian itu] dan {e3 menyita} dua belas senjata api.
e1 m3 > m1 RETREAT actual 2023-10-05/day mode=resign ctx=corruption
e2 m2 > m3 COERCE actual 2023-09-28/day mode=seize ctx=corruption
e3 m2 > m3 COERCE actual 2023-09-28/none mode=seize ctx=corruption
