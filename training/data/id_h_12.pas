### Tribun Bogor 2023-05-30
[m1:IDN.COP Satpol PP Kabupaten Bogor] {e1 menyegel} vila milik [m2:IDN.BUS PT Bobobox] di Puncak karena tak punya izin.
e1 m1 > m2 COERCE actual 2023-05-30/none mode=restrict ctx=environment

### Radar Bogor 2023-07-02
Segel di gerbang pabrik milik [m1:IDN.BUS PT Xin Mei] {e1 dibuka} [m2:IDN.GOV Dinas Lingkungan Hidup] lantaran pemiliknya sudah membangun IPAL.
e1 m2 > m1 CONCEDE actual 2023-07-02/none ctx=environment

### Pikiran Rakyat 2023-03-19
Kendati {e1 diminta menyegel}, [m1:IDN.GOV Wali Kota Cimahi] menyatakan belum {e2 berniat menutup} kelenteng yang dipersoalkan [m2:IDN.REL forum pembela akidah].
e1 m2 > m1 REQUEST requested 2023-03-19/none ctx=religion_ethnicity
e2 m1 > m3 COERCE denied 2023-03-19/none mode=restrict ctx=religion_ethnicity
[m3:IDN.REL Umat Khonghucu] bersyukur.

### Kompas.com 2016-07-21
"<<q1 Bila mereka tetap beroperasi, [m1=m2 saya] {e1 segel}>>," tutur [m2:IDN.GOV Bupati Dedi Mulyadi] tentang [m3:IDN.BUS pabrik aki bekas] di Purwakarta.
e1 m1 > m3 THREATEN threatened 2016-07-21/none mode=restrict ctx=environment
q1 m2 direct cue=tutur

### Antara 2017-11-21
[m1:IDN.CVL Ratusan warga] {e1 menyegel sendiri} balai desa, menuntut [m2:IDN.GOV kades] {e2 mundur}.
e1 m1 > m2 PROTEST actual 2017-11-21/none mode=obstruct ctx=corruption
e2 m1 > m2 REQUEST requested 2017-11-21/none mode=change ctx=corruption

### Kaltim Post 2021-11-17
Akhirnya kades {e1 meletakkan jabatan} di hadapan [m1:IDN.CVL warga Batuah] yang tiga minggu {e2 mendudukinya}. Segel balai desa pun {e3 dilepas}.
e1 m2 > m1 RETREAT actual 2021-11-17/none mode=resign ctx=corruption
e2 m1 > m2 PROTEST actual 2021-10-27/none mode=obstruct ctx=corruption
e3 m1 > m2 RETREAT actual 2021-11-17/none mode=access ctx=corruption
[m2:IDN.GOV Abdul Rasyid], kepala desa itu, mengaku letih.

### Republika 2022-10-13
[m1:IDN.COP Polri] {e1 menangkap}; [m2:IDN.CVL LBH Jakarta] {e2 mempraperadilankan}; [m3:IDN.JUD hakim tunggal] {e3 memerintahkan pelepasan} [m4:IDN.EDU dua mahasiswa itu]; namun penyidik {e4 menangguhkan pelepasannya}.
e1 m1 > m4 COERCE actual 2022-10-01/none mode=arrest ctx=rights_freedoms
e2 m2 > m1 ACCUSE actual 2022-10-05/none mode=allege ctx=legal
e3 m3 > m1 REQUEST requested 2022-10-13/none mode=yield ctx=legal
e4 m1 > m3 REJECT actual 2022-10-13/none mode=yield ctx=legal

### Tempo.co 2016-09-30
[m1:IDN.COP Polda Jatim] urung {e1 menjemput paksa} [m2:IDN.REL Dimas Kanjeng] minggu lalu sebab {e2 diadang} ribuan pengikut; hari ini [m3:IDN.COP 1.600 personel] {e3 mengepung padepokan} dan {e4 meringkusnya}.
e1 m1 > m2 COERCE denied 2016-09-22/week mode=arrest ctx=crime
e2 m4 > m1 PROTEST actual 2016-09-22/week mode=obstruct ctx=crime
e3 m3 > m4 COERCE actual 2016-09-22/day mode=restrict ctx=crime
e4 m3 > m2 COERCE actual 2016-09-22/day mode=arrest ctx=crime
[m4:IDN.REL Para santri] menangis.

### detikJatim 2023-02-28
Tak kurang dari 600 [m1:IDN.CVL warga Wonokromo] {e1 memohon} [m2:IDN.GOV Wali Kota Eri Cahyadi] tidak memutus air. Air tak jadi {e3 diputus}.
e1 m1 > m2 REQUEST requested 2023-02-28/none mode=yield ctx=human_security
e3 m2 > m1 SANCTION denied 2023-02-28/none mode=discontinue ctx=human_security

### Bisnis.com 2024-05-03
Iming-iming izin ekspor konsentrat untuk [m1:USA.BUS Freeport] {e1 diperpanjang} sampai Desember oleh [m2:IDN.GOV Menteri ESDM Arifin Tasrif]; tadinya keran itu {e2 akan ditutup} akhir Mei.
e1 m2 > m1 CONCEDE actual 2024-05-03/none ctx=natural_resource
e2 m2 > m1 SANCTION planned 2024-05-03/none mode=discontinue ctx=natural_resource

### Kompas.com 2018-03-08
[m1:IDN.GOV Sleman] tidak {e1 mencabut izin}; [m2=m1 kabupaten itu] cuma {e2 memberi surat peringatan} kepada [m3:IDN.BUS hotel] yang sumurnya mengeringkan milik [m4:IDN.CVL warga Miliran].
e1 m1 > m3 SANCTION denied 2018-03-08/none mode=discontinue ctx=human_security
e2 m2 > m3 THREATEN threatened 2018-03-08/none mode=restrict ctx=human_security

### Kedaulatan Rakyat 2014-08-06
[m1:IDN.CVL Dodok Putra Bangsa] {e1 mandi tanah} di depan hotel. Bulan berikutnya, [m2:IDN.GOV Wali Kota Haryadi Suyuti] {e2 menghentikan} pemakaian air sumur [m3:IDN.BUS Fave].
e1 m1 > m3 PROTEST actual 2014-08-06/none ctx=human_security
e2 m2 > m3 COERCE actual 2014-08-06/none mode=restrict ctx=human_security

### Antara 2015-02-06
[m1:IDN.LAB Buruh panggul] {e1 mengancam} [m2:IDN.BUS Pelindo] akan menutup dermaga; [m3:IDN.LAB buruh peti kemas], yang {e2 tak sepaham}, tetap bekerja, dan mogok {e3 batal}.
e1 m1 > m2 THREATEN threatened 2015-02-06/none ctx=economic
e2 m3 > m1 REJECT actual 2015-02-06/none ctx=economic
e3 m1 > m2 PROTEST denied 2015-02-06/none mode=strike ctx=economic

### Tribun Lampung 2019-07-17
Korem {e1 menawarkan} truk bagi korban bentrok Mesuji; [m1:IDN.CVL warga Mekar Jaya] {e2 menolaknya}, dan [m2:IDN.GOV Bupati Saply] {e3 menyediakan} bus.
e1 m3 > m1 AGREE actual 2019-07-17/none ctx=human_security
e2 m1 > m3 REJECT actual 2019-07-17/none mode=assist ctx=human_security
e3 m2 > m1 AID actual 2019-07-17/none ctx=human_security
[m3:IDN.MIL Korem 043] menunggu di pinggir jalan.

### Radar Palembang 2023-08-28
Sidang ditunda karena saksi dari [m1:IDN.COP Polres Muba] {e1 mangkir}; [m2:IDN.JUD hakim] {e2 memperingatkan akan menghadirkannya secara paksa}.
e1 m1 > m2 REJECT actual 2023-08-28/none mode=meet ctx=legal
e2 m2 > m1 THREATEN threatened 2023-08-28/none mode=arrest ctx=legal

### Kompas.com 2018-04-26 none
Ada tiga penyebab kemacetan di Tol Cikampek menurut [m1:IDN.BUS Jasa Marga]: proyek LRT, truk kelebihan muatan, dan libur panjang. Volume kendaraan naik 11 persen.

### Antara 2013-03-29
Kepada [m1:IDN.LAB nelayan Pulau Pari], [m2:IDN.BUS PT Bumi Pari] {e1 meminta} pengosongan pulau; seorang di antaranya, Edi, {e2 dipenjarakan} karena menyerobot. [m3:IDN.JUD PN Jakarta Utara] kemudian {e4 membebaskan} terdakwa lain, Mastono.
e1 m2 > m1 REQUEST requested 2013-03-29/none mode=yield ctx=human_security
e2 m3 > m1 COERCE actual 2013-03-29/none mode=arrest ctx=human_security
e4 m3 > m1 RETREAT actual 2013-03-29/none mode=release ctx=human_security

### VOA Indonesia 2023-07-11
Empat [m1:IDN.LAB nelayan Pari] {e1 menggugat} [m2:CHE.BUS Holcim] di Zug; [m3:CHE.CVL HEKS] {e2 menyokong} dana dan pengacara. [m4=m2 Produsen semen itu] {e3 menolak bertanggung jawab}.
e1 m1 > m2 ACCUSE actual 2023-01-30/none mode=allege ctx=environment
e2 m3 > m1 AID actual 2023-07-11/none ctx=environment
e3 m4 > m1 REJECT actual 2023-07-11/none ctx=environment

### Kompas.com 2024-07-02
Kepala desa, bukan [m1:IDN.COP polisi], yang menjual tanah itu; begitulah [m2:IDN.AGR petani Pakel], tiga di antaranya {e2 mendekam} atas perintah [m3:IDN.JUD jaksa], {e3 membela diri}.
e2 m3 > m2 COERCE actual 2024-07-02/none mode=arrest ctx=natural_resource
e3 m2 > m3 REJECT actual 2024-07-02/none ctx=natural_resource

### Suara Surabaya 2023-02-03
Suasana Pakel mencekam: tiga tokohnya {e1 dijemput} [m1:IDN.COP Polda Jatim] di tengah jalan. [m2:IDN.CVL Tim advokasi] {e2 menyebutnya penculikan}; polda {e3 menyatakan} punya surat perintah.
e1 m1 > m3 COERCE actual 2023-02-03/none mode=arrest ctx=natural_resource
e2 m2 > m1 ACCUSE actual 2023-02-03/none mode=disapprove ctx=natural_resource
e3 m1 > m2 REJECT actual 2023-02-03/none ctx=natural_resource
[m3:IDN.AGR Mulyadi], Suwarno, dan Untung berasal dari Banyuwangi.

### Medcom 2020-08-14
Jaminan dari [m1:IDN.GOV Wamenkumham]: siapa pun yang menyerahkan satwa langka peliharaannya tidak akan {e2 dipidana}.
e2 m1 > m2 COERCE denied 2020-08-14/none mode=arrest ctx=environment
[m2:IDN.CVL Pemelihara] diberi waktu sebulan.

### Tempo.co 2011-09-16
Ditanya kemungkinan {e1 menarik} [m1:IDN.JUD empat jaksa]-nya dari [m2:IDN.JUD KPK], [m3:IDN.JUD Basrief Arief] berkata belum terpikir; tetapi [m4:IDN.COP Mabes Polri] {e2 sudah menarik} dua puluh penyidik.
e1 m3 > m2 RETREAT hypothetical 2012-09-16/none mode=withdraw ctx=corruption
e2 m4 > m2 SANCTION actual 2011-09-16/none mode=withdraw ctx=corruption

### Detikcom 2012-10-08
[m1:IDN.GOV Presiden SBY] {e1 menyalahkan} cara [m2:IDN.COP Polri] menangani Novel dan {e2 memerintahkan} kasus simulator {e3 diserahkan} kepada [m3:IDN.JUD KPK]. [m4:IDN.COP Jenderal Timur Pradopo] {e4 patuh}.
e1 m1 > m2 ACCUSE actual 2012-10-08/none mode=disapprove ctx=corruption
e2 m1 > m2 REQUEST requested 2012-10-08/none mode=yield ctx=corruption
e4 m4 > m1 CONCEDE actual 2012-10-08/none ctx=corruption
e3 m2 > m3 CONCEDE planned 2012-10-08/none ctx=corruption

### JPNN 2013-11-25
Andaikan [m1:IDN.MED dokter] {e1 mogok} sampai sore, kata [m2:IDN.GOV Menkes Nafsiah Mboi], [m3=m2 kementeriannya] {e2 akan menjatuhkan} sanksi; [m4:IDN.MED IDI] menegaskan hanya {e3 menggelar doa bersama} atas {e4 pemidanaan} [m5:IDN.MED dr Ayu] oleh [m6:IDN.JUD MA].
e1 m1 > m3 PROTEST hypothetical 2013-11-27/none mode=strike ctx=health
e2 m3 > m1 THREATEN threatened 2013-11-25/none ctx=health said=m2
e3 m4 > m6 PROTEST planned 2013-11-27/day mode=demo ctx=health
e4 m6 > m5 SANCTION actual 2012-09-18/day mode=convict ctx=health bg

### Antara 2014-02-07
Permohonan peninjauan kembali [m1:IDN.MED dr Ayu] {e1 dikabulkan} [m2:IDN.JUD Mahkamah Agung]; malam itu juga [m3=m1 dokter kandungan itu] {e2 keluar} dari Rutan Malendeng.
e1 m2 > m1 CONCEDE actual 2014-02-07/none ctx=health
e2 m2 > m3 RETREAT actual 2014-02-07/none mode=release ctx=health

### Harian Fajar 2020-10-22
[m1:IDN.CVL Ormas Brigade Manguni] dan [m2:IDN.EDU mahasiswa UNM] {e1 saling lempar}: kampus dirusak, ambulans [m3:IDN.PTY NasDem] {e2 dibakar}.
e1 m1 > m2 ASSAULT actual 2020-10-22/none
e2 m2 > m3 PROTEST actual 2020-10-22/none mode=riot

### Bali Post 2024-03-11
[m1:IDN.GOV Imigrasi Ngurah Rai] {e1 mencekal} dua [m2:RUS.CVL warga Rusia] dan {e2 menyuruh} mereka terbang ke Moskow malam itu; [m3:RUS.GOV konsul] {e3 tak berkeberatan}.
e1 m1 > m2 COERCE actual 2024-03-11/none mode=restrict ctx=migration
e2 m1 > m2 COERCE actual 2024-03-11/none mode=deport ctx=migration
e3 m3 > m1 SUPPORT actual 2024-03-11/none ctx=migration

### Kompas.com 2023-03-15
[m1:IDN.GOV Koster] {e1 mengusulkan} pencabutan visa kedatangan untuk [m2:RUS.CVL turis Rusia] dan [m3:UKR.CVL Ukraina]; [m4:IDN.GOV Sandiaga Uno] {e2 tidak menyetujui}.
e2 m4 > m1 REJECT actual 2023-03-15/none ctx=migration
e1 m1 > m2,m3 REQUEST requested 2023-03-13/none mode=change ctx=migration

### Detikcom 2017-03-30 headline
[m1:IDN.COP Polisi] {e1 Cokok} [m2:IDN.REL Al Khaththath] Jelang Aksi 313, [m3:IDN.OPP Fahri] {e2 Datangi Mako Brimob}
e1 m1 > m2 COERCE actual 2017-03-30/none mode=arrest ctx=religion_ethnicity
e2 m3 > m2 CONSULT actual 2017-03-30/none mode=visit ctx=religion_ethnicity

### Kompas.com 2016-12-15
Tidak benar, bantah [m1:IDN.REL FPI Bandung], bahwa pihaknya {e1 membubarkan} KKR Natal di Sabuga; [m2:IDN.GOV Ridwan Kamil] justru menulis bahwa [m3:IDN.REL ormas PAS] wajib {e3 meminta maaf} kepada [m4:IDN.REL panitia] dalam tujuh hari atau {e4 dilarang beraktivitas}.
e1 m1 > m4 COERCE denied 2016-12-06/day mode=restrict ctx=religion_ethnicity
e3 m2 > m3 REQUEST requested 2016-12-09/none ctx=religion_ethnicity
e4 m2 > m3 THREATEN threatened 2016-12-09/none mode=restrict ctx=religion_ethnicity

### Tribunnews 2020-11-10
Kerumunan Petamburan berbuntut: [m1:IDN.COP Kapolda Nana Sudjana] dan [m2:IDN.COP Kapolda Rudy Sufahriadi] {e1 dicopot} [m3:IDN.COP Kapolri], [m4:IDN.GOV Anies] {e2 dicecar 33 pertanyaan} oleh [m5:IDN.COP Polda Metro], [m6:IDN.REL panitia] {e3 didenda} Rp50 juta.
e1 m3 > m1,m2 SANCTION actual 2020-11-10/none mode=expel ctx=health
e2 m5 > m4 ACCUSE actual 2020-11-10/none mode=investigate ctx=health
e3 m4 > m6 SANCTION actual 2020-11-10/none ctx=health

### Kumparan 2020-11-16
[m1:IDN.GOV Mendagri Tito Karnavian] {e1 mengisyaratkan pemberhentian} [m2:IDN.GOV kepala daerah] yang abai protokol. [m3:IDN.OPP PKS] menilai instruksi itu {e2 tak punya taring}.
e1 m1 > m2 THREATEN threatened 2020-11-16/none mode=expel ctx=health
e2 m3 > m1 ACCUSE actual 2020-11-16/none mode=disapprove ctx=health

### Antara 2009-12-30
Buku Membongkar Gurita Cikeas ditarik dari rak [m1:IDN.BUS Gramedia], bukan karena [m2:IDN.GOV Istana] {e2 melarangnya}. Penulisnya, [m3:IDN.ELI George Aditjondro], {e3 dilaporkan} [m4:IDN.PTY Ramadhan Pohan] sebab {e4 memukul} dengan buku.
e2 m2 > m3 COERCE denied 2009-12-30/none mode=censor ctx=rights_freedoms
e3 m4 > m3 ACCUSE actual 2009-12-30/none mode=allege
e4 m3 > m4 ASSAULT actual 2009-12-30/none mode=beat

### The Nation ID 2014-06-08
[m1:THA.EDU Mahasiswa] yang {e1 makan roti lapis} di depan mal {e2 diangkut} [m2:THA.MIL serdadu]; [m3:THA.MIL Jenderal Prayuth] {e3 mengancam menyita} harta [m4=m1 mereka yang nekat].
e1 m1 > m3 PROTEST actual 2014-06-08/none ctx=pro_democracy
e2 m2 > m1 COERCE actual 2014-06-08/none mode=arrest ctx=pro_autocracy
e3 m3 > m4 THREATEN threatened 2014-06-08/none mode=restrict ctx=pro_autocracy

### Frontier ID 2023-05-20
Topan Mocha meluluhlantakkan Sittwe. [m1:MMR.MIL Junta] {e1 menangguhkan izin} [m2:UN badan-badan PBB] mengangkut bantuan; [m3:IDN.GOV Indonesia], ketua ASEAN, {e3 menyerahkan} 45 ton lewat [m4:ASEAN AHA Centre].
e1 m1 > m2 COERCE actual 2023-05-20/none mode=restrict ctx=human_security
e3 m3 > m4 AID actual 2023-05-20/none ctx=human_security

### Malay Mail 2017-12-01
[m1:MYS.GOV Kerajaan] tidak melarang [m2:MMR.REF warga Rohingya] bekerja? Keliru: [m3=m1 ia] {e2 menangkapi} mereka dalam razia, mendaftar 300 orang saja.
e2 m3 > m2 COERCE actual 2017-12-01/none mode=arrest ctx=migration

### Inquirer 2022-07-04
[m1:PHL.GOV Presiden Marcos] belum berniat {e1 bergabung kembali} dengan [m2:ICC Mahkamah Pidana Internasional]; penyelidikan jaksa Karim Khan, katanya, {e2 tidak akan dibantu} [m3=m1 pemerintahnya].
e1 m1 > m2 COOPERATE denied 2022-07-04/none ctx=human_rights
e2 m3 > m2 REJECT actual 2022-07-04/none mode=assist ctx=human_rights

### Rappler 2025-03-11
Atas surat perintah [m1:ICC ICC], [m2:PHL.COP PNP] {e1 membekuk} [m3:PHL.ELI Rodrigo Duterte] di bandara dan malam itu {e2 menerbangkannya} ke Den Haag. [m4:PHL.CVL Ibu-ibu korban] menangis haru.
e1 m2 > m3 COERCE actual 2025-03-11/none mode=arrest ctx=human_rights
e2 m2 > m1 COOPERATE actual 2025-03-11/none ctx=human_rights
