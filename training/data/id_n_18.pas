### Antara 2016-04-26
[m1:IDN.GOV Gubernur Jawa Tengah Ganjar Pranowo] {e1 menolak bertemu} [m2:IDN.AGR petani Kendeng] yang {e2 berjalan kaki} 140 kilometer dari [m3:@IDN Rembang] untuk menentang pabrik [m4:IDN.BUS PT Semen Indonesia].
e1 m1 > m2 REJECT actual 2016-04-26/none mode=meet ctx=environment
e2 m2 > m1 PROTEST actual 2016-04-26/none mode=demo ctx=environment

### Antara 2016-10-05
[m1:IDN.JUD Mahkamah Agung] {e1 mengabulkan} peninjauan kembali yang diajukan [m2:IDN.AGR petani Kendeng] dan [m3:IDN.CVL Walhi] serta {e2 membatalkan izin} lingkungan [m4:IDN.BUS PT Semen Indonesia] di [m5:@IDN Rembang].
e1 m1 > m2,m3 CONCEDE actual 2016-10-05/none ctx=environment,legal
e2 m1 > m4 SANCTION actual 2016-10-05/none ctx=environment,legal

### Antara 2017-03-13
[m1:IDN.AGR Puluhan petani Kendeng] {e1 mengecor kaki dengan semen} di depan [m2:IDN.GOV Istana Merdeka], [m3:@IDN Jakarta], setelah [m4:IDN.GOV Gubernur Ganjar Pranowo] {e2 menerbitkan} izin baru bagi pabrik.
e1 m1 > m2 PROTEST actual 2017-03-13/none mode=demo ctx=environment
e2 m4 > m5 CONCEDE actual 2017-03-13/none ctx=environment bg
Pabrik itu milik [m5:IDN.BUS PT Semen Indonesia].

### Antara 2017-03-21
[m1:IDN.GOV Kepala Staf Kepresidenan Teten Masduki] {e1 menerima} [m2:IDN.AGR perwakilan petani] dan {e2 meminta} [m5=m2 mereka] menghentikan aksi, sehari sebelum [m3:IDN.AGR Patmi, salah seorang peserta], meninggal di [m4:@IDN Rumah Sakit St. Carolus].
e1 m1 > m2 CONSULT actual 2017-03-21/none mode=meet ctx=environment
e2 m1 > m5 REQUEST requested 2017-03-21/none mode=yield ctx=environment

### VOA Indonesia 2009-07-03
[m1:OAS Sekretaris Jenderal OAS Jose Miguel Insulza] {e1 terbang} ke [m2:@HND Tegucigalpa] untuk {e3 meminta} [m3:HND.JUD Mahkamah Agung Honduras] memulihkan [m4:HND.ELI Presiden terguling Manuel Zelaya], namun [m5=m3 para hakim] {e2 menolak}.
e1 m1 > m3 CONSULT actual 2009-07-03/none mode=visit ctx=diplomatic,executive
e2 m5 > m1 REJECT actual 2009-07-03/none ctx=executive
e3 m1 > m3 REQUEST requested 2009-07-03/none mode=change ctx=executive

### VOA Indonesia 2009-07-05
[m1:HND.MIL Tentara Honduras] {e1 menghalangi} pesawat [m2:HND.ELI Zelaya] mendarat dengan memarkir truk di landasan, dan {e2 menembaki} [m3:HND.CVL pendukungnya] yang mendekati pagar bandara.
e1 m1 > m2 COERCE actual 2009-07-05/none mode=restrict ctx=executive
e2 m1 > m3 ASSAULT actual 2009-07-05/none mode=firearms ctx=repression

### VOA Indonesia 2009-07-04
[m1:OAS Organisasi Negara-Negara Amerika] dengan suara bulat {e1 menangguhkan keanggotaan} [m2:HND.GOV Honduras], yang sehari sebelumnya lebih dahulu {e2 menyatakan keluar}.
e1 m1 > m2 SANCTION actual 2009-07-04/none mode=withdraw ctx=diplomatic
e2 m2 > m1 SANCTION actual 2009-07-03/day mode=withdraw ctx=diplomatic

### VOA Indonesia 2009-09-22
[m1:BRA.GOV Brasil] {e1 melindungi} [m2:HND.ELI Zelaya] di dalam kedutaannya di [m3:@HND Tegucigalpa], sedangkan [m4:HND.GOV pemerintahan sementara Roberto Micheletti] {e2 memberlakukan jam malam}.
e1 m1 > m2 AID actual 2009-09-22/none ctx=asylum
e2 m4 > m5 COERCE actual 2009-09-22/none mode=curfew ctx=repression
Listrik dan air [m5:HND.CVL penduduk di sekitarnya] ikut terputus.

### VOA Indonesia 2009-10-30
[m1:HND.ELI Manuel Zelaya] dan [m2:HND.GOV Roberto Micheletti] {e1 mencapai kesepakatan} pembagian kekuasaan setelah [m3:USA.GOV utusan Amerika Serikat Thomas Shannon] turun tangan; kongreslah yang akan memutuskan pengembalian jabatan.
e1 m1 > m2 SUPPORT actual 2009-10-30/none ctx=executive

### Kompas 2012-05-31
[m1:IDN.GOV Wakil Gubernur Papua] bersama [m2:IDN.COP polisi] {e1 mengunjungi} [m3:IDN.CVL keluarga turis Jerman yang ditembak di Pantai Base G], [m4:@IDN Jayapura], di rumah sakit.
e1 m1,m2 > m3 CONSULT actual 2012-05-31/none mode=visit ctx=human_security

### Kompas 2012-06-14
[m1:IDN.COP Polisi] {e1 menembak mati} [m2:IDN.CVL Mako Tabuni, wakil ketua Komite Nasional Papua Barat], di [m3:@IDN Perumnas III Waena], dan {e2 kerusuhan} oleh [m4:IDN.CVL massa pendukungnya] menghanguskan puluhan kios.
e1 m1 > m2 ASSAULT actual 2012-06-14/none mode=firearms ctx=territory
e2 m4 > m1 PROTEST actual 2012-06-14/none mode=riot ctx=territory

### Kompas 2012-06-16
[m1:HRW Human Rights Watch] {e1 menyerukan penyelidikan independen} terhadap [m2:IDN.COP aparat] atas kematian Mako Tabuni, sementara [m3:IDN.MIL Kodam Cenderawasih] {e2 menambah} dua kompi di [m4:@IDN Jayapura].
e1 m1 > m2 ACCUSE actual 2012-06-16/none mode=disapprove ctx=human_rights
e2 m3 > m5 MOBILIZE actual 2012-06-16/none mode=troops ctx=territory
Tambahan pasukan itu dimaksudkan untuk membendung [m5:IDN.CVL aksi KNPB].

### detikNews 2022-05-11
[m1:IDN.COP Satgas Damai Cartenz] {e1 mengevakuasi} [m2:IDN.CVL 32 pekerja bangunan] dari [m3:@IDN Kampung Nogolait] dengan helikopter setelah [m4:TPNPB.REB KKB pimpinan Army Tabuni] {e2 mengancam} akan membakar kamp [m5=m2 mereka].
e1 m1 > m2 AID actual 2022-05-11/none ctx=territory
e2 m4 > m2 THREATEN threatened 2022-05-11/none ctx=territory

### detikNews 2022-07-17
[m1:TPNPB.REB Kelompok kriminal bersenjata] {e1 menembaki} truk [m2:IDN.CVL pedagang] di Kampung Nogolait, [m3:@IDN Nduga], menewaskan sepuluh orang, sementara [m4:IDN.MIL Pangdam Mayjen Teguh Muji Angkasa] {e2 mengerahkan} satu peleton pengejar.
e1 m1 > m2 ASSAULT actual 2022-07-17/none mode=firearms ctx=territory
e2 m4 > m1 MOBILIZE actual 2022-07-17/none mode=troops ctx=territory

### detikNews 2022-07-22
[m1:IDN.REL Persekutuan Gereja-Gereja di Indonesia] {e1 mengutuk} pembunuhan warga sipil oleh [m2:TPNPB.REB kelompok bersenjata] di Nduga dan {e2 mengimbau} [m3:IDN.GOV pemerintah pusat] membuka dialog.
e1 m1 > m2 ACCUSE actual 2022-07-22/none mode=disapprove ctx=territory,human_rights
e2 m1 > m3 REQUEST requested 2022-07-22/none mode=meet ctx=territory

### Tempo 2019-05-17
[m1:IDN.EDU Senat Universitas Mataram] {e1 mencabut gelar} doktor kehormatan yang diberikan kepada [m2:IDN.ELI seorang bekas wali kota] setelah [m4=m2 ia] {e2 dihukum} empat tahun oleh [m3:IDN.JUD Pengadilan Tipikor].
e1 m1 > m2 SANCTION actual 2019-05-17/none mode=withdraw ctx=corruption
e2 m3 > m2 SANCTION actual 2019-05-17/none mode=convict ctx=corruption,legal bg

### Tempo 2020-02-25
[m1:MYS.GOV Raja Malaysia Sultan Abdullah] {e1 mewawancarai} 90 [m2:MYS.LEG anggota parlemen] satu per satu di istananya untuk mencari perdana menteri, sehari setelah [m3:MYS.GOV Mahathir Mohamad] {e2 mengajukan pengunduran diri}.
e1 m1 > m2 CONSULT actual 2020-02-25/none mode=meet ctx=executive
e2 m3 > m1 RETREAT actual 2020-02-24/day mode=resign ctx=executive

### Republika 2013-07-15 headline
[m1:EGY.GOV Mesir] {e1 Bekukan} Aset [m2:EGY.REL Pemimpin Ikhwan], [m3:ARE.GOV Abu Dhabi] {e2 Kucurkan} Tiga Miliar Dolar
e1 m1 > m2 SANCTION actual 2013-07-15/none mode=discontinue ctx=repression
e2 m3 > m1 AID actual 2013-07-15/none ctx=economic

### Antara 2012-05-09 none
Pesawat Sukhoi Superjet 100 buatan [m1:RUS.BUS Sukhoi] hilang dari radar di sekitar [m2:@IDN Gunung Salak] saat terbang peragaan dari [m3:@IDN Halim Perdanakusuma], dengan 45 penumpang dan awak.

### Antara 2019-08-03 none
<<q1 Listrik di [m1:@IDN Jakarta] dan [m2:@IDN Bandung] kembali menyala berangsur-angsur sesudah padam sembilan jam>>, ujar [m3:IDN.BUS Pelaksana Tugas Dirut PLN Sripeni Inten Cahyani].
q1 m3 indirect cue=ujar
