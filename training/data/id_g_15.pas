### Antara 2016-06-16 none
[m1:RUS.GOV Menlu Sergei Lavrov] dan [m2:KAZ.GOV Erlan Idrissov] termasuk di antara pembicara forum di [m3:@KAZ Astana]; utusan [m4:@TUR Turki] absen karena cuaca buruk.

### Kompas.com 2020-12-08 none
Tinggi baru Gunung Everest, 8.848,86 meter, adalah hasil pengukuran ahli [m1:@NPL Nepal] dan [m2:@CHN China] dari dua sisi. Angka lama dihitung surveyor [m3:@IND India] pada 1954.

### CNN Indonesia 2019-10-09 none
Tiga ilmuwan, dua dari [m1:@CHE Swiss] dan satu asal [m2:@CAN Kanada], berbagi Nobel Fisika. Penghargaan diserahkan [m3:SWE.GOV Raja Carl XVI Gustaf] pada Desember.

### Antara 2024-04-16 none
Menurut [m1:IMF IMF], ekonomi [m2:@IND India] bakal tumbuh 6,8 persen, [m3:@CHN China] 4,6 persen, dan [m4:@DEU Jerman] hanya 0,2 persen tahun ini.

### Detik 2022-11-26 none
Gol telat [m1:@IRN Iran] menyingkirkan [m2:@GBR Wales]; pelatih [m3:@PRT Carlos Queiroz] dipeluk para pemain cadangan.

### Republika 2018-05-14 none
Kedutaan [m1:@USA Amerika] yang baru menempati bekas gedung konsulat di kawasan Arnona. Dari balkonnya terlihat perbukitan [m2:@PSE Palestina] dan, di kejauhan, [m3:@JOR Yordania].

### Tempo.co 2021-11-01 none
"<<q1 Waktu kita hampir habis>>," kata [m1:GBR.GOV Boris Johnson] di [m2:@GBR Glasgow]. Sesi itu juga diisi [m3:BRB.GOV Mia Mottley] dan [m4:IND.GOV Narendra Modi].
q1 m1 direct cue=kata

### VOA Indonesia 2023-09-12 none
Kereta lapis baja [m1:PRK.GOV Kim Jong Un] terdiri atas dua puluh gerbong, dicat hijau tua, dan melaju lima puluh kilometer per jam. Perjalanannya dipantau media [m2:@KOR Korea Selatan] dan [m3:@JPN Jepang].

### Antara 2023-09-13
Di kosmodrom Vostochny, [m1:RUS.GOV Vladimir Putin] {e1 menjanjikan} teknologi satelit bagi [m2:PRK.GOV Kim Jong Un], yang {e2 mengangkat gelas} demi kemenangan tuan rumahnya atas [m3:? kejahatan].
e1 m1 > m2 AGREE planned 2023-09-13/none ctx=technology
e2 m2 > m1 SUPPORT actual 2023-09-13/none ctx=military,diplomatic

### Kompas.com 2022-01-24
Delapan ribu lima ratus [m1:USA.MIL tentara Amerika] {e1 ditempatkan dalam siaga tinggi} untuk kemungkinan diterbangkan ke [m2:@EST Estonia] atau [m3:@LVA Latvia] andai [m4:RUS.GOV Rusia] {e2 menginvasi} [m5:UKR.GOV Ukraina].
e1 m1 > m4 MOBILIZE actual 2022-01-24/none mode=troops ctx=military
e2 m4 > m5 ASSAULT hypothetical 2022-01-24/none ctx=military

### CNN Indonesia 2018-10-24
Terbesar sejak Perang Dingin, latihan Trident Juncture {e1 diikuti} lima puluh ribu personel dari [m1:NATO NATO] serta [m2:SWE.MIL Swedia] dan [m3:FIN.MIL Finlandia]; sinyal GPS-nya diganggu, dan [m4:NOR.GOV Oslo] {e2 menyalahkan} [m5:RUS.MIL Moskow].
e1 m1 > m2,m3 COOPERATE actual 2018-10-25/day ctx=military
e2 m4 > m5 ACCUSE actual 2018-11-13/day mode=allege ctx=military

### Antara 2022-09-05
[m1:RUS.MIL Militer Rusia] {e1 menggelar} latihan Vostok bersama [m2:CHN.MIL kapal perang China] dan [m3:IND.MIL kontingen India], sementara [m4:JPN.GOV Tokyo] {e2 mengajukan protes} karena sebagian digelar di pulau sengketa.
e1 m1 > m2,m3 COOPERATE actual 2022-09-01/day ctx=military
e2 m4 > m1 ACCUSE actual 2022-09-05/none mode=disapprove ctx=military,territory

### SINDOnews 2023-02-21 headline
[m1:ZAF.MIL Afsel] {e1 Latihan Perang Bareng} [m2:RUS.MIL Rusia] dan [m3:CHN.MIL China]
e1 m1 > m2,m3 COOPERATE actual 2023-02-17/day ctx=military

### Antara 2019-08-02
[m1:RUS.GOV Moskow] dan [m2:USA.GOV Washington] sama-sama {e1 keluar} dari Traktat INF; [m3:USA.GOV Mark Esper] berujar ingin {e2 menempatkan} rudal jarak menengah di Asia, dan [m4:CHN.GOV Fu Cong] {e3 mewanti-wanti} [m5:AUS.GOV Australia], [m6:JPN.GOV Jepang], serta [m7:KOR.GOV Korea Selatan] agar tidak mengizinkannya.
e1 m2 > m1 SANCTION actual 2019-08-02/none mode=withdraw ctx=military,cbrn
e2 m3 > m4 MOBILIZE planned 2019-08-03/day mode=weapons ctx=military
e3 m4 > m5,m6,m7 THREATEN threatened 2019-08-06/day mode=restrict ctx=military

### Tempo.co 2023-03-25
[m1:RUS.GOV Putin] mengumumkan akan {e1 menempatkan} senjata nuklir taktis di [m2:BLR.GOV Belarus], dan [m3:EU.GOV Josep Borrell] {e2 mengancam} sanksi baru bagi [m4=m2 Minsk] jika menerimanya.
e1 m1 > m2 AGREE planned 2023-03-25/none ctx=cbrn,military
e2 m3 > m4 THREATEN threatened 2023-03-26/day mode=restrict ctx=cbrn

### Antara 2022-10-10
[m1:BLR.GOV Lukashenko] {e1 menuduh} [m2:UKR.GOV Kyiv] merencanakan serangan, lalu {e2 mengerahkan} pasukan {e4 gabungan} dengan [m3:RUS.MIL Rusia] di perbatasan selatan; [m4:POL.GOV Warsawa] menyarankan [m5:POL.CVL warganya] keluar dari Belarus.
e1 m1 > m2 ACCUSE actual 2022-10-10/none mode=allege ctx=military
e2 m1 > m2 MOBILIZE actual 2022-10-10/none mode=troops ctx=military
e4 m1 > m3 COOPERATE actual 2022-10-10/none ctx=military

### Kompas.com 2021-12-14
[m1:UKR.GOV Oleksii Reznikov] mendesak agar [m2:NATO aliansi] {e1 memasok} rudal, sebab [m3:DEU.GOV Berlin] diam-diam {e2 menghalangi} pembelian senjata melalui badan pengadaan.
e2 m3 > m1 REJECT actual 2021-12-14/none mode=assist ctx=military said=m1
e1 m1 > m2 REQUEST requested 2021-12-14/none mode=assist ctx=military

### Antara 2020-01-08
Lebih dari selusin rudal balistik {e1 dijatuhkan} [m1:IRN.MIL Korps Garda Revolusi] di pangkalan Ain al-Asad yang menampung [m2:USA.MIL pasukan Amerika]. [m3:IRN.GOV Menlu Mohammad Javad Zarif] menegaskan Iran tidak mencari perang dengan [m4:USA.GOV Washington].
e1 m1 > m2 ASSAULT actual 2020-01-08/none mode=heavy-weapons ctx=military

### CNN Indonesia 2020-01-05
[m1:IRQ.LEG Parlemen Irak] {e1 memilih} mengakhiri kehadiran [m2:USA.MIL serdadu asing], dan [m3:USA.GOV Trump] {e2 mengancam} sanksi "<<q1 yang belum pernah mereka lihat>>"; [m4:DEU.GOV Jerman] {e3 menarik} [m5:DEU.MIL 35 instrukturnya].
e1 m1 > m2 REQUEST requested 2020-01-05/none mode=yield ctx=military,legislative
e2 m3 > m1 THREATEN threatened 2020-01-05/none mode=restrict ctx=military,economic
e3 m4 > m1 RETREAT actual 2020-01-07/day mode=withdraw ctx=military
q1 m3 mixed cue=mengancam

### Antara 2020-01-11
[m1:IRN.GOV Iran], yang tiga hari membantah {e1 menembak jatuh} pesawat Boeing milik [m2:UKR.BUS Ukraine International Airlines], akhirnya {e2 mengaku} karena {e3 didesak} [m3:CAN.GOV Justin Trudeau].
e1 m1 > m2 ASSAULT denied 2020-01-08/day mode=heavy-weapons ctx=military
e2 m1 > m3 CONCEDE actual 2020-01-11/none ctx=military
e3 m3 > m1 REQUEST requested 2020-01-11/none mode=yield ctx=military

### Detik 2020-01-12
[m1:GBR.GOV Duta Besar Inggris Rob Macaire] {e1 ditahan} sebentar [m2:IRN.COP polisi Teheran] karena hadir dalam doa bersama korban pesawat; [m3:GBR.GOV Dominic Raab] {e2 menyebutnya} pelanggaran terang-terangan.
e1 m2 > m1 COERCE actual 2020-01-11/day mode=arrest ctx=diplomatic
e2 m3 > m2 ACCUSE actual 2020-01-12/none mode=disapprove ctx=diplomatic

### Antara 2026-01-10
Di tengah pemadaman internet, [m1:IRN.COP aparat Iran] {e1 menembaki} [m2:IRN.CVL demonstran]; [m3:USA.GOV Trump] {e2 memperingatkan} [m4:IRN.GOV Teheran] bahwa Amerika akan turun tangan jika pembunuhan berlanjut.
e1 m1 > m2 ASSAULT actual 2026-01-10/none mode=firearms ctx=repression
e2 m3 > m4 THREATEN threatened 2026-01-10/none mode=violence ctx=repression,military

### Tempo.co 2009-06-20
[m1:IRN.PRM Milisi Basij] {e1 memukuli} [m2:IRN.OPP pendukung Mir Hossein Mousavi] di jalan-jalan Teheran, dan rekaman kematian [m3:IRN.CVL Neda Agha-Soltan] beredar; [m4:GBR.GOV London] membantah {e2 menghasut} [m5=m2 massa].
e1 m1 > m2 ASSAULT actual 2009-06-20/none mode=beat ctx=repression,election
e2 m4 > m5 AID denied 2009-06-20/none ctx=election

### Antara 2011-12-01
Sesudah kedutaannya {e1 diserbu} [m1:IRN.CVL mahasiswa], [m2:GBR.GOV William Hague] {e2 menyuruh} [m3:IRN.GOV semua diplomat Iran] meninggalkan London dalam dua hari, dan [m4:NOR.GOV Norwegia] sekadar {e3 menutup} misinya.
e1 m1 > m2 PROTEST actual 2011-11-29/day mode=riot ctx=diplomatic
e2 m2 > m3 SANCTION actual 2011-11-30/day mode=expel ctx=diplomatic
e3 m4 > m3 SANCTION actual 2011-11-30/day mode=withdraw ctx=diplomatic

### Kompas.com 2015-08-23
Empat tahun kemudian, [m1:GBR.GOV Philip Hammond] sendiri {e1 meresmikan} pembukaan kembali kedutaan di [m2:@IRN Teheran], dan [m3:IRN.GOV Mohammad Javad Zarif] {e2 melakukan hal sama} di [m4:@GBR London].
e1 m1 > m3 SUPPORT actual 2015-08-23/none ctx=diplomatic
e2 m3 > m1 SUPPORT actual 2015-08-23/none ctx=diplomatic

### Antara 2022-03-16
[m1:GBR.CVL Nazanin Zaghari-Ratcliffe] pulang: [m2:IRN.GOV Iran] {e2 melepasnya} setelah [m3:GBR.GOV London] {e3 melunasi} utang tank 400 juta pound dari zaman [m4:@IRN Syah].
e2 m2 > m1 RETREAT actual 2022-03-16/none mode=release ctx=diplomatic
e3 m3 > m2 CONCEDE actual 2022-03-16/none ctx=economic,diplomatic

### CNN Indonesia 2023-01-14
[m1:IRN.JUD Iran] {e1 menggantung} [m2:IRN.ELI Alireza Akbari], bekas wakil menteri yang dituduh menjadi mata-mata [m3:GBR.SPY MI6]; [m4:GBR.GOV London] {e2 menarik sementara} [m5:GBR.GOV dubesnya].
e1 m1 > m2 ASSAULT actual 2023-01-14/none mode=targeted ctx=intelligence,legal
e2 m4 > m1 SANCTION actual 2023-01-14/none mode=withdraw ctx=diplomatic

### Antara 2022-05-08
[m1:CUB.COP Penjaga perbatasan Kuba] mengklaim speedboat dari [m2:USA.CVL Florida] lebih dulu {e1 menembaki} patroli; [m3:USA.GOV kedutaan di Havana] {e2 meminta} kapal sisa diserahkan.
e1 m2 > m1 ASSAULT actual 2022-05-08/none mode=firearms ctx=territory said=m1
e2 m3 > m1 REQUEST requested 2022-05-08/none mode=yield ctx=territory

### Republika 2024-12-05
[m1:FRA.LEG Majelis Nasional] {e1 menjatuhkan} [m2:FRA.GOV Michel Barnier] dengan mosi tidak percaya, sehingga [m3=m2 sang PM] {e2 menyerahkan pengunduran diri} kepada [m4:FRA.GOV Macron].
e1 m1 > m2 SANCTION actual 2024-12-04/day mode=expel ctx=legislative,executive
e2 m3 > m4 RETREAT actual 2024-12-05/none mode=resign ctx=executive

### VOA Indonesia 2018-06-01
[m1:ESP.LEG Parlemen Spanyol] menggulingkan [m2:ESP.GOV Mariano Rajoy] setelah [m3:ESP.PTY Partai Nasionalis Basque] {e1 memutuskan mendukung} mosi [m4:ESP.OPP Pedro Sanchez].
e1 m3 > m4 SUPPORT actual 2018-05-31/day ctx=legislative

### Antara 2017-10-27
Dengan menggunakan Pasal 155, [m1:ESP.GOV Madrid] {e1 mengambil alih} pemerintahan [m2:ESP.PRE Catalonia], {e2 memecat} [m3:ESP.GOV Carles Puigdemont], dan {e3 membubarkan} [m4:ESP.LEG parlemen daerah]; [m5:GBR.GOV London] tidak mengakui kemerdekaan itu.
e1 m1 > m2 COERCE actual 2017-10-27/none mode=seize ctx=territory,political_institutions
e2 m1 > m3 SANCTION actual 2017-10-27/none mode=expel ctx=territory
e3 m1 > m4 COERCE actual 2017-10-27/none mode=restrict ctx=territory,legislative

### Detik 2018-03-25
[m1:ESP.OPP Carles Puigdemont] {e1 dibekuk} [m2:DEU.COP polisi Jerman] di jalan tol dekat perbatasan Denmark; [m3:DEU.JUD pengadilan Schleswig] kemudian {e2 menolak mengekstradisinya} ke [m4:ESP.JUD Spanyol] dengan tuduhan makar.
e1 m2 > m1 COERCE actual 2018-03-25/none mode=arrest ctx=legal,territory
e2 m3 > m4 REJECT actual 2018-07-12/day mode=assist ctx=legal,territory

### Antara 2021-06-22
[m1:ESP.GOV Kabinet Sanchez] {e1 mengampuni} sembilan [m2:ESP.OPP pemimpin separatis Catalan] yang sehari kemudian {e2 keluar} dari penjara Lledoners.
e1 m1 > m2 CONCEDE actual 2021-06-22/none ctx=territory,legal
e2 m1 > m2 RETREAT actual 2021-06-23/day mode=release ctx=territory,legal
