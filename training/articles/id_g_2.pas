### Antara 2009-07-08 article
= [m1:OAS OAS] {e1 bekukan} keanggotaan [m2:HND.GOV Honduras], [m3:CRI.GOV Arias] jadi penengah
[m4:@CRI San Jose] (ANTARA News/AFP) - [m5:CRI.GOV Presiden Kosta Rika Oscar Arias] {e2 menerima} permintaan untuk mempertemukan dua orang yang sama-sama menyebut diri kepala negara Honduras, Selasa.
Permintaan itu datang dari [m6:USA.GOV Menteri Luar Negeri AS Hillary Clinton], yang {e3 berbincang} satu jam dengan [m7:HND.GOV Manuel Zelaya] di [m8:@USA Washington]. "<<q1 [m9=m6 Kami] tidak akan mendahului pembicaraan para pihak>>," ujar [m10=m6 Clinton] mengenai kemungkinan pemotongan bantuan.
[m39=m7 Zelaya] {e4 diangkut paksa} ke luar negeri oleh [m11:HND.MIL militer] pada 28 Juni. Ahad lalu [m12=m7 ia] mencoba pulang, tetapi [m13=m11 serdadu] {e5 memarkir} truk-truk di landasan Toncontin, dan pesawat pinjaman [m14:VEN.GOV Venezuela] itu berbelok ke [m15:@SLV San Salvador].
Di bawahnya, di luar pagar bandara, [m16:HND.CVL seorang remaja] {e6 tewas tertembak}. [m17:HND.GOV Pemerintah sementara] menyebut pelurunya karet. [m18:HND.NGO Komite Keluarga Orang Hilang], dipimpin [m19:HND.NGO Bertha Oliva], {e7 membantah} hal tersebut: pelurunya peluru tajam, kata [m20=m19 Oliva], dan datangnya dari arah [m21=m13 para penjaga].
[m22:HND.GOV Roberto Micheletti], yang dilantik Kongres menggantikan [m40=m7 Zelaya], {e8 menyambut baik} penengahan dari San Jose. "<<q2 Tapi [m23=m22 saya] tidak berunding soal kembalinya [m24=m7 beliau]>>," kata[m43=m22 nya]. [m25=m22 Ia] juga {e9 mengancam} akan menangkap [m26=m7 saingannya] begitu kakinya menyentuh tanah Honduras.
Keanggotaan Honduras dalam [m27:OAS Organisasi Negara-Negara Amerika (OAS)] {e10 ditangguhkan} dengan suara bulat Sabtu malam, pertama kali sejak [m28:CUB.GOV Kuba] {e11 dikeluarkan} pada 1962. [m29:OAS Sekretaris Jenderal Jose Miguel Insulza] sempat {e12 terbang} ke Tegucigalpa sehari sebelumnya; di sana [m30:HND.JUD Mahkamah Agung] {e13 tidak mau} mengubah putusannya.
[m31:VEN.GOV Hugo Chavez], sekutu [m32=m7 presiden terguling itu], sudah {e14 menghentikan} pengiriman minyak. [m33:NIC.GOV Nikaragua], [m34:SLV.GOV El Salvador], dan [m35:GTM.GOV Guatemala] pekan lalu {e15 menutup} lintas dagang darat selama 48 jam. Bank Dunia menahan kredit US$270 juta.
Di jalan-jalan ibu kota, [m36:HND.CVL dua kubu] berunjuk rasa berganti-ganti. [m37:HND.LAB Guru-guru] {e16 mogok} sejak hari penggulingan.
Gereja Katolik memilih sisi. [m38:HND.REL Kardinal Oscar Rodriguez] {e17 meminta} [m41=m7 Zelaya] menunda kepulangan agar tidak terjadi pertumpahan darah.
e1 m1 > m2 SANCTION actual 2009-07-04/day mode=discontinue ctx=diplomatic,pro_democracy again
e2 m5 > m6 AGREE planned 2009-07-07/day ctx=diplomatic,executive
e3 m6 > m7 CONSULT actual 2009-07-07/day ctx=diplomatic,executive
e4 m11 > m7 COERCE actual 2009-06-28/day mode=deport ctx=military,executive
e5 m13 > m12 COERCE actual 2009-07-05/day mode=restrict ctx=military,executive
e6 m21 > m16 ASSAULT actual 2009-07-05/day mode=firearms ctx=repression said=m19
e7 m18 > m17 REJECT actual 2009-07-08/none ctx=human_rights
e8 m22 > m5 SUPPORT actual 2009-07-08/none ctx=diplomatic
e9 m25 > m26 THREATEN threatened 2009-07-08/none mode=arrest ctx=executive
e10 m27 > m2 SANCTION actual 2009-07-04/day mode=discontinue ctx=diplomatic,pro_democracy
e11 m27 > m28 SANCTION actual 1962-01-01/year mode=discontinue ctx=diplomatic bg
e12 m29 > m17 CONSULT actual 2009-07-03/day mode=visit ctx=diplomatic
e13 m30 > m29 REJECT actual 2009-07-03/day mode=change ctx=legal,executive
e14 m31 > m17 SANCTION actual 2009-07-08/none mode=discontinue ctx=economic,natural_resource
e15 m33,m34,m35 > m17 SANCTION actual 2009-06-29/week mode=discontinue ctx=economic
e16 m37 > m17 PROTEST actual 2009-06-28/day mode=strike ctx=executive,pro_democracy
e17 m38 > m7 REQUEST requested 2009-07-08/none mode=yield ctx=religion_ethnicity,executive
q1 m10 direct cue=ujar
q2 m23 direct cue=katanya
rel m19 leads m18
rel m31 ally_of m32

### Detik.com 2010-04-12 article
= Darah di Jalan Ratchadamnoen, [m1:THA.GOV Abhisit]: [m2=m1 Saya] Tidak Lari
~byline Nograhany - detikNews
~share Share 0 Tweet 0
[m3:@THA Bangkok] - Peti-peti mati berwarna merah itu diarak keliling kota, Senin (12/4/2010). [m4:THA.OPP Massa Kaus Merah] {e1 berpawai} dengan foto korban di dada. Dua puluh satu orang meninggal dalam {e2 bentrokan} Sabtu malam, antara lain [m5:JPN.JRN juru kamera Reuters asal Jepang].
Malam itu [m6:THA.MIL tentara] hendak {e3 mengosongkan} Jembatan Phan Fa. Gagal. Batalion panser mundur meninggalkan enam kendaraan, dan [m7:THA.MIL Kolonel Romklao Thuwatham] {e4 terbunuh} oleh granat yang dilempar [m8:THA.REB orang-orang berbaju hitam].
"<<q1 [m9=m8 Mereka] bukan bagian dari [m10=m4 kami]. Tanya [m37=m6 tentara], siapa [m11=m8 mereka]>>," kata [m12:THA.OPP Jatuporn Prompan].
Bersama Veera Musikapong, [m38=m12 Jatuporn] memimpin [m13:THA.OPP Front Persatuan untuk Demokrasi Melawan Kediktatoran (UDD)]. [m14=m13 Organisasi itu] {e5 menuntut} [m15=m1 perdana menteri] membubarkan parlemen dan meninggalkan negeri ini.
Kepada stasiun televisi milik [m41=m6 militer], [m42=m1 yang disebut belakangan] menjawab: "<<q2 [m35=m1 Pemerintah] dan [m36=m6 tentara] tetap satu. [m16=m1 Saya] tidak akan bernegosiasi dengan teroris>>." [m17=m1 Ia] {e6 menolak} permintaan mundur itu, untuk kesekian kali sejak bulan lalu.
Kejutan datang dari Komisi Pemilihan. Senin sore [m18:THA.GOV lembaga tersebut] {e7 merekomendasikan} pembubaran [m19:THA.PTY Partai Demokrat], partai yang diketuai Abhisit, dengan {e8 tuduhan} menerima sumbangan gelap 258 juta baht. Berkasnya menuju Kejaksaan Agung. Bila [m20:THA.JUD Mahkamah Konstitusi] sependapat, [m21=m1 sang perdana menteri] bisa {e9 dilarang} berpolitik lima tahun.
[m22:THA.MIL Panglima Angkatan Darat Anupong Paochinda] tampak menjauh. Jenderal itu {e10 menyarankan} pemilu dipercepat. Di koalisi pun [m23:THA.PTY Partai Bhumjaithai] tidak lagi satu suara.
~advert Advertisement
Dari pengasingan, [m24:THA.ELI Thaksin Shinawatra] {e11 menelepon} panggung protes. Bekas perdana menteri tersebut digulingkan pada 2006; dua bulan lalu [m25:THA.JUD Mahkamah Agung] {e12 menyita} 46 miliar baht hartanya.
[m39=m4 Kaus Merah] kebanyakan petani dari timur laut, daerah tempat Thaksin masih dipuja. [m26:THA.CVL Kaus Kuning], lawan [m40=m4 mereka], pada 2008 {e13 menduduki} Bandara Suvarnabhumi selama sepekan.
[m30:EU Uni Eropa] dan [m31:ASEAN ASEAN] prihatin. [m27:IDN.GOV Juru bicara Kemlu Teuku Faizasyah] {e14 meminta} [m28:IDN.CVL warga Indonesia] menunda perjalanan ke [m29:@THA negara itu]. [m32:SGP.GOV Singapura], [m33:JPN.GOV Jepang], [m34:FRA.GOV Prancis], dan 40 negara lain sudah lebih dahulu.
(nwk/ash)
e1 m4 > m6 PROTEST actual 2010-04-12/day mode=demo ctx=repression,pro_democracy
e2 m6 > m4 ASSAULT actual 2010-04-10/day ctx=repression,military
e3 m6 > m4 COERCE actual 2010-04-10/day ctx=repression,military
e4 m8 > m7 ASSAULT actual 2010-04-10/day ctx=military
e5 m14 > m15 REQUEST requested 2010-04-12/none mode=yield ctx=executive,pro_democracy
e6 m17 > m14 REJECT actual 2010-04-12/none mode=yield ctx=executive
e7 m18 > m19 REQUEST requested 2010-04-12/day ctx=legal,political_institutions
e8 m18 > m19 ACCUSE actual 2010-04-12/day mode=allege ctx=corruption,legal
e9 m20 > m21 SANCTION hypothetical 2010-04-12/none ctx=legal,political_institutions
e10 m22 > m15 REQUEST requested 2010-04-12/none mode=change ctx=election
e11 m24 > m4 CONSULT actual 2010-04-12/none mode=phone ctx=pro_democracy
e12 m25 > m24 COERCE actual 2010-02-01/month mode=seize ctx=legal,corruption bg
e13 m26 > m1 PROTEST actual 2008-01-01/year mode=obstruct ctx=political_institutions bg
e14 m27 > m28 REQUEST requested 2010-04-12/none ctx=diplomatic
q1 m12 direct cue=kata
q2 m16 direct cue=menjawab
rel m12 leads m13
rel m1 leads m19

### Republika 2013-03-06 article
= Manila Minta Waktu, [m1:MYS.GOV Najib]: Sudah Terlambat
[m2:#Republika REPUBLIKA.CO.ID], [m3:@MYS LAHAD DATU] -- Tujuh batalion, tiga jet F-18, dan lima Hawk. Itulah jawaban [m4:MYS.GOV Malaysia] atas sekitar 200 orang bersenjata yang tiga pekan bertahan di Kampung Tanduo, Sabah.
[m5:MYS.MIL Pesawat-pesawat itu] {e1 membombardir} kampung nelayan tersebut sejak Selasa (5/3) pukul 07.00, disusul sapuan infanteri. Hingga Rabu siang jasad [m6:SULU.REB para pengikut kesultanan] yang ditemukan 13. Sisanya menghilang ke kebun sawit.
Sabtu pekan silam [m7=m6 kelompok itu] {e2 menyergap} [m8:MYS.COP regu polisi] di Semporna, 150 kilometer dari sana, dan menghabisi enam orang. Sebelumnya, pada Jumat, {e3 baku tembak} di Tanduo sendiri menelan 14 nyawa.
[m9:SULU.REB Jamalul Kiram III], yang mengaku sultan Sulu, berada di Taguig dekat Manila dan sakit ginjal. Adiknya, Raja Muda [m10:SULU.REB Agbimuddin], memimpin [m11=m6 pasukan] di lapangan. "<<q1 [m12=m10 Dia] menelepon [m13=m9 saya] dan bilang masih hidup>>," kata [m14=m9 sang kakak], Rabu.
Lewat juru bicaranya, [m15:SULU.REB Abraham Idjirani], kesultanan {e4 menawarkan} gencatan senjata. [m33=m1 Perdana Menteri Najib Razak] tidak berminat. "<<q2 Letakkan senjata tanpa syarat, baru [m16=m1 saya] dengar>>," ujarnya.
[m17:PHL.GOV Presiden Benigno Aquino] menghadapi api dari dua arah. [m34=m17 Ia] {e5 mendesak} [m18=m9 Kiram] menarik orang-orangnya dan {e6 mengancam} akan menyeret [m35=m9 sultan itu] ke pengadilan. Kepada [m19=m4 Kuala Lumpur], [m20:PHL.GOV Menteri Luar Negeri Albert del Rosario] {e7 memohon} kesabaran; [m36=m20 ia] {e8 menemui} [m21:MYS.GOV rekannya, Anifah Aman], Senin lalu.
Pertemuan itu tidak menghentikan serangan. Permohonan [m37:PHL.GOV Filipina] agar [m22:PHL.MIL kapal rumah sakitnya] diizinkan merapat juga {e9 tidak dikabulkan}.
[m38=m17 Aquino] {e10 menuduh} [m23:? orang-orang dari pemerintahan lampau] ikut membiayai ekspedisi tersebut. [m24:PHL.ELI Gloria Macapagal Arroyo], pendahulunya yang kini ditahan, {e11 menepis} tuduhan itu lewat pengacara.
~read_also Baca Juga: Harga Sawit Turun Lagi
[m25:MNLF.REB Nur Misuari], pendiri [m26:MNLF.REB Front Pembebasan Nasional Moro], {e12 memperingatkan} [m27=m4 Malaysia] agar tidak menganiaya [m32:MYS.CVL orang Tausug] di [m28:@MYS Sabah]. Sebaliknya [m29:MILF.REB Front Pembebasan Islam Moro (MILF)], yang Oktober lalu {e13 meneken} perjanjian kerangka dengan [m39=m37 Manila] berkat penengahan [m40=m4 Malaysia], menjauhkan diri dari petualangan Kiram.
[m31:UN Sekretaris Jenderal PBB Ban Ki-moon] {e14 menyerukan} [m30=m4+m6 semua pihak] menghentikan kekerasan.
Sejak 1878 Sabah disewa Kompeni Inggris dari kesultanan. Sampai tahun ini Malaysia masih membayar 5.300 ringgit kepada ahli waris, jumlah yang menurut Kuala Lumpur adalah uang penyerahan, bukan sewa.
e1 m5 > m6 ASSAULT actual 2013-03-05/day mode=aerial ctx=military,territory
e2 m7 > m8 ASSAULT actual 2013-03-02/day ctx=military,territory
e3 m8 > m7 ASSAULT actual 2013-03-01/day mode=firearms ctx=military,territory
e4 m15 > m4 AGREE actual 2013-03-06/none ctx=military
e5 m17 > m18 REQUEST requested 2013-03-06/none mode=yield ctx=military,territory
e6 m17 > m18 THREATEN threatened 2013-03-06/none ctx=legal
e7 m20 > m19 REQUEST requested 2013-03-06/none mode=yield ctx=military,diplomatic
e8 m20 > m21 CONSULT actual 2013-03-04/day ctx=diplomatic,military
e9 m4 > m22 REJECT actual 2013-03-06/none mode=assist ctx=military
e10 m17 > m23 ACCUSE actual 2013-03-06/none mode=allege ctx=military
e11 m24 > m17 REJECT actual 2013-03-06/none ctx=legal
e12 m25 > m27 THREATEN threatened 2013-03-06/none ctx=religion_ethnicity
e13 m29 > m17 SUPPORT actual 2012-10-01/month ctx=military,territory bg
e14 m31 > m30 REQUEST requested 2013-03-06/none mode=yield ctx=military
q1 m14 direct cue=kata
q2 m16 direct cue=ujarnya
rel m10 leads m11
