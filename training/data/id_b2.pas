### detikNews 2018-05-09 headline
[m1:USA.GOV Trump] {e1 Hengkang} dari Kesepakatan Nuklir, [m2:IRN.GOV Iran] {e2 Ancam} Perkaya Uranium Lagi
e1 m1 > m2 SANCTION actual 2018-05-09/none mode=withdraw ctx=cbrn,diplomatic
e2 m2 > m1 THREATEN threatened 2018-05-09/none mode=relations ctx=cbrn

### Okezone 2017-08-09
[m1:PRK.MIL Militer Korea Utara] {e1 mengancam menembakkan} empat rudal ke perairan dekat [m2:@USA Guam]. Kata [m3:USA.GOV Menhan James Mattis], [m4=m1 Pyongyang] sebaiknya berhenti mencari gara-gara dengan [m5=m3 Negeri Paman Sam].
e1 m1 > m5 THREATEN threatened 2017-08-09/none mode=violence ctx=military,cbrn

### SINDOnews 2022-08-04
Puluhan jet tempur [m1:CHN.MIL Negeri Tirai Bambu] {e1 melintasi garis median} Selat [m2:TWN.GOV Taiwan], Kamis siang. Sehari sebelumnya, [m3:USA.LEG Ketua DPR AS Nancy Pelosi] {e2 bertandang} ke [m4=m2 Taipei].
e1 m1 > m2 MOBILIZE actual 2022-08-04/none mode=weapons ctx=military,territory
e2 m3 > m2 CONSULT actual 2022-08-03/day mode=visit ctx=diplomatic

### CNBC Indonesia 2018-07-06
Perang dagang resmi meletus. [m1:USA.GOV Washington] {e1 memajaki} barang asal [m2:CHN.GOV China] senilai US$34 miliar, dan beberapa menit kemudian [m3=m2 Beijing] {e2 membalas} dengan nilai yang sama persis.
e1 m1 > m2 SANCTION actual 2018-07-06/none mode=discontinue ctx=economic
e2 m3 > m1 SANCTION actual 2018-07-06/none mode=discontinue ctx=economic

### Tribunnews 2019-11-18 headline
{e1 Diserbu} [m1:HKG.COP Polisi], [m2:HKG.EDU Mahasiswa PolyU] {e2 Bakar} Jembatan
e1 m1 > m2 COERCE actual 2019-11-18/none mode=seize ctx=repression
e2 m2 > m1 PROTEST actual 2019-11-18/none mode=riot ctx=rights_freedoms

### detikNews 2014-03-18
[m1:RUS.GOV Presiden Vladimir Putin] meneken dokumen {e1 pencaplokan} [m5:@UKR Krimea] di [m2:@RUS Kremlin]. "<<q1 Hari ini sejarah dipulihkan>>," kata [m4=m1 dia], disambut tepuk tangan. [m3:UKR.GOV Kiev] {e2 menyebutnya} perampokan.
e1 m1 > m3 COERCE actual 2014-03-18/none mode=seize ctx=territory
e2 m3 > m1 ACCUSE actual 2014-03-18/none mode=disapprove ctx=territory
q1 m4 direct cue=kata

### Kompas.com 2023-02-07
Regu penyelamat [m1:JPN.GOV Negeri Sakura] dan anjing pelacak [m2:MEX.GOV Meksiko] {e1 bertolak} ke [m3:TUR.GOV Turki] begitu gempa mengguncang. Dari [m4:@GRC Athena], [m5:GRC.GOV PM Kyriakos Mitsotakis] {e2 menelepon} [m6:TUR.GOV Erdogan] meski kedua tetangga kerap berseteru.
e1 m1,m2 > m3 AID actual 2023-02-07/none ctx=disasters
e2 m5 > m6 CONSULT actual 2023-02-07/none mode=phone ctx=disasters,diplomatic

### Okezone 2011-05-02 headline
[m1:QAEDA.REB Osama] {e1 Tewas Ditembak} [m2:USA.MIL Navy SEAL], [m3:PAK.GOV Pakistan] {e2 Merasa Dilangkahi}
e1 m2 > m1 ASSAULT actual 2011-05-02/none mode=targeted ctx=terrorism,military
e2 m3 > m2 ACCUSE actual 2011-05-02/none mode=disapprove ctx=territory,military

### SINDOnews 2021-08-16
[m1:AFG.GOV Presiden Ashraf Ghani] {e1 kabur} dari [m2:@AFG Kabul] dan istananya {e2 dikuasai} [m3:TALIBAN.REB Taliban] tanpa perlawanan. [m4:USA.GOV Amerika] {e3 menambah} 6.000 serdadu untuk mengamankan bandara.
e1 m1 > m3 RETREAT actual 2021-08-16/none mode=resign ctx=executive
e2 m3 > m1 COERCE actual 2021-08-16/none mode=seize ctx=political_institutions
e3 m4 > m3 MOBILIZE actual 2021-08-16/none mode=troops ctx=military

### CNBC Indonesia 2022-03-09
[m1:USA.GOV Joe Biden] {e1 melarang masuk} minyak dan gas [m2:RUS.GOV Rusia], Selasa (8/3). Langkah serupa {e2 diambil} [m3:GBR.GOV Inggris], tapi baru tuntas akhir tahun. [m4:DEU.GOV Jerman] {e3 menolak ikut}.
e1 m1 > m2 SANCTION actual 2022-03-08/day mode=discontinue ctx=natural_resource,economic
e2 m3 > m2 SANCTION planned 2022-03-09/none mode=discontinue ctx=natural_resource,economic
e3 m4 > m1 REJECT actual 2022-03-09/none mode=change ctx=natural_resource,economic

### Tribunnews 2015-09-05
Ribuan [m1:SYR.REF pengungsi] yang tertahan di [m2:@HUN Stasiun Keleti, Budapest] akhirnya {e1 diizinkan masuk} [m3:AUT.GOV Austria]. [m5=m1 Mereka] {e2 disambut} [m4:DEU.CVL warga Muenchen] dengan roti dan mainan.
e1 m3 > m1 AID actual 2015-09-05/none ctx=migration,asylum
e2 m4 > m5 AID actual 2015-09-05/none ctx=migration

### detikNews 2008-08-11
[m6:@GEO Gori] sudah jatuh, kata [m1:GEO.GOV Presiden Georgia Mikheil Saakashvili]. [m2=m1 Ia] {e1 memerintahkan} [m3:GEO.MIL pasukannya] mundur ke [m4:@GEO Tbilisi]; [m5:RUS.MIL Moskow] membantah telah {e2 merebut} kota itu.
e1 m2 > m5 CONCEDE actual 2008-08-11/none ctx=military
e2 m5 > m1 ASSAULT denied 2008-08-11/none ctx=military,territory said=m1

### VIVAnews 2010-11-23
[m1:PRK.MIL Artileri Korut] {e1 memuntahkan} puluhan peluru ke [m2:@KOR Pulau Yeonpyeong]. [m3:KOR.MIL Serdadu Negeri Ginseng] {e2 membalas tembakan} dan {e3 menaikkan status siaga} ke level tertinggi.
e1 m1 > m3 ASSAULT actual 2010-11-23/none mode=heavy-weapons ctx=military,territory
e2 m3 > m1 ASSAULT actual 2010-11-23/none mode=heavy-weapons ctx=military
e3 m3 > m1 MOBILIZE actual 2010-11-23/none mode=troops ctx=military

### CNN Indonesia 2024-10-02
Hampir 200 rudal {e1 ditembakkan} [m1:IRN.MIL Garda Revolusi Iran] ke [m2:ISR.GOV Israel], Selasa (1/10) malam. [m3:ISR.GOV PM Benjamin Netanyahu] {e2 bersumpah} [m4=m1 Teheran] bakal membayar mahal.
e1 m1 > m2 ASSAULT actual 2024-10-01/day mode=heavy-weapons ctx=military
e2 m3 > m4 THREATEN threatened 2024-10-02/none mode=violence ctx=military

### Okezone 2012-12-10 none
[m1:@VEN Venezuela] mendadak ramai membicarakan siapa pengganti [m2:VEN.GOV Hugo Chavez]. Sang presiden sedang menjalani operasi keempat di [m3:@CUB Kuba], dan dokter belum bisa memastikan masa pemulihannya.

### SINDOnews 2018-06-12
Berjabat tangan selama tiga belas detik, [m1:USA.GOV Donald Trump] dan [m2:PRK.GOV Kim Jong-un] {e1 duduk semeja} di [m3:@SGP Pulau Sentosa]. [m6=m1 Trump] {e2 menyatakan setop latihan perang} dengan [m4:KOR.MIL Korsel], hal yang tak disangka [m5=m4 Seoul].
e1 m1 > m2 CONSULT actual 2018-06-12/none ctx=diplomatic,cbrn
e2 m6 > m2 CONCEDE actual 2018-06-12/none ctx=military

### detikNews 2020-01-03 headline
[m1:IRN.MIL Jenderal Soleimani] {e1 Dihabisi} Drone [m2:USA.MIL AS], [m3:IRQ.GOV Irak] {e2 Berang}
e1 m2 > m1 ASSAULT actual 2020-01-03/none mode=drone ctx=military
e2 m3 > m2 ACCUSE actual 2020-01-03/none mode=disapprove ctx=military,territory

### Tribunnews 2018-03-30
Giliran [m1:RUS.GOV Negeri Beruang Merah] yang {e1 mendepak} 60 diplomat [m2:USA.GOV Amerika Serikat] dan {e2 menutup} konsulatnya di [m3:@RUS Saint Petersburg]. "<<q1 Ini sekadar cermin>>," ujar [m4:RUS.GOV Sergei Lavrov].
e1 m1 > m2 SANCTION actual 2018-03-30/none mode=expel ctx=diplomatic
e2 m1 > m2 SANCTION actual 2018-03-30/none mode=discontinue ctx=diplomatic
q1 m4 direct cue=ujar

### CNBC Indonesia 2020-06-16
[m1:PRK.GOV Pyongyang] {e1 meledakkan} kantor penghubung antar-[m2:@KOR Korea] di [m3:@PRK Kaesong]. [m4:KOR.GOV Cheong Wa Dae] {e2 memperingatkan} akan membalas keras jika [m5=m1 tetangganya] terus memanaskan keadaan.
e1 m1 > m4 ASSAULT actual 2020-06-16/none mode=destroy ctx=diplomatic
e2 m4 > m5 THREATEN threatened 2020-06-16/none mode=violence ctx=military

### Kompas.com 2016-07-12
{e4 Gugatan} [m1:PHL.GOV Manila] {e1 dikabulkan} [m2:PCA Mahkamah Arbitrase Den Haag]: sembilan garis putus tak punya dasar hukum. [m3:CHN.GOV Beijing] {e2 tak mengakui} putusan itu dan {e3 mengerahkan} pesawat ke [m4:@CHN Kepulauan Paracel].
e1 m2 > m3 SANCTION actual 2016-07-12/none mode=convict ctx=legal,territory
e2 m3 > m2 REJECT actual 2016-07-12/none mode=yield ctx=legal,territory
e3 m3 > m1 MOBILIZE actual 2016-07-12/none mode=weapons ctx=military,territory
e4 m1 > m3 ACCUSE actual 2016-07-12/none mode=allege ctx=legal,territory bg

### SINDOnews 2024-12-08
[m1:SYR.GOV Presiden Bashar al-Assad] {e1 meninggalkan} [m2:@SYR Damaskus] ketika pasukan [m3:HTS.REB Hayat Tahrir al-Sham] {e2 memasuki} kota. Pagi harinya, [m4=m1 sang diktator] {e3 mendapat suaka} dari [m5:RUS.GOV Negeri Beruang Merah].
e1 m1 > m3 RETREAT actual 2024-12-08/none mode=resign ctx=executive
e2 m3 > m1 COERCE actual 2024-12-08/none mode=seize ctx=political_institutions,military
e3 m5 > m4 AID actual 2024-12-08/none ctx=asylum

### Liputan6.com 2013-06-24 headline
[m1:HKG.GOV Hong Kong] {e1 Lepas} [m2:USA.SPY Snowden] ke [m3:@RUS Moskow], [m4:USA.GOV AS] {e2 Jengkel}
e1 m1 > m4 REJECT actual 2013-06-24/none mode=yield ctx=intelligence,legal
e2 m4 > m1 ACCUSE actual 2013-06-24/none mode=disapprove ctx=diplomatic,intelligence

### Merdeka.com 2023-03-10
Setelah tujuh tahun putus, hubungan [m1:SAU.GOV Saudi] dan [m2:IRN.GOV Negeri Para Mullah] {e1 dirajut lagi}. Kesepakatan itu {e2 difasilitasi} [m3:CHN.GOV Tiongkok] dan {e3 dipuji} [m4:UN Sekjen PBB Antonio Guterres].
e1 m1 > m2 AGREE planned 2023-03-10/none ctx=diplomatic
e2 m3 > m1,m2 CONSULT actual 2023-03-10/none mode=third-party ctx=diplomatic
e3 m4 > m3 SUPPORT actual 2023-03-10/none ctx=diplomatic

### detikNews 2009-01-04
[m1:ISR.MIL Tank-tank Merkava] {e1 merangsek masuk} ke kubu [m6:HAMAS.REB Hamas] di [m2:@PSE Gaza utara], Sabtu malam. [m3:UN Sekjen PBB Ban Ki-moon] {e2 menelepon} [m4:ISR.GOV PM Ehud Olmert] dan {e3 minta} [m5=m4 Negeri Zionis] segera berhenti. Tak digubris.
e1 m1 > m6 ASSAULT actual 2009-01-03/day mode=heavy-weapons ctx=military
e2 m3 > m4 CONSULT actual 2009-01-04/none mode=phone ctx=diplomatic
e3 m3 > m5 REQUEST requested 2009-01-04/none mode=yield ctx=military

### Okezone 2019-02-27
Dua jet [m1:IND.MIL India] {e1 dirontokkan} [m2:PAK.MIL Angkatan Udara Pakistan]; seorang pilot, [m3:IND.MIL Abhinandan Varthaman], {e2 ditawan}. "<<q1 Kalau perang pecah, siapa yang bisa mengendalikan?>>" kata [m4:PAK.GOV Imran Khan], yang lalu {e3 mengajak} [m5:IND.GOV New Delhi] berunding.
e1 m2 > m1 ASSAULT actual 2019-02-27/none mode=aerial ctx=military,territory
e2 m2 > m3 ASSAULT actual 2019-02-27/none mode=abduct ctx=military
e3 m4 > m5 REQUEST requested 2019-02-27/none mode=meet ctx=diplomatic
q1 m4 direct cue=kata

### SINDOnews 2019-03-01 headline
[m1:PAK.GOV Pakistan] {e1 Pulangkan} Pilot [m2:IND.MIL India]: <<q1 Ini Isyarat Damai>>
e1 m1 > m2 RETREAT actual 2019-03-01/none mode=release ctx=military,diplomatic
q1 m1 direct

### CNBC Indonesia 2025-05-12
Gencatan tarif. [m1:USA.GOV Paman Sam] {e1 memangkas} bea masuk untuk [m2:CHN.GOV China] dari 145 menjadi 30 persen selama 90 hari, sedangkan [m3=m2 Negeri Tirai Bambu] {e2 menurunkan} tarif balasannya ke 10 persen. Pasar pun bersorak.
e1 m1 > m2 RETREAT actual 2025-05-12/none ctx=economic
e2 m3 > m1 RETREAT actual 2025-05-12/none ctx=economic

### detikNews 2021-03-28
{e1 Bentrokan} terburuk sejak kudeta: 114 [m1:MMR.CVL demonstran] {e2 ditembak} [m2:MMR.MIL tentara Myanmar] pada Hari Angkatan Bersenjata, Sabtu (27/3). [m3:USA.GOV Menlu Antony Blinken] mengaku ngeri dan {e3 menyebut} [m4=m2 junta] menjalankan teror.
e1 m1 > m2 PROTEST actual 2021-03-27/day mode=demo ctx=pro_democracy
e2 m2 > m1 ASSAULT actual 2021-03-27/day mode=firearms ctx=repression
e3 m3 > m4 ACCUSE actual 2021-03-28/none mode=disapprove ctx=repression,human_rights

### Tribunnews 2022-05-18
Ratusan [m1:UKR.MIL pejuang Azov] yang berbulan-bulan bertahan di pabrik baja Azovstal {e1 meletakkan senjata} dan {e2 diboyong} [m2:RUS.MIL pasukan Rusia] ke [m3:@UKR Olenivka].
e1 m1 > m2 RETREAT actual 2022-05-18/none mode=disarm ctx=military
e2 m2 > m1 ASSAULT actual 2022-05-18/none mode=abduct ctx=military

### Kompas.com 2022-11-11
[m1:RUS.MIL Pasukan Negeri Beruang Merah] {e1 hengkang} dari [m2:@UKR Kherson] lewat jembatan ponton. Sesaat kemudian, [m3:UKR.CVL warga] {e2 memeluk} [m4:UKR.MIL tentara Ukraina] di alun-alun, dan [m5:UKR.GOV Zelensky] menyebutnya hari bersejarah.
e1 m1 > m4 RETREAT actual 2022-11-11/none mode=withdraw ctx=military,territory
e2 m3 > m4 SUPPORT actual 2022-11-11/none ctx=military

### Merdeka.com 2011-01-29
[m1:EGY.GOV Rezim Mubarak] {e1 memutus} internet seluruh negeri sejak Jumat (28/1) dini hari supaya [m2:EGY.CVL oposisi muda] tak bisa berkoordinasi. Malamnya {e2 jam malam diberlakukan}, namun [m4=m2 massa] {e3 tetap membanjiri} [m3:@EGY Lapangan Tahrir].
e1 m1 > m2 COERCE actual 2011-01-28/day mode=censor ctx=rights_freedoms,repression
e2 m1 > m2 COERCE actual 2011-01-28/day mode=curfew ctx=repression
e3 m4 > m1 PROTEST actual 2011-01-28/day mode=demo ctx=pro_democracy

### Okezone 2013-03-15 none
Siapa yang akan mendampingi [m1:VAT.REL Jorge Mario Bergoglio] di [m3:@VAT Vatikan]? [m4=m1 Paus pertama dari Argentina itu] dikenal gemar naik bus, memasak sendiri, dan mendukung klub San Lorenzo.

### detikNews 2007-09-27
[m6:MMR.REL Biksu] {e1 turun ke jalan}, [m1:MMR.MIL junta Burma] {e2 menutup} vihara. Sedikitnya 200 [m2:MMR.REL rohaniwan] {e3 diangkut} dari enam biara di [m3:@MMR Yangon], kata [m4:MMR.CVL seorang aktivis] yang {e4 memohon} [m5:CHN.GOV China] turun tangan.
e1 m6 > m1 PROTEST actual 2007-09-27/none mode=demo ctx=pro_democracy,religion_ethnicity
e2 m1 > m2 COERCE actual 2007-09-27/none mode=restrict ctx=repression,religion_ethnicity
e3 m1 > m2 COERCE actual 2007-09-27/none mode=arrest ctx=repression,religion_ethnicity said=m4
e4 m4 > m5 REQUEST requested 2007-09-27/none mode=assist ctx=human_rights

### SINDOnews 2023-10-27
Jet F-16 [m1:USA.MIL Pentagon] {e1 menggempur} dua gudang senjata milik [m2:IRN.MIL Garda Revolusi Iran] di [m3:@SYR Suriah timur]. Serangan itu, kata [m4:USA.GOV Menhan Lloyd Austin], membalas {e2 rentetan roket} [m5:PMF.REB milisi pro-Teheran] ke [m6:USA.MIL pangkalan AS].
e1 m1 > m2 ASSAULT actual 2023-10-27/none mode=aerial ctx=military
e2 m5 > m6 ASSAULT actual 2023-10-27/none mode=heavy-weapons ctx=military
rel m5 ally_of m2

### CNN Indonesia 2020-12-11 headline
Gantian [m1:MAR.GOV Maroko] {e1 Berbaikan} dengan [m2:ISR.GOV Israel], [m3:USA.GOV Trump] {e2 Akui} [m4:@ESH Sahara Barat]
e1 m1 > m2 AGREE planned 2020-12-11/none ctx=diplomatic
e2 m3 > m1 SUPPORT actual 2020-12-11/none ctx=territory,diplomatic

### Liputan6.com 2024-01-31
Dana untuk [m1:UNRWA UNRWA] {e1 dibekukan} [m2:USA.GOV AS], [m3:AUS.GOV Australia], dan [m4:JPN.GOV Jepang] setelah [m5:ISR.GOV Israel] {e2 menuding} dua belas karyawan [m6=m1 badan itu] ikut menyerang pada 7 Oktober. [m7:NOR.GOV Norwegia] {e3 menyatakan tetap menyumbang}.
e1 m2,m3,m4 > m1 SANCTION actual 2024-01-31/none mode=discontinue ctx=human_security,migration
e2 m5 > m6 ACCUSE actual 2024-01-31/none mode=allege ctx=terrorism
e3 m7 > m1 AGREE planned 2024-01-31/none ctx=human_security

### Tribunnews 2014-09-19 none
Hasil akhir: 55 persen pemilih [m1:@GBR Skotlandia] menjawab tidak. Partisipasi mencapai 85 persen, tertinggi dalam sejarah pemungutan suara di [m2:@GBR Britania Raya], dengan antrean mengular sejak pukul tujuh pagi.

### CNBC Indonesia 2023-08-01
[m1:CHN.GOV China] mulai {e1 membatasi ekspor} galium dan germanium, bahan baku cip yang sangat dibutuhkan [m2:USA.GOV AS]. [m3:CHN.GOV Juru bicara kementerian perdagangannya] berkata langkah ini tidak menyasar negara tertentu.
e1 m1 > m2 SANCTION actual 2023-08-01/none mode=discontinue ctx=technology,economic

### detikNews 2017-10-01
[m1:ESP.COP Polisi antihuru-hara Spanyol] {e1 menggebuki} [m2:ESP.CVL pemilih] dan {e2 menyita} kotak suara referendum di [m3:@ESP Barcelona]. Tak ada yang namanya referendum hari ini, kata [m4:ESP.GOV PM Mariano Rajoy]. [m5:ESP.GOV Pemimpin Catalonia Carles Puigdemont] {e3 mengecam} [m6=m4 Madrid].
e1 m1 > m2 ASSAULT actual 2017-10-01/none mode=beat ctx=repression,territory
e2 m1 > m2 COERCE actual 2017-10-01/none mode=seize ctx=election,repression
e3 m5 > m6 ACCUSE actual 2017-10-01/none mode=disapprove ctx=repression,territory

### Okezone 2016-06-29
[m1:FRA.LAB Pekerja Prancis] {e1 mogok massal} lagi. Kereta, bandara, hingga Menara Eiffel lumpuh karena [m2=m1 buruh CGT] {e2 menuntut} [m3:FRA.GOV Presiden Francois Hollande] membatalkan RUU ketenagakerjaan.
e1 m1 > m3 PROTEST actual 2016-06-29/none mode=strike ctx=economic
e2 m2 > m3 REQUEST requested 2016-06-29/none mode=yield ctx=economic

### SINDOnews 2018-12-05 headline
{e2 Didemo} [m2:FRA.CVL Rompi Kuning], [m1:FRA.GOV Macron] {e1 Tunda} Kenaikan Pajak BBM
e2 m2 > m1 PROTEST actual 2018-12-05/none mode=demo ctx=economic
e1 m1 > m2 CONCEDE actual 2018-12-05/none ctx=economic

### Kompas.com 2022-04-03
Petrol langka, listrik padam 13 jam, dan {e1 amuk} [m1:LKA.CVL warga Kolombo] mencapai rumah pribadi [m2:LKA.GOV Presiden Gotabaya Rajapaksa]. [m3=m2 Sang presiden] {e2 mengumumkan keadaan darurat}; sore harinya {e3 medsos diblokir}.
e1 m1 > m2 PROTEST actual 2022-04-03/none mode=riot ctx=economic
e2 m3 > m1 COERCE actual 2022-04-03/none mode=martial-law ctx=repression
e3 m3 > m1 COERCE actual 2022-04-03/none mode=censor ctx=rights_freedoms

### Tribunnews 2022-03-22
[m1:IND.GOV India] {e1 mengucurkan pinjaman} satu miliar dolar AS bagi [m2:LKA.GOV Sri Lanka] untuk membeli beras dan obat; [m3:CHN.GOV China] baru {e2 mempertimbangkan}.
e1 m1 > m2 AID actual 2022-03-22/none ctx=economic,human_security
e2 m3 > m2 AGREE hypothetical 2022-03-22/none ctx=economic

### detikNews 2013-08-14
Bak medan perang. [m1:EGY.COP Aparat keamanan Mesir] dengan buldoser {e1 meratakan} kamp [m2:EGY.REL Ikhwanul Muslimin] di Rabaa al-Adawiya, ratusan tewas. [m3:EGY.GOV Wapres Mohamed ElBaradei] memilih {e2 mundur} sebagai protes.
e1 m1 > m2 ASSAULT actual 2013-08-14/none mode=firearms ctx=repression
e2 m3 > m1 RETREAT actual 2013-08-14/none mode=resign ctx=repression,executive

### CNN Indonesia 2015-03-26
Operasi Badai Penentu dimulai: seratus pesawat [m1:SAU.MIL Arab Saudi] {e1 membombardir} posisi [m2:HOUTHI.REB Houthi] di [m3:@YEM Sanaa] atas {e2 permintaan} [m4:YEM.GOV Presiden Abd-Rabbu Mansour Hadi]. [m5:PAK.LEG Parlemen Pakistan] belum memberi lampu hijau pengiriman pasukan.
e1 m1 > m2 ASSAULT actual 2015-03-26/none mode=aerial ctx=military
e2 m4 > m1 REQUEST requested 2015-03-26/none mode=assist ctx=military

### Viva.co.id 2019-07-20
Kapal tanker [m1:GBR.BUS Stena Impero] {e1 dibajak} [m2:IRN.MIL Garda Revolusi] di Selat Hormuz, dua pekan setelah [m3:GBR.MIL marinir Inggris] {e2 merampas} tanker [m4:IRN.BUS Grace 1] di lepas pantai [m5:@GIB Gibraltar]. "<<q1 Mata dibalas mata>>," tulis [m6:IRN.LEG Ketua Parlemen Ali Larijani].
e1 m2 > m1 COERCE actual 2019-07-20/none mode=seize ctx=military,territory
e2 m3 > m4 COERCE actual 2019-07-06/week mode=seize ctx=military
q1 m6 direct cue=tulis

### Republika 2020-05-06 none
[m1:@VEN Caracas] gelap gulita selama enam jam. Pemadaman bergilir memang sudah jadi bagian hidup warga [m2:@VEN Venezuela], yang menyimpan lilin dan genset tangan untuk memasak nasi.

### SINDOnews 2009-06-20
[m1:IRN.GOV Ayatollah Ali Khamenei] dalam khotbah Jumat {e1 mewanti-wanti} [m2:IRN.OPP kubu Mir Hossein Mousavi]: kalau {e2 aksi jalanan} berlanjut, pertumpahan darah jadi tanggungan pemimpinnya.
e1 m1 > m2 THREATEN threatened 2009-06-19/day mode=violence ctx=election,repression
e2 m2 > m1 PROTEST actual 2009-06-20/none mode=demo ctx=election

### detikNews 2023-04-11
Lebih dari 17 ribu serdadu [m1:PHL.MIL Filipina] dan [m2:USA.MIL Negeri Paman Sam] {e1 memulai Balikatan}, yang terbesar sepanjang sejarah. [m3:CHN.GOV Beijing] {e2 menyebut} permainan perang itu mengobok-obok stabilitas.
e1 m1 > m2 COOPERATE actual 2023-04-11/none ctx=military
e2 m3 > m1,m2 ACCUSE actual 2023-04-11/none mode=disapprove ctx=military,territory

### SINDOnews 2019-07-12
Pesawat kargo [m1:RUS.MIL Rusia] yang memuat komponen S-400 mendarat di [m2:@TUR Ankara], pertanda transaksi 2,5 miliar dolar itu {e1 dirampungkan} [m3:TUR.GOV Turki]. [m4:USA.GOV Washington] {e2 mengancam mendepak} [m5=m3 sekutunya itu] dari program F-35.
e1 m3 > m1 COOPERATE actual 2019-07-12/none ctx=military,economic
e2 m4 > m5 THREATEN threatened 2019-07-12/none mode=restrict ctx=military
rel m3 ally_of m4

### Okezone 2019-07-18 headline
Nekat {e1 Beli} S-400 [m3:RUS.GOV Rusia], [m1:TUR.GOV Turki] {e2 Dicoret} [m2:USA.GOV AS] dari Proyek F-35
e1 m1 > m3 COOPERATE actual 2019-07-18/none ctx=military
e2 m2 > m1 SANCTION actual 2019-07-18/none mode=discontinue ctx=military

### Kompas.com 2012-08-03
[m1:RUS.SPY FSB] {e1 berbagi data intelijen} dengan [m2:GBR.SPY MI5] demi Olimpiade London, kata [m3:GBR.GOV Menteri Luar Negeri William Hague].
e1 m1 > m2 COOPERATE actual 2012-08-03/none ctx=intelligence

### CNBC Indonesia 2023-11-13
[m1:AUS.GOV Australia] dan [m2:CHN.GOV China] {e1 kembali berdagang} jelai serta anggur sesudah tiga tahun macet. [m3:AUS.GOV PM Anthony Albanese], yang baru {e2 melawat} ke [m4=m2 Beijing], {e3 mengapresiasi} [m5:CHN.GOV Presiden Xi Jinping].
e1 m1 > m2 COOPERATE actual 2023-11-13/none ctx=economic
e2 m3 > m4 CONSULT actual 2023-11-13/none mode=visit ctx=diplomatic
e3 m3 > m5 SUPPORT actual 2023-11-13/none ctx=diplomatic,economic

### Tribunnews 2012-05-10
[m1:LAO.GOV Laos] {e1 menyerahkan} [m2:MMR.CRM gembong narkoba asal Myanmar, Naw Kham,] kepada [m3:CHN.GOV kepolisian Tiongkok] di [m4:@CHN Beijing], Kamis (10/5), sesuai perjanjian ekstradisi.
e1 m1 > m3 COOPERATE actual 2012-05-10/day ctx=legal,illegal_drugs

### detikNews 2016-02-27
Tepat tengah malam senjata di [m1:@SYR Suriah] berhenti menyalak. [m2:SYR.MIL Pasukan Damaskus] dan [m3:SYR.REB hampir seratus faksi pemberontak] {e1 mematuhi} gencatan yang {e2 ditengahi} [m4:USA.GOV Washington] dan [m5:RUS.GOV Moskwa].
e1 m2 > m3 RETREAT actual 2016-02-27/none mode=ceasefire ctx=military
e2 m4,m5 > m2,m3 CONSULT actual 2016-02-27/none mode=third-party ctx=diplomatic

### Okezone 2020-01-08 headline
[m1:IRN.GOV Iran] {e1 Siagakan} Rudal, [m2:USA.GOV Trump] Malah {e2 Melunak}
e1 m1 > m2 MOBILIZE actual 2020-01-08/none mode=weapons ctx=military
e2 m2 > m1 CONCEDE actual 2020-01-08/none ctx=military

### SINDOnews 2021-04-13
[m1:RUS.MIL Rusia] {e1 menumpuk} 80 ribu prajurit di tapal batas [m2:UKR.GOV Ukraina]. Situasi ini, menurut [m3:NATO Sekjen NATO Jens Stoltenberg], paling gawat sejak 2014; [m4=m3 dia] {e2 meminta} [m5=m1 Negeri Beruang Merah] menarik [m6=m1 mereka].
e1 m1 > m2 MOBILIZE actual 2021-04-13/none mode=troops ctx=military,territory
e2 m4 > m5 REQUEST requested 2021-04-13/none mode=yield ctx=military

### CNN Indonesia 2023-12-19
[m1:USA.GOV Pentagon] {e1 membentuk satuan tugas laut} bersama [m2:GBR.GOV Inggris], [m3:BHR.GOV Bahrain], dan [m4:FRA.GOV Prancis] untuk menjaga pelayaran dari {e2 serangan} [m5:HOUTHI.REB Houthi]. [m6:HOUTHI.REB Juru bicara Mohammed Abdulsalam] {e3 sesumbar} kapal [m7:ISR.BUS Israel] tetap akan dihajar.
e1 m1 > m2,m3,m4 COOPERATE actual 2023-12-19/none ctx=military
e2 m5 > m7 ASSAULT actual 2023-12-19/none ctx=military
e3 m6 > m7 THREATEN threatened 2023-12-19/none mode=violence ctx=military

### Liputan6.com 2010-08-05
Enam helikopter Chinook [m2:USA.MIL Amerika] tiba di [m1:@PAK Ghazi], Kamis (5/8), untuk {e1 mengevakuasi} [m3:PAK.CVL korban banjir] dari lembah Swat yang terputus.
e1 m2 > m3 AID actual 2010-08-05/day ctx=disasters

### Merdeka.com 2014-10-03
[m1:CUB.GOV Kuba] {e1 menerjunkan} 165 dokter dan perawat ke [m2:SLE.GOV Sierra Leone] guna melawan Ebola; [m3:USA.GOV AS] {e2 membangun} tujuh belas klinik di [m4:LBR.GOV Liberia].
e1 m1 > m2 AID actual 2014-10-03/none ctx=health
e2 m3 > m4 AID actual 2014-10-03/none ctx=health

### Republika 2021-05-31
Vaksin gelombang pertama {e1 disumbangkan} [m1:CHN.GOV China] untuk [m2:PSE.CVL warga Palestina], sedangkan [m3:EGY.GOV Mesir] {e2 membuka} [m5:@EGY Rafah] bagi korban luka. [m4:QAT.GOV Doha] {e3 berjanji menggelontorkan} setengah miliar dolar.
e1 m1 > m2 AID actual 2021-05-31/none ctx=health
e2 m3 > m2 RETREAT actual 2021-05-31/none mode=access ctx=human_security
e3 m4 > m2 AGREE planned 2021-05-31/none ctx=human_security,economic

### Tempo.co 2016-11-24
{e1 Ditolak} [m5:COL.CVL rakyat] pada Oktober, perjanjian damai edisi revisi akhirnya {e2 diteken lagi} [m1:COL.GOV Presiden Juan Manuel Santos] dan [m2:FARC.REB pemimpin FARC Timochenko] di [m3:@COL Bogota]. Dalam 150 hari, [m4=m2 gerilyawan] {e3 wajib melucuti diri}.
e1 m5 > m1,m2 REJECT actual 2016-10-01/month ctx=diplomatic bg
e2 m1 > m2 SUPPORT actual 2016-11-24/none ctx=diplomatic
e3 m4 > m1 CONCEDE planned 2016-11-24/none ctx=military

### SINDOnews 2018-04-21 headline
[m1:PRK.GOV Kim Jong-un] {e1 Umumkan Penghentian} Uji Nuklir, [m2:USA.GOV Trump]: <<q1 Kabar Bagus>>
e1 m1 > m2 CONCEDE actual 2018-04-21/none ctx=cbrn
q1 m2 direct

### CNBC Indonesia 2019-09-04
Setelah tiga bulan {e3 demo}, [m1:HKG.GOV Carrie Lam] akhirnya {e1 mencabut} RUU ekstradisi. "<<q1 Terlambat>>," kata [m2:HKG.OPP aktivis Joshua Wong], yang bersama [m3:HKG.CVL massa prodemokrasi] {e2 tetap akan turun ke jalan}.
e1 m1 > m2 CONCEDE actual 2019-09-04/none ctx=rights_freedoms,legal
e2 m2 > m1 PROTEST planned 2019-09-04/none mode=demo ctx=rights_freedoms
e3 m3 > m1 PROTEST actual 2019-09-04/none mode=demo ctx=rights_freedoms bg
q1 m2 direct cue=kata

### detikNews 2024-08-05
[m1:BGD.GOV PM Sheikh Hasina] {e1 lengser} dan terbang ke [m2:@IND India]. [m3:BGD.EDU Mahasiswa], yang berminggu-minggu {e2 memprotes} kuota pegawai negeri, {e3 menyerbu} kediamannya. [m4:BGD.MIL Panglima AD Waker-uz-Zaman] {e4 menjanjikan} pemerintahan sementara.
e1 m1 > m3 RETREAT actual 2024-08-05/none mode=resign ctx=executive
e2 m3 > m1 PROTEST actual 2024-08-05/none mode=demo ctx=inequality
e3 m3 > m1 PROTEST actual 2024-08-05/none mode=riot ctx=executive
e4 m4 > m3 AGREE planned 2024-08-05/none ctx=political_institutions

### Okezone 2011-02-21
Dua pilot Mirage [m1:LBY.MIL Libya] membelot ke [m2:@MLT Malta] karena {e1 menolak} {e2 perintah} [m5:LBY.GOV Muammar Khadafi] mengebom [m3:LBY.CVL demonstran] di [m4:@LBY Benghazi].
e1 m1 > m5 REJECT actual 2011-02-21/none ctx=military
e2 m5 > m1 REQUEST requested 2011-02-21/none mode=change ctx=military

### Kompas.com 2025-09-09
[m1:NPL.CVL Gen Z Nepal] {e1 membakar} gedung parlemen sehari setelah [m2:NPL.COP polisi] {e2 menewaskan} [m5=m1 19 orang]. [m3:NPL.GOV PM KP Sharma Oli] {e3 menyatakan berhenti}, dan [m4:NPL.GOV pemerintah] {e4 mencabut} larangan media sosial.
e1 m1 > m3 PROTEST actual 2025-09-09/none mode=riot ctx=corruption,rights_freedoms
e2 m2 > m5 ASSAULT actual 2025-09-08/day mode=firearms ctx=repression
e3 m3 > m1 RETREAT actual 2025-09-09/none mode=resign ctx=executive
e4 m4 > m1 RETREAT actual 2025-09-09/none ctx=rights_freedoms

### Viva.co.id 2019-10-20
[m1:CHL.GOV Presiden Sebastian Pinera] {e1 membatalkan} kenaikan ongkos metro setelah [m2:CHL.CVL pelajar] {e2 melompati} palang stasiun beramai-ramai dan {e3 merusak} gerbong. Kendati begitu, 10.500 [m3:CHL.MIL tentara dan polisi] {e4 dikerahkan} ke jalanan [m4:@CHL Santiago].
e1 m1 > m2 CONCEDE actual 2019-10-20/none ctx=economic
e2 m2 > m1 PROTEST actual 2019-10-20/none mode=boycott ctx=economic
e3 m2 > m1 PROTEST actual 2019-10-20/none mode=riot ctx=economic
e4 m3 > m2 MOBILIZE actual 2019-10-20/none mode=troops ctx=repression

### Tribunnews 2006-02-05 headline
Karikatur Nabi, Kedubes [m1:DNK.GOV Denmark] di [m2:@SYR Damaskus] {e1 Dibakar} [m3:SYR.REL Massa]
e1 m3 > m1 PROTEST actual 2006-02-05/none mode=riot ctx=religion_ethnicity

### detikFinance 2015-11-26
[m1:RUS.GOV Moskow] {e1 menghentikan impor} ayam dan tomat [m2:TUR.GOV Turki]. Selain itu, {e2 bebas visa dicabut} mulai Januari, kata [m3:RUS.GOV Menlu Lavrov].
e1 m1 > m2 SANCTION actual 2015-11-26/none mode=discontinue ctx=economic
e2 m1 > m2 SANCTION planned 2016-01-01/month mode=discontinue ctx=diplomatic

### Okezone 2022-09-20 headline
[m1:ARM.GOV Armenia]-[m2:AZE.GOV Azerbaijan] {e1 Baku Tembak} Lagi, [m3:RUS.GOV Rusia] {e2 Dimintai} Tolong
e1 m1 > m2 ASSAULT actual 2022-09-20/none ctx=military,territory
e2 m1 > m3 REQUEST requested 2022-09-20/none mode=assist ctx=military

### detikNews 2023-09-21
Cukup sehari {e1 digempur} [m1:AZE.MIL pasukan Azerbaijan], [m2:NKR.REB separatis Nagorno-Karabakh] takluk dan {e2 setuju dilucuti}. Konvoi makanan {e3 dikirim} [m3:RUS.MIL penjaga perdamaian Rusia] ke [m4:@AZE Stepanakert].
e1 m1 > m2 ASSAULT actual 2023-09-21/none ctx=military,territory
e2 m2 > m1 CONCEDE actual 2023-09-21/none ctx=military,territory
e3 m3 > m2 AID actual 2023-09-21/none ctx=human_security,peacekeeping

### SINDOnews 2020-08-13 headline
{e1 Dikirimi} Jet Rafale [m3:FRA.MIL Prancis], [m1:GRC.GOV Yunani] Makin Pede Hadapi [m2:TUR.GOV Turki]
e1 m3 > m1 AID actual 2020-08-13/none ctx=military

### CNBC Indonesia 2024-05-14
[m1:USA.GOV Joe Biden] {e1 menaikkan bea masuk} mobil listrik [m2:CHN.GOV China] menjadi 100 persen. [m3:CHN.GOV Juru bicara Kemlu Wang Wenbin] {e2 menyatakan} [m4=m2 Beijing] bakal mengambil segala tindakan yang perlu.
e1 m1 > m2 SANCTION actual 2024-05-14/none mode=discontinue ctx=economic,technology
e2 m3 > m1 THREATEN threatened 2024-05-14/none mode=restrict ctx=economic

### Kompas.com 2016-01-06 none
Gempa berkekuatan 5,1 tercatat di dekat [m4:@PRK Punggye-ri], wilayah timur laut [m1:@PRK Korea Utara], Rabu pagi. Pusat gempa di permukaan, lapor badan geologi [m2:@USA Amerika Serikat], dan getarannya terasa sampai [m3:@CHN Yanji].

### Tribunnews 2024-04-14 headline none
Daftar Maskapai yang Alihkan Rute Usai Wilayah Udara [m1:@JOR Yordania] Ditutup

### detikNews 2006-10-09
{e1 Uji coba nuklir} pertama [m1:PRK.GOV Korea Utara] dilakukan di bawah tanah, Senin (9/10). [m2:JPN.GOV PM Shinzo Abe] {e2 menyebutnya} tak termaafkan, [m3:KOR.GOV Seoul] {e3 menangguhkan} kiriman semen, dan [m4:CHN.GOV Beijing], sahabat lama [m5=m1 Pyongyang], ikut {e4 mengecam}.
e1 m1 > m3 MOBILIZE actual 2006-10-09/day mode=weapons ctx=cbrn,military
e2 m2 > m1 ACCUSE actual 2006-10-09/none mode=disapprove ctx=cbrn
e3 m3 > m1 SANCTION actual 2006-10-09/none mode=discontinue ctx=cbrn,human_security
e4 m4 > m5 ACCUSE actual 2006-10-09/none mode=disapprove ctx=cbrn
rel m4 ally_of m5

### Okezone 2021-10-04 headline
56 Pesawat Tempur [m1:CHN.MIL China] {e1 Masuki} Zona Pertahanan [m2:TWN.GOV Taiwan] dalam Sehari
e1 m1 > m2 MOBILIZE actual 2021-10-04/none mode=weapons ctx=military,territory

### SINDOnews 2017-04-08
Kapal induk [m1:USA.MIL Carl Vinson] {e1 berlayar} mendekati [m6:@KOR Semenanjung Korea] sebagai pesan bagi [m2:PRK.GOV Kim Jong-un], sehari setelah 59 rudal Tomahawk {e2 dihamburkan} [m3:USA.MIL militer AS] ke pangkalan [m4:SYR.MIL Suriah] di [m5:@SYR Shayrat].
e1 m1 > m2 MOBILIZE actual 2017-04-08/none mode=weapons ctx=military,cbrn
e2 m3 > m4 ASSAULT actual 2017-04-07/day mode=heavy-weapons ctx=military

### CNN Indonesia 2023-08-11
[m1:ECOWAS Blok Afrika Barat ECOWAS] {e1 mengaktifkan pasukan siaga} untuk [m2:@NER Niger] tapi masih mengutamakan perundingan. [m3:NER.MIL Junta di Niamey] {e2 mengancam membunuh} [m4:NER.GOV Presiden Mohamed Bazoum] bila itu terjadi, kata dua pejabat Barat.
e1 m1 > m3 MOBILIZE actual 2023-08-11/none mode=troops ctx=military,pro_democracy
e2 m3 > m4 THREATEN threatened 2023-08-11/none mode=violence ctx=pro_autocracy

### detikNews 2022-02-27 headline
[m1:RUS.GOV Putin] {e1 Perintahkan} Pasukan Nuklir Siaga, [m2:DEU.GOV Jerman] {e2 Putar Haluan} Kirim Rudal ke [m3:UKR.GOV Ukraina]
e1 m1 > m3 MOBILIZE actual 2022-02-27/none mode=weapons ctx=cbrn,military
e2 m2 > m3 AGREE planned 2022-02-27/none ctx=military

### Republika 2021-05-15
Menara Al-Jalaa di [m1:@PSE Kota Gaza], tempat berkantor [m2:AJ.JRN Al Jazeera] dan [m3:AP.JRN Associated Press], {e1 dirobohkan} rudal [m4:ISR.MIL Israel], Sabtu (15/5). Penghuninya diberi waktu satu jam untuk keluar. [m5:AP.JRN CEO AP Gary Pruitt] {e2 terkejut dan geram} terhadap [m6=m4 militer Negeri Zionis].
e1 m4 > m2,m3 ASSAULT actual 2021-05-15/day mode=aerial ctx=military,rights_freedoms
e2 m5 > m6 ACCUSE actual 2021-05-15/none mode=disapprove ctx=rights_freedoms

### Tribunnews 2023-11-24
Tiga belas [m1:ISR.CVL sandera Israel] {e1 dibebaskan} [m2:HAMAS.REB Hamas] lewat [m3:ICRC Palang Merah], Jumat petang. Sebagai gantinya, 39 [m4:PSE.CVL perempuan dan remaja Palestina] {e2 dikeluarkan} dari Penjara Ofer oleh [m5:ISR.GOV Negeri Yahudi]. Jeda empat hari yang {e3 dimediasi} [m6:QAT.GOV Qatar] sejauh ini {e4 ditaati}.
e1 m2 > m1 RETREAT actual 2023-11-24/day mode=release ctx=military
e2 m5 > m4 RETREAT actual 2023-11-24/none mode=release ctx=military
e3 m6 > m2,m5 CONSULT actual 2023-11-24/none mode=third-party ctx=diplomatic
e4 m2 > m5 RETREAT actual 2023-11-24/none mode=ceasefire ctx=military

### CNBC Indonesia 2019-08-13 none
Yuan menyentuh titik terlemah dalam sebelas tahun. Analis di [m1:@SGP Singapura] menduga investor sedang memburu emas dan yen, sementara bursa [m2:@HKG Hong Kong] rontok dua persen lebih.

### Okezone 2020-06-17
{e1 Perkelahian} dengan tongkat berpaku di [m4:@IND Lembah Galwan] menewaskan 20 [m1:IND.MIL tentara India]. [m2:IND.GOV New Delhi] {e2 menimpakan kesalahan} sepenuhnya kepada [m3:CHN.MIL pasukan Negeri Tirai Bambu].
e1 m3 > m1 ASSAULT actual 2020-06-17/none mode=primitive ctx=military,territory
e2 m2 > m3 ACCUSE actual 2020-06-17/none mode=allege ctx=military,territory

### SINDOnews 2020-06-30 headline
[m1:IND.GOV India] {e1 Blokir} TikTok dan 58 Aplikasi [m2:CHN.GOV China]
e1 m1 > m2 SANCTION actual 2020-06-30/none mode=discontinue ctx=technology,economic

### detikNews 2020-01-20
[m1:RUS.GOV PM Dmitry Medvedev] dan seluruh kabinetnya {e1 mundur} pekan lalu sesaat setelah [m2:RUS.GOV Putin] mengusulkan perubahan konstitusi.
e1 m1 > m2 RETREAT actual 2020-01-13/week mode=resign ctx=executive,political_institutions

### Kompas.com 2022-02-12
Jembatan Ambassador, urat nadi dagang dengan [m1:@USA Detroit], {e1 diblokade} [m2:CAN.LAB sopir truk antivaksin] enam hari. [m3:CAN.GOV PM Kanada Justin Trudeau] {e2 mengancam} [m4=m2 mereka] dengan denda dan penjara; [m5:CAN.COP polisi Windsor] mulai {e3 mendesak mundur} barisan depan.
e1 m2 > m3 PROTEST actual 2022-02-12/none mode=obstruct ctx=health,economic
e2 m3 > m4 THREATEN threatened 2022-02-12/none mode=arrest ctx=repression
e3 m5 > m4 COERCE actual 2022-02-12/none mode=restrict ctx=repression

### Liputan6.com 2014-05-23
Dua hari setelah darurat militer {e1 diberlakukan}, [m1:THA.MIL Jenderal Prayuth Chan-ocha] {e2 merebut kekuasaan} dari [m2:THA.GOV pemerintah Niwatthamrong]. [m3:THA.GOV Yingluck Shinawatra] {e3 dipanggil} dan {e4 ditahan}, kata [m4:THA.MIL sumber militer].
e1 m1 > m2 COERCE actual 2014-05-21/day mode=martial-law ctx=pro_autocracy
e2 m1 > m2 COERCE actual 2014-05-23/none mode=seize ctx=pro_autocracy,political_institutions
e3 m1 > m3 REQUEST requested 2014-05-23/none mode=meet ctx=pro_autocracy
e4 m1 > m3 COERCE actual 2014-05-23/none mode=arrest ctx=pro_autocracy said=m4

### Viva.co.id 2012-08-17
[m1:ECU.GOV Ekuador] memberi {e1 suaka diplomatik} kepada [m2:AUS.JRN pendiri WikiLeaks Julian Assange]. [m3:GBR.GOV London], yang sempat {e2 mengancam menerobos} kedutaan [m4=m1 negara Amerika Latin itu], {e3 ogah memberi} jalan keluar.
e1 m1 > m2 AID actual 2012-08-17/none ctx=asylum
e2 m3 > m4 THREATEN threatened 2012-08-17/none mode=territory ctx=diplomatic
e3 m3 > m1 REJECT actual 2012-08-17/none mode=yield ctx=asylum,diplomatic

### detikNews 2019-04-11 headline
Tujuh Tahun Dilindungi, [m1:AUS.JRN Assange] {e1 Ditangkap} [m2:GBR.COP Polisi Inggris] Usai Suakanya {e2 Dicabut} [m3:ECU.GOV Ekuador]
e1 m2 > m1 COERCE actual 2019-04-11/none mode=arrest ctx=legal
e2 m3 > m1 SANCTION actual 2019-04-11/none mode=discontinue ctx=asylum

### Merdeka.com 2016-07-17
Sedikitnya 2.839 [m1:TUR.MIL prajurit] sudah {e1 dikurung}, kata [m2:TUR.GOV PM Binali Yildirim]. [m3:TUR.GOV Presiden Erdogan] {e2 meminta} [m4:USA.GOV Negeri Paman Sam] menyerahkan [m5:TUR.REL ulama Fethullah Gulen], yang menyangkal {e3 mendalangi kudeta} terhadap [m6=m3 bekas sahabatnya].
e1 m2 > m1 COERCE actual 2016-07-17/none mode=arrest ctx=repression,political_institutions
e2 m3 > m4 REQUEST requested 2016-07-17/none mode=yield ctx=legal
e3 m5 > m6 COERCE denied 2016-07-17/none mode=seize ctx=political_institutions

### Suara.com 2024-12-04
Darurat militer yang {e1 diumumkan} [m1:KOR.GOV Presiden Yoon Suk-yeol] Selasa malam cuma bertahan enam jam: [m2:KOR.LEG Majelis Nasional] {e2 menganulirnya} dengan 190 suara. [m3:KOR.OPP Lee Jae-myung] {e3 mendesak} [m4=m1 sang presiden] mundur.
e1 m1 > m2 COERCE actual 2024-12-03/day mode=martial-law ctx=pro_autocracy,legislative
e2 m2 > m1 REJECT actual 2024-12-04/none mode=change ctx=legislative,pro_democracy
e3 m3 > m4 REQUEST requested 2024-12-04/none mode=change ctx=executive

### CNN Indonesia 2013-12-14 none
[m1:PRK.ELI Jang Song-thaek] adalah suami bibi [m2:PRK.GOV Kim Jong-un]. [m5=m1 Ia] lulusan Universitas Kim Il-sung, pernah belajar di [m3:@RUS Moskow], dan lama mengurusi proyek kereta bawah tanah [m4:@PRK Pyongyang].

### Tribunnews 2025-07-24 headline
[m1:THA.MIL F-16 Thailand] {e1 Bombardir} Markas [m2:KHM.MIL Kamboja], [m3:MYS.GOV Anwar] {e2 Telepon} [m4=m1+m2 Kedua Negara]
e1 m1 > m2 ASSAULT actual 2025-07-24/none mode=aerial ctx=military,territory
e2 m3 > m4 CONSULT actual 2025-07-24/none mode=phone ctx=diplomatic

### Kompas.com 2025-07-28
Di [m1:@MYS Putrajaya], [m2:KHM.GOV Hun Manet] dan [m3:THA.GOV Phumtham Wechayachai] {e1 sepakat menghentikan tembakan} mulai tengah malam, {e2 disaksikan} [m4:MYS.GOV PM Anwar Ibrahim]. [m5:USA.GOV Donald Trump] mengeklaim jasa: [m6=m5 dia] sebelumnya {e3 mengancam} [m7=m2+m3 kedua negara] tak dapat kesepakatan dagang kalau terus berperang.
e1 m2 > m3 CONCEDE actual 2025-07-28/none ctx=military,territory
e2 m4 > m2,m3 CONSULT actual 2025-07-28/none mode=third-party ctx=diplomatic
e3 m6 > m7 THREATEN threatened 2025-07-28/none mode=restrict ctx=economic,military

### SINDOnews 2026-02-03 none
Bagaimana jika [m1:@CHN China] benar-benar berhenti membeli kedelai? Pertanyaan itu kerap muncul di kalangan petani [m2:@USA Iowa] yang tahun ini menanam lebih banyak jagung.

### detikNews 2009-06-04
Assalamualaikum, sapa [m1:USA.GOV Barack Obama] di [m2:@EGY Universitas Kairo], yang langsung bergemuruh. [m3=m1 Presiden kulit hitam pertama AS itu] {e1 mengajak} [m4:? dunia Islam] memulai lembaran baru dan {e2 mendesak} [m5:ISR.GOV Israel] menyetop permukiman.
e1 m3 > m4 AGREE planned 2009-06-04/none ctx=religion_ethnicity,diplomatic
e2 m3 > m5 REQUEST requested 2009-06-04/none mode=yield ctx=territory

### SINDOnews 2017-03-06 headline
[m1:KOR.MIL Korsel] dan [m2:USA.MIL AS] {e1 Latihan Perang Akbar}, [m3:PRK.GOV Korut] {e2 Jawab} dengan Empat Rudal
e1 m1 > m2 COOPERATE actual 2017-03-06/none ctx=military
e2 m3 > m1,m2 MOBILIZE actual 2017-03-06/none mode=weapons ctx=military

### detikNews 2020-12-02
[m1:IND.GOV India] {e1 memborong} 20 ribu senapan Negev dari [m2:ISR.GOV Israel]. Kesepakatan ini, kata sumber di [m3:@IND New Delhi], rampung pekan lalu.
e1 m1 > m2 COOPERATE actual 2020-11-23/week ctx=military

### Okezone 2022-07-30
Puluhan jet KF-16 dan helikopter Apache {e1 dipesan} [m1:POL.GOV Polandia] dari [m2:KOR.GOV Negeri Ginseng] serta [m3:USA.GOV Negeri Paman Sam]; tank K2 pertama {e2 dikapalkan} tahun ini juga.
e1 m1 > m2,m3 COOPERATE actual 2022-07-30/none ctx=military
e2 m2 > m1 AGREE planned 2022-07-30/none ctx=military

### CNBC Indonesia 2021-12-03
Jalur kereta cepat Trans-Asia mulai {e1 dioperasikan bersama} oleh [m1:LAO.GOV Vientiane] dan [m2:CHN.GOV Beijing]. Peresmiannya lewat video dihadiri [m3:CHN.GOV Presiden Xi Jinping].
e1 m1 > m2 COOPERATE actual 2021-12-03/none ctx=economic

### Kompas.com 2018-04-12
Atas {e2 permintaan ekstradisi} [m1:ESP.GOV Spanyol], [m2:PRT.JUD pengadilan Lisabon] {e1 mengirim pulang} [m3:ESP.CRM buron kasus penggelapan pajak] ke [m4:@ESP Madrid].
e1 m2 > m1 COOPERATE actual 2018-04-12/none ctx=legal,crime
e2 m1 > m2 REQUEST requested 2018-04-12/none mode=assist ctx=legal,crime

### Tribunnews 2019-08-09 headline
[m1:PAK.GOV Pakistan] {e1 Setop} Kereta ke [m2:IND.GOV India], [m3:IND.GOV Dubes] {e2 Diusir}
e1 m1 > m2 SANCTION actual 2019-08-09/none mode=discontinue ctx=diplomatic
e2 m1 > m3 SANCTION actual 2019-08-09/none mode=expel ctx=diplomatic

### detikNews 2012-06-24
[m1:TUR.MIL Militer Turki] {e1 memindahkan} baterai antipesawat ke Hatay setelah F-4 miliknya {e2 dijatuhkan} [m2:SYR.MIL Suriah]. Kata [m3:TUR.GOV Menlu Ahmet Davutoglu], [m4=m1 Ankara] tak mau perang.
e1 m1 > m2 MOBILIZE actual 2012-06-24/none mode=weapons ctx=military,territory
e2 m2 > m1 ASSAULT actual 2012-06-24/none mode=aerial ctx=military

### SINDOnews 2021-11-09
Dua belas ribu serdadu {e1 diterjunkan} [m1:POL.GOV Warsawa] ke tapal batas guna menghadang [m2:IRQ.REF migran Kurdi]. [m3:BLR.GOV Presiden Alexander Lukashenko] {e2 menakut-nakuti} [m4:EU Uni Eropa] bahwa keran gas Yamal bisa ditutup.
e1 m1 > m2 MOBILIZE actual 2021-11-09/none mode=troops ctx=migration,military
e2 m3 > m4 THREATEN threatened 2021-11-09/none mode=restrict ctx=natural_resource

### Okezone 2015-04-15 headline
[m1:RUS.GOV Putin] {e1 Cabut Larangan} Jual S-300 ke [m2:IRN.GOV Iran], [m3:ISR.GOV Netanyahu] {e2 Waswas dan Protes}
e1 m1 > m2 CONCEDE actual 2015-04-15/none ctx=military
e2 m3 > m1 ACCUSE actual 2015-04-15/none mode=disapprove ctx=military

### Viva.co.id 2010-06-21
Di bawah tekanan dunia, [m1:ISR.GOV kabinet Israel] {e1 melonggarkan} blokade darat atas [m2:PSE.CVL Gaza]: cokelat dan mainan boleh masuk. [m3:EU.GOV Catherine Ashton] {e2 menyambut baik} langkah [m4=m1 Tel Aviv].
e1 m1 > m2 CONCEDE actual 2010-06-21/none ctx=human_security,economic
e2 m3 > m4 SUPPORT actual 2010-06-21/none ctx=human_security

### Merdeka.com 2019-10-28
[m1:LBN.GOV PM Saad Hariri] akhirnya {e1 bersedia mundur} seperti dituntut [m2:LBN.CVL demonstran], yang dua pekan ini {e2 memalang} jalan raya [m3:@LBN Beirut].
e2 m2 > m1 PROTEST actual 2019-10-28/none mode=obstruct ctx=executive,corruption
e1 m1 > m2 CONCEDE actual 2019-10-28/none ctx=executive

### CNN Indonesia 2020-08-14 none
Pelaut di teluk [m1:@LBN Beirut] memandangi silo gandum yang tinggal separuh. Ledakan amonium nitrat itu terdengar hingga [m2:@CYP Siprus], 240 kilometer jauhnya.

### detikNews 2025-10-14 none
Nobel ekonomi tahun ini jatuh ke tangan tiga ilmuwan yang bekerja di [m1:@USA Amerika Serikat], [m2:@FRA Prancis], dan [m3:@GBR Inggris]. Penelitiannya soal inovasi dan pertumbuhan.
