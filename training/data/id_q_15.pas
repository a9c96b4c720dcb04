### Surya 2018-05-14
Menyusul ledakan di tiga gereja, Minggu (13/5), [m1:IDN.COP Polda Jawa Timur] {e1 melipatgandakan} penjagaan rumah ibadah dengan 6.000 personel. [m2:IDN.REL Gerakan Pemuda Ansor], badan otonom [m3:NU.REL Nahdlatul Ulama], {e2 menyumbangkan} 500 relawan untuk menjaga [m4:IDN.REL jemaat]. [m5:ISIS.REB ISIS] lewat kantor berita Amaq {e3 mengaku} berada di balik serangan itu.
e1 m1 > m5 MOBILIZE actual 2018-05-14/none mode=police ctx=terrorism,religion_ethnicity
e2 m2 > m4 AID actual 2018-05-14/none mode=assist ctx=religion_ethnicity
e3 m5 > m4 ASSAULT actual 2018-05-13/day mode=suicide-attack ctx=terrorism,religion_ethnicity said=m5
rel m2 part_of m3

### Kompas.com 2024-04-06
[m1:ECU.COP Polisi Ekuador] {e1 merangsek} masuk ke Kedutaan Meksiko di Quito dan {e2 meringkus} [m2:ECU.ELI bekas wakil presiden Jorge Glas], Jumat (5/4) malam. Beberapa jam kemudian [m3:MEX.GOV Presiden Andres Manuel Lopez Obrador] {e3 memutuskan hubungan} dengan [m4:ECU.GOV negara itu]. [m5:OAS Organisasi Negara-Negara Amerika], yang beranggotakan [m6=m3+m4 keduanya], akan {e4 menggelar sidang} khusus.
e1 m1 > m3 COERCE actual 2024-04-05/day ctx=diplomatic
e2 m1 > m2 COERCE actual 2024-04-05/day mode=arrest ctx=legal,asylum
e3 m3 > m4 SANCTION actual 2024-04-06/none mode=discontinue ctx=diplomatic
e4 m5 > m3,m4 CONSULT planned 2024-04-06/none mode=multilateral ctx=diplomatic
rel m6 member_of m5

### Jambi Ekspres 2013-11-12
[m1:IDN.CVL Warga Suku Anak Dalam] yang {e5 berkemah} di depan kantor gubernur Jambi menolak {e1 beringsut}, meskipun [m2:IDN.GOV Asisten I Setda Provinsi] sudah {e2 meminta} [m3=m1 mereka] pulang ke Batanghari. [m4:IDN.BUS PT Asiatic Persada], yang dituding mencaplok 3.550 hektare tanah adat, menyatakan <<q1 [m5=m4 perusahaan] hanya bersedia {e4 melepas} 2.000 hektare>>.
e1 m1 > m2 REJECT actual 2013-11-12/none mode=yield ctx=territory,natural_resource
e5 m1 > m4 PROTEST actual 2013-11-12/none mode=obstruct ctx=territory
e2 m2 > m3 REQUEST requested 2013-11-12/none mode=yield ctx=territory
e4 m5 > m1 CONCEDE planned 2013-11-12/none ctx=territory,natural_resource
q1 m4 indirect cue=menyatakan

### VOA Indonesia 2022-09-21
Dalam pidato yang disiarkan Rabu (21/9) pagi, [m1:RUS.GOV Vladimir Putin] {e1 memanggil} 300 ribu tentara cadangan dan {e2 memamerkan} senjata nuklirnya kepada [m2:NATO Barat]. "<<q1 Ini bukan gertak sambal>>," katanya. Ribuan [m3:RUS.CVL warga] {e3 memprotes} keputusan itu di 38 kota, dan [m4:RUS.COP polisi] {e4 menjaring} lebih dari 1.300 orang.
e1 m1 > m2 MOBILIZE actual 2022-09-21/day mode=troops ctx=military
e2 m1 > m2 THREATEN threatened 2022-09-21/day ctx=military,cbrn
e3 m3 > m1 PROTEST actual 2022-09-21/none mode=demo ctx=military
e4 m4 > m3 COERCE actual 2022-09-21/none mode=arrest ctx=repression
q1 m1 direct cue=katanya

### Tribun Jateng 2016-08-16
[m5:IDN.AGR Tim advokasi petani Rembang] {e2 melunak} setelah mendengar penjelasan [m1:IDN.GOV Menteri Sekretaris Negara Pratikno]: tenda di depan Istana {e1 dilipat}, Senin (15/8), dan [m2:IDN.AGR Gunretno] bersama ibu-ibu Kendeng bertolak pulang. Sebagai gantinya, [m3:IDN.GOV pemerintah] {e3 menyetop sementara} penambangan oleh [m4:IDN.BUS PT Semen Indonesia]. Perusahaan itu {e4 tidak keberatan}.
e1 m2 > m1 RETREAT actual 2016-08-15/day ctx=environment
e2 m5 > m1 CONCEDE actual 2016-08-16/none ctx=environment
e3 m3 > m2 CONCEDE actual 2016-08-16/none ctx=environment
e4 m4 > m3 AGREE actual 2016-08-16/none ctx=environment

### Antara 2020-08-14
[m1:ARE.GOV Uni Emirat Arab] akan menjadi negara Teluk pertama yang {e1 menormalkan} hubungan dengan [m2:ISR.GOV Israel]; sebaliknya, [m3=m2 pemerintahan Netanyahu] bersedia {e2 memarkir} rencana aneksasi Tepi Barat. [m4:PSE.GOV Otoritas Palestina] {e3 mengumpat} kesepakatan yang ditengahi [m5:USA.GOV Gedung Putih] itu dan {e4 menyuruh pulang} [m6:PSE.GOV duta besarnya] dari [m7:@ARE Abu Dhabi].
e1 m1 > m2 AGREE planned 2020-08-14/none ctx=diplomatic
e2 m3 > m1 CONCEDE planned 2020-08-14/none ctx=territory,diplomatic
e3 m4 > m1 ACCUSE actual 2020-08-14/none mode=disapprove ctx=diplomatic
e4 m4 > m1 SANCTION actual 2020-08-14/none mode=withdraw ctx=diplomatic

### Ambon Ekspres 2004-04-26
[m1:IDN.REB Pendukung Front Kedaulatan Maluku] {e1 mengarak} bendera RMS keliling Kudamati, Minggu (25/4), dan [m2:IDN.COP Polda Maluku] {e2 menghalau} [m7=m1 mereka] dengan gas air mata. Sorenya [m3:IDN.REB Alex Manuputty], pemimpin [m4=m1 gerakan tersebut], {e3 mengirim faksimile} berisi ajakan dialog kepada [m5:IDN.GOV Gubernur Karel Ralahalu]. Dari [m6:@USA New Jersey], tempat pelariannya, [m8=m3 tokoh itu] {e4 menyebut} [m9=m2 aparat] melanggar HAM.
e1 m1 > m5 PROTEST actual 2004-04-25/day mode=demo ctx=territory
e2 m2 > m1 ASSAULT actual 2004-04-25/day mode=crowd-control ctx=territory,repression
e3 m3 > m5 REQUEST requested 2004-04-25/day mode=meet ctx=territory
e4 m8 > m9 ACCUSE actual 2004-04-26/none mode=allege ctx=human_rights
rel m3 leads m4

### Bisnis Indonesia 2011-08-08
[m1:USA.BUS Lembaga pemeringkat S&P] melorotkan peringkat utang [m2:USA.GOV Amerika Serikat], dan [m3:CHN.GOV Beijing] {e2 menegur} [m4=m2 debiturnya] supaya berhenti berutang. Bursa di [m5:@JPN Tokyo] berakhir merah. [m6:FRA.GOV Nicolas Sarkozy], yang tahun ini mengetuai [m7:G20 G20], {e3 menelepon} [m8:GBR.GOV David Cameron] untuk menyamakan langkah.
e2 m3 > m4 ACCUSE actual 2011-08-08/none mode=disapprove ctx=economic
e3 m6 > m8 CONSULT actual 2011-08-08/none mode=phone ctx=economic
rel m6 leads m7

### Cenderawasih Pos 2022-07-05
Massa [m1:IDN.CVL Petisi Rakyat Papua] {e1 berjalan kaki} dari Waena ke Abepura untuk menentang pembentukan tiga provinsi baru. Jubirnya, [m2:IDN.CVL Jefri Wenda], dicegat [m3:IDN.COP Polresta Jayapura] dan {e2 diangkut} ke kantor. [m4:IDN.GOV Mendagri Tito Karnavian] sebelumnya {e3 menjanjikan} kuota 80 persen bagi [m5:IDN.CVL orang asli Papua].
e1 m1 > m4 PROTEST actual 2022-07-05/none mode=demo ctx=territory
e2 m3 > m2 COERCE actual 2022-07-05/none mode=arrest ctx=repression,territory
e3 m4 > m5 AGREE planned 2022-07-05/none ctx=political_institutions bg
rel m2 member_of m1

### Kompas 2018-06-13 none
Musim mudik membuat stasiun ramai. [m1:IDN.GOV Kepala Daop 6 PT KAI Yogyakarta] mengatakan <<q1 [m2=m1 pihaknya] mengerahkan sepuluh rangkaian tambahan dan menarik gerbong lama dari depo>>. Penumpang dari [m3:@IDN Kroya] mengangkat koper sambil mengantre; tidak ada keributan.
q1 m1 indirect cue=mengatakan

### Detikcom 2016-03-24
Seorang terpidana, [m1:SRB.ELI Radovan Karadzic], {e1 diganjar} 40 tahun penjara oleh [m2:ICTY Mahkamah Kriminal untuk Bekas Yugoslavia] atas pembantaian Srebrenica yang {e2 dilakukan} pasukannya pada 1995. [m3:SRB.GOV Milorad Dodik], pemimpin [m4:BIH.GOV Republika Srpska], {e3 mengejek} putusan itu, sementara [m5:BIH.CVL para janda] menganggapnya {e4 terlalu ringan}.
e1 m2 > m1 SANCTION actual 2016-03-24/none mode=convict ctx=legal,human_rights
e2 m1 > m5 ASSAULT actual 1995-01-01/year ctx=human_rights,military bg
e3 m3 > m2 ACCUSE actual 2016-03-24/none mode=disapprove ctx=legal
e4 m5 > m2 ACCUSE actual 2016-03-24/none mode=disapprove ctx=legal
rel m3 leads m4

### Padang Ekspres 2014-11-18
[m1:IDN.PTY Kubu Aburizal Bakrie] memajukan musyawarah nasional [m2:IDN.PTY Golkar] ke Bali, dan [m3:IDN.PTY Agung Laksono], wakil ketua umum [m4=m2 partai], {e2 mengharamkannya}. Menkopolhukam [m5:IDN.GOV Tedjo Edhy Purdijatno] {e3 menyarankan} kepada [m6:IDN.COP Kapolri Sutarman] supaya izin keramaian ditahan. "<<q1 [m7=m1 Kami] tetap jalan>>," kata [m8:IDN.PTY Nurdin Halid].
e2 m3 > m1 REJECT actual 2014-11-18/none ctx=political_institutions
e3 m5 > m6 REQUEST requested 2014-11-18/none ctx=political_institutions
q1 m8 direct cue=kata
rel m3 member_of m4
rel m1 member_of m2

### CNN Indonesia 2025-12-08
[m1:THA.MIL Angkatan Udara Thailand] {e1 mengempaskan} bom ke gudang senjata [m2:KHM.MIL tentara Kamboja] di Oddar Meanchey, Senin (8/12), menyusul tewasnya seorang prajurit. [m3:KHM.ELI Hun Sen], ketua [m4:KHM.PTY Partai Rakyat Kamboja], {e2 menyuruh} pasukannya menahan diri selama 24 jam. [m5:MYS.GOV Anwar Ibrahim], yang {e3 merancang} gencatan Juli lalu, {e4 menelepon} kedua perdana menteri.
e1 m1 > m2 ASSAULT actual 2025-12-08/day mode=aerial ctx=military,territory
e2 m3 > m2 REQUEST requested 2025-12-08/none ctx=military
e3 m5 > m1,m2 CONSULT actual 2025-07-01/month mode=third-party ctx=diplomatic bg
e4 m5 > m1,m2 CONSULT actual 2025-12-08/none mode=phone ctx=diplomatic
rel m3 leads m4

### Radar Banjarmasin 2005-06-22
[m1:IDN.PTY Pasangan Rudy Ariffin-Rosehan] menguasai hitungan suara pilkada Kalimantan Selatan. [m2:IDN.PTY Gusti Iskandar], calon dari [m3:IDN.PTY Golkar], {e2 menelan} hasil itu dan {e3 menyalami} pemenang di rumah makan. Lain lagi [m4:IDN.PTY tim Ismet Ahmad]: [m5=m4 mereka] {e4 memejahijaukan} [m6:IDN.GOV KPU Kalsel].
e2 m2 > m1 CONCEDE actual 2005-06-22/none ctx=election
e3 m2 > m1 SUPPORT actual 2005-06-22/none ctx=election
e4 m4 > m6 ACCUSE actual 2005-06-22/none ctx=election,legal
rel m2 member_of m3

### Tempo 2021-09-16
Perjanjian kapal selam dengan [m1:FRA.BUS Naval Group] {e1 dicampakkan} [m2:AUS.GOV Canberra] demi pakta baru dengan [m3:USA.GOV Washington] dan [m4:GBR.GOV London], Kamis (16/9). [m5:FRA.GOV Jean-Yves Le Drian] {e2 berang}: "<<q1 Ini tikaman dari belakang>>." [m6:NZL.GOV Selandia Baru], yang tidak dilibatkan, {e3 menegaskan} perairannya tertutup bagi kapal bertenaga nuklir.
e1 m2 > m1 SANCTION actual 2021-09-16/day mode=discontinue ctx=military
e2 m5 > m2 ACCUSE actual 2021-09-16/none mode=disapprove ctx=military,diplomatic
e3 m6 > m2 REJECT actual 2021-09-16/none ctx=military,cbrn
q1 m5 direct

### Lombok Post 2017-04-04
[m1:IDN.JUD Majelis hakim PN Mataram] {e1 memberi keringanan} kepada [m2:IDN.CVL Baiq Nuril]: tahanannya dialihkan ke kota, Rabu pekan lalu. [m3:IDN.LEG Rieke Diah Pitaloka], yang duduk di Komisi VI DPR, {e2 menjamin} [m4=m2 ibu tiga anak] itu, sementara [m5:IDN.EDU kepala sekolah] yang {e3 memperkarakannya} memilih bungkam.
e1 m1 > m2 CONCEDE actual 2017-04-04/none mode=release ctx=legal,gender
e2 m3 > m4 SUPPORT actual 2017-04-04/none ctx=legal,gender
e3 m5 > m2 ACCUSE actual 2017-04-04/none ctx=legal,gender bg
