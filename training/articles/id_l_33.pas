### Merdeka.com 2014-09-23 article
= [m1:HOUTHI.REB Houthi] {e11 Rebut} Radio, Lalu Ikut Tanda Tangan
~byline Reporter Pandasurya Wijaya
~date_line Selasa, 23 September 2014 10:14
Pos jaga di depan bank sentral Sanaa kini ditempati remaja bersarung. [m25=m1 Mereka] anggota [m2:HOUTHI.REB Ansarullah], nama resmi [m26=m1 kelompok Houthi], yang Minggu (21/9) {e1 mengambil} radio negara, kantor kabinet, dan markas divisi dalam sehari.
Malam itu juga [m27=m1 kelompok yang sama] {e2 meneken} perdamaian. Naskahnya disusun [m3:UN Jamal Benomar], utusan [m4:UN PBB], dan disaksikan [m5:YEM.GOV Presiden Abdrabbuh Mansour Hadi]; isinya kabinet baru dalam sebulan dan harga bensin {e3 akan diturunkan}.
"<<q1 Revolusi ini milik semua, bukan milik [m6=m1 kami]>>," ucap [m7:HOUTHI.REB Abdul-Malik al-Houthi] dari [m24:@YEM Saada], provinsi di utara yang dikuasainya sejak 2011. [m8=m7 Pria] 35 tahun itu memimpin [m28=m1 kelompok] sejak [m22:HOUTHI.REB kakaknya] {e4 terbunuh} oleh [m21:YEM.MIL tentara] pada September 2004.
Lampiran keamanan, yang mengharuskan penarikan dari ibu kota, {e5 tidak mau} [m29=m1 mereka] paraf. Penolakan itu membuat [m9:YEM.PTY Partai Islah] curiga. [m10:YEM.PTY Mohammed Qahtan], anggota pimpinannya, bertanya untuk apa merayakan kertas separuh.
[m30=m9 Islah] sesungguhnya sasaran. Sekutunya di tentara, [m11:YEM.MIL Jenderal Ali Mohsen al-Ahmar], panglima [m12:YEM.MIL Divisi Lapis Baja Pertama], kabur lewat pintu belakang. Markasnya {e6 dijarah}.
~advert Yuk follow Merdeka.com di media sosial
Kepala kabinet, [m13:YEM.GOV Mohammed Basindwa], {e7 mengundurkan diri} sebelum pena diangkat. [m14=m13 Ia] {e8 menuding} [m31=m5 presiden] otoriter.
Mengapa tentara tak melawan? [m15:YEM.GOV Menteri Dalam Negeri Abdo al-Tarib] {e9 memerintahkan} [m16:YEM.COP polisi] bekerja sama dengan pendatang. Banyak yang menduga [m17:YEM.ELI Ali Abdullah Saleh], mantan presiden, bermain; partainya, [m18:YEM.PTY GPC], tetap [m32=m17 ia] ketuai.
[m19:GCC Dewan Kerja Sama Teluk], perhimpunan enam monarki yang tahun ini dipimpin [m20:KWT.GOV Kuwait], {e10 menyambut} perjanjian. Dukungan serupa datang dari [m23:IRN.GOV Teheran], yang disebut [m33:SAU.GOV Riyadh] pelindung kelompok itu.
Penduduk membeli roti. Bensin, sampai siang, belum turun.
e11 m1 > m5 COERCE actual 2014-09-21/day mode=seize ctx=territory again
e1 m2 > m5 COERCE actual 2014-09-21/day mode=seize ctx=territory
e2 m1 > m5 SUPPORT actual 2014-09-21/day ctx=territory,diplomatic
e3 m5 > m1 CONCEDE planned 2014-09-21/day ctx=economic
e4 m21 > m22 ASSAULT actual 2004-09-01/month ctx=territory bg
e5 m2 > m5 REJECT actual 2014-09-21/day mode=yield ctx=military
e6 m2 > m12 ASSAULT actual 2014-09-21/day mode=destroy ctx=military
e7 m13 > m5 RETREAT actual 2014-09-21/day mode=resign ctx=executive
e8 m14 > m5 ACCUSE actual 2014-09-21/day mode=disapprove ctx=executive
e9 m15 > m16 REQUEST requested 2014-09-23/none mode=yield
e10 m19,m23 > m5 SUPPORT actual 2014-09-23/none ctx=diplomatic
q1 m7 direct cue=ucap
rel m8 leads m1 from=2004-09
rel m7 controls m24 from=2011
rel m10 member_of m9
rel m11 ally_of m9
rel m11 leads m12
rel m17 leads m18
rel m19 led_by m20

### Bali Post 2016-08-03 article
= Reklamasi Teluk Benoa: [m1:IDN.REL Desa Adat] Turun Lagi, [m2:IDN.GOV Gubernur] Lempar ke Pusat
~byline (kmb32)
~date_line Rabu, 3 Agustus 2016
[m3:@IDN DENPASAR] (Bali Post) – Kentongan dibunyikan dari tiga belas banjar. Selasa (2/8), sesudah sembahyang di pura, [m4:IDN.REL krama dari 39 desa adat] {e1 menduduki} simpang tol Benoa selama dua jam.
[m28=m4 Mereka] tergabung dalam [m5:IDN.REL Pasubayan Desa Adat Tolak Reklamasi]. Koordinatornya [m6:IDN.REL Wayan Swarsa], bendesa [m7:IDN.REL Desa Adat Kuta].
"<<q1 Kalau [m29:IDN.GOV presiden] tidak mencabut perpres, Agustus [m8=m5 kami] jadikan bulan kentongan>>," tegas [m9=m6 Swarsa].
Peraturan yang dimaksud bernomor 51, diteken [m10:IDN.ELI Susilo Bambang Yudhoyono] pada Mei 2014. Dengan itu, 700 hektare teluk {e2 boleh diurug} oleh [m11:IDN.BUS PT Tirta Wahana Bali Internasional (TWBI)], anak perusahaan [m12:IDN.BUS Artha Graha].
Tuntutan tersebut {e3 dikembalikan} oleh [m30=m2 gubernur]. [m13=m2 Made Mangku Pastika] mengatakan, <<q2 wewenang ada pada [m14:IDN.GOV Jakarta], bukan Renon>>. [m31=m2 Ia], yang disokong [m15:IDN.PTY Demokrat] waktu pemilihan, {e4 menolak menemui} [m32=m4 massa].
Beda dengan tetangganya. [m16:IDN.GOV Wali Kota IB Rai Mantra] {e5 menerima} delegasi di teras dan {e6 berjanji} meneruskan surat. [m17:IDN.LEG Adi Wiryatama], ketua [m18:IDN.LEG DPRD Bali] dari [m19:IDN.PTY PDI-P], juga begitu.
~related Baca juga: Harga Canang Naik Jelang Purnama
Investor tidak tinggal diam. [m20:IDN.BUS Hendi Lukman], direktur utama [m33=m11 TWBI], {e7 mengadukan} [m21:IDN.CVL I Gede Ari Astina] ke polisi atas cuitan; pemukul drum grup Superman Is Dead yang dipanggil Jerinx itu aktivis [m22:IDN.NGO ForBALI], aliansi yang dikoordinasi [m23:IDN.NGO Wayan Gendo Suardana]. Pengaduan itu, kata [m24=m23 Gendo], <<q3 hadiah ulang tahun>>.
[m25:IDN.COP Polda Bali] {e8 mengerahkan} 400 personel dan {e9 mengamankan} [m27:IDN.CVL dua orang pembawa bendera]; keduanya {e10 dipulangkan} sebelum malam. [m26:IDN.COP Kombes AA Made Sudana] menyebut aksi tertib.
Sabtu nanti aksi yang sama {e11 diulang} di Sanur, pasang sedang tinggi-tingginya.
e1 m4 > m2 PROTEST actual 2016-08-02/day mode=obstruct ctx=environment
e2 m10 > m11 AGREE planned 2014-05-01/month ctx=environment,economic bg
e3 m13 > m5 REJECT actual 2016-08-03/none mode=change ctx=environment
e4 m13 > m4 REJECT actual 2016-08-02/day mode=meet ctx=environment
e5 m16 > m4 CONSULT actual 2016-08-02/day ctx=environment
e6 m16 > m4 AGREE planned 2016-08-02/day ctx=environment
e7 m20 > m21 ACCUSE actual 2016-08-03/none mode=allege ctx=legal
e8 m25 > m4 MOBILIZE actual 2016-08-02/day mode=police
e9 m25 > m27 COERCE actual 2016-08-02/day mode=arrest
e10 m25 > m27 RETREAT actual 2016-08-02/day mode=release
e11 m5 > m2 PROTEST planned 2016-08-06/day mode=demo ctx=environment
q1 m6 direct cue=tegas
q2 m2 indirect cue=mengatakan
q3 m23 indirect cue=kata
rel m6 leads m5
rel m6 leads m7
rel m4 member_of m5
rel m11 part_of m12
rel m17 leads m18
rel m17 member_of m19
rel m20 leads m11
rel m21 member_of m22
rel m23 leads m22

### Republika 2013-07-09 article none
= Kolak Gratis Masjid Jogokariyan Tembus Seribu Mangkuk
~date_line Selasa 09 Jul 2013 18:02 WIB
~byline Rep: Yulianingsih/ Red: Dewi Mardiani
[m1:#Republika REPUBLIKA.CO.ID], [m2:@IDN YOGYAKARTA] -- Pada sore pertama Ramadhan, dapur itu kehabisan gula jawa. [m3:IDN.REL Takmir Masjid Jogokariyan] memasak dua belas kuali kolak dan semuanya tandas pukul enam kurang sepuluh.
"<<q1 Tahun lalu sembilan ratus mangkuk, sekarang seribu lebih sedikit>>," kata [m4:IDN.REL Muhammad Jazir].
[m5=m4 Ustaz] itu memimpin [m14=m3 takmir] sejak 1999. Kampung Ramadhan, kelompok panitia di dalam [m6=m3 takmir], dikepalai menantunya yang pendiam, [m7:IDN.REL Welly].
Lalu lintas dialihkan [m8:IDN.COP Polsek Mantrijeron]. Tidak ada kemacetan, hanya seekor kambing yang lepas.
~advert REPUBLIKA Travel: Umrah Syawal
Menurut [m9:IDN.BUS Sri Lestari], penjual gorengan, <<q2 pembeli tahun ini lebih sabar>>.
[m10:IDN.CVL Persatuan Becak Wisata], bagian dari [m11:IDN.CVL Organda Yogya], menggratiskan antaran bagi lansia. Ketuanya, [m12:IDN.CVL Parmin], sanggup sampai malam kedua puluh.
"<<q3 Sesudah itu kaki saya mau mudik>>," [m13=m12 dia] tertawa.
Penjual mainan dari Klaten berdatangan. Sampai Lebaran, 120 lapak sudah dipesan.
q1 m4 direct cue=kata
q2 m9 indirect cue=Menurut
q3 m12 direct
rel m5 leads m3 from=1999
rel m10 part_of m11
rel m12 leads m10
