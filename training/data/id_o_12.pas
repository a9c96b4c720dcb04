### Antara 2022-04-02
[m1:SAU.GOV Koalisi pimpinan Arab Saudi] dan [m2:HOUTHI.REB kelompok Houthi yang didukung Iran] {e1 menyepakati} gencatan senjata dua bulan di [m3:@YEM Yaman], kata [m4:UN utusan khusus PBB Hans Grundberg], yang {e2 berterima kasih} kepada [m5:OMN.GOV Oman] atas perannya. [m6:IRN.GOV Teheran] dan [m7:USA.GOV Washington] memberi tanggapan terpisah.
e1 m1 > m2 AGREE planned 2022-04-02/none mode=ceasefire ctx=military
e2 m4 > m5 SUPPORT actual 2022-04-02/none ctx=diplomatic

### Kompas.com 2022-08-30
Selain [m1:IDN.COP mantan Kadiv Propam Ferdy Sambo], [m2:IDN.COP penyidik Polri] {e1 menahan} [m3:IDN.COP Bripka Ricky Rizal] dan [m4:IDN.CVL Kuat Ma'ruf] dalam perkara pembunuhan [m5:IDN.COP Brigadir Nofriansyah Yosua]. [m6:IDN.CVL Pengacara keluarga Kamaruddin Simanjuntak] {e3 mempersoalkan} mengapa [m7:IDN.CVL Putri Candrawathi] dibiarkan di [m8:@IDN rumahnya].
e1 m2 > m1,m3,m4 COERCE actual 2022-08-30/none mode=arrest ctx=crime
e3 m6 > m2 ACCUSE actual 2022-08-30/none mode=disapprove ctx=crime,legal

### VOA Indonesia 2023-12-15
Atas nama [m1:EU Uni Eropa], [m2:EU Charles Michel] {e1 mengumumkan} dimulainya perundingan keanggotaan dengan [m3:UKR.GOV Ukraina] dan [m4:MDA.GOV Moldova], tetapi paket 50 miliar euro untuk [m5=m3 Kyiv] {e2 diveto} [m6:HUN.GOV Viktor Orban], yang dua bulan sebelumnya {e3 berjabat tangan} dengan [m7:RUS.GOV Vladimir Putin] di [m8:@CHN Beijing].
e1 m1 > m3,m4 AGREE planned 2023-12-15/none ctx=diplomatic
e2 m6 > m5 REJECT actual 2023-12-15/none ctx=economic
e3 m6 > m7 CONSULT actual 2023-10-01/month mode=meet ctx=diplomatic bg

### Tempo.co 2021-05-27
Mewakili [m1:IDN.JUD 75 pegawai KPK] yang {e1 dinonaktifkan} [m2:IDN.JUD pimpinan lembaga itu], [m3:IDN.JUD Novel Baswedan] {e2 mengadukan} [m4:IDN.JUD Firli Bahuri] kepada [m5:IDN.GOV Komnas HAM]. [m6:IDN.GOV Presiden Joko Widodo] lebih dulu {e3 meminta} [m7:IDN.GOV Badan Kepegawaian Negara] menjadikan tes itu dasar perbaikan, bukan alasan pemberhentian.
e1 m2 > m1 SANCTION actual 2021-05-27/none mode=expel ctx=corruption
e2 m3 > m4 ACCUSE actual 2021-05-27/none mode=allege ctx=corruption,human_rights
e3 m6 > m7 REQUEST requested 2021-05-27/none mode=change ctx=corruption

### CNN Indonesia 2020-07-25
[m1:CHN.GOV China] {e1 memerintahkan} [m2:USA.GOV Amerika Serikat] menutup konsulat di [m3:@CHN Chengdu] sebagai balasan atas perintah serupa terhadap [m4:CHN.GOV konsulat Tiongkok] di [m5:@USA Houston]. [m6:USA.GOV Mike Pompeo], dalam pidatonya di Perpustakaan Nixon, {e2 mengajak} [m7:EU negara-negara Eropa] dan [m8:IND.GOV India] melawan [m9=m1 Partai Komunis China].
e1 m1 > m2 SANCTION actual 2020-07-25/none mode=expel ctx=diplomatic
e2 m6 > m7,m8 REQUEST requested 2020-07-25/none ctx=diplomatic

### detikNews 2018-03-28
Kepada [m1:IDN.LEG Komisi III DPR], [m2:IDN.COP Kapolri Tito Karnavian] mengatakan [m9=m2 polisi] kesulitan mengungkap pelaku penyerangan [m3:IDN.JUD Novel Baswedan]. [m4:IDN.PTY Wakil Ketua Komisi Desmond Mahesa dari Gerindra] {e1 menuding} [m5=m2 Tito] tidak serius, sedangkan [m6:IDN.PTY Arteria Dahlan], politikus [m7:IDN.PTY PDIP], {e2 memuji} kinerja [m8=m2 kepolisian].
e1 m4 > m5 ACCUSE actual 2018-03-28/none mode=disapprove ctx=corruption,crime
e2 m6 > m8 SUPPORT actual 2018-03-28/none ctx=crime
rel m6 member_of m7

### Republika 2023-10-21
Melalui [m1:QAT.GOV Qatar], [m2:HAMAS.REB Brigade Al-Qassam] {e1 membebaskan} [m3:USA.CVL ibu dan anak warga AS Judith dan Natalie Raanan], yang {e2 diculik} dua pekan lalu dari [m4:@ISR Nahal Oz]. [m5:USA.GOV Joe Biden] {e3 berbicara} dengan [m6=m3 keduanya] lewat telepon; di [m7:@EGY Kairo], [m8:EGY.GOV Sisi] membuka konferensi tanpa [m9:ISR.GOV Israel].
e1 m2 > m3 RETREAT actual 2023-10-21/none mode=release ctx=military,terrorism
e2 m2 > m3 ASSAULT actual 2023-10-07/day mode=abduct ctx=terrorism bg
e3 m5 > m6 CONSULT actual 2023-10-21/none mode=phone ctx=terrorism

### Bangka Pos 2022-11-15 none
Kapal isap di perairan [m1:@IDN Teluk Kelabat] dan ponton di [m2:@IDN Belo Laut] sama-sama tercatat atas nama mitra [m3:IDN.BUS PT Timah]; angka yang dipegang [m4:IDN.CVL Walhi Bangka Belitung] berbeda dari angka [m5:IDN.GOV Dinas Kelautan] dan [m6:IDN.MIL Lanal Babel], tulis [m7:#outlet Bangka Pos].

### BBC Indonesia 2011-02-02
[m1:EGY.PTY Pendukung Hosni Mubarak] yang menunggang kuda dan unta {e1 menyerbu} [m2:EGY.CVL pengunjuk rasa] di [m3:@EGY Alun-alun Tahrir], sementara [m4:EGY.MIL tentara] tidak campur tangan. [m5:USA.GOV Barack Obama] lewat [m6:USA.ELI utusannya, Frank Wisner,] {e2 meminta} [m7:EGY.GOV sang presiden] memulai peralihan; [m8:GBR.GOV David Cameron], {e3 menjamu} [m9:UN Ban Ki-moon], berpendapat sama.
e1 m1 > m2 ASSAULT actual 2011-02-02/none mode=violence ctx=pro_democracy
e2 m5 > m7 REQUEST requested 2011-02-02/none mode=resign ctx=pro_democracy
e3 m9 > m8 CONSULT actual 2011-02-02/none mode=visit ctx=diplomatic

### Pikiran Rakyat 2017-03-21
Bukan [m1:IDN.COP polisi] melainkan [m2:IDN.LAB sopir angkot] yang {e1 menabrak} [m3:IDN.LAB pengemudi ojek daring Ichtiyarul Jamil] di [m4:@IDN Tangerang], tegas [m5:IDN.COP Kapolres Harry Kurniawan]. Di [m6:@IDN Bandung], [m7:IDN.GOV Pemprov Jawa Barat] {e2 memenuhi tuntutan} [m8:IDN.LAB organisasi angkutan konvensional] agar layanan [m9:IDN.BUS Gojek] dibatasi.
e1 m2 > m3 ASSAULT actual 2017-03-21/none mode=violence ctx=economic
e2 m7 > m8 CONCEDE actual 2017-03-21/none mode=yield ctx=economic

### SINDOnews 2017-08-02
Undang-undang yang diteken [m1:USA.GOV Donald Trump] dengan setengah hati {e2 memperberat} sanksi terhadap [m2:RUS.GOV Rusia], [m3:IRN.GOV Iran], dan [m4:PRK.GOV Korea Utara]. [m5:RUS.GOV Dmitry Medvedev] menyebutnya {e3 perang dagang}, sedangkan [m6:DEU.GOV Menteri Ekonomi Jerman Brigitte Zypries] {e4 meminta} [m7:EU Komisi Eropa] bersiap membalas.
e2 m1 > m2,m3,m4 SANCTION actual 2017-08-02/none mode=discontinue ctx=economic
e3 m5 > m1 ACCUSE actual 2017-08-02/none mode=disapprove ctx=economic
e4 m6 > m7 REQUEST requested 2017-08-02/none ctx=economic

### Tribun Medan 2018-08-22
[m1:IDN.REL Meiliana], warga keturunan Tionghoa di [m2:@IDN Tanjung Balai], {e1 divonis} 18 bulan penjara oleh [m3:IDN.JUD PN Medan] karena penodaan agama. [m4:IDN.REL Ketua PBNU Robikin Emhas] {e2 menyebut} protes soal azan bukan penistaan, sedangkan [m5:IDN.REL MUI Sumatera Utara], yang fatwanya dipakai [m6:IDN.JUD jaksa], {e3 membela} [m7=m3 majelis hakim].
e1 m3 > m1 SANCTION actual 2018-08-22/none mode=convict ctx=religion_ethnicity,legal
e2 m4 > m3 ACCUSE actual 2018-08-22/none mode=disapprove ctx=religion_ethnicity,legal
e3 m5 > m7 SUPPORT actual 2018-08-22/none ctx=religion_ethnicity,legal

### Media Indonesia 2022-06-10
[m1:UKR.REB Pengadilan separatis di Donetsk] {e1 menjatuhkan} hukuman mati kepada [m2:GBR.MIL dua warga Inggris] dan [m3:MAR.MIL seorang warga Maroko] yang bertempur di pihak [m4:UKR.MIL Ukraina]. [m5:GBR.GOV Menlu Liz Truss] {e2 mengutuk} vonis itu dan {e3 membahasnya} dengan [m6:UKR.GOV sejawatnya, Dmytro Kuleba]; [m7:RUS.GOV Kremlin] cuci tangan.
e1 m1 > m2,m3 SANCTION actual 2022-06-10/none mode=convict ctx=legal,military
e2 m5 > m1 ACCUSE actual 2022-06-10/none mode=disapprove ctx=legal
e3 m5 > m6 CONSULT actual 2022-06-10/none ctx=diplomatic,legal

### Serambi Indonesia 2023-11-16
Perahu berisi 249 [m1:MMR.REF pengungsi Rohingya] {e1 ditolak mendarat} oleh [m2:IDN.CVL warga Jangka] dan kemudian [m3:IDN.CVL warga Ulee Madon], meski [m4:UNHCR UNHCR] menyediakan penampungan. [m5:IDN.GOV Juru bicara Kemlu Lalu Muhamad Iqbal] {e2 menegaskan} [m6:IDN.GOV Indonesia] tidak berkewajiban menampung, tetapi {e3 menyalahkan} [m7:IDN.CRM penyelundup manusia] dari [m8:@BGD Cox's Bazar].
e1 m2,m3 > m1 REJECT actual 2023-11-16/none mode=access ctx=migration,asylum
e2 m5 > m1 REJECT actual 2023-11-16/none ctx=migration,asylum
e3 m5 > m7 ACCUSE actual 2023-11-16/none mode=allege ctx=trafficking,migration

### CNBC Indonesia 2018-12-07
[m1:CAN.COP Polisi Kanada] {e1 menahan} [m2:CHN.BUS Direktur Keuangan Huawei Meng Wanzhou] di [m3:@CAN Vancouver] atas permintaan ekstradisi [m4:USA.JUD Departemen Kehakiman AS]. [m5:CHN.GOV Kedutaan China di Ottawa] {e2 memprotes keras}; [m6:USA.GOV Donald Trump], yang pada jam yang sama {e3 makan malam} bersama [m7:CHN.GOV Xi Jinping] di [m8:@ARG Buenos Aires], mengaku tidak tahu.
e1 m1 > m2 COERCE actual 2018-12-07/none mode=arrest ctx=legal,economic
e2 m5 > m1 ACCUSE actual 2018-12-07/none mode=disapprove ctx=diplomatic,legal
e3 m6 > m7 CONSULT actual 2018-12-07/none mode=meet ctx=economic

### Manado Post 2014-05-24
[m1:IDN.GOV Menlu Marty Natalegawa] dan [m2:PHL.GOV Menlu Filipina Albert del Rosario] di [m3:@PHL Manila] {e1 menandatangani} perjanjian batas zona ekonomi eksklusif, disaksikan [m4:IDN.GOV Presiden Yudhoyono] dan [m5:PHL.GOV Benigno Aquino], yang {e2 berharap} cara itu ditiru [m6:CHN.GOV Beijing]. [m7:IDN.LAB Nelayan Bitung] menyambut hati-hati.
e1 m1 > m2 SUPPORT actual 2014-05-24/none ctx=territory,legal
e2 m5 > m6 REQUEST requested 2014-05-24/none mode=change ctx=territory

### Kumparan 2020-08-26 none
Film tentang persahabatan [m1:IDN.CVL seorang gadis Pontianak] dengan [m2:MYS.CVL pelajar asal Kuching] dan [m3:BRN.CVL sepupunya dari Brunei] diputar di [m4:@IDN Singkawang]; produsernya, yang pernah bekerja untuk [m5:#outlet NHK] dan [m6:#outlet RTM], mengatakan [m7:IDN.GOV Lembaga Sensor Film] tidak memotong satu adegan pun.

### Jawa Pos 2021-04-22
[m1:IDN.COP Polisi] {e1 meringkus} [m2:IDN.COP dua perwira, Purwanto dan Firman,] yang {e2 menganiaya} [m3:IDN.JRN jurnalis Tempo Nurhadi] ketika hendak mewawancarai [m4:IDN.GOV mantan pejabat pajak Angin Prayitno Aji], tersangka [m5:IDN.JUD KPK], di sebuah resepsi di [m6:@IDN Surabaya]. [m7:IDN.JRN AJI Surabaya] {e3 mengapresiasi} [m8=m1 Polda Jawa Timur].
e1 m1 > m2 COERCE actual 2021-04-22/none mode=arrest ctx=rights_freedoms
e2 m2 > m3 ASSAULT actual 2021-04-22/none mode=beat ctx=rights_freedoms,corruption
e3 m7 > m8 SUPPORT actual 2021-04-22/none ctx=rights_freedoms

### Antara 2013-05-15
[m1:TWN.GOV Presiden Taiwan Ma Ying-jeou] {e1 menuntut} [m2:PHL.GOV Manila] meminta maaf secara resmi atas {e2 penembakan} [m3:TWN.LAB nelayan Hung Shih-cheng] oleh [m4:PHL.MIL penjaga pantai Filipina]. Permintaan maaf pribadi yang dibawa [m5:PHL.GOV utusan Amadeo Perez] {e3 ditolak}, dan [m6:TWN.GOV Taipei] {e4 membekukan} perekrutan [m7:PHL.LAB pekerja migran Filipina]; [m8:USA.GOV Washington] meminta kedua pihak tenang.
e1 m1 > m2 REQUEST requested 2013-05-15/none ctx=diplomatic,territory
e2 m4 > m3 ASSAULT actual 2013-05-15/none mode=firearms ctx=territory,natural_resource
e3 m1 > m5 REJECT actual 2013-05-15/none ctx=diplomatic
e4 m6 > m7 SANCTION actual 2013-05-15/none mode=discontinue ctx=economic,diplomatic

### Suara.com 2025-08-29
[m1:IDN.LAB Pengemudi ojek daring Affan Kurniawan] tewas {e1 dilindas} kendaraan taktis [m2:IDN.COP Brimob] dekat [m3:IDN.LEG DPR], dan [m4:IDN.LAB ribuan rekannya] {e2 mengepung} markas [m5=m2 satuan itu] di [m6:@IDN Kwitang]. [m7:IDN.GOV Presiden Prabowo Subianto] {e3 menyampaikan belasungkawa} kepada [m8:IDN.CVL orang tua Affan], sementara [m9:IDN.COP Kapolri] berjanji menyelidiki.
e1 m2 > m1 ASSAULT actual 2025-08-29/none mode=violence ctx=repression
e2 m4 > m5 PROTEST actual 2025-08-29/none mode=demo ctx=repression
e3 m7 > m8 SUPPORT actual 2025-08-29/none ctx=repression
