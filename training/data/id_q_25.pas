### Antara 2017-12-14
[m1:IDN.GOV Presiden Joko Widodo] {e1 bertolak} ke Istanbul, Selasa (12/12), guna menghadiri KTT luar biasa [m2:OIC Organisasi Kerja Sama Islam], yang sedang diketuai [m3:TUR.GOV Ankara]. Dalam komunikenya, [m4=m2 organisasi beranggotakan 57 negara] itu {e2 menyatakan} Yerusalem Timur ibu kota [m5:PSE.GOV Palestina] dan {e3 menganggap batal} keputusan [m6:USA.GOV Donald Trump].
e1 m1 > m3 CONSULT actual 2017-12-12/day mode=visit ctx=diplomatic,religion_ethnicity
e2 m4 > m5 SUPPORT actual 2017-12-14/none ctx=territory,diplomatic
e3 m4 > m6 REJECT actual 2017-12-14/none ctx=territory,diplomatic
rel m2 led_by m3

### Banjarmasin Post 2016-02-16
[m1:IDN.BUS Adaro] {e1 menyekolahkan} sepuluh pemuda dari [m2:IDN.CVL Suku Dayak Deah] ke politeknik sebagai bagian dari dana sosial. [m3:IDN.CVL Yani], kepala adat yang memimpin [m4=m2 suku itu], {e2 menyambut baik} beasiswa tersebut, tetapi {e3 mewanti-wanti}: "<<q1 Kalau debu tidak berkurang, [m5=m2 kami] akan memblokir jalan angkut>>."
e1 m1 > m2 AID actual 2016-02-16/none mode=assist ctx=economic
e2 m3 > m1 SUPPORT actual 2016-02-16/none ctx=economic
e3 m3 > m1 THREATEN threatened 2016-02-16/none ctx=environment
q1 m3 direct
rel m3 leads m4

### VOA Indonesia 2023-08-30
Beberapa jam setelah kemenangan Ali Bongo diumumkan, [m1:GAB.MIL perwira pengawal kepresidenan] {e1 menyiarkan} pembatalan pemilu, Rabu (30/8), dan {e2 memasung} [m2:GAB.GOV sang presiden] di kediamannya. [m3:FRA.GOV Elisabeth Borne] mengatakan <<q1 [m4=m3 negaranya] memantau dengan saksama>>. [m5:AU Uni Afrika], yang beranggotakan [m6:GAB.GOV Gabon], belum mengambil sikap.
e1 m1 > m2 COERCE actual 2023-08-30/day ctx=election,military
e2 m1 > m2 COERCE actual 2023-08-30/day mode=arrest ctx=military,executive
q1 m3 indirect cue=mengatakan
rel m6 member_of m5

### Suara Merdeka 2024-04-17
Ribuan anggota [m1:IDN.GOV PPDI], persatuan perangkat desa, {e1 mendatangi} Pendapa Kabupaten Kebumen untuk mendesak [m2:IDN.GOV Bupati Arif Sugiyanto] mencairkan tunjangan. [m3=m2 Bupati] {e2 meluluhkan} [m4=m1 mereka] dengan janji cair sebelum Idul Adha. Kepada [m6:IDN.COP polisi yang berjaga], [m5:IDN.GOV ketua PPDI] {e3 minta maaf} atas taman yang rusak.
e1 m1 > m2 PROTEST actual 2024-04-17/none mode=demo ctx=economic
e2 m3 > m4 AGREE planned 2024-04-17/none ctx=economic
e3 m5 > m6 SUPPORT actual 2024-04-17/none ctx=economic
rel m5 leads m1

### Kompas 2019-10-01
[m1:HKG.COP Polisi Hong Kong] untuk pertama kali {e1 menyalakkan} peluru tajam ke dada [m2:HKG.EDU seorang siswa] di Tsuen Wan, Selasa (1/10). [m3:HKG.CVL Front HAM Sipil], koalisi penyelenggara pawai, {e2 bersumpah} tidak akan menciut. [m4:GBR.GOV Dominic Raab] {e4 menyesalkan} tembakan itu; [m5:CHN.GOV Beijing] merayakan 70 tahun [m6=m5 republiknya].
e1 m1 > m2 ASSAULT actual 2019-10-01/day mode=firearms ctx=repression
e2 m3 > m1 REJECT actual 2019-10-01/none mode=yield ctx=repression
e4 m4 > m1 ACCUSE actual 2019-10-01/none mode=disapprove ctx=human_rights

### Tribun Lampung 2022-09-12
[m1:IDN.LEG DPRD Bandar Lampung] menggodok perda parkir dan {e2 mendengarkan} keberatan [m2:IDN.BUS pengelola mal]. [m5=m2 Mereka], lewat [m3:IDN.BUS APPBI Lampung], memilih memasang garis keras: kenaikan pajak akan {e4 digugat}. Sementara itu, [m4:IDN.GOV Dinas Perhubungan] menderek 17 mobil di Jalan Kartini.
e2 m1 > m2 CONSULT actual 2022-09-12/none ctx=economic,legislative
e4 m3 > m1 ACCUSE hypothetical 2022-09-12/none ctx=economic,legal

### Detikcom 2018-12-14
Di Ouagadougou, [m1:BFA.CVL gerakan Balai Citoyen] {e1 menyulut} pemogokan dua hari terhadap [m5:BFA.GOV pemerintah Roch Kabore], sementara di [m2:@BEL Brussels] [m3:EU Donald Tusk] {e2 menampik} membuka kembali negosiasi Brexit. [m4:GBR.GOV Theresa May], yang malam sebelumnya lolos dari mosi partainya, harus pulang dengan tangan kosong.
e1 m1 > m5 PROTEST actual 2018-12-14/none mode=strike
e2 m3 > m4 REJECT actual 2018-12-14/none ctx=diplomatic

### Jawa Pos 2010-03-15
[m1:THA.CVL Kaus merah] {e1 menyiramkan} darah [m2=m1 mereka] ke pagar kantor [m3:THA.GOV PM Abhisit Vejjajiva], dan [m4=m3 perdana menteri] {e2 melipir} ke barak infanteri. Pasukan gabungan menjaga jarak. [m5:THA.OPP Partai Puea Thai], oposisi, {e4 menuntut} parlemen dibubarkan.
e1 m1 > m3 PROTEST actual 2010-03-15/none mode=demo ctx=pro_democracy
e2 m4 > m1 RETREAT actual 2010-03-15/none ctx=pro_democracy
e4 m5 > m3 REQUEST requested 2010-03-15/none mode=change ctx=pro_democracy

### Fajar 2025-08-30
[m1:IDN.CVL Massa] {e1 membakar} gedung DPRD Makassar, Jumat (29/8) malam; tiga pegawai [m2:IDN.LEG dewan] tewas di lantai tiga. [m3:IDN.MIL Kodam Hasanuddin] {e2 menyebar} 500 prajurit, [m4:IDN.GOV Wali Kota Munafri Arifuddin] {e3 menyantuni} [m5:IDN.CVL keluarga korban]. [m6:IDN.PTY Rudianto Lallo], dari [m7:IDN.PTY NasDem], menyebut <<q1 pelakunya bukan mahasiswa>>.
e1 m1 > m2 PROTEST actual 2025-08-29/day mode=vandalize ctx=legislative
e2 m3 > m1 MOBILIZE actual 2025-08-30/none mode=troops ctx=repression
e3 m4 > m5 AID actual 2025-08-30/none mode=assist ctx=economic
q1 m6 indirect cue=menyebut
rel m6 member_of m7

### Republika 2022-04-05
[m1:DEU.GOV Berlin] dan [m2:FRA.GOV Paris] {e1 mendepak} puluhan [m3:RUS.GOV diplomat Rusia] setelah gambar mayat Bucha tersebar, Senin (4/4). Juru bicara [m4=m3 Kremlin] menuding <<q1 gambar itu rekayasa>>. [m5:LTU.GOV Vilnius] bahkan {e2 menutup} konsulat di Klaipeda. Ihwal larangan batu bara, [m6:EU Ursula von der Leyen], ketua [m7:EU Komisi Eropa], akan {e3 mengajukan} paket kelima.
e1 m1,m2 > m3 SANCTION actual 2022-04-04/day mode=expel ctx=diplomatic,military
e2 m5 > m4 SANCTION actual 2022-04-05/none ctx=diplomatic
e3 m6 > m4 SANCTION planned 2022-04-05/none mode=restrict ctx=economic
q1 m4 indirect cue=menuding
rel m6 leads m7

### Solopos 2016-01-22 none
Langgam keroncong dan permainan perkusi meramaikan Pasar Gede; warga berkerumun, seorang bocah menunggang kuda. [m1:IDN.GOV Ketua panitia Sumartono Hadinoto] mengatakan <<q1 ribuan lampion didatangkan untuk merayakan Imlek>>. Dari [m2:@IDN Semarang] hadir pula grup barongsai yang menyerang naga-naga kertas.
q1 m1 indirect cue=mengatakan
