### Antara 2022-06-06
[m1:IDN.GOV Presiden Joko Widodo] dan [m2:AUS.GOV Anthony Albanese] {e1 mengayuh sepeda bambu} di Bogor, Senin (6/6), lalu [m3=m2 pemimpin Partai Buruh itu] {e2 menyanggupi} hadir pada KTT G20. [m4:AUS.GOV Canberra] juga {e3 menyisihkan} 200 juta dolar untuk [m5:IDN.GOV Jakarta] bagi energi bersih.
e1 m2 > m1 CONSULT actual 2022-06-06/day mode=visit ctx=diplomatic
e2 m3 > m1 AGREE planned 2022-06-06/none ctx=diplomatic
e3 m4 > m5 AGREE planned 2022-06-06/none ctx=environment,economic

### Kompas 2001-04-30
[m1:IDN.REL Pasukan Berani Mati] dari Jawa Timur {e1 membanjiri} ibu kota untuk membela [m2:IDN.GOV Presiden Abdurrahman Wahid]. Sehari kemudian, Senin (30/4), [m3:IDN.LEG DPR] tetap {e2 menjatuhkan} memorandum kedua, dan [m4:IDN.REL PBNU] pimpinan [m5:IDN.REL Hasyim Muzadi] {e3 meminta} [m6=m1 mereka] pulang.
e1 m1 > m2 PROTEST actual 2001-04-29/day mode=demo ctx=executive
e2 m3 > m2 THREATEN threatened 2001-04-30/day mode=discontinue ctx=legislative,executive
e3 m4 > m6 REQUEST requested 2001-04-30/none mode=yield ctx=executive
rel m5 leads m4

### Detik 2017-03-01 none
Lima mobil adu cepat saling menyalip di sirkuit [m1:@BHR Sakhir] dan dua di antaranya bertubrukan pada tikungan ketiga. Pembalap tuan rumah menyodok ke posisi kedua setelah mesin pesaingnya meledak.

### Tempo.co 2019-02-06
[m1:IDN.JUD Dua penyelidik KPK] {e1 dipukuli} di Hotel Borobudur ketika memantau rapat [m2:IDN.GOV Pemprov Papua] dengan [m3:IDN.LEG DPRD], Sabtu (2/2). [m4:IDN.JUD KPK] {e2 memperkarakan} pengeroyokan itu ke [m5:IDN.COP Polda Metro Jaya]; sebaliknya [m6=m2 pihak provinsi], yang ketika itu dipimpin [m7:IDN.GOV Lukas Enembe], {e3 mengadukan pencemaran nama baik}.
e1 m2 > m1 ASSAULT actual 2019-02-02/day mode=beat ctx=corruption
e2 m4 > m2 ACCUSE actual 2019-02-06/none mode=allege ctx=corruption,legal
e3 m6 > m4 ACCUSE actual 2019-02-06/none mode=allege ctx=legal
rel m7 leads m2

### VOA Indonesia 2010-04-08
[m1:KGZ.OPP Roza Otunbayeva], mantan menteri luar negeri, {e1 mendaulat dirinya} kepala pemerintahan sementara setelah [m2:KGZ.CVL massa] {e2 menyerbu} Gedung Putih Bishkek, Rabu (7/4). [m3:KGZ.GOV Kurmanbek Bakiyev] {e3 kabur ke selatan} dan {e4 tidak sudi turun}; [m4:RUS.GOV Vladimir Putin] menjadi yang pertama {e5 menelepon} [m5=m1 pemimpin baru] itu.
e1 m1 > m3 REJECT actual 2010-04-08/none ctx=executive,pro_democracy
e2 m2 > m3 PROTEST actual 2010-04-07/day mode=riot ctx=pro_democracy
e3 m3 > m2 RETREAT actual 2010-04-08/none mode=withdraw ctx=executive
e4 m3 > m1 REJECT actual 2010-04-08/none ctx=executive
e5 m4 > m5 CONSULT actual 2010-04-08/none mode=phone ctx=diplomatic

### BBC Indonesia 2023-05-03
[m1:SRB.CVL Puluhan ribu warga Beograd] {e1 menyusuri} jembatan Gazela untuk menuntut penyiaran kekerasan dihentikan. [m2:SRB.GOV Aleksandar Vucic], yang mengetuai [m3:SRB.PTY Partai Progresif Serbia], {e2 menawari} [m4:SRB.CVL pemilik senjata gelap] amnesti sebulan, dan 13.000 pucuk sudah {e3 diserahkan}.
e1 m1 > m2 PROTEST actual 2023-05-03/none mode=demo ctx=crime
e2 m2 > m4 CONCEDE actual 2023-05-03/none ctx=crime
e3 m4 > m2 RETREAT actual 2023-05-03/none mode=disarm ctx=crime
rel m2 leads m3

### Republika 2016-02-11 none
Kawah melontarkan abu setinggi 800 meter ke arah [m1:@IDN Karo] dan hujan kerikil menggempur ladang kol. Pos pengamatan menaikkan status ke awas, sedangkan pendaki yang terjebak memilih turun lewat jalur timur.

### CNN Indonesia 2018-03-05
[m1:IDN.PTY Ketua Umum Demokrat Susilo Bambang Yudhoyono] {e1 mengedipkan mata} ke arah [m2:IDN.GOV Joko Widodo] lewat pujian atas infrastruktur, kata [m3:IDN.CVL seorang pengamat]; [m4:IDN.PTY Sekjen Hinca Panjaitan] {e2 menyangkal} adanya lamaran. Partai itu bukan anggota [m5:IDN.PTY koalisi pemerintah] dan belum berniat masuk.
e1 m1 > m2 SUPPORT actual 2018-03-05/none ctx=executive said=m3
e2 m4 > m3 REJECT actual 2018-03-05/none ctx=executive

### Sindonews 2021-01-29
[m1:IDN.MIL TNI AL] {e1 menyetop} tanker [m2:IRN.BUS MT Horse] dan [m3:PAN.BUS MT Freya] di perairan Pontianak, Minggu (24/1), saat memindahkan minyak tanpa izin; [m4:IRN.GOV Teheran] {e2 meminta penjelasan}. Keduanya {e3 digiring} ke [m6:@IDN Batam], dan [m5:IDN.JUD pengadilan setempat] {e4 akan mengadili} nakhodanya.
e1 m1 > m2,m3 COERCE actual 2021-01-24/day mode=seize ctx=natural_resource
e2 m4 > m1 REQUEST requested 2021-01-29/none ctx=diplomatic
e3 m1 > m2,m3 COERCE actual 2021-01-29/none mode=seize ctx=legal
e4 m5 > m2,m3 ACCUSE planned 2021-01-29/none ctx=legal

### Bisnis.com 2017-08-15 none
Produsen susu itu menggempur pasar dengan kemasan baru dan memangkas harga lima persen. Saingannya mengangkat bendera putih di segmen premium, lalu menjual pabriknya di [m1:@IDN Pasuruan] kepada pengusaha setempat.

### DW Indonesia 2019-09-04
[m1:HKG.GOV Carrie Lam] {e1 menyingkirkan} rancangan ekstradisi untuk selamanya, Rabu (4/9), satu dari lima tuntutan [m2:HKG.CVL pemrotes]. "<<q1 Terlalu sedikit, terlambat>>," {e2 sergah} [m3:HKG.CVL Joshua Wong], sekretaris jenderal [m4:HKG.OPP Demosisto], sebelum bertolak ke [m6:@DEU Berlin] untuk {e4 menemui} [m5:DEU.GOV Heiko Maas].
e1 m1 > m2 CONCEDE actual 2019-09-04/day ctx=pro_democracy,legislative
e2 m3 > m1 REJECT actual 2019-09-04/none ctx=pro_democracy
e4 m3 > m5 AGREE planned 2019-09-04/none mode=visit ctx=pro_democracy
q1 m3 direct cue=sergah
rel m3 leads m4

### Merdeka.com 2015-06-18
[m1:IDN.PTY Golkar kubu Aburizal] dan [m2:IDN.PTY kubu Agung] {e1 islah terbatas} demi pilkada di rumah [m3:IDN.GOV Jusuf Kalla], yang {e2 menengahi}. [m4:IDN.GOV KPU] {e3 mensyaratkan} satu tanda tangan ketua, syarat yang [m5:IDN.LEG Komisi II DPR] {e4 minta dikendurkan}.
e1 m1 > m2 SUPPORT actual 2015-06-18/none ctx=election,political_institutions
e2 m3 > m1,m2 CONSULT actual 2015-06-18/none mode=third-party ctx=election
e3 m4 > m1,m2 REQUEST requested 2015-06-18/none mode=change ctx=election
e4 m5 > m4 REQUEST requested 2015-06-18/none mode=yield ctx=election,legislative

### Jawa Pos 2024-10-17
[m1:IDN.EDU Dekan FK Unair Budi Santoso] sudah {e1 didudukkan kembali} oleh [m2:IDN.EDU Rektor Nasih] setelah dicopot karena {e2 menampik} rencana [m3:IDN.GOV Menkes Budi Gunadi] mendatangkan dokter asing. [m4:IDN.MED IDI Surabaya] {e3 menggelar spanduk} dukungan tiga hari.
e1 m2 > m1 CONCEDE actual 2024-10-17/none ctx=health
e2 m1 > m3 REJECT actual 2024-10-17/none ctx=health
e3 m4 > m1 SUPPORT actual 2024-10-17/none ctx=health

### Tribunnews 2016-12-02
[m1:IDN.COP Kapolda Metro Iriawan] {e1 memajang} maklumat yang mengharamkan makar menjelang aksi 2 Desember; [m2:IDN.OPP Sri Bintang Pamungkas] {e2 melunjak} dengan menyurati MPR. Subuh Jumat (2/12), [m3=m2 bekas anggota DPR itu] dan [m4:IDN.OPP Kivlan Zen] {e3 dijemput} dari rumah masing-masing.
e1 m1 > m2 THREATEN threatened 2016-12-02/none mode=arrest ctx=pro_democracy,repression
e2 m2 > m1 REJECT actual 2016-12-02/none ctx=pro_democracy
e3 m1 > m3,m4 COERCE actual 2016-12-02/day mode=arrest ctx=repression

### Liputan6 2012-05-10 none
Kapal wisata itu karam setelah menyerempet karang dekat [m1:@IDN Labuan Bajo], dan tim penolong mengevakuasi 22 turis ke darat. Nakhoda mengaku salah membaca peta; syahbandar setempat menutup jalur tersebut sampai cuaca bersahabat.

### Suara.com 2022-08-30
[m1:IRQ.REL Muqtada al-Sadr] {e1 menggantung jubah} politiknya, dan [m2:IRQ.CVL pengikutnya] {e2 menceburi} kolam istana sebelum baku tembak dengan [m3:IRQ.REB milisi Hashd] di Zona Hijau, Senin (29/8). Besoknya [m4=m1 sang ulama] {e3 memberi waktu satu jam} agar [m7=m2 mereka] pulang, dan [m6=m2 mereka] {e4 patuh}.
e1 m1 > m5 RETREAT actual 2022-08-29/day mode=resign ctx=executive
e2 m2 > m5 PROTEST actual 2022-08-29/day mode=riot ctx=executive
e3 m4 > m2 REQUEST requested 2022-08-30/day mode=yield ctx=executive
e4 m6 > m5 RETREAT actual 2022-08-30/day mode=withdraw ctx=executive
[m5:IRQ.GOV Perdana Menteri Mustafa al-Kadhimi] {e5 menyanjung} seruan tersebut.
e5 m5 > m4 SUPPORT actual 2022-08-30/none ctx=executive
