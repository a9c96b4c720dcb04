### Republika 2022-04-23 article
= Diplomat [m1:USA.GOV AS] ke Honiara, Terlambat Tiga Hari
~byline Red: Esthi Maharani
~date_line Sabtu 23 Apr 2022 08:15 WIB
[m2:#Republika REPUBLIKA.CO.ID], [m3:@SLB HONIARA] -- Pesawat yang membawa [m4:USA.GOV Kurt Campbell] mendarat Jumat (22/4) pagi. Yang hendak [m5=m4 ia] cegah sudah terjadi: pada Selasa, [m6:SLB.GOV Kepulauan Solomon] dan [m7:CHN.GOV China] {e1 membubuhkan tanda tangan} di atas pakta keamanan.
Koordinator Gedung Putih untuk Indo-Pasifik itu {e2 duduk} 90 menit bersama [m8:SLB.GOV Perdana Menteri Manasseh Sogavare]. Menurut keterangan [m9:USA.GOV Gedung Putih], [m10=m1 Amerika] {e3 akan menanggapi} bila ada pangkalan permanen atau kemampuan proyeksi kekuatan. Bentuk tanggapannya tidak disebut.
[m11=m8 Sang tuan rumah] mengulangi janjinya kepada [m12=m4 tamu] tersebut: {e4 tidak akan ada} pangkalan militer asing.
"<<q1 [m13=m6 Kami] tidak punya niat meminta siapa pun membangun pangkalan>>," begitu pernah [m40=m8 ia] katakan di parlemen. "<<q2 Menghina sekali jika [m14=m6 kami] dicap tidak becus mengurus diri>>."
Naskah pakta dirahasiakan. Bocoran rancangannya bulan lalu memuat dua hal: [m15=m6 Honiara] dapat {e5 meminta} [m16=m7 Beijing] mengirim polisi bersenjata, dan kapal perang boleh singgah mengisi bekal.
[m17:SLB.OPP Matthew Wale], pemimpin [m18:SLB.OPP oposisi], {e6 menuntut} [m19=m8 Sogavare] membuka isinya. [m42=m17 Wale] mengaku telah {e7 memberi tahu} [m20:AUS.GOV komisaris tinggi Australia] soal rencana itu sejak Agustus. [m21=m20 Yang bersangkutan] belum memberi komentar.
Di [m41:@AUS Canberra], tempat kampanye pemilu berlangsung, [m22:AUS.OPP Penny Wong] dari [m23:AUS.OPP Partai Buruh] {e8 menyebut} pakta ini kegagalan terburuk [m24:AUS.GOV pemerintah] di Pasifik sejak perang dunia. [m25:AUS.GOV Menteri Luar Negeri Marise Payne] memilih mengutus bawahannya; [m26:AUS.GOV Zed Seselja] pulang dari [m44=m3 Honiara] dengan tangan hampa pekan lalu setelah {e9 membujuk} [m27=m8 sang perdana menteri] agar urung.
Sudah 20 tahun keamanan [m28=m6 negeri itu] ditopang tetangga. Misi RAMSI {e10 dikirim} [m29:AUS.GOV Australia] pada 2003, lalu [m43:AUS.COP polisi] lagi November silam, ketika [m30:SLB.CVL perusuh dari Malaita] {e11 membakar} Pecinan. Kerusuhan itu berakar pada 2019, saat [m31=m8 Sogavare] {e12 memutus} hubungan dengan [m32:TWN.GOV Taiwan]. [m33:SLB.GOV Daniel Suidani], kepala pemerintahan [m34:SLB.GOV Provinsi Malaita], {e13 tidak mengakui} peralihan tersebut sampai sekarang.
[m35:NZL.GOV Selandia Baru] {e14 mendesak} [m36:PIF Forum Kepulauan Pasifik], yang beranggotakan 18 negara termasuk [m37=m6 Solomon], membahas soal ini. [m38:CHN.GOV Juru bicara Kemlu China Wang Wenbin] {e15 menuding} [m39=m1 Washington] mengintimidasi negara kecil: kedutaan yang ditutup 1993, sindirnya, kini mendadak mau dibuka lagi.
e1 m6 > m7 SUPPORT actual 2022-04-19/day ctx=military,diplomatic
e2 m4 > m8 CONSULT actual 2022-04-22/day mode=visit ctx=diplomatic,military
e3 m10 > m6 THREATEN threatened 2022-04-22/day ctx=military
e4 m11 > m12 AGREE planned 2022-04-22/day ctx=military
e5 m15 > m16 REQUEST hypothetical 2022-03-01/month mode=assist ctx=military
e6 m17 > m19 REQUEST requested 2022-04-23/none mode=change ctx=military
e7 m17 > m20 CONSULT actual 2021-08-01/month ctx=intelligence bg
e8 m22 > m24 ACCUSE actual 2022-04-23/none mode=disapprove ctx=election,diplomatic
e9 m26 > m27 REQUEST requested 2022-04-11/week mode=change ctx=diplomatic,military
e10 m29 > m6 AID actual 2003-01-01/year ctx=peacekeeping bg
e11 m30 > m6 PROTEST actual 2021-11-01/month mode=riot ctx=religion_ethnicity bg
e12 m31 > m32 SANCTION actual 2019-01-01/year mode=discontinue ctx=diplomatic bg
e13 m33 > m6 REJECT actual 2022-04-23/none ctx=diplomatic
e14 m35 > m36 REQUEST requested 2022-04-23/none mode=meet ctx=military,diplomatic
e15 m38 > m39 ACCUSE actual 2022-04-23/none mode=disapprove ctx=diplomatic
q1 m13 direct
q2 m13 direct
rel m17 leads m18
rel m33 leads m34
rel m37 member_of m36

### Kompas 2007-03-17 article
= Pengacara [m1:PAK.CVL Pakistan] Kehilangan Dasi, Geo TV Kehilangan Kaca
[m2:@PAK Islamabad], Jumat - Jas hitam [m38=m1 mereka] robek, dahi berdarah. Dari pagi sampai waktu Ashar, [m3=m1 para advokat] {e1 berkejaran} dengan [m4:PAK.COP polisi antihuru-hara] di Jalan Konstitusi. Gas air mata {e2 ditembakkan} pula ke dalam kantor stasiun [m5:PAK.JRN Geo TV], yang meliput dari lantai dua.
Malamnya [m6:PAK.GOV Presiden Pervez Musharraf] {e3 meminta maaf} lewat telepon kepada [m7=m5 pemirsa dan wartawan stasiun itu]. "<<q1 Siapa pun yang berbuat akan dihukum. Tapi jangan tanya [m8=m6 saya] siapa, [m9=m6 saya] juga bingung>>," katanya. [m29:PAK.COP Empat belas polisi] {e4 dinonaktifkan} [m28:PAK.GOV Kementerian Dalam Negeri] keesokan paginya.
Semua ini mengenai satu orang. Sembilan hari lalu [m10=m6 Musharraf] {e5 memanggil} [m11:PAK.JUD Ketua Mahkamah Agung Iftikhar Chaudhry] ke markas [m39:PAK.MIL tentara] di Rawalpindi, menahannya lima jam, dan {e6 mencopotnya}. Sebabnya penyalahgunaan wewenang, tutur [m12:PAK.GOV Menteri Penerangan Mohammad Ali Durrani]. [m13=m11 Hakim itu] {e7 menampik} tuduhan, dan menolak pula {e8 permintaan} agar [m30=m11 ia] mengundurkan diri baik-baik.
[m14=m11 Chaudhry] sempat {e9 dikurung} di rumahnya. Pada Selasa, ketika berjalan kaki ke sidang Dewan Yudisial, rambutnya {e10 dijambak} [m31:PAK.COP seorang petugas]; foto itu berpindah tangan secepat lelucon.
"<<q2 Rambut [m15=m11 beliau] itu rambut [m16=m1 kita] semua>>," ujar [m17:PAK.CVL Munir Malik], ketua [m18:PAK.CVL Ikatan Pengacara Mahkamah Agung]. [m32=m18 Ikatan tersebut] {e11 menyerukan} mogok sidang nasional sampai hakim agung dipulihkan. Di Lahore [m19:PAK.JUD tujuh hakim] {e12 meletakkan jabatan}.
Partai-partai berebut tempat. Dari Dubai [m20:PAK.OPP Benazir Bhutto], yang memimpin [m21:PAK.OPP Partai Rakyat Pakistan], {e13 mengutuk} pencopotan tetapi masih {e14 berunding} dengan [m33:PAK.GOV orang-orang Musharraf] soal kepulangan. [m22:PAK.OPP Qazi Hussain Ahmed], amir [m23:PAK.OPP Jamaat-e-Islami], {e15 diciduk} Jumat pagi di depan gedung pengadilan bersama 30 kader.
[m36:USA.GOV Amerika Serikat], yang menyebut [m37:PAK.GOV Pakistan] sekutu utama non-NATO sejak 2004, hati-hati. Jurubicara [m24:USA.GOV Departemen Luar Negeri Sean McCormack] menganggap ini urusan dalam negeri. [m25:USA.GOV Asisten Menteri Richard Boucher], yang {e16 berkunjung} ke [m34=m6 Islamabad] pada Rabu, {e17 memuji} [m35=m6 Musharraf] sebagai kawan dalam perang melawan terorisme.
[m40=m6 Jenderal itu] naik lewat kudeta pada Oktober 1999. Ketika itu [m26=m6 ia] {e18 menggulingkan} [m27:PAK.ELI Nawaz Sharif], yang kini tinggal di London dan menanti kesempatan.
e1 m3 > m6 PROTEST actual 2007-03-16/day mode=riot ctx=legal,pro_democracy
e2 m4 > m5 ASSAULT actual 2007-03-16/day mode=crowd-control ctx=rights_freedoms,repression
e3 m6 > m7 SUPPORT actual 2007-03-16/day ctx=rights_freedoms
e4 m28 > m29 SANCTION actual 2007-03-17/day mode=withdraw ctx=legal
e5 m10 > m11 REQUEST requested 2007-03-09/week mode=meet ctx=legal,executive bg
e6 m10 > m11 SANCTION actual 2007-03-09/week mode=withdraw ctx=legal,executive
e7 m13 > m6 REJECT actual 2007-03-17/none ctx=legal
e8 m6 > m30 REQUEST requested 2007-03-09/week mode=yield ctx=legal
e9 m4 > m14 COERCE actual 2007-03-09/week mode=arrest ctx=legal,repression
e10 m31 > m14 ASSAULT actual 2007-03-13/day mode=beat ctx=legal,repression
e11 m32 > m1 REQUEST requested 2007-03-17/none ctx=legal,pro_democracy
e12 m19 > m6 RETREAT actual 2007-03-17/none mode=resign ctx=legal
e13 m20 > m6 ACCUSE actual 2007-03-17/none mode=disapprove ctx=legal
e14 m20 > m33 CONSULT actual 2007-03-17/none ctx=political_institutions
e15 m4 > m22 COERCE actual 2007-03-16/day mode=arrest ctx=repression
e16 m25 > m34 CONSULT actual 2007-03-14/day mode=visit ctx=diplomatic
e17 m25 > m35 SUPPORT actual 2007-03-14/day ctx=terrorism
e18 m26 > m27 COERCE actual 1999-10-01/month ctx=military,executive bg
q1 m6 direct cue=katanya
q2 m17 direct cue=ujar
rel m17 leads m18
rel m20 leads m21
rel m22 leads m23
rel m36 ally_of m37 from=2004

### Detik.com 2013-12-10 article
= Dua Serdadu [m1:FRA.MIL Prancis] Gugur di Bangui
~share Browser anda tidak mendukung iFrame
[m36:@CAF Bangui] - Baru lima hari {e1 bertugas}, [m2:FRA.MIL pasukan Sangaris] kehilangan dua orang. [m3:FRA.MIL Antoine Le Quinio dan Nicolas Vokaer], keduanya awal dua puluhan, {e2 tertembak} saat menggeledah rumah dekat bandara, Senin (9/12/2013) tengah malam.
Pelakunya, kata [m4:FRA.MIL juru bicara militer Gilles Jaron], bekas anggota [m5:SELEKA.REB Seleka]. [m21=m5 Kelompok bersenjata itu] Maret lalu {e3 menggulingkan} [m6:CAF.ELI Presiden Francois Bozize], kemudian dibubarkan di atas kertas oleh pemimpinnya sendiri, [m7:CAF.GOV Michel Djotodia].
[m37=m7 Djotodia] sekarang presiden sementara [m8:CAF.GOV Republik Afrika Tengah]. [m9:FRA.GOV Francois Hollande], yang tiba Selasa malam dari pemakaman Mandela, {e4 menemui}[m22=m7 nya] sebentar di bandara. Jauh dari mikrofon [m35=m9 ia] berkata lebih tegas: orang yang membiarkan pembantaian, ujarnya, <<q1 tidak bisa tetap di tempatnya>>.
"<<q2 [m46=m3 Mereka] mati untuk menyelamatkan banyak nyawa>>," katanya di depan dua peti berselimut bendera.
Pembantaian yang dimaksud berawal Kamis pagi. [m10:ANTIBALAKA.REB Milisi Kristen anti-Balaka] {e5 menyerbu} ibu kota dari tiga penjuru; [m11:SELEKA.REB orang-orang Seleka] {e6 membalas} dari rumah ke rumah. [m44:ICRC Palang Merah] mengumpulkan 459 jenazah dalam empat hari.
Hari itu juga [m23:UN Dewan Keamanan PBB] {e7 merestui} penggunaan kekuatan oleh [m24:FRA.GOV Prancis] dan [m12:AU MISCA], misi milik [m13:AU Uni Afrika]. Jumlah [m47=m2 prajurit Prancis] digenapkan menjadi 1.600. Mulai Senin [m25=m2 mereka] {e8 melucuti} siapa saja yang memegang bedil.
Pelucutan itu tidak disukai. [m26:CAF.CVL Warga muslim di Kilometer 5] {e9 memprotes} karena merasa ditelanjangi di hadapan musuh. "<<q3 Begitu [m45=m2 Prancis] lewat, tetangga datang bawa parang>>," tutur [m14:CAF.REL Imam Omar Kobine Layama]. Bersama [m15:CAF.REL Uskup Agung Dieudonne Nzapalainga] [m27=m14 ia] {e10 mengajak} [m28:CAF.REL kedua umat] berhenti; [m38=m14 sang imam] mengungsi di rumah [m39=m15 sang uskup].
[m16:USA.GOV Presiden Barack Obama] lewat rekaman suara {e11 menyeru} [m29:CAF.CVL warga negeri itu] menolak kekerasan. Dua pesawat C-17 {e12 dijanjikan} [m30:USA.MIL Pentagon] untuk mengangkut 850 prajurit [m18:BDI.MIL Burundi]. [m19:GBR.GOV Inggris] sudah {e13 meminjamkan} satu.
[m20:TCD.GOV Chad] paling dicurigai. [m40:TCD.MIL Prajuritnya] dalam [m41=m12 MISCA] dituduh [m32:CAF.CVL penduduk] melindungi [m42=m5 Seleka], yang merekrut banyak orang Chad. [m31=m20 N'Djamena] {e14 menolak} tudingan tersebut.
Serangan balasan [m34=m5 Seleka] ke [m43:@CAF Bossangoa], 300 kilometer di utara, {e15 dipatahkan} [m33:COG.MIL pasukan Kongo], Ahad.
(fdn/nvt)
e1 m2 > m8 AID actual 2013-12-05/day ctx=peacekeeping,military
e2 m5 > m3 ASSAULT actual 2013-12-09/day mode=firearms ctx=military
e3 m21 > m6 ASSAULT actual 2013-03-01/month ctx=military,executive bg
e4 m9 > m22 CONSULT actual 2013-12-10/day mode=visit ctx=diplomatic,military
e5 m10 > m11 ASSAULT actual 2013-12-05/day ctx=military,religion_ethnicity
e6 m11 > m10 ASSAULT actual 2013-12-05/day ctx=military,religion_ethnicity
e7 m23 > m24,m12 SUPPORT actual 2013-12-05/day ctx=peacekeeping
e8 m25 > m5 COERCE actual 2013-12-09/day mode=seize ctx=peacekeeping,military
e9 m26 > m24 ACCUSE actual 2013-12-10/none mode=disapprove ctx=religion_ethnicity
e10 m27 > m28 REQUEST requested 2013-12-10/none mode=yield ctx=religion_ethnicity
e11 m16 > m29 REQUEST requested 2013-12-10/none mode=yield ctx=human_security
e12 m30 > m18 AGREE planned 2013-12-10/none ctx=peacekeeping,military
e13 m19 > m24 AID actual 2013-12-10/none ctx=military
e14 m31 > m32 REJECT actual 2013-12-10/none ctx=military
e15 m33 > m34 ASSAULT actual 2013-12-08/day ctx=military,peacekeeping
q1 m35 indirect cue=ujarnya
q2 m9 direct cue=katanya
q3 m14 direct cue=tutur
rel m7 leads m5
rel m12 part_of m13
