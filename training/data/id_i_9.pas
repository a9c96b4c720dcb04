### Antara 2024-07-02
[m1:IDN.GOV Menlu Retno Marsudi] {e1 meminta} [m2:UN Dewan Keamanan] menjatuhkan embargo senjata terhadap [m3:ISR.GOV Tel Aviv], seruan yang {e2 didukung} [m4:MYS.GOV Kuala Lumpur] tetapi dianggap angin lalu oleh [m5:USA.GOV Washington].
e1 m1 > m2 REQUEST requested 2024-07-02/none mode=change ctx=military
e2 m4 > m1 SUPPORT actual 2024-07-02/none ctx=diplomatic

### Tribun Sulbar 2023-02-20
Diduga menimbun pupuk bersubsidi, [m1:IDN.BUS pengecer di Polman] {e1 diringkus} [m2:IDN.COP petugas] saat memuat karung ke perahu.
e1 m2 > m1 COERCE actual 2023-02-20/none mode=arrest ctx=crime

### Kompas.com 2022-12-28
Tentara tidak akan {e1 dikirim} ke Mitrovica, kata [m1:SRB.GOV Ana Brnabic], tetapi status siaga tertinggi {e2 sudah berlaku} dan [m2:XKX.GOV Pristina] "<<q1 sebaiknya tidak {e3 menguji}>>" kesabaran [m3:SRB.MIL para jenderal].
e1 m1 > m2 MOBILIZE denied 2022-12-28/none mode=troops ctx=military
e2 m1 > m2 MOBILIZE actual 2022-12-28/none ctx=military
e3 m1 > m2 THREATEN threatened 2022-12-28/none ctx=military
q1 m1 mixed cue=kata

### Radar Sukoharjo 2020-11-28 none
Di Grogol, calon nomor satu berjoget bersama [m1:IDN.CVL ibu-ibu PKK]. Di Kartasura, calon nomor dua membagikan masker bergambar wajahnya. [m2:IDN.GOV Bawaslu] mencatat keduanya dengan teliti.

### CNN Indonesia 2020-06-30
Undang-undang keamanan yang {e1 disahkan} [m1:CHN.LEG Komite Tetap Kongres Rakyat] membuat [m2:HKG.OPP Joshua Wong] {e2 membubarkan} Demosisto; [m3:USA.GOV Mike Pompeo] {e3 menghentikan} ekspor alat pertahanan ke kota itu, dan [m4:TWN.GOV Taipei] {e4 membuka} kantor untuk menolong [m5:HKG.CVL mereka yang ingin pindah].
e1 m1 > m2 COERCE actual 2020-06-30/none mode=restrict ctx=repression
e2 m2 > m1 CONCEDE actual 2020-06-30/none ctx=repression
e3 m3 > m1 SANCTION actual 2020-06-29/none mode=discontinue ctx=military
e4 m4 > m5 AID actual 2020-07-01/none ctx=asylum

### detikNews 2017-05-05 headline
Besok [m1:IDN.REL Massa 505] {e1 Aksi Lagi}, [m2:IDN.COP Polisi] {e2 Siagakan} 15 Ribu Personel
e1 m1 > m2 PROTEST planned 2017-05-06/day mode=demo ctx=religion_ethnicity
e2 m2 > m1 MOBILIZE actual 2017-05-05/none mode=police ctx=religion_ethnicity

### Republika 2019-03-15
Belum ada [m4:? satu negara] pun yang {e1 dituduh} [m1:NZL.GOV Jacinda Ardern] berada di balik [m2:AUS.CRM pria Australia] yang {e2 menembaki} [m3:NZL.REL jemaah salat Jumat] di Christchurch. Yang ia {e3 janjikan} kepada [m5=m3 mereka]: senapan serbu dilarang dalam sepuluh hari.
e2 m2 > m3 ASSAULT actual 2019-03-15/day mode=firearms ctx=terrorism,religion_ethnicity
e3 m1 > m5 AGREE planned 2019-03-15/none ctx=human_security
e1 m1 > m4 ACCUSE denied 2019-03-15/none mode=allege ctx=terrorism

### Haluan Riau 2019-09-23
Karena asap, sekolah libur. [m1:IDN.COP Polda Riau] {e1 menyegel} lahan terbakar milik [m2:IDN.BUS dua perusahaan sawit], menetapkan direkturnya tersangka, dan {e2 menjaring} 49 [m3:IDN.AGR peladang kecil].
e1 m1 > m2 COERCE actual 2019-09-23/none mode=restrict ctx=environment
e2 m1 > m3 COERCE actual 2019-09-23/none mode=arrest ctx=environment

### SINDOnews 2021-08-14
Tidak ada waktu untuk memastikan apakah [m1:AFG.MIL garnisun Mazar-i-Sharif] {e1 menyerah} atau {e2 kabur} melintasi jembatan ke [m2:@UZB Termez]; yang jelas, [m3:TALIBAN.REB Taliban] {e3 menguasai} kota itu tanpa perlawanan.
e1 m1 > m3 RETREAT hypothetical 2021-08-14/none ctx=military
e2 m1 > m3 RETREAT hypothetical 2021-08-14/none mode=withdraw ctx=military
e3 m3 > m1 COERCE actual 2021-08-14/none mode=seize ctx=military,territory

### Bisnis Indonesia 2016-03-02 none
Kenaikan harga beras, kata [m1:IDN.EDU Bustanul Arifin], bukan ulah mafia. Produksi turun, gudang jauh, truk tua, dan [m2:@THA Thailand] sedang kemarau.

### VOA Indonesia 2022-03-03
[m1:BLR.GOV Lukashenko] berulang kali berkata bahwa [m2:BLR.MIL pasukannya] tidak {e1 menyeberang} ke [m3:UKR.GOV Ukraina]. Namun dari tanahnya rudal [m4:RUS.MIL Rusia] {e2 melesat} ke Zhytomyr, dan [m5:EU Uni Eropa] {e3 menambah} 22 [m6:BLR.MIL perwira Belarus] ke dalam daftar hitam.
e1 m2 > m3 ASSAULT denied 2022-03-03/none ctx=military
e2 m4 > m3 ASSAULT actual 2022-03-03/none mode=heavy-weapons ctx=military
e3 m5 > m6 SANCTION actual 2022-03-02/day mode=discontinue ctx=military

### Suara Flores 2018-02-27
[m1:IDN.CVL Warga Rendu] {e1 merobek} surat pemanggilan dan menelanjangi dada di depan [m2:IDN.COP Brimob]: waduk itu, ujar mama-mama, silakan dibangun di kampung [m3:IDN.GOV bupati].
e1 m1 > m2 REJECT actual 2018-02-27/none mode=yield ctx=natural_resource

### Tempo.co 2018-01-12
Beberapa bulan lagi sudah pensiun, [m1:IDN.COP Komjen itu] {e1 menantang} [m2:IDN.JUD KPK]: kalau ada bukti, ayo tahan. [m3=m2 Lembaga antirasuah] memilih diam.
e1 m1 > m2 REJECT actual 2018-01-12/none mode=yield ctx=corruption

### Kompas 2008-08-08
Pada hari pembukaan Olimpiade Beijing, [m1:GEO.MIL artileri Georgia] {e1 menggempur} [m5:GEO.REB separatis] di Tskhinvali; menjelang siang [m2:RUS.MIL divisi ke-58] {e2 keluar} dari Terowongan Roki. [m3:USA.GOV George Bush] {e3 menegur} [m4:RUS.GOV Vladimir Putin] di tribun stadion.
e1 m1 > m5 ASSAULT actual 2008-08-08/none mode=heavy-weapons ctx=territory
e2 m2 > m1 ASSAULT actual 2008-08-08/none ctx=military
e3 m3 > m4 ACCUSE actual 2008-08-08/none mode=disapprove ctx=military

### Malang Post 2022-10-09
"<<q1 Bukan gas air mata yang {e1 membunuh}>>," menurut [m1:IDN.COP Kadiv Humas], mengutip dokter; kalimat itu {e2 disambut amarah} [m2:IDN.CVL Aremania] yang malam itu kehilangan 131 kawan.
e1 m1 > m2 ASSAULT denied 2022-10-09/none mode=crowd-control ctx=human_security
e2 m2 > m1 ACCUSE actual 2022-10-09/none mode=disapprove ctx=human_security
q1 m1 direct cue=menurut

### Antara 2023-09-19
[m1:CAN.GOV Justin Trudeau] {e4 mengatakan} ada "tuduhan kredibel" bahwa [m2:IND.SPY agen New Delhi] {e1 membunuh} [m3:CAN.REL Hardeep Singh Nijjar] di tempat parkir gurdwara. Absurd, {e2 jawab} [m4:IND.GOV Kementerian Luar Negeri India]; seorang diplomat [m5=m4 India] sudah {e3 dipulangkan paksa} [m6=m1 Ottawa].
e1 m2 > m3 ASSAULT denied 2023-09-19/none mode=targeted ctx=intelligence
e2 m4 > m1 REJECT actual 2023-09-19/none ctx=intelligence
e4 m1 > m2 ACCUSE actual 2023-09-18/day mode=allege ctx=intelligence
e3 m6 > m5 SANCTION actual 2023-09-18/day mode=expel ctx=diplomatic

### Lombok Post 2019-11-05 none
Turis itu, [m1:? sepasang lansia dari Lyon], jatuh cinta pada Gili Air. Mereka menyewa pondok milik [m2:IDN.GOV kepala dusun] selama tiga bulan dan belajar menganyam ketak.

### Koran Jakarta 2020-07-22
Tiga hari diberikan [m1:USA.GOV Washington] kepada [m2:CHN.GOV konsulat di Houston] untuk {e1 mengosongkan} gedungnya. Ada asap kertas di halaman. [m3:CHN.GOV Wang Wenbin] {e2 berjanji} negaranya "pasti membalas", mungkin di Wuhan, mungkin di [m4:USA.GOV konsulat Chengdu].
e1 m1 > m2 SANCTION actual 2020-07-21/day mode=expel ctx=intelligence,diplomatic
e2 m3 > m1 THREATEN threatened 2020-07-22/none mode=relations ctx=diplomatic

### Radar Palu 2021-05-18
[m4:IDN.MIL Satgas] {e1 memburu} sisa [m1:MIT.REB Mujahidin Indonesia Timur] sesudah empat [m2:IDN.REL petani Kalemago] {e2 digorok}. [m3:IDN.MIL Danrem], kepada jemaat gereja: pelakunya {e3 bakal diringkus}, hidup atau mati.
e1 m4 > m1 MOBILIZE actual 2021-05-18/none mode=troops ctx=terrorism
e2 m1 > m2 ASSAULT actual 2021-05-11/day mode=primitive ctx=terrorism,religion_ethnicity
e3 m3 > m1 THREATEN threatened 2021-05-18/none mode=violence ctx=terrorism

### Merdeka.com 2015-01-28
[m5:IDN.GOV Presiden] tak kunjung {e1 melantik} [m4:IDN.COP Komjen Budi Gunawan], dan [m1:IDN.PTY fraksi-fraksi pendukung] mulai {e2 menggerutu}. Tim sembilan yang dipimpin [m2:IDN.ELI Buya Syafii] {e3 menyarankan} [m3=m5 Jokowi] membatalkannya sama sekali.
e2 m1 > m5 ACCUSE actual 2015-01-28/none mode=disapprove ctx=executive
e3 m2 > m3 REQUEST requested 2015-01-28/none mode=change ctx=corruption,executive
e1 m5 > m4 COOPERATE denied 2015-01-28/none ctx=executive

### Liputan6.com 2016-10-09
Karena [m1:YEM.CVL ratusan pelayat] {e1 tewas dibom} [m2:SAU.MIL koalisi] di sebuah aula di Sanaa, [m3:USA.GOV Washington] {e2 meninjau kembali} bantuannya kepada [m4:SAU.GOV Riyadh]; koalisi semula mengatakan tak ada pesawatnya yang {e3 terbang} di situ.
e1 m2 > m1 ASSAULT actual 2016-10-08/day mode=aerial ctx=military
e2 m3 > m4 THREATEN threatened 2016-10-08/none mode=restrict ctx=military
e3 m2 > m1 ASSAULT denied 2016-10-08/none mode=aerial ctx=military

### Harian Rakyat Aceh 2022-12-31 none
Perahu bermesin tempel, jaring sobek, termos kopi. [m1:IDN.LAB Pawang] itu hafal nama semua bintang, tetapi tak pernah mendengar nama [m2:IDN.GOV menteri kelautan].

### detikFinance 2019-12-15
[m1:CHN.GOV Beijing] {e1 menunda} tarif 10 persen atas mobil [m2:USA.BUS Amerika]. Kesepakatan tahap pertama mungkin {e2 ditandatangani} bulan depan jika penerjemahnya selesai, seloroh [m3:USA.GOV Robert Lighthizer].
e1 m1 > m2 CONCEDE actual 2019-12-15/none ctx=economic
e2 m3 > m1 SUPPORT hypothetical 2019-12-15/none ctx=economic

### Tribun Kupang 2020-10-14
Puluhan [m1:IDN.CVL perempuan Pubabu] {e1 diusir} dari rumah papan mereka; seorang anak {e2 terluka} terkena popor. [m2:IDN.COP Satpol PP], bersama [m3:IDN.MIL sejumlah tentara], membantah {e3 menggunakan} kekerasan, lalu {e4 membagikan} beras.
e1 m2,m3 > m1 COERCE actual 2020-10-14/none mode=seize ctx=natural_resource
e2 m2,m3 > m1 ASSAULT actual 2020-10-14/none mode=beat ctx=natural_resource
e3 m2,m3 > m1 ASSAULT denied 2020-10-14/none ctx=natural_resource
e4 m2,m3 > m1 AID actual 2020-10-14/none ctx=human_security

### BBC Indonesia 2019-06-03
Fajar berdarah di depan markas besar. [m1:RSF.MIL Pasukan berseragam krem] {e1 menyapu} kemah [m2:SDN.OPP para demonstran], {e2 melempar} puluhan mayat ke Nil, dan internet {e3 padam}. [m3:SDN.MIL Letjen Kabbashi] kelak {e4 mengakui} dewan militer memerintahkan pembubaran itu: "<<q1 Lalu terjadilah apa yang terjadi>>."
e1 m1 > m2 ASSAULT actual 2019-06-03/none mode=firearms ctx=repression,pro_democracy
e2 m1 > m2 ASSAULT actual 2019-06-03/none ctx=repression
e3 m3 > m2 COERCE actual 2019-06-03/none mode=censor ctx=repression
e4 m3 > m2 CONCEDE actual 2019-06-13/none ctx=repression
q1 m3 direct

### JPNN 2023-10-28
Anak presiden, belum empat puluh tahun, melenggang. [m1:IDN.JUD Mahkamah Konstitusi] {e1 mengabulkan} permohonan [m2:IDN.EDU seorang mahasiswa Solo]; [m4:IDN.JUD ketuanya], yang kebetulan sang paman, kemudian {e2 dicopot} [m3:IDN.JUD majelis kehormatan].
e1 m1 > m2 CONCEDE actual 2023-10-16/none ctx=election,legal
e2 m3 > m4 SANCTION actual 2023-11-07/none mode=expel ctx=legal

### Antara 2014-08-08
[m1:USA.GOV Obama] {e1 mengizinkan} serangan udara terbatas dan {e2 menjatuhkan} air minum bagi [m2:IRQ.REL kaum Yazidi] yang {e3 terjebak} [m3:ISIS.REB ISIS] di puncak Sinjar; [m4:GBR.GOV London] bersedia {e4 ikut menyuplai}, tidak mengebom.
e1 m1 > m3 THREATEN threatened 2014-08-07/day mode=violence ctx=terrorism
e2 m1 > m2 AID actual 2014-08-07/day ctx=human_security
e3 m3 > m2 COERCE actual 2014-08-08/none mode=restrict ctx=religion_ethnicity
e4 m4 > m2 AGREE planned 2014-08-08/none ctx=human_security

### Pikiran Rakyat 2022-05-09
Kapten [m1:IDN.BUS MV Mathu Bhum] kaget: kapalnya, bermuatan minyak goreng 34 kontainer, {e1 dicegat} [m2:IDN.MIL Koarmada I] begitu larangan ekspor {e2 berlaku}. Keterangan dari [m3:IDN.GOV Kementerian Perdagangan] menyatakan muatan itu bukan CPO.
e1 m2 > m1 COERCE actual 2022-05-04/none mode=seize ctx=economic
e2 m3 > m1 COERCE actual 2022-04-28/none mode=restrict ctx=economic

### Okezone 2023-03-31
Untuk pertama kalinya sejak Perang Dingin, [m1:RUS.SPY FSB] {e1 menjebloskan} [m2:USA.JRN reporter Amerika], Evan Gershkovich, ke Lefortovo. "<<q1 Lepaskan dia!>>" {e2 seru} [m3:USA.GOV Joe Biden] di halaman Gedung Putih, sekaligus mengisyaratkan bahwa pengusiran duta besar [m4:RUS.GOV Rusia] tidak ada dalam rencana.
e1 m1 > m2 COERCE actual 2023-03-29/none mode=arrest ctx=rights_freedoms,intelligence
e2 m3 > m1 REQUEST requested 2023-03-31/none mode=yield ctx=rights_freedoms
q1 m3 direct cue=seru

### Gatra 2011-09-20 none
Para lelaki tua itu bermain kartu sambil mengenang zaman konfrontasi. Dulu mereka saling menembak, katanya; [m1:? yang satu] bekas [m2:IDN.MIL KKO], yang lain bekas [m3:GBR.MIL Gurkha].

### Radar Mojokerto 2018-12-03
Sidang {e1 ricuh}, [m4=m1 terdakwa] {e2 dipukul} [m2:IDN.CVL keluarga korban] dengan sandal. [m3:IDN.JUD Jaksa] {e3 menuntut} [m1:IDN.GOV bupati nonaktif] dua belas tahun penjara. Ketua majelis mengetuk palu tujuh kali.
e1 m2 > m4 PROTEST actual 2018-12-03/none mode=riot ctx=legal
e2 m2 > m4 ASSAULT actual 2018-12-03/none mode=beat ctx=legal
e3 m3 > m1 ACCUSE actual 2018-12-03/none mode=allege ctx=corruption

### Antara 2021-05-25
Malu ditonton dunia, [m1:MLI.MIL Kolonel Goita] {e1 mencopot} sekaligus {e2 menahan} [m4:MLI.GOV presiden dan perdana menteri transisi]; [m2:FRA.GOV Macron] {e3 menyebutnya} kudeta di dalam kudeta dan seminggu kemudian {e4 menghentikan} operasi gabungan dengan [m3:MLI.MIL tentara Bamako].
e1 m1 > m4 SANCTION actual 2021-05-24/day mode=expel ctx=pro_autocracy
e2 m1 > m4 COERCE actual 2021-05-24/day mode=arrest ctx=pro_autocracy
e3 m2 > m1 ACCUSE actual 2021-05-25/none mode=disapprove ctx=pro_democracy
e4 m2 > m3 SANCTION actual 2021-06-03/none mode=discontinue ctx=military

### Tabloid Nyata 2014-09-04
Florence, [m1:IDN.EDU mahasiswi S2] yang {e1 mencaci} [m4:IDN.CVL orang Yogya] di Path, {e2 dijebloskan} ke tahanan [m2:IDN.COP Polda DIY] dua malam. [m3:IDN.GOV Sultan] {e3 memaafkan}.
e1 m1 > m4 ACCUSE actual 2014-08-28/none mode=disapprove
e2 m2 > m1 COERCE actual 2014-08-30/day mode=arrest ctx=rights_freedoms
e3 m3 > m1 SUPPORT actual 2014-09-04/none

### Kumparan 2020-09-04
Di Oval Office, [m1:SRB.GOV Aleksandar Vucic] {e1 meneken} normalisasi ekonomi dengan [m2:XKX.GOV Avdullah Hoti]. Tanpa diminta, katanya kemudian dengan muka masam, ia rupanya juga {e2 berjanji} memindahkan kedutaannya bagi [m4:ISR.GOV Israel] ke Yerusalem; [m3:EU Brussels] {e3 menyesalkannya}.
e1 m1 > m2 SUPPORT actual 2020-09-04/none ctx=economic
e2 m1 > m4 AGREE planned 2020-09-04/none ctx=diplomatic
e3 m3 > m1 ACCUSE actual 2020-09-07/none mode=disapprove ctx=diplomatic
