### Antara 2019-11-05
[m1:IDN.GOV Wakil Menteri Luar Negeri Mahendra Siregar] {e1 meluncurkan} penyaluran dana 500 ribu dolar bagi [m2:PSE.REF pengungsi Palestina] melalui [m3:UNRWA UNRWA] di [m4:@JOR Amman], tambahan atas iuran tahunan yang sudah dibayar.
e1 m1 > m2 AID actual 2019-11-05/none ctx=migration

### Antara 2020-02-07
<<q1 [m1:UNRWA Badan PBB untuk pengungsi Palestina] {e1 memohon} dana 1,4 miliar dolar kepada [m2:UN negara-negara anggota PBB]>>, kata [m3:UNRWA pelaksana tugas komisaris Christian Saunders] di [m4:@CHE Jenewa], menyusul {e2 penghentian} sumbangan oleh [m5:USA.GOV Amerika Serikat] pada Agustus 2018.
e1 m1 > m2 REQUEST requested 2020-02-07/none mode=assist ctx=migration
e2 m5 > m1 SANCTION actual 2018-08-01/month mode=discontinue ctx=migration,economic bg
q1 m3 indirect cue=kata

### Antara 2021-04-07
<<q1 [m1:USA.GOV Pemerintahan Biden] {e1 memulihkan} bantuan 150 juta dolar kepada [m2:UNRWA UNRWA]>>, kata [m3:USA.GOV Menteri Luar Negeri Antony Blinken], keputusan yang {e2 disayangkan} [m4:ISR.GOV Duta Besar Israel Gilad Erdan].
e1 m1 > m2 AID actual 2021-04-07/none ctx=migration
e2 m4 > m1 ACCUSE actual 2021-04-07/none mode=disapprove ctx=migration
q1 m3 indirect cue=kata

### Antara 2024-01-27
[m1:GBR.GOV Inggris], [m2:ITA.GOV Italia], dan [m3:FIN.GOV Finlandia] {e1 membekukan} pendanaan bagi [m4:UNRWA badan pengungsi itu], yang {e2 memecat} [m5:UNRWA sembilan pegawainya] karena diduga terlibat serangan 7 Oktober di [m6:@ISR Israel].
e1 m1,m2,m3 > m4 SANCTION actual 2024-01-27/none mode=discontinue ctx=migration,terrorism
e2 m4 > m5 SANCTION actual 2024-01-27/none mode=expel ctx=terrorism

### Kompas 2006-10-07
[m1:IDN.CVL Keluarga Munir] {e1 menemui} [m2:USA.LEG sejumlah anggota Kongres Amerika Serikat] di [m3:@USA Washington] dan {e2 meminta} agar penyidikan oleh [m4:IDN.COP Polri] ditanyakan kepada [m5:IDN.GOV Jakarta].
e1 m1 > m2 CONSULT actual 2006-10-07/none mode=meet ctx=human_rights
e2 m1 > m2 REQUEST requested 2006-10-07/none mode=assist ctx=human_rights

### Kompas 2008-06-19
[m1:IDN.SPY Mantan Deputi V BIN Muchdi Purwoprandjono] {e1 menyerahkan diri} kepada [m2:IDN.COP Bareskrim Polri] dan langsung {e2 ditahan} di Markas Brimob [m3:@IDN Kelapa Dua] sebagai tersangka pembunuhan aktivis.
e1 m1 > m2 RETREAT actual 2008-06-19/none ctx=human_rights
e2 m2 > m1 COERCE actual 2008-06-19/none mode=arrest ctx=human_rights,legal

### Kompas 2008-12-31
[m1:IDN.JUD Majelis hakim] {e1 membebaskan} [m2:IDN.ELI Muchdi] dari semua dakwaan; [m3:IDN.CVL Suciwati, istri almarhum Munir], {e2 mengkritik} putusan itu dan [m4:IDN.JUD jaksa Cirus Sinaga] menyatakan pikir-pikir.
e1 m1 > m2 RETREAT actual 2008-12-31/none mode=release ctx=human_rights,legal
e2 m3 > m1 ACCUSE actual 2008-12-31/none mode=disapprove ctx=human_rights,legal

### VOA Indonesia 2013-01-11
[m1:FRA.MIL Pesawat tempur Prancis] {e1 menyerang} iring-iringan [m2:ANSARDINE.REB Ansar Dine] di dekat [m3:@MLI Konna], setelah [m4:MLI.GOV Presiden Mali Dioncounda Traore] {e2 meminta bantuan} [m5:FRA.GOV Paris].
e1 m1 > m2 ASSAULT actual 2013-01-11/none mode=aerial ctx=terrorism,military
e2 m4 > m5 REQUEST requested 2013-01-11/none mode=assist ctx=terrorism,military

### VOA Indonesia 2013-01-14
[m1:DNK.GOV Denmark] {e1 menyediakan} satu pesawat angkut C-130 bagi operasi [m2:FRA.MIL tentara Prancis] di [m3:@MLI Mali], sedangkan [m4:DEU.GOV Berlin] {e2 mempertimbangkan} dukungan logistik.
e1 m1 > m2 AID actual 2013-01-14/none ctx=military,terrorism
e2 m4 > m2 AGREE hypothetical 2013-01-14/none ctx=military,terrorism

### VOA Indonesia 2013-01-28
<<q1 [m1:FRA.MIL Pasukan Prancis] bersama [m2:MLI.MIL tentara Mali] {e1 memasuki} [m3:@MLI Timbuktu] tanpa perlawanan>>, kata [m4:MLI.GOV wali kota Halle Ousmane], yang mengungsi ke [m5:@MLI Bamako]; [m6:ANSARDINE.REB kelompok Islamis] telah {e2 membakar} perpustakaan manuskrip.
e1 m1,m2 > m6 COERCE actual 2013-01-28/none mode=seize ctx=military,territory
e2 m6 > m7 ASSAULT actual 2013-01-28/none mode=destroy ctx=religion_ethnicity
Perpustakaan itu didirikan [m7:MLI.EDU Institut Ahmed Baba].
q1 m4 indirect cue=kata

### VOA Indonesia 2013-06-18
[m1:MLI.GOV Pemerintah sementara Mali] dan [m2:MNLA.REB pemberontak Tuareg] {e1 menandatangani kesepakatan} di [m3:@BFA Ouagadougou] yang membuka jalan bagi pemilihan presiden di [m4:@MLI Kidal].
e1 m1 > m2 SUPPORT actual 2013-06-18/none ctx=military,territory

### detikNews 2018-03-30
[m1:IDN.BUS Pertamina] {e1 mengakui} patahnya pipa sebagai penyebab tumpahan minyak di [m2:@IDN Teluk Balikpapan] dan {e2 berjanji mengganti} jaring serta kapal [m3:IDN.AGR nelayan].
e1 m1 > m3 CONCEDE actual 2018-03-30/none ctx=environment
e2 m1 > m3 AGREE planned 2018-03-30/none ctx=environment

### detikNews 2018-04-16
<<q1 [m1:IDN.GOV Kementerian Lingkungan Hidup] {e1 menjatuhkan sanksi administratif} kepada [m2:IDN.BUS Pertamina RU V Balikpapan], yang tidak memiliki sistem pemantau otomatis>>, kata [m3:IDN.GOV Menteri Siti Nurbaya] di depan [m4:IDN.LEG Komisi VII DPR].
e1 m1 > m2 SANCTION actual 2018-04-16/none ctx=environment
q1 m3 indirect cue=kata

### detikNews 2018-04-21
[m1:IDN.AGR Nelayan Balikpapan] {e1 berlayar dengan puluhan perahu} ke dermaga [m2:IDN.BUS Pertamina] sambil membawa spanduk tuntutan ganti rugi, dikawal [m3:IDN.COP Polairud].
e1 m1 > m2 PROTEST actual 2018-04-21/none mode=demo ctx=environment

### Tempo 2022-01-08
<<q1 [m1:IDN.CVL Warga Wadas] {e1 menolak kehadiran} tim pengukur [m2:IDN.GOV BPN Purworejo] yang hendak masuk desa untuk proyek Bendungan Bener>>, kata [m3:IDN.CVL Insin Sutrisno] kepada [m4:IDN.CVL LBH Yogyakarta].
e1 m1 > m2 REJECT actual 2022-01-08/none ctx=natural_resource
q1 m3 indirect cue=kata

### Tempo 2022-02-08
[m1:IDN.COP Ratusan personel Polda Jawa Tengah] {e1 mengepung} Desa Wadas dan {e2 menciduk} 64 [m2:IDN.CVL warga penolak tambang andesit], termasuk seorang [m3:IDN.CVL pengacara LBH].
e1 m1 > m2 COERCE actual 2022-02-08/none mode=restrict ctx=natural_resource,repression
e2 m1 > m2,m3 COERCE actual 2022-02-08/none mode=arrest ctx=natural_resource,repression

### Tempo 2022-02-09
[m1:IDN.GOV Gubernur Ganjar Pranowo] {e1 meminta maaf} kepada [m2:IDN.CVL masyarakat Wadas] atas kejadian sehari sebelumnya dan mengumumkan [m3:IDN.COP kepolisian] {e2 akan membebaskan} semua orang yang dibawa ke Mapolres [m4:@IDN Purworejo].
e1 m1 > m2 SUPPORT actual 2022-02-09/none ctx=natural_resource,repression
e2 m3 > m2 CONCEDE planned 2022-02-09/none mode=release ctx=natural_resource,repression

### Republika 2008-12-30 headline
[m1:IDN.REL Massa HTI] {e1 Padati} Depan Kedubes [m2:USA.GOV AS], [m3:IDN.GOV Pemerintah RI] {e2 Kirim} Dua Ton Obat ke [m4:PSE.CVL Gaza]
e1 m1 > m2 PROTEST actual 2008-12-30/none mode=demo ctx=military
e2 m3 > m4 AID actual 2008-12-30/none ctx=health

### Antara 2016-10-12 none
[m1:IDN.BUS Perum Peruri] memperkenalkan prangko seri kopi nusantara di [m2:@IDN Bandung]; biji kopi dari [m3:@IDN Gayo], [m4:@IDN Toraja], dan [m5:@IDN Wamena] tergambar pada lembar pertama.

### CNN Indonesia 2021-12-25 none
Teleskop James Webb diluncurkan dengan roket Ariane 5 dari [m1:@FRA Kourou], Guyana Prancis, setelah tertunda bertahun-tahun; [m2:ESA Badan Antariksa Eropa] dan [m3:CAN.GOV Kanada] turut membangunnya.
