### Suara Pembaruan 2005-09-20 article
= 62 Senjata [m1:GAM.REB GAM] {e15 Dipotong} di Hadapan [m2:AMM Pemantau]
~date_line Selasa, 20 September 2005
BANDA ACEH - Bunyi gergaji mesin memecah keheningan Lapangan Blang Padang, [m3:@IDN Banda Aceh]. Satu per satu laras AK-47 milik [m4:GAM.REB Gerakan Aceh Merdeka] {e1 dipotong} menjadi tiga oleh perwira [m5:AMM Misi Pemantau Aceh (AMM)], Senin lalu. Hari keempat dan terakhir tahap pertama {e2 pelucutan} itu dipusatkan di [m6:@IDN Bireuen].
"<<q1 [m7=m5 Kami] mendiskualifikasi empat pucuk. Sisanya memenuhi syarat,>>" kata [m8:AMM Pieter Feith], diplomat Belanda yang mengepalai misi gabungan [m9:EU Uni Eropa] dan [m10:ASEAN lima negara ASEAN] itu.
Menurut nota kesepahaman yang {e3 diteken} di [m11:@FIN Helsinki] pada 15 Agustus, [m12=m4 kelompok bersenjata tersebut] wajib {e4 menyerahkan} 840 senjata sebelum akhir tahun. Imbalannya, [m13:IDN.MIL TNI] {e5 menarik} pasukan nonorganiknya dalam empat tahap. [m31:IDN.MIL Sebanyak 1.300 prajurit] sudah {e6 berlayar} dari [m14:@IDN Lhokseumawe] dengan KRI Teluk Ende, Minggu.
[m15:IDN.MIL Panglima Kodam Iskandar Muda Mayjen Supiadin AS] {e7 memuji} kesungguhan lawannya. Namun, [m32=m15 ia] {e8 meminta} [m16=m8 Feith] memeriksa kabar bahwa di [m17:@IDN Aceh Utara] masih ada pungutan pajak nanggroe.
Tudingan itu {e9 dibantah} [m18:GAM.REB Irwandi Yusuf]. "<<q2 Kalau ada yang memungut, itu penjahat, bukan [m19=m18 kami],>>" ucap [m20=m18 wakil GAM di AMM] tersebut.
[m36=m18 Irwandi] sendiri baru sembilan bulan lolos dari penjara Keudah, yang diterjang tsunami 26 Desember. [m33=m18 Ia] {e10 divonis} sembilan tahun oleh [m21:IDN.JUD Pengadilan Negeri Banda Aceh] pada 2004 karena makar.
Di [m37:@IDN Jakarta], suasana tidak seramah itu. [m22:IDN.OPP PDI Perjuangan] {e11 menolak} menghadiri rapat konsultasi tentang nota kesepahaman dengan [m23:IDN.GOV Wakil Presiden Jusuf Kalla], arsitek perundingan. "<<q3 Pasal partai lokal bisa jadi pintu lepasnya Aceh,>>" kata [m24:IDN.LEG Permadi], anggota Komisi I.
[m25=m23 Kalla], yang juga memimpin [m26:IDN.PTY Partai Golkar], menjawab dengan angka. <<q4 Perang menelan Rp 3 miliar sehari>>, ujarnya, <<q5 sedang partai lokal paling mahal ongkos spanduk>>.
Apakah perdamaian kali ini tahan lama? Dua kesepakatan sebelumnya tidak. Yang terakhir, Penghentian Permusuhan yang dirintis [m27:HDC.NGO Henry Dunant Centre], runtuh ketika [m28:IDN.GOV Presiden Megawati] {e12 memberlakukan darurat militer} di [m34:IDN.CVL Aceh] pada 19 Mei 2003.
Pekan depan [m29:IDN.GOV pemerintah] {e13 akan membagikan} dana reintegrasi kepada [m30:GAM.REB 3.000 mantan anggota gerakan]. [m35:GAM.REB Bekas tahanan politik] sudah {e14 dibebaskan} sejak 31 Agustus, jumlahnya 1.400 orang lebih. (147)
e1 m4 > m5 RETREAT actual 2005-09-19/day mode=disarm ctx=military,peacekeeping again
e2 m4 > m5 RETREAT actual 2005-09-19/day mode=disarm ctx=military,peacekeeping
e15 m1 > m2 RETREAT actual 2005-09-19/day mode=disarm ctx=military,peacekeeping again
e3 m4 > m29 SUPPORT actual 2005-08-15/day ctx=military,territory bg
e4 m12 > m29 CONCEDE planned 2005-08-15/day ctx=military bg
e5 m13 > m4 CONCEDE planned 2005-08-15/day ctx=military bg
e6 m31 > m4 RETREAT actual 2005-09-18/day mode=withdraw ctx=military,peacekeeping
e7 m15 > m4 SUPPORT actual 2005-09-20/none ctx=military
e8 m32 > m16 REQUEST requested 2005-09-20/none mode=assist ctx=military
e9 m18 > m15 REJECT actual 2005-09-20/none ctx=military,crime
e10 m21 > m33 SANCTION actual 2004-01-01/year mode=convict ctx=legal bg
e11 m22 > m23 REJECT actual 2005-09-20/none mode=meet ctx=legislative,territory
e12 m28 > m34 COERCE actual 2003-05-19/day mode=martial-law ctx=military,territory bg
e13 m29 > m30 AID planned 2005-09-26/week ctx=reparations,economic
e14 m29 > m35 RETREAT actual 2005-08-31/day mode=release ctx=legal,human_rights
q1 m8 direct cue=kata
q2 m20 direct cue=ucap
q3 m24 direct cue=kata
q4 m25 indirect cue=ujarnya
q5 m25 indirect cue=ujarnya
rel m8 leads m5
rel m25 leads m26

### Okezone 2017-06-23 article
= [m46=m4+m5+m6 Tiga Menlu] {e9 Bahas} ISIS Marawi, Sabah Tak Disebut
~byline Djanti Virantika , Jurnalis
~date_line Jum'at 23 Juni 2017 08:11 WIB
~share A A A
[m1:@PHL MANILA] - Sebulan peluru beterbangan di [m2:@PHL Marawi], tiga menteri luar negeri dari tiga negara bertetangga akhirnya duduk semeja di [m3:PHL.GOV Manila], Kamis (22/6/2017).
[m4:IDN.GOV Retno Marsudi], [m5:PHL.GOV Alan Peter Cayetano], dan [m6:MYS.GOV Anifah Aman] {e1 merundingkan} cara memotong jalur masuk [m7:? petempur asing] dari Laut Sulawesi ke kota yang sejak 23 Mei sebagian diduduki [m8:MAUTE.REB Kelompok Maute] itu.
"<<q1 Ancaman ini nyata dan dekat. [m9=m4+m5+m6 Kita] tidak bisa bekerja sendiri-sendiri,>>" ujar [m10=m4 Retno].
Kelompok yang dipimpin dua bersaudara [m11:MAUTE.REB Omar dan Abdullah Maute] tersebut {e2 bersumpah setia} kepada [m12:ISIS.REB ISIS] pada 2014. Di sisi [m41=m8 mereka] bertempur [m13:ABUSAYYAF.REB Isnilon Hapilon], pentolan [m45:ABUSAYYAF.REB Abu Sayyaf] dari Basilan yang diangkat jadi emir Asia Tenggara.
[m14:PHL.MIL Tentara Filipina] mengklaim sudah {e3 menewaskan} 258 militan. Kemarin [m15=m14 serdadu] {e4 merebut} sebuah jembatan di Mapandi, demikian [m16:PHL.MIL Letkol Jo-Ar Herrera].
[m17:PHL.GOV Presiden Rodrigo Duterte], yang {e5 memaklumkan darurat militer} di seluruh [m18:PHL.CVL Mindanao] sejak hari pertama, mengaku tidak pernah {e6 meminta} bantuan [m19:USA.GOV Amerika]. Padahal [m20:USA.MIL pasukan khusus AS] {e7 ikut} memandu dari udara.
"<<q2 [m21=m17 Saya] tidak tahu [m22=m20 mereka] di sana sampai [m42=m20 mereka] tiba,>>" kilahnya.
[m38:USA.GOV Washington] adalah sekutu perjanjian [m39=m3 Manila] sejak 1951. Yang bukan sekutu juga datang: [m23:AUS.GOV Australia] hari ini {e8 meminjamkan} dua pesawat intai Orion.
Bagaimana dengan [m24:IDN.MIL TNI]? [m25:IDN.MIL Panglima Jenderal Gatot Nurmantyo] pekan lalu menyebut sel tidur ISIS ada di hampir semua provinsi kecuali Papua. [m40=m25 Ia] tak menutup kemungkinan {e10 mengirim} prajurit bila [m26=m3 Manila] meminta dan [m27:IDN.LEG DPR] setuju.
"<<q3 Kirim pasukan? Nanti dulu. Undang-Undang Dasar [m28=m5 mereka] melarang,>>" potong [m29:IDN.GOV Menteri Pertahanan Ryamizard Ryacudu], Kamis malam.
[m43=m29 Ryamizard] Senin lalu meresmikan {e11 patroli laut bersama} tiga negara dari dek [m30:@IDN Tarakan], Kalimantan Utara. [m31=m29 Menhan] juga {e12 mengusulkan} kepada [m32:MYS.GOV Hishammuddin Hussein] patroli udara mulai Agustus.
[m33:IDN.COP Densus 88] mencatat [m37:IDN.REB 38 WNI] bergabung di Marawi. Empat di antaranya {e13 tewas}, 22 masuk daftar buron [m34:PHL.COP Kepolisian Nasional Filipina].
Yang dihindari ketiga menteri hanyalah satu kata: Sabah. [m44=m3 Filipina] belum pernah mencabut klaim atas [m35:@MYS negara bagian] yang dikuasai [m36:MYS.GOV Malaysia] sejak 1963 itu.
e1 m4 > m5,m6 CONSULT actual 2017-06-22/day mode=visit ctx=terrorism,military
e2 m8 > m12 SUPPORT actual 2014-01-01/year ctx=terrorism bg
e3 m14 > m8 ASSAULT actual 2017-06-23/none ctx=military,terrorism said=m14
e4 m15 > m8 ASSAULT actual 2017-06-22/day ctx=military,terrorism said=m16
e5 m17 > m18 COERCE actual 2017-05-23/day mode=martial-law ctx=military,terrorism bg
e6 m17 > m19 REQUEST denied 2017-06-23/none mode=assist ctx=military,terrorism said=m17
e7 m20 > m14 AID actual 2017-06-23/none ctx=military,terrorism
e8 m23 > m3 AID actual 2017-06-23/day ctx=military,intelligence
e9 m4 > m5,m6 CONSULT actual 2017-06-22/day mode=visit ctx=terrorism,military again
e10 m24 > m26 AID hypothetical 2017-06-12/week ctx=military,terrorism said=m25
e11 m29 > m5,m6 COOPERATE actual 2017-06-19/day ctx=military,terrorism
e12 m31 > m32 AGREE planned 2017-06-19/day ctx=military
e13 m14 > m37 ASSAULT actual 2017-06-23/none ctx=military,terrorism said=m33
q1 m10 direct cue=ujar
q2 m17 direct cue=kilahnya
q3 m29 direct cue=potong
rel m8 led_by m11
rel m13 leads m45
rel m36 controls m35 from=1963
rel m38 ally_of m39 from=1951

### Harian Terbit 2015-10-01 article
= Kereta Cepat Jatuh ke [m1:CHN.GOV Tiongkok], [m2:JPN.GOV Tokyo] Meradang, [m3:IDN.LEG DPR] Bertanya-tanya
~date_line Kamis, 01 Oktober 2015
~byline Laporan: Safari
JAKARTA - [m4:JPN.GOV Sekretaris Kabinet Yoshihide Suga] tidak menyembunyikan kekesalannya. Di depan [m5:IDN.GOV Menteri PPN/Kepala Bappenas Sofyan Djalil], yang datang jauh-jauh ke [m6:@JPN Tokyo] untuk {e1 menyampaikan} keputusan pemerintah, [m7=m4 ia] {e2 menyebut} perubahan sikap [m8:IDN.GOV Indonesia] sulit dimengerti dan sangat disesalkan.
"<<q1 Terus terang, ini menyangkut kepercayaan,>>" kata [m24=m4 Suga] seusai {e3 pertemuan} Selasa (29/9).
Keputusan yang dimaksud ialah {e4 penunjukan} [m9:CHN.BUS konsorsium China Railway International] untuk membangun jalur Jakarta–Bandung sepanjang 140 kilometer. Awal September, [m10=m8 pemerintah] sempat {e5 menolak} proposal kedua negara dan memilih kereta berkecepatan sedang.
[m11:IDN.GOV Menteri BUMN Rini Soemarno] membela pilihannya. "<<q2 [m12=m1 Mereka] tidak minta jaminan negara, tidak minta APBN. [m13=m2 Yang satu] minta,>>" ujarnya. [m25=m11 Rini] {e6 meneken} kerangka kerja sama dengan [m14:CHN.GOV Kepala Komisi Reformasi dan Pembangunan Xu Shaoshi] sejak Maret, dalam lawatan [m15:IDN.GOV Presiden Joko Widodo] ke Beijing.
Tak urung [m16:IDN.LEG anggota Komisi VI Rieke Diah Pitaloka] dari [m17:IDN.PTY partai penguasa] {e7 mencium} ketidakberesan. [m26=m16 Ketua Panitia Khusus Pelindo II] itu {e8 akan memanggil} [m18=m11 Rini], yang disebutnya rekan separtai. "<<q3 Siapa yang menanggung kalau macet? Empat BUMN [m33=m8 kita] digadaikan,>>" sergahnya.
[m19=m11 Sang menteri] bukan anggota partai mana pun, kata jubirnya meralat.
Dari Bandung Barat, [m20:IDN.CVL warga Desa Mandalawangi] {e9 memasang} spanduk penolakan di calon stasiun Walini. [m32=m20 Mereka] khawatir kebun teh digusur.
Kereta tersebut jadi ajang adu gengsi. [m21=m2 Jepang], sekutu [m29:USA.GOV Washington] dan pemberi pinjaman terbesar bagi [m30=m8 Indonesia] sejak Orde Baru, tahun lalu sudah {e10 membiayai} studi kelayakan. Begitu kalah, [m27=m21 Tokyo] dikabarkan memberi isyarat {e11 akan meninjau} bantuan lain; kabar itu kemudian dibantah [m22:JPN.GOV Duta Besar Yasuaki Tanizaki].
<<q4 MRT Jakarta dan pelabuhan Patimban jalan terus>>, kata [m28=m22 Tanizaki].
[m31=m1 Beijing] kalem. [m23:CHN.GOV Juru bicara Kemlu Hong Lei] {e13 menyambut} keputusan itu sebagai buah persahabatan dan {e14 berjanji} mempercepat persiapan.
Kurs rupiah kemarin ditutup di Rp14.657 per dolar, terlemah sejak krisis 1998. Orang-orang lebih banyak membicarakan itu.
e1 m5 > m4 CONSULT actual 2015-09-29/day mode=visit ctx=economic,diplomatic again
e2 m7 > m8 ACCUSE actual 2015-09-29/day mode=disapprove ctx=economic,diplomatic
e3 m5 > m24 CONSULT actual 2015-09-29/day mode=visit ctx=economic,diplomatic
e4 m8 > m9 COOPERATE actual 2015-10-01/none ctx=economic
e5 m10 > m1,m2 REJECT actual 2015-09-01/month mode=assist ctx=economic bg
e6 m25 > m14 SUPPORT actual 2015-03-01/month ctx=economic,diplomatic bg
e7 m16 > m11 ACCUSE actual 2015-10-01/none mode=allege ctx=economic,legislative
e8 m26 > m18 ACCUSE planned 2015-10-01/none mode=investigate ctx=economic,legislative
e9 m20 > m10 PROTEST actual 2015-10-01/none mode=demo ctx=economic,environment
e10 m21 > m8 AID actual 2014-01-01/year ctx=economic bg
e11 m27 > m8 THREATEN denied 2015-10-01/none mode=relations ctx=economic,diplomatic said=m22
e13 m23 > m8 SUPPORT actual 2015-10-01/none ctx=economic,diplomatic
e14 m23 > m8 AGREE planned 2015-10-01/none ctx=economic
q1 m24 direct cue=kata
q2 m11 direct cue=ujarnya
q3 m26 direct cue=sergahnya
q4 m28 indirect cue=kata
rel m16 member_of m17
rel m21 ally_of m29

### Inews.id 2025-06-24 article
= 97 WNI Keluar dari [m1:IRN.GOV Iran], Rudal Masih Melintas di Atas Kepala
~byline Anton Suhartono
~date_line Selasa, 24 Juni 2025 - 12:05 WIB
[m2:@AZE BAKU], iNews.id - "<<q1 Dari jendela bus [m3:IDN.CVL kami] lihat garis api. Ada yang berdoa, ada yang merekam,>>" kata [m4:IDN.EDU Luthfi], mahasiswa agama di [m5:@IRN Qom] yang tiba di ibu kota [m6:@AZE Azerbaijan], Senin, bersama [m29:IDN.CVL 96 WNI lain].
Rombongan itu {e1 dievakuasi} [m7:IDN.GOV KBRI Teheran] lewat jalan darat selama 26 jam. [m8:IDN.GOV Menlu Sugiono] menaikkan status [m41:@IRN Iran] menjadi Siaga 1 pada Kamis pekan lalu, enam hari setelah [m9:ISR.MIL jet-jet Israel] {e2 membombardir} [m10:@IRN Natanz] dan {e3 membunuh} [m11:IRN.MIL sejumlah jenderal Garda Revolusi].
Perang dua belas hari itu tampaknya akan berakhir. Selasa pagi WIB [m12:USA.GOV Presiden Donald Trump] {e4 mengumumkan} bahwa [m13=m1+m22 kedua negara] menerima gencatan senjata penuh. [m14:IRN.GOV Menlu Abbas Araghchi] {e5 membantah} ada kesepakatan, tetapi bilang <<q2 [m15=m1 kami] {e6 tidak berniat melanjutkan} bila [m16:ISR.GOV rezim Zionis] berhenti menyerang>>.
Beberapa jam sebelumnya [m17:IRN.MIL Korps Garda Revolusi Islam] {e7 menghujani} pangkalan [m18:USA.MIL Amerika] di [m19:@QAT Al Udeid], Qatar, dengan 14 rudal. [m30:QAT.GOV Doha], yang wilayah udaranya ditutup, {e8 mengecam} serangan itu. Tidak ada korban; [m39=m1 Teheran], menurut [m40=m12 Trump], {e15 memberi tahu} lebih dulu.
Serangan ke Qatar membalas pengeboman Fordow. Sabtu malam [m31:USA.MIL pesawat siluman B-2] {e9 menjatuhkan} 14 bom penembus bunker di situs nuklir itu.
[m20:IDN.GOV Kementerian Luar Negeri RI], Minggu, {e10 menyatakan keprihatinan} atas tindakan [m32=m12 Washington]. Pernyataan tersebut terlalu lembut untuk selera [m21:IDN.REL Ketua Umum PP Muhammadiyah Haedar Nashir], yang {e11 menyebut} [m33=m22 Israel] biang kerok.
Bukankah [m22:ISR.GOV Tel Aviv] merasa terancam? "<<q3 Yang terancam itu [m23:? tetangganya],>>" jawab [m37=m21 Haedar].
Di depan [m34:USA.GOV Kedutaan AS], Jalan Merdeka Selatan, [m24:IDN.PTY Partai Buruh] dan [m25:KSPI.LAB KSPI] {e12 rencananya berunjuk rasa} besok. Presidennya, [m26:KSPI.LAB Said Iqbal], {e13 minta} [m35:IDN.GOV pemerintah] menyeret [m27:ISR.GOV Benjamin Netanyahu] ke [m28:ICC Mahkamah Pidana Internasional]. Masalahnya, [m38=m35 Indonesia] bukan anggota mahkamah itu.
[m36=m28 Mahkamah] tersebut sebenarnya sudah {e14 menerbitkan} surat perintah penangkapan sejak 21 November 2024.
Harga minyak Brent turun 7 persen. Pertamina mengaku stok BBM cukup untuk 22 hari.
e1 m7 > m29 AID actual 2025-06-23/day ctx=human_security,military
e2 m9 > m1 ASSAULT actual 2025-06-13/day mode=aerial ctx=military,cbrn bg
e3 m9 > m11 ASSAULT actual 2025-06-13/day mode=targeted ctx=military bg
e4 m1 > m22 CONCEDE actual 2025-06-24/day ctx=military,diplomatic said=m12
e5 m14 > m12 REJECT actual 2025-06-24/none ctx=military,diplomatic
e6 m15 > m16 CONCEDE hypothetical 2025-06-24/none ctx=military said=m14
e7 m17 > m18 ASSAULT actual 2025-06-23/day mode=heavy-weapons ctx=military
e15 m39 > m18 CONSULT actual 2025-06-23/day ctx=military,diplomatic said=m40
e8 m30 > m17 ACCUSE actual 2025-06-24/none mode=disapprove ctx=military,diplomatic
e9 m31 > m1 ASSAULT actual 2025-06-21/day mode=aerial ctx=military,cbrn
e10 m20 > m32 ACCUSE actual 2025-06-22/day mode=disapprove ctx=military,diplomatic
e11 m21 > m33 ACCUSE actual 2025-06-24/none mode=disapprove ctx=military
e12 m24,m25 > m34 PROTEST planned 2025-06-25/day mode=demo ctx=military,diplomatic
e13 m26 > m35 REQUEST requested 2025-06-24/none mode=change ctx=legal,diplomatic
e14 m36 > m27 COERCE actual 2024-11-21/day mode=arrest ctx=legal,human_rights bg
q1 m4 direct cue=kata
q2 m14 indirect cue=bilang
q3 m37 direct cue=jawab
rel m26 leads m25
