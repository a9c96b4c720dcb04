### Antara 2011-10-18 article
= Sebulan {e20 mogok}, [m35:IDN.LAB SPSI] {e1 tolak} tawaran baru [m1:FREEPORT.MNC Freeport]
[m2:@IDN Timika] ([m3:#Antara ANTARA News]) - [m4:IDN.LAB Serikat Pekerja Seluruh Indonesia (SPSI) PT Freeport Indonesia] menilai tawaran kenaikan upah 30 persen yang diajukan [m5=m1 manajemen] {e18 belum layak dibahas}.
Ketua [m6=m4 serikat itu], [m7:IDN.LAB Sudiro], di [m8=m2 Timika], Senin, mengatakan [m9:IDN.LAB delapan ribu anggotanya] {e2 akan meneruskan} mogok sampai 15 November, sesuai dengan surat pemberitahuan kedua.
"<<q1 Mula-mula [m10=m4 kami] minta 17,5 dolar AS per jam. Sekarang [m11=m4 kami] sudah turun ke 7,5. [m43=m1 Manajemen] bergeser sejengkal pun tidak>>," katanya.
"<<q2 Jadi siapa yang keras kepala?>>"
[m44=m1 Manajemen] berpendapat sebaliknya. [m12:FREEPORT.MNC Juru bicara PTFI Ramdani Sirait] {e3 menuduh} [m13:IDN.LAB sejumlah pemogok] memotong pipa konsentrat di tujuh titik, dan karena itu [m14=m1 perusahaan] menghentikan pemrosesan mulai Senin. Tuduhan sabotase {e5 dibantah} [m15=m7 Sudiro].
Pemogokan {e6 dimulai} pada 15 September. Ketegangan memuncak pada 10 Oktober, ketika [m16:IDN.COP polisi] di Terminal Gorong-Gorong {e7 menembak} [m17:IDN.LAB Petrus Ayamiseba], pekerja bagian katering, hingga tewas. [m36:IDN.LAB Massa] {e8 membakar} tiga mobil.
[m18:IDN.COP Kapolda Papua Irjen Bigman Lumban Tobing] waktu itu berujar [m19=m16 anggotanya] membela diri. [m37:IDN.COP Delapan di antaranya] kini {e9 diperiksa} [m20:IDN.COP Propam].
Jumat lalu giliran [m21:IDN.LAB tiga karyawan kontraktor] {e10 tewas diserang} [m22:IDN.UAF orang tak dikenal] di Mil 37. Belum ada yang mengaku. [m23:OPM.REB Organisasi Papua Merdeka], melalui [m24:OPM.REB Lambert Pekikir], {e11 menyangkal} tuduhan [m38=m16 polisi].
Dari [m46:@IDN Jakarta], [m25:IDN.GOV Menteri Tenaga Kerja dan Transmigrasi Muhaimin Iskandar] menyatakan siap {e12 memfasilitasi} perundingan bila [m39=m1+m4 kedua pihak] meminta. Mediasi pertama oleh [m26=m25 kementeriannya] pada pertengahan September {e13 gagal}.
[m27:IDN.LEG Ketua DPRD Mimika Trifena Tinal] {e14 meminta} [m28:IDN.GOV pemerintah pusat] tidak memihak. [m40=m27 Ia] bersama [m29:IDN.GOV Bupati Klemen Tinal] Selasa ini dijadwalkan {e15 menemui} [m41=m4 pemogok] di Kuala Kencana.
Sementara itu [m30:KSPI.LAB Konfederasi Serikat Pekerja Indonesia] dan [m31:USA.LAB serikat buruh baja Amerika Serikat (USW)] {e16 mengirim} surat dukungan. [m32:USA.LAB Presiden USW Leo Gerard] {e17 mengecam} {e19 penembakan} terhadap [m45=m17 Petrus].
[m42=m1 Freeport], yang 90,64 persen sahamnya dikuasai [m33:FREEPORT.MNC Freeport-McMoRan] dan sisanya oleh [m34=m28 negara], biasa menghasilkan 230 ribu ton bijih sehari. Angka itu sekarang mendekati nol.
e1 m35 > m1 REJECT actual 2011-10-17/day mode=yield ctx=economic,natural_resource again
e20 m35 > m1 PROTEST actual 2011-09-15/day mode=strike ctx=economic,natural_resource again
e2 m9 > m1 PROTEST planned 2011-10-18/none mode=strike ctx=economic,natural_resource said=m7
e3 m12 > m13 ACCUSE actual 2011-10-18/none mode=allege ctx=economic
e5 m15 > m12 REJECT actual 2011-10-18/none mode=yield ctx=economic
e6 m4 > m1 PROTEST actual 2011-09-15/day mode=strike ctx=economic,natural_resource bg
e7 m16 > m17 ASSAULT actual 2011-10-10/day mode=firearms ctx=repression,economic bg
e8 m36 > m16 PROTEST actual 2011-10-10/day mode=riot ctx=economic bg
e9 m20 > m37 ACCUSE actual 2011-10-18/none mode=investigate ctx=repression
e10 m22 > m21 ASSAULT actual 2011-10-14/day mode=targeted ctx=economic bg
e11 m23 > m38 REJECT actual 2011-10-18/none mode=yield ctx=territory
e12 m25 > m39 AGREE hypothetical 2011-10-18/none ctx=economic
e13 m26 > m39 CONSULT actual 2011-09-01/month mode=third-party ctx=economic bg
e14 m27 > m28 REQUEST requested 2011-10-18/none mode=change ctx=economic
e15 m40,m29 > m41 CONSULT planned 2011-10-18/day ctx=economic
e16 m30,m31 > m4 SUPPORT actual 2011-10-18/none ctx=economic
e17 m32 > m16 ACCUSE actual 2011-10-18/none mode=disapprove ctx=repression,economic
e18 m4 > m5 REJECT actual 2011-10-17/day mode=yield ctx=economic,natural_resource
e19 m16 > m17 ASSAULT actual 2011-10-10/day mode=firearms ctx=repression,economic bg again
q1 m7 direct cue=katanya
q2 m7 direct
rel m7 leads m6
rel m32 leads m31
rel m33 controls m42

### Padang Ekspres 2023-08-07 article
= Lima Hari di [m1:@IDN Padang], [m2:IDN.AGR Warga Air Bangis] {e1 Dipulangkan Paksa}
[m3:@IDN Padang], Padek — Shalat Ashar belum lama usai ketika ratusan [m4:IDN.COP polisi] masuk ke Masjid Raya Sumatera Barat, Sabtu (5/8). Sebagian tanpa membuka sepatu, demikian kesaksian [m5:IDN.AGR Emil], petani sawit yang menginap di situ sejak Senin.
"<<q1 [m35=m2 Kami] sedang duduk menunggu utusan yang berunding dengan [m6:IDN.GOV gubernur]. Tahu-tahu {e17 disuruh} naik bus!>>" ujarnya.
Bersama [m29=m2 sekitar 1.500 warga Nagari Air Bangis], [m7:@IDN Pasaman Barat], [m36=m5 Emil] {e2 mendirikan} tenda di depan kantor gubernur untuk menolak proyek strategis nasional kilang dan petrokimia seluas 30 ribu hektare. [m37=m2 Warga] juga meminta dibebaskan dari kewajiban menjual sawit kepada [m8:IDN.BUS Koperasi KSU HTR].
Sebanyak [m9:IDN.CVL 18 orang], terdiri dari pengacara [m10:IDN.CVL LBH Padang], mahasiswa, dan warga, {e4 digelandang} ke [m11:IDN.COP Polda Sumbar]. [m30=m9 Mereka] {e5 dilepas} Minggu siang.
"<<q2 [m38=m12 Saya] ditarik leher baju dari belakang>>," kata [m12:IDN.CVL Indira Suryani], [m13=m12 Direktur LBH Padang], yang ikut ditahan. [m31=m12 Ia] akan {e6 mengadukan} [m14:IDN.COP Kapolda Irjen Suharyono] ke [m15:IDN.COP Divisi Propam].
[m39=m14 Kapolda] berkilah. "<<q3 [m16=m14 Saya] justru menyelamatkan rumah ibadah. Masjid bukan tempat jemur pakaian>>," katanya dalam jumpa pers. Soal sepatu, <<q4 [m32=m4 personel] tidak {e7 masuk} ke ruang shalat>>.
Keterangan tersebut berlawanan dengan video yang disimpan pengurus masjid. [m17:MUI.REL Ketua MUI Sumbar Gusrizal Gazahar] {e8 menyayangkan} perlakuan terhadap tamu Allah.
Perundingan yang ditunggu [m40=m5 Emil] sebenarnya berjalan. Di lantai dua, [m18=m6 Gubernur Mahyeldi Ansharullah], kader [m19:IDN.PTY PKS], {e9 menerima} [m20:IDN.AGR sepuluh wakil warga]. Belum sampai satu jam kabar pengangkutan tiba, dan [m33=m20 para wakil itu] {e10 keluar}.
Malamnya [m34=m6 Mahyeldi] {e11 berjanji} mengirim tim ke Air Bangis sebelum 17 Agustus. Usulan proyek itu sendiri ditekennya pada 2021 dan {e12 diajukan} kepada [m21:IDN.GOV Menko Perekonomian Airlangga Hartarto]. [m41:IDN.GOV Pusat] belum menyetujui.
Kritik datang pula dari [m42=m19 partainya] sendiri. [m22:IDN.LEG Anggota DPR Nevi Zuairina], istri bekas gubernur dari [m43=m19 PKS], {e13 meminta} usulan dicabut.
Dari [m45:@IDN Jakarta], [m23:IDN.JUD Komnas HAM] {e14 akan memeriksa} semua pihak. [m24:IDN.JUD Komisioner Hari Kurniawan] kemarin {e15 meminta keterangan} [m25=m14 Kapolda] lewat telepon.
[m26:IDN.BUS PT Abaco Pasifik Indonesia], calon investor yang alamatnya sulit dicari, tidak menjawab surat koran ini.
Di Air Bangis, [m44=m2 rombongan] disambut zikir. "<<q5 [m27=m2 Kami] pulang, bukan menyerah>>," kata [m28:IDN.AGR Haswin], tetua, lalu {e16 mengancam} akan kembali dengan orang dua kali lipat. (rid)
e1 m4 > m2 COERCE actual 2023-08-05/day mode=deport ctx=repression,human_security again
e17 m4 > m35 COERCE actual 2023-08-05/day mode=deport ctx=repression,human_security
e2 m29 > m6 PROTEST actual 2023-07-31/day mode=demo ctx=human_security,natural_resource
e4 m4 > m9 COERCE actual 2023-08-05/day mode=arrest ctx=repression
e5 m11 > m30 RETREAT actual 2023-08-06/day mode=release ctx=repression
e6 m31 > m14 ACCUSE planned 2023-08-07/none mode=allege ctx=repression
e7 m32 > m2 COERCE denied 2023-08-05/day mode=restrict ctx=repression,religion_ethnicity said=m16
e8 m17 > m4 ACCUSE actual 2023-08-07/none mode=disapprove ctx=religion_ethnicity,repression
e9 m18 > m20 CONSULT actual 2023-08-05/day ctx=human_security
e10 m33 > m18 REJECT actual 2023-08-05/day mode=meet ctx=human_security
e11 m34 > m2 AGREE planned 2023-08-05/day ctx=human_security
e12 m34 > m21 REQUEST requested 2021-01-01/year mode=assist ctx=economic bg
e13 m22 > m34 REQUEST requested 2023-08-07/none mode=yield ctx=human_security
e14 m23 > m4 ACCUSE planned 2023-08-07/none mode=investigate ctx=human_rights
e15 m24 > m25 CONSULT actual 2023-08-06/day mode=phone ctx=human_rights
e16 m28 > m6 THREATEN threatened 2023-08-07/none mode=restrict ctx=human_security
q1 m5 direct cue=ujarnya
q2 m12 direct cue=kata
q3 m16 direct cue=katanya
q4 m16 indirect
q5 m28 direct cue=kata
rel m13 leads m10
rel m14 leads m11
rel m18 member_of m19
rel m24 member_of m23

### Radar Tarakan 2025-02-26 article
= [m39:IDN.COP Mapolres] {e16 Diserbu}, [m1:IDN.MIL Pangdam] dan [m2:IDN.COP Kapolda] {e17 Berpelukan}
[m3:@IDN TARAKAN] – Kaca depan sudah disapu, tapi bekas batu masih ada di dinding [m4:IDN.COP Mapolres Tarakan]. Senin (24/2) menjelang tengah malam, [m5:IDN.MIL sekitar 20 prajurit Yonif 614/Raja Pandhita] {e1 menyerbu} markas itu, {e2 memukuli} [m6:IDN.COP lima polisi jaga], lalu pergi dengan dua truk.
Sumbunya disulut di sebuah kafe, Sabtu (22/2). Di situ [m7:IDN.MIL seorang prajurit satuan itu] {e3 dikeroyok} [m8:IDN.COP beberapa bintara polres]. Perjanjian ganti rugi Rp10 juta {e4 disepakati} [m33=m8 pihak polres] dengan [m34=m5 batalion], namun tidak kunjung dibayar.
"<<q1 Salah paham anak muda. Pelakunya dari [m9=m5+m8 dua belah pihak] [m10=m1 kami] proses>>," kata [m11:IDN.MIL Pangdam VI/Mulawarman Mayjen Rudy Rachmat Nugraha], Selasa, seusai menginspeksi kerusakan bersama [m12:IDN.COP Kapolda Kaltara Irjen Hary Sudwijanto].
[m40=m11+m12 Keduanya] {e5 bersalaman} di depan puluhan kamera. Sesudah itu [m13=m12 Hary] {e6 menyatakan} memaafkan.
[m14:IDN.MIL Pomdam Mulawarman] {e7 menahan} [m15:IDN.MIL 20 prajurit]. [m35:IDN.COP Propam Polda] juga {e8 memeriksa} [m17=m8 para bintara].
Ini bukan yang pertama di Kaltara. Mei 2023, di [m18:@IDN Nunukan], perselisihan semacam itu berakhir dengan apel gabungan. Lebih jauh ke belakang, Agustus 2020, [m19:IDN.MIL seratusan tentara] {e9 merusak} [m20:IDN.COP Polsek Ciracas], Jakarta, setelah [m41:IDN.MIL seorang rekan] berbohong telah dikeroyok. [m21:IDN.JUD Pengadilan militer] {e11 memecat} belasan di antara [m42=m19 mereka].
Sikap lunak di Tarakan {e12 dikritik} [m22:IDN.CVL Imparsial]. "<<q2 Berpelukan boleh, asal yang memukul tetap duduk di kursi terdakwa>>," ujar [m23:IDN.CVL Ardi Manto Adiputra], yang mengepalai [m24=m22 lembaga itu]. [m36=m23 Ia] {e13 mendesak} [m25:IDN.LEG DPR] mengubah aturan peradilan militer, bukannya memperluas jabatan [m43:IDN.MIL tentara].
Wakil Ketua [m26:IDN.LEG Komisi I DPR], [m27:IDN.LEG Dave Laksono], menjawab singkat: belum ada rencana.
Lain lagi kata [m28:IDN.LEG TB Hasanuddin] dari [m29:IDN.PTY PDI Perjuangan]. [m37=m28 Purnawirawan jenderal yang duduk di komisi yang sama itu] {e14 akan memanggil} [m30:IDN.MIL Panglima TNI Jenderal Agus Subiyanto] setelah reses, kalau [m31=m29 fraksinya] setuju.
[m32:IDN.GOV Wali Kota Khairul] {e15 mengundang} [m38=m11+m12 kedua komandan] makan siang besok. Menunya sudah bocor: kepiting soka.
Sekolah di sekitar mapolres tetap masuk. (zar/lim)
e1 m5 > m4 ASSAULT actual 2025-02-24/day mode=destroy ctx=military
e2 m5 > m6 ASSAULT actual 2025-02-24/day mode=beat ctx=military
e3 m8 > m7 ASSAULT actual 2025-02-22/day mode=beat ctx=military
e4 m33 > m34 AGREE actual 2025-02-22/day ctx=military,reparations
e5 m11 > m12 CONSULT actual 2025-02-25/day ctx=military
e6 m13 > m5 CONCEDE actual 2025-02-25/day ctx=military
e7 m14 > m15 COERCE actual 2025-02-26/none mode=arrest ctx=military,legal
e8 m35 > m17 ACCUSE actual 2025-02-26/none mode=investigate ctx=legal
e9 m19 > m20 ASSAULT actual 2020-08-01/month mode=destroy ctx=military bg
e11 m21 > m19 SANCTION actual 2020-08-01/month mode=convict ctx=military,legal bg
e12 m22 > m11 ACCUSE actual 2025-02-26/none mode=disapprove ctx=military,legal
e13 m36 > m25 REQUEST requested 2025-02-26/none mode=change ctx=military,legislative
e14 m37 > m30 REQUEST hypothetical 2025-02-26/none mode=meet ctx=military,legislative
e15 m32 > m38 AGREE planned 2025-02-27/day ctx=military
e16 m5 > m39 ASSAULT actual 2025-02-24/day mode=destroy ctx=military again
e17 m1 > m2 CONSULT actual 2025-02-25/day ctx=military again
q1 m11 direct cue=kata
q2 m23 direct cue=ujar
rel m23 leads m24
rel m28 member_of m29
rel m28 member_of m26
rel m27 member_of m26
rel m26 part_of m25

### Bisnis.com 2022-10-05 article none
= Kopi Gayo Diburu, Petani Menahan Stok
~byline Penulis : Maftuh Ihsan - Bisnis.com
~date_line Rabu, 5 Oktober 2022 | 15:11
~share Share
[m1:#Bisnis Bisnis.com], [m2:@IDN TAKENGON] — Harga kopi gelondong merah di dataran tinggi Gayo menembus Rp16.000 per kilogram pekan ini, tertinggi dalam tiga tahun.
[m3:? Koperasi Baitul Qiradh Baburrayyan], yang beranggotakan lima ribu [m4:? petani], mengaku kesulitan memenuhi kontrak dengan pembeli di [m5:@USA Seattle].
"<<q1 Barangnya ada, orangnya yang tidak mau melepas. [m13=m4 Mereka] menunggu naik lagi>>," kata [m6:? Rizwan Husin], ketua koperasi tersebut, Selasa (4/10).
Menurut [m7=m6 dia], <<q2 produksi tahun ini turun seperlima gara-gara hujan panjang>>. Pengiriman lewat Belawan juga molor karena kekurangan peti kemas.
[m8:? Eksportir besar asal Medan] memilih membeli dari Lampung untuk campuran. [m9=m8 Perusahaan itu] menutup kuartal ketiga dengan penjualan 11.200 ton.
Seorang petani di Bener Meriah, [m10:? Sabirin], menyimpan dua ton biji di loteng rumahnya. Anak sulungnya hendak masuk akademi kepolisian, dan biayanya, [m14=m10 ia] berseloroh, tergantung cuaca di Brasil.
Dinas Pertanian [m11:IDN.GOV Kabupaten Aceh Tengah] mencatat luas kebun 49.000 hektare. Tahun depan sebagian akan diremajakan dengan varietas yang lebih tahan penyakit.
Analis [m12:? Ibrahim Assuaibi] memperkirakan harga di bursa New York bergerak antara 215 dan 235 sen per pon sampai Desember.
"<<q3 Pasar sedang menanti kabar panen Minas Gerais>>," ujarnya.
q1 m6 direct cue=kata
q2 m7 indirect cue=Menurut
q3 m12 direct cue=ujarnya
rel m6 leads m3
rel m4 member_of m3
