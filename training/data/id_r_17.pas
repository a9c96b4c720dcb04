### Antara 2024-11-04
[m1:IDN.MIL KRI Diponegoro dan tiga kapal TNI AL lain] {e1 berlayar beriringan} dengan [m2:RUS.MIL korvet-korvet Armada Pasifik Rusia] di Laut Jawa dalam latihan Orruda, Senin (4/11). [m3:AUS.GOV Canberra], mitra keamanan [m4:IDN.GOV Jakarta], {e2 menyikapinya dengan dingin}.
e1 m1 > m2 COOPERATE actual 2024-11-04/day ctx=military
e2 m3 > m4 ACCUSE actual 2024-11-04/none mode=disapprove ctx=military
rel m3 ally_of m4

### Kompas 2007-04-23
[m1:IDN.GOV Menlu Hassan Wirajuda] dan [m2:SGP.GOV George Yeo] {e1 menyetujui} naskah perjanjian ekstradisi sekaligus kerja sama pertahanan, Senin (23/4); penandatanganannya {e2 dijadwalkan} di Tampak Siring empat hari lagi. [m3:IDN.LEG Komisi I DPR] sudah {e3 pasang kuda-kuda} untuk menjegal ratifikasinya.
e1 m1 > m2 AGREE planned 2007-04-23/day ctx=legal,military
e2 m1 > m2 SUPPORT planned 2007-04-27/day ctx=legal,military
e3 m3 > m1 REJECT planned 2007-04-23/none ctx=legislative,military

### Tempo.co 2016-10-14
[m1:SGP.JUD Pengadilan Singapura] belum pernah menerima permintaan, tetapi [m2:CHN.GOV Beijing] {e1 mengekstradisi} buronan BLBI [m3:IDN.BUS Samadikun Hartono] ke Jakarta dengan pesawat carter pada April. Untuk balas budi, [m4:IDN.GOV Jakarta] {e2 menyerahkan} seorang [m5:CHN.REL warga Uighur], kabar yang {e3 dibantah} [m6:IDN.GOV Luhut Panjaitan].
e1 m2 > m4 COOPERATE actual 2016-04-01/month ctx=legal,corruption
e2 m4 > m2 COOPERATE denied 2016-10-14/none ctx=legal
e3 m6 > m7 REJECT actual 2016-10-14/none ctx=legal
Kabar itu diembuskan [m7:IDN.CVL sebuah lembaga pemantau].

### VOA Indonesia 2024-08-09
[m1:UKR.MIL Tank-tank Kyiv] {e1 menyelonong} ke Oblast Kursk dan kini menguasai [m2:@RUS Sudzha], kota pengukur gas di perbatasan. [m3:RUS.MIL Kementerian Pertahanan di Moskow] {e2 menggiring} bala bantuan dengan truk; konvoi itu {e3 dihujani} roket HIMARS, dan [m4:BLR.GOV Aleksandr Lukashenko], sekutu [m5:RUS.GOV Putin], {e4 merapatkan} pasukannya ke selatan.
e1 m1 > m3 ASSAULT actual 2024-08-09/none ctx=military,territory
e2 m3 > m1 MOBILIZE actual 2024-08-09/none mode=troops ctx=military
e3 m1 > m3 ASSAULT actual 2024-08-09/none mode=heavy-weapons ctx=military
e4 m4 > m1 MOBILIZE actual 2024-08-09/none mode=troops ctx=military
rel m1 controls m2
rel m4 ally_of m5

### Detik 2020-04-22
[m1:IDN.BUS Grup Tanoto] {e1 mendermakan} sejuta masker kepada [m2:IDN.GOV BNPB], lembaga yang dikepalai [m3:IDN.GOV Doni Monardo]. Di Gedung Parlemen, [m4:IDN.LEG Satgas Lawan Covid-19 DPR] membagikan jamu impor yang {e3 dipertanyakan} [m5:IDN.BUS Gabungan Pengusaha Jamu].
e1 m1 > m2 AID actual 2020-04-22/none ctx=health
e3 m5 > m4 ACCUSE actual 2020-04-22/none mode=disapprove ctx=health,economic
rel m3 leads m2

### BBC Indonesia 2022-11-13
[m1:TUR.GOV Ankara] {e1 menepis belasungkawa} [m2:USA.GOV kedutaan Amerika] setelah bom di Jalan Istiklal menewaskan enam orang, Minggu (13/11). "<<q1 Seperti pembunuh yang pertama datang ke TKP>>," kata [m3:TUR.GOV Suleyman Soylu], yang {e2 menunjuk} [m4:PKK.REB PKK]; [m5=m4 kelompok itu] {e3 cuci tangan}.
e1 m1 > m2 REJECT actual 2022-11-13/none ctx=terrorism,diplomatic
e2 m3 > m4 ACCUSE actual 2022-11-13/none mode=allege ctx=terrorism
e3 m5 > m3 REJECT actual 2022-11-13/none ctx=terrorism
q1 m3 direct cue=kata

### Republika 2019-10-21
[m1:IDN.PTY Prabowo Subianto], yang lima bulan lalu menolak kekalahannya, {e1 menerima pinangan} [m2:IDN.GOV Joko Widodo] untuk membantu kabinet, Senin (21/10). [m3:IDN.PTY Nasdem] {e2 tak menyembunyikan kegusarannya}, sedangkan [m4:IDN.PTY Amien Rais], pendiri [m5:IDN.PTY PAN], {e3 mewejang} bekas jagoannya itu supaya tetap kritis.
e1 m1 > m2 CONCEDE actual 2019-10-21/day ctx=executive
e2 m3 > m2 ACCUSE actual 2019-10-21/none mode=disapprove ctx=executive
e3 m4 > m1 REQUEST requested 2019-10-21/none mode=change ctx=executive

### CNN Indonesia 2021-01-07
[m1:USA.GOV Donald Trump] {e1 mengompori} [m2:USA.CVL pendukungnya] di Ellipse, Rabu (6/1), dan [m6=m2 mereka] {e2 menjarah} ruang sidang Capitol sampai [m3:USA.LEG para senator] bersembunyi. [m4:USA.BUS Twitter] {e3 mengunci} akun [m7=m1 sang presiden], sementara [m5:USA.GOV Elaine Chao] {e4 melepas} jabatan menteri perhubungan.
e1 m1 > m2 REQUEST requested 2021-01-06/day mode=change ctx=election
e2 m6 > m3 PROTEST actual 2021-01-06/day mode=riot ctx=election,legislative
e3 m4 > m1 COERCE actual 2021-01-07/none mode=censor ctx=election
e4 m5 > m1 RETREAT actual 2021-01-07/none mode=resign ctx=executive

### Sindonews 2023-02-16
[m1:TPNPB.REB TPNPB-OPM] pimpinan [m2:TPNPB.REB Egianus Kogoya] {e1 menyandera} pilot [m3:NZL.CVL Philip Mehrtens] di Paro sejak Selasa (7/2) dan baru {e2 akan melepasnya} bila Papua merdeka. [m4:IDN.MIL Panglima TNI Yudo Margono] {e3 mengedepankan} negosiasi; [m5:NZL.GOV Wellington] {e4 mempersilakan} [m6:IDN.GOV Jakarta] memimpin upaya itu.
e1 m1 > m3 ASSAULT actual 2023-02-07/day mode=abduct ctx=territory
e2 m1 > m3 CONCEDE hypothetical 2023-02-16/none mode=release ctx=territory
e3 m4 > m1 AGREE planned 2023-02-16/none ctx=territory
rel m2 leads m1
e4 m5 > m6 SUPPORT actual 2023-02-16/none ctx=diplomatic

### Bisnis.com 2014-08-07
[m1:RUS.GOV Moskow] {e1 menggerendel} pasarnya untuk daging, susu dan sayur dari [m2:EU Uni Eropa], [m3:USA.GOV AS] dan [m4:NOR.GOV Norwegia] selama setahun, Kamis (7/8). [m5:POL.GOV Warsawa] {e2 mengajak} [m6:POL.CVL rakyatnya] makan apel demi mengejek Putin dan {e3 menyodorkan keluhan} ke WTO.
e1 m1 > m2,m3,m4 SANCTION actual 2014-08-07/day mode=discontinue ctx=economic
e2 m5 > m6 REQUEST requested 2014-08-07/none mode=change ctx=economic
e3 m5 > m1 ACCUSE actual 2014-08-07/none mode=allege ctx=economic

### Merdeka.com 2010-07-12 none
Pertandingan final di [m1:@ZAF Johannesburg] berlangsung keras dengan 14 kartu kuning. Sang kapten menggebrak meja di ruang ganti, lalu gol tunggal pada babak tambahan membuat lawan gigit jari dan pendukungnya tumpah ruah di alun-alun.

### DW Indonesia 2009-12-18
[m1:SDN.GOV Delegasi Sudan] {e1 meninggalkan ruang} di Kopenhagen sambil menyamakan naskah iklim dengan Holocaust, Jumat (18/12). [m2:IDN.GOV Presiden Yudhoyono], yang berjanji memotong emisi 26 persen, {e2 melobi} [m3:CHN.GOV Wen Jiabao] di koridor, tetapi [m4=m3 perdana menteri itu] {e3 menutup diri} di kamarnya.
e1 m1 > m5 REJECT actual 2009-12-18/day mode=boycott ctx=environment
e2 m2 > m3 REQUEST requested 2009-12-18/none ctx=environment
e3 m4 > m2 REJECT actual 2009-12-18/none ctx=environment
Naskah itu disusun [m5:DNK.GOV tuan rumah Denmark].

### Jawa Pos 2011-07-01
[m1:IDN.GOV Gubernur Bank Indonesia Darmin Nasution] {e1 memblokir} niat [m2:SGP.BUS DBS] membeli Danamon kecuali [m3:SGP.GOV Singapura] {e2 membukakan pintu} bagi bank nasional. Asas timbal balik itu {e3 ditopang} [m4:IDN.LEG Komisi XI DPR], yang ketuanya kader [m5:IDN.PTY PDI-P].
e1 m1 > m2 REJECT actual 2011-07-01/none ctx=economic
e2 m3 > m1 CONCEDE hypothetical 2011-07-01/none ctx=economic
e3 m4 > m1 SUPPORT actual 2011-07-01/none ctx=economic,legislative

### Liputan6 2022-11-27
[m1:CHN.CVL Warga Urumqi] {e1 menyerbu} balai kota setelah kebakaran apartemen menewaskan sepuluh orang, Jumat (25/11). Di [m6:@CHN Shanghai] [m2:CHN.EDU mahasiswa] {e2 mengangkat kertas kosong} dan [m3:CHN.COP polisi] {e3 menyeret} [m4:GBR.JRN wartawan BBC Ed Lawrence]; dan pada Sabtu (26/11) [m5:CHN.GOV pemerintah kota Urumqi] {e4 membuka} sebagian pagar.
e1 m1 > m5 PROTEST actual 2022-11-25/day mode=riot ctx=health,rights_freedoms
e2 m2 > m3 PROTEST actual 2022-11-27/none mode=demo ctx=health,rights_freedoms
e3 m3 > m4 COERCE actual 2022-11-27/none mode=arrest ctx=repression,rights_freedoms
e4 m5 > m1 CONCEDE actual 2022-11-26/day ctx=health

### Tribunnews 2013-06-13
[m1:IDN.PTY PKS] {e1 membentangkan spanduk penolakan} kenaikan BBM meski masih berstatus anggota [m2:IDN.PTY Sekretariat Gabungan], koalisi yang dipimpin [m3:IDN.PTY Demokrat]. [m4:IDN.PTY Syarif Hasan] {e2 menyuruhnya hengkang}: "<<q1 Jangan berdiri di dua perahu>>," katanya, tetapi [m5=m1 partai dakwah itu] {e3 bergeming}.
e1 m1 > m2 REJECT actual 2013-06-13/none ctx=economic
e2 m4 > m1 REQUEST requested 2013-06-13/none mode=yield ctx=executive
e3 m5 > m4 REJECT actual 2013-06-13/none ctx=executive
q1 m4 direct cue=katanya
rel m1 member_of m2
rel m2 led_by m3

### Suara.com 2018-12-20
[m1:USA.GOV Donald Trump] {e1 memanggil pulang} 2.000 [m2:USA.MIL serdadunya] dari Suriah timur laut lewat cuitan, Rabu (19/12). [m3:SDF.REB SDF], mitra setianya yang menguasai [m4:@SYR Raqqa], menyebutnya {e2 pengkhianatan}; [m5:USA.GOV Jim Mattis], yang memimpin [m6:USA.GOV Pentagon], {e3 menulis surat pamit} sehari setelahnya.
e1 m1 > m3 CONCEDE planned 2018-12-19/day mode=withdraw ctx=military
e2 m3 > m1 ACCUSE actual 2018-12-20/none mode=disapprove ctx=military
e3 m5 > m1 RETREAT actual 2018-12-20/day mode=resign ctx=executive
rel m3 ally_of m1
rel m3 controls m4
rel m5 leads m6

### Poskota 2014-09-26
[m1:IDN.LEG Fraksi Demokrat] {e1 angkat kaki} dari paripurna pilkada dini hari Jumat (26/9) sehingga opsi DPRD menang telak. [m2:IDN.CVL Warganet] {e2 menumpahkan murka} lewat tagar terhadap [m3:IDN.GOV SBY], dan [m4=m3 presiden itu], yang juga ketua umum [m5:IDN.PTY Partai Demokrat], {e3 menyiapkan perppu} pembatalan.
e1 m1 > m6 REJECT actual 2014-09-26/day mode=boycott ctx=election,legislative
e2 m2 > m3 ACCUSE actual 2014-09-26/none mode=disapprove ctx=election
e3 m4 > m6 REJECT planned 2014-09-26/none ctx=election,executive
rel m3 leads m5
Opsi itu diusung [m6:IDN.PTY Koalisi Merah Putih].

### Kontan 2026-02-11 none
Kenaikan harga cabai mengganas di pasar tradisional dan pedagang menaksir pasokan baru pulih bulan depan. Dinas perdagangan di [m1:@IDN Magelang] memantau gudang setiap pagi, sedangkan petani menahan panen karena hujan tak kunjung reda.
