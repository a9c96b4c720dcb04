### Antara 2023-11-07 none
Bagi [m1:IDN.EDU Dewi Fortuna Anwar], politik luar negeri bebas aktif ibarat berselancar: jangan melawan ombak, jangan pula menjadi ombak. [m2:USA.GOV Washington] dan [m3:CHN.GOV Beijing], katanya, sama-sama laut.

### Kompas.com 2024-07-28
Sambil {e1 mengutuk} {e2 roket} yang menewaskan dua belas [m1:SYR.CVL anak Druze] di Majdal Shams, [m2:GBR.GOV David Lammy] {e3 mendesak} [m3:ISR.GOV Israel] menimbang kata-kata; [m4:HEZBOLLAH.REB Hizbullah] {e4 menyangkal} menembakkannya.
e1 m2 > m4 ACCUSE actual 2024-07-28/none mode=disapprove ctx=military
e2 m4 > m1 ASSAULT denied 2024-07-27/day mode=heavy-weapons ctx=military
e3 m2 > m3 REQUEST requested 2024-07-28/none mode=yield ctx=military
e4 m4 > m2 REJECT actual 2024-07-28/none ctx=military

### Tribun Solo 2022-09-04
Tolak BBM naik, [m1:IDN.EDU mahasiswa] {e1 mencegat} truk tangki dan {e2 menyandera} sopirnya setengah jam di bundaran; [m4=m3 polisi] hanya menonton, kata [m2:IDN.BUS Pertamina], padahal [m3:IDN.COP Polresta] {e3 mengerahkan} dua peleton.
e1 m1 > m2 PROTEST actual 2022-09-04/none mode=obstruct ctx=economic
e2 m1 > m2 COERCE actual 2022-09-04/none mode=seize ctx=economic
e3 m3 > m1 MOBILIZE actual 2022-09-04/none mode=police ctx=economic

### detikNews 2016-06-17 headline
[m1:CHN.GOV Beijing] {e1 Protes}, [m2:IDN.MIL TNI AL]: Kapal [m3:CHN.LAB Nelayan China] {e2 Ditembak} karena {e3 Kabur}
e1 m1 > m2 ACCUSE actual 2016-06-17/none mode=disapprove ctx=natural_resource
e2 m2 > m3 ASSAULT actual 2016-06-17/day mode=firearms ctx=natural_resource
e3 m3 > m2 REJECT actual 2016-06-17/none mode=yield ctx=natural_resource

### SINDOnews 2021-10-28
Kapal-kapal [m1:GBR.LAB nelayan Skotlandia] {e1 ditahan} di Le Havre. Mulai Selasa, kata [m2:FRA.GOV Annick Girardin], bongkar muat {e2 diperketat}, bahkan listrik ke Jersey {e3 bisa dikurangi}; [m3:GBR.GOV Lord Frost] {e4 menyiapkan gugatan}.
e1 m2 > m1 COERCE actual 2021-10-27/none mode=seize ctx=economic
e2 m2 > m3 SANCTION planned 2021-11-02/day mode=discontinue ctx=economic
e3 m2 > m3 SANCTION hypothetical 2021-10-28/none mode=discontinue ctx=economic
e4 m3 > m2 ACCUSE planned 2021-10-28/none ctx=legal

### Koran Tempo 2010-02-03 none
Menjelang seratus hari, [m1:IDN.GOV kabinet] dinilai biasa saja oleh [m2:IDN.EDU LSI]: 45 responden puas, 44 tidak, selebihnya bertanya apa yang dimaksud seratus hari.

### Pikiran Rakyat 2020-06-22
Jika [m4:ISR.GOV Israel] {e1 mencaplok} Lembah Yordan dari [m5:PSE.GOV Palestina] pada 1 Juli, {e2 begitu pesan} [m1:JOR.GOV Raja Abdullah] kepada [m2:DEU.GOV Heiko Maas], perjanjian Wadi Araba tidak dijamin berumur panjang. [m3:DEU.GOV Berlin] {e3 tak akan menyetujui} batas baru itu.
e1 m4 > m5 COERCE hypothetical 2020-07-01/day mode=seize ctx=territory
e2 m1 > m4 THREATEN threatened 2020-06-22/none mode=relations ctx=territory
e3 m3 > m4 REJECT actual 2020-06-22/none ctx=territory

### Radar Sidoarjo 2015-03-03
[m2:IDN.CVL Dua ratus kepala keluarga] yang rumahnya ditelan lumpur {e1 mendirikan tenda} di Gedung Grahadi. [m1:IDN.GOV Soekarwo] {e2 keluar menemui}, menyalami, dan {e3 berjanji menalangi}.
e1 m2 > m1 PROTEST actual 2015-03-03/none mode=demo ctx=disasters
e2 m1 > m2 CONSULT actual 2015-03-03/none ctx=disasters
e3 m1 > m2 AGREE planned 2015-03-03/none ctx=reparations

### BBC Indonesia 2017-12-06 none
Kursi kayu pengantar tamu itu pernah diduduki [m1:FRA.GOV De Gaulle]. Pemiliknya, [m2:@LBN keluarga Sursock] di Beirut, menyewakan ruang depannya untuk pesta kawin.

### CNN Indonesia 2020-03-29
Lockdown, bukan: "pembatasan". Namun [m1:IDN.GOV Wali Kota Tegal] terlanjur {e1 memasang beton} di 49 titik, dan [m2:IDN.GOV Ganjar], alih-alih {e2 menegurnya}, {e3 mengirim} sembako kepada [m3:IDN.CVL warga kota].
e1 m1 > m3 COERCE actual 2020-03-29/none mode=restrict ctx=health
e2 m2 > m1 ACCUSE denied 2020-03-29/none mode=disapprove ctx=health
e3 m2 > m3 AID actual 2020-03-29/none ctx=health

### Liputan6.com 2012-12-21
Rombongan truk [m1:SYR.CVL pengungsi] {e1 dipulangkan} [m2:LBN.MIL tentara] dari pos Masnaa; [m3:UNHCR UNHCR] {e2 mempertanyakan} dasar hukumnya, [m4:LBN.GOV Beirut] {e3 menyebutnya} salah paham.
e1 m2 > m1 COERCE actual 2012-12-21/none mode=deport ctx=migration
e2 m3 > m4 ACCUSE actual 2012-12-21/none mode=disapprove ctx=migration
e3 m4 > m3 REJECT actual 2012-12-21/none ctx=migration

### Tempo.co 2019-09-17
[m4:IDN.LEG DPR] {e1 mengetok} revisi UU [m5:IDN.JUD KPK] di ruangan setengah kosong; [m1:IDN.JUD Laode Syarif] dan [m2:IDN.JUD Saut Situmorang] {e2 menyerahkan mandat} kepada [m3:IDN.GOV Presiden], yang menyatakan tidak mengenal istilah itu.
e2 m1,m2 > m3 RETREAT actual 2019-09-13/none mode=resign ctx=corruption
e1 m4 > m5 SANCTION actual 2019-09-17/none ctx=corruption,legislative

### Republika 2023-10-25
"<<q1 [m1=m3 Ia] membenarkan teror>>," {e1 semprot} [m2:ISR.GOV Gilad Erdan] tentang pidato [m3:UN Antonio Guterres], dan {e2 menuntut} ia mundur; visa bagi [m4:UN Martin Griffiths] {e3 ditolak}. [m6=m3 Sang sekjen] menyangkal {e4 membela} [m5:HAMAS.REB Hamas].
e2 m2 > m3 REQUEST requested 2023-10-24/none mode=change ctx=diplomatic
e3 m2 > m4 REJECT actual 2023-10-25/none mode=meet ctx=diplomatic
e4 m6 > m5 SUPPORT denied 2023-10-25/none ctx=diplomatic
e1 m2 > m1 ACCUSE actual 2023-10-24/none mode=allege ctx=terrorism
q1 m2 direct cue=semprot

### Suara Merdeka 2011-11-11 none
Tanggal cantik, 11-11-11: delapan puluh pasangan menikah massal. Saksi nikahnya [m1:IDN.GOV bupati], walinya [m2:IDN.GOV kepala KUA], penyanyinya istri [m3:IDN.LEG ketua dewan].

### Okezone 2018-02-27
[m6:SYR.CVL Penduduk Ghouta] {e1 digempur} lagi oleh [m5:SYR.MIL pesawat pemerintah] walaupun [m2:RUS.GOV Vladimir Putin] menyatakan jeda lima jam; [m3:FRA.GOV Jean-Yves Le Drian], bertandang ke Moskow, {e2 memohon} [m4:RUS.GOV Sergei Lavrov] menekan [m1:SYR.GOV Damaskus].
e2 m3 > m4 REQUEST requested 2018-02-27/none mode=assist ctx=human_security
e1 m5 > m6 ASSAULT actual 2018-02-27/none mode=aerial ctx=military

### Jawa Pos 2020-01-20
[m4:IDN.CVL Sejumlah abdi kerajaan palsu] {e1 diamankan}: [m1:IDN.CRM Toto Santoso] dan [m2:IDN.CRM Fanni Aminadia], "raja" dan "ratu" Keraton Agung Sejagat, {e2 dibawa} [m3:IDN.COP Polres Purworejo]. [m5:IDN.GOV Ganjar] terkekeh.
e2 m3 > m1,m2 COERCE actual 2020-01-14/day mode=arrest ctx=crime
e1 m3 > m4 COERCE actual 2020-01-14/none mode=arrest ctx=crime

### Harian Waspada 2024-05-31
Bukan penculikan, melainkan penertiban, kata [m1:THA.GOV imigrasi Thailand] tentang {e1 pemulangan} [m2:KHM.OPP tiga aktivis] kepada [m3:KHM.GOV Phnom Penh], yang {e2 disesalkan} [m4:HRW Human Rights Watch].
e1 m1 > m2 COERCE actual 2024-05-31/none mode=deport ctx=human_rights
e2 m4 > m1 ACCUSE actual 2024-05-31/none mode=disapprove ctx=human_rights

### Antara 2019-07-19
Selang dua minggu dari {e1 penyitaan} Grace 1 oleh [m1:GBR.MIL marinir Inggris], [m2:IRN.MIL Garda Revolusi] {e2 merebut} Stena Impero. [m3:GBR.GOV Jeremy Hunt] {e3 tidak akan menempuh} jalan militer; [m4:USA.MIL Washington] {e4 mengusulkan} kepada [m5:JPN.GOV Tokyo] dan [m6:KOR.GOV Seoul] armada pengawal bersama.
e1 m1 > m2 COERCE actual 2019-07-04/day mode=seize ctx=economic
e2 m2 > m3 COERCE actual 2019-07-19/none mode=seize ctx=economic
e3 m3 > m2 ASSAULT denied 2019-07-20/none ctx=military
e4 m4 > m5,m6 REQUEST requested 2019-07-19/none mode=assist ctx=military

### Radar Purwokerto 2019-01-08 none
Curug setinggi lima belas meter itu kini bertiket. Pengelolanya, [m1:IDN.CVL karang taruna], patungan dengan [m2:IDN.BUS Perhutani]; untungnya untuk membeli gamelan.

### Merdeka.com 2013-09-20
Dituduh {e1 memeras} [m1:IDN.BUS importir daging], [m2:IDN.GOV pejabat karantina] itu berkilah justru dia yang {e2 ditekan} [m3:IDN.LEG anggota Komisi IV] supaya meloloskan kontainer.
e1 m2 > m1 COERCE denied 2013-09-20/none ctx=corruption
e2 m3 > m2 REQUEST requested 2013-09-20/none mode=yield ctx=corruption said=m2
