### Harian Jogja 2015-10-27 article none
= Film Perang Kemerdekaan Tayang, Penonton Menangis di Adegan Serangan Umum
~byline Uli Febriarni
[m1:#Harianjogja Harianjogja.com], [m2:@IDN JOGJA] - Bioskop di Jalan Laksda Adisutjipto penuh sesak, Senin (26/10/2015). Film garapan [m3:? sutradara Hanung Pradipta] tentang pertempuran enam jam di [m4:@IDN Yogyakarta] akhirnya diputar perdana.
Di layar, [m5:? pasukan gerilya] menyerbu kota, tentara musuh melepaskan tembakan, dan seorang kurir perempuan menolak menyerah. Semua itu, tentu saja, hanya akting.
"<<q1 [m6=m3 Saya] tidak mau membuat film propaganda. Perang itu kotor>>," kata [m7=m3 Hanung].
[m8:? Pemeran utama, Reza Aditama], mengaku diserang demam saat syuting di [m9:@IDN Kulonprogo]. [m10=m8 Dia] sempat mengancam mundur dari produksi.
"<<q2 Untung [m11=m3 Mas Hanung] sabar, [m12=m8 saya] dibujuk pakai gudeg>>," ujarnya sambil tertawa.
[m13:? Sejarawan UGM Sri Margana] mengkritik beberapa detail. Menurut [m14=m13 dia], <<q3 jenis senapan dalam film baru dipakai lima tahun kemudian>>.
[m15:IDN.MIL Seorang perwira Korem 072/Pamungkas] yang hadir memuji keseriusan para pemain. Korem meminjamkan dua truk tua untuk properti.
[m16:IDN.GOV Sultan HB X] batal menonton karena sedang ada acara di [m17:@IDN Jakarta]. Film ini diputar serentak mulai 10 November.
q1 m7 direct cue=kata
q2 m8 direct cue=ujarnya
q3 m14 indirect cue=Menurut

### Manado Post 2019-09-18 article none
= Gubernur Buka Festival Cakalang, Peserta dari Tiga Negara Adu Masak
~caption Para juru masak memamerkan cakalang fufu. Foto: Baladewa S
[m1:@IDN BITUNG] — [m2:IDN.GOV Gubernur Sulawesi Utara Olly Dondokambey] membuka festival kuliner di Pelabuhan Perikanan [m3:@IDN Bitung], Selasa (17/9). Sebanyak 80 juru masak dari [m4:@PHL Davao], [m5:@TWN Kaohsiung], dan 15 kabupaten/kota beradu.
"<<q1 Ikan mempersatukan [m6=m2 kita]. Tidak ada perang di dapur, kecuali perang sambal>>," kelakar [m7=m2 Olly].
Kejutan datang dari [m8:? Lourdes Baluyot], koki asal Filipina. [m9=m8 Perempuan 61 tahun itu] mengalahkan juara bertahan asal [m10:@IDN Minahasa] dengan kinilaw tuna.
[m11:? Sang juara bertahan, Deity Pangkey,] tak terima. [m12=m11 Ia] menuding juri memihak tamu dan menolak menyalami pemenang. Panitia menolak protesnya.
"<<q2 Keputusan juri tidak bisa diganggu gugat>>," tegas [m13:? ketua panitia, Frangky Rumondor].
Belakangan [m14=m11 Deity] meminta maaf dan mengundang [m15=m8 saingannya] makan siang di rumahnya. Undangan itu diterima.
[m16:IDN.COP Polres Bitung] mengamankan dua pencopet di tengah keramaian. Dompet korban sudah dikembalikan.
[m17:PHL.GOV Konsul Jenderal Filipina di Manado] ikut mencicipi hidangan. Festival berlangsung sampai Kamis dan diperkirakan menyedot 20 ribu pengunjung.
q1 m7 direct cue=kelakar
q2 m13 direct cue=tegas

### Republika Online 2017-07-19 article
= [m1:IDN.GOV Pemerintah] {e1 Bubarkan} [m2:IDN.REL HTI], Dua Toko Buku Kebanjiran Pembeli
~byline Rep: Umar Mukhtar
~byline Red: Bayu Hermawan
~date_line Rabu 19 Jul 2017 20:41 WIB
[m3:#REPUBLIKA REPUBLIKA.CO.ID], [m4:@IDN JAKARTA] -- [m5:IDN.GOV Kementerian Hukum dan HAM] {e2 mencabut} status badan hukum [m6:IDN.REL Hizbut Tahrir Indonesia (HTI)], Rabu (19/7). Dengan pencabutan itu, [m7=m6 organisasi tersebut] resmi bubar.
"<<q1 Pencabutan dilakukan setelah koordinasi lintas lembaga>>," kata [m8:IDN.GOV Dirjen AHU Freddy Harris].
[m9:IDN.REL Juru bicara HTI Ismail Yusanto] {e3 menyebut} langkah itu "<<q2 kezaliman yang nyata>>". [m10=m9 Ia] mengatakan <<q3 [m11=m6 pihaknya] {e4 akan menggugat} ke [m12:IDN.JUD PTUN]>>.
Penolakan terhadap [m13=m5 pemerintah] juga datang dari [m14:IDN.OPP Fraksi Gerindra], yang {e5 mengkritik} perppu ormas sebagai pintu kesewenangan. Sebaliknya [m15:IDN.REL GP Ansor], sayap pemuda [m16:IDN.REL Nahdlatul Ulama], {e6 mendukung penuh}.
Di [m17:@IDN Kwitang], pedagang buku bekas mengaku omzetnya naik. "<<q4 Orang penasaran, buku-buku [m18=m6 mereka] diborong>>," tutur [m19:? Ucup, pemilik lapak].
Seorang pembeli sempat memukul pembeli lain karena berebut jilid terakhir. Keduanya dilerai satpam.
Penerbit yang memegang hak cipta buku itu mengancam akan memperkarakan pembajak.
e1 m5 > m2 COERCE actual 2017-07-19/day mode=restrict ctx=religion_ethnicity,rights_freedoms again
e2 m5 > m6 COERCE actual 2017-07-19/day mode=restrict ctx=religion_ethnicity,rights_freedoms
e3 m9 > m5 ACCUSE actual 2017-07-19/none mode=disapprove ctx=religion_ethnicity,rights_freedoms
e4 m11 > m5 ACCUSE planned 2017-07-19/none ctx=legal,religion_ethnicity said=m10
e5 m14 > m13 ACCUSE actual 2017-07-19/none mode=disapprove ctx=rights_freedoms
e6 m15 > m5 SUPPORT actual 2017-07-19/none ctx=religion_ethnicity
q1 m8 direct cue=kata
q2 m9 mixed cue=menyebut
q3 m10 indirect cue=mengatakan
q4 m19 direct cue=tutur
rel m15 part_of m16

### Tribun Timur 2023-07-06 article
= Pesta Pernikahan Berujung Tikaman; Kepala Desa {e1 Didemo} Warga [m1:@IDN Jeneponto]
~byline Penulis: Muh Rakib | Editor: Alfian
[m2:#Tribun TRIBUN-TIMUR.COM], [m3:@IDN JENEPONTO] - Joget di pesta pernikahan berubah jadi petaka. [m4:? RA (25)] menikam [m5:? sepupunya, IL (28)], hanya karena tersinggung lagu pesanannya tidak diputar, Selasa (4/7/2023) malam.
[m6:IDN.COP Tim Pegasus Polres Jeneponto] menangkap [m7=m4 RA] di rumah mertuanya. [m8=m4 Pelaku] mengaku menyesal.
"<<q1 Badik sudah [m9=m6 kami] sita, korban masih kritis>>," kata [m10:IDN.COP Kasat Reskrim AKP Nasaruddin].
Dari kecamatan lain dilaporkan, [m11:IDN.CVL puluhan warga Desa Tanjonga] {e2 menyegel} kantor desa, Rabu (5/7). [m12=m11 Mereka] menuntut transparansi dana bantuan bedah rumah.
Pintu dipaku dengan kayu silang. [m13:IDN.GOV Kepala Desa Tanjonga, Saharuddin], tidak berani datang. Dari rumahnya [m14=m13 ia] {e3 menantang} [m15=m11 warga] melapor ke [m16:IDN.JUD kejaksaan].
"<<q2 Kalau [m17=m13 saya] terbukti makan satu rupiah, [m18=m13 saya] {e4 mundur}>>," katanya.
[m19:IDN.GOV Camat Turatea] {e5 menengahi} dan mengajak [m20=m11 perwakilan warga] duduk bersama [m21=m13 kades] di aula kecamatan, sore itu juga. Pertemuan berlangsung dua jam tanpa hasil.
Musim kemarau membuat harga garam naik. Petambak menolak menjual kepada tengkulak di bawah Rp 2.500 per kilogram.
e1 m11 > m13 PROTEST actual 2023-07-05/day ctx=corruption again
e2 m11 > m13 PROTEST actual 2023-07-05/day mode=obstruct ctx=corruption
e3 m14 > m15 REQUEST requested 2023-07-05/none ctx=corruption,legal
e4 m17 > m11 CONCEDE hypothetical 2023-07-05/none mode=resign ctx=corruption
e5 m19 > m20,m21 CONSULT actual 2023-07-05/day mode=third-party ctx=corruption
q1 m10 direct cue=kata
q2 m14 direct cue=katanya
