### Antara 2024-10-15
Jakarta (ANTARA) - [m1:IDN.MIL TNI Angkatan Laut] dan [m2:RUS.MIL Armada Pasifik Rusia] akan {e1 menggelar latihan bersama} perdana di Laut Jawa bulan depan, kata [m3:IDN.MIL Kadispenal] di [m4:@IDN Surabaya].
e1 m1 > m2 AGREE planned 2024-10-15/none ctx=military said=m3

### Kompas.com 2023-09-11
[m1:ARM.MIL Pasukan Armenia] {e1 berlatih bersama} [m2:USA.MIL 85 prajurit Amerika Serikat] selama sepuluh hari, hal yang membuat [m3:RUS.GOV Moskow] {e2 memanggil} [m4:ARM.GOV duta besar Yerevan].
e1 m1 > m2 COOPERATE actual 2023-09-11/none ctx=military
e2 m3 > m4 ACCUSE actual 2023-09-11/none mode=disapprove ctx=diplomatic,military

### CNN Indonesia 2023-04-12
Manuver Balikatan tahun ini, yang terbesar sepanjang sejarahnya, {e1 melibatkan} 17.600 [m1:PHL.MIL tentara Filipina] dan [m2:USA.MIL Amerika], dengan [m3:AUS.MIL seratusan personel Australia] sebagai peserta, sementara [m4:CHN.GOV Beijing] {e2 meminta} latihan itu tidak menyasar pihak ketiga.
e1 m1 > m2,m3 COOPERATE actual 2023-04-12/none ctx=military
e2 m4 > m1 REQUEST requested 2023-04-12/none mode=yield ctx=military

### Tempo.co 2023-02-02
[m1:PHL.GOV Manila] {e1 membuka} empat pangkalan tambahan bagi [m2:USA.MIL serdadu Amerika Serikat], langkah yang menurut [m3:CHN.GOV juru bicara Kementerian Luar Negeri China Mao Ning] {e2 memperkeruh} stabilitas kawasan.
e1 m1 > m2 COOPERATE actual 2023-02-02/none ctx=military
e2 m3 > m1,m2 ACCUSE actual 2023-02-02/none mode=disapprove ctx=military

### Antara 2022-08-31
[m1:IND.GOV India] {e1 memborong} minyak mentah [m2:RUS.GOV Rusia] dengan potongan harga, dan [m3:IND.GOV Menlu Subrahmanyam Jaishankar] {e2 menepis kritik} [m4:USA.GOV Washington] dengan mengatakan [m5:EU Eropa] membeli jauh lebih banyak.
e1 m1 > m2 COOPERATE actual 2022-08-31/none ctx=natural_resource,economic
e2 m3 > m4 REJECT actual 2022-08-31/none ctx=natural_resource

### Republika 2019-07-12
Kiriman pertama sistem rudal S-400 yang {e1 dibeli} [m1:TUR.GOV Ankara] dari [m2:RUS.GOV Moskow] tiba di pangkalan udara Murted, membuat [m3:USA.GOV Pentagon] {e2 mendepak} Turki dari program jet F-35.
e1 m1 > m2 COOPERATE actual 2019-07-12/none ctx=military
e2 m3 > m1 SANCTION actual 2019-07-12/none mode=discontinue ctx=military

### CNBC Indonesia 2022-07-18
[m1:EU Brussels] dan [m2:AZE.GOV Baku] {e1 meneken} memorandum untuk menggandakan impor gas, dan [m3:EU.GOV Ursula von der Leyen] {e2 memuji} Azerbaijan sebagai mitra yang dapat diandalkan.
e1 m1 > m2 SUPPORT actual 2022-07-18/none ctx=natural_resource,economic
e2 m3 > m2 SUPPORT actual 2022-07-18/none ctx=natural_resource

### Detik 2024-01-05 headline
[m1:PRK.GOV Korut] {e1 Pasok} Rudal Balistik ke [m2:RUS.GOV Rusia], Kata [m3:USA.GOV AS]
e1 m1 > m2 AID actual 2024-01-05/none ctx=military said=m3

### VOA Indonesia 2023-08-19
Di Camp David, [m1:USA.GOV Presiden Biden], [m2:KOR.GOV Presiden Yoon], dan [m3:JPN.GOV PM Kishida] {e1 bersepakat} membuka saluran telepon darurat serta berbagi data rudal [m4:PRK.GOV Pyongyang] secara langsung.
e1 m1 > m2,m3 AGREE planned 2023-08-19/none ctx=military,intelligence

### Antara 2023-12-19
[m1:JPN.MIL Jepang], [m2:KOR.MIL Korea Selatan], dan [m3:USA.MIL Amerika Serikat] mulai {e1 bertukar} data peringatan dini secara waktu nyata setiap kali [m4:PRK.MIL Korea Utara] meluncurkan rudal.
e1 m1 > m2,m3 COOPERATE actual 2023-12-19/none ctx=military,intelligence

### Kompas.com 2016-01-06
[m1:THA.GOV Bangkok] {e1 mengekstradisi} seorang tersangka perdagangan orang ke [m2:MYS.GOV Malaysia], berbeda dengan [m3:IDN.GOV Jakarta] yang belum menjawab permohonan serupa.
e1 m1 > m2 COOPERATE actual 2016-01-06/none ctx=legal,trafficking

### CNN Indonesia 2019-10-24
Kendaraan lapis baja [m1:RUS.MIL polisi militer Rusia] dan [m2:TUR.MIL Turki] {e1 berpatroli bersama} di sepanjang perbatasan dekat [m3:@SYR Kobani], sedangkan [m4:YPG.REB milisi Kurdi] {e2 menarik diri} tiga puluh kilometer ke selatan.
e1 m1 > m2 COOPERATE actual 2019-10-24/none ctx=military
e2 m4 > m2 RETREAT actual 2019-10-24/none mode=withdraw ctx=military

### Tempo.co 2018-11-05
[m1:KOR.GOV Seoul] dan [m2:PRK.GOV Pyongyang] {e1 bersama-sama menyurvei} muara Sungai Han untuk jalur pelayaran sipil, menyusul {e2 pembongkaran} sebelas pos jaga [m3:PRK.MIL tentara Utara].
e1 m1 > m2 COOPERATE actual 2018-11-05/none ctx=economic
e2 m3 > m1 RETREAT actual 2018-11-05/none mode=withdraw ctx=military

### Antara 2020-06-16
[m1:PRK.GOV Korea Utara] {e1 meledakkan} kantor penghubung antar-Korea di [m2:@PRK Kaesong] setelah [m3:PRK.GOV Kim Yo-jong] {e2 mengancam} akan meruntuhkannya sebagai hukuman bagi [m4:KOR.GOV Seoul] yang membiarkan [m5:KOR.CVL pembelot] menerbangkan selebaran.
e1 m1 > m4 ASSAULT actual 2020-06-16/none mode=destroy ctx=diplomatic
e2 m3 > m4 THREATEN threatened 2020-06-16/none mode=violence ctx=diplomatic

### SINDOnews 2016-02-10
[m1:KOR.GOV Korea Selatan] {e1 menghentikan operasi} kawasan industri Kaesong sebagai hukuman atas peluncuran roket [m2:PRK.GOV Pyongyang]. Sehari kemudian [m3=m2 negeri komunis itu] {e2 mengusir} seluruh [m4:KOR.BUS manajer Selatan] dan {e3 membekukan} aset perusahaan.
e1 m1 > m2 SANCTION actual 2016-02-10/none mode=discontinue ctx=economic,cbrn
e2 m3 > m4 SANCTION actual 2016-02-11/day mode=expel ctx=economic
e3 m3 > m4 COERCE actual 2016-02-11/day mode=seize ctx=economic

### Liputan6.com 2013-04-09
[m1:PRK.GOV Pyongyang] {e1 menarik} semua buruhnya dari Kaesong dan {e2 memperingatkan} [m2:KOR.CVL warga asing] di Selatan agar bersiap mengungsi seandainya perang pecah.
e1 m1 > m2 SANCTION actual 2013-04-09/none mode=withdraw ctx=economic
e2 m1 > m2 THREATEN threatened 2013-04-09/none mode=violence ctx=military

### BBC Indonesia 2023-11-19
[m1:HOUTHI.REB Milisi Houthi], yang didukung [m2:IRN.GOV Iran], {e1 membajak} kapal pengangkut mobil Galaxy Leader di Laut Merah dan {e2 menyandera} 25 [m3:? awak]; [m4:ISR.GOV Israel] menyatakan kapal itu bukan miliknya.
e1 m1 > m4 COERCE actual 2023-11-19/none mode=seize ctx=military
e2 m1 > m3 ASSAULT actual 2023-11-19/none mode=abduct ctx=military

### Kompas.com 2024-01-12
Jet dan rudal jelajah [m1:USA.MIL Amerika Serikat] serta [m2:GBR.MIL Inggris] {e1 menghantam} lebih dari enam puluh sasaran [m3:HOUTHI.REB Houthi] di [m4:@YEM Sanaa] dan [m5:@YEM Hodeidah]; [m6:SAU.GOV Riyadh], yang tengah berunding dengan kelompok tersebut, {e2 meminta} semua pihak menahan diri.
e1 m1,m2 > m3 ASSAULT actual 2024-01-12/none mode=aerial ctx=military
e2 m6 > m1,m2,m3 REQUEST requested 2024-01-12/none mode=yield ctx=military

### Antara 2015-03-26
Dengan dalih {e1 diminta} [m1:YEM.GOV Presiden Abdrabbuh Mansour Hadi], [m2:SAU.MIL koalisi pimpinan Arab Saudi] {e2 melancarkan serangan udara} terhadap [m3:HOUTHI.REB pemberontak Houthi] yang sejak September {e3 menguasai} [m4:@YEM Sanaa].
e1 m1 > m2 REQUEST requested 2015-03-26/none mode=assist ctx=military
e2 m2 > m3 ASSAULT actual 2015-03-26/none mode=aerial ctx=military
e3 m3 > m1 COERCE actual 2014-09-01/month mode=seize ctx=political_institutions bg

### CNN Indonesia 2018-06-13
[m1:ARE.MIL Tentara Uni Emirat Arab] bersama [m2:YEM.MIL pasukan pro-pemerintah Yaman] {e1 membuka serangan} ke pelabuhan [m3:@YEM Hodeidah], meski [m4:UN utusan PBB Martin Griffiths] masih mengupayakan {e2 penyerahan} pelabuhan itu secara damai oleh [m5:HOUTHI.REB Houthi].
e1 m1,m2 > m5 ASSAULT actual 2018-06-13/none ctx=military
e2 m4 > m5 REQUEST requested 2018-06-13/none mode=yield ctx=military

### VOA Indonesia 2018-12-14
[m1:YEM.GOV Pemerintah Yaman] dan [m2:HOUTHI.REB kelompok Houthi] menyetujui gencatan senjata lokal serta {e1 pemulangan} pasukan dari [m3:@YEM Hodeidah], kata [m4:UN.GOV Antonio Guterres] di [m5:@SWE Rimbo].
e1 m1 > m2 CONCEDE planned 2018-12-14/none ctx=military,diplomatic said=m4

### Antara 2022-10-03
Gencatan senjata enam bulan di Yaman tidak diperpanjang karena [m1:HOUTHI.REB Houthi] {e1 menolak} usul [m2:UN utusan PBB Hans Grundberg] soal pembayaran gaji; [m3:SAU.GOV Riyadh] menyesalkan, tetapi belum {e2 mengerahkan} jet lagi.
e1 m1 > m2 REJECT actual 2022-10-03/none mode=yield ctx=diplomatic,military
e2 m3 > m1 MOBILIZE denied 2022-10-03/none mode=weapons ctx=military

### Tempo.co 2020-11-16
[m1:TPLF.REB Pasukan Tigray] mengaku {e1 menembakkan} roket ke bandara [m2:@ERI Asmara] sebagai balasan karena [m3:ERI.MIL Eritrea] membantu [m4:ETH.MIL tentara federal Ethiopia].
e1 m1 > m3 ASSAULT actual 2020-11-16/none mode=heavy-weapons ctx=military

### Kompas.com 2022-11-02
[m1:ETH.GOV Pemerintah Ethiopia] dan [m2:TPLF.REB TPLF] {e1 meneken} perjanjian penghentian permusuhan di [m3:@ZAF Pretoria], dengan {e2 mediasi} [m4:AU Uni Afrika]; di situ [m5=m2 kelompok itu] {e3 berjanji} meletakkan senjata.
e1 m1 > m2 SUPPORT actual 2022-11-02/none ctx=diplomatic,military
e2 m4 > m1,m2 CONSULT actual 2022-11-02/none mode=third-party ctx=diplomatic
e3 m5 > m1 CONCEDE planned 2022-11-02/none ctx=military

### CNN Indonesia 2020-07-21
[m1:ETH.GOV Addis Ababa] mulai mengisi Bendungan Renaisans tanpa menunggu persetujuan hilir, sehingga [m2:EGY.GOV Mesir] {e2 mengancam} membawa lagi soal itu ke [m3:UN Dewan Keamanan PBB], dan [m4:SDN.GOV Khartoum] {e3 mendesak} kelanjutan perundingan.
e2 m2 > m1 THREATEN threatened 2020-07-21/none ctx=natural_resource,diplomatic
e3 m4 > m1 REQUEST requested 2020-07-21/none mode=meet ctx=natural_resource

### Antara 2024-01-01
[m1:ETH.GOV Ethiopia] dan [m2:SOMALILAND.PRE Somaliland] {e1 menandatangani} nota kesepahaman yang memberi negeri tanpa laut itu akses pelabuhan, sehingga [m3:SOM.GOV Mogadishu] {e2 menarik} [m4=m3 dutanya] dari [m5:@ETH Addis Ababa].
e1 m1 > m2 SUPPORT actual 2024-01-01/none ctx=territory,economic
e2 m3 > m1 SANCTION actual 2024-01-01/none mode=withdraw ctx=diplomatic,territory

### Republika 2011-10-17
[m1:KEN.MIL Pasukan Kenya] {e1 menyeberang} ke [m2:@SOM Somalia] untuk memburu [m3:SHABAAB.REB gerilyawan al-Shabaab] yang dituduh {e2 menculik} [m4:ESP.CVL dua pekerja bantuan Spanyol].
e1 m1 > m3 MOBILIZE actual 2011-10-17/none mode=troops ctx=military,terrorism
e2 m3 > m4 ASSAULT actual 2011-10-17/none mode=abduct ctx=terrorism said=m1

### BBC Indonesia 2014-04-15
[m1:BOKOHARAM.REB Boko Haram] {e1 menculik} 276 siswi dari asrama sekolah di [m2:@NGA Chibok], sementara [m3:NGA.MIL militer Nigeria], yang semula mengklaim telah menyelamatkan hampir semuanya, meralat pernyataannya sendiri.
e1 m1 > m3 ASSAULT actual 2014-04-15/none mode=abduct ctx=terrorism

### Antara 2017-05-08
[m1:NGA.GOV Abuja] {e1 menyerahkan} lima komandan milisi demi membebaskan 82 [m2:NGA.EDU siswi Chibok] dari tangan [m3:BOKOHARAM.REB Boko Haram], dan pertukaran itu {e2 diperantarai} [m4:CHE.GOV Swiss] serta [m5:ICRC Palang Merah].
e1 m1 > m3 RETREAT actual 2017-05-08/none mode=release ctx=terrorism
e2 m4,m5 > m1,m3 CONSULT actual 2017-05-08/none mode=third-party ctx=terrorism

### Detik 2024-06-03 headline
[m1:SYR.GOV Suriah] {e1 Tolak} Usul [m2:TUR.GOV Turki] soal Pertemuan [m3:SYR.GOV Assad]-[m4:TUR.GOV Erdogan]
e1 m1 > m2 REJECT actual 2024-06-03/none mode=meet ctx=diplomatic

### Kompas.com 2024-02-21
[m1:BRA.GOV Lula da Silva] {e1 menyamakan} perang Gaza dengan Holocaust; [m2:ISR.GOV Israel] {e2 menyatakan} sang presiden persona non grata dan [m3:ISR.GOV Menlu Katz] {e3 memarahi} [m4:BRA.GOV dubes Brasil] di hadapan media.
e1 m1 > m2 ACCUSE actual 2024-02-20/none mode=disapprove ctx=human_rights
e2 m2 > m1 SANCTION actual 2024-02-21/none mode=expel ctx=diplomatic
e3 m3 > m4 ACCUSE actual 2024-02-21/none mode=disapprove ctx=diplomatic

### CNN Indonesia 2024-05-31
{e1 Penarikan duta besar} [m1:BRA.GOV Brasil] dari [m2:ISR.GOV Tel Aviv] tidak akan diikuti pemutusan hubungan, kata [m3:BRA.GOV penasihat khusus presiden Celso Amorim].
e1 m1 > m2 SANCTION actual 2024-05-31/none mode=withdraw ctx=diplomatic

### Antara 2010-04-10
[m1:POL.GOV Presiden Lech Kaczynski] tewas bersama 95 orang ketika pesawatnya jatuh di [m2:@RUS Smolensk]. [m3:RUS.GOV Vladimir Putin] memimpin langsung penyelidikan, dan [m4:UKR.GOV Kiev] {e2 mengumumkan} hari berkabung.
e2 m4 > m1 SUPPORT actual 2010-04-10/none ctx=disasters

### Liputan6.com 2021-09-01
Ujung tombak perlawanan di [m1:@AFG Panjshir], [m2:NRF.REB Front Perlawanan Nasional] pimpinan Ahmad Massoud, {e1 menampik} ultimatum [m3:TALIBAN.REB Taliban] untuk menyerah.
e1 m2 > m3 REJECT actual 2021-09-01/none mode=yield ctx=military

### Tempo.co 2021-09-06
[m1:TALIBAN.REB Taliban] mengklaim {e1 merebut} [m2:@AFG Lembah Panjshir] seluruhnya; [m3:NRF.REB Ali Nazary, juru bicara front perlawanan], membantah lembah itu {e2 jatuh}.
e1 m1 > m3 ASSAULT actual 2021-09-06/none ctx=military,territory said=m1
e2 m1 > m3 ASSAULT denied 2021-09-06/none ctx=military,territory said=m3

### VOA Indonesia 2022-09-12 none
Layanan kereta antara [m1:@PRK Sinuiju] dan [m2:@CHN Dandong] dibuka lagi. Angka perdagangan [m3:@CHN China] dan [m4:@PRK Korea Utara] per Agustus naik dua kali lipat dibandingkan setahun sebelumnya.

### Antara 2018-05-12
[m1:PRK.GOV Pyongyang] {e1 mengundang} [m2:? wartawan] dari lima negara untuk menyaksikan peruntuhan terowongan uji coba di [m3:@PRK Punggye-ri]; [m4:JPN.JRN media Jepang] tidak termasuk.
e1 m1 > m2 AGREE actual 2018-05-12/none ctx=cbrn

### Kompas.com 2018-05-24
Lewat surat, [m1:USA.GOV Donald Trump] {e1 membatalkan} pertemuan dengan [m2:PRK.GOV Kim Jong Un] di [m3:@SGP Singapura] hanya beberapa jam setelah [m4=m2 Korea Utara] {e2 merobohkan} situs nuklirnya.
e1 m1 > m2 REJECT actual 2018-05-24/none mode=meet ctx=diplomatic,cbrn
e2 m4 > m1 RETREAT actual 2018-05-24/none mode=disarm ctx=cbrn

### Republika 2021-12-30
[m1:RUS.GOV Moskow] {e1 meminta} jaminan tertulis bahwa [m2:NATO aliansi Atlantik Utara] tidak akan menerima [m3:UKR.GOV Ukraina]; [m4:USA.GOV Presiden Biden], dalam {e2 sambungan telepon} kedua bulan ini dengan [m5:RUS.GOV Putin], {e3 memperingatkan} akan ada sanksi berat.
e1 m1 > m2 REQUEST requested 2021-12-30/none mode=yield ctx=military,diplomatic
e2 m4 > m5 CONSULT actual 2021-12-30/none mode=phone ctx=diplomatic
e3 m4 > m5 THREATEN threatened 2021-12-30/none mode=restrict ctx=economic

### CNN Indonesia 2022-12-21
Dalam kunjungan pertamanya ke luar negeri sejak invasi, [m1:UKR.GOV Zelensky] {e1 dijamu} [m2:USA.GOV Joe Biden] di Gedung Putih. [m3:USA.GOV Washington] {e2 mengumumkan} paket senjata 1,85 miliar dolar, termasuk Patriot, yang {e3 diwanti-wanti} [m4:RUS.GOV Kremlin] bakal memperburuk keadaan.
e1 m1 > m2 CONSULT actual 2022-12-21/none mode=visit ctx=diplomatic,military
e2 m3 > m1 AGREE planned 2022-12-21/none ctx=military
e3 m4 > m3 ACCUSE actual 2022-12-21/none mode=disapprove ctx=military

### Antara 2023-05-04
[m1:IND.GOV Menlu S. Jaishankar] menghadiri rapat [m2:SCO Organisasi Kerja Sama Shanghai] di [m3:@IND Goa] dan {e1 bertemu} [m4:CHN.GOV Qin Gang], tetapi tidak bersalaman dengan [m5:PAK.GOV tamu dari Islamabad, Bilawal Bhutto Zardari].
e1 m1 > m4 CONSULT actual 2023-05-04/none mode=multilateral ctx=diplomatic

### Kumparan 2023-06-19
[m1:USA.GOV Blinken] {e1 berunding} tujuh jam dengan [m2:CHN.GOV Qin Gang] di [m3:@CHN Beijing], usai tertunda oleh balon yang pada Februari {e2 ditembak jatuh} [m4:USA.MIL jet Amerika].
e1 m1 > m2 CONSULT actual 2023-06-19/none mode=visit ctx=diplomatic
e2 m4 > m2 ASSAULT actual 2023-02-01/month mode=aerial ctx=military,intelligence bg

### Tempo.co 2022-11-14
Di [m1:@IDN Nusa Dua], [m2:CHN.GOV Xi Jinping] {e1 mengingatkan} [m3:USA.GOV Biden] bahwa Taiwan adalah garis merah pertama, sementara [m4:IDN.GOV Joko Widodo] menyambut para tamu G20 satu per satu.
e1 m2 > m3 THREATEN threatened 2022-11-14/none mode=violence ctx=territory,diplomatic

### Antara 2021-03-19
Di [m1:@USA Anchorage], [m2:CHN.GOV diplomat senior China Yang Jiechi] {e1 mencecar} [m3:USA.GOV Amerika] karena merasa berhak menggurui, sesudah [m4:USA.GOV Blinken] {e2 menyinggung} Xinjiang.
e1 m2 > m3 ACCUSE actual 2021-03-18/day mode=disapprove ctx=diplomatic
e2 m4 > m2 ACCUSE actual 2021-03-18/day mode=disapprove ctx=human_rights,religion_ethnicity

### Kompas.com 2021-01-20
[m1:TUR.GOV Menteri Luar Negeri Mevlut Cavusoglu] memberi tahu [m2:#Anadolu Anadolu] bahwa [m3=m1 negaranya] akan {e1 berupaya memperbaiki} hubungan dengan [m4:FRA.GOV Paris] dan siap bertemu kapan saja.
e1 m3 > m4 AGREE actual 2021-01-20/none ctx=diplomatic said=m1

### VOA Indonesia 2019-08-12
[m1:HKG.CVL Ribuan demonstran] {e1 memenuhi} ruang kedatangan bandara internasional sehingga otoritas membatalkan semua penerbangan; [m2:CHN.GOV Kantor Urusan Hong Kong di Beijing] {e3 mencap} aksi itu benih terorisme.
e1 m1 > m2 PROTEST actual 2019-08-12/none mode=obstruct ctx=pro_democracy
e3 m2 > m1 ACCUSE actual 2019-08-12/none mode=allege ctx=terrorism

### CNN Indonesia 2019-08-15
[m1:CHN.PRM Polisi Bersenjata Rakyat] {e1 berkumpul} di sebuah stadion di [m2:@CHN Shenzhen], berhadapan dengan [m3:HKG.GOV Hong Kong]; [m4:USA.GOV Donald Trump] {e2 menyarankan} [m5:CHN.GOV Xi Jinping] menemui langsung [m6:HKG.CVL para demonstran].
e1 m1 > m3 MOBILIZE actual 2019-08-15/none mode=police ctx=repression
e2 m4 > m5 REQUEST requested 2019-08-15/none mode=meet ctx=pro_democracy

### Republika 2020-06-17
Adu jotos dan lemparan batu di Lembah Galwan {e1 menewaskan} dua puluh [m1:IND.MIL tentara India]; [m2:CHN.MIL Tentara Pembebasan Rakyat] menyebut [m3=m1 pasukan New Delhi] lebih dulu {e2 melanggar} garis kendali.
e1 m2 > m1 ASSAULT actual 2020-06-17/none mode=beat ctx=military,territory
e2 m3 > m2 ASSAULT actual 2020-06-15/day ctx=military,territory said=m2

### Kompas.com 2020-06-30
[m1:IND.GOV New Delhi] {e1 melarang} 59 aplikasi milik [m2:CHN.BUS perusahaan China], termasuk TikTok, dan [m3:CHN.GOV kedutaan Beijing] {e2 meminta} agar keputusan itu ditinjau ulang.
e1 m1 > m2 SANCTION actual 2020-06-29/day mode=discontinue ctx=technology,economic
e2 m3 > m1 REQUEST requested 2020-06-30/none mode=yield ctx=technology,economic

### Antara 2021-02-22
[m1:IND.MIL India] dan [m2:CHN.MIL China] {e1 menarik} tank dari tepian Danau Pangong, tahap pertama dari pelepasan pasukan yang disepakati setelah sembilan putaran perundingan.
e1 m1 > m2 RETREAT actual 2021-02-22/none mode=withdraw ctx=military,territory

### Tempo.co 2014-01-13
Menjelang rapat dengar pendapat, [m1:KHM.COP polisi Kamboja] {e1 membubarkan} [m2:KHM.OPP pendukung Sam Rainsy] yang mendirikan tenda di [m3:@KHM Taman Kebebasan, Phnom Penh].
e1 m1 > m2 COERCE actual 2014-01-13/none mode=restrict ctx=repression

### Antara 2021-11-12
[m1:ESP.GOV Madrid] membantah {e1 mengusir} anak-anak [m2:MAR.REF Maroko] secara massal dari [m3:@ESP Ceuta], lima bulan setelah ribuan orang menyeberang tanpa dicegah [m4:MAR.COP polisi Rabat].
e1 m1 > m2 COERCE denied 2021-11-12/none mode=deport ctx=migration

### SINDOnews 2022-01-28
[m1:NATO NATO] {e1 menyiagakan} sejumlah kapal dan jet di Eropa timur untuk menghadapi [m5:RUS.GOV Rusia], sementara [m2:DEU.GOV Jerman] {e2 melarang} [m3:EST.GOV Estonia] mengekspor howitzer buatannya ke [m4:UKR.GOV Ukraina].
e1 m1 > m5 MOBILIZE actual 2022-01-28/none mode=weapons ctx=military
e2 m2 > m3 REJECT actual 2022-01-28/none mode=assist ctx=military
