### SINDOnews 2022-08-01 article
= Jalan Ditutup Truk, [m1:XKX.GOV Kosovo] {e1 Tunda} Aturan Pelat Nomor
~date_line Senin, 01 Agustus 2022 - 13:48 WIB
~share A A A
[m2:@XKX PRISTINA] - Sirene meraung selama tiga jam di Mitrovica Utara. Minggu (31/7) malam, [m3:XKX.CVL warga etnis Serbia] {e2 memalang} dua jalan menuju perbatasan dengan truk pasir dan alat berat.
[m28=m3 Mereka] tak mau menanggalkan pelat keluaran [m4:SRB.GOV Beograd]. Mulai Senin ini, begitu bunyi keputusan [m5:XKX.GOV kabinet Albin Kurti], semua mobil wajib memakai tanda RKS.
Tembakan terdengar. [m6:XKX.COP Polisi] mengaku {e3 diberondong} di empat titik. Tak ada yang terluka, tetapi gerbang Jarinje dan Brnjak {e4 dikunci} dari dalam.
"<<q1 Malam ini jangan ada yang berbuat bodoh>>," kata [m7:SRB.GOV Presiden Serbia Aleksandar Vucic]. [m29=m7 Ia] menambahkan, nadanya lebih keras: "<<q2 Kalau [m8=m5 mereka] berani menganiaya orang Serbia, [m9=m4 Serbia] akan menang>>." [m10=m5 Kurti] menyebut kalimat itu {e5 ancaman}, dan menuding [m11=m4 negara tetangga] {e6 mengatur} blokade dari jauh.
Yang turun tangan akhirnya [m30:USA.GOV Washington]. [m12:USA.GOV Duta Besar Jeffrey Hovenier] datang ke [m31:@XKX kantor perdana menteri] menjelang tengah malam. Sekeluarnya dari {e7 pertemuan} tersebut, penundaan 30 hari diumumkan, dengan syarat barikade lenyap.
[m32=m5 Kurti] sendiri berkicau bahwa keputusan itu diambil bersama [m13=m12 para sekutu]. Partainya, [m14:XKX.PTY Vetevendosje], pernah menyebut penundaan serupa pengkhianatan.
[m15:NATO KFOR], misi pimpinan [m16:NATO NATO] dengan 3.700 serdadu, {e8 menyatakan siap turun} bila stabilitas goyah. [m17:HUN.MIL Regu Hungaria] sudah {e9 bersiaga} di jembatan Ibar.
[m18:EU Uni Eropa], penengah dialog sejak 2011, {e10 memuji} [m33=m1 Pristina]. "<<q3 Sekarang [m19=m3 penghalang jalan] harus dibongkar segera>>," tulis [m20:EU Josep Borrell], kepala kebijakan luar negerinya.
[m34:RUS.GOV Moskow] melihatnya lain. [m21:RUS.GOV Juru bicara Maria Zakharova] {e11 menyalahkan} [m22=m1 Pristina], [m23=m12 AS], dan [m35=m18 Uni Eropa] yang disebut[m36=m21 nya] hendak mengusir orang Serbia. [m37=m34 Rusia] sekutu tradisional [m38=m4 Beograd] dan tidak mengakui [m39=m1 Kosovo], begitu pula lima anggota Uni Eropa.
Di [m24:@SRB Beograd] [m25:SRB.OPP partai kanan Dveri] {e12 meminta} [m40=m7 Vucic] mengirim [m41:SRB.MIL tentara]. Permintaan tersebut {e13 tak digubris}.
Sengketa serupa meledak September tahun lalu. Saat itu [m26:XKX.COP pasukan khusus ROSU] {e14 didatangkan} dan [m27:SRB.MIL dua MiG-29 Serbia] {e15 terbang rendah} di atas garis batas. Jalan keluar waktu itu berupa stiker putih yang menutup lambang kedua negara.
Selain pelat, warga Serbia yang masuk nanti harus mengisi surat keterangan. Belum jelas apakah aturan ini ikut diundur.
(esn)
e1 m1 > m3 CONCEDE planned 2022-07-31/day ctx=territory,religion_ethnicity
e2 m3 > m5 PROTEST actual 2022-07-31/day mode=obstruct ctx=territory,religion_ethnicity
e3 m3 > m6 ASSAULT actual 2022-07-31/day mode=firearms ctx=territory
e4 m6 > m3 COERCE actual 2022-07-31/day mode=restrict ctx=territory
e5 m7 > m10 THREATEN threatened 2022-07-31/day mode=violence ctx=religion_ethnicity
e6 m10 > m11 ACCUSE actual 2022-08-01/none mode=allege ctx=territory
e7 m12 > m5 CONSULT actual 2022-07-31/day mode=visit ctx=diplomatic
e8 m15 > m3 AGREE hypothetical 2022-08-01/none ctx=peacekeeping,military
e9 m17 > m3 MOBILIZE actual 2022-08-01/none mode=troops ctx=peacekeeping,military
e10 m18 > m1 SUPPORT actual 2022-08-01/none ctx=diplomatic
e11 m21 > m22,m23,m18 ACCUSE actual 2022-08-01/none mode=disapprove ctx=diplomatic,religion_ethnicity
e12 m25 > m7 REQUEST requested 2022-08-01/none mode=assist ctx=military,territory
e13 m7 > m25 REJECT actual 2022-08-01/none mode=assist ctx=military
e14 m26 > m3 MOBILIZE actual 2021-09-01/month mode=police ctx=territory bg
e15 m27 > m1 MOBILIZE actual 2021-09-01/month mode=weapons ctx=military,territory bg
q1 m7 direct cue=kata
q2 m7 direct cue=menambahkan
q3 m20 direct cue=tulis
rel m15 led_by m16
rel m37 ally_of m38

### Tempo.co 2017-10-11 article
= [m1:ESP.PTY Puigdemont] Merdekakan [m2:CATALONIA.GOV Catalonia] Delapan Detik
TEMPO.CO, [m3:@ESP Barcelona] - Tepuk tangan di Passeig Lluis Companys, tempat 30 ribu orang menonton lewat layar, berhenti mendadak. [m4:CATALONIA.GOV Presiden Catalonia Carles Puigdemont] baru saja {e1 menyatakan} wilayahnya berhak menjadi republik, lalu, dalam kalimat berikut, meminta [m30:CATALONIA.LEG parlemen] {e2 menangguhkannya}.
"<<q1 Berilah kesempatan pada dialog. [m5=m4 Saya] meminta beberapa pekan>>," ujar [m6=m4 bekas wartawan itu], Selasa malam, 10 Oktober 2017.
Penangguhan tersebut tidak menyenangkan siapa pun. [m7:ESP.GOV Wakil Perdana Menteri Soraya Saenz de Santamaria] menganggap deklarasi setengah hati itu tak masuk akal. Rabu pagi [m38:ESP.GOV kabinet] bersidang luar biasa. Seusai sidang, [m8:ESP.GOV Perdana Menteri Mariano Rajoy] {e3 meminta} [m9=m4 Puigdemont] menegaskan, paling lambat Senin, apakah kemerdekaan sudah diumumkan atau belum. Jawaban ya berarti [m10=m8 pemerintah pusat] {e4 akan memakai} Pasal 155 dan mengambil alih kekuasaan di sana.
Sekutu[m40=m4 nya] sendiri juga kecewa. [m11:CATALONIA.PTY CUP], partai kiri jauh dengan sepuluh kursi, {e5 tak akan hadir} dalam sidang-sidang parlemen sampai republik diproklamasikan. [m41=m11 Partai itu] menyokong koalisi berkuasa dari luar.
Pada 1 Oktober [m12:ESP.COP polisi nasional dan Garda Sipil] {e6 menyerbu} tempat-tempat pemungutan suara. Lebih dari 800 orang cedera. Referendum yang dilarang [m13:ESP.JUD Mahkamah Konstitusi] itu dimenangi kubu merdeka dengan 90 persen suara, tapi hanya 43 persen pemilih datang.
Seminggu sebelum pidato, gantian [m14:ESP.GOV Raja Felipe VI] {e7 menyebut} [m15=m2 para pemimpin Catalonia] tidak setia. Dua hari kemudian [m16:CAIXABANK.BUS CaixaBank] memindahkan kantor pusatnya ke Valencia.
Oposisi di [m39:@ESP Madrid] terbelah. [m17:ESP.OPP Partai Sosialis], di bawah [m18:ESP.OPP Pedro Sanchez], {e8 mendukung} [m32=m8 Rajoy] dan mendapat {e9 janji} pembahasan konstitusi baru. [m19:ESP.OPP Pablo Iglesias] dari [m20:ESP.OPP Podemos] menyerukan penengahan.
Tak satu negara pun menawarkan pengakuan. [m21:DEU.GOV Menteri Luar Negeri Jerman Sigmar Gabriel] {e10 mengecam} deklarasi itu sebagai tak bertanggung jawab; [m22:FRA.GOV Prancis] {e11 memperingatkan} [m33=m2 Catalonia] akan otomatis keluar dari [m23:EU Uni Eropa]. [m24:EU Presiden Dewan Eropa Donald Tusk], beberapa jam sebelum pidato, {e12 memohon} [m34=m4 Puigdemont] tidak menutup pintu dialog.
Adapun [m25:SRB.GOV Serbia] {e13 menuduh} [m35=m23 Brussel] bermuka dua: [m36:XKX.GOV Kosovo] dulu diterima, kata [m26:SRB.GOV Presiden Aleksandar Vucic], [m37=m2 Catalonia] kini tidak.
[m28:ESP.JUD Jaksa agung], sementara itu, mengusut [m27:CATALONIA.COP kepala kepolisian daerah, Josep Lluis Trapero], atas {e14 sangkaan} makar. [m29:CATALONIA.COP Mossos d'Esquadra] yang dipimpin[m31=m27 nya] tidak berbuat banyak pada hari referendum.
~related Baca juga: Barcelona Kalahkan Las Palmas Tanpa Penonton
~footer GUARDIAN | EL PAIS | ANANDA
e1 m4 > m10 REJECT actual 2017-10-10/day ctx=territory,political_institutions
e2 m4 > m10 CONCEDE actual 2017-10-10/day ctx=territory,political_institutions
e3 m8 > m9 REQUEST requested 2017-10-11/day mode=change ctx=territory
e4 m10 > m2 THREATEN threatened 2017-10-11/day ctx=territory,legal
e5 m11 > m4 REJECT actual 2017-10-11/none mode=meet ctx=legislative,territory
e6 m12 > m2 ASSAULT actual 2017-10-01/day mode=crowd-control ctx=repression,election bg
e7 m14 > m15 ACCUSE actual 2017-10-03/day mode=disapprove ctx=territory bg
e8 m17 > m8 SUPPORT actual 2017-10-11/none ctx=territory
e9 m8 > m17 AGREE planned 2017-10-11/none ctx=political_institutions
e10 m21 > m4 ACCUSE actual 2017-10-11/none mode=disapprove ctx=territory,diplomatic
e11 m22 > m2 THREATEN threatened 2017-10-11/none mode=relations ctx=diplomatic,territory
e12 m24 > m4 REQUEST requested 2017-10-10/day mode=yield ctx=diplomatic,territory
e13 m25 > m23 ACCUSE actual 2017-10-11/none mode=disapprove ctx=diplomatic,territory
e14 m28 > m27 ACCUSE actual 2017-10-11/none mode=investigate ctx=legal
q1 m5 direct cue=ujar
rel m18 leads m17
rel m27 leads m29

### Republika 2015-11-12 article
= Selimut pun Antre Empat Pekan di Raxaul
~byline Rep: Gita Amanda/ Red: Ani Nursalikah
[m1:#Republika REPUBLIKA.CO.ID], [m2:@NPL KATHMANDU] -- Harga tabung gas di ibu kota Nepal kini setara upah sebulan. Sekolah-sekolah memasak dengan kayu. Sejak 23 September, truk dari [m3:IND.GOV India] berderet tak bergerak di ujung jembatan Miteri.
[m4:NPL.GOV Kathmandu] {e1 menyebutnya} blokade. [m35=m3 Delhi] bersikukuh yang {e2 menghadang} jalan adalah [m5:NPL.CVL orang Madhesi], penduduk dataran Tarai yang marah kepada undang-undang dasar baru.
"<<q1 Supir-supir [m6=m3 kami] tidak aman di sana, itu saja>>," kata [m7:IND.GOV juru bicara Kementerian Luar Negeri Vikas Swarup]. [m36=m7 Ia] {e3 membantah} [m8=m3 negaranya] {e4 menahan} bahan bakar.
[m9:NPL.GOV Perdana Menteri KP Sharma Oli] berpidato pada Ahad (8/11), pertama sejak dilantik bulan lalu. Pemimpin [m10:NPL.PTY CPN-UML] itu {e5 mengajak} [m11:NPL.OPP Front Madhesi Bersatu] berunding lagi. Ajakan disambut separuh hati. [m12:NPL.OPP Mahantha Thakur] mau duduk, [m13=m11 rekan-rekannya] tidak: [m29=m13 mereka] {e6 mensyaratkan} penggambaran ulang batas provinsi sebelum pertemuan apa pun.
Enam hari sebelum pidato, [m14:NPL.COP polisi] {e7 menembak mati} [m15:IND.CVL pemuda asal India] di Birgunj. [m16:IND.GOV PM Narendra Modi] langsung {e8 mengontak} [m17=m9 Oli] lewat telepon meminta penjelasan. Hari itu juga [m30=m5 para demonstran] yang empat pekan menduduki jembatan {e9 dihalau}, dan dibakar tendanya; malamnya [m33=m5 mereka] kembali.
[m40=m9 Oli] mencari pintu lain. Akhir Oktober [m31:NPL.BUS Perusahaan Minyak Nepal] {e10 meneken} kesepahaman dengan [m18:CHN.GOV PetroChina] di [m34:@CHN Beijing], dan [m19:CHN.GOV Cina] {e11 menghadiahkan} 1.000 ton bensin. Truk-truk pertamanya lewat Kerung, jalan yang baru dibersihkan dari longsoran gempa.
"<<q2 [m20=m4 Kami] tidak memilih di antara dua tetangga>>," ujar [m21:NPL.GOV Wakil PM Kamal Thapa]. Dua pekan lalu [m37=m21 dia]lah yang {e12 berkunjung} ke [m38=m3 New Delhi] dan pulang dengan tangan hampa.
Di Jenewa, [m22:NPL.GOV utusan Nepal] {e13 mengadukan} kekurangan obat kepada [m23:UN Dewan HAM PBB]. Pada forum yang sama [m24:IND.GOV India] {e14 mengecam} pembunuhan sedikitnya 45 orang sejak Agustus, kebanyakan oleh [m39:NPL.COP aparat].
[m25:NPL.REB Partai kecil pimpinan Netra Bikram Chand], pecahan kaum Maois, {e15 membakari} truk berpelat India di Kailali. [m41:NPL.REB Chand] pernah menjadi tangan kanan [m26:NPL.PTY Pushpa Kamal Dahal], ketua [m27:NPL.PTY UCPN-Maois], partai yang kini ikut dalam [m32:NPL.GOV kabinet Oli].
[m28:UN UNICEF] memperingatkan tiga juta anak balita terancam musim dingin ini. Selimut, tenda, dan vaksin untuk korban gempa April lalu ada di dalam truk-truk itu juga.
e1 m4 > m3 ACCUSE actual 2015-11-12/none mode=allege ctx=economic,diplomatic
e2 m5 > m4 PROTEST actual 2015-09-23/day mode=obstruct ctx=religion_ethnicity,economic
e3 m7 > m4 REJECT actual 2015-11-12/none ctx=economic,diplomatic
e4 m8 > m4 COERCE denied 2015-11-12/none mode=withhold ctx=economic,natural_resource
e5 m9 > m11 AGREE planned 2015-11-08/day ctx=religion_ethnicity,political_institutions
e6 m29 > m9 REQUEST requested 2015-11-12/none mode=change ctx=territory,religion_ethnicity
e7 m14 > m15 ASSAULT actual 2015-11-02/day mode=firearms ctx=repression
e8 m16 > m17 CONSULT actual 2015-11-02/day mode=phone ctx=diplomatic
e9 m14 > m30 ASSAULT actual 2015-11-02/day mode=crowd-control ctx=repression
e10 m31 > m18 COOPERATE actual 2015-10-01/month ctx=economic,natural_resource
e11 m19 > m4 AID actual 2015-10-01/month ctx=natural_resource
e12 m21 > m3 CONSULT actual 2015-10-29/week mode=visit ctx=diplomatic
e13 m22 > m3 ACCUSE actual 2015-11-12/none mode=disapprove ctx=diplomatic,health
e14 m24 > m4 ACCUSE actual 2015-11-12/none mode=disapprove ctx=human_rights,diplomatic
e15 m25 > m3 PROTEST actual 2015-11-12/none mode=vandalize ctx=economic
q1 m7 direct cue=kata
q2 m21 direct cue=ujar
rel m9 leads m10
rel m26 leads m27
rel m27 member_of m32
