### Antara 2023-06-07
[m1:UKR.GOV Kyiv] menuduh [m2:RUS.MIL pasukan pendudukan] {e1 meledakkan} Bendungan Kakhovka, sedangkan [m3:RUS.GOV Kremlin], yang membantah {e2 menghancurkannya}, menyebut [m4:UKR.MIL artileri Ukraina] sebagai pelaku; [m5:UN PBB] tidak menunjuk siapa pun.
e1 m2 > m1 ASSAULT actual 2023-06-06/day mode=destroy ctx=military,disasters said=m1
e2 m3 > m1 ASSAULT denied 2023-06-07/none mode=destroy ctx=military,disasters

### Kompas.com 2025-10-10
[m1:NOR.GOV Oslo] menegaskan tidak mempunyai wewenang atas Komite Nobel setelah muncul laporan bahwa [m2:USA.GOV Presiden AS] dapat {e1 mengenakan tarif} atas [m3=m1 kerajaan itu] bila namanya dilewatkan.
e1 m2 > m3 SANCTION hypothetical 2025-10-10/none mode=discontinue ctx=economic

### CNN Indonesia 2023-10-28
Di tengah pemadaman telekomunikasi, [m1:ISR.MIL tank-tank Israel] {e1 merangsek masuk} ke utara [m2:PSE.CVL Gaza], sedangkan [m3:TUR.GOV Erdogan], di hadapan massa di [m4:@TUR Istanbul], {e2 menyebut} [m5:ISR.GOV Israel] penjahat perang sehingga [m6:ISR.GOV Menlu Eli Cohen] {e3 memulangkan} [m7=m6 para diplomatnya] dari [m8:TUR.GOV Ankara].
e1 m1 > m2 ASSAULT actual 2023-10-28/none ctx=military
e2 m3 > m5 ACCUSE actual 2023-10-28/none mode=allege ctx=military
e3 m6 > m8 SANCTION actual 2023-10-28/none mode=withdraw ctx=diplomatic

### Tempo.co 2019-03-15 none
Pesawat Boeing 737 MAX milik [m1:@ETH Ethiopian Airlines] baru berusia empat bulan. Di [m2:@USA Seattle], pabriknya mempekerjakan dua belas ribu orang, dan pelanggan terbesarnya ada di [m3:@CHN China].

### detikNews 2024-01-17 headline
Balas Serangan, [m1:PAK.MIL Pakistan] {e1 Rudal} Kamp Militan di [m2:IRN.GOV Iran], [m3:PAK.GOV Islamabad] {e2 Tarik Dubes}
e1 m1 > m2 ASSAULT actual 2024-01-17/none mode=aerial ctx=military,terrorism
e2 m3 > m2 SANCTION actual 2024-01-17/none mode=withdraw ctx=diplomatic

### Antara 2024-01-22
[m1:PAK.GOV Pakistan] dan [m2:IRN.GOV Iran] setuju {e1 menempatkan kembali} duta besar masing-masing pada akhir pekan ini, kurang dari dua minggu setelah saling gempur.
e1 m1 > m2 AGREE planned 2024-01-22/none ctx=diplomatic

### VOA Indonesia 2022-10-24
[m1:BGR.CVL Ribuan warga] {e1 memprotes} {e2 pengiriman} senjata ke [m2:UKR.GOV Kyiv] oleh [m3:BGR.GOV pemerintah Sofia], yang menyatakan hanya {e3 mengirim} bantuan kemanusiaan.
e1 m1 > m3 PROTEST actual 2022-10-24/none mode=demo ctx=military
e2 m3 > m2 AID denied 2022-10-24/none ctx=military
e3 m3 > m2 AID actual 2022-10-24/none ctx=human_security said=m3

### Republika 2022-07-28
Presiden [m1:@SRB Serbia] Aleksandar Vucic, yang dituding [m2:XKX.GOV Pristina] mengirim provokator ke utara, mengatakan bahwa seandainya [m3:XKX.COP polisi Kosovo] {e2 menyerang} [m4:XKX.REL penduduk Serbia], ia akan membalas.
e2 m3 > m4 ASSAULT hypothetical 2022-07-28/none ctx=religion_ethnicity

### SINDOnews 2023-05-29
[m1:KFOR.MIL Tiga puluh prajurit KFOR] {e1 terluka} akibat bom molotov yang dilempar [m2:SRB.CVL perusuh Serbia] di [m3:@XKX Zvecan]. [m4:SRB.GOV Vucic] {e2 menempatkan} tentaranya [m5=m4 sendiri] dalam siaga tempur di dekat perbatasan [m6:XKX.GOV Kosovo].
e1 m2 > m1 PROTEST actual 2023-05-29/none mode=riot ctx=religion_ethnicity,peacekeeping
e2 m4 > m6 MOBILIZE actual 2023-05-29/none mode=troops ctx=military

### BBC Indonesia 2023-09-26
[m1:XKX.GOV PM Albin Kurti] {e1 meminta} [m2:USA.GOV Amerika Serikat] dan [m3:EU Uni Eropa] menghukum [m4:SRB.GOV Beograd], yang dituduhnya mendalangi {e3 penyergapan} [m5:SRB.UAF kelompok bersenjata] di Biara Banjska.
e1 m1 > m2,m3 REQUEST requested 2023-09-26/none mode=change ctx=territory
e3 m5 > m1 ASSAULT actual 2023-09-24/day mode=firearms ctx=territory

### Antara 2023-12-15
[m1:HUN.GOV Viktor Orban] {e1 memveto} dana 50 miliar euro bagi [m2:UKR.GOV Ukraina] beberapa jam setelah [m3:EU para pemimpin Uni Eropa] {e2 memutuskan} membuka perundingan keanggotaan dengan [m4=m2 Kyiv] sewaktu ia keluar ruangan.
e1 m1 > m2 REJECT actual 2023-12-15/none mode=assist ctx=economic
e2 m3 > m4 AGREE actual 2023-12-14/day ctx=diplomatic

### Kompas.com 2024-02-01
Setelah [m1:EU Brussels] {e1 berjanji mengkaji} pencairan dana [m2:HUN.GOV Hungaria], [m3:HUN.GOV Orban] akhirnya {e2 melunak} dan [m4:EU 27 kepala negara] {e3 menyetujui} bantuan empat tahun untuk [m5:UKR.GOV Kyiv].
e1 m1 > m2 AGREE planned 2024-02-01/none ctx=economic
e2 m3 > m4 CONCEDE actual 2024-02-01/none ctx=economic
e3 m4 > m5 AGREE planned 2024-02-01/none ctx=economic

### CNN Indonesia 2021-11-18
[m1:LTU.GOV Vilnius] {e1 mengizinkan} [m2:TWN.GOV Taipei] membuka kantor perwakilan bernama "Taiwan"; sebagai balasan [m3:CHN.GOV Beijing] {e2 menurunkan} tingkat hubungannya dengan [m4=m1 Lituania] menjadi kuasa usaha.
e1 m1 > m2 COOPERATE actual 2021-11-18/none ctx=diplomatic
e2 m3 > m4 SANCTION actual 2021-11-21/day mode=discontinue ctx=diplomatic

### Tempo.co 2021-12-10
Dengan beralihnya {e1 pengakuan} [m1:NIC.GOV Managua] kepada [m2:CHN.GOV Republik Rakyat China], [m3:TWN.GOV Taiwan] {e2 ditinggalkan} sahabat lamanya dan kini hanya punya empat belas sekutu.
e1 m1 > m2 SUPPORT actual 2021-12-10/none ctx=diplomatic
e2 m1 > m3 SANCTION actual 2021-12-10/none mode=discontinue ctx=diplomatic

### Antara 2024-01-15
[m1:NRU.GOV Nauru] {e1 memutus} hubungan dengan [m2:TWN.GOV Taiwan] dua hari setelah pemilu, tindakan yang menurut [m3:TWN.GOV Taipei] {e2 dibeli} [m4:CHN.GOV Beijing] dengan uang.
e1 m1 > m2 SANCTION actual 2024-01-15/none mode=discontinue ctx=diplomatic
e2 m4 > m1 AID actual 2024-01-15/none ctx=diplomatic,economic said=m3

### Liputan6.com 2021-04-28
[m1:BEL.GOV Belgia] {e1 menyelidiki} kekerasan yang diduga dilakukan istri [m2:KOR.GOV duta besar Korea Selatan]; [m3:KOR.GOV Seoul] sempat membantah akan menarik [m4:KOR.GOV sang dubes] sebelum masa tugasnya habis.
e1 m1 > m2 ACCUSE actual 2021-04-28/none mode=investigate ctx=legal

### Kompas.com 2024-04-03
[m1:USA.GOV Biden] {e1 mengingatkan} [m2:ISR.GOV Netanyahu] melalui telepon bahwa sokongan [m3=m1 Amerika] bergantung pada perlindungan warga sipil, dua hari setelah [m4:ISR.MIL drone Israel] {e2 menewaskan} tujuh pekerja [m5:WCK.SOC World Central Kitchen].
e1 m1 > m2 THREATEN threatened 2024-04-04/none mode=restrict ctx=military,human_security
e2 m4 > m5 ASSAULT actual 2024-04-01/day mode=drone ctx=military,human_security

### Antara 2024-05-08
[m1:USA.GOV Washington] {e1 menahan} satu pengapalan bom seberat dua ribu pon untuk [m2:ISR.GOV Israel] karena khawatir bom itu dijatuhkan di [m3:@PSE Rafah].
e1 m1 > m2 SANCTION actual 2024-05-08/none mode=discontinue ctx=military

### CNN Indonesia 2024-05-11
[m1:ISR.MIL Tentara Israel] {e1 memerintahkan} [m2:PSE.CVL warga Rafah timur] pindah ke al-Mawasi, sedangkan [m3:EGY.GOV Mesir] {e2 menutup} gerbangnya demi tidak menampung [m4=m2 mereka] dan {e3 menolak berkoordinasi} dengan [m5=m1 pasukan pendudukan] dalam menyalurkan bantuan.
e1 m1 > m2 REQUEST requested 2024-05-11/none mode=yield ctx=military,migration
e2 m3 > m4 REJECT actual 2024-05-11/none mode=assist ctx=migration
e3 m3 > m5 REJECT actual 2024-05-11/none mode=assist ctx=human_security

### Republika 2023-12-30
[m1:ZAF.GOV Pretoria] {e1 menyeret} [m2:ISR.GOV Israel] ke [m3:ICJ.JUD Mahkamah Internasional] dengan tuduhan genosida, gugatan yang oleh [m4=m2 Tel Aviv] {e2 ditepis} sebagai pencemaran berdarah.
e1 m1 > m2 ACCUSE actual 2023-12-29/day mode=allege ctx=legal,human_rights
e2 m4 > m1 REJECT actual 2023-12-30/none ctx=legal

### Antara 2024-01-26
[m1:ICJ.JUD Mahkamah Internasional] {e1 memerintahkan} [m2:ISR.GOV Israel] mencegah tindakan genosida di [m3:@PSE Gaza], tetapi tidak {e2 meminta} gencatan senjata seperti yang dimohonkan [m4:ZAF.GOV Afrika Selatan].
e1 m1 > m2 REQUEST requested 2024-01-26/none mode=yield ctx=legal,human_rights
e2 m4 > m1 REQUEST requested 2024-01-26/none mode=assist ctx=legal

### Detik 2025-04-03 headline
[m1:HUN.GOV Hungaria] {e1 Cabut} dari [m2:ICC ICC] saat [m3:ISR.GOV Netanyahu] {e2 Bertamu} ke [m4:@HUN Budapest]
e1 m1 > m2 SANCTION actual 2025-04-03/none mode=withdraw ctx=legal
e2 m3 > m1 CONSULT actual 2025-04-03/none mode=visit ctx=diplomatic

### VOA Indonesia 2023-03-17
[m1:ICC.JUD ICC] {e1 menerbitkan surat perintah penangkapan} bagi [m2:RUS.GOV Vladimir Putin] dan [m3:RUS.GOV komisioner anak Maria Lvova-Belova] atas {e2 pemindahan paksa} [m4:UKR.CVL anak-anak Ukraina].
e1 m1 > m2,m3 THREATEN threatened 2023-03-17/none mode=arrest ctx=legal
e2 m2 > m4 COERCE actual 2023-03-17/none mode=deport ctx=human_rights

### CNN Indonesia 2024-09-03
[m1:MNG.GOV Mongolia] {e1 tidak menangkap} [m2:RUS.GOV Putin] yang disambut dengan barisan kehormatan di [m3:@MNG Ulan Bator]; [m4:UKR.GOV Kementerian Luar Negeri Ukraina] {e2 menuding} negara itu ikut bertanggung jawab atas kejahatan perang.
e1 m1 > m2 COERCE denied 2024-09-03/none mode=arrest ctx=legal
e2 m4 > m1 ACCUSE actual 2024-09-03/none mode=allege ctx=legal

### Antara 2015-06-15
[m1:SDN.GOV Omar al-Bashir] meninggalkan Afrika Selatan dengan pesawat pribadi, padahal [m2:ZAF.JUD pengadilan tinggi Pretoria] telah {e2 melarang} [m3:ZAF.GOV pemerintah Zuma] membiarkannya pergi dan [m4:ICC Mahkamah Pidana Internasional] {e3 meminta} ia ditangkap.
e2 m2 > m3 REQUEST requested 2015-06-15/none mode=yield ctx=legal
e3 m4 > m3 REQUEST requested 2015-06-15/none mode=assist ctx=legal

### Kompas.com 2025-03-11
[m1:PHL.ELI Mantan Presiden Rodrigo Duterte] dicekal lalu {e2 diterbangkan} ke [m2:@NLD Den Haag] oleh [m3:PHL.COP polisi Filipina] sesuai surat perintah [m4:ICC ICC] yang diteruskan Interpol.
e2 m3 > m1 COERCE actual 2025-03-11/none mode=arrest ctx=legal,human_rights

### Tempo.co 2025-11-13
[m1:COL.GOV Bogota] dan [m2:USA.GOV Washington] saling {e1 melontarkan} kecaman: [m3:COL.GOV Gustavo Petro] {e2 memerintahkan penghentian} pertukaran intelijen dengan [m4=m2 Amerika] sampai [m5:USA.MIL militer AS] berhenti {e3 menembaki} kapal yang dituduh membawa [m6:COL.CRM pengedar narkoba].
e1 m1 > m2 ACCUSE actual 2025-11-13/none mode=disapprove ctx=diplomatic
e2 m3 > m4 SANCTION actual 2025-11-13/none mode=discontinue ctx=intelligence
e3 m5 > m6 ASSAULT actual 2025-11-13/none mode=aerial ctx=illegal_drugs

### Antara 2022-02-23 none
Rubel jatuh ke titik terendah. [m1:@RUS Bursa Moskow] dibuka melemah empat persen, mengikuti bursa [m2:@DEU Frankfurt] dan [m3:@GBR London].

### Kumparan 2016-03-20
[m1:EU Uni Eropa] dan [m2:TUR.GOV Ankara] {e1 sepakat} bahwa semua [m3:UNK.REF migran gelap] yang tiba di pulau-pulau [m4:@GRC Yunani] akan {e2 dikembalikan}; [m5:AMNESTY.SOC Amnesty International] {e3 menyebutnya} hari gelap bagi kemanusiaan.
e1 m1 > m2 AGREE planned 2016-03-20/none ctx=migration
e2 m1 > m3 COERCE planned 2016-03-20/none mode=deport ctx=migration
e3 m5 > m1,m2 ACCUSE actual 2016-03-20/none mode=disapprove ctx=migration,human_rights

### Antara 2020-02-28
[m1:TUR.GOV Turki] tidak lagi {e1 mencegah} [m2:SYR.REF pengungsi Suriah] menuju Eropa, kata [m3:TUR.GOV pejabat senior], dan [m4:GRC.MIL polisi perbatasan Yunani] {e2 melepas gas air mata} untuk menahan [m5=m2 mereka].
e1 m1 > m2 COERCE denied 2020-02-28/none mode=restrict ctx=migration
e2 m4 > m5 ASSAULT actual 2020-02-28/none mode=crowd-control ctx=migration

### CNN Indonesia 2018-07-31
[m1:ITA.GOV Matteo Salvini] {e1 melarang} kapal penyelamat [m2:SOSMED.SOC Aquarius] bersandar; [m3:ESP.GOV Spanyol] {e2 menawarkan} pelabuhan [m4:@ESP Valencia], sedangkan [m5:FRA.GOV Macron] {e3 mencela} sikap [m6=m1 Roma] yang sinis.
e1 m1 > m2 REJECT actual 2018-07-31/none mode=assist ctx=migration
e2 m3 > m2 AGREE actual 2018-07-31/none ctx=migration
e3 m5 > m6 ACCUSE actual 2018-07-31/none mode=disapprove ctx=migration

### Tempo.co 2023-02-24
Tepat setahun perang, [m1:DEU.MIL Bundeswehr] {e1 mengirimkan} baterai antipesawat kepada [m2:UKR.GOV Kyiv] dan [m3:CHN.GOV China] {e2 menyodorkan} dua belas butir perdamaian yang ditanggapi dingin oleh [m4:NATO.GOV Jens Stoltenberg].
e1 m1 > m2 AID actual 2023-02-24/none ctx=military
e2 m3 > m2 AGREE actual 2023-02-24/none ctx=diplomatic

### BBC Indonesia 2014-08-13
Konvoi 280 truk [m1:RUS.GOV Rusia] yang diklaim memuat bantuan bagi [m2:UKR.CVL warga Luhansk] {e1 tertahan} di perbatasan karena [m3:UKR.GOV Kiev] {e2 curiga} muatannya senjata bagi [m4:LPR.REB separatis].
e1 m3 > m1 COERCE actual 2014-08-13/none mode=withhold ctx=human_security
e2 m3 > m1 ACCUSE actual 2014-08-13/none mode=allege ctx=military

### Antara 2014-08-22
Tanpa izin [m1:UKR.GOV Ukraina] dan tanpa pengawalan [m2:ICRC Palang Merah], truk-truk putih [m3:RUS.GOV Moskow] {e1 menerobos} perbatasan, yang disebut [m4:UKR.SPY kepala dinas keamanan Kiev] sebagai {e2 invasi langsung}.
e1 m3 > m1 REJECT actual 2014-08-22/none mode=yield ctx=territory,human_security
e2 m4 > m3 ACCUSE actual 2014-08-22/none mode=allege ctx=territory

### Kompas.com 2025-07-24
[m1:KHM.MIL Pasukan Kamboja] {e1 meluncurkan} roket ke [m2:THA.CVL kawasan permukiman di Surin], dan [m3:THA.MIL jet F-16 Thailand] {e2 membalas} dengan mengebom dua markas; [m4:MYS.GOV Anwar Ibrahim], ketua [m5:ASEAN ASEAN] tahun ini, {e3 menghubungi} [m6:KHM.GOV Hun Manet] dan [m7:THA.GOV Phumtham Wechayachai].
e1 m1 > m2 ASSAULT actual 2025-07-24/none mode=heavy-weapons ctx=military,territory
e2 m3 > m1 ASSAULT actual 2025-07-24/none mode=aerial ctx=military,territory
e3 m4 > m6,m7 CONSULT actual 2025-07-24/none mode=phone ctx=diplomatic

### Antara 2025-07-28
Dalam pertemuan di [m1:@MYS Putrajaya] yang {e1 diprakarsai} [m2:MYS.GOV PM Anwar], [m3:THA.GOV Thailand] dan [m4:KHM.GOV Kamboja] {e2 menyetujui} gencatan senjata tanpa syarat; [m5:THA.GOV juru bicara pemerintah Bangkok] menyalahkan [m6:KHM.MIL tentara seberang] karena {e3 melanggarnya} keesokan hari.
e1 m2 > m3,m4 CONSULT actual 2025-07-28/none mode=third-party ctx=diplomatic
e2 m3 > m4 CONCEDE actual 2025-07-28/none ctx=military
e3 m6 > m3 ASSAULT actual 2025-07-29/none ctx=military said=m5

### CNN Indonesia 2025-06-01
[m1:THA.GOV Bangkok] {e1 menutup} tujuh pintu perbatasan dan memangkas jam operasi yang lain; [m3:KHM.GOV Phnom Penh] {e3 melarang impor} buah dan sinetron [m4=m1 Thailand].
e1 m1 > m3 SANCTION actual 2025-06-01/none mode=discontinue ctx=territory
e3 m3 > m4 SANCTION actual 2025-06-01/none mode=discontinue ctx=economic

### Antara 2021-09-02
[m1:GIN.MIL Pasukan khusus Guinea] {e1 menyandera} [m2:GIN.GOV Presiden Alpha Conde] dan membubarkan pemerintahan. [m3:AU Uni Afrika] {e2 membekukan keanggotaan} [m4=m1 Conakry]; [m5:ECOWAS ECOWAS] {e3 menuntut} pemulangan sang presiden.
e1 m1 > m2 COERCE actual 2021-09-02/none mode=seize ctx=pro_autocracy
e2 m3 > m4 SANCTION actual 2021-09-02/none mode=discontinue ctx=pro_democracy
e3 m5 > m1 REQUEST requested 2021-09-02/none mode=yield ctx=pro_democracy

### VOA Indonesia 2022-07-03
[m1:MLI.MIL Junta Mali], yang {e1 dijatuhi} embargo dagang pada Januari, disambut {e3 pencabutan} sanksi oleh [m2:ECOWAS para pemimpin Afrika Barat] di [m3:@GHA Accra] setelah {e4 berjanji} menggelar pemilu dua tahun lagi.
e1 m2 > m1 SANCTION actual 2022-01-01/month mode=discontinue ctx=economic,pro_democracy bg
e3 m2 > m1 CONCEDE actual 2022-07-03/none ctx=economic,pro_democracy
e4 m1 > m2 CONCEDE planned 2022-07-03/none ctx=election,pro_democracy

### Liputan6.com 2020-09-22 none
[m1:? Sejumlah pengamat] memandang pidato [m2:CHN.GOV Xi] dan [m3:USA.GOV Trump] di Sidang Umum sebagai kontras dua gaya. Kedua rekaman itu berdurasi sekitar sepuluh menit.

### Antara 2021-10-25
[m1:SDN.MIL Jenderal Burhan] membubarkan pemerintahan sipil. [m2:SDN.GOV PM Abdalla Hamdok] {e1 dibawa ke tempat yang dirahasiakan} setelah {e2 menolak} menyokong kudeta; di [m3:@SDN Omdurman] [m4:SDN.CVL warga] {e3 memasang barikade} dan membakar ban.
e1 m1 > m2 COERCE actual 2021-10-25/none mode=arrest ctx=pro_autocracy
e2 m2 > m1 REJECT actual 2021-10-25/none mode=assist ctx=pro_autocracy
e3 m4 > m1 PROTEST actual 2021-10-25/none mode=obstruct ctx=pro_democracy

### Republika 2021-10-27
[m1:SDN.MIL Angkatan bersenjata Sudan] membantah {e1 memenjarakan} [m2:SDN.GOV Hamdok] dan berkata ia berada di rumah panglima demi keselamatannya; malam itu sang PM {e2 dipulangkan} ke kediamannya.
e1 m1 > m2 COERCE denied 2021-10-27/none mode=arrest ctx=pro_autocracy
e2 m1 > m2 RETREAT actual 2021-10-27/none mode=release ctx=pro_autocracy

### CNN Indonesia 2023-04-22
Diplomat dan warga [m1:SAU.CVL Saudi] berhasil {e1 diangkut} keluar Port Sudan oleh [m2:SAU.MIL kapal angkatan laut kerajaan], sedangkan konvoi [m3:QAT.GOV kedutaan Qatar] {e2 dirampok} [m4:RSF.REB pasukan RSF] di tengah jalan.
e1 m2 > m1 AID actual 2023-04-22/none ctx=military
e2 m4 > m3 ASSAULT actual 2023-04-22/none ctx=diplomatic

### Kompas.com 2015-02-05
Pilot [m1:JOR.MIL Muath al-Kasasbeh] {e1 dibakar hidup-hidup} oleh [m2:ISIS.REB ISIS]. [m3:JOR.GOV Raja Abdullah] {e2 bersumpah membalas}, dan [m4:JOR.JUD Yordania] {e3 menggantung} [m5:IRQ.REB Sajida al-Rishawi] sebelum matahari terbit.
e1 m2 > m1 ASSAULT actual 2015-02-04/none mode=targeted ctx=terrorism
e2 m3 > m2 THREATEN threatened 2015-02-04/none mode=violence ctx=military,terrorism
e3 m4 > m5 ASSAULT actual 2015-02-04/none mode=targeted ctx=terrorism

### Antara 2015-02-16
[m1:EGY.MIL Jet Mesir] {e1 membom} gudang senjata [m2:ISIS.REB kelompok radikal] di [m3:@LBY Derna] setelah [m4=m2 pengikutnya] {e2 memenggal} 21 [m5:EGY.REL pekerja Kristen Koptik].
e1 m1 > m2 ASSAULT actual 2015-02-16/none mode=aerial ctx=military,terrorism
e2 m4 > m5 ASSAULT actual 2015-02-15/day mode=targeted ctx=terrorism,religion_ethnicity

### SINDOnews 2024-02-14 headline
[m1:DEU.GOV Jerman] {e1 Bantah} Kirim Rudal Taurus ke [m2:UKR.GOV Ukraina], [m3:DEU.GOV Scholz]: Bukan [m4=m1 Kami]
e1 m1 > m2 AID denied 2024-02-14/none ctx=military

### Tempo.co 2023-01-20
[m1:DEU.GOV Berlin] belum memutuskan apakah akan {e1 menyuplai} Leopard, dan [m2:POL.GOV Polandia] tidak menutup kemungkinan {e2 memasoknya} kepada [m3:UKR.GOV Ukraina] tanpa izin.
e1 m1 > m3 AID hypothetical 2023-01-20/none ctx=military
e2 m2 > m3 AID hypothetical 2023-01-20/none ctx=military

### Antara 2024-03-25
[m1:UN Dewan Keamanan] akhirnya {e1 menuntut} gencatan senjata segera setelah [m2:USA.GOV Amerika Serikat] memilih abstain; sebagai buntutnya [m3:ISR.GOV Netanyahu] {e2 batal mengirim} delegasi ke [m4=m2 Washington].
e1 m1 > m3 REQUEST requested 2024-03-25/none mode=yield ctx=military
e2 m3 > m4 REJECT actual 2024-03-25/none mode=meet ctx=diplomatic

### BBC Indonesia 2016-12-24
[m1:ISR.GOV Netanyahu] menuduh [m2:USA.GOV pemerintahan Obama] {e1 merancang} resolusi PBB di balik layar bersama [m3:PSE.GOV Palestina]; [m4=m2 Gedung Putih] membantah pernah {e2 bersekongkol} dengan [m5=m3 Ramallah].
e2 m4 > m5 COOPERATE denied 2016-12-24/none ctx=diplomatic
e1 m2 > m3 COOPERATE actual 2016-12-24/none ctx=diplomatic said=m1

### CNN Indonesia 2017-12-06
[m1:USA.GOV Donald Trump] {e1 mengakui} Yerusalem sebagai ibu kota [m2:ISR.GOV Israel] dan berencana memindahkan kedutaan; [m3:PSE.GOV Mahmoud Abbas] {e2 menyatakan} Amerika kehilangan peran sebagai juru damai, dan [m4:HAMAS.REB Hamas] {e3 menyerukan} intifada baru.
e1 m1 > m2 SUPPORT actual 2017-12-06/none ctx=diplomatic,territory
e2 m3 > m1 REJECT actual 2017-12-06/none ctx=diplomatic
e3 m4 > m2 THREATEN threatened 2017-12-06/none mode=violence ctx=territory
