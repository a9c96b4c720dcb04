### Kompas 2007-11-08 article
= [m1:GEO.GOV Saakashvili] dan Demonstran: Gas Air Mata, Lalu Pemilu
~byline Oleh A Tomy Trinugroho
~caption Polisi antihuru-hara di Jalan Rustaveli, Tbilisi. (AP)
[m2:@GEO TBILISI, KAMIS] — Empat tahun lalu ia masuk ke gedung parlemen dengan setangkai mawar. Rabu (7/11) malam, [m3=m1 Presiden Georgia Mikheil Saakashvili] {e1 menetapkan} keadaan darurat 15 hari, sesudah [m4:GEO.COP polisinya] {e2 menghalau} ribuan orang dari gedung yang sama.
Kurang dari sehari kemudian, Kamis malam, [m5=m1 sang presiden] {e3 mengumumkan} pemilihan presiden dipercepat menjadi 5 Januari. Pengumuman itu mengejutkan [m6:GEO.OPP sepuluh partai oposisi] yang sepekan penuh {e4 menggelar} unjuk rasa justru demi pemilu dini, walau pemilu parlemen yang mereka minta.
"<<q1 Baru kemarin mereka memukuli kami, hari ini mengajak bertanding>>," kata [m7:GEO.OPP Levan Gachechiladze], anggota parlemen yang mogok makan sejak Jumat.
Bentrokan terjadi dua kali. Pagi hari [m8=m4 polisi] menyapu tenda; siang, ketika massa berkumpul lagi, meriam air dan peluru karet dipakai. Kementerian Kesehatan mencatat 508 orang dirawat. [m9:GEO.JUD Ombudsman Sozar Subari] mengaku ikut {e5 dipentungi}.
[m10:GEO.MED Televisi Imedi] {e6 dimasuki} [m23:GEO.COP pasukan khusus] di tengah siaran berita. Stasiun itu didirikan [m11:GEO.BUS Badri Patarkatsishvili], pengusaha yang membiayai oposisi dan sedang berada di London. [m12:USA.MNC News Corporation], pengelolanya, {e7 mengeluhkan} perangkat yang dihancurkan.
[m26=m1 Saakashvili] {e8 menuduh} [m24:RUS.GOV Moskow] berada di belakang semua itu, dan {e9 mengusir} [m13:RUS.GOV tiga diplomat Rusia]. Rekaman percakapan mereka dengan tokoh oposisi diputar di layar kaca. [m14:RUS.GOV Kementerian Luar Negeri Rusia] menyebutnya histeria dan keesokan harinya {e10 membalas} dengan mengusir [m15:GEO.GOV tiga orang Georgia].
Krisis ini bermula dari seorang menteri. Pada 25 September [m16:GEO.OPP Irakli Okruashvili], mantan menteri pertahanan, mendirikan partai dan {e11 menuding} presiden memerintahkan pembunuhan. Dua hari kemudian ia {e12 ditahan} [m25:GEO.JUD kejaksaan], lalu muncul di televisi menarik ucapannya; kini ia di Jerman.
Barat masygul. Georgia ingin masuk [m17:NATO NATO], tetapi [m18:NATO Sekretaris Jenderal NATO Jaap de Hoop Scheffer] {e13 menyebut} keadaan darurat dan penutupan media tidak sejalan dengan nilai aliansi. [m19:USA.GOV Washington], sekutu terdekat [m20=m1 Saakashvili], {e14 mengutus} [m21:USA.GOV Matthew Bryza] ke Tbilisi.
Patriark [m22:GEO.REL Ilia II], kepala Gereja Ortodoks Georgia, menawarkan gerejanya untuk berunding.
e1 m3 > m6 COERCE actual 2007-11-07/day mode=martial-law ctx=repression
e2 m4 > m6 ASSAULT actual 2007-11-07/day mode=crowd-control ctx=repression
e3 m5 > m6 CONCEDE actual 2007-11-08/day ctx=election
e4 m6 > m1 PROTEST actual 2007-11-01/week mode=demo ctx=election
e5 m8 > m9 ASSAULT actual 2007-11-07/day mode=beat ctx=repression
e6 m23 > m10 COERCE actual 2007-11-07/day mode=censor ctx=rights_freedoms
e7 m12 > m23 ACCUSE actual 2007-11-08/none mode=disapprove ctx=rights_freedoms
e8 m1 > m24 ACCUSE actual 2007-11-08/none mode=allege
e9 m1 > m13 SANCTION actual 2007-11-07/day mode=expel ctx=diplomatic
e10 m14 > m15 SANCTION actual 2007-11-08/day mode=expel ctx=diplomatic
e11 m16 > m1 ACCUSE actual 2007-09-25/day mode=allege bg
e12 m25 > m16 COERCE actual 2007-09-27/day mode=arrest ctx=repression bg
e13 m18 > m1 ACCUSE actual 2007-11-08/none mode=disapprove ctx=rights_freedoms
e14 m19 > m1 CONSULT planned 2007-11-08/none mode=visit ctx=diplomatic
q1 m7 direct cue=kata
rel m19 ally_of m20
rel m18 leads m17

### Viva 2023-03-01 article
= Buntut Anak Pejabat Pajak, [m1:IDN.GOV Sri Mulyani] {e11 Minta} Klub Moge Bubar
~date_line Rabu, 1 Maret 2023 - 09:11 WIB
~byline Oleh : Mohammad Yudha Prasetya
VIVA Bisnis – Kesabaran Menteri Keuangan habis sudah. Klub motor gede pegawai pajak, [m2:IDN.LAB BlastingRijder DJP], {e1 diminta} bubar.
"<<q1 [m3=m1 Saya] tidak peduli belinya pakai uang halal. Rakyat melihatnya lain>>," tulis [m4=m1 Ani], sapaan menteri, lewat Instagram.
Permintaan itu langsung {e2 dipatuhi}. [m5:IDN.GOV Dirjen Pajak Suryo Utomo], yang fotonya naik moge tersebar, cuma tertunduk.
"<<q2 Siap salah>>," katanya saat jumpa pers, Selasa sore.
Kegaduhan bermula 20 Februari. [m6:IDN.CVL Mario Dandy Satriyo], anak pejabat pajak Jakarta Selatan, menganiaya [m7:IDN.CVL David Ozora] sampai koma. David putra pengurus [m8:NU.REL GP Ansor].
Ayah Mario, [m9:IDN.GOV Rafael Alun Trisambodo], {e3 dicopot} empat hari sesudahnya. Dia lantas {e4 mengajukan} pengunduran diri sebagai ASN. {e5 Ditolak}.
"<<q3 Enak saja mundur. Diperiksa dulu>>," ujar [m10:IDN.GOV Irjen Kemenkeu Awan Nurmawan Nuh].
[m11:IDN.JUD KPK] ikut bergerak. Rafael {e6 diklarifikasi} delapan jam, Rabu ini, soal harta Rp 56 miliar. "<<q4 [m12=m9 Saya] lapor tiap tahun. Tidak ada yang {e7 disembunyikan}>>," ucapnya sebelum masuk gedung Merah Putih.
Ketua Umum [m13:NU.REL PBNU] [m14:NU.REL Yahya Cholil Staquf] {e8 menjenguk} David pekan lalu. Banser berjaga di rumah sakit.
[m15:NU.REL Ketua Umum Ansor Yaqut Cholil Qoumas], yang juga Menteri Agama, {e9 mengajak} anggotanya tidak main hakim sendiri.
Di media sosial muncul gerakan [m19:IDN.CVL warganet]: {e10 ogah} bayar pajak. [m16:NU.REL Mantan Ketua PBNU Said Aqil Siroj] pernah {e12 mengancam} [m20:IDN.GOV pemerintah] begitu zaman kasus Gayus, 2012.
"<<q5 Jangan. Yang rugi kita semua>>," pinta [m17=m1 Sri Mulyani].
[m18:IDN.COP Kapolres Jaksel Kombes Ade Ary Syam] memastikan Mario dan temannya tetap {e13 ditahan}.
~page_control Halaman Selanjutnya
e1 m1 > m2 REQUEST requested 2023-02-26/week mode=yield ctx=corruption
e2 m2 > m1 CONCEDE actual 2023-03-01/none
e3 m1 > m9 SANCTION actual 2023-02-24/day mode=discontinue ctx=corruption
e4 m9 > m1 CONCEDE actual 2023-03-01/none mode=resign ctx=corruption
e5 m10 > m9 REJECT actual 2023-03-01/none ctx=corruption
e6 m11 > m9 ACCUSE actual 2023-03-01/day mode=investigate ctx=corruption
e7 m12 > m11 REJECT actual 2023-03-01/day ctx=corruption
e8 m14 > m7 CONSULT actual 2023-02-20/week mode=visit
e9 m15 > m8 REQUEST requested 2023-03-01/none mode=yield
e10 m19 > m1 PROTEST planned 2023-03-01/none mode=boycott ctx=economic,corruption
e11 m1 > m2 REQUEST requested 2023-02-26/week again
e12 m16 > m20 THREATEN threatened 2012-01-01/year mode=boycott ctx=corruption bg
e13 m18 > m6 COERCE actual 2023-03-01/none mode=arrest ctx=crime
q1 m4 direct cue=tulis
q2 m5 direct cue=katanya
q3 m10 direct cue=ujar
q4 m12 direct cue=ucapnya
q5 m17 direct cue=pinta
rel m14 leads m13
rel m15 leads m8

### BBC Indonesia 2014-08-12 article
= Irak: [m1:IRQ.GOV Maliki] {e14 tolak} minggir, [m2:USA.MIL jet AS] terus buru [m28=m16 ISIS]
~date_line 12 Agustus 2014 - 17:50 WIB
Tank-tank mengelilingi Zona Hijau [m3:@IRQ Baghdad] pada Minggu tengah malam, dan baru ketahuan siapa yang memanggilnya ketika Nouri al-Maliki tampil di televisi. Perdana menteri yang memimpin sejak 2006 itu {e1 akan menggugat} [m4:IRQ.GOV Presiden Fouad Massoum] ke mahkamah.
Kesalahan [m29=m4 Massoum], menurut dia, melewatkan tenggat penunjukan kepala pemerintahan. Jawaban datang Senin siang: yang {e2 ditunjuk} bukan dirinya, melainkan [m5:IRQ.PTY Haider al-Abadi].
Keduanya dari [m6:IRQ.PTY Partai Dawa]. Abadi diusung [m7:IRQ.PTY Aliansi Nasional], himpunan partai Syiah yang diketuai [m8:IRQ.PTY Ibrahim al-Jaafari].
"<<q1 Ia hanya mewakili dirinya sendiri>>," ujar [m9:IRQ.LEG Khalaf Abdul-Samad], anggota parlemen dari blok [m10:IRQ.PTY Negara Hukum] pimpinan Maliki.
Dukungan bagi orang baru itu luar biasa beragam. [m11:USA.GOV Wakil Presiden AS Joe Biden] {e3 menelepon} pada malam yang sama. Selasa, Iran, sekutu Maliki selama delapan tahun, {e4 memberi selamat} melalui [m12:IRN.GOV Ali Shamkhani]. [m13:SAU.GOV Raja Abdullah] dari Arab Saudi {e5 mengirim} kawat. Bahkan [m14:ASAIB.REB Asaib Ahl al-Haq], milisi dukungan [m15:IRN.GOV Teheran], meninggalkan pelindungnya.
Maliki sendiri Selasa sore {e6 memerintahkan} [m26:IRQ.MIL tentara dan polisi] tidak mencampuri politik.
Di utara negara seperti tidak sempat memikirkan itu. [m16:ISIS.REB Kelompok ISIS], yang menguasai [m17:@IRQ Mosul] sejak 10 Juni, awal bulan ini {e7 merebut} Sinjar dan bendungan terbesar Irak dari [m18:KRG.MIL peshmerga], angkatan bersenjata wilayah otonom Kurdistan. Puluhan ribu [m19:IRQ.REF warga Yazidi] {e8 terkepung} di gunung tanpa air.
Empat hari berturut-turut pesawat Amerika {e9 menyasar} artileri kelompok itu. [m20:GBR.MIL C-130 Inggris] {e10 menjatuhkan} botol air dan lampu surya.
[m21:KRG.REB Masoud Barzani], presiden wilayah Kurdi, {e11 meminta} senjata berat. [m22:FRA.GOV Laurent Fabius] di Paris {e15 mendesak} [m23:EU Uni Eropa] bersidang mengenai hal tersebut; [m24:USA.SPY CIA], kata pejabat di Erbil, sudah lebih dulu {e12 mengirim} amunisi. Jubir Pentagon menolak membenarkan.
[m25:VAT.REL Paus Fransiskus] {e13 mengutus} Kardinal Fernando Filoni kepada [m27:IRQ.REL umat Kristen] yang diusir dari Qaraqosh.
e1 m1 > m4 ACCUSE planned 2014-08-10/day mode=allege ctx=legal,executive
e2 m4 > m5 SUPPORT actual 2014-08-11/day ctx=executive
e3 m11 > m5 CONSULT actual 2014-08-11/day mode=phone ctx=executive
e4 m12 > m5 SUPPORT actual 2014-08-12/day ctx=executive
e5 m13 > m5 SUPPORT actual 2014-08-12/none ctx=executive
e6 m1 > m26 REQUEST requested 2014-08-12/day mode=yield ctx=military
e7 m16 > m18 ASSAULT actual 2014-08-01/month ctx=military,territory bg
e8 m16 > m19 COERCE actual 2014-08-12/none mode=obstruct ctx=religion_ethnicity,human_security
e9 m2 > m16 ASSAULT actual 2014-08-12/none mode=aerial ctx=military,terrorism
e10 m20 > m19 AID actual 2014-08-12/none ctx=human_security
e11 m21 > m22 REQUEST requested 2014-08-12/none mode=assist ctx=military
e12 m24 > m18 AID actual 2014-08-12/none mode=weapons ctx=military
e13 m25 > m27 CONSULT planned 2014-08-12/none mode=visit ctx=religion_ethnicity
e14 m1 > m5 REJECT actual 2014-08-12/none mode=yield ctx=executive
e15 m22 > m23 REQUEST requested 2014-08-12/none mode=change ctx=military
q1 m9 direct cue=ujar
rel m1 member_of m6
rel m5 member_of m6
rel m8 leads m7
rel m1 leads m10
rel m16 controls m17 from=2014-06-10
rel m14 ally_of m15

### Tribun Lombok 2020-01-28 article
= Pedagang Loang Baloq {e1 Usir} Satpol PP, Wagub: Mereka Cuma Cari Makan
~byline Sirtupillaili
TRIBUNLOMBOK.COM, [m1:@IDN MATARAM] - Lapak jagung bakar itu cuma terpal dan bambu. Tapi yang menjaga banyak sekali, Selasa (28/1/2020).
Pukul delapan pagi [m2:IDN.COP 60 anggota Satpol PP Kota Mataram] turun dari truk. Ibu-ibu {e2 mengusirnya} pakai centong.
"<<q1 Jangan dekat! Tiga kali sudah digusur, tiga kali dijanji>>," {e3 teriak} [m3:IDN.CVL Inaq Sumiati], 48 tahun.
[m4:IDN.COP Kasatpol PP Bayu Pancapati] memilih mundur. Bukan kalah, dalihnya. "<<q2 [m5=m2 Kami] menghindari korban. Kamis {e4 balik} lagi>>," ujarnya.
Surat perintahnya diteken [m6:IDN.GOV Wali Kota Ahyar Abduh]. Kawasan itu mau dibikin taman.
Kubu provinsi bersuara lain. [m7:IDN.GOV Wakil Gubernur Sitti Rohmi Djalilah] sorenya {e5 mampir}, beli jagung tiga.
"<<q3 Mereka cuma cari makan. Nanti [m8=m7 saya] {e6 bicara} sama [m9=m6 Pak Wali]>>," kata [m10=m7 Ketua DPW NasDem NTB] itu.
Ahyar, dari [m11:IDN.PTY Golkar], rupanya tersinggung. "<<q4 Taman itu wilayah [m12=m6 saya]. Provinsi urus saja jalannya yang lubang>>," {e7 balasnya}.
[m13:IDN.EDU Mahasiswa HMI Mataram] ikut mendampingi pedagang. [m14:IDN.EDU Andi Kurniawan], ketuanya, {e8 menuding} proyek taman titipan pengusaha kapal pesiar.
Pengusaha yang dimaksud, [m15:IDN.BUS Hasan Basri], membantah {e9 menitip} apa pun.
[m16:IDN.JUD Ombudsman NTB] sudah {e10 menyurati} wali kota dua pekan lalu: penggusuran ditunda sampai ada lahan pengganti. Suratnya {e11 tidak dijawab}.
"<<q5 Kalau Kamis tetap digusur, [m17=m16 kami] keluarkan rekomendasi>>," tegas [m18:IDN.JUD Kepala Ombudsman Adhar Hakim].
Sampai malam, centong masih digantung di pintu lapak.
e1 m3 > m2 PROTEST actual 2020-01-28/day mode=obstruct ctx=economic again
e2 m3 > m2 PROTEST actual 2020-01-28/day mode=obstruct ctx=economic
e3 m3 > m2 ACCUSE actual 2020-01-28/day mode=disapprove ctx=economic
e4 m5 > m3 COERCE planned 2020-01-30/day ctx=economic
e5 m7 > m3 CONSULT actual 2020-01-28/day mode=visit
e6 m8 > m9 CONSULT planned 2020-01-28/none ctx=executive
e7 m6 > m7 ACCUSE actual 2020-01-28/none mode=disapprove ctx=executive
e8 m14 > m15 ACCUSE actual 2020-01-28/none mode=allege ctx=corruption
e9 m15 > m6 REQUEST denied 2020-01-28/none ctx=corruption
e10 m16 > m6 REQUEST requested 2020-01-14/week mode=yield ctx=legal bg
e11 m6 > m16 REJECT actual 2020-01-28/none
q1 m3 direct cue=teriak
q2 m4 direct cue=ujarnya
q3 m10 direct cue=kata
q4 m6 direct cue=balasnya
q5 m18 direct cue=tegas
rel m4 leads m2
rel m6 member_of m11
rel m14 leads m13
rel m18 leads m16
