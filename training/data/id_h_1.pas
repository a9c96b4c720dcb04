### Kompas.com 2019-05-22
Usai massa {e2 melempari} asrama Brimob dengan batu dan petasan, [m1:IDN.COP aparat] {e1 melepaskan tembakan gas air mata} ke arah [m2:IDN.PTY kerumunan pendukung] di [m3:@IDN Petamburan].
e1 m1 > m2 ASSAULT actual 2019-05-22/none mode=crowd-control ctx=election
e2 m2 > m1 PROTEST actual 2019-05-22/none mode=riot ctx=election

### Jubi.id 2023-07-11
Pembebasan pilot Susi Air, kata [m1:TPNPB.REB juru bicara kelompok itu], hanya mungkin {e1 jika} [m2:IDN.GOV pemerintah] bersedia {e2 membicarakan} kemerdekaan Papua di depan pihak ketiga.
e1 m1 > m2 CONCEDE hypothetical 2023-07-11/none ctx=territory
e2 m2 > m1 CONSULT hypothetical 2023-07-11/none ctx=territory

### Mongabay Indonesia 2021-03-09
Warga Desa Wadas tidak sendirian. [m1:IDN.CVL Walhi Yogyakarta] dan [m2:IDN.CVL LBH] {e1 ikut mendampingi} [m3:IDN.AGR petani] yang {e2 menggugat} surat penetapan lokasi milik [m4:IDN.GOV Gubernur Jawa Tengah] ke [m5:IDN.JUD PTUN Semarang].
e1 m1,m2 > m3 SUPPORT actual 2021-03-09/none ctx=legal
e2 m3 > m4 ACCUSE actual 2021-03-09/none mode=allege ctx=legal,natural_resource

### detikNews 2020-01-09
Dua hari setelah [m1:IDN.JUD KPK] {e1 menjaring} [m2:IDN.GOV Bupati Sidoarjo Saiful Ilah] dalam operasi senyap, giliran [m3:IDN.GOV Komisioner KPU Wahyu Setiawan] yang {e2 dicokok} [m4=m1 lembaga antirasuah itu].
e1 m1 > m2 COERCE actual 2020-01-07/day mode=arrest ctx=corruption
e2 m4 > m3 COERCE actual 2020-01-09/none mode=arrest ctx=corruption

### Tribun Jateng 2022-06-14 none
Sebuah truk bermuatan pupuk terguling di Tanjakan Kalijambe, Purworejo, Selasa siang. Sopirnya, warga Magelang, luka ringan. [m1:IDN.COP Kasat Lantas Polres Purworejo] menyebut rem kendaraan itu blong.

### Antara 2015-06-23
[m1:IDN.MIL KRI Sultan Thaha Syaifuddin] {e1 memergoki} tiga kapal ikan asal [m2:VNM.BUS Vietnam] di perairan Natuna, lalu {e2 menggiring} [m3:VNM.LAB 34 awaknya] ke [m4:@IDN Ranai].
e2 m1 > m3 COERCE actual 2015-06-23/none mode=seize ctx=natural_resource
e1 m1 > m2 COERCE actual 2015-06-23/none mode=restrict ctx=natural_resource

### Tempo.co 2017-07-19
Badan hukum [m1:IDN.REL Hizbut Tahrir Indonesia] {e1 dicabut} per hari ini, kata [m2:IDN.GOV Dirjen AHU Kementerian Hukum]. [m3:IDN.REL GP Ansor] {e2 menyambut gembira} langkah [m4=m2 pemerintah]; [m5:IDN.CVL YLBHI] sebaliknya {e3 menilai} pencabutan tanpa pengadilan itu sewenang-wenang.
e1 m2 > m1 COERCE actual 2017-07-19/day mode=ban ctx=religion_ethnicity
e2 m3 > m4 SUPPORT actual 2017-07-19/none ctx=religion_ethnicity
e3 m5 > m4 ACCUSE actual 2017-07-19/none mode=disapprove ctx=rights_freedoms

### Serambi Indonesia 2015-05-15
Tanpa menunggu izin siapa pun, [m1:IDN.LAB nelayan Langsa] {e1 menarik} kapal kayu yang terombang-ambing itu ke pantai; [m2:MMR.REF ratusan penumpang Rohingya] {e2 diberi} nasi, air, dan kain sarung oleh [m3:IDN.CVL warga Kuala].
e1 m1 > m2 AID actual 2015-05-15/none ctx=migration
e2 m3 > m2 AID actual 2015-05-15/none ctx=migration

### Serambi Indonesia 2023-12-27
Berbekal pengeras suara, [m1:IDN.EDU sekelompok mahasiswa] {e1 merangsek} ke Balai Meuseuraya Aceh dan {e2 memaksa} [m2:MMR.REF 137 pengungsi] naik truk. [m3:UNHCR UNHCR] {e3 mengaku sangat terganggu} oleh penyerbuan tersebut.
e1 m1 > m2 PROTEST actual 2023-12-27/none mode=riot ctx=migration
e2 m1 > m2 COERCE actual 2023-12-27/none mode=deport ctx=migration
e3 m3 > m1 ACCUSE actual 2023-12-27/none mode=disapprove ctx=migration

### Kompas 2004-08-16
Lepas dari tudingan [m1:IDN.PTY kubu lawan], [m2:IDN.PTY Partai Golkar] resmi {e1 berlabuh} di Koalisi Kebangsaan bersama [m3:IDN.PTY PDI Perjuangan] untuk mengusung [m4:IDN.GOV Megawati].
e1 m2 > m3 SUPPORT actual 2004-08-16/none ctx=election

### Liputan6.com 2023-09-02
Merasa dikhianati, [m1:IDN.PTY Partai Demokrat] {e1 menarik dukungan} kepada [m2:IDN.PTY Anies Baswedan] dan {e2 angkat kaki} dari koalisi yang dipimpin [m3:IDN.PTY Surya Paloh]. [m4=m1 Partai berlambang mercy itu] lantas {e3 merapat} ke kubu [m5:IDN.GOV Prabowo].
e1 m1 > m2 SANCTION actual 2023-09-02/none mode=discontinue ctx=election
e2 m1 > m3 SANCTION actual 2023-09-02/none mode=discontinue ctx=election
e3 m4 > m5 SUPPORT actual 2023-09-02/none ctx=election

### Republika 2016-11-05
Yang {e1 menyulut} bentrokan di depan Istana, menurut [m1:IDN.COP Kapolda Metro Jaya], bukan [m2:IDN.REL peserta aksi dari FPI] melainkan penyusup; [m3:IDN.EDU pengurus HMI] pun {e2 digelandang} [m4:IDN.COP penyidik] tengah malam.
e1 m2 > m1 PROTEST denied 2016-11-05/none mode=riot ctx=religion_ethnicity said=m1
e2 m4 > m3 COERCE actual 2016-11-05/none mode=arrest ctx=religion_ethnicity

### Kompas.com 2022-10-03
[m1:IDN.GOV Presiden Joko Widodo] {e1 memerintahkan} [m2:IDN.CVL PSSI] menghentikan sementara Liga 1 menyusul tragedi Kanjuruhan. Dari [m3:@IDN Malang], [m4:IDN.GOV Khofifah] {e2 menyerahkan} santunan Rp10 juta kepada [m5:IDN.CVL tiap keluarga korban].
e1 m1 > m2 REQUEST requested 2022-10-03/none mode=yield ctx=human_security
e2 m4 > m5 AID actual 2022-10-03/none ctx=human_security

### Tirto.id 2020-10-13
"<<q1 Kalau [m1=m3 DPR] dan [m2:IDN.GOV presiden] tetap bergeming, [m4=m5 kami] {e1 mogok nasional} lagi>>," kata [m5:IDN.LAB Presiden KSPI Said Iqbal] perihal UU Cipta Kerja yang {e2 disahkan} [m3:IDN.LEG parlemen] pekan lalu.
e1 m4 > m1,m2 THREATEN threatened 2020-10-13/none ctx=economic said=m5
q1 m5 direct cue=kata
e2 m3 > m5 REJECT actual 2020-10-05/week mode=change ctx=legislative

### Radar Bogor 2018-04-20
Sejak subuh [m1:IDN.COP dua kompi Satpol PP] {e1 bersiaga} di mulut gang, tetapi [m2:IDN.CVL penghuni bantaran] {e2 tidak mau} mengosongkan rumah; [m3:IDN.GOV camat] akhirnya {e3 menunda} penertiban sampai usai Lebaran.
e1 m1 > m2 MOBILIZE actual 2018-04-20/none mode=police ctx=human_security
e2 m2 > m3 REJECT actual 2018-04-20/none mode=yield ctx=human_security
e3 m3 > m2 CONCEDE actual 2018-04-20/none ctx=human_security

### CNN Indonesia 2021-12-21
Lewat bukaan pagar, [m1:IDN.LAB buruh] {e1 menerobos} ruang kerja [m2:IDN.GOV Gubernur Banten Wahidin Halim], duduk di kursinya, lalu {e2 dilaporkan ke polisi} oleh [m3=m2 sang gubernur]. Dua pekan kemudian [m4=m2 ia] {e3 mencabut laporannya} dan kedua pihak {e4 saling memaafkan}.
e1 m1 > m2 PROTEST actual 2021-12-21/none mode=riot ctx=economic
e2 m3 > m1 ACCUSE actual 2021-12-21/none mode=allege ctx=economic
e3 m4 > m1 CONCEDE actual 2021-12-21/none ctx=economic
e4 m4 > m1 SUPPORT actual 2021-12-21/none ctx=economic

### BBC Indonesia 2022-02-08
Puluhan [m1:IDN.AGR warga Wadas] {e1 diangkut} ke Mapolsek Bener setelah mencoba menghalangi juru ukur. Sehari berselang [m2=m1 mereka semua] {e2 dipulangkan}, dan [m3:IDN.GOV Ganjar Pranowo] {e3 minta maaf} sembari berjanji {e4 datang} ke desa itu.
e2 m5 > m2 RETREAT actual 2022-02-08/none mode=release ctx=natural_resource
e1 m5 > m1 COERCE actual 2022-02-08/none mode=arrest ctx=natural_resource
e3 m3 > m2 SUPPORT actual 2022-02-08/none ctx=natural_resource
e4 m3 > m2 AGREE planned 2022-02-09/none ctx=natural_resource
[m5:IDN.COP Polda Jateng] membantah kabar soal kekerasan.

### Pos Kupang 2014-11-03 none
[m1:IDN.GOV Gubernur NTT Frans Lebu Raya] lahir di Adonara dan memimpin provinsi kepulauan itu sejak 2008. [m2=m1 Mantan anggota DPRD ini] dikenal dengan program Anggur Merah.

### Bangkok Post 2010-05-20
[m1:THA.OPP Para pemimpin Kaus Merah] {e1 menyerahkan diri} kepada [m2:THA.COP polisi] begitu [m3:THA.MIL kendaraan lapis baja] {e2 menerjang} barikade mereka di [m4:@THA Ratchaprasong].
e1 m1 > m2 CONCEDE actual 2010-05-20/none ctx=pro_democracy
e2 m3 > m1 ASSAULT actual 2010-05-20/none mode=heavy-weapons ctx=repression

### Antara 2018-03-15
[m1:MYS.GOV Sabah] setuju {e1 menyerahkan} [m2:IDN.CRM buronan pembalakan] yang diburu [m3:IDN.COP Polda Kalimantan Utara] sejak 2016, kata [m4:MYS.COP Komisioner Polisi Omar Mammah].
e1 m1 > m3 AGREE planned 2018-03-15/none ctx=legal

### Kompas.com 2022-08-09
Hanya dua jam setelah [m1:IDN.COP Kapolri] {e1 mengumumkan} [m2:IDN.COP Irjen Ferdy Sambo] sebagai tersangka pembunuhan ajudannya, [m3:IDN.COP personel Brimob] sudah {e2 menjaga ketat} rumah [m4=m2 jenderal bintang dua itu] untuk {e3 digeledah}.
e1 m1 > m2 ACCUSE actual 2022-08-09/none mode=allege ctx=legal
e2 m3 > m4 MOBILIZE actual 2022-08-09/none mode=police ctx=legal
e3 m1 > m4 COERCE planned 2022-08-09/none mode=seize ctx=legal

### Tribun Papua 2021-04-28
Menyusul {e1 gugurnya} [m1:IDN.SPY Kabinda Papua Brigjen Putu Danny] akibat peluru [m2:TPNPB.REB kelompok Lekagak Telenggen], [m3:IDN.MIL Panglima TNI] {e2 menambah} satu batalyon ke [m4:@IDN Puncak].
e1 m2 > m1 ASSAULT actual 2021-04-28/none mode=firearms ctx=territory
e2 m3 > m2 MOBILIZE actual 2021-04-28/none mode=troops ctx=territory

### Tempo.co 2021-04-29
[m1:IDN.GOV Menko Polhukam Mahfud MD] mengumumkan bahwa [m2:TPNPB.REB KKB] mulai hari itu {e1 digolongkan} organisasi teroris. [m3:IDN.GOV Gubernur Lukas Enembe] {e2 minta} [m4=m1 Jakarta] mengkajinya lagi; [m5:AMNESTY Amnesty International Indonesia] {e3 mengingatkan bahaya} pelanggaran HAM oleh [m6:IDN.MIL aparat].
e1 m1 > m2 SANCTION actual 2021-04-29/day ctx=terrorism
e2 m3 > m4 REQUEST requested 2021-04-29/none mode=change ctx=territory
e3 m5 > m6 ACCUSE actual 2021-04-29/none mode=disapprove ctx=human_rights

### Media Indonesia 2005-12-29
Pasukan terakhir [m1:IDN.MIL TNI nonorganik] {e1 berlayar meninggalkan} [m2:@IDN Lhokseumawe], persis saat [m3:GAM.REB GAM] {e2 membubarkan} sayap tentaranya. [m4:AMM Misi Pemantau Aceh] {e3 memuji} disiplin [m5=m1+m3 kedua pihak].
e1 m1 > m3 RETREAT actual 2005-12-29/none mode=withdraw ctx=territory
e2 m3 > m1 RETREAT actual 2005-12-29/none mode=disarm ctx=territory
e3 m4 > m5 SUPPORT actual 2005-12-29/none ctx=territory

### Detikcom 2024-08-22
Pagar belakang Senayan {e1 dijebol} [m1:IDN.EDU mahasiswa]. Sore harinya, [m2:IDN.LEG Wakil Ketua DPR Sufmi Dasco Ahmad] {e2 memastikan} pengesahan RUU Pilkada {e3 batal}.
e1 m1 > m2 PROTEST actual 2024-08-22/none mode=riot ctx=election
e2 m2 > m1 CONCEDE actual 2024-08-22/none ctx=election,legislative
e3 m2 > m1 CONCEDE actual 2024-08-22/none ctx=election,legislative

### Kumparan 2023-11-07
Majelis Kehormatan {e1 memberhentikan} [m1:IDN.JUD Anwar Usman] dari kursi ketua MK. [m2:IDN.JUD Jimly Asshiddiqie, ketua majelis itu], menepis anggapan bahwa pihaknya {e2 ditekan} [m3:IDN.GOV Istana].
e1 m2 > m1 SANCTION actual 2023-11-07/none mode=expel ctx=legal,election
e2 m3 > m2 COERCE denied 2023-11-07/none ctx=executive said=m2

### Republika 2012-10-22
[m1:IDN.COP Polda Lampung] {e1 menurunkan} 1.200 personel ke Balinuraga, Lampung Selatan, guna {e2 memisahkan} [m2:IDN.CVL warga Balinuraga] dan [m3:IDN.CVL warga Agom] yang {e3 saling serang} akibat isu pelecehan.
e1 m1 > m2,m3 MOBILIZE actual 2012-10-22/none mode=police ctx=religion_ethnicity
e2 m1 > m2,m3 COERCE planned 2012-10-22/none mode=restrict ctx=religion_ethnicity
e3 m2 > m3 ASSAULT actual 2012-10-22/none ctx=religion_ethnicity

### Tribun Lampung 2012-11-04
Dengan disaksikan [m1:IDN.GOV gubernur], tokoh [m2:IDN.CVL warga Agom] dan [m3:IDN.CVL warga Balinuraga] {e1 meneken} ikrar damai sepuluh butir.
e1 m2 > m3 SUPPORT actual 2012-11-04/none ctx=religion_ethnicity

### JawaPos.com 2017-10-19 headline
Dituding Wanprestasi, [m1:IDN.BUS Pengembang Reklamasi] {e1 Gugat Balik} [m2:IDN.CVL Nelayan Muara Angke]
e1 m1 > m2 ACCUSE actual 2017-10-19/none mode=allege ctx=legal

### Antara 2019-09-26
[m1:IDN.EDU Randi, mahasiswa Universitas Halu Oleo], {e1 tewas tertembak} di depan gedung DPRD. [m2:IDN.COP Kapolda Sultra] bersikeras [m3:IDN.COP anak buahnya] tidak {e2 dibekali} peluru tajam, namun enam polisi kemudian {e3 diperiksa} [m4:IDN.COP Propam].
e1 m3 > m1 ASSAULT denied 2019-09-26/none mode=firearms ctx=repression said=m2
e3 m4 > m3 ACCUSE actual 2019-09-26/none mode=investigate ctx=repression
e2 m2 > m3 MOBILIZE denied 2019-09-26/none ctx=repression

### Harian Analisa 2016-07-30
Permukiman [m1:IDN.REL umat Buddha] dan tiga vihara di [m2:@IDN Tanjungbalai] {e1 dirusak} [m3:IDN.CVL massa yang terhasut]. Ketua [m4:IDN.REL MUI Sumut] {e2 menyesalkannya} dan {e3 mengajak} [m5=m3 umat] menahan diri.
e1 m3 > m1 PROTEST actual 2016-07-30/none mode=riot ctx=religion_ethnicity
e2 m4 > m3 ACCUSE actual 2016-07-30/none mode=disapprove ctx=religion_ethnicity
e3 m4 > m5 REQUEST requested 2016-07-30/none mode=yield ctx=religion_ethnicity

### The Star 2013-03-05
Jet F-18 [m1:MYS.MIL angkatan udara Malaysia] {e1 membombardir} persembunyian [m2:SULU.REB pengikut Sultan Jamalul Kiram] di [m3:@MYS Lahad Datu], sehari sesudah [m4:PHL.GOV Presiden Aquino] {e2 memohon} [m5=m2 kelompok itu] menyerah.
e1 m1 > m2 ASSAULT actual 2013-03-05/none mode=aerial ctx=territory
e2 m4 > m5 REQUEST requested 2013-03-04/day mode=yield ctx=territory

### Kompas.id 2020-11-23
Sembilan [m1:IDN.GOV kepala daerah] yang positif Covid-19 tetap berkampanye, dan [m2:IDN.GOV Bawaslu] hanya {e1 melayangkan surat teguran}. [m3:IDN.CVL Perludem] {e2 menyayangkan} lembeknya [m4=m2 pengawas].
e1 m2 > m1 ACCUSE actual 2020-11-23/none mode=disapprove ctx=election,health
e2 m3 > m4 ACCUSE actual 2020-11-23/none mode=disapprove ctx=election

### Sindonews 2019-02-11 none
Harga cabai merah keriting di Pasar Induk Kramat Jati bertahan di kisaran Rp22 ribu per kilogram. [m1:IDN.GOV Kementerian Perdagangan] mencatat pasokan dari Garut dan Magelang melimpah sejak akhir Januari.

### Bisnis.com 2018-12-21
Saham mayoritas Freeport kini milik [m1:IDN.GOV Indonesia]. Pembayaran US$3,85 miliar {e1 dituntaskan} lewat Inalum, dan [m2:USA.BUS perusahaan asal Arizona itu] {e2 memperoleh} izin usaha khusus sampai 2041 dari [m3:IDN.GOV Menteri ESDM].
e1 m1 > m2 COOPERATE actual 2018-12-21/none ctx=natural_resource
e2 m3 > m2 CONCEDE actual 2018-12-21/none ctx=natural_resource

### Tribun Kaltim 2022-05-27
Setelah jalan hauling {e1 ditutup} [m1:IDN.CVL warga adat Dayak Basap] selama sembilan hari, [m2:IDN.BUS PT Kaltim Nusa] {e2 bersedia membayar} ganti rugi tanam tumbuh; portal kayu itu pun {e3 dibongkar} sendiri oleh [m3=m1 pemasangnya].
e1 m1 > m2 PROTEST actual 2022-05-18/day mode=obstruct ctx=natural_resource
e2 m2 > m1 CONCEDE actual 2022-05-27/none ctx=natural_resource,reparations
e3 m3 > m2 RETREAT actual 2022-05-27/none mode=access ctx=natural_resource

### Kompas.com 2014-05-21
[m1:IDN.GOV Menteri Agama Suryadharma Ali] belum mau {e1 mundur} meski {e2 ditersangkakan} [m2:IDN.JUD KPK] dalam perkara dana haji.
e1 m1 > m2 RETREAT denied 2014-05-21/none mode=resign ctx=corruption
e2 m2 > m1 ACCUSE actual 2014-05-21/none mode=allege ctx=corruption

### Antara 2022-11-18
Bupati Cianjur belum {e1 menerima} tenda dari [m1:IDN.GOV BNPB], padahal [m2:JPN.GOV Jepang] dan [m3:AUS.GOV Australia] sudah {e2 menawarkan} regu penyelamat kepada [m4:IDN.GOV Jakarta].
e2 m2,m3 > m4 AGREE actual 2022-11-18/none ctx=disasters
e1 m1 > m5 AID denied 2022-11-18/none ctx=disasters
[m5:IDN.GOV Herman Suherman], sang bupati, tidur di posko.

### VOA Indonesia 2021-03-27
Hari Angkatan Bersenjata di [m1:@MMR Naypyidaw] diwarnai pertumpahan darah: [m2:MMR.MIL serdadu junta] {e1 memberondong} [m3:MMR.CVL demonstran] di empat puluh kota, dan [m4:MMR.REB pejuang Karen] {e2 menduduki} sebuah pos di tepi Salween.
e1 m2 > m3 ASSAULT actual 2021-03-27/none mode=firearms ctx=repression
e2 m4 > m2 COERCE actual 2021-03-27/none mode=seize ctx=territory

### Kompas 2006-05-01
Di Makassar, [m1:IDN.COP Kapoltabes] malah ikut bernyanyi bersama [m2:IDN.LAB peserta May Day]. Rencana {e1 menyerbu} kantor [m3:IDN.GOV gubernur] tidak pernah ada, ujar [m4:IDN.LAB koordinator lapangan SBSI].
e1 m2 > m3 PROTEST denied 2006-05-01/none mode=riot ctx=economic said=m4

### Tirto.id 2018-10-04 headline
[m1:IDN.PTY Tim Prabowo] {e1 Pecat} [m2:IDN.PTY Ratna Sarumpaet], [m3:IDN.COP Polda Metro] {e2 Cegat di Bandara}
e1 m1 > m2 SANCTION actual 2018-10-04/none mode=expel ctx=election
e2 m3 > m2 COERCE actual 2018-10-04/none mode=arrest ctx=misinformation

### Suara.com 2021-08-25
Mural bertulis "404: Not Found" {e1 dihapus} [m1:IDN.COP polisi]; [m2:IDN.CVL pelukisnya] {e2 diburu}. [m3:IDN.GOV Staf KSP] mengatakan [m4:IDN.GOV Presiden] {e3 tidak berkenan} [m5=m1 aparat] bersikap reaktif.
e1 m1 > m2 COERCE actual 2021-08-25/none mode=censor ctx=rights_freedoms
e2 m1 > m2 ACCUSE actual 2021-08-25/none mode=investigate ctx=rights_freedoms
e3 m4 > m5 ACCUSE actual 2021-08-25/none mode=disapprove ctx=rights_freedoms said=m3

### Kompas.com 2021-03-28
Bom panci {e1 meledak} di gerbang [m1:IDN.REL Katedral Makassar] dan melukai dua puluh orang. [m2:IDN.COP Densus 88] dalam hitungan jam {e2 meringkus} [m3:JAD.REB empat anggota JAD] di Bima.
e1 m3 > m1 ASSAULT actual 2021-03-28/none mode=explosives ctx=terrorism
e2 m2 > m3 COERCE actual 2021-03-28/none mode=arrest ctx=terrorism

### Antara 2009-07-17
[m1:IDN.GOV SBY] {e1 menuding} ada [m2:? pihak] yang hendak {e2 menduduki} kantor [m3:IDN.GOV KPU] terkait pengeboman Mega Kuningan. [m4:IDN.PTY Kubu Megawati-Prabowo] merasa disindir dan {e3 meradang}.
e1 m1 > m2 ACCUSE actual 2009-07-17/none mode=allege ctx=election
e2 m2 > m3 COERCE planned 2009-07-17/none mode=seize ctx=election said=m1
e3 m4 > m1 ACCUSE actual 2009-07-17/none mode=disapprove ctx=election

### Tempo Timor 2006-05-24
Atas {e1 permohonan} [m1:TLS.GOV Xanana Gusmao], [m2:AUS.MIL 1.300 tentara Australia] {e2 didaratkan} di [m3:@TLS Dili] untuk meredam bentrok antara [m4:TLS.REB pembelot pimpinan Alfredo Reinado] dan [m5:TLS.MIL F-FDTL].
e1 m1 > m2 REQUEST requested 2006-05-24/none mode=assist ctx=peacekeeping
e2 m2 > m1 AID actual 2006-05-24/none ctx=peacekeeping

### Kompas 2017-01-23
Forum pemred {e1 mendapat permintaan} dari [m1:IDN.GOV Menkominfo] agar tidak memuat ujaran kebencian. [m2:IDN.JRN Dewan Pers] {e2 bersedia} menyusun panduannya bersama [m3=m1 kementerian].
e1 m1 > m2 REQUEST requested 2017-01-23/none mode=change ctx=rights_freedoms
e2 m2 > m3 AGREE planned 2017-01-23/none ctx=rights_freedoms

### RRI 2023-01-17
Dua perusahaan di [m1:@IDN Morowali Utara] lumpuh: [m2:IDN.LAB pekerja lokal] {e1 mogok} menuntut alat pelindung, dan [m3:CHN.LAB tenaga kerja asing] {e2 dilempari}. Dua tewas. [m4:IDN.COP Enam ratus polisi] lalu {e3 didatangkan dari Palu}.
e1 m2 > m5 PROTEST actual 2023-01-17/none mode=strike ctx=economic
e2 m2 > m3 ASSAULT actual 2023-01-17/none ctx=economic
e3 m4 > m2 MOBILIZE actual 2023-01-17/none mode=police ctx=economic
[m5:CHN.BUS PT GNI] bungkam.

### Harian Jogja 2015-08-12 none
[m1:IDN.EDU Universitas Gadjah Mada] menerima 9.200 mahasiswa baru tahun ini. Acara penyambutan di Grha Sabha Pramana berlangsung meriah, dengan formasi kertas berwarna merah putih.

### Detikcom 2022-11-25
Ratusan [m1:IDN.CVL penyintas gempa] {e1 mencopot} label nama gereja dari tenda bantuan [m2:IDN.REL jemaat]. [m3:IDN.GOV Ridwan Kamil] {e2 mengecam} pelakunya, sementara [m4:IDN.COP Polres Cianjur] {e3 belum memanggil} siapa pun.
e2 m3 > m1 ACCUSE actual 2022-11-25/none mode=disapprove ctx=religion_ethnicity
e1 m1 > m2 REJECT actual 2022-11-25/none ctx=religion_ethnicity
e3 m4 > m1 ACCUSE denied 2022-11-25/none mode=investigate ctx=religion_ethnicity

### Inquirer 2018-11-29
[m1:PHL.JUD Pengadilan Caloocan] {e1 menghukum} [m2:PHL.COP tiga polisi] empat puluh tahun penjara karena {e2 menembak mati} [m3:PHL.CVL Kian delos Santos, remaja 17 tahun]. [m4:PHL.GOV Istana Malacanang] {e3 menghormati} putusan itu.
e1 m1 > m2 SANCTION actual 2018-11-29/none mode=convict ctx=legal
e2 m2 > m3 ASSAULT actual 2018-11-29/none mode=firearms ctx=human_rights bg
e3 m4 > m1 SUPPORT actual 2018-11-29/none ctx=legal

### Antara 2007-04-17
[m1:IDN.GOV Wali Kota Bandung] membatalkan rencana {e1 memagari} Babakan Siliwangi begitu {e2 diprotes} [m2:IDN.CVL seniman]; [m3=m2 mereka] membalas dengan {e3 syukuran bersama} [m4=m1 wali kota].
e1 m1 > m2 CONCEDE actual 2007-04-17/none ctx=environment
e2 m2 > m1 PROTEST actual 2007-04-17/none ctx=environment
e3 m3 > m4 CONSULT actual 2007-04-17/none ctx=environment

### Kompas.com 2023-12-01
[m1:IDN.JUD Agus Rahardjo, bekas pimpinan KPK], mengaku pernah {e1 dipanggil} [m2:IDN.GOV Presiden Jokowi] dan {e2 disuruh} menyetop penyidikan [m3:IDN.LEG Setya Novanto]. Istana membantah {e3 pertemuan} itu.
e1 m2 > m1 CONSULT actual 2023-12-01/none ctx=corruption said=m1
e2 m2 > m1 REQUEST requested 2023-12-01/none mode=yield ctx=corruption said=m1
e3 m2 > m1 CONSULT denied 2023-12-01/none ctx=corruption

### Tribun Medan 2021-05-18
Masyarakat adat [m1:IDN.CVL Natumingka] {e1 pasang badan} ketika [m2:IDN.BUS PT Toba Pulp Lestari] hendak menanam eukaliptus; dua belas orang luka {e2 dipukul} [m3:IDN.BUS petugas keamanan perusahaan].
e1 m1 > m2 PROTEST actual 2021-05-18/none mode=obstruct ctx=natural_resource
e2 m3 > m1 ASSAULT actual 2021-05-18/none mode=beat ctx=natural_resource

### Kompas.com 2024-01-30
Pasukan pengamanan [m1:IDN.GOV presiden] disebut {e1 mencopoti} baliho [m2:IDN.PTY PDIP] di Gunungkidul; Danrem membantah [m3:IDN.MIL prajuritnya] {e2 terlibat}.
e1 m3 > m2 COERCE denied 2024-01-30/none mode=restrict ctx=election
e2 m3 > m2 COERCE denied 2024-01-30/none ctx=election

### Antara 2016-04-26
"<<q1 Tidak sepeser pun uang negara dipakai {e1 menebus} [m1=m3 mereka]>>," tegas [m2:IDN.GOV Menlu Retno Marsudi] perihal bebasnya [m3:IDN.LAB sepuluh awak Brahma 12] dari tangan [m4:ABUSAYYAF.REB Abu Sayyaf].
e1 m2 > m4 CONCEDE denied 2016-04-26/none ctx=terrorism said=m2
q1 m2 direct cue=tegas

### Mongabay Indonesia 2019-10-24
Ratusan hektare lahan milik [m1:SGP.BUS tiga perusahaan sawit asal Singapura] {e1 disegel} [m2:IDN.GOV Kementerian LHK], yang juga {e2 mengancam mencabut} izin [m3:MYS.BUS anak usaha Malaysia] bila kedapatan membakar lagi.
e1 m2 > m1 COERCE actual 2019-10-24/none mode=restrict ctx=environment
e2 m2 > m3 THREATEN threatened 2019-10-24/none mode=restrict ctx=environment

### Pikiran Rakyat 2008-11-28
[m1:IDN.LAB Serikat pekerja PT DI] menempuh jalur kasasi. [m2:IDN.JUD Mahkamah Agung] {e1 mengabulkan} permohonan pailit, dan [m3:IDN.BUS direksi] {e2 diperintahkan} melunasi pesangon 6.561 [m4:IDN.LAB bekas karyawannya].
e1 m2 > m1 CONCEDE actual 2008-11-28/none ctx=legal
e2 m2 > m3 SANCTION actual 2008-11-28/none ctx=legal

### Kompas.com 2020-05-19
Warga Perumahan Lestari tidak tahu siapa yang melempar bom molotov ke warung itu. [m1:IDN.COP Polsek Ciputat] menduga motifnya utang, bukan politik; dua saksi sudah dimintai keterangan.
e1 m3 > m2 ACCUSE actual 2020-05-19/none mode=disapprove ctx=health
Terpisah, [m2:IDN.GOV lurah] {e1 ditegur} [m3:IDN.GOV Wali Kota Airin] karena lalai mengawasi jam malam.

### Antara 2011-04-22
Di dalam pipa gas depan [m1:IDN.REL Gereja Christ Cathedral Serpong] terpasang seratus kilogram peledak. [m2:IDN.COP Gegana] {e1 menjinakkannya}, lalu [m3:IDN.MIL satu peleton TNI] {e2 ditempatkan menjaga} [m4:IDN.REL jemaat] selama Paskah.
e1 m2 > m1 AID actual 2011-04-22/none ctx=terrorism
e2 m3 > m4 AID actual 2011-04-22/none ctx=religion_ethnicity

### Republika 2024-05-13
[m1:IDN.PTY PKS] tak menutup kemungkinan {e1 bergabung} dengan pemerintahan [m2:IDN.GOV Prabowo Subianto], sekalipun [m3:IDN.PTY Partai Gelora] terang-terangan {e2 menampiknya}.
e1 m1 > m2 SUPPORT hypothetical 2024-05-13/none ctx=political_institutions
e2 m3 > m1 REJECT actual 2024-05-13/none ctx=political_institutions
