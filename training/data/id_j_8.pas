### Kompas.com 2019-10-02
[m1:IDN.CVL Massa Aksi Damai Buruh Jawa Timur] {e1 berpawai} dari Bungkul ke kantor [m2:IDN.GOV Gubernur Khofifah], dengan pengawalan [m3:IDN.COP Polrestabes Surabaya].
e1 m1 > m2 PROTEST actual 2019-10-02/none mode=demo ctx=economic

### Antara 2020-09-24
Lewat aksi {e1 teatrikal}, [m1:IDN.AGR petani Kulon Progo] menanam padi di trotoar depan [m2:IDN.GOV kantor BPN] pada Hari Tani; [m3:IDN.GOV Menteri Pertanian] sedang meresmikan gudang beras di kota yang sama.
e1 m1 > m2 PROTEST actual 2020-09-24/none mode=demo ctx=human_security

### Detikcom 2022-04-11
Dalam demonstrasi [m1:IDN.EDU BEM SI] di depan [m2:IDN.LEG gedung parlemen], [m3:IDN.EDU dosen UI Ade Armando] {e1 dikeroyok} sampai babak belur oleh [m4:IDN.CVL sekelompok pria].
e1 m4 > m3 ASSAULT actual 2022-04-11/none mode=beat ctx=rights_freedoms

### Tempo.co 2007-05-30
Empat [m1:IDN.AGR warga Alas Tlogo], Pasuruan, tewas oleh {e1 tembakan} [m2:IDN.MIL marinir]; [m3:IDN.MIL KSAL Slamet Soebijanto] menyebut peluru itu memantul, pernyataan yang {e3 disangkal} [m4:IDN.GOV Komnas HAM].
e1 m2 > m1 ASSAULT actual 2007-05-30/none mode=firearms ctx=human_security
e3 m4 > m3 REJECT actual 2007-05-30/none ctx=human_rights

### Republika 2013-07-23
[m1:IDN.LAB Sopir truk] di Pelabuhan Merak {e1 menggelar long march} sebagai protes terhadap {e2 pungutan} [m2:IDN.COP polisi jalan raya].
e1 m1 > m2 PROTEST actual 2013-07-23/none mode=demo ctx=corruption
e2 m2 > m1 COERCE actual 2013-07-23/none mode=withhold ctx=corruption

### CNN Indonesia 2019-08-27
{e1 Pemogokan} [m1:KOR.LAB pekerja kargo] memasuki hari kelima. [m2:KOR.GOV Kementerian Perhubungan] {e2 mengancam} {e3 mencabut} izin mengemudi [m4=m1 mereka]; [m3:KOR.BUS pabrik semen] mengurangi produksi.
e1 m1 > m2 PROTEST actual 2019-08-27/none mode=strike ctx=economic
e2 m2 > m1 THREATEN threatened 2019-08-27/none mode=restrict ctx=economic
e3 m2 > m1 SANCTION threatened 2019-08-27/none mode=discontinue ctx=economic

### Kaltim Post 2024-03-11
[m1:IDN.GOV Otorita IKN] {e1 menyurati} 200 [m2:IDN.CVL warga Pemaluan] agar {e2 membongkar} rumah sendiri dalam tujuh hari. Surat itu {e3 ditarik} setelah [m3:IDN.CVL Amnesty Indonesia] {e4 mengkritiknya}.
e1 m1 > m2 REQUEST requested 2024-03-11/none mode=yield ctx=human_security
e3 m1 > m2 CONCEDE actual 2024-03-11/none ctx=human_security
e4 m3 > m1 ACCUSE actual 2024-03-11/none mode=disapprove ctx=human_security
e2 m2 > m1 CONCEDE requested 2024-03-11/none ctx=human_security

### Antara 2016-09-09
{e1 Uji coba} nuklir kelima [m1:PRK.GOV Korea Utara] {e2 dikecam} [m2:ASEAN ASEAN]; [m3:MNG.GOV Ulan Bator], yang baru menjadi tuan rumah KTT, memilih diam.
e1 m1 > m4 MOBILIZE actual 2016-09-09/none mode=weapons ctx=cbrn
e2 m2 > m1 ACCUSE actual 2016-09-09/none mode=disapprove ctx=cbrn
Getarannya terasa sampai ke [m4:@CHN Yanji].

### VOA Indonesia 2017-04-05
[m1:PRK.MIL Pyongyang] {e1 menguji coba} sebuah rudal jarak menengah dari Sinpo menjelang pertemuan [m2:USA.GOV Trump] dan [m3:CHN.GOV Xi Jinping] di Florida. [m4:JPN.GOV Jepang] {e2 memprotes} uji coba tersebut.
e1 m1 > m4 MOBILIZE actual 2017-04-05/none mode=weapons ctx=cbrn
e2 m4 > m1 ACCUSE actual 2017-04-05/none mode=disapprove ctx=cbrn

### Kompas.com 2022-09-21
Setelah kemunduran di Kharkiv, [m1:RUS.GOV Presiden Vladimir Putin] memerintahkan {e1 mobilisasi parsial} 300.000 tentara cadangan untuk perang di [m2:UKR.GOV Ukraina]. Di Moskow, 500 [m3:RUS.CVL penentang wajib militer] {e2 diamankan} [m4:RUS.COP polisi].
e1 m1 > m2 MOBILIZE actual 2022-09-21/none mode=troops ctx=military
e2 m4 > m3 COERCE actual 2022-09-21/none mode=arrest ctx=repression

### Antara 2024-02-10
[m1:MMR.MIL Junta Myanmar] memberlakukan {e1 wajib militer} bagi [m2:MMR.CVL laki-laki berusia 18 sampai 35 tahun] guna menghadapi [m3:AA.REB Tentara Arakan]. [m4:THA.GOV Bangkok] menyiapkan diri menerima pengungsi.
e1 m1 > m3 MOBILIZE actual 2024-02-10/none mode=troops ctx=military

### Tribun Batam 2016-06-18
{e1 Patroli} [m1:IDN.MIL KRI Imam Bonjol] di Natuna berujung {e2 penembakan} peringatan ke arah [m2:CHN.BUS kapal nelayan Tiongkok]. [m3:CHN.GOV Juru bicara Kemlu Hua Chunying] {e3 memprotes keras} dan menyatakan seorang nelayan luka, yang {e4 dibantah} [m4:IDN.MIL TNI AL].
e1 m1 > m2 MOBILIZE actual 2016-06-18/none mode=ships ctx=territory
e2 m1 > m2 ASSAULT actual 2016-06-17/day mode=firearms ctx=territory
e3 m3 > m1 ACCUSE actual 2016-06-18/none mode=disapprove ctx=territory
e4 m4 > m3 REJECT actual 2016-06-18/none ctx=territory

### Jawa Pos 2021-10-11
[m1:IDN.COP Kapolda Jatim] menjatuhkan {e1 demosi} kepada [m2:IDN.COP Kapolsek Parigi] yang diduga melecehkan putri [m3:IDN.CVL seorang tahanan].
e1 m1 > m2 SANCTION actual 2021-10-11/none mode=expel ctx=gender

### Tribun Medan 2023-02-06
[m1:IDN.COP Polda Sumut] {e1 memutasi} dan {e2 mendemosi} [m2:IDN.COP AKBP Achiruddin Hasibuan], yang membiarkan anaknya menganiaya [m3:IDN.EDU mahasiswa USU Ken Admiral].
e1 m1 > m2 SANCTION actual 2023-02-06/none mode=expel ctx=crime
e2 m1 > m2 SANCTION actual 2023-02-06/none mode=expel ctx=crime

### Suara Merdeka 2018-11-15
[m1:IDN.EDU Rektor Unnes] {e1 menskors} [m2:IDN.EDU dua aktivis pers mahasiswa] selama satu semester; {e2 skorsing} itu {e3 disesalkan} [m3:IDN.JRN AJI Semarang].
e1 m1 > m2 SANCTION actual 2018-11-15/none mode=expel ctx=rights_freedoms
e2 m1 > m2 SANCTION actual 2018-11-15/none mode=expel ctx=rights_freedoms
e3 m3 > m1 ACCUSE actual 2018-11-15/none mode=disapprove ctx=rights_freedoms

### Antara 2020-11-18 headline
{e1 Pencopotan} Dua [m1:IDN.COP Kapolda] oleh [m2:IDN.COP Kapolri] Buntut Kerumunan [m3:IDN.REL Rizieq]
e1 m2 > m1 SANCTION actual 2020-11-16/day mode=expel ctx=health

### Tempo.co 2021-05-11
{e1 Penonaktifan} 75 [m1:IDN.JUD pegawai KPK] oleh [m2:IDN.JUD Firli Bahuri] {e2 ditentang} guru besar dari tujuh kampus, sementara [m3:IDN.GOV Menpan RB Tjahjo Kumolo] {e3 membela} ujian wawasan kebangsaan itu.
e1 m2 > m1 SANCTION actual 2021-05-07/day mode=expel ctx=corruption
e2 m4 > m2 REJECT actual 2021-05-11/none ctx=corruption
e3 m3 > m2 SUPPORT actual 2021-05-11/none ctx=corruption
Surat [m4:IDN.EDU para akademisi] dibacakan di Universitas Andalas.

### Kompas.com 2024-10-08
{e1 PHK} 1.500 [m1:IDN.LAB buruh tekstil] oleh [m2:IDN.BUS PT Pan Brothers] {e2 dipersoalkan} [m3:IDN.LAB KSPN] karena pesangon dicicil.
e1 m2 > m1 SANCTION actual 2024-10-08/none mode=expel ctx=economic
e2 m3 > m2 ACCUSE actual 2024-10-08/none mode=disapprove ctx=economic

### BBC Indonesia 2023-08-01
[m1:ECOWAS ECOWAS] mengumumkan {e1 penghentian} semua transaksi dengan [m2:NER.MIL junta Niger] serta {e2 pembekuan} asetnya; [m3:MLI.MIL pemerintah militer Mali] dan [m4:BFA.MIL Burkina Faso] {e3 memperingatkan} bahwa intervensi berarti perang.
e1 m1 > m2 SANCTION actual 2023-07-30/day mode=discontinue ctx=pro_democracy
e2 m1 > m2 SANCTION actual 2023-07-30/day mode=discontinue ctx=pro_democracy
e3 m3,m4 > m1 THREATEN threatened 2023-07-31/day mode=violence ctx=military

### Antara 2012-08-30
{e1 Penjatuhan} sanksi kepada [m1:IDN.BUS tiga maskapai] oleh [m2:IDN.GOV Kementerian Perhubungan] dilakukan menjelang arus balik, seperti {e2 diminta} [m3:IDN.LEG Komisi V].
e1 m2 > m1 SANCTION actual 2012-08-30/none ctx=economic
e2 m3 > m2 REQUEST requested 2012-08-30/none ctx=economic

### Republika 2016-02-23
[m1:SAU.GOV Riyadh] {e1 menghentikan bantuan} tiga miliar dolar untuk [m2:LBN.MIL tentara Lebanon] karena [m3:LBN.GOV Beirut] tidak ikut {e2 mengutuk} serangan [m5:IRN.CVL massa Iran] terhadap kedutaannya di [m4:@IRN Teheran].
e1 m1 > m2 SANCTION actual 2016-02-19/day mode=discontinue ctx=military
e2 m3 > m5 ACCUSE denied 2016-02-23/none mode=disapprove ctx=diplomatic

### Kompas.com 2020-12-18
{e1 Bantahan} [m1:IDN.COP Polda Metro Jaya] atas {e2 tudingan} [m2:IDN.REL FPI] bahwa enam laskar {e3 dieksekusi} di jalan tol dinilai [m3:IDN.GOV Komnas HAM] perlu diuji.
e1 m1 > m2 REJECT actual 2020-12-18/none ctx=repression
e2 m2 > m1 ACCUSE actual 2020-12-18/none mode=allege ctx=repression
e3 m1 > m4 ASSAULT denied 2020-12-07/day mode=firearms ctx=repression
Keluarga [m4:IDN.REL keenam laskar] belum mengajukan gugatan.

### Detikcom 2023-11-07
[m1:IDN.GOV Jubir Istana Ari Dwipayana] {e1 membantah} presiden {e2 mengintervensi} [m2:IDN.JUD Mahkamah Konstitusi] dalam putusan batas usia; [m3:IDN.PTY PDI-P] {e3 meragukannya}.
e2 m1 > m2 COERCE denied 2023-11-07/none ctx=election
e3 m3 > m1 ACCUSE actual 2023-11-07/none mode=disapprove ctx=election
e1 m1 > m3 REJECT actual 2023-11-07/none ctx=election

### Antara 2018-12-14
[m1:LKA.JUD Mahkamah Agung Sri Lanka] {e1 mementahkan} dekrit [m2:LKA.GOV Presiden Maithripala Sirisena] yang {e2 membubarkan} [m3:LKA.LEG parlemen], membuka jalan bagi [m4:LKA.PTY Ranil Wickremesinghe] kembali ke kursi perdana menteri.
e1 m1 > m2 REJECT actual 2018-12-13/day ctx=legal
e2 m2 > m3 COERCE actual 2018-12-14/none mode=ban ctx=political_institutions

### Pikiran Rakyat 2015-03-31
{e1 Pembatalan} konser metal di Soreang oleh [m1:IDN.GOV pemkab] {e2 dipuji} [m2:IDN.REL MUI Kabupaten Bandung], tetapi [m3:IDN.CVL panitia] menuntut uang sewa kembali.
e1 m1 > m3 COERCE actual 2015-03-31/none mode=restrict ctx=religion_ethnicity
e2 m2 > m1 SUPPORT actual 2015-03-31/none ctx=religion_ethnicity

### Tempo.co 2014-03-04
{e1 Pengabaian} putusan Mahkamah Agung soal GKI Yasmin oleh [m1:IDN.GOV Wali Kota Bogor Bima Arya] {e2 disorot} [m2:UNO Dewan HAM PBB] dalam sidang di [m3:@CHE Jenewa].
e1 m1 > m4 REJECT actual 2014-03-04/none mode=yield ctx=religion_ethnicity
e2 m2 > m1 ACCUSE actual 2014-03-04/none mode=disapprove ctx=religion_ethnicity
Sejak 2010, [m4:IDN.REL jemaat] beribadah di seberang Istana.

### Kompas.com 2005-07-29
[m1:IDN.REL Majelis Ulama Indonesia] mengeluarkan {e1 fatwa} yang mengharamkan pluralisme; [m2:IDN.REL Abdurrahman Wahid] menyatakan [m3=m2 dirinya] {e2 tidak akan mengikutinya}.
e1 m1 > m2 ACCUSE actual 2005-07-29/none mode=disapprove ctx=religion_ethnicity
e2 m3 > m1 REJECT actual 2005-07-29/none ctx=religion_ethnicity

### Serambi Indonesia 2018-07-20
[m1:IDN.REL MPU Aceh] {e1 mengharamkan} permainan daring PUBG dan meminta [m2:IDN.GOV Kemkominfo] {e2 memblokirnya}; [m3:IDN.CVL komunitas gamer Banda Aceh] berkeberatan tanpa turun ke jalan.
e2 m2 > m3 COERCE requested 2018-07-20/none mode=censor ctx=religion_ethnicity
e1 m1 > m3 COERCE actual 2018-07-20/none mode=ban ctx=religion_ethnicity

### CNN Indonesia 2021-06-28
[m1:MMR.CVL Gerakan pembangkangan sipil Myanmar] tetap {e1 mogok kerja} di 300 rumah sakit walau [m2:MMR.MIL militer] {e2 mengancam} memenjarakan [m3:MMR.MED dokter dan perawat].
e1 m1 > m2 PROTEST actual 2021-06-28/none mode=strike ctx=pro_democracy
e2 m2 > m3 THREATEN threatened 2021-06-28/none mode=arrest ctx=pro_autocracy

### Antara 2015-11-05
[m1:IDN.COP Kapolda Papua Paulus Waterpauw] menjanjikan {e1 tindakan tegas} terhadap [m2:KNPB.OPP KNPB] bila [m3=m2 organisasi itu] tetap {e2 berdemonstrasi} pada 1 Desember; [m4:IDN.REL Dewan Gereja Papua] menyerukan dialog.
e1 m1 > m2 THREATEN threatened 2015-11-05/none mode=violence ctx=territory
e2 m3 > m1 PROTEST hypothetical 2015-12-01/day mode=demo ctx=territory

### Tribun Kupang 2014-08-28
[m1:IDN.GOV Gubernur Frans Lebu Raya] {e1 akan menindak} [m2:IDN.BUS perekrut] yang memberangkatkan TKI di bawah umur, termasuk dengan {e2 mencabut} izin usahanya.
e1 m1 > m2 THREATEN threatened 2014-08-28/none mode=restrict ctx=trafficking
e2 m1 > m2 SANCTION threatened 2014-08-28/none mode=discontinue ctx=trafficking

### Kompas.com 2018-07-18
{e1 Kasasi} [m1:IDN.JUD jaksa Mataram] atas putusan bebas [m2:IDN.EDU Baiq Nuril] dikabulkan [m3:IDN.JUD MA], yang {e2 menghukum} guru honorer itu enam bulan penjara; [m4:IDN.GOV Presiden] setahun kemudian {e3 memberinya amnesti}.
e1 m1 > m2 ACCUSE actual 2018-07-18/none mode=allege ctx=legal
e2 m3 > m2 SANCTION actual 2018-07-18/none ctx=legal,gender
e3 m4 > m2 CONCEDE actual 2018-07-18/none ctx=legal,gender

### Antara 2025-08-01
Usul {e1 abolisi} bagi [m1:IDN.ELI Tom Lembong] dan {e2 amnesti} bagi [m2:IDN.PTY Hasto Kristiyanto] yang diajukan [m3:IDN.GOV Presiden Prabowo] disetujui [m4:IDN.LEG DPR]; [m5=m1+m2 keduanya] {e3 keluar dari tahanan} malam itu.
e1 m3 > m1 CONCEDE actual 2025-07-31/day ctx=legal
e2 m3 > m2 CONCEDE actual 2025-07-31/day ctx=legal
e3 m3 > m1,m2 RETREAT actual 2025-08-01/day mode=release ctx=legal

### VOA Indonesia 2022-07-01 none
Nelayan [m1:@PER Peru] kembali melaut setelah pantai dibersihkan dari tumpahan minyak. Kawanan singa laut yang tersapu ombak dirawat di [m2:@PER Lima], dan festival ikan akan digelar bulan depan.

### Sindonews 2017-11-26
Masa {e1 remisi} bagi [m1:IDN.CRM pembunuh wartawan Bali Prabangsa] {e2 dicabut} oleh [m2:IDN.GOV Presiden] setelah [m3:IDN.JRN AJI Denpasar] {e3 berunjuk rasa}.
e1 m2 > m1 CONCEDE actual 2017-11-26/none ctx=legal
e2 m2 > m1 SANCTION actual 2017-11-26/none ctx=legal
e3 m3 > m2 PROTEST actual 2017-11-26/none mode=demo ctx=rights_freedoms

### Antara 2023-03-06
[m1:KOR.GOV Seoul] mengumumkan akan {e1 membayar} sendiri ganti rugi bagi [m2:KOR.CVL korban kerja paksa]. [m3:KOR.OPP Partai Demokrat] {e2 menyebutnya} hari terkelam, sementara [m4:JPN.GOV Perdana Menteri Kishida] {e3 mengapresiasi} langkah itu.
e1 m1 > m2 AGREE planned 2023-03-06/none ctx=reparations
e2 m3 > m1 ACCUSE actual 2023-03-06/none mode=disapprove ctx=reparations
e3 m4 > m1 SUPPORT actual 2023-03-06/none ctx=reparations

### Kompas 2011-03-15
[m1:BHR.GOV Raja Bahrain] {e1 memberlakukan keadaan darurat} tiga bulan. Sehari sebelumnya, seribu [m2:SAU.MIL tentara Saudi] {e2 memasuki} pulau itu untuk {e3 membantu} menghadapi [m3:BHR.CVL demonstran Syiah] di Bundaran Mutiara.
e1 m1 > m3 COERCE actual 2011-03-15/none mode=martial-law ctx=repression
e2 m2 > m3 MOBILIZE actual 2011-03-14/day mode=troops ctx=repression
e3 m2 > m1 AID actual 2011-03-14/day ctx=repression

### Radar Bali 2018-09-19
[m1:IDN.REL Pecalang] {e1 mengamankan} [m2:CHN.CVL dua turis] yang menduduki pelinggih, kemudian {e2 menyerahkan} [m4=m2 keduanya] kepada [m3:IDN.COP Polsek Kintamani].
e1 m1 > m2 COERCE actual 2018-09-19/none mode=arrest ctx=religion_ethnicity
e2 m1 > m3 COOPERATE actual 2018-09-19/none ctx=religion_ethnicity
