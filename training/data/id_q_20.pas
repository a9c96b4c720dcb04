### Kompas.com 2024-08-22
[m1:IDN.LEG Badan Legislasi DPR] hendak {e1 menganulir} putusan [m2:IDN.JUD Mahkamah Konstitusi] tentang ambang batas pilkada, dan Rabu (21/8) [m3:IDN.CVL ribuan orang] {e2 memadati} gerbang Senayan. Sore harinya [m4:IDN.LEG Wakil Ketua DPR Sufmi Dasco Ahmad], dari [m5:IDN.PTY Gerindra], membuka kesempatan untuk {e4 mencabut} pembahasan itu.
e1 m1 > m2 REJECT planned 2024-08-22/none ctx=election,legislative
e2 m3 > m1 PROTEST actual 2024-08-21/day mode=demo ctx=election
e4 m4 > m3 CONCEDE hypothetical 2024-08-22/none ctx=election,legislative
rel m4 member_of m5

### Antara 2006-02-22
Makam emas di Samarra {e1 diledakkan} [m1:ALQAEDA.REB kelompok Al-Qaeda di Irak], Rabu (22/2) pagi. [m2:IRQ.REL Muqtada al-Sadr], yang memimpin [m3:JAM.REB Tentara Mahdi], {e2 menyeru} pengikutnya "melindungi tempat suci", namun milisinya {e3 mengepruk} [m4:IRQ.REL masjid-masjid Sunni] di [m5:@IRQ Bagdad]. [m6:IRQ.GOV Pemerintah] {e4 memberlakukan} jam malam dua hari.
e1 m1 > m2 ASSAULT actual 2006-02-22/day mode=explosives ctx=religion_ethnicity,terrorism
e2 m2 > m3 REQUEST requested 2006-02-22/none ctx=religion_ethnicity
e3 m3 > m4 ASSAULT actual 2006-02-22/none ctx=religion_ethnicity
e4 m6 > m3 COERCE actual 2006-02-22/none mode=curfew ctx=religion_ethnicity
rel m2 leads m3

### Tribun Pekanbaru 2013-11-11
[m1:IDN.LAB Pegawai honorer kategori dua] sekabupaten Siak {e1 mogok mengajar}, Senin (11/11), karena namanya terpental dari daftar uji. [m2:IDN.GOV Bupati Syamsuar] memboyong keluhan [m3=m1 mereka] ke [m4:IDN.GOV Kementerian PAN-RB], tempat [m6=m2 ia] {e4 memohon} kuota tambahan. [m5:IDN.LEG Ketua DPRD] meredakan suasana.
e1 m1 > m2 PROTEST actual 2013-11-11/day mode=strike ctx=economic
e4 m6 > m4 REQUEST requested 2013-11-11/none mode=assist ctx=economic

### VOA Indonesia 2018-10-23
[m1:SAU.GOV Riyadh] mengaku wartawan [m2:SAU.JRN Jamal Khashoggi] {e2 dicekik} petugas yang melampaui wewenang, lalu {e3 mencopot} [m3:SAU.SPY wakil kepala intelijen Ahmed al-Assiri]. [m4:TUR.GOV Recep Tayyip Erdogan] tidak {e4 menelan} keterangan itu. [m5:DEU.GOV Angela Merkel] {e5 menunda} ekspor senjata.
e2 m1 > m2 ASSAULT actual 2018-10-02/day ctx=human_rights
e3 m1 > m3 SANCTION actual 2018-10-23/none ctx=human_rights
e4 m4 > m1 REJECT actual 2018-10-23/none ctx=human_rights
e5 m5 > m1 SANCTION actual 2018-10-23/none mode=discontinue ctx=military

### Radar Semarang 2015-12-30
[m1:IDN.GOV Panwaslu Pemalang] {e1 mengandaskan} aduan [m2:IDN.PTY paslon Mukti Agung Wibowo] yang {e2 menuding} [m3:IDN.PTY Junaedi] bagi-bagi sembako. [m4=m2 Kubu penggugat] berencana {e3 mendaki} ke [m5:IDN.JUD MK]; [m6=m3 pemenang] itu, anggota [m7:IDN.PTY PDIP], menyilakan.
e1 m1 > m2 REJECT actual 2015-12-30/none ctx=election
e2 m2 > m3 ACCUSE actual 2015-12-30/none mode=allege ctx=election,corruption
e3 m4 > m6 ACCUSE planned 2015-12-30/none ctx=election,legal
rel m6 member_of m7

### CNN Indonesia 2024-05-31
[m1:USA.JUD Dewan juri New York] {e1 mencap} [m2:USA.ELI Donald Trump] bersalah dalam 34 dakwaan pemalsuan, Kamis (30/5). [m3=m2 Ia] {e2 mengatai} [m7:USA.JUD hakim Juan Merchan] korup. [m4:USA.LEG Mike Johnson], pemimpin [m5:USA.PTY Partai Republik] di DPR, {e3 bersekutu dalam amarah} itu; [m6:RUS.GOV Dmitry Peskov] menyebut <<q1 lawan politik sedang disingkirkan>>.
e1 m1 > m2 SANCTION actual 2024-05-30/day mode=convict ctx=legal
e2 m3 > m7 ACCUSE actual 2024-05-31/none mode=disapprove ctx=legal
e3 m4 > m2 SUPPORT actual 2024-05-31/none ctx=legal
q1 m6 indirect cue=menyebut
rel m4 member_of m5

### Suara Karya 2002-08-08
[m1:IDN.LEG Fraksi TNI/Polri MPR] mengepak koper: mulai 2004 [m2=m1 mereka] akan {e2 melepas} 38 kursinya. Keputusan itu {e3 disambut tepuk tangan} [m3:IDN.LEG Fraksi Reformasi]. [m4:IDN.MIL Panglima Endriartono Sutarto], yang memimpin [m5:IDN.MIL TNI], menegaskan <<q1 [m6=m5 pasukannya] tidak akan kembali ke politik>>.
e2 m2 > m3 CONCEDE planned 2004-01-01/year mode=withdraw ctx=political_institutions,military
e3 m3 > m1 SUPPORT actual 2002-08-08/none ctx=political_institutions
q1 m4 indirect cue=menegaskan
rel m4 leads m5

### Detikcom 2010-08-05
[m1:LBN.MIL Penembak runduk Lebanon] {e1 menghabisi} [m2:ISR.MIL seorang letnan kolonel Israel] di Adeissah, Selasa (3/8), sewaktu pohon dipangkas di sepanjang pagar. [m3:ISR.MIL Israel] {e2 menumbuk} balik dengan artileri. [m4:UNIFIL Komandan UNIFIL Alberto Asarta] {e3 duduk bersama} perwira kedua pihak di [m5:@LBN Naqoura], sehari setelahnya.
e1 m1 > m2 ASSAULT actual 2010-08-03/day mode=firearms ctx=military,territory
e2 m3 > m1 ASSAULT actual 2010-08-03/day mode=heavy-weapons ctx=military
e3 m4 > m1,m3 CONSULT actual 2010-08-04/day mode=meet ctx=military,peacekeeping

### Pos Kota 2012-03-27
[m1:IDN.LAB FSPMI] {e1 mengerahkan} lima belas ribu [m2:IDN.LAB buruh] ke Senayan, Selasa (27/3), guna menolak harga BBM. Di pihak lain [m3:IDN.MIL Kodam Jaya] {e2 menurunkan} enam batalyon, dan [m4:IDN.COP Polda] {e3 membentengi} kompleks parlemen dengan lapis baja. [m5:IDN.PTY Golkar], mitra koalisi [m6:IDN.GOV pemerintah], {e4 berbalik badan}.
e1 m1 > m6 PROTEST actual 2012-03-27/day mode=demo ctx=economic
e2 m3 > m1 MOBILIZE actual 2012-03-27/day mode=troops ctx=economic
e3 m4 > m1 MOBILIZE actual 2012-03-27/day mode=police ctx=economic
e4 m5 > m6 REJECT actual 2012-03-27/none ctx=economic,legislative
rel m5 ally_of m6

### Kompas 2021-06-08
[m1:HTI.GOV Jovenel Moise] {e1 menunda lagi} referendum konstitusi karena pandemi, Senin (7/6). Semula [m2=m1 penguasa Haiti] tidak {e2 menggubris} permintaan [m3:UN Core Group] dan [m4:OAS OAS]. [m5:HTI.CRM Jimmy Cherizier], yang memimpin [m6:HTI.CRM geng G9], {e3 bertekad} menggulingkan semua elite. Di jalanan [m7:HTI.OPP oposisi] {e4 menutup toko}.
e1 m1 > m7 CONCEDE actual 2021-06-07/day ctx=political_institutions
e2 m1 > m3,m4 REJECT actual 2021-06-08/none ctx=political_institutions bg
e3 m5 > m1 THREATEN threatened 2021-06-08/none ctx=crime,executive
e4 m7 > m1 PROTEST actual 2021-06-08/none mode=strike ctx=political_institutions
rel m5 leads m6

### Harian Terbit 2017-11-19
[m1:IDN.PTY Fraksi Golkar] membantah telah {e1 membentengi} [m2:IDN.LEG Setya Novanto], ketua DPR yang {e2 diinapkan} [m3:IDN.JUD KPK] di Rutan Salemba seusai kecelakaan. [m4:IDN.PTY Idrus Marham], yang dulu menjadi sekretaris [m5=m1 partai beringin], {e3 menyampaikan} permohonan kunjungan.
e1 m1 > m2 SUPPORT denied 2017-11-19/none ctx=corruption
e2 m3 > m2 COERCE actual 2017-11-19/none mode=arrest ctx=corruption
e3 m4 > m3 REQUEST requested 2017-11-19/none ctx=corruption,legal

### Manado Post 2015-02-16
Empat hari tanpa listrik, [m1:IDN.CVL warga Pulau Miangas] {e1 menaikkan bendera} [m2:@PHL Filipina] setengah tiang sebagai sindiran. [m3:IDN.GOV Bupati Talaud] terpukul dan langsung {e3 mengirimkan} genset. [m4:PHL.GOV Konsul di Manado] berkata <<q1 [m5=m4 pihaknya] tidak ikut-ikutan>>.
e1 m1 > m3 PROTEST actual 2015-02-16/none mode=demo ctx=economic
e3 m3 > m1 AID actual 2015-02-16/none mode=assist ctx=economic
q1 m4 indirect cue=berkata
