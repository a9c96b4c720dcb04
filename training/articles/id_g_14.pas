### SINDOnews 2022-12-09 article
= Kudeta Dua Jam [m1:PER.GOV Castillo], Berakhir di Mobil Dinas
~date_line Jum'at, 09 Desember 2022 - 11:02 WIB
[m2:@PER LIMA] - Tujuan terakhir sopir itu [m38:MEX.GOV kedutaan Meksiko]. Di Avenida Garcilaso lampu merah menyala, dan [m3:PER.COP polisi] yang selama ini mengawal [m4=m1 sang presiden] {e1 membelokkan} mobil ke kantor prefektur. Hari Rabu (7/12) itu [m5=m1 Pedro Castillo] bangun sebagai kepala negara dan tidur sebagai tahanan.
Pukul 11.40 [m6=m1 guru desa itu], tangannya gemetar, {e2 membubarkan} [m7:PER.LEG Kongres] lewat televisi dan {e3 memberlakukan} jam malam bagi [m37:PER.CVL 33 juta penduduk]. [m8:PER.MIL Komando Bersama Angkatan Bersenjata] {e4 menolak patuh}. Satu demi satu [m9:PER.GOV menteri] {e5 meletakkan jabatan}. Dua jam kemudian [m10=m7 parlemen], dengan 101 suara dari 130, {e6 memakzulkan} [m11=m1 orang] yang baru saja mencoba membubarkannya.
[m12:PER.GOV Dina Boluarte] naik dari kursi wakil presiden. "<<q1 [m13=m12 Saya] minta gencatan politik>>," ujarnya seusai disumpah, perempuan pertama di jabatan itu. Permintaan tersebut {e7 ditolak} [m14:PER.PTY Peru Libre], partai kiri pimpinan [m15:PER.PTY Vladimir Cerron] yang dahulu mengusung keduanya.
Di Andahuaylas, kota kelahiran [m16=m12 presiden baru], [m17:PER.CVL petani] {e8 memalang} jalan dengan batu. [m18=m17 Mereka] menghendaki [m19:PER.LEG anggota Kongres] pulang semua.
[m20:PER.JUD Jaksa Agung Patricia Benavides] {e9 menyangkakan} pemberontakan. Kamis, [m21:PER.JUD hakim Juan Carlos Checkley] {e10 memerintahkan penahanan} tujuh hari di kompleks Barbadillo. Penghuni lama tempat itu [m22:PER.ELI Alberto Fujimori], yang pada 1992 {e11 membubarkan} [m23:PER.LEG Kongres] dan berhasil.
[m24:MEX.GOV Presiden Andres Manuel Lopez Obrador] mengakui sudah memberi tahu kedutaannya agar membuka pintu. [m25:MEX.GOV Menteri Luar Negeri Marcelo Ebrard] mengatakan <<q2 [m26=m25 pihaknya] sedang {e12 membicarakan suaka} dengan [m27:PER.GOV Lima]>>. [m28:PER.GOV Kementerian Luar Negeri Peru] {e13 memanggil} [m29:MEX.GOV Duta Besar Pablo Monroy], Kamis malam, memprotes ucapan [m30=m24 presidennya].
[m31:BRA.GOV Presiden terpilih Lula da Silva] {e14 menyesalkan} nasib kawannya, tetapi menyebut prosesnya sesuai konstitusi. [m32:BOL.GOV Luis Arce] dari [m41:@BOL Bolivia] {e15 menyalahkan} [m33:PER.OPP kaum elite Lima]. [m34:USA.GOV Duta Besar AS Lisa Kenna] {e16 menolak} "tindakan apa pun di luar konstitusi".
[m35:CHL.GOV Cile], yang semula akan menyerahkan jabatan ketua [m36:PA Aliansi Pasifik] kepada [m40=m27 Peru] pekan depan, {e17 menunda} upacara tersebut.
[m39=m1 Castillo] presiden kelima dalam enam tahun yang tidak menyelesaikan masa jabatan.
e1 m3 > m4 COERCE actual 2022-12-07/day mode=arrest ctx=executive,legal
e2 m6 > m7 COERCE actual 2022-12-07/day ctx=executive,legislative,pro_autocracy
e3 m6 > m37 COERCE actual 2022-12-07/day mode=curfew ctx=executive
e4 m8 > m6 REJECT actual 2022-12-07/day mode=yield ctx=military,executive
e5 m9 > m6 RETREAT actual 2022-12-07/day mode=resign ctx=executive
e6 m10 > m11 SANCTION actual 2022-12-07/day mode=withdraw ctx=legislative,executive
e7 m14 > m13 REJECT actual 2022-12-09/none ctx=political_institutions
e8 m17 > m19 PROTEST actual 2022-12-09/none mode=obstruct ctx=legislative
e9 m20 > m1 ACCUSE actual 2022-12-09/none mode=allege ctx=legal
e10 m21 > m1 COERCE actual 2022-12-08/day mode=arrest ctx=legal
e11 m22 > m23 COERCE actual 1992-01-01/year ctx=legislative,pro_autocracy bg
e12 m26 > m27 CONSULT actual 2022-12-09/none ctx=asylum,diplomatic
e13 m28 > m29 ACCUSE actual 2022-12-08/day mode=disapprove ctx=diplomatic
e14 m31 > m7 ACCUSE actual 2022-12-09/none mode=disapprove ctx=legislative
e15 m32 > m33 ACCUSE actual 2022-12-09/none mode=disapprove ctx=executive
e16 m34 > m6 REJECT actual 2022-12-09/none ctx=pro_democracy
e17 m35 > m27 REJECT actual 2022-12-09/none ctx=diplomatic
q1 m13 direct cue=ujarnya
q2 m25 indirect cue=mengatakan
rel m15 leads m14
rel m35 leads m36

### Republika 2009-09-30 article
= Dunia Mengutuk [m1:GIN.MIL Dadis Camara] setelah Stadion Conakry Banjir Darah
~byline By Republika Newsroom
~share Cetak Kirim
[m2:#Republika REPUBLIKA.CO.ID], [m3:@GIN CONAKRY] -- Rumah sakit Donka menolak jenazah sejak Senin malam karena lemarinya penuh. [m39:GIN.NGO Organisasi HAM setempat] menghitung 157 orang tewas, [m4:GIN.GOV pemerintah] mengatakan 57, itu pun sebagian besar, kata [m5:GIN.GOV Menteri Dalam Negeri Frederic Kolie], karena <<q1 terinjak-injak>>.
[m6:GIN.OPP Puluhan ribu orang] berkumpul di stadion 28 September untuk {e1 menentang} pencalonan [m7=m1 kapten yang berkuasa itu] dalam pemilu Januari. Belum lama berselang [m8:GIN.MIL baret merah] datang, menutup gerbang, dan {e2 menembak} dari tribun. [m34:GIN.CVL Perempuan] {e3 diperkosa} di atas rumput.
[m9:GIN.OPP Cellou Dalein Diallo], ketua [m10:GIN.OPP Persatuan Kekuatan Demokratik], keluar dengan tulang rusuk patah. [m11=m9 Ia] semula {e4 tidak diizinkan} terbang berobat ke [m12:@SEN Dakar]; baru setelah [m13:SEN.GOV Presiden Senegal Abdoulaye Wade] {e5 menelepon}, [m14=m4 junta] {e6 melunak}.
"<<q2 [m15=m1 Saya] tidak ada di sana. Ada unsur liar di dalam [m40=m8 tentara] yang tak bisa [m16=m1 saya] kendalikan>>," kata [m17=m1 Moussa Dadis Camara] kepada [m18:#RFI Radio France Internationale]. [m19=m1 Ia] {e7 menyampaikan belasungkawa} kepada [m20:GIN.CVL keluarga korban] dan menetapkan dua hari berkabung, tetapi juga {e8 melarang} segala pertemuan.
[m21:FRA.GOV Prancis], bekas penjajah, {e9 menyetop} kerja sama militer. [m22:FRA.GOV Menteri Luar Negeri Bernard Kouchner] {e10 meminta} [m23:EU Uni Eropa] bersidang dalam hari-hari ini untuk menimbang hukuman terhadap para perwira. [m24:AU Uni Afrika], yang sudah {e11 membekukan} keanggotaan [m25:GIN.GOV Guinea] sejak Desember, {e12 mengancam} memberi sanksi jika [m26=m1 Dadis] maju juga. [m27:ECOWAS Ketua Komisi ECOWAS Mohamed Ibn Chambas] {e13 mengecam}. [m28:LBY.GOV Muammar Qadhafi], yang tahun ini mengetuai [m29=m24 organisasi se-Afrika itu], belum berbicara.
Dari [m41:@USA New York] [m30:UN Ban Ki-moon] {e14 menyeru} [m37=m8 aparat] menahan diri. [m31:USA.GOV Washington] {e15 menuntut} pembebasan [m38=m6 mereka] yang ditangkap.
[m32:GIN.MIL Dewan Nasional untuk Demokrasi dan Pembangunan], nama resmi junta, {e16 merebut} kekuasaan dari [m35:GIN.GOV sisa kabinet] beberapa jam sesudah kematian Presiden Lansana Conte, Desember lalu. [m36=m1 Dadis], yang memimpinnya, waktu itu {e17 berjanji} tidak akan mencalonkan diri. Rakyat menabuh genderang menyambutnya.
[m33:RTZ.MNC Rio Tinto] mengatakan tambang bauksitnya beroperasi normal.
e1 m6 > m7 PROTEST actual 2009-09-28/day mode=demo ctx=election,pro_democracy
e2 m8 > m6 ASSAULT actual 2009-09-28/day mode=firearms ctx=repression
e3 m8 > m34 ASSAULT actual 2009-09-28/day ctx=repression,human_rights
e4 m14 > m11 COERCE actual 2009-09-29/week mode=restrict ctx=repression,health
e5 m13 > m14 CONSULT actual 2009-09-29/week mode=phone ctx=diplomatic
e6 m14 > m11 CONCEDE actual 2009-09-29/week ctx=health
e7 m19 > m20 SUPPORT actual 2009-09-30/none ctx=repression
e8 m19 > m6 COERCE actual 2009-09-30/none mode=restrict ctx=rights_freedoms
e9 m21 > m4 SANCTION actual 2009-09-30/none mode=discontinue ctx=military
e10 m22 > m23 REQUEST requested 2009-09-30/none mode=meet ctx=diplomatic
e11 m24 > m25 SANCTION actual 2008-12-01/month mode=discontinue ctx=diplomatic bg
e12 m24 > m26 THREATEN threatened 2009-09-30/none mode=restrict ctx=election
e13 m27 > m4 ACCUSE actual 2009-09-30/none mode=disapprove ctx=repression
e14 m30 > m8 REQUEST requested 2009-09-30/none mode=yield ctx=repression
e15 m31 > m4 REQUEST requested 2009-09-30/none mode=yield ctx=repression
e16 m32 > m35 COERCE actual 2008-12-01/month ctx=military,executive bg
e17 m36 > m25 AGREE planned 2008-12-01/month ctx=election bg
q1 m5 mixed cue=kata
q2 m17 direct cue=kata
rel m9 leads m10
rel m28 leads m29
rel m36 leads m32

### Tempo.co 2021-07-27 article
= [m1:TUN.GOV Saied] Mencopot Perdana Menteri, Tank Menjaga Parlemen
TEMPO.CO, [m2:@TUN Tunis] - Pintu gerbang itu dirantai. Di baliknya berdiri [m38=m7 tentara], di depannya, pada Senin, 26 Juli 2021 pukul 03.00, berdiri [m3:TUN.LEG Rached Ghannouchi] yang meminta diizinkan masuk ke gedung yang [m39=m3 ia] pimpin.
"<<q1 [m4=m3 Saya] ketua majelis, [m5=m3 saya] berdiri di depan lembaga [m6=m3 saya], dan [m7:TUN.MIL tentara] {e1 melarang} [m8=m3 saya] masuk>>," tutur [m9=m3 pria 80 tahun itu], yang juga mengetuai partai Islam moderat [m10:TUN.PTY Ennahda].
Beberapa jam sebelumnya [m11:TUN.GOV Presiden Kais Saied] {e2 memecat} [m12:TUN.GOV Perdana Menteri Hichem Mechichi], {e3 membekukan} [m13:TUN.LEG parlemen] selama 30 hari, dan {e4 mencabut} kekebalan [m30=m13 para anggotanya]. Dasarnya Pasal 80. Pasal itu, ujar [m31=m3 Ghannouchi], {e5 diselewengkan}.
Orang-orang merayakan dengan klakson. Siang harinya [m14:TUN.CVL pendukung] kedua kubu {e6 saling lempar} batu dan telur di Bardo.
[m15:TUN.COP Dua puluh polisi berpakaian preman] {e7 menggerebek} biro [m16:QAT.JRN Al Jazeera] dan mengusir pegawainya. [m17:TUN.LAB Sindikat Nasional Wartawan] {e8 memprotes}.
Kekuatan penentu belum memilih. [m18:TUN.LAB UGTT], serikat buruh dengan sejuta anggota yang dipimpin [m19:TUN.LAB Noureddine Taboubi], {e9 tidak menentang} langkah [m32=m11 Saied] asal ada batas waktunya. [m20:TUN.PTY Jantung Tunisia] dan [m21:TUN.PTY Karama], mitra koalisi [m42=m10 Ennahda], menyebutnya kudeta. [m22:TUN.OPP Abir Moussi] dari kubu rezim lama diam saja.
[m33=m12 Mechichi], setelah sehari tidak terdengar, menyatakan tidak akan {e10 menghalangi} dan siap {e11 menyerahkan} tugas kepada siapa pun yang ditunjuk.
[m36:TUR.GOV Turki], kawan lama [m37=m10 Ennahda], paling keras. [m23:TUR.LEG Ketua parlemen Mustafa Sentop] {e12 mengutuk} pelanggaran itu. [m24:USA.GOV Antony Blinken] {e13 menghubungi} [m34=m11 Saied], Senin malam, {e14 mendesaknya} berpegang pada asas demokrasi. [m25:DEU.GOV Jerman] menghindari kata kudeta. [m26:DZA.GOV Menteri Luar Negeri Aljazair Ramtane Lamamra] {e15 tiba} dengan pesan dari presidennya.
[m27:EGY.GOV Mesir], [m41:SAU.GOV Saudi], dan [m28:ARE.GOV Emirat], yang sejak lama memusuhi Ikhwanul Muslimin, tidak berkomentar; media [m40=m27+m28 mereka] bersorak.
[m35:TUN.CVL Rakyat Tunisia] {e16 menumbangkan} [m29:TUN.ELI Zine El Abidine Ben Ali] pada 2011. Bulan ini negeri itu mencatat angka kematian Covid-19 tertinggi di Afrika.
e1 m7 > m8 COERCE actual 2021-07-26/day mode=restrict ctx=legislative,military
e2 m11 > m12 SANCTION actual 2021-07-25/day mode=withdraw ctx=executive
e3 m11 > m13 COERCE actual 2021-07-25/day ctx=legislative,pro_autocracy
e4 m11 > m30 SANCTION actual 2021-07-25/day mode=withdraw ctx=legislative,legal
e5 m31 > m11 ACCUSE actual 2021-07-26/none mode=allege ctx=legal
e6 m14 > m14 PROTEST actual 2021-07-26/day mode=riot ctx=executive
e7 m15 > m16 COERCE actual 2021-07-26/none mode=censor ctx=rights_freedoms
e8 m17 > m15 ACCUSE actual 2021-07-27/none mode=disapprove ctx=rights_freedoms
e9 m18 > m32 SUPPORT actual 2021-07-27/none ctx=executive
e10 m33 > m11 CONCEDE actual 2021-07-27/none ctx=executive
e11 m33 > m11 CONCEDE planned 2021-07-27/none ctx=executive
e12 m23 > m11 ACCUSE actual 2021-07-27/none mode=disapprove ctx=pro_democracy
e13 m24 > m34 CONSULT actual 2021-07-26/day mode=phone ctx=diplomatic
e14 m24 > m34 REQUEST requested 2021-07-26/day mode=change ctx=pro_democracy
e15 m26 > m11 CONSULT actual 2021-07-27/none mode=visit ctx=diplomatic
e16 m35 > m29 COERCE actual 2011-01-01/year ctx=pro_democracy bg
q1 m9 direct cue=tutur
rel m9 leads m10
rel m19 leads m18
rel m36 ally_of m37
