### Antara 2021-09-29
[m1:IDN.GOV Menteri Agraria Sofyan Djalil] {e1 menerima audiensi} [m2:IDN.AGR Konsorsium Pembaruan Agraria]; [m3:IDN.BUS perwakilan PTPN] tidak diundang.
e1 m1 > m2 CONSULT actual 2021-09-29/none ctx=human_security

### Kompas.com 2018-11-26
Lewat {e1 dialog} di Kantor Staf Presiden, [m1:IDN.EDU guru honorer K2] {e2 meminta} pengangkatan tanpa tes; [m2:IDN.GOV Moeldoko] {e3 berjanji menyampaikannya} kepada [m3:IDN.GOV presiden].
e1 m1 > m2 CONSULT actual 2018-11-26/none ctx=economic
e2 m1 > m2 REQUEST requested 2018-11-26/none mode=change ctx=economic
e3 m2 > m1 AGREE planned 2018-11-26/none ctx=economic

### CNN Indonesia 2020-09-08
{e1 Pujian} [m1:AUS.GOV Perdana Menteri Scott Morrison] kepada [m2:IDN.GOV Jakarta] tidak disertai komentar tentang [m3:@IDN Papua], kata [m4:NGO peneliti Human Rights Watch], yang {e2 menyayangkannya}.
e1 m1 > m2 SUPPORT actual 2020-09-08/none ctx=diplomatic
e2 m4 > m1 ACCUSE actual 2020-09-08/none mode=disapprove ctx=human_rights

### Tempo.co 2022-04-23
[m1:IDN.GOV Presiden Jokowi] {e1 melarang} ekspor minyak goreng mulai 28 April; [m2:IDN.AGR Apkasindo] {e2 berunjuk rasa} di Patung Kuda tiga pekan kemudian sampai larangan itu {e3 dicabut}.
e1 m1 > m2 COERCE planned 2022-04-28/day mode=restrict ctx=economic
e2 m2 > m1 PROTEST actual 2022-04-23/none mode=demo ctx=economic
e3 m1 > m2 CONCEDE actual 2022-04-23/none ctx=economic

### Republika 2017-09-05
{e1 Lobi} [m1:IDN.GOV Menlu Retno Marsudi] di Naypyidaw agar [m2:MMR.PTY Aung San Suu Kyi] {e2 membuka} akses kemanusiaan ke Rakhine menuai {e3 apresiasi} dari [m3:BGD.GOV Dhaka].
e1 m1 > m2 CONSULT actual 2017-09-05/none mode=visit ctx=human_security
e2 m2 > m1 RETREAT requested 2017-09-05/none mode=access ctx=human_security
e3 m3 > m1 SUPPORT actual 2017-09-05/none ctx=human_security

### Jawa Pos 2014-06-18
{e1 Penutupan} Dolly yang dideklarasikan [m1:IDN.GOV Tri Rismaharini] {e2 ditolak} [m2:IDN.LAB Front Pekerja Lokalisasi]; [m3:IDN.GOV Menteri Sosial Salim Segaf] {e3 menyerahkan} santunan Rp8 miliar.
e1 m1 > m2 COERCE actual 2014-06-18/none mode=ban ctx=religion_ethnicity
e2 m2 > m1 REJECT actual 2014-06-18/none ctx=economic
e3 m3 > m2 AID actual 2014-06-18/none ctx=economic

### VOA Indonesia 2023-03-10
[m1:SAU.GOV Riyadh] dan [m2:IRN.GOV Teheran] {e1 sepakat memulihkan} hubungan dalam pembicaraan yang {e2 diperantarai} [m3:CHN.GOV Wang Yi]; [m4:ISR.OPP Yair Lapid] {e3 menyebutnya} kegagalan kebijakan [m5:ISR.GOV Netanyahu].
e1 m1 > m2 AGREE actual 2023-03-10/none ctx=diplomatic
e2 m3 > m1,m2 CONSULT actual 2023-03-10/none mode=third-party ctx=diplomatic
e3 m4 > m5 ACCUSE actual 2023-03-10/none mode=disapprove ctx=diplomatic

### Tribun Sumbar 2019-05-06
{e1 Penolakan} bantuan beras dari [m1:IDN.PTY caleg terpilih] oleh [m2:IDN.CVL warga Nagari Aie Dingin] bukan soal politik, melainkan kualitas, kata [m3:IDN.GOV wali nagari].
e1 m2 > m1 REJECT actual 2019-05-06/none mode=assist ctx=human_security

### detikNews 2016-06-10
{e1 Razia} warung Bu Saeni oleh [m1:IDN.COP Satpol PP Serang] {e2 dikritik} [m2:IDN.GOV Menteri Tjahjo Kumolo], dan [m3:IDN.GOV Presiden] {e3 menyumbang} Rp10 juta kepada [m4:IDN.BUS pemilik warteg] itu.
e2 m2 > m1 ACCUSE actual 2016-06-10/none mode=disapprove ctx=religion_ethnicity
e3 m3 > m4 AID actual 2016-06-10/none ctx=religion_ethnicity
e1 m1 > m4 COERCE actual 2016-06-10/none mode=restrict ctx=religion_ethnicity

### Antara 2011-02-14
[m1:IDN.REL Jemaah haji khusus] {e1 mengadukan} [m2:IDN.BUS biro perjalanan] ke [m3:IDN.GOV Kementerian Agama], yang {e2 menjanjikan} pembekuan izin dalam sebulan.
e1 m1 > m2 ACCUSE actual 2011-02-14/none mode=allege ctx=economic
e2 m3 > m2 THREATEN threatened 2011-02-14/none mode=restrict ctx=economic

### BBC Indonesia 2022-06-14
Penerbangan pertama [m1:GBR.GOV Inggris] yang {e1 akan membawa} [m2:IRN.REF pencari suaka] ke [m3:RWA.GOV Rwanda] {e2 dibatalkan} berkat {e3 putusan sela} [m4:ECHR Mahkamah HAM Eropa]; [m5:GBR.GOV Priti Patel] {e4 kecewa}.
e1 m1 > m2 COERCE planned 2022-06-14/none mode=deport ctx=asylum,migration
e3 m4 > m1 REJECT actual 2022-06-14/none ctx=asylum,legal
e4 m5 > m4 ACCUSE actual 2022-06-14/none mode=disapprove ctx=asylum
e2 m1 > m2 CONCEDE actual 2022-06-14/none ctx=asylum

### Kompas.com 2020-02-27
[m1:SAU.GOV Arab Saudi] {e1 menghentikan} visa umrah bagi jemaah dari 23 negara; [m2:IDN.GOV Wamenag Zainut Tauhid] mengaku {e2 dapat memahami} kebijakan tersebut.
e1 m1 > m3 COERCE actual 2020-02-27/none mode=restrict ctx=health
e2 m2 > m1 SUPPORT actual 2020-02-27/none ctx=health
Ribuan [m3:IDN.REL calon jemaah] tertahan di Soekarno-Hatta.

### Tirto.id 2018-05-11
Dalam rusuh di Mako Brimob, [m1:ISIS.REB napi terorisme] {e1 menyandera} [m2:IDN.COP Bripka Iwan Sarjana] 29 jam dan {e2 membunuh} lima rekannya. Sesudah {e3 ultimatum} [m3:IDN.COP Wakapolri Syafruddin], 155 napi {e4 menyerah}.
e1 m1 > m2 ASSAULT actual 2018-05-11/none mode=abduct ctx=terrorism
e2 m1 > m2 ASSAULT actual 2018-05-11/none ctx=terrorism
e3 m3 > m1 THREATEN threatened 2018-05-10/day mode=violence ctx=terrorism
e4 m1 > m3 RETREAT actual 2018-05-10/day mode=disarm ctx=terrorism

### Suara Merdeka 2022-01-25
[m1:IDN.GOV Bupati Langkat] {e1 ditangkap} [m2:IDN.JUD KPK], dan di rumahnya ditemukan kerangkeng berisi [m3:IDN.LAB pekerja kebun]; [m4:IDN.CVL Migrant CARE] {e2 melaporkan} {e3 perbudakan} itu.
e1 m2 > m1 COERCE actual 2022-01-25/none mode=arrest ctx=corruption
e2 m4 > m1 ACCUSE actual 2022-01-25/none mode=allege ctx=human_rights
e3 m1 > m3 COERCE actual 2022-01-25/none ctx=human_rights,trafficking

### Antara 2019-12-12 none
Dalam festival kopi di [m1:@ETH Addis Ababa], barista asal [m2:@IDN Toraja] memenangi lomba seduh manual. Ia mengalahkan lawan kuat dari [m3:@COL Kolombia] dengan selisih satu poin.

### CNN Indonesia 2021-03-27
[m1:MOZ.REB Gerilyawan al-Shabaab Mozambik] {e1 menyerbu} kota Palma, {e2 memenggal} [m2:MOZ.CVL penduduk], dan {e3 mengepung} hotel tempat [m3:ZAF.LAB pekerja gas] berlindung; [m4:PRT.MIL Portugal] {e4 mengirim} pelatih.
e1 m1 > m2 ASSAULT actual 2021-03-27/none ctx=terrorism
e2 m1 > m2 ASSAULT actual 2021-03-27/none mode=primitive ctx=terrorism
e3 m1 > m3 COERCE actual 2021-03-27/none mode=restrict ctx=terrorism
e4 m4 > m5 AID actual 2021-03-27/none ctx=military
Di Maputo, [m5:MOZ.GOV Filipe Nyusi] memimpin rapat darurat.

### Kaltim Post 2021-05-24
Seusai {e1 pemeriksaan} maraton, [m1:IDN.GOV kepala dinas] {e2 ditahan} oleh [m2:IDN.JUD Kejari Bontang]; bawahannya, tiga [m3:IDN.GOV bendahara], berstatus saksi.
e1 m2 > m1 ACCUSE actual 2021-05-24/none mode=investigate ctx=corruption
e2 m2 > m1 COERCE actual 2021-05-24/none mode=arrest ctx=corruption

### Kompas 2009-07-17
Ledakan di JW Marriott dan Ritz-Carlton, yang {e1 didalangi} [m1:JI.REB Noordin M Top], membuat [m2:GBR.CVL Manchester United] {e2 membatalkan} kunjungan ke [m3:@IDN Jakarta].
e1 m1 > m4 ASSAULT actual 2009-07-17/none mode=suicide-attack ctx=terrorism
e2 m2 > m4 REJECT actual 2009-07-17/none ctx=terrorism
Sembilan [m4:IDN.CVL tamu dan karyawan hotel] tewas.

### Medcom 2023-06-05 none
Sebuah drone pemetaan jatuh di sawah dan melukai seekor kerbau. Pemiliknya, mahasiswa geodesi, mengganti biaya dokter hewan dan meminta maaf kepada petani.

### Antara 2017-01-20
Unjuk rasa tandingan atas pelantikan [m1:USA.GOV Donald Trump] {e1 berubah rusuh}: [m2:USA.CVL kelompok berpakaian hitam] memecahkan kaca bank, dan [m3:USA.COP polisi Washington] {e2 menangkap} 217 orang.
e1 m2 > m1 PROTEST actual 2017-01-20/none mode=riot ctx=election
e2 m3 > m2 COERCE actual 2017-01-20/none mode=arrest ctx=election

### Tribun Jakarta 2024-07-17
[m1:IDN.REL Lima kader NU] yang menemui [m2:ISR.GOV Presiden Isaac Herzog] {e1 ditegur} [m3:IDN.REL PBNU]; [m4:IDN.EDU Unusia] {e2 memberhentikan} satu dosen di antaranya, dan [m5=m1 mereka] {e3 meminta maaf}.
e1 m3 > m1 ACCUSE actual 2024-07-17/none mode=disapprove ctx=religion_ethnicity
e2 m4 > m1 SANCTION actual 2024-07-17/none mode=expel ctx=religion_ethnicity
e3 m5 > m3 SUPPORT actual 2024-07-17/none ctx=religion_ethnicity

### Pos Kota 2012-07-25 headline
[m1:IDN.COP Polres] {e1 Ringkus} [m2:IDN.CRM Pemeras] Mengaku [m3:IDN.JUD Jaksa], [m4:IDN.JUD Kejati] Tak Dirugikan
e1 m1 > m2 COERCE actual 2012-07-25/none mode=arrest ctx=crime

### VOA Indonesia 2022-11-01
[m1:BRA.GOV Jair Bolsonaro] {e1 menolak mengakui} kekalahan; [m2:BRA.LAB sopir truk pendukungnya] {e2 memblokade} jalan di 22 negara bagian sampai [m3:BRA.JUD hakim Alexandre de Moraes] {e3 memerintahkan} [m4:BRA.COP polisi jalan raya] membukanya.
e1 m1 > m5 REJECT actual 2022-11-01/none ctx=election
e2 m2 > m5 PROTEST actual 2022-11-01/none mode=obstruct ctx=election
e3 m3 > m4 REQUEST requested 2022-11-01/none ctx=election
Kemenangan [m5:BRA.PTY Lula] diumumkan malam sebelumnya.

### Antara 2018-08-22
[m1:IDN.JUD PN Medan] {e1 menghukum} [m2:IDN.REL Meiliana], yang mengeluhkan pengeras suara masjid, 18 bulan penjara. Putusan itu {e2 disayangkan} [m3:IDN.REL NU] dan [m4:IDN.REL PGI]; [m5:IDN.JUD jaksa] menyatakan pikir-pikir.
e1 m1 > m2 SANCTION actual 2018-08-21/day ctx=religion_ethnicity,legal
e2 m3,m4 > m1 ACCUSE actual 2018-08-22/none mode=disapprove ctx=religion_ethnicity

### Kompas.com 2015-12-28
[m1:JPN.GOV Tokyo] {e1 meminta maaf} dan menyediakan satu miliar yen bagi [m2:KOR.CVL para perempuan penghibur masa perang]. [m3:KOR.CVL Lee Yong-soo], seorang penyintas, {e2 menolak} uang itu dan {e3 mencela} [m4:KOR.GOV Presiden Park].
e1 m1 > m2 SUPPORT actual 2015-12-28/none ctx=reparations,gender
e2 m3 > m1 REJECT actual 2015-12-28/none mode=assist ctx=reparations
e3 m3 > m4 ACCUSE actual 2015-12-28/none mode=disapprove ctx=reparations

### Radar Malang 2019-08-15
[m1:IDN.EDU Mahasiswa Papua] yang {e1 berdemo} di Kayutangan {e2 dilempari} [m2:IDN.CVL warga]; [m3:IDN.GOV Wakil Wali Kota Sofyan Edi] {e3 mengancam memulangkan} [m4=m1 mereka], ucapan yang belakangan {e4 dibantahnya}.
e1 m1 > m3 PROTEST actual 2019-08-15/none mode=demo ctx=territory
e2 m2 > m1 ASSAULT actual 2019-08-15/none mode=primitive ctx=territory
e3 m3 > m1 THREATEN threatened 2019-08-15/none mode=expel ctx=territory
e4 m3 > m1 REJECT actual 2019-08-15/none ctx=territory

### Republika 2023-10-18
[m1:IDN.GOV Indonesia] {e1 mengutuk} serangan atas RS Al-Ahli di Gaza, [m2:OIC OKI] menggelar sidang luar biasa, sementara [m3:ISR.MIL juru bicara Israel] {e3 membantah} {e4 mengebom} rumah sakit tersebut dan {e5 menuding} [m4:PIJ.REB Jihad Islam].
e1 m1 > m3 ACCUSE actual 2023-10-18/none mode=disapprove ctx=military
e3 m3 > m1 REJECT actual 2023-10-18/none ctx=military
e4 m3 > m5 ASSAULT denied 2023-10-17/day mode=aerial ctx=military
e5 m3 > m4 ACCUSE actual 2023-10-18/none mode=allege ctx=military
Ratusan [m5:PSE.CVL pasien dan pengungsi] berada di halamannya.

### Tempo.co 2013-11-27
Ribuan [m1:IDN.MED dokter] {e1 mogok} sehari memprotes putusan [m2:IDN.JUD Mahkamah Agung] yang {e2 memenjarakan} [m3:IDN.MED dr Ayu Sasiary Prawani]; [m4:IDN.GOV Menkes Nafsiah Mboi] memastikan unit gawat darurat buka.
e1 m1 > m2 PROTEST actual 2013-11-27/none mode=strike ctx=legal,health
e2 m2 > m3 COERCE actual 2013-11-27/none mode=arrest ctx=legal,health

### Antara 2020-08-19
[m1:MLI.MIL Perwira Mali] {e1 menculik} [m2:MLI.GOV Presiden Ibrahim Boubacar Keita] dan {e2 memaksanya} mundur; [m3:FRA.GOV Paris] {e3 mengutuk} pemberontakan itu, sedangkan [m4:@DZA Aljazair] menutup ruang udaranya.
e1 m1 > m2 ASSAULT actual 2020-08-18/day mode=abduct ctx=pro_autocracy
e2 m1 > m2 COERCE actual 2020-08-18/day ctx=pro_autocracy
e3 m3 > m1 ACCUSE actual 2020-08-19/none mode=disapprove ctx=pro_autocracy
