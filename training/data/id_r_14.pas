### Antara 2017-06-19
[m1:IDN.MIL TNI AL], [m2:MYS.MIL TLDM] dan [m3:PHL.MIL Angkatan Laut Filipina] {e1 berganding tangan} dalam patroli trilateral Indomalphi yang diresmikan di [m4:@IDN Tarakan], Senin (19/6). Ketiganya juga {e2 bertukar sandi} tentang gerak [m5:ABUSAYYAF.REB Abu Sayyaf] di Laut Sulu.
e1 m1 > m2,m3 COOPERATE actual 2017-06-19/day ctx=military,terrorism
e2 m1 > m2,m3 COOPERATE actual 2017-06-19/none ctx=intelligence,terrorism

### Kompas 2023-08-24
[m1:IDN.MIL TNI AD] {e1 memboyong} 24 helikopter Black Hawk dari [m2:USA.BUS Sikorsky] melalui nota kesepahaman yang disaksikan [m3:IDN.GOV Prabowo Subianto] di pabriknya. [m6=m3 Bekas danjen Kopassus itu] kemudian {e2 berbincang} dengan [m4:USA.GOV Lloyd Austin], yang memimpin [m5:USA.GOV Pentagon], Kamis (24/8).
e1 m1 > m2 COOPERATE planned 2023-08-24/none ctx=military
e2 m6 > m4 CONSULT actual 2023-08-24/day mode=meet ctx=military
rel m4 leads m5

### VOA Indonesia 2012-03-16
[m1:AUS.GOV Canberra] {e1 menghibahkan} empat pesawat Hercules tipe H kepada [m2:IDN.MIL TNI AU], yang hanya menanggung ongkos perbaikannya. [m3:IDN.LEG Anggota Komisi I DPR Helmy Fauzi] {e2 mempersoalkan} biaya 60 juta dolar itu, sedangkan [m4:IDN.GOV Menhan Purnomo Yusgiantoro] {e3 menyanjung} kemurahan tetangganya.
e1 m1 > m2 AID actual 2012-03-16/none ctx=military
e2 m3 > m4 ACCUSE actual 2012-03-16/none mode=disapprove ctx=military,economic
e3 m4 > m1 SUPPORT actual 2012-03-16/none ctx=military

### Tempo.co 2015-05-05
[m1:IDN.JUD Hakim Haswandi] menerima praperadilan [m2:IDN.BUS Hadi Poernomo], sehingga [m3:IDN.JUD KPK] {e1 terpaksa melepas} perkaranya. [m4:IDN.JUD Pelaksana tugas ketua Taufiequrachman Ruki] {e2 bertamu} ke [m5:IDN.JUD Mahkamah Agung] dan {e3 meminta} lembaga itu membuat pagar bagi hakim.
e1 m3 > m2 CONCEDE actual 2015-05-05/none ctx=corruption,legal
e2 m4 > m5 CONSULT actual 2015-05-05/none mode=visit ctx=legal
e3 m4 > m5 REQUEST requested 2015-05-05/none mode=change ctx=legal

### Detik 2020-09-20
[m1:TPNPB.REB Kelompok Undius Kogoya] {e1 menyatroni} Hitadipa, Intan Jaya, dan menewaskan [m2:IDN.MIL Pratu Dwi Akbar], Sabtu (19/9). Sorenya [m3:IDN.REL Pendeta Yeremia Zanambani] ditemukan tewas; [m4:IDN.REL Persekutuan Gereja-gereja di Indonesia] {e2 menagih} tim independen kepada [m5:IDN.GOV Presiden Jokowi], dan [m6:IDN.GOV Mahfud MD] {e3 mengabulkannya}.
e1 m1 > m2 ASSAULT actual 2020-09-19/day mode=firearms ctx=territory
e2 m4 > m5 REQUEST requested 2020-09-20/none mode=change ctx=human_rights
e3 m6 > m4 CONCEDE actual 2020-09-20/none ctx=human_rights

### BBC Indonesia 2014-02-22
[m1:UKR.GOV Viktor Yanukovych] {e1 meninggalkan istananya} pada malam hari setelah [m2:UKR.COP pasukan Berkut] {e2 menggulung tameng} dan pergi dari Maidan. Lapangan itu tetap dikuasai [m3:UKR.OPP kelompok swabela], yang komandannya, [m4:UKR.OPP Andriy Parubiy], menjaga gedung pemerintahan.
e1 m1 > m3 RETREAT actual 2014-02-22/none mode=withdraw ctx=executive,pro_democracy
e2 m2 > m3 RETREAT actual 2014-02-22/none mode=withdraw ctx=repression
rel m4 leads m3

### CNN Indonesia 2022-09-08
[m1:IDN.EDU PMII] {e1 menyegel} SPBU di Kendari sebagai penolakan atas kenaikan harga BBM. [m2:IDN.COP Polresta setempat] {e2 mengerahkan} kendaraan taktis dan {e3 menghalau} [m6=m1 mereka] dengan gas air mata, Kamis (8/9), sebelum [m3:IDN.LEG ketua DPRD] {e4 meneken} pernyataan yang {e5 diminta} [m4=m1 mahasiswa].
e1 m1 > m5 PROTEST actual 2022-09-08/none mode=obstruct ctx=economic
e2 m2 > m1 MOBILIZE actual 2022-09-08/none mode=police ctx=economic
e3 m2 > m1 ASSAULT actual 2022-09-08/day mode=crowd-control ctx=economic,repression
e4 m3 > m4 CONCEDE actual 2022-09-08/day ctx=economic
Aksi itu {e6 tidak digubris} [m5:IDN.GOV pemerintah pusat].
e6 m5 > m1 REJECT actual 2022-09-08/none ctx=economic
e5 m4 > m3 REQUEST requested 2022-09-08/none mode=yield ctx=economic

### Republika 2018-04-24
[m1:YEM.REB Saleh al-Samad], yang mengetuai [m2:HOUTHI.REB dewan politik Houthi], {e1 tewas dalam gempuran} drone [m3:SAU.MIL koalisi] pimpinan [m7:SAU.GOV Riyadh] di Hudaidah pekan lalu. [m4:HOUTHI.REB Abdul-Malik al-Houthi] {e2 bersumpah menuntut balas}; kiriman rudal {e3 menghujani} [m5:@SAU Jizan] dan kilang [m6:SAU.BUS Aramco].
e1 m3 > m1 ASSAULT actual 2018-04-17/week mode=drone ctx=military
e2 m4 > m3 THREATEN threatened 2018-04-24/none mode=violence ctx=military
e3 m2 > m6 ASSAULT actual 2018-04-24/none mode=heavy-weapons ctx=military
rel m1 leads m2
rel m3 led_by m7

### Sindonews 2019-10-14
[m1:IDN.GOV Menko Polhukam Wiranto] masih dirawat sesudah {e1 ditusuk} [m2:IDN.REB Syahril Alamsyah], anggota [m3:JAD.REB Jamaah Ansharut Daulah], di Menes, Kamis (10/10). [m4:IDN.MIL KSAD Andika Perkasa] {e2 mencopot} [m5:IDN.MIL Dandim Kendari] karena istrinya mencibir peristiwa itu di Facebook.
e1 m2 > m1 ASSAULT actual 2019-10-10/day mode=primitive ctx=terrorism
e2 m4 > m5 SANCTION actual 2019-10-14/none mode=discontinue ctx=military
rel m2 member_of m3

### Bisnis Indonesia 2019-12-13
[m1:USA.GOV Washington] dan [m2:CHN.GOV Beijing] {e1 memeteraikan} kesepakatan dagang tahap satu di atas kertas, Jumat (13/12), dan bea 15 persen yang dijadwalkan dua hari lagi {e2 urung diberlakukan}. Sebagai gantinya, [m3=m2 Tiongkok] {e3 berkomitmen} memborong hasil tani senilai 40 miliar dolar setahun.
e1 m1 > m2 SUPPORT actual 2019-12-13/day ctx=economic
e2 m1 > m2 CONCEDE actual 2019-12-13/none ctx=economic
e3 m3 > m1 AGREE planned 2019-12-13/none ctx=economic

### Tribunnews 2016-05-02 none
Setelah sembilan bulan, pebalap itu angkat kaki dari tim lamanya. Ia meneken kontrak dua musim dengan pabrikan Italia, dan kepala mekaniknya ikut menyeberang untuk menggarap motor baru di sirkuit [m1:@ESP Jerez].

### DW Indonesia 2016-07-20
[m1:TUR.GOV Ankara] {e1 memensiunkan paksa} 1.577 dekan dan {e2 mencabut izin} 21.000 [m2:TUR.EDU guru sekolah swasta] yang dituding tunduk pada [m3:TUR.REL Fethullah Gulen], Selasa (19/7). [m4:USA.GOV Menlu John Kerry] {e3 meminta bukti} sebelum ulama yang bermukim di [m5:@USA Pennsylvania] itu diserahkan.
e1 m1 > m2 SANCTION actual 2016-07-19/day mode=discontinue ctx=repression
e2 m1 > m2 SANCTION actual 2016-07-19/day mode=discontinue ctx=repression
e3 m4 > m1 REQUEST requested 2016-07-20/none mode=change ctx=legal

### Merdeka.com 2013-05-14
[m1:IDN.PTY Massa PKS] {e1 menghadang} [m2:IDN.JUD penyidik KPK] yang hendak menyita enam mobil dari kantor [m5=m1 mereka], Senin (6/5) malam. Sepekan berselang [m3:IDN.PTY Fahri Hamzah] {e2 menyerapahi} komisi itu sebagai <<q1 lembaga teror>>, dan [m4:IDN.JUD Johan Budi], juru bicaranya, menanggapinya dengan tawa.
e1 m1 > m2 REJECT actual 2013-05-06/day ctx=corruption
e2 m3 > m2 ACCUSE actual 2013-05-14/none mode=disapprove ctx=corruption
q1 m3 indirect cue=menyerapahi

### Kontan 2022-03-08
[m1:USA.GOV Joe Biden] {e1 menutup keran} minyak dan gas [m2:RUS.GOV Rusia], Selasa (8/3), dan [m3:GBR.GOV London] {e2 berjanji menyusul} hingga akhir tahun. [m4:DEU.GOV Berlin], yang pipanya masih bergantung pada [m5=m2 Moskow], {e3 tidak mau ikut}, kata [m6:DEU.GOV Olaf Scholz], kanselir dari [m7:DEU.PTY SPD].
e1 m1 > m2 SANCTION actual 2022-03-08/day mode=discontinue ctx=economic,natural_resource
e2 m3 > m2 SANCTION planned 2022-03-08/none mode=discontinue ctx=economic,natural_resource
e3 m4 > m1 REJECT actual 2022-03-08/none ctx=economic,natural_resource said=m6
rel m6 member_of m7

### Suara.com 2025-03-18
[m1:IDN.MIL Danramil Negara Batin] kini {e1 ditahan} setelah tiga [m2:IDN.COP polisi Polsek setempat] {e2 ditembak mati} saat menggerebek sabung ayam di Way Kanan, Senin (17/3). [m3:IDN.COP Kapolda Lampung Helmy Santika] dan [m4:IDN.MIL Danrem Garuda Hitam] {e3 bertemu} dan {e4 sepakat membentuk} tim bersama.
e2 m1 > m2 ASSAULT actual 2025-03-17/day mode=firearms ctx=crime
e3 m3 > m4 CONSULT actual 2025-03-18/none mode=meet ctx=crime
e4 m3 > m4 AGREE planned 2025-03-18/none ctx=crime
e1 m5 > m1 COERCE actual 2025-03-18/none mode=arrest ctx=crime
[m5:IDN.MIL Denpom Lampung] memeriksanya.

### JPNN 2024-07-29
[m1:IDN.REL PBNU] {e1 membentuk panitia khusus} untuk menyelidiki [m2:IDN.PTY PKB], partai yang dilahirkannya pada 1998. [m3:IDN.PTY Wakil Ketua Umum Jazilul Fawaid] {e2 meradang} dan mengatakan partainya <<q1 bukan cabang ormas mana pun>>, sementara [m4:IDN.REL KH Ma'ruf Amin] {e3 didatangi} [m5:IDN.REL utusan panitia itu].
e1 m1 > m2 ACCUSE actual 2024-07-29/none mode=investigate ctx=political_institutions
e2 m3 > m1 ACCUSE actual 2024-07-29/none mode=disapprove ctx=political_institutions
e3 m5 > m4 CONSULT actual 2024-07-29/none mode=visit ctx=political_institutions
q1 m3 indirect cue=mengatakan

### Liputan6 2008-08-07
[m1:MRT.MIL Pengawal presiden Mauritania] {e1 melucuti} [m2:MRT.GOV Presiden Sidi Ould Cheikh Abdallahi] dari kursinya sesudah dipecat lewat dekret pagi itu. [m3:FRA.GOV Paris] {e2 membekukan} bantuannya, [m4:AU Uni Afrika] {e3 menangguhkan keanggotaan} [m5:MRT.GOV negara gurun itu], sedangkan [m6:MAR.GOV Rabat] memilih diam.
e1 m1 > m2 COERCE actual 2008-08-07/none mode=seize ctx=pro_autocracy
e2 m3 > m5 SANCTION actual 2008-08-07/none mode=discontinue ctx=pro_democracy
e3 m4 > m5 SANCTION actual 2008-08-07/none mode=discontinue ctx=pro_democracy
rel m5 member_of m4

### Tempo 2013-12-06
[m1:IDN.GOV Jakarta] {e1 mengirim daftar} enam syarat kepada [m2:AUS.GOV Tony Abbott] untuk memulihkan kerja sama intelijen, yang {e2 diputus} bulan lalu seusai terkuaknya penyadapan telepon [m3:IDN.GOV Ani Yudhoyono]. [m4=m2 Canberra] {e3 menyetujui} pembuatan kode etik, ujar [m5:AUS.GOV Menlu Julie Bishop] saat {e4 menyambangi} [m6:IDN.GOV Marty Natalegawa], Kamis (5/12).
e1 m1 > m2 REQUEST requested 2013-12-06/none mode=yield ctx=intelligence,diplomatic
e2 m1 > m2 SANCTION actual 2013-11-01/month mode=discontinue ctx=intelligence
e3 m4 > m1 AGREE planned 2013-12-05/day ctx=intelligence,diplomatic
e4 m5 > m6 CONSULT actual 2013-12-05/day mode=visit ctx=diplomatic

### Poskota 2023-01-16
[m1:IDN.LAB Buruh PT GNI] di Morowali Utara {e1 mogok} karena rekannya tewas dalam ledakan tungku, dan malamnya bentrok {e2 pecah} dengan [m2:CHN.LAB pekerja asal Tiongkok]; dua orang meninggal, Sabtu (14/1). [m3:IDN.COP Kapolda Sulteng Rudy Sufahriadi] {e3 menambah} 550 personel, dan [m4:CHN.GOV Beijing] {e4 meminta} keselamatan warganya dijaga.
e1 m1 > m5 PROTEST actual 2023-01-14/day mode=strike ctx=economic
e2 m1 > m2 ASSAULT actual 2023-01-14/day mode=beat ctx=economic
e3 m3 > m1 MOBILIZE actual 2023-01-16/none mode=police ctx=economic
e4 m4 > m6 REQUEST requested 2023-01-16/none mode=change ctx=economic
[m5:CHN.BUS Perusahaan nikel itu] berjanji tetap beroperasi; [m6:IDN.GOV Kemenaker] menurunkan pengawas.
