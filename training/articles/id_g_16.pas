### Republika 2021-11-10 article
= Tertahan di Kuznica, [m45=m3 Ribuan Orang Irak] Jadi Kawat Berduri Kedua
~byline Rep: Fergi Nadira/ Red: Nur Aini
~read_also Baca Juga: Jenis Roti untuk Sarapan
[m1:#Republika REPUBLIKA.CO.ID], [m2:@POL KUZNICA] -- Suhu minus dua derajat dan api unggun dari pagar orang. Sejak Senin (8/11) [m3:IRQ.CVL sekitar 4.000 pengungsi], kebanyakan Kurdi Irak, berkemah beberapa jengkal dari [m4:POL.MIL barisan serdadu Polandia]. Di belakang [m37=m3 mereka] [m5:BLR.MIL tentara Belarus] {e1 tidak mengizinkan} [m29=m3 mereka] kembali ke Minsk.
Selasa malam [m6=m3 beberapa ratus orang] {e2 menjebol} kawat di dua tempat. [m7=m4 Penjaga perbatasan] {e3 menggiring balik} [m30=m3 para penerobos], disertai semprotan gas.
Bagi [m8:POL.GOV Perdana Menteri Mateusz Morawiecki] soalnya bukan migrasi. "<<q1 Serangan ini dikendalikan [m9:BLR.GOV Lukashenko], tetapi dalangnya di [m41=m10 Moskow]>>," katanya di sidang darurat parlemen. [m10:RUS.GOV Kremlin] {e4 menampik} tuduhan yang disebutnya tidak bertanggung jawab. [m11=m9 Presiden Belarus], dalam wawancara dengan sebuah majalah, {e5 menyangkal} tuduhan [m31=m8 Warsawa] bahwa [m12=m9 ia] {e6 mengundang} [m44=m3 para migran] sebagai balas dendam.
Balas dendam atas apa? Juni lalu [m13:EU Uni Eropa] {e7 menjatuhkan} sanksi ekonomi kepada [m14:BLR.GOV Minsk], setelah [m15:BLR.MIL sebuah MiG-29] {e8 memaksa turun} pesawat Ryanair yang membawa [m16:BLR.OPP wartawan pembangkang Roman Protasevich].
Kini paket kelima disiapkan. [m17:EU Ursula von der Leyen] {e9 terbang} ke [m42:@USA Washington], Rabu, membicarakannya dengan [m18:USA.GOV Joe Biden]. [m32:BLR.BUS Maskapai] yang mengangkut [m38=m3 para migran] akan {e10 masuk daftar hitam}. [m19:TUR.BUS Turkish Airlines] buru-buru {e11 berhenti menjual} tiket ke Minsk bagi warga Irak, Suriah, dan Yaman.
[m20:DEU.GOV Kanselir Angela Merkel] {e12 menelepon} [m21:RUS.GOV Vladimir Putin] dan {e13 meminta}[m33=m21 nya] menekan [m39=m9 Lukashenko]. [m40=m21 Putin] menyarankan [m22=m13 Brussel] bicara sendiri dengan [m43=m14 Minsk].
[m23:LTU.GOV Lithuania] Selasa {e14 memberlakukan} keadaan darurat sepanjang perbatasannya, yang pertama sejak merdeka. [m24:LVA.GOV Latvia] {e15 mengirim} 3.000 prajurit berlatih mendadak. [m34:POL.GOV Polandia] dan kedua tetangga Belarus itu anggota [m25:NATO NATO], dan [m26:NATO Jens Stoltenberg] {e16 menyatakan setia kawan}.
Sebaliknya dua pengebom Tu-22M3 [m27:RUS.MIL Rusia] {e17 berpatroli} di langit [m35=m14 Belarus], sekutu terdekat [m36=m10 Moskow].
Delapan orang sudah mati kedinginan di hutan. [m28:POL.NGO Grupa Granica], jaringan relawan, {e18 meminta} koridor kemanusiaan; wartawan dilarang masuk dalam jarak tiga kilometer.
e1 m5 > m29 COERCE actual 2021-11-10/none mode=restrict ctx=migration
e2 m6 > m4 PROTEST actual 2021-11-09/day mode=riot ctx=migration,territory
e3 m7 > m30 COERCE actual 2021-11-09/day mode=deport ctx=migration
e4 m10 > m8 REJECT actual 2021-11-10/none ctx=migration
e5 m11 > m31 REJECT actual 2021-11-10/none ctx=migration
e6 m12 > m3 AGREE denied 2021-11-10/none ctx=migration
e7 m13 > m14 SANCTION actual 2021-06-01/month mode=discontinue ctx=economic bg
e8 m15 > m16 COERCE actual 2021-06-01/quarter ctx=repression,military bg
e9 m17 > m18 CONSULT actual 2021-11-10/day mode=visit ctx=migration,diplomatic
e10 m13 > m32 SANCTION planned 2021-11-10/none mode=discontinue ctx=migration,economic
e11 m19 > m14 SANCTION actual 2021-11-10/none mode=discontinue ctx=migration
e12 m20 > m21 CONSULT actual 2021-11-10/none mode=phone ctx=migration,diplomatic
e13 m20 > m33 REQUEST requested 2021-11-10/none mode=change ctx=migration
e14 m23 > m14 COERCE actual 2021-11-09/day mode=martial-law ctx=migration,territory
e15 m24 > m14 MOBILIZE actual 2021-11-10/none mode=troops ctx=military,migration
e16 m26 > m34 SUPPORT actual 2021-11-10/none ctx=military,migration
e17 m27 > m13 MOBILIZE actual 2021-11-10/none mode=weapons ctx=military
e18 m28 > m8 REQUEST requested 2021-11-10/none mode=assist ctx=human_security,migration
q1 m8 direct cue=katanya
rel m34 member_of m25
rel m35 ally_of m36

### Kompas.com 2020-08-14 article
= Fregat Beradu di Kreta, [m1:FRA.GOV Paris] Kirim Rafale
~byline Penulis: Ardi Priyatno Utomo
[m2:@GRC ATHENA], KOMPAS.com - Kapal survei Oruc Reis berlayar lambat sekali, lima knot, menarik kabel panjang di perairan yang diklaim dua negara. Lima kapal perang [m3:TUR.MIL Turki] {e1 mengawalnya} sejak Senin (10/8/2020).
Rabu, salah satunya, Kemal Reis, {e2 bersenggolan} dengan [m4:GRC.MIL fregat Limnos]. [m37=m15 Athena] menyebutnya kecelakaan kecil. [m5:TUR.GOV Presiden Recep Tayyip Erdogan], sehari kemudian di [m38:@TUR Ankara], menggambarkan lain: [m23=m4 kapal Yunani] {e3 menyerang} dan {e4 mendapat balasan} pertama. "<<q1 [m40=m5 Kami] sudah bilang, kalau Oruc Reis disentuh, ada harga yang mahal>>," ujar[m39=m5 nya] di depan kader [m6:TUR.PTY AKP], partai yang dipimpinnya.
[m7:GRC.GOV Menteri Pertahanan Nikos Panagiotopoulos] {e5 menyelamati} [m24=m4 nakhoda Limnos] lewat telepon. [m8:GRC.GOV Perdana Menteri Kyriakos Mitsotakis] {e6 meminta} sidang darurat menteri luar negeri [m9:EU Uni Eropa]. [m10=m9 Brussel] mengabulkan: [m25=m9 para menteri] {e7 bertemu} secara daring, Jumat ini.
Kawan paling cepat adalah [m41=m1 Prancis]. Kamis pagi [m11:FRA.MIL dua jet Rafale dan fregat Lafayette] {e8 tiba} di Kreta, lalu {e9 berlatih} bersama [m26:GRC.MIL armada tuan rumah]. [m12:FRA.GOV Presiden Emmanuel Macron] menulis cuitan dalam bahasa Yunani. [m27:TUR.GOV Ankara] {e10 mencap} [m28=m12 Macron] petualang kolonial.
[m13:DEU.GOV Angela Merkel], yang negaranya mengetuai dewan Uni Eropa semester ini, memilih telepon. [m29=m13 Ia] {e11 berbicara} dengan [m30=m5 Erdogan] dan [m31=m8 Mitsotakis] bergantian. [m14:DEU.GOV Jerman] sebulan lalu {e12 berhasil membujuk} [m32=m27 Turki] menghentikan survei; penghentian itu {e13 dibatalkan} begitu [m15:GRC.GOV Athena] dan [m16:EGY.GOV Kairo] {e14 meneken} garis batas laut, 6 Agustus.
Perjanjian Mesir–Yunani merupakan jawaban bagi nota November lalu, ketika [m33=m27 Ankara] {e15 membagi} laut yang sama dengan [m17:GNA.GOV pemerintah Tripoli].
[m18:ISR.GOV Israel] {e16 menyatakan dukungan penuh} kepada [m34=m15 Yunani]. [m19:USA.GOV Menlu Mike Pompeo], di Wina, {e17 mendesak} rekannya dari [m42=m15 Athena], [m20:GRC.GOV Nikos Dendias], menahan diri; [m35=m15 Yunani] dan [m36=m27 Turki] sama-sama anggota [m21:NATO NATO], hal yang membuat Sekjen [m22:NATO Jens Stoltenberg] {e18 menawarkan} mekanisme pencegah insiden.
Pulau Kastellorizo, dua kilometer dari pantai Turki, berpenduduk 500 orang. Pesta pernikahan di sana, Sabtu, jadi dilangsungkan.
e1 m3 > m15 MOBILIZE actual 2020-08-10/day mode=weapons ctx=territory,natural_resource,military
e2 m3 > m4 ASSAULT actual 2020-08-12/day ctx=territory,military
e3 m23 > m3 ASSAULT actual 2020-08-12/day ctx=territory,military said=m5 again
e4 m3 > m23 ASSAULT actual 2020-08-12/day ctx=territory,military said=m5 again
e5 m7 > m24 SUPPORT actual 2020-08-14/none ctx=military
e6 m8 > m9 REQUEST requested 2020-08-14/none mode=meet ctx=territory,diplomatic
e7 m25 > m8 CONSULT planned 2020-08-14/day mode=multilateral ctx=territory,diplomatic
e8 m11 > m15 AID actual 2020-08-13/day ctx=military
e9 m11 > m26 COOPERATE actual 2020-08-13/day ctx=military
e10 m27 > m28 ACCUSE actual 2020-08-14/none mode=disapprove ctx=diplomatic
e11 m29 > m30,m31 CONSULT actual 2020-08-14/none mode=phone ctx=diplomatic
e12 m14 > m32 CONSULT actual 2020-07-01/month mode=third-party ctx=natural_resource,diplomatic bg
e13 m32 > m15 REJECT actual 2020-08-06/week ctx=natural_resource,territory
e14 m15 > m16 SUPPORT actual 2020-08-06/day ctx=territory
e15 m33 > m17 SUPPORT actual 2019-11-01/month ctx=territory bg
e16 m18 > m34 SUPPORT actual 2020-08-14/none ctx=territory,diplomatic
e17 m19 > m20 REQUEST requested 2020-08-14/none mode=yield ctx=diplomatic
e18 m22 > m35,m36 AGREE planned 2020-08-14/none ctx=military
q1 m5 direct cue=ujarnya
rel m5 leads m6
rel m35 member_of m21
rel m36 member_of m21
rel m14 leads m9

### Tempo.co 2019-11-29 article
= Konsulat Dibakar, [m1:IRQ.GOV Adel Abdul Mahdi] Menyerah kepada [m41=m3 Sistani]
TEMPO.CO, [m2:@IRQ Najaf] - Khotbah Jumat dibacakan oleh wakilnya, seperti biasa. Kali ini isinya tidak seperti biasa. [m3:IRQ.REL Ayatollah Agung Ali al-Sistani] {e1 meminta} [m4:IRQ.LEG parlemen] mempertimbangkan kembali pilihannya atas pemerintah. Dua jam kemudian [m5:IRQ.GOV Perdana Menteri Adel Abdul Mahdi] mengumumkan akan {e2 mengajukan pengunduran diri}.
Pekan itu paling berdarah sejak 1 Oktober. Rabu malam, 27 November 2019, [m6:IRQ.CVL anak-anak muda Najaf] {e3 membakar} [m7:IRN.GOV konsulat Iran]; stafnya lari lewat pintu belakang. Esoknya [m8:IRQ.MIL pasukan] pimpinan [m9:IRQ.MIL Jenderal Jamil al-Shammari] {e4 menyisir} [m36:@IRQ Nasiriyah] dengan senapan mesin. [m26:IRQ.CVL Empat puluh enam orang] terbunuh dalam satu hari. [m27=m9 Sang jenderal] {e5 dicopot} sebelum sore.
[m10:IRN.GOV Kementerian Luar Negeri Iran] {e6 menuntut} tindakan tegas terhadap "perusak". [m28:IRQ.GOV Baghdad] {e7 menyampaikan penyesalan}. "<<q1 [m42=m6 Mereka] yang membakar ingin merusak hubungan sejarah dua negara>>," bunyi pernyataannya.
Bagi [m11:IRQ.CVL pengunjuk rasa] di Lapangan Tahrir sejarah itu terlalu panjang. Perdana menteri yang akan pergi tersebut adalah hasil {e8 kesepakatan} tahun lalu antara [m12:IRQ.PTY Muqtada al-Sadr] dan [m13:IRQ.PTY Hadi al-Amiri], pemimpin [m14:IRQ.PTY Fatah], blok yang dekat dengan [m38:IRN.GOV Teheran]. Di balik layar, [m15:IRN.MIL Qassem Soleimani] Oktober lalu {e9 membujuk} [m29=m13 Amiri] agar tak menjatuhkannya. [m35=m15 Soleimani] mengepalai [m16:IRN.MIL Pasukan Quds].
[m37=m12 Sadr] sudah lama menyeberang. [m30=m12 Ia] {e10 menyambut} pengunduran diri itu sebagai buah pertama revolusi, "bukan yang terakhir".
[m17:UN Jeanine Hennis-Plasschaert], wakil PBB di Irak, {e11 mengecam} bertambahnya korban. [m18:USA.GOV Asisten Menteri Luar Negeri AS David Schenker] {e12 mengancam} sanksi bagi [m31:IRQ.GOV pejabat korup]; dua pekan sebelumnya [m19:USA.GOV Wakil Presiden Mike Pence] {e13 mengunjungi} [m20:@IRQ Erbil] tanpa singgah di [m39:@IRQ Baghdad].
[m21:KDP.PTY Masoud Barzani], ketua [m22:KDP.PTY Partai Demokrat Kurdistan], justru {e14 menyokong} [m32=m5 Abdul Mahdi] sampai akhir. Baginya perdana menteri itu yang paling adil kepada [m40:IRQ.CVL Kurdi].
Siapa penggantinya? [m23:IRQ.GOV Presiden Barham Salih] punya 15 hari untuk menunjuk. [m24:IRQ.PTY Koalisi Nasr], kelompok [m25:IRQ.PTY Haider al-Abadi], mengatakan <<q2 tidak akan ikut berunding>>.
Di Karbala, kota ziarah, {e15 penembakan} oleh [m33=m8 aparat] berlanjut Jumat malam. [m34:IRQ.CVL Lima orang] luka.
e1 m3 > m4 REQUEST requested 2019-11-29/day mode=change ctx=executive,legislative
e2 m5 > m11 CONCEDE planned 2019-11-29/day ctx=executive
e3 m6 > m7 PROTEST actual 2019-11-27/day mode=riot ctx=diplomatic
e4 m8 > m26 ASSAULT actual 2019-11-28/day mode=firearms ctx=repression
e5 m5 > m27 SANCTION actual 2019-11-28/day mode=withdraw ctx=military,repression
e6 m10 > m28 REQUEST requested 2019-11-29/none mode=change ctx=diplomatic
e7 m28 > m10 SUPPORT actual 2019-11-29/none ctx=diplomatic
e8 m12 > m13 COOPERATE actual 2018-01-01/year ctx=political_institutions bg
e9 m15 > m29 CONSULT actual 2019-10-01/month ctx=executive bg
e10 m30 > m5 SUPPORT actual 2019-11-29/none ctx=executive
e11 m17 > m8 ACCUSE actual 2019-11-29/none mode=disapprove ctx=repression
e12 m18 > m31 THREATEN threatened 2019-11-29/none mode=restrict ctx=corruption
e13 m19 > m20 CONSULT actual 2019-11-15/week mode=visit ctx=diplomatic bg
e14 m21 > m32 SUPPORT actual 2019-11-29/none ctx=executive
e15 m33 > m34 ASSAULT actual 2019-11-29/day mode=firearms ctx=repression
q1 m28 direct
q2 m24 indirect cue=mengatakan
rel m13 leads m14
rel m35 leads m16
rel m21 leads m22
rel m9 leads m8
