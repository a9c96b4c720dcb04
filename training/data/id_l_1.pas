### Kompas.com 2024-02-01
[m1:MLI.GOV Mali], [m2:BFA.GOV Burkina Faso], dan [m3:NER.GOV Niger] {e1 menyatakan keluar} dari [m4:ECOWAS ECOWAS] tanpa menunggu masa peralihan satu tahun yang disyaratkan piagam. [m5=m1+m2+m3 Ketiga negara yang dikuasai militer itu] {e2 menuding} [m6=m4 blok Afrika Barat tersebut] tunduk kepada kekuatan asing. Dari [m7:@NGA Abuja], [m8=m4 komisi organisasi itu] mengaku belum menerima pemberitahuan resmi, tetapi {e3 menawarkan} perundingan. Tawaran itu {e4 ditepis}. "<<q1 [m9=m5 Kami] tidak akan menengok ke belakang>>," kata [m10:NER.GOV Kolonel Amadou Abdramane, juru bicara junta di Niamey].
e1 m1,m2,m3 > m4 SANCTION actual 2024-02-01/none mode=withdraw ctx=diplomatic
e2 m5 > m6 ACCUSE actual 2024-02-01/none mode=allege ctx=diplomatic
e3 m8 > m5 AGREE actual 2024-02-01/none ctx=diplomatic
e4 m5 > m8 REJECT actual 2024-02-01/none mode=meet ctx=diplomatic
q1 m10 direct cue=kata

### Antara 2018-07-12
Hubungan [m1:GRC.GOV Yunani] dan [m2:RUS.GOV Rusia] biasanya hangat karena kesamaan gereja. Namun pekan ini [m3=m1 Athena] {e1 mengusir} dua diplomat dan {e2 melarang masuk} dua lainnya. [m4=m1 Kementerian luar negeri] {e3 menuduh} [m5=m6 mereka] menyuap pejabat daerah agar menggagalkan perjanjian nama dengan [m7:MKD.GOV Makedonia]. [m8=m2 Kremlin] {e4 membantah} tudingan itu dan berjanji {e5 akan membalas} setimpal, sementara [m9=m7 Skopje] tidak berkomentar. [m6:RUS.GOV Keempat diplomat itu] sudah meninggalkan kedutaan.
e1 m3 > m2 SANCTION actual 2018-07-12/week mode=expel ctx=diplomatic
e2 m3 > m2 COERCE actual 2018-07-12/week mode=restrict ctx=diplomatic
e3 m4 > m5 ACCUSE actual 2018-07-12/none mode=allege ctx=diplomatic,corruption
e4 m8 > m4 REJECT actual 2018-07-12/none ctx=diplomatic
e5 m8 > m3 THREATEN threatened 2018-07-12/none mode=relations ctx=diplomatic

### Detik 2021-08-30
[m1:USA.MIL Pentagon] mengakui pesawat tak berawaknya {e1 menghantam} sebuah mobil di [m2:@AFG Kabul] yang diduga memuat bahan peledak milik [m3:ISKP.REB ISIS-K]. Menurut [m4:AFG.CVL keluarga Ahmadi], yang tewas justru tujuh anak [m5=m4 mereka]. [m6:TALIBAN.GOV Taliban] {e2 mengecam} serangan itu karena dilakukan tanpa pemberitahuan. "<<q1 Di negeri [m7=m6 kami], operasi semacam ini melanggar hukum>>," ujar [m8:TALIBAN.GOV Zabihullah Mujahid]. [m9=m1 Pihak Amerika] {e3 berjanji menyelidiki} jatuhnya korban sipil.
e1 m1 > m4 ASSAULT actual 2021-08-30/none mode=drone ctx=terrorism,military
e2 m6 > m1 ACCUSE actual 2021-08-30/none mode=disapprove ctx=military
e3 m9 > m4 AGREE planned 2021-08-30/none ctx=military
q1 m8 direct cue=ujar

### CNN Indonesia 2019-11-12
[m1:BOL.ELI Evo Morales] tiba di [m2:@MEX Mexico City] setelah [m3:MEX.GOV pemerintah Lopez Obrador] {e1 memberinya suaka}. Sehari sebelumnya, politikus pribumi berusia 60 tahun itu {e2 mundur} atas {e3 desakan} [m4:BOL.MIL panglima angkatan bersenjata, Jenderal Williams Kaliman]. "<<q1 [m5=m3 Mereka] menyelamatkan nyawa [m6=m1 saya]>>," katanya kepada [m7:? wartawan] di landasan. Di tanah airnya, [m8:BOL.CVL para pendukungnya] {e4 memblokade} jalan menuju La Paz dan {e5 dihalau} [m9:BOL.COP polisi] dengan gas air mata.
e1 m3 > m1 AID actual 2019-11-12/none ctx=asylum
e2 m1 > m4 RETREAT actual 2019-11-11/day mode=resign ctx=election
e3 m4 > m1 REQUEST requested 2019-11-11/day mode=change ctx=election,military
e4 m8 > m4 PROTEST actual 2019-11-12/none mode=obstruct ctx=election
e5 m9 > m8 ASSAULT actual 2019-11-12/none mode=crowd-control ctx=repression
q1 m1 direct cue=katanya

### Tempo.co 2014-03-10
[m1:MYS.GOV Malaysia] {e1 meminta bantuan} [m2:IDN.GOV Indonesia] mencari pesawat MH370 di perairan barat Sumatra. [m3:IDN.MIL TNI Angkatan Laut] {e2 mengirim} lima kapal, sedangkan [m4:THA.MIL Bangkok] mengerahkan satu pesawat patroli ke Laut Andaman. Keluarga penumpang di [m5:@CHN Beijing] mengeluh tak mendapat kabar. Kritik [m6:CHN.CVL mereka] ditujukan kepada [m7:MYS.BUS maskapai], bukan kepada [m8=m2 Jakarta]. [m9=m1 Negeri jiran itu] {e3 berterima kasih} kepada semua yang membantu.
e1 m1 > m2 REQUEST requested 2014-03-10/none mode=assist ctx=disasters
e2 m3 > m1 AID actual 2014-03-10/none ctx=disasters
e3 m9 > m2 SUPPORT actual 2014-03-10/none ctx=disasters

### Republika 2012-11-19
Rombongan [m1:TUN.GOV Menteri Luar Negeri Tunisia Rafik Abdessalem] {e1 memasuki} Jalur Gaza lewat Rafah, sehari setelah [m2:EGY.GOV Perdana Menteri Mesir Hisham Qandil] pulang. [m8=m1 Ia] {e2 menjenguk} korban di Rumah Sakit Shifa bersama [m3:HAMAS.GOV Ismail Haniyah], tuan rumahnya. "<<q1 [m4:ISR.GOV Israel] harus paham, dunia Arab sudah berubah>>," ucap [m5=m1 tamu dari Tunis itu]. Tak lama sesudah [m6=m1 dia] pergi, sebuah rudal {e3 menghancurkan} kantor [m7=m3 pemimpin Hamas tersebut].
e1 m1 > m3 CONSULT actual 2012-11-19/none mode=visit ctx=diplomatic
e2 m8 > m3 CONSULT actual 2012-11-19/none mode=visit ctx=human_security
e3 m4 > m7 ASSAULT actual 2012-11-19/none mode=heavy-weapons ctx=military
q1 m5 direct cue=ucap

### Viva 2017-09-05
[m1:BGD.GOV Bangladesh] kewalahan. Dalam sebelas hari, 120.000 [m2:MMR.REF warga Rohingya] {e1 ditampungnya} di Cox's Bazar. [m3:IDN.GOV Menteri Luar Negeri Retno Marsudi] {e2 menemui} [m4:BGD.GOV Perdana Menteri Sheikh Hasina] di [m5:@BGD Dhaka] setelah sehari sebelumnya {e3 diterima} [m6:MMR.GOV Aung San Suu Kyi] di Naypyidaw. Kepada [m7=m4 tuan rumahnya], [m11=m3 ia] {e4 menjanjikan} obat dan tenda. [m8=m6 Peraih Nobel itu], kata [m9=m3 Retno], sudah {e5 mengizinkan} [m10:ASEAN ASEAN] mengirim bantuan ke Rakhine.
e1 m1 > m2 AID actual 2017-09-05/none ctx=migration
e2 m3 > m4 CONSULT actual 2017-09-05/none mode=visit ctx=diplomatic,migration
e3 m3 > m6 CONSULT actual 2017-09-04/day mode=visit ctx=diplomatic
e4 m11 > m7 AGREE planned 2017-09-05/none ctx=migration
e5 m8 > m10 CONCEDE actual 2017-09-05/none ctx=human_security said=m9

### Okezone 2016-07-20
Purnawirawan itu disergap di rumahnya. [m1:TUR.COP Polisi antiteror] {e1 menggiring} [m2:TUR.MIL mantan Kepala Staf Angkatan Udara Akin Ozturk] ke pengadilan di [m3:@TUR Ankara] bersama dua puluh enam jenderal lain. Jaksa {e2 mendakwa} [m4=m2 pria berkuping diperban itu] memimpin kudeta, tetapi [m5=m2 ia] {e3 menyangkalnya}. [m6:TUR.GOV Presiden Recep Tayyip Erdogan] menyalahkan [m7:TUR.REL Fethullah Gulen], ulama yang menetap di Pennsylvania, dan {e4 meminta} [m8:USA.GOV Washington] memulangkannya.
e1 m1 > m2 COERCE actual 2016-07-20/none mode=arrest ctx=legal,political_institutions
e2 m9 > m4 ACCUSE actual 2016-07-20/none mode=allege ctx=legal
e3 m5 > m9 REJECT actual 2016-07-20/none ctx=legal
e4 m6 > m8 REQUEST requested 2016-07-20/none mode=yield ctx=legal
Penyidikan dipimpin [m9:TUR.JUD kejaksaan ibu kota].

### Media Indonesia 2022-02-27
Lewat video dari bawah tanah, [m1:UKR.GOV Volodymyr Zelensky] {e1 memohon} senjata antipesawat kepada [m2:EU Uni Eropa]. Permintaan itu {e2 dikabulkan} beberapa jam kemudian: [m3=m2 Brussel] untuk pertama kalinya dalam sejarah mendanai pembelian senjata bagi negara yang diserang. [m4:DEU.GOV Kanselir Olaf Scholz], yang selama bertahun-tahun menolak mengekspor senjata ke daerah konflik, {e3 menjanjikan} seribu senjata antitank. Sikapnya {e4 dipuji} [m5=m1 presiden berlatar komedian itu].
e1 m1 > m2 REQUEST requested 2022-02-27/none mode=assist ctx=military
e2 m3 > m1 AGREE actual 2022-02-27/none ctx=military,economic
e3 m4 > m1 AGREE planned 2022-02-27/none ctx=military
e4 m5 > m4 SUPPORT actual 2022-02-27/none ctx=military

### Antara 2013-09-26
[m1:KEN.GOV Presiden Uhuru Kenyatta] mengumumkan pengepungan mal Westgate berakhir. [m9=m8 Pasukannya] {e1 menewaskan} lima penyerang dan {e2 menciduk} sebelas tersangka. [m2:ALSHABAAB.REB Kelompok bersenjata dari Somalia] yang {e3 menyerbu} pusat belanja itu menyatakan bertindak karena [m3:KEN.MIL tentara Kenya] masih berada di negeri [m4=m2 mereka]. "<<q1 Pulanglah, atau [m5=m2 kami] datang lagi>>," begitu {e4 ancaman} [m6:ALSHABAAB.REB juru bicara Ali Mohamud Rage]. Sebanyak 61 [m7:KEN.CVL pengunjung] kehilangan nyawa.
e1 m9 > m2 ASSAULT actual 2013-09-26/none mode=firearms ctx=terrorism
e2 m8 > m2 COERCE actual 2013-09-26/none mode=arrest ctx=terrorism
e3 m2 > m7 ASSAULT actual 2013-09-26/none mode=firearms ctx=terrorism
e4 m6 > m1 THREATEN threatened 2013-09-26/none mode=violence ctx=terrorism
q1 m6 direct cue=ancaman
Operasi penyelamatan dijalankan [m8:KEN.MIL satuan khusus].

### Kompas 2010-12-05
[m1:CIV.GOV Laurent Gbagbo] {e1 dilantik} oleh [m2:CIV.JUD Dewan Konstitusi] di istana, hanya beberapa jam sebelum lawannya, [m3:CIV.OPP Alassane Ouattara], mengucap sumpah sendiri di sebuah hotel. [m4:UN Misi PBB] {e2 mengakui} kemenangan [m5=m3 mantan ekonom IMF itu]. Karena dianggap berpihak, [m6=m4 misi tersebut] {e3 diminta} meninggalkan Pantai Gading oleh [m7=m1 petahana]. [m8:FRA.GOV Paris], penguasa kolonial terdahulu, {e4 menyerukan} peralihan yang damai.
e1 m2 > m1 SUPPORT actual 2010-12-04/day ctx=election
e2 m4 > m5 SUPPORT actual 2010-12-05/none ctx=election
e3 m7 > m6 REQUEST requested 2010-12-05/none mode=yield ctx=election,peacekeeping
e4 m8 > m1,m3 REQUEST requested 2010-12-05/none mode=change ctx=election

### CNBC Indonesia 2023-03-14 none
Kejatuhan [m1:USA.BUS Silicon Valley Bank] menular ke [m2:@CHE Swiss]. Saham [m3:CHE.BUS Credit Suisse] anjlok seperlima nilainya setelah [m4:SAU.BUS pemegang saham terbesarnya dari Riyadh] tidak berencana menambah modal. [m5=m3 Bank berusia 167 tahun itu] mengaku likuiditasnya kuat. Analis di [m6:@IDN Jakarta] menilai perbankan nasional tak punya hubungan langsung dengan [m7=m1+m3 keduanya].

### Liputan6.com 2020-01-04
Usai salat jenazah di [m1:@IRQ Baghdad], iring-iringan pelayat berteriak minta pembalasan. [m2:IRN.MIL Qassem Soleimani], komandan yang paling disegani di kawasan, {e1 tewas} oleh drone yang {e2 diperintahkan} [m3:USA.GOV Donald Trump]. [m4:IRN.GOV Ayatollah Ali Khamenei] {e3 bersumpah} akan menuntut balas kepada [m5=m6 para pelakunya]. [m7:IRQ.LEG Parlemen] {e4 dijadwalkan memutuskan} pengusiran [m6:USA.MIL lima ribu serdadu asing] esok hari; [m8:IRQ.PTY fraksi Kurdi] tak akan hadir.
e1 m6 > m2 ASSAULT actual 2020-01-04/none mode=drone ctx=military
e2 m3 > m2 ASSAULT actual 2020-01-04/none mode=targeted ctx=military
e3 m4 > m5 THREATEN threatened 2020-01-04/none mode=violence ctx=military
e4 m7 > m6 SANCTION planned 2020-01-05/day mode=expel ctx=military,legislative

### Suara.com 2025-09-10
[m1:NPL.GOV Perdana Menteri KP Sharma Oli] {e1 meletakkan jabatan} setelah dua hari kerusuhan. [m2:NPL.CVL Kaum muda] turun ke jalan karena [m3=m1 pemerintahannya] {e2 memblokir} 26 media sosial, dan sembilan belas di antaranya {e3 ditembak mati} [m4:NPL.COP polisi]. Larangan itu {e4 dicabut} pada Senin malam, tetapi sudah terlambat: [m5=m2 massa] {e5 membakar} gedung parlemen. [m6:NPL.MIL Tentara] kini menjaga bandara, kata [m7:IDN.GOV KBRI Dhaka], yang mendata 57 [m8:IDN.CVL WNI] di negeri itu.
e1 m1 > m2 RETREAT actual 2025-09-10/none mode=resign ctx=executive
e2 m3 > m2 COERCE actual 2025-09-10/none mode=censor ctx=rights_freedoms
e3 m4 > m2 ASSAULT actual 2025-09-10/none mode=firearms ctx=repression
e4 m3 > m2 CONCEDE actual 2025-09-08/day ctx=rights_freedoms
e5 m5 > m1 PROTEST actual 2025-09-10/none mode=riot ctx=rights_freedoms

### Antara 2006-10-20
Utusan [m1:CHN.GOV Presiden Hu Jintao], [m2:CHN.GOV Tang Jiaxuan], {e1 bertemu} [m3:PRK.GOV Kim Jong Il] sepuluh hari setelah uji nuklir. [m4=m3 Orang nomor satu di Korut itu] dikabarkan {e2 meminta maaf} dan {e3 berjanji} tidak mengulanginya. Dari [m5:@KOR Seoul], [m6:USA.GOV Condoleezza Rice] {e4 meragukan} kabar tersebut. "<<q1 [m7=m2 Tang] tidak menyampaikan hal seperti itu kepada [m8=m6 saya]>>," kata [m9=m6 menteri luar negeri itu]. [m10:KOR.GOV Tuan rumahnya] memilih menunggu.
e1 m2 > m3 CONSULT actual 2006-10-20/none mode=visit ctx=diplomatic,cbrn
e2 m4 > m2 CONCEDE actual 2006-10-20/none ctx=cbrn
e3 m4 > m2 CONCEDE planned 2006-10-20/none ctx=cbrn
e4 m6 > m4 REJECT actual 2006-10-20/none ctx=cbrn
q1 m9 direct cue=kata

### SINDOnews 2015-01-09
Dua bersaudara [m1:FRA.REB Cherif dan Said Kouachi] {e1 ditembak mati} di percetakan tempat [m2=m1 mereka] bertahan. [m3:FRA.COP Satuan elite Gendarmerie] bergerak begitu [m4=m1 keduanya] {e2 melepas tembakan}. Hampir bersamaan, di [m5:@FRA Porte de Vincennes], [m6:FRA.REB rekan mereka Amedy Coulibaly] {e3 menyandera} [m7:FRA.CVL pembeli sebuah toko kosher]; empat di antaranya tewas. [m8:ISR.GOV Benjamin Netanyahu] {e4 mengundang} warga Yahudi pindah ke [m11:ISR.GOV negaranya], ajakan yang {e5 disesalkan} [m9:FRA.GOV Manuel Valls].
e1 m3 > m1 ASSAULT actual 2015-01-09/none mode=firearms ctx=terrorism
e2 m4 > m3 ASSAULT actual 2015-01-09/none mode=firearms ctx=terrorism
e3 m6 > m7 ASSAULT actual 2015-01-09/none mode=abduct ctx=terrorism,religion_ethnicity
e4 m8 > m10 AGREE actual 2015-01-09/none ctx=religion_ethnicity
e5 m9 > m8 ACCUSE actual 2015-01-09/none mode=disapprove ctx=religion_ethnicity
[m10:FRA.REL Komunitas Yahudi di negeri itu] berjumlah setengah juta jiwa.

### Kompas.com 2018-05-10
Kemenangan [m1:MYS.OPP Mahathir Mohamad] mengakhiri kekuasaan enam dasawarsa [m2:MYS.PTY Barisan Nasional]. [m3=m1 Politikus 92 tahun itu] {e1 berjanji} meminta ampunan raja bagi [m4:MYS.OPP Anwar Ibrahim], bekas wakil yang dulu {e2 dipenjarakannya}. [m5=m4 Anwar] kini dirawat di rumah sakit. Adapun [m6:MYS.GOV Najib Razak] {e3 dilarang bepergian} oleh [m7:MYS.GOV imigrasi] saat hendak terbang ke [m8:@IDN Jakarta] bersama istrinya. [m9=m6 Ia] mengaku hanya ingin berlibur.
e1 m3 > m4 CONCEDE planned 2018-05-10/none ctx=legal
e2 m1 > m4 COERCE actual 2018-05-10/none mode=arrest ctx=legal bg
e3 m7 > m6 COERCE actual 2018-05-10/none mode=restrict ctx=corruption

### detikNews 2024-08-06
[m1:BGD.GOV Sheikh Hasina] kabur dengan helikopter ke [m2:@IND India] ketika [m3:BGD.EDU mahasiswa] {e1 menyerbu} kediaman resminya. Lima belas tahun berkuasa, [m4=m1 putri bapak bangsa itu] jatuh karena kuota pegawai negeri. [m5:BGD.MIL Panglima Jenderal Waker-uz-Zaman] {e2 menjanjikan} pemerintahan sementara dan {e3 berunding} dengan [m6:BGD.OPP partai-partai], kecuali [m7:BGD.PTY Liga Awami]. [m8=m3 Mereka yang berdemo] {e4 menolak} dipimpin serdadu dan {e5 meminta} [m9:BGD.CVL Muhammad Yunus] turun tangan.
e1 m3 > m1 PROTEST actual 2024-08-06/none mode=riot ctx=executive
e2 m5 > m3 AGREE planned 2024-08-06/none ctx=executive
e3 m5 > m6 CONSULT actual 2024-08-06/none ctx=executive
e4 m8 > m5 REJECT actual 2024-08-06/none mode=change ctx=executive,military
e5 m8 > m9 REQUEST requested 2024-08-06/none mode=assist ctx=executive

### Tribunnews 2011-10-08
Tiga perempuan berbagi hadiah itu. [m1:LBR.GOV Ellen Johnson Sirleaf], presiden perempuan pertama Afrika, {e1 mendapat Nobel Perdamaian} bersama aktivis senegaranya [m2:LBR.CVL Leymah Gbowee] dan [m3:YEM.CVL Tawakkul Karman]. [m4=m3 Ibu tiga anak itu] mendengar kabar tersebut dari tendanya di [m5:@YEM Sanaa], tempat [m6=m3 ia] {e2 berkemah} sejak Februari menuntut [m7:YEM.GOV Ali Abdullah Saleh] lengser. [m8:LBR.OPP Winston Tubman], lawan [m9=m1 Sirleaf] dalam pemilu pekan depan, {e3 menganggap} hadiah itu tak pantas.
e1 m10 > m1,m2,m3 SUPPORT actual 2011-10-07/none ctx=gender,human_rights
e2 m6 > m7 PROTEST actual 2011-02-01/month mode=demo ctx=pro_democracy
e3 m8 > m10 ACCUSE actual 2011-10-08/none mode=disapprove ctx=election
[m10:NOBEL Komite di Oslo] tidak menanggapi.

### Antara 2009-05-19
Perang dua puluh enam tahun usai. [m1:LKA.MIL Militer] menyiarkan gambar jenazah [m2:LTTE.REB Velupillai Prabhakaran], pendiri [m3:LTTE.REB Macan Tamil], yang {e1 tertembak} ketika hendak menerobos kepungan. [m4:LKA.GOV Mahinda Rajapaksa] berpidato di [m5:LKA.LEG parlemen] dalam bahasa Tamil dan {e2 menjanjikan} kesetaraan bagi [m6:LKA.CVL minoritas itu]. Menurut [m7:UN PBB], ribuan dari [m8=m6 mereka] {e3 terbunuh} oleh tembakan meriam sejak Januari; [m9=m1 pihak tentara] {e4 membantah} memakai senjata berat.
e1 m1 > m2 ASSAULT actual 2009-05-19/none mode=firearms ctx=military
e2 m4 > m6 AGREE planned 2009-05-19/none ctx=religion_ethnicity
e3 m1 > m8 ASSAULT denied 2009-05-19/none mode=heavy-weapons ctx=military,human_rights said=m7
e4 m9 > m7 REJECT actual 2009-05-19/none ctx=human_rights

### Jawa Pos 2019-03-16
Usai penembakan di dua masjid di [m1:@NZL Christchurch], [m2:NZL.GOV Jacinda Ardern] mengenakan kerudung dan {e1 memeluk} [m3:NZL.REL keluarga korban]. "<<q1 [m4=m3 Mereka] adalah [m5:? kita]>>," ujarnya. [m6:IDN.GOV Kedutaan Besar RI di Wellington] memastikan [m7:IDN.CVL dua WNI] terluka dan satu meninggal. [m8:TUR.GOV Presiden Turki] {e2 mengecam} pembantaian tersebut, namun rekaman video yang diputarnya saat kampanye {e3 diprotes} [m9:NZL.GOV Wakil PM Winston Peters].
e1 m2 > m3 CONSULT actual 2019-03-16/none mode=visit ctx=terrorism,religion_ethnicity
e2 m8 > m10 ACCUSE actual 2019-03-16/none mode=disapprove ctx=terrorism
e3 m9 > m8 ACCUSE actual 2019-03-16/none mode=disapprove ctx=terrorism,election
q1 m2 direct cue=ujarnya
[m10:AUS.REB Tersangka berkebangsaan Australia] akan dihadapkan ke pengadilan.

### Kompas 2007-02-16 none
Di kampung nelayan Kwale, [m1:KEN.AGR Omar Said] mengingat masa ketika [m2:GBR.MIL serdadu Inggris] masih berlatih di bukit. Putranya merantau ke [m3:@SAU Jeddah]; putrinya mengajar di sekolah yang dibangun [m4:JPN.GOV kedutaan Jepang] dua puluh tahun lampau. [m5=m1 Lelaki tua itu] tidak pernah melihat [m6:@KEN Nairobi]. "<<q1 [m7=m1 Saya] kenal laut saja>>," katanya.
q1 m5 direct cue=katanya

### VOA Indonesia 2021-02-03
[m1:MMR.COP Kepolisian] {e1 menjerat} [m2:MMR.GOV Aung San Suu Kyi] dengan pasal kepemilikan walkie-talkie ilegal. [m3:MMR.GOV Presiden Win Myint], sekutunya yang ikut {e2 ditahan} sejak kudeta Senin lalu, dituduh melanggar aturan Covid-19. [m4:MMR.MED Dokter di tujuh puluh rumah sakit] {e3 mogok}. Pita merah [m5=m4 mereka] kenakan sebagai lambang pembangkangan terhadap [m6:MMR.MIL Jenderal Min Aung Hlaing]. [m7:CHN.GOV Beijing] {e4 menghalangi} pernyataan bersama di [m8:UN Dewan Keamanan].
e1 m1 > m2 ACCUSE actual 2021-02-03/none mode=allege ctx=legal,political_institutions
e2 m6 > m3 COERCE actual 2021-02-01/day mode=arrest ctx=political_institutions
e3 m4 > m6 PROTEST actual 2021-02-03/none mode=strike ctx=pro_democracy
e4 m7 > m8 REJECT actual 2021-02-03/none ctx=diplomatic

### Bisnis.com 2022-04-22
Keputusan [m1:IDN.GOV Presiden Joko Widodo] {e1 menghentikan} ekspor minyak goreng mengejutkan pembeli. [m2:IND.BUS Asosiasi penyuling India] {e2 memperingatkan} lonjakan harga di dapur rumah tangga dan {e3 meminta} [m3:IND.GOV pemerintahnya] melobi [m4=m1 Jakarta]. Di [m5:@MYS Kuala Lumpur], harga berjangka melejit enam persen. [m6:IDN.AGR Serikat petani sawit] {e4 menyesalkan} kebijakan yang menurut [m7=m6 mereka] hanya menghukum kebun kecil. [m8:IDN.BUS Perusahaan besar] bungkam.
e1 m1 > m9 SANCTION planned 2022-04-22/none mode=discontinue ctx=economic
e2 m2 > m4 ACCUSE actual 2022-04-22/none mode=disapprove ctx=economic
e3 m2 > m3 REQUEST requested 2022-04-22/none mode=assist ctx=economic
e4 m6 > m1 ACCUSE actual 2022-04-22/none mode=disapprove ctx=economic
[m9:IND.GOV New Delhi] adalah pembeli terbesarnya.

### Republika 2023-10-27
[m1:ISR.COP Polisi Israel] {e1 menggerebek} rumah aktor [m2:ISR.CVL Mohammad Bakri] di Galilea dan {e2 menyita} komputernya. Sutradara Arab itu dituding menghasut. "<<q1 [m3=m2 Saya] cuma menulis puisi tentang anak-anak>>," begitu {e3 bantahnya} melalui [m4:ISR.JUD pengacara]. Ketika [m5=m2 dia] {e4 dibawa}, [m6:ISR.CVL tetangga-tetangganya] {e5 menghadang} mobil tahanan, lalu dibubarkan. [m7:IDN.CVL Perhimpunan seniman di Jakarta] menggelar doa bersama.
e1 m1 > m2 COERCE actual 2023-10-27/none mode=seize ctx=rights_freedoms
e2 m1 > m2 COERCE actual 2023-10-27/none mode=seize ctx=rights_freedoms
e3 m2 > m1 REJECT actual 2023-10-27/none ctx=legal
e4 m1 > m5 COERCE actual 2023-10-27/none mode=arrest ctx=rights_freedoms
e5 m6 > m1 PROTEST actual 2023-10-27/none mode=obstruct ctx=rights_freedoms
q1 m2 direct cue=bantahnya
