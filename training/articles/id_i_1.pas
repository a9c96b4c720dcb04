### BBC Indonesia 2006-08-09 article
= Pintu air Mavil Aru dibuka, meriam tak berhenti
~date_line 09 Agustus 2006 - Diperbarui pada 13:41 GMT
~share Kirim artikel ini ke teman | Versi cetak
[m1:NOR.GOV Utusan khusus Norwegia, Jon Hanssen-Bauer,] meninggalkan [m2:@LKA Kilinochchi] dengan satu janji di tangan: air akan mengalir lagi ke sawah 15.000 keluarga di timur [m3:LKA.GOV Sri Lanka].
Janji itu {e1 diberikan} [m4:LTTE.REB S P Thamilselvan], yang mengepalai sayap politik [m5:LTTE.REB Macan Tamil], dalam {e2 pembicaraan} hari Minggu.
Pintu air Mavil Aru {e3 ditutup} pada 20 Juli oleh [m6=m5 kelompok pemberontak itu], yang menguasai [m7:@LKA daerah di selatan Trincomalee tersebut].
Namun sewaktu [m8:SLMM ketua pemantau gencatan senjata, Ulf Henricsson,] berjalan menuju bendungan pada hari yang sama, peluru artileri jatuh di dekat rombongannya.
"<<q1 Jelas bahwa [m9=m3 pemerintah] tidak tertarik pada air>>," kata [m10=m8 jenderal Swedia itu] kepada [m11:#BBC BBC].
[m12:LKA.MIL Juru bicara angkatan bersenjata Brigjen Prasad Samarasinghe] membantah bahwa [m13:LKA.MIL pasukan artileri] {e4 membidik} [m14=m8 sang pemantau]. Ia mengatakan <<q2 tidak ada yang memberi tahu [m15:LKA.MIL tentara] tentang kunjungan itu>>.
Operasi di sekitar bendungan dimulai 26 Juli, ketika [m16:LKA.MIL angkatan udara] {e5 mengebom} posisi [m17=m5 pemberontak]. Sepekan kemudian giliran [m18=m5 mereka] {e6 menyerbu} kota Muttur yang mayoritas penduduknya Muslim.
Di kota itulah [m19:ACF.NGO 17 pekerja bantuan lembaga Prancis Action Contre la Faim] ditemukan tertelungkup, ditembak dari jarak dekat. Masing-masing pihak {e7 menuding} lawannya.
[m20:FRA.GOV Paris] {e8 meminta} penyelidikan yang tidak memihak. [m21:LKA.GOV Presiden Mahinda Rajapakse] {e9 menyanggupi}, dan akan mengundang [m22:AUS.JUD ahli forensik dari Australia].
[m23:SLMM Misi pemantau SLMM] sendiri makin kurus. Sejak [m24:EU Uni Eropa] {e10 memasukkan} Macan [m35=m5 Tamil] ke dalam daftar organisasi teroris akhir Mei, [m25=m5 kelompok itu] {e11 menuntut} anggota pemantau dari [m26:DNK.GOV Denmark], [m27:FIN.GOV Finlandia], dan [m28:SWE.GOV Swedia] angkat kaki sebelum 1 September.
[m29=m27 Helsinki] dan [m30=m26 Kopenhagen] telah {e12 mengumumkan} penarikan orang-orangnya; tinggal [m31=m1 negeri perantara] dan [m32:ISL.GOV Islandia] yang bertahan.
Gencatan senjata yang ditengahi Oslo, {e13 ditandatangani} [m33:LKA.GOV pemerintah Kolombo] dan [m34=m5 para pemberontak] pada Februari 2002, di atas kertas masih berlaku.
Di Kantale, pengungsi dari Muttur tidur di sekolah. Seorang ibu bercerita anaknya belum makan nasi dua hari.
e1 m4 > m1 CONCEDE planned 2006-08-06/day mode=access ctx=natural_resource,human_security
e2 m1 > m4 CONSULT actual 2006-08-06/day mode=visit ctx=diplomatic,natural_resource
e3 m6 > m3 COERCE actual 2006-07-20/day mode=restrict ctx=natural_resource,territory bg
e4 m13 > m14 ASSAULT denied 2006-08-06/day mode=heavy-weapons ctx=military,peacekeeping said=m12
e5 m16 > m17 ASSAULT actual 2006-07-26/day mode=aerial ctx=military,natural_resource bg
e6 m18 > m3 ASSAULT actual 2006-08-02/week ctx=military,territory bg
e7 m3,m5 > m5,m3 ACCUSE actual 2006-08-09/none mode=allege ctx=human_rights
e8 m20 > m3 REQUEST requested 2006-08-09/none mode=change ctx=human_rights,legal
e9 m21 > m20 CONCEDE planned 2006-08-09/none ctx=human_rights,legal
e10 m24 > m5 SANCTION actual 2006-05-01/month mode=restrict ctx=terrorism bg
e11 m25 > m26,m27,m28 REQUEST requested 2006-08-09/none mode=withdraw ctx=peacekeeping bg
e12 m29,m30 > m25 CONCEDE planned 2006-08-09/none mode=withdraw ctx=peacekeeping
e13 m33,m34 > m34,m33 SUPPORT actual 2002-02-01/month ctx=military,diplomatic bg
q1 m10 direct cue=kata
q2 m12 indirect cue=mengatakan
rel m6 controls m7
rel m8 leads m23

### Tribun Jateng 2016-10-18 article
= Didemo Sopir Angkot, Wali Kota Pekalongan: [m1:IDN.GOV Saya] Salah Apa?
~byline Laporan Wartawan Tribun Jateng, Raka F Pujangga
~date_line Selasa, 18 Oktober 2016 14:22
~share Tweet  +1  Share
TRIBUNJATENG.COM, [m2:@IDN PEKALONGAN] - Tak kurang 200 [m3:IDN.LAB sopir angkutan kota] {e1 menduduki} halaman Balai Kota Pekalongan, Selasa (18/10/2016).
[m4=m3 Mereka] memarkir mobilnya melintang.
"<<q1 Pak Wali jangan sembunyi! Kami hanya minta bus trans dibatalkan, itu saja>>," teriak [m5:IDN.LAB Slamet Riyanto], Ketua [m6:IDN.LAB Paguyuban Angkot Pekalongan].
Menurut [m7=m5 Slamet], <<q2 pendapatan [m8=m3 anggotanya] tinggal Rp 40 ribu sehari sejak rute bus diuji coba>>.
Dia lalu membacakan [m9=m5 tuntutannya] di depan pagar.
"<<q3 Satu, {e2 cabut} surat edaran itu. Dua, copot [m10:IDN.GOV kepala Dishub]. Tiga, kalau sampai Jumat tidak ada jawaban, [m11=m3 kami] {e3 mogok} seminggu penuh>>," ucapnya.
[m12:IDN.GOV Wali Kota Alf Arslan Djunaid] akhirnya {e4 menemui} [m13=m5 perwakilan sopir] di ruang Amarta. Pertemuan tertutup 40 menit.
Keluar dari ruangan, [m14=m12 dia] tampak heran.
"<<q4 [m15=m12 Saya] salah apa? Bus itu program [m16:IDN.GOV kementerian]. [m17=m12 Saya] cuma menjalankan>>," katanya.
~read_also Baca: Video Detik-detik Kebakaran Pasar Banjarsari
Edaran itu, kata Alex, sapaan akrabnya, tidak akan {e5 dicabut}. "<<q5 Tapi [m18=m12 saya] {e6 janji}, sopir kita prioritaskan jadi pengemudi bus. Tertulis>>," lanjutnya.
Soal kepala Dishub, [m19=m12 dia] enggan komentar.
Suasana sempat panas waktu [m20:IDN.COP Satpol PP] {e7 menderek} dua angkot dari pintu masuk. Kaca pos jaga {e8 pecah dilempar} helm.
[m21:IDN.COP Kapolres Pekalongan Kota AKBP Enriko Silalahi] bilang tak ada yang {e9 ditahan}. "<<q6 Cuma [m22=m3 tiga orang] kita mintai keterangan, sorenya pulang>>," ucapnya.
[m23:IDN.LEG Ketua DPRD Kota Balgis Diab] malah {e10 menyalahkan} [m24=m12 Alex]. Politikus [m25:IDN.PTY Golkar] itu menilai edaran terbit tanpa bicara dulu dengan [m26:IDN.LEG Dewan].
"<<q7 Kita tahunya dari koran. Lucu kan>>," katanya.
Ini demo kedua. Bulan lalu [m27=m6 paguyuban] {e11 menggeruduk} [m28:IDN.GOV kantor Dishub] di Jalan Hayam Wuruk, waktu itu hanya 30 orang.
Hingga berita ini diturunkan, angkot belum ada yang narik. Anak sekolah dijemput truk [m29:IDN.MIL Kodim].
~related Berita Terkait: #angkot #Pekalongan
e1 m3 > m12 PROTEST actual 2016-10-18/day mode=obstruct ctx=economic
e2 m5 > m12 REQUEST requested 2016-10-18/day mode=change ctx=economic,executive
e3 m11 > m12 PROTEST hypothetical 2016-10-21/day mode=strike ctx=economic
e4 m12 > m13 CONSULT actual 2016-10-18/day ctx=economic
e5 m12 > m3 REJECT actual 2016-10-18/day mode=change ctx=economic
e6 m18 > m3 AGREE planned 2016-10-18/day ctx=economic
e7 m20 > m3 COERCE actual 2016-10-18/day mode=seize
e8 m3 > m12 PROTEST actual 2016-10-18/day mode=riot
e9 m21 > m3 COERCE denied 2016-10-18/none mode=arrest
e10 m23 > m24 ACCUSE actual 2016-10-18/none mode=disapprove ctx=legislative,executive
e11 m27 > m28 PROTEST actual 2016-09-01/month mode=demo ctx=economic bg
q1 m5 direct cue=teriak
q2 m7 indirect cue=Menurut
q3 m5 direct cue=ucapnya
q4 m12 direct cue=katanya
q5 m12 direct cue=lanjutnya
q6 m21 direct cue=ucapnya
q7 m23 direct cue=katanya
rel m5 leads m6
rel m23 leads m26
rel m23 member_of m25

### DW Indonesia 2023-10-03 article
= [m31=m9 Armenia] {e13 Bergabung} dengan [m1:ICC Mahkamah Pidana Internasional], [m2:RUS.GOV Rusia] Naik Pitam
~date_line 3 Oktober 2023
~caption Parlemen di Yerevan saat pemungutan suara. Foto: Hayk Baghdasaryan/Photolure
~share https://p.dw.com/p/4X5ab
Enam puluh suara setuju, 22 menolak. Dengan itu [m3:ARM.LEG parlemen di Yerevan] pada Selasa (03/10) {e1 meratifikasi} Statuta Roma, kendati [m4=m2 Kremlin] sudah berulang kali {e2 mewanti-wanti} bahwa langkah tersebut "<<q1 sangat tidak bersahabat>>".
Konsekuensinya pelik. Maret lalu [m5=m1 pengadilan di Den Haag itu] {e3 menerbitkan} surat perintah penangkapan bagi [m6:RUS.GOV Vladimir Putin]. Bila [m7=m6 dia] menginjakkan kaki di negeri Kaukasus, [m8:ARM.GOV aparat setempat] wajib {e4 menahannya}.
"<<q2 Kami menanyakan kepada [m9:ARM.GOV mitra kami] apakah mereka mengerti akibatnya>>," kata [m10:RUS.GOV Dmitry Peskov], juru bicara kepresidenan, seusai pemungutan suara. "<<q3 [m32=m9 Armenia] tidak punya apa pun yang lebih baik>> daripada aliansinya dengan [m11=m2 Moskow]," tambahnya.
[m12:ARM.GOV Yeghishe Kirakosyan], yang mewakili pemerintah dalam sengketa internasional, membantah keputusan ini {e5 diarahkan} kepada [m13=m2 sekutu lama itu]. Tujuannya, menurut [m14=m12 dia], <<q4 menjerat kejahatan perang [m15:AZE.MIL pasukan Azerbaijan]>>.
[m16:ARM.OPP Fraksi oposisi Hayastan] {e6 meninggalkan} ruang sidang. [m17=m16 Kelompok itu], yang dipimpin [m18:ARM.OPP mantan Presiden Robert Kocharyan], menyebutnya bunuh diri politik.
Kekecewaan terhadap pelindung tradisional memuncak dua pekan silam. Pada 19 September [m19:AZE.MIL tentara Azerbaijan] {e7 menggempur} [m20:ARTSAKH.REB Nagorno-Karabakh]. Sebanyak [m21:RUS.MIL 2.000 serdadu penjaga perdamaian] yang ditempatkan di sana sejak 2020 tidak berbuat banyak; [m22:ARTSAKH.REB kaum separatis] {e8 menyerah} dalam sehari.
Lebih dari 100.000 [m23:ARM.REF etnis Armenia] mengungsi. [m24:ARM.GOV Perdana Menteri Nikol Pashinyan] {e9 menyalahkan} [m25=m2 pihak penjamin], yang dinilainya ingkar.
[m33=m9 Armenia] masih anggota [m26:CSTO Organisasi Traktat Keamanan Kolektif (CSTO)], pakta pimpinan Moskow, dan di [m27:@ARM Gyumri] berdiri pangkalan militer Rusia.
Hari yang sama, [m28:FRA.GOV Menteri Luar Negeri Prancis Catherine Colonna] {e10 tiba} di ibu kota. [m29=m28 Ia] {e11 menyetujui} pengiriman peralatan pertahanan, tanpa memerinci jenisnya.
Dari Brussel, [m30:EU Presiden Komisi Eropa Ursula von der Leyen] {e12 menyambut} ratifikasi itu.
Jejak pendapat menunjukkan simpati kepada Rusia merosot ke titik terendah sejak kemerdekaan.
~footer rzn/as (afp, rtr)
e1 m3 > m1 SUPPORT actual 2023-10-03/day ctx=legal,legislative
e2 m4 > m3 THREATEN threatened 2023-10-03/none mode=relations ctx=diplomatic,legal
e3 m5 > m6 ACCUSE actual 2023-03-01/month mode=allege ctx=legal bg
e4 m8 > m7 COERCE hypothetical 2023-10-03/none mode=arrest ctx=legal
e5 m12 > m13 REJECT denied 2023-10-03/none ctx=legal
e6 m16 > m3 PROTEST actual 2023-10-03/day ctx=legislative
e7 m19 > m20 ASSAULT actual 2023-09-19/day ctx=military,territory bg
e8 m22 > m19 RETREAT actual 2023-09-20/day ctx=military,territory bg
e9 m24 > m25 ACCUSE actual 2023-10-03/none mode=disapprove ctx=military,peacekeeping
e10 m28 > m24 CONSULT actual 2023-10-03/day mode=visit ctx=diplomatic
e11 m29 > m24 AGREE planned 2023-10-03/day ctx=military
e12 m30 > m3 SUPPORT actual 2023-10-03/none ctx=legal
e13 m3 > m1 SUPPORT actual 2023-10-03/day ctx=legal again
q1 m4 mixed
q2 m10 direct cue=kata
q3 m10 mixed cue=tambahnya
q4 m12 indirect cue=menurut
rel m18 leads m17
rel m9 member_of m26
rel m26 led_by m11
rel m9 ally_of m11

### Okezone 2009-11-26 article
= Kantor [m1:IDN.PTY DPC PKB] Sidoarjo Disegel Kader Sendiri
~byline Nurul Arifin - Okezone
~date_line Kamis, 26 November 2009 - 16:05 wib
[m2:@IDN SIDOARJO] - Konflik internal [m3:IDN.PTY Partai Kebangkitan Bangsa (PKB)] merembet sampai daerah. Puluhan [m4:IDN.PTY kader kubu Gus Dur] {e1 menyegel} kantor DPC PKB Sidoarjo, Kamis (26/11/2009).
Gerbang dirantai. Di tembok ditempel kertas bertuliskan "milik wong cilik".
"<<q1 Kantor ini dibangun pakai uang kiai. Bukan uang [m5:IDN.PTY Muhaimin]>>," ujar [m6:IDN.PTY Mashuri], koordinator aksi.
[m7=m6 Dia] menuntut [m8:IDN.PTY pengurus hasil muktamar Ancol] {e2 keluar} paling lambat besok pagi.
"<<q2 Kalau tidak, barang-barangnya [m9=m4 kami] {e3 taruh} di jalan. Serius ini>>," ancam [m25=m6 Mashuri].
Sekretaris DPC yang kantornya disegel, [m10:IDN.PTY Ahmad Zaini], menolak angkat kaki.
"<<q3 Ngapain keluar. SK [m11=m8 kami] sah, ada cap [m12:IDN.GOV Depkumham]. [m13=m4 Mereka] itu yang {e4 melanggar} hukum>>," katanya lewat telepon.
Siangnya, [m14=m10 Zaini] {e5 melapor} ke [m15:IDN.COP Polres Sidoarjo]. Yang dilaporkan empat orang, termasuk [m27=m6 Mashuri].
[m16:IDN.COP Kapolres AKBP Setija Junianta] menyatakan [m17=m15 pihaknya] tidak ikut campur. Meski begitu, [m18:IDN.COP 50 anggota Dalmas] {e6 disiagakan} di ujung gang.
Seperti diketahui, [m29=m3 PKB] pecah sejak [m28=m5 Muhaimin] {e7 diberhentikan} [m19:IDN.PTY Abdurrahman Wahid] dari kursi ketua umum tahun lalu. [m30=m5 Muhaimin] {e8 menggugat} dan menang di [m20:IDN.JUD Mahkamah Agung].
Kini [m21=m5 Cak Imin], yang juga Menteri Tenaga Kerja, diakui pemerintah sebagai Ketua Umum [m31=m3 PKB].
[m22:IDN.REL KH Agoes Ali Masyhuri], pengasuh Pesantren Bumi Shalawat, {e9 meminta} kedua kubu tabayun. [m23=m22 Dia] {e10 menawarkan} pesantrennya jadi tempat islah.
"<<q4 Malu sama yang mendirikan>>," pungkas [m24=m22 Gus Ali].
(teb)
e1 m4 > m8 PROTEST actual 2009-11-26/day mode=obstruct ctx=political_institutions
e2 m7 > m8 REQUEST requested 2009-11-26/day mode=yield ctx=political_institutions
e3 m9 > m8 THREATEN threatened 2009-11-26/day ctx=political_institutions
e4 m10 > m13 ACCUSE actual 2009-11-26/day mode=allege ctx=political_institutions,legal
e5 m14 > m6 ACCUSE actual 2009-11-26/day mode=allege ctx=legal
e6 m16 > m4 MOBILIZE actual 2009-11-26/day mode=police
e7 m19 > m5 SANCTION actual 2008-01-01/year mode=expel ctx=political_institutions bg
e8 m5 > m19 ACCUSE actual 2008-01-01/year mode=allege ctx=legal,political_institutions bg
e9 m22 > m4,m8 REQUEST requested 2009-11-26/none mode=meet ctx=political_institutions
e10 m23 > m4,m8 AGREE planned 2009-11-26/none ctx=political_institutions
q1 m6 direct cue=ujar
q2 m6 direct cue=ancam
q3 m10 direct cue=katanya
q4 m24 direct cue=pungkas
rel m21 leads m3
