### Kompas.com 2012-05-04
[m1:CHN.CVL Chen Guangcheng], aktivis tunanetra yang kabur dari tahanan rumah, kini berada di rumah sakit [m2:@CHN Chaoyang]. Enam hari [m3=m1 ia] {e1 dilindungi} [m4:USA.GOV Kedutaan Besar Amerika] sebelum keluar atas kemauannya sendiri. Kini pikirannya berubah: [m5=m1 dia] {e2 ingin berangkat} ke New York bersama keluarga. [m6:CHN.GOV Kementerian luar negeri] mengatakan [m9=m1 warganya itu] {e3 boleh mengajukan} izin belajar seperti orang lain, pernyataan yang {e4 disambut baik} [m7:USA.GOV Hillary Clinton], yang sedang {e5 bertamu} ke [m8=m6 Beijing].
e1 m4 > m3 AID actual 2012-05-04/none ctx=human_rights,asylum
e2 m5 > m4 REQUEST requested 2012-05-04/none mode=assist ctx=asylum
e3 m6 > m5 CONCEDE actual 2012-05-04/none ctx=human_rights
e4 m7 > m6 SUPPORT actual 2012-05-04/none ctx=human_rights,diplomatic
e5 m7 > m8 CONSULT actual 2012-05-04/none mode=visit ctx=diplomatic

### Antara 2024-03-16
[m1:NER.MIL Juru bicara junta Amadou Abdramane] {e1 mencabut} perjanjian yang sejak 2012 mengizinkan [m2:USA.MIL serdadu Amerika] bertugas di [m11=m8 negaranya]. Pengumuman itu dibacakan sehari setelah [m3:USA.GOV delegasi Molly Phee] {e2 pulang} dari Niamey tanpa {e3 diterima} [m4:NER.GOV Jenderal Abdourahamane Tiani]. Menurut [m5=m1 sang kolonel], [m6=m3 para tamu] tidak mengikuti tata krama dan {e4 menuduh} [m7=m8 tuan rumah] diam-diam menjual uranium kepada [m9:IRN.GOV Teheran]. Tuduhan itu disebutnya isapan jempol. Pangkalan di Agadez, tempat drone [m10=m2 mereka] mengudara, menelan biaya 110 juta dolar.
e1 m1 > m2 SANCTION actual 2024-03-16/none mode=discontinue ctx=military,diplomatic
e2 m3 > m4 CONSULT actual 2024-03-14/none mode=visit ctx=diplomatic
e3 m4 > m3 REJECT actual 2024-03-14/none mode=meet ctx=diplomatic
e4 m6 > m7 ACCUSE actual 2024-03-16/none mode=allege ctx=cbrn said=m5
[m8:NER.GOV Pemerintah] di sana berkuasa sejak kudeta Juli.

### detikNews 2011-03-24
Sidang darurat berlangsung alot. [m1:TUR.GOV Ankara], yang semula {e1 menentang} campur tangan, akhirnya {e2 menyetujui} komando operasi dialihkan kepada [m2:NATO Pakta Atlantik Utara]. [m3:FRA.GOV Alain Juppe] ingin kendali politik tetap di tangan koalisi, tetapi keinginannya {e3 ditentang} [m4:ITA.GOV Roma]; [m5=m4 negara itu] bahkan {e4 mengancam} menutup pangkalannya. Di Benghazi, [m6:LBY.REB para pemberontak] {e5 berterima kasih} atas pesawat yang menahan laju tank [m7:LBY.MIL Khamis Gaddafi]. "<<q1 Tanpa [m8=m3 mereka], [m9=m6 kami] sudah habis>>," kata [m10:LBY.REB Mustafa Abdel Jalil].
e1 m1 > m3 REJECT actual 2011-03-24/none mode=change ctx=military bg
e2 m1 > m2 AGREE actual 2011-03-24/none ctx=military
e3 m4 > m3 REJECT actual 2011-03-24/none mode=change ctx=military,diplomatic
e4 m5 > m3 THREATEN threatened 2011-03-24/none mode=restrict ctx=military
e5 m6 > m3 SUPPORT actual 2011-03-24/none ctx=military
q1 m10 direct cue=kata
rel m10 leads m6

### Tempo.co 2018-08-30
[m1:UGA.OPP Robert Kyagulanyi], penyanyi yang lebih dikenal sebagai Bobi Wine, kembali {e1 dicegat} di Bandara Entebbe ketika hendak berobat ke luar negeri. [m2:UGA.COP Polisi] beralasan [m8=m2 mereka] perlu memastikan dugaan penyiksaan. Anggota parlemen itu mengaku {e2 dipukuli} dengan batang besi oleh [m3:UGA.MIL pengawal Yoweri Museveni]; [m4:UGA.MIL militer] {e3 menyebut} ceritanya bohong. Ketika kabar penahanannya tersebar, [m5:UGA.CVL pedagang pasar Kisekka] {e4 membakar ban}. [m6:EU Parlemen Eropa] {e5 meminta} semua tuduhan terhadap [m7=m1 sang bintang] dihapus.
e1 m2 > m1 COERCE actual 2018-08-30/none mode=restrict ctx=repression
e2 m3 > m1 ASSAULT denied 2018-08-30/none mode=torture ctx=repression,human_rights said=m1
e3 m4 > m1 REJECT actual 2018-08-30/none ctx=repression
e4 m5 > m2 PROTEST actual 2018-08-30/none mode=riot ctx=repression
e5 m6 > m2 REQUEST requested 2018-08-30/none mode=yield ctx=human_rights

### CNN Indonesia 2022-08-02
Pesawat itu mendarat pukul 22.44, dan [m1:USA.LEG Nancy Pelosi] melambaikan tangan dengan masker ungu. [m2:CHN.MIL Komando Mandala Timur] segera {e1 mengumumkan} latihan tembak dengan peluru tajam di enam zona yang mengepung pulau. Jauh sebelum [m8=m1 ia] tiba, [m3:CHN.GOV Xi Jinping] sudah {e2 memperingatkan} lewat telepon bahwa yang bermain api akan terbakar. [m4:TWN.GOV Tsai Ing-wen] {e3 akan menjamunya} besok. [m5:USA.GOV Joe Biden] berdalih legislatif bukan bawahannya; impor jeruk dari [m6=m4 Taipei] {e4 disetop} malam itu juga oleh [m7:CHN.GOV bea cukai di seberang selat].
e1 m2 > m4 MOBILIZE planned 2022-08-02/none mode=weapons ctx=military,territory
e2 m3 > m5 THREATEN threatened 2022-08-02/none mode=violence ctx=diplomatic,territory
e3 m1 > m4 CONSULT planned 2022-08-03/day mode=visit ctx=diplomatic
e4 m7 > m6 SANCTION actual 2022-08-02/day mode=discontinue ctx=economic

### Republika 2007-11-05
[m1:PAK.GOV Jenderal Pervez Musharraf] {e1 memberlakukan} keadaan darurat dan {e2 memecat} [m2:PAK.JUD Ketua Mahkamah Agung Iftikhar Chaudhry]. [m3:PAK.JUD Pengacara berjas hitam] keluar dari gedung pengadilan Lahore; [m4:PAK.COP polisi] {e3 memukuli} [m5=m3 mereka] dengan tongkat lalu menyeret ratusan ke truk. [m6:PAK.OPP Benazir Bhutto], yang baru tiba dari [m7:@ARE Dubai], {e4 mengecam} langkah itu tanpa menutup pintu perundingan. "<<q1 [m8=m1 Saya] bertindak demi negara>>," kata [m9=m1 panglima merangkap kepala negara itu]. Bantuan dari [m11=m10 Washington, sekutunya], {e5 akan ditinjau}, ujar [m10:USA.GOV Condoleezza Rice].
e1 m1 > m3 COERCE actual 2007-11-03/day mode=martial-law ctx=executive,legal
e2 m1 > m2 SANCTION actual 2007-11-03/day mode=expel ctx=legal
e3 m4 > m5 ASSAULT actual 2007-11-05/none mode=beat ctx=repression,legal
e4 m6 > m1 ACCUSE actual 2007-11-05/none mode=disapprove ctx=pro_democracy
e5 m10 > m1 THREATEN threatened 2007-11-05/none mode=restrict ctx=military,pro_democracy
q1 m9 direct cue=kata

### Viva 2016-04-04
Sebelas juta dokumen bocor dari sebuah firma hukum di [m1:@PAN Panama]. Nama [m2:ISL.GOV Sigmundur Gunnlaugsson], perdana menteri Islandia, tercantum sebagai pemilik perusahaan cangkang bersama istrinya. [m3:ISL.CVL Puluhan ribu orang], sepersepuluh penduduk, {e1 memenuhi} halaman Althing sambil melempar telur. [m4:ISL.OPP Oposisi] {e2 mengajukan} mosi tidak percaya. Politikus 41 tahun itu berkeras {e3 tidak akan mundur}. [m5:RUS.GOV Kremlin], yang juga disebut-sebut, {e4 menuduh} [m6:ICIJ konsorsium jurnalis] menyerang [m7=m5 Vladimir Putin].
e1 m3 > m2 PROTEST actual 2016-04-04/none mode=demo ctx=corruption
e2 m4 > m2 REQUEST requested 2016-04-04/none mode=change ctx=corruption,legislative
e3 m2 > m4 REJECT actual 2016-04-04/none mode=change ctx=corruption
e4 m5 > m6 ACCUSE actual 2016-04-04/none mode=allege ctx=corruption

### Kompas 2009-06-29
Masih berpiyama, [m1:HND.GOV Manuel Zelaya] {e1 dibangunkan} serdadu dan {e2 diterbangkan} ke [m2:@CRI San Jose]. [m3:HND.LEG Kongres] {e3 menunjuk} ketuanya, [m4:HND.GOV Roberto Micheletti], sebagai pengganti. [m5:VEN.GOV Hugo Chavez] {e4 menyiagakan} [m12:VEN.MIL tentaranya] karena [m13:VEN.GOV duta besarnya] di Tegucigalpa sempat dipukul. "<<q1 [m6=m1 Saya] masih presiden>>," kata [m7=m1 petani kaya bertopi putih itu] kepada [m8:? wartawan]. [m9:USA.GOV Barack Obama] {e5 sependapat}: kudeta tersebut, menurut [m10=m9 dia], tidak sah.
e1 m11 > m1 ASSAULT actual 2009-06-28/day mode=abduct ctx=military,executive
e2 m11 > m1 COERCE actual 2009-06-28/day mode=deport ctx=military,executive
e3 m3 > m4 SUPPORT actual 2009-06-28/day ctx=legislative,executive
e4 m5 > m4 MOBILIZE actual 2009-06-29/none mode=troops ctx=military
e5 m9 > m1 SUPPORT actual 2009-06-29/none ctx=pro_democracy
q1 m7 direct cue=kata
Perintah datang dari [m11:HND.MIL Jenderal Romeo Vasquez].

### Okezone 2019-06-04 none
Bulan sabit terlihat di [m1:@SAU Mekkah], dan [m2:IDN.GOV Kementerian Agama] menetapkan Lebaran jatuh esok hari. [m3:IDN.REL Muhammadiyah] sampai pada tanggal yang sama lewat hisab. Di [m4:@DEU Berlin], [m5:IDN.EDU perhimpunan pelajar] menyewa aula gereja untuk salat; [m6=m5 mereka] memasak opor untuk tiga ratus orang. [m7:? Pendeta pemilik aula] ikut mencicipi. "<<q1 [m8=m7 Saya] minta resepnya>>," katanya.
q1 m7 direct cue=katanya

### Liputan6.com 2023-06-07
Air Sungai Dnieper menelan delapan puluh desa. [m1:UKR.GOV Kyiv] dan [m2:RUS.GOV Moskow] {e1 saling menyalahkan} atas jebolnya Bendungan Nova Kakhovka. [m3:UKR.COP Regu penyelamat] yang {e2 mengevakuasi} [m4:UKR.CVL warga] dengan perahu karet di tepi barat {e3 ditembaki} dari seberang; dua polisi terluka. [m5:TUR.GOV Recep Tayyip Erdogan] menelepon [m6:UKR.GOV Volodymyr Zelensky], lalu [m7:RUS.GOV Vladimir Putin], dan {e4 mengusulkan} komisi internasional. Usulnya {e5 diterima} oleh yang pertama. Yang kedua diam.
e1 m1 > m2 ACCUSE actual 2023-06-07/none mode=allege ctx=military,environment
e2 m3 > m4 AID actual 2023-06-07/none ctx=disasters,human_security
e3 m8 > m3 ASSAULT actual 2023-06-07/none mode=heavy-weapons ctx=military
e4 m5 > m6,m7 REQUEST requested 2023-06-07/none mode=change ctx=diplomatic
e5 m6 > m5 AGREE actual 2023-06-07/none ctx=diplomatic
Tepi timur sungai diduduki [m8:RUS.MIL pasukan pendudukan].

### SINDOnews 2013-08-21
Video anak-anak kejang beredar sejak subuh. [m1:SYR.OPP Koalisi Nasional] menyebut 1.300 orang {e1 tewas} di Ghouta oleh roket bergas saraf. [m2:SYR.MIL Tentara] {e2 membantah} memakainya. [m3:UN Tim Ake Sellstrom], yang kebetulan menginap di hotel beberapa kilometer dari situ, {e3 meminta izin} memeriksa lokasi. Belum ada jawaban dari [m4:SYR.GOV rezim]. [m5:FRA.GOV Laurent Fabius] {e4 menghendaki} reaksi keras bila [m6=m5 pihaknya] mendapat bukti, sementara [m7:RUS.GOV Moskow] {e5 menuding} [m8=m1 kubu penentang sekutunya itu] merekayasa.
e1 m2 > m9 ASSAULT denied 2013-08-21/none mode=heavy-weapons ctx=cbrn said=m1
e2 m2 > m1 REJECT actual 2013-08-21/none ctx=cbrn
e3 m3 > m4 REQUEST requested 2013-08-21/none mode=yield ctx=cbrn
e4 m5 > m4 THREATEN threatened 2013-08-21/none mode=violence ctx=cbrn,military
e5 m7 > m8 ACCUSE actual 2013-08-21/none mode=allege ctx=cbrn
[m9:SYR.CVL Penduduk timur Damaskus] mengubur keluarganya dalam satu liang.

### Suara.com 2020-10-21
[m1:NGA.CVL Anak-anak muda] di gerbang tol Lekki sedang menyanyikan lagu kebangsaan ketika lampu jalan dipadamkan dan {e1 tembakan terdengar}. Amnesty menghitung dua belas jenazah; [m2:NGA.MIL Divisi 81 angkatan darat] {e2 menyangkal} [m8=m2 anak buahnya] ada di situ. [m3:NGA.GOV Gubernur Babajide Sanwo-Olu] {e3 memberlakukan} jam malam 24 jam. Unjuk rasa menuntut pembubaran satuan polisi SARS itu sudah {e4 dipenuhi} [m4:NGA.GOV Muhammadu Buhari] sepuluh hari lalu, tetapi [m5=m1 mereka] {e5 tetap turun}. "<<q1 [m6=m5 Kami] mau seluruh polisi berubah>>," ujar [m7:NGA.CVL DJ Switch], yang menyiarkan malam itu.
e1 m2 > m1 ASSAULT denied 2020-10-20/day mode=firearms ctx=repression
e2 m2 > m1 REJECT actual 2020-10-21/none ctx=repression
e3 m3 > m1 COERCE actual 2020-10-21/none mode=curfew ctx=repression
e4 m4 > m1 CONCEDE actual 2020-10-11/day ctx=human_rights
e5 m5 > m4 PROTEST actual 2020-10-21/none mode=demo ctx=human_rights
q1 m7 direct cue=ujar

### Antara 2017-06-06
Pukul empat pagi, tanpa tanda apa-apa, [m1:SAU.GOV Arab Saudi], [m2:EGY.GOV Mesir], [m3:ARE.GOV UEA], dan [m4:BHR.GOV Bahrain] {e1 memutus hubungan} dengan [m5:QAT.GOV Qatar]. [m6=m5 Warga emirat itu] mendapat waktu dua pekan untuk pergi. Susu menghilang dari rak toko; [m7:IRN.GOV Teheran] {e2 menawarkan} pengiriman lewat laut dan [m8:TUR.LEG parlemen di Ankara] {e3 mempercepat} pengesahan pengiriman pasukan. [m9:KWT.GOV Emir Sabah], sesepuh kawasan, {e4 bertolak} ke Jeddah. [m10=m9 Ia] pernah mendamaikan [m11=m1+m5 keduanya] pada 2014.
e1 m1,m2,m3,m4 > m5 SANCTION actual 2017-06-05/day mode=discontinue ctx=diplomatic
e2 m7 > m5 AGREE actual 2017-06-06/none ctx=economic
e3 m8 > m5 AGREE actual 2017-06-06/none ctx=military,legislative
e4 m9 > m1 CONSULT actual 2017-06-06/none mode=visit ctx=diplomatic

### Tribunnews 2022-06-29
Kereta dari [m1:@POL Przemysl] membawa [m2:IDN.GOV Joko Widodo] dan Iriana sepanjang malam. Di Istana Mariinsky, [m3:UKR.GOV Volodymyr Zelensky] {e1 menyambut} [m4=m2 keduanya]. Presiden ketujuh Indonesia itu {e2 menawarkan diri} membawa pesan kepada [m5:RUS.GOV Vladimir Putin]. "<<q1 Gandum [m6=m3 kalian] dibutuhkan dunia>>," katanya. [m9=m3 Sang tuan rumah] {e3 berterima kasih} dan {e4 meminta} ekspornya tidak dihalangi. Esok harinya [m8=m2 rombongan] {e5 bertolak} ke [m7=m5 Moskow].
e1 m2 > m3 CONSULT actual 2022-06-29/none mode=visit ctx=diplomatic
e2 m2 > m3 AGREE actual 2022-06-29/none ctx=diplomatic
e3 m9 > m2 SUPPORT actual 2022-06-29/none ctx=diplomatic
e4 m9 > m5 REQUEST requested 2022-06-29/none mode=yield ctx=economic
e5 m8 > m7 CONSULT planned 2022-06-30/day mode=visit ctx=diplomatic
q1 m2 direct cue=katanya

### Kompas.com 2014-12-17
[m1:PAK.REB Tehrik-i-Taliban] mengirim enam lelaki berseragam paramiliter ke sekolah tentara di [m2:@PAK Peshawar]. Delapan jam kemudian 132 [m3:PAK.EDU murid] sudah {e1 dibantai}. Serangan itu, kata [m4:PAK.REB Muhammad Khorasani], juru bicara [m10=m1 mereka], merupakan balasan atas operasi di Waziristan. [m5:PAK.GOV Nawaz Sharif] {e2 mencabut moratorium} hukuman mati. [m6:PAK.MIL Panglima Raheel Sharif], yang bukan kerabatnya, {e3 terbang} ke Kabul dan {e4 meminta} [m7:AFG.GOV Ashraf Ghani] menyerahkan [m8:PAK.REB Mullah Fazlullah]. Bahkan [m9:TALIBAN.REB gerakan senama di Afghanistan] {e5 mengutuknya}.
e1 m1 > m3 ASSAULT actual 2014-12-16/day mode=firearms ctx=terrorism
e2 m5 > m1 THREATEN threatened 2014-12-17/none mode=violence ctx=terrorism,legal
e3 m6 > m7 CONSULT actual 2014-12-17/none mode=visit ctx=terrorism
e4 m6 > m7 REQUEST requested 2014-12-17/none mode=yield ctx=terrorism
e5 m9 > m1 ACCUSE actual 2014-12-17/none mode=disapprove ctx=terrorism
rel m4 part_of m1
rel m8 leads m1

### Media Indonesia 2019-09-24
Sebelas hakim bersuara bulat. [m1:GBR.JUD Mahkamah Agung] {e1 menyatakan} penutupan parlemen oleh [m2:GBR.GOV Boris Johnson] melanggar hukum. [m3:GBR.LEG John Bercow], ketua majelis rendah, {e2 memanggil kembali} para anggota. Dari [m4:@USA New York], [m5=m2 perdana menteri] mengaku {e3 akan mematuhinya} walau sangat tidak sependapat. Permintaan mundur dari [m6:GBR.OPP Jeremy Corbyn] {e4 diabaikannya}. Gugatan itu diajukan [m7:GBR.BUS Gina Miller], pengusaha kelahiran Guyana, yang [m8=m1 majelis tersebut] menangkan pula tiga tahun lalu.
e1 m1 > m2 SANCTION actual 2019-09-24/none mode=convict ctx=legal,legislative
e2 m3 > m2 REJECT actual 2019-09-24/none mode=yield ctx=legislative
e3 m5 > m1 CONCEDE planned 2019-09-24/none ctx=legal
e4 m5 > m6 REJECT actual 2019-09-24/none mode=change ctx=executive

### Jawa Pos 2006-06-12 none
Stadion Kaiserslautern dibanjiri kaus kuning. [m1:@AUS Australia] membalikkan keadaan atas [m2:@JPN Jepang] dalam delapan menit terakhir lewat [m3:? Tim Cahill], pemain pengganti berdarah Samoa. Pelatih [m4:? Guus Hiddink] melompat seperti anak kecil; lawannya, [m5:? Zico], memprotes wasit asal [m6:@EGY Mesir]. [m7:AUS.GOV Perdana Menteri John Howard] menonton dari ruang rapatnya di Canberra. [m8=m7 Dia] penggemar kriket.

### BBC Indonesia 2021-05-23
Jet tempur MiG-29 mencegat penerbangan [m1:IRL.BUS Ryanair] di atas Belarus, dan pilotnya {e1 dipaksa mendarat} dengan dalih ancaman bom. Di dalamnya ada [m2:BLR.JRN Roman Protasevich], pendiri kanal Nexta; [m9=m2 ia] {e2 diseret turun} bersama kekasihnya. "<<q1 [m3=m2 Saya] akan dihukum mati>>," bisiknya kepada penumpang lain. [m4:LTU.GOV Gitanas Nauseda], presiden negara tujuan pesawat, {e3 menuntut} pembebasannya. [m5:EU Uni Eropa] {e4 melarang} maskapai Belavia memakai bandara [m10=m5 mereka], sedangkan [m6:RUS.GOV Moskow] {e5 membela} [m7:BLR.GOV Alexander Lukashenko].
e1 m8 > m1 ASSAULT actual 2021-05-23/none mode=abduct ctx=repression
e2 m8 > m9 COERCE actual 2021-05-23/none mode=arrest ctx=repression
e3 m4 > m7 REQUEST requested 2021-05-23/none mode=yield ctx=human_rights
e4 m5 > m7 SANCTION actual 2021-05-23/none mode=discontinue ctx=human_rights
e5 m6 > m7 SUPPORT actual 2021-05-23/none ctx=diplomatic
q1 m3 direct cue=bisiknya
[m8:BLR.SPY KGB setempat] memiliki empat agen di kabin.

### VOA Indonesia 2016-11-26
[m1:CUB.ELI Fidel Castro] wafat pada usia 90 tahun, diumumkan adiknya, [m2:CUB.GOV Raul], lewat televisi. Di [m3:@USA Miami], [m4:USA.CVL warga keturunan Kuba] membunyikan panci sampai pagi. [m5:USA.GOV Barack Obama] mengulurkan tangan persahabatan; penggantinya, [m6:USA.GOV Donald Trump], {e1 menyebut} [m7=m1 mendiang] diktator brutal. [m8:IDN.GOV Presiden Jokowi] {e2 mengenang} sahabat Bung Karno itu. Lima puluh tahun sanksi tak pernah menjatuhkannya, dan [m9:USA.SPY CIA] {e3 gagal membunuhnya} ratusan kali.
e1 m6 > m7 ACCUSE actual 2016-11-26/none mode=disapprove ctx=diplomatic
e2 m8 > m1 SUPPORT actual 2016-11-26/none ctx=diplomatic
e3 m9 > m1 ASSAULT actual 2016-11-26/none mode=targeted ctx=intelligence bg

### Kumparan 2024-10-02
Hampir dua ratus rudal balistik melintasi langit malam. [m1:IRN.MIL Garda Revolusi] {e1 meluncurkannya} sebagai balasan atas pembunuhan [m2:HEZBOLLAH.REB Hassan Nasrallah] serta [m3:HAMAS.REB Ismail Haniyeh], yang {e2 tewas} di Teheran pada Juli. [m4:ISR.GOV Benjamin Netanyahu] {e3 berjanji} musuhnya akan membayar. Kapal perusak [m5:USA.MIL Amerika] {e4 ikut menembak jatuh} sebagian rudal. [m6:UN Antonio Guterres] mengutuk eskalasi tanpa menyebut nama pelaku, sehingga [m7:ISR.GOV Israel Katz] {e5 melarangnya masuk}. [m8=m6 Diplomat Portugal itu] bungkam.
e1 m1 > m4 ASSAULT actual 2024-10-01/day mode=heavy-weapons ctx=military
e2 m4 > m3 ASSAULT actual 2024-07-01/month mode=targeted ctx=military
e3 m4 > m1 THREATEN threatened 2024-10-02/none mode=violence ctx=military
e4 m5 > m4 AID actual 2024-10-01/day ctx=military
e5 m7 > m6 COERCE actual 2024-10-02/none mode=restrict ctx=diplomatic

### Kontan 2018-06-29
[m1:CHE.BUS Glencore] {e1 dilarang} memakai dolar untuk membayar royalti kepada [m2:ISR.BUS Dan Gertler], taipan yang {e2 dijatuhi sanksi} [m3:USA.GOV Departemen Keuangan]. Raksasa tambang itu lalu mengusulkan euro. Skema tersebut mengundang {e3 kritik} dari [m4:COD.NGO kelompok antikorupsi di Kinshasa], yang menilainya sebagai akal-akalan. [m5=m1 Perusahaan bermarkas di Baar itu] menegaskan sudah {e4 berkonsultasi} dengan [m6:CHE.GOV Bern]. Sahamnya turun delapan persen. Kongo sendiri memasok separuh kobalt dunia.
e1 m3 > m1 COERCE actual 2018-06-29/none mode=restrict ctx=economic,corruption
e2 m3 > m2 SANCTION actual 2018-06-29/none mode=discontinue ctx=economic,corruption
e3 m4 > m5 ACCUSE actual 2018-06-29/none mode=disapprove ctx=corruption
e4 m5 > m6 CONSULT actual 2018-06-29/none ctx=economic

### Antara 2015-09-02
[m1:HUN.COP Polisi] menutup Stasiun Keleti, sehingga dua ribu [m2:SYR.REF pengungsi] berselimut plastik {e1 tertahan} di pelataran. [m3=m2 Mereka], banyak yang memegang tiket ke Muenchen, {e2 berteriak} menuntut kereta dibuka. [m4:DEU.GOV Angela Merkel] pekan lalu {e3 menjanjikan} tidak akan memulangkan siapa pun yang lari dari perang. "<<q1 Ini masalah Jerman, bukan masalah [m5:HUN.GOV kami]>>," {e4 cetus} [m6:HUN.GOV Viktor Orban] di [m7:@BEL Brussel]. [m8:AUT.GOV Wina] mengkhawatirkan kekacauan di perbatasannya.
e1 m1 > m2 COERCE actual 2015-09-02/none mode=restrict ctx=migration
e2 m3 > m1 PROTEST actual 2015-09-02/none mode=demo ctx=migration
e3 m4 > m2 AGREE planned 2015-08-26/week ctx=asylum,migration
e4 m6 > m4 ACCUSE actual 2015-09-02/none mode=disapprove ctx=migration
q1 m6 direct cue=cetus

### CNBC Indonesia 2023-12-18
Akibat rudal yang terus {e1 ditembakkan} dari pesisir barat Yaman, [m1:DNK.BUS Maersk] dan [m2:GBR.BUS BP] menghindari Laut Merah. [m3:USA.MIL Lloyd Austin] {e2 membentuk} gugus tugas sepuluh negara untuk mengawal kapal dagang. [m4=m5 Kelompok yang didukung Teheran itu] {e3 menyatakan tak gentar}. "<<q1 [m6=m5 Kami] hanya menyasar kapal [m7:ISR.GOV Zionis]>>," klaim [m8:HOUTHI.REB Mohammed Abdulsalam]. Dua hari lalu, [m9:OMN.GOV Muskat] {e4 mempertemukannya} dengan [m10:UN utusan PBB Hans Grundberg].
e1 m5 > m1 ASSAULT actual 2023-12-18/none mode=heavy-weapons ctx=economic,military
e2 m3 > m5 MOBILIZE actual 2023-12-18/none mode=weapons ctx=military,economic
e3 m4 > m3 REJECT actual 2023-12-18/none mode=yield ctx=military
e4 m9 > m8,m10 CONSULT actual 2023-12-16/day mode=third-party ctx=diplomatic
q1 m8 direct cue=klaim
Serangan [m5:HOUTHI.REB Houthi] bermula pada November.

### Tempo.co 2010-04-08
Kerumunan di [m1:@KGZ Bishkek] merebut kendaraan lapis baja dan menabrakkannya ke pagar istana. [m2:KGZ.COP Penembak jitu] {e1 menghabisi} puluhan [m3:KGZ.CVL orang], lalu lenyap. [m4:KGZ.OPP Roza Otunbayeva], bekas menlu, mengumumkan pemerintahan sementara dan {e2 menuntut} [m5:KGZ.GOV Kurmanbek Bakiyev], yang lari ke selatan, menyerahkan jabatan. [m6=m5 Pria itu] {e3 menolak}. [m7:RUS.GOV Vladimir Putin] {e4 menelepon} [m8=m4 wanita 59 tahun itu] dan {e5 menawarkan bantuan}. [m9:USA.MIL Pangkalan Manas] tetap beroperasi.
e1 m2 > m3 ASSAULT actual 2010-04-07/day mode=firearms ctx=repression
e2 m4 > m5 REQUEST requested 2010-04-08/none mode=change ctx=executive
e3 m6 > m4 REJECT actual 2010-04-08/none mode=change ctx=executive
e4 m7 > m8 CONSULT actual 2010-04-08/none mode=phone ctx=diplomatic
e5 m7 > m8 AGREE actual 2010-04-08/none ctx=diplomatic

### Fajar 2021-03-29
Dua orang berboncengan {e1 meledakkan diri} di gerbang Katedral [m1:@IDN Makassar] seusai misa Palma. [m2:IDN.COP Densus 88] {e2 menggeledah} rumah orang tua pelaku dan {e3 menjemput} [m11=m10 empat rekannya] di Villa Mutiara. Pasangan itu baru enam bulan menikah. Menurut [m3:IDN.COP Kapolri Listyo Sigit Prabowo], [m4:JAD.REB keduanya] anggota kelompok yang pernah membom gereja Jolo. [m5:IDN.REL Uskup John Liku Ada] {e4 memaafkan} [m6=m4 mereka]. Dari [m7:@VAT Vatikan], [m8:VAT.REL Paus Fransiskus] mendoakan [m9:IDN.REL para korban].
e1 m4 > m9 ASSAULT actual 2021-03-28/day mode=suicide-attack ctx=terrorism,religion_ethnicity
e2 m2 > m4 COERCE actual 2021-03-29/none mode=seize ctx=terrorism
e3 m2 > m11 COERCE actual 2021-03-29/none mode=arrest ctx=terrorism
e4 m5 > m6 CONCEDE actual 2021-03-29/none ctx=religion_ethnicity
[m10:JAD.REB Keempatnya] masih diperiksa.
