### Antara 2015-04-22
[m1:IDN.GOV Indonesia] {e1 akan memberikan} beasiswa kepada seratus mahasiswa [m2:PSE.GOV Palestina], kata [m3:IDN.GOV Menteri Luar Negeri] pada peringatan enam puluh tahun Konferensi Asia Afrika.
e1 m1 > m2 AGREE planned 2015-04-22/none ctx=diplomatic

### Antara 2016-02-18
[m1:IDN.GOV Indonesia] {e1 memberikan} beasiswa kepada 41 mahasiswa [m2:PSE.EDU Palestina] yang kini kuliah di Bandung dan [m3:@IDN Semarang].
e1 m1 > m2 AID actual 2016-02-18/none ctx=diplomatic

### Kompas.com 2023-02-21
[m1:USA.GOV Joe Biden] {e1 mengunjungi} [m2:UKR.GOV Kyiv] tanpa pemberitahuan, berjalan kaki bersama [m3:UKR.GOV Volodymyr Zelenskyy], dan {e2 menjanjikan} tambahan peluru artileri.
e1 m1 > m2 CONSULT actual 2023-02-20/none mode=visit ctx=military
e2 m1 > m3 AGREE planned 2023-02-20/none ctx=military

### Kompas.com 2021-10-02
[m1:JPN.GOV Fumio Kishida] berharap {e1 dapat mengunjungi} [m2:USA.GOV Washington] sebelum akhir tahun. Lawatan ke [m3:@GBR Glasgow] batal karena pemilu.
e1 m1 > m2 AGREE planned 2021-10-02/none ctx=diplomatic

### detikNews 2016-08-25
[m1:COL.GOV Pemerintah Kolombia] dan [m2:FARC.REB FARC] {e1 mencapai kesepakatan} akhir di Havana; penandatanganannya {e2 dijadwalkan} bulan depan di [m3:@COL Cartagena].
e1 m1 > m2 AGREE planned 2016-08-25/none ctx=military
e2 m1 > m2 SUPPORT planned 2016-09-25/month ctx=military

### Tempo.co 2017-04-20
[m1:IDN.GOV Kementerian Pertahanan] dan [m2:UKR.BUS perusahaan Ukraina] {e1 meneken kontrak pembelian} lima kendaraan angkut amfibi. Dua unit pertama {e2 tiba} di [m3:@IDN Surabaya] sebulan kemudian.
e1 m1 > m2 COOPERATE actual 2017-04-20/none ctx=military
e2 m2 > m1 COOPERATE actual 2017-05-20/none ctx=military

### CNN Indonesia 2019-11-05
[m1:THA.GOV Perdana Menteri Prayut Chan-o-cha] {e1 menyerahkan} palu kepemimpinan [m2:ASEAN ASEAN] kepada [m3:VNM.GOV Nguyen Xuan Phuc]. Sebelumnya, lima belas negara {e2 merampungkan} naskah RCEP; [m4:IND.GOV India] memutuskan {e3 tidak bergabung}.
e1 m1 > m3 COOPERATE actual 2019-11-04/none ctx=diplomatic
e3 m4 > m2 REJECT actual 2019-11-04/none ctx=economic
e2 m2 > m2 AGREE planned 2019-11-04/none ctx=economic

### Radar Banyumas 2018-01-15
[m1:IDN.AGR Petani Banyumas] {e1 meminta} [m2:IDN.GOV Bulog] tidak mengimpor beras menjelang panen raya. [m3:IDN.LEG Komisi IV DPR] {e2 menyuarakan dukungan}, tetapi [m4:IDN.GOV Mendag Enggartiasto Lukita] {e3 tetap membuka} keran impor 500.000 ton.
e1 m1 > m2 REQUEST requested 2018-01-15/none mode=change ctx=economic
e2 m3 > m1 SUPPORT actual 2018-01-15/none ctx=economic
e3 m4 > m1 REJECT actual 2018-01-15/none mode=yield ctx=economic

### VOA Indonesia 2012-08-16
[m1:ECU.GOV Ekuador] {e1 mengabulkan permohonan suaka} [m2:AUS.JRN Julian Assange], pendiri WikiLeaks yang berlindung di kedutaannya di [m5:@GBR London] sejak Juni. [m3:GBR.GOV William Hague] {e3 menegaskan tidak akan memberi} jalan keluar yang aman.
e1 m1 > m2 AID actual 2012-08-16/none ctx=asylum
e3 m3 > m2 REJECT actual 2012-08-16/none mode=yield ctx=asylum

### Republika 2020-06-01
[m1:USA.GOV Presiden Trump] {e1 mengancam akan mengerahkan} militer bila [m2:USA.GOV para gubernur] tidak meredam kerusuhan; [m3:USA.GOV Gubernur Illinois J.B. Pritzker] {e2 menolak} gagasan itu.
e1 m1 > m4 THREATEN threatened 2020-06-01/none mode=violence ctx=repression
e2 m3 > m1 REJECT actual 2020-06-01/none ctx=repression
Di [m5:@USA Minneapolis], [m4:USA.CVL demonstran] berkumpul lagi.

### Republika 2020-06-03
Sebanyak 1.600 [m1:USA.MIL prajurit] {e1 ditempatkan} di sekitar Washington untuk berjaga-jaga menghadapi [m2:USA.CVL unjuk rasa], ungkap [m3:USA.GOV juru bicara Pentagon Jonathan Hoffman].
e1 m1 > m2 MOBILIZE actual 2020-06-03/none mode=troops ctx=repression

### Tribun Batam 2019-07-08
Nelayan [m1:IDN.LAB Natuna] {e1 mengadu} kepada [m2:IDN.GOV Bupati Abdul Hamid Rizal] tentang kapal cantrang dari Pantura. [m3=m2 Bupati] {e2 meneruskan} keluhan itu ke [m4:IDN.GOV Kementerian Kelautan] dan {e3 meminta} izin kapal-kapal tersebut dicabut.
e1 m1 > m2 REQUEST requested 2019-07-08/none mode=assist ctx=natural_resource
e2 m3 > m4 CONSULT actual 2019-07-08/none ctx=natural_resource
e3 m3 > m4 REQUEST requested 2019-07-08/none mode=yield ctx=natural_resource

### Kompas 2014-06-11
[m1:IRQ.GOV Perdana Menteri Nouri al-Maliki] {e1 meminta} [m2:IRQ.LEG parlemen] mengumumkan keadaan darurat setelah [m3:IRQ.MIL tentaranya] {e2 melarikan diri} dari Mosul. [m4:IRQ.GOV Pemerintah daerah Kurdistan] {e3 mengirim} [m5:IRQ.MIL pasukan Peshmerga] ke Kirkuk.
e1 m1 > m2 REQUEST requested 2014-06-10/none mode=change ctx=terrorism
e2 m3 > m6 RETREAT actual 2014-06-10/none mode=withdraw ctx=terrorism
e3 m4 > m6 MOBILIZE actual 2014-06-11/none mode=troops ctx=terrorism
Kota minyak itu terancam [m6:ISIS.REB ISIS].

### Antara 2018-12-22
[m1:USA.GOV James Mattis] {e1 menyerahkan surat pengunduran diri} kepada [m2:USA.GOV Presiden Trump], sehari setelah penarikan dua ribu [m3:USA.MIL serdadu] dari Suriah {e2 diperintahkan}. [m4:FRA.GOV Paris] mengatakan [m5=m4 tentaranya] {e3 akan tetap} di sana.
e1 m1 > m2 RETREAT actual 2018-12-20/none mode=resign ctx=military
e2 m2 > m6 CONCEDE planned 2018-12-19/none ctx=military
e3 m4 > m6 MOBILIZE planned 2018-12-21/none mode=troops ctx=military
Keputusan itu menguntungkan [m6:SYR.GOV Damaskus].

### Sumut Pos 2013-07-13
[m1:IDN.GOV Menteri Hukum dan HAM Amir Syamsuddin] {e1 mendatangi} Lapas Tanjung Gusta dan {e2 berdialog} dengan perwakilan [m2:IDN.CRM narapidana] yang {e3 membakar} gedung administrasi. [m4=m1 Ia] {e4 berjanji} memperbaiki pasokan air dan mengkaji ulang pengetatan remisi.
e1 m1 > m2 CONSULT actual 2013-07-12/none mode=visit ctx=human_rights
e2 m1 > m2 CONSULT actual 2013-07-12/none ctx=human_rights
e3 m2 > m1 PROTEST actual 2013-07-11/none mode=riot ctx=human_rights
e4 m1 > m2 AGREE planned 2013-07-12/none ctx=human_rights

### Kompas.com 2022-11-09
[m1:RUS.MIL Jenderal Sergei Surovikin] melaporkan pasukannya {e1 ditarik} ke tepi timur Sungai Dnipro. [m2:UKR.GOV Kyiv] {e2 mencurigai} jebakan.
e1 m1 > m2 RETREAT actual 2022-11-09/none mode=withdraw ctx=military
e2 m2 > m1 ACCUSE actual 2022-11-09/none mode=allege ctx=military

### SINDOnews 2019-07-24 headline
[m1:RUS.MIL Pengebom Rusia] dan [m2:CHN.MIL China] {e1 Patroli Bersama}, Jet [m3:KOR.MIL Korsel] {e2 Lepaskan Tembakan Peringatan}
e1 m1 > m2 COOPERATE actual 2019-07-23/none ctx=military
e2 m3 > m1 ASSAULT actual 2019-07-23/none mode=firearms ctx=military

### Detik 2025-10-13 headline
[m1:HAMAS.REB Hamas] {e1 Bebaskan} Semua Sandera Hidup, [m2:ISR.GOV Israel] {e2 Lepas} Hampir 2.000 [m3:PSE.CVL Tahanan Palestina]
e1 m1 > m2 RETREAT actual 2025-10-13/none mode=release ctx=military
e2 m2 > m3 RETREAT actual 2025-10-13/none mode=release ctx=military

### Antara 2020-11-15 none
Perjanjian dagang di kawasan itu dikupas dalam webinar sebuah sekolah bisnis di [m1:@SGP Singapura]. Pembicara memuji ketahanan rantai pasok dan mengajak peserta membeli bukunya.

### Tempo.co 2013-02-19
[m1:IDN.GOV Menteri BUMN Dahlan Iskan] {e1 mundur} sebagai saksi ahli, sedangkan [m2:IDN.LEG Badan Kehormatan DPR] {e2 mengundangnya} kembali untuk memberi keterangan tentang anggota yang {e3 dituduh} memeras [m3:IDN.BUS perusahaan negara].
e2 m2 > m1 REQUEST requested 2013-02-19/none mode=meet ctx=corruption
e3 m1 > m2 ACCUSE actual 2013-02-19/none mode=allege ctx=corruption
e1 m1 > m2 REJECT actual 2013-02-19/none mode=assist ctx=corruption

### BBC Indonesia 2008-04-07
[m1:KEN.GOV Mwai Kibaki] dan [m2:KEN.OPP Raila Odinga] {e1 bersepakat membentuk} kabinet 40 menteri, enam minggu setelah {e2 penengahan} [m3:UN Kofi Annan] mengakhiri kekerasan pascapemilu.
e1 m1 > m2 AGREE planned 2008-04-07/none ctx=political_institutions
e2 m3 > m1,m2 CONSULT actual 2008-02-28/none mode=third-party ctx=political_institutions

### CNBC Indonesia 2022-07-22
[m1:RUS.GOV Rusia] {e1 membuka} pelabuhan-pelabuhan Laut Hitam bagi gandum [m2:UKR.GOV Ukraina]. [m3:TUR.GOV Presiden Erdogan], yang menjadi tuan rumah {e2 penandatanganan}, {e3 berterima kasih} kepada [m4:UN António Guterres].
e1 m1 > m2 CONCEDE planned 2022-07-22/none ctx=economic,human_security
e2 m1 > m3,m4 SUPPORT actual 2022-07-22/none ctx=economic
e3 m3 > m4 SUPPORT actual 2022-07-22/none ctx=diplomatic

### Tribun Kaltara 2021-10-19
Tiga puluh dua [m1:IDN.LAB TKI] {e1 diserahkan} [m2:MYS.GOV Imigresen Tawau] kepada [m3:IDN.GOV BP2MI Nunukan]; sebelumnya [m5=m1 mereka] {e2 ditahan} sembilan bulan. Pemerintah kabupaten {e3 menyediakan} penginapan dan tes usap.
e1 m2 > m1 COERCE actual 2021-10-19/none mode=deport ctx=migration
e2 m2 > m1 COERCE actual 2021-10-19/none mode=arrest ctx=migration
e3 m4 > m1 AID actual 2021-10-19/none ctx=migration
[m4:IDN.GOV Bupati Nunukan] menjenguk rombongan.

### Kompas.com 2015-11-26
[m1:CUB.GOV Kuba] {e1 mewajibkan} kembali izin keluar bagi [m2:CUB.MED para dokter]. Di [m3:@SLV San Salvador], tujuh negara Amerika Tengah {e2 membahas} nasib ribuan [m4:CUB.REF migran Kuba], dan [m5:CRI.GOV Kosta Rika] {e3 memberi visa transit} kepada [m6=m4 mereka].
e1 m1 > m2 COERCE actual 2015-11-26/none mode=restrict ctx=migration
e3 m5 > m4 AID actual 2015-11-26/none ctx=migration
e2 m5 > m5 CONSULT actual 2015-11-24/none mode=multilateral ctx=migration

### Antara 2014-04-18
[m1:KOR.GOV Presiden Park Geun-hye] {e1 menjenguk} [m2:KOR.CVL keluarga penumpang feri Sewol] di Jindo. [m3:USA.MIL Kapal USS Bonhomme Richard] dan [m4:JPN.MIL penjaga pantai Jepang] {e2 menawarkan bantuan} pencarian.
e1 m1 > m2 CONSULT actual 2014-04-17/none mode=visit ctx=disasters
e2 m3,m4 > m1 AGREE actual 2014-04-18/none ctx=disasters

### Pontianak Post 2016-01-23
[m1:IDN.GOV Gubernur Cornelis] {e1 menjamin keamanan} [m2:IDN.REL eks anggota Gafatar] selama dievakuasi, setelah [m3:IDN.CVL massa] {e2 membakar} permukiman [m6=m2 mereka] di Mempawah. [m4:IDN.MIL KRI Teluk Banten] {e3 mengangkut} 700 orang ke [m5:@IDN Semarang].
e1 m1 > m2 AGREE planned 2016-01-20/none ctx=religion_ethnicity
e2 m3 > m2 ASSAULT actual 2016-01-19/none mode=destroy ctx=religion_ethnicity
e3 m4 > m2 AID actual 2016-01-23/none ctx=religion_ethnicity

### Koran Jakarta 2014-02-21
Setelah semalam suntuk berunding dengan [m1:EU tiga menteri luar negeri Uni Eropa], [m2:UKR.GOV Viktor Yanukovych] {e1 menyetujui} pemilihan presiden dini serta {e2 pemulihan} konstitusi 2004, dua tuntutan pokok [m3:UKR.OPP oposisi].
e1 m2 > m3 CONCEDE planned 2014-02-21/none ctx=pro_democracy
e2 m2 > m3 CONCEDE planned 2014-02-21/none ctx=pro_democracy

### Liputan6.com 2024-10-23
[m1:IND.GOV Narendra Modi] dan [m2:CHN.GOV Xi Jinping] {e1 mengadakan pembicaraan} di [m3:@RUS Kazan], dua hari setelah [m4:IND.MIL tentara India] dan [m5:CHN.MIL China] {e2 sepakat memulihkan} patroli di Depsang.
e1 m1 > m2 CONSULT actual 2024-10-23/none ctx=diplomatic
e2 m4 > m5 AGREE planned 2024-10-21/none ctx=territory

### Media Indonesia 2018-04-19 none
Asosiasi Museum Indonesia bermitra dengan sejumlah sekolah untuk mengirim tur bergilir. Anak-anak boleh memegang keris tiruan, menelepon dengan pesawat kuno, dan menandatangani buku tamu raksasa.

### Tempo.co 2021-09-30
[m1:IDN.CVL Lembaga adat Moi] {e1 mengapresiasi} [m2:IDN.GOV Bupati Sorong Johny Kamuru] yang {e2 mencabut izin} empat perusahaan sawit; [m3:IDN.BUS tiga di antaranya] {e3 melawan} di [m4:@IDN PTUN Jayapura].
e1 m1 > m2 SUPPORT actual 2021-09-30/none ctx=natural_resource
e2 m2 > m3 SANCTION actual 2021-09-30/none mode=discontinue ctx=natural_resource
e3 m3 > m2 ACCUSE actual 2021-09-30/none mode=allege ctx=legal

### VOA Indonesia 2022-12-20
Bekas presiden [m1:PER.GOV Pedro Castillo] {e1 ditahan}, tetapi keluarganya {e2 sudah berada di dalam} kedutaan Meksiko. [m2:MEX.GOV Menlu Marcelo Ebrard] memastikan [m3=m2 negaranya] {e3 memberi suaka}; [m4:PER.GOV Lima] {e4 memberikan izin keluar} sekaligus {e5 mengusir} [m5:MEX.GOV Duta Besar Pablo Monroy].
e1 m4 > m1 COERCE actual 2022-12-07/none mode=arrest ctx=executive
e2 m2 > m1 AID actual 2022-12-20/none ctx=asylum
e3 m3 > m1 AID actual 2022-12-20/none ctx=asylum
e4 m4 > m1 CONCEDE actual 2022-12-20/none ctx=asylum
e5 m4 > m5 SANCTION actual 2022-12-20/none mode=expel ctx=diplomatic

### Galamedia 2010-08-30
[m1:IDN.GOV Presiden SBY] {e1 menyurati} [m2:MYS.GOV PM Najib] soal {e2 penangkapan} [m3:IDN.GOV tiga petugas DKP] oleh [m4:MYS.COP polisi laut Malaysia]. Ketiganya {e3 sudah dibebaskan} pada 17 Agustus.
e1 m1 > m2 CONSULT actual 2010-08-30/none ctx=territory
e2 m4 > m3 COERCE actual 2010-08-13/none mode=arrest ctx=territory
e3 m4 > m3 RETREAT actual 2010-08-17/day mode=release ctx=territory

### Kompas.com 2019-02-05
[m1:VAT.REL Paus Fransiskus] dan [m2:EGY.REL Imam Besar Al-Azhar Ahmed el-Tayeb] {e1 menandatangani} Dokumen Persaudaraan Manusia di [m3:@ARE Abu Dhabi]; [m4:IDN.REL Ketua Umum PBNU] {e2 menyatakan penghargaan}.
e1 m1 > m2 SUPPORT actual 2019-02-04/none ctx=religion_ethnicity
e2 m4 > m1,m2 SUPPORT actual 2019-02-05/none ctx=religion_ethnicity

### Antara 2004-12-30
[m1:IDN.GOV Pemerintah] {e1 membuka Aceh} bagi [m2:? relawan dan wartawan asing], wilayah yang selama darurat militer {e2 tertutup} untuk [m4=m2 mereka]. Kapal induk [m3:USA.MIL USS Abraham Lincoln] {e3 dalam perjalanan} membawa air bersih.
e1 m1 > m2 RETREAT actual 2004-12-28/none mode=access ctx=disasters
e2 m1 > m2 COERCE actual 2004-12-01/none mode=restrict ctx=territory bg
e3 m3 > m1 AID actual 2004-12-30/none ctx=disasters

### detikNews 2021-03-05 none
Di balik lezatnya mie ayam Wonogiri ada cerita perantau yang menyerbu Jakarta pada 1980-an. Komunitas penjualnya kini punya koperasi dan rutin bertemu sebulan sekali.
