### Kompas.com 2017-03-21
[m1:IDN.GOV Gubernur Jawa Tengah] {e1 mau mencabut} izin lingkungan [m2:IDN.BUS PT Semen Indonesia] di Rembang asalkan [m3:IDN.JUD Mahkamah Agung] menegaskan putusannya, tetapi [m4:IDN.AGR petani Kendeng] yang {e2 mengecor kaki} di depan [m5:IDN.GOV Istana] sudah tak percaya.
e1 m1 > m4 CONCEDE hypothetical 2017-03-21/none ctx=environment,natural_resource
e2 m4 > m5 PROTEST actual 2017-03-21/none mode=demo ctx=environment

### Antara 2014-08-07
[m1:AUS.GOV Australia] {e1 menyerahkan} dua kapal patroli bekas kepada [m2:LKA.GOV Sri Lanka] agar [m3:LKA.MIL angkatan laut negara itu] {e2 mencegat} perahu [m4:LKA.REF pencari suaka]. [m5:HRW Human Rights Watch] {e3 menyayangkan} hibah tersebut.
e1 m1 > m2 AID actual 2014-08-07/none ctx=migration,military
e2 m3 > m4 COERCE planned 2014-08-07/none mode=restrict ctx=migration
e3 m5 > m1 ACCUSE actual 2014-08-07/none mode=disapprove ctx=human_rights,migration

### detikNews 2023-01-10
[m1:IDN.JUD KPK] {e1 mencokok} [m2:IDN.GOV Gubernur Papua] di sebuah rumah makan di Kotaraja, Selasa (10/1), lalu langsung menerbangkannya ke Jakarta. Beberapa jam kemudian [m3:IDN.CVL pendukungnya] {e2 menyerang} [m4:IDN.COP Mako Brimob] dengan batu dan panah.
e1 m1 > m2 COERCE actual 2023-01-10/day mode=arrest ctx=corruption,legal
e2 m3 > m4 ASSAULT actual 2023-01-10/day mode=primitive ctx=corruption

### SINDOnews 2016-09-09
[m1:KOR.GOV Presiden Park Geun-hye] {e1 mempersingkat kunjungan} ke [m2:LAO.GOV Laos] dan {e2 memerintahkan siaga tempur} bagi [m3:KOR.MIL seluruh pasukan garis depan] begitu [m4:PRK.GOV Pyongyang] meledakkan hulu ledak kelima, ujian yang {e3 dikutuk} [m5:CHN.GOV China] sekalipun.
e2 m1 > m4 MOBILIZE actual 2016-09-09/none mode=troops ctx=cbrn,military
e3 m5 > m4 ACCUSE actual 2016-09-09/none mode=disapprove ctx=cbrn
e1 m1 > m2 CONSULT actual 2016-09-09/none mode=visit ctx=diplomatic

### Jubi 2016-05-02
Sebanyak 1.449 [m1:IDN.CVL anggota Komite Nasional Papua Barat] {e1 diciduk} [m2:IDN.COP polisi] di sepuluh kota, Senin (2/5), karena {e2 berpawai mendukung} keanggotaan penuh [m3:ULMWP ULMWP] di [m4:MSG Melanesian Spearhead Group]; hampir semuanya {e3 dipulangkan} sore itu juga.
e1 m2 > m1 COERCE actual 2016-05-02/day mode=arrest ctx=repression,rights_freedoms
e2 m1 > m3 SUPPORT actual 2016-05-02/day ctx=territory
e3 m2 > m1 RETREAT actual 2016-05-02/day mode=release ctx=repression

### Tempo.co 2013-11-18
[m1:IDN.GOV Jakarta] {e1 memanggil pulang} [m2:IDN.GOV Duta Besar Nadjib Riphat Kesoema] dari [m3:@AUS Canberra] dan {e2 menangguhkan} kerja sama penanganan penyelundupan manusia setelah terungkap [m4:AUS.SPY dinas sandi Australia] {e3 menyadap telepon} [m5:IDN.GOV Presiden Yudhoyono] dan istrinya.
e1 m1 > m4 SANCTION actual 2013-11-18/none mode=withdraw ctx=diplomatic,intelligence
e2 m1 > m4 SANCTION actual 2013-11-18/none mode=discontinue ctx=migration,intelligence
e3 m4 > m5 COERCE actual 2013-11-18/none mode=cyber ctx=intelligence

### Republika 2019-12-17 headline
[m1:CHN.GOV Beijing] {e1 Tepis Tudingan} {e2 Kurung} Sejuta [m2:CHN.REL Muslim Uighur], [m3:IDN.REL Muhammadiyah] {e3 Minta} [m4:CHN.GOV Dubes China] Buka Akses
e2 m1 > m2 COERCE denied 2019-12-17/none mode=arrest ctx=religion_ethnicity,human_rights
e1 m1 > m3 REJECT actual 2019-12-17/none ctx=religion_ethnicity,human_rights
e3 m3 > m4 REQUEST requested 2019-12-17/none mode=yield ctx=religion_ethnicity,human_rights

### Kontan 2015-08-14
Harga daging sapi melonjak setelah [m1:IDN.GOV Kementerian Perdagangan] memangkas kuota impor dari [m2:AUS.BUS eksportir Australia]; [m3:IDN.LAB pedagang] se-Jabodetabek {e2 mogok berjualan} empat hari.
e2 m3 > m1 PROTEST actual 2015-08-14/none mode=strike ctx=economic

### VOA Indonesia 2009-08-04
[m1:USA.ELI Bill Clinton] {e1 terbang ke} [m2:PRK.GOV Pyongyang] tanpa pemberitahuan, dan [m3=m2 Kim Jong Il] {e2 mengampuni} [m4:USA.JRN dua wartawati Current TV] yang sedianya {e3 menjalani kerja paksa dua belas tahun}.
e1 m1 > m2 CONSULT actual 2009-08-04/none mode=visit ctx=diplomatic
e2 m3 > m4 CONCEDE actual 2009-08-04/none ctx=legal,diplomatic
e3 m2 > m4 SANCTION actual 2009-08-04/none mode=convict ctx=legal

### Cenderawasih Pos 2018-01-16
[m1:IDN.MIL Satgas kesehatan TNI] {e1 mengobati} [m2:IDN.CVL balita suku Asmat] yang terserang campak, sedangkan [m3:IDN.GOV Bupati Asmat] {e2 menampik usul} [m4:IDN.GOV Presiden] untuk memindahkan kampung-kampung terpencil ke kota.
e1 m1 > m2 AID actual 2018-01-16/none ctx=health
e2 m3 > m4 REJECT actual 2018-01-16/none mode=change ctx=health

### CNN Indonesia 2021-09-16
[m1:FRA.GOV Paris] murka: [m2:AUS.GOV Canberra] {e1 membatalkan} kontrak dua belas kapal selam senilai 56 miliar euro, lalu beralih {e2 memesan} kapal bertenaga nuklir dari [m3:USA.GOV Amerika] dan [m4:GBR.GOV Inggris].
e1 m2 > m1 SANCTION actual 2021-09-16/none mode=discontinue ctx=military,economic
e2 m2 > m3,m4 AGREE planned 2021-09-16/none ctx=military

### Merdeka.com 2012-03-30
Di tengah kepungan [m1:IDN.LAB buruh] dan [m2:IDN.EDU mahasiswa], [m3:IDN.LEG rapat paripurna DPR] {e1 menolak memberi izin} kenaikan harga BBM mulai besok, tetapi [m4:IDN.GOV pemerintah] {e2 diperbolehkan} menaikkannya bila harga minyak melonjak 15 persen.
e1 m3 > m4 REJECT actual 2012-03-30/none mode=change ctx=economic,legislative
e2 m3 > m4 CONCEDE hypothetical 2012-03-30/none ctx=economic,legislative

### Antara 2011-05-05
[m1:IDN.MIL Komando Armada Barat] dan [m2:SGP.MIL Angkatan Laut Singapura] {e1 menggelar latihan} Eagle Indopura di Laut Jawa, disusul {e2 patroli terkoordinasi} dengan [m3:IND.MIL kapal perang India] di ujung Selat Malaka.
e1 m1 > m2 COOPERATE actual 2011-05-05/none ctx=military
e2 m1 > m3 COOPERATE actual 2011-05-05/none ctx=military

### Tribun Medan 2015-07-09
[m1:IDN.JUD KPK] {e1 meringkus} [m2:IDN.JUD tiga hakim PTUN Medan] yang diduga menerima suap dari [m3:IDN.BUS kantor pengacara]; [m4:IDN.GOV Gubernur Sumatera Utara] {e3 menyangkal terlibat}.
e1 m1 > m2 COERCE actual 2015-07-09/none mode=arrest ctx=corruption
e3 m4 > m1 REJECT actual 2015-07-09/none ctx=corruption

### Kompas 2002-04-05
Setelah tiga hari {e1 berunding} di [m1:@IDN Malino], wakil [m2:IDN.REL umat Kristen] dan [m3:IDN.REL umat Islam] Maluku {e2 bersepakat menghentikan pertumpahan darah}, tetapi [m4:LJ.REB Laskar Jihad] {e3 menyatakan tidak terikat} pada sebelas butir itu.
e1 m2 > m3 CONSULT actual 2002-04-05/none ctx=religion_ethnicity
e2 m2 > m3 CONCEDE planned 2002-04-05/none ctx=religion_ethnicity
e3 m4 > m2,m3 REJECT actual 2002-04-05/none mode=yield ctx=religion_ethnicity

### Okezone 2010-10-25
[m1:IDN.GOV Juru kunci Merapi] {e1 enggan turun} kendati [m2:IDN.GOV Bupati Sleman] {e2 memerintahkan evakuasi}; [m3:IDN.GOV BNPB] {e3 membagikan masker} kepada [m4:IDN.CVL warga Kinahrejo].
e1 m1 > m2 REJECT actual 2010-10-25/none mode=yield ctx=disasters
e2 m2 > m1 REQUEST requested 2010-10-25/none mode=yield ctx=disasters
e3 m3 > m4 AID actual 2010-10-25/none ctx=disasters

### SINDOnews 2022-08-02
Menjelang {e1 lawatan} [m1:USA.LEG Nancy Pelosi] ke [m2:TWN.GOV Taipei], [m3:CHN.MIL Tentara Pembebasan Rakyat] {e2 menempatkan} rudal dan pesawat di Fujian, dan [m4:CHN.GOV juru bicara Zhao Lijian] {e3 mewanti-wanti} bahwa [m5=m3 militernya] "<<q1 tidak akan berpangku tangan>>".
e1 m1 > m2 CONSULT actual 2022-08-02/none mode=visit ctx=diplomatic,territory
e2 m3 > m2 MOBILIZE actual 2022-08-02/none mode=weapons ctx=military,territory
e3 m4 > m1 THREATEN threatened 2022-08-02/none mode=violence ctx=military,territory
q1 m4 mixed cue=mewanti-wanti

### Liputan6.com 2016-12-03
[m1:IDN.COP Polri] {e1 menjemput} sepuluh tokoh, di antaranya [m2:IDN.ELI putri presiden pertama] dan [m3:IDN.ELI dua purnawirawan jenderal], atas sangkaan makar; tujuh dari [m4=m2+m3 mereka] {e2 diizinkan pulang} dalam waktu 24 jam.
e1 m1 > m2,m3 COERCE actual 2016-12-03/none mode=arrest ctx=repression
e2 m1 > m4 RETREAT actual 2016-12-03/none mode=release ctx=repression

### Bisnis.com 2020-05-08
[m1:AUS.GOV Perdana Menteri Scott Morrison] {e1 menghendaki} penyelidikan asal-usul virus, dan [m2:CHN.GOV Beijing] {e2 membalas} dengan bea masuk 80 persen atas jelai dari [m3:AUS.AGR petani Australia].
e1 m1 > m2 REQUEST requested 2020-05-08/none mode=change ctx=health
e2 m2 > m3 SANCTION actual 2020-05-08/none mode=discontinue ctx=economic

### Tempo.co 2021-05-07
Dari 75 [m1:IDN.JUD pegawai KPK] yang {e1 disingkirkan} lewat tes wawasan kebangsaan, 57 {e2 menolak menandatangani} surat pengunduran diri yang {e3 disodorkan} [m2:IDN.JUD pimpinan lembaga itu].
e1 m2 > m1 SANCTION actual 2021-05-07/none mode=expel ctx=corruption,political_institutions
e2 m1 > m2 REJECT actual 2021-05-07/none mode=yield ctx=corruption,political_institutions
e3 m2 > m1 REQUEST requested 2021-05-07/none mode=yield ctx=corruption,political_institutions

### BBC Indonesia 2014-02-21
[m1:UKR.OPP Pemimpin oposisi] dan [m2:UKR.GOV Presiden Viktor Yanukovych] {e1 menandatangani kompromi} yang {e2 ditengahi} [m3:DEU.GOV Jerman], [m4:POL.GOV Polandia], dan [m5:FRA.GOV Prancis]; [m6=m2 presiden] {e3 menyanggupi} pemilu dipercepat.
e1 m1 > m2 SUPPORT actual 2014-02-21/none ctx=pro_democracy
e2 m3,m4,m5 > m1,m2 CONSULT actual 2014-02-21/none mode=third-party ctx=diplomatic
e3 m6 > m1 CONCEDE planned 2014-02-21/none ctx=election

### Antara 2013-06-25
[m1:IDN.GOV Presiden Yudhoyono] {e1 memohon maaf} kepada [m2:SGP.GOV Singapura] dan [m3:MYS.GOV Malaysia] atas asap kebakaran hutan Riau, padahal [m4:IDN.GOV Menko Kesra] sebelumnya {e2 mencemooh} [m5=m2 negara kota itu] bersikap seperti anak kecil.
e1 m1 > m2,m3 SUPPORT actual 2013-06-25/none ctx=environment,diplomatic
e2 m4 > m5 ACCUSE actual 2013-06-25/none mode=disapprove ctx=environment,diplomatic

### Kumparan 2019-10-01
[m1:IDN.EDU Pelajar STM] {e1 melempari} [m2:IDN.COP barikade polisi] di Slipi hingga tengah malam. Kalau ada yang di bawah umur, kata [m3:IDN.COP Kapolres], [m4=m3 pihaknya] akan {e2 mengembalikan [m21=m1 mereka]} kepada orang tua.
e1 m1 > m2 PROTEST actual 2019-10-01/none mode=riot ctx=repression
e2 m4 > m1 CONCEDE hypothetical 2019-10-01/none ctx=repression said=m3

### JPNN 2009-11-30
[m1:IDN.LEG Panitia angket Century] berencana {e1 menghadirkan} [m2:IDN.GOV Menteri Keuangan Sri Mulyani]; [m3:IDN.PTY Golkar] {e2 mengisyaratkan keluar} dari koalisi apabila [m4:IDN.GOV Presiden] {e3 melindungi} [m5=m2 menterinya].
e1 m1 > m2 REQUEST planned 2009-11-30/none mode=meet ctx=legislative
e2 m3 > m4 THREATEN threatened 2009-11-30/none mode=relations ctx=political_institutions
e3 m4 > m5 SUPPORT hypothetical 2009-11-30/none ctx=executive

### Tribunnews 2014-10-09
[m1:IDN.PTY PDI-P] dan [m2:IDN.PTY Koalisi Merah Putih] bertemu lagi nanti malam untuk {e1 membicarakan} pembagian kursi komisi; [m3=m2 kubu seberang] {e2 belum mau mengalah}.
e1 m1 > m2 AGREE planned 2014-10-09/day ctx=legislative
e2 m3 > m1 REJECT actual 2014-10-09/none mode=yield ctx=legislative

### VOA Indonesia 2015-05-20
[m1:IDN.GOV Indonesia] dan [m2:MYS.GOV Malaysia] {e1 akan menampung} [m3:MMR.REF tujuh ribu pengungsi Rohingya] yang terapung di Laut Andaman selama setahun; sampai pekan lalu [m4:MYS.MIL angkatan laut kerajaan] masih {e2 menghalau} perahu-perahu [m5=m3 mereka].
e1 m1,m2 > m3 AGREE planned 2015-05-20/none ctx=migration,asylum
e2 m4 > m5 COERCE actual 2015-05-13/week mode=restrict ctx=migration

### Suara Merdeka 2016-09-29
Sidak [m1:IDN.GOV wali kota] berakhir ricuh: [m2:IDN.COP puluhan anggota Satpol PP] {e1 mengangkut paksa} gerobak [m3:IDN.LAB pedagang kaki lima] Barito, [m4=m3 mereka] {e2 membalas} dengan lemparan kayu, dan akhirnya [m5=m1 orang nomor satu di Semarang itu] {e3 memberi waktu} sebulan lagi.
e1 m2 > m3 COERCE actual 2016-09-29/none mode=seize ctx=economic
e2 m4 > m2 PROTEST actual 2016-09-29/none mode=riot ctx=economic
e3 m5 > m3 CONCEDE actual 2016-09-29/none ctx=economic

### CNN Indonesia 2025-03-15 headline
Rapat RUU TNI di Hotel Mewah {e1 Digeruduk} [m1:IDN.CVL KontraS], [m2:IDN.LEG Komisi I] {e2 Bergeming}
e1 m1 > m2 PROTEST actual 2025-03-15/none mode=demo ctx=military,legislative
e2 m2 > m1 REJECT actual 2025-03-15/none mode=change ctx=military,legislative

### Kompas.com 2020-01-08
[m1:IDN.GOV Presiden Joko Widodo] mendatangi [m2:@IDN Natuna] dan menegaskan tidak ada tawar-menawar soal kedaulatan, sedangkan [m3:IDN.MIL Kogabwilhan I] {e2 menggeser} lima kapal perang serta empat F-16 ke pulau itu untuk membayangi [m4:CHN.MIL penjaga pantai China]. [m5:CHN.GOV Juru bicara Geng Shuang] {e3 mengharap} [m6=m1 Jakarta] tetap tenang.
e2 m3 > m4 MOBILIZE actual 2020-01-08/none mode=weapons ctx=territory,military
e3 m5 > m6 REQUEST requested 2020-01-08/none mode=change ctx=territory,diplomatic

### Antara 2004-12-06 none
Kota [m1:@IDN Poso] berpenduduk dua ratus ribu jiwa. Sejak deklarasi di Malino tiga tahun silam, [m2:IDN.GOV pemerintah kabupaten] membangun 1.200 rumah, kata [m3:IDN.GOV sekretaris daerah].

### Harian Fajar 2012-11-11
[m1:IDN.EDU Mahasiswa UIN Alauddin] {e1 menyekap} sopir mobil pelat merah milik [m2:IDN.GOV pemprov] sebagai bentuk {e2 penolakan} terhadap kedatangan [m3:IDN.COP Wakapolri]; mobil itu {e3 dikembalikan} tiga jam kemudian.
e1 m1 > m2 ASSAULT actual 2012-11-11/none mode=abduct ctx=repression
e2 m1 > m3 PROTEST actual 2012-11-11/none ctx=repression
e3 m1 > m2 RETREAT actual 2012-11-11/none ctx=repression

### Detikcom 2007-10-01
[m1:IDN.GOV Deplu RI] {e1 mengimbau} [m2:MMR.MIL junta Myanmar] menahan diri. Seorang [m3:JPN.JRN juru foto Jepang] {e2 tertembak mati} [m4:MMR.MIL tentara] di [m5:@MMR Yangon], dan [m6:JPN.GOV Tokyo] {e3 mempertimbangkan pemotongan bantuan}.
e1 m1 > m2 REQUEST requested 2007-10-01/none mode=change ctx=human_rights
e2 m4 > m3 ASSAULT actual 2007-10-01/none mode=firearms ctx=repression
e3 m6 > m2 SANCTION hypothetical 2007-10-01/none mode=discontinue ctx=human_rights

### Tempo.co 2015-02-18
Lewat keputusan yang dibacakan di Istana Merdeka, [m1:IDN.GOV Presiden Jokowi] {e1 batal melantik} [m2:IDN.COP Komjen Budi Gunawan], {e2 memberhentikan sementara} [m3:IDN.JUD dua komisioner KPK], dan mengajukan [m4:IDN.COP Badrodin Haiti] kepada [m5:IDN.LEG DPR].
e1 m1 > m2 REJECT actual 2015-02-18/none ctx=executive,corruption
e2 m1 > m3 SANCTION actual 2015-02-18/none mode=expel ctx=corruption,executive

### Sindonews 2018-04-14
[m1:USA.MIL Amerika Serikat] beserta [m2:GBR.MIL Inggris] dan [m3:FRA.MIL Prancis] {e1 menembakkan 105 rudal} ke tiga lokasi di [m4:SYR.GOV Suriah]. [m5:RUS.GOV Moskow], yang {e2 meminta sidang darurat} [m6:UNSC Dewan Keamanan], tidak melaksanakan {e3 gertakannya} untuk menjatuhkan setiap rudal [m7=m1 Washington].
e1 m1,m2,m3 > m4 ASSAULT actual 2018-04-14/none mode=aerial ctx=military,cbrn
e2 m5 > m6 REQUEST requested 2018-04-14/none mode=meet ctx=diplomatic
e3 m5 > m7 THREATEN threatened 2018-04-14/none mode=violence ctx=military

### Radar Bogor 2012-12-25
[m1:IDN.REL Jemaat GKI Yasmin] {e1 beribadah Natal di seberang} [m2:IDN.GOV Istana] karena gerejanya masih {e3 disegel} [m3:IDN.GOV Wali Kota Bogor], yang {e2 tidak menggubris} putusan [m4:IDN.JUD Mahkamah Agung] dan rekomendasi [m5:IDN.GOV Ombudsman].
e1 m1 > m2 PROTEST actual 2012-12-25/none ctx=religion_ethnicity
e3 m3 > m1 COERCE actual 2012-12-25/none mode=restrict ctx=religion_ethnicity
e2 m3 > m4,m5 REJECT actual 2012-12-25/none mode=yield ctx=religion_ethnicity,legal

### Kompas 2008-09-04
[m1:IDN.AGR Petani Alas Tlogo] {e1 meminta pengadilan} militer menghukum berat [m2:IDN.MIL tiga belas marinir] yang {e2 menembaki} [m3=m1 mereka] saat sengketa lahan; [m4:IDN.JUD majelis hakim] {e3 menjatuhkan hukuman} paling tinggi tiga setengah tahun.
e1 m1 > m4 REQUEST requested 2008-09-04/none ctx=legal
e2 m2 > m3 ASSAULT actual 2008-09-04/none mode=firearms ctx=natural_resource bg
e3 m4 > m2 SANCTION actual 2008-09-04/none mode=convict ctx=legal

### SINDOnews 2023-04-07 headline
[m1:SAU.GOV Riyadh] dan [m2:IRN.GOV Teheran] {e1 Sepakat Buka Lagi Kedutaan}, [m3:CHN.GOV China] Jadi {e2 Juru Damai}
e1 m1 > m2 AGREE planned 2023-04-07/none ctx=diplomatic
e2 m3 > m1,m2 CONSULT actual 2023-04-07/none mode=third-party ctx=diplomatic

### Antara 2022-12-06
[m1:IDN.JRN Aliansi Jurnalis Independen] {e1 menentang} pasal penghinaan presiden yang baru disahkan [m2:IDN.LEG DPR]; [m3:IDN.GOV Wakil Menteri Hukum] {e2 menjamin} [m4:IDN.JRN wartawan] tidak akan dipidana karenanya, sementara [m5:USA.GOV Duta Besar Amerika] {e3 menyatakan prihatin}.
e1 m1 > m2 ACCUSE actual 2022-12-06/none mode=disapprove ctx=rights_freedoms
e2 m3 > m4 AGREE planned 2022-12-06/none ctx=rights_freedoms
e3 m5 > m2 ACCUSE actual 2022-12-06/none mode=disapprove ctx=rights_freedoms

### Media Indonesia 2006-05-03
Kemenangan kecil bagi [m1:IDN.LAB kaum buruh]: sehari setelah pagar [m2:IDN.LEG DPR] {e2 dirobohkan}, [m3:IDN.GOV Wakil Presiden Jusuf Kalla] {e3 mengembalikan} naskah revisi UU Ketenagakerjaan ke meja perundingan tripartit.
e2 m1 > m2 PROTEST actual 2006-05-02/day mode=riot ctx=economic
e3 m3 > m1 CONCEDE actual 2006-05-03/none ctx=economic

### Tribun Papua 2021-12-04
Tidak mau jatuh korban lagi, [m1:TPNPB.REB pasukan Lamek Taplo] {e1 mundur} dari Bandara Oksibil setelah {e2 kontak tembak} dua jam dengan [m2:IDN.MIL Satgas Yonif 403]. [m3:IDN.CVL Warga] mengungsi ke [m4:IDN.MIL markas Koramil].
e1 m1 > m2 RETREAT actual 2021-12-04/none mode=withdraw ctx=territory,military
e2 m1 > m2 ASSAULT actual 2021-12-04/none mode=firearms ctx=territory,military

### Kumparan 2020-10-21
[m1:IDN.CVL Koalisi Masyarakat Sipil] {e1 menggugat} [m2:IDN.GOV Presiden] dan [m3:IDN.GOV Menkominfo] ke [m4:IDN.JUD PTUN Jakarta], yang {e2 menyatakan [m21=m2+m3 keduanya] bersalah} dalam perlambatan internet; [m5=m3 kementerian itu] menerima putusan dan {e3 tidak banding}.
e1 m1 > m2,m3 ACCUSE actual 2020-10-21/none mode=allege ctx=rights_freedoms,legal
e2 m4 > m2,m3 SANCTION actual 2020-10-21/none mode=convict ctx=rights_freedoms,legal
e3 m5 > m1 CONCEDE actual 2020-10-21/none ctx=rights_freedoms,legal

### VOA Indonesia 2021-08-15
[m1:TALIBAN.REB Taliban] {e1 melenggang masuk} istana [m2:@AFG Kabul] tanpa perlawanan; [m3:AFG.GOV Presiden Ashraf Ghani] {e2 kabur} ke [m4:@TJK luar negeri], dan [m5:IDN.GOV Kemlu RI] berencana {e3 mengevakuasi} [m6:IDN.CVL WNI] dengan pesawat TNI AU.
e1 m1 > m3 COERCE actual 2021-08-15/none mode=seize ctx=military
e2 m3 > m1 RETREAT actual 2021-08-15/none mode=withdraw ctx=executive
e3 m5 > m6 AGREE planned 2021-08-15/none ctx=human_security

### Detikcom 2018-03-02
[m1:IDN.GOV Gubernur DKI Anies Baswedan] {e1 ngotot menutup} Jalan Jatibaru kendati [m2:IDN.LAB sopir angkot] {e2 memblokir} Tanah Abang dan [m3:IDN.COP Ditlantas Polda] {e3 menyarankan} dibuka lagi.
e1 m1 > m2,m3 REJECT actual 2018-03-02/none mode=change ctx=economic
e2 m2 > m1 PROTEST actual 2018-03-02/none mode=obstruct ctx=economic
e3 m3 > m1 REQUEST requested 2018-03-02/none mode=change ctx=economic

### Republika 2012-11-21
[m1:EGY.GOV Presiden Mursi] {e1 menjembatani} [m2:HAMAS.REB Hamas] dengan [m3:ISR.GOV Israel]: [m4=m3 Tel Aviv] {e2 tidak akan lagi membunuh} para komandan lawannya, sedangkan [m5=m2 kelompok itu] {e3 menghentikan tembakan roket}.
e1 m1 > m2,m3 CONSULT actual 2012-11-21/none mode=third-party ctx=diplomatic
e2 m4 > m2 CONCEDE planned 2012-11-21/none ctx=military
e3 m5 > m3 CONCEDE planned 2012-11-21/none ctx=military

### Tempo.co 2018-10-31
Kendati [m1:IDN.JUD KPK] {e1 menyebutnya} tersangka, [m2:IDN.LEG Wakil Ketua DPR] menyatakan {e2 tidak akan mundur}; [m3:IDN.PTY partainya] {e3 menyiapkan pengacara}.
e1 m1 > m2 ACCUSE actual 2018-10-31/none mode=allege ctx=corruption
e2 m2 > m1 REJECT actual 2018-10-31/none mode=yield ctx=corruption
e3 m3 > m2 AGREE planned 2018-10-31/none ctx=corruption,legal

### CNBC Indonesia 2023-07-18
[m1:EU Uni Eropa] {e1 mengkritik} hilirisasi nikel, tetapi [m2:IDN.GOV Menteri Investasi] {e2 pantang mundur}: "<<q1 [m3=m2 Kita] sudah merdeka, masa masih mau {e3 didikte} [m4=m1 mereka]?>>"
e1 m1 > m2 ACCUSE actual 2023-07-18/none mode=disapprove ctx=natural_resource,economic
e2 m2 > m1 REJECT actual 2023-07-18/none mode=change ctx=natural_resource,economic
e3 m4 > m3 REQUEST hypothetical 2023-07-18/none mode=change ctx=natural_resource,economic
q1 m2 direct

### Antara 2009-07-18 none
Bom di dua hotel di Mega Kuningan menewaskan sembilan orang, termasuk empat warga asing. [m1:? Klub Manchester United] batal bertanding di [m2:@IDN Jakarta]. Petugas forensik masih mencocokkan sidik jari dengan data keluarga korban.

### Pontianak Post 2019-10-15
[m1:IDN.MIL Pangdam Tanjungpura] {e1 membantah} [m2:IDN.CVL Walhi] soal tuduhan bahwa [m3:IDN.MIL prajuritnya] {e2 membekingi} [m4:IDN.BUS perusahaan sawit] di Ketapang: "<<q1 Kalau terbukti, [m5=m1 saya] {e3 pecat}.>>"
e2 m3 > m4 AID denied 2019-10-15/none ctx=natural_resource
e1 m1 > m2 REJECT actual 2019-10-15/none ctx=natural_resource
e3 m5 > m3 THREATEN threatened 2019-10-15/none mode=expel ctx=military
q1 m1 direct

### SINDOnews 2014-03-18
[m1:RUS.GOV Presiden Putin] {e1 meneken traktat} penggabungan Krimea dengan [m2:UKR.REB pemimpin Simferopol]; di [m3:@DEU Berlin] [m4:DEU.GOV Kanselir Merkel] {e2 mengancam pembekuan aset}, sementara [m5:CHN.GOV China] {e3 tak ikut mengecam}.
e1 m1 > m2 SUPPORT actual 2014-03-18/none ctx=territory
e2 m4 > m1 THREATEN threatened 2014-03-18/none mode=restrict ctx=territory,economic
e3 m5 > m1 ACCUSE denied 2014-03-18/none mode=disapprove ctx=territory

### Kaltim Post 2023-09-22
[m1:IDN.CVL Warga adat Balik] di Sepaku {e1 diminta mengosongkan} lahan dalam tujuh hari oleh [m2:IDN.GOV Otorita IKN]; setelah {e2 dikecam} [m3:IDN.CVL Aliansi Masyarakat Adat Nusantara], surat itu {e3 dibatalkan} [m4=m2 lembaga tersebut].
e1 m2 > m1 REQUEST requested 2023-09-22/none mode=yield ctx=natural_resource,human_rights
e2 m3 > m2 ACCUSE actual 2023-09-22/none mode=disapprove ctx=human_rights
e3 m4 > m1 CONCEDE actual 2023-09-22/none ctx=human_rights

### Kompas.com 2022-10-01
[m1:IDN.COP Polisi] {e1 melontarkan gas air mata} ke tribune [m2:IDN.CVL suporter] Kanjuruhan, Sabtu malam. [m3:IDN.LEG Ketua DPR Puan Maharani] {e2 minta} [m4:IDN.COP Polri] mengusut tuntas dan [m5:IDN.GOV Presiden] {e3 membentuk tim gabungan} untuk menyelidiki [m6=m1 para petugas].
e1 m1 > m2 ASSAULT actual 2022-10-01/day mode=crowd-control ctx=human_security
e2 m3 > m4 REQUEST requested 2022-10-01/none mode=change ctx=human_security
e3 m5 > m6 ACCUSE actual 2022-10-01/none mode=investigate ctx=human_security

### DW Indonesia 2015-09-04
Akhir pekan ini [m1:DEU.GOV Jerman] {e1 membuka perbatasannya} untuk [m2:SYR.REF ribuan pengungsi] yang terjebak di stasiun [m3:@HUN Budapest] setelah [m4:HUN.COP polisi Hungaria] {e3 melarang [m21=m2 mereka] naik kereta}.
e1 m1 > m2 AID actual 2015-09-04/none ctx=migration,asylum
e3 m4 > m2 COERCE actual 2015-09-04/none mode=restrict ctx=migration

### Antara 2001-02-26
Enam kapal [m1:IDN.MIL TNI AL] berlayar ke [m2:@IDN Sampit] guna {e2 mengangkut} [m3:IDN.REF pengungsi Madura] yang {e3 diburu} [m4:IDN.CVL kelompok Dayak]; [m5:IDN.GOV Presiden Wahid] {e4 belum bersedia memberlakukan} keadaan darurat.
e2 m1 > m3 AID actual 2001-02-26/none ctx=religion_ethnicity,human_security
e3 m4 > m3 ASSAULT actual 2001-02-26/none ctx=religion_ethnicity
e4 m5 > m4 REJECT actual 2001-02-26/none ctx=religion_ethnicity

### Tribunnews 2023-10-30
[m1:IDN.PTY PDI-P] {e1 ragu-ragu memecat} [m2:IDN.PTY wali kota Solo] yang {e2 menyeberang} menjadi calon wakil presiden [m3:IDN.PTY Koalisi Indonesia Maju]. "<<q1 [m4=m2 Dia] sudah pamit>>," ujar [m5:IDN.PTY Puan Maharani].
e1 m1 > m2 SANCTION hypothetical 2023-10-30/none mode=expel ctx=election
e2 m2 > m3 SUPPORT actual 2023-10-30/none ctx=election
q1 m5 direct cue=ujar

### Tempo.co 2014-12-09 headline
{e1 Peledakan} Kapal [m1:VNM.CVL Nelayan Vietnam] Jalan Terus, [m2:IDN.GOV Susi]: [m3:VNM.GOV Hanoi] Tak {e2 Protes}
e1 m2 > m1 ASSAULT actual 2014-12-09/none mode=destroy ctx=territory,natural_resource
e2 m3 > m2 ACCUSE denied 2014-12-09/none mode=disapprove ctx=territory said=m2

### Republika 2020-09-04
[m1:SRB.GOV Serbia] dan [m2:KOS.GOV Kosovo] {e1 berjanji menormalkan} hubungan ekonomi di Gedung Putih; [m3:PSE.GOV Palestina] {e2 menyesali} janji [m4=m1 Beograd] memindahkan kedutaannya ke Yerusalem.
e1 m1 > m2 AGREE planned 2020-09-04/none ctx=economic,diplomatic
e2 m3 > m4 ACCUSE actual 2020-09-04/none mode=disapprove ctx=diplomatic,territory

### Lampung Post 2020-12-29
Dialog antara [m1:IDN.EDU mahasiswa Universitas Lampung] dengan [m2:IDN.EDU rektor] {e1 menemui jalan buntu} karena [m3=m2 pimpinan kampus] {e2 bersikukuh tidak menurunkan} uang kuliah; [m4:IDN.COP dua intel polisi] yang menyusup {e3 diusir} peserta.
e1 m1 > m2 CONSULT actual 2020-12-29/none ctx=economic
e2 m3 > m1 REJECT actual 2020-12-29/none mode=change ctx=economic
e3 m1 > m4 COERCE actual 2020-12-29/none ctx=rights_freedoms

### CNN Indonesia 2024-12-03
[m1:KOR.GOV Presiden Yoon Suk Yeol] {e1 mencabut darurat militer} enam jam setelah mengumumkannya, ketika 190 [m2:KOR.LEG anggota Majelis Nasional] yang memanjat pagar {e3 memberikan suara menolak}; [m3:KOR.MIL tentara yang memecahkan kaca gedung] {e4 kembali ke barak}.
e1 m1 > m2 CONCEDE actual 2024-12-03/none ctx=pro_democracy,pro_autocracy
e3 m2 > m1 REJECT actual 2024-12-03/none mode=change ctx=pro_democracy,legislative
e4 m3 > m2 RETREAT actual 2024-12-03/none mode=withdraw ctx=pro_democracy

### Kompas 2011-10-19
[m1:IDN.CVL Kongres Rakyat Papua Ketiga] di lapangan Zakheus {e1 dibubarkan paksa} [m2:IDN.COP polisi] dan [m3:IDN.MIL tentara]: tiga orang tewas, tiga ratus ditahan. [m4:IDN.GOV Menko Polhukam Djoko Suyanto] {e2 membela} [m5=m2+m3 aparat], sedangkan [m6:IDN.REL Persekutuan Gereja-gereja di Indonesia] {e3 menyesali} [m7=m5 mereka] main hakim sendiri.
e1 m2,m3 > m1 ASSAULT actual 2011-10-19/none ctx=repression
e2 m4 > m5 SUPPORT actual 2011-10-19/none ctx=repression
e3 m6 > m7 ACCUSE actual 2011-10-19/none mode=disapprove ctx=human_rights,repression
