### Tirto.id 2017-10-28 article
= [m1:ESP.GOV Madrid] {e1 Copot} [m2:CATALONIA.REB Puigdemont] Beberapa Jam Setelah [m3:CATALONIA.REB Catalunya] {e2 Merdeka}
[m4:#tirto.id tirto.id] - Dua pemungutan suara, dua kota, satu Jumat. Pukul tiga lewat sore [m5:CATALONIA.REB parlemen Catalunya] di [m6:@ESP Barcelona] {e3 menyatakan} kemerdekaan dari [m7:ESP.GOV Spanyol]. Empat puluh menit kemudian [m8:ESP.LEG Senat] di [m9:@ESP Madrid] {e4 memberi} [m34=m7 pemerintah pusat] wewenang mengambil alih [m47=m3 daerah itu].
[m10:ESP.GOV Perdana Menteri Mariano Rajoy] tidak menunggu lama. Jumat malam (27/10/2017) [m35=m10 ia] {e5 memberhentikan} [m11:CATALONIA.REB Presiden Catalunya Carles Puigdemont] beserta [m48:CATALONIA.REB seluruh menterinya], {e6 membubarkan} [m49=m5 parlemen daerah], dan {e7 menjadwalkan} pemilu pada 21 Desember.
"<<q1 Ini bukan soal menangguhkan otonomi. Ini soal mengembalikannya ke jalan hukum>>," ujar [m12=m10 Rajoy], yang memimpin [m13:ESP.PTY Partai Rakyat (PP)].
[m14:CATALONIA.REB Kepala kepolisian daerah, Josep Lluis Trapero], ikut dilengserkan.
Di Barcelona, [m36:CATALONIA.REB 70 legislator] {e8 mendukung} proklamasi dalam pemungutan suara rahasia. [m15:ESP.PTY Ciudadanos], [m16:ESP.PTY Partai Sosialis], dan [m37=m13 PP] {e9 keluar} dari ruang sidang sebelum kotak suara diedarkan. [m17:ESP.PTY Ines Arrimadas], pemimpin [m45=m15 Ciudadanos] di [m50:@ESP Catalunya], menyebut hari itu "<<q2 yang paling sedih dalam hidup [m18=m17 saya]>>".
[m19:ESP.JUD Jaksa Agung Jose Manuel Maza] akan {e10 mendakwa} [m38=m11 Puigdemont] dengan pasal pemberontakan paling cepat Senin. Ancaman hukumannya 30 tahun penjara.
[m39=m11 Puigdemont] belum mau berkomentar tentang kabar bahwa [m51=m11 dirinya] mempertimbangkan {e11 suaka} di [m40:BEL.GOV Belgia]. [m20:BEL.GOV Menteri Urusan Suaka Belgia Theo Francken] tidak menampik kemungkinan {e12 memberinya}, tetapi [m21:BEL.GOV Perdana Menteri Charles Michel] {e13 menegur} [m41=m20 Francken] karena "<<q3 menyiram bensin ke api>>".
Tak ada satu negara pun yang mengakui [m52=m3 republik baru itu]. [m22:EU Presiden Dewan Eropa Donald Tusk] menulis bahwa [m53=m7 Spanyol] tetap satu-satunya lawan bicara [m23=m22 Brussel]. [m24:DEU.GOV Jerman], [m25:FRA.GOV Perancis], dan [m26:GBR.GOV Inggris] {e14 menyatakan berdiri} di belakang [m42=m10 Rajoy].
Sedikit nada lain datang dari [m54:@GBR Edinburgh]. [m27:GBR.PTY Partai Nasional Skotlandia (SNP)], yang memerintah [m46:@GBR Skotlandia], {e15 menyesalkan} sikap [m43=m7 Madrid] yang menolak dialog.
Kemelut ini mencapai puncaknya pada 1 Oktober, saat [m28:ESP.COP polisi nasional] {e16 memukuli} [m29:ESP.CVL pemilih] dalam referendum yang sudah {e17 dilarang} [m30:ESP.JUD Mahkamah Konstitusi]. Dua tokoh gerakan kemerdekaan, [m31:ESP.CVL Jordi Sanchez] dari [m32:ESP.CVL Majelis Nasional Catalunya (ANC)] dan [m33:ESP.CVL Jordi Cuixart] dari Omnium, {e18 ditahan} sejak 16 Oktober atas perintah [m44:ESP.JUD hakim].
[m56=m50 Catalunya] menyumbang seperlima produk domestik bruto [m55=m7 Spanyol]. Sampai kemarin [m57:ESP.BUS 1.700 perusahaan] telah memindahkan kantor pusat.
(tirto.id - aqh/zen)
e1 m1 > m2 COERCE actual 2017-10-27/day ctx=executive,territory again
e2 m3 > m1 REJECT actual 2017-10-27/day ctx=territory again
e3 m5 > m7 REJECT actual 2017-10-27/day ctx=territory,legislative
e4 m8 > m34 SUPPORT actual 2017-10-27/day ctx=legislative,territory
e5 m35 > m11 COERCE actual 2017-10-27/day ctx=executive,territory
e6 m35 > m5 COERCE actual 2017-10-27/day ctx=legislative,territory
e7 m35 > m3 AGREE planned 2017-12-21/day ctx=election
e8 m36 > m5 SUPPORT actual 2017-10-27/day ctx=legislative,territory
e9 m15,m16,m37 > m5 PROTEST actual 2017-10-27/day mode=boycott ctx=legislative
e10 m19 > m38 ACCUSE planned 2017-10-30/day mode=allege ctx=legal,territory
e11 m39 > m40 REQUEST hypothetical 2017-10-28/none mode=assist ctx=asylum
e12 m20 > m39 AID hypothetical 2017-10-28/none ctx=asylum
e13 m21 > m41 ACCUSE actual 2017-10-28/none mode=disapprove
e14 m24,m25,m26 > m42 SUPPORT actual 2017-10-28/none ctx=diplomatic,territory
e15 m27 > m43 ACCUSE actual 2017-10-28/none mode=disapprove
e16 m28 > m29 ASSAULT actual 2017-10-01/day mode=beat ctx=repression bg
e17 m30 > m3 COERCE actual 2017-10-28/none mode=restrict ctx=legal bg
e18 m44 > m31,m33 COERCE actual 2017-10-16/day mode=arrest ctx=legal,repression bg
q1 m12 direct cue=ujar
q2 m17 mixed cue=menyebut
q3 m21 mixed cue=menegur
rel m12 leads m13
rel m17 leads m45
rel m31 member_of m32
rel m27 controls m46

### Suara.com 2025-07-25 article
= [m1:KHM.MIL Roket Kamboja] {e1 Hantam} SPBU [m42=m3 Thailand], [m43=m7 Jet F-16] {e2 Balas Mengebom}
~byline Bangun Santoso | Suara.com
~date_line Jumat, 25 Juli 2025 | 08:15 WIB
~caption Warga Surin mengungsi ke gedung olahraga. (Foto: AFP)
[m2:#Suara.com Suara.com] - Sengketa lama di perbatasan [m3:THA.GOV Thailand] dan [m4:KHM.GOV Kamboja] meledak menjadi perang terbuka. Kamis (24/7/2025), roket BM-21 yang {e3 ditembakkan} [m5:KHM.MIL tentara Kamboja] menghantam pom bensin di [m6:@THA Sisaket] dan menewaskan [m26:THA.CVL enam orang], kebanyakan pelajar.
[m44=m3 Thailand] menjawab dari langit. Enam jet tempur [m7:THA.MIL Angkatan Udara] {e4 mengebom} dua sasaran militer di dekat [m8:@KHM Kuil Ta Muen Thom].
"<<q1 [m9=m3 Kami] terpaksa membela kedaulatan. Sekarang masih baku tembak, [m10=m3 kami] belum menyebutnya perang>>," ujar [m11:THA.GOV Pelaksana Tugas Perdana Menteri Phumtham Wechayachai] di [m45:@THA Bangkok].
Dari seberang, [m12:KHM.GOV Perdana Menteri Hun Manet] {e5 menuduh} [m27=m3 Bangkok] melakukan agresi yang tidak beralasan. [m28=m12 Putra Hun Sen itu] {e6 mengirim surat} kepada [m14:UN Dewan Keamanan PBB] agar bersidang. [m29=m14 Dewan] mengabulkannya: rapat tertutup akan {e7 digelar} Jumat petang waktu New York.
Siapa menembak lebih dulu? [m46=m3+m4 Keduanya] saling tunjuk. [m30:THA.MIL Militer Thailand] mengatakan pesawat nirawak [m47=m4 Kamboja] berputar di atas posisi [m48=m30 mereka] sejak pukul 07.35. [m32=m4 Phnom Penh] membantah dan mengatakan [m31=m5 prajuritnya] {e8 diserang} saat berpatroli.
~read_also Baca Juga: Sepatu Lari Terbaik di Bawah 500 Ribu
Sehari sebelumnya [m33=m3 Thailand] sudah {e9 mengusir} [m34:KHM.GOV duta besar Kamboja] dan {e10 memanggil pulang} [m49:THA.GOV dubesnya] setelah [m50:THA.MIL lima tentaranya] terluka kena ranjau. [m35=m4 Kamboja] {e11 membalas} dengan menurunkan hubungan ke tingkat terendah.
Permusuhan ini merembet ke dalam negeri [m51=m3 Thailand]. [m15:THA.GOV Perdana Menteri Paetongtarn Shinawatra] {e12 diskors} [m16:THA.JUD Mahkamah Konstitusi] pada 1 Juli gara-gara rekaman teleponnya dengan [m13:KHM.LEG Hun Sen] bocor. [m39=m15 Ia] masih mengetuai [m17:THA.PTY Pheu Thai]. [m18:THA.PTY Bhumjaithai], tadinya mitra terbesar, {e13 hengkang} dari koalisi.
Ketua [m40:ASEAN ASEAN] tahun ini, [m19:MYS.GOV Perdana Menteri Malaysia Anwar Ibrahim], {e14 menelepon} [m36=m11+m12 kedua pemimpin]. "<<q2 [m20=m19 Saya] menyambut baik isyarat positif dari [m52=m3 Bangkok] dan [m53=m4 Phnom Penh]>>," tulisnya di Facebook. [m37=m19 Malaysia] {e15 menawarkan diri} menjadi tuan rumah perundingan.
Belakangan [m21:THA.GOV juru bicara Kemlu Thailand, Nikorndej Balankura], mengatakan [m38=m3 Bangkok] {e16 tidak memerlukan} mediasi negara ketiga.
[m22:CHN.GOV China], yang dekat dengan [m54=m3+m4 kedua pihak], juga siap membantu. [m23:USA.GOV Amerika Serikat], sekutu [m41=m3 Thailand] berdasarkan traktat sejak 1954, {e17 menyerukan} penghentian permusuhan segera.
Lebih dari [m24:THA.REF 100 ribu warga Thailand] mengungsi. [m25:IDN.GOV KBRI Bangkok] {e18 mengimbau} [m55:IDN.CVL WNI] menjauhi tujuh provinsi.
e1 m1 > m3 ASSAULT actual 2025-07-24/day mode=heavy-weapons ctx=military,territory again
e2 m7 > m1 ASSAULT actual 2025-07-24/day mode=aerial ctx=military,territory again
e3 m5 > m26 ASSAULT actual 2025-07-24/day mode=heavy-weapons ctx=military,territory
e4 m7 > m5 ASSAULT actual 2025-07-24/day mode=aerial ctx=military,territory
e5 m12 > m27 ACCUSE actual 2025-07-25/none mode=allege ctx=military
e6 m28 > m14 REQUEST requested 2025-07-25/none mode=meet ctx=diplomatic,military
e7 m29 > m3,m4 CONSULT planned 2025-07-25/day mode=multilateral ctx=diplomatic,military
e18 m25 > m55 REQUEST requested 2025-07-25/none mode=change
e8 m30 > m31 ASSAULT actual 2025-07-24/day ctx=military said=m32
e9 m33 > m34 SANCTION actual 2025-07-23/day mode=expel ctx=diplomatic
e10 m33 > m4 SANCTION actual 2025-07-23/day mode=withdraw ctx=diplomatic
e11 m35 > m3 SANCTION actual 2025-07-25/none mode=discontinue ctx=diplomatic
e12 m16 > m15 SANCTION actual 2025-07-01/day ctx=legal,executive bg
e13 m18 > m15 SANCTION actual 2025-07-25/none mode=withdraw ctx=legislative bg
e14 m19 > m36 CONSULT actual 2025-07-25/none mode=phone ctx=diplomatic,military
e15 m37 > m36 AGREE planned 2025-07-25/none ctx=diplomatic
e16 m38 > m37 REJECT actual 2025-07-25/none mode=meet ctx=diplomatic
e17 m23 > m3,m4 REQUEST requested 2025-07-25/none mode=yield ctx=diplomatic,military
q1 m11 direct cue=ujar
q2 m19 direct cue=tulisnya
rel m39 leads m17
rel m19 leads m40
rel m23 ally_of m41 from=1954

### Koran Tempo 2010-12-29 article
= [m28:ECOWAS Tiga Presiden] {e1 Bujuk} [m1:CIV.GOV Gbagbo], [m2:CIV.GOV Ouattara] {e2 Serukan} Mogok
[m3:@CIV ABIDJAN] -- [m4:BEN.GOV Presiden Benin Boni Yayi], [m5:SLE.GOV Presiden Sierra Leone Ernest Bai Koroma], dan [m6:CPV.GOV Presiden Tanjung Verde Pedro Pires] pulang tanpa hasil dari [m7:CIV.GOV Pantai Gading], Selasa lalu. Diutus oleh [m8:ECOWAS Masyarakat Ekonomi Afrika Barat (ECOWAS)], [m30=m4+m5+m6 ketiganya] {e3 mendesak} [m9:CIV.GOV Laurent Gbagbo] angkat kaki dari istana atau diusir dengan senjata.
[m31=m9 Gbagbo] menyambut [m49=m30 mereka] dengan hangat, lengkap dengan parade kehormatan. Namun jawabannya {e4 tidak berubah}.
"<<q1 [m50=m30 Mereka] teman-teman lama. Tetapi [m10=m9 saya] dipilih rakyat, bukan dipilih teman>>," kata [m46=m9 Gbagbo] kepada stasiun [m11:#RTI RTI] seusai pertemuan dua jam.
[m12=m8 Blok] beranggotakan 15 negara itu pekan lalu {e5 mengancam} akan memakai "<<q2 kekuatan yang sah>>" bila bujukan tidak mempan. Keanggotaan [m32=m7 Pantai Gading] sudah {e6 dibekukan} sejak 7 Desember. Menurut rencana, [m33=m30 ketiga utusan] {e7 kembali} pada 3 Januari.
Krisis bermula dari pemilihan putaran kedua, 28 November. [m13:CIV.GOV Komisi pemilu] menyatakan [m14:CIV.GOV Alassane Ouattara] menang dengan 54 persen suara; [m15:CIV.JUD Dewan Konstitusi], yang diketuai karib [m51=m9 Gbagbo], {e8 membatalkan} suara dari tujuh wilayah di utara dan membalikkan hasilnya.
Sejak itu [m52=m14 Ouattara] berkantor di [m16:@CIV Hotel Golf], dijaga [m17:UN 800 serdadu PBB] dan dikepung [m18:CIV.MIL pasukan Garda Republik]. [m53:? Dunia] mengakui [m54=m14 dia]. Pekan lalu [m34:UN Sidang Umum PBB] {e9 menerima} surat kepercayaan [m19:CIV.GOV duta besar yang ditunjuknya, Youssoufou Bamba].
[m20:CIV.GOV Perdana Menteri versi Ouattara, Guillaume Soro], {e18 menyerukan} kepada [m29:CIV.CVL warga] mogok umum sejak Senin. Pelabuhan kakao di [m55:@CIV San Pedro] sepi, tetapi di [m56:@CIV Abidjan] warung tetap buka. [m47=m20 Soro] memimpin [m21:FN_CIV.REB Pasukan Baru], bekas pemberontak yang menguasai [m48:@CIV separuh utara negeri] sejak 2002.
[m57:CIV.PRM Milisi pendukung Gbagbo] tak kalah garang. [m22:CIV.PRM Charles Ble Goude], pemimpin [m23:CIV.PRM Patriot Muda] yang juga Menteri Pemuda, {e10 menghasut} [m36=m23 pengikutnya] merebut hotel "<<q3 dengan tangan kosong>>" sesudah Tahun Baru. Kemarin [m37=m23 mereka] {e11 membatalkan} pawai akbar di pusat kota, konon demi memberi kesempatan kepada diplomasi.
Di distrik Yopougon, [m24:CIV.CVL seratusan orang] {e12 menyerang} [m38:UN konvoi PBB] dengan golok dan membakar satu kendaraan. [m25:UN Seorang prajurit Bangladesh] luka di lengan.
[m26:UN Kepala operasi perdamaian Alain Le Roy] {e13 menuduh} [m39:CIV.JRN televisi pemerintah] menyebar kebencian. Tentang {e19 permintaan} [m41=m9 Gbagbo] agar [m58=m17 pasukan itu] hengkang, [m59=m26 ia] berkata bahwa [m40=m26 PBB] {e14 tidak akan menurutinya}.
[m27:FRA.GOV Prancis], yang memiliki [m60:FRA.MIL 900 tentara] di sana, {e15 menyita} pesawat [m42=m9 Gbagbo] di bandara Basel-Mulhouse atas {e20 permintaan} [m61=m14 kubu Ouattara]. [m43:BCEAO.IGO Bank sentral Afrika Barat] telah {e16 memblokir} rekening [m44=m9 pemerintahnya].
[m62:FRA.GOV Menteri Luar Negeri Prancis Michele Alliot-Marie] membantah [m45=m60 tentara negaranya] akan ikut {e17 menyerbu}. AFP | REUTERS | SAPTO PRADITYO
e1 m28 > m1 REQUEST requested 2010-12-28/day mode=yield ctx=executive,diplomatic again
e2 m2 > m29 REQUEST requested 2010-12-27/day mode=assist again
e3 m30 > m9 REQUEST requested 2010-12-28/day mode=yield ctx=executive,diplomatic
e4 m31 > m30 REJECT actual 2010-12-28/day mode=yield ctx=executive
e5 m12 > m9 THREATEN threatened 2010-12-20/week mode=violence ctx=military,pro_democracy
e6 m12 > m32 SANCTION actual 2010-12-07/day mode=discontinue ctx=diplomatic bg
e7 m33 > m9 CONSULT planned 2011-01-03/day mode=visit ctx=diplomatic
e8 m15 > m14 REJECT actual 2010-12-29/none ctx=election,legal bg
e9 m34 > m19 SUPPORT actual 2010-12-20/week ctx=diplomatic
e10 m22 > m36 REQUEST requested 2010-12-29/none mode=assist
e11 m37 > m14 CONCEDE actual 2010-12-28/day
e12 m24 > m38 ASSAULT actual 2010-12-29/none mode=primitive ctx=peacekeeping
e19 m41 > m58 REQUEST requested 2010-12-29/none mode=yield ctx=peacekeeping
e20 m61 > m27 REQUEST requested 2010-12-29/none mode=assist
e13 m26 > m39 ACCUSE actual 2010-12-29/none mode=allege ctx=misinformation
e14 m40 > m41 REJECT actual 2010-12-29/none mode=yield ctx=peacekeeping
e15 m27 > m42 COERCE actual 2010-12-29/none mode=seize
e16 m43 > m44 SANCTION actual 2010-12-29/none mode=discontinue ctx=economic
e17 m45 > m9 ASSAULT denied 2010-12-29/none ctx=military
e18 m20 > m29 REQUEST requested 2010-12-27/day mode=assist
q1 m46 direct cue=kata
q2 m12 mixed cue=mengancam
q3 m22 mixed cue=menghasut
rel m47 leads m21
rel m21 controls m48 from=2002
rel m22 leads m23
rel m32 member_of m12
