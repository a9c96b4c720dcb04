### VOA Indonesia 2017-01-20 article
= Barrow Dilantik di Pengasingan, Tenggat untuk [m1:GMB.GOV Jammeh] {e14 Diperpanjang}
~date_line 20/01/2017
[m2:@SEN DAKAR] — Di sebuah ruangan kecil di kedutaan negaranya, [m3:GMB.GOV Adama Barrow] mengangkat sumpah sebagai Presiden [m4:GMB.GOV Gambia], Kamis (19/1), sementara orang yang dikalahkannya menolak keluar dari istana di [m5:@GMB Banjul].
Beberapa jam kemudian, [m6:SEN.MIL pasukan Senegal] {e1 melintasi} perbatasan di selatan, disusul satuan dari [m7:NGA.MIL Nigeria]. Operasi itu {e2 dihentikan} pada malam harinya.
"<<q1 [m8=m1 Dia] punya waktu sampai Jumat siang. Bila gagal, jalan militer akan dilanjutkan>>," ujar [m9:ECOWAS Marcel de Souza], Ketua Komisi [m10:ECOWAS ECOWAS], menjelaskan {e3 ultimatum} yang baru itu.
[m32=m3 Barrow], 51 tahun, tiba di Senegal pada 15 Januari atas permintaan [m11=m10 blok beranggotakan 15 negara tersebut]. [m12=m3 Mantan agen properti itu] tidak bisa menghadiri pemakaman putranya yang meninggal digigit anjing pada hari yang sama.
Dalam pidato pelantikannya, [m13=m3 ia] {e4 memerintahkan} [m14:GMB.MIL seluruh prajurit] tetap di barak. "<<q2 Mereka yang membawa senjata tanpa perintah [m15=m3 saya] akan dianggap pemberontak>>," ia menambahkan.
[m16:GMB.MIL Panglima tentara Jenderal Ousman Badjie] menjawab dengan caranya sendiri. [m17=m16 Ia] tampak menari bersama pendukung [m33=m3 Barrow] di jalan dan mengatakan anak buahnya tidak akan {e5 berperang} dengan [m18=m10 pasukan regional].
Jammeh, yang merebut kekuasaan melalui kudeta 1994, mula-mula {e6 mengakui} kemenangan [m19=m3 lawannya] sehari setelah pemilu 1 Desember, lalu berbalik. Pekan ini [m20=m1 ia] {e7 menyatakan} keadaan darurat 90 hari.
Delapan [m21:GMB.GOV menteri] {e8 mengundurkan diri}, di antaranya [m22:GMB.GOV Menteri Luar Negeri Neneh MacDouall-Gaye].
[m23:UN Dewan Keamanan PBB] dengan suara bulat {e9 mendukung} upaya [m24=m10 organisasi Afrika Barat itu], tetapi resolusi tersebut tidak secara tegas mengesahkan penggunaan senjata.
[m25:AU Uni Afrika] sejak Kamis tidak lagi {e10 mengakui} Jammeh. [m26:BWA.GOV Botswana] mengambil langkah serupa.
Lain halnya dengan [m27:MRT.GOV Presiden Mauritania Mohamed Ould Abdel Aziz]. Rabu malam ia {e11 terbang} ke Banjul, dan menurut sumber di kantornya {e12 menawarkan} rumah pengasingan kepada [m28=m1 tuan rumahnya].
Sekitar [m29:GMB.REF 45.000 orang] telah menyeberang ke Senegal sejak awal bulan, kata [m30:UNHCR badan pengungsi PBB]. [m31:GBR.GOV Inggris] {e13 mengevakuasi} seribu wisatawannya yang terjebak di pantai.
Gambia, negeri berbentuk jari di tepi sungai, memutuskan keluar dari Persemakmuran pada 2013.
~footer [es/ii]
e1 m6,m7 > m1 ASSAULT actual 2017-01-19/day ctx=military,election
e2 m6,m7 > m1 RETREAT actual 2017-01-19/day mode=ceasefire ctx=military,election
e3 m9 > m1 THREATEN threatened 2017-01-20/none mode=violence ctx=military,election
e4 m13 > m14 REQUEST requested 2017-01-19/day mode=yield ctx=military
e5 m16 > m18 REJECT actual 2017-01-20/none mode=yield ctx=military
e6 m1 > m19 CONCEDE actual 2016-12-02/day ctx=election bg
e7 m20 > m4 COERCE actual 2017-01-16/week mode=martial-law ctx=election
e8 m21 > m1 RETREAT actual 2017-01-20/none mode=resign ctx=election,executive
e9 m23 > m24 SUPPORT actual 2017-01-20/none ctx=election,military
e10 m25,m26 > m1 SANCTION actual 2017-01-19/day mode=discontinue ctx=election
e11 m27 > m1 CONSULT actual 2017-01-18/day mode=visit ctx=diplomatic,election
e12 m27 > m28 AGREE planned 2017-01-20/none ctx=asylum
e13 m31 > m4 SANCTION actual 2017-01-20/none mode=withdraw ctx=human_security
e14 m9 > m1 CONCEDE actual 2017-01-20/none ctx=military,election
q1 m9 direct cue=ujar
q2 m13 direct cue=menambahkan
rel m9 leads m10
rel m3 leads m4 from=2017-01-19

### VIVAnews 2010-08-24 article
= Kedubes [m1:MYS.GOV Malaysia] {e11 Dilempari} Kotoran, [m2:MYS.GOV Kuala Lumpur] Berang
~byline Ismoko Widjaya, Suryanta Bakti Susila
~date_line Selasa, 24 Agustus 2010, 19:12 WIB
VIVAnews - Aksi di depan kantor perwakilan negeri jiran, Jalan Rasuna Said, Senin kemarin ternyata berbuntut panjang.
[m3:MYS.GOV Menteri Luar Negeri Anifah Aman] hari ini {e1 memanggil} [m4:IDN.GOV Duta Besar RI Da'i Bachtiar] ke Putrajaya.
"<<q1 Kesabaran [m5=m2 kami] ada batasnya. Ini sudah penghinaan>>," kata [m6=m3 Anifah].
[m7=m3 Dia] mengaku masih {e2 menunggu} [m8:IDN.GOV Jakarta] menindak [m9:IDN.CVL para pelaku]. Bila tidak, [m10=m3 pihaknya] bisa saja {e3 mengeluarkan} larangan bepergian ke Indonesia.
Yang dimaksud pelaku: puluhan anggota [m11:IDN.CVL Benteng Demokrasi Rakyat (Bendera)]. [m12=m11 Mereka] {e4 melempar} kotoran manusia ke halaman kedutaan dan {e5 menginjak-injak} bendera Jalur Gemilang.
"<<q2 Itu balasan setimpal. Petugas kita saja diborgol kayak maling>>," ujar [m13:IDN.CVL Mustar Bona Ventura], pentolan [m28=m11 Bendera], kepada [m14:#VIVAnews VIVAnews].
Petugas yang dimaksudnya, tiga pegawai [m15:IDN.GOV Kementerian Kelautan dan Perikanan]. [m16:MYS.COP Polisi Diraja Malaysia] {e6 membawa} mereka dari perairan [m17:@IDN Tanjung Berakit], Bintan, 13 Agustus lalu.
Mereka {e7 dilepas} empat hari kemudian. Pada saat yang sama Indonesia {e8 memulangkan} [m18:MYS.CVL tujuh nelayan Malaysia] yang lebih dulu {e9 diciduk} petugas KKP.
"<<q3 Jadi jangan bilang barter. Tidak ada barter>>," tegas [m19:IDN.GOV Menteri Fadel Muhammad].
Di Senayan, [m20:IDN.LEG Ketua Komisi I Mahfudz Siddiq] tidak puas.
"<<q4 [m21=m20 Saya] {e10 minta} [m22:IDN.GOV Menlu] datang ke sini, Kamis. Jelaskan nota protesnya isinya apa>>," kata politisi [m23:IDN.PTY PKS] itu.
Marty, begitu Menlu biasa disapa, belum menjawab undangan tersebut. Dua hari setelah insiden ia mengirim nota protes.
Mustar sendiri tak gentar.
"<<q5 Silakan [m24:IDN.COP polisi] tangkap [m25=m11 kami]. Besok [m26=m11 kami] {e12 datang} lagi, bawa lebih banyak>>," ujarnya.
[m27:IDN.COP Kapolres Jakarta Selatan Kombes Gatot Edy Pramono] mengatakan tiga orang sempat {e13 dibawa} ke markasnya, tapi sudah boleh pulang.
• VIVAnews
~related Topik Terkait: Malaysia, Bendera, KKP
e1 m3 > m4 ACCUSE actual 2010-08-24/day mode=disapprove ctx=diplomatic
e2 m7 > m8 REQUEST requested 2010-08-24/day mode=change ctx=diplomatic,legal
e3 m10 > m8 THREATEN threatened 2010-08-24/day mode=restrict ctx=diplomatic
e4 m12 > m1 PROTEST actual 2010-08-23/day mode=vandalize ctx=diplomatic
e5 m12 > m1 PROTEST actual 2010-08-23/day mode=vandalize ctx=diplomatic
e6 m16 > m15 COERCE actual 2010-08-13/day mode=arrest ctx=territory,diplomatic bg
e7 m16 > m15 RETREAT actual 2010-08-17/day mode=release ctx=diplomatic bg
e8 m15 > m18 RETREAT actual 2010-08-17/day mode=release ctx=diplomatic bg
e9 m15 > m18 COERCE actual 2010-08-24/none mode=arrest ctx=natural_resource bg
e10 m21 > m22 REQUEST requested 2010-08-24/none mode=meet ctx=legislative,diplomatic
e11 m11 > m1 PROTEST actual 2010-08-23/day mode=vandalize ctx=diplomatic again
e12 m26 > m1 PROTEST planned 2010-08-25/day mode=demo ctx=diplomatic
e13 m27 > m11 COERCE actual 2010-08-24/none mode=arrest
q1 m6 direct cue=kata
q2 m13 direct cue=ujar
q3 m19 direct cue=tegas
q4 m20 direct cue=kata
q5 m13 direct cue=ujarnya
rel m13 leads m11
rel m20 member_of m23

### Kompas 2021-05-08 article
= Chad setelah [m29=m2 Deby]: Tahta di Tangan Anak, Senjata di Utara
~byline Oleh: Mahdi Muhammad
[m1:@TCD N'DJAMENA] — Dua pekan sesudah ayahnya dimakamkan, [m2:TCD.GOV Jenderal Mahamat Idriss Deby] belum juga menjawab pertanyaan yang diajukan tetangga dan pelindungnya: berapa lama tentara hendak memerintah.
[m3:TCD.GOV Dewan Militer Transisi], yang dikepalainya, {e1 membubarkan} [m4:TCD.LEG parlemen] pada hari yang sama ketika kematian Idriss [m30=m2 Deby] diumumkan, 20 April lalu. Perwira-perwira itu menjanjikan pemilu dalam 18 bulan.
Kelompok yang memicu semua itu bernama [m5:FACT.REB Front untuk Perubahan dan Kerukunan di Chad (FACT)]. Sembilan hari sebelumnya [m6=m5 mereka], dari pangkalan di selatan [m7:@LBY Libya], {e2 menyerang} [m8:TCD.MIL pos perbatasan di Zouarke], lalu menyusur gurun ke arah ibu kota.
Pemimpinnya, [m9:FACT.REB Mahamat Mahdi Ali], pernah berguru politik di Perancis. "<<q1 Kami siap meletakkan senjata kalau ada dialog yang melibatkan semua orang>>," katanya kepada radio RFI. [m10=m9 Ia] {e3 menawarkan} gencatan senjata melalui [m11:NER.GOV Niger].
Tawaran tersebut {e4 ditepis}. "<<q2 Ini bukan saatnya berunding dengan penjahat>>," ujar [m12:TCD.MIL Azem Bermandoa Agouna, juru bicara dewan,] di televisi. [m13=m3 Junta] malahan {e5 meminta} [m14=m11 tetangganya di barat] menangkap orang nomor satu pemberontak itu.
Di dalam negeri, tekanan datang dari jalanan. Unjuk rasa yang {e6 diserukan} koalisi oposisi [m15:TCD.OPP Wakit Tamma] pada 27 April {e7 dibubarkan} dengan peluru tajam; [m16:TCD.CVL sedikitnya enam orang] {e8 tewas}. [m17:TCD.JUD Jaksa agung] mengakui angka itu, tetapi menyebut lebih dari 600 orang yang {e9 ditahan} hampir semuanya perusuh.
[m18:TCD.OPP Succes Masra], ketua partai [m19:TCD.OPP Les Transformateurs], {e10 menolak} kursi yang disodorkan kepadanya di kabinet baru.
Sikap Paris disorot. [m20:FRA.GOV Presiden Emmanuel Macron] {e11 menghadiri} pemakaman di N'Djamena dan duduk di samping sang putra. Empat hari berselang, sesudah {e12 penembakan} demonstran, [m21=m20 ia] {e13 mengutuk} kekerasan tersebut dan mengatakan tidak akan menyokong "<<q3 rencana suksesi>>".
Chad adalah sekutu [m22:FRA.GOV Perancis] yang paling berguna di kawasan itu. Markas operasi Barkhane berada di N'Djamena, dan [m23:TCD.MIL serdadu Chad] tergabung dalam [m24:G5SAHEL G5 Sahel], gabungan lima negara melawan kelompok ekstremis.
[m25:AU Uni Afrika] tidak menjatuhkan skorsing, berbeda dari perlakuannya terhadap [m26:MLI.GOV Mali] yang {e14 dibekukan} keanggotaannya Agustus tahun lalu. [m27=m25 Organisasi itu] baru {e15 mengirim} tim pencari fakta.
Adapun [m28:LBY.MIL Khalifa Haftar], penguasa Libya timur yang pernah menggaji para petempur [m31=m5 FACT], bungkam.
e1 m3 > m4 COERCE actual 2021-04-20/day mode=restrict ctx=legislative,political_institutions bg
e2 m6 > m8 ASSAULT actual 2021-04-11/day ctx=military bg
e3 m10 > m3 CONCEDE hypothetical 2021-05-08/none mode=ceasefire ctx=military
e4 m12 > m9 REJECT actual 2021-05-08/none mode=meet ctx=military
e5 m13 > m14 REQUEST requested 2021-05-08/none mode=assist ctx=military,legal
e6 m15 > m3 REQUEST requested 2021-04-27/day mode=change ctx=pro_democracy bg
e7 m3 > m15 ASSAULT actual 2021-04-27/day mode=firearms ctx=repression bg
e8 m3 > m16 ASSAULT actual 2021-04-27/day mode=firearms ctx=repression again
e9 m3 > m15 COERCE actual 2021-04-27/day mode=arrest ctx=repression bg
e10 m18 > m3 REJECT actual 2021-05-08/none ctx=political_institutions
e11 m20 > m2 CONSULT actual 2021-04-23/day mode=visit ctx=diplomatic bg
e12 m3 > m16 ASSAULT actual 2021-04-27/day mode=firearms ctx=repression again
e13 m21 > m3 ACCUSE actual 2021-04-27/day mode=disapprove ctx=repression bg
e14 m25 > m26 SANCTION actual 2020-08-01/month mode=discontinue ctx=political_institutions bg
e15 m27 > m3 CONSULT actual 2021-05-08/none mode=visit ctx=political_institutions
q1 m9 direct cue=katanya
q2 m12 direct cue=ujar
q3 m21 mixed cue=mengatakan
rel m2 leads m3
rel m9 leads m5
rel m18 leads m19
rel m23 member_of m24

### Tribun Pekanbaru 2013-06-12 article
= Ribuan Warga Pulau Padang {e12 Blokir} Kanal, [m1:IDN.BUS RAPP] Angkat Bicara
~byline Penulis: Johanes Tanjung
~share Facebook Twitter
TRIBUNPEKANBARU.COM, [m2:@IDN SELATPANJANG] - Alat berat itu teronggok di tepi kanal. Tak ada yang berani menyentuhnya.
Sejak Senin (10/6/2013), warga dari lima desa {e1 menutup} jalur ponton milik [m3=m1 PT Riau Andalan Pulp and Paper (RAPP)].
"<<q1 Sampai izinnya dicabut, [m4:IDN.CVL kami] tidur di sini. Titik>>," kata [m5:IDN.LAB Muhammad Ridwan], Ketua [m6:IDN.LAB Serikat Tani Riau (STR) Kepulauan Meranti].
Pria yang pernah menjahit mulutnya di depan gedung DPR itu bilang, warga tidak percaya lagi pada [m7:IDN.GOV pemerintah].
"<<q2 Janji revisi dari [m8:IDN.GOV Menhut] mana? Cuma kertas. [m9=m8 Beliau] {e2 bohong} sama [m10=m4 kami]>>," tuturnya.
SK [m11=m8 Menteri Kehutanan Zulkifli Hasan] yang dimaksud terbit Februari lalu. Luas konsesi {e3 dipotong} jadi 34 ribu hektare. Masih terlalu luas, kata [m31=m5 Ridwan].
Humas [m32=m1 RAPP], [m12:IDN.BUS Djarot Handoko], {e4 meminta} warga membuka kanal.
"<<q3 [m13=m1 Kami] rugi besar. [m14:IDN.LAB Karyawan] mau lewat saja tidak bisa>>," ujarnya, Rabu (12/6).
Dia membantah [m15=m1 perusahaan] {e5 mengerahkan} preman ke lokasi Minggu malam.
"<<q4 Itu sekuriti resmi. Tidak ada yang {e6 dipukul}>>," katanya lagi.
~read_also Baca juga: Harga Sagu Meranti Turun Jelang Puasa
Padahal, dua pemuda [m16:IDN.CVL Desa Bagan Melibur] datang ke [m17:IDN.COP Mapolres Meranti] dengan kepala diperban. Mereka {e7 mengadukan} [m18=m15 petugas sekuriti].
[m19:IDN.COP Kapolres AKBP Zahwani Pandra Arsyad] mengaku sudah terima laporannya. [m20=m19 Pandra] juga {e8 menambah} personel, satu peleton [m21:IDN.COP Brimob], ke [m22:@IDN Pulau Padang].
Lalu bagaimana sikap bupati?
[m23:IDN.GOV Irwan Nasir] tak mau disalahkan. Izin itu, menurut [m24=m23 dia], <<q5 bukan wewenang kabupaten>>.
Tapi [m25=m23 Bupati Meranti] ini akan {e9 menyurati} [m26=m8 Kemenhut] lagi, minggu depan, minta operasional dihentikan sementara.
"<<q6 Saya di posisi rakyat. Dari dulu>>," ucapnya.
[m27:WALHI.CVL Walhi Riau] tidak yakin. Direkturnya, [m28:WALHI.CVL Riko Kurniawan], {e10 menyebut} [m29=m23 sang bupati] cari aman.
Tahun 2011, seorang operator alat berat {e11 tewas dibakar} di pulau ini. [m30:UNK Pelakunya] tak pernah jelas.
~related Tags: Pulau Padang, RAPP, STR
e1 m4 > m3 PROTEST actual 2013-06-10/day mode=obstruct ctx=natural_resource,environment
e2 m5 > m9 ACCUSE actual 2013-06-12/none mode=disapprove ctx=natural_resource
e3 m11 > m1 CONCEDE actual 2013-02-01/month ctx=natural_resource bg
e4 m12 > m4 REQUEST requested 2013-06-12/day mode=yield ctx=natural_resource
e5 m15 > m4 MOBILIZE denied 2013-06-09/day ctx=natural_resource
e6 m15 > m4 ASSAULT denied 2013-06-09/day mode=beat ctx=natural_resource
e7 m16 > m18 ACCUSE actual 2013-06-12/none mode=allege ctx=legal
e8 m20 > m4 MOBILIZE actual 2013-06-12/none mode=police ctx=natural_resource
e9 m25 > m26 REQUEST planned 2013-06-17/week mode=change ctx=natural_resource
e10 m28 > m29 ACCUSE actual 2013-06-12/none mode=disapprove ctx=natural_resource
e11 m30 > m1 ASSAULT actual 2011-01-01/year ctx=natural_resource bg
e12 m4 > m3 PROTEST actual 2013-06-10/day mode=obstruct ctx=natural_resource again
q1 m5 direct cue=kata
q2 m5 direct cue=tuturnya
q3 m12 direct cue=ujarnya
q4 m12 direct cue=katanya
q5 m24 indirect cue=menurut
q6 m23 direct cue=ucapnya
rel m5 leads m6
rel m28 leads m27
