### Harian Kompas 2016-11-22 article
= [m1:PRK.GOV Pyongyang] Tak Hadir, Tiga Sekutu Tetap Bicara Mata-mata
~byline (AP/AFP/REUTERS/RET)
[m2:@KOR SEOUL], SENIN — Empat tahun lalu perjanjian ini batal diteken limapuluh menit sebelum acara. Kini, tanpa kamera, ia hampir rampung. [m3:KOR.GOV Kementerian Pertahanan Korea Selatan], Senin (21/11), menyebut penandatanganan dengan [m4:JPN.GOV Jepang] {e1 dijadwalkan} Rabu.
Dengan perjanjian itu kedua tetangga yang jarang akur {e2 akan berbagi} keterangan intelijen tentang rudal Utara. Selama ini keterangan tersebut harus lewat [m5:USA.GOV Washington], sekutu perjanjian masing-masing.
"<<q1 Ini menjual tulang nenek moyang>>," seru [m6:KOR.OPP Woo Sang-ho]. Pemimpin fraksi [m7:KOR.OPP Partai Demokrat] itu, oposisi terbesar, {e3 akan mengajukan} mosi pemecatan [m8:KOR.GOV Menteri Han Min-koo].
Ancaman tersebut datang ketika [m26=m9 istana] sedang lemah. Minggu kemarin [m24:KOR.JUD jaksa] {e4 menyebut} [m9:KOR.GOV Presiden Park Geun-hye] kaki tangan sahabatnya, [m10:KOR.CVL Choi Soon-sil], dalam perkara pemerasan. Pengacara [m11=m9 Park] {e5 menampik} hasil itu sebagai khayalan dan menegaskan kliennya {e6 tidak akan menjawab} pertanyaan [m27=m24 jaksa].
Setiap Sabtu [m12:KOR.CVL lautan lilin] memenuhi Gwanghwamun. Yang terakhir, 19 November, {e7 menuntut} [m13=m9 perempuan itu] turun.
~related Baca juga: Park Jung-hee, Ayah yang Membayangi
Dari utara, [m14:#KCNA KCNA] mengutuk "perjanjian pengkhianat". [m15=m1 Korea Utara], yang sejak Januari dua kali menguji nuklir, belum mengucap sepatah kata soal lilin.
[m25:CHN.GOV Beijing], sekutu satu-satunya [m28=m1 Pyongyang], tidak suka. [m16:CHN.GOV Geng Shuang] {e9 memperingatkan} akan ada ketegangan baru. Peringatan itu lebih lunak dibanding bulan Juli, waktu [m17=m16 Beijing] {e10 membatalkan} konser-konser artis Korea lantaran rencana THAAD.
Di Tokyo, [m18:JPN.GOV Yoshihide Suga] menyambut. Kata [m19=m18 sekretaris kabinet] itu, <<q2 keamanan tak menunggu pemilu>>. [m20:JPN.PTY LDP], pimpinan [m21:JPN.GOV Shinzo Abe], tak membahasnya.
[m22:KOR.CVL Yayasan Korban Perempuan Penghibur], bagian dari [m23:KOR.NGO Dewan Korea], {e11 akan berdiri} di depan [m29=m4 kedutaan Jepang] seperti biasa: setiap Rabu, sejak 1992.
e1 m3 > m4 SUPPORT planned 2016-11-23/day ctx=intelligence,military
e2 m3 > m4 COOPERATE planned 2016-11-23/day ctx=intelligence,military
e3 m6 > m8 REQUEST planned 2016-11-21/day mode=change ctx=legislative
e4 m24 > m9 ACCUSE actual 2016-11-20/day mode=allege ctx=corruption,legal
e5 m11 > m24 REJECT actual 2016-11-22/none ctx=legal
e6 m11 > m24 REJECT actual 2016-11-22/none mode=yield ctx=legal
e7 m12 > m13 PROTEST actual 2016-11-19/day mode=demo ctx=pro_democracy
e9 m16 > m3 THREATEN threatened 2016-11-22/none mode=relations ctx=military
e10 m17 > m3 SANCTION actual 2016-07-01/month mode=discontinue ctx=military bg
e11 m22 > m4 PROTEST planned 2016-11-23/day mode=demo ctx=reparations
q1 m6 direct cue=seru
q2 m18 indirect cue=Kata
rel m3 ally_of m5
rel m4 ally_of m5
rel m25 ally_of m1
rel m6 member_of m7
rel m21 leads m20
rel m22 part_of m23

### Manado Post 2018-02-09 article
= Kapal di Ratatotok Dibakar Warga Sendiri, Nelayan Pukat Minggat
~byline (ando/gel)
~date_line Jumat, 9 Februari 2018
[m1:@IDN RATAHAN] — Asap naik dari tiga perahu sampai tengah malam. [m2:IDN.CVL Nelayan pajeko Basaan], yang merasa ikannya disapu, Rabu (7/2) {e1 menyulut} kapal pukat milik [m3:IDN.BUS UD Mina Sari].
Pemiliknya, [m4:IDN.BUS Handrie Lumentut], sedang di Bitung. "<<q1 Izin [m5=m3 kami] lengkap>>," katanya melalui telepon. [m6=m4 Ia] {e2 akan mengadukan} [m7=m2 para pelaku] ke [m8:IDN.COP Polda Sulut].
[m23=m8 Polda] lebih cepat: Kamis dini hari dua puluh anggota [m9:IDN.COP Polairud], bagian dari [m24=m8 polda], {e3 menjemput} [m25=m2 tujuh orang]. Penjemputan itu dibalas siang harinya. [m21:IDN.CVL Ibu-ibu] {e4 menutup} jalan Ratatotok–Buyat dengan jaring; salah seorang, [m10:IDN.CVL Meity Rumengan], memegang pengeras suara: "<<q2 Lepas dulu suami [m11=m10 kami], baru lewat>>."
[m12:IDN.GOV Bupati James Sumendap] turun malamnya. Orang nomor satu Minahasa Tenggara, yang juga ketua [m13:IDN.PTY PDI-P Mitra], {e5 berjanji} tujuh orang itu pulang sebelum Minggu. Janji tersebut, kata [m14:IDN.COP AKBP Rudi Hartono], <<q3 bukan janji polisi>>.
~advert Iklan cilik hubungi sirkulasi MP
Soal pukat sudah lama. Sejak 2015 menteri [m15:IDN.GOV Susi Pudjiastuti] {e6 melarangnya}; Januari lalu, lantaran [m16:IDN.CVL nelayan Tegal] {e7 berdemo} di depan Istana, larangan itu {e8 dilonggarkan} untuk Jawa saja.
[m17:IDN.CVL HNSI Sulut], cabang [m18:IDN.CVL Himpunan Nelayan Seluruh Indonesia], tak mau memihak. Ketuanya [m19:IDN.CVL Arie Kotambunan]. Menurut [m20=m19 dia], <<q4 dua-duanya lapar>>.
Yang pasti, [m22:IDN.BUS enam kapal pukat lain] semalam {e9 angkat jangkar} dari Basaan.
e1 m2 > m3 PROTEST actual 2018-02-07/day mode=vandalize ctx=natural_resource
e2 m6 > m7 ACCUSE planned 2018-02-09/none mode=allege ctx=legal
e3 m9 > m2 COERCE actual 2018-02-08/day mode=arrest ctx=natural_resource
e4 m21 > m8 PROTEST actual 2018-02-08/day mode=obstruct ctx=natural_resource
e5 m12 > m21 AGREE planned 2018-02-08/day ctx=legal
e6 m15 > m3 COERCE actual 2015-01-01/year mode=restrict ctx=natural_resource bg
e7 m16 > m15 PROTEST actual 2018-01-01/month mode=demo ctx=natural_resource bg
e8 m15 > m16 CONCEDE actual 2018-01-01/month ctx=natural_resource bg
e9 m22 > m2 RETREAT actual 2018-02-08/day mode=withdraw ctx=natural_resource
q1 m4 direct cue=katanya
q2 m10 direct
q3 m14 indirect cue=kata
q4 m19 indirect cue=Menurut
rel m9 part_of m8
rel m12 leads m13
rel m17 part_of m18
rel m19 leads m17
