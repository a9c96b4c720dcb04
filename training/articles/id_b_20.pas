### Bisnis.com 2013-05-14 article none
= Tambang Nikel [m1:@NCL Kaledonia Baru] Rugi Lagi, Saham [m2:? Paragon] Melorot
~byline Penulis : Ismail Fahmi - Bisnis.com
~date_line Selasa, 14 Mei 2013 | 09:12
[m3:#Bisnis.com Bisnis.com], [m4:@FRA PARIS] — Harga nikel yang menyentuh titik terendah dalam empat tahun membuat perusahaan tambang [m5:? Paragon Minerals] membukukan rugi bersih 118 juta euro pada kuartal I/2013.
[m6:? Direktur Utama Patrick Buffet-Leroy] mengatakan pabrik di [m7:@NCL Doniambo] masih bekerja di bawah kapasitas. "<<q1 [m8=m5 Kami] tidak akan menutup satu tungku pun, tetapi [m9=m5 kami] juga tidak akan membeli yang baru>>," ujarnya dalam paparan kinerja, Senin (13/5/2013).
Saham perseroan turun 6,4% di Bursa Paris.
[m21=m6 Ia] menambahkan, biaya listrik menyumbang sepertiga ongkos produksi. Pembangkit baru diharapkan beroperasi pada 2017.
~read_also Baca Juga : Jadwal Dividen Emiten Pekan Ini
Pasar nikel dunia kelebihan pasokan 120.000 ton tahun ini, menurut [m10:INSG Kelompok Studi Nikel Internasional], lembaga yang beranggotakan 15 negara, termasuk [m11:@AUS Australia] dan [m12:@JPN Jepang]. [m13:@IDN Indonesia] bukan anggotanya, padahal menjadi pemasok bijih terbesar bagi pabrik-pabrik di [m14:@CHN China].
[m15:? Analis Robin Bhar-Lim] dari sebuah bank Prancis memperkirakan harga baru pulih pada 2015. "<<q2 Kuncinya ada di Jakarta. Kalau ekspor bijih benar-benar berhenti, pasar akan terbalik dalam semalam>>," katanya.
Di [m16:@NCL Noumea], surat kabar setempat memasang foto sopir truk tambang yang dirumahkan. Sebagian mencari kerja di kebun kopi.
[m17:NCL.GOV Presiden Kaledonia Baru Harold Martin] menghadiri pembukaan pameran pertambangan pekan lalu. Dalam sambutannya [m18=m17 ia] bercerita tentang kakeknya yang menambang dengan beliung.
[m22=m1 Wilayah itu] adalah bagian dari [m19:FRA.GOV Prancis], tetapi punya mata uang sendiri.
[m23=m5 Paragon] juga mengelola tambang mangan di [m20:@GAB Gabon], yang labanya justru naik 11%. Perusahaan patungan itu sepertiganya dimiliki [m24:GAB.GOV pemerintah setempat].
~footer Simak berita lainnya di Google News
q1 m6 direct cue=ujarnya
q2 m15 direct cue=katanya
rel m22 part_of m19
rel m11 member_of m10
rel m12 member_of m10

### Tribunnews.com 2024-07-30 article none
= Lifter [m1:@PSE Palestina] Gagal Medali, Tetap Dipeluk Lawan
~byline Penulis: Muhammad Nursina | Editor: Dwi
~date_line Selasa, 30 Juli 2024 16:05 WIB
~caption Suasana arena angkat besi di Paris Selatan. (AFP)
[m2:#TRIBUNNEWS.COM TRIBUNNEWS.COM], [m3:@FRA PARIS] - Penonton berdiri ketika [m4:? Mohammed Hamada], 22 tahun, menjatuhkan barbel 155 kilogram pada angkatan terakhirnya. [m5=m4 Atlet asal Gaza] itu menutup wajah dengan bedak magnesium, lalu tertawa.
Peringkat kesembilan. Tidak ada medali.
"<<q1 [m6=m4 Saya] kehilangan 20 kilogram dalam setahun. Bisa berdiri di sini saja [m7=m4 saya] sudah menang>>," katanya.
Lawan pertama yang memeluknya adalah [m8:? lifter Kolombia Luis Mosquera-Diaz]. "<<q2 [m9=m4 Dia] adik [m21=m8 saya] di panggung>>," ujar [m10=m8 peraih perak] itu.
~advert ADVERTISEMENT
[m22=m1 Palestina] mengirim delapan atlet. [m19:PSE.GOV Komite olimpiadenya], yang dipimpin [m11:PSE.GOV Jibril Rajoub], diakui [m12:IOC Komite Olimpiade Internasional (IOC)] sejak 1995.
Di dalam arena [m13:? pelatih Hussam Saleh] memutar lagu lama dari telepon genggam. Baterainya tinggal dua persen.
[m14:FRA.GOV Menteri Olahraga Amelie Oudea-Castera] duduk di baris ketiga. [m23=m14 Ia] pulang sebelum penyerahan medali karena harus menonton renang.
[m15:@IDN Indonesia] masih menunggu giliran. [m16:? Rizki Juniansyah] baru turun pada Kamis pekan depan di kelas 73 kilogram. "<<q3 [m17=m16 Saya] tidak mau janji apa-apa, takut [m26:? ibu] marah>>," tutur [m25=m16 lifter asal Serang itu].
Emas kelas tersebut diraih [m18:? atlet China Li Fabin-Wu] dengan rekor baru. [m24=m18 Ia] hanya makan bubur sejak pagi.
~related Berita Terkait: Jadwal Siaran Langsung Bulu Tangkis
~footer (Tribunnews.com/MN)
q1 m4 direct cue=katanya
q2 m10 direct cue=ujar
q3 m16 direct cue=tutur
rel m11 leads m19
rel m12 recognises m19 from=1995

### VOA Indonesia 2008-07-03 article none
= Kisah Penyelundup Madu di Perbatasan [m1:@TUR Turki] dan [m2:@ARM Armenia]
Setiap Jumat pagi, [m3:? Garnik Petrosyan] memikul empat jeriken madu melewati jalan setapak di sebelah utara [m4:@ARM Gyumri]. Di ujung jalan menunggu kenalannya, [m5:? Mehmet Aslan], pedagang dari kota [m6:@TUR Kars].
[m23=m3+m5 Keduanya] bercakap dalam bahasa Rusia yang patah-patah.
"<<q1 [m7=m3 Saya] tidak tahu siapa yang menutup perbatasan ini, [m8=m3 saya] waktu itu sedang tidur>>," kata [m24=m3 Petrosyan] sambil terbahak. Perbatasan kedua negara tertutup sejak 1993, dan sampai kini tidak ada hubungan diplomatik di antara [m9=m1+m2 mereka].
[m25=m5 Aslan] membeli madu itu seharga tujuh dolar sekilo. Di Kars harganya tiga kali lipat.
[m19:TUR.COP Kepala polisi distrik], yang tidak mau disebut namanya, mengaku tahu. "<<q2 Madu bukan senjata>>," ujarnya pendek.
Seorang peneliti pada universitas di [m10:@TUR Ankara], [m11:? Profesor Aybars Gorgun], menaksir perdagangan kecil-kecilan semacam ini bernilai 10 juta dolar setahun. <<q3 Barang dari seberang lebih sering lewat [m12:@GEO Georgia], yang perbatasannya terbuka untuk siapa saja>>, menurutnya.
Musim panas ini lebah-lebah di kampung [m26=m3 Petrosyan] terserang kutu. Panen turun separuh.
[m20:TUR.GOV Turki] adalah anggota [m13:NATO NATO]; [m21:ARM.GOV Armenia] menjadi anggota [m22:CSTO persekutuan] yang dipimpin [m14:RUS.GOV Rusia]. Bagi [m27=m3 Petrosyan], beda keduanya hanya terletak pada merek rokok penjaga.
"<<q4 [m15:RUS.MIL Penjaga] di sisi [m16=m3 saya] orang Rusia, [m28=m15 dia] minta madu. [m17:TUR.MIL Penjaga] di sisi [m29=m5 Mehmet] orang Turki, [m30=m17 dia] juga minta madu>>," katanya.
Bulan September nanti tim sepak bola kedua negara akan bertanding di [m18:@ARM Yerevan] dalam babak penyisihan Piala Dunia. [m31=m3 Petrosyan] sudah membeli karcis. [m32=m5 Aslan] belum tahu bagaimana caranya datang.
Reporter: Vedat Kaya. Disunting oleh bagian Indonesia.
q1 m3 direct cue=kata
q2 m19 direct cue=ujarnya
q3 m11 indirect cue=menurutnya
q4 m3 direct cue=katanya
rel m20 member_of m13
rel m21 member_of m22
rel m22 led_by m14
