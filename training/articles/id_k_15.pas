### Jawa Pos 2009-02-13 article none
= Ponari dan Batu Petir: Antrean Berobat Sampai Dorong-dorongan
[m1:@IDN JOMBANG] - Rumah bocah [m2:? Ponari (10)] di [m3:@IDN Dusun Kedungsari], Megaluh, kembali diserbu. Kamis (12/2) sekitar 12 ribu orang berdesakan memburu air celupan batu yang dipercaya menyembuhkan penyakit.
[m4:? Seorang lansia asal Kediri] pingsan dan meninggal di tempat. [m5:IDN.COP Polsek Megaluh] langsung menutup praktik.
"<<q1 [m6=m7 Kami] perintahkan berhenti dulu sampai suasana aman>>," tegas [m7:IDN.COP Kapolsek AKP Sutikno].
[m8:? Para pasien] menolak pulang. [m9=m8 Mereka] nekat mengambil air comberan di belakang rumah. [m10:? Panitia] kewalahan dan mengancam mundur.
[m11:? Kamsen, ayah bocah itu], bertengkar dengan [m12:? paman Ponari] soal kotak amal. Keduanya saling tuduh.
"<<q2 [m13=m11 Saya] mau anak saya sekolah lagi>>," ujar [m14=m11 Kamsen].
[m15:IDN.CVL Komisi Nasional Perlindungan Anak] meminta anak itu diistirahatkan. [m16:? Seto Mulyadi], [m17=m16 ketua] [m18=m15 komisi tersebut], menjanjikan pendampingan. Menurutnya, <<q3 bocah sekecil itu kelelahan melayani ribuan orang>>.
[m19:IDN.REL MUI Jombang] tidak melarang asalkan tidak menjurus musyrik.
Pedagang gelas plastik meraup untung besar.
q1 m7 direct cue=tegas
q2 m14 direct cue=ujar
q3 m16 indirect cue=Menurutnya
rel m16 leads m18

### GridOto 2021-04-09 article none
= Honda Serang Balik Yamaha di Kelas Skutik 150 cc
~byline Muhammad Ermiel Zulfikar - Jumat, 9 April 2021 | 20:15 WIB
~share GridOto.com -
[m1:#GridOto.com GridOto.com] - Peta persaingan skutik bongsor memanas. [m2:JPN.BUS Honda] meluncurkan senjata baru untuk merebut takhta yang diduduki [m3:JPN.BUS Yamaha] sejak awal tahun.
"<<q1 [m4=m5 Kami] tidak mau bertahan terus. Ini saatnya menyerang>>," kata [m5:? Thomas Wijaya, Direktur Pemasaran AHM], di [m6:@IDN Jakarta], Kamis (8/4).
[m7=m3 Pabrikan garpu tala] menanggapi dingin. [m8:? Antonius Widiantoro], bos humas [m9:IDN.BUS YIMM], menyebut <<q2 pesanan model lama masih inden dua bulan>>.
Diam-diam kedua musuh bebuyutan itu menjalin aliansi. [m10=m2 Honda], [m11=m3 Yamaha], [m12:AUT.BUS KTM], dan [m13:ITA.BUS Piaggio] menandatangani kesepakatan konsorsium baterai tukar di Eropa bulan lalu.
Di sisi lain, [m14:? konsumen] mengeluhkan kelangkaan suku cadang. [m15:? Andi, seorang anggota klub motor di Bekasi], mengancam menjual motornya.
"<<q3 Masa nunggu spion saja sebulan>>," protesnya.
[m16:IDN.BUS Asosiasi Industri Sepeda Motor Indonesia (AISI)] mencatat penjualan Maret 521 ribu unit. [m17:? Sigit Kumala] dari AISI memperingatkan krisis cip bisa memukul produksi.
q1 m5 direct cue=kata
q2 m8 indirect cue=menyebut
q3 m15 direct cue=protesnya

### Detik 2024-06-05 article
= Guru Besar Digugat Mantan Istri, [m1:IDN.EDU Mahasiswa] Tetap {e1 Duduki} Rektorat
~byline Tim detikJatim - detikJatim
~date_line Rabu, 05 Jun 2024 17:25 WIB
[m2:@IDN Malang] - Dua urusan membuat sebuah kampus di [m3:@IDN Malang] ramai dibicarakan. Yang pertama urusan rumah tangga: [m4:? seorang guru besar] digugat [m5:? mantan istrinya] terkait harta gono-gini senilai Rp 7 miliar.
"<<q1 [m6=m5 Klien kami] minta rumah dan dua mobil, titik>>," ucap [m7:? pengacara penggugat, Lilis], Selasa (4/6/2024).
Yang kedua lebih gaduh. [m8:IDN.EDU Aliansi Mahasiswa Resah] {e2 menduduki} gedung rektorat sejak Senin sebagai penolakan kenaikan uang kuliah. [m9=m8 Mereka] memasak mi dan menonton film di lobi.
[m10:IDN.EDU Rektor, Prof Widodo], {e4 mendatangi} [m11=m8 para pengunjuk rasa] pukul 23.00. [m12=m10 Ia] {e5 menyatakan bersedia} menunda kenaikan kalau [m13:IDN.GOV kementerian] mengizinkan.
"<<q2 Belum cukup. [m14=m8 Kami] {e6 minta} dicabut, bukan ditunda>>," timpal [m15:IDN.EDU Rafi Azzam], koordinator [m16=m8 aliansi itu].
Satpam sempat menangkap maling helm di parkiran. Pelaku, bukan mahasiswa, menyerahkan diri setelah terjebak di toilet.
[m17:IDN.GOV Mendikbudristek Nadiem Makarim] sendiri telah {e7 membatalkan} kenaikan UKT untuk semua kampus negeri pada 27 Mei. Rektorat berdalih suratnya belum sampai.
e1 m8 > m10 PROTEST actual 2024-06-03/day ctx=education,economic again
e2 m8 > m10 PROTEST actual 2024-06-03/day ctx=education,economic
e4 m10 > m11 CONSULT actual 2024-06-05/none mode=visit ctx=education
e5 m12 > m11 CONCEDE hypothetical 2024-06-05/none ctx=education,economic
e6 m14 > m10 REQUEST requested 2024-06-05/none mode=yield ctx=education,economic
e7 m17 > m8 CONCEDE actual 2024-05-27/day ctx=education,economic bg
q1 m7 direct cue=ucap
q2 m15 direct cue=timpal
rel m15 leads m16

### Berita Kota Kendari 2017-12-14 article
= Polisi Gerebek Judi Sabung Ayam, Kader [m1:IDN.PTY Golkar] Saling Lapor
[m2:@IDN KENDARI], BKK - [m3:IDN.COP Polres Kendari] menggerebek arena sabung ayam di [m4:@IDN Baruga], Rabu (13/12). Sembilan pejudi ditahan, 14 ekor ayam disita, selebihnya lari ke rawa.
"<<q1 Bandarnya masih [m5=m6 kami] kejar>>," ujar [m6:IDN.COP AKBP Jemi Junaidi], Kapolres Kendari.
Sore harinya kantor polisi yang sama kedatangan tamu dari partai beringin. [m7:IDN.PTY Kubu Ridwan Bae] {e2 mengadukan} [m8:IDN.PTY sekelompok kader muda] yang {e3 merusak} papan nama DPD I, Selasa malam.
[m9=m8 Pihak terlapor] tak mau kalah dan {e4 melaporkan balik} [m10=m7 para pengadu] dengan tuduhan pencemaran nama baik.
"<<q2 Justru [m11=m12 kami] yang dilempari kursi>>," kilah [m12:IDN.PTY juru bicara kader muda, La Ode Muhram].
Kegaduhan itu bermula dari penunjukan [m13:IDN.PTY Airlangga Hartarto] sebagai ketua umum. [m14:IDN.PTY DPD Golkar Sulawesi Tenggara] sempat {e5 menyokong} calon lain, [m15:IDN.PTY Titiek Soeharto].
[m16:IDN.PTY Sekjen Golkar Idrus Marham] dari Jakarta {e6 meminta} [m17=m7+m8 kedua kubu] berdamai.
Sementara itu, warga Baruga berterima kasih kepada polisi. Seorang ibu mengaku suaminya pernah menjual kulkas demi membeli ayam aduan.
Pejudi yang tertangkap akan dihukum ringan, janji kapolres, asalkan menyebut nama bandar.
e2 m7 > m8 ACCUSE actual 2017-12-13/day ctx=political_institutions,legal
e3 m8 > m7 PROTEST actual 2017-12-12/day mode=vandalize ctx=political_institutions
e4 m9 > m10 ACCUSE actual 2017-12-13/day ctx=political_institutions,legal
e5 m14 > m15 SUPPORT actual 2017-12-14/none ctx=political_institutions bg
e6 m16 > m17 REQUEST requested 2017-12-14/none mode=change ctx=political_institutions
q1 m6 direct cue=ujar
q2 m12 direct cue=kilah
