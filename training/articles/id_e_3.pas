### CNN Indonesia 2017-09-15 article
= Usai {e18 Bertemu} [m53:MMR.GOV Suu Kyi], [m54:IDN.GOV Retno]: Bantuan Jangan Menunggu Politik
~byline CNN Indonesia
~date_line Jumat, 15 Sep 2017 08:12 WIB
[m1:@IDN Jakarta], [m2:#CNN CNN Indonesia] -- "<<q1 Kalau [m3:IDN.GOV kita] menunggu semua pihak sepakat, [m4:MMR.REF anak-anak itu] keburu mati>>," kata [m5:IDN.GOV Menteri Luar Negeri RI Retno Marsudi] di depan [m6:IDN.LEG Komisi I DPR], Kamis (14/9). [m48=m5 Ia] menjawab [m7:IDN.LEG anggota dewan] yang {e1 mempertanyakan} mengapa [m8=m3 pemerintah] tak mengecam [m9:MMR.GOV Naypyidaw].
[m10=m5 Retno], menurut pengakuannya, memang tidak datang ke [m11:@MMR Myanmar] untuk memaki. Pada 4 September [m12=m5 dia] {e2 menemui} [m13:MMR.GOV Penasihat Negara Aung San Suu Kyi], lalu [m14:MMR.MIL Panglima Min Aung Hlaing]. Keesokan harinya [m15=m5 dia] sudah {e3 berada} di [m16:@BGD Dhaka], bersama [m17:BGD.GOV Perdana Menteri Sheikh Hasina].
Hasilnya terlihat Rabu pagi. [m18:IDN.MIL Empat pesawat Hercules TNI AU] {e4 mengangkut} 34 ton beras, tenda, dan selimut dari [m19:@IDN Halim] menuju [m20:@BGD Chittagong]. [m21:IDN.GOV Presiden Joko Widodo] melepasnya sendiri.
"<<q2 Bantuan serupa untuk Rakhine menyusul pekan depan>>," ujar [m22=m21 Jokowi].
[m23:BGD.GOV Bangladesh] {e5 menampung} hampir 400 ribu [m24:MMR.REF warga Rohingya] yang menyeberang sejak 25 Agustus. Hari itu [m25:ARSA.REB milisi ARSA] {e6 menyerang} 30 pos [m26:MMR.COP polisi]. [m27:MMR.MIL Tentara] {e7 membalas} dengan membakar desa.
[m28=m9 Pemerintah sipil Myanmar] membantah [m29=m27 militernya] {e8 membakar} rumah penduduk. Juru bicara [m30:MMR.GOV Zaw Htay] menyebut <<q3 [m31=m24 orang-orang itu] membakar rumah [m55=m31 mereka] sendiri>>.
Tidak ada wartawan yang bisa memeriksa. [m32=m9 Naypyidaw] {e9 menutup} Maungdaw bagi [m33:? pekerja bantuan] dan {e10 menolak} visa [m34:UN penyelidik PBB].
[m35:UN Program Pangan Dunia] sudah {e11 menghentikan} penyaluran makanan di negara bagian itu. Hanya [m36:ICRC Palang Merah] yang masih {e12 diizinkan} masuk.
Lalu di mana [m37:ASEAN ASEAN]? [m38:MYS.GOV Malaysia] {e13 menarik diri} dari pernyataan ketua yang diterbitkan [m39:PHL.GOV Filipina], ketua perhimpunan tahun ini, karena Rohingya tidak disebut.
~read_also Lihat juga: Kronologi Eksodus Rohingya
Di Jakarta, [m40:IDN.REL Front Pembela Islam] hendak {e14 mengepung} Candi Borobudur, tetapi [m41:IDN.COP Polda Jawa Tengah] {e15 melarang}nya. [m42:IDN.COP Kapolri Tito Karnavian] menuding isu itu {e16 digoreng} [m43:? pihak tertentu] untuk menyerang [m44=m21 presiden].
[m45:BGD.GOV Hasina], yang memimpin [m46:BGD.PTY Liga Awami], {e17 meminta} [m47:? dunia] menekan [m49=m9 Myanmar] agar mau menerima kembali [m50=m24 para pengungsi]. [m51=m9 Negara itu] menolak mengakui kewarganegaraan [m52=m24 mereka] sejak 1982.
e1 m7 > m8 ACCUSE actual 2017-09-14/day mode=disapprove ctx=legislative,diplomatic
e2 m12 > m13,m14 CONSULT actual 2017-09-04/day mode=visit ctx=diplomatic,religion_ethnicity
e18 m54 > m53 CONSULT actual 2017-09-04/day mode=visit ctx=diplomatic,religion_ethnicity again
e3 m15 > m17 CONSULT actual 2017-09-05/day mode=visit ctx=diplomatic,migration
e4 m18 > m24 AID actual 2017-09-13/day ctx=migration,human_security
e5 m23 > m24 AID actual 2017-08-25/day ctx=migration,asylum
e6 m25 > m26 ASSAULT actual 2017-08-25/day ctx=military,religion_ethnicity bg
e7 m27 > m24 ASSAULT actual 2017-08-25/day mode=destroy ctx=military,repression bg
e8 m29 > m24 ASSAULT denied 2017-09-15/none mode=destroy ctx=military,human_rights
e9 m32 > m33 COERCE actual 2017-09-15/none mode=restrict ctx=human_security
e10 m32 > m34 REJECT actual 2017-09-15/none mode=assist ctx=human_rights
e11 m35 > m24 SANCTION actual 2017-09-15/none mode=discontinue ctx=human_security
e12 m32 > m36 RETREAT actual 2017-09-15/none mode=access ctx=human_security
e13 m38 > m39 REJECT actual 2017-09-15/none ctx=diplomatic
e14 m40 > m41 PROTEST planned 2017-09-15/none mode=obstruct ctx=religion_ethnicity
e15 m41 > m40 COERCE actual 2017-09-15/none mode=restrict ctx=rights_freedoms
e16 m42 > m43 ACCUSE actual 2017-09-15/none mode=allege ctx=misinformation
e17 m45 > m47 REQUEST requested 2017-09-15/none mode=assist ctx=diplomatic,migration
q1 m5 direct cue=kata
q2 m22 direct cue=ujar
q3 m30 indirect cue=menyebut
rel m39 leads m37 from=2017
rel m38 member_of m37
rel m45 leads m46

### Jawa Pos 2010-12-21 article
= [m1:KOR.MIL Seoul] {e1 Tetap Latihan}, [m2:PRK.GOV Pyongyang] {e2 Urung Membalas}
[m3:@KOR SEOUL] - "<<q1 Tidak layak dibalas satu per satu>>." Begitulah bunyi pernyataan [m4:PRK.MIL komando tertinggi Korea Utara (Korut)] yang disiarkan kantor berita [m5:#KCNA KCNA] tadi malam. Dunia pun mengembuskan napas lega.
Sebab, tiga hari sebelumnya, [m33=m4 negara komunis itu] {e3 mengancam} bakal menghantam [m6:KOR.GOV Korea Selatan (Korsel)] lebih keras daripada serangan bulan lalu jika latihan artileri di [m7:@KOR Pulau Yeonpyeong] jadi digelar.
Latihan itu jadi. Selama 94 menit kemarin siang (20/12), [m8:KOR.MIL marinir Korsel] {e4 menembakkan} 1.500 peluru ke laut. [m9:KOR.MIL Jet tempur F-15K] {e5 berputar-putar} di udara. Dua puluh [m10:USA.MIL serdadu Amerika Serikat] {e6 ikut} sebagai petugas medis dan pengamat.
[m11:KOR.CVL Penduduk pulau] disuruh masuk bungker. "<<q2 [m12=m11 Kami] sudah tidak punya air mata>>," ujar [m13:KOR.CVL Kim Jin-soo], nelayan kepiting.
Di seberang, [m14=m4 militer Korut] {e7 memindahkan} peluncur roket ke dekat pantai. Namun, tak satu pun moncongnya menyala.
Mengapa [m41=m2 Pyongyang] melunak? Jawabannya mungkin ada pada tas [m15:USA.ELI Bill Richardson]. [m16=m15 Mantan Dubes AS untuk PBB] itu baru pulang dari [m17=m2 Pyongyang] kemarin setelah empat hari {e8 berunding} dengan [m18:PRK.MIL Jenderal Pak Rim-su].
Menurut [m19=m15 Richardson], [m20=m2 tuan rumah] {e9 bersedia} menerima lagi pengawas [m21:IAEA Badan Energi Atom Internasional (IAEA)] dan {e10 menjual} 12 ribu batang bahan bakar nuklir ke pihak ketiga, mungkin Korsel.
[m34=m21 IAEA] {e11 diusir} [m35=m2 negara itu] pada April 2009.
[m22:KOR.GOV Kementerian Unifikasi Korsel] menanggapi dingin. "<<q3 Tawaran datang hari ini, peluru datang besok>>," kata [m23:KOR.GOV seorang pejabatnya]. [m36=m22 Kementerian itu] tetap {e12 membekukan} kiriman beras.
[m24:CHN.GOV Tiongkok], sekutu [m40=m2 Pyongyang], {e13 meminta} [m37=m1 Seoul] tidak melanjutkan latihan. Bersama [m25:RUS.GOV Rusia], [m26=m24 Beijing] membawa masalah itu ke [m27:UN Dewan Keamanan PBB]; delapan jam rapat {e14 berakhir} tanpa pernyataan karena [m28=m26 ia] tak mau menyebut Yeonpyeong.
[m29:KOR.GOV Presiden Lee Myung-bak] dalam rapat kabinet {e15 membela} latihan itu sebagai hak negara berdaulat. Pada 23 November, empat orang {e16 tewas} dihantam 170 peluru Korut di pulau tersebut.
[m30:KOR.OPP Partai Demokrat], oposisi terbesar, {e17 menuduh} [m31=m29 Lee] mempertaruhkan nyawa rakyat demi popularitas.
[m32:JPN.GOV Jepang] dan [m38:USA.GOV AS] dijadwalkan {e18 berunding} dengan [m39=m6 Korsel] pekan depan. (AP/AFP/c3/dos)
e1 m1 > m2 MOBILIZE actual 2010-12-20/day mode=weapons ctx=military again
e2 m2 > m1 CONCEDE actual 2010-12-20/day ctx=military
e3 m33 > m6 THREATEN threatened 2010-12-17/day mode=violence ctx=military,territory
e4 m8 > m33 MOBILIZE actual 2010-12-20/day mode=weapons ctx=military,territory
e5 m9 > m33 MOBILIZE actual 2010-12-20/day mode=weapons ctx=military
e6 m10 > m8 COOPERATE actual 2010-12-20/day ctx=military
e7 m14 > m6 MOBILIZE actual 2010-12-21/none mode=weapons ctx=military
e8 m16 > m18 CONSULT actual 2010-12-16/day mode=visit ctx=diplomatic,cbrn
e9 m20 > m21 CONCEDE actual 2010-12-20/day ctx=cbrn,diplomatic said=m19
e10 m20 > m6 AGREE planned 2010-12-20/day ctx=cbrn,diplomatic said=m19
e11 m35 > m34 SANCTION actual 2009-04-01/month mode=expel ctx=cbrn bg
e12 m36 > m2 SANCTION actual 2010-12-21/none mode=discontinue ctx=human_security
e13 m24 > m37 REQUEST requested 2010-12-21/none mode=yield ctx=military,diplomatic
e14 m28 > m27 REJECT actual 2010-12-21/none ctx=diplomatic
e15 m29 > m8 SUPPORT actual 2010-12-21/none ctx=military
e16 m4 > m6 ASSAULT actual 2010-11-23/day mode=heavy-weapons ctx=military bg
e17 m30 > m31 ACCUSE actual 2010-12-21/none mode=disapprove ctx=military
e18 m32,m38 > m39 CONSULT planned 2010-12-27/week ctx=diplomatic
q1 m4 direct
q2 m13 direct cue=ujar
q3 m23 direct cue=kata
rel m24 ally_of m40

### Kompas 2007-04-28 article
= [m1:IDN.GOV Yudhoyono]: {e1 Ekstradisi} Harga Mati, Latihan Bonus
~date_line Sabtu, 28 April 2007
[m2:@IDN Gianyar], [m3:#Kompas Kompas] - Tiga puluh tahun lebih [m4:IDN.GOV Indonesia] menagihnya. Kemarin, di Istana Tampaksiring, [m5:SGP.GOV Singapura] akhirnya {e2 membubuhkan} tanda tangan pada perjanjian ekstradisi.
"<<q1 Yang bersembunyi di seberang, bersiaplah berkemas>>," kata [m6:IDN.GOV Presiden Susilo Bambang Yudhoyono] seusai menyaksikan acara itu bersama [m7:SGP.GOV Perdana Menteri Lee Hsien Loong], Jumat (27/4).
Naskahnya diteken [m8:IDN.GOV Menteri Luar Negeri Hassan Wirajuda] dan [m9:SGP.GOV Menteri Luar Negeri George Yeo]. Berbarengan dengannya, [m36=m10+m12 kedua panglima] {e3 menandatangani} perjanjian kerja sama pertahanan.
Dengan perjanjian kedua itu [m10:SGP.MIL angkatan bersenjata Singapura] {e4 boleh berlatih} di langit [m11:@IDN Natuna] dan Baturaja. [m12:IDN.MIL TNI] pada gilirannya {e5 akan memakai} simulator milik [m13=m10 tentara negara kota itu].
Tukar guling, kata [m37:? sebagian orang]. [m14=m8 Hassan] {e6 membantah} anggapan tersebut. "<<q2 [m15=m4 Kita] tidak menjual tanah untuk membeli tikus>>," ucapnya.
[m16:IDN.LEG Wakil Ketua Komisi I DPR Yusron Ihza Mahendra] {e7 menyatakan keberatan}. [m17=m16 Anggota] [m18:IDN.PTY Partai Bulan Bintang] itu menilai <<q3 [m44:? pasukan asing] tidak patut diberi ruang tembak dua puluh lima tahun>>. [m38=m16 Komisinya] akan {e8 memanggil} [m19:IDN.GOV Menteri Pertahanan Juwono Sudarsono] pada 7 Mei.
Hubungan dua negara bertetangga itu sempat retak. Sejak Februari [m20:IDN.GOV pemerintah] {e9 melarang} ekspor pasir darat ke [m21=m5 Singapura], dan [m22:IDN.MIL kapal perang TNI AL] {e10 menahan} 22 tongkang granit di perairan Riau.
[m23=m5 Negeri jiran tersebut] waktu itu {e11 menuduh} [m39=m20 Jakarta] memakai pasir sebagai alat menekan. [m24=m7 Lee] kemarin enggan mengungkitnya. "<<q4 Yang lalu biarlah menjadi beton>>," ujarnya berseloroh.
Tidak semua soal selesai. Perjanjian itu baru {e12 berlaku} setelah diratifikasi [m25:IDN.LEG DPR] dan kabinet di [m26=m5 Singapura]. Selain itu, belum jelas apakah [m27:? buronan BLBI] yang telah berganti kewarganegaraan {e13 dapat diserahkan}.
[m28:IDN.JUD Kejaksaan Agung] menyimpan daftar 18 nama. [m29:IDN.JUD Jaksa Agung Abdul Rahman Saleh] {e14 meminta} [m30=m9 Singapura] membekukan rekening [m42=m27 mereka] lebih dulu.
[m43=m4 Indonesia] telah mempunyai perjanjian serupa dengan [m31:MYS.GOV Malaysia], [m32:PHL.GOV Filipina], [m33:THA.GOV Thailand], dan [m34:AUS.GOV Australia].
Kepada [m40=m34 Australia], misalnya, [m41=m4 Jakarta] pada 2003 {e15 mengajukan} permintaan atas [m35:? Adrian Kiki Ariawan]. Berkasnya masih di pengadilan Perth. (INU/DAY)
e1 m1 > m5 COOPERATE planned 2007-04-27/day ctx=legal,corruption
e2 m5 > m4 SUPPORT actual 2007-04-27/day ctx=legal,corruption,diplomatic
e3 m36 > m36 SUPPORT actual 2007-04-27/day ctx=military
e4 m10 > m4 COOPERATE planned 2007-04-27/none ctx=military
e5 m12 > m13 COOPERATE planned 2007-04-27/none ctx=military
e6 m14 > m37 REJECT actual 2007-04-27/none ctx=legal,diplomatic
e7 m16 > m20 ACCUSE actual 2007-04-28/none mode=disapprove ctx=military,legislative
e8 m38 > m19 CONSULT planned 2007-05-07/day ctx=legislative
e9 m20 > m21 SANCTION actual 2007-02-01/month mode=discontinue ctx=economic,natural_resource bg
e10 m22 > m21 COERCE actual 2007-02-01/month mode=seize ctx=natural_resource bg
e11 m23 > m39 ACCUSE actual 2007-02-01/month mode=allege ctx=diplomatic bg
e12 m25,m26 > m4 SUPPORT planned 2007-04-28/none ctx=legal,legislative
e13 m5 > m4 COOPERATE hypothetical 2007-04-28/none ctx=legal,corruption
e14 m29 > m30 REQUEST requested 2007-04-28/none mode=assist ctx=legal,corruption
e15 m41 > m40 REQUEST requested 2003-01-01/year mode=assist ctx=legal bg
q1 m6 direct cue=kata
q2 m14 direct cue=ucapnya
q3 m17 indirect cue=menilai
q4 m24 direct cue=ujarnya
rel m17 member_of m18

### Bola.net 2022-05-12 article none
= Timnas [m1:@TLS Timor Leste] Pulang Kepala Tegak dari [m2:@VNM Hai Phong]
~byline Editor: Serafin Unus
~date_line Kamis, 12 Mei 2022 06:17 WIB
[m3:#Bola.net Bola.net] - Kalah tiga kali, mencetak satu gol, dan tetap disambut tepuk tangan. Begitulah nasib [m4:? tim U-23 Timor Leste] di SEA Games [m5:@VNM Vietnam].
Satu-satunya gol itu lahir pada menit ke-70, Selasa (10/5), ketika [m6:? Mouzinho Barreto] menyambut umpan silang yang membuat [m7:? bek Filipina] saling bertabrakan.
"<<q1 [m8=m6 Saya] lari ke tribune karena di sana ada [m9:? paman saya]. Ternyata yang [m10=m6 saya] peluk orang lain>>," kata [m11=m6 Mouzinho] sambil tertawa.
[m12:? Pelatih Fabiano Flora] memuji mental [m13=m4 anak asuhnya]. Menurut [m14=m12 pria asal Portugal itu], <<q2 skuad yang rata-rata berusia 19 tahun tersebut baru berlatih bersama tiga pekan>>.
Uang memang seret. [m15:? Federasi] hanya mampu menyewa satu bus, dan [m16:TLS.GOV Sekretariat Negara Urusan Pemuda dan Olahraga] membayari tiket pesawat dua hari sebelum berangkat.
[m17:TLS.GOV Presiden terpilih Jose Ramos-Horta], yang akan dilantik 20 Mei, menonton dari rumahnya di [m18:@TLS Metiaut]. [m19=m17 Peraih Nobel itu] menulis di Facebook bahwa <<q3 anak-anak itu sudah menang sejak lagu kebangsaan diputar>>.
Di grup yang sama, [m20:? Indonesia U-23] menggulung [m21=m4 Timor Leste] 4-1 lewat dua gol [m22:? Egy Maulana Vikri]. [m23:? Pelatih Shin Tae-yong] sempat mengkritik rumput lapangan.
~read_also Baca juga: Klasemen Grup A SEA Games
[m24:ASEAN ASEAN] sendiri belum menerima Timor Leste sebagai anggota, tetapi di lapangan negeri itu ikut sejak 2003.
Kiper [m25:? Junildo Pereira] menukar kausnya dengan [m26:VNM.COP seorang polisi stadion]. "<<q4 [m27=m26 Dia] minta, [m28=m25 saya] kasih. Sekarang [m29=m25 saya] punya pluit>>," ujarnya.
Rombongan tiba di [m30:@TLS Dili] hari ini lewat [m31:@IDN Denpasar].
q1 m11 direct cue=kata
q2 m14 indirect cue=Menurut
q3 m19 indirect cue=menulis
q4 m25 direct cue=ujarnya
