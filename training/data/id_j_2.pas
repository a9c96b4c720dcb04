### Antara 2016-01-19
Sedikitnya 1.500 [m1:IDN.REL eks anggota Gafatar] {e1 diusir} [m2:IDN.CVL warga] dari permukiman [m4=m1 mereka] di Mempawah, dan rumah-rumahnya {e2 dibakar}. [m3:IDN.MIL Kodam Tanjungpura] {e3 mengevakuasi} rombongan itu ke Pontianak.
e1 m2 > m1 COERCE actual 2016-01-19/none mode=deport ctx=religion_ethnicity
e2 m2 > m1 ASSAULT actual 2016-01-19/none mode=destroy ctx=religion_ethnicity
e3 m3 > m1 AID actual 2016-01-19/none ctx=religion_ethnicity

### Kompas.com 2023-06-01
[m1:IDN.MIL Danramil] setempat {e1 membantah} pihaknya {e2 mengintimidasi} [m2:IDN.AGR petani Pakel], Banyuwangi, yang bersengketa dengan [m3:IDN.BUS PT Bumi Sari].
e1 m1 > m2 REJECT actual 2023-06-01/none ctx=human_security
e2 m1 > m2 COERCE denied 2023-06-01/none ctx=human_security

### CNN Indonesia 2021-05-04
[m1:COL.COP Polisi antihuru-hara Kolombia] {e1 memukul mundur} [m2:COL.CVL demonstran] yang mencoba menduduki alun-alun Cali; [m3:UNO kantor HAM PBB] {e2 menyatakan terkejut} atas penggunaan peluru tajam oleh [m4=m1 aparat].
e1 m1 > m2 ASSAULT actual 2021-05-04/none mode=crowd-control ctx=repression
e2 m3 > m4 ACCUSE actual 2021-05-04/none mode=disapprove ctx=human_rights

### detikNews 2014-09-26
[m1:IDN.PTY Fraksi Partai Demokrat] {e1 meninggalkan} sidang paripurna [m2:IDN.LEG DPR] menjelang pemungutan suara RUU Pilkada, dan langkah itu {e2 disesalkan} [m3:IDN.PTY PDI Perjuangan].
e1 m1 > m2 REJECT actual 2014-09-26/none ctx=election
e2 m3 > m1 ACCUSE actual 2014-09-26/none mode=disapprove ctx=election

### Tempo.co 2019-05-21
[m1:IDN.MIL Eks Danjen Kopassus Soenarko] {e1 disangka} [m2:IDN.COP polisi] menyelundupkan senjata dari Aceh. Penyidik {e2 menahannya} di rutan Guntur sampai [m3:IDN.MIL Panglima TNI] {e3 mengajukan permohonan penangguhan}.
e1 m2 > m1 ACCUSE actual 2019-05-21/none mode=allege ctx=crime
e2 m2 > m1 COERCE actual 2019-05-21/none mode=arrest ctx=crime
e3 m3 > m2 REQUEST requested 2019-05-21/none mode=yield ctx=legal

### Republika 2010-06-24
[m1:THA.GOV Pemerintah Thailand] {e1 menyensor} ratusan situs web milik [m2:THA.OPP Kaus Merah] dengan alasan keamanan nasional. Penyensoran itu {e2 digugat} [m3:THA.CVL Jaringan Netizen Thailand] ke pengadilan administrasi.
e1 m1 > m2 COERCE actual 2010-06-24/none mode=censor ctx=rights_freedoms
e2 m3 > m1 ACCUSE actual 2010-06-24/none mode=allege ctx=legal

### Tribun Lampung 2012-01-24
Kantor [m1:IDN.GOV bupati] di Sidomulyo {e1 diserang} ribuan [m2:IDN.CVL warga] yang {e2 menolak} patung Zainal Abidin Pagaralam. Patung itu ditarik dengan truk sampai roboh.
e1 m2 > m1 PROTEST actual 2012-01-24/none mode=riot ctx=political_institutions
e2 m2 > m1 REJECT actual 2012-01-24/none ctx=political_institutions

### Antara 2020-01-14
[m1:UKR.GOV Kementerian Luar Negeri Ukraina] {e1 menuntut} [m2:IRN.GOV Iran] membayar ganti rugi dan {e2 menyerahkan} kotak hitam pesawat yang {e3 ditembak jatuh} [m3:IRN.MIL Garda Revolusi] di dekat Teheran.
e1 m1 > m2 REQUEST requested 2020-01-14/none mode=yield ctx=reparations
e2 m2 > m1 CONCEDE requested 2020-01-14/none ctx=disasters
e3 m3 > m1 ASSAULT actual 2020-01-08/day mode=aerial ctx=military

### Pos Kupang 2017-07-20
[m1:IDN.GOV Bupati Sabu Raijua] {e1 diadili} di [m2:IDN.JUD Pengadilan Tipikor Kupang] dalam perkara dana pendidikan luar sekolah. [m3:IDN.JUD Jaksa KPK] {e2 menuntut} hukuman 12 tahun untuknya.
e1 m2 > m1 ACCUSE actual 2017-07-20/none mode=allege ctx=corruption,legal
e2 m3 > m1 ACCUSE actual 2017-07-20/none mode=allege ctx=corruption,legal

### Kompas.com 2024-01-03
Dua ledakan {e1 menewaskan} hampir 90 [m1:IRN.CVL peziarah] di makam Qasem Soleimani di Kerman. [m2:ISIS.REB ISIS] mengaku bertanggung jawab, sedangkan [m3:IRN.GOV Presiden Ebrahim Raisi] {e3 berjanji membalas}.
e1 m2 > m1 ASSAULT actual 2024-01-03/none mode=explosives ctx=terrorism said=m2
e3 m3 > m2 THREATEN threatened 2024-01-03/none mode=violence ctx=terrorism

### Bali Post 2016-08-25
[m1:IDN.CVL ForBALI] {e1 menggelar aksi} menutup jalan tol Bali Mandara untuk {e2 menentang} reklamasi Teluk Benoa oleh [m2:IDN.BUS PT Tirta Wahana Bali Internasional]. [m3:IDN.COP Polda Bali] {e3 memanggil} koordinatornya dengan dugaan {e4 menurunkan} bendera merah putih.
e1 m1 > m2 PROTEST actual 2016-08-25/none mode=obstruct ctx=environment
e2 m1 > m2 REJECT actual 2016-08-25/none ctx=environment
e3 m3 > m1 ACCUSE actual 2016-08-25/none mode=investigate ctx=environment
e4 m3 > m1 ACCUSE actual 2016-08-25/none mode=allege ctx=environment

### VOA Indonesia 2020-08-20
[m1:RUS.OPP Tokoh oposisi Alexei Navalny] {e1 diracun} dengan teh di bandara Tomsk, kata juru bicaranya. [m2:RUS.GOV Kremlin] {e2 menyangkal} terlibat, dan [m3:DEU.GOV Berlin] {e3 menawarkan} perawatan di rumah sakit Charite.
e1 m2 > m1 ASSAULT denied 2020-08-20/none mode=unconventional ctx=human_rights
e2 m2 > m1 REJECT actual 2020-08-20/none ctx=human_rights
e3 m3 > m1 AGREE actual 2020-08-20/none ctx=health

### Detikcom 2010-08-30
[m1:MYS.COP Polisi Malaysia] {e1 menangkap} tiga [m2:IDN.GOV petugas Kementerian Kelautan dan Perikanan] di perairan Bintan. Massa [m3:IDN.CVL Benteng Demokrasi Rakyat] {e2 melempari} Kedutaan [m4:MYS.GOV Malaysia] dengan tinja sebagai balasan.
e1 m1 > m2 COERCE actual 2010-08-13/day mode=arrest ctx=territory
e2 m3 > m4 PROTEST actual 2010-08-30/none mode=riot ctx=territory

### Kompas 2001-07-23
[m1:IDN.GOV Presiden Abdurrahman Wahid] {e1 membekukan} [m2:IDN.LEG DPR dan MPR] lewat maklumat dini hari, tetapi [m3:IDN.MIL TNI] {e2 menolak} menjalankannya dan parlemen {e3 memberhentikannya} sore itu juga.
e1 m1 > m2 COERCE actual 2001-07-23/none mode=ban ctx=political_institutions
e2 m3 > m1 REJECT actual 2001-07-23/none mode=yield ctx=political_institutions
e3 m2 > m1 SANCTION actual 2001-07-23/none mode=expel ctx=political_institutions

### Antara 2018-05-13
Tiga gereja di Surabaya {e1 dibom} oleh [m1:JAD.REB satu keluarga anggota JAD]. [m2:IDN.GOV Presiden Jokowi] {e2 mengutuk} pengeboman itu dan {e3 memerintahkan} [m3:IDN.COP Kapolri] membongkar jaringan pelaku sampai ke akarnya.
e1 m1 > m4 ASSAULT actual 2018-05-13/none mode=suicide-attack ctx=terrorism
e2 m2 > m1 ACCUSE actual 2018-05-13/none mode=disapprove ctx=terrorism
e3 m2 > m3 REQUEST requested 2018-05-13/none ctx=terrorism
[m4:IDN.REL Jemaat] yang selamat dirawat di RS Bedah Manyar.

### Tempo.co 2013-03-23
Empat tahanan di Lapas Cebongan, Sleman, {e1 dieksekusi} oleh [m1:IDN.MIL belasan anggota Grup 2 Kopassus]. [m2:IDN.GOV Komnas HAM] {e2 menyelidiki} serangan itu, yang menurut [m3:IDN.MIL Pangdam Diponegoro] bukan {e3 ulah} prajuritnya.
e1 m1 > m4 ASSAULT actual 2013-03-23/none mode=firearms ctx=repression
e2 m2 > m1 ACCUSE actual 2013-03-23/none mode=investigate ctx=human_rights
e3 m1 > m4 ASSAULT denied 2013-03-23/none mode=firearms ctx=repression said=m3
[m4:IDN.CRM Keempat korban] disangka membunuh seorang sersan.

### CNN Indonesia 2019-09-24
[m1:GBR.JUD Mahkamah Agung Inggris] {e1 membatalkan} keputusan [m2:GBR.GOV Perdana Menteri Boris Johnson] untuk {e2 menskors} [m3:GBR.LEG parlemen] selama lima minggu.
e1 m1 > m2 REJECT actual 2019-09-24/none ctx=legal
e2 m2 > m3 COERCE actual 2019-09-24/none mode=restrict ctx=political_institutions

### Jawa Pos 2018-12-04 headline
[m1:TPNPB.REB KKB] {e1 Bantai} [m2:IDN.LAB Pekerja Trans-Papua], [m3:IDN.MIL TNI] {e2 Terjunkan} 154 Personel ke Nduga
e1 m1 > m2 ASSAULT actual 2018-12-04/none mode=firearms ctx=territory
e2 m3 > m1 MOBILIZE actual 2018-12-04/none mode=troops ctx=territory

### Kompas.com 2022-02-08
Ratusan [m1:IDN.COP polisi bersenjata lengkap] {e1 mengepung} Desa Wadas dan {e2 mengangkut} 64 [m2:IDN.CVL warga] ke Polres Purworejo. [m3:IDN.REL PP Muhammadiyah] {e3 mengecam} tindakan itu; [m4:IDN.GOV Gubernur Ganjar Pranowo] {e4 meminta maaf} kepada warga.
e1 m1 > m2 COERCE actual 2022-02-08/none mode=restrict ctx=natural_resource
e2 m1 > m2 COERCE actual 2022-02-08/none mode=arrest ctx=natural_resource
e3 m3 > m1 ACCUSE actual 2022-02-08/none mode=disapprove ctx=repression
e4 m4 > m2 SUPPORT actual 2022-02-08/none ctx=natural_resource

### Antara 2009-11-24
[m1:PHL.PRM Milisi keluarga Ampatuan] {e1 membunuh} 58 orang, separuhnya [m2:PHL.JRN jurnalis], di Maguindanao. [m3:PHL.GOV Presiden Gloria Arroyo] {e2 menetapkan keadaan darurat} di dua provinsi dan {e3 mengirim} pasukan tambahan untuk {e4 melucuti} kelompok bersenjata itu.
e1 m1 > m2 ASSAULT actual 2009-11-23/day mode=firearms ctx=election
e2 m3 > m1 COERCE actual 2009-11-24/none mode=martial-law ctx=crime
e3 m3 > m1 MOBILIZE actual 2009-11-24/none mode=troops ctx=crime
e4 m3 > m1 COERCE planned 2009-11-24/none mode=seize ctx=crime

### Tirto.id 2018-02-13 none
Film dokumenter tentang perang dagang rempah itu diputar di [m1:@NLD Rotterdam]. Kritikus menyerang alurnya yang lambat, tetapi memuji gambar pelabuhan Banda yang ditembak dengan kamera 16 milimeter.

### Kompas.com 2025-08-29
Seorang [m1:IDN.LAB pengemudi ojek daring, Affan Kurniawan], {e1 tewas dilindas} kendaraan taktis [m2:IDN.COP Brimob] di Pejompongan. [m3:IDN.LAB Rekan-rekannya] {e2 mengepung} markas Brimob di Kwitang, dan [m4:IDN.COP Kapolri Listyo Sigit] {e3 menyampaikan permintaan maaf} kepada keluarga korban.
e1 m2 > m1 ASSAULT actual 2025-08-28/day ctx=repression
e2 m3 > m2 PROTEST actual 2025-08-29/none mode=obstruct ctx=repression
e3 m4 > m1 SUPPORT actual 2025-08-29/none ctx=repression

### BBC Indonesia 2022-08-08
[m1:KEN.OPP Raila Odinga] {e1 menuduh} [m2:KEN.GOV komisi pemilihan Kenya] melanggar kode etik pencetakan surat suara, dan [m3:KEN.JUD Pengadilan Tinggi Nairobi] {e2 menolak} permohonannya untuk memakai daftar pemilih manual.
e1 m1 > m2 ACCUSE actual 2022-08-08/none mode=allege ctx=election
e2 m3 > m1 REJECT actual 2022-08-08/none mode=change ctx=election

### Tribun Jateng 2020-11-20
[m1:IDN.MIL Pangdam Jaya Dudung Abdurachman] mengakui [m2:IDN.MIL anak buahnya] {e1 mencopot} baliho [m3:IDN.REL Rizieq Shihab]; bila perlu, katanya, ormas [m4=m3 FPI] {e3 dibubarkan saja}.
e1 m2 > m3 COERCE actual 2020-11-20/none mode=censor ctx=political_institutions
e3 m1 > m4 THREATEN threatened 2020-11-20/none mode=restrict ctx=political_institutions

### Antara 2011-12-24
Dua [m1:IDN.CVL warga] tewas {e1 ditembak} [m2:IDN.COP polisi] ketika [m4=m2 aparat] {e2 membuka paksa} blokade Pelabuhan Sape, Bima. Warga {e3 menolak} izin tambang emas [m3:IDN.BUS PT Sumber Mineral Nusantara].
e1 m2 > m1 ASSAULT actual 2011-12-24/none mode=firearms ctx=natural_resource
e2 m2 > m1 COERCE actual 2011-12-24/none ctx=natural_resource
e3 m1 > m3 REJECT actual 2011-12-24/none ctx=natural_resource

### Detikcom 2023-10-13
[m1:ISR.MIL Militer Israel] {e1 memerintahkan} 1,1 juta [m2:PSE.CVL warga Gaza utara] pindah ke selatan dalam 24 jam. [m3:HAMAS.REB Hamas] {e2 menyerukan} warga mengabaikannya, dan [m4:UNO PBB] {e3 mendesak} [m5:ISR.GOV Israel] mencabut perintah itu.
e1 m1 > m2 COERCE actual 2023-10-13/none mode=deport ctx=military
e2 m3 > m2 REQUEST requested 2023-10-13/none ctx=military
e3 m4 > m5 REQUEST requested 2023-10-13/none mode=yield ctx=human_security

### Kompas 2005-02-22
Empat [m1:IDN.AGR petani Tanak Awu] luka tembak saat [m2:IDN.COP Polres Lombok Tengah] {e1 membubarkan} rapat [m3:IDN.AGR Serikat Tani NTB] di lahan bandara. Pembubaran itu {e2 diprotes} [m4:NGO La Via Campesina].
e1 m2 > m3 ASSAULT actual 2005-02-22/none mode=firearms ctx=human_security
e2 m4 > m2 ACCUSE actual 2005-02-22/none mode=disapprove ctx=rights_freedoms

### Republika 2017-06-05
[m1:EGY.GOV Mesir], [m2:SAU.GOV Saudi], [m3:BHR.GOV Bahrain], dan [m4:ARE.GOV UEA] {e1 memutuskan hubungan} dengan [m5:QAT.GOV Qatar], {e2 menutup} perbatasan darat dan udara, serta {e3 menudingnya} mendanai teroris. [m6:KWT.GOV Kuwait] tidak ikut.
e1 m1,m2,m3,m4 > m5 SANCTION actual 2017-06-05/none mode=discontinue ctx=diplomatic
e2 m1,m2,m3,m4 > m5 COERCE actual 2017-06-05/none mode=restrict ctx=diplomatic
e3 m1,m2,m3,m4 > m5 ACCUSE actual 2017-06-05/none mode=allege ctx=terrorism

### Tempo.co 2021-01-21
[m1:IDN.CVL Persatuan Guru Honorer] {e1 mengancam mogok mengajar} bila [m2:IDN.GOV Kementerian Pendidikan] tetap {e2 menghapus} formasi guru dari penerimaan CPNS.
e1 m1 > m2 THREATEN threatened 2021-01-21/none ctx=economic
e2 m2 > m1 REJECT planned 2021-01-21/none ctx=economic

### CNN Indonesia 2023-12-21
[m1:IDN.GOV Satgas TPPO] {e1 menyelidiki} perusahaan penyalur yang mengirim [m2:IDN.EDU mahasiswa] magang ke [m3:@DEU Jerman]. [m4:IDN.EDU Tiga dosen] {e2 dijadikan tersangka} oleh [m5:IDN.COP Bareskrim], tetapi belum {e3 ditahan}.
e2 m5 > m4 ACCUSE actual 2023-12-21/none mode=allege ctx=trafficking
e3 m5 > m4 COERCE denied 2023-12-21/none mode=arrest ctx=trafficking
e1 m1 > m6 ACCUSE actual 2023-12-21/none mode=investigate ctx=trafficking
Nama [m6:IDN.BUS perusahaan itu] tidak diungkap.

### Cenderawasih Pos 2018-09-26 headline
[m1:IDN.CVL Warga] {e1 Palang} Jalan Sentani-Jayapura, Tuntut [m2:IDN.GOV Pemprov] {e2 Bayar} Tanah Adat
e1 m1 > m2 PROTEST actual 2018-09-26/none mode=obstruct ctx=human_security
e2 m1 > m2 REQUEST requested 2018-09-26/none mode=yield ctx=reparations

### Kompas.com 2011-02-06
Sekitar 1.500 orang {e1 menyerang} rumah [m1:IDN.REL jemaah Ahmadiyah] di Cikeusik, Pandeglang. Tiga jemaah {e2 dikeroyok} sampai tewas di depan [m2:IDN.COP polisi] yang tidak {e3 mencegah}.
e1 m3 > m1 ASSAULT actual 2011-02-06/none ctx=religion_ethnicity
e2 m3 > m1 ASSAULT actual 2011-02-06/none mode=beat ctx=religion_ethnicity
e3 m2 > m1 AID denied 2011-02-06/none ctx=religion_ethnicity
[m3:IDN.REL Massa penyerang] datang dari beberapa kecamatan.

### Antara 2013-11-24
[m1:CHN.MIL Tiongkok] {e1 mengerahkan} pesawat tempur ke zona identifikasi pertahanan udara di atas Kepulauan Senkaku. [m2:JPN.GOV Tokyo] {e2 melayangkan nota protes}, sedangkan [m3:KOR.GOV Seoul] {e3 menyesalkan} penetapan zona itu.
e1 m1 > m2 MOBILIZE actual 2013-11-24/none mode=weapons ctx=territory
e2 m2 > m1 ACCUSE actual 2013-11-24/none mode=disapprove ctx=territory
e3 m3 > m1 ACCUSE actual 2013-11-24/none mode=disapprove ctx=territory

### Sumatera Ekspres 2012-07-27
Seorang anak tewas ketika [m1:IDN.COP Brimob Polda Sumsel] {e1 menyerbu} Desa Limbang Jaya, Ogan Ilir. Penyerbuan itu bermula dari {e2 pencurian} pupuk milik [m2:IDN.BUS PTPN VII] yang {e3 dituduhkan} kepada [m3:IDN.CVL warga].
e1 m1 > m3 ASSAULT actual 2012-07-27/none ctx=repression
e3 m2 > m3 ACCUSE actual 2012-07-27/none mode=allege ctx=crime
e2 m3 > m2 ASSAULT denied 2012-07-27/none ctx=crime

### Medcom 2023-02-28 none
PSSI menjatuhkan denda kepada dua klub Liga 1 akibat suar yang dinyalakan suporter. Komisi Disiplin juga melarang seorang bek bermain tiga laga setelah ia menyikut lawan.

### Tempo.co 2016-10-13
Salat Jumat di masjid kampus itu {e1 diawasi} [m1:IDN.SPY petugas intelijen], kata [m2:IDN.EDU pengurus lembaga dakwah]. [m3:IDN.EDU Rektor] {e2 membantah} mengetahui pengawasan tersebut dan {e3 akan menanyakannya} kepada [m4:IDN.COP polresta].
e1 m1 > m2 COERCE actual 2016-10-13/none ctx=intelligence said=m2
e3 m3 > m4 CONSULT planned 2016-10-13/none ctx=intelligence
e2 m3 > m2 REJECT actual 2016-10-13/none ctx=intelligence

### BBC Indonesia 2022-10-03
[m1:BFA.MIL Kapten Ibrahim Traore] {e1 menggulingkan} [m2:BFA.MIL pemimpin junta Paul-Henri Damiba] di Ouagadougou. Para pendukung kudeta {e2 menyerang} kedutaan [m3:FRA.GOV Prancis], yang {e3 membantah} {e4 menampung} Damiba.
e1 m1 > m2 COERCE actual 2022-10-03/none mode=seize ctx=pro_autocracy
e2 m4 > m3 PROTEST actual 2022-10-03/none mode=riot ctx=diplomatic
e3 m3 > m4 REJECT actual 2022-10-03/none ctx=diplomatic
e4 m3 > m2 AID denied 2022-10-03/none ctx=asylum
[m4:BFA.CVL Massa] bubar setelah Traore tampil di televisi.

### Kompas.com 2019-02-15
[m1:IDN.GOV Bawaslu Jawa Tengah] {e1 menegur} [m2:IDN.GOV 31 kepala daerah] yang menyatakan {e2 dukungan} kepada [m3:IDN.GOV Joko Widodo]; [m4:IDN.PTY Badan Pemenangan Prabowo-Sandi] {e3 mengadukan} [m5=m2 mereka] dua pekan sebelumnya.
e1 m1 > m2 ACCUSE actual 2019-02-15/none mode=disapprove ctx=election
e2 m2 > m3 SUPPORT actual 2019-02-15/none ctx=election
e3 m4 > m2 ACCUSE actual 2019-02-01/week mode=allege ctx=election

### Antara 2024-10-14 headline
[m1:IND.GOV India] {e1 Usir} Enam [m2:CAN.GOV Diplomat Kanada], [m3=m2 Ottawa] {e2 Tuduh} [m4=m1 Delhi] Dalangi Pembunuhan [m5:CAN.REL Tokoh Sikh]
e1 m1 > m2 SANCTION actual 2024-10-14/none mode=expel ctx=diplomatic
e2 m3 > m4 ACCUSE actual 2024-10-14/none mode=allege ctx=human_rights
