### Antara 2021-03-02
<<q1 [m1:KOR.GOV Pemerintah Korea Selatan] {e1 telah memberikan} hibah senilai 500 ribu dolar AS berupa alat uji cepat kepada [m2:LAO.GOV Kementerian Kesehatan Laos]>>, kata [m3:KOR.GOV kedutaan besarnya] di [m4:@LAO Vientiane], Selasa.
e1 m1 > m2 AID actual 2021-03-02/none ctx=health said=m3
q1 m3 indirect cue=kata

### Antara 2021-03-09
[m1:KOR.GOV Pemerintah Korea Selatan] {e1 berkomitmen memberikan} hibah senilai tiga juta dolar AS kepada [m2:LAO.GOV Laos] untuk membangun gudang vaksin di [m3:@LAO Savannakhet], menurut nota yang dibahas dalam pertemuan virtual dengan [m4:WHO Organisasi Kesehatan Dunia].
e1 m1 > m2 AGREE planned 2021-03-09/none ctx=health

### Antara 2021-03-16
[m1:KOR.GOV Korea Selatan] dan [m2:LAO.GOV Laos] {e1 menandatangani} perjanjian hibah senilai tiga juta dolar AS untuk gudang vaksin dalam upacara di [m3:@LAO Vientiane] yang disaksikan [m4:WHO wakil WHO].
e1 m1 > m2 SUPPORT actual 2021-03-16/none ctx=health

### Antara 2021-03-23
[m1:LAO.GOV Perdana Menteri Laos Phankham Viphavanh] {e1 mengucapkan terima kasih} kepada [m2:KOR.GOV Seoul] atas hibah alat kesehatan, dalam pesan yang diterima [m3:KOR.GOV duta besar Korea Selatan] dan disiarkan [m4:#kpl kantor berita KPL].
e1 m1 > m2 SUPPORT actual 2021-03-23/none ctx=health,diplomatic

### Kompas 2013-05-07
[m1:IDN.GOV Pemerintah Provinsi DKI Jakarta] {e1 setuju membayar} ganti rugi tanah bagi [m2:IDN.CVL 320 keluarga di bantaran Waduk Pluit] setelah tiga kali {e2 bertemu} dengan [m3:IDN.GOV Komnas HAM].
e1 m1 > m2 AGREE planned 2013-05-07/none ctx=human_security
e2 m1 > m3 CONSULT actual 2013-05-07/none mode=meet ctx=human_security

### Kompas 2013-05-09
<<q1 [m1:IDN.GOV Pemerintah Provinsi DKI Jakarta] {e1 tidak bersedia membayar} ganti rugi tanah kepada [m2:IDN.CVL warga bantaran Waduk Pluit]>>, kata [m3:IDN.GOV Wakil Gubernur Basuki Tjahaja Purnama], yang {e2 menolak datang} ke kantor [m4:IDN.GOV Komnas HAM].
e1 m1 > m2 REJECT actual 2013-05-09/none ctx=human_security
q1 m3 indirect cue=kata
e2 m3 > m4 REJECT actual 2013-05-09/none mode=meet ctx=human_security

### Kompas 2013-05-20
[m1:IDN.GOV Gubernur Joko Widodo] {e1 bersantap siang} dengan [m2:IDN.CVL perwakilan warga Waduk Pluit] di Balai Kota, membicarakan pemindahan ke rumah susun [m3:@IDN Marunda], tanpa didampingi [m4:IDN.GOV wakilnya].
e1 m1 > m2 CONSULT actual 2013-05-20/none mode=meet ctx=human_security

### Kompas 2013-05-22
[m1:IDN.CVL Puluhan warga Pluit] {e1 mengadukan} [m2:IDN.GOV Pemprov DKI] ke [m3:IDN.GOV Ombudsman] dengan tuduhan menggusur tanpa surat pemberitahuan.
e1 m1 > m2 ACCUSE actual 2013-05-22/none mode=allege ctx=human_security

### VOA Indonesia 2018-11-28
[m1:UKR.GOV Presiden Petro Poroshenko] {e1 menandatangani undang-undang darurat militer} di sepuluh wilayah yang berbatasan dengan [m2:RUS.GOV Rusia] dan Transnistria, tiga hari setelah insiden di Selat Kerch.
e1 m1 > m3 COERCE actual 2018-11-28/none mode=martial-law ctx=military
Sekitar [m3:UKR.CVL 17 juta penduduk] terdampak.

### VOA Indonesia 2018-11-30
<<q1 [m1:UKR.GOV Ukraina] {e1 melarang masuk} [m2:RUS.CVL laki-laki warga Rusia berusia 16 hingga 60 tahun]>>, kata [m3:UKR.MIL kepala dinas perbatasan Petro Tsygykal], selama keadaan darurat berlaku.
e1 m1 > m2 COERCE actual 2018-11-30/none mode=restrict ctx=migration,military
q1 m3 indirect cue=kata

### VOA Indonesia 2018-11-26
[m1:RUS.MIL Kapal-kapal Rusia] {e1 menembaki dan merebut} tiga kapal [m2:UKR.MIL Angkatan Laut Ukraina] di Laut Hitam, melukai enam pelaut; [m3:NATO NATO] {e2 menyerukan} kepada [m4:RUS.GOV Moskow] agar membuka jalan ke [m5:@UKR Mariupol].
e1 m1 > m2 ASSAULT actual 2018-11-26/none mode=firearms ctx=military,territory
e2 m3 > m4 REQUEST requested 2018-11-26/none mode=yield ctx=military,territory

### VOA Indonesia 2019-03-15
[m1:CAN.GOV Kanada], bersama [m2:USA.GOV Amerika Serikat] dan [m3:EU Uni Eropa], {e1 memperluas daftar sanksi} terhadap [m4:RUS.GOV pejabat Rusia] yang terkait dengan {e2 penangkapan} [m5:UKR.MIL 24 pelaut Ukraina].
e1 m1,m2,m3 > m4 SANCTION actual 2019-03-15/none mode=discontinue ctx=military,territory
e2 m4 > m5 COERCE actual 2019-03-15/none mode=arrest ctx=military,territory bg

### VOA Indonesia 2019-11-18
[m1:RUS.GOV Rusia] {e1 mengembalikan} tiga kapal angkatan laut kepada [m2:UKR.GOV Ukraina], yang menurut [m3:UKR.MIL laksamana Ihor Voronchenko] dalam keadaan rusak dan tanpa kloset.
e1 m1 > m2 RETREAT actual 2019-11-18/none ctx=military

### detikNews 2016-02-29
[m1:IDN.GOV Satuan Polisi Pamong Praja] {e1 merobohkan} rumah-rumah di kawasan [m2:@IDN Kalijodo] dengan kawalan 5.000 [m3:IDN.COP polisi] dan [m4:IDN.MIL tentara]; sebagian [m5:IDN.CVL penghuni] pulang ke [m6:@IDN Indramayu].
e1 m1 > m5 COERCE actual 2016-02-29/none mode=seize ctx=human_security

### detikNews 2016-02-22
[m1:IDN.CVL Tokoh Kalijodo Abdul Azis] {e1 ditangkap} [m2:IDN.COP Polda Metro Jaya] di sebuah apartemen di [m3:@IDN Antasari] karena kepemilikan senjata tajam dan pencurian listrik milik [m4:IDN.BUS PLN].
e1 m2 > m1 COERCE actual 2016-02-22/none mode=arrest ctx=crime

### detikNews 2016-02-18
[m1:IDN.CVL Kuasa hukum warga Kalijodo Razman Arif Nasution] {e1 mendesak} [m2:IDN.LEG Komisi III DPR] memanggil [m3:IDN.GOV gubernur], sementara [m4:IDN.GOV Komnas HAM] menerima 40 aduan.
e1 m1 > m2 REQUEST requested 2016-02-18/none mode=assist ctx=human_security

### Republika 2019-06-24
[m1:IDN.COP Kapolri Jenderal Tito Karnavian] {e1 melarang} [m2:IDN.CVL massa pendukung 02] berunjuk rasa di depan gedung [m3:IDN.JUD Mahkamah Konstitusi] pada hari pembacaan putusan.
e1 m1 > m2 COERCE actual 2019-06-24/none mode=restrict ctx=election,rights_freedoms

### Republika 2019-06-26
[m1:IDN.COP Kepolisian] dan [m2:IDN.MIL TNI] {e1 menurunkan} 47 ribu personel di sekitar [m3:IDN.JUD Mahkamah Konstitusi] untuk mengantisipasi [m4:IDN.REL massa PA 212] yang berencana menggelar halalbihalal.
e1 m1,m2 > m4 MOBILIZE actual 2019-06-26/none mode=police ctx=election

### Republika 2019-06-27
[m1:IDN.JUD Majelis hakim konstitusi yang diketuai Anwar Usman] {e1 menolak seluruh permohonan} [m2:IDN.OPP pasangan Prabowo Subianto-Sandiaga Uno], sedangkan [m3:IDN.GOV KPU] akan menetapkan pemenang dalam tiga hari.
e1 m1 > m2 REJECT actual 2019-06-27/none ctx=election,legal

### Republika 2019-06-28
<<q1 [m1:IDN.OPP Prabowo] menyatakan {e1 menghormati putusan} [m2:IDN.JUD Mahkamah Konstitusi]>>, kata [m4:IDN.OPP Wakil Ketua Umum Gerindra Fadli Zon], salah seorang pemimpin [m3:IDN.OPP koalisi Adil Makmur].
e1 m1 > m2 CONCEDE actual 2019-06-28/none ctx=election,legal
q1 m4 indirect cue=kata

### Tempo 2011-10-10 headline
[m1:EGY.MIL Panser] {e1 Lindas} [m2:EGY.REL Demonstran Koptik], [m3:EU Brussels] {e2 Tuntut} [m4:EGY.GOV Kairo] Lindungi Minoritas
e1 m1 > m2 ASSAULT actual 2011-10-10/none ctx=religion_ethnicity,repression
e2 m3 > m4 REQUEST requested 2011-10-10/none mode=change ctx=religion_ethnicity

### Antara 2010-11-15 none
[m1:IDN.EDU Peneliti LIPI] menemukan jenis katak baru di [m2:@IDN Pegunungan Mekongga]; temuan itu ditulis bersama [m3:USA.EDU ahli dari Universitas California] dan terbit di [m4:@NZL Selandia Baru].
