### DW Indonesia 2018-10-16 article
= Ortodoks {e1 Terbelah}: [m1:ROC.REL Moskow] Tinggalkan [m2:ECP.REL Konstantinopel]
~date_line 16.10.2018
~share Facebook Twitter
Delapan jam bersidang di Minsk, [m3:ROC.REL Sinode Gereja Ortodoks Rusia] pada Senin malam (15/10) {e2 memutuskan} segala persekutuan dengan Patriarkat Konstantinopel. Umatnya tidak boleh lagi menerima sakramen di gereja yang bernaung di bawah [m4:ECP.REL Patriark Bartholomew I].
"<<q1 [m5=m3 Kami] terpaksa. [m6=m2 Pihak sana] telah merangkul para skismatik>>," kata [m7:ROC.REL Metropolit Hilarion], yang mengepalai urusan luar gereja itu.
Yang disebutnya skismatik ialah [m8:UOCKP.REL Patriarkat Kyiv], pimpinan [m9:UOCKP.REL Filaret], serta satu gereja lain di [m10:UKR.GOV Ukraina]. Kamis pekan lalu [m11=m4 Bartholomew] {e3 mencabut} kutukan atas keduanya dan {e4 membatalkan} surat tahun 1686 yang menyerahkan Kyiv kepada Moskow.
Dorongannya politis, tidak disangkal siapa pun. [m12:UKR.GOV Presiden Petro Poroshenko], yang Maret depan mencari masa jabatan kedua, April lalu {e5 terbang} ke [m13:@TUR Istanbul] untuk {e6 meminta} kemandirian gereja. "<<q2 Ini soal keamanan nasional>>," ujarnya. Kini ia {e7 berjanji} tidak akan merebut paksa satu biara pun.
Janji tersebut tidak meyakinkan [m14:UOCMP.REL Metropolit Onufriy], pemimpin [m15:UOCMP.REL gereja yang setia kepada Moskow]. Di Lavra Kyiv, umatnya berjaga siang malam.
[m16:RUS.GOV Dmitry Peskov], juru bicara Kremlin, {e8 memperingatkan} bahwa negaranya akan melindungi orang Ortodoks dengan cara politik dan diplomatik, "<<q3 hanya itu>>". [m17:RUS.GOV Vladimir Putin] mengumpulkan dewan keamanannya Jumat malam khusus untuk perkara ini.
[m26=m16 Peskov] membantah bahwa [m23:RUS.SPY peretas Rusia] {e10 mencuri} surat elektronik para pembantu [m27=m4 Bartholomew], sebagaimana {e14 dituduhkan} [m18:USA.JUD Departemen Kehakiman AS] bulan ini.
Gereja lain memilih berhati-hati. [m19:SOC.REL Patriark Serbia Irinej] {e11 menyesalkan} keputusan Konstantinopel; [m20:GOC.REL Gereja Yunani] belum bersuara. [m21:BLR.GOV Alexander Lukashenko], tuan rumah sinode, {e12 menyambut} para uskup dengan jamuan.
[m22:USA.GOV Mike Pompeo] {e13 mendukung} kebebasan beragama di Ukraina, tanpa menyebut nama siapa pun.
Di Moskow toko lilin kehabisan ikon Santo Vladimir.
e1 m1 > m2 SANCTION actual 2018-10-15/day again
e2 m3 > m2 SANCTION actual 2018-10-15/day mode=discontinue ctx=religion_ethnicity
e3 m11 > m8 CONCEDE actual 2018-10-11/day ctx=religion_ethnicity
e4 m11 > m3 SANCTION actual 2018-10-11/day mode=discontinue ctx=religion_ethnicity
e5 m12 > m4 CONSULT actual 2018-04-01/month mode=visit ctx=religion_ethnicity bg
e6 m12 > m4 REQUEST requested 2018-04-01/month mode=assist ctx=religion_ethnicity bg
e7 m12 > m15 AGREE planned 2018-10-16/none ctx=religion_ethnicity
e8 m16 > m10 THREATEN threatened 2018-10-16/none ctx=religion_ethnicity
e10 m23 > m4 COERCE denied 2018-10-16/none mode=cyber ctx=cyber said=m16
e11 m19 > m2 ACCUSE actual 2018-10-16/none mode=disapprove ctx=religion_ethnicity
e12 m21 > m3 CONSULT actual 2018-10-15/day ctx=religion_ethnicity
e13 m22 > m10 SUPPORT actual 2018-10-16/none ctx=religion_ethnicity
e14 m18 > m23 ACCUSE actual 2018-10-01/month mode=allege ctx=cyber bg
q1 m7 direct cue=kata
q2 m12 direct cue=ujarnya
q3 m16 mixed
rel m4 leads m2
rel m9 leads m8
rel m14 leads m15

### Tribun Sultra 2024-11-07 article
= Guru Honorer Supriyani {e1 Dibela}, Bupati Surunuddin Malah Copot Camat
~byline Laporan Wartawan TribunnewsSultra.com, Samsul
TRIBUNNEWSSULTRA.COM, [m1:@IDN KONAWE SELATAN] - Kasus guru yang dituduh memukul anak polisi ini sudah ke mana-mana. Terakhir, makan korban seorang camat.
[m2:IDN.GOV Camat Baito Sudarsono Mangidi] {e2 dicopot}. Yang mencopot, [m3:IDN.GOV Bupati Surunuddin Dangga], sejak Selasa (29/10/2024).
"<<q1 [m4=m2 Saya] cuma pinjamkan mobil dinas buat antar [m5:IDN.EDU Bu Supriyani] ke pengadilan. Salah?>>" kata [m6=m2 Sudarsono].
Mobil itu kacanya retak. [m7=m2 Dia] menduga ditembak. [m8:IDN.COP Polres Konsel] mengecek, hasilnya: kena ketapel, atau batu.
Bupati membantah pencopotan itu {e4 hukuman}. "<<q2 Cuma ditarik ke kabupaten supaya tenang>>," kilahnya.
[m9=m3 Politisi Golkar] itu Selasa (5/11) mengumpulkan [m10=m5 Supriyani] dan [m11:IDN.COP Aipda Wibowo Hasyim], ayah si murid, di rumah jabatan. Keduanya {e5 didamaikan}, salaman, difoto.
Besoknya [m12=m5 sang guru] {e6 mencabut} tanda tangan. "<<q3 [m13=m5 Saya] ditekan>>," tulisnya di surat.
Pengacaranya, [m14:IDN.CVL Andri Darmawan], yang memimpin [m15:IDN.CVL LBH HAMI] Sultra, {e7 memecat} ketua cabangnya, [m16:IDN.CVL Samsuddin], karena ikut bikin acara damai itu.
[m17:PGRI.LAB PGRI] {e13 di belakang} [m25=m5 Supriyani]. [m18:PGRI.LAB Ketua PGRI Sultra Abdul Halim Momo] mengancam semua guru di Baito {e8 mogok}.
"<<q4 Satu dipenjara, semua berhenti mengajar>>," tegasnya.
[m19:IDN.JUD Kejari Konsel] lewat [m20:IDN.JUD Kajari Ujang Sutisna] sempat {e9 menahan} [m27=m5 Supriyani] sepekan, lalu menangguhkan.
Kapolda [m21:IDN.COP Irjen Dwi Irianto] sudah menurunkan Propam: [m22:IDN.COP Kapolsek Baito] diduga {e10 minta} uang Rp 50 juta.
Kapolsek, [m23=m22 Ipda Muhammad Idris], membantah {e11 meminta}.
Menteri [m24:IDN.GOV Abdul Mu'ti] {e12 menawarkan} kursi PPPK jalur afirmasi.
e1 m17 > m5 SUPPORT actual 2024-11-07/none again
e2 m3 > m2 SANCTION actual 2024-10-29/day mode=discontinue ctx=executive
e4 m3 > m2 SANCTION denied 2024-11-07/none again
e5 m9 > m10,m11 CONSULT actual 2024-11-05/day mode=third-party
e6 m12 > m11 REJECT actual 2024-11-06/day
e7 m14 > m16 SANCTION actual 2024-11-07/none mode=discontinue
e8 m18 > m19 PROTEST hypothetical 2024-11-07/none mode=strike ctx=legal
e9 m20 > m5 COERCE actual 2024-11-07/none mode=arrest ctx=legal bg
e10 m22 > m5 REQUEST denied 2024-11-07/none ctx=corruption again
e11 m23 > m5 REQUEST denied 2024-11-07/none ctx=corruption
e12 m24 > m5 AGREE planned 2024-11-07/none
e13 m17 > m5 SUPPORT actual 2024-11-07/none
q1 m6 direct cue=kata
q2 m3 direct cue=kilahnya
q3 m12 direct cue=tulisnya
q4 m18 direct cue=tegasnya
rel m18 leads m17
rel m14 leads m15
rel m20 leads m19
