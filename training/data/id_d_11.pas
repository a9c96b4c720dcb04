### Kompas.com 2019-11-20
[m1:IDN.GOV Wali Kota Medan] digelandang ke Jakarta. [m2:IDN.JUD KPK] {e1 menangkapnya} bersama [m3:IDN.GOV kepala dinas PU] dan {e2 menyita} uang 50 juta rupiah. "<<q1 [m4=m2 Kami] juga {e3 menyegel} ruang kerja yang bersangkutan>>," kata [m5:IDN.JUD Juru Bicara KPK Febri Diansyah]. [m6:IDN.PTY PDI-P] menyatakan tidak akan {e4 memberikan bantuan hukum} kepada [m7=m1 kadernya itu].
e1 m2 > m1,m3 COERCE actual 2019-11-20/none mode=arrest ctx=corruption
e2 m2 > m1 COERCE actual 2019-11-20/none mode=seize ctx=corruption
e3 m4 > m1 COERCE actual 2019-11-20/none mode=seize ctx=corruption said=m5
e4 m6 > m7 REJECT actual 2019-11-20/none mode=assist ctx=corruption
q1 m5 direct cue=kata

### Antara 2021-02-24
[m1:IDN.GOV Menteri Luar Negeri RI] bertemu [m2:MMR.GOV utusan junta Wunna Maung Lwin] di [m3:@THA Bangkok], Rabu. [m4=m1 Ia] {e1 menyampaikan keprihatinan} kepada [m5=m2 tamunya] tentang keselamatan rakyat. [m6:THA.GOV Menlu Don Pramudwinai] {e2 memfasilitasi} pertemuan [m7=m1+m2 keduanya]. [m8=m2 Pihak Naypyidaw] belum {e3 menjanjikan apa-apa}.
e1 m4 > m5 CONSULT actual 2021-02-24/day ctx=diplomatic
e2 m6 > m7 CONSULT actual 2021-02-24/day mode=third-party ctx=diplomatic
e3 m8 > m4 CONCEDE denied 2021-02-24/none ctx=pro_democracy

### Tempo.co 2017-03-15
Dakwaan itu setebal 120 halaman. [m2:IDN.JUD Jaksa KPK] hanya {e1 mendakwa} [m3:IDN.GOV dua pejabat Kemendagri] dan menyebut puluhan nama [m4:IDN.LEG anggota DPR]. [m5=m4 Mereka] ramai-ramai membantah {e2 menerima uang} dari [m6=m3 keduanya]. Salah satunya, [m7:IDN.LEG Fahri Hamzah], {e3 mengusulkan hak angket} untuk [m8=m2 lembaga itu].
e1 m2 > m3 ACCUSE actual 2017-03-15/none mode=allege ctx=corruption
e2 m6 > m5 AID denied 2017-03-15/none ctx=corruption
e3 m7 > m8 ACCUSE actual 2017-03-15/none mode=investigate ctx=corruption,legislative

### SINDOnews 2018-08-10
Lira jatuh 18 persen dalam sehari. [m1:USA.GOV Donald Trump] baru saja {e1 menggandakan tarif} baja dan aluminium asal [m2:TUR.GOV Turki] karena [m3=m2 Ankara] {e2 tidak kunjung melepaskan} [m4:USA.REL pendeta Andrew Brunson]. [m5=m3 Negara itu] {e3 memboikot} barang elektronik [m6=m1 lawannya]. Dua bulan kemudian [m7:TUR.JUD pengadilan Izmir] {e4 mengizinkan} [m8=m4 sang pendeta] pulang.
e1 m1 > m2 SANCTION actual 2018-08-09/day mode=discontinue ctx=economic
e2 m3 > m1 REJECT actual 2018-08-10/none mode=yield ctx=diplomatic
e3 m5 > m6 SANCTION actual 2018-08-10/none mode=discontinue ctx=economic
e4 m7 > m8 RETREAT actual 2018-10-01/month mode=release ctx=legal

### Jubi 2018-07-24
Sidang berlangsung singkat. [m1:IDN.JUD Hakim PN Timika] {e1 menghukum} [m2:IDN.LAB sembilan pekerja mogok Freeport] dengan percobaan. [m3:IDN.CVL Koalisi pengacara] {e2 menilai} putusan itu tetap kriminalisasi terhadap [m4=m2 mereka]. [m5:USA.BUS Perusahaan] {e3 menolak mempekerjakan kembali} 8.300 orang lainnya.
[m6:IDN.LAB Serikat pekerja] {e4 akan melapor} ke [m7:ILO ILO].
e1 m1 > m2 SANCTION actual 2018-07-24/none mode=convict ctx=economic
e2 m3 > m1 ACCUSE actual 2018-07-24/none mode=disapprove ctx=economic
e3 m5 > m6 REJECT actual 2018-07-24/none ctx=economic
e4 m6 > m7 REQUEST planned 2018-07-24/none ctx=economic

### CNN Indonesia 2020-10-05
[m1:IDN.LEG DPR] mengesahkan RUU Cipta Kerja lebih cepat tiga hari dari jadwal. [m2:IDN.OPP Fraksi Demokrat] {e1 meninggalkan sidang} karena mikrofonnya dimatikan. [m3:IDN.LAB KSPI] {e2 menyerukan mogok nasional}. [m4:IDN.COP Polri] {e3 menerbitkan telegram} yang melarang aksi [m5=m3 serikat itu], dan [m6:IDN.REL Muhammadiyah] {e4 mempertimbangkan uji materi}.
e1 m2 > m1 REJECT actual 2020-10-05/none ctx=legislative
e2 m3 > m1 PROTEST planned 2020-10-05/none mode=strike ctx=economic
e3 m4 > m5 COERCE actual 2020-10-05/none mode=restrict ctx=repression
e4 m6 > m1 ACCUSE hypothetical 2020-10-05/none ctx=legal

### VOA Indonesia 2016-02-07
[m1:PRK.GOV Korea Utara] {e1 meluncurkan roket} jarak jauh pada Minggu pagi. [m2:KOR.GOV Korea Selatan] menanggapinya dengan {e2 membuka perundingan} penempatan sistem THAAD dengan [m3:USA.GOV Amerika Serikat]. [m4:CHN.GOV Beijing] {e3 memanggil} [m5:KOR.GOV duta besar Seoul]. Tiga hari kemudian [m6=m2 pemerintahan Park Geun-hye] {e4 menutup} kawasan industri Kaesong.
e1 m1 > m2 MOBILIZE actual 2016-02-07/day mode=weapons ctx=cbrn
e2 m2 > m3 CONSULT actual 2016-02-07/none ctx=military
e3 m4 > m5 ACCUSE actual 2016-02-07/none mode=disapprove ctx=military
e4 m6 > m1 SANCTION actual 2016-02-10/day mode=discontinue ctx=economic

### detikNews 2014-09-26
Pukul dua dini hari, lima opsi tinggal dua. [m1:IDN.PTY Fraksi Demokrat] {e1 keluar ruangan}, dan RUU Pilkada disahkan dengan pemilihan lewat [m2:IDN.LEG DPRD]. [m3:IDN.GOV Presiden Yudhoyono], dari [m4:@USA Washington], {e2 menyatakan kecewa} pada [m5=m1 partainya sendiri] dan {e3 berjanji menggugat}. [m6:IDN.GOV Para wali kota] {e4 berunjuk rasa} di Bundaran HI.
Sidang dipimpin [m7:IDN.LEG pimpinan DPR].
e1 m1 > m7 REJECT actual 2014-09-26/none ctx=legislative
e2 m3 > m5 ACCUSE actual 2014-09-26/none mode=disapprove ctx=legislative
e3 m3 > m7 ACCUSE planned 2014-09-26/none ctx=legislative,legal
e4 m6 > m7 PROTEST actual 2014-09-26/none mode=demo ctx=legislative

### BBC Indonesia 2020-01-21
[m1:GMB.GOV Gambia] membawa kasus itu ke Den Haag atas nama [m2:OIC OKI]. [m3:ICJ Mahkamah Internasional] {e1 memerintahkan} [m4:MMR.GOV Myanmar] mencegah genosida terhadap [m5:MMR.REL Rohingya]. [m6=m4 Negara itu] {e2 menolak} gambaran yang menyimpang tersebut. [m7:MMR.GOV Aung San Suu Kyi] bulan lalu membantah tentaranya {e3 berniat memusnahkan} [m8=m5 mereka].
e1 m3 > m4 REQUEST requested 2020-01-21/none mode=change ctx=human_rights,legal
e2 m6 > m3 REJECT actual 2020-01-21/none ctx=human_rights,legal
e3 m4 > m8 ASSAULT denied 2019-12-01/month ctx=human_rights said=m7

### Republika 2016-12-02
Monas memutih sejak subuh. [m1:IDN.REL Massa aksi 212] {e1 menuntut} [m2:IDN.GOV Basuki Tjahaja Purnama] dipenjara. [m3:IDN.GOV Presiden Jokowi], yang sebulan sebelumnya {e2 menghindari} [m4=m1 mereka], datang {e3 menyapa}. [m5:IDN.COP Kapolri] {e4 berterima kasih} kepada [m6:IDN.REL Rizieq Shihab] karena aksi berlangsung tertib.
Tuntutan diarahkan kepada [m7:IDN.COP Polri].
e1 m1 > m7 PROTEST actual 2016-12-02/none mode=demo ctx=religion_ethnicity
e2 m3 > m4 REJECT actual 2016-11-01/month mode=meet ctx=religion_ethnicity
e3 m3 > m4 CONSULT actual 2016-12-02/none ctx=religion_ethnicity
e4 m5 > m6 SUPPORT actual 2016-12-02/none ctx=religion_ethnicity

### Media Indonesia 2008-08-27
[m1:RUS.GOV Presiden Medvedev] {e1 mengakui kemerdekaan} [m2:ABKHAZIA Abkhazia] dan [m3:OSSETIA Ossetia Selatan]. [m4:GEO.GOV Tbilisi] {e2 menuduhnya mencaplok} wilayah. [m5:USA.GOV Dick Cheney] {e3 akan singgah} pekan depan membawa bantuan satu miliar dolar. [m6:UKR.GOV Yushchenko], sekutu [m7=m4 negeri itu], {e4 membatasi gerak} [m8:RUS.MIL kapal Armada Laut Hitam] di Sevastopol.
e1 m1 > m2,m3 SUPPORT actual 2008-08-27/none ctx=territory
e2 m4 > m1 ACCUSE actual 2008-08-27/none mode=disapprove ctx=territory
e3 m5 > m4 AGREE planned 2008-09-03/week ctx=diplomatic
e4 m6 > m8 COERCE actual 2008-08-27/none mode=restrict ctx=military

### Tribunnews 2022-11-02
[m1:IDN.GOV Menteri Sosial] marah di depan kamera. [m2=m1 Ia] {e1 mengancam memindahkan} [m3:IDN.GOV kepala balai] ke Papua apabila bantuan tidak cair hari itu. [m4:IDN.GOV Anggota MRP] {e2 mengecam} ucapannya sebagai merendahkan. [m5=m2 Mensos] kemudian {e3 mengklarifikasi dan menyesal}.
e1 m2 > m3 THREATEN threatened 2022-11-02/none mode=expel ctx=economic
e2 m4 > m2 ACCUSE actual 2022-11-02/none mode=disapprove ctx=religion_ethnicity
e3 m5 > m4 SUPPORT actual 2022-11-02/none ctx=religion_ethnicity

### Antara 2019-06-13
Dua kapal tanker terbakar di Teluk Oman. [m1:USA.GOV Mike Pompeo] {e1 menyebut} [m2:IRN.GOV Iran] bertanggung jawab, tuduhan yang {e2 dibantah keras} [m3:IRN.GOV Javad Zarif]. [m4:JPN.GOV PM Shinzo Abe], saat itu berada di [m5:@IRN Teheran], {e3 meminta} [m6:IRN.GOV Ayatullah Khamenei] melunak, tetapi [m7=m6 pemimpin tertinggi] {e4 tidak sudi bertukar pesan} dengan [m8=m1 Washington].
e1 m1 > m2 ACCUSE actual 2019-06-13/none mode=allege ctx=military
e2 m3 > m1 REJECT actual 2019-06-13/none ctx=military
e3 m4 > m6 REQUEST requested 2019-06-13/none mode=yield ctx=diplomatic
e4 m7 > m8 REJECT actual 2019-06-13/none mode=meet ctx=diplomatic

### Pikiran Rakyat 2018-01-12
Kali Citarum hitam lagi. [m1:IDN.MIL Kodam Siliwangi] {e1 menempatkan} satu peleton di setiap kilometer untuk mengawasi [m2:IDN.BUS pabrik tekstil]. Saluran limbah yang kedapatan tersembunyi langsung {e3 dicor} [m3:IDN.MIL prajurit]. [m4:IDN.BUS Asosiasi pertekstilan] {e4 memohon masa transisi} kepada [m5=m1 panglima].
e1 m1 > m2 MOBILIZE actual 2018-01-12/none mode=troops ctx=environment
e3 m3 > m2 COERCE actual 2018-01-12/none mode=restrict ctx=environment
e4 m4 > m5 REQUEST requested 2018-01-12/none mode=yield ctx=environment

### CNN Indonesia 2023-07-18
[m1:USA.MIL Prajurit Travis King] menyeberang sambil tertawa. [m2:PRK.MIL Tentara utara] {e1 menahannya} di Panmunjom. [m3:USA.GOV Pentagon] {e2 menghubungi} [m4:PRK.MIL Tentara Rakyat Korea], tetapi teleponnya tidak diangkat. Sepuluh minggu kemudian [m5=m2 pihak utara] {e3 mengusir} [m6=m1 pemuda itu] ke [m7:@CHN China], tempat [m8:SWE.GOV duta besar Swedia] {e4 menjemputnya}.
e1 m2 > m1 COERCE actual 2023-07-18/none mode=arrest ctx=military
e2 m3 > m4 CONSULT actual 2023-07-18/none ctx=military
e3 m5 > m6 COERCE actual 2023-09-01/month mode=deport ctx=military
e4 m8 > m6 AID actual 2023-09-01/month ctx=diplomatic

### Serambi Indonesia 2006-12-29 none
Perajin di [m1:@IDN Lhoong] menenun kembali. Rumah [m2:IDN.CVL Cut Nurhayati] dibangun pada 2005, berukuran 36 meter. Anak sulungnya kuliah di [m3:IDN.EDU Universitas Syiah Kuala]. Tahun depan ia ingin membuka kios.

### Sindonews 2017-11-04
[m1:LBN.GOV Saad Hariri] membaca surat pengunduran diri di televisi [m2:SAU.GOV Saudi]. Rakyatnya curiga [m3=m1 sang perdana menteri] {e1 ditahan} [m4=m2 Riyadh]. [m5:FRA.GOV Macron] {e2 mengundangnya} ke Paris. Sepulang ke Beirut, [m6=m1 ia] {e3 menarik kembali} keputusan itu atas {e4 permintaan} [m7:LBN.GOV Presiden Aoun].
e1 m4 > m3 COERCE hypothetical 2017-11-04/none mode=arrest ctx=political_institutions
e2 m5 > m6 AGREE actual 2017-11-04/none ctx=diplomatic
e3 m6 > m7 CONCEDE actual 2017-11-04/none ctx=political_institutions
e4 m7 > m6 REQUEST requested 2017-11-04/none mode=yield ctx=political_institutions

### Kumparan 2021-08-06
[m1:IDN.CVL Warga Pakel] kembali mencangkul. [m2:IDN.BUS PT Bumisari] {e1 melaporkan} [m3=m1 mereka] ke [m4:IDN.COP Polresta Banyuwangi]. [m7=m4 Polisi] {e2 memanggil} enam orang, {e3 tak satu pun datang}. "<<q1 [m5=m3 Kami] bukan maling>>," kata [m6:IDN.AGR Harun], ketua rukun tani.
e1 m2 > m3 ACCUSE actual 2021-08-06/none mode=allege ctx=natural_resource
e2 m7 > m3 REQUEST requested 2021-08-06/none mode=meet ctx=natural_resource
e3 m3 > m7 REJECT actual 2021-08-06/none mode=meet ctx=natural_resource
q1 m6 direct cue=kata

### Liputan6.com 2004-09-13
Bom di Kuningan menewaskan sembilan orang. [m1:AUS.GOV Alexander Downer] terbang dengan sepuluh penyidik untuk {e1 membantu} [m2:IDN.COP Polri]. Di hadapan [m3:IDN.GOV Presiden Megawati], [m4=m1 ia] {e2 memuji} kerja [m5=m2 polisi]. Namun [m6:AUS.OPP Mark Latham] {e3 mengkritik} [m7:AUS.GOV Howard] karena perang Irak.
e1 m1 > m2 AID actual 2004-09-13/none ctx=terrorism
e2 m4 > m5 SUPPORT actual 2004-09-13/none ctx=terrorism
e3 m6 > m7 ACCUSE actual 2004-09-13/none mode=disapprove ctx=military

### Kompas 2013-06-12
[m1:TUR.GOV Erdogan] akhirnya {e1 bersedia menemui} [m2:TUR.CVL sebelas wakil Taksim]. [m3=m1 Dia] {e2 menawarkan referendum} atas nasib taman. [m4=m2 Para aktivis] {e3 minta} [m5:TUR.COP polisi yang menembak] diadili lebih dulu. Malam berikutnya [m6:TUR.COP pasukan antihuru-hara] {e4 masuk lagi dengan buldoser}.
e1 m1 > m2 CONCEDE planned 2013-06-12/none ctx=environment
e2 m3 > m2 AGREE actual 2013-06-12/none ctx=environment
e3 m4 > m3 REQUEST requested 2013-06-12/none ctx=legal
e4 m6 > m4 ASSAULT actual 2013-06-15/day mode=crowd-control ctx=repression

### Antara 2025-06-11
[m1:USA.GOV Trump] {e1 mengerahkan} [m2:USA.MIL 700 marinir] ke Los Angeles. [m3:USA.GOV Gubernur Gavin Newsom] {e2 menggugatnya}. [m4=m1 Presiden] mengatakan [m7=m1 ia] {e3 akan menangkap} [m8=m3 sang gubernur] seandainya jadi petugas imigrasi. [m5:MEX.GOV Claudia Sheinbaum] membantah mengobarkan kerusuhan itu.
[m6:USA.CVL Pengunjuk rasa] bertahan.
e1 m1 > m6 MOBILIZE actual 2025-06-11/none mode=troops ctx=migration
e2 m3 > m1 ACCUSE actual 2025-06-11/none mode=allege ctx=legal,migration
e3 m7 > m8 COERCE hypothetical 2025-06-11/none mode=arrest ctx=political_institutions

### Waspada 2001-05-12
[m1:USA.BUS ExxonMobil] menghentikan produksi Arun sejak Maret. [m2:IDN.GOV Menteri Pertambangan] {e1 mendesak} [m3=m1 perusahaan itu] mulai lagi. [m4:IDN.MIL TNI] {e2 menambahkan} dua batalion pengaman. [m5:GAM.REB Juru bicara GAM] menyatakan [m6=m5 pihaknya] tidak pernah {e3 menyerang} [m7=m1 kilang].
e1 m2 > m3 REQUEST requested 2001-05-12/none mode=change ctx=natural_resource
e2 m4 > m6 MOBILIZE actual 2001-05-12/none mode=troops ctx=natural_resource
e3 m6 > m7 ASSAULT denied 2001-05-12/none ctx=natural_resource said=m5

### Detikcom 2016-11-28 none
Konon batik bermotif kapal itu hadiah [m1:IDN.GOV Ibu Negara]. Di acara yang sama, [m2:KOR.GOV istri duta besar Korea Selatan] memasak kimchi. [m3:IDN.GOV Menteri Pariwisata] hanya sempat hadir lima belas menit. Ia lalu ke bandara.

### Okezone 2017-08-01
[m1:IDN.MIL Panglima] tak hadir, [m2:IDN.MIL Paspampres] yang datang. [m3=m2 Pasukan itu] {e1 berbagi pengalaman} dengan [m4:USA.SPY Secret Service] selama lima hari di Lawang Gintung. [m5:IDN.LEG Komisi I] {e2 memberi restu}.
e1 m3 > m4 COOPERATE actual 2017-08-01/none ctx=intelligence
e2 m5 > m3 SUPPORT actual 2017-08-01/none ctx=military

### SINDOnews 2020-05-28
[m1:IND.MIL India] menggeser artileri ke Ladakh setelah [m2:CHN.MIL tentara China] {e1 mendirikan tenda} di Lembah Galwan. [m3:USA.GOV Trump] {e2 menawarkan diri} sebagai penengah. [m4:CHN.GOV Zhao Lijian] {e3 menampiknya}: [m5=m1+m2 kedua negara], kata [m6=m4 dia], mampu {e4 berunding} sendiri. [m7=m1 New Delhi] juga menyangkal [m8:IND.GOV Modi] {e5 pernah membahasnya} dengan [m9=m3 Trump].
e1 m2 > m1 MOBILIZE actual 2020-05-28/none mode=troops ctx=territory
e2 m3 > m1,m2 AGREE actual 2020-05-28/none ctx=territory
e3 m4 > m3 REJECT actual 2020-05-28/none ctx=territory
e4 m1 > m2 CONSULT hypothetical 2020-05-28/none ctx=territory said=m6
e5 m8 > m9 CONSULT denied 2020-05-28/none ctx=territory

### Tempo.co 2013-05-02
Perbudakan di pabrik kuali Tangerang terbongkar. [m1:IDN.COP Polda Metro] {e2 membebaskan} [m2:IDN.LAB 34 buruh] dan {e3 menciduk} [m3:IDN.BUS pemiliknya]. [m4:IDN.GOV Komnas HAM] {e4 mencurigai} [m5:IDN.COP dua anggota Brimob] dibayar untuk menjaga pabrik; [m6:IDN.COP Kapolda] berjanji {e6 mengusutnya}.
e2 m1 > m2 AID actual 2013-05-02/none ctx=human_rights
e3 m1 > m3 COERCE actual 2013-05-02/none mode=arrest ctx=human_rights
e4 m4 > m5 ACCUSE actual 2013-05-02/none mode=allege ctx=human_rights
e6 m6 > m5 ACCUSE planned 2013-05-02/none mode=investigate ctx=human_rights

### Kontan 2022-03-14
[m1:RUS.GOV Moskow] {e1 meminta} bantuan drone kepada [m2:CHN.GOV Beijing], lapor [m3:#FT Financial Times]. [m4=m2 China] menyangkal pernah menerima permintaan itu. [m5:USA.GOV Jake Sullivan] {e3 memperingatkan} [m6:CHN.GOV Yang Jiechi] tentang konsekuensi bila [m7=m2 negaranya] {e4 menolong} [m8=m1 Rusia].
e1 m1 > m2 REQUEST denied 2022-03-14/none ctx=military
e3 m5 > m6 THREATEN threatened 2022-03-14/none ctx=military
e4 m7 > m8 AID hypothetical 2022-03-14/none ctx=military

### Surya 2014-06-18
Dolly ditutup. [m1:IDN.GOV Wali Kota Tri Rismaharini] {e1 membaca deklarasi} di Islamic Center, sedangkan [m2:IDN.LAB para pekerja dan mucikari] {e2 memasang barikade} di Jalan Jarak. [m3:IDN.GOV Mensos] {e3 membagikan} 4,2 juta rupiah per orang; [m4=m2 sebagian] {e4 menolaknya}.
e1 m1 > m2 COERCE actual 2014-06-18/none mode=restrict ctx=economic
e2 m2 > m1 PROTEST actual 2014-06-18/none mode=obstruct ctx=economic
e3 m3 > m2 AID actual 2014-06-18/none ctx=economic
e4 m4 > m3 REJECT actual 2014-06-18/none mode=assist ctx=economic

### Antara 2022-07-28
[m1:IDN.GOV Kominfo] {e1 mengancam memblokir} PayPal dan Steam. Keduanya benar-benar {e2 diputus} Sabtu, lalu [m2:USA.BUS PayPal] {e3 dibuka sementara} lima hari. [m3:IDN.CVL SAFEnet] {e4 membuka pos aduan} menentang [m4=m1 kementerian].
e1 m1 > m2 THREATEN threatened 2022-07-28/none mode=restrict ctx=technology
e2 m1 > m2 COERCE actual 2022-07-28/none mode=censor ctx=technology
e3 m1 > m2 CONCEDE actual 2022-07-28/none ctx=technology
e4 m3 > m4 PROTEST actual 2022-07-28/none ctx=rights_freedoms

### VOA Indonesia 2023-03-10
{e1 Pemulihan hubungan} [m1:SAU.GOV Riyadh] dan [m2:IRN.GOV Teheran] diumumkan di [m3:@CHN Beijing]. [m4:CHN.GOV Wang Yi] {e2 berjanji} akan terus berperan konstruktif. [m5:ISR.OPP Yair Lapid] {e4 menyalahkan} [m6:ISR.GOV Netanyahu]. [m7:UN Antonio Guterres] {e5 mengucapkan terima kasih} kepada [m8=m4 tuan rumah].
e1 m1 > m2 COOPERATE actual 2023-03-10/none ctx=diplomatic
e2 m4 > m1,m2 AGREE planned 2023-03-10/none ctx=diplomatic
e4 m5 > m6 ACCUSE actual 2023-03-10/none mode=disapprove ctx=diplomatic
e5 m7 > m8 SUPPORT actual 2023-03-10/none ctx=diplomatic

### Tribun Papua 2020-05-29
Enam pucuk senjata raib. [m1:TPNPB.REB Kelompok tak dikenal] {e1 menyerang} pos [m2:IDN.COP Polsek Daradara], melukai tiga orang. [m3:IDN.COP Polda Papua] {e2 memindahkan} dua peleton ke Paniai. [m4:IDN.GOV Bupati], seusai {e3 rapat} dengan [m5:IDN.REL para pastor], {e4 mengimbau} [m6=m1 pelaku] mengembalikannya.
e1 m1 > m2 ASSAULT actual 2020-05-29/none ctx=territory
e2 m3 > m1 MOBILIZE actual 2020-05-29/none mode=police ctx=territory
e3 m4 > m5 CONSULT actual 2020-05-29/none ctx=territory
e4 m4 > m6 REQUEST requested 2020-05-29/none mode=yield ctx=territory

### Republika 2018-09-12 none
Pendaftaran CPNS dibuka 19 September. Formasi terbanyak disediakan [m1:IDN.GOV Kementerian Agama], lalu [m2:IDN.GOV Kementerian Hukum dan HAM]. [m3:IDN.GOV Kepala BKN] mengingatkan calon pelamar menyiapkan kartu keluarga. Portalnya satu untuk semua instansi.

### Harian Jogja 2017-12-05
[m1:IDN.BUS Angkasa Pura I] {e1 mencabut listrik} rumah [m2:IDN.AGR petani Temon] yang bertahan di lahan bandara. [m3:IDN.EDU Dua belas mahasiswa] yang {e2 menemani} [m4=m2 mereka] {e3 diseret} [m5:IDN.COP polisi] ke Polres Kulon Progo. [m6:IDN.GOV Ombudsman DIY] {e4 menyatakan} [m7=m1 BUMN itu] melakukan malaadministrasi.
e1 m1 > m2 COERCE actual 2017-12-05/none mode=withhold ctx=human_rights
e2 m3 > m4 SUPPORT actual 2017-12-05/none ctx=human_rights
e3 m5 > m3 COERCE actual 2017-12-05/none mode=arrest ctx=repression
e4 m6 > m7 ACCUSE actual 2017-12-05/none mode=allege ctx=human_rights

### Kompas.com 2011-07-04
Isu itu diembuskan dari Singapura. [m1:IDN.PTY Nazaruddin] {e1 menuding} [m2:IDN.PTY Anas Urbaningrum] membeli suara kongres. [m3=m2 Ketua umum partai biru itu] membantah {e2 membagikan dolar} kepada [m4:IDN.PTY pengurus cabang] dan {e3 melaporkan} [m5=m1 bekas anak buahnya] ke polisi. [m6:IDN.PTY Dewan Pembina] tidak bersedia berkomentar.
e1 m1 > m2 ACCUSE actual 2011-07-04/none mode=allege ctx=corruption
e2 m3 > m4 AID denied 2011-07-04/none ctx=corruption
e3 m3 > m5 ACCUSE actual 2011-07-04/none mode=allege ctx=legal

### CNBC Indonesia 2024-05-14 none
Setahun terakhir, pangsa mobil listrik buatan [m1:@CHN China] di [m2:@EU Eropa] naik menjadi 19 persen. [m3:CHN.BUS BYD] membangun pabrik di [m4:@HUN Szeged]. Analis memperkirakan harga turun. Pembeli terbanyak adalah perusahaan penyewaan.

### BBC Indonesia 2014-03-03
{e1 Pengepungan} pangkalan Perevalnoye oleh [m1:RUS.MIL serdadu tanpa lencana] belum berakhir. [m2:UKR.MIL Komandan garnisun] {e2 tidak mau menyerahkan} senjata. [m3:RUS.GOV Putin] menyangkal [m7:RUS.MIL tentaranya] {e3 menduduki} [m4:UKR.GOV Krimea]: [m5=m1 mereka], katanya, milisi setempat. [m6:USA.GOV John Kerry] {e4 terbang ke} Kiev dengan satu miliar dolar jaminan pinjaman.
e1 m1 > m2 COERCE actual 2014-03-03/none mode=restrict ctx=military
e2 m2 > m1 REJECT actual 2014-03-03/none mode=yield ctx=military
e3 m7 > m4 COERCE denied 2014-03-03/none mode=seize ctx=territory said=m3
e4 m6 > m4 CONSULT actual 2014-03-03/none mode=visit ctx=diplomatic

### Media Indonesia 2024-07-02
{e1 Penyerahan diri} [m1:IDN.CVL Hendro] ke [m2:IDN.COP Polda Sumbar] terjadi setelah [m3:IDN.CVL LBH Padang] {e2 mendampinginya}. [m4:IDN.COP Kapolda Suharyono] menampik [m5:IDN.COP anak buahnya] {e3 menyiksa} [m6:IDN.EDU bocah Afif Maulana]. [m7:IDN.GOV LPSK] {e4 menawarkan perlindungan} kepada keluarga [m8=m6 korban].
e1 m1 > m2 CONCEDE actual 2024-07-02/none ctx=legal
e2 m3 > m1 AID actual 2024-07-02/none ctx=legal
e3 m5 > m6 ASSAULT denied 2024-07-02/none mode=torture ctx=human_rights said=m4
e4 m7 > m8 AGREE actual 2024-07-02/none ctx=human_rights
