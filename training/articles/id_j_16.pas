### Ambon Ekspres 2007-06-30 article
= Cakalele di Depan [m1:IDN.GOV Presiden], [m19=m4 22 Penari] {e12 Digelandang}
~date_line Sabtu, 30 Juni 2007
[m2:@IDN AMBON] - Tidak tercantum di susunan acara. Kemarin pagi, ketika [m3=m1 Presiden Susilo Bambang Yudhoyono] baru membuka Hari Keluarga Nasional di Lapangan Merdeka, [m4:RMS.REB 28 lelaki bertelanjang dada] masuk sambil menari cakalele. Orang mengira atraksi. Lalu sehelai kain dikeluarkan dari balik ikat pinggang: benang raja, bendera [m5:RMS.REB Republik Maluku Selatan (RMS)].
Kain itu tak pernah sempat {e1 dibentangkan} penuh. [m6:IDN.MIL Pasukan Pengamanan Presiden] {e2 menyergap} [m20=m4 mereka] dalam hitungan detik, kemudian menyerahkannya kepada [m7:IDN.COP Polda Maluku].
Sampai tadi malam 22 orang {e3 ditahan}; sisanya diburu sampai Pulau Haruku. Pemimpinnya, [m8:RMS.REB Johan Teterissa], seorang guru SD dari Aboru, termasuk yang tertangkap.
"<<q1 Jangan kasih luka negeri ini lagi. Siapa pun yang mau memisahkan diri akan [m21=m1 kita] hadapi>>," {e4 ujar} [m22=m1 Kepala Negara] dalam lanjutan pidatonya.
[m9:IDN.LEG Ketua DPR Agung Laksono] dari Jakarta {e5 mempertanyakan} kesiapan [m10:IDN.SPY Badan Intelijen Negara]. Lembaga yang dikepalai [m11:IDN.SPY Syamsir Siregar] itu mengaku sudah memperingatkan panitia sejak Rabu. Panitia membantahnya.
[m12:IDN.GOV Gubernur Karel Albert Ralahalu] {e7 meminta maaf} kepada [m23=m1 Presiden], dua kali, di ruang tunggu bandara.
Di [m13:@NLD Den Haag], [m14:RMS.REB John Wattilete], yang menyebut diri menteri luar negeri dalam pengasingan, {e8 memuji} keberanian [m24=m4 para penari] dan {e9 menyeru} [m15:NLD.GOV pemerintah Belanda] menanyakan nasib [m25=m4 mereka]. [m26=m15 Belanda] tidak pernah mengakui republik yang diproklamasikan pada 25 April 1950 itu.
[m16:AMNESTY.NGO Amnesty International] mendengar kabar bahwa [m27=m4 beberapa tahanan] {e10 disiksa} dengan bola biliar. Kabar tersebut dibantah [m17:IDN.COP Kapolda Brigjen Guntur Gatot Setyawan].
[m18:IDN.REL Sinode Gereja Protestan Maluku] {e11 menyesalkan} aksi di hadapan tamu negara. Duta besar dari delapan negara ikut menonton; ada yang sempat bertepuk tangan.
e12 m7 > m4 COERCE actual 2007-06-29/day mode=arrest ctx=territory again
e1 m4 > m1 PROTEST hypothetical 2007-06-29/day mode=demo ctx=territory
e2 m6 > m4 COERCE actual 2007-06-29/day mode=arrest ctx=territory
e3 m7 > m4 COERCE actual 2007-06-29/day mode=arrest ctx=territory
e4 m3 > m5 THREATEN threatened 2007-06-29/day mode=violence ctx=territory
e5 m9 > m10 ACCUSE actual 2007-06-30/none mode=disapprove ctx=intelligence
e7 m12 > m1 SUPPORT actual 2007-06-29/day ctx=territory
e8 m14 > m4 SUPPORT actual 2007-06-30/none ctx=territory
e9 m14 > m15 REQUEST requested 2007-06-30/none mode=assist ctx=human_rights
e10 m7 > m4 ASSAULT denied 2007-06-30/none ctx=repression,human_rights said=m17
e11 m18 > m4 ACCUSE actual 2007-06-30/none mode=disapprove ctx=territory
q1 m3 direct cue=ujar
rel m11 leads m10
rel m8 leads m4

### Berita Satu 2018-10-05 article
= Paspor Diam-diam di Berehove: [m1:UKR.GOV Kiev] {e12 Usir Konsul}, [m2:HUN.GOV Budapest] Balas
~byline Oleh: Yudo Dahono
~date_line Jumat, 5 Oktober 2018 | 10:44
[m3:@UKR Kiev] - Rekaman kamera tersembunyi itu berdurasi sepuluh menit. Di dalamnya warga Transkarpatia mengucapkan sumpah setia kepada negara tetangga, menerima paspor, lalu minum sampanye; seorang diplomat mengingatkan agar [m4:UKR.CVL mereka] tidak bercerita kepada siapa pun.
Kamis (4/10), [m23=m2 konsul di Berehove itu] {e1 dinyatakan persona non grata}. [m5:UKR.GOV Menteri Luar Negeri Pavlo Klimkin] memberinya 72 jam.
Balasannya tidak sampai satu jam. [m6:HUN.GOV Menteri Luar Negeri Peter Szijjarto] {e2 memulangkan} seorang konsul Ukraina dari Budapest. "<<q1 Kewarganegaraan ganda bukan kejahatan. [m24=m1 Pemerintah di sana] butuh musuh sebelum pemilu>>," katanya.
[m25=m6 Ia] pun {e3 mengulang ancaman}: jalan [m26=m1 Ukraina] menuju [m7:EU Uni Eropa] dan [m8:NATO NATO] akan terus dihalangi selama undang-undang pendidikan 2017 belum diubah. Undang-undang tersebut mewajibkan bahasa Ukraina mulai kelas lima, termasuk bagi [m9:UKR.CVL minoritas Hungaria] yang berjumlah 150 ribu.
[m10:HUN.GOV Hungaria], anggota kedua organisasi itu, memang telah {e5 memveto} rapat komisi [m27=m8 NATO] dengan [m20=m1 Ukraina] sejak Oktober tahun lalu.
[m11:UKR.LEG Verkhovna Rada] semalam mendengar usul [m12:UKR.LEG Mykola Kniazhytskyi] supaya pemegang paspor ganda dicabut jabatannya. Anggota Rada dari partai minoritas menyebutnya perburuan. [m13:UKR.SPY Dinas keamanan SBU] sedang {e6 menyelidiki} [m14:UKR.GOV beberapa pejabat daerah].
Para tetangga enggan ikut campur. [m15:ROU.GOV Rumania] {e7 berharap} masalah selesai lewat konvensi Eropa, [m16:POL.GOV Polandia] {e8 menawarkan} jasa baik. [m17:USA.GOV Kurt Volker], utusan khusus Amerika, {e9 meminta} [m28=m1+m2 keduanya] tidak memberi hadiah kepada [m22:RUS.GOV Moskow].
Februari lalu kantor [m18:UKR.CVL Asosiasi Kebudayaan Hungaria] di Uzhhorod {e10 dibakar} dua kali. Pelakunya [m21:POL.CVL warga Polandia dari kelompok kanan jauh]; dalangnya, menurut [m29:POL.JUD jaksa] di Krakow, orang Jerman.
[m19:RUS.GOV Rusia] {e11 menyangkal} ada hubungannya.
e12 m1 > m2 SANCTION actual 2018-10-04/day mode=expel ctx=diplomatic again
e1 m5 > m2 SANCTION actual 2018-10-04/day mode=expel ctx=diplomatic
e2 m6 > m1 SANCTION actual 2018-10-04/day mode=expel ctx=diplomatic
e3 m6 > m1 THREATEN threatened 2018-10-05/none mode=relations ctx=diplomatic,religion_ethnicity
e5 m10 > m20 REJECT actual 2017-10-01/month mode=meet ctx=diplomatic,religion_ethnicity bg
e6 m13 > m14 ACCUSE actual 2018-10-05/none mode=investigate ctx=legal
e7 m15 > m1,m2 REQUEST requested 2018-10-05/none mode=change ctx=diplomatic
e8 m16 > m1,m2 AGREE planned 2018-10-05/none ctx=diplomatic
e9 m17 > m1,m2 REQUEST requested 2018-10-05/none mode=change ctx=diplomatic
e10 m21 > m18 PROTEST actual 2018-02-01/month mode=vandalize ctx=religion_ethnicity bg
e11 m19 > m1 REJECT actual 2018-10-05/none ctx=diplomatic
q1 m6 direct cue=katanya
rel m10 member_of m7
rel m10 member_of m8
rel m12 member_of m11

### Kaltim Post 2013-04-10 article none
= Buaya Masuk Kolam Renang Hotel, Tamu Kira Pelampung
~date_line Rabu, 10 April 2013
[m1:@IDN SANGATTA] - Panjangnya dua meter, matanya setengah terpejam. Seekor buaya muara ditemukan mengapung di kolam renang sebuah hotel di Jalan Yos Sudarso, Selasa (9/4) pagi.
"<<q1 Saya kira pelampung anak-anak. Pas mau saya ambil, dia kedip>>," kata [m2:? Yuliana], tamu asal Balikpapan.
Hotel itu berjarak 200 meter dari Sungai Sangatta. Semalam air pasang, pagar belakangnya bolong.
[m3:IDN.GOV Petugas pemadam kebakaran] tiba pukul 07.15 dengan tali dan karung goni. Butuh empat puluh menit untuk mengikat moncongnya. Seorang di antara [m4=m3 mereka] terpeleset dan kehilangan sepatu.
[m5:IDN.GOV Bupati Kutai Timur Isran Noor], yang sedang sarapan di hotel tersebut, ikut turun. [m10=m5 Ia] berkelakar bahwa <<q2 investor datang dari mana saja>>.
~advert Pasang iklan baris: 0541-736459
[m6:IDN.COP Polres Kutai Timur] memasang garis polisi mengelilingi kolam, lalu mencabutnya lagi karena tamu ingin berfoto.
Kepala seksi [m7:IDN.GOV BKSDA], [m9:IDN.GOV Danang Anggoro], mengatakan satwa itu akan dilepas di muara Teluk Lombok. Tahun ini sudah enam buaya yang ditangani. "<<q3 Buaya cuma [m8=m7 kami] pindah-pindahkan saja, hutannya yang habis>>," ujarnya.
Manajer hotel memberi Yuliana diskon 50 persen. Kolam dikuras sampai sore. (jn/kpnn)
q1 m2 direct cue=kata
q2 m5 indirect cue=berkelakar
q3 m9 direct cue=ujarnya

### Gatra 2018-01-05 article
= [m1:SDN.GOV Sudan] {e13 Panggil Pulang} Dubes dari [m22=m5 Kairo]
~byline Arief Prasetyo
~date_line Jumat, 05 Januari 2018
[m2:@SDN KHARTOUM] - Satu kalimat, tanpa alasan. [m3=m1 Kementerian Luar Negeri Sudan], Kamis malam waktu setempat, mengumumkan bahwa [m4:SDN.GOV Duta Besar Abdel-Mahmoud Abdel-Halim] {e1 ditarik} dari [m5:EGY.GOV Mesir] untuk konsultasi. Dua jam kemudian [m6=m5 Kairo] berkata sedang menimbang jawaban yang tepat.
Alasannya bisa dipilih. Ada [m20:@EGY Segitiga Halaib], dataran di tepi Laut Merah yang dikuasai [m23=m5 Mesir] sejak 1995 dan diklaim [m24=m1 tetangganya]. Ada pula pulau Suakin, yang bulan lalu {e2 diserahkan pengelolaannya} kepada [m7:TUR.GOV Turki] saat [m8:TUR.GOV Presiden Recep Tayyip Erdogan] {e3 bertamu} ke [m25=m1 Khartoum].
Media pro-pemerintah di Kairo menyebut Suakin calon pangkalan. [m9:TUR.GOV Menlu Mevlut Cavusoglu] {e4 membantah} hal itu.
Yang paling berat ialah bendungan. [m10:ETH.GOV Ethiopia] membangun bendungan raksasa di Nil Biru, dan [m26=m1 Sudan] cenderung {e5 membela} [m27=m10 Addis Ababa]. Menurut sebuah harian, [m28=m6 Mesir] pekan lalu {e6 mengusulkan} agar [m29=m1 Sudan] dikeluarkan dari perundingan; [m11:EGY.GOV jubir Ahmed Abu Zeid] {e7 menyebutnya} kabar bohong.
[m12:SDN.GOV Menteri Luar Negeri Ibrahim Ghandour] pernah mengancam {e8 akan mengadu} ke [m13:UN Dewan Keamanan] soal Halaib. Pengaduan sejenis diperbarui setiap Januari sejak 1958.
[m14:ERI.GOV Eritrea] terseret pula. Rabu malam [m15:SDN.GOV Gubernur Kassala Adam Jamaa] {e9 menutup} perbatasan timur, dan [m19:SDN.MIL ribuan tentara] {e10 digeser} ke sana. Sebuah stasiun televisi mengabarkan kedatangan [m16:EGY.MIL pasukan Mesir] di pangkalan Sawa, kabar yang {e11 disangkal} [m17:ERI.GOV Presiden Isaias Afwerki] sebagai dongeng.
[m18:LAS Ahmed Aboul Gheit], sekretaris jenderal [m21:LAS Liga Arab], {e12 mengimbau} [m30=m1+m5 kedua anggota] menyelesaikan salah paham secara kekeluargaan.
Tiga juta orang Sudan menetap di Mesir. Harga tiket bus Wadi Halfa-Aswan kemarin tetap.
e13 m1 > m5 SANCTION actual 2018-01-04/day mode=withdraw ctx=diplomatic,territory again
e1 m3 > m5 SANCTION actual 2018-01-04/day mode=withdraw ctx=diplomatic,territory
e2 m1 > m7 COOPERATE actual 2017-12-01/month ctx=territory,economic bg
e3 m8 > m1 CONSULT actual 2017-12-01/month mode=visit ctx=diplomatic bg
e4 m9 > m6 REJECT actual 2018-01-05/none ctx=military
e5 m1 > m10 SUPPORT actual 2018-01-05/none ctx=natural_resource
e6 m6 > m1 REJECT denied 2017-12-29/week mode=meet ctx=natural_resource,diplomatic
e7 m11 > m1 REJECT actual 2018-01-05/none ctx=natural_resource
e8 m12 > m5 ACCUSE planned 2018-01-05/none mode=allege ctx=territory,legal
e9 m15 > m14 SANCTION actual 2018-01-03/day ctx=territory
e10 m19 > m14 MOBILIZE actual 2018-01-05/none mode=troops ctx=military,territory
e11 m17 > m1 REJECT actual 2018-01-05/none ctx=military
e12 m18 > m1,m5 REQUEST requested 2018-01-05/none mode=change ctx=diplomatic
rel m5 controls m20 from=1995
rel m18 leads m21
rel m1 member_of m21
rel m5 member_of m21
