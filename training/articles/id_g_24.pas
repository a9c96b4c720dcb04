### Antara 2006-11-22 article none
= Penerbangan perdana Lagos-Accra, penumpang dapat singkong goreng
[m1:@NGA Lagos] (ANTARA News/AFP) - Lampu kabin padam dua kali sebelum lepas landas, dan setiap kali [m2:? seorang ibu] di kursi 14C berdoa keras-keras. Selebihnya perjalanan lancar.
[m3:NGA.BUS Virgin Nigeria], maskapai yang baru setahun terbang, mulai melayani jalur pendek ke [m4:@GHA Accra] dua kali sehari.
"<<q1 Pesaing [m5=m3 kami] bukan pesawat lain, melainkan bus>>," ujar [m6:? Conrad Clifford], direktur utama [m7=m3 perusahaan itu]. Naik bus memakan waktu 12 jam, melewati tiga perbatasan dan, menurut para sopir, dua puluh pos pemeriksaan.
Tiket termurah 95 dolar. [m8:? Adjoa Mensah], pedagang kain, menghitung: dengan selisih ongkos [m9=m8 ia] menghemat dua hari dan tidak perlu menyuap siapa-siapa.
[m10:GHA.GOV Kementerian Pariwisata Ghana] memperkirakan kunjungan naik sepersepuluh. Pantai Labadi sudah menambah kursi.
Tidak semua gembira. [m11:? Kofi], calo di terminal Cotonou, mengatakan <<q2 penumpang kaya jadi tidak pernah mampir lagi>>.
[m12:NGA.GOV Menteri Penerbangan Femi Fani-Kayode] menghadiri peresmian tetapi tidak ikut terbang.
Hidangan di atas pesawat: singkong goreng, sambal shito, jus nanas.
q1 m6 direct cue=ujar
q2 m11 indirect cue=mengatakan
rel m6 leads m7

### Kompas.com 2023-03-28 article
= Mogok di Gerbang Ben Gurion, [m1:ISR.GOV Netanyahu] Menginjak Rem
~byline Kompas.com - 28/03/2023, 10:11 WIB
~byline Penulis: Irawan Sapto Adhi
[m2:@ISR YERUSALEM], KOMPAS.com - Kalimat itu terlambat sepuluh jam dari jadwal. Senin (27/3/2023) malam, sesudah rumah sakit, bank, universitas, dan bandara {e1 berhenti}, [m3:ISR.GOV Perdana Menteri Benjamin Netanyahu] mengumumkan {e2 penundaan} perombakan pengadilan sampai sidang musim panas.
"<<q1 Bila perang saudara bisa dicegah dengan berunding, [m4=m3 saya] ambil jeda untuk berunding>>," ujar[m31=m3 nya].
Jeda itu dibeli[m30=m3 nya] mahal. [m5:ISR.PTY Itamar Ben-Gvir], ketua [m6:ISR.PTY Kekuatan Yahudi], {e3 sempat mengancam} keluar dari koalisi. [m22=m5 Ia] urung setelah {e4 dijanjikan} [m27=m3 Netanyahu] sebuah garda nasional di bawah kementeriannya. [m32:ISR.ELI Bekas kepala polisi] menyebut garda itu milisi pribadi.
Pemicu ledakan adalah pemecatan. Minggu malam [m7=m3 kepala pemerintahan] {e5 memberhentikan} [m8:ISR.GOV Menteri Pertahanan Yoav Gallant], yang sehari sebelumnya {e6 meminta} pembahasan dihentikan karena [m29:ISR.MIL tentara cadangan] mogok. Belum satu jam, Jalan Ayalon di Tel Aviv penuh: [m9:ISR.CVL ratusan ribu orang] {e7 menyalakan} api unggun di jalur cepat. [m10:ISR.COP Polisi berkuda] {e8 membubarkan} [m23=m9 mereka] menjelang subuh.
Paginya [m11:ISR.LAB Histadrut], serikat buruh dengan 800 ribu anggota pimpinan [m12:ISR.LAB Arnon Bar-David], {e9 menyerukan} mogok umum. [m13:ISR.GOV Konsul Jenderal di New York Asaf Zamir] {e10 mengundurkan diri}.
[m14:ISR.OPP Yair Lapid], pemimpin oposisi, {e11 menyambut} jeda itu bila sungguh-sungguh. Rekannya [m15:ISR.OPP Benny Gantz] {e12 menelepon} [m24=m3 Netanyahu] dan {e13 meminta} [m28=m8 Gallant] dikembalikan. Perundingan kedua kubu di kediaman [m16:ISR.GOV Presiden Isaac Herzog] {e14 dimulai} Selasa malam.
Di pihak lain, [m17:ISR.CVL puluhan ribu pendukung], banyak dari permukiman Tepi Barat, {e15 berdemo} di depan parlemen. Beberapa di antaranya memukuli sopir taksi Arab.
[m18:USA.GOV Gedung Putih] {e16 memuji} keputusan menunda. [m25=m18 Washington], sekutu terbesar [m26:ISR.GOV negeri itu], pekan lalu sudah {e17 memanggil} [m19:ISR.GOV Duta Besar Michael Herzog] mengenai undang-undang permukiman.
[m20:PSE.GOV Otoritas Palestina] tidak ikut bersorak. Siapa pun hakimnya, kata [m21:PSE.GOV Perdana Menteri Mohammad Shtayyeh], <<q2 rumah [m33=m20 kami] tetap dirobohkan>>.
e1 m11 > m3 PROTEST actual 2023-03-27/day mode=strike ctx=legal,pro_democracy
e2 m3 > m9 CONCEDE actual 2023-03-27/day ctx=legal,legislative
e3 m5 > m3 THREATEN threatened 2023-03-27/none mode=relations ctx=political_institutions
e4 m3 > m22 AGREE planned 2023-03-27/day ctx=political_institutions
e5 m7 > m8 SANCTION actual 2023-03-26/day mode=withdraw ctx=executive,legal
e6 m8 > m3 REQUEST requested 2023-03-25/day mode=change ctx=legal,military
e7 m9 > m3 PROTEST actual 2023-03-26/day mode=obstruct ctx=legal,pro_democracy
e8 m10 > m23 ASSAULT actual 2023-03-27/day mode=crowd-control ctx=repression
e9 m11 > m3 PROTEST actual 2023-03-27/day mode=strike ctx=legal,pro_democracy again
e10 m13 > m3 RETREAT actual 2023-03-27/none mode=resign ctx=diplomatic,legal
e11 m14 > m3 SUPPORT actual 2023-03-28/none ctx=legal
e12 m15 > m24 CONSULT actual 2023-03-28/none mode=phone ctx=legal
e13 m15 > m24 REQUEST requested 2023-03-28/none mode=change ctx=executive
e14 m3 > m14 CONSULT planned 2023-03-28/day mode=third-party ctx=legal
e15 m17 > m14 PROTEST actual 2023-03-28/none mode=demo ctx=legal
e16 m18 > m3 SUPPORT actual 2023-03-28/none ctx=legal,diplomatic
e17 m25 > m19 ACCUSE actual 2023-03-20/week mode=disapprove ctx=territory,diplomatic
q1 m3 direct cue=ujarnya
q2 m21 indirect cue=kata
rel m5 leads m6
rel m12 leads m11
rel m25 ally_of m26

### Detik.com 2005-05-17 article
= Lapangan Babur: [m1:UZB.GOV Karimov] Sebut 9, Warga Hitung 500
~share Kirim | Cetak | Simpan
[m2:@UZB Andijan] - Mayat-mayat dijejerkan di halaman sekolah nomor 15. Seorang dokter menghitungnya: lima ratus, lalu berhenti karena [m30:UZB.MIL tentara] datang. [m3:UZB.GOV Pemerintah Uzbekistan] punya angka lain, 169, dan semuanya, jamin [m4:UZB.JUD Jaksa Agung Rashid Kadyrov], Selasa (17/5/2005), teroris.
Jumat pekan lalu [m5:UZB.REB sekelompok orang bersenjata] {e1 menyerbu} penjara dan {e2 membebaskan} [m6:UZB.BUS 23 pengusaha] yang sedang {e3 diadili} sebagai anggota kelompok Akramiya. Paginya ribuan [m7:UZB.CVL penduduk] berkumpul di Lapangan Babur dan {e4 berpidato} bergantian tentang lapar dan pungutan. Sorenya [m8:UZB.MIL pasukan], dari atas panser BTR, {e5 menembak} ke segala arah.
"<<q1 Tak ada peringatan. Perempuan di depan [m37=m9 saya] roboh seperti jemuran>>," kata [m9:UZB.CVL Lutfulla], tukang sepatu.
[m10=m1 Presiden Islam Karimov] {e6 menyangkal} pernah memberi perintah tembak. [m25=m10 Ia] {e7 menyalahkan} [m11:HT.REB Hizbut Tahrir], yang kantornya di London langsung {e8 membantah} pula.
Pelarian mengalir ke [m40:@KGZ Kirgizstan]. Di jembatan Karasu, [m12:UZB.CVL warga] sempat {e9 mengusir} [m39:UZB.GOV pejabat] dan membangun kembali titian yang dibongkar dua tahun silam; [m13:UZB.REB Bakhtiyor Rakhimov], petani, mengumumkan kota itu diperintah dengan Quran. [m14:KGZ.GOV Bishkek] {e10 menampung} [m26:UZB.CVL 500 orang] di tenda, tetapi menutup jalan bagi yang datang kemudian. Penjabat presidennya, [m15:KGZ.GOV Kurmanbek Bakiyev], {e11 menelepon} [m27=m10 Karimov].
Dari [m31:RUS.GOV Moskow] tidak ada kritik. [m16:RUS.GOV Menteri Luar Negeri Sergei Lavrov] {e12 menduga} ada tangan [m28:TALIBAN.REB Taliban]. [m35:GBR.GOV Inggris] sebaliknya: [m17:GBR.GOV Jack Straw] {e13 mengutuk} penembakan itu sebagai pelanggaran hak asasi, dan {e14 menuntut} [m36:ICRC Palang Merah] diizinkan masuk. [m32=m3 Taskent], jawab kementeriannya, tidak perlu diajari.
[m33:USA.GOV Washington] terjepit. [m18:USA.MIL Tentara Amerika] memakai pangkalan Karshi-Khanabad sejak 2001. [m19:USA.GOV Juru bicara Richard Boucher] {e15 mendesak} kedua belah pihak menahan diri, lalu Senin mengeraskan ucapannya.
[m20:UZB.OPP Nigara Khidoyatova], ketua [m21:UZB.OPP partai Petani Merdeka], mengumpulkan daftar nama korban. [m38=m21 Partai itu] tak pernah {e16 diizinkan} mendaftar.
[m29=m3 Uzbekistan] anggota [m22:SCO Organisasi Kerja Sama Shanghai], yang juga diikuti [m23:CHN.GOV China]. Rabu depan [m24=m1 Karimov] {e17 terbang} ke [m34=m23 Beijing]. (ita)
e1 m5 > m3 ASSAULT actual 2005-05-13/day ctx=terrorism,repression
e2 m5 > m6 ASSAULT actual 2005-05-13/day ctx=legal
e3 m3 > m6 ACCUSE actual 2005-05-17/none mode=allege ctx=legal,religion_ethnicity bg
e4 m7 > m3 PROTEST actual 2005-05-13/day mode=demo ctx=economic,human_rights
e5 m8 > m7 ASSAULT actual 2005-05-13/day mode=firearms ctx=repression
e6 m10 > m8 REQUEST denied 2005-05-17/none ctx=repression
e7 m25 > m11 ACCUSE actual 2005-05-17/none mode=allege ctx=terrorism
e8 m11 > m25 REJECT actual 2005-05-17/none ctx=terrorism
e9 m12 > m3 PROTEST actual 2005-05-17/none mode=riot ctx=territory
e10 m14 > m26 AID actual 2005-05-17/none ctx=asylum,migration
e11 m15 > m27 CONSULT actual 2005-05-17/none mode=phone ctx=diplomatic
e12 m16 > m28 ACCUSE actual 2005-05-17/none mode=allege ctx=terrorism
e13 m17 > m3 ACCUSE actual 2005-05-17/none mode=disapprove ctx=human_rights
e14 m17 > m3 REQUEST requested 2005-05-17/none mode=change ctx=human_rights,human_security
e15 m19 > m3,m7 REQUEST requested 2005-05-17/none mode=yield ctx=human_rights
e16 m3 > m21 REJECT actual 2005-05-17/none ctx=election,repression bg
e17 m24 > m23 AGREE planned 2005-05-25/day ctx=diplomatic
q1 m9 direct cue=kata
rel m20 leads m21
rel m29 member_of m22
rel m23 member_of m22
