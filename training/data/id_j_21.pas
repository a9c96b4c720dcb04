### Antara 2013-08-27
[m1:TLS.LEG Parlemen Timor Leste] {e1 menyetujui} pengiriman polisi ke [m2:GNB.GOV Guinea-Bissau]; [m3:PRT.GOV Portugal], bekas penjajah [m4=m1+m2 keduanya], tidak dimintai bantuan.
e1 m1 > m2 AGREE planned 2013-08-27/none ctx=peacekeeping

### Kompas.com 2022-03-09
[m1:IDN.BUS Pengusaha truk] {e1 mengancam berhenti beroperasi} bila [m2:IDN.GOV Kementerian Perhubungan] menerapkan larangan muatan lebih tahun depan.
e1 m1 > m2 THREATEN threatened 2022-03-09/none ctx=economic

### CNN Indonesia 2017-01-18
[m1:GMB.GOV Presiden Yahya Jammeh] mula-mula {e1 mengakui kekalahan}, seminggu kemudian {e2 menolak} hasil pemilu. [m2:SEN.MIL Pasukan Senegal] {e3 bergerak} ke perbatasan atas nama [m3:ECOWAS ECOWAS].
e1 m1 > m4 CONCEDE actual 2017-01-18/none ctx=election
e2 m1 > m4 REJECT actual 2017-01-18/none ctx=election
e3 m2 > m1 MOBILIZE actual 2017-01-18/none mode=troops ctx=election
Pemenangnya [m4:GMB.OPP Adama Barrow], pengusaha properti.

### Tempo.co 2011-05-13
[m1:IDN.GOV Walikota Solo Joko Widodo] {e1 menolak} izin mal yang diminta [m2:IDN.GOV Gubernur Bibit Waluyo], yang kemudian {e2 menyebutnya} bodoh.
e1 m1 > m2 REJECT actual 2011-05-13/none ctx=executive
e2 m2 > m1 ACCUSE actual 2011-05-13/none mode=disapprove ctx=executive

### VOA Indonesia 2016-03-29
[m1:TZA.GOV Komisi Pemilihan Zanzibar] {e1 membatalkan} pemungutan suara; [m2:TZA.OPP CUF] {e2 menolak} ikut pemilihan ulang, dan [m3:USA.GOV Millennium Challenge Corporation] {e3 menghentikan} hibah 472 juta dolar.
e1 m1 > m2 REJECT actual 2016-03-29/none ctx=election
e2 m2 > m1 REJECT actual 2016-03-29/none ctx=election
e3 m3 > m1 SANCTION actual 2016-03-29/none mode=discontinue ctx=election

### Tribun Kalbar 2021-06-14
[m1:IDN.GOV Bupati Sintang] {e1 memperpanjang} larangan jualan di trotoar; [m2:IDN.COP Satpol PP] {e2 menyita} gerobak, [m3:IDN.BUS pedagang] hanya menangis.
e1 m1 > m3 COERCE actual 2021-06-14/none mode=restrict ctx=economic
e2 m2 > m3 COERCE actual 2021-06-14/none mode=seize ctx=economic

### Republika 2019-05-02
[m1:FJI.COP Polisi Fiji] {e1 menahan} [m2:FJI.LAB tiga puluh pekerja bandara] yang {e2 menggelar mogok duduk}; [m3:NZL.LAB serikat pilot Selandia Baru] {e3 menyatakan solidaritas}.
e1 m1 > m2 COERCE actual 2019-05-02/none mode=arrest ctx=economic
e2 m2 > m4 PROTEST actual 2019-05-02/none mode=strike ctx=economic
e3 m3 > m2 SUPPORT actual 2019-05-02/none ctx=economic
Perundingan dengan [m4:FJI.BUS pengelola bandara] buntu.

### detikNews 2022-01-11
Pemimpin pondok di Bandung {e1 didakwa} [m1:IDN.JUD jaksa] mencabuli tiga belas santriwati; [m2:IDN.JUD Kejati Jabar] kemudian {e2 menuntut hukuman mati} untuk [m3:IDN.REL Herry Wirawan].
e1 m1 > m3 ACCUSE actual 2022-01-11/none mode=allege ctx=gender,legal
e2 m2 > m3 ACCUSE actual 2022-01-11/none mode=allege ctx=gender,legal

### Antara 2010-02-19
[m1:NER.MIL Mayor Salou Djibo] {e1 menyerbu} istana Niamey, {e2 menangkap} [m2:NER.GOV Mamadou Tandja], dan {e3 membekukan} konstitusi. [m3:FRA.GOV Bernard Kouchner] mengimbau warganya tetap di rumah.
e1 m1 > m2 COERCE actual 2010-02-18/day mode=seize ctx=pro_autocracy
e2 m1 > m2 COERCE actual 2010-02-18/day mode=arrest ctx=pro_autocracy
e3 m1 > m2 COERCE actual 2010-02-18/day mode=martial-law ctx=pro_autocracy

### Jawa Pos 2016-12-01
[m1:IDN.EDU Mahasiswa Papua] di Yogyakarta {e1 dihalau} [m2:IDN.COP polisi] dari Tugu; di Jakarta, 203 [m3:IDN.EDU rekan mereka] {e2 digiring} ke Mapolda.
e1 m2 > m1 COERCE actual 2016-12-01/none mode=restrict ctx=territory
e2 m4 > m3 COERCE actual 2016-12-01/none mode=arrest ctx=territory
Kata [m4:IDN.COP Kombes Argo Yuwono], [m5=m3 mereka] akan dipulangkan.

### Kompas 2004-06-07
[m1:NLD.GOV Kedutaan Belanda] {e1 mengecam} pengusiran [m2:NGO Sidney Jones] oleh [m3:IDN.SPY BIN]; peneliti itu {e2 dianggap} membahayakan keamanan.
e1 m1 > m3 ACCUSE actual 2004-06-07/none mode=disapprove ctx=rights_freedoms
e2 m3 > m2 ACCUSE actual 2004-06-07/none mode=allege ctx=rights_freedoms

### CNN Indonesia 2019-05-06
[m1:TUR.GOV Dewan Pemilihan Turki] {e1 membatalkan} kemenangan [m2:TUR.OPP Ekrem Imamoglu] di Istanbul; [m4=m3 pendukungnya] {e2 memukul panci} dari balkon.
e1 m1 > m2 REJECT actual 2019-05-06/none ctx=election
e2 m3 > m1 PROTEST actual 2019-05-06/none mode=demo ctx=election
Para [m3:TUR.CVL pemrotes] meneriakkan tuntutan keadilan.

### Antara 2024-01-29
[m1:MLI.MIL Mali], [m2:BFA.MIL Burkina Faso], dan [m3:NER.MIL Niger] {e1 keluar} dari [m4:ECOWAS ECOWAS] dengan alasan blok itu {e2 menjatuhkan} sanksi tidak manusiawi.
e1 m1,m2,m3 > m4 SANCTION actual 2024-01-28/day mode=withdraw ctx=diplomatic
e2 m4 > m1,m2,m3 SANCTION actual 2024-01-29/none mode=discontinue ctx=diplomatic

### Tribun Timur 2018-10-19
[m1:IDN.LAB Tenaga honorer K2] {e1 mogok mengajar} di sebelas kabupaten; [m2:IDN.GOV Bupati Bulukumba] {e2 memaklumi}, tetapi [m3:IDN.GOV Dinas Pendidikan] {e3 mengancam} menghentikan honor.
e1 m1 > m3 PROTEST actual 2018-10-19/none mode=strike ctx=economic
e2 m2 > m1 SUPPORT actual 2018-10-19/none ctx=economic
e3 m3 > m1 THREATEN threatened 2018-10-19/none mode=restrict ctx=economic

### BBC Indonesia 2021-09-17
[m1:USA.BUS Apple dan Google] {e1 menghapus} aplikasi milik [m2:RUS.OPP Navalny] setelah [m3:RUS.GOV Moskow] {e2 mengancam} {e3 memidanakan} karyawan setempat.
e1 m1 > m2 COERCE actual 2021-09-17/none mode=censor ctx=election
e2 m3 > m1 THREATEN threatened 2021-09-17/none mode=arrest ctx=election
e3 m3 > m1 ACCUSE threatened 2021-09-17/none mode=allege ctx=election,legal

### Kompas.com 2017-05-24
Bom {e1 meledak} di Terminal Kampung Melayu dan menewaskan tiga [m1:IDN.COP polisi]. [m2:ISIS.REB ISIS] mengaku; [m3:IDN.LEG DPR] {e2 berjanji mempercepat} RUU Antiterorisme yang {e3 diminta} [m4:IDN.COP Kapolri].
e1 m2 > m1 ASSAULT actual 2017-05-24/none mode=suicide-attack ctx=terrorism
e2 m3 > m4 AGREE planned 2017-05-24/none ctx=terrorism
e3 m4 > m3 REQUEST requested 2017-05-24/none mode=change ctx=terrorism

### Antara 2023-09-19
[m1:GAB.MIL Jenderal Brice Oligui] dilantik sesudah {e1 menggulingkan} [m2:GAB.GOV Ali Bongo]; [m3:ECCAS ECCAS] {e2 memindahkan} kantornya ke [m4:@GNQ Malabo], [m5:COMMONWEALTH Persemakmuran] {e3 menangguhkan} keanggotaan Gabon.
e1 m1 > m2 COERCE actual 2023-08-30/day mode=seize ctx=pro_autocracy
e2 m3 > m1 SANCTION actual 2023-09-19/none mode=discontinue ctx=pro_democracy
e3 m5 > m1 SANCTION actual 2023-09-19/none mode=withdraw ctx=pro_democracy

### Radar Surabaya 2022-05-20
[m1:IDN.GOV Eri Cahyadi] {e1 mengumpulkan} [m2:IDN.BUS pengelola klub malam] dan {e2 meminta} [m3=m2 mereka] menolak pengunjung di bawah umur.
e1 m1 > m2 CONSULT actual 2022-05-20/none ctx=crime
e2 m1 > m2 REQUEST requested 2022-05-20/none ctx=crime

### VOA Indonesia 2022-08-30
Kapal rumah sakit [m1:USA.MIL Mercy] {e1 melayani} warga [m2:SLB.CVL Honiara], sementara [m3:SLB.GOV pemerintah Kepulauan Solomon] {e2 menolak izin sandar} kapal penjaga pantai [m4:USA.MIL Oliver Henry].
e1 m1 > m2 AID actual 2022-08-30/none ctx=health
e2 m3 > m4 REJECT actual 2022-08-30/none ctx=military

### Sumatera Ekspres 2015-12-31
[m1:IDN.CVL Warga Palembang] {e1 menggugat} [m2:IDN.BUS perusahaan hutan tanaman] sebesar Rp7,8 triliun; [m3:IDN.JUD hakim Parlas Nababan] {e2 menolak} gugatan serupa dari [m4:IDN.GOV Kementerian LHK].
e1 m1 > m2 ACCUSE actual 2015-12-31/none mode=allege ctx=environment,legal
e2 m3 > m4 REJECT actual 2015-12-31/none ctx=environment,legal

### Antara 2009-03-17
[m1:MDG.MIL Tentara Madagaskar] {e1 merangsek} ke istana Antananarivo, [m2:MDG.GOV Marc Ravalomanana] {e2 menyerahkan} kekuasaan, dan [m3:SADC SADC] {e3 menolak mengakui} [m4:MDG.OPP Andry Rajoelina].
e1 m1 > m2 COERCE actual 2009-03-16/day mode=seize ctx=pro_autocracy
e2 m2 > m1 RETREAT actual 2009-03-17/none mode=resign ctx=pro_autocracy
e3 m3 > m4 REJECT actual 2009-03-17/none ctx=pro_democracy

### Kompas.com 2023-01-16
[m1:CHN.LAB Pekerja Tiongkok] dan [m2:IDN.LAB pekerja lokal] PT GNI {e1 bentrok} di Morowali Utara; dua orang tewas, mes {e2 dibakar}, dan [m3:IDN.COP Brimob] {e3 menahan} 17 perusuh.
e1 m2 > m1 ASSAULT actual 2023-01-14/day ctx=economic
e2 m2 > m1 ASSAULT actual 2023-01-14/day mode=destroy ctx=economic
e3 m3 > m2 COERCE actual 2023-01-16/none mode=arrest ctx=economic

### Republika 2014-07-20
Atas nama [m1:IDN.CVL 1.200 ulama dan artis], [m2:IDN.REL MER-C] {e1 mengirim} dokter ke Gaza; rumah sakitnya {e2 dihantam} bom [m3:ISR.MIL Israel] ketika masih dibangun.
e1 m2 > m4 AID actual 2014-07-20/none ctx=health
e2 m3 > m2 ASSAULT actual 2014-07-20/none mode=aerial ctx=military
Di Bait Lahiya, [m4:PSE.CVL korban luka] terus berdatangan.

### Tirto.id 2020-07-29
[m1:IDN.BUS Dua yayasan perusahaan] memanfaatkan hibah pendidikan; karena itu [m2:IDN.REL Muhammadiyah], [m3:IDN.REL LP Ma'arif NU], dan [m4:IDN.EDU PGRI] {e2 mundur} dari program [m5:IDN.GOV Nadiem Makarim], yang {e3 meminta maaf}.
e2 m2,m3,m4 > m5 SANCTION actual 2020-07-29/none mode=withdraw ctx=executive
e3 m5 > m2,m3,m4 SUPPORT actual 2020-07-29/none ctx=executive

### Antara 2018-11-14
Serangan roket [m1:HAMAS.REB Hamas] {e1 menghantam} bus [m2:ISR.MIL tentara Israel]; setelah {e2 gencatan senjata} yang ditengahi [m3:EGY.GOV Mesir], [m4:ISR.GOV Avigdor Lieberman] {e3 meletakkan jabatan} sebagai protes.
e1 m1 > m2 ASSAULT actual 2018-11-12/day mode=heavy-weapons ctx=military
e2 m2 > m1 CONCEDE actual 2018-11-13/day ctx=military
e3 m4 > m5 RETREAT actual 2018-11-14/none mode=resign ctx=military
Sehari sebelumnya [m5:ISR.GOV Netanyahu] pulang dari [m6:@FRA Paris].

### Bisnis.com 2021-02-18 headline
[m1:AUS.GOV Australia] {e1 Kecam} Pemblokiran Berita oleh [m2:USA.BUS Facebook], [m3:AUS.GOV Morrison] {e2 Telepon} [m4:IND.GOV Modi]
e1 m1 > m2 ACCUSE actual 2021-02-18/none mode=disapprove ctx=technology
e2 m3 > m4 CONSULT actual 2021-02-18/none mode=phone ctx=technology
