### Kompas.com 2022-11-02 none
Drama tentang perempuan penenun itu menyita perhatian juri di [m1:@KOR Busan] dan menduduki peringkat pertama pilihan penonton. Sutradaranya menuntut ilmu di [m2:@FRA Paris].

### Antara 2019-07-19
[m1:IRN.MIL Garda Revolusi Iran] {e1 menahan} kapal tanker [m2:GBR.BUS Stena Impero] di Selat Hormuz. [m3:GBR.GOV London] meminta kapal-kapalnya menjauhi kawasan itu, sedangkan rupiah tertahan di Rp13.900 per dolar.
e1 m1 > m2 COERCE actual 2019-07-19/none mode=seize ctx=territory

### Tempo.co 2021-12-08
[m1:USA.GOV Washington] {e1 menahan} sebagian bantuan militer untuk [m2:EGY.GOV Kairo] sampai catatan hak asasi membaik; [m3:@ISR Israel] tidak terkena pemotongan apa pun.
e1 m1 > m2 SANCTION actual 2021-12-08/none mode=discontinue ctx=human_rights

### detikSport 2018-06-28 none
[m1:@KOR Korea Selatan] memukul [m2:@DEU Jerman] dua gol tanpa balas dan memulangkan sang juara bertahan. Joachim Loew menolak menyalahkan pemainnya, sementara wasit sempat memeriksa tayangan ulang.

### Republika 2017-12-06
Pengakuan [m1:USA.GOV Donald Trump] atas Yerusalem {e1 membakar} amarah: [m2:JOR.CVL ribuan warga Amman] {e2 memprotes} di depan kedutaan, dan [m3:IDN.GOV Presiden Joko Widodo] {e3 memanggil} [m4:USA.GOV duta besar Amerika].
e2 m2 > m1 PROTEST actual 2017-12-06/none mode=demo ctx=territory
e3 m3 > m4 ACCUSE actual 2017-12-06/none mode=disapprove ctx=territory
e1 m1 > m5 SUPPORT actual 2017-12-06/none ctx=territory
Di Tel Aviv, [m5:ISR.GOV Benjamin Netanyahu] bersukacita.

### Jawa Pos 2016-08-09
[m1:IDN.JUD KPK] {e1 memanggil} [m2:IDN.LEG Wakil Ketua Komisi V] sebagai saksi, tetapi [m3=m2 politikus itu] {e2 mangkir} dengan alasan memeriksakan kesehatan di [m4:@SGP Singapura].
e1 m1 > m2 ACCUSE actual 2016-08-09/none mode=investigate ctx=corruption
e2 m3 > m1 REJECT actual 2016-08-09/none mode=meet ctx=corruption

### Antara 2021-09-17
[m1:FRA.GOV Paris] {e1 memanggil pulang} duta besarnya dari [m2:USA.GOV Washington] dan [m3:AUS.GOV Canberra] karena {e2 merasa ditusuk dari belakang}; [m4:@GBR London] luput dari tindakan itu.
e1 m1 > m2,m3 SANCTION actual 2021-09-17/none mode=withdraw ctx=diplomatic
e2 m1 > m2,m3 ACCUSE actual 2021-09-17/none mode=disapprove ctx=diplomatic

### Bisnis.com 2020-03-23 none
Sentimen negatif menghantam pasar dan menyeret indeks turun 5,2 persen. Bursa membekukan perdagangan selama 30 menit, sementara investor asing menarik dana Rp1,6 triliun.

### CNN Indonesia 2024-07-12
[m1:IDN.PTY Fraksi PKB] {e1 menyerang} kebijakan kuota haji [m2:IDN.GOV Menteri Agama Yaqut Cholil Qoumas] dalam rapat pansus; [m3:IDN.REL PBNU] menegaskan tidak ikut campur.
e1 m1 > m2 ACCUSE actual 2024-07-12/none mode=disapprove ctx=religion_ethnicity

### Tribun Manado 2014-03-17
[m1:IDN.LAB Nelayan Bitung] mengeluh tak lagi bisa menangkap cakalang sebab perairan {e1 dikuasai} [m2:PHL.BUS kapal pamboat dari Filipina]; [m3:IDN.MIL Lantamal VIII] {e2 menangkap} dua di antaranya pekan lalu.
e2 m3 > m2 COERCE actual 2014-03-10/week mode=seize ctx=natural_resource
e1 m1 > m2 ACCUSE actual 2014-03-17/none mode=disapprove ctx=natural_resource

### Kompas.com 2018-11-01
[m1:IDN.GOV Menko Luhut Pandjaitan] {e1 meminta} [m2:SGP.GOV Singapura] {e2 menyerahkan} kendali udara di atas Kepulauan Riau; [m3:MYS.GOV Malaysia] secara terpisah {e3 memprotes} prosedur pendaratan di Seletar.
e1 m1 > m2 REQUEST requested 2018-11-01/none mode=yield ctx=territory
e2 m2 > m1 RETREAT requested 2018-11-01/none mode=withdraw ctx=territory
e3 m3 > m2 ACCUSE actual 2018-11-01/none mode=disapprove ctx=territory

### Antara 2023-08-23
Jika [m1:ZWE.OPP Nelson Chamisa] {e1 menolak} hasil penghitungan, [m2:ZWE.COP polisi Zimbabwe] {e2 tidak akan ragu menangkapnya}, kata juru bicara kepolisian; [m3:SADC pengamat SADC] masih menyusun laporan.
e1 m1 > m2 REJECT hypothetical 2023-08-23/none ctx=election
e2 m2 > m1 THREATEN threatened 2023-08-23/none mode=arrest ctx=election

### VOA Indonesia 2012-04-16
[m1:ARG.GOV Presiden Cristina Fernandez] {e1 menasionalisasi} saham mayoritas YPF milik [m2:ESP.BUS Repsol]. [m3:ESP.GOV Madrid] {e2 mengancam balasan} yang "tegas", sedangkan [m4:EUR Komisi Eropa] {e3 membatalkan} pertemuan dengan Buenos Aires.
e1 m1 > m2 COERCE actual 2012-04-16/none mode=seize ctx=economic
e2 m3 > m1 THREATEN threatened 2012-04-16/none ctx=economic
e3 m4 > m1 REJECT actual 2012-04-16/none mode=meet ctx=economic

### Tempo.co 2009-06-10
[m1:PER.CVL Suku Awajun] {e1 mencegat} jalan raya di Bagua dan {e2 membunuh} [m2:PER.COP sembilan polisi yang disandera] setelah [m4=m2 aparat] {e3 menembaki} rekan [m5=m1 mereka]. [m3:PER.LEG Kongres] kemudian {e4 menangguhkan} dekrit hutan.
e1 m1 > m2 PROTEST actual 2009-06-10/none mode=obstruct ctx=natural_resource
e2 m1 > m2 ASSAULT actual 2009-06-10/none ctx=natural_resource
e3 m2 > m1 ASSAULT actual 2009-06-10/none mode=firearms ctx=natural_resource
e4 m3 > m1 CONCEDE actual 2009-06-10/none ctx=natural_resource

### Kompas 2003-10-17
Di hadapan 1.500 tamu, [m1:BOL.GOV Presiden Sanchez de Lozada] {e1 menyerah} pada tuntutan [m2:BOL.AGR petani koka] dan {e2 meninggalkan} jabatannya. [m3:BOL.PTY Evo Morales] memimpin {e3 blokade} selama sebulan.
e2 m1 > m2 RETREAT actual 2003-10-17/none mode=resign ctx=natural_resource
e3 m3 > m1 PROTEST actual 2003-10-17/none mode=obstruct ctx=natural_resource
e1 m1 > m2 CONCEDE actual 2003-10-17/none ctx=natural_resource

### Antara 2021-10-25
[m1:SDN.MIL Jenderal Burhan] {e1 membubarkan} [m2:SDN.GOV kabinet Abdalla Hamdok] dan {e2 menculik} [m6=m2 perdana menteri itu] dari rumahnya, menurut [m3:SDN.GOV kementerian informasi]. [m4:AFU Uni Afrika] {e3 membekukan keanggotaan} [m5:@SDN Sudan].
e1 m1 > m2 COERCE actual 2021-10-25/none mode=seize ctx=pro_autocracy
e2 m1 > m2 ASSAULT actual 2021-10-25/none mode=abduct ctx=pro_autocracy said=m3
e3 m4 > m1 SANCTION actual 2021-10-25/none mode=withdraw ctx=pro_democracy

### Tribun Lampung 2024-02-26
[m1:IDN.PTY Tim pemenangan caleg] di Metro {e1 memukul} [m2:IDN.GOV anggota PPK] yang {e2 menolak} membuka kotak suara; [m3:IDN.GOV Bawaslu] meneruskan kasus itu ke Gakkumdu.
e1 m1 > m2 ASSAULT actual 2024-02-26/none mode=beat ctx=election
e2 m2 > m1 REJECT actual 2024-02-26/none mode=yield ctx=election

### Merdeka.com 2013-08-20 none
Kenaikan harga kedelai memukul perajin tahu di Cibuntu. Mereka menahan produksi tiga hari sambil menunggu pasokan dari [m1:@USA Amerika Serikat]; tempe pun menghilang dari pasar.

### Kompas.com 2020-01-08
[m1:IDN.GOV Presiden Jokowi] mendatangi Natuna dan menegaskan kedaulatan tak bisa ditawar. [m2:CHN.GOV Juru bicara Geng Shuang] {e1 mengajak} [m3=m4 Jakarta] menyelesaikan beda pendapat dengan tenang, ajakan yang {e2 tidak ditanggapi} [m4:IDN.GOV Kemlu].
e1 m2 > m3 REQUEST requested 2020-01-08/none mode=meet ctx=territory
e2 m4 > m2 REJECT actual 2020-01-08/none ctx=territory

### Antara 2014-06-10
[m1:ISIS.REB Negara Islam Irak dan Syam] {e1 merebut} Mosul, {e2 menyandera} [m2:TUR.GOV konsul Turki] berikut 48 stafnya, dan {e3 menyita} uang bank sentral; [m3:IRQ.GOV Nouri al-Maliki] {e4 meminta} [m4:IRQ.LEG parlemen] mengumumkan keadaan darurat.
e1 m1 > m3 ASSAULT actual 2014-06-10/none ctx=terrorism
e2 m1 > m2 ASSAULT actual 2014-06-10/none mode=abduct ctx=terrorism
e3 m1 > m3 COERCE actual 2014-06-10/none mode=seize ctx=terrorism
e4 m3 > m4 REQUEST requested 2014-06-10/none ctx=terrorism

### Tirto.id 2019-05-23
[m1:IDN.GOV Menkominfo Rudiantara] membenarkan pihaknya {e1 membatasi} pengiriman gambar lewat WhatsApp untuk mencegah hoaks; [m2:IDN.CVL SAFEnet] meminta {e2 pembatasan} itu {e3 diakhiri}.
e1 m1 > m2 COERCE actual 2019-05-23/none mode=censor ctx=misinformation
e2 m1 > m2 COERCE actual 2019-05-23/none mode=censor ctx=misinformation
e3 m2 > m1 REQUEST requested 2019-05-23/none mode=yield ctx=rights_freedoms

### CNN Indonesia 2022-12-07
[m1:PER.GOV Pedro Castillo] {e1 membubarkan} [m2:PER.LEG Kongres Peru]; sejam kemudian [m6=m2 Kongres] {e2 memakzulkannya} dan [m5=m4 polisi] {e3 menahannya} dalam perjalanan menuju kedutaan [m3:@MEX Meksiko].
e1 m1 > m2 COERCE actual 2022-12-07/none mode=ban ctx=pro_autocracy
e2 m2 > m1 SANCTION actual 2022-12-07/none mode=expel ctx=political_institutions
e3 m4 > m1 COERCE actual 2022-12-07/none mode=arrest ctx=political_institutions
[m4:PER.COP Pengawalnya sendiri] yang membawanya ke markas.

### Radar Jember 2018-12-01
{e1 Gugatan} [m1:IDN.CVL warga Silo] terhadap [m2:IDN.GOV Menteri ESDM] supaya {e2 mencabut} blok tambang emas dari lampiran keputusan {e3 dimenangkan} [m3:IDN.JUD ajudikator Kemenkumham].
e1 m1 > m2 ACCUSE actual 2018-12-01/none mode=allege ctx=natural_resource
e2 m2 > m1 CONCEDE requested 2018-12-01/none ctx=natural_resource
e3 m3 > m1 CONCEDE actual 2018-12-01/none ctx=natural_resource

### Antara 2020-07-22
[m1:USA.GOV Amerika Serikat] {e1 memerintahkan penutupan} konsulat [m2:CHN.GOV China] di Houston dalam 72 jam. Saat para diplomat membakar dokumen di halaman, [m3:CHN.GOV Wang Wenbin] {e3 mengancam} tindakan balasan yang perlu.
e1 m1 > m2 SANCTION actual 2020-07-22/none mode=expel ctx=diplomatic
e3 m3 > m1 THREATEN threatened 2020-07-22/none ctx=diplomatic

### Kompas.com 2023-04-01
[m1:IDN.GOV Mendikbudristek] {e1 mencopot} [m2:IDN.EDU dua wakil rektor UNS] dan membatalkan hasil pemilihan rektor; [m3:IDN.EDU Majelis Wali Amanat] menyatakan {e2 akan melawan} lewat PTUN.
e1 m1 > m2 SANCTION actual 2023-04-01/none mode=expel ctx=executive
e2 m3 > m1 ACCUSE planned 2023-04-01/none mode=allege ctx=legal

### BBC Indonesia 2010-12-17
[m1:TUN.LAB Pedagang sayur Mohamed Bouazizi] {e1 membakar diri} di depan kantor [m2:TUN.GOV gubernur Sidi Bouzid] setelah gerobaknya {e2 disita} [m3:TUN.COP seorang polwan].
e1 m1 > m2 PROTEST actual 2010-12-17/none ctx=economic
e2 m3 > m1 COERCE actual 2010-12-17/none mode=seize ctx=economic

### Suara Merdeka 2021-06-22
{e1 Ultimatum} [m1:IDN.GOV Bupati Banjarnegara] kepada [m2:IDN.BUS pabrik garmen] untuk membayar THR habis Jumat; [m3:IDN.LAB serikat pekerja] {e2 mengancam} {e3 mogok} mulai Senin.
e1 m1 > m2 THREATEN threatened 2021-06-22/none mode=restrict ctx=economic
e2 m3 > m2 THREATEN threatened 2021-06-22/none ctx=economic
e3 m3 > m2 PROTEST threatened 2021-06-22/none mode=strike ctx=economic

### Antara 2019-02-28
[m1:PAK.GOV Perdana Menteri Imran Khan] {e1 berjanji memulangkan} [m2:IND.MIL pilot India Abhinandan Varthaman] sebagai isyarat damai. Sebelumnya, [m3:IND.MIL jet India] {e2 mengebom} kamp di Balakot dan [m4:SAU.GOV Arab Saudi] {e3 menawarkan diri} menengahi.
e1 m1 > m2 CONCEDE planned 2019-03-01/day ctx=military
e2 m3 > m1 ASSAULT actual 2019-02-26/day mode=aerial ctx=military
e3 m4 > m1 AGREE actual 2019-02-28/none ctx=diplomatic

### Detikcom 2016-11-09
[m1:IDN.JUD Hakim praperadilan] {e1 menggugurkan} permohonan [m2:IDN.ELI Dahlan Iskan], yang {e2 disangka} [m3:IDN.JUD Kejati Jatim] menjual aset daerah terlalu murah.
e1 m1 > m2 REJECT actual 2016-11-09/none ctx=legal
e2 m3 > m2 ACCUSE actual 2016-11-09/none mode=allege ctx=corruption

### Republika 2021-05-10
[m1:ISR.COP Polisi Israel] {e1 merangsek} ke Masjid Al-Aqsa dan {e2 melukai} 300 [m2:PSE.REL jemaah]. [m3:HAMAS.REB Hamas] {e3 memberi tenggat} sampai pukul enam sore untuk {e4 menarik} [m4=m1 polisi]; lewat tenggat, roketnya {e5 menghantam} pinggiran Yerusalem.
e1 m1 > m2 COERCE actual 2021-05-10/none mode=seize ctx=religion_ethnicity
e2 m1 > m2 ASSAULT actual 2021-05-10/none ctx=religion_ethnicity
e3 m3 > m1 THREATEN threatened 2021-05-10/none mode=violence ctx=territory
e4 m1 > m3 RETREAT requested 2021-05-10/none mode=withdraw ctx=territory
e5 m3 > m1 ASSAULT actual 2021-05-10/none mode=heavy-weapons ctx=military

### Kaltara Post 2018-10-31
[m1:MYS.MIL Tentara Diraja Malaysia] dan [m2:IDN.MIL Satgas Pamtas Yonif 613] {e1 berpatroli bersama} di Sebatik, seminggu setelah [m3:MYS.COP polisi Tawau] {e2 menahan} [m4:IDN.LAB enam buruh sawit] tanpa paspor.
e1 m1 > m2 COOPERATE actual 2018-10-31/none ctx=military
e2 m3 > m4 COERCE actual 2018-10-31/none mode=arrest ctx=migration

### Antara 2005-10-28
[m1:SYR.GOV Damaskus] {e1 menolak mengizinkan} [m2:UNO.JUD jaksa Detlev Mehlis] memeriksa [m3:SYR.SPY kepala intelijen Assef Shawkat] dalam kasus pembunuhan [m4:LBN.ELI Rafik Hariri].
e1 m1 > m2 REJECT actual 2005-10-28/none mode=yield ctx=legal

### Kompas.com 2015-03-16
[m1:IDN.GOV Menteri Hukum Yasonna Laoly] {e1 mengakui} kepengurusan Golkar versi [m2:IDN.PTY Agung Laksono]; [m3:IDN.PTY Aburizal Bakrie] {e2 menggugatnya} ke PTUN, sedang [m4:IDN.OPP Koalisi Merah Putih] {e3 menggalang} hak angket terhadap [m5=m1 sang menteri].
e1 m1 > m2 SUPPORT actual 2015-03-16/none ctx=political_institutions
e2 m3 > m1 ACCUSE actual 2015-03-16/none mode=allege ctx=legal
e3 m4 > m1 ACCUSE actual 2015-03-16/none mode=investigate ctx=legislative

### Lombok Post 2023-03-02 none
Balap perahu di Kuta Mandalika menyedot ribuan penonton. Tim tuan rumah menyalip di tikungan akhir, menahan serangan dua tim [m1:@AUS Darwin], lalu membakar kembang api di pantai.

### CNN Indonesia 2018-11-25
[m1:RUS.MIL Penjaga pantai Rusia] {e1 menabrak} kapal tunda, {e2 menembaki} dua kapal meriam, lalu {e3 menahan} 24 [m2:UKR.MIL pelaut Ukraina] di Selat Kerch; [m3:UKR.GOV Petro Poroshenko] mengusulkan {e4 darurat militer}.
e1 m1 > m2 ASSAULT actual 2018-11-25/none ctx=territory
e2 m1 > m2 ASSAULT actual 2018-11-25/none mode=heavy-weapons ctx=territory
e3 m1 > m2 ASSAULT actual 2018-11-25/none mode=abduct ctx=territory
e4 m3 > m1 COERCE planned 2018-11-26/day mode=martial-law ctx=military

### Harian Jogja 2020-09-01
[m1:IDN.EDU Mahasiswa UII] {e1 mendesak} [m2:IDN.EDU rektorat] {e2 membatalkan} gelar [m3:IDN.EDU alumnus] yang {e3 dituduh} 30 perempuan melakukan pelecehan.
e1 m1 > m2 REQUEST requested 2020-09-01/none mode=change ctx=gender
e2 m2 > m3 SANCTION requested 2020-09-01/none mode=discontinue ctx=gender
e3 m4 > m3 ACCUSE actual 2020-09-01/none mode=allege ctx=gender
Pendamping [m4:IDN.CVL para korban] dari LBH Yogyakarta menyimpan berkasnya.

### Antara 2012-10-09
[m1:TTP.REB Taliban Pakistan] {e1 menembak} kepala [m2:PAK.EDU Malala Yousafzai] di bus sekolahnya di Swat. [m3:GBR.GOV Inggris] {e2 menerbangkannya} ke rumah sakit di Birmingham; [m4:UNO.GOV Ban Ki-moon] {e3 mengutuk} {e4 penembakan} itu.
e1 m1 > m2 ASSAULT actual 2012-10-09/none mode=firearms ctx=terrorism
e2 m3 > m2 AID actual 2012-10-09/none ctx=health
e3 m4 > m1 ACCUSE actual 2012-10-09/none mode=disapprove ctx=terrorism
e4 m1 > m2 ASSAULT actual 2012-10-09/none mode=firearms ctx=terrorism
