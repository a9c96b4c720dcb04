### Antara Kalbar 2014-05-22 article
= Mercusuar di [m1:@IDN Tanjung Datu]: [m2=m4 Malaysia] {e1 Hentikan} Pemancangan
Pontianak (ANTARA) - Tiang-tiang baja itu masih menancap 900 meter dari pantai Camar Bulan. Pekerja dan kapalnya sudah pergi sejak Rabu malam.
[m3:IDN.MIL Panglima TNI Jenderal Moeldoko] mengatakan [m4:MYS.GOV negeri jiran] {e2 menghentikan} pembangunan mercusuar tersebut setelah [m5:IDN.MIL TNI Angkatan Laut] {e3 mengirim} KRI Sutedi Senoputra, Selasa.
"<<q1 Perwira [m6=m3 saya] bicara baik-baik dengan perwira [m7=m4 mereka]. Jam enam sore selesai>>," ujar [m8=m3 sang panglima] di [m9:@IDN Jakarta].
Sebelum kapal perang datang, jalur lain sudah dipakai. [m10:IDN.GOV Menteri Luar Negeri Marty Natalegawa] {e4 menyampaikan keberatan} lewat [m11:MYS.GOV Duta Besar Zahrain Mohamed Hashim], Senin. [m12=m4 Wisma Putra] {e5 menanggapi} sehari kemudian: mercusuar berdiri di perairan sendiri.
Di [m13:@IDN Sambas], [m14:IDN.GOV Bupati Juliarti Djuhardi Alwi] tidak menyembunyikan kegusarannya. [m15=m14 Ia] {e6 meminta} [m16:IDN.GOV pemerintah pusat] membangun dermaga dan sekolah di desa terdepan. "<<q2 Warga [m17=m14 kami] belanja pakai ringgit sejak lahir>>," keluhnya.
[m18:IDN.GOV Gubernur Kalimantan Barat Cornelis], yang juga memimpin [m19:IDN.PTY PDI Perjuangan] di provinsi itu, {e7 mengecam} [m20=m16 Jakarta] karena lalai. Tiga tahun lalu [m21=m18 politikus yang sama] {e8 menuduh} [m22=m4 tetangga] mencaplok 1.499 hektare di Camar Bulan.
Tuduhan tahun 2011 tersebut {e9 dibantah} kedua pemerintah kala itu.
[m23:IDN.CVL Pemuda Dayak Kalimantan Barat] berencana {e10 mencabut} tiang pancang pada Minggu. [m24:IDN.MIL Komandan Lanal Pontianak Kolonel Dwika Tjahja Setiawan] {e11 meminta} [m25=m23 mereka] mengurungkannya.
Tim teknis [m26=m16+m4 kedua negara] akan {e12 bertemu} pada pekan kedua Juni. Batas laut di titik itu belum pernah disepakati.
Harga lada di Paloh naik menjadi Rp82 ribu.
e1 m2 > m5 CONCEDE actual 2014-05-22/none ctx=territory again
e2 m4 > m5 CONCEDE actual 2014-05-22/none ctx=territory
e3 m5 > m4 MOBILIZE actual 2014-05-20/day mode=weapons ctx=military,territory
e4 m10 > m12 ACCUSE actual 2014-05-19/day mode=disapprove ctx=territory,diplomatic
e5 m12 > m10 REJECT actual 2014-05-20/day ctx=territory,diplomatic
e6 m15 > m16 REQUEST requested 2014-05-22/none mode=assist ctx=territory
e7 m18 > m20 ACCUSE actual 2014-05-22/none mode=disapprove ctx=territory
e8 m21 > m22 ACCUSE actual 2011-10-01/month mode=allege ctx=territory bg
e9 m22 > m21 REJECT actual 2011-10-01/month ctx=territory bg
e10 m23 > m22 PROTEST planned 2014-05-25/day mode=vandalize ctx=territory
e11 m24 > m25 REQUEST requested 2014-05-22/none mode=yield ctx=territory
e12 m20 > m22 CONSULT planned 2014-06-09/week ctx=territory,diplomatic
q1 m8 direct cue=ujar
q2 m17 direct cue=keluhnya
rel m18 leads m19

### Haluan Kepri 2007-04-30 article
= [m1=m21 Jakarta] dan [m2=m12 Singapura] {e1 Teken} Ekstradisi, [m3=m29 Senayan] Belum Tentu
~date_line Senin, 30/04/2007 09:48 WIB
~byline Nur Aini/Maria Goreti
[m4:@IDN TANJUNGPINANG] — Dua dokumen, satu upacara, dan satu syarat yang tidak tertulis di mana pun. Itulah yang terjadi di [m5:@IDN Tampaksiring], Jumat (27/4), ketika [m6:IDN.GOV Menlu Hassan Wirajuda] dan [m7:SGP.GOV George Yeo] {e2 menandatangani} perjanjian ekstradisi, disusul [m8:IDN.GOV Menteri Pertahanan Juwono Sudarsono] dan [m9:SGP.GOV Teo Chee Hean] yang {e3 membubuhkan tanda tangan} di atas perjanjian pertahanan.
Disaksikan [m10:IDN.GOV Presiden Yudhoyono] dan [m11:SGP.GOV PM Lee Hsien Loong], keempatnya tersenyum.
Syarat tak tertulis itu: [m12:SGP.GOV Singapura] hanya mau {e4 memulangkan} para pengemplang BLBI bila [m13:SGP.MIL angkatan bersenjatanya] boleh {e5 berlatih} di perairan Natuna, termasuk bersama pihak ketiga. [m14:IDN.MIL Mabes TNI] mengaku tidak keberatan.
"<<q1 Dijual berapa laut [m15=m16 kami]?>>" tanya [m16:IDN.LEG Happy Bone Zulkarnain] dari [m17:IDN.LEG Komisi I DPR] dengan nada tinggi. [m18=m17 Komisi] tersebut {e6 mengancam tidak meratifikasi} keduanya.
[m19:IDN.GOV Gubernur Kepri Ismeth Abdullah] bahkan belum melihat naskahnya. [m20=m19 Ia] {e7 meminta} zona latihan digeser menjauhi jalur nelayan Anambas.
Pemerintah [m21:IDN.GOV Indonesia] sejak Januari {e8 melarang} ekspor pasir darat, yang oleh pers seberang dibaca sebagai tekanan. Bulan Maret [m22:IDN.MIL armada barat] {e9 menahan} 24 tongkang bermuatan granit milik [m23:SGP.BUS pengusaha Singapura].
[m24=m6 Hassan] menampik anggapan larangan itu {e10 menekan} siapa pun. Menurutnya, <<q2 alasan satu-satunya ialah lingkungan>>.
Di [m25:@SGP Singapura], [m26:SGP.OPP Partai Pekerja], oposisi pimpinan [m27:SGP.OPP Low Thia Khiang], {e11 mempertanyakan} harga yang dibayar pemerintahnya.
[m28:ICW.CVL ICW] {e12 menyambut} ekstradisi, tetapi mengingatkan bahwa dana sudah lama berpindah. [m29:IDN.LEG DPR] {e13 menjadwalkan} rapat dengan menteri pada 28 Mei.
Kurs rupiah menguat tipis menjadi 9.080 per dolar AS.
e1 m1 > m2 SUPPORT actual 2007-04-27/day ctx=legal,military again
e2 m6 > m7 SUPPORT actual 2007-04-27/day ctx=legal,diplomatic
e3 m8 > m9 SUPPORT actual 2007-04-27/day ctx=military,diplomatic
e4 m12 > m1 COOPERATE planned 2007-04-30/none ctx=legal,corruption
e5 m13 > m14 COOPERATE planned 2007-04-30/none ctx=military
e6 m18 > m6 THREATEN threatened 2007-04-30/none ctx=legislative,legal
e7 m20 > m8 REQUEST requested 2007-04-30/none mode=change ctx=military,territory
e8 m21 > m12 SANCTION actual 2007-01-01/month mode=discontinue ctx=economic,natural_resource bg
e9 m22 > m23 COERCE actual 2007-03-01/month mode=seize ctx=natural_resource bg
e10 m21 > m12 COERCE denied 2007-04-30/none ctx=economic,diplomatic said=m24
e11 m26 > m11 ACCUSE actual 2007-04-30/none mode=disapprove ctx=legislative,economic
e12 m28 > m21 SUPPORT actual 2007-04-30/none ctx=corruption,legal
e13 m29 > m24 CONSULT planned 2007-05-28/day ctx=legislative,legal
q1 m15 direct cue=tanya
q2 m24 indirect cue=Menurutnya
rel m26 led_by m27
rel m16 member_of m17
rel m18 part_of m29

### Republika 2023-03-31 article
= Batal Jadi Tuan Rumah, [m1=m4 PSSI] Menanti {e1 Sanksi}
~byline Rep: Israr Itah/ Red: Gilang Akbar
[m2:@QAT DOHA] -- Pertemuan itu berlangsung 35 menit di sebuah kantor yang menghadap teluk. [m3:IDN.GOV Erick Thohir], ketua umum [m4:IDN.NGO PSSI], keluar tanpa senyum.
[m5:FIFA FIFA] baru saja {e2 mencabut} hak [m6=m4 Indonesia] menggelar Piala Dunia U-20, Rabu (29/3/2023). Alasan resminya keadaan terkini. Kata Israel tidak disebut.
Padahal semua orang tahu. Pada 14 Maret [m7:IDN.GOV Gubernur Bali Wayan Koster] {e3 menyurati} [m8:IDN.GOV Menpora] agar tim [m9:ISR.GOV Israel] tidak bermain di pulaunya. Sepekan setelahnya, [m10:IDN.GOV Gubernur Jawa Tengah Ganjar Pranowo] ikut {e4 menolak}.
[m11=m7+m10 Keduanya] kader [m12:IDN.PTY PDI Perjuangan]. [m13:IDN.PTY Sekjen Hasto Kristiyanto] membantah [m14=m17 ketua umumnya] {e5 memerintahkan} penolakan itu. "<<q1 Itu amanat konstitusi dan Bung Karno>>," tegas [m15=m13 dia]. [m16=m12 Partai tersebut] dipimpin [m17:IDN.PTY Megawati Soekarnoputri] sejak 1999.
[m18:IDN.GOV Presiden Joko Widodo] mengaku kecewa, sama seperti anak-anak tim nasional. Dua malam sebelum keputusan, [m19=m18 ia] masih {e6 membujuk} federasi dunia dengan pidato: politik jangan dicampur dengan olahraga.
[m20:PSE.GOV Duta Besar Palestina Zuhair Al-Shun], di luar dugaan, {e7 tidak berkeberatan} atas kedatangan siapa pun. Pernyataan 16 Maret itu kini banyak diputar ulang.
[m21:MUI.REL MUI] dan [m22:IDN.CVL MER-C] tetap {e8 memuji} sikap kedua gubernur. Di media sosial, [m23:IDN.CVL warganet] {e9 menyerang} [m24=m10 calon presiden potensial] itu habis-habisan.
[m25=m5 Organisasi] yang dipimpin [m26:FIFA Gianni Infantino] dapat saja {e10 membekukan} keanggotaan [m27=m4 Indonesia]. Hukuman serupa pernah {e11 dijatuhkan} pada 30 Mei 2015 ketika pemerintah {e12 membekukan} organisasi tersebut lewat surat [m28:IDN.GOV Menpora Imam Nahrawi].
[m29=m3 Erick] dijadwalkan {e13 melapor} ke Istana sekembalinya dari Qatar.
Tiket yang terjual mencapai 80 ribu lembar. Panitia menjanjikan pengembalian penuh.
e1 m5 > m1 SANCTION hypothetical 2023-03-31/none ctx=diplomatic again
e2 m5 > m6 SANCTION actual 2023-03-29/day mode=discontinue ctx=diplomatic
e3 m7 > m8 REQUEST requested 2023-03-14/day mode=change ctx=diplomatic bg
e4 m10 > m9 REJECT actual 2023-03-23/day ctx=diplomatic bg
e5 m14 > m7,m10 REQUEST denied 2023-03-31/none ctx=diplomatic said=m13
e6 m19 > m5 REQUEST requested 2023-03-28/day mode=yield ctx=diplomatic
e7 m20 > m9 CONCEDE actual 2023-03-16/day ctx=diplomatic bg
e8 m21,m22 > m7,m24 SUPPORT actual 2023-03-31/none ctx=diplomatic
e9 m23 > m24 ACCUSE actual 2023-03-31/none mode=disapprove ctx=diplomatic
e10 m25 > m27 SANCTION hypothetical 2023-03-31/none mode=discontinue ctx=diplomatic
e11 m25 > m27 SANCTION actual 2015-05-30/day mode=discontinue ctx=diplomatic bg
e12 m28 > m27 SANCTION actual 2015-04-17/day ctx=political_institutions bg
e13 m29 > m19 CONSULT planned 2023-03-31/none ctx=diplomatic
q1 m15 direct cue=tegas
rel m3 leads m4
rel m16 led_by m17 from=1999
rel m10 member_of m12
rel m7 member_of m12
rel m25 led_by m26

### Jurnal Medan 2010-09-24 article
= Setelah [m1:@IDN Hamparan Perak], [m2=m6 Densus] {e1 Bawa} 18 Orang
[m3:@IDN MEDAN] – Tiga polisi dimakamkan pada hari yang sama dengan dua belas pelukan bendera. [m4:IDN.COP Penjaga Polsek Hamparan Perak] itu {e2 diberondong} [m5:IDN.REB belasan lelaki bersepeda motor] Rabu (22/9) dini hari.
Serangan diduga balasan. Tiga hari sebelumnya [m6:IDN.COP Detasemen Khusus 88] {e3 menggerebek} sebuah rumah di Tanjung Balai, {e4 menewaskan} tiga orang, dan {e5 membawa} 18 lainnya, termasuk [m7:IDN.REL Khairul Ghazali], ustaz setempat.
"<<q1 Suami [m8=m9 saya] sedang mengimami salat magrib. Diseret, diinjak>>," tutur [m9:IDN.CVL Kartini Panggabean].
Pengakuan sang istri menyulut protes. [m10:IDN.REL Forum Umat Islam Sumatera Utara] {e6 mendatangi} markas [m11:IDN.COP Polda Sumut], Kamis, dan ketuanya, [m12:IDN.REL Timsar Zubil], {e7 mengadukan} satuan antiteror ke Komnas HAM.
[m13:IDN.COP Kapolda Sumut Irjen Oegroseno], yang mengaku tidak diberi tahu soal penggerebekan, justru {e8 meminta maaf} kepada keluarga. Sikapnya berbeda dari [m14:IDN.COP Kapolri Jenderal Bambang Hendarso Danuri], yang membantah [m15=m6 pasukannya] {e9 menembak} orang tak bersenjata.
Kelompok yang diburu itu disebut {e10 merampok} [m16:IDN.BUS Bank CIMB Niaga] di Jalan Aksara, 18 Agustus, untuk mendanai pelatihan di [m17:@IDN Jantho]. Kamp Jantho sendiri {e11 digulung} aparat pada 22 Februari.
[m18:IDN.REB Tandzim Al Qaidah Serambi Makkah], begitu nama jaringan tersebut, didirikan [m19:JI.REB Dulmatin]. [m20:JAT.REL Abu Bakar Ba'asyir], amir [m21:JAT.REL Jamaah Ansharut Tauhid], kini {e12 ditahan} sejak 9 Agustus dengan sangkaan membiayainya.
[m22:IDN.MIL Kodam I/Bukit Barisan] {e13 menawarkan} satu batalyon untuk patroli bersama. Tawaran itu {e14 diterima}.
[m23:IDN.GOV Bupati Deli Serdang] mengimbau sekolah di pesisir tetap belajar. Harga cabai Rp28 ribu.
e1 m2 > m7 COERCE actual 2010-09-19/day mode=arrest ctx=terrorism,repression again
e2 m5 > m4 ASSAULT actual 2010-09-22/day mode=firearms ctx=terrorism
e3 m6 > m7 ASSAULT actual 2010-09-19/day ctx=terrorism
e4 m6 > m7 ASSAULT actual 2010-09-19/day mode=firearms ctx=terrorism again
e5 m6 > m7 COERCE actual 2010-09-19/day mode=arrest ctx=terrorism,repression
e6 m10 > m11 PROTEST actual 2010-09-23/day mode=demo ctx=repression,religion_ethnicity
e7 m12 > m6 ACCUSE actual 2010-09-23/day mode=allege ctx=human_rights,repression
e8 m13 > m9 SUPPORT actual 2010-09-23/day ctx=repression,human_rights
e9 m15 > m7 ASSAULT denied 2010-09-19/day mode=firearms ctx=terrorism,repression said=m14 again
e10 m5 > m16 ASSAULT actual 2010-08-18/day mode=firearms ctx=terrorism bg
e11 m15 > m18 COERCE actual 2010-02-22/day mode=arrest ctx=terrorism bg
e12 m15 > m20 COERCE actual 2010-08-09/day mode=arrest ctx=terrorism,legal bg
e13 m22 > m11 AGREE planned 2010-09-24/none ctx=terrorism,military
e14 m11 > m22 AGREE actual 2010-09-24/none ctx=terrorism
q1 m9 direct cue=tutur
rel m20 leads m21
rel m12 leads m10
