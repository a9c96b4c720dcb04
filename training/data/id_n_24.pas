### Antara 2013-03-05
[m1:MYS.MIL Jet tempur Malaysia] {e1 mengebom} posisi [m2:SULU.REB pengikut Sultan Sulu] di Kampung Tanduo, [m3:@MYS Lahad Datu], setelah upaya [m4:PHL.GOV Presiden Benigno Aquino] membujuk [m5=m2 mereka] pulang gagal.
e1 m1 > m2 ASSAULT actual 2013-03-05/none mode=aerial ctx=territory,military

### Antara 2013-03-07
[m1:MYS.GOV Perdana Menteri Najib Razak] {e1 menolak seruan gencatan senjata} dari [m2:SULU.REB Sultan Jamalul Kiram III] dan {e2 meminta} [m4=m2 gerombolan itu] menyerah tanpa syarat, seusai {e3 menelepon} [m3:UN Sekjen PBB].
e1 m1 > m2 REJECT actual 2013-03-07/none ctx=military,territory
e2 m1 > m2 REQUEST requested 2013-03-07/none mode=yield ctx=military,territory
e3 m1 > m3 CONSULT actual 2013-03-07/none mode=phone ctx=military

### Antara 2013-03-12
<<q1 [m1:PHL.MIL Angkatan Laut Filipina] {e1 mengirim} dua kapal perang ke perairan [m2:@PHL Tawi-Tawi] untuk mencegat [m3:SULU.REB pendukung sultan] yang hendak menyeberang>>, kata [m4:PHL.GOV Wakil Presiden Jejomar Binay].
e1 m1 > m3 MOBILIZE actual 2013-03-12/none mode=ships ctx=territory
q1 m4 indirect cue=kata

### Antara 2013-03-20
[m1:PHL.GOV Departemen Kesejahteraan Sosial Filipina] {e1 membagikan} beras dan uang saku kepada [m2:PHL.REF 2.600 warga yang dipulangkan dari Sabah] di [m3:@PHL Bongao].
e1 m1 > m2 AID actual 2013-03-20/none ctx=migration

### Kompas 2012-09-25
[m1:IDN.EDU Mahasiswa Universitas Pamulang] {e1 mengadang} kendaraan [m2:IDN.COP Wakapolri Komjen Nanan Sukarna] yang akan memberikan ceramah di kampus itu, sehingga [m3:IDN.COP aparat Polres Jakarta Selatan] {e2 menembakkan peluru karet}.
e1 m1 > m2 PROTEST actual 2012-09-25/none mode=obstruct ctx=repression
e2 m3 > m1 ASSAULT actual 2012-09-25/none mode=crowd-control ctx=repression

### Kompas 2012-10-05
[m1:IDN.COP Puluhan polisi] {e1 mendatangi} gedung KPK untuk membawa [m2:IDN.JUD penyidik Novel Baswedan], dan dihalangi [m3:IDN.CVL ratusan aktivis antikorupsi] yang {e2 membentuk pagar manusia}.
e1 m1 > m2 COERCE actual 2012-10-05/none mode=seize ctx=corruption
e2 m3 > m1 PROTEST actual 2012-10-05/none mode=obstruct ctx=corruption

### Kompas 2012-10-08
[m1:IDN.GOV Presiden Susilo Bambang Yudhoyono] {e1 memerintahkan} [m2:IDN.COP Polri] menyerahkan kasus simulator SIM kepada [m3:IDN.JUD KPK] dan {e2 menyebut} pengusutan [m4:IDN.JUD Novel] tidak tepat waktu.
e1 m1 > m2 REQUEST requested 2012-10-08/none mode=yield ctx=corruption
e2 m1 > m2 ACCUSE actual 2012-10-08/none mode=disapprove ctx=corruption

### Kompas 2012-10-30
<<q1 [m1:IDN.COP Bareskrim] {e1 menyerahkan} berkas dan tersangka perkara simulator kepada [m2:IDN.JUD Komisi Pemberantasan Korupsi]>>, kata [m3:IDN.COP juru bicara Brigjen Boy Rafli Amar] di [m4:@IDN Jakarta].
e1 m1 > m2 CONCEDE actual 2012-10-30/none ctx=corruption
q1 m3 indirect cue=kata

### VOA Indonesia 2019-02-27
[m1:IND.MIL Angkatan Udara India] {e1 menyerang} sebuah kamp [m2:JEM.REB Jaish-e-Mohammad] di [m3:@PAK Balakot], dan sehari kemudian [m4:PAK.MIL Pakistan] {e2 menembak jatuh} sebuah jet [m5:IND.MIL New Delhi].
e1 m1 > m2 ASSAULT actual 2019-02-26/day mode=aerial ctx=terrorism,military
e2 m4 > m5 ASSAULT actual 2019-02-27/day ctx=military

### VOA Indonesia 2019-03-01
[m1:PAK.GOV Pakistan] {e1 memulangkan} [m2:IND.MIL pilot Wing Commander Abhinandan Varthaman] kepada [m3:IND.GOV India] di pos [m4:@IND Wagah], sehari sesudah [m5:PAK.GOV Perdana Menteri Imran Khan] menyebutnya isyarat perdamaian.
e1 m1 > m3 RETREAT actual 2019-03-01/none mode=release ctx=military

### VOA Indonesia 2019-02-28
[m1:PAK.GOV Perdana Menteri Imran Khan] di depan parlemen {e1 mengumumkan akan melepaskan} [m2:IND.MIL penerbang India yang tertangkap], setelah [m3:SAU.GOV Arab Saudi] dan [m4:ARE.GOV Uni Emirat Arab] turut meredakan ketegangan.
e1 m1 > m2 CONCEDE planned 2019-02-28/none mode=release ctx=military

### VOA Indonesia 2019-08-07
[m1:PAK.GOV Islamabad] {e1 mengusir} [m2:IND.GOV Komisaris Tinggi India Ajay Bisaria] dan {e2 menghentikan perdagangan} dengan [m3:IND.GOV New Delhi] karena pencabutan status khusus [m4:@IND Kashmir].
e1 m1 > m2 SANCTION actual 2019-08-07/none mode=expel ctx=diplomatic,territory
e2 m1 > m3 SANCTION actual 2019-08-07/none mode=discontinue ctx=economic,territory

### VOA Indonesia 2019-08-16
[m1:CHN.GOV Tiongkok] {e1 meminta} sidang tertutup [m2:UNSC Dewan Keamanan PBB] mengenai Kashmir, permintaan yang menurut [m3:IND.GOV Duta Besar India Syed Akbaruddin] melampaui urusan dalam negeri [m4=m3 negaranya].
e1 m1 > m2 REQUEST requested 2019-08-16/none mode=meet ctx=territory,diplomatic
e2 m3 > m1 REJECT actual 2019-08-16/none ctx=territory,diplomatic
[m5=m3 New Delhi] {e2 menampik} pembahasan itu.

### detikNews 2005-03-08
[m1:IDN.MIL TNI AL] {e1 mengirim} tiga kapal perang ke [m2:@IDN Ambalat] setelah [m3:MYS.BUS Petronas] memberikan konsesi minyak kepada [m6:GBR.BUS Shell] di blok itu, sedangkan [m4:MYS.GOV Menlu Malaysia Syed Hamid Albar] {e2 mengajak} [m5:IDN.GOV Jakarta] berunding.
e1 m1 > m4 MOBILIZE actual 2005-03-08/none mode=ships ctx=territory,natural_resource
e2 m4 > m5 REQUEST requested 2005-03-08/none mode=meet ctx=territory,natural_resource

### detikNews 2005-04-08
<<q1 [m1:MYS.MIL Kapal Diraja Rencong] {e1 menyerempet} [m2:IDN.MIL KRI Tedong Naga] di perairan [m3:@IDN Karang Unarang]>>, menurut [m4:IDN.MIL Panglima Armada Timur], dan [m5:IDN.GOV Departemen Luar Negeri] {e2 menyampaikan nota protes} kepada [m6:MYS.GOV kedutaan Malaysia].
e1 m1 > m2 ASSAULT actual 2005-04-08/none ctx=territory,military said=m4
e2 m5 > m6 ACCUSE actual 2005-04-08/none mode=disapprove ctx=territory
q1 m4 indirect cue=menurut

### Tempo 2017-11-11
[m1:IDN.COP Polres Tangerang] {e1 menangkap} enam [m2:IDN.CVL warga Cikupa] yang {e2 menelanjangi dan memukuli} [m3:IDN.CVL sepasang kekasih], sementara [m4:IDN.GOV Bupati Ahmed Zaki Iskandar] {e3 menjanjikan} rumah bagi pasangan itu.
e1 m1 > m2 COERCE actual 2017-11-11/none mode=arrest ctx=human_rights
e2 m2 > m3 ASSAULT actual 2017-11-11/none mode=beat ctx=human_rights
e3 m4 > m3 AGREE planned 2017-11-11/none ctx=human_rights

### Republika 2009-10-22 headline
[m1:PAK.MIL Pakistan] {e1 Rebut} Kampung [m2:TTP.REB Hakimullah], [m3:IRN.GOV Teheran] {e2 Minta} [m4:PAK.GOV Islamabad] Serahkan [m5:JUNDALLAH.REB Jundallah]
e1 m1 > m2 ASSAULT actual 2009-10-22/none ctx=terrorism,military
e2 m3 > m4 REQUEST requested 2009-10-22/none mode=assist ctx=terrorism

### Antara 2011-11-05 none
Pawai obor dan karapan sapi di [m1:@IDN Pamekasan] berlangsung meriah; pemenang lomba, sapi milik seorang peternak dari [m2:@IDN Sumenep], menerima hadiah dari [m3:IDN.BUS sebuah pabrik rokok].

### Bisnis Indonesia 2012-07-26 none
[m1:KOR.BUS Samsung] membukukan laba kuartal kedua 5,9 miliar dolar, sementara [m2:FIN.BUS Nokia] merugi; sengketa paten dengan [m3:USA.BUS Apple] di [m4:@USA San Jose] belum diputus.
