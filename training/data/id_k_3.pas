### Antara 2018-03-19
[m1:IDN.GOV Kementerian Kelautan dan Perikanan] dan [m2:TLS.GOV pemerintah Timor Leste] {e1 berencana menggelar} patroli terkoordinasi di Selat Wetar. Rencana itu {e2 disambut baik} [m3:IDN.LAB nelayan Alor].
e1 m1 > m2 AGREE planned 2018-03-19/none ctx=natural_resource
e2 m3 > m1 SUPPORT actual 2018-03-19/none ctx=natural_resource

### Kompas.com 2018-10-22
[m1:MYS.MIL Angkatan Darat Malaysia] dan [m2:IDN.MIL Kodam Tanjungpura] {e1 menuntaskan latihan} Kekar Malindo di Sanggau; sebanyak 400 prajurit terlibat dalam simulasi pembebasan sandera.
e1 m1 > m2 COOPERATE actual 2018-10-22/none ctx=military

### detikNews 2015-02-17
[m1:AUS.GOV PM Tony Abbott] {e1 mengingatkan} [m2:IDN.GOV Indonesia] akan sumbangan satu miliar dolar yang {e2 diberikan} [m3=m1 negaranya] setelah tsunami 2004. [m4:IDN.CVL Sejumlah warga Aceh] {e3 membalas} dengan mengumpulkan koin untuk dikembalikan.
e1 m1 > m2 REQUEST requested 2015-02-17/none mode=yield ctx=legal,illegal_drugs
e2 m3 > m2 AID actual 2005-01-05/none ctx=disasters bg
e3 m4 > m1 PROTEST actual 2015-02-17/none ctx=diplomatic

### CNN Indonesia 2021-12-16
[m1:ARE.GOV Uni Emirat Arab] {e1 membeli} 80 jet Rafale dari [m2:FRA.GOV Prancis] pada hari [m3:FRA.GOV Emmanuel Macron] {e2 mengunjungi} [m4:ARE.GOV Abu Dhabi]. [m5:YEM.CVL Kelompok HAM Yaman] {e3 mengkritik} penjualan tersebut.
e1 m1 > m2 COOPERATE actual 2021-12-16/none ctx=military
e2 m3 > m4 CONSULT actual 2021-12-16/none mode=visit ctx=diplomatic
e3 m5 > m2 ACCUSE actual 2021-12-16/none mode=disapprove ctx=human_rights

### Tempo.co 2010-11-24
[m1:KOR.MIL Korea Selatan] {e1 menaikkan status siaga} ke tingkat tertinggi di luar masa perang dan {e2 menempatkan} peluncur roket tambahan di Yeonpyeong, pulau yang sehari sebelumnya {e3 dihujani artileri} [m2:PRK.MIL Korea Utara].
e1 m1 > m2 MOBILIZE actual 2010-11-24/none mode=troops ctx=military
e2 m1 > m2 MOBILIZE actual 2010-11-24/none mode=weapons ctx=military
e3 m2 > m1 ASSAULT actual 2010-11-23/day mode=heavy-weapons ctx=military

### Republika 2013-01-14
Penempatan [m1:FRA.MIL 750 tentara Prancis] di [m2:@MLI Bamako] {e1 diumumkan} kementerian pertahanan di [m6:@FRA Paris]. Dari [m3:@CIV Abidjan], [m4:ECOWAS ECOWAS] {e2 menjanjikan} tiga ribu prajurit untuk membantu [m5:MLI.GOV pemerintah Mali].
e1 m1 > m5 AID actual 2013-01-14/none ctx=military
e2 m4 > m5 AGREE planned 2013-01-14/none ctx=military,peacekeeping

### Serambi Indonesia 2012-04-12
[m1:IDN.PTY Partai Aceh] {e1 mengucapkan selamat} kepada [m2:IDN.GOV Zaini Abdullah] dan [m3:IDN.GOV Muzakir Manaf] yang ditetapkan KIP sebagai pemenang; [m4:IDN.GOV Irwandi Yusuf] {e2 akan menggugat} hasilnya ke [m5:IDN.JUD Mahkamah Konstitusi].
e1 m1 > m2,m3 SUPPORT actual 2012-04-12/none ctx=election
e2 m4 > m2,m3 ACCUSE planned 2012-04-12/none mode=allege ctx=election,legal

### VOA Indonesia 2019-10-20
[m1:RUS.COP Polisi militer Rusia] mulai {e1 berpatroli bersama} [m2:TUR.MIL pasukan Turki] di sekitar Darbasiyah, sesuai kesepakatan Sochi. [m3:SDF.REB Milisi Kurdi] {e2 telah mundur} tiga puluh kilometer dari perbatasan.
e1 m1 > m2 COOPERATE actual 2019-10-20/none ctx=military
e2 m3 > m2 RETREAT actual 2019-10-20/none mode=withdraw ctx=military

### Kompas 2001-07-23
[m1:IDN.GOV Presiden Abdurrahman Wahid] mengeluarkan maklumat pembekuan [m2:IDN.LEG DPR dan MPR], tetapi [m3:IDN.MIL Panglima TNI] {e1 menolak melaksanakannya} dan malah {e2 mengerahkan} kendaraan lapis baja menghadap Istana.
e1 m3 > m1 REJECT actual 2001-07-23/none mode=yield ctx=political_institutions
e2 m3 > m1 MOBILIZE actual 2001-07-23/none mode=troops ctx=political_institutions
e3 m1 > m2 COERCE actual 2001-07-23/none mode=restrict ctx=political_institutions
[m4=m2 Anggota dewan] menganggap {e3 pembekuan} itu tidak sah.

### Tribun Bali 2017-11-28
[m1:IDN.GOV Gubernur Made Mangku Pastika] {e1 menginstruksikan} [m2:IDN.GOV para bupati] menanggung makan [m3:IDN.CVL pengungsi Gunung Agung]. [m4:IDN.MIL Kodam Udayana] {e2 menurunkan} dua puluh truk untuk mengangkut [m5=m3 mereka].
e1 m1 > m2 REQUEST requested 2017-11-28/none mode=assist ctx=disasters
e2 m4 > m5 AID actual 2017-11-28/none ctx=disasters

### BBC Indonesia 2012-11-15
[m1:FRA.GOV Prancis] {e1 mengakui} koalisi baru [m2:SYR.OPP oposisi Suriah] sebagai wakil sah rakyat. [m3:GBR.GOV London] belum {e2 mengambil langkah serupa}, kata [m4:GBR.GOV William Hague], yang tengah {e3 berkonsultasi} dengan [m5:SYR.OPP para pemimpinnya].
e1 m1 > m2 SUPPORT actual 2012-11-13/none ctx=diplomatic
e2 m3 > m2 SUPPORT denied 2012-11-15/none ctx=diplomatic
e3 m4 > m5 CONSULT actual 2012-11-15/none ctx=diplomatic

### Jawa Pos 2019-02-13
Saling pengertian tentang perbatasan laut {e1 dicapai} [m1:SGP.GOV Singapura] dan [m2:MYS.GOV Malaysia]: kapal pemerintah masing-masing {e2 akan ditarik} dari perairan yang disengketakan di Tuas.
e1 m1 > m2 AGREE planned 2019-02-13/none ctx=territory
e2 m1,m2 > m1,m2 CONCEDE planned 2019-02-13/none ctx=territory

### Antara 2009-12-11
[m1:PHL.GOV Presiden Gloria Macapagal Arroyo] {e1 mencabut darurat militer} di Provinsi Maguindanao. Sekitar 600 orang yang terkait dengan [m2:PHL.GOV klan Ampatuan] telah {e2 ditahan} [m3:PHL.MIL tentara] selama delapan hari pemberlakuannya.
e1 m1 > m2 CONCEDE actual 2009-12-12/none ctx=human_rights
e2 m3 > m2 COERCE actual 2009-12-11/none mode=arrest ctx=human_rights

### Kaltim Post 2019-08-26
[m1:IDN.GOV Gubernur Isran Noor] {e1 menyatakan terima kasih} karena [m2:IDN.GOV Presiden] memilih provinsinya sebagai lokasi ibu kota baru; [m3:IDN.CVL komunitas adat Paser] {e2 meminta dilibatkan}, dan [m4:IDN.GOV Bappenas] {e3 menyanggupi}.
e1 m1 > m2 SUPPORT actual 2019-08-26/none ctx=political_institutions
e2 m3 > m4 REQUEST requested 2019-08-26/none mode=change ctx=political_institutions
e3 m4 > m3 AGREE planned 2019-08-26/none ctx=political_institutions

### Kompas.com 2022-10-27
[m1:ISR.GOV Israel] dan [m2:LBN.GOV Lebanon], yang tak punya hubungan diplomatik, {e1 menandatangani} kesepakatan batas laut di Naqoura secara terpisah. [m3:HEZBOLLAH.REB Hassan Nasrallah] mengatakan mobilisasi kelompoknya {e2 berakhir}.
e1 m1 > m2 SUPPORT actual 2022-10-27/none ctx=territory
e2 m3 > m1 RETREAT actual 2022-10-27/none ctx=military

### Tempo.co 2023-04-25
Kapal [m1:SAU.MIL Angkatan Laut Saudi] {e1 mengevakuasi} 199 orang, termasuk [m2:PAK.CVL warga Pakistan] dan [m3:IDN.CVL mahasiswa Indonesia], dari Port Sudan ke Jeddah saat [m4:SDN.MIL tentara] dan [m5:RSF.REB RSF] masih {e2 saling tembak}.
e1 m1 > m2,m3 AID actual 2023-04-25/none ctx=human_security
e2 m4 > m5 ASSAULT actual 2023-04-25/none mode=firearms ctx=military

### CNN Indonesia 2017-09-06
[m1:IDN.GOV Menlu Retno Marsudi] {e1 bertolak ke} [m2:BGD.GOV Dhaka] usai {e2 menemui} [m3:MMR.GOV Aung San Suu Kyi]. Kepada [m4:BGD.GOV Sheikh Hasina], [m5=m1 ia] {e3 menyampaikan kesediaan} [m6=m1 Indonesia] meringankan beban pengungsi.
e1 m1 > m2 CONSULT actual 2017-09-05/none mode=visit ctx=migration
e2 m1 > m3 CONSULT actual 2017-09-04/none ctx=migration
e3 m1 > m4 AGREE planned 2017-09-05/none ctx=migration

### Harian Kompas 2010-05-19
Setelah para pemimpinnya {e1 menyerahkan diri}, [m1:THA.OPP Kaus Merah] membubarkan perkemahan di Ratchaprasong. [m2:THA.GOV Pemerintahan Abhisit Vejjajiva] {e2 memberlakukan jam malam} di Bangkok dan 23 provinsi.
e1 m1 > m2 RETREAT actual 2010-05-19/none ctx=pro_democracy
e2 m2 > m1 COERCE actual 2010-05-19/none mode=curfew ctx=repression

### Republika 2021-03-31
[m1:MMR.REB Tentara Arakan] {e1 mengancam} akan bergabung dengan [m2:MMR.CVL gerakan pembangkangan sipil] bila [m3:MMR.MIL militer] terus membunuhi pengunjuk rasa. [m4=m3 Angkatan bersenjata] menanggapi dengan {e2 mengumumkan gencatan senjata} sebulan.
e1 m1 > m3 THREATEN threatened 2021-03-30/none mode=violence ctx=pro_democracy
e2 m4 > m1 CONCEDE actual 2021-03-31/none ctx=military

### Liputan6.com 2016-02-12 none
Film tentang pendudukan Jepang itu direkam di [m1:@IDN Ambarawa]. Sutradaranya, lulusan sekolah film [m2:@CZE Praha], mengaku berutang budi pada arsip foto milik seorang kolektor di [m3:@NLD Leiden].

### Antara 2013-10-03
[m1:IDN.GOV Presiden SBY] dan [m2:CHN.GOV Presiden Xi Jinping] {e1 meningkatkan} hubungan kedua negara menjadi kemitraan strategis komprehensif, seraya {e2 berkomitmen menaikkan} nilai perdagangan hingga 80 miliar dolar.
e1 m2 > m1 SUPPORT actual 2013-10-02/none ctx=diplomatic
e2 m1,m2 > m1,m2 AGREE planned 2013-10-02/none ctx=economic

### Tempo 2001-12-22
Di Bonn, [m1:AFG.OPP empat faksi Afganistan] {e1 menyepakati} pemerintahan sementara pimpinan [m2:AFG.GOV Hamid Karzai]. [m3:GBR.MIL Marinir Inggris] {e2 tiba} di Bagram sebagai bagian awal [m4:ISAF pasukan stabilisasi].
e1 m1 > m2 AGREE planned 2001-12-05/none ctx=political_institutions
e2 m3 > m2 AID actual 2001-12-21/none ctx=peacekeeping

### VOA Indonesia 2017-03-29
[m1:GBR.GOV Perdana Menteri Theresa May] {e1 meneken surat} yang memberitahukan kepada [m2:EU Dewan Eropa] keluarnya Inggris. [m3:EU Donald Tusk] {e2 menerima} surat itu dari [m4:GBR.GOV Duta Besar Tim Barrow].
e1 m1 > m2 SANCTION actual 2017-03-29/none mode=withdraw ctx=political_institutions
e2 m3 > m4 CONSULT actual 2017-03-29/none ctx=diplomatic

### Sumatera Ekspres 2014-09-15
Dua pesawat [m1:SGP.MIL Chinook Singapura] {e1 diperbantukan} kepada [m2:IDN.GOV Satgas Karhutla Sumatera Selatan]. [m3:IDN.GOV Kepala BNPB] {e2 membantah} Indonesia pernah {e3 menolak} tawaran itu tahun lalu.
e1 m1 > m2 AID actual 2014-09-15/none ctx=environment,disasters
e2 m3 > m4 REJECT actual 2014-09-15/none ctx=environment
e3 m3 > m4 REJECT denied 2014-09-15/none mode=assist ctx=environment
[m4:SGP.JRN Media Singapura] menulis demikian.

### detikNews 2020-01-31
[m1:IDN.GOV KBRI Beijing] {e1 berkoordinasi} dengan [m2:CHN.GOV Pemerintah Provinsi Hubei] untuk memulangkan [m3:IDN.EDU 243 mahasiswa]; pesawat Batik Air {e2 akan menjemput} [m4=m3 mereka] esok hari.
e1 m1 > m2 CONSULT actual 2020-01-31/none ctx=health
e2 m1 > m3 AID planned 2020-02-01/day ctx=health

### Kompas.com 2017-10-17
[m1:KEN.OPP Raila Odinga] {e1 membatalkan unjuk rasa} setelah [m2:KEN.COP polisi] {e2 menembak mati} tiga pendukungnya di Bondo.
e1 m1 > m3 RETREAT actual 2017-10-17/none ctx=election
e2 m2 > m1 ASSAULT actual 2017-10-17/none mode=firearms ctx=election
[m3:KEN.GOV Pemerintah] sudah melarang aksi di tiga kota.

### Radar Solo 2013-05-08
Raja [m1:IDN.REL Keraton Surakarta Pakubuwono XIII] dan adiknya {e1 berdamai} dalam pertemuan yang {e2 difasilitasi} [m2:IDN.LEG DPR].
e1 m1 > m1 SUPPORT actual 2013-05-08/none ctx=political_institutions
e2 m2 > m1 CONSULT actual 2013-05-08/none mode=third-party ctx=political_institutions

### Antara 2019-11-15
[m1:BOL.OPP Jeanine Áñez], yang menyatakan diri presiden sementara, {e1 diakui} [m2:USA.GOV Washington] dan [m3:BRA.GOV Brasilia]; [m4:MEX.GOV Meksiko] justru {e2 memberikan suaka politik} kepada [m5:BOL.GOV Evo Morales], yang {e3 mundur} Minggu lalu.
e1 m2,m3 > m1 SUPPORT actual 2019-11-13/none ctx=executive
e2 m4 > m5 AID actual 2019-11-12/none ctx=asylum
e3 m5 > m1 RETREAT actual 2019-11-10/day mode=resign ctx=executive

### Republika 2022-03-02 headline
[m1:POL.GOV Polandia] {e1 Buka} Pintu, 450 Ribu [m2:UKR.REF Pengungsi Ukraina] {e2 Diberi} Makan dan Tempat Tidur
e1 m1 > m2 AID actual 2022-03-02/none ctx=migration
e2 m1 > m2 AID actual 2022-03-02/none ctx=migration

### Tribunnews 2014-08-21 headline
[m1:IDN.COP Polri] {e1 Kerahkan} 30 Ribu Personel, [m2:IDN.PTY Pendukung Prabowo] {e2 Diimbau} Tertib
e1 m1 > m2 MOBILIZE actual 2014-08-21/none mode=police ctx=election
e2 m1 > m2 REQUEST requested 2014-08-21/none mode=yield ctx=election

### Koran Sindo 2013-09-14
[m1:SYR.GOV Damaskus] {e1 menyatakan bersedia} menyerahkan senjata kimianya di bawah pengawasan internasional, usul yang {e2 diajukan} [m2:RUS.GOV Rusia] guna mencegah serangan [m3:USA.GOV Amerika].
e1 m1 > m3 CONCEDE planned 2013-09-10/none ctx=cbrn
e2 m2 > m1 REQUEST requested 2013-09-09/none mode=yield ctx=cbrn

### Tempo.co 2016-01-27
[m1:IRN.GOV Presiden Hassan Rouhani] {e1 melawat} ke [m2:FRA.GOV Paris] dan {e2 memesan} 118 pesawat dari [m3:FRA.BUS Airbus]. Di luar gedung, [m4:IRN.CVL diaspora Iran] {e3 berunjuk rasa} menentang hukuman mati.
e1 m1 > m2 CONSULT actual 2016-01-27/none mode=visit ctx=diplomatic
e2 m1 > m3 COOPERATE actual 2016-01-27/none ctx=economic
e3 m4 > m1 PROTEST actual 2016-01-27/none mode=demo ctx=human_rights

### Pos Kupang 2021-04-09
[m1:AUS.GOV Pemerintah Australia] {e1 menyatakan belasungkawa} atas Siklon Seroja yang melanda [m2:@IDN NTT]. Di Lembata, [m3:IDN.GOV Menteri Sosial Risma] {e2 membuka dapur umum} bagi [m4:IDN.CVL warga Ile Ape].
e1 m1 > m5 SUPPORT actual 2021-04-09/none ctx=disasters
e2 m3 > m4 AID actual 2021-04-09/none ctx=disasters
[m5:IDN.GOV Pemerintah Indonesia] belum meminta bantuan asing.

### BBC Indonesia 2023-11-24
[m1:HAMAS.REB Hamas] {e1 menyerahkan} 24 sandera kepada [m2:ICRC Komite Internasional Palang Merah], di antaranya [m3:THA.LAB sepuluh pekerja Thailand] yang kebebasannya {e2 dirundingkan} terpisah oleh [m4:IRN.GOV Iran]. [m5:ISR.GOV Israel] sebagai gantinya {e3 mengeluarkan} [m6:PSE.CVL 39 tahanan] dari penjara Ofer.
e1 m1 > m3 RETREAT actual 2023-11-24/none mode=release ctx=military
e2 m4 > m1 CONSULT actual 2023-11-24/none mode=third-party ctx=military
e3 m5 > m6 RETREAT actual 2023-11-24/none mode=release ctx=military

### Antara 2026-02-18
[m1:IDN.GOV Menteri Pertahanan] {e1 membantah} telah {e2 menyetujui} permintaan [m2:USA.MIL militer Amerika] untuk {e3 memakai} landasan di Morotai.
e1 m1 > m2 REJECT actual 2026-02-18/none ctx=military
e2 m1 > m2 COOPERATE denied 2026-02-18/none ctx=military
e3 m2 > m1 REQUEST requested 2026-02-18/none mode=assist ctx=military

### Lampung Post 2016-04-06
[m1:IDN.LEG Pansus DPRD] {e1 merekomendasikan} agar [m2:IDN.GOV Wali Kota Herman] menghentikan reklamasi; [m3=m2 ia] menyatakan {e2 akan mempelajari} dulu.
e1 m1 > m2 REQUEST requested 2016-04-06/none mode=yield ctx=environment
e2 m3 > m1 AGREE planned 2016-04-06/none ctx=environment

### Suara.com 2021-07-18
Juru bicara [m1:IDN.MED Ikatan Dokter Indonesia] mengatakan [m2=m1 organisasinya] belum {e1 menerima} insentif yang {e2 dijanjikan} [m3:IDN.GOV Kementerian Kesehatan], apalagi masker dari [m4:@CHN Shenzhen] yang tertahan di pelabuhan.
e1 m3 > m2 AID denied 2021-07-18/none ctx=health
e2 m3 > m2 AGREE planned 2021-07-18/none ctx=health
