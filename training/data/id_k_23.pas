### Antara 2017-05-18
[m1:IDN.MIL Latihan Pasukan Pemukul Reaksi Cepat] di Natuna {e1 ditinjau} [m2:IDN.GOV Presiden] bersama [m3:IDN.GOV para gubernur]; [m4:CHN.GOV Beijing], yang pantainya jauh, tidak disebut-sebut.
e1 m2 > m1 CONSULT actual 2017-05-19/none mode=visit ctx=military

### Kompas.com 2022-02-05
Tiga ribu serdadu [m1:USA.MIL Divisi Lintas Udara ke-82] {e1 tiba} di Polandia atas perintah [m2:USA.GOV Biden]. [m3:RUS.GOV Dmitry Peskov] {e2 menyebut} kedatangan itu tidak perlu.
e1 m1 > m3 MOBILIZE actual 2022-02-05/none mode=troops ctx=military
e2 m3 > m2 ACCUSE actual 2022-02-05/none mode=disapprove ctx=military

### detikNews 2020-01-02
[m1:IDN.MIL TNI] {e1 mengerahkan} dua KRI dan satu pesawat intai maritim setelah [m2:CHN.MIL kapal penjaga pantai Cina] {e2 mengawal} nelayannya di Natuna. Pengerahan {e3 dihentikan} bila [m4=m2 mereka] pergi, kata [m3:IDN.MIL Pangkogabwilhan].
e1 m1 > m2 MOBILIZE actual 2020-01-02/none mode=ships ctx=territory
e2 m2 > m1 MOBILIZE actual 2019-12-30/none mode=ships ctx=territory
e3 m1 > m2 RETREAT hypothetical 2020-01-02/none mode=withdraw ctx=territory

### Tempo.co 2013-08-29
[m1:GBR.MIL Enam jet Typhoon Inggris] {e1 dipindahkan} ke Siprus, padahal malam itu juga [m2:GBR.LEG Majelis Rendah] {e2 menolak} mosi serangan ke [m3:SYR.GOV Suriah] yang {e3 diajukan} [m4:GBR.GOV David Cameron].
e1 m1 > m3 MOBILIZE actual 2013-08-29/none mode=weapons ctx=military
e2 m2 > m4 REJECT actual 2013-08-29/none mode=yield ctx=military
e3 m4 > m2 REQUEST requested 2013-08-29/none mode=assist ctx=military

### CNN Indonesia 2017-04-09
{e1 Pengiriman} kapal induk [m1:USA.MIL USS Carl Vinson] menuju Semenanjung Korea, yang sempat {e2 diumumkan} [m2:USA.GOV Gedung Putih], ternyata belum terjadi: kapal itu sedang {e3 berlatih dengan} [m3:AUS.MIL angkatan laut Australia].
e1 m1 > m4 MOBILIZE denied 2017-04-09/none mode=ships ctx=military
e3 m1 > m3 COOPERATE actual 2017-04-15/none ctx=military
e2 m2 > m4 THREATEN threatened 2017-04-09/none mode=violence ctx=military
Surat kabar [m4:PRK.GOV Pyongyang] menertawakannya.

### VOA Indonesia 2021-04-22
[m1:RUS.MIL Sergei Shoigu] {e1 memerintahkan penarikan} pasukan dari perbatasan [m2:UKR.GOV Ukraina] hingga 1 Mei. [m3:NATO NATO] {e2 menyambutnya} dengan hati-hati.
e1 m1 > m2 CONCEDE planned 2021-04-22/none ctx=military
e2 m3 > m1 SUPPORT actual 2021-04-22/none ctx=military

### Jawa Pos 2019-10-19
[m1:IDN.COP Mabes Polri] {e1 menyiapkan} 30.000 personel gabungan untuk pelantikan presiden; [m2:IDN.EDU BEM SI] {e2 dilarang} berunjuk rasa, larangan yang {e3 dibantah} [m3:IDN.GOV Moeldoko].
e1 m1 > m2 MOBILIZE actual 2019-10-19/none mode=police ctx=executive
e2 m1 > m2 COERCE denied 2019-10-19/none mode=restrict ctx=rights_freedoms
e3 m3 > m2 REJECT actual 2019-10-19/none ctx=rights_freedoms

### BBC Indonesia 2012-12-04
[m1:NATO Dewan NATO] {e1 mengabulkan permintaan} [m2:TUR.GOV Ankara] akan rudal Patriot. [m3:NLD.MIL Belanda] dan [m4:DEU.MIL Jerman] {e2 akan menempatkan} masing-masing dua baterai untuk {e3 melindungi} Adana dari [m5:SYR.MIL rudal Suriah].
e1 m1 > m2 AGREE planned 2012-12-04/none ctx=military
e2 m3,m4 > m2 AGREE planned 2012-12-14/none ctx=military
e3 m3,m4 > m2 AID planned 2012-12-14/none ctx=military

### Republika 2018-05-13
Sesaat setelah tiga gereja {e1 dibom}, [m1:IDN.COP Polda Jatim] {e2 menetapkan siaga satu} dan {e3 menempatkan} personel bersenjata di semua rumah ibadah. [m2:IDN.REL Banser] {e4 ikut berjaga}.
e1 m3 > m4 ASSAULT actual 2018-05-13/none mode=suicide-attack ctx=terrorism
e2 m1 > m3 MOBILIZE actual 2018-05-13/none mode=police ctx=terrorism
e3 m1 > m3 MOBILIZE actual 2018-05-13/none mode=police ctx=terrorism
e4 m2 > m4 AID actual 2018-05-13/none ctx=terrorism
Pelakunya [m3:JAD.REB sekeluarga anggota JAD]; [m4:IDN.REL jemaat] meliburkan kebaktian.

### Antara 2009-07-07
[m1:CHN.COP Polisi bersenjata Tiongkok] {e1 dibanjirkan} ke Urumqi dengan truk, sementara [m2:CHN.GOV Hu Jintao] {e2 memotong kunjungannya} di [m3:ITA.GOV Italia]. [m4:TUR.GOV Erdogan] {e3 menyebut} peristiwa itu seperti genosida.
e1 m1 > m5 MOBILIZE actual 2009-07-07/none mode=police ctx=religion_ethnicity
e2 m2 > m3 REJECT actual 2009-07-08/none mode=meet ctx=diplomatic
e3 m4 > m2 ACCUSE actual 2009-07-10/none mode=allege ctx=religion_ethnicity
Para [m5:CHN.CVL pemuda Uighur] sudah tidak tampak.

### Sriwijaya Post 2015-09-30
[m1:IDN.MIL Seribu prajurit Kostrad] {e1 didatangkan} dari Cilodong guna membantu [m2:IDN.GOV Pemprov Sumsel] memadamkan api. [m4=m1 Mereka] {e3 tinggal} di rumah [m3:IDN.AGR petani].
e1 m1 > m2 AID actual 2015-09-30/none ctx=environment
e3 m3 > m1 AID actual 2015-09-30/none ctx=environment

### SINDOnews 2014-08-07
[m1:RUS.MIL Dua puluh ribu tentara] {e1 bersiaga} di dekat Donbas dengan label penjaga perdamaian, menurut [m2:NATO juru bicara NATO]. [m3:POL.GOV Donald Tusk] {e2 mengkhawatirkan} serbuan.
e1 m1 > m4 MOBILIZE actual 2014-08-06/none mode=troops ctx=military said=m2
e2 m3 > m1 ACCUSE actual 2014-08-06/none mode=allege ctx=military
Di [m4:UKR.GOV Kyiv], penggalian parit berlanjut.

### Koran Tempo 2005-03-08
[m1:IDN.MIL KRI Karang Unarang] dan dua kapal lain {e1 membayangi} [m2:MYS.MIL KD Renchong] di Ambalat. Di Jakarta, [m3:IDN.CVL Front Ganyang Malaysia] {e2 membuka pendaftaran} relawan; [m4:IDN.GOV SBY] {e3 menelepon} [m5:MYS.GOV Abdullah Badawi].
e1 m1 > m2 MOBILIZE actual 2005-03-08/none mode=ships ctx=territory
e2 m3 > m5 MOBILIZE actual 2005-03-08/none mode=militia ctx=territory
e3 m4 > m5 CONSULT actual 2005-03-07/none mode=phone ctx=territory

### Liputan6.com 2024-12-01
[m1:IRQ.REB Milisi Irak] {e1 menyeberang} ke Suriah untuk {e2 membantu} [m2:SYR.MIL pasukan Assad] menahan [m3:HTS.REB HTS]. [m4:IRQ.GOV Mohammed al-Sudani] mengatakan tentaranya hanya {e3 memperketat penjagaan} perbatasan.
e1 m1 > m3 MOBILIZE actual 2024-12-01/none mode=militia ctx=military
e2 m1 > m2 AID actual 2024-12-01/none ctx=military
e3 m4 > m3 MOBILIZE actual 2024-12-01/none mode=troops ctx=military

### Detik 2021-07-03 headline
PPKM Darurat: [m1:IDN.COP Polda Metro] {e1 Dirikan} 63 Titik Sekat, [m2:IDN.LAB Pekerja] {e2 Diminta} Tunjukkan Surat
e1 m1 > m2 MOBILIZE actual 2021-07-03/none mode=police ctx=health
e2 m1 > m2 REQUEST requested 2021-07-03/none mode=yield ctx=health

### Kompas.com 2013-03-08 headline
[m1:PRK.GOV Korut] {e1 Putus} Saluran Telepon Panas, [m2:KOR.MIL Korsel] {e2 Siagakan} Artileri
e1 m1 > m2 SANCTION actual 2013-03-08/none mode=discontinue ctx=military
e2 m2 > m1 MOBILIZE actual 2013-03-08/none mode=weapons ctx=military

### Tribun Papua 2022-07-17 headline
[m1:IDN.COP Satgas Damai Cartenz] {e1 Buru} Penembak di Nogolait, [m2:IDN.CVL Warga Nduga] Mengungsi ke Gereja
e1 m1 > m3 MOBILIZE actual 2022-07-17/none mode=police ctx=territory
[m3:TPNPB.REB Egianus Kogoya] {e3 mengaku bertanggung jawab}.
e3 m3 > m2 ASSAULT actual 2022-07-16/none mode=firearms ctx=territory said=m3
e2 m4 > m2 AID actual 2022-07-17/none ctx=human_security
Makanan {e2 disediakan} [m4:IDN.REL Gereja Kingmi].

### Media Indonesia 2013-12-18
[m1:UN Misi PBB di Sudan Selatan] {e1 membuka gerbang} kompleksnya bagi 10.000 [m2:SSD.CVL warga Juba]. [m3:UGA.MIL Pasukan Uganda] {e2 masuk} dengan izin [m4:SSD.GOV Salva Kiir].
e1 m1 > m2 AID actual 2013-12-17/none ctx=human_security
e2 m3 > m4 AID actual 2013-12-20/none ctx=military

### Antara 2016-11-24
[m1:IDN.MIL Panglima TNI Gatot Nurmantyo] {e1 menggelar apel} Nusantara Bersatu di semua provinsi, {e2 didampingi} [m2:IDN.COP Kapolri]. Menurut [m3:IDN.PTY pengamat partai], acara itu {e3 pesan} bagi [m4:IDN.REL peserta aksi 2 Desember].
e1 m1 > m4 MOBILIZE actual 2016-11-30/none mode=troops ctx=religion_ethnicity
e2 m2 > m1 COOPERATE actual 2016-11-30/none ctx=military
e3 m1 > m4 THREATEN threatened 2016-11-30/none ctx=religion_ethnicity said=m3
