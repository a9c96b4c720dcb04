### Antara 2018-07-09
[m1:ETH.GOV PM Ethiopia Abiy Ahmed] dan [m2:ERI.GOV Presiden Eritrea Isaias Afwerki] {e1 menandatangani} deklarasi perdamaian di [m3:@ERI Asmara]. [m4:UN Antonio Guterres], yang hari itu tiba di [m5:@ETH Addis Ababa], mengatakan sanksi terhadap [m6=m2 Eritrea] mungkin dicabut; [m7:ARE.GOV Abu Dhabi] dan [m8:SAU.GOV Riyadh] {e2 memberi selamat} kepada [m9=m1+m2 keduanya].
e1 m1 > m2 SUPPORT actual 2018-07-09/none ctx=diplomatic
e2 m7,m8 > m9 SUPPORT actual 2018-07-09/none ctx=diplomatic

### VOA Indonesia 2020-11-15
[m1:TPLF.REB Front Pembebasan Rakyat Tigray] mengaku {e1 menembakkan} roket ke bandara [m2:ERI.GOV Asmara] karena, {e5 menurut} ketuanya [m4:TPLF.REB Debretsion Gebremichael], [m3:ERI.MIL tentara Eritrea] bertempur di pihak [m5:ETH.MIL Ethiopia]. [m6:UGA.GOV Yoweri Museveni] {e3 menawarkan} perundingan di [m7:@UGA Kampala], dan [m8:SDN.GOV Sudan] {e4 menerima} [m9:ETH.REF 20.000 pengungsi].
e1 m1 > m2 ASSAULT actual 2020-11-15/none mode=heavy-weapons ctx=military said=m1
e3 m6 > m1,m5 AGREE planned 2020-11-15/none mode=third-party ctx=diplomatic
e4 m8 > m9 AID actual 2020-11-15/none mode=asylum ctx=migration,asylum
e5 m4 > m3 ACCUSE actual 2020-11-15/none mode=allege ctx=military

### Kompas.com 2020-08-04
[m1:LBN.GOV PM Lebanon Hassan Diab] {e1 memohon} bantuan kepada [m2:? negara-negara sahabat] setelah ledakan di pelabuhan [m3:@LBN Beirut]. [m4:ISR.GOV Israel] {e2 menawarkan} pertolongan lewat [m5:UN perantara PBB], [m6:QAT.GOV Qatar] {e3 menerbangkan} rumah sakit lapangan bagi [m7:LBN.CVL korban], dan [m8:HEZBOLLAH.REB Hizbullah] membantah menyimpan senjata di sana.
e1 m1 > m2 REQUEST requested 2020-08-04/none mode=assist ctx=disasters
e2 m4 > m1 AGREE planned 2020-08-04/none mode=assist ctx=disasters
e3 m6 > m7 AID actual 2020-08-04/none ctx=disasters,health

### CNN Indonesia 2017-11-15
[m1:ZWE.MIL Militer Zimbabwe] {e1 menempatkan} [m2:ZWE.GOV Robert Mugabe] dalam tahanan rumah, kata [m3:ZAF.GOV Jacob Zuma], yang {e2 mengirim} dua menteri sebagai utusan [m4:SADC SADC]. [m5:ZWE.PTY Emmerson Mnangagwa], yang dipecat pekan lalu, pulang dari [m6:@ZAF Pretoria]; [m7:CHN.GOV Beijing], yang baru {e3 menerima kunjungan} [m8=m1 panglima negara itu], tidak berkomentar.
e1 m1 > m2 COERCE actual 2017-11-15/none mode=arrest ctx=executive,pro_autocracy
e2 m3 > m1 CONSULT actual 2017-11-15/none mode=third-party ctx=diplomatic
e3 m8 > m7 CONSULT actual 2017-11-15/none mode=visit ctx=military

### Tempo.co 2019-06-03
[m1:RSF.REB Pasukan RSF] {e1 menembaki} [m2:SDN.CVL pengunjuk rasa] di depan markas militer [m3:@SDN Khartoum]. [m4:SDN.CVL Asosiasi Profesional Sudan] {e2 menghentikan} perundingan dengan [m5:SDN.MIL dewan militer], [m6:GBR.GOV Jeremy Hunt] {e3 menyebut} [m7=m5 dewan itu] bertanggung jawab penuh, sedangkan [m8:EGY.GOV Kairo] menyerukan ketenangan.
e1 m1 > m2 ASSAULT actual 2019-06-03/none mode=firearms ctx=repression,pro_democracy
e2 m4 > m5 REJECT actual 2019-06-03/none mode=discontinue ctx=pro_democracy
e3 m6 > m7 ACCUSE actual 2019-06-03/none mode=disapprove ctx=repression

### Republika 2018-09-07
[m1:IRN.GOV Hassan Rouhani] {e1 menjamu} [m2:RUS.GOV Vladimir Putin] dan [m3:TUR.GOV Recep Tayyip Erdogan] di [m4:@IRN Teheran] guna membahas [m5:@SYR Idlib]. Usul gencatan senjata dari [m6=m3 pemimpin Turki itu] {e2 ditolak} [m7=m2 tamunya dari Moskow], yang beralasan [m8:HTS.REB kelompok bersenjata] tidak hadir di meja.
e1 m2,m3 > m1 CONSULT actual 2018-09-07/none mode=multilateral ctx=diplomatic,military
e2 m7 > m6 REJECT actual 2018-09-07/none mode=ceasefire ctx=military

### BBC Indonesia 2019-10-31
[m1:CHL.GOV Presiden Sebastian Pinera] {e1 membatalkan} KTT [m2:APEC APEC] di [m3:@CHL Santiago] di tengah {e4 unjuk rasa} [m4:CHL.CVL warga]; [m5:USA.GOV Trump] sedianya hendak menandatangani perjanjian dagang dengan [m6:CHN.GOV Xi Jinping] di sana. [m7:ESP.GOV Pedro Sanchez] {e3 menawarkan} [m8:@ESP Madrid] sebagai pengganti bagi konferensi iklim [m9:UN PBB].
e1 m1 > m2 REJECT actual 2019-10-31/none mode=meet ctx=diplomatic
e3 m7 > m9 AGREE planned 2019-10-31/none mode=assist ctx=environment
e4 m4 > m1 PROTEST actual 2019-10-31/none mode=demo ctx=economic

### SINDOnews 2024-04-06
[m1:ECU.COP Polisi Ekuador] {e1 mendobrak} kedutaan [m2:MEX.GOV Meksiko] di [m3:@ECU Quito] dan {e2 meringkus} [m4:ECU.ELI mantan wakil presiden Jorge Glas], yang sehari sebelumnya {e3 diberi suaka} oleh [m5:MEX.GOV Andres Manuel Lopez Obrador]. [m6:NIC.GOV Nikaragua] {e4 ikut memutus hubungan} dengan [m7:ECU.GOV pemerintahan Noboa]; [m8:OAS OAS] menjadwalkan sidang.
e1 m1 > m2 COERCE actual 2024-04-06/none ctx=diplomatic,asylum
e2 m1 > m4 COERCE actual 2024-04-06/none mode=arrest ctx=asylum,corruption
e3 m5 > m4 AID actual 2024-04-05/day mode=asylum ctx=asylum
e4 m6 > m7 SANCTION actual 2024-04-06/none mode=discontinue ctx=diplomatic

### Media Indonesia 2016-11-24
Perjanjian damai baru {e1 diteken} [m1:COL.GOV Presiden Juan Manuel Santos] dan [m2:FARC.REB Timochenko] di [m3:@COL Bogota], yang kali ini tanpa referendum. [m4:COL.OPP Alvaro Uribe] {e2 menuntut} pemungutan suara ulang, [m5:NOR.GOV Norwegia] dan [m6:CUB.GOV Kuba] {e3 dipuji} [m7=m1 sang presiden], sedangkan [m8:ELN.REB ELN] belum berunding di [m9:@ECU Quito].
e1 m1 > m2 SUPPORT actual 2016-11-24/none ctx=military
e2 m4 > m1 REQUEST requested 2016-11-24/none mode=change ctx=political_institutions
e3 m7 > m5,m6 SUPPORT actual 2016-11-24/none ctx=diplomatic

### Kumparan 2021-03-23 none
Kapal Ever Given, milik [m1:JPN.BUS Shoei Kisen] tetapi disewa [m2:TWN.BUS Evergreen] dan berbendera [m3:@PAN Panama], melintang di [m4:@EGY Terusan Suez]; awaknya, semuanya [m5:IND.LAB warga India], sehat, menurut [m6:DEU.BUS pengelola teknis dari Hamburg], dan [m7:EGY.GOV otoritas terusan] menunggu air pasang.

### Okezone 2020-05-05
[m1:VEN.GOV Nicolas Maduro] menayangkan pengakuan [m2:USA.CRM Luke Denman, mantan prajurit Amerika yang tertangkap], dan {e1 menuduh} [m3:COL.GOV Ivan Duque] membantu penyusupan lewat laut dari [m4:@COL La Guajira]. [m5:USA.GOV Mike Pompeo] {e2 menyangkal} keterlibatan langsung [m6:USA.GOV Washington], sementara [m7:VEN.OPP Juan Guaido] {e3 meminta} [m8=m1 rezim itu] menghormati hak para tahanan.
e1 m1 > m3 ACCUSE actual 2020-05-05/none mode=allege ctx=military
e2 m5 > m1 REJECT actual 2020-05-05/none ctx=military
e3 m7 > m8 REQUEST requested 2020-05-05/none ctx=human_rights

### CNBC Indonesia 2022-04-19
[m1:SLB.GOV Kepulauan Solomon] dan [m2:CHN.GOV China] {e1 meneken} pakta keamanan hanya beberapa hari sebelum [m3:USA.GOV Kurt Campbell] dijadwalkan {e2 bertemu} [m4:SLB.GOV Manasseh Sogavare] di [m5:@SLB Honiara]. [m6:AUS.OPP Penny Wong], juru bicara oposisi, {e3 menyebutnya} kegagalan terburuk [m7:AUS.GOV pemerintahan Morrison] di Pasifik; [m8:NZL.GOV Jacinda Ardern] kecewa.
e1 m1 > m2 SUPPORT actual 2022-04-19/none ctx=military,diplomatic
e2 m3 > m4 AGREE planned 2022-04-19/none mode=visit ctx=diplomatic
e3 m6 > m7 ACCUSE actual 2022-04-19/none mode=disapprove ctx=diplomatic

### Liputan6 2013-02-20
[m1:MYS.COP Pasukan keamanan Malaysia] {e1 mengepung} [m2:SULU.REB seratus pengikut Sultan Sulu] di Lahad Datu, [m3:@MYS Sabah], sementara [m4:PHL.GOV Manila] {e2 meminta} [m5=m2 mereka] pulang dengan kapal yang dikirim [m6:PHL.MIL Angkatan Laut Filipina]. [m7:MYS.GOV Hishammuddin Hussein] {e3 menolak} tuntutan [m8:SULU.REB Jamalul Kiram III]; [m9:IDN.LAB pekerja Indonesia] diungsikan.
e1 m1 > m2 COERCE actual 2013-02-20/none mode=restrict ctx=territory
e2 m4 > m5 REQUEST requested 2013-02-20/none mode=withdraw ctx=territory
e3 m7 > m8 REJECT actual 2013-02-20/none ctx=territory

### Jawa Pos 2021-08-06
[m1:HEZBOLLAH.REB Hizbullah] {e1 menembakkan} roket ke [m2:ISR.MIL lahan kosong di Shebaa] sebagai jawaban atas serangan udara [m3:ISR.MIL Israel] di [m4:@LBN Mahmoudiya]. [m5:LBN.REL Warga Druze] di Shouaya {e3 mencegat} truk peluncur roket [m6=m1 kelompok itu] dan menyerahkan awaknya kepada [m7:LBN.MIL tentara Lebanon]; [m8:UN UNIFIL] {e4 mengimbau} pihak-pihak menahan tembakan.
e1 m1 > m2 ASSAULT actual 2021-08-06/none mode=heavy-weapons ctx=military
e3 m5 > m6 COERCE actual 2021-08-06/none mode=seize ctx=military
e4 m8 > m1,m3 REQUEST requested 2021-08-06/none mode=ceasefire ctx=military

### Kontan 2019-07-01
[m1:JPN.GOV Jepang] {e1 memperketat} ekspor bahan semikonduktor ke [m2:KOR.GOV Korea Selatan] setelah [m3:KOR.JUD Mahkamah Agung di Seoul] {e2 menghukum} [m4:JPN.BUS Nippon Steel] membayar ganti rugi kepada [m5:KOR.LAB bekas pekerja paksa]. [m6:KOR.GOV Menteri Perdagangan Sung Yun-mo] {e3 akan mengadu} ke [m7:WTO WTO]; [m8:KOR.BUS Samsung] mencari pemasok di [m9:@TWN Taiwan].
e1 m1 > m2 SANCTION actual 2019-07-01/none mode=discontinue ctx=economic,technology
e2 m3 > m4 SANCTION actual 2019-07-01/none mode=convict ctx=legal,reparations bg
e3 m6 > m1 ACCUSE planned 2019-07-01/none mode=allege ctx=economic,legal

### detikNews 2023-12-12
[m1:UN Majelis Umum PBB] {e1 menuntut} gencatan senjata di [m2:@PSE Gaza] dengan 153 suara, di antaranya [m3:AUS.GOV Australia] dan [m4:IND.GOV India]. [m5:ISR.GOV Gilad Erdan], yang mengangkat kertas bertuliskan nomor telepon [m6:HAMAS.REB Yahya Sinwar], {e2 mencela} hasil itu, sedangkan [m7:USA.GOV Joe Biden] di [m8:@USA Washington] {e3 memperingatkan} [m9:ISR.GOV Netanyahu] mulai kehilangan dukungan.
e1 m1 > m5 REQUEST requested 2023-12-12/none mode=ceasefire ctx=military,human_security
e2 m5 > m1 ACCUSE actual 2023-12-12/none mode=disapprove ctx=diplomatic
e3 m7 > m9 ACCUSE actual 2023-12-12/none mode=disapprove ctx=military,diplomatic
