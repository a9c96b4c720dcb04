### Antara 2016-11-17
[m1:IDN.COP Polri] dan [m2:AUS.COP Kepolisian Federal Australia] {e1 bekerja sama membongkar} jaringan sabu cair dari Guangzhou. Dua puluh tersangka diserahkan kepada [m3:IDN.JUD Kejaksaan Tinggi Banten].
e1 m1 > m2 COOPERATE actual 2016-11-17/none ctx=illegal_drugs

### Kompas.com 2018-09-03
[m1:MYS.COP Kepolisian Malaysia] {e1 menyerahkan} buronan perampokan asal Medan kepada [m2:IDN.COP Polda Sumut] di Bandara Kualanamu, balasan atas {e2 penyerahan} seorang bandar judi tahun lalu.
e1 m1 > m2 COOPERATE actual 2018-09-03/none ctx=crime
e2 m2 > m1 COOPERATE actual 2017-09-03/year ctx=crime

### detikNews 2020-07-08
[m1:SRB.GOV Serbia] {e1 mengekstradisi} [m2:IDN.BUS Maria Pauline Lumowa], tersangka pembobolan BNI, kepada [m3:IDN.GOV Indonesia]. Menteri [m4:IDN.GOV Yasonna Laoly] yang menjemputnya {e2 berterima kasih} kepada [m5:SRB.GOV Presiden Aleksandar Vucic].
e1 m1 > m3 COOPERATE actual 2020-07-08/none ctx=legal,corruption
e2 m4 > m5 SUPPORT actual 2020-07-08/none ctx=legal

### Republika 2010-08-03
[m1:RUS.GOV Rusia] {e1 mengisi bahan bakar} reaktor Bushehr milik [m2:IRN.GOV Iran]. Pembangkit itu, yang mulai dibangun perusahaan [m3:@DEU Jerman] pada 1975, akan diawasi [m4:IAEA IAEA].
e1 m1 > m2 COOPERATE actual 2010-08-21/none ctx=cbrn

### CNN Indonesia 2017-02-17
[m1:SGP.MIL Angkatan Udara Singapura] {e1 berlatih menembak} di daerah latihan Baturaja bersama [m2:IDN.MIL Kostrad]. Di sebelahnya, [m3:IDN.AGR petani karet] {e2 mengeluhkan} suara ledakan.
e1 m1 > m2 COOPERATE actual 2017-02-17/none ctx=military
e2 m3 > m2 ACCUSE actual 2017-02-17/none mode=disapprove ctx=military

### Tempo.co 2013-12-05
[m1:IDN.GOV Indonesia] {e1 menghentikan} sementara kerja sama militer dan intelijen dengan [m2:AUS.GOV Australia]. Sebelum itu kedua negara rutin {e2 berbagi informasi} penyelundupan manusia.
e1 m1 > m2 SANCTION actual 2013-11-20/none mode=discontinue ctx=intelligence
e2 m1 > m2 COOPERATE actual 2013-12-05/none ctx=migration,intelligence bg

### VOA Indonesia 2023-06-26
[m1:VNM.GOV Vietnam] {e1 menerima kunjungan} kapal induk [m2:USA.MIL USS Ronald Reagan] di Da Nang. Awaknya bermain musik di panti asuhan.
e1 m2 > m1 CONSULT actual 2023-06-25/none mode=visit ctx=military

### Koran Sindo 2015-11-23
[m1:BEL.COP Polisi Belgia] {e1 menangkap} enam belas orang dalam semalam berkat {e2 informasi} dari [m2:FRA.SPY intelijen Prancis]. [m3:MAR.SPY Dinas rahasia Maroko] juga {e3 memberi petunjuk}.
e1 m1 > m4 COERCE actual 2015-11-22/none mode=arrest ctx=terrorism
e2 m2 > m1 COOPERATE actual 2015-11-22/none ctx=intelligence,terrorism
e3 m3 > m1 COOPERATE actual 2015-11-22/none ctx=intelligence,terrorism
[m4:ISIS.REB Salah Abdeslam] lolos dari penggerebekan.

### Kaltim Post 2020-02-25
[m1:IDN.GOV Pemkot Balikpapan] {e1 bermitra dengan} [m2:IDN.EDU Institut Teknologi Kalimantan] mengolah sampah plastik. Alatnya {e2 dihibahkan} [m3:IDN.BUS Pertamina].
e1 m1 > m2 COOPERATE actual 2020-02-25/none ctx=environment
e2 m3 > m1 AID actual 2020-02-25/none ctx=environment

### Antara 2019-08-05
Perdagangan lintas Kashmir antara [m1:IND.GOV India] dan [m2:PAK.GOV Pakistan] yang {e1 dijalankan} dengan sistem barter sejak 2008 {e2 dihentikan} New Delhi pada April.
e1 m1 > m2 COOPERATE actual 2008-10-21/year ctx=economic bg
e2 m1 > m2 SANCTION actual 2019-04-19/month mode=discontinue ctx=economic

### Kompas.com 2024-09-02
[m1:IND.GOV India] {e1 tetap mengimpor} minyak [m2:RUS.GOV Rusia] walau {e2 ditekan} [m3:USA.GOV Amerika]. Nilainya, menurut [m4:FIN.CVL lembaga CREA], menembus 2 miliar euro sebulan.
e1 m1 > m2 COOPERATE actual 2024-09-02/none ctx=economic,natural_resource
e2 m3 > m1 REQUEST requested 2024-09-02/none mode=yield ctx=economic

### BBC Indonesia 2015-09-30
[m1:AFG.MIL Tentara Afganistan], {e1 dibantu} serangan udara [m2:USA.MIL Amerika], bergerak merebut kembali Kunduz. [m3:MSF Dokter Lintas Batas] {e2 merawat} 300 korban luka dari kedua pihak.
e1 m2 > m1 AID actual 2015-09-30/none ctx=military
e2 m3 > m4 AID actual 2015-09-30/none ctx=human_security
[m4:AFG.CVL Penduduk kota] kehabisan roti.

### Jawa Pos 2014-08-14
[m1:IDN.GOV Wali Kota Tri Rismaharini] {e1 mengantar sendiri} 98 [m2:IDN.LAB pekerja seks Dolly] pulang ke daerah asal dengan {e2 uang modal} dari [m3:IDN.GOV Kementerian Sosial].
e1 m1 > m2 AID actual 2014-08-14/none ctx=gender
e2 m3 > m2 AID actual 2014-08-14/none ctx=gender

### Antara 2008-05-09
[m1:MMR.GOV Junta Myanmar] {e1 menyita} dua kiriman biskuit berenergi milik [m2:WFP Program Pangan Dunia]. Sebelumnya [m3:THA.GOV Thailand] {e2 berhasil mengirim} sembilan ton bantuan kepada [m4:MMR.CVL korban Nargis].
e1 m1 > m2 COERCE actual 2008-05-09/none mode=seize ctx=disasters
e2 m3 > m4 AID actual 2008-05-06/none ctx=disasters

### Tribun Aceh 2005-02-14
[m1:DEU.MIL Kapal rumah sakit Berlin] {e1 mengobati} seribu pasien di lepas pantai [m2:@IDN Banda Aceh]. Penduduk [m3:IDN.CVL Ulee Lheue] {e2 menghadiahi} dokternya sebilah rencong.
e1 m1 > m3 AID actual 2005-02-14/none ctx=disasters
e2 m3 > m1 SUPPORT actual 2005-02-14/none ctx=disasters

### SINDOnews 2016-02-29
[m1:CAN.GOV Kanada] {e1 merampungkan penerimaan} 25.000 [m2:SYR.REF pengungsi Suriah], sesuai {e2 janji kampanye} [m3:CAN.GOV Justin Trudeau]. [m4:CAN.OPP Partai Konservatif] {e3 menilai} prosesnya terlalu tergesa.
e1 m1 > m2 AID actual 2016-02-29/none ctx=asylum
e2 m3 > m2 AGREE planned 2015-10-01/none ctx=asylum bg
e3 m4 > m1 ACCUSE actual 2016-02-29/none mode=disapprove ctx=migration

### Suara Karya 2009-10-15
[m1:IBRD Bank Dunia] {e1 menyalurkan hibah} 25 juta dolar kepada [m2:IDN.GOV Kementerian Pendidikan]; setiap [m3:IDN.EDU SMP] di daerah terpencil {e2 mendapat} tiga ruang kelas baru.
e1 m1 > m2 AID actual 2009-10-15/none ctx=economic
e2 m2 > m3 AID actual 2009-10-15/none ctx=economic

### Kompas 2003-12-27
Setelah gempa Bam, [m1:IRN.GOV Iran] {e1 menerima} bantuan dari musuh lamanya: [m2:USA.MIL pesawat militer Amerika] {e2 mendarat} di Kerman untuk pertama kalinya dalam dua puluh tahun. Tawaran [m3:ISR.GOV Israel] {e3 ditolak}.
e2 m2 > m1 AID actual 2003-12-27/none ctx=disasters
e3 m1 > m3 REJECT actual 2003-12-27/none mode=assist ctx=disasters
e1 m1 > m2 CONCEDE actual 2003-12-27/none ctx=disasters

### Republika 2021-05-23
Konvoi 130 truk [m1:EGY.GOV Mesir] yang memuat beras, susu bayi, dan perabot {e1 memasuki} [m2:PSE.CVL Jalur Gaza] melalui Rafah. [m3:IDN.CVL Baznas] {e2 menitipkan} sumbangan pada lembaga setempat.
e1 m1 > m2 AID actual 2021-05-23/none ctx=human_security
e2 m3 > m2 AID actual 2021-05-23/none ctx=human_security

### Detik 2018-12-24 headline
Tsunami Selat Sunda: [m1:IDN.MIL KRI] {e1 Evakuasi} [m2:IDN.CVL Warga Pulau Sebesi], [m3:FRA.GOV Prancis] {e2 Berduka}
e1 m1 > m2 AID actual 2018-12-24/none ctx=disasters
e2 m3 > m4 SUPPORT actual 2018-12-24/none ctx=disasters
[m4:IDN.GOV Jokowi] meninjau lokasi.

### CNBC Indonesia 2020-04-17 headline
[m1:IMF IMF] {e1 Kucurkan} Rp21 Triliun untuk [m2:PAK.GOV Pakistan], [m3:ARG.GOV Argentina] Menunggu
e1 m1 > m2 AID actual 2020-04-17/none ctx=economic

### Antara 2014-12-08
[m1:IDN.GOV Indonesia] {e1 menyuplai} air minum kepada [m2:MDV.GOV Maladewa] setelah instalasi di Male terbakar? Tidak, kata [m3:IDN.GOV Kemlu]; yang {e2 mengirim} adalah [m4:IND.MIL kapal perang INS Sukanya] dari India.
e1 m1 > m2 AID denied 2014-12-08/none ctx=disasters
e2 m4 > m2 AID actual 2014-12-08/none ctx=disasters

### Tempo.co 2010-08-18
[m1:PAK.GOV Pakistan] baru {e1 menerima} sepertiga dari dana banjir yang {e2 dijanjikan}; [m2:UN PBB] {e3 mendesak} [m3:? negara-negara kaya] melunasinya.
e1 m3 > m1 AID actual 2010-08-18/none ctx=disasters
e2 m3 > m1 AGREE planned 2010-08-11/none ctx=disasters
e3 m2 > m3 REQUEST requested 2010-08-18/none mode=assist ctx=disasters

### Liputan6.com 2023-02-13
[m1:IDN.MED Tim medis darurat Indonesia] {e1 mendirikan tenda perawatan} di [m2:@TUR Hatay]. [m3:IDN.GOV Muhadjir Effendy] {e2 mengunjungi} [m5=m1 mereka] dan {e3 menyerahkan} 140 ton bantuan kepada [m4:TUR.GOV wakil menteri dalam negeri].
e1 m1 > m4 AID actual 2023-02-13/none ctx=disasters
e2 m3 > m4 CONSULT actual 2023-02-21/none mode=visit ctx=disasters
e3 m3 > m4 AID actual 2023-02-21/none ctx=disasters

### Tribun Kaltim 2022-05-30 none
Klub motor itu menyantuni janda pengemudi ojek setiap Ramadan. Dananya dari penjualan stiker dan konser kecil; tahun ini anggotanya bertambah dengan bikers dari [m1:@BRN Brunei].

### Kompas.com 2012-09-25
Bukan [m1:NLD.CVL Greenpeace], melainkan [m2:DEU.CVL Yayasan Konrad Adenauer], yang {e1 membiayai} pelatihan 60 [m3:IDN.JRN wartawan] dari Sulawesi, tulis [m4:IDN.JRN AJI Makassar] dalam ralatnya.
e1 m2 > m3 AID actual 2012-09-25/none ctx=rights_freedoms

### Antara 2017-12-20
[m1:TUR.GOV Badan TIKA] {e1 merenovasi} dua masjid di [m2:BIH.REL Banja Luka] yang dihancurkan pada 1993. [m3:BIH.REL Mufti setempat] {e2 memuji} kedermawanan [m4=m1 Ankara].
e1 m1 > m2 AID actual 2017-12-20/none ctx=religion_ethnicity
e2 m3 > m4 SUPPORT actual 2017-12-20/none ctx=religion_ethnicity

### Media Indonesia 2019-11-30
[m1:IDN.GOV Bea Cukai Entikong] dan [m2:MYS.GOV Kastam Diraja Malaysia] {e1 melaksanakan operasi bersama} selama dua pekan; hasilnya, sembilan truk gula {e2 disita} dari [m3:IDN.CRM sindikat lokal].
e1 m1 > m2 COOPERATE actual 2019-11-30/none ctx=crime
e2 m1 > m3 COERCE actual 2019-11-30/none mode=seize ctx=crime

### BBC Indonesia 2018-07-05
[m1:TUN.COP Penjaga pantai Tunisia] {e1 menyelamatkan} 80 [m2:? migran Afrika sub-Sahara] dari kapal karam. Di tempat lain, [m3:MLT.GOV Malta] {e2 melarang} kapal [m4:DEU.CVL Sea-Watch] meninggalkan pelabuhan.
e1 m1 > m2 AID actual 2018-07-05/none ctx=migration
e2 m3 > m4 COERCE actual 2018-07-02/none mode=restrict ctx=migration

### Bisnis Indonesia 2022-10-18
Kerja sama tukar mata uang [m1:IDN.FIN Bank Indonesia] dengan [m2:CHN.FIN Bank Rakyat China] {e1 diperpanjang} tiga tahun. Nilainya 250 miliar yuan.
e1 m1 > m2 COOPERATE actual 2022-10-18/none ctx=economic

### Sriwijaya Post 2013-06-26
[m1:IDN.GOV SBY] {e1 meminta maaf} kepada [m2:SGP.GOV Singapura] dan [m3:MYS.GOV Malaysia] atas asap dari Riau. [m4:SGP.GOV Lee Hsien Loong] {e2 menerima} permintaan itu; [m5:IDN.LEG anggota DPR] malah {e3 menyesalkannya}.
e1 m1 > m2,m3 SUPPORT actual 2013-06-24/none ctx=environment
e2 m4 > m1 SUPPORT actual 2013-06-25/none ctx=environment
e3 m5 > m1 ACCUSE actual 2013-06-26/none mode=disapprove ctx=environment
