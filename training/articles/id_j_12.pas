### Merdeka.com 2014-05-15 article
= Pabrik {e13 Dibakar}, Ratusan Warga China Menyeberang ke Kamboja
~byline Reporter : Pandasurya Wijaya
~date_line Kamis, 15 Mei 2014 11:24
[m1:#Merdeka Merdeka.com] - Semalaman kawasan industri di [m2:@VNM Binh Duong] menyala. [m3:VNM.LAB Puluhan ribu buruh], banyak yang masih berseragam pabrik, {e1 membakar} sedikitnya 15 gedung milik [m4:TWN.BUS perusahaan asing], Selasa (13/5) malam. Sebagian besar korbannya justru orang Taiwan: [m21=m3 penyerang] tidak bisa membedakan huruf.
Di Ha Tinh, Rabu, giliran proyek baja Formosa diserbu. [m5:CHN.LAB Pekerja asal China] {e2 dikejar} dengan pipa besi. Seorang dokter menyebut 21 mayat, [m6:VNM.GOV pemerintah provinsi] cuma mengakui satu.
Amarah itu ditujukan ke sebuah anjungan minyak. Pada 2 Mei [m7:CHN.BUS CNOOC] {e3 menancapkan} Haiyang Shiyou 981 di dekat Kepulauan Paracel, 120 mil dari pantai Vietnam. Kapal-kapal [m8:VNM.MIL penjaga pantai Vietnam] yang datang menghalangi {e4 disemprot} meriam air dan ditabrak; enam awaknya luka.
"<<q1 Pihak [m9:CHN.GOV China] yang selama ini menahan diri>>," kata [m10:CHN.GOV Hua Chunying], juru bicara di [m22=m9 Beijing]. [m23=m10 Dia] kemarin juga {e5 menuntut} [m11:VNM.GOV Hanoi] menghukum para perusuh dan memberi ganti rugi.
[m12:VNM.GOV Perdana Menteri Nguyen Tan Dung] sudah {e6 memerintahkan} [m20:VNM.COP polisi] menindak. [m24=m3 Sebanyak 440 orang] {e7 ditahan}. Namun akhir pekan lalu, dalam konferensi tingkat tinggi [m13:ASEAN ASEAN] di Naypyidaw, [m25=m12 ia] sendiri yang {e8 menyebut} anjungan itu ancaman langsung bagi perdamaian.
[m14:ASEAN Para menteri luar negeri perhimpunan itu] mengeluarkan pernyataan keprihatinan tanpa menyebut nama. [m15:PHL.GOV Filipina], yang sedang membawa perkaranya ke mahkamah arbitrase, lebih berani: [m16:PHL.GOV jubir kepresidenan Herminio Coloma] {e9 mendukung} jalur hukum bagi [m26=m11 Hanoi].
[m17:TWN.GOV Taipei] {e10 memanggil} utusan [m27=m11 Vietnam], menyewa pesawat tambahan, dan mencetak stiker bertuliskan "Saya orang Taiwan".
Rabu malam [m28=m5 lebih dari 600 warga China] melintas ke Bavet. [m18:KHM.COP Jubir polisi nasional Kirth Chantharith] menyatakan [m29=m18 negaranya] akan {e12 menampung} [m30=m5 mereka] sampai keadaan tenang.
[m19:VNM.CVL Nguyen Quang A], ekonom yang ikut berunjuk rasa damai pada Minggu, geleng kepala. "<<q2 Dua hari kebodohan menghapus seminggu simpati>>," ujarnya.
e13 m3 > m4 PROTEST actual 2014-05-13/day mode=riot ctx=territory again
e1 m3 > m4 PROTEST actual 2014-05-13/day mode=riot ctx=territory
e2 m3 > m5 ASSAULT actual 2014-05-14/day mode=beat ctx=territory
e3 m7 > m11 COERCE actual 2014-05-02/day mode=seize ctx=territory,natural_resource
e4 m9 > m8 ASSAULT actual 2014-05-15/none ctx=territory,military
e5 m10 > m11 REQUEST requested 2014-05-14/day mode=yield ctx=territory,diplomatic
e6 m12 > m3 MOBILIZE actual 2014-05-15/none mode=police ctx=repression
e7 m20 > m3 COERCE actual 2014-05-15/none mode=arrest ctx=repression
e8 m12 > m9 ACCUSE actual 2014-05-11/none mode=disapprove ctx=territory,diplomatic
e9 m16 > m11 SUPPORT actual 2014-05-15/none ctx=legal,territory
e10 m17 > m11 ACCUSE actual 2014-05-15/none mode=disapprove ctx=diplomatic
e12 m18 > m5 AGREE planned 2014-05-14/day ctx=migration
q1 m10 direct cue=kata
q2 m19 direct cue=ujarnya

### Viva.co.id 2017-07-20 article
= [m21=m2 HTI] {e12 Dibubarkan}, [m1:IDN.CVL Yusril]: Ini Cara Orde Lama
~page_control Politik
~date_line Kamis, 20 Juli 2017 | 06:03 WIB
~byline Oleh : Ezra Natalyn
VIVA.co.id – Selembar surat keputusan mengakhiri status badan hukum [m2:IDN.REL Hizbut Tahrir Indonesia (HTI)]. [m3:IDN.GOV Kementerian Hukum dan HAM], Rabu 19 Juli 2017, {e1 mencabutnya} dengan dasar peraturan pengganti undang-undang yang baru sembilan hari umurnya.
"<<q1 Pencabutan ini bukan keputusan sepihak, tetapi hasil sinergi>>," kata [m4:IDN.GOV Dirjen AHU Freddy Harris]. [m25=m4 Ia] menolak menjawab apakah [m26=m2 anggotanya] akan {e2 ditangkapi}.
Sinergi yang dimaksud sampai ke daerah. [m5:IDN.COP Polda Jawa Barat] tadi malam {e3 menurunkan} plang kantor organisasi itu di Bandung, sementara [m6:IDN.SOC Banser] yang datang berkonvoi hanya menonton dari seberang jalan.
[m7:IDN.REL Ismail Yusanto], juru bicara organisasi tersebut, mengatakan [m27=m2 pihaknya] {e5 akan menggugat} ke PTUN. "<<q2 Kesalahan [m28=m2 kami] apa? Surat peringatan pun tak pernah ada>>," ujarnya.
Pengacaranya sudah siap. [m8=m1 Yusril Ihza Mahendra], yang mengetuai [m9:IDN.PTY Partai Bulan Bintang], pada Selasa lalu lebih dulu {e6 mendaftarkan} uji materi perppu ke [m10:IDN.JUD Mahkamah Konstitusi]. Menurut [m29=m1 bekas menteri kehakiman itu], <<q3 perppu membuat [m30=m3 pemerintah] jadi jaksa sekaligus hakim>>.
Penilaian serupa disampaikan [m11:IDN.GOV Komnas HAM]. Salah satu komisionernya, [m12:IDN.GOV Maneger Nasution], {e7 meminta} [m13:IDN.LEG DPR] menolak perppu tersebut.
Di [m31=m13 DPR] sendiri peta belum jelas. [m14:IDN.PTY Gerindra], [m15:IDN.PTY PKS], dan [m16:IDN.PTY PAN] {e8 akan menolak}. [m32=m16 PAN] anggota [m22:IDN.GOV koalisi pemerintah]; sikapnya {e9 disesalkan} [m17:IDN.PTY politikus Golkar Ace Hasan Syadzily].
Sebaliknya [m18:NU.REL Ketua Umum PBNU Said Aqil Siroj] {e10 memuji} [m33=m19 pemerintah]. [m34=m18 Dia] sudah dua kali mengatakannya langsung kepada [m19:IDN.GOV Presiden Joko Widodo], terakhir di Istana awal bulan ini.
Di luar negeri, [m24:HIZBUTTAHRIR.REL organisasi induknya] {e11 dilarang} antara lain di [m20:JOR.GOV Yordania] dan [m23:DEU.GOV Jerman]. [m35=m24 Induk itu] berdiri di Yerusalem pada 1953.
e12 m3 > m21 COERCE actual 2017-07-19/day mode=restrict ctx=religion_ethnicity,rights_freedoms again
e1 m3 > m2 COERCE actual 2017-07-19/day mode=restrict ctx=religion_ethnicity,rights_freedoms
e2 m5 > m2 COERCE hypothetical 2017-07-19/day mode=arrest ctx=religion_ethnicity
e3 m5 > m2 COERCE actual 2017-07-19/day mode=seize ctx=religion_ethnicity
e5 m2 > m3 ACCUSE planned 2017-07-20/none mode=allege ctx=legal,religion_ethnicity
e6 m8 > m19 ACCUSE actual 2017-07-18/day mode=allege ctx=legal,rights_freedoms
e7 m12 > m13 REQUEST requested 2017-07-20/none mode=change ctx=legislative,rights_freedoms
e8 m14,m15,m16 > m19 REJECT planned 2017-07-20/none mode=change ctx=legislative
e9 m17 > m16 ACCUSE actual 2017-07-20/none mode=disapprove ctx=legislative
e11 m20,m23 > m24 COERCE actual 2017-07-20/none mode=restrict ctx=religion_ethnicity bg
e10 m18 > m19 SUPPORT actual 2017-07-20/none ctx=religion_ethnicity
q1 m4 direct cue=kata
q2 m7 direct cue=ujarnya
q3 m8 indirect cue=Menurut
rel m8 leads m9
rel m12 member_of m11
rel m16 member_of m22
rel m2 part_of m24

### AJNN 2023-12-28 article
= [m18=m4 Pengungsi Rohingya] {e11 Diseret} [m17=m3 Mahasiswa] dari Balee Meuseuraya, [m1:UNHCR UNHCR] Terguncang
~byline Penulis: Indra Wijaya
~date_line 28/12/2023
~caption Sejumlah koper berserakan di basemen. Foto: Indra
[m2:@IDN BANDA ACEH] - Anak-anak berteriak, ibu-ibu memeluk lutut orang yang menendang nasi [m20=m4 mereka]. Rabu siang (27/12/2023) [m3:IDN.EDU ratusan mahasiswa berjaket aneka warna] {e1 menerobos} basemen Balai Meuseuraya Aceh dan {e2 memaksa} [m4:MMR.REF 137 pengungsi Rohingya] naik dua truk.
[m5:IDN.COP Polisi] yang berjaga, sekitar satu regu, tersingkir ke pinggir.
"<<q1 [m21=m3 Kami] datang baik-baik. [m22:IDN.GOV Pemerintah] yang lamban>>," dalih [m6:IDN.EDU Teuku Wariza Arismandi], salah seorang koordinator. Sebelum ke sana, [m23=m3 rombongan] lebih dulu {e3 berorasi} di [m7:IDN.LEG gedung DPRA] dan {e4 mendesak} [m24=m7 dewan] mengusir pengungsi dari Aceh.
Truk-truk itu berhenti di kantor [m8:IDN.GOV Kemenkumham Aceh]. Malamnya, setelah para pengantar pulang, [m25=m4 mereka] dipindahkan ke gedung PMI.
[m26=m1 Badan PBB urusan pengungsi] {e5 mengecam} perbuatan tersebut sebagai buah kampanye daring yang terkoordinasi. Siapa pengatur kampanye itu, [m9:UNHCR juru bicaranya, Mitra Suryono,] tidak menyebut.
Kecaman lebih pedas datang dari dalam negeri. [m10:KONTRAS.CVL KontraS Aceh], yang dipimpin [m11:IDN.CVL Azharul Husna], {e6 menilai} [m27=m5 polisi] sengaja membiarkan. Tuduhan itu {e7 dibantah} [m12:IDN.COP Kabid Humas Kombes Joko Krisdiyanto]: jumlah [m28=m5 petugas] kalah banyak, katanya, dan kekerasan <<q2 bisa memperburuk keadaan>>.
[m13:IDN.GOV Menko Polhukam Mahfud MD] menelepon [m19:IDN.COP kapolda] dan {e8 meminta} [m29=m4 pengungsi] dijaga. "<<q3 Orang Aceh dulu juga ditolong orang lain waktu tsunami>>," ucap calon wakil presiden itu di sela kampanye.
Rektor [m14:IDN.EDU Universitas Abulyatama], [m15:IDN.EDU Agung Efriyo Hadi], akan {e9 memberi sanksi} bila ada [m30=m3 mahasiswanya] terbukti memukul.
Sejak pertengahan November sudah 1.600 orang dari Cox's Bazar mendarat. [m16:IDN.GOV Presiden Joko Widodo] pada 8 Desember {e10 berjanji} memberikan bantuan sementara, dengan mengutamakan warga lokal. [m31=m16 Indonesia] bukan pihak Konvensi Pengungsi 1951.
~related Editor: Fauzul Husni
e11 m17 > m18 COERCE actual 2023-12-27/day mode=deport ctx=migration,religion_ethnicity again
e1 m3 > m4 PROTEST actual 2023-12-27/day mode=riot ctx=migration,religion_ethnicity
e2 m3 > m4 COERCE actual 2023-12-27/day mode=deport ctx=migration,religion_ethnicity
e3 m3 > m7 PROTEST actual 2023-12-27/day mode=demo ctx=migration
e4 m3 > m7 REQUEST requested 2023-12-27/day mode=change ctx=migration
e5 m1 > m3 ACCUSE actual 2023-12-28/none mode=disapprove ctx=migration,misinformation
e6 m10 > m5 ACCUSE actual 2023-12-28/none mode=allege ctx=migration
e7 m12 > m10 REJECT actual 2023-12-28/none ctx=migration
e8 m13 > m19 REQUEST requested 2023-12-28/none mode=assist ctx=migration
e9 m15 > m3 SANCTION hypothetical 2023-12-28/none ctx=education,migration
e10 m16 > m4 AGREE actual 2023-12-08/day ctx=migration,human_security bg
q1 m6 direct cue=dalih
q2 m12 mixed cue=katanya
q3 m13 direct cue=ucap
rel m11 leads m10
rel m15 leads m14

### Suara Pembaruan 2008-01-24 article none
= Nasi Liwet di Rel Mati, Bu Tentrem Tak Pernah Sepi
[m1:@IDN SOLO] - Rel trem di Jalan Mayor Sunaryo sudah tidak dilewati kereta sejak lama. Di atasnya, tiap pukul delapan malam, [m2:? Tentrem Suharni] menggelar tikar.
Perempuan 58 tahun itu meneruskan bakul ibunya. Satu pincuk nasi liwet dijualnya Rp 4.500, sudah dengan suwiran ayam dan areh. "<<q1 Kalau naik jadi lima ribu, pelanggan saya ngomel>>," katanya.
Pelanggannya macam-macam. [m3:IDN.GOV Wali Kota Joko Widodo] pernah makan di situ sambil jongkok. Begitu pula dua anggota [m4:IDN.LEG DPRD Surakarta], yang lupa membayar dan kembali keesokan harinya.
Harga kedelai naik sejak awal tahun, beras ikut-ikutan. Tentrem mengurangi tahu, bukan nasi.
Semalam hujan turun. Tiga wisatawan [m5:@NLD Belanda] berteduh di bawah terpal, mencoba kerupuk rambak, lalu memotret rel.
"<<q2 Nenek [m6:? kami] barangkali naik trem ini>>," ujar salah seorang, Marijke de Wit.
[m7:IDN.GOV Dinas Pariwisata] setempat berencana memasukkan warung itu ke dalam brosur. Tentrem mengangguk saja; ia tidak bisa membaca tulisan kecil.
Menjelang pukul satu dagangannya habis. Tikar dilipat, rel kembali menjadi rel. (SP/Imron Rosyid)
q1 m2 direct cue=katanya
q2 ? direct cue=ujar
