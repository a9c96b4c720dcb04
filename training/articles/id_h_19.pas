### Hukumonline 2014-11-07 article
= [m1=m3 Koalisi] {e1 Gugat} UU MD3, [m2=m13 Dua Kubu] Belum Mau Rujuk
Ruang sidang itu kecil, dan pemohonnya banyak. [m3:IDN.NGO Perludem], [m4:ICW.CVL ICW], dan sebelas warga {e2 mempersoalkan} pasal pimpinan DPR di hadapan [m5:IDN.JUD panel Mahkamah Konstitusi], Kamis (6/11).
Sementara [m6=m3+m4 mereka] berdebat soal kedudukan hukum, tiga kilometer dari sana [m7:IDN.LEG DPR] terbelah menjadi dua lembaga dalam satu atap. [m8:IDN.PTY Koalisi Indonesia Hebat] {e3 membentuk} pimpinan tandingan pada 29 Oktober. Koalisi itu terdiri atas [m9:IDN.PTY PDI Perjuangan], [m10:IDN.PTY PKB], [m11:IDN.PTY NasDem], dan [m12:IDN.PTY Hanura].
Lawannya, [m13:IDN.PTY Koalisi Merah Putih], {e4 menyapu} seluruh kursi ketua komisi sehari sebelumnya.
"<<q1 Yang tandingan itu bubarkan sendiri. [m14=m13 Kami] tidak akan mencium tangan>>," kata [m15:IDN.LEG Wakil Ketua DPR Fahri Hamzah].
Upaya damai dirintis dua orang. [m16:IDN.PTY Pramono Anung] dari kubu pemerintah dan [m17:IDN.PTY Hatta Rajasa], ketua umum [m18:IDN.PTY PAN], sudah tiga kali {e5 bertemu} pekan ini. Formula yang dibicarakan: 16 kursi untuk [m19=m8 Koalisi Hebat]. [m20=m17 Hatta] akan {e6 membawanya} kepada [m21:IDN.PTY Prabowo Subianto] pada Sabtu.
Hakim konstitusi [m22:IDN.JUD Patrialis Akbar] {e7 menasihati} pemohon memperbaiki berkas dalam dua pekan. Sebelumnya, pada 29 September, [m23=m5 lembaga] itu {e8 menolak} permohonan yang hampir sama dari [m24=m9 PDI Perjuangan].
[m25:IDN.GOV Wakil Presiden Jusuf Kalla] {e9 memerintahkan} [m26:IDN.GOV para menteri] tidak menghadiri rapat sampai dewan bersatu. Surat edaran itu {e10 dikecam} [m27:IDN.PTY Fadli Zon] dari [m28:IDN.PTY Gerindra] sebagai penghinaan; [m29:IDN.GOV Sekretaris Kabinet Andi Widjajanto] membantah menteri {e11 memboikot} parlemen.
[m30:IDN.NGO Titi Anggraini], direktur eksekutif [m31=m3 Perludem], tidak optimistis. <<q2 Putusan keluar, ujarnya, saat mereka sudah berdamai>>.
Permohonan diregistrasi dengan Nomor 117/PUU-XII/2014. Biaya perkara nihil.
e1 m1,m4 > m7 ACCUSE actual 2014-11-06/day mode=allege ctx=legislative,legal again
e2 m3,m4 > m7 ACCUSE actual 2014-11-06/day mode=allege ctx=legislative,legal
e3 m8 > m2 REJECT actual 2014-10-29/day ctx=legislative
e4 m13 > m8 COERCE actual 2014-10-28/day ctx=legislative
e5 m16 > m17 CONSULT actual 2014-11-03/week ctx=legislative
e6 m20 > m21 CONSULT planned 2014-11-08/day ctx=legislative
e7 m22 > m3 REQUEST requested 2014-11-06/day mode=change ctx=legal
e8 m23 > m24 REJECT actual 2014-09-29/day ctx=legal,legislative bg
e9 m25 > m26 REQUEST requested 2014-11-04/day mode=yield ctx=legislative,executive
e10 m27 > m25 ACCUSE actual 2014-11-07/none mode=disapprove ctx=legislative,executive
e11 m26 > m7 REJECT denied 2014-11-07/none ctx=legislative,executive said=m29
q1 m15 direct cue=kata
q2 m30 indirect cue=ujarnya
rel m9 member_of m8
rel m10 member_of m8
rel m11 member_of m8
rel m12 member_of m8
rel m17 leads m18
rel m30 leads m31
rel m27 member_of m28

### Banjarmasin Post 2026-03-11 article
= [m1=m5 Gubernur] {e1 Stop} Truk Batu Bara, [m2=m7 Pengusaha] Ancam {e2 Gugat}
~date_line Rabu 11 Maret 2026 08:24
~byline Penulis: Hendra Saputra
~byline Editor: Dimas Prakoso
BANJARMASINPOST.CO.ID, [m3:@IDN BANJARMASIN] - Plang itu berbunyi singkat: angkutan tambang dilarang melintas. Sejak Senin (9/3), [m4:IDN.GOV petugas Dinas Perhubungan] yang berjaga di kilometer 101 sudah {e3 memutar balik} 300 truk.
Perintahnya datang dari [m5:IDN.GOV Gubernur Kalimantan Selatan Muhidin]. Kamis pekan lalu [m6=m5 ia] {e4 melarang} jalan nasional dipakai [m7:IDN.BUS perusahaan batu bara] setelah empat pengendara tewas dalam sebulan.
"<<q1 Nyawa warga [m8=m5 ulun] tidak bisa dihitung pakai royalti>>," ucap [m9=m5 dia], dengan logat Banjar.
Larangan tersebut {e5 ditolak} para pemegang izin. [m10:IDN.BUS Asosiasi Pertambangan Batu Bara cabang Kalsel], melalui ketuanya [m11:IDN.BUS Hendra Wijaya], {e6 tidak menutup kemungkinan menggugat} ke PTUN, tetapi lebih dahulu {e7 mengajukan} keberatan kepada [m12:IDN.GOV Kementerian ESDM], Selasa.
Kementerian pusat itu tidak menyukai kejutan. [m13:IDN.GOV Bahlil Lahadalia], menterinya, {e8 menyindir} kepala daerah yang bertindak seperti presiden kecil. Sindiran [m14=m13 ketua umum] [m15:IDN.PTY Golkar] tersebut menarik, sebab [m16=m5 Muhidin] adalah kader [m17:IDN.PTY PAN], dan kedua partai satu barisan dalam [m18:IDN.PTY Koalisi Indonesia Maju].
[m19:IDN.CVL Aliansi Warga Margasari] {e9 menyambut} larangan dengan membagikan ketupat. Pada 2024, ketika [m20=m19 mereka] {e10 memblokir} jalan yang sama, tiga orang {e11 ditahan} [m21:IDN.COP polisi].
Kini [m22=m21 Polda Kalsel] memilih mendampingi. [m23:IDN.COP Kapolda Irjen Rosyanto Yudha] mengatakan <<q2 pihaknya netral>> dan membantah menerima {e12 setoran} dari pengangkut.
[m24:IDN.LAB Serikat sopir], yang anggotanya menganggur sejak Senin, {e13 akan berkonvoi} ke kantor gubernur besok. [m25:IDN.LEG Ketua DPRD Kalsel Supian HK] {e14 bersedia menampung} aspirasi mereka.
Ekspor batu bara Kalsel turun 6 persen dibanding Februari tahun lalu.
~page_control Lihat semua komentar
e1 m1 > m2 COERCE actual 2026-03-05/day mode=restrict ctx=economic,natural_resource again
e2 m2 > m1 ACCUSE hypothetical 2026-03-11/none mode=allege ctx=legal,economic again
e3 m4 > m2 COERCE actual 2026-03-09/day mode=restrict ctx=economic,natural_resource
e4 m6 > m7 COERCE actual 2026-03-05/day mode=restrict ctx=economic,natural_resource
e5 m10 > m9 REJECT actual 2026-03-11/none ctx=economic,natural_resource
e6 m10 > m9 ACCUSE hypothetical 2026-03-11/none mode=allege ctx=legal,economic
e7 m10 > m12 REQUEST requested 2026-03-10/day mode=assist ctx=economic,natural_resource
e8 m13 > m16 ACCUSE actual 2026-03-10/day mode=disapprove ctx=economic
e9 m19 > m16 SUPPORT actual 2026-03-11/none ctx=economic,human_security
e10 m20 > m7 PROTEST actual 2024-01-01/year mode=obstruct ctx=natural_resource,human_security bg
e11 m21 > m20 COERCE actual 2024-01-01/year mode=arrest ctx=repression bg
e12 m7 > m22 COOPERATE denied 2026-03-11/none ctx=corruption said=m23
e13 m24 > m16 PROTEST planned 2026-03-12/day mode=demo ctx=economic
e14 m25 > m24 AGREE planned 2026-03-12/day ctx=economic
q1 m9 direct cue=ucap
q2 m23 indirect cue=mengatakan
rel m14 leads m15
rel m15 member_of m18
rel m17 member_of m18
rel m16 member_of m17
rel m11 leads m10

### ABC Radio Australia Indonesia 2011-06-09 article
= [m1=m4 Canberra] {e1 Bekukan} Sapi, [m2=m8 Jakarta] Pikir-Pikir Beralih ke [m3:@BRA Brasil]
Setengah tahun. Selama itulah tak seekor pun sapi hidup boleh naik kapal menuju Indonesia, demikian perintah [m4:AUS.GOV Menteri Pertanian Joe Ludwig] yang {e2 menghentikan} seluruh ekspor pada Selasa malam.
Perintah itu lahir delapan hari setelah televisi [m5:#ABC ABC] menayangkan penyembelihan yang brutal di dua belas rumah potong. Rekamannya dibuat oleh [m6:AUS.NGO Animals Australia], yang sejak awal {e3 menuntut} larangan total.
"<<q1 [m7=m8 Kami] tidak akan mengemis sapi>>," ujar [m8:IDN.GOV Menteri Pertanian Suswono] di Jakarta. [m9=m8 Kader] [m10:IDN.PTY Partai Keadilan Sejahtera] itu {e4 mempertimbangkan} pengaduan ke [m11:WTO Organisasi Perdagangan Dunia].
Rekannya di kabinet lebih lunak. [m12:IDN.GOV Menteri Perdagangan Mari Elka Pangestu] {e5 mengajak} [m13:AUS.GOV Craig Emerson], mitranya di Canberra, membuka kembali keran bagi rumah potong yang memenuhi syarat. Ajakan itu {e6 disambut}: bila sistem pelacakan terpasang, larangan bisa dicabut lebih cepat.
Di Darwin, [m14:AUS.BUS para peternak] geram kepada pemerintah sendiri. [m15:AUS.BUS Rohan Sullivan], yang mengepalai [m16:AUS.BUS Asosiasi Peternak Wilayah Utara], {e7 menyebut} keputusan [m17:AUS.GOV Perdana Menteri Julia Gillard] tergesa-gesa.
Sekutu pemerintah di parlemen berpendapat sebaliknya. [m18:AUS.LEG Andrew Wilkie], anggota independen, dan [m19:AUS.PTY Partai Hijau] pimpinan [m20:AUS.PTY Bob Brown] {e8 mengajukan rancangan} larangan permanen.
[m21:AUS.OPP Tony Abbott] yang memimpin [m22:AUS.OPP oposisi] {e9 menawarkan} dukungan untuk pembukaan terbatas.
[m23:IDN.LEG Herman Khaeron], wakil ketua Komisi IV DPR, {e10 menuduh} [m24=m4 Canberra] melindungi peternaknya dari kuota impor yang lebih dulu {e11 dipotong} [m25=m8 Jakarta] pada Januari. [m26:AUS.GOV Menteri Luar Negeri Kevin Rudd] membantah ada {e12 balas dendam}.
[m27:AUS.GOV Duta Besar Greg Moriarty] dijadwalkan {e13 menemui} [m28=m8 Suswono], Jumat.
Stok sapi di kandang penggemukan cukup sampai Lebaran. Harga daging di Pasar Senen Rp65 ribu.
e1 m1 > m2 SANCTION actual 2011-06-07/day mode=discontinue ctx=economic again
e2 m4 > m2 SANCTION actual 2011-06-07/day mode=discontinue ctx=economic,environment
e3 m6 > m4 REQUEST requested 2011-05-30/day mode=change ctx=environment bg
e4 m9 > m4 ACCUSE hypothetical 2011-06-09/none mode=allege ctx=economic
e5 m12 > m13 REQUEST requested 2011-06-09/none mode=assist ctx=economic
e6 m13 > m12 CONCEDE hypothetical 2011-06-09/none ctx=economic
e7 m15 > m17 ACCUSE actual 2011-06-09/none mode=disapprove ctx=economic
e8 m18,m19 > m17 REQUEST requested 2011-06-09/none mode=change ctx=legislative,economic
e9 m21 > m17 AGREE planned 2011-06-09/none ctx=economic
e10 m23 > m24 ACCUSE actual 2011-06-09/none mode=allege ctx=economic
e11 m25 > m14 SANCTION actual 2011-01-01/month mode=discontinue ctx=economic bg
e12 m24 > m25 SANCTION denied 2011-06-09/none ctx=economic said=m26 again
e13 m27 > m28 CONSULT planned 2011-06-10/day ctx=economic,diplomatic
q1 m8 direct cue=ujar
rel m9 member_of m10
rel m15 leads m16
rel m19 led_by m20
rel m21 leads m22

### Tribun Papua 2022-09-26 article
= [m1=m3 Lukas Enembe] {e1 Mangkir} Lagi, Koya Dijaga Panah
~byline Laporan Wartawan Tribun-Papua.com, Hendrik Rewapatara
TRIBUN-PAPUA.COM, [m2:@IDN JAYAPURA] - Panggilan kedua itu jatuh pada Senin (26/9/2022), dan yang dipanggil tetap di kamarnya.
[m3:IDN.GOV Gubernur Papua Lukas Enembe] {e2 tidak datang} ke [m4:@IDN Jakarta] dengan alasan sakit. Dua dokternya, kata [m5:? Stefanus Roy Rening], kuasa hukumnya, melarang terbang lebih dari dua jam.
"<<q1 Kalau mau periksa, silakan ke sini. [m6=m3 Bapak] tidak ke mana-mana>>," ujar [m7=m5 Roy].
[m8=m5 Ia] benar setidaknya soal satu hal: tak mudah pergi dari rumah itu. [m9:IDN.CVL Sekitar tiga ribu pendukung] bersenjata panah {e3 menduduki} halaman dan jalan di [m10:@IDN Koya Tengah] sejak pekan lalu.
[m11:IDN.JUD Komisi Pemberantasan Korupsi] {e4 menetapkannya} sebagai tersangka pada 5 September. [m12:IDN.GOV PPATK] kemudian {e5 membekukan} rekening berisi Rp 71 miliar. [m13:IDN.GOV Ivan Yustiavandana], kepala [m14=m12 lembaga itu], juga mengungkap setoran ke kasino senilai Rp 560 miliar.
[m15:IDN.GOV Menko Polhukam Mahfud MD] {e6 mengimbau} [m16=m3 sang gubernur] kooperatif, Jumat. Bila berulang, [m17=m11 penyidik] {e7 dapat menjemput} paksa, demikian [m18:IDN.JUD Alexander Marwata].
Dari kubu seberang, tuduhan dilempar balik. [m19=m5 Sang pengacara] {e8 menyebut} [m20:IDN.GOV Menteri Dalam Negeri Tito Karnavian] pernah {e9 meminta} kliennya menerima seorang pensiunan jenderal sebagai wakil, Desember tahun lalu. [m21:IDN.GOV Kapuspen Kemendagri Benni Irwan] menyangkal cerita itu.
[m22:IDN.PTY Partai Demokrat], yang cabang Papuanya dipimpin [m23=m3 Lukas], serba salah. [m24:IDN.PTY Ketua Umum AHY] menunjuk [m25:IDN.PTY Willem Wandik] sebagai pelaksana tugas, dengan kata lain {e10 mencopot} [m26=m3 sang gubernur] untuk sementara.
[m27:IDN.REL Dewan Gereja Papua] {e11 meminta} penyidikan ditunda agar tak ada darah tumpah. [m28:IDN.COP Kapolda Papua Irjen Mathius Fakhiri] sendiri {e12 menyiagakan} 1.800 personel.
Pertemuan kampung di Koya ditutup dengan bakar batu.
e1 m1 > m11 REJECT actual 2022-09-26/day ctx=corruption,legal again
e2 m3 > m11 REJECT actual 2022-09-26/day ctx=corruption,legal
e3 m9 > m11 PROTEST actual 2022-09-20/week mode=obstruct ctx=corruption
e4 m11 > m6 ACCUSE actual 2022-09-05/day mode=allege ctx=corruption,legal bg
e5 m12 > m6 COERCE actual 2022-09-14/week mode=seize ctx=corruption
e6 m15 > m16 REQUEST requested 2022-09-23/day mode=yield ctx=corruption,legal
e7 m17 > m16 COERCE hypothetical 2022-09-26/none mode=arrest ctx=corruption,legal said=m18
e8 m19 > m20 ACCUSE actual 2022-09-26/none mode=allege ctx=political_institutions,corruption
e9 m20 > m16 REQUEST denied 2021-12-01/month ctx=political_institutions said=m21 bg
e10 m24 > m26 SANCTION actual 2022-09-26/none mode=expel ctx=corruption
e11 m27 > m17 REQUEST requested 2022-09-26/none mode=yield ctx=corruption,religion_ethnicity
e12 m28 > m9 MOBILIZE actual 2022-09-26/day mode=police ctx=corruption
q1 m7 direct cue=ujar
rel m13 leads m14
