### Republika 2013-03-15 article
= Marinir Tak Pulang, Duta Besar [m1:ITA.GOV Italia] Tak Boleh Pergi
~date_line Jumat, 15 Maret 2013, 08:12 WIB
[m2:@IND NEW DELHI] -- Janji itu dibuat dengan sumpah tertulis di depan hakim: dua marinir boleh pulang mencoblos, asal kembali 22 Maret. Senin lalu [m3:ITA.GOV Kementerian Luar Negeri Italia] {e1 mengingkarinya}. [m33=m25 Massimiliano Latorre dan Salvatore Girone] akan tetap di rumah.
Kamis (14/3) [m4:IND.JUD Mahkamah Agung India] membalas dengan cara yang belum pernah terjadi. [m5:ITA.GOV Duta Besar Daniele Mancini], penandatangan sumpah tersebut, {e2 dilarang} meninggalkan negeri itu sampai sidang Senin depan. Seluruh bandara {e3 disiagakan}.
"<<q1 Kalau [m34=m25 mereka] tidak pulang, akan ada akibatnya bagi hubungan [m6:IND.GOV kita]>>," ujar [m7:IND.GOV Perdana Menteri Manmohan Singh] di parlemen sehari sebelumnya.
[m25:ITA.MIL Kedua marinir] {e4 didakwa} [m24:IND.JUD jaksa] membunuh [m8:IND.CVL dua nelayan Kerala] pada Februari 2012. [m26=m25 Mereka], yang mengawal kapal tanker Enrica Lexie, mengira perahu itu perompak dan {e5 menembak}. Menurut [m9=m1 Roma] kejadiannya di perairan internasional, jadi hanya pengadilan Italia yang berhak.
Oposisi India murka. [m10:IND.OPP Partai Bharatiya Janata (BJP)] {e6 menuntut} dari [m27=m7 pemerintah] pemulangan paksa; [m11:IND.OPP Sushma Swaraj], pemimpin fraksinya, {e7 mengejek} [m12:IND.PTY Sonia Gandhi], ketua [m13:IND.PTY Partai Kongres] kelahiran Italia. Yang diejek malah bersuara lebih keras: tidak ada negara yang boleh menganggap enteng [m37=m6 India], kata[m38=m12 nya].
Di Kerala, [m14:IND.GOV Kepala Menteri Oommen Chandy] {e8 terbang} ke ibu kota dan {e9 mendesak} [m15=m7 perdana menteri] bertindak. [m28:IND.CVL Istri salah satu korban] {e10 menulis surat} kepada [m29:VAT.REL Paus] yang baru terpilih.
[m16:EU Catherine Ashton], kepala kebijakan luar negeri Uni Eropa, {e11 menyerukan} penyelesaian lewat hukum internasional. Pernyataan itu dianggap [m35=m6 Delhi] memihak. [m17:IND.GOV Menlu Salman Khurshid] {e12 memanggil} [m30=m5 sang duta besar], kemudian {e13 menunda} keberangkatan duta besar baru [m18=m6 India] ke [m31=m1 Roma].
Konvensi Wina melindungi diplomat dari penahanan. "<<q2 [m36=m5 Ia] sendiri yang melepas kekebalan ketika bersumpah>>," tutur [m19:IND.JUD Jaksa Agung Goolam Vahanvati].
Di Italia, [m20:ITA.GOV Menteri Luar Negeri Giulio Terzi] {e14 membela} keputusan tersebut. [m21:ITA.MIL Laksamana Giampaolo Di Paola], yang memimpin [m22:ITA.MIL Kementerian Pertahanan], kabarnya tidak sependapat.
Skandal suap helikopter [m23:ITA.BUS Finmeccanica] bulan lalu sudah mendinginkan hubungan. [m32=m6 India] {e15 membekukan} pembayaran kontrak 560 juta euro itu.
e1 m3 > m4 REJECT actual 2013-03-11/day mode=yield ctx=legal,diplomatic
e2 m4 > m5 COERCE actual 2013-03-14/day mode=restrict ctx=legal,diplomatic
e3 m6 > m5 MOBILIZE actual 2013-03-14/day mode=police ctx=legal,diplomatic
e4 m24 > m25 ACCUSE actual 2013-03-15/none mode=allege ctx=legal bg
e5 m26 > m8 ASSAULT actual 2012-02-01/month mode=firearms ctx=military bg
e6 m10 > m27 REQUEST requested 2013-03-15/none mode=change ctx=legal
e7 m11 > m12 ACCUSE actual 2013-03-15/none mode=disapprove ctx=diplomatic
e8 m14 > m15 CONSULT actual 2013-03-15/none mode=visit ctx=legal
e9 m14 > m15 REQUEST requested 2013-03-15/none mode=change ctx=legal
e10 m28 > m29 REQUEST requested 2013-03-15/none mode=assist ctx=legal,religion_ethnicity
e11 m16 > m6,m1 REQUEST requested 2013-03-15/none mode=change ctx=legal,diplomatic
e12 m17 > m30 ACCUSE actual 2013-03-15/none mode=disapprove ctx=diplomatic
e13 m17 > m31 SANCTION actual 2013-03-15/none mode=withdraw ctx=diplomatic
e14 m20 > m3 SUPPORT actual 2013-03-15/none ctx=diplomatic,legal
e15 m32 > m23 SANCTION actual 2013-02-01/month mode=discontinue ctx=corruption,economic bg
q1 m7 direct cue=ujar
q2 m19 direct cue=tutur
rel m12 leads m13
rel m21 leads m22

### Tempo.co 2012-04-18 article
= [m1:ARG.GOV Cristina] Ambil Minyak, [m2:ESP.GOV Rajoy] Ambil Napas
TEMPO.CO, [m3:@ARG Buenos Aires] - Para direktur asal [m4:@ESP Spanyol] diberi 15 menit untuk membereskan meja. Selagi pidato di istana masih berlangsung, Senin, 16 April 2012, [m5:ARG.GOV Menteri Perencanaan Julio de Vido] {e1 masuk} ke menara [m6:ARG.BUS YPF] di Puerto Madero dengan surat penunjukan dirinya sebagai pengurus sementara.
[m7:ARG.GOV Presiden Cristina Fernandez] {e2 mengirim} rancangan undang-undang ke [m8:ARG.LEG Kongres] pada hari itu juga: 51 persen saham YPF disita dari [m9:ESP.BUS Repsol]. "<<q1 [m10=m7 Saya] kepala negara, bukan preman>>," katanya menjawab ancaman yang belum diucapkan.
Ancaman kemudian memang diucapkan, oleh banyak mulut. [m11:ESP.GOV Menteri Industri Jose Manuel Soria] menjanjikan <<q2 tindakan yang jelas dan tegas dalam hari-hari ini>>. [m12:ESP.GOV Menteri Luar Negeri Jose Manuel Garcia-Margallo] {e3 memanggil} [m13:ARG.GOV Duta Besar Carlos Bettini]. Direktur utama [m34=m9 Repsol], [m14:ESP.BUS Antonio Brufau], {e4 akan menggugat} ke [m35:WORLDBANK badan arbitrase Bank Dunia] dan menuntut 10 miliar dolar dari [m31=m1 Argentina].
Di Puerto Vallarta, tempat [m36=m15 ia] bertemu para pengusaha, [m15:MEX.GOV Presiden Meksiko Felipe Calderon] {e5 mencela} langkah itu sebagai tidak rasional. [m16=m2 Mariano Rajoy], yang duduk di sebelahnya, {e6 berterima kasih} kepada [m32=m15 tuan rumah].
[m17:EU Komisi Eropa] {e7 membatalkan} rapat komite bersama dengan [m33=m1 Argentina] pekan ini. Presidennya, [m18:EU Jose Manuel Barroso], {e8 mengaku amat kecewa}. Amerika Serikat, kata [m19:USA.GOV Hillary Clinton] dari Brasilia, sedang mempelajarinya.
Yang gembira juga ada. [m20:VEN.GOV Caracas] {e9 memuji} dan {e10 menawarkan} bantuan teknis PDVSA. [m21:BOL.GOV Evo Morales], yang 1 Mei lalu pernah {e11 mengirim} [m37:BOL.MIL tentara] ke ladang gas Repsol, menyebutnya masalah dua negara saja. [m22:BRA.GOV Menteri Energi Brasil Edison Lobao] menjamin [m23:BRA.BUS Petrobras] tetap menanam modal.
Di dalam negeri hampir tidak ada yang menentang. [m24:ARG.OPP Ricardo Alfonsin] dari [m25:ARG.OPP Partai Radikal] {e12 mendukung}, hanya [m26:ARG.OPP Mauricio Macri], yang memerintah [m27:ARG.GOV kota Buenos Aires], {e13 menolak}. [m28:ARG.LAB Hugo Moyano], ketua [m29:ARG.LAB serikat CGT], sejak lama menghendaki negara menguasai minyak.
YPF {e14 dijual} kepada [m38=m9 Repsol] pada 1999 oleh pemerintahan [m30:ARG.PTY Carlos Menem]. Suami Cristina, ketika itu gubernur Santa Cruz, menyetujui.
Kerajaan Spanyol tetap mitra dagang kedua. Untuk biodiesel, barangkali tak lama lagi.
e1 m5 > m6 COERCE actual 2012-04-16/day mode=seize ctx=natural_resource,economic
e2 m7 > m9 COERCE planned 2012-04-16/day mode=seize ctx=natural_resource,legislative
e3 m12 > m13 ACCUSE actual 2012-04-18/none mode=disapprove ctx=natural_resource,diplomatic
e4 m14 > m31 ACCUSE planned 2012-04-18/none ctx=legal,natural_resource
e5 m15 > m7 ACCUSE actual 2012-04-18/none mode=disapprove ctx=natural_resource
e6 m16 > m32 SUPPORT actual 2012-04-18/none ctx=diplomatic
e7 m17 > m33 REJECT actual 2012-04-18/none mode=meet ctx=economic,diplomatic
e8 m18 > m33 ACCUSE actual 2012-04-18/none mode=disapprove ctx=natural_resource
e9 m20 > m33 SUPPORT actual 2012-04-18/none ctx=natural_resource
e10 m20 > m33 AGREE planned 2012-04-18/none ctx=natural_resource
e11 m21 > m34 COERCE actual 2011-05-01/day mode=seize ctx=natural_resource bg
e12 m24 > m7 SUPPORT actual 2012-04-18/none ctx=natural_resource
e13 m26 > m7 REJECT actual 2012-04-18/none ctx=natural_resource
e14 m30 > m34 COOPERATE actual 1999-01-01/year ctx=economic,natural_resource bg
q1 m10 direct cue=katanya
q2 m11 indirect cue=menjanjikan
rel m14 leads m34
rel m28 leads m29
rel m18 leads m17
rel m26 leads m27

### SINDOnews 2020-06-29 article
= Sungai Nil di Meja DK PBB, [m1:EGY.GOV Mesir] Bicara Hidup-Mati
~date_line Senin, 29 Juni 2020 - 22:10 WIB
~share A A A
[m2:@USA NEW YORK] - Layar terbagi lima belas kotak. Di salah satunya, dari [m42:@EGY Kairo], [m3:EGY.GOV Menteri Luar Negeri Sameh Shoukry] menyampaikan kepada [m4:UN Dewan Keamanan PBB], Senin (29/6/2020): bendungan di hulu Nil itu {e1 mengancam} kelangsungan hidup seratus juta orang.
[m5=m1 Negerinya] {e2 meminta} dewan mengesahkan resolusi yang melarang pengisian sepihak. [m6:ETH.GOV Ethiopia], lewat [m7:ETH.GOV Duta Besar Taye Atske Selassie], {e3 menampik} forumnya sekalian. "<<q1 Bendungan bukan perkara perdamaian dunia. Keluarga Afrika menyelesaikannya di Afrika>>," ujar [m8=m7 dia].
Keluarga yang dimaksud sudah mulai bekerja. Jumat lalu [m9:ZAF.GOV Presiden Cyril Ramaphosa], ketua [m10:AU Uni Afrika] tahun ini, {e4 mempertemukan} [m11:EGY.GOV Abdel Fattah al-Sisi], [m12:ETH.GOV Abiy Ahmed], dan [m13:SDN.GOV Abdalla Hamdok] lewat video. [m33=m1 Kairo] dan [m34=m14 Khartoum] mengumumkan [m24=m6 Ethiopia] {e5 bersedia menunda} pengisian sampai ada kesepakatan. Sabtu, [m25=m6 Addis Ababa] {e6 mengoreksi}: pengisian tetap dimulai dalam dua minggu, selagi berunding.
[m14:SDN.GOV Sudan] terjepit di tengah. [m36=m14 Ia] mendapat listrik murah kalau bendungan jadi, dan banjir kalau runtuh. [m15:SDN.GOV Duta Besar Omar Siddig] {e7 mengusulkan} [m16=m6 tetangganya] menahan diri.
Sebelumnya ada [m40:USA.GOV Washington]. Sejak November [m17:USA.GOV Menteri Keuangan Steven Mnuchin] {e8 menengahi} tiga pihak. Putaran terakhirnya, akhir Februari, {e9 tidak dihadiri} [m18:ETH.GOV delegasi Ethiopia]; [m26=m1 Mesir] {e10 memaraf} naskahnya sendirian. Hari ini [m19:USA.GOV Duta Besar Kelly Craft] hanya mengimbau.
[m20:LAS Liga Arab], yang beranggotakan [m31=m1 Mesir] dan [m32=m14 Sudan], pekan lalu {e11 mendukung} [m27=m1 Kairo]; [m21:DJI.GOV Djibouti] dan [m35:SOM.GOV Somalia] abstain. [m22:CHN.GOV Wakil China Zhang Jun] {e12 memuji} prakarsa Afrika.
Di [m43:@ETH Addis Ababa], [m23:ETH.MIL Wakil Panglima Birhanu Jula] sempat {e13 berkata} kepada surat kabar pemerintah bahwa [m28=m1 orang Mesir] boleh mencoba; [m41=m1 mereka] tahu bagaimana rakyatnya berperang. [m29=m11 Sisi] pekan lalu {e14 menyuruh} [m30:EGY.MIL angkatan udaranya] siap, walau menyebut Libya, bukan Ethiopia.
Perjanjian 1959 {e15 membagi} seluruh air Nil kepada [m37=m1 Mesir] dan [m38=m14 Sudan]. [m39=m6 Ethiopia], sumber 85 persen air itu, tidak diajak.
(ber)
e1 m6 > m1 THREATEN threatened 2020-06-29/day ctx=natural_resource said=m3
e2 m5 > m4 REQUEST requested 2020-06-29/day mode=assist ctx=natural_resource,diplomatic
e3 m7 > m4 REJECT actual 2020-06-29/day ctx=natural_resource,diplomatic
e4 m9 > m11,m12,m13 CONSULT actual 2020-06-26/day mode=third-party ctx=natural_resource,diplomatic
e5 m24 > m1,m14 CONCEDE denied 2020-06-26/day ctx=natural_resource
e6 m25 > m1,m14 REJECT actual 2020-06-27/day ctx=natural_resource
e7 m15 > m16 REQUEST requested 2020-06-29/day mode=yield ctx=natural_resource
e8 m17 > m1,m6,m14 CONSULT actual 2019-11-01/month mode=third-party ctx=natural_resource bg
e9 m18 > m17 REJECT actual 2020-02-01/month mode=meet ctx=natural_resource bg
e10 m26 > m17 AGREE actual 2020-02-01/month ctx=natural_resource bg
e11 m20 > m27 SUPPORT actual 2020-06-22/week ctx=natural_resource
e12 m22 > m10 SUPPORT actual 2020-06-29/day ctx=diplomatic
e13 m23 > m28 THREATEN threatened 2020-06-29/none mode=violence ctx=natural_resource,military
e14 m29 > m30 MOBILIZE actual 2020-06-22/week mode=weapons ctx=military
e15 m31 > m32 COOPERATE actual 1959-01-01/year ctx=natural_resource bg
q1 m8 direct cue=ujar
rel m9 leads m10
rel m31 member_of m20
rel m32 member_of m20
