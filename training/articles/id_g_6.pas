### Suara Pembaruan 2006-04-22 article
= [m1:NPL.GOV Raja Gyanendra] {e1 Kembalikan} Kekuasaan, [m2:NPL.OPP Tujuh Partai] Belum Puas
[m3:@NPL KATHMANDU] - Mengenakan topi tradisional dan suara datar, [m4=m1 raja Nepal itu] muncul di televisi Jumat (21/4) petang. "<<q1 Kekuasaan eksekutif, yang selama ini [m5=m1 kami] jaga, mulai hari ini kembali kepada rakyat>>," demikian bunyi pengumumannya.
[m6=m1 Ia] {e2 mempersilakan} [m7=m2 Aliansi Tujuh Partai] mengajukan nama perdana menteri secepat mungkin.
Belum lewat satu jam, orang sudah kembali ke jalan lingkar. [m8:NPL.CVL Lebih dari seratus ribu orang] {e3 menyanyikan} yel-yel republik di Kalanki, tempat sehari sebelumnya [m9:NPL.MIL tentara] {e4 menembaki} iring-iringan dan menewaskan tiga orang. Jam malam 18 jam yang {e5 diberlakukan} [m10:NPL.GOV istana] tidak dihiraukan siapa pun.
[m43=m2 Para pemimpin partai] berunding di rumah [m11:NPL.OPP Girija Prasad Koirala], ketua [m12:NPL.OPP Kongres Nepal], yang terbaring dengan tabung oksigen. Keputusannya keluar Sabtu: tawaran [m44=m10 istana] {e6 ditampik}. [m38=m1 Raja] tidak menyinggung sidang majelis konstituante, kata [m13:NPL.OPP Krishna Sitaula], juru bicara [m39=m12 partai itu].
"<<q2 [m14=m2 Kami] tidak berjuang 16 hari untuk memperoleh kursi yang sama dengan lima tahun lalu>>," ujarnya.
Yang paling galak suara dari hutan. [m15:CPNM.REB Prachanda], pemimpin [m16:CPNM.REB Partai Komunis Nepal (Maois)], mengatakan menerima tawaran itu berarti {e7 mengkhianati} kesepakatan 12 butir yang dulu {e8 diteken} [m36=m16 kelompoknya] dan [m37=m2 ketujuh partai] pada November 2005 di [m17:@IND New Delhi]. [m34=m16 Kaum Maois] menguasai [m18:@NPL sebagian besar pedesaan]; sejak 1996 {e9 perang} [m35=m34 mereka] melawan [m28:NPL.GOV pemerintah] memakan 13.000 jiwa.
Dunia luar justru bertepuk tangan. [m19:IND.GOV India] {e10 menyambut baik} pidato [m40=m1 raja] dan {e11 menganjurkan} [m20=m2 partai-partai] menyusun kabinet. [m41:EU Uni Eropa] menyatakan hal yang sama. [m21:USA.GOV Duta Besar AS James Moriarty] menemui [m42=m11 Koirala] pagi-pagi. Isi {e12 pembicaraan} itu tidak dibuka, tetapi di depan wartawan [m29=m21 diplomat tersebut] {e13 menyarankan} [m22=m1 raja] puas menjadi lambang saja.
[m23:IND.GOV Karan Singh], utusan khusus [m24:IND.GOV Perdana Menteri Manmohan Singh], {e14 bertemu} [m30=m1 Gyanendra] dua hari sebelum pidato.
[m31=m1 Raja] {e15 membubarkan} pemerintahan [m25:NPL.ELI Sher Bahadur Deuba] pada 1 Februari tahun lalu dengan alasan gagal menumpas gerilyawan. [m33=m25 Deuba] lalu {e16 dipenjarakan} oleh [m32:NPL.GOV komisi antikorupsi], dan baru keluar Februari silam atas perintah [m26:NPL.JUD Mahkamah Agung].
Garam di pasar Asan mencapai 70 rupee sekilo. Truk tidak jalan, [m27:NPL.LAB pegawai bank] {e17 mogok}, rumah sakit kehabisan benang jahit.
~footer AFP/AP/N-5
e1 m1 > m2 CONCEDE actual 2006-04-21/day ctx=executive,pro_democracy
e2 m6 > m7 REQUEST requested 2006-04-21/day ctx=executive
e3 m8 > m1 PROTEST actual 2006-04-21/day mode=demo ctx=pro_democracy
e4 m9 > m8 ASSAULT actual 2006-04-20/day mode=firearms ctx=repression
e5 m10 > m8 COERCE actual 2006-04-22/none mode=curfew ctx=repression
e6 m2 > m10 REJECT actual 2006-04-22/day ctx=executive,pro_democracy
e7 m15 > m2 ACCUSE hypothetical 2006-04-22/none mode=disapprove ctx=political_institutions
e8 m16 > m2 SUPPORT actual 2005-11-01/month ctx=pro_democracy bg
e9 m16 > m28 ASSAULT actual 1996-01-01/year ctx=military bg
e10 m19 > m1 SUPPORT actual 2006-04-22/none ctx=pro_democracy
e11 m19 > m20 REQUEST requested 2006-04-22/none mode=change ctx=executive
e12 m21 > m11 CONSULT actual 2006-04-22/day ctx=diplomatic,executive
e13 m29 > m22 REQUEST requested 2006-04-22/day mode=yield ctx=executive
e14 m23 > m30 CONSULT actual 2006-04-19/day ctx=diplomatic
e15 m31 > m25 COERCE actual 2005-02-01/day ctx=executive,pro_autocracy bg
e16 m32 > m33 COERCE actual 2005-02-01/year mode=arrest ctx=corruption bg
e17 m27 > m10 PROTEST actual 2006-04-22/none mode=strike ctx=pro_democracy
q1 m5 direct
q2 m14 direct cue=ujarnya
rel m11 leads m12
rel m15 leads m16
rel m34 controls m18

### Liputan6.com 2018-07-16 article
= Gereja Dikepung 15 Jam, [m1:NIC.CVL Dua Mahasiswa Nikaragua] Gugur
~page_control Beranda | Global
~date_line 16 Jul 2018, 14:02 WIB
~caption Mahasiswa keluar dari Gereja Divina Misericordia, Managua. (AFP)
[m2:@NIC Managua] - Darah di lantai gereja sudah disiram, tetapi lubang pelurunya terlalu banyak untuk ditambal. Jumat malam hingga Sabtu (14/7/2018) siang, [m3:NIC.CVL sekitar 200 mahasiswa] {e1 dikurung} [m4:NIC.COP polisi] dan orang-orang bertopeng di dalam bangunan itu.
Kedua korban, Gerald Vasquez dan Francisco Flores, kena di kepala. {e2 Penembakan} berhenti setelah [m5:NIC.REL Kardinal Leopoldo Brenes] menelepon [m33=m7 istana] dan menjemput [m34=m3 mereka] dengan bus.
"<<q1 [m6=m3 Kami] tidak punya senjata, yang ada mortir kembang api>>," cerita seorang mahasiswi. [m35=m3 Mereka] menduduki kampus Universitas Nasional sejak Mei, menuntut [m7:NIC.GOV Daniel Ortega] turun.
[m21=m7 Ortega] tidak beranjak. Pada pawai peringatan di Masaya, [m40=m7 presiden yang pernah memimpin gerilya itu] {e3 menyebut} [m8:NIC.REL para uskup] bagian dari persekongkolan. Padahal [m22=m7 ia] sendiri yang April lalu {e4 meminta} [m23:NIC.REL Konferensi Waligereja] menengahi dialog nasional.
Dialog itu {e5 dibekukan} [m24=m8 para uskup] pekan lalu. [m41=m8 Mereka] tidak tahan: di Diriamba, Senin silam, [m9:NIC.PTY massa pro-pemerintah] {e6 memukuli} [m25:NIC.REL Uskup Silvio Baez] dan [m26:VAT.GOV Duta Vatikan Waldemar Sommertag] di dalam basilika.
[m10:VAT.GOV Paus Fransiskus] kemudian {e7 menyatakan dukungan} kepada gereja setempat.
[m11:NIC.CVL Aliansi Sipil], payung para penentang, menyerukan pemogokan umum; toko-toko {e8 tutup} sepanjang Jumat. [m12:NIC.LAB Medardo Mairena], ketua [m30:NIC.LAB gerakan petani], {e9 diringkus} di bandara pada hari yang sama. [m13:NIC.JUD Kejaksaan] {e10 menjeratnya} dengan pasal terorisme. [m27:NIC.LAB Pengacaranya] {e11 membantah}.
Di luar negeri barisan mulai terbentuk. [m14:USA.GOV Amerika Serikat] {e12 menghukum} [m28:NIC.GOV tiga orang dekat Ortega] dengan Undang-Undang Magnitsky, 5 Juli. Tiga belas negara Amerika Latin, antara lain [m15:ARG.GOV Argentina], [m16:CHL.GOV Cile], dan [m17:COL.GOV Kolombia], Senin ini bersama-sama {e13 mendesak} pelucutan kelompok bersenjata. [m18:UN Sekjen PBB Antonio Guterres], dari San Jose, mengatakan <<q2 penggunaan kekuatan mematikan tidak dapat diterima>>.
Sebaliknya, [m19:VEN.GOV Menteri Luar Negeri Venezuela Jorge Arreaza] {e14 memuji} [m29=m7 Ortega] yang berhasil menggagalkan kudeta. [m31:VEN.GOV Venezuela] dan [m32:NIC.GOV Nikaragua] sama-sama anggota [m20:ALBA ALBA].
Gejolak dimulai 18 April dari rencana {e15 pemotongan} uang pensiun, yang lima hari kemudian {e16 dibatalkan}. Tetapi dalam lima hari itu sudah 26 orang mati.
Kini jumlahnya, menurut [m36:NIC.NGO Asosiasi HAM Nikaragua], 351.
e1 m4 > m3 COERCE actual 2018-07-13/day mode=restrict ctx=repression,education
e2 m4 > m3 ASSAULT actual 2018-07-13/day mode=firearms ctx=repression
e3 m21 > m8 ACCUSE actual 2018-07-16/none mode=allege ctx=religion_ethnicity
e4 m22 > m23 REQUEST requested 2018-04-01/month mode=assist ctx=pro_democracy bg
e5 m24 > m21 SANCTION actual 2018-07-09/week mode=discontinue ctx=pro_democracy
e6 m9 > m25,m26 ASSAULT actual 2018-07-09/day mode=beat ctx=religion_ethnicity,repression
e7 m10 > m8 SUPPORT actual 2018-07-16/none ctx=religion_ethnicity
e8 m11 > m21 PROTEST actual 2018-07-13/day mode=strike ctx=pro_democracy
e9 m4 > m12 COERCE actual 2018-07-13/day mode=arrest ctx=repression
e10 m13 > m12 ACCUSE actual 2018-07-16/none mode=allege ctx=legal,terrorism
e11 m27 > m13 REJECT actual 2018-07-16/none ctx=legal
e12 m14 > m28 SANCTION actual 2018-07-05/day mode=discontinue ctx=human_rights
e13 m15,m16,m17 > m21 REQUEST requested 2018-07-16/day mode=yield ctx=human_rights,diplomatic
e14 m19 > m29 SUPPORT actual 2018-07-16/none ctx=diplomatic
e16 m21 > m1 CONCEDE actual 2018-04-23/day ctx=economic bg
e15 m21 > m1 AGREE planned 2018-04-18/day ctx=economic bg
q1 m6 direct cue=cerita
q2 m18 indirect cue=mengatakan
rel m12 leads m30
rel m31 member_of m20
rel m32 member_of m20

### Republika 2020-08-24 article
= [m1:ECOWAS ECOWAS] Ingin [m2:MLI.GOV Keita] Kembali, [m3:CNSP.REB Junta Mali] Minta Tiga Tahun
~byline Red: Teguh Firmansyah
[m4:#Republika REPUBLIKA.CO.ID], [m5:@MLI BAMAKO] -- Tiga hari {e1 perundingan} di bekas gedung kementerian pertahanan berakhir Senin tanpa kata sepakat tentang satu hal: berapa lama [m6=m3 tentara] boleh berkuasa.
"<<q1 Ada yang sudah disetujui, ada yang belum. Selanjutnya terserah kepala-kepala negara [m7=m1 kami]>>," kata [m8:ECOWAS Goodluck Jonathan]. [m41=m8 Bekas presiden Nigeria tersebut] memimpin [m9:ECOWAS delegasi Masyarakat Ekonomi Afrika Barat].
Menurut seorang peserta, [m10:CNSP.REB Komite Nasional untuk Keselamatan Rakyat (CNSP)] mula-mula {e2 meminta} masa peralihan tiga tahun di bawah perwira. Juru bicaranya, [m11:CNSP.REB Kolonel Ismael Wague], {e3 membantah}. "<<q2 Tak ada yang diputuskan tanpa bicara dulu dengan orang Mali sendiri>>," tuturnya.
Yang sudah jelas adalah nasib [m37=m2 Ibrahim Boubacar Keita]. [m27=m2 Presiden] yang {e4 dipaksa mundur} pada 18 Agustus itu, lapor [m28=m8 Jonathan] setelah {e5 menjenguknya} Sabtu, tidak ingin lagi memerintah. [m38=m3 Junta] {e6 setuju} [m39=m2 ia] pulang ke rumah dan boleh berobat ke luar negeri. Perdana menterinya, [m12:MLI.GOV Boubou Cisse], masih {e7 ditahan} di kamp Kati.
Sanksi belum dilonggarkan. Sejak Rabu lalu [m29=m1 negara-negara tetangga] {e8 menutup} perbatasan dan menyetop aliran uang. [m13:CIV.GOV Alassane Ouattara] dan [m14:GIN.GOV Alpha Conde], presiden Pantai Gading dan Guinea, menginginkan hukuman lebih keras; keduanya sendiri akan mencalonkan diri untuk ketiga kali.
[m15:FRA.GOV Prancis], yang menempatkan 5.100 prajurit di [m16:@MLI Sahel] dalam Operasi Barkhane, {e9 mengutuk} kudeta tetapi tidak menarik seorang pun. [m17:USA.GOV Amerika Serikat] {e10 menghentikan} latihan bagi [m18:MLI.MIL tentara Mali]. [m19:AU Uni Afrika] {e11 menangguhkan} keanggotaan [m30:MLI.GOV negeri itu].
Di [m42=m5 Bamako] sendiri suasananya riang. Jumat lalu [m43:MLI.CVL ribuan orang] memenuhi Alun-alun Kemerdekaan, dipanggil [m20:MLI.OPP gerakan M5-RFP], koalisi yang sejak Juni {e12 menuntut} [m31=m2 Keita] turun. Imam [m21:MLI.REL Mahmoud Dicko] {e13 berterima kasih} kepada [m32=m3 para kolonel] lalu mengumumkan kembali ke masjid.
[m22:JNIM.REB Jamaat Nusrat al-Islam wal-Muslimin], afiliasi [m23:ALQ.REB Alqaidah] yang dipimpin [m24:JNIM.REB Iyad Ag Ghaly], tidak ikut libur. Sabtu pagi [m33=m22 kelompok itu] {e14 meledakkan} kendaraan lapis baja di Koro; [m34:MLI.MIL empat tentara] terbunuh.
Kudeta 2012 juga dimulai dari Kati. [m35:MLI.MIL Tentara pemerintah] waktu itu kocar-kacir: [m25:MNLA.REB pemberontak Tuareg] {e15 merebut} [m26:@MLI Gao] sembilan hari kemudian.
e1 m9 > m10 CONSULT actual 2020-08-22/day mode=third-party ctx=diplomatic,executive
e2 m10 > m9 REQUEST requested 2020-08-24/none mode=change ctx=executive
e3 m11 > m9 REJECT actual 2020-08-24/none ctx=executive
e4 m3 > m27 COERCE actual 2020-08-18/day ctx=military,executive
e5 m28 > m27 CONSULT actual 2020-08-22/day mode=visit ctx=diplomatic
e6 m3 > m27 CONCEDE planned 2020-08-24/none ctx=executive
e7 m3 > m12 COERCE actual 2020-08-24/none mode=arrest ctx=military
e8 m29 > m3 SANCTION actual 2020-08-19/day mode=discontinue ctx=economic,pro_democracy
e9 m15 > m3 ACCUSE actual 2020-08-24/none mode=disapprove ctx=military
e10 m17 > m18 SANCTION actual 2020-08-24/none mode=discontinue ctx=military
e11 m19 > m30 SANCTION actual 2020-08-24/none mode=discontinue ctx=diplomatic
e12 m20 > m31 REQUEST requested 2020-06-01/month mode=yield ctx=executive bg
e13 m21 > m32 SUPPORT actual 2020-08-24/none ctx=religion_ethnicity
e14 m33 > m34 ASSAULT actual 2020-08-22/day ctx=military,terrorism
e15 m25 > m35 ASSAULT actual 2012-01-01/year ctx=military,territory bg
q1 m8 direct cue=kata
q2 m11 direct cue=tuturnya
rel m8 leads m9
rel m22 part_of m23
rel m24 leads m22

### Tempo.co 2011-07-05 article none
= Lama Menunggu Unta, [m1:KEN.CVL Penggembala Turkana] Beralih ke Ikan
~byline Reporter Purwani Diyah Prabandari
TEMPO.CO, [m2:@KEN Lodwar] - Perahu kayu itu dicat biru, dan namanya ditulis besar-besar: Kapten Ekal. Pemiliknya, [m3:? Ekal Lokwang], 52 tahun, baru dua tahun belajar berenang.
"<<q1 Dulu [m4=m3 saya] punya 80 ekor unta dan malu bau amis>>," katanya sambil tertawa. Kemarau menyisakan tiga.
Kini [m12=m3 ia] menjual nila seberat 40 kilogram sehari kepada [m5:? pedagang dari Kitale]. Harganya 120 shilling sekilo, dua kali lipat tahun lalu.
Danau Turkana terletak di utara [m6:@KEN Kenya], di dekat perbatasan [m7:@ETH Ethiopia]. Airnya agak asin dan berwarna hijau giok. Buaya di sini termasuk yang terbanyak di dunia.
[m8:? Joyce Emanikor], yang memimpin [m9:KEN.NGO sebuah koperasi perempuan], mengatakan <<q2 separuh anggotanya belum pernah makan ikan sebelum 2009>>. [m16=m9 Koperasi itu] mengajarkan cara mengasap dan mengasinkan. Dari laba pertama [m15=m9 mereka] membeli kulkas bertenaga surya.
[m10:KEN.GOV Dinas Perikanan] mencatat 7.000 nelayan di tepi barat danau, naik dari 4.200.
Tidak semua orang setuju. [m11:? Lokol], paman Ekal, masih berjalan tiga hari mencari rumput bersama kambingnya. "<<q3 Ikan tidak bisa dijadikan mas kawin>>," ujarnya.
[m13=m3 Ekal] mengangguk. Anak sulungnya menikah bulan depan, dan keluarga pengantin perempuan meminta 30 ekor unta. [m14=m3 Ia] sedang menghitung berapa ton nila setara dengan jumlah itu.
~footer BBC | NATION | PURWANI
q1 m4 direct cue=katanya
q2 m8 indirect cue=mengatakan
q3 m11 direct cue=ujarnya
rel m8 leads m9
