### Detik 2018-05-02 article
= [m1:KOR.MIL Seoul] {e1 Bongkar} Pengeras Suara, [m2:PRK.GOV Kim] Siap {e2 Tutup} Situs Nuklir
[m3:@KOR Seoul] - [m4:KOR.MIL Militer Korea Selatan] {e3 menurunkan} pengeras suara raksasa di sepanjang garis demarkasi, Selasa (1/5/2018). Dari seberang, [m5:PRK.MIL serdadu Korea Utara] tampak {e4 melakukan hal yang sama}.
Itu langkah nyata pertama setelah [m6:KOR.GOV Presiden Moon Jae-in] dan [m7:PRK.GOV Kim Jong-un] {e5 menandatangani} Deklarasi Panmunjom, Jumat (27/4) pekan lalu. Di dalamnya [m8=m6+m7 keduanya] {e6 berjanji} mengakhiri Perang Korea secara resmi tahun ini.
Menurut [m35:KOR.GOV Istana Biru], dalam pertemuan itu [m24=m7 Kim] juga mengatakan akan {e7 menutup} tempat uji nuklir [m9:@PRK Punggye-ri] bulan Mei dan {e8 mengundang} [m25:USA.JRN ahli serta wartawan Amerika] untuk menyaksikannya.
"<<q1 Ada yang bilang [m10=m7 kami] menutup terowongan yang sudah tidak terpakai. Kalau [m40=m25 mereka] datang, [m41=m25 mereka] akan lihat masih ada dua lagi dan kondisinya bagus>>," ucap [m36=m7 Kim] seperti ditirukan [m11:KOR.GOV juru bicara kepresidenan Yoon Young-chan].
[m42=m7 Ia] bahkan memajukan jam [m43=m2 negaranya] 30 menit agar sama dengan [m44=m6 selatan].
Di [m45:@USA Washington], [m12:USA.GOV Presiden Donald Trump] menimbang Panmunjom sebagai lokasi {e9 pertemuannya} dengan [m26=m7 Kim]. Pekan sebelumnya, calon menteri luar negerinya waktu itu, [m13:USA.SPY Direktur CIA Mike Pompeo], diam-diam sudah {e10 bertemu} [m27=m7 sang pemimpin] di [m14:@PRK Pyongyang].
[m15:USA.GOV Penasihat keamanan John Bolton] menyebut "<<q2 model Libya>>" sebagai acuan pelucutan. Tetapi [m46=m15 ia] membantah [m28=m12 pemerintahnya] {e11 berjanji} tidak menyerang jika [m29=m7 Korea Utara] menyerahkan senjatanya.
[m16:JPN.GOV Perdana Menteri Jepang Shinzo Abe] {e12 meminta} [m17=m6 Moon] mengangkat nasib [m18:JPN.CVL warga Jepang yang diculik] puluhan tahun silam. [m32=m6 Moon] mengaku sudah menyampaikannya; [m30=m7 Kim], katanya, bertanya mengapa [m31=m16 Tokyo] tidak {e13 bicara langsung} saja.
[m47:KOR.OPP Oposisi konservatif] di [m48:@KOR Seoul] tidak ikut bertepuk tangan. [m19:KOR.OPP Hong Joon-pyo], ketua [m20:KOR.OPP Partai Kebebasan Korea], {e14 mencela} deklarasi itu sebagai sandiwara. [m33=m20 Partainya] juga {e15 menolak} meratifikasinya di [m49:KOR.LEG Majelis Nasional].
[m21:CHN.GOV Menteri Luar Negeri China Wang Yi] dijadwalkan {e16 berkunjung} ke [m34=m7 Pyongyang] selama dua hari mulai Rabu ini. [m37=m21 China], satu-satunya sekutu [m38=m7 Korea Utara] berdasarkan traktat, khawatir ditinggal. Sekitar [m22:USA.MIL 28.500 serdadu Amerika], sekutu [m39=m6 Seoul], masih bermarkas di selatan.
[m23:KOR.GOV Penasihat khusus presiden, Moon Chung-in], menulis bahwa kehadiran [m50=m22 mereka] sulit dibenarkan bila perjanjian damai tercapai. [m51=m35 Istana Biru] buru-buru {e17 menegurnya}. (mae/ita)
e1 m1 > m2 CONCEDE actual 2018-05-01/day ctx=military again
e2 m2 > m1 CONCEDE planned 2018-05-01/month ctx=cbrn,military again
e3 m4 > m5 CONCEDE actual 2018-05-01/day ctx=military
e4 m5 > m4 CONCEDE actual 2018-05-01/day ctx=military
e5 m6 > m7 SUPPORT actual 2018-04-27/day ctx=diplomatic,military
e6 m8 > m8 AGREE planned 2018-04-27/day ctx=diplomatic,military
e7 m24 > m6 CONCEDE planned 2018-05-01/month ctx=cbrn,military
e8 m24 > m25 AGREE planned 2018-04-27/day ctx=cbrn,diplomatic
e9 m12 > m26 CONSULT planned 2018-05-02/none ctx=diplomatic,cbrn
e10 m13 > m27 CONSULT actual 2018-04-16/week mode=visit ctx=diplomatic,intelligence
e11 m28 > m29 AGREE denied 2018-05-02/none ctx=cbrn,military
e12 m16 > m17 REQUEST requested 2018-05-02/none mode=assist ctx=diplomatic,human_rights
e13 m30 > m31 REQUEST requested 2018-05-02/none mode=meet ctx=diplomatic said=m32
e14 m19 > m6 ACCUSE actual 2018-05-02/none mode=disapprove ctx=legislative
e15 m33 > m6 REJECT actual 2018-05-02/none ctx=legislative
e16 m21 > m34 CONSULT planned 2018-05-02/day mode=visit ctx=diplomatic
e17 m51 > m23 ACCUSE actual 2018-05-02/none mode=disapprove ctx=military
q1 m36 direct cue=ucap
q2 m15 mixed cue=menyebut
rel m19 leads m20
rel m37 ally_of m38
rel m22 ally_of m39

### Harian Kompas 2008-01-04 article
= [m1:KEN.COP Polisi Kenya] {e1 Hadang} Pawai Sejuta Orang
[m2:@KEN NAIROBI, KAMIS] — Dengan meriam air dan gas air mata, [m3:KEN.COP polisi] {e2 membubarkan} [m4:KEN.OPP ribuan pendukung oposisi] yang hendak {e3 berpawai} ke Taman Uhuru di pusat ibu kota [m5:KEN.GOV Kenya], Kamis (3/1). [m27=m5 Pemerintah] sehari sebelumnya {e4 melarang} unjuk rasa tersebut.
[m44=m4 Massa] datang dari permukiman kumuh [m6:@KEN Kibera] dan [m45:@KEN Mathare] sambil mengacungkan ranting. [m28=m4 Mereka] {e5 menuntut} [m7:KEN.GOV Presiden Mwai Kibaki] turun karena dituduh mencuri pemilu 27 Desember.
"<<q1 [m8=m10 Kami] akan mencoba lagi besok, lusa, dan seterusnya. Ini negeri [m9=m10 kami] juga>>," kata [m10:KEN.OPP Raila Odinga], pemimpin [m11:KEN.OPP Gerakan Demokratik Oranye (ODM)], di depan hotel tempatnya tertahan barikade.
[m29=m10 Odinga], yang dahulu sekutu [m46=m7 Kibaki], {e6 menolak} berunding sebelum [m30=m7 lawannya] mengakui kekalahan.
[m31=m7 Kibaki] lewat layar televisi justru menyatakan siap {e7 berbicara} dengan pihak mana pun "<<q2 begitu negeri ini tenang>>". [m47=m7 Ia] membantah [m32=m3 polisi] {e8 menembak mati} [m33=m4 demonstran] tanpa alasan. [m12:KEN.GOV Juru bicara pemerintah Alfred Mutua] malah {e9 menuding} [m13=m11 partai Odinga] melakukan pembersihan etnis.
[m48:KEN.CVL Sedikitnya 300 orang] tewas sejak hasil pemilu diumumkan. Kejadian terburuk berlangsung Selasa lalu di [m14:@KEN Eldoret]: [m34:KEN.CVL gerombolan pemuda Kalenjin] {e10 membakar} gereja tempat [m15:KEN.CVL ratusan warga suku Kikuyu], suku [m49=m7 Presiden], berlindung. [m50=m15 Tiga puluh lima] hangus.
Kejutan datang dari [m16:KEN.JUD Jaksa Agung Amos Wako], orang dekat [m51=m7 Kibaki]. [m35=m16 Ia] {e11 meminta} suara dihitung ulang oleh pihak independen. Ketua [m17:KEN.GOV Komisi Pemilihan], [m18:KEN.GOV Samuel Kivuitu], mengaku mengumumkan hasil "<<q3 di bawah tekanan>>" dan tak tahu siapa yang menang. [m52=m17 Lima anggota lembaga itu] sudah {e18 menarik} pengakuan mereka.
[m19:GHA.GOV Presiden Ghana John Kufuor], ketua [m20:AU Uni Afrika], batal {e12 terbang} ke [m53:@KEN Nairobi] karena [m36=m7 Kibaki] {e13 enggan} menerimanya. Sebagai gantinya datang peraih Nobel [m21:ZAF.REL Uskup Agung Desmond Tutu]. [m37=m21 Tutu] {e14 menemui} [m38=m10 Odinga], dan esok dijadwalkan {e15 menghadap} [m39=m7 Kibaki].
[m22:EU Uni Eropa] dan [m23:USA.GOV Amerika Serikat] {e16 menyerukan} [m40=m7+m10 kedua kubu] membentuk koalisi. [m41=m23 Washington] semula {e17 mengucapkan selamat} kepada [m42=m7 Kibaki], lalu {e19 mencabutnya}. Sejauh ini hanya [m24:UGA.GOV Presiden Uganda Yoweri Museveni] yang mengakui kemenangan itu.
[m43=m5 Kenya], anggota [m25:COMMONWEALTH Persemakmuran], selama ini menjadi pangkalan bantuan bagi [m26:@SOM Somalia] dan [m54:@SDN Sudan]. Truk bahan bakar menuju [m55:@UGA Kampala] tertahan di [m56:@KEN Mombasa]. (REUTERS/AFP/DHF)
e1 m1 > m4 ASSAULT actual 2008-01-03/day mode=crowd-control ctx=repression,election again
e2 m3 > m4 ASSAULT actual 2008-01-03/day mode=crowd-control ctx=repression,election
e3 m4 > m7 PROTEST actual 2008-01-03/day mode=demo ctx=election
e4 m27 > m4 COERCE actual 2008-01-02/day mode=restrict ctx=rights_freedoms,election
e5 m28 > m7 PROTEST actual 2008-01-03/day mode=demo ctx=election again
e6 m29 > m30 REJECT actual 2008-01-04/none mode=meet ctx=election
e7 m31 > m10 CONSULT hypothetical 2008-01-04/none ctx=election
e8 m32 > m33 ASSAULT denied 2008-01-04/none mode=firearms ctx=repression
e9 m12 > m13 ACCUSE actual 2008-01-04/none mode=allege ctx=religion_ethnicity
e10 m34 > m15 ASSAULT actual 2008-01-01/day ctx=religion_ethnicity
e11 m35 > m17 REQUEST requested 2008-01-04/none mode=change ctx=election,legal
e12 m19 > m5 CONSULT planned 2008-01-04/none mode=visit ctx=diplomatic
e13 m36 > m19 REJECT actual 2008-01-04/none mode=meet ctx=diplomatic
e14 m37 > m38 CONSULT actual 2008-01-04/none mode=visit
e15 m37 > m39 CONSULT planned 2008-01-04/day mode=visit
e16 m22,m23 > m40 REQUEST requested 2008-01-04/none mode=change ctx=election,diplomatic
e17 m41 > m42 SUPPORT actual 2008-01-04/none ctx=election,diplomatic
e18 m52 > m7 REJECT actual 2008-01-04/none ctx=election
e19 m41 > m42 REJECT actual 2008-01-04/none ctx=election,diplomatic
q1 m10 direct cue=kata
q2 m31 mixed cue=menyatakan
q3 m18 mixed cue=mengaku
rel m10 leads m11
rel m18 leads m17
rel m19 leads m20
rel m43 member_of m25
