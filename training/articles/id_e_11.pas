### Detikcom 2007-04-05 article
= [m38:IRN.GOV Ahmadinejad]: Pelaut [m1:GBR.MIL Inggris] Boleh Pulang, Ini Hadiah Paskah
~byline Rita Nurmala - detikcom
[m2:@IRN Teheran] - Tepuk tangan itu terdengar ganjil di ruang jumpa pers. [m3:IRN.GOV Presiden Iran Mahmoud Ahmadinejad] baru saja menyematkan medali kepada [m4:IRN.MIL komandan penjaga pantai] yang menangkap kapal [m39=m7 Inggris], lalu di kalimat berikutnya {e1 mengampuni} [m5=m1 tawanannya].
"<<q1 Ini hadiah untuk [m6:GBR.CVL rakyat Inggris], bukan untuk [m7:GBR.GOV pemerintahnya]>>," kata [m8=m3 dia], Rabu (4/4/2007).
Kamis pagi [m9=m1 15 pelaut dan marinir] itu {e2 dilepas} dan naik pesawat British Airways menuju [m10:@GBR London]. [m33=m9 Mereka] {e3 ditangkap} [m11:IRN.MIL Garda Revolusi] pada 23 Maret di muara Shatt al-Arab.
[m12:GBR.GOV Perdana Menteri Tony Blair] menyambut [m37=m9 mereka] dengan sebelah hati. [m13=m12 Pemimpin] [m14:GBR.PTY Partai Buruh] itu mengatakan pembebasan tidak dibayar apa pun. "<<q2 [m15=m12 Kami] tidak berunding, tidak pula bermusuhan>>," ujarnya.
Betulkah tanpa imbalan? Sehari sebelum pengumuman itu, [m16:IRN.GOV Jalal Sharafi], diplomat Iran yang diculik di Baghdad pada Februari, {e4 dipulangkan} [m17:IRQ.GOV pemerintah Irak]. [m18:IRN.GOV Utusan Iran] juga {e5 diizinkan} menjenguk [m34:IRN.GOV lima warganya] yang {e6 ditahan} [m19:USA.MIL tentara Amerika Serikat] di [m20:@IRQ Irbil] sejak Januari. [m21:USA.GOV Gedung Putih] membantah ada {e7 tukar-menukar}.
Selama 13 hari [m22=m7 London] {e8 membekukan} semua urusan resmi dengan [m23=m3 Teheran] selain soal tawanan. [m24:UN Dewan Keamanan PBB] {e9 menyatakan prihatin}; kata "mengecam" {e10 dicoret} atas permintaan [m25:RUS.GOV Rusia].
[m26:GBR.MIL Angkatan Laut Inggris] sementara ini {e11 menghentikan} pemeriksaan kapal di perairan Irak utara. Sebaliknya [m27=m19 Amerika Serikat] sudah {e12 menempatkan} dua kapal induk di Teluk.
Penengahnya, kabarnya, [m28:SYR.GOV Suriah] dan [m29:QAT.GOV Qatar]. [m30:SYR.GOV Menteri Luar Negeri Walid al-Moallem] membenarkan [m31=m28 negaranya] {e13 berbicara} dengan [m40=m7+m3 kedua pihak]; [m35=m28 Suriah] memang sekutu [m36=m3 Iran].
Empat belas lelaki dan satu perempuan, [m32:GBR.MIL Faye Turney], pulang dengan membawa vas dan kue kacang. (nrl/asy)
e1 m3 > m5 CONCEDE actual 2007-04-04/day ctx=military,diplomatic
e2 m23 > m9 RETREAT actual 2007-04-05/day mode=release ctx=military
e3 m11 > m33 COERCE actual 2007-03-23/day mode=arrest ctx=military,territory bg
e4 m17 > m16 RETREAT actual 2007-04-03/day mode=release ctx=diplomatic
e5 m19 > m18 RETREAT actual 2007-04-05/none mode=access ctx=diplomatic
e6 m19 > m34 COERCE actual 2007-01-01/month mode=arrest ctx=military bg
e7 m21 > m23 COOPERATE denied 2007-04-05/none ctx=diplomatic
e8 m22 > m23 SANCTION actual 2007-03-23/day mode=discontinue ctx=diplomatic bg
e9 m24 > m23 ACCUSE actual 2007-04-05/none mode=disapprove ctx=diplomatic bg
e10 m25 > m24 REQUEST requested 2007-04-05/none mode=change ctx=diplomatic bg
e11 m26 > m23 RETREAT actual 2007-04-05/none ctx=military
e12 m27 > m23 MOBILIZE actual 2007-04-05/none mode=weapons ctx=military
e13 m31 > m22,m23 CONSULT actual 2007-04-05/none mode=third-party ctx=diplomatic
q1 m8 direct cue=kata
q2 m13 direct cue=ujarnya
rel m13 leads m14
rel m35 ally_of m36

### Kompas 2008-03-09 article
= Jabat Tangan di Santo Domingo, [m1:COL.GOV Uribe] Minta Maaf
[m2:@DOM Santo Domingo], Sabtu - Siangnya [m33=m5+m6 mereka] saling menyebut pendusta. Sorenya [m34=m5+m6 mereka] bersalaman. KTT [m3:RIO_GROUP Kelompok Rio], Jumat (7/3), berakhir dengan adegan yang tidak ada dalam naskah.
"<<q1 Perkara yang begitu merusak ini [m4=m7 kami] anggap selesai, dengan janji tidak akan menyerang lagi negeri saudara>>," kata [m5:ECU.GOV Presiden Ekuador Rafael Correa].
Janji itu datang dari [m6:COL.GOV Presiden Kolombia Alvaro Uribe]. Atas desakan [m8:DOM.GOV tuan rumah Leonel Fernandez], [m26=m6 ia] {e1 meminta maaf} dan {e2 berikrar} tidak mengulang serangan lintas batas.
Pada 1 Maret, [m9:COL.MIL pesawat Kolombia] {e3 mengebom} perkemahan [m10:FARC.REB Angkatan Bersenjata Revolusioner Kolombia (FARC)] di [m11:@ECU Angostura], 1.800 meter di dalam wilayah [m7:ECU.GOV Ekuador]. [m12:FARC.REB Raul Reyes], orang kedua kelompok itu, {e4 tewas}.
[m13=m5 Correa] {e5 mengusir} [m14:COL.GOV Duta Besar Carlos Holguin] pada hari kedua, {e6 memutus hubungan} pada hari ketiga, dan {e7 menggeser} [m38:ECU.MIL 3.200 tentara] ke perbatasan. [m15:VEN.GOV Presiden Venezuela Hugo Chavez] lebih ramai lagi: sepuluh batalyon dengan tank {e8 diperintahkan} bergerak, [m16:COL.GOV diplomat Kolombia] {e9 dipulangkan}, truk dagang {e10 dihentikan} di jembatan Simon Bolivar.
Sekutu [m32=m5+m15 keduanya], [m17:NIC.GOV Nikaragua], {e11 ikut memutus} hubungan pada Kamis. Sesudah salaman itu, [m18:NIC.GOV Presiden Daniel Ortega] langsung {e12 memulihkannya}.
[m27=m6 Uribe] membela diri dengan laptop rampasan. Isinya, kata [m35=m6 dia], surat-surat yang membuktikan [m28=m15 Chavez] {e13 memberi} 300 juta dollar AS kepada [m29=m10 FARC]. "<<q2 Uang itu tidak pernah ada>>," {e14 bantah} [m19=m15 Chavez], yang malam sebelumnya menyanyikan lagu rakyat di mikrofon.
[m20:OAS Organisasi Negara-negara Amerika (OAS)] pada Rabu {e15 menyatakan} serangan itu melanggar kedaulatan [m36=m7 Ekuador], tanpa kata mengecam. [m21:USA.GOV Presiden AS George W Bush] sebaliknya {e16 mendukung} [m22=m1 Bogota].
Kemarin [m23=m15 Caracas] {e17 menarik} tank-tanknya. [m30=m5 Correa] belum terburu-buru. Hubungan diplomatik, ujarnya di Quito, baru {e18 dipulihkan} jika kepercayaan kembali.
[m31=m10 FARC], yang masih menguasai [m24:@COL sebagian hutan Guaviare], pekan lalu {e19 membebaskan} [m25:COL.LEG empat bekas anggota Kongres] kepada utusan [m37=m15 Chavez]. (AFP/AP/DI)
e1 m26 > m5 CONCEDE actual 2008-03-07/day ctx=military,diplomatic
e2 m26 > m5 CONCEDE actual 2008-03-07/day ctx=military,territory
e3 m9 > m10 ASSAULT actual 2008-03-01/day mode=aerial ctx=military,territory bg
e4 m9 > m12 ASSAULT actual 2008-03-01/day mode=aerial ctx=military bg
e5 m13 > m14 SANCTION actual 2008-03-02/day mode=expel ctx=diplomatic bg
e6 m13 > m1 SANCTION actual 2008-03-03/day mode=discontinue ctx=diplomatic bg
e7 m13 > m1 MOBILIZE actual 2008-03-09/none mode=troops ctx=military bg
e8 m15 > m1 MOBILIZE actual 2008-03-09/none mode=troops ctx=military bg
e9 m15 > m16 SANCTION actual 2008-03-09/none mode=expel ctx=diplomatic bg
e10 m15 > m1 SANCTION actual 2008-03-09/none mode=discontinue ctx=economic bg
e11 m17 > m1 SANCTION actual 2008-03-06/day mode=discontinue ctx=diplomatic
e12 m18 > m1 CONCEDE actual 2008-03-07/day ctx=diplomatic
e13 m28 > m29 AID denied 2008-03-09/none ctx=military
e14 m19 > m27 REJECT actual 2008-03-07/day ctx=diplomatic
e15 m20 > m1 ACCUSE actual 2008-03-05/day mode=disapprove ctx=territory,diplomatic
e16 m21 > m22 SUPPORT actual 2008-03-09/none ctx=diplomatic
e17 m23 > m1 RETREAT actual 2008-03-08/day mode=withdraw ctx=military
e18 m30 > m1 CONCEDE hypothetical 2008-03-09/none ctx=diplomatic
e19 m31 > m25 RETREAT actual 2008-02-25/week mode=release ctx=military bg
q1 m5 direct cue=kata
q2 m19 direct
rel m17 ally_of m32
rel m31 controls m24

### Radar Banjarmasin 2022-07-29 article
= Buron Sebulan, [m1=m6 Bendahara NU] itu {e1 Menyerah}; [m2:IDN.JUD KPK]: Tetap [m32=m2 Kami] Proses
[m3:@IDN JAKARTA] - [m4:IDN.JUD Juru bicara KPK Ali Fikri] tidak mau menyebutnya kemenangan. "<<q1 Seharusnya [m33=m6 beliau] datang sejak panggilan pertama. Bukan setelah [m5=m2 kami] cari ke apartemen>>," ucapnya.
[m6:IDN.GOV Mardani H Maming], mantan Bupati Tanah Bumbu, kemarin siang (28/7) {e2 mendatangi} Gedung Merah Putih dengan jaket biru. Malamnya [m7=m6 dia] {e3 ditahan} [m8=m2 komisi antirasuah] untuk 20 hari pertama.
Tiga hari sebelumnya, [m26:IDN.JUD penyidik] {e4 menggeledah} apartemennya di [m9:@IDN Jakarta Pusat] dan pulang dengan tangan hampa. Nama [m10=m6 Maming] lantas {e5 dimasukkan} ke daftar pencarian orang. [m11:IDN.GOV Ditjen Imigrasi] sudah {e6 mencegahnya} ke luar negeri sejak 16 Juni.
Gugatan praperadilan yang [m12=m6 ia] {e7 ajukan} {e8 ditolak} [m13:IDN.JUD Pengadilan Negeri Jakarta Selatan] pada Rabu. Kuasa hukumnya, [m14:IDN.JUD Denny Indrayana], mengaku kecewa tetapi {e9 menghormati} putusan.
[m27=m6 Maming] {e10 disangka} menerima Rp 104,3 miliar dari pengalihan izin tambang [m15:IDN.BUS PT Bangun Karya Pratama Lestari]. [m16=m6 Ia] membantah {e11 menerima} suap. "<<q2 Itu utang piutang, murni bisnis>>," katanya sebelum masuk lift.
Kasus ini membuat [m30:NU.REL PBNU] gerah. [m17:NU.REL Ketua Umum PBNU Yahya Cholil Staquf] {e12 menonaktifkan} [m18=m6 bendahara umumnya] itu malam tadi. Sementara [m19:IDN.PTY PDIP], partai tempat [m31=m6 Maming] memimpin cabang Kalimantan Selatan, masih menyediakan {e13 bantuan hukum}.
"<<q3 [m20=m19 Partai] mendampingi sampai ada putusan tetap>>," kata [m21:IDN.PTY Sekjen Hasto Kristiyanto].
Di kampung halamannya, [m22:IDN.CVL ratusan simpatisan] pada Minggu {e14 menggelar doa bersama} dan {e15 menuntut} [m34=m2 KPK] berhenti. [m28:IDN.COP Polisi] {e16 menyiagakan} 120 personel, tetapi acara itu selesai tanpa kericuhan.
[m23:IDN.CVL Koordinator MAKI Boyamin Saiman] {e17 meminta} [m35=m2 KPK] menelusuri [m24:IDN.BUS pengusaha besar] di balik izin itu. Bekas kepala dinas, [m25:IDN.GOV Dwidjono], {e18 divonis} [m29:IDN.JUD pengadilan tipikor] dua tahun penjara pada bulan lalu. (tya/by/ran)
e1 m1 > m2 CONCEDE actual 2022-07-28/day ctx=legal,corruption again
e2 m6 > m2 CONCEDE actual 2022-07-28/day ctx=legal,corruption
e3 m8 > m7 COERCE actual 2022-07-28/day mode=arrest ctx=legal,corruption
e4 m26 > m6 COERCE actual 2022-07-25/day mode=seize ctx=legal,corruption
e5 m26 > m10 COERCE actual 2022-07-29/none mode=arrest ctx=legal,corruption
e6 m11 > m6 COERCE actual 2022-06-16/day mode=restrict ctx=legal,corruption bg
e7 m12 > m2 ACCUSE actual 2022-07-29/none mode=allege ctx=legal bg
e8 m13 > m12 REJECT actual 2022-07-27/day ctx=legal
e9 m14 > m13 SUPPORT actual 2022-07-29/none ctx=legal
e10 m2 > m27 ACCUSE actual 2022-07-29/none mode=allege ctx=legal,corruption
e11 m16 > m15 COOPERATE denied 2022-07-28/day ctx=corruption
e12 m17 > m18 SANCTION actual 2022-07-28/day mode=expel ctx=corruption
e13 m19 > m6 AID actual 2022-07-29/none ctx=legal
e14 m22 > m2 PROTEST actual 2022-07-24/day mode=demo ctx=legal
e15 m22 > m2 REQUEST requested 2022-07-24/day mode=yield ctx=legal
e16 m28 > m22 MOBILIZE actual 2022-07-24/day mode=police
e17 m23 > m2 REQUEST requested 2022-07-29/none mode=assist ctx=corruption
e18 m29 > m25 SANCTION actual 2022-06-01/month mode=convict ctx=legal,corruption bg
q1 m4 direct cue=ucapnya
q2 m16 direct cue=katanya
q3 m21 direct cue=kata
rel m17 leads m30
rel m31 member_of m19

### VOI 2024-05-17 article
= [m1:@NCL Noumea] Gelap Gulita: [m2:FRA.GOV Prancis] {e1 Blokir} TikTok, {e2 Terjunkan} Tentara
~byline Tim Redaksi VOI
~date_line 17 Mei 2024, 07:20
~share Bagikan
[m3:@IDN JAKARTA] - "<<q1 Tidak ada ruang bagi kekerasan di mana pun di republik ini>>," kata [m4:FRA.GOV Perdana Menteri Prancis Gabriel Attal] selepas rapat krisis, Kamis (16/5).
Kalimat tersebut disusul sederet tindakan. [m5=m2 Paris] {e3 menetapkan} keadaan darurat 12 hari di [m6:@NCL Kaledonia Baru], {e4 mengirim} [m36:FRA.COP 500 polisi tambahan], dan {e5 menempatkan} [m37:FRA.MIL prajurit] untuk menjaga bandara. TikTok {e6 dimatikan}. Jam malam {e7 berlaku} sejak Selasa.
Lima orang tewas, dua di antaranya [m7:FRA.COP polisi militer]. [m25=m7 Salah seorang] {e8 ditembak} [m24:UAF penembak gelap] di [m8:@NCL Plum] ketika sedang memakai helm.
Kerusuhan dipicu rancangan perubahan konstitusi yang {e9 diloloskan} [m9:FRA.LEG Majelis Nasional] pada Selasa malam. [m34:NCL.CVL Pendatang Prancis] yang sudah tinggal sepuluh tahun akan boleh memilih. [m10:NCL.CVL Warga asli Kanak] cemas suaranya tenggelam.
[m11:FLNKS.CVL Front Pembebasan Nasional Kanak dan Sosialis (FLNKS)] {e10 meminta} [m26:NCL.CVL massa] tenang. Namun [m12:CCAT.CVL Sel Koordinasi Aksi Lapangan (CCAT)], yang dekat dengan [m13:NCL.PTY Uni Kaledonia], tidak mencabut {e11 barikadenya}. [m27:CCAT.CVL Sepuluh pemimpin CCAT] {e12 dikenai} tahanan rumah.
[m14:FRA.GOV Menteri Dalam Negeri Gerald Darmanin] {e13 menuding} [m15:AZE.GOV Azerbaijan] ikut bermain. "<<q2 Ini bukan khayalan, ini kenyataan>>," ujarnya. [m16:AZE.GOV Juru bicara Ayhan Hajizada] membantah [m28=m15 negaranya] {e14 menyokong} [m32=m26 perusuh].
Presiden [m17:FRA.GOV Emmanuel Macron] {e15 menawarkan} pembicaraan lewat video kepada kedua kubu, tetapi dibatalkan karena [m18:NCL.GOV Louis Mapou], presiden pemerintah daerah yang berasal dari kubu kemerdekaan, dan [m33:NCL.PTY lawan-lawannya] {e16 enggan} duduk satu layar.
Tetangga mulai gelisah. [m19:AUS.GOV Australia] dan [m20:NZL.GOV Selandia Baru] menunggu izin {e17 menerbangkan} [m29:AUS.CVL warganya] keluar. [m21:VUT.GOV Perdana Menteri Vanuatu Charlot Salwai], ketua [m22:MSG Kelompok Ujung Tombak Melanesia], {e18 mendesak} [m30=m2 Prancis] mencabut rancangan itu. [m31=m11 FLNKS] anggota penuh kelompok tersebut.
Kaledonia Baru, penghasil nikel terbesar keempat dunia, diduduki [m35=m2 Prancis] sejak 1853. Tiga referendum kemerdekaan berakhir dengan kata tidak, yang terakhir {e19 diboikot} [m23=m10 orang Kanak] pada Desember 2021.
e1 m2 > m10 COERCE actual 2024-05-17/none mode=censor ctx=rights_freedoms again
e2 m2 > m10 MOBILIZE actual 2024-05-17/none mode=troops ctx=military again
e3 m5 > m10 COERCE actual 2024-05-17/none mode=martial-law ctx=territory
e4 m5 > m10 MOBILIZE actual 2024-05-17/none mode=police ctx=territory
e5 m5 > m10 MOBILIZE actual 2024-05-17/none mode=troops ctx=military
e6 m5 > m10 COERCE actual 2024-05-17/none mode=censor ctx=rights_freedoms
e7 m5 > m10 COERCE actual 2024-05-14/day mode=curfew
e8 m24 > m25 ASSAULT actual 2024-05-17/none mode=firearms
e9 m9 > m10 COERCE actual 2024-05-14/day mode=restrict ctx=legislative,election
e10 m11 > m26 REQUEST requested 2024-05-17/none mode=yield
e11 m12 > m5 PROTEST actual 2024-05-17/none mode=obstruct ctx=territory
e12 m5 > m27 COERCE actual 2024-05-17/none mode=arrest ctx=repression
e13 m14 > m15 ACCUSE actual 2024-05-17/none mode=allege ctx=territory
e14 m28 > m32 AID denied 2024-05-17/none ctx=territory
e15 m17 > m18,m33 AGREE planned 2024-05-17/none ctx=territory
e16 m18,m33 > m17 REJECT actual 2024-05-17/none mode=meet ctx=territory
e17 m19,m20 > m29 AID planned 2024-05-17/none
e18 m21 > m30 REQUEST requested 2024-05-17/none mode=change ctx=territory
e19 m23 > m5 PROTEST actual 2021-12-01/month mode=boycott ctx=election,territory bg
q1 m4 direct cue=kata
q2 m14 direct cue=ujarnya
rel m21 leads m22
rel m31 member_of m22
