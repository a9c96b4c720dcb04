### Antara 2009-06-06
[m1:IDN.MIL TNI Angkatan Laut] mengirim tujuh kapal ke blok yang kaya minyak di Laut Sulawesi.
Pengiriman itu, kata [m2:IDN.MIL Kepala Dinas Penerangan Iskandar Sitompul], merupakan {e1 jawaban} atas masuknya kapal perang [m3:MYS.MIL negara tetangga] sebanyak tiga belas kali sejak Januari. [m4=m3 Tentara Laut Diraja] {e2 menyangkal} telah {e3 melanggar batas}.
[m5:IDN.LEG Komisi I DPR] akan {e4 berangkat} ke [m6:MYS.LEG parlemen] di [m7:@MYS Kuala Lumpur]. [m8:IDN.EDU Mahasiswa], yang membakar bendera di depan kedutaan pada Jumat (5/6), {e5 menyebut} cara itu terlalu lunak.
e1 m1 > m3 MOBILIZE actual 2009-06-06/none mode=ships ctx=military,territory
e2 m4 > m1 REJECT actual 2009-06-06/none ctx=territory
e3 m3 > m1 COERCE denied 2009-06-06/none ctx=territory,military
e4 m5 > m6 AGREE planned 2009-06-06/none mode=visit ctx=diplomatic,territory
e5 m8 > m5 ACCUSE actual 2009-06-06/none mode=disapprove ctx=territory

### Detikcom 2016-11-05
Ratusan ribu orang berbaju putih memenuhi silang Monas, Jumat (4/11). {e1 Demonstrasi} itu menuntut [m1:IDN.GOV Gubernur Basuki] diadili.
[m2:IDN.REL Mereka] hendak menemui kepala negara, tetapi hanya {e2 diterima} [m3:IDN.GOV Wakil Presiden Jusuf Kalla]. Selepas isya, botol dan batu beterbangan, lalu gas air mata {e3 ditembakkan} [m4:IDN.COP pasukan pengamanan].
"<<q1 Ada aktor politik yang menunggangi>>," tutur [m5:IDN.GOV Presiden Joko Widodo] dini hari tadi. Ucapan tersebut {e4 disayangkan} [m6:IDN.ELI mantan presiden Susilo Bambang Yudhoyono].
e1 m2 > m1 PROTEST actual 2016-11-04/day mode=demo ctx=religion_ethnicity
e2 m3 > m2 CONSULT actual 2016-11-04/none mode=meet ctx=religion_ethnicity
e3 m4 > m2 ASSAULT actual 2016-11-04/day mode=crowd-control ctx=repression
e4 m6 > m5 ACCUSE actual 2016-11-05/none mode=disapprove ctx=religion_ethnicity
q1 m5 direct cue=tutur

### Kompas.com 2021-10-20
Pembunuhan [m1:GBR.LEG anggota parlemen David Amess] pekan lalu dinyatakan [m2:GBR.COP Scotland Yard] sebagai aksi terorisme.
[m3:GBR.GOV Priti Patel] mengatakan tingkat ancaman bagi para wakil rakyat dinaikkan. Pihaknya juga {e2 menempatkan} penjaga bersenjata di kantor daerah pemilihan.
Di [m4:@FRA Paris], pada hari yang sama, [m5:FRA.GOV Presiden Macron] {e3 meletakkan karangan bunga} bagi [m6:DZA.CVL warga Aljazair] yang {e4 dibantai} [m7:FRA.COP polisi] pada 17 Oktober 1961. Kantornya menyebut pembunuhan itu kejahatan yang tak termaafkan, tanpa {e5 meminta maaf}.
e3 m5 > m6 SUPPORT actual 2021-10-20/none ctx=human_rights,reparations
e4 m7 > m6 ASSAULT actual 1961-10-17/day ctx=repression bg
e5 m5 > m6 REJECT actual 2021-10-20/none ctx=reparations
e2 m3 > m1 MOBILIZE actual 2021-10-20/none mode=police ctx=terrorism

### Radar Bogor 2008-06-03
Sebelas orang dari [m1:IDN.CVL Aliansi Kebangsaan untuk Kebebasan Beragama dan Berkeyakinan] masih dirawat.
{e1 Penyerangan} di pelataran Monas pada Minggu (1/6) itu diakui [m2:IDN.REL Panglima Komando Laskar Islam Munarman]. "<<q1 [m3=m2 Kami] tidak akan menyerah sebelum Ahmadiyah bubar>>," katanya dalam rekaman video.
[m4:IDN.COP Polda Metro Jaya] telah menetapkan [m5=m2 dia] sebagai {e2 buron}. Sepuluh anggota [m6:IDN.REL Front Pembela Islam] {e3 dibekuk} di Petamburan. Seruan {e4 pembubaran} ormas itu datang dari [m7:IDN.REL Gerakan Pemuda Ansor], yang massanya sudah berkumpul di [m8:@IDN Jember].
e1 m2 > m1 ASSAULT actual 2008-06-01/day mode=beat ctx=religion_ethnicity
e2 m4 > m5 THREATEN threatened 2008-06-03/none ctx=legal
e3 m4 > m6 COERCE actual 2008-06-03/none mode=arrest ctx=legal,religion_ethnicity
e4 m7 > m6 ACCUSE actual 2008-06-03/none mode=disapprove ctx=religion_ethnicity
q1 m2 direct cue=katanya

### VOA Indonesia 2018-12-23
[m9:USA.MIL Seluruh 2.000 prajurit] di timur laut negara itu akan dibawa pulang.
Keputusan untuk {e1 menarik} [m8=m9 mereka] diambil [m1:USA.GOV Donald Trump] setelah {e2 menelepon} [m2:TUR.GOV mitranya di Ankara], Jumat (14/12). [m3:USA.GOV Menteri Pertahanan James Mattis] {e3 mengundurkan diri} enam hari kemudian.
[m4:SDF.REB Pasukan Demokratik Suriah], yang selama empat tahun menjadi sekutu darat, {e4 menyebutnya} pengkhianatan. Kelompok itu {e5 memperingatkan} bahwa ribuan [m5:ISIS.REB tahanan ISIS] dapat lepas. [m6:FRA.GOV Paris] {e6 memutuskan bertahan}, demikian [m7:FRA.GOV Menteri Florence Parly].
e2 m1 > m2 CONSULT actual 2018-12-14/day mode=phone ctx=military bg
e1 m1 > m4 CONCEDE planned 2018-12-23/none mode=withdraw ctx=military
e3 m3 > m1 RETREAT actual 2018-12-20/day mode=resign ctx=military
e4 m4 > m1 ACCUSE actual 2018-12-23/none mode=disapprove ctx=military
e5 m4 > m1 THREATEN threatened 2018-12-23/none ctx=terrorism
e6 m6 > m4 SUPPORT actual 2018-12-23/none ctx=military

### Banten Raya 2013-09-12
Jalan raya Serang–Jakarta macet sepuluh kilometer karena [m1:IDN.LAB pekerja pabrik sepatu] duduk di aspal.
{e1 Aksi duduk} tersebut dibubarkan tanpa kekerasan pada pukul dua siang. [m2:IDN.GOV Wakil Gubernur Rano Karno] {e2 berunding} dengan lima wakil [m3=m1 mereka], lalu {e3 mengabulkan} permintaan agar pengawas ketenagakerjaan diganti.
[m4:KOR.BUS Perusahaan pemilik pabrik], yang berkantor pusat di [m5:@KOR Busan], {e4 menyatakan keberatan}. Pekan lalu pihaknya {e5 merumahkan} 700 orang tanpa pesangon.
e1 m1 > m4 PROTEST actual 2013-09-12/none mode=obstruct ctx=economic
e2 m2 > m3 CONSULT actual 2013-09-12/none mode=meet ctx=economic
e3 m2 > m3 CONCEDE actual 2013-09-12/none ctx=economic
e4 m4 > m2 ACCUSE actual 2013-09-12/none mode=disapprove ctx=economic
e5 m4 > m1 SANCTION actual 2013-09-05/week mode=discontinue ctx=economic bg

### Tempo.co 2020-06-18
Dua puluh [m1:IND.MIL prajurit India], termasuk seorang kolonel, tewas dalam perkelahian dengan batu dan tongkat berpaku di Lembah Galwan, Senin (15/6) malam.
{e1 Baku hantam} itu yang paling mematikan sejak 1967. Masing-masing pihak {e2 menyalahkan} lawannya: [m2:IND.GOV New Delhi] menyebutnya terencana, sedangkan [m3:CHN.GOV Beijing] mengatakan perbatasan diterobos lebih dulu.
Kedua menteri luar negeri {e3 bercakap-cakap} lewat sambungan telepon. Di [m4:@IND Ahmedabad], [m5:IND.CVL pedagang] {e4 membakar} poster dan televisi buatan negara jiran. Rencana {e5 menutup} akses aplikasi TikTok sedang disusun.
e1 m3 > m1 ASSAULT actual 2020-06-15/day mode=primitive ctx=military,territory
e2 m2 > m3 ACCUSE actual 2020-06-18/none mode=allege ctx=military,territory
e3 m2 > m3 CONSULT actual 2020-06-18/none mode=phone ctx=military,diplomatic
e4 m5 > m3 PROTEST actual 2020-06-18/none ctx=military,economic
e5 m2 > m3 SANCTION planned 2020-06-18/none mode=restrict ctx=technology

### Harian Analisa 2015-05-21
[m1:MMR.REF Pengungsi Rohingya] yang mendarat di Kuala Langsa tidur di gudang pelabuhan.
[m2=m1 Mereka] {e1 ditarik} ke pantai oleh [m3:IDN.AGR nelayan Aceh] setelah kapalnya tiga kali {e2 dihalau} [m4:MYS.MIL patroli laut negara jiran]. Makanan {e3 disediakan} [m5:IDN.GOV Pemerintah Kota Langsa].
Kemarin, di [m6:@MYS Putrajaya], [m7:IDN.GOV Jakarta] dan [m8:MYS.GOV tuan rumah] {e4 bersedia menampung} 7.000 orang selama setahun. [m9:AUS.GOV Tony Abbott] {e5 menolak} ikut menerima: "<<q1 Tidak, tidak, tidak>>."
e1 m3 > m1 AID actual 2015-05-21/none ctx=asylum,human_security
e2 m4 > m1 COERCE actual 2015-05-21/none mode=deport ctx=asylum,migration
e3 m5 > m1 AID actual 2015-05-21/none ctx=asylum,human_security
e4 m7,m8 > m1 AGREE actual 2015-05-20/day ctx=asylum
e5 m9 > m1 REJECT actual 2015-05-21/none ctx=asylum
q1 m9 direct cue=menolak

### Republika 2022-02-15
Konvoi sopir truk yang memblokir jembatan Ambassador selama sepekan akhirnya pergi.
{e1 Blokade} itu {e2 diakhiri} [m1:CAN.COP kepolisian Windsor] lewat penangkapan 25 orang, Minggu (13/2). [m2:CAN.LAB Para pengemudi] memprotes kewajiban vaksinasi bagi pelintas batas.
Sehari kemudian [m3:CAN.GOV Justin Trudeau] {e3 memberlakukan undang-undang darurat}. Rekening penyumbang dapat {e4 dibekukan} tanpa perintah hakim. [m4:CAN.CVL Asosiasi Kebebasan Sipil] akan {e5 menggugatnya}. [m5:USA.GOV Gedung Putih], yang sempat {e6 mendesak} tetangganya bertindak, menyatakan lega.
e1 m2 > m3 PROTEST actual 2022-02-07/week mode=obstruct ctx=health
e2 m1 > m2 COERCE actual 2022-02-13/day mode=arrest ctx=health
e3 m3 > m2 COERCE actual 2022-02-14/day mode=martial-law ctx=health,repression
e4 m3 > m2 SANCTION hypothetical 2022-02-15/none mode=restrict ctx=economic
e5 m4 > m3 ACCUSE planned 2022-02-15/none mode=allege ctx=legal,rights_freedoms
e6 m5 > m3 REQUEST requested 2022-02-15/none ctx=economic bg

### Kalteng Pos 2020-08-27
[m1:IDN.CVL Effendi Buhing], ketua komunitas adat Laman Kinipan, diseret dari rumahnya oleh petugas bersenjata laras panjang.
{e1 Penangkapan} itu terekam kamera telepon, Rabu (26/8). [m2:IDN.COP Polda Kalimantan Tengah] mengatakan [m3=m1 tersangka] {e2 mencuri} gergaji mesin milik [m4:IDN.BUS PT Sawit Mandiri Lestari].
Malam ini [m5=m1 lelaki itu] {e3 dilepas} setelah [m6:IDN.GOV Kantor Staf Presiden] {e4 menghubungi} kapolda. [m7:IDN.CVL Aliansi Masyarakat Adat Nusantara] {e5 menuntut} perusahaan tersebut angkat kaki dari hutan keramat.
e1 m2 > m1 COERCE actual 2020-08-26/day mode=arrest ctx=natural_resource,rights_freedoms
e2 m2 > m3 ACCUSE actual 2020-08-27/none mode=allege ctx=legal,natural_resource
e3 m2 > m5 RETREAT actual 2020-08-27/none mode=release ctx=legal
e4 m6 > m2 CONSULT actual 2020-08-27/none mode=phone ctx=legal
e5 m7 > m4 REQUEST requested 2020-08-27/none mode=yield ctx=natural_resource,environment

### CNN Indonesia 2016-07-16
Jembatan Bosporus ditutup tank, Jumat (15/7) malam.
[m1:TUR.REB Sekelompok perwira] mengumumkan {e1 pengambilalihan kekuasaan} lewat penyiar televisi yang ditodong senjata. Gedung [m2:TUR.LEG parlemen] {e2 dibom} dari udara.
Lewat telepon genggam, [m3:TUR.GOV Presiden Erdogan] {e3 meminta} [m4:TUR.CVL rakyat] turun ke jalan. Menjelang pagi [m5=m1 para pemberontak] di jembatan {e4 menyerah}. [m6=m3 Dia] menuntut [m7:USA.GOV Washington] {e5 mengekstradisi} [m8:TUR.REL Fethullah Gulen]. "<<q1 [m9=m8 Saya] mengutuk percobaan itu>>," kata [m10=m8 ulama tersebut] dari [m11:@USA Pennsylvania].
e1 m1 > m3 COERCE actual 2016-07-15/day mode=seize ctx=military,executive
e2 m1 > m2 ASSAULT actual 2016-07-15/day mode=aerial ctx=military
e3 m3 > m4 REQUEST requested 2016-07-16/none mode=assist ctx=executive
e4 m5 > m3 RETREAT actual 2016-07-16/day ctx=military
e5 m6 > m7 REQUEST requested 2016-07-16/none mode=assist ctx=legal
q1 m10 direct cue=kata

### Tribun Lampung 2018-01-22
Sepuluh petani penggarap di Register 45 dinyatakan bebas murni.
{e1 Pembebasan} tersebut diputuskan [m1:IDN.JUD Mahkamah Agung], yang membatalkan vonis tiga tahun bagi [m2:IDN.AGR mereka]. [m3:IDN.JUD Pengadilan Negeri Menggala] {e2 menjatuhkan vonis} itu pada Mei 2016 atas laporan [m4:IDN.BUS PT Silva Inhutani].
[m5:IDN.CVL LBH Bandar Lampung] akan {e3 menuntut ganti rugi} dari [m6:IDN.COP kepolisian] setempat. [m7:IDN.GOV Dinas Kehutanan] {e4 menyerahkan} sepuluh ekor kambing kepada keluarga [m8=m2 para mantan terpidana] itu.
e1 m1 > m2 RETREAT actual 2018-01-22/none mode=release ctx=legal,natural_resource
e2 m3 > m2 SANCTION actual 2016-05-01/month mode=convict ctx=legal,natural_resource bg
e3 m5 > m6 ACCUSE planned 2018-01-22/none mode=allege ctx=legal
e4 m7 > m8 AID actual 2018-01-22/none ctx=natural_resource

### Xinhua Indonesia 2023-03-11
[m1:SAU.GOV Riyadh] dan [m2:IRN.GOV Teheran] akan membuka lagi kedutaan dalam dua bulan.
{e1 Kesepakatan} itu {e2 dicapai} sesudah empat hari {e3 pembicaraan} tertutup yang {e4 dituanrumahi} [m3:CHN.GOV Beijing]. Kedua pihak berterima kasih kepada [m4:IRQ.GOV Baghdad] dan [m5:OMN.GOV Muskat], tuan rumah putaran-putaran sebelumnya.
Hubungan kedua rival kawasan itu {e5 putus} pada Januari 2016. [m6:HOUTHI.REB Juru runding Houthi Mohammed Abdulsalam] {e6 menyambut} kabar tersebut. [m7:ISR.OPP Yair Lapid] {e7 menyebutnya} kegagalan [m8:ISR.GOV pemerintahnya].
e1 m1 > m2 AGREE planned 2023-03-11/none ctx=diplomatic
e2 m1 > m2 SUPPORT actual 2023-03-10/none ctx=diplomatic
e3 m1 > m2 CONSULT actual 2023-03-11/none mode=meet ctx=diplomatic
e4 m3 > m1,m2 CONSULT actual 2023-03-11/none mode=third-party ctx=diplomatic
e5 m1 > m2 SANCTION actual 2016-01-01/month mode=relations ctx=diplomatic bg
e6 m6 > m1,m2 SUPPORT actual 2023-03-11/none ctx=diplomatic
e7 m7 > m8 ACCUSE actual 2023-03-11/none mode=disapprove ctx=diplomatic

### Surabaya Post 2006-12-07
Tanggul penahan lumpur jebol lagi dan jalan tol Porong tidak dapat dilewati.
[m1:IDN.CVL Korban dari Perumtas] memasang tenda di atas rel kereta. {e1 Penutupan rel} itu berakhir ketika [m2:IDN.GOV Bupati Win Hendrarso] {e2 berjanji mengantar} [m3=m1 mereka] ke istana.
[m4:IDN.BUS Lapindo Brantas] {e3 menawarkan} uang muka 20 persen. Tawaran tersebut {e4 diterima} sebagian warga, tetapi {e5 ditolak} warga yang lain. Pada September [m5:IDN.COP Polda Jawa Timur] {e6 menetapkan} [m6:IDN.BUS tiga belas karyawan pengeboran] sebagai tersangka.
e1 m1 > m4 PROTEST actual 2006-12-07/none mode=obstruct ctx=disasters,environment
e2 m2 > m3 AGREE planned 2006-12-07/none ctx=disasters
e3 m4 > m1 AGREE actual 2006-12-07/none ctx=disasters,economic
e5 m1 > m4 REJECT actual 2006-12-07/none ctx=disasters,economic
e4 m1 > m4 AGREE actual 2006-12-07/none ctx=disasters,economic
e6 m5 > m6 ACCUSE actual 2006-09-01/month mode=allege ctx=legal,disasters bg

### AFP via Republika 2021-03-29
Pintu sempit di jembatan Aguas Verdes dijaga panser.
{e1 Pengerahan} kendaraan tempur itu dimaksudkan [m1:PER.GOV Lima] untuk mencegah masuknya [m2:VEN.REF migran asal Venezuela] dari [m3:ECU.GOV wilayah tetangga]. Yang tertangkap {e2 didorong kembali} ke utara.
[m4=m3 Quito] semula {e3 mengirim} batalyon bantuan, tetapi sebuah pengadilan di [m5:@ECU Machala] menyuruhnya pulang. [m6:UNHCR Badan pengungsi PBB] {e4 meminta} kedua negara tidak memakai tentara. Organisasi itu juga {e5 membagikan} selimut kepada keluarga yang terjebak.
e1 m1 > m2 MOBILIZE actual 2021-03-29/none mode=troops ctx=migration
e2 m1 > m2 COERCE actual 2021-03-29/none mode=deport ctx=migration
e3 m4 > m2 MOBILIZE actual 2021-03-29/none mode=troops ctx=migration
e4 m6 > m1,m4 REQUEST requested 2021-03-29/none mode=yield ctx=migration
e5 m6 > m2 AID actual 2021-03-29/none ctx=human_security,migration

### Manado Post 2014-05-27
Enam tahun perundingan garis batas laut di Mindanao dan Sulawesi selesai.
Perjanjian itu {e1 ditandatangani} di Malacañang, Jumat (23/5), oleh [m1:IDN.GOV Marty Natalegawa] dan [m2:PHL.GOV Albert del Rosario]. Menurut [m3:PHL.GOV Benigno Aquino], dokumen tersebut bukti bahwa sengketa dapat dibereskan tanpa kekuatan; sindiran itu {e2 dialamatkan} kepada [m4:CHN.GOV raksasa di utara].
Sehari sebelumnya tiga nelayan [m5:PHL.AGR General Santos] {e3 dipulangkan} dari penjara [m6:@IDN Bitung]. [m7=m1 Jakarta] juga akan {e4 membuka} pos lintas batas baru bagi [m8:PHL.CVL penduduk perbatasan].
e1 m1 > m2 SUPPORT actual 2014-05-23/day ctx=territory,diplomatic
e2 m3 > m4 ACCUSE actual 2014-05-23/none mode=disapprove ctx=territory
e3 m7 > m5 RETREAT actual 2014-05-22/day mode=release ctx=natural_resource,migration
e4 m7 > m8 AGREE planned 2014-05-27/none ctx=migration

### Suara Pembaruan 2003-08-09
[m1:JI.REB Jemaah Islamiyah] berada di balik bom mobil yang menewaskan dua belas orang di Hotel JW Marriott, kata kepolisian.
{e1 Tuduhan} itu disampaikan [m2:IDN.COP Kepala Bareskrim Erwin Mappaseng], Jumat (8/8). Sehari sebelumnya [m3:IDN.REB Amrozi] {e2 dijatuhi hukuman mati} oleh [m4:IDN.JUD Pengadilan Negeri Denpasar] atas {e3 pengeboman} 12 Oktober 2002 yang merenggut nyawa [m5:AUS.CVL 88 warga Australia].
[m6:AUS.GOV Canberra] {e4 mengirim} ahli forensik kepada [m7=m2 rekan mereka]. [m8=m6 Pemerintahan John Howard] menegaskan tidak akan {e5 meminta keringanan} bagi terpidana.
e1 m2 > m1 ACCUSE actual 2003-08-08/day mode=allege ctx=terrorism
e2 m4 > m3 SANCTION actual 2003-08-07/day mode=convict ctx=terrorism,legal
e3 m3 > m5 ASSAULT actual 2002-10-12/day mode=explosives ctx=terrorism bg
e4 m6 > m7 AID actual 2003-08-09/none ctx=terrorism
e5 m8 > m4 REJECT actual 2003-08-09/none ctx=legal

### Jawa Pos 2017-03-03 none
Gerai ketiga kopi asal [m1:@IDN Bondowoso] dibuka di [m2:@AUS Melbourne] pekan ini. Pemiliknya, [m3:IDN.BUS Yanti Kusuma], membeli biji langsung dari lereng Ijen.
"<<q1 Orang sini suka rasa jeruknya>>," kata [m4=m3 perempuan 38 tahun itu]. [m5:IDN.GOV Kementerian Perdagangan] mencatat ekspor kopi bubuk ke negeri tersebut naik tipis tahun lalu.
q1 m4 direct cue=kata
