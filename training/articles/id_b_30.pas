### Okezone 2023-12-18 article
= Kapal Niaga Jadi Sasaran, [m1:USA.GOV AS] {e1 Galang} Armada Laut Merah
~byline Rahman Asmardika, Jurnalis
~date_line Senin 18 Desember 2023 20:45 WIB
~share A A A
[m2:@BHR MANAMA] – [m3:USA.GOV Menteri Pertahanan Amerika Serikat Lloyd Austin] {e2 mengumumkan pembentukan} gugus tugas sepuluh negara untuk melindungi pelayaran di Laut Merah, Senin (18/12/2023). [m4:GBR.GOV Inggris], [m5:BHR.GOV Bahrain], [m6:ITA.GOV Italia], dan [m7:SYC.GOV Seychelles] termasuk di dalamnya; [m8:SAU.GOV Arab Saudi] tidak.
Armada bernama [m9:PROSPERITYGUARDIAN Penjaga Kemakmuran] itu dipimpin [m10:USA.MIL Angkatan Laut AS] dari [m11=m2 Manama].
Hari yang sama, [m39:NOR.BUS kapal tanker Norwegia Swan Atlantic] {e3 dihantam} pesawat nirawak [m12:HOUTHI.REB Houthi]. Ketiga belas awaknya selamat. Kapal perang [m13:USA.MIL USS Carney] {e4 datang menolong}.
"<<q1 Sekalipun [m14=m1 Amerika] berhasil mengerahkan seluruh dunia, operasi [m15=m12 kami] tidak akan berhenti sampai kejahatan di [m16:@PSE Gaza] berhenti>>," kata [m17:HOUTHI.REB Mohammed al-Bukhaiti], anggota biro politik [m18=m12 kelompok] yang menguasai [m44:@YEM Sanaa] itu.
~read_also Baca Juga: 5 Kapal Pesiar Termewah di Dunia
[m45=m17 Ia] menambahkan bahwa kapal yang tidak menuju [m19:ISR.GOV Israel] boleh lewat dengan aman.
Perusahaan pelayaran tak mau berjudi. [m20:MAERSK.MNC Maersk] dan [m21:BP.MNC BP] menyetop pelayaran lewat Bab al-Mandab. Akibatnya tarif peti kemas meroket.
Bulan lalu [m22=m12 Houthi] {e5 membajak} kapal Galaxy Leader bersama [m23:? 25 awaknya]. [m24:JPN.GOV Tokyo], yang warganya mengoperasikan kapal itu, {e6 meminta} [m25:IRN.GOV Teheran] membujuk [m26=m12 sekutunya] melepaskan [m46=m23 mereka].
[m27:IRN.GOV Wakil Menteri Luar Negeri Iran Ali Bagheri] membantah [m40=m25 negaranya] {e7 memandu} serangan [m47=m12 kelompok itu]. [m41=m1 Washington], sebaliknya, {e8 menuduh} [m28:IRN.MIL Garda Revolusi] memasok data sasaran.
[m48=m8 Riyadh] serba salah. Sejak April [m29=m8 kerajaan] {e9 berunding} dengan [m42=m12 Houthi] untuk mengakhiri perang sembilan tahun. Menurut [m49:? seorang diplomat] di Teluk, [m30=m8 Saudi] diam-diam {e10 mengimbau} [m31=m1 Washington] menahan diri.
[m32:CHN.GOV China], yang memiliki pangkalan di [m33:@DJI Djibouti], {e11 tidak menanggapi} ajakan [m34=m1 Amerika]. [m35:ESP.GOV Spanyol] {e12 menolak} ikut kecuali lewat [m36:NATO NATO] atau [m37:EU Uni Eropa], dua organisasi tempatnya menjadi anggota.
Jika serangan berlanjut, kata [m43=m3 Austin], semua pilihan ada di meja, termasuk {e13 menggempur} peluncur rudal di [m38:@YEM Hodeidah].
(rhm)
e1 m1 > m12 MOBILIZE planned 2023-12-18/day mode=weapons ctx=military again
e2 m3 > m12 MOBILIZE planned 2023-12-18/day mode=weapons ctx=military
e3 m12 > m39 ASSAULT actual 2023-12-18/day mode=drone ctx=military
e4 m13 > m39 AID actual 2023-12-18/day ctx=military
e5 m22 > m23 ASSAULT actual 2023-11-01/month mode=abduct bg
e6 m24 > m25 REQUEST requested 2023-12-18/none mode=assist ctx=diplomatic
e7 m40 > m47 AID denied 2023-12-18/none ctx=military
e8 m41 > m28 ACCUSE actual 2023-12-18/none mode=allege ctx=military
e9 m29 > m42 CONSULT actual 2023-04-01/month ctx=diplomatic bg
e10 m30 > m31 REQUEST requested 2023-12-18/none mode=yield ctx=military,diplomatic said=m49
e11 m32 > m34 REJECT actual 2023-12-18/none mode=assist ctx=military
e12 m35 > m34 REJECT actual 2023-12-18/none mode=assist ctx=military
e13 m43 > m12 ASSAULT hypothetical 2023-12-18/none mode=heavy-weapons ctx=military
q1 m17 direct cue=kata
rel m9 led_by m10
rel m4 member_of m9
rel m5 member_of m9
rel m6 member_of m9
rel m7 member_of m9
rel m25 ally_of m26
rel m35 member_of m36
rel m35 member_of m37
rel m17 member_of m18
rel m18 controls m44

### Liputan6.com 2018-11-20 article none
= Kedai Kopi di [m1:@COL Bogota] Ini Dikelola Bekas Musuh
~caption Biji kopi dijemur di Tolima. (AFP/Arboleda)
~share Perbesar
Liputan6.com, [m2:@COL Bogota] - Aroma kopi menyeruak dari sebuah rumah tua di kawasan Teusaquillo. Di balik meja, [m3:? Doris Suarez], 56 tahun, menuang susu membentuk gambar daun.
Dulu [m19=m3 ia] memanggul senapan. [m4:? Rekannya yang mencuci gelas, Edwin Moreno], bekas serdadu.
"<<q1 Kalau soal takaran gula, [m5=m3+m4 kami] masih sering berkelahi>>," kata [m6=m3 Doris] sambil melirik.
Kedai itu menjual biji kopi dari kebun bekas gerilyawan di [m7:@COL Tolima]. Setiap bungkus bergambar angsa kertas. Dalam sebulan terjual 400 kilogram.
~read_also Baca Juga: 7 Manfaat Kopi Tanpa Gula
Pembelinya mahasiswa, turis, dan sesekali pejabat. [m8:COL.GOV Wali Kota Bogota Enrique Penalosa] pernah mampir dan lupa membayar. "<<q2 [m9=m8 Dia] kembali esok harinya dengan uang pas>>," ujar [m10=m4 Edwin].
[m11:? Lucia Gomez-Prieto], sosiolog, menganggap kedai semacam itu laboratorium kecil. Menurutnya, <<q3 orang lebih mudah duduk semeja kalau ada yang diminum>>.
[m12:@COL Kolombia] adalah anggota [m13:ICO Organisasi Kopi Internasional], yang bermarkas di [m14:@GBR London] dan sedang dipimpin [m15:ICO Jose Sette] dari [m16:@BRA Brasil]. Harga di bursa New York sedang jeblok, tetapi [m20=m3 Doris] mengaku tidak pernah melihat layar bursa.
Tahun depan [m21=m3+m4 mereka] ingin membuka cabang di [m17:@COL Medellin]. Modalnya belum ada.
"<<q4 Yang ada baru namanya>>," kata [m18=m4 Edwin].
Resep andalan kedai itu, kopi dingin dengan gula aren, dipelajari dari seorang pelancong asal Semarang.
~footer * Fakta atau Hoaks? Cek di sini
q1 m6 direct cue=kata
q2 m10 direct cue=ujar
q3 m11 indirect cue=Menurutnya
q4 m18 direct cue=kata
rel m12 member_of m13
rel m15 leads m13
