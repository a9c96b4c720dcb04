### Antara 2013-08-15 article
= [m33=m2 Kairo]: Dua lapangan dibersihkan, [m1:EGY.GOV ElBaradei] {e1 pergi}
[m2:@EGY Kairo] (ANTARA News) - Buldoser masuk pukul tujuh. Menjelang petang Rabu, [m3:EGY.COP pasukan keamanan] telah {e2 mengosongkan} Rabaa al-Adawiya dan Nahda, dan Kementerian Kesehatan menghitung 525 mayat.
Yang dibersihkan adalah [m4:EGY.OPP pendukung Mohamed Moursi], [m28:EGY.ELI presiden] yang {e3 diturunkan} [m5:EGY.MIL tentara] 3 Juli. [m6:MB.PTY Ikhwanul Muslimin] menamai hari itu pembantaian. "<<q1 [m7=m6 Kami] tidak akan melawan dengan peluru, tetapi [m8=m6 kami] juga tidak pulang>>," kata [m9:MB.PTY Gehad el-Haddad], juru bicaranya.
Balasan menimpa pihak yang tidak ikut. Di Minya dan Sohag [m10:EGY.CVL gerombolan] {e4 membakar} puluhan gereja [m11:EGY.REL Koptik]. Di Kerdasa [m12:EGY.COP sebelas polisi] {e5 digorok} dalam kantor [m32=m12 mereka].
[m13:EGY.GOV Presiden sementara Adly Mansour] {e6 mengumumkan} keadaan darurat sebulan. Wakilnya, peraih Nobel [m14=m1 Mohamed ElBaradei], {e7 menulis surat mundur}: [m30=m1 ia] tidak sanggup bertanggung jawab atas setetes darah pun. [m15:EGY.OPP Tamarod], gerakan yang dulu mengangkat[m31=m1 nya], {e8 mencela} langkah itu sebagai lari dari tugas.
[m16:EGY.REL Syekh Ahmed el-Tayeb], imam besar [m17:EGY.REL Al-Azhar], menyatakan <<q2 tidak tahu-menahu tentang cara pembubaran>>.
[m18:USA.GOV Presiden Barack Obama], dari tempatnya berlibur, {e9 mengutuk} kekerasan dan {e10 membatalkan} latihan Bintang Terang bulan depan. Bantuan 1,3 miliar dolar tidak disinggung. [m19:TUR.GOV Perdana Menteri Turki Recep Tayyip Erdogan] {e11 meminta} [m20:UN Dewan Keamanan PBB] bersidang, lalu {e12 memulangkan} dutanya; [m21:EGY.GOV Kairo] {e13 berbuat sama}. [m22:DNK.GOV Denmark] {e14 menghentikan} dua proyek bantuan.
Teluk terbelah. [m23:ARE.GOV Uni Emirat Arab] {e15 memaklumi} tindakan tersebut; [m24:QAT.GOV Qatar], pelindung [m29=m6 Ikhwan], {e16 mengecam}.
[m25:IDN.GOV Presiden Susilo Bambang Yudhoyono] {e17 menyesalkan} jatuhnya korban. Delegasi [m26:EU Uni Eropa] pekan lalu masih {e18 menengahi} kedua pihak, dan, kata [m27:EU Bernardino Leon], sudah hampir berhasil.
e1 m1 > m13 RETREAT actual 2013-08-14/day mode=resign ctx=executive again
e2 m3 > m4 ASSAULT actual 2013-08-14/day ctx=repression
e3 m5 > m28 COERCE actual 2013-07-03/day ctx=military,executive bg
e4 m10 > m11 ASSAULT actual 2013-08-14/day mode=destroy ctx=religion_ethnicity
e5 m10 > m12 ASSAULT actual 2013-08-14/day mode=primitive ctx=repression
e6 m13 > m4 COERCE actual 2013-08-14/day mode=martial-law ctx=repression
e7 m14 > m13 RETREAT actual 2013-08-14/day mode=resign ctx=executive
e8 m15 > m14 ACCUSE actual 2013-08-15/none mode=disapprove ctx=executive
e9 m18 > m21 ACCUSE actual 2013-08-15/day mode=disapprove ctx=repression
e10 m18 > m21 SANCTION actual 2013-08-15/day mode=discontinue ctx=military
e11 m19 > m20 REQUEST requested 2013-08-15/none mode=meet ctx=diplomatic
e12 m19 > m21 SANCTION actual 2013-08-15/none mode=withdraw ctx=diplomatic
e13 m21 > m19 SANCTION actual 2013-08-15/none mode=withdraw ctx=diplomatic
e14 m22 > m21 SANCTION actual 2013-08-15/none mode=discontinue ctx=economic
e15 m23 > m21 SUPPORT actual 2013-08-15/none ctx=repression
e16 m24 > m21 ACCUSE actual 2013-08-15/none mode=disapprove ctx=repression
e17 m25 > m21 ACCUSE actual 2013-08-15/none mode=disapprove ctx=repression
e18 m26 > m21,m6 CONSULT actual 2013-08-05/week mode=third-party ctx=diplomatic
q1 m9 direct cue=kata
q2 m16 indirect cue=menyatakan
rel m16 leads m17
rel m24 ally_of m29

### Kompas.com 2026-02-10 article
= Bangkok Memilih, [m1:THA.PTY Anutin] Tersenyum Tipis
~byline Kompas.com - 10/02/2026, 09:05 WIB
[m2:@THA BANGKOK], KOMPAS.com - Hasil pemilu Minggu (8/2/2026) tidak memenangkan siapa pun sepenuhnya. Namun yang sibuk menerima telepon sejak semalam adalah [m3:THA.PTY Partai Bhumjaithai] dan [m27=m1 ketuanya], [m4=m1 Anutin Charnvirakul].
Senin siang [m5:THA.PTY Partai Kla Tham] {e1 menyatakan bergabung}. Sorenya giliran [m6:THA.PTY Pheu Thai], yang suaranya merosot, {e2 diajak bicara} di sebuah hotel dekat Chao Phraya. Pembicaraan itu {e3 akan dilanjutkan} Rabu.
"<<q1 Pintu [m7=m3 kami] tidak berkunci, tapi sepatunya dilepas dulu>>," gurau [m8=m1 Anutin].
[m9:THA.OPP Partai Rakyat], dipimpin [m10:THA.OPP Natthaphong Ruengpanyawut], {e4 menolak} duduk sekabinet dengan [m11=m5 Kla Tham] dan {e5 meminta} [m12:THA.GOV Komisi Pemilihan] menghitung ulang di enam daerah. [m13=m12 Komisi] belum menjawab. Di depan kantornya [m14:THA.CVL sekitar seratus mahasiswa] {e6 duduk} bersila membawa kalkulator.
Tetangga membaca hasil itu dengan kacamata sendiri. [m15:KHM.GOV Perdana Menteri Hun Manet] {e7 mengucapkan selamat} dan {e8 berharap} pos perbatasan, yang {e9 ditutup} [m24:THA.GOV Thailand] sejak Juni tahun lalu, dibuka lagi. [m16:PHL.GOV Manila], ketua [m17:ASEAN ASEAN] tahun ini, {e10 menawarkan} lanjutan pertemuan kedua menteri pertahanan.
Di Surin, [m18:THA.MIL Letnan Jenderal Boonsin Padklang], yang sudah pensiun, mengingatkan jangan tergesa. Komandan sekarang tidak berkomentar.
Bersama pemilu digelar pula referendum konstitusi. Mayoritas setuju naskah 2017, warisan [m19:THA.ELI Prayuth Chan-ocha], diganti. [m20:THA.LEG Senat] dapat {e11 menghalangi}; [m25=m9 partai oposisi] {e12 menuding} [m26:THA.LEG 138 anggotanya] dipilih lewat persekongkolan, perkara yang masih di tangan [m21:THA.JUD Mahkamah Konstitusi].
[m28=m19 Prayuth] merebut kekuasaan pada Mei 2014. Waktu itu [m22=m19 ia] {e13 menahan} [m23:THA.PTY Yingluck Shinawatra] tiga hari.
e1 m5 > m3 AGREE planned 2026-02-09/day ctx=election,political_institutions
e2 m3 > m6 CONSULT actual 2026-02-09/day ctx=election,political_institutions
e3 m3 > m6 CONSULT planned 2026-02-11/day ctx=election,political_institutions
e4 m9 > m11 REJECT actual 2026-02-10/none ctx=political_institutions
e5 m9 > m12 REQUEST requested 2026-02-10/none mode=change ctx=election
e6 m14 > m12 PROTEST actual 2026-02-10/none mode=demo ctx=election
e7 m15 > m8 SUPPORT actual 2026-02-10/none ctx=diplomatic,election
e8 m15 > m8 REQUEST requested 2026-02-10/none mode=yield ctx=diplomatic,territory
e9 m24 > m15 COERCE actual 2025-06-01/month mode=restrict ctx=territory bg
e10 m16 > m15,m24 AGREE planned 2026-02-10/none ctx=diplomatic,military
e11 m20 > m9 REJECT hypothetical 2026-02-10/none ctx=legislative
e12 m25 > m26 ACCUSE actual 2026-02-10/none mode=allege ctx=legislative,corruption
e13 m22 > m23 COERCE actual 2014-05-01/month mode=arrest ctx=military bg
q1 m8 direct cue=gurau
rel m4 leads m3
rel m10 leads m9
rel m16 leads m17
