### Radar Bojonegoro 2020-12-22
[m1:IDN.GOV Bupati Anna Mu'awanah] {e1 mengucurkan} kartu tani bagi [m2:IDN.AGR 30 ribu petani]. [m3:IDN.LEG Anggota DPRD dari Fraksi Gerindra] menuduh <<q1 kartu itu pencitraan>>; [m4=m1 sang bupati] {e2 menangkis} sindiran [m5=m3 legislator itu]. Sementara itu, angin puting beliung merusak dua gudang di [m6:@IDN Kedungadem].
e1 m1 > m2 AID actual 2020-12-22/none mode=assist ctx=economic
e2 m4 > m5 REJECT actual 2020-12-22/none ctx=economic
q1 m3 indirect cue=menuduh

### Antara 2001-07-23
[m1:IDN.LEG Majelis Permusyawaratan Rakyat] {e1 memecat} [m2:IDN.GOV Abdurrahman Wahid], Senin (23/7), beberapa jam sesudah [m3=m2 presiden] itu {e2 mengeluarkan maklumat} yang membekukan parlemen. [m4:IDN.MIL TNI], dipimpin [m5:IDN.MIL Laksamana Widodo AS], {e3 ogah menjalankan} maklumat tersebut. [m6:AUS.GOV John Howard] {e4 menyalami} [m7:IDN.GOV Megawati Soekarnoputri].
e1 m1 > m2 SANCTION actual 2001-07-23/day ctx=executive,legislative
e2 m3 > m1 COERCE actual 2001-07-23/day ctx=executive,legislative
e3 m4 > m3 REJECT actual 2001-07-23/none mode=yield ctx=military,executive
e4 m6 > m7 SUPPORT actual 2001-07-23/none ctx=diplomatic
rel m5 leads m4

### Kabar Makassar 2022-05-26
[m1:IDN.COP Satpol PP Makassar] {e1 mengejar-ngejar} [m2:IDN.LAB pedagang Sentral] hingga ke gang. [m3:IDN.LAB Aminuddin], yang memimpin [m4:IDN.LAB asosiasi pedagang], {e2 mengunci} pintu gerbang dan {e3 menagih} rapat dengan [m5:IDN.GOV wali kota]. Panggilan itu {e4 diabaikan} dua kali; ketiga kalinya [m6=m5 sang wali kota] berjanji {e5 datang} Jumat (27/5).
e1 m1 > m2 COERCE actual 2022-05-26/none ctx=economic
e2 m3 > m5 PROTEST actual 2022-05-26/none mode=obstruct ctx=economic
e3 m3 > m5 REQUEST requested 2022-05-26/none mode=meet ctx=economic
e4 m5 > m3 REJECT actual 2022-05-26/none ctx=economic bg
e5 m6 > m3 AGREE planned 2022-05-27/day ctx=economic
rel m3 leads m4

### CNN Indonesia 2022-03-03
[m1:UN Majelis Umum PBB] dengan 141 suara {e1 menampar} [m2:RUS.GOV Moskow], Rabu (2/3), dan [m3:ERI.GOV Eritrea] {e2 membela} penyerbuan itu. Sehari sebelumnya [m4:FIFA FIFA] {e3 menendang} tim Rusia dari kualifikasi. [m5:CHN.GOV Wang Yi], yang {e4 menelepon} [m6:UKR.GOV Dmytro Kuleba], menyampaikan <<q1 keprihatinan atas korban sipil>>.
e1 m1 > m2 ACCUSE actual 2022-03-02/day mode=disapprove ctx=military,diplomatic
e2 m3 > m2 SUPPORT actual 2022-03-02/day ctx=military,diplomatic
e3 m4 > m2 SANCTION actual 2022-03-01/day mode=restrict ctx=military
e4 m5 > m6 CONSULT actual 2022-03-03/none mode=phone ctx=diplomatic
q1 m5 indirect cue=menyampaikan

### Pos Kupang 2021-01-25
[m1:IDN.GOV Bupati terpilih Sabu Raijua Orient Riwu Kore] belum dilantik karena memegang dua paspor. [m2:IDN.GOV KPU setempat] sudah {e2 menanyakan} hal ini kepada [m3:USA.GOV Kedutaan Besar AS] di Jakarta dan, menurut ketuanya, [m4:IDN.GOV Kirenius Padji], <<q1 jawabannya mengejutkan>>. [m5:IDN.JUD Mahkamah Konstitusi] {e3 diminta} mendiskualifikasi [m6=m1 pria] itu oleh [m7:IDN.PTY paslon nomor tiga].
e2 m2 > m3 REQUEST requested 2021-01-25/none ctx=election,legal
e3 m7 > m5 REQUEST requested 2021-01-25/none mode=change ctx=election,legal
q1 m4 indirect cue=menurut
rel m4 leads m2

### Kompas 2005-02-28
[m1:LBN.CVL Puluhan ribu orang] {e1 mengepung} Lapangan Martir di Beirut, dan [m2:LBN.GOV PM Omar Karami] rontok: [m3=m2 kabinetnya] {e3 menyatakan lengser} di tengah debat parlemen, Senin (28/2). [m4:SYR.GOV Damaskus], yang menguasai [m5:@LBN lembah Bekaa], belum bersuara.
e1 m1 > m2 PROTEST actual 2005-02-28/none mode=demo ctx=pro_democracy,military
e3 m3 > m1 RETREAT actual 2005-02-28/day mode=resign ctx=executive
rel m4 controls m5

### Tribun Sumsel 2017-07-18
Di [m1:@IDN Banyuasin], [m2:IDN.GOV Balai Gakkum Sumatera] {e2 menyita} perahu [m7:IDN.BUS empat peniaga arang bakau]. Menurut laporan, [m3:IDN.CVL pemuka desa Sungsang], yang datang {e3 bernegosiasi}, {e4 diminta} [m4:IDN.GOV kepala seksi Beth Venri] tidak lagi menebang. "<<q1 [m5=m2 Kami] ringankan hukumannya bila ada pohon pengganti>>," kata [m6=m4 dia].
e2 m2 > m7 COERCE actual 2017-07-18/none mode=seize ctx=environment
e3 m3 > m2 CONSULT actual 2017-07-18/none ctx=environment
e4 m4 > m3 REQUEST requested 2017-07-18/none mode=change ctx=environment
q1 m6 direct cue=kata

### VOA Indonesia 2025-03-13
[m1:UKR.GOV Kyiv] {e6 mengangguk} pada gencatan 30 hari yang disodorkan [m2:USA.GOV Marco Rubio] di [m3:@SAU Jeddah], Selasa (11/3). [m6=m2 Gedung Putih] langsung {e2 menyambung} bantuan intelijen yang pekan lalu {e3 dicabut}. [m4:RUS.GOV Yuri Ushakov] {e4 mengesampingkan} jeda sementara.
e6 m1 > m2 AGREE actual 2025-03-11/day ctx=military,diplomatic
e2 m6 > m1 COOPERATE actual 2025-03-13/none ctx=intelligence,military
e3 m6 > m1 SANCTION actual 2025-03-05/week mode=discontinue ctx=intelligence,military bg
e4 m4 > m2 REJECT actual 2025-03-13/none ctx=military

### Harian Haluan 2018-11-28
[m1:IDN.GOV Wali Kota Padang Mahyeldi] {e1 mengharamkan} perayaan tahun baru di pantai dan memperketat izin karaoke. [m2:IDN.BUS PHRI Sumbar], wadah pengusaha hotel pimpinan [m3:IDN.BUS Maulana Yusran], {e3 mengeluh} pendapatannya tergerus. [m4:IDN.REL MUI Padang] {e4 memuji} keputusan itu; cuaca sendiri diprediksi cerah.
e1 m1 > m2 COERCE actual 2018-11-28/none mode=ban ctx=religion_ethnicity
e3 m2 > m1 ACCUSE actual 2018-11-28/none mode=disapprove ctx=economic
e4 m4 > m1 SUPPORT actual 2018-11-28/none ctx=religion_ethnicity
rel m3 leads m2

### Kompas.com 2011-11-17
[m1:AUS.GOV Julia Gillard] dan [m2:USA.GOV Barack Obama] di Canberra {e1 mengabarkan} penempatan 250 marinir di Darwin mulai tahun depan. [m3:IDN.GOV Marty Natalegawa] {e2 mewaspadai} "lingkaran setan" akibat langkah itu, dan [m4:CHN.GOV Beijing] {e3 menyangsikan} manfaatnya. [m5:SGP.GOV Singapura] menyatakan <<q1 menyambut kehadiran Amerika>>.
e1 m1 > m2 AGREE planned 2011-11-17/none ctx=military
e2 m3 > m1,m2 ACCUSE actual 2011-11-17/none mode=disapprove ctx=military
e3 m4 > m1,m2 ACCUSE actual 2011-11-17/none mode=disapprove ctx=military
q1 m5 indirect cue=menyatakan

### Serambi Indonesia 2009-11-11
[m1:IDN.REL Wilayatul Hisbah Aceh Barat] {e1 menjaring} [m2:IDN.CVL 60 perempuan] bercelana ketat di Johan Pahlawan dan membagi-bagikan rok panjang. Sikap [m3:IDN.GOV Bupati Ramli MS], yang bergeming meski {e4 dihujat} [m4:IDN.NGO Kontras Aceh], {e5 disokong} [m5:IDN.REL Himpunan Ulama Dayah].
e1 m1 > m2 COERCE actual 2009-11-11/none mode=arrest ctx=religion_ethnicity,gender
e4 m4 > m3 ACCUSE actual 2009-11-11/none mode=disapprove ctx=human_rights,gender
e5 m5 > m3 SUPPORT actual 2009-11-11/none ctx=religion_ethnicity
