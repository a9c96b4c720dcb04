### Cenderawasih Pos 2026-02-11 article
= Dua Guru Ditahan KKB, [m1:IDN.REL Uskup Timika] {e12 Menawarkan Diri}
~byline Reporter: Gratianus
~date_line Rabu, 11 Februari 2026
~caption Personel gabungan menunggu cuaca di Bandara Bilorai.
[m2:@IDN NABIRE] – Sudah enam hari [m3:IDN.EDU dua guru kontrak SD Inpres Pogapa] tidak pulang. [m18=m3 Keduanya] {e1 dibawa pergi} dari rumah dinas pada Kamis (5/2) malam oleh orang-orang bersenjata pimpinan [m4:OPM.REB Aibon Kogoya].
Kelompok yang menguasai [m5:@IDN Distrik Homeyo] sejak akhir tahun itu mengumumkan syaratnya lewat video. "<<q1 [m6:IDN.MIL Tentara] keluar dari sekolah dan gereja, baru guru pulang>>," {e2 kata} seorang pria berjanggut yang diyakini [m19=m4 Aibon].
[m7:IDN.COP Kepala Operasi Damai Cartenz Brigjen Faizal Ramadhani] {e3 menolak} syarat tersebut. [m20=m7 Ia] menyebut [m8:IDN.COP dua regu tambahan] {e4 sudah diterbangkan} dari [m9:@IDN Timika], Selasa, tetapi tertahan kabut di Bilorai.
"<<q2 Negara tidak tawar-menawar dengan penyandera. Tapi [m21=m7 kami] utamakan keselamatan>>," ucapnya.
Nada lain terdengar dari pastoran. [m10=m1 Mgr Bernardus Bofitwos Baru OSA] menyatakan bersedia {e5 menengahi}, bahkan menggantikan kedua guru bila perlu. [m22=m1 Ia] {e6 meminta} [m23=m7 aparat] menahan diri. "<<q3 Jangan ada helikopter dulu. Beri [m24=m1 kami] tiga hari>>," tuturnya.
Tawaran [m25=m1 uskup itu] disambut [m11:IDN.GOV Bupati Intan Jaya Aner Maisini]. [m12=m11 Dia] semalam {e7 menelepon} [m16:IDN.CVL tokoh adat] di Homeyo. Hasilnya belum mau [m26=m11 dia] ceritakan.
Sebaliknya, [m13:OPM.REB juru bicara TPNPB-OPM Sebby Sambom] {e8 menyangkal} bahwa [m27=m4 kelompoknya] menculik guru. Menurut [m28=m13 dia], <<q4 [m29=m3 keduanya] anggota intelijen yang menyamar>>. Tudingan serupa pernah {e9 dilontarkannya} terhadap [m17:IDN.MED tenaga kesehatan] di Kiwirok, September 2021, yang kemudian terbukti keliru.
[m14:IDN.EDU Persatuan Guru Republik Indonesia (PGRI) Papua Tengah] {e10 menuntut} [m30=m15 gubernur] menarik semua guru dari daerah konflik sampai ada jaminan. [m15:IDN.GOV Gubernur Meki Nawipa] {e11 menyanggupi} penarikan sementara di empat distrik.
Keluarga salah seorang guru, asal Toraja, menunggu kabar di Nabire. Ibunya berhenti menonton televisi.
~read_also BACA JUGA: Harga Pinang di Pasar Karang Tumaritis Turun
e12 m1 > m4 AGREE planned 2026-02-11/none ctx=diplomatic again
e1 m4 > m3 ASSAULT actual 2026-02-05/day mode=abduct ctx=terrorism
e2 m4 > m6 REQUEST requested 2026-02-11/none mode=yield ctx=military
e3 m7 > m4 REJECT actual 2026-02-11/none mode=yield ctx=military
e4 m8 > m4 MOBILIZE actual 2026-02-10/day mode=police ctx=military
e5 m10 > m4 AGREE planned 2026-02-11/none ctx=diplomatic
e6 m10 > m7 REQUEST requested 2026-02-11/none mode=yield ctx=military
e7 m12 > m16 CONSULT actual 2026-02-10/day mode=phone ctx=diplomatic
e8 m4 > m3 ASSAULT denied 2026-02-11/none mode=abduct ctx=terrorism said=m13
e9 m13 > m17 ACCUSE actual 2021-09-01/month mode=allege ctx=intelligence bg
e10 m14 > m15 REQUEST requested 2026-02-11/none mode=change ctx=education
e11 m15 > m14 CONCEDE planned 2026-02-11/none ctx=education
q1 m4 direct cue=kata
q2 m7 direct cue=ucapnya
q3 m10 direct cue=tuturnya
q4 m13 indirect cue=Menurut
rel m4 controls m5

### kumparan 2021-05-25 article
= Pesawat {e13 Dipaksa} Mendarat di [m1:@BLR Minsk], Eropa Berhenti Lewat
~byline kumparanNEWS
~date_line 25 Mei 2021 9:20 WIB
Ancaman bom itu tidak pernah ada. Yang ada hanya seorang blogger 26 tahun di kursi nomor 16.
Minggu (23/5), sebuah MiG-29 {e1 menggiring} pesawat [m2:IRL.BUS Ryanair] rute Athena–Vilnius ke ibu kota [m3:BLR.GOV Belarus]. Begitu roda menyentuh landasan, [m4:BLR.SPY petugas KGB] {e2 membawa} [m5:BLR.JRN Roman Protasevich] dan [m6:RUS.CVL kekasihnya, Sofia Sapega, mahasiswi asal Rusia].
Tadi malam, di layar televisi pemerintah, [m22=m5 dia] muncul dengan dahi lebam dan mengaku mengorganisir kerusuhan.
Para pemimpin [m7:EU Uni Eropa] yang sedang makan malam di Brussel perlu kurang dari dua jam untuk sepakat. Maskapai [m23=m3 Belarus] {e3 dilarang} memakai bandara dan langit 27 negara; [m20:EU maskapai sendiri] {e4 diminta} menghindari rute itu.
"<<q1 Ini pembajakan. Ini tidak akan dibiarkan>>," {e5 ujar} [m8:EU Presiden Komisi Eropa Ursula von der Leyen].
[m24=m8 Ia] juga {e6 menawarkan} tiga miliar euro untuk Belarus yang demokratis. Uangnya disimpan dulu.
[m9:LTU.GOV Lituania], tujuan pesawat tersebut dan tempat [m10:BLR.OPP Sviatlana Tsikhanouskaya] mengungsi, {e7 membuka penyidikan}. [m11:LVA.GOV Menteri Luar Negeri Latvia Edgars Rinkevics] {e8 menurunkan} bendera resmi Belarus di arena hoki Riga, menggantinya dengan bendera putih-merah-putih. Akibatnya semua diplomat Latvia {e9 diusir}, dari duta besar sampai sopir. [m25=m11 Riga] {e10 membalas} persis sama beberapa jam kemudian.
~advert Advertisement
[m12:RUS.GOV Rusia] berdiri di sisi seberang. Sekutu terdekat [m13:BLR.GOV Alexander Lukashenko] itu, lewat [m14:RUS.GOV jubir Kemlu Maria Zakharova], {e11 mencibir} kemarahan [m21:? Barat]: bukankah pada 2013 pesawat [m15:BOL.ELI Evo Morales] juga {e12 dipaksa turun} di [m16:@AUT Wina]?
[m26=m3 Minsk] menyangkal. Menurut [m17:BLR.GOV kepala direktorat penerbangan Artem Sikorsky], <<q2 surel berisi ancaman dikirim atas nama Hamas, dan pilot sendiri yang memilih mendarat>>. [m18:HAMAS.REB Hamas] membantah.
[m27=m5 Protasevich] ikut mendirikan [m19:#Nexta Nexta], saluran Telegram yang menjadi kompas unjuk rasa pemilu tahun lalu. November silam [m28=m4 dinas rahasia] memasukkannya ke daftar teroris.
e13 m3 > m2 COERCE actual 2021-05-23/day ctx=rights_freedoms,military again
e1 m3 > m2 COERCE actual 2021-05-23/day ctx=rights_freedoms,military
e2 m4 > m5,m6 COERCE actual 2021-05-23/day mode=arrest ctx=rights_freedoms,repression
e3 m7 > m3 SANCTION actual 2021-05-24/day ctx=diplomatic,economic
e4 m7 > m20 REQUEST requested 2021-05-24/day mode=change ctx=diplomatic
e5 m8 > m3 ACCUSE actual 2021-05-25/none mode=disapprove ctx=rights_freedoms
e6 m8 > m3 AID hypothetical 2021-05-25/none ctx=pro_democracy,economic
e7 m9 > m3 ACCUSE actual 2021-05-25/none mode=investigate ctx=legal
e8 m11 > m3 REJECT actual 2021-05-25/none ctx=diplomatic
e9 m3 > m11 SANCTION actual 2021-05-25/none mode=expel ctx=diplomatic
e10 m11 > m3 SANCTION actual 2021-05-25/none mode=expel ctx=diplomatic
e11 m14 > m7 ACCUSE actual 2021-05-25/none mode=disapprove ctx=diplomatic
e12 m21 > m15 COERCE actual 2013-01-01/year ctx=diplomatic bg
q1 m8 direct cue=ujar
q2 m17 indirect cue=Menurut
rel m12 ally_of m13

### Surya 2015-10-15 article
= Kasus [m23=m5 Salim Kancil]: [m21=m3 Tiga Polisi] Mengaku {e14 Terima Jatah} [m22=m4 Kades]
~byline Laporan Wartawan Surya, Sudharma Adi
~date_line Kamis, 15 Oktober 2015 11:25
SURYA.co.id | [m1:@IDN LUMAJANG] - Tiga orang berseragam itu duduk berjejer, menunduk. Di sidang disiplin [m2:IDN.COP Polres Lumajang], Senin lalu, [m3:IDN.COP mereka bertiga, salah satunya eks Kapolsek Pasirian,] mengaku saban bulan {e1 menerima uang} dari [m4:IDN.GOV Kepala Desa Selok Awar-awar, Hariyono].
[m24=m4 Hariyono] kini tersangka. [m25=m2 Polisi] {e2 menahannya} sejak 30 September karena diduga memerintahkan {e3 pembunuhan} [m5:IDN.AGR Salim alias Kancil], petani penolak tambang pasir, empat hari sebelumnya. Rekan [m26=m5 Salim], [m6:IDN.AGR Tosan], juga {e4 digebuki} sampai kritis.
"<<q1 [m7:IDN.CVL Tim 12] itu preman, dulunya tim sukses [m27=m4 Pak Kades]>>," kata [m8:IDN.AGR Abdul Hamid], ketua [m9:IDN.AGR Forum Komunikasi Masyarakat Peduli Desa].
Sejak Juni, menurut penuturannya, [m28=m9 warga] sudah minta perlindungan. Surat ke [m29=m18 bupati] {e5 tidak dibalas}. Lapor ke polres diterima, lalu dibiarkan; sebelum hari nahas itu ancaman dibunuh {e6 dilontarkan} di depan rumah [m30=m6 Tosan].
[m10:IDN.LEG Komisi III DPR] datang ke sini dua pekan lalu. [m11:IDN.PTY Akbar Faizal], anggotanya dari [m12:IDN.PTY NasDem], {e7 menyemprot} [m13:IDN.COP Kapolres AKBP Fadly Munzir Ismail] di depan wartawan. "<<q2 Bapak ke mana saja selama empat bulan?>>" semprotnya.
[m31=m13 Kapolres] tidak membantah ada keterlambatan, tetapi {e8 menyangkal} ada pembiaran.
Di Surabaya, [m14:IDN.COP Kapolda Jatim Irjen Anton Setiadji] berjanji bahwa [m32=m14 pihaknya] {e9 akan menyeret} siapa pun yang kecipratan. Sejauh ini 37 tersangka.
[m15:IDN.CVL Kontras Surabaya] bersama [m16:WALHI.CVL Walhi Jatim] {e10 menilai} janji itu separuh hati, sebab [m17:IDN.BUS PT Indo Modern Mining Sejahtera], pemegang izin di pesisir tersebut, belum disentuh. [m33=m15+m16 Keduanya] {e11 melapor} ke Komnas HAM, Rabu.
[m18:IDN.GOV Bupati As'at Malik] pada 2 Oktober {e12 menutup} semua tambang pasir di pantai selatan. [m34:IDN.GOV Gubernur] kemudian menyusulnya dengan moratorium.
[m19:LPSK Lembaga Perlindungan Saksi dan Korban] {e13 mengawal} [m20:IDN.CVL tujuh saksi], termasuk cucu Salim yang berumur lima tahun.
~advert Baca Selanjutnya: Jadwal Pemadaman Listrik Surabaya
e14 m22 > m21 AID actual 2015-10-15/none ctx=corruption again
e1 m4 > m3 AID actual 2015-10-15/none ctx=corruption
e2 m2 > m4 COERCE actual 2015-09-30/day mode=arrest ctx=crime,legal
e3 m7 > m5 ASSAULT actual 2015-09-26/day mode=beat ctx=natural_resource,crime
e4 m7 > m6 ASSAULT actual 2015-09-26/day mode=beat ctx=natural_resource
e5 m18 > m9 REJECT actual 2015-10-15/none mode=assist ctx=natural_resource
e6 m7 > m6 THREATEN threatened 2015-10-15/none mode=violence ctx=natural_resource
e7 m11 > m13 ACCUSE actual 2015-10-01/week mode=disapprove ctx=legislative
e8 m13 > m11 REJECT actual 2015-10-15/none ctx=legislative
e9 m14 > m3 AGREE planned 2015-10-15/none ctx=legal,corruption
e10 m15,m16 > m14 ACCUSE actual 2015-10-15/none mode=disapprove ctx=legal,natural_resource
e11 m15,m16 > m17 ACCUSE actual 2015-10-14/day mode=allege ctx=human_rights,natural_resource
e12 m18 > m17 SANCTION actual 2015-10-02/day mode=discontinue ctx=natural_resource
e13 m19 > m20 AID actual 2015-10-15/none ctx=legal
q1 m8 direct cue=kata
q2 m11 direct cue=semprotnya
rel m8 leads m9
rel m11 member_of m10
rel m11 member_of m12

### BBC News Indonesia 2018-11-15 article
= Bubuk Cabai di Kursi Ketua: Dua Perdana Menteri Sri Lanka {e11 Baku Hantam}
~date_line 15 November 2018
~caption Para anggota parlemen berebut mikrofon di Kolombo. EPA
[m1:@LKA Kolombo] punya dua perdana menteri, dan siang tadi punya perkelahian. [m2:LKA.LEG Pendukung Mahinda Rajapaksa] {e1 melempari} [m3:LKA.LEG Ketua Parlemen Karu Jayasuriya] dengan buku, botol, dan keranjang sampah ketika [m19=m3 ia] hendak mengulang pemungutan suara.
Sehari sebelumnya, Rabu, 122 dari 225 anggota {e2 menyatakan tidak percaya} kepada [m4:LKA.GOV Rajapaksa]. Hasil itu {e3 ditolak} [m5:LKA.GOV Presiden Maithripala Sirisena] karena diambil lewat suara.
Krisis bermula pada 26 Oktober. Tanpa banyak kata [m20=m5 kepala negara itu] {e4 memecat} [m6:LKA.GOV Ranil Wickremesinghe], memasang bekas saingannya, lalu {e13 membekukan} [m17:LKA.LEG parlemen]. [m16:LKA.JUD Mahkamah Agung] pada Selasa (13/11) {e5 membatalkan} pembubaran yang menyusul kemudian.
[m21=m6 Wickremesinghe] tidak pernah pergi. Kediaman resmi bernama Temple Trees masih ditempatinya, dikelilingi biksu dan relawan. "<<q1 [m22=m6 Saya] perdana menteri yang sah. [m23=m4 Dia] tamu yang salah kamar>>," katanya kepada [m7:#BBC BBC].
Partainya, [m8:LKA.PTY Partai Persatuan Nasional (UNP)], {e6 menggelar} unjuk rasa di Galle Face sore ini, menuntut penghormatan terhadap putusan hakim.
Bagi para tetangga, taruhannya lain. [m9:CHN.GOV Duta Besar Cina Cheng Xueyuan] menjadi satu-satunya diplomat asing yang {e7 mengucapkan selamat} kepada [m24=m4 Rajapaksa], pria yang semasa menjabat presiden meminjam miliaran dolar dari [m25=m9 Beijing]. [m10:IND.GOV India] {e8 mendesak} penghormatan pada konstitusi. [m18:EU Uni Eropa] lebih tajam: fasilitas bebas bea {e9 bisa dicabut} bila [m26=m5 Kolombo] mundur dari janji hak asasi, kata [m11:EU duta besarnya, Tung-Lai Margue].
[m12:LKA.PTY Aliansi Nasional Tamil], yang memegang 16 kursi, {e10 berpihak} kepada [m27=m6 Wickremesinghe]. Ketuanya, [m13:LKA.PTY R. Sampanthan], membantah ada imbalan.
Perang saudara di pulau itu berakhir Mei 2009 ketika [m14:LKA.MIL tentara], di bawah perintah [m28=m4 Rajapaksa], {e12 menghancurkan} [m15:LTTE.REB Macan Tamil].
Bursa saham ditutup turun. Menteri mana yang akan menandatangani anggaran, tak ada yang tahu.
~related Topik terkait: Sri Lanka, Politik, Asia
e11 m2 > m3 ASSAULT actual 2018-11-15/day mode=beat ctx=legislative again
e1 m2 > m3 ASSAULT actual 2018-11-15/day mode=beat ctx=legislative
e2 m3 > m4 REJECT actual 2018-11-14/day mode=change ctx=legislative,executive
e3 m5 > m3 REJECT actual 2018-11-15/none ctx=legislative,executive
e4 m5 > m6 SANCTION actual 2018-10-26/day mode=expel ctx=executive
e13 m5 > m17 COERCE actual 2018-10-26/day ctx=legislative,executive
e5 m16 > m5 REJECT actual 2018-11-13/day ctx=legal,legislative
e6 m8 > m5 PROTEST actual 2018-11-15/day mode=demo ctx=pro_democracy,legal
e7 m9 > m4 SUPPORT actual 2018-11-15/none ctx=diplomatic,executive
e8 m10 > m5 REQUEST requested 2018-11-15/none mode=change ctx=diplomatic,political_institutions
e9 m11 > m5 THREATEN hypothetical 2018-11-15/none mode=relations ctx=economic,human_rights
e10 m12 > m6 SUPPORT actual 2018-11-15/none ctx=legislative
e12 m14 > m15 ASSAULT actual 2009-05-01/month ctx=military,religion_ethnicity bg
q1 m6 direct cue=katanya
rel m13 leads m12
rel m3 leads m17
rel m6 member_of m8
