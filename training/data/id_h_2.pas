### Kompas.com 2023-08-03
Mulai pekan depan [m1:IDN.COP Polda Sulawesi Tengah] dan [m2:IDN.MIL Korem 132/Tadulako] {e1 menggelar patroli bersama} di kaki Gunung Biru, meskipun sisa [m3:MIT.REB MIT] dinyatakan habis.
e1 m1 > m2 AGREE planned 2023-08-03/none ctx=terrorism

### Antara 2018-05-12
[m1:IDN.COP Bareskrim] {e1 bertukar data} penyelundup manusia dengan [m2:AUS.COP Australian Federal Police] sejak 2010; dua belas kapal digagalkan berkat [m3=m1+m2 kerja keduanya].
e1 m1 > m2 COOPERATE actual 2018-05-12/none ctx=migration,intelligence

### Tribun Batam 2019-03-06
Pagi buta, dua kapal cepat [m1:SGP.COP Police Coast Guard] dan [m2:IDN.COP Polairud Kepri] {e1 menyisir bareng} Selat Philip guna memburu [m3:UNK.CRM perompak].
e1 m1 > m2 COOPERATE actual 2019-03-06/none ctx=crime

### Kompas 2000-09-26
Kesepakatan lisan dengan [m1:IDN.COP Kapolda Aceh] membuat [m2:GAM.REB GAM] {e1 melepas} [m3:IDN.COP tiga anggota Brimob] tanpa tebusan.
e1 m2 > m3 RETREAT actual 2000-09-26/none mode=release ctx=territory

### Cenderawasih Pos 2024-09-21
Sembilan belas bulan disekap, [m1:NZL.CVL Phillip Mehrtens] akhirnya {e1 dilepaskan} [m2:TPNPB.REB kelompok Egianus Kogoya] di Nduga. [m3:NZL.GOV Perdana Menteri Christopher Luxon] {e2 berterima kasih} kepada [m4:IDN.GOV pemerintah Indonesia] dan [m5:IDN.REL tokoh gereja] setempat.
e1 m2 > m1 RETREAT actual 2024-09-21/none mode=release ctx=territory
e2 m3 > m4,m5 SUPPORT actual 2024-09-21/none ctx=diplomatic

### Tempo.co 2015-05-10
Dari Lapas Abepura, [m1:IDN.GOV Presiden Joko Widodo] secara pribadi {e1 mengantar keluar} [m2:OPM.REB lima tahanan politik Papua] yang {e2 diberi grasi}. "<<q1 Ini awal untuk [m3:IDN.CVL rakyat Papua]>>," ujarnya.
e1 m1 > m2 RETREAT actual 2015-05-10/none mode=release ctx=territory
e2 m1 > m2 CONCEDE actual 2015-05-10/none ctx=territory
q1 m1 direct cue=ujarnya

### Detikcom 2016-12-06
[m1:IDN.BUS PT RUM] {e1 menghentikan operasi pabrik} seratus hari setelah {e2 diprotes} karena bau menyengat oleh [m2:IDN.CVL warga Sukoharjo].
e1 m1 > m2 RETREAT actual 2016-12-06/none ctx=environment
e2 m2 > m1 PROTEST actual 2016-12-06/none ctx=environment

### Fajar 2013-06-21
Tepat tengah malam barikade di Jalan Urip Sumoharjo {e1 dibuka} [m1:IDN.EDU mahasiswa UMI] sendiri, dan [m2:IDN.COP dua mobil water cannon polisi] {e2 balik ke markas}.
e1 m1 > m2 RETREAT actual 2013-06-21/none mode=access ctx=economic
e2 m2 > m1 RETREAT actual 2013-06-21/none mode=withdraw ctx=economic

### Kumparan 2024-10-17 none
Sembilan calon menteri bergantian keluar dari rumah Kertanegara. Sebagian membawa map merah, sebagian hanya tersenyum. [m1:IDN.PTY Politikus Golkar Bahlil Lahadalia] datang memakai batik cokelat.

### Sinar Harapan 2003-05-19
Bila sampai pukul dua belas malam [m1:GAM.REB GAM] tidak juga mengakui NKRI, [m2:IDN.MIL tentara] {e1 bakal bergerak}, demikian [m3:IDN.GOV Menko Polkam Susilo Bambang Yudhoyono] dari Tokyo.
e1 m2 > m1 THREATEN threatened 2003-05-19/none mode=violence ctx=territory said=m3

### Radar Sorong 2022-12-02
[m1:IDN.CVL Tujuh aktivis KNPB] yang {e1 mengibarkan Bintang Kejora} {e2 dijemput} [m2:IDN.COP Polres Sorong]. Bila [m3=m1 mereka] tidak dibebaskan hari ini, kata [m4:IDN.CVL LBH Kaki Abu], kantor polisi {e3 akan didatangi} massa lebih besar.
e1 m1 > m5 PROTEST actual 2022-12-01/none ctx=territory
e2 m2 > m1 COERCE actual 2022-12-01/none mode=arrest ctx=territory
e3 m4 > m2 THREATEN threatened 2022-12-02/none ctx=territory
[m5:IDN.GOV Pemerintah] melarang bendera itu.

### Riau Pos 2015-10-05
[m1:IDN.GOV Menteri LHK Siti Nurbaya] {e1 membekukan} izin [m2:IDN.BUS PT Langgam Inti Hibrindo] dan mewanti-wanti empat perusahaan lain: izin [m3:IDN.BUS mereka] {e2 terancam dicabut} pula.
e1 m1 > m2 SANCTION actual 2015-10-05/none mode=discontinue ctx=environment
e2 m1 > m3 THREATEN threatened 2015-10-05/none mode=restrict ctx=environment

### JPNN 2014-10-29
Sesudah kursi pimpinan komisi diborong lawan, [m1:IDN.PTY fraksi-fraksi pendukung Jokowi] {e1 membentuk DPR tandingan}; [m2:IDN.LEG Ketua DPR Setya Novanto] {e2 tidak mengakuinya} dan {e3 siap berdialog}.
e1 m1 > m2 REJECT actual 2014-10-29/none ctx=legislative
e2 m2 > m1 REJECT actual 2014-10-29/none ctx=legislative
e3 m2 > m1 AGREE actual 2014-10-29/none ctx=legislative

### Media Indonesia 2014-11-17
Kisruh parlemen tamat: [m1:IDN.PTY Pramono Anung] mewakili KIH dan [m2:IDN.PTY Hatta Rajasa] mewakili KMP {e1 membubuhkan tanda tangan damai}. Konsekuensinya, [m3=m2 KMP] {e2 merelakan} 21 kursi pimpinan alat kelengkapan.
e1 m1 > m2 SUPPORT actual 2014-11-17/none ctx=legislative
e2 m3 > m1 CONCEDE planned 2014-11-17/none ctx=legislative

### Kompas.com 2015-03-10
[m1:IDN.GOV Menkumham Yasonna Laoly] {e1 mengesahkan} kepengurusan [m2:IDN.PTY Agung Laksono]. Kubu [m3:IDN.PTY Aburizal Bakrie] {e2 menggugatnya} ke [m4:IDN.JUD PTUN] dan {e3 menuduh} sang menteri memihak.
e1 m1 > m2 SUPPORT actual 2015-03-10/none ctx=political_institutions
e2 m3 > m1 ACCUSE actual 2015-03-10/none mode=allege ctx=political_institutions
e3 m3 > m1 ACCUSE actual 2015-03-10/none mode=allege ctx=political_institutions

### Antara 2016-05-17
Bertempat di Nusa Dua, [m1:IDN.PTY Agung Laksono] dan [m2:IDN.PTY Aburizal Bakrie] saling rangkul; {e1 islah} [m3=m1+m2 dua faksi beringin itu] rampung dengan terpilihnya Setya Novanto.
e1 m1 > m2 SUPPORT actual 2016-05-17/none ctx=political_institutions

### Harian Haluan Padang 2021-05-05
[m1:IDN.MIL Batalyon 133] {e1 memasang jembatan bailey} untuk [m2:IDN.CVL warga nagari] yang terputus banjir bandang, dan [m3:IDN.BUS Semen Padang] {e2 menyumbang} lima ratus zak.
e1 m1 > m2 AID actual 2021-05-05/none ctx=disasters
e2 m3 > m2 AID actual 2021-05-05/none ctx=disasters

### Kompas.com 2018-10-04
Bantuan dari [m1:SGP.MIL RSAF Singapura] dan [m2:MYS.MIL TUDM Malaysia] {e1 sudah mendarat} di Balikpapan untuk [m3:IDN.CVL penyintas Palu]; pesawat [m4:GBR.MIL Inggris] {e2 menyusul} Jumat.
e1 m1,m2 > m3 AID actual 2018-10-04/none ctx=disasters
e2 m4 > m3 AGREE planned 2018-10-04/none ctx=disasters

### Tribun Bali 2017-09-27 headline
[m1:IDN.GOV Pemkab Badung] {e1 Gelontor} Rp8 Miliar bagi [m2:IDN.REF Pengungsi Gunung Agung]
e1 m1 > m2 AID actual 2017-09-27/none ctx=disasters

### Republika 2020-04-09
[m1:IDN.REL Muhammadiyah] {e1 menyediakan} 74 rumah sakit bagi [m2:IDN.CVL pasien Covid-19]. [m3:IDN.GOV Gugus Tugas] {e2 mengapresiasi}, tetapi alat pelindung yang dijanjikan belum {e3 dikirim}.
e1 m1 > m2 AID actual 2020-04-09/none ctx=health
e2 m3 > m1 SUPPORT actual 2020-04-09/none ctx=health
e3 m3 > m1 AID denied 2020-04-09/none ctx=health

### Sumatera Ekspres 2014-01-16 none
[m1:IDN.COP Kapolres Ogan Ilir] memperkenalkan wakilnya yang baru dalam acara pisah sambut. Hadir [m2:IDN.GOV Bupati Mawardi Yahya], para kapolsek, dan pengurus Bhayangkari.

### Tempo.co 2022-07-06
Menyusul laporan majalah ini, [m1:IDN.GOV Kementerian Sosial] {e1 mencabut} izin pengumpulan sumbangan [m2:IDN.CVL Aksi Cepat Tanggap], dan [m3:IDN.GOV PPATK] {e2 memblokir} enam puluh rekeningnya. [m4=m2 Yayasan itu] {e3 memohon} pembatalan keputusan [m5=m1 Mensos].
e1 m1 > m2 SANCTION actual 2022-07-06/none mode=discontinue ctx=corruption
e2 m3 > m2 COERCE actual 2022-07-06/none mode=seize ctx=corruption
e3 m4 > m5 REQUEST requested 2022-07-06/none mode=yield ctx=corruption

### Kompas.com 2020-12-30
Lewat SKB enam pejabat, [m1:IDN.GOV pemerintah] {e1 melarang segala kegiatan} [m2:IDN.REL FPI]. Papan nama di [m3:@IDN Petamburan] {e2 dicopot} [m4:IDN.MIL prajurit] bersama [m5:IDN.COP polisi] dua jam kemudian.
e1 m1 > m2 COERCE actual 2020-12-30/none mode=ban ctx=religion_ethnicity
e2 m4,m5 > m2 COERCE actual 2020-12-30/none mode=restrict ctx=religion_ethnicity

### CNN Indonesia 2019-08-21
Internet di Papua masih {e1 diblokir} [m1:IDN.GOV Kominfo]. [m2:IDN.JRN AJI] dan [m3:IDN.CVL SAFEnet] {e2 menyomasi} [m4:IDN.GOV Menteri Rudiantara]: jika tidak dipulihkan tiga hari lagi, [m5=m4 ia] {e3 akan digugat}.
e1 m1 > m6 COERCE actual 2019-08-21/none mode=censor ctx=rights_freedoms
e2 m2,m3 > m4 REQUEST requested 2019-08-21/none mode=yield ctx=rights_freedoms
e3 m2,m3 > m5 THREATEN threatened 2019-08-21/none ctx=rights_freedoms
[m6:IDN.CVL Warga Jayapura] mengandalkan wartel.

### Jubi 2020-06-03
Putusan [m1:IDN.JUD PTUN Jakarta] menyatakan [m2:IDN.GOV Presiden] dan [m3:IDN.GOV Menkominfo] {e1 melanggar hukum} ketika {e2 melambatkan} internet. [m4:IDN.JRN AJI] {e3 menyambut baik}.
e1 m1 > m2,m3 SANCTION actual 2020-06-03/none ctx=rights_freedoms,legal
e2 m2,m3 > m5 COERCE actual 2019-08-01/month mode=censor ctx=rights_freedoms bg
e3 m4 > m1 SUPPORT actual 2020-06-03/none ctx=rights_freedoms
[m5:IDN.CVL Orang Papua] sempat terputus dari dunia.

### Kompas.id 2023-09-11
Di depan BP Batam, [m1:IDN.CVL ribuan warga Melayu Rempang] {e1 menolak direlokasi} dan {e2 merusak} pagar; [m2:IDN.COP aparat gabungan] {e3 menghalau} dengan gas air mata dan {e4 menahan} 43 orang.
e1 m1 > m3 REJECT actual 2023-09-11/none mode=yield ctx=human_security
e2 m1 > m3 PROTEST actual 2023-09-11/none mode=vandalize ctx=human_security
e3 m2 > m1 ASSAULT actual 2023-09-11/none mode=crowd-control ctx=repression
e4 m2 > m1 COERCE actual 2023-09-11/none mode=arrest ctx=repression
Kepala [m3:IDN.GOV BP Batam] tetap berkantor.

### Batam Pos 2023-09-18
[m1:IDN.GOV Menteri Investasi Bahlil Lahadalia] {e1 menyambangi} Pulau Rempang dan {e2 berjanji} tenggat pengosongan 28 September {e3 digeser}. Belum ada jawaban dari [m2:CHN.BUS Xinyi Glass].
e1 m1 > m3 CONSULT actual 2023-09-18/none mode=visit ctx=human_security
e2 m1 > m3 CONCEDE actual 2023-09-18/none ctx=human_security
e3 m1 > m3 CONCEDE planned 2023-09-18/none ctx=human_security
[m3:IDN.CVL Warga kampung tua] mendengarkan dalam diam.

### Tempo.co 2012-03-30
Jelang paripurna kenaikan BBM, [m1:IDN.COP 22 ribu polisi] dan [m2:IDN.MIL delapan ribu tentara] {e1 ditempatkan} di ibu kota; [m3:IDN.EDU mahasiswa] sudah dua malam {e2 menginap} di gerbang [m4:IDN.LEG DPR].
e1 m1,m2 > m3 MOBILIZE actual 2012-03-30/none mode=police ctx=economic
e2 m3 > m4 PROTEST actual 2012-03-30/none mode=demo ctx=economic

### Antara 2024-02-13
Apel gelar pasukan di Monas diikuti [m1:IDN.COP Polda Metro Jaya], [m2:IDN.MIL Kodam Jaya], serta [m3:IDN.COP Satpol PP]. [m4:IDN.COP Irjen Karyoto] belum {e1 mengumumkan siaga satu}; status itu, katanya, baru diberlakukan {e2 kalau} hasil hitung memicu keributan [m5:IDN.PTY pendukung].
e1 m4 > m5 MOBILIZE denied 2024-02-13/none mode=police ctx=election
e2 m1 > m5 MOBILIZE hypothetical 2024-02-13/none mode=police ctx=election said=m4

### Republika 1999-09-24
Setelah {e1 diserbu} mahasiswa semalaman, kawasan Semanggi {e2 dijejali panser}. [m1:IDN.MIL Pangdam Jaya Djaja Suparman] mengatakan [m2:IDN.EDU mahasiswa] lebih dulu menyerang.
e1 m2 > m1 PROTEST actual 1999-09-23/none mode=riot ctx=pro_democracy
e2 m1 > m2 MOBILIZE actual 1999-09-24/none mode=weapons ctx=pro_democracy

### Kompas.com 2015-02-18
[m1:IDN.GOV Presiden] {e1 batal melantik} [m2:IDN.COP Budi Gunawan], {e2 mencopot} [m3:IDN.JUD Abraham Samad] dan [m4:IDN.JUD Bambang Widjojanto] dari KPK, serta {e3 meminta} [m5:IDN.COP Polri] menjaga kerukunan.
e1 m1 > m2 REJECT actual 2015-02-18/none ctx=corruption
e2 m1 > m3,m4 SANCTION actual 2015-02-18/none mode=expel ctx=corruption
e3 m1 > m5 REQUEST requested 2015-02-18/none mode=change ctx=corruption

### Bisnis.com 2012-11-22
Kalau upah naik sampai Rp2,2 juta, [m1:KOR.BUS pengusaha garmen Korea di Bogor] {e1 akan hengkang}, kata [m2:IDN.BUS Apindo]. [m3:IDN.LAB Buruh] {e2 menyebutnya gertak sambal}.
e1 m1 > m3 THREATEN threatened 2012-11-22/none ctx=economic said=m2
e2 m3 > m2 ACCUSE actual 2012-11-22/none mode=disapprove ctx=economic

### Rappler 2021-05-12
[m1:PHL.GOV Duterte] {e1 tak jadi mengakhiri} perjanjian kunjungan pasukan dengan [m2:USA.GOV Washington] dan {e2 menyuruh} [m3:PHL.GOV menteri kabinet] bungkam soal Laut China Selatan.
e1 m1 > m2 CONCEDE actual 2021-05-12/none ctx=military
e2 m1 > m3 COERCE actual 2021-05-12/none mode=censor ctx=territory

### Antara 2017-05-24
[m1:PHL.MIL tentara Filipina] {e1 bertempur rumah ke rumah} melawan [m2:MAUTE.REB kelompok Maute] di [m3:@PHL Marawi], dan [m4:IDN.MIL Lantamal Manado] {e2 menggeser} tiga kapal patroli ke Sangihe agar [m5=m2 gerombolan itu] tak lolos ke selatan.
e1 m1 > m2 ASSAULT actual 2017-05-24/none mode=firearms ctx=terrorism
e2 m4 > m5 MOBILIZE actual 2017-05-24/none mode=ships ctx=terrorism

### Kompas 1998-05-15
"<<q1 [m1=m2 Kami] tidak pernah {e1 memberi perintah tembak}>>," kata [m2:IDN.COP Kapolda Metro Jaya Hamami Nata] mengenai tewasnya [m3:IDN.EDU empat mahasiswa Trisakti].
e1 m1 > m3 ASSAULT denied 1998-05-12/day mode=firearms ctx=repression
q1 m2 direct cue=kata

### Suara Merdeka 2018-03-19
[m1:IDN.GOV Bupati Kudus Musthofa] {e1 menghibahkan} sebidang tanah kepada [m2:IDN.MIL Kodim 0722] dan [m3:IDN.COP Polres]; sertifikatnya sedang diurus [m4:IDN.GOV BPN].
e1 m1 > m2,m3 AID actual 2018-03-19/none

### Kumparan 2022-04-15
[m1:IDN.EDU BEM SI] {e1 mengirim undangan debat} kepada [m2:IDN.GOV Luhut Pandjaitan]. [m3=m2 Luhut] {e2 menerimanya} asalkan angka 110 juta percakapan dibuka, tapi {e3 urung hadir}.
e1 m1 > m2 REQUEST requested 2022-04-15/none mode=meet ctx=election
e2 m3 > m1 AGREE actual 2022-04-15/none ctx=election
e3 m3 > m1 REJECT actual 2022-04-15/none mode=meet ctx=election

### Tribunnews 2011-12-25
Pelabuhan feri Sape dikuasai [m1:IDN.CVL Front Reformasi Anti Tambang] lima hari; pada Sabtu pagi [m2:IDN.COP Brimob Polda NTB] {e1 memuntahkan peluru} dan {e2 menyeret} 47 orang. Dua [m3=m1 pendudukan] wafat.
e1 m2 > m1 ASSAULT actual 2011-12-24/day mode=firearms ctx=repression
e2 m2 > m1 COERCE actual 2011-12-24/day mode=arrest ctx=repression

### Antara 2012-01-28
Berselang sebulan dari tragedi Sape, izin PT Sumber Mineral Nusantara {e1 dicabut permanen} [m1:IDN.GOV Bupati Bima Ferry Zulkarnain], dua hari sesudah kantornya {e2 dibumihanguskan} [m2:IDN.CVL warga Lambu].
e1 m1 > m2 CONCEDE actual 2012-01-28/none ctx=natural_resource
e2 m2 > m1 PROTEST actual 2012-01-26/day mode=riot ctx=natural_resource

### Kompas.com 2011-10-10
Karyawan [m1:USA.BUS PT Freeport Indonesia] yang {e1 mogok} sejak September {e2 bentrok} dengan [m2:IDN.COP polisi] di Gorong-gorong; [m3:IDN.LAB Petrus Ayamiseba] {e3 roboh ditembus peluru}.
e1 m3 > m1 PROTEST actual 2011-09-01/month mode=strike ctx=economic
e2 m3 > m2 PROTEST actual 2011-10-10/day mode=riot ctx=economic
e3 m2 > m3 ASSAULT actual 2011-10-10/day mode=firearms ctx=repression

### RNZ 2021-08-03
[m1:PNG.GOV PM James Marape] {e1 memulangkan} tiga puluh pelintas batas [m2:IDN.CVL asal Papua] usai {e2 berbicara lewat telepon} dengan [m3:IDN.GOV Duta Besar Andriana Supandy]; Port Moresby menganggap [m4=m2 mereka] masuk secara ilegal.
e1 m1 > m2 COERCE actual 2021-08-03/none mode=deport ctx=migration
e2 m1 > m3 CONSULT actual 2021-08-03/none mode=phone ctx=migration

### Kompas.com 2016-01-20
Tempat tinggal [m1:IDN.REL eks anggota Gafatar] di Mempawah {e1 dibakar} [m2:IDN.CVL massa]; [m3:IDN.MIL Kodam Tanjungpura] {e2 mengevakuasi} [m4=m1 mereka] ke markas. [m5:IDN.GOV Gubernur Cornelis] menyatakan [m6=m1 kelompok itu] {e3 mesti keluar} dari provinsinya.
e1 m2 > m1 PROTEST actual 2016-01-19/day mode=riot ctx=religion_ethnicity
e2 m3 > m4 AID actual 2016-01-19/none ctx=religion_ethnicity
e3 m5 > m6 COERCE actual 2016-01-20/none mode=deport ctx=religion_ethnicity

### Tempo.co 2016-02-24
[m1:IDN.REL MUI] memfatwakan [m2:IDN.REL Gafatar] sesat; [m3:IDN.CVL Setara Institute] menyatakan fatwa demikian {e1 turut memicu} pengusiran. [m4=m1 Majelis] {e2 berkeberatan disalahkan}.
e1 m3 > m1 ACCUSE actual 2016-02-24/none mode=disapprove ctx=religion_ethnicity
e2 m4 > m3 REJECT actual 2016-02-24/none ctx=religion_ethnicity

### detikFinance 2021-11-05 none
Realisasi investasi triwulan ketiga naik 3,7 persen menjadi Rp216,7 triliun. Sumbangan terbesar datang dari [m1:@SGP Singapura], disusul [m2:@CHN Tiongkok] dan [m3:@HKG Hong Kong], demikian data [m4:IDN.GOV BKPM].

### Malaysiakini 2018-05-17
Ampunan penuh dari [m1:MYS.GOV Yang di-Pertuan Agong Sultan Muhammad V] {e1 membebaskan} [m2:MYS.OPP Anwar Ibrahim], dan siang itu juga [m3=m2 ia] {e2 menghadap} raja di Istana Negara.
e1 m1 > m2 RETREAT actual 2018-05-17/none mode=release ctx=legal
e2 m3 > m1 CONSULT actual 2018-05-17/none

### Kompas.com 2023-02-09
[m1:IDN.PTY Ridwan Kamil] {e1 berlabuh ke} [m2:IDN.PTY Golkar]. [m3:IDN.PTY Zulkifli Hasan] mengatakan PAN {e2 menghargai} pilihan itu dan {e3 tak pernah kecewa}.
e1 m1 > m2 SUPPORT actual 2023-02-09/none ctx=election
e2 m3 > m1 SUPPORT actual 2023-02-09/none ctx=election
e3 m3 > m1 ACCUSE denied 2023-02-09/none mode=disapprove ctx=election

### Harian Fajar 2019-04-23
[m1:IDN.PTY Caleg yang gagal] {e1 menyuruh warga membongkar} pipa sumbangannya. [m2:IDN.CVL Warga Dusun Tamalate] {e2 mengembalikannya} tanpa ribut, kata [m3:IDN.COP Kapolsek].
e1 m1 > m2 COERCE actual 2019-04-23/none mode=withhold ctx=election
e2 m2 > m1 CONCEDE actual 2019-04-23/none ctx=election

### Kompas.com 2022-09-20
[m1:IDN.JUD KPK] {e1 melayangkan panggilan kedua} kepada [m2:IDN.GOV Lukas Enembe]. Pendukungnya, dengan panah dan parang, {e2 berjaga di rumah} Koya Tengah; [m3=m1 Komisi] {e3 tidak menutup peluang menjemput paksa}.
e1 m1 > m2 REQUEST requested 2022-09-20/none mode=yield ctx=corruption
e3 m3 > m2 COERCE hypothetical 2022-09-20/none mode=arrest ctx=corruption
e2 m4 > m1 PROTEST actual 2022-09-20/none mode=obstruct ctx=corruption
[m4:IDN.CVL Massa itu] berjumlah dua ratus.

### CNN Indonesia 2023-01-10 headline
[m1:IDN.GOV Lukas Enembe] {e1 Dibekuk} [m2:IDN.JUD KPK] di Restoran, [m3:IDN.CVL Simpatisan] {e2 Serbu} [m4:IDN.COP Mako Brimob]
e1 m2 > m1 COERCE actual 2023-01-10/none mode=arrest ctx=corruption
e2 m3 > m4 PROTEST actual 2023-01-10/none mode=riot ctx=corruption

### Antara 2021-02-01
[m1:MMR.MIL Tatmadaw] {e1 menciduk} [m2:MMR.GOV Aung San Suu Kyi] di kediamannya, memutus telepon, dan {e2 memberlakukan keadaan darurat} setahun. [m3:IDN.GOV Jakarta] {e3 mengimbau} [m4=m1 para jenderal] menempuh jalur hukum.
e1 m1 > m2 COERCE actual 2021-02-01/none mode=arrest ctx=pro_autocracy
e2 m1 > m2 COERCE actual 2021-02-01/none mode=martial-law ctx=pro_autocracy
e3 m3 > m4 REQUEST requested 2021-02-01/none mode=change ctx=pro_democracy

### Tribun Jogja 2012-02-14
Dua tahun tanpa hasil: audiensi dengan [m1:IDN.GOV BPN] pernah {e1 dijanjikan} tiga kali, {e2 dibatalkan} tiga kali pula. Kini [m2:IDN.AGR petani Kulon Progo] memilih {e3 tidur di trotoar} depan kantor itu.
e1 m1 > m2 AGREE planned 2012-02-14/none ctx=human_security bg
e2 m1 > m2 REJECT actual 2012-02-14/none mode=meet ctx=human_security bg
e3 m2 > m1 PROTEST actual 2012-02-14/none mode=demo ctx=human_security

### Kompas.com 2024-04-09 none
Arus mudik di Pelabuhan Merak mencapai puncaknya malam tadi. [m1:IDN.GOV Menhub Budi Karya Sumadi] memantau dari menara ASDP, ditemani [m2:IDN.COP Kakorlantas Polri] dan [m3:IDN.BUS direksi perusahaan feri].

### BBC Indonesia 2012-08-26
Seratusan [m1:IDN.CVL orang] membawa celurit {e1 menyerbu} permukiman [m2:IDN.REL jemaah Syiah] di Karang Gayam, Sampang; seorang tewas. [m3:IDN.GOV Bupati Noer Tjahja] {e2 mengungsikan} [m4=m2 para penyintas] ke gedung olahraga, tetapi {e3 tidak mengizinkan} [m5=m4 mereka] pulang.
e1 m1 > m2 ASSAULT actual 2012-08-26/none ctx=religion_ethnicity
e2 m3 > m4 AID actual 2012-08-26/none ctx=religion_ethnicity
e3 m3 > m5 REJECT actual 2012-08-26/none mode=yield ctx=religion_ethnicity

### Kompas 2022-10-18
Di hadapan [m1:IDN.GOV Menko Muhadjir Effendy], [m2:IDN.MIL Pangdam Cenderawasih] dan [m3:IDN.COP Kapolda Papua] {e1 menyerahkan} empat truk sembako kepada [m4:IDN.GOV Bupati Nduga] untuk [m5:IDN.REF pengungsi].
e1 m2,m3 > m4,m5 AID actual 2022-10-18/none ctx=human_security

### Harian Kompas 2007-05-31
Empat warga Alas Tlogo {e1 mati ditembus peluru} [m1:IDN.MIL marinir]; [m2:IDN.MIL Panglima Armada Timur] menerangkan [m3=m1 prajuritnya] diserang duluan. [m4:IDN.AGR Penduduk desa] {e2 memblokir} jalur pantura sampai petang.
e1 m1 > m4 ASSAULT actual 2007-05-30/day mode=firearms ctx=repression
e2 m4 > m1 PROTEST actual 2007-05-30/none mode=obstruct ctx=repression

### Republika 2019-10-10
[m1:IDN.GOV Menko Wiranto] {e2 ditusuk} [m2:JAD.REB suami istri simpatisan JAD] di alun-alun Menes. Ke RSPAD, [m4:IDN.GOV Jusuf Kalla] {e1 menjenguk}; [m3:IDN.SPY BIN] merasa tidak kecolongan.
e1 m4 > m1 CONSULT actual 2019-10-10/none mode=visit ctx=terrorism
e2 m2 > m1 ASSAULT actual 2019-10-10/none ctx=terrorism
