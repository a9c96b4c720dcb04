### Antara 2011-08-16
[m1:PHL.MIL Angkatan Bersenjata Filipina] {e1 menurunkan status siaga} di Basilan setelah [m2:PHL.GOV Presiden Aquino] {e2 bertemu} [m3:MILF.REB Al Haj Murad Ebrahim] di pinggiran [m4:@JPN Tokyo].
e1 m1 > m3 CONCEDE actual 2011-08-16/none ctx=military
e2 m2 > m3 CONSULT actual 2011-08-04/none ctx=territory

### Kompas.com 2021-07-13
[m1:ZAF.GOV Cyril Ramaphosa] {e1 menerjunkan} 2.500 [m2:ZAF.MIL prajurit] membantu polisi meredam [m3:ZAF.CVL penjarah] di KwaZulu-Natal; [m4:ZAF.OPP Aliansi Demokratik] {e2 minta ditambah} sepuluh kali lipat.
e1 m1 > m3 MOBILIZE actual 2021-07-12/none mode=troops ctx=repression
e2 m4 > m1 REQUEST requested 2021-07-13/none mode=assist ctx=human_security

### detikNews 2017-09-25
Rombongan [m1:IDN.COP Polres Karangasem] {e1 membantu} [m2:IDN.CVL warga lereng Gunung Agung] memindahkan sapi. Sebelumnya [m3:IDN.GOV PVMBG] {e2 menaikkan} status gunung ke awas.
e1 m1 > m2 AID actual 2017-09-25/none ctx=disasters
e2 m3 > m2 MOBILIZE actual 2017-09-22/none ctx=disasters

### BBC Indonesia 2012-06-22
[m1:TUR.MIL Turki] {e1 memindahkan} baterai antipesawat ke garis perbatasan setelah jet F-4 miliknya {e2 ditembak jatuh} [m2:SYR.MIL pertahanan udara Suriah]. [m3:NATO NATO] {e3 akan membahas} insiden itu Selasa.
e1 m1 > m2 MOBILIZE actual 2012-06-28/none mode=weapons ctx=military
e2 m2 > m1 ASSAULT actual 2012-06-22/none mode=aerial ctx=military
e3 m3 > m1 AGREE planned 2012-06-26/day ctx=military

### Tempo.co 2019-02-27
Setelah pesawatnya {e1 ditembak jatuh} dan [m1:IND.MIL Abhinandan Varthaman] ditangkap, [m2:IND.GOV India] {e2 menyiagakan} seluruh pangkalan udara barat. [m3:PAK.GOV Imran Khan] {e3 mengajak} [m4:IND.GOV Narendra Modi] berdialog dan {e4 berjanji memulangkan} sang pilot.
e1 m5 > m2 ASSAULT actual 2019-02-27/none mode=aerial ctx=military
e2 m2 > m5 MOBILIZE actual 2019-02-27/none mode=troops ctx=military
e3 m3 > m4 REQUEST requested 2019-02-27/none mode=meet ctx=diplomatic
e4 m3 > m2 CONCEDE planned 2019-02-28/none ctx=military
Penangkapan dilakukan [m5:PAK.MIL tentara Pakistan].

### VOA Indonesia 2014-09-05
[m1:UKR.GOV Kyiv] dan [m2:DNR.REB separatis Donetsk] {e1 menandatangani protokol} gencatan senjata di [m3:@BLR Minsk] yang {e2 diawasi} [m4:OSCE OSCE].
e1 m1 > m2 SUPPORT actual 2014-09-05/none ctx=military
e2 m4 > m1,m2 AID actual 2014-09-05/none ctx=peacekeeping

### Republika 2012-07-19
[m1:IDN.COP Brimob Polda Maluku] {e1 dikirim} ke Pelauw untuk mencegah bentrok susulan antara [m2:IDN.CVL dua kampung]. [m3:IDN.MIL Kodam Pattimura] {e2 ikut mendirikan} pos pengamanan di batas desa.
e1 m1 > m2 MOBILIZE actual 2012-07-19/none mode=police ctx=religion_ethnicity
e2 m3 > m2 MOBILIZE actual 2012-07-19/none mode=troops ctx=religion_ethnicity

### CNN Indonesia 2023-10-09
[m1:ISR.MIL Militer Israel] {e1 memanggil} 300.000 [m2:ISR.MIL tentara cadangan] dan {e2 memusatkan} tank di sekitar Sderot. [m3:USA.MIL Kapal induk USS Gerald R. Ford] {e3 digeser mendekat}, langkah yang {e4 disambut} [m4:ISR.GOV Yoav Gallant].
e1 m1 > m5 MOBILIZE actual 2023-10-09/none mode=troops ctx=military
e2 m1 > m5 MOBILIZE actual 2023-10-09/none mode=weapons ctx=military
e3 m3 > m5 MOBILIZE actual 2023-10-09/none mode=ships ctx=military
e4 m4 > m3 SUPPORT actual 2023-10-09/none ctx=military
[m5:HAMAS.REB Hamas] masih menyandera seratus lebih orang.

### Kompas 2006-05-25
[m1:TLS.GOV Menlu José Ramos-Horta] {e1 meminta bantuan militer} dari [m2:AUS.GOV Australia], [m3:PRT.GOV Portugal], [m4:NZL.GOV Selandia Baru], dan [m5:MYS.GOV Malaysia]. Malam itu 150 [m6:AUS.MIL pasukan komando Australia] {e2 mendarat} di Dili untuk memulihkan ketertiban.
e1 m1 > m2,m3,m4,m5 REQUEST requested 2006-05-24/none mode=assist ctx=military
e2 m6 > m1 AID actual 2006-05-25/none ctx=peacekeeping

### Tribun Jambi 2019-07-19
[m1:IDN.COP Tim gabungan TNI-Polri] {e1 bergerak} ke markas [m2:IDN.CVL kelompok Serikat Mandiri Batanghari] setelah tiga anggota Satgas Karhutla {e2 dianiaya}.
e1 m1 > m2 MOBILIZE actual 2019-07-19/none mode=police ctx=natural_resource
e2 m2 > m1 ASSAULT actual 2019-07-13/none mode=beat ctx=natural_resource

### Antara 2022-02-24
[m1:NATO NATO] {e1 mengaktifkan rencana pertahanan} dan {e2 menempatkan} lebih dari seratus jet dalam keadaan siaga. [m2:POL.GOV Warsawa], [m3:LTU.GOV Vilnius], dan [m4:EST.GOV Tallinn] {e3 meminta konsultasi} berdasarkan Pasal 4.
e1 m1 > m5 MOBILIZE actual 2022-02-24/none mode=troops ctx=military
e2 m1 > m5 MOBILIZE actual 2022-02-24/none mode=weapons ctx=military
e3 m2,m3,m4 > m1 REQUEST requested 2022-02-24/none mode=meet ctx=military
Invasi [m5:RUS.MIL Rusia] memasuki hari pertama.

### Jawa Pos 2021-05-21
[m1:IDN.MIL Satgas Madago Raya] {e1 menambah} empat pos di Kalemago. Penambahan personel {e2 diminta} sendiri oleh [m2:IDN.AGR petani kopi], yang takut diserang [m3:MIT.REB kelompok Ali Kalora].
e1 m1 > m3 MOBILIZE actual 2021-05-21/none mode=troops ctx=terrorism
e2 m2 > m1 REQUEST requested 2021-05-21/none mode=assist ctx=terrorism

### SINDOnews 2016-10-07
[m1:RUS.MIL Kementerian Pertahanan Rusia] {e1 memasang} rudal S-300 di Tartus; juru bicaranya {e2 memperingatkan} [m2:USA.MIL Amerika] agar tidak mengebom tentara pemerintah Suriah.
e1 m1 > m2 MOBILIZE actual 2016-10-06/none mode=weapons ctx=military
e2 m1 > m2 THREATEN threatened 2016-10-06/none mode=violence ctx=military

### Kompas.com 2013-04-08 none
Turis asal [m1:@KOR Seoul] tetap berdatangan ke kebun raya itu. Pengelola menempatkan pemandu berbahasa asing dan menyiagakan kendaraan listrik untuk lansia.

### Antara 2018-11-26
[m1:UKR.LEG Parlemen Ukraina] {e1 menyetujui} darurat militer di sepuluh wilayah setelah tiga kapalnya {e2 direbut} [m2:RUS.MIL penjaga pantai Rusia]; [m3:UKR.GOV Petro Poroshenko] mengatakan semua cadangan gelombang pertama {e3 akan dipanggil} bila perlu.
e1 m1 > m2 MOBILIZE actual 2018-11-26/none ctx=military
e2 m2 > m3 COERCE actual 2018-11-25/none mode=seize ctx=military,territory
e3 m3 > m2 MOBILIZE hypothetical 2018-11-26/none mode=troops ctx=military

### Riau Pos 2021-06-15
Delapan kapal patroli [m1:IDN.GOV Bakamla] {e1 dikerahkan} menghalau kapal riset [m2:CHN.GOV Tiongkok] yang berlayar zigzag di Natuna Utara. [m3:IDN.MIL Laksamana Aan Kurnia] membantah kapalnya {e2 kabur}.
e1 m1 > m2 MOBILIZE actual 2021-06-15/none mode=ships ctx=territory
e2 m3 > m2 RETREAT denied 2021-06-15/none mode=withdraw ctx=territory

### Media Indonesia 2010-05-14
[m1:THA.MIL Tentara Thailand] {e1 mengepung} kamp [m2:THA.OPP Kaus Merah] dengan panser dan {e2 memutus} aliran air serta listrik. [m3:THA.OPP Jatuporn Prompan] {e3 menyerukan} [m4:THA.GOV Abhisit] menarik pasukan.
e1 m1 > m2 MOBILIZE actual 2010-05-14/none mode=troops ctx=repression
e2 m1 > m2 COERCE actual 2010-05-14/none mode=restrict ctx=repression
e3 m3 > m4 REQUEST requested 2010-05-14/none mode=yield ctx=repression

### Liputan6.com 2026-01-21
[m1:DNK.MIL Denmark] {e1 menambah} sekitar dua ratus serdadu di Nuuk dan {e2 mengundang} [m2:NATO sekutu NATO] berlatih di Greenland; [m3:USA.GOV Washington] {e3 tidak keberatan}.
e1 m1 > m3 MOBILIZE actual 2026-01-21/none mode=troops ctx=territory
e2 m1 > m2 AGREE actual 2026-01-21/none ctx=military
e3 m3 > m1 CONCEDE actual 2026-01-21/none ctx=territory

### detikNews 2016-11-03
[m1:IDN.COP Kapolda Metro Jaya M. Iriawan] {e1 memimpin apel} 18.000 personel gabungan yang {e2 akan mengamankan} aksi [m2:IDN.REL GNPF-MUI] esok. Kepada [m3:IDN.REL para ustaz], [m4=m1 ia] {e3 meminta} massa tidak menginap.
e1 m1 > m2 MOBILIZE actual 2016-11-03/none mode=police ctx=religion_ethnicity
e2 m1 > m2 MOBILIZE planned 2016-11-04/day mode=police ctx=religion_ethnicity
e3 m1 > m3 REQUEST requested 2016-11-03/none mode=yield ctx=religion_ethnicity

### Tempo.co 2017-06-05
[m1:SYR.REB Pasukan Demokratik Suriah] {e1 bergerak mendekati} Raqqa dari tiga arah dengan {e2 dukungan udara} [m2:USA.MIL koalisi pimpinan Amerika]. [m3:ISIS.REB Milisi ISIS] memasang ranjau di jembatan.
e1 m1 > m3 MOBILIZE actual 2017-06-05/none mode=troops ctx=terrorism
e2 m2 > m1 AID actual 2017-06-05/none ctx=military

### Antara 2020-01-03
[m1:IDN.MIL Pangkogabwilhan I] {e1 menggelar operasi siaga} di Laut Natuna Utara dengan tiga KRI. [m2:IDN.GOV Prabowo Subianto] memilih nada lunak: [m3:CHN.GOV China], katanya, {e2 tetap sahabat}.
e1 m1 > m3 MOBILIZE actual 2020-01-03/none mode=ships ctx=territory
e2 m2 > m3 SUPPORT actual 2020-01-03/none ctx=diplomatic

### Kompas.com 2017-11-29
Rudal balistik antarbenua Hwasong-15 {e1 diluncurkan} [m1:PRK.MIL Korea Utara] dini hari. [m2:JPN.GOV Jepang] dan [m3:KOR.GOV Korsel] {e2 meminta sidang darurat} [m4:UNSC Dewan Keamanan PBB].
e1 m1 > m3 MOBILIZE actual 2017-11-29/none mode=weapons ctx=cbrn,military
e2 m2,m3 > m4 REQUEST requested 2017-11-29/none mode=meet ctx=cbrn

### Tribun Papua 2019-08-31 headline
Situasi Jayapura Mencekam, [m1:IDN.COP Polri] {e1 Terjunkan} 2.500 [m2:IDN.COP Brimob] dari Lima Polda
e1 m1 > m3 MOBILIZE actual 2019-08-31/none mode=police ctx=territory
[m3:IDN.CVL Massa] {e2 membakar} gedung MRP.
e2 m3 > m4 PROTEST actual 2019-08-29/none mode=riot ctx=territory
Sasaran lain adalah kantor [m4:IDN.GOV Bea Cukai].

### VOA Indonesia 2015-05-14
[m1:IDN.MIL TNI AL] {e1 menempatkan} kapal perang di mulut Selat Malaka agar perahu [m2:MMR.REF migran Rohingya] tidak masuk, sementara [m3:THA.MIL angkatan laut Thailand] {e2 melemparkan} mi dan air kepada penumpangnya.
e1 m1 > m2 MOBILIZE actual 2015-05-14/none mode=ships ctx=migration
e2 m3 > m2 AID actual 2015-05-14/none ctx=migration

### Kontan 2018-02-22 none
Penyedia jasa antar itu mengerahkan 40.000 pengemudi untuk musim belanja. Pesaingnya dari [m1:@SGP Singapura] meluncurkan promo balasan, dan keduanya mengaku belum membukukan laba.

### BBC Indonesia 2021-11-09
[m1:POL.GOV Polandia] {e1 menambah} jumlah tentara di perbatasan menjadi 12.000 untuk menghadang [m2:IRQ.REF para migran] yang menurutnya {e2 didorong} [m3:BLR.GOV Minsk]. [m4:LTU.GOV Lituania] {e3 memberlakukan keadaan darurat}.
e1 m1 > m2 MOBILIZE actual 2021-11-09/none mode=troops ctx=migration
e2 m3 > m2 COERCE actual 2021-11-09/none mode=deport ctx=migration said=m1
e3 m4 > m2 COERCE actual 2021-11-09/none mode=martial-law ctx=migration

### Antara 2014-02-28
[m1:UKR.GOV Menteri Dalam Negeri Arsen Avakov] mengatakan bandara Sevastopol {e1 diduduki} [m2:RUS.MIL marinir Armada Laut Hitam]. [m3:RUS.GOV Kremlin] {e2 menyangkal} keterlibatan [m4=m2 tentaranya].
e1 m2 > m1 COERCE denied 2014-02-28/none mode=seize ctx=territory said=m1
e2 m3 > m1 REJECT actual 2014-02-28/none ctx=territory

### Padang Ekspres 2011-12-20
[m1:IDN.COP Polda Sumbar] {e1 menurunkan} Brimob ke Maligi. [m2:IDN.AGR Warga] {e2 menuntut} [m3:IDN.BUS PT PHP] mengembalikan plasma; [m4:IDN.GOV Wakil Bupati] {e3 menjanjikan perundingan} awal tahun.
e1 m1 > m2 MOBILIZE actual 2011-12-20/none mode=police ctx=natural_resource
e2 m2 > m3 REQUEST requested 2011-12-20/none mode=yield ctx=natural_resource
e3 m4 > m2 AGREE planned 2011-12-20/none ctx=natural_resource
