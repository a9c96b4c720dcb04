### Antara 2012-01-13
[m1:MMR.GOV Thein Sein] {e1 melepaskan} [m2:MMR.OPP 651 tahanan], termasuk Min Ko Naing; [m3:USA.GOV Washington] {e2 memulihkan} hubungan duta besar sebagai imbalan.
e1 m1 > m2 RETREAT actual 2012-01-13/none mode=release ctx=pro_democracy
e2 m3 > m1 SUPPORT actual 2012-01-13/none ctx=diplomatic

### Kompas.com 2011-10-11
[m1:MMR.GOV Televisi pemerintah Myanmar] mengumumkan 6.300 narapidana {e1 akan dilepas}, sebagian [m2:MMR.OPP tahanan politik], sesudah [m3:MMR.GOV komisi HAM] {e2 menyurati} presiden.
e1 m1 > m2 CONCEDE planned 2011-10-11/none ctx=pro_democracy
e2 m3 > m1 REQUEST requested 2011-10-11/none mode=yield ctx=human_rights

### Republika 2017-08-15
[m1:ISR.GOV Tel Aviv] {e1 tidak akan membebaskan} [m2:PSE.LEG Marwan Barghouti], apa pun {e2 permintaan} [m3:PSE.GOV Ramallah].
e1 m1 > m3 REJECT actual 2017-08-15/none mode=yield ctx=human_rights
e2 m3 > m1 REQUEST requested 2017-08-15/none mode=yield ctx=human_rights

### Tempo.co 2019-04-02
Sekiranya [m1:TUR.GOV Ankara] {e1 membebaskan} [m2:TUR.PTY Selahattin Demirtas], ujar [m3:EU Kati Piri], perundingan keanggotaan {e2 bisa dilanjutkan}.
e1 m1 > m2 RETREAT hypothetical 2019-04-02/none mode=release ctx=political_institutions
e2 m3 > m1 CONSULT hypothetical 2019-04-02/none ctx=diplomatic

### VOA Indonesia 2018-07-13
[m1:TUR.JUD Hakim di Izmir] {e1 emoh melepas} [m2:USA.REL Brunson]; pemindahannya ke tahanan rumah baru {e2 akan dilakukan} dua pekan lagi.
e1 m1 > m2 REJECT actual 2018-07-13/none mode=yield ctx=legal
e2 m1 > m2 CONCEDE planned 2018-07-13/none ctx=legal

### Sindonews 2022-12-08 headline
{e1 Tukar Tahanan}: [m1:RUS.GOV Moskow] Serahkan [m2:USA.CVL Brittney Griner], [m3:USA.GOV Washington] {e2 Pulangkan} [m4:RUS.CRM Viktor Bout]
e1 m1 > m2 RETREAT actual 2022-12-08/none mode=release ctx=diplomatic
e2 m3 > m4 RETREAT actual 2022-12-08/none mode=release ctx=diplomatic

### Antara 2008-02-11
[m1:PHL.GOV Pemerintah Arroyo] membantah kabar bahwa sandera {e1 ditukar} dengan tiga [m2:ABUSAYYAF.REB tahanan Abu Sayyaf]; [m3:ICRC Palang Merah] {e2 membenarkan telah menjemput} [m4:PHL.EDU dua guru].
e1 m1 > m2 RETREAT denied 2008-02-11/none mode=release ctx=terrorism
e2 m3 > m4 AID actual 2008-02-11/none ctx=terrorism

### Suara.com 2020-04-02
[m1:IDN.GOV Menkumham Yasonna] {e1 membebaskan} lebih dari 5.500 [m2:IDN.CRM napi] karena pandemi, tetapi wacana {e2 melepas} [m3:IDN.CRM koruptor] ditepis [m4:IDN.GOV Mahfud].
e1 m1 > m2 RETREAT actual 2020-04-02/none mode=release ctx=health
e2 m1 > m3 RETREAT denied 2020-04-02/none mode=release ctx=corruption

### Kompas.com 2004-09-10
[m1:IDN.CVL Keluarga dua perempuan] {e1 menangis meminta} kelompok yang menamakan diri [m2:IRQ.REB Tentara Islam Irak] melepaskan [m3:IDN.LAB Rosidah dan Rafikan]; [m4:IDN.GOV Hassan Wirajuda] {e2 menawarkan} diri berbicara dengan [m5=m2 para penculik].
e1 m1 > m2 REQUEST requested 2004-09-10/none mode=yield ctx=terrorism
e2 m4 > m5 AGREE actual 2004-09-10/none ctx=terrorism

### Antara 2000-06-24
[m1:FJI.REB George Speight] {e1 berjanji memulangkan} [m2:FJI.GOV Mahendra Chaudhry] begitu amnesti {e2 diteken} [m3:FJI.MIL Frank Bainimarama], tapi sandera di [m4:FJI.LEG parlemen] masih {e3 ditahannya}.
e1 m1 > m2 CONCEDE planned 2000-06-24/none ctx=military
e2 m3 > m1 CONCEDE hypothetical 2000-06-24/none ctx=legal
e3 m1 > m2 ASSAULT actual 2000-06-24/none mode=abduct ctx=executive

### Bisnis.com 2021-04-08
[m1:IRN.GOV Abbas Araghchi] {e1 menampik} usul [m2:EU Enrique Mora] agar sanksi diangkat bertahap: [m3:USA.GOV Washington] {e2 harus mencabut} semuanya sekaligus.
e1 m1 > m2 REJECT actual 2021-04-08/none ctx=cbrn
e2 m1 > m3 REQUEST requested 2021-04-08/none mode=yield ctx=cbrn,economic

### CNN Indonesia 2018-10-27
[m1:RUS.GOV Kremlin] memastikan [m2:RUS.GOV Moskow] tak {e1 mengembargo} [m3:FIN.BUS perusahaan Finlandia]; embargo pangan terhadap [m4:EU Uni Eropa], sebaliknya, {e2 diperpanjang}.
e1 m2 > m3 SANCTION denied 2018-10-27/none mode=discontinue ctx=economic
e2 m2 > m4 SANCTION actual 2018-10-27/none mode=discontinue ctx=economic

### Antara 2015-08-21
Sanksi bagi [m1:BLR.GOV Lukashenko] {e1 kemungkinan ditangguhkan} [m2:EU Uni Eropa] setelah [m5=m1 ia] {e2 mengampuni} [m3:BLR.OPP Mikalai Statkevich], hal yang [m4:DEU.GOV Berlin] {e3 puji}.
e1 m2 > m1 CONCEDE hypothetical 2015-08-21/none ctx=economic
e2 m5 > m3 RETREAT actual 2015-08-21/none mode=release ctx=pro_democracy
e3 m4 > m1 SUPPORT actual 2015-08-21/none ctx=pro_democracy

### Kompas 2005-11-23
Larangan menjual senjata kepada [m1:IDN.MIL TNI] {e1 diangkat} [m2:USA.GOV Departemen Luar Negeri AS], padahal [m3:USA.LEG Senator Patrick Leahy] {e2 menentangnya} dan [m4:ETAN ETAN] {e3 menyebut} itu pengkhianatan.
e1 m2 > m1 CONCEDE actual 2005-11-23/none ctx=military
e2 m3 > m2 REJECT actual 2005-11-23/none ctx=military
e3 m4 > m2 ACCUSE actual 2005-11-23/none mode=disapprove ctx=human_rights

### Detikcom 2019-04-08
Atas nama bloknya, [m1:EU Duta Besar Vincent Guerend] {e1 menyangkal} [m4=m1 Brussel] {e2 memboikot} sawit [m2:IDN.GOV Indonesia]; [m3:IDN.GOV Darmin Nasution] {e3 akan membawa perkara itu ke} WTO.
e1 m1 > m2 REJECT actual 2019-04-08/none ctx=economic
e2 m4 > m2 SANCTION denied 2019-04-08/none mode=discontinue ctx=economic
e3 m3 > m1 ACCUSE planned 2019-04-08/none mode=allege ctx=legal,economic

### Sindonews 2023-02-20
Demi korban gempa, [m1:USA.GOV Washington] {e1 melonggarkan} selama 180 hari sanksi atas [m2:SYR.GOV Damaskus], dan [m3:SYR.GOV Assad] {e2 membuka} dua penyeberangan lagi untuk [m4:UN konvoi PBB].
e1 m1 > m2 CONCEDE actual 2023-02-20/none ctx=disasters,economic
e2 m3 > m4 RETREAT actual 2023-02-20/none mode=access ctx=disasters

### Jubi 2018-06-05
[m1:IDN.GOV Jakarta] {e1 urung mengizinkan} [m2:UN Komisaris Tinggi HAM Zeid Ra'ad] masuk Papua; undangannya, yang {e2 disampaikan} Februari, tidak berlaku lagi.
e1 m1 > m2 REJECT actual 2018-06-05/none mode=assist ctx=human_rights
e2 m1 > m2 AGREE actual 2018-02-01/month ctx=human_rights bg

### Antara 2002-09-17
Inspektur [m1:UN UNMOVIC] {e1 boleh kembali tanpa syarat}, tulis [m2:IRQ.GOV Naji Sabri] kepada [m3:UN Kofi Annan]; [m4:USA.GOV Gedung Putih] {e2 menganggapnya} taktik mengulur.
e1 m2 > m1 CONCEDE planned 2002-09-17/none ctx=cbrn
e2 m4 > m2 ACCUSE actual 2002-09-17/none mode=disapprove ctx=cbrn

### Media Indonesia 2011-08-26 headline
[m1:LKA.GOV Kolombo] {e1 Cabut Darurat} Setelah 28 Tahun, [m2:IND.GOV New Delhi] {e2 Sambut}
e1 m1 > m2 CONCEDE actual 2011-08-26/none ctx=rights_freedoms
e2 m2 > m1 SUPPORT actual 2011-08-26/none ctx=rights_freedoms

### VOA Indonesia 2016-02-22
[m1:SYR.REB Kubu oposisi bersenjata] {e1 setuju diam} dua pekan asal [m2:RUS.MIL Rusia] berhenti {e2 mengebom} [m3=m1 mereka]; sejak tengah malam senjata [m4:SYR.MIL tentara Assad] {e3 benar-benar bungkam}.
e1 m1 > m2 CONCEDE hypothetical 2016-02-22/none ctx=military
e2 m2 > m3 ASSAULT actual 2016-02-22/none mode=aerial ctx=military
e3 m4 > m1 RETREAT actual 2016-02-22/none mode=ceasefire ctx=military

### Kompas.com 2021-05-21
[m1:ISR.GOV Israel] dan [m2:HAMAS.REB Hamas] {e1 menghentikan tembakan} pukul dua pagi berkat [m3:EGY.GOV Kairo], yang utusannya {e2 mengawal} di [m4:@PSE Gaza].
e1 m1 > m2 RETREAT actual 2021-05-21/day mode=ceasefire ctx=military
e2 m3 > m1,m2 CONSULT actual 2021-05-21/none ctx=military

### Republika 2014-07-15
{e1 Gencatan} yang ditawarkan [m1:EGY.GOV Mesir] {e2 disetujui} [m2:ISR.GOV kabinet Israel] tetapi {e3 dimentahkan} [m3:HAMAS.REB Brigade Qassam]; enam jam kemudian [m4:ISR.MIL pesawat Israel] {e4 kembali mengebom}.
e1 m1 > m2,m3 AGREE actual 2014-07-15/none ctx=military
e2 m2 > m3 CONCEDE planned 2014-07-15/none ctx=military
e3 m3 > m2 REJECT actual 2014-07-15/none mode=yield ctx=military
e4 m4 > m3 ASSAULT actual 2014-07-15/none mode=aerial ctx=military

### Antara 2016-09-19
[m1:SYR.MIL Militer Suriah] {e1 menyatakan jeda berakhir} dan dalam sejam truk [m2:UN bantuan PBB] {e2 dihantam} dari udara; [m3:RUS.GOV Moskow] {e3 menyangkal} pesawatnya {e4 terlibat}.
e1 m1 > m2 REJECT actual 2016-09-19/none ctx=military
e2 m1 > m2 ASSAULT hypothetical 2016-09-19/none mode=aerial ctx=military
e3 m3 > m2 REJECT actual 2016-09-19/none ctx=military
e4 m3 > m2 ASSAULT denied 2016-09-19/none mode=aerial ctx=military

### Tempo.co 2003-05-19
Tenggat lewat, {e1 perundingan} di Tokyo antara [m1:IDN.GOV delegasi RI] dan [m2:GAM.REB Zaini Abdullah] bubar; [m3:USA.GOV Washington], [m4:JPN.GOV Tokyo], dan [m5:EU Brussel] {e2 menyesal} dan {e3 menyeru} [m6=m1+m2 keduanya] kembali ke meja.
e1 m1 > m2 CONSULT actual 2003-05-19/none mode=third-party ctx=territory
e2 m3,m4,m5 > m1,m2 ACCUSE actual 2003-05-19/none mode=disapprove ctx=military
e3 m3,m4,m5 > m6 REQUEST requested 2003-05-19/none mode=meet ctx=military

### Kompas 2013-07-04
{e1 Diberi} 48 jam oleh [m1:EGY.MIL Jenderal Sisi], [m2:EGY.GOV Muhammad Mursi] {e2 bersikeras tidak mundur}. Tenggat habis, [m3=m2 ia] {e3 dilengserkan}.
e1 m1 > m2 THREATEN threatened 2013-07-02/day ctx=executive
e2 m2 > m1 REJECT actual 2013-07-04/none mode=yield ctx=executive
e3 m1 > m3 COERCE actual 2013-07-04/none ctx=executive,pro_autocracy

### Detikcom 2018-04-18 none
[m1:IDN.BUS Tokopedia] membuka kantor di [m2:@IDN Makassar]. Hadir [m3:IDN.GOV Wali Kota Danny Pomanto], [m4:IDN.MIL Danlantamal], dan [m5:JPN.GOV konsul Jepang], yang membawa seikat bunga.

### Antara 2018-04-23
Setelah sebelas hari {e1 diprotes} [m1:ARM.CVL rakyat], [m2:ARM.GOV Serzh Sargsyan] {e2 meletakkan jabatan}: "<<q1 [m3:ARM.OPP Nikol Pashinyan] benar, [m4=m2 saya] {e3 keliru}>>."
e1 m1 > m2 PROTEST actual 2018-04-23/none mode=demo ctx=pro_democracy
e2 m2 > m1 RETREAT actual 2018-04-23/day mode=resign ctx=pro_democracy
e3 m2 > m3 SUPPORT actual 2018-04-23/none ctx=pro_democracy
q1 m2 direct cue=meletakkan

### BBC Indonesia 2022-07-09
Dikepung [m3:LKA.CVL massa] yang {e2 memenuhi kolam} istananya, [m1:LKA.GOV Gotabaya Rajapaksa] menyampaikan lewat [m2:LKA.LEG ketua parlemen] bahwa [m4=m1 ia] {e3 akan mundur} 13 Juli.
e2 m3 > m1 PROTEST actual 2022-07-09/none ctx=executive
e3 m1 > m3 CONCEDE planned 2022-07-09/none ctx=executive

### Kompas.com 2024-08-05
[m1:BGD.GOV Sheikh Hasina] {e1 hengkang} dengan helikopter ke [m2:IND.GOV India] sewaktu [m3:BGD.EDU mahasiswa] {e2 menyerbu} Ganabhaban; [m4:GBR.GOV London] {e3 tidak memberi} suaka.
e1 m1 > m3 RETREAT actual 2024-08-05/none mode=resign ctx=executive
e2 m3 > m1 PROTEST actual 2024-08-05/none mode=riot ctx=pro_democracy
e3 m4 > m1 REJECT actual 2024-08-05/none mode=assist ctx=asylum

### Antara 2015-12-16
[m1:IDN.LEG Setya Novanto] {e1 mengundurkan diri} dari kursi ketua ketika [m2:IDN.LEG Mahkamah Kehormatan] sudah hampir seluruhnya {e2 menyatakannya bersalah}.
e1 m1 > m2 RETREAT actual 2015-12-16/day mode=resign ctx=corruption
e2 m2 > m1 ACCUSE actual 2015-12-16/none mode=allege ctx=corruption

### Sindonews 2009-06-11 none
[m1:#outlet Harian Yomiuri] melaporkan panen ceri di Yamagata. [m2:JPN.GOV Menteri pertanian], [m3:KOR.GOV atase dagang Korea], dan [m4:TWN.BUS seorang importir Taiwan] mencicipi hasilnya.

### Antara 2013-09-26
[m1:IDN.GOV Jakarta] {e1 menolak disebut} membeli [m2:USA.BUS Apache] atas tekanan [m3:USA.GOV Washington]: kontrak delapan helikopter itu {e2 diteken} karena kebutuhan.
e2 m1 > m2 COOPERATE actual 2013-09-26/none ctx=military
e1 m1 > m3 REJECT actual 2013-09-26/none ctx=military

### Kompas.com 2018-05-24
[m1:USA.GOV Trump] {e1 membatalkan} pertemuan Singapura; [m2:PRK.GOV Kim Kye Gwan] {e2 menyatakan tetap bersedia} duduk kapan saja, dan [m3:KOR.GOV Moon] yang terperanjat {e3 memanggil} [m4:KOR.GOV para menterinya] tengah malam.
e1 m1 > m2 REJECT actual 2018-05-24/none mode=meet ctx=diplomatic
e2 m2 > m1 AGREE planned 2018-05-24/none ctx=diplomatic
e3 m3 > m4 CONSULT actual 2018-05-24/none ctx=diplomatic

### Republika 2023-04-10
{e1 Kunjungan balasan} [m1:SAU.GOV Raja Salman] ke [m2:IRN.GOV Teheran], menurut [m3:IRN.GOV Mohammad Mokhber], {e2 sudah diundang} namun belum bertanggal.
e2 m2 > m1 AGREE actual 2023-04-10/none ctx=diplomatic
e1 m1 > m2 CONSULT hypothetical 2023-04-10/none mode=visit ctx=diplomatic

### Tempo.co 2014-11-29
[m1:IDN.GOV Presiden] {e1 batal hadir} di Natal bersama di Jayapura? Tidak; [m2:IDN.GOV Andi Widjajanto] menjamin [m3=m1 Jokowi] {e2 tetap akan bertandang} dan {e3 berdialog} dengan [m4:IDN.REL tokoh gereja], walaupun [m5:KNPB KNPB] {e4 menolaknya}.
e1 m1 > m4 REJECT denied 2014-11-29/none mode=meet ctx=religion_ethnicity
e2 m3 > m4 AGREE planned 2014-11-29/none ctx=religion_ethnicity said=m2
e3 m3 > m4 AGREE planned 2014-11-29/none ctx=religion_ethnicity said=m2
e4 m5 > m3 REJECT actual 2014-11-29/none mode=meet ctx=territory

### Antara 2021-10-25
[m1:TUR.GOV Erdogan] {e1 memerintahkan} [m2=m3+m4 duta besar] [m3:USA.GOV Amerika], [m4:DEU.GOV Jerman], dan delapan negara lain di-persona-non-grata-kan, tetapi {e2 menganulirnya} setelah [m5=m2 mereka] {e3 menyatakan} tak mencampuri urusan dalam negeri.
e1 m1 > m2 THREATEN threatened 2021-10-25/none mode=expel ctx=diplomatic
e2 m1 > m5 CONCEDE actual 2021-10-25/none ctx=diplomatic
e3 m5 > m1 CONCEDE actual 2021-10-25/none ctx=diplomatic

### VOA Indonesia 2017-07-30
[m1:RUS.GOV Putin] {e1 mengharuskan} [m2:USA.GOV misi Amerika] memangkas 755 pegawai per September; [m3:USA.GOV Departemen Luar Negeri AS] {e2 menyesalkannya}, dan belum memutuskan apakah {e3 akan membalas}.
e1 m1 > m2 SANCTION actual 2017-07-30/none mode=expel ctx=diplomatic
e2 m3 > m1 ACCUSE actual 2017-07-30/none mode=disapprove ctx=diplomatic
e3 m3 > m1 SANCTION hypothetical 2017-07-30/none ctx=diplomatic

### Kompas.com 2016-05-24
[m1:USA.GOV Obama], di Hanoi, {e1 menghapuskan} embargo senjata yang dikenakan sejak perang; [m2:VNM.GOV Tran Dai Quang] {e2 berterima kasih}, [m3:CHN.GOV Beijing] berharap hubungan [m4=m1+m2 keduanya] kondusif, [m5:HRW Human Rights Watch] {e3 kecewa berat}.
e1 m1 > m2 CONCEDE actual 2016-05-24/none ctx=military
e2 m2 > m1 SUPPORT actual 2016-05-24/none ctx=military
e3 m5 > m1 ACCUSE actual 2016-05-24/none mode=disapprove ctx=human_rights

### Antara 2017-01-25
[m1:CHN.GOV Beijing] membantah {e1 akan mengirim} pasukan untuk melindungi [m2:PAK.BUS pekerja CPEC]; tugas itu {e2 diemban} [m3:PAK.MIL divisi khusus Pakistan].
e1 m1 > m2 AID denied 2017-01-25/none ctx=military
e2 m3 > m2 AID actual 2017-01-25/none ctx=military

### CNBC Indonesia 2022-03-03
{e1 Pembekuan} cadangan devisa [m1:RUS.FIN bank sentral Rusia] oleh [m2:USA.GOV Washington] dan [m3:CHE.GOV Bern], yang meninggalkan kenetralannya, {e2 dibalas} [m4:RUS.GOV Kremlin] dengan larangan [m5:? investor asing] menjual saham.
e1 m2,m3 > m1 SANCTION actual 2022-03-03/none mode=discontinue ctx=economic
e2 m4 > m5 COERCE actual 2022-03-03/none mode=restrict ctx=economic

### Antara 1998-08-08
[m1:USA.GOV Clinton] {e1 bersumpah memburu} [m2:ALQAEDA.REB pelaku] pengeboman kedutaan di Nairobi; [m3:KEN.GOV Daniel arap Moi] {e2 menjanjikan bantuan penuh} kepada [m4:USA.SPY FBI].
e1 m1 > m2 THREATEN threatened 1998-08-08/none mode=violence ctx=terrorism
e2 m3 > m4 AGREE planned 1998-08-08/none ctx=terrorism

### Sinar Harapan 2007-06-27
[m1:SGP.GOV Singapura] {e1 ogah} membahas ulang perjanjian pertahanan yang oleh [m2:IDN.LEG Komisi I] {e2 dicap} merugikan; kalau [m3:IDN.GOV Jakarta] mau ratifikasi, silakan, kata [m4:SGP.GOV George Yeo].
e1 m1 > m3 REJECT actual 2007-06-27/none mode=change ctx=military
e2 m2 > m1 ACCUSE actual 2007-06-27/none mode=disapprove ctx=military

### Antara 2012-11-29
Dengan 138 suara, [m1:UN Majelis Umum] {e1 menaikkan status} [m2:PSE.GOV Palestina]; [m3:USA.GOV Amerika], [m4:CAN.GOV Kanada], dan [m5:CZE.GOV Ceko] {e2 mengatakan tidak}, [m6:DEU.GOV Jerman] abstain, [m7:IDN.GOV Marty Natalegawa] {e3 berpidato mendukung}.
e1 m1 > m2 SUPPORT actual 2012-11-29/none ctx=diplomatic
e2 m3,m4,m5 > m2 REJECT actual 2012-11-29/none ctx=diplomatic
e3 m7 > m2 SUPPORT actual 2012-11-29/none ctx=diplomatic

### Kaltim Post 2019-02-04 none
Di Sebatik, [m1:MYS.CVL pedagang Tawau] dan [m2:IDN.CVL warga Sungai Nyamuk] sama-sama memakai ringgit. [m3:IDN.MIL Satgas Pamtas] mencatat seratus pelintas sehari, [m4:IDN.GOV Imigrasi] lebih sedikit.

### Media Indonesia 2020-09-03
[m1:DEU.GOV Angela Merkel] memastikan [m2:RUS.OPP Alexei Navalny] diracun novichok dan {e2 menuntut penjelasan} [m3:RUS.GOV Moskow]; [m4:RUS.GOV Dmitri Peskov] {e3 menampik} [m5=m3 negaranya] {e4 meracuninya}, [m6:BLR.GOV Lukashenko] {e5 menuding} telepon Berlin-Warsawa rekayasa [m7:DEU.GOV Jerman].
e2 m1 > m3 REQUEST requested 2020-09-03/none mode=change ctx=human_rights
e3 m4 > m1 REJECT actual 2020-09-03/none ctx=human_rights
e4 m5 > m2 ASSAULT denied 2020-09-03/none mode=unconventional ctx=human_rights
e5 m6 > m7 ACCUSE actual 2020-09-03/none mode=allege ctx=misinformation
