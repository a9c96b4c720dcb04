### BBC Indonesia 2013-03-25 article
= Presiden baru Afrika Tengah {e1 bekukan} konstitusi, [m1:ZAF.GOV Pretoria] hitung kerugian
~date_line 25 Maret 2013 - 16:44 WIB
[m2:CAF.REB Michel Djotodia] tidak menunggu lama. Sehari setelah anak buahnya {e2 memasuki} istana di [m3:@CAF Bangui], pemimpin [m4:SELEKA.REB Seleka] itu {e3 membubarkan} [m5:CAF.LEG parlemen] dan {e4 menangguhkan} undang-undang dasar selama tiga tahun.
Orang yang digulingkannya, [m6:CAF.GOV Francois Bozize], sudah berada di [m7:@CMR Kamerun]. Pemerintah di Yaounde mengatakan <<q1 mantan jenderal itu hanya singgah>>.
[m30=m4 Seleka], dalam bahasa Sango berarti persekutuan, terdiri atas lima kelompok dari utara; yang terbesar ialah [m8:UFDR.REB UFDR] dan [m9:CPJP.REB CPJP]. Desember lalu [m10=m4 mereka] {e5 merebut} selusin kota sebelum menghentikan gerakannya di [m11:@CAF Damara].
Berkat perantaraan [m12:ECCAS Masyarakat Ekonomi Afrika Tengah (ECCAS)] tercapailah kesepakatan Libreville pada 11 Januari. [m31=m6 Bozize] {e6 berjanji} membebaskan tahanan dan memulangkan tentara asing; [m13=m4 para pemberontak] mendapat lima kursi kabinet, termasuk kursi pertahanan untuk [m32=m2 Djotodia].
"<<q2 [m14=m6 Dia] tidak menepati satu pun. Tahanan tetap di dalam, [m15:ZAF.MIL orang Afrika Selatan] bertambah banyak>>," {e7 tuding} [m16:SELEKA.REB Eric Massi], juru bicara [m33=m4 Seleka], dari Paris.
Orang-orang yang disebutnya itu berjumlah 400 prajurit. Sabtu malam [m17=m15 mereka] {e8 bertempur} sembilan jam melawan 3.000 penyerang di gerbang ibu kota.
[m18:ZAF.GOV Presiden Jacob Zuma] mengumumkan 13 di antaranya {e9 tewas}, kehilangan terbesar sejak berakhirnya apartheid. [m19=m18 Ia] {e10 menolak} seruan [m20:ZAF.OPP Aliansi Demokratik], partai oposisi utama, agar sisanya segera {e11 ditarik pulang}.
"<<q3 Kita tidak lari>>," katanya di Pretoria. Namun [m21:ZAF.MIL Panglima Jenderal Solly Shoke] mengaku sedang {e12 berunding} dengan [m22=m4 pihak lawan] mengenai jenazah.
[m23:FRA.GOV Paris], yang menempatkan 250 serdadu di bandara, {e13 menambah} 300 orang dari [m24:@GAB Gabon]. Tugasnya menjaga 1.200 warga Prancis, bukan menolong siapa pun, menurut [m25:FRA.GOV Menteri Luar Negeri Laurent Fabius].
Beberapa jam sebelum istana jatuh, [m34=m6 Bozize] {e14 meminta} bantuan [m26:TCD.GOV Presiden Chad Idriss Deby], yang sekutunya selama sepuluh tahun. Bantuan itu tidak datang.
Dari Addis Ababa, [m27:AU Uni Afrika] {e15 menskors} keanggotaan [m28:CAF.GOV Republik Afrika Tengah] dan {e16 melarang} tujuh petinggi [m35=m4 Seleka] bepergian.
Di Bangui listrik padam. Penjarah memasuki gudang [m29:UN PBB] dan rumah sakit anak.
e1 m2 > m5 COERCE actual 2013-03-25/day mode=martial-law ctx=political_institutions again
e2 m4 > m6 ASSAULT actual 2013-03-24/day ctx=military,executive
e3 m2 > m5 COERCE actual 2013-03-25/day mode=restrict ctx=legislative,political_institutions
e4 m2 > m5 COERCE actual 2013-03-25/day mode=martial-law ctx=political_institutions
e5 m10 > m28 ASSAULT actual 2012-12-01/month ctx=military,territory bg
e6 m6 > m13 CONCEDE planned 2013-01-11/day mode=release ctx=military bg
e7 m16 > m14 ACCUSE actual 2013-03-25/none mode=allege ctx=military,diplomatic
e8 m17 > m4 ASSAULT actual 2013-03-23/day ctx=military
e9 m4 > m15 ASSAULT actual 2013-03-23/day mode=firearms ctx=military
e10 m19 > m20 REJECT actual 2013-03-25/none mode=change ctx=military
e11 m20 > m18 REQUEST requested 2013-03-25/none mode=withdraw ctx=military
e12 m21 > m22 CONSULT actual 2013-03-25/none ctx=military
e13 m23 > m28 MOBILIZE actual 2013-03-25/none mode=troops ctx=military
e14 m6 > m26 REQUEST requested 2013-03-24/day mode=assist ctx=military
e15 m27 > m28 SANCTION actual 2013-03-25/none mode=discontinue ctx=political_institutions
e16 m27 > m4 SANCTION actual 2013-03-25/none mode=restrict ctx=political_institutions
q1 m7 indirect cue=mengatakan
q2 m16 direct cue=tuding
q3 m18 direct cue=katanya
rel m2 leads m4
rel m8 part_of m4
rel m9 part_of m4
rel m28 member_of m27

### Tribun Batam 2012-11-22 article
= Upah Rp 2,04 Juta, Buruh Girang, Apindo Pilih ke [m28=m8 PTUN]
~byline Laporan Tribunnews Batam, Eko Setiawan
~date_line Kamis, 22 November 2012 18:50 WIB
TRIBUNNEWSBATAM, [m1:@IDN BATAM] - Sorak itu pecah di depan Graha Kepri, Kamis (22/11). Ada yang sujud syukur di atas aspal.
[m2:IDN.GOV Gubernur Kepri Muhammad Sani] baru saja {e1 meneken} upah minimum Batam Rp 2.040.000.
"<<q1 Alhamdulillah, [m3:IDN.LAB kawan-kawan]! Tidak sia-sia kita tidur di jalan>>," ujar [m4:IDN.LAB Yoni Mulyo Widodo], Ketua [m5:FSPMI.LAB FSPMI Batam], dari atas mobil pikap.
Sudah tiga hari anggotanya {e2 memblokir} pintu kawasan industri [m6:@IDN Muka Kuning]. Bus karyawan tidak bisa masuk.
Para pengusaha lain nadanya.
"<<q2 Ini tidak masuk akal. Naik 46 persen! [m7:IDN.BUS Kami] {e3 gugat} ke [m8:IDN.JUD PTUN]>>," kata [m9:IDN.BUS Cahya], Ketua [m10:IDN.BUS Apindo Kepri].
Menurut [m11=m9 Cahya], sejumlah [m12:IDN.MNC perusahaan Jepang] sudah {e4 mengancam} pindah ke [m13:@MYS Johor].
[m30=m2 Sani] mengaku tidak ditekan siapa-siapa. "<<q3 [m14=m2 Saya] hanya {e5 mengabulkan} usulan [m15:IDN.GOV Wali Kota Ahmad Dahlan]>>," katanya singkat.
Benarkah? [m31=m15 Dahlan] yang ditemui terpisah justru bilang dia mengusulkan dua angka. "<<q4 Bapak [m16=m2 Gubernur] pilih yang tinggi>>," ujarnya.
Ketegangan sempat terjadi Rabu malam. [m17:IDN.COP Polisi] {e6 membuka} paksa blokade di simpang Panbil. [m18:IDN.LAB Dua buruh] {e7 kena pukul} rotan di kepala.
[m19:IDN.COP Kapolresta Barelang Kombes Karyoto] {e8 meminta maaf}. "<<q5 Kalau memang anggota [m20=m19 saya] salah, saya proses>>," ucapnya.
Permintaan maaf itu {e9 diterima} Yoni. Tapi laporannya ke [m21:IDN.COP Propam] tidak {e10 dicabut}.
~read_also Baca juga: Gerhana Bulan Terlihat di Barelang
Ini bukan pertama kali soal upah bikin Batam tegang. November tahun lalu, [m22:IDN.LAB massa] {e11 membakar} pos polisi dan {e12 melempari} kantor [m23=m15 wali kota] selama dua hari.
[m33=m5 FSPMI] adalah bagian dari [m24:KSPI.LAB KSPI] yang dipimpin [m25:KSPI.LAB Said Iqbal]. [m26=m25 Said] dijadwalkan {e13 datang} ke Batam lusa.
"<<q6 Beliau mau syukuran sama [m27=m5 kita]>>," pungkas Yoni.
e1 m2 > m3 CONCEDE actual 2012-11-22/day ctx=economic
e2 m5 > m10 PROTEST actual 2012-11-20/day mode=obstruct ctx=economic
e3 m7 > m2 ACCUSE planned 2012-11-22/none mode=allege ctx=legal,economic
e4 m12 > m2 THREATEN threatened 2012-11-22/none ctx=economic said=m11
e5 m14 > m15 CONCEDE actual 2012-11-22/day ctx=economic again
e6 m17 > m5 COERCE actual 2012-11-21/day mode=restrict
e7 m17 > m18 ASSAULT actual 2012-11-21/day mode=beat
e8 m19 > m5 SUPPORT actual 2012-11-22/none
e9 m4 > m19 CONCEDE actual 2012-11-22/none
e10 m4 > m17 REJECT actual 2012-11-22/none ctx=legal
e11 m22 > m17 PROTEST actual 2011-11-01/month mode=riot ctx=economic bg
e12 m22 > m23 PROTEST actual 2011-11-01/month mode=riot ctx=economic bg
e13 m26 > m5 CONSULT planned 2012-11-24/day mode=visit
q1 m4 direct cue=ujar
q2 m9 direct cue=kata
q3 m2 direct cue=katanya
q4 m15 direct cue=ujarnya
q5 m19 direct cue=ucapnya
q6 m4 direct cue=pungkas
rel m4 leads m5
rel m9 leads m10
rel m5 part_of m24
rel m25 leads m24

### Kompas.id 2025-05-14 article
= Selamat Tinggal Senjata: [m1:PKK.REB PKK] {e1 Bubar}, [m2:TUR.GOV Ankara] Menghitung Langkah
~byline Oleh Iwan Santosa
~page_control Simpan
Empat puluh satu tahun setelah peluru pertama di Eruh, Partai Pekerja Kurdistan ([m26=m1 PKK]) menyatakan {e2 mengakhiri} perjuangan bersenjatanya. Keputusan itu diambil dalam kongres di dua tempat di pegunungan Irak utara, 5-7 Mei, dan diumumkan pada hari Senin.
Pernyataan tersebut menjawab {e3 seruan} [m3:PKK.REB Abdullah Ocalan]. Dari pulau penjara [m4:@TUR Imrali], tempat [m5=m3 pendiri kelompok itu] mendekam sejak 1999, ia pada 27 Februari menyuruh para pengikutnya membubarkan diri.
Surat Imrali dibacakan di Istanbul oleh delegasi [m6:TUR.PTY Partai DEM], partai ketiga terbesar di parlemen. Kedua ketuanya, [m7:TUR.PTY Tulay Hatimogullari] dan [m8:TUR.PTY Tuncer Bakirhan], lalu {e4 diterima} [m9:TUR.GOV Presiden Recep Tayyip Erdogan] pada 10 April.
"<<q1 Ambang penting sudah dilewati, tetapi [m10=m2 kami] menunggu buktinya>>," kata [m11=m9 Erdogan] seusai rapat kabinet. Menurut dia, <<q2 [m12:TUR.SPY badan intelijen MIT] akan mengawasi penyerahan senjata>>.
Yang menarik, prakarsa itu bermula dari kubu paling keras. Oktober lalu, [m13:TUR.PTY Devlet Bahceli], pemimpin [m14:TUR.PTY Partai Gerakan Nasionalis (MHP)] dan sekutu [m27=m9 Erdogan] di parlemen, {e5 mengundang} [m28=m3 Ocalan] berbicara di gedung dewan jika mau meninggalkan kekerasan. Hari berikutnya, dua penyerang dari [m29=m1 PKK] {e6 menewaskan} lima orang di pabrik pesawat [m15:TUR.BUS TUSAS], dan jet tempur {e7 membalas} ke Irak serta Suriah.
Tuntutan orang Kurdi kini tertuju pada hukum. [m30=m8 Bakirhan] {e8 meminta} pembebasan [m16:TUR.OPP Selahattin Demirtas], bekas ketua partai pendahulu [m31=m6 DEM], sebelum libur Idul Adha. [m17:TUR.GOV Menteri Kehakiman Yilmaz Tunc] mengatakan tidak ada {e9 amnesti umum}.
[m18:TUR.OPP Partai Rakyat Republik (CHP)], yang calon presidennya, [m19:TUR.OPP Ekrem Imamoglu], {e10 dipenjara} sejak Maret, {e11 menyambut} kabar itu dengan syarat: demokrasi tidak boleh berhenti di Diyarbakir.
Di seberang perbatasan, akibatnya belum jelas. [m20:SDF.REB Pasukan Demokratik Suriah (SDF)], yang menguasai [m21:@SYR sepertiga timur laut Suriah], menegaskan bahwa seruan tersebut tidak {e12 berlaku} baginya. Komandannya, [m22:SDF.REB Mazloum Abdi], pada 10 Maret {e13 menandatangani} kesepakatan dengan [m23:SYR.GOV Presiden Ahmed al-Sharaa] untuk melebur ke dalam tentara nasional.
[m24:IRQ.GOV Pemerintah Irak] {e14 memuji} keputusan kongres; [m25:KRG.REB Nechirvan Barzani], presiden wilayah otonom Kurdistan, {e15 menawarkan} Erbil sebagai tempat serah terima.
[m32=m1 PKK] masih tercantum dalam daftar teroris Turki, Amerika Serikat, dan Uni Eropa.
e1 m1 > m2 CONCEDE planned 2025-05-12/day mode=disarm ctx=military again
e2 m1 > m2 CONCEDE planned 2025-05-12/day mode=disarm ctx=military
e3 m3 > m1 REQUEST requested 2025-02-27/day mode=yield ctx=military bg
e4 m9 > m7,m8 CONSULT actual 2025-04-10/day ctx=religion_ethnicity bg
e5 m13 > m3 AGREE hypothetical 2024-10-01/month ctx=legislative bg
e6 m1 > m15 ASSAULT actual 2024-10-01/month ctx=terrorism bg
e7 m2 > m1 ASSAULT actual 2024-10-01/month mode=aerial ctx=military bg
e8 m8 > m2 REQUEST requested 2025-05-14/none mode=release ctx=legal
e9 m17 > m1 REJECT actual 2025-05-14/none ctx=legal
e10 m2 > m19 COERCE actual 2025-03-01/month mode=arrest ctx=repression,election bg
e11 m18 > m1 SUPPORT actual 2025-05-14/none
e12 m20 > m3 REJECT actual 2025-05-14/none mode=yield ctx=military
e13 m22 > m23 SUPPORT actual 2025-03-10/day ctx=military bg
e14 m24 > m1 SUPPORT actual 2025-05-14/none
e15 m25 > m2,m1 AGREE planned 2025-05-14/none ctx=military
q1 m11 direct cue=kata
q2 m11 indirect cue=Menurut
rel m7 leads m6
rel m8 leads m6
rel m13 leads m14
rel m13 ally_of m9
rel m20 controls m21
rel m22 leads m20

### Okezone 2011-04-12 article
= Ditinggal Ketua Dewan ke Tanah Suci, Warga Bima {e1 Tutup} Kantornya dengan Bambu
~byline Edy Irawan - Sindo TV
~date_line Selasa, 12 April 2011 - 20:07 wib
[m1:@IDN BIMA] - Warga dari [m2:@IDN Kecamatan Lambu] habis kesabaran. Pintu kantor DPRD Kabupaten Bima mereka {e2 palang} bambu, Selasa (12/4/2011).
Mereka datang menagih pencabutan SK Bupati Nomor 188. Isinya, izin eksplorasi emas buat [m3:IDN.BUS PT Sumber Mineral Nusantara].
"<<q1 Janji Ketua Dewan, tanggal 12 ada jawaban. Sekarang orangnya umrah. Kami dibohongi!>>" {e3 seru} [m4:IDN.CVL Hasanuddin], koordinator [m5:IDN.CVL Front Rakyat Anti Tambang (FRAT)].
[m6:IDN.LEG Ketua DPRD Mochdar Arsyad] memang sudah berangkat ke Mekkah sejak pekan lalu. Yang ada cuma wakilnya, [m7:IDN.LEG Muhammad Aminurlah].
[m8=m7 Politisi PAN] itu {e4 menemui} massa di teras.
"<<q2 Saya pribadi {e5 setuju} SK dicabut. Tapi yang teken [m9:IDN.GOV Bupati]. Saya tidak punya pulpennya>>," ujar [m10=m7 dia], disambut tawa.
Bupatinya, [m11=m9 Ferry Zulkarnain], tidak bisa ditemui. Ajudannya bilang sedang tidur siang.
Lewat pesan singkat, [m12=m9 Ferry] menulis: "<<q3 Investasi jangan dibenci. Kalau ada yang anarkistis, [m13:IDN.COP polisi] tahu tugasnya>>."
Hasanuddin membaca SMS itu keras-keras. Massa menyoraki.
Pada 10 Februari, aksi di kantor Camat Lambu berakhir hangus. [m14=m5 Massa] {e6 membakar} gedung kecamatan, [m15=m13 polisi] {e7 menembakkan} peluru karet, dan [m16:IDN.CVL enam warga] sampai kini {e8 ditahan} di Mapolres.
[m17:IDN.COP Kapolres Bima AKBP Fauza Barito] menegaskan enam orang itu tidak akan {e9 dilepas}. Pihaknya malah {e10 mencari} tiga orang lagi.
"<<q4 Kami bukan musuh warga. Tapi yang bakar ya tanggung jawab>>," kata Fauza.
Ia membantah peluru yang bersarang di kaki Sahbudin, 31, {e11 ditembakkan} anggotanya. Menurut Fauza, <<q5 itu kena pecahan kaca>>.
[m18:IDN.CVL Direktur Solidaritas untuk Demokrasi (Solud) Bima Dedy Mawardi] ragu. [m19=m18 Dedy] {e12 meminta} [m20:IDN.JUD Komnas HAM] turun ke NTB.
Bambu di pintu kantor dewan baru dibuka menjelang magrib. Besok, kata Hasanuddin, akan {e13 dipasang} lagi.
(ful)
e1 m5 > m6 PROTEST actual 2011-04-12/day mode=obstruct ctx=natural_resource again
e2 m5 > m6 PROTEST actual 2011-04-12/day mode=obstruct ctx=natural_resource
e3 m4 > m6 ACCUSE actual 2011-04-12/day mode=disapprove ctx=natural_resource
e4 m8 > m5 CONSULT actual 2011-04-12/day ctx=natural_resource
e5 m7 > m5 SUPPORT actual 2011-04-12/day ctx=natural_resource
e6 m14 > m9 PROTEST actual 2011-02-10/day mode=riot ctx=natural_resource bg
e7 m15 > m14 ASSAULT actual 2011-02-10/day mode=crowd-control ctx=natural_resource,repression bg
e8 m15 > m16 COERCE actual 2011-04-12/none mode=arrest ctx=legal bg
e9 m17 > m16 REJECT actual 2011-04-12/none mode=yield ctx=legal
e10 m17 > m5 COERCE planned 2011-04-12/none mode=arrest ctx=legal
e11 m13 > m14 ASSAULT denied 2011-02-10/day mode=firearms ctx=repression said=m17
e12 m19 > m20 REQUEST requested 2011-04-12/none mode=assist ctx=human_rights
e13 m5 > m6 PROTEST planned 2011-04-13/day mode=obstruct ctx=natural_resource
q1 m4 direct cue=seru
q2 m10 direct cue=ujar
q3 m12 direct cue=menulis
q4 m17 direct cue=kata
q5 m17 indirect cue=Menurut
rel m4 leads m5
