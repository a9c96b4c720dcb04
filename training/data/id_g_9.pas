### Antara 2022-01-06
[m1:KAZ.GOV Presiden Kassym-Jomart Tokayev] {e1 meminta bantuan} [m2:CSTO Organisasi Traktat Keamanan Kolektif] setelah [m3:KAZ.CVL perusuh] {e2 membakar} balai kota [m4:@KAZ Almaty], dan pesawat angkut pertama [m5:RUS.MIL pasukan terjun payung Rusia] sudah {e3 lepas landas}.
e1 m1 > m2 REQUEST requested 2022-01-05/day mode=assist ctx=repression
e2 m3 > m1 PROTEST actual 2022-01-05/day mode=riot ctx=economic
e3 m5 > m1 AID actual 2022-01-06/none ctx=peacekeeping

### Kompas.com 2022-01-19
[m1:CSTO.MIL Penjaga perdamaian CSTO] {e1 menyelesaikan penarikan} dari [m2:KAZ.GOV Kazakhstan], kata [m3:RUS.GOV Menteri Pertahanan Rusia Sergei Shoigu] kepada [m4:RUS.GOV Presiden Putin].
e1 m1 > m2 RETREAT actual 2022-01-19/none mode=withdraw ctx=peacekeeping

### CNN Indonesia 2022-01-07
[m1:KAZ.GOV Tokayev] {e1 memerintahkan} [m2:KAZ.MIL aparat] menembak tanpa peringatan, {e2 menyatakan darurat}, dan mematikan internet bagi [m3:KAZ.CVL seluruh warga].
e1 m1 > m3 THREATEN threatened 2022-01-07/none mode=violence ctx=repression
e2 m1 > m3 COERCE actual 2022-01-05/day mode=martial-law ctx=repression

### Republika 2023-10-06
[m1:PAK.GOV Islamabad] memberi waktu sampai 1 November kepada [m2:AFG.REF 1,7 juta pendatang Afganistan] untuk pergi atau {e1 diusir}; [m3:TALIBAN.GOV Taliban] {e2 menyebutnya} tidak dapat diterima.
e1 m1 > m2 THREATEN threatened 2023-10-03/day mode=expel ctx=migration
e2 m3 > m1 ACCUSE actual 2023-10-06/none mode=disapprove ctx=migration

### Antara 2025-06-28
Lebih dari dua ratus ribu [m1:AFG.REF orang Afganistan] {e1 dipulangkan} [m2:IRN.GOV Iran] sejak perang dua belas hari usai, sebagian karena dituding [m3=m2 Teheran] menjadi mata-mata [m4:ISR.SPY Mossad].
e1 m2 > m1 COERCE actual 2025-06-28/none mode=deport ctx=migration

### Tempo.co 2023-11-27
Delapan pos perbatasan dengan [m1:RUS.GOV Rusia] {e1 ditutup} [m2:FIN.GOV Finlandia] menyusul kedatangan [m3:UNK.REF ratusan pencari suaka], yang oleh [m4:FIN.GOV PM Petteri Orpo] dianggap {e2 didorong} [m5=m1 Moskow].
e1 m2 > m3 REJECT actual 2023-11-27/none mode=assist ctx=migration
e2 m5 > m3 COERCE actual 2023-11-27/none ctx=migration said=m4

### BBC Indonesia 2013-06-29
[m1:EGY.MIL Tentara] membangun penghalang beton dan {e2 mengerahkan} tank di sekitar istana [m2:EGY.GOV Mohammed Mursi], yang memperingatkan [m3:EGY.OPP oposisi] agar tidak menghalalkan kekerasan; [m4:USA.GOV Washington] memulangkan keluarga diplomatnya.
e2 m1 > m3 MOBILIZE actual 2013-06-29/none mode=weapons ctx=political_institutions

### Antara 2013-07-03
[m1:EGY.MIL Jenderal Abdel Fattah al-Sisi] {e1 menggulingkan} [m2:EGY.GOV Presiden Mursi], {e2 menutup} tiga stasiun televisi [m3:EGY.REL Ikhwanul Muslimin], dan mengangkat [m4:EGY.JUD ketua Mahkamah Konstitusi Adly Mansour].
e1 m1 > m2 COERCE actual 2013-07-03/none mode=seize ctx=pro_autocracy
e2 m1 > m3 COERCE actual 2013-07-03/none mode=censor ctx=rights_freedoms

### VOA Indonesia 2013-08-14
Sedikitnya 600 [m1:EGY.CVL pendukung Mursi] tewas ketika [m2:EGY.COP polisi Mesir] {e1 membersihkan} dua perkemahan di [m3:@EGY Kairo]; [m4:EGY.GOV Mohamed ElBaradei] {e2 mundur} sebagai wakil presiden dan [m5:DNK.GOV Denmark] {e3 menghentikan} bantuan ekonominya untuk [m6:EGY.GOV negeri Piramida].
e1 m2 > m1 ASSAULT actual 2013-08-14/none mode=firearms ctx=repression
e2 m4 > m2 RETREAT actual 2013-08-14/none mode=resign ctx=repression
e3 m5 > m6 SANCTION actual 2013-08-14/none mode=discontinue ctx=economic,repression

### Detik 2024-05-10 headline
Setahun Jabatan, [m1:GEO.LEG Parlemen Georgia] Loloskan UU Agen Asing, [m2:GEO.CVL Massa] {e2 Demo}
e2 m2 > m1 PROTEST actual 2024-05-14/day mode=demo ctx=legislative,rights_freedoms

### Antara 2024-11-29
[m1:GEO.GOV PM Irakli Kobakhidze] {e1 menunda} pembicaraan keanggotaan dengan [m2:EU Uni Eropa] hingga 2028, dan malam itu juga [m3:GEO.COP polisi] {e2 menyiramkan air} ke [m4:GEO.CVL ribuan orang] di Jalan Rustaveli, [m5:@GEO Tbilisi].
e1 m1 > m2 REJECT actual 2024-11-28/day mode=meet ctx=diplomatic
e2 m3 > m4 ASSAULT actual 2024-11-28/day mode=crowd-control ctx=repression

### Kompas.com 2024-12-02
Tiga puluh lebih [m1:GEO.OPP pengunjuk rasa] dibawa ke kantor [m2:GEO.COP kepolisian]; [m3:GEO.GOV Presiden Salome Zourabichvili] {e1 menyatakan mendukung} [m4=m1 para demonstran] dan {e2 menolak} meninggalkan istana jika parlemen baru memilih penggantinya.
e1 m3 > m4 SUPPORT actual 2024-12-02/none ctx=pro_democracy
e2 m3 > m2 REJECT hypothetical 2024-12-02/none ctx=executive

### Antara 2019-06-21
[m1:GEO.LEG Ketua parlemen Georgia Irakli Kobakhidze] {e1 mundur} setelah [m2:GEO.CVL ribuan warga] mencoba {e2 menyerbu} gedung karena seorang [m3:RUS.LEG anggota Duma] duduk di kursinya.
e1 m1 > m2 RETREAT actual 2019-06-21/none mode=resign ctx=legislative
e2 m2 > m1 PROTEST actual 2019-06-20/day mode=riot ctx=territory

### CNN Indonesia 2019-06-22
[m1:RUS.GOV Putin] {e1 melarang} maskapai [m2=m1 negaranya] terbang ke [m3:GEO.GOV Georgia], pukulan besar bagi pariwisata setempat, dan [m4:RUS.GOV kementerian pariwisata] menganjurkan [m5:RUS.CVL turis] segera pulang.
e1 m1 > m3 SANCTION actual 2019-06-21/day mode=discontinue ctx=economic

### Antara 2023-05-10
[m1:RUS.GOV Kremlin] {e1 menghapus} persyaratan visa bagi [m2:GEO.CVL warga Georgia] dan {e2 mengizinkan kembali} penerbangan; [m3:GEO.GOV Presiden Zourabichvili] {e3 menyebut} langkah itu provokasi.
e1 m1 > m2 CONCEDE actual 2023-05-10/none ctx=economic,diplomatic
e2 m1 > m2 CONCEDE actual 2023-05-10/none ctx=economic
e3 m3 > m1 ACCUSE actual 2023-05-10/none mode=disapprove ctx=diplomatic

### SINDOnews 2018-07-10
[m1:ERI.GOV Isaias Afwerki] dan [m2:ETH.GOV Abiy Ahmed] {e1 menandatangani} deklarasi persahabatan yang {e2 mengakhiri} keadaan perang dua dekade; [m3:SAU.GOV Saudi] dan [m4:ARE.GOV Emirat] diduga berada di belakangnya.
e1 m1 > m2 SUPPORT actual 2018-07-09/day ctx=diplomatic
e2 m1 > m2 CONCEDE actual 2018-07-09/day ctx=military,territory

### Antara 2020-12-05
[m1:ETH.MIL Tentara Addis Ababa] {e1 menghalangi} empat orang [m2:UN staf PBB] yang hendak memeriksa kamp [m3:ERI.REF pengungsi Eritrea]; [m4:ETH.GOV juru bicara Redwan Hussein] mengakui mereka ditahan dan {e2 ditembaki} karena melewati dua pos.
e1 m1 > m2 COERCE actual 2020-12-06/day mode=restrict ctx=human_security
e2 m1 > m2 ASSAULT actual 2020-12-06/day mode=firearms ctx=human_security said=m4

### Liputan6.com 2021-09-30
[m1:ETH.GOV Ethiopia] {e1 memberi waktu} 72 jam kepada [m2:UN tujuh pejabat senior PBB] untuk hengkang; [m3:USA.GOV Washington] {e2 memperingatkan} akan menjatuhkan sanksi kepada siapa pun yang menghalangi bantuan bagi [m4:ETH.CVL warga Tigray].
e1 m1 > m2 SANCTION actual 2021-09-30/none mode=expel ctx=human_security,diplomatic
e2 m3 > m1 THREATEN threatened 2021-09-30/none mode=restrict ctx=human_security

### Tempo.co 2021-04-24
[m1:MOZ.REB Kelompok bersenjata Ahlu Sunna] sempat {e1 menduduki} [m2:@MOZ Palma], yang dijaga [m4:MOZ.MIL tentara Mozambik], selama sepuluh hari; [m3:FRA.BUS Total] {e2 menghentikan} proyek gasnya dan {e3 menarik} semua pegawainya.
e1 m1 > m4 COERCE actual 2021-04-24/none mode=seize ctx=terrorism
e2 m3 > m4 SANCTION actual 2021-04-26/day mode=discontinue ctx=natural_resource,terrorism
e3 m3 > m4 SANCTION actual 2021-04-26/day mode=withdraw ctx=natural_resource

### Antara 2021-07-09
[m1:RWA.GOV Kigali] {e1 mengirimkan} seribu [m2:RWA.MIL tentara dan polisi] ke Cabo Delgado untuk membantu [m3:MOZ.GOV Maputo], mendahului misi [m4:SADC Komunitas Pembangunan Afrika Selatan].
e1 m1 > m3 AID actual 2021-07-09/none ctx=terrorism,military

### VOA Indonesia 2021-08-08
Pasukan gabungan [m1:RWA.MIL Rwanda] dan [m2:MOZ.MIL Mozambik] {e1 merebut} pelabuhan [m3:@MOZ Mocimboa da Praia], benteng [m4:MOZ.REB pemberontak] selama setahun penuh, kata [m5:RWA.MIL juru bicara Ronald Rwivanga].
e1 m1,m2 > m4 ASSAULT actual 2021-08-08/none ctx=terrorism,military,territory said=m5

### Antara 2025-02-15
[m1:RWA.GOV Kigali] {e1 memutus} hubungan dengan [m2:BEL.GOV Brussels] dan memberi [m3:BEL.GOV diplomat Belgia] 48 jam, setelah [m4:EU Uni Eropa] mulai {e2 menjatuhkan sanksi} atas [m5:M23.REB petinggi M23].
e1 m1 > m2 SANCTION actual 2025-03-17/day mode=discontinue ctx=diplomatic
e2 m4 > m5 SANCTION actual 2025-03-17/day mode=discontinue ctx=military,economic

### CNN Indonesia 2025-06-27
Di [m1:@USA Washington], [m2:RWA.GOV Menlu Rwanda Olivier Nduhungirehe] dan [m3:COD.GOV Therese Kayikwamba Wagner dari Kongo] {e1 menandatangani} perjanjian damai; Kigali {e2 berjanji} menghentikan langkah pertahanannya dalam 90 hari dan {e3 dipuji} [m4:USA.GOV Donald Trump].
e1 m2 > m3 SUPPORT actual 2025-06-27/none ctx=diplomatic,military
e2 m2 > m3 CONCEDE planned 2025-06-27/none ctx=military
e3 m4 > m2 SUPPORT actual 2025-06-27/none ctx=diplomatic

### Antara 2024-12-16
[m1:AGO.GOV Angola] terpaksa membatalkan {e1 pertemuan} [m2:COD.GOV Felix Tshisekedi] dengan [m3:RWA.GOV Paul Kagame] karena [m4=m3 Kigali] {e2 bersikeras} [m5:M23.REB M23] diajak berunding.
e1 m2 > m3 CONSULT denied 2024-12-15/day mode=third-party ctx=diplomatic
e2 m4 > m2 REQUEST requested 2024-12-15/day mode=meet ctx=diplomatic

### Kompas.com 2023-07-27
Para [m1:NER.MIL pengawal presiden] {e1 menyekap} [m2:NER.GOV Mohamed Bazoum] di istana [m3:@NER Niamey], dan [m4:FRA.GOV Paris] serta [m5:USA.GOV Washington] {e2 mendesak} ia dibebaskan tanpa syarat.
e1 m1 > m2 COERCE actual 2023-07-26/day mode=arrest ctx=pro_autocracy
e2 m4,m5 > m1 REQUEST requested 2023-07-27/none mode=yield ctx=pro_democracy

### Antara 2023-09-29
[m1:NER.MIL Rezim Abdourahamane Tchiani] {e1 memutus} pasokan air dan listrik ke kedutaan [m2:FRA.GOV Prancis], yang menurut [m3:FRA.GOV Macron] sama dengan {e2 penyanderaan} atas dubes [m4:FRA.GOV Sylvain Itte].
e1 m1 > m2 COERCE actual 2023-09-15/none mode=withhold ctx=diplomatic
e2 m1 > m4 COERCE actual 2023-09-15/none mode=arrest ctx=diplomatic said=m3

### Republika 2023-09-27
[m1:FRA.GOV Prancis] {e1 menarik} dutanya, Sylvain Itte, yang tiba di [m2:@FRA Paris] pagi tadi, pertanda [m3=m1 Macron] {e2 menyerah} kepada [m4:NER.MIL junta].
e1 m1 > m4 SANCTION actual 2023-09-27/none mode=withdraw ctx=diplomatic
e2 m3 > m4 CONCEDE actual 2023-09-27/none ctx=diplomatic

### Tempo.co 2024-03-16
[m1:NER.MIL Junta Niger] {e1 mencabut} perjanjian militer dengan [m2:USA.GOV Washington] sehari sesudah [m3:USA.GOV Molly Phee] pulang dari kunjungannya ke [m4:@NER Niamey] tanpa hasil.
e1 m1 > m2 SANCTION actual 2024-03-16/none mode=discontinue ctx=military

### Antara 2024-05-20
[m1:USA.GOV Amerika] dan [m2:NER.GOV Niger] {e1 sepakat} bahwa kepergian [m3:USA.MIL seribu serdadu] dari pangkalan Agadez tuntas sebelum 15 September; [m4:RUS.MIL pelatih Rusia] sudah lebih dulu {e2 datang} untuk melatih [m5:NER.MIL tentara setempat].
e1 m1 > m2 AGREE planned 2024-05-20/none ctx=military
e2 m4 > m5 AID actual 2024-05-20/none ctx=military

### CNN Indonesia 2024-07-08
Pangkalan drone 101 di Niamey resmi {e1 dikosongkan} [m1:USA.MIL pasukan Amerika], yang menyerahkan kuncinya kepada [m2:NER.MIL jenderal setempat].
e1 m1 > m2 RETREAT actual 2024-07-07/day mode=withdraw ctx=military

### VOA Indonesia 2022-08-15
[m1:FRA.MIL Prajurit terakhir Operasi Barkhane] {e1 menyeberang} dari [m2:MLI.GOV Mali] ke Niger, sembilan tahun setelah [m3:MLI.CVL warga Bamako] {e2 mengelu-elukan} [m4=m1 mereka].
e1 m1 > m2 RETREAT actual 2022-08-15/none mode=withdraw ctx=military,terrorism
e2 m3 > m4 SUPPORT actual 2013-01-01/year ctx=military bg

### Antara 2021-07-27 headline
[m1:TUN.GOV Presiden Tunisia] {e1 Bekukan} [m2:TUN.LEG Parlemen], [m3:TUN.PTY Ennahda]: Ini {e2 Kudeta}
e1 m1 > m2 COERCE actual 2021-07-26/day mode=restrict ctx=pro_autocracy,legislative
e2 m3 > m1 ACCUSE actual 2021-07-26/day mode=allege ctx=pro_autocracy

### Kompas.com 2023-07-06
[m1:TUN.COP Polisi] {e1 membuang} ratusan [m2:UNK.REF migran Sub-Sahara] ke gurun di perbatasan Libya; [m3:TUN.GOV Kais Saied] membantah [m4=m1 aparatnya] {e2 mengusir} siapa pun secara tak manusiawi.
e1 m1 > m2 COERCE actual 2023-07-06/none mode=deport ctx=migration
e2 m4 > m2 COERCE denied 2023-07-06/none mode=deport ctx=migration said=m3

### Antara 2023-07-16
[m1:EU.GOV Ursula von der Leyen], [m2:ITA.GOV Giorgia Meloni], dan [m3:NLD.GOV Mark Rutte] {e1 meneken} memorandum dengan [m4:TUN.GOV Kais Saied] yang {e2 menjanjikan} [m5=m4 Tunis] seratus juta euro guna menahan arus perahu.
e1 m1,m2,m3 > m4 SUPPORT actual 2023-07-16/none ctx=migration,economic
e2 m1 > m5 AGREE planned 2023-07-16/none ctx=migration,economic

### CNN Indonesia 2023-10-03
[m1:TUN.GOV Kais Saied] {e1 menolak} uang 127 juta euro dari [m2:EU Brussels] sebagai sedekah, dan [m3=m2 Uni Eropa] {e2 meminta} uang itu dikembalikan.
e1 m1 > m2 REJECT actual 2023-10-03/none mode=assist ctx=economic,migration
e2 m3 > m1 REQUEST requested 2023-10-03/none ctx=economic

### SINDOnews 2018-11-14
[m1:ISR.GOV Avigdor Lieberman] {e1 meletakkan jabatan} Menteri Pertahanan karena menganggap gencatan senjata dengan [m2:HAMAS.REB Hamas] sebagai menyerah kepada teror; [m3=m2 faksi itu] merayakan kemenangan.
e1 m1 > m2 RETREAT actual 2018-11-14/none mode=resign ctx=military

### Antara 2018-11-15
[m1:QAT.GOV Qatar] {e1 mentransfer} lima belas juta dolar uang tunai kepada [m2:PSE.GOV pegawai Gaza] lewat bandara [m3:ISR.GOV Israel], yang {e2 mengizinkan} koper-koper itu masuk.
e1 m1 > m2 AID actual 2018-11-09/day ctx=economic,human_security
e2 m3 > m2 CONCEDE actual 2018-11-09/day ctx=economic

### VOA Indonesia 2020-08-31
[m1:ISR.GOV Israel] dan [m2:HAMAS.REB Hamas] {e1 sepakat mengakhiri} tiga pekan balon api dan serangan balasan; [m3=m1 Tel Aviv] {e2 membuka kembali} zona ikan dan penyeberangan Karem Abu Salem.
e1 m1 > m2 AGREE planned 2020-08-31/none ctx=military
e2 m3 > m2 CONCEDE actual 2020-08-31/none ctx=human_security,economic

### Antara 2025-08-09
[m1:ISR.GOV Kabinet keamanan Israel] menyetujui rencana {e2 mengambil alih} [m2:PSE.CVL Kota Gaza]; [m3:DEU.GOV Kanselir Friedrich Merz] {e3 menghentikan} ekspor senjata yang dapat dipakai di sana.
e2 m1 > m2 COERCE planned 2025-08-08/day mode=seize ctx=military,territory
e3 m3 > m1 SANCTION actual 2025-08-08/day mode=discontinue ctx=military

### Kompas.com 2025-08-10
[m1:GBR.GOV London] {e1 menyebut} niat [m2:ISR.GOV Netanyahu] menduduki Kota Gaza keliru dan {e2 mengimbau} agar ditinjau ulang, sedangkan [m3:AUS.GOV Anthony Albanese] menyatakan akan {e3 mengakui} [m4:PSE.GOV Palestina] September nanti.
e1 m1 > m2 ACCUSE actual 2025-08-08/none mode=disapprove ctx=military,territory
e2 m1 > m2 REQUEST requested 2025-08-08/none mode=change ctx=military
e3 m3 > m4 AGREE planned 2025-08-11/day ctx=diplomatic

### Antara 2025-09-22
[m1:GBR.GOV Inggris], [m2:CAN.GOV Kanada], [m3:AUS.GOV Australia], dan [m4:PRT.GOV Portugal] {e1 secara resmi mengakui} [m5:PSE.GOV negara Palestina]; [m6:ISR.GOV Netanyahu] {e2 menuduh} mereka memberi hadiah kepada terorisme.
e1 m1,m2,m3,m4 > m5 SUPPORT actual 2025-09-21/day ctx=diplomatic
e2 m6 > m1,m2,m3,m4 ACCUSE actual 2025-09-21/day mode=allege ctx=terrorism

### CNN Indonesia 2025-10-13
[m1:HAMAS.REB Hamas] {e1 menyerahkan} dua puluh [m2:ISR.CVL sandera hidup] kepada [m3:ICRC Palang Merah], dan bus pembawa [m4:PSE.CVL tahanan Palestina] yang {e2 dilepas} [m5:ISR.GOV Israel] tiba di [m6:@PSE Ramallah].
e1 m1 > m2 RETREAT actual 2025-10-13/none mode=release ctx=military
e2 m5 > m4 RETREAT actual 2025-10-13/none mode=release ctx=military

### Detik 2025-10-10
[m1:ISR.MIL Tentara Israel] telah {e1 mundur ke garis kuning} di [m4:PSE.CVL Gaza] sesuai tahap pertama rencana [m2:USA.GOV Trump], kata [m3:USA.MIL Komando Pusat AS].
e1 m1 > m4 RETREAT actual 2025-10-10/none mode=withdraw ctx=military said=m3

### Antara 2023-11-09
[m1:ISR.MIL Militer Israel] mengizinkan {e1 jeda} empat jam setiap hari bagi [m2:PSE.CVL penduduk Gaza utara] untuk mengungsi, kata [m3:USA.GOV John Kirby]; [m4:ISR.GOV kantor PM] membantah bahwa itu {e2 gencatan senjata}.
e1 m1 > m2 CONCEDE actual 2023-11-09/none ctx=military,human_security said=m3
e2 m1 > m2 RETREAT denied 2023-11-09/none mode=ceasefire ctx=military said=m4

### Tempo.co 2012-11-21
[m1:EGY.GOV Menlu Mohamed Amr] dan [m2:USA.GOV Hillary Clinton] mengumumkan gencatan senjata antara [m3:ISR.GOV Israel] dan [m4:HAMAS.REB Hamas] yang {e1 mulai berlaku} pukul sembilan malam.
e1 m3 > m4 RETREAT actual 2012-11-21/none mode=ceasefire ctx=military

### Antara 2013-04-23
Setelah bertahun-tahun, [m1:AZE.GOV Baku] {e1 mengabulkan} permintaan [m2:GEO.GOV Tbilisi] untuk mengekstradisi bekas pejabat [m3:GEO.ELI Interior], sementara [m4:ARM.GOV Yerevan] {e3 menolak} permintaan serupa.
e1 m1 > m2 CONCEDE actual 2013-04-23/none ctx=legal
e3 m4 > m2 REJECT actual 2013-04-23/none mode=assist ctx=legal

### Kompas.com 2023-09-24
Sekitar 120 ribu [m1:ARM.REF etnis Armenia] meninggalkan kampung halamannya; [m2:ARM.GOV Yerevan] {e1 menampung} [m3=m1 mereka] di [m4:@ARM Goris] dan {e2 meminta} misi pengamat [m5:EU Uni Eropa].
e1 m2 > m3 AID actual 2023-09-24/none ctx=migration
e2 m2 > m5 REQUEST requested 2023-09-24/none mode=assist ctx=peacekeeping

### Republika 2025-08-08
Di Gedung Putih, [m1:ARM.GOV Nikol Pashinyan] dan [m2:AZE.GOV Ilham Aliyev] {e1 meneken} deklarasi damai yang memberi [m3:USA.GOV Washington] hak membangun koridor; [m4:IRN.GOV Teheran] {e2 bersumpah menghalangi} jalur tersebut.
e1 m1 > m2 SUPPORT actual 2025-08-08/none ctx=diplomatic,territory
e2 m4 > m3 THREATEN threatened 2025-08-09/day ctx=territory
