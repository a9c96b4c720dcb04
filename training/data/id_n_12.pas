### VOA Indonesia 2010-06-14
[m1:UZB.GOV Uzbekistan] {e1 membuka perbatasannya} bagi puluhan ribu [m2:KGZ.REF pengungsi etnis Uzbek] yang lari dari kerusuhan di [m3:@KGZ Osh], dan tenda-tenda bagi [m5=m2 mereka] sudah berdiri dekat [m4:@UZB Andijan].
e1 m1 > m2 AID actual 2010-06-14/none ctx=migration,religion_ethnicity

### VOA Indonesia 2010-06-15
[m1:UZB.GOV Wakil Perdana Menteri Abdulla Aripov] mengatakan {e1 akan menutup} perbatasan bagi [m2:KGZ.REF pendatang baru] karena kamp sudah penuh, sekalipun [m3:UN utusan PBB] {e2 mendesak} agar tetap dibuka.
e1 m1 > m2 COERCE planned 2010-06-15/none mode=restrict ctx=migration
e2 m3 > m1 REQUEST requested 2010-06-15/none mode=change ctx=migration

### VOA Indonesia 2010-06-13
[m1:KGZ.GOV Pemerintah sementara Kirgizstan] {e1 meminta} [m2:RUS.GOV Moskow] mengirim pasukan guna meredam bentrokan di [m4:@KGZ Osh], namun [m3:RUS.GOV juru bicara Kremlin Natalya Timakova] {e2 mengesampingkan} permintaan itu.
e1 m1 > m2 REQUEST requested 2010-06-13/none mode=assist ctx=religion_ethnicity,military
e2 m3 > m1 REJECT actual 2010-06-13/none mode=assist ctx=religion_ethnicity,military

### VOA Indonesia 2010-06-14
[m1:RUS.MIL Rusia] {e1 menerbangkan} satu batalion pasukan payung ke pangkalan udaranya di [m2:@KGZ Kant] untuk melindungi fasilitas dan keluarga tentara, sementara para sekretaris keamanan [m3:CSTO Organisasi Traktat Keamanan Kolektif] bersidang di [m4:@RUS Moskow].
e1 m1 > m5 MOBILIZE actual 2010-06-14/none mode=troops ctx=military
Langkah itu dibicarakan lebih dahulu dengan [m5:KGZ.GOV Bishkek].

### Antara 2022-04-28
[m1:IDN.GOV Pemerintah] {e1 melarang ekspor} minyak goreng dan bahan bakunya mulai hari ini, dengan pengawasan [m2:IDN.MIL TNI AL] di pelabuhan; [m3:IDN.BUS Gabungan Pengusaha Kelapa Sawit Indonesia] {e2 menyatakan menghormati} keputusan itu.
e1 m1 > m3 COERCE actual 2022-04-28/none mode=restrict ctx=economic
e2 m3 > m1 SUPPORT actual 2022-04-28/none ctx=economic

### Antara 2022-05-17
[m1:IDN.AGR Ratusan petani sawit dari 22 provinsi] {e1 mendatangi} kantor [m2:IDN.GOV Kementerian Koordinator Perekonomian] di [m3:@IDN Jakarta] sambil membawa tandan buah segar, menuntut larangan ekspor dicabut.
e1 m1 > m2 PROTEST actual 2022-05-17/none mode=demo ctx=economic

### Antara 2022-05-19
[m1:IDN.GOV Presiden Joko Widodo] {e1 membuka kembali} keran ekspor minyak goreng per 23 Mei dengan mempertimbangkan nasib [m2:IDN.AGR 17 juta pekerja dan petani sawit], sehari sesudah berbicara dengan [m3:IDN.BUS para produsen].
e1 m1 > m2 CONCEDE actual 2022-05-19/none mode=discontinue ctx=economic

### Antara 2022-04-19
<<q1 [m1:IDN.JUD Kejaksaan Agung] {e1 menahan} [m2:IDN.GOV Dirjen Perdagangan Luar Negeri Indrasari Wisnu Wardhana] dan [m3:IDN.BUS tiga petinggi perusahaan sawit] dalam perkara izin ekspor>>, kata [m4:IDN.JUD Jaksa Agung ST Burhanuddin].
e1 m1 > m2,m3 COERCE actual 2022-04-19/none mode=arrest ctx=corruption,economic
q1 m4 indirect cue=kata

### Kompas 2009-07-15
[m1:IDN.COP Polisi] memperketat penjagaan di sekitar tambang [m2:USA.BUS Freeport] di [m3:@IDN Timika] dan {e1 menambah} dua satuan Brimob dari [m4:@IDN Makassar] setelah [m5:UAF kelompok tak dikenal] {e2 menembak mati} [m6:AUS.CVL seorang teknisi asal Australia].
e1 m1 > m5 MOBILIZE actual 2009-07-15/none mode=police ctx=natural_resource
e2 m5 > m6 ASSAULT actual 2009-07-15/none mode=firearms ctx=natural_resource

### Kompas 2009-07-21
[m1:IDN.COP Tim gabungan Polda Papua] {e1 membekuk} tujuh [m2:IDN.CVL warga Kampung Kwamki Lama] yang dicurigai terlibat penembakan, namun [m3:IDN.CVL Lembaga Masyarakat Adat Amungme] {e2 meminta} [m4=m2 mereka] dilepaskan.
e1 m1 > m2 COERCE actual 2009-07-21/none mode=arrest ctx=natural_resource
e2 m3 > m1 REQUEST requested 2009-07-21/none mode=change ctx=natural_resource

### Kompas 2009-12-16
[m1:IDN.COP Detasemen 88] dan [m2:IDN.COP Brimob] {e1 menyergap} [m3:OPM.REB pemimpin Organisasi Papua Merdeka Kelly Kwalik] di [m4:@IDN Gorong-gorong], [m5:@IDN Timika]; [m6=m3 ia] meninggal karena luka tembak di paha.
e1 m1,m2 > m3 ASSAULT actual 2009-12-16/none mode=firearms ctx=territory

### Kompas 2009-12-21
[m1:IDN.CVL Ribuan pelayat] {e1 mengarak} peti mati [m4:OPM.REB Kelly Kwalik] ke halaman [m2:IDN.LEG DPRD Mimika] dengan bendera Bintang Kejora, sedangkan [m3:IDN.COP Kapolda Bekto Suprapto] {e2 membolehkan} upacara itu demi ketenangan.
e1 m1 > m3 PROTEST actual 2009-12-21/none mode=demo ctx=territory
e2 m3 > m1 CONCEDE actual 2009-12-21/none ctx=territory,rights_freedoms

### CNN Indonesia 2019-11-20
<<q1 [m1:BOL.MIL Tentara Bolivia] {e1 melepaskan tembakan} untuk menerobos blokade [m2:BOL.CVL pendukung Evo Morales] di kilang Senkata, [m3:@BOL El Alto], hingga delapan orang tewas>>, menurut [m4:BOL.GOV Ombudsman].
e1 m1 > m2 ASSAULT actual 2019-11-20/none mode=firearms ctx=repression said=m4
q1 m4 indirect cue=menurut

### CNN Indonesia 2019-11-24
[m1:BOL.GOV Presiden sementara Jeanine Anez] {e1 setuju menarik} tentara dari daerah rusuh dalam {e2 perundingan} dengan [m2:BOL.LAB serikat petani koka] yang {e3 difasilitasi} [m3:UN PBB] dan [m4:BOL.REL Gereja Katolik].
e1 m1 > m2 AGREE planned 2019-11-24/none mode=withdraw ctx=repression
e2 m1 > m2 CONSULT actual 2019-11-24/none mode=meet ctx=repression
e3 m3,m4 > m1,m2 CONSULT actual 2019-11-24/none mode=third-party ctx=repression

### CNN Indonesia 2019-11-29
<<q1 [m1:BOL.GOV Bolivia] {e1 memulihkan hubungan diplomatik} dengan [m2:ISR.GOV Israel] yang putus sejak 2009>>, kata [m3:BOL.GOV Menteri Luar Negeri Karen Longaric] di depan [m4:? wartawan asing] di [m5:@BOL La Paz].
e1 m1 > m2 SUPPORT actual 2019-11-29/none ctx=diplomatic
q1 m3 indirect cue=kata

### CNN Indonesia 2019-12-12
[m1:ARG.GOV Argentina] {e1 memberi status pengungsi} kepada [m2:BOL.ELI Evo Morales], sementara [m3:BOL.GOV La Paz] {e2 mengancam meminta} surat penangkapan dari Interpol atas tuduhan menghasut.
e1 m1 > m2 AID actual 2019-12-12/none ctx=asylum
e2 m3 > m2 THREATEN threatened 2019-12-12/none ctx=legal

### Tempo 2018-05-31
[m1:IDN.EDU Rektor Universitas Diponegoro] {e1 menonaktifkan} [m2:IDN.EDU Guru Besar Suteki] dari dua jabatan karena {e2 membela} [m3:IDN.REL Hizbut Tahrir Indonesia] di sidang gugatan terhadap [m4:IDN.GOV pemerintah].
e1 m1 > m2 SANCTION actual 2018-05-31/none mode=expel ctx=religion_ethnicity
e2 m2 > m3 SUPPORT actual 2018-05-31/none ctx=religion_ethnicity bg

### Tempo 2018-05-07
[m1:IDN.JUD Pengadilan Tata Usaha Negara Jakarta] {e1 menolak gugatan} [m2:IDN.REL Hizbut Tahrir Indonesia] atas pencabutan status badan hukumnya oleh [m3:IDN.GOV Kementerian Hukum dan HAM].
e1 m1 > m2 REJECT actual 2018-05-07/none ctx=religion_ethnicity,legal
e2 m3 > m2 COERCE actual 2017-07-19/day mode=ban ctx=religion_ethnicity bg
{e2 Pencabutan} itu diumumkan pada Rabu (19/7/2017).

### Tempo 2017-07-24
[m1:IDN.PTY Partai Amanat Nasional] {e1 menyatakan keberatan} terhadap perppu ormas dan {e2 akan mengajukan uji materi}, sikap yang berlawanan dengan [m2:IDN.GOV pemerintah] tempat [m3:IDN.GOV Asman Abnur], kadernya, menjadi menteri.
e1 m1 > m2 ACCUSE actual 2017-07-24/none mode=disapprove ctx=rights_freedoms
e2 m1 > m2 ACCUSE planned 2017-07-24/none ctx=rights_freedoms,legal

### Republika 2019-05-22 headline
[m1:IDN.CVL Massa] {e1 Lempari} [m2:IDN.COP Brimob] di Petamburan, [m3:IDN.GOV Wiranto] {e2 Batasi} WhatsApp
e1 m1 > m2 PROTEST actual 2019-05-22/none mode=riot ctx=election
e2 m3 > m1 COERCE actual 2019-05-22/none mode=censor ctx=election

### Antara 2017-02-15 none
[m1:IND.GOV Organisasi Riset Antariksa India] meluncurkan 104 satelit sekaligus dari [m2:@IND Sriharikota], rekor yang sebelumnya dipegang [m3:RUS.GOV Rusia]; sebagian besar milik [m4:USA.BUS perusahaan Planet di San Francisco].
