### Antara 2019-08-19
[m1:IDN.MIL TNI Angkatan Laut] dan [m2:IND.MIL Angkatan Laut India] {e1 memulai} patroli terkoordinasi ke-33 di Laut Andaman. [m3=m2 Pihak tamu] mengirim INS Magar dan sebuah pesawat Dornier, sedangkan [m4=m1 tuan rumah] menurunkan KRI Sultan Thaha Syaifuddin. Sepekan lagi [m5=m1+m2 keduanya] {e2 akan mengundang} [m6:THA.MIL rekan mereka dari Bangkok]. Latihan itu {e3 tidak ditujukan} kepada negara mana pun, kata [m7:IDN.MIL Kolonel Salim], menjawab {e4 sindiran} [m8:CHN.GOV kedutaan China]. Pelabuhan Sabang, tempat upacara, dulu {e5 dibom} [m9:JPN.MIL Jepang].
e1 m1 > m2 COOPERATE actual 2019-08-19/none ctx=military
e2 m5 > m6 AGREE planned 2019-08-26/week ctx=military
e3 m7 > m8 REJECT actual 2019-08-19/none ctx=military,diplomatic
e4 m8 > m1,m2 ACCUSE actual 2019-08-19/none mode=disapprove ctx=military
e5 m9 > m10 ASSAULT actual 1942-01-01/year mode=aerial ctx=military bg
Saat itu [m10:NLD.MIL Belanda] masih berkuasa.

### Kompas.com 2022-05-26
[m1:CHN.GOV Wang Yi] memulai lawatan delapan negara di Honiara, tempat [m2:SLB.GOV Manasseh Sogavare] {e1 menerimanya} dan {e2 melarang} [m3:SLB.JRN wartawan setempat] bertanya. [m4=m1 Sang tamu] {e3 menawarkan} pakta keamanan dan perdagangan kepada sepuluh pulau sekaligus. [m5:FSM.GOV David Panuelo], presiden Mikronesia, dalam surat kepada rekan-rekannya {e4 menyebut} rencana itu bisa memicu perang dingin baru. [m6:AUS.GOV Penny Wong], tiga hari setelah dilantik, {e5 terbang} ke Suva. Di sana [m7:FJI.GOV Frank Bainimarama] menyambut [m8=m6 perempuan itu] lebih dulu, lalu [m9=m1 lawannya].
e1 m1 > m2 CONSULT actual 2022-05-26/none mode=visit ctx=diplomatic,military
e2 m2 > m3 COERCE actual 2022-05-26/none mode=restrict ctx=rights_freedoms
e3 m4 > m5,m7 AGREE actual 2022-05-26/none ctx=military,economic
e4 m5 > m1 ACCUSE actual 2022-05-26/none mode=disapprove ctx=military
e5 m6 > m7 CONSULT actual 2022-05-26/none mode=visit ctx=diplomatic

### detikNews 2010-06-12
Kota Osh dikepung asap. [m1:KGZ.CVL Pemuda Kirgiz] dan [m2:KGZ.REL warga Uzbek] {e1 saling serang} sejak malam Jumat; [m9:KGZ.COP polisi] kehabisan tenaga. [m3:KGZ.GOV Roza Otunbayeva] {e2 memohon} [m4:RUS.GOV Moskow] mengirim [m10:RUS.MIL tentara]. [m5:RUS.GOV Dmitry Medvedev] {e3 menolak}, dengan alasan itu urusan dalam negeri; sebagai gantinya [m6=m5 ia] {e4 menerbangkan} obat dan dokter. Tetangga di barat, [m7:UZB.GOV Tashkent], {e5 menampung} 45 ribu [m8=m2 wanita dan anak-anak] lalu menutup pintu. Perempuan yang baru dua bulan memimpin itu {e6 memberlakukan} keadaan darurat.
e1 m1 > m2 ASSAULT actual 2010-06-11/day mode=primitive ctx=religion_ethnicity
e2 m3 > m4 REQUEST requested 2010-06-12/none mode=assist ctx=military,religion_ethnicity
e3 m5 > m3 REJECT actual 2010-06-12/none mode=assist ctx=military
e4 m6 > m3 AID actual 2010-06-12/none ctx=health
e5 m7 > m8 AID actual 2010-06-12/none ctx=migration
e6 m3 > m1,m2 COERCE actual 2010-06-12/none mode=martial-law ctx=religion_ethnicity

### Tempo.co 2020-05-30
Video sembilan menit itu diambil seorang remaja. [m1:USA.COP Derek Chauvin] {e1 menindih} leher [m2:USA.CVL George Floyd] sampai diam. Wali kota Minneapolis, [m3:USA.GOV Jacob Frey], {e2 memecat} [m4=m1 dia] dan tiga rekannya, lalu {e3 meminta} [m12=m11 jaksa] menuntut. [m5:USA.CVL Warga] tidak sabar: kantor sektor tiga {e4 hangus}. [m6:USA.GOV Donald Trump] mencuit, kalau penjarahan mulai, [m7:USA.MIL penembakan] {e5 mulai}. Twitter memberi tanda pada cuitan [m8=m6 presiden itu]. [m9:IRN.GOV Javad Zarif] {e6 mengejek} [m10=m6 Washington].
e1 m1 > m2 ASSAULT actual 2020-05-25/day mode=beat ctx=repression,religion_ethnicity
e2 m3 > m4 SANCTION actual 2020-05-26/day mode=expel ctx=repression
e3 m3 > m12 REQUEST requested 2020-05-30/none mode=change ctx=legal
e4 m5 > m11 PROTEST actual 2020-05-28/day mode=riot ctx=repression,religion_ethnicity
e5 m7 > m5 THREATEN threatened 2020-05-29/day mode=violence ctx=repression
e6 m9 > m10 ACCUSE actual 2020-05-30/day mode=disapprove ctx=human_rights
[m11:USA.JUD Jaksa Mike Freeman] mengaku perlu waktu.

### CNN Indonesia 2017-12-24
Malam Natal itu kabar baik datang dari Boston. [m1:USA.EDU Tujuh profesor] {e1 mengirim} surat kepada [m2:MMR.GOV Win Myint], ketua parlemen, agar dua wartawan [m3:#outlet Reuters] dilepas. [m4:MMR.JRN Wa Lone] dan [m5:MMR.JRN Kyaw Soe Oo] {e2 dijemput} [m6:MMR.COP polisi] di restoran usai diberi segulung kertas oleh dua perwira. [m7=m4+m5 Mereka] sedang {e3 menyelidiki} kuburan massal di Inn Din. [m8:MMR.GOV Zaw Htay] berjanji [m9=m7 keduanya] {e4 akan diadili} secara terbuka. [m10:SWE.GOV Margot Wallstrom] {e5 mengutuk} penangkapan itu.
e1 m1 > m2 REQUEST requested 2017-12-24/none mode=yield ctx=rights_freedoms
e2 m6 > m4,m5 COERCE actual 2017-12-12/day mode=arrest ctx=rights_freedoms
e3 m7 > m11 ACCUSE actual 2017-12-12/month mode=investigate ctx=human_rights,military
e4 m8 > m9 ACCUSE planned 2017-12-24/none mode=allege ctx=legal,rights_freedoms
e5 m10 > m6 ACCUSE actual 2017-12-24/none mode=disapprove ctx=rights_freedoms
[m11:MMR.MIL Batalion 33] bertugas di desa tersebut.

### Republika 2016-01-04
Empat puluh tujuh orang dipancung pada hari yang sama. Satu di antaranya [m1:SAU.REL Nimr al-Nimr], ulama Syiah berjanggut abu-abu yang tak pernah mengangkat senjata. [m2:IRN.REL Ayatollah Ahmad Khatami] {e1 meramalkan} runtuhnya dinasti; [m11=m10 massa di Teheran] lebih cepat daripada ramalan: kedutaan [m3:SAU.GOV Arab Saudi] {e2 diserbu}. Sehari sesudahnya [m4:SAU.GOV Adel al-Jubeir] {e3 memutus} hubungan. [m5:BHR.GOV Manama] dan [m6:SDN.GOV Khartoum] {e4 mengikuti}. [m7:IRN.GOV Hassan Rouhani] {e5 mengecam} eksekusi dan juga para penyerbu; [m8=m7 presiden itu] {e6 memerintahkan} penangkapan [m9=m10 mereka].
e1 m2 > m3 ACCUSE actual 2016-01-04/none mode=disapprove ctx=religion_ethnicity
e2 m10 > m3 PROTEST actual 2016-01-04/none mode=riot ctx=religion_ethnicity,diplomatic
e3 m4 > m7 SANCTION actual 2016-01-03/day mode=discontinue ctx=diplomatic,religion_ethnicity
e4 m5,m6 > m7 SANCTION actual 2016-01-04/day mode=discontinue ctx=diplomatic
e5 m7 > m3 ACCUSE actual 2016-01-03/day mode=disapprove ctx=religion_ethnicity
e6 m8 > m9 COERCE planned 2016-01-03/day mode=arrest ctx=diplomatic
[m10:IRN.CVL Para penyerbu] kebanyakan anggota Basij.

### Viva 2011-07-05
Sekarang para panglima itu makan malam bersama. [m1:AFG.GOV Hamid Karzai] dan [m2:PAK.GOV Yusuf Raza Gilani] tiga pekan lalu {e1 sepakat} membentuk komisi damai; tetapi kemarin [m3:AFG.MIL garnisun Kunar] menghitung 760 roket yang {e2 ditembakkan} dari seberang. [m4:PAK.MIL Mayjen Athar Abbas] {e3 membantah}: [m7=m4 anak buahnya] hanya mengejar [m5:TTP.REB militan]. [m6:AFG.LEG Parlemen di Kabul] {e4 meminta} hubungan diputus. Presiden itu, yang saudara tirinya akan dibunuh sepekan lagi, {e5 menolak}.
e1 m1 > m2 AGREE planned 2011-06-11/day ctx=diplomatic,military
e2 m4 > m3 ASSAULT denied 2011-07-05/none mode=heavy-weapons ctx=military,territory said=m3
e3 m4 > m3 REJECT actual 2011-07-05/none ctx=military
e4 m6 > m1 REQUEST requested 2011-07-05/none mode=change ctx=diplomatic,legislative
e5 m1 > m6 REJECT actual 2011-07-05/none mode=change ctx=diplomatic

### Kompas 2001-10-08
Pukul sembilan malam waktu Kabul, rudal Tomahawk {e1 meluncur} dari kapal-kapal [m1:USA.MIL Amerika] dan [m2:GBR.MIL Inggris]. Sasarannya lapangan udara dan kediaman [m3:TALIBAN.GOV Mullah Omar], yang selamat. [m4:TALIBAN.GOV Abdul Salam Zaeef], dutanya di Islamabad, {e2 mengutuk} serangan teroris itu. Kargo C-17 pada saat yang sama {e3 menjatuhkan} 37.500 bungkus makanan bagi [m5:AFG.CVL rakyat]. [m6:PAK.GOV Pervez Musharraf] {e4 mengganti} kepala intelijennya, [m7:PAK.SPY Mahmood Ahmed]. Di Jakarta, [m8:IDN.REL FPI] {e5 memberi} [m10=m9 pemerintah] tiga hari untuk {e6 memutuskan} hubungan.
e1 m1,m2 > m3 ASSAULT actual 2001-10-07/day mode=heavy-weapons ctx=military,terrorism
e2 m4 > m1 ACCUSE actual 2001-10-07/day mode=disapprove ctx=military
e3 m1 > m5 AID actual 2001-10-07/day ctx=human_security
e4 m6 > m7 SANCTION actual 2001-10-08/day mode=expel ctx=intelligence
e5 m8 > m10 THREATEN threatened 2001-10-08/none mode=violence ctx=religion_ethnicity
e6 m9 > m1 SANCTION requested 2001-10-08/none mode=discontinue ctx=diplomatic
Ultimatum itu tidak ditanggapi [m9:IDN.GOV Susilo Bambang Yudhoyono], menko polkam.

### Okezone 2023-11-02
Jalur itu hanya untuk pemegang paspor asing dan yang luka berat. [m1:EGY.GOV Mesir] {e1 membuka} Rafah dan {e2 menerima} 76 [m2:PSE.CVL pasien], yang pertama sejak 7 Oktober. Nama-namanya {e3 disaring} dulu oleh [m3:ISR.GOV Israel]. Tiga relawan [m4:IDN.NGO MER-C] yang tercantum memilih tinggal; [m5=m4 lembaga itu] {e4 membantah} tuduhan [m6:ISR.MIL Daniel Hagari] bahwa rumah sakitnya {e5 menutupi} terowongan. Bagi [m7:IDN.GOV Kemlu RI], keselamatan [m8=m4 mereka] nomor satu. [m9:QAT.GOV Doha], perunding utama, tak mau disorot.
e1 m1 > m2 RETREAT actual 2023-11-01/day mode=access ctx=human_security
e2 m1 > m2 AID actual 2023-11-01/day ctx=health
e3 m3 > m2 COERCE actual 2023-11-01/day mode=restrict ctx=military,human_security
e4 m5 > m6 REJECT actual 2023-11-02/none ctx=military,health
e5 m4 > m10 AID denied 2023-11-02/none ctx=military said=m6
[m10:HAMAS.REB Hamas] pun menyangkal.

### Liputan6.com 2014-09-19
Skotlandia memutuskan tinggal. Kalah sepuluh angka, [m1:GBR.PRE Alex Salmond] {e1 mundur} dari jabatannya dan {e2 menagih} kepada [m2:GBR.GOV David Cameron] janji wewenang lebih besar yang diucapkan pada pekan terakhir. Perdana menteri itu {e3 menegaskan} akan menepatinya, asalkan [m3:GBR.LEG anggota parlemen dari utara] tak lagi memberi suara untuk urusan Inggris; syarat itu tidak pernah disebut sebelumnya. [m4:ESP.GOV Mariano Rajoy], yang menghadapi [m5:ESP.PRE Artur Mas], {e4 menyambut gembira}. Warga [m6:@ESP Barcelona] menonton dengan iri.
e1 m1 > m2 CONCEDE planned 2014-09-19/day ctx=territory,executive
e2 m1 > m2 REQUEST requested 2014-09-19/day mode=yield ctx=territory
e3 m2 > m1 CONCEDE hypothetical 2014-09-19/day ctx=territory,legislative
e4 m4 > m2 SUPPORT actual 2014-09-19/day ctx=territory

### SINDOnews 2024-04-14
Sirene merambat dari Galilea ke Negev. Tiga ratus lebih drone dan rudal {e1 dilepaskan} [m1:IRN.MIL Garda Revolusi]; [m2:JOR.MIL jet Yordania], [m3:GBR.MIL Inggris], dan [m4:USA.MIL Amerika] {e2 menembak jatuh} sebagian sebelum sampai. Perkara dianggap selesai, tulis [m5:IRN.GOV perutusan di PBB], sebagai balasan atas pengeboman konsulat di Damaskus. [m6:USA.GOV Joe Biden] {e3 menyarankan} [m7:ISR.GOV Benjamin Netanyahu] menerima kemenangan itu dan memberitahukan bahwa [m9=m6 negaranya] {e4 tidak akan ikut} membalas. [m8=m7 Sang perdana menteri] {e5 menunda} keputusan.
e1 m1 > m7 ASSAULT actual 2024-04-13/day mode=drone ctx=military
e2 m2,m3,m4 > m7 AID actual 2024-04-13/day ctx=military
e3 m6 > m7 REQUEST requested 2024-04-14/none mode=yield ctx=military
e4 m9 > m8 REJECT actual 2024-04-14/none mode=assist ctx=military
e5 m8 > m6 CONCEDE hypothetical 2024-04-14/none ctx=military

### Suara.com 2019-01-03
Ban-ban sudah habis, kini keranda. Di Khartoum, Atbara, dan Wad Madani [m1:SDN.CVL para pengunjuk rasa] {e1 mengusung} jenazah kawan [m8=m1 mereka] sambil meneriakkan jatuh saja. Harga roti yang naik tiga kali lipat memicu semuanya. [m2:SDN.GOV Omar al-Bashir] {e2 menuduh} [m3:SLA.REB pemberontak Darfur] menyusup; [m4:SDN.REB Abdul Wahid al-Nur], dari Paris, {e3 tertawa}. [m5:QAT.GOV Emir Tamim] {e4 menelepon} dan {e5 menawarkan} segala bantuan. [m6:SDN.LAB Perhimpunan profesional], yang awalnya hanya {e6 menuntut} kenaikan gaji, sekarang menghendaki [m7=m2 jenderal itu] turun.
e1 m1 > m2 PROTEST actual 2019-01-03/none mode=demo ctx=economic,executive
e2 m2 > m3 ACCUSE actual 2019-01-03/none mode=allege ctx=executive
e3 m4 > m2 REJECT actual 2019-01-03/none ctx=executive
e4 m5 > m2 CONSULT actual 2018-12-22/day mode=phone ctx=diplomatic
e5 m5 > m2 AGREE actual 2018-12-22/day ctx=economic
e6 m6 > m7 REQUEST requested 2019-01-03/none mode=change ctx=economic,executive

### Media Indonesia 2005-07-08
Dua puluh empat jam lalu London masih berpesta atas terpilihnya kota itu sebagai tuan rumah Olimpiade. Empat ransel {e1 meledak}: tiga di kereta bawah tanah, satu di bus nomor 30. [m1:GBR.GOV Tony Blair] {e2 meninggalkan} rekan-rekannya di Gleneagles, ditemani doa [m2:FRA.GOV Jacques Chirac], yang kemarin kalah suara. [m3:GBR.REL Dewan Muslim Inggris] {e3 mengutuk} [m4:GBR.REB pelakunya]; di Leeds, masjid {e4 dilempari} batu oleh [m5:GBR.CVL pemuda]. [m6:IDN.GOV Presiden Yudhoyono] {e5 mengirim} ucapan dukacita. Lima puluh dua [m7:GBR.CVL penumpang] tak pulang.
e1 m4 > m7 ASSAULT actual 2005-07-07/day mode=suicide-attack ctx=terrorism
e2 m1 > m2 REJECT actual 2005-07-07/day mode=meet ctx=terrorism
e3 m3 > m4 ACCUSE actual 2005-07-07/day mode=disapprove ctx=terrorism,religion_ethnicity
e4 m5 > m3 ASSAULT actual 2005-07-08/none mode=primitive ctx=religion_ethnicity
e5 m6 > m1 SUPPORT actual 2005-07-08/none ctx=terrorism,diplomatic

### Antara 2018-08-18 none
Gelora Bung Karno meledak ketika sepeda motor itu melompati barikade. [m1:IDN.GOV Presiden Joko Widodo] melepas helmnya di lorong, dan penonton tertawa. Kontingen [m2:KOR.CVL Korea] berjalan di bawah bendera bersama; [m3:PRK.CVL atlet dari Utara] memegang gagang sebelah kiri. Duduk di tribun, [m4:IDN.GOV Jusuf Kalla] menjamu [m5:KOR.GOV Lee Nak-yon] dan [m6:PRK.GOV Ri Ryong Nam]; [m7=m5+m6 keduanya] bertukar kipas.

### Jawa Pos 2009-08-21
Tinta di jari kadang tak mau kering, kadang mudah dicuci. [m1:TALIBAN.REB Taliban] {e1 menembakkan} roket ke Kandahar pada hari pemungutan suara, dan di desa-desa {e2 memotong} telunjuk dua [m2:AFG.CVL pemilih]. [m3:AFG.GOV Hamid Karzai] menyebut semua yang datang pahlawan. [m4:AFG.OPP Abdullah Abdullah], lawannya yang bekas menlu, {e3 mengadukan} seratus kecurangan. [m5:USA.GOV Richard Holbrooke] {e4 bertengkar} dengan [m6=m3 presiden itu] saat makan siang esoknya: diplomat itu {e5 meminta} putaran kedua. "<<q1 [m7=m3 Saya] sudah menang>>," {e6 jawabnya}.
e1 m1 > m2 ASSAULT actual 2009-08-21/none mode=heavy-weapons ctx=election,terrorism
e2 m1 > m2 ASSAULT actual 2009-08-21/none mode=primitive ctx=election,terrorism
e3 m4 > m3 ACCUSE actual 2009-08-21/none mode=allege ctx=election
e4 m5 > m6 CONSULT actual 2009-08-21/day ctx=election,diplomatic
e5 m5 > m6 REQUEST requested 2009-08-21/day mode=change ctx=election
e6 m6 > m5 REJECT actual 2009-08-21/day mode=change ctx=election
q1 m7 direct cue=jawabnya

### VOA Indonesia 2020-07-19
Di jalan-jalan Bamako, karet terbakar tercium sampai kedutaan. [m1:MLI.REL Imam Mahmoud Dicko], guru agama yang dulu mendukung presidennya, kini {e1 memimpin} Gerakan 5 Juni. Pekan lalu [m2:MLI.COP pasukan antiteror] {e2 menembak} sebelas [m3:MLI.CVL pengikutnya]. [m4:NGA.ELI Goodluck Jonathan], utusan [m5:ECOWAS ECOWAS], {e3 mengusulkan} kabinet bersatu; usul tersebut {e4 ditolak} karena tak menyentuh [m6:MLI.GOV Ibrahim Boubacar Keita]. "<<q1 [m7=m1 Kami] tidak minta kursi>>," kata [m8=m1 sang imam]. Lima presiden {e5 akan tiba} Kamis.
e1 m1 > m6 PROTEST actual 2020-07-19/none mode=demo ctx=executive
e2 m2 > m3 ASSAULT actual 2020-07-12/week mode=firearms ctx=repression
e3 m4 > m1 CONSULT actual 2020-07-19/none mode=third-party ctx=diplomatic,executive
e4 m1 > m4 REJECT actual 2020-07-19/none mode=change ctx=executive
e5 m5 > m6 CONSULT planned 2020-07-23/day mode=visit ctx=diplomatic
q1 m8 direct cue=kata
rel m4 part_of m5

### Kumparan 2021-07-22
Namanya Pegasus, dan daftarnya memuat lima puluh ribu nomor. Enam belas redaksi menulis bahwa perangkat buatan [m1:ISR.BUS NSO] {e1 menyadap} [m2:MEX.JRN wartawan Meksiko], [m3:IND.OPP Rahul Gandhi], bahkan [m4:FRA.GOV Emmanuel Macron]. [m5=m1 Perusahaan Herzliya itu] {e2 menyangkal}. [m6:MAR.GOV Rabat], yang disebut mengincar nomor [m7=m4 presiden Prancis], {e3 menggugat} [m8:#outlet Amnesty] ke pengadilan Paris. [m9:IND.GOV Ashwini Vaishnaw], menteri yang namanya ternyata ikut di daftar, {e4 menuding} upaya merusak demokrasi. [m10=m3 Kubu oposisi] {e5 melumpuhkan} sidang parlemen.
e1 m1 > m2,m3,m4 COERCE denied 2021-07-18/day mode=cyber ctx=cyber,intelligence
e2 m5 > m4 REJECT actual 2021-07-22/none ctx=cyber
e3 m6 > m11 ACCUSE actual 2021-07-22/day mode=allege ctx=cyber,legal
e4 m9 > m11 ACCUSE actual 2021-07-19/day mode=allege ctx=cyber
e5 m10 > m9 PROTEST actual 2021-07-22/none mode=obstruct ctx=cyber,legislative
[m11:AMNESTY Organisasi itu] berpegang pada laboratoriumnya di Berlin.

### Bisnis.com 2016-11-30
Menteri-menteri minyak berangkat ke Wina dengan angka berbeda. [m1:IDN.GOV Ignasius Jonan] {e1 meminta} pengecualian karena [m8=m2 negerinya] pengimpor; permintaan itu {e2 ditolak}, sehingga keanggotaan [m2:IDN.GOV Indonesia] {e3 dibekukan} kembali. [m3:SAU.GOV Khalid al-Falih] {e4 bersedia} memikul separuh pemangkasan asalkan [m4:IRN.GOV Bijan Zanganeh] tidak menambah. [m5=m4 Insinyur tua itu] {e5 setuju}. [m6:RUS.GOV Alexander Novak], bukan anggota, {e6 ikut menahan} 300 ribu barel. Harga naik sembilan persen.
e1 m1 > m7 REQUEST requested 2016-11-30/day mode=yield ctx=economic,natural_resource
e2 m7 > m1 REJECT actual 2016-11-30/day mode=yield ctx=economic,natural_resource
e3 m2 > m7 SANCTION actual 2016-11-30/day mode=withdraw ctx=economic
e4 m3 > m4 AGREE hypothetical 2016-11-30/day ctx=economic,natural_resource
e5 m5 > m3 CONCEDE planned 2016-11-30/day ctx=economic,natural_resource
e6 m6 > m7 AGREE planned 2016-11-30/day ctx=economic,natural_resource
[m7:OPEC OPEC] kini tinggal tiga belas negara.

### BBC Indonesia 2023-12-10
Ruang sidang komite pendidikan itu penuh. [m1:USA.EDU Claudine Gay], rektor Harvard, {e1 dicecar} [m2:USA.LEG Elise Stefanik] soal seruan genosida; [m3=m1 ia] menjawab tergantung konteks. Video itu ditonton semiliar kali. Esok paginya [m4=m1 perempuan itu] {e2 meminta maaf}. [m5:USA.BUS Bill Ackman], alumnus yang kaya, {e3 menuntut} pemecatan; [m6:USA.EDU tujuh ratus dosen] {e4 membela} [m7=m4 atasan mereka]. Rekannya di Pennsylvania, [m8:USA.EDU Liz Magill], {e5 keburu mundur}. Gedung Putih {e6 mencela} jawaban [m10=m1+m8 ketiganya].
e1 m2 > m1 ACCUSE actual 2023-12-05/day mode=allege ctx=religion_ethnicity,legislative
e2 m4 > m2 CONCEDE actual 2023-12-10/none ctx=religion_ethnicity
e3 m5 > m7 REQUEST requested 2023-12-10/day mode=change ctx=religion_ethnicity
e4 m6 > m7 SUPPORT actual 2023-12-10/day ctx=rights_freedoms
e5 m8 > m2 RETREAT actual 2023-12-09/day mode=resign ctx=religion_ethnicity
e6 m9 > m10 ACCUSE actual 2023-12-06/day mode=disapprove ctx=religion_ethnicity
Pernyataan itu dibacakan [m9:USA.GOV Andrew Bates].
