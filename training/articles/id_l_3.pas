### VOA Indonesia 2020-10-12 article
= Gencatan Karabakh Goyah Sebelum Sehari
~date_line 12/10/2020
[m1:@AZE GANJA] — Lima peti diusung keluar dari reruntuhan blok apartemen itu pada Minggu petang (11/10). Kesepakatan untuk {e1 berhenti menembak}, hasil sebelas jam perundingan di Moskow, umurnya baru 14 jam ketika rudal jatuh.
"<<q1 [m2:ARM.GOV Pimpinan di Yerevan] ingin perang ini melebar>>," ucap [m3:AZE.GOV Hikmet Hajiyev]. [m4=m3 Penasihat Presiden Ilham Aliyev] itu menunjuk peluncur di [m5:@ARM Vardenis] sebagai asal tembakan.
[m6:ARM.MIL Shushan Stepanyan], yang berbicara untuk [m7:ARM.MIL Kementerian Pertahanan Armenia], {e2 menyanggah}. [m8=m7 Tentaranya], tulisnya, <<q2 {e3 tidak melepaskan} satu peluru pun ke arah itu>>.
Yang bertanggung jawab atas sebagian besar garis depan memang bukan [m9=m7 mereka], melainkan [m10:ARTSAKH.REB Tentara Pertahanan Artsakh]. Angkatan bersenjata wilayah sempalan itu berada di bawah kendali [m11:ARTSAKH.REB Arayik Harutyunyan], presiden [m12:ARTSAKH.REB Republik Nagorno-Karabakh] sejak Mei.
Republik itu tidak diakui negara mana pun, bahkan oleh [m13=m2 Armenia]. Dari ruang bawah tanah di Stepanakert, [m14=m11 Harutyunyan] berjanji: "<<q3 Kalau [m15:@AZE Ganja] dipakai untuk membunuh [m16=m12 rakyat kami], landasannya {e4 akan [m37=m12 kami] hancurkan}>>."
~related Baca juga: Diaspora Armenia di Los Angeles Menggalang Bantuan
Gencatan itu {e5 ditengahi} [m17:RUS.GOV Sergei Lavrov], tuan rumah pertemuan Jumat malam antara [m18:ARM.GOV Zohrab Mnatsakanyan] dan [m19:AZE.GOV Jeyhun Bayramov]. Isinya pendek: tukar-menukar jenazah dan tawanan melalui [m20:ICRC Komite Palang Merah Internasional].
Pakta pertahanan pimpinan [m21:RUS.GOV Rusia], [m22:CSTO CSTO], mewajibkan bantuan bila Armenia, salah satu dari enam anggotanya, diserang. Kewajiban itu tidak menjangkau Karabakh, {e6 kata} [m23:RUS.GOV juru bicara Kremlin Dmitry Peskov].
[m24:TUR.GOV Turki] ada di pihak seberang. [m25:TUR.GOV Menlu Mevlut Cavusoglu] Minggu malam {e7 menghubungi} rekannya di Baku lewat telepon, lalu {e8 mendesak} [m26=m2 orang-orang Yerevan] keluar dari tanah yang [m38=m2 mereka] duduki sejak 1994. Tujuh distrik di sekeliling [m27:@AZE Karabakh] itu diambil [m28:ARM.MIL pasukan Armenia] dalam perang pertama.
[m29:FRA.GOV Prancis], ketua bersama [m30:OSCE.GOV Kelompok Minsk] dengan [m31:USA.GOV Amerika Serikat] dan [m39=m21 Rusia], {e9 menuduh} [m32=m24 Ankara] mengirim petempur bayaran dari Suriah. "<<q4 Itu fakta baru yang mengubah keadaan>>," kata [m33:FRA.GOV Emmanuel Macron] dua pekan lalu.
Tuduhan tersebut berulang kali dibantah. Kalaupun ada orang Suriah di sana, sindir [m34=m24 pihak Turki], <<q5 itu pekerja bangunan>>.
Pagi ini [m35:IRN.GOV Iran] melaporkan sepuluh mortir mendarat di desanya. [m36:IRN.MIL Garda Perbatasan] {e10 menambah} penjaga di sepanjang Sungai Aras.
e1 m18 > m19 CONCEDE actual 2020-10-10/day mode=ceasefire ctx=military
e2 m6 > m3 REJECT actual 2020-10-12/none ctx=military
e3 m8 > m4 ASSAULT denied 2020-10-11/day mode=heavy-weapons ctx=military
e4 m14 > m3 THREATEN threatened 2020-10-12/none mode=violence ctx=military,territory
e5 m17 > m18,m19 CONSULT actual 2020-10-09/day mode=third-party ctx=military,diplomatic
e6 m23 > m2 REJECT actual 2020-10-12/none mode=assist ctx=military
e7 m25 > m19 CONSULT actual 2020-10-11/day mode=phone ctx=diplomatic
e8 m25 > m26 REQUEST requested 2020-10-11/day mode=yield ctx=territory
e9 m29 > m32 ACCUSE actual 2020-09-28/week mode=allege ctx=military
e10 m36 > m2 MOBILIZE actual 2020-10-12/day mode=troops ctx=military
q1 m3 direct cue=ucap
q2 m6 indirect cue=tulisnya
q3 m11 direct cue=berjanji
q4 m33 direct cue=kata
q5 m34 indirect cue=sindir
rel m10 part_of m12
rel m11 leads m12
rel m22 led_by m21
rel m13 member_of m22
rel m29 leads m30
rel m31 leads m30
rel m21 leads m30

### Cenderawasih Pos 2011-10-17 article
= Blokade Mil 27 Berlanjut, [m1:IDN.BUS Freeport] Hentikan Pengiriman
~byline (eng/ayi)
[m2:@IDN TIMIKA]—Hari ke-33, tenda masih berdiri. [m3:IDN.LAB Ribuan pekerja] yang {e1 mogok} sejak 15 September itu memasak sagu di tengah jalan hauling, sehingga truk tidak dapat lewat.
[m4=m1 Perusahaan] akhirnya menyerah kepada keadaan. "<<q1 [m5=m1 Kami] tidak dapat memenuhi sebagian kontrak konsentrat>>," aku [m6:IDN.BUS Ramdani Sirait], juru bicara perusahaan yang 90,64 persen sahamnya milik [m7:USA.BUS Freeport McMoRan] itu.
Tuntutan belum berubah. [m8:IDN.LAB Serikat Pekerja Seluruh Indonesia (SPSI)] tingkat perusahaan, begitu diuraikan [m9:IDN.LAB Sudiro] kemarin, meminta upah terendah 7,5 dolar per jam. Sebelumnya, kata [m10=m9 ketua serikat tersebut], <<q2 [m11=m8 kami] minta 30; sudah turun jauh>>.
Manajemen hanya mau menaikkan 25 persen. [m12:IDN.BUS Armando Mahler], presiden direktur, {e2 mencap} pemogokan tidak sah lewat selebaran.
Senin pekan lalu (10/10) selebaran lain lebih keras bunyinya. Siapa tidak kembali bekerja {e3 diputus hubungan kerjanya}. Hari itu juga [m13:IDN.LAB massa] di Terminal Gorong-gorong dicegat [m14:IDN.COP polisi]. [m15:IDN.LAB Petrus Ayamiseba], juru masak di dapur tambang, {e4 roboh} dengan peluru di dada.
Kapolres Mimika [m16:IDN.COP AKBP Deny Edward Siregar] menyebut [m17=m13 para pemogok] lebih dulu {e5 membakar} tiga truk. "<<q3 Anggota membela diri>>," katanya.
[m18:IDN.CVL Komnas HAM Perwakilan Papua] belum percaya. [m19:IDN.CVL Matius Murib], wakil ketuanya, Jumat kemarin {e6 mulai memeriksa} selongsong. Sedangkan [m20:IDN.CVL Lembaga Musyawarah Adat Suku Amungme (Lemasa)], yang dipimpin [m21:IDN.CVL Anton Alomang], bersedia {e7 mempertemukan} [m22=m1+m8 kedua belah pihak] di rumah adat.
Serikat itu tidak sendirian. Sebuah federasi buruh tambang dari Australia, [m23:AUS.LAB CFMEU], {e8 mengirim} uang 50 ribu dolar. Uang itu dipakai membeli beras, ujar [m24:IDN.LAB Juli Parorrongan], yang mengurus hubungan pers [m25=m8 SPSI].
Lalu, bagaimana Jakarta? [m26:IDN.GOV Menakertrans Muhaimin Iskandar], yang juga ketua umum [m27:IDN.PTY PKB], dua kali {e9 mengundang} [m32=m1+m8 mereka]; undangan kedua ditolak karena [m28=m9 Sudiro] enggan meninggalkan tenda. "<<q4 Silakan menteri yang kemari. Di sini dingin, tapi jujur>>," tantangnya.
Di luar soal upah, tiga orang tewas dalam penembakan di Mil 40 Jumat dini hari. Pelakunya belum diketahui. [m29:IDN.COP Kabid Humas Polda Papua Kombes Wachyono] menduga kelompok bersenjata pimpinan [m30:OPM.REB Kelly Kwalik]—yang sudah meninggal dua tahun lalu; [m33=m29 ia] lekas meralat.
[m31:IDN.GOV Bupati Klemen Tinal] {e10 akan naik} ke Mil 27 besok pagi.
e1 m3 > m4 PROTEST actual 2011-09-15/day mode=strike ctx=inequality
e2 m12 > m3 ACCUSE actual 2011-10-17/none mode=disapprove ctx=inequality
e3 m4 > m3 THREATEN threatened 2011-10-10/day ctx=inequality
e4 m14 > m15 ASSAULT actual 2011-10-10/day mode=firearms ctx=inequality,repression
e5 m17 > m1 PROTEST actual 2011-10-10/day mode=riot ctx=inequality said=m16
e6 m19 > m14 ACCUSE actual 2011-10-14/day mode=investigate ctx=human_rights
e7 m20 > m22 AGREE planned 2011-10-17/none mode=third-party ctx=inequality
e8 m23 > m8 AID actual 2011-10-17/none ctx=inequality
e9 m26 > m8,m1 REQUEST requested 2011-10-17/none mode=meet ctx=inequality
e10 m31 > m3 AGREE planned 2011-10-18/day mode=visit ctx=inequality
q1 m6 direct cue=aku
q2 m9 indirect cue=kata
q3 m16 direct cue=katanya
q4 m9 direct cue=tantangnya
rel m10 leads m8
rel m12 leads m1
rel m21 leads m20
rel m26 leads m27
rel m4 part_of m7

### Sindonews 2018-01-17 article
= Pagi Kubu Manhattan, Sore Kubu Ambhara
~date_line Rabu, 17 Januari 2018 - 22:08 WIB
~byline Rakhmatulloh
[m1:@IDN JAKARTA] - [m2:IDN.PTY Partai Hanura] pecah. Sejak Senin (15/1), partai pendukung [m3:IDN.GOV Presiden Jokowi] itu punya dua ketua umum yang saling {e1 mendepak}.
[m4:IDN.PTY Oesman Sapta Odang], pemegang jabatan itu menurut surat [m5:IDN.GOV Kemenkumham], dicopot dalam rapat di Hotel Ambhara. [m33=m4 Ia] dituding memindahkan Rp200 miliar kas partai ke perusahaan sekuritasnya. "<<q1 Mosi tidak percaya datang dari 27 DPD>>," kata [m6:IDN.PTY Sarifuddin Sudding].
Balasannya tak sampai satu hari. [m7=m4 OSO], yang sekaligus mengetuai [m8:IDN.LEG DPD RI], {e2 memecat} [m9=m6 sekjennya] itu dari kamar hotel lain, Manhattan.
"<<q2 [m10=m4 Saya] ini ketua umum yang sah. Yang di [m11:IDN.PTY Ambhara] silakan bikin arisan>>," tuturnya.
Kemarin giliran [m12:IDN.PTY Marsekal Madya (Purn) Daryatmo] yang dipilih sebagai pelaksana tugas, kemudian dikukuhkan, oleh [m13=m11 kelompok] di Jalan Iskandarsyah. Musyawarah luar biasa {e3 akan [m34=m13 mereka] gelar} besok.
Nama [m14:IDN.PTY Wiranto] pun dibawa-bawa. Pendiri dan ketua dewan pembina [m15=m2 partai] itu, sehari-hari Menteri Koordinator Polhukam, semula tutup mulut. Baru malam tadi [m35=m14 ia] {e4 memanggil} [m16=m4+m12 keduanya] ke rumah dinas di Jalan Denpasar.
"<<q3 Jangan bawa golok kalau mau masuk rumah orang tua>>," pesan [m37=m14 Wiranto]. Pesan itu rupanya mempan: [m17=m4 Oesman] {e5 bersedia mengembalikan} uang, [m18=m12 Daryatmo] {e6 tidak bersedia} menunda musyawarah.
~read_also Baca juga: Daftar Harga Sembako Terbaru di Pasar Induk
Komisi Pemilihan Umum mengeluh. Menurut [m19:IDN.GOV Ketua KPU Arief Budiman], verifikasi [m20=m2 Hanura] terganggu karena di tiga kabupaten dua pengurus sama-sama membawa stempel.
[m21=m5 Kementerian] mengaku sudah mengambil sikap. Direktur Tata Negara [m22:IDN.GOV Tehna Bana Sitepu] mengatakan hanya nama [m38=m4 Oesman] yang tercatat; permohonan kubu seberang {e7 dikembalikan} tadi siang.
Merasa dizalimi, [m23=m6 Sudding] {e8 akan menyeret} [m24=m21 kementerian itu] ke PTUN. [m36=m6 Ia] juga {e9 melaporkan} [m25=m4 pengusaha asal Sukadana] itu ke Bareskrim.
[m26:IDN.PTY PDIP], [m27:IDN.PTY PKB], dan [m28:IDN.PTY NasDem], sesama anggota [m29:IDN.PTY koalisi pemerintah], menonton dari pinggir. "<<q4 Rumah tetangga kebakaran, [m30=m26 kami] siapkan ember saja>>," kelakar [m31:IDN.PTY Hasto Kristiyanto], sekjen [m32=m26 partai banteng].
(kri)
e1 m4 > m6 SANCTION actual 2018-01-15/day mode=expel ctx=political_institutions again
e2 m7 > m9 SANCTION actual 2018-01-15/day mode=expel ctx=political_institutions
e3 m11 > m4 REJECT planned 2018-01-18/day ctx=political_institutions
e4 m14 > m16 REQUEST requested 2018-01-17/day mode=meet ctx=political_institutions
e5 m17 > m11 CONCEDE planned 2018-01-17/day ctx=political_institutions,corruption
e6 m18 > m14 REJECT actual 2018-01-17/day mode=yield ctx=political_institutions
e7 m21 > m11 REJECT actual 2018-01-17/day ctx=political_institutions,legal
e8 m23 > m24 ACCUSE planned 2018-01-17/none mode=allege ctx=legal
e9 m23 > m25 ACCUSE actual 2018-01-17/none mode=allege ctx=corruption,legal
q1 m6 direct cue=kata
q2 m4 direct cue=tuturnya
q3 m14 direct cue=pesan
q4 m31 direct cue=kelakar
rel m2 ally_of m3
rel m4 leads m2
rel m7 leads m8
rel m14 leads m15
rel m26 member_of m29
rel m27 member_of m29
rel m28 member_of m29
rel m31 member_of m32
