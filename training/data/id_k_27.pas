### Antara 2017-11-13
[m1:IDN.GOV Presiden Joko Widodo] {e1 bertemu} [m2:JPN.GOV Shinzo Abe], Senin (13/11) di [m3:@PHL Manila]. [m4=m2 Perdana Menteri Jepang itu] {e2 menyatakan komitmennya} membiayai Pelabuhan Patimban.
e1 m1 > m2 CONSULT actual 2017-11-13/day ctx=diplomatic
e2 m4 > m1 AGREE planned 2017-11-13/day ctx=economic

### Kompas.com 2023-07-26
[m1:NER.MIL Pasukan pengawal presiden] {e1 menahan} [m2:NER.GOV Presiden Mohamed Bazoum] di kediamannya. [m3:BEN.GOV Presiden Benin Patrice Talon] {e2 berangkat} ke Niamey untuk {e3 menengahi}.
e1 m1 > m2 COERCE actual 2023-07-26/none mode=arrest ctx=pro_autocracy
e2 m3 > m1 CONSULT actual 2023-07-26/none mode=visit ctx=pro_autocracy
e3 m3 > m1,m2 CONSULT planned 2023-07-26/none mode=third-party ctx=pro_autocracy

### Tribun Sulbar 2021-01-17
[m1:IDN.GOV Kementerian Sosial] {e1 menyalurkan} santunan Rp15 juta kepada setiap ahli waris [m2:IDN.CVL korban gempa Mamuju]. [m3:IDN.BUS PLN] mengerahkan genset untuk rumah sakit.
e1 m1 > m2 AID actual 2021-01-17/none ctx=disasters

### detikNews 2020-03-20
[m1:IDN.GOV Gubernur Anies Baswedan] {e1 meminta} [m2:IDN.BUS perusahaan] menghentikan kegiatan perkantoran selama 14 hari. [m3:IDN.REL Dewan Masjid Indonesia] {e2 mematuhi} imbauan serupa dan meniadakan salat Jumat.
e1 m1 > m2 REQUEST requested 2020-03-20/none mode=yield ctx=health
e2 m3 > m1 CONCEDE actual 2020-03-20/none ctx=health,religion_ethnicity

### CNN Indonesia 2018-09-07
[m1:IDN.GOV Menteri Luar Negeri] {e1 akan bertemu} [m2:USA.GOV Robert Lighthizer] di Washington guna {e2 membahas} fasilitas GSP, ujar [m3:IDN.GOV Jubir Kemlu].
e1 m1 > m2 AGREE planned 2018-09-07/none ctx=economic
e2 m1 > m2 CONSULT planned 2018-09-07/none ctx=economic

### VOA Indonesia 2019-03-08
[m1:USA.GOV Alice Wells] {e1 melakukan kunjungan} dua hari ke [m2:LKA.GOV Kolombo]; [m3:LKA.PTY Front Pembebasan Rakyat] {e2 menuduh} [m4=m1 Washington] mengincar pelabuhan Trincomalee, tuduhan yang {e3 dibantah} kedutaan.
e1 m1 > m2 CONSULT actual 2019-03-08/none mode=visit ctx=diplomatic
e2 m3 > m4 ACCUSE actual 2019-03-08/none mode=allege ctx=military
e3 m4 > m3 REJECT actual 2019-03-08/none ctx=military

### Tempo.co 2014-01-24
[m1:IDN.GOV Pemerintah Kota Semarang] {e1 mengirim} seribu nasi bungkus dan perahu ke Pati yang terendam banjir. [m2:IDN.GOV Bupati Haryanto] {e2 berterima kasih} atas kepedulian tetangganya.
e1 m1 > m2 AID actual 2014-01-24/none ctx=disasters
e2 m2 > m1 SUPPORT actual 2014-01-24/none ctx=disasters

### Republika 2023-11-11
KTT luar biasa OKI dan Liga Arab di [m1:@SAU Riyadh] {e1 menyerukan} penghentian agresi terhadap Gaza. [m2:IRN.GOV Ebrahim Raisi] {e3 bertemu} [m3:SAU.GOV Mohammed bin Salman] untuk pertama kalinya.
e1 m4 > m5 REQUEST requested 2023-11-11/none mode=yield ctx=military
e3 m2 > m3 CONSULT actual 2023-11-11/none ctx=diplomatic
[m4:OIC Organisasi itu] tidak menyepakati embargo atas [m5:ISR.GOV Israel].

### Jawa Pos 2015-06-12
[m1:IDN.CVL Aktivis antikorupsi] {e1 mendukung} [m2:IDN.COP penyidik KPK Novel Baswedan] dalam sidang praperadilan, {e2 gugatan} terhadap [m3:IDN.COP Bareskrim] atas penangkapannya.
e1 m1 > m2 SUPPORT actual 2015-06-09/none ctx=corruption
e2 m2 > m3 ACCUSE actual 2015-05-29/none mode=allege ctx=legal

### BBC Indonesia 2022-10-07
[m1:NOR.CVL Komite Nobel] {e1 menganugerahkan} Hadiah Perdamaian kepada [m2:BLR.CVL Ales Bialiatski], [m3:RUS.CVL Memorial], dan [m4:UKR.CVL Pusat Kebebasan Sipil]. [m6=m1 Komite] {e2 meminta} [m5:BLR.GOV Minsk] {e3 membebaskan} Bialiatski.
e1 m1 > m2,m3,m4 SUPPORT actual 2022-10-07/none ctx=human_rights
e2 m1 > m5 REQUEST requested 2022-10-07/none mode=yield ctx=human_rights
e3 m5 > m2 RETREAT hypothetical 2022-10-07/none mode=release ctx=human_rights

### SINDOnews 2020-07-22
[m1:VNM.MIL Vietnam] dan [m2:JPN.GOV JICA] {e1 menandatangani} pinjaman 348 juta dolar untuk pembelian enam kapal patroli. [m3:CHN.GOV Beijing] belum berkomentar.
e1 m2 > m1 SUPPORT actual 2020-07-28/none ctx=military

### Liputan6.com 2016-11-11
[m1:IDN.GOV Presiden Jokowi] {e1 mengunjungi} markas [m2:IDN.MIL Kopassus], kemudian [m3:IDN.COP Brimob], sepekan setelah {e2 unjuk rasa} besar. [m4=m1 Presiden] {e3 berpesan} agar prajurit setia menjaga kebinekaan.
e1 m1 > m2 CONSULT actual 2016-11-10/none mode=visit ctx=religion_ethnicity
e3 m4 > m2 REQUEST requested 2016-11-10/none mode=assist ctx=religion_ethnicity
e2 m5 > m1 PROTEST actual 2016-11-04/none mode=demo ctx=religion_ethnicity
Massa [m5:IDN.REL GNPF] menuntut Ahok diadili.

### Antara 2011-01-30
[m1:IDN.GOV Pemerintah] {e1 mengevakuasi} 2.400 [m2:IDN.EDU mahasiswa] dari [m3:@EGY Kairo] dengan tiga penerbangan. [m4:SAU.GOV Arab Saudi] {e2 meminjamkan} bus bandara.
e1 m1 > m2 AID actual 2011-01-30/none ctx=human_security
e2 m4 > m1 AID actual 2011-02-02/none ctx=human_security

### Kompas 2013-11-18
[m1:IDN.GOV Indonesia] {e1 memanggil pulang} Duta Besar Nadjib Riphat Kesoema. [m2:AUS.GOV Tony Abbott] {e2 menyampaikan penyesalan}, tetapi {e3 tidak bersedia meminta maaf} atas {e4 penyadapan} telepon [m3:IDN.GOV SBY] oleh [m4:AUS.SPY DSD].
e1 m1 > m2 SANCTION actual 2013-11-18/none mode=withdraw ctx=diplomatic
e2 m2 > m1 SUPPORT actual 2013-11-19/none ctx=diplomatic
e3 m2 > m1 REJECT actual 2013-11-19/none mode=yield ctx=diplomatic
e4 m4 > m3 COERCE actual 2009-08-01/month mode=cyber ctx=intelligence

### Tribun Kaltim 2019-11-06
[m1:IDN.LEG DPRD Kutai Timur] dan [m2:IDN.LAB SPSI] {e1 melakukan pertemuan} tertutup. Hasilnya, [m4=m1 dewan] {e2 bersedia mengawal} tuntutan kenaikan upah, dan [m5=m2 buruh] {e3 tidak jadi mogok}.
e1 m2 > m1 CONSULT actual 2019-11-06/none ctx=economic
e2 m1 > m2 AGREE planned 2019-11-06/none ctx=economic
e3 m2 > m3 RETREAT actual 2019-11-06/none ctx=economic
Perusahaannya, [m3:IDN.BUS PT KPC], lega.

### Media Indonesia 2017-09-05
[m1:KOR.GOV Moon Jae-in] dan [m2:USA.GOV Donald Trump] {e1 sepakat menghapus} batas bobot hulu ledak rudal [m5=m1 Seoul] dalam {e2 percakapan telepon}. Di hari yang sama, [m3:KOR.MIL angkatan laut] {e3 menggelar latihan} tembak di Laut Timur.
e1 m1 > m2 AGREE planned 2017-09-04/none ctx=military
e2 m1 > m2 CONSULT actual 2017-09-04/none mode=phone ctx=military
e3 m3 > m4 MOBILIZE actual 2017-09-05/none mode=ships ctx=military
Uji nuklir [m4:PRK.GOV Pyongyang] memicunya.

### Okezone 2021-09-27
[m1:IDN.EDU Puluhan mahasiswa] {e1 meminta} [m2:IDN.JUD KPK] mengangkat kembali 57 [m3:IDN.JUD pegawai] yang {e2 dipecat}. [m4:IDN.COP Kapolri Listyo Sigit] {e3 menawarkan} [m6=m3 mereka] menjadi ASN Polri; [m5=m3 Novel Baswedan] {e4 mempertimbangkannya}.
e1 m1 > m2 REQUEST requested 2021-09-27/none mode=yield ctx=corruption
e2 m2 > m3 SANCTION actual 2021-09-15/none mode=expel ctx=corruption
e3 m4 > m3 AGREE actual 2021-09-28/none ctx=corruption
e4 m5 > m4 AGREE hypothetical 2021-09-29/none ctx=corruption

### Sumut Pos 2015-09-03
[m1:DEU.GOV Angela Merkel] dan [m2:FRA.GOV François Hollande] {e1 mengajukan} mekanisme kuota kepada [m3:EU Komisi Eropa]; [m4:HUN.GOV Viktor Orbán], yang {e2 datang} ke Brussel, {e3 menyebutnya} undangan bagi [m5:SYR.REF pendatang].
e1 m1,m2 > m3 REQUEST requested 2015-09-03/none mode=change ctx=migration
e2 m4 > m3 CONSULT actual 2015-09-03/none mode=visit ctx=migration
e3 m4 > m1,m2 ACCUSE actual 2015-09-03/none mode=disapprove ctx=migration

### Kompas.com 2021-12-09
[m1:IDN.GOV Bupati Lumajang Thoriqul Haq] {e1 melarang} sementara tambang pasir di Curah Kobokan, sembari {e2 menjanjikan} hunian tetap bagi [m2:IDN.CVL warga terdampak] di lahan Perhutani yang {e3 diizinkan} [m3:IDN.GOV Menteri LHK].
e1 m1 > m4 COERCE actual 2021-12-09/none mode=restrict ctx=disasters
e2 m1 > m2 AGREE planned 2021-12-09/none ctx=disasters
e3 m3 > m1 COOPERATE actual 2021-12-09/none ctx=disasters
Para [m4:IDN.BUS penambang] menurut.

### Lampung Post 2010-03-25
[m1:IDN.GOV Dinas Kehutanan Lampung] dan [m2:IDN.CVL WWF] {e1 bersama-sama menggiring} gajah liar kembali ke Taman Nasional Bukit Barisan Selatan. [m3:IDN.AGR Petani Suoh] {e2 menyediakan} obor.
e1 m1 > m2 COOPERATE actual 2010-03-25/none ctx=environment
e2 m3 > m1,m2 COOPERATE actual 2010-03-25/none ctx=environment

### CNBC Indonesia 2022-07-12 none
Nilai euro menyentuh paritas terhadap dolar. Eksportir mobil di [m1:@DEU Stuttgart] diuntungkan, importir gas menderita, dan wisatawan [m2:@USA Amerika] memborong tas.

### Detik 2018-08-18 none
Api obor memasuki stadion diiringi penari Saman. Atlet dari [m1:@KOR Korea Selatan] dan [m2:@PRK Korea Utara] berjalan di belakang satu bendera biru.

### Warta Kota 2016-08-30 none
Ular sanca lima meter ditangkap petugas pemadam di plafon rumah warga Jatinegara. Binatang itu menyerah tanpa perlawanan, diberi air, lalu dititipkan ke kebun binatang.
