### Tempo.co 2023-08-08 article
= Nuland ke Niamey, Pulang Tanpa Bazoum
TEMPO.CO, [m1:@NER Niamey] - Dua jam lebih sedikit. Selama itulah [m2:USA.GOV Wakil Menteri Luar Negeri Amerika Serikat Victoria Nuland] {e1 berbicara} dengan [m3:CNSP.REB Moussa Salaou Barmou], jenderal yang pernah dilatih di Fort Benning, Senin, 7 Agustus 2023. Permintaan[m36=m2 nya] untuk menengok [m4:NER.GOV Presiden Mohamed Bazoum] {e2 ditampik}. [m5:CNSP.REB Abdourahamane Tiani], pemimpin [m6:CNSP.REB junta], pun tidak muncul.
"<<q1 Percakapannya sangat terus terang dan kadang sulit>>," kata [m7=m2 Nuland] kepada wartawan lewat telepon, sebelum terbang. [m8=m2 Ia] {e3 memperingatkan} [m9=m6 para perwira] tentang nasib negeri-negeri yang mengundang [m10:WAGNER.REB Wagner]. Bantuan [m11:USA.GOV Washington] senilai lebih dari US$ 100 juta sudah {e4 ditangguhkan}.
Hari itu seharusnya hari penentuan. [m12:ECOWAS ECOWAS] memberi tenggat sampai Ahad tengah malam bagi [m13=m6 dewan jenderal] untuk {e5 memulihkan} [m35=m4 sang presiden]; bila tidak, kekerasan {e6 bisa dipakai}. Tenggat lewat. Yang terjadi justru [m14=m6 Niamey] {e7 menutup} ruang udara, dan [m15:NER.CVL sekitar 30 ribu orang] memenuhi Stadion Seyni Kountche, {e8 bersorak} sambil mengarak kepala ayam berwarna bendera [m27:FRA.GOV Prancis].
[m16:NGA.GOV Bola Tinubu], presiden Nigeria yang bulan lalu terpilih mengetuai [m17=m12 blok itu], kembali mengundang para kepala negara ke Abuja, Kamis ini. [m28:NGA.LEG Senat negerinya] {e9 tidak merestui} pengiriman [m39:NGA.MIL pasukan]. Empat belas tahun silam, ujar seorang senator, Nigeria masih bisa; sekarang perang di utara sendiri pun belum kelar.
[m18:MLI.GOV Mali] dan [m19:BFA.GOV Burkina Faso], yang sama-sama diperintah tentara, {e10 mengutus} delegasi bersama sebagai tanda setia kawan. Serangan terhadap Niger, kata juru bicara delegasi, [m20:MLI.MIL Kolonel Abdoulaye Maiga], <<q2 sama artinya dengan menyatakan perang kepada [m37=m18+m19 kami]>>.
[m21:FRA.GOV Prancis], yang menempatkan 1.500 serdadu di sana, {e11 menyokong} upaya [m29=m12 ECOWAS]. [m30=m21 Paris] {e12 menghentikan} bantuan anggaran sejak 29 Juli. [m31=m6 Junta] lalu {e13 mencabut} lima perjanjian militer, keputusan yang tidak diakui [m33=m21 Paris].
[m22:DZA.GOV Presiden Aljazair Abdelmadjid Tebboune] {e14 menentang} campur tangan bersenjata. [m23:ITA.GOV Menteri Luar Negeri Antonio Tajani] dari Roma {e15 meminta} tenggat diperpanjang.
[m34=m4 Bazoum], orang Arab pertama yang memimpin negeri itu, terpilih 2021. Sejak 26 Juli [m24=m4 ia] {e16 disekap} [m32:NER.MIL pengawalnya sendiri] bersama istri dan anaknya. Partainya, [m25:NER.PTY PNDS], {e17 mengadu} [m38=m4 keluarga itu] hanya diberi nasi dan pasta.
[m26:NER.GOV Ali Lamine Zeine], ahli ekonomi, Senin malam diangkat menjadi perdana menteri.
e1 m2 > m3 CONSULT actual 2023-08-07/day mode=visit ctx=diplomatic,military
e2 m6 > m2 REJECT actual 2023-08-07/day mode=meet ctx=diplomatic
e3 m8 > m9 THREATEN threatened 2023-08-07/day ctx=military,diplomatic
e4 m11 > m6 SANCTION actual 2023-08-08/none mode=discontinue ctx=economic,pro_democracy
e5 m12 > m13 REQUEST requested 2023-07-30/week mode=yield ctx=executive,pro_democracy
e6 m12 > m13 THREATEN threatened 2023-07-30/week mode=violence ctx=military
e7 m14 > m12 COERCE actual 2023-08-06/day mode=restrict ctx=military
e8 m15 > m27 PROTEST actual 2023-08-06/day mode=demo ctx=military
e9 m28 > m16 REJECT actual 2023-08-08/none mode=assist ctx=legislative,military
e10 m18,m19 > m6 SUPPORT actual 2023-08-08/none ctx=diplomatic,military
e11 m21 > m29 SUPPORT actual 2023-08-08/none ctx=military
e12 m30 > m6 SANCTION actual 2023-07-29/day mode=discontinue ctx=economic
e13 m31 > m21 SANCTION actual 2023-08-08/none mode=discontinue ctx=military
e14 m22 > m12 REJECT actual 2023-08-08/none ctx=military
e15 m23 > m12 REQUEST requested 2023-08-08/none mode=change ctx=diplomatic
e16 m32 > m24 COERCE actual 2023-07-26/day mode=arrest ctx=military,executive
e17 m25 > m6 ACCUSE actual 2023-08-08/none mode=disapprove ctx=human_rights
q1 m7 direct cue=kata
q2 m20 indirect cue=kata
rel m5 leads m6
rel m16 leads m17

### Kompas.com 2018-07-09 article
= Anak Tangga Pesawat dan Dua Bendera di Asmara
~byline Kompas.com - 09/07/2018, 15:28 WIB
~byline Penulis Agni Vidya Perdana
[m1:@ERI ASMARA], KOMPAS.com - Ibu-ibu menaburkan berondong jagung. Pemimpin yang lahir setahun sesudah perang kemerdekaan tetangganya dimulai itu turun dari pesawat [m2:ETH.BUS Ethiopian Airlines], disambut peluk.
Minggu (8/7/2018), [m3:ETH.GOV Perdana Menteri Abiy Ahmed] {e1 mengunjungi} [m4:ERI.GOV Presiden Isaias Afwerki]. Itulah {e2 perjumpaan} pertama pemimpin kedua negara dalam hampir 20 tahun.
Besoknya [m32=m3+m4 keduanya] {e3 meneken} pernyataan bersama. Isinya lima butir; yang pertama, keadaan perang dinyatakan berakhir. [m5=m3+m4 Mereka] juga {e4 akan membuka} kembali kedutaan, sambungan telepon, dan penerbangan. [m6:ETH.GOV Ethiopia], yang tidak punya laut, boleh {e5 memakai} pelabuhan Assab.
"<<q1 Perbatasan di antara [m7=m4+m3 kami] sudah tidak ada. Cinta yang merobohkannya>>," tutur [m8=m3 Abiy] dalam jamuan makan malam.
[m28=m4 Tuan rumah pendiam itu] tersenyum. "<<q2 Siapa pun yang mengira [m29=m3+m4 kami] terpisah adalah orang asing>>," balasnya.
[m9:UN Sekjen PBB Antonio Guterres], yang sedang berada di Addis Ababa, {e6 memuji} langkah tersebut. Menurutnya, sanksi atas [m10:ERI.GOV Eritrea] yang {e7 dijatuhkan} [m22:UN Dewan Keamanan] pada 2009, lantaran menyokong [m11:SHABAAB.REB Al-Shabaab], boleh jadi kehilangan alasan. [m23=m3 Abiy] sendiri telah {e8 meminta} pencabutan sanksi itu lewat telepon.
Perang 1998–2000 {e9 merenggut} sekitar 80.000 nyawa. Perjanjian Aljazair mengakhirinya di atas kertas, tetapi kota kecil Badme tetap {e10 diduduki} [m24:ETH.MIL tentara Ethiopia] walau [m25:PCA komisi batas] pada 2002 {e11 memutuskan} Badme milik [m27=m10 Eritrea]. Juni lalu [m12:ETH.PTY EPRDF], koalisi empat partai yang diketuai [m26=m3 Abiy], mengumumkan bersedia {e12 mematuhi} putusan itu sepenuhnya.
Tidak semua senang. Di Badme dan Zalambessa [m13:ETH.CVL warga] {e13 berunjuk rasa} menolak berpindah kewarganegaraan. [m14:ETH.PTY TPLF], salah satu dari empat partai koalisi tersebut, {e14 mengkritik} cara keputusan diambil; [m31=m14 dia]lah yang memimpin perang dulu.
[m15:ARE.GOV Uni Emirat Arab], yang punya pangkalan di Assab, dan [m16:SAU.GOV Arab Saudi] disebut-sebut ikut {e15 menjembatani}. [m17:EGY.GOV Mesir], saingan [m30=m6 Ethiopia] di Sungai Nil, turut {e16 mengucapkan selamat}.
[m18:ETH.OPP Dua kelompok oposisi Ethiopia] yang bermarkas di Asmara menerima undangan pulang. Salah satunya, [m19:ETH.OPP Ginbot 7], dipimpin [m20:ETH.OPP Berhanu Nega], sudah {e17 menghentikan} perlawanan bersenjata.
Kalau pintu dibuka, apakah [m21:ERI.CVL pemuda Eritrea] akan berhenti lari dari wajib militer? Belum ada yang menjawab.
~read_also Baca juga: Kopi Jebena, Tiga Cangkir untuk Tamu
e1 m3 > m4 CONSULT actual 2018-07-08/day mode=visit ctx=diplomatic,territory
e2 m3 > m4 CONSULT actual 2018-07-08/day mode=visit ctx=diplomatic,territory again
e3 m3 > m4 SUPPORT actual 2018-07-09/day ctx=diplomatic,military
e4 m3 > m4 AGREE planned 2018-07-09/day ctx=diplomatic
e5 m10 > m6 AGREE planned 2018-07-09/day ctx=economic
e6 m9 > m3,m4 SUPPORT actual 2018-07-09/none ctx=diplomatic
e7 m22 > m10 SANCTION actual 2009-01-01/year mode=discontinue ctx=diplomatic,terrorism bg
e8 m23 > m9 REQUEST requested 2018-07-09/none mode=assist ctx=diplomatic
e9 m6 > m10 ASSAULT actual 1998-01-01/year ctx=military,territory bg
e10 m24 > m10 COERCE actual 2002-01-01/year mode=seize ctx=territory,military bg
e11 m25 > m10 SUPPORT actual 2002-01-01/year ctx=legal,territory bg
e12 m12 > m10 CONCEDE planned 2018-06-01/month ctx=territory,legal
e13 m13 > m3 PROTEST actual 2018-07-09/none mode=demo ctx=territory
e14 m14 > m3 ACCUSE actual 2018-07-09/none mode=disapprove ctx=territory
e15 m15,m16 > m3,m4 CONSULT actual 2018-07-09/none mode=third-party ctx=diplomatic
e16 m17 > m3,m4 SUPPORT actual 2018-07-09/none ctx=diplomatic
e17 m19 > m6 RETREAT actual 2018-07-09/none mode=ceasefire ctx=military
q1 m8 direct cue=tutur
q2 m4 direct cue=balasnya
rel m14 member_of m12
rel m26 leads m12
rel m20 leads m19

### Detik.com 2014-10-13 article
= Kobani Hampir Jatuh, Tank [m1:TUR.MIL Turki] Cuma Menonton
[m37:@TUR Ankara] - Dari bukit Mursitpinar semuanya terlihat: asap, bendera hitam, [m2:ISIS.REB orang-orang ISIS] yang naik motor di timur kota. Seribu meter dari sana, [m3:TUR.MIL barisan tank] menghadap ke arah yang sama dan tidak bergerak.
[m4:ISIS.REB ISIS] sudah {e1 merebut} 40 persen [m5:@SYR Kobani], kata [m41:SYR.NGO Observatorium Suriah untuk HAM], Senin (13/10/2014). [m6:YPG.REB Milisi Kurdi YPG] {e2 memukul balik} di sekitar gedung pemerintah; dibantu dari udara, karena malam sebelumnya [m7:USA.MIL pesawat Amerika] dan [m8:SAU.MIL Saudi] {e3 menjatuhkan} tujuh bom.
"<<q1 [m42=m6 Kami] tidak minta [m43=m1 tentara Turki]. [m44=m6 Kami] minta jalan>>," kata [m9:PYD.PTY Saleh Muslim], salah satu ketua [m10:PYD.PTY PYD]. [m33=m6 YPG] adalah sayap bersenjata [m34=m10 partai ini]. [m23=m9 Muslim] {e4 menemui} [m24:TUR.SPY pejabat intelijen] di [m38=m37 Ankara] pekan lalu dan diminta {e5 melepaskan} gagasan otonomi. [m11=m9 Ia] {e6 tidak mau}.
[m39:TUR.GOV Presiden Recep Tayyip Erdogan] menaruh syarat lain. [m25:TUR.GOV Ankara], ujar[m40=m39 nya], {e7 baru turun tangan} kalau [m26:USA.GOV koalisi] membuat zona larangan terbang dan ikut menyasar [m12:SYR.GOV Bashar al-Assad]. Baginya [m13:PKK.REB PKK] sama saja dengan [m45=m4 ISIS].
[m14:USA.GOV Penasihat keamanan Susan Rice] Minggu malam mengumumkan [m27:TUR.GOV Turki] sudah {e8 mengizinkan} pemakaian pangkalan Incirlik oleh [m28:USA.MIL militer Amerika]. Esoknya [m15:TUR.GOV kantor perdana menteri] {e9 membantah}: belum ada kesepakatan baru. Yang ada hanya janji {e10 melatih} [m29:SYR.REB pemberontak moderat], empat ribu orang.
Kemarahan merambat ke dalam negeri. Sejak Selasa, [m16:TUR.CVL demonstran Kurdi] dan [m30:TUR.COP polisi] {e11 bentrok} di Diyarbakir, Van, sampai Istanbul; 33 orang kehilangan nyawa. [m17:TUR.OPP Selahattin Demirtas], pemimpin [m18:TUR.OPP HDP], {e12 dituduh} [m19:TUR.GOV Perdana Menteri Ahmet Davutoglu] menyulut kerusuhan. Jam malam, yang {e13 diberlakukan} di enam provinsi, pertama sejak 1992.
Dari penjara di Pulau Imrali, [m20:PKK.REB Abdullah Ocalan] {e14 memperingatkan}: proses damai, yang dimulai 2012, tamat kalau Kobani jatuh. Batas waktunya 15 Oktober.
[m21:UN Utusan PBB Staffan de Mistura] {e15 memohon} [m31=m27 Ankara] membiarkan relawan menyeberang. [m46=m21 Dia] teringat Srebrenica. [m35=m27 Turki], anggota [m36:NATO NATO] sejak 1952, sudah menampung 180.000 pengungsi dari daerah itu.
[m47:@IRQ Irak] juga tidak lebih baik. Di Anbar, [m32=m4 ISIS] {e16 merebut} kamp militer di Hit, Senin pagi, setelah [m22:IRQ.MIL tentara Irak] {e17 mundur} ke Assad.
(ita/nrl)
e1 m4 > m6 ASSAULT actual 2014-10-13/none ctx=military,territory
e2 m6 > m4 ASSAULT actual 2014-10-13/none ctx=military,territory
e3 m7,m8 > m4 ASSAULT actual 2014-10-12/day mode=aerial ctx=military,terrorism
e4 m23 > m24 CONSULT actual 2014-10-06/week mode=visit ctx=military
e5 m24 > m23 REQUEST requested 2014-10-06/week mode=yield ctx=territory
e6 m11 > m24 REJECT actual 2014-10-06/week mode=yield ctx=territory
e7 m25 > m26 AGREE hypothetical 2014-10-13/none ctx=military
e8 m27 > m28 COOPERATE denied 2014-10-13/none ctx=military
e9 m15 > m14 REJECT actual 2014-10-13/day ctx=military
e10 m27 > m29 AGREE planned 2014-10-13/none ctx=military
e11 m30 > m16 ASSAULT actual 2014-10-07/day ctx=religion_ethnicity,repression
e12 m19 > m17 ACCUSE actual 2014-10-13/none mode=allege ctx=religion_ethnicity
e13 m27 > m16 COERCE actual 2014-10-07/week mode=curfew ctx=repression
e14 m20 > m27 THREATEN threatened 2014-10-13/none ctx=military
e15 m21 > m31 REQUEST requested 2014-10-13/none mode=change ctx=human_security
e16 m32 > m22 ASSAULT actual 2014-10-13/day ctx=military,territory
e17 m22 > m32 RETREAT actual 2014-10-13/day mode=withdraw ctx=military,territory
q1 m9 direct cue=kata
rel m33 part_of m34
rel m17 leads m18
rel m35 member_of m36 from=1952

### Bisnis.com 2022-11-18 article none
= Kebun Rempah Zanzibar Bertaruh pada Barista
~byline Penulis : Mia Chitra Dinisari
[m1:#Bisnis Bisnis.com], [m2:@TZA ZANZIBAR] — Harga cengkih terus merosot, dan para petani pulau itu mencari pembeli baru di tempat tak terduga: kedai kopi.
Sebuah [m3:TZA.BUS koperasi bernama Karafuu Mpya] sejak Maret mengirim kapulaga, kayu manis, dan pala giling dalam kemasan 50 gram ke jaringan kafe di [m4:@KEN Nairobi] dan [m5:@ARE Dubai]. Nilainya baru US$140.000, tapi margin mencapai 38%.
"<<q1 Dulu [m6:? kami] menjual berkarung-karung kepada tengkulak dan tak tahu ke mana perginya>>," ujar [m7:? Salma Juma], ketua [m8=m3 koperasi itu].
[m9=m7 Ia] menirukan resep chai dari neneknya, kemudian menakarnya dengan timbangan perhiasan. Barista di Dubai, katanya, memerlukan angka.
Menurut [m10:TZA.BUS Bank Rakyat Zanzibar], kredit usaha tani naik 17% pada kuartal III. Meski demikian bunga masih dua digit.
Pesaing terberat datang dari [m11:@MDG Madagaskar] dan [m12:@IDN Indonesia], penghasil cengkih terbesar dunia. [m13:? Rashid Ali], eksportir generasi ketiga di Stone Town, menyebut kualitas cengkih Minahasa sulit dikejar. "<<q2 Tapi [m14=m13 kita] punya cerita, dan cerita itu laku>>," tuturnya.
Musim panen berikutnya diperkirakan mundur sebulan akibat hujan.
[m15=m3 Koperasi] menargetkan 25 ton tahun depan. Untuk itu [m16=m3 mereka] perlu mesin pengering; pemasoknya sebuah bengkel di [m17:@IND Gujarat].
q1 m7 direct cue=ujar
q2 m13 direct cue=tuturnya
rel m7 leads m8
