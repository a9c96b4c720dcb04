### Kompas 2004-10-19
[m1:IDN.PTY PPP] {e1 mencabut dukungan} kepada [m2:IDN.PTY Koalisi Kebangsaan], aliansi yang dipandu [m3:IDN.PTY Golkar], dan berlabuh pada [m4:IDN.GOV Susilo Bambang Yudhoyono]. Keputusan itu {e2 dicibir} [m5:IDN.PTY Akbar Tandjung] sebagai <<q1 politik dagang sapi>>.
e1 m1 > m2 SANCTION actual 2004-10-19/none mode=discontinue ctx=executive
e2 m5 > m1 ACCUSE actual 2004-10-19/none mode=disapprove ctx=executive
q1 m5 indirect cue=dicibir
rel m2 led_by m3

### Antara 2016-02-03
[m1:IDN.GOV Pemprov Kepulauan Riau] {e1 mencabut larangan melaut} bagi [m2:IDN.LAB nelayan Anambas] setelah gelombang mereda; dua kapal [m3:IDN.GOV Bakamla] {e2 membagikan} solar dan beras di Tarempa. Sehari sebelumnya [m4=m2 para nelayan itu] {e3 memalangi} dermaga.
e1 m1 > m2 CONCEDE actual 2016-02-03/none ctx=economic
e2 m3 > m2 AID actual 2016-02-03/none ctx=economic
e3 m4 > m1 PROTEST actual 2016-02-02/day mode=obstruct ctx=economic

### Tempo.co 2014-06-11
[m1:ISIS.REB Negara Islam Irak dan Syam] {e1 menyapu} Mosul dalam empat hari dan kini menguasai [m2:@IRQ kota terbesar kedua Irak] itu berikut bendungannya. [m3:IRQ.MIL Dua divisi tentara] {e2 lari tunggang langgang} meninggalkan Humvee, sedangkan [m4:IRQ.GOV Nuri al-Maliki] {e3 melecut} parlemen agar menetapkan keadaan darurat.
e1 m1 > m3 ASSAULT actual 2014-06-11/none mode=seize ctx=terrorism,military
e2 m3 > m1 RETREAT actual 2014-06-11/none mode=withdraw ctx=military
e3 m4 > m5 REQUEST requested 2014-06-11/none mode=change ctx=military
rel m1 controls m2
[m5:IRQ.LEG Parlemen di Baghdad] {e4 urung bersidang} karena tidak kuorum.
e4 m5 > m4 REJECT actual 2014-06-11/none ctx=legislative

### CNN Indonesia 2021-05-10
[m1:IDN.COP Densus 88] menyambangi rumah mantan juru bicara FPI di Pamulang, dan {e2 menggelandang} [m2:IDN.REL Munarman] dengan mata tertutup akhir bulan lalu. [m3:IDN.CVL Kontras] {e3 menggugat cara} itu, sedangkan [m4:IDN.REL GP Ansor], organisasi pemuda yang bernaung di bawah [m5:IDN.REL NU], {e4 acungkan jempol}.
e2 m1 > m2 COERCE actual 2021-04-27/day mode=arrest ctx=terrorism
e3 m3 > m1 ACCUSE actual 2021-05-10/none mode=disapprove ctx=human_rights
e4 m4 > m1 SUPPORT actual 2021-05-10/none ctx=terrorism
rel m4 part_of m5

### BBC Indonesia 2011-11-03
[m1:GRC.GOV George Papandreou] {e1 mengurungkan referendum} yang membuat [m2:DEU.GOV Berlin] dan [m3:FRA.GOV Paris] meradang. Kedua ibu kota itu sudah {e2 menahan} cicilan delapan miliar euro sampai [m4=m1 Athena] <<q1 berhenti bermain-main>>, dalam kata-kata [m5:FRA.GOV seorang pembantu Sarkozy].
e1 m1 > m2,m3 CONCEDE actual 2011-11-03/none ctx=economic
e2 m2,m3 > m4 SANCTION actual 2011-11-03/none mode=discontinue ctx=economic
q1 m5 indirect cue=kata-kata

### Detik 2009-07-13
[m1:TPNPB.REB Penembak gelap] {e1 membidik} bus karyawan [m2:IDN.BUS Freeport] di mil 53, Minggu (12/7), dan menewaskan [m3:IDN.BUS seorang petugas keamanan]. [m4:IDN.COP Mabes Polri] {e2 menggelontorkan} dua kompi Brimob dari Jakarta; [m5:TPNPB.REB Kelly Kwalik], komandan [m6:TPNPB.REB OPM] wilayah Timika, {e3 cuci tangan} dari serangan itu.
e1 m1 > m3 ASSAULT actual 2009-07-12/day mode=firearms ctx=natural_resource,territory
e2 m4 > m1 MOBILIZE actual 2009-07-13/none mode=police ctx=natural_resource
e3 m5 > m4 REJECT actual 2009-07-13/none ctx=territory
rel m5 leads m6

### Republika 2017-12-07
[m1:USA.GOV Donald Trump] {e1 mengakui} Yerusalem sebagai ibu kota [m2:ISR.GOV Israel], Rabu (6/12). [m3:PSE.GOV Mahmud Abbas], pemimpin [m4:PSE.GOV Otoritas Palestina], {e2 membanting pintu}: [m5:USA.GOV Wakil Presiden Mike Pence] <<q1 tidak akan diterima di Ramallah>>. Di [m6:@IDN Jakarta], [m7:IDN.PTY massa PKS] {e3 membanjiri} trotoar [m8:USA.GOV kedutaan negara itu].
e1 m1 > m2 SUPPORT actual 2017-12-06/day ctx=territory,diplomatic
e2 m3 > m5 REJECT actual 2017-12-07/none ctx=diplomatic,territory
e3 m7 > m8 PROTEST actual 2017-12-07/none mode=demo ctx=territory,diplomatic
q1 m3 indirect
rel m3 leads m4

### Bisnis Indonesia 2022-11-18 none
Perusahaan rintisan itu merumahkan ratusan karyawan seiring merosotnya pendanaan. Pendirinya mengangkat topi untuk tim yang bertahan, sementara pesaingnya di [m1:@SGP Singapura] melepas sebagian saham lewat bursa.

### Sindonews 2013-03-25
[m1:IDN.MIL Sebelas anggota Kopassus Grup 2 Kandang Menjangan] {e1 menyerbu} Lapas Cebongan dan menghabisi empat tahanan, Sabtu (23/3). [m2:IDN.MIL Panglima Kodam Diponegoro Hardiono Saroso] semula {e2 pasang badan} dengan menyangkal keterlibatan anak buahnya; [m3:IDN.GOV Komnas HAM] {e3 minta dibukakan} gerbang markas di Kartasura.
e1 m1 > m4 ASSAULT actual 2013-03-23/day mode=firearms ctx=military,human_rights
e2 m2 > m3 REJECT actual 2013-03-25/none ctx=human_rights,military
e3 m3 > m2 REQUEST requested 2013-03-25/none mode=yield ctx=human_rights
Korbannya [m4:IDN.CRM tersangka pembunuh seorang sersan].

### DW Indonesia 2023-09-20
[m1:AZE.MIL Baku] {e1 menggilas pertahanan} [m2:ARM.REB separatis Karabakh] dalam 24 jam. Rabu (20/9) [m5=m2 mereka] {e2 menyerah pada syarat} yang dijajakan [m3:RUS.MIL pasukan perdamaian Rusia]: serdadu dilucuti, dan wakilnya akan {e3 berunding} dengan [m4:AZE.GOV pemerintah Azerbaijan] di Yevlakh pada Kamis (21/9).
e1 m1 > m2 ASSAULT actual 2023-09-20/none ctx=territory,military
e2 m5 > m1 CONCEDE actual 2023-09-20/day ctx=territory,military
e3 m2 > m4 AGREE planned 2023-09-21/day ctx=territory

### Merdeka.com 2019-07-13
[m1:IDN.PTY Prabowo Subianto] dan [m2:IDN.GOV Joko Widodo] {e1 semeja} makan sate di Senayan setelah naik MRT bersama, Sabtu (13/7). "<<q1 Tidak ada lagi cebong dan kampret>>," ucap [m3=m2 sang presiden]. [m4:IDN.REL PA 212], yang dulu menyokong bekas jenderal itu, merasa ditinggalkan dan {e2 berpaling}.
e1 m1 > m2 CONSULT actual 2019-07-13/day mode=meet ctx=election
e2 m4 > m1 SANCTION actual 2019-07-13/none mode=discontinue ctx=election
q1 m3 direct cue=ucap

### VOA Indonesia 2014-10-09
[m1:CUB.GOV Havana] {e1 menyumbangkan} 165 dokter dan perawat bagi [m2:SLE.MED rumah sakit di Sierra Leone], sumbangan yang {e2 dipuji setinggi langit} oleh [m3:WHO Direktur Jenderal WHO Margaret Chan]. [m4:USA.MIL Tiga ribu tentara Amerika] sementara itu {e3 merakit} klinik lapangan di [m5:@LBR Monrovia].
e1 m1 > m2 AID actual 2014-10-09/none mode=humanitarian ctx=health
e2 m3 > m1 SUPPORT actual 2014-10-09/none ctx=health
e3 m4 > m6 AID actual 2014-10-09/none ctx=health
[m6:LBR.GOV Pemerintah setempat] menyediakan lahannya.

### Jawa Pos 2016-08-15
[m1:IDN.GOV Joko Widodo] {e1 memberhentikan} [m2:IDN.GOV Menteri ESDM Arcandra Tahar] setelah 20 hari karena paspor gandanya terkuak, Senin (15/8). [m3:IDN.LEG Ketua Komisi VII Gus Irawan Pasaribu] sempat {e2 mencecar} istana, sedangkan [m4:IDN.LAB serikat pekerja Pertamina] {e3 angkat topi} atas keputusan itu.
e1 m1 > m2 SANCTION actual 2016-08-15/day mode=discontinue ctx=executive
e2 m3 > m1 ACCUSE actual 2016-08-15/none mode=disapprove ctx=executive
e3 m4 > m1 SUPPORT actual 2016-08-15/none ctx=executive

### Liputan6 2000-12-07
[m1:TPNPB.REB Gerombolan berpanah] {e1 membacok} [m7:IDN.COP tiga polisi Mapolsek Abepura], Kamis (7/12) dini hari. Beberapa jam kemudian [m2:IDN.COP Brimob] {e2 mengobrak-abrik} asrama [m3:IDN.EDU mahasiswa Ninmin]; seorang di antara [m6=m3 mereka] {e3 tewas disiksa} di sel, kata [m4:IDN.CVL Elsham], lembaga yang diketuai [m5:IDN.CVL John Rumbiak].
e1 m1 > m7 ASSAULT actual 2000-12-07/day mode=primitive ctx=territory
e2 m2 > m3 COERCE actual 2000-12-07/day ctx=repression
e3 m2 > m3 ASSAULT actual 2000-12-07/none mode=torture ctx=repression,human_rights said=m4
rel m5 leads m4

### Kontan 2024-07-05
[m1:CHN.GOV Beijing] {e1 mengendus dumping} pada brendi [m2:FRA.BUS pabrikan Prancis] dan menjadwalkan sidang dengar pendapat sebagai balasan atas bea masuk sementara yang {e2 diketok} [m3:EU Komisi Eropa] bagi mobil listrik [m4:CHN.BUS BYD], Kamis (4/7). [m5:DEU.GOV Kanselir Jerman Olaf Scholz] {e3 ingin merundingkannya}.
e1 m1 > m2 ACCUSE actual 2024-07-05/none mode=investigate ctx=economic
e2 m3 > m4 SANCTION actual 2024-07-04/day mode=discontinue ctx=economic
e3 m5 > m1 AGREE planned 2024-07-05/none ctx=economic

### Suara.com 2021-02-17
[m1:IDN.CVL Novel Baswedan] bukan [m2:? anggota partai mana pun], kata [m3:IDN.JUD Ali Fikri, juru bicara KPK], yang {e1 meluruskan} tudingan [m4:IDN.CVL seorang pegiat media sosial]. Ormas [m5:IDN.CVL PPMK] lebih dulu {e2 memolisikan} [m6=m1 penyidik itu] karena cuitannya tentang kematian [m7:IDN.REL Ustaz Maaher] di rutan.
e2 m5 > m6 ACCUSE actual 2021-02-17/none mode=allege ctx=rights_freedoms,legal
e1 m3 > m4 REJECT actual 2021-02-17/none ctx=corruption

### Tribunnews 2012-11-01
[m1:TUR.GOV Erdogan] {e1 menuding} [m2:RUS.GOV Kremlin] menghambat diakhirinya pembantaian di [m3:@SYR Suriah]. Bulan lalu jet tempur negaranya {e2 memaksa turun} pesawat penumpang dari Moskow yang diduga membawa radio militer untuk [m4:SYR.MIL tentara Assad]; [m6=m2 Vladimir Putin] {e3 membatalkan lawatan} ke [m5=m1 Ankara].
e1 m1 > m2 ACCUSE actual 2012-11-01/none mode=disapprove ctx=military
e2 m1 > m4 COERCE actual 2012-10-01/month mode=seize ctx=military
e3 m6 > m5 REJECT actual 2012-11-01/none ctx=diplomatic

### Antara 2023-03-29
[m1:IDN.GOV Gubernur Bali Wayan Koster] {e1 emoh} menyambut tim sepak bola [m2:ISR.CVL Israel], sikap yang membuat [m3:FIFA FIFA] {e2 mencoret} [m4:IDN.GOV Indonesia] sebagai tuan rumah Piala Dunia U-20, Rabu (29/3). [m5:IDN.GOV Erick Thohir], ketua [m6:IDN.CVL PSSI], {e3 melobi} [m8:FIFA Gianni Infantino] di [m7:@QAT Doha] tanpa hasil.
e1 m1 > m2 REJECT actual 2023-03-29/none ctx=diplomatic
e2 m3 > m4 SANCTION actual 2023-03-29/day mode=discontinue ctx=diplomatic
e3 m5 > m8 CONSULT actual 2023-03-29/none mode=visit ctx=diplomatic
rel m5 leads m6

### Kompas.com 2018-08-09
[m1:IDN.PTY Andi Arief, wakil sekjen Demokrat], {e1 mengatai} [m2:IDN.PTY Prabowo Subianto] jenderal kardus karena mahar 500 miliar. [m3:IDN.PTY PAN] dan [m4:IDN.PTY PKS] {e2 menangkis} cerita tersebut, dan [m5:IDN.GOV Sandiaga Uno], yang hari itu menanggalkan kursi wakil gubernur, hanya tersenyum.
e1 m1 > m2 ACCUSE actual 2018-08-09/none mode=allege ctx=election,corruption
e2 m3,m4 > m1 REJECT actual 2018-08-09/none ctx=election

### Tempo 2008-11-27
[m1:THA.OPP Aliansi Rakyat untuk Demokrasi], massa berkaus kuning yang dinakhodai [m2:THA.OPP Sondhi Limthongkul], {e1 menduduki} Bandara Suvarnabhumi. [m3:THA.GOV Perdana Menteri Somchai Wongsawat] {e2 memberlakukan darurat} dari [m4:@THA Chiang Mai], tetapi [m5:THA.MIL Panglima Anupong Paochinda] {e3 ogah} menggerakkan pasukannya.
e1 m1 > m3 PROTEST actual 2008-11-27/none mode=obstruct ctx=pro_democracy
e2 m3 > m1 COERCE actual 2008-11-27/none mode=martial-law ctx=executive
e3 m5 > m3 REJECT actual 2008-11-27/none ctx=military
rel m2 leads m1

### Detik 2026-03-02 none
[m1:? Manajer klub] itu mengultimatum pemainnya agar disiplin, lalu membuang dua gelandang ke bangku cadangan. Menurut jadwal, laga di [m2:@IDN Surabaya] digeser ke malam hari karena hujan lebat dan lapangan tergenang.
