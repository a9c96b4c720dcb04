### Kompas.com 2014-11-10
[m1:JPN.GOV Shinzo Abe] akhirnya {e1 dijabat tangannya} oleh [m2:CHN.GOV Xi Jinping], tanpa senyum, di pintu Balai Agung Rakyat. Kedua pemimpin Asia Timur itu dua tahun saling menghindar karena pulau yang oleh yang satu disebut Senkaku dan oleh yang lain Diaoyu. [m3:JPN.GOV Sang tamu] {e2 mengusulkan} saluran telepon darurat bagi kapal-kapal [m4=m1+m2 mereka]; [m5=m2 tuan rumah] {e3 menyetujuinya}. Beberapa jam kemudian, [m6:KOR.GOV Park Geun-hye] {e4 merampungkan} perjanjian dagang dengan [m7=m5 Beijing]. [m8:TWN.ELI Vincent Siew], utusan dari Taipei, hanya kebagian foto bersama.
e1 m1 > m2 CONSULT actual 2014-11-10/none mode=visit ctx=diplomatic,territory
e2 m3 > m5 REQUEST requested 2014-11-10/none mode=change ctx=military,territory
e3 m5 > m3 AGREE actual 2014-11-10/none ctx=military,territory
e4 m6 > m7 AGREE actual 2014-11-10/none ctx=economic

### Antara 2023-05-14
[m1:IDN.CVL Lima belas WNI] yang dipaksa menipu lewat internet di Myawaddy tiba di Bangkok dengan mobil bak terbuka. Seorang pengusaha yang mempekerjakan [m2=m1 mereka] {e1 melepasnya} setelah [m3:IDN.GOV KBRI Yangon] {e2 menghubungi} [m4:KNU.REB milisi Karen] yang menguasai kawasan itu. Menurut [m5:IDN.GOV Judha Nugraha], direktur di Kemlu, [m9=m5 pihaknya] tak {e3 membayar} apa pun. [m6:MMR.GOV Junta], yang secara resmi berdaulat di sana, {e4 dua kali tidak membalas} surat [m7=m3 kedutaan]. [m8:THA.COP Polisi Thailand] memeriksa para korban sebelum pulang.
e1 m4 > m2 RETREAT actual 2023-05-14/none mode=release ctx=trafficking
e2 m3 > m4 CONSULT actual 2023-05-14/none ctx=trafficking,diplomatic
e3 m9 > m4 CONCEDE denied 2023-05-14/none ctx=trafficking
e4 m6 > m7 REJECT actual 2023-05-14/none mode=assist ctx=trafficking,diplomatic

### detikNews 2007-08-02
Di dasar laut sedalam empat kilometer, lengan robot menancapkan bendera titanium. [m1:RUS.LEG Artur Chilingarov], anggota Duma yang juga penjelajah, {e1 mengklaim} Kutub Utara bagi [m7:RUS.GOV negaranya]. "<<q1 Ini bukan abad kelima belas>>," {e2 cibir} [m2:CAN.GOV Peter MacKay]. Pernyataan menteri itu dijawab [m3:RUS.GOV Sergei Lavrov]: [m4=m3 pihaknya] cuma mengumpulkan bukti ilmiah dan {e3 tidak bermaksud} merebut apa-apa. [m5:DNK.GOV Kopenhagen] {e4 akan mengirim} ekspedisi sendiri bulan ini. [m6:NOR.GOV Oslo] tidak ikut berkomentar.
e1 m1 > m2 THREATEN threatened 2007-08-02/none mode=territory ctx=territory,natural_resource
e2 m2 > m1 REJECT actual 2007-08-02/none ctx=territory
e3 m4 > m2 COERCE denied 2007-08-02/none ctx=territory
e4 m5 > m3 MOBILIZE planned 2007-08-02/month ctx=territory
q1 m2 direct cue=cibir

### Tempo.co 2022-02-18
Di layar ponsel, jalan menuju Gedung Parlemen tampak seperti tempat parkir raksasa. [m1:CAN.LAB Sopir truk] yang menentang vaksin {e1 memenuhinya} selama tiga minggu. [m2:CAN.GOV Justin Trudeau] {e2 memberlakukan} Undang-Undang Darurat, dan hari ini [m3:CAN.COP polisi berkuda] {e3 meringkus} [m4:CAN.CVL Tamara Lich], penggagas konvoi, di trotoar. Rekeningnya {e4 dibekukan}. [m5:CAN.OPP Candice Bergen] menuduh [m6=m2 perdana menteri] {e5 memecah belah}; [m8=m5 ia] sendiri pernah berfoto dengan topi merah khas pendukung [m7:USA.ELI Donald Trump].
e1 m1 > m2 PROTEST actual 2022-02-18/none mode=obstruct ctx=health
e2 m2 > m1 COERCE actual 2022-02-14/day mode=martial-law ctx=health,executive
e3 m3 > m4 COERCE actual 2022-02-18/none mode=arrest ctx=health,legal
e4 m2 > m4 COERCE actual 2022-02-18/none mode=seize ctx=economic
e5 m5 > m6 ACCUSE actual 2022-02-18/none mode=disapprove ctx=health

### CNN Indonesia 2013-08-06
Surat elektronik yang disadap itu berbunyi seperti perintah. Karena khawatir diserang, [m1:USA.GOV Washington] {e1 menutup} dua puluh dua kedutaan dari Nouakchott sampai Dhaka. [m2:GBR.GOV London] {e2 mengosongkan} perwakilannya di Sanaa. Pengirim pesan, [m3:ALQAEDA.REB Ayman al-Zawahiri], {e3 menyuruh} [m4:AQAP.REB Nasir al-Wuhayshi], muridnya di Yaman, melakukan sesuatu yang besar. Pemerintah [m5:YEM.GOV Abdrabbuh Mansour Hadi], yang baru {e4 bertamu} ke Gedung Putih, {e5 mengerahkan} panser di sekeliling bandara. Dua drone kemudian {e6 menewaskan} tujuh [m6=m4 anak buah sang murid].
e1 m1 > m3 SANCTION actual 2013-08-06/none mode=withdraw ctx=terrorism,diplomatic
e2 m2 > m3 SANCTION actual 2013-08-06/none mode=withdraw ctx=terrorism,diplomatic
e3 m3 > m4 REQUEST requested 2013-08-06/none mode=assist ctx=terrorism
e4 m5 > m1 CONSULT actual 2013-08-01/day mode=visit ctx=diplomatic
e5 m5 > m4 MOBILIZE actual 2013-08-06/none mode=weapons ctx=terrorism
e6 m1 > m6 ASSAULT actual 2013-08-06/day mode=drone ctx=terrorism

### Republika 2021-10-01
Gerbang Fakultas Syariah Universitas Kabul dijaga lelaki bersorban. [m1:TALIBAN.GOV Rektor baru, Mohammad Ashraf Ghairat], {e1 melarang} mahasiswi masuk selama lingkungan belum islami. Tiga puluh [m2:AFG.EDU dosen dan mahasiswi] {e2 berdiri} membawa kertas kosong; penjaga {e3 merampas} kertas itu. [m3:QAT.GOV Menlu Qatar], sahabat terdekat [m4=m1 penguasa baru] di luar negeri, {e4 mengaku kecewa}. [m5:PAK.GOV Imran Khan] juga berharap [m6=m4 mereka] {e5 berubah}. Nama universitas itu dulu harum sampai Kairo.
e1 m1 > m2 COERCE actual 2021-10-01/none mode=restrict ctx=gender,rights_freedoms
e2 m2 > m1 PROTEST actual 2021-10-01/none mode=demo ctx=gender
e3 m7 > m2 COERCE actual 2021-10-01/none mode=seize ctx=gender,repression
e4 m3 > m4 ACCUSE actual 2021-10-01/none mode=disapprove ctx=gender
e5 m5 > m6 REQUEST requested 2021-10-01/none mode=change ctx=gender
[m7:TALIBAN.COP Penjaga itu] menolak menyebut nama.

### Viva 2016-10-16
Koin antik itu bergambar pria yang baru saja mati. [m1:THA.GOV Raja Bhumibol Adulyadej] mangkat setelah tujuh puluh tahun bertakhta. [m2:THA.GOV Prayuth Chan-ocha] meminta rakyat berduka setahun; [m3:THA.CVL gerombolan di Phuket] {e1 mengepung} rumah pemuda yang [m8=m3 mereka] anggap menghina almarhum. [m4:THA.COP Polisi] {e2 mengamankan} pemuda itu, lalu {e3 menjeratnya} dengan pasal 112. [m5:BTN.GOV Raja Bhutan], sahabat keluarga, {e4 terbang} dengan putranya. Di [m6:@DEU Muenchen], sang putra mahkota bersiap pulang.
e1 m3 > m7 PROTEST actual 2016-10-14/day mode=riot ctx=rights_freedoms
e2 m4 > m7 COERCE actual 2016-10-14/day mode=arrest ctx=rights_freedoms
e3 m4 > m7 ACCUSE actual 2016-10-14/day mode=allege ctx=rights_freedoms,legal
e4 m5 > m2 CONSULT actual 2016-10-16/day mode=visit ctx=diplomatic
[m7:THA.CVL Yang dituduh] seorang penjual susu kedelai.

### Kompas 2010-04-10
Kabut menutupi Smolensk ketika Tupolev itu turun terlalu rendah. [m1:POL.GOV Lech Kaczynski] dan 95 orang lainnya hendak mengenang perwira yang {e1 dibantai} [m2:RUS.SPY NKVD] di hutan Katyn. [m3:RUS.GOV Vladimir Putin] {e2 memeluk} [m4:POL.GOV Donald Tusk] di tepi reruntuhan; tiga hari sebelumnya [m5=m3+m4 keduanya] {e3 berlutut} di pekuburan yang sama. [m6:POL.LEG Bronislaw Komorowski], ketua Sejm, menjalankan tugas kepala negara. Saudara kembar [m7=m1 mendiang], [m8:POL.OPP Jaroslaw], kelak {e4 menuduh} [m9=m3 perdana menteri Rusia itu].
e1 m2 > m10 ASSAULT actual 1940-04-01/year mode=firearms ctx=military bg
e2 m3 > m4 SUPPORT actual 2010-04-10/none ctx=disasters
e3 m4 > m3 CONSULT actual 2010-04-07/day mode=visit ctx=reparations,diplomatic
e4 m8 > m9 ACCUSE actual 2010-04-10/none mode=allege ctx=disasters
[m10:POL.MIL Dua puluh dua ribu korban] itu lama tak diakui.

### Okezone 2019-02-25
Kepala daerah itu datang paling pagi ke tempat pemungutan suara. [m1:SEN.GOV Macky Sall] mencari masa jabatan kedua tanpa lawan beratnya: [m2:SEN.OPP Khalifa Sall], bekas wali kota Dakar, {e1 dihukum} lima tahun karena korupsi, dan [m3:SEN.OPP Karim Wade], putra presiden terdahulu, {e2 dicoret}. [m4:SEN.OPP Abdoulaye Wade], sang ayah, {e3 menyeru} [m5:SEN.CVL pemilih] membakar kartu [m9=m5 mereka]. Seruan itu {e4 tidak dituruti}. [m6:EU Elena Valenciano], ketua pemantau, {e5 memuji} ketertiban; [m7=m6 politikus Spanyol itu] berbicara sebelum ada hasil.
e1 m8 > m2 SANCTION actual 2018-03-01/year mode=convict ctx=corruption,legal
e2 m8 > m3 COERCE actual 2019-01-01/month mode=restrict ctx=election
e3 m4 > m5 REQUEST requested 2019-02-25/none mode=change ctx=election
e4 m5 > m4 REJECT actual 2019-02-25/none mode=change ctx=election
e5 m6 > m1 SUPPORT actual 2019-02-25/none ctx=election
Semua itu diputuskan [m8:SEN.JUD pengadilan].

### Harian Analisa 2018-08-21
Azan yang dianggap terlalu keras menjadi awal keluhan. [m1:IDN.CVL Massa] {e1 membakar} vihara dan kelenteng di Tanjungbalai menjelang tengah malam, meskipun [m2:IDN.COP kapolsek] sudah {e2 mempertemukan} [m3:IDN.CVL Meliana], perempuan yang mengeluh, dengan pengurus masjid. [m4:IDN.GOV Gubernur Tengku Erry Nuradi] {e3 mengunjungi} [m5:IDN.REL pemuka Buddha] esoknya dan {e4 berjanji} memperbaiki semuanya. [m6:IDN.REL Ketua MUI setempat] menyayangkan kejadian itu. Dua tahun kemudian justru [m7=m3 ibu empat anak tersebut] yang {e5 divonis} delapan belas bulan.
e1 m1 > m5 ASSAULT actual 2016-07-29/day mode=destroy ctx=religion_ethnicity
e2 m2 > m3 CONSULT actual 2016-07-29/day mode=third-party ctx=religion_ethnicity
e3 m4 > m5 CONSULT actual 2018-08-21/none mode=visit ctx=religion_ethnicity
e4 m4 > m5 AGREE planned 2018-08-21/none ctx=religion_ethnicity
e5 m8 > m7 SANCTION actual 2018-08-21/day mode=convict ctx=religion_ethnicity,legal
Majelis di [m8:IDN.JUD Pengadilan Negeri Medan] menolak pembelaannya.

### Liputan6.com 2023-11-20
Kapal pengangkut mobil itu berlayar kosong dari Turki ke Pipavav. [m1:HOUTHI.REB Orang-orang bertopeng] {e1 turun} dari helikopter Mi-17 dan {e2 menawan} dua puluh lima [m2:PHL.LAB awak] Galaxy Leader. [m3:ISR.GOV Kantor Benjamin Netanyahu] {e3 menyalahkan} [m4:IRN.GOV Teheran]; [m5:IRN.GOV Nasser Kanaani] {e4 menepis}: [m10=m1 kelompok itu] bertindak sendiri. [m6:PHL.GOV Ferdinand Marcos Jr] {e5 mengirim} utusan ke Muskat, sebab tujuh belas di antara [m7=m2 para pelaut] warganya. [m8:GBR.BUS Pemilik kapal], yang sahamnya sebagian dimiliki pengusaha Tel Aviv, mengaku cemas.
e1 m1 > m2 ASSAULT actual 2023-11-20/none mode=abduct ctx=military,economic
e2 m1 > m2 ASSAULT actual 2023-11-20/none mode=abduct ctx=military,economic
e3 m3 > m4 ACCUSE actual 2023-11-20/none mode=allege ctx=terrorism
e4 m5 > m3 REJECT actual 2023-11-20/day ctx=terrorism
e5 m6 > m9 CONSULT actual 2023-11-20/day mode=visit ctx=diplomatic
Di sana [m9:OMN.GOV Badr Albusaidi] menjanjikan perantaraan.

### SINDOnews 2015-08-20
Dentuman dari pengeras suara kembali melintasi zona demiliterisasi. Karena dua [m1:KOR.MIL sersan] kehilangan kaki akibat ranjau, [m2:KOR.GOV Seoul] {e1 memutar} lagi siaran yang sebelas tahun diam. [m3:PRK.MIL Tentara Rakyat] {e2 menembakkan} empat peluru; sasarannya {e3 membalas} dengan dua puluh sembilan. [m4:PRK.GOV Kim Jong Un] {e4 memerintahkan} status perang dan {e5 memberi tenggat} sampai Sabtu sore. [m5:CHN.GOV Beijing] menempatkan tank di Yanji. Ancaman itu {e6 tidak digubris}: pengeras suara tetap menyala.
e1 m2 > m3 COERCE actual 2015-08-10/day ctx=military
e2 m3 > m1 ASSAULT actual 2015-08-20/none mode=heavy-weapons ctx=military
e3 m1 > m3 ASSAULT actual 2015-08-20/none mode=heavy-weapons ctx=military
e4 m4 > m2 MOBILIZE actual 2015-08-20/none mode=troops ctx=military
e5 m4 > m2 THREATEN threatened 2015-08-20/none mode=violence ctx=military
e6 m2 > m4 REJECT actual 2015-08-20/none mode=yield ctx=military

### Suara.com 2018-07-10
Anak babi hutan itu tim sepak bola, dan gua Tham Luang tempat main [m9=m3 mereka]. Setelah delapan belas hari, [m1:THA.MIL Navy SEAL Thailand] dan [m2:GBR.CVL penyelam Inggris] {e1 mengeluarkan} [m3:THA.CVL dua belas bocah] beserta pelatih. [m4:THA.MIL Saman Gunan], pensiunan sersan, kehabisan oksigen. Kapal selam mini [m5:USA.BUS Elon Musk] {e2 tidak dipakai}; ketika seorang penyelam mengejeknya, [m6=m5 miliarder itu] membalas kasar. [m7:THA.GOV Narongsak Osatanakorn], gubernur yang tenang, {e3 berterima kasih} kepada dua puluh negara. Tiga di antara anak-anak itu [m8:MMR.REF tanpa kewarganegaraan].
e1 m1,m2 > m3 AID actual 2018-07-10/none ctx=disasters
e2 m7 > m5 REJECT actual 2018-07-10/none mode=assist ctx=disasters
e3 m7 > m2 SUPPORT actual 2018-07-10/none ctx=disasters

### Media Indonesia 2012-06-03
Diplomat senior itu menolak duduk lebih dari lima menit. [m1:UN Kofi Annan], penengah untuk Suriah, {e1 menemui} [m2:SYR.GOV Bashar al-Assad] dua hari setelah 108 [m3:SYR.CVL warga Houla] {e2 disembelih}. [m4=m2 Sang presiden], yang menuding teroris, berpidato di parlemen: monster pun, katanya, {e3 tidak akan berbuat} begitu. Sebelas negara, mulai dari [m5:AUS.GOV Australia] sampai [m6:TUR.GOV Turki], {e4 memulangkan} duta besar dari [m7=m2 rezim itu]. [m8:RUS.GOV Sergei Lavrov] mengatakan [m9=m2+m10 kedua pihak] jelas terlibat. [m10:SYR.REB Tentara Pembebasan] sekaligus {e5 mencabut} komitmennya pada gencatan senjata.
e1 m1 > m2 CONSULT actual 2012-05-29/day mode=visit ctx=diplomatic,military
e2 m2 > m3 ASSAULT denied 2012-05-25/day mode=primitive ctx=human_rights,military
e3 m4 > m1 REJECT actual 2012-06-03/none ctx=human_rights
e4 m5,m6 > m7 SANCTION actual 2012-05-29/day mode=expel ctx=diplomatic,human_rights
e5 m10 > m2 SANCTION actual 2012-06-03/none mode=discontinue ctx=military

### Antara 2008-09-14 none
Di Kampung Melayu, [m1:MYS.BUS Ah Meng] menjual mooncake sampai tengah malam. Pembelinya [m2:MYS.CVL tetangga Melayu] dan [m3:IDN.LAB pekerja Lombok] dari proyek seberang jalan. Bekas gurunya, [m4:MYS.EDU Cikgu Rahman], suka menceritakan tahun 1969 ketika kampung itu sepi. "<<q1 Sekarang [m5=m6 kita] berebut parkir saja>>," kata [m6=m4 pensiunan itu]. Pemilu terakhir pun tak mengubah harga kue.
q1 m6 direct cue=kata

### Jawa Pos 2021-11-30
Tengah malam, panji kerajaan diturunkan. [m1:BRB.GOV Sandra Mason] {e1 disumpah} sebagai presiden pertama Barbados, di hadapan [m2:GBR.GOV Pangeran Charles], tamu kehormatan yang ibunya baru saja kehilangan satu takhta. [m3=m2 Putra mahkota itu] {e2 mengakui} kekejaman perbudakan tanpa {e3 meminta maaf}. [m4:BRB.CVL David Denny], aktivis yang {e4 memprotes} undangan tersebut, dibiarkan [m5:BRB.COP polisi] membawa poster. [m6:BRB.GOV Mia Mottley] menganugerahi [m7:BRB.CVL Rihanna] gelar pahlawan. [m8:JAM.GOV Kingston] mungkin {e5 akan mengikuti}.
e1 m6 > m1 SUPPORT actual 2021-11-30/none ctx=executive
e2 m3 > m6 CONCEDE actual 2021-11-30/none ctx=reparations
e3 m3 > m6 CONCEDE denied 2021-11-30/none ctx=reparations
e4 m4 > m2 PROTEST actual 2021-11-29/day mode=demo ctx=reparations
e5 m8 > m2 SANCTION hypothetical 2021-11-30/none mode=withdraw ctx=political_institutions

### VOA Indonesia 2010-03-24
Perusahaan pencari itu tak lagi menyensor. [m1:USA.BUS Google] {e1 mengalihkan} penggunanya ke Hong Kong dua bulan setelah mengaku {e2 diretas}. Pejabat kantor informasi di [m2:CHN.GOV Beijing] {e3 menyebut} tindakan itu melanggar janji tertulis dan {e4 memblokir} sebagian hasilnya. [m3:CHN.CVL Netizen] meletakkan bunga di depan kantor Zhongguancun; satpam memungutnya. [m4:USA.GOV Hillary Clinton] pernah {e5 berpidato} membela kebebasan internet, pidato yang membuat [m6=m2 tuan rumah] murka. [m5=m1 Raksasa dari Mountain View itu] tetap menjual iklan di sana.
e1 m1 > m2 SANCTION actual 2010-03-22/day mode=withdraw ctx=technology,rights_freedoms
e2 m2 > m1 COERCE actual 2010-01-01/month mode=cyber ctx=cyber,technology said=m1
e3 m2 > m1 ACCUSE actual 2010-03-23/day mode=disapprove ctx=technology
e4 m2 > m1 COERCE actual 2010-03-24/none mode=censor ctx=technology,rights_freedoms
e5 m4 > m2 ACCUSE actual 2010-01-21/day mode=disapprove ctx=rights_freedoms

### Kumparan 2022-10-01
Dua orang itu berkuasa di negeri yang sama dalam sembilan bulan. [m1:BFA.MIL Kapten Ibrahim Traore], 34 tahun, {e1 menggulingkan} [m2:BFA.MIL Letkol Paul-Henri Damiba], yang Januari lalu {e2 menggulingkan} [m3:BFA.GOV Roch Kabore]. Karena yang terguling dikabarkan {e3 berlindung} di pangkalan Kamboinsin, [m4:BFA.CVL massa] {e4 membakar} pagar kedutaan [m5:FRA.GOV Prancis]. [m6=m5 Paris] {e5 menyangkal} menyembunyikan siapa pun. [m7:BFA.REL Pemuka agama] {e6 menjadi perantara}; esoknya [m8=m2 perwira yang kalah] terbang ke Lome dengan tujuh syarat.
e1 m1 > m2 COERCE actual 2022-09-30/day mode=seize ctx=military,executive
e2 m2 > m3 COERCE actual 2022-01-24/month mode=seize ctx=military,executive
e3 m5 > m2 AID denied 2022-10-01/none ctx=military
e4 m4 > m5 PROTEST actual 2022-10-01/none mode=riot ctx=military,diplomatic
e5 m6 > m4 REJECT actual 2022-10-01/none ctx=military
e6 m7 > m1,m2 CONSULT actual 2022-10-01/none mode=third-party ctx=military

### Bisnis.com 2009-12-07
Emirat penuh utang itu ditolong saudaranya. [m1:ARE.GOV Abu Dhabi] {e1 mengucurkan} sepuluh miliar dolar kepada [m2:ARE.BUS Dubai World], perusahaan milik [m3:ARE.GOV Syekh Mohammed bin Rashid]. Sebelumnya [m4=m2 raksasa properti itu] meminta penundaan enam bulan, permintaan yang {e2 disambut marah} [m5:GBR.BUS bank-bank London]. Menara tertinggi di dunia, yang mestinya memakai nama kota, diberi nama [m6=m1 sang penolong]. [m7:IND.LAB Kuli asal Kerala] yang belum dibayar {e3 mogok} di Jebel Ali dan [m8:ARE.COP polisi] {e4 mengusir} enam di antaranya.
e1 m1 > m2 AID actual 2009-12-07/none ctx=economic
e2 m5 > m4 REJECT actual 2009-12-07/none mode=yield ctx=economic
e3 m7 > m2 PROTEST actual 2009-12-07/none mode=strike ctx=economic
e4 m8 > m7 COERCE actual 2009-12-07/none mode=deport ctx=economic,migration

### BBC Indonesia 2024-08-08
Bankir kaum miskin berusia 84 tahun itu mendarat dari Paris. [m1:BGD.GOV Muhammad Yunus] {e1 disambut} tiga jenderal dan [m2:BGD.EDU mahasiswa] yang memintanya memimpin. "<<q1 Kalau kalian percaya kepada [m3=m1 saya], hentikan serangan di mana pun>>," {e2 pintanya}, merujuk pada pembakaran rumah [m4:BGD.REL warga Hindu]. [m5:IND.GOV Narendra Modi] {e3 mengucapkan selamat} dan {e4 berharap} minoritas dilindungi. Mantan penguasa berada di rumah aman di Ghaziabad; [m6:GBR.GOV London] {e5 belum mau memberinya} suaka. Putranya, [m7:BGD.PTY Sajeeb Wazed], mengatakan [m8:BGD.ELI sang ibu] tidak akan kembali.
e1 m2 > m1 SUPPORT actual 2024-08-08/none ctx=executive
e2 m3 > m2 REQUEST requested 2024-08-08/none mode=yield ctx=religion_ethnicity
e3 m5 > m1 SUPPORT actual 2024-08-08/none ctx=diplomatic
e4 m5 > m1 REQUEST requested 2024-08-08/none mode=change ctx=religion_ethnicity
e5 m6 > m8 REJECT actual 2024-08-08/none mode=assist ctx=asylum
q1 m1 direct cue=pintanya
