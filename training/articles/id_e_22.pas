### Kompas 2021-04-24 article
= [m1:RUS.MIL Shoigu] {e1 Tarik} Pasukan dari Perbatasan, [m2:UKR.GOV Kyiv] Belum Percaya
[m3:@RUS MOSKWA], SABTU — Dari lapangan terjun di [m4:@UKR Opuk, Crimea], [m5:RUS.MIL Menteri Pertahanan Rusia Sergei Shoigu] mengumumkan bahwa pelajaran sudah selesai. Murid-muridnya boleh pulang.
"<<q1 Tujuan inspeksi mendadak tercapai seluruhnya. [m45=m7 Pasukan] telah membuktikan mampu menjaga negeri>>," kata [m6=m5 Shoigu], Kamis (22/4). [m33=m5 Ia] {e2 memerintahkan} [m7:RUS.MIL dua angkatan darat dan tiga divisi lintas udara] kembali ke pangkalan paling lambat 1 Mei.
Kemarin siang, konvoi pertama [m8=m7 pasukan itu] {e3 bergerak} dari [m9:@RUS Voronezh] ke arah timur. Peralatan beratnya ditinggal.
Selama tiga minggu, [m10:RUS.GOV Kremlin] {e4 mengumpulkan} lebih dari [m46:RUS.MIL 100.000 prajurit] di sekeliling [m11:UKR.GOV Ukraina], jumlah terbesar sejak 2014. [m12=m10 Moskwa] juga {e5 menutup} sebagian Laut Hitam bagi kapal perang asing hingga Oktober, dan [m13:RUS.MIL Armada Laut Hitam] {e6 mengirim} 20 kapal untuk latihan tembak.
[m14:RUS.GOV Dmitry Kozak], wakil kepala staf kepresidenan, waktu itu {e7 memperingatkan} bahwa serangan [m43=m2 Kyiv] ke Donbas akan menjadi awal dari akhir [m15=m11 Ukraina].
[m16:UKR.GOV Presiden Volodymyr Zelenskyy] {e8 menyambut} penarikan tersebut dengan satu cuitan. Dua hari sebelumnya [m17=m16 bekas komedian] yang memimpin [m18:UKR.PTY Abdi Rakyat] itu {e9 menantang} [m19:RUS.GOV Presiden Vladimir Putin] bertemu di garis depan.
Tantangan itu dijawab dingin. Menurut [m20=m19 Putin], <<q2 urusan Donbas dibicarakan dengan para pemimpin Donbas, sedangkan urusan dua negara silakan di Moskwa>>.
"<<q3 Kewaspadaan [m21=m2 kami] tidak ikut ditarik>>," ujar [m22:UKR.MIL Panglima Ruslan Khomchak] di [m23:@UKR Kharkiv]. [m24=m22 Jenderal] itu membantah [m25:UKR.MIL tentaranya] pernah {e10 bersiap menyerang} [m40:@UKR daerah] yang dikuasai [m26:DONBASSREB.REB kelompok separatis].
[m27:NATO NATO], aliansi yang belum juga menerima [m44=m2 Kyiv], menganggap penarikan itu penting tetapi terlambat. Sekretaris jenderalnya, [m28:NATO Jens Stoltenberg], pekan lalu {e11 menuntut} [m34=m10 Rusia] menghentikan provokasi. [m29:USA.GOV Amerika Serikat] {e12 membatalkan} pelayaran dua kapal perusak ke Laut Hitam, padahal sudah memberi tahu [m30:TUR.GOV Turki], penjaga selat.
[m31:CZE.GOV Ceko] menambah masalah lain bagi [m41=m10 Rusia]. [m35=m31 Praha] {e13 mengusir} [m36:RUS.GOV 18 diplomatnya] akibat ledakan gudang amunisi pada 2014; [m37=m10 Moskwa] {e14 membalas} dengan 20 nama. Kamis lalu [m38=m31 Ceko] {e15 memberi tenggat} sehari agar [m42:CZE.GOV mereka] diterima kembali, dan ketika tenggat lewat, {e16 memangkas} [m39:RUS.GOV staf kedutaan Rusia].
Di Donbas sendiri, penembak jitu tidak membaca pengumuman. Seorang [m32:UKR.MIL prajurit] {e17 tewas} di dekat Stepne, Jumat. (AFP/AP/REUTERS/SAM)
e1 m1 > m2 RETREAT planned 2021-04-22/day mode=withdraw ctx=military again
e2 m33 > m11 CONCEDE planned 2021-05-01/day mode=withdraw ctx=military
e3 m8 > m11 RETREAT actual 2021-04-23/day mode=withdraw ctx=military
e4 m10 > m11 MOBILIZE actual 2021-04-01/month mode=troops ctx=military,territory bg
e5 m12 > m11 COERCE actual 2021-04-24/none mode=restrict ctx=military,territory bg
e6 m13 > m11 MOBILIZE actual 2021-04-24/none mode=weapons ctx=military bg
e7 m14 > m15 THREATEN threatened 2021-04-01/month mode=violence ctx=military,territory bg
e8 m16 > m10 SUPPORT actual 2021-04-22/day ctx=military,diplomatic
e9 m17 > m19 REQUEST requested 2021-04-20/day mode=meet ctx=diplomatic
e10 m25 > m26 MOBILIZE denied 2021-04-24/none mode=troops ctx=military
e11 m28 > m34 REQUEST requested 2021-04-12/week mode=yield ctx=military
e12 m29 > m10 CONCEDE actual 2021-04-24/none ctx=military
e13 m35 > m36 SANCTION actual 2021-04-17/day mode=expel ctx=diplomatic
e14 m37 > m31 SANCTION actual 2021-04-18/day mode=expel ctx=diplomatic
e15 m38 > m10 THREATEN threatened 2021-04-22/day mode=expel ctx=diplomatic
e16 m38 > m39 SANCTION actual 2021-04-22/day mode=expel ctx=diplomatic
e17 m26 > m32 ASSAULT actual 2021-04-23/day mode=firearms ctx=military
q1 m6 direct cue=kata
q2 m20 indirect cue=Menurut
q3 m22 direct cue=ujar
rel m17 leads m18
rel m26 controls m40

### Detikcom 2023-12-09 article
= [m43:VEN.GOV Maduro] Gelar Peta Baru, [m1:GUY.GOV Guyana] {e1 Siagakan} Tentara
~byline Tim detikcom - detikNews
~date_line Sabtu, 09 Des 2023 10:22 WIB
[m2:@VEN Caracas] - [m3:VEN.GOV Presiden Venezuela Nicolas Maduro] memperlihatkan peta itu seperti orang memperlihatkan foto cucu. Di dalamnya wilayah Essequibo, dua pertiga [m4=m1 Guyana], sudah diarsir sama warnanya dengan [m5=m3 Venezuela].
"<<q1 [m6=m3 Saya] perintahkan peta ini dibagikan ke semua sekolah, ke semua rumah>>," katanya, Selasa (5/12/2023).
Ahad sebelumnya, menurut hitungan [m44=m3 pemerintah], 95 persen pemilih menyetujui pembentukan negara bagian Guayana Esequiba. [m35=m3 Maduro] lalu {e2 memberi} [m36:EXXONMOBIL.MNC ExxonMobil dan perusahaan minyak lain di sana] waktu tiga bulan untuk angkat kaki, dan {e4 menugasi} [m7:PDVSA.BUS PDVSA] mengeluarkan izin pengeboran.
[m8:GUY.GOV Presiden Guyana Irfaan Ali] menyebutnya ancaman langsung. "<<q2 [m9:GUY.MIL Pasukan kami] {e3 siaga penuh}>>," ujarnya. [m10=m8 Ali] sudah {e5 menelepon} [m11:UN Sekretaris Jenderal PBB Antonio Guterres] dan {e6 meminta} [m12:UN Dewan Keamanan] bersidang.
Rabu, sebuah [m13:GUY.MIL helikopter militer Guyana] dengan tujuh orang hilang 50 kilometer dari perbatasan. Lima tewas. [m14:GUY.MIL Panglima Omar Khan] membantah [m15=m5 negara tetangga] {e7 menembaknya}: cuaca buruk, katanya.
Keesokan harinya [m16:USA.MIL Komando Selatan AS] {e8 menggelar} latihan penerbangan bersama [m17=m9 tentara Guyana]. [m18:VEN.MIL Menteri Pertahanan Venezuela Vladimir Padrino] {e9 mengecam} latihan itu dan mengatakan [m19=m5 negaranya] {e10 tidak akan mundur}. Kamp pangkalan di [m20:@VEN Tumeremo] {e11 ditambah} tiga batalyon.
[m21:BRA.GOV Brasil] tak mau jadi jalan lewat. [m22:BRA.MIL Angkatan daratnya] {e12 mengirim} 28 kendaraan lapis baja ke [m23:@BRA Boa Vista]. "<<q3 Kalau ada satu hal yang tidak [m24=m21 kita] perlukan di Amerika Selatan, itu perang>>," kata [m25:BRA.GOV Presiden Luiz Inacio Lula da Silva] dalam pertemuan [m26:MERCOSUR Mercosur], yang tahun ini diketuai [m41:BRA.GOV negaranya].
[m37=m25 Lula] {e13 menawarkan} [m45=m21 Brasil] sebagai tempat perundingan. [m27:VCT.GOV Perdana Menteri Saint Vincent Ralph Gonsalves], ketua [m28:CELAC CELAC], {e14 mengundang} [m47=m3+m8 kedua presiden] ke [m29:@VCT Argyle] pada 14 Desember. [m30=m3 Maduro] {e15 menerima}. [m38=m8 Ali] pun {e16 menyanggupi}, dengan catatan batas [m46=m1 negaranya] bukan bahan pembicaraan.
Mahkamah Internasional ([m31:ICJ ICJ]) pada 1 Desember {e17 memerintahkan} [m39=m3 Caracas] tidak mengubah keadaan. [m32:VEN.OPP Maria Corina Machado], tokoh oposisi, {e18 mengkritik} referendum sebagai pengalih perhatian. Ikut ramai, [m33:VEN.JUD Jaksa Agung Tarek William Saab] {e19 mengeluarkan} perintah tangkap atas [m40:VEN.OPP tiga pembantunya] dengan tuduhan makar. [m34:CUB.GOV Kuba], sekutu [m42=m3 Maduro], kali ini irit kata.
e1 m1 > m43 MOBILIZE actual 2023-12-05/day mode=troops ctx=military,territory again
e2 m35 > m36 THREATEN threatened 2023-12-05/day mode=restrict ctx=natural_resource,territory
e3 m9 > m3 MOBILIZE actual 2023-12-05/day mode=troops ctx=military,territory
e4 m35 > m7 REQUEST requested 2023-12-05/day mode=assist ctx=natural_resource,territory
e5 m10 > m11 CONSULT actual 2023-12-09/none mode=phone ctx=diplomatic,territory
e6 m10 > m12 REQUEST requested 2023-12-09/none mode=meet ctx=diplomatic,territory
e7 m15 > m13 ASSAULT denied 2023-12-06/day ctx=military
e8 m16 > m17 COOPERATE actual 2023-12-07/day ctx=military
e9 m18 > m16 ACCUSE actual 2023-12-07/day mode=disapprove ctx=military
e10 m19 > m1 REJECT actual 2023-12-07/day mode=yield ctx=territory
e11 m5 > m1 MOBILIZE actual 2023-12-09/none mode=troops ctx=military,territory
e12 m22 > m5 MOBILIZE actual 2023-12-09/none mode=weapons ctx=military,territory
e13 m37 > m1,m3 AGREE planned 2023-12-07/day ctx=diplomatic
e14 m27 > m1,m3 AGREE planned 2023-12-14/day ctx=diplomatic
e15 m30 > m27 AGREE planned 2023-12-14/day ctx=diplomatic
e16 m38 > m27 AGREE planned 2023-12-14/day ctx=diplomatic
e17 m31 > m39 REQUEST requested 2023-12-01/day mode=yield ctx=legal,territory bg
e18 m32 > m3 ACCUSE actual 2023-12-09/none mode=disapprove ctx=territory
e19 m33 > m40 COERCE actual 2023-12-09/none mode=arrest ctx=legal,repression
q1 m3 direct cue=katanya
q2 m8 direct cue=ujarnya
q3 m25 direct cue=kata
rel m27 leads m28
rel m41 leads m26 from=2023
rel m34 ally_of m42

### Harian Terbit 2014-11-21 article
= Batam Tegang: [m1:IDN.MIL Tentara] {e16 Kepung} Markas [m2:IDN.COP Brimob], [m32:IDN.MIL Panglima] {e17 Minta Maaf}
[m3:@IDN BATAM] (Terbit) - [m4:IDN.MIL Panglima TNI Jenderal Moeldoko] terbang ke [m5=m3 Batam] tanpa menunggu diundang. Kemarin (20/11) [m30=m4 ia] berdiri di samping [m6:IDN.COP Kapolri Jenderal Sutarman] di Markas Korem 033/Wira Pratama dan membuka dengan kata maaf.
"<<q1 [m7=m4 Saya] malu kepada [m33:IDN.CVL rakyat]. Yang salah akan [m8=m4 saya] pecat, yang memprovokasi juga>>," {e1 tegasnya}.
Sehari penuh pada Rabu (19/11) [m9=m1 prajurit Batalyon 134/Tuah Sakti] {e2 mengepung} markas Brimob Polda Kepri di Tembesi. Senjata {e3 diambil} dari gudang dengan paksa. Tembakan {e4 dilepaskan} ke gedung dari pagi sampai malam; [m10:IDN.MIL Praka Jhoni Marpaung] tewas di tengah baku tembak itu.
Gubernur [m11:IDN.GOV Muhammad Sani], yang hendak menengahi, terjebak di dalam. [m12=m11 Ia] baru dapat {e5 dikeluarkan} pukul sepuluh malam, dikawal [m13:IDN.MIL Danrem Brigjen Eko Margiyono], yang sebelumnya {e6 memohon} [m14=m9 anak buahnya] pulang sambil bergelantung di truk.
Ini babak kedua. Pada 21 September, [m15:IDN.COP anggota Brimob] yang sedang menggerebek gudang solar gelap {e7 menembak} [m25:IDN.MIL empat tentara] di kaki. [m16:IDN.MIL Kasad Jenderal Gatot Nurmantyo] waktu itu menyebut [m17=m9 prajuritnya] hanya kebetulan lewat, keterangan yang kemudian {e8 dicabutnya}.
"<<q2 Kali ini tidak ada yang kebetulan,>>" kata [m18=m6 Sutarman].
[m26=m4+m6 Keduanya] {e9 sepakat} membentuk tim penyelidik bersama. [m19:IDN.JUD Komnas HAM] {e10 menurunkan} dua komisioner. Sampai tadi malam 30 pucuk senjata sudah {e11 dikembalikan} [m31=m9 prajurit] ke gudang, dan [m20:IDN.MIL dua kompi dari Kodam Bukit Barisan] {e12 didatangkan} untuk berjaga.
[m21:IDN.GOV Wakil Presiden Jusuf Kalla] {e13 menyalahkan} [m27=m1+m2 kedua pihak] dan kesenjangan kesejahteraan. [m22:IDN.LEG Ketua Komisi I Mahfudz Siddiq] dari [m23:IDN.OPP PKS] {e14 mengancam} memanggil kedua pimpinan sekaligus bila laporan tidak keluar dalam dua pekan.
Warga Tembesi berangsur pulang. Sekolah masih diliburkan. Di warung kopi Simpang Basecamp, [m24:? Pak Uban], sopir taksi, menceritakan peluru yang masuk ke kulkasnya. "<<q3 Untung bukan ke ikan asin,>>" ujarnya.
[m28=m4 Moeldoko] membantah kabar bahwa [m29:IDN.MIL Danyon] {e15 akan dicopot} hari itu juga. "<<q4 Nanti. Ada prosesnya>>." (angga/lut)
e16 m1 > m2 COERCE actual 2014-11-19/day mode=restrict ctx=military again
e17 m32 > m33 CONCEDE actual 2014-11-20/day ctx=military
e1 m7 > m1 THREATEN threatened 2014-11-20/day ctx=military
e2 m9 > m2 COERCE actual 2014-11-19/day mode=restrict ctx=military
e3 m9 > m13 COERCE actual 2014-11-19/day mode=seize ctx=military
e4 m9 > m2 ASSAULT actual 2014-11-19/day mode=firearms ctx=military
e5 m13 > m12 AID actual 2014-11-19/day ctx=military
e6 m13 > m14 REQUEST requested 2014-11-19/day mode=yield ctx=military
e7 m15 > m25 ASSAULT actual 2014-09-21/day mode=firearms ctx=military bg
e8 m16 > m15 CONCEDE actual 2014-11-21/none ctx=military bg
e9 m26 > m26 AGREE planned 2014-11-20/day ctx=military,legal
e10 m19 > m9 ACCUSE actual 2014-11-21/none mode=investigate ctx=human_rights
e11 m31 > m13 RETREAT actual 2014-11-20/day mode=disarm ctx=military
e12 m20 > m9 MOBILIZE actual 2014-11-21/none mode=troops ctx=military
e13 m21 > m27 ACCUSE actual 2014-11-21/none mode=disapprove ctx=inequality
e14 m22 > m4,m6 THREATEN threatened 2014-11-21/none ctx=legislative
e15 m28 > m29 SANCTION denied 2014-11-20/day mode=expel ctx=military
q1 m4 direct cue=tegasnya
q2 m18 direct cue=kata
q3 m24 direct cue=ujarnya
q4 m28 direct
rel m22 member_of m23

### Bangkapos 2019-09-13 article none
= Pengusaha Lada Muntok Bertemu Pembeli dari [m1:@VNM Ho Chi Minh], Harga Belum Cocok
~byline Penulis: Riyadi | Editor: khamelia
~date_line Jumat, 13 September 2019 20:14
~share Bangkapos.com
BANGKAPOS.COM, [m2:@IDN BANGKA] -- Meja panjang di Hotel Novotel itu penuh mangkuk kecil. Isinya sama: lada putih. Bedanya hanya di harga, dan di situlah pertemuan Jumat (13/9) mentok.
[m3:? Nguyen Van Thanh], pembeli dari [m4:@VNM Vietnam], menawar Rp43.000 sekilo. [m5:IDN.BUS Ketua Dewan Lada Bangka Belitung Zainal Arifin] bertahan di Rp50.000.
"<<q1 Dua tahun lalu [m6=m5 kami] jual seratus empat puluh ribu. Sekarang ongkos petik saja tidak tertutup>>," kata [m7=m5 Zainal].
[m8=m3 Thanh] mengangkat bahu. "<<q2 Di [m9:@BRA Brasil] panennya besar. Pasar yang bicara, bukan [m10=m3 saya]>>," ujarnya melalui penerjemah.
[m11:IDN.GOV Gubernur Erzaldi Rosman] sempat mampir dan mencicipi dua butir. Menurut [m12=m11 dia], <<q3 resi gudang akan menolong petani menahan stok sampai harga bagus>>. Bank daerah siap meminjami 70 persen dari nilai lada yang disimpan.
[m13:IDN.AGR Sarpin], petani dari [m14:@IDN Payung], datang dengan karung 20 kilogram dan pulang membawa karung yang sama. Ia tidak marah. Kebun sudah separuh diganti porang, katanya.
Luas tanaman lada di kepulauan itu turun dari 64.000 hektare pada 2015 menjadi 52.000 hektare tahun ini. Penyebab lain penyakit kuning dan tambang timah rakyat yang mengepung kebun.
Tiga peserta dari [m15:@SGP Singapura] hanya mencatat. Salah satunya membeli kerupuk ikan dua kardus.
Pertemuan dilanjutkan besok di [m16:@IDN Muntok], kota tua yang namanya dipakai pedagang dunia untuk menyebut lada putih.
q1 m7 direct cue=kata
q2 m8 direct cue=ujarnya
q3 m12 indirect cue=Menurut
