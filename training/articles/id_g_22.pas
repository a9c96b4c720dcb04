### Tempo.co 2018-04-24 article
= [m1:ARM.PTY Sargsyan]: [m47=m8 Nikol Pashinyan] Benar, [m2=m1 Saya] Keliru
TEMPO.CO, [m3:@ARM Yerevan] - Tiga kalimat di laman [m48:ARM.GOV pemerintah] cukup untuk membubarkan kemacetan sebelas hari. "<<q1 Gerakan jalanan menentang masa jabatan [m4=m1 saya]. [m5=m1 Saya] memenuhi tuntutan kalian>>," tulis [m6=m1 Serzh Sargsyan], Senin, 23 April 2018, lalu {e1 meletakkan jabatan} perdana menteri yang baru enam hari dipegangnya.
Sehari sebelumnya [m7=m1 orang yang sama] {e2 menemui} [m8:ARM.OPP Nikol Pashinyan], pemimpin protes itu, di Hotel Marriott. {e3 Pertemuan} berlangsung tiga menit. [m9=m1 Ia] {e4 mengancam}: yang hadir rupanya belum belajar dari 1 Maret. Pada tanggal itu, tahun 2008, [m10:ARM.COP polisi] {e5 menembak mati} [m25:ARM.CVL delapan pengunjuk rasa] seusai pemilu yang dimenangi [m42=m1 Sargsyan].
Ancaman dijalankan separuh. [m27=m8 Pashinyan] {e6 diringkus} [m26=m10 aparat] bersama [m11:ARM.OPP dua anggota parlemen] begitu keluar dari hotel. Esok harinya barisan baru muncul di jalanan, kali ini berseragam: [m12:ARM.MIL ratusan prajurit penjaga perdamaian] {e7 bergabung} dengan [m28:ARM.CVL mahasiswa]. [m29:ARM.MIL Kementerian Pertahanan] {e8 mengutuk} [m43=m12 mereka]. Sore itu juga [m30=m8+m11 ketiganya] {e9 dilepas}.
[m13:ARM.GOV Karen Karapetyan], bekas eksekutif Gazprom, {e10 ditunjuk} [m38:ARM.GOV kabinet] menjadi penjabat. [m31=m13 Dia] {e11 mengundang} [m32=m8 oposisi] bertemu Rabu. [m33=m8 Pashinyan] bersedia, dengan satu syarat, yakni yang dibicarakan hanya {e12 penyerahan} kekuasaan.
[m14:ARM.PTY Partai Republik] masih menguasai parlemen dan diketuai [m39=m1 Sargsyan]. Mitra koalisinya, [m15:ARM.PTY Dashnaktsutyun], Rabu pagi {e13 keluar}.
[m40:RUS.GOV Moskwa], sekutu militer [m45=m36 Yerevan] yang memiliki pangkalan di [m16:@ARM Gyumri], tampak santai. [m17:RUS.GOV Maria Zakharova] menulis di Facebook: <<q2 rakyat yang mampu menjaga kesatuan dalam saat sulit adalah rakyat besar>>. [m34:RUS.GOV Juru bicara Kremlin] {e14 menolak} pembandingan oleh [m35:? sejumlah wartawan] dengan [m44:@UKR Ukraina]. Sementara itu [m18:AZE.GOV Baku] {e15 memperingatkan} agar [m36:ARM.GOV tetangganya] tidak bertualang di [m20:NAGORNOKARABAKH.REB Nagorno-Karabakh].
[m21:ARM.REL Katolikos Karekin II], kepala [m22:ARM.REL Gereja Apostolik Armenia], yang dituduh memihak penguasa, {e16 menyampaikan rasa syukur}.
[m41=m36 Armenia] anggota [m23:CSTO CSTO] dan [m24:EAEU Uni Ekonomi Eurasia]. [m37=m8 Pashinyan] dulu {e17 mengusulkan} keluar dari yang kedua. Kini [m46=m8 ia] berkata tidak ada tikungan geopolitik.
Hari ini 24 April, peringatan genosida 1915. Dua kubu berjalan ke bukit yang sama.
e1 m6 > m8 RETREAT actual 2018-04-23/day mode=resign ctx=executive,pro_democracy
e2 m7 > m8 CONSULT actual 2018-04-22/day ctx=executive,pro_democracy
e3 m7 > m8 CONSULT actual 2018-04-22/day ctx=executive,pro_democracy again
e4 m9 > m8 THREATEN threatened 2018-04-22/day mode=violence ctx=repression
e5 m10 > m25 ASSAULT actual 2008-03-01/day mode=firearms ctx=repression,election bg
e6 m26 > m27,m11 COERCE actual 2018-04-22/day mode=arrest ctx=repression
e7 m12 > m28 SUPPORT actual 2018-04-23/day ctx=pro_democracy,military
e8 m29 > m12 ACCUSE actual 2018-04-23/day mode=disapprove ctx=military
e9 m26 > m30 RETREAT actual 2018-04-23/day mode=release ctx=repression
e11 m31 > m32 AGREE planned 2018-04-25/day ctx=executive
e12 m33 > m31 REQUEST requested 2018-04-24/none mode=yield ctx=executive
e13 m15 > m14 SANCTION actual 2018-04-25/day mode=withdraw ctx=political_institutions
e14 m34 > m35 REJECT actual 2018-04-24/none ctx=diplomatic
e15 m18 > m36 THREATEN threatened 2018-04-24/none ctx=territory,military
e16 m21 > m6 SUPPORT actual 2018-04-24/none ctx=religion_ethnicity,executive
e17 m37 > m24 REQUEST requested 2018-04-24/none mode=change ctx=economic bg
e10 m38 > m13 SUPPORT actual 2018-04-23/day ctx=executive
q1 m6 direct cue=tulis
q2 m17 indirect cue=menulis
rel m39 leads m14
rel m21 leads m22
rel m40 ally_of m36
rel m41 member_of m23
rel m41 member_of m24

### Antara 2015-05-14 article
= Pulang dari Dar es Salaam, [m1:BDI.GOV presiden Burundi] mendapati bandara dikunci
[m2:@BDI Bujumbura] (ANTARA News/AFP) - Pesawat [m3:BDI.GOV Presiden Pierre Nkurunziza] berputar balik Rabu malam. Bandara ibu kota sudah {e1 ditutup} [m4:BDI.MIL serdadu], dan yang memberi perintah lewat radio adalah [m5:BDI.MIL Mayor Jenderal Godefroid Niyombare], kepala intelijen yang dipecat tiga bulan sebelumnya.
"<<q1 [m6=m3 Nkurunziza] diberhentikan, [m45=m1 pemerintah] dibubarkan>>," kata [m7=m5 jenderal itu], disambut klakson dan tangis gembira di Musaga, tempat [m31:BDI.CVL warga] sejak 26 April {e2 turun ke jalan} setiap hari.
Kamis pagi suara yang terdengar lain: mortir. Di sekitar gedung radio dan televisi nasional [m8:BDI.MIL pengawal presiden] dan [m9=m4 para pembangkang] {e3 bertempur} dua kali. [m10:BDI.MIL Panglima angkatan bersenjata Prime Niyongabo], atasan semua yang berkelahi itu, menyatakan kudeta {e4 digagalkan}. Radio swasta [m11:BDI.JRN RPA] dan [m12:BDI.JRN Bonesha] {e5 dibakar} [m32:UAF orang berseragam polisi].
Semua bermula dari satu keputusan [m13:BDI.PTY CNDD-FDD]. Partai bekas gerilya yang diketuai [m14:BDI.PTY Pascal Nyabenda] tersebut {e6 mencalonkan} [m33=m3 Nkurunziza] untuk periode ketiga. [m34:BDI.JUD Mahkamah Konstitusi] {e7 membenarkannya}, sesudah wakil ketuanya, [m15:BDI.JUD Sylvere Nimpagaritse], lari ke [m44:@RWA Rwanda] dan {e8 mengadukan} tekanan luar biasa.
Di Dar es Salaam, lima pemimpin [m16:EAC Komunitas Afrika Timur] sedang {e9 membahas} Burundi ketika kabar itu datang. Tuan rumah, [m17:TZA.GOV Presiden Tanzania Jakaya Kikwete], membacakan hasilnya: [m35=m16 mereka] {e10 mengutuk} kudeta dan {e11 meminta} pemilu ditangguhkan. [m18:RWA.GOV Paul Kagame], yang duduk di sampingnya, tidak mengangguk.
[m40:USA.GOV Amerika], kata [m19:USA.GOV juru bicara Gedung Putih Josh Earnest], tetap mengakui [m41=m3 Nkurunziza] sebagai presiden sah. [m20:BEL.GOV Belgia], bekas penjajah, pekan ini {e12 membekukan} bantuan bagi polisi dan pemilu. [m21:UN Dewan Keamanan PBB] {e13 bersidang} darurat Kamis atas permintaan [m22:FRA.GOV Prancis].
[m23:UN UNHCR] mencatat [m36:BDI.CVL 70 ribu orang] {e14 ditampung} di [m24:RWA.GOV Rwanda], [m25:TZA.GOV Tanzania], dan [m26:COD.GOV Kongo]. Banyak yang takut pada [m39:BDI.PTY Imbonerakure], sayap pemuda partai penguasa; [m37=m39 mereka], menurut [m27:UN PBB], {e15 mengintimidasi} [m38:BDI.CVL warga desa].
[m28:BDI.OPP Agathon Rwasa], pemimpin oposisi dari [m29:BDI.OPP FNL], {e16 mengimbau} para jenderal tidak menumpahkan darah. "<<q2 [m30:BDI.CVL Kami] sudah hafal bau perang>>," ujar seorang guru.
Perang saudara 1993–2006 menelan 300 ribu jiwa. [m42=m5 Niyombare] dan [m43=m3 Nkurunziza] pernah satu barisan dalam perang itu.
e1 m4 > m3 COERCE actual 2015-05-13/day mode=restrict ctx=military,executive
e2 m31 > m3 PROTEST actual 2015-04-26/day mode=demo ctx=pro_democracy
e3 m8 > m9 ASSAULT actual 2015-05-14/day ctx=military
e4 m10 > m5 ASSAULT actual 2015-05-14/day ctx=military
e5 m32 > m11,m12 ASSAULT actual 2015-05-14/none mode=destroy ctx=rights_freedoms
e6 m13 > m33 SUPPORT actual 2015-05-14/none ctx=election bg
e7 m34 > m33 SUPPORT actual 2015-05-14/none ctx=election,legal bg
e8 m15 > m1 ACCUSE actual 2015-05-14/none mode=allege ctx=legal bg
e9 m16 > m1 CONSULT actual 2015-05-13/day mode=multilateral ctx=diplomatic
e10 m35 > m5 ACCUSE actual 2015-05-13/day mode=disapprove ctx=military
e11 m35 > m1 REQUEST requested 2015-05-13/day mode=change ctx=election
e12 m20 > m1 SANCTION actual 2015-05-11/week mode=discontinue ctx=economic,election
e13 m21 > m1 CONSULT planned 2015-05-14/day mode=multilateral ctx=diplomatic
e14 m24,m25,m26 > m36 AID actual 2015-05-14/none ctx=asylum,migration
e15 m37 > m38 COERCE actual 2015-05-14/none ctx=repression said=m27
e16 m28 > m5 REQUEST requested 2015-05-14/none mode=yield ctx=military
q1 m5 direct cue=kata
q2 m30 direct cue=ujar
rel m14 leads m13
rel m39 part_of m13

### Media Indonesia 2023-03-14 article
= Kilang Dijaga Gerilyawan, [m1:COL.GOV Petro] Dikecam Kanan-Kiri
[m2:@COL LOS POZOS] - Seorang polisi digorok, seorang petani tertembak, dan 79 petugas disandera 24 jam. Begitulah akhir {e1 mogok} [m3:COL.CVL warga San Vicente del Caguan] yang 40 hari menuntut [m4:GBR.BUS perusahaan minyak Emerald Energy] membangun jalan.
[m5:COL.CVL Penjaga petani] {e2 menyerbu} ladang minyak itu pada 2 Maret dan {e3 menahan} [m6:COL.COP satuan antihuru-hara] bersama [m7:COL.BUS sembilan pekerja]. Setelah [m8:COL.GOV Menteri Dalam Negeri Alfonso Prada] dan [m9:COL.GOV Menteri Pertahanan Ivan Velasquez] {e4 terbang} ke lokasi, [m31=m6+m7 para tawanan] {e5 dilepaskan}.
[m38=m8 Prada] menyebutnya "pagar kemanusiaan". Istilah itulah yang kini menyiksa [m37=m1 pemerintah]. "<<q1 Pagar? Itu penculikan>>," kata [m10:COL.JUD Jaksa Agung Francisco Barbosa], Senin (13/3), seraya {e6 membuka penyelidikan}. [m11:COL.OPP Miguel Uribe], senator [m12:COL.OPP Pusat Demokratik], {e7 mengajukan mosi} terhadap [m42=m8+m9 kedua menteri]. [m32:COL.CVL Perkumpulan purnawirawan polisi] {e8 akan berunjuk rasa} pada 15 Maret.
Di sayap lain pun gerutu terdengar. [m13:COL.PTY Roy Barreras], ketua [m14:COL.LEG Senat] dari koalisi penguasa, {e9 menyesalkan} lambannya bantuan [m33=m1 pemerintah].
Penyelidik menduga penjaga petani itu disusupi [m15:EMC.REB Staf Pusat Umum (EMC)], sempalan [m16:FARC.REB FARC] pimpinan [m17:EMC.REB Ivan Mordisco] yang menguasai [m18:@COL Llanos del Yari]. Lewat pesan suara [m34=m15 EMC] {e10 membantah} ikut. [m35=m15 Kelompok ini] sedang {e11 dirayu} [m19=m1 sang presiden] masuk program damai total; gencatan senjata dengan [m41=m15 mereka] berlaku sejak Tahun Baru.
Program serupa dengan [m20:ELN.REB ELN] berjalan di meja lain. Jumat lalu di [m21:MEX.GOV Kota Meksiko] putaran kedua antara [m36=m1 pemerintah] dan gerilyawan {e12 ditutup} dengan daftar isi yang disepakati. [m22:COL.GOV Otty Patino], kepala juru runding, {e13 menyambut baik} sikap [m23:ELN.REB Pablo Beltran], lawan bicaranya. [m24:VEN.GOV Venezuela], [m25:NOR.GOV Norwegia], dan tuan rumah menjadi penjamin.
[m39=m1 Petro], yang di masa muda anggota [m26:M19.REB M-19], tak mau surut. Di Barranquilla, Sabtu, [m27=m1 ia] {e14 menuduh} [m40:COL.BUS perusahaan-perusahaan minyak] menelantarkan rakyat. [m28:COL.BUS Asosiasi Minyak Kolombia], dipimpin [m29:COL.BUS Francisco Jose Lloreda], {e15 menolak} disalahkan.
Emerald, milik [m30:CHN.BUS Sinochem], menghentikan produksi.
e1 m3 > m4 PROTEST actual 2023-03-14/none mode=strike ctx=natural_resource,economic
e2 m5 > m4 PROTEST actual 2023-03-02/day mode=riot ctx=natural_resource
e3 m5 > m6,m7 ASSAULT actual 2023-03-02/day mode=abduct ctx=natural_resource
e4 m8,m9 > m5 CONSULT actual 2023-03-03/day mode=visit ctx=natural_resource
e5 m5 > m31 RETREAT actual 2023-03-03/day mode=release ctx=natural_resource
e6 m10 > m5 ACCUSE actual 2023-03-13/day mode=investigate ctx=legal
e7 m11 > m8,m9 ACCUSE actual 2023-03-14/none mode=disapprove ctx=legislative
e8 m32 > m1 PROTEST planned 2023-03-15/day mode=demo ctx=repression
e9 m13 > m33 ACCUSE actual 2023-03-14/none mode=disapprove ctx=legislative
e10 m34 > m10 REJECT actual 2023-03-14/none ctx=military
e11 m19 > m35 AGREE planned 2023-03-14/none ctx=military
e12 m36 > m20 CONSULT actual 2023-03-10/day ctx=military,diplomatic
e13 m22 > m23 SUPPORT actual 2023-03-14/none ctx=military
e14 m27 > m40 ACCUSE actual 2023-03-11/day mode=disapprove ctx=natural_resource,inequality
e15 m28 > m27 REJECT actual 2023-03-14/none ctx=natural_resource
q1 m10 direct cue=kata
rel m13 leads m14
rel m17 leads m15
rel m15 controls m18
rel m29 leads m28
