### Antara 2019-02-12
[m1:PHL.GOV Pemerintah Kota Zamboanga] meminta maaf kepada [m2:IDN.LAB sebelas anak buah kapal asal Bitung] yang {e1 ditahan} dua bulan karena dikira perompak. Wali kota Beng Climaco {e2 menyerahkan} [m3=m2 mereka] kepada [m4:IDN.GOV Konsul Jenderal Dicky Fabrian] di dermaga. "<<q1 [m5=m2 Kami] diberi makan dan tidak pernah dipukul>>," kata [m6:IDN.LAB sang nakhoda, Yusuf]. Adapun [m7:PHL.MIL penjaga pantai], yang {e3 menyita} radio dan solar [m8=m2 mereka], {e4 belum mau mengembalikannya}. Hal itu akan {e5 ditanyakan} [m9=m4 pejabat konsulat tersebut] pekan depan.
e1 m1 > m2 COERCE actual 2019-02-12/none mode=arrest ctx=crime
e2 m1 > m4 RETREAT actual 2019-02-12/none mode=release ctx=crime,diplomatic
e3 m7 > m8 COERCE actual 2019-02-12/none mode=seize ctx=crime
e4 m7 > m8 REJECT actual 2019-02-12/none mode=yield ctx=crime
e5 m9 > m7 REQUEST planned 2019-02-19/week mode=yield ctx=diplomatic
q1 m6 direct cue=kata

### Kompas.com 2005-08-30
Utusan [m1:EU Uni Eropa], [m2:NLD.ELI Pieter Feith], tiba di Banda Aceh untuk memimpin misi pemantau. [m7=m2 Ia] langsung {e1 menemui} [m3:IDN.GOV Penjabat Gubernur Azwar Abubakar] dan [m4:GAM.REB Irwandi Yusuf]. Yang terakhir, bekas dosen kedokteran hewan yang kabur dari penjara saat tsunami, {e2 menjamin} senjata kelompoknya akan dikumpulkan mulai pertengahan bulan depan. [m5:IDN.MIL Pangdam Supiadin] {e3 menyanggupi} pemulangan empat batalion sebagai imbangannya. [m6=m4+m5 Keduanya] belum pernah berjabat tangan sebelumnya.
e1 m7 > m3,m4 CONSULT actual 2005-08-30/none ctx=peacekeeping,territory
e2 m4 > m2 CONCEDE planned 2005-08-30/none ctx=territory,military
e3 m5 > m2 CONCEDE planned 2005-08-30/none ctx=territory,military

### detikNews 2022-11-08
Buruh pelabuhan di Callao {e1 mogok} pada hari kedua, dan ekspor buah mulai membusuk. [m1:PER.LAB Serikat mereka] {e2 menuntut} upah lembur yang dijanjikan [m2:PER.BUS operator swasta] sejak pandemi. Karena perusahaan itu bersikeras tak punya uang, [m3:PER.GOV Menteri Tenaga Kerja Alejandro Salas] {e3 mengundang} [m4=m1+m2 kedua pihak] ke kantornya. Undangan tersebut {e4 diterima} pekerja saja. [m5:PER.COP Polisi] yang membuka gerbang dengan paksa {e5 melukai} dua orang di antara [m6=m1 mereka].
e1 m1 > m2 PROTEST actual 2022-11-08/none mode=strike ctx=economic
e2 m1 > m2 REQUEST requested 2022-11-08/none mode=change ctx=economic
e3 m3 > m4 REQUEST requested 2022-11-08/none mode=meet ctx=economic
e4 m1 > m3 AGREE actual 2022-11-08/none ctx=economic
e5 m5 > m6 ASSAULT actual 2022-11-08/none ctx=repression,economic

### Tempo.co 2013-08-05
Dua dasawarsa memimpin dan baru sekali itu [m1:ZWE.OPP Morgan Tsvangirai] menangis di depan kader. [m8:ZWE.OPP Partainya] hanya meraih 49 kursi. [m2=m1 Lelaki itu] {e1 menyebut} pemilu tersebut lelucon besar dan {e2 menggugat} ke mahkamah konstitusi. [m3:SADC Pemantau SADC] menilai pemungutan suara bebas, tetapi belum tentu adil. [m4:BWA.GOV Gaborone], sendirian di kawasan, {e3 menuntut} audit. [m5:ZWE.GOV Robert Mugabe] menyarankan [m6:? mereka yang kalah] bunuh diri; "<<q1 [m7:ZWE.PTY kami] tidak akan mundur>>," {e4 katanya}.
e1 m2 > m5 ACCUSE actual 2013-08-05/none mode=allege ctx=election
e2 m2 > m5 ACCUSE actual 2013-08-05/none mode=allege ctx=election,legal
e3 m4 > m5 REQUEST requested 2013-08-05/none mode=change ctx=election
e4 m5 > m1 REJECT actual 2013-08-05/none mode=yield ctx=election
q1 m5 direct cue=katanya

### CNN Indonesia 2016-07-26
Pastor berusia 86 tahun itu sedang memimpin misa pagi. Dua pemuda {e1 menggorok} [m1:FRA.REL Jacques Hamel] di Saint-Etienne-du-Rouvray, lalu {e2 ditembak} [m2:FRA.COP polisi] di ambang pintu. Satu di antara [m3:ISIS.REB mereka], [m4:ISIS.REB Adel Kermiche], memakai gelang pengawas; [m5:FRA.JUD hakim] melepasnya Maret lalu meski [m10=m9 jaksa] {e3 berkeberatan}. [m6:FRA.OPP Nicolas Sarkozy] {e4 menuding} [m11=m7 pemerintah] lembek. [m7:FRA.GOV Manuel Valls] {e5 mengakui} kegagalan itu. Di Roma, [m8:VAT.REL Paus] mengatakan dunia sedang berperang.
e1 m3 > m1 ASSAULT actual 2016-07-26/none mode=primitive ctx=terrorism,religion_ethnicity
e2 m2 > m3 ASSAULT actual 2016-07-26/none mode=firearms ctx=terrorism
e3 m10 > m5 REJECT actual 2016-03-01/month ctx=legal,terrorism
e4 m6 > m11 ACCUSE actual 2016-07-26/none mode=disapprove ctx=terrorism
e5 m7 > m6 CONCEDE actual 2016-07-26/none ctx=terrorism
[m9:FRA.JUD Kejaksaan Paris] kini membuka arsipnya.

### Republika 2011-03-15
Seribu serdadu [m1:SAU.MIL Arab Saudi] {e1 menyeberangi} jembatan laut ke Manama atas {e2 permintaan} [m2:BHR.GOV Raja Hamad]. [m3=m2 Baginda] {e3 mengumumkan} keadaan darurat tiga bulan. Para pengunjuk rasa di Bundaran Mutiara, kebanyakan [m4:BHR.REL Syiah], menganggap kedatangan itu pendudukan; seorang {e4 tewas} ditembak di Sitra. [m5:IRN.GOV Teheran] {e5 menarik} duta besarnya. Armada Kelima [m6:USA.MIL Amerika] berlabuh beberapa kilometer dari sana, tetapi [m7:USA.GOV Washington] hanya {e6 meminta} [m9=m2 tuan rumahnya] menahan diri.
e1 m1 > m4 MOBILIZE actual 2011-03-14/day mode=troops ctx=repression
e2 m2 > m1 REQUEST requested 2011-03-14/day mode=assist ctx=repression,military
e3 m3 > m4 COERCE actual 2011-03-15/none mode=martial-law ctx=repression
e4 m8 > m4 ASSAULT actual 2011-03-15/none mode=firearms ctx=repression
e5 m5 > m2 SANCTION actual 2011-03-15/none mode=withdraw ctx=diplomatic,religion_ethnicity
e6 m7 > m9 REQUEST requested 2011-03-15/none mode=yield ctx=human_rights
[m8:BHR.COP Aparat keamanan] membantah memakai peluru tajam.

### Viva 2023-04-20
Pagi terakhir Ramadan di Khartoum dibuka suara meriam. [m1:RSF.REB Pasukan Mohamed Hamdan Dagalo] {e1 menyerbu} bandara dan istana; [m2:SDN.MIL angkatan bersenjata] {e2 mengebom} pangkalan [m3=m1 mereka]. Kedua jenderal, yang dua tahun lalu bersama-sama menggulingkan sipil, {e3 saling menyebut} penjahat. Di Merowe, [m4:EGY.MIL puluhan prajurit Mesir] yang sedang berlatih {e4 ditawan}. [m5:EGY.GOV Kairo] {e5 meminta} keselamatan [m6=m4 mereka] dijaga, dan lewat [m7:ARE.GOV Abu Dhabi] permintaan itu lima hari kemudian {e6 dipenuhi}.
e1 m1 > m2 ASSAULT actual 2023-04-20/none ctx=military
e2 m2 > m3 ASSAULT actual 2023-04-20/none mode=aerial ctx=military
e3 m2 > m1 ACCUSE actual 2023-04-20/none mode=disapprove ctx=military
e4 m1 > m4 ASSAULT actual 2023-04-20/none mode=abduct ctx=military
e5 m5 > m1 REQUEST requested 2023-04-20/none mode=yield ctx=military
e6 m1 > m5 RETREAT actual 2023-04-20/day mode=release ctx=military

### Kompas 2006-11-30
[m1:TUR.GOV Ankara] menutup jalan-jalan bagi rombongan [m2:VAT.REL Paus Benediktus XVI]. Dua bulan lalu kutipannya tentang Nabi {e1 diprotes} di mana-mana, termasuk oleh [m3:TUR.REL Ali Bardakoglu], kepala urusan agama, yang kini {e2 menerimanya} di kantor. [m4=m2 Tamu dari Vatikan itu] melepas sepatu dan {e3 berdoa} di Masjid Biru bersama [m5:TUR.REL mufti Istanbul]. Kepada [m6:TUR.GOV Recep Tayyip Erdogan], [m7=m2 ia] disebut-sebut {e4 mendukung} keanggotaan negeri itu di [m8:EU Uni Eropa]. "<<q1 Itu yang [m9=m6 saya] dengar>>," kata [m10=m6 sang perdana menteri].
e1 m3 > m2 ACCUSE actual 2006-09-01/month mode=disapprove ctx=religion_ethnicity
e2 m2 > m3 CONSULT actual 2006-11-28/day mode=visit ctx=religion_ethnicity,diplomatic
e3 m4 > m5 CONSULT actual 2006-11-30/none mode=visit ctx=religion_ethnicity
e4 m7 > m6 SUPPORT actual 2006-11-28/day ctx=diplomatic said=m6
q1 m10 direct cue=kata

### Harian Kompas 2017-06-20
Sidang itu dihadiri lebih banyak tentara daripada warga. [m1:IDN.JUD Hakim] {e1 menjatuhkan} enam tahun kepada [m2:IDN.MIL seorang kolonel] yang menerima suap pengadaan helikopter. [m3:IDN.MIL Oditur] menuntut delapan. Usai putusan, [m4=m2 perwira itu] {e3 meminta maaf} kepada kesatuannya, lalu menyalami penuntutnya. [m5:IDN.JUD KPK], yang menangani tersangka sipil, berharap [m6:IDN.MIL Panglima Gatot Nurmantyo] {e4 membuka} berkas perwira lain; [m7=m6 jenderal itu] {e5 mempersilakan}.
e1 m1 > m2 SANCTION actual 2017-06-20/none mode=convict ctx=corruption,legal
e3 m4 > m3 CONCEDE actual 2017-06-20/none ctx=corruption,legal
e4 m5 > m6 REQUEST requested 2017-06-20/none mode=yield ctx=corruption
e5 m7 > m5 CONCEDE actual 2017-06-20/none ctx=corruption

### Okezone 2021-07-12
"Patria y vida", nyanyi [m1:CUB.CVL orang-orang] di San Antonio de los Banos, dan dalam dua jam nyanyian itu {e1 terdengar} di empat puluh kota. [m2:CUB.GOV Miguel Diaz-Canel] {e2 memanggil} [m3:CUB.PTY kaum revolusioner] turun melawan. Batu beterbangan; [m4:CUB.COP brigade khusus] {e3 menggebuk} siapa saja. Warga Miami menyiapkan perahu, tetapi [m5:USA.MIL penjaga pantai] {e4 memperingatkan} [m6:USA.CVL mereka] agar tidak berlayar. [m7:MEX.GOV Andres Manuel Lopez Obrador] {e5 menawarkan} makanan dan obat. [m8:RUS.GOV Moskow] {e6 wanti-wanti} soal campur tangan luar.
e1 m1 > m2 PROTEST actual 2021-07-11/day mode=demo ctx=pro_democracy,economic
e2 m2 > m3 REQUEST requested 2021-07-11/day mode=assist ctx=repression
e3 m4 > m1 ASSAULT actual 2021-07-11/day mode=beat ctx=repression
e4 m5 > m6 THREATEN threatened 2021-07-12/none mode=restrict ctx=migration
e5 m7 > m2 AGREE actual 2021-07-12/none ctx=human_security
e6 m8 > m9 REQUEST requested 2021-07-12/none mode=yield ctx=diplomatic
Ucapan itu ditujukan kepada [m9:USA.GOV Washington].

### Liputan6.com 2014-09-24
Rekaman itu berjudul Pesan Darah. [m1:FRA.CVL Herve Gourdel], pemandu gunung dari Nice, {e1 dipenggal} [m2:JUNDKHILAFA.REB Jund al-Khilafah], pecahan Al-Qaeda yang baru berbaiat kepada [m3:ISIS.REB ISIS]. [m7=m2 Kelompok itu] sebelumnya {e2 memberi} [m4:FRA.GOV Paris] 24 jam untuk menghentikan serangan udara di Irak, tuntutan yang {e3 tak digubris}. [m5:FRA.GOV Francois Hollande], yang mendengarnya di New York, {e4 bersumpah melanjutkan}. Tiga ribu [m6:DZA.MIL prajurit] {e5 menyisir} Pegunungan Djurdjura.
e1 m2 > m1 ASSAULT actual 2014-09-24/none mode=targeted ctx=terrorism
e2 m7 > m4 THREATEN threatened 2014-09-22/day mode=violence ctx=terrorism,military
e3 m4 > m2 REJECT actual 2014-09-24/none mode=yield ctx=terrorism,military
e4 m5 > m3 THREATEN threatened 2014-09-24/none mode=violence ctx=terrorism,military
e5 m6 > m2 MOBILIZE actual 2014-09-24/none mode=troops ctx=terrorism

### SINDOnews 2019-05-25
Tak ada lagi lagu kemenangan. [m1:GBR.GOV Theresa May] menahan tangis ketika mengumumkan {e1 akan melepas} jabatan ketua partai pada 7 Juni. Tiga kali kesepakatannya dengan [m2:EU Uni Eropa] {e2 ditolak} [m3:GBR.LEG majelis rendah]. [m4:GBR.OPP Jeremy Corbyn] menyebut [m5=m1 dia] benar untuk pergi dan {e3 menuntut} pemilu. [m6:IRL.GOV Leo Varadkar] {e4 memuji} kegigihannya. "<<q1 Posisi [m7=m2 kami] tidak berubah>>," {e5 tegas} [m8:EU juru bicara komisi], menanggapi [m9:GBR.PTY Boris Johnson], calon pengganti [m10=m1 wanita itu], yang menghendaki perundingan ulang.
e1 m1 > m3 CONCEDE planned 2019-05-24/day ctx=executive
e2 m3 > m1 REJECT actual 2019-05-25/none mode=change ctx=legislative,diplomatic bg
e3 m4 > m1 REQUEST requested 2019-05-24/day mode=change ctx=election
e4 m6 > m1 SUPPORT actual 2019-05-24/day ctx=diplomatic
e5 m8 > m9 REJECT actual 2019-05-24/day mode=change ctx=diplomatic
q1 m8 direct cue=tegas

### Suara.com 2023-07-30
Bom {e1 diledakkan} di bawah tenda rapat partai di Bajaur. [m1:PAK.REL Jamiat Ulema-e-Islam], yang dekat dengan penguasa Kabul, kehilangan lima puluh kader. [m2:ISKP.REB Cabang Khorasan ISIS] mengklaimnya. [m3:PAK.REL Fazlur Rehman], ketua yang kebetulan absen, {e2 meminta} [m4:PAK.GOV Shehbaz Sharif], sekutunya di kabinet, menyelidiki; permintaan itu {e3 dikabulkan} hari itu juga. [m5:TALIBAN.GOV Zabihullah Mujahid] {e4 mengecam} serangan terhadap [m6=m1 kawan lamanya], tanpa menanggapi {e5 tudingan} bahwa [m7=m5 pihaknya] melindungi pelaku lain, TTP.
e1 m2 > m1 ASSAULT actual 2023-07-30/none mode=suicide-attack ctx=terrorism
e2 m3 > m4 REQUEST requested 2023-07-30/none mode=change ctx=terrorism
e3 m4 > m3 AGREE actual 2023-07-30/none ctx=terrorism
e4 m5 > m2 ACCUSE actual 2023-07-30/none mode=disapprove ctx=terrorism
e5 m4 > m7 ACCUSE actual 2023-07-30/none mode=allege ctx=terrorism

### Media Indonesia 2009-07-10
Kerusuhan bermula dari pabrik mainan di Guangdong, ribuan kilometer jauhnya. Setelah dua pekerja [m1:CHN.REL Uighur] {e1 dibunuh} [m2:CHN.LAB rekan-rekan Han] di asrama, [m10:CHN.EDU ratusan mahasiswa] {e2 berkumpul} di Urumqi. Petang itu [m3:CHN.REL mereka] {e3 menyerang} pejalan kaki; [m4:CHN.COP polisi bersenjata] {e4 menembak}. [m5:CHN.GOV Hu Jintao] meninggalkan {e5 pertemuan} G8 di L'Aquila. [m6:TUR.GOV Recep Tayyip Erdogan] {e6 menyamakannya} dengan genosida, sementara [m7:USA.CVL Rebiya Kadeer], pemimpin di pengasingan, {e7 menyangkal} mendalangi.
e1 m2 > m1 ASSAULT actual 2009-06-26/day mode=beat ctx=religion_ethnicity
e2 m10 > m5 PROTEST actual 2009-07-10/none mode=demo ctx=religion_ethnicity
e3 m3 > m8 ASSAULT actual 2009-07-10/none mode=beat ctx=religion_ethnicity
e4 m4 > m3 ASSAULT actual 2009-07-10/none mode=firearms ctx=religion_ethnicity,repression
e5 m5 > m9 REJECT actual 2009-07-08/day mode=meet ctx=diplomatic
e6 m6 > m5 ACCUSE actual 2009-07-10/day mode=allege ctx=religion_ethnicity,human_rights
e7 m7 > m5 REJECT actual 2009-07-06/day ctx=religion_ethnicity
[m8:CHN.CVL Korban] umumnya pendatang. Tuan rumah [m9:ITA.GOV Silvio Berlusconi] memaklumi.

### Antara 2012-05-10 none
[m1:RUS.BUS Sukhoi] menawarkan penerbangan gembira dari Halim, dan [m2:IDN.BUS calon pembeli] naik dengan riang. Pesawat itu menabrak tebing Salak setengah jam kemudian. [m3:IDN.MIL Kopassus] menuruni jurang dengan tali; [m4:RUS.MED tim forensik dari Moskow] bekerja di sebelah [m5:IDN.MED rekan mereka] di Kramat Jati. [m6=m4+m5 Keduanya] berbagi teh manis. Pilotnya, [m7:RUS.BUS Alexander Yablontsev], bekas penguji jet tempur.

### Jawa Pos 2017-01-30
Antrean taksi di JFK lenyap. [m1:USA.LAB Serikat sopir taksi New York], kebanyakan Muslim, {e1 mogok} satu jam menentang larangan masuk bagi warga tujuh negara. [m2:USA.JUD Hakim Ann Donnelly] {e2 menangguhkan} pemulangan, dan [m3:IRQ.REF Hameed Darweesh], penerjemah tentara yang sembilan belas jam {e3 ditahan}, keluar sambil menangis. [m4:USA.JUD Sally Yates], pelaksana tugas jaksa agung, {e4 tidak mau membela} perintah itu; malamnya [m5=m4 ia] {e5 dipecat} [m6:USA.GOV Donald Trump]. [m7:IRQ.LEG Parlemen di Baghdad] {e6 meminta} tindakan balasan.
e1 m1 > m6 PROTEST actual 2017-01-28/day mode=strike ctx=migration,religion_ethnicity
e2 m2 > m6 REJECT actual 2017-01-28/day mode=change ctx=migration,legal
e3 m8 > m3 COERCE actual 2017-01-28/day mode=arrest ctx=migration
e4 m4 > m6 REJECT actual 2017-01-30/none mode=yield ctx=migration,legal
e5 m6 > m5 SANCTION actual 2017-01-30/none mode=expel ctx=executive,legal
e6 m7 > m9 REQUEST requested 2017-01-30/none mode=change ctx=migration,legislative
Penahanan dilakukan [m8:USA.GOV bea cukai]. [m9:IRQ.GOV Haider al-Abadi] memilih diam.

### VOA Indonesia 2018-05-03
Kalimat itu diucapkan di depan Dewan Nasional yang jarang bersidang. [m1:PSE.GOV Mahmoud Abbas], 82 tahun, mengatakan Holokaus disebabkan pekerjaan orang Yahudi sebagai lintah darat. [m2:ISR.GOV Avigdor Lieberman] {e1 menyebut} ucapan itu menjijikkan; [m3:EU Federica Mogherini], yang biasanya membela [m4=m1 sang presiden], kali ini {e2 mengecam}. Dua hari kemudian [m5=m1 ia] {e3 meminta maaf}. Permintaan maaf itu {e4 tidak diterima} [m6=m2 menteri pertahanan]. [m7:UN Nickolay Mladenov] menganggapnya {e5 cukup}.
e1 m2 > m1 ACCUSE actual 2018-05-01/day mode=disapprove ctx=religion_ethnicity
e2 m3 > m4 ACCUSE actual 2018-05-02/day mode=disapprove ctx=religion_ethnicity
e3 m5 > m2 CONCEDE actual 2018-05-03/none ctx=religion_ethnicity
e4 m6 > m1 REJECT actual 2018-05-03/none mode=yield ctx=religion_ethnicity
e5 m7 > m1 SUPPORT actual 2018-05-03/none ctx=religion_ethnicity

### Kumparan 2025-08-29
Ojek daring itu sedang mengantar pesanan. [m1:IDN.COP Kendaraan taktis Brimob] {e1 melindas} [m2:IDN.LAB Affan Kurniawan] di Pejompongan, dan rekaman ponsel memperlihatkannya melaju terus. [m3:IDN.GOV Presiden Prabowo Subianto] {e2 melayat} ke rumah orang tuanya; [m4:IDN.COP Kapolri] {e3 meminta maaf}. Tujuh anggota ditempatkan di ruang khusus oleh [m5:IDN.COP Propam]. [m8=m7 Rekan-rekan korban] {e4 mengepung} markas Kwitang, {e5 dihadapi} gas. [m6:UN Kantor HAM PBB] {e6 meminta} penyelidikan yang terbuka.
e1 m1 > m2 ASSAULT actual 2025-08-28/day ctx=repression
e2 m3 > m2 CONSULT actual 2025-08-29/none mode=visit ctx=repression
e3 m4 > m2 CONCEDE actual 2025-08-29/none ctx=repression
e4 m8 > m1 PROTEST actual 2025-08-29/none mode=demo ctx=repression
e5 m1 > m7 ASSAULT actual 2025-08-29/none mode=crowd-control ctx=repression
e6 m6 > m3 REQUEST requested 2025-08-29/none mode=change ctx=human_rights
[m7:IDN.LAB Mereka] memakai jaket hijau.

### Bisnis.com 2020-05-19
[m1:AUS.AGR Petani jelai di Victoria] bangun dengan kabar buruk: [m2:CHN.GOV Kementerian Perdagangan China] {e1 memasang} bea 80 persen. Keputusan itu, kata [m3:AUS.GOV Simon Birmingham], tidak berdasar; teleponnya kepada mitranya di Beijing {e2 tidak diangkat}. Semua orang tahu sebabnya: [m4:AUS.GOV Scott Morrison] {e3 mengusulkan} penyelidikan asal-usul virus. Usul itu {e4 didukung} 120 negara di [m5:WHO Majelis Kesehatan Dunia]. [m6:CHN.GOV Duta Besar Cheng Jingye] pernah {e5 mengisyaratkan} pemboikotan anggur.
e1 m2 > m1 SANCTION actual 2020-05-19/none mode=discontinue ctx=economic
e2 m7 > m3 REJECT actual 2020-05-19/none mode=meet ctx=economic
e3 m4 > m5 REQUEST requested 2020-04-01/month mode=change ctx=health
e4 m5 > m4 SUPPORT actual 2020-05-19/none ctx=health
e5 m6 > m4 THREATEN threatened 2020-04-01/month mode=restrict ctx=economic,diplomatic
[m7:CHN.GOV Zhong Shan] bungkam.

### BBC Indonesia 2015-04-01
Warung kopi di Kano berhenti menyeduh; semua mata ke layar. [m1:NGA.OPP Muhammadu Buhari], jenderal yang tiga kali kalah, memimpin. Di Rivers, [m2:NGA.OPP kader partai itu] {e1 berpawai} menuduh komisi pemilihan curang. [m3:NGA.GOV Goodluck Jonathan] {e2 menelepon} [m9=m1 lawannya] untuk {e3 mengucapkan selamat} sebelum hasil resmi; sikap [m4=m3 petahana] {e4 dipuji} [m5:ECOWAS John Mahama]. Sehari sebelum itu [m6:BOKOHARAM.REB Boko Haram] {e5 menggorok} 23 orang di Buratai.
e1 m2 > m7 PROTEST actual 2015-03-29/day mode=demo ctx=election
e2 m3 > m9 CONSULT actual 2015-03-31/day mode=phone ctx=election
e3 m3 > m9 CONCEDE actual 2015-03-31/day ctx=election
e4 m5 > m4 SUPPORT actual 2015-04-01/day ctx=election
e5 m6 > m8 ASSAULT actual 2015-03-27/day mode=primitive ctx=terrorism
[m7:NGA.GOV Komisi itu] dipimpin Attahiru Jega. [m8:NGA.CVL Penduduk desa] tidak sempat lari.

### Kompas.id 2022-10-23
Kursi di sebelah kiri kosong. [m1:CHN.ELI Hu Jintao], tampak linglung, dituntun keluar dari Balai Agung; [m2:CHN.GOV Xi Jinping] tidak menoleh. Sehari sesudahnya [m3=m2 pemimpin itu] mengantar enam orang yang semuanya loyal ke panggung. [m4:CHN.GOV Li Keqiang] tidak termasuk. [m5:PRK.GOV Kim Jong Un] {e1 mengirim} ucapan selamat, begitu juga [m6:RUS.GOV Vladimir Putin]. Di jembatan Sitong, sepuluh hari lalu, [m7:CHN.CVL seorang lelaki] {e2 membentangkan} spanduk menuntut [m8=m2 dia] turun; [m10=m7 lelaki itu] lenyap {e3 dibawa} [m9:CHN.COP petugas].
e1 m5,m6 > m2 SUPPORT actual 2022-10-23/none ctx=diplomatic
e2 m7 > m8 PROTEST actual 2022-10-13/day mode=demo ctx=pro_democracy
e3 m9 > m10 COERCE actual 2022-10-13/day mode=arrest ctx=repression
