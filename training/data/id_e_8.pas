### Bola.net 2019-12-10 none
[m1:VNM.CVL Vietnam] menghajar [m2:IDN.CVL Indonesia] tiga gol di final SEA Games, dan pelatih [m3:KOR.CVL Park Hang-seo] diusir wasit. [m4:PHL.GOV Presiden Duterte] menyaksikan dari tribun.

### Antara 2020-12-30 none
Gelombang empat meter mengancam pelayaran di Natuna; [m1:IDN.GOV BMKG] memasang peringatan, [m2:IDN.MIL Lanal Ranai] dan [m3:MYS.MIL maritim Malaysia] memakai prakiraan yang sama.

### Detikcom 2017-03-06 none
Serangan jantung menewaskan [m1:IDN.GOV kepala biro] itu di pesawat. Jenazahnya dijemput rekan-rekannya dari [m2:IDN.GOV Kementerian PAN]; di bandara hadir pula [m3:IDN.LEG seorang senator].

### Kontan 2023-11-08 none
Pertarungan merebut pasar mobil listrik kian sengit: [m1:CHN.BUS BYD] menggempur dengan harga murah, [m2:JPN.BUS Toyota] bertahan, dan [m3:KOR.BUS Hyundai] mengerahkan tiga model. [m4:IDN.GOV Kemenperin] hanya mencatat angka.

### Kompas.com 2014-11-03 none
Arsip memperlihatkan [m1:NLD.GOV Ratu Juliana] dan [m2:IDN.GOV Presiden Soeharto] berfoto di Candi Borobudur. Fotografernya, pensiunan [m3:GBR.JRN BBC], kini tinggal di [m4:@AUS Perth].

### Tempo.co 2018-08-16 none
Siapa menyumbang kostum? [m1:IDN.BUS Sebuah rumah mode] yang juga melayani [m2:MYS.GOV istana Pahang] dan [m3:IDN.GOV Istana Negara], kata panitia; [m4:IDN.GOV Menpora] belum mencobanya.

### Antara 2005-08-22 none
Film itu memperebutkan Piala Citra bersama karya dari [m1:@MYS Malaysia]. Pemerannya pernah bersekolah di [m2:IDN.EDU IKJ], bekas pelaut, dan anak [m3:IDN.MIL seorang kolonel].

### Republika 2011-09-06 none
Harga daging ditaksir turun pekan depan, menurut [m1:IDN.BUS asosiasi pedagang]. [m2:IDN.GOV Bulog] punya stok dua bulan, dan [m3:AUS.BUS pemasok Darwin] tidak menaikkan tarif angkut.

### Suara.com 2021-06-01 none
Dalam wawancara dengan [m1:#outlet Nikkei], [m2:IDN.GOV Menteri Airlangga] memaparkan proyeksi ekonomi; angka serupa dipakai [m3:IMF IMF] dan [m4:ADB Bank Pembangunan Asia].

### Jawa Pos 2016-02-08 none
Kelenteng itu sudah ada sebelum [m1:NLD.BUS VOC] datang. Kini [m2:IDN.GOV wali kota], [m3:CHN.GOV konsul jenderal], dan [m4:IDN.REL pengurus masjid sebelah] rutin makan lontong cap go meh di sana.

### Okezone 2022-12-18 none
Kiper [m1:ARG.CVL Argentina] menahan tendangan [m2:FRA.CVL pemain Prancis]. [m3:FRA.GOV Emmanuel Macron] turun ke lapangan, sedangkan [m4:QAT.GOV Emir Qatar] menyerahkan jubah hitam.

### Antara 2009-10-01 none
Bagaimana [m1:IDN.GOV Wapres] menghabiskan akhir pekan? Bermain gim, kata ajudannya. Adiknya, pegawai [m2:IDN.FIN Bank Indonesia], malah berkebun di samping rumah [m3:AUS.GOV duta besar Australia].

### CNN Indonesia 2024-01-09 none
Peringkat paspor terbaru menempatkan [m1:SGP.GOV Singapura] di puncak bersama [m2:JPN.GOV Jepang]; [m3:MYS.GOV Malaysia] ke-12, [m4:IDN.GOV Indonesia] ke-66, dan [m5:AFG.GOV Afghanistan] paling bawah.

### Sindonews 2013-02-12 none
Sebelum menjadi paus, ia mengajar teologi di [m1:@DEU Tübingen]. [m2:VAT.REL Pendahulunya] berasal dari [m3:@POL Krakow], dan sekretarisnya kelak bertugas di [m4:VAT.REL Takhta Suci].

### Harian Jogja 2015-04-23 none
Menjelang Konferensi Asia Afrika, [m1:IDN.GOV Wali Kota Ridwan Kamil] memeriksa lampu jalan. [m2:IDN.CVL Relawan], [m3:IDN.COP polantas], dan [m4:IDN.MIL anggota Kodim] memasang bendera 109 negara.

### Antara 2018-05-15
[m1:MYS.ELI Najib Razak] {e1 dicegah ke luar negeri}, rumahnya {e2 digeledah} [m2:MYS.COP polisi niaga], namun [m3:MYS.GOV Mahathir] menampik akan {e3 membalas dendam}.
e1 m2 > m1 COERCE actual 2018-05-15/none mode=restrict ctx=corruption
e2 m2 > m1 COERCE actual 2018-05-15/none mode=seize ctx=corruption
e3 m3 > m1 COERCE denied 2018-05-15/none ctx=corruption

### Kompas.com 2012-09-11
[m1:JPN.GOV Tokyo] membeli pulau sengketa itu dari keluarga Kurihara; [m2:CHN.MIL dua kapal patroli Tiongkok] {e2 meluncur} ke sana, [m3:CHN.CVL massa] {e3 merusak} toko, dan [m4:TWN.GOV Taipei] {e4 memanggil pulang} wakilnya.
e2 m2 > m1 MOBILIZE actual 2012-09-11/none mode=weapons ctx=territory
e3 m3 > m1 PROTEST actual 2012-09-11/none mode=riot ctx=territory
e4 m4 > m1 SANCTION actual 2012-09-11/none mode=withdraw ctx=territory

### VOA Indonesia 2015-10-27
USS Lassen milik [m1:USA.MIL Armada Pasifik] {e1 melintas} dua belas mil dari Karang Subi, {e2 dibuntuti} [m2:CHN.MIL kapal perusak Lanzhou]; [m3:CHN.GOV Beijing] {e3 melayangkan protes} kepada [m4:USA.GOV Max Baucus], sang duta besar.
e1 m1 > m3 MOBILIZE actual 2015-10-27/none mode=weapons ctx=territory
e2 m2 > m1 MOBILIZE actual 2015-10-27/none mode=weapons ctx=territory
e3 m3 > m4 ACCUSE actual 2015-10-27/none mode=disapprove ctx=territory

### Tempo.co 2013-11-27
Tanpa memberi tahu siapa pun, dua B-52 {e1 diterbangkan} [m1:USA.GOV Washington] ke zona pertahanan udara yang baru {e2 dinyatakan} [m2:CHN.GOV Beijing]; [m3:AUS.GOV Julie Bishop] {e3 memanggil} [m4:CHN.GOV dubes China].
e1 m1 > m2 MOBILIZE actual 2013-11-27/none mode=weapons ctx=territory
e2 m2 > m1 COERCE actual 2013-11-27/none mode=restrict ctx=territory
e3 m3 > m4 ACCUSE actual 2013-11-27/none mode=disapprove ctx=territory

### Antara 2023-03-14
[m1:JPN.GOV Tokyo] dan [m2:KOR.GOV Seoul] {e1 memulihkan} pertukaran intelijen GSOMIA, sementara {e2 pembatasan ekspor} bahan cip {e3 akan dicabut} [m3=m1 pemerintah Kishida].
e1 m1 > m2 COOPERATE actual 2023-03-14/none ctx=intelligence
e3 m3 > m2 CONCEDE planned 2023-03-14/none ctx=economic
e2 m3 > m2 SANCTION actual 2023-03-14/none mode=discontinue ctx=economic

### Media Indonesia 2017-06-19
[m1:IDN.MIL TNI AL], [m2:PHL.MIL Angkatan Laut Filipina], dan [m3:MYS.MIL Tentera Laut Diraja] {e1 memulai patroli trilateral} dari Tarakan; [m4:SGP.GOV Ng Eng Hen] hadir sebagai peninjau, [m5:ABUSAYYAF.REB kelompok Abu Sayyaf] tak gentar.
e1 m1 > m2,m3 COOPERATE actual 2017-06-19/none ctx=military,terrorism

### Bisnis.com 2016-02-29
[m1:IRN.BUS NIOC] {e1 kembali menjual minyak} kepada [m2:FRA.BUS Total] dan [m3:IDN.BUS Pertamina] {e2 menjajaki pembelian} elpiji; [m4:SAU.GOV Riyadh] tidak senang.
e1 m1 > m2 COOPERATE actual 2016-02-29/none ctx=economic
e2 m3 > m1 AGREE planned 2016-02-29/none ctx=economic

### Detikcom 2011-01-31
[m1:USA.GOV Washington] {e1 menghibahkan} 24 F-16 bekas kepada [m2:IDN.MIL TNI AU]? Presiden [m3:USA.GOV Obama] {e2 baru menawarkannya}, kata [m4:IDN.GOV Purnomo]; [m5:IDN.LEG DPR] {e3 lebih suka membeli} yang baru.
e1 m1 > m2 AID denied 2011-01-31/none ctx=military
e2 m3 > m2 AGREE actual 2011-01-31/none ctx=military said=m4
e3 m5 > m3 REJECT actual 2011-01-31/none ctx=military

### Antara 2014-09-18
[m1:CUB.GOV Havana] {e1 memberangkatkan} 165 dokter ke [m2:SLE.GOV Freetown], [m3:USA.GOV Pentagon] {e2 akan membangun} klinik di [m4:LBR.GOV Liberia], dan [m5:GIN.CVL penduduk Womey] {e3 membunuh} [m6:GIN.GOV delapan petugas penyuluhan].
e1 m1 > m2 AID actual 2014-09-18/none ctx=health
e2 m3 > m4 AGREE planned 2014-09-18/none ctx=health
e3 m5 > m6 ASSAULT actual 2014-09-18/none mode=primitive ctx=health

### Kompas.com 2021-01-22
{e1 Hibah} vaksin dari [m1:IND.GOV New Delhi] tiba di [m2:BGD.GOV Dhaka], [m3:NPL.GOV Kathmandu], dan [m4:BTN.GOV Thimphu], tapi belum untuk [m5:PAK.GOV Islamabad], yang {e2 dipasok} [m6:CHN.GOV Beijing].
e1 m1 > m2,m3,m4 AID actual 2021-01-22/none ctx=health
e2 m6 > m5 AID actual 2021-01-22/none ctx=health

### Republika 2010-01-20
Pesawat [m1:MSF Dokter Lintas Batas] lima kali {e1 ditolak mendarat} di Port-au-Prince oleh [m2:USA.MIL pengatur lalu lintas militer Amerika]; rumah sakit tiupnya baru {e2 merawat} [m3:HTI.CVL korban gempa] setelah menempuh jalan darat dari [m4:@DOM Santo Domingo].
e1 m2 > m1 REJECT actual 2010-01-20/none mode=assist ctx=disasters
e2 m1 > m3 AID actual 2010-01-20/none ctx=disasters

### Antara 2018-11-01
Mulai pukul nol, [m1:KOR.MIL Korea Selatan] dan [m2:PRK.MIL Utara] {e1 menghentikan semua latihan} di dekat garis demarkasi; 22 pos jaga {e2 bakal dibongkar} [m3=m1+m2 keduanya], sesuai pakta yang {e3 diteken} di Pyongyang oleh [m4:KOR.GOV Song Young-moo] dan [m5:PRK.GOV No Kwang Chol].
e1 m1 > m2 RETREAT actual 2018-11-01/none ctx=military
e2 m1 > m2 CONCEDE planned 2018-11-01/none ctx=military
e3 m4 > m5 SUPPORT actual 2018-11-01/none ctx=military

### CNBC Indonesia 2025-04-10
Sehari setelah {e1 menunda} tarif bagi [m1:? 75 negara], [m2:USA.GOV Trump] {e2 melipatkan} bea untuk [m3:CHN.GOV Tiongkok] jadi 125 persen; [m4:EU Ursula von der Leyen] {e3 menangguhkan tindakan balasan}, [m5:IDN.GOV Prabowo] {e4 akan mengutus} [m6:IDN.GOV Airlangga] ke Washington.
e1 m2 > m1,m4 CONCEDE actual 2025-04-09/day ctx=economic
e2 m2 > m3 SANCTION actual 2025-04-10/none mode=discontinue ctx=economic
e3 m4 > m2 CONCEDE actual 2025-04-10/none ctx=economic
e4 m5 > m2 AGREE planned 2025-04-10/none ctx=economic

### Sindonews 2019-08-05
[m1:IND.GOV New Delhi] {e1 menghapus} otonomi Kashmir, {e2 memutus telepon} [m2:IND.CVL warganya], dan {e3 mengurung} [m3:IND.PTY Mehbooba Mufti] di rumah; [m4:PAK.GOV Imran Khan] {e4 akan mengangkatnya ke} [m5:UN Dewan Keamanan], tetapi tidak {e5 mempertimbangkan opsi militer}.
e1 m1 > m2 COERCE actual 2019-08-05/day mode=restrict ctx=territory
e2 m1 > m2 COERCE actual 2019-08-05/none mode=censor ctx=territory
e3 m1 > m3 COERCE actual 2019-08-05/none mode=arrest ctx=territory
e4 m4 > m1 ACCUSE planned 2019-08-05/none mode=disapprove ctx=territory
e5 m4 > m1 ASSAULT denied 2019-08-05/none ctx=military,territory

### Tribunnews 2013-07-11
Napi Tanjung Gusta {e1 membakar} penjara dan {e2 menyandera} [m1:IDN.COP sipir]; [m2:IDN.COP Brimob] {e3 mengepung}, [m3:IDN.GOV Denny Indrayana] {e4 menawarkan dialog} kepada [m4:IDN.CRM para narapidana].
e1 m4 > m1 PROTEST actual 2013-07-11/none mode=riot ctx=legal
e2 m4 > m1 ASSAULT actual 2013-07-11/none mode=abduct ctx=legal
e3 m2 > m4 COERCE actual 2013-07-11/none mode=restrict ctx=legal
e4 m3 > m4 AGREE actual 2013-07-11/none ctx=legal

### Antara 2016-10-21
[m1:ZAF.GOV Pretoria] {e1 resmi menarik diri} dari [m2:ICC Mahkamah Pidana Internasional], menyusul [m3:BDI.GOV Bujumbura]; [m4:GMB.GOV Banjul] {e2 mempertimbangkannya}, [m5:BWA.GOV Gaborone] {e3 menyayangkan}.
e1 m1 > m2 SANCTION actual 2016-10-21/none mode=withdraw ctx=legal
e2 m4 > m2 SANCTION hypothetical 2016-10-21/none mode=withdraw ctx=legal
e3 m5 > m1 ACCUSE actual 2016-10-21/none mode=disapprove ctx=legal

### Kompas 2000-09-12
{e1 Membunuh} [m1:UN tiga staf UNHCR] di Atambua, [m2:TLS.REB milisi pro-integrasi] membuat [m3:UN PBB] {e2 menarik} seluruh pegawainya dari [m4:IDN.GOV Timor Barat], dan [m5:WORLDBANK James Wolfensohn] {e3 menyurati} [m6:IDN.GOV Gus Dur]: lucuti [m7=m2 mereka] atau bantuan {e4 dikaji ulang}.
e1 m2 > m1 ASSAULT actual 2000-09-12/none ctx=human_security
e2 m3 > m4 SANCTION actual 2000-09-12/none mode=withdraw ctx=human_security
e3 m5 > m6 REQUEST requested 2000-09-12/none mode=change ctx=human_security
e4 m5 > m6 THREATEN threatened 2000-09-12/none mode=restrict ctx=economic

### Antara 2017-03-07
[m1:PRK.GOV Pyongyang] {e1 melarang} [m2:MYS.CVL semua warga Malaysia] meninggalkan negerinya; [m3:MYS.GOV Najib] {e2 menyebutnya} penyanderaan dan {e3 memerintahkan polisi mencegah} [m4:PRK.GOV orang-orang Korea Utara] keluar.
e1 m1 > m2 COERCE actual 2017-03-07/none mode=restrict ctx=diplomatic
e2 m3 > m1 ACCUSE actual 2017-03-07/none mode=disapprove ctx=diplomatic
e3 m3 > m4 COERCE actual 2017-03-07/none mode=restrict ctx=diplomatic

### Suara Pembaruan 1999-09-25
[m1:AUS.MIL Mayjen Peter Cosgrove] mengizinkan [m2:AUS.MIL INTERFET] {e1 melucuti} [m3:TLS.REB milisi Aitarak], sedangkan {e2 penangkapan} terhadap [m4:TLS.REB Eurico Guterres] dibantahnya.
e1 m2 > m3 COERCE actual 1999-09-25/none mode=seize ctx=peacekeeping
e2 m2 > m4 COERCE denied 1999-09-25/none mode=arrest ctx=peacekeeping

### Kompas.com 2015-03-08 headline
[m1:IDN.GOV Ahok] {e1 Laporkan} [m2:IDN.LEG DPRD] ke [m3:IDN.JUD KPK], [m4:IDN.PTY Nasdem] {e2 Cabut Dukungan} Hak Angket
e1 m1 > m2 ACCUSE actual 2015-03-08/none mode=allege ctx=corruption
e2 m4 > m2 REJECT actual 2015-03-08/none ctx=legislative

### Antara 2014-01-17
[m1:AUS.GOV Scott Morrison] {e1 memohon maaf} sebab kapalnya enam kali {e2 menerobos} perairan [m2:IDN.GOV Indonesia]; [m3:IDN.GOV Marty] {e3 menuntut} [m4=m1 Canberra] menghentikan operasi itu, yang {e4 tak disanggupi}.
e1 m1 > m2 SUPPORT actual 2014-01-17/none ctx=territory,migration
e2 m1 > m2 MOBILIZE actual 2014-01-17/none mode=weapons ctx=territory,migration
e3 m3 > m4 REQUEST requested 2014-01-17/none mode=change ctx=territory,migration
e4 m4 > m3 REJECT actual 2014-01-17/none mode=change ctx=migration

### Republika 2012-11-20
Seumpama [m1:HAMAS.REB Hamas] berhenti meroket, [m2:ISR.GOV Tel Aviv] {e1 tidak perlu menyerbu lewat darat}, ujar [m3:ISR.GOV Lieberman]; [m4:USA.GOV Hillary] mendarat malam itu di [m5:@ISR Yerusalem] {e3 berunding} dengan [m6:ISR.GOV Netanyahu].
e1 m2 > m1 ASSAULT hypothetical 2012-11-20/none ctx=military said=m3
e3 m4 > m6 CONSULT actual 2012-11-20/none mode=visit ctx=military

### Tempo.co 2022-10-04
[m1:IDN.COP Kapolri Listyo Sigit] {e1 mencopot} [m2:IDN.COP Kapolres Malang] setelah gas air mata yang {e2 ditembakkan} anak buahnya ke tribun menewaskan [m3:IDN.CVL seratusan suporter]; [m4:IDN.COP Kapolda Nico Afinta] {e3 menyampaikan permintaan maaf}, [m5:IDN.GOV Mahfud] {e4 mengetuai tim pencari fakta}.
e1 m1 > m2 SANCTION actual 2022-10-04/none mode=expel ctx=human_rights
e2 m2 > m3 ASSAULT actual 2022-10-04/none mode=crowd-control ctx=human_rights
e3 m4 > m3 SUPPORT actual 2022-10-04/none ctx=human_rights
e4 m5 > m2 ACCUSE actual 2022-10-04/none mode=investigate ctx=human_rights
