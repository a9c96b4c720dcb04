### Kompas.com 2018-02-20
Pagi itu [m1:IDN.COP tiga ratus polisi] {e1 berjaga di sekeliling} pabrik. [m2:IDN.LAB Buruh], yang seminggu {e2 mogok}, tidak gentar; [m3=m2 mereka] hanya menghendaki [m4:IDN.BUS direksi] menepati janji tahun lalu. Menjelang siang [m5=m4 pihak perusahaan] {e3 menyerah} dan {e4 mencabut} surat pemecatan. "<<q1 [m6=m2 Kami] {e5 tarik} barisan sekarang juga>>," kata [m7:IDN.LAB ketua serikat].
e1 m1 > m2 MOBILIZE actual 2018-02-20/none mode=police ctx=economic
e2 m2 > m4 PROTEST actual 2018-02-20/none mode=strike ctx=economic
e3 m5 > m2 CONCEDE actual 2018-02-20/none ctx=economic
e4 m5 > m2 CONCEDE actual 2018-02-20/none ctx=economic
e5 m6 > m4 RETREAT actual 2018-02-20/none ctx=economic said=m7
q1 m7 direct cue=kata

### Antara 2017-06-22
[m1:SAU.GOV Riyadh] dan tiga sekutunya menyodorkan {e1 tiga belas tuntutan} kepada [m2:QAT.GOV Doha], antara lain menutup [m3:QAT.JRN Al Jazeera]. [m4=m2 Emirat kecil itu] {e2 menganggapnya} tak masuk akal. [m5:TUR.GOV Ankara] {e3 menolak pulang}: pangkalannya di sana, kata [m6:TUR.GOV menteri pertahanannya], justru akan {e4 diperbesar}.
e1 m1 > m2 REQUEST requested 2017-06-22/none mode=change ctx=diplomatic
e2 m4 > m1 REJECT actual 2017-06-22/none mode=yield ctx=diplomatic
e3 m5 > m1 REJECT actual 2017-06-22/none mode=yield ctx=military
e4 m5 > m2 AGREE planned 2017-06-22/none ctx=military said=m6

### Tempo.co 2019-09-17
Siapa yang mau mengalah lebih dulu? [m1:IDN.JUD Pimpinan KPK] sudah {e1 menyerahkan mandat} kepada [m2:IDN.GOV presiden]. [m3:IDN.LEG DPR] {e2 tidak peduli} dan {e3 mengetuk palu} revisi undang-undang. [m4=m1 Lembaga itu] lantas {e4 ditinggalkan} [m5:IDN.JUD puluhan pegawainya].
e1 m1 > m2 RETREAT actual 2019-09-17/none mode=resign ctx=corruption
e2 m3 > m1 REJECT actual 2019-09-17/none mode=change ctx=corruption,legislative
e3 m3 > m1 COERCE actual 2019-09-17/none mode=restrict ctx=corruption,legislative
e4 m5 > m4 RETREAT actual 2019-09-17/none mode=resign ctx=corruption

### Jubi 2022-10-14
Hakim belum juga mengetuk palu. [m1:IDN.MIL Mayor Isak Sattu], satu-satunya terdakwa kasus Paniai, {e1 didakwa} [m2:IDN.JUD Kejaksaan Agung] membiarkan [m21:IDN.MIL prajurit] membunuh. [m3:IDN.CVL Keluarga korban] {e3 memboikot} sidang di [m4:@IDN Makassar] itu. [m5=m3 Mereka] hanya akan {e4 datang bersaksi} kalau persidangan dipindahkan ke Papua.
e1 m2 > m1 ACCUSE actual 2022-10-14/none mode=allege ctx=human_rights,legal
e3 m3 > m2 REJECT actual 2022-10-14/none mode=meet ctx=human_rights,legal
e4 m5 > m2 AGREE hypothetical 2022-10-14/none ctx=human_rights,legal

### CNN Indonesia 2022-12-01
[m1:CHN.CVL Mahasiswa Universitas Tsinghua] {e1 mengangkat kertas kosong}. [m2:CHN.COP Polisi] {e2 memeriksa ponsel} [m3=m1 mereka] satu per satu dan {e3 membawa pergi} beberapa di antaranya. Lima hari kemudian, tanpa mengakui apa pun, [m4:CHN.GOV pemerintah pusat] {e4 mengendurkan} aturan karantina. Seorang [m5:GBR.JRN jurnalis BBC] yang {e5 ditendang} petugas di [m6:@CHN Shanghai] sudah bebas.
e1 m1 > m4 PROTEST actual 2022-12-01/none mode=demo ctx=health,rights_freedoms
e2 m2 > m3 COERCE actual 2022-12-01/none mode=seize ctx=repression
e3 m2 > m3 COERCE actual 2022-12-01/none mode=arrest ctx=repression
e4 m4 > m1 CONCEDE actual 2022-12-01/none ctx=health
e5 m2 > m5 ASSAULT actual 2022-12-01/none mode=beat ctx=rights_freedoms

### Republika 2021-12-16
[m1:IDN.MIL Pangdam] {e1 akan membangun pos} di setiap distrik untuk mempersempit gerak [m9:TPNPB.REB TPNPB], dan [m2:IDN.GOV Gubernur Papua Barat] {e2 menyokongnya}. Tidak demikian [m3:IDN.REL Sinode GKI]: [m4=m3 lembaga itu] {e3 memohon} agar [m5=m1 sang jenderal] memulangkan [m6:IDN.MIL pasukan organik] dari Maybrat. Para [m7:IDN.REF pengungsi] masih tidur di hutan.
[m8=m5 Ia] belum menjawab.
e2 m2 > m1 SUPPORT actual 2021-12-16/none ctx=military
e3 m4 > m5 REQUEST requested 2021-12-16/none mode=yield ctx=military,human_security
e1 m1 > m9 MOBILIZE planned 2021-12-16/none mode=troops ctx=military

### SINDOnews 2020-11-10
Perang enam pekan itu tamat lewat secarik naskah. [m1:ARM.GOV PM Nikol Pashinyan] {e1 menandatanganinya} bersama [m2:AZE.GOV Ilham Aliyev] dan [m3:RUS.GOV Vladimir Putin]. [m4=m1 Pihaknya] harus {e2 melepas} tiga distrik; [m5:RUS.MIL dua ribu prajurit Rusia] {e3 masuk sebagai penjaga perdamaian}. Malam itu juga [m6:ARM.CVL massa yang kalap] {e4 menjebol} gedung parlemen di [m7:@ARM Yerevan].
e1 m1 > m2 SUPPORT actual 2020-11-10/none ctx=territory
e2 m4 > m2 CONCEDE planned 2020-11-10/none ctx=territory
e3 m5 > m1,m2 AID actual 2020-11-10/none ctx=peacekeeping
e4 m6 > m1 PROTEST actual 2020-11-10/none mode=riot ctx=territory

### detikNews 2014-08-21
Tepuk tangan pecah begitu [m21=m1 hakim konstitusi terakhir] selesai membaca. [m1:IDN.JUD MK] {e1 menolak seluruh gugatan} [m2:IDN.PTY Prabowo-Hatta]. Di luar, [m3:IDN.COP polisi] {e2 menyemprotkan meriam air} ke [m4:IDN.PTY pendukung keduanya] yang {e3 menabrakkan} truk ke kawat berduri. [m5=m2 Pasangan itu] {e4 mengatakan menghormati} putusan meski {e5 merasa dicurangi} [m6:IDN.GOV KPU].
e1 m1 > m2 REJECT actual 2014-08-21/none ctx=election,legal
e2 m3 > m4 ASSAULT actual 2014-08-21/none mode=crowd-control ctx=election
e3 m4 > m3 PROTEST actual 2014-08-21/none mode=riot ctx=election
e4 m5 > m1 CONCEDE actual 2014-08-21/none ctx=election,legal
e5 m5 > m6 ACCUSE actual 2014-08-21/none mode=allege ctx=election

### Liputan6.com 2015-01-18
"<<q1 [m1=m2 Kami] {e1 menarik duta besar} hari ini>>," kata [m2:BRA.GOV Presiden Dilma Rousseff]. Permohonan ampun yang [m3=m2 dia] sampaikan lewat {e2 telepon} ditolak [m4:IDN.GOV Joko Widodo]. [m5:NLD.GOV Den Haag] {e3 menempuh langkah serupa}. Sebaliknya [m6:NGA.GOV Abuja] hanya {e4 memanggil} [m7:IDN.GOV Dubes RI].
e1 m1 > m4 SANCTION actual 2015-01-18/day mode=withdraw ctx=diplomatic
e2 m3 > m4 CONSULT actual 2015-01-18/none mode=phone ctx=diplomatic
e3 m5 > m4 SANCTION actual 2015-01-18/none mode=withdraw ctx=diplomatic
e4 m6 > m7 ACCUSE actual 2015-01-18/none mode=disapprove ctx=diplomatic
q1 m2 direct cue=kata

### Tribun Manado 2013-06-10
[m1:IDN.GOV Wali kota] mengaku khilaf. [m2=m1 Dia] {e1 mengembalikan} kunci gedung kepada [m3:IDN.REL jemaat], {e2 merobek} segel di depan kamera, lalu {e3 bersalaman dengan} [m4:IDN.REL pendeta]. [m5:IDN.REL PGI] {e4 berterima kasih}, sedang [m6:IDN.CVL Forum Umat] yang menuntut penutupan {e5 bersumpah menduduki} gereja itu hari Minggu.
e1 m2 > m3 RETREAT actual 2013-06-10/none mode=access ctx=religion_ethnicity
e2 m2 > m3 CONCEDE actual 2013-06-10/none ctx=religion_ethnicity
e3 m2 > m4 CONSULT actual 2013-06-10/none ctx=religion_ethnicity
e4 m5 > m2 SUPPORT actual 2013-06-10/none ctx=religion_ethnicity
e5 m6 > m3 THREATEN threatened 2013-06-10/none ctx=religion_ethnicity

### BBC Indonesia 2019-08-05
New Delhi bergerak cepat. Sebelum fajar [m1:IND.GOV pemerintahan Modi] {e1 memutus telepon} di [m2:@IND Kashmir], {e2 mengurung} [m3:IND.ELI dua mantan menteri besar] di rumah, dan {e3 menambah} [m4:IND.MIL delapan ribu tentara]. Baru sesudah itu [m5:IND.GOV Amit Shah] memberi tahu parlemen bahwa otonomi negara bagian tersebut {e4 dihapus}. [m6:PAK.GOV Islamabad] {e5 mengusir} [m7:IND.GOV Komisaris Tinggi India].
[m8:IND.CVL Warga lembah itu] tak bisa keluar rumah.
e2 m1 > m3 COERCE actual 2019-08-05/none mode=arrest ctx=territory,repression
e5 m6 > m7 SANCTION actual 2019-08-05/none mode=expel ctx=territory,diplomatic
e1 m1 > m8 COERCE actual 2019-08-05/none mode=censor ctx=rights_freedoms
e3 m1 > m8 MOBILIZE actual 2019-08-05/none mode=troops ctx=military
e4 m1 > m8 COERCE actual 2019-08-05/none mode=restrict ctx=territory

### Kumparan 2020-10-08
Halte Bundaran HI habis dilalap api. [m1:IDN.GOV Gubernur] menduga {e1 pembakarnya} bukan [m2:IDN.LAB buruh]. [m3:IDN.LAB Ketua KSPI] juga menyangkal anggotanya {e2 merusak} fasilitas [m4=m1 pemprov]; [m23:IDN.LAB massa] [m5=m3 pihaknya], kata [m22=m3 dia], sudah {e3 membubarkan diri} pukul empat.
[m7:IDN.COP Polisi] {e4 menunjuk} [m6:IDN.CVL kelompok anarko].
e2 m2 > m4 PROTEST denied 2020-10-08/none mode=vandalize ctx=economic
e3 m5 > m4 RETREAT actual 2020-10-08/none ctx=economic said=m3
e1 m6 > m4 PROTEST actual 2020-10-08/none mode=riot ctx=economic
e4 m7 > m6 ACCUSE actual 2020-10-08/none mode=allege ctx=economic

### Kompas 2000-12-24
Malam Natal itu [m1:IDN.REL gereja-gereja di tujuh kota] {e1 diledakkan} [m2:JI.REB Jemaah Islamiyah]. [m3:IDN.REL Banser NU] yang {e2 ikut menjaga} kehilangan Riyanto, yang memeluk bom di Mojokerto. [m4:IDN.GOV Presiden Wahid] {e3 menuding} [m5:UNK kelompok yang hendak menjatuhkannya], bukan [m6:IDN.MIL tentara].
e1 m2 > m1 ASSAULT actual 2000-12-24/none mode=explosives ctx=terrorism,religion_ethnicity
e2 m3 > m1 AID actual 2000-12-24/none ctx=religion_ethnicity
e3 m4 > m5 ACCUSE actual 2000-12-24/none mode=allege ctx=terrorism

### VOA Indonesia 2024-06-20
[m1:RUS.GOV Putin] belum pernah ke Pyongyang lagi sejak 2000. Kali ini [m2=m1 ia] {e1 menghadiahkan} limusin Aurus kepada [m3:PRK.GOV Kim Jong Un] dan {e2 membubuhkan tanda tangan} pada pakta saling bela. [m4:KOR.GOV Seoul] {e3 memanggil} [m5:RUS.GOV Dubes Georgy Zinoviev] dan {e4 menimbang pengiriman senjata} ke [m6:UKR.GOV Kiev].
e1 m2 > m3 AID actual 2024-06-20/none ctx=diplomatic
e2 m2 > m3 SUPPORT actual 2024-06-20/none ctx=military
e3 m4 > m5 ACCUSE actual 2024-06-20/none mode=disapprove ctx=diplomatic
e4 m4 > m6 AID hypothetical 2024-06-20/none ctx=military

### Media Indonesia 2013-10-02
Suara [m1:IDN.JUD hakim konstitusi itu] serak. [m2=m1 Ia] membantah {e1 menerima} uang dari [m3:IDN.GOV bupati] dan {e2 minta} [m4:IDN.JUD KPK] menguji sidik jarinya. [m5=m4 Komisi] tak terpengaruh: malam itu [m6=m1 ketua mahkamah] {e3 dibui}, dan [m7:IDN.GOV Presiden Yudhoyono] {e4 menonaktifkannya} keesokan hari.
e2 m2 > m4 REQUEST requested 2013-10-02/none ctx=corruption
e3 m5 > m6 COERCE actual 2013-10-02/none mode=arrest ctx=corruption
e4 m7 > m6 SANCTION actual 2013-10-02/none mode=expel ctx=corruption
e1 m3 > m2 AID denied 2013-10-02/none ctx=corruption

### Tirto.id 2018-08-28
[m1:IDN.PTY Neno Warisman] tertahan tujuh jam di dalam mobil. [m2:IDN.CVL Massa] {e1 mengepungnya} di gerbang bandara [m3:@IDN Pekanbaru], lalu [m4:IDN.SPY Kepala BIN Daerah Riau] {e2 menyuruh} [m5=m1 aktivis #2019GantiPresiden itu] naik pesawat kembali ke Jakarta. [m6:IDN.PTY Gerindra] {e3 mengadukan} [m7=m4 pejabat tersebut] ke [m8:IDN.GOV Ombudsman].
e1 m2 > m1 PROTEST actual 2018-08-28/none mode=obstruct ctx=election
e2 m4 > m5 COERCE actual 2018-08-28/none mode=deport ctx=election,rights_freedoms
e3 m6 > m7 ACCUSE actual 2018-08-28/none mode=allege ctx=election,rights_freedoms

### Antara 2023-11-24
Gencatan itu berumur empat hari. [m1:HAMAS.REB Hamas] {e1 menyerahkan} [m2:ISR.CVL 13 sandera] ke [m3:ICRC Palang Merah]; [m4:ISR.GOV pihak lawan] {e2 mengeluarkan} [m5:PSE.CVL 39 tahanan] dari penjara Ofer. [m6:QAT.GOV Doha] {e3 mengusahakan perpanjangan} sehari demi sehari. [m7=m4 Netanyahu] {e4 tetap bertekad melanjutkan} perang sesudahnya.
e1 m1 > m2 RETREAT actual 2023-11-24/none mode=release ctx=military
e2 m4 > m5 RETREAT actual 2023-11-24/none mode=release ctx=military
e3 m6 > m1,m4 CONSULT actual 2023-11-24/none mode=third-party ctx=diplomatic
e4 m7 > m1 THREATEN threatened 2023-11-24/none mode=violence ctx=military

### Surya 2017-03-20
Sungguh pun [m1:IDN.AGR Bu Patmi] wafat, {e1 aksi semen} di seberang Monas berlanjut. [m2:IDN.GOV Kepala Staf Kepresidenan Teten Masduki] {e2 menemui} [m3:IDN.AGR rombongan Kendeng], mendengar keluhan [m4=m3 mereka], tetapi {e4 tidak menjanjikan} pencabutan izin [m5:IDN.BUS pabrik].
e1 m3 > m2 PROTEST actual 2017-03-20/none ctx=environment
e2 m2 > m3 CONSULT actual 2017-03-20/none ctx=environment
e4 m2 > m4 REJECT actual 2017-03-20/none mode=change ctx=environment

### CNN Indonesia 2015-08-24
Kota yang dilupakan dunia itu bernama Bor. [m1:SSD.GOV Presiden Salva Kiir] baru {e1 membubuhkan paraf} di atas perjanjian dengan [m2:SSD.REB Riek Machar] setelah [m3:USA.GOV Washington] {e2 menggertak} dengan embargo senjata. [m4=m1 Kiir] menyertakan dua belas halaman {e3 keberatan}. Belum sampai dua hari, [m5=m2 pemberontak] sudah {e4 melaporkan bombardemen} [m6:SSD.MIL tentara].
e1 m1 > m2 SUPPORT actual 2015-08-24/none ctx=military
e2 m3 > m1 THREATEN threatened 2015-08-24/none mode=restrict ctx=military
e3 m4 > m2 REJECT actual 2015-08-24/none ctx=military
e4 m6 > m5 ASSAULT actual 2015-08-24/none mode=heavy-weapons ctx=military said=m5

### Tempo.co 2008-06-01
Ia datang sendirian. [m1=m2 Laki-laki itu], [m2:IDN.REL Munarman], {e1 menyerahkan diri} ke [m3:IDN.COP Polda Metro Jaya] sepekan setelah [m4:IDN.COP polisi] {e2 menetapkannya} buron. Di [m5:@IDN Petamburan] [m6:IDN.COP 1.500 personel] sudah {e3 menjemput} [m7:IDN.REL pimpinan FPI] tanpa perlawanan.
e1 m1 > m3 CONCEDE actual 2008-06-01/none ctx=religion_ethnicity
e2 m4 > m1 ACCUSE actual 2008-05-25/week mode=allege ctx=religion_ethnicity
e3 m6 > m7 COERCE actual 2008-06-01/none mode=arrest ctx=religion_ethnicity

### Cenderawasih Pos 2021-09-14
Enam puluh [m1:IDN.MIL personel Kostrad] {e1 diterbangkan} ke Oksibil, sehari setelah [m2:IDN.CVL perawat] {e2 dianiaya} dan puskesmas {e3 dibakar} [m3:TPNPB.REB gerombolan Ngalum Kupel]. [m4:TPNPB.REB Sebby Sambom] menyangkal: rekan-rekannya tidak {e4 menyerang} [m5:IDN.CVL tenaga kesehatan], melainkan mengejar [m21:IDN.MIL tentara] yang menyamar. [m6:IDN.CVL IDI] {e5 menarik} [m7:IDN.CVL semua dokter] dari distrik itu.
e1 m1 > m3 MOBILIZE actual 2021-09-14/none mode=troops ctx=territory
e2 m3 > m2 ASSAULT actual 2021-09-13/day mode=beat ctx=territory
e3 m3 > m2 ASSAULT actual 2021-09-13/day mode=destroy ctx=territory
e4 m3 > m5 ASSAULT denied 2021-09-14/none ctx=territory said=m4
e5 m6 > m3 RETREAT actual 2021-09-14/none mode=withdraw ctx=human_security

### Kompas.com 2023-03-29
Bola ada di tangan [m1:FIFA FIFA]. [m2:IDN.GOV Gubernur Bali Wayan Koster] dan [m3:IDN.GOV Gubernur Jawa Tengah Ganjar Pranowo] {e1 menampik} kehadiran [m4:ISR.CVL timnas Israel]; [m5:IDN.GOV Erick Thohir] {e2 terbang melobi} ke [m6:@QAT Doha]. Malamnya [m7=m1 organisasi itu] {e3 mencabut status tuan rumah} [m8:IDN.GOV Indonesia].
e1 m2,m3 > m4 REJECT actual 2023-03-29/none ctx=diplomatic
e2 m5 > m1 CONSULT actual 2023-03-29/none mode=visit ctx=diplomatic
e3 m7 > m8 SANCTION actual 2023-03-29/none mode=discontinue ctx=diplomatic

### Detikcom 2005-02-02
[m1:IDN.GOV Jusuf Kalla] mendekati [m2:GAM.REB tokoh-tokoh GAM] di lapangan. [m3=m1 Ia] {e1 menawarkan} tanah dan uang, bukan kemerdekaan. [m4:FIN.ELI Martti Ahtisaari] lalu {e2 mempertemukan} [m5:IDN.GOV utusan Jakarta] dengan [m6=m2 pihak Stockholm] di [m7:@FIN Vantaa]; [m8=m6 mereka] {e3 berhenti menuntut} kemerdekaan pada putaran kedua.
e1 m3 > m2 AGREE actual 2005-02-02/none ctx=territory
e2 m4 > m5,m6 CONSULT actual 2005-02-02/none mode=third-party ctx=diplomatic
e3 m8 > m5 CONCEDE actual 2005-02-02/none ctx=territory

### Pikiran Rakyat 2013-09-05
Sengketa upah merembet. Karena [m1:IDN.GOV bupati] {e1 tak kunjung meneken} rekomendasi, [m2:IDN.LAB FSPMI] {e2 menutup tol} Cikampek. [m3:IDN.COP Kapolres] {e3 memberi waktu} sepuluh menit, dan [m4=m2 demonstran] {e4 menepi}.
e1 m1 > m2 REJECT actual 2013-09-05/none ctx=economic
e2 m2 > m1 PROTEST actual 2013-09-05/none mode=obstruct ctx=economic
e3 m3 > m2 THREATEN threatened 2013-09-05/none ctx=economic
e4 m4 > m3 CONCEDE actual 2013-09-05/none ctx=economic

### CNBC Indonesia 2018-09-07
[m6=m1 Washington] {e1 mengancam} tarif baru. [m1:USA.GOV Trump] mengatakan barang senilai 267 miliar dolar asal [m2:CHN.GOV China] bisa dikenai bea kapan saja. [m3=m2 Beijing] {e3 tidak akan tinggal diam}. Sementara [m4:CAN.GOV Ottawa] {e4 masih tawar-menawar} dengan [m5=m1 pemerintahannya] soal pakta dagang.
e1 m6 > m2 THREATEN threatened 2018-09-07/none mode=restrict ctx=economic
e3 m3 > m1 THREATEN threatened 2018-09-07/none ctx=economic
e4 m4 > m5 CONSULT actual 2018-09-07/none ctx=economic

### Sindonews 2011-11-26
Bila serangan itu disengaja, kata [m1:PAK.MIL Jenderal Ashfaq Kayani], [m2=m1 pihaknya] {e1 akan menembak balik}. [m3:NATO NATO] {e2 menyesalkan} kematian [m4:PAK.MIL 24 prajurit] dan {e3 berjanji menyelidiki}. [m5:PAK.GOV Islamabad] {e4 menyetop} truk pasokan [m6=m3 aliansi itu].
e1 m2 > m3 THREATEN threatened 2011-11-26/none mode=violence ctx=military
e2 m3 > m4 SUPPORT actual 2011-11-26/none ctx=military
e3 m3 > m4 AGREE planned 2011-11-26/none ctx=military
e4 m5 > m6 SANCTION actual 2011-11-26/none mode=discontinue ctx=military

### Antara 2025-02-06 none
[m1:IDN.GOV Kepala Badan Gizi Nasional] menjawab pertanyaan [m21:IDN.JRN wartawan] selama sejam. Anggaran tahun ini Rp71 triliun. Dari [m2:IDN.LEG Komisi IX] hadir 31 anggota; dua lainnya mengikuti rapat secara daring. [m3=m1 Ia] lulusan [m4:? Institut Pertanian Bogor].

### Tempo.co 2011-08-08
Baru tiba dari pelarian, [m1:IDN.PTY Nazaruddin] {e1 dibungkam}: [m2:IDN.JUD penyidik KPK] {e2 tidak mengizinkan} [m3:IDN.LEG anggota Komisi III] menemui [m4=m1 bekas bendahara partai itu]. [m5=m3 Mereka] {e3 akan menyurati} [m21:IDN.JUD ketua KPK] untuk protes. [m6:COL.GOV Bogota], yang {e4 menyerahkannya}, tidak memungut biaya.
e2 m2 > m3 REJECT actual 2011-08-08/none mode=meet ctx=corruption
e3 m5 > m2 ACCUSE planned 2011-08-08/none ctx=corruption
e4 m6 > m1 COOPERATE actual 2011-08-08/none ctx=legal
e1 m2 > m1 COERCE actual 2011-08-08/none mode=restrict ctx=corruption

### Republika 2015-07-17
{e1 Pembakaran} kios dan musala di Karubaga memicu {e2 kecaman}. [m1:IDN.REL PGI] {e3 mengaku bersalah} dan {e4 menyampaikan simpati} kepada [m2:IDN.REL umat Islam Tolikara]; [m3:IDN.REL Wapres GIDI] menyangkal jemaatnya {e5 melarang} salat Id. [m4:IDN.GOV Presiden] {e6 membantu} membangun kembali rumah [m5=m2 korban].
[m6:IDN.CVL Massa] sudah bubar.
e1 m6 > m2 ASSAULT actual 2015-07-17/none mode=destroy ctx=religion_ethnicity
e3 m1 > m2 SUPPORT actual 2015-07-17/none ctx=religion_ethnicity
e5 m3 > m2 COERCE denied 2015-07-17/none mode=restrict ctx=religion_ethnicity
e6 m4 > m5 AID actual 2015-07-17/none ctx=religion_ethnicity
e2 m2 > m6 ACCUSE actual 2015-07-17/none ctx=religion_ethnicity
e4 m1 > m2 SUPPORT actual 2015-07-17/none ctx=religion_ethnicity

### Jawa Pos 2011-01-11
[m1:IDN.REL Tokoh lintas agama] {e1 menyebut} sembilan kebohongan [m2:IDN.GOV pemerintah]. [m3=m2 Istana] {e2 mengundang} [m4=m1 para kiai, pastor, dan pendeta itu]. [m5=m4 Mereka] datang, tetapi {e3 menolak mencabut} kata bohong. [m6:IDN.GOV Menko Polhukam] pun {e4 menerima} istilah itu sebagai kritik.
e1 m1 > m2 ACCUSE actual 2011-01-11/none mode=allege ctx=political_institutions
e2 m3 > m4 AGREE actual 2011-01-11/none ctx=political_institutions
e3 m5 > m3 REJECT actual 2011-01-11/none mode=change ctx=political_institutions
e4 m6 > m5 CONCEDE actual 2011-01-11/none ctx=political_institutions

### Okezone 2014-04-24
[m1:UKR.MIL Kolone lapis baja] {e1 mendekati} [m2:UKR.REB kubu separatis] di [m3:@UKR Slovyansk] ketika [m4:RUS.MIL tentara seberang perbatasan] {e2 memulai manuver}. "<<q1 [m5=m6 Kita] tidak bisa diam jika darah tumpah>>," {e3 ujar} [m6:RUS.GOV Sergei Shoigu]. [m7=m1 Pasukan itu] {e4 berbalik} sore harinya.
e1 m1 > m2 MOBILIZE actual 2014-04-24/none mode=weapons ctx=military
e2 m4 > m1 MOBILIZE actual 2014-04-24/none mode=troops ctx=military
e3 m6 > m1 THREATEN threatened 2014-04-24/none mode=violence ctx=military
e4 m7 > m2 RETREAT actual 2014-04-24/none mode=withdraw ctx=military
q1 m6 direct cue=ujar

### Antara 2010-02-11
[m1:IDN.MIL Kopassus] dan [m2:AUS.MIL SAS Australia] {e1 berlatih pembebasan sandera} di bandara Ngurah Rai, sedangkan [m3:USA.GOV Washington] {e2 masih mempertimbangkan pelonggaran} larangan bagi [m4=m1 korps baret merah itu].
e1 m1 > m2 COOPERATE actual 2010-02-11/none ctx=military,terrorism
e2 m3 > m4 CONCEDE hypothetical 2010-02-11/none ctx=military,human_rights

### Kontan 2012-11-05
[m1:IDN.GOV Kementerian Pertahanan] {e1 memborong} 103 tank Leopard bekas dari [m2:DEU.BUS Rheinmetall] setelah [m3:NLD.LEG parlemen Belanda] {e2 memveto} penjualan tank milik negaranya kepada [m4=m1 Jakarta].
e1 m1 > m2 COOPERATE actual 2012-11-05/none ctx=military
e2 m3 > m4 REJECT actual 2012-11-05/none ctx=military,human_rights

### SINDOnews 2018-02-14 headline
[m1:IDN.GOV Jakarta] {e1 Beli} 11 Sukhoi [m4:RUS.GOV Rusia], [m2:USA.GOV AS] {e3 Tak Tutup Pintu Sanksi} CAATSA
e1 m1 > m4 COOPERATE actual 2018-02-14/none ctx=military
e3 m2 > m1 SANCTION hypothetical 2018-02-14/none ctx=military

### Antara 2022-05-10
[m1:UKR.GOV Kiev] {e1 mengekstradisi} [m2:IDN.CRM seorang buronan penipuan] ke [m3:IDN.GOV Indonesia], bukti, kata [m4:IDN.GOV Menkumham], bahwa perang tidak {e2 menghentikan kerja sama hukum}.
e1 m1 > m3 COOPERATE actual 2022-05-10/none ctx=legal,crime
e2 m1 > m3 SANCTION denied 2022-05-10/none mode=discontinue ctx=legal said=m4

### Tempo.co 2018-06-15
[m1:IDN.GOV Pemerintah] {e1 menggandeng} [m2:IDN.REL Muhammadiyah] dan [m3:IDN.REL NU] untuk deradikalisasi; [m4:IDN.CVL Setara Institute] {e2 menyambut baik} [m5=m1 langkah itu].
e1 m1 > m2,m3 COOPERATE actual 2018-06-15/none ctx=terrorism,religion_ethnicity
e2 m4 > m5 SUPPORT actual 2018-06-15/none ctx=terrorism

### CNN Indonesia 2019-11-28
[m1:AUS.SPY Badan intelijen ASIO] diam-diam {e1 memasok data penyadapan} kepada [m2:IDN.COP Densus 88], sesuatu yang enggan dibenarkan [m3:AUS.GOV Canberra].
e1 m1 > m2 COOPERATE actual 2019-11-28/none ctx=intelligence,terrorism

### Bisnis.com 2014-06-12
[m1:MYS.BUS Petronas] dan [m2:IDN.BUS Pertamina] {e1 membentuk usaha patungan} di Blok Ambalat tanpa menunggu {e2 perundingan} batas [m3:MYS.GOV Putrajaya]-[m4:IDN.GOV Jakarta] rampung.
e1 m1 > m2 COOPERATE actual 2014-06-12/none ctx=natural_resource
e2 m3 > m4 CONSULT actual 2014-06-12/none ctx=territory

### VOA Indonesia 2023-10-02
[m1:IDN.GOV Jakarta] {e1 merintis jalur komunikasi} dengan [m2:MMR.MIL junta], [m3:MMR.OPP Pemerintah Persatuan Nasional], dan [m4:MMR.REB organisasi etnik bersenjata]; seratus lebih {e2 pertemuan} berlangsung tertutup.
e2 m1 > m2,m3,m4 CONSULT actual 2023-10-02/none ctx=diplomatic
e1 m1 > m2,m3,m4 CONSULT actual 2023-10-02/none ctx=diplomatic

### Detikcom 2021-04-21
Tiga negara {e1 ikut menyisir} perairan utara Bali demi mencari KRI Nanggala milik [m1:IDN.MIL TNI AL]: [m2:SGP.MIL Singapura] {e2 mengirimkan kapal penyelamat} Swift Rescue, [m3:MYS.MIL Malaysia] meminjamkan kapal serupa, [m4:USA.MIL Amerika] menerbangkan pesawat P-8.
e1 m2,m3,m4 > m1 AID actual 2021-04-21/none ctx=disasters,military
e2 m2 > m1 AID actual 2021-04-21/none ctx=disasters,military

### Kompas 2003-10-08
[m1:IDN.GOV Indonesia] dan para anggota [m2:ASEAN ASEAN] lain {e1 memeteraikan} Bali Concord II; [m3:CHN.GOV China] pada hari yang sama {e2 mengaksesi} Traktat Persahabatan [m4=m2 perhimpunan itu].
e1 m1 > m2 SUPPORT actual 2003-10-08/none ctx=diplomatic
e2 m3 > m4 SUPPORT actual 2003-10-08/none ctx=diplomatic

### Sindonews 2015-10-27
Kapal perusak [m1:USA.MIL USS Lassen] {e1 melintas} dalam radius 12 mil dari Subi Reef. [m2:CHN.GOV Beijing] {e2 menuntut} [m3:USA.GOV Washington] berhenti, {e3 membuntuti} kapal itu dengan fregat, dan {e4 tidak mengesampingkan} penambahan jet di pulau buatannya.
e2 m2 > m3 REQUEST requested 2015-10-27/none mode=yield ctx=territory
e3 m2 > m1 MOBILIZE actual 2015-10-27/none ctx=military
e4 m2 > m3 MOBILIZE hypothetical 2015-10-27/none mode=weapons ctx=military
e1 m1 > m2 MOBILIZE actual 2015-10-27/none mode=weapons ctx=military,territory

### Antara 2017-10-30
[m1:IDN.MIL Lima ratus marinir] {e1 digeladikan} di Tarakan untuk mencegah [m2:ISIS.REB milisi Marawi] menyusup, dan [m3:IDN.GOV Menhan] {e2 tak akan mengirim} tentara ke [m4:PHL.GOV Filipina] tanpa diminta.
e1 m1 > m2 MOBILIZE actual 2017-10-30/none mode=troops ctx=terrorism
e2 m3 > m4 AID denied 2017-10-30/none ctx=terrorism

### Republika 2016-05-12
[m1:IDN.COP Polres Ternate] {e1 mengambil} dua [m2:IDN.CVL aktivis] berkaus palu arit dari rumah kontrakan, dan {e2 menyita} buku-buku sejarah [m21=m2 mereka]; [m3:IDN.COP Kapolri] lantas {e3 mengingatkan} bawahannya agar tidak sweeping buku.
e1 m1 > m2 COERCE actual 2016-05-12/none mode=arrest ctx=rights_freedoms
e2 m1 > m2 COERCE actual 2016-05-12/none mode=seize ctx=rights_freedoms
e3 m3 > m1 REQUEST requested 2016-05-12/none mode=change ctx=rights_freedoms

### Kompas.com 2022-09-03 headline
Harga Pertalite Naik, [m1:IDN.OPP PKS] {e1 Walk Out} dari [m2:IDN.LEG Paripurna], [m3:IDN.EDU HMI] {e2 Segel} [m4:IDN.BUS SPBU]
e1 m1 > m2 REJECT actual 2022-09-03/none ctx=economic
e2 m3 > m4 PROTEST actual 2022-09-03/none mode=obstruct ctx=economic

### Tribunnews 2021-01-14 none
[m1:IDN.COP Komjen Listyo Sigit Prabowo] berpangkat jenderal bintang tiga sejak 2019 dan pernah menjadi ajudan presiden. Uji kelayakannya di [m2:IDN.LEG Komisi III] dijadwalkan pekan depan.

### Antara 2008-12-31
[m1:IDN.GOV Pemerintah RI] {e1 mengucurkan} satu juta dolar dan obat-obatan untuk [m2:PSE.CVL warga Gaza]; [m3:IDN.CVL MER-C] {e2 menyiapkan keberangkatan} empat dokter bedah.
e1 m1 > m2 AID actual 2008-12-31/none ctx=human_security
e2 m3 > m2 AGREE planned 2008-12-31/none ctx=human_security

### Tempo.co 2009-11-03
Rekaman diputar, publik geram: [m1:IDN.COP Wakil Jaksa Agung] dan [m2:IDN.COP Kabareskrim] akhirnya {e1 menanggalkan jabatan} di bawah tekanan [m3:IDN.GOV tim delapan], yang {e2 menyarankan} [m4:IDN.GOV Presiden] menghentikan perkara.
e1 m1,m2 > m3 RETREAT actual 2009-11-03/none mode=resign ctx=corruption
e2 m3 > m4 REQUEST requested 2009-11-03/none mode=change ctx=corruption,legal

### JPNN 2012-05-25
[m1:IDN.GOV Presiden SBY] {e1 memangkas hukuman} [m2:AUS.CRM Schapelle Corby] lima tahun; [m3:IDN.CVL Granat] {e2 menggugatnya} ke [m4:IDN.JUD PTUN], dan [m5:AUS.GOV Canberra] menyangkal ada {e3 barter} nelayan.
e1 m1 > m2 CONCEDE actual 2012-05-25/none ctx=illegal_drugs,legal
e2 m3 > m1 ACCUSE actual 2012-05-25/none mode=allege ctx=legal,illegal_drugs
e3 m5 > m1 COOPERATE denied 2012-05-25/none ctx=diplomatic

### SINDOnews 2022-03-25
Usai sebulan {e1 mengepung} [m1:UKR.GOV Kiev], [m2:RUS.MIL militer Rusia] {e2 mengalihkan kekuatan} ke Donbas; "<<q1 tahap pertama rampung>>," dalih [m3:RUS.MIL Jenderal Sergei Rudskoy].
e1 m2 > m1 COERCE actual 2022-03-25/none mode=restrict ctx=military
e2 m2 > m1 RETREAT actual 2022-03-25/none mode=withdraw ctx=military
q1 m3 direct cue=dalih

### Antara 2014-05-24
[m1:THA.MIL Jenderal Prayuth Chan-ocha] {e1 merebut kendali} pemerintahan, {e2 mencabut konstitusi}, {e3 memanggil} [m2:THA.ELI Yingluck Shinawatra] ke markas, dan {e4 melarang} [m3:THA.CVL 155 tokoh] ke luar negeri.
e1 m1 > m2 COERCE actual 2014-05-24/none mode=seize ctx=pro_autocracy
e3 m1 > m2 COERCE actual 2014-05-24/none mode=arrest ctx=pro_autocracy
e4 m1 > m3 COERCE actual 2014-05-24/none mode=restrict ctx=pro_autocracy
e2 m1 > m3 COERCE actual 2014-05-24/none mode=martial-law ctx=pro_autocracy

### Kumparan 2021-07-09
[m1:IDN.GOV Luhut Pandjaitan] {e1 menghaturkan maaf} kepada [m2:IDN.CVL rakyat] karena PPKM belum optimal dan menepis kabar bahwa [m3=m1 pemerintah] kehilangan kendali.
e1 m1 > m2 SUPPORT actual 2021-07-09/none ctx=health

### Lombok Post 2022-03-31
Siapa yang membebaskan [m2:IDN.CVL korban begal] dari status tersangka? [m3:IDN.COP Kapolda NTB] sendiri {e2 menghentikan penyidikan} atas [m4=m2 Amaq Sinta] setelah {e3 didemo} [m5:IDN.CVL warga].
e2 m3 > m4 CONCEDE actual 2022-03-31/none ctx=crime,legal
e3 m5 > m3 PROTEST actual 2022-03-31/none mode=demo ctx=crime

### Kompas.id 2023-08-15
Andai [m1:IDN.GOV KPU] {e1 tidak mengembalikan} kuota perempuan, ujar [m2:IDN.CVL Koalisi Perempuan], [m3=m2 pihaknya] {e2 akan menempuh} uji materi di [m4:IDN.JUD MA].
e1 m1 > m3 REJECT hypothetical 2023-08-15/none ctx=election,gender
e2 m3 > m1 THREATEN threatened 2023-08-15/none ctx=election,gender said=m2

### Antara 2020-10-14
Dari [m1:IDN.LAB tujuh serikat] yang {e1 dirangkul} [m2:IDN.GOV Menaker] menyusun aturan turunan, hanya dua {e2 hadir}; [m3:IDN.LAB KSPI] {e3 ogah}: "<<q1 Nanti dibilang [m4=m3 kami] setuju.>>"
e1 m2 > m1 REQUEST requested 2020-10-14/none mode=assist ctx=economic
e2 m1 > m2 COOPERATE actual 2020-10-14/none ctx=economic
e3 m3 > m2 REJECT actual 2020-10-14/none mode=meet ctx=economic
q1 m3 direct

### Pos Kupang 2012-10-31
[m1:TLS.GOV Dili] dan [m2:IDN.GOV Kupang] {e1 membuka pasar bersama} di Motaain, sementara [m3:IDN.MIL Satgas Pamtas] {e2 memulangkan} [m4:TLS.CVL pelintas tanpa dokumen] dengan santun.
e1 m1 > m2 COOPERATE actual 2012-10-31/none ctx=economic
e2 m3 > m4 COERCE actual 2012-10-31/none mode=deport ctx=migration
