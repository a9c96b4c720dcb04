### Kompas 2005-07-14 article
= Di Mindanao, Dua Front dan Satu Meja Kosong
~byline Oleh Rakaryan Sukarjaputra
[m1:@PHL COTABATO] — Perundingan yang sedianya dibuka lagi di [m2:@MYS Port Dickson] pekan ini tertunda untuk ketiga kalinya. Yang menunda bukan tuan rumahnya, bukan pula kelompok yang mengirim delegasi.
[m3:PHL.GOV Manila] {e1 meminta} waktu dua minggu, kata [m4:PHL.GOV Silvestre Afable], yang mengepalai juru runding pemerintah. Alasannya krisis politik: [m5:PHL.GOV sepuluh menteri] {e2 mundur} Jumat pekan lalu dan {e3 mendesak} [m6:PHL.GOV Presiden Gloria Macapagal-Arroyo] melakukan hal yang sama.
[m7:MILF.REB Front Pembebasan Islam Moro (MILF)] menanggapi dengan tenang. "<<q1 [m8=m7 Kami] sudah menunggu sejak 1997. Dua minggu bukan apa-apa>>," ujar [m9:MILF.REB Mohagher Iqbal], ketua tim perundingnya.
Di balik ketenangan itu ada kegelisahan. Dua hari sebelumnya [m10:PHL.MIL Divisi Infanteri ke-6] {e4 menembakkan} howitzer ke rawa Liguasan. Sasarannya, menurut komandan divisi itu, [m11:PHL.MIL Mayor Jenderal Raul Relano], bukan [m33=m7 MILF], melainkan [m12:ABUSAYYAF.REB Khadaffy Janjalani] beserta pengikutnya.
Rawa tersebut termasuk [m13:@PHL wilayah] yang dikuasai [m14=m7 kelompok Moro terbesar itu], sehingga gencatan senjata yang {e5 diteken} pada Juli 2003 terang terusik. [m15=m9 Iqbal] {e6 melayangkan} protes kepada [m16:IMT Tim Pemantau Internasional], pasukan tak bersenjata pimpinan [m17:MYS.GOV Malaysia].
Pemantau, yang {e7 dikirim} Kuala Lumpur sejak Oktober tahun lalu bersama [m18:BRN.GOV Brunei], sudah {e8 mendatangi} lokasi. [m19:MYS.MIL Mayor Jenderal Zulkifeli Mohd Zin], kepala misi itu, tidak bersedia menyebut siapa yang melanggar.
Dugaan bahwa [m34=m12 Janjalani] bersembunyi di Liguasan {e9 dibantah} [m20:MILF.REB Eid Kabalu], juru bicara [m35=m7 MILF]. [m21=m20 Ia] malah menawarkan {e10 kerja sama}: [m22=m7 pihaknya] akan menggiring keluar [m23=m12 orang-orang Abu Sayyaf] asal tentara tidak masuk.
"<<q2 Tawaran itu kami pertimbangkan>>," kata [m36=m11 Relano].
Front lain berada di Jolo. Pengikut [m24:MNLF.REB Nur Misuari], pendiri [m25:MNLF.REB Front Pembebasan Nasional Moro (MNLF)] yang kini ditahan di Laguna, sejak Februari {e11 bertempur} dengan [m26:PHL.MIL marinir]. Sedikitnya 60 prajurit tewas.
Pada 1996, [m37=m25 MNLF] {e12 menandatangani} perjanjian damai dengan pemerintah melalui perantaraan [m27:OIC Organisasi Konferensi Islam] dan [m28:IDN.GOV Indonesia]. Jakarta masih memimpin Komite Enam yang mengawasi pelaksanaannya.
[m29:USA.GOV Amerika Serikat], sekutu perjanjian [m30=m3 Filipina], {e13 menawarkan} 30 juta dollar AS untuk daerah bekas konflik. [m31:USA.GOV Kuasa Usaha Joseph Mussomeli] pernah menyebut Mindanao calon Afganistan; kata-kata yang {e14 disesali} [m32:PHL.GOV Departemen Luar Negeri] di Manila.
Sampai Rabu malam belum ada yang tahu apakah Arroyo masih menjabat dua minggu lagi.
e1 m3 > m7 REQUEST requested 2005-07-14/none mode=change ctx=diplomatic
e2 m5 > m6 RETREAT actual 2005-07-08/day mode=resign ctx=executive
e3 m5 > m6 REQUEST requested 2005-07-08/day mode=change ctx=executive
e4 m10 > m12 ASSAULT actual 2005-07-12/day mode=heavy-weapons ctx=military,terrorism
e5 m3,m7 > m7,m3 SUPPORT actual 2003-07-01/month ctx=military bg
e6 m15 > m16 ACCUSE actual 2005-07-14/none mode=disapprove ctx=military
e7 m17,m18 > m3,m7 AID actual 2004-10-01/month mode=troops ctx=peacekeeping bg
e8 m16 > m7 CONSULT actual 2005-07-14/none mode=visit ctx=peacekeeping
e9 m20 > m12 AID denied 2005-07-14/none ctx=terrorism
e10 m21 > m10 AGREE hypothetical 2005-07-14/none ctx=military,terrorism
e11 m25 > m26 ASSAULT actual 2005-02-01/month ctx=military bg
e12 m25,m3 > m3,m25 SUPPORT actual 1996-01-01/year ctx=diplomatic bg
e13 m29 > m3 AGREE planned 2005-07-14/none ctx=economic
e14 m32 > m31 ACCUSE actual 2005-07-14/none mode=disapprove ctx=diplomatic bg
q1 m9 direct cue=ujar
q2 m11 direct cue=kata
rel m14 controls m13
rel m16 led_by m17
rel m11 leads m10
rel m19 leads m16
rel m29 ally_of m30

### Tribun Medan 2014-08-05 article
= Bupati Dairi Ngamuk, Kursi Dewan Kosong Melompong
~byline Laporan Wartawan Tribun Medan, Dohu Lase
TRIBUN-MEDAN.com, [m1:@IDN SIDIKALANG] - Paripurna pengesahan anggaran di gedung DPRD Dairi, Selasa (5/8/2014), gagal total. Yang datang cuma delapan orang.
Padahal [m2:IDN.GOV Bupati Johnny Sitohang] sudah duduk sejak pukul 09.00 WIB, lengkap dengan jas.
"<<q1 [m3=m2 Saya] ini dianggap apa? Sudah dua kali begini!>>" kata [m4=m2 Johnny] dengan suara tinggi.
[m5=m2 Dia] {e1 menuding} ada [m6:IDN.LEG anggota dewan] yang minta jatah proyek baru mau datang. Siapa orangnya, dia tak mau sebut.
Tudingan itu bikin panas. [m7:IDN.LEG Benpa Hisar Nababan], Ketua [m8:IDN.LEG Fraksi PDI Perjuangan], langsung {e2 minta} [m9=m2 bupati] menyebutkan nama.
"<<q2 Kalau jantan, sebut. Kalau tidak, [m10=m7 saya] {e3 lapor} ke [m11:IDN.COP polisi]. Pencemaran ini>>," ujarnya.
Kenapa tidak hadir? Menurut [m12=m7 Benpa], <<q3 dokumen anggaran baru dikirim jam sepuluh malam>>.
"<<q4 Mana sempat dibaca. [m13=m8 Kami] {e4 tidak mau} jadi tukang stempel>>," cetusnya.
Ketua DPRD [m14:IDN.LEG Delphi Masdiana Ujung] ada di kantornya, tapi tidak turun ke ruang sidang. [m15=m14 Politikus Golkar] itu mengaku sakit gigi.
Di luar pagar, sekitar 50 [m16:IDN.EDU mahasiswa GMKI] {e5 membakar} ban. [m17=m16 Mereka] menilai [m18=m2 bupati] dan Dewan sama saja.
"<<q5 Jalan ke Parongil hancur, mereka rebutan kue>>," teriak [m19:IDN.EDU Jefri Sihombing], Ketua [m20:IDN.EDU GMKI Cabang Sidikalang].
[m21:IDN.COP Satuan Sabhara] {e6 memadamkan} api, sempat {e7 tarik-menarik} spanduk. Tidak ada yang diamankan.
~read_also Baca: Durian Jatuh Timpa Warung, Pemilik Selamat
[m22:IDN.GOV Sekda Julius Gurning] bilang kalau sampai akhir bulan tak ketok palu, [m23:IDN.GOV Gubernur Gatot Pujo Nugroho] bakal turun tangan.
"<<q6 [m24=m23 Pak Gub] sudah {e8 telepon} tadi pagi. Beliau {e9 minta} dua-duanya duduk bareng, Kamis di Medan>>," jelas [m25=m22 Gurning].
[m28=m7 Benpa] siap hadir. [m27=m2 Johnny]? Belum tentu.
"<<q7 Lihat nanti. [m26=m2 Saya] masih sakit hati>>," tukasnya sebelum masuk mobil.
Tahun lalu konflik serupa bikin gaji PNS Dairi telat dua bulan.
e1 m5 > m6 ACCUSE actual 2014-08-05/day mode=allege ctx=corruption,legislative
e2 m7 > m9 REQUEST requested 2014-08-05/day mode=change ctx=legislative
e3 m10 > m9 ACCUSE hypothetical 2014-08-05/day mode=allege ctx=legal
e4 m13 > m2 REJECT actual 2014-08-05/day mode=yield ctx=legislative
e5 m16 > m2,m6 PROTEST actual 2014-08-05/day mode=vandalize ctx=executive,legislative
e6 m21 > m16 COERCE actual 2014-08-05/day mode=restrict
e7 m21 > m16 COERCE actual 2014-08-05/day mode=seize
e8 m24 > m25 CONSULT actual 2014-08-05/day mode=phone ctx=legislative
e9 m24 > m2,m6 REQUEST requested 2014-08-05/day mode=meet ctx=legislative
q1 m4 direct cue=kata
q2 m7 direct cue=ujarnya
q3 m12 indirect cue=Menurut
q4 m12 direct cue=cetusnya
q5 m19 direct cue=teriak
q6 m25 direct cue=jelas
q7 m26 direct cue=tukasnya
rel m7 leads m8
rel m19 leads m20

### DW Indonesia 2019-02-11 article
= Setelah {e15 Pengakuan}, Bantuan: Guaido Menanti di Seberang Jembatan
~date_line 11.02.2019
~byline Penulis: Vidi Legowo-Zipperer
Peti kemas biru masih melintang di Jembatan Tienditas. [m1:VEN.MIL Garda Nasional] {e1 memasangnya} Selasa malam pekan lalu, persis sesudah [m2:COL.GOV Bogota] mengumumkan bahwa gudang di [m3:@COL Cucuta] siap menampung kiriman pertama.
Kiriman itu, makanan bayi dan obat dari [m4:USA.GOV Amerika Serikat], {e2 tiba} hari Kamis dengan tujuh truk.
"<<q1 Ini pertunjukan murahan. [m5:VEN.CVL Kami] bukan pengemis>>," kata [m6:VEN.GOV Nicolas Maduro] di Caracas. [m7=m6 Ia] menegaskan tidak satu kotak pun {e3 boleh lewat}.
[m8:VEN.OPP Juan Guaido], yang mengetuai [m9:VEN.LEG Majelis Nasional], punya sebutan lain. Mengadang bantuan, ujarnya Minggu (10/02), "<<q2 hampir merupakan genosida>>", dan ia {e4 memperingatkan} [m10:VEN.MIL para perwira] bahwa mereka bisa dimintai tanggung jawab.
Sejak politisi berusia 35 tahun itu menyatakan diri presiden sementara pada 23 Januari, dunia terbelah. [m11=m4 Washington], [m12:BRA.GOV Brasil], serta sebagian besar anggota [m13:LIMAGROUP Grup Lima] {e5 mengakuinya} pada hari yang sama. Menyusul 4 Februari [m14:DEU.GOV Jerman], [m15:ESP.GOV Spanyol], dan [m16:FRA.GOV Prancis], setelah ultimatum delapan hari yang {e6 diberikan} ketiganya agar [m34=m6 Maduro] mengumumkan pemilu tidak dijawab.
Adapun [m17:ITA.GOV Roma] tidak ikut. Gerakan Bintang Lima, mitra koalisi yang terbesar, {e7 menahan} pernyataan bersama [m18:EU Uni Eropa].
Di pihak lain berdiri [m19:RUS.GOV Moskow], [m20:CHN.GOV Beijing], [m21:CUB.GOV Kuba], dan [m22:TUR.GOV Turki]. [m23:RUS.GOV Menteri Luar Negeri Sergei Lavrov] {e8 menyebut} [m24=m4 Gedung Putih] tidak tahu malu. Juru bicaranya membantah bahwa tentara bayaran Rusia {e9 dikirim} untuk menjaga [m25=m6 sekutunya] di Karibia.
[m26:MEX.GOV Meksiko], kendati anggota Grup Lima, memilih menjadi {e10 penengah} bersama [m27:URY.GOV Uruguay]; konferensi mereka di [m28:@URY Montevideo] Kamis lalu berakhir tanpa hasil.
Minyak menjadi senjata utama. Pada 28 Januari, [m29:USA.GOV Menteri Keuangan Steven Mnuchin] {e11 membekukan} aset [m30:VEN.BUS PDVSA] senilai tujuh miliar dolar. Perusahaan negara itu dipimpin [m31:VEN.BUS Manuel Quevedo], seorang jenderal.
Sejauh ini baru satu perwira tinggi, [m32:VEN.MIL Jenderal Francisco Yanez] dari angkatan udara, yang {e12 menyeberang} ke kubu [m35=m8 Guaido]. Parlemen {e13 menjanjikan} amnesti bagi yang mengikutinya.
Opsi militer? [m33:USA.GOV Donald Trump] {e14 tidak mengesampingkannya}.
Di Cucuta, ibu-ibu antre sejak pukul lima. Mereka mengira truk akan dibuka hari itu juga.
e1 m1 > m2 COERCE actual 2019-02-05/day mode=obstruct ctx=human_security
e2 m4 > m5 AID actual 2019-02-07/day ctx=human_security
e3 m7 > m4 REJECT actual 2019-02-11/none mode=assist ctx=human_security
e4 m8 > m10 THREATEN threatened 2019-02-10/day ctx=human_security,legal
e5 m11,m12,m13 > m8 SUPPORT actual 2019-01-23/day ctx=diplomatic,executive bg
e6 m14,m15,m16 > m6 THREATEN threatened 2019-02-11/none mode=relations ctx=election,diplomatic bg
e7 m17 > m18 REJECT actual 2019-02-11/none ctx=diplomatic
e8 m23 > m24 ACCUSE actual 2019-02-11/none mode=disapprove ctx=diplomatic
e9 m19 > m25 AID denied 2019-02-11/none mode=troops ctx=military
e10 m26,m27 > m6,m8 CONSULT actual 2019-02-07/day mode=third-party ctx=diplomatic
e11 m29 > m30 SANCTION actual 2019-01-28/day mode=discontinue ctx=economic bg
e12 m32 > m8 SUPPORT actual 2019-02-11/none ctx=military
e13 m9 > m10 AGREE planned 2019-02-11/none ctx=military,legal
e14 m33 > m6 ASSAULT hypothetical 2019-02-11/none ctx=military
e15 m11,m12,m13 > m8 SUPPORT actual 2019-01-23/day ctx=diplomatic again
q1 m6 direct cue=kata
q2 m8 mixed cue=ujarnya
rel m8 leads m9
rel m26 member_of m13
rel m31 leads m30
rel m11 recognises m8 from=2019-01-23
rel m12 recognises m8 from=2019-01-23
rel m14 recognises m8 from=2019-02-04
rel m15 recognises m8 from=2019-02-04
rel m16 recognises m8 from=2019-02-04

### Liputan6.com 2022-07-21 article
= Rebutan Kantor [m1:IDN.PTY Partai Berkarya] Berujung ke Polda, Kubu Muchdi: Itu Rumah Kami
~byline Ika Defianti
~date_line 21 Jul 2022, 17:03 WIB
Liputan6.com, [m2:@IDN Jakarta] - Adu dorong {e1 terjadi} di depan kantor DPP Partai Berkarya, Jalan Antasari, Kamis (21/7/2022) siang. Pagar roboh.
Satu kubu mengaku pengikut [m3:IDN.PTY Hutomo Mandala Putra alias Tommy Soeharto]. [m4=m3 Mereka] datang pakai tiga bus.
Kubu lain, pendukung [m5:IDN.PTY Muchdi Purwopranjono], sudah menunggu di dalam. Pensiunan jenderal itulah yang kini diakui [m6:IDN.GOV Kemenkumham] sebagai ketua umum.
"<<q1 Ini kantor kami. Sertifikatnya ada. Silakan keluar>>," ujar [m7:IDN.PTY Badaruddin Andi Picunang], Sekjen kubu Muchdi.
[m8=m7 Badar] {e13 menyebut} [m20=m3 penyerbu] {e2 merusak} dua mobil dan {e3 memukul} satpam.
Dituduh begitu, [m9:IDN.PTY Priyo Budi Santoso] meradang.
"<<q2 Bohong besar. Tidak ada yang {e4 dipukul}. [m10=m9 Kami] cuma mau ambil barang-barang Mas Tommy>>," kata mantan Wakil Ketua DPR itu.
[m11=m9 Priyo] juga bilang pihaknya masih {e5 menggugat} SK menteri ke [m12:IDN.JUD PTUN Jakarta]. Sidangnya pekan depan.
[m13:IDN.COP Kapolsek Cilandak Kompol Multazam Lisendra] menurunkan {e6 satu kompi}. Kedua kubu dipisah pakai kawat.
"<<q3 Jangan ada yang bermalam di sini. Kosongkan>>," {e7 perintah} [m14=m13 Multazam] lewat toa.
Perintah itu dituruti kubu Tommy. Rombongan [m21=m7 Badar] {e8 tidak}.
Malamnya giliran pengacara Muchdi {e9 mendatangi} [m15:IDN.COP Polda Metro Jaya], bawa rekaman CCTV. Terlapor: [m22=m9 Priyo] dan lima orang lain.
Perpecahan bermula 2020. Muchdi menggelar munaslub dan {e10 melengserkan} putra Presiden ke-2 RI itu. [m16:IDN.GOV Menkumham Yasonna Laoly] lalu {e11 mengesahkan} kepengurusan Muchdi.
Pengamat [m17:? Adi Prayitno] menilai Berkarya sudah habis sebelum pemilu dimulai.
"<<q4 Suara 2 persen direbut pakai pagar roboh. Kasihan>>," ucapnya.
[m18:IDN.GOV Komisioner KPU Idham Holik] mengingatkan pendaftaran parpol dibuka 1 Agustus. [m19:IDN.GOV KPU] hanya {e12 menerima} pengurus yang tercatat di Kemenkumham.
~advert Saksikan Video Pilihan Berikut Ini:
~related * Fakta atau Hoaks? Untuk mengetahui kebenaran informasi
e1 m3 > m5 PROTEST actual 2022-07-21/day mode=riot ctx=political_institutions
e2 m3 > m5 PROTEST actual 2022-07-21/day mode=riot ctx=political_institutions again
e3 m3 > m5 ASSAULT denied 2022-07-21/day mode=beat ctx=political_institutions said=m9 again
e13 m8 > m20 ACCUSE actual 2022-07-21/day mode=allege ctx=political_institutions
e4 m10 > m5 ASSAULT denied 2022-07-21/day mode=beat ctx=political_institutions said=m9
e5 m11 > m6 ACCUSE actual 2022-07-21/none mode=allege ctx=legal,political_institutions
e6 m13 > m3,m5 MOBILIZE actual 2022-07-21/day mode=police
e7 m14 > m3,m5 REQUEST requested 2022-07-21/day mode=yield
e8 m7 > m13 REJECT actual 2022-07-21/day mode=yield
e9 m5 > m9 ACCUSE actual 2022-07-21/day mode=allege ctx=legal
e10 m5 > m3 SANCTION actual 2020-01-01/year mode=discontinue ctx=political_institutions bg
e11 m16 > m5 SUPPORT actual 2020-01-01/year ctx=political_institutions bg
e12 m19 > m5 AGREE planned 2022-08-01/day ctx=election
q1 m7 direct cue=ujar
q2 m9 direct cue=kata
q3 m14 direct cue=perintah
q4 m17 direct cue=ucapnya
rel m5 leads m1
rel m18 member_of m19
