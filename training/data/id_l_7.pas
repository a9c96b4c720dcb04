### Kompas.com 2009-03-09
[m1:MDG.CVL Demonstran] mendirikan barikade ban di Antananarivo sejak subuh. [m2=m1 Mereka] {e1 menuntut} [m3:MDG.GOV Marc Ravalomanana] pergi, dan [m4:MDG.OPP Andry Rajoelina], bekas penyiar radio yang {e2 dipecatnya} dari kursi wali kota, bersembunyi di rumah [m5:FRA.GOV duta besar Prancis]. [m6=m5 Diplomat itu] {e3 memberinya tempat} atas permintaan [m7:UN PBB]. Di barak Capsat, serdadu {e4 menolak} perintah membubarkan massa. "<<q1 [m8=m9 Kami] tidak mau menembak saudara sendiri>>," kata [m9:MDG.MIL Kolonel Noel Rakotonandrasana], juru bicara para pembangkang.
e1 m2 > m3 PROTEST actual 2009-03-09/none mode=obstruct ctx=executive
e2 m3 > m4 SANCTION actual 2009-03-09/none mode=expel ctx=executive
e3 m6 > m4 AID actual 2009-03-09/none ctx=asylum
e4 m9 > m3 REJECT actual 2009-03-09/none mode=yield ctx=military,executive
q1 m9 direct cue=kata

### Antara 2026-02-10
[m1:VUT.GOV Pemerintah Vanuatu] {e1 mengajukan} rancangan resolusi ke [m2:UN Majelis Umum] agar pendapat Mahkamah Internasional tentang iklim dilaksanakan. Naskah itu {e2 ditentang} [m3:SAU.GOV Riyadh] dan dua eksportir minyak lain. [m4:USA.GOV Washington], menurut sebuah kawat yang dilihat [m5:#outlet AP], malah {e3 meminta} [m6=m1 negara kepulauan itu] mencabutnya. Permintaan tersebut {e4 tidak dituruti}. "<<q1 [m7=m6 Kami] yang tenggelam, bukan [m8=m4 mereka]>>," kata [m9:VUT.GOV Ralph Regenvanu], menterinya. [m10:IDN.GOV Jakarta] akan {e5 menyatakan dukungan} bila kata kompensasi dihapus.
e1 m1 > m2 REQUEST requested 2026-02-10/none mode=change ctx=environment
e2 m3 > m1 REJECT actual 2026-02-10/none mode=change ctx=environment
e3 m4 > m6 REQUEST requested 2026-02-10/none mode=yield ctx=environment
e4 m6 > m4 REJECT actual 2026-02-10/none mode=yield ctx=environment
e5 m10 > m1 SUPPORT hypothetical 2026-02-10/none ctx=environment
q1 m9 direct cue=kata

### detikNews 2012-08-17
Setelah dua bulan tinggal di sebuah kamar dekat toko Harrods, [m1:AUS.CVL Julian Assange] mendapat kabar yang ditunggunya: [m2:ECU.GOV Quito] {e1 mengabulkan} suakanya. Namun [m3:GBR.GOV William Hague] menegaskan pendiri WikiLeaks itu {e2 tak akan dibiarkan} meninggalkan [m8:GBR.GOV negerinya]. Sehari sebelumnya [m9=m3 pihaknya] {e3 mengancam} masuk ke gedung kedutaan. "<<q1 [m4=m2 Kami] bukan koloni Inggris>>," {e4 balas} [m5:ECU.GOV Ricardo Patino]. [m6:SWE.JUD Kejaksaan Stockholm], yang {e5 ingin memeriksa} [m7=m1 pria berambut perak itu] dalam kasus pemerkosaan, tetap menunggu.
e1 m2 > m1 AID actual 2012-08-16/day ctx=asylum
e2 m3 > m1 REJECT actual 2012-08-16/day mode=yield ctx=asylum,legal
e3 m9 > m2 THREATEN threatened 2012-08-15/day mode=violence ctx=diplomatic
e4 m5 > m3 REJECT actual 2012-08-17/none mode=yield ctx=diplomatic
e5 m6 > m7 ACCUSE actual 2012-08-17/none mode=investigate ctx=legal,gender
q1 m5 direct cue=balas

### Tempo.co 2019-01-16
[m1:KEN.GOV Uhuru Kenyatta] menyatakan pengepungan Hotel DusitD2 selesai setelah sembilan belas jam. Dua puluh satu orang {e1 meninggal}, termasuk [m2:USA.CVL Jason Spindler], penyintas 9/11. [m3:ALSHABAAB.REB Al-Shabaab] mengaku bertindak atas arahan [m4:ALQAEDA.REB Ayman al-Zawahiri] karena [m5:USA.GOV Donald Trump] {e2 mengakui} Yerusalem sebagai ibu kota. "<<q1 [m6:KEN.GOV Kita] akan memburu semua yang mendanai dan merencanakannya>>," {e3 ancam} [m7=m1 kepala negara itu]. Istri salah seorang penyerang {e4 dijemput} [m8:KEN.COP reserse] di Kiambu. [m9=m3 Kelompok tersebut] pernah menyerbu mal di kota yang sama.
e1 m3 > m2 ASSAULT actual 2019-01-15/day mode=firearms ctx=terrorism
e2 m5 > m10 SUPPORT actual 2017-12-01/year ctx=territory,diplomatic bg
e3 m7 > m3 THREATEN threatened 2019-01-16/none mode=violence ctx=terrorism
e4 m8 > m11 COERCE actual 2019-01-16/none mode=arrest ctx=terrorism
q1 m7 direct cue=ancam
Klaim itu tidak ditanggapi [m10:ISR.GOV Tel Aviv]. [m11:KEN.CVL Perempuan 24 tahun itu] sedang hamil.

### CNN Indonesia 2021-11-16
Semprotan air meriam membeku di kawat duri. [m1:IRQ.REF Para migran] yang terjebak di Kuznica {e1 melempari} [m2:POL.MIL penjaga perbatasan Polandia] dengan batu dan {e2 dibalas} gas. Warsawa menuding [m3:BLR.GOV Minsk] membekali [m4=m1 mereka] granat kejut. [m5:DEU.GOV Angela Merkel], yang segera pensiun, {e3 menelepon} [m6:BLR.GOV Alexander Lukashenko] selama 50 menit, langkah yang {e4 disesalkan} [m7=m8 tetangga timurnya], sebab [m8:POL.GOV Mateusz Morawiecki] tidak diberi tahu. [m9:IRQ.GOV Baghdad] {e5 menjanjikan} pesawat bagi siapa pun yang mau pulang.
e1 m1 > m2 ASSAULT actual 2021-11-16/none mode=primitive ctx=migration
e2 m2 > m1 ASSAULT actual 2021-11-16/none mode=crowd-control ctx=migration
e3 m5 > m6 CONSULT actual 2021-11-15/day mode=phone ctx=migration,diplomatic
e4 m7 > m5 ACCUSE actual 2021-11-16/none mode=disapprove ctx=diplomatic
e5 m9 > m4 AGREE planned 2021-11-16/none ctx=migration

### Republika 2015-10-03
Rumah sakit itu memakai lambang yang besar di atap. [m1:MSF Dokter Tanpa Batas] menyebut dua belas [m2:MSF stafnya] {e1 terbunuh} ketika pesawat AC-130 berputar di atas [m3:@AFG Kunduz] dan {e2 menembak} lima kali. [m10=m1 Pihaknya] mengaku sudah {e3 memohon} [m4:USA.MIL komando koalisi] berhenti, tetapi serangan {e4 berlanjut} setengah jam. [m5=m4 Militer AS] menyebutnya kerusakan tambahan; [m6:AFG.GOV kementerian dalam negeri] berdalih [m7:TALIBAN.REB Taliban] bersembunyi di dalam, dalih yang {e5 dibantah} [m8=m1 organisasi kemanusiaan tersebut]. [m9:UN Zeid Ra'ad al-Hussein] {e6 menyerukan} penyelidikan.
e1 m4 > m2 ASSAULT actual 2015-10-03/none mode=aerial ctx=military,health
e2 m4 > m1 ASSAULT actual 2015-10-03/none mode=aerial ctx=military,health
e3 m10 > m4 REQUEST requested 2015-10-03/none mode=yield ctx=military,health
e4 m4 > m1 REJECT actual 2015-10-03/none mode=yield ctx=military
e5 m8 > m6 REJECT actual 2015-10-03/none ctx=military,health
e6 m9 > m5 REQUEST requested 2015-10-03/none mode=change ctx=human_rights

### Viva 2018-03-26
Enam puluh diplomat harus berkemas. [m1:USA.GOV Gedung Putih] {e1 mengusir} [m2=m3 mereka] dan {e2 menutup} konsulat di Seattle, menyusul peracunan [m4:RUS.ELI Sergei Skripal] di Inggris. Empat belas negara [m5:EU Uni Eropa] {e3 mengikuti}. [m6:AUT.GOV Wina] tidak: [m7=m6 negaranya], kata [m8:AUT.GOV Sebastian Kurz], ingin menjadi jembatan. Kedutaan [m3:RUS.GOV Rusia] di Washington membuat jajak pendapat di Twitter tentang konsulat mana yang sebaiknya {e4 ditutup} sebagai balasan. [m9:GBR.GOV Theresa May] {e5 mengucapkan terima kasih} kepada [m10=m1+m5 para sekutunya].
e1 m1 > m2 SANCTION actual 2018-03-26/none mode=expel ctx=diplomatic,intelligence
e2 m1 > m3 SANCTION actual 2018-03-26/none mode=expel ctx=diplomatic
e3 m5 > m3 SANCTION actual 2018-03-26/none mode=expel ctx=diplomatic
e4 m3 > m1 SANCTION planned 2018-03-26/none mode=expel ctx=diplomatic
e5 m9 > m10 SUPPORT actual 2018-03-26/none ctx=diplomatic

### Kompas 2008-01-02
[m1:KEN.OPP Raila Odinga] menolak datang ke istana. "<<q1 Untuk apa [m2=m1 saya] minum teh dengan pencuri>>," {e1 katanya} tentang undangan [m3:KEN.GOV Mwai Kibaki]. Tiga hari setelah [m4=m3 lawannya] dilantik terburu-buru, sebuah gereja di Eldoret {e2 dibakar}; tiga puluh [m5:KEN.CVL orang Kikuyu] terpanggang. [m6:KEN.GOV Alfred Mutua], juru bicara pemerintah, {e3 menuduh} [m7:KEN.OPP partai oranye itu] merencanakan pembersihan etnis. [m8=m7 Partai pimpinan Odinga] balik {e4 menuduh} hal serupa. [m9:GHA.GOV John Kufuor], ketua [m10:AU Uni Afrika], {e5 menunda} kedatangannya.
e1 m1 > m3 REJECT actual 2008-01-02/none mode=meet ctx=election
e2 m11 > m5 ASSAULT actual 2008-01-01/day mode=primitive ctx=religion_ethnicity,election
e3 m6 > m7 ACCUSE actual 2008-01-02/none mode=allege ctx=religion_ethnicity,election
e4 m8 > m6 ACCUSE actual 2008-01-02/none mode=allege ctx=religion_ethnicity,election
e5 m9 > m3 REJECT actual 2008-01-02/none mode=meet ctx=diplomatic,election
q1 m1 direct cue=katanya
rel m9 leads m10
rel m1 leads m7
Para saksi menyebut [m11:KEN.CVL gerombolan pemuda Kalenjin].

### Okezone 2020-12-11
Lewat dua cuitan, [m1:USA.GOV Donald Trump] {e1 mengakui} Sahara Barat sebagai bagian dari [m2:MAR.GOV Maroko]; sebagai gantinya [m3=m2 kerajaan itu] {e2 bersedia membuka} hubungan dengan [m4:ISR.GOV Israel]. [m5:POLISARIO.REB Polisario] {e3 menyebut} keputusan presiden yang hampir lengser itu tidak sah. [m6:DZA.GOV Aljir], pelindungnya, {e4 menolak} semua perubahan status. Bulan lalu gencatan senjata 29 tahun {e5 runtuh} ketika [m7:MAR.MIL tentara] masuk ke Guerguerat untuk {e6 mengusir} [m8:ESH.CVL penghadang jalan]. [m9:ESP.GOV Madrid] tidak mengubah sikap.
e1 m1 > m2 SUPPORT actual 2020-12-10/day ctx=territory,diplomatic
e2 m3 > m4 AGREE planned 2020-12-10/day ctx=diplomatic
e3 m5 > m1 ACCUSE actual 2020-12-11/none mode=disapprove ctx=territory
e4 m6 > m1 REJECT actual 2020-12-11/none mode=change ctx=territory
e5 m5 > m7 SANCTION actual 2020-11-01/month mode=discontinue ctx=military
e6 m7 > m8 COERCE actual 2020-11-01/month ctx=territory

### Bola.net 2022-11-21 none
Kapten tim [m1:GBR.CVL Inggris] batal mengenakan ban lengan pelangi di [m2:@QAT Doha] setelah [m3:FIFA FIFA] menyiapkan kartu kuning. [m4:IRN.CVL Para pemain Iran] diam saat lagu kebangsaan [m5=m4 mereka] diputar, lalu kalah enam gol. "<<q1 [m6=m4 Kami] memikirkan keluarga di rumah>>," kata [m7:IRN.CVL bek Ehsan Hajsafi]. Pelatihnya, [m8:PRT.CVL Carlos Queiroz], meninggalkan ruangan tanpa jawaban.
q1 m7 direct cue=kata

### Liputan6.com 2016-09-09
[m1:PRK.GOV Korea Utara] {e1 meledakkan} bom nuklir kelima tepat pada hari ulang tahunnya. Gempa 5,3 terasa di [m2:@CHN Yanji]; sekolah dikosongkan. [m3:KOR.GOV Park Geun-hye], yang sedang {e2 berkunjung} ke Vientiane, mempersingkat lawatannya dan menilai pemimpin muda di utara itu tak waras. [m4:JPN.GOV Shinzo Abe] {e3 memprotes} lewat kedutaan di [m5=m6 ibu kota tetangganya]. [m6:CHN.GOV Beijing] {e4 menentang} uji coba tersebut, tetapi {e5 menolak} usul menghentikan minyak. Menlu [m7:RUS.GOV Sergei Lavrov] menelepon Tokyo.
e1 m1 > m3 MOBILIZE actual 2016-09-09/none mode=weapons ctx=cbrn,military
e2 m3 > m8 CONSULT actual 2016-09-09/none mode=visit ctx=diplomatic
e3 m4 > m1 ACCUSE actual 2016-09-09/none mode=disapprove ctx=cbrn
e4 m6 > m1 ACCUSE actual 2016-09-09/none mode=disapprove ctx=cbrn
e5 m6 > m3 REJECT actual 2016-09-09/none mode=change ctx=economic,cbrn
[m8:LAO.GOV Tuan rumah] menyiapkan jamuan terpisah.

### SINDOnews 2023-02-04
Tujuh hari benda putih itu melayang dari Montana sampai Carolina. [m1:USA.MIL Jet F-22] akhirnya {e1 menembaknya} di atas laut. [m2:CHN.GOV Beijing], yang berkeras bahwa miliknya itu balon cuaca yang tersasar, {e2 mengecam} penggunaan kekuatan dan menyatakan {e3 berhak membalas}. [m3:USA.GOV Antony Blinken] sudah {e4 membatalkan} lawatannya ke sana. Sikap menlu itu {e5 dianggap lembek} oleh [m4:USA.OPP Senator Marco Rubio]. Sementara itu [m5:COL.MIL Angkatan Udara Kolombia] melihat balon lain. [m6:CRI.GOV San Jose] menerima {e6 permintaan maaf} dari kedutaan negara panda itu.
e1 m1 > m2 ASSAULT actual 2023-02-04/none mode=aerial ctx=intelligence,military
e2 m2 > m1 ACCUSE actual 2023-02-04/none mode=disapprove ctx=intelligence,military
e3 m2 > m1 THREATEN threatened 2023-02-04/none ctx=diplomatic
e4 m3 > m2 REJECT actual 2023-02-03/day mode=meet ctx=diplomatic
e5 m4 > m3 ACCUSE actual 2023-02-04/none mode=disapprove ctx=diplomatic
e6 m2 > m6 CONCEDE actual 2023-02-04/none ctx=diplomatic

### Suara.com 2017-09-28
Referendum tinggal tiga hari. [m1:ESP.COP Guardia Civil] {e1 menyita} sepuluh juta surat suara di gudang Igualada dan {e2 menahan} empat belas pejabat daerah. [m2:ESP.PRE Carles Puigdemont] menyatakan pemungutan suara {e3 tetap berjalan}. [m3:ESP.JUD Jaksa agung] tidak menutup kemungkinan {e4 menangkap} mantan wartawan itu. [m4:ESP.LAB Buruh pelabuhan Barcelona] {e5 menolak melayani} tiga kapal pesiar yang disewa untuk menampung polisi. Dari [m5:@BEL Brussel], [m6:EU Komisi Eropa] hanya mengatakan itu urusan dalam negeri [m7:ESP.GOV Madrid].
e1 m1 > m2 COERCE actual 2017-09-28/none mode=seize ctx=territory,election
e2 m1 > m2 COERCE actual 2017-09-28/none mode=arrest ctx=territory
e3 m2 > m7 REJECT actual 2017-09-28/none mode=yield ctx=territory,election
e4 m3 > m2 THREATEN hypothetical 2017-09-28/none mode=arrest ctx=territory,legal
e5 m4 > m7 PROTEST actual 2017-09-28/none mode=boycott ctx=territory

### Harian Jogja 2010-12-13
[m1:IDN.CVL Ribuan warga] memakai baju adat {e1 memadati} Malioboro saat [m2:IDN.LEG DPRD] membahas nasib keistimewaan. Sidang memutuskan {e2 mendukung} penetapan [m3:IDN.GOV Sri Sultan Hamengku Buwono X] sebagai gubernur tanpa pemilihan. Keputusan itu menjawab [m4:IDN.GOV Presiden Yudhoyono], yang bulan lalu {e3 menganggap} sistem monarki bertabrakan dengan demokrasi. [m5:IDN.PTY Fraksi Demokrat], partai [m6=m4 sang presiden], tidak hadir. Adik [m7=m3 raja], [m8:IDN.ELI GBPH Prabukusumo], malah {e4 keluar} dari [m9=m5 partai itu].
e1 m1 > m4 PROTEST actual 2010-12-13/none mode=demo ctx=political_institutions,legislative
e2 m2 > m3 SUPPORT actual 2010-12-13/none ctx=political_institutions,legislative
e3 m4 > m3 ACCUSE actual 2010-11-01/month mode=disapprove ctx=political_institutions
e4 m8 > m9 SANCTION actual 2010-12-13/none mode=withdraw ctx=political_institutions

### Antara 2024-01-11
Dua hari penuh Aula Besar Istana Perdamaian sesak. [m1:ZAF.GOV Afrika Selatan], lewat [m2:ZAF.GOV Menteri Kehakiman Ronald Lamola], {e1 menuduh} [m3:ISR.GOV Israel] melakukan genosida dan {e2 meminta} [m4:ICJ Mahkamah Internasional] memerintahkan penghentian operasi. Giliran [m11=m3 lawannya] tiba esok hari. [m5:ISR.GOV Benjamin Netanyahu] menyebut gugatan itu dunia yang terbalik. [m6:NAM.GOV Windhoek], yang dulu dijajah [m7:DEU.GOV Jerman], {e3 mengecam} [m8=m7 bekas penjajahnya] karena {e4 akan membela} sang tergugat. Di luar, [m9:NLD.CVL dua kelompok massa] dipisahkan [m10:NLD.COP polisi].
e1 m1 > m3 ACCUSE actual 2024-01-11/none mode=allege ctx=human_rights,legal
e2 m1 > m4 REQUEST requested 2024-01-11/none mode=change ctx=human_rights,legal
e3 m6 > m8 ACCUSE actual 2024-01-11/none mode=disapprove ctx=human_rights
e4 m8 > m3 SUPPORT planned 2024-01-11/none ctx=legal,diplomatic

### Jawa Pos 2004-09-03
Balon dan karangan bunga masih tergantung di gedung olahraga. Seribu lebih [m1:RUS.CVL murid dan orang tua] {e1 disandera} [m2:RUS.REB gerombolan pimpinan Ruslan Khuchbarov] sejak Rabu; siang tadi bom meledak, lalu [m3:RUS.SPY pasukan Alfa] {e2 menyerbu}. [m4:RUS.GOV Vladimir Putin] tiba di [m5:@RUS Beslan] dini hari. [m6=m2 Mereka], katanya, {e3 dibantu} orang asing. [m7:RUS.ELI Aslan Maskhadov], pemimpin Chechnya yang digulingkan, {e4 mengutuk} penyanderaan itu lewat wakilnya di [m8:@GBR London]; [m9=m7 dia] sempat {e5 diminta} menjadi juru runding.
e1 m2 > m1 ASSAULT actual 2004-09-01/day mode=abduct ctx=terrorism
e2 m3 > m2 ASSAULT actual 2004-09-03/none mode=firearms ctx=terrorism
e3 m10 > m6 AID actual 2004-09-03/none ctx=terrorism said=m4
e4 m7 > m2 ACCUSE actual 2004-09-03/none mode=disapprove ctx=terrorism
e5 m11 > m9 REQUEST requested 2004-09-03/none mode=assist ctx=terrorism
Tuduhan tentang [m10:? orang-orang Arab] tak pernah terbukti. Permintaan kepada Maskhadov datang dari [m11:RUS.PRE Ruslan Aushev].

### Kumparan 2019-06-12
"<<q1 [m1=m2 Kami] tidak akan pergi sebelum undang-undang itu dicabut>>," teriak [m2:HKG.EDU mahasiswa] bermasker di Harcourt Road. Peluru karet {e1 menghujani} [m3=m2 mereka]; tujuh puluh dua orang dirawat. [m4:HKG.GOV Carrie Lam] {e2 menyebut} aksi tersebut huru-hara terorganisasi, tetapi pembahasan RUU ekstradisi {e3 ditunda}. [m5:TWN.GOV Taipei], yang kasus pembunuhannya dijadikan dalih, {e4 menyatakan tidak akan meminta} tersangka dikirim bila aturan itu lolos. [m6:GBR.GOV Theresa May] {e5 mendesak} bekas koloninya menghormati hak warga.
e1 m7 > m3 ASSAULT actual 2019-06-12/none mode=crowd-control ctx=repression
e2 m4 > m2 ACCUSE actual 2019-06-12/none mode=disapprove ctx=rights_freedoms
e3 m4 > m2 CONCEDE actual 2019-06-12/none ctx=legislative,rights_freedoms
e4 m5 > m4 REJECT hypothetical 2019-06-12/none mode=assist ctx=legal
e5 m6 > m4 REQUEST requested 2019-06-12/none mode=change ctx=rights_freedoms
q1 m2 direct cue=teriak
[m7:HKG.COP Polisi] berdalih terpaksa.

### VOA Indonesia 2014-01-07
Rombongan [m1:SSD.GOV Salva Kiir] duduk di satu meja panjang, rombongan [m2:SSD.REB Riek Machar] di seberangnya, di lantai dansa sebuah hotel di [m3:@ETH Addis Ababa]. {e1 Perundingan} itu diprakarsai [m4:IGAD IGAD]. Pihak pertama {e2 menolak} membebaskan sebelas politikus; yang kedua {e3 mensyaratkannya}. Selagi [m5=m1+m2 mereka] berbicara, [m6:SDN.GOV Omar al-Bashir] {e4 terbang} ke Juba. [m7=m6 Tetangga utara itu] menawarkan 900 teknisi minyak, tetapi pasukan gabungan, kata [m8:SDN.GOV Ali Karti], baru {e5 akan dikirim} jika ladang di Unity terancam.
e1 m1 > m2 CONSULT actual 2014-01-07/none mode=third-party ctx=military,diplomatic
e2 m1 > m2 REJECT actual 2014-01-07/none mode=yield ctx=political_institutions
e3 m2 > m1 REQUEST requested 2014-01-07/none mode=yield ctx=political_institutions
e4 m6 > m1 CONSULT actual 2014-01-06/day mode=visit ctx=diplomatic,natural_resource
e5 m8 > m1 AID hypothetical 2014-01-07/none ctx=natural_resource,military

### Bisnis Indonesia 2010-09-24
[m1:CHN.GOV Beijing] diam-diam {e1 menahan} pengiriman logam tanah jarang ke [m2:JPN.GOV Jepang] sejak Selasa, menurut tiga pedagang yang dikutip [m3:#outlet New York Times]. Kementerian perdagangan di sana {e2 membantah}. Yang jelas, [m4:CHN.AGR nakhoda Zhan Qixiong], yang kapalnya {e3 menabrak} dua kapal patroli dekat Senkaku, hari ini {e4 dibebaskan} [m5:JPN.JUD kejaksaan Naha]. [m6:JPN.OPP Oposisi] {e5 menuduh} [m7:JPN.GOV Naoto Kan] takluk. "<<q1 Hukum [m8=m7 kami] berjalan tanpa campur tangan>>," kata [m9=m7 perdana menteri itu].
e1 m1 > m2 SANCTION denied 2010-09-21/day mode=discontinue ctx=economic,natural_resource
e2 m1 > m2 REJECT actual 2010-09-24/none ctx=economic
e3 m4 > m10 ASSAULT actual 2010-09-07/day ctx=territory
e4 m5 > m4 RETREAT actual 2010-09-24/none mode=release ctx=territory,legal
e5 m6 > m7 ACCUSE actual 2010-09-24/none mode=disapprove ctx=territory,diplomatic
q1 m9 direct cue=kata
Rekaman tabrakan disimpan [m10:JPN.MIL penjaga pantai].

### BBC Indonesia 2018-04-19
Tak ada lagi nama Castro di kursi itu. [m1:CUB.LEG Majelis Nasional] {e1 memilih} [m2:CUB.GOV Miguel Diaz-Canel], insinyur 57 tahun, dengan satu suara kosong. [m3:CUB.PTY Raul], 86 tahun, masih memimpin partai dan mengangkat tangan [m4=m2 penggantinya]. [m5:VEN.GOV Nicolas Maduro] {e2 memberi selamat} dan {e3 akan datang} lusa. "<<q1 [m6=m2 Saya] tidak membawa janji>>," kata [m7=m2 presiden baru]. [m8:USA.GOV Mike Pence] {e4 mencela} peralihan itu sebagai sandiwara; ayah [m9:USA.LEG Senator Ted Cruz] lahir di pulau tersebut.
e1 m1 > m2 SUPPORT actual 2018-04-19/none ctx=executive,legislative
e2 m5 > m2 SUPPORT actual 2018-04-19/none ctx=diplomatic
e3 m5 > m2 CONSULT planned 2018-04-21/day mode=visit ctx=diplomatic
e4 m8 > m2 ACCUSE actual 2018-04-19/none mode=disapprove ctx=pro_democracy
q1 m7 direct cue=kata

### Pikiran Rakyat 2013-07-19
Dari balik jeruji, [m1:RUS.OPP Alexei Navalny] mencuit satu kalimat: jangan diam. [m2:RUS.JUD Hakim Sergei Blinov] {e1 menghukumnya} lima tahun karena mencuri kayu; [m3:RUS.CVL sepuluh ribu orang] {e2 mendatangi} Lapangan Manezh. Keesokan paginya [m4:RUS.JUD jaksa], entah mengapa, {e3 meminta} [m5=m1 terpidana itu] dilepas selama banding. Permohonan tersebut {e4 dikabulkan} pengadilan Kirov. [m6:RUS.GOV Sergei Sobyanin], lawannya dalam pemilihan wali kota, sebelumnya {e5 membantu} [m7=m5 dia] mengumpulkan tanda tangan.
e1 m2 > m1 SANCTION actual 2013-07-18/day mode=convict ctx=legal,repression
e2 m3 > m2 PROTEST actual 2013-07-18/day mode=demo ctx=repression
e3 m4 > m8 REQUEST requested 2013-07-19/none mode=yield ctx=legal
e4 m8 > m5 CONCEDE actual 2013-07-19/none ctx=legal
e5 m6 > m7 AID actual 2013-07-19/none ctx=election
[m8:RUS.JUD Majelis banding] memberi syarat tidak meninggalkan kota.

### Kompas.id 2025-01-28
[m1:M23.REB M23] {e1 memasuki} Goma dari tiga penjuru. [m2:COD.MIL Serdadu pemerintah] {e2 menyerahkan senjata} kepada [m3:URY.MIL kontingen Uruguay] di pangkalan [m4:UN MONUSCO]; tiga belas [m5:ZAF.MIL prajurit Afrika Selatan] {e3 gugur} sejak Kamis. [m6:ZAF.GOV Cyril Ramaphosa] menyalahkan milisi itu dan [m7:RWA.MIL tentara Rwanda]. [m8:RWA.GOV Paul Kagame] {e4 menyebut} koleganya berdusta. Di Kinshasa, [m9:COD.CVL massa] {e5 membakar} kedutaan [m10=m8 negara tetangga], juga [m11:FRA.GOV Prancis] dan [m12:KEN.GOV Kenya]. [m13:AGO.GOV Luanda] masih {e6 mencoba menengahi}.
e1 m1 > m2 ASSAULT actual 2025-01-27/day ctx=military,territory
e2 m2 > m3 RETREAT actual 2025-01-27/day mode=disarm ctx=military
e3 m1 > m5 ASSAULT actual 2025-01-23/week ctx=military,peacekeeping
e4 m8 > m6 ACCUSE actual 2025-01-28/none mode=allege ctx=military
e5 m9 > m10,m11,m12 PROTEST actual 2025-01-28/none mode=riot ctx=military,diplomatic
e6 m13 > m1,m2 CONSULT actual 2025-01-28/none mode=third-party ctx=diplomatic

### Antara 2003-08-14 none
Listrik mendadak padam di [m1:@USA New York], [m2:@CAN Toronto], dan puluhan kota lain. [m3:USA.GOV Wali Kota Michael Bloomberg] berjalan kaki ke kantornya; [m4=m3 miliarder itu] meminta warga minum banyak air. [m5:CAN.GOV Menteri Pertahanan John McCallum] sempat mengira petir menyambar sebuah pembangkit. [m6:USA.BUS FirstEnergy], perusahaan Ohio yang jaringannya diduga menjadi pangkal, belum memberi keterangan.
