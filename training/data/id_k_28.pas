### Antara 2018-04-03
[m1:IDN.GOV Kementerian Luar Negeri] membantah [m2=m1 Indonesia] {e1 diam-diam berdagang} dengan [m3:ISR.GOV Israel].
e1 m2 > m3 COOPERATE denied 2018-04-03/none ctx=economic

### Kompas.com 2016-08-23
[m1:IRN.GOV Teheran] menyatakan pemakaian pangkalan Hamadan oleh [m2:RUS.MIL pengebom Rusia] {e1 telah berakhir}; pangkalan itu, kata [m3:IRN.GOV Bahram Ghasemi], tidak pernah {e2 diserahkan}.
e1 m2 > m1 RETREAT actual 2016-08-22/none mode=withdraw ctx=military
e2 m3 > m2 COOPERATE denied 2016-08-22/none ctx=military

### detikNews 2021-05-31
[m1:DNK.SPY Dinas intelijen Denmark] disebut {e1 membantu} [m2:USA.SPY NSA] menyadap [m3:DEU.GOV Angela Merkel]. [m4:DNK.GOV Trine Bramsen] {e2 tidak membantah} maupun membenarkan.
e1 m1 > m2 COOPERATE actual 2021-05-30/none ctx=intelligence
e2 m4 > m3 CONCEDE denied 2021-05-31/none ctx=intelligence

### Tempo.co 2019-08-20
[m1:IDN.GOV Wiranto] tidak menutup kemungkinan {e1 menambah} pasukan di Papua bila keadaan memburuk; [m2:IDN.GOV Gubernur Lukas Enembe] {e2 meminta} sebaliknya.
e1 m1 > m3 MOBILIZE hypothetical 2019-08-20/none mode=troops ctx=territory
e2 m2 > m1 REQUEST requested 2019-08-20/none mode=yield ctx=territory
[m3:IDN.CVL Warga Manokwari] memilih tinggal di rumah.

### CNN Indonesia 2022-12-21
[m1:BLR.GOV Alexander Lukashenko] menepis kabar bahwa tentaranya {e1 akan dikerahkan} melawan [m2:UKR.GOV Ukraina]. Sehari sebelumnya [m4=m1 ia] {e2 menjamu} [m3:RUS.GOV Vladimir Putin] di Minsk.
e1 m1 > m2 MOBILIZE denied 2022-12-21/none mode=troops ctx=military
e2 m3 > m1 CONSULT actual 2022-12-20/day mode=visit ctx=diplomatic

### VOA Indonesia 2017-05-02
[m1:USA.GOV Donald Trump] {e1 bersedia bertemu} [m2:PRK.GOV Kim Jong-un] "dalam keadaan yang tepat".
e1 m1 > m2 CONSULT hypothetical 2017-05-02/none ctx=diplomatic

### Republika 2020-08-24
[m1:SDN.GOV Khartoum] mengatakan kepada [m2:USA.GOV Mike Pompeo] bahwa pemerintah transisi {e1 tidak berwenang menormalkan} hubungan dengan [m3:ISR.GOV Israel]. [m4=m2 Tamunya] sebelumnya {e2 menelepon} dari [m5:@ISR Yerusalem].
e1 m1 > m3 REJECT actual 2020-08-25/none ctx=diplomatic
e2 m4 > m1 CONSULT actual 2020-08-24/none mode=phone ctx=diplomatic

### BBC Indonesia 2013-12-02
[m1:THA.GOV Yingluck Shinawatra] {e1 akan mundur} atau {e2 membubarkan parlemen} bila itu mengembalikan ketenangan; [m2:THA.OPP Suthep] {e3 tidak puas}.
e1 m1 > m2 RETREAT hypothetical 2013-12-02/none mode=resign ctx=pro_democracy
e2 m1 > m2 CONCEDE hypothetical 2013-12-02/none ctx=pro_democracy
e3 m2 > m1 REJECT actual 2013-12-02/none ctx=pro_democracy

### Jawa Pos 2022-03-09
[m1:POL.GOV Warsawa] {e1 siap menyerahkan} semua MiG-29 kepada [m2:USA.GOV Amerika] di Ramstein. [m4=m2 Pentagon] {e2 menilai} tawaran itu "tidak bisa dijalankan", sehingga [m3:UKR.GOV Kyiv] {e3 tidak mendapat} satu pesawat pun.
e1 m1 > m2 AGREE planned 2022-03-08/none ctx=military
e2 m2 > m1 REJECT actual 2022-03-08/none ctx=military
e3 m1 > m3 AID denied 2022-03-09/none ctx=military

### SINDOnews 2014-04-02
Wakil [m1:IDN.GOV Menteri Pertahanan Sjafrie Sjamsoeddin] menegaskan {e1 tak ada penambahan} pasukan di Natuna meski [m2:CHN.GOV Cina] memasukkannya ke peta; yang {e2 ditempatkan} hanya empat Apache, nanti.
e1 m1 > m2 MOBILIZE denied 2014-04-02/none mode=troops ctx=territory
e2 m1 > m2 MOBILIZE planned 2014-04-02/none mode=weapons ctx=territory

### Antara 2015-05-06
[m1:IDN.GOV Menteri Rini Soemarno] membantah {e1 dimarahi} [m2:IDN.GOV Presiden]; pertemuan keduanya, katanya, {e2 hanya membahas} pupuk.
e1 m2 > m1 ACCUSE denied 2015-05-06/none mode=disapprove ctx=executive
e2 m1 > m2 CONSULT actual 2015-05-06/none ctx=economic

### Tribun Jogja 2023-10-14
[m1:IDN.PTY Gibran] menyatakan belum {e1 dilamar} [m2:IDN.PTY Prabowo]. Ketua [m3:IDN.PTY relawan Projo] yakin [m4=m1 wali kota itu] {e2 akan menerima}.
e1 m2 > m1 AGREE denied 2023-10-14/none ctx=election
e2 m4 > m2 AGREE hypothetical 2023-10-14/none ctx=election

### Kompas 2002-11-10
Jika [m1:IRQ.GOV Bagdad] {e1 mengizinkan} [m2:UNMOVIC tim inspeksi] masuk ke istana-istananya, [m3:FRA.GOV Paris] {e2 akan mendukung} pencabutan embargo.
e1 m1 > m2 CONCEDE hypothetical 2002-11-10/none ctx=cbrn
e2 m3 > m1 SUPPORT hypothetical 2002-11-10/none ctx=economic

### Liputan6.com 2024-09-03
[m1:VEN.JUD Jaksa Agung Tarek William Saab] mengatakan [m2:VEN.OPP Edmundo González] {e1 akan ditangkap} bila mangkir; [m3:ESP.GOV José Manuel Albares] belum mau memastikan apakah [m4=m3 Madrid] {e2 akan memberi suaka}.
e1 m1 > m2 THREATEN threatened 2024-09-02/none mode=arrest ctx=repression
e2 m3 > m2 AID hypothetical 2024-09-03/none ctx=asylum

### Media Indonesia 2010-08-24
[m1:IDN.GOV Patrialis Akbar] {e1 mempertimbangkan grasi} untuk [m2:IDN.CRM Syaukani], yang kesehatannya memburuk. [m3:IDN.CVL ICW] {e2 berharap} [m4:IDN.GOV Presiden] menolaknya.
e1 m1 > m2 CONCEDE hypothetical 2010-08-15/none ctx=corruption
e2 m3 > m4 REQUEST requested 2010-08-24/none mode=yield ctx=corruption

### Tirto 2019-10-02
Apakah [m1:IDN.GOV Jokowi] {e1 menerbitkan perpu} KPK? [m2:IDN.PTY Surya Paloh] berkata seluruh koalisi {e2 sepakat tidak}; [m3:IDN.GOV Pratikno] {e3 meminta} [m5=m4 mahasiswa] bersabar.
e1 m1 > m4 CONCEDE hypothetical 2019-10-02/none ctx=corruption
e2 m2 > m4 REJECT actual 2019-10-02/none ctx=corruption
e3 m3 > m4 REQUEST requested 2019-10-02/none mode=yield ctx=corruption
Di Makassar [m4:IDN.EDU mahasiswa] kembali turun.

### Antara 2025-03-12
[m1:UKR.GOV Ukraina] di [m2:@SAU Jeddah] {e1 menyetujui} jeda tiga puluh hari asalkan [m3:RUS.GOV Rusia] {e2 berbuat sama}. [m4:USA.GOV Marco Rubio] mengumumkan pembagian intelijen {e3 dilanjutkan} seketika.
e1 m1 > m3 CONCEDE hypothetical 2025-03-11/none ctx=military
e2 m3 > m1 CONCEDE hypothetical 2025-03-11/none ctx=military
e3 m4 > m1 COOPERATE actual 2025-03-11/none ctx=intelligence

### Kompas.com 2012-06-25
Tidak benar bahwa [m1:IDN.GOV Denny Indrayana] {e1 menampar} [m2:IDN.GOV sipir Lapas Pekanbaru], kata [m3:IDN.GOV juru bicaranya]; [m4=m1 ia] bahkan {e2 menyalami} semua petugas.
e1 m1 > m2 ASSAULT denied 2012-04-04/none mode=beat ctx=legal
e2 m1 > m2 SUPPORT actual 2012-04-04/none ctx=legal

### Republika 2016-04-05
[m1:PHL.GOV Manila] dan [m2:IDN.GOV Jakarta] menyepakati prosedur: bila operasi militer {e1 dilancarkan} untuk {e2 membebaskan} sepuluh pelaut, hanya [m3:PHL.MIL tentara Filipina] yang boleh masuk.
e1 m3 > m4 ASSAULT hypothetical 2016-04-05/none ctx=terrorism
e2 m3 > m5 AID hypothetical 2016-04-05/none ctx=terrorism
e3 m1 > m2 AGREE planned 2016-04-05/none ctx=terrorism
Lewat telepon, [m4:ASG.REB penyandera] {e4 meminta tebusan} bagi [m5:IDN.LAB awak Brahma 12], dan itulah sebabnya kesepakatan ini {e3 dibuat}.
e4 m4 > m2 REQUEST requested 2016-03-28/none mode=yield ctx=terrorism
