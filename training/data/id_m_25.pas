### Kompas.com 2024-08-22
[m1:IDN.EDU Ketua BEM UI Verrel Uziel] memimpin [m9=m1 ribuan mahasiswa] ke Senayan. [m10=m1 Mereka] {e1 menuntut} [m2:IDN.LEG DPR] tunduk kepada putusan mahkamah. Wakil ketua parlemen, [m3:IDN.LEG Habiburokhman], mencoba berbicara dari atas mobil tetapi {e2 dilempari} botol. [m4=m3 Politikus Gerindra itu] kembali ke dalam; kepada wartawan [m5=m3 dia] mengatakan [m6=m2 lembaganya] {e3 tidak akan memaksakan} revisi. Komika yang ikut berdemo bernyanyi bersama [m7:IDN.LAB buruh]. Sore itu, [m8:IDN.COP polisi] {e4 menyemprotkan} gas dan {e5 membawa} lima puluh pelajar.
e1 m1 > m2 PROTEST actual 2024-08-22/day mode=demo ctx=election,legislative
e2 m1 > m3 PROTEST actual 2024-08-22/day mode=riot ctx=election,legislative
e3 m2 > m1 CONCEDE planned 2024-08-22/day ctx=election,legislative
e4 m8 > m1 ASSAULT actual 2024-08-22/day mode=crowd-control ctx=repression,election
e5 m8 > m1 COERCE actual 2024-08-22/day mode=arrest ctx=repression,election

### Antara Jabar 2021-11-30
[m1:IDN.GOV Gubernur Ridwan Kamil] menetapkan upah minimum tanpa kenaikan di sebelas daerah. [m2:IDN.LAB Serikat pekerja], yang sejak pagi menunggu di depan Gedung Sate, {e1 menolak} keputusan tersebut. [m6=m2 Mereka] mengancam {e2 mogok} tiga hari. [m3:IDN.BUS Ketua Apindo Jabar Ning Wahyu] sebaliknya {e3 berterima kasih} kepada arsitek itu. Menurut [m4=m3 dia], pabrik garmen tidak sanggup membayar lebih. [m5:IDN.LEG DPRD] {e4 berencana memanggil} [m7=m1 gubernur] dan Apindo, tetapi tidak [m9=m2 buruh]; [m8=m1+m3 keduanya] menyatakan siap.
e1 m2 > m1 REJECT actual 2021-11-30/none ctx=economic
e2 m2 > m1 THREATEN threatened 2021-11-30/none ctx=economic
e3 m3 > m1 SUPPORT actual 2021-11-30/none ctx=economic
e4 m5 > m1,m3 REQUEST planned 2021-11-30/none mode=meet ctx=economic,legislative

### Tribun-Papua 2023-03-10
[m1:IDN.MIL Satgas Yonif 305] {e1 dibantu} [m9=m6 warga] ketika pesawat Trigana yang [m8=m1 mereka] tumpangi {e2 ditembaki} di Dekai. Peluru menembus kursi belakang. [m2:TPNPB.REB Elkius Kobak], komandan yang {e3 mengaku} melakukannya, {e4 mengancam} menembak semua pesawat sipil. Perusahaan penerbangan itu {e5 menghentikan} penerbangan ke kabupaten tersebut. [m3:IDN.GOV Bupati Didimus Yahuli] {e6 meminta} [m4:IDN.COP Polda Papua] mengamankan bandara; [m10=m3 ia] sendiri menyeberang dengan perahu. "Rakyat [m5=m3 saya] makan apa kalau tidak ada pesawat," keluhnya.
e1 m6 > m1 AID actual 2023-03-10/none ctx=territory
e2 m2 > m1 ASSAULT actual 2023-03-10/none mode=firearms ctx=territory
e3 m2 > m1 ASSAULT actual 2023-03-10/none mode=firearms ctx=territory said=m2
e4 m2 > m7 THREATEN threatened 2023-03-10/none mode=violence ctx=territory
e5 m7 > m6 SANCTION actual 2023-03-10/none mode=discontinue ctx=territory
e6 m3 > m4 REQUEST requested 2023-03-10/none mode=assist ctx=territory
[m6:IDN.CVL Penduduk Dekai] antre minyak tanah; [m7:IDN.BUS Trigana Air] belum memastikan kapan terbang lagi.

### Okezone 2013-09-11
[m1:IDN.COP Aipda Sukardi] {e1 ditembak} empat kali di depan gedung [m2:IDN.JUD KPK] ketika mengawal truk. Motif belum diketahui, kata [m3:IDN.COP Kapolda Putut Eko Bayuseno]. Pada bulan itu tiga anggota lain juga dibunuh; [m9=m3 polisi] mencurigai [m4:JAD.REB kelompok Abu Roban]. [m5:IDN.GOV Presiden SBY] {e2 memerintahkan} pengungkapan secepatnya. Lembaga antirasuah, yang halamannya menjadi tempat kejadian, {e3 menyerahkan} rekaman kamera. "[m6=m2 Kami] tidak merasa diteror," ujar Johan Budi, juru bicaranya. [m7:IDN.LEG Komisi III] {e4 akan mengundang} sang kapolda.
e1 m8 > m1 ASSAULT actual 2013-09-10/day mode=firearms ctx=crime
e2 m5 > m3 REQUEST requested 2013-09-11/none ctx=crime
e3 m2 > m3 COOPERATE actual 2013-09-11/none ctx=crime
e4 m7 > m3 REQUEST planned 2013-09-11/none mode=meet ctx=legislative,crime
[m8:UAF Penembak] berboncengan sepeda motor.

### Republika 2018-05-04
[m1:IDN.GOV Menlu Retno Marsudi] {e1 bertolak} ke Cox's Bazar sehari setelah berbicara di Dhaka. [m2:BGD.GOV Sheikh Hasina] {e2 meminta} [m3=m1 tamunya] membujuk Naypyitaw menerima kembali [m4:MMR.REF para pengungsi]. [m9=m1 Menteri asal Semarang itu] {e3 menyanggupi} sejauh kewenangan [m5:ASEAN ASEAN]. Rumah sakit lapangan yang {e4 didirikan} [m6:IDN.CVL Aliansi Kemanusiaan Indonesia] telah melayani enam ribu orang dari [m7=m4 mereka]. [m8:MYS.GOV Malaysia] punya rumah sakit serupa di sebelahnya.
e1 m1 > m2 CONSULT actual 2018-05-04/none mode=visit ctx=migration
e2 m2 > m1 REQUEST requested 2018-05-04/none mode=assist ctx=migration,diplomatic
e3 m1 > m2 AGREE planned 2018-05-04/none ctx=migration,diplomatic
e4 m6 > m4 AID actual 2018-05-04/none ctx=health,migration

### Suara Pembaruan 2005-02-15 none
Perajin perak Kotagede kehilangan pembeli dari [m1:@FRA Lyon] sejak harga logam naik. [m3:? Mereka] beralih membuat miniatur candi dari tembaga. Ketua koperasi, Priyo Salim, mengatakan [m2:IDN.GOV wali kota] memesan seratus buah untuk cendera mata. "Bapak belum membayar," tambahnya seraya tertawa.

### Serambi Indonesia 2024-11-19
[m1:IDN.PTY Muzakir Manaf] {e1 menggandeng} [m2:IDN.PTY Fadhlullah] dari [m3:IDN.PTY Gerindra]. Pasangan itu {e2 didukung} sepuluh partai, nasional dan lokal. Lawannya, [m4:IDN.PTY Bustami Hamzah], kehilangan wakil yang meninggal sepekan kemudian; [m5:IDN.GOV KIP Aceh] {e3 memberi} waktu tujuh hari mencari pengganti. Partai [m6=m1 bekas panglima gerilya tersebut] {e4 keberatan} atas kelonggaran itu. Ketua KIP, Agusni, mengatakan [m7=m5 pihaknya] berpegang pada aturan. Dalam debat, [m8=m4 mantan penjabat gubernur itu] {e5 diteriaki} pendukung seterunya.
e1 m1 > m2 COOPERATE actual 2024-11-19/none ctx=election
e3 m5 > m4 CONCEDE actual 2024-09-15/none ctx=election
e4 m9 > m5 REJECT actual 2024-09-16/none ctx=election
e5 m10 > m4 PROTEST actual 2024-11-19/none mode=demo ctx=election
e2 m3 > m1 SUPPORT actual 2024-11-19/none ctx=election
Sementara [m9:IDN.PTY Partai Aceh] meminta ulang jadwal, [m10:IDN.PTY simpatisannya] mengisi baris depan.

### detikJabar 2025-05-12
[m1:IDN.GOV Gubernur Dedi Mulyadi] {e1 mengirim} puluhan siswa bermasalah ke barak [m2:IDN.MIL Resimen Armed 1]. Orang tua seorang siswa, [m3:IDN.CVL Adhel Setiawan], {e2 melaporkan} [m4=m1 dia] ke [m5:IDN.GOV Komnas HAM]. Komisi tersebut {e3 meminta} program itu ditinjau; menteri HAM, [m6:IDN.GOV Natalius Pigai], malah {e4 mendukung} dan ingin meniru. "[m7=m1 Saya] bapaknya anak-anak ini," kata Dedi. [m8=m3 Sang pelapor] {e5 diundang} berdialog, tapi tidak datang karena sakit.
e1 m1 > m9 COERCE actual 2025-05-12/none mode=restrict ctx=rights_freedoms
e2 m3 > m1 ACCUSE actual 2025-05-08/none mode=allege ctx=rights_freedoms,human_rights
e3 m5 > m1 REQUEST requested 2025-05-09/none mode=change ctx=human_rights
e4 m6 > m1 SUPPORT actual 2025-05-09/none ctx=rights_freedoms
e5 m1 > m3 REQUEST requested 2025-05-12/none mode=meet ctx=rights_freedoms
Pada hari ketiga [m9:IDN.EDU para siswa] sudah hafal mars.

### CNN Indonesia 2017-08-10
Pemblokiran [m1:RUS.BUS Telegram] {e1 dicabut} setelah pendirinya, [m2:RUS.BUS Pavel Durov], {e2 mendatangi} [m3:IDN.GOV Menkominfo Rudiantara] di Jakarta. Semula [m4=m3 menteri itu] {e3 memblokir} sebelas alamat web karena saluran teror. Dalam pertemuan pada Selasa (1/8), pengusaha 32 tahun tersebut {e4 meminta maaf} karena surat Jakarta tidak terbaca dan {e5 berjanji membentuk} tim berbahasa Indonesia. [m5=m3 Tuan rumah] mengajak [m6=m2 tamunya] makan rendang. [m7:IDN.COP Polisi], lewat Brigjen Rikwanto, menyebut pelaku bom Kampung Melayu memakai aplikasi itu.
e1 m3 > m1 CONCEDE actual 2017-08-10/none ctx=technology,terrorism
e2 m2 > m3 CONSULT actual 2017-08-01/day mode=visit ctx=technology,terrorism
e3 m3 > m1 COERCE actual 2017-07-14/none mode=censor ctx=technology,terrorism
e4 m2 > m3 SUPPORT actual 2017-08-01/day ctx=technology
e5 m2 > m3 AGREE planned 2017-08-01/day ctx=technology,terrorism

### Koran Tempo 2004-11-11
[m1:IDN.GOV Gubernur Bengkulu Hasan Zen] {e1 menerima} sekelompok [m2:IDN.CVL warga Enggano] yang berlayar dua malam. [m8=m2 Mereka] meminta dokter. Rombongan itu {e2 dijanjikan} satu puskesmas terapung. Ketika [m3=m1 ia] bertanya siapa yang memimpin, seorang perempuan tua maju; [m4:IDN.CVL Ibu Paabuki], begitu namanya, {e3 menyerahkan} gelang kulit. Di luar, [m5:IDN.EDU mahasiswa] dari pulau tersebut {e4 berorasi} menentang peternakan buaya yang {e5 direstui} [m9=m6 gubernur sebelumnya].
e1 m2 > m1 CONSULT actual 2004-11-11/none mode=visit ctx=health
e2 m1 > m2 AGREE planned 2004-11-11/none ctx=health
e3 m4 > m1 SUPPORT actual 2004-11-11/none ctx=religion_ethnicity
e4 m5 > m1 PROTEST actual 2004-11-11/none mode=demo ctx=environment
e5 m6 > m7 AGREE actual 2004-11-11/none ctx=economic bg
e6 m2 > m1 REQUEST requested 2004-11-11/none mode=assist ctx=health
Selain {e6 permohonan} dokter, tak ada yang lain; [m6:IDN.GOV Adjis Ahmad] sudah lama pensiun, dan [m7:SGP.BUS investornya] tak pernah datang.

### Harian Kaltim 2022-10-06
Sidang gugatan [m7=m1 warga Kampung Dingin] memasuki pembuktian. [m1:IDN.AGR Para petani lada] {e1 menuduh} [m2:IDN.BUS PT Energi Batu Hitam] menggali makam leluhur. Perusahaan itu, lewat saksi ahlinya, {e2 menyatakan} tidak ada makam di sana. Hakim [m3:IDN.JUD Alif Yunan] kemudian {e3 meninjau} lokasi dan menemukan lima nisan. Seorang petani yang bersaksi, [m4:IDN.AGR Priyo], {e4 dipukul} dua orang dalam perjalanan pulang. [m5:IDN.COP Polsek Muara Lawa] {e5 menangkap} [m8=m6 mereka] malam itu juga; [m9=m6 keduanya] mengaku bertindak sendiri. Sidang dilanjutkan dua minggu lagi.
e1 m1 > m2 ACCUSE actual 2022-10-06/none mode=allege ctx=natural_resource,legal
e2 m2 > m1 REJECT actual 2022-10-06/none ctx=natural_resource,legal
e4 m6 > m4 ASSAULT actual 2022-10-06/none mode=beat ctx=natural_resource
e5 m5 > m6 COERCE actual 2022-10-06/none mode=arrest ctx=natural_resource
e3 m3 > m2 ACCUSE actual 2022-10-06/none mode=investigate ctx=natural_resource,legal
Nama [m6:IDN.CRM kedua penyerang] dirahasiakan.

### Media Indonesia 2016-10-14
[m1:IDN.GOV Presiden Jokowi] {e1 memberhentikan} [m2:IDN.GOV Menteri ESDM Arcandra Tahar] dengan hormat setelah dua puluh hari karena paspor Amerikanya. Yang bersangkutan {e2 menerima} keputusan itu. [m3:IDN.GOV Menkumham Yasonna Laoly] menyebut [m4=m2 ahli lepas pantai tersebut] sempat tak berkewarganegaraan; kementeriannya {e3 memulihkan} statusnya sebulan kemudian. [m5:IDN.PTY PKS] {e4 mengkritik} kelalaian istana. Pada Oktober, Kepala Negara {e5 mengangkat} [m6=m2 dia] lagi, kali ini sebagai wakil menteri.
e1 m1 > m2 SANCTION actual 2016-08-15/day mode=expel ctx=executive
e2 m2 > m1 CONCEDE actual 2016-10-14/none ctx=executive
e3 m3 > m2 SUPPORT actual 2016-09-01/none ctx=legal,executive
e4 m5 > m1 ACCUSE actual 2016-08-16/none mode=disapprove ctx=executive
e5 m1 > m2 SUPPORT actual 2016-10-14/none ctx=executive

### Radar Sampit 2019-06-25 none
Lomba perahu naga di Sungai Mentaya dimenangi regu polisi perairan. Lawan terberat [m1:IDN.COP mereka], para guru SD, kalah setengah perahu. Bupati menjanjikan kambing, namun kambingnya kabur sebelum diserahkan; anak-anak mengejarnya sampai pasar ikan, disoraki pelancong asal [m2:@AUS Darwin].
