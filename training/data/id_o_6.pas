### Antara 2023-11-04
Bantuan 51 ton yang {e1 dikirim} [m1:IDN.GOV pemerintah Indonesia] untuk [m2:PSE.CVL warga Gaza] dilepas [m3=m1 Presiden Joko Widodo] di [m4:@IDN Pangkalan Halim], dan akan disalurkan melalui [m5:EGY.NGO Bulan Sabit Merah Mesir] di [m6:@EGY El Arish], kota yang sebelumnya dipakai [m7:QAT.GOV Qatar] untuk keperluan serupa.
e1 m1 > m2 AID actual 2023-11-04/none ctx=human_security

### Kompas.com 2020-04-27
[m1:IDN.GOV Kementerian Luar Negeri RI] {e1 meminta} [m2:CHN.GOV Duta Besar China Xiao Qian] menjelaskan perlakuan terhadap [m3:IDN.LAB awak kapal Indonesia] yang jenazahnya dilarung dari Long Xin 629, kapal milik [m4:CHN.BUS Dalian Ocean Fishing], saat berlayar menuju [m5:@KOR Busan]. [m6:KOR.CVL Kelompok hak asasi di Korea Selatan] lebih dulu {e2 mengadukan} kasus itu ke [m7:KOR.COP penjaga pantai].
e1 m1 > m2 REQUEST requested 2020-04-27/none ctx=human_rights,diplomatic
e2 m6 > m4 ACCUSE actual 2020-04-27/none mode=allege ctx=human_rights,legal

### CNN Indonesia 2022-09-02
[m1:IAEA Tim IAEA pimpinan Rafael Grossi] {e1 tiba} di pembangkit nuklir Zaporizhzhia yang dikuasai [m2:RUS.MIL pasukan Rusia]. [m3:UKR.BUS Energoatom] {e2 menuduh} [m4=m2 para penguasa pembangkit] menghalangi [m5:#outlet wartawan] ikut masuk, sementara [m6:RUS.GOV Sergei Lavrov] dari [m7:@RUS Moskow] berharap [m8=m1 badan itu] objektif.
e1 m1 > m2 CONSULT actual 2022-09-02/none mode=visit ctx=cbrn
e2 m3 > m4 ACCUSE actual 2022-09-02/none mode=allege ctx=rights_freedoms,cbrn

### Tempo.co 2013-09-12
[m1:SYR.GOV Suriah] {e1 menerima} usulan [m2:RUS.GOV Rusia] untuk menyerahkan senjata kimianya, kata [m3:SYR.GOV Menlu Walid al-Moualem] di [m4:@RUS Moskow]. [m5:USA.GOV Barack Obama], yang {e2 menangguhkan} serangan, belum yakin; [m6:SYR.REB komandan Tentara Pembebasan Suriah Salim Idriss] {e3 menolak} prakarsa [m7=m2 Kremlin] tersebut.
e1 m3 > m2 CONCEDE actual 2013-09-12/none mode=disarm ctx=cbrn
e2 m5 > m1 CONCEDE actual 2013-09-12/none ctx=military,cbrn
e3 m6 > m2 REJECT actual 2013-09-12/none ctx=cbrn

### Kumparan 2018-08-27
[m1:UN Misi pencari fakta PBB] {e1 merekomendasikan} [m2:MMR.MIL Jenderal Min Aung Hlaing] diadili karena genosida terhadap [m3:MMR.REL warga Rohingya]. [m4:USA.BUS Facebook] pada hari yang sama {e2 menghapus} akun [m5=m2 panglima itu], sementara [m6:MMR.GOV juru bicara Zaw Htay] {e3 menyangkal} temuan tim yang {e4 dilarang masuk} ke [m7:@MMR Rakhine].
e1 m1 > m2 ACCUSE actual 2018-08-27/none mode=allege ctx=human_rights,religion_ethnicity
e2 m4 > m5 COERCE actual 2018-08-27/none mode=censor ctx=human_rights
e3 m6 > m1 REJECT actual 2018-08-27/none ctx=human_rights
e4 m6 > m1 REJECT actual 2018-08-27/none mode=access ctx=human_rights

### Kendari Pos 2021-08-30 none
Pelabuhan lama di [m1:@IDN Raha], yang menghubungkan pembeli mete dari [m2:@IDN Surabaya] dengan [m3:IDN.AGR petani Muna], kembali dibicarakan dalam seminar [m4:IDN.GOV Bappeda Sulawesi Tenggara]; [m5:IDN.BUS Pelni], [m6:IDN.BUS ASDP], dan [m7:IDN.EDU Universitas Halu Oleo] masing-masing memaparkan hasil kajiannya.

### Liputan6 2019-04-11
[m1:GBR.COP Polisi London] {e1 meringkus} [m2:AUS.CVL pendiri WikiLeaks Julian Assange] di kedutaan [m3:ECU.GOV Ekuador] setelah [m4:ECU.GOV Presiden Lenin Moreno] {e2 mencabut} suakanya. Mantan presiden [m5:ECU.ELI Rafael Correa], kini di [m6:@BEL Belgia], {e3 menyebut} [m7=m4 penggantinya] pengkhianat, dan [m8:USA.JUD jaksa Virginia] {e4 membuka dakwaan} peretasan.
e1 m1 > m2 COERCE actual 2019-04-11/none mode=arrest ctx=asylum,legal
e2 m4 > m2 SANCTION actual 2019-04-11/none mode=discontinue ctx=asylum
e3 m5 > m7 ACCUSE actual 2019-04-11/none mode=disapprove ctx=asylum
e4 m8 > m2 ACCUSE actual 2019-04-11/none mode=allege ctx=legal,cyber

### Jubi 2014-12-09
Penembakan di Lapangan Karel Gobai, [m1:@IDN Enarotali], yang {e1 menewaskan} [m2:IDN.CVL empat pelajar], {e4 dituduhkan} [m3:IDN.REL Sinode Kingmi] kepada [m4:IDN.MIL anggota TNI] dan [m5:IDN.COP Polri]. [m6:IDN.MIL Kepala Staf Angkatan Darat Gatot Nurmantyo] {e2 membantah} [m9=m4 anak buahnya] melepas tembakan ke arah [m7=m2 massa], sedangkan [m8:IDN.GOV Komnas HAM] menurunkan tim.
e1 m4,m5 > m2 ASSAULT denied 2014-12-09/none mode=firearms ctx=repression
e2 m6 > m3 REJECT actual 2014-12-09/none ctx=human_rights
e4 m3 > m4,m5 ACCUSE actual 2014-12-09/none mode=allege ctx=human_rights,repression

### VOA Indonesia 2020-12-02
[m1:FRA.GOV Prancis] {e1 menuntut} penjelasan [m2:CHN.GOV Beijing] setelah [m3:CHN.GOV juru bicara kementerian luar negeri Zhao Lijian] mengunggah gambar rekaan seorang [m4:AUS.MIL tentara Australia] memegang pisau ke leher anak [m5:@AFG Afghanistan]. [m6:AUS.GOV PM Scott Morrison] {e2 meminta} unggahan itu dihapus; [m7:NZL.GOV Selandia Baru] {e3 menyampaikan keprihatinan} langsung kepada [m8=m2 pihak Tiongkok].
e2 m6 > m3 REQUEST requested 2020-12-02/none mode=yield ctx=diplomatic
e3 m7 > m2 ACCUSE actual 2020-12-02/none mode=disapprove ctx=diplomatic
e1 m1 > m2 REQUEST requested 2020-12-02/none ctx=diplomatic

### Suara Merdeka 2014-06-16
[m1:IDN.CVL Ibu-ibu Tegaldowo] yang {e1 menghalangi} alat berat [m2:IDN.BUS PT Semen Indonesia] masuk ke tapak pabrik di [m3:@IDN Rembang] {e2 dilempar ke semak} oleh [m4:IDN.COP polisi], kata [m5:IDN.CVL LBH Semarang]. [m6:IDN.GOV Plt Bupati Abdul Hafidz] mengaku belum menerima laporan dari [m7:IDN.COP Polres].
e1 m1 > m2 PROTEST actual 2014-06-16/none mode=obstruct ctx=environment,natural_resource
e2 m4 > m1 ASSAULT actual 2014-06-16/none mode=violence ctx=repression,environment said=m5

### Antara 2022-11-08
[m1:DNK.GOV Denmark], [m2:GBR.GOV Skotlandia], dan [m3:BEL.GOV Belgia] membayar kerugian iklim negara miskin dalam [m4:UN COP27] di [m5:@EGY Sharm el-Sheikh]. [m6:PAK.GOV PM Pakistan Shehbaz Sharif], yang {e2 berbicara empat mata} dengan [m7:UN Antonio Guterres], {e3 menagih} hal yang sama dari [m8:G20 kelompok G20].
e2 m6 > m7 CONSULT actual 2022-11-08/none mode=meet ctx=environment,disasters
e3 m6 > m8 REQUEST requested 2022-11-08/none mode=assist ctx=environment,economic

### detikNews 2017-12-19
[m1:IDN.JUD Jaksa KPK] {e1 mendakwa} [m2:IDN.LEG mantan Ketua DPR Setya Novanto] memperkaya [m3:IDN.LEG anggota Komisi II], [m4:IDN.GOV pejabat Kementerian Dalam Negeri], dan sejumlah perusahaan. Nama [m5:IDN.GOV Gubernur Ganjar Pranowo] dan [m6:IDN.GOV Menteri Yasonna Laoly] hilang dari dakwaan itu, protes [m7:IDN.CVL pengacara Maqdir Ismail], yang {e2 menyalahkan} [m8=m1 penuntut].
e1 m1 > m2 ACCUSE actual 2017-12-19/none mode=allege ctx=corruption,legal
e2 m7 > m8 ACCUSE actual 2017-12-19/none mode=disapprove ctx=corruption,legal

### BBC Indonesia 2021-09-16
Pakta AUKUS antara [m1:AUS.GOV Australia], [m2:GBR.GOV Inggris], dan [m3:USA.GOV Amerika Serikat] {e1 disebut} [m4:FRA.GOV Menlu Prancis Jean-Yves Le Drian] sebagai tikaman dari belakang oleh [m5=m1 Canberra], yang {e2 membatalkan} kontrak kapal selam dengan [m6:FRA.BUS Naval Group]. [m7:IDN.GOV Jakarta] mencermatinya dengan hati-hati.
e1 m4 > m5 ACCUSE actual 2021-09-16/none mode=disapprove ctx=military,diplomatic
e2 m5 > m6 REJECT actual 2021-09-16/none mode=discontinue ctx=military,economic

### Media Indonesia 2018-01-16
[m1:IDN.MIL Satgas Kesehatan TNI] {e1 mengobati} [m2:IDN.CVL anak-anak penderita campak] di [m3:@IDN Asmat], sesudah [m4:IDN.REL Keuskupan Agats] berkali-kali {e2 memohon} perhatian [m5:IDN.GOV Kementerian Kesehatan]. [m6:IDN.EDU Ketua BEM UI Zaadit Taqwa], yang mengangkat kartu kuning untuk [m7:IDN.GOV Presiden], {e3 ditawari} berkunjung ke sana oleh [m8=m7 Kepala Negara].
e1 m1 > m2 AID actual 2018-01-16/none ctx=health
e2 m4 > m5 REQUEST requested 2018-01-16/none mode=assist ctx=health
e3 m8 > m6 AGREE planned 2018-01-16/none ctx=health

### SINDOnews 2019-03-02
[m1:COL.GOV Kolombia] {e1 menampung} [m2:VEN.MIL ratusan tentara Venezuela] yang membelot dari [m3:VEN.GOV Nicolas Maduro], kata [m4:COL.GOV badan migrasi di Bogota]. [m5:VEN.OPP Juan Guaido], yang baru {e2 diterima} [m6:BRA.GOV Presiden Jair Bolsonaro] di [m7:@BRA Brasilia], berniat pulang walau terancam ditangkap.
e1 m1 > m2 AID actual 2019-03-02/none ctx=asylum,military
e2 m5 > m6 CONSULT actual 2019-03-02/none mode=visit ctx=diplomatic,pro_democracy

### Sumatera Ekspres 2016-03-02
[m1:IDN.AGR Petani Cengal] {e1 mengembalikan} uang ganti rugi [m2:IDN.BUS PT Bumi Mekar Hijau] karena, menurut [m3:IDN.CVL Walhi Sumatera Selatan], kanal [m4=m2 perusahaan] merusak kebun [m8=m1 mereka]. [m5:IDN.JUD Pengadilan Tinggi Palembang] sedang memeriksa banding [m6:IDN.GOV Kementerian Lingkungan Hidup] yang gugatannya pada tahun lalu {e2 ditolak} [m7:IDN.JUD PN Palembang].
e1 m1 > m2 REJECT actual 2016-03-02/none ctx=environment,natural_resource
e2 m7 > m6 REJECT actual 2015-01-01/year ctx=legal,environment bg

### Republika 2016-08-09
[m1:TUR.GOV Recep Tayyip Erdogan] {e1 terbang} ke [m2:@RUS Saint Petersburg] menemui [m3:RUS.GOV Vladimir Putin], lawatan pertamanya sejak kudeta gagal yang [m9=m1 ia] {e2 tuduhkan} pada [m4:GULEN.REL Fethullah Gulen]. {e4 Permintaan} [m5=m1 Ankara] agar [m6:USA.GOV Washington] menyerahkan ulama di [m7:@USA Pennsylvania] itu belum dijawab; [m8:DEU.GOV Jerman] tetap {e3 mencela} penangkapan massal.
e1 m1 > m3 CONSULT actual 2016-08-09/none mode=visit ctx=diplomatic
e2 m1 > m4 ACCUSE actual 2016-08-09/none mode=allege ctx=political_institutions bg
e3 m8 > m1 ACCUSE actual 2016-08-09/none mode=disapprove ctx=repression
e4 m5 > m6 REQUEST requested 2016-08-09/none mode=yield ctx=legal

### Bisnis Indonesia 2023-01-17
Bentrok antara [m1:IDN.LAB pekerja lokal] dan [m2:CHN.LAB tenaga kerja asing asal China] di pabrik [m3:CHN.BUS PT Gunbuster Nickel Industri] {e1 menewaskan} tiga orang. [m4:IDN.COP Polda Sulawesi Tengah] {e2 mengamankan} 71 orang, [m5:IDN.LAB Serikat Pekerja Nasional] {e3 menuding} [m6=m3 manajemen], dan [m7:IDN.GOV Menteri Investasi Bahlil Lahadalia] berkunjung ke [m8:@IDN Morowali].
e1 m1 > m2 ASSAULT actual 2023-01-17/none mode=violence ctx=economic
e2 m4 > m1 COERCE actual 2023-01-17/none mode=arrest ctx=crime
e3 m5 > m6 ACCUSE actual 2023-01-17/none mode=allege ctx=economic

### Okezone 2010-11-24
[m1:PRK.MIL Korea Utara] {e1 menghujani} Pulau Yeonpyeong dengan artileri sehingga dua [m2:KOR.MIL marinir Korea Selatan] gugur. [m3:CHN.GOV China], sekutu [m4=m1 Pyongyang], menyerukan perundingan enam pihak, [m5:USA.MIL kapal induk USS George Washington] {e3 berlayar} dari [m6:@JPN Yokosuka] ke perairan itu, dan [m7:JPN.GOV PM Naoto Kan] {e4 mengutuk} pelakunya.
e1 m1 > m2 ASSAULT actual 2010-11-24/none mode=heavy-weapons ctx=military
e3 m5 > m1 MOBILIZE actual 2010-11-24/none mode=ships ctx=military
e4 m7 > m1 ACCUSE actual 2010-11-24/none mode=disapprove ctx=military
rel m3 ally_of m4

### Pos Kota 2012-09-14 none
[m1:IDN.PTY Partai Demokrat] menaungi [m2:IDN.GOV Fauzi Bowo], [m3:IDN.PTY PDIP] dan [m4:IDN.PTY Gerindra] menaungi [m5:IDN.GOV Joko Widodo], sementara [m6:IDN.PTY PKS] baru menentukan pilihan pada malam terakhir; alat peraga semuanya berderet dari [m7:@IDN Cawang] sampai [m8:@IDN Slipi], menurut pantauan [m9:#outlet Pos Kota].
