### Antara 2019-09-26
[m1:IDN.EDU Ratusan mahasiswa Universitas Halu Oleo] kembali mendatangi [m2:IDN.LEG gedung DPRD Sulawesi Tenggara] di [m3:@IDN Kendari], Kamis (26/9/2019). [m4=m1 Para pengunjuk rasa] {e1 menuntut pembatalan} revisi undang-undang komisi antirasuah dengan orasi dan spanduk. Menjelang sore, aksi itu dibubarkan. Gas air mata {e2 ditembakkan} dari halaman samping, dan seorang peserta roboh dengan luka di dada. [m5:IDN.COP Polda Sulawesi Tenggara] {e3 membantah} anggotanya membawa peluru tajam, sedangkan [m6:IDN.GOV Komnas HAM] menyatakan {e4 menyelidiki} kematian tersebut.
e1 m4 > m2 PROTEST actual 2019-09-26/day mode=demo ctx=legislative,corruption
e2 m5 > m4 ASSAULT actual 2019-09-26/day mode=crowd-control ctx=repression
e4 m6 > m5 ACCUSE actual 2019-09-26/none mode=investigate ctx=human_rights
e3 m5 > m4 ASSAULT denied 2019-09-26/day mode=firearms ctx=repression

### Kompas.com 2022-10-13
[m1:IRN.GOV Teheran] menyatakan tidak pernah menjual pesawat nirawak untuk dipakai di medan perang. Bantahan itu {e1 ditolak} [m2:UKR.GOV Kyiv], yang memperlihatkan puing-puing bertuliskan aksara Rusia. Pekan lalu [m3=m2 pihaknya] juga telah {e2 mencabut akreditasi} duta besar [m4=m1 negara itu] dan memangkas jumlah stafnya. "<<q1 [m5=m2 Kami] melihat dengan mata sendiri apa yang jatuh di atap rumah>>," kata [m6:UKR.GOV Menteri Luar Negeri Dmytro Kuleba]. [m7=m6 Dia] kemudian {e3 meminta} [m8:EU Uni Eropa] menjatuhkan hukuman kepada pemasoknya.
e1 m2 > m1 REJECT actual 2022-10-13/none ctx=military
e2 m3 > m4 SANCTION actual 2022-10-06/week mode=expel ctx=diplomatic,military bg
e3 m7 > m8 REQUEST requested 2022-10-13/none mode=assist ctx=military,economic
q1 m6 direct cue=kata

### Detikcom 2017-07-21
[m1:IDN.GOV Kementerian Hukum dan HAM] {e1 mencabut status badan hukum} [m2:HTI.REL Hizbut Tahrir Indonesia] dua hari lalu. Keputusan tersebut {e2 disayangkan} [m3:IDN.LEG Fraksi PAN di DPR], yang menilai pengadilan semestinya dilibatkan lebih dulu. [m4=m2 Organisasi itu] menunjuk [m5:IDN.ELI Yusril Ihza Mahendra] sebagai kuasa hukum dan berencana {e3 menggugat} ke [m6:@IDN PTUN Jakarta]. "<<q1 Negara tidak boleh menjadi hakim bagi pikiran warganya>>," tutur [m7=m5 mantan menteri kehakiman itu], Jumat (21/7).
e1 m1 > m2 COERCE actual 2017-07-19/day mode=ban ctx=religion_ethnicity,legal
e2 m3 > m1 ACCUSE actual 2017-07-21/none mode=disapprove ctx=religion_ethnicity,legal
e3 m4 > m1 ACCUSE planned 2017-07-21/none mode=allege ctx=legal
q1 m7 direct cue=tutur

### VOA Indonesia 2019-03-01
[m1:PAK.GOV Perdana Menteri Imran Khan] mengatakan kepada parlemen bahwa seorang penerbang yang pesawatnya jatuh pada Rabu akan {e1 dipulangkan} sebagai isyarat damai. [m2:IND.MIL Letnan Kolonel Abhinandan Varthaman] menyeberang di [m3:@PAK Wagah], Jumat (1/3) malam. Penyerahan [m4=m2 pilot itu] {e2 disambut baik} [m5:USA.GOV Departemen Luar Negeri AS]. Krisis bermula ketika sebuah bom mobil {e3 menewaskan} [m6:IND.COP lebih dari 40 polisi paramiliter India] di [m7:@IND Pulwama] pada 14 Februari, serangan yang diakui [m8:JEM.REB Jaish-e-Mohammed].
e1 m1 > m2 RETREAT actual 2019-03-01/day mode=release ctx=military
e2 m5 > m1 SUPPORT actual 2019-03-01/none ctx=military,diplomatic
e3 m8 > m6 ASSAULT actual 2019-02-14/day mode=suicide-attack ctx=terrorism bg

### Republika 2013-06-20
Harga bahan bakar bersubsidi dijadwalkan naik akhir pekan ini. Rencana [m1:IDN.GOV pemerintahan Presiden Yudhoyono] itu {e1 ditentang} [m2:IDN.PTY PKS], satu-satunya anggota koalisi yang memasang spanduk protes di jalan. Rekannya sesama partai Islam, [m3:IDN.PTY PPP], justru {e2 membela} langkah tersebut. [m4:IDN.GOV Juru Bicara Kepresidenan Julian Aldrin Pasha] mengingatkan bahwa partai yang membangkang dapat {e3 dikeluarkan} dari kabinet. Peringatan serupa pernah disampaikan ketika [m5=m2 partai itu] {e4 mendukung} hak angket pajak yang digalang [m6:IDN.OPP PDI Perjuangan] pada Februari 2011.
e1 m2 > m1 REJECT actual 2013-06-20/none ctx=economic
e2 m3 > m1 SUPPORT actual 2013-06-20/none ctx=economic
e3 m4 > m2 THREATEN threatened 2013-06-20/none ctx=executive
e4 m5 > m6 SUPPORT actual 2011-02-01/month ctx=legislative bg

### Tempo.co 2018-08-10
[m1:SAU.GOV Riyadh] tidak akan mencabut tindakan balasannya selama permintaan maaf belum disampaikan. Sejak akhir pekan, penerbangan maskapai [m2=m1 kerajaan itu] ke [m3:@CAN Toronto] {e1 dihentikan} dan ribuan mahasiswa dipanggil pulang. Kemarahan itu dipicu cuitan [m4:CAN.GOV Menteri Luar Negeri Kanada Chrystia Freeland], yang {e2 menyerukan pembebasan} [m5:SAU.CVL aktivis perempuan Samar Badawi]. "<<q1 [m6=m4 Kami] akan selalu membela hak asasi manusia di seluruh dunia>>," ujar [m7=m4 dia], Rabu (8/8). Di [m8:@DEU Berlin], seorang juru bicara pemerintah menolak berkomentar.
e1 m1 > m4 SANCTION actual 2018-08-04/week mode=discontinue ctx=diplomatic,economic
e2 m4 > m1 REQUEST requested 2018-08-10/none mode=yield ctx=human_rights
q1 m7 direct cue=ujar

### Kaltim Post 2016-04-04
Sebelas hari setelah kapal tunda Brahma 12 dihadang di perairan Filipina selatan, nasib [m1:IDN.LAB sepuluh awaknya] belum jelas. {e1 Penyanderaan} itu diakui [m2:ABUSAYYAF.REB kelompok Abu Sayyaf], yang lewat telepon {e2 meminta tebusan} 50 juta peso dari [m3:IDN.BUS perusahaan pemilik kapal] di [m4:@IDN Banjarmasin]. [m5:IDN.GOV Jakarta] menolak menyebut soal uang. Pihaknya {e3 menawarkan bantuan pasukan} kepada [m6:PHL.GOV Manila], namun tawaran tersebut {e4 ditampik} dengan alasan konstitusi.
e1 m2 > m1 ASSAULT actual 2016-03-26/week mode=abduct ctx=terrorism
e2 m2 > m3 REQUEST requested 2016-04-04/none mode=yield ctx=terrorism
e3 m5 > m6 AGREE actual 2016-04-04/none ctx=military,terrorism
e4 m6 > m5 REJECT actual 2016-04-04/none mode=assist ctx=military,terrorism

### Anadolu 2020-07-20
[m1:ARM.GOV Armenia] dan [m2:AZE.GOV Azerbaijan] saling tuduh memulai baku tembak di sektor Tovuz, sekitar 300 kilometer dari [m3:@AZE Nagorno-Karabakh]. {e1 Bentrokan} yang pecah pada 12 Juli itu menewaskan sedikitnya 16 orang dari kedua pihak. [m4:TUR.GOV Ankara] {e2 berdiri di belakang} sekutunya yang berbahasa Turkik, sedangkan [m5:RUS.GOV Moskow] {e3 menawarkan diri sebagai penengah}. Tawaran itu diterima [m6=m1 Yerevan], tetapi Baku belum menjawab.
e1 m1 > m2 ASSAULT actual 2020-07-12/day ctx=military,territory
e2 m4 > m2 SUPPORT actual 2020-07-20/none ctx=military
e3 m5 > m1,m2 AGREE actual 2020-07-20/none ctx=diplomatic,military

### Jawa Pos 2015-01-24
[m1:IDN.COP Penyidik Bareskrim Polri] {e1 menangkap} [m2:IDN.JUD Wakil Ketua KPK Bambang Widjojanto] ketika mengantar anaknya ke sekolah di [m3:@IDN Depok], Jumat (23/1). Langkah itu {e2 dikecam} [m4:IDN.CVL para pegiat antikorupsi], yang sepanjang malam berjaga di halaman kantor [m5:IDN.JUD lembaga antirasuah]. Dini hari tadi [m6=m2 ia] {e3 dilepaskan}. Sepuluh hari sebelumnya [m7=m5 lembaga itu] {e4 menetapkan} [m8:IDN.COP Komisaris Jenderal Budi Gunawan], calon tunggal Kapolri, sebagai tersangka.
e1 m1 > m2 COERCE actual 2015-01-23/day mode=arrest ctx=corruption,legal
e2 m4 > m1 ACCUSE actual 2015-01-23/day mode=disapprove ctx=corruption
e3 m1 > m6 RETREAT actual 2015-01-24/day mode=release ctx=corruption,legal
e4 m7 > m8 ACCUSE actual 2015-01-13/day mode=allege ctx=corruption bg
rel m2 member_of m5

### BBC Indonesia 2023-08-07
Tenggat yang ditetapkan para tetangganya lewat tanpa tanda-tanda [m1:NER.MIL junta di Niamey] akan menyerah. [m2:ECOWAS Blok Afrika Barat itu] sebelumnya {e1 mengancam} menggunakan kekuatan bila [m3:NER.GOV Presiden Mohamed Bazoum] tidak dikembalikan ke jabatannya. Pada Minggu (6/8) wilayah udara {e2 ditutup} dengan alasan ancaman intervensi. [m4:MLI.GOV Mali] dan [m5:BFA.GOV Burkina Faso] mengirim delegasi gabungan untuk {e3 menyatakan solidaritas}. Bazoum {e4 digulingkan} oleh pengawalnya sendiri pada 26 Juli.
e1 m2 > m1 THREATEN threatened 2023-08-07/none ctx=military
e2 m1 > m2 COERCE actual 2023-08-06/day mode=restrict ctx=military
e3 m4,m5 > m1 SUPPORT actual 2023-08-07/none ctx=military,diplomatic
e4 m1 > m3 COERCE actual 2023-07-26/day mode=seize ctx=military,executive bg

### Suara Merdeka 2022-02-10
[m1:IDN.AGR Warga Desa Wadas] yang menolak penambangan batu andesit mulai pulang ke rumah masing-masing. Sedikitnya 60 orang {e1 diamankan} ketika [m2:IDN.COP aparat Polda Jawa Tengah] mengawal pengukuran lahan, Selasa (8/2). [m3:IDN.GOV Gubernur Ganjar Pranowo] {e2 meminta maaf} kepada [m4=m1 mereka] sehari kemudian. "<<q1 [m5=m3 Saya] bertanggung jawab>>," kata [m6=m3 politikus PDI Perjuangan itu]. [m7:IDN.CVL LBH Yogyakarta], yang mendampingi [m8=m1 para petani], menilai permintaan maaf itu tidak cukup dan {e3 menuntut} tim pengukur ditarik.
e1 m2 > m1 COERCE actual 2022-02-08/day mode=arrest ctx=natural_resource,repression
e2 m3 > m4 SUPPORT actual 2022-02-09/day ctx=natural_resource
e3 m7 > m3 REQUEST requested 2022-02-10/none mode=yield ctx=natural_resource
q1 m6 direct cue=kata

### CNN Indonesia 2016-01-05
Hubungan diplomatik dengan [m1:IRN.GOV Iran] {e1 diputus} setelah [m2:SAU.GOV kedutaan Arab Saudi di Teheran] {e2 dibakar} [m3:IRN.CVL massa yang marah]. [m4:BHR.GOV Bahrain] dan [m5:SDN.GOV Sudan] {e3 menempuh langkah serupa} pada Senin (4/1). {e4 Eksekusi} terhadap [m6:SAU.REL ulama Syiah Nimr al-Nimr] oleh [m7=m2 kerajaan itu] dua hari sebelumnya menyulut amarah tersebut. [m8:IDN.GOV Menteri Luar Negeri Retno Marsudi] berencana {e5 terbang} ke kedua ibu kota untuk meredakan ketegangan.
e1 m2 > m1 SANCTION actual 2016-01-03/none mode=relations ctx=diplomatic
e2 m3 > m2 PROTEST actual 2016-01-02/day mode=riot ctx=religion_ethnicity
e3 m4,m5 > m1 SANCTION actual 2016-01-04/day mode=relations ctx=diplomatic
e4 m7 > m6 ASSAULT actual 2016-01-02/day ctx=religion_ethnicity,legal bg
e5 m8 > m1,m2 AGREE planned 2016-01-05/none mode=visit ctx=diplomatic

### Bali Post 2013-10-30
Forum warga dari tiga desa adat menggelar {e1 aksi} dengan berjalan kaki menuju [m1:IDN.GOV kantor gubernur] di [m2:@IDN Renon], Rabu (30/10). [m3:IDN.CVL Mereka] membentangkan kain hitam dan poster menolak reklamasi Teluk Benoa oleh [m4:IDN.BUS PT Tirta Wahana Bali Internasional]. Perwakilan [m5=m3 para demonstran] {e2 diterima} Asisten I di ruang rapat. "<<q1 Izin itu [m6=m1 kami] kaji ulang>>," ujar [m7=m1 Gubernur Made Mangku Pastika] secara terpisah. Pihaknya juga {e3 membantah menerima uang} dari pengembang seperti {e4 dituduhkan} sejumlah spanduk.
e1 m3 > m4 PROTEST actual 2013-10-30/day mode=demo ctx=environment
e2 m1 > m5 CONSULT actual 2013-10-30/day mode=meet ctx=environment
e4 m3 > m1 ACCUSE actual 2013-10-30/day mode=allege ctx=corruption
e3 m7 > m3 REJECT actual 2013-10-30/none ctx=corruption
q1 m7 direct cue=ujar

### Sindonews 2021-05-21
Gencatan senjata antara [m1:ISR.GOV Israel] dan [m2:HAMAS.REB Hamas] {e1 mulai berlaku} Jumat (21/5) dini hari setelah {e2 diperantarai} [m3:EGY.GOV Kairo]. Sebelas hari {e3 pengeboman} menewaskan 230-an warga di [m4:PSE.CVL Jalur Gaza], sedangkan {e4 tembakan ribuan roket} merenggut 12 jiwa di seberang perbatasan. Kedua pihak sama-sama mengeklaim kemenangan. [m5:QAT.GOV Qatar] {e5 menjanjikan} 500 juta dolar AS bagi pembangunan kembali wilayah itu.
e1 m1 > m2 RETREAT actual 2021-05-21/day mode=ceasefire ctx=military
e2 m3 > m1,m2 CONSULT actual 2021-05-21/none mode=third-party ctx=military,diplomatic
e3 m1 > m4 ASSAULT actual 2021-05-10/week mode=aerial ctx=military bg
e4 m2 > m1 ASSAULT actual 2021-05-10/week mode=heavy-weapons ctx=military bg
e5 m5 > m4 AGREE planned 2021-05-21/none ctx=human_security

### Tribun Medan 2014-02-12
[m1:IDN.LAB Buruh pabrik sarung tangan] di kawasan industri [m2:@IDN Tanjung Morawa] melanjutkan {e1 mogok} yang dimulai awal pekan. Upah minimum yang ditetapkan tahun ini belum dibayarkan oleh [m3:IDN.BUS manajemen perusahaan]. [m4:IDN.GOV Dinas Tenaga Kerja Deli Serdang] telah dua kali {e2 mempertemukan} kedua pihak tanpa hasil. Kemarin sembilan orang {e3 diberhentikan} lewat surat yang ditempel di pos satpam. [m5:IDN.LAB Serikat pekerja] menyebut pemecatan itu ilegal dan akan {e4 membawanya} ke [m6:@IDN Pengadilan Hubungan Industrial Medan].
e1 m1 > m3 PROTEST actual 2014-02-10/week mode=strike ctx=economic
e2 m4 > m1,m3 CONSULT actual 2014-02-12/none mode=third-party ctx=economic
e3 m3 > m1 SANCTION actual 2014-02-11/day mode=discontinue ctx=economic
e4 m5 > m3 ACCUSE planned 2014-02-12/none mode=allege ctx=economic,legal

### Liputan6 2020-06-17
Asap tebal membubung dari kawasan industri [m1:@PRK Kaesong] ketika kantor penghubung antar-Korea {e1 diledakkan}, Selasa (16/6). [m2:PRK.GOV Pyongyang] sebelumnya {e2 memperingatkan} akan menjadikan gedung itu reruntuhan apabila selebaran dari [m3:KOR.CVL pegiat pembelot] tidak dihentikan. [m4:KOR.GOV Kantor kepresidenan di Seoul] menyebut tindakan tersebut tidak masuk akal. [m5=m4 Pihaknya] {e3 bersumpah membalas} jika situasi diperburuk, sementara [m6:KOR.GOV Menteri Unifikasi Kim Yeon-chul] {e4 menawarkan pengunduran diri} kepada [m7:KOR.GOV Presiden Moon Jae-in].
e1 m2 > m4 ASSAULT actual 2020-06-16/day mode=destroy ctx=military
e2 m2 > m4 THREATEN threatened 2020-06-17/none ctx=military
e3 m5 > m2 THREATEN threatened 2020-06-17/none ctx=military
e4 m6 > m7 CONCEDE actual 2020-06-17/none mode=resign ctx=executive

### Pikiran Rakyat 2012-09-19 none
[m1:IDN.EDU Institut Teknologi Bandung] meraih tiga medali dalam lomba robot di [m2:@KOR Seoul]. Tim itu mengungguli wakil dari [m3:JPN.EDU Tokyo] dan [m4:VNM.EDU Hanoi] pada babak akhir. "<<q1 Latihan [m5=m1 kami] hanya empat bulan>>," kata [m6:IDN.EDU ketua tim Rian Pratama]. [m7=m6 Dia] menambahkan bahwa suku cadang sempat tertahan di bandara karena cuaca buruk.
q1 m6 direct cue=kata

### Kontan 2018-07-07
[m1:USA.GOV Washington] memberlakukan {e1 bea masuk} 25 persen atas 818 jenis barang mulai Jumat (6/7). Tak sampai satu jam kemudian [m2:CHN.GOV rival dagangnya di Asia] {e2 membalas} dengan pungutan yang sama besar atas kedelai dan mobil. Langkah itu menurut [m3=m2 Kementerian Perdagangan di Beijing] terpaksa ditempuh. Kementerian itu juga telah {e3 mengadukan} mitranya ke [m4:WTO Organisasi Perdagangan Dunia]. [m5:IDN.GOV Menteri Perdagangan Enggartiasto Lukita] akan {e4 bertolak} ke Amerika Serikat untuk {e5 merundingkan} fasilitas keringanan tarif.
e1 m1 > m2 SANCTION actual 2018-07-06/day mode=restrict ctx=economic
e2 m2 > m1 SANCTION actual 2018-07-06/day mode=restrict ctx=economic
e3 m3 > m1 ACCUSE actual 2018-07-07/none mode=allege ctx=economic,legal
e4 m5 > m1 AGREE planned 2018-07-07/none mode=visit ctx=economic
e5 m5 > m1 AGREE planned 2018-07-07/none ctx=economic again

### Serambi Indonesia 2005-12-22
[m1:GAM.REB Gerakan Aceh Merdeka] {e1 menyerahkan} 35 pucuk senjata terakhirnya kepada [m2:AMM Misi Pemantau Aceh] di lapangan Blang Padang, [m3:@IDN Banda Aceh]. Senjata-senjata itu langsung dipotong di depan para undangan. Sesuai jadwal, ribuan [m4:IDN.MIL prajurit nonorganik] akan {e2 ditarik} sebelum akhir bulan. Kesepakatan damai {e3 ditandatangani} kedua pihak di [m5:@FIN Helsinki] pada 15 Agustus, dengan [m6:FIN.ELI mantan presiden Finlandia Martti Ahtisaari] sebagai {e4 penengah}. [m7:IDN.GOV Jakarta] {e5 memuji} kepatuhan mantan lawannya.
e1 m1 > m2 RETREAT actual 2005-12-22/none mode=disarm ctx=military
e2 m4 > m1 CONCEDE planned 2005-12-22/none mode=withdraw ctx=military
e3 m7 > m1 SUPPORT actual 2005-08-15/day ctx=military bg
e4 m6 > m1,m7 CONSULT actual 2005-08-15/none mode=third-party ctx=military bg
e5 m7 > m1 SUPPORT actual 2005-12-22/none ctx=military

### Deutsche Welle Indonesia 2017-03-12
[m1:TUR.GOV Menteri Luar Negeri Mevlut Cavusoglu] gagal berpidato di [m2:@NLD Rotterdam] karena izin mendarat pesawatnya {e1 dicabut}. Beberapa jam kemudian [m3:TUR.GOV seorang anggota kabinet lain], yang datang lewat jalan darat, {e2 dicegat} dan diantar kembali ke perbatasan Jerman. [m4:TUR.GOV Presiden Recep Tayyip Erdogan] {e3 menyebut} tuan rumah sebagai "sisa-sisa Nazi". Ucapan tersebut {e4 ditolak mentah-mentah} oleh [m5:NLD.GOV Perdana Menteri Mark Rutte]. [m6:TUR.CVL Ratusan warga keturunan Turki] yang berkumpul di depan konsulat {e5 dihalau} dengan meriam air.
e1 m5 > m1 REJECT actual 2017-03-12/none ctx=diplomatic
e2 m5 > m3 COERCE actual 2017-03-12/none mode=deport ctx=diplomatic
e3 m4 > m5 ACCUSE actual 2017-03-12/none mode=disapprove ctx=diplomatic
e4 m5 > m4 REJECT actual 2017-03-12/none ctx=diplomatic
e5 m5 > m6 ASSAULT actual 2017-03-12/none mode=crowd-control ctx=repression
