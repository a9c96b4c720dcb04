### Antara 2023-08-16
[m1:IDN.GOV Pemerintah Kabupaten Banyuwangi] {e1 menyerahkan} 12 mesin perahu kepada [m2:IDN.AGR kelompok nelayan Muncar], disaksikan [m3:IDN.LEG ketua komisi perikanan DPRD], sebagai pengganti mesin yang hilang tersapu banjir rob.
e1 m1 > m2 AID actual 2023-08-16/none ctx=disasters

### Antara 2023-08-21
[m1:IDN.COP Polairud Polda Jawa Timur] {e1 mengembalikan} 12 mesin perahu curian kepada [m2:IDN.AGR nelayan Muncar] setelah {e2 membekuk} [m3:IDN.CRM dua penadah] di [m4:@IDN Pasuruan].
e1 m1 > m2 RETREAT actual 2023-08-21/none ctx=crime
e2 m1 > m3 COERCE actual 2023-08-21/none mode=arrest ctx=crime

### Antara 2023-08-25
[m1:IDN.AGR Kelompok nelayan Muncar] {e1 berterima kasih} kepada [m2:IDN.COP Polda Jatim] lewat tumpengan di tempat pelelangan ikan, meskipun [m3:IDN.GOV bupati] berhalangan hadir.
e1 m1 > m2 SUPPORT actual 2023-08-25/none ctx=crime

### Kompas 2023-09-01
[m1:IDN.AGR Nelayan tradisional Banyuwangi] {e1 meminta} [m2:IDN.GOV Kementerian Kelautan dan Perikanan] melarang kapal cantrang dari [m3:@IDN Probolinggo] memasuki Selat Bali, dalam audiensi yang {e2 difasilitasi} [m4:IDN.LEG DPRD].
e1 m1 > m2 REQUEST requested 2023-09-01/none mode=change ctx=natural_resource
e2 m4 > m1,m2 CONSULT actual 2023-09-01/none mode=third-party ctx=natural_resource

### Kompas 2023-09-05
[m1:IDN.AGR Sekitar 200 nelayan tradisional] {e1 mengepung} tujuh kapal cantrang milik [m2:IDN.BUS juragan asal Probolinggo] di Selat Bali dan {e2 membakar} dua di antaranya.
e1 m1 > m2 PROTEST actual 2023-09-05/none mode=obstruct ctx=natural_resource
e2 m1 > m2 PROTEST actual 2023-09-05/none mode=riot ctx=natural_resource

### Kompas 2023-09-08
<<q1 [m1:IDN.GOV Kementerian Kelautan] {e1 mencabut izin} 16 kapal cantrang, menyusul kerusuhan yang melibatkan [m2:IDN.AGR nelayan Banyuwangi]>>, kata [m3:IDN.GOV Dirjen Pengawasan Adin Nurawaluddin]; [m4:IDN.BUS pemilik kapal] {e2 akan mengajukan banding}.
e1 m1 > m4 SANCTION actual 2023-09-08/none ctx=natural_resource
e2 m4 > m1 REJECT planned 2023-09-08/none ctx=natural_resource,legal
q1 m3 indirect cue=kata

### VOA Indonesia 2019-06-16
[m1:HKG.GOV Pemimpin Hong Kong Carrie Lam] {e1 menangguhkan} pembahasan undang-undang ekstradisi dan {e2 meminta maaf} kepada [m2:HKG.CVL warga], sementara [m3:HKG.CVL hampir dua juta orang] {e3 berpawai} dari Victoria Park.
e1 m1 > m3 CONCEDE actual 2019-06-16/none ctx=rights_freedoms
e2 m1 > m2 SUPPORT actual 2019-06-16/none ctx=rights_freedoms
e3 m3 > m1 PROTEST actual 2019-06-16/none mode=demo ctx=rights_freedoms

### VOA Indonesia 2019-08-12
[m1:HKG.CVL Ribuan pengunjuk rasa berbaju hitam] {e1 menduduki} ruang kedatangan Bandara Hong Kong, sehingga [m2:HKG.GOV otoritas bandara] tidak dapat melayani penerbangan; [m3:CHN.GOV Beijing] {e3 menyebut} perbuatan itu gejala terorisme.
e1 m1 > m2 PROTEST actual 2019-08-12/none mode=obstruct ctx=rights_freedoms
e3 m3 > m1 ACCUSE actual 2019-08-12/none mode=disapprove ctx=rights_freedoms

### VOA Indonesia 2019-08-14
<<q1 [m1:CHN.MIL Polisi Bersenjata Rakyat] {e1 menghimpun} ratusan kendaraan lapis baja di [m2:@CHN Shenzhen], seberang [m3:HKG.CVL kota yang sedang bergolak]>>, menurut [m4:#globaltimes tabloid Global Times].
e1 m1 > m3 MOBILIZE actual 2019-08-14/none mode=troops ctx=repression
q1 m4 indirect cue=menurut

### VOA Indonesia 2019-11-28
[m1:USA.GOV Presiden Donald Trump] menandatangani undang-undang hak asasi manusia untuk {e2 mendukung} [m2:HKG.CVL pengunjuk rasa Hong Kong]; [m3:CHN.GOV Beijing] {e3 memanggil} [m4:USA.GOV Duta Besar Terry Branstad].
e2 m1 > m2 SUPPORT actual 2019-11-28/none ctx=rights_freedoms
e3 m3 > m4 ACCUSE actual 2019-11-28/none mode=disapprove ctx=rights_freedoms,diplomatic

### VOA Indonesia 2020-07-09
<<q1 [m1:AUS.GOV Australia] {e1 menghentikan perjanjian ekstradisi} dengan [m2:HKG.GOV Hong Kong] dan {e2 menawarkan} izin tinggal lima tahun bagi [m3:HKG.CVL 10 ribu warganya]>>, kata [m4:AUS.GOV Perdana Menteri Scott Morrison].
e1 m1 > m2 SANCTION actual 2020-07-09/none mode=discontinue ctx=rights_freedoms,legal
e2 m1 > m3 AGREE planned 2020-07-09/none ctx=asylum
q1 m4 indirect cue=kata

### CNN Indonesia 2012-05-24
[m1:IDN.JUD Jaksa di Pengadilan Negeri Tangerang] {e2 menuntut} [m2:AUS.CRM seorang penyelundup manusia] 12 tahun, dan [m3:IDN.GOV imigrasi] {e1 mendeportasi} dua [m4:IRN.CVL kurir asal Iran].
e1 m3 > m4 COERCE actual 2012-05-24/none mode=deport ctx=migration,trafficking
e2 m1 > m2 ACCUSE actual 2012-05-24/none ctx=trafficking,legal

### detikNews 2012-06-29
[m1:AUS.MIL Kapal perang HMAS Maitland] {e1 menyelamatkan} 130 [m2:AFG.REF pencari suaka asal Afganistan] yang kapalnya tenggelam antara [m3:@IDN Jawa] dan Pulau Christmas, berkoordinasi dengan [m4:IDN.GOV Basarnas].
e1 m1 > m2 AID actual 2012-06-29/none ctx=migration

### detikNews 2013-11-20
[m1:IDN.COP Polri] {e1 menghentikan} kerja sama penanggulangan penyelundupan manusia dengan [m2:AUS.COP Kepolisian Federal Australia] setelah terungkapnya {e2 penyadapan} telepon [m3:IDN.GOV Presiden Yudhoyono] oleh [m4:AUS.SPY dinas intelijen negara itu].
e1 m1 > m2 SANCTION actual 2013-11-20/none mode=discontinue ctx=intelligence,trafficking
e2 m4 > m3 COERCE actual 2013-11-20/none mode=cyber ctx=intelligence bg

### detikNews 2013-11-19
[m1:AUS.GOV Perdana Menteri Tony Abbott] di depan parlemen {e1 menolak meminta maaf} atas penyadapan itu, sehingga [m2:IDN.GOV Menlu Marty Natalegawa] {e2 memanggil pulang} [m3:IDN.GOV Duta Besar Nadjib Riphat] dari [m4:AUS.GOV Canberra].
e1 m1 > m2 REJECT actual 2013-11-19/none ctx=intelligence,diplomatic
e2 m2 > m4 SANCTION actual 2013-11-18/day mode=withdraw ctx=intelligence,diplomatic

### Tempo 2012-08-09
<<q1 [m1:IDN.COP Polda Sumatera Utara] {e1 menggeledah} rumah [m2:IDN.GOV seorang kepala desa] di [m3:@IDN Langkat] dalam pencarian senjata rakitan>>, ujar [m4:IDN.COP Kombes Raden Heru Prakoso]; hasilnya nihil.
e1 m1 > m2 COERCE actual 2012-08-09/none mode=seize ctx=crime
q1 m4 indirect cue=ujar

### Republika 2019-01-10 none
[m1:IDN.CVL Seorang pelatih bulu tangkis] dipecat klub [m2:CHN.BUS Guangzhou] karena absen latihan; [m5=m1 ia] pulang ke [m3:@IDN Kudus] dan akan menyerahkan surat lamaran ke [m4:MYS.CVL klub Malaysia].

### detikSport 2023-02-14 none
Mantan bek [m1:@NLD Belanda] menolak tawaran kontrak dari klub [m2:@SAU Riyadh], kata agennya, dan sepakat memperpanjang masa bakti dua musim di [m3:@TUR Istanbul].

### Kompas 2018-12-05 none
[m1:IDN.EDU Mahasiswa arsitektur Universitas Gadjah Mada] mengadakan pameran bersama [m2:JPN.EDU mahasiswa Chiba] di [m3:@IDN Yogyakarta]; karya terbaik diserahkan kepada museum kota pada hari penutupan.
