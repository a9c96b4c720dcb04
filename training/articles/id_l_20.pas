### Beritasatu 2023-07-27 article
= Pengawal Kurung Majikannya, [m1:NER.GOV Bazoum] {e1 Disandera} di Niamey
~byline Oleh: Surya Lesmana
~date_line Kamis, 27 Juli 2023 | 13:08 WIB
~share Bagikan
[m2:@NER Niamey], [m3:#Beritasatu Beritasatu.com] - Pagar kediaman resmi itu dikunci dari dalam, Rabu (26/7/2023) pagi, oleh orang yang dibayar untuk menjaganya. Sepanjang hari [m4:NER.GOV Presiden Mohamed Bazoum] dan keluarganya {e2 disekap} [m5:NER.MIL Garda Kepresidenan].
Menjelang tengah malam sepuluh perwira muncul di televisi. "<<q1 [m6=m7 Kami] telah mengakhiri rezim yang kalian kenal>>," kata [m7:NER.MIL Kolonel Mayor Amadou Abdramane]. [m8=m7 Ia] mengaku berbicara atas nama [m9:CNSP.MIL Dewan Nasional Penyelamatan Tanah Air (CNSP)]; perbatasan {e3 ditutup}, partai-partai {e4 dibekukan}.
Siapa pemimpinnya? Belum disebut. Kabar yang beredar menunjuk [m10:NER.MIL Jenderal Abdourahmane Tchiani], yang mengepalai [m11=m5 garda tersebut] sejak 2011.
Penyekapan itu membuat [m12:NER.CVL pendukung presiden] turun ke jalan pada Rabu sore. [m13=m12 Mereka] {e5 dihalau} dengan tembakan peringatan dekat gedung parlemen. "<<q2 Yang sudah susah payah diraih {e6 akan [m14=m4 kami] pertahankan}>>," cuit Bazoum tadi pagi dari dalam kurungannya.
Menteri luar negerinya, [m15:NER.GOV Hassoumi Massoudou], menyatakan diri kepala pemerintahan sementara. "<<q3 Ini baru percobaan, bukan kudeta>>," [m16=m15 ia] bersikeras di [m17:#France24 France 24].
~read_also Baca juga: Uranium Niger, Siapa yang Punya?
[m18:FRA.GOV Prancis] dengan 1.500 [m19:FRA.MIL serdadu] di negeri itu {e7 mengecam keras}. Kecaman senada meluncur dari [m20:EU Josep Borrell] di Brussel. [m21:USA.GOV Antony Blinken], yang pada Maret lalu {e8 singgah} dan memuji [m22=m4 Bazoum] sebagai sekutu, {e9 menuntut} pembebasannya segera.
Tuntutan tersebut diulangi [m23:UN Antonio Guterres]. Adapun [m24:ECOWAS ECOWAS], yang sejak 9 Juli dipimpin [m25:NGA.GOV Presiden Bola Tinubu] dari [m26:NGA.GOV Nigeria], {e10 mengutus} [m27:BEN.GOV Patrice Talon], presiden Benin, untuk menengahi.
[m32=m25 Tinubu] tak menutup cara lain. Segala langkah, tegasnya, <<q4 {e11 akan [m31=m25 kami] ambil} bila jalan baik-baik gagal>>.
[m28:RUS.GOV Moskow] {e12 minta} kedua pihak menahan diri. Beberapa jam kemudian [m29:WAGNER.REB Yevgeny Prigozhin], bos [m30:WAGNER.REB Wagner], justru {e13 menyebut} peristiwa itu perjuangan melawan penjajah.
Niger, Mali, Burkina Faso: tiga tetangga, tiga junta. Dua yang disebut belakangan dikuasai tentara sejak 2020 dan 2022.
e1 m5 > m1 ASSAULT actual 2023-07-26/day mode=abduct ctx=executive again
e2 m5 > m4 ASSAULT actual 2023-07-26/day mode=abduct ctx=executive
e3 m9 > m24 COERCE actual 2023-07-26/day mode=restrict ctx=executive
e4 m9 > m1 COERCE actual 2023-07-26/day mode=restrict ctx=political_institutions
e5 m5 > m13 ASSAULT actual 2023-07-26/day mode=crowd-control ctx=pro_democracy
e6 m14 > m9 REJECT planned 2023-07-27/day ctx=pro_democracy
e7 m18,m20 > m9 ACCUSE actual 2023-07-27/none mode=disapprove ctx=executive
e8 m21 > m22 CONSULT actual 2023-03-01/month mode=visit ctx=diplomatic bg
e9 m21,m23 > m9 REQUEST requested 2023-07-27/none mode=yield ctx=executive
e10 m24 > m4,m9 AGREE planned 2023-07-27/none mode=third-party ctx=diplomatic
e11 m25 > m9 THREATEN threatened 2023-07-27/none ctx=diplomatic
e12 m28 > m4,m9 REQUEST requested 2023-07-27/none mode=yield
e13 m29 > m9 SUPPORT actual 2023-07-27/none ctx=executive
q1 m7 direct cue=kata
q2 m4 direct cue=cuit
q3 m15 direct cue=bersikeras
q4 m25 indirect cue=tegasnya
rel m10 leads m11 from=2011
rel m22 ally_of m21
rel m25 leads m24 from=2023-07-09
rel m29 leads m30
rel m7 member_of m9

### Lampung Post 2011-12-16 article
= Mesuji di Layar, Mesuji di Tanah
~byline (RIS/UAN/R-1)
~date_line Jumat, 16 Desember 2011
[m1:@IDN BANDAR LAMPUNG] (Lampost): Video itu diputar di depan [m2:IDN.LEG Komisi III DPR] hari Rabu (14/12). Dua hari sesudahnya orang di Register 45 masih bertanya, adegan mana yang terjadi di kampung mereka.
Pembawa video, [m3:IDN.CVL Mayjen (Purn) Saurip Kadi], {e1 menyebut} tiga puluh petani {e2 dibantai} sejak 2009. "<<q1 Dilakukan pam swakarsa yang dibiayai kebun sawit, dan [m4:IDN.COP aparat] menonton>>," [m5=m3 purnawirawan itu] menegaskan.
[m6:IDN.COP Kapolri Jenderal Timur Pradopo] mengakui korban, tetapi bukan sebanyak itu. Sembilan orang, katanya, <<q2 di tiga tempat berbeda: dua di Lampung, satu di Sumatera Selatan>>.
Yang di Sumatera Selatan terjadi pada 21 April di Sungai Sodong. Pagi itu dua [m7:IDN.CVL warga] {e3 digorok} [m8:IDN.BUS satuan pengaman PT Sumber Wangi Alam]. Siangnya [m9=m7 penduduk] {e4 membalas}: lima orang satpam dan karyawan kehilangan nyawa.
Yang di Lampung lebih lama. Pada 6 November 2010, [m10:IDN.COP tim terpadu] pimpinan [m11:IDN.COP AKBP Priyo Wira Nugraha] {e5 menembak} [m12:IDN.CVL Made Asta] di Register 45, tanah yang izinnya dipegang [m13:IDN.BUS PT Silva Inhutani].
Penembakan itu bukan yang terakhir: 10 November lalu, di [m14:@IDN Kagungan Dalam], [m15:IDN.CVL Zaelani] {e6 menyusul roboh} di hadapan Brimob yang menjaga buldoser [m16:IDN.BUS PT Barat Selatan Makmur Investindo].
~advert Pemasangan iklan hubungi 0721-783693
[m17:IDN.GOV Presiden Susilo Bambang Yudhoyono] kemarin {e7 membentuk} [m18:IDN.GOV tim gabungan pencari fakta]. [m19:IDN.GOV Denny Indrayana], wakil menteri hukum, ditunjuk mengetuai; [m20:IDN.CVL Ifdhal Kasim], ketua [m21:IDN.CVL Komnas HAM], termasuk anggotanya. Pembentukan tim tersebut {e8 disambut dingin} [m22:IDN.NGO Walhi].
"<<q3 Tim demi tim, tanahnya tetap di tangan yang sama>>," kata [m23:IDN.NGO Berry Nahdian Furqon], direktur eksekutifnya.
[m24:IDN.GOV Gubernur Sjachroedin ZP] {e9 membantah} ada pembantaian. "<<q4 Video itu dipotong-potong. Ada yang dari Pattani>>," ujar [m25=m24 mantan jenderal polisi] yang kini memimpin [m26:IDN.PTY PDIP Lampung] tersebut.
Komisi III {e10 berangkat} ke dua provinsi itu hari Senin. [m27:IDN.LEG Benny K Harman], ketua komisi, {e11 meminta} [m28=m6 Kapolri] menarik semua Brimob dari kebun. Permintaan serupa dari petani {e12 tak digubris} tiga tahun.
e1 m3 > m4 ACCUSE actual 2011-12-14/day mode=allege ctx=human_rights,territory
e2 m13 > m7 ASSAULT actual 2011-12-16/none ctx=human_rights,territory said=m3
e3 m8 > m7 ASSAULT actual 2011-04-21/day mode=primitive ctx=territory
e4 m9 > m8 ASSAULT actual 2011-04-21/day mode=primitive ctx=territory
e5 m10 > m12 ASSAULT actual 2010-11-06/day mode=firearms ctx=territory
e6 m4 > m15 ASSAULT actual 2011-11-10/day mode=firearms ctx=territory
e7 m17 > m4 ACCUSE actual 2011-12-15/day mode=investigate ctx=human_rights
e8 m22 > m17 ACCUSE actual 2011-12-16/none mode=disapprove ctx=human_rights
e9 m24 > m3 REJECT actual 2011-12-16/none ctx=human_rights
e10 m2 > m7 AGREE planned 2011-12-19/day mode=visit ctx=human_rights
e11 m27 > m28 REQUEST requested 2011-12-16/none mode=yield ctx=territory
e12 m6 > m7 REJECT actual 2011-12-16/none mode=yield ctx=territory bg
q1 m3 direct cue=menegaskan
q2 m6 indirect cue=katanya
q3 m23 direct cue=kata
q4 m24 direct cue=ujar
rel m11 leads m10
rel m19 leads m18
rel m20 member_of m18
rel m20 leads m21
rel m23 leads m22
rel m25 leads m26
rel m27 leads m2

### Detik.com 2011-03-02 article
= Dari Benghazi, Satu Dewan, Tiga Puluh Nama
~byline Rita Uli Hutapea - detikNews
~date_line Rabu, 02/03/2011 16:05 WIB
Benghazi - Bendera raja kembali naik di gedung pengadilan. Di bawah bendera itu, Minggu lalu, [m1:LBYREB.REB Abdel Hafiz Ghoga], pengacara, mengumumkan lahirnya [m2:LBYREB.REB Dewan Nasional Libya].
Pemimpinnya [m3:LBYREB.REB Mustafa Abdul Jalil]. Sampai 21 Februari [m32=m3 dia] menteri kehakiman [m4:LBY.GOV Muammar Khadafi], lalu {e1 menyeberang} karena [m5:LBY.CVL demonstran] {e2 ditembaki}.
Dewan itu kini menguasai [m6:@LBY Benghazi], [m7:@LBY Tobruk], juga sejak Sabtu [m8:@LBY Misrata], kota ketiga. Pasukannya? "<<q1 [m9=m2 Kami] punya truk, [m10=m2 kami] punya mahasiswa kedokteran yang belajar menembak>>," kata [m11:LBYREB.REB Ghoga].
Tadi subuh truk-truk itu diuji. [m12:LBY.MIL Serdadu Khadafi], dengan lima puluh kendaraan, {e3 merangsek} ke Brega, pelabuhan minyak; menjelang siang [m13:LBYREB.REB pemberontak] {e4 mengusir} [m14=m12 mereka] kembali. Empat belas orang tewas. Pertempuran Brega itu yang pertama di timur sejak awal pergolakan.
Khadafi sendiri berpidato tiga jam di Tripoli. "<<q2 [m15=m4 Saya] tidak bisa {e5 mundur}, [m16=m4 saya] tidak punya jabatan>>," serunya. Kalau [m17:USA.GOV Amerika] atau [m18:NATO NATO] masuk, lanjut [m19=m4 lelaki] yang memimpin sejak 1969 itu, <<q3 ribuan orang {e6 akan mati}>>.
Dewan, yang menolak tentara asing, mau satu perkecualian. Semalam [m33=m2 mereka] {e7 meminta} [m20:UN PBB] mengebom tentara bayaran dari udara. Permintaan itu dijawab hati-hati oleh [m21:USA.GOV Hillary Clinton]: zona larangan terbang, katanya, <<q4 masih {e8 jauh dari keputusan}>>.
~read_also Baca juga: 1.800 WNI di Tripoli Mulai Dievakuasi
Dua kapal, [m22:USA.MIL USS Kearsarge] dan USS Ponce, {e9 menyeberangi} Terusan Suez pagi ini. [m23:GBR.GOV David Cameron] ingin lebih; [m24:FRA.GOV Alain Juppe], yang baru sehari memimpin [m25:FRA.GOV Quai d'Orsay], {e10 tidak mau} tanpa mandat.
[m26:UN Majelis Umum] tadi malam {e11 menangguhkan} Libya dari [m27:UN Dewan HAM]. [m28:VEN.GOV Hugo Chavez], kawan lama Khadafi, menawarkan perdamaian lewat [m29:ALBA blok ALBA] yang [m34=m28 ia] dirikan. Tawaran Chavez {e12 ditepis} Abdul Jalil dalam dua kata: "<<q5 Sudah terlambat>>."
[m30:IDN.GOV KBRI Tripoli] {e13 mengungsikan} [m31:IDN.CVL 231 pekerja] ke Tunis dengan pesawat sewaan.
e1 m3 > m4 RETREAT actual 2011-02-21/day mode=resign ctx=pro_democracy
e2 m4 > m5 ASSAULT actual 2011-02-01/month mode=firearms ctx=repression bg
e3 m12 > m13 ASSAULT actual 2011-03-02/day mode=heavy-weapons ctx=military
e4 m13 > m14 ASSAULT actual 2011-03-02/day ctx=military,territory
e5 m15 > m2 REJECT actual 2011-03-02/none mode=yield ctx=executive
e6 m19 > m17,m18 THREATEN threatened 2011-03-02/none mode=violence ctx=military
e7 m2 > m20 REQUEST requested 2011-03-01/day mode=assist ctx=military
e8 m21 > m2 REJECT actual 2011-03-02/none mode=assist ctx=military
e9 m22 > m4 MOBILIZE actual 2011-03-02/day mode=ships ctx=military
e10 m24 > m23 REJECT actual 2011-03-02/none mode=assist ctx=military
e11 m26 > m4 SANCTION actual 2011-03-01/day mode=discontinue ctx=human_rights
e12 m3 > m28 REJECT actual 2011-03-02/none mode=assist ctx=diplomatic
e13 m30 > m31 AID actual 2011-03-02/none ctx=human_security
q1 m1 direct cue=kata
q2 m4 direct cue=serunya
q3 m4 indirect cue=lanjut
q4 m21 indirect cue=katanya
q5 m3 direct
rel m3 leads m2
rel m2 controls m6
rel m2 controls m7
rel m2 controls m8 from=2011-02-26
rel m24 leads m25 from=2011-03-01
rel m28 ally_of m4
