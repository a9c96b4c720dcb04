### detikNews 2025-02-11 headline
[m1:JOR.GOV Yordania] {e1 Tolak} [m2:USA.GOV Trump], [m3:JOR.GOV Raja Abdullah]: [m4:PSE.CVL Warga Gaza] Tak Akan Diusir
e1 m1 > m2 REJECT actual 2025-02-11/none mode=assist ctx=territory,migration

### CNN Indonesia 2022-09-30 headline
[m1:RUS.GOV Putin] {e1 Caplok} 4 Wilayah [m2:UKR.GOV Ukraina], [m3:UKR.GOV Kyiv] {e2 Ajukan} Masuk [m4:NATO NATO]
e1 m1 > m2 COERCE actual 2022-09-30/none mode=seize ctx=territory
e2 m3 > m4 REQUEST requested 2022-09-30/none mode=assist ctx=military

### Kompas.com 2020-06-23 headline
[m1:SRB.GOV Serbia] dan [m2:XKX.GOV Kosovo] {e1 Batal Bertemu} di Gedung Putih, [m3:XKX.GOV Thaci] {e2 Didakwa} [m4:KSC.JUD Mahkamah Khusus]
e1 m2 > m1 REJECT actual 2020-06-24/day mode=meet ctx=diplomatic
e2 m4 > m3 ACCUSE actual 2020-06-24/day mode=allege ctx=legal

### SINDOnews 2024-05-20 headline
[m1:IRN.GOV Presiden Iran Raisi] Tewas, [m2:TUR.GOV Turki] {e1 Kirim} Drone Pencari, [m3:RUS.GOV Rusia] {e2 Siapkan} Tim SAR
e1 m2 > m1 AID actual 2024-05-19/day ctx=disasters
e2 m3 > m1 AGREE planned 2024-05-19/day ctx=disasters

### Antara 2023-11-14 headline
[m1:MMR.MIL Junta Myanmar] {e1 Berlakukan Jam Malam} di [m2:MMR.CVL Sittwe]
e1 m1 > m2 COERCE actual 2023-11-14/none mode=curfew ctx=military

### Tempo.co 2024-03-14 headline
[m1:FRA.GOV Prancis] {e1 Berjanji Pasok} Rudal Jelajah, [m2:DEU.GOV Berlin] {e2 Ogah} [m3:UKR.GOV Ukraina]
e1 m1 > m3 AGREE planned 2024-03-14/none ctx=military
e2 m2 > m3 REJECT actual 2024-03-14/none mode=assist ctx=military

### Republika 2021-05-21 headline
[m1:ISR.GOV Israel]-[m2:HAMAS.REB Hamas] {e1 Setop} Perang, [m3:EGY.GOV Mesir] {e2 Kirim} 130 Truk Bantuan ke [m4:PSE.CVL Gaza]
e1 m1 > m2 RETREAT actual 2021-05-21/none mode=ceasefire ctx=military
e2 m3 > m4 AID actual 2021-05-21/none ctx=human_security

### Detik 2019-01-24 headline
[m1:VEN.GOV Maduro] {e1 Usir} Diplomat [m2:USA.GOV AS], [m3:RUS.GOV Rusia] {e2 Bela} [m4:VEN.GOV Caracas]
e1 m1 > m2 SANCTION actual 2019-01-24/none mode=expel ctx=diplomatic
e2 m3 > m4 SUPPORT actual 2019-01-24/none ctx=diplomatic

### Kompas.com 2017-08-11 headline
[m1:USA.GOV Trump]: Senjata {e1 Siap Ditembakkan} ke [m2:PRK.GOV Korut]
e1 m1 > m2 THREATEN threatened 2017-08-11/none mode=violence ctx=military,cbrn

### Viva 2022-02-17 headline
[m1:RUS.MIL Tentara Rusia] {e1 Pulang} dari Perbatasan [m3:UKR.GOV Ukraina], [m2:NATO NATO] Ragu
e1 m1 > m3 RETREAT actual 2022-02-16/day mode=withdraw ctx=military

### Antara 2025-02-19 headline
[m1:USA.GOV AS]-[m2:RUS.GOV Rusia] {e1 Rujuk} Bahas Perang, [m3:UKR.GOV Kyiv] Tak Diajak
e1 m1 > m2 CONSULT actual 2025-02-18/day ctx=diplomatic,military

### Liputan6.com 2018-07-17 headline
[m1:NIC.CVL Mahasiswa Nikaragua] Bertahan di Gereja, [m2:NIC.PRM Paramiliter] {e2 Tembaki} Semalaman
e2 m2 > m1 ASSAULT actual 2018-07-14/day mode=firearms ctx=repression

### CNBC Indonesia 2019-09-14 headline
Kilang [m1:SAU.BUS Aramco] {e1 Digempur} Drone [m3:HOUTHI.REB Houthi], [m2:USA.GOV Trump] Buka Cadangan Minyak
e1 m3 > m1 ASSAULT actual 2019-09-14/none mode=drone ctx=natural_resource,military

### Okezone 2023-09-19 headline
[m1:CAN.GOV Kanada] {e1 Tuding} [m2:IND.GOV India] Dalangi Pembunuhan, [m3=m2 New Delhi] {e2 Usir} [m4:CAN.GOV Diplomat Ottawa]
e1 m1 > m2 ACCUSE actual 2023-09-18/day mode=allege ctx=intelligence
e2 m3 > m4 SANCTION actual 2023-09-19/none mode=expel ctx=diplomatic

### Republika 2022-12-07 headline
[m1:PER.LEG Kongres Peru] {e1 Makzulkan} [m2:PER.GOV Castillo] dan [m3:PER.COP Polisi] {e2 Menahannya}
e1 m1 > m2 SANCTION actual 2022-12-07/none mode=expel ctx=executive,legislative
e2 m3 > m2 COERCE actual 2022-12-07/none mode=arrest ctx=executive

### BBC Indonesia 2018-07-06 headline
[m1:ERI.GOV Eritrea]-[m2:ETH.GOV Ethiopia] {e1 Buka Lagi} Saluran Telepon
e1 m1 > m2 COOPERATE actual 2018-07-08/none ctx=diplomatic

### Antara 2025-01-07
[m1:CAN.GOV Justin Trudeau], yang menghadapi {e1 ancaman tarif} [m2:USA.GOV Donald Trump] dan tekanan di partainya, {e2 mengumumkan akan mundur} sebagai pemimpin [m3:CAN.PTY Liberal].
e1 m2 > m1 THREATEN threatened 2025-01-07/none mode=restrict ctx=economic
e2 m1 > m3 CONCEDE planned 2025-01-06/day ctx=executive

### Kompas.com 2024-10-27
[m1:RUS.GOV Penasihat Yuri Ushakov] mengatakan [m2=m1 Moskow] siap berbicara dengan [m3:UKR.GOV Kyiv] apabila [m4:USA.GOV Washington] {e1 menghentikan} kiriman senjata.
e1 m4 > m3 SANCTION hypothetical 2024-10-27/none mode=discontinue ctx=military

### CNN Indonesia 2023-02-05
Balon putih itu {e1 ditembak jatuh} [m1:USA.MIL jet F-22 Amerika] di lepas pantai [m2:@USA Carolina Selatan], dan [m3:CHN.GOV Beijing] {e2 memprotes} penggunaan kekuatan terhadap pesawat sipil yang disebutnya tersesat.
e1 m1 > m3 ASSAULT actual 2023-02-04/day mode=aerial ctx=military,intelligence
e2 m3 > m1 ACCUSE actual 2023-02-05/none mode=disapprove ctx=diplomatic

### Antara 2016-07-18
Sebanyak 2.745 [m1:TUR.JUD hakim dan jaksa] {e1 dipecat} [m2:TUR.GOV pemerintah Ankara], sementara [m3:TUR.COP polisi] {e2 mengepung} pangkalan udara Incirlik yang dipakai [m4:USA.MIL angkatan udara Amerika].
e1 m2 > m1 SANCTION actual 2016-07-16/day mode=expel ctx=repression
e2 m3 > m4 COERCE actual 2016-07-18/none mode=restrict ctx=military

### VOA Indonesia 2016-07-16
[m1:TUR.MIL Pembangkang di tubuh militer] {e1 menguasai} jembatan Bosporus dan stasiun [m2:TUR.JRN TRT]; [m3:TUR.GOV Erdogan] lewat FaceTime {e2 menyeru} [m4:TUR.CVL rakyat] turun ke jalan.
e1 m1 > m3 COERCE actual 2016-07-15/day mode=seize ctx=pro_autocracy
e2 m3 > m4 REQUEST requested 2016-07-15/day mode=assist ctx=pro_democracy

### Antara 2019-04-11
Setelah tiga dasawarsa, [m1:SDN.GOV Omar al-Bashir] {e1 ditumbangkan} [m2:SDN.MIL tentara], {e2 dikurung} di Penjara Kobar, dan terancam diserahkan kepada [m3:ICC.JUD ICC].
e1 m2 > m1 COERCE actual 2019-04-11/none mode=seize ctx=pro_autocracy,executive
e2 m2 > m1 COERCE actual 2019-04-17/day mode=arrest ctx=executive

### Kompas.com 2019-06-03
[m1:SDN.PRM RSF] {e1 menyerbu} arena duduk di depan markas tentara [m2:@SDN Khartoum] dan melempar mayat [m3:SDN.CVL pengunjuk rasa] ke Sungai Nil, demikian [m4:SDN.MED Komite Dokter Sudan].
e1 m1 > m3 ASSAULT actual 2019-06-03/none mode=firearms ctx=repression said=m4

### CNN Indonesia 2019-08-17
[m1:SDN.MIL Dewan militer] dan [m2:SDN.OPP koalisi oposisi Pasukan Kebebasan dan Perubahan] {e1 menandatangani} piagam berbagi kekuasaan, yang {e2 ditengahi} [m3:ETH.GOV Ethiopia] dan [m4:AU Uni Afrika].
e1 m1 > m2 SUPPORT actual 2019-08-17/none ctx=pro_democracy,political_institutions
e2 m3,m4 > m1,m2 CONSULT actual 2019-08-17/none mode=third-party ctx=pro_democracy

### Antara 2020-10-23
[m1:SDN.GOV Khartoum] {e1 setuju menormalisasi} hubungan dengan [m2:ISR.GOV Israel], syarat tersirat bagi [m3:USA.GOV Amerika] untuk {e2 mencoretnya} dari daftar sponsor teror.
e1 m1 > m2 AGREE planned 2020-10-23/none ctx=diplomatic
e2 m3 > m1 CONCEDE planned 2020-10-23/none ctx=terrorism,diplomatic

### Tempo.co 2021-07-16
Banjir memutus desa-desa di [m1:@DEU Ahrtal]. [m2:DEU.MIL Bundeswehr] {e1 mengerahkan} 900 tentara untuk [m3:DEU.CVL warga], dan [m4:FRA.GOV Paris] serta [m5:ITA.GOV Roma] {e2 menawarkan bantuan} kepada [m6:DEU.GOV Berlin].
e1 m2 > m3 AID actual 2021-07-16/none ctx=disasters
e2 m4,m5 > m6 AGREE planned 2021-07-16/none ctx=disasters

### Antara 2023-06-22
Kapal [m1:CAN.MIL Penjaga Pantai Kanada] dan [m2:FRA.GOV robot Prancis] {e1 membantu} [m3:USA.MIL Penjaga Pantai Amerika Serikat] mencari kapal selam wisata Titan.
e1 m1,m2 > m3 AID actual 2023-06-22/none ctx=disasters

### Republika 2021-08-24
[m1:UKR.GOV Ukraina] tak membenarkan berita bahwa pesawatnya dibajak di [m2:@AFG Kabul]; Kementerian Luar Negeri Kyiv menyatakan semua [m3:UKR.CVL warganya] {e2 diangkut} dengan aman oleh [m4:UKR.MIL pesawat militer].
e2 m4 > m3 AID actual 2021-08-24/none ctx=military

### Antara 2025-09-18
[m1:FRA.LAB Serikat CGT dan CFDT] {e1 mogok} serta memenuhi jalan-jalan [m2:@FRA Paris], menentang pemotongan anggaran yang disiapkan [m3:FRA.GOV Perdana Menteri Sebastien Lecornu].
e1 m1 > m3 PROTEST actual 2025-09-18/none mode=strike ctx=economic

### CNN Indonesia 2025-06-08
[m1:USA.GOV Presiden Trump] {e1 mengirim} dua ribu [m2:USA.MIL anggota Garda Nasional] ke [m3:@USA Los Angeles] untuk menghadapi [m4:USA.CVL penentang razia imigrasi] tanpa persetujuan [m5:USA.GOV Gubernur Gavin Newsom], yang {e2 menggugat}.
e1 m1 > m4 MOBILIZE actual 2025-06-08/none mode=troops ctx=migration,repression
e2 m5 > m1 ACCUSE actual 2025-06-09/day mode=allege ctx=legal

### Antara 2025-08-12
Dengan alasan darurat kejahatan, [m1:USA.GOV Trump] {e1 mengambil alih} kepolisian [m2:USA.COP Washington DC] dan mengerahkan Garda Nasional; [m3:USA.GOV Wali Kota Muriel Bowser] {e2 menyebutnya} meresahkan.
e1 m1 > m2 COERCE actual 2025-08-11/day mode=seize ctx=crime,executive
e2 m3 > m1 ACCUSE actual 2025-08-12/none mode=disapprove ctx=crime

### Kompas.com 2012-04-13
[m1:GNB.MIL Serdadu Guinea-Bissau] {e1 menembaki} rumah [m2:GNB.GOV perdana menteri Carlos Gomes Junior], {e2 menyekapnya}, lalu {e3 menduduki} kantor radio; [m3:PRT.GOV Portugal] {e4 menyiapkan} kapal untuk mengevakuasi [m4:PRT.CVL warganya].
e1 m1 > m2 ASSAULT actual 2012-04-12/day mode=firearms ctx=pro_autocracy
e2 m1 > m2 COERCE actual 2012-04-12/day mode=arrest ctx=pro_autocracy
e3 m1 > m2 COERCE actual 2012-04-12/day mode=seize ctx=pro_autocracy
e4 m3 > m4 AGREE planned 2012-04-13/none ctx=military

### VOA Indonesia 2025-11-26
[m1:GNB.MIL Sekelompok perwira] di [m2:@GNB Bissau] mengaku telah {e1 mengambil alih} kendali penuh negara, menutup perbatasan, dan {e3 menahan} [m3:GNB.GOV Presiden Umaro Sissoco Embalo].
e1 m1 > m3 COERCE actual 2025-11-26/none mode=seize ctx=pro_autocracy
e3 m1 > m3 COERCE actual 2025-11-26/none mode=arrest ctx=pro_autocracy

### Antara 2025-10-14
[m5:MDG.MIL Pasukan elite CAPSAT] {e1 membelot} ke pihak [m1:MDG.CVL demonstran Gen Z] Madagaskar; [m2:MDG.GOV Andry Rajoelina] {e3 diterbangkan keluar} dengan pesawat [m3:FRA.MIL militer Prancis] dan [m4:MDG.MIL kolonel Michael Randrianirina] {e2 merebut kendali} istana.
e2 m4 > m2 COERCE actual 2025-10-14/none mode=seize ctx=pro_autocracy
e1 m5 > m1 SUPPORT actual 2025-10-11/day ctx=pro_democracy
e3 m3 > m2 AID actual 2025-10-12/day ctx=asylum

### Kompas.com 2025-10-12
[m1:CMR.GOV Otoritas Kamerun] membantah {e1 menghalangi} [m2:CMR.OPP Issa Tchiroma Bakary] keluar dari rumahnya di [m3:@CMR Garoua], yang menurut para pendukungnya {e2 dikepung} [m4:CMR.MIL tentara].
e1 m1 > m2 COERCE denied 2025-10-12/none mode=restrict ctx=election
e2 m4 > m2 COERCE actual 2025-10-12/none mode=restrict ctx=election

### Antara 2015-05-13
[m1:BDI.MIL Mayjen Godefroid Niyombare] mengumumkan pemakzulan [m2:BDI.GOV Pierre Nkurunziza], yang sedang berada di [m3:@TZA Dar es Salaam]; [m4:BDI.MIL tentara loyal] membantah bahwa istana {e1 direbut}.
e1 m1 > m2 COERCE denied 2015-05-13/none mode=seize ctx=pro_autocracy said=m4

### Antara 2022-04-16
[m1:RUS.GOV Moskow] {e1 melarang masuk} [m2:GBR.GOV Boris Johnson] dan dua belas pejabat lainnya, pembalasan atas {e2 sanksi} yang dijatuhkan [m3=m2 London].
e1 m1 > m2 SANCTION actual 2022-04-16/none mode=discontinue ctx=diplomatic
e2 m3 > m1 SANCTION actual 2022-04-16/none mode=discontinue ctx=economic

### Detik 2022-05-21
[m1:RUS.BUS Gazprom Export] {e1 memutus} gas ke [m2:FIN.GOV Finlandia] lantaran [m3:FIN.BUS Gasum] {e2 menolak} membayar dalam rubel, sedangkan [m4:EST.GOV Tallinn] menawarkan terminal terapung.
e1 m1 > m2 SANCTION actual 2022-05-21/none mode=discontinue ctx=natural_resource
e2 m3 > m1 REJECT actual 2022-05-21/none mode=yield ctx=natural_resource,economic

### Antara 2019-05-16
[m1:USA.GOV Departemen Perdagangan AS] {e1 memasukkan} [m2:CHN.BUS Huawei] ke dalam daftar hitam; [m3:CHN.GOV Beijing] mempertimbangkan {e2 menutup keran} tanah jarang bagi [m4=m1 Washington].
e1 m1 > m2 SANCTION actual 2019-05-15/day mode=discontinue ctx=technology,economic
e2 m3 > m4 SANCTION hypothetical 2019-05-29/day mode=discontinue ctx=natural_resource

### Tempo.co 2024-02-08
[m1:PAK.GOV Kementerian Dalam Negeri] {e1 memutus} layanan seluler pada hari pemungutan suara, {e2 menutup} perbatasan dengan [m2:AFG.GOV Afganistan] dan [m3:IRN.GOV Iran], serta mengerahkan [m4:PAK.MIL 650 ribu aparat] untuk menjaga [m5:PAK.CVL pemilih].
e1 m1 > m5 COERCE actual 2024-02-08/none mode=censor ctx=election
e2 m1 > m2,m3 COERCE actual 2024-02-08/none mode=restrict ctx=election,territory

### Antara 2018-06-28
[m1:AUS.LEG Parlemen Australia] mengesahkan undang-undang anticampur tangan asing; [m2:CHN.GOV Beijing] menganggap dirinya sasaran dan {e2 menghambat} anggur [m3:AUS.BUS produsen Treasury] di pelabuhan.
e2 m2 > m3 COERCE actual 2018-06-28/none mode=withhold ctx=economic

### Kompas.com 2020-11-27
[m1:CHN.GOV China] {e1 mengenakan} bea antidumping 212 persen atas anggur [m2:AUS.GOV Australia] dan [m3:AUS.GOV Simon Birmingham] {e2 menilainya} hukuman; setahun lebih kemudian [m4:AUS.GOV Anthony Albanese] disambut [m5:CHN.GOV Xi] di [m6:@CHN Beijing].
e1 m1 > m2 SANCTION actual 2020-11-27/none mode=discontinue ctx=economic
e2 m3 > m1 ACCUSE actual 2020-11-27/none mode=allege ctx=economic

### Antara 2024-03-28
Setelah tiga tahun, [m1:CHN.GOV Kementerian Perdagangan China] {e1 menghapus} bea atas anggur [m2:AUS.BUS Australia]; sebagai balasannya [m3:AUS.GOV Canberra] {e2 mencabut} gugatan di [m4:@CHE WTO].
e1 m1 > m2 CONCEDE actual 2024-03-28/none ctx=economic
e2 m3 > m1 CONCEDE actual 2024-03-28/none ctx=economic,legal
