### Sumut Pos 2012-11-28
[m1:IDN.GOV Bupati Palas] {e1 mendamprat} [m2:IDN.BUS manajemen PT Sumatera Riang Lestari] di depan wartawan, Selasa (27/11). Menurut [m3=m1 dia], <<q1 perusahaan itu bertahun-tahun mengelabui petani plasma>>. [m4:IDN.AGR Para petani], lewat [m5:IDN.AGR SPI] tempat [m6=m4 mereka] bernaung, {e2 memasang tenggat} sepuluh hari sebelum menduduki kebun.
e1 m1 > m2 ACCUSE actual 2012-11-27/day mode=disapprove ctx=economic,natural_resource
e2 m4 > m2 THREATEN threatened 2012-11-28/none ctx=natural_resource
q1 m3 indirect cue=Menurut
rel m4 member_of m5

### Antara 2022-02-16
[m1:RUS.MIL Kementerian Pertahanan Rusia] memperlihatkan video tank yang {e1 diangkut pulang} dari Krimea. [m2:NATO Jens Stoltenberg], pemimpin [m3:NATO aliansi Atlantik Utara], {e2 tidak termakan}: katanya, <<q1 [m4=m1 Moskow] justru menambah prajurit>>. [m5:UKR.GOV Presiden Volodymyr Zelensky] menaikkan bendera bersama [m6:UKR.LEG anggota parlemen] pada Hari Persatuan.
e1 m1 > m5 RETREAT actual 2022-02-16/none mode=withdraw ctx=military said=m1
e2 m2 > m1 REJECT actual 2022-02-16/none ctx=military
q1 m2 indirect cue=katanya
rel m2 leads m3

### Surya 2010-10-21
[m1:IDN.GOV Wali Kota Surabaya Tri Rismaharini] berkali-kali {e1 digoyang} [m2:IDN.LEG DPRD] karena menaikkan pajak reklame. Di tengah kisruh itu [m3:IDN.PTY PDI Perjuangan], yang mengusungnya, sempat menjaga jarak. [m4:IDN.CVL Ratusan warga kampung] {e3 menyatakan berdiri} di belakang [m5=m1 perempuan pertama yang memimpin kota tersebut].
e1 m2 > m1 ACCUSE actual 2010-10-21/none mode=disapprove ctx=executive,economic
e3 m4 > m5 SUPPORT actual 2010-10-21/none ctx=executive

### Media Indonesia 2009-09-26
[m1:HND.GOV Pemerintah de facto Roberto Micheletti] {e1 mematikan} listrik dan air [m2:BRA.GOV Kedutaan Brasil], tempat [m3:HND.ELI Manuel Zelaya] bersembunyi. [m4=m1 Rezim itu] juga {e2 memberi} [m5:BRA.GOV Brasilia] waktu sepuluh hari untuk menentukan status tamunya. [m6:BRA.GOV Luiz Inacio Lula da Silva] {e3 mengibaskan tangan}: "<<q1 [m7=m6 Kami] tidak menuruti ultimatum para pengudeta>>."
e1 m1 > m2 COERCE actual 2009-09-26/none mode=restrict ctx=diplomatic
e2 m4 > m5 THREATEN threatened 2009-09-26/none ctx=diplomatic
e3 m6 > m4 REJECT actual 2009-09-26/none mode=yield ctx=diplomatic
q1 m6 direct

### Banjarmasin Post 2021-10-14
Tuntutan [m1:IDN.LAB sopir truk tambang] akhirnya {e1 diluluskan} [m2:IDN.GOV Pemkab Tanah Bumbu]: jam operasi diperpanjang sampai pukul 22.00 Wita. [m3=m1 Mereka] pun {e2 menyingkirkan} ratusan kendaraan yang empat hari {e3 menyumbat} jalan nasional. Hanya [m4:IDN.CVL warga Satui] yang {e4 menggerutu} karena debu.
e1 m2 > m1 CONCEDE actual 2021-10-14/none ctx=economic
e2 m3 > m2 RETREAT actual 2021-10-14/none ctx=economic
e3 m1 > m2 PROTEST actual 2021-10-14/none mode=obstruct ctx=economic bg
e4 m4 > m2 ACCUSE actual 2021-10-14/none mode=disapprove ctx=environment

### Kompas.com 2023-09-21
[m1:POL.GOV PM Mateusz Morawiecki] {e1 menutup keran} senjata untuk [m2:UKR.GOV Kyiv], Rabu (20/9), setelah [m3=m2 tetangganya] itu {e2 memperkarakan} larangan impor gandum ke [m4:WTO Organisasi Perdagangan Dunia]. [m5:DEU.GOV Menlu Annalena Baerbock], anggota [m6:DEU.PTY Partai Hijau], {e3 menenangkan} [m7=m1+m2 kedua pihak].
e1 m1 > m2 SANCTION actual 2023-09-20/day mode=discontinue ctx=military
e2 m3 > m1 ACCUSE actual 2023-09-21/none ctx=economic,legal bg
e3 m5 > m7 REQUEST requested 2023-09-21/none ctx=diplomatic
rel m5 member_of m6

### Lombok Post 2018-04-03 none
Pelukis asal [m1:@IDN Sumbawa] itu menggelar pameran tunggal bertema laut di Taman Budaya. [m2:IDN.GOV Kepala dinas kebudayaan] membuka acara dengan memetik gambus. "<<q1 [m3=m2 Saya] iri pada keberaniannya bermain warna>>," tuturnya. Pengunjung diserbu rasa haru ketika musik keroncong mengalun.
q1 m2 direct cue=tuturnya

### Tempo 2011-03-19
Jet-jet [m1:FRA.MIL Prancis] {e1 membuka serangan} ke Benghazi sesaat setelah [m2:FRA.GOV Nicolas Sarkozy] {e2 menjamu} [m3:USA.GOV Hillary Clinton] dan [m4:GBR.GOV David Cameron] di [m5:@FRA Paris]. [m6:LBY.GOV Muammar Qadhafi] bersumpah {e3 membagikan} senjata kepada sejuta rakyatnya. [m7:AU Uni Afrika], yang pernah dipimpinnya, {e4 mengkritik} campur tangan itu.
e1 m1 > m6 ASSAULT actual 2011-03-19/none mode=aerial ctx=military
e2 m2 > m3,m4 CONSULT actual 2011-03-19/none mode=meet ctx=military,diplomatic
e3 m6 > m1 MOBILIZE planned 2011-03-19/none mode=militia ctx=military
e4 m7 > m1 ACCUSE actual 2011-03-19/none mode=disapprove ctx=military

### Padang Ekspres 2019-07-24
[m1:IDN.GOV Gubernur Irwan Prayitno], kader [m2:IDN.PTY PKS], {e1 bersilaturahmi} ke markas [m3:IDN.PTY Partai Gerindra Sumbar], Selasa (23/7). Pimpinannya, [m4:IDN.PTY Andre Rosiade], {e2 menghadiahi} tamunya janji koalisi pada pilkada nanti. [m5:IDN.PTY Partai Demokrat], yang selama ini bersekutu dengan [m6=m3 Gerindra], merasa {e3 ditelikung}.
e1 m1 > m3 CONSULT actual 2019-07-23/day mode=visit ctx=election
e2 m4 > m1 AGREE planned 2019-07-23/day ctx=election
e3 m5 > m6 ACCUSE actual 2019-07-24/none mode=disapprove ctx=election
rel m1 member_of m2
rel m4 leads m3
rel m5 ally_of m6

### Tribun Kaltim 2024-02-06
[m1:IDN.CVL Warga Pemaluan] enggan {e1 angkat koper} meski [m2:IDN.GOV Otorita IKN] {e2 menyodorkan} surat peringatan kedua. [m3:IDN.CVL AMAN], organisasi yang menghimpun [m4:IDN.CVL komunitas adat Balik], {e3 pasang badan}. Kata [m5=m2 otorita itu], <<q1 tidak seorang pun akan digusur tanpa ganti>>.
e1 m1 > m2 REJECT actual 2024-02-06/none mode=yield ctx=territory
e2 m2 > m1 THREATEN threatened 2024-02-06/none ctx=territory
e3 m3 > m1 SUPPORT actual 2024-02-06/none ctx=territory,human_rights
q1 m5 indirect cue=Kata
rel m4 member_of m3

### Kompas 2008-11-26
[m1:THA.CVL Massa berkaus kuning] {e1 menduduki} Bandara Suvarnabhumi, Selasa (25/11) malam, dan menelantarkan ribuan penumpang. [m2:THA.MIL Panglima Anupong Paochinda] {e3 menyarankan} [m3:THA.GOV PM Somchai Wongsawat] membubarkan parlemen. [m4=m3 Somchai], ipar [m5:THA.ELI Thaksin Shinawatra], {e4 mengesampingkan} saran tersebut.
e1 m1 > m3 PROTEST actual 2008-11-25/day mode=obstruct ctx=pro_autocracy,political_institutions
e3 m2 > m3 REQUEST requested 2008-11-26/none mode=change ctx=political_institutions
e4 m4 > m2 REJECT actual 2008-11-26/none mode=change ctx=political_institutions

### Papua Pos 2009-07-15
Dengan sebuah kesepakatan lisan, [m1:IDN.COP Polda Papua] dan [m2:PNG.COP Kepolisian Papua Nugini] akan {e1 bertukar} informasi mengenai ganja di [m3:@IDN Skouw]. [m4=m2 Pihak Port Moresby] pada Mei lalu {e2 menyerahkan} [m5:IDN.CRM tiga buron]; kini [m6=m1 Jayapura] ganti {e3 menitipkan} dua anjing pelacak.
e1 m1 > m2 AGREE planned 2009-07-15/none ctx=illegal_drugs
e2 m4 > m6 COOPERATE actual 2009-05-01/month ctx=crime bg
e3 m6 > m4 AID actual 2009-07-15/none ctx=illegal_drugs

### BBC Indonesia 2025-01-22
[m1:USA.GOV Donald Trump] {e1 mencoret} Amerika dari keanggotaan [m2:WHO Organisasi Kesehatan Dunia] pada hari pertamanya, dan esoknya {e2 memecat} [m3:USA.MIL Laksamana Linda Fagan]. [m4:CHN.GOV Beijing] {e3 berikrar} menambah iuran. [m5:WHO Tedros Adhanom Ghebreyesus], kepala [m6=m2 badan di Jenewa itu], {e4 menyesali} keputusan tersebut.
e1 m1 > m2 SANCTION actual 2025-01-20/day mode=withdraw ctx=health,diplomatic
e2 m1 > m3 SANCTION actual 2025-01-21/day ctx=executive,military
e3 m4 > m2 AGREE planned 2025-01-22/none mode=assist ctx=health
e4 m5 > m1 ACCUSE actual 2025-01-22/none mode=disapprove ctx=health
rel m5 leads m6

### Suara NTB 2016-12-21
Tak mau lagi dikibuli, [m1:IDN.AGR petani tembakau Lombok Timur] {e2 menyetop} setoran ke gudang [m2:IDN.BUS PT Djarum]. [m3:IDN.GOV Wakil Bupati Khairul Warisin] {e3 menjanjikan} harga dasar. [m4=m2 Perusahaan] menegaskan tidak akan {e4 didikte}, tetapi mau {e5 bertatap muka} Kamis (22/12).
e2 m1 > m2 PROTEST actual 2016-12-21/none mode=strike ctx=economic
e3 m3 > m1 AGREE planned 2016-12-21/none ctx=economic
e4 m4 > m1 REJECT actual 2016-12-21/none ctx=economic
e5 m4 > m1 CONSULT planned 2016-12-22/day mode=meet ctx=economic

### Detikcom 2013-08-31
[m1:GBR.LEG Majelis Rendah Inggris] {e1 mementung} rencana [m2:GBR.GOV David Cameron]: 285 suara menentang {e2 penyerbuan} ke [m3:SYR.GOV Suriah]. [m4:USA.GOV Barack Obama] tetap {e3 menggadang-gadang} serangan terbatas. [m5:USA.MIL Lima kapal perusak] sudah {e4 nongkrong} di Mediterania timur.
e1 m1 > m2 REJECT actual 2013-08-31/none ctx=military,legislative
e2 m2 > m3 ASSAULT hypothetical 2013-08-31/none ctx=military
e3 m4 > m3 THREATEN threatened 2013-08-31/none ctx=military
e4 m5 > m3 MOBILIZE actual 2013-08-31/none mode=ships ctx=military

### Radar Cirebon 2007-05-09
[m1:IDN.EDU BEM Unswagati] {e1 mengepruk} patung ketua DPRD dari kardus di alun-alun, mengolok studi banding ke Batam. [m2:IDN.LEG Ketua dewan Suryana], yang juga ketua [m3:IDN.PTY DPC PDIP Cirebon], tidak tersinggung, bahkan {e3 menyuguhi} [m4=m1 mereka] teh dan mendengarkan keluhan.
e1 m1 > m2 PROTEST actual 2007-05-09/none mode=demo ctx=corruption,legislative
e3 m2 > m4 CONSULT actual 2007-05-09/none mode=meet ctx=legislative
rel m2 leads m3

### Sinar Indonesia Baru 2020-12-15
[m1:USA.GOV Washington] resmi {e1 menghapus} [m2:SDN.GOV Sudan] dari daftar negara pendukung terorisme. [m3:SDN.GOV PM Abdalla Hamdok], yang memimpin [m4:SDN.GOV pemerintahan transisi] di Khartoum, {e2 memuji} kabar itu; bulan lalu [m5=m2 negaranya] {e3 melunasi} 335 juta dolar bagi [m6:USA.CVL para korban pengeboman 1998].
e1 m1 > m2 CONCEDE actual 2020-12-15/none ctx=terrorism,diplomatic
e2 m3 > m1 SUPPORT actual 2020-12-15/none ctx=diplomatic
e3 m5 > m6 RETREAT actual 2020-11-01/month ctx=reparations,terrorism bg
rel m3 leads m4

### Fajar 2023-05-02
[m1:IDN.LAB Ratusan buruh Kawasan Industri Makassar] {e1 memperingati} Hari Buruh dengan memblokade gerbang tol, Senin (1/5). [m2:IDN.GOV Wali Kota Danny Pomanto] datang {e2 membawa segepok} janji: upah sektoral dibahas Juni. [m3=m1 Mereka] lalu {e3 menggulung} spanduk. [m4:IDN.COP Polrestabes] tak menahan siapa pun.
e1 m1 > m2 PROTEST actual 2023-05-01/day mode=obstruct ctx=economic
e2 m2 > m1 AGREE planned 2023-06-01/month ctx=economic
e3 m3 > m2 RETREAT actual 2023-05-01/day ctx=economic
