### Harian Sumut Pos 2020-01-08 article
= Bangkai Babi di Sungai, Nelayan [m1:@IDN Natuna], dan Kapal [m2:CHN.GOV Tiongkok]
[m3:@IDN MEDAN, SUMUTPOS] - Virus terus menyerang ternak babi di [m4:@IDN Deli Serdang]. Warga membuang bangkai ke sungai; [m5:IDN.GOV dinas peternakan] melarang dan mengerahkan alat berat untuk menguburnya, Selasa (7/1).
"<<q1 Tujuh ratus ekor [m6=m7 kami] kubur hari ini>>," ujar [m7:IDN.GOV Kepala Dinas Azhar Harahap].
Peternak menuntut ganti rugi dan menolak istilah pemusnahan.
Nun di utara, [m8:IDN.AGR para nelayan Natuna] mengeluhkan hal lain. Kapal-kapal besar berbendera asing, dikawal [m9:CHN.MIL penjaga pantai], menjaring di laut mereka sejak Desember. [m10:IDN.MIL TNI] {e1 menambah} empat kapal perang ke perairan tersebut.
[m11:IDN.GOV Presiden Joko Widodo] dijadwalkan datang Rabu ini.
[m12:CHN.GOV Juru bicara Kementerian Luar Negeri Geng Shuang] di [m13:@CHN Beijing] mengatakan <<q2 kedua negara terus berhubungan>>.
Kembali ke babi: harga anjlok menjadi Rp 18 ribu. Seorang pedagang di Pasar Sambu memukul pembeli yang menawar terlalu rendah. Keduanya makan bersama esok harinya.
[m14:IDN.COP Polsek Percut] menahan dua orang yang mencuri babi sehat.
e1 m10 > m9 MOBILIZE actual 2020-01-08/none mode=troops ctx=military,territory
q1 m7 direct cue=ujar
q2 m12 indirect cue=mengatakan

### Wartakota 2023-02-23 article none
= Keroyok Remaja sampai Koma, Anak Pejabat Ditahan
~byline Ramadhan L Q
~date_line Kamis, 23 Februari 2023 13:10 WIB
[m1:@IDN JAKARTA SELATAN] - [m2:IDN.COP Polres Metro Jakarta Selatan] menahan [m3:? MDS (20)] karena menganiaya [m4:? D (17)] di kawasan [m5:@IDN Ulujami], Senin (20/2). [m6=m4 Korban] masih koma.
Pemicunya aduan [m7:? kekasih pelaku]. [m8=m3 MDS] mendatangi [m9=m4 remaja itu], menyuruhnya push up, lalu menendang kepalanya berulang kali.
"<<q1 [m10=m3 Tersangka] bahkan melakukan selebrasi>>," kata [m11:IDN.COP Kapolres Kombes Ade Ary].
[m12:? Ayah MDS, seorang pegawai pajak], meminta maaf kepada keluarga korban dan siap menerima hukuman. Permintaan itu diterima, tetapi [m13:? keluarga D] menolak damai.
"<<q2 Proses hukum jalan terus>>," tegas [m14:? juru bicara keluarga].
Mobil mewah yang dipakai pelaku disita. Pelatnya palsu. Warganet menyerbu akun media sosialnya dan menguliti gaya hidupnya.
[m15:IDN.REL GP Ansor], tempat ayah korban bernaung, mendampingi keluarga. [m16:IDN.REL Ketua Umum Yaqut Cholil Qoumas] menjenguk ke rumah sakit. Menurut dokter, <<q3 kondisi korban mulai merespons suara>>.
Kampus mencopot status mahasiswa MDS.
q1 m11 direct cue=kata
q2 m14 direct cue=tegas
q3 ? indirect cue=Menurut

### Bernas 2004-11-17 article
= Mudik Usai: Bus Ditahan, Parcel Basi, [m1:IDN.GOV Pejabat] {e1 Dilarang} Menerima
[m2:@IDN Yogyakarta], Bernas – Arus balik masih padat, Selasa (16/11). [m3:IDN.COP Satlantas Poltabes] menahan sebuah bus yang remnya diikat tali plastik. Penumpang mengamuk kepada kernet.
"<<q1 [m4=m5 Saya] bayar dua kali lipat untuk naik peti mati>>," umpat [m5:? Slamet, buruh bangunan asal Wonosari].
Pengusaha bus menolak disalahkan dan menuduh bengkel.
Parcel juga bikin ribut. [m6:IDN.JUD Komisi Pemberantasan Korupsi] sebelum Lebaran {e2 melarang} [m7=m1 para pejabat] menerima bingkisan. [m8:IDN.BUS Asosiasi Pengusaha Parcel] {e3 mengancam menggugat} [m9=m6 komisi itu].
"<<q2 Dagangan [m10=m8 kami] busuk di gudang>>," keluh [m11:IDN.BUS Fahira Idris], yang memimpin [m12=m8 asosiasi].
Sebuah toko di Malioboro menjual parcel setengah harga. Dua pembeli berebut keranjang kurma sampai keranjangnya robek.
PSS Sleman menolak meliburkan pemain. Pelatih mengancam mencoret yang berat badannya naik.
[m13:IDN.MED RSUP Sardjito] merawat sebelas pemudik yang keracunan opor.
e1 m6 > m1 COERCE actual 2004-11-17/none mode=restrict ctx=corruption again
e2 m6 > m7 COERCE actual 2004-11-17/none mode=restrict ctx=corruption
e3 m8 > m9 ACCUSE hypothetical 2004-11-17/none ctx=corruption,legal
q1 m5 direct cue=umpat
q2 m11 direct cue=keluh
rel m11 leads m12
