### BBC Indonesia 2024-12-06 article
= [m40:SYR.REB Pemberontak Suriah] {e1 kuasai} [m1:@SYR Hama], kota keempat terbesar
[m41=m40 Kelompok pemberontak Suriah] pimpinan [m2:HTS.REB Hayat Tahrir al-Sham (HTS)] {e2 merebut} [m3:@SYR Hama] pada hari Kamis (05/12), menyusul penarikan [m4:SYR.MIL tentara pemerintah] setelah pertempuran selama tiga hari.
Jatuhnya [m54=m3 kota berpenduduk satu juta orang itu] merupakan pukulan kedua bagi [m5:SYR.GOV Presiden Bashar al-Assad] dalam sepekan. [m6:@SYR Aleppo], kota terbesar kedua, sudah {e3 lepas dari tangannya} pada 30 November.
[m7:HTS.REB Abu Mohammed al-Jawlani], pemimpin [m51=m2 HTS], memasuki [m55=m3 Hama] dengan pakaian hijau zaitun. Dalam rekaman video, [m8=m7 ia] {e4 menjanjikan} [m42:SYR.CVL penduduk] bahwa "<<q1 tidak akan ada balas dendam>>".
[m43=m7 Dia] juga {e5 memperingatkan} [m9:IRQ.GOV Perdana Menteri Irak Mohammed Shia al-Sudani] agar milisi [m10:PMF.PRM Hashd al-Shaabi] tidak ikut campur.
"<<q2 Kalau [m11=m10 mereka] menyeberang, api ini akan ikut menyeberang ke arah sebaliknya>>," kata [m12=m7 pria berusia 42 tahun] itu, yang dulu memimpin cabang [m13:ALQAEDA.REB Al-Qaeda] di Suriah sebelum {e6 memutuskan hubungan} pada 2016.
[m14:SYR.MIL Kementerian Pertahanan di Damaskus] menyebut penarikan itu langkah taktis "<<q3 demi menjaga nyawa warga sipil>>". [m56=m14 Kementerian] menyangkal bahwa [m44=m4 satuan-satuannya] {e7 menyerah}.
Di mana para sekutu [m57=m5 Assad]?
[m15:RUS.GOV Rusia], yang menyelamatkan [m52=m5 sang presiden] pada 2015 dengan kekuatan udara, kini tersita oleh perang di [m16:@UKR Ukraina]. [m45=m15 Pesawatnya] masih {e8 mengebom} jembatan [m17:@SYR Rastan], jalan utama ke Homs, Kamis malam. [m18:HEZBOLLAH.REB Hizbullah], yang babak belur setelah gencatan senjata dengan [m19:ISR.GOV Israel], {e9 menyatakan akan berdiri} di samping [m46=m5 Damaskus]. [m20:HEZBOLLAH.REB Pemimpin barunya, Naim Qassem], tidak merinci caranya.
[m21:IRN.GOV Menteri Luar Negeri Iran Abbas Araghchi] mengatakan [m47=m21 Teheran] akan {e10 mempertimbangkan} pengiriman pasukan jika diminta. [m48=m21 Ia] dijadwalkan {e11 bertemu} [m22:TUR.GOV Menteri Luar Negeri Turki Hakan Fidan] dan [m23:RUS.GOV Sergei Lavrov] di [m24:@QAT Doha] akhir pekan ini.
[m53=m22 Turki] menguasai sejumlah kota di [m25:@SYR perbatasan utara] dan menyokong [m26:SNA.REB Tentara Nasional Suriah], kelompok yang terpisah dari [m58=m2 HTS]. Namun [m27:TUR.GOV Presiden Recep Tayyip Erdogan] berulang kali membantah telah {e12 merestui} serangan tersebut. Dalam {e17 telepon} dengan [m28:UN Sekretaris Jenderal PBB Antonio Guterres], Kamis, [m49=m27 ia] {e13 mendesak} [m29=m5 Assad] "segera berbicara dengan rakyatnya sendiri".
Di timur, [m30:SDF.REB Pasukan Demokratik Suriah (SDF)] yang dipimpin kaum Kurdi dan didukung [m31:USA.GOV Amerika Serikat] {e14 menyeberangi} Sungai Efrat ke [m32:@SYR Deir Ezzor]. Pemimpinnya, [m33:SDF.REB Mazloum Abdi], {e15 mengajukan} gencatan senjata kepada [m50:SNA.REB kelompok-kelompok yang disokong Ankara].
[m59=m3 Hama] menyimpan kenangan kelam. Pada Februari 1982, [m34:SYR.MIL pasukan ayah Assad] {e16 meratakan} kota ini untuk menumpas pemberontakan [m35:MUSLIMBROTHERHOOD.OPP Ikhwanul Muslimin]; sekurangnya [m60:SYR.CVL 10.000 orang] terbunuh.
"<<q4 [m36:SYR.CVL Ayah saya] menunggu hari ini empat puluh dua tahun>>," kata [m37:SYR.CVL seorang guru] kepada [m38:#BBC BBC] lewat pesan suara. "<<q5 [m39=m36 Beliau] meninggal musim semi lalu>>."
e1 m40 > m4 ASSAULT actual 2024-12-05/day ctx=military,territory again
e2 m41 > m4 ASSAULT actual 2024-12-05/day ctx=military,territory
e3 m41 > m5 ASSAULT actual 2024-11-30/day ctx=military,territory bg
e4 m8 > m42 AGREE planned 2024-12-06/none ctx=human_security
e5 m43 > m9 THREATEN threatened 2024-12-06/none mode=violence ctx=military
e6 m12 > m13 SANCTION actual 2016-01-01/year mode=discontinue bg
e7 m44 > m41 CONCEDE denied 2024-12-06/none ctx=military
e8 m45 > m41 ASSAULT actual 2024-12-05/day mode=aerial ctx=military
e9 m18 > m46 AGREE planned 2024-12-06/none ctx=military
e10 m47 > m5 AID hypothetical 2024-12-06/none ctx=military
e11 m48 > m22,m23 CONSULT planned 2024-12-07/day mode=third-party ctx=diplomatic
e12 m27 > m41 SUPPORT denied 2024-12-06/none ctx=military
e13 m49 > m29 REQUEST requested 2024-12-05/day mode=meet ctx=diplomatic
e17 m27 > m28 CONSULT actual 2024-12-05/day mode=phone ctx=diplomatic
e14 m30 > m4 ASSAULT actual 2024-12-06/none ctx=military,territory
e15 m33 > m50 AGREE planned 2024-12-06/none ctx=military
e16 m34 > m35 ASSAULT actual 1982-02-01/month mode=destroy ctx=military,repression bg
q1 m8 mixed
q2 m12 direct cue=kata
q3 m14 mixed cue=menyebut
q4 m37 direct cue=kata
q5 m37 direct
rel m41 led_by m2
rel m7 leads m51
rel m15 ally_of m52
rel m20 leads m18
rel m53 controls m25
rel m26 ally_of m53
rel m31 ally_of m30
rel m33 leads m30

### detikNews 2025-09-10 article
= Usai 19 Demonstran Tewas, [m1:NPL.GOV PM Nepal] {e1 Mundur} dan [m40:NPL.LEG Parlemen] Terbakar
~page_control Home Internasional Detail Berita
~byline Haris Fadhil - detikNews
~date_line Rabu, 10 Sep 2025 06:12 WIB
[m2:@NPL Kathmandu] - [m3:NPL.GOV Perdana Menteri Nepal KP Sharma Oli] {e2 menyerah pada tekanan} jalanan. Lewat surat kepada [m4:NPL.GOV Presiden Ram Chandra Poudel], Selasa (9/9/2025), [m5=m3 ia] melepas jabatan yang baru dipegangnya 14 bulan.
Sehari sebelumnya [m6:NPL.COP polisi] {e3 menembaki} [m7:NPL.CVL ribuan anak muda] yang {e4 berunjuk rasa} di [m8:@NPL Maitighar]. [m41=m7 Sembilan belas orang] tewas, kebanyakan berseragam sekolah.
Pemicunya sepele di atas kertas: pekan lalu [m9:NPL.GOV pemerintah] {e5 memblokir} 26 aplikasi, termasuk milik [m10:META.MNC Meta], yang tidak mau mendaftar. Larangan itu sudah {e6 dicabut} Senin tengah malam, tetapi terlambat.
"<<q1 Yang [m11=m7 kami] lawan bukan soal aplikasi. [m12=m7 Kami] melawan anak-anak pejabat yang memamerkan tas dari uang [m13=m7 kami]>>," kata [m14:NPL.CVL Sudan Gurung], ketua [m15:NPL.NGO Hami Nepal], LSM yang menyelenggarakan aksi tersebut.
~advert ADVERTISEMENT
~page_control SCROLL TO CONTINUE WITH CONTENT
[m31=m14 Gurung] {e7 meminta} [m42=m7 peserta] pulang ketika suasana memanas. Tak digubris. Selasa siang [m16:NPL.CVL massa] {e8 membakar} gedung [m43=m40 parlemen], kantor [m17:NPL.PTY Kongres Nepal], dan rumah [m18:NPL.PTY Sher Bahadur Deuba], ketua [m37=m17 partai itu].
[m32=m18 Deuba] dan [m19:NPL.GOV istrinya, Menteri Luar Negeri Arzu Rana], {e9 dipukuli} sebelum {e10 diselamatkan} [m20:NPL.MIL helikopter tentara].
[m39=m17 Kongres Nepal] merupakan mitra koalisi terbesar [m21:NPL.PTY CPN-UML], partai yang dipimpin [m38=m3 Oli]. [m22:NPL.PTY Partai Swatantra Nasional], yang berada di luar pemerintahan, {e11 menarik} [m44:NPL.LEG seluruh 20 legislatornya]. [m23:NPL.PTY Ketuanya, Rabi Lamichhane], {e12 dibebaskan} [m33=m16 pengunjuk rasa] dari penjara Nakkhu.
[m24:NPL.MIL Kepala Staf Angkatan Darat Jenderal Ashok Raj Sigdel] dalam pidato dua menit {e13 mengajak} [m34=m16 demonstran] berunding. "<<q2 Kalau perusakan terus berlanjut, [m25=m24 kami] terpaksa {e14 mengambil alih} keamanan mulai pukul sepuluh malam>>," tegasnya. Jam malam pun {e15 berlaku} sejak Rabu dini hari.
[m26:NPL.GOV Menteri Dalam Negeri Ramesh Lekhak], yang {e16 mengundurkan diri} lebih dulu, membantah telah memerintahkan [m35=m6 polisi] {e17 memakai peluru tajam}.
[m27:IND.GOV Perdana Menteri India Narendra Modi], lewat X, {e18 menyerukan} ketenangan. [m28:CHN.GOV China] sejauh ini bungkam. [m45=m3 Oli] pulang dari [m48:@CHN Tianjin] sepuluh hari lalu; [m46=m9 negaranya] hanyalah mitra dialog, bukan anggota, [m29:SCO Organisasi Kerja Sama Shanghai].
[m30:OHCHR Kantor HAM PBB] {e19 menuntut} penyelidikan yang transparan. [m36:IDN.GOV Kemlu RI] menyatakan <<q3 [m47:IDN.CVL 57 WNI] di Nepal dalam keadaan selamat>>.
~read_also Baca juga: Resep Momo Khas Himalaya yang Mudah Dibuat
e1 m1 > m7 RETREAT actual 2025-09-09/day mode=resign ctx=executive again
e2 m3 > m7 RETREAT actual 2025-09-09/day mode=resign ctx=executive
e3 m6 > m7 ASSAULT actual 2025-09-08/day mode=firearms ctx=repression
e4 m7 > m9 PROTEST actual 2025-09-08/day mode=demo ctx=corruption,rights_freedoms
e5 m9 > m10 COERCE actual 2025-09-01/week mode=censor ctx=rights_freedoms,technology bg
e6 m9 > m7 CONCEDE actual 2025-09-08/day ctx=rights_freedoms
e7 m31 > m7 REQUEST requested 2025-09-10/none mode=yield
e8 m16 > m17,m18 PROTEST actual 2025-09-09/day mode=riot
e9 m16 > m32,m19 ASSAULT actual 2025-09-09/day mode=beat
e10 m20 > m32,m19 AID actual 2025-09-09/day ctx=military
e11 m22 > m9 SANCTION actual 2025-09-10/none mode=withdraw ctx=legislative
e12 m33 > m23 AID actual 2025-09-10/none
e13 m24 > m34 REQUEST requested 2025-09-10/none mode=meet
e14 m25 > m16 COERCE hypothetical 2025-09-09/day ctx=military
e15 m24 > m16 COERCE actual 2025-09-10/day mode=curfew ctx=military,rights_freedoms
e16 m26 > m7 RETREAT actual 2025-09-10/none mode=resign ctx=executive
e17 m35 > m7 ASSAULT denied 2025-09-08/day mode=firearms ctx=repression
e18 m27 > m16 REQUEST requested 2025-09-10/none mode=yield ctx=diplomatic
e19 m30 > m9 REQUEST requested 2025-09-10/none mode=change ctx=human_rights
q1 m14 direct cue=kata
q2 m24 direct cue=tegasnya
q3 m36 indirect cue=menyatakan
rel m14 leads m15
rel m18 leads m37
rel m38 leads m21
rel m39 ally_of m21
rel m23 leads m22

### Kompas.id 2024-02-07 article
= [m1:SEN.GOV Macky Sall] {e1 Menunda} Pemilu, [m2:SEN.OPP Oposisi] Diseret dari Ruang Sidang
[m42:SEN.GOV Senegal], yang selama ini dipuji sebagai jangkar demokrasi di Afrika Barat, terguncang. Selasa (6/2/2024) dini hari, [m3:SEN.LEG Majelis Nasional] {e2 mengesahkan} penundaan pemilihan presiden dari 25 Februari menjadi 15 Desember. Itu berarti [m4:SEN.GOV Presiden Macky Sall] tetap berkuasa setidaknya sampai penggantinya dilantik.
Pengesahan dengan 105 suara berlangsung setelah [m5:SEN.COP pasukan gendarmeri] {e3 mengusir} puluhan [m6:SEN.OPP legislator oposisi] yang {e4 menduduki} podium.
"<<q1 Sejak merdeka, belum pernah gendarme masuk ke rumah rakyat ini. Malam ini [m7=m1 Sall] menguburkan republik>>," ujar [m8:SEN.OPP Ayib Daffe], anggota parlemen dari kubu [m9:SEN.OPP Yewwi Askan Wi].
[m43=m4 Sall] sendiri, dalam pidato Sabtu lalu, beralasan pertikaian antara [m44=m3 parlemen] dan [m10:SEN.JUD Dewan Konstitusi] dapat mencemari pemungutan suara. [m11=m10 Lembaga itu] bulan lalu {e5 mencoret} [m12:SEN.OPP Karim Wade], putra mantan presiden, dari daftar calon. Partai [m45=m12 Wade], [m13:SEN.OPP Partai Demokratik Senegal (PDS)], lantas {e6 menuduh} [m33:SEN.JUD dua hakim] menerima suap.
[m34=m33 Para hakim] {e7 membantah} telah menerima sepeser pun.
Di [m14:@SEN Dakar], [m15:SEN.COP polisi] {e8 menembakkan gas air mata} ke arah [m16:SEN.CVL pengunjuk rasa], Minggu dan Senin. [m17:SEN.OPP Calon presiden Anta Babacar Ngom] {e9 ditahan} beberapa jam. [m18:SEN.OPP Mantan perdana menteri Aminata Toure], dahulu sekutu [m46=m4 Sall] dan kini lawannya, bernasib sama.
Internet lewat telepon seluler {e10 diputus} [m19:SEN.GOV Kementerian Komunikasi] sejak Senin.
[m20:SEN.OPP Ousmane Sonko], yang partainya, [m21:SEN.OPP Pastef], {e11 dibubarkan} [m35:SEN.GOV pemerintah] pada Juli lalu, masih mendekam di penjara Cap Manuel. Penggantinya sebagai calon, [m22:SEN.OPP Bassirou Diomaye Faye], juga ditahan. Dari dalam sel [m36=m22 Faye] {e12 menyerukan} [m23:SEN.CVL para pendukung] tetap berkampanye seolah-olah pemilu berlangsung tepat waktu.
[m24:ECOWAS Masyarakat Ekonomi Negara-negara Afrika Barat (ECOWAS)] berada dalam posisi sulit. Sebulan terakhir [m25:MLI.GOV Mali], [m26:BFA.GOV Burkina Faso], dan [m27:NER.GOV Niger] sudah {e13 menyatakan keluar}. Kehilangan [m47=m42 Senegal], anggota sejak berdiri pada 1975, tentu tak terbayangkan. Semula [m37=m24 blok itu] hanya {e14 menyatakan keprihatinan}; Selasa petang, nadanya naik: [m38=m42 Dakar] {e15 diminta} segera memulihkan jadwal semula.
[m28:USA.GOV Departemen Luar Negeri AS] {e16 menyebut} pemungutan suara di [m48=m3 parlemen] tidak sah mengingat keadaannya. [m29:FRA.GOV Perancis], mitra dagang utama, hanya berharap ketidakpastian segera diakhiri.
[m39:SEN.OPP Tiga calon], antara lain [m30:SEN.OPP Khalifa Sall] (bukan kerabat [m49=m4 presiden]), {e17 menggugat} penundaan itu ke [m31:SEN.JUD Mahkamah Agung]. [m40=m30 Bekas Wali Kota Dakar tersebut] {e18 mengancam} akan menggerakkan mogok umum apabila gugatannya ditolak.
[m41=m4 Sall] berjanji {e19 tidak akan mencalonkan diri} lagi. "<<q2 [m32=m4 Saya] hanya ingin meninggalkan negeri yang damai>>," katanya. Janji serupa pernah [m50=m4 ia] ucapkan pada Juli. Tidak semua orang percaya. (AFP/REUTERS/LUK)
e1 m1 > m2 COERCE actual 2024-02-06/day ctx=election,pro_autocracy again
e2 m3 > m2 COERCE actual 2024-02-06/day ctx=election,legislative,pro_autocracy
e3 m5 > m6 COERCE actual 2024-02-06/day mode=restrict ctx=legislative,repression
e4 m6 > m3 PROTEST actual 2024-02-06/day mode=obstruct ctx=legislative
e5 m11 > m12 REJECT actual 2024-01-01/month ctx=election,legal bg
e6 m13 > m33 ACCUSE actual 2024-02-07/none mode=allege ctx=corruption,legal bg
e7 m34 > m13 REJECT actual 2024-02-07/none ctx=corruption
e8 m15 > m16 ASSAULT actual 2024-02-04/day mode=crowd-control ctx=repression,election
e9 m15 > m17,m18 COERCE actual 2024-02-07/none mode=arrest ctx=repression
e10 m19 > m16 COERCE actual 2024-02-05/day mode=censor ctx=rights_freedoms
e11 m35 > m21 COERCE actual 2023-07-01/month mode=restrict ctx=political_institutions,repression bg
e12 m36 > m23 REQUEST requested 2024-02-07/none mode=assist ctx=election
e13 m25,m26,m27 > m24 SANCTION actual 2024-01-01/month mode=withdraw ctx=diplomatic bg
e14 m37 > m38 ACCUSE actual 2024-02-07/none mode=disapprove ctx=election
e15 m37 > m38 REQUEST requested 2024-02-06/day mode=change ctx=election,pro_democracy
e16 m28 > m3 ACCUSE actual 2024-02-07/none mode=disapprove ctx=election,legislative
e17 m39 > m3 ACCUSE actual 2024-02-07/none mode=allege ctx=legal,election
e18 m40 > m4 PROTEST hypothetical 2024-02-07/none mode=strike ctx=election
e19 m41 > m2 CONCEDE planned 2024-02-03/day ctx=election
q1 m8 direct cue=ujar
q2 m41 direct cue=katanya
rel m8 member_of m9
rel m12 member_of m13
rel m20 leads m21
rel m47 member_of m24 from=1975

### Inilah.com 2014-03-25 article
= {e17 Didepak} dari [m1:G8 G-8], [m2:RUS.GOV Lavrov]: Bukan Tragedi
[m3:#INILAH INILAHCOM], [m4:@NLD Den Haag] - [m38=m10+m11+m12+m13+m14+m15+m16 Tujuh negara industri maju] {e1 membekukan keikutsertaan} [m5:RUS.GOV Rusia] dalam [m6:G8 Kelompok Delapan (G-8)] sebagai hukuman atas pencaplokan [m7:@UKR Krimea], Senin (24/3/2014). Pertemuan puncak di [m8:@RUS Sochi] pada Juni {e2 dibatalkan} dan akan diganti pertemuan [m9:G7 G-7] di Brussel.
Deklarasi Den Haag itu diteken para pemimpin [m10:USA.GOV AS], [m11:GBR.GOV Inggris], [m12:FRA.GOV Prancis], [m13:DEU.GOV Jerman], [m14:ITA.GOV Italia], [m15:CAN.GOV Kanada], dan [m16:JPN.GOV Jepang]. [m39=m38 Mereka] juga {e3 mengancam} akan menjatuhkan sanksi pada sektor energi dan perbankan kalau [m17=m5 Moskow] melangkah lebih jauh ke Ukraina timur.
Reaksi [m18:RUS.GOV Menteri Luar Negeri Rusia Sergei Lavrov] dingin saja.
"<<q1 G-8 itu klub tidak resmi. Tidak ada kartu anggota, jadi tidak ada yang bisa mengusir siapa pun>>," celetuknya. "<<q2 Kalau tidak bersidang setahun, itu bukan tragedi besar>>."
Di sela KTT keamanan nuklir tersebut [m40=m18 Lavrov] untuk kali pertama {e4 bertemu} [m19:UKR.GOV Menteri Luar Negeri Ukraina Andriy Deshchytsia]. Selama ini [m53=m5 Moskow] tidak mengakui [m50:UKR.GOV pemerintah baru di Kiev], yang dipimpin [m20:UKR.GOV Arseniy Yatsenyuk].
[m41=m19 Pihak Ukraina] membantah pertemuan itu berarti {e5 menerima} hilangnya Krimea. "<<q3 [m21=m19 Kami] tidak akan pernah berdamai dengan perampokan>>," kata [m49=m19 Deshchytsia].
Pada hari yang sama [m22:UKR.GOV Presiden sementara Oleksandr Turchynov] {e6 memerintahkan} [m23:UKR.MIL sisa pasukannya] meninggalkan semenanjung. Beberapa jam sebelumnya [m24:RUS.MIL pasukan Rusia] {e7 menyerbu} pangkalan marinir di [m25:@UKR Feodosia] dan {e8 membawa pergi} [m42:UKR.MIL sekitar 70 perwira] dengan tangan terikat.
[m45:@UKR Krimea], yang sejak 1954 berada dalam wilayah [m44:UKR.GOV Ukraina], {e9 digabungkan} [m43=m5 Rusia] lewat traktat pada 18 Maret, dua hari setelah referendum yang oleh [m26:EU Uni Eropa] {e11 dinyatakan} ilegal. Sejauh ini [m27:SYR.GOV Suriah] dan [m28:PRK.GOV Korea Utara] termasuk segelintir yang mengakui [m60=m45 semenanjung itu] sebagai bagian [m51=m5 Rusia]. [m29:BLR.GOV Belarus], sekutu terdekat [m52=m5 Moskow], memilih kalimat yang kabur: <<q4 secara de facto [m54=m45 Krimea] milik [m55=m5 Rusia], urusan hukum nanti saja>>, kata [m30:BLR.GOV Presiden Alexander Lukashenko].
[m31:CHN.GOV China] {e12 abstain} ketika [m32:UN Dewan Keamanan PBB] membahasnya. [m33:RUS.GOV Duta besar Rusia] {e13 menjatuhkan veto}.
[m48:NATO NATO] pun siaga. [m34:NATO Panglimanya di Eropa, Jenderal Philip Breedlove], {e14 menuduh} [m46=m5 Rusia] menumpuk pasukan di perbatasan yang cukup untuk menyerbu sampai [m35:TRANSNISTRIA.PRE Transnistria], wilayah separatis di [m56:@MDA Moldova]. [m36:RUS.MIL Wakil Menteri Pertahanan Anatoly Antonov] menyanggah ada {e15 pengerahan} yang melanggar aturan. [m47=m44 Ukraina] sendiri bukan anggota [m57=m48 aliansi] dan, menurut [m58=m20 Yatsenyuk], saat ini tidak {e16 meminta} keanggotaan.
[m37:USA.GOV Presiden Barack Obama] {e10 menyebut} [m59=m5 Rusia] "<<q5 kekuatan regional>>" yang bertindak karena lemah. (tjs)
e17 m38 > m2 SANCTION actual 2014-03-24/day mode=discontinue ctx=diplomatic,territory again
e1 m38 > m5 SANCTION actual 2014-03-24/day mode=discontinue ctx=diplomatic,territory
e2 m38 > m5 REJECT actual 2014-03-24/day mode=meet ctx=diplomatic
e3 m39 > m17 THREATEN threatened 2014-03-24/day mode=restrict ctx=economic,territory
e4 m40 > m19 CONSULT actual 2014-03-25/none mode=third-party ctx=diplomatic
e5 m41 > m5 CONCEDE denied 2014-03-25/none ctx=territory
e6 m22 > m5 CONCEDE planned 2014-03-24/day ctx=military,territory
e7 m24 > m42 ASSAULT actual 2014-03-24/day ctx=military,territory
e8 m24 > m42 COERCE actual 2014-03-24/day mode=arrest ctx=military
e9 m43 > m44 COERCE actual 2014-03-18/day mode=seize ctx=territory bg
e10 m37 > m59 ACCUSE actual 2014-03-25/none mode=disapprove ctx=diplomatic
e11 m26 > m5 REJECT actual 2014-03-25/none ctx=election,territory bg
e12 m31 > m32 REJECT actual 2014-03-25/none ctx=diplomatic bg
e13 m33 > m32 REJECT actual 2014-03-25/none ctx=diplomatic bg
e14 m34 > m46 ACCUSE actual 2014-03-25/none mode=allege ctx=military
e15 m36 > m44 MOBILIZE denied 2014-03-25/none mode=troops ctx=military
e16 m47 > m48 REQUEST denied 2014-03-25/none mode=assist ctx=military,diplomatic
q1 m18 direct cue=celetuknya
q2 m18 direct
q3 m49 direct cue=kata
q4 m30 indirect cue=kata
q5 m37 mixed cue=menyebut
rel m20 leads m50
rel m29 ally_of m52
rel m10 member_of m9
rel m16 member_of m9
