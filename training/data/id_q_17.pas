### Antara 2024-08-29
[m1:IDN.MIL TNI Angkatan Darat] dan [m2:USA.MIL Angkatan Darat Amerika Serikat] {e1 berjibaku} dalam latihan Super Garuda Shield di Baturaja, yang juga diikuti [m3:JPN.MIL Pasukan Bela Diri Jepang]. Di sela kegiatan, [m4:USA.MIL Jenderal Charles Flynn] {e2 memboyong} lima dokter untuk mengobati [m5:IDN.CVL warga sekitar] tanpa bayaran.
e1 m1 > m2,m3 COOPERATE actual 2024-08-29/none mode=military ctx=military
e2 m4 > m5 AID actual 2024-08-29/none mode=assist ctx=health

### Radar Bengkulu 2016-05-11
[m1:IDN.GOV Pemprov Bengkulu] dan [m2:IDN.COP Polda] {e1 bersinergi} membuka posko data kasus kekerasan terhadap anak, yang sejak April {e2 dipasok} pula oleh [m3:IDN.NGO Yayasan Pusat Pendidikan Perempuan]. Menurut [m4:IDN.COP Kapolda Ghufron], <<q1 [m5=m1+m2 kedua instansi] tidak lagi berebut berkas>>.
e1 m1 > m2 COOPERATE actual 2016-05-11/none ctx=crime,gender
e2 m3 > m1,m2 COOPERATE actual 2016-04-01/month ctx=crime
q1 m4 indirect cue=Menurut

### VOA Indonesia 2013-03-19
[m1:THA.GOV Pemerintah Thailand] dan [m2:BRN.REB Barisan Revolusi Nasional], kelompok yang menginginkan kemerdekaan Patani, akan {e1 bertemu muka} di [m3:@MYS Kuala Lumpur] akhir Maret. Ketua delegasi, [m4:THA.GOV Paradorn Pattanatabut], yang pernah menjadi anggota [m5:THA.MIL tentara kerajaan], tidak mau memasang target tinggi. [m6:MYS.GOV Perdana Menteri Najib Razak] {e3 menjembatani} [m7=m1+m2 mereka].
e1 m1 > m2 AGREE planned 2013-03-31/month ctx=territory,diplomatic
e3 m6 > m1,m2 CONSULT actual 2013-03-19/none mode=third-party ctx=diplomatic

### Kompas.com 2023-05-24
Ketua umum [m1:IDN.PTY NasDem] [m2:IDN.PTY Surya Paloh] mengatakan <<q1 [m3=m1 partainya] tidak akan {e1 meninggalkan} [m4:IDN.GOV Johnny G Plate]>>, Rabu (17/5), setelah [m5=m4 menteri komunikasi] itu {e2 dijebloskan} [m6:IDN.JUD Kejaksaan Agung] ke Rutan Salemba. Belakangan sikap tersebut {e3 dikendurkan}: jabatannya di partai dicabut.
e1 m3 > m4 SUPPORT actual 2023-05-17/day ctx=corruption
e2 m6 > m5 COERCE actual 2023-05-24/none mode=arrest ctx=corruption,legal
e3 m3 > m5 SANCTION actual 2023-05-24/none mode=discontinue ctx=corruption
q1 m2 indirect cue=mengatakan
rel m2 leads m1
rel m4 member_of m1

### Republika 2012-05-21
Pertemuan pemimpin [m1:NATO aliansi militer] di Chicago {e1 dikerubungi} [m2:USA.CVL pengunjuk rasa], dan [m3:USA.COP polisi setempat] {e2 mengayunkan} pentungan saat massa menerobos barikade, Minggu (20/5). Di dalam, [m4:PAK.GOV Presiden Asif Ali Zardari] {e3 ditagih} agar membuka jalur pasokan, tetapi [m5=m4 tamu dari Islamabad] itu {e4 mematok} 5.000 dolar per truk.
e1 m2 > m1 PROTEST actual 2012-05-20/day mode=demo ctx=military
e2 m3 > m2 ASSAULT actual 2012-05-20/day mode=beat ctx=repression
e3 m1 > m4 REQUEST requested 2012-05-21/none mode=change ctx=military
e4 m5 > m1 REQUEST requested 2012-05-21/none ctx=military,economic

### Serambi Indonesia 2015-08-31
[m1:IDN.GOV Gubernur Zaini Abdullah] {e1 menjewer} [m2:IDN.GOV bupati] yang menunggak dana desa. Pada Jumat lalu [m3:IDN.PTY Partai Aceh], partai pimpinan [m4:IDN.GOV Muzakir Manaf], {e2 berdamai} dengan [m5=m1 sang gubernur] dan {e3 menarik} dukungan bagi mosi tidak percaya yang digalang sebagian legislatornya.
e1 m1 > m2 ACCUSE actual 2015-08-31/none mode=disapprove ctx=economic
e2 m3 > m5 SUPPORT actual 2015-08-28/day ctx=executive
e3 m3 > m5 CONCEDE actual 2015-08-28/day ctx=executive
rel m4 leads m3

### Kontan 2018-07-26 none
Setelah membukukan laba yang melonjak, [m1:IDN.BUS Astra International] menambah bengkel dan menyuntik modal bagi anak usaha. Direktur [m2:IDN.BUS Prijono Sugiarto] berkata <<q1 [m3=m1 grup itu] tidak terancam oleh pesaing dari [m4:@CHN Tiongkok]>>. Kurs di [m5:@USA New York] ditutup melemah.
q1 m2 indirect cue=berkata

### CNN Indonesia 2019-03-20
Enam hari setelah pembantaian di Christchurch, [m1:NZL.GOV Jacinda Ardern] mengharamkan senapan semiotomatis dan {e3 merangkul} [m2:NZL.REL komunitas muslim] dengan mengenakan kerudung. [m3:TUR.GOV Recep Tayyip Erdogan] sempat {e4 menabuh genderang} di panggung kampanye dengan mengancam pelancong Australia; [m4:AUS.GOV Scott Morrison] {e5 memanggil} duta besar [m5=m3 Ankara].
e3 m1 > m2 SUPPORT actual 2019-03-20/none ctx=religion_ethnicity
e4 m3 > m4 THREATEN threatened 2019-03-20/none ctx=religion_ethnicity
e5 m4 > m5 ACCUSE actual 2019-03-20/none ctx=diplomatic

### Tribun Manado 2016-10-25
[m1:IDN.GOV Bupati Bolaang Mongondow] {e1 mengandaskan} harapan [m2:IDN.AGR petani kelapa] dengan tidak memasukkan dana bibit. [m3:IDN.LEG Sehan Landjar], anggota dewan yang gagal masuk [m4:IDN.PTY Gerindra], {e2 menggonggong} di paripurna. [m5=m2 Para petani] sendiri memilih menunggu.
e1 m1 > m2 REJECT actual 2016-10-25/none mode=assist ctx=economic
e2 m3 > m1 ACCUSE actual 2016-10-25/none mode=disapprove ctx=economic

### Antara 2023-09-20
Serangan artileri ke Stepanakert diakhiri kemarin malam: [m1:NKR.REB pemerintah Artsakh] {e2 mengangkat tangan} dan setuju membubarkan tentaranya. [m2:AZE.GOV Ilham Aliyev] menyatakan Karabakh kembali di bawah bendera [m3=m2 negaranya]. [m4:RUS.MIL Pasukan penjaga perdamaian Rusia] {e4 mengungsikan} 5.000 [m5:ARM.CVL warga Armenia].
e2 m1 > m2 CONCEDE actual 2023-09-19/day mode=disarm ctx=military,territory
e4 m4 > m5 AID actual 2023-09-20/none mode=assist ctx=peacekeeping,human_security

### Fajar 2010-02-17
[m5=m3 Sekelompok mahasiswa] {e1 menutup} jalan AP Pettarani, Rabu (17/2), dan {e2 membakar} gambar [m1:IDN.GOV Wakil Presiden Boediono]. Penanggung jawab aksi, [m2:IDN.EDU Wahyudin], ketua [m3:IDN.EDU HMI Cabang Makassar], mengatakan <<q1 kasus Bank Century mengkhianati rakyat>>. [m4:IDN.COP Kapolwiltabes] tidak sampai menembakkan gas air mata.
e1 m3 > m1 PROTEST actual 2010-02-17/day mode=obstruct ctx=corruption
e2 m3 > m1 PROTEST actual 2010-02-17/day mode=vandalize ctx=corruption
q1 m2 indirect cue=mengatakan
rel m2 leads m3

### Kompas 2019-09-12
[m1:USA.GOV Donald Trump] {e1 melepas} [m5:USA.GOV John Bolton], penasihat keamanan yang mementahkan hampir setiap perundingan, Selasa (10/9). [m2:IRN.GOV Hassan Rouhani] menganggap <<q1 kepergian itu bukti gagalnya tekanan maksimum>>. [m3:KOR.GOV Seoul] menyambut kabar tersebut dengan lega karena pembicaraan dengan [m4:PRK.GOV Pyongyang] macet.
e1 m1 > m5 SANCTION actual 2019-09-10/day ctx=executive
q1 m2 indirect cue=menganggap

### Suara NTB 2023-12-05
[m1:IDN.LAB Serikat pekerja Newmont], yang kini dikenal sebagai AMNT, {e1 mengikat janji} dengan [m2:IDN.BUS manajemen]: pemogokan {e2 diurungkan}, sebagai imbalannya bonus {e3 dibayar} 31 Desember. Perjanjian diteken di hadapan [m3:IDN.GOV Kepala Disnaker Sumbawa Barat]. [m4:IDN.LAB Wakil ketua serikat] tetap mewaspadai pengingkaran.
e1 m1 > m2 SUPPORT actual 2023-12-05/none ctx=economic
e2 m1 > m2 CONCEDE actual 2023-12-05/none ctx=economic
e3 m2 > m1 AGREE planned 2023-12-31/day ctx=economic

### VOA Indonesia 2020-12-24
[m1:GBR.GOV Boris Johnson] dan [m2:EU Ursula von der Leyen], kepala [m3:EU Komisi Eropa], {e1 menyegel} perjanjian dagang setebal 1.246 halaman menjelang Natal, Kamis (24/12). [m4:GBR.OPP Partai Buruh] akan {e2 menyokongnya} di parlemen. [m5:GBR.GOV Nicola Sturgeon] menyebut kesepakatan itu {e3 merompak} nelayan Skotlandia.
e1 m1 > m2 SUPPORT actual 2020-12-24/day ctx=economic
e2 m4 > m1 AGREE planned 2020-12-24/none ctx=economic,legislative
e3 m5 > m1 ACCUSE actual 2020-12-24/none mode=disapprove ctx=economic
rel m2 leads m3

### Harian Analisa 2025-05-20
[m1:IDN.LAB Aliansi pengemudi ojek daring] {e1 mematikan aplikasi} selama sehari penuh di tujuh kota, Selasa (20/5), menagih potongan 10 persen. [m2:IDN.GOV Menteri Perhubungan Dudy Purwagandhi] menampung tuntutan [m3=m1 mereka], tetapi [m4:IDN.BUS Gojek] {e3 bersikukuh} pada 20 persen. "<<q1 Kalau perlu [m5=m1 kami] {e4 menginap}>>," kata [m6:IDN.LAB Igun Wicaksono].
e1 m1 > m4 PROTEST actual 2025-05-20/day mode=strike ctx=economic
e3 m4 > m1 REJECT actual 2025-05-20/none ctx=economic
e4 m5 > m4 PROTEST hypothetical 2025-05-20/none mode=obstruct ctx=economic
q1 m6 direct cue=kata
