### Antara 2022-08-16
[m1:IDN.GOV Pemkab Sikka] {e1 menggandeng} [m2:IDN.REL Keuskupan Maumere] menangani gizi buruk.
e1 m1 > m2 COOPERATE actual 2022-08-16/none ctx=health

### Kompas.com 2018-03-22
Kerja sama patroli antara [m1:IDN.GOV Balai TN Gunung Leuser] dan [m2:IDN.CVL masyarakat Gayo] {e1 dihentikan} karena dana [m3:DEU.GOV KfW Jerman] {e2 tidak lagi mengalir}.
e1 m1 > m2 SANCTION actual 2018-03-22/none mode=discontinue ctx=environment
e2 m3 > m1 SANCTION actual 2018-03-22/none mode=discontinue ctx=environment

### Tempo.co 2021-09-10
[m1:IDN.GOV Jakarta] {e1 mengakhiri} perjanjian REDD dengan [m2:NOR.GOV Oslo] sebab uang yang dijanjikan tak kunjung {e2 dibayar}; tahun berikutnya [m3=m1+m2 keduanya] {e3 meneken kemitraan baru}.
e1 m1 > m2 SANCTION actual 2021-09-10/none mode=discontinue ctx=environment
e2 m2 > m1 AID denied 2021-09-10/none ctx=environment
e3 m1 > m2 SUPPORT actual 2021-09-10/none ctx=environment

### Kompas.com 2018-01-30
[m1:IDN.JUD KPK] {e1 memutuskan tidak memperpanjang} pencekalan [m2:IDN.BUS tiga pengusaha]; sebaliknya larangan bepergian {e2 dijatuhkan} atas [m3:IDN.GOV wali kota].
e1 m1 > m2 CONCEDE actual 2018-01-30/none ctx=corruption
e2 m1 > m3 COERCE actual 2018-01-30/none mode=restrict ctx=corruption

### Radar Madura 2023-11-06
[m1:IDN.REL Para kiai Sampang] {e1 mencabut restu} bagi [m2:IDN.PTY petahana] lantaran janji pondok tak ditepati.
e1 m1 > m2 SANCTION actual 2023-11-06/none mode=discontinue ctx=election

### Antara 2020-02-11
[m1:IDN.GOV Pemerintah] memastikan {e1 tidak akan memulangkan} [m2:ISIS.REB 689 WNI eks ISIS]; [m3:IDN.GOV Komnas HAM] {e2 menyayangkan}.
e1 m1 > m2 REJECT actual 2020-02-11/none ctx=terrorism
e2 m3 > m1 ACCUSE actual 2020-02-11/none mode=disapprove ctx=human_rights

### JawaPos.com 2020-02-12
"<<q1 [m1=m2 Saya] {e1 akan pulangkan} anak-anak di bawah sepuluh tahun, kasus per kasus>>," kata [m2:IDN.GOV Mahfud] tentang keluarga [m3:ISIS.REB kombatan].
e1 m1 > m3 AGREE planned 2020-02-12/none ctx=terrorism
q1 m2 direct cue=kata

### Medcom 2019-01-22
Pembebasan [m1:IDN.REL Abu Bakar Ba'asyir] {e1 diumumkan} [m2:IDN.PTY Yusril Ihza Mahendra]; tiga hari berselang [m3:IDN.GOV Wiranto] {e2 membatalkannya} karena sang ustaz {e3 enggan meneken} ikrar setia pada Pancasila.
e1 m3 > m1 CONCEDE planned 2019-01-18/day ctx=terrorism said=m2
e2 m3 > m1 REJECT actual 2019-01-22/none ctx=terrorism
e3 m1 > m3 REJECT actual 2019-01-22/none ctx=terrorism

### AFP Indonesia 2021-01-08
[m1:IDN.REL Ba'asyir] {e1 keluar dari LP Gunung Sindur}, dikawal [m2:IDN.COP Densus 88]. [m3:AUS.GOV Canberra] {e2 berharap} [m4:IDN.GOV Jakarta] terus mengawasinya.
e1 m4 > m1 RETREAT actual 2021-01-08/none mode=release ctx=terrorism
e2 m3 > m4 REQUEST requested 2021-01-08/none ctx=terrorism

### Kompas.com 2024-06-30
[m1:JI.REB Enam belas pemimpin Jamaah Islamiyah] {e1 membubarkan organisasinya} di Sentul dan {e2 menyerahkan} sisa senjata kepada [m2:IDN.COP Densus].
e1 m1 > m2 RETREAT actual 2024-06-30/none mode=disarm ctx=terrorism
e2 m1 > m2 RETREAT actual 2024-06-30/none mode=disarm ctx=terrorism

### Tribun Papua 2020-03-08
Ribuan [m1:IDN.REF warga Banti] {e1 diangkut bus} [m2:IDN.COP Polres Mimika] turun ke Timika sesudah [m3:TPNPB.REB kelompok bersenjata] {e2 mengancam} akan membakar kampung.
e1 m2 > m1 AID actual 2020-03-08/none ctx=territory
e2 m3 > m1 THREATEN threatened 2020-03-08/none mode=violence ctx=territory

### Kompas.com 2017-11-17
Kampung Kimbely dan Banti yang {e1 dikuasai} [m1:TPNPB.REB pasukan Goliath Tabuni] {e2 direbut lagi} oleh [m2:IDN.MIL Kopassus] pada Jumat subuh; 344 [m3:IDN.CVL warga] {e3 diselamatkan}.
e1 m1 > m3 COERCE actual 2017-11-17/none mode=seize ctx=territory
e2 m2 > m1 ASSAULT actual 2017-11-17/day ctx=territory
e3 m2 > m3 AID actual 2017-11-17/day ctx=territory

### Cenderawasih Pos 2022-07-16
Di Nogolait, [m1:TPNPB.REB milisi] {e1 menghadang} truk dan {e2 membantai} sepuluh [m2:IDN.CVL warga sipil]; [m3:IDN.REL Ketua PGI Gomar Gultom] {e3 mengecamnya}, [m4:IDN.GOV Bupati Namia Gwijangge] {e4 menanggung} biaya pemakaman.
e1 m1 > m2 COERCE actual 2022-07-16/none mode=restrict ctx=territory
e2 m1 > m2 ASSAULT actual 2022-07-16/none mode=firearms ctx=territory
e3 m3 > m1 ACCUSE actual 2022-07-16/none mode=disapprove ctx=territory
e4 m4 > m2 AID actual 2022-07-16/none ctx=human_security

### Antara 2023-02-09
Lima belas [m1:IDN.LAB pekerja puskesmas Paro] yang {e1 disandera} {e2 dijemput dengan helikopter} oleh [m2:IDN.COP Satgas Damai Cartenz]; [m3:TPNPB.REB kelompok Egianus] mengaku hanya {e3 membawa} pilotnya.
e1 m3 > m1 ASSAULT denied 2023-02-07/none mode=abduct ctx=territory
e2 m2 > m1 AID actual 2023-02-08/day ctx=territory
e3 m3 > m4 ASSAULT actual 2023-02-07/day mode=abduct ctx=territory
[m4:NZL.CVL Sang pilot] asal Christchurch.

### Detikcom 2023-05-27
TPNPB {e1 mengancam menembak} [m1:NZL.CVL pilot Susi Air] kalau dalam dua bulan [m2:IDN.GOV Jakarta] tidak berunding. [m3:IDN.MIL Laksamana Yudo] {e2 mengedepankan} negosiasi lewat [m4:IDN.REL dewan gereja].
e1 m5 > m1 THREATEN threatened 2023-05-27/none mode=violence ctx=territory
e2 m3 > m5 AGREE actual 2023-05-27/none ctx=territory
Video itu direkam [m5:TPNPB.REB anak buah Egianus].

### Kompas.com 2024-08-05
Pilot Glen Conning {e1 ditembak} di Alama. [m1:TPNPB.REB Sebby Sambom] {e2 membantah} pasukannya pelaku; [m2:NZL.GOV Wellington] {e3 menghubungi} [m3:IDN.GOV Jakarta] meminta penjelasan.
e1 m1 > m2 ASSAULT denied 2024-08-05/none mode=firearms ctx=territory
e2 m1 > m3 REJECT actual 2024-08-05/none ctx=territory
e3 m2 > m3 CONSULT actual 2024-08-05/none ctx=diplomatic

### Metro TV 2023-10-26 none
Harga beras medium di [m1:@IDN Pasar Cipinang] naik lagi dua ratus rupiah. [m2:IDN.BUS Seorang pedagang] menyebut panen di Indramayu mundur akibat kemarau.

### Kompas.com 2021-03-20
[m1:IDN.PTY Demokrat kubu Deli Serdang] {e1 hendak melaporkan} [m2:IDN.PTY Andi Mallarangeng] ke polisi, tetapi {e2 berkasnya ditolak} [m3:IDN.COP Polda Metro Jaya].
e1 m1 > m2 ACCUSE planned 2021-03-20/none mode=allege
e2 m3 > m1 REJECT actual 2021-03-20/none

### Tribun Jatim 2019-07-31
Untuk kesekian kali, warga Dusun Karanggayam {e1 mengusir tim ukur} [m1:IDN.BUS Pertamina EP]. Kepada [m2:IDN.GOV camat], [m3:IDN.CVL para ibu di baris depan] {e2 memperingatkan}: datang lagi, mobil kami gulingkan.
e1 m3 > m1 PROTEST actual 2019-07-31/none mode=obstruct ctx=natural_resource
e2 m3 > m2 THREATEN threatened 2019-07-31/none mode=violence ctx=natural_resource

### SINDOnews 2014-01-23
[m1:IDN.JUD MK] {e1 mengabulkan} uji materi [m2:IDN.CVL Effendi Gazali], tetapi pemilu serentak baru berlaku 2019; [m3:IDN.PTY Yusril] menganggap putusan itu aneh dan {e2 mencibir} [m4=m1 sembilan hakim].
e1 m1 > m2 CONCEDE actual 2014-01-23/none ctx=election,legal
e2 m3 > m4 ACCUSE actual 2014-01-23/none mode=disapprove ctx=election

### Kontan 2018-09-04
Ini penundaan kedua: [m1:IDN.GOV Menkeu Sri Mulyani] menaikkan pajak impor 1.147 barang, [m2:IDN.BUS Aprindo] {e2 menerimanya dengan lapang dada}.
e2 m2 > m1 SUPPORT actual 2018-09-04/none ctx=economic

### Detikcom 2020-10-20
Sudah dua tahun [m1:IDN.CVL nasabah Jiwasraya] {e1 menagih}; [m2:IDN.GOV Menteri BUMN] {e2 menyiapkan} Rp22 triliun untuk [m3=m1 mereka].
e1 m1 > m2 REQUEST requested 2020-10-20/none mode=yield ctx=economic
e2 m2 > m3 AGREE planned 2020-10-20/none ctx=economic

### Riau Pos 2006-10-12
[m1:MYS.GOV Datuk Azmi Khalid] {e1 melayangkan protes} atas jerebu; [m2:IDN.GOV Presiden Yudhoyono] lewat telepon {e2 menyampaikan maaf} kepada [m3:MYS.GOV Abdullah Badawi] dan [m4:SGP.GOV Lee Hsien Loong].
e1 m1 > m2 ACCUSE actual 2006-10-12/none mode=disapprove ctx=environment
e2 m2 > m3,m4 SUPPORT actual 2006-10-11/day ctx=environment

### Kompas 1998-11-13
Dua batalyon {e1 mencegat} iring-iringan [m1:IDN.EDU mahasiswa] di kolong Semanggi. [m2:IDN.MIL Tentara] {e2 memuntahkan timah panas}, Wawan roboh, dan [m3:IDN.PRM Pamswakarsa] {e3 dikeroyok} warga di Prumpung.
e1 m2 > m1 COERCE actual 1998-11-13/none mode=restrict ctx=pro_democracy
e2 m2 > m1 ASSAULT actual 1998-11-13/none mode=firearms ctx=pro_democracy
e3 m4 > m3 ASSAULT actual 1998-11-13/none mode=beat ctx=pro_democracy
[m4:IDN.CVL Penduduk kampung] sudah lama jengkel.

### Kompas 1998-05-21
Empat belas menteri, dipimpin [m1:IDN.GOV Ginandjar Kartasasmita], {e1 menolak duduk} di kabinet baru [m2:IDN.GOV Soeharto]. Keesokannya [m3=m2 penguasa 32 tahun itu] {e2 menyatakan berhenti}, dan [m4:IDN.EDU mahasiswa] di atap Senayan bersorak.
e1 m1 > m2 REJECT actual 1998-05-20/day ctx=executive
e2 m3 > m4 RETREAT actual 1998-05-21/day mode=resign ctx=executive

### Kompas 1999-01-27
Berlawanan dengan 23 tahun kebijakannya, [m1:IDN.GOV Jakarta] {e1 menawari} [m2:TLS.CVL rakyat Timor Timur] pilihan merdeka; [m3:AUS.GOV John Howard], yang {e2 menulis surat} kepada [m4:IDN.GOV Habibie], {e3 menyambutnya}.
e1 m1 > m2 AGREE actual 1999-01-27/none ctx=territory
e2 m3 > m4 CONSULT actual 1998-12-01/month ctx=territory
e3 m3 > m4 SUPPORT actual 1999-01-27/none ctx=territory

### Suara Pembaruan 1999-05-05
[m1:IDN.GOV Ali Alatas] dan [m2:PRT.GOV Jaime Gama] {e1 menandatangani} Perjanjian New York; berdasarkan naskah itu [m3:UN PBB] {e2 akan menyelenggarakan} penentuan pendapat.
e1 m1 > m2 SUPPORT actual 1999-05-05/none ctx=territory
e2 m3 > m1,m2 AGREE planned 1999-05-05/none ctx=territory

### Reuters Indonesia 1999-10-31
Satuan terakhir [m1:IDN.MIL TNI] {e1 naik kapal} meninggalkan [m2:@TLS Dili], dilepas [m3:TLS.ELI Xanana Gusmao] yang menyalami para perwira.
e1 m1 > m3 RETREAT actual 1999-10-31/none mode=withdraw ctx=territory

### Kompas.com 2019-08-26 none
Kabupaten [m1:@IDN Penajam Paser Utara] dan Kutai Kartanegara terpilih sebagai lokasi ibu kota. Jaraknya dari [m2:@IDN Balikpapan] sekitar satu jam. [m3:IDN.GOV Bambang Brodjonegoro] menjelaskan skema pembiayaannya.

### Tempo.co 2023-03-14
Badan otorita {e1 dikecam} [m1:IDN.CVL suku Balik] karena memberi tanda silang merah pada makam leluhur; [m2:IDN.GOV Sekretaris Otorita] {e2 berdalih} tanda itu keliru dan {e3 akan dihapus}.
e1 m1 > m2 ACCUSE actual 2023-03-14/none mode=disapprove ctx=human_security
e2 m2 > m1 REJECT actual 2023-03-14/none
e3 m2 > m1 CONCEDE planned 2023-03-14/none

### Medan Bisnis 2019-12-13
Ribuan [m1:IDN.CVL warga Sigapiton] pernah {e1 menghentikan} alat berat [m2:IDN.GOV BPODT] dengan bertelanjang dada; [m3:IDN.GOV Luhut] {e2 mendatangi} mereka seminggu kemudian.
e1 m1 > m2 PROTEST actual 2019-09-12/day mode=obstruct ctx=human_security
e2 m3 > m1 CONSULT actual 2019-09-19/week mode=visit ctx=human_security

### Antara 2023-01-04
Terpengaruh telegram [m1:IDN.COP Kapolri], polsek-polsek {e1 menarik} pos PPKM; [m2:IDN.GOV Presiden] lebih dulu {e2 mencabut} seluruh pembatasan.
e1 m1 > m3 RETREAT actual 2023-01-04/none mode=access ctx=health
e2 m2 > m3 CONCEDE actual 2022-12-30/day ctx=health
[m3:IDN.CVL Warga] pun boleh berkerumun.

### Tribun Pekanbaru 2023-07-12
[m1:IDN.AGR Petani Gondai] terperanjat: kebun yang {e1 dieksekusi} [m2:IDN.COP DLHK] dikembalikan [m3:IDN.JUD MA] kepada [m4=m1 mereka].
e1 m2 > m1 COERCE actual 2020-01-13/none mode=seize ctx=natural_resource

### Detikcom 2012-08-12 headline
[m1:IDN.PTY Jokowi] {e1 Kantongi Dukungan} [m2:IDN.PTY Gerindra]; [m3:IDN.PTY PKS] {e2 Banting Setir ke} [m4:IDN.GOV Foke]
e1 m2 > m1 SUPPORT actual 2012-08-12/none ctx=election
e2 m3 > m4 SUPPORT actual 2012-08-12/none ctx=election

### Kompas.com 2017-03-27
[m1:IDN.PTY Ketua Umum PPP Romahurmuziy] {e1 memberikan maklumat} mendukung [m2:IDN.GOV Ahok-Djarot]. [m3:IDN.PTY DPW PPP Jakarta] {e2 membangkang}.
e1 m1 > m2 SUPPORT actual 2017-03-27/none ctx=election
e2 m3 > m1 REJECT actual 2017-03-27/none ctx=election

### Kompas.com 2019-03-15
Di sebuah hotel di Surabaya, [m1:IDN.JUD KPK] {e1 memergoki} [m2:IDN.PTY Romahurmuziy] bertransaksi. Sehari kemudian PPP {e2 memberhentikannya}, dan [m3:IDN.PTY Suharso Monoarfa] dipilih.
e1 m1 > m2 COERCE actual 2019-03-15/none mode=arrest ctx=corruption
e2 m3 > m2 SANCTION actual 2019-03-15/none mode=expel ctx=corruption

### Tribun Kupang 2017-11-08
Warga Golo Mori {e1 memalang} jalan, protes karena [m1:IDN.GOV bupati] {e2 mencabut} bantuan beras miskin untuk [m2=m3 desanya].
e1 m3 > m1 PROTEST actual 2017-11-08/none mode=obstruct ctx=human_security
e2 m1 > m2 SANCTION actual 2017-11-08/none mode=discontinue ctx=human_security
[m3:IDN.CVL Penduduk] membawa spanduk dari karung.

### CNN Indonesia 2021-06-22
[m1:IDN.EDU UI] {e1 memanggil} [m2:IDN.EDU pengurus BEM] gara-gara meme raja basa-basi. [m3:IDN.EDU Leon Alvinda] {e2 tak akan menurunkannya}; [m4:IDN.CVL Amnesty Indonesia] {e3 berdiri di belakang} [m5=m2 para mahasiswa].
e1 m1 > m2 ACCUSE actual 2021-06-22/none mode=investigate ctx=rights_freedoms
e2 m3 > m1 REJECT actual 2021-06-22/none mode=yield ctx=rights_freedoms
e3 m4 > m5 SUPPORT actual 2021-06-22/none ctx=rights_freedoms

### Kompas.com 2023-10-09
[m1:IDN.COP Polrestabes Medan] dan [m2:IDN.MIL Kodim 0201] {e1 bersama-sama meratakan} barak judi di Jalan Jermal, setelah [m3:IDN.GOV Wali Kota Bobby] {e2 mendesaknya} lewat media sosial.
e1 m1 > m2 COOPERATE actual 2023-10-09/none ctx=crime
e2 m3 > m1 REQUEST requested 2023-10-09/none ctx=crime

### Harian Nasional 2018-05-08
Korban {e1 pembubaran} acara nonton bareng di Bandung melapor ke [m1:IDN.GOV Komnas HAM]. [m2:IDN.REL Massa Pembela Ahlus Sunnah], kata [m3:IDN.CVL panitia], {e2 merampas} proyektor; [m4:IDN.COP Polsek] {e3 tidak menolong}.
e1 m2 > m3 COERCE actual 2018-05-08/none mode=restrict ctx=religion_ethnicity
e2 m2 > m3 COERCE actual 2018-05-08/none mode=seize ctx=religion_ethnicity said=m3
e3 m4 > m3 AID denied 2018-05-08/none said=m3

### Batam Pos 2018-02-10
Kapal Sunrise Glory berbendera Singapura, bermuatan sejuta gram sabu, {e1 ditangkap} [m1:IDN.MIL KRI Sigurot]. [m2:TWN.CRM Empat awak asal Taiwan] {e2 dituntut mati} [m3:IDN.JUD jaksa].
e1 m1 > m2 COERCE actual 2018-02-07/day mode=seize ctx=illegal_drugs
e2 m3 > m2 ACCUSE actual 2018-02-10/none mode=allege ctx=illegal_drugs

### Serambi Indonesia 2018-01-28
[m1:IDN.COP Kapolres Aceh Utara Untung Sangaji] {e1 memangkas rambut} [m2:IDN.CVL dua belas waria] dan menyuruh mereka berteriak. [m3:IDN.COP Kapolda Rio Djambak] {e2 mengirim propam}; [m4:IDN.REL FPI Aceh] {e3 berdemo membela} [m5=m1 sang kapolres].
e1 m1 > m2 COERCE actual 2018-01-27/day ctx=lgbt
e2 m3 > m1 ACCUSE actual 2018-01-28/none mode=investigate ctx=lgbt
e3 m4 > m5 SUPPORT actual 2018-01-28/none ctx=lgbt

### Kompas.com 2017-05-23
Di depan seribuan penonton, [m1:IDN.JUD algojo mahkamah syariah] {e1 mencambuk} [m2:IDN.CVL dua pria gay] 83 kali. [m3:HRW Human Rights Watch] {e2 meminta} [m4:IDN.GOV Presiden Jokowi] menghentikannya.
e1 m1 > m2 ASSAULT actual 2017-05-23/none ctx=lgbt
e2 m3 > m4 REQUEST requested 2017-05-23/none mode=yield ctx=lgbt
