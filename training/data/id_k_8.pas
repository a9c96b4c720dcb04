### Antara 2013-11-15
Pengerahan [m1:USA.MIL kapal induk USS George Washington] ke Filipina tengah mempercepat {e1 penyaluran bantuan} bagi [m2:PHL.CVL penyintas Topan Haiyan]. [m3:CHN.GOV Tiongkok] {e2 menambah sumbangannya} setelah dikritik terlalu pelit.
e1 m1 > m2 AID actual 2013-11-15/none ctx=disasters
e2 m3 > m2 AID actual 2013-11-15/none ctx=disasters

### Kompas.com 2014-11-09
{e1 Pembebasan} [m1:USA.CVL Kenneth Bae] dan [m2:USA.CVL Matthew Todd Miller] oleh [m3:PRK.GOV Korea Utara] terjadi sesudah {e2 kunjungan} rahasia [m4:USA.SPY Direktur Intelijen Nasional James Clapper].
e1 m3 > m1,m2 RETREAT actual 2014-11-08/none mode=release ctx=human_rights
e2 m4 > m3 CONSULT actual 2014-11-08/none mode=visit ctx=intelligence

### detikNews 2021-09-18
{e1 Penarikan} duta besar [m1:FRA.GOV Prancis] dari [m2:USA.GOV Washington] dan [m3:AUS.GOV Canberra] dipicu {e2 pembatalan} kontrak kapal selam; [m4:NZL.GOV Selandia Baru] tak bereaksi.
e1 m1 > m2,m3 SANCTION actual 2021-09-17/none mode=withdraw ctx=diplomatic
e2 m3 > m1 SANCTION actual 2021-09-15/none mode=discontinue ctx=military

### Tempo.co 2017-02-01
Permintaan maaf [m1:IDN.PTY Basuki Tjahaja Purnama] {e1 diterima} [m2:IDN.REL KH Ma'ruf Amin]. {e2 Kedatangan} [m3:IDN.GOV Luhut Pandjaitan] ke rumah kiai itu malam sebelumnya disebut hanya silaturahmi.
e1 m2 > m1 SUPPORT actual 2017-02-01/none ctx=religion_ethnicity
e2 m3 > m2 CONSULT actual 2017-02-01/none mode=visit ctx=religion_ethnicity

### VOA Indonesia 2019-12-07
Pertukaran tahanan antara [m1:USA.GOV Amerika] dan [m2:IRN.GOV Iran] {e1 berlangsung} di Zurich dengan bantuan [m3:CHE.GOV Swiss], yang mewakili kepentingan [m6=m1 Washington] di [m4:@IRN Teheran]. [m5:USA.EDU Xiyue Wang], mahasiswa Princeton, pulang setelah tiga tahun.
e1 m1 > m2 RETREAT actual 2019-12-07/none mode=release ctx=diplomatic

### Republika 2008-02-18
{e1 Pengakuan} atas [m1:KOSOVO.GOV Kosovo] datang dari [m2:AFG.GOV Afganistan], [m3:TUR.GOV Turki], dan [m4:GBR.GOV Inggris] sehari setelah proklamasi. [m5:SRB.GOV Serbia] {e2 memanggil pulang} dutanya dari [m6:USA.GOV Amerika Serikat].
e1 m2,m3,m4 > m1 SUPPORT actual 2008-02-18/none ctx=territory
e2 m5 > m6 SANCTION actual 2008-02-18/none mode=withdraw ctx=territory

### Kompas 2011-12-15
Upacara penurunan bendera di Bagdad menandai berakhirnya {e1 kehadiran} [m1:USA.MIL tentara Amerika Serikat] selama hampir sembilan tahun; [m2:USA.MIL Leon Panetta] {e2 berterima kasih} kepada [m3:IRQ.CVL rakyat Irak] atas ketabahannya.
e1 m1 > m4 RETREAT actual 2011-12-15/none mode=withdraw ctx=military
e2 m2 > m3 SUPPORT actual 2011-12-15/none ctx=military
Kursi untuk [m4:IRQ.GOV Perdana Menteri Maliki] kosong.

### Jawa Pos 2012-10-29
{e1 Kesepakatan damai} antara [m1:IDN.REL warga Desa Balinuraga] dan [m2:IDN.REL warga Desa Agom] dicapai dengan {e2 perantaraan} [m3:IDN.GOV Gubernur Lampung Sjachroedin]; [m4:IDN.COP dua ribu polisi] {e3 tetap disiagakan}.
e1 m1 > m2 SUPPORT actual 2012-11-04/none ctx=religion_ethnicity
e2 m3 > m1,m2 CONSULT actual 2012-11-04/none mode=third-party ctx=religion_ethnicity
e3 m4 > m1,m2 MOBILIZE actual 2012-10-29/none mode=police ctx=religion_ethnicity

### CNN Indonesia 2022-04-07
{e1 Penangguhan} [m1:RUS.GOV Rusia] dari [m2:UN Dewan HAM PBB] {e2 didukung} 93 negara; [m3:IDN.GOV Indonesia] {e3 abstain} dan [m4:CHN.GOV Cina] {e4 menolak}.
e1 m2 > m1 SANCTION actual 2022-04-07/none mode=discontinue ctx=human_rights
e4 m4 > m2 REJECT actual 2022-04-07/none ctx=human_rights
e2 m5 > m2 SUPPORT actual 2022-04-07/none ctx=human_rights
e3 m3 > m2 REJECT actual 2022-04-07/none ctx=human_rights
Usul itu disponsori [m5:UKR.GOV Ukraina].

### Media Indonesia 2005-01-11
Penempatan [m1:USA.MIL marinir asing] di Meulaboh {e1 dibatasi} hanya tiga bulan oleh [m2:IDN.GOV pemerintah]. [m3:IDN.LEG Ketua MPR Hidayat Nur Wahid] {e2 menyokong} pembatasan tersebut.
e1 m2 > m1 COERCE actual 2005-01-11/none mode=restrict ctx=disasters
e2 m3 > m2 SUPPORT actual 2005-01-11/none ctx=disasters

### Antara 2025-08-25
Permohonan [m1:PNG.GOV Papua Nugini] untuk {e1 pelatihan} 300 polisinya dipenuhi [m2:IDN.COP Akpol Semarang]; angkatan pertama sudah {e2 lulus} bulan ini.
e1 m1 > m2 REQUEST requested 2025-08-25/none mode=assist ctx=crime
e2 m2 > m1 AID actual 2025-08-25/none ctx=crime

### Tribun Jateng 2016-12-20
{e1 Pertemuan} [m1:IDN.AGR petani Kendeng] dengan [m2:IDN.GOV Ganjar Pranowo] di tenda depan kantornya tidak membuahkan hasil. [m3=m1 Mereka] {e2 meminta} surat izin lingkungan [m4:IDN.BUS Semen Indonesia] disobek; [m5=m2 gubernur] {e3 mempersilakan} [m6=m3 mereka] menggugat.
e1 m1 > m2 CONSULT actual 2016-12-20/none ctx=environment
e2 m3 > m2 REQUEST requested 2016-12-20/none mode=yield ctx=environment
e3 m5 > m3 REJECT actual 2016-12-20/none mode=yield ctx=environment

### BBC Indonesia 2010-01-05
{e1 Pembelian} 160 rudal oleh [m1:TWN.GOV Taipei] dari [m2:USA.BUS Raytheon] membuat [m3:CHN.GOV Beijing] {e2 berang}. [m4:TWN.OPP Partai Progresif Demokratik] {e3 mendukung penuh} pembelian itu.
e1 m1 > m2 COOPERATE actual 2010-01-05/none ctx=military
e2 m3 > m1 ACCUSE actual 2010-01-05/none mode=disapprove ctx=military
e3 m4 > m1 SUPPORT actual 2010-01-05/none ctx=military

### Kompas.com 2018-12-18
Rencana {e1 lawatan} [m1:TUR.GOV Recep Tayyip Erdogan] ke [m2:IDN.GOV Jakarta] dibenarkan [m3:IDN.GOV juru bicara Kemlu Arrmanatha Nasir], tetapi tanggalnya belum dipastikan.
e1 m1 > m2 AGREE planned 2018-12-18/none ctx=diplomatic

### Lampung Post 2020-06-18 none
Penjualan sepeda lipat melonjak selama pembatasan. Importir mengatakan kiriman dari [m1:@TWN Taiwan] baru datang dua bulan lagi, dan pembeli rela mengantre sejak subuh.

### Liputan6.com 2007-04-11
Kunjungan Perdana Menteri [m1:CHN.GOV Wen Jiabao] ke [m2:JPN.GOV Tokyo], yang {e1 mencairkan} hubungan kedua negara, ditutup dengan pidato di parlemen. [m3:JPN.LEG Yohei Kono], ketua majelis, {e2 memujinya}.
e1 m1 > m2 CONSULT actual 2007-04-11/none mode=visit ctx=diplomatic
e2 m3 > m1 SUPPORT actual 2007-04-12/none ctx=diplomatic

### Radar Tarakan 2014-06-23
Pelepasan [m1:IDN.LAB enam nelayan] oleh [m2:MYS.MIL APMM Tawau] {e1 disyaratkan} membayar denda, ujar [m3:IDN.GOV Konsul RI]; [m4:IDN.GOV Pemprov Kaltara] {e2 akan menanggungnya}.
e1 m2 > m1 RETREAT hypothetical 2014-06-23/none mode=release ctx=legal
e2 m4 > m1 AGREE planned 2014-06-23/none ctx=legal

### SINDOnews 2023-09-13
Undangan [m1:RUS.GOV Putin] agar [m2:PRK.GOV Kim Jong Un] datang ke kosmodrom Vostochny {e1 dipenuhi}. Keduanya {e2 berbincang} lima jam, disertai {e3 janji} bantuan satelit dari [m3=m1 Moskow].
e1 m2 > m1 CONSULT actual 2023-09-13/none mode=visit ctx=diplomatic
e2 m2 > m1 CONSULT actual 2023-09-13/none ctx=diplomatic
e3 m3 > m2 AGREE planned 2023-09-13/none ctx=technology

### Antara 2010-11-28
Latihan gabungan [m1:USA.MIL Armada Ketujuh] dengan [m2:KOR.MIL angkatan laut Korea Selatan] {e1 dimulai} di Laut Kuning, empat hari setelah penembakan Yeonpyeong. [m3:CHN.GOV Dai Bingguo] {e2 bertemu} [m4:KOR.GOV Lee Myung-bak] dan {e3 mengusulkan} pertemuan darurat enam pihak.
e1 m1 > m2 COOPERATE actual 2010-11-28/none ctx=military
e2 m3 > m4 CONSULT actual 2010-11-28/none ctx=diplomatic
e3 m3 > m4 REQUEST requested 2010-11-28/none mode=meet ctx=diplomatic

### Bali Post 2016-08-25 headline
Tolak Reklamasi, [m1:IDN.CVL Pasubayan Desa Adat] {e1 Kumpulkan} Ribuan Warga; [m2:IDN.LEG DPRD Bali] {e2 Janji} Kirim Surat ke [m3:IDN.GOV Presiden]
e1 m1 > m3 PROTEST actual 2016-08-25/none mode=demo ctx=environment
e2 m2 > m1 AGREE planned 2016-08-25/none ctx=environment

### Detik 2014-07-22 headline
[m1:IDN.GOV KPU] Tetapkan Jokowi Menang, [m2:IDN.PTY Prabowo] {e1 Tarik Diri} dari Rekapitulasi
e1 m2 > m1 REJECT actual 2014-07-22/none ctx=election

### Kompas.com 2020-11-07 headline
[m1:CAN.GOV Trudeau], [m2:GBR.GOV Johnson], [m3:DEU.GOV Merkel] {e1 Beri Selamat} kepada [m4:USA.GOV Biden]; [m5:BRA.GOV Bolsonaro] Bungkam
e1 m1,m2,m3 > m4 SUPPORT actual 2020-11-07/none ctx=election

### Tempo 2004-10-09
Dukungan [m1:IDN.PTY PPP] {e1 dialihkan} dari [m2:IDN.PTY Megawati] ke [m3:IDN.PTY Yudhoyono], yang {e2 menjanjikan} dua kursi kabinet bagi [m4=m1 partai Kabah].
e1 m1 > m3 SUPPORT actual 2004-10-09/none ctx=election
e2 m3 > m4 AGREE planned 2004-10-09/none ctx=election

### Okezone 2021-02-10
{e1 Pengiriman} vaksin AstraZeneca sebanyak 10.000 dosis dari [m1:IND.GOV India] untuk [m2:DMA.GOV Dominika] {e2 disyukuri} [m3:DMA.GOV Perdana Menteri Roosevelt Skerrit]: [m4=m3 dia] tidak menyangka doanya dijawab secepat itu.
e1 m1 > m2 AID actual 2021-02-10/none ctx=health
e2 m3 > m1 SUPPORT actual 2021-02-10/none ctx=health

### Suara Merdeka 2009-03-03
Pengembalian [m1:IDN.CVL eks pejuang Timor Timur] ke Atambua {e1 dikawal} [m2:IDN.MIL Kostrad]. Tak ada kekerasan, kata [m3:IDN.CVL Lakmas Cendana Wangi], meskipun [m4:IDN.GOV Satpol PP] dituding {e2 memukul} dua orang.
e1 m2 > m1 MOBILIZE actual 2009-03-03/none mode=troops ctx=migration
e2 m4 > m1 ASSAULT actual 2009-03-03/none mode=beat ctx=migration

### Kompas.com 2024-08-01
Dalam operasi di bandara [m1:TUR.SPY Ankara], badan intelijen Turki {e1 memediasi} {e2 pertukaran} 26 orang. [m2:DEU.GOV Jerman] {e3 melepas} [m3:RUS.SPY Vadim Krasikov], dan [m4:RUS.GOV Kremlin] {e4 memulangkan} [m5:USA.JRN Evan Gershkovich].
e1 m1 > m2,m4 CONSULT actual 2024-08-01/none mode=third-party ctx=intelligence
e2 m2 > m4 RETREAT actual 2024-08-01/none mode=release ctx=intelligence
e3 m2 > m3 RETREAT actual 2024-08-01/none mode=release ctx=intelligence
e4 m4 > m5 RETREAT actual 2024-08-01/none mode=release ctx=intelligence

### Pikiran Rakyat 2022-12-09
Seruan [m1:PER.LEG Kongres Peru] agar [m2:PER.MIL angkatan bersenjata] menjaga tatanan konstitusi {e1 disampaikan} beberapa menit sebelum pemakzulan. [m3:MEX.GOV Meksiko] masih {e2 menyebut} [m4:PER.GOV Castillo] presiden yang sah.
e1 m1 > m2 REQUEST requested 2022-12-07/none mode=assist ctx=executive
e2 m3 > m4 SUPPORT actual 2022-12-09/none ctx=executive

### Antara 2015-12-18 none
Pembukaan kembali pasar terapung itu disambut pelancong dari [m1:@MYS Kuching]. Pedagang mengaku untung tiga kali lipat, sementara pengelola menyiagakan sepuluh perahu sewaan.

### CNBC Indonesia 2020-04-13
{e1 Kesepakatan} [m1:OPEC OPEC], [m2:RUS.GOV Rusia], dan [m3:MEX.GOV Meksiko] untuk memangkas produksi 9,7 juta barel sehari {e2 ditengahi} [m4:USA.GOV Donald Trump].
e1 m1 > m2,m3 AGREE planned 2020-04-12/none ctx=natural_resource
e2 m4 > m1,m2,m3 CONSULT actual 2020-04-12/none mode=third-party ctx=natural_resource

### Harian Fajar 2007-08-14
Kritik [m1:IDN.LEG fraksi-fraksi DPRD Sulsel] dijawab [m2:IDN.GOV Gubernur Amin Syam] dengan {e1 pengunduran diri} dua kepala dinas. {e2 Pujian} justru datang dari [m3:IDN.CVL Kopel].
e1 m2 > m1 CONCEDE actual 2007-08-14/none ctx=executive
e2 m3 > m2 SUPPORT actual 2007-08-14/none ctx=executive
