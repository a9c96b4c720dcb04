### Lampung Post 2021-06-08
[m1:IDN.GOV Bupati Lampung Tengah Musa Ahmad] {e1 menarik} surat edaran yang mewajibkan [m2:IDN.GOV kepala kampung] berlangganan koran, menyusul cemooh [m3:IDN.JRN Aliansi Jurnalis Independen Bandar Lampung]. [m4=m3 Organisasi itu], yang diketuai [m5:IDN.JRN Hendry Sihaloho], {e2 menagih} pula pengembalian uang yang telanjur disetor.
e1 m1 > m3 CONCEDE actual 2021-06-08/none ctx=rights_freedoms,economic
e2 m4 > m1 REQUEST requested 2021-06-08/none ctx=economic
rel m5 leads m4

### Antara 2015-04-29
Belum genap sehari setelah eksekusi di Nusakambangan, [m1:AUS.GOV Tony Abbott] {e1 menarik} [m2:AUS.GOV Duta Besar Paul Grigson] dari [m3:@IDN Jakarta]. [m4:IDN.GOV Jaksa Agung HM Prasetyo] {e2 menanggapi enteng} langkah tersebut; [m5:IDN.GOV Retno Marsudi] sebaliknya {e3 memastikan} pintu [m6=m5 kementeriannya] tetap terbuka bagi [m7=m1 negara tetangga] itu.
e1 m1 > m5 SANCTION actual 2015-04-29/none mode=withdraw ctx=diplomatic,legal
e2 m4 > m1 REJECT actual 2015-04-29/none ctx=diplomatic
e3 m5 > m7 AGREE actual 2015-04-29/none ctx=diplomatic

### Republika 2005-04-26
Dengan upacara singkat di Rayak, [m1:SYR.MIL Suriah] {e1 menarik} kompi terakhirnya dari [m2:LBN.GOV Lebanon], Selasa (26/4), mengakhiri kehadiran selama 29 tahun. [m3:UN Terje Roed-Larsen], utusan [m4:UN Sekretaris Jenderal PBB], akan mengecek lapangan. [m5:HEZBOLLAH.REB Hizbullah], sekutu [m6=m1 Damaskus], {e3 melepas} [m7=m1 mereka] dengan bunga.
e1 m1 > m2 RETREAT actual 2005-04-26/day mode=withdraw ctx=military
e3 m5 > m1 SUPPORT actual 2005-04-26/day ctx=military
rel m5 ally_of m6

### Kontan 2017-11-02 none
[m1:IDN.GOV Direktorat Jenderal Pajak] menarik Rp12 triliun dari sektor otomotif sepanjang triwulan ketiga, naik 8 persen. Penjualan mobil, kata [m2:IDN.BUS ketua Gaikindo], <<q1 tertolong oleh model baru yang menarik minat pembeli muda>>. Nilai tukar rupiah di [m3:@IDN Jakarta] ditutup melemah tipis.
q1 m2 indirect cue=kata

### Metro Jambi 2014-11-25
Di bawah guyuran hujan, [m1:IDN.EDU mahasiswa IAIN Sulthan Thaha] {e1 membakar ban} dan {e2 menyandera} sebuah mobil pelat merah milik [m3:IDN.GOV Dinas PU]. [m2:IDN.COP Polresta Jambi] {e3 bernegosiasi} hampir dua jam sebelum [m4=m1 mereka] {e4 melepas} kendaraan itu. "<<q1 [m5=m1 Kami] hanya ingin harga solar turun>>," kata [m6:IDN.EDU koordinator aksi Ardi Irawan].
e1 m1 > m3 PROTEST actual 2014-11-25/none mode=demo ctx=economic
e2 m1 > m3 PROTEST actual 2014-11-25/none mode=obstruct ctx=economic
e3 m2 > m1 CONSULT actual 2014-11-25/none ctx=economic
e4 m4 > m3 RETREAT actual 2014-11-25/none ctx=economic
q1 m6 direct cue=kata

### VOA Indonesia 2010-08-06
[m1:COL.GOV Alvaro Uribe], sehari sebelum masa jabatannya habis, {e1 mengadukan} [m2:VEN.GOV Hugo Chavez] ke [m3:OAS Komisi HAM Antar-Amerika]. Presiden terpilih [m4:COL.GOV Juan Manuel Santos] lebih suka mencairkan suasana: [m5=m4 ia] {e3 menyebar undangan} pelantikan kepada [m6:ECU.GOV Rafael Correa] dan, lewat [m7:BRA.GOV Brasilia], kepada [m8=m2 Caracas].
e1 m1 > m2 ACCUSE actual 2010-08-06/day ctx=terrorism,legal
e3 m5 > m6,m8 AGREE actual 2010-08-06/none ctx=diplomatic

### Gorontalo Post 2019-10-30
[m1:IDN.LEG Paripurna DPRD Bone Bolango] yang beragendakan tata tertib bubar jalan karena [m2:IDN.LEG Fraksi Golkar] dan [m3:IDN.LEG Fraksi NasDem] {e2 mogok hadir}. [m4:IDN.LEG Ketua dewan Halid Tangahu], anggota [m5=m3 NasDem] sendiri, {e3 mencak-mencak} di depan wartawan dan menuduh [m6=m2+m3 kedua fraksi] mementingkan kursi komisi.
e2 m2,m3 > m1 REJECT actual 2019-10-30/none mode=boycott ctx=legislative
e3 m4 > m6 ACCUSE actual 2019-10-30/none mode=disapprove ctx=legislative
rel m4 member_of m5

### Kompas.com 2020-01-08
Belasan rudal Fateh {e1 diluncurkan} [m1:IRN.MIL Garda Revolusi] ke pangkalan Ain al-Asad, tempat [m2:USA.MIL pasukan AS] berada. Melalui Twitter, [m3:IRN.GOV Mohammad Javad Zarif] {e2 menjamin} [m4=m3 negaranya] tidak mencari perang; [m5:USA.GOV Donald Trump] menurunkan tensi dengan pidato tanpa ancaman, namun {e4 menambah} hukuman ekonomi. [m6:IRQ.GOV Adel Abdul-Mahdi] mengaku <<q1 telah diberi tahu lebih dulu>>.
e1 m1 > m2 ASSAULT actual 2020-01-08/none mode=heavy-weapons ctx=military
e2 m4 > m5 AGREE actual 2020-01-08/none ctx=military
e4 m5 > m4 SANCTION actual 2020-01-08/none mode=restrict ctx=economic
q1 m6 indirect cue=mengaku

### Timor Express 2006-09-22
Eksekusi atas Fabianus Tibo {e1 disambut} dengan lemparan batu oleh [m1:IDN.CVL ribuan warga Atambua], Jumat (22/9). [m7=m1 Massa] {e2 menjebol} tembok penjara dan membakar rumah dinas [m2:IDN.JUD kepala kejaksaan]. [m3:IDN.REL Uskup Anton Pain Ratu] {e4 menenangkan} [m4=m1 umatnya] lewat pengeras suara; [m5:VAT.GOV Vatikan] sebelumnya {e5 meminta ampunan} kepada [m6:IDN.GOV Presiden Susilo Bambang Yudhoyono].
e1 m1 > m2 PROTEST actual 2006-09-22/day mode=riot ctx=religion_ethnicity,legal
e2 m1 > m2 PROTEST actual 2006-09-22/day mode=riot ctx=religion_ethnicity,legal
e4 m3 > m4 REQUEST requested 2006-09-22/day mode=yield ctx=religion_ethnicity
e5 m5 > m6 REQUEST requested 2006-09-22/none mode=change ctx=legal bg

### Liputan6 2012-12-12
[m1:USA.GOV Barack Obama] {e1 mengakui} [m2:SYR.OPP Koalisi Nasional Suriah], pimpinan [m3:SYR.REL Moaz al-Khatib], sebagai wakil sah rakyat. Pengakuan serupa {e2 belum mau diberikan} [m4:NOR.GOV Oslo]. Pada saat yang sama [m5=m1 Washington] {e3 memasukkan} [m6:JAN.REB Jabhat al-Nusra], sayap [m7:ALQAEDA.REB Al-Qaeda] di Irak, ke daftar teroris.
e1 m1 > m2 SUPPORT actual 2012-12-12/none ctx=diplomatic,pro_democracy
e2 m4 > m2 REJECT actual 2012-12-12/none ctx=diplomatic
e3 m5 > m6 SANCTION actual 2012-12-12/none ctx=terrorism
rel m1 recognises m2
rel m3 leads m2
rel m6 part_of m7

### Joglosemar 2011-09-27
Sehari setelah bom di GBIS Kepunton, [m1:IDN.GOV Wali Kota Joko Widodo] {e1 menyambangi} [m2:IDN.REL para jemaat] di rumah sakit. [m3:IDN.REL Front Pembela Islam Solo] membantah tuduhan dan {e3 menawarkan} [m4=m3 anggotanya] menjaga gereja. [m5:IDN.COP Densus 88] {e4 menggaruk} [m7:UNK tiga orang] di [m6:@IDN Cirebon].
e1 m1 > m2 CONSULT actual 2011-09-26/day mode=visit ctx=religion_ethnicity,terrorism
e3 m3 > m2 AGREE actual 2011-09-27/none mode=assist ctx=religion_ethnicity
e4 m5 > m7 COERCE actual 2011-09-27/none mode=arrest ctx=terrorism

### Antara 2024-09-02
[m1:NGA.GOV Abuja] {e1 menggenjot} pembelian 12 helikopter T-129 dari [m2:TUR.BUS perusahaan Turki], lalu menyekolahkan pilotnya di [m3:@TUR Ankara]. Kepala staf [m4:NGA.MIL Christopher Musa], yang memimpin [m5:NGA.MIL angkatan bersenjata], mengatakan <<q1 helikopter itu untuk menggilas [m6:BOKOHARAM.REB Boko Haram]>>; kelompok tersebut masih menguasai [m7:@NGA pulau-pulau di Danau Chad].
e1 m1 > m2 COOPERATE actual 2024-09-02/none ctx=military
q1 m4 indirect cue=mengatakan
rel m4 leads m5
rel m6 controls m7

### Radar Palu 2018-10-03
[m1:IDN.GOV BNPB] semula {e1 mementahkan} tawaran [m2:? belasan negara], tetapi setelah data korban membengkak lembaga itu {e2 membuka pintu}. [m3:KOR.GOV Seoul] {e3 menerbangkan} 900 tenda dengan dua Hercules; [m4:JPN.GOV Tokyo] {e4 merakit} instalasi air di [m5:@IDN Sigi]. "<<q1 [m6=m1 Kami] pilih yang cepat saja>>," kata [m7:IDN.GOV Willem Rampangilei].
e1 m1 > m2 REJECT actual 2018-10-03/none mode=assist ctx=disasters bg
e2 m1 > m2 CONCEDE actual 2018-10-03/none mode=access ctx=disasters
e3 m3 > m1 AID actual 2018-10-03/none mode=assist ctx=disasters
e4 m4 > m1 AID actual 2018-10-03/none mode=assist ctx=disasters
q1 m7 direct cue=kata

### Tempo Interaktif 2007-04-27
Patung prajurit Soviet {e1 diturunkan} [m1:EST.GOV pemerintah Estonia] dari lapangan di [m2:@EST Tallinn], Kamis (26/4) malam. [m3:RUS.LEG Duma Rusia] {e2 menyerukan} boikot terhadap [m4=m1 negara Baltik] itu, dan [m5:EST.CVL pemuda keturunan Rusia] {e3 menggasak} etalase. Beberapa hari kemudian situs kementerian [m6=m1 negara kecil tersebut] ditimbun serangan siber yang {e5 ditudingkan} pejabatnya kepada [m7:RUS.GOV Kremlin].
e1 m1 > m3 COERCE actual 2007-04-26/day ctx=territory,diplomatic
e2 m3 > m4 ACCUSE actual 2007-04-27/none ctx=diplomatic
e3 m5 > m1 PROTEST actual 2007-04-27/none mode=riot ctx=religion_ethnicity
e5 m6 > m7 ACCUSE actual 2007-04-27/none mode=allege ctx=cyber

### Sulawesi Post 2023-08-14
[m1:IDN.BUS Manajemen PT GNI] di [m2:@IDN Morowali Utara] mencukur upah lembur. Karena itu, [m3:IDN.LAB Serikat Pekerja Nasional], yang beranggotakan [m4:IDN.LAB 2.000 buruh smelter], {e2 menyembul} lagi di gerbang, Senin (14/8), padahal Januari lalu [m5=m3 pimpinannya] {e3 dipecat}. [m6:IDN.GOV Wakil bupati] {e4 menyodorkan diri} sebagai penengah.
e2 m3 > m1 PROTEST actual 2023-08-14/day mode=demo ctx=economic
e3 m1 > m5 SANCTION actual 2023-01-01/month ctx=economic bg
e4 m6 > m1,m3 AGREE actual 2023-08-14/none mode=third-party ctx=economic
rel m4 member_of m3

### Kompas 2001-08-12
[m1:MKD.GOV Skopje] dan [m2:NLA.REB gerilyawan Albania], yang menguasai [m3:@MKD Aracinovo], nyaris menyepakati amnesti ketika [m4:MKD.MIL helikopter pemerintah] {e2 memberondong} Radusa. [m5:EU Javier Solana], kepala diplomasi [m6:EU Uni Eropa], {e3 mendelik} kepada [m7=m1 kedua menteri Slavia], namun perundingan di [m8:@MKD Ohrid] tetap berjalan.
e2 m4 > m2 ASSAULT actual 2001-08-12/none mode=aerial ctx=military,territory
e3 m5 > m7 ACCUSE actual 2001-08-12/none mode=disapprove ctx=military
rel m2 controls m3
rel m5 member_of m6
