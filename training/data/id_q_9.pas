### Harian Rakyat Bengkulu 2015-02-09
[m1:IDN.AGR Petani sawit Mukomuko] {e1 mengunci} pabrik [m2:IDN.BUS PT Agro Muko] dengan gembok raksasa, dan kuncinya dititipkan kepada [m3:IDN.GOV camat] sebagai tanda kesabaran habis. [m4=m2 Perusahaan], anak usaha [m5:BEL.BUS kelompok SIPEF], langsung {e3 menelepon} [m6:IDN.COP Polda Bengkulu] untuk minta pengawalan.
e1 m1 > m2 PROTEST actual 2015-02-09/none mode=obstruct ctx=economic
e3 m4 > m6 REQUEST requested 2015-02-09/none mode=assist ctx=economic
rel m4 part_of m5

### Antara 2018-08-15
[m1:TUR.GOV Ankara] {e1 menggandakan} bea mobil dan minuman keras Amerika sebagai balasan atas tarif baja. Sehari itu pula [m2:QAT.GOV Emir Tamim bin Hamad] {e2 menjanjikan} suntikan 15 miliar dolar bagi [m3=m1 sahabatnya]. [m4:USA.GOV Sarah Sanders] {e3 menyayangkan} keputusan tersebut; [m5:USA.REL pendeta Andrew Brunson], pangkal sengketa, tetap {e4 dikerangkeng}.
e1 m1 > m4 SANCTION actual 2018-08-15/none mode=restrict ctx=economic
e2 m2 > m3 AGREE planned 2018-08-15/day mode=assist ctx=economic
e3 m4 > m1 ACCUSE actual 2018-08-15/none mode=disapprove ctx=economic
e4 m1 > m5 COERCE actual 2018-08-15/none mode=arrest ctx=legal bg
rel m2 ally_of m3

### Tribun Jabar 2024-03-21
[m1:IDN.PTY Ketua DPC Hanura Garut] memutar haluan: setelah dua kali mendukung calon [m2:IDN.PTY Golkar], [m7=m1 ia] kini {e3 memahkotai} [m3:IDN.PTY Putri Karlina] sebagai jagoannya. [m4=m2 Beringin] tidak dendam. "<<q1 Politik itu cair, [m5=m2 kami] tetap kawan>>," kata [m6:IDN.PTY sekretarisnya, Suherman].
e3 m1 > m3 SUPPORT actual 2024-03-21/none ctx=election
q1 m6 direct cue=kata

### Kompas.com 2025-05-07
[m1:IND.MIL Jet Rafale India] {e1 memanah} sembilan lokasi di [m2:PAK.GOV Pakistan] yang, menurut [m3:IND.GOV New Delhi], menjadi sarang [m4:LET.REB Lashkar-e-Taiba]. [m5=m2 Islamabad] {e2 bersumpah} "membalas pada waktunya" dan {e3 menutup} angkasanya. [m6:CHN.GOV Beijing], sahabat segala cuaca [m7=m2 negeri itu], {e4 menyayangkan} serangan.
e1 m1 > m4 ASSAULT actual 2025-05-07/none mode=aerial ctx=military,terrorism
e2 m5 > m3 THREATEN threatened 2025-05-07/none ctx=military
e3 m5 > m3 COERCE actual 2025-05-07/none mode=restrict ctx=military
e4 m6 > m3 ACCUSE actual 2025-05-07/none mode=disapprove ctx=military
rel m6 ally_of m7

### Bengkalis Pos 2009-11-10
Karena [m7=m2 pemerintah provinsi] menggantung alokasi dana bagi hasil, [m1:IDN.GOV Bupati Syamsurizal] {e2 menyeret} [m2:IDN.GOV Gubernur Rusli Zainal] ke [m3:IDN.JUD Mahkamah Konstitusi]. Dalam berkasnya, [m4=m1 sang bupati] menuntut Rp400 miliar. [m5:IDN.LEG DPRD Bengkalis], yang dikuasai [m6:IDN.PTY Partai Golkar], berdiri di pagar.
e2 m1 > m2 ACCUSE actual 2009-11-10/none ctx=economic,legal

### Berita Satu 2011-05-14
[m1:USA.GOV Barack Obama] tidak akan {e1 mencampakkan} kemitraan dengan [m2:PAK.GOV Islamabad] kendati [m3:ALQAEDA.REB Osama bin Laden] bersembunyi di [m4:@PAK Abbottabad]. Sebaliknya [m5:PAK.LEG parlemen Pakistan] {e2 mengancam} akan menutup jalur pasokan [m6:NATO NATO] ke Kabul bila serangan drone berlanjut; [m7:TTP.REB Taliban Pakistan] lebih dulu {e4 meledakkan} barak di Charsadda.
e1 m1 > m2 AGREE actual 2011-05-14/none ctx=terrorism
e2 m5 > m6 THREATEN threatened 2011-05-14/none ctx=military
e4 m7 > m2 ASSAULT actual 2011-05-14/none mode=suicide-attack ctx=terrorism

### Malut Post 2007-11-27
Gugatan [m1:IDN.PTY Abdul Gafur] {e1 dikandaskan} [m2:IDN.JUD Mahkamah Agung], Senin (26/11). [m3:IDN.CVL Pendukungnya] di [m4:@IDN Ternate] {e2 merajam} kantor KPU dengan telur busuk, sedangkan [m5:IDN.PTY Thaib Armaiyn], petahana dari [m6:IDN.PTY Partai Demokrat], bersyukur dan {e4 mengundang} [m7=m1 pesaingnya] berbuka bersama.
e1 m2 > m1 REJECT actual 2007-11-26/day ctx=election,legal
e2 m3 > m2 PROTEST actual 2007-11-27/none mode=riot ctx=election
e4 m5 > m7 AGREE actual 2007-11-27/none ctx=election
rel m5 member_of m6

### Sindonews 2022-04-11
[m1:PAK.LEG Majelis Nasional] {e1 mendongkel} [m2:PAK.GOV Imran Khan], bekas kapten kriket, dengan mosi tak percaya, Minggu (10/4) dini hari. Penggantinya, [m3:PAK.GOV Shehbaz Sharif], pemimpin [m4:PAK.PTY PML-N], akan {e2 mengembalikan} rel hubungan dengan [m5:USA.GOV Washington], yang {e3 dituduh} [m6=m2 Khan] mendalangi kejatuhannya.
e1 m1 > m2 SANCTION actual 2022-04-10/day ctx=executive,legislative
e2 m3 > m5 AGREE planned 2022-04-11/none ctx=diplomatic
e3 m2 > m5 ACCUSE actual 2022-04-11/none mode=allege ctx=executive
rel m3 leads m4

### Suara Surabaya 2026-02-27
Panen ikan bandeng di [m1:@IDN Gresik] membludak dan harganya jatuh. [m2:IDN.AGR Petambak] {e1 mengobral} bandeng gratis di depan [m3:IDN.GOV kantor bupati], Kamis (26/2), sambil menanti campur tangan. [m4=m3 Bupati Fandi Akhmad Yani] bergerak cepat: [m5:IDN.BUS sebuah BUMD] {e4 disuruh} memborong lima ton.
e1 m2 > m3 PROTEST actual 2026-02-26/day mode=demo ctx=economic
e4 m4 > m5 REQUEST requested 2026-02-27/none mode=assist ctx=economic

### Tempo 2003-05-13
Tiga bom mobil {e1 mengoyak} kompleks permukiman [m1:USA.CVL warga Barat] di [m2:@SAU Riyadh], Senin (12/5) malam. [m3:USA.GOV Colin Powell], yang kebetulan akan mendarat esok paginya, {e3 menuding} [m4:ALQAEDA.REB Al-Qaeda]. [m5:SAU.GOV Putra Mahkota Abdullah] {e4 bersumpah} membasmi "kelompok sesat" itu.
e1 m4 > m1 ASSAULT actual 2003-05-12/day mode=suicide-attack ctx=terrorism said=m3
e3 m3 > m4 ACCUSE actual 2003-05-13/none mode=allege ctx=terrorism
e4 m5 > m4 THREATEN threatened 2003-05-13/none ctx=terrorism

### Pos Belitung 2013-09-04 none
Panggung ludruk menyemarakkan malam penutupan festival; para pemain melabrak tokoh raja dalam adegan lucu dan penonton tergelak. [m1:IDN.GOV Wakil bupati] terlihat berjoget di barisan depan. [m2:? Sutradara] berkata <<q1 naskahnya lahir dari cerita kakek>>. Di [m3:@IDN Manggar] hujan turun deras.
q1 m2 indirect cue=berkata

### Antara 2011-12-19
Kematian Kim Jong-il membuat [m1:KOR.MIL militer Korea Selatan] {e1 mengokang} siaga satu sejak siang. [m2:KOR.GOV Lee Myung-bak] {e2 menelepon} [m3:USA.GOV Barack Obama] selama sepuluh menit, lalu {e3 menyampaikan} simpati kepada [m4:PRK.CVL rakyat Utara] tanpa mengirim delegasi. [m5:CHN.GOV Beijing], sekutu lama [m6:PRK.GOV Pyongyang], {e4 menyatakan duka}.
e1 m1 > m6 MOBILIZE actual 2011-12-19/none mode=troops ctx=military
e2 m2 > m3 CONSULT actual 2011-12-19/none mode=phone ctx=diplomatic
e3 m2 > m4 SUPPORT actual 2011-12-19/none ctx=diplomatic
e4 m5 > m6 SUPPORT actual 2011-12-19/none ctx=diplomatic
rel m5 ally_of m6

### Radar Kediri 2017-03-07
[m1:IDN.GOV Bupati Nganjuk Taufiqurrahman] {e1 merelakan} tanah pribadinya untuk [m2:IDN.EDU madrasah] yang terbakar. Ketua yayasan, [m3:IDN.REL KH Anwar Mansur], dari [m4:IDN.REL Pesantren Lirboyo], {e2 memberkati} hibah itu. [m5:IDN.LEG Fraksi PKB] menyebut hadiah tersebut pencitraan; [m6=m1 sang bupati], menurut ajudannya, <<q1 tak peduli>>.
e1 m1 > m2 AID actual 2017-03-07/none mode=assist ctx=disasters,religion_ethnicity
e2 m3 > m1 SUPPORT actual 2017-03-07/none ctx=religion_ethnicity
q1 m6 indirect cue=menurut
rel m3 member_of m4

### Kompas 2014-03-03
Sejumlah serdadu tanpa lencana menguasai dua bandara di [m1:@UKR Semenanjung Krimea]. [m2:UKR.GOV Arseniy Yatsenyuk] {e2 mengirim sinyal bahaya} kepada [m3:USA.GOV Washington] dan {e3 membangunkan} tentara cadangan. [m4:RUS.GOV Sergei Lavrov] mengatakan <<q1 orang-orang itu anggota bela diri lokal>>.
e2 m2 > m3 REQUEST requested 2014-03-03/none mode=assist ctx=military,territory
e3 m2 > m4 MOBILIZE actual 2014-03-03/none mode=troops ctx=military
q1 m4 indirect cue=mengatakan

### Banjarmasin Post 2022-12-15
Setelah menggerogoti anggaran jalan selama tiga tahun, [m1:IDN.GOV kepala dinas itu] akhirnya {e2 dicokok} [m2:IDN.JUD Kejati Kalsel] di kantornya. [m3:IDN.GOV Gubernur Sahbirin Noor] {e3 mencopotnya} pada hari yang sama dan {e4 memohon maaf} kepada [m4:IDN.CVL warga]. [m5:IDN.JUD Hakim praperadilan] {e5 mengabulkan} penangguhan karena sakit.
e2 m2 > m1 COERCE actual 2022-12-15/none mode=arrest ctx=corruption
e3 m3 > m1 SANCTION actual 2022-12-15/day ctx=corruption,executive
e4 m3 > m4 SUPPORT actual 2022-12-15/none ctx=corruption
e5 m5 > m1 CONCEDE actual 2022-12-15/none mode=release ctx=corruption,legal

### VOA Indonesia 2017-11-22
[m1:ZWE.GOV Robert Mugabe], penguasa [m2:@ZWE Zimbabwe] selama 37 tahun, {e1 menyerahkan tampuk}, Selasa (21/11), saat [m3:ZWE.LEG parlemen] mulai {e2 memakzulkan}. [m4:ZWE.MIL Tentara] tidak menyentuhnya sejak kendaraan lapis baja mengepung Harare pekan lalu. [m5:ZAF.GOV Jacob Zuma], ketua [m6:SADC Komunitas Pembangunan Afrika bagian Selatan], {e4 mengatur} pengampunan.
e1 m1 > m3 RETREAT actual 2017-11-21/day mode=resign ctx=executive
e2 m3 > m1 SANCTION actual 2017-11-21/day ctx=executive,legislative
e4 m5 > m1 CONSULT actual 2017-11-22/none mode=third-party ctx=executive
rel m5 leads m6
rel m1 controls m2
