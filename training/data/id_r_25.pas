### Antara 2009-04-22
[m1:IDN.GOV Departemen Luar Negeri] {e1 memperingatkan} [m2:MYS.MIL Tentara Laut Diraja] bahwa pelanggaran kesepuluh di blok Ambalat tidak akan dibiarkan. [m3:IDN.MIL Kawasan Armada Timur] {e2 melapisi} perairan itu dengan tujuh kapal, dan [m4:MYS.GOV Menlu Anifah Aman] {e3 memilih jalur kopi pagi} dengan menjamu [m5:IDN.GOV duta besar RI].
e1 m1 > m2 THREATEN threatened 2009-04-22/none ctx=territory,military
e2 m3 > m2 MOBILIZE actual 2009-04-22/none mode=ships ctx=territory,military
e3 m4 > m5 CONSULT actual 2009-04-22/none mode=meet ctx=territory,diplomatic

### Kompas 2016-09-07
[m1:PHL.GOV Istana Malacanang] {e1 menyesali} umpatan Duterte terhadap [m2:USA.GOV Barack Obama], yang sehari sebelumnya {e2 mencoret pertemuan} keduanya di Vientiane. [m3=m2 Presiden Amerika itu] sebagai gantinya {e3 bersua} dengan [m4:KOR.GOV Park Geun-hye], sekutu [m5:@USA Washington] di Timur Jauh.
e1 m1 > m2 SUPPORT actual 2016-09-07/none mode=apologize ctx=diplomatic
e2 m2 > m1 REJECT actual 2016-09-06/day ctx=diplomatic
e3 m3 > m4 CONSULT actual 2016-09-07/none mode=meet ctx=diplomatic
rel m4 ally_of m5

### Detik 2021-03-29
[m1:IDN.GOV Gubernur NTT Viktor Laiskodat] {e1 menantang} [m2:IDN.CVL warga Besipae] untuk menggugatnya bila merasa memiliki hutan itu. [m3:IDN.GOV Satpol PP] sudah tiga kali {e2 merubuhkan} pondok [m5=m2 mereka], tetapi [m4=m2 ibu-ibu adat] {e3 membuka baju} sebagai perlawanan dan {e4 bertahan} di bawah pohon.
e2 m3 > m2 COERCE actual 2021-03-29/none mode=destroy ctx=natural_resource
e3 m4 > m3 PROTEST actual 2021-03-29/none mode=demo ctx=natural_resource
e1 m1 > m2 REJECT actual 2021-03-29/none ctx=natural_resource,legal
e4 m4 > m1 REJECT actual 2021-03-29/none ctx=natural_resource

### Tempo.co 2015-11-24
[m1:TUR.MIL F-16 Turki] {e1 menukik dan merontokkan} sebuah Su-24 [m2:RUS.MIL Rusia] di dekat Yayladagi, Selasa (24/11); pilotnya {e2 dihujani peluru} [m3:SYR.REB milisi Turkmen], yang bersekutu dengan [m4:TUR.GOV Ankara], saat melayang. [m5:RUS.GOV Sergei Lavrov] {e3 mengurungkan lawatan}, dan [m6=m5 Moskow] {e4 mengharamkan} tomat negeri itu.
e1 m1 > m2 ASSAULT actual 2015-11-24/day mode=aerial ctx=military
e2 m3 > m2 ASSAULT actual 2015-11-24/day mode=firearms ctx=military
e3 m5 > m4 REJECT actual 2015-11-24/none ctx=diplomatic
e4 m6 > m4 SANCTION planned 2015-11-24/none mode=discontinue ctx=economic
rel m3 ally_of m4

### VOA Indonesia 2023-08-22
[m1:ECOWAS ECOWAS] {e1 menggodok} tanggal penyerbuan ke Niamey, kata [m2:ECOWAS komisionernya, Abdel-Fatau Musah]. [m3:AU Uni Afrika] {e2 membekukan} keanggotaan [m4:NER.GOV Niger], tetapi {e3 tidak merestui} opsi itu; [m5:DZA.GOV Aljir] {e4 menolak membuka langitnya} bagi [m6:FRA.MIL pesawat Prancis].
e1 m1 > m4 THREATEN threatened 2023-08-22/none mode=violence ctx=military said=m2
e2 m3 > m4 SANCTION actual 2023-08-22/none mode=discontinue ctx=pro_democracy
e3 m3 > m1 REJECT actual 2023-08-22/none ctx=military
e4 m5 > m6 REJECT actual 2023-08-22/none ctx=military
rel m4 member_of m3

### BBC Indonesia 2021-10-25
[m1:SDN.MIL Letnan Jenderal Abdel Fattah al-Burhan] {e1 merumahkan} [m2:SDN.GOV Perdana Menteri Abdalla Hamdok] dengan todongan senjata, Senin (25/10), sesudah [m3:USA.GOV utusan Jeffrey Feltman] {e2 bertemu} keduanya sehari sebelumnya. [m4=m3 Washington] {e3 membekukan} bantuan 700 juta dolar untuk [m5:SDN.GOV Khartoum].
e1 m1 > m2 COERCE actual 2021-10-25/day mode=arrest ctx=pro_autocracy
e2 m3 > m1,m2 CONSULT actual 2021-10-24/day mode=meet ctx=pro_democracy
e3 m4 > m5 SANCTION actual 2021-10-25/none mode=discontinue ctx=pro_democracy

### Republika 2012-11-01 none
Bintang film laga itu merumahkan sopirnya dan membekukan kontrak dengan agensi lama. Lewat pernyataan tertulis dari [m1:@HKG Hong Kong], ia mengaku lelah, ingin menyepi, dan akan kembali bila ada naskah yang menggigit.

### CNN Indonesia 2024-01-23
[m1:IDN.GOV Mahfud MD] {e1 berancang-ancang mundur} dari kabinet, katanya dalam acara di Semarang, Selasa (23/1). [m2:IDN.GOV Ari Dwipayana] menyatakan [m3:IDN.GOV Presiden Jokowi] {e2 menghormati} pilihan itu; [m4:IDN.PTY Ganjar Pranowo], pasangannya, {e3 mendorong} menteri lain yang jadi tim sukses menirunya.
e1 m1 > m3 RETREAT planned 2024-01-23/day mode=resign ctx=election,executive
e2 m3 > m1 SUPPORT actual 2024-01-23/none ctx=election,executive said=m2
e3 m4 > m5 REQUEST requested 2024-01-23/none mode=change ctx=election,executive
Sejumlah menteri, misalnya [m5:IDN.GOV Zulkifli Hasan], tidak menanggapi.

### Sindonews 2019-07-05
[m1:GBR.MIL Marinir Inggris] meluncur dari helikopter dan {e2 merampas} tanker Grace 1 bermuatan minyak [m2:IRN.BUS Iran] di Gibraltar, Kamis (4/7). [m3:IRN.ELI Mohsen Rezaei], bekas panglima [m4:IRN.MIL Garda Revolusi], {e3 menggertak} akan menyita satu kapal [m5=m1 kerajaan itu].
e2 m1 > m2 COERCE actual 2019-07-04/day mode=seize ctx=economic
e3 m3 > m1 THREATEN threatened 2019-07-05/none mode=seize ctx=military

### Bisnis.com 2012-09-19
[m1:CHN.CVL Massa di Shenyang] {e1 melempari} konsulat [m2:JPN.GOV Jepang] dengan telur karena pembelian pulau Senkaku, Selasa (18/9), dan [m3:JPN.BUS Toyota] meliburkan pabriknya. [m4:CHN.MIL Sebelas kapal pengawas] {e3 merapat} ke gugusan itu, yang dikuasai [m5:JPN.GOV Tokyo]; [m6:TWN.GOV Taipei] {e4 ikut mengirim} perahu dan pengawal.
e1 m1 > m2 PROTEST actual 2012-09-18/day mode=riot ctx=territory
e3 m4 > m5 MOBILIZE actual 2012-09-19/none mode=ships ctx=territory
e4 m6 > m5 MOBILIZE actual 2012-09-19/none mode=ships ctx=territory

### Merdeka.com 2020-01-31 none
Panitia lomba lari di [m1:@JPN Osaka] menangguhkan pendaftaran karena kuota tersapu dalam sehari. Sponsor melipatgandakan hadiah, atlet unggulan menarik diri akibat cedera paha, dan cuaca diramalkan membeku.

### DW Indonesia 2020-08-17
[m1:BLR.LAB Buruh Pabrik Traktor Minsk] {e1 mencemooh} [m2:BLR.GOV Lukashenko] dengan pekik "<<q1 mundur>>" saat [m6=m2 ia] turun dari helikopter, Senin (17/8), dan {e2 meletakkan perkakas}. [m3:LTU.GOV Vilnius], yang {e4 menampung} [m4:BLR.OPP Svetlana Tikhanovskaya], {e3 menyiapkan daftar hitam} bagi 118 [m5:BLR.GOV pejabat].
e1 m1 > m2 ACCUSE actual 2020-08-17/day mode=disapprove ctx=pro_democracy,election
e2 m1 > m2 PROTEST actual 2020-08-17/none mode=strike ctx=pro_democracy,election
e3 m3 > m5 SANCTION planned 2020-08-17/none mode=targeted ctx=pro_democracy
e4 m3 > m4 AID actual 2020-08-17/none ctx=asylum
q1 m1 mixed

### Jawa Pos 2017-05-24
[m1:PHL.REB Kelompok Maute], yang berbaiat kepada [m2:ISIS.REB ISIS], {e1 mengerek} bendera hitam di rumah sakit Marawi dan menguasai [m3:@PHL separuh kota itu]. [m4:PHL.GOV Duterte] mempersingkat lawatan ke [m5:@RUS Moskow] untuk {e3 memaku} darurat militer di seluruh Mindanao, Selasa (23/5) malam.
e1 m1 > m4 COERCE actual 2017-05-24/none mode=seize ctx=terrorism
e3 m4 > m1 COERCE actual 2017-05-23/day mode=martial-law ctx=terrorism
rel m1 controls m3

### Tribunnews 2025-11-18
[m1:IDN.LEG DPR] {e1 mengesahkan} KUHAP baru, Selasa (18/11), dengan mengabaikan [m2:IDN.CVL Koalisi untuk Pembaruan KUHAP], yang menurut [m3:IDN.LEG Ketua Komisi III Habiburokhman] {e2 menyebar hoaks}. Di gerbang Pancasila, [m4:IDN.EDU mahasiswa Universitas Trisakti] {e3 berorasi} dan {e4 menuntut} [m5:IDN.GOV presiden] tidak menekennya.
e1 m1 > m2 REJECT actual 2025-11-18/day ctx=legislative,legal
e2 m3 > m2 ACCUSE actual 2025-11-18/none mode=allege ctx=legislative
e3 m4 > m1 PROTEST actual 2025-11-18/none mode=demo ctx=legislative,legal
e4 m4 > m5 REQUEST requested 2025-11-18/none mode=change ctx=legislative,legal

### Liputan6 2006-09-20
[m1:THA.MIL Jenderal Sonthi Boonyaratglin] {e1 menggusur} [m2:THA.GOV Thaksin Shinawatra] ketika [m6=m2 sang perdana menteri] berada di [m7:@USA New York], Selasa (19/9). Sebelum tank masuk, [m3=m2 Thaksin] sempat {e2 memecat} [m5=m1 panglima itu] melalui siaran televisi yang diputus; [m4:AUS.GOV Alexander Downer] {e3 menyayangkan} kudeta tersebut.
e1 m1 > m2 COERCE actual 2006-09-19/day mode=seize ctx=pro_autocracy
e2 m3 > m5 SANCTION actual 2006-09-19/day mode=discontinue ctx=executive,military
e3 m4 > m1 ACCUSE actual 2006-09-20/none mode=disapprove ctx=pro_autocracy
