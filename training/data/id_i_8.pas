### Kompas.com 2021-06-30 none
Menurut [m1:IDN.JUD juru bicara Mahkamah Agung], polisi dapat menangkap seseorang tanpa surat bila tertangkap tangan. Ketentuan itu sudah ada sejak KUHAP 1981.

### Antara 2019-01-16 none
[m1:JPN.GOV Tokyo] dan [m2:AUS.GOV Canberra] memelihara kedekatan yang menurut [m3:AUS.EDU Profesor Dobell] tidak pernah diumumkan, tetapi juga tidak pernah disangkal.

### detikNews 2020-02-17 none
Kapal perang terbesar milik [m1:MYS.MIL TLDM] mampu membawa 550 pasukan dan mencegat kapal selam. Biaya perawatannya sepertiga anggaran armada, kata [m2:MYS.EDU seorang analis di Kuala Lumpur].

### SINDOnews 2016-11-17 none
Dalam novel terbarunya, [m1:? seorang presiden fiktif] mengumumkan perang terhadap [m2:@CHN China] lewat pengeras suara masjid. Pengarangnya tinggal di [m3:@IDN Depok].

### Tempo.co 2022-05-30 none
Bagaimana undang-undang baru itu bekerja? Menteri boleh menutup situs, menyita server, dan mendenda penyelenggara. Sejauh ini, ujar [m1:IDN.CVL SAFEnet], semua pasal tersebut masih di atas kertas.

### Republika 2018-02-01 none
Orang [m1:@OMN Oman] gemar mengatakan bahwa mereka kawan bagi semua dan musuh bagi tak seorang pun. [m2:OMN.GOV Menteri luar negerinya] sudah dua puluh satu tahun memegang jabatan yang sama.

### Bisnis Indonesia 2017-08-09 none
Ketegangan di semenanjung membuat yen menguat. [m1:JPN.BUS Bursa Tokyo] dibuka turun satu persen, emas naik, dan [m2:IDN.GOV Bank Indonesia] menilai rupiah tidak terpengaruh.

### Pikiran Rakyat 2015-04-24 none
Konferensi enam puluh tahun lalu itu dihadiri [m1:CHN.GOV Zhou Enlai], [m2:IND.GOV Nehru], dan [m3:EGY.GOV Nasser]. Di museumnya, patung lilin Soekarno terus berpidato kepada kursi kosong.

### Tribun Medan 2022-10-12 none
Lapas itu dihuni tiga kali lipat kapasitasnya, sebagian besar karena perkara narkotika. [m1:IDN.GOV Kalapas] tidur di kantor supaya dekat dengan kamar mandi tamu.

### Jawa Pos 2024-08-20 none
Sepanjang sejarah kota, baru sekali [m1:IDN.GOV wali kota] berasal dari luar. Kandidat tahun ini dua orang kakak beradik; ibu mereka, [m2:IDN.PTY ketua ranting], mengaku bingung.

### Antara 2023-03-09
[m1:GEO.GOV Partai penguasa di Tbilisi] {e1 mencabut} rancangan undang-undang agen asing yang ditentang [m4:GEO.CVL ribuan pemrotes]; [m2:RUS.GOV Kremlin] mengatakan tidak pernah {e2 memberi ilham} kepada [m3=m1 para perancangnya].
e1 m1 > m4 CONCEDE actual 2023-03-09/none ctx=rights_freedoms
e2 m2 > m3 COOPERATE denied 2023-03-09/none ctx=legislative

### CNN Indonesia 2018-11-29
Kapten kapal [m1:UKR.MIL Ukraina] yang {e1 disergap} [m7:RUS.SPY FSB] di Selat Kerch {e2 dijatuhi} penahanan dua bulan oleh [m2:RUS.JUD pengadilan Simferopol]; [m3:UKR.GOV Poroshenko] {e3 memohon} [m4:NATO NATO] mengirim kapal, tetapi [m5:DEU.GOV Angela Merkel] {e4 menyarankan} kepala dingin kepada [m6=m3 Kyiv].
e1 m7 > m1 COERCE actual 2018-11-25/day mode=seize ctx=military,territory
e2 m2 > m1 COERCE actual 2018-11-29/none mode=arrest ctx=military
e3 m3 > m4 REQUEST requested 2018-11-29/none mode=assist ctx=military
e4 m5 > m6 REQUEST requested 2018-11-29/none mode=yield ctx=military

### Radar Solo 2019-06-20
Kecuali [m1:IDN.GOV bupati] datang sendiri, [m2:IDN.CVL warga Mojolaban] {e1 tetap memblokade} gerbang [m3:IDN.BUS pabrik rayon] yang baunya membuat anak-anak muntah.
e1 m2 > m3 PROTEST actual 2019-06-20/none mode=obstruct ctx=environment

### BBC Indonesia 2023-05-09
[m4:PAK.MIL Puluhan ranger] {e1 menerobos} jendela Pengadilan Tinggi Islamabad dan {e2 menggotong} [m1:PAK.OPP Imran Khan] ke kendaraan lapis baja. [m2:PAK.OPP Pengikutnya] {e3 membakar} rumah [m5:PAK.MIL komandan korps] di Lahore; [m3:PAK.GOV pemerintah] {e4 mematikan} internet seluler.
e1 m4 > m1 COERCE actual 2023-05-09/none mode=seize ctx=corruption
e2 m4 > m1 COERCE actual 2023-05-09/none mode=arrest ctx=corruption
e3 m2 > m5 PROTEST actual 2023-05-09/none mode=riot ctx=political_institutions
e4 m3 > m2 COERCE actual 2023-05-09/none mode=censor ctx=rights_freedoms

### Suara Merdeka 2021-02-24
[m1:IDN.COP Polda Jateng] tidak pernah {e1 mengizinkan} konser itu, kata Kabid Humas. Seandainya pun [m2:IDN.BUS panitia] {e2 nekat}, listrik panggung {e3 diputus}.
e1 m1 > m2 COOPERATE denied 2021-02-24/none ctx=health
e2 m2 > m1 REJECT hypothetical 2021-02-24/none mode=yield ctx=health
e3 m1 > m2 COERCE hypothetical 2021-02-24/none mode=restrict ctx=health

### Kontan 2019-06-20
[m1:IND.GOV New Delhi] mulai {e1 menarik bea tambahan} atas apel dan almon [m2:USA.GOV Amerika Serikat], setahun lebih setelah {e2 diancamkan}; [m3=m2 Washington] sudah lebih dulu {e3 mencoret} India dari fasilitas GSP.
e1 m1 > m2 SANCTION actual 2019-06-16/day mode=discontinue ctx=economic
e2 m1 > m2 THREATEN threatened 2018-06-01/none mode=restrict ctx=economic
e3 m3 > m1 SANCTION actual 2019-06-05/none mode=discontinue ctx=economic

### Liputan6.com 2020-08-20
Pesawat ambulans sewaan [m4:DEU.NGO yayasan Cinema for Peace] {e1 menunggu} di Omsk. Dokter di sana, atas tekanan [m1:RUS.SPY agen berpakaian sipil], kata istri sang pasien, {e2 melarang} [m2:RUS.OPP Navalny] diterbangkan; [m3:RUS.GOV Kremlin] menyangkal {e3 campur tangan}.
e1 m4 > m2 AID actual 2020-08-20/none ctx=health
e2 m1 > m2 COERCE actual 2020-08-20/none mode=restrict ctx=human_rights
e3 m3 > m2 COERCE denied 2020-08-20/none mode=restrict ctx=health

### Radar Sampit 2023-10-07
Satu orang tewas. [m1:IDN.COP Polda Kalteng] berkilah [m2:IDN.COP Brimob] di kebun Bangkal hanya {e1 memakai} peluru hampa ketika menghalau [m3:IDN.CVL warga] yang {e2 menuntut} plasma; padahal proyektil di dada Gijik tajam.
e1 m2 > m3 ASSAULT actual 2023-10-07/none mode=firearms ctx=natural_resource,repression
e2 m3 > m4 PROTEST actual 2023-10-07/none mode=demo ctx=natural_resource
[m4:IDN.BUS Perusahaan sawit] menyatakan belasungkawa.

### Antara 2015-02-20 
[m1:TUR.MIL Pasukan darat Turki] {e1 memindahkan} makam Suleyman Shah beserta empat puluh [m2:TUR.MIL penjaganya] yang {e2 dikepung} [m3:ISIS.REB ISIS] sejak musim semi. [m4:SYR.GOV Damaskus] {e3 menyebutnya} agresi.
e1 m1 > m2 AID actual 2015-02-22/none ctx=military
e2 m3 > m2 COERCE actual 2015-02-20/none mode=restrict ctx=military
e3 m4 > m1 ACCUSE actual 2015-02-22/none mode=disapprove ctx=territory

### detikNews 2022-04-20 headline
[m1:IDN.GOV Kemendag] {e1 Dibanting} [m2:IDN.JUD Kejagung]: Dirjen {e2 Diciduk}, Mafia Migor Panik
e1 m2 > m1 ACCUSE actual 2022-04-19/day mode=allege ctx=corruption
e2 m2 > m3 COERCE actual 2022-04-19/day mode=arrest ctx=corruption
[m3:IDN.GOV Indrasari Wisnu Wardhana] berompi merah muda.

### Harian Kompas 2004-10-08
Jika [m3:IDN.CVL rakyat] {e1 memilih} beliau lagi pun tidak mengapa, seloroh [m1:IDN.GOV Presiden Megawati], yang sampai hari pelantikan {e2 tidak mengucapkan selamat} kepada [m2:IDN.GOV penggantinya].
e2 m1 > m2 REJECT actual 2004-10-08/none ctx=election
e1 m3 > m2 SUPPORT hypothetical 2004-10-08/none ctx=election

### Tribun Timur 2018-08-02
Andaikata tidak ada dugaan ijazah palsu, [m1:IDN.GOV KPU Sinjai] takkan {e1 mencoret} [m2:IDN.PTY pasangan petahana]. "<<q1 Telat dua menit menyerahkan laporan dana>>," begitu alasan yang {e2 diprotes} [m3:IDN.CVL pendukungnya] yang membawa keranda.
e1 m1 > m2 SANCTION actual 2018-08-02/none mode=expel ctx=election
e2 m3 > m1 PROTEST actual 2018-08-02/none mode=demo ctx=election
q1 m1 direct

### VOA Indonesia 2014-09-26
Enam puluh tahun hukuman adat, dan sekarang pancung pula? [m1:ISIS.REB Kelompok ISIS] {e1 mengeksekusi} [m2:IRQ.CVL pengacara Sameera al-Nuaimy] di Mosul; [m3:UN Zeid Raad al-Hussein] {e2 mengutuk} {e3 penganiayaan} atas perempuan itu dan {e4 mendesak} [m4:IRQ.GOV Baghdad] bergabung ke Mahkamah Pidana.
e1 m1 > m2 ASSAULT actual 2014-09-22/none mode=targeted ctx=human_rights
e2 m3 > m1 ACCUSE actual 2014-09-25/day mode=disapprove ctx=human_rights
e3 m1 > m2 ASSAULT actual 2014-09-22/none mode=torture ctx=human_rights
e4 m3 > m4 REQUEST requested 2014-09-25/day mode=change ctx=legal

### Serambi Indonesia 2021-12-29
[m3:IDN.LAB Nelayan Bireuen] {e1 memohon} kepada [m5:IDN.GOV pemkab] agar kapal berpenumpang 120 [m1:MMR.REF Rohingya] ditarik ke darat. [m6=m5 Bupati] semula {e2 hendak mendorongnya} kembali ke laut lepas; setelah [m2:AMNESTY Amnesty] {e3 mengecam}, [m4:IDN.GOV Jakarta] {e4 melunak}.
e1 m3 > m5 REQUEST requested 2021-12-28/none mode=assist ctx=migration
e2 m6 > m1 COERCE planned 2021-12-28/none mode=deport ctx=migration
e3 m2 > m6 ACCUSE actual 2021-12-28/none mode=disapprove ctx=migration,human_rights
e4 m4 > m1 CONCEDE actual 2021-12-29/day ctx=migration

### SINDOnews 2016-06-01
[m1:PHL.GOV Presiden terpilih Rodrigo Duterte] {e1 menawari} [m2:CPP.REB partai komunis] empat kursi kabinet dan {e2 akan membebaskan} tahanan; kepada [m3:PHL.JRN wartawan], [m4=m1 ia] {e3 memperingatkan} bahwa yang korup pantas dibunuh.
e1 m1 > m2 AGREE actual 2016-06-01/none ctx=political_institutions
e2 m1 > m2 CONCEDE planned 2016-06-01/none mode=release ctx=political_institutions
e3 m4 > m3 THREATEN threatened 2016-05-31/none mode=violence ctx=rights_freedoms

### Pos Kupang 2017-10-03
Nyawa seekor babi melayang, delapan rumah {e1 terbakar}. Bentrok [m3:IDN.CVL pemuda Desa A] dan [m4:IDN.CVL B] itu dihentikan [m1:IDN.COP Brimob], yang {e2 menyita} panah dan {e3 mengajak} [m2:IDN.CVL kedua kepala suku] minum sopi bersama.
e1 m3 > m4 PROTEST actual 2017-10-02/none mode=riot
e2 m1 > m2 COERCE actual 2017-10-03/none mode=seize
e3 m1 > m2 CONSULT actual 2017-10-03/none mode=third-party

### Antara 2020-10-10
[m1:RUS.GOV Sergei Lavrov] sepuluh jam {e1 menahan} [m2:ARM.GOV Zohrab Mnatsakanyan] dan [m3:AZE.GOV Jeyhun Bayramov] dalam satu ruangan di Moskow sampai keduanya {e2 menerima} jeda kemanusiaan, yang sebelum fajar sudah {e3 dilanggar} oleh [m4:AZE.MIL artileri Baku], kata [m5:ARM.GOV Yerevan].
e1 m1 > m2,m3 CONSULT actual 2020-10-09/day mode=third-party ctx=military
e2 m2 > m3 CONCEDE actual 2020-10-10/none ctx=military
e3 m4 > m5 ASSAULT actual 2020-10-10/none mode=heavy-weapons ctx=military said=m5

### Harian Disway 2022-07-05
Anak kiai berhadapan dengan polisi. Mobil-mobil [m1:IDN.COP Polda Jatim] {e1 dihalang-halangi} [m3:IDN.REL santri Ploso] ketika hendak menjemput [m2:IDN.REL Mas Bechi]. Lima belas jam pondok {e2 dikepung}; 320 orang {e3 diangkut}; sang buron akhirnya {e4 menyerahkan diri}.
e1 m3 > m1 PROTEST actual 2022-07-07/none mode=obstruct ctx=crime
e2 m1 > m3 COERCE actual 2022-07-07/none mode=restrict ctx=crime
e3 m1 > m3 COERCE actual 2022-07-07/none mode=arrest ctx=crime
e4 m2 > m1 RETREAT actual 2022-07-07/none ctx=crime

### Tabloid Bintang 2019-09-11 none
Pernikahan beda negara itu digelar dua kali, di Bukittinggi dan di [m1:@TUR Bursa]. Mempelai pria, putra [m2:TUR.MIL seorang kolonel], fasih memasak rendang.

### Kompas.com 2011-11-16
Tenda-tenda Occupy di Zuccotti Park {e1 disapu} [m1:USA.COP polisi] pukul satu dini hari, dan dua ratus [m2:USA.CVL penghuninya] {e2 ditangkap}; [m3:USA.JUD hakim] yang pagi harinya {e3 mengizinkan} [m4=m2 mereka] kembali dibatalkan putusannya sorenya.
e1 m1 > m2 COERCE actual 2011-11-15/day mode=seize ctx=economic
e2 m1 > m2 COERCE actual 2011-11-15/day mode=arrest ctx=economic
e3 m3 > m4 CONCEDE actual 2011-11-15/day ctx=legal

### Fajar Sumbar 2013-12-19
"<<q1 Daripada pasar kami {e1 dibakar} [m4:? orang] lagi, [m1=m2 kami] jaga sendiri>>," kata [m2:IDN.BUS Ajo Buyung], pedagang Pasar Raya yang tak percaya kepada [m3:IDN.GOV wali kota].
e1 m4 > m2 PROTEST hypothetical 2013-12-19/none mode=vandalize
q1 m2 direct cue=kata

### Bisnis.com 2021-10-01
[m1:CHN.GOV Beijing] {e1 meminta} [m2:CHN.BUS perusahaan pelat merah] memborong batu bara berapa pun harganya, termasuk muatan [m3:AUS.BUS Australia] yang setahun {e2 tertahan} di pelabuhan.
e1 m1 > m2 REQUEST requested 2021-10-01/none mode=change ctx=economic
e2 m1 > m3 SANCTION actual 2020-10-01/month mode=discontinue ctx=economic

### Kumparan 2023-12-07
Guyana bersiap. Bila [m1:VEN.GOV Caracas] {e1 mengerahkan} pasukan ke Essequibo, [m2:USA.MIL Komando Selatan AS] {e2 dapat menerbangkan} bantuan dalam hitungan jam, kata [m3:GUY.GOV Wakil Presiden Bharrat Jagdeo]; kemarin [m5=m2 mereka] dan [m4:GUY.MIL tentara Guyana] {e3 menggelar} latihan udara.
e1 m1 > m3 MOBILIZE hypothetical 2023-12-07/none mode=troops ctx=territory
e2 m2 > m3 AID hypothetical 2023-12-07/none ctx=military
e3 m5 > m4 COOPERATE actual 2023-12-06/day ctx=military

### Radar Bandung 2016-08-18
Rumah tua di Jalan Stasiun Barat itu {e1 direbut} [m4:IDN.MIL tentara] dari [m1:IDN.CVL pensiunan kereta api] yang menempatinya sejak 1974.
[m3:IDN.BUS PT KAI] mengaku hanya {e2 meminta} [m2:IDN.MIL Kodim] berjaga.
e1 m4 > m1 COERCE actual 2016-08-18/none mode=seize ctx=legal
e2 m3 > m2 REQUEST requested 2016-08-18/none mode=assist ctx=legal

### Antara 2016-03-22
Bom [m5:ISIS.REB ISIS] {e1 merobek} bandara Zaventem dan menewaskan tiga puluh [m6:BEL.CVL warga]. Empat hari sebelumnya, di Molenbeek, [m1:BEL.COP polisi] {e2 membekuk} [m2:ISIS.REB Salah Abdeslam]; pembalasankah? [m3:BEL.GOV Jan Jambon] tidak {e3 menutup} satu pun perbatasan dengan [m4:FRA.GOV Prancis], justru [m7=m4 Paris] yang {e4 menutupnya}.
e1 m5 > m6 ASSAULT actual 2016-03-22/none mode=suicide-attack ctx=terrorism
e2 m1 > m2 COERCE actual 2016-03-18/day mode=arrest ctx=terrorism
e3 m3 > m4 COERCE denied 2016-03-22/none mode=restrict ctx=migration
e4 m7 > m3 COERCE actual 2016-03-22/none mode=restrict ctx=migration
