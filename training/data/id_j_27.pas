### Antara 2019-06-25
[m1:IDN.JRN Dewan Pers] {e1 menilai} revisi KUHP {e2 mengekang} kemerdekaan pers; [m2:IDN.LEG Panja DPR] mempersilakan organisasi wartawan mengirim masukan.
e1 m1 > m2 ACCUSE actual 2019-06-25/none mode=disapprove ctx=rights_freedoms
e2 m2 > m1 COERCE hypothetical 2019-06-25/none mode=censor ctx=rights_freedoms

### Kompas.com 2018-11-09
[m4=m3 Kubu petahana] {e1 dituding} [m1:IDN.PTY Badan Pemenangan Prabowo-Sandi] {e2 mendiskreditkan} [m2:IDN.OPP Sandiaga Uno] lewat isu tempe setipis ATM; [m3:IDN.PTY TKN Jokowi-Ma'ruf] {e3 membantah}.
e1 m1 > m4 ACCUSE actual 2018-11-09/none mode=allege ctx=election
e2 m3 > m2 ACCUSE denied 2018-11-09/none mode=disapprove ctx=election
e3 m3 > m1 REJECT actual 2018-11-09/none ctx=election

### CNN Indonesia 2023-02-04
[m1:USA.MIL Jet F-22] {e1 menembak jatuh} balon [m2:CHN.GOV Tiongkok] yang {e2 dituduh} mengintai pangkalan rudal [m3:@USA Montana]; [m4:USA.GOV Antony Blinken] {e3 membatalkan} kunjungan ke [m5:CHN.GOV Beijing].
e1 m1 > m2 ASSAULT actual 2023-02-04/none mode=aerial ctx=military
e3 m4 > m5 REJECT actual 2023-02-04/none mode=meet ctx=diplomatic
e2 m4 > m2 ACCUSE actual 2023-02-04/none mode=allege ctx=intelligence

### Tempo.co 2014-11-13
{e1 Pemberhentian} [m1:IDN.GOV Sekda] oleh [m2:IDN.GOV Bupati Morotai] {e2 dianulir} [m3:IDN.GOV Gubernur Maluku Utara]; [m4:IDN.GOV Kemendagri] belum menerima laporannya.
e1 m2 > m1 SANCTION actual 2014-11-13/none mode=expel ctx=executive
e2 m3 > m2 REJECT actual 2014-11-13/none ctx=executive

### Republika 2016-03-18
{e1 Pemecatan} [m1:IDN.LEG kader pembangkang] oleh [m2:IDN.PTY PKS] dikuatkan rapat majelis tahkim; [m3:IDN.PTY Gerindra] {e2 menawari} tempat, [m4:IDN.PTY Nasdem] tidak.
e1 m2 > m1 SANCTION actual 2016-03-18/none mode=expel ctx=political_institutions
e2 m3 > m1 AGREE actual 2016-03-18/none ctx=political_institutions

### VOA Indonesia 2022-09-26
{e1 Penolakan} wajib militer meluas: di Dagestan, [m1:RUS.CVL ibu-ibu] {e2 memblokir} jalan federal, dan [m2:RUS.COP polisi] {e3 melepaskan tembakan} ke udara.
e1 m1 > m3 REJECT actual 2022-09-26/none ctx=military
e2 m1 > m3 PROTEST actual 2022-09-25/day mode=obstruct ctx=military
e3 m2 > m1 ASSAULT actual 2022-09-25/day mode=firearms ctx=repression
Dekret mobilisasi [m3:RUS.GOV Kremlin] berlaku sejak Rabu.

### detikNews 2021-11-29
[m1:IDN.GOV Komnas HAM] {e1 merekomendasikan} agar [m2:IDN.GOV KPI Pusat] memecat pelaku perundungan terhadap [m3:IDN.LAB pegawai berinisial MS]; [m4:IDN.COP Polres Jakarta Pusat] {e2 memeriksa} tujuh saksi.
e1 m1 > m2 REQUEST requested 2021-11-29/none mode=change ctx=gender
e2 m4 > m5 ACCUSE actual 2021-11-29/none mode=investigate ctx=gender
Lima [m5:IDN.LAB terlapor] mengadukan balik korbannya.

### Jawa Pos 2020-03-16
Usulan {e1 karantina wilayah} dari [m1:IDN.GOV Gubernur Anies] {e2 ditolak} [m2:IDN.GOV Presiden Jokowi], yang mengingatkan wewenang itu milik pusat.
e2 m2 > m1 REJECT actual 2020-03-16/none mode=change ctx=health
e1 m1 > m2 REQUEST requested 2020-03-16/none mode=change ctx=health

### Antara 2023-04-23
{e1 Evakuasi} 385 [m1:IDN.EDU mahasiswa] dari Khartoum oleh [m2:IDN.GOV Kemlu] memakai tiga bus; [m3:SAU.GOV Arab Saudi] {e2 menyediakan} kapal dari Port Sudan.
e1 m2 > m1 AID actual 2023-04-23/none ctx=military
e2 m3 > m2 AID actual 2023-04-23/none ctx=military

### Kompas 2012-06-07
{e1 Grasi} lima tahun bagi [m3:AUS.CRM Schapelle Corby] dari [m4:IDN.GOV Presiden Yudhoyono] {e2 digugat} [m1:IDN.CVL Granat] ke [m2:IDN.JUD PTUN Jakarta].
e1 m4 > m3 CONCEDE actual 2012-06-07/none ctx=legal,illegal_drugs
e2 m1 > m4 ACCUSE actual 2012-06-07/none mode=allege ctx=legal,illegal_drugs

### Tribun Kaltim 2023-11-17
[m1:IDN.CVL Suku Balik] {e1 menyurati} [m2:IDN.GOV Otorita IKN] agar makam leluhur tidak {e2 direlokasi}; [m3:IDN.GOV camat Sepaku] menjadi perantara.
e1 m1 > m2 REQUEST requested 2023-11-17/none mode=yield ctx=human_security
e2 m2 > m1 COERCE hypothetical 2023-11-17/none mode=seize ctx=human_security

### CNN Indonesia 2019-08-14
[m1:HKG.CVL Pendemo bandara] {e1 mengikat} [m2:CHN.JRN wartawan Global Times] pada troli. [m3:CHN.GOV Kantor Urusan Hong Kong] {e2 mengutuk} perbuatan itu sebagai hampir terorisme.
e1 m1 > m2 ASSAULT actual 2019-08-13/day mode=abduct ctx=rights_freedoms
e2 m3 > m1 ACCUSE actual 2019-08-14/none mode=disapprove ctx=terrorism

### Republika 2011-05-30
{e1 Penyerangan} pos polisi di Palu oleh [m1:JI.REB kelompok Abu Umar] menewaskan dua [m2:IDN.COP polisi bank]; senjatanya ditemukan di kebun cokelat.
e1 m1 > m2 ASSAULT actual 2011-05-30/none mode=firearms ctx=terrorism

### Antara 2022-06-30
[m1:ECU.CVL Konfederasi masyarakat adat CONAIE] {e1 menduduki} Quito; [m2:ECU.MIL tentara] mengklaim dua truknya {e2 diserang}. [m3:ECU.GOV Presiden Lasso] {e3 mengakhiri} pembicaraan, lalu {e4 menurunkan} harga solar.
e1 m1 > m3 PROTEST actual 2022-06-30/none mode=obstruct ctx=economic
e2 m1 > m2 ASSAULT actual 2022-06-30/none ctx=economic said=m2
e3 m3 > m1 REJECT actual 2022-06-30/none mode=meet ctx=economic
e4 m3 > m1 CONCEDE actual 2022-06-30/none ctx=economic

### Harian Jogja 2016-12-14
[m1:IDN.CVL Warga Parangkusumo] {e1 menghalau} [m2:IDN.COP petugas eksekusi] gumuk pasir dengan {e2 menyiramkan} air comberan; [m3:IDN.REL seorang kerabat keraton] mengamati dari kejauhan.
e1 m1 > m2 PROTEST actual 2016-12-14/none mode=obstruct ctx=human_security
e2 m1 > m2 PROTEST actual 2016-12-14/none mode=riot ctx=human_security

### Tempo.co 2023-03-20
[m1:IDN.CVL TAUD] {e1 mengajukan} keberatan atas {e2 pelepasan} [m2:IDN.COP tiga polisi terdakwa Kanjuruhan] oleh [m3:IDN.JUD PN Surabaya]; [m4:IDN.JUD jaksa] {e3 mengajukan kasasi}.
e1 m1 > m3 ACCUSE actual 2023-03-20/none mode=disapprove ctx=legal,repression
e2 m3 > m2 CONCEDE actual 2023-03-20/none ctx=legal
e3 m4 > m2 ACCUSE actual 2023-03-20/none mode=allege ctx=legal

### VOA Indonesia 2015-03-06
[m1:ISIS.REB ISIS] {e1 membuldoser} reruntuhan Nimrud. [m2:UNESCO Irina Bokova] {e2 menyebutnya} kejahatan perang, dan [m3:IRQ.REL Ayatullah Sistani] {e3 menyerukan} perlawanan.
e1 m1 > m4 ASSAULT actual 2015-03-05/day mode=destroy ctx=terrorism
e2 m2 > m1 ACCUSE actual 2015-03-06/none mode=disapprove ctx=terrorism
e3 m3 > m1 REQUEST requested 2015-03-06/none ctx=terrorism
Pejabat [m4:IRQ.GOV kementerian purbakala] belum dapat masuk.

### Kompas.com 2018-07-22
{e1 Pencalonan} [m1:IDN.PTY mantan terpidana] oleh [m2:IDN.PTY Partai Berkarya] {e2 disoal} [m3:IDN.CVL Jaringan Pendidikan Pemilih]; [m4:IDN.GOV KPU] {e3 mengembalikan} berkasnya.
e1 m2 > m1 SUPPORT actual 2018-07-22/none ctx=election
e2 m3 > m2 ACCUSE actual 2018-07-22/none mode=disapprove ctx=election,corruption
e3 m4 > m2 REJECT actual 2018-07-22/none ctx=election

### Antara 2021-07-16
[m1:ZAF.COP Polisi KwaZulu-Natal] kewalahan ketika [m2:ZAF.CVL pendukung Jacob Zuma] {e1 menjarah} mal; [m3:ZAF.GOV Cyril Ramaphosa] {e2 mengirim} 25.000 tentara dan {e3 menyebut} kerusuhan itu upaya pemberontakan.
e1 m2 > m1 PROTEST actual 2021-07-16/none mode=riot ctx=corruption
e2 m3 > m2 MOBILIZE actual 2021-07-16/none mode=troops ctx=repression
e3 m3 > m2 ACCUSE actual 2021-07-16/none mode=allege ctx=repression

### Pikiran Rakyat 2019-11-26 headline
[m1:IDN.GOV Ridwan Kamil] {e1 Tetapkan} Upah Lewat Surat Edaran, [m2:IDN.LAB Buruh] {e2 Ancam Mogok}
e1 m1 > m2 REJECT actual 2019-11-26/none ctx=economic
e2 m2 > m1 THREATEN threatened 2019-11-26/none ctx=economic

### BBC Indonesia 2020-12-22
[m1:ISR.GOV Israel] dan [m2:MAR.GOV Maroko] {e1 meneken} pembukaan hubungan, [m3:USA.GOV Amerika] {e2 mengakui} klaim Rabat atas Sahara, dan [m4:PSE.GOV otoritas Ramallah] {e3 menyesalkan} normalisasi itu.
e1 m1 > m2 SUPPORT actual 2020-12-22/none ctx=diplomatic
e2 m3 > m2 SUPPORT actual 2020-12-22/none ctx=territory
e3 m4 > m2 ACCUSE actual 2020-12-22/none mode=disapprove ctx=diplomatic

### Riau Pos 2015-11-04 none
[m1:IDN.GOV Plt Gubernur Arsyadjuliandi Rachman] membagikan bibit matoa kepada murid sekolah dasar. Hujan yang turun dua hari terakhir membuat jarak pandang kembali normal.

### Antara 2018-08-16
Lebih dari 300 [m1:USA.JRN surat kabar Amerika] {e1 menerbitkan tajuk} melawan [m2:USA.GOV Donald Trump], yang {e2 menyebut} pers musuh rakyat; [m3:USA.LEG Senat] {e3 mendukung} [m4=m1 mereka] lewat resolusi.
e1 m1 > m2 ACCUSE actual 2018-08-16/none mode=disapprove ctx=rights_freedoms
e2 m2 > m1 ACCUSE actual 2018-08-16/none mode=disapprove ctx=rights_freedoms
e3 m3 > m4 SUPPORT actual 2018-08-16/none ctx=rights_freedoms
