### Republika 2022-07-05 article
= Nukus Berdarah, [m1:UZB.GOV Mirziyoyev] {e1 Tarik} Pasal yang [m32=m1 Ia] Usulkan Sendiri
~byline Red: Andri Saubani
[m2:#Republika REPUBLIKA.CO.ID], [m3:@UZB TASHKENT] -- Rancangan itu memuat 170 perubahan, dan hanya satu yang dibaca orang Karakalpak: hak memisahkan diri lewat referendum dihapus. Jumat (1/7) sore [m4:UZB.CVL ribuan orang] {e2 bergerak} ke pasar Nukus. Malamnya [m5:UZB.COP Garda Nasional] {e3 meledakkan} granat asap di antara [m31=m4 mereka].
Delapan belas orang meninggal, kata [m6:UZB.JUD kejaksaan], Senin. Sebanyak [m23:UZB.CVL 516 orang] {e4 diangkut}, sebagian lalu dipulangkan.
Sabtu, [m7:UZB.GOV Presiden Shavkat Mirziyoyev] {e5 terbang} ke sana. Di depan [m8:UZB.LEG anggota parlemen daerah] [m9=m7 ia] {e6 mengumumkan} pasal-pasal tersebut dibiarkan seperti semula. Pada hari itu juga keadaan darurat sebulan {e7 diberlakukan} bagi [m24:UZB.CVL warga], berikut jam malam.
"<<q1 Ada kekuatan asing yang sudah bertahun-tahun menyiapkan ini>>," ujar [m10=m7 presiden], tanpa menyebut siapa. [m11:KARAKALPAKSTAN.OPP Aman Sagidullaev], pemimpin [m12:KARAKALPAKSTAN.OPP gerakan Alga Karakalpakstan] di pengasingan, {e8 menertawakan} tudingan tersebut dari [m13:@NOR Norwegia].
Orang yang paling dicari bernama [m14:UZB.CVL Dauletmurat Tajimuratov]. Pengacara itu {e9 dijemput} sebelum unjuk rasa, dan pembebasannya menjadi {e10 tuntutan} pertama [m33=m4 massa]. Menurut [m25=m6 jaksa] [m26=m14 ia] merencanakan {e11 perebutan} gedung-gedung.
[m15:KAZ.GOV Kazakhstan], tempat banyak orang Karakalpak bekerja, {e12 menyambut} keputusan [m34=m7 presiden]. [m16:RUS.GOV Kremlin] memandangnya soal dalam negeri negara sahabat. [m17:EU Uni Eropa] {e13 menyerukan} penyelidikan terbuka. [m18:UN Michelle Bachelet], kepala HAM PBB, {e14 mendesak} [m19=m7 pemerintah] memulihkan internet.
[m29:@UZB Karakalpakstan] bagian dari [m30:UZB.GOV Uzbekistan] dengan parlemen sendiri. Luasnya sepertiga negeri, penduduknya dua juta, airnya hampir habis.
"<<q2 Laut sudah kalian ambil, jangan nama [m20=m4 kami]>>," tulis sebuah spanduk.
Pada 2005, di [m21:@UZB Andijan], [m27:UZB.MIL pasukan] pendahulunya, [m22:UZB.ELI Islam Karimov], {e15 menembaki} [m28:UZB.CVL kerumunan serupa].
e1 m1 > m4 CONCEDE actual 2022-07-02/day ctx=territory,legislative again
e2 m4 > m7 PROTEST actual 2022-07-01/day mode=demo ctx=territory
e3 m5 > m4 ASSAULT actual 2022-07-01/day mode=crowd-control ctx=repression
e4 m5 > m23 COERCE actual 2022-07-05/none mode=arrest ctx=repression
e5 m7 > m8 CONSULT actual 2022-07-02/day mode=visit ctx=territory
e6 m9 > m4 CONCEDE actual 2022-07-02/day ctx=territory,legislative
e7 m7 > m24 COERCE actual 2022-07-02/day mode=martial-law ctx=repression
e8 m11 > m10 REJECT actual 2022-07-05/none ctx=territory
e9 m5 > m14 COERCE actual 2022-07-01/day mode=arrest ctx=repression
e10 m4 > m7 REQUEST requested 2022-07-01/day mode=yield ctx=repression
e11 m25 > m26 ACCUSE actual 2022-07-05/none mode=allege ctx=legal
e12 m15 > m7 SUPPORT actual 2022-07-05/none ctx=diplomatic
e13 m17 > m7 REQUEST requested 2022-07-05/none mode=change ctx=human_rights
e14 m18 > m19 REQUEST requested 2022-07-05/none mode=yield ctx=rights_freedoms
e15 m27 > m28 ASSAULT actual 2005-01-01/year mode=firearms ctx=repression bg
q1 m10 direct cue=ujar
q2 ? direct cue=tulis
rel m11 leads m12
rel m29 part_of m30

### Antara Kaltim 2020-03-02 article
= Tujuh hari sebelum serdadu pulang: [m1:USA.GOV Amerika] dan [m2:TALIBAN.REB Taliban] teken damai, [m3:AFG.GOV Kabul] keberatan satu kalimat
[m4:@QAT Doha] (ANTARA/AFP) - Kamar hotel disulap jadi aula, dan [m5:TALIBAN.REB Mullah Abdul Ghani Baradar], yang pernah delapan tahun dipenjara, menyalami [m6:USA.GOV Zalmay Khalilzad]. Sabtu itu keduanya {e1 membubuhkan tanda tangan}.
Dalam 14 bulan [m7:USA.MIL 12.000 serdadu Amerika] {e2 akan pergi}, dengan syarat kelompok tersebut {e3 tidak memberi tempat} bagi [m8:ALQ.REB Al Qaeda]. Dalam seratus tiga puluh lima hari pertama, sepertiganya.
Yang mengganjal adalah butir pertukaran tahanan. "<<q1 Pembebasan lima ribu orang bukan wewenang [m37=m1 Amerika], melainkan wewenang [m9=m3 Afghanistan]>>," kata [m10:AFG.GOV Presiden Ashraf Ghani], Ahad. [m11=m10 Ia] {e4 menolak} melepas [m34:TALIBAN.REB mereka] sebagai prasyarat; boleh saja dibahas kalau perundingan antar-Afghanistan {e5 dimulai} 10 Maret.
Jawabannya datang Senin pagi. [m12:TALIBAN.REB Juru bicara Zabihullah Mujahid] mengatakan <<q2 [m13=m2 mereka] tidak akan berunding selama tahanan belum dilepas>>, dan sejak hari itu operasi terhadap [m26:AFG.MIL tentara Kabul] {e6 dilanjutkan}. Di Khost sebuah sepeda motor milik [m27:UNK orang tak dikenal] {e7 meledak} di lapangan sepak bola; [m28:AFG.CVL tiga bersaudara] tewas. Tidak ada yang mengaku.
Pekan "pengurangan kekerasan" memang sudah usai. Selama tujuh hari itu [m14:AFG.MIL tentara pemerintah] {e8 menahan diri} menyerang.
[m15:USA.GOV Menteri Luar Negeri Mike Pompeo], yang menyaksikan di Doha, {e9 memperingatkan} [m16=m2 bekas musuhnya] agar tidak berkhianat. [m17:USA.GOV Donald Trump] {e10 berterima kasih} kepada [m18:NATO sekutu-sekutu NATO] dan mengaku akan {e11 menemui} [m29:TALIBAN.REB para pemimpin Taliban] tak lama lagi.
[m19:USA.ELI John Bolton], bekas penasihatnya, {e12 mengecam} perjanjian itu sebagai pesan berbahaya. [m20:NATO Jens Stoltenberg], sekretaris jenderal [m33:NATO NATO], hari yang sama di Kabul, {e13 menegaskan} pasukan ikut menyesuaikan diri.
[m21:PAK.GOV Menlu Pakistan Shah Mahmood Qureshi] {e14 menyanjung} peristiwa tersebut. [m22:IRN.GOV Teheran] {e15 menyebut} kehadiran [m36=m1 Amerika] tidak sah sejak awal. [m35:IDN.GOV Indonesia], kata [m23:IDN.GOV Menlu Retno Marsudi] yang turut diundang, {e16 siap melatih} [m30:AFG.CVL perempuan Afghanistan] dalam perdamaian.
[m31=m2 Taliban] dipimpin [m24:TALIBAN.REB Hibatullah Akhundzada]. [m32=m2 Kelompok ini] memegang sekitar [m25:@AFG separuh distrik negeri itu].
e1 m6 > m5 SUPPORT actual 2020-02-29/day ctx=military,diplomatic
e2 m1 > m2 CONCEDE planned 2020-02-29/day ctx=military
e3 m2 > m1 CONCEDE planned 2020-02-29/day ctx=terrorism
e4 m11 > m2 REJECT actual 2020-03-01/day mode=yield ctx=military
e5 m3 > m2 CONSULT planned 2020-03-10/day ctx=military
e6 m13 > m26 ASSAULT actual 2020-03-02/day ctx=military said=m12
e7 m27 > m28 ASSAULT actual 2020-03-02/none ctx=terrorism
e8 m14 > m2 RETREAT actual 2020-02-22/week mode=ceasefire ctx=military
e9 m15 > m16 THREATEN threatened 2020-02-29/day ctx=military
e10 m17 > m18 SUPPORT actual 2020-03-02/none ctx=military
e11 m17 > m29 AGREE planned 2020-03-02/none ctx=diplomatic
e12 m19 > m1 ACCUSE actual 2020-03-02/none mode=disapprove ctx=military
e13 m20 > m3 AGREE planned 2020-02-29/day ctx=military
e14 m21 > m1,m2 SUPPORT actual 2020-03-02/none ctx=diplomatic
e15 m22 > m1 ACCUSE actual 2020-03-02/none mode=disapprove ctx=military
e16 m23 > m30 AGREE planned 2020-03-02/none ctx=diplomatic
q1 m10 direct cue=kata
q2 m12 indirect cue=mengatakan
rel m20 leads m33
rel m24 leads m31
rel m32 controls m25
