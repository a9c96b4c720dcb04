### Antara 2021-08-03
[m1:IDN.JUD KPK] {e1 akan memeriksa} [m2:IDN.GOV Bupati Probolinggo] pekan depan, sedangkan [m3:IDN.LEG suaminya yang anggota DPR] belum dijadwalkan dipanggil.
e1 m1 > m2 ACCUSE planned 2021-08-09/week mode=investigate ctx=corruption

### Kompas.com 2016-11-01
[m1:IDN.REL GNPF-MUI] {e1 akan turun ke jalan} pada 4 November untuk mendesak [m2:IDN.COP Polri] {e2 menangkap} [m3:IDN.GOV Basuki Tjahaja Purnama].
e1 m1 > m2 PROTEST planned 2016-11-04/day mode=demo ctx=religion_ethnicity
e2 m2 > m3 COERCE requested 2016-11-01/none mode=arrest ctx=religion_ethnicity

### CNN Indonesia 2022-01-18
[m1:USA.GOV Amerika Serikat] {e1 tidak menutup kemungkinan mengusir} bank-bank [m2:RUS.GOV Rusia] dari SWIFT jika [m3=m2 Moskow] {e2 menyerbu} [m4:UKR.GOV Ukraina].
e1 m1 > m2 SANCTION hypothetical 2022-01-18/none mode=discontinue ctx=economic
e2 m3 > m4 ASSAULT hypothetical 2022-01-18/none ctx=military

### detikNews 2019-06-27
[m1:IDN.MIL TNI] dan [m2:IDN.COP Polri] {e1 akan menurunkan} 47.000 personel pada sidang putusan di [m3:@IDN Mahkamah Konstitusi], meski [m4:IDN.REL PA 212] berjanji tidak {e2 berunjuk rasa}.
e1 m1,m2 > m4 MOBILIZE planned 2019-06-27/none mode=police ctx=election
e2 m4 > m5 PROTEST denied 2019-06-27/none mode=demo ctx=election
Sidang dipimpin [m5:IDN.JUD Anwar Usman].

### Tempo.co 2023-07-31
[m1:NER.MIL Junta Niger] tidak {e1 akan membebaskan} [m2:NER.GOV Presiden Bazoum], kata juru bicaranya; [m3:FRA.GOV Prancis] menyatakan tidak {e2 menyiapkan} serangan apa pun ke [m4:@NER Niamey].
e1 m1 > m2 RETREAT denied 2023-07-31/none mode=release ctx=pro_autocracy
e2 m3 > m1 ASSAULT denied 2023-07-31/none ctx=military

### Republika 2018-04-08
[m1:USA.GOV Presiden Trump] menyatakan [m2:SYR.GOV Bashar al-Assad] {e1 akan membayar mahal} serangan kimia di Douma. [m3:RUS.GOV Duta Besar Alexander Zasypkin] menegaskan bahwa setiap rudal [m4=m1 Amerika] {e2 akan ditembak jatuh}.
e1 m1 > m2 THREATEN threatened 2018-04-08/none mode=violence ctx=cbrn
e2 m3 > m4 THREATEN threatened 2018-04-08/none mode=violence ctx=military

### Tribun Timur 2015-02-03
[m1:IDN.COP Polda Sulselbar] berencana {e1 menjemput} [m2:IDN.JUD Ketua KPK Abraham Samad] jika pada panggilan ketiga [m3=m2 ia] {e2 tidak datang}.
e1 m1 > m2 COERCE hypothetical 2015-02-03/none mode=arrest ctx=corruption
e2 m3 > m1 REJECT hypothetical 2015-02-03/none mode=meet ctx=corruption

### Antara 2023-11-19
[m1:MDV.GOV Presiden Mohamed Muizzu], sehari setelah dilantik, {e1 meminta} [m2:IND.GOV India] {e2 menarik} 77 tentaranya; [m3:@CHN China] tengah menyiapkan undangan untuknya.
e1 m1 > m2 REQUEST requested 2023-11-18/day mode=yield ctx=military,territory
e2 m2 > m1 RETREAT requested 2023-11-18/day mode=withdraw ctx=military,territory

### Jawa Pos 2022-10-30
[m1:IDN.BUS Pengelola parkir] {e1 mengancam melaporkan} [m2:IDN.GOV Dinas Perhubungan Surabaya] ke polisi bila retribusi tetap {e2 dinaikkan}.
e1 m1 > m2 THREATEN threatened 2022-10-30/none ctx=economic
e2 m2 > m1 COERCE hypothetical 2022-10-30/none mode=withhold ctx=economic

### VOA Indonesia 2012-08-20
Pemakaian senjata kimia oleh [m1:SYR.GOV Suriah], kata [m2:USA.GOV Barack Obama], merupakan garis merah yang {e1 akan mengubah} perhitungannya; [m3:CHN.GOV Xinhua] {e2 menuduh} [m4=m2 Washington] mencari dalih.
e1 m2 > m1 THREATEN threatened 2012-08-20/none mode=violence ctx=cbrn
e2 m3 > m4 ACCUSE actual 2012-08-20/none mode=allege ctx=military

### Kompas.com 2020-04-21
[m1:IDN.CVL KontraS] dan [m2:IDN.LAB KSBSI] {e1 meminta} [m3:IDN.LEG DPR] {e2 menghentikan} pembahasan omnibus law selama pandemi. Kalau terus, [m4=m2 konfederasi itu] {e3 akan berdemo} pada 30 April.
e1 m1,m2 > m3 REQUEST requested 2020-04-21/none mode=yield ctx=economic
e2 m3 > m1,m2 CONCEDE requested 2020-04-21/none ctx=economic
e3 m4 > m3 PROTEST hypothetical 2020-04-30/day mode=demo ctx=economic

### Antara 2013-12-10
[m1:UKR.GOV Pemerintah Ukraina] {e1 membantah} telah {e2 memerintahkan} [m2:UKR.COP Berkut] memukuli mahasiswa di Maidan; [m3:POL.GOV Polandia] {e3 tidak percaya}.
e1 m1 > m3 REJECT actual 2013-12-10/none ctx=repression
e2 m1 > m2 REQUEST denied 2013-12-10/none ctx=repression
e3 m3 > m1 ACCUSE actual 2013-12-10/none mode=disapprove ctx=repression

### Tirto.id 2018-08-09
Dalam pesan berantai disebutkan [m1:IDN.GOV pemerintah] {e1 menahan} gaji guru honorer; [m2:IDN.GOV Kemendikbud] {e2 menepis} kabar itu dan meminta [m3:IDN.EDU PGRI] tidak terprovokasi.
e1 m1 > m3 COERCE denied 2018-08-09/none mode=withhold ctx=misinformation
e2 m2 > m3 REJECT actual 2018-08-09/none ctx=misinformation

### BBC Indonesia 2024-04-13
[m1:IRN.GOV Iran] mengisyaratkan {e1 pembalasan} atas pengeboman konsulatnya di Damaskus. [m2:ISR.GOV Israel], yang tidak mengakui melakukannya, menyatakan {e2 akan menghantam balik} wilayah Iran bila diserang.
e1 m1 > m2 THREATEN threatened 2024-04-13/none mode=violence ctx=military
e2 m2 > m1 THREATEN threatened 2024-04-13/none mode=violence ctx=military

### Tribun Medan 2014-07-02
[m3=m2 Serikat sopir] {e1 batal mogok} setelah [m1:IDN.GOV Plt Wali Kota Dzulmi Eldin] {e2 berjanji} tidak menaikkan retribusi terminal.
e1 m2 > m1 PROTEST denied 2014-07-02/none mode=strike ctx=economic
e2 m1 > m2 AGREE planned 2014-07-02/none ctx=economic
[m2:IDN.LAB Ketua serikat itu, Parluhutan], berterima kasih.

### Antara 2016-07-12
[m1:CHN.GOV Tiongkok] {e1 tidak akan menerima} putusan [m2:PCA Mahkamah Arbitrase] yang memenangkan [m3:PHL.GOV Filipina]. [m4:TWN.GOV Taiwan] {e2 mengirim} fregat ke Taiping, [m5:JPN.GOV Jepang] {e3 mendesak} semua pihak {e4 mematuhinya}.
e1 m1 > m2 REJECT actual 2016-07-12/none ctx=territory,legal
e2 m4 > m3 MOBILIZE actual 2016-07-12/none mode=ships ctx=territory
e3 m5 > m1 REQUEST requested 2016-07-12/none mode=yield ctx=territory,legal
e4 m1 > m5 CONCEDE requested 2016-07-12/none ctx=territory,legal

### Kompas.com 2019-10-13
[m1:IDN.GOV Menristekdikti Mohamad Nasir] {e1 mengancam} {e2 menjatuhkan sanksi} kepada [m2:IDN.EDU rektor] yang mengizinkan mahasiswa berunjuk rasa; [m3:IDN.EDU Forum Rektor] {e3 menolak} tunduk.
e1 m1 > m2 THREATEN threatened 2019-10-13/none mode=restrict ctx=rights_freedoms
e2 m1 > m2 SANCTION threatened 2019-10-13/none ctx=rights_freedoms
e3 m3 > m1 REJECT actual 2019-10-13/none ctx=rights_freedoms

### Bisnis.com 2017-02-20
[m1:USA.BUS Freeport-McMoRan] {e1 memberi} [m2:IDN.GOV pemerintah Indonesia] waktu 120 hari sebelum {e2 menggugat} ke arbitrase, dan [m3:IDN.GOV Menteri Ignasius Jonan] menyatakan {e3 siap menggugat} juga.
e1 m1 > m2 THREATEN threatened 2017-02-20/none ctx=natural_resource,legal
e2 m1 > m2 ACCUSE threatened 2017-02-20/none mode=allege ctx=natural_resource,legal
e3 m3 > m1 THREATEN threatened 2017-02-20/none ctx=natural_resource,legal

### CNN Indonesia 2018-07-04
Dua belas anggota [m1:LBN.LEG parlemen Lebanon] mengusulkan {e1 pemulangan} [m2:SYR.REF pengungsi Suriah]; [m3:UNHCR UNHCR] {e2 menentang} jika dilakukan dengan paksaan.
e1 m1 > m2 COERCE planned 2018-07-04/none mode=deport ctx=migration
e2 m3 > m1 REJECT actual 2018-07-04/none ctx=migration

### Cenderawasih Pos 2021-03-12
[m1:TPNPB.REB TPNPB Ndugama] {e1 menyandera} pesawat Susi Air dua jam di Wangbe dan melarang pilot [m2:NZL.LAB Ian John Terrence] {e2 membawa} [m3:IDN.MIL TNI].
e1 m1 > m2 ASSAULT actual 2021-03-12/none mode=abduct ctx=territory
e2 m2 > m3 COOPERATE denied 2021-03-12/none ctx=territory

### Antara 2022-10-01
[m1:IDN.LEG Paripurna DPR] {e1 mencopot} [m2:IDN.JUD hakim konstitusi Aswanto] dan menunjuk [m3:IDN.GOV Sekjen MK Guntur Hamzah]. [m4:IDN.ELI Sembilan mantan hakim konstitusi] {e2 meminta} [m6=m5 presiden] tidak meneken penggantian itu.
e1 m1 > m2 SANCTION actual 2022-09-29/day mode=expel ctx=political_institutions
e2 m4 > m6 REQUEST requested 2022-10-01/none mode=yield ctx=political_institutions
Sampai sore, [m5:IDN.GOV Istana] belum menjawab.

### Detikcom 2017-11-16
Usai [m1:IDN.LEG Setya Novanto] tidak ditemukan di rumahnya, [m2:IDN.JUD KPK] mempertimbangkan {e1 memasukkannya} ke daftar buron dan {e2 mengimbau} [m3=m1 ia] {e3 menyerahkan diri}.
e1 m2 > m1 COERCE hypothetical 2017-11-16/none mode=arrest ctx=corruption
e2 m2 > m1 REQUEST requested 2017-11-16/none mode=yield ctx=corruption
e3 m3 > m2 RETREAT requested 2017-11-16/none ctx=corruption

### Republika 2014-08-05
[m1:IDN.GOV Menko Polhukam Djoko Suyanto] {e1 melarang} penyebaran paham [m2:ISIS.REB ISIS] dan {e2 akan mencabut} paspor WNI yang bergabung; [m3:IDN.REL MUI] {e3 mendukung} larangan tersebut.
e1 m1 > m2 COERCE actual 2014-08-05/none mode=ban ctx=terrorism
e3 m3 > m1 SUPPORT actual 2014-08-05/none ctx=terrorism
e2 m1 > m2 SANCTION threatened 2014-08-05/none mode=discontinue ctx=terrorism

### Antara 2025-04-02
[m1:USA.GOV Donald Trump] {e1 mengumumkan tarif} 32 persen atas barang [m2:IDN.GOV Indonesia] mulai 9 April. [m3:IDN.GOV Menko Airlangga Hartarto] menegaskan [m4=m3 pemerintah] {e2 tidak akan membalas} dan {e3 memilih berunding}.
e1 m1 > m2 SANCTION planned 2025-04-09/day mode=discontinue ctx=economic
e2 m4 > m1 SANCTION denied 2025-04-02/none mode=discontinue ctx=economic
e3 m4 > m1 AGREE planned 2025-04-02/none ctx=economic

### Kompas.com 2011-10-19
Bila [m1:TPNPB.REB gerakan pengacau] terus {e1 menembaki} karyawan, [m2:USA.BUS Freeport] {e2 akan meminta} tambahan pasukan dari [m3:IDN.MIL Kodam Cenderawasih].
e1 m1 > m2 ASSAULT hypothetical 2011-10-19/none mode=firearms ctx=territory
e2 m2 > m3 REQUEST hypothetical 2011-10-19/none mode=assist ctx=territory

### VOA Indonesia 2013-04-04
[m1:PRK.GOV Korea Utara] {e1 menyarankan} [m2:GBR.GOV kedutaan Inggris] dan [m3:RUS.GOV Rusia] pergi dari Pyongyang karena tak bisa menjamin keselamatan; [m4:SWE.GOV Swedia] menyatakan tetap tinggal.
e1 m1 > m2,m3 THREATEN threatened 2013-04-04/none mode=violence ctx=diplomatic

### Tempo.co 2024-04-16
[m1:IDN.PTY Kubu Anies-Muhaimin] {e1 meminta} [m2:IDN.JUD Mahkamah Konstitusi] {e2 mendiskualifikasi} [m3:IDN.GOV Gibran Rakabuming]; [m4:IDN.GOV Prabowo] {e3 mengimbau} [m6=m5 pendukungnya] membatalkan {e4 aksi} di depan gedung MK.
e1 m1 > m2 REQUEST requested 2024-04-16/none mode=change ctx=election
e2 m2 > m3 SANCTION requested 2024-04-16/none mode=expel ctx=election
e3 m4 > m5 REQUEST requested 2024-04-16/none mode=yield ctx=election
e4 m5 > m2 PROTEST denied 2024-04-16/none mode=demo ctx=election
Massa [m5:IDN.CVL pendukung] akhirnya tinggal di rumah.

### Antara 2019-02-03
[m1:VEN.OPP Juan Guaido] {e1 berharap} [m2:VEN.MIL tentara] membangkang dan membiarkan bantuan masuk. [m3:VEN.GOV Maduro] menyebut bantuan itu {e2 sandiwara} dan {e3 menutup} jembatan Tienditas dengan kontainer; [m4:BRA.GOV Brasil] {e4 akan menyimpan} logistik di Boa Vista.
e1 m1 > m2 REQUEST requested 2019-02-03/none mode=change ctx=pro_democracy
e2 m3 > m1 ACCUSE actual 2019-02-03/none mode=disapprove ctx=human_security
e3 m3 > m1 COERCE actual 2019-02-03/none mode=restrict ctx=human_security
e4 m4 > m1 AID planned 2019-02-03/none ctx=human_security

### Pikiran Rakyat 2020-10-07 headline
[m1:IDN.LAB Buruh] Bandung Barat {e1 Siap Lumpuhkan} Tol Jika [m2:IDN.GOV Bupati] {e2 Tak Surati} [m3:IDN.GOV Presiden]
e1 m1 > m2 THREATEN threatened 2020-10-07/none mode=restrict ctx=economic
e2 m2 > m1 REJECT hypothetical 2020-10-07/none ctx=economic

### Kompas 2002-10-16
[m1:AUS.GOV John Howard] {e1 menyatakan siap mengirim} penyidik ke Bali setelah pengeboman Kuta. [m2:IDN.GOV Menko Polkam Susilo Bambang Yudhoyono] {e2 menuding} [m3:ALQAEDA.REB jaringan Al-Qaidah]; [m4:IDN.REL Abu Bakar Ba'asyir] {e3 membantah} terlibat.
e1 m1 > m2 AGREE actual 2002-10-16/none ctx=terrorism
e2 m2 > m3 ACCUSE actual 2002-10-16/none mode=allege ctx=terrorism
e3 m4 > m2 REJECT actual 2002-10-16/none ctx=terrorism

### Antara 2017-09-20 none
Nilai ekspor karet ke [m1:@USA Amerika Serikat] naik tipis. Asosiasi menunggu rapat tiga negara penghasil, yang dijadwalkan di [m2:@THA Bangkok], sebelum memutuskan pembatasan sadapan.

### Riau Pos 2016-07-24
[m1:IDN.GOV Menteri Siti Nurbaya] {e1 meminta} [m2:IDN.COP Polda Riau] menjelaskan {e2 penghentian} perkara 15 perusahaan pembakar lahan. Jika tidak memadai, [m3:IDN.CVL Jikalahari] {e3 akan mempraperadilankannya}.
e1 m1 > m2 REQUEST requested 2016-07-24/none mode=change ctx=environment
e3 m3 > m2 ACCUSE hypothetical 2016-07-24/none mode=allege ctx=environment,legal
e2 m2 > m4 CONCEDE actual 2016-07-01/month ctx=environment
Sebanyak [m4:IDN.BUS sebelas pabrik kertas dan kebun] disebut dalam daftar itu.
