### Antara 2002-10-14
Bom di dua klub malam di [m1:@IDN Kuta] yang menewaskan [m2:AUS.CVL puluhan wisatawan Australia] {e4 dituduhkan} [m3:SGP.ELI Lee Kuan Yew] kepada [m4:JI.REB Jemaah Islamiyah], tetapi [m5:IDN.REL Abu Bakar Baasyir] {e2 menuding} [m6:USA.SPY CIA]. [m7:AUS.GOV PM John Howard] {e3 mengirim} penyidik dan pesawat Hercules untuk membantu [m8:IDN.COP Polri].
e4 m3 > m4 ACCUSE actual 2002-10-14/none mode=allege ctx=terrorism
e2 m5 > m6 ACCUSE actual 2002-10-14/none mode=allege ctx=terrorism
e3 m7 > m8 AID actual 2002-10-14/none ctx=terrorism

### Antara 2003-03-20
[m1:USA.MIL Pesawat siluman AS] {e1 menjatuhkan} bom di [m2:@IRQ Baghdad] dengan sasaran [m3:IRQ.GOV Saddam Hussein]. [m4:IDN.GOV Presiden Megawati] {e2 menyesalkan} tindakan sepihak [m5=m6 Washington] itu, [m6:USA.GOV George W Bush] {e3 menelepon} [m7:PHL.GOV Gloria Macapagal Arroyo] yang {e4 mendukungnya}, dan [m8:FRA.GOV Jacques Chirac] kembali kecewa.
e1 m1 > m3 ASSAULT actual 2003-03-20/none mode=aerial ctx=military
e2 m4 > m5 ACCUSE actual 2003-03-20/none mode=disapprove ctx=military
e3 m6 > m7 CONSULT actual 2003-03-20/none mode=phone ctx=diplomatic
e4 m7 > m6 SUPPORT actual 2003-03-20/none ctx=military

### Kompas 2004-09-09
Sebuah mobil boks meledak di depan Kedutaan [m1:AUS.GOV Australia] di [m2:@IDN Kuningan]; [m3:IDN.COP Kapolri Da'i Bachtiar] {e1 menyebut} [m4:JI.REB Azahari Husin] sebagai otaknya. [m5:IDN.GOV Presiden Megawati], yang mempercepat kepulangan dari [m6:@BRN Brunei], {e2 menjenguk} [m7:IDN.CVL para korban], dan [m8:AUS.GOV Menlu Alexander Downer] tiba malam harinya.
e1 m3 > m4 ACCUSE actual 2004-09-09/none mode=allege ctx=terrorism
e2 m5 > m7 CONSULT actual 2004-09-09/none mode=visit ctx=terrorism

### Tempo 2005-03-08
[m1:IDN.MIL KRI Tedong Naga] {e1 bersenggolan} dengan [m2:MYS.MIL KD Rencong] di [m3:@IDN Karang Unarang], Ambalat, blok yang oleh [m4:MYS.BUS Petronas] diberikan kepada [m5:NLD.BUS Shell]. [m6:IDN.GOV Presiden Yudhoyono] {e2 menelepon} [m7:MYS.GOV Abdullah Badawi], dan [m8:IDN.CVL massa] di [m9:@IDN Makassar] {e3 membakar} bendera [m10=m7 Malaysia].
e1 m1 > m2 COERCE actual 2005-03-08/none ctx=military,territory
e2 m6 > m7 CONSULT actual 2005-03-08/none mode=phone ctx=territory,diplomatic
e3 m8 > m7 PROTEST actual 2005-03-08/none mode=demo ctx=territory

### Suara Pembaruan 2000-08-15
[m1:KOR.GOV Kim Dae-jung] dan [m2:PRK.GOV Kim Jong-il], yang {e1 bertemu} Juni lalu di [m3:@PRK Pyongyang], memenuhi janji [m9=m1+m2 mereka]: [m4:PRK.CVL 100 warga Utara] dipertemukan dengan [m5:KOR.CVL keluarganya] di [m6:@KOR Seoul]. [m7:IDN.GOV Presiden Abdurrahman Wahid] {e3 memuji} langkah itu di depan [m8:IDN.LEG sidang MPR].
e1 m1 > m2 CONSULT actual 2000-06-01/month mode=visit ctx=diplomatic bg
e3 m7 > m1,m2 SUPPORT actual 2000-08-15/none ctx=diplomatic

### Harian Kompas 2006-04-05
[m1:IDN.GOV Indonesia] {e1 memanggil pulang} Duta Besar Hamzah Thayeb dari [m2:AUS.GOV Canberra] menyusul {e2 pemberian visa} kepada [m3:IDN.REF 42 pencari suaka Papua]. [m4:AUS.GOV Menteri Imigrasi Amanda Vanstone] membela keputusan itu, sedangkan [m5:PNG.GOV Papua Nugini], yang wilayahnya sering dilintasi, {e4 diminta} [m6:AUS.LEG seorang senator] menutup jalur ke [m7:@AUS Selat Torres].
e1 m1 > m2 SANCTION actual 2006-04-05/none mode=expel ctx=diplomatic,asylum
e2 m2 > m3 AID actual 2006-04-05/none mode=asylum ctx=asylum
e4 m6 > m5 REQUEST requested 2006-04-05/none ctx=migration

### Media Indonesia 2006-07-13
Setelah [m1:HEZBOLLAH.REB Hizbullah] {e1 menculik} [m2:ISR.MIL dua tentara Israel], [m3:ISR.MIL pesawat Israel] {e2 mengebom} bandara [m4:LBN.GOV Beirut]. [m5:SAU.GOV Arab Saudi] {e3 menyalahkan} petualangan [m6=m1 kelompok itu], [m7:FRA.GOV Philippe Douste-Blazy] {e4 mencela} [m8:ISR.GOV Tel Aviv], dan [m9:IRN.GOV Mahmoud Ahmadinejad] {e5 menelepon} [m10:SYR.GOV Bashar al-Assad].
e1 m1 > m2 ASSAULT actual 2006-07-13/none mode=abduct ctx=military
e2 m3 > m4 ASSAULT actual 2006-07-13/none mode=aerial ctx=military
e3 m5 > m6 ACCUSE actual 2006-07-13/none mode=disapprove ctx=military
e4 m7 > m8 ACCUSE actual 2006-07-13/none mode=disapprove ctx=military
e5 m9 > m10 CONSULT actual 2006-07-13/none mode=phone ctx=diplomatic

### Koran Tempo 2007-05-30
[m1:IDN.MIL Marinir TNI AL] {e1 menembaki} [m2:IDN.AGR warga Alastlogo], Pasuruan, dalam sengketa lahan latihan yang disewakan kepada [m3:IDN.BUS PT Kebun Grati Agung]; empat tewas. [m4:IDN.LEG Komisi I DPR] {e2 memanggil} [m5:IDN.MIL Panglima TNI Djoko Suyanto], sedangkan [m6:NU.REL Hasyim Muzadi] {e3 menyerahkan} santunan kepada [m7:IDN.CVL keluarga korban] di [m8:@IDN Lekok].
e1 m1 > m2 ASSAULT actual 2007-05-30/none mode=firearms ctx=military,natural_resource
e2 m4 > m5 REQUEST requested 2007-05-30/none ctx=military
e3 m6 > m7 AID actual 2007-05-30/none ctx=human_security

### Detikcom 2008-02-11
[m1:TLS.REB Kelompok Mayor Alfredo Reinado] {e1 menembak} [m2:TLS.GOV Presiden Jose Ramos-Horta] di rumahnya di [m3:@TLS Dili]; [m4=m1 sang pemimpin] tewas oleh {e3 tembakan} [m5:TLS.MIL pengawal]. [m6:AUS.GOV Kevin Rudd] {e2 mengirim} tambahan pasukan bagi [m7:TLS.GOV Xanana Gusmao], dan [m8:IDN.GOV Presiden Yudhoyono] memperketat perbatasan di [m9:@IDN Atambua].
e1 m1 > m2 ASSAULT actual 2008-02-11/none mode=firearms ctx=political_institutions
e2 m6 > m7 AID actual 2008-02-11/none ctx=peacekeeping,military
e3 m5 > m4 ASSAULT actual 2008-02-11/none mode=firearms ctx=political_institutions

### BBC Indonesia 2008-05-16
[m1:MMR.GOV Junta Myanmar] {e1 menahan} izin masuk [m2:NGO relawan asing] bagi korban Topan Nargis, tetapi {e2 memperbolehkan} [m3:IND.MIL dokter tentara India] dan [m4:THA.GOV tim medis Thailand] bekerja di [m5:@MMR Delta Irrawaddy]. [m6:FRA.GOV Bernard Kouchner] {e3 menuduh} [m7=m1 para jenderal] melakukan kejahatan; [m8:ASEAN Surin Pitsuwan] menyiapkan satgas.
e1 m1 > m2 REJECT actual 2008-05-16/none mode=access ctx=disasters
e2 m1 > m3,m4 CONCEDE actual 2008-05-16/none mode=access ctx=disasters
e3 m6 > m7 ACCUSE actual 2008-05-16/none mode=allege ctx=disasters,human_rights

### Republika 2009-11-23
[m1:IDN.GOV Presiden Yudhoyono] {e1 menyarankan} [m2:IDN.COP Polri] dan [m3:IDN.JUD Kejaksaan Agung] tidak membawa perkara [m4:IDN.JUD Bibit Samad Rianto dan Chandra Hamzah] ke pengadilan, sesuai rekomendasi [m5:IDN.CVL Tim Delapan] pimpinan [m6:IDN.CVL Adnan Buyung Nasution]. [m7:IDN.BUS Anggodo Widjojo], yang rekaman percakapannya diputar [m8:IDN.JUD Mahkamah Konstitusi], belum ditahan.
e1 m1 > m2,m3 REQUEST requested 2009-11-23/none mode=yield ctx=corruption,legal

### Jawa Pos 2007-12-28
[m1:PAK.PTY Benazir Bhutto] dibunuh seusai berkampanye di [m2:@PAK Rawalpindi]. [m3:PAK.GOV Presiden Pervez Musharraf] {e2 menuduh} [m4:TTP.REB Baitullah Mehsud], [m5:PAK.PTY Nawaz Sharif] {e3 memboikot} pemilu, [m6:PAK.CVL massa PPP] {e4 merusak} stasiun di [m7:@PAK Karachi], dan [m8:IDN.GOV Hassan Wirajuda] menyampaikan {e5 belasungkawa} kepada [m9:PAK.GOV Islamabad].
e2 m3 > m4 ACCUSE actual 2007-12-28/none mode=allege ctx=terrorism
e3 m5 > m3 REJECT actual 2007-12-28/none mode=boycott ctx=election
e4 m6 > m3 PROTEST actual 2007-12-28/none mode=riot ctx=political_institutions
e5 m8 > m9 SUPPORT actual 2007-12-28/none ctx=terrorism

### Suara Merdeka 2004-12-30
[m1:JPN.MIL Tiga kapal Pasukan Bela Diri Jepang] {e1 membagikan} air bersih kepada [m2:THA.CVL penyintas tsunami] di [m3:@THA Phuket] sebelum berlayar ke [m4:@IDN Sabang]. [m5:GAM.REB GAM] dari [m6:@SWE Stockholm] {e2 mengumumkan gencatan senjata} sepihak, yang {e3 ditanggapi positif} [m7:IDN.GOV Menko Polhukam Widodo AS], sedangkan [m8:IDN.MIL TNI] tetap waspada.
e1 m1 > m2 AID actual 2004-12-30/none ctx=disasters,military
e2 m5 > m7 CONCEDE actual 2004-12-30/none mode=ceasefire ctx=military,disasters
e3 m7 > m5 SUPPORT actual 2004-12-30/none ctx=military

### Kompas 2001-02-28 none
Penduduk di tepi Sungai Mentaya yang berasal dari [m1:@IDN Bangkalan] dan mereka yang berasal dari [m2:@IDN Kasongan] memiliki pasar sendiri-sendiri, demikian catatan [m3:IDN.EDU antropolog Universitas Palangka Raya] yang bukunya diterbitkan [m4:NLD.EDU KITLV] dengan kata pengantar [m5:IDN.GOV mantan gubernur] dan foto koleksi [m6:IDN.REL sebuah zending].

### Antara 2009-09-28
[m1:IRN.MIL Garda Revolusi] {e1 menguji} rudal Shahab-3 tiga hari setelah [m2:USA.GOV Obama], [m3:GBR.GOV Gordon Brown], dan [m4:FRA.GOV Nicolas Sarkozy] di [m5:@USA Pittsburgh] {e2 menuduh} [m6:IRN.GOV Teheran] menyembunyikan pabrik pengayaan di [m7:@IRN Qom]. [m8:RUS.GOV Dmitry Medvedev] {e3 meminta} [m9=m6 Iran] membuka pintu bagi [m10:IAEA IAEA].
e1 m1 > m2 THREATEN threatened 2009-09-28/none ctx=military,cbrn
e2 m2,m3,m4 > m6 ACCUSE actual 2009-09-25/day mode=allege ctx=cbrn
e3 m8 > m9 REQUEST requested 2009-09-28/none ctx=cbrn

### Gatra 2006-09-22
[m1:IDN.CRM Fabianus Tibo, Dominggus da Silva, dan Marinus Riwu] {e1 dieksekusi} [m2:IDN.COP regu tembak Brimob] di [m3:@IDN Palu], meski [m4:VAT.GOV Paus Benediktus XVI] pernah {e2 memohon} ampunan kepada [m5:IDN.GOV Presiden Yudhoyono]. Di [m6:@IDN Atambua], [m7:IDN.CVL massa] {e3 membakar} kantor [m8:IDN.JUD kejaksaan] dan membebaskan [m9:IDN.CRM tahanan].
e1 m2 > m1 ASSAULT actual 2006-09-22/none mode=firearms ctx=legal,religion_ethnicity
e2 m4 > m5 REQUEST requested 2006-09-22/none mode=yield ctx=legal,religion_ethnicity
e3 m7 > m8 PROTEST actual 2006-09-22/none mode=riot ctx=religion_ethnicity
