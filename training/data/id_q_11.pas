### Kompas.com 2019-09-17
Surat perintah penghentian penyidikan dalam kasus Sjamsul Nursalim baru mungkin terbit setelah [m1:IDN.LEG DPR] {e1 memutilasi} kewenangan [m2:IDN.JUD KPK] lewat revisi undang-undang, Selasa (17/9). [m3:IDN.JUD Laode M Syarif], wakil ketua [m4=m2 komisi itu], {e2 menyesalkan} [m5:IDN.GOV Presiden Joko Widodo], yang {e3 memberi lampu hijau} tanpa berdiskusi.
e1 m1 > m2 COERCE actual 2019-09-17/day mode=restrict ctx=corruption,legislative
e2 m3 > m5 ACCUSE actual 2019-09-17/none mode=disapprove ctx=corruption
e3 m5 > m1 SUPPORT actual 2019-09-17/none ctx=legislative,corruption
rel m3 member_of m4

### VOA Indonesia 2015-07-06
Referendum Yunani menghasilkan "tidak" yang telak bagi [m1:EU para kreditor]. [m2:GRC.GOV Yanis Varoufakis] pagi itu juga {e2 mengandangkan} sepeda motornya dan mundur demi melunakkan hati [m3:EU Eurogroup]; [m4:DEU.GOV Wolfgang Schaeuble] {e3 membukakan} jalan keluar sementara dari zona euro. [m5:GRC.PTY Syriza], pimpinan [m6:GRC.GOV Alexis Tsipras], terus {e4 menawar}.
e2 m2 > m3 RETREAT actual 2015-07-06/day mode=resign ctx=economic,executive
e3 m4 > m2 AGREE hypothetical 2015-07-06/none ctx=economic
e4 m5 > m1 REQUEST requested 2015-07-06/none mode=change ctx=economic
rel m6 leads m5

### Jawa Pos 2011-10-19
[m1:IDN.LAB Buruh PT Freeport Indonesia] {e1 memarkir} haul truck di mil 27 dan {e2 meregang} pipa konsentrat. [m2:USA.BUS Freeport McMoRan] melambaikan pernyataan force majeure; lewat [m3:IDN.LAB Sudiro], ketua [m4:IDN.LAB SPSI Freeport], [m5=m1 para pekerja] {e4 menurunkan} tuntutan dari 17,5 menjadi 7,5 dolar per jam.
e1 m1 > m2 PROTEST actual 2011-10-19/none mode=strike ctx=economic
e2 m1 > m2 PROTEST actual 2011-10-19/none mode=obstruct ctx=economic
e4 m5 > m2 CONCEDE actual 2011-10-19/none ctx=economic
rel m3 leads m4
rel m1 member_of m4

### Kompas 2012-11-22
Setelah delapan hari {e1 menggempur} Gaza, [m1:ISR.GOV Israel] dan [m2:HAMAS.REB Hamas] {e2 menyudahi} permusuhan lewat gencatan yang {e3 ditelurkan} [m3:EGY.GOV Mohamed Morsi]. [m4:USA.GOV Hillary Clinton] {e4 angkat topi} kepada [m5=m3 presiden itu]; sebulan sebelumnya [m6:EGY.OPP Front Keselamatan], pimpinan [m7:EGY.OPP Mohamed ElBaradei], {e5 mengatai} [m8=m3 ia] firaun baru.
e1 m1 > m2 ASSAULT actual 2012-11-22/none mode=aerial ctx=military bg
e2 m1 > m2 CONCEDE actual 2012-11-22/none mode=ceasefire ctx=military
e3 m3 > m1,m2 CONSULT actual 2012-11-22/none mode=third-party ctx=diplomatic
e4 m4 > m5 SUPPORT actual 2012-11-22/none ctx=diplomatic
e5 m6 > m8 ACCUSE actual 2012-10-01/month mode=disapprove ctx=pro_democracy
rel m7 leads m6

### Radar Bali 2025-06-17 none
Harga cabai dan kerupuk di pasar [m1:@IDN Badung] merangkak naik; pedagang memprediksi akan reda bulan depan. [m2:IDN.GOV Kepala Dinas Pertanian] menyebut <<q1 petani memindahkan musim tanam karena kemarau>>. Sejumlah ibu memetik sendiri dari kebun di belakang rumah.
q1 m2 indirect cue=menyebut

### Suara Merdeka 2021-01-09
[m1:IDN.GOV Ganjar Pranowo] membantah telah {e1 mencuekin} permohonan [m2:IDN.CVL warga Tambaklorok], korban rob yang bertahun-tahun {e2 mengetuk pintu} kantornya. Menurut [m3:IDN.LEG Yudi Indras], anggota DPRD dari [m4:IDN.PTY Gerindra], <<q1 tanggul sudah dianggarkan dan kini menunggu [m5:IDN.GOV Kementerian PUPR]>>. [m6:IDN.GOV Menteri Basuki Hadimuljono] berjanji {e3 menurunkan} alat berat Maret nanti.
e1 m1 > m2 REJECT denied 2021-01-09/none mode=assist ctx=disasters
e2 m2 > m1 REQUEST requested 2021-01-09/none mode=assist ctx=disasters bg
e3 m6 > m2 AGREE planned 2021-03-01/month mode=assist ctx=disasters
q1 m3 indirect cue=Menurut
rel m3 member_of m4

### CNN Indonesia 2021-02-01
[m1:MMR.MIL Tatmadaw], pimpinan [m2:MMR.MIL Min Aung Hlaing], {e1 membekuk} [m3:MMR.GOV Aung San Suu Kyi] sebelum parlemen baru sempat disumpah. [m4:MMR.PTY Liga Nasional untuk Demokrasi], partai [m5=m3 pemimpin sipil] itu, {e3 menyeru} [m6:MMR.CVL rakyat] tidak tunduk. [m7:USA.GOV Joe Biden] {e4 mengacungkan pentungan} hukuman, sedangkan [m8:ASEAN ASEAN] memilih mengimbau dialog.
e1 m1 > m3 COERCE actual 2021-02-01/none mode=arrest ctx=military,political_institutions
e3 m4 > m6 REQUEST requested 2021-02-01/none ctx=pro_democracy
e4 m7 > m1 THREATEN threatened 2021-02-01/none ctx=military,pro_democracy
rel m2 leads m1
rel m5 member_of m4

### Pos Kota 2020-06-23
Tak sampai setahun dari pelantikan, [m1:IDN.GOV Wakil Bupati Tangerang Mad Romli] {e1 pecah kongsi} dengan [m2:IDN.GOV Bupati Ahmed Zaki Iskandar]. [m3=m1 Ia] {e2 menelanjangi} bagi-bagi jabatan di hadapan [m4:IDN.LEG DPRD]; [m5=m2 sang bupati], ketua [m6:IDN.PTY Golkar setempat], {e3 membedel} pernyataan itu sebagai fitnah dan {e4 memberikan} [m7=m1 wakilnya] somasi.
e1 m1 > m2 REJECT actual 2020-06-23/none ctx=executive
e2 m3 > m2 ACCUSE actual 2020-06-23/none mode=allege ctx=executive,corruption
e3 m5 > m3 REJECT actual 2020-06-23/none ctx=executive
e4 m5 > m7 THREATEN threatened 2020-06-23/none ctx=executive,legal
rel m5 leads m6

### Antara 2013-06-14
Gedung Putih menyimpulkan bahwa [m1:SYR.MIL pasukan Assad] {e1 memakai} sarin, lalu {e2 mengobral} senjata ringan bagi [m2:SYR.OPP Dewan Militer Tertinggi], sayap bersenjata [m3:SYR.OPP Koalisi Nasional]. Keputusan [m4:USA.GOV Washington] itu {e3 dicibir} [m5:RUS.GOV Sergei Lavrov]. [m6:GBR.GOV William Hague] {e4 menyokongnya} dalam rapat di [m7:@GBR London].
e1 m1 > m2 ASSAULT actual 2013-06-14/none mode=unconventional ctx=cbrn,military said=m4
e2 m4 > m2 AGREE planned 2013-06-14/none mode=assist ctx=military
e3 m5 > m4 ACCUSE actual 2013-06-14/none mode=disapprove ctx=military
e4 m6 > m4 SUPPORT actual 2013-06-14/none ctx=military
rel m2 part_of m3

### Malut Post 2024-01-16
Asap pembakaran ban menyelubungi gerbang kawasan [m1:IDN.BUS IWIP] di Weda ketika [m2:IDN.LAB ribuan pekerja] {e2 menagih} santunan rekan mereka. [m3=m1 Manajemen] {e3 melunak} dan {e4 menyodorkan} 28 kali upah. [m4:IDN.COP Kapolda Midi Siswoko] mengitari lokasi dengan helikopter.
e2 m2 > m1 PROTEST actual 2024-01-16/none mode=demo ctx=economic
e3 m3 > m2 CONCEDE actual 2024-01-16/none ctx=economic
e4 m3 > m2 AGREE planned 2024-01-16/none ctx=economic

### Kompas 2007-05-30
[m1:VEN.GOV Hugo Chavez] {e1 memadamkan} siaran [m2:VEN.JRN RCTV], dan [m3:VEN.EDU mahasiswa] lima kota {e2 turun} sambil menyumbat mulut dengan lakban. [m4:CHL.LEG Senat Chile] {e3 menyesalkan} penutupan tersebut; [m5:VEN.GOV duta besar Caracas] membalas dengan {e5 menghina} lembaga itu fasis.
e1 m1 > m2 COERCE actual 2007-05-30/none mode=censor ctx=rights_freedoms
e2 m3 > m1 PROTEST actual 2007-05-30/none mode=demo ctx=rights_freedoms
e3 m4 > m1 ACCUSE actual 2007-05-30/none mode=disapprove ctx=rights_freedoms
e5 m5 > m4 ACCUSE actual 2007-05-30/none mode=disapprove ctx=diplomatic

### Radar Pekalongan 2012-04-10
[m1:IDN.GOV Bupati Kendal Widya Kandi Susanti] {e1 menyilakan} [m2:IDN.JUD BPK] mengebor seluruh laporan bantuan sosial. Undangannya itu {e3 ditampik}: [m3=m2 lembaga tersebut] menyatakan <<q1 sedang memeriksa 30 kabupaten>>. [m4:IDN.CVL Pattiro], LSM setempat, {e4 menduga} ada yang ditutup-tutupi [m5=m1 sang bupati].
e1 m1 > m2 AGREE actual 2012-04-10/none ctx=corruption
e3 m3 > m1 REJECT actual 2012-04-10/none ctx=corruption
e4 m4 > m5 ACCUSE actual 2012-04-10/none mode=allege ctx=corruption
q1 m3 indirect cue=menyatakan

### Tempo 2010-11-14
Di teras rumahnya di Yangon, [m1:MMR.OPP perempuan berusia 65 tahun] itu melambai kepada pendukung yang menunggu sejak siang, beberapa menit setelah [m2:MMR.MIL junta] {e1 mengurai} barikade dan {e2 mengakhiri} tahanan rumahnya. [m3:GBR.GOV David Cameron] {e3 bersorak}, "<<q1 Pembebasannya lama tertunda>>". [m4:CHN.GOV Beijing], penyokong lama [m5=m2 rezim jenderal], bungkam.
e1 m2 > m1 RETREAT actual 2010-11-13/day mode=withdraw ctx=pro_democracy
e2 m2 > m1 RETREAT actual 2010-11-13/day mode=release ctx=pro_democracy
e3 m3 > m2 SUPPORT actual 2010-11-14/none ctx=pro_democracy
q1 m3 direct cue=bersorak
rel m4 ally_of m5

### Berita Kota Kendari 2009-06-30
Tanpa banyak cakap, [m1:IDN.GOV Wali Kota Asrun] {e2 memindahkan} [m2:IDN.LAB 1.200 pedagang Pasar Sentral]. [m3=m2 Mereka], yang menjadi anggota [m4:IDN.LAB APKLI], {e3 membangkang} dengan menggelar dagangan di badan jalan. [m5:IDN.COP Satpol PP] {e5 menyita} gerobak; [m6:IDN.LEG Ketua DPRD] {e6 menyemprit} kedua belah pihak.
e2 m1 > m2 COERCE actual 2009-06-30/none ctx=economic
e3 m3 > m1 REJECT actual 2009-06-30/none mode=yield ctx=economic
e5 m5 > m3 COERCE actual 2009-06-30/none mode=seize ctx=economic
e6 m6 > m1,m2 ACCUSE actual 2009-06-30/none mode=disapprove ctx=economic
rel m3 member_of m4
