### Antara 2023-02-22
[m1:CHN.GOV Wang Yi], diplomat tertinggi [m2:@CHN China], {e1 mengadakan pembicaraan} dengan [m3:RUS.GOV Sekretaris Dewan Keamanan Rusia Nikolai Patrushev] menjelang peringatan setahun perang di [m4:@UKR Ukraina]. [m5:USA.GOV Antony Blinken] {e2 memperingatkan} akan ada akibat serius jika [m6=m2 Beijing] memasok senjata kepada [m7:RUS.MIL pasukan Rusia], yang {e3 disangkal} [m8:CHN.GOV juru bicara Wang Wenbin].
e1 m1 > m3 CONSULT actual 2023-02-22/none mode=visit ctx=diplomatic
e2 m5 > m6 THREATEN threatened 2023-02-22/none ctx=military,diplomatic
e3 m8 > m5 REJECT actual 2023-02-22/none ctx=military

### detikNews 2020-03-11
[m1:IDN.LAB Konfederasi Serikat Pekerja Indonesia] {e1 mengancam} mogok nasional bila [m2:IDN.LEG DPR] meneruskan pembahasan RUU Cipta Kerja yang diserahkan [m3:IDN.GOV Menko Perekonomian Airlangga Hartarto]. [m4:IDN.LEG Ketua DPR Puan Maharani], sebelum {e2 menerima} [m5:NLD.GOV Raja Belanda Willem-Alexander] di [m6:@IDN Senayan], mengatakan belum ada jadwal.
e1 m1 > m2 THREATEN threatened 2020-03-11/none mode=strike ctx=legislative,economic
e2 m5 > m4 AGREE planned 2020-03-11/none mode=visit ctx=diplomatic

### Kompas.com 2018-04-14
[m1:GBR.GOV PM Inggris Theresa May], yang {e1 memerintahkan} empat jet Tornado ikut menyerang fasilitas kimia [m2:SYR.MIL rezim Assad] tanpa izin parlemen, {e2 dikritik} [m3:GBR.OPP pemimpin oposisi Jeremy Corbyn]. [m4:CAN.GOV Kanada] dan [m5:NATO NATO] {e3 mendukung} serangan itu, sedangkan [m6:CHN.GOV China] mengingatkan pengalaman [m7:@IRQ Irak].
e1 m1 > m2 ASSAULT actual 2018-04-14/none mode=aerial ctx=military,cbrn
e2 m3 > m1 ACCUSE actual 2018-04-14/none mode=disapprove ctx=military
e3 m4,m5 > m1 SUPPORT actual 2018-04-14/none ctx=military

### Tempo.co 2014-08-21
Di sekitar [m1:IDN.JUD Mahkamah Konstitusi], [m2:IDN.PTY pendukung Prabowo Subianto] yang mencoba menerobos kawat berduri {e1 dihalau} [m3:IDN.COP polisi] dengan gas air mata sesudah permohonan [m4=m5 kubu itu] {e2 ditolak} [m8=m1 majelis hakim]. [m5:IDN.PTY Tim hukum Prabowo-Hatta] berencana {e3 mengadukan} [m6:IDN.GOV KPU] ke [m7:IDN.JUD Mahkamah Agung].
e1 m3 > m2 ASSAULT actual 2014-08-21/none mode=crowd-control ctx=election
e2 m1 > m5 REJECT actual 2014-08-21/none ctx=election,legal
e3 m5 > m6 ACCUSE planned 2014-08-21/none mode=allege ctx=election,legal

### CNN Indonesia 2024-05-21
[m1:ICC.JUD Jaksa Mahkamah Pidana Internasional Karim Khan] {e1 meminta} surat penangkapan bagi [m2:ISR.GOV Benjamin Netanyahu] dan [m3:HAMAS.REB Yahya Sinwar] dari [m4:ICC.JUD hakim di Den Haag]. [m5:USA.GOV Joe Biden] {e2 menyebutnya} keterlaluan, [m6:ZAF.GOV Afrika Selatan] {e3 menyambut baik}, dan [m7:HAMAS.REB Hamas] memprotes penyamaan korban dengan algojo.
e1 m1 > m2,m3 ACCUSE actual 2024-05-21/none mode=allege ctx=legal,human_rights
e2 m5 > m1 ACCUSE actual 2024-05-21/none mode=disapprove ctx=legal
e3 m6 > m1 SUPPORT actual 2024-05-21/none ctx=legal

### Jawa Pos 2022-10-02
Sebanyak 125 orang tewas setelah [m1:IDN.COP polisi] {e1 menembakkan gas air mata} ke tribun [m2:IDN.CVL pendukung Arema] di [m3:@IDN Stadion Kanjuruhan]. [m4:IDN.CVL Indonesia Police Watch] {e2 meminta} [m5:IDN.COP Kapolri] mencopot [m6:IDN.COP Kapolres Malang Ferli Hidayat], sementara [m7:FIFA FIFA] menanti laporan [m8:IDN.CVL PSSI].
e1 m1 > m2 ASSAULT actual 2022-10-02/none mode=crowd-control ctx=disasters
e2 m4 > m5 REQUEST requested 2022-10-02/none mode=resign ctx=human_rights

### Republika 2021-07-17 none
Dalam catatan perjalanan yang dimuat [m1:#outlet Jeune Afrique], penulis asal [m2:@CMR Kamerun] itu membandingkan pasar di [m3:@TCD N'Djamena] dengan pasar di [m4:@NER Zinder], menyinggung jasa [m5:FRA.MIL para kartografer militer Prancis] serta kebiasaan [m6:TCD.GOV keluarga presiden] membeli kain dari [m7:@SDN Darfur].

### Koran Tempo 2013-01-09
Putusan [m1:IDN.JUD Mahkamah Konstitusi] yang {e1 membatalkan} sekolah bertaraf internasional {e2 disambut gembira} [m2:IDN.CVL Indonesia Corruption Watch], salah satu pemohon. [m3:IDN.GOV Menteri Pendidikan Mohammad Nuh] {e3 akan bertemu} [m4:IDN.JUD Ketua MK Mahfud MD] untuk membahas masa peralihan, sedangkan [m5:IDN.EDU para kepala sekolah] di [m6:@IDN Bandung] menunggu petunjuk [m7=m3 kementerian].
e1 m1 > m3 REJECT actual 2013-01-09/none ctx=legal
e2 m2 > m1 SUPPORT actual 2013-01-09/none ctx=legal
e3 m3 > m4 AGREE planned 2013-01-09/none mode=meet ctx=legal

### VOA Indonesia 2019-10-31
[m1:USA.LEG DPR Amerika], yang dikuasai [m2:USA.PTY Partai Demokrat], {e1 meloloskan} resolusi penyelidikan pemakzulan terhadap [m3:USA.GOV Donald Trump] atas dugaan menekan [m4:UKR.GOV Presiden Ukraina Volodymyr Zelensky] agar menyelidiki [m5:USA.PTY Joe Biden]. [m6:USA.GOV Juru bicara Gedung Putih Stephanie Grisham] {e3 menyebut} prosesnya palsu.
e1 m1 > m3 ACCUSE actual 2019-10-31/none mode=investigate ctx=legislative,political_institutions
e3 m6 > m1 ACCUSE actual 2019-10-31/none mode=disapprove ctx=legislative

### Banten Raya 2014-01-29
[m1:IDN.GOV Gubernur Banten Ratu Atut Chosiyah], yang {e1 ditahan} [m2:IDN.JUD KPK] terkait dugaan suap kepada [m3:IDN.JUD mantan Ketua MK Akil Mochtar], {e2 menolak} pindah ke rumah tahanan lain. [m4:IDN.PTY Ketua Umum Golkar Aburizal Bakrie] {e3 menjenguknya}, dan [m5:IDN.LEG DPRD Banten] menanti surat [m6:IDN.GOV Menteri Dalam Negeri Gamawan Fauzi] tentang [m7:IDN.GOV Rano Karno].
e1 m2 > m1 COERCE actual 2014-01-29/none mode=arrest ctx=corruption
e2 m1 > m2 REJECT actual 2014-01-29/none mode=yield ctx=corruption
e3 m4 > m1 CONSULT actual 2014-01-29/none mode=visit ctx=corruption

### SINDOnews 2022-10-10
[m1:RUS.MIL Rusia] {e1 menembakkan} puluhan rudal ke [m2:UKR.CVL kota-kota Ukraina] dua hari setelah ledakan di Jembatan Kerch, yang {e4 dituduhkan} [m3:RUS.GOV Putin] kepada [m4:UKR.SPY dinas rahasia SBU]. [m5:BLR.GOV Alexander Lukashenko] {e2 sepakat membentuk} satuan gabungan dengan [m6=m3 sang sekutu], sedangkan [m7:MDA.GOV Moldova] {e3 memanggil} [m8:RUS.GOV duta besar Rusia].
e1 m1 > m2 ASSAULT actual 2022-10-10/none mode=heavy-weapons ctx=military
e2 m5 > m6 AGREE planned 2022-10-10/none ctx=military
e3 m7 > m8 ACCUSE actual 2022-10-10/none mode=disapprove ctx=diplomatic,military
e4 m3 > m4 ACCUSE actual 2022-10-10/none mode=allege ctx=terrorism
rel m5 ally_of m6

### Bangka Pos 2018-01-22
Rencana [m1:IDN.GOV Gubernur Erzaldi Rosman Djohan] mencabut kuasa pertambangan laut [m2:IDN.BUS PT Timah] di [m3:@IDN Belitung Timur] {e1 didukung} [m4:IDN.LAB nelayan Manggar], yang {e2 menolak tawaran} kompensasi dari [m8=m2 perusahaan]. [m5:IDN.LEG Ketua DPRD Belitung Timur] {e3 meminta} [m6:IDN.GOV Kementerian Kelautan] turun tangan, bukan [m7:IDN.COP polisi].
e1 m4 > m1 SUPPORT actual 2018-01-22/none ctx=natural_resource,environment
e2 m4 > m2 REJECT actual 2018-01-22/none ctx=natural_resource
e3 m5 > m6 REQUEST requested 2018-01-22/none mode=assist ctx=natural_resource

### BBC Indonesia 2021-11-17
Bentrokan di perlintasan Bruzgi {e1 pecah} ketika [m1:POL.COP penjaga perbatasan Polandia] menyemprotkan meriam air kepada [m2:IRQ.REF migran asal Irak] yang melempar batu. [m3:POL.GOV Warsawa] {e2 menuding} [m4:BLR.GOV rezim Lukashenko] mengatur [m8=m2 mereka]; [m5:DEU.GOV Angela Merkel], yang {e3 berbincang lewat telepon} dengan [m6=m4 penguasa Minsk], {e4 dicela} [m7:LTU.GOV Vilnius].
e1 m1 > m2 ASSAULT actual 2021-11-17/none mode=crowd-control ctx=migration
e2 m3 > m4 ACCUSE actual 2021-11-17/none mode=allege ctx=migration
e3 m5 > m6 CONSULT actual 2021-11-17/none mode=phone ctx=migration,diplomatic
e4 m7 > m5 ACCUSE actual 2021-11-17/none mode=disapprove ctx=diplomatic

### Media Indonesia 2015-01-23
[m1:IDN.JUD Wakil Ketua KPK Bambang Widjojanto] {e1 ditangkap} [m2:IDN.COP Bareskrim Polri] di [m3:@IDN Depok] atas {e4 laporan} [m4:IDN.LEG anggota DPR Sugianto Sabran] mengenai kesaksian palsu, sepuluh hari sesudah [m5=m6 lembaganya] {e2 menetapkan} [m7:IDN.COP Komjen Budi Gunawan] sebagai tersangka. [m6:IDN.JUD KPK] {e3 meminta} [m8:IDN.GOV Presiden Joko Widodo] turun tangan.
e1 m2 > m1 COERCE actual 2015-01-23/none mode=arrest ctx=corruption,legal
e2 m5 > m7 ACCUSE actual 2015-01-13/day mode=investigate ctx=corruption bg
e3 m6 > m8 REQUEST requested 2015-01-23/none mode=assist ctx=corruption
e4 m4 > m1 ACCUSE actual 2015-01-23/none mode=allege ctx=legal

### Okezone 2011-03-18
[m1:LBY.GOV Menlu Libya Moussa Koussa] {e1 mengumumkan} gencatan senjata sehari setelah [m2:UN Dewan Keamanan PBB], atas prakarsa [m3:FRA.GOV Prancis] dan [m4:LBN.GOV Lebanon], {e2 mengizinkan} zona larangan terbang. [m5:LBY.REB Pemberontak di Misrata] {e3 mengatakan} [m6:LBY.MIL pasukan Khadafi] masih membombardir kota; [m7:DEU.GOV Jerman] abstain.
e1 m1 > m5 CONCEDE actual 2011-03-18/none mode=ceasefire ctx=military
e2 m2 > m1 COERCE actual 2011-03-17/day mode=restrict ctx=military,human_rights
e3 m5 > m6 ACCUSE actual 2011-03-18/none mode=allege ctx=military

### Sriwijaya Post 2019-07-15
[m1:IDN.AGR Petani Serikat Mandiri Batanghari] yang dituduh menyerang [m2:IDN.COP Tim Terpadu Karhutla] di [m3:@IDN Distrik VIII] {e2 dibekuk} [m4:IDN.COP Polda Jambi]. [m5:IDN.BUS PT Wirakarya Sakti], pemegang konsesi, menyatakan sejumlah mobilnya dirusak, sedangkan [m6:IDN.CVL Konsorsium Pembaruan Agraria] {e3 meminta} [m7:IDN.GOV Kementerian LHK] menengahi.
e2 m4 > m1 COERCE actual 2019-07-15/none mode=arrest ctx=natural_resource,crime
e3 m6 > m7 REQUEST requested 2019-07-15/none mode=third-party ctx=natural_resource

### Kontan 2023-05-22
[m1:CHN.GOV China] {e1 melarang} produk [m2:USA.BUS Micron] di infrastruktur pentingnya, sehari setelah KTT [m3:G7 G7] di [m4:@JPN Hiroshima] {e2 mengecam} paksaan ekonomi yang dilakukan [m5=m1 Beijing]. [m6:USA.GOV Departemen Perdagangan AS] {e3 menentang} larangan itu; [m7:KOR.BUS Samsung] dan [m8:KOR.BUS SK Hynix] tidak berkomentar.
e1 m1 > m2 SANCTION actual 2023-05-22/none mode=discontinue ctx=technology,economic
e2 m3 > m5 ACCUSE actual 2023-05-21/day mode=disapprove ctx=economic
e3 m6 > m1 ACCUSE actual 2023-05-22/none mode=disapprove ctx=technology,economic

### Suara.com 2020-08-25 none
[m1:IDN.CVL Iwan Fals], [m2:IDN.CVL Slank], dan [m3:IDN.CVL Superman Is Dead] akan tampil bergiliran dari [m4:@IDN Bali] dan [m5:@IDN Jakarta] dalam konser daring yang disponsori [m6:IDN.BUS sebuah bank]; [m7:IDN.GOV Kemenparekraf] dan [m8:IDN.GOV Satgas Covid-19] menjadi mitra penyelenggara.

### Antara 2020-09-30
[m1:PAK.GOV Imran Khan] dan [m2:TUR.GOV Recep Tayyip Erdogan] {e1 menyatakan berdiri bersama} [m3:AZE.GOV Azerbaijan] dalam perang melawan [m4:ARM.GOV Armenia]; kabar bahwa [m5:TUR.MIL F-16 Turki] {e2 menembak jatuh} [m6:ARM.MIL Su-25 Armenia] dibantah [m7=m2 Ankara]. [m8:RUS.GOV Kremlin] {e4 meminta} [m9=m1+m2 kedua negara itu] tidak menyiram minyak ke api.
e1 m1,m2 > m3 SUPPORT actual 2020-09-30/none ctx=military,territory
e2 m5 > m6 ASSAULT denied 2020-09-30/none mode=aerial ctx=military
e4 m8 > m9 REQUEST requested 2020-09-30/none mode=yield ctx=military

### Pos Kupang 2016-08-03
[m1:IDN.AGR Tiga belas ribu petani rumput laut dari Rote] {e1 menggugat} [m2:AUS.BUS PTTEP Australasia], anak usaha [m3:THA.BUS PTT asal Thailand], di [m4:AUS.JUD Pengadilan Federal Sydney] atas tumpahan minyak Montara. [m5:IDN.CVL Yayasan Peduli Timor Barat] {e2 menyesalkan} sikap diam [m6:AUS.GOV Canberra], dan [m7:IDN.GOV Menko Luhut Pandjaitan] {e3 menjanjikan} bantuan hukum.
e1 m1 > m2 ACCUSE actual 2016-08-03/none mode=allege ctx=legal,environment
e2 m5 > m6 ACCUSE actual 2016-08-03/none mode=disapprove ctx=environment
e3 m7 > m1 AGREE planned 2016-08-03/none mode=assist ctx=legal,environment
