### detikNews 2012-04-02 article
= [m1:IDN.PTY PKS] {e1 Membelot}, Koalisi [m2:IDN.GOV SBY] di Ujung Tanduk
~page_control detikNews » Berita
~byline Ramdhan Muhammad - detikNews
~date_line Senin, 02/04/2012 10:20 WIB
[m3:@IDN Jakarta] - Harga premium tetap Rp4.500. Itulah hasil rapat paripurna [m4:IDN.LEG DPR] yang berakhir Sabtu (31/3/2012) pukul 01.00 WIB, setelah [m5:IDN.PTY Golkar] menyelamatkan muka [m6:IDN.GOV pemerintah] dengan pasal 7 ayat 6a.
Pasal itu {e2 memberi izin} [m7=m6 pemerintah] menaikkan harga BBM dalam enam bulan jika minyak mentah melampaui 15 persen dari asumsi. [m8:IDN.PTY Demokrat] dan [m49:IDN.PTY tiga mitra] menerima. [m9:IDN.PTY PKS], padahal mitra juga, {e3 menolak} bersama [m10:IDN.PTY Gerindra]; [m11:IDN.PTY PDI Perjuangan] dan [m12:IDN.PTY Hanura] {e4 keluar ruangan}.
"<<q1 Sudah tiga kali ditampar. Masih mau dikasih pipi kiri?>>" {e5 sindir} [m13:IDN.PTY Ketua DPP Demokrat Sutan Bhatoegana], Minggu malam. [m14=m13 Ia] {e6 mendesak} [m15=m2 Presiden Susilo Bambang Yudhoyono] mencopot [m16:IDN.GOV tiga menteri PKS].
[m37=m2 SBY], yang merangkap ketua dewan pembina [m42=m8 Demokrat], semalam mengumpulkan pimpinan [m17:IDN.PTY Sekretariat Gabungan] di Cikeas. [m38=m9 PKS] {e7 tidak diundang}.
"<<q2 [m43=m9 Kami] sih santai. Undangan nyasar kali>>," kata [m18:IDN.PTY Presiden PKS Luthfi Hasan Ishaaq]. Soal kursi menteri, [m19=m18 Luthfi] mengembalikannya kepada hak prerogatif. "<<q3 Yang jelas [m20=m9 kami] {e8 tidak akan mundur} sendiri>>," tandasnya.
Di luar gedung, Jumat lalu, puluhan ribu [m21:IDN.LAB buruh] dan [m22:IDN.EDU mahasiswa] {e9 mengepung} parlemen. Selepas magrib [m23=m21+m22 mereka] {e10 merobohkan} pagar depan; [m24:IDN.COP Polda Metro Jaya] {e11 membubarkan} [m39=m23 mereka] dengan gas air mata sampai Slipi.
Sebanyak [m25:IDN.MIL 8.000 prajurit TNI] ikut {e12 dikerahkan} hari itu, dan hal tersebut {e13 dipersoalkan} [m26:KONTRAS.CVL Kontras]. [m27:IDN.MIL Panglima Kodam Jaya Mayjen Waris] berdalih [m50=m25 pasukannya] cuma menjaga objek vital.
Di [m28:@IDN Salemba], sehari sebelumnya, [m29:IDN.EDU mahasiswa UBK dan YAI] {e14 melempar} bom molotov ke arah [m30:IDN.COP polisi]. Kantor [m41:YLBHI.CVL YLBHI], tempat [m44=m29 mereka] berlindung, {e15 diserbu} [m40:IDN.COP petugas] malam-malam; [m45:IDN.EDU 50 orang] dibawa.
[m31:YLBHI.CVL Ketua YLBHI Erna Ratnaningsih] {e16 akan mengadukan} {e20 penyerbuan} itu ke [m32:IDN.JUD Komnas HAM] hari ini.
Lain di Jakarta, lain di daerah. [m33:IDN.GOV Wakil Wali Kota Solo FX Hadi Rudyatmo] malah {e17 memimpin} sendiri demo menentang kenaikan harga, langkah yang {e18 ditegur} [m34:IDN.GOV Mendagri Gamawan Fauzi]. [m46=m33 Pak Rudy] tidak gentar. [m47=m33 Ia] anggota [m48=m11 PDIP], katanya, baru kemudian wakil wali kota.
[m35:IDN.PTY Yusril Ihza Mahendra] menyatakan siap {e19 menguji} pasal 6a ke [m36:IDN.JUD MK].
e1 m1 > m6 REJECT actual 2012-03-31/day mode=change ctx=legislative,economic again
e2 m5 > m7 SUPPORT actual 2012-03-31/day ctx=legislative,economic
e3 m9,m10 > m6 REJECT actual 2012-03-31/day mode=change ctx=legislative,economic
e4 m11,m12 > m6 REJECT actual 2012-03-31/day mode=meet ctx=legislative,economic
e5 m13 > m9 ACCUSE actual 2012-04-01/day mode=disapprove ctx=legislative,political_institutions
e6 m14 > m15 REQUEST requested 2012-04-01/day mode=change ctx=executive,political_institutions
e7 m37 > m38 REJECT actual 2012-04-01/day mode=meet ctx=political_institutions
e8 m20 > m13 REJECT actual 2012-04-02/none mode=yield ctx=executive,political_institutions said=m19
e9 m21,m22 > m4 PROTEST actual 2012-03-30/day mode=demo ctx=economic,legislative
e10 m23 > m4 PROTEST actual 2012-03-30/day mode=riot ctx=economic,legislative
e11 m24 > m39 ASSAULT actual 2012-03-30/day mode=crowd-control ctx=repression,economic
e12 m27 > m23 MOBILIZE actual 2012-03-30/day mode=troops ctx=military,economic
e13 m26 > m27 ACCUSE actual 2012-04-02/none mode=disapprove ctx=military,repression
e14 m29 > m30 PROTEST actual 2012-03-29/day mode=riot ctx=economic
e15 m40 > m41,m45 COERCE actual 2012-03-29/day mode=arrest ctx=repression
e20 m40 > m41,m45 COERCE actual 2012-03-29/day mode=arrest ctx=repression again
e16 m31 > m40 ACCUSE planned 2012-04-02/day mode=allege ctx=human_rights,repression
e17 m33 > m6 PROTEST actual 2012-04-02/none mode=demo ctx=economic
e18 m34 > m33 ACCUSE actual 2012-04-02/none mode=disapprove ctx=executive,economic
e19 m35 > m6 ACCUSE planned 2012-04-02/none mode=allege ctx=legal,economic
q1 m13 direct cue=sindir
q2 m18 direct cue=kata
q3 m19 direct cue=tandasnya
rel m18 leads m9
rel m13 member_of m8
rel m16 member_of m9
rel m8 member_of m17
rel m31 leads m41
rel m33 member_of m48

### Suara Papua 2016-05-04 article
= [m41=m31 1.500 Orang] {e1 Ditangkap}, [m1:KNPB.CVL KNPB]: Ini Rekor
[m42:@IDN JAYAPURA], [m43:#Suara_Papua SUARAPAPUA.com] — Lapangan [m2:IDN.COP Brimob] Kotaraja penuh sesak. Di bawah terik, ratusan orang duduk bertelanjang dada, Senin (2/5/2016). [m3=m1 Komite Nasional Papua Barat (KNPB)] menghitung [m31:IDN.CVL 1.449 orang] {e2 dibawa} [m4:IDN.COP aparat] dari seluruh Jayapura; ditambah Merauke, Fakfak, Sorong, dan Wamena jumlahnya melewati 1.500.
[m32=m31 Mereka] {e3 turun ke jalan} menentang [m33:IDN.GOV Jakarta] dan untuk mendukung [m5:ULMWP.REB United Liberation Movement for West Papua (ULMWP)] menjadi anggota penuh [m6:MSG Melanesian Spearhead Group (MSG)] dan mendukung pertemuan parlemen internasional di [m7:@GBR London] keesokan harinya.
"<<q1 Belum pernah sebanyak ini sejak 1963. Penjara tidak muat, lapangan dipakai>>," kata [m8:KNPB.CVL Bazoka Logo], [m9=m8 juru bicara KNPB].
"<<q2 [m10=m1 Kami] berterima kasih kepada [m11:IDN.COP Kapolda]. Dunia jadi melihat>>," tambahnya dengan getir.
[m12:IDN.COP Kapolda Papua Irjen Paulus Waterpauw] menolak kata {e17 penangkapan}. Menurut [m13=m12 dia], <<q3 [m44=m31 mereka] cuma didata dan diberi makan>>. Sore harinya semua {e4 dilepas} [m34=m4 polisi], kecuali tiga orang yang kedapatan membawa bendera.
[m14:IDN.CVL Pengacara Veronica Koman] dari [m15:IDN.CVL LBH Jakarta] {e5 menyebut} keterangan itu menyesatkan. [m16:IDN.CVL Ardi], relawannya, {e6 ditendang} di dalam truk.
Sebelum aksi, pada Jumat, [m35=m4 polisi] {e7 memperingatkan} lewat maklumat bahwa kegiatan [m36=m1 KNPB], PRD, TPN, dan [m45:OPM.REB OPM] terlarang. Maklumat tersebut {e8 ditolak} [m17:IDN.LEG Komisi I DPR Papua]. Ketua komisi, [m18:IDN.LEG Elvis Tabuni], menganggap [m46=m1 KNPB] masih bisa diajak bicara.
Bukan itu saja. Senin yang sama [m19:IDN.CVL Barisan Rakyat Pembela NKRI] {e9 menggelar} aksi tandingan di Taman Imbi, dipimpin [m20:IDN.PTY Ramses Ohee]. Aksi ini dikawal, bukan dibubarkan.
Di London, parlemen internasional bernama [m21:IPWP.CVL IPWP], Selasa (3/5), mengeluarkan deklarasi yang {e11 meminta} [m22:UN PBB] mengawasi pemungutan suara penentuan nasib sendiri. Hadir antara lain [m23:GBR.OPP pemimpin Partai Buruh Jeremy Corbyn] dan [m24:TON.GOV Perdana Menteri Tonga Akilisi Pohiva].
[m25:IDN.GOV Kedutaan Besar RI] {e12 mencemooh} pertemuan itu sebagai temu kangen. Duta besarnya, [m26:IDN.GOV Rizal Sukma], mengingatkan bahwa [m39:GBR.GOV pemerintah Inggris] tetap mengakui kedaulatan [m27:IDN.GOV Indonesia] atas Papua.
[m47=m5 ULMWP] sekarang berstatus pengamat di [m48=m6 MSG], sedangkan [m40=m27 Indonesia] anggota asosiasi sejak Juni 2015. KTT [m49=m6 MSG] di [m28:@VUT Port Vila], yang akan memutuskan peningkatan status, belum punya tanggal. [m29:IDN.GOV Menko Polhukam Luhut Panjaitan] {e14 bertolak} ke [m30:FJI.GOV Fiji] akhir Maret lalu untuk {e15 membujuk} [m50=m30 tuan rumah] menolaknya.
[m37=m1 KNPB] berencana {e16 turun} lagi 31 Mei. "<<q4 Silakan siapkan lapangan yang lebih besar>>," ujar [m38=m8 Bazoka].
e1 m4 > m41 COERCE actual 2016-05-02/day mode=arrest ctx=repression,rights_freedoms again
e2 m4 > m31 COERCE actual 2016-05-02/day mode=arrest ctx=repression,rights_freedoms
e17 m4 > m31 COERCE denied 2016-05-02/day mode=arrest ctx=repression,rights_freedoms said=m12 again
e3 m32 > m33 PROTEST actual 2016-05-02/day mode=demo ctx=territory
e4 m34 > m31 RETREAT actual 2016-05-02/day mode=release ctx=repression
e5 m14 > m12 ACCUSE actual 2016-05-04/none mode=disapprove ctx=repression
e6 m4 > m16 ASSAULT actual 2016-05-02/day mode=beat ctx=repression
e7 m35 > m36 THREATEN threatened 2016-04-29/day mode=restrict ctx=rights_freedoms,territory
e8 m17 > m35 REJECT actual 2016-05-04/none mode=change ctx=rights_freedoms,legislative
e9 m19 > m1 PROTEST actual 2016-05-02/day mode=demo ctx=territory
e11 m21 > m22 REQUEST requested 2016-05-03/day mode=assist ctx=territory,rights_freedoms
e12 m25 > m21 ACCUSE actual 2016-05-04/none mode=disapprove ctx=diplomatic,territory
e14 m29 > m30 CONSULT actual 2016-03-01/month mode=visit ctx=diplomatic,territory bg
e15 m29 > m50 REQUEST requested 2016-03-01/month mode=assist ctx=diplomatic,territory bg
e16 m37 > m33 PROTEST planned 2016-05-31/day mode=demo ctx=territory
q1 m8 direct cue=kata
q2 m8 direct cue=tambahnya
q3 m13 indirect cue=Menurut
q4 m38 direct cue=ujar
rel m9 member_of m1
rel m14 member_of m15
rel m18 leads m17
rel m20 leads m19
rel m39 recognises m27
rel m40 member_of m6 from=2015-06

### Pikiran Rakyat 2019-03-16 article
= [m1:IDN.JUD KPK] {e1 Tangkap} [m2:IDN.PTY Ketua Umum PPP], [m3:IDN.PTY TKN] Bergegas Menjauh
[m4:@IDN JAKARTA], (PR).- [m5:IDN.JUD Komisi Pemberantasan Korupsi (KPK)] {e2 meringkus} [m6:IDN.PTY Muhammad Romahurmuziy alias Romy] di sebuah hotel di [m7:@IDN Surabaya], Jumat (15/3/2019) pagi. Sabtu siang ini statusnya {e3 dinaikkan} menjadi tersangka bersama [m46:IDN.GOV dua pejabat] [m8:IDN.GOV Kementerian Agama].
Menurut [m9:IDN.JUD Wakil Ketua KPK Laode M Syarif], <<q1 uang Rp300 juta berkaitan dengan pengisian kursi kepala kantor wilayah>>.
Yang membuat perkara ini gempar bukan uangnya, melainkan kalendernya. Pemilihan presiden tinggal sebulan dan [m38=m6 Romy] anggota dewan penasihat [m10:IDN.PTY Tim Kampanye Nasional (TKN) Joko Widodo-Ma'ruf Amin].
"<<q2 Ini soal pribadi, tidak ada sangkut paut dengan [m11=m10 kami]>>," kata [m12:IDN.PTY Wakil Ketua TKN Abdul Kadir Karding].
[m31:IDN.GOV Jokowi], ditemui di [m39:@IDN Medan], menyatakan prihatin. [m40=m31 Presiden] menambahkan [m41=m31 ia] {e5 menghormati} keputusan [m32=m1 KPK] dan tidak akan mencampurinya.
Kubu seberang mencoba tidak bersorak. Juru debat [m13:IDN.PTY Badan Pemenangan Nasional (BPN) Prabowo-Sandi], [m14:IDN.PTY Sodik Mudjahid], cuma {e7 meminta} [m33=m1 KPK] melanjutkan penyidikan sampai ke [m15:IDN.GOV Menteri Agama Lukman Hakim Saifuddin]. Jumat petang ruang kerja [m16=m15 Lukman] memang sudah {e8 disegel}.
[m17=m15 Menteri itu], kader [m18:IDN.PTY Partai Persatuan Pembangunan (PPP)] juga, mengunggah pernyataan akan {e9 membantu} [m19=m1 penyidik].
Dari dalam tahanan, [m42=m6 Romy] menulis surat dua halaman. Isinya: [m20=m6 ia] merasa {e10 dijebak}, {e11 meminta maaf} kepada [m21:IDN.REL para kiai], dan melepaskan jabatan. Tuduhan menjebak {e12 dimentahkan} [m22:IDN.JUD Juru Bicara KPK Febri Diansyah], yang menyebut penyelidikan berlangsung sejak Januari atas laporan masyarakat.
[m34=m18 PPP] bergerak cepat. Malam ini rapat harian di Tebet akan {e13 memberhentikan} [m35=m6 Romy] dan menunjuk [m23:IDN.PTY Suharso Monoarfa], anggota [m24:IDN.GOV Dewan Pertimbangan Presiden], sebagai pelaksana tugas. Penunjukan itu {e14 ditentang} [m25:IDN.PTY PPP kubu Muktamar Jakarta] pimpinan [m26:IDN.PTY Humphrey Djemat], yang mendukung [m43:IDN.PTY Prabowo].
"<<q3 Dari dulu [m27=m25 kami] sudah bilang, kapal itu bocor>>," ujar [m28=m26 Humphrey]. [m36=m26 Ia] {e15 mengajak} [m29:IDN.PTY kader di daerah] kembali.
[m44=m6 Romy] ketua umum kelima yang dijerat [m45=m1 KPK]. Pendahulunya di partai yang sama, [m30:IDN.ELI Suryadharma Ali], {e16 divonis} [m37:IDN.JUD Pengadilan Tinggi DKI Jakarta] sepuluh tahun penjara, Juni 2016.
Di Sleman, rumah orang tuanya ramai pelayat: pamannya wafat semalam. Keluarga enggan berbicara.
e1 m1 > m2 COERCE actual 2019-03-15/day mode=arrest ctx=corruption,election again
e2 m5 > m6 COERCE actual 2019-03-15/day mode=arrest ctx=corruption,election
e3 m5 > m6 ACCUSE actual 2019-03-16/day mode=allege ctx=corruption,legal
e5 m31 > m32 SUPPORT actual 2019-03-16/none ctx=corruption,executive
e7 m14 > m33 REQUEST requested 2019-03-16/none mode=change ctx=corruption,election
e8 m5 > m16 COERCE actual 2019-03-15/day mode=seize ctx=corruption
e9 m17 > m19 AGREE planned 2019-03-16/none ctx=corruption
e10 m20 > m1 ACCUSE actual 2019-03-16/none mode=allege ctx=corruption
e11 m20 > m21 SUPPORT actual 2019-03-16/none ctx=corruption,religion_ethnicity
e12 m22 > m20 REJECT actual 2019-03-16/none mode=yield ctx=corruption
e13 m34 > m35 SANCTION planned 2019-03-16/day mode=expel ctx=political_institutions,corruption
e14 m25 > m34 REJECT actual 2019-03-16/none mode=change ctx=political_institutions
e15 m36 > m29 REQUEST requested 2019-03-16/none mode=assist ctx=political_institutions,election
e16 m37 > m30 SANCTION actual 2016-06-01/month mode=convict ctx=corruption,legal bg
q1 m9 indirect cue=Menurut
q2 m12 direct cue=kata
q3 m28 direct cue=ujar
rel m6 leads m18
rel m38 member_of m10
rel m12 member_of m10
rel m25 led_by m26
rel m23 member_of m24
rel m14 member_of m13
rel m17 member_of m18

### Gorontalo Post 2023-09-22 article
= [m1:IDN.GOV Kantor Bupati Pohuwato] {e15 Dibakar}, [m35=m3 Penambang] Tagih Ganti Rugi
[m2:@IDN MARISA] -- Asap hitam membubung dari bukit kompleks blok plan, Kamis (21/9) siang. [m3:IDN.CVL Ribuan penambang dan ahli waris IUP OP 316] {e1 membakar} [m4=m1 kantor Bupati Pohuwato] sesudah tiga jam berorasi tanpa seorang pejabat pun muncul.
Sebelumnya, sekitar pukul 10.00, [m32=m3 mereka] {e2 mengobrak-abrik} kantor [m5:IDN.BUS PT Puncak Emas Tani Sejahtera (PETS)], pengelola proyek tambang [m6=m5 Pani Gold] milik [m7:IDN.BUS Grup Merdeka].
"<<q1 Empat kali datang baik-baik. Dijanji terus. [m8=m3 Torang] ini punya lahan digusur, uang tali asih tidak sesuai>>," kata [m9:IDN.CVL Sonni Samoe], koordinator aksi.
[m10:IDN.GOV Bupati Saipul Mbuinga] sedang di [m42:@IDN Jakarta]. Dihubungi malam harinya, [m11=m10 ia] {e3 menyesalkan} {e9 perusakan}, tetapi juga {e4 meminta} [m12=m5 perusahaan] menuntaskan pembayaran sebelum Oktober berakhir.
{e16 Permintaan} itu {e5 disambut dingin} [m13:IDN.BUS Presiden Direktur PETS Boyke Abidin]. "<<q2 Dari 2.135 proposal, sudah 95 persen [m14=m5 kami] verifikasi. Sisanya dobel>>," katanya lewat rilis.
[m15:IDN.COP Polda Gorontalo] {e6 mengirim} [m45:IDN.COP tiga kompi Brimob] ke [m16=m2 Marisa]. Kapolda [m17:IDN.COP Irjen Angesta Romano Yoyol] mengatakan <<q3 [m33:IDN.CVL 41 orang] sudah {e7 diamankan}, termasuk [m37=m9 Sonni]>>, yang sempat bicara dengan koran ini sejam sebelumnya.
Di tengah ricuh, pintu [m18:IDN.LEG DPRD Pohuwato] ikut {e8 dijebol}. Ketua dewan [m19:IDN.LEG Nasir Giasi], politikus [m20:IDN.PTY Golkar], mengaku [m38=m18 pihaknya] pernah {e17 merekomendasikan} penghentian sementara proyek pada Maret. Rekomendasi itu {e18 kandas} di meja [m21:IDN.GOV Penjabat Gubernur Ismail Pakaya].
[m34=m21 Ismail] semalam {e10 memimpin rapat} bersama [m22=m17 Kapolda] dan [m23:IDN.MIL Danrem Brigjen Totok Sulistyono]. Keputusannya: [m24:IDN.GOV pemprov] {e11 akan menengahi} pertemuan [m41=m3 penambang] dengan [m25=m5 perusahaan] Senin depan. Bila [m26=m3 massa] kembali merusak, [m39:IDN.COP aparat], kata [m40=m21 dia], <<q4 {e12 tidak segan} bertindak>>.
[m27:WALHI.CVL Walhi Gorontalo] {e13 menyalahkan} [m28:IDN.GOV pemerintah pusat]. Izin operasi produksi {e14 dialihkan} dari [m29:IDN.LAB KUD Dharma Tani] kepada [m43=m5 perusahaan] sejak 2015 tanpa memikirkan [m44=m3 penambang tradisional] yang sudah ada sejak zaman Belanda, ujar [m30:WALHI.CVL direkturnya, Defri Sofyan].
Tidak ada korban jiwa. Arsip kependudukan, menurut Kepala Dinas [m31:IDN.GOV Rusmin Laya], selamat karena cadangannya tersimpan di tempat lain. (cr2/zis)
e1 m3 > m4 PROTEST actual 2023-09-21/day mode=riot ctx=natural_resource,human_security
e2 m32 > m5 PROTEST actual 2023-09-21/day mode=vandalize ctx=natural_resource,human_security
e3 m11 > m3 ACCUSE actual 2023-09-21/day mode=disapprove ctx=natural_resource
e4 m11 > m12 REQUEST requested 2023-09-21/day mode=yield ctx=natural_resource,economic
e5 m13 > m11 REJECT actual 2023-09-22/none mode=yield ctx=natural_resource,economic
e6 m15 > m3 MOBILIZE actual 2023-09-21/day mode=police ctx=natural_resource
e7 m15 > m33 COERCE actual 2023-09-21/day mode=arrest ctx=natural_resource,legal said=m17
e8 m3 > m18 PROTEST actual 2023-09-21/day mode=vandalize ctx=natural_resource,legislative
e9 m3 > m4 PROTEST actual 2023-09-21/day mode=riot ctx=natural_resource,human_security again
e10 m34 > m22,m23 CONSULT actual 2023-09-21/day ctx=natural_resource
e11 m24 > m3,m25 CONSULT planned 2023-09-25/day mode=third-party ctx=natural_resource
e12 m34 > m26 THREATEN threatened 2023-09-21/day mode=violence ctx=natural_resource,repression
e13 m27 > m28 ACCUSE actual 2023-09-22/none mode=disapprove ctx=natural_resource
e14 m28 > m29 COERCE actual 2015-01-01/year mode=seize ctx=natural_resource bg
e15 m35 > m1 PROTEST actual 2023-09-21/day mode=riot ctx=natural_resource,human_security again
e16 m11 > m12 REQUEST requested 2023-09-21/day mode=yield ctx=natural_resource,economic again
e17 m18 > m21 REQUEST requested 2023-03-01/month mode=change ctx=natural_resource,legislative bg
e18 m21 > m18 REJECT actual 2023-03-01/month mode=change ctx=natural_resource,legislative bg
q1 m9 direct cue=kata
q2 m13 direct cue=katanya
q3 m17 indirect cue=mengatakan
q4 m34 indirect cue=kata
rel m13 leads m5
rel m5 part_of m7
rel m19 leads m18
rel m19 member_of m20
rel m30 leads m27
