### Suara Karya 2007-05-02 article
= [m1:EST.GOV Tallinn] Pindahkan Patung, [m2:RUS.GOV Moskow] {e12 Murka}
[m3:@EST TALLINN] (Suara Karya): Prajurit perunggu setinggi dua meter itu kini berdiri di makam militer di pinggir kota. Kepindahannya, Jumat dini hari pekan lalu, dibayar mahal: seorang tewas, ratusan kaca pecah, dan hubungan dua tetangga rusak.
[m4:EST.CVL Warga keturunan Rusia], sepertiga penduduk Estonia, dua malam berturut-turut {e1 menjarah} toko di pusat kota. [m5:EST.COP Kepolisian] {e2 memakai} granat kejut dan meriam air. Lebih dari seribu orang {e3 digiring} ke gudang pelabuhan.
Bagi [m19=m4 mereka] monumen itu kenangan tentang kemenangan atas Nazi. Bagi [m6:EST.GOV pemerintah Perdana Menteri Andrus Ansip], ia lambang pendudukan Soviet selama lima puluh tahun.
[m7:RUS.GOV Menteri Luar Negeri Sergei Lavrov] {e4 menyebut} pemindahan tersebut penghujatan. [m8:RUS.LEG Dewan Federasi] malah {e5 mengusulkan} kepada [m9:RUS.GOV Presiden Vladimir Putin] agar hubungan diplomatik diputus. Usul itu belum dijawab [m20=m9 Kremlin].
Yang tak menunggu adalah para pemuda. Di Moskow, [m10:RUS.CVL anggota Nashi], gerakan muda pro-Kremlin yang diketuai [m11:RUS.CVL Vasily Yakemenko], {e6 mengepung} [m12:EST.GOV Kedutaan Besar Estonia] sejak akhir pekan. Bendera di atapnya dirobek. [m13:EST.GOV Duta Besar Marina Kaljurand] Rabu ini nyaris {e7 dipukul} ketika hendak memberi keterangan pers.
"<<q1 Kalau begini, Konvensi Wina itu kertas pembungkus ikan saja,>>" ujar [m21=m13 perempuan itu].
[m22=m1 Estonia] {e8 mengadu} kepada [m14:EU Uni Eropa], yang dimasukinya bersama NATO pada 2004. [m15:DEU.GOV Kanselir Jerman Angela Merkel], ketua bergilir [m23=m14 Uni Eropa], {e9 menelepon} [m24=m9 Putin] dan [m25=m6 Ansip], meminta keduanya bicara dengan kepala dingin. [m16:FIN.GOV Helsinki], tetangga di utara, menolak memihak.
Sejak Jumat laman kementerian, bank, dan surat kabar [m26=m1 Estonia] lumpuh bergantian karena banjir data. [m17:EST.GOV Menteri Kehakiman Rein Lang] {e10 menuding} komputer di kantor kepresidenan [m27=m2 Rusia]. Juru bicara di sana, [m18:RUS.GOV Dmitry Peskov], {e11 menepis}: "<<q2 Ada-ada saja>>."
Sementara itu perusahaan kereta api Rusia mengumumkan perbaikan rel mendadak di jalur minyak ke pelabuhan Estonia. (AFP/BBC/Dwi)
e12 m2 > m1 ACCUSE actual 2007-05-02/none mode=disapprove ctx=religion_ethnicity,diplomatic again
e1 m4 > m6 PROTEST actual 2007-04-26/day mode=riot ctx=religion_ethnicity
e2 m5 > m4 ASSAULT actual 2007-04-26/day mode=crowd-control ctx=repression
e3 m5 > m4 COERCE actual 2007-04-26/day mode=arrest ctx=repression
e4 m7 > m6 ACCUSE actual 2007-05-02/none mode=disapprove ctx=religion_ethnicity,diplomatic
e5 m8 > m9 REQUEST requested 2007-05-02/none mode=change ctx=diplomatic
e6 m10 > m12 PROTEST actual 2007-04-28/day mode=obstruct ctx=diplomatic
e7 m10 > m13 ASSAULT hypothetical 2007-05-02/day mode=beat ctx=diplomatic
e8 m1 > m14 REQUEST requested 2007-05-02/none mode=assist ctx=diplomatic
e9 m15 > m9,m6 CONSULT actual 2007-05-02/none mode=phone ctx=diplomatic
e10 m17 > m2 ACCUSE actual 2007-05-02/none mode=allege ctx=cyber
e11 m18 > m17 REJECT actual 2007-05-02/none ctx=cyber
q1 m13 direct cue=ujar
q2 m18 direct cue=menepis
rel m11 leads m10
rel m15 leads m14
rel m1 member_of m14 from=2004

### Bola.net 2015-04-18 article
= [m18=m5 Menpora] {e11 Bekukan} [m19=m3 PSSI], [m20=m2 La Nyalla]: [m21=m3 Kami] ke PTUN
~byline Fitri Apriani
~date_line 18 April 2015 23:14
~share Tweet | Pin It
Kongres baru saja menepuk tangan ketika surat itu beredar dari ponsel ke ponsel. Di [m1:@IDN Surabaya], Sabtu (18/4), [m2:IDN.SOC La Nyalla Mattalitti] terpilih memimpin [m3:IDN.SOC Persatuan Sepak Bola Seluruh Indonesia (PSSI)]; di [m4:@IDN Jakarta], lembaga yang sama {e1 tidak lagi diakui} [m5:IDN.GOV Menteri Pemuda dan Olahraga Imam Nahrawi].
Surat bernomor 01307 tersebut {e2 meminta} [m6:IDN.COP Polri] tidak mengeluarkan izin keramaian bagi kegiatan apa pun milik federasi.
"<<q1 [m7=m3 Kami] akan gugat. Senin sudah masuk PTUN,>>" {e3 kata} [m22=m2 La Nyalla]. Ketua Kadin Jawa Timur itu {e4 menuduh} [m23=m5 sang menteri] memelihara dendam atas dua klub.
Dua klub yang dimaksud, [m8:IDN.SOC Arema Cronus] dan [m9:IDN.SOC Persebaya], sejak awal bulan {e5 dilarang main} oleh [m10:IDN.GOV Badan Olahraga Profesional Indonesia (BOPI)] karena berkas pajaknya kurang. [m24=m3 PSSI] tetap menjalankan liga; tiga kali teguran kementerian {e6 diabaikan}.
[m25=m5 Imam], yang politikus [m11:IDN.PTY PKB], membantah ada urusan partai. [m26=m5 Ia] berkata [m12:IDN.GOV Presiden Joko Widodo] {e7 sudah merestui}.
Restu itu diragukan. [m13:IDN.GOV Wakil Presiden Jusuf Kalla], Jumat, malah {e8 menyarankan} [m27=m3+m5 kedua pihak] duduk bersama.
Bahaya mengintai dari Zurich. [m14:FIFA FIFA] dua kali {e9 memperingatkan} bahwa campur tangan negara bisa berujung sanksi. Terakhir kali hukuman itu hampir jatuh pada 2012, saat [m15:IDN.SOC Djohar Arifin] dan kelompok tandingannya berebut kantor.
[m16:IDN.LEG Komisi X DPR] terbelah dua. [m17:IDN.PTY Anggota Fraksi Golkar Popong Otje Djundjunan] {e10 akan memanggil} [m28=m5 menteri] pekan depan.
~read_also BACA JUGA: Klasemen Sementara QNB League
Para pemain tidak ditanya. [m29:? Kapten Persib, Atep,] menulis di media sosial: "<<q2 [m30:? Kami] ini mau main di mana?>>"
e11 m18 > m19 SANCTION actual 2015-04-18/day ctx=political_institutions again
e1 m5 > m3 SANCTION actual 2015-04-18/day ctx=political_institutions
e2 m5 > m6 REQUEST requested 2015-04-18/day mode=change ctx=political_institutions
e3 m7 > m5 ACCUSE planned 2015-04-20/day mode=allege ctx=legal
e4 m2 > m5 ACCUSE actual 2015-04-18/day mode=allege ctx=political_institutions
e5 m10 > m8,m9 COERCE actual 2015-04-01/month mode=restrict ctx=legal
e6 m3 > m5 REJECT actual 2015-04-18/none mode=yield ctx=political_institutions
e7 m12 > m5 SUPPORT actual 2015-04-18/none ctx=executive
e8 m13 > m3,m5 REQUEST requested 2015-04-17/day mode=change ctx=executive
e9 m14 > m5 THREATEN threatened 2015-04-18/none mode=relations ctx=political_institutions
e10 m17 > m5 REQUEST planned 2015-04-20/week mode=meet ctx=legislative
q1 m2 direct cue=kata
q2 ? direct cue=menulis
rel m2 leads m3
rel m5 member_of m11
rel m17 member_of m16

### Republika 2008-02-29 article
= Kenya Berdamai, Kursi Perdana Menteri untuk [m1:KEN.OPP Odinga]
~date_line Jumat, 29 Pebruari 2008
[m2:@KEN NAIROBI] -- Lima kali ponsel [m3:UN Kofi Annan] berdering selama jumpa pers; lima kali [m20=m3 ia] matikan. Sesudah 41 hari membujuk, [m21=m3 mantan sekretaris jenderal PBB itu] Kamis (28/2) {e12 berhasil mendudukkan} [m4:KEN.GOV Presiden Mwai Kibaki] dan [m5=m1 Raila Odinga] di satu meja, di tangga Harambee House.
[m22=m4+m5 Keduanya] {e1 menandatangani} kesepakatan berbagi kekuasaan. Isinya: jabatan perdana menteri dibentuk bagi pemimpin partai terbesar di parlemen, dan kursi kabinet {e2 akan dibagi} sama rata.
"<<q1 Perjalanan kita masih panjang. Dengan langkah ini kita memetik harapan>>," ujar [m23=m4 Kibaki]. "<<q2 Kita membuka bab baru>>," sahut [m24=m1 lawannya dalam pemilu 27 Desember].
Pemilu itulah biangnya. [m6:KEN.GOV Komisi pemilihan] mengumumkan kemenangan petahana, [m7:KEN.OPP Gerakan Demokratik Oranye (ODM)] pimpinan [m25=m1 Odinga] {e3 menolak}, dan lebih dari seribu orang mati. Di Kiambaa, dekat Eldoret, [m8:KEN.CVL pemuda Kalenjin] pada Hari Tahun Baru {e4 membakar} gereja berisi [m9:KEN.CVL perempuan dan anak-anak Kikuyu]. Di Kisumu [m10:KEN.COP polisi] {e5 menembaki} [m26=m7 pendukung oposisi].
[m27=m3 Annan] bukan penengah pertama. Awal Januari [m11:GHA.GOV Presiden Ghana John Kufuor], yang waktu itu mengetuai [m12:AU Uni Afrika], {e6 datang} dan pulang dengan tangan hampa. Titik balik baru tercapai ketika [m13:TZA.GOV Presiden Tanzania Jakaya Kikwete], penggantinya di kursi tersebut, ikut masuk ruangan Kamis pagi.
[m14:USA.GOV Menteri Luar Negeri AS Condoleezza Rice], yang 10 hari lalu {e7 menyinggahi} [m28=m4 Nairobi] dan {e8 mengancam} tidak akan berbisnis seperti biasa, {e9 memuji} hasil ini. [m15:GBR.GOV Perdana Menteri Inggris Gordon Brown] menyebutnya kemenangan rakyat Kenya. [m16:UGA.GOV Uganda] sejak semula {e10 mengakui} [m29=m4 Kibaki].
Tidak semua lega. [m17:KEN.PTY Martha Karua], menteri kehakiman yang memimpin juru runding pemerintah, {e11 menuduh} [m19:? pihak asing] memaksakan resep. Di lapangan, [m30:KEN.REF 300 ribu pengungsi] masih takut pulang.
[m18:KEN.LEG Parlemen] akan bersidang 6 Maret untuk mengubah undang-undang dasar.
~footer ap/afp/ina
e1 m4,m5 > m5,m4 SUPPORT actual 2008-02-28/day ctx=executive,political_institutions
e2 m4 > m5 CONCEDE planned 2008-02-28/day ctx=executive,political_institutions
e3 m7 > m4 REJECT actual 2007-12-27/week ctx=election
e4 m8 > m9 ASSAULT actual 2008-01-01/day mode=destroy ctx=religion_ethnicity,election bg
e5 m10 > m7 ASSAULT actual 2008-02-29/none mode=firearms ctx=repression,election bg
e6 m11 > m4,m1 CONSULT actual 2008-01-01/month mode=third-party ctx=diplomatic,election bg
e7 m14 > m4 CONSULT actual 2008-02-18/week mode=visit ctx=diplomatic
e8 m14 > m4 THREATEN threatened 2008-02-18/week mode=relations ctx=diplomatic
e9 m14 > m4,m5 SUPPORT actual 2008-02-29/none ctx=diplomatic
e10 m16 > m4 SUPPORT actual 2008-02-29/none ctx=diplomatic,election bg
e11 m17 > m19 ACCUSE actual 2008-02-29/none mode=allege ctx=diplomatic
e12 m3 > m4,m5 CONSULT actual 2008-02-28/day mode=third-party ctx=diplomatic,executive
q1 m4 direct cue=ujar
q2 m5 direct cue=sahut
rel m5 leads m7
rel m13 leads m12

### Haluan Riau 2012-12-19 article
= [m16=m6 Sebelas Petani] Kena {e11 Popor}, [m15=m2 Warga Rantau Kasih] {e1 Sandera} Truk Akasia
~byline Laporan: Zainul
~date_line Rabu, 19 Desember 2012
[m1:@IDN KAMPAR] - Truk bermuatan kayu akasia itu diparkir melintang di jembatan, kuncinya dipegang seorang nenek. Sejak Selasa pagi [m2:IDN.AGR penduduk Desa Rantau Kasih] {e2 menahan} tujuh kendaraan [m3:IDN.BUS PT Riau Andalan Pulp and Paper (RAPP)] beserta sopirnya.
[m17=m2 Mereka] {e12 meminta} [m4:IDN.COP kepolisian] melepaskan [m5:IDN.AGR Jasman], pengurus [m6:IDN.AGR Serikat Tani Riau (STR)], yang {e3 dicokok} Senin malam atas laporan [m18=m3 perusahaan]. [m19=m5 Jasman] dituduh menebang tanaman industri di atas lahan yang dianggapnya kebun karet nenek moyang.
Penangkapan tersebut berlangsung ribut. Menurut [m7:IDN.AGR Riza Zuhelmy], yang mengetuai [m20=m6 serikat tadi], <<q1 [m8:IDN.COP belasan anggota Brimob] memukul dengan popor siapa saja yang bertanya>>. Sebelas orang luka di kepala dan bahu.
Kapolres Kampar [m9:IDN.COP AKBP Auliansyah Lubis] mengakui ada "<<q2 dorong-dorongan>>". Tapi pemukulan? "<<q3 Tidak ada. Silakan visum>>," {e4 tukasnya}.
[m10:IDN.GOV Bupati Jefry Noer] turun sore harinya. [m21=m10 Dia] {e5 meminta} [m22=m2 warga] membebaskan truk lebih dulu; sebagai imbalan, [m23=m10 ia] {e6 akan menjamin} penangguhan penahanan [m24=m5 Jasman]. Setelah rapat dua jam di surau, empat truk {e7 dilepas}, tiga lainnya menunggu kabar dari polres.
"<<q4 Janji [m25=m10 bupati] [m26=m2 kami] pegang separuh, truknya juga separuh>>," kelakar [m27=m7 Riza].
Manajer humas perusahaan, [m11:IDN.BUS Djarot Handoko], {e8 menyayangkan} penyanderaan dan memastikan izin dari [m12:IDN.GOV Kementerian Kehutanan] sah. [m28=m12 Kementerian itu], melalui tim yang datang Oktober, justru {e9 menyarankan} 1.200 hektare dikeluarkan dari konsesi. Saran belum dijalankan.
[m13:WALHI.CVL Walhi Riau] {e10 mendesak} [m14:IDN.GOV Gubernur Rusli Zainal] bertindak. [m29=m14 Yang didesak] sedang di Jakarta memenuhi panggilan [m30:IDN.JUD KPK].
Anak sekolah ikut menonton. [m31:IDN.EDU Mereka] libur, sebab gurunya juga menonton.
e1 m15 > m3 PROTEST actual 2012-12-18/day mode=obstruct ctx=natural_resource,human_security again
e2 m2 > m3 PROTEST actual 2012-12-18/day mode=obstruct ctx=natural_resource,human_security
e12 m2 > m4 REQUEST requested 2012-12-18/day mode=yield ctx=legal
e3 m4 > m5 COERCE actual 2012-12-17/day mode=arrest ctx=natural_resource,legal
e4 m9 > m7 REJECT actual 2012-12-19/none ctx=repression
e5 m10 > m2 REQUEST requested 2012-12-18/day mode=yield ctx=natural_resource
e6 m10 > m5 AGREE hypothetical 2012-12-18/day ctx=legal
e7 m2 > m3 RETREAT actual 2012-12-18/day mode=release ctx=natural_resource
e8 m11 > m2 ACCUSE actual 2012-12-19/none mode=disapprove ctx=natural_resource
e9 m12 > m3 REQUEST requested 2012-10-01/month mode=yield ctx=natural_resource bg
e10 m13 > m14 REQUEST requested 2012-12-19/none mode=change ctx=natural_resource
e11 m8 > m16 ASSAULT denied 2012-12-17/day mode=beat ctx=repression said=m7
q1 m7 indirect cue=Menurut
q2 m9 mixed
q3 m9 direct cue=tukasnya
q4 m7 direct cue=kelakar
rel m7 leads m6
rel m5 member_of m6
