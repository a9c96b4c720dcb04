### Kompas 2010-11-19
[m1:IDN.JUD Kejaksaan Agung] resmi {e1 mendeponir} perkara dua pemimpin [m2:IDN.JUD KPK], [m3:IDN.JUD Bibit Samad Rianto] dan [m4:IDN.JUD Chandra Hamzah]. Langkah itu {e2 digugat} [m5:IDN.CVL Masyarakat Antikorupsi Indonesia (MAKI)] yang {e3 menyomasi} jaksa agung lebih dulu pada Senin (15/11).
e1 m1 > m3,m4 CONCEDE actual 2010-11-19/none ctx=legal,corruption
e2 m5 > m1 ACCUSE actual 2010-11-19/none mode=allege ctx=legal,corruption
e3 m5 > m1 THREATEN threatened 2010-11-15/day ctx=legal,corruption
rel m3 leads m2
rel m4 leads m2

### Antara 2014-03-24
Tiga ribu serdadu [m1:RUS.MIL Moskow] {e1 mengurung} pangkalan marinir [m2:UKR.MIL Ukraina] di Feodosia sebelum menggasaknya pada Senin dini hari. [m3:UKR.GOV Presiden sementara Oleksandr Turchynov] {e2 mengeluarkan perintah angkat kaki} bagi [m4=m2 seluruh garnisunnya] dari [m5:@UKR Krimea], yang kini sepenuhnya dalam genggaman [m6:RUS.GOV Rusia].
e1 m1 > m2 ASSAULT actual 2014-03-24/day ctx=military,territory
e2 m3 > m6 CONCEDE planned 2014-03-24/none mode=withdraw ctx=military,territory
rel m6 controls m5

### Tempo.co 2023-11-08
[m1:IDN.JUD Majelis Kehormatan Mahkamah Konstitusi] {e1 mendongkel} [m2:IDN.JUD Anwar Usman] dari kursi ketua karena melanggar etik berat, Selasa (7/11). [m3=m2 Paman Gibran Rakabuming itu] merasa {e2 dizalimi} dan {e3 menyeret} putusan tersebut ke [m4:IDN.JUD PTUN Jakarta].
e1 m1 > m2 SANCTION actual 2023-11-07/day mode=discontinue ctx=legal,election
e2 m3 > m1 ACCUSE actual 2023-11-08/none mode=disapprove ctx=legal
e3 m3 > m1 ACCUSE actual 2023-11-08/none mode=allege ctx=legal

### BBC Indonesia 2020-08-24
[m1:BLR.GOV Alexander Lukashenko] {e1 menenteng senapan} di halaman istananya di [m8:@BLR Minsk] ketika 100.000 [m2:BLR.CVL orang] {e2 menyemut} menuntut [m6=m1 ia] turun, Minggu (23/8). [m3:RUS.GOV Kremlin], penyokong lamanya, {e3 menyiapkan pasukan cadangan} [m4:RUS.COP polisi] untuk [m7=m1 sang presiden] "<<q1 bila keadaan lepas kendali>>", kata [m5:RUS.GOV Vladimir Putin].
e1 m1 > m2 THREATEN threatened 2020-08-23/day mode=violence ctx=pro_democracy,repression
e2 m2 > m1 PROTEST actual 2020-08-23/day mode=demo ctx=pro_democracy,election
e3 m3 > m1 AGREE planned 2020-08-24/none ctx=repression
q1 m5 mixed cue=kata
rel m3 ally_of m1

### Republika 2015-04-28
[m1:AUS.GOV Perdana Menteri Tony Abbott] {e1 mengungkit} bantuan tsunami satu miliar dolar agar [m2:IDN.GOV Jakarta] menyelamatkan dua terpidana mati asal negerinya. [m3:IDN.CVL Warga Banda Aceh] {e2 menjawab dengan mengumpulkan koin} untuk dikembalikan kepada [m4:AUS.GOV Canberra], sementara [m5:IDN.JUD Jaksa Agung HM Prasetyo] {e3 pantang surut}.
e1 m1 > m2 REQUEST requested 2015-04-28/none mode=yield ctx=legal,illegal_drugs
e2 m3 > m4 PROTEST actual 2015-04-28/none ctx=diplomatic
e3 m5 > m1 REJECT actual 2015-04-28/none ctx=legal,illegal_drugs

### Detik 2016-10-11 none
Tim bulu tangkis [m1:@IDN Indonesia] menaklukkan juara bertahan lewat partai kelima yang alot. Dukungan penonton membubung, wasit sempat melerai dua pemain yang adu mulut, dan pelatih mengaku puas karena ganda putra tampil garang.

### CNN Indonesia 2025-09-01
Lima pimpinan parpol, termasuk [m1:IDN.PTY Nasdem] dan [m2:IDN.PTY PAN], {e1 merumahkan} [m3:IDN.LEG Ahmad Sahroni], [m4:IDN.LEG Eko Patrio] dan tiga legislator lain setelah joget di parlemen memantik amarah [m5:IDN.CVL warga]. Kediaman [m6=m3 Sahroni] di Tanjung Priok sudah {e2 dijarah} pada Sabtu (30/8).
e1 m1,m2 > m3,m4 SANCTION actual 2025-09-01/none mode=discontinue ctx=legislative
e2 m5 > m6 PROTEST actual 2025-08-30/day mode=riot ctx=legislative

### VOA Indonesia 2013-09-14
[m1:USA.GOV Menlu John Kerry] dan [m2:RUS.GOV mitranya, Sergei Lavrov], {e1 merajut} kerangka pemusnahan senjata kimia [m3:SYR.GOV Suriah] di [m6:@CHE Jenewa], Sabtu (14/9). [m4=m3 Damaskus] {e2 diberi waktu} sepekan untuk membeberkan isi gudangnya; jika mangkir, [m5:UN Dewan Keamanan] {e3 dapat menjatuhkan hukuman}.
e1 m1 > m2 SUPPORT actual 2013-09-14/day ctx=cbrn,diplomatic
e2 m1,m2 > m4 REQUEST requested 2013-09-14/day mode=yield ctx=cbrn
e3 m5 > m4 SANCTION hypothetical 2013-09-14/none mode=discontinue ctx=cbrn

### Jakarta Post Indonesia 2018-06-30
[m1:IDN.PTY Partai Amanat Nasional], yang kadernya, [m2:IDN.PTY Asman Abnur], masih duduk di [m3:IDN.GOV kabinet], {e1 main mata} dengan [m4:IDN.PTY Gerindra] menjelang pendaftaran capres. [m5:IDN.GOV Istana] {e2 memelototi} kelakuan mitranya itu dan {e3 mempersilakannya hengkang}.
e1 m1 > m4 CONSULT actual 2018-06-30/none ctx=election
e2 m5 > m1 ACCUSE actual 2018-06-30/none mode=disapprove ctx=election
e3 m5 > m1 REQUEST requested 2018-06-30/none mode=yield ctx=election
rel m2 member_of m1
rel m2 member_of m3

### Tribun Jateng 2021-07-14
[m1:IDN.EDU BEM Unnes], yang berhimpun dalam [m2:IDN.EDU Aliansi BEM Jateng], {e1 menyematkan} gelar "The King of Silent" kepada [m3:IDN.GOV Wakil Presiden Ma'ruf Amin]. [m4:IDN.EDU Rektorat] {e2 membredel} akun Instagram organisasi itu, lalu {e3 melunak} dua hari kemudian.
e1 m1 > m3 ACCUSE actual 2021-07-14/none mode=disapprove ctx=executive,health
e2 m4 > m1 COERCE actual 2021-07-14/none mode=censor ctx=rights_freedoms
e3 m4 > m1 CONCEDE actual 2021-07-14/none ctx=rights_freedoms
rel m1 member_of m2

### Bisnis Indonesia 2017-02-21
[m1:USA.BUS Freeport-McMoRan] {e1 menggertak} akan menyeret [m2:IDN.GOV pemerintah] ke arbitrase dalam 120 hari apabila kontrak karya diganti izin khusus. [m3:IDN.GOV Menteri ESDM Ignasius Jonan] {e2 tak gentar}: [m4=m3 ia] malah {e3 menyodorkan} rekomendasi ekspor enam bulan asalkan perusahaan itu bersedia melepas 51 persen sahamnya.
e1 m1 > m2 THREATEN threatened 2017-02-21/none ctx=natural_resource,legal
e2 m3 > m1 REJECT actual 2017-02-21/none ctx=natural_resource
e3 m4 > m1 AGREE hypothetical 2017-02-21/none ctx=natural_resource

### Antara 2009-05-17
[m1:LTTE.REB Macan Tamil], yang selama seperempat abad menguasai [m2:@LKA Kilinochchi dan sekitarnya], {e1 membungkam senapan mereka}, kata [m3:LTTE.REB kepala hubungan internasionalnya, Selvarasa Pathmanathan], Minggu (17/5). [m4:LKA.MIL Panglima Sarath Fonseka] tetap {e2 memburu} sisa pemimpin [m5=m1 gerakan itu] di laguna Nanthikadal.
e1 m1 > m4 CONCEDE actual 2009-05-17/day mode=ceasefire ctx=military,territory
e2 m4 > m1 ASSAULT actual 2009-05-17/none ctx=military
rel m1 controls m2

### Kompas 2019-09-11
[m1:IDN.GOV Presiden Joko Widodo] {e1 meneken} surat presiden yang membuka jalan revisi UU KPK, Rabu (11/9). [m2:IDN.JUD Wadah Pegawai KPK] {e2 menyelimuti} logo lembaganya dengan kain hitam, sedangkan [m3:IDN.JUD Wakil Ketua Saut Situmorang] {e3 angkat koper} dua hari setelahnya sesuai rencananya.
e1 m1 > m4 SUPPORT actual 2019-09-11/day ctx=legislative,corruption
e2 m2 > m1 PROTEST actual 2019-09-11/none mode=demo ctx=corruption
Beleid itu diusulkan [m4:IDN.LEG DPR].
e3 m3 > m1 RETREAT planned 2019-09-13/day mode=resign ctx=corruption

### DW Indonesia 2021-11-09
[m1:POL.MIL Polandia] {e1 menjejalkan} 12.000 tentara ke perbatasan timurnya setelah ribuan [m2:IRQ.REF migran Kurdi] {e2 mencoba menerobos} pagar di Kuznica. [m3:EU Uni Eropa], yang beranggotakan 27 negara termasuk [m4=m1 Warsawa], {e3 menuding} [m5:BLR.GOV Minsk] menjadikan orang-orang malang itu peluru.
e1 m1 > m2 MOBILIZE actual 2021-11-09/none mode=troops ctx=migration
e2 m2 > m1 PROTEST actual 2021-11-09/none mode=riot ctx=migration
e3 m3 > m5 ACCUSE actual 2021-11-09/none mode=allege ctx=migration
rel m4 member_of m3

### Tempo 2000-05-17
[m1:IDN.CVL Kelompok bersenjata Laskar Jihad], yang dikomandoi [m2:IDN.CVL Ja'far Umar Thalib], {e1 membakar} kampung-kampung di [m6:@IDN Ambon], Selasa (16/5), meski sudah {e2 dicegat} [m3:IDN.GOV Gubernur Maluku Saleh Latuconsina] lewat surat larangan. [m4:IDN.REL Gereja Protestan Maluku] {e3 menjerit} minta perlindungan [m5:UN PBB].
e1 m1 > m4 ASSAULT actual 2000-05-16/day mode=destroy ctx=religion_ethnicity
e2 m3 > m1 COERCE actual 2000-05-17/none mode=restrict ctx=religion_ethnicity
e3 m4 > m5 REQUEST requested 2000-05-17/none mode=assist ctx=religion_ethnicity
rel m2 leads m1

### Suara.com 2022-09-30
[m1:BFA.MIL Kapten Ibrahim Traore] {e1 menjungkalkan} [m2:BFA.MIL Letnan Kolonel Paul-Henri Damiba], penguasa Burkina Faso, Jumat (30/9), delapan bulan sesudah [m3=m2 perwira itu] sendiri {e2 merebut kursi} dari [m4:BFA.GOV Presiden Roch Kabore]. [m5:CIV.GOV Pantai Gading] {e3 mengutuk} perebutan tersebut.
e1 m1 > m2 COERCE actual 2022-09-30/day mode=seize ctx=pro_autocracy,military
e2 m3 > m4 COERCE actual 2022-01-01/month mode=seize ctx=pro_autocracy,military bg
e3 m5 > m1 ACCUSE actual 2022-09-30/none mode=disapprove ctx=pro_autocracy

### Merdeka.com 2014-07-09
[m1:IDN.PTY Prabowo Subianto] bersujud syukur setelah empat lembaga survei memenangkannya, sementara kubu [m2:IDN.PTY Joko Widodo] berpatokan pada delapan lembaga lain. [m3:IDN.GOV Presiden Yudhoyono] {e2 menyejukkan suasana}: [m4=m3 ia] mengundang kedua pihak ke Cikeas dan {e3 mewanti-wanti} agar massa tidak dikerahkan.
e2 m3 > m1,m2 CONSULT actual 2014-07-09/none mode=third-party ctx=election
e3 m3 > m1,m2 REQUEST requested 2014-07-09/none mode=change ctx=election

### Antara 2019-02-27
[m1:PAK.MIL Jet tempur Pakistan] {e1 merontokkan} dua pesawat [m2:IND.MIL Angkatan Udara India] di atas Kashmir, Rabu (27/2), dan pilotnya dicokok. [m3:PAK.GOV Perdana Menteri Imran Khan] lantas {e2 menyorongkan} tangan: "<<q1 Mari duduk bersama sebelum semuanya di luar kendali>>," ujar [m4=m3 mantan bintang kriket itu].
e1 m1 > m2 ASSAULT actual 2019-02-27/day mode=aerial ctx=military,territory
e2 m3 > m5 AGREE planned 2019-02-27/day ctx=diplomatic
q1 m4 direct cue=ujar
Tawaran itu {e3 ditampik} [m5:IND.GOV New Delhi].
e3 m5 > m3 REJECT actual 2019-02-27/none ctx=diplomatic

### Republika 2011-03-17
[m1:BHR.GOV Manama] {e1 meruntuhkan} tugu Lapangan Mutiara sehari setelah [m2:BHR.COP pasukan keamanannya] {e2 menghalau} [m3:BHR.CVL demonstran] dengan tank dan helikopter. Seribu [m4:SAU.MIL serdadu Saudi] {e3 ikut diterjunkan} dengan bendera [m5:GCC Dewan Kerja Sama Teluk], yang dipimpin [m6:SAU.GOV Riyadh].
e1 m1 > m3 COERCE actual 2011-03-17/none ctx=repression,pro_democracy
e2 m2 > m3 ASSAULT actual 2011-03-16/day mode=crowd-control ctx=repression,pro_democracy
e3 m4 > m1 AID actual 2011-03-17/none ctx=repression
rel m5 led_by m6

### Kompas.com 2023-05-23
[m1:IDN.PTY PPP] dan [m2:IDN.PTY PAN] {e1 merapat ke} [m3:IDN.PTY PDI-P] dengan menyokong pencalonan [m4:IDN.PTY Ganjar Pranowo]. Bekas gubernur itu blusukan ke Pasar Johar dan menampik anggapan bahwa [m5=m4 dirinya] disetir [m6:IDN.PTY Megawati].
e1 m1,m2 > m3 SUPPORT actual 2023-05-23/none ctx=election

### Sindonews 2024-12-16
[m1:KOR.LEG Majelis Nasional Korea Selatan] {e1 memakzulkan} [m2:KOR.GOV Presiden Yoon Suk Yeol] dengan 204 suara, Sabtu (14/12). [m3=m2 Bekas jaksa agung itu], yang {e2 memberlakukan} darurat militer 11 hari sebelumnya, {e3 bersumpah tidak akan menyerah}; [m4:KOR.PTY ketua partai berkuasa Han Dong-hoon] {e4 meletakkan jabatan} pada Senin.
e1 m1 > m2 SANCTION actual 2024-12-14/day mode=discontinue ctx=legislative,executive
e2 m3 > m1 COERCE actual 2024-12-03/day mode=martial-law ctx=executive,repression
e3 m3 > m1 REJECT actual 2024-12-14/day ctx=executive
e4 m4 > m2 RETREAT actual 2024-12-16/day mode=resign ctx=executive
