### Suara Karya 2009-06-29 article
= Presiden Honduras {e12 Dibuang} dengan Piyama
~byline (AFP/Ant)
[m1:@HND TEGUCIGALPA] (Suara Karya): Surat suara sudah dibagikan, kopi sudah diseduh. Namun referendum Minggu (28/6) itu tidak pernah dimulai karena penggagasnya, [m2:HND.GOV Presiden Manuel Zelaya], telah {e1 dicabut} dari tempat tidur oleh [m3:HND.MIL dua ratus serdadu] dan {e2 diterbangkan} ke [m4:@CRI San Jose].
"<<q1 Ini penculikan. [m5=m2 Saya] masih presiden sampai 2010>>," katanya di bandara, didampingi tuan rumah [m6:CRI.GOV Oscar Arias].
Perintahnya datang dari [m7:HND.JUD Mahkamah Agung]. Pekan lalu, [m8=m2 Zelaya] {e3 memecat} [m9:HND.MIL Jenderal Romeo Vasquez], kepala [m10:HND.MIL staf gabungan], yang {e4 enggan} mengangkut kotak suara. Mahkamah {e5 mengembalikan} [m11=m9 jenderal itu] ke jabatannya sehari kemudian, 25 Juni.
[m12:HND.LEG Kongres] mengerjakan sisanya. Dengan acungan tangan [m29=m12 mereka] {e6 mengangkat} ketuanya sendiri, [m13:HND.LEG Roberto Micheletti]; keduanya, yang diusir dan yang diangkat, berasal dari [m14:HND.PTY Partai Liberal]. "<<q2 Bukan kudeta. Suksesi menurut undang-undang>>," tegas [m15=m13 Micheletti], lalu {e7 mengumumkan} jam malam dua hari.
Tak satu pun negara percaya. [m16:VEN.GOV Hugo Chavez] dari Caracas {e8 mengancam} menggulingkan penguasa baru bila kedutaannya disentuh; duta besarnya, kata Chavez, <<q3 sempat {e9 dipukuli} dan ditinggal di jalan>>. [m30=m16 Ia] pendiri [m17:ALBA ALBA], dan Honduras, sejak Agustus lalu, anggota [m18=m17 blok kiri] itu.
[m19:USA.GOV Barack Obama] {e10 mendesak} semua pihak menghormati demokrasi. Pangkalan [m20:USA.MIL Soto Cano] dengan 500 prajurit tetap buka. [m21:OAS OAS], di bawah pimpinan [m22:OAS Jose Miguel Insulza] dari Chile, {e11 mengecam} dengan bulat.
Di depan istana, [m23:HND.CVL ratusan pengikut] [m32=m2 Zelaya] {e13 menumpuk} ban. Serikat guru, lewat [m24:HND.LAB Eulogio Chavez] – ketua [m25:HND.LAB Copemh] – {e14 menyatakan mogok} sampai [m31=m2 presiden] pulang.
[m26:SICA SICA], perhimpunan delapan negara Amerika Tengah yang akan diketuai [m27:NIC.GOV Nikaragua] mulai Juli, bersidang besok di Managua. [m33=m2 Zelaya] berjanji hadir, masih dengan kaus yang dipinjamkan tetangga.
Menlunya, [m28:HND.GOV Patricia Rodas], {e15 ditahan} di sebuah pangkalan udara sampai semalam.
e12 m3 > m2 COERCE actual 2009-06-28/day mode=deport ctx=executive again
e1 m3 > m2 COERCE actual 2009-06-28/day mode=arrest ctx=executive
e2 m3 > m2 COERCE actual 2009-06-28/day mode=deport ctx=executive
e3 m8 > m9 SANCTION actual 2009-06-22/week mode=expel ctx=military
e4 m9 > m8 REJECT actual 2009-06-22/week mode=assist ctx=election
e5 m7 > m11 SUPPORT actual 2009-06-25/day ctx=military,legal
e6 m12 > m13 SUPPORT actual 2009-06-28/day ctx=executive
e7 m15 > m23 COERCE actual 2009-06-28/day mode=curfew ctx=repression
e8 m16 > m13 THREATEN threatened 2009-06-29/none mode=violence ctx=diplomatic
e9 m3 > m16 ASSAULT actual 2009-06-28/day mode=beat ctx=diplomatic said=m16
e10 m19 > m13 REQUEST requested 2009-06-29/none mode=yield ctx=pro_democracy
e11 m21 > m13 ACCUSE actual 2009-06-29/none mode=disapprove ctx=pro_democracy
e13 m23 > m13 PROTEST actual 2009-06-28/day mode=obstruct ctx=pro_democracy
e14 m25 > m13 PROTEST actual 2009-06-29/none mode=strike ctx=pro_democracy
e15 m3 > m28 COERCE actual 2009-06-28/day mode=arrest ctx=executive
q1 m2 direct cue=katanya
q2 m13 direct cue=tegas
q3 m16 indirect cue=kata
rel m9 leads m10
rel m13 leads m12
rel m13 member_of m14
rel m2 member_of m14
rel m2 member_of m18 from=2008-08
rel m22 leads m21
rel m24 leads m25

### Suara Merdeka 2005-08-16 article
= Tinta Biru di Helsinki
~byline (dtc,ant-60v)
[m1:@FIN HELSINKI] - Dua orang yang tiga dasawarsa tidak pernah duduk semeja berjabat tangan empat belas detik. [m2:IDN.GOV Hamid Awaludin], mewakili [m3:IDN.GOV pemerintah RI], dan [m4:GAM.REB Malik Mahmud], perdana menteri [m5:GAM.REB Gerakan Aceh Merdeka], Senin (15/8) {e1 membubuhkan tanda tangan}.
Di antara [m29=m2+m4 mereka] [m6:CMI.NGO Martti Ahtisaari]. Lembaga yang dipimpin bekas presiden Finlandia tersebut, [m7:CMI.NGO Crisis Management Initiative], sejak Januari {e2 menuntun} lima putaran perundingan.
"<<q1 Ini awal hidup baru bagi orang Aceh>>," kata [m8=m6 Ahtisaari]. [m33=m4 Malik] menimpali: "<<q2 [m9=m5 Kami] {e3 akan memusnahkan} 840 senjata, dan [m10:IDN.MIL tentara] [m30=m3 mereka] {e4 akan pergi}>>."
Dua janji itu diikat tanggal. Mulai 15 September, [m11:AMM Misi Pemantau Aceh (AMM)], bentukan [m12:EU Uni Eropa] dengan lima negara [m13:ASEAN ASEAN], menghitung keduanya. Ketuanya [m14:NLD.GOV Pieter Feith], diplomat Belanda.
Amnesti bagi [m15:GAM.REB 1.400 tahanan] {e5 akan diteken} [m16:IDN.GOV Presiden Susilo Bambang Yudhoyono] sebelum akhir bulan. Kemarin malam, dari Istana, [m31=m16 ia] {e6 memuji} ketulusan [m17=m5 saudara-saudara di seberang].
~caption Warga Banda Aceh menonton penandatanganan dari layar lebar di Masjid Baiturrahman. (57v)
Tidak semua bertepuk tangan. [m18:IDN.PTY PDI-P], partai pimpinan [m19:IDN.PTY Megawati Soekarnoputri], {e7 menolak} pasal partai lokal. [m20:IDN.LEG Soetardjo Soerjogoeritno], wakil ketua DPR dari fraksi itu, bilang kesepakatan itu {e8 menggadaikan} negara. [m21:IDN.MIL Panglima TNI Jenderal Endriartono Sutarto] sebaliknya {e9 menjamin} prajuritnya patuh.
Kombatan di lapangan? [m22:GAM.REB Muzakkir Manaf], yang menggantikan Abdullah Syafi'i sebagai panglima [m23:GAM.REB TNA], sayap bersenjata [m24=m5 gerakan], {e10 memerintahkan} anak buahnya diam di tempat.
Dua belas bulan lalu angan-angan ini mustahil. Lalu ombak datang; [m25:IDN.MIL armada TNI] dan [m26:USA.MIL kapal Abraham Lincoln] {e11 menurunkan} beras di Meulaboh, dan [m27=m5 gerilyawan] pada 27 Desember {e12 menyatakan henti tembak} sepihak.
"<<q3 Dulu, Desember 2002, juga tanda tangan. Enam bulan kemudian perang lagi>>," keluh [m28:IDN.CVL Cut Nurasikin], pemilik kedai di Peunayong. [m32=m28 Ia] tetap menggratiskan kopi seharian.
e1 m2 > m4 SUPPORT actual 2005-08-15/day ctx=territory,diplomatic
e2 m7 > m3,m5 CONSULT actual 2005-01-01/month mode=third-party ctx=territory
e3 m9 > m3 CONCEDE planned 2005-08-15/day mode=disarm ctx=territory,military
e4 m10 > m5 CONCEDE planned 2005-08-15/day mode=withdraw ctx=territory,military
e5 m16 > m15 CONCEDE planned 2005-08-31/month mode=release ctx=territory,legal
e6 m16 > m17 SUPPORT actual 2005-08-15/day ctx=territory
e7 m18 > m3 REJECT actual 2005-08-16/none ctx=territory,legislative
e8 m20 > m3 ACCUSE actual 2005-08-16/none mode=disapprove ctx=territory
e9 m21 > m5 AGREE planned 2005-08-16/none ctx=military
e10 m22 > m23 REQUEST requested 2005-08-16/none mode=yield ctx=military
e11 m25,m26 > m28 AID actual 2004-12-01/month ctx=disasters bg
e12 m27 > m3 CONCEDE actual 2004-12-27/day mode=ceasefire ctx=military bg
q1 m6 direct cue=kata
q2 m4 direct cue=menimpali
q3 m28 direct cue=keluh
rel m4 leads m5
rel m6 leads m7
rel m14 leads m11
rel m11 part_of m12
rel m19 leads m18
rel m22 leads m23
rel m23 part_of m24
rel m20 member_of m18

### Galamedia 2018-10-26 article
= Bendera Garut, Amarah di Mana-mana
~byline (B.105)**
~date_line Jumat, 26 Oktober 2018
[m1:@IDN GARUT], (GM).- Hanya 47 detik rekaman itu, dan dalam 47 jam sudah sampai Poso. Tiga [m2:IDN.REL anggota Banser], Senin (22/10), {e1 membakar} kain hitam bertulisan kalimat tauhid sambil menyanyikan mars di Alun-alun Limbangan.
Bagi pembakarnya, kain itu bendera [m3:IDN.REL Hizbut Tahrir Indonesia (HTI)]. Perkumpulan tersebut {e2 dibubarkan} [m4:IDN.GOV pemerintah] Juli tahun lalu.
"<<q1 [m5=m2 Mereka] salah prosedur, tetapi niatnya menjaga NKRI>>," kata [m6:IDN.REL Yaqut Cholil Qoumas], Ketua Umum [m7:IDN.REL GP Ansor] merangkap panglima tertinggi [m8:IDN.REL Banser]. [m29=m6 Ia] {e3 meminta maaf} atas kegaduhan, bukan atas pembakaran.
Maaf separuh itu {e4 ditolak}. [m9:IDN.REL Ismail Yusanto], dulu juru bicara [m33=m3 HTI], menyatakan tidak ada nama organisasi di kain tersebut. Yang dibakar, menurutnya, <<q2 panji Rasulullah>>.
Tadi siang [m10:IDN.REL ribuan orang] di bawah payung [m11:IDN.REL PA 212] {e5 mengepung} kantor Kemenko Polhukam. [m12:IDN.REL Slamet Maarif], yang mengetuai persaudaraan itu, menuntut Banser dibubarkan. "<<q3 Kalau HTI bisa dibubarkan, mengapa yang membakar tidak?>>" serunya dari mobil komando.
[m13:IDN.GOV Wiranto] tidak menemui [m30=m10 massa]; delegasi {e7 diterima} staf. Kemarin pagi [m31=m13 ia] mengumpulkan [m14:IDN.REL PBNU], [m15:IDN.REL MUI], dan [m16:IDN.REL Muhammadiyah].
~related Baca Juga: Bupati Garut Jamin Dodol Aman
[m17:IDN.REL KH Said Aqil Siroj], yang memimpin [m34=m14 PBNU], badan induk [m35=m7 Ansor], {e8 menyesalkan} keduanya: pembakar dan penyusup. Sementara itu [m18:IDN.REL Anwar Abbas], sekretaris jenderal [m36=m15 MUI], {e9 mendesak} [m19:IDN.COP polisi] bertindak.
[m32=m19 Polisi] sudah bertindak, hanya sasarannya berbeda. [m20:IDN.COP Polda Jabar] semalam {e10 meringkus} [m21:IDN.REL Uus Sukmana], pembawa bendera itu, dan {e11 melepas} ketiga pembakar sebagai saksi. "<<q4 Tidak ditemukan niat jahat>>," kata [m22:IDN.COP Kapolda Irjen Agung Budi Maryoto].
Ungkapan itu membakar lagi. Di Tasikmalaya, [m23:IDN.REL Forum Umat Islam] – gabungan 21 ormas yang diketuai [m24:IDN.REL Nurul Awalin] – {e12 akan menginap} di mapolres mulai Ahad. [m27:IDN.GOV Ridwan Kamil], gubernur baru, {e13 menyeru} [m28:IDN.CVL warganya] menghapus video.
Dalam debat calon presiden nanti bendera ini bisa jadi peluru. Kubu [m25:IDN.PTY Prabowo Subianto], ketua umum [m26:IDN.PTY Gerindra], melarang kadernya berkomentar.
e1 m2 > m3 PROTEST actual 2018-10-22/day mode=vandalize ctx=religion_ethnicity
e2 m4 > m3 SANCTION actual 2017-07-01/month ctx=religion_ethnicity,legal bg
e3 m6 > m3 SUPPORT actual 2018-10-26/none ctx=religion_ethnicity
e4 m9 > m6 REJECT actual 2018-10-26/none ctx=religion_ethnicity
e5 m10 > m13 PROTEST actual 2018-10-26/day mode=demo ctx=religion_ethnicity
e7 m13 > m10 CONSULT actual 2018-10-26/day ctx=religion_ethnicity
e8 m17 > m2 ACCUSE actual 2018-10-26/none mode=disapprove ctx=religion_ethnicity
e9 m18 > m19 REQUEST requested 2018-10-26/none mode=change ctx=legal
e10 m20 > m21 COERCE actual 2018-10-25/day mode=arrest ctx=religion_ethnicity,legal
e11 m20 > m2 RETREAT actual 2018-10-25/day mode=release ctx=legal
e12 m23 > m20 PROTEST planned 2018-10-28/day mode=demo ctx=religion_ethnicity
e13 m27 > m28 REQUEST requested 2018-10-26/none mode=yield
q1 m6 direct cue=kata
q2 m9 indirect cue=menurutnya
q3 m12 direct cue=serunya
q4 m22 direct cue=kata
rel m6 leads m7
rel m6 leads m8
rel m12 leads m11
rel m17 leads m14
rel m7 part_of m14
rel m18 member_of m15
rel m22 leads m20
rel m24 leads m23
rel m25 leads m26
