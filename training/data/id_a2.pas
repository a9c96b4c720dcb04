### Kompas.com 2012-04-12
[m1:PHL.MIL Kapal perang terbesar Filipina, BRP Gregorio del Pilar], {e1 hendak menahan} [m2:CHN.CVL delapan perahu nelayan China] di [m7:@PHL Karang Scarborough] ketika [m3:CHN.MIL dua kapal pengawas China] {e2 menyelinap di antara} [m4=m1+m2 mereka]. [m5:PHL.GOV Menlu Albert del Rosario] {e3 memanggil} [m6:CHN.GOV Duta Besar Ma Keqing] untuk meminta penjelasan.
e1 m1 > m2 COERCE planned 2012-04-12/none mode=arrest ctx=territory
e2 m3 > m1 COERCE actual 2012-04-12/none mode=restrict ctx=territory,military
e3 m5 > m6 ACCUSE actual 2012-04-12/none mode=disapprove ctx=territory,diplomatic

### Antara 2012-06-16
[m1:PHL.GOV Presiden Benigno Aquino] {e1 memerintahkan} [m2:PHL.MIL dua kapal pemerintah] kembali ke pelabuhan dari [m4:@PHL Beting Scarborough] karena cuaca buruk; [m3:CHN.GOV Beijing] {e2 menyambut baik} penarikan itu.
e1 m1 > m3 RETREAT actual 2012-06-16/none mode=withdraw ctx=territory,military
e2 m3 > m1 SUPPORT actual 2012-06-16/none ctx=territory

### detikNews 2014-05-14
Pabrik-pabrik yang disangka milik pengusaha China {e1 dibakar} [m1:VNM.CVL massa] di [m8:@VNM Binh Duong], Selasa malam. Amarah dipicu anjungan HD-981 yang {e2 ditempatkan} [m2:CHN.GOV Beijing] di dekat Kepulauan Paracel. [m3:VNM.COP Polisi Vietnam] {e3 menciduk} [m4=m1 440 orang], sedangkan [m5:CHN.GOV Kementerian Luar Negeri China] {e4 meminta} [m6:VNM.GOV Hanoi] melindungi [m7:CHN.CVL warganya].
e1 m1 > m2 PROTEST actual 2014-05-13/day mode=riot ctx=territory
e2 m2 > m6 COERCE actual 2014-05-14/none ctx=territory,natural_resource
e3 m3 > m4 COERCE actual 2014-05-14/none mode=arrest ctx=repression
e4 m5 > m6 REQUEST requested 2014-05-14/none mode=assist ctx=human_security

### Kompas 2014-07-17
[m1:CHN.GOV China] lebih cepat sebulan dari jadwal {e1 menarik} anjungan minyak raksasanya dari perairan sengketa. [m2:VNM.GOV Hanoi] {e2 memulangkan} [m3:CHN.CVL 13 nelayan] yang tertangkap di Teluk Tonkin.
e1 m1 > m2 RETREAT actual 2014-07-17/none mode=withdraw ctx=territory,natural_resource
e2 m2 > m3 RETREAT actual 2014-07-17/none mode=release ctx=territory

### BBC Indonesia 2016-07-13
[m1:PCA Mahkamah Arbitrase] di [m2:@NLD Den Haag] {e1 memutuskan} bahwa klaim sembilan garis putus-putus [m3:CHN.GOV Beijing] tidak berdasar hukum. Gugatan itu {e2 diajukan} [m4:PHL.GOV Manila] pada 2013. "<<q1 [m5=m3 Kami] tidak menerima dan {e3 tidak mengakuinya}>>," tandas [m6:CHN.GOV Presiden Xi Jinping].
e1 m1 > m3 SANCTION actual 2016-07-13/none mode=convict ctx=legal,territory
e2 m4 > m3 ACCUSE actual 2013-01-01/year mode=allege ctx=legal,territory bg
e3 m6 > m1 REJECT actual 2016-07-13/none mode=yield ctx=legal,territory
q1 m6 direct cue=tandas

### Tempo.co 2016-10-21
Di [m5:@CHN Balai Agung Rakyat], [m1:PHL.GOV Rodrigo Duterte] {e1 mengumumkan perpisahan} dengan [m2:USA.GOV Amerika Serikat]. Sebagai imbalannya [m3:CHN.GOV tuan rumah] {e2 menjanjikan} pinjaman lunak sembilan miliar dolar dan {e3 mencabut} larangan impor pisang asal [m4=m1 Filipina].
e1 m1 > m2 SANCTION planned 2016-10-21/none mode=discontinue ctx=diplomatic,military
e2 m3 > m4 AGREE planned 2016-10-21/none ctx=economic
e3 m3 > m4 CONCEDE actual 2016-10-21/none ctx=economic

### SINDOnews 2023-08-07
[m1:CHN.MIL Penjaga pantai China] {e1 menyemprotkan meriam air} ke arah [m2:PHL.MIL kapal kayu Filipina] pembawa logistik menuju [m9:@PHL Ayungin], Sabtu (5/8). [m3:PHL.GOV Manila] {e2 memanggil} [m4:CHN.GOV Dubes Huang Xilian], sedangkan [m5:AUS.GOV Australia], [m6:JPN.GOV Jepang], dan [m7:DEU.GOV Jerman] {e3 mengkritik} [m8=m4 Beijing].
e1 m1 > m2 ASSAULT actual 2023-08-05/day mode=crowd-control ctx=territory,military
e2 m3 > m4 ACCUSE actual 2023-08-07/none mode=disapprove ctx=diplomatic,territory
e3 m5,m6,m7 > m8 ACCUSE actual 2023-08-07/none mode=disapprove ctx=territory

### CNN Indonesia 2023-02-03
Empat pangkalan tambahan {e1 dibuka} [m1:PHL.GOV Filipina] untuk [m2:USA.MIL tentara AS] berdasarkan Perjanjian EDCA, demikian hasil {e2 pertemuan} [m3:USA.GOV Menhan Lloyd Austin] dengan [m4:PHL.GOV Carlito Galvez] di [m5:@PHL Manila]. Di luar gerbang [m8:@PHL Camp Aguinaldo], [m6:PHL.CVL aktivis kiri] {e3 berunjuk rasa} menolak kedatangan [m7=m3 tamu itu].
e1 m1 > m2 COOPERATE actual 2023-02-03/none ctx=military
e2 m3 > m4 CONSULT actual 2023-02-03/none mode=visit ctx=military
e3 m6 > m7 PROTEST actual 2023-02-03/none mode=demo ctx=military

### Republika 2024-06-18
[m1:PHL.MIL Seorang marinir Filipina] kehilangan ibu jari saat perahunya {e1 ditabrak} [m2:CHN.MIL personel penjaga pantai China] yang membawa kapak dan parang, Senin (17/6). [m3=m2 Petugas China] itu lalu {e2 merampas} tujuh senapan.
e1 m2 > m1 ASSAULT actual 2024-06-17/day mode=primitive ctx=territory,military
e2 m3 > m1 COERCE actual 2024-06-17/day mode=seize ctx=territory,military

### Liputan6.com 2024-04-07
[m1:PHL.MIL Filipina], [m2:USA.MIL Amerika Serikat], [m3:JPN.MIL Jepang], dan [m4:AUS.MIL Australia] untuk pertama kali {e1 berlayar dalam formasi} dengan lima kapal perang di lepas [m6:@PHL Palawan], Minggu (7/4/2024). Pada hari yang sama [m5:CHN.MIL Komando Teater Selatan] {e2 menggelar patroli tempur} tandingan.
e1 m1 > m2,m3,m4 COOPERATE actual 2024-04-07/day ctx=military,territory
e2 m5 > m1 MOBILIZE actual 2024-04-07/day mode=weapons ctx=military,territory

### Bisnis.com 2024-07-08 headline
[m1:JPN.GOV Tokyo]-[m2:PHL.GOV Manila] {e1 Ikat} Pakta Akses Timbal Balik, [m3:CHN.GOV Beijing] {e2 Berang}
e1 m1 > m2 SUPPORT actual 2024-07-08/none ctx=military,diplomatic
e2 m3 > m1,m2 ACCUSE actual 2024-07-08/none mode=disapprove ctx=military

### Kumparan 2016-06-24
Naik KRI Imam Bonjol, [m1:IDN.GOV Presiden Joko Widodo] memimpin rapat terbatas di perairan [m6:@IDN Natuna], Kamis (23/6), sepekan setelah [m2:CHN.GOV Tiongkok] {e2 memprotes} penangkapan nelayannya. [m3:IDN.GOV Menko Polhukam Luhut Pandjaitan] menuturkan <<q1 [m4:IDN.MIL TNI] akan {e3 menambah} radar dan pesawat nirawak di [m5:@IDN Ranai]>>.
e2 m2 > m1 ACCUSE actual 2016-06-24/none mode=disapprove ctx=territory bg
e3 m4 > m2 MOBILIZE planned 2016-06-24/none mode=weapons ctx=territory,military said=m3
q1 m3 indirect cue=menuturkan

### Okezone 2020-01-06
[m1:IDN.MIL Panglima Kogabwilhan I Laksamana Madya Yudo Margono] {e1 menggerakkan} tiga KRI dan satu pesawat patroli ke Laut [m7:@IDN Natuna] Utara lantaran [m2:CHN.MIL kapal Coast Guard China] {e2 mengawal} [m3:CHN.CVL puluhan kapal ikan] masuk ZEE. "<<q1 [m4:IDN.GOV Kita] tidak akan bernegosiasi soal kedaulatan>>," ucap [m5:IDN.GOV Menlu Retno Marsudi], yang telah {e3 menyampaikan nota protes} kepada [m6:CHN.GOV Dubes Xiao Qian].
e1 m1 > m2 MOBILIZE actual 2020-01-06/none mode=weapons ctx=territory,military
e2 m2 > m1 MOBILIZE actual 2020-01-06/none mode=weapons ctx=territory,military
e3 m5 > m6 ACCUSE actual 2020-01-06/none mode=disapprove ctx=territory,diplomatic
q1 m5 direct cue=ucap

### Antara 2015-11-19 none
Gugusan karang itu terletak 230 kilometer dari pulau utama [m3:@PHL Luzon] di [m1:@PHL Filipina] dan lebih dari 900 kilometer dari [m4:@CHN Hainan] di [m2:@CHN China]. Pada saat air surut, hanya dua batu yang tampak di permukaan.

### Merdeka.com 2010-03-29
Korvet Cheonan milik [m1:KOR.MIL Angkatan Laut Korea Selatan] terbelah dua dan tenggelam di dekat perairan [m4:PRK.GOV Korea Utara], akhir pekan lalu. [m2:KOR.GOV Presiden Lee Myung-bak] {e1 menempatkan} [m5:KOR.MIL seluruh militer] dalam siaga, sementara [m3:USA.MIL Angkatan Laut AS] {e2 mengirim} penyelam dan kapal penyelamat untuk membantu pencarian.
e1 m2 > m4 MOBILIZE actual 2010-03-29/none mode=troops ctx=military
e2 m3 > m1 AID actual 2010-03-29/none ctx=military,disasters

### Media Indonesia 2010-05-25
Menyusul kesimpulan tim internasional bahwa torpedo [m1:PRK.GOV Korea Utara] {e1 menenggelamkan} [m2:KOR.MIL Cheonan], [m3:KOR.GOV Seoul] {e2 memutus} perdagangan dan {e3 menutup} jalur pelayaran bagi [m4=m1 tetangganya itu]. [m5=m1 Pyongyang] {e4 menyangkal terlibat} dan {e5 mengancam perang habis-habisan}.
e1 m1 > m2 ASSAULT denied 2010-05-25/none mode=heavy-weapons ctx=military
e2 m3 > m4 SANCTION actual 2010-05-25/none mode=discontinue ctx=economic
e3 m3 > m4 COERCE actual 2010-05-25/none mode=restrict ctx=military,economic
e4 m5 > m3 REJECT actual 2010-05-25/none ctx=military
e5 m5 > m3 THREATEN threatened 2010-05-25/none mode=violence ctx=military

### Kompas 2013-04-09
Sebanyak 53.000 pekerja [m1:PRK.GOV Korea Utara] {e1 ditarik} dari kompleks industri [m5:@PRK Kaesong], Senin (8/4). [m2:KOR.GOV Kementerian Unifikasi Korsel] {e2 menyesalkan} keputusan [m3=m1 negara komunis itu], sementara [m4:CHN.GOV Presiden China Xi Jinping], tanpa menyebut nama, {e3 menyindir} pihak yang membuat kawasan kacau demi kepentingan sendiri.
e1 m1 > m2 SANCTION actual 2013-04-08/day mode=withdraw ctx=economic
e2 m2 > m3 ACCUSE actual 2013-04-09/none mode=disapprove ctx=economic
e3 m4 > m3 ACCUSE actual 2013-04-09/none mode=disapprove ctx=military

### detikNews 2015-08-25
Ketegangan di zona demiliterisasi reda setelah {e1 negosiasi} 43 jam. [m1:PRK.GOV Korea Utara] {e2 menyatakan penyesalan} atas ranjau yang {e3 melukai} [m2:KOR.MIL dua prajurit], dan [m3:KOR.GOV Seoul] {e4 mematikan} pengeras suara propagandanya.
e1 m1 > m3 CONSULT actual 2015-08-25/none ctx=military
e2 m1 > m3 CONCEDE actual 2015-08-25/none ctx=military
e3 m1 > m2 ASSAULT actual 2015-08-25/none mode=explosives ctx=military bg
e4 m3 > m1 RETREAT actual 2015-08-25/none ctx=military

### CNN Indonesia 2016-02-11
[m1:KOR.GOV Korea Selatan] {e1 menghentikan operasi} [m4:@PRK Kaesong] untuk menghukum [m2:PRK.GOV Pyongyang] atas peluncuran roket. Sehari kemudian, [m3=m2 Korea Utara] {e2 mengusir} semua manajer Selatan dan {e3 menyita} pabrik beserta isinya.
e1 m1 > m2 SANCTION actual 2016-02-10/day mode=discontinue ctx=economic
e2 m3 > m1 COERCE actual 2016-02-11/none mode=deport ctx=economic
e3 m3 > m1 COERCE actual 2016-02-11/none mode=seize ctx=economic

### VOA Indonesia 2017-08-10
"<<q1 Api dan amarah>>," {e1 ancam} [m1:USA.GOV Presiden Trump] bila [m2:PRK.GOV Korea Utara] terus menggertak. Tak gentar, [m3:PRK.MIL Komando Pasukan Strategis Korut] mengatakan {e2 sedang menyusun rencana} menembakkan empat rudal ke dekat [m4:@USA Guam].
e1 m1 > m2 THREATEN threatened 2017-08-10/none mode=violence ctx=military,cbrn
e2 m3 > m1 THREATEN threatened 2017-08-10/none mode=violence ctx=military
q1 m1 direct cue=ancam

### Kompas.com 2018-01-10
Bertempat di Panmunjom, [m1:PRK.GOV delegasi Korea Utara] {e1 bersedia mengirim} atlet ke Olimpiade Pyeongchang dan [m2=m1+m3 kedua Korea] {e2 menyambungkan kembali} sambungan telepon militer. [m3:KOR.GOV Seoul] {e3 mempertimbangkan mencabut} sementara larangan masuk bagi pejabat [m4=m1 Utara].
e1 m1 > m3 AGREE planned 2018-01-10/none ctx=diplomatic
e2 m1 > m3 COOPERATE actual 2018-01-10/none ctx=military
e3 m3 > m4 CONCEDE hypothetical 2018-01-10/none ctx=diplomatic

### Tribunnews 2018-05-25
Terowongan uji coba nuklir [m4:@PRK Punggye-ri] {e1 diledakkan} sendiri oleh [m1:PRK.GOV Korea Utara] di depan wartawan asing, Kamis (24/5). Ironisnya beberapa jam kemudian, [m2:USA.GOV Presiden Donald Trump] {e2 membatalkan} KTT Singapura dengan [m3:PRK.GOV Kim Jong-un], lalu berubah pikiran dan {e3 membuka kemungkinan} pertemuan itu jadi digelar.
e1 m1 > m2 RETREAT actual 2018-05-24/day mode=disarm ctx=cbrn
e2 m2 > m3 REJECT actual 2018-05-24/day mode=meet ctx=diplomatic
e3 m2 > m3 AGREE hypothetical 2018-05-25/none ctx=diplomatic

### Antara 2018-07-27
Lima puluh lima peti berisi kerangka [m1:USA.MIL tentara Amerika] korban Perang Korea {e1 dipulangkan} [m2:PRK.GOV Pyongyang], Jumat, memenuhi janji [m3:PRK.GOV Kim Jong-un] kepada [m4:USA.GOV Presiden Trump].
e1 m2 > m4 COOPERATE actual 2018-07-27/day ctx=diplomatic,military

### SINDOnews 2018-11-10
[m1:KOR.MIL Tentara Korsel] dan [m2:PRK.MIL Korut] {e1 merobohkan} 22 pos jaga di zona demiliterisasi sesuai pakta September. Sebelumnya [m3=m1+m2 mereka] {e2 menyingkirkan} senjata api dari Panmunjom.
e1 m1 > m2 RETREAT actual 2018-11-10/none mode=disarm ctx=military
e2 m1 > m2 RETREAT actual 2018-11-10/none mode=disarm ctx=military

### CNN Indonesia 2019-03-01
Meja makan siang sudah ditata, tetapi {e1 perundingan} [m1:USA.GOV Trump] dengan [m2:PRK.GOV Kim] di Hotel Metropole [m3:@VNM Hanoi] bubar tanpa kesepakatan. Menurut [m4=m1 Trump], [m5:PRK.GOV Pyongyang] {e2 menuntut} pencabutan seluruh sanksi; [m6:PRK.GOV Menlu Ri Yong-ho] membantah dan mengatakan [m7=m5 pihaknya] cuma {e3 meminta} sebagian.
e1 m1 > m2 CONSULT actual 2019-03-01/none mode=third-party ctx=diplomatic,cbrn
e2 m5 > m1 REQUEST denied 2019-03-01/none mode=yield ctx=economic said=m4
e3 m7 > m1 REQUEST requested 2019-03-01/none mode=yield ctx=economic said=m6

### Republika 2020-06-17
Asap membubung dari [m6:@PRK Kaesong], Selasa (16/6) sore, saat [m1:PRK.GOV Korea Utara] {e1 menghancurkan} kantor penghubung antar-Korea. Pemicunya ialah selebaran yang diterbangkan [m2:KOR.CVL pembelot] dengan balon. Di [m3:@KOR Seoul], [m4:KOR.GOV Menteri Unifikasi Kim Yeon-chul] {e3 meletakkan jabatan} sebagai bentuk tanggung jawab kepada [m5:KOR.GOV Presiden Moon Jae-in].
e1 m1 > m4 ASSAULT actual 2020-06-16/day mode=destroy ctx=diplomatic
e3 m4 > m5 RETREAT actual 2020-06-17/none mode=resign ctx=executive

### Bisnis.com 2019-07-01
[m1:JPN.GOV Jepang] {e1 memperketat} ekspor tiga bahan semikonduktor ke [m2:KOR.GOV Korea Selatan] mulai Kamis mendatang, langkah yang dipandang sebagai balasan atas {e2 putusan ganti rugi} [m3:KOR.JUD Mahkamah Agung di Seoul] bagi [m4:KOR.CVL korban kerja paksa].
e1 m1 > m2 SANCTION planned 2019-07-04/day mode=discontinue ctx=economic
e2 m3 > m1 SANCTION actual 2019-07-01/none mode=convict ctx=reparations,legal bg

### Okezone 2019-08-10
[m1:KOR.CVL Ratusan warga] {e1 memboikot} bir dan pakaian asal [m2:JPN.GOV Jepang], dan sekitar 15 ribu orang lain {e2 berpawai lilin} di depan kedutaan [m3=m2 negeri itu] di [m4:@KOR Seoul].
e1 m1 > m2 PROTEST actual 2019-08-10/none mode=boycott ctx=economic
e2 m1 > m3 PROTEST actual 2019-08-10/none mode=demo ctx=reparations

### Media Indonesia 2023-03-17
Untuk pertama kali dalam 12 tahun, [m1:KOR.GOV Presiden Korea Selatan Yoon Suk-yeol] {e1 bertandang ke} [m2:JPN.GOV Tokyo]. [m3:JPN.GOV PM Fumio Kishida] menyatakan pembatasan ekspor {e2 dicabut}, dan [m4=m1 tamunya] {e3 menarik gugatan} di [m5:WTO Organisasi Perdagangan Dunia].
e1 m1 > m2 CONSULT actual 2023-03-17/none mode=visit ctx=diplomatic
e2 m3 > m1 CONCEDE actual 2023-03-17/none ctx=economic
e3 m4 > m3 RETREAT actual 2023-03-17/none ctx=economic,legal

### VOA Indonesia 2024-06-12
[m1:KOR.MIL Militer Korea Selatan] {e1 melepaskan tembakan peringatan} setelah [m2:PRK.MIL puluhan tentara Korut] melintasi garis demarkasi, diduga karena tersesat di semak. [m3=m2 Mereka] segera {e2 berbalik arah}.
e1 m1 > m2 ASSAULT actual 2024-06-12/none mode=firearms ctx=military,territory
e2 m3 > m1 RETREAT actual 2024-06-12/none mode=withdraw ctx=military

### JawaPos.com 2024-05-30 headline
[m1:PRK.GOV Korut] {e1 Acak} Sinyal GPS Kapal [m2:KOR.GOV Korsel], [m3=m2 Seoul] {e2 Janjikan} Balasan Setimpal
e1 m1 > m2 COERCE actual 2024-05-30/none mode=cyber ctx=technology,military
e2 m3 > m1 THREATEN threatened 2024-05-30/none ctx=military

### Kompas 2024-12-04
Hanya enam jam setelah {e1 mengumumkan} darurat militer, [m1:KOR.GOV Presiden Yoon Suk-yeol] {e2 mencabutnya}, Rabu (4/12) dini hari, sebab [m2:KOR.LEG Majelis Nasional] dengan 190 suara {e3 menuntutnya}. [m3:KOR.LAB Konfederasi serikat buruh] {e4 memulai mogok} tak terbatas sampai [m4=m1 presiden] turun.
e1 m1 > m2 COERCE actual 2024-12-03/day mode=martial-law ctx=pro_autocracy
e2 m1 > m2 RETREAT actual 2024-12-04/day ctx=executive
e3 m2 > m1 REQUEST requested 2024-12-04/day mode=yield ctx=legislative
e4 m3 > m4 PROTEST actual 2024-12-04/none mode=strike ctx=pro_democracy

### Viva 2021-10-05
[m1:CHN.MIL Sebanyak 56 pesawat militer China] {e1 memasuki} zona identifikasi pertahanan udara [m2:TWN.GOV Taiwan], Senin (4/10), jumlah terbanyak dalam sehari. [m3:TWN.GOV Menhan Chiu Kuo-cheng] {e2 mengaktifkan} sistem rudal; [m4:USA.GOV Washington] {e3 meminta} [m5:CHN.GOV Beijing] menahan diri.
e1 m1 > m2 MOBILIZE actual 2021-10-04/day mode=weapons ctx=military,territory
e2 m3 > m1 MOBILIZE actual 2021-10-05/none mode=weapons ctx=military
e3 m4 > m5 REQUEST requested 2021-10-05/none mode=yield ctx=military

### detikNews 2022-08-03
[m1:USA.LEG Ketua DPR AS Nancy Pelosi] {e1 mendarat} di [m2:TWN.GOV Taipei], Selasa malam, dan esok paginya {e2 dianugerahi bintang kehormatan} oleh [m3:TWN.GOV Presiden Tsai Ing-wen]. [m4:CHN.GOV China] {e3 menghukumnya} dengan larangan masuk serta {e4 menyetop impor} jeruk dan dua jenis ikan dari [m5=m2 pulau itu].
e1 m1 > m2 CONSULT actual 2022-08-02/day mode=visit ctx=diplomatic
e2 m3 > m1 SUPPORT actual 2022-08-03/day ctx=diplomatic
e3 m4 > m1 SANCTION actual 2022-08-03/none ctx=diplomatic
e4 m4 > m5 SANCTION actual 2022-08-03/none mode=discontinue ctx=economic

### Liputan6.com 2022-08-06
[m1:CHN.GOV Beijing] {e1 membekukan} dialog militer, iklim, dan narkotika dengan [m2:USA.GOV Washington], Jumat (5/8/2022). Di perairan sekitar [m3:TWN.GOV Taiwan], [m4:CHN.MIL Tentara Pembebasan Rakyat] {e2 menembakkan} 11 rudal balistik, lima di antaranya jatuh di ZEE [m5:JPN.GOV Jepang].
e1 m1 > m2 SANCTION actual 2022-08-05/day mode=discontinue ctx=diplomatic,military
e2 m4 > m3,m5 MOBILIZE actual 2022-08-06/none mode=weapons ctx=military

### CNBC Indonesia 2023-03-27
[m1:HND.GOV Honduras] {e1 membuka hubungan} dengan [m2:CHN.GOV China] dan karenanya {e2 bercerai} dari [m3:TWN.GOV Taiwan], yang {e3 menarik duta besarnya} dari [m4:@HND Tegucigalpa] sebelum pengumuman itu.
e1 m1 > m2 SUPPORT actual 2023-03-27/none ctx=diplomatic
e2 m1 > m3 SANCTION actual 2023-03-27/none mode=discontinue ctx=diplomatic
e3 m3 > m1 SANCTION actual 2023-03-27/none mode=withdraw ctx=diplomatic

### BBC Indonesia 2014-03-25
[m1:TWN.EDU Ratusan mahasiswa] yang sejak pekan lalu {e1 menduduki} [m2:TWN.LEG parlemen Taiwan] kini merembet ke gedung kabinet. [m3:TWN.COP Polisi antihuru-hara] {e2 menghalau} [m4=m1 mereka] dengan meriam air. Yang ditolak ialah pakta jasa dengan [m5:CHN.GOV Beijing] yang {e3 diteken} [m6:TWN.GOV pemerintah Ma Ying-jeou] Juni tahun lalu.
e1 m1 > m2 PROTEST actual 2014-03-18/week mode=obstruct ctx=economic,pro_democracy
e2 m3 > m4 ASSAULT actual 2014-03-25/none mode=crowd-control ctx=repression
e3 m6 > m5 SUPPORT actual 2013-06-01/month ctx=economic bg

### Tempo.co 2015-11-09
Jabat tangan berdurasi 81 detik di [m1:@SGP Singapura] menandai {e1 tatap muka} pertama [m2:CHN.GOV Xi Jinping] dengan [m3:TWN.GOV Ma Ying-jeou]. Di [m4:@TWN Taipei], [m5:TWN.CVL demonstran] {e2 mencoba menerobos} gedung legislatif karena menganggap [m6=m3 presiden mereka] menjual kedaulatan.
e1 m2 > m3 CONSULT actual 2015-11-09/none mode=third-party ctx=diplomatic
e2 m5 > m6 PROTEST actual 2015-11-09/none mode=riot ctx=territory,diplomatic

### Merdeka.com 2019-06-17
Hampir dua juta [m1:HKG.CVL warga Hong Kong], menurut panitia, {e1 berarak} dengan baju hitam, Minggu (16/6), menuntut pencabutan RUU ekstradisi. [m2:HKG.GOV Carrie Lam] {e2 memohon maaf}, sehari setelah {e3 menangguhkan} pembahasan rancangan itu.
e1 m1 > m2 PROTEST actual 2019-06-16/day mode=demo ctx=legal,rights_freedoms
e2 m2 > m1 SUPPORT actual 2019-06-16/day ctx=executive
e3 m2 > m1 CONCEDE actual 2019-06-15/day ctx=legal

### Kumparan 2020-07-01
Belum 24 jam undang-undang keamanan nasional berlaku, [m1:HKG.COP polisi Hong Kong] {e1 meringkus} [m5:HKG.CVL seorang pria] yang membawa bendera kemerdekaan. [m2:GBR.GOV PM Inggris Boris Johnson] {e2 menawarkan} jalur kewarganegaraan kepada tiga juta [m3:HKG.CVL penduduk bekas koloninya]; [m4:CHN.GOV Beijing] {e3 mengecamnya} sebagai campur tangan.
e1 m1 > m5 COERCE actual 2020-07-01/none mode=arrest ctx=repression
e2 m2 > m3 AGREE actual 2020-07-01/none ctx=asylum,migration
e3 m4 > m2 ACCUSE actual 2020-07-01/none mode=disapprove ctx=territory,diplomatic

### Antara 2012-09-17
[m1:JPN.GOV Kedutaan Jepang] di [m2:@CHN Beijing] {e1 dilempari} botol dan telur oleh [m3:CHN.CVL ribuan pengunjuk rasa], Minggu, menyusul pembelian tiga pulau di gugusan Senkaku oleh [m4:JPN.GOV pemerintahan PM Yoshihiko Noda].
e1 m3 > m1 PROTEST actual 2012-09-16/day mode=riot ctx=territory

### Okezone 2010-09-25
[m1:JPN.JUD Kejaksaan Naha] {e1 melepaskan} [m2:CHN.CVL nakhoda kapal pukat Zhan Qixiong] yang {e2 ditahan} sejak insiden tabrakan dekat Senkaku. Namun [m3:CHN.GOV Beijing] belum puas dan {e3 meminta} [m4:JPN.GOV Tokyo] meminta maaf; permintaan itu {e4 ditampik} [m5:JPN.GOV PM Naoto Kan].
e1 m1 > m2 RETREAT actual 2010-09-25/none mode=release ctx=territory,legal
e2 m1 > m2 COERCE actual 2010-09-25/none mode=arrest ctx=territory bg
e3 m3 > m4 REQUEST requested 2010-09-25/none mode=yield ctx=diplomatic
e4 m5 > m3 REJECT actual 2010-09-25/none mode=yield ctx=diplomatic

### Republika 2013-12-27
Kunjungan [m1:JPN.GOV PM Shinzo Abe] ke [m5:@JPN Kuil Yasukuni], Kamis (26/12), {e1 disesalkan} [m2:USA.GOV kedutaan AS] dan {e2 dicerca} [m3:CHN.GOV China] maupun [m4:KOR.GOV Korea Selatan].
e1 m2 > m1 ACCUSE actual 2013-12-27/none mode=disapprove ctx=diplomatic
e2 m3,m4 > m1 ACCUSE actual 2013-12-27/none mode=disapprove ctx=diplomatic

### Tribunnews 2025-11-16
[m1:CHN.GOV China] {e1 mengimbau} warganya tidak melancong ke [m2:JPN.GOV Jepang] dan {e2 memanggil} [m3:JPN.GOV Duta Besar Kenji Kanasugi], buntut ucapan [m4:JPN.GOV PM Sanae Takaichi] bahwa serangan terhadap [m5:TWN.GOV Taiwan] dapat menjadi alasan [m6=m2 Tokyo] {e3 memakai kekuatan}.
e1 m1 > m2 SANCTION actual 2025-11-16/none mode=discontinue ctx=diplomatic,economic
e2 m1 > m3 ACCUSE actual 2025-11-16/none mode=disapprove ctx=diplomatic
e3 m4 > m1 THREATEN threatened 2025-11-16/none mode=violence ctx=military

### detikTravel 2019-02-08 none
Panmunjom kini laris sebagai tujuan wisata. Turis asal [m1:@IDN Indonesia] bisa berfoto di bilik biru dengan satu kaki di [m2:@KOR Selatan] dan satu lagi di [m3:@PRK Utara], asalkan berpakaian sopan dan tidak menunjuk-nunjuk.

### Kompas 2022-12-02 none
Gol kedua [m1:@JPN Samurai Biru] ke gawang [m2:@ESP Spanyol] sempat diprotes, tetapi wasit asal [m3:@ZAF Afrika Selatan] bergeming. Dengan kemenangan itu, [m4:@DEU Jerman] tersingkir.

### Tempo.co 2013-04-24 none
Menurut [m1:? sejarawan militer tersebut], gencatan senjata 1953 tidak pernah disusul perjanjian damai. Itulah sebabnya, kata [m2=m1 dia], secara teknis Semenanjung Korea masih berada dalam keadaan perang.

### Bisnis.com 2021-01-15 none
Ekspor [m1:@TWN Taiwan] melesat 12 persen pada Desember berkat permintaan cip. [m2:@CHN China] daratan dan [m3:@HKG Hong Kong] menyerap 44 persen di antaranya, disusul [m4:@USA Amerika Serikat].

### Sindonews Sport 2018-02-10 none
Regu hoki putri gabungan [m1:@KOR Korea Selatan] dan [m2:@PRK Korea Utara] menyerah 0-8 dari [m3:@CHE Swiss]. Pelatih Sarah Murray mengaku anak asuhnya gugup menghadapi tekanan penonton.

### Antara 2005-10-15
[m1:IND.GOV India] {e1 menyerahkan} 25 ton selimut, tenda, dan obat kepada [m2:PAK.GOV Pakistan] bagi penyintas gempa Kashmir, sedangkan [m3:PAK.GOV Islamabad] {e2 menampik} [m4=m1 tawaran New Delhi] untuk mengirim helikopter berawak.
e1 m1 > m2 AID actual 2005-10-15/none ctx=disasters
e2 m3 > m1 REJECT actual 2005-10-15/none mode=assist ctx=disasters

### Kompas 2008-12-04
[m1:USA.GOV Menteri Luar Negeri AS Condoleezza Rice] {e1 singgah di} [m2:IND.GOV New Delhi] dan {e2 meminta} [m3:PAK.GOV Pakistan] bekerja sama sepenuhnya dalam penyelidikan teror [m7:@IND Mumbai]. [m4=m2 Pemerintah Manmohan Singh] sudah {e3 menyodorkan daftar} 20 buron kepada [m5=m3 Islamabad], yang {e4 enggan menyerahkan} [m6=m5 warganya] dan {e5 menawarkan} penyelidikan bersama.
e1 m1 > m2 CONSULT actual 2008-12-04/none mode=visit ctx=diplomatic,terrorism
e2 m1 > m3 REQUEST requested 2008-12-04/none mode=assist ctx=terrorism
e3 m4 > m5 REQUEST requested 2008-12-04/none mode=yield ctx=terrorism,legal
e4 m5 > m4 REJECT actual 2008-12-04/none mode=yield ctx=terrorism,legal
e5 m5 > m4 AGREE actual 2008-12-04/none ctx=terrorism

### Republika 2019-08-07
Sehari setelah [m1:IND.GOV pemerintah Narendra Modi] {e1 mencabut} status otonomi Jammu dan Kashmir dan {e2 memutus} saluran telepon [m2:IND.CVL warganya], [m3:PAK.GOV Pakistan] {e3 menghentikan} perdagangan dan {e4 mengusir} [m4:IND.GOV Dubes Ajay Bisaria].
e1 m1 > m2 COERCE actual 2019-08-06/day mode=restrict ctx=territory
e2 m1 > m2 COERCE actual 2019-08-07/none mode=censor ctx=rights_freedoms,territory
e3 m3 > m1 SANCTION actual 2019-08-07/none mode=discontinue ctx=economic
e4 m3 > m4 SANCTION actual 2019-08-07/none mode=expel ctx=diplomatic

### CNN Indonesia 2021-02-25
Lewat pernyataan bersama yang jarang terjadi, [m1:IND.MIL militer India] dan [m2:PAK.MIL Pakistan] {e1 berjanji menaati} gencatan senjata di sepanjang Garis Kontrol mulai Kamis dini hari. [m3:UN PBB] {e2 menyambut positif} langkah [m4=m1+m2 dua tetangga bersenjata nuklir itu].
e1 m1 > m2 CONCEDE planned 2021-02-25/day ctx=military,territory
e2 m3 > m4 SUPPORT actual 2021-02-25/none ctx=military

### detikNews 2025-05-10
"<<q1 {e1 Selamat} kepada [m1=m2+m3 kedua negara] atas akal sehatnya>>," tulis [m4:USA.GOV Presiden AS Donald Trump] sesaat setelah [m2:IND.GOV India] dan [m3:PAK.GOV Pakistan] {e2 menerima gencatan senjata} penuh, Sabtu (10/5/2025). Namun baru beberapa jam, ledakan terdengar di [m7:@IND Srinagar] dan [m5:IND.GOV Menlu India Vikram Misri] {e3 menuduh} [m6=m3 tetangganya] melanggar kesepakatan.
e1 m4 > m1 SUPPORT actual 2025-05-10/day ctx=military
e2 m2 > m3 CONCEDE actual 2025-05-10/day ctx=military
e3 m5 > m6 ACCUSE actual 2025-05-10/day mode=allege ctx=military
q1 m4 direct cue=tulis

### Okezone 2025-04-24
[m1:IND.GOV New Delhi] {e1 menangguhkan} Perjanjian Perairan Indus dan {e2 menutup} pos [m5:@IND Attari] menyusul {e3 pembantaian} [m2:IND.CVL 26 turis] oleh [m4:UNK.UAF kelompok bersenjata] di [m6:@IND Pahalgam]; [m3:PAK.GOV Islamabad] memandang penghentian aliran air sebagai tindakan perang.
e1 m1 > m3 SANCTION actual 2025-04-24/none mode=discontinue ctx=natural_resource,diplomatic
e2 m1 > m3 COERCE actual 2025-04-24/none mode=restrict ctx=territory
e3 m4 > m2 ASSAULT actual 2025-04-24/none mode=firearms ctx=terrorism

### SINDOnews 2025-05-07 headline
[m1:IND.MIL Jet Rafale India] {e1 Bombardir} Sembilan Titik, [m2:PAK.GOV Pakistan] {e2 Balas} dengan Meriam
e1 m1 > m2 ASSAULT actual 2025-05-07/none mode=aerial ctx=military,territory
e2 m2 > m1 ASSAULT actual 2025-05-07/none mode=heavy-weapons ctx=military,territory

### Tempo.co 2020-06-17
Dengan tongkat berpaku dan batu, [m1:CHN.MIL prajurit China] dan [m2:IND.MIL India] {e1 berkelahi} di [m6:@IND Lembah Galwan], Senin (15/6) malam, menewaskan 20 di pihak [m3=m2 New Delhi]. [m4:IND.CVL Pedagang] di [m7:@IND Ahmedabad] {e2 menyerukan boikot} ponsel buatan [m5:CHN.GOV Negeri Panda].
e1 m1 > m2 ASSAULT actual 2020-06-15/day mode=primitive ctx=military,territory
e2 m4 > m5 PROTEST actual 2020-06-17/none mode=boycott ctx=economic,territory

### Antara 2021-02-11
[m1:CHN.MIL Tank-tank China] dan [m2:IND.MIL India] {e1 mulai ditarik} serentak dari tepi [m3:@IND Danau Pangong], Rabu, hasil sembilan putaran {e2 perundingan} para komandan.
e1 m1 > m2 RETREAT actual 2021-02-10/day mode=withdraw ctx=military,territory
e2 m1 > m2 CONSULT actual 2021-02-11/none ctx=military,territory

### VOA Indonesia 2024-10-23
[m1:IND.GOV PM Narendra Modi] {e1 duduk semeja dengan} [m2:CHN.GOV Xi Jinping] di [m4:@RUS Kazan]. [m3=m1+m2 Keduanya] {e2 mendukung} pengaturan patroli baru di perbatasan, dan penerbangan langsung, yang terhenti sejak pandemi, {e3 akan dibuka kembali}.
e1 m1 > m2 CONSULT actual 2024-10-23/none mode=multilateral ctx=diplomatic
e2 m1 > m2 SUPPORT actual 2024-10-23/none ctx=territory
e3 m1 > m2 AGREE planned 2024-10-23/none ctx=economic

### Media Indonesia 2015-09-28
Antrean truk mengular di [m6:@NPL Birgunj]. [m1:NPL.GOV Nepal] menyebut [m2:IND.GOV India] {e1 memblokade} pasokan bahan bakar, tetapi [m3=m2 New Delhi] berkilah <<q1 sopirnya takut pada {e2 aksi} [m4:NPL.CVL warga Madhesi] yang menentang konstitusi baru>>. [m5:CHN.GOV Beijing] kemudian {e3 menyumbang} seribu ton bensin.
e1 m2 > m1 COERCE denied 2015-09-28/none mode=withhold ctx=economic said=m1
e2 m4 > m1 PROTEST actual 2015-09-28/none mode=obstruct ctx=political_institutions
e3 m5 > m1 AID actual 2015-09-28/none ctx=natural_resource
q1 m3 indirect cue=berkilah

### Kumparan 2024-01-09
[m1:MDV.GOV Pemerintah Maladewa] {e1 menskors} [m6:MDV.GOV tiga wakil menteri] yang {e2 mengejek} [m2:IND.GOV PM India] sebagai badut. [m3:MDV.GOV Presiden Mohamed Muizzu], yang sedang {e3 melawat ke} [m4:CHN.GOV Beijing], sebelumnya {e4 meminta} [m5:IND.MIL 77 tentara India] angkat kaki.
e3 m3 > m4 CONSULT actual 2024-01-09/none mode=visit ctx=diplomatic
e4 m3 > m5 REQUEST requested 2024-01-09/none mode=yield ctx=military bg
e1 m1 > m6 SANCTION actual 2024-01-09/none ctx=executive
e2 m6 > m2 ACCUSE actual 2024-01-09/none mode=disapprove ctx=diplomatic

### JawaPos 2024-05-11
Rombongan terakhir [m1:IND.MIL prajurit India] {e1 angkat kaki} dari [m2:MDV.GOV Maladewa], sehari sebelum tenggat, dan digantikan [m3:IND.GOV teknisi sipil] yang {e2 mengoperasikan} dua helikopter hibah.
e1 m1 > m2 RETREAT actual 2024-05-11/none mode=withdraw ctx=military
e2 m3 > m2 AID actual 2024-05-11/none ctx=military

### Kompas.com 2022-07-10
[m1:LKA.CVL Ribuan pengunjuk rasa] {e1 menjebol} istana [m2:LKA.GOV Presiden Gotabaya Rajapaksa] di [m3:@LKA Kolombo], Sabtu (9/7), berenang di kolamnya, dan {e2 membakar} rumah [m4:LKA.GOV PM Ranil Wickremesinghe]. [m5=m2+m4 Keduanya] {e3 bersedia mundur}. [m6:IND.GOV India] menegaskan tidak akan {e4 mengirim} pasukan ke [m7=m2 negara tetangganya].
e1 m1 > m2 PROTEST actual 2022-07-09/day mode=riot ctx=economic
e2 m1 > m4 PROTEST actual 2022-07-09/day mode=riot ctx=economic
e3 m5 > m1 CONCEDE actual 2022-07-10/none ctx=executive
e4 m6 > m7 MOBILIZE denied 2022-07-10/none mode=troops ctx=military

### Liputan6 2022-04-14
[m1:IND.GOV India] {e1 mengucurkan} kredit satu miliar dolar AS dan 40 ribu ton solar untuk [m2:LKA.GOV Sri Lanka]. [m3:BGD.GOV Dhaka] pun {e2 menjadwal ulang} piutang 200 juta dolar.
e1 m1 > m2 AID actual 2022-04-14/none ctx=economic
e2 m3 > m2 AID actual 2022-04-14/none ctx=economic

### Bisnis.com 2023-07-01
[m1:IMF Dana Moneter Internasional] {e1 mencapai kesepakatan} pinjaman siaga tiga miliar dolar AS dengan [m2:PAK.GOV Pakistan], beberapa jam sebelum program lama habis. [m3:SAU.GOV Arab Saudi] dan [m4:ARE.GOV UEA] telah {e2 menyanggupi} deposito tambahan.
e1 m1 > m2 AGREE planned 2023-07-01/none ctx=economic
e2 m3,m4 > m2 AGREE planned 2023-07-01/none ctx=economic

### BBC Indonesia 2011-05-03
[m1:USA.MIL Pasukan elite AS] {e1 menembak mati} [m2:ALQAEDA.REB Osama bin Laden] di [m6:@PAK Abbottabad], Senin (2/5). [m3:PAK.GOV Islamabad], yang tidak diberi tahu, {e2 menyebut} operasi itu pelanggaran kedaulatan, sementara [m4:ISR.GOV PM Benjamin Netanyahu] {e3 mengucapkan selamat} kepada [m5:USA.GOV Presiden Obama].
e1 m1 > m2 ASSAULT actual 2011-05-02/day mode=targeted ctx=terrorism,military
e2 m3 > m1 ACCUSE actual 2011-05-03/none mode=allege ctx=territory
e3 m4 > m5 SUPPORT actual 2011-05-03/none ctx=terrorism

### Viva 2011-11-27
Marah karena [m1:PAK.MIL 24 tentaranya] {e1 tewas diterjang helikopter} [m2:NATO NATO], [m3:PAK.GOV Pakistan] {e2 memblokir} jalur pasokan di [m5:@PAK Celah Khyber] dan {e3 memberi} [m4:USA.GOV Amerika Serikat] 15 hari untuk mengosongkan pangkalan Shamsi.
e1 m2 > m1 ASSAULT actual 2011-11-27/none mode=aerial ctx=military
e2 m3 > m2 COERCE actual 2011-11-27/none mode=restrict ctx=military
e3 m3 > m4 REQUEST requested 2011-11-27/none mode=yield ctx=military

### Tribunnews 2012-07-04
Tujuh bulan ditutup, jalur logistik [m1:NATO NATO] di [m2:PAK.GOV Pakistan] {e1 dibuka lagi} setelah [m3:USA.GOV Menlu Hillary Clinton] {e2 meminta maaf} melalui telepon kepada [m4:PAK.GOV Hina Rabbani Khar].
e1 m2 > m1 RETREAT actual 2012-07-04/none mode=access ctx=military
e2 m3 > m4 SUPPORT actual 2012-07-04/none ctx=diplomatic,military

### Merdeka.com 2021-08-16
Tanpa letusan berarti, [m1:TALIBAN.REB Taliban] {e1 memasuki} istana [m2:@AFG Kabul], Minggu (15/8), beberapa jam sesudah [m3:AFG.GOV Presiden Ashraf Ghani] kabur. [m4:USA.GOV Washington] {e2 menambah} seribu serdadu guna mengawal evakuasi, dan [m5:IDN.GOV Indonesia] {e3 menyiapkan} Boeing 737 TNI AU untuk menjemput [m6:IDN.CVL 26 warganya].
e1 m1 > m3 COERCE actual 2021-08-15/day ctx=territory,pro_autocracy
e2 m4 > m1 MOBILIZE actual 2021-08-16/none mode=troops ctx=military
e3 m5 > m6 AGREE planned 2021-08-16/none ctx=human_security

### Republika 2021-09-09
[m1:AFG.CVL Sejumlah perempuan] {e1 turun ke jalan} di [m2:@AFG Kabul] menuntut hak bekerja. [m3:TALIBAN.GOV Petugas Taliban] {e2 mencambuk} [m4=m1 mereka] dan {e3 menahan} [m5:AFG.JRN dua wartawan Etilaatroz] yang meliputnya.
e1 m1 > m3 PROTEST actual 2021-09-09/none mode=demo ctx=gender,rights_freedoms
e2 m3 > m4 ASSAULT actual 2021-09-09/none mode=beat ctx=repression,gender
e3 m3 > m5 COERCE actual 2021-09-09/none mode=arrest ctx=rights_freedoms

### Antara 2021-12-19
Pada sidang luar biasa di [m1:@PAK Islamabad], [m2:OIC Organisasi Kerja Sama Islam] {e1 membentuk dana} kemanusiaan bagi [m3:AFG.CVL rakyat Afghanistan]; [m4:SAU.GOV Arab Saudi] {e2 menyumbang} satu miliar riyal.
e1 m2 > m3 AID actual 2021-12-19/none ctx=human_security
e2 m4 > m3 AID actual 2021-12-19/none ctx=human_security

### CNN Indonesia 2023-10-04
[m1:PAK.GOV Pakistan] {e1 memerintahkan} [m2:AFG.REF 1,7 juta migran Afghanistan tanpa dokumen] keluar sebelum November atau dideportasi. [m3:TALIBAN.GOV Kabul] {e3 menyebutnya} tak dapat diterima.
e1 m1 > m2 THREATEN threatened 2023-10-04/none mode=expel ctx=migration
e3 m3 > m1 ACCUSE actual 2023-10-04/none mode=disapprove ctx=migration

### Kontan 2025-07-04
[m1:RUS.GOV Rusia] menjadi negara pertama yang {e1 mengakui} [m2:TALIBAN.GOV pemerintahan Taliban], demikian [m3:RUS.GOV Kementerian Luar Negeri Rusia] sesudah {e2 menerima surat kepercayaan} [m4:AFG.GOV Dubes Gul Hassan]. [m5=m2 Kabul] {e3 memujinya} sebagai langkah berani.
e1 m1 > m2 SUPPORT actual 2025-07-04/none ctx=diplomatic
e2 m3 > m4 SUPPORT actual 2025-07-04/none ctx=diplomatic
e3 m5 > m1 SUPPORT actual 2025-07-04/none ctx=diplomatic
rel m1 recognises m2

### Antara 2014-08-12
[m1:IDN.MIL TNI AL] bersama [m2:SGP.MIL Angkatan Laut Singapura] {e1 menyisir bersama} Selat Malaka selama lima hari dalam patroli terkoordinasi Indosin.
e1 m1 > m2 COOPERATE actual 2014-08-12/none ctx=military

### Kompas 2017-06-20
Tarakan menjadi tuan rumah peluncuran patroli trilateral, Senin (19/6). [m1:IDN.MIL Indonesia], [m2:MYS.MIL Malaysia], dan [m3:PHL.MIL Filipina] {e1 berbagi informasi intelijen} lewat tiga pusat komando untuk menutup pelarian [m4:MAUTE.REB milisi Maute] dari [m5:@PHL Marawi].
e1 m1 > m2,m3 COOPERATE actual 2017-06-19/day ctx=military,intelligence,terrorism

### Media Indonesia 2024-08-29
[m1:IDN.GOV Menhan Prabowo Subianto] dan [m2:AUS.GOV Wakil PM Australia Richard Marles] {e1 membubuhkan tanda tangan} pada perjanjian kerja sama pertahanan di [m4:@IDN Magelang]. Ke depan, [m3=m1+m2 kedua negara] {e2 akan leluasa menggelar} latihan di wilayah masing-masing.
e1 m1 > m2 SUPPORT actual 2024-08-29/none ctx=military
e2 m1 > m2 AGREE planned 2024-08-29/none ctx=military

### detikNews 2013-11-20
[m1:IDN.GOV Presiden Susilo Bambang Yudhoyono] {e1 menghentikan sementara} kerja sama intelijen dan latihan bersama dengan [m2:AUS.GOV Australia]. [m3=m1 SBY] sebelumnya {e2 menyurati} [m4:AUS.GOV PM Tony Abbott], {e3 menuntut penjelasan} soal {e4 penyadapan} telepon selulernya pada 2009.
e1 m1 > m2 SANCTION actual 2013-11-20/none mode=discontinue ctx=intelligence,military
e3 m3 > m4 REQUEST requested 2013-11-20/none mode=yield ctx=intelligence,diplomatic
e4 m2 > m3 COERCE actual 2009-01-01/year mode=cyber ctx=intelligence bg
e2 m3 > m4 CONSULT actual 2013-11-20/none ctx=diplomatic

### Okezone 2014-08-28
Di [m3:@IDN Nusa Dua], [m1:IDN.GOV Menlu Marty Natalegawa] dan [m2:AUS.GOV Menlu Julie Bishop] {e1 menandatangani} kode etik intelijen. Dengan begitu, tukar-menukar informasi {e2 dipulihkan}.
e1 m1 > m2 SUPPORT actual 2014-08-28/none ctx=intelligence,diplomatic
e2 m1 > m2 COOPERATE actual 2014-08-28/none ctx=intelligence

### VOA Indonesia 2011-02-07
Baku tembak antara [m1:THA.MIL tentara Thailand] dan [m2:KHM.MIL Kamboja] di sekitar [m6:@KHM Preah Vihear] {e1 berlanjut} untuk hari keempat. [m3:KHM.GOV PM Hun Sen] {e2 meminta} [m4:UN Dewan Keamanan PBB] bersidang darurat, tetapi [m5:THA.GOV Bangkok] {e3 berkukuh} tidak membutuhkan pihak ketiga.
e1 m1 > m2 ASSAULT actual 2011-02-07/none mode=firearms ctx=military,territory
e2 m3 > m4 REQUEST requested 2011-02-07/none mode=meet ctx=territory
e3 m5 > m4 REJECT actual 2011-02-07/none mode=assist ctx=territory,diplomatic

### CNN Indonesia 2025-07-25
[m1:THA.MIL F-16 Thailand] {e1 menjatuhkan bom} di dua sasaran militer [m2:KHM.MIL Kamboja], Kamis (24/7). [m3:THA.GOV Bangkok] {e2 menutup} seluruh penyeberangan, dan [m4:MYS.GOV Anwar Ibrahim] selaku ketua [m5:ASEAN ASEAN] {e3 menelepon} [m6=m3+m2 kedua perdana menteri].
e1 m1 > m2 ASSAULT actual 2025-07-24/day mode=aerial ctx=military,territory
e2 m3 > m2 COERCE actual 2025-07-25/none mode=restrict ctx=territory
e3 m4 > m6 CONSULT actual 2025-07-25/none mode=phone ctx=diplomatic
rel m4 leads m5

### Republika 2025-10-27
Disaksikan [m1:USA.GOV Presiden Trump], [m2:THA.GOV PM Anutin Charnvirakul] dan [m3:KHM.GOV Hun Manet] {e1 meneken} deklarasi damai di [m6:@MYS Kuala Lumpur], Ahad. [m4=m2 Thailand] {e2 sepakat membebaskan} [m5:KHM.MIL 18 tawanan Kamboja].
e1 m2 > m3 SUPPORT actual 2025-10-26/day ctx=territory,diplomatic
e2 m4 > m5 CONCEDE planned 2025-10-26/day ctx=military

### Tempo.co 2021-04-25
Lima butir konsensus {e1 disepakati} para pemimpin [m1:ASEAN ASEAN] di [m2:@IDN Jakarta], Sabtu (24/4), di hadapan [m3:MMR.GOV Jenderal Min Aung Hlaing]. Di luar gedung, [m4:IDN.CVL puluhan aktivis] {e2 mengacungkan tiga jari} dan [m5:IDN.COP polisi] {e3 membubarkan} [m6=m4 mereka] dengan alasan pandemi.
e1 m1 > m3 AGREE planned 2021-04-24/day ctx=diplomatic
e2 m4 > m3 PROTEST actual 2021-04-24/day mode=demo ctx=pro_democracy
e3 m5 > m6 COERCE actual 2021-04-24/day mode=restrict ctx=rights_freedoms

### Kumparan 2021-10-16
[m1:ASEAN ASEAN] {e1 tidak mengundang} [m2:MMR.GOV pemimpin junta Myanmar] ke KTT akhir bulan dan hanya memberi kursi kepada wakil nonpolitik.
e1 m1 > m2 REJECT actual 2021-10-16/none mode=meet ctx=diplomatic

### Liputan6.com 2017-09-05
[m1:IDN.GOV Menlu Retno Marsudi] {e1 terbang ke} [m6:@MMR Naypyidaw] dan {e2 mengusulkan} formula 4+1 kepada [m2:MMR.GOV Aung San Suu Kyi] demi memulihkan keamanan di [m7:@MMR Rakhine]. Keesokan harinya di [m8:@BGD Dhaka], [m3=m1 ia] {e3 menyampaikan tawaran} bantuan untuk [m4:MMR.REF pengungsi Rohingya] kepada [m5:BGD.GOV PM Sheikh Hasina].
e1 m1 > m2 CONSULT actual 2017-09-05/none mode=visit ctx=diplomatic
e2 m1 > m2 REQUEST requested 2017-09-05/none mode=change ctx=human_security
e3 m3 > m5 AGREE actual 2017-09-05/none ctx=migration

### Tribunnews 2015-05-21
Setelah sempat {e1 menghalau} perahu ke laut lepas, [m1:IDN.GOV Indonesia] dan [m2:MYS.GOV Malaysia] akhirnya {e2 setuju menampung} [m3:MMR.REF tujuh ribu migran Rohingya] selama setahun. [m4:USA.GOV Amerika Serikat] dan [m5:QAT.GOV Qatar] {e3 menjanjikan dana}; [m6:AUS.GOV PM Tony Abbott] {e4 menjawab}, "<<q1 Tidak, tidak, tidak>>," saat ditanya apakah [m7=m6 negaranya] mau ikut.
e1 m1,m2 > m3 COERCE actual 2015-05-21/none ctx=migration bg
e2 m1,m2 > m3 AGREE planned 2015-05-21/none ctx=asylum,migration
e3 m4,m5 > m1,m2 AGREE planned 2015-05-21/none ctx=migration
e4 m6 > m3 REJECT actual 2015-05-21/none mode=assist ctx=asylum
q1 m6 direct cue=menjawab

### Bisnis.com 2018-09-20 headline
Beli Sukhoi, [m1:CHN.MIL Unit Militer China] {e1 Disanksi} [m2:USA.GOV AS]; [m3:RUS.GOV Moskow] {e2 Sebut} Main Api
e1 m2 > m1 SANCTION actual 2018-09-20/none mode=discontinue ctx=military,economic
e2 m3 > m2 ACCUSE actual 2018-09-20/none mode=disapprove ctx=military

### SINDOnews 2018-10-05
[m1:IND.GOV India] jalan terus. Di hadapan [m2:RUS.GOV Presiden Vladimir Putin], [m3:IND.GOV PM Narendra Modi] {e1 memborong} lima resimen S-400 senilai lima miliar dolar, mengabaikan {e2 peringatan sanksi} dari [m4:USA.GOV Washington].
e1 m3 > m2 COOPERATE actual 2018-10-05/none ctx=military
e2 m4 > m1 THREATEN threatened 2018-10-05/none mode=restrict ctx=military

### JawaPos.com 2022-02-10
Kontrak {e1 pengadaan} enam Rafale pertama dari [m1:FRA.GOV Prancis] ditandatangani [m2:IDN.GOV Menteri Pertahanan Prabowo Subianto], disaksikan [m3:FRA.GOV Menhan Florence Parly] yang tengah {e2 berkunjung ke} [m4:@IDN Jakarta].
e1 m2 > m1 COOPERATE actual 2022-02-10/none ctx=military
e2 m3 > m2 CONSULT actual 2022-02-10/none mode=visit ctx=military

### Merdeka.com 2008-09-12
Pesawat T-50 buatan [m1:KOR.GOV Korea Selatan] {e1 dipesan} [m2:IDN.MIL TNI AU] lewat skema imbal dagang dengan CN-235, menyusul {e2 pencabutan} embargo senjata oleh [m3:USA.GOV Amerika Serikat] tiga tahun silam.
e1 m2 > m1 COOPERATE actual 2008-09-12/none ctx=military
e2 m3 > m2 CONCEDE actual 2005-01-01/year ctx=military bg

### Kompas.com 2016-05-24
[m1:USA.GOV Presiden Barack Obama], Senin (23/5), {e1 mencabut sepenuhnya} larangan penjualan senjata mematikan ke [m2:VNM.GOV Vietnam]. "<<q1 Langkah ini tidak ada kaitannya dengan [m3:CHN.GOV Tiongkok]>>," katanya di samping [m4:VNM.GOV Presiden Tran Dai Quang].
e1 m1 > m2 CONCEDE actual 2016-05-23/day ctx=military
q1 m1 direct cue=katanya

### BBC Indonesia 2018-03-06
Kapal induk USS Carl Vinson {e1 melempar sauh} di [m3:@VNM Da Nang], singgahan pertama [m1:USA.MIL Angkatan Laut Amerika] sekaliber itu sejak 1975, {e2 disambut} [m2:VNM.GOV pejabat Vietnam].
e1 m1 > m2 CONSULT actual 2018-03-06/none mode=visit ctx=military
e2 m2 > m1 SUPPORT actual 2018-03-06/none ctx=military

### Antara 2012-05-03
[m1:CHN.CVL Aktivis tunanetra Chen Guangcheng] keluar dari [m2:USA.GOV kedutaan AS] di [m3:@CHN Beijing], tempatnya {e2 berlindung} enam hari, setelah [m4:CHN.GOV otoritas China] {e3 menjamin} keselamatan keluarganya.
e2 m2 > m1 AID actual 2012-05-03/none ctx=asylum,human_rights
e3 m4 > m2 CONCEDE planned 2012-05-03/none ctx=human_rights

### Viva 2013-04-15
Negara kota [m1:@SGP Singapura] tidak punya ruang untuk menembakkan meriam. Di [m4:@AUS Shoalwater Bay], [m2:AUS.GOV Australia] {e2 menyediakan} lahan latihan bagi [m3:SGP.MIL 6.000 serdadu negara kota itu].
e2 m2 > m3 COOPERATE actual 2013-04-15/none ctx=military

### Tempo.co 2014-02-11
Nama KRI Usman Harun {e1 diprotes} [m1:SGP.GOV Singapura], yang lantas {e2 mencabut undangan} bagi [m2:IDN.GOV Wakil Menhan Sjafrie Sjamsoeddin] ke pameran dirgantara. [m3:IDN.GOV Menko Polhukam Djoko Suyanto] {e3 menyatakan tidak akan mengubah} nama kapal itu.
e1 m1 > m3 ACCUSE actual 2014-02-11/none mode=disapprove ctx=military
e2 m1 > m2 REJECT actual 2014-02-11/none mode=meet ctx=military
e3 m3 > m1 REJECT actual 2014-02-11/none mode=change ctx=military

### Kontan 2023-01-17
Tersangka korupsi yang buron itu {e1 diserahkan} [m1:SGP.GOV pemerintah Singapura] kepada [m2:IDN.JUD Kejaksaan Agung] meskipun perjanjian ekstradisi [m3=m1+m4 kedua negara], yang {e2 diratifikasi} [m4:IDN.LEG DPR] bulan lalu, belum berlaku.
e1 m1 > m2 COOPERATE actual 2023-01-17/none ctx=legal,corruption
e2 m4 > m1 SUPPORT actual 2022-12-01/month ctx=legal

### Kompas 2005-09-23 none
Pemboman, tulis kolumnis itu, hanyalah satu bab dari riwayat panjang terorisme. Buku karangan peneliti [m1:@AUS Australia] tersebut mengajak pembaca melihat akar sosialnya di kampung-kampung.

### Republika 2018-11-15 none
KTT ke-33 [m1:ASEAN ASEAN] di [m2:@SGP Singapura] menghasilkan 63 dokumen, demikian catatan sekretariat. Tahun depan giliran [m3:THA.GOV Thailand] memegang keketuaan.

### detikSport 2019-11-26 none
Kericuhan di tribune [m3:@MYS Stadion Bukit Jalil] membuat laga [m1:@MYS Malaysia] lawan [m2:@IDN Indonesia] sempat tertunda. Dua suporter asal [m4:@IDN Bandung] terluka di pelipis.

### Okezone 2022-06-04 none
Film laga itu menyuguhkan duel maut antara agen rahasia [m1:@KOR Seoul] dan pembunuh bayaran dari [m2:@JPN Osaka]. Sutradara membantah terinspirasi kisah nyata.

### CNN Indonesia 2017-02-22 none
Kepala [m1:MYS.COP Kepolisian Diraja Malaysia Khalid Abu Bakar] menjelaskan bahwa racun VX termasuk zat paling mematikan di dunia. Setetes saja cukup menghentikan kerja saraf dalam hitungan menit.

### Antara 2019-03-05 none
Panas terik 42 derajat Celsius melanda [m1:@MMR Mandalay] dan [m2:@THA Chiang Mai]. Badan meteorologi memperkirakan gelombang panas menyerang Asia Tenggara daratan hingga pertengahan April.

### Bisnis.com 2024-10-21 none
Persaingan merebut pasar kendaraan listrik di [m1:@THA Thailand] kian sengit. Produsen [m2:@CHN China] memulai perang harga, sementara merek [m3:@JPN Jepang] menahan diri sembari menunggu model hibrida baru.

### SINDOnews 2020-10-01 none
Urutan kekuatan militer versi lembaga pemeringkat itu menempatkan [m1:@USA Amerika Serikat] di posisi puncak, disusul [m2:@RUS Rusia], [m3:@CHN China], dan [m4:@IND India]. [m5:@IDN Indonesia] berada di urutan ke-16.

### Kumparan 2023-12-11 none
Mengapa kopi [m1:@VNM Vietnam] begitu pekat? Penyebabnya sederhana: hampir seluruh kebunnya ditanami robusta, warisan pemerintah kolonial [m2:@FRA Prancis] pada abad ke-19.

### Tirto.id 2021-03-27 none
Sejak merdeka, [m1:MMR.MIL tentara Myanmar] menguasai dua konglomerat besar, mulai dari bir hingga batu giok. Buku putih itu tidak menyebut berapa laba yang masuk ke kantong para jenderal.

### Antara 2017-04-10
[m1:USA.MIL Gugus tempur USS Carl Vinson] {e1 dialihkan} ke perairan dekat [m2:PRK.GOV Semenanjung Korea] sebagai unjuk kesiapan, kata [m3:USA.MIL juru bicara Komando Pasifik].
e1 m1 > m2 MOBILIZE actual 2017-04-10/none mode=weapons ctx=military

### Kompas.com 2017-08-29
Sirene meraung di [m6:@JPN Hokkaido], Selasa (29/8/2017) pagi, ketika [m1:PRK.GOV Korea Utara] {e1 meluncurkan} Hwasong-12 melintasi [m2:JPN.GOV Jepang]. Sambil {e2 mengutuk} tindakan [m3=m1 Pyongyang], [m4:JPN.GOV PM Shinzo Abe] {e3 menelepon} [m5:USA.GOV Presiden Trump] selama 40 menit.
e1 m1 > m2 MOBILIZE actual 2017-08-29/day mode=weapons ctx=military,cbrn
e2 m4 > m3 ACCUSE actual 2017-08-29/day mode=disapprove ctx=military
e3 m4 > m5 CONSULT actual 2017-08-29/day mode=phone ctx=military

### Liputan6.com 2013-03-29
Sepasang pengebom siluman B-2 milik [m1:USA.MIL AS] menjatuhkan bom tiruan dalam {e1 manuver bersama} [m2:KOR.MIL Korsel], Kamis (28/3). Membalas, [m3:PRK.GOV Kim Jong-un] {e2 memerintahkan} unit roketnya bersiaga menembak sewaktu-waktu.
e1 m1 > m2 COOPERATE actual 2013-03-28/day ctx=military
e2 m3 > m1 MOBILIZE actual 2013-03-29/none mode=weapons ctx=military

### detikNews 2013-05-05
[m1:CHN.MIL Peleton tentara China] {e1 membongkar tenda} di [m3:@IND Dataran Depsang] dan mundur, mengakhiri tiga pekan kebuntuan dengan [m2:IND.MIL India].
e1 m1 > m2 RETREAT actual 2013-05-05/none mode=withdraw ctx=territory,military

### SINDOnews 2022-12-17 headline
Was-was Rudal [m1:PRK.GOV Korut], [m2:JPN.GOV Jepang] {e1 Lipatgandakan} Anggaran Perang; [m3:CHN.GOV China] {e2 Kecam Keras}
e1 m2 > m1 MOBILIZE planned 2022-12-17/none ctx=military
e2 m3 > m2 ACCUSE actual 2022-12-17/none mode=disapprove ctx=military

### Republika 2011-03-14
[m1:KOR.GOV Sebanyak 200 petugas penyelamat Korea Selatan] {e1 tiba} di [m6:@JPN Sendai] untuk membantu [m2:JPN.CVL korban tsunami]. [m3:CHN.GOV PM China Wen Jiabao] {e2 menyampaikan duka} dan {e3 menawarkan} tim kedua kepada [m4:JPN.GOV Tokyo], sedangkan [m5:USA.MIL kapal induk Ronald Reagan] {e4 memasok} air bersih ke [m7:@JPN Miyagi].
e1 m1 > m2 AID actual 2011-03-14/none ctx=disasters
e2 m3 > m4 SUPPORT actual 2011-03-14/none ctx=disasters
e3 m3 > m4 AGREE actual 2011-03-14/none ctx=disasters
e4 m5 > m2 AID actual 2011-03-14/none ctx=disasters,military

### Tribunnews 2013-11-17
Tujuh hari setelah Topan Haiyan, [m1:IDN.MIL Hercules TNI AU] {e1 membongkar muatan} mi instan dan generator di [m6:@PHL Cebu] bagi [m2:PHL.CVL warga Filipina]. [m3:JPN.MIL Pasukan Bela Diri Jepang] {e2 mengutus} seribu personel, dan [m4:CHN.GOV Beijing], setelah {e3 dikritik} [m5:USA.JRN pers Amerika] pelit, {e4 menambah sumbangan} menjadi 1,6 juta dolar.
e1 m1 > m2 AID actual 2013-11-17/none ctx=disasters,military
e2 m3 > m2 AID actual 2013-11-17/none ctx=disasters,military
e3 m5 > m4 ACCUSE actual 2013-11-17/none mode=disapprove ctx=disasters
e4 m4 > m2 AID actual 2013-11-17/none ctx=disasters

### Media Indonesia 2020-03-22
Giliran [m1:CUB.MED brigade dokter Kuba] yang {e1 mendarat} di [m2:ITA.GOV Lombardia]. Sebelumnya [m3:CHN.GOV Beijing] sudah {e2 menghibahkan} ventilator, dan [m4:RUS.MIL sembilan pesawat angkut Rusia] {e3 membawa} laboratorium keliling.
e1 m1 > m2 AID actual 2020-03-22/none ctx=health
e2 m3 > m2 AID actual 2020-03-22/none ctx=health
e3 m4 > m2 AID actual 2020-03-22/none ctx=health,military

### VOA Indonesia 2020-07-24
[m1:CHN.GOV Beijing] {e1 memerintahkan penutupan} [m2:USA.GOV konsulat AS] di [m4:@CHN Chengdu], balasan setimpal atas {e2 penutupan} konsulatnya di [m5:@USA Houston] oleh [m3=m2 Washington], yang {e3 menuduh} tempat itu sarang mata-mata.
e1 m1 > m2 SANCTION actual 2020-07-24/none mode=expel ctx=diplomatic
e2 m3 > m1 SANCTION actual 2020-07-24/none mode=expel ctx=diplomatic,intelligence
e3 m3 > m1 ACCUSE actual 2020-07-24/none mode=allege ctx=intelligence

### Kumparan 2023-02-05
Balon intai milik [m1:CHN.GOV China] {e1 dirontokkan} rudal [m2:USA.MIL F-22] di lepas pantai [m5:@USA Carolina Selatan], Sabtu (4/2/2023). [m3:USA.GOV Menlu Antony Blinken] sehari sebelumnya {e2 menunda} lawatan ke [m4:CHN.GOV Beijing], yang {e3 menyayangkan} penggunaan kekuatan terhadap pesawat yang katanya sipil.
e1 m2 > m1 ASSAULT actual 2023-02-04/day mode=aerial ctx=military,intelligence
e2 m3 > m4 REJECT actual 2023-02-03/day mode=meet ctx=diplomatic
e3 m4 > m2 ACCUSE actual 2023-02-05/none mode=disapprove ctx=military

### Bisnis.com 2023-11-16
[m1:USA.GOV Joe Biden] dan [m2:CHN.GOV Xi Jinping] berjalan berdampingan di taman [m4:@USA Filoli] seusai {e2 pembicaraan} empat jam. Hasilnya, saluran komunikasi antarmiliter {e3 dihidupkan kembali} dan [m3=m2 Beijing] {e4 berjanji membatasi} bahan baku fentanil.
e2 m1 > m2 CONSULT actual 2023-11-16/none ctx=diplomatic
e3 m1 > m2 COOPERATE actual 2023-11-16/none ctx=military
e4 m3 > m1 CONCEDE planned 2023-11-16/none ctx=illegal_drugs

### Antara 2025-02-04
[m1:CHN.GOV China] {e1 membalas} bea tambahan 10 persen yang {e2 dipungut} [m2:USA.GOV Amerika Serikat] dengan tarif atas batu bara dan gas alam cair, sekaligus {e3 membuka penyelidikan antimonopoli} terhadap [m3:GOOGLE.MNC Google].
e1 m1 > m2 SANCTION actual 2025-02-04/none mode=discontinue ctx=economic
e2 m2 > m1 SANCTION actual 2025-02-04/none mode=discontinue ctx=economic
e3 m1 > m3 ACCUSE actual 2025-02-04/none mode=investigate ctx=economic

### CNBC Indonesia 2025-05-12
Perang dagang mereda setelah [m1:USA.GOV Menkeu AS Scott Bessent] dan [m2:CHN.GOV Wakil PM He Lifeng] {e1 berunding} dua hari di [m5:@CHE Jenewa]. [m3=m1 Washington] {e2 memangkas} tarifnya dari 145 menjadi 30 persen; [m4=m2 Beijing] {e3 melakukan hal sama} menjadi 10 persen, dan {e4 menangguhkan} larangan ekspor logam tanah jarang.
e1 m1 > m2 CONSULT actual 2025-05-12/none mode=third-party ctx=economic
e2 m3 > m4 CONCEDE actual 2025-05-12/none ctx=economic
e3 m4 > m3 CONCEDE actual 2025-05-12/none ctx=economic
e4 m4 > m3 CONCEDE actual 2025-05-12/none ctx=economic,natural_resource

### JawaPos.com 2018-12-07
Eksekutif Huawei, [m1:CHN.BUS Meng Wanzhou], {e1 dicokok} [m2:CAN.COP polisi Kanada] di [m6:@CAN Vancouver] atas {e2 permintaan} [m3:USA.GOV Amerika Serikat]. [m4:CHN.GOV Kedutaan China di Ottawa] {e3 mendesak} [m5:CAN.GOV pemerintah Justin Trudeau] segera melepaskannya, dan {e4 memperingatkan} akibat serius bila tidak.
e1 m2 > m1 COERCE actual 2018-12-07/none mode=arrest ctx=legal,economic
e2 m3 > m2 REQUEST requested 2018-12-07/none mode=assist ctx=legal
e3 m4 > m5 REQUEST requested 2018-12-07/none mode=yield ctx=legal,diplomatic
e4 m4 > m5 THREATEN threatened 2018-12-07/none ctx=diplomatic

### Okezone 2021-09-25
Nyaris bersamaan, [m1:CHN.CVL Meng Wanzhou] {e1 diperbolehkan pulang} oleh [m2:CAN.JUD pengadilan Kanada] dan [m3:CAN.CVL Michael Spavor serta Michael Kovrig] {e2 dibebaskan} [m4:CHN.GOV China].
e1 m2 > m1 RETREAT actual 2021-09-25/none mode=release ctx=legal,diplomatic
e2 m4 > m3 RETREAT actual 2021-09-25/none mode=release ctx=legal,diplomatic

### Tempo.co 2021-03-23
[m1:EU Uni Eropa], [m2:GBR.GOV Inggris], [m3:CAN.GOV Kanada], dan [m4:USA.GOV Amerika] serempak {e1 membekukan aset} pejabat [m7:@CHN Xinjiang]. Tak sampai satu jam, [m5:CHN.GOV Beijing] {e2 mencekal} [m6:EU.LEG lima anggota Parlemen Eropa].
e1 m1,m2,m3,m4 > m5 SANCTION actual 2021-03-23/none mode=discontinue ctx=human_rights
e2 m5 > m6 SANCTION actual 2021-03-23/none ctx=diplomatic

### Merdeka.com 2019-07-13
Surat dari [m6:? 22 negara] yang {e1 mengkritik} kamp [m7:@CHN Xinjiang] dijawab surat tandingan: [m1:SAU.GOV Arab Saudi], [m2:RUS.GOV Rusia], [m3:PAK.GOV Pakistan], dan puluhan lainnya {e2 membela} [m4:CHN.GOV Beijing] di hadapan [m5:UN Dewan HAM PBB].
e2 m1,m2,m3 > m4 SUPPORT actual 2019-07-13/none ctx=human_rights
e1 m6 > m4 ACCUSE actual 2019-07-13/none mode=disapprove ctx=human_rights

### Republika 2019-12-27
Usai salat Jumat, [m1:IDN.CVL ribuan anggota ormas Islam] {e1 mendatangi} [m2:CHN.GOV kedutaan China] di [m5:@IDN Mega Kuningan] dan {e2 meminta} pembebasan [m3:CHN.CVL Muslim Uighur]. [m4:IDN.COP Polda Metro Jaya] {e3 menurunkan} 1.330 personel.
e1 m1 > m2 PROTEST actual 2019-12-27/day mode=demo ctx=religion_ethnicity,human_rights
e2 m1 > m2 REQUEST requested 2019-12-27/day mode=yield ctx=religion_ethnicity
e3 m4 > m1 MOBILIZE actual 2019-12-27/none mode=police

### BBC Indonesia 2022-04-20
Pakta keamanan yang {e1 diteken} [m1:SLB.GOV Kepulauan Solomon] dengan [m2:CHN.GOV China] membuat [m3:AUS.GOV Canberra] gusar. [m4:AUS.GOV Menteri Zed Seselja] pekan lalu {e2 menemui} [m5:SLB.GOV PM Manasseh Sogavare] dan {e3 memohon} agar naskah itu tidak diteken. [m6=m5 Sogavare] berulang kali menjamin [m7=m1 negaranya] tidak akan {e4 mengizinkan} pangkalan asing.
e1 m1 > m2 SUPPORT actual 2022-04-20/none ctx=military
e2 m4 > m5 CONSULT actual 2022-04-13/week mode=visit ctx=diplomatic
e3 m4 > m5 REQUEST requested 2022-04-13/week mode=change ctx=military
e4 m7 > m2 COOPERATE denied 2022-04-20/none ctx=military

### Viva 2018-11-11
[m1:AUS.GOV Australia] {e1 bermitra dengan} [m2:USA.GOV Washington] membangun kembali pangkalan [m4:@PNG Lombrum] milik [m3:PNG.GOV Papua Nugini].
e1 m1,m2 > m3 AID actual 2018-11-11/none ctx=military

### Kontan 2020-11-27
Anggur [m1:AUS.GOV Australia] {e1 dikenai} bea antidumping hingga 212 persen oleh [m2:CHN.GOV China]. [m3:AUS.GOV Menteri Perdagangan Simon Birmingham] {e2 mengeluhkan} tekanan bertubi-tubi itu dan {e3 mempertimbangkan mengadu} ke [m4:WTO WTO].
e1 m2 > m1 SANCTION actual 2020-11-27/none mode=discontinue ctx=economic
e2 m3 > m2 ACCUSE actual 2020-11-27/none mode=disapprove ctx=economic
e3 m3 > m2 ACCUSE hypothetical 2020-11-27/none mode=allege ctx=economic

### Bisnis.com 2024-03-28 headline
[m1:CHN.GOV Beijing] {e1 Hapus} Bea Anggur, Hubungan dengan [m2:AUS.GOV Canberra] Kian Cair
e1 m1 > m2 CONCEDE actual 2024-03-28/none ctx=economic

### Antara 2025-09-26
[m1:AUS.MIL Sebanyak 400 tentara Australia] dan [m2:PNG.MIL 600 prajurit Papua Nugini] {e1 menuntaskan latihan gabungan} di [m3:@PNG Wewak], Kamis (25/9).
e1 m1 > m2 COOPERATE actual 2025-09-25/day ctx=military

### Kompas 2023-08-19
Di [m6:@USA Camp David], [m1:USA.GOV Joe Biden], [m2:JPN.GOV Fumio Kishida], dan [m3:KOR.GOV Yoon Suk-yeol] {e1 sepakat saling bertukar data} peringatan rudal [m4:PRK.GOV Korea Utara] secara langsung sebelum akhir tahun. [m5:CHN.GOV Kementerian Luar Negeri China] {e2 menyindir} pertemuan itu sebagai NATO mini.
e1 m1 > m2,m3 AGREE planned 2023-08-19/none ctx=intelligence,military
e2 m5 > m1,m2,m3 ACCUSE actual 2023-08-19/none mode=disapprove ctx=military

### SINDOnews 2023-12-20
Sistem berbagi data peringatan rudal waktu nyata kini {e1 beroperasi} antara [m1:USA.MIL AS], [m2:JPN.MIL Jepang], dan [m3:KOR.MIL Korsel], kata [m4:KOR.GOV Kementerian Pertahanan di Seoul].
e1 m1 > m2,m3 COOPERATE actual 2023-12-20/none ctx=intelligence,military

### Liputan6 2019-09-04
[m1:RUS.GOV Moskow] {e1 menjual} lisensi pembuatan senapan Kalashnikov kepada [m2:IND.GOV New Delhi], sedangkan [m3=m2 India] {e2 memberikan pinjaman} satu miliar dolar AS untuk pembangunan Timur Jauh [m4=m1 Rusia].
e1 m1 > m2 COOPERATE actual 2019-09-04/none ctx=military
e2 m3 > m4 AID actual 2019-09-04/none ctx=economic

### detikNews 2017-03-08
[m1:MYS.GOV Malaysia] {e1 melarang} [m2:PRK.GOV semua staf kedutaan Korea Utara] keluar dari [m7=m1 negaranya] setelah [m3=m2 Pyongyang] {e2 menahan kepulangan} [m4:MYS.GOV 11 warga Malaysia]. "<<q1 [m5=m4 Warga kami] disandera>>," {e3 geram} [m6:MYS.GOV PM Najib Razak].
e1 m1 > m2 COERCE actual 2017-03-08/none mode=restrict ctx=diplomatic
e2 m3 > m4 COERCE actual 2017-03-08/none mode=restrict ctx=diplomatic
e3 m6 > m3 ACCUSE actual 2017-03-08/none mode=allege ctx=diplomatic
q1 m6 direct cue=geram

### Tribunnews 2005-03-09
Tujuh kapal perang [m1:IDN.MIL TNI AL] {e1 dikerahkan} ke [m9:@IDN Ambalat] dan [m2:IDN.MIL empat F-16] {e2 disiagakan} di [m10:@IDN Balikpapan]. [m3:MYS.GOV PM Abdullah Badawi] {e3 menghubungi} [m4:IDN.GOV Presiden Yudhoyono] dan [m5=m3+m4 keduanya] {e4 sepakat menempuh} jalan damai, sementara di [m6:@IDN Jakarta] [m7:IDN.CVL massa] {e5 membakar} bendera [m8:MYS.GOV Malaysia].
e1 m1 > m3 MOBILIZE actual 2005-03-09/none mode=weapons ctx=territory,military
e2 m2 > m3 MOBILIZE actual 2005-03-09/none mode=weapons ctx=territory,military
e3 m3 > m4 CONSULT actual 2005-03-09/none mode=phone ctx=diplomatic
e4 m3 > m4 AGREE planned 2005-03-09/none ctx=territory,diplomatic
e5 m7 > m8 PROTEST actual 2005-03-09/none mode=vandalize ctx=territory

### CNN Indonesia 2026-02-11
[m1:JPN.GOV Tokyo] {e1 menawarkan} enam kapal perusak bekas kepada [m2:PHL.GOV Manila]. Bila [m3:JPN.LEG parlemen Jepang] {e2 menyetujui}, [m4:PHL.MIL Angkatan Laut Filipina] akan menerima kapal pertama tahun depan; [m5:CHN.GOV Beijing] {e4 mewanti-wanti} [m6=m1+m2 kedua tetangganya] agar tidak bermain api.
e1 m1 > m2 AGREE actual 2026-02-11/none ctx=military
e2 m3 > m2 AGREE hypothetical 2026-02-11/none ctx=military,legislative
e4 m5 > m6 THREATEN threatened 2026-02-11/none ctx=military

### SINDOnews 2023-11-16 headline
[m1:CHN.GOV Xi] {e1 Jamin} Dua Panda Baru untuk [m2:USA.GOV AS]
e1 m1 > m2 AGREE planned 2023-11-16/none ctx=diplomatic

### Kompas.com 2021-12-07 headline
[m1:USA.GOV AS] {e1 Boikot} Olimpiade Beijing, [m2:CHN.GOV China]: [m3=m1 Kalian] {e2 Akan Menyesal}
e1 m1 > m2 REJECT actual 2021-12-07/none mode=meet ctx=human_rights,diplomatic
e2 m2 > m3 THREATEN threatened 2021-12-07/none ctx=diplomatic

### detikNews 2024-05-24 headline
Hukum [m1:TWN.GOV Presiden Lai], [m2:CHN.MIL China] {e1 Kepung} [m3=m1 Taiwan] dari Empat Arah
e1 m2 > m3 MOBILIZE actual 2024-05-24/none mode=weapons ctx=military,territory

### CNN Indonesia 2022-11-03 headline
Sehari 23 Rudal! [m1:PRK.GOV Korut] {e1 Peringatkan} [m2:USA.GOV AS]-[m3:KOR.GOV Korsel] soal Harga Mahal
e1 m1 > m2,m3 THREATEN threatened 2022-11-03/none mode=violence ctx=military

### Liputan6.com 2015-03-05 headline
[m1:KOR.CVL Aktivis] {e1 Lukai} [m2:USA.GOV Dubes AS Mark Lippert] dengan Pisau Buah
e1 m1 > m2 ASSAULT actual 2015-03-05/none mode=primitive ctx=diplomatic

### Tribunnews 2023-09-14 headline
[m1:PRK.GOV Kim] {e1 Jumpai} [m2:RUS.GOV Putin] di Kosmodrom, {e2 Janji Sokong} Perang Suci [m3=m2 Moskow]
e1 m1 > m2 CONSULT actual 2023-09-14/none mode=visit ctx=military,diplomatic
e2 m1 > m3 AGREE planned 2023-09-14/none ctx=military

### Bisnis.com 2020-11-16 headline
RCEP Rampung, [m1:IND.GOV India] {e2 Pilih Absen} dari Blok Bentukan [m2:ASEAN ASEAN]
e2 m1 > m2 REJECT actual 2020-11-16/none mode=assist ctx=economic

### Okezone 2011-10-06 headline
[m1:MMR.CRM Geng Sungai Mekong] {e1 Bantai} [m2:CHN.CVL 13 Pelaut China]
e1 m1 > m2 ASSAULT actual 2011-10-06/none ctx=crime,illegal_drugs

### Merdeka.com 2012-05-11
[m1:LAO.GOV Laos], lewat sebuah operasi bersama tiga negara, {e1 mengekstradisi} [m2:MMR.CRM gembong Naw Kham] kepada [m3:CHN.GOV China].
e1 m1 > m3 COOPERATE actual 2012-05-11/none ctx=legal,crime

### Antara 2011-12-10
Kapal patroli [m1:CHN.COP China] untuk pertama kalinya {e1 berlayar bersama} petugas [m2:LAO.COP Laos], [m3:MMR.COP Myanmar], dan [m4:THA.COP Thailand] di Sungai Mekong.
e1 m1 > m2,m3,m4 COOPERATE actual 2011-12-10/none ctx=crime

### VOA Indonesia 2023-07-19
[m1:USA.MIL Kapal selam nuklir USS Kentucky] {e1 bersandar} di [m5:@KOR Busan], [m2:KOR.GOV Korea Selatan], yang pertama sejak 1981. Dini hari berikutnya, [m3:PRK.GOV Korea Utara] {e2 menembakkan} dua rudal balistik ke laut. [m4:PRK.GOV Menhan Kang Sun-nam] {e3 mengingatkan} bahwa kehadiran kapal itu dapat memenuhi syarat penggunaan senjata nuklir.
e1 m1 > m3 MOBILIZE actual 2023-07-19/none mode=weapons ctx=military,cbrn
e2 m3 > m2 MOBILIZE actual 2023-07-19/none mode=weapons ctx=military
e3 m4 > m1 THREATEN threatened 2023-07-19/none mode=violence ctx=cbrn,military

### Republika 2012-09-05
[m1:JPN.GOV Tokyo] {e1 menyumbangkan} sepuluh kapal patroli kepada [m2:PHL.MIL penjaga pantai Filipina] secara bertahap; [m3:PHL.GOV Presiden Benigno Aquino III] {e2 menyampaikan penghargaan}.
e1 m1 > m2 AID actual 2012-09-05/none ctx=military
e2 m3 > m1 SUPPORT actual 2012-09-05/none ctx=military

### Kumparan 2024-11-08
Begitu dua undang-undang maritim disahkan [m1:PHL.GOV Presiden Ferdinand Marcos Jr], [m2:PHL.GOV duta besar Manila] {e2 dipanggil} [m3:CHN.GOV Kementerian Luar Negeri China].
e2 m3 > m2 ACCUSE actual 2024-11-08/none mode=disapprove ctx=territory,legal

### Tempo.co 2025-08-12
Saat mengejar [m1:PHL.MIL kapal penjaga pantai Filipina], sebuah kapal perusak [m2:CHN.MIL China] malah menghantam haluan kapal rekannya sendiri. [m3:PHL.MIL Komodor Jay Tarriela] mengatakan [m4=m1 pihaknya] {e1 menawarkan} pertolongan medis, tetapi [m5=m2 pihak China] {e2 tidak menjawab}.
e1 m4 > m5 AGREE actual 2025-08-12/none ctx=disasters,territory said=m3
e2 m5 > m4 REJECT actual 2025-08-12/none mode=assist ctx=disasters said=m3

### BBC Indonesia 2019-06-16
[m1:PHL.CVL Nelayan Gem-Ver] terapung berjam-jam usai kapalnya {e2 ditenggelamkan} [m2:CHN.CVL kapal China] di [m8:@PHL Reed Bank]. [m3:VNM.CVL Perahu Vietnam] yang lewat {e3 menyelamatkan} [m4=m1 22 awaknya]. Di [m5:@PHL Manila], [m6:PHL.EDU mahasiswa] {e4 membakar} bendera [m7:CHN.GOV Tiongkok] di depan kantor konsulnya.
e2 m2 > m1 ASSAULT actual 2019-06-16/none mode=destroy ctx=territory
e3 m3 > m4 AID actual 2019-06-16/none ctx=disasters
e4 m6 > m7 PROTEST actual 2019-06-16/none mode=vandalize ctx=territory

### Media Indonesia 2024-07-22
[m1:PHL.GOV Manila] dan [m2:CHN.GOV Beijing] {e1 mencapai pengaturan sementara} mengenai pengiriman logistik ke BRP Sierra Madre sesudah {e2 pertemuan} bilateral di [m3:@PHL ibu kota Filipina], Ahad lalu.
e1 m1 > m2 AGREE planned 2024-07-21/day ctx=territory
e2 m1 > m2 CONSULT actual 2024-07-21/day ctx=territory,diplomatic

### Viva 2009-06-13
[m1:UN Dewan Keamanan], dengan suara bulat, {e1 memperberat} embargo senjata atas [m2:PRK.GOV Korea Utara] menyusul uji coba nuklir kedua. [m3=m2 Pyongyang] {e2 bersumpah akan menjadikan} semua plutoniumnya senjata dan menganggap blokade kapal sebagai tindakan perang.
e1 m1 > m2 SANCTION actual 2009-06-13/none mode=discontinue ctx=cbrn,military
e2 m3 > m1 THREATEN threatened 2009-06-13/none ctx=cbrn

### Kompas 2009-08-05
Tanpa banyak kata, [m1:USA.ELI mantan Presiden Bill Clinton] {e1 menjemput} [m2:USA.JRN dua wartawati] yang {e2 diampuni} [m3:PRK.GOV Kim Jong-il]. Laporan resmi menyebut [m4=m1 sang tamu] {e3 meminta maaf}, klaim yang {e4 dibantah} [m5:USA.GOV Gedung Putih].
e1 m1 > m3 CONSULT actual 2009-08-05/none mode=visit ctx=diplomatic
e2 m3 > m2 CONCEDE actual 2009-08-05/none ctx=legal,diplomatic
e3 m4 > m3 CONCEDE denied 2009-08-05/none ctx=diplomatic
e4 m5 > m3 REJECT actual 2009-08-05/none ctx=diplomatic

### JawaPos 2022-09-28
Upacara pemakaman kenegaraan [m1:JPN.ELI Shinzo Abe] {e1 didemo} [m2:JPN.CVL ribuan warga] yang menilai biayanya mubazir. [m3:JPN.GOV PM Fumio Kishida] memakai kesempatan itu untuk {e2 bertemu} [m4:IND.GOV PM India Narendra Modi] dan [m5:USA.GOV Wapres AS Kamala Harris].
e1 m2 > m3 PROTEST actual 2022-09-28/none mode=demo ctx=economic
e2 m3 > m4,m5 CONSULT actual 2022-09-28/none ctx=diplomatic

### Antara 2010-11-21 none
Pameran dagang di [m1:@CHN Guangzhou] menarik 210 ribu pembeli dari 200 negara dan wilayah. Produsen sepatu asal [m2:@IDN Tangerang] mengaku kebanjiran pesanan, terutama dari [m3:@KAZ Kazakhstan].

### detikNews 2018-02-26 none
[m1:? Pengamat militer Universitas Pertahanan itu] memperkirakan kekuatan armada [m2:@CHN China] akan melampaui [m3:@USA Amerika] pada 2030 dari segi jumlah lambung, tetapi tidak dari segi tonase.

### Kumparan 2021-05-05 none
Bahasa Tagalog dan bahasa Indonesia berkerabat dekat. Kata "kanan", "langit", dan "anak", misalnya, dipakai di [m1:@PHL Manila] maupun [m2:@IDN Makassar] dengan arti yang sama.

### Bola.com 2024-02-06 none
[m1:@JOR Yordania] membuat kejutan dengan menyingkirkan [m2:@KOR Korea Selatan] dari Piala Asia. Son Heung-min meminta maaf kepada suporter dan mengaku timnya gagal menembus pertahanan lawan.

### Tempo.co 2020-02-13 none
Kapal pesiar itu berlabuh di [m2:@JPN Yokohama] dengan 3.700 penumpang. Di antaranya terdapat 78 awak asal [m1:@IDN Indonesia] yang mengisi waktu dengan menonton film dan menulis surat untuk keluarga.

### Republika 2017-10-09 none
Muktamar itu membahas fikih perdamaian. Para cendekiawan dari [m1:@MYS Malaysia], [m2:@BRN Brunei Darussalam], dan [m3:@PHL Filipina] Selatan bertukar makalah mengenai hukum tawanan perang pada masa klasik.

### CNN Indonesia 2021-06-11 none
Menteri luar negeri perempuan pertama [m1:@IDN Indonesia] itu gemar memasak rendang. Dalam bincang santai, [m2:IDN.GOV Retno Marsudi] bercerita tentang kegagalannya menanak nasi di [m3:@NOR Oslo].

### Kompas 2018-03-11 none
Masa jabatan presiden di [m1:@CHN Tiongkok] tercantum dalam Pasal 79 konstitusi 1982. Para ahli hukum tata negara memperdebatkan asal-usul ketentuan itu, yang konon dipengaruhi pengalaman [m2:@FRA Prancis].

### Antara 2023-07-27 none
Museum perang di [m1:@PRK Pyongyang] menyimpan kapal USS Pueblo. Pengunjung dapat menuruni tangga sempit menuju ruang sandi yang dibiarkan seperti pada 1968.

### SINDOnews 2013-05-28 none
Negara dengan jumlah kapal selam terbanyak di kawasan ialah [m1:@PRK Korea Utara], disusul [m2:@CHN China] dan [m3:@JPN Jepang]. Sebagian besar milik yang pertama berupa kapal mini buatan 1970-an.

### Bisnis.com 2019-05-15 none
Rupiah melemah 12 poin karena investor mencermati perang dagang. Analis memperkirakan ekspor karet ke [m1:@CHN China] tetap tumbuh dan dampaknya terhadap [m2:@IDN Indonesia] terbatas.

### Republika 2024-01-14 none
Pemilu di [m1:@TWN Taiwan] berlangsung dari pukul 08.00 hingga 16.00. Warga di luar negeri harus pulang untuk mencoblos sebab tidak ada fasilitas pemungutan suara lewat pos.

### Tribunnews 2017-01-26 none
"<<q1 Saya belum membaca suratnya>>," kata [m1:IDN.MIL Kapuspen TNI Mayjen Wuryanto] tatkala dicegat di Cilangkap. [m2=m1 Ia] berjanji akan memberi keterangan bila sudah ada informasi yang pasti.
q1 m1 direct cue=kata

### detikNews 2016-03-10 headline
[m1:KOR.SPY Intel Seoul]: Ponsel [m2:KOR.GOV Pejabat Kami] {e1 Diretas} [m3:PRK.GOV Pyongyang]
e1 m3 > m2 COERCE actual 2016-03-10/none mode=cyber ctx=cyber,intelligence said=m1

### Kompas.com 2008-06-28 headline
Menara Pendingin Yongbyon {e1 Dirobohkan} [m1:PRK.GOV Korut], [m2:USA.GOV Bush] {e2 Coret} Rezim [m3=m1 Kim] dari Daftar Teror
e1 m1 > m2 RETREAT actual 2008-06-28/none mode=disarm ctx=cbrn
e2 m2 > m3 CONCEDE planned 2008-06-28/none ctx=terrorism

### VOA Indonesia 2014-10-05
Setelah menghadiri penutupan Asian Games, [m1:PRK.GOV Hwang Pyong-so] secara tak terduga {e1 santap siang bersama} [m2:KOR.GOV Menteri Unifikasi Ryoo Kihl-jae] di Incheon, dan [m3=m1+m2 kedua pihak] {e2 menyetujui} putaran dialog berikutnya.
e1 m1 > m2 CONSULT actual 2014-10-05/none mode=visit ctx=diplomatic
e2 m1 > m2 AGREE planned 2014-10-05/none ctx=diplomatic

### Antara 2018-04-24
[m1:KOR.MIL Militer Korea Selatan] Senin {e1 menghentikan siaran propaganda} di garis perbatasan menjelang KTT dengan [m2:PRK.GOV Kim Jong-un], isyarat baik yang {e2 ditiru} [m3:PRK.MIL tentara Utara] sehari kemudian.
e1 m1 > m2 RETREAT actual 2018-04-23/day ctx=military
e2 m3 > m1 RETREAT actual 2018-04-24/day ctx=military

### JawaPos.com 2019-11-23
Enam jam sebelum tenggat, [m1:KOR.GOV Seoul] {e1 menarik ancamannya} untuk mengakhiri pakta intelijen GSOMIA dengan [m2:JPN.GOV Tokyo]. [m3:KOR.OPP Ketua oposisi Hwang Kyo-ahn] sedang {e2 mogok makan} untuk memaksa [m4:KOR.GOV pemerintah] mempertahankan pakta itu.
e1 m1 > m2 CONCEDE actual 2019-11-23/none ctx=intelligence,diplomatic
e2 m3 > m4 PROTEST actual 2019-11-23/none mode=hunger ctx=intelligence

### Tempo.co 2023-09-26
Penghalang terapung sepanjang 300 meter yang {e1 dipasang} [m1:CHN.MIL penjaga pantai China] di mulut laguna Scarborough {e2 dipotong} penyelam [m2:PHL.MIL Filipina]. "<<q1 [m3=m2 Kami] menjalankan perintah presiden>>," kata [m4:PHL.MIL Jay Tarriela]; [m5:CHN.GOV Wang Wenbin] {e3 menasihati} [m6:PHL.GOV Manila] agar tidak memancing masalah.
e1 m1 > m2 COERCE actual 2023-09-26/none mode=restrict ctx=territory
e2 m2 > m1 ASSAULT actual 2023-09-26/none mode=destroy ctx=territory
e3 m5 > m6 REQUEST requested 2023-09-26/none mode=yield ctx=territory
q1 m4 direct cue=kata
