### Solopos 2022-02-10 article
= [m21=m3 Warga Wadas] Dipulangkan, [m1:IDN.GOV Ganjar] {e12 Minta Maaf}
~byline Penulis : Kaled Hasby Ashshidiqy
~date_line Kamis, 10 Februari 2022 - 08:15 WIB
[m2:@IDN PURWOREJO] — Satu per satu turun dari bus, disambut sarung dan pelukan. Enam puluh enam [m3:IDN.AGR warga Desa Wadas] kemarin siang {e1 dilepaskan} dari Polres Purworejo setelah semalam {e2 ditahan}.
Selasa (8/2) pagi [m4:IDN.COP ratusan personel Polda Jawa Tengah] datang mengawal petugas ukur [m5:IDN.GOV Badan Pertanahan Nasional]. [m22=m3 Warga yang tengah mujahadah di masjid] {e3 dikepung}; sinyal telepon hilang. Batu andesit di bawah desa itu akan dipakai untuk membangun Bendungan Bener.
"<<q1 [m23=m4 Mereka] masuk rumah, mengambil pisau sadap, arit, semua yang tajam. [m24=m3 Kami] ini tukang nyadap aren>>," kata [m6:IDN.AGR Siswanto], salah seorang dari yang ditangkap.
[m7=m1 Gubernur Ganjar Pranowo], Rabu, berdiri di Mapolres didampingi [m8:IDN.COP Kapolda Irjen Ahmad Luthfi]. "<<q2 [m25=m7 Saya] bertanggung jawab. [m26=m7 Saya] {e13 mohon maaf} kepada masyarakat, khususnya [m27=m3 warga Wadas],>>" ujarnya. Namun pengukuran, {e4 tegas} politikus [m9:IDN.PTY PDIP] itu, tetap jalan.
[m28=m8 Luthfi] {e5 menyangkal} ada kekerasan. Rekaman yang beredar memperlihatkan sebaliknya, kata [m10:IDN.CVL LBH Yogyakarta]. Lembaga yang diketuai [m11:IDN.CVL Yogi Zul Fadhli] ini {e6 meminta} [m12:IDN.GOV Komnas HAM] menyelidiki.
[m29=m12 Komnas HAM], melalui [m13:IDN.GOV Beka Ulung Hapsara], {e7 akan terjun} Sabtu. Januari lalu lembaga itu gagal mempertemukan para pihak karena [m30=m3 warga penolak] {e8 tidak hadir}.
Di Senayan, [m14:IDN.PTY Taufik Basari] dari [m20:IDN.PTY NasDem] {e9 mendesak} [m19:IDN.COP kapolri] menarik [m31=m4 pasukan]. [m15:NU.REL PBNU] {e10 menyayangkan} pendekatan keamanan, sementara [m16:IDN.REL Gusdurian] yang dipimpin [m17:IDN.REL Alissa Wahid] berkirim logistik.
Di pihak seberang, [m18:IDN.AGR warga pemilik lahan yang setuju], sekitar 300 kepala keluarga, {e11 berterima kasih} kepada [m32=m4 petugas].
Semalam lampu masjid menyala sampai subuh. Besek yang dianyam ibu-ibu menumpuk tak terjual.
e12 m1 > m3 SUPPORT actual 2022-02-09/day ctx=repression again
e1 m4 > m3 RETREAT actual 2022-02-09/day mode=release ctx=repression
e2 m4 > m3 COERCE actual 2022-02-08/day mode=arrest ctx=repression,natural_resource
e3 m4 > m3 COERCE actual 2022-02-08/day ctx=repression,natural_resource
e4 m7 > m3 REJECT actual 2022-02-09/day mode=change ctx=natural_resource
e5 m8 > m10 REJECT actual 2022-02-10/none ctx=repression
e6 m10 > m12 REQUEST requested 2022-02-10/none mode=assist ctx=human_rights
e7 m12 > m3 AGREE planned 2022-02-12/day mode=visit ctx=human_rights said=m13
e8 m3 > m12 REJECT actual 2022-01-01/month mode=meet ctx=natural_resource bg
e9 m14 > m19 REQUEST requested 2022-02-10/none mode=yield ctx=repression
e10 m15 > m4 ACCUSE actual 2022-02-10/none mode=disapprove ctx=repression
e11 m18 > m4 SUPPORT actual 2022-02-10/none ctx=natural_resource
e13 m7 > m3 SUPPORT actual 2022-02-09/day ctx=repression
q1 m6 direct cue=kata
q2 m7 direct cue=ujarnya
rel m7 member_of m9
rel m11 leads m10
rel m17 leads m16
rel m14 member_of m20

### Kontan 2022-02-01 article
= Tiga Hari untuk Duta Besar: [m1:MLI.GOV Bamako] {e12 Usir} Utusan [m2:FRA.GOV Paris]
~date_line Selasa, 01 Februari 2022 / 09:40 WIB
~byline Sumber: Reuters | Editor: Handoyo .
[m3:#Kontan KONTAN.CO.ID] - BAMAKO. Televisi negara memotong sinetron sore. Pengumumannya pendek: [m4:FRA.GOV Duta Besar Joel Meyer] {e1 harus meninggalkan} [m5=m1 Mali] dalam 72 jam, akibat "ucapan yang bermusuhan" dari atasannya.
Atasan yang dimaksud [m6:FRA.GOV Menteri Luar Negeri Jean-Yves Le Drian]. Pekan lalu [m20=m6 ia] {e2 menyebut} [m7:MLI.MIL junta] "<<q1 tidak sah>>" dan tindakannya di luar kendali.
[m21=m2 Prancis] Senin malam {e3 memulangkan} utusannya sambil menyatakan solidaritas kepada para mitra Eropa, terutama [m8:DNK.GOV Denmark].
Solidaritas itu ada sebabnya. Kurang dari sepekan sebelumnya 90 [m9:DNK.MIL prajurit Denmark] yang baru mendarat {e4 disuruh pulang} karena, kata [m22=m7 junta], tidak pernah diminta. [m23=m8 Kopenhagen] {e5 bersikeras} memegang undangan tertulis, tetapi akhirnya {e6 menarik} [m24=m9 mereka].
"<<q2 [m25=m7 Para jenderal] itu memainkan permainan politik yang kotor>>," ujar [m10:DNK.GOV Menlu Jeppe Kofod].
[m26=m9 Tentara Denmark tersebut] sedianya bergabung dengan [m19:EU Takuba], satuan Eropa di bawah komando [m27=m2 Prancis]. [m11:NOR.GOV Norwegia] sudah {e7 membatalkan} rencana ikut serta; [m12:DEU.GOV Menteri Pertahanan Jerman Christine Lambrecht] mempertimbangkan masa depan misinya.
[m13:ECOWAS ECOWAS], bulan lalu, {e8 menutup} perbatasan dan {e9 membekukan} rekening [m28=m1 Bamako] di bank sentral kawasan sebab pemilu diundur sampai lima tahun. Hanya [m14:GIN.GOV Guinea], yang juga diperintah serdadu, menolak ikut.
[m29=m7 Junta] pimpinan [m15:MLI.MIL Kolonel Assimi Goita] menyangkal {e10 menyewa} tentara bayaran [m16:RUS.PRM Wagner]. [m30=m16 Mereka] yang tampak di Timbuktu instruktur, begitu bunyi bantahannya.
[m31:MLI.CVL Ribuan orang] di lapangan kemerdekaan Bamako merayakan pengusiran itu dengan bendera [m17:RUS.GOV Rusia]. [m18:MLI.PTY Partai oposisi Parena] {e11 mengkhawatirkan} negaranya terkucil.
Harga emas berjangka pagi ini naik tipis ke US$ 1.798 per ons troi.
e12 m1 > m2 SANCTION actual 2022-01-31/day mode=expel ctx=diplomatic again
e1 m5 > m4 SANCTION actual 2022-01-31/day mode=expel ctx=diplomatic
e2 m6 > m7 ACCUSE actual 2022-01-24/week mode=disapprove ctx=political_institutions,diplomatic
e3 m2 > m5 RETREAT actual 2022-01-31/day mode=withdraw ctx=diplomatic
e4 m7 > m9 COERCE actual 2022-01-24/week mode=deport ctx=military
e5 m8 > m7 REJECT actual 2022-02-01/none ctx=military,diplomatic
e6 m8 > m5 RETREAT actual 2022-02-01/none mode=withdraw ctx=military
e7 m11 > m2 REJECT actual 2022-02-01/none mode=assist ctx=military
e8 m13 > m1 SANCTION actual 2022-01-01/month ctx=economic,political_institutions bg
e9 m13 > m1 SANCTION actual 2022-01-01/month ctx=economic,political_institutions bg
e10 m7 > m16 COOPERATE denied 2022-02-01/none ctx=military
e11 m18 > m7 ACCUSE actual 2022-02-01/none mode=disapprove ctx=diplomatic
q1 m6 mixed
q2 m10 direct cue=ujar
rel m15 leads m7
rel m19 led_by m2

### Pos Kota 2015-12-18 article
= Pagi Dilarang, Siang Boleh: Nasib Ojek Online di Tangan [m1:IDN.GOV Jonan]
~date_line Jumat, 18 Desember 2015 — 14:05 WIB
[m2:@IDN JAKARTA] (Pos Kota) – Umurnya tak sampai dua belas jam. Surat [m3:IDN.GOV Menteri Perhubungan Ignasius Jonan] yang {e1 melarang} ojek dan taksi berbasis aplikasi, diumumkan Kamis (17/12) malam, siang tadi {e2 dicabut} sendiri oleh pembuatnya.
"<<q1 Realitas di masyarakat menyebabkan adanya kesenjangan. Silakan beroperasi sebagai solusi sementara>>," {e3 ucap} [m14=m3 Jonan] di kantornya, pelan.
Realitas itu berbunyi ding di telepon genggamnya. Pukul 08.30, [m4:IDN.GOV Presiden Joko Widodo] {e4 menegur} lewat Twitter: jangan karena aturan rakyat jadi susah. [m15=m4 Ia] {e5 memanggil} [m16=m3 menterinya] ke Istana sebelum salat Jumat.
[m5:IDN.LAB Ratusan pengemudi Gojek] yang sudah bersiap di Monas urung {e6 berdemo}. Sebagian sujud, sebagian menerima pesanan.
Tidak demikian sopir angkutan resmi. [m6:IDN.BUS Ketua Organda DKI Shafruhan Sinungan] {e7 menyebut} pencabutan itu bukti [m17=m3 pemerintah] takut pada jempol. [m7:IDN.BUS Organisasi pengusaha angkutan tersebut] {e8 akan menggugat} ke pengadilan dan, kalau perlu, {e9 mogok} pada malam tahun baru.
[m8:IDN.GOV Gubernur DKI Basuki Tjahaja Purnama] {e10 membela} [m18=m5 ojek]. "<<q2 Kalau enggak mau disaingi, ya bus dibagusin dulu>>," cetusnya.
Dari parlemen, [m9:IDN.PTY Wakil Ketua Komisi V Yudi Widiana Adia] (PKS) {e11 menyalahkan} [m19=m3 menteri] yang menandatangani sesuatu tanpa bicara dengan siapa pun. Di partainya sendiri [m10:IDN.PTY Mahfudz Siddiq] berpendapat lain.
[m11:IDN.COP Polda Metro Jaya], yang semula hendak merazia, mengaku menunggu. Direktur Lalu Lintas [m12:IDN.COP Kombes Risyapudin Nursin] mengatakan anggotanya <<q3 tidak pernah menilang ojek online>>.
Di Bandung bulan lalu, [m13:IDN.LAB sopir angkot] {e12 mengeroyok} [m20=m5 pengendara berjaket hijau]; dua pelaku divonis. (Joko/yp)
e1 m3 > m5 COERCE actual 2015-12-17/day mode=restrict ctx=technology,economic
e2 m3 > m5 RETREAT actual 2015-12-18/day ctx=technology,economic
e3 m3 > m5 CONCEDE actual 2015-12-18/day ctx=technology,economic
e4 m4 > m3 ACCUSE actual 2015-12-18/day mode=disapprove ctx=executive
e5 m4 > m3 CONSULT actual 2015-12-18/day ctx=executive
e6 m5 > m3 PROTEST denied 2015-12-18/day mode=demo ctx=economic
e7 m6 > m3 ACCUSE actual 2015-12-18/none mode=disapprove ctx=economic
e8 m7 > m3 ACCUSE planned 2015-12-18/none mode=allege ctx=legal
e9 m7 > m3 PROTEST hypothetical 2015-12-31/day mode=strike ctx=economic
e10 m8 > m5 SUPPORT actual 2015-12-18/none ctx=economic
e11 m9 > m3 ACCUSE actual 2015-12-18/none mode=disapprove ctx=legislative
e12 m13 > m5 ASSAULT actual 2015-11-01/month mode=beat ctx=economic bg
q1 m3 direct cue=ucap
q2 m8 direct cue=cetusnya
q3 m12 indirect cue=mengatakan
rel m6 leads m7

### Tempo Interaktif 2007-03-13 article
= Jas Hitam Melawan Seragam: [m18=m4 Pengacara Pakistan] {e11 Turun ke Jalan}
~date_line Selasa, 13 Maret 2007 | 10:20 WIB
TEMPO Interaktif, [m1:@PAK Islamabad]: Satu kata, tidak, dan lima jam di ruang tamu rumah dinas panglima. Sejak [m2:PAK.JUD Iftikhar Chaudhry] {e1 menolak mengundurkan diri}, Jumat lalu, Pakistan tidak punya ketua mahkamah agung.
Yang memintanya [m3:PAK.MIL Presiden Pervez Musharraf], dalam seragam lengkap. Setelah jawaban itu, [m20=m3 sang jenderal] {e2 menonaktifkan} [m21=m2 hakim tersebut] dengan tuduhan menyalahgunakan jabatan demi anaknya. Kini [m22=m2 ia] {e3 dikurung} di rumah; telepon diputus, mobilnya diderek.
Senin kemarin [m4:PAK.JUD para pengacara] {e4 memboikot} sidang dari Karachi sampai Peshawar. Di depan Pengadilan Tinggi Lahore [m5:PAK.COP polisi] {e5 menghajar} [m23=m4 mereka] dengan tongkat bambu. Empat puluh orang luka, jas hitam bergelimpangan.
"<<q1 Ini bukan soal satu orang. Ini soal apakah seorang serdadu boleh memecat hukum>>," kata [m6:PAK.JUD Munir Malik], presiden [m7:PAK.JUD Asosiasi Pengacara Mahkamah Agung].
[m8:PAK.OPP Nawaz Sharif] dari [m9:@GBR London] dan [m10:PAK.OPP Benazir Bhutto] dari [m11:@ARE Dubai] sama-sama {e6 mengutuk}. Yang pertama memimpin [m12:PAK.OPP Liga Muslim-N]. Yang kedua masih {e7 berunding} diam-diam dengan [m24=m3 istana] tentang kepulangannya; [m13:PAK.OPP Partai Rakyat] membantah.
[m14:PAK.GOV Menteri Hukum Wasi Zafar] menyebut para pemrotes segelintir. Dalam siaran langsung radio [m25=m14 dia] memaki seorang pendengar, lalu menutup gagang.
[m15:USA.GOV Washington] menganggap perkara itu urusan dalam negeri. Kendati demikian, [m16:USA.GOV Richard Boucher], asisten menteri luar negeri, yang besok {e10 tiba} untuk membicarakan Taliban, bakal ditanya wartawan. [m19=m3 Pakistan] adalah sekutu utama [m17=m15 Amerika] di luar NATO sejak 2004.
Sejumlah putusan [m26=m2 Chaudhry] memang mengganggu: pabrik baja negara batal dijual, dan orang-orang hilang mesti dihadirkan dinas rahasia.
AFP | Dawn | Faisal
e11 m18 > m3 PROTEST actual 2007-03-12/day mode=strike ctx=legal,political_institutions again
e1 m2 > m3 REJECT actual 2007-03-09/day mode=yield ctx=legal
e2 m3 > m2 SANCTION actual 2007-03-09/day mode=expel ctx=legal,pro_autocracy
e3 m3 > m2 COERCE actual 2007-03-13/none mode=arrest ctx=legal
e4 m4 > m3 PROTEST actual 2007-03-12/day mode=strike ctx=legal,political_institutions
e5 m5 > m4 ASSAULT actual 2007-03-12/day mode=beat ctx=repression
e6 m8,m10 > m3 ACCUSE actual 2007-03-13/none mode=disapprove ctx=legal
e7 m10 > m3 CONSULT denied 2007-03-13/none ctx=executive
e10 m16 > m3 AGREE planned 2007-03-14/day mode=visit ctx=terrorism,diplomatic
q1 m6 direct cue=kata
rel m6 leads m7
rel m8 leads m12
rel m19 ally_of m17 from=2004
