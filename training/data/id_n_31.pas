### Antara 2018-02-21 none
[m1:IDN.GOV Menteri Keuangan Sri Mulyani Indrawati] mengatakan penerimaan pajak Januari tumbuh 11 persen dan defisit anggaran tetap terkendali, dalam paparan di [m2:@IDN Jakarta] yang disiarkan langsung.

### Antara 2018-02-28
[m1:IDN.GOV Menteri Keuangan Sri Mulyani Indrawati] {e1 mendesak} [m2:IDN.LEG Komisi XI DPR] mempercepat pembahasan RUU penerimaan negara bukan pajak, dalam rapat kerja di [m3:@IDN Senayan].
e1 m1 > m2 REQUEST requested 2018-02-28/none mode=change ctx=economic,legislative

### Kompas 2009-04-28 none
[m1:WHO Organisasi Kesehatan Dunia] menaikkan tingkat kewaspadaan flu babi dari tiga menjadi empat setelah kasus di [m2:@MEX Meksiko] bertambah; [m3:IDN.GOV Departemen Kesehatan] memiliki persediaan Tamiflu tiga juta butir.

### Kompas 2009-05-02
[m1:EGY.GOV Pemerintah Mesir] {e1 memusnahkan} 250 ribu babi milik [m2:EGY.AGR peternak Koptik], meskipun [m3:WHO WHO] menyatakan hewan itu tidak menularkan flu; di Manshiyat Nasser [m5=m2 peternak] {e2 melempari} [m4:EGY.COP polisi].
e1 m1 > m2 COERCE actual 2009-05-02/none mode=seize ctx=health,religion_ethnicity
e2 m5 > m4 PROTEST actual 2009-05-02/none mode=riot ctx=health

### Tempo 2014-08-12 none
Pedagang batik di [m1:@IDN Pasar Klewer] menolak pembeli yang menawar di bawah modal; menurut [m2:IDN.BUS ketua paguyubannya], penjualan sebelum Lebaran turun seperlima.

### Tempo 2014-12-30
[m1:IDN.GOV Wali Kota Surakarta FX Hadi Rudyatmo] {e1 menjanjikan} kios darurat bagi [m2:IDN.BUS pedagang Pasar Klewer] di [m3:@IDN Alun-Alun Utara], tiga hari setelah pasar batik itu terbakar.
e1 m1 > m2 AGREE planned 2014-12-30/none ctx=economic,disasters

### VOA Indonesia 2019-02-19 none
[m1:USA.EDU Mahasiswa asal Minnesota] mengerahkan 40 relawan untuk menghitung burung hantu salju; survei serupa digelar di [m2:@CAN Manitoba] dengan dana dari [m3:USA.CVL perkumpulan Audubon].

### VOA Indonesia 2019-02-26
[m1:CAN.GOV Perdana Menteri Justin Trudeau] {e1 membantah} tuduhan bahwa kantornya menekan [m2:CAN.ELI mantan Jaksa Agung Jody Wilson-Raybould] dalam perkara [m3:CAN.BUS SNC-Lavalin], yang {e2 dilontarkan} oleh [m4:#globeandmail harian Globe and Mail].
e1 m1 > m4 REJECT actual 2019-02-26/none ctx=corruption
e2 m4 > m1 ACCUSE actual 2019-02-26/none mode=allege ctx=corruption

### Republika 2013-11-24 none
Rombongan [m1:IDN.EDU siswa madrasah dari Bantul] mengunjungi museum kereta api di [m2:@IDN Ambarawa] dan diterima pemandu wisata; [m3=m1 mereka] pulang membawa hadiah buku.

### Republika 2015-03-31
<<q1 [m1:SAU.MIL Pesawat koalisi pimpinan Arab Saudi] {e1 menghantam} kamp pengungsi al-Mazraq di [m2:@YEM Haradh], menewaskan 40 [m3:YEM.REF pengungsi]>>, kata [m4:IOM Organisasi Internasional untuk Migrasi].
e1 m1 > m3 ASSAULT actual 2015-03-31/none mode=aerial ctx=military said=m4
q1 m4 indirect cue=kata

### detikNews 2012-08-03 none
Seorang pengendara motor meninggal di ruas jalan [m1:@IDN Purwakarta] akibat menabrak pembatas; jenazahnya dibawa ke rumah sakit daerah dan barangnya dititipkan pada [m2:IDN.COP polantas].

### detikNews 2012-08-06
[m1:IDN.COP Polres Purwakarta] {e1 mengerahkan} 120 personel untuk menjaga [m2:IDN.REL jemaah Ahmadiyah] di [m3:@IDN Cisalada] setelah selebaran dari [m4:IDN.REL sebuah forum ormas] {e2 mengancam} akan menutup masjid [m5=m2 mereka].
e1 m1 > m4 MOBILIZE actual 2012-08-06/none mode=police ctx=religion_ethnicity
e2 m4 > m2 THREATEN threatened 2012-08-06/none ctx=religion_ethnicity

### CNN Indonesia 2016-06-29 none
[m1:ESP.GOV Pemerintah daerah Barcelona] menghapus pajak turis untuk anak-anak; [m2:ESP.BUS asosiasi hotel] memperkirakan okupansi naik lima persen selama musim panas.

### CNN Indonesia 2017-10-02
[m1:ESP.COP Polisi Spanyol] {e1 memukuli} [m2:ESP.CVL pemilih] yang antre dalam referendum di [m3:@ESP Catalonia], dan [m4:BEL.GOV Perdana Menteri Belgia Charles Michel] {e2 mengecam} kekerasan itu.
e1 m1 > m2 ASSAULT actual 2017-10-02/none mode=beat ctx=repression,territory
e2 m4 > m1 ACCUSE actual 2017-10-02/none mode=disapprove ctx=repression

### CNN Indonesia 2017-10-28
[m1:ESP.GOV Pemerintah di Madrid] {e1 membubarkan} [m2:ESP.LEG parlemen Catalonia] dan {e2 memecat} [m3:ESP.GOV Carles Puigdemont], sedangkan [m4:SRB.GOV Serbia] {e3 menyatakan dukungan} bagi keutuhan [m5=m1 negara itu].
e1 m1 > m2 COERCE actual 2017-10-28/none mode=ban ctx=territory,legislative
e2 m1 > m3 SANCTION actual 2017-10-28/none mode=expel ctx=territory,executive
e3 m4 > m5 SUPPORT actual 2017-10-28/none ctx=territory

### Media Indonesia 2014-02-11 none
Petenis nomor satu dunia asal [m1:@ESP Spanyol] mundur dari turnamen [m2:@ARG Buenos Aires] karena cedera punggung; [m3:ARG.CVL panitia] mengembalikan separuh uang tiket.

### Jawa Pos 2013-06-18 none
<<q1 Harga kambing kurban di [m1:@IDN Lamongan] diperkirakan naik menjelang Iduladha karena pasokan dari [m2:@IDN Madura] berkurang>>, menurut [m3:IDN.GOV dinas peternakan].
q1 m3 indirect cue=menurut

### Jawa Pos 2013-06-21
[m1:IDN.AGR Peternak sapi perah Pujon] {e1 membuang susu} di depan pabrik [m2:CHE.BUS Nestle] di [m3:@IDN Kejayan] sebagai protes atas penolakan setoran, sementara [m4:IDN.GOV Bupati Malang] menugaskan asistennya mencatat kerugian.
e1 m1 > m2 PROTEST actual 2013-06-21/none mode=demo ctx=economic

### Kontan 2021-10-27 none
[m1:DEU.BUS Volkswagen] menyepakati pasokan baterai dengan [m2:SWE.BUS Northvolt] dan menunda pembukaan jalur baru di [m3:@DEU Wolfsburg] sampai musim semi.

### Bisnis Indonesia 2018-09-13 none
<<q1 Pengelola bandara [m1:@THA Phuket] menggelar latihan kebakaran bersama maskapai [m2:THA.BUS Thai Smile]; 60 petugas ikut serta>>, kata [m3:THA.BUS manajernya].
q1 m3 indirect cue=kata
