### Kompas.com 2016-11-14
[m1:IDN.GOV Bupati Buton Samsu Umar Abdul Samiun] {e1 dicekal} bepergian ke luar negeri sejak Jumat (11/11) atas permintaan [m2:IDN.JUD KPK]. [m3:IDN.GOV Direktorat Jenderal Imigrasi], yang merupakan bagian dari [m4:IDN.GOV Kementerian Hukum dan HAM], menyatakan <<q1 larangan itu berlaku enam bulan>>. [m5:IDN.CVL Para pendukung sang bupati] di [m6:@IDN Pasarwajo] {e2 berancang-ancang} menggeruduk kantor [m7:IDN.JUD kejaksaan] pekan depan.
e1 m3 > m1 COERCE actual 2016-11-11/day mode=restrict ctx=corruption,legal
e2 m5 > m7 PROTEST planned 2016-11-21/week mode=demo ctx=corruption
q1 m3 indirect cue=menyatakan
rel m3 part_of m4

### Riau Pos 2019-03-12
Gara-gara jatah kursi kepala dinas, [m1:IDN.GOV Wakil Bupati Rokan Hulu] {e1 mbalelo} terhadap [m2:IDN.GOV atasannya] dan menolak meneken berkas mutasi, Senin (11/3). [m3:IDN.LEG Fraksi Golkar], yang dipimpin [m4:IDN.LEG Kelmi Amri], {e2 pasang badan} untuk [m5=m1 orang nomor dua] itu. Adapun [m6:IDN.GOV Pemprov Riau] belum mau ikut campur.
e1 m1 > m2 REJECT actual 2019-03-11/day mode=change ctx=executive
e2 m3 > m5 SUPPORT actual 2019-03-12/none ctx=executive
rel m4 leads m3

### Republika 2013-07-25
[m1:EGY.MIL Jenderal Abdel Fattah al-Sisi] {e1 menyulut} pendukungnya agar turun ke jalan pada Jumat untuk memberinya "mandat". [m2:EGY.REL Ikhwanul Muslimin], organisasi yang menaungi [m3:EGY.PTY Partai Kebebasan dan Keadilan], {e2 mencap} seruan itu undangan perang saudara. [m4:USA.GOV Washington] untuk sementara {e3 mengerem} pengiriman empat jet F-16 ke [m5:EGY.GOV Kairo].
e1 m1 > m2 REQUEST requested 2013-07-25/none ctx=military,political_institutions
e2 m2 > m1 ACCUSE actual 2013-07-25/none mode=disapprove ctx=political_institutions
e3 m4 > m5 SANCTION actual 2013-07-25/none mode=discontinue ctx=military
rel m3 part_of m2

### Tempo.co 2022-09-06
[m1:IDN.LAB Buruh yang tergabung dalam KSPI] {e1 menyemut} di depan Gedung DPR, Selasa (6/9), menolak kenaikan harga bahan bakar. "<<q1 Kalau [m2:IDN.GOV pemerintah] tetap menutup telinga, [m3=m1 kami] akan {e2 melumpuhkan} kawasan industri selama tiga hari>>," ujar [m4:IDN.LAB Said Iqbal], yang memimpin [m5:IDN.LAB konfederasi] itu. [m6:IDN.COP Polda Metro Jaya] {e3 menyiagakan} 6.142 personel.
e1 m1 > m2 PROTEST actual 2022-09-06/day mode=demo ctx=economic
e2 m3 > m2 THREATEN threatened 2022-09-06/none ctx=economic
e3 m6 > m1 MOBILIZE actual 2022-09-06/day mode=police ctx=economic
q1 m4 direct cue=ujar
rel m4 leads m5
rel m1 member_of m5

### Serambi Indonesia 2004-02-18
Dalam sebuah razia di Bireuen, [m1:IDN.MIL anggota Batalyon 113] {e1 mencokok} [m2:GAM.REB dua orang] yang disebut pemasok logistik untuk [m3:GAM.REB Gerakan Aceh Merdeka]. [m4:GAM.REB Sayap bersenjata kelompok itu] membalas dengan {e2 memberondong} [m5:IDN.MIL sebuah truk pasukan] di [m6:@IDN Peusangan] pada malam harinya. [m7:IDN.CVL LSM setempat] mencatat tiga rumah ikut terbakar.
e1 m1 > m2 COERCE actual 2004-02-18/none mode=arrest ctx=military,territory
e2 m4 > m5 ASSAULT actual 2004-02-18/none mode=firearms ctx=military,territory
rel m4 part_of m3

### VOA Indonesia 2021-11-24
[m1:LTU.GOV Lituania] tidak akan {e1 mengekor} tetangganya yang meminta maaf kepada [m2:CHN.GOV Beijing]. Sejak [m3:TWN.GOV kantor perwakilan Taiwan] dibuka di [m4:@LTU Vilnius], [m5=m2 negara itu] {e2 mendemosi} hubungan menjadi setingkat kuasa usaha; [m6=m1 republik Baltik] tersebut, yang beranggotakan di [m7:EU Uni Eropa] sejak 2004, mengadu ke [m8:EU Komisi Eropa].
e1 m1 > m2 REJECT actual 2021-11-24/none mode=yield ctx=diplomatic
e2 m5 > m1 SANCTION actual 2021-11-24/none mode=discontinue ctx=diplomatic bg
rel m6 member_of m7 from=2004-01-01/year

### detikNews 2015-02-20
[m1:BRA.GOV Presiden Dilma Rousseff] {e1 mencuekin} [m2:IDN.GOV Duta Besar Toto Riyanto], yang sudah berada di [m3:@BRA Istana Planalto] untuk menyerahkan surat kepercayaan, Jumat (20/2). Sikap itu {e2 disesalkan} [m4:IDN.GOV Kementerian Luar Negeri RI]; [m5=m2 sang dubes] langsung {e3 disuruh pulang}. Seorang warga [m6=m1 negara tersebut] menunggu eksekusi di Nusakambangan.
e1 m1 > m2 REJECT actual 2015-02-20/day ctx=diplomatic
e2 m4 > m1 ACCUSE actual 2015-02-20/none mode=disapprove ctx=diplomatic
e3 m4 > m1 SANCTION actual 2015-02-20/none mode=withdraw ctx=diplomatic

### Pikiran Rakyat 2018-06-28 none
Setelah [m1:? Ridwan Kamil] unggul dalam hitung cepat, suasana di rumah dinas terasa longgar; warga menyantap ketupat sambil menunggu hasil resmi. Menurut [m2:IDN.GOV KPU Jawa Barat], <<q1 rekapitulasi berjenjang akan rampung pada 8 Juli>>. Harga daging di [m3:@IDN Bandung] pada hari yang sama melonjak lagi.
q1 m2 indirect cue=Menurut

### CNN Indonesia 2022-06-30
[m1:RUS.MIL Rusia] {e1 angkat kaki} dari [m2:@UKR Pulau Ular], Kamis (30/6), langkah yang oleh [m3:RUS.GOV Kementerian Pertahanan di Moskow] disebut isyarat niat baik. [m4:UKR.GOV Kyiv] {e2 mencibir} penjelasan tersebut. "<<q1 [m5=m1 Mereka] kabur karena [m6:UKR.MIL artileri kami]>>," tulis [m7:UKR.GOV Andriy Yermak], kepala kantor [m8:UKR.GOV presiden].
e1 m1 > m4 RETREAT actual 2022-06-30/day mode=withdraw ctx=military,territory
e2 m4 > m3 ACCUSE actual 2022-06-30/none mode=disapprove ctx=military
q1 m7 direct cue=tulis

### Harian Fajar 2010-05-04
Kesal karena tiga kali diundang tak datang, [m1:IDN.LEG Komisi C DPRD Makassar] {e1 melayangkan somasi} kepada [m2:IDN.BUS pengembang Center Point of Indonesia]. Perusahaan itu, kata [m3:IDN.LEG anggota komisi dari Partai Demokrat], <<q1 tidak punya izin reklamasi>>. [m4:IDN.AGR Nelayan di Tanjung Bunga] sudah lebih dulu {e2 memagari} lokasi dengan perahu.
e1 m1 > m2 THREATEN threatened 2010-05-04/none ctx=environment,legal
e2 m4 > m2 PROTEST actual 2010-05-04/none mode=obstruct ctx=environment bg
q1 m3 indirect cue=kata
rel m3 member_of m1

### BBC Indonesia 2011-10-26
Sebelum naik ke kapal, [m1:TUN.PTY Rached Ghannouchi], pemimpin [m2:TUN.PTY Ennahda], {e1 mengulurkan tangan} kepada [m3:TUN.PTY dua partai sekuler] untuk membentuk pemerintahan bersama. [m4:TUN.PTY Kongres untuk Republik], salah satu dari [m5=m3 keduanya], {e2 menyambut uluran} itu; [m6:TUN.PTY Partai Demokrat Progresif] {e3 emoh} bergabung.
e1 m1 > m3 AGREE planned 2011-10-26/none ctx=election,political_institutions
e2 m4 > m1 AGREE actual 2011-10-26/none ctx=election
e3 m6 > m2 REJECT actual 2011-10-26/none ctx=election
rel m1 leads m2

### Antara 2026-01-19
Setelah dua hari {e1 diplonco} pertanyaan, [m1:IDN.GOV Menteri Perdagangan] {e2 melunak}: kuota impor gula yang {e3 ditentang} [m2:IDN.AGR petani tebu Jawa Timur] ditunda hingga musim giling usai. Keputusan itu disampaikannya di hadapan [m3:IDN.LEG Komisi VI DPR], Senin (19/1). [m4:IDN.AGR Ketua asosiasi petani] {e4 mengacungi jempol}.
e1 m3 > m1 ACCUSE actual 2026-01-19/none mode=disapprove ctx=economic
e2 m1 > m2 CONCEDE actual 2026-01-19/day ctx=economic
e3 m2 > m1 REJECT actual 2026-01-19/none ctx=economic bg
e4 m4 > m1 SUPPORT actual 2026-01-19/none ctx=economic

### Jawa Pos 2008-11-03
[m1:COD.REB Pasukan Laurent Nkunda], yang menguasai [m2:@COD perbukitan Masisi], kembali {e1 meringsek} ke arah [m3:@COD Goma]. [m4:COD.MIL Tentara pemerintah] {e2 lari tunggang langgang}, meninggalkan tank di pinggir jalan. Melalui juru bicaranya, [m5:MONUC misi PBB] mengaku <<q1 kekurangan orang untuk melindungi 250 ribu [m6:COD.REF pengungsi]>>.
e1 m1 > m4 ASSAULT actual 2008-11-03/none ctx=military,territory
e2 m4 > m1 RETREAT actual 2008-11-03/none mode=withdraw ctx=military
q1 m5 indirect cue=mengaku
rel m1 controls m2

### Radar Banyumas 2012-08-15
[m1:IDN.EDU Mahasiswa Universitas Jenderal Soedirman] {e1 menyegel} gerbang rektorat dengan rantai, Selasa (14/8). [m2=m1 Mereka] menuntut [m3:IDN.EDU rektor] membatalkan pungutan. Sehari kemudian [m4=m3 pimpinan kampus] itu {e2 bertekuk lutut} dan {e3 mengembalikan} uang yang telanjur ditarik, tanpa menunggu [m5:IDN.GOV Kementerian Pendidikan].
e1 m1 > m3 PROTEST actual 2012-08-14/day mode=obstruct ctx=economic
e2 m4 > m1 CONCEDE actual 2012-08-15/day ctx=economic
e3 m4 > m1 RETREAT actual 2012-08-15/day ctx=economic

### Liputan6 2024-10-18
[m1:PRK.MIL Korea Utara] {e1 menjebol} jalan raya Gyeongui dengan dinamit dan, dua hari sesudahnya, {e2 menjejerkan} delapan brigade artileri di garis depan. Menteri Pertahanan [m3:KOR.GOV Korea Selatan] [m2:KOR.GOV Kim Yong-hyun] {e3 wanti-wanti}: bila satu peluru jatuh, "<<q1 [m4=m1 rezim itu] akan berakhir>>". [m5:CHN.GOV Tiongkok], sekutu terdekat [m6=m1 Pyongyang], meminta para pihak tenang.
e1 m1 > m3 COERCE actual 2024-10-18/none mode=destroy ctx=military,territory
e2 m1 > m3 MOBILIZE actual 2024-10-18/none mode=weapons ctx=military
e3 m2 > m1 THREATEN threatened 2024-10-18/none ctx=military
q1 m2 mixed cue=wanti-wanti
rel m5 ally_of m6

### Suara Merdeka 2005-09-29
[m1:IDN.PTY PDI Perjuangan Kota Solo] {e1 mendepak} [m2:IDN.PTY empat kadernya] yang menyeberang ke kubu lawan saat pemilihan wali kota. [m3=m2 Keempatnya] tidak terima dan {e2 mengadukan} [m4:IDN.PTY ketua cabang] ke [m5:IDN.JUD pengadilan negeri]. "<<q1 [m6=m2 Kami] dihukum tanpa diberi kesempatan bicara>>," kata [m7=m2 salah seorang di antaranya].
e1 m1 > m2 SANCTION actual 2005-09-29/none mode=expel ctx=election
e2 m3 > m4 ACCUSE actual 2005-09-29/none ctx=legal,election
q1 m7 direct cue=kata
rel m2 member_of m1 to=2005-09-29/none

### Okezone 2020-02-04
[m1:USA.LEG Ketua DPR AS Nancy Pelosi] {e1 mencabik-cabik} salinan pidato [m2:USA.GOV Donald Trump] di hadapan kamera. [m3:USA.LEG Fraksi Republik] {e2 naik pitam} dan menyusun mosi teguran terhadap [m4=m1 politikus Demokrat] itu, sedangkan [m5:USA.LEG Senat] esok hari akan memutus perkara pemakzulan.
e1 m1 > m2 REJECT actual 2020-02-04/none ctx=legislative
e2 m3 > m4 ACCUSE actual 2020-02-04/none mode=disapprove ctx=legislative

### Kaltim Post 2017-04-19
[m1:IDN.BUS Perusahaan tambang] itu membantah telah {e1 mencaplok} lahan [m2:IDN.CVL warga transmigran] di [m3:@IDN Kutai Kartanegara]. [m4=m2 Para transmigran], didampingi [m5:JATAM.CVL Jatam], {e2 mempolisikan} [m6=m1 korporasi tersebut] pada 6 April. [m7:IDN.COP Polres] setempat berjanji akan {e3 mengecek} dokumen jual beli.
e1 m1 > m2 COERCE denied 2017-04-19/none mode=seize ctx=natural_resource,territory
e2 m4 > m6 ACCUSE actual 2017-04-06/day ctx=legal,natural_resource
e3 m7 > m6 ACCUSE planned 2017-04-19/none mode=investigate ctx=legal

### Media Indonesia 2023-08-11
[m1:NER.MIL Junta Niger] akan {e1 menghabisi} [m2:NER.ELI presiden terguling Mohamed Bazoum] seandainya [m3:ECOWAS ECOWAS] menyerbu, demikian pesan yang disampaikan kepada [m4:USA.GOV diplomat Amerika Serikat Victoria Nuland]. Blok itu, yang kini diketuai [m5:NGA.GOV Nigeria], sehari sebelumnya {e2 mengokang} pasukan cadangannya. [m6:FRA.GOV Prancis], bekas penguasa kolonial, {e3 mengamini} langkah tersebut.
e1 m1 > m2 THREATEN threatened 2023-08-11/none ctx=military
e2 m3 > m1 MOBILIZE actual 2023-08-10/day mode=troops ctx=military
e3 m6 > m3 SUPPORT actual 2023-08-11/none ctx=military
rel m3 led_by m5

### Sinar Harapan 2007-10-30
[m1:AUS.GOV Pemerintah Australia] {e1 menggelontorkan} Rp1,2 triliun untuk [m2:IDN.EDU 2.000 sekolah] di [m3:@IDN kawasan timur Indonesia]. Dana hibah itu juga {e2 menyubsidi} pelatihan guru madrasah binaan [m4:NU.REL Nahdlatul Ulama]. [m5:IDN.GOV Menteri Pendidikan Bambang Sudibyo] {e3 angkat topi} kepada [m6=m1 negara tetangga] tersebut.
e1 m1 > m2 AID actual 2007-10-30/none mode=assist ctx=economic
e2 m1 > m4 AID actual 2007-10-30/none ctx=religion_ethnicity
e3 m5 > m6 SUPPORT actual 2007-10-30/none ctx=diplomatic

### Bola.com 2019-09-11 none
Laga di Stadion Gelora Bung Karno itu berakhir pahit: [m1:@IDN Indonesia] digilas [m2:@THA Thailand] tiga gol tanpa balas. [m3:? Pelatih Simon McMenemy] mengaku <<q1 pemainnya gagal membendung serangan sayap>> dan tidak mau mengambinghitamkan wasit. Kapten tim tamu menyebut kemenangan itu hasil kerja keras.
q1 m3 indirect cue=mengaku

### Tribun Timur 2021-08-31
[m1:IDN.GOV Bupati Probolinggo] dan [m2:IDN.LEG suaminya, anggota DPR dari Partai NasDem], {e1 terjaring} operasi [m3:IDN.JUD Komisi Pemberantasan Korupsi], Senin (30/8) dini hari. [m4:IDN.PTY Partai itu] langsung {e2 menanggalkan} jabatan [m5=m2 sang suami] dan menyatakan <<q1 tidak akan memberi bantuan hukum>>.
e1 m3 > m1,m2 COERCE actual 2021-08-30/day mode=arrest ctx=corruption
e2 m4 > m5 SANCTION actual 2021-08-31/none ctx=corruption
q1 m4 indirect cue=menyatakan
rel m2 member_of m4
