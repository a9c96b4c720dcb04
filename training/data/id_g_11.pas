### Antara 2019-02-13
Kapal patroli [m1:LKA.MIL Angkatan Laut Sri Lanka] {e1 menggiring} tujuh perahu berikut tiga puluh [m2:IND.CVL nelayan Tamil Nadu] ke pelabuhan Kankesanthurai, sehingga [m3:IND.GOV Menteri Utama negara bagian itu] {e2 menyurati} [m4:IND.GOV New Delhi] agar turun tangan.
e1 m1 > m2 COERCE actual 2019-02-13/none mode=seize ctx=territory
e2 m3 > m4 REQUEST requested 2019-02-13/none mode=assist ctx=territory

### Kompas.com 2021-04-03
[m1:JOR.SPY Dinas intelijen Yordania] {e1 mengepung} kediaman [m2:JOR.ELI Pangeran Hamzah] dan {e2 memerintahkannya} tidak keluar maupun berbicara dengan siapa pun, demikian rekaman yang dikirim sang pangeran ke [m3:#BBC BBC].
e1 m1 > m2 COERCE actual 2021-04-03/none mode=restrict ctx=executive
e2 m1 > m2 COERCE actual 2021-04-03/none mode=restrict ctx=rights_freedoms,executive

### CNN Indonesia 2021-04-05
[m1:JOR.ELI Pangeran Hamzah] {e1 menyatakan setia} kepada [m2:JOR.GOV Raja Abdullah] lewat surat, dan [m3:USA.GOV Washington] {e2 menyokong} [m4=m2 sang raja] sebagai mitra kunci.
e1 m1 > m2 SUPPORT actual 2021-04-05/none ctx=executive
e2 m3 > m4 SUPPORT actual 2021-04-05/none ctx=executive

### Antara 2020-08-26
[m1:NZL.GOV Wellington] mempertimbangkan {e1 mencabut} kesepakatan ekstradisi dengan [m2:HKG.GOV Hong Kong], sementara [m3:DEU.GOV Berlin] dan [m4:CAN.GOV Ottawa] sudah {e2 menangguhkannya}.
e1 m1 > m2 SANCTION hypothetical 2020-07-28/day mode=discontinue ctx=legal
e2 m3,m4 > m2 SANCTION actual 2020-07-31/none mode=discontinue ctx=legal

### Tempo.co 2017-09-29
[m1:USA.GOV Departemen Luar Negeri AS] {e1 menarik} separuh lebih [m2=m1 staf kedutaannya] di [m3:CUB.GOV Havana] menyusul dugaan serangan suara; [m4:CUB.GOV Bruno Rodriguez] membantah negaranya {e2 menyerang} [m5:USA.GOV diplomat mana pun].
e1 m1 > m3 SANCTION actual 2017-09-29/none mode=withdraw ctx=diplomatic
e2 m3 > m5 ASSAULT denied 2017-09-29/none mode=unconventional ctx=diplomatic said=m4

### Detik 2017-10-03 headline
[m1:USA.GOV AS] {e1 Usir} 15 [m2:CUB.GOV Diplomat Kuba] usai Misteri Serangan Suara
e1 m1 > m2 SANCTION actual 2017-10-03/none mode=expel ctx=diplomatic

### Antara 2024-06-19
[m1:RUS.GOV Vladimir Putin] dan [m2:PRK.GOV Kim Jong Un] {e1 menandatangani} pakta kemitraan yang mewajibkan keduanya {e2 saling membantu} bila diserang; [m3:KOR.GOV Seoul] {e3 memanggil} [m4:RUS.GOV dubes Rusia].
e1 m1 > m2 SUPPORT actual 2024-06-19/none ctx=military,diplomatic
e2 m1 > m2 AID hypothetical 2024-06-19/none ctx=military
e3 m3 > m4 ACCUSE actual 2024-06-21/day mode=disapprove ctx=diplomatic,military

### Republika 2024-11-11
Awal bulan ini [m1:PRK.GOV Pyongyang] {e1 meratifikasi} perjanjian dengan [m2:RUS.GOV Moskow], sementara [m3:PRK.MIL serdadunya] konon sudah {e2 bertempur} melawan [m4:UKR.MIL tentara Ukraina] di Kursk.
e1 m1 > m2 SUPPORT actual 2024-11-11/none ctx=military,diplomatic
e2 m3 > m4 ASSAULT actual 2024-11-11/none ctx=military

### VOA Indonesia 2025-01-12
[m1:UKR.GOV Zelensky] mengumumkan {e1 penangkapan} dua [m2:PRK.MIL prajurit Korea Utara] yang terluka, dan menyatakan {e2 siap menukar} mereka dengan [m3:UKR.MIL tawanan Ukraina] di tangan [m4:RUS.GOV Rusia] kalau [m5:PRK.GOV Kim] dapat mengaturnya.
e1 m1 > m2 ASSAULT actual 2025-01-11/day mode=abduct ctx=military
e2 m1 > m5 CONCEDE hypothetical 2025-01-12/none ctx=military

### Antara 2016-02-24
[m1:KOR.GOV Seoul] {e1 memperingatkan} [m2:PRK.GOV Pyongyang] akan membayar mahal apabila menembakkan rudal lagi; [m3:CHN.GOV Beijing] meminta [m4=m1+m2 kedua Korea] {e2 menahan diri}.
e1 m1 > m2 THREATEN threatened 2016-02-24/none mode=violence ctx=military,cbrn
e2 m3 > m4 REQUEST requested 2016-02-24/none mode=yield ctx=military

### SINDOnews 2014-10-10
[m1:PRK.MIL Tentara Korut] {e1 menembaki} balon-balon berisi selebaran yang diterbangkan [m2:KOR.CVL aktivis], dan [m3:KOR.MIL militer Selatan] {e2 membalas} dengan empat puluh peluru senapan mesin.
e1 m1 > m2 ASSAULT actual 2014-10-10/none mode=firearms ctx=military
e2 m3 > m1 ASSAULT actual 2014-10-10/none mode=firearms ctx=military

### Antara 2021-12-18
[m1:HKG.GOV Pemerintah Hong Kong] {e1 melayangkan surat ancaman} kepada [m2:USA.JRN Wall Street Journal], sementara [m3:GBR.GOV Dominic Raab] {e2 menyesalkan} penurunan kebebasan pers di bekas jajahannya.
e1 m1 > m2 THREATEN threatened 2021-12-18/none ctx=rights_freedoms
e2 m3 > m1 ACCUSE actual 2021-12-18/none mode=disapprove ctx=rights_freedoms

### CNN Indonesia 2022-12-30
Sepuluh hari setelah [m1:CHN.GOV Beijing] mencabut kebijakan nol-Covid, [m2:ITA.GOV Italia] dan [m3:JPN.GOV Jepang] {e1 mewajibkan tes} bagi [m4:CHN.CVL pendatang dari China]; [m5:CHN.GOV Wang Wenbin] {e2 menyebutnya} diskriminasi.
e1 m2,m3 > m4 COERCE actual 2022-12-30/none mode=restrict ctx=health,migration
e2 m5 > m2,m3 ACCUSE actual 2023-01-03/day mode=disapprove ctx=health

### Antara 2023-01-10
[m1:CHN.GOV China] {e1 menghentikan} penerbitan visa jangka pendek untuk [m2:KOR.CVL warga Korea Selatan] dan [m3:JPN.CVL Jepang] sebagai balasan.
e1 m1 > m2,m3 REJECT actual 2023-01-10/none ctx=health,diplomatic

### Kompas.com 2022-11-27
[m1:CHN.COP Polisi Shanghai] {e1 menyeret} [m2:CHN.CVL sejumlah pemrotes] yang membentangkan kertas kosong dan {e2 memukuli} [m3:GBR.JRN wartawan BBC Ed Lawrence]; [m4:CHN.GOV Kementerian Luar Negeri] berdalih sang wartawan tidak menunjukkan kartu persnya.
e1 m1 > m2 COERCE actual 2022-11-27/none mode=arrest ctx=repression,health
e2 m1 > m3 ASSAULT actual 2022-11-27/none mode=beat ctx=rights_freedoms

### Antara 2022-12-07
Menyerah pada gelombang protes, [m1:CHN.GOV Beijing] {e1 melonggarkan} sepuluh aturan pandemi, termasuk karantina terpusat bagi [m2:CHN.CVL penderita ringan].
e1 m1 > m2 CONCEDE actual 2022-12-07/none ctx=health,rights_freedoms

### VOA Indonesia 2024-12-22
[m1:LBY.GOV Perdana Menteri Abdul Hamid Dbeibah] tidak keberatan menerima [m2:RUS.MIL pasukan Rusia] yang pindah dari Suriah, begitu klaim [m3:#Libyan media lokal]; juru bicaranya membantah telah {e2 menawarkan} pangkalan kepada [m4:RUS.GOV Moskow].
e2 m1 > m4 COOPERATE denied 2024-12-22/none ctx=military

### Antara 2020-10-23
Di [m1:@CHE Jenewa], [m2:LBY.GOV kubu Tripoli] dan [m3:LNA.REB komandan Haftar] {e1 meneken} gencatan senjata permanen yang memberi waktu tiga bulan bagi [m4:? semua tentara bayaran] untuk keluar; [m5:UN utusan PBB Stephanie Williams] {e2 menyambutnya haru}.
e1 m2 > m3 SUPPORT actual 2020-10-23/none ctx=military,diplomatic
e2 m5 > m2,m3 SUPPORT actual 2020-10-23/none ctx=diplomatic

### Tempo.co 2011-03-19
Rudal Tomahawk dari [m1:USA.MIL kapal Amerika] dan [m2:GBR.MIL Inggris] {e1 menghujani} pertahanan udara [m3:LBY.MIL Libya], beberapa jam setelah [m4:FRA.MIL jet Prancis] {e2 menghancurkan} tank di pinggiran [m5:@LBY Benghazi].
e1 m1,m2 > m3 ASSAULT actual 2011-03-19/none mode=heavy-weapons ctx=military
e2 m4 > m3 ASSAULT actual 2011-03-19/none mode=aerial ctx=military

### Detik 2011-10-20
[m1:LBYNTC.REB Pasukan pemberontak] {e1 menemukan} [m2:LBY.ELI Muammar Khadafi] bersembunyi di gorong-gorong [m3:@LBY Sirte]; ia {e2 ditembak} dalam perjalanan ke [m4:@LBY Misrata], sementara [m5:DZA.GOV Aljazair] {e3 memberi perlindungan} kepada [m6:LBY.ELI istri dan tiga anaknya].
e1 m1 > m2 ASSAULT actual 2011-10-20/none mode=abduct ctx=military
e2 m1 > m2 ASSAULT actual 2011-10-20/none mode=firearms ctx=military
e3 m5 > m6 AID actual 2011-08-29/day ctx=asylum

### Antara 2025-05-14
[m1:LBY.PRM Brigade 444] {e1 mengusir} [m2:LBY.PRM milisi Stabilitas Abu Salim] dari sejumlah markasnya setelah pemimpinnya terbunuh di kantor saingan, dan jam malam diberlakukan di [m3:@LBY Tripoli].
e1 m1 > m2 ASSAULT actual 2025-05-13/day ctx=political_institutions

### CNN Indonesia 2025-09-10
[m1:RUS.MIL Sembilan belas drone Rusia] {e1 memasuki} wilayah udara [m2:POL.GOV Polandia]; [m3:POL.GOV Donald Tusk] {e2 meminta} konsultasi Pasal 4 kepada [m4:NATO NATO], dan [m5:NLD.MIL jet F-35 Belanda] {e3 menembak jatuh} beberapa di antaranya.
e1 m1 > m2 MOBILIZE actual 2025-09-10/none mode=weapons ctx=military,territory
e2 m3 > m4 REQUEST requested 2025-09-10/none mode=meet ctx=military
e3 m5 > m1 ASSAULT actual 2025-09-10/none mode=aerial ctx=military

### Antara 2025-09-11
[m1:RUS.GOV Kementerian Pertahanan Rusia] menyatakan tidak ada rencana {e1 menyerang} sasaran di [m2:POL.GOV Polandia] dan {e2 siap berkonsultasi} dengan [m3:POL.GOV Warsawa].
e1 m1 > m2 ASSAULT denied 2025-09-11/none ctx=military,territory
e2 m1 > m3 AGREE actual 2025-09-11/none ctx=diplomatic,military

### Kumparan 2025-12-17
[m1:USA.GOV Trump] {e1 memerintahkan} blokade total terhadap kapal tanker bersanksi yang keluar masuk [m2:VEN.GOV Venezuela], dan [m3:VEN.GOV Caracas] {e2 menyebutnya} pembajakan internasional.
e1 m1 > m2 COERCE actual 2025-12-17/none mode=restrict ctx=natural_resource,military
e2 m3 > m1 ACCUSE actual 2025-12-17/none mode=allege ctx=natural_resource

### Antara 2025-12-10
Penjaga pantai [m1:USA.MIL Amerika Serikat] {e1 menyita} tanker Skipper di lepas pantai [m2:VEN.GOV Venezuela]; [m3:IRN.GOV Iran], yang menjadi penerima sebagian muatan, {e2 memprotes} [m4=m1 Washington] lewat kedutaan Swiss.
e1 m1 > m2 COERCE actual 2025-12-10/none mode=seize ctx=natural_resource,legal
e2 m3 > m4 ACCUSE actual 2025-12-10/none mode=disapprove ctx=natural_resource

### Tempo.co 2025-10-24
[m1:USA.GOV Washington] {e1 mengirim} kapal induk Gerald Ford ke Karibia dan {e2 menjatuhkan sanksi} kepada [m2:COL.GOV Gustavo Petro] karena membiarkan kartel; [m3:VEN.GOV Maduro] {e3 memobilisasi} [m4:VEN.PRM milisi rakyat] untuk menghadapi [m5=m1 Amerika].
e1 m1 > m3 MOBILIZE actual 2025-10-24/none mode=weapons ctx=military,illegal_drugs
e2 m1 > m2 SANCTION actual 2025-10-24/none mode=discontinue ctx=illegal_drugs
e3 m3 > m5 MOBILIZE actual 2025-10-24/none mode=militia ctx=military

### VOA Indonesia 2019-04-30
[m1:VEN.OPP Juan Guaido] {e1 menyerukan} [m2:VEN.MIL tentara] membelot dalam apa yang disebutnya Operasi Kebebasan; kendaraan lapis baja [m3:VEN.MIL Garda Nasional] {e2 melindas} [m4:VEN.CVL demonstran], dan [m5:CHL.GOV kedutaan Cile] {e3 menampung} [m6:VEN.OPP Leopoldo Lopez].
e1 m1 > m2 REQUEST requested 2019-04-30/none mode=change ctx=pro_democracy
e2 m3 > m4 ASSAULT actual 2019-04-30/none mode=crowd-control ctx=repression
e3 m5 > m6 AID actual 2019-04-30/none ctx=asylum

### Antara 2024-09-08
[m1:VEN.OPP Edmundo Gonzalez] tiba di [m2:@ESP Madrid] dengan pesawat [m3:ESP.MIL angkatan udara Spanyol], setelah [m4:VEN.JUD kejaksaan Caracas] {e1 menerbitkan surat penangkapan} dan [m5:ESP.GOV Spanyol] {e2 menyetujui} suakanya.
e1 m4 > m1 THREATEN threatened 2024-09-02/day mode=arrest ctx=election,repression
e2 m5 > m1 AID actual 2024-09-08/none ctx=asylum

### Antara 2025-12-11
[m1:VEN.OPP Maria Corina Machado] {e1 diselundupkan} keluar dari Caracas oleh [m2:USA.CVL kelompok veteran Amerika] agar bisa sampai di [m3:@NOR Oslo].
e1 m2 > m1 AID actual 2025-12-10/day ctx=asylum

### Republika 2023-07-01
[m1:KWT.GOV Kuwait] dan [m2:IRQ.GOV Irak] sama-sama {e1 memanggil} duta besar [m3:SWE.GOV Swedia], [m4:MAR.GOV Maroko] bahkan {e2 memulangkan} [m5=m4 dutanya] dari sana, dan [m6:IRQ.CVL pengikut al-Sadr] sempat {e3 merangsek} ke kedutaan di Baghdad.
e1 m1,m2 > m3 ACCUSE actual 2023-06-29/day mode=disapprove ctx=religion_ethnicity
e2 m4 > m3 SANCTION actual 2023-06-29/day mode=withdraw ctx=religion_ethnicity,diplomatic
e3 m6 > m3 PROTEST actual 2023-06-29/day mode=riot ctx=religion_ethnicity

### Antara 2023-07-20
[m1:IRQ.GOV Mohammed Shia al-Sudani] {e1 mengusir} [m2:SWE.GOV duta besar Swedia] dan {e2 mencabut izin kerja} [m3:SWE.BUS Ericsson], beberapa jam setelah [m4:IRQ.CVL massa] {e3 membakar} gedung kedutaan.
e1 m1 > m2 SANCTION actual 2023-07-20/none mode=expel ctx=religion_ethnicity,diplomatic
e2 m1 > m3 SANCTION actual 2023-07-20/none mode=discontinue ctx=religion_ethnicity,economic
e3 m4 > m2 PROTEST actual 2023-07-20/none mode=riot ctx=religion_ethnicity

### CNN Indonesia 2023-12-07
[m1:DNK.LEG Parlemen Denmark] melarang pembakaran kitab suci di depan umum; [m2:SAU.GOV Riyadh] dan [m3:OIC Organisasi Kerja Sama Islam] {e1 memuji} [m4:DNK.GOV Kopenhagen], sedangkan [m5:SWE.GOV Stockholm] masih mengkaji.
e1 m2,m3 > m4 SUPPORT actual 2023-12-07/none ctx=religion_ethnicity,legislative

### Antara 2022-08-12
[m1:GBR.ELI Salman Rushdie] {e1 ditikam} [m2:USA.CRM Hadi Matar] di panggung di [m3:@USA Chautauqua]; [m4:IRN.GOV Teheran] mengatakan tidak terlibat dan [m5:GBR.GOV Boris Johnson] terkejut.
e1 m2 > m1 ASSAULT actual 2022-08-12/none mode=primitive ctx=religion_ethnicity,rights_freedoms

### Kompas.com 2012-09-12
[m1:LBY.REB Kelompok bersenjata] {e1 menyerang} konsulat di [m2:@LBY Benghazi] dan {e2 menewaskan} [m3:USA.GOV Duta Besar Amerika Chris Stevens]; [m4:EGY.GOV Mesir] {e3 menjanjikan} perlindungan bagi [m5:USA.GOV kedutaan di Kairo].
e1 m1 > m3 ASSAULT actual 2012-09-11/day mode=firearms ctx=terrorism
e2 m1 > m3 ASSAULT actual 2012-09-11/day mode=targeted ctx=terrorism
e3 m4 > m5 AGREE planned 2012-09-12/none ctx=diplomatic

### Detik 2021-01-29
[m1:IDN.GOV Kementerian Luar Negeri RI] {e1 meminta penjelasan} dari [m2:CHN.GOV Beijing] mengenai temuan drone laut; [m3:IDN.MIL Kasal Yudo Margono] mengatakan benda itu akan diteliti.
e1 m1 > m2 REQUEST requested 2021-01-29/none ctx=military,territory

### Antara 2021-01-24
[m1:IDN.MIL Badan Keamanan Laut Indonesia] {e1 menangkap} dua tanker, MT Horse berbendera [m2:IRN.GOV Iran] dan MT Freya berbendera Panama, yang diduga memindahkan minyak secara gelap di perairan [m3:@IDN Kalimantan].
e1 m1 > m2 COERCE actual 2021-01-24/none mode=seize ctx=natural_resource

### Antara 2021-05-28
[m1:IDN.JUD Pengadilan Negeri Batam] {e1 memerintahkan} MT Horse dan nakhodanya, [m2:IRN.CVL Mehdi Monghasemjahromi], dilepas setelah hukuman percobaan; kapal itu berlayar pulang ke [m3:@IRN Iran].
e1 m1 > m2 RETREAT actual 2021-05-28/none mode=release ctx=legal,natural_resource

### CNN Indonesia 2018-07-03
[m1:UKR.GOV Ukraina] {e1 meminta} [m2:AUT.GOV Austria] memperluas larangan terbang terhadap [m3:RUS.GOV Aeroflot]; [m4:CHE.GOV Swiss] menyatakan itu bukan urusannya.
e1 m1 > m2 REQUEST requested 2018-07-03/none mode=change ctx=diplomatic
