### Jurnal Nasional 2010-08-25 article
= Jaringan Penipu Pulsa Dibekuk; [m1:MYS.GOV Malaysia] {e1 Protes} Kotoran di [m2:@IDN Kuningan]
[m3:@IDN Jakarta] | Jurnal Nasional - [m4:IDN.COP Satuan Cyber Crime Polda Metro Jaya] membekuk [m5:? komplotan 'mama minta pulsa'] di [m6:@IDN Cirebon], Senin (23/8). Korbannya 400 orang.
"<<q1 [m7=m5 Mereka] bekerja dari kamar mandi masjid supaya ada gema>>," kata [m8:IDN.COP Kombes Boy Rafli Amar].
Di Kuningan, aksi [m9:IDN.CVL Benteng Demokrasi Rakyat] yang {e2 melempar} tinja ke [m10=m1 kedutaan negeri jiran] Senin siang berbuntut. [m11:MYS.GOV Menteri Luar Negeri Anifah Aman] {e3 memanggil} [m12:IDN.GOV Duta Besar RI Da'i Bachtiar].
Pelemparan itu dipicu {e4 penangkapan} [m13:IDN.GOV tiga pegawai Kementerian Kelautan] oleh [m14:MYS.COP polisi air Johor] di perairan [m15:@IDN Bintan], 13 Agustus. Ketiganya sudah pulang.
[m16:IDN.GOV Marty Natalegawa], kolega [m17=m11 Anifah], {e5 menyayangkan} cara demonstran.
Harga daging menjelang Lebaran Rp 75 ribu. Tukang jagal di Pasar Minggu memprotes daging impor, importir membantah menimbun.
Penyanyi asal [m18:@MYS Kedah] tetap manggung di Kemayoran. Penonton minta lagu tambahan; ia menolak karena serak.
e1 m1 > m12 ACCUSE actual 2010-08-25/none ctx=diplomatic again
e2 m9 > m10 PROTEST actual 2010-08-23/day mode=vandalize ctx=diplomatic
e3 m11 > m12 ACCUSE actual 2010-08-25/none ctx=diplomatic
e4 m14 > m13 COERCE actual 2010-08-13/day mode=arrest ctx=territory,diplomatic bg
e5 m16 > m9 ACCUSE actual 2010-08-25/none mode=disapprove ctx=diplomatic
q1 m8 direct cue=kata

### Sripoku 2015-08-03 article none
= Musim Giling Tebu: Traktor Lawan Truk di Jalan Desa
[m1:@IDN KAYUAGUNG] - Warga [m2:@IDN Desa Tugu Jaya] memblokade jalan dengan kursi pengantin, Minggu (2/8). Bukan demo, melainkan hajatan. [m3:? Sopir truk tebu] tidak mau tahu dan mencoba menerobos.
Adu mulut tak terhindarkan. [m4:? Tuan rumah, H. Komar], mengancam melaporkan; [m5=m3 si sopir] membalas dengan klakson sepanjang dua lagu dangdut.
"<<q1 [m6=m4 Saya] sudah izin RT, RW, lurah, sampai penghulu>>," kata [m7=m4 Komar].
[m8:IDN.BUS Pabrik gula] mengirim mandor untuk berunding. Hasilnya, truk boleh lewat setiap kali penyanyi beristirahat. [m9:? Mandor Sugito] menandatangani kesepakatan di atas kotak kue.
"<<q2 Inilah gencatan senjata paling manis>>," selorohnya.
[m10:IDN.COP Polsek Lempuing] menerjunkan dua personel. [m11:IDN.COP Kapolsek] menyatakan <<q3 situasi kondusif>>.
[m12:? Biduan Rita Asmara] sempat menolak naik panggung karena asap knalpot. Ia luluh setelah honornya ditambah.
Truk terakhir melintas pukul 23.00 dengan lampu hias pinjaman.
q1 m7 direct cue=kata
q2 m9 direct cue=selorohnya
q3 m11 indirect cue=menyatakan

### Katadata 2019-12-23 article none
= Bakar Uang Berakhir: Investor Desak Unicorn Cari Untung
~byline Penulis: Cindy Mutia Annur
~date_line 23/12/2019, 10:20 WIB
Setelah kegagalan [m1:USA.BUS WeWork] melantai di bursa, [m2:JPN.BUS SoftBank] meminta perusahaan rintisan binaannya berhenti membakar uang. [m3:? Masayoshi Son], yang memimpin [m4=m2 konglomerasi Jepang itu], menyebut masa perang subsidi sudah lewat.
"<<q1 [m5=m3 Saya] salah menilai, dan [m6=m3 saya] menyesal>>," katanya di [m7:@JPN Tokyo].
Di Indonesia, [m8:IDN.BUS Tokopedia] merespons dengan memangkas promosi. [m9:? William Tanuwijaya], [m10=m9 CEO] [m11=m8 perusahaan itu], menargetkan impas pada 2020.
[m12:IDN.BUS Bukalapak] lebih dulu merumahkan ratusan karyawan. [m13:? Seorang mantan pegawai] mengaku diusir dari kantor dalam dua jam dan berencana menggugat.
[m14:SGP.BUS Shopee] justru menyerang. Perusahaan itu menggandeng [m15:? Cristiano Ronaldo] dan menolak mengomentari lawan.
"<<q2 Yang bertahan bukan yang paling besar, tapi yang paling sabar>>," ujar [m16:? Willson Cuaca dari East Ventures].
[m17:IDN.GOV Menkominfo Johnny Plate] mendukung langkah efisiensi. Menurut [m18:? Bhima Yudhistira dari Indef], <<q3 konsumen harus bersiap kehilangan ongkos kirim gratis>>.
q1 m3 direct cue=katanya
q2 m16 direct cue=ujar
q3 m18 indirect cue=Menurut
rel m3 leads m4
rel m9 leads m11

### Padang Ekspres 2024-12-04 article
= Banjir Lahar Dingin, Tawuran SMP, [m1:KOR.GOV Presiden Korea] {e1 Cabut} Darurat Militer
~byline Tim Padang Ekspres
[m2:@IDN Padang] — Hujan tiga jam mengirim batu-batu sebesar kerbau ke jalan raya Lembah Anai, Selasa (3/12). [m3:IDN.GOV BPBD Tanah Datar] menutup jalan dan membagikan nasi kepada penumpang bus yang terjebak.
Di Pondok, dua kelompok pelajar SMP saling serang dengan ikat pinggang. [m4:IDN.COP Satpol PP] membawa delapan anak ke markas, lalu memanggil orang tua mereka.
"<<q1 Anak [m5=m6 saya] mengaku hanya menonton>>," kata [m6:? Desi], ibu seorang pelajar.
Mata dunia tertuju ke [m7:@KOR Seoul]. Selasa malam [m8=m1 Yoon Suk Yeol] {e2 memberlakukan} darurat militer dengan dalih ancaman dari utara. Dalam tiga jam [m9:KOR.LEG Majelis Nasional] {e3 membatalkannya} lewat pemungutan suara 190-0, dan menjelang subuh [m13=m8 ia] {e4 menyerah}.
[m10:KOR.LAB Konfederasi Serikat Buruh Korea] {e5 bersiap mogok} sampai [m14=m8 sang presiden] lengser.
[m11:IDN.GOV KBRI Seoul] meminta WNI tetap tenang; warung bakso di Ansan, kata [m12:? pemiliknya], <<q2 tetap buka>>.
Harga cabai Padang naik lagi. Seorang pedagang menggugat timbangan saingannya ke dinas metrologi.
Semen Padang FC memecat pelatih setelah lima kekalahan. Suporter menolak alasan manajemen.
e1 m1 > m9 CONCEDE actual 2024-12-04/day ctx=executive,pro_democracy again
e2 m8 > m9 COERCE actual 2024-12-03/day mode=martial-law ctx=executive,pro_autocracy
e3 m9 > m8 REJECT actual 2024-12-04/day ctx=legislative,pro_democracy
e4 m13 > m9 CONCEDE actual 2024-12-04/day ctx=executive,pro_democracy
e5 m10 > m14 PROTEST planned 2024-12-04/none mode=strike ctx=pro_democracy
q1 m6 direct cue=kata
q2 m12 indirect cue=kata
