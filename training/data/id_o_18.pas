### Antara 2018-05-31
[m1:IND.GOV PM Narendra Modi] dan [m2:IDN.GOV Presiden Joko Widodo], di hadapan [m3:JRN wartawan] yang menanyakan proyek pelabuhan [m4:CHN.BUS perusahaan Tiongkok] di [m5:@LKA Sri Lanka], {e1 sepakat mengembangkan} Pelabuhan [m6:@IDN Sabang], rencana yang menurut [m7:#outlet The Times of India] diamati [m8:CHN.GOV Beijing].
e1 m1 > m2 AGREE planned 2018-05-31/none ctx=economic,military

### Antara 2023-09-13
[m1:RUS.GOV Vladimir Putin] {e1 menjamu} [m2:PRK.GOV Kim Jong-un] di Kosmodrom Vostochny. [m3:KOR.GOV Seoul], lewat [m4:KOR.GOV Menteri Unifikasi Kim Yung-ho], {e2 memperingatkan} [m5=m1 Moskow] supaya tidak membeli peluru dari [m6=m2 Pyongyang] untuk perang di [m7:@UKR Ukraina], sedangkan [m8:CHN.GOV Mao Ning] menyebut lawatan itu urusan dua negara.
e1 m2 > m1 CONSULT actual 2023-09-13/none mode=visit ctx=diplomatic,military
e2 m3 > m5 THREATEN threatened 2023-09-13/none ctx=military

### Kompas.com 2019-05-13
Kapal tanker milik [m1:SAU.BUS Saudi Aramco] dan [m2:NOR.BUS perusahaan Norwegia] disabotase di lepas pantai [m3:@ARE Fujairah]. [m4:USA.MIL Pentagon], yang pekan lalu {e1 mengirim} kapal induk Abraham Lincoln untuk menghadapi [m5:IRN.GOV Iran], {e2 membantu} [m6:ARE.GOV Uni Emirat Arab] menyelidikinya; [m7=m5 Teheran] menduga ulah pihak ketiga.
e1 m4 > m5 MOBILIZE actual 2019-05-06/week mode=ships ctx=military
e2 m4 > m6 AID actual 2019-05-13/none ctx=military

### VOA Indonesia 2012-10-05
[m1:TUR.LEG Parlemen Turki] {e1 memberi wewenang} kepada [m2:TUR.MIL militer] untuk masuk ke [m3:@SYR Suriah] menyusul jatuhnya mortir dari wilayah [m4:SYR.MIL pasukan Assad] yang {e2 menewaskan} [m5:TUR.CVL lima warga Akcakale]. [m6:SYR.GOV Damaskus], lewat [m7:UN Lakhdar Brahimi], menyampaikan {e3 belasungkawa} kepada [m8:TUR.CVL keluarga korban].
e1 m1 > m2 SUPPORT actual 2012-10-05/none ctx=military
e2 m4 > m5 ASSAULT actual 2012-10-05/none mode=heavy-weapons ctx=military
e3 m6 > m8 SUPPORT actual 2012-10-05/none ctx=military

### Tempo.co 2022-01-06
Atas undangan [m1:KAZ.GOV Presiden Kassym-Jomart Tokayev], pasukan [m2:CSTO CSTO] pimpinan [m3:RUS.MIL Rusia] {e1 tiba} di [m4:@KAZ Almaty], tempat [m5:KAZ.CVL perusuh] {e2 membakar} balai kota. [m6:ARM.GOV Nikol Pashinyan], ketua bergilir, mengumumkan pengiriman itu; [m7:KGZ.LEG parlemen Kirgistan] masih bersidang dan [m8:USA.GOV Washington] memantau.
e1 m2 > m1 AID actual 2022-01-06/none ctx=peacekeeping,military
e2 m5 > m1 PROTEST actual 2022-01-06/none mode=riot ctx=economic
rel m2 led_by m3

### CNN Indonesia 2015-09-30
Sehari setelah [m1:RUS.GOV Vladimir Putin] {e1 bertemu} [m2:USA.GOV Barack Obama] di [m3:@USA New York], pesawat tempur [m4:RUS.MIL Rusia] {e2 mengebom} wilayah [m5:SYR.REB pemberontak Suriah] di [m6:@SYR Homs], bukan [m7:ISIS.REB ISIS], kata [m8:FRA.GOV Menteri Pertahanan Jean-Yves Le Drian].
e1 m1 > m2 CONSULT actual 2015-09-29/day mode=meet ctx=diplomatic
e2 m4 > m5 ASSAULT actual 2015-09-30/none mode=aerial ctx=military said=m8

### Republika 2014-10-14
[m1:GBR.LEG Majelis Rendah Inggris] {e1 mendukung} pengakuan negara [m2:PSE.GOV Palestina] dengan 274 suara lawan 12. [m3:ISR.GOV Kementerian Luar Negeri Israel] {e2 menyayangkan} hasil itu, berbeda dengan [m4:SWE.GOV PM Swedia Stefan Lofven], yang {e3 akan mengakui} negara tersebut; [m5:GBR.GOV David Cameron] abstain dan [m6:FRA.GOV Laurent Fabius] berkunjung ke [m7:@EGY Kairo].
e1 m1 > m2 SUPPORT actual 2014-10-14/none ctx=diplomatic,territory
e2 m3 > m1 ACCUSE actual 2014-10-14/none mode=disapprove ctx=diplomatic
e3 m4 > m2 AGREE planned 2014-10-14/none ctx=diplomatic

### SINDOnews 2019-08-30
[m1:BRA.GOV Presiden Jair Bolsonaro] hanya akan {e1 membahas} bantuan kebakaran Amazon dari [m2:G7 G7] jika [m3:FRA.GOV Emmanuel Macron] menarik ucapan yang menghinanya. Sebelumnya [m4=m1 ia] {e2 menerima} empat pesawat dari [m5:CHL.GOV Cile], dan [m6:IRL.GOV Irlandia] {e3 mengancam} menolak perjanjian dagang [m7:EU Uni Eropa] dengan [m8:MERCOSUR Mercosur].
e1 m1 > m3 CONSULT hypothetical 2019-08-30/none ctx=environment,diplomatic
e2 m5 > m4 AID actual 2019-08-30/none ctx=disasters,environment
e3 m6 > m8 THREATEN threatened 2019-08-30/none ctx=economic,environment

### BBC Indonesia 2021-01-07
[m1:USA.CVL Massa pendukung Donald Trump] {e1 menyerbu} Gedung Capitol ketika [m2:USA.LEG Kongres] menghitung suara elektoral kemenangan [m3:USA.PTY Joe Biden]. [m4:GBR.GOV PM Boris Johnson] dan [m5:DEU.GOV Menlu Heiko Maas] {e2 mengecam} kejadian di [m6:@USA Washington] itu, [m7:USA.BUS Twitter] {e3 mengunci} akun [m8:USA.GOV sang presiden], sedangkan [m9:VEN.GOV Caracas] mengaku cemas.
e1 m1 > m2 PROTEST actual 2021-01-07/none mode=riot ctx=election,legislative
e2 m4,m5 > m1 ACCUSE actual 2021-01-07/none mode=disapprove ctx=election
e3 m7 > m8 COERCE actual 2021-01-07/none mode=censor ctx=election

### Kumparan 2022-08-17
[m1:KEN.PTY Raila Odinga] {e1 menolak} hasil pemilihan yang memenangkan [m2:KEN.PTY William Ruto] dan {e2 akan menggugat} [m3:KEN.GOV Ketua KPU Wafula Chebukati] ke [m4:KEN.JUD Mahkamah Agung Kenya]. [m5:TZA.GOV Presiden Samia Suluhu Hassan] dan [m6:ETH.GOV PM Abiy Ahmed] {e3 memberi selamat} kepada [m7=m2 pemenang] sebelum [m8:USA.GOV kedutaan Amerika] di [m9:@KEN Nairobi] bersuara.
e1 m1 > m3 REJECT actual 2022-08-17/none ctx=election
e2 m1 > m3 ACCUSE planned 2022-08-17/none mode=allege ctx=election,legal
e3 m5,m6 > m7 SUPPORT actual 2022-08-17/none ctx=election,diplomatic

### Media Indonesia 2021-05-23
Pesawat Ryanair yang terbang dari [m1:@GRC Athena] ke [m2:@LTU Vilnius] {e1 dipaksa mendarat} jet MiG-29 [m3:BLR.MIL Belarus] agar [m4:BLR.JRN wartawan oposisi Roman Protasevich] bisa {e2 ditangkap}. [m5:LTU.GOV Presiden Gitanas Nauseda] {e3 menuntut} pembebasannya dari [m6:BLR.GOV Minsk], [m7:EU Charles Michel] menyebut hal itu belum pernah terjadi, dan [m8:RUS.GOV Maria Zakharova] {e4 menyindir} [m9:USA.GOV Amerika].
e1 m3 > m4 COERCE actual 2021-05-23/none mode=seize ctx=repression
e2 m6 > m4 COERCE actual 2021-05-23/none mode=arrest ctx=repression,rights_freedoms
e3 m5 > m6 REQUEST requested 2021-05-23/none mode=release ctx=repression
e4 m8 > m9 ACCUSE actual 2021-05-23/none mode=disapprove ctx=diplomatic

### CNBC Indonesia 2019-05-20 none
Harga kedelai yang dijual [m1:BRA.AGR petani Brasil] ke [m2:@CHN China] naik, sedangkan yang berasal dari [m3:@USA Iowa] turun; importir di [m4:@IDN Surabaya] dan [m5:IDN.BUS Gakoptindo] lebih memperhatikan kurs, menurut riset [m6:IDN.BUS Bank Mandiri] yang juga mengutip data [m7:USA.GOV USDA] serta [m8:ARG.BUS bursa Rosario].

### Okezone 2013-08-01
[m1:RUS.GOV Rusia] {e1 memberi suaka sementara} kepada [m2:USA.CVL Edward Snowden], yang lima pekan tertahan di bandara [m3:@RUS Sheremetyevo]. [m4:USA.LEG Senator Chuck Schumer] {e2 mendesak} [m5:USA.GOV Barack Obama] memindahkan lokasi KTT [m6:G20 G20], sedangkan [m7:BOL.GOV Evo Morales], yang pesawatnya pernah {e3 dilarang melintas} oleh [m8:PRT.GOV Portugal], bersorak di [m9:@BOL La Paz].
e1 m1 > m2 AID actual 2013-08-01/none mode=asylum ctx=asylum,intelligence
e2 m4 > m5 REQUEST requested 2013-08-01/none ctx=diplomatic
e3 m8 > m7 REJECT actual 2013-08-01/none mode=access ctx=diplomatic bg

### Liputan6 2017-08-25
Serangan [m1:ARSA.REB ARSA] terhadap [m2:MMR.COP 30 pos polisi Myanmar] di [m3:@MMR Maungdaw] {e1 terjadi} sehari setelah [m4:UN Kofi Annan] {e2 menyerahkan} laporannya kepada [m5:MMR.GOV Aung San Suu Kyi]. [m6:BGD.MIL Penjaga perbatasan Bangladesh] {e3 memulangkan paksa} [m7:MMR.REF 146 orang Rohingya], dan [m8:IDN.GOV Jakarta] mengikuti dengan prihatin.
e1 m1 > m2 ASSAULT actual 2017-08-25/none mode=violence ctx=religion_ethnicity,military
e2 m4 > m5 CONSULT actual 2017-08-24/day mode=meet ctx=religion_ethnicity
e3 m6 > m7 COERCE actual 2017-08-25/none mode=deport ctx=migration,asylum

### Jawa Pos 2010-03-26
Hubungan kedua Korea memburuk, tetapi [m1:CHN.GOV Wu Dawei], perunding [m2:@CHN Beijing], {e1 melawat} ke [m3:KOR.GOV Seoul] dengan membawa pesan bahwa [m4:PRK.GOV Pyongyang] {e2 bersedia kembali} ke perundingan yang diikuti [m5:RUS.GOV Moskow] dan [m6:JPN.GOV Tokyo]; [m7:USA.GOV utusan Stephen Bosworth] menunggu di [m8:@USA Washington].
e1 m1 > m3 CONSULT actual 2010-03-26/none mode=visit ctx=diplomatic,cbrn
e2 m4 > m3 AGREE planned 2010-03-26/none mode=meet ctx=diplomatic,cbrn said=m1

### Detikcom 2020-03-01
Perjanjian yang {e1 ditandatangani} [m1:USA.GOV Zalmay Khalilzad] dan [m2:TALIBAN.REB Mullah Abdul Ghani Baradar] di [m3:@QAT Doha], disaksikan [m4:IDN.GOV Menlu Retno Marsudi], mengharuskan [m5:AFG.GOV Kabul] membebaskan 5.000 [m6:TALIBAN.REB tahanan Taliban], syarat yang keesokan harinya {e2 ditolak} [m7:AFG.GOV Ashraf Ghani].
e1 m1 > m2 SUPPORT actual 2020-03-01/none ctx=military,diplomatic
e2 m7 > m1 REJECT actual 2020-03-01/none ctx=military

### Kontan 2023-10-13
[m1:CHN.MIL Kapal China] dan [m2:PHL.MIL Filipina] {e1 bertabrakan} di [m3:@PHL Second Thomas Shoal] saat [m4:CAN.MIL fregat HMCS Ottawa] {e2 berlatih bersama} [m5:USA.MIL USS Dewey] dan [m6:JPN.MIL JS Akebono] dalam latihan Samasama yang digelar [m7:PHL.MIL angkatan laut di Manila]; [m8:VNM.GOV Hanoi] tidak bersuara.
e2 m4 > m5,m6 COOPERATE actual 2023-10-13/none ctx=military
e1 m1 > m2 ASSAULT actual 2023-10-13/none ctx=military,territory
