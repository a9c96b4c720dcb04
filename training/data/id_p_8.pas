### Antara 2017-10-20
[m1:USA.GOV Menteri Luar Negeri Rex Tillerson] {e1 menyalahkan} [m2:MMR.MIL para jenderal di Naypyidaw] atas {e2 pengusiran} lebih dari setengah juta [m3:MMR.REF warga Rohingya] sejak Agustus. Pihaknya juga {e3 mempertimbangkan hukuman} terhadap perwira tertentu. Di seberang sungai Naf, [m4:BGD.GOV Dhaka] telah {e4 membuka} lahan seribu hektare untuk para pendatang tersebut. [m5:IDN.GOV Jakarta] {e5 menerbangkan} tenda dan beras dengan empat Hercules. Panglima yang dituding, [m6:MMR.MIL Min Aung Hlaing], {e6 membantah} pasukannya {e7 membakar} desa.
e1 m1 > m2 ACCUSE actual 2017-10-20/none mode=allege ctx=human_rights,religion_ethnicity
e2 m2 > m3 COERCE actual 2017-10-20/none mode=deport ctx=religion_ethnicity,human_rights
e3 m1 > m2 SANCTION hypothetical 2017-10-20/none mode=restrict ctx=human_rights
e4 m4 > m3 AID actual 2017-10-20/none mode=asylum ctx=asylum
e5 m5 > m3 AID actual 2017-10-20/none ctx=human_security
e6 m6 > m1 REJECT actual 2017-10-20/none ctx=human_rights
e7 m6 > m3 ASSAULT denied 2017-10-20/none mode=destroy ctx=human_rights,religion_ethnicity

### Detikcom 2019-05-23
Malam kedua {e1 kerusuhan} di sekitar kantor [m1:IDN.GOV Bawaslu] berakhir menjelang subuh, Kamis (23/5). [m2:IDN.CVL Massa yang menolak hasil pemilihan] membakar pos polisi di Sabang. Akses gambar dan video di media sosial {e2 dibatasi} [m3:IDN.GOV Menkominfo Rudiantara]. [m4:IDN.COP Kapolri Tito Karnavian] menyatakan tersangka yang {e3 ditangkap} berencana membunuh empat pejabat. "<<q1 [m5=m6 Kami] tidak mengenal orang-orang itu>>," bantah [m6:IDN.PTY juru bicara Gerindra]. [m7:IDN.PTY Prabowo Subianto], ketua umumnya, {e4 mengimbau} [m8=m2 para pendukung] pulang.
e1 m2 > m1 PROTEST actual 2019-05-22/none mode=riot ctx=election
e2 m3 > m2 COERCE actual 2019-05-23/none mode=censor ctx=election,rights_freedoms
e4 m7 > m8 REQUEST requested 2019-05-23/none mode=yield ctx=election
e3 m4 > m2 COERCE actual 2019-05-23/none mode=arrest ctx=election
q1 m6 direct cue=bantah

### Kompas.com 2024-04-15
Lebih dari 300 pesawat nirawak dan rudal terbang melintasi langit [m1:@JOR Amman], Sabtu (13/4) malam. {e1 Serangan balasan} itu dilancarkan [m2:IRN.MIL Garda Revolusi Iran]; hampir semuanya {e2 dirontokkan}. Pangkal perkaranya adalah {e3 pengeboman} konsulat [m3:IRN.GOV negara tersebut] di [m4:@SYR Damaskus] pada 1 April oleh [m5:ISR.MIL jet-jet musuh bebuyutannya]. [m6:USA.GOV Joe Biden] {e4 menyarankan} [m7:ISR.GOV kabinet perang] tidak membalas lagi, tetapi saran itu agaknya {e5 tidak digubris}. [m8:JOR.GOV Kerajaan yang dilintasi] {e6 memanggil} [m9:IRN.GOV duta besarnya].
e1 m2 > m5 ASSAULT actual 2024-04-13/day mode=aerial ctx=military
e2 m5 > m2 ASSAULT actual 2024-04-13/day mode=aerial ctx=military
e3 m5 > m3 ASSAULT actual 2024-04-01/day mode=aerial ctx=military bg
e4 m6 > m7 REQUEST requested 2024-04-15/none mode=yield ctx=military
e5 m7 > m6 REJECT actual 2024-04-15/none mode=yield ctx=military
e6 m8 > m9 ACCUSE actual 2024-04-15/none mode=disapprove ctx=diplomatic

### Tribun Jabar 2018-12-21
Penolakan jenazah di Desa Cikole tidak {e1 dibenarkan} [m1:IDN.REL Ketua MUI Kabupaten Bandung]. Keluarga almarhum, penganut [m2:IDN.REL Sunda Wiwitan], sempat {e2 dicegat} di gapura oleh [m3:IDN.CVL puluhan warga]. [m4:IDN.GOV Camat] lalu {e3 menengahi}, dan pemakaman dilangsungkan malam hari. Pihak desa telah {e4 meminta maaf} kepada komunitas tersebut. [m5:IDN.GOV Bupati Dadang Naser] {e5 menjanjikan} lahan makam sendiri, seperti yang {e6 diminta} komunitas itu sejak 2011.
e1 m1 > m3 ACCUSE actual 2018-12-21/none mode=disapprove ctx=religion_ethnicity
e2 m3 > m2 COERCE actual 2018-12-21/none ctx=religion_ethnicity
e3 m4 > m2,m3 CONSULT actual 2018-12-21/none mode=third-party ctx=religion_ethnicity
e4 m3 > m2 SUPPORT actual 2018-12-21/none ctx=religion_ethnicity
e5 m5 > m2 AGREE planned 2018-12-21/none ctx=religion_ethnicity
e6 m2 > m5 REQUEST requested 2011-01-01/year ctx=religion_ethnicity bg

### VOA Indonesia 2012-04-14
Kapal perang Gregorio del Pilar sudah meninggalkan Karang Scarborough dan digantikan kapal penjaga pantai yang lebih kecil. {e1 Penggantian} tersebut, kata [m1:PHL.GOV Menteri Luar Negeri Albert del Rosario], menunjukkan niat baik. Empat hari sebelumnya [m2=m1 Manila] memergoki delapan kapal nelayan [m3:CHN.AGR asal Hainan] berisi kerang raksasa, tetapi upaya {e3 menangkap} awaknya {e4 dihalangi} dua kapal [m4:CHN.MIL pengawas laut]. [m5:CHN.GOV Beijing] {e5 menuntut} semua kapal pihak lawan pergi. Sebanyak 4.500 marinir [m6:USA.MIL Amerika] {e6 akan berlatih} dengan [m7:PHL.MIL tuan rumah] di Palawan.
e1 m1 > m5 RETREAT actual 2012-04-14/none mode=withdraw ctx=military,territory
e3 m2 > m3 COERCE hypothetical 2012-04-10/day mode=arrest ctx=territory,natural_resource
e4 m4 > m2 COERCE actual 2012-04-10/day ctx=territory
e5 m5 > m2 REQUEST requested 2012-04-14/none mode=yield ctx=territory
e6 m6 > m7 AGREE planned 2012-04-14/none ctx=military

### Harian Surya 2021-03-29
[m1:IDN.JRN Nurhadi], wartawan majalah Tempo, datang ke pesta pernikahan di kompleks angkatan laut untuk meminta keterangan. Di sana [m2=m1 ia] {e1 ditampar} dan ditendang selama dua jam, Sabtu (27/3). {e2 Penganiayaan} itu dilakukan [m3:IDN.COP dua bintara Polda Jawa Timur]. Rencana wawancaranya dengan [m4:IDN.GOV mantan direktur pajak Angin Prayitno Aji] batal. Kedua bintara tersebut telah {e3 dilaporkan} oleh [m5:IDN.CVL Aliansi Anti Kekerasan]. [m6:IDN.COP Kapolda Nico Afinta] {e4 berjanji menindak} anak buahnya.
e1 m3 > m2 ASSAULT actual 2021-03-27/day mode=beat ctx=rights_freedoms
e2 m3 > m2 ASSAULT actual 2021-03-27/day mode=beat ctx=rights_freedoms again
e3 m5 > m3 ACCUSE actual 2021-03-29/none mode=allege ctx=rights_freedoms,legal
e4 m6 > m3 SANCTION planned 2021-03-29/none ctx=rights_freedoms

### Tempo.co 2023-09-20
Gencatan senjata berlaku pukul 13.00, sehari setelah artileri mulai {e1 menghujani} [m1:@AZE Stepanakert]. [m2:NKR.REB Kelompok Armenia Karabakh] {e2 setuju melucuti diri} dan membubarkan angkatannya. Pernyataan menyerah itu {e3 ditengahi} [m3:RUS.MIL kontingen penjaga perdamaian Rusia]; beberapa anggotanya {e4 tewas ditembak} siang itu. [m4:AZE.GOV Ilham Aliyev] telah {e5 meminta maaf} kepada [m5:RUS.GOV Vladimir Putin]. Di [m6:@ARM Yerevan], [m7:ARM.CVL ribuan orang] {e6 menuntut mundur} [m8:ARM.GOV Nikol Pashinyan] di depan kantornya.
e1 m4 > m2 ASSAULT actual 2023-09-19/day mode=heavy-weapons ctx=military,territory
e2 m2 > m4 AGREE actual 2023-09-20/day mode=disarm ctx=military
e3 m3 > m2,m4 CONSULT actual 2023-09-20/none mode=third-party ctx=military,peacekeeping
e4 m4 > m3 ASSAULT actual 2023-09-20/none mode=firearms ctx=military,peacekeeping
e5 m4 > m5 SUPPORT actual 2023-09-20/none ctx=peacekeeping,diplomatic
e6 m7 > m8 PROTEST actual 2023-09-20/none mode=demo ctx=military,executive

### Fajar Sumbar 2011-09-19
Seratus delapan puluh kepala keluarga di Maligi sudah tiga malam berjaga di kebun. [m1:IDN.AGR Mereka] menunggu kedatangan alat berat [m2:IDN.BUS PTPN VI], yang {e1 kalah} dalam {e2 gugatan} di [m3:IDN.JUD Mahkamah Agung]. {e3 Perampasan} tanah ulayat oleh perusahaan itu terjadi pada 1992. Pihaknya menyatakan akan {e4 mengajukan peninjauan kembali}. [m4:IDN.REL Wali nagari dan ninik mamak] besok {e5 menghadap} [m5:IDN.GOV Gubernur Irwan Prayitno] di [m6:@IDN Padang].
e1 m3 > m2 SANCTION actual 2011-09-19/none mode=convict ctx=legal,natural_resource
e2 m1 > m2 ACCUSE actual 2011-09-19/none mode=allege ctx=legal,natural_resource bg
e3 m2 > m1 COERCE actual 1992-01-01/year mode=seize ctx=territory,natural_resource bg
e4 m2 > m1 ACCUSE planned 2011-09-19/none mode=allege ctx=legal
e5 m4 > m5 AGREE planned 2011-09-20/day mode=visit ctx=natural_resource

### BBC Indonesia 2014-04-28
Dua puluh tiga anak perempuan berhasil melarikan diri dari truk, kata [m8:NGA.GOV gubernur]. Teman-temannya, [m1:NGA.EDU lebih dari 200 siswi asrama Chibok], masih di hutan Sambisa setelah {e1 penculikan} 14 April. [m2:BOKOHARAM.REB Abubakar Shekau], pemimpin kelompok yang melakukannya, {e2 mengancam akan menjual} [m7=m1 mereka]. [m3:NGA.CVL Kaum ibu] {e3 berpawai} di [m4:@NGA Abuja] menuntut [m5:NGA.GOV Goodluck Jonathan] bertindak. [m6:NGA.MIL Juru bicara militer Chris Olukolade] {e4 menarik kembali} pernyataannya bahwa hampir semua siswi sudah bebas.
e1 m2 > m1 ASSAULT actual 2014-04-14/day mode=abduct ctx=terrorism
e2 m2 > m1 THREATEN threatened 2014-04-28/none ctx=terrorism,trafficking
e3 m3 > m5 PROTEST actual 2014-04-28/none mode=demo ctx=terrorism
e4 m6 > m3 CONCEDE actual 2014-04-28/none ctx=terrorism

### Republika 2020-10-13
[m1:IDN.LAB Konfederasi Serikat Pekerja Indonesia] mengaku belum menerima naskah final undang-undang cipta kerja. [m2=m1 Organisasi itu] {e1 menolak} ikut menyusun aturan turunannya sebagaimana {e2 ditawarkan} [m3:IDN.GOV Kementerian Ketenagakerjaan]. Tiga ormas Islam hari ini berdemonstrasi di seputar patung kuda. {e3 Demonstrasi} tersebut {e4 dibubarkan} [m4:IDN.COP polisi] pukul empat sore. Ketua salah satunya, [m5:IDN.REL Slamet Maarif], {e5 menuding} [m6:IDN.LEG DPR] menyelundupkan pasal. Delapan [m7:IDN.CVL pegiat Koalisi Aksi Menyelamatkan Indonesia] {e6 diringkus} di tiga kota.
e1 m2 > m3 REJECT actual 2020-10-13/none ctx=legislative,economic
e2 m3 > m2 AGREE actual 2020-10-13/none ctx=legislative,economic
e3 m5 > m6 PROTEST actual 2020-10-13/none mode=demo ctx=legislative
e4 m4 > m5 COERCE actual 2020-10-13/none mode=restrict ctx=repression
e5 m5 > m6 ACCUSE actual 2020-10-13/none mode=allege ctx=legislative
e6 m4 > m7 COERCE actual 2020-10-13/none mode=arrest ctx=repression,legislative

### CNN Indonesia 2022-01-07
Tembakan tanpa peringatan diizinkan, kata kepala negara dalam pidato televisi, Jumat (7/1). [m1:KAZ.GOV Kassym-Jomart Tokayev] menyebut [m2:KAZ.CVL para perusuh] teroris yang dilatih di luar negeri. {e1 Kerusuhan} bermula dari harga elpiji dan menelan puluhan korban. Atas {e2 permintaannya}, [m3:CSTO aliansi keamanan bekas Soviet] {e3 mengirim} 2.500 tentara, kebanyakan [m4:RUS.MIL penerjun dari Ivanovo]. [m5:KAZ.ELI Nursultan Nazarbayev] {e4 disingkirkan} dari dewan keamanan. [m6:USA.GOV Antony Blinken] {e5 mempertanyakan} perlunya pasukan asing tersebut.
e1 m2 > m1 PROTEST actual 2022-01-07/none mode=riot ctx=economic
e2 m1 > m3 REQUEST requested 2022-01-07/none mode=assist ctx=military
e3 m3 > m1 AID actual 2022-01-07/none ctx=military,peacekeeping
e4 m1 > m5 SANCTION actual 2022-01-07/none ctx=executive
e5 m6 > m3 ACCUSE actual 2022-01-07/none mode=disapprove ctx=military

### Pikiran Rakyat 2016-05-26
Kampung di bantaran itu tinggal tiang-tiang. {e1 Penggusuran} warga Kebon Jeruk, kata [m1:IDN.CVL LBH Bandung], berlangsung ketika gugatan [m7=m3 mereka] masih diperiksa PTUN. [m2:IDN.BUS PT Kereta Api Indonesia] mengatakan pihaknya sudah {e3 melayangkan} tiga surat peringatan kepada [m3:IDN.CVL penghuni]. Uang bongkar Rp250 ribu per meter {e4 ditampik} separuhnya. [m4:IDN.GOV Wali Kota Ridwan Kamil] {e5 menampung} 40 keluarga di rumah susun Rancacili. [m5=m4 Dia] {e6 mengecam} cara kerja [m6=m2 badan usaha milik negara itu].
e1 m2 > m3 COERCE actual 2016-05-26/none mode=seize ctx=territory said=m1
e3 m2 > m3 THREATEN threatened 2016-05-26/none ctx=territory
e4 m3 > m2 REJECT actual 2016-05-26/none ctx=territory
e5 m4 > m3 AID actual 2016-05-26/none ctx=human_security
e6 m5 > m6 ACCUSE actual 2016-05-26/none mode=disapprove ctx=territory

### Okezone 2013-08-31
Larut malam, [m8:GBR.LEG para anggota parlemen di Westminster] menjegal rencana perdana menterinya. {e1 Penolakan} dengan selisih 13 suara itu, Kamis (29/8), memaksa [m1:GBR.GOV David Cameron] {e2 membatalkan} keikutsertaan dalam gempuran. [m2:USA.GOV Barack Obama] kemudian mengatakan akan {e3 meminta persetujuan} [m3:USA.LEG Kongres]. Sebanyak 1.400 orang meninggal di [m4:@SYR Ghouta] pada 21 Agustus akibat gas sarin. [m5:SYR.GOV Damaskus] {e4 menyangkal} pasukannya {e5 memakai} senjata itu terhadap [m6:SYR.CVL penduduk]. [m7:RUS.GOV Vladimir Putin] {e6 menyindir} tuduhan tersebut sebagai omong kosong.
e1 m8 > m1 REJECT actual 2013-08-29/day ctx=legislative,military
e2 m1 > m2 REJECT actual 2013-08-31/none mode=assist ctx=military
e3 m2 > m3 REQUEST planned 2013-08-31/none ctx=legislative,military
e4 m5 > m2 REJECT actual 2013-08-31/none ctx=cbrn
e5 m5 > m6 ASSAULT denied 2013-08-21/day mode=unconventional ctx=cbrn
e6 m7 > m2 REJECT actual 2013-08-31/none ctx=cbrn

### Harian Haluan Kepri 2013-05-06
Dokumen 34 orang pekerja pabrik kuali ditemukan di laci juragannya. [m1:IDN.LAB Buruh-buruh itu] selama berbulan-bulan {e1 disekap} dan dipukul, kata [m2:IDN.COP Polresta Tangerang]. {e2 Penyekapan} terbongkar setelah dua dari [m8=m1 mereka] lolos ke [m3:@IDN Lampung] dan {e3 melapor}. [m4:IDN.BUS Pemilik usaha Yuki Irawan] kini {e4 mendekam} di tahanan. [m5:IDN.GOV Menteri Muhaimin Iskandar] {e5 memberikan santunan}. [m7:IDN.MIL Dua tentara yang disebut mandor ikut menjaga] {e6 sedang diperiksa} [m6:IDN.MIL Kodam Siliwangi].
e1 m4 > m1 ASSAULT actual 2013-05-06/none mode=abduct ctx=trafficking,human_rights
e2 m4 > m1 ASSAULT actual 2013-05-06/none mode=abduct ctx=trafficking,human_rights again
e3 m1 > m4 ACCUSE actual 2013-05-06/none mode=allege ctx=trafficking
e4 m2 > m4 COERCE actual 2013-05-06/none mode=arrest ctx=trafficking,legal
e5 m5 > m1 AID actual 2013-05-06/none ctx=human_security
e6 m6 > m7 ACCUSE actual 2013-05-06/none mode=investigate ctx=military,trafficking

### Anadolu 2019-05-07
{e1 Pembatalan} hasil pemilihan wali kota [m1:@TUR Istanbul] disambut bunyi panci dari balkon-balkon. Keputusan [m2:TUR.GOV Dewan Pemilihan Tinggi], Senin (6/5), mencopot [m3:TUR.OPP Ekrem Imamoglu] delapan belas hari setelah [m8=m3 ia] menerima mandat. Partai [m4:TUR.GOV Recep Tayyip Erdogan], yang {e2 mengajukan keberatan}, {e3 memujinya} sebagai kemenangan hukum. [m5:EU Uni Eropa] {e4 meminta} penjelasan dari [m6=m2 lembaga itu]. [m9=m3 Sang wali kota] {e5 menyerukan} agar [m7:TUR.CVL pendukungnya] tidak putus asa.
e1 m2 > m3 COERCE actual 2019-05-06/day ctx=election
e2 m4 > m3 ACCUSE actual 2019-05-07/none mode=allege ctx=election bg
e3 m4 > m2 SUPPORT actual 2019-05-07/none ctx=election
e4 m5 > m6 REQUEST requested 2019-05-07/none ctx=election
e5 m9 > m7 REQUEST requested 2019-05-07/none ctx=election

### Ambon Ekspres 2011-09-12
Batu beterbangan di Mardika ketika rombongan pelayat kembali dari pemakaman, Minggu (11/9). {e1 Bentrokan} antara [m8:IDN.CVL warga Batumerah] dan [m9:IDN.CVL warga Waringin] itu dipicu kabar bahwa [m1:IDN.CVL tukang ojek Darmin Saiman] dibunuh; [m2:IDN.COP kepolisian] menegaskan lelaki tersebut tewas karena kecelakaan. Sebanyak 200 anggota Brimob {e3 diterbangkan} dari [m3:@IDN Makassar]. Baik [m4:IDN.REL MUI Maluku] maupun [m5:IDN.REL Sinode Gereja Protestan Maluku] {e4 meminta} [m6:IDN.CVL jemaatnya] tidak terpancing. Kedua lembaga {e5 dijamu} [m7:IDN.GOV Gubernur Karel Ralahalu] semalam.
e4 m4,m5 > m6 REQUEST requested 2011-09-12/none mode=yield ctx=religion_ethnicity
e5 m7 > m4,m5 CONSULT actual 2011-09-11/day mode=meet ctx=religion_ethnicity
e1 m8 > m9 ASSAULT actual 2011-09-11/day mode=primitive ctx=religion_ethnicity
e3 m2 > m8,m9 MOBILIZE actual 2011-09-12/none mode=police ctx=religion_ethnicity

### Media Indonesia 2010-11-25
Peluru meriam {e1 jatuh} di permukiman Yeonpyeong dan membakar tujuh puluh rumah, Selasa (23/11). [m1:PRK.GOV Pyongyang] mengatakan pihaknya hanya menjawab {e2 latihan tembak} di perairan sengketa. [m2:KOR.MIL Dua marinir] dan dua pekerja bangunan tewas. Menteri pertahanan [m3:KOR.GOV Kim Tae-young] mundur karena dikecam lamban. Kapal induk George Washington {e4 bertolak} dari [m4:@JPN Yokosuka] untuk {e5 manuver bersama} yang digelar [m5:USA.MIL Armada Ketujuh] dengan [m6:KOR.MIL sekutunya] mulai Minggu (28/11). [m7:CHN.GOV Beijing] {e6 mengusulkan} perundingan enam pihak secara darurat.
e1 m1 > m2 ASSAULT actual 2010-11-23/day mode=heavy-weapons ctx=military
e2 m6 > m1 MOBILIZE actual 2010-11-23/none mode=weapons ctx=military,territory
e5 m5 > m6 AGREE planned 2010-11-28/day ctx=military
e4 m5 > m1 MOBILIZE actual 2010-11-25/none mode=ships ctx=military
e6 m7 > m1,m3 REQUEST requested 2010-11-25/none mode=meet ctx=diplomatic,military
