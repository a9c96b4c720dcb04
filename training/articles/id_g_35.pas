### Republika 2021-08-24 article
= [m1:DZA.GOV Aljazair] {e1 Putus Hubungan} dengan [m2:MAR.GOV Maroko]
~byline Rep: Dwina Agustin/ Red: Nur Aini
[m3:#Republika REPUBLIKA.CO.ID], [m4:@DZA ALJIR] -- [m5:DZA.GOV Aljazair] {e2 memutuskan hubungan diplomatik} dengan [m6:MAR.GOV Maroko], Selasa (24/8). [m7:DZA.GOV Menteri Luar Negeri Ramtane Lamamra] membacakan alasannya selama setengah jam, mulai dari perang 1963.
Menurut [m8=m7 dia], [m9=m6 kerajaan tersebut] {e3 menyokong} [m10:MAK.REB gerakan separatis Kabylia (MAK)] yang dituduh {e4 membakar} hutan di sekitar Tizi Ouzou. Kebakaran bulan ini menewaskan 90 orang, sepertiganya [m11:DZA.MIL serdadu].
"<<q1 [m41=m6 Kerajaan Maroko] tidak pernah berhenti memusuhi [m12=m5 kami]>>," ujar [m13=m7 Lamamra]. {e5 Pemutusan itu}, tambahnya, tidak menyentuh warga: konsulat tetap melayani.
[m14=m6 Rabat] menyebut {e6 keputusan} [m32=m5 tetangganya] tidak beralasan. [m15:MAR.GOV Kementerian Luar Negeri Maroko] {e7 menolak} apa yang dinamainya dalih absurd. Tiga pekan sebelumnya, dalam pidato takhta, [m16:MAR.GOV Raja Mohammed VI] justru {e8 mengajak} [m17:DZA.GOV Presiden Abdelmadjid Tebboune] membuka perbatasan darat, yang {e9 ditutup} sejak 1994.
Ajakan [m44=m16 raja] tidak pernah dijawab. Yang keluar pada 18 Agustus malah janji [m18:DZA.GOV Dewan Keamanan Tinggi] untuk {e10 meninjau kembali} hubungan dan menambah penjagaan di barat.
Soal Sahara Barat tak disinggung panjang, meskipun semua orang memikirkannya. [m19=m5 Aljir] mengakui [m45:ESH.GOV republik] yang diproklamasikan [m20:POLISARIO.REB Front Polisario], kelompok pimpinan [m21:POLISARIO.REB Brahim Ghali], dan menampung [m39=m20 mereka] di [m40:@DZA Tindouf]. [m36=m6 Maroko] menguasai [m22:@ESH sebagian besar wilayah itu].
Juli lalu [m23:MAR.GOV Omar Hilale], wakil [m24=m6 Maroko] di [m43:UN PBB], {e11 membela} hak Kabylia menentukan nasib. [m33=m5 Aljazair] ketika itu {e12 memanggil pulang} duta besarnya. Lalu ada Pegasus, alat sadap [m25:ISR.BUS NSO]: ribuan nomor telepon [m34:DZA.CVL orang Aljazair] kabarnya {e13 disadap}. [m26=m6 Rabat] membantah.
[m27:ISR.GOV Menteri Luar Negeri Israel Yair Lapid], saat bertamu ke Casablanca, {e14 menyatakan khawatir} akan kedekatan [m35=m5 Aljazair] dengan [m37:IRN.GOV Iran]; [m38=m7 Lamamra] menyebut ucapan itu dalam daftarnya.
[m28:LAS Liga Arab], yang beranggotakan kedua negara, {e15 meminta} semua menahan diri. [m29:SAU.GOV Arab Saudi] {e16 menyesalkan} {e17 putusnya hubungan} dua saudara. [m30:FRA.GOV Paris] berharap dialog. [m31:LBY.GOV Pemerintah Libya] {e18 mengusulkan} pertemuan luar biasa [m42:AMU Uni Maghrib].
Gas terus mengalir ke Spanyol lewat pipa yang membelah Maroko. Kontraknya habis dua bulan lagi.
e1 m1 > m2 SANCTION actual 2021-08-24/day mode=discontinue ctx=diplomatic again
e2 m5 > m6 SANCTION actual 2021-08-24/day mode=discontinue ctx=diplomatic
e3 m9 > m10 SUPPORT actual 2021-08-24/none ctx=territory said=m8
e4 m10 > m5 ASSAULT actual 2021-08-01/month mode=destroy ctx=environment said=m7
e5 m5 > m6 SANCTION actual 2021-08-24/day mode=discontinue ctx=diplomatic again
e6 m32 > m14 SANCTION actual 2021-08-24/day mode=discontinue ctx=diplomatic again
e7 m15 > m5 REJECT actual 2021-08-24/none ctx=diplomatic
e8 m16 > m17 REQUEST requested 2021-08-03/week mode=change ctx=diplomatic,territory
e9 m5 > m6 COERCE actual 1994-01-01/year mode=restrict ctx=territory bg
e10 m18 > m6 THREATEN threatened 2021-08-18/day mode=relations ctx=diplomatic
e11 m23 > m10 SUPPORT actual 2021-07-01/month ctx=territory bg
e12 m33 > m24 SANCTION actual 2021-07-01/month mode=withdraw ctx=diplomatic bg
e13 m26 > m34 COERCE denied 2021-08-24/none mode=cyber ctx=intelligence,cyber
e14 m27 > m35 ACCUSE actual 2021-08-24/none mode=disapprove ctx=diplomatic bg
e15 m28 > m5,m6 REQUEST requested 2021-08-24/none mode=yield ctx=diplomatic
e16 m29 > m5 ACCUSE actual 2021-08-24/none mode=disapprove ctx=diplomatic
e17 m5 > m6 SANCTION actual 2021-08-24/day mode=discontinue ctx=diplomatic again
e18 m31 > m5,m6 REQUEST requested 2021-08-24/none mode=meet ctx=diplomatic
q1 m13 direct cue=ujar
rel m19 recognises m45
rel m21 leads m20
rel m36 controls m22
rel m5 member_of m28
rel m6 member_of m28
