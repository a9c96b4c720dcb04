### Kompas 2004-11-09 article
= Setelah Bouake, [m1:CIV.CVL Massa] Abidjan Memburu Orang [m2:FRA.GOV Perancis]
~byline Laporan kantor berita AFP dan Reuters
[m3:@CIV Abidjan], [m4:#Kompas Kompas] - Helikopter-helikopter putih itu datang dan pergi sepanjang Senin (8/11), mengangkut perempuan dan anak-anak dari atap hotel. [m5:FRA.MIL Tentara Perancis] sudah {e1 mengungsikan} lebih dari 1.200 [m6:FRA.CVL warga asing] dari kawasan Cocody, tempat rumah-rumah bercat krem {e2 dijarah} [m7=m1 gerombolan pemuda] sejak dua malam sebelumnya.
Pangkal kemarahan itu sebuah serangan yang hanya berlangsung beberapa menit. Pada Sabtu siang dua jet Sukhoi milik [m8:CIV.MIL angkatan udara Pantai Gading] {e3 menjatuhkan bom} di barak Bouake. Sembilan serdadu penjaga perdamaian dan seorang pekerja bantuan asal [m9:@USA Amerika] tewas di sana.
Pembalasan datang sebelum matahari tenggelam. Atas perintah [m10:FRA.GOV Presiden Jacques Chirac], hampir seluruh armada udara [m11:CIV.GOV negara bekas jajahan itu] {e4 dimusnahkan} di landasan Yamoussoukro.
"<<q1 [m12=m10 Saya] tidak akan membiarkan darah prajurit [m13=m2 kita] tumpah tanpa jawaban>>," kata[m35=m10 nya] di [m36:@FRA Paris]. Di hari yang sama [m14=m2 Paris] {e5 mengirim} tiga kompi tambahan dari [m15:@GAB Libreville].
Bagi [m16:CIV.GOV Presiden Laurent Gbagbo], jawaban itu kelewatan. Juru bicaranya, [m17:CIV.GOV Desire Tagro], {e6 menuding} [m18=m2 bekas penjajah] hendak menggulingkan [m37:CIV.GOV pemerintah] yang sah. [m38=m37 Pemerintah], kata [m39=m17 dia], <<q2 akan {e7 membawa perkara ini} ke [m19:UN Dewan Keamanan PBB]>>.
Yang berkobar di jalan lebih sulit dikendalikan. [m20:CIV.CVL Charles Ble Goude], pemimpin [m21:CIV.CVL Pemuda Patriot], lewat televisi {e8 menyuruh} [m22:CIV.CVL pengikutnya] mengepung pangkalan Batalyon Infanteri Marinir ke-43. Ribuan orang menurut. Dari jembatan De Gaulle [m23:FRA.MIL awak panser] {e9 melepaskan tembakan}; rumah sakit setempat mencatat sedikitnya lima mayat.
[m24=m5 Markas Operasi Unicorn] membantah [m25=m5 anak buahnya] {e10 menembaki} orang tak bersenjata. "<<q3 Hanya peluru peringatan, ke arah air>>," ujar seorang kolonel.
[m26:NF.REB Pasukan Baru], yang memegang [m27:@CIV separuh utara negeri itu] sejak perang saudara 2002, menonton dari jauh. [m28:NF.REB Guillaume Soro], sekretaris jenderal kelompok tersebut, {e11 menuntut} [m29=m16 Gbagbo] mundur. Perundingan tak ada gunanya selama [m40=m16 ia] berkuasa, menurut [m41=m28 bekas pemimpin mahasiswa itu].
Gencatan senjata Mei 2003 sebetulnya telah robek empat hari lebih dulu, ketika jet yang sama {e12 menggempur} [m30:@CIV Bouake] dan [m31:@CIV Korhogo], dua kota [m32=m26 pemberontak].
[m33:ZAF.GOV Presiden Afrika Selatan Thabo Mbeki] hari Selasa ini {e13 dijadwalkan tiba} sebagai utusan [m34:AU Uni Afrika]. Pekan lalu [m42=m33 ia] gagal menjadi penengah.
Kakao, komoditas andalan negeri tersebut, naik 11 persen di bursa London.
e1 m5 > m6 AID actual 2004-11-08/day ctx=military,human_security
e2 m7 > m6 PROTEST actual 2004-11-06/day mode=riot ctx=military,religion_ethnicity
e3 m8 > m5 ASSAULT actual 2004-11-06/day mode=aerial ctx=military
e4 m10 > m11 ASSAULT actual 2004-11-06/day mode=destroy ctx=military
e5 m14 > m11 MOBILIZE actual 2004-11-06/day mode=troops ctx=military
e6 m17 > m18 ACCUSE actual 2004-11-09/none mode=allege ctx=military
e7 m17 > m19 REQUEST requested 2004-11-09/none mode=assist ctx=diplomatic,legal
e8 m20 > m22 REQUEST requested 2004-11-09/none mode=change ctx=military
e9 m23 > m1 ASSAULT actual 2004-11-09/none mode=firearms ctx=military
e10 m25 > m1 ASSAULT denied 2004-11-09/none mode=firearms ctx=military again
e11 m28 > m29 REQUEST requested 2004-11-09/none mode=yield ctx=executive
e12 m8 > m32 ASSAULT actual 2004-11-02/day mode=aerial ctx=military,territory bg
e13 m33 > m16 AGREE planned 2004-11-09/day ctx=diplomatic
q1 m12 direct cue=katanya
q2 m17 indirect cue=kata
q3 ? direct cue=ujar
rel m20 leads m21
rel m26 controls m27 from=2002
rel m28 leads m26

### Tempo Interaktif 2008-03-04 article
= [m1:ECU.GOV Quito] {e1 Kerahkan} Tank ke Perbatasan
~page_control Ukuran Font: Kecil Besar
TEMPO Interaktif, [m2:@ECU Quito]: "<<q1 Ini bukan kejar-kejaran. [m3:FARC.REB Mereka] dibunuh waktu tidur, dengan piyama>>." Begitu [m4:ECU.GOV Presiden Rafael Correa] menggambarkan apa yang ditemukan [m5:ECU.MIL patrolinya] di hutan Angostura.
Di situ, dua kilometer dari garis batas, [m6:COL.MIL pesawat-pesawat Super Tucano Kolombia] {e2 mengebom} perkemahan pada Sabtu dini hari pekan lalu. Korbannya antara lain [m7:FARC.REB Raul Reyes], orang kedua dalam [m8:FARC.REB Angkatan Bersenjata Revolusioner Kolombia (FARC)].
[m35=m4 Correa] {e3 mengusir} [m9:COL.GOV duta besar Kolombia] dan, Senin malam, {e4 menarik} wakilnya sendiri dari [m10:COL.GOV Bogota]. Sebanyak 3.200 prajurit sedang bergerak ke utara.
Sikapnya ditiru tetangga. [m11:VEN.GOV Presiden Hugo Chavez], kawan sehaluan [m12=m4 pemimpin Ekuador itu], {e5 menitahkan} sepuluh batalion ke garis depan serta {e6 menutup} kedutaan [m13=m11 negerinya] di Bogota. [m14:NIC.GOV Nikaragua] menyusul dua hari kemudian, kata [m15:NIC.GOV Menteri Luar Negeri Samuel Santos], <<q2 kalau [m16=m10 Kolombia] {e7 tidak meminta maaf}>>.
[m17:COL.GOV Presiden Alvaro Uribe] tak mengirim satu peleton pun ke perbatasan. Namun lewat [m18:COL.COP Kepala Kepolisian Nasional Oscar Naranjo] [m32=m17 ia] balas menyerang: komputer jinjing yang diambil dari lokasi, menurut [m31=m18 jenderal itu], memuat bukti bahwa [m19=m11 Caracas] {e8 memberikan} US$ 300 juta kepada gerilyawan.
Tuduhan lain menyusul. Naranjo {e9 menyebut} [m20:ECU.GOV Menteri Keamanan Ekuador Gustavo Larrea] pernah bertemu diam-diam dengan Reyes. Larrea mengakui {e10 pertemuan} Januari itu. "<<q3 Tujuannya semata-mata membebaskan sandera>>," ucapnya.
[m21=m19 Pemerintah Chavez] menyebut isi komputer itu dongeng dan {e11 menyangkal} pemberian uang tersebut.
~read_also Baca juga: Harga tiket Copa Libertadores melambung
[m34:OAS Organisasi Negara-Negara Amerika] dijadwalkan bersidang di [m33:@USA Washington]. Sebelum sidang, [m22:BRA.GOV Brasil] {e12 mendesak} [m23=m17 Uribe] menyampaikan permintaan maaf tanpa syarat. [m24:CHL.GOV Cile] dan [m25:PRY.GOV Paraguay] juga. [m26:PER.GOV Alan Garcia], Presiden Peru, memakai kata lebih lunak: "<<q4 Kedaulatan dilanggar. Itu tak bisa disangkal>>."
Hanya [m27:USA.GOV George W. Bush] yang {e13 membela}. Sekutu terdekat [m28=m27 Amerika] di kawasan itu, katanya, berhak melawan teroris.
Keluarga sandera paling cemas. Reyes adalah orang yang empat hari sebelum kematiannya {e14 membebaskan} [m29:COL.LEG empat bekas anggota Kongres]. Masih ada 40 sandera lain, termasuk [m30:COL.ELI Ingrid Betancourt], di tangan kelompoknya.
~footer AP | BBC | Andari
e1 m1 > m10 MOBILIZE actual 2008-03-04/none mode=weapons ctx=military,territory
e2 m6 > m8 ASSAULT actual 2008-03-01/day mode=aerial ctx=military,territory
e3 m35 > m9 SANCTION actual 2008-03-03/day mode=expel ctx=diplomatic
e4 m4 > m10 SANCTION actual 2008-03-03/day mode=withdraw ctx=diplomatic
e5 m11 > m10 MOBILIZE actual 2008-03-04/none mode=troops ctx=military
e6 m11 > m10 SANCTION actual 2008-03-04/none mode=discontinue ctx=diplomatic
e7 m14 > m16 THREATEN hypothetical 2008-03-06/day mode=relations ctx=diplomatic said=m15
e8 m19 > m8 AID denied 2008-03-04/none ctx=military
e9 m18 > m20 ACCUSE actual 2008-03-04/none mode=allege ctx=military
e10 m20 > m7 CONSULT actual 2008-01-01/month ctx=military
e11 m21 > m18 REJECT actual 2008-03-04/none ctx=military
e12 m22,m24,m25 > m23 REQUEST requested 2008-03-04/none mode=yield ctx=diplomatic
e13 m27 > m17 SUPPORT actual 2008-03-04/none ctx=military,terrorism
e14 m8 > m29 RETREAT actual 2008-02-26/day mode=release ctx=military bg
q1 m4 direct
q2 m15 indirect cue=kata
q3 m20 direct cue=ucapnya
q4 m26 direct
rel m12 ally_of m11
rel m10 ally_of m28

### CNN Indonesia 2021-05-19 article
= Ribuan Orang Berenang ke Ceuta, [m1:ESP.GOV Madrid] {e1 Kerahkan} Tentara
~date_line Rabu, 19 Mei 2021 09:22 WIB
~caption Serdadu Spanyol menggendong seorang anak di pantai Tarajal. (AP/Bernardo)
[m2:@IDN Jakarta], [m3:#CNN CNN Indonesia] -- Air setinggi pinggang, pagar yang dibiarkan terbuka, dan 8.000 orang dalam dua hari. [m4:ESP.GOV Spanyol] {e2 menempatkan} panser di pantai [m5:@ESP Ceuta], Selasa (18/5), setelah [m6:MAR.GOV negara di seberang tembok] seperti lupa menjaga sisinya.
Lebih dari separuh pendatang itu sudah {e3 dikembalikan}. Di antara yang tersisa ada 1.500 anak di bawah umur, kata [m7:ESP.GOV Menteri Dalam Negeri Fernando Grande-Marlaska].
[m8:ESP.GOV Perdana Menteri Pedro Sanchez] membatalkan lawatan ke [m9:@FRA Paris] dan terbang ke kota enklave tersebut. [m31=m8 Ia] disambut makian. "<<q1 [m10=m8 Saya] akan menegakkan ketertiban di perbatasan, secepatnya>>," ujarnya.
Rabat tidak menjelaskan apa-apa. Namun dua pekan sebelumnya, [m11:MAR.GOV Kementerian Luar Negeri Maroko] sudah {e5 memperingatkan} bahwa [m12=m4 tetangganya] akan menanggung akibat dari satu keputusan: {e6 merawat} [m13:POLISARIO.REB Brahim Ghali] di rumah sakit Logrono.
[m34=m13 Ghali] adalah orang nomor satu [m14:POLISARIO.REB Front Polisario], gerakan yang {e7 memerangi} Maroko pada 1975–1991 dan, sejak November lalu, mengangkat senjata lagi. Ia masuk dengan paspor [m15:DZA.GOV Aljazair], penyokong lama gerakan itu.
"<<q2 Antarsahabat tidak ada tusukan dari belakang>>," kata [m16:MAR.GOV Duta Besar Maroko Karima Benyaich]. Beberapa jam kemudian perempuan itu {e8 dipanggil pulang}, tepat setelah [m17:ESP.GOV Menteri Luar Negeri Arancha Gonzalez Laya] {e9 memanggilnya} untuk menyampaikan protes selama setengah jam.
~advert SCROLL TO CONTINUE WITH CONTENT
Dari Brussel, [m18:EU Uni Eropa] berdiri di belakang anggotanya. "<<q3 Ceuta itu perbatasan [m19=m18 kami] juga>>," cuit [m20:EU Ketua Dewan Eropa Charles Michel]. [m21:EU Komisaris Urusan Dalam Negeri Ylva Johansson] {e10 meminta} [m22=m6 Maroko] terus mencegah keberangkatan; tahun ini blok itu menjanjikan dana 300 juta euro bagi [m23=m6 kerajaan tersebut].
Di parlemen, [m24:ESP.OPP Partai Rakyat] {e11 mencela} [m32=m8 pemerintah] yang dianggap tidur. Ketuanya, [m25:ESP.OPP Pablo Casado], menyodorkan syarat, lalu {e12 menyatakan dukungan} bila [m33=m8 Sanchez] mengirim lebih banyak tentara. [m26:ESP.OPP Vox] menyebut peristiwa itu invasi.
Desember lalu [m27:USA.GOV Presiden AS Donald Trump] {e13 mengakui} kedaulatan Maroko atas [m28:@ESH Sahara Barat]. Penggantinya belum mencabut pengakuan tersebut. Wilayah gurun itu 80 persen dikuasai Rabat.
Ghali sendiri belum keluar dari rumah sakit. Hakim di [m29:@ESP Madrid] {e14 memanggilnya} pada 1 Juni dalam perkara penyiksaan; [m30:POLISARIO.REB kuasa hukumnya] {e15 menolak} meneken surat panggilan.
e1 m1 > m6 MOBILIZE actual 2021-05-18/day mode=troops ctx=migration,territory again
e2 m4 > m6 MOBILIZE actual 2021-05-18/day mode=troops ctx=migration,territory
e3 m4 > m6 COERCE actual 2021-05-19/none mode=deport ctx=migration
e5 m11 > m12 THREATEN threatened 2021-05-04/week mode=relations ctx=diplomatic bg
e6 m4 > m13 AID actual 2021-05-19/none ctx=health
e7 m14 > m6 ASSAULT actual 1975-01-01/year ctx=military,territory bg
e8 m11 > m4 SANCTION actual 2021-05-18/day mode=withdraw ctx=diplomatic
e9 m17 > m16 ACCUSE actual 2021-05-18/day mode=disapprove ctx=diplomatic,migration
e10 m21 > m22 REQUEST requested 2021-05-19/none mode=change ctx=migration
e11 m24 > m8 ACCUSE actual 2021-05-19/none mode=disapprove ctx=migration
e12 m25 > m8 SUPPORT hypothetical 2021-05-19/none ctx=migration
e13 m27 > m11 SUPPORT actual 2020-12-01/month ctx=diplomatic,territory bg
e14 m29 > m13 ACCUSE actual 2021-06-01/day mode=investigate ctx=legal
e15 m30 > m29 REJECT actual 2021-05-19/none mode=yield ctx=legal
q1 m10 direct cue=ujarnya
q2 m16 direct cue=kata
q3 m20 direct cue=cuit
rel m13 leads m14
rel m15 ally_of m14
rel m25 leads m24
rel m4 member_of m18
