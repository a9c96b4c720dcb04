### Tempo.co 2019-08-09 article
= Imran Khan: [m1:IND.GOV India] Menjadikan Kashmir Penjara Terbesar di Dunia
~byline Reporter Sita Dewanti
~date_line Jumat, 9 Agustus 2019 07:02 WIB
[m2:#TEMPO TEMPO.CO], [m3:@PAK Islamabad] - [m4:PAK.GOV Perdana Menteri Pakistan Imran Khan] {e1 menuding} [m5:IND.GOV pemerintahan Narendra Modi] mengurung jutaan muslim di [m6:@IND Kashmir] untuk mengubah susunan penduduknya.
"<<q1 Apa yang akan dilihat dunia bila jam malam itu dicabut? [m7=m4 Saya] takut pada jawabannya>>," cuit [m8=m4 Imran], Kamis, 8 Agustus 2019.
Memasuki hari keempat, [m9:@IND lembah berpenduduk tujuh juta jiwa itu] masih senyap. [m10:IND.GOV Pemerintah India] {e2 memutus} jaringan telepon, televisi kabel, dan Internet sejak Ahad malam. [m11:IND.MIL Serdadu paramiliter] {e3 melarang} [m12:IND.CVL warga Srinagar] keluar rumah.
Sebelumnya [m13=m10 New Delhi] {e4 mengirim} [m45:IND.MIL 35 ribu tentara tambahan], lalu {e5 menyuruh} [m14:? turis dan peziarah Hindu] angkat kaki.
Baru setelah itu, pada Senin, [m15:IND.GOV Menteri Dalam Negeri Amit Shah] mengumumkan {e6 pencabutan} status otonomi negara bagian tersebut. [m42=m15 Shah] juga mengetuai [m16:IND.PTY Partai Bharatiya Janata (BJP)].
[m46=m17+m18 Dua mantan menteri utama], [m17:IND.OPP Mehbooba Mufti] dan [m18:IND.OPP Omar Abdullah], {e7 ditahan} [m19:IND.COP polisi] pada malam yang sama. Jumlah orang yang ditangkap ditaksir 500.
[m20:IND.GOV Kementerian Luar Negeri India] menepis kecaman [m21=m4 tetangganya]. "<<q2 Ini urusan dalam negeri [m22=m10 kami]. [m23=m4 Islamabad] sebaiknya menerima kenyataan>>," kata [m24:IND.GOV juru bicara Raveesh Kumar]. [m25=m24 Dia] membantah [m26=m10 pemerintahnya] {e8 menahan} obat-obatan.
Apa yang dapat dilakukan [m27=m4 Pakistan]? Tidak banyak. Rabu lalu [m28:PAK.GOV Komite Keamanan Nasional] {e9 mengusir} [m29:IND.GOV Duta Besar Ajay Bisaria] dan {e10 menghentikan} perdagangan dengan India. Kereta Samjhauta {e11 berhenti} beroperasi sejak Kamis siang.
[m30:PAK.MIL Angkatan bersenjatanya] dinyatakan {e12 siaga}. Namun [m31:PAK.GOV Menteri Luar Negeri Shah Mehmood Qureshi] menegaskan [m32=m4 negerinya] tidak menimbang {e13 tindakan militer}.
~read_also Baca: Mengenal Pasal 370 yang Dihapus India
[m40=m31 Qureshi] pada Jumat ini {e14 bertolak} ke [m33:@CHN Beijing]. [m34:CHN.GOV China], kawan lama [m43=m4 Pakistan] yang menguasai [m35:@IND Aksai Chin], {e15 memprotes} pembentukan wilayah Ladakh.
Adapun [m36:UN Sekretaris Jenderal PBB Antonio Guterres] {e16 meminta} [m37=m10+m4 kedua pihak] menahan diri. Di [m38:@IDN Jakarta], [m39:IDN.GOV Kementerian Luar Negeri] {e17 mengimbau} hal serupa.
Pada Februari lalu, [m41=m10+m4 kedua negara] nyaris berperang setelah jet [m44=m41 mereka] {e18 bertempur} di atas garis kendali.
e1 m4 > m5 ACCUSE actual 2019-08-08/day mode=allege ctx=territory,religion_ethnicity
e2 m10 > m9 COERCE actual 2019-08-04/day mode=censor ctx=rights_freedoms,territory
e3 m11 > m12 COERCE actual 2019-08-08/day mode=curfew ctx=rights_freedoms,repression
e4 m13 > m9 MOBILIZE actual 2019-08-09/none mode=troops ctx=military,territory bg
e5 m13 > m14 REQUEST requested 2019-08-09/none mode=yield ctx=territory bg
e6 m15 > m9 COERCE actual 2019-08-05/day mode=restrict ctx=territory,executive
e7 m19 > m17,m18 COERCE actual 2019-08-05/day mode=arrest ctx=repression
e8 m26 > m12 COERCE denied 2019-08-09/none mode=withhold ctx=health
e9 m28 > m29 SANCTION actual 2019-08-07/day mode=expel ctx=diplomatic,territory
e10 m28 > m10 SANCTION actual 2019-08-07/day mode=discontinue ctx=economic,territory
e11 m28 > m10 SANCTION actual 2019-08-08/day mode=discontinue ctx=economic,diplomatic
e12 m30 > m10 MOBILIZE actual 2019-08-09/none mode=troops ctx=military
e13 m32 > m10 ASSAULT denied 2019-08-09/none ctx=military
e14 m40 > m34 CONSULT actual 2019-08-09/day mode=visit ctx=diplomatic
e15 m34 > m10 ACCUSE actual 2019-08-09/none mode=disapprove ctx=territory
e16 m36 > m37 REQUEST requested 2019-08-09/none mode=yield ctx=diplomatic
e17 m39 > m10,m4 REQUEST requested 2019-08-09/none mode=yield ctx=diplomatic
e18 m41 > m41 ASSAULT actual 2019-02-01/month mode=aerial ctx=military,territory bg
q1 m8 direct cue=cuit
q2 m24 direct cue=kata
rel m42 leads m16
rel m34 ally_of m43
rel m34 controls m35

### Detikcom 2015-08-21 article
= Susi: Jangan Ajari [m1:IDN.GOV Kami] Kasihan pada [m2:? Maling Ikan]
~byline Mega Larasati - detikNews
~date_line Jumat, 21 Agu 2015 09:40 WIB
[m3:@IDN Jakarta] - [m4:IDN.GOV Menteri Kelautan dan Perikanan Susi Pudjiastuti] mengaku telinganya sudah tebal. Yang memprotes penenggelaman kapal, katanya, justru [m5:? orang-orang] yang dulu menikmati solar murah.
"<<q1 Tidak ada balas dendam. [m6=m4 Saya] cuma menjalankan undang-undang yang dibuat tahun 2009, yang dibuat [m7:IDN.LEG DPR] sendiri>>," kata [m8=m4 Susi] di [m9:@IDN kantornya], Kamis (20/8/2015) malam.
Dua hari sebelumnya, [m10:IDN.MIL TNI AL] bersama [m11:IDN.GOV satgas pimpinan Susi] {e1 meledakkan} 34 kapal asing di lima pelabuhan. Yang terbanyak berbendera [m12:VNM.GOV Vietnam] dan [m13:PHL.GOV Filipina].
[m14:CHN.GOV Beijing] menaruh perhatian pada satu kapal, Gui Xei Yu 12661, yang Mei lalu ikut {e2 ditenggelamkan}. Waktu itu [m15=m14 China] {e3 menyatakan keprihatinan serius} dan {e4 meminta} penjelasan.
Yang belum selesai adalah Silver Sea 2. Kapal angkut berbendera [m16:THA.GOV Thailand] tersebut {e5 ditangkap} [m17:IDN.MIL KRI Teuku Umar] di barat Sabang pada 12 Agustus atas informasi [m18:? kantor berita Associated Press].
Di palkanya ada 1.930 ton ikan. [m19:IDN.GOV Penyidik KKP] {e6 menyita} semuanya dan {e7 menahan} [m20:? nakhoda] di [m21:@IDN Sabang].
[m22=m16 Bangkok] pada Rabu (19/8) {e8 mengutus} [m23:THA.GOV tiga pejabat perikanan] ke Jakarta. Lewat [m40=m23 mereka], ujar [m41=m4 Susi], [m42=m16 Thailand] {e9 berjanji} membuka data satelit kapal itu.
[m24:INTERPOL Interpol] juga {e10 menyerahkan} catatan pergerakan kapal kepada [m25=m11 satgas]. "<<q2 [m26=m4 Saya] berterima kasih. Tanpa data itu [m27=m11 kami] buta>>," tuturnya.
Kasus ini berbau perbudakan. Pada April, [m28=m11 tim yang sama] {e11 mengevakuasi} [m29:MMR.LAB 320 awak asal Myanmar] dari [m30:@IDN Benjina], Kepulauan Aru. [m31:IOM IOM] {e12 menyediakan} makanan dan dokter.
[m32:THA.BUS Pengacara pemilik kapal] menyangkal [m33:THA.BUS kliennya] {e13 mempekerjakan} budak.
Di DPR, [m34:IDN.LEG Ketua Komisi IV Edhy Prabowo] {e14 mengkritik} [m35=m4 Menteri]. Menurut [m36=m34 politisi] [m37:IDN.OPP Gerindra] itu, <<q3 kapal rampasan lebih berguna dibagikan kepada nelayan>>. Usul tersebut ditolak mentah-mentah. "<<q4 Nanti dijual lagi ke yang punya>>," {e15 sahut} [m38=m4 Susi].
[m39=m4 Menteri asal Pangandaran itu] bukan anggota partai mana pun. (mgl/fjp)
e1 m10,m11 > m12,m13 COERCE actual 2015-08-18/day mode=seize ctx=natural_resource,legal
e2 m11 > m14 COERCE actual 2015-05-01/month mode=seize ctx=natural_resource bg
e3 m15 > m1 ACCUSE actual 2015-05-01/month mode=disapprove ctx=diplomatic,natural_resource bg
e4 m15 > m1 REQUEST requested 2015-05-01/month mode=yield ctx=diplomatic bg
e5 m17 > m16 COERCE actual 2015-08-12/day mode=seize ctx=natural_resource,legal
e6 m19 > m16 COERCE actual 2015-08-21/none mode=seize ctx=natural_resource,legal
e7 m19 > m20 COERCE actual 2015-08-21/none mode=arrest ctx=legal
e8 m22 > m1 CONSULT actual 2015-08-19/day mode=visit ctx=diplomatic,natural_resource
e9 m42 > m11 AGREE planned 2015-08-21/none ctx=natural_resource,legal said=m4
e10 m24 > m25 COOPERATE actual 2015-08-21/none ctx=legal,intelligence
e11 m28 > m29 AID actual 2015-04-01/month ctx=human_rights,trafficking bg
e12 m31 > m29 AID actual 2015-04-01/month ctx=human_security,health bg
e13 m33 > m29 COERCE denied 2015-08-21/none ctx=trafficking,human_rights
e14 m34 > m35 ACCUSE actual 2015-08-21/none mode=disapprove ctx=natural_resource
e15 m38 > m36 REJECT actual 2015-08-20/day mode=change ctx=natural_resource
q1 m8 direct cue=kata
q2 m4 direct cue=tuturnya
q3 m36 indirect cue=Menurut
q4 m38 direct cue=sahut
rel m4 leads m11
rel m36 member_of m37

### VOA Indonesia 2015-07-21 article
= Setelah 54 Tahun, Bendera [m1:CUB.GOV Kuba] Berkibar di [m37:@USA Washington]
~share Bagikan
[m2:CUB.GOV Menteri Luar Negeri Kuba Bruno Rodriguez] menarik tali bendera itu sendiri, Senin (20/7), di depan gedung yang selama ini hanya bernama seksi kepentingan.
"<<q1 Yang kembali hari ini bukan cuma kain tiga warna. Yang kembali adalah kemungkinan>>," kata [m3=m2 Rodriguez]. [m33=m2 Ia] mengutip penyair Jose Marti, lalu {e1 menuntut} [m4:USA.GOV Amerika Serikat] mencabut embargo dan mengembalikan [m5:@CUB Teluk Guantanamo].
Kedua permintaan itu tidak berada di tangan [m6:USA.GOV Presiden Barack Obama] sepenuhnya. Embargo diatur undang-undang; [m7:USA.LEG Kongres], yang dikuasai [m8:USA.OPP Partai Republik], {e2 enggan} mencabutnya.
Guantanamo lain soal lagi. "<<q2 Tidak ada pembicaraan mengenai sewa pangkalan>>," ujar [m9:USA.GOV Menteri Luar Negeri John Kerry] seusai {e3 menerima} [m10=m2 tamunya]. [m11=m9 Ia] akan {e4 terbang} ke [m12=m1 Havana] pada 14 Agustus.
Sejak tengah malam, [m13=m4+m1 kedua negara] resmi {e5 memulihkan} hubungan diplomatik yang {e6 diputus} [m14:USA.GOV Presiden Dwight Eisenhower] pada Januari 1961.
Jalan menuju upacara ini dirintis diam-diam oleh [m15:VAT.GOV Paus Fransiskus] dan [m16:CAN.GOV Kanada], yang {e7 menjadi tuan rumah} tujuh putaran perundingan sejak 2013.
Puncaknya, 17 Desember 2014: [m17=m1 Havana] {e8 membebaskan} [m18:? Alan Gross], kontraktor bantuan Amerika, dan [m34=m4 Washington] {e9 melepas} [m19:CUB.SPY tiga agen Kuba]. Pada Mei, [m20=m4 pemerintahan Obama] {e10 mencoret} [m21=m1 Kuba] dari daftar negara pendukung terorisme.
Perdagangan mulai menetes. [m22:USA.GOV Departemen Keuangan] sudah {e11 mengizinkan} kapal feri dari Florida, dan sebuah maskapai merintis penerbangan langsung dari New York awal bulan ini.
Tidak semua orang bersorak. [m23:USA.LEG Senator Marco Rubio], putra imigran Kuba, {e12 bersumpah} akan menghalangi pengangkatan duta besar. [m24=m23 Calon presiden dari Partai Republik itu] juga {e13 menyebut} [m25=m6 presiden] "<<q3 pengacara terbaik yang pernah dimiliki Castro>>".
Di seberang jalan, [m26:? sekitar 30 orang] {e14 berteriak} menentang [m27=m2 sang menteri]. [m35:? Seorang dari mereka] melumuri badan dengan cat merah dan {e15 dibawa pergi} [m28:USA.COP polisi].
[m29:CUB.CVL Pembangkang Kuba, Berta Soler], dihubungi lewat telepon di Havana, mengatakan [m30:CUB.CVL kelompoknya, Perempuan Berbaju Putih], tetap {e16 ditangkapi} setiap Minggu. "<<q4 Bagi [m31=m30 kami], tidak ada yang pulih>>," ujarnya.
Sekutu dekat [m36=m1 Kuba], [m32:VEN.GOV Venezuela], {e17 menyambut} peristiwa itu sebagai kemenangan.
e1 m2 > m4 REQUEST requested 2015-07-20/day mode=yield ctx=economic,territory,diplomatic
e2 m7 > m6 REJECT actual 2015-07-21/none mode=yield ctx=economic,legislative
e3 m9 > m10 CONSULT actual 2015-07-20/day mode=visit ctx=diplomatic
e4 m11 > m12 CONSULT planned 2015-08-14/day mode=visit ctx=diplomatic
e5 m13 > m13 SUPPORT actual 2015-07-20/day ctx=diplomatic
e6 m14 > m1 SANCTION actual 1961-01-01/month mode=discontinue ctx=diplomatic bg
e7 m16 > m13 CONSULT actual 2013-01-01/year mode=third-party ctx=diplomatic bg
e8 m17 > m18 RETREAT actual 2014-12-17/day mode=release ctx=diplomatic bg
e9 m34 > m19 RETREAT actual 2014-12-17/day mode=release ctx=diplomatic,intelligence bg
e10 m20 > m21 CONCEDE actual 2015-05-01/month ctx=diplomatic,terrorism bg
e11 m22 > m1 COOPERATE actual 2015-07-21/none ctx=economic
e12 m23 > m6 THREATEN threatened 2015-07-21/none ctx=legislative,diplomatic
e13 m24 > m25 ACCUSE actual 2015-07-21/none mode=disapprove ctx=diplomatic
e14 m26 > m27 PROTEST actual 2015-07-20/day mode=demo ctx=diplomatic
e15 m28 > m35 COERCE actual 2015-07-20/day mode=arrest
e16 m1 > m30 COERCE actual 2015-07-21/none mode=arrest ctx=repression said=m29
e17 m32 > m1 SUPPORT actual 2015-07-21/none ctx=diplomatic
q1 m3 direct cue=kata
q2 m9 direct cue=ujar
q3 m24 mixed cue=menyebut
q4 m29 direct cue=ujarnya
rel m8 controls m7
rel m24 member_of m8
rel m32 ally_of m36
rel m29 member_of m30

### Republika 2010-06-02 article
= [m1:TUR.GOV Ankara] Murka, [m2:EGY.GOV Mesir] {e1 Buka} Gerbang Rafah
[m3:#Republika REPUBLIKA], [m4:@TUR ANKARA] -- Suara [m5:TUR.GOV Perdana Menteri Turki Recep Tayyip Erdogan] bergetar ketika berbicara di depan [m6:TUR.LEG parlemen], Selasa (1/6). "<<q1 Jangan uji kesabaran [m7=m1 Turki]. Permusuhan [m8=m1 kami] sekeras persahabatan [m9=m1 kami]>>," {e2 ancamnya} kepada [m10:ISR.GOV Israel].
Sehari sebelumnya [m11:ISR.MIL pasukan komando Israel] {e3 menyerbu} kapal Mavi Marmara di perairan internasional dan menewaskan [m12:TUR.CVL sembilan aktivis Turki]. [m43=m1 Ankara] langsung {e4 menarik} [m13:TUR.GOV duta besarnya] dan {e5 membatalkan} tiga latihan militer bersama.
Enam kapal armada kemanusiaan itu {e6 digiring} ke [m14:@ISR Pelabuhan Ashdod]. Sebanyak [m15:? 680 penumpangnya], termasuk [m16:IDN.CVL 12 relawan Indonesia], {e7 ditahan} di penjara Beersheba.
Semalam [m17=m10 Tel Aviv] mengumumkan {e8 akan mendeportasi} [m44=m15 mereka semua] dalam 48 jam. Rombongan pertama, [m18:JOR.CVL 124 orang], sudah {e9 dikirim} ke [m19:@JOR Yordania] melalui Jembatan Allenby.
[m20:ISR.GOV Perdana Menteri Benyamin Netanyahu], yang juga ketua [m21:ISR.PTY Partai Likud], {e10 menolak} mencabut blokade laut yang {e11 diterapkan} [m50=m10 negaranya] terhadap [m22:@PSE Gaza] sejak 2007. "<<q2 Membuka blokade berarti membuka pelabuhan bagi [m23:IRN.GOV Iran]>>," katanya.
[m24:HAMAS.REB Hamas], yang menguasai [m49=m22 Gaza], didukung [m42=m23 Teheran]. [m25:HAMAS.REB Ismail Haniyah] {e12 berterima kasih} kepada [m26=m5 Erdogan]; anak-anak yang lahir pekan ini, ujarnya, akan diberi nama [m27=m5 sang perdana menteri].
Tekanan itu membuahkan hasil di tempat lain. [m28:EGY.GOV Presiden Hosni Mubarak] memerintahkan gerbang Rafah {e13 dibuka} sampai waktu yang tidak ditentukan. Selama tiga tahun [m29=m2 Kairo] ikut {e14 menutup} pintu itu bagi [m30=m24 pemerintahan Hamas].
[m31:EGY.MIL Tentara Mesir] membantah {e15 memasukkan} semen. Hanya orang sakit, selimut, dan genset yang diloloskan.
Di [m32:@USA New York], [m33:UN Dewan Keamanan PBB] {e16 mengecam} tindakan yang menghilangkan nyawa itu tanpa menyebut nama. [m34:USA.GOV Amerika Serikat], pelindung [m35=m10 Israel], {e17 menentang} penyelidikan internasional.
[m36:IDN.GOV Menteri Luar Negeri Marty Natalegawa] mengatakan [m37:IDN.GOV Kedutaan Besar RI di Amman] siap {e18 menjemput} [m38=m16 para relawan]. [m45=m36 Indonesia] tidak mempunyai hubungan diplomatik dengan [m46=m10 Israel]. [m47=m36 Marty] {e19 meminta} bantuan [m39:JOR.GOV Yordania].
Kapal ketujuh, Rachel Corrie, masih berlayar dari [m40:@IRL Irlandia]. [m41:IRL.GOV Perdana Menteri Brian Cowen] {e20 mendesak} [m48=m10 Israel] membiarkannya lewat.
e1 m2 > m24 CONCEDE actual 2010-06-01/day ctx=human_security again
e2 m5 > m10 THREATEN threatened 2010-06-01/day mode=relations ctx=diplomatic
e3 m11 > m12 ASSAULT actual 2010-05-31/day mode=firearms ctx=military
e4 m43 > m10 SANCTION actual 2010-05-31/day mode=withdraw ctx=diplomatic
e5 m43 > m10 SANCTION actual 2010-05-31/day mode=discontinue ctx=military
e6 m11 > m15 COERCE actual 2010-05-31/day mode=seize ctx=military
e7 m10 > m15 COERCE actual 2010-05-31/day mode=arrest ctx=legal
e8 m17 > m44 COERCE planned 2010-06-01/day mode=deport ctx=legal
e9 m17 > m18 COERCE actual 2010-06-02/none mode=deport ctx=legal
e10 m20 > m1 REJECT actual 2010-06-02/none mode=yield ctx=military
e11 m50 > m24 COERCE actual 2007-01-01/year mode=restrict ctx=military,human_security bg
e12 m25 > m26 SUPPORT actual 2010-06-02/none ctx=diplomatic
e13 m28 > m24 CONCEDE actual 2010-06-01/day ctx=human_security
e14 m29 > m30 COERCE actual 2007-01-01/year mode=restrict ctx=human_security bg
e15 m31 > m24 AID denied 2010-06-02/none ctx=human_security
e16 m33 > m10 ACCUSE actual 2010-06-01/day mode=disapprove ctx=military,human_rights
e17 m34 > m33 REJECT actual 2010-06-01/day ctx=diplomatic
e18 m37 > m38 AID planned 2010-06-02/none ctx=diplomatic
e19 m47 > m39 REQUEST requested 2010-06-02/none mode=assist ctx=diplomatic
e20 m41 > m48 REQUEST requested 2010-06-02/none mode=yield ctx=human_security
q1 m5 direct cue=ancamnya
q2 m20 direct cue=katanya
rel m20 leads m21
rel m24 controls m49
rel m42 ally_of m24
rel m34 ally_of m35
