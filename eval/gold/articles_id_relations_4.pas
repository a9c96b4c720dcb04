### SINDOnews 2025-10-28 article
= El Fasher Jatuh, [m1:SDN.MIL Tentara Sudan] Angkat Kaki dari Darfur
~byline Anton Firdaus
~date_line Selasa, 28 Oktober 2025 - 08:45 WIB
~page_control loading...
~caption Milisi RSF berpose di gerbang markas Divisi Infanteri Ke-6. Foto/Tangkapan layar
[m2:@SDN KHARTOUM] - Setelah dikepung 18 bulan, ibu kota Darfur Utara akhirnya takluk. [m3:RSF.REB Pasukan Dukungan Cepat (RSF)] {e1 merebut} markas tentara di [m4:@SDN El Fasher], Minggu (26/10/2025). Kini seluruh [m5:@SDN Darfur] ada di bawah kekuasaan [m6=m3 kelompok paramiliter tersebut].
Panglima angkatan bersenjata [m7:SDN.MIL Jenderal Abdel Fattah al-Burhan] semalam membenarkan bahwa [m8=m1 pasukannya] telah {e2 ditarik} dari kota demi menghindari kehancuran lebih jauh. "<<q1 Kami akan kembali dan membalas setiap nyawa>>," ucapnya.
Kabar mengerikan menyusul. Menurut [m9:SDN.MED Jaringan Dokter Sudan], [m10=m3 milisi itu] {e3 membunuh} [m11:SDN.MED sedikitnya 460 pasien dan pengantar] di rumah sakit bersalin Saudi. RSF lewat juru bicaranya, [m12:RSF.REB Al-Fateh al-Qurashi], menyangkal dan {e10 menuding} [m13=m1 tentara] memalsukan video.
~read_also Baca Juga: Inilah 7 Negara dengan Cadangan Emas Terbesar
[m14:UN Sekretaris Jenderal PBB Antonio Guterres] {e4 mengutuk} kekejaman [m15=m3 RSF] dan {e5 meminta} [m16:? negara-negara asing] berhenti memasok senjata. Sasarannya jelas walau tak disebut: [m17:ARE.GOV Uni Emirat Arab]. Pemerintah [m18=m7 Burhan] sejak Mei sudah {e6 memutus hubungan} dengan [m19=m17 Abu Dhabi], yang berkali-kali membantah {e7 mengirim} drone kepada [m20=m3 kubu Hemedti].
[m21:RSF.REB Mohamed Hamdan Dagalo], alias Hemedti, sudah dua belas tahun menjadi panglima RSF. Juli lalu [m22=m21 mantan pedagang unta itu] mengumumkan pemerintahan tandingan di [m23:@SDN Nyala] bersama sejumlah gerakan lain yang terhimpun dalam [m24:TASIS.REB Aliansi Pendiri Sudan (Tasis)], antara lain [m25:SPLMN.REB SPLM-Utara] besutan [m26:SPLMN.REB Abdelaziz al-Hilu].
Pembela El Fasher bukan hanya tentara. [m27:SDN.PRM Pasukan Gabungan] bekas pemberontak Darfur yang memihak Khartoum dipimpin [m28:SDN.PRM Minni Minawi], gubernur wilayah itu. [m29=m28 Minawi] {e8 mendesak} [m30:UN Dewan Keamanan] membuka jalur pengungsian.
[m31:EGY.GOV Mesir], sekutu lama militer Sudan, bersama [m32:SAU.GOV Arab Saudi], [m33=m17 UEA], dan [m34:USA.GOV Amerika Serikat] tergabung dalam kelompok empat yang bulan lalu {e9 menawarkan} jeda kemanusiaan tiga bulan kepada [m35=m1+m3 kedua pihak]. Belum ada yang menyahut.
Sebanyak 26 ribu warga berjalan kaki ke Tawila. "<<q2 Anak saya minum air dari kubangan>>," tutur Halima, ibu lima anak, kepada lembaga bantuan.
~byline (mas)
~page_control Halaman : 1 2
e1 m3 > m1 ASSAULT actual 2025-10-26/day ctx=military,territory
e2 m8 > m3 RETREAT actual 2025-10-28/none mode=withdraw ctx=military,territory
e3 m10 > m11 ASSAULT denied 2025-10-28/none ctx=human_rights,military
e4 m14 > m15 ACCUSE actual 2025-10-28/none mode=disapprove ctx=human_rights
e5 m14 > m16 REQUEST requested 2025-10-28/none mode=yield ctx=military
e6 m18 > m19 SANCTION actual 2025-05-01/month mode=discontinue ctx=diplomatic bg
e7 m17 > m20 AID denied 2025-10-28/none ctx=military bg
e8 m29 > m30 REQUEST requested 2025-10-28/none mode=assist ctx=human_security,migration
e9 m31,m32,m33,m34 > m35 AGREE planned 2025-09-01/month ctx=diplomatic,human_security bg
e10 m12 > m13 ACCUSE actual 2025-10-28/none mode=allege ctx=misinformation,military
q1 m7 direct cue=ucapnya
q2 ? direct cue=tutur
rel m6 controls m5
rel m21 leads m3
rel m28 leads m27
rel m31 ally_of m1
rel m25 member_of m24
rel m26 leads m25

### Tribunnews 2024-12-13 article
= [m1:IDN.JUD KPK] Tahan [m2:IDN.GOV Gubernur] Petahana Usai Kalah Pilkada, Pendukung Bakar Ban
~date_line Jumat, 13 Desember 2024 18:20 WIB
~byline Penulis: Ilham Rizki
~byline Editor: Wahyu Arsa
~page_control zoom-in lihat foto
~caption Ban dibakar di depan kantor gubernur. (Tribunnews/HO)
TRIBUNNEWS.COM, [m3:@IDN JAKARTA] - Hanya dua pekan setelah tersingkir dalam pemilihan kepala daerah, [m4:IDN.GOV Gubernur Bengkulu Rohidin Mersyah] mendekam di rumah tahanan. [m5:IDN.JUD Komisi Pemberantasan Korupsi] {e1 memperpanjang penahanannya} selama 40 hari, Jumat (13/12/2024).
Rohidin {e2 dicokok} penyidik pada 23 November, empat hari sebelum pemungutan suara, atas sangkaan memeras [m6:IDN.GOV para kepala dinas] untuk membiayai kampanye. Dalam operasi itu [m7:IDN.JUD petugas] {e3 menyita} uang Rp7 miliar.
"<<q1 Alat buktinya lebih dari cukup>>," kata [m8:IDN.JUD Alexander Marwata], salah seorang dari lima pimpinan [m9=m5 lembaga antirasuah tersebut].
Di Bengkulu, [m10:IDN.CVL ratusan pendukung gubernur] {e4 membakar ban} dan melempari gedung [m11:IDN.GOV KPU provinsi] dengan telur, Jumat siang. [m12:IDN.COP Polisi] {e5 membubarkan} [m13=m10 massa] dengan meriam air. Tujuh orang {e6 diangkut} ke markas polda.
~read_also Baca juga: Chord Gitar Lagu Galau Terbaru
Kuasa hukum [m14:? Aizan Dahlan] {e14 menuduh} [m15=m5 KPK] bekerja atas pesanan. Ia akan {e7 menggugat} praperadilan pekan depan. Rohidin adalah kader [m16:IDN.PTY Partai Golkar] dan pernah mengetuai [m17:IDN.PTY partai beringin] di Bengkulu.
[m18:IDN.PTY Ketua Umum Golkar Bahlil Lahadalia] {e13 menolak memberi} bantuan hukum. Menurut dia, <<q2 perbuatan itu tanggung jawab pribadi>>. [m19=m18 Bahlil] juga {e8 memecat} [m20=m4 sang gubernur] dari kepengurusan.
Pemenang pilkada, [m21:IDN.PTY Helmi Hasan], diusung [m22:IDN.PTY PAN], partai yang diketuai [m23:IDN.PTY kakaknya, Zulkifli Hasan]. Keduanya menolak berkomentar.
[m24:ICW.CVL Indonesia Corruption Watch (ICW)] {e9 memuji} penangkapan menjelang hari pencoblosan itu, tetapi {e10 mengkritik} [m25:IDN.GOV Badan Pengawas Pemilu] yang dinilai tidur. [m26:IDN.GOV Anggota Bawaslu Puadi] {e11 menampik} kritik [m27=m24 para aktivis]: "<<q3 Tiga laporan sudah kami teruskan>>."
Untuk mengisi kekosongan, [m28:IDN.GOV Menteri Dalam Negeri Tito Karnavian] mengangkat [m29:IDN.GOV Wakil Gubernur Rosjonsyah] sebagai pelaksana tugas.
Golkar merupakan bagian dari [m30:IDN.PTY Koalisi Indonesia Maju], gabungan partai pendukung pemerintah yang dikomandoi [m31:IDN.PTY Gerindra].
~share Ikuti kami di Google News | WhatsApp
e1 m5 > m4 COERCE actual 2024-12-13/day mode=arrest ctx=corruption,legal
e2 m5 > m4 COERCE actual 2024-11-23/day mode=arrest ctx=corruption,election
e3 m7 > m4 COERCE actual 2024-11-23/day mode=seize ctx=corruption
e4 m10 > m11 PROTEST actual 2024-12-13/day mode=riot ctx=corruption,election
e5 m12 > m13 ASSAULT actual 2024-12-13/day mode=crowd-control ctx=repression
e6 m12 > m13 COERCE actual 2024-12-13/day mode=arrest ctx=repression
e7 m4 > m5 ACCUSE planned 2024-12-16/week mode=allege ctx=legal
e8 m19 > m20 SANCTION actual 2024-12-13/none mode=expel ctx=political_institutions,corruption
e9 m24 > m5 SUPPORT actual 2024-12-13/none ctx=corruption
e10 m24 > m25 ACCUSE actual 2024-12-13/none mode=disapprove ctx=election,corruption
e11 m26 > m27 REJECT actual 2024-12-13/none ctx=election
e13 m18 > m4 REJECT actual 2024-12-13/none mode=assist ctx=legal
e14 m14 > m15 ACCUSE actual 2024-12-13/none mode=allege ctx=corruption
q1 m8 direct cue=kata
q2 m18 indirect cue=Menurut
q3 m26 direct
rel m4 member_of m16
rel m18 leads m16
rel m23 leads m22
rel m30 led_by m31

### Katadata 2024-10-15 article none
= Harga Kopi Mendidih, Robusta Lampung Tembus Rekor
~byline Oleh Nadya Zahira
~date_line 15 Oktober 2024, 06:10
~caption Petani menjemur biji kopi di Liwa. Katadata/Fauza
Secangkir kopi bakal makin mahal. Harga biji robusta asalan di tingkat petani [m1:@IDN Lampung Barat] menembus Rp78 ribu per kilogram pada Senin (14/10), tertinggi sepanjang sejarah. Setahun lalu harganya belum separuh.
Pemicunya serangan kekeringan di [m2:@VNM Vietnam], pemasok robusta terbesar dunia. Panen di dataran tinggi tengah negeri itu diramalkan susut 15 persen. Hujan yang terlambat turun di [m3:@BRA Brasil] memperparah keadaan.
"<<q1 Gudang kami diserbu tengkulak sejak subuh>>," kata [m4:? Suparmin], ketua kelompok tani di [m5:@IDN Sumberjaya].
Di bursa [m6:@GBR London], kontrak pengiriman November ditutup pada US$4.900 per ton. Para spekulan, yang pekan lalu sempat mundur, kembali memborong. Menurut analis komoditas [m7:? Ibrahim Assuaibi], <<q2 tekanan jual baru muncul bila panen raya Brasil lancar>>.
~advert Gabung Katadata+ untuk membaca lebih dalam
Kenaikan ini memukul kedai kecil. Pemilik Warung Titik Koma di [m8:@IDN Depok] terpaksa menaikkan harga segelas es kopi susu dari Rp15 ribu menjadi Rp18 ribu. Pelanggan protes, katanya sambil tertawa, tetapi tetap datang.
Para penyangrai mulai mencampur biji dari [m9:@UGA Uganda] dan [m10:@IND India]. Gabungan pengusaha kopi memperkirakan impor akan naik sepertiga tahun ini.
~read_also Baca juga: Cara Menghitung Pajak THR
Sebaliknya, petani sedang bergembira. Penjualan sepeda motor di Liwa melonjak, dan dua bank membuka cabang baru. "<<q3 Ini balas dendam setelah sepuluh tahun harga rendah>>," ujar [m11:? Rohani], yang mengolah dua hektare kebun warisan orang tuanya.
Data badan statistik menunjukkan ekspor kopi Januari sampai Agustus bernilai US$973 juta, naik 54 persen. Pasar terbesarnya [m12:@USA Amerika Serikat], disusul [m13:@EGY Mesir] dan [m14:@MYS Malaysia].
Rupiah pada hari yang sama ditutup melemah tipis di Rp15.565 per dolar.
~footer Reporter: Nadya Zahira
q1 m4 direct cue=kata
q2 m7 indirect cue=Menurut
q3 m11 direct cue=ujar

### Merdeka.com 2023-12-19 article
= [m32:USA.GOV AS] Pimpin Armada Baru di Laut Merah, [m1:HOUTHI.REB Houthi] Tak Gentar
~byline Merdeka.com - Reporter Pandasurya Wijaya Kusuma
~date_line Selasa, 19 Desember 2023 10:33
~share Tweet
~caption Helikopter Houthi mendarat di geladak Galaxy Leader. ©2023 Merdeka.com/Reuters
[m2:USA.GOV Menteri Pertahanan Amerika Serikat Lloyd Austin] {e1 mengumumkan} pembentukan gugus tugas bersama sepuluh negara untuk mengawal kapal niaga di Laut Merah, Senin (18/12). Operasi itu diberi nama [m3:PROSPERITYGUARDIAN Penjaga Kemakmuran] dan akan berada di bawah komando [m4:USA.MIL Angkatan Laut AS].
[m5:GBR.GOV Inggris], [m6:BHR.GOV Bahrain], [m7:CAN.GOV Kanada], dan [m8:NOR.GOV Norwegia] termasuk pesertanya. Bahrain menjadi satu-satunya negara Arab yang mau namanya disebut.
Sejak pertengahan November, [m9:HOUTHI.REB milisi Houthi] {e3 menyerang} sedikitnya 12 kapal dagang dengan rudal dan drone, dan {e4 membajak} satu kapal pengangkut mobil berikut [m10:? 25 awaknya]. Mereka mengatakan <<q1 sasaran hanyalah kapal milik atau tujuan [m11:ISR.GOV Israel]>>.
"<<q2 Sekalipun Amerika mengerahkan seluruh dunia, operasi kami {e12 tidak akan berhenti}>>," cuit anggota biro politik Houthi [m12:HOUTHI.REB Mohammed al-Bukhaiti], Selasa pagi.
Gerakan yang dikomandani [m13:HOUTHI.REB Abdul Malik al-Houthi] itu mencengkeram [m14:@YEM Sanaa] dan pelabuhan [m15:@YEM Hudaidah] sejak hampir satu dasawarsa silam. [m16:IRN.GOV Iran] menyokongnya, walaupun Teheran berulang kali menyangkal {e5 memberi} rudal kepada [m17=m1 sekutunya di Yaman].
[m18:YEM.GOV Pemerintah Yaman yang diakui dunia] berkedudukan di Aden. Dewan kepresidenannya diketuai [m19:YEM.GOV Rashad al-Alimi].
~read_also Baca juga: Fakta Unik Terusan Suez yang Jarang Diketahui
Dampaknya terasa sampai ke dapur. [m20:? Maersk dan Hapag-Lloyd] memutar kapalnya lewat Tanjung Harapan, dan raksasa minyak [m21:GBR.BUS BP] pada Senin menyetop semua pelayaran melalui selat itu.
Ketika singgah di [m22:@ISR Tel Aviv], Austin juga {e7 bertemu} [m23:ISR.GOV Menteri Pertahanan Yoav Gallant]. Gallant {e8 berterima kasih} kepada [m24=m2 tamunya] atas kiriman senjata. Sepekan sebelumnya, penasihat keamanan nasionalnya, [m25:ISR.GOV Tzachi Hanegbi], {e9 mengancam} akan bertindak sendiri terhadap [m26=m1 Houthi] jika dunia berpangku tangan.
[m27:IRN.GOV Menteri Pertahanan Iran Mohammad-Reza Ashtiani] {e10 memperingatkan} bahwa [m28=m3 armada gabungan itu] akan menghadapi "<<q3 masalah luar biasa>>".
[m29:OMN.GOV Oman], yang menjadi penengah, pekan ini {e11 menjamu} [m30:HOUTHI.REB juru runding Houthi Mohammed Abdulsalam] dan [m31:UN utusan PBB] di Muskat.
~footer [pan]
e1 m2 > m5,m6,m7,m8 AGREE planned 2023-12-18/day ctx=military
e3 m9 > m11 ASSAULT actual 2023-11-01/month ctx=military,economic
e4 m9 > m10 ASSAULT actual 2023-12-19/none mode=abduct ctx=military
e5 m16 > m17 AID denied 2023-12-19/none ctx=military bg
e7 m2 > m23 CONSULT actual 2023-12-19/none mode=visit ctx=military,diplomatic
e8 m23 > m24 SUPPORT actual 2023-12-19/none ctx=military,diplomatic
e9 m25 > m26 THREATEN threatened 2023-12-11/week mode=violence ctx=military bg
e10 m27 > m28 THREATEN threatened 2023-12-19/none mode=violence ctx=military
e11 m29 > m30,m31 CONSULT actual 2023-12-18/week mode=third-party ctx=diplomatic
e12 m12 > m2 REJECT actual 2023-12-19/day mode=yield ctx=military
q1 m9 indirect cue=mengatakan
q2 m12 direct cue=cuit
q3 m27 mixed cue=memperingatkan
rel m3 led_by m4
rel m5 member_of m3
rel m6 member_of m3
rel m7 member_of m3
rel m8 member_of m3
rel m13 leads m1
rel m1 controls m14
rel m16 ally_of m17
rel m19 leads m18
rel m12 member_of m9
