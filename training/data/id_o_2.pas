### Antara 2022-06-29
[m1:IDN.GOV Presiden Joko Widodo], yang baru kembali dari KTT [m2:G7 G7] di [m3:@DEU Jerman], {e1 diterima} [m4:UKR.GOV Presiden Volodymyr Zelensky] di [m5:@UKR Kyiv], Rabu (29/6), menjelang {e2 lawatannya} ke [m6:@RUS Moskow] untuk bertemu [m7:RUS.GOV Vladimir Putin].
e1 m1 > m4 CONSULT actual 2022-06-29/day mode=visit ctx=diplomatic
e2 m1 > m7 AGREE planned 2022-06-29/day mode=visit ctx=diplomatic

### VOA Indonesia 2019-10-10
Keputusan [m1:USA.GOV Presiden Donald Trump] menarik tentara dari perbatasan [m2:@SYR Suriah] {e2 disesalkan} [m3:USA.LEG Senator Lindsey Graham], sekutu dekatnya, sehari setelah {e3 serangan} [m4:TUR.MIL Turki] terhadap [m5:SDF.REB milisi Kurdi SDF] dimulai; [m6:FRA.GOV Paris] dan [m7:DEU.GOV Berlin] menyatakan akan mengadakan rapat.
e2 m3 > m1 ACCUSE actual 2019-10-10/none mode=disapprove ctx=military
e3 m4 > m5 ASSAULT actual 2019-10-09/day ctx=military
rel m3 ally_of m1

### Kompas 2017-02-21
[m1:IDN.LAB Ribuan karyawan PT Freeport] mendatangi kantor [m2:IDN.GOV Bupati Mimika] di [m3:@IDN Timika] dan {e1 meminta} [m4=m2 dia] menjadi perantara agar [m5:IDN.GOV Menteri ESDM Ignasius Jonan] mengizinkan ekspor konsentrat, sehari setelah [m6:USA.BUS CEO Freeport-McMoRan Richard Adkerson] {e2 mengancam} membawa [m7=m5 pemerintah] ke arbitrase.
e1 m1 > m2 REQUEST requested 2017-02-21/none mode=assist ctx=natural_resource,economic
e2 m6 > m5 THREATEN threatened 2017-02-20/day ctx=natural_resource,legal

### CNN Indonesia 2021-02-01
[m1:MMR.GOV Aung San Suu Kyi] dan [m2:MMR.GOV Presiden Win Myint] {e1 ditangkap} [m9:MMR.MIL militer], kata [m3:MMR.PTY juru bicara Liga Nasional untuk Demokrasi Myo Nyunt] kepada [m4:#outlet Reuters]. [m5:AUS.GOV Australia] {e2 menuntut} pembebasan [m6=m1+m2 mereka], sedangkan [m7:PHL.GOV Manila] menyebut perkembangan di [m8:@MMR Naypyitaw] urusan dalam negeri.
e2 m5 > m9 REQUEST requested 2021-02-01/none mode=yield ctx=pro_democracy
e1 m9 > m1,m2 COERCE actual 2021-02-01/none mode=arrest ctx=pro_autocracy said=m3

### detikNews 2020-10-13
[m1:IDN.CVL Jumhur Hidayat] dan [m2:IDN.CVL Syahganda Nainggolan], dua petinggi [m3:IDN.CVL KAMI], {e1 dijemput} penyidik [m4:IDN.COP Bareskrim Polri] dari rumah masing-masing. [m5:IDN.PTY Wakil Ketua Umum Gerindra Fadli Zon] {e2 menyebut} cara itu teror terhadap demokrasi, sementara [m6:IDN.CVL Gatot Nurmantyo], presidium KAMI lainnya, sedang berada di luar kota.
e1 m4 > m1,m2 COERCE actual 2020-10-13/none mode=arrest ctx=repression
e2 m5 > m4 ACCUSE actual 2020-10-13/none mode=disapprove ctx=repression,rights_freedoms
rel m1 member_of m3
rel m2 member_of m3
rel m6 member_of m3

### Republika 2018-05-15
Tidak lama sesudah pembukaan kedutaan [m1:USA.GOV AS] di [m2:@ISR Yerusalem], [m3:ZAF.GOV Afrika Selatan] dan [m4:TUR.GOV Turki] {e1 menarik} duta besar [m9=m3+m4 mereka] dari [m5:ISR.GOV Tel Aviv] akibat {e2 penembakan} [m6:PSE.CVL pengunjuk rasa Palestina] oleh [m7:ISR.MIL penembak jitu Israel] di pagar [m8:@PSE Gaza].
e1 m3,m4 > m5 SANCTION actual 2018-05-15/none mode=expel ctx=diplomatic
e2 m7 > m6 ASSAULT actual 2018-05-15/none mode=firearms ctx=military,repression

### Jawa Pos 2014-10-03 none
[m1:IDN.PTY PDIP], [m2:IDN.PTY Nasdem], [m3:IDN.PTY Hanura], dan [m4:IDN.PTY PKB] duduk bersebelahan di ruang paripurna [m5:IDN.LEG DPR], sedangkan kursi di barisan depan ditempati [m6:IDN.LEG pimpinan sementara] yang berasal dari [m7:@IDN Nusa Tenggara Timur].

### Tempo.co 2023-05-09
{e1 Penangkapan} [m1:PAK.PTY mantan perdana menteri Imran Khan] oleh [m2:PAK.MIL pasukan Rangers] di [m3:@PAK Islamabad] atas perintah [m4:PAK.JUD Biro Akuntabilitas Nasional] memicu amarah [m5:PAK.PTY pendukung PTI], yang {e2 menyerbu} rumah [m6:PAK.MIL seorang komandan tentara] di [m7:@PAK Lahore]. [m8:GBR.GOV Inggris] hanya menyerukan penghormatan pada hukum.
e1 m2 > m1 COERCE actual 2023-05-09/none mode=arrest ctx=corruption,legal
e2 m5 > m6 PROTEST actual 2023-05-09/none mode=riot ctx=political_institutions

### Bisnis Indonesia 2014-01-13
[m1:JPN.BUS Sejumlah perusahaan Jepang] yang membeli nikel dari [m2:@IDN Sulawesi] {e1 didorong} [m3:JPN.GOV pemerintahnya] untuk mencari pemasok lain setelah {e2 larangan} ekspor bijih mentah oleh [m4:IDN.GOV Indonesia] berlaku; [m5:PHL.BUS asosiasi penambang Filipina] dan [m6:CHN.BUS pabrik baja China] belum bereaksi.
e1 m3 > m1 REQUEST requested 2014-01-13/none mode=change ctx=economic,natural_resource
e2 m4 > m1 SANCTION actual 2014-01-13/none mode=discontinue ctx=economic,natural_resource

### BBC Indonesia 2016-01-03
[m1:SAU.GOV Menlu Saudi Adel al-Jubeir] mengumumkan {e1 pemutusan} hubungan dengan [m2:IRN.GOV Iran], Minggu (3/1/2016), setelah kedutaannya {e2 dibakar} [m3:IRN.CVL massa] di [m4:@IRN Teheran] menyusul {e3 eksekusi} terhadap [m5:SAU.REL ulama Syiah Nimr al-Nimr]. [m6:IRQ.GOV PM Irak Haider al-Abadi] dan [m7:USA.GOV AS] sama-sama menyatakan cemas.
e1 m1 > m2 SANCTION actual 2016-01-03/day mode=discontinue ctx=diplomatic,religion_ethnicity
e2 m3 > m1 PROTEST actual 2016-01-03/none mode=riot ctx=religion_ethnicity,diplomatic
e3 m1 > m5 ASSAULT actual 2016-01-03/none mode=violence ctx=religion_ethnicity,legal

### Pos Kupang 2022-11-08
[m1:IDN.CVL Warga Besipae] yang rumahnya {e1 dibongkar} [m2:IDN.COP Satpol PP Provinsi NTT] atas instruksi [m3:IDN.GOV Gubernur Viktor Laiskodat] {e2 mendapat bantuan} tenda dari [m4:IDN.REL Gereja Masehi Injili di Timor], sedangkan permintaan [m5:IDN.GOV Komnas HAM] agar penggusuran dihentikan tidak ditanggapi [m6=m3 pemerintah provinsi].
e1 m2 > m1 COERCE actual 2022-11-08/none mode=seize ctx=human_rights
e2 m4 > m1 AID actual 2022-11-08/none ctx=human_security

### Antara 2011-09-23
Permohonan keanggotaan penuh [m1:PSE.GOV Palestina] yang {e1 diserahkan} [m2:PSE.GOV Mahmoud Abbas] kepada [m3:UN Sekretaris Jenderal PBB Ban Ki-moon] {e2 didukung} [m4:IDN.GOV Menlu Marty Natalegawa], sedangkan [m5:USA.GOV Presiden Barack Obama] {e3 menegaskan akan memveto}, dikutip dari [m6:#outlet AFP].
e1 m2 > m3 REQUEST requested 2011-09-23/none ctx=diplomatic
e2 m4 > m2 SUPPORT actual 2011-09-23/none ctx=diplomatic
e3 m5 > m2 REJECT actual 2011-09-23/none ctx=diplomatic

### Kaltim Post 2018-04-04
[m1:IDN.LEG Komisi VII DPR] {e1 memanggil} [m2:IDN.BUS Pertamina] atas tumpahan minyak di [m3:@IDN Teluk Balikpapan]. [m4:IDN.CVL Koalisi masyarakat peduli teluk] meminta [m5:IDN.COP Polda Kalimantan Timur], yang sudah {e2 memeriksa} [m6:PAN.BUS nakhoda kapal MV Ever Judger], ikut menghadirkan [m7:IDN.GOV Wali Kota Rizal Effendi] dalam forum itu.
e1 m1 > m2 REQUEST requested 2018-04-04/none ctx=disasters,environment
e2 m5 > m6 ACCUSE actual 2018-04-04/none mode=investigate ctx=environment,legal

### Kompas.com 2023-08-07
[m1:NER.MIL Junta Niger] {e1 menutup} wilayah udaranya dengan alasan ancaman campur tangan [m2:ECOWAS ECOWAS], yang dipimpin [m3:NGA.GOV Presiden Nigeria Bola Tinubu]. [m4:MLI.GOV Mali] dan [m5:BFA.GOV Burkina Faso] {e2 mengirim} utusan ke [m6:@NER Niamey] sebagai tanda solidaritas, sementara [m7:ITA.GOV Italia] meminta tenggat bagi [m8=m1 para jenderal] diperpanjang.
e1 m1 > m2 COERCE actual 2023-08-07/none mode=restrict ctx=military
e2 m4,m5 > m1 SUPPORT actual 2023-08-07/none ctx=diplomatic,military
rel m2 led_by m3

### Tribun Medan 2021-05-20
[m1:IDN.REL Dua belas anggota komunitas Natumingka], Toba, terluka setelah {e1 dilempari batu} [m2:IDN.BUS pekerja PT Toba Pulp Lestari], kata [m3:IDN.CVL AMAN Tano Batak]. [m4:IDN.BUS Juru bicara TPL] menyatakan justru [m5=m2 karyawannya] yang lebih dulu {e2 dipukul}; [m6:IDN.COP Polres Toba] memasang garis polisi di [m7:@IDN Habinsaran].
e1 m2 > m1 ASSAULT actual 2021-05-20/none mode=primitive ctx=natural_resource said=m3
e2 m1 > m2 ASSAULT actual 2021-05-20/none mode=beat ctx=natural_resource said=m4

### SINDOnews 2015-11-24
[m1:RUS.MIL Jet Su-24 Rusia] {e1 ditembak jatuh} [m2:TUR.MIL F-16 Turki] di dekat perbatasan [m3:@SYR Suriah]. [m4:TUR.GOV PM Ahmet Davutoglu], yang {e2 meminta} [m5:NATO NATO] menggelar rapat luar biasa, menyebut jet itu melanggar wilayah udara negaranya; [m6:FRA.GOV Francois Hollande] membicarakan insiden tersebut dalam {e3 pertemuan} dengan [m7:USA.GOV Barack Obama].
e1 m2 > m1 ASSAULT actual 2015-11-24/none mode=aerial ctx=military,territory
e2 m4 > m5 REQUEST requested 2015-11-24/none ctx=military
e3 m6 > m7 CONSULT actual 2015-11-24/none mode=meet ctx=diplomatic

### Suara Merdeka 2016-12-09
[m1:IDN.JUD Mahkamah Agung] {e1 mengabulkan} gugatan [m2:IDN.AGR petani Kendeng] dan [m3:IDN.CVL Walhi] terhadap izin lingkungan yang diterbitkan [m4:IDN.GOV Gubernur Ganjar Pranowo] bagi [m5:IDN.BUS PT Semen Indonesia] di [m6:@IDN Rembang], tetapi [m7=m5 perusahaan] tetap menjalankan uji coba pabrik.
e1 m1 > m2,m3 CONCEDE actual 2016-12-09/none ctx=legal,environment

### Media Indonesia 2019-02-27
Penahanan [m1:IND.MIL pilot India Abhinandan Varthaman] oleh [m2:PAK.MIL Pakistan] {e1 diprotes} [m3:IND.GOV Kementerian Luar Negeri India], yang {e2 memanggil} [m4:PAK.GOV wakil komisioner tinggi di New Delhi]; [m5:CHN.GOV Beijing] dan [m6:EU Uni Eropa] {e3 meminta} [m7=m2+m3 kedua negara bertetangga itu] menahan diri.
e1 m3 > m2 ACCUSE actual 2019-02-27/none mode=disapprove ctx=military,diplomatic
e2 m3 > m4 ACCUSE actual 2019-02-27/none mode=disapprove ctx=diplomatic
e3 m5,m6 > m2,m3 REQUEST requested 2019-02-27/none mode=yield ctx=military

### Lampung Post 2012-01-27 none
Menurut [m1:IDN.EDU sosiolog Universitas Lampung], perselisihan antara [m2:IDN.CVL warga pendatang] dan [m3:IDN.CVL penduduk asli] di sekitar kebun sawit [m4:IDN.BUS PT Silva Inhutani] tidak dapat dipahami hanya dari sisi hukum, dan peran [m5:IDN.GOV pemerintah kabupaten] serta [m6:IDN.COP kepolisian] berbeda-beda dari satu [m7:@IDN register] ke yang lain.

### VOA Indonesia 2022-08-03
[m1:USA.LEG Ketua DPR AS Nancy Pelosi], yang lawatannya {e1 ditentang} [m2:CHN.GOV Beijing], {e2 bertemu} [m3:TWN.GOV Presiden Tsai Ing-wen] di [m4:@TWN Taipei] sebelum melanjutkan perjalanan ke [m5:@KOR Seoul]. [m6:CHN.GOV Kementerian Luar Negeri China] malam itu juga {e3 memanggil} [m7:USA.GOV Duta Besar Nicholas Burns].
e1 m2 > m1 ACCUSE actual 2022-08-03/none mode=disapprove ctx=diplomatic,territory
e2 m1 > m3 CONSULT actual 2022-08-03/none mode=visit ctx=diplomatic
e3 m6 > m7 ACCUSE actual 2022-08-03/none mode=disapprove ctx=diplomatic

### Fajar 2019-10-02
[m1:IDN.COP Kapolda Sulawesi Selatan Mas Guntur Laupe] {e1 meminta maaf} kepada [m2:IDN.JRN jurnalis Antara, Muhammad Darwin,] yang {e2 dikeroyok} [m3:IDN.COP sejumlah polisi] saat meliput demonstrasi [m4:IDN.EDU mahasiswa] di [m5:@IDN Makassar]; [m6:IDN.JRN AJI] tetap akan melaporkan [m7=m3 para pelaku] ke [m8:IDN.COP Propam].
e1 m1 > m2 SUPPORT actual 2019-10-02/none ctx=rights_freedoms
e2 m3 > m2 ASSAULT actual 2019-10-02/none mode=beat ctx=rights_freedoms,repression

### Kompas.com 2024-09-19
[m1:LBN.GOV Menteri Luar Negeri Lebanon Abdallah Bou Habib] {e1 menyebut} ledakan ribuan penyeranta milik [m2:HEZBOLLAH.REB Hizbullah] sebagai serangan siber [m3:ISR.GOV Israel]. [m4:TWN.BUS Gold Apollo], pemegang merek asal [m5:@TWN Taiwan], {e2 menyatakan} perangkat itu dibuat [m6:HUN.BUS BAC Consulting] di [m7:@HUN Budapest].
e1 m1 > m3 ACCUSE actual 2024-09-19/none mode=allege ctx=terrorism,military
e2 m4 > m6 ACCUSE actual 2024-09-19/none mode=allege ctx=economic

### Harian Jogja 2013-05-07
[m1:IDN.MIL Sebelas anggota Kopassus] yang {e1 menyerbu} Lapas Cebongan dan menembak [m2:IDN.CRM empat tahanan titipan] [m3:IDN.COP Polda DIY] akan {e2 diadili} di [m4:IDN.JUD Pengadilan Militer Yogyakarta], kata [m5:IDN.MIL Oditur Militer]. [m6:IDN.CVL Imparsial] dan [m7:IDN.GOV Komnas HAM] berharap sidangnya terbuka.
e1 m1 > m2 ASSAULT actual 2013-05-07/none mode=firearms ctx=military,crime
e2 m4 > m1 ACCUSE planned 2013-05-07/none mode=investigate ctx=legal,military

### Republika 2020-08-14
Normalisasi hubungan antara [m1:ARE.GOV Uni Emirat Arab] dan [m2:ISR.GOV Israel] yang {e1 diumumkan} [m3:USA.GOV Donald Trump] disebut [m4:PSE.GOV Mahmoud Abbas] sebagai {e2 pengkhianatan}. [m5:EGY.GOV Presiden Abdel Fattah al-Sisi] {e3 memuji}nya, sedangkan [m6:IRN.GOV Teheran] melihatnya sebagai tikaman bagi umat Islam, lapor [m7:#outlet Al Jazeera].
e1 m1 > m2 SUPPORT actual 2020-08-14/none mode=relations ctx=diplomatic
e2 m4 > m1 ACCUSE actual 2020-08-14/none mode=disapprove ctx=diplomatic
e3 m5 > m1,m2 SUPPORT actual 2020-08-14/none ctx=diplomatic
