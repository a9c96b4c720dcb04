### Antara 2023-11-13
[m1:IDN.GOV Presiden Joko Widodo] {e1 menyampaikan} kepada [m2:USA.GOV Presiden Joe Biden] di [m3:@USA Gedung Putih] hasil KTT [m4:OIC OKI] di [m5:@SAU Riyadh] dan {e2 meminta} [m6=m2 Washington] menghentikan kekejaman di [m7:@PSE Gaza], bukan hanya menyerukan jeda seperti yang dilakukan [m8:FRA.GOV Macron] terhadap [m9:ISR.GOV Israel].
e1 m1 > m2 CONSULT actual 2023-11-13/none mode=visit ctx=diplomatic
e2 m1 > m6 REQUEST requested 2023-11-13/none mode=yield ctx=military,human_security

### Antara 2023-11-12
Sebelum bertolak dari [m1:@SAU Riyadh] ke [m2:@USA Washington], [m3:IDN.GOV Presiden Jokowi] {e1 bertemu} [m4:PSE.GOV Mahmoud Abbas], [m5:TUR.GOV Erdogan], dan [m6:IRN.GOV Ebrahim Raisi], yang menginginkan negara-negara Islam memasukkan [m7:ISR.MIL tentara Israel] ke dalam daftar teroris; usul itu tidak disebut dalam resolusi [m8:OIC OKI].
e1 m3 > m4,m5,m6 CONSULT actual 2023-11-12/none mode=multilateral ctx=diplomatic

### Kompas.com 2021-04-24
[m1:ASEAN Sembilan pemimpin ASEAN] dan [m2:MMR.MIL Jenderal Min Aung Hlaing] {e1 mencapai} lima butir konsensus di [m3:@IDN Jakarta], pertemuan yang tidak mengikutsertakan [m4:NUG.OPP Pemerintah Persatuan Nasional] dan {e2 diprotes} [m5:MMR.CVL diaspora Myanmar] di depan gedung sekretariat; [m6:SGP.GOV PM Lee Hsien Loong] memberi keterangan kepada [m7:#outlet CNA].
e1 m1 > m2 AGREE planned 2021-04-24/none ctx=diplomatic,pro_democracy
e2 m5 > m2 PROTEST actual 2021-04-24/none mode=demo ctx=pro_democracy

### CNN Indonesia 2022-05-16
Jurnalis [m1:PSE.JRN Shireen Abu Akleh] dari [m2:#outlet Al Jazeera], yang tertembak di [m3:@PSE Jenin], dimakamkan setelah [m4:ISR.COP polisi Israel] {e2 memukuli} [m5:PSE.CVL para pengusung jenazah]. [m6:UN Dewan Keamanan PBB], dengan suara [m7:USA.GOV AS] dan [m8:CHN.GOV China], {e3 meminta} penyelidikan; [m9:ISR.GOV Naftali Bennett] menduga peluru berasal dari pihak lain.
e2 m4 > m5 ASSAULT actual 2022-05-16/none mode=beat ctx=repression
e3 m6 > m9 REQUEST requested 2022-05-16/none mode=investigate ctx=rights_freedoms

### Tempo.co 2011-05-19
Pidato [m1:USA.GOV Barack Obama] yang {e1 meminta} [m2:ISR.GOV Israel] kembali ke batas 1967 disampaikan sehari sebelum [m3:ISR.GOV Benjamin Netanyahu] tiba di [m4:@USA Washington]; [m5:PSE.GOV Mahmoud Abbas] mengumpulkan penasihatnya di [m6:@PSE Ramallah], dan [m7:JOR.GOV Raja Abdullah], yang {e2 bertemu} [m8=m1 Obama] pada Selasa, tidak memberi pernyataan.
e1 m1 > m2 REQUEST requested 2011-05-19/none mode=withdraw ctx=territory,diplomatic
e2 m7 > m1 CONSULT actual 2011-05-17/day mode=visit ctx=diplomatic

### VOA Indonesia 2022-09-23
[m1:IRN.CVL Demonstran] di [m2:@IRN Saqqez], kota asal [m3:IRN.CVL Mahsa Amini] yang meninggal dalam tahanan [m4:IRN.COP polisi moral], {e1 merobek} poster [m5:IRN.GOV Ali Khamenei]. [m6:USA.GOV Departemen Keuangan AS] {e2 menjatuhkan sanksi} kepada [m7=m4 satuan itu], sedangkan di [m8:@USA New York] [m9:USA.JRN Christiane Amanpour] batal mewawancarai [m10:IRN.GOV Ebrahim Raisi].
e1 m1 > m5 PROTEST actual 2022-09-23/none mode=demo ctx=gender,rights_freedoms
e2 m6 > m7 SANCTION actual 2022-09-23/none mode=discontinue ctx=gender,human_rights

### detikNews 2019-04-30
[m1:VEN.OPP Juan Guaido], didampingi [m2:VEN.OPP Leopoldo Lopez] yang {e3 dibebaskan} [m3:VEN.MIL prajurit pembelot], {e1 menyerukan} [m4:VEN.MIL tentara] menggulingkan [m5:VEN.GOV Nicolas Maduro]. [m6:USA.GOV Mike Pompeo] mengatakan pesawat sudah siap menuju [m7:@CUB Havana] sebelum {e4 dicegah} [m8:RUS.GOV Moskow]; [m9:CUB.GOV Bruno Rodriguez] membantah [m10=m9 negaranya] mengirim pasukan.
e1 m1 > m4 REQUEST requested 2019-04-30/none ctx=pro_democracy,military
e3 m3 > m2 RETREAT actual 2019-04-30/none mode=release ctx=pro_democracy
e4 m6 > m8 ACCUSE actual 2019-04-30/none mode=allege ctx=diplomatic

### BBC Indonesia 2015-03-26
Pesawat tempur yang {e1 membombardir} [m1:HOUTHI.REB Houthi] di [m2:@YEM Sanaa] berasal dari [m3:SAU.MIL Arab Saudi] dan [m4:ARE.MIL Uni Emirat Arab]; [m5:PAK.GOV Pakistan], yang {e2 dimintai} pasukan oleh [m6:SAU.GOV Riyadh], masih bermusyawarah, [m7:TUR.GOV Erdogan] {e3 mendukung} serangan, dan [m8:OMN.GOV Oman] {e4 menampung} [m9:YEM.GOV Presiden Hadi] semalam.
e1 m3,m4 > m1 ASSAULT actual 2015-03-26/none mode=aerial ctx=military
e2 m6 > m5 REQUEST requested 2015-03-26/none mode=assist ctx=military
e3 m7 > m3,m4 SUPPORT actual 2015-03-26/none ctx=military
e4 m8 > m9 AID actual 2015-03-26/none mode=asylum ctx=asylum

### Republika 2017-11-04
[m1:LBN.GOV Saad Hariri] mengumumkan mundur lewat siaran dari [m2:@SAU Riyadh], {e3 menuduh} [m3:IRN.GOV Iran] dan [m4:HEZBOLLAH.REB Hizbullah] merusak [m5:@LBN Lebanon], hari ketika {e4 rudal} [m6:HOUTHI.REB Houthi] dicegat di atas bandara Raja Khalid dan [m7:SAU.GOV Mohammed bin Salman] {e2 menahan} [m8:SAU.BUS Pangeran Alwaleed bin Talal].
e2 m7 > m8 COERCE actual 2017-11-04/none mode=arrest ctx=corruption
e3 m1 > m3,m4 ACCUSE actual 2017-11-04/none mode=allege ctx=diplomatic
e4 m6 > m7 ASSAULT actual 2017-11-04/none mode=heavy-weapons ctx=military

### SINDOnews 2014-11-15 none
Koala yang digendong [m1:RUS.GOV Putin], [m2:USA.GOV Obama], dan [m3:DEU.GOV Merkel] di [m4:@AUS Brisbane] berasal dari suaka margasatwa yang sama, kata [m5:AUS.BUS pengelola Lone Pine]; foto-fotonya dibeli [m6:#outlet Getty], sebagian dicetak [m7:JPN.BUS penerbit Tokyo] sebagai kalender.

### Media Indonesia 2016-07-16
[m1:TUR.MIL Perwira pemberontak] yang mendarat dengan helikopter di [m2:@GRC Alexandroupoli] {e2 memohon suaka} kepada [m3:GRC.GOV Yunani], tetapi [m4:TUR.GOV Mevlut Cavusoglu] {e3 menuntut} [m5=m3 Athena] menyerahkan [m6=m1 mereka]; [m7:EGY.GOV Mesir] {e4 menghambat} pernyataan [m8:UN Dewan Keamanan] yang dirancang [m9:USA.GOV AS].
e2 m1 > m3 REQUEST requested 2016-07-16/none mode=assist ctx=asylum,military
e3 m4 > m5 REQUEST requested 2016-07-16/none mode=yield ctx=asylum,military
e4 m7 > m9 REJECT actual 2016-07-16/none ctx=diplomatic

### Kumparan 2021-12-24
[m1:MMR.MIL Tentara Myanmar] {e1 membakar} [m9:MMR.CVL sedikitnya 35 warga], termasuk dua staf [m2:NGO Save the Children], di [m3:@MMR Hpruso], negara bagian Kayah, menurut [m4:KNDF.REB milisi Karenni]. [m5:KHM.GOV Hun Sen], yang {e2 akan mengunjungi} [m6:MMR.GOV Naypyitaw] dua pekan lagi, {e3 dikecam} [m7:ASEAN.LEG parlemen ASEAN untuk HAM]; [m8:THA.GOV Bangkok] menutup mata.
e1 m1 > m9,m2 ASSAULT actual 2021-12-24/none mode=violence ctx=human_rights,military said=m4
e2 m5 > m6 AGREE planned 2021-12-24/none mode=visit ctx=diplomatic
e3 m7 > m5 ACCUSE actual 2021-12-24/none mode=disapprove ctx=diplomatic,pro_democracy

### CNBC Indonesia 2021-04-13
[m1:JPN.GOV Pemerintah Jepang] memutuskan membuang air olahan PLTN Fukushima ke laut, rencana yang {e1 ditentang} [m2:KOR.GOV Seoul] melalui [m3:JPN.GOV Duta Besar Koichi Aiboshi] serta [m4:JPN.LAB serikat nelayan], tetapi {e2 dinilai wajar} oleh [m5:IAEA Rafael Grossi] dan [m6:USA.GOV Ned Price]; [m7:TWN.GOV Taipei] menunggu data dari [m8:JPN.BUS TEPCO].
e1 m2,m4 > m1 ACCUSE actual 2021-04-13/none mode=disapprove ctx=environment
e2 m5,m6 > m1 SUPPORT actual 2021-04-13/none ctx=environment
