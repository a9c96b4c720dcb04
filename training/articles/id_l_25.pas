### Papua Pos 2025-03-24 article
= Enam Guru Diangkut, Satu Pulang di Peti
~byline (fan/nmc)
~date_line Senin, 24 Maret 2025
[m1:@IDN WAMENA] – Anggruk sekarang kampung tanpa sekolah. Setelah {e1 penyerangan} dua hari berturut-turut, guru dan tenaga kesehatan terakhir diterbangkan Minggu (23/3) ke Sentani.
Yang satu dalam peti. [m2:IDN.EDU Rosalia Rerek Sogen], guru 30 tahun asal Flores Timur, {e2 dibunuh} Jumat sore di rumah dinasnya. [m22:IDN.EDU Enam rekannya] {e3 luka} oleh parang.
Pelakunya, sebut [m3:IDN.MIL Letkol Candra Kurniawan], <<q1 kelompok [m4:TPNPB.REB Elkius Kobak]>>. Perwira penerangan [m5:IDN.MIL Kodam XVII/Cenderawasih] itu menyebut sekitar lima belas orang.
[m29=m4 Elkius] memimpin [m6:TPNPB.REB Kodap XVI Yahukimo], satu dari komando daerah [m7:TPNPB.REB TPNPB]. "<<q2 [m25=m2 Mereka] bukan guru, mereka [m8:IDN.MIL tentara] yang memegang kapur>>," kata [m9:TPNPB.REB Sebby Sambom], juru bicara organisasi tersebut, yang mengaku bertanggung jawab atas penyerangan itu.
"<<q3 Bohong besar>>," sergah [m10:IDN.GOV Bupati Didimus Yahuli]. [m26=m10 Ia], ketua [m11:IDN.PTY Demokrat Yahukimo], mengontrak sendiri para guru itu melalui [m12:IDN.NGO Yayasan Serafim]. Kepada keluarga di Flores [m27=m10 ia] {e5 meminta maaf}.
Maaf juga {e6 disampaikan} oleh [m13:IDN.REL Sinode GIDI], gereja tetangga; jemaat di Anggruk sendiri termasuk [m14:IDN.REL GKI]. Ketua sinode, [m15:IDN.REL Pdt Usman Kobak], masih satu marga dengan si komandan.
~share Kirim Komentar Anda
[m23:IDN.EDU Empat puluh dua guru] dari distrik lain {e4 mendesak ditarik}. Desakan itu {e7 dikabulkan} [m16:IDN.GOV Pemprov Papua Pegunungan], provinsi yang baru berumur tiga tahun.
[m17:IDN.MIL Panglima Mayjen Rudi Puruwito], yang mengepalai kodam, {e8 menerjunkan} satu peleton Yonif 751 ke Anggruk kemarin. Apakah akan ada operasi? [m18:IDN.COP Brigjen Faizal Ramadhani], kepala [m19:IDN.COP Satgas Damai Cartenz], {e9 tidak menutup kemungkinan}.
Langkah itu {e10 dicemaskan} [m20:IDN.CVL Frits Ramandey] dari [m21:IDN.CVL Komnas HAM Papua]. Tahun 2021, ketika hal serupa terjadi di Beoga, begitu [m28=m20 ia] mengingatkan, <<q4 penduduklah yang lari ke hutan>>. [m24:IDN.EDU Dua guru] {e11 ditembak} di sana pada bulan April.
[m30=m2 Rosalia] dimakamkan Rabu di Lewoingu. Tunangannya menyanyi.
e1 m6 > m2 ASSAULT actual 2025-03-21/day ctx=territory again
e2 m6 > m2 ASSAULT actual 2025-03-21/day mode=primitive ctx=territory
e3 m6 > m22 ASSAULT actual 2025-03-21/day mode=primitive ctx=territory
e4 m23 > m16 REQUEST requested 2025-03-24/none mode=assist ctx=human_security
e5 m10 > m2 SUPPORT actual 2025-03-24/none ctx=territory
e6 m13 > m2 SUPPORT actual 2025-03-24/none ctx=religion_ethnicity
e7 m16 > m23 CONCEDE actual 2025-03-24/none mode=withdraw ctx=human_security
e8 m17 > m6 MOBILIZE actual 2025-03-23/day mode=troops ctx=military
e9 m18 > m6 ASSAULT hypothetical 2025-03-24/none ctx=military
e10 m20 > m17 ACCUSE actual 2025-03-24/none mode=disapprove ctx=human_rights
e11 m7 > m24 ASSAULT actual 2021-04-01/month mode=firearms ctx=territory bg
q1 m3 indirect cue=sebut
q2 m9 direct cue=kata
q3 m10 direct cue=sergah
q4 m20 indirect cue=mengingatkan
rel m4 leads m6
rel m6 part_of m7
rel m10 leads m11
rel m15 leads m13
rel m17 leads m5
rel m18 leads m19
rel m20 member_of m21

### Sindonews 2011-03-15 article
= Jembatan Raja Fahd Dilintasi Seribu [m1:SAU.MIL Serdadu]
~date_line Selasa, 15 Maret 2011 - 11:39 WIB
~byline Okezone/Koran SI
[m2:@BHR MANAMA] - Seratus lima puluh kendaraan lapis baja, semuanya berbendera hijau, {e1 menyeberangi} laut di atas beton sepanjang 25 kilometer. Tujuannya bukan perang, kata pengirimnya, [m3:SAU.GOV Arab Saudi], melainkan menjaga kilang.
Seribu prajurit itu, ditambah 500 [m4:ARE.COP polisi Uni Emirat Arab], {e2 tiba} di Manama pada Senin (14/3). [m29=m1+m4 Mereka] tergabung dalam [m5:PSF.MIL Perisai Jazirah], kekuatan gabungan [m6:GCC Dewan Kerja Sama Teluk], persekutuan enam kerajaan tempat [m7:BHR.GOV Bahrain] bernaung sejak 1981.
Yang mengundang [m8:BHR.GOV Raja Hamad bin Isa al-Khalifa]. Undangan itu datang sesudah [m9:BHR.CVL puluhan ribu orang] {e3 menutup} distrik keuangan hari Minggu; [m10:BHR.COP polisi] yang mencoba {e4 mengusir} [m30=m9 mereka] dengan gas justru terdesak.
"<<q1 Satu serdadu asing pun berarti pendudukan>>," bunyi pernyataan [m11:BHR.OPP tujuh partai oposisi] yang dimotori [m12:BHR.OPP Al-Wefaq]. [m13:BHR.OPP Ali Salman], syekh yang memimpin [m14=m12 Wefaq], {e5 memohon} [m15:UN Ban Ki-moon] turun tangan.
"<<q2 [m16=m17 Kami] tetap membuka dialog>>," sahut [m17:BHR.GOV Putra Mahkota Salman] melalui televisi. Tawaran dialog itu sudah [m31=m17 ia] {e6 ajukan} sejak 13 Februari.
[m27:BHR.GOV Tujuh menteri dan hakim Syiah] {e7 meletakkan jabatan} semalam.
~read_also Baca juga: GP Bahrain Batal, Sirkuit Sakhir Sepi
[m32=m19 Teheran] tersengat. [m18:IRN.GOV Ramin Mehmanparast], juru bicara kementerian luar negeri, {e8 menganggap} pengiriman tersebut tidak dapat diterima. Malamnya [m19:IRN.GOV Iran] {e9 memanggil pulang} duta besarnya.
Pengiriman itu juga menempatkan [m20:USA.GOV Washington] di antara dua kawan. Markas [m21:USA.MIL Armada Kelima] berada di Juffair, dan Menteri Pertahanan [m22:USA.GOV Robert Gates], yang {e10 singgah} hari Sabtu, mengaku tak diberi tahu. "<<q3 Bukan invasi>>," begitu [m23:USA.GOV Jay Carney] menamainya.
Dari Irak, ulama dan pemimpin milisi [m24:IRQ.REL Moqtada al-Sadr] {e11 mengajak} [m28:IRQ.CVL pengikutnya] turun ke jalan. [m25:HEZBOLLAH.REB Hizbullah], sekutu [m34=m19 Iran] di Lebanon, {e12 mencaci} [m33=m3 Riyadh].
Raja berencana {e13 memberlakukan} keadaan darurat sore ini, bisik [m26:BHR.GOV seorang pejabat].
e1 m1 > m7 AID actual 2011-03-14/day ctx=military again
e2 m1,m4 > m7 AID actual 2011-03-14/day ctx=military
e3 m9 > m8 PROTEST actual 2011-03-13/day mode=obstruct ctx=pro_democracy
e4 m10 > m9 ASSAULT actual 2011-03-13/day mode=crowd-control ctx=repression
e5 m13 > m15 REQUEST requested 2011-03-15/none mode=assist ctx=pro_democracy
e6 m17 > m11 AGREE planned 2011-02-13/day ctx=pro_democracy bg
e7 m27 > m8 RETREAT actual 2011-03-14/day mode=resign ctx=executive
e8 m18 > m3 ACCUSE actual 2011-03-15/none mode=disapprove ctx=military
e9 m19 > m7 SANCTION actual 2011-03-14/day mode=withdraw ctx=diplomatic
e10 m22 > m7 CONSULT actual 2011-03-12/day mode=visit ctx=military
e11 m24 > m28 REQUEST requested 2011-03-15/none ctx=religion_ethnicity
e12 m25 > m3 ACCUSE actual 2011-03-15/none mode=disapprove ctx=military
e13 m8 > m9 COERCE planned 2011-03-15/day mode=martial-law ctx=repression
q1 m11 direct cue=bunyi
q2 m17 direct cue=sahut
q3 m23 direct
rel m5 part_of m6
rel m7 member_of m6 from=1981
rel m1 member_of m5
rel m4 member_of m5
rel m12 member_of m11
rel m13 leads m14
rel m25 ally_of m19

### Suara Pembaruan 2019-12-04 article none
= Orgel Tua Gereja Sion Berbunyi Lagi
~byline [D-14]
~date_line Rabu, 4 Desember 2019 | 09:30 WIB
[m1:@IDN JAKARTA] - Tiga puluh empat tahun orgel itu cuma jadi tempat burung gereja bersarang. Minggu (1/12), pada kebaktian Adven, pipa-pipanya yang terpanjang kembali bergetar.
Pemulihan orgel Gereja Sion dikerjakan [m2:IDN.CVL Komunitas Organ Nusantara], perkumpulan pemain orgel pimpinan [m3:IDN.CVL Hartono Sutikno]. [m12=m3 Ia] menghabiskan dua tahun mencari kulit domba yang tepat.
"<<q1 Suaranya masih seperti orang tua bangun tidur, batuk-batuk dulu>>," gurau [m4=m3 Hartono].
Gereja yang diresmikan tahun 1695 tersebut adalah jemaat [m5:IDN.REL GPIB], dan [m13=m5 GPIB] termasuk anggota [m6:IDN.REL Persekutuan Gereja-gereja di Indonesia].
~caption Pipa orgel sebelum dibersihkan. [SP/Joanito De Saojoao]
[m7:IDN.GOV Dinas Kebudayaan DKI] mencatat orgel itu sebagai benda cagar budaya. Kunjungan ke loteng, terang [m8:IDN.GOV Kepala Dinas Iwan Henry Wardhana], <<q2 dibatasi sepuluh orang>>.
[m9:NLD.CVL Seorang ahli dari Zwolle] datang memeriksa nada. Menurut [m10=m9 perempuan] itu, <<q3 enam pipa bukan asli, mungkin dari masa perang>>.
"<<q4 Yang penting tikusnya sudah pindah>>," kata [m11:IDN.REL Pendeta Meity Lintong].
Konser Natal akan diadakan 21 Desember. Tidak dipungut bayaran, hanya kotak untuk membeli kulit domba lagi.
q1 m3 direct cue=gurau
q2 m8 indirect cue=terang
q3 m9 indirect cue=Menurut
q4 m11 direct cue=kata
rel m3 leads m2
rel m5 member_of m6
