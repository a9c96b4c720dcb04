### Kaltara Pos 2024-09-17
[m1:MYS.GOV Sabah] {e1 mencabut} tumpangan sementara bagi [m2:IDN.LAB 400 pekerja migran] asal Nunukan. Besoknya [m3:IDN.GOV KBRI Kuala Lumpur] {e2 mengetuk pintu} [m4:MYS.GOV Kementerian Dalam Negeri Malaysia] agar [m6=m2 para buruh itu] diputihkan. Belum ada jawaban dari [m5=m4 Putrajaya].
e1 m1 > m2 SANCTION actual 2024-09-17/none mode=discontinue ctx=migration
e2 m3 > m4 REQUEST requested 2024-09-17/none mode=change ctx=migration

### VOA Indonesia 2024-12-08
[m1:SYR.GOV Bashar al-Assad] {e1 minggat} dari [m2:@SYR Damaskus], Minggu (8/12), ketika [m3:HTS.REB Hayat Tahrir al-Sham], pimpinan [m4:HTS.REB Ahmed al-Sharaa], memasuki pinggiran. [m5:SYR.MIL Tentara pemerintah] {e2 menanggalkan seragam}. [m6:RUS.GOV Moskow], pelindung [m7=m1 diktator itu] sejak 2015, {e3 memberinya suaka}.
e1 m1 > m3 RETREAT actual 2024-12-08/day mode=resign ctx=military,executive
e2 m5 > m3 RETREAT actual 2024-12-08/day mode=withdraw ctx=military
e3 m6 > m1 AID actual 2024-12-08/day mode=asylum ctx=asylum
rel m4 leads m3
rel m6 ally_of m7 from=2015-01-01/year

### Jogja Ekspres 2020-03-10
Ribuan [m1:IDN.EDU mahasiswa] {e1 memenuhi} simpang tiga Gejayan, Senin (9/3), menolak RUU Cipta Kerja. [m2:IDN.BUS Kadin], induk organisasi [m3:IDN.BUS para pengusaha], justru {e2 mengelu-elukan} rancangan tersebut. [m4:IDN.GOV Menko Airlangga Hartarto], ketua umum [m5:IDN.PTY Golkar], menyatakan <<q1 tidak ada pasal yang dipreteli>>.
e1 m1 > m4 PROTEST actual 2020-03-09/day mode=demo ctx=economic,legislative
e2 m2 > m4 SUPPORT actual 2020-03-10/none ctx=economic,legislative
q1 m4 indirect cue=menyatakan
rel m3 member_of m2
rel m4 leads m5

### Kompas 2004-11-29
[m1:UKR.OPP Viktor Yushchenko] {e1 mengepung} gedung kabinet bersama puluhan ribu pendukung berpita jingga. [m2:UKR.GOV Gubernur Donetsk] {e2 menggertak} akan memisahkan wilayahnya jika [m7:UKR.JUD Mahkamah Agung] memihak [m3=m1 sang penantang]. [m4:POL.GOV Aleksander Kwasniewski] tiba untuk {e3 menjadi penengah}; [m5:RUS.GOV Vladimir Putin] telanjur {e4 menyelamati} [m6:UKR.GOV Viktor Yanukovych].
e1 m1 > m6 PROTEST actual 2004-11-29/none mode=obstruct ctx=election,pro_democracy
e2 m2 > m1 THREATEN threatened 2004-11-29/none ctx=territory,election
e3 m4 > m1,m6 CONSULT actual 2004-11-29/none mode=third-party ctx=election
e4 m5 > m6 SUPPORT actual 2004-11-29/none ctx=election bg

### Harian Haluan 2016-05-17
[m1:IDN.CVL Perantau Minang di Jakarta] {e1 patungan} Rp2 miliar untuk [m2:IDN.CVL korban banjir] di [m3:@IDN Limapuluh Kota]. [m4:IDN.GOV Bupati Irfendi Arbi] {e2 menadahkan tangan} pula kepada [m5:IDN.GOV BNPB]; [m6=m5 lembaga itu], yang diketuai [m7:IDN.GOV Willem Rampangilei], {e3 menyanggupi} lima perahu karet.
e1 m1 > m2 AID actual 2016-05-17/none mode=assist ctx=disasters
e2 m4 > m5 REQUEST requested 2016-05-17/none mode=assist ctx=disasters
e3 m6 > m4 AGREE planned 2016-05-17/none mode=assist ctx=disasters
rel m7 leads m6

### CNN Indonesia 2017-10-28
Beberapa jam setelah [m1:ESP.GOV Madrid] {e1 mengambil alih} pemerintahan Katalonia, [m2:CATALONIA.GOV Carles Puigdemont] {e2 menyeru} warganya melawan tanpa kekerasan. [m3:FRA.GOV Emmanuel Macron] dan [m4:DEU.GOV Angela Merkel] {e3 ogah mengakui} republik itu. [m5:ESP.JUD Jaksa Agung Jose Manuel Maza], menurut sumber, {e4 merancang} dakwaan makar.
e1 m1 > m2 COERCE actual 2017-10-27/day ctx=territory,political_institutions
e2 m2 > m1 REQUEST requested 2017-10-28/none ctx=territory
e3 m3,m4 > m2 REJECT actual 2017-10-28/none ctx=territory,diplomatic
e4 m5 > m2 ACCUSE planned 2017-10-28/none ctx=legal,territory

### Pontianak Post 2010-03-01
[m1:IDN.REL Majelis Adat Dayak] dan [m2:IDN.REL Majelis Adat Budaya Melayu] {e1 mengikat sumpah} damai di rumah betang, disaksikan [m3:IDN.GOV Gubernur Cornelis]. Dua pekan sebelumnya pengikut [m4=m1+m2 keduanya] {e2 bentrok} soal spanduk di [m5:@IDN Singkawang]. [m6:IDN.COP Polda] {e3 memulangkan} kompi bantuan.
e1 m1 > m2 SUPPORT actual 2010-03-01/none ctx=religion_ethnicity
e2 m1 > m2 ASSAULT actual 2010-02-15/week mode=violence ctx=religion_ethnicity bg
e3 m6 > m4 RETREAT actual 2010-03-01/none mode=withdraw ctx=religion_ethnicity

### Antara 2006-08-14
Tembakan berhenti pada pukul delapan pagi, dan [m1:LBN.REF ribuan keluarga Lebanon] menyusuri jalan ke selatan. [m2:ISR.MIL Israel] {e1 menahan diri}, tetapi tidak akan {e2 mencabut} blokade lautnya sebelum [m3:UN pasukan PBB] tiba. Sementara itu, [m4:HEZBOLLAH.REB Hizbullah], lewat [m5:HEZBOLLAH.REB Hassan Nasrallah], mengabarkan kemenangan dan {e4 berjanji} membiayai rumah [m6=m1 mereka].
e1 m2 > m4 RETREAT actual 2006-08-14/none mode=ceasefire ctx=military
e2 m2 > m4 REJECT actual 2006-08-14/none ctx=military
e4 m5 > m6 AGREE planned 2006-08-14/none mode=assist ctx=reparations

### Surabaya Post 2003-04-08
[m1:IDN.LEG Fraksi PKB DPRD Jatim] mengambangkan dukungan bagi [m2:IDN.GOV Imam Utomo], sementara [m3:IDN.PTY PDIP] malah {e2 meminangnya} untuk periode kedua. Keputusan [m4=m3 partai itu] membuat [m5:IDN.PTY Sutjipto], sekretaris jenderal [m6=m3 partai yang sama], {e3 urung bertarung}.
e2 m3 > m2 AGREE planned 2003-04-08/none ctx=election
e3 m5 > m2 RETREAT actual 2003-04-08/none ctx=election
rel m5 member_of m6

### Kompas.com 2018-05-09
Perjanjian nuklir itu {e1 ditinggalkan} [m1:USA.GOV Washington]. [m2:IRN.GOV Hassan Rouhani] tidak menggebrak meja; [m3=m2 ia] hanya menyuruh badan atomnya bersiap {e3 memutar} mesin sentrifugal tanpa batas. "<<q1 [m4:EU Eropa] tetap setia pada kesepakatan>>," cuit [m5:EU Federica Mogherini], kepala diplomasi [m6=m4 blok itu].
e1 m1 > m2 REJECT actual 2018-05-09/none ctx=cbrn,diplomatic
e3 m2 > m1 THREATEN threatened 2018-05-09/none ctx=cbrn
q1 m5 direct cue=cuit
rel m5 member_of m6

### Detikcom 2026-03-11
[m1:IDN.COP Densus 88] {e1 membekuk} [m2:JI.REB lima terduga anggota Jemaah Islamiyah] di [m3:@IDN Poso] dan {e2 mengamankan} dua pucuk senapan rakitan. Tiga lainnya, yang masih diuber, diduga bergabung dengan [m4:MIT.REB Mujahidin Indonesia Timur]. "<<q1 [m5=m1 Kami] {e4 mengimbau} [m7=m2 mereka] menyerahkan diri>>," kata [m6:IDN.COP juru bicara Mabes Polri].
e1 m1 > m2 COERCE actual 2026-03-11/none mode=arrest ctx=terrorism
e2 m1 > m2 COERCE actual 2026-03-11/none mode=seize ctx=terrorism
e4 m5 > m2 REQUEST requested 2026-03-11/none mode=yield ctx=terrorism
q1 m6 direct cue=kata

### Kalteng Pos 2014-07-30
[m1:IDN.BUS PT Antang Ganda Utama] {e1 melempar bola} kepada [m2:IDN.GOV Bupati Barito Utara] soal hutan adat [m3:IDN.CVL warga Butong]: <<q1 izin dari sana, [m4=m1 perusahaan] tinggal bekerja>>, ujar manajernya. Sementara itu [m5:IDN.REL Dewan Adat Dayak], pengayom [m6=m3 mereka], {e2 menjatuhkan} denda 250 gong kepada [m7=m1 perusahaan].
e1 m1 > m2 ACCUSE actual 2014-07-30/none ctx=territory,natural_resource
e2 m5 > m7 SANCTION actual 2014-07-30/none ctx=territory,legal
q1 m4 indirect cue=ujar

### Tempo.co 2021-08-16
Pasukan [m1:TALIBAN.REB Taliban] memasuki Kabul tanpa perlawanan berarti. [m2:AFG.GOV Presiden Ashraf Ghani] {e1 kabur}; [m3:AFG.ELI Abdullah Abdullah], rivalnya, {e2 melaknatnya}. [m4:USA.MIL Enam ribu serdadu Amerika] menguasai bandara dan {e4 mengosongkan} kedutaan. [m5:IDN.GOV Jakarta] menjemput 26 warganya.
e1 m2 > m1 RETREAT actual 2021-08-16/none mode=resign ctx=military,executive
e2 m3 > m2 ACCUSE actual 2021-08-16/none mode=disapprove ctx=executive
e4 m4 > m1 RETREAT actual 2021-08-16/none mode=withdraw ctx=military,diplomatic

### Republika 2011-02-28 none
Para pebasket putri [m1:@IDN Jawa Barat] menyerbu ring lawan dan menang 78-61 atas [m2:@IDN Jawa Timur]. Tim tamu hanya bisa bertahan, kata [m3:? sang pelatih], karena dua pilarnya ditarik keluar akibat cedera. Cuaca di luar gedung buruk dan banjir mengepung tiga kelurahan di sekitar arena.

### Metro TV 2017-08-20
[m1:PHL.MIL Angkatan bersenjata Filipina] membantah {e1 meninju} [m2:PHL.JRN wartawan] yang meliput [m3:@PHL Marawi]; [m4=m1 mereka] malah {e2 menuduh} [m5:MAUTE.REB kelompok Maute] mengunci 40 warga di masjid. [m6:IDN.GOV Retno Marsudi] dan [m7:MYS.GOV Anifah Aman] {e3 berkongsi} patroli laut trilateral sejak Juni dan {e4 menyumbang} radar.
e1 m1 > m2 ASSAULT denied 2017-08-20/none mode=beat ctx=rights_freedoms,military
e2 m4 > m5 ACCUSE actual 2017-08-20/none mode=allege ctx=military,terrorism
e3 m6 > m7 COOPERATE actual 2017-06-01/month ctx=military,terrorism bg
e4 m6,m7 > m1 AID actual 2017-08-20/none ctx=military

### Serambi 2009-02-19
Perahu kayu yang mengangkut [m1:MMR.REF 198 warga Rohingya] dihela [m2:IDN.AGR nelayan Idi Rayeuk] ke pantai. [m3:IDN.GOV Bupati Aceh Timur Muslim Hasballah] {e1 menumpangkan} [m4=m1 mereka] di kantor camat. Kata [m5=m1 para pengungsi], <<q1 [m6:THA.MIL tentara Thailand] {e2 menghanyutkan} [m8=m1 mereka] tanpa mesin>>. [m7:THA.GOV Bangkok] {e3 menyanggah}.
e1 m3 > m4 AID actual 2009-02-19/none mode=asylum ctx=asylum,migration
e2 m6 > m5 COERCE denied 2009-02-19/none ctx=human_rights,migration said=m5
e3 m7 > m5 REJECT actual 2009-02-19/none ctx=migration,human_rights
q1 m5 indirect cue=Kata

### Tribunnews 2015-02-04
[m1:JOR.GOV Amman] {e1 menggantung} [m2:ALQAEDA.REB Sajida al-Rishawi] menjelang fajar, Rabu (4/2), setelah [m3:ISIS.REB ISIS] {e2 membakar hidup-hidup} [m4:JOR.MIL pilot Muath al-Kasasbeh]. [m5:JOR.GOV Raja Abdullah II], yang memotong lawatannya ke [m6:@USA Washington], {e3 menjanjikan} perang tanpa ampun.
e1 m1 > m2 ASSAULT actual 2015-02-04/day ctx=terrorism,legal
e2 m3 > m4 ASSAULT actual 2015-02-04/none mode=torture ctx=terrorism,military
e3 m5 > m3 THREATEN threatened 2015-02-04/none ctx=terrorism,military
