### Republika 2013-07-09 article
= [m1:EGY.MIL Tentara] {e1 Tembaki} Jamaah Subuh, [m2:EGY.OPP Ikhwanul] {e2 Serukan} Kebangkitan
[m3:#Republika REPUBLIKA.CO.ID], [m4:@EGY KAIRO] -- Sedikitnya [m5:EGY.OPP 51 pendukung Muhammad Mursi] tewas setelah [m6:EGY.MIL militer Mesir] {e3 melepaskan tembakan} di depan [m7:@EGY markas Garda Republik], Senin (8/7) saat subuh. [m37:EGY.GOV Mursi] dipercaya ditahan di dalam kompleks itu.
Lebih dari 400 orang cedera. Rumah sakit lapangan di dekat [m8:@EGY Masjid Rabiah al-Adawiyah] kehabisan kantong darah.
Versi kedua pihak bertolak belakang. "<<q1 [m9=m5 Kami] sedang sujud rakaat kedua ketika peluru datang dari depan dan dari atap>>," tutur [m10:EGY.OPP Mahmud Syilli], yang baju gamisnya masih bernoda. "<<q2 [m11=m12 Mereka] tidak memberi peringatan sama sekali>>."
Juru bicara [m12:EGY.MIL angkatan bersenjata], [m13:EGY.MIL Kolonel Ahmad Ali], membantah [m14=m12 pasukannya] {e4 menyerang} [m34=m5 orang yang sedang shalat]. [m35=m13 Ia] mengatakan [m15:UAF kelompok teroris bersenjata] lebih dulu {e5 mencoba menyerbu} markas dan [m47:EGY.MIL seorang perwira] gugur.
[m16:MUSLIMBROTHERHOOD.OPP Partai Kebebasan dan Keadilan], sayap politik [m17:MUSLIMBROTHERHOOD.OPP Ikhwanul Muslimin], {e6 menyeru} [m18:EGY.CVL rakyat Mesir] bangkit melawan "<<q3 pihak yang hendak merampas revolusi dengan tank>>". [m36=m16 Partai tersebut] juga {e7 mendesak} [m19:? masyarakat internasional] turun tangan supaya tidak lahir Suriah baru.
[m48=m37 Mursi], mantan ketua [m49=m16 partai itu] dan presiden pertama yang dipilih secara demokratis, {e8 dilengserkan} [m20:EGY.MIL Jenderal Abdul Fattah as-Sisi] pada Rabu pekan lalu menyusul {e9 demonstrasi} [m38:EGY.CVL jutaan orang].
Darah yang tumpah merusak koalisi pendukung kudeta. [m21:EGY.PTY Partai An-Nur] yang beraliran salafi, satu-satunya partai Islam di kubu [m22=m20 Sisi], langsung {e10 menarik diri} dari perundingan pembentukan kabinet. "<<q4 [m23=m21 Kami] tidak akan diam atas pembantaian ini>>," kata juru bicaranya, [m24:EGY.PTY Nader Bakkar].
Imam Besar [m25:EGY.REL Al-Azhar], [m26:EGY.REL Syekh Ahmad at-Thayyib], yang pekan lalu duduk di samping [m50=m20 Sisi], menyatakan akan mengasingkan diri sampai kekerasan berhenti. [m39=m26 Ia] {e11 menuntut} pembebasan [m51:EGY.OPP semua tahanan politik].
[m27:EGY.GOV Presiden sementara Adli Mansur] {e12 memerintahkan penyelidikan}. Pada Senin malam [m40=m27 ia] menerbitkan maklumat yang {e13 menjanjikan} pemilu parlemen dalam enam bulan.
[m28:TUR.GOV Menteri Luar Negeri Turki Ahmet Davutoglu] {e14 mengutuk} penembakan itu atas nama kemanusiaan. [m29:QAT.GOV Qatar], penyokong utama [m46=m17 Ikhwan], melakukan hal yang sama. Sebaliknya, [m41:SAU.GOV Arab Saudi] dan [m42:ARE.GOV Uni Emirat Arab] pada Selasa {e15 menjanjikan} bantuan delapan miliar dolar AS kepada [m43:EGY.GOV penguasa baru di Kairo].
[m30:AU Uni Afrika] sudah {e16 membekukan keikutsertaan} [m44=m43 Mesir] sejak Jumat. [m31:USA.GOV Gedung Putih] belum mau memakai kata kudeta; jika kata itu dipakai, hukum mewajibkannya {e17 menyetop} bantuan militer 1,3 miliar dolar AS setahun.
Dari [m32:@IDN Jakarta], [m33:IDN.GOV Presiden Susilo Bambang Yudhoyono] melalui Twitter {e18 mengimbau} [m45=m6+m18 militer dan rakyat Mesir] mencari jalan tengah.
e1 m1 > m5 ASSAULT actual 2013-07-08/day mode=firearms ctx=military,repression again
e2 m2 > m18 REQUEST requested 2013-07-08/day mode=assist again
e3 m6 > m5 ASSAULT actual 2013-07-08/day mode=firearms ctx=military,repression
e4 m14 > m34 ASSAULT denied 2013-07-09/none mode=firearms ctx=military
e5 m15 > m12 ASSAULT actual 2013-07-08/day said=m35
e6 m16 > m18 REQUEST requested 2013-07-08/day mode=assist
e7 m36 > m19 REQUEST requested 2013-07-09/none mode=assist ctx=human_rights
e8 m20 > m48 COERCE actual 2013-07-03/day ctx=military,pro_autocracy
e9 m38 > m48 PROTEST actual 2013-07-01/week mode=demo bg
e10 m21 > m22 SANCTION actual 2013-07-08/day mode=withdraw ctx=executive,political_institutions
e11 m39 > m27 REQUEST requested 2013-07-09/none mode=yield ctx=repression
e12 m27 > m12 ACCUSE actual 2013-07-09/none mode=investigate ctx=legal
e13 m40 > m18 AGREE planned 2013-07-08/day ctx=election,legislative
e14 m28,m29 > m6 ACCUSE actual 2013-07-09/none mode=disapprove ctx=human_rights
e15 m41,m42 > m43 AGREE planned 2013-07-09/day ctx=economic
e16 m30 > m44 SANCTION actual 2013-07-05/day mode=discontinue ctx=diplomatic,pro_democracy
e17 m31 > m43 SANCTION hypothetical 2013-07-09/none mode=discontinue ctx=military
e18 m33 > m45 REQUEST requested 2013-07-09/none mode=yield ctx=diplomatic
q1 m10 direct cue=tutur
q2 m10 direct
q3 m16 mixed cue=menyeru
q4 m24 direct cue=kata
rel m24 member_of m21
rel m16 part_of m17
rel m29 ally_of m46
rel m26 leads m25

### Kompas.com 2016-12-05 article
= [m1:KOR.OPP Oposisi] Kantongi Suara, Nasib [m2:KOR.GOV Park Geun-hye] Ditentukan Jumat
[m3:@KOR SEOUL], [m4:#KOMPAS.com KOMPAS.com] - [m44:KOR.OPP Tiga partai oposisi Korea Selatan] secara resmi {e1 mengajukan mosi pemakzulan} terhadap [m6:KOR.GOV Presiden Park Geun-hye], Sabtu (3/12/2016) dini hari. Pemungutan suara dijadwalkan berlangsung pada Jumat (9/12/2016) di [m5:KOR.GOV Korea Selatan].
Pengajuan tersebut ditandatangani 171 [m7:KOR.LEG anggota Majelis Nasional], kurang 29 dari dua pertiga yang disyaratkan. Penentunya adalah [m8:KOR.PTY faksi pembangkang] di [m9:KOR.PTY Partai Saenuri], partai yang dahulu dipimpin [m42=m6 Park].
Semula [m43=m8 mereka] ragu.
Dalam pidato ketiganya, Selasa lalu, [m10=m6 Park] {e2 menawarkan mundur} jika [m32=m7 parlemen] menyusun jadwal pengalihan kekuasaan yang aman. [m11:KOR.OPP Ketua Partai Demokrat Choo Mi-ae] menyebutnya jebakan dan {e3 menolak} berunding.
"<<q1 [m12=m1 Kami] tidak akan tawar-menawar dengan [m13=m6 orang yang sudah dipecat rakyat]>>," tandas [m41=m11 Choo].
Jalananlah yang kemudian mengubah hitungan. Pada Sabtu malam, [m14:KOR.CVL 2,3 juta orang], menurut penyelenggara, {e4 menyalakan lilin} di Seoul dan puluhan kota lain untuk {e5 menuntut} [m15=m6 sang presiden] turun tanpa syarat. [m45:KOR.COP Polisi] menyebut angka 430.000.
Untuk pertama kalinya [m46:KOR.JUD pengadilan] {e16 mengizinkan} pawai sampai 100 meter dari [m16:KOR.GOV Gedung Biru]. Tidak ada yang ditangkap.
Sehari kemudian [m17:KOR.PTY Hwang Young-cheul], juru bicara [m18=m8 kelompok pembangkang], mengumumkan bahwa [m19=m8 pihaknya] akan {e6 memberikan suara} untuk mosi. "<<q2 Perintah warga sudah jelas. [m20=m8 Kami] tidak punya alasan lagi untuk menunggu>>," katanya.
[m47=m6 Park] terseret perkara [m21:KOR.CVL Choi Soon-sil], sahabat lamanya. [m22:KOR.JUD Jaksa] bulan lalu {e7 mendakwa} [m33=m21 Choi] memeras [m48:KOR.BUS puluhan perusahaan], di antaranya [m23:SAMSUNG.BUS Samsung], dan {e8 menyebut} [m34=m6 presiden] ikut bersekongkol. [m24:KOR.GOV Kuasa hukum Park, Yoo Yeong-ha], {e9 membantah} semuanya dan mengatakan [m35=m6 kliennya] {e10 tidak akan memenuhi} panggilan pemeriksaan.
Adapun [m25:KOR.JUD jaksa khusus Park Young-soo], yang tidak berkerabat dengan [m49=m6 presiden], {e11 ditunjuk} pekan lalu atas usul [m36=m1 oposisi].
Jika mosi lolos, [m26:KOR.GOV Perdana Menteri Hwang Kyo-ahn] menjadi pejabat presiden, lalu [m27:KOR.JUD Mahkamah Konstitusi] punya waktu 180 hari untuk mengetuk palu. Pada Mei 2004 [m37=m27 mahkamah yang sama] {e12 memulihkan} [m28:KOR.GOV Presiden Roh Moo-hyun], dua bulan setelah [m38=m7 parlemen] {e13 memakzulkannya}.
Kegaduhan itu membuat [m50=m29 sekutu] waswas. [m29:USA.GOV Departemen Luar Negeri AS] {e14 menegaskan} aliansi [m39=m29+m5 kedua negara] tidak goyah. [m30:PRK.GOV Korea Utara], lewat harian [m31:#Rodong Rodong Sinmun], {e15 mencemooh} [m40=m6 Park] sebagai mayat politik.
e1 m44 > m6 ACCUSE actual 2016-12-03/day ctx=legislative,executive
e2 m10 > m32 CONCEDE hypothetical 2016-11-29/day ctx=executive
e3 m11 > m6 REJECT actual 2016-12-05/none mode=meet ctx=executive
e4 m14 > m6 PROTEST actual 2016-12-03/day mode=demo ctx=corruption,executive
e5 m14 > m15 PROTEST actual 2016-12-03/day mode=demo ctx=corruption,executive again
e16 m46 > m14 CONCEDE actual 2016-12-03/day ctx=legal,rights_freedoms
e6 m19 > m1 AGREE planned 2016-12-09/day ctx=legislative
e7 m22 > m33 ACCUSE actual 2016-11-01/month mode=allege ctx=legal,corruption bg
e8 m22 > m34 ACCUSE actual 2016-11-01/month mode=allege ctx=legal,corruption bg
e9 m24 > m22 REJECT actual 2016-12-05/none ctx=legal,corruption
e10 m35 > m22 REJECT actual 2016-12-05/none mode=meet ctx=legal
e11 m25 > m49 ACCUSE actual 2016-11-28/week mode=investigate ctx=legal
e12 m37 > m28 CONCEDE actual 2004-05-01/month ctx=legal,executive bg
e13 m38 > m28 SANCTION actual 2004-03-01/month ctx=legislative,executive bg
e14 m29 > m5 SUPPORT actual 2016-12-05/none ctx=diplomatic,military
e15 m30 > m40 ACCUSE actual 2016-12-05/none mode=disapprove
q1 m41 direct cue=tandas
q2 m17 direct cue=katanya
rel m8 part_of m9
rel m29 ally_of m5
rel m17 member_of m18

### Tempo Interaktif 2007-11-06 article
= Dihadang Gas Air Mata, [m1:PAK.CVL Pengacara Pakistan] {e1 Turun ke Jalan}
[m2:#TEMPO TEMPO Interaktif], [m3:@PAK Lahore]: Jas hitam melawan pentungan. Sekitar [m4:PAK.CVL 2.000 pengacara] {e2 berunjuk rasa} di halaman [m5:PAK.JUD Pengadilan Tinggi Lahore], Senin (5/11), menentang keadaan darurat yang {e3 diberlakukan} [m6:PAK.GOV Presiden Pervez Musharraf] dua hari sebelumnya.
[m7:PAK.COP Polisi] {e4 menembakkan gas air mata} ke dalam gedung, lalu {e5 menyeret} [m31=m4 sedikitnya 250 orang] ke atas truk. Batu balas beterbangan.
"<<q1 Bagaimana [m8=m4 kami] bisa membela orang di pengadilan yang hakimnya sendiri dikurung>>," teriak [m9:PAK.CVL Aftab Cheema], ketua asosiasi setempat, sebelum diangkut.
Hakim yang [m46=m9 ia] maksud ialah [m10:PAK.JUD Ketua Mahkamah Agung Iftikhar Chaudhry]. Sabtu malam [m32=m10 Chaudhry] bersama [m33:PAK.JUD enam koleganya] {e6 menyatakan} dekrit darurat tidak sah; beberapa jam kemudian [m35=m10 ia] {e7 dipecat} [m34=m6 Musharraf] dan dijadikan tahanan rumah. Maret lalu [m36=m10 hakim yang sama] sudah pernah {e8 dinonaktifkan}, tetapi [m47:PAK.JUD Mahkamah] {e21 mengembalikannya} pada Juli.
[m45=m6 Musharraf] mengatakan langkah itu perlu karena [m48=m32+m33 para hakim] "<<q2 mengikat tangan [m11=m6 saya]>>" dalam perang melawan teroris. Yang diburu ternyata bukan teroris saja.
Dalam tiga hari, menurut [m12:PAK.GOV Kementerian Dalam Negeri], [m37:PAK.OPP lebih dari 1.500 orang] {e9 ditahan}. Di antaranya [m13:PAK.OPP Javed Hashmi], pejabat ketua [m14:PAK.OPP Liga Muslim Pakistan-N], serta [m15:PAK.NGO Asma Jahangir], yang mengetuai [m16:PAK.NGO Komisi Hak Asasi Manusia Pakistan]. Pemimpin [m17:PAK.OPP Tehreek-e-Insaf], [m18:PAK.OPP Imran Khan], {e10 lolos} dari rumahnya lewat tembok belakang.
[m19:PAK.OPP Bekas perdana menteri Benazir Bhutto] belum disentuh. [m39=m19 Ia] memimpin [m20:PAK.OPP Partai Rakyat Pakistan (PPP)] dan baru sebulan ini pulang berkat {e11 amnesti} dari [m38=m6 sang jenderal]. [m21=m19 Benazir] {e12 menampik} kabar bahwa [m22=m19 ia] sedang {e13 berunding} lagi dengan [m40=m6 Musharraf], dan {e14 mengancam} menggelar pawai panjang bila pemilu Januari ditunda.
[m23:PAK.GOV Perdana Menteri Shaukat Aziz] tidak menutup kemungkinan penundaan itu, "<<q3 paling lama satu tahun>>".
Stasiun televisi [m24:PAK.JRN Geo] dan [m25:PAK.JRN ARY] {e15 diputus} siarannya sejak Sabtu. Kantor percetakan koran [m26:PAK.JRN Awam] di [m49:@PAK Karachi] {e16 digerebek} [m50=m7 polisi].
[m41:USA.GOV Amerika Serikat], yang sejak 2001 memberi [m42=m6 sekutunya itu] hampir US$ 10 miliar, {e17 meninjau ulang} bantuan tersebut. [m27:USA.GOV Menteri Luar Negeri Condoleezza Rice] {e18 mendesak} [m43=m6 Musharraf] menanggalkan seragam tentara seperti yang pernah dijanjikannya. [m28:NLD.GOV Belanda] malah sudah {e19 membekukan} bantuan pembangunannya.
[m29:COMMONWEALTH Persemakmuran], yang keanggotaan [m44:PAK.GOV Pakistan] di dalamnya pernah {e20 ditangguhkan} antara 1999 dan 2004, akan bersidang pekan depan.
AP | AFP | BS
e1 m1 > m6 PROTEST actual 2007-11-05/day mode=demo ctx=legal,rights_freedoms again
e2 m4 > m6 PROTEST actual 2007-11-05/day mode=demo ctx=legal,rights_freedoms
e21 m47 > m36 CONCEDE actual 2007-07-01/month ctx=legal bg
e3 m6 > m1 COERCE actual 2007-11-03/day mode=martial-law ctx=pro_autocracy
e4 m7 > m4 ASSAULT actual 2007-11-05/day mode=crowd-control ctx=repression
e5 m7 > m31 COERCE actual 2007-11-05/day mode=arrest ctx=repression
e6 m32,m33 > m6 REJECT actual 2007-11-03/day ctx=legal
e7 m34 > m35 COERCE actual 2007-11-03/day mode=arrest ctx=legal,pro_autocracy
e8 m34 > m36 SANCTION actual 2007-03-01/month ctx=legal,pro_autocracy bg
e9 m12 > m37,m13,m15 COERCE actual 2007-11-06/none mode=arrest ctx=repression
e10 m18 > m7 REJECT actual 2007-11-06/none ctx=repression
e11 m38 > m39 CONCEDE actual 2007-10-01/month ctx=legal bg
e12 m21 > m40 REJECT actual 2007-11-06/none
e13 m22 > m40 CONSULT denied 2007-11-06/none
e14 m21 > m6 PROTEST hypothetical 2007-11-06/none mode=demo ctx=election
e15 m6 > m24,m25 COERCE actual 2007-11-03/day mode=censor ctx=rights_freedoms
e16 m50 > m26 COERCE actual 2007-11-06/none mode=seize ctx=rights_freedoms
e17 m41 > m42 SANCTION hypothetical 2007-11-06/none mode=discontinue ctx=economic,pro_democracy
e18 m27 > m43 REQUEST requested 2007-11-06/none mode=change ctx=military,pro_democracy
e19 m28 > m42 SANCTION actual 2007-11-06/none mode=discontinue ctx=economic
e20 m29 > m44 SANCTION actual 1999-01-01/year mode=discontinue ctx=diplomatic bg
q1 m9 direct cue=teriak
q2 m45 mixed cue=mengatakan
q3 m23 mixed
rel m13 leads m14
rel m15 leads m16
rel m18 leads m17
rel m39 leads m20
rel m41 ally_of m42 from=2001
rel m44 member_of m29

### ANTARA 2016-05-02 article
= Sepuluh WNI Bebas, [m1:PHL.MIL Militer Filipina] {e1 Kejar} [m2:ABUSAYYAF.REB Abu Sayyaf]
[m3:@IDN Jakarta] ([m4:#ANTARA ANTARA News]) - [m5:IDN.CVL Sepuluh anak buah kapal Indonesia] yang {e2 diculik} [m6:ABUSAYYAF.REB kelompok Abu Sayyaf] pada 26 Maret tiba di [m7:@IDN Pangkalan Udara Halim Perdanakusuma], Minggu menjelang tengah malam.
[m35=m5 Mereka] {e3 dilepaskan} [m34=m6 para penculiknya] Minggu siang di depan rumah [m8:PHL.GOV Gubernur Sulu Abdusakur Tan], di tengah hujan lebat.
"<<q1 Alhamdulillah, [m9=m5 mereka] sehat. Ini hasil diplomasi total, bukan kerja satu orang>>," kata [m10:IDN.GOV Menteri Luar Negeri Retno Marsudi] dalam jumpa pers, Senin. [m36=m10 Menlu] {e4 berterima kasih} kepada [m11:PHL.GOV Pemerintah Filipina].
Ketika ditanya tentang uang tebusan 50 juta peso, [m12=m10 Retno] tidak menjawab langsung.
Tokoh yang ikut bernegosiasi, [m13:IDN.MIL Mayor Jenderal (Purn) Kivlan Zen], membantah ada [m37:? pihak] yang {e5 membayar}. [m52=m13 Ia] mengaku berbicara dengan keponakan [m14:MNLF.REB Nur Misuari], pendiri [m15:MNLF.REB Front Pembebasan Nasional Moro (MNLF)].
"<<q2 [m16=m13 Saya] kenal [m17=m14 Misuari] sejak perundingan 1996, [m18=m14 dia] yang meminta [m19=m6 anak-anak itu] melepas sandera>>," ujarnya.
Versi lain datang dari [m20:IDN.PTY Partai Nasdem]. [m21:IDN.PTY Ketua umumnya, Surya Paloh], menyebut [m38:IDN.NGO Yayasan Sukma] yang dipimpinnya {e6 melobi} [m39:PHL.REL para ulama Sulu] selama tiga pekan.
[m54:IDN.CVL Empat WNI lain], awak kapal tunda Henry, masih disekap. [m22:IDN.GOV Menteri Koordinator Politik, Hukum, dan Keamanan Luhut Pandjaitan] memastikan [m40:IDN.GOV pemerintah] akan {e7 melanjutkan negosiasi}. Pengiriman pasukan, menurut [m48=m22 dia], <<q3 hanya mungkin jika [m55=m11 Manila] meminta karena konstitusi [m56=m11 negara itu] melarang tentara asing bertempur>>.
[m23:IDN.MIL Panglima TNI Jenderal Gatot Nurmantyo] pada April {e8 menyiagakan} [m57:IDN.MIL pasukan khusus] di [m24:@IDN Tarakan]. Sejak 18 April, [m41:IDN.GOV Syahbandar] {e9 melarang} kapal batu bara [m25:IDN.BUS para pengusaha] berlayar ke Filipina selatan.
Sementara itu di [m26:@PHL Jolo], [m42=m1 militer setempat] {e10 menggempur} persembunyian [m43=m6 kelompok tersebut] dengan artileri, Senin pagi. Operasi digelar sepekan setelah [m27:CAN.CVL John Ridsdel], warga Kanada, {e11 dipenggal}. [m28:CAN.GOV Perdana Menteri Justin Trudeau] menyatakan [m44=m28 negaranya] {e12 tidak akan membayar} tebusan kepada teroris.
[m49=m6 Abu Sayyaf] menguasai hutan-hutan di [m29:@PHL Patikul] dan [m58:@PHL Indanan]. [m50=m6 Sebagian faksinya], termasuk pimpinan [m30:ABUSAYYAF.REB Isnilon Hapilon] di Basilan, berbaiat kepada [m31:ISIS.REB ISIS] pada 2014; [m59=m6 faksi Sulu] lebih mirip gerombolan pencari uang.
Untuk mencegah pembajakan berikutnya, para menteri luar negeri dan panglima [m45:IDN.GOV Indonesia], [m46:MYS.GOV Malaysia], dan [m47:PHL.GOV Filipina] akan {e13 bertemu} di [m32:@IDN Yogyakarta], Kamis (5/5), guna membahas patroli bersama. [m33:MYS.GOV Malaysia] sebelumnya {e14 menutup} sebagian jalur niaga [m53:PHL.BUS kapal Filipina] di [m60:@MYS Sabah timur].
Pewarta: Aditya Wijaya
Editor: Ruslan
e1 m1 > m2 ASSAULT actual 2016-05-02/day mode=heavy-weapons ctx=military,terrorism again
e2 m6 > m5 ASSAULT actual 2016-03-26/day mode=abduct ctx=terrorism
e3 m34 > m35 RETREAT actual 2016-05-01/day mode=release
e4 m36 > m11 SUPPORT actual 2016-05-02/day ctx=diplomatic
e5 m37 > m6 AID denied 2016-05-02/none ctx=terrorism
e6 m38 > m39 CONSULT actual 2016-04-11/week
e7 m40 > m6 CONSULT planned 2016-05-02/none
e8 m23 > m6 MOBILIZE actual 2016-04-01/month mode=troops ctx=military,terrorism
e9 m41 > m25 COERCE actual 2016-04-18/day mode=restrict ctx=economic
e10 m42 > m43 ASSAULT actual 2016-05-02/day mode=heavy-weapons ctx=military,terrorism
e11 m43 > m27 ASSAULT actual 2016-04-25/week ctx=terrorism
e12 m44 > m43 REJECT actual 2016-05-02/none mode=yield ctx=terrorism
e13 m45 > m46,m47 CONSULT planned 2016-05-05/day ctx=military,diplomatic
e14 m33 > m53 COERCE actual 2016-05-02/none mode=restrict ctx=economic
q1 m10 direct cue=kata
q2 m13 direct cue=ujarnya
q3 m48 indirect cue=menurut
rel m21 leads m20
rel m49 controls m29
rel m30 ally_of m31 from=2014
rel m21 leads m38
