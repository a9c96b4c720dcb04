### Kompas.com 2018-09-29
[m1:IDN.GOV Menteri Sosial Agus Gumiwang] {e1 mengalirkan} santunan kematian bagi [m2:IDN.CVL ahli waris korban gempa] di [m3:@IDN Palu]. [m4:AUS.GOV Canberra] pada Minggu {e2 menyusupkan} tim medis darurat ke rumah sakit Undata, sedangkan [m5:SGP.MIL Angkatan Udara Singapura] {e3 meminjamkan} dua C-130 untuk memindahkan warga.
e1 m1 > m2 AID actual 2018-09-29/none mode=assist ctx=disasters
e2 m4 > m2 AID actual 2018-09-30/day mode=assist ctx=disasters
e3 m5 > m2 AID actual 2018-09-29/none mode=assist ctx=disasters

### Radar Bone 2022-01-20
[m1:IDN.GOV Kepala Kesbangpol Bone] berniat menyentralkan penyaluran hibah ormas. Niat itu {e2 dihadang} [m2:IDN.CVL Karang Taruna], organisasi kepemudaan yang selama ini mengelola sendiri kasnya. [m3:IDN.CVL Andi Irwan], ketuanya, {e3 mencium} kepentingan pilkada dan {e4 mengirim nota keberatan} kepada [m4:IDN.GOV bupati].
e2 m2 > m1 REJECT actual 2022-01-20/none ctx=economic
e3 m3 > m1 ACCUSE actual 2022-01-20/none mode=allege ctx=election
e4 m3 > m4 ACCUSE actual 2022-01-20/none ctx=economic
rel m3 leads m2

### Antara 2016-12-19
Di sebuah galeri foto di Ankara, [m1:TUR.COP polisi yang sedang cuti] {e1 menghabisi} [m2:RUS.GOV Duta Besar Andrey Karlov], Senin (19/12). [m3:TUR.GOV Erdogan] dan [m4:RUS.GOV Putin] {e2 berbicara} lewat telepon dan sepakat {e3 membentuk} tim penyidik bersama. [m5:USA.GOV Washington] {e4 mengutuk} pembunuhan itu dan menutup tiga kantor perwakilannya di [m6:@TUR Turki].
e1 m1 > m2 ASSAULT actual 2016-12-19/day mode=firearms ctx=terrorism,diplomatic
e2 m3 > m4 CONSULT actual 2016-12-19/none mode=phone ctx=diplomatic
e3 m3 > m4 AGREE planned 2016-12-19/none ctx=legal,terrorism
e4 m5 > m1 ACCUSE actual 2016-12-19/none mode=disapprove ctx=terrorism

### Kabar Sumbawa 2017-08-14
[m1:IDN.LEG Fraksi PDIP DPRD Bima] mengibarkan bendera putih dalam perebutan ketua komisi dan {e2 merelakan} kursinya untuk [m2:IDN.LEG Fraksi Nasdem]. [m3:IDN.PTY Syaifullah], politikus PPP yang batal bergabung dengan [m4:IDN.PTY Golkar], {e3 menyebut} pertukaran itu dagang sapi.
e2 m1 > m2 CONCEDE actual 2017-08-14/none ctx=legislative
e3 m3 > m1,m2 ACCUSE actual 2017-08-14/none mode=disapprove ctx=legislative

### VOA Indonesia 2016-07-19
[m1:SSD.REB Riek Machar], pemimpin [m2:SSD.REB SPLM-IO], {e1 menghilang} dari Juba setelah lima hari baku tembak. [m3:SSD.GOV Salva Kiir] {e2 memberinya} waktu 48 jam untuk kembali atau diganti. [m4:UN Misi PBB di Sudan Selatan], yang dipimpin [m5:DNK.GOV Ellen Margrethe Loej], {e3 menadah} 30 ribu [m6:SSD.REF warga] di pangkalannya. [m7:SSD.REB Juru bicara Machar] {e4 tidak mengindahkan} tenggat.
e1 m1 > m3 RETREAT actual 2016-07-19/none mode=withdraw ctx=military
e2 m3 > m1 THREATEN threatened 2016-07-19/none ctx=military,executive
e3 m4 > m6 AID actual 2016-07-19/none mode=asylum ctx=peacekeeping,asylum
e4 m7 > m3 REJECT actual 2016-07-19/none mode=yield ctx=military
rel m1 leads m2
rel m5 leads m4

### Tribun Medan 2007-11-30
[m1:IDN.LEG Ketua Pansus Protap] mengatakan <<q1 [m2=m1 pihaknya] tidak akan {e1 menyerah} memperjuangkan Provinsi Tapanuli>>. [m3:IDN.GOV Gubernur Rudolf Pardede] belum mau {e2 menyetujui} pemekaran, dan [m4:IDN.LEG Fraksi PKS] {e3 mengganjal} dengan meminta kajian ulang. [m5:IDN.CVL Panitia provinsi] {e4 menyiapkan} massa untuk unjuk rasa Senin (3/12).
e1 m2 > m3 REJECT actual 2007-11-30/none ctx=territory,political_institutions
e2 m3 > m1 REJECT actual 2007-11-30/none ctx=territory,political_institutions
e3 m4 > m1 REJECT actual 2007-11-30/none mode=change ctx=territory,legislative
e4 m5 > m3 PROTEST planned 2007-12-03/day mode=demo ctx=territory
q1 m1 indirect cue=mengatakan

### Jawa Pos 2026-05-29 none
[m1:IDN.BUS Pabrik kerupuk] di [m2:@IDN Sidoarjo] meraih omzet berlipat setelah menembus pasar [m3:@MYS Malaysia]. Pemiliknya mengatakan <<q1 serangan hama udang tidak mengurangi pasokan, dan kampanye iklan besar sudah digelar>>. Tenaga kerja baru sedang direkrut untuk shift malam.
q1 ? indirect cue=mengatakan

### CNN Indonesia 2022-08-01
Pejabat [m1:USA.GOV Gedung Putih] membenarkan bahwa rudal drone mengejar [m2:ALQAEDA.REB Ayman al-Zawahiri], pemimpin [m3:ALQAEDA.REB Al-Qaeda], hingga balkon di Kabul dan {e2 menewaskannya}, Minggu (31/7). [m4:AFG.GOV Taliban] menilai serangan tersebut {e3 mencederai} Perjanjian Doha; [m5:PAK.GOV Islamabad] membantah {e4 meminjamkan} ruang udaranya.
e2 m1 > m2 ASSAULT actual 2022-07-31/day mode=drone ctx=terrorism,military
e3 m4 > m1 ACCUSE actual 2022-08-01/none mode=disapprove ctx=military
e4 m5 > m1 COOPERATE denied 2022-08-01/none ctx=military
rel m2 leads m3

### Radar Palangka 2014-10-08
Dalam tempo sehari, [m1:IDN.LEG pimpinan DPRD Kalimantan Tengah] {e1 membuang} rekomendasi [m2:IDN.CVL Dayak Watch] tentang sawit ke keranjang sampah. [m3:IDN.LEG Borak Milton], anggota dari [m4:IDN.PTY PDI Perjuangan], merasa dilangkahi. [m5=m2 LSM] itu mengaku <<q1 tidak heran>>, lalu {e3 melapor} kepada [m6:IDN.JUD KPK] esoknya.
e1 m1 > m2 REJECT actual 2014-10-08/none ctx=environment,legislative
e3 m5 > m1 ACCUSE actual 2014-10-09/day ctx=corruption
q1 m5 indirect cue=mengaku
rel m3 member_of m4

### Republika 2015-03-31
[m1:IDN.GOV Menkominfo Rudiantara] {e1 membungkam} 22 situs yang oleh [m2:IDN.GOV Badan Nasional Penanggulangan Terorisme] dianggap menyebar paham radikal. Pengelola [m3:IDN.JRN hidayatullah.com] {e2 melayangkan} surat protes dan akan {e3 bersua} dengan menteri Selasa siang. [m4:IDN.LEG Mahfudz Siddiq], ketua [m5:IDN.LEG Komisi I], {e4 memanggil} [m6=m1 sang menteri] untuk menjelaskan.
e1 m1 > m3 COERCE actual 2015-03-31/none mode=censor ctx=terrorism,rights_freedoms
e2 m3 > m1 ACCUSE actual 2015-03-31/none ctx=rights_freedoms
e3 m3 > m1 AGREE planned 2015-03-31/day ctx=rights_freedoms
e4 m4 > m6 REQUEST requested 2015-03-31/none mode=meet ctx=rights_freedoms
rel m4 leads m5

### Kompas 2024-09-27
[m1:ISR.MIL Angkatan udara Israel] {e1 menumbuk} Dahiyeh dengan puluhan bom penghancur bungker dan {e2 menewaskan} [m2:HEZBOLLAH.REB Hassan Nasrallah], yang tiga dasawarsa memimpin [m3:HEZBOLLAH.REB Hizbullah], Jumat (27/9). [m4:IRN.GOV Ayatullah Khamenei], pelindung [m5=m3 kelompok itu], {e3 mengikrarkan} pembalasan; [m6:LBN.GOV Najib Mikati] {e4 meneriakkan} minta tolong kepada [m7:UNSC Dewan Keamanan].
e1 m1 > m3 ASSAULT actual 2024-09-27/day mode=aerial ctx=military
e2 m1 > m2 ASSAULT actual 2024-09-27/day mode=aerial ctx=military
e3 m4 > m1 THREATEN threatened 2024-09-27/none ctx=military
e4 m6 > m7 REQUEST requested 2024-09-27/none mode=assist ctx=military
rel m2 leads m3 to=2024-09-27/day
rel m4 ally_of m5

### Malang Post 2011-09-19
Dikawal mobil pemadam, [m1:IDN.LAB 600 sopir mikrolet] {e1 menduduki} alun-alun bundar dan mengangkut pemimpin [m2:IDN.LAB Organda Malang] pulang-pergi ke [m3:IDN.LEG DPRD]. Perundingan malamnya, yang {e3 dihadiri} [m4:IDN.GOV Wali Kota Peni Suparto], {e4 membuahkan} penundaan jalur baru. Mulai besok armada kembali beroperasi.
e1 m1 > m4 PROTEST actual 2011-09-19/none mode=obstruct ctx=economic
e3 m4 > m2 CONSULT actual 2011-09-19/none mode=meet ctx=economic
e4 m4 > m2 CONCEDE actual 2011-09-19/none ctx=economic

### VOA Indonesia 2014-08-21
[m1:ISIS.REB ISIS] {e1 memancung} [m2:USA.JRN wartawan James Foley] dan mengunggah rekamannya, sebagai balasan atas serangan udara. [m3:GBR.GOV David Cameron] memangkas liburannya. Negara Teluk [m4:QAT.GOV Qatar], yang {e4 dicurigai} [m5:DEU.GOV Menteri Gerd Mueller] mendanai kelompok itu, {e5 menyanggah} keras.
e1 m1 > m2 ASSAULT actual 2014-08-21/none mode=primitive ctx=terrorism,rights_freedoms
e4 m5 > m4 ACCUSE actual 2014-08-21/none mode=allege ctx=terrorism
e5 m4 > m5 REJECT actual 2014-08-21/none ctx=terrorism

### Batam Pos 2021-04-06
Sejak Senin (5/4) [m1:IDN.GOV KKP] {e1 menggandeng} [m2:IDN.MIL Lantamal IV] dan [m3:IDN.MIL Bakamla] dalam satu operasi di Natuna. Hasilnya lima kapal [m4:VNM.AGR nelayan Vietnam] {e2 digiring} ke Sedanau. [m5:VNM.GOV Hanoi] lewat konsulnya {e3 menyesalkan} sikap itu, tetapi tidak memutus pembicaraan soal batas landas kontinen.
e1 m1 > m2,m3 COOPERATE actual 2021-04-05/day ctx=territory,natural_resource
e2 m1 > m4 COERCE actual 2021-04-06/none mode=seize ctx=territory
e3 m5 > m1 ACCUSE actual 2021-04-06/none mode=disapprove ctx=territory

### Tempo 2013-05-29
[m1:EU Uni Eropa] {e1 mengakhiri} embargo senjata bagi [m2:SYR.OPP oposisi Suriah], tetapi sejauh ini baru [m3:FRA.GOV Paris] dan [m4:GBR.GOV London] yang melirik pengiriman. Sebagai reaksi, [m5:RUS.GOV Wakil Menlu Sergei Ryabkov] {e3 memastikan} rudal S-300 tetap meluncur ke [m6:SYR.GOV Damaskus], mitra strategis [m7=m5 Moskow].
e1 m1 > m2 CONCEDE actual 2013-05-29/none ctx=military
e3 m5 > m6 AGREE planned 2013-05-29/none mode=assist ctx=military
rel m6 ally_of m7
