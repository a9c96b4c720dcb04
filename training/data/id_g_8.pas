### Antara 2019-03-12
[m1:DZA.COP Aparat Aljazair] {e1 meringkus} 195 [m2:DZA.CVL pengunjuk rasa] di sekitar istana, sementara [m3:FRA.GOV Paris] menyatakan mengikuti perkembangan dari dekat.
e1 m1 > m2 COERCE actual 2019-03-12/none mode=arrest ctx=repression

### Kompas.com 2019-03-15
[m1:DZA.COP Kepolisian Aljir] mengancam akan {e1 menahan} [m2:DZA.CVL siapa pun yang berdemo] tanpa izin, tetapi belum menyentuh seorang pun.
e1 m1 > m2 THREATEN threatened 2019-03-15/none mode=arrest ctx=repression

### CNN Indonesia 2019-03-19
[m1:UN PBB] {e1 meminta} [m2:DZA.GOV otoritas Aljazair] melepaskan [m3:DZA.CVL para demonstran] yang ditahan pekan lalu, permintaan yang belum dijawab.
e1 m1 > m2 REQUEST requested 2019-03-19/none mode=yield ctx=repression

### Tempo.co 2019-03-20
[m1:DZA.GOV Menteri Dalam Negeri Noureddine Bedoui] membantah bahwa [m2:DZA.COP aparatnya] {e1 menciduk} [m3:DZA.JRN wartawan televisi swasta]; [m4:DZA.LAB serikat pers] mempertanyakan kabar itu.
e1 m2 > m3 COERCE denied 2019-03-20/none mode=arrest ctx=rights_freedoms said=m1

### Detik 2019-04-02 headline
[m1:DZA.GOV Bouteflika] {e1 Lengser}, [m2:DZA.MIL Panglima] {e2 Bujuk} [m3:DZA.CVL Massa] Pulang
e1 m1 > m3 RETREAT actual 2019-04-02/none mode=resign ctx=executive,pro_democracy
e2 m2 > m3 REQUEST requested 2019-04-02/none mode=yield ctx=pro_democracy

### Antara 2021-08-07
[m1:DEU.GOV Jerman] {e1 menyalurkan} 50 ton peralatan pemadam ke [m2:GRC.GOV Yunani], dan [m3:ROU.GOV Bukares] {e2 memberangkatkan} 112 [m4:ROU.COP petugas damkar] untuk [m5=m2 Athena], yang sedang kewalahan.
e1 m1 > m2 AID actual 2021-08-07/none ctx=disasters
e2 m3 > m5 AID actual 2021-08-07/none ctx=disasters

### Kompas.com 2022-03-02
[m1:TUR.GOV Turki] {e1 menutup} Selat Bosporus bagi [m2:RUS.MIL kapal perang Rusia] sesuai Konvensi Montreux, sebuah keputusan yang {e2 diapresiasi} [m3:UKR.GOV Presiden Zelensky].
e1 m1 > m2 REJECT actual 2022-03-02/none ctx=military,legal
e2 m3 > m1 SUPPORT actual 2022-03-02/none ctx=military

### VOA Indonesia 2022-07-22
[m1:RUS.GOV Moskow] dan [m2:UKR.GOV Kyiv], yang duduk di meja terpisah di [m3:@TUR Istanbul], masing-masing {e1 meneken} prakarsa gandum dengan [m4:UN PBB] dan [m5:TUR.GOV Ankara].
e1 m1,m2 > m4,m5 SUPPORT actual 2022-07-22/none ctx=economic,human_security

### Antara 2023-07-17
[m1:RUS.GOV Rusia] {e1 tidak memperpanjang} keikutsertaannya dalam prakarsa gandum Laut Hitam dan {e2 menyatakan} semua kapal menuju [m2:UKR.GOV Ukraina] dapat dianggap membawa muatan militer.
e1 m1 > m2 SANCTION actual 2023-07-17/none mode=withdraw ctx=economic,human_security
e2 m1 > m2 THREATEN threatened 2023-07-19/day mode=restrict ctx=military,economic

### CNN Indonesia 2023-07-18
[m1:RUS.GOV Rusia] {e1 Mundur} dari Kesepakatan Gandum, [m2:TUR.GOV Erdogan] Yakin [m3:RUS.GOV Putin] Mau Kembali
e1 m1 > m2 SANCTION actual 2023-07-17/day mode=withdraw ctx=economic,human_security

### Republika 2020-04-11
[m1:TUR.GOV Turki] {e1 mencabut jam malam} yang sebelumnya berlaku bagi [m2:TUR.CVL warga lanjut usia], seiring {e2 pelonggaran} pembatasan perjalanan antarkota oleh [m3:TUR.GOV Kementerian Dalam Negeri].
e1 m1 > m2 CONCEDE actual 2020-04-11/none ctx=health,rights_freedoms
e2 m3 > m2 CONCEDE actual 2020-04-11/none ctx=health

### Liputan6.com 2012-02-20
[m1:IRN.GOV Iran] {e1 menghentikan} penjualan minyak kepada [m2:GBR.BUS perusahaan Inggris] dan [m3:FRA.BUS Prancis] sebagai balasan atas {e2 embargo} [m4:EU Uni Eropa].
e1 m1 > m2,m3 SANCTION actual 2012-02-19/day mode=discontinue ctx=natural_resource,economic
e2 m4 > m1 SANCTION actual 2012-01-01/month mode=discontinue ctx=natural_resource,cbrn

### Antara 2018-08-01
[m1:USA.GOV Washington] {e1 menjatuhkan sanksi} atas [m2:TUR.GOV Menteri Kehakiman Abdulhamit Gul] dan [m3:TUR.GOV Mendagri Suleyman Soylu] karena {e2 penahanan} [m4:USA.REL Pastor Andrew Brunson].
e1 m1 > m2,m3 SANCTION actual 2018-08-01/none mode=discontinue ctx=religion_ethnicity,legal
e2 m2 > m4 COERCE actual 2018-08-01/none mode=arrest ctx=religion_ethnicity,legal

### Tempo.co 2018-10-12
[m1:TUR.JUD Pengadilan Izmir] {e1 membebaskan} [m2:USA.REL pendeta asal North Carolina itu], yang malam harinya terbang ke [m3:@DEU Jerman]; [m4:USA.GOV Trump] {e2 mengucapkan terima kasih} kepada [m5:TUR.GOV Erdogan] dan membantah ada {e3 kesepakatan} untuk mencabut sanksi.
e1 m1 > m2 RETREAT actual 2018-10-12/none mode=release ctx=legal
e2 m4 > m5 SUPPORT actual 2018-10-13/day ctx=diplomatic
e3 m4 > m5 CONCEDE denied 2018-10-13/day ctx=economic

### Kompas.com 2020-10-26
[m1:TUR.GOV Erdogan] {e1 menyerukan boikot} terhadap produk [m2:FRA.GOV Prancis] dan menyarankan [m3:FRA.GOV Macron] memeriksa kesehatan jiwanya; [m4=m2 Paris] {e2 memanggil pulang} [m5=m4 duta besarnya].
e1 m1 > m2 REQUEST requested 2020-10-26/none mode=change ctx=religion_ethnicity,economic
e2 m4 > m1 SANCTION actual 2020-10-25/day mode=withdraw ctx=diplomatic

### BBC Indonesia 2020-09-12
[m1:GRC.GOV Athena] memperkuat armadanya dengan 18 jet Rafale, sedangkan [m2:TUR.GOV Ankara] {e2 menarik} kapal riset Oruc Reis dari perairan sengketa, tindakan yang {e3 disambut positif} [m3:GRC.GOV PM Kyriakos Mitsotakis].
e2 m2 > m1 RETREAT actual 2020-09-12/none mode=withdraw ctx=territory,natural_resource
e3 m3 > m2 SUPPORT actual 2020-09-12/none ctx=territory

### SINDOnews 2020-08-14
[m1:FRA.MIL Dua jet Rafale dan sebuah fregat Prancis] {e1 diterjunkan} ke Mediterania timur untuk mendukung [m2:GRC.GOV Yunani], di tengah sengketa dengan [m3:TUR.GOV Turki].
e1 m1 > m2 AID actual 2020-08-13/day ctx=military,territory

### Antara 2022-05-31
[m1:CHN.GOV Wang Yi] menjadi tamu {e1 pertemuan} daring dengan sepuluh [m2:FJI.GOV menteri luar negeri Pasifik] di [m3:@FJI Suva], yang {e2 menunda} persetujuan atas rancangan pakta keamanan [m4:CHN.GOV Beijing]; [m5:AUS.GOV Penny Wong] {e3 datang} ke negara sama lima hari sebelumnya.
e1 m1 > m2 CONSULT actual 2022-05-30/day mode=multilateral ctx=diplomatic
e2 m2 > m4 REJECT actual 2022-05-30/day mode=assist ctx=military,diplomatic
e3 m5 > m2 CONSULT actual 2022-05-26/day mode=visit ctx=diplomatic

### CNN Indonesia 2022-04-19
[m1:SLB.GOV Kepulauan Solomon] dan [m2:CHN.GOV China] telah {e1 menandatangani} pakta keamanan. [m3:AUS.GOV Canberra] {e2 kecewa berat}; [m4:SLB.GOV PM Manasseh Sogavare] membantah mengizinkan {e3 pangkalan} bagi [m5:CHN.MIL tentara China].
e1 m1 > m2 SUPPORT actual 2022-04-19/none ctx=military
e2 m3 > m1 ACCUSE actual 2022-04-20/day mode=disapprove ctx=military
e3 m4 > m5 COOPERATE denied 2022-04-20/day ctx=military

### Antara 2021-11-25
[m1:AUS.MIL Sekitar seratus polisi dan tentara Australia] {e1 dikirim} ke [m2:SLB.GOV Honiara] atas {e2 permintaan} [m3=m2 Sogavare] setelah [m4:SLB.CVL massa] {e3 membakar} gedung di Pecinan.
e1 m1 > m2 AID actual 2021-11-25/none ctx=peacekeeping
e2 m3 > m1 REQUEST requested 2021-11-25/none mode=assist ctx=peacekeeping
e3 m4 > m3 PROTEST actual 2021-11-24/day mode=riot ctx=political_institutions

### Kumparan 2022-09-06
[m1:SLB.GOV Honiara] {e1 menolak sandar} kapal penjaga pantai [m2:USA.GOV Amerika] dan [m3:GBR.MIL HMS Spey], lalu mengumumkan penangguhan semua kunjungan kapal asing.
e1 m1 > m2,m3 REJECT actual 2022-08-30/day mode=assist ctx=military,diplomatic

### VOA Indonesia 2024-08-26
[m1:JPN.GOV Tokyo] {e1 menyampaikan protes} kepada [m2:CHN.GOV pelaksana tugas duta besar China] setelah pesawat mata-mata [m3:CHN.MIL negeri itu] {e2 melanggar} wilayah udaranya di atas [m4:@JPN Nagasaki].
e1 m1 > m2 ACCUSE actual 2024-08-26/none mode=disapprove ctx=territory,military
e2 m3 > m1 MOBILIZE actual 2024-08-26/none mode=weapons ctx=territory,military

### Antara 2010-09-24
[m1:JPN.GOV Jepang] {e1 membebaskan} [m2:CHN.CVL kapten kapal pukat China] yang {e2 menabrak} dua kapal [m3:JPN.MIL penjaga pantainya], setelah [m4:CHN.GOV Beijing] {e3 menghentikan} ekspor logam tanah jarang dan {e4 menangkap} [m5:JPN.CVL empat karyawan Fujita].
e1 m1 > m2 RETREAT actual 2010-09-24/none mode=release ctx=territory,diplomatic
e2 m2 > m3 ASSAULT actual 2010-09-07/day ctx=territory
e3 m4 > m1 SANCTION actual 2010-09-23/none mode=discontinue ctx=natural_resource,diplomatic
e4 m4 > m5 COERCE actual 2010-09-23/none mode=arrest ctx=diplomatic

### Tempo.co 2023-08-24
[m1:CHN.GOV Beijing] {e1 melarang total} impor hasil laut [m2:JPN.GOV Jepang] pada hari air olahan Fukushima mulai dialirkan; [m3:KOR.GOV Seoul] memilih tidak menentang rencana [m4=m2 Tokyo].
e1 m1 > m2 SANCTION actual 2023-08-24/none mode=discontinue ctx=environment,economic

### Antara 2024-09-20
[m1:CHN.GOV Beijing] dan [m2:JPN.GOV Tokyo] {e1 mencapai kesepakatan} bahwa larangan hasil laut akan {e2 dilonggarkan} secara bertahap bila China dapat mengambil contoh air sendiri.
e1 m1 > m2 AGREE planned 2024-09-20/none ctx=environment
e2 m1 > m2 CONCEDE hypothetical 2024-09-20/none ctx=environment,economic

### CNN Indonesia 2018-12-21
[m1:JPN.GOV Kementerian Pertahanan Jepang] menuding [m2:KOR.MIL kapal perusak Korea Selatan] {e1 mengunci} radar senjata pada pesawat patrolinya; [m3:KOR.GOV Seoul] berkilah kapal itu sedang mencari [m4:PRK.CVL nelayan Korut] yang terapung.
e1 m2 > m1 MOBILIZE actual 2018-12-20/day mode=weapons ctx=military said=m1

### Kompas.com 2019-08-02
[m1:JPN.GOV Kabinet Shinzo Abe] {e1 mencoret} [m2:KOR.GOV Korea Selatan] dari daftar mitra dagang tepercaya; tiga minggu berselang [m3:KOR.GOV Seoul] {e2 mengakhiri} perjanjian berbagi intelijen militer dengan [m4=m1 Tokyo].
e1 m1 > m2 SANCTION actual 2019-08-02/none mode=discontinue ctx=economic,reparations
e2 m3 > m4 SANCTION actual 2019-08-22/day mode=discontinue ctx=military,intelligence

### Republika 2019-11-22
Enam jam sebelum habis masa berlakunya, [m1:KOR.GOV Seoul] {e1 menunda pengakhiran} pakta berbagi data intelijen dengan [m2:JPN.GOV Jepang] setelah {e2 ditekan} [m3:USA.GOV Washington].
e1 m1 > m2 CONCEDE actual 2019-11-22/none ctx=military,intelligence
e2 m3 > m1 REQUEST requested 2019-11-22/none mode=change ctx=military,intelligence

### Antara 2023-03-06
[m1:KOR.GOV Seoul] akan {e1 membayar} sendiri ganti rugi kepada [m2:KOR.CVL korban kerja paksa zaman penjajahan], tanpa uang [m3:JPN.BUS perusahaan Jepang]; [m4:USA.GOV Biden] {e2 menyambutnya} sebagai babak baru.
e1 m1 > m2 AGREE planned 2023-03-06/none ctx=reparations
e2 m4 > m1 SUPPORT actual 2023-03-06/none ctx=reparations,diplomatic

### detikNews 2015-12-28
[m1:JPN.GOV Fumio Kishida] {e1 menyampaikan permintaan maaf} Abe kepada [m2:KOR.CVL perempuan penghibur] dan {e2 berjanji} menyetor satu miliar yen; [m3:KOR.GOV Seoul] {e3 setuju} tidak mengungkitnya lagi jika janji itu ditepati.
e1 m1 > m2 SUPPORT actual 2015-12-28/none ctx=reparations,gender
e2 m1 > m3 AGREE planned 2015-12-28/none ctx=reparations
e3 m3 > m1 CONCEDE hypothetical 2015-12-28/none ctx=reparations

### Antara 2025-10-30
Setelah {e1 bertatap muka} seratus menit dengan [m1:CHN.GOV Xi Jinping] di [m2:@KOR Busan], [m3:USA.GOV Donald Trump] {e2 memangkas} tarif fentanil menjadi sepuluh persen dan [m4:CHN.GOV Beijing] {e3 menangguhkan} pembatasan ekspor tanah jarang.
e1 m3 > m1 CONSULT actual 2025-10-30/none ctx=economic,diplomatic
e2 m3 > m4 CONCEDE actual 2025-10-30/none ctx=economic,illegal_drugs
e3 m4 > m3 CONCEDE actual 2025-10-30/none ctx=economic,natural_resource

### CNBC Indonesia 2025-10-09
[m1:CHN.GOV China] {e1 memperketat} ekspor lima jenis tanah jarang lagi; [m2:USA.GOV Trump] {e2 mengancam} mengenakan tambahan tarif seratus persen dan {e3 mempertimbangkan membatalkan} pertemuannya dengan [m3:CHN.GOV Xi].
e1 m1 > m2 SANCTION actual 2025-10-09/none mode=discontinue ctx=natural_resource,economic
e2 m2 > m1 THREATEN threatened 2025-10-10/day mode=restrict ctx=economic
e3 m2 > m3 REJECT hypothetical 2025-10-10/day mode=meet ctx=diplomatic

### Antara 2025-08-07 none
Sebanyak 48 [m1:IDN.BUS eksportir mebel] menghadiri temu bisnis di [m2:@CHN Guangzhou]. [m3:IDN.GOV Dirjen Fajarini Puntodewi] berbicara mengenai standar [m4:@USA Amerika Serikat].

### VOA Indonesia 2016-11-26
[m1:CUB.GOV Havana] mengumumkan berkabung sembilan hari; [m2:USA.CVL warga keturunan Kuba] menari di [m3:@USA Miami], sedangkan [m4:VEN.GOV Caracas] {e1 memuji} [m5:CUB.ELI Fidel Castro] sebagai pejuang.
e1 m4 > m5 SUPPORT actual 2016-11-26/none ctx=diplomatic

### Antara 2014-12-18
[m1:USA.GOV Barack Obama] dan [m2:CUB.GOV Raul Castro] serentak mengumumkan rencana {e1 memulihkan} hubungan setelah perundingan rahasia yang {e2 dituanrumahi} [m3:CAN.GOV Kanada] dan {e3 direstui} [m4:VAT.REL Vatikan].
e1 m1 > m2 AGREE planned 2014-12-17/day ctx=diplomatic
e2 m3 > m1,m2 CONSULT actual 2014-12-17/day mode=third-party ctx=diplomatic
e3 m4 > m1,m2 SUPPORT actual 2014-12-17/day ctx=diplomatic

### Kompas.com 2025-01-14
[m1:USA.GOV Pemerintahan Biden] {e1 mencabut} [m2:CUB.GOV Kuba] dari daftar negara sponsor terorisme; sebagai gantinya [m3:CUB.GOV Havana] akan {e2 membebaskan} 553 [m4:CUB.CVL tahanan], seperti yang {e3 diminta} [m5:VAT.REL Gereja Katolik].
e1 m1 > m2 CONCEDE actual 2025-01-14/none ctx=terrorism,diplomatic
e2 m3 > m4 CONCEDE planned 2025-01-14/none ctx=human_rights
e3 m5 > m3 REQUEST requested 2025-01-14/none mode=yield ctx=human_rights

### Detik 2025-01-21 headline
Baru Dilantik, [m1:USA.GOV Trump] {e1 Kembalikan} [m2:CUB.GOV Kuba] ke Daftar Teroris
e1 m1 > m2 SANCTION actual 2025-01-21/none mode=discontinue ctx=terrorism

### CNN Indonesia 2026-02-05
Tanpa kiriman minyak [m1:VEN.GOV Venezuela] yang {e1 diputus} [m2:USA.MIL angkatan laut Amerika], [m3:CUB.GOV Kuba] mengalami pemadaman, dan [m4:MEX.GOV Meksiko] menyatakan akan {e2 terus memasok} dengan izin siapa pun juga.
e1 m2 > m3 COERCE actual 2026-02-05/none mode=restrict ctx=natural_resource
e2 m4 > m3 AGREE planned 2026-02-05/none ctx=natural_resource

### Antara 2026-01-03
[m1:RUS.GOV Rusia] {e1 mengutuk} operasi [m2:USA.MIL pasukan Delta] di [m3:@VEN Caracas]; [m4:ARG.GOV Javier Milei] justru {e2 bersorak} atas {e3 penangkapan} [m5:VEN.GOV Maduro].
e1 m1 > m2 ACCUSE actual 2026-01-03/none mode=disapprove ctx=military
e2 m4 > m2 SUPPORT actual 2026-01-03/none ctx=military
e3 m2 > m5 ASSAULT actual 2026-01-03/none mode=abduct ctx=military

### Tempo.co 2022-05-30
[m1:SRB.GOV Vucic] {e1 mencapai kesepakatan} gas tiga tahun dengan [m2:RUS.GOV Putin] sementara [m3:EU Uni Eropa] masih berdebat soal embargo minyak; [m4:HRV.GOV Zagreb] {e3 mengejek} [m5=m1 Beograd] sebagai kuda Troya.
e1 m1 > m2 AGREE planned 2022-05-29/day ctx=natural_resource
e3 m4 > m5 ACCUSE actual 2022-05-30/none mode=disapprove ctx=diplomatic

### Antara 2022-12-05
Mulai hari ini [m1:G7 G7] {e1 membatasi} harga minyak [m2:RUS.GOV Rusia] 60 dolar per barel, dan [m3:RUS.GOV Moskow] {e2 mengancam} tidak akan menjual kepada negara yang patuh.
e1 m1 > m2 SANCTION actual 2022-12-05/none mode=discontinue ctx=natural_resource,economic
e2 m3 > m1 THREATEN threatened 2022-12-05/none mode=restrict ctx=natural_resource

### Republika 2022-06-21
[m1:LTU.GOV Vilnius] membantah {e1 memblokade} Kaliningrad dan menyatakan hanya menjalankan sanksi [m2:EU Brussels]; [m3:RUS.GOV Nikolai Patrushev] {e2 bersumpah} membalas dengan konsekuensi berat bagi [m4:LTU.CVL warga Lituania].
e1 m1 > m3 COERCE denied 2022-06-21/none mode=restrict ctx=territory,economic
e2 m3 > m4 THREATEN threatened 2022-06-21/none mode=restrict ctx=territory,economic

### CNN Indonesia 2022-07-13
[m1:LTU.GOV Lituania] {e1 mengizinkan kembali} kereta barang sipil [m2:RUS.GOV Rusia] menuju Kaliningrad setelah [m3:EU Komisi Eropa] mengklarifikasi aturan.
e1 m1 > m2 CONCEDE actual 2022-07-13/none ctx=territory,economic

### Antara 2021-11-16
[m1:POL.COP Polisi Polandia] {e1 menyemprotkan meriam air} ke arah [m2:UNK.REF migran] yang melempar batu di pos Kuznica; [m3:BLR.GOV Minsk] {e2 menyediakan} gudang sebagai tempat berteduh [m4=m2 mereka].
e1 m1 > m2 ASSAULT actual 2021-11-16/none mode=crowd-control ctx=migration
e2 m3 > m4 AID actual 2021-11-16/none ctx=migration

### Kompas.com 2021-11-17
[m1:DEU.GOV Angela Merkel] {e1 menelepon} [m2:BLR.GOV Lukashenko] dua kali, panggilan yang oleh [m3:BLR.OPP Svetlana Tikhanovskaya] {e2 disesalkan} dan {e3 dibela} [m4:EU juru bicara Komisi Eropa].
e1 m1 > m2 CONSULT actual 2021-11-17/none mode=phone ctx=migration,diplomatic
e2 m3 > m1 ACCUSE actual 2021-11-17/none mode=disapprove ctx=diplomatic
e3 m4 > m1 SUPPORT actual 2021-11-17/none ctx=diplomatic

### Antara 2024-07-31
[m1:HAMAS.REB Ismail Haniyeh] {e1 terbunuh} dalam ledakan di wisma tamu [m2:@IRN Teheran]; [m3:IRN.GOV Ayatollah Ali Khamenei] {e2 menyumpahi} [m4:ISR.GOV Israel] dengan hukuman keras, sedangkan [m5=m4 Tel Aviv] tidak membenarkan dan tidak menyangkal.
e1 m4 > m1 ASSAULT actual 2024-07-31/none mode=targeted ctx=military said=m3
e2 m3 > m4 THREATEN threatened 2024-07-31/none mode=violence ctx=military

### Tempo.co 2023-10-19
[m1:JOR.GOV Yordania] {e1 membatalkan} pertemuan puncak dengan [m2:USA.GOV Joe Biden] di [m3:@JOR Amman] setelah rumah sakit Al-Ahli meledak, peristiwa yang oleh [m4:ISR.MIL militer Israel] disangkal sebagai serangannya.
e1 m1 > m2 REJECT actual 2023-10-18/day mode=meet ctx=diplomatic

### Antara 2023-10-18
[m1:PSE.GOV Ramallah] menuduh [m2:ISR.MIL pesawat Israel] {e1 menghantam} rumah sakit [m3:@PSE Al-Ahli]; [m4:ISR.MIL juru bicara Daniel Hagari] membantah {e2 melakukannya} dan menunjuk roket [m5:PIJ.REB Jihad Islam] yang gagal.
e1 m2 > m1 ASSAULT actual 2023-10-17/day mode=aerial ctx=military,human_security said=m1
e2 m2 > m1 ASSAULT denied 2023-10-17/day mode=aerial ctx=military,human_security said=m4

### SINDOnews 2024-04-19
Usai [m1:ISR.MIL drone Israel] terdengar di [m2:@IRN Isfahan], [m3:IRN.GOV Teheran] meremehkannya sebagai ulah penyusup dan menegaskan [m4=m3 pihaknya] tidak berencana {e2 membalas}.
e2 m4 > m1 ASSAULT denied 2024-04-19/none ctx=military

### VOA Indonesia 2021-04-28
[m1:TCD.MIL Dewan Militer Transisi Chad] {e1 menolak berunding} dengan [m2:FACT.REB pemberontak FACT] dan {e2 meminta} [m3:NER.GOV Niger] membantu menangkap pemimpinnya, Mahamat Mahdi Ali.
e1 m1 > m2 REJECT actual 2021-04-25/day mode=meet ctx=military
e2 m1 > m3 REQUEST requested 2021-04-25/day mode=assist ctx=military

### Antara 2024-11-28
[m1:TCD.GOV N'Djamena] {e1 mengakhiri} pakta pertahanan dengan [m2:FRA.GOV Prancis], dan [m3:SEN.GOV Presiden Bassirou Diomaye Faye] menyusul dengan pernyataan bahwa [m4:FRA.MIL prajurit Prancis] tak lagi pantas berada di [m5:@SEN Senegal].
e1 m1 > m2 SANCTION actual 2024-11-28/none mode=discontinue ctx=military,diplomatic
