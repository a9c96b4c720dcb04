### Kompas.com 2021-04-30
[m1:IDN.GOV Menko Polhukam Mahfud MD] {e1 melabeli} [m2:TPNPB.REB kelompok bersenjata di Papua] teroris. [m3:IDN.GOV Gubernur Lukas Enembe], anggota [m4:IDN.PTY Partai Demokrat], {e2 menyangsikan} label itu dan {e3 meminta} [m5:IDN.MIL TNI] menghitung ulang operasinya. [m6:TPNPB.REB Sebby Sambom], juru bicara kelompok, mengatakan <<q1 [m7=m2 pihaknya] tidak akan {e4 mengendurkan} perlawanan>>.
e1 m1 > m2 SANCTION actual 2021-04-30/none ctx=terrorism,territory
e2 m3 > m1 REJECT actual 2021-04-30/none ctx=terrorism
e3 m3 > m5 REQUEST requested 2021-04-30/none mode=change ctx=military
e4 m7 > m1 REJECT actual 2021-04-30/none ctx=military,territory
q1 m6 indirect cue=mengatakan
rel m3 member_of m4

### Antara 2016-07-16
Begitu tank {e1 menutup} dua jembatan Bosporus, Jumat (15/7) malam, [m1:TUR.GOV Recep Tayyip Erdogan] lewat telepon video {e2 mengajak} [m2:TUR.CVL rakyat] membanjiri jalan. [m3:TUR.MIL Para pengudeta] {e3 menyerah} menjelang fajar. [m4:TUR.GOV PM Binali Yildirim] {e4 mengarahkan telunjuk} kepada [m5:TUR.REL Fethullah Gulen], ulama yang bermukim di [m6:@USA Pennsylvania].
e1 m3 > m1 COERCE actual 2016-07-15/day mode=restrict ctx=military,executive
e2 m1 > m2 REQUEST requested 2016-07-15/day ctx=pro_democracy,military
e3 m3 > m1 RETREAT actual 2016-07-16/day ctx=military
e4 m4 > m5 ACCUSE actual 2016-07-16/none mode=allege ctx=military

### Radar Sorong 2019-08-19
[m1:IDN.CVL Massa] {e1 mengamuk} dan {e2 menghanguskan} gedung DPRD [m2:@IDN Manokwari], Senin (19/8), buntut makian rasial terhadap [m3:IDN.EDU mahasiswa Papua] di [m4:@IDN Surabaya]. [m5:IDN.GOV Khofifah Indar Parawansa], gubernur Jawa Timur, {e3 meminta maaf} lewat telepon kepada [m6:IDN.GOV Gubernur Papua]. [m7:IDN.GOV Jakarta] lalu {e4 mencekik} internet di kedua provinsi.
e1 m1 > m7 PROTEST actual 2019-08-19/day mode=riot ctx=religion_ethnicity
e2 m1 > m7 PROTEST actual 2019-08-19/day mode=vandalize ctx=religion_ethnicity
e3 m5 > m6 SUPPORT actual 2019-08-19/day ctx=religion_ethnicity
e4 m7 > m1 COERCE actual 2019-08-19/none mode=censor ctx=rights_freedoms

### Jurnal Nasional 2009-05-18
[m1:LKA.MIL Tentara Sri Lanka] {e1 melibas} kantong terakhir [m2:LTTE.REB Macan Tamil], kelompok yang pernah menguasai [m3:@LKA Kilinochchi], dan {e2 menembak mati} pendirinya, [m4:LTTE.REB Velupillai Prabhakaran]. Beberapa jam sebelumnya [m5:LTTE.REB Selvarasa Pathmanathan] {e3 menyatakan} pihaknya akan membungkam senapan. [m6:EU Brussels] {e4 menuntut} penyelidikan atas kematian [m7:LKA.CVL warga sipil].
e1 m1 > m2 ASSAULT actual 2009-05-18/none ctx=military,territory
e2 m1 > m4 ASSAULT actual 2009-05-18/none mode=firearms ctx=military
e3 m5 > m1 CONCEDE planned 2009-05-18/none mode=ceasefire ctx=military
e4 m6 > m1 REQUEST requested 2009-05-18/none ctx=human_rights
rel m4 leads m2

### Tribun Bali 2023-03-27
[m1:IDN.GOV Gubernur Wayan Koster], yang memimpin [m2:IDN.PTY PDI Perjuangan Bali], {e1 menutup pintu} bagi [m3:ISR.CVL tim U-20 Israel]. Surat penolakannya kepada [m4:IDN.GOV Menpora] {e2 diamini} [m5:IDN.GOV Ganjar Pranowo]. Tak lama kemudian [m6:FIFA FIFA] {e3 mencopot} status tuan rumah [m7:IDN.BUS PSSI], dan [m8:IDN.CVL para suporter] {e4 mengutuk} kedua gubernur.
e1 m1 > m3 REJECT actual 2023-03-27/none ctx=diplomatic
e2 m5 > m1 SUPPORT actual 2023-03-27/none ctx=diplomatic
e3 m6 > m7 SANCTION actual 2023-03-27/none mode=discontinue ctx=diplomatic
e4 m8 > m1,m5 ACCUSE actual 2023-03-27/none mode=disapprove
rel m1 leads m2

### CNN Indonesia 2019-11-11
Setelah dijepit militer dan serikat buruh, [m1:BOL.GOV Evo Morales] {e2 meletakkan mandat}, Minggu (10/11). [m2:MEX.GOV Marcelo Ebrard] {e3 menyodorkan} perlindungan; [m3=m1 bekas pemimpin serikat koka] itu menyanggupi. Panglima [m4:BOL.MIL Williams Kaliman], yang tiga jam sebelumnya {e4 menyarankan} [m5=m1 bosnya] mundur, menolak berkomentar.
e2 m1 > m4 RETREAT actual 2019-11-10/day mode=resign ctx=executive,election
e3 m2 > m3 AGREE actual 2019-11-11/none mode=asylum ctx=asylum
e4 m4 > m5 REQUEST requested 2019-11-10/day mode=yield ctx=executive,military

### Bangka Pos 2022-05-30 none
Wahana arung jeram baru di [m1:@IDN Belitung] laris manis; pengunjung mengantre sejak pagi dan kendaraan meluber ke jalan. [m2:IDN.BUS Pengelola] memasang tarif Rp35 ribu. "<<q1 Kalau hujan lebat, arus dikendalikan dan perahu ditarik ke tepi>>," kata pemandu di sana.
q1 ? direct cue=kata

### VOA Indonesia 2018-03-27
Lebih dari [m7:? 20 negara] {e1 mengusir} [m1:RUS.GOV diplomat Rusia] sebagai solidaritas kepada [m2:GBR.GOV London]. [m3:AUT.GOV Wina] {e2 menepi}: [m4=m3 pemerintah Kurz] tidak akan {e3 mendepak} siapa pun dan ingin {e4 membangun jembatan} dengan [m5:RUS.GOV Moskow]. [m6:RUS.GOV Sergei Lavrov] mengatakan <<q1 pembalasan sedang diracik>>.
e1 m7 > m1 SANCTION actual 2018-03-27/none mode=expel ctx=diplomatic
e2 m3 > m2 REJECT actual 2018-03-27/none ctx=diplomatic
e3 m4 > m1 SANCTION denied 2018-03-27/none mode=expel ctx=diplomatic
e4 m4 > m5 AGREE planned 2018-03-27/none ctx=diplomatic
q1 m6 indirect cue=mengatakan

### Suara Merdeka 2018-08-02
[m1:IDN.CVL Warga Kendeng] yang menolak pabrik [m2:IDN.BUS PT Semen Indonesia] {e1 menyemen} kaki [m3=m1 mereka] di seberang Istana. Serombongan utusan [m4=m1 mereka] {e2 ditemui} [m5:IDN.GOV Teten Masduki], kepala [m6:IDN.GOV Kantor Staf Presiden]. Pertemuan itu hanya {e3 membuahkan} janji kajian; izin lingkungan belum dipetieskan.
e1 m1 > m2 PROTEST actual 2018-08-02/none mode=demo ctx=environment
e2 m5 > m4 CONSULT actual 2018-08-02/none mode=meet ctx=environment
e3 m5 > m4 AGREE planned 2018-08-02/none ctx=environment
rel m5 leads m6

### Jawa Pos 2013-10-02
Sebelas hari setelah {e1 mengebom} mal Westgate di Nairobi, [m1:ALSHABAAB.REB Al-Shabaab], cabang [m2:ALQAEDA.REB Al-Qaeda] di [m3:@SOM Somalia], kembali {e2 membidik} kantor polisi di [m4:@KEN Mandera]. [m5:KEN.GOV Uhuru Kenyatta] {e3 menangkis} desakan agar pasukannya hengkang: "<<q1 [m6=m5 Kami] tidak lari dari pengecut>>."
e1 m1 > m5 ASSAULT actual 2013-09-21/day mode=firearms ctx=terrorism
e2 m1 > m5 ASSAULT actual 2013-10-02/none ctx=terrorism
e3 m5 > m1 REJECT actual 2013-10-02/none ctx=military
q1 m5 direct
rel m1 part_of m2

### Bisnis.com 2024-05-27
[m1:IDN.LAB Serikat Pekerja Bank] {e1 menggugat} [m2:IDN.BUS direksi Bank Jateng] soal pesangon. Di sidang perdana majelis hakim [m3:IDN.JUD Pengadilan Hubungan Industrial Semarang] {e2 menyuruh} para pihak berdamai dulu; [m4=m2 direksi] {e3 berkeras} tidak mau menambah sepeser pun. [m5=m1 Serikat], menurut ketuanya [m6:IDN.LAB Budi Santosa], akan {e4 membawa} perkara ke kasasi bila perlu.
e1 m1 > m2 ACCUSE actual 2024-05-27/none ctx=economic,legal
e2 m3 > m1,m2 REQUEST requested 2024-05-27/none ctx=legal
e3 m4 > m1 REJECT actual 2024-05-27/none ctx=economic
e4 m5 > m2 ACCUSE hypothetical 2024-05-27/none ctx=legal said=m6
rel m6 leads m1

### Kompas 2000-09-28
[m1:ISR.OPP Ariel Sharon], pemimpin [m2:ISR.OPP Likud], {e1 menapakkan kaki} di pelataran Masjid Al-Aqsa dengan kawalan seribu [m3:ISR.COP polisi]. [m4:PSE.CVL Jemaah Palestina] {e2 menghujaninya} dengan sandal dan kursi. [m5:PSE.GOV Yasser Arafat], ketua [m6:PLO PLO], mengatakan <<q1 lawatan itu {e3 menyulut} perang agama>>.
e1 m1 > m4 CONSULT actual 2000-09-28/none mode=visit ctx=religion_ethnicity,territory
e2 m4 > m1 PROTEST actual 2000-09-28/none mode=riot ctx=religion_ethnicity,territory
e3 m5 > m1 ACCUSE actual 2000-09-28/none mode=disapprove ctx=religion_ethnicity
q1 m5 indirect cue=mengatakan
rel m1 leads m2
rel m5 leads m6

### Sinar Harapan 2012-01-27
[m6:IDN.CVL Warga Bima] {e1 membakar} kantor bupati, Kamis (26/1). [m1:IDN.GOV Ferry Zulkarnain], yang memimpin [m2:@IDN kabupaten] itu, sehari kemudian {e2 membatalkan} izin tambang [m3:IDN.BUS PT Sumber Mineral Nusantara]. [m4:IDN.CVL Pengunjuk rasa] {e3 menyambutnya} dengan sujud syukur, lalu {e4 meminta} [m5:IDN.COP Polda NTB] membebaskan 47 rekannya.
e1 m6 > m1 PROTEST actual 2012-01-26/day mode=riot ctx=environment,natural_resource
e2 m1 > m4 CONCEDE actual 2012-01-27/day ctx=environment,natural_resource
e3 m4 > m1 SUPPORT actual 2012-01-27/none ctx=environment
e4 m4 > m5 REQUEST requested 2012-01-27/none mode=release ctx=repression

### Viva 2022-02-24
[m1:RUS.MIL Pasukan Rusia] {e1 menerobos} dari empat arah, Kamis (24/2) dini hari. [m2:UKR.GOV Volodymyr Zelensky] {e2 memutus tali} diplomatik, {e3 membagikan} 18.000 senapan kepada [m3:UKR.CVL warga Kyiv], dan {e4 mengiba} kepada [m4:EU Eropa] agar [m5=m1 Moskow] dikeluarkan dari SWIFT. [m6:DEU.GOV Olaf Scholz], kanselir dari [m7:DEU.PTY SPD], masih keberatan.
e1 m1 > m2 ASSAULT actual 2022-02-24/day ctx=military,territory
e2 m2 > m1 SANCTION actual 2022-02-24/day mode=discontinue ctx=diplomatic
e3 m2 > m1 MOBILIZE actual 2022-02-24/day mode=militia ctx=military
e4 m2 > m4 REQUEST requested 2022-02-24/day ctx=economic
rel m6 member_of m7

### Palembang Pos 2008-05-23
[m1:IDN.LEG Ketua Komisi I DPRD Sumsel] menyoraki usulan jalan tol lewat rimba. [m2:IDN.LEG Rekan-rekannya dari PKS], yang biasanya sehati, kali ini {e2 berseberangan} dan {e3 menghardik} [m3=m1 sang ketua] di ruang sidang. [m4:IDN.GOV Gubernur] {e4 menengahi} dengan mengundang [m5=m1+m2 semuanya] makan malam, Sabtu (24/5).
e2 m2 > m1 REJECT actual 2008-05-23/none ctx=legislative,environment
e3 m2 > m3 ACCUSE actual 2008-05-23/none mode=disapprove ctx=legislative
e4 m4 > m1,m2 AGREE planned 2008-05-24/day mode=third-party ctx=legislative

### Tempo 2014-05-22
[m1:THA.MIL Jenderal Prayuth Chan-ocha] {e1 menggulung} pemerintah sementara dan {e2 mematikan} stasiun televisi. [m2:USA.GOV John Kerry] {e3 mengancam akan meninjau} bantuan militer. [m3:THA.CVL Kelompok kaus merah], pendukung [m4:THA.ELI Thaksin], {e4 mengemasi} tenda di jalan Aksa setelah kamp [m5=m3 mereka] {e5 dibubarkan}.
e1 m1 > m4 COERCE actual 2014-05-22/none ctx=military,political_institutions
e2 m1 > m3 COERCE actual 2014-05-22/none mode=censor ctx=rights_freedoms
e3 m2 > m1 THREATEN threatened 2014-05-22/none ctx=military
e4 m3 > m1 RETREAT actual 2014-05-22/none mode=withdraw ctx=political_institutions
e5 m1 > m3 COERCE actual 2014-05-22/none ctx=repression
rel m3 ally_of m4

### Kabar Banten 2026-04-01
Lewat sebuah video, [m1:IDN.CVL ormas Pemuda Banten Bersatu] {e1 mengultimatum} [m2:IDN.BUS pengelola kawasan industri Cikande]: jatah limbah atau gerbang ditutup. [m3:IDN.COP Kapolda Banten] tidak tinggal diam dan {e3 memborgol} [m4=m1 dua pentolannya] malam itu juga. [m5:IDN.GOV Gubernur Andra Soni], dari [m6:IDN.PTY Gerindra], {e4 mengapresiasi} gerak cepat [m7=m3 polisi].
e1 m1 > m2 THREATEN threatened 2026-04-01/none ctx=crime,economic
e3 m3 > m4 COERCE actual 2026-04-01/none mode=arrest ctx=crime
e4 m5 > m7 SUPPORT actual 2026-04-01/none ctx=crime
rel m5 member_of m6
