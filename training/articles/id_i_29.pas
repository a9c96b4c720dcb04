### DW Indonesia 2017-10-03 article
= Catalunya {e14 Mogok}, [m1:ESP.GOV Raja] Menegur, Brussel Menoleh
~date_line 03.10.2017
Metro Barcelona berhenti, pelabuhan sepi, dan pasar Boqueria menurunkan rolling door. Pemogokan umum pada Selasa (03/10) itu {e1 diserukan} [m2:CAT.CVL Taula per la Democracia], himpunan serikat buruh dan kelompok prokemerdekaan, dua hari setelah [m3:ESP.COP polisi antihuru-hara Spanyol] {e2 memukuli} [m29:CAT.CVL orang yang antre] di tempat pemungutan suara.
Hampir 900 luka, menurut [m4:CAT.PRM pemerintah Catalunya]. [m5:ESP.GOV Menteri Dalam Negeri Juan Ignacio Zoido] membantah polisinya {e3 berlebihan}; 400 di antaranya justru korban, katanya.
"<<q1 [m6=m4 Kami] telah memenangkan hak untuk merdeka>>," ujar [m7:CAT.PRM Carles Puigdemont], presiden wilayah itu, seraya {e4 meminta} [m8:EU Uni Eropa] menjadi penengah. Hasil yang diumumkannya 90 persen "ya"; yang memilih kurang dari separuh.
Permintaan itu {e5 ditepis}. [m9:EU Komisi Eropa], lewat [m10:EU juru bicaranya, Margaritis Schinas], menyebutnya urusan dalam negeri [m11:ESP.GOV Spanyol] yang menyangkut konstitusi negara anggota.
Malamnya sesuatu yang jarang terjadi: [m12=m1 Raja Felipe VI] berpidato. Dalam enam menit ia {e6 menuduh} para pemimpin Catalunya tidak setia kepada negara. Kata "dialog" tidak muncul.
[m13:ESP.GOV Perdana Menteri Mariano Rajoy], dari [m14:ESP.PTY Partai Rakyat (PP)] yang dipimpinnya, mengumpulkan dua ketua partai lain. [m15:ESP.PTY Albert Rivera] dari [m16:ESP.PTY Ciudadanos] {e7 mendesak} pasal 155 segera dipakai. [m17:ESP.OPP Pedro Sanchez], pemimpin [m18:ESP.OPP Sosialis], {e8 menolak}, sambil mencela kekerasan polisi.
Pasal itu memungkinkan Madrid {e9 mengambil alih} kekuasaan daerah. [m31=m13 Rajoy] belum menyebutnya, tetapi juga tidak menampiknya.
Bagaimana dengan polisi setempat? [m19:CAT.COP Josep Lluis Trapero], yang mengepalai [m20:CAT.COP Mossos d'Esquadra], {e10 diperiksa} [m21:ESP.JUD Pengadilan Nasional] hari Jumat atas tuduhan penghasutan, karena membiarkan [m22=m3 petugas dari Madrid] {e11 dikurung} [m30:CAT.CVL massa] semalaman pada 20 September.
Bersama dia dipanggil dua orang sipil, salah satunya [m23:CAT.CVL Jordi Cuixart], ketua [m24:CAT.CVL Omnium Cultural].
[m25:BEL.GOV Charles Michel] dari Belgia termasuk sedikit kepala pemerintahan yang {e12 mengecam} kekerasan. Sebaliknya [m26:FRA.GOV Emmanuel Macron] {e13 menelepon} [m32=m13 Rajoy] untuk menyatakan dukungan. [m27:SRB.GOV Beograd] bertanya: mengapa [m28:KOS.GOV Kosovo] boleh?
Spanyol, anggota Uni Eropa, tidak mengakui Kosovo.
e1 m2 > m11 REQUEST requested 2017-10-03/none mode=assist ctx=repression
e2 m3 > m29 ASSAULT actual 2017-10-01/day mode=beat ctx=repression,election
e3 m3 > m29 ASSAULT denied 2017-10-03/none mode=beat ctx=repression again
e4 m7 > m8 REQUEST requested 2017-10-03/none mode=assist ctx=territory
e5 m9 > m7 REJECT actual 2017-10-03/none mode=assist ctx=territory
e6 m12 > m4 ACCUSE actual 2017-10-03/day mode=disapprove ctx=territory
e7 m15 > m13 REQUEST requested 2017-10-03/none mode=change ctx=territory
e8 m17 > m15 REJECT actual 2017-10-03/none ctx=territory
e9 m13 > m4 COERCE hypothetical 2017-10-03/none ctx=territory,executive
e10 m21 > m19 ACCUSE planned 2017-10-06/day mode=investigate ctx=legal
e11 m30 > m22 PROTEST actual 2017-09-20/day mode=obstruct bg
e12 m25 > m11 ACCUSE actual 2017-10-03/none mode=disapprove ctx=repression
e13 m26 > m13 CONSULT actual 2017-10-03/none mode=phone
e14 m2 > m11 PROTEST actual 2017-10-03/day mode=strike ctx=repression,territory
q1 m7 direct cue=ujar
rel m7 leads m4
rel m13 leads m14
rel m17 leads m18
rel m19 leads m20
rel m23 leads m24
rel m11 member_of m8

### Viva 2025-08-20 article
= PBB Naik 300 Persen, Kantor Bupati Bone {e1 Diserbu}; [m1:IDN.GOV Bupati] ke Mana?
~date_line Rabu, 20 Agustus 2025 - 06:30 WIB
~byline Oleh : Supriadi Maud (Makassar)
[m2:@IDN Bone], VIVA – Sampai subuh tadi, asap ban belum padam juga di Jalan Ahmad Yani.
Ribuan orang yang menamakan diri [m3:IDN.CVL Aliansi Rakyat Bone Bersatu] {e2 menyerbu} kantor bupati, Selasa (19/8/2025), menolak kenaikan pajak bumi dan bangunan.
Pagar {e3 roboh} pukul lima sore. [m4:IDN.COP Polisi] {e4 menjawab} dengan gas air mata.
"<<q1 [m5=m3 Kami] dari pagi cuma mau ketemu. Satu kali saja. Kalau dia keluar, [m6=m3 kami] pulang>>," kata [m7:IDN.EDU Rafli Fasyah], jenderal lapangan aksi.
Dia yang dimaksud [m8=m1 Bupati Andi Asman Sulaiman]. Sampai malam, [m9=m1 ia] tak muncul.
Yang datang [m10:IDN.GOV Wabup Andi Akmal Pasluddin]. [m11=m10 Dia] mencoba bicara dari atas mobil pemadam, tapi {e5 dilempari} botol.
"<<q2 Kenaikan itu {e6 kami tunda}. Perintah [m12:IDN.GOV Mendagri]>>," teriak [m13=m10 Akmal]. Tidak terdengar.
Benarkah 300 persen? Kepala Bapenda [m14:IDN.GOV Muh Angkasa] membantah. Rata-rata 65 persen, ujarnya, yang 300 itu zona jalan protokol.
[m15:IDN.MIL Pasukan Yonif 141] {e7 diturunkan} menjelang Isya. Satu prajurit dan empat [m16:IDN.COP anggota Satpol PP] {e8 luka} kena batu.
[m17:IDN.COP Kapolda Sulsel Irjen Rusdi Hartono] menyebut 52 orang {e9 diamankan}, delapan di antaranya pelajar. "<<q3 Yang pelajar {e10 kita pulangkan} pagi ini>>," katanya.
[m18:IDN.CVL LBH Makassar] {e11 memprotes}. Direkturnya, [m19:IDN.CVL Abdul Azis Dumpa], belum bisa masuk Mapolres sampai pukul 03.00 Wita.
"<<q4 Ini bukan perang. Kok pengacara dilarang masuk>>," ketusnya.
Bone bukan yang pertama. Pekan lalu, di [m20:@IDN Pati], [m21:IDN.GOV Bupati Sudewo] {e12 membatalkan} kenaikan 250 persen sesudah didemo [m25:IDN.CVL puluhan ribu orang].
[m22:IDN.GOV Mendagri Tito Karnavian] {e13 mengingatkan} [m23:IDN.GOV para kepala daerah] soal itu lewat surat edaran, 14 Agustus.
[m24:IDN.PTY Gerindra], partai yang mengusung Asman, belum berkomentar.
e1 m3 > m1 PROTEST actual 2025-08-19/day again
e2 m3 > m1 PROTEST actual 2025-08-19/day mode=riot ctx=economic
e3 m3 > m1 PROTEST actual 2025-08-19/day again
e4 m4 > m3 ASSAULT actual 2025-08-19/day mode=crowd-control ctx=repression
e5 m3 > m11 PROTEST actual 2025-08-19/day mode=riot
e6 m10 > m3 CONCEDE actual 2025-08-19/day ctx=economic
e7 m15 > m3 MOBILIZE actual 2025-08-19/day mode=troops
e8 m3 > m15,m16 PROTEST actual 2025-08-19/day mode=riot
e9 m4 > m3 COERCE actual 2025-08-19/day mode=arrest ctx=repression
e10 m17 > m3 CONCEDE planned 2025-08-20/day mode=release
e11 m18 > m4 ACCUSE actual 2025-08-20/none mode=disapprove ctx=legal
e12 m21 > m25 CONCEDE actual 2025-08-11/week ctx=economic bg
e13 m22 > m23 REQUEST requested 2025-08-14/day mode=change ctx=economic bg
q1 m7 direct cue=kata
q2 m13 direct cue=teriak
q3 m17 direct cue=katanya
q4 m19 direct cue=ketusnya
rel m19 leads m18

### Kompas 2020-08-26 article
= Cabo Delgado: Empat Tahun Gas, Tiga Tahun Perang
~byline Oleh Kris Mada
[m1:@MOZ MAPUTO] — Kota pelabuhan [m2:@MOZ Mocimboa da Praia] sudah dua pekan tidak mengibarkan bendera [m3:MOZ.GOV Mozambik]. Kelompok yang menyebut dirinya [m4:ISISM.REB Al-Shabab], tanpa hubungan dengan yang di Somalia, menguasainya sejak 12 Agustus, setelah {e1 menenggelamkan} kapal patroli [m5:MOZ.MIL marinir].
Sejak tahun lalu [m6=m4 gerombolan itu] termasuk [m7:ISIS.REB cabang NIIS di Afrika Tengah]. Serangannya yang pertama, Oktober 2017, juga {e2 menyasar} kota ini: pos polisi, dua jam, lalu lari.
"<<q1 Orang muda kami direkrut dengan uang 80 dollar. Pemerintah tidak menawarkan apa-apa>>," ujar [m8:MOZ.REL Uskup Pemba Luiz Fernando Lisboa]. Ia {e3 menulis} surat kepada [m9:VAT.REL Paus Fransiskus], yang pekan lalu {e4 menelepon} balik. [m10:MOZ.GOV Presiden Filipe Nyusi] {e5 menyindir} sang uskup sebagai orang asing yang merusak nama negara; ia kelahiran Brasil.
Pihak yang dikerahkan pemerintah berganti-ganti. Mula-mula tentara bayaran [m11:WAGNER.MNC Wagner] dari Rusia, yang {e6 angkat kaki} tiga bulan kemudian sesudah tujuh anggotanya tewas. Lalu [m12:ZAF.BUS Dyck Advisory Group], perusahaan Afrika Selatan pimpinan [m13:ZAF.BUS Lionel Dyck]. Helikopternya {e7 menembaki} perahu di muara Messalo; penduduk berkata yang mati warga biasa. [m14=m13 Dyck] membantah {e8 menyerang} [m23:MOZ.CVL warga].
[m15:ZAF.GOV Pretoria] serba salah. Juli lalu kelompok itu {e9 mengancam} akan membakar negeri mana pun yang campur tangan. [m16:ZAF.GOV Menteri Luar Negeri Naledi Pandor] {e10 menawarkan} bantuan kalau diminta. [m24=m3 Maputo], yang bulan ini mengetuai [m17:SADC Komunitas Pembangunan Afrika Bagian Selatan (SADC)], belum meminta.
[m18:ZWE.GOV Presiden Emmerson Mnangagwa] dari Zimbabwe {e15 mendesak} blok itu bertindak. [m19:TZA.MIL Tanzania] {e12 menempatkan} batalyon di Mtwara, seberang Sungai Ruvuma.
Yang dipertaruhkan ladang gas. [m20:FRA.MNC Total], perusahaan Perancis, Senin {e13 menandatangani} perjanjian keamanan dengan pemerintah: satuan tugas gabungan untuk menjaga proyek 20 miliar dollar AS di Afungi.
[m21:MOZ.OPP Ossufo Momade], pemimpin [m22:MOZ.OPP Renamo], bekas pemberontak yang kini oposisi, {e14 menuntut} parlemen diberi tahu isinya.
Pengungsi sudah 300.000. Sebagian tinggal di beranda rumah orang.
e1 m4 > m5 ASSAULT actual 2020-08-12/day ctx=military,territory
e2 m6 > m3 ASSAULT actual 2017-10-01/month ctx=terrorism bg
e3 m8 > m9 REQUEST requested 2020-08-26/none mode=assist ctx=human_security bg
e4 m9 > m8 CONSULT actual 2020-08-17/week mode=phone
e5 m10 > m8 ACCUSE actual 2020-08-26/none mode=disapprove
e6 m11 > m3 RETREAT actual 2020-08-26/none mode=withdraw ctx=military bg
e7 m12 > m4 ASSAULT actual 2020-08-26/none mode=aerial ctx=military
e8 m12 > m23 ASSAULT denied 2020-08-26/none mode=aerial ctx=military said=m14
e9 m4 > m15 THREATEN threatened 2020-07-01/month mode=violence ctx=terrorism bg
e10 m16 > m3 AGREE hypothetical 2020-08-26/none ctx=military
e12 m19 > m4 MOBILIZE actual 2020-08-26/none mode=troops ctx=military
e13 m20,m3 > m3,m20 SUPPORT actual 2020-08-24/day ctx=military,natural_resource
e14 m21 > m3 REQUEST requested 2020-08-26/none mode=change ctx=legislative
e15 m18 > m17 REQUEST requested 2020-08-26/none mode=assist ctx=military
q1 m8 direct cue=ujar
rel m4 controls m2 from=2020-08-12
rel m4 part_of m7
rel m13 leads m12
rel m24 leads m17
rel m21 leads m22

### Tribunnews 2011-11-15 article
= Ketua DPRD {e10 Dilaporkan} Istri Muda, [m1:IDN.PTY PKS] Turunkan Tim
~byline Laporan Wartawan Tribunnews.com, Willy Widianto
TRIBUNNEWS.COM, [m2:@IDN JAKARTA] - Partai Keadilan Sejahtera gerah. Kadernya, [m3:IDN.LEG Ketua DPRD Kota Sukabumi Aep Saepudin], {e1 diadukan} ke [m4:IDN.LEG Badan Kehormatan].
Pengadunya perempuan bernama [m5:IDN.CVL Neneng]. Mengaku istri kedua, mengaku ditelantarkan.
"<<q1 Nafkah tidak, kabar tidak. [m6=m5 Saya] cuma minta tanggung jawab>>," ujar [m7=m5 dia] di gedung dewan, Selasa (15/11/2011).
[m8=m3 Aep] belum bisa dihubungi. Tiga nomornya mati.
Presiden PKS [m9:IDN.PTY Luthfi Hasan Ishaaq] menyatakan partainya {e2 membentuk} tim. Kalau terbukti, {e3 dicopot}.
"<<q2 [m10=m1 Kami] tidak kenal tebang pilih>>," katanya.
Pernyataan itu disambut sinis [m11:IDN.LEG Wakil Ketua DPRD Sukabumi Henry Slamet]. "<<q3 Tebang pilih itu kalau pohonnya ada. Ini pohonnya kabur>>," {e4 ledek} [m12=m11 politikus PDIP] ini.
BK akan {e5 memanggil} Aep, Kamis. Ketua BK [m13:IDN.LEG Faisal Bagindo] berjanji terbuka.
Di luar, belasan aktivis [m14:IDN.EDU KAMMI] {e6 menggelar} aksi bisu, mulut dilakban. Aneh juga, biasanya mereka dekat dengan partai itu.
"<<q4 Justru karena dekat>>," kata [m15:IDN.EDU Iman Sulaeman], ketuanya, setelah lakban dibuka.
[m16=m15 Dia] {e7 meminta} Aep mundur sukarela.
[m17:IDN.GOV Wali Kota Muslikh Abdussyukur] tak mau ikut campur, tapi mengaku sudah {e8 menelepon} Luthfi. "<<q5 Sekadar memberi tahu, APBD belum diketok>>," ujarnya.
Memang itu yang bikin pusing. Rapat anggaran minggu ini batal karena palu ada di tangan yang hilang.
e1 m5 > m3 ACCUSE actual 2011-11-15/day mode=allege ctx=legislative
e2 m9 > m3 ACCUSE planned 2011-11-15/none mode=investigate ctx=political_institutions
e3 m1 > m3 SANCTION hypothetical 2011-11-15/none mode=discontinue ctx=political_institutions
e4 m12 > m1 ACCUSE actual 2011-11-15/none mode=disapprove
e5 m4 > m3 ACCUSE planned 2011-11-17/day mode=investigate ctx=legislative
e6 m14 > m3 PROTEST actual 2011-11-15/none mode=demo
e7 m16 > m3 REQUEST requested 2011-11-15/none mode=change
e8 m17 > m9 CONSULT actual 2011-11-15/none mode=phone
e10 m5 > m3 ACCUSE actual 2011-11-15/day again
q1 m7 direct cue=ujar
q2 m9 direct cue=katanya
q3 m12 direct cue=ledek
q4 m15 direct cue=kata
q5 m17 direct cue=ujarnya
rel m9 leads m1
rel m13 leads m4
rel m15 leads m14
rel m3 member_of m1
