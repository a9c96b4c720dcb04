### Republika 2012-05-09 article none
= Kopi Harar Naik Kelas, Koperasi Oromia Buka Kedai di Seoul
~byline Redaktur: Hafidz Muftisany
[m1:#Republika REPUBLIKA.CO.ID], [m2:@KOR SEOUL] -- Uap pertama mengepul pukul tujuh pagi. Kedai kecil di kawasan Hongdae itu milik [m3:ETH.BUS Uni Koperasi Petani Kopi Oromia], dan inilah kedai pertamanya di luar [m4:@ETH Ethiopia].
"<<q1 Selama ini [m5=m3 kami] menjual biji, orang lain menjual ceritanya>>," kata [m6:? Tadesse Meskela], manajer umum [m7=m3 koperasi tersebut].
Secangkir Harar dihargai 6.000 won. Petani menerima sepersepuluhnya, empat kali lebih banyak daripada lewat lelang, menurut [m8=m6 Tadesse].
[m9:? Park Ji-yeon], mahasiswi yang mengantre paling depan, mengaku datang karena gambar keledai di cangkirnya.
[m10:KOR.GOV Menteri Pertanian Suh Kyu-yong] ikut menyeruput pada pembukaan, Selasa (8/5). [m14=m10 Ia] bertanya apakah kopinya boleh diberi gula.
Impor kopi [m11:@KOR Korea Selatan] tahun lalu mencapai 123 ribu ton. Pertumbuhannya 11 persen.
Harga dunia sendiri sedang jatuh. Di bursa New York, arabika turun ke 175 sen per pon.
[m12:ETH.BUS Bursa Komoditas Ethiopia], yang didirikan [m13:? Eleni Gabre-Madhin], menyatakan <<q2 pengiriman musim ini terlambat karena hujan>>.
q1 m6 direct cue=kata
q2 m12 indirect cue=menyatakan
rel m6 leads m7

### Tempo.co 2020-11-18 article
= [m1:BGR.GOV Sofia] Membunyikan Sejarah, [m2:MKD.GOV Skopje] Menunggu Lagi
TEMPO.CO, [m3:@BEL Brussel] - Setelah nama, kini bahasa. [m4:BGR.GOV Menteri Luar Negeri Bulgaria Ekaterina Zaharieva], Selasa, 17 November 2020, {e1 menolak menyetujui} kerangka perundingan [m5:MKD.GOV Makedonia Utara] dengan [m6:EU Uni Eropa]. Perlu suara bulat. Suara itu tidak ada.
[m7=m1 Bulgaria] {e2 menghendaki} [m24=m2 tetangganya] mengakui bahwa bahasa Makedonia berakar pada bahasa Bulgaria, bahwa pahlawan Goce Delchev orang Bulgaria, dan bahwa kata "fasis" dihapus dari plakat-plakat perang.
"<<q1 [m35=m2 Kami] menyetujui sejarah bersama, bukan identitas bersama>>," sahut [m8:MKD.GOV Perdana Menteri Zoran Zaev]. Dari Berlin, tempat [m25=m8 ia] baru {e3 berjumpa} [m9:DEU.GOV Menteri Negara Michael Roth], [m37=m8 Zaev] masih berharap pada Desember. [m10:DEU.GOV Jerman], yang mengetuai [m32:EU dewan blok itu], {e4 mendesak} kedua pihak mencari rumusan. [m11:SVN.GOV Slovenia] {e5 menawarkan} diri pula.
Di dalam negeri [m38=m8 Zaev] dikepung. [m12:MKD.OPP Hristijan Mickoski], ketua [m13:MKD.OPP VMRO-DPMNE], {e6 menuntut} [m26=m8 ia] mundur; barangsiapa menggadaikan nama, katanya, akan menggadaikan bahasa. [m14:MKD.CVL Ribuan pendukung partai itu] {e7 berpawai} di depan [m27:MKD.GOV gedung pemerintah], Sabtu.
Nama yang dimaksud digadaikan lewat Perjanjian Prespa, Juni 2018. [m28=m8 Zaev] dan [m15:GRC.ELI Alexis Tsipras] {e8 menekennya} di tepi danau. Sebagai upah, [m16:GRC.GOV Athena] {e9 mencabut} vetonya dan [m30=m5 negara itu] menjadi anggota [m17:NATO NATO] ke-30, Maret lalu.
Perjanjian persahabatan dengan [m36=m1 Bulgaria] sudah ada sejak 2017. Komisi sejarah bentukan perjanjian itu berhenti bersidang karena [m29=m2 Skopje], keluh [m18:BGR.GOV Krasimir Karakachanov], {e10 tak mau datang}. [m31=m18 Wakil perdana menteri itu] memimpin [m19:BGR.PTY VMRO-BND], partai nasionalis dengan pemilu empat bulan lagi.
[m20:ALB.GOV Edi Rama] {e11 kesal}: [m33:ALB.GOV Albania], yang jalannya dipasangkan, ikut tertahan. [m34=m20 Ia] menyebut blok itu kereta tanpa masinis.
[m21:RUS.GOV Moskow] tidak berkomentar, tidak perlu. [m22:SRB.GOV Aleksandar Vucic], sambil tersenyum, {e12 menawarkan} Mini-Schengen Balkan sebagai gantinya.
"<<q2 Anak saya tanya, jadi kita bicara bahasa apa>>," ujar [m23:MKD.CVL Biljana], penjual buku di Bazar Tua.
e1 m4 > m5 REJECT actual 2020-11-17/day ctx=diplomatic,religion_ethnicity
e2 m7 > m24 REQUEST requested 2020-11-18/none mode=yield ctx=religion_ethnicity
e3 m25 > m9 CONSULT actual 2020-11-18/none mode=visit ctx=diplomatic
e4 m10 > m1,m2 REQUEST requested 2020-11-18/none mode=yield ctx=diplomatic
e5 m11 > m1,m2 AGREE planned 2020-11-18/none ctx=diplomatic
e6 m12 > m26 REQUEST requested 2020-11-18/none mode=yield ctx=executive
e7 m14 > m27 PROTEST actual 2020-11-14/day mode=demo ctx=diplomatic
e8 m28 > m15 SUPPORT actual 2018-06-01/month ctx=diplomatic bg
e9 m16 > m5 CONCEDE actual 2020-11-18/none ctx=diplomatic,military bg
e10 m29 > m18 REJECT actual 2020-11-18/none mode=meet ctx=diplomatic said=m18
e11 m20 > m6 ACCUSE actual 2020-11-18/none mode=disapprove ctx=diplomatic
e12 m22 > m20,m8 AGREE planned 2020-11-18/none ctx=economic,diplomatic
q1 m8 direct cue=sahut
q2 m23 direct cue=ujar
rel m12 leads m13
rel m30 member_of m17 from=2020-03
rel m31 leads m19
rel m10 leads m32

### Detik.com 2009-05-19 article
= Jenderal [m1:LKA.MIL Fonseka]: [m35=m4 Pemimpin Macan Tamil] Sudah Jadi Mayat
[m2:@LKA Kolombo] - Di tepi laguna Nanthikadal, lumpur setinggi lutut. Di situlah [m3:LKA.MIL serdadu Divisi 53], Selasa (19/5/2009) pagi, mengangkat tubuh gempal berseragam loreng. [m4:LTTE.REB Velupillai Prabhakaran] {e1 ditewaskan}, kata [m5=m1 Panglima Angkatan Darat Sarath Fonseka].
Belum ada dua hari sejak [m6:LTTE.REB Selvarasa Pathmanathan], kepala hubungan internasional kelompok itu, {e2 mengumumkan} senjata dibungkam. "<<q1 Pertempuran ini sampai pada akhirnya yang pahit>>," tulisnya Minggu. Hari ini [m21=m6 ia] {e3 membantah} pemimpinnya mati.
[m7:LKA.GOV Presiden Mahinda Rajapaksa] berpidato di parlemen, sebagian dalam bahasa Tamil. Negeri ini, ucapnya, bebas dari terorisme. Rabu diliburkan.
Sejak Januari [m8:LTTE.REB Macan Pembebasan Tamil Eelam] kehilangan Kilinochchi, yang {e4 direbut} [m22:LKA.MIL tentara] pada hari kedua tahun baru. Dua puluh lima tahun sebelumnya [m33=m8 mereka] pernah menguasai [m34:@LKA sepertiga pulau]. Menurut [m25:UN PBB], [m23:LKA.CVL 7.000 warga sipil] {e5 terbunuh} dalam empat bulan; [m24:LKA.GOV pemerintah] {e6 menampik} angka tersebut. [m27:LKA.CVL Para dokter] yang melaporkannya {e7 ditahan} [m26:LKA.COP polisi].
Di Jenewa, [m9:DEU.GOV Jerman] dan [m10:CHE.GOV Swiss] sedang {e8 mengumpulkan} tanda tangan guna sidang khusus [m28:UN Dewan HAM]. [m11:EU Para menteri luar negeri Uni Eropa], Senin, {e9 menuntut} penyelidikan kejahatan perang. [m12:GBR.GOV David Miliband], yang {e10 mengunjungi} [m37=m2 Kolombo] bulan lalu bersama [m13:FRA.GOV Bernard Kouchner], mengulangi permintaannya akan akses bagi lembaga bantuan.
Ribuan [m14:GBR.CVL warga Tamil London] sudah enam pekan {e11 menduduki} Parliament Square. Di Kolombo, [m29:LKA.CVL demonstran lain] {e12 melempari} [m30:GBR.GOV Kedutaan Inggris] dengan batu.
[m15:IND.GOV Menteri Luar Negeri Pranab Mukherjee] {e13 menelepon} [m31=m7 Rajapaksa] dan menjanjikan bantuan. [m36:IND.GOV India] punya hitungan sendiri: [m32=m4 Prabhakaran] dicari atas {e14 pembunuhan} [m16:IND.ELI Rajiv Gandhi] pada Mei 1991. [m17:CHN.GOV China] dan [m18:PAK.GOV Pakistan], pemasok senjata [m19=m7 pemerintah Rajapaksa], {e15 memberi selamat}.
[m20:UN Sekjen PBB Ban Ki-moon] {e16 akan tiba} Jumat. Sekitar 280 ribu orang ditampung di kamp berpagar di Menik Farm.
(nvt/ita)
e1 m3 > m4 ASSAULT actual 2009-05-19/day ctx=military
e2 m6 > m7 CONCEDE actual 2009-05-17/day ctx=military
e3 m21 > m5 REJECT actual 2009-05-19/day ctx=military
e4 m22 > m8 ASSAULT actual 2009-01-02/day ctx=military,territory bg
e5 m22 > m23 ASSAULT actual 2009-01-01/quarter ctx=military,human_rights
e6 m24 > m25 REJECT actual 2009-05-19/none ctx=human_rights
e7 m26 > m27 COERCE actual 2009-05-19/none mode=arrest ctx=health,repression
e8 m9,m10 > m28 REQUEST requested 2009-05-19/none mode=meet ctx=human_rights
e9 m11 > m24 REQUEST requested 2009-05-18/day mode=change ctx=human_rights
e10 m12,m13 > m24 CONSULT actual 2009-04-01/month mode=visit ctx=diplomatic bg
e11 m14 > m24 PROTEST actual 2009-05-19/none mode=obstruct ctx=human_rights
e12 m29 > m30 PROTEST actual 2009-05-19/none mode=riot ctx=diplomatic
e13 m15 > m31 CONSULT actual 2009-05-19/none mode=phone ctx=diplomatic
e14 m32 > m16 ASSAULT actual 1991-05-01/month mode=targeted ctx=terrorism bg
e15 m17,m18 > m19 SUPPORT actual 2009-05-19/none ctx=military,diplomatic
e16 m20 > m24 CONSULT planned 2009-05-22/day mode=visit ctx=human_security
q1 m6 direct cue=tulisnya
