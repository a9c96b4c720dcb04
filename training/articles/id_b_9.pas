### SINDOnews 2026-01-05 article
= [m1:VEN.GOV Maduro] {e1 Ditangkap}, [m2:VEN.GOV Rodriguez] Dilantik; [m3:COL.GOV Kolombia] {e2 Perkuat} Perbatasan
[m4:@VEN CARACAS] - Dua hari setelah [m5:USA.MIL pasukan khusus Amerika Serikat] {e3 menculik} [m6:VEN.GOV Presiden Nicolas Maduro] dari kediamannya, [m7:VEN.GOV Wakil Presiden Delcy Rodriguez] mengambil alih kemudi [m8:@VEN Venezuela]. [m9=m7 Ia] disumpah di hadapan [m10:VEN.LEG Majelis Nasional], Senin (5/1/2026).
"<<q1 [m11=m7 Saya] datang dengan kepedihan atas penculikan dua pahlawan yang disandera di [m12:USA.GOV Amerika Serikat]>>," kata [m13=m7 perempuan 56 tahun] itu dengan suara bergetar. Ketua sidang ialah [m14:VEN.LEG Jorge Rodriguez], [m48=m14 kakaknya] sendiri.
Nada itu berbeda dari malam sebelumnya, saat [m15=m7 Rodriguez] lewat Instagram {e4 mengajak} [m16=m12 Washington] bekerja sama "<<q2 dalam kerangka hukum internasional>>".
Perubahan tersebut rupanya menyusul {e5 ancaman} [m17:USA.GOV Presiden Donald Trump]. Kepada [m18:#TheAtlantic The Atlantic], [m19=m17 Trump] menyatakan [m20=m7 penguasa baru] itu akan membayar harga yang mungkin lebih mahal daripada [m49=m6 Maduro] jika tidak berbuat benar.
[m21=m6 Maduro] dan istrinya, [m22:VEN.GOV Cilia Flores], pada hari yang sama {e6 dihadapkan} ke [m23:USA.JUD pengadilan federal Manhattan]. [m24=m21+m22 Keduanya] {e7 mengaku tidak bersalah}. "<<q3 [m25=m6 Saya] tawanan perang>>," ujar [m26=m6 lelaki bertubuh besar] itu sebelum dipotong [m47:USA.JUD hakim].
[m38:USA.JUD Jaksa AS] {e8 mendakwa} [m39=m6 Maduro] pada Maret 2020 sebagai pemimpin [m27:CARTELDELOSSOLES.CRM Kartel Matahari].
Serangan Sabtu dini hari itu {e9 menewaskan} sedikitnya [m28:CUB.MIL 32 serdadu Kuba] yang bertugas mengawal [m50=m6 presiden]. [m29:CUB.GOV Havana], sekutu paling setia [m44:VEN.GOV Caracas], memaklumkan dua hari berkabung dan {e11 menyebut} operasi itu terorisme negara.
[m30:COL.GOV Presiden Kolombia Gustavo Petro] {e12 mengirim} [m31:COL.MIL 30 ribu tentara] ke perbatasan. [m51=m17 Trump] {e17 menyebut} [m52=m30 lelaki itu] "orang sakit". Ditanya apakah [m40=m3 negara tetangga tersebut] akan menjadi {e13 sasaran operasi} berikutnya, [m41=m17 ia] menjawab, "<<q4 Kedengarannya bagus>>".
[m42:RUS.GOV Rusia] dan [m43:CHN.GOV China] {e14 mengecam} [m32=m12 Amerika] dalam sidang darurat [m57:UN Dewan Keamanan PBB] yang {e10 diminta} [m53=m3 Kolombia]. [m45=m3 Kolombia] baru empat hari duduk sebagai anggota tidak tetap [m33=m57 dewan].
[m34:VEN.OPP Maria Corina Machado], peraih Nobel Perdamaian dan pemimpin oposisi, {e15 memuji} penangkapan itu. Namun [m54=m17 Trump] mengatakan [m55=m34 ia] tidak punya cukup dukungan di dalam negeri. Tidak sepatah kata pun tentang [m35:VEN.OPP Edmundo Gonzalez], yang diakui [m46=m12 Washington] sebagai presiden terpilih sejak November 2024.
Adapun [m36:IDN.GOV Kementerian Luar Negeri RI] {e16 mengimbau} [m37:? semua pihak] mengedepankan dialog. [m56=m36 Kemlu] memastikan [m58:IDN.CVL 37 WNI] selamat.
Harga minyak Brent turun tipis menjadi USD60,6 per barel.
e1 m5 > m1 ASSAULT actual 2026-01-03/day mode=abduct ctx=military again
e2 m3 > m5 MOBILIZE actual 2026-01-05/none mode=troops ctx=military again
e3 m5 > m6 ASSAULT actual 2026-01-03/day mode=abduct ctx=military
e4 m15 > m16 AGREE planned 2026-01-04/day ctx=diplomatic
e5 m17 > m20 THREATEN threatened 2026-01-05/none ctx=diplomatic
e6 m38 > m24 ACCUSE actual 2026-01-05/day mode=allege ctx=legal,illegal_drugs
e7 m24 > m23 REJECT actual 2026-01-05/day ctx=legal
e8 m38 > m39 ACCUSE actual 2020-03-01/month mode=allege ctx=legal,illegal_drugs bg
e9 m5 > m28 ASSAULT actual 2026-01-03/day ctx=military
e10 m53 > m57 REQUEST requested 2026-01-05/none mode=meet ctx=diplomatic
e17 m51 > m52 ACCUSE actual 2026-01-05/none mode=disapprove
e11 m29 > m12 ACCUSE actual 2026-01-05/none mode=allege ctx=military
e12 m30 > m5 MOBILIZE actual 2026-01-05/none mode=troops ctx=military
e13 m41 > m40 ASSAULT hypothetical 2026-01-05/none ctx=military
e14 m42,m43 > m32 ACCUSE actual 2026-01-05/none mode=disapprove ctx=diplomatic,military
e15 m34 > m5 SUPPORT actual 2026-01-05/none
e16 m36 > m37 REQUEST requested 2026-01-05/none mode=meet ctx=diplomatic
q1 m13 direct cue=kata
q2 m15 mixed cue=mengajak
q3 m26 direct cue=ujar
q4 m41 direct cue=menjawab
rel m29 ally_of m44
rel m45 member_of m33 from=2026-01
rel m46 recognises m35 from=2024-11

### ANTARA News 2011-02-22 article
= [m1:KHM.GOV Kamboja] dan [m2:THA.GOV Thailand] {e1 Terima} Pemantau [m3:IDN.GOV Indonesia]
[m4:@IDN Jakarta] ([m5:#ANTARA ANTARA News]) - [m6:KHM.GOV Kamboja] dan [m7:THA.GOV Thailand] {e2 sepakat mengizinkan} tim pengamat [m40=m3 Indonesia] masuk ke kawasan sengketa di sekitar [m8:@KHM Kuil Preah Vihear], demikian hasil pertemuan para menteri luar negeri [m9:ASEAN Perhimpunan Bangsa-Bangsa Asia Tenggara (ASEAN)] di Jakarta, Selasa.
Pertemuan selama satu setengah jam itu {e3 dipimpin} [m10:IDN.GOV Menteri Luar Negeri RI Marty Natalegawa]. [m38=m3 Indonesia] tahun ini memegang jabatan ketua [m11=m9 organisasi beranggota 10 negara] tersebut.
"<<q1 [m41=m28 Mereka] ini mata dan telinga, bukan pasukan perdamaian. Karena itu [m12=m3 kita] tidak mempersenjatai [m42=m28 mereka]>>," kata [m13=m10 Marty] seusai sidang.
[m43=m10 Ia] menambahkan, sampai [m28:IDN.GOV 40 orang sipil dan militer] akan {e4 dikirim} ke kedua sisi perbatasan begitu kerangka acuan disetujui.
[m14:KHM.GOV Wakil Perdana Menteri Hor Namhong] dari [m44:@KHM Phnom Penh] {e5 menyampaikan penghargaan} kepada [m29=m3 tuan rumah]. Meski demikian [m15=m14 dia] tetap {e6 meminta} agar perundingan selanjutnya melibatkan pihak ketiga, sesuatu yang sejak awal {e7 ditolak} [m30=m7 Bangkok].
"<<q2 Masalah dua negara sebaiknya dibicarakan oleh dua negara>>," ujar [m16:THA.GOV Menteri Luar Negeri Kasit Piromya].
Sedikitnya 10 orang tewas dalam {e8 baku tembak} artileri dan roket antara [m17:THA.MIL tentara Thailand] dan [m18:KHM.MIL tentara Kamboja] pada 4-7 Februari. [m31=m6+m7 Masing-masing] {e9 menuduh} lawannya menembak lebih dahulu.
[m33=m6 Kamboja] {e17 menuding} bom curah {e10 dijatuhkan} [m32=m17 pasukan Thailand] di dekat permukiman. [m19:THA.MIL Juru bicara militer Thailand Kolonel Sansern Kaewkamnerd] membantahnya; yang dipakai, katanya, amunisi biasa.
[m20:UN Dewan Keamanan Perserikatan Bangsa-Bangsa], yang pada 14 Februari mendengarkan [m45=m10+m14+m16 ketiga menteri] di New York, {e11 menyerukan} gencatan senjata permanen dan menyerahkan penyelesaian kepada [m46=m9 ASEAN].
[m49=m8 Kuil Hindu abad ke-11 itu] {e18 dinyatakan} milik [m47=m6 Kamboja] oleh [m21:ICJ Mahkamah Internasional] pada 1962. [m48=m7 Thailand] mengakui putusan tersebut, tetapi tidak mengakui kepemilikan atas lahan 4,6 kilometer persegi di sekelilingnya. Ketegangan muncul lagi setelah [m22:UNESCO Unesco] {e12 mencatat} kuil sebagai warisan dunia pada Juli 2008.
Di dalam negeri, [m23:THA.GOV Perdana Menteri Abhisit Vejjajiva] menghadapi desakan [m24:PAD_THA.CVL Aliansi Rakyat untuk Demokrasi (PAD)], atau Kaus Kuning, yang sudah sebulan {e13 berkemah} dekat Gedung Pemerintah. [m34=m24 Mereka] {e14 menuntut} [m35=m23 Bangkok] mencabut nota kesepahaman tahun 2000 tentang perbatasan.
Pemimpin [m39=m24 gerakan itu], [m25:PAD_THA.CVL Sondhi Limthongkul], mengancam akan {e15 menggugat} [m36=m23 Abhisit] jika pengamat asing menginjakkan kaki di tanah Thailand.
[m26:KHM.JUD Pengadilan Phnom Penh] awal bulan ini {e16 menghukum} [m37:THA.CVL dua warga Thailand], termasuk [m27:THA.CVL Veera Somkwamkid], masing-masing delapan dan enam tahun penjara karena mata-mata.
(P008/B/H-AK)
e1 m1,m2 > m3 CONCEDE actual 2011-02-22/day ctx=diplomatic,territory again
e2 m6,m7 > m3 CONCEDE actual 2011-02-22/day ctx=diplomatic,territory
e3 m10 > m6,m7 CONSULT actual 2011-02-22/day mode=multilateral ctx=diplomatic,territory
e4 m28 > m6,m7 AGREE planned 2011-02-22/none ctx=peacekeeping,territory
e5 m14 > m29 SUPPORT actual 2011-02-22/none ctx=diplomatic
e6 m15 > m7 REQUEST requested 2011-02-22/none mode=change ctx=diplomatic
e7 m30 > m6 REJECT actual 2011-02-22/none mode=change ctx=diplomatic bg
e8 m17 > m18 ASSAULT actual 2011-02-04/day mode=heavy-weapons ctx=military,territory
e9 m31 > m31 ACCUSE actual 2011-02-22/none mode=allege ctx=military
e10 m32 > m33 ASSAULT denied 2011-02-22/none mode=heavy-weapons ctx=military
e17 m33 > m32 ACCUSE actual 2011-02-22/none mode=allege ctx=military
e18 m21 > m47 SUPPORT actual 1962-01-01/year ctx=legal,territory bg
e11 m20 > m1,m2 REQUEST requested 2011-02-14/day mode=yield ctx=military,diplomatic
e12 m22 > m33 SUPPORT actual 2008-07-01/month ctx=territory bg
e13 m24 > m23 PROTEST actual 2011-02-22/none mode=demo ctx=territory
e14 m34 > m35 PROTEST actual 2011-02-22/none mode=demo ctx=territory again
e15 m25 > m36 ACCUSE hypothetical 2011-02-22/none ctx=legal
e16 m26 > m37,m27 SANCTION actual 2011-02-01/month mode=convict ctx=legal
q1 m13 direct cue=kata
q2 m16 direct cue=ujar
rel m38 leads m11 from=2011
rel m25 leads m39

### DW Indonesia 2020-08-17 article
= [m1:BLR.GOV Lukashenko] {e1 Tolak} Pemilu Ulang, Minsk Dibanjiri [m43=m6 Massa]
"<<q1 [m2=m4 Kalian] baru akan mendapat pemilu baru kalau [m3=m4 kalian] membunuh [m44=m5 saya]>>." Kalimat itu dilontarkan [m5:BLR.GOV Presiden Belarus Alexander Lukashenko] kepada [m4:BLR.LAB para buruh] pabrik traktor di [m52:@BLR Minsk], Senin (17/8), dan dijawab dengan teriakan "mundur!".
Sehari sebelumnya [m6:BLR.CVL lebih dari 100.000 orang] {e2 memenuhi} alun-alun ibu kota dalam unjuk rasa terbesar sejak [m7:@BLR Belarus] merdeka. [m45=m6 Mereka] {e19 menuding} hasil pemilu 9 Agustus, yang memberi [m46=m5 sang presiden] 80 persen suara, direkayasa.
Dari [m8:@LTU Vilnius], [m9:BLR.OPP Sviatlana Tsikhanouskaya] menyatakan <<q2 siap menjadi pemimpin nasional selama masa peralihan>>. [m28=m9 Ia] {e3 menyeru} [m10:BLR.COP aparat penegak hukum] berganti pihak. "<<q3 Perbuatan [m11=m10 kalian] akan dimaafkan bila [m47=m10 kalian] berhenti sekarang>>," katanya lewat video.
[m29=m9 Perempuan 37 tahun itu] {e4 mengungsi} ke [m12:LTU.GOV Lituania] dua hari setelah pemilu.
[m13:BLR.OPP Suaminya, Sergei Tikhanovsky], {e5 dipenjara} [m30:BLR.GOV penguasa] sejak Mei.
Dalam sepekan hampir [m14:BLR.CVL 7.000 orang] {e6 ditahan}. Banyak yang keluar dengan punggung lebam. [m15:BLR.GOV Menteri Dalam Negeri Yuri Karayev] {e7 meminta maaf} kepada [m31:BLR.CVL mereka] yang "<<q4 kebetulan lewat>>", tetapi menyangkal adanya {e8 penyiksaan}.
Kini pemogokan menjalar. [m16:BLR.LAB Pekerja tambang kalium Soligorsk] {e9 meletakkan alat} pada Senin pagi. [m48:BLR.JRN Pembawa acara televisi negara] juga; studio menayangkan sofa kosong.
[m32=m5 Lukashenko] mengatakan [m17:RUS.GOV Presiden Rusia Vladimir Putin] sudah {e10 menjanjikan} bantuan keamanan lewat dua kali sambungan telepon. [m18:RUS.GOV Kremlin] hanya menyebut kesiapan "<<q5 jika diperlukan>>" berdasarkan [m19:CSTO Traktat Keamanan Kolektif], pakta yang beranggotakan [m49=m5+m17 kedua negara]. [m41:BLR.GOV Belarus] dan [m42:RUS.GOV Rusia] juga membentuk [m20:UNIONSTATE Negara Serikat] pada 1999.
[m33=m5 Ia] {e11 menuduh} [m21:NATO NATO] menumpuk tank 15 menit dari perbatasan. [m34=m21 Aliansi] {e12 menepisnya}. "<<q6 Tidak ada penumpukan apa pun>>," ujar [m22:NATO juru bicara Oana Lungescu].
Kepala negara dan pemerintahan [m23:EU Uni Eropa] dijadwalkan {e13 bertemu} secara virtual hari Rabu. [m35:EU Para menteri luar negeri] Jumat lalu sudah {e14 menyetujui} daftar sanksi bagi [m24:BLR.GOV pejabat yang terlibat]. [m25:DEU.GOV Menteri Keuangan Jerman Olaf Scholz] {e15 menyebut} [m36=m5 Lukashenko] "diktator jahat" yang kehilangan legitimasi.
[m26:LTU.GOV Presiden Lituania Gitanas Nauseda] {e16 menawarkan} rencana tiga tahap, antara lain pembentukan dewan nasional. [m37=m5 Minsk] belum menjawab. [m38:GBR.GOV Inggris] dengan tegas {e17 tidak menerima} hasil pemilu, sedangkan [m27:CHN.GOV China] termasuk yang paling awal {e18 mengucapkan selamat}.
[m50=m5 Lukashenko] berkuasa sejak Juli 1994. Hanya satu orang di Eropa yang lebih lama menghuni istana, dan [m51:? ia] seorang ratu.
as/hp (dpa, rtr)
e1 m1 > m6 REJECT actual 2020-08-17/day mode=change ctx=election again
e2 m6 > m5 PROTEST actual 2020-08-16/day mode=demo ctx=election,pro_democracy
e3 m28 > m10 REQUEST requested 2020-08-17/none mode=change ctx=pro_democracy
e4 m29 > m12 RETREAT actual 2020-08-11/day ctx=election,asylum
e5 m30 > m13 COERCE actual 2020-05-01/month mode=arrest ctx=repression,election bg
e6 m30 > m14 COERCE actual 2020-08-10/week mode=arrest ctx=repression
e7 m15 > m31 CONCEDE actual 2020-08-17/none ctx=repression
e8 m30 > m14 ASSAULT denied 2020-08-17/none mode=torture ctx=human_rights,repression
e9 m16 > m5 PROTEST actual 2020-08-17/day mode=strike ctx=pro_democracy
e10 m17 > m32 AGREE planned 2020-08-17/none ctx=military said=m32
e11 m33 > m21 ACCUSE actual 2020-08-17/none mode=allege ctx=military
e19 m45 > m5 ACCUSE actual 2020-08-16/day mode=allege ctx=election
e12 m34 > m33 REJECT actual 2020-08-17/none ctx=military
e13 m23 > m23 CONSULT planned 2020-08-19/day mode=multilateral ctx=diplomatic
e14 m35 > m24 AGREE actual 2020-08-14/day ctx=diplomatic,human_rights
e15 m25 > m36 ACCUSE actual 2020-08-17/none mode=disapprove
e16 m26 > m37 AGREE planned 2020-08-17/none ctx=diplomatic
e17 m38 > m37 REJECT actual 2020-08-17/none ctx=election,diplomatic
e18 m27 > m32 SUPPORT actual 2020-08-17/none ctx=diplomatic,election
q1 m5 direct cue=dilontarkan
q2 m9 indirect cue=menyatakan
q3 m28 direct cue=katanya
q4 m15 mixed cue=meminta
q5 m18 mixed cue=menyebut
q6 m22 direct cue=ujar
rel m49 member_of m19
rel m41 member_of m20 from=1999
rel m42 member_of m20 from=1999
