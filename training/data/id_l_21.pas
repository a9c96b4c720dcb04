### Antara 2014-06-05
[m1:IDN.GOV Pemerintah Provinsi Kalimantan Barat] dan [m2:MYS.GOV pemerintah negara bagian Sarawak] {e1 bertemu} di Kuching untuk membahas patok batas di Camar Bulan. [m3=m2 Pihak tuan rumah] {e2 berjanji} menghentikan pembangunan mercusuar yang memicu ketegangan bulan lalu. Gubernur [m4:IDN.GOV Cornelis], yang memimpin rombongan tamu, mengatakan [m8:IDN.CVL warganya] tidak perlu marah lagi. [m5:IDN.MIL Pangdam Tanjungpura] tetap {e3 menempatkan} satu peleton di tanjung itu. [m6:IDN.LEG Komisi Pertahanan DPR] sebelumnya {e4 menuduh} [m7=m2 negeri jiran] mencaplok tiga mil pantai.
e1 m1 > m2 CONSULT actual 2014-06-05/none mode=visit ctx=territory
e2 m3 > m1 CONCEDE planned 2014-06-05/none ctx=territory
e3 m5 > m2 MOBILIZE actual 2014-06-05/none mode=troops ctx=territory,military
e4 m6 > m7 ACCUSE actual 2014-06-05/none mode=allege ctx=territory,legislative

### Kompas.com 2019-04-13
Delapan bulan perundingan hampir gagal karena satu nama. [m1:COL.GOV Ivan Duque] menolak [m2:CUB.GOV Havana] sebagai tempat pertemuan selama [m3:ELN.REB ELN] belum melepas sandera. [m4=m3 Kelompok itu] {e1 meledakkan} akademi polisi di Bogota; [m5=m1 presiden konservatif tersebut] lalu {e2 menuntut} [m6=m2 negara pulau itu] menyerahkan sepuluh perundingnya. Permintaan itu {e3 ditampik} karena bertentangan dengan protokol. [m7:NOR.GOV Oslo], penjamin lain, {e4 membela} sikap sesama penjamin. [m8:COL.CVL Keluarga para sandera] hanya ingin pintu tetap terbuka.
e1 m4 > m1 ASSAULT actual 2019-01-17/year mode=explosives ctx=terrorism
e2 m5 > m6 REQUEST requested 2019-04-13/none mode=yield ctx=terrorism,diplomatic
e3 m6 > m5 REJECT actual 2019-04-13/none mode=yield ctx=diplomatic,terrorism
e4 m7 > m6 SUPPORT actual 2019-04-13/none ctx=diplomatic

### detikNews 2022-05-30
Usai makan siang, telepon di meja berdering dua kali. [m1:TUR.GOV Recep Tayyip Erdogan] lebih dulu {e1 berbicara} dengan [m2:RUS.GOV Vladimir Putin], kemudian dengan [m3:UKR.GOV Volodymyr Zelensky]. Kepada yang pertama [m9=m1 ia] {e2 menawarkan} pusat pengawasan di Istanbul; kepada yang kedua [m4=m1 ia] {e3 menjanjikan} jalur kapal. [m5=m2 Penguasa Kremlin] {e4 bersedia} asal sanksi pupuk dicabut. [m10=m3 Lawannya] curiga. [m6:EU Charles Michel], pada malam yang sama, {e5 mengumumkan} larangan membeli dua pertiga minyak [m7=m2 Rusia], dan [m8:HUN.GOV Budapest] {e6 dikecualikan}.
e1 m1 > m2,m3 CONSULT actual 2022-05-30/none mode=phone ctx=diplomatic,economic
e2 m9 > m2 AGREE actual 2022-05-30/none ctx=diplomatic,economic
e3 m4 > m3 AGREE planned 2022-05-30/none ctx=economic
e4 m5 > m4 CONCEDE hypothetical 2022-05-30/none ctx=economic
e5 m6 > m7 SANCTION actual 2022-05-30/none mode=discontinue ctx=economic,natural_resource
e6 m6 > m8 CONCEDE actual 2022-05-30/none ctx=economic,natural_resource

### Tempo.co 2017-12-05
Baru dua hari [m1:YEM.ELI Ali Abdullah Saleh] menawarkan lembaran baru kepada musuh lamanya di utara. Tawaran itu {e1 disambut} [m2:SAU.MIL koalisi Arab], tetapi bagi sekutunya, [m3:HOUTHI.REB Houthi], itu kudeta. [m4=m3 Mereka] {e2 mencegat} mobilnya di Sanhan dan {e3 menembak} [m5=m1 mantan presiden itu]. "<<q1 Pengkhianatan berakhir>>," kata [m6:HOUTHI.REB Abdul-Malik al-Houthi]. Putranya, [m7:YEM.ELI Ahmed], yang tinggal di Abu Dhabi, {e4 bersumpah} memimpin pembalasan. [m8:UN Jamie McGoldrick] {e5 meminta} jeda enam jam; tak satu pihak pun {e6 mengabulkannya}.
e1 m2 > m1 SUPPORT actual 2017-12-02/day ctx=military,diplomatic
e2 m4 > m1 ASSAULT actual 2017-12-05/none ctx=military
e3 m4 > m5 ASSAULT actual 2017-12-05/none mode=targeted ctx=military
e4 m7 > m3 THREATEN threatened 2017-12-05/day mode=violence ctx=military
e5 m8 > m3,m2 REQUEST requested 2017-12-05/none mode=yield ctx=human_security
e6 m3,m2 > m8 REJECT actual 2017-12-05/none mode=yield ctx=human_security
q1 m6 direct cue=kata

### CNN Indonesia 2021-11-28
Alfabet Yunani sampai pada huruf kelima belas. Ketika [m1:ZAF.GOV Joe Phaahla] melaporkan varian baru, [m2:GBR.GOV London] {e1 menutup} penerbangan malam itu juga; [m3:EU Komisi Eropa], [m4:USA.GOV Washington], dan [m5:IDN.GOV Jakarta] menyusul. Menteri kesehatan itu {e2 menyebut} [m6=m2+m3+m4+m5 reaksi mereka] gegabah. [m7:ZAF.GOV Cyril Ramaphosa] merasa [m11=m7 negerinya] {e3 dihukum} karena jujur, dan {e4 mendesak} larangan dicabut segera. [m8:WHO Tedros Adhanom Ghebreyesus] {e5 membela} [m9=m7 presiden itu]. [m10:ISR.GOV Tel Aviv] paling awal menutup semua.
e1 m2 > m1 COERCE actual 2021-11-25/day mode=restrict ctx=health
e2 m1 > m6 ACCUSE actual 2021-11-28/none mode=disapprove ctx=health
e3 m2,m3,m4,m5 > m11 COERCE actual 2021-11-28/none mode=restrict ctx=health
e4 m7 > m6 REQUEST requested 2021-11-28/day mode=yield ctx=health
e5 m8 > m9 SUPPORT actual 2021-11-28/day ctx=health

### Republika 2012-09-30
Listrik di kamp itu hanya menyala enam jam. [m1:JOR.GOV Amman] sudah {e1 menampung} dua ratus ribu [m2:SYR.REF warga Suriah], dan setelah badai pasir [m3=m2 mereka] {e2 melempari} kantor pengelola. [m4:JOR.COP Polisi] {e3 menyemprotkan} gas; delapan orang {e4 dipulangkan} ke seberang. [m5:UNHCR Andrew Harper] mengaku memaklumi kemarahan tersebut, sambil {e5 berterima kasih} kepada [m6=m1 kerajaan]. [m7:IDN.GOV Teguh Wardoyo], duta besar, {e6 menyerahkan} dua ribu selimut. Di ibu kota, orang lebih sibuk membicarakan harga bensin.
e1 m1 > m2 AID actual 2012-09-30/none ctx=migration,asylum
e2 m3 > m1 PROTEST actual 2012-09-25/week mode=riot ctx=migration
e3 m4 > m3 ASSAULT actual 2012-09-25/week mode=crowd-control ctx=migration
e4 m1 > m3 COERCE actual 2012-09-30/none mode=deport ctx=migration
e5 m5 > m6 SUPPORT actual 2012-09-30/none ctx=migration
e6 m7 > m2 AID actual 2012-09-30/none ctx=migration

### Viva 2016-03-24
Sabuk itu tidak meledak, gerobak bagasinya ditinggal. Dua ledakan lain di Zaventem dan satu di stasiun Maelbeek {e1 merenggut} tiga puluh dua [m1:BEL.CVL nyawa]. Empat hari sebelumnya [m2:BEL.COP polisi] {e2 menggerebek} persembunyian [m3:ISIS.REB Salah Abdeslam] di Molenbeek. [m4:TUR.GOV Recep Tayyip Erdogan] mengungkapkan [m8=m4 pihaknya] sudah {e3 mendeportasi} salah satu pelaku, [m5:ISIS.REB Ibrahim El Bakraoui], disertai {e4 peringatan} yang diabaikan. [m6:BEL.GOV Jan Jambon] {e5 mengajukan pengunduran diri}; [m7:BEL.GOV Charles Michel] {e6 menolaknya}.
e1 m5 > m1 ASSAULT actual 2016-03-24/none mode=suicide-attack ctx=terrorism
e2 m2 > m3 COERCE actual 2016-03-18/day mode=seize ctx=terrorism
e3 m8 > m5 COERCE actual 2015-07-01/year mode=deport ctx=terrorism
e4 m8 > m6 AID actual 2015-07-01/year ctx=terrorism,intelligence
e5 m6 > m7 CONCEDE actual 2016-03-24/day ctx=executive,terrorism
e6 m7 > m6 REJECT actual 2016-03-24/day ctx=executive

### Kompas 2006-09-20
Tank melaju pelan sambil berhiaskan pita kuning. [m1:THA.MIL Jenderal Sonthi Boonyaratglin] {e1 merebut} kekuasaan ketika [m2:THA.GOV Thaksin Shinawatra] bersiap berpidato di PBB. [m3=m2 Perdana menteri itu] sempat {e2 mengumumkan} keadaan darurat lewat telepon, lalu saluran terputus. Pelajar membagikan bunga kepada [m4=m5 serdadu]. "<<q1 [m6=m1 Saya] tidak akan lama>>," {e3 janji} [m7=m1 panglima Muslim pertama itu]. [m8:AUS.GOV Alexander Downer] {e4 menyesalkan} hilangnya demokrasi; [m9:SGP.GOV Singapura], tempat saham telekomunikasi [m10=m2 sang taipan] dijual, memantau.
e1 m1 > m2 COERCE actual 2006-09-19/day mode=seize ctx=military,executive
e2 m3 > m1 COERCE actual 2006-09-19/day mode=martial-law ctx=executive
e3 m7 > m11 CONCEDE planned 2006-09-20/none ctx=executive
e4 m8 > m1 ACCUSE actual 2006-09-20/none mode=disapprove ctx=pro_democracy
q1 m7 direct cue=janji
[m12=m5 Mereka], [m5:THA.MIL prajurit Divisi Pertama], diberi sarapan oleh [m11:THA.CVL warga].

### Okezone 2023-02-08
Pesawat bermuatan tiga ton obat menunggu dua hari di Baku. [m1:ARM.GOV Yerevan] {e1 mengirim} truk ke Adiyaman lewat Jembatan Margara, yang tertutup sejak 1993; [m2:TUR.GOV Ankara] {e2 membukanya} khusus untuk itu. Dua puluh tujuh [m3:ARM.MED penyelamat] dari negeri yang kerap dianggap musuh {e3 mengeluarkan} seorang gadis dari puing. [m4:TUR.GOV Serdar Kilic] berterima kasih. [m5:AZE.GOV Ilham Aliyev] {e4 menanggung} rumah bagi seribu [m6:TUR.CVL keluarga]. Perbatasan itu mungkin {e5 dibuka permanen}, kata [m7:ARM.GOV Ararat Mirzoyan].
e1 m1 > m2 AID actual 2023-02-08/none ctx=disasters
e2 m2 > m1 RETREAT actual 2023-02-08/none mode=access ctx=disasters,territory
e3 m3 > m6 AID actual 2023-02-08/none ctx=disasters
e4 m5 > m6 AGREE planned 2023-02-08/none ctx=disasters
e5 m2 > m7 CONCEDE hypothetical 2023-02-08/none ctx=territory,diplomatic

### Liputan6.com 2020-06-30
Patung itu menggelinding di dermaga, lalu byur. [m1:GBR.CVL Massa di Bristol] {e1 menumbangkan} Edward Colston, pedagang budak, sementara [m2:GBR.COP polisi] memilih {e2 tidak campur tangan}. [m3:GBR.GOV Priti Patel] {e3 menyebut} perbuatan tersebut memalukan; [m4:GBR.GOV Marvin Rees], wali kota berdarah Jamaika, tidak akan menangisinya. Di Antwerpen, [m5:BEL.GOV balai kota] {e4 menurunkan} Leopold II. Pekan itu juga [m6:BEL.GOV Raja Philippe] {e5 menyampaikan penyesalan} kepada [m7:COD.GOV Felix Tshisekedi]. Kata maaf tidak ada di surat [m8=m6 sang raja].
e1 m1 > m3 PROTEST actual 2020-06-07/day mode=vandalize ctx=reparations,religion_ethnicity
e2 m2 > m1 CONCEDE actual 2020-06-07/day ctx=repression
e3 m3 > m1 ACCUSE actual 2020-06-30/none mode=disapprove ctx=reparations
e4 m5 > m9 CONCEDE actual 2020-06-09/day ctx=reparations
e5 m6 > m7 CONCEDE actual 2020-06-30/day ctx=reparations
[m9:BEL.CVL Penentang patung itu] sudah dua kali mengecatnya merah.

### SINDOnews 2024-09-18
Pukul setengah empat, di pasar, di kasir, di pemakaman, pager berbunyi lalu {e1 meledak}. [m1:HEZBOLLAH.REB Hizbullah] kehilangan dua belas orang dan ribuan mata. [m9=m1 Kelompok itu] {e2 menuduh} [m2:ISR.SPY Mossad]. Perangkatnya bermerek [m3:TWN.BUS Gold Apollo]; direkturnya, [m4:TWN.BUS Hsu Ching-kuang], {e3 membantah} membuatnya. [m5:HUN.GOV Zoltan Kovacs] menegaskan pabrik di [m10=m5 negerinya] {e4 tidak pernah merakit}. Di antara korban ada [m6:IRN.GOV Mojtaba Amini], duta besar Iran. [m7:LBN.GOV Abdallah Bou Habib] {e5 akan mengadu} ke [m8:UN Dewan Keamanan].
e1 m2 > m1 ASSAULT actual 2024-09-18/none mode=explosives ctx=intelligence,military
e2 m9 > m2 ACCUSE actual 2024-09-18/none mode=allege ctx=intelligence
e3 m4 > m1 REJECT actual 2024-09-18/day ctx=intelligence,technology
e4 m10 > m2 AID denied 2024-09-18/day ctx=intelligence,technology
e5 m7 > m2 ACCUSE planned 2024-09-18/none mode=disapprove ctx=diplomatic,military

### Suara.com 2013-05-30 none
Tunas pohon ceri di pekarangan itu hadiah dari [m1:@JPN Kobe]. [m2:PER.CVL Ernesto Nakamura], cucu imigran, menjual jus di Miraflores; dindingnya memajang foto [m3:PER.ELI Alberto Fujimori] yang dipeluk kakeknya. Pelanggannya terbelah: [m4:PER.EDU para mahasiswa] menolak duduk di bawah foto tersebut, [m5:PER.CVL ibu-ibu pasar] justru di situ. "<<q1 [m6=m2 Saya] cuma jualan>>," katanya.
q1 m2 direct cue=katanya

### Media Indonesia 2015-10-10
Bendera serikat masih di tangan [m8=m1 mereka] ketika ledakan pertama. [m1:TUR.LAB Buruh dan aktivis Kurdi] sedang berkumpul untuk {e1 berunjuk rasa} menuntut perdamaian di depan stasiun Ankara; seratus dua orang {e2 terbunuh}. [m2:TUR.OPP Selahattin Demirtas] {e3 menuding} negara, bukan hanya [m3:ISIS.REB ISIS]. [m4:TUR.GOV Ahmet Davutoglu] {e4 menolak} tudingan itu dan {e5 mengundang} tiga pemimpin partai; [m5=m2 politikus HDP tersebut] tidak termasuk. [m6:PKK.REB PKK], pada hari yang sama, {e6 mengumumkan} gencatan senjata sampai pemilu.
e1 m1 > m4 PROTEST actual 2015-10-10/none mode=demo ctx=military
e2 m3 > m1 ASSAULT actual 2015-10-10/none mode=suicide-attack ctx=terrorism
e3 m2 > m4 ACCUSE actual 2015-10-10/none mode=allege ctx=terrorism
e4 m4 > m5 REJECT actual 2015-10-10/none ctx=terrorism
e5 m4 > m7 REQUEST requested 2015-10-10/none mode=meet ctx=terrorism
e6 m6 > m4 CONCEDE planned 2015-10-10/none ctx=military
Yang datang hanya [m7:TUR.OPP Kemal Kilicdaroglu].

### Antara 2022-06-16 none
Empat gadis dari pesantren di Jombang itu membuat lem dari getah nangka. Pesaing [m7:IDN.EDU mereka] datang dari [m1:@KOR Daejeon] dan [m2:@MYS Johor]. [m3:IDN.EDU Nyai Muflihah], pengasuhnya, memohon visa sejak Februari; [m4:IDN.GOV kementerian] membayari tiket. "<<q1 [m5=m3 Kami] tidak menyangka menang>>," ujarnya. Ketua juri, [m6:SGP.EDU profesor asal Singapura], meminta resepnya.
q1 m3 direct cue=ujarnya

### Jawa Pos 2010-04-28
Ruang sidang di Kuala Lumpur itu riuh. [m1:MYS.OPP Anwar Ibrahim], yang {e1 diadili} untuk kedua kalinya atas dakwaan sodomi, {e2 menuduh} [m2:MYS.GOV Najib Razak] merekayasa perkara. Pelapornya bekas staf [m3=m1 politikus tersebut]. [m4:MYS.JUD Hakim Zabidin Diah] {e3 menolak} permohonan agar perdana menteri dihadirkan sebagai saksi. Di luar, [m5:MYS.CVL kelompok Bersih] {e4 menyalakan} lilin. [m6:AUS.LEG Enam puluh anggota parlemen Australia] {e5 mengirim} surat protes, yang oleh [m7:MYS.GOV Anifah Aman] {e6 dianggap} campur tangan.
e1 m4 > m1 ACCUSE actual 2010-04-28/none mode=allege ctx=legal
e2 m1 > m2 ACCUSE actual 2010-04-28/none mode=allege ctx=legal,political_institutions
e3 m4 > m3 REJECT actual 2010-04-28/none mode=assist ctx=legal
e4 m5 > m4 PROTEST actual 2010-04-28/none mode=demo ctx=legal
e5 m6 > m2 ACCUSE actual 2010-04-28/none mode=disapprove ctx=legal,human_rights
e6 m7 > m6 REJECT actual 2010-04-28/none ctx=legal,diplomatic

### VOA Indonesia 2017-11-15
Tiga belas kata ditambahkan ke buku tebal yang sudah berdebu. Di Manila, [m1:ASEAN para pemimpin ASEAN] {e1 meneken} konsensus tentang pekerja migran setelah sepuluh tahun; [m2:IDN.GOV Joko Widodo], yang negerinya pengirim, berseri, sedangkan [m3:MYS.GOV Najib Razak] dari negeri penerima tidak banyak bicara. Rohingya {e2 tidak disebut} dalam pernyataan ketua, atas {e3 permintaan} [m4:MMR.GOV Aung San Suu Kyi]. [m5:CAN.GOV Justin Trudeau], tamu undangan, {e4 menyinggungnya} juga. [m6:PHL.GOV Rodrigo Duterte], tuan rumah, {e5 tersinggung} oleh pertanyaan lain [m7=m5 tamunya] tentang pembunuhan.
e1 m2 > m3 SUPPORT actual 2017-11-14/day ctx=migration,economic
e2 m1 > m4 CONCEDE actual 2017-11-14/day ctx=human_rights
e3 m4 > m1 REQUEST requested 2017-11-14/day mode=yield ctx=human_rights
e4 m5 > m4 ACCUSE actual 2017-11-14/day mode=disapprove ctx=human_rights
e5 m6 > m7 ACCUSE actual 2017-11-14/day mode=disapprove ctx=human_rights,illegal_drugs

### Kumparan 2023-05-24
Lampu kamar kedutaan menyala sepanjang malam. [m1:IDN.GOV KBRI Khartoum] {e1 memindahkan} [m2:IDN.EDU 385 mahasiswa] ke Port Sudan dengan enam bus, tetapi sopir-sopirnya menuntut bayaran ganda. Sebuah granat {e2 jatuh} di garasi; [m8=m4+m5 kedua pihak yang berperang] {e3 saling menyalahkan}. [m3:SAU.MIL Kapal perang Saudi] {e4 mengangkut} rombongan ke Jeddah. Di sana [m4:SDN.MIL utusan tentara] dan [m5:RSF.REB RSF] {e5 meneken} jeda tujuh hari, [m6=m4+m5 keduanya] pura-pura tidak saling kenal. [m7:USA.GOV Antony Blinken] menonton lewat layar.
e1 m1 > m2 AID actual 2023-04-24/month ctx=human_security,military
e2 m5 > m1 ASSAULT denied 2023-04-24/month ctx=military
e3 m4 > m5 ACCUSE actual 2023-04-24/month mode=allege ctx=military
e4 m3 > m2 AID actual 2023-04-26/month ctx=human_security
e5 m4 > m5 CONCEDE actual 2023-05-20/day ctx=military
