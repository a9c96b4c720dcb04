### Republika 2018-03-20 article
= Patung Kawa Tumbang, [m1:@SYR Afrin] di Tangan [m2:TUR.GOV Turki]
~byline Rep: Marniati/ Red: Ani Nursalikah
~date_line Selasa 20 Mar 2018 06:12 WIB
[m3:@SYR AFRIN] -- Patung pandai besi dalam dongeng Kurdi itu ditarik dengan buldoser. Ahad (18/3) pagi, pada hari ke-58 sebuah operasi bernama Ranting Zaitun, [m4:TUR.MIL tentara Turki] dan [m5:FSA.REB Tentara Pembebasan Suriah (FSA)], milisi yang [m32=m4 mereka] bayar, {e1 memasuki} pusat kota tanpa perlawanan.
Sampai malam sebelumnya [m6=m1 kota] tersebut dipegang [m7:YPG.REB YPG]. Pasukan Kurdi itu, penguasa kanton Afrin sejak Juli 2012, memilih {e2 mundur} ke timur. "<<q1 Perang [m8=m7 kami] {e3 masuk babak lain}: serang lalu lenyap>>," kata [m9:YPG.REB Brusk Hasaka].
[m10=m9 Juru bicara] tersebut menyebut 820 petempurnya gugur.
Versi [m33=m2 Ankara], 3.600. Angka itu dibacakan [m11:TUR.GOV Presiden Recep Tayyip Erdogan] kepada kader [m12:TUR.PTY AKP] di Erzurum kemarin. Sesudah Afrin, {e4 ancam} [m13=m11 dia], <<q2 [m14=m4 kami] akan membersihkan Manbij, Kobani, sampai perbatasan Irak>>.
Ancaman itu menyangkut orang lain. Manbij adalah wilayah [m15:SDF.REB Pasukan Demokratik Suriah (SDF)], gabungan milisi berintikan [m35=m7 YPG], dan di sana berpangkalan [m16:USA.MIL prajurit Amerika]. [m17:USA.GOV Washington] sendiri menyebut [m18=m15 SDF] sekutunya melawan [m19:ISIS.REB ISIS], tetapi membiarkan Afrin. "<<q3 Kami sangat prihatin>>," begitu [m20:USA.GOV Heather Nauert], Senin.
[m21:SYR.GOV Damaskus], yang sempat {e5 mengirim} milisi pada Februari untuk menolong [m36=m7 YPG], {e6 menuntut} [m22=m4 para penyerbu] angkat kaki. Surat tuntutan itu {e7 dialamatkan} kepada [m23:UN Sekretaris Jenderal PBB].
~read_also Baca juga: Pengungsi Ghouta Dapat Roti Hangat
Mengapa [m24:RUS.GOV Moskow], sekutu [m37=m21 Damaskus], diam? [m34:RUS.MIL Polisi militernya] {e8 ditarik} dari Afrin pada 20 Januari, beberapa jam sebelum {e9 serangan} Turki dimulai. [m25:RUS.GOV Dmitry Peskov] hanya berkata keadaan dipantau.
[m31:SYR.CVL Penduduk] menghitung kerugian. Toko-toko {e10 dijarah} [m26:FSA.REB orang-orang berseragam loreng]; [m27=m5 FSA] mengaku malu dan membuka pos pemeriksaan. Penjarahan itu disesalkan [m28:TUR.GOV Bekir Bozdag], wakil perdana menteri.
Palang Merah menaksir 200 ribu orang mengungsi. [m29:SARC.NGO Bulan Sabit Merah Suriah], yang tergabung dalam [m30:IFRC.NGO Federasi Internasional], baru semalam bisa {e12 membawakan} selimut.
e1 m4,m5 > m7 COERCE actual 2018-03-18/day mode=seize ctx=military,territory
e2 m7 > m4 RETREAT actual 2018-03-18/day mode=withdraw ctx=military,territory
e3 m8 > m4 THREATEN threatened 2018-03-20/none mode=violence ctx=military
e4 m13 > m15 THREATEN threatened 2018-03-19/day mode=violence ctx=military,territory
e5 m21 > m7 AID actual 2018-02-01/month ctx=military bg
e6 m21 > m22 REQUEST requested 2018-03-20/none mode=yield ctx=territory
e7 m21 > m23 REQUEST requested 2018-03-20/none mode=assist ctx=territory
e8 m24 > m7 RETREAT actual 2018-01-20/day mode=withdraw ctx=military bg
e9 m4 > m7 ASSAULT actual 2018-01-20/day ctx=military,territory bg
e10 m26 > m31 ASSAULT actual 2018-03-20/none mode=destroy ctx=military
e12 m29 > m31 AID actual 2018-03-19/day ctx=human_security
q1 m9 direct cue=kata
q2 m11 indirect
q3 m20 direct
rel m2 controls m1 from=2018-03-18
rel m7 controls m6 from=2012-07 to=2018-03-18
rel m5 ally_of m4
rel m7 part_of m15
rel m18 ally_of m17
rel m24 ally_of m21
rel m29 member_of m30
rel m11 leads m12

### Detik.com 2024-08-05 article
= Lashio Jatuh, [m23=m9 Junta] Kehilangan Kota Garnisun
~byline Novi Christiastuti - detikNews
~date_line Senin, 05 Agu 2024 10:51 WIB
Naypyidaw - Untuk pertama kalinya dalam sejarah [m1:MMR.MIL tentara Myanmar], sebuah komando daerah {e1 lepas} ke tangan lawan. Komando Timur Laut di [m2:@MMR Lashio] digenggam [m3:MNDAA.REB MNDAA] sejak Sabtu (3/8).
Begitulah setidaknya pengumuman [m4=m3 kelompok etnis Kokang] itu, yang bersama [m5:TNLA.REB TNLA] dan [m6:AA.REB Arakan Army] membentuk [m7:3BA.REB Aliansi Tiga Persaudaraan]. "<<q1 Tentara kami {e2 menghabisi} sisa-sisa musuh>>," tulisnya.
Kejatuhan itu diakui separuh hati. [m8:MMR.MIL Mayor Jenderal Zaw Min Tun], yang biasa berbicara untuk [m9:MMR.MIL junta], bilang komunikasi terputus dengan tiga jenderal. Ketiganya, katanya, <<q2 agaknya {e3 ditahan} [m10=m3 teroris]>>.
Sore tadi pemimpin junta tampil. [m11:MMR.MIL Min Aung Hlaing] {e4 menuduh} [m12:? negara asing] memberi pesawat nirawak kepada pemberontak; negara yang dimaksud tak disebut. "<<q3 Pabriknya ada di tetangga [m13=m11 kita]>>," sindirnya.
Tetangga itu menepis dari jauh. [m14:CHN.GOV Beijing], yang menengahi {e5 gencatan} di Haigeng pada 11 Januari antara aliansi dan junta, {e6 menyeru} semua pihak berunding lagi. Seruan tersebut diulang oleh [m15:CHN.GOV Lin Jian] pada jumpa pers sore.
~read_also Baca juga: Bea Masuk Ruili Ditutup, Harga Jagung Anjlok
Gencatan itu sudah gugur. Akhir Juni [m24=m5 TNLA] {e7 mendahului} dengan serbuan ke Kyaukme; lalu [m16=m3 sekutunya] {e8 mengepung} Lashio pada 3 Juli.
Ada yang ingin menumpang menang. Bagi [m17:NUG.OPP Pemerintah Persatuan Nasional (NUG)], pemerintah bayangan yang dipimpin [m18:NUG.OPP Duwa Lashi La], kejatuhan itu mengantar [m25=m17 mereka] ke Mandalay. [m26=m17 NUG] mengepalai [m19:PDF.REB Pasukan Pertahanan Rakyat], sayap bersenjatanya, yang {e9 ikut menyerbu} dari selatan.
Lain lagi [m20:UWSA.REB Tentara Wa Bersatu]. Kelompok yang menguasai [m21:@MMR Pangkham] sejak 1989 ini {e10 mengirim} dua ribu orang ke Tangyan atas permintaan [m27=m9 junta], begitu kabarnya, guna menjaga kantornya. [m28=m20 Wa] bersikap netral.
Rakyat? Sekitar 150 ribu orang keluar. Bom dari jet {e11 menimpa} pasar Minggu malam, [m22:MMR.CVL sembilan orang] tewas.
e1 m3 > m1 ASSAULT actual 2024-08-03/day ctx=military,territory
e2 m3 > m1 ASSAULT actual 2024-08-03/day ctx=military,territory again
e3 m10 > m9 COERCE actual 2024-08-05/none mode=arrest ctx=military said=m8
e4 m11 > m12 ACCUSE actual 2024-08-05/day mode=allege ctx=military
e5 m14 > m7,m9 CONSULT actual 2024-01-11/day mode=third-party ctx=military bg
e6 m14 > m7,m9 REQUEST requested 2024-08-05/none mode=meet ctx=military
e7 m5 > m1 ASSAULT actual 2024-06-01/month ctx=military
e8 m16 > m1 COERCE actual 2024-07-03/day mode=restrict ctx=military,territory
e9 m19 > m1 ASSAULT actual 2024-08-05/none ctx=military
e10 m20 > m1 MOBILIZE actual 2024-08-05/none mode=militia ctx=military
e11 m1 > m22 ASSAULT actual 2024-08-04/day mode=aerial ctx=military
q1 m3 direct cue=tulisnya
q2 m8 indirect cue=katanya
q3 m11 direct cue=sindirnya
rel m3 controls m2 from=2024-08-03
rel m3 member_of m7
rel m5 member_of m7
rel m6 member_of m7
rel m16 ally_of m5
rel m18 leads m17
rel m19 part_of m17
rel m20 controls m21 from=1989
rel m11 leads m9

### BBC Indonesia 2018-12-14 article
= Jabat tangan di Rimbo: Hudaydah diserahkan kepada siapa?
~date_line 14 Desember 2018
~share Bagikan artikel ini
Tepuk tangan paling lama diberikan kepada dua orang yang semula enggan berdiri berdekatan. Kamis (13/12), di kastel Johannesberg, Swedia, [m1:YEM.GOV Khaled al-Yamani] dan [m2:HOUTHI.REB Mohammed Abdul-Salam] {e1 bersalaman} sesudah delegasi masing-masing {e2 menyepakati} gencatan senjata di Hudaydah.
[m3=m1 Yang pertama] menteri luar negeri pemerintah yang diakui dunia; yang kedua juru runding [m4:HOUTHI.REB Houthi], pemegang [m5:@YEM Sanaa] sejak 2014 dan [m6:@YEM Hudaydah] sejak 2015.
Pelabuhan itu pintu bagi tujuh puluh persen makanan Yaman. Enam bulan terakhir [m7:YEM.MIL pasukan pro-pemerintah] yang didukung [m8:ARE.GOV Uni Emirat Arab] {e3 mendesak} sampai pinggir timurnya.
"<<q1 Kota ini akan kembali kepada orang-orangnya, di bawah pengawasan [m9:UN PBB]>>," kata [m10:UN Martin Griffiths], utusan khusus, penengah pembicaraan tersebut. Kedua pihak {e4 akan mundur} dalam 21 hari.
Kepada siapa pelabuhan diserahkan? Soal itu dibiarkan kabur. "<<q2 Kepada polisi setempat, artinya [m11=m1 kami]>>," ujar [m24=m1 Yamani]. [m25=m2 Abdul-Salam] bersikeras <<q3 polisi yang sekarang tetap bertugas>>.
Hadir menutup acara [m12:UN Antonio Guterres]. [m13=m12 Dia] {e6 berterima kasih} kepada tuan rumah, [m14:SWE.GOV Margot Wallstrom], dan kepada putra mahkota Saudi melalui telepon.
[m15:SAU.GOV Riyadh] memimpin [m16:SAUCO koalisi] sejak Maret 2015. Anggotanya tinggal separuh: [m17:QAT.GOV Doha] {e7 dikeluarkan} Juni tahun lalu; [m18:MYS.GOV Malaysia] {e8 memulangkan} tentaranya Juni ini.
~related Baca juga: 'Anak saya menimbang seperti kucing'
Ada dorongan dari tempat lain. Beberapa jam sebelum jabat tangan itu, [m19:USA.LEG Senat Amerika Serikat] {e9 memilih} mengakhiri bantuan bagi perang koalisi, dengan suara 56-41. [m20:USA.LEG Bernie Sanders] pengusulnya. [m21:USA.GOV Gedung Putih], sekutu setia [m27=m15 Riyadh], {e10 bisa memveto}.
[m22:IRN.GOV Mohammad Javad Zarif] {e11 menyambut gembira} kesepakatan. Teheran tak pernah mengakui mempersenjatai [m23=m4 kelompok] itu.
Kesepakatan-kesepakatan terdahulu, di Kuwait tahun 2016 misalnya, {e12 kandas} karena [m26=m4 Houthi] tidak mau melucuti diri lebih dulu. Kali ini pun soal itu tak disinggung.
e1 m1 > m2 CONSULT actual 2018-12-13/day ctx=military,diplomatic
e2 m1 > m2 CONCEDE actual 2018-12-13/day mode=ceasefire ctx=military
e3 m7 > m4 ASSAULT actual 2018-12-14/none ctx=military,territory bg
e4 m4,m7 > m7,m4 CONCEDE planned 2018-12-13/day mode=withdraw ctx=military,territory
e6 m13 > m14,m15 SUPPORT actual 2018-12-13/day ctx=diplomatic
e7 m16 > m17 SANCTION actual 2017-06-01/month mode=expel ctx=military,diplomatic bg
e8 m18 > m16 RETREAT actual 2018-06-01/month mode=withdraw ctx=military bg
e9 m19 > m15 SANCTION actual 2018-12-13/day mode=discontinue ctx=military,legislative
e10 m21 > m19 REJECT hypothetical 2018-12-14/none ctx=legislative
e11 m22 > m4 SUPPORT actual 2018-12-14/none ctx=military
e12 m4 > m1 REJECT actual 2016-01-01/year mode=yield ctx=military bg
q1 m10 direct cue=kata
q2 m1 direct cue=ujar
q3 m2 indirect
rel m4 controls m5 from=2014
rel m4 controls m6 from=2015
rel m8 ally_of m7
rel m16 led_by m15 from=2015-03
rel m17 member_of m16 to=2017-06
rel m21 ally_of m15
