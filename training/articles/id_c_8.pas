### Gatra 2006-05-30 article
= [m52:@TLS Dili] Membara, [m1:TLS.GOV Xanana] {e19 Ambil Alih} Keamanan
~date_line Selasa, 30 Mei 2006
[m2:@TLS Dili], 30 Mei - Perebutan wewenang di puncak kekuasaan [m3:TLS.GOV Timor Leste] berakhir untuk sementara. [m4:TLS.GOV Presiden Xanana Gusmao], Selasa malam, {e1 memberlakukan keadaan darurat} selama 30 hari dan {e2 mengambil alih} kendali atas tentara serta polisi dari [m5:TLS.GOV Perdana Menteri Mari Alkatiri].
Pengumuman itu dibacakan [m6=m4 bekas panglima gerilya] tersebut setelah dua hari {e3 bersidang} dengan [m7:TLS.GOV Dewan Negara].
Di luar gedung, [m8:TLS.CVL ratusan pemuda] {e4 menjarah} gudang beras milik [m9=m3 pemerintah]. [m10:AUS.MIL Serdadu Australia], yang sejak Kamis pekan lalu {e5 berdatangan} ke [m11=m3 negeri termiskin di Asia] itu, {e6 menangkap} [m12=m8 belasan penjarah] lalu {e18 melepas} [m48=m12 mereka] lagi karena tidak ada sel yang kosong.
"<<q1 [m13:AUS.MIL Kami] datang bukan untuk memihak,>>" kata [m14:AUS.MIL Brigadir Mick Slater], komandan [m15:AUS.MIL pasukan berkekuatan 1.300 orang] tersebut.
[m16=m5 Alkatiri] berpendapat lain. [m43=m5 Sekretaris Jenderal] [m17:TLS.PTY Fretilin] itu {e7 menuduh} [m18:TLS.REB Mayor Alfredo Reinado] dan "<<q2 [m51:? orang-orang di luar negeri]>>" sedang melancarkan kudeta. [m44=m5 Ia] juga {e8 menolak} mundur.
"<<q3 [m19=m5 Saya] dipilih parlemen. Hanya parlemen yang bisa menurunkan [m20=m19 saya],>>" ucapnya, Senin.
[m21=m18 Reinado], bekas kepala polisi militer, dari tempat persembunyiannya di [m22:@TLS Maubisse] {e9 menuntut} [m23=m4 Presiden] memecat [m47=m5 Alkatiri]. Kalau tuntutan dipenuhi, [m24=m21 dia] {e10 bersedia meletakkan senjata}.
Keributan bermula dari pemecatan. Maret lalu, [m25:TLS.MIL Brigadir Jenderal Taur Matan Ruak] {e11 memberhentikan} [m26:PETITIONERS_TLS.REB 591 prajurit] yang mogok karena merasa dianaktirikan. Unjuk rasa [m45=m26 mereka] pada 28 April {e12 ditembaki} [m27:TLS.MIL tentara].
Lima hari yang lalu giliran [m28:TLS.COP polisi tak bersenjata] yang jadi korban. Sembilan orang {e13 tewas} diberondong [m29=m27 prajurit] ketika sedang dikawal keluar markas oleh [m30:UN penasihat PBB].
[m49:IDN.GOV Jakarta] mengamati dengan cemas. [m31:IDN.MIL Pangdam IX/Udayana Mayjen Zamroni] sudah {e14 menutup} pintu perbatasan di [m32:@IDN Motaain] dan {e15 menambah} dua kompi ke [m33:@IDN Belu]. Menurut [m46=m31 dia], <<q4 100 pelintas per hari masih diizinkan dengan pemeriksaan ketat>>.
"<<q5 Ini urusan dalam negeri [m34=m3 mereka]. [m35:IDN.GOV Indonesia] {e16 tidak akan mengirim} pasukan, siapa pun yang meminta,>>" kata [m36:IDN.GOV Menteri Pertahanan Juwono Sudarsono] di [m37:@IDN Jakarta].
Bukan [m50=m35 Indonesia] memang yang diminta. Surat permohonan tertanggal 24 Mei hanya {e17 dialamatkan} [m38=m3 Dili] kepada [m39:AUS.GOV Australia], [m40:NZL.GOV Selandia Baru], [m41:MYS.GOV Malaysia], dan [m42:PRT.GOV Portugal], bekas penjajahnya. (G.A.G)
e1 m4 > m3 COERCE actual 2006-05-30/day mode=martial-law ctx=military,executive
e2 m4 > m5 COERCE actual 2006-05-30/day mode=seize ctx=military,executive
e3 m6 > m7 CONSULT actual 2006-05-30/none ctx=executive
e4 m8 > m9 PROTEST actual 2006-05-30/day mode=riot ctx=economic
e5 m10 > m11 AID actual 2006-05-25/day ctx=military,peacekeeping
e6 m10 > m12 COERCE actual 2006-05-30/day mode=arrest ctx=peacekeeping
e19 m1 > m5 COERCE actual 2006-05-30/day mode=seize ctx=military,executive again
e18 m10 > m48 RETREAT actual 2006-05-30/day mode=release ctx=peacekeeping
e7 m43 > m18 ACCUSE actual 2006-05-30/none mode=allege ctx=executive,military
e8 m44 > m4 REJECT actual 2006-05-29/day mode=change ctx=executive
e9 m21 > m23 REQUEST requested 2006-05-30/none mode=change ctx=executive
e10 m24 > m3 CONCEDE hypothetical 2006-05-30/none ctx=military
e11 m25 > m26 SANCTION actual 2006-03-01/month mode=expel ctx=military bg
e12 m27 > m45 ASSAULT actual 2006-04-28/day mode=firearms ctx=repression,military bg
e13 m29 > m28 ASSAULT actual 2006-05-25/day mode=firearms ctx=military
e14 m31 > m3 COERCE actual 2006-05-30/none mode=restrict ctx=territory,migration
e15 m31 > m3 MOBILIZE actual 2006-05-30/none mode=troops ctx=territory,military
e16 m35 > m34 REJECT actual 2006-05-30/none mode=assist ctx=military
e17 m38 > m39,m40,m41,m42 REQUEST requested 2006-05-24/day mode=assist ctx=military,peacekeeping
q1 m14 direct cue=kata
q2 m43 mixed
q3 m16 direct cue=ucapnya
q4 m46 indirect cue=Menurut
q5 m36 direct cue=kata
rel m14 leads m15
rel m43 member_of m17

### Liputan6.com 2016-06-25 article
= Lagi, [m49:IDN.CVL Tujuh ABK] {e14 Disandera} [m1:ABUSAYYAF.REB Abu Sayyaf], [m2:IDN.GOV Menlu] Meradang
~byline Oleh Citra Dewanti pada 25 Jun 2016, 08:30 WIB
~share Copy Link
~caption Kapal tunda Charles 001 bersandar di Samarinda (Liputan6.com/Abdul)
[m3:#Liputan6.com Liputan6.com], [m4:@IDN Jakarta] - "<<q1 Kejadian ketiga ini sangat tidak bisa ditoleransi!>>" Begitu [m5:IDN.GOV Menteri Luar Negeri Retno Marsudi] membuka jumpa persnya di [m6:@IDN Pejambon], Jumat (24/6/2016).
Yang dimaksudnya adalah {e1 penculikan} [m7:IDN.CVL tujuh anak buah kapal tunda Charles 001] oleh [m8:ABUSAYYAF.REB dua kelompok bersenjata] di Laut Sulu, Senin siang. Enam rekan [m9=m7 mereka] dibiarkan pulang membawa kapal.
Dari balik hutan [m10:@PHL Jolo], [m11=m8 para penculik] menelepon [m12:IDN.CVL istri salah seorang korban] dan {e2 meminta} tebusan 20 juta ringgit. [m13=m12 Dian Megawati Ahmad], yang tinggal di [m14:@IDN Samarinda], menceritakannya sambil terisak.
"<<q2 Kalau tidak dibayar, [m15=m11 mereka] {e3 akan memenggal} satu per satu. [m16=m12 Saya] harus bagaimana?>>"
[m43:IDN.GOV Pemerintah] {e4 memastikan tidak akan membayar}. [m17:IDN.GOV Menko Polhukam Luhut Pandjaitan] memilih jalan lain: [m18=m17 ia] {e5 melarang} [m19:IDN.BUS kapal-kapal batu bara] berlayar ke [m20:PHL.GOV Filipina] sampai ada jaminan keamanan.
Hampir semua batu bara yang diimpor [m21=m20 negara tetangga] itu berasal dari Kalimantan. "<<q3 Biar [m22=m21 mereka] rasakan dulu,>>" seloroh [m23=m17 Luhut].
Apakah [m24:IDN.MIL TNI] diizinkan masuk? Menteri Pertahanan [m25:IDN.GOV Ryamizard Ryacudu] mengklaim [m26:PHL.GOV Voltaire Gazmin], rekannya di [m52:@PHL Manila], sudah {e6 mengizinkan} operasi di darat asalkan bersama [m27:PHL.MIL tentara setempat]. Klaim itu belum dibenarkan oleh pihak yang disebut.
Kepala Kantor Komunikasi Kepresidenan Filipina [m28:PHL.GOV Sonny Coloma] malah {e7 mengingatkan} bahwa konstitusi [m51=m20 negaranya] melarang [m29:? pasukan asing] beroperasi. Lagi pula pemerintahan [m30:PHL.GOV Benigno Aquino] tinggal lima hari.
Presiden terpilih [m31:PHL.GOV Rodrigo Duterte] belum angkat bicara. Dalam kampanye, [m50=m31 wali kota Davao] tersebut {e8 berjanji} meratakan [m32=m1 Abu Sayyaf].
Kelompok yang pada 2014 {e9 berbaiat} kepada [m33:ISIS.REB ISIS] itu merupakan pecahan [m34:MNLF.REB Front Pembebasan Nasional Moro]. Pemimpinnya di Sulu, [m35:ABUSAYYAF.REB Radullan Sahiron], diburu [m36:USA.GOV Amerika] dengan hadiah 1 juta dolar AS.
April lalu [m37=m35 gerombolannya] {e10 memenggal} [m38:CAN.CVL John Ridsdel], warga [m53:@CAN Kanada]. Sementara [m44:IDN.CVL sepuluh awak tongkang Brahma 12] {e11 dilepaskan} pada 1 Mei, dan empat awak tongkang Henry menyusul sepuluh hari kemudian.
"<<q4 Jangan lupa, yang membebaskan dulu negosiator sipil,>>" kata [m39:IDN.LEG anggota Komisi I Charles Honoris]. [m40=m39 Dia] {e12 menyindir} [m41:IDN.PTY sejumlah partai] yang berebut mengaku berjasa.
[m45:IDN.GOV Indonesia], [m47:MYS.GOV Malaysia], dan [m48=m20 Filipina] sebetulnya sudah {e13 meneken} deklarasi patroli bersama di [m42:@IDN Yogyakarta], 5 Mei. Menurut [m46=m5 Retno], <<q5 prosedurnya diharapkan rampung sebelum Ramadan usai>>.
e1 m8 > m7 ASSAULT actual 2016-06-20/day mode=abduct ctx=terrorism,crime
e2 m11 > m12 REQUEST requested 2016-06-25/none mode=yield ctx=crime,terrorism
e3 m15 > m7 ASSAULT hypothetical 2016-06-25/none mode=targeted ctx=crime,terrorism said=m12
e4 m43 > m11 REJECT actual 2016-06-25/none mode=yield ctx=crime,terrorism
e5 m18 > m19 COERCE actual 2016-06-25/none mode=restrict ctx=economic,terrorism
e6 m26 > m25 AGREE planned 2016-06-25/none ctx=military,terrorism said=m25
e7 m28 > m25 REJECT actual 2016-06-25/none mode=assist ctx=military,legal
e8 m31 > m32 THREATEN threatened 2016-06-25/none mode=violence ctx=terrorism,election bg
e9 m1 > m33 SUPPORT actual 2014-01-01/year ctx=terrorism bg
e10 m37 > m38 ASSAULT actual 2016-04-01/month mode=targeted ctx=terrorism bg
e11 m1 > m44 RETREAT actual 2016-05-01/day mode=release ctx=terrorism bg
e14 m1 > m49 ASSAULT actual 2016-06-20/day mode=abduct ctx=terrorism,crime again
e12 m40 > m41 ACCUSE actual 2016-06-25/none mode=disapprove ctx=political_institutions
e13 m45 > m47,m48 SUPPORT actual 2016-05-05/day ctx=military,terrorism bg
q1 m5 direct
q2 m13 direct
q3 m23 direct cue=seloroh
q4 m39 direct cue=kata
q5 m46 indirect cue=Menurut
rel m35 leads m1
rel m1 part_of m34

### The Conversation Indonesia 2024-10-16 article
= Latihan perang di sekeliling [m1:TWN.GOV Taiwan]: mengapa [m2:IDN.GOV Indonesia] tak bisa pura-pura tuli
~date_line Diterbitkan: 16 Oktober 2024 11.02 WIB
~byline Ratih Kabinawa, peneliti tamu
Senin dini hari, [m3:CHN.MIL Tentara Pembebasan Rakyat] {e1 mengerahkan} 125 pesawat dan sebuah kapal induk ke sekeliling [m4:@TWN Pulau Formosa] dalam latihan bertajuk Pedang Bersatu 2024B. [m5=m3 Militer China] menyelesaikannya hanya dalam 13 jam.
Menurut [m6:CHN.MIL Kapten Li Xi], juru bicara Komando Palagan Timur, <<q1 latihan tersebut peringatan bagi [m7:TWN.PTY kekuatan separatis]>>. Yang [m36=m6 ia] maksud ialah [m8:TWN.GOV Presiden Lai Ching-te], yang empat hari sebelumnya dalam pidato hari nasional {e2 menyatakan} [m9:CHN.GOV Republik Rakyat China] tidak berhak mewakili [m46=m1 Taiwan].
[m37=m8 Lai] tidak mengumumkan kemerdekaan. [m28=m8 Presiden] yang merangkap ketua [m10:TWN.PTY Partai Progresif Demokratik] itu malah {e3 menawarkan} kerja sama iklim dengan [m11=m9 Beijing].
[m12:TWN.GOV Kementerian Pertahanan Taiwan] {e4 mengecam} manuver itu dan {e5 menyiagakan} kapal serta rudal Hsiung Feng. [m13:USA.GOV Departemen Luar Negeri AS] {e6 menyebut} tindakan [m38=m9 Beijing] tidak beralasan.
Lantas [m39=m2 Jakarta]? Tidak ada pernyataan. [m33=m2 Jakarta] mengakui [m34=m9 Beijing] sebagai satu-satunya pemerintah yang sah sejak 13 April 1950, dan hubungan dengan [m40=m1 Taipei] hanya berbentuk kantor dagang.
Padahal ada sekitar 300 ribu [m14:IDN.LAB pekerja migran Indonesia] di pulau itu. Dua tahun silam, ketika latihan serupa digelar seusai {e7 lawatan} [m15:USA.LEG Nancy Pelosi], [m16:IDN.GOV Kantor Dagang dan Ekonomi Indonesia di Taipei] {e8 mengimbau} [m17=m14 mereka] tetap tenang. Rencana evakuasi tidak pernah dibuka.
"<<q2 [m18=m14 Kami] bertanya ke kantor perwakilan, jawabannya: nanti dikabari,>>" ujar [m19:IDN.LAB Fajar], ketua [m20:IDN.LAB Serikat Buruh Migran Indonesia di Taiwan], yang saya hubungi pekan ini.
[m48:IDN.ELI Seorang mantan pejabat Kementerian Pertahanan] memberi tahu saya, <<q3 rencana itu ada, tetapi bergantung pada izin terbang dari [m21:PHL.GOV Manila]>>.
[m29=m21 Filipina], sekutu [m35:USA.GOV Washington] dan tetangga terdekat di selatan, tahun lalu {e9 membuka} empat pangkalan tambahan bagi [m22:USA.MIL militer AS], dua di antaranya menghadap selat. Jika perang meletus, [m41=m21 Manila] hampir pasti terseret.
Bulan depan pemerintahan baru di bawah [m23:IDN.GOV Prabowo Subianto] akan berumur dua pekan ketika [m31=m23 sang presiden] {e11 bertolak} ke [m24=m9 Beijing]. [m42=m23 Ia] perlu mengangkat soal ini secara tertutup.
Anggota parlemen dari kubu oposisi [m47=m1 Taiwan], [m25:TWN.OPP Kuomintang], belakangan rajin {e13 mengunjungi} [m43:@IDN Jakarta] untuk membujuk [m26:IDN.BUS pengusaha]. [m44=m25 Mereka] {e14 menampik} anggapan bahwa [m45=m25 partainya] dikendalikan [m27=m9 daratan].
Diam memang murah. Tetapi diam tidak memulangkan 300 ribu orang.
e1 m3 > m1 MOBILIZE actual 2024-10-14/day mode=weapons ctx=military,territory
e2 m8 > m9 REJECT actual 2024-10-10/day ctx=diplomatic,territory
e3 m28 > m11 AGREE planned 2024-10-10/day ctx=environment,diplomatic
e4 m12 > m5 ACCUSE actual 2024-10-16/none mode=disapprove ctx=military,territory
e5 m12 > m5 MOBILIZE actual 2024-10-16/none mode=weapons ctx=military
e6 m13 > m38 ACCUSE actual 2024-10-16/none mode=disapprove ctx=military,diplomatic
e7 m15 > m1 CONSULT actual 2022-01-01/year mode=visit ctx=diplomatic bg
e8 m16 > m17 REQUEST requested 2022-01-01/year mode=yield ctx=human_security bg
e9 m29 > m22 COOPERATE actual 2023-01-01/year ctx=military bg
e11 m31 > m24 AGREE planned 2024-11-01/month ctx=diplomatic
e13 m25 > m26 CONSULT actual 2024-10-16/none mode=visit ctx=economic,diplomatic
e14 m44 > m27 REJECT actual 2024-10-16/none ctx=diplomatic
q1 m6 indirect cue=Menurut
q2 m19 direct cue=ujar
q3 m48 indirect
rel m28 leads m10
rel m33 recognises m34 from=1950-04-13
rel m29 ally_of m35
rel m19 leads m20

### Tribunnews.com 2019-06-11 article none
= Rendang Bu Haji Tembus Kuala Lumpur, Pembeli Antre Sampai Trotoar
~byline Penulis: Larasati Dyah Utari
TRIBUNNEWS.COM, [m1:@MYS KUALA LUMPUR] - Bau santan dan serai tercium sampai stasiun monorel. Di sebuah ruko di [m2:@MYS Chow Kit], [m3:? Hajah Yusnimar], 61 tahun, mengaduk rendang dalam kuali sebesar ban truk.
Perempuan asal [m4:@IDN Payakumbuh], Sumatera Barat, itu datang ke negeri jiran pada 1996 sebagai pembantu rumah tangga. Modal pertamanya dipinjam dari [m5:? majikannya], seorang pensiunan guru.
"<<q1 [m6=m5 Beliau] bilang, masakan kamu jangan cuma untuk [m7=m5 saya],>>" kenang [m8=m3 Yusnimar], Selasa (11/6/2019).
Kini [m9=m3 ia] punya empat cabang dan 37 karyawan. Satu di antaranya, [m10:? Siti Rohani], baru pulang mudik dari [m11:@IDN Lombok].
Soal rendang memang kerap bikin dua bangsa bersungut-sungut. Tahun lalu juri sebuah lomba memasak di [m12:@GBR London] menyebut rendang ayam harus renyah. Warganet Indonesia dan Malaysia sama-sama menertawakan.
"<<q2 Baru sekali itu [m13:? kita] kompak,>>" kata [m14:? Azman], sopir taksi yang saban siang makan di sana. Menurutnya, <<q3 rendang Negeri Sembilan lebih pedas, tetapi [m17=m14 dia] tidak mau bertengkar>>.
[m15:IDN.GOV Duta Besar RI Rusdi Kirana] pernah mampir dua kali. Bendahara partai yang juga pemilik maskapai itu membeli sepuluh kilogram untuk tamunya.
Pekan depan [m18=m3 Yusnimar] akan membuka cabang kelima di [m16:@MYS Johor Bahru]. [m19=m3 Ia] mengaku pusing mencari daun kunyit.
Anak sulungnya, [m20:? Rizal], kuliah teknik mesin di [m21:@IDN Padang] dan tidak berminat memegang sendok kuali. Si bungsu lain lagi: saban libur ia membantu di dapur.
Harga seporsi rendang dengan nasi dan gulai nangka 12 ringgit, atau setara Rp 41 ribu.
~read_also Baca juga: 5 Tips Menyimpan Rendang agar Awet Sebulan
~footer Ikuti kami di
q1 m8 direct cue=kenang
q2 m14 direct cue=kata
q3 m14 indirect cue=Menurutnya
