### Antara 2014-05-19
[m1:IDN.PTY Partai Golkar] {e1 mengalihkan dukungan} kepada [m2:IDN.PTY pasangan Prabowo-Hatta] setelah tiga pekan menjajaki peluang dengan [m3:IDN.PTY Joko Widodo].
e1 m1 > m2 SUPPORT actual 2014-05-19/none ctx=election

### Kompas.com 2017-04-20
[m1:IDN.GOV Basuki Tjahaja Purnama] {e1 memberi selamat} kepada [m2:IDN.PTY Anies Baswedan] dan {e2 mempersilakan} [m3=m2 penggantinya itu] menghubungi SKPD mulai hari ini juga.
e1 m1 > m2 SUPPORT actual 2017-04-19/none ctx=election
e2 m1 > m3 AGREE planned 2017-04-20/none ctx=election

### detikNews 2021-01-20
[m1:USA.GOV Presiden Joe Biden] {e1 membawa} negaranya kembali ke Kesepakatan Paris; [m2:FRA.GOV Macron] {e2 menyambut} lewat Twitter: "<<q1 Selamat datang kembali>>."
e1 m1 > m3 SUPPORT actual 2021-01-20/none ctx=environment
e2 m2 > m1 SUPPORT actual 2021-01-20/none ctx=environment
q1 m2 direct
Surat aksesi diterima [m3:UN PBB].

### Republika 2018-07-05
[m1:IDN.REL Tuan Guru Bajang] {e1 menyatakan mendukung} [m2:IDN.GOV Presiden Jokowi] dua periode. [m3:IDN.PTY Partai Demokrat] {e2 menegur} kadernya itu, sedangkan [m4:IDN.PTY Golkar] {e3 membuka pintu}.
e1 m1 > m2 SUPPORT actual 2018-07-05/none ctx=election
e2 m3 > m1 ACCUSE actual 2018-07-05/none mode=disapprove ctx=election
e3 m4 > m1 AGREE actual 2018-07-05/none ctx=election

### VOA Indonesia 2012-07-09
[m1:FRA.GOV Prancis], [m2:USA.GOV Amerika], dan seratus negara lain {e1 menyatakan kebulatan dukungan} bagi [m3:SYR.OPP Dewan Nasional Suriah] dalam {e2 konferensi} Sahabat Suriah di [m4:@FRA Paris].
e1 m1,m2 > m3 SUPPORT actual 2012-07-06/none ctx=pro_democracy
e2 m1 > m2 CONSULT actual 2012-07-06/none mode=multilateral ctx=pro_democracy

### Tempo.co 2023-12-04
[m1:IDN.COP Kapolda Sumatera Barat] {e1 menyampaikan penghargaan} kepada [m2:IDN.CVL pemandu gunung] yang {e2 menurunkan} korban erupsi Marapi.
e1 m1 > m2 SUPPORT actual 2023-12-04/none ctx=disasters
e2 m2 > m3 AID actual 2023-12-04/none ctx=disasters
[m3:IDN.CVL Tiga pendaki] selamat.

### CNN Indonesia 2015-07-14
[m1:VAT.REL Vatikan] {e1 menilai} kesepakatan nuklir [m2:IRN.GOV Iran] dan enam negara sebagai hal positif; [m3:CAN.GOV Kanada] {e3 tetap memberlakukan} sanksi.
e3 m3 > m2 SANCTION actual 2015-07-14/none mode=discontinue ctx=cbrn
e1 m1 > m2 SUPPORT actual 2015-07-14/none ctx=cbrn

### BBC Indonesia 2022-09-09
Ucapan {e1 belasungkawa} atas wafatnya Ratu Elizabeth datang dari [m1:RUS.GOV Vladimir Putin] dan [m2:CHN.GOV Xi Jinping] kepada [m3:GBR.GOV Raja Charles III]. [m4:ZAF.OPP Partai EFF] menyatakan {e2 tidak akan berkabung}.
e1 m1,m2 > m3 SUPPORT actual 2022-09-09/none ctx=diplomatic
e2 m4 > m3 SUPPORT denied 2022-09-09/none ctx=diplomatic

### Jawa Pos 2010-01-04
Seribu lebih tokoh lintas agama {e1 mengusulkan} gelar pahlawan bagi [m1:IDN.ELI Gus Dur]. [m2:IDN.PTY Ketua Umum PDIP Megawati] {e2 mendukung}; [m3:IDN.GOV Menteri Sosial] {e3 berjanji memprosesnya}.
e2 m2 > m4 SUPPORT actual 2010-01-04/none ctx=political_institutions
e3 m3 > m4 AGREE planned 2010-01-04/none ctx=political_institutions
e1 m4 > m3 REQUEST requested 2010-01-04/none mode=assist ctx=political_institutions
Surat itu diantar [m4:IDN.REL Forum Lintas Iman].

### Antara 2008-07-16
[m1:IDN.GOV Presiden Yudhoyono] dan [m2:TLS.GOV Xanana Gusmao] {e1 menerima laporan} Komisi Kebenaran. [m4=m1 Indonesia] {e2 menyampaikan penyesalan} yang mendalam kepada [m3:TLS.CVL semua korban] kekerasan 1999.
e1 m1 > m2 CONSULT actual 2008-07-15/none ctx=human_rights
e2 m4 > m3 SUPPORT actual 2008-07-15/none ctx=human_rights

### Kompas 2013-02-20
[m1:GBR.GOV David Cameron] mengunjungi Amritsar dan {e1 menyebut} pembantaian 1919 "sangat memalukan", tetapi {e2 tidak meminta maaf} kepada [m2:IND.CVL keturunan korban].
e1 m1 > m2 SUPPORT actual 2013-02-20/none ctx=reparations
e2 m1 > m2 SUPPORT denied 2013-02-20/none ctx=reparations

### Tribun Jateng 2019-10-24
[m1:IDN.LAB Ketua KSPI Said Iqbal] {e1 mengucapkan selamat} kepada [m2:IDN.GOV Menteri Ida Fauziyah] dan {e2 minta} PP Pengupahan direvisi dalam seratus hari.
e1 m1 > m2 SUPPORT actual 2019-10-24/none ctx=executive
e2 m1 > m2 REQUEST requested 2019-10-24/none mode=change ctx=economic

### SINDOnews 2020-08-14
[m1:EGY.GOV Presiden Abdel Fattah el-Sisi] {e1 menghargai} upaya [m2:ARE.GOV Uni Emirat Arab] yang {e2 setuju menormalkan} hubungan dengan [m3:ISR.GOV Israel]. [m4:PSE.GOV Otoritas Palestina] {e3 menarik} duta besarnya dari [m5:ARE.GOV Abu Dhabi].
e1 m1 > m2 SUPPORT actual 2020-08-13/none ctx=diplomatic
e2 m2 > m3 AGREE planned 2020-08-13/none ctx=diplomatic
e3 m4 > m5 SANCTION actual 2020-08-13/none mode=withdraw ctx=diplomatic

### Lampung Post 2021-08-19
Mural bergambar mirip presiden dihapus [m1:IDN.COP aparat Tangerang]; [m2:IDN.GOV Fadjroel Rachman] {e1 membela} hak berekspresi, dan [m3:IDN.CVL seniman jalanan] {e2 memujinya} setengah hati.
e1 m2 > m3 SUPPORT actual 2021-08-19/none ctx=rights_freedoms
e2 m3 > m2 SUPPORT actual 2021-08-19/none ctx=rights_freedoms

### Antara 2017-10-06
[m1:ICAN Kampanye Internasional Penghapusan Senjata Nuklir] {e1 dianugerahi} Nobel Perdamaian; [m2:UN António Guterres] {e2 memberi selamat}, [m3:USA.GOV Washington] mengatakan {e3 tidak akan menandatangani} traktat yang diperjuangkannya.
e2 m2 > m1 SUPPORT actual 2017-10-06/none ctx=cbrn
e3 m3 > m1 REJECT actual 2017-10-06/none ctx=cbrn
e1 m4 > m1 SUPPORT actual 2017-10-06/none ctx=cbrn
Hadiah diumumkan [m4:NOR.CVL Komite Nobel Norwegia].

### Okezone 2022-11-16
[m1:IDN.GOV Presiden Jokowi] {e1 mendapat pujian} dari [m2:GBR.GOV Rishi Sunak] dan [m3:ITA.GOV Giorgia Meloni] karena [m4:@IDN Bali] menghasilkan deklarasi bersama; [m5:RUS.GOV Sergei Lavrov] pulang lebih cepat.
e1 m2,m3 > m1 SUPPORT actual 2022-11-16/none ctx=diplomatic

### Fajar 2013-01-22
Deklarasi damai {e1 ditandatangani} seluruh [m1:IDN.PTY pasangan calon gubernur Sulsel] di hadapan [m2:IDN.COP Kapolda]. Tim [m3:IDN.PTY Ilham Arief] {e2 sempat enggan} meneken.
e1 m1 > m1 SUPPORT actual 2013-01-22/none ctx=election
e2 m3 > m2 REJECT actual 2013-01-22/none ctx=election

### Detik 2011-07-09 headline
[m1:UN PBB], [m2:SDN.GOV Khartoum], dan [m3:CHN.GOV Cina] {e1 Akui} [m4:SSD.GOV Sudan Selatan], Negara ke-193
e1 m1,m2,m3 > m4 SUPPORT actual 2011-07-09/none ctx=territory

### Tribunnews 2023-07-17 headline
[m1:IDN.PTY Budiman Sudjatmiko] {e1 Temui} [m2:IDN.PTY Prabowo], [m3:IDN.PTY PDIP] {e2 Siapkan Sanksi}
e1 m1 > m2 CONSULT actual 2023-07-18/none ctx=election
e2 m3 > m1 THREATEN threatened 2023-07-20/none ctx=election

### Koran Tempo 2006-03-28
[m1:AUS.GOV Menlu Alexander Downer] {e1 menegaskan kembali} dukungan bagi keutuhan [m2:IDN.GOV Indonesia] setelah visa bagi [m3:IDN.REF 42 warga Papua] {e2 dikeluarkan} [m5=m1 Canberra] dan [m4:IDN.GOV Jakarta] {e3 menarik} Duta Besar Hamzah Thayeb.
e1 m1 > m2 SUPPORT actual 2006-03-24/none ctx=territory
e2 m1 > m3 AID actual 2006-03-23/none ctx=asylum
e3 m4 > m1 SANCTION actual 2006-03-24/none mode=withdraw ctx=diplomatic

### Suara Merdeka 2010-12-13
Rakyat [m1:IDN.CVL Yogyakarta] memenuhi Malioboro {e1 mendukung} penetapan [m2:IDN.GOV Sultan] sebagai gubernur, menampik rancangan pemilihan yang {e2 diajukan} [m3:IDN.GOV pemerintah pusat].
e1 m1 > m2 SUPPORT actual 2010-12-13/none ctx=political_institutions
e2 m3 > m4 REQUEST requested 2010-12-13/none mode=change ctx=political_institutions
[m4:IDN.LEG DPR] akan membahasnya tahun depan.

### Liputan6.com 2019-05-21
[m1:IDN.ELI Susilo Bambang Yudhoyono] {e1 mengucapkan selamat} kepada [m2:IDN.GOV Jokowi] dari [m3:@SGP Singapura], tempat istrinya dirawat. [m4:IDN.PTY Fadli Zon] {e2 belum mau}.
e1 m1 > m2 SUPPORT actual 2019-05-21/none ctx=election
e2 m4 > m2 REJECT actual 2019-05-21/none ctx=election

### Kompas.com 2020-11-15
[m1:IDN.GOV Agus Suparmanto] dan [m2:NZL.GOV Damien O'Connor], bersama tiga belas menteri lain, {e1 menandatangani} RCEP secara daring; [m3:VNM.GOV Nguyen Xuan Phuc] {e2 menyaksikan} dari [m4:@VNM Hanoi].
e1 m1 > m2 SUPPORT actual 2020-11-15/none ctx=economic
e2 m3 > m1 SUPPORT actual 2020-11-15/none ctx=economic

### Bisnis Indonesia 2024-10-06 none
Para penggemar mendukung mati-matian pebalap [m1:@ITA Italia] di Mandalika. Ia berterima kasih dalam bahasa Sasak, memuji sambalnya, dan menandatangani ratusan topi.

### Antara 2013-11-26
[m1:IDN.LEG Fraksi PKS] {e1 memuji sikap} [m2:IDN.GOV Presiden SBY] yang {e2 menunda} latihan gabungan dengan [m3:AUS.MIL Australia].
e1 m1 > m2 SUPPORT actual 2013-11-26/none ctx=diplomatic
e2 m2 > m3 SANCTION actual 2013-11-20/none mode=discontinue ctx=military

### Cenderawasih Pos 2021-10-15
[m1:IDN.GOV Gubernur Lukas Enembe] {e1 menghaturkan terima kasih} kepada [m2:IDN.COP TNI-Polri] dan [m3:IDN.REL gereja] yang {e2 menjaga} PON. [m4:ULMWP.REB Benny Wenda] sebelumnya {e3 menolak} penyelenggaraan itu.
e1 m1 > m2,m3 SUPPORT actual 2021-10-15/none ctx=human_security
e2 m2,m3 > m1 COOPERATE actual 2021-10-15/none ctx=human_security
e3 m4 > m1 REJECT actual 2021-10-02/none ctx=territory

### Kompas.com 2016-02-12
[m1:VAT.REL Paus Fransiskus] dan [m2:RUS.REL Patriark Kirill] {e1 berpelukan} di Bandara [m3:@CUB Havana], {e2 pertemuan} pertama dalam hampir seribu tahun, lalu {e3 mengeluarkan pernyataan bersama}.
e1 m1 > m2 SUPPORT actual 2016-02-12/none ctx=religion_ethnicity
e2 m1 > m2 CONSULT actual 2016-02-12/none ctx=religion_ethnicity
e3 m1 > m2 SUPPORT actual 2016-02-12/none ctx=religion_ethnicity

### Tirto 2017-05-10
[m1:IDN.CVL Ribuan warga] menyalakan lilin di depan Balai Kota untuk {e1 menunjukkan solidaritas} kepada [m2:IDN.GOV Ahok] yang {e2 divonis bersalah} [m3:IDN.JUD PN Jakarta Utara]. [m4:NLD.GOV Kedutaan Belanda] {e3 mengutarakan keprihatinan}.
e1 m1 > m2 SUPPORT actual 2017-05-10/none ctx=religion_ethnicity
e2 m3 > m2 SANCTION actual 2017-05-09/none ctx=legal,religion_ethnicity
e3 m4 > m3 ACCUSE actual 2017-05-09/none mode=disapprove ctx=rights_freedoms
