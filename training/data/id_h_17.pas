### detikNews 2023-01-19 headline
[m1:IDN.GOV Kepala Desa] {e1 Geruduk} [m2:IDN.LEG DPR], Minta Masa Jabatan Jadi 9 Tahun
e1 m1 > m2 PROTEST actual 2023-01-19/none mode=demo ctx=political_institutions

### Antara 2024-02-06
[m1:IDN.LEG Badan Legislasi] dan [m2:IDN.GOV pemerintah] {e1 menuruti kemauan} [m3:IDN.GOV para kepala desa]: masa jabatan mereka menjadi delapan tahun.
e1 m1,m2 > m3 CONCEDE actual 2024-02-06/none ctx=political_institutions

### Tribunnews 2022-03-29 headline
Apdesi {e1 Siap Deklarasi} [m1:IDN.GOV Jokowi] Tiga Periode, [m2:IDN.GOV Mendagri] {e2 Bela}
e1 m3 > m1 SUPPORT planned 2022-03-29/none ctx=election
e2 m2 > m3 SUPPORT actual 2022-03-29/none ctx=election
[m3:IDN.GOV Surtawijaya], ketua asosiasi itu, menyebut habis Lebaran.

### Kompas.com 2022-04-05
[m1:IDN.GOV Presiden] {e1 melarang} [m2:IDN.GOV para menteri] membicarakan perpanjangan jabatan; [m3:IDN.EDU BEM SI] {e2 tetap akan turun} pada 11 April.
e1 m1 > m2 COERCE actual 2022-04-05/day mode=restrict ctx=executive
e2 m3 > m1 PROTEST planned 2022-04-11/day mode=demo ctx=executive

### Radar Sukabumi 2021-08-02
Pedagang Pasar Pelita {e1 mengibarkan bendera putih} sebagai tanda menyerah kepada PPKM, dan [m1:IDN.COP Satpol PP] {e2 menurunkannya}.
e1 m2 > m3 PROTEST actual 2021-08-02/none ctx=health
e2 m1 > m2 COERCE actual 2021-08-02/none ctx=rights_freedoms
[m2:IDN.CVL Mereka] mengaku tidak makan daging sejak Juni, ujar [m3:IDN.GOV wali kota].

### Tribun Jateng 2021-07-05
[m1:IDN.COP Satpol PP Kota Semarang] {e1 menyemprot} warung [m2:IDN.CVL pedagang] dengan mobil pemadam. [m3:IDN.GOV Hendrar Prihadi] {e2 menegur} [m4=m1 anak buahnya] dan {e3 mengganti} kursi yang rusak.
e1 m1 > m2 COERCE actual 2021-07-05/none ctx=health
e2 m3 > m4 ACCUSE actual 2021-07-05/none mode=disapprove ctx=health
e3 m3 > m2 AID actual 2021-07-05/none ctx=reparations

### Suara.com 2021-07-16
Sekretaris Satpol PP {e1 menampar} [m1:IDN.CVL suami istri pemilik kafe di Gowa]; [m2:IDN.GOV Bupati Adnan Purichta] {e2 mencopot} [m3:IDN.COP Mardani Hamdan], pelakunya, dan [m4:IDN.COP polres] {e3 menjeratnya} pasal penganiayaan.
e1 m3 > m1 ASSAULT actual 2021-07-14/day mode=beat ctx=health
e2 m2 > m3 SANCTION actual 2021-07-16/none mode=expel
e3 m4 > m3 ACCUSE actual 2021-07-16/none mode=allege

### Kompas.com 2021-08-14 none
Seorang [m1:? bocah sembilan tahun] tersengat listrik ketika mengambil layang-layang di atap. Warga [m2:@IDN Rawalumbu] membawanya ke puskesmas; kondisinya stabil.

### Antara 2022-11-09
[m1:IDN.MIL 14 ribu prajurit] dan dua belas KRI {e1 dipusatkan di Bali} menjelang kedatangan [m2:USA.GOV Biden] dan [m3:CHN.GOV Xi]; belum ada ancaman, ujar [m4:IDN.MIL Panglima Andika].
e1 m1 > m2,m3 AID actual 2022-11-09/none ctx=diplomatic

### Detikcom 2013-09-26
[m1:IDN.MIL TNI] menyiagakan 27 pesawat bukan untuk perang: puncak Sail Komodo. Lawan yang diwaspadai hanya [m2:IDN.CVL ormas] yang {e3 menolak} Miss World.
e3 m2 > m3 REJECT actual 2013-09-07/none ctx=religion_ethnicity
[m3:IDN.BUS MNC] memindahkan final ke Nusa Dua.

### Republika 2013-09-07
[m1:IDN.REL MUI] {e1 menentang} Miss World; [m2:IDN.GOV Menko Agung Laksono] {e2 memindahkan} seluruh acara ke Bali, dan [m3:IDN.REL Hizbut Tahrir] masih {e3 berunjuk rasa} menuntut pembatalan.
e1 m1 > m2 REJECT actual 2013-09-07/none ctx=religion_ethnicity
e2 m2 > m1 CONCEDE actual 2013-09-07/none ctx=religion_ethnicity
e3 m3 > m2 PROTEST actual 2013-09-07/none mode=demo ctx=religion_ethnicity

### Sumut Pos 2013-02-28
"<<q1 [m1=m2 Saya] {e1 beri waktu} sepekan, lalu [m3:IDN.COP polisi] saya kirim>>," kata [m2:IDN.GOV Plt Gubernur Gatot] kepada [m4:IDN.AGR penggarap eks HGU] di Helvetia.
e1 m1 > m4 THREATEN threatened 2013-02-28/none mode=violence ctx=natural_resource
q1 m2 direct cue=kata

### Kaltim Post 2019-11-03
Ancaman boikot pemilu oleh [m1:IDN.CVL warga Loa Kumbar] dijawab [m2:IDN.GOV wali kota] dengan {e2 menjanjikan} listrik dan jembatan.
e2 m2 > m1 AGREE planned 2019-11-03/none ctx=human_security

### Harian Fajar 2016-08-24
Guna {e1 menjaga} Gereja Toraja yang diancam, [m1:IDN.REL Pemuda Ansor Sulsel] {e2 mengirim} seratus Banser; [m2:IDN.REL jemaat] {e3 menyuguhkan} ketupat.
e1 m1 > m2 AID actual 2016-08-24/none ctx=religion_ethnicity
e2 m1 > m2 AID actual 2016-08-24/none ctx=religion_ethnicity
e3 m2 > m1 AID actual 2016-08-24/none

### Mongabay Indonesia 2017-12-12
Tanpa menunggu pemerintah, [m1:IDN.CVL masyarakat Dayak Meratus] {e1 menyita} tiga gergaji mesin milik [m2:IDN.CRM pembalak] dan {e2 menyerahkannya} kepada [m3:IDN.GOV KPH].
e1 m1 > m2 COERCE actual 2017-12-12/none mode=seize ctx=environment
e2 m1 > m3 COOPERATE actual 2017-12-12/none ctx=environment

### Banjarmasin Post 2019-02-19
MA {e1 memenangkan} [m1:IDN.CVL Walhi Kalsel] atas [m2:IDN.GOV Menteri ESDM] dan [m3:IDN.BUS PT MCM]: izin di Meratus {e2 gugur}. [m4:IDN.GOV Bupati HST] {e3 sujud syukur}.
e1 m5 > m1 CONCEDE actual 2019-02-19/none ctx=environment,legal
e2 m5 > m3 SANCTION actual 2019-02-19/none mode=discontinue ctx=environment
e3 m4 > m5 SUPPORT actual 2019-02-19/none ctx=environment
[m5:IDN.JUD Mahkamah Agung] memutusnya Oktober.

### Tribun Kalteng 2020-08-26
[m1:IDN.CVL Effendi Buhing, ketua adat Laman Kinipan,] {e1 diseret} dari rumah oleh [m2:IDN.COP pasukan berlaras panjang]; keesokannya, sesudah dunia maya gaduh, [m3=m1 ia] {e2 dilepaskan}.
e1 m2 > m1 COERCE actual 2020-08-26/day mode=arrest ctx=natural_resource
e2 m2 > m3 RETREAT actual 2020-08-26/none mode=release ctx=natural_resource

### Jawa Pos 2020-09-02
[m1:IDN.BUS PT Sawit Mandiri Lestari] {e1 menuduh} [m2:IDN.CVL warga Kinipan] merampas gergaji mesin, dan {e2 mengundang} [m3:IDN.GOV Komnas HAM] melihat sendiri.
e1 m1 > m2 ACCUSE actual 2020-09-02/none mode=allege ctx=natural_resource
e2 m1 > m3 AGREE actual 2020-09-02/none ctx=natural_resource

### Batam Pos 2021-04-21
Kapal latih [m1:IDN.MIL TNI AL] kandas; [m2:IDN.LAB nelayan Belakang Padang] {e1 menarik} dan {e2 memberi} solar.
e1 m2 > m1 AID actual 2021-04-21/none
e2 m2 > m1 AID actual 2021-04-21/none

### Kumparan 2017-08-09
[m1:IDN.CVL Asosiasi pendaki] {e1 bekerja bareng} [m2:IDN.MIL Kopassus] dan [m3:IDN.GOV balai taman nasional] mengangkut 2,5 ton sampah dari Rinjani.
e1 m1 > m2,m3 COOPERATE actual 2017-08-09/none ctx=environment

### Antara 2015-07-14
[m1:MYS.BUS Felda] {e1 jadi membeli} 37 persen saham [m2:IDN.BUS Eagle High]; [m3:IDN.LAB buruhnya] tak diberi tahu.
e1 m1 > m2 COOPERATE actual 2015-06-12/none ctx=economic

### Detikcom 2018-02-28
[m1:IDN.GOV Kemendag] menyetujui impor garam 2,37 juta ton; [m2:IDN.LAB petambak Madura] {e2 menumpahkan} garam di depan kantor [m3:IDN.GOV Bupati Sumenep].
e2 m2 > m3 PROTEST actual 2018-02-28/none ctx=economic

### Kompas.com 2021-03-19
[m1:IDN.BUS Bulog] bersikukuh tak sanggup {e1 menampung} beras impor; [m2:IDN.GOV Jokowi] {e2 menjamin} kepada [m3:IDN.AGR petani]: sampai Juni tidak ada beras asing masuk.
e1 m1 > m2 REJECT actual 2021-03-16/none ctx=economic
e2 m2 > m3 AGREE planned 2021-03-26/day ctx=economic

### Tempo.co 2018-09-19
Buwas menyuruh matamu! Begitu {e2 umpatan} [m1:IDN.BUS Dirut Bulog] kepada [m2:IDN.GOV Enggartiasto Lukita] yang bilang urusan gudang bukan urusannya. [m3:IDN.GOV Presiden] {e3 mempertemukan} keduanya.
e2 m1 > m2 ACCUSE actual 2018-09-19/none mode=disapprove ctx=economic
e3 m3 > m1,m2 CONSULT actual 2018-09-19/none mode=third-party ctx=economic

### Tribun Jabar 2023-06-15
Seribu santri {e1 membentengi} Al Zaytun dari [m1:IDN.CVL Forum Indramayu Menggugat], yang {e2 menuntut} [m2:IDN.REL Panji Gumilang] ditangkap. [m3:IDN.COP Seribu dua ratus polisi] {e3 memisahkan} mereka.
e2 m1 > m2 PROTEST actual 2023-06-15/none mode=demo ctx=religion_ethnicity
e3 m3 > m1 COERCE actual 2023-06-15/none mode=restrict ctx=religion_ethnicity
e1 m4 > m1 PROTEST actual 2023-06-15/none mode=obstruct ctx=religion_ethnicity
[m4:IDN.REL Santri itu] berbaris tiga lapis.

### Kompas.com 2023-08-01
[m1:IDN.COP Bareskrim] {e1 menahan} [m2:IDN.REL Panji Gumilang] atas penodaan agama; [m3=m2 pemimpin Al Zaytun itu] {e2 mencabut gugatan} Rp5 triliun terhadap [m4:IDN.GOV Mahfud MD].
e1 m1 > m2 COERCE actual 2023-08-01/day mode=arrest ctx=religion_ethnicity
e2 m3 > m4 CONCEDE actual 2023-08-01/none ctx=religion_ethnicity

### VOI 2019-06-10
[m1:IDN.COP Polri] {e1 menuduh} [m2:IDN.ELI Kivlan Zen] merencanakan pembunuhan [m3:IDN.GOV empat pejabat]; Kivlan {e2 membantah} pernah {e3 memberi} uang kepada [m4:IDN.CRM eksekutor].
e1 m1 > m2 ACCUSE actual 2019-06-10/none mode=allege ctx=election
e2 m2 > m1 REJECT actual 2019-06-10/none ctx=election
e3 m2 > m4 AID denied 2019-06-10/none ctx=election

### Antara 2019-06-21
Berkat {e1 jaminan} [m1:IDN.GOV Luhut Pandjaitan] dan [m2:IDN.MIL Panglima Hadi], [m3:IDN.ELI Soenarko] {e2 ditangguhkan penahanannya} oleh [m4:IDN.COP Bareskrim].
e1 m1,m2 > m3 SUPPORT actual 2019-06-21/none ctx=legal
e2 m4 > m3 CONCEDE actual 2019-06-21/day ctx=legal

### Tempo.co 2024-03-19 none
Restoran legendaris di Jalan Sabang itu masih memakai kuali peninggalan kakek pemiliknya. [m1:IDN.ELI Mantan Wakil Presiden Boediono] kerap memesan nasi goreng kambing tanpa acar.

### Waspada 2021-02-17
Sopir truk dipalak [m1:IDN.CRM preman] di Belawan; [m2:IDN.GOV Jokowi] {e2 menelepon} [m3:IDN.COP Kapolri] dari lokasi dan 3.800 orang {e3 dijaring} sepekan kemudian.
e2 m2 > m3 CONSULT actual 2021-02-17/none mode=phone ctx=crime
e3 m3 > m1 COERCE actual 2021-02-17/none mode=arrest ctx=crime

### Kompas.com 2023-01-16
[m1:IDN.GOV Komnas HAM] {e1 mengakui} dua belas pelanggaran berat; [m2:IDN.GOV Presiden Jokowi] {e2 menyesalkan} peristiwa itu di hadapan [m3:IDN.CVL korban] dan {e3 berjanji memulihkan} hak mereka. [m4:IDN.CVL KontraS] {e4 menganggapnya kosmetik}.
e2 m2 > m3 SUPPORT actual 2023-01-11/day ctx=human_rights,reparations
e3 m2 > m3 AGREE planned 2023-01-11/day ctx=human_rights,reparations
e4 m4 > m2 ACCUSE actual 2023-01-11/none mode=disapprove ctx=human_rights
e1 m1 > m3 SUPPORT actual 2023-01-11/none ctx=human_rights

### Kompas.com 2023-06-27
Di Rumoh Geudong, Pidie, [m1:IDN.GOV Jokowi] {e1 meluncurkan} beasiswa, kartu sehat, dan rumah untuk [m2:IDN.CVL penyintas Operasi Jaring Merah]; sisa bangunan, bukti [m3:IDN.MIL Kopassus] {e2 menyiksa} mereka, diratakan.
e1 m1 > m2 AID actual 2023-06-27/none ctx=reparations
e2 m3 > m2 ASSAULT actual 1990-01-01/year mode=torture ctx=human_rights bg

### Antara 2012-09-12
Bupati Palu [m1:IDN.GOV Rusdy Mastura] {e1 memohon maaf} kepada [m2:IDN.CVL korban 1965] dan {e2 memberi} mereka layanan kesehatan gratis. [m3:IDN.REL Sejumlah ormas] {e3 mencela} langkah [m4=m1 wali kota itu].
e1 m1 > m2 SUPPORT actual 2012-03-24/day ctx=reparations
e2 m1 > m2 AID actual 2012-09-12/none ctx=reparations
e3 m3 > m4 ACCUSE actual 2012-09-12/none mode=disapprove ctx=human_rights

### Tempo.co 2016-04-18
Simposium 1965: [m1:IDN.GOV Luhut] {e1 tidak akan meminta maaf}, [m2:IDN.CVL YPKP] {e2 disuruh} mencari kuburan massal, [m3:IDN.ELI Agus Widjojo] menyerukan rekonsiliasi, [m4:IDN.ELI Kiki Syahnakri] {e4 menggelar tandingan}.
e1 m1 > m2 SUPPORT denied 2016-04-18/day ctx=reparations
e2 m1 > m2 REQUEST requested 2016-04-18/none ctx=reparations
e4 m4 > m3 PROTEST actual 2016-04-18/none ctx=human_rights

### Kompas.com 2017-09-16
Massa {e1 mengepung} kantor [m1:IDN.CVL YLBHI] semalaman dan {e2 melempari} kacanya; [m2:IDN.COP Kombes Suyudi Ario Seto] memastikan di dalam tidak ada rapat PKI, [m3:IDN.COP brimob] {e4 mengungsikan} dua ratus orang subuh itu.
e1 m4 > m1 PROTEST actual 2017-09-16/none mode=obstruct ctx=rights_freedoms
e2 m4 > m1 PROTEST actual 2017-09-16/none mode=riot ctx=rights_freedoms
e4 m3 > m1 AID actual 2017-09-16/none ctx=human_security
[m4:IDN.CVL Gerombolan itu] datang menyewa bus.
