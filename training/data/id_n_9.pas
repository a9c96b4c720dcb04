### VOA Indonesia 2016-02-18
<<q1 [m1:ECU.GOV Pemerintah Ekuador] {e1 memberikan suaka} kepada [m2:BOL.OPP seorang mantan senator Bolivia] yang dicari [m3:BOL.JUD jaksa di La Paz] karena tuduhan penggelapan>>, kata [m4:ECU.GOV Menteri Luar Negeri Ricardo Patino].
e1 m1 > m2 AID actual 2016-02-18/none ctx=asylum
q1 m4 indirect cue=kata

### VOA Indonesia 2016-02-20
[m1:BOL.GOV Kementerian Luar Negeri Bolivia] {e1 mengirim nota protes} kepada [m2:ECU.GOV Quito] mengenai pemberian suaka itu dan {e2 meminta} agar [m3:BOL.OPP bekas senator tersebut] diserahkan sesuai traktat ekstradisi tahun 1913.
e1 m1 > m2 ACCUSE actual 2016-02-20/none mode=disapprove ctx=asylum,diplomatic
e2 m1 > m2 REQUEST requested 2016-02-20/none mode=assist ctx=asylum,legal

### VOA Indonesia 2018-06-07
[m1:PER.GOV Peru] {e1 mengekstradisi} [m2:COL.CRM seorang tersangka pengedar kokain] kepada [m3:COL.GOV otoritas Kolombia] di jembatan perbatasan dekat [m4:@COL Leticia], sebuah kota di tepi Sungai Amazon.
e1 m1 > m3 COOPERATE actual 2018-06-07/none ctx=illegal_drugs

### Antara 2019-01-24
[m1:PRY.GOV Presiden Paraguay Mario Abdo Benitez] {e1 mengakui} [m2:VEN.OPP Juan Guaido] sebagai presiden sementara Venezuela, sedangkan [m3:MEX.GOV Meksiko] dan [m4:URY.GOV Uruguay] {e2 menawarkan diri} menjadi penengah.
e1 m1 > m2 SUPPORT actual 2019-01-24/none ctx=diplomatic
e2 m3,m4 > m2 AGREE planned 2019-01-24/none ctx=diplomatic

### Antara 2019-02-23
<<q1 [m1:VEN.MIL Garda Nasional Venezuela] {e1 menghadang} truk-truk bantuan di jembatan Simon Bolivar dengan peluru karet, menyebabkan 42 orang terluka>>, kata [m2:COL.GOV dinas penanggulangan bencana Kolombia] di [m3:@COL Cucuta].
e1 m1 > m4 ASSAULT actual 2019-02-23/none mode=crowd-control ctx=human_security said=m2
Iring-iringan itu dipimpin [m4:VEN.OPP para deputi oposisi].
q1 m2 indirect cue=kata

### Antara 2019-04-16
[m1:ICRC Palang Merah Internasional] {e1 menyerahkan} 24 ton obat dan generator kepada [m2:VEN.MED rumah sakit di Caracas], pengiriman pertama yang {e2 diizinkan} [m3:VEN.GOV pemerintahan Nicolas Maduro] sejak krisis dimulai.
e1 m1 > m2 AID actual 2019-04-16/none ctx=health
e2 m3 > m1 CONCEDE actual 2019-04-16/none ctx=health,human_security

### Kompas 2004-11-12
[m1:CIV.MIL Angkatan Udara Pantai Gading] {e1 membom} barak [m2:FRA.MIL pasukan Prancis] di [m3:@CIV Bouake], menewaskan sembilan serdadu. [m4:FRA.GOV Presiden Jacques Chirac] {e2 memerintahkan penghancuran} seluruh pesawat tempur negara itu.
e1 m1 > m2 ASSAULT actual 2004-11-12/none mode=aerial ctx=military
e2 m4 > m1 ASSAULT actual 2004-11-12/none mode=destroy ctx=military

### Kompas 2004-11-15
<<q1 [m1:UNSC Dewan Keamanan PBB] dengan suara bulat {e1 memberlakukan embargo senjata} selama 13 bulan terhadap [m2:CIV.GOV Pantai Gading], berdasarkan rancangan [m3:FRA.GOV Prancis]>>, kata [m4:USA.GOV Duta Besar John Danforth], ketua bulan ini.
e1 m1 > m2 SANCTION actual 2004-11-15/none mode=discontinue ctx=military
q1 m4 indirect cue=kata

### Kompas 2004-11-10
[m1:FRA.MIL Tentara Prancis] {e1 mengevakuasi} 1.600 [m2:EUR.CVL warga Eropa] dari [m3:@CIV Abidjan] dengan pesawat carteran menuju [m4:@SEN Dakar], setelah [m5:CIV.CVL massa Patriot Muda] {e2 menjarah} rumah [m6=m2 mereka].
e1 m1 > m2 AID actual 2004-11-10/none ctx=human_security
e2 m5 > m2 PROTEST actual 2004-11-10/none mode=riot ctx=human_security

### Kompas 2004-11-12 headline
[m1:ZAF.GOV Mbeki] {e1 Terbang} ke [m2:@CIV Abidjan], [m3:CIV.GOV Gbagbo] {e2 Tolak} Bertemu [m4:CIV.REB Pemberontak]
e1 m1 > m3 CONSULT actual 2004-11-12/none mode=third-party ctx=military,diplomatic
e2 m3 > m4 REJECT actual 2004-11-12/none mode=meet ctx=military

### detikNews 2011-12-24
[m1:IDN.COP Polisi dari Polda NTB] {e1 membubarkan paksa} blokade [m2:IDN.CVL warga Lambu] di Pelabuhan [m3:@IDN Sape], [m4:@IDN Bima], dengan tembakan yang menewaskan dua orang.
e1 m1 > m2 ASSAULT actual 2011-12-24/none mode=firearms ctx=natural_resource,repression

### detikNews 2011-12-20
[m1:IDN.CVL Warga Kecamatan Lambu] {e1 menduduki} pelabuhan penyeberangan [m2:@IDN Sape] sejak kemarin untuk mendesak [m3:IDN.GOV Bupati Bima Ferry Zulkarnain] mencabut izin eksplorasi emas [m4:AUS.BUS PT Sumber Mineral Nusantara].
e1 m1 > m3 PROTEST actual 2011-12-20/none mode=obstruct ctx=natural_resource

### detikNews 2012-01-26
[m1:IDN.CVL Ribuan warga] {e1 membakar} kantor [m2:IDN.GOV Bupati Bima] dan melepaskan puluhan tahanan dari rumah tahanan kota, karena surat keputusan tambang belum juga dicabut.
e1 m1 > m2 PROTEST actual 2012-01-26/none mode=riot ctx=natural_resource

### detikNews 2012-01-28
<<q1 [m1:IDN.GOV Bupati Ferry Zulkarnain] {e1 mencabut} izin tambang [m2:AUS.BUS PT Sumber Mineral Nusantara], sesuai rekomendasi [m3:IDN.GOV Kementerian ESDM]>>, kata [m4:IDN.GOV Gubernur NTB Zainul Majdi] di [m5:@IDN Mataram].
e1 m1 > m2 SANCTION actual 2012-01-28/none ctx=natural_resource
q1 m4 indirect cue=kata

### Republika 2022-08-19
<<q1 [m1:IDN.COP Tim khusus Polri] {e1 menetapkan} [m2:IDN.COP Putri Candrawathi], istri [m3:IDN.COP mantan Kadiv Propam Ferdy Sambo], sebagai tersangka pembunuhan>>, kata [m4:IDN.COP Komjen Agung Budi Maryoto].
e1 m1 > m2 ACCUSE actual 2022-08-19/none mode=allege ctx=legal
q1 m4 indirect cue=kata

### Republika 2022-08-26
[m1:IDN.COP Sidang Komisi Kode Etik Polri] {e1 memecat} [m2:IDN.COP Irjen Ferdy Sambo] secara tidak hormat; [m3=m2 jenderal bintang dua itu] {e2 mengajukan banding}.
e1 m1 > m2 SANCTION actual 2022-08-26/none mode=expel ctx=legal
e2 m2 > m1 REJECT actual 2022-08-26/none ctx=legal

### Republika 2023-02-13
[m1:IDN.JUD Pengadilan Negeri Jakarta Selatan] {e1 menjatuhkan hukuman mati} kepada [m2:IDN.ELI Ferdy Sambo]. [m3:IDN.CVL Orang tua Brigadir Yosua] {e2 mengucapkan syukur} kepada hakim sambil menangis di ruang sidang.
e1 m1 > m2 SANCTION actual 2023-02-13/none mode=convict ctx=legal
e2 m3 > m1 SUPPORT actual 2023-02-13/none ctx=legal

### Tempo 2007-11-26
<<q1 [m1:IDN.COP Kepolisian Resor Ketapang] {e1 menyita} 19 kapal bermuatan kayu tanpa dokumen milik [m2:IDN.BUS sejumlah cukong], yang hendak berlayar ke [m3:@MYS Sarawak]>>, kata [m4:IDN.GOV Menteri Kehutanan MS Kaban].
e1 m1 > m2 COERCE actual 2007-11-26/none mode=seize ctx=environment,natural_resource
q1 m4 indirect cue=kata

### Tempo 2008-04-02
[m1:IDN.COP Mabes Polri] {e1 mencopot} [m2:IDN.COP Kapolres Ketapang AKBP Akhmad Sun'an] karena diduga membiarkan pembalakan liar, sementara [m3:MYS.GOV Konsulat Malaysia di Pontianak] tidak bersedia berkomentar.
e1 m1 > m2 SANCTION actual 2008-04-02/none mode=expel ctx=environment,corruption

### Tempo 2008-04-10
[m1:IDN.CVL Yayasan Telapak] {e1 menyambut baik} pencopotan para perwira oleh [m2:IDN.COP Mabes Polri], namun {e2 mendesak} [m3:IDN.JUD KPK] turun tangan memeriksa [m4:IDN.GOV dinas kehutanan].
e1 m1 > m2 SUPPORT actual 2008-04-10/none ctx=environment,corruption
e2 m1 > m3 REQUEST requested 2008-04-10/none mode=assist ctx=environment,corruption

### Kompas 2011-04-07 none
Gempa berkekuatan 7,1 mengguncang [m1:@JPN Sendai] Kamis malam tanpa menimbulkan tsunami besar; di [m2:@IDN Jakarta], [m3:IDN.GOV BMKG] memastikan pantai utara [m4:@IDN Papua] aman.
