### Antara 2018-08-28
[m1:IDN.MIL TNI AL] dan [m2:IND.MIL Angkatan Laut India] menyelesaikan {e1 patroli terkoordinasi} ke-32 di Laut Andaman, diikuti KRI Teuku Umar dan kapal INS Kulish.
e1 m1 > m2 COOPERATE actual 2018-08-28/none ctx=military

### Kompas.com 2021-11-30
[m1:IDN.GOV Pemerintah Indonesia] {e1 membuka kembali pintu masuk} bagi [m2:SGP.CVL pelancong Singapura] yang sudah divaksin, timbal balik dari koridor perjalanan yang {e2 disepakati} dengan [m3:SGP.GOV Menlu Vivian Balakrishnan].
e1 m1 > m2 CONCEDE actual 2021-11-30/none ctx=health
e2 m1 > m3 AGREE planned 2021-11-30/none ctx=health

### detikNews 2015-05-29
[m1:IDN.JUD Kejaksaan Tinggi DKI] {e1 memasukkan} [m2:IDN.ELI mantan Dirut PLN Dahlan Iskan] ke daftar tersangka, [m3:IDN.GOV Imigrasi] {e2 mencabut paspornya}.
e1 m1 > m2 ACCUSE actual 2015-05-29/none mode=allege ctx=corruption
e2 m3 > m2 COERCE actual 2015-05-29/none mode=restrict ctx=corruption

### CNN Indonesia 2017-09-03
[m1:JPN.MIL Empat F-35 dan dua F-15 Jepang] {e1 terbang beriringan} dengan [m2:USA.MIL pengebom B-1B Amerika] di atas Kyushu sebagai {e2 isyarat} kepada [m3:PRK.GOV Pyongyang].
e1 m1 > m2 COOPERATE actual 2017-09-03/none ctx=military
e2 m1,m2 > m3 THREATEN threatened 2017-09-03/none ctx=military

### SINDOnews 2021-04-22
[m1:RUS.GOV Menhan Sergei Shoigu] memerintahkan [m2:RUS.MIL pasukan di dekat perbatasan Ukraina] {e1 kembali ke pangkalan permanen} per 1 Mei, langkah yang {e2 disambut baik} [m3:UKR.GOV Zelensky].
e1 m1 > m3 CONCEDE planned 2021-05-01/day ctx=military
e2 m3 > m1 SUPPORT actual 2021-04-22/none ctx=military

### Tempo.co 2004-12-29
Tanpa visa, tanpa surat jalan: [m1:IDN.GOV pemerintah] {e1 membebaskan masuk} [m2:? relawan asing] ke Aceh, provinsi yang sebelumnya tertutup bagi [m3:? orang luar] di bawah darurat sipil.
e1 m1 > m2 RETREAT actual 2004-12-29/none mode=access ctx=disasters

### VOA Indonesia 2020-11-18
[m1:USA.GOV Pentagon] mengumumkan {e1 pengurangan} [m21:USA.MIL tentara] di [m2:@AFG Afghanistan] menjadi 2.500; [m3:NATO Sekjen NATO Jens Stoltenberg] {e2 mengingatkan} [m4=m1 Washington] bahwa <<q1 harga pergi terlalu cepat bisa sangat mahal>>.
[m5:TALIBAN.REB Taliban] menyebutnya langkah baik.
e1 m1 > m5 CONCEDE planned 2020-11-18/none ctx=military
e2 m3 > m4 REQUEST requested 2020-11-18/none mode=change ctx=military
q1 m3 indirect cue=mengingatkan

### Republika 2014-10-23
[m1:IDN.PTY Koalisi Indonesia Hebat] {e1 mengancam membentuk} pimpinan DPR tandingan apabila [m2:IDN.PTY Koalisi Merah Putih] terus memonopoli kursi ketua komisi.
e1 m1 > m2 THREATEN threatened 2014-10-23/none ctx=legislative

### Jubi 2019-09-03
[m1:AUS.GOV Marise Payne] mengatakan [m2=m1 pemerintahnya] {e1 tetap mendukung} Perjanjian Lombok dan tidak akan {e2 memberi tempat} bagi [m3:ULMWP gerakan separatis Papua] di [m4:@AUS Canberra].
Pernyataan itu dikirim ke [m5:IDN.GOV KBRI].
e1 m2 > m5 SUPPORT actual 2019-09-03/none ctx=territory said=m1
e2 m2 > m3 AID denied 2019-09-03/none ctx=territory said=m1

### Antara 2016-05-25
[m1:IDN.GOV Kementerian Kelautan] {e1 menyerahkan} [m3:VNM.CVL 228 nelayan] kepada [m2:VNM.MIL kapal patroli Vietnam] di batas landas kontinen, sementara [m4:VNM.CVL 71 tersangka] {e2 tetap diproses}.
e1 m1 > m3 RETREAT actual 2016-05-25/none mode=release ctx=migration
e2 m1 > m4 ACCUSE actual 2016-05-25/none mode=investigate ctx=legal

### Bisnis.com 2017-03-09
Kalau 120 hari {e1 perundingan} gagal, [m1:USA.BUS Freeport-McMoRan] {e2 akan memilih jalur arbitrase}, kata [m2:USA.BUS Richard Adkerson] setelah {e3 ditemui} [m3:IDN.GOV Ignasius Jonan].
e1 m1 > m3 CONSULT actual 2017-03-09/none ctx=natural_resource
e2 m1 > m3 THREATEN threatened 2017-03-09/none ctx=natural_resource,legal said=m2
e3 m3 > m2 CONSULT actual 2017-03-09/none ctx=natural_resource

### Kumparan 2018-05-08
[m21=m2 Enam polisi] gugur ketika [m1:JAD.REB tahanan] {e1 merebut senjata} di Rutan Depok. [m2:IDN.COP Brimob] {e2 menyetop} makanan, lalu {e3 mengultimatum}.
e1 m1 > m2 ASSAULT actual 2018-05-08/none ctx=terrorism
e2 m2 > m1 COERCE actual 2018-05-08/none mode=withhold ctx=terrorism
e3 m2 > m1 THREATEN threatened 2018-05-08/none ctx=terrorism

### Okezone 2013-05-29
[m1:IDN.COP Polda Metro Jaya] {e1 memindahkan} [m2:IDN.COP seribu anggota] dari pos mudik ke Senayan guna membendung [m3:IDN.LAB buruh Jamkeswatch].
e1 m1 > m3 MOBILIZE actual 2013-05-29/none mode=police ctx=economic

### Kompas 2005-08-22
{e1 Pelucutan} pertama berlangsung khidmat: 78 senjata [m1:GAM.REB gerilyawan] dipotong [m2:AMM pemantau Uni Eropa], dan [m3:IDN.MIL 1.300 prajurit] {e3 diberangkatkan pulang} dari Lhokseumawe.
e1 m1 > m2 RETREAT actual 2005-08-22/none mode=disarm ctx=military
e3 m3 > m1 RETREAT actual 2005-08-22/none mode=withdraw ctx=military

### CNN Indonesia 2021-01-20
Tidak lama setelah dilantik, [m1:USA.GOV Biden] {e1 mencabut} larangan masuk bagi [m2:? warga negara mayoritas Muslim], membawa kembali negaranya ke Perjanjian Paris, dan {e3 menghentikan} tembok di perbatasan [m3:MEX.GOV Meksiko].
e1 m1 > m2 CONCEDE actual 2021-01-20/none ctx=migration
e3 m1 > m3 CONCEDE actual 2021-01-20/none ctx=migration

### Media Indonesia 2011-12-27
[m1:IDN.COP Polda NTB] {e1 mengakui} [m2=m1 anggotanya] {e2 menembak} [m3:IDN.CVL warga] di Pelabuhan Sape, tetapi membantah {e3 menghujani} [m4=m3 mereka] saat tiarap.
e2 m2 > m3 ASSAULT actual 2011-12-27/none mode=firearms ctx=repression said=m1
e3 m2 > m4 ASSAULT denied 2011-12-27/none mode=firearms ctx=repression said=m1
e1 m1 > m3 CONCEDE actual 2011-12-27/none ctx=repression

### Tribunnews 2017-01-04 headline
[m1:IDN.MIL Gatot] {e1 Bekukan} Kerja Sama, [m2:AUS.MIL Australia] {e2 Berjanji Usut} Materi Pelatihan
e1 m1 > m2 SANCTION actual 2017-01-04/none mode=discontinue ctx=military
e2 m2 > m1 AGREE planned 2017-01-04/none ctx=military

### Antara 2020-01-31 headline
[m1:GBR.GOV Inggris] Resmi {e1 Tinggalkan} [m2:EU Uni Eropa], [m3:FRA.GOV Macron] {e2 Sesalkan}
e1 m1 > m2 RETREAT actual 2020-01-31/none mode=withdraw ctx=diplomatic
e2 m3 > m1 ACCUSE actual 2020-01-31/none mode=disapprove ctx=diplomatic

### SINDOnews 2019-12-20 headline
Bantah {e1 Kirim} Tentara Bayaran, [m1:RUS.GOV Moskow]: Kami Tak Ada di Pihak [m2:LNA.REB Haftar]
e1 m1 > m2 AID denied 2019-12-20/none ctx=military

### Kontan 2014-01-13 headline
[m1:IDN.GOV Jakarta] {e1 Longgarkan} Larangan Mineral, [m2:USA.BUS Newmont] Tetap {e2 Gugat}
e1 m1 > m2 CONCEDE actual 2014-01-13/none ctx=natural_resource
e2 m2 > m1 ACCUSE actual 2014-01-13/none mode=allege ctx=natural_resource,legal

### Detikcom 2012-12-12 headline
[m1:IDN.JUD KPK]-[m2:IDN.COP Polri] {e1 Berdamai}, 13 Penyidik {e2 Boleh Tinggal}
e1 m1 > m2 SUPPORT actual 2012-12-12/none ctx=corruption
e2 m2 > m1 CONCEDE actual 2012-12-12/none ctx=corruption

### Suara.com 2024-03-18 headline
Kalah Hitungan, [m1:IDN.PTY Ganjar] {e1 Pertimbangkan} Hak Angket terhadap [m3:IDN.GOV Istana], [m2:IDN.PTY Airlangga] {e2 Cibir}
e2 m2 > m1 ACCUSE actual 2024-03-18/none mode=disapprove ctx=election
e1 m1 > m3 ACCUSE hypothetical 2024-03-18/none mode=investigate ctx=election,legislative

### Tribun Batam 2015-11-03
[m1:SGP.COP Polisi Singapura] {e1 menyerahkan} [m2:IDN.CRM buronan perampok] kepada [m3:IDN.COP Polda Kepri] di Pelabuhan Batam Centre; [m4:IDN.COP Kapolda] mengatakan [m5=m4 pihaknya] {e2 memberi} data sidik jari sebagai imbalan.
e1 m1 > m3 COOPERATE actual 2015-11-03/none ctx=crime
e2 m5 > m1 COOPERATE actual 2015-11-03/none ctx=crime said=m4

### Antara 2017-05-24
Separuh kota Marawi jatuh: [m1:MAUTE.REB kelompok Maute] {e1 menguasai} jembatan dan {e2 membawa} [m2:PHL.REL seorang pastor] sebagai tameng. [m3:PHL.GOV Duterte], yang {e3 memotong kunjungannya} ke [m4:RUS.GOV Moskwa], {e4 menetapkan darurat militer} di Mindanao.
e1 m1 > m3 COERCE actual 2017-05-24/none mode=seize ctx=terrorism
e2 m1 > m2 ASSAULT actual 2017-05-24/none mode=abduct ctx=terrorism
e4 m3 > m1 COERCE actual 2017-05-24/none mode=martial-law ctx=terrorism
e3 m3 > m4 CONSULT actual 2017-05-24/none mode=visit ctx=diplomatic

### Liputan6.com 2009-10-02 none
Tiga hari setelah gempa, hotel Ambacang masih dikelilingi garis polisi. Alat berat dari [m1:IDN.BUS PT Semen Padang] bekerja bergantian. [m2:IDN.GOV Kepala BMKG] mencatat 46 gempa susulan.

### Kompas.id 2023-05-04
[m1:IDN.LEG Badan Kehormatan DPRD] {e1 memberhentikan} [m2:IDN.LEG wakil ketua] dari alat kelengkapan; [m3:IDN.PTY fraksinya] tidak keberatan, dan [m4=m2 yang bersangkutan] {e2 menerima putusan} dengan lapang dada.
e1 m1 > m2 SANCTION actual 2023-05-04/none mode=expel ctx=legislative
e2 m4 > m1 CONCEDE actual 2023-05-04/none ctx=legislative

### VOA Indonesia 2025-01-19
[m1:HAMAS.REB Brigade al-Qassam] {e1 memulangkan} [m2:ISR.CVL tiga perempuan], dan [m3:ISR.MIL tentara pendudukan] {e2 beringsut keluar} dari pusat Rafah sesuai pakta yang {e3 dijembatani} [m4:QAT.GOV Doha].
e1 m1 > m2 RETREAT actual 2025-01-19/none mode=release ctx=military
e2 m3 > m1 RETREAT actual 2025-01-19/none mode=withdraw ctx=military
e3 m4 > m1,m3 CONSULT actual 2025-01-19/none mode=third-party ctx=diplomatic

### Tempo.co 2020-12-23
[m1:IDN.GOV Kemlu] {e1 memulangkan paksa} diplomat? [m2:IDN.GOV Juru bicara Faizasyah] meluruskan: [m3:DEU.SPY pegawai Kedutaan Jerman] yang bertamu ke [m4:IDN.REL kantor FPI] ditarik sendiri oleh [m5:DEU.GOV Berlin], setelah [m6=m2 pihaknya] {e3 meminta klarifikasi}.
e1 m1 > m3 SANCTION denied 2020-12-23/none mode=expel ctx=diplomatic said=m2
e3 m6 > m5 REQUEST requested 2020-12-23/none ctx=diplomatic

### Jawa Pos 2016-02-24
Jangan coba-coba: [m1:IDN.COP Kapolresta Sidoarjo] {e1 akan menindak} [m2:IDN.CVL korban lumpur] yang menghalangi pengerukan, walau [m3:IDN.LEG Pansus DPRD] {e3 menjamin} [m4=m2 mereka] bebas berkumpul.
e1 m1 > m2 THREATEN threatened 2016-02-24/none ctx=environment
e3 m3 > m4 AGREE actual 2016-02-24/none ctx=rights_freedoms

### Harian Kompas 2018-07-16
{e1 Jabat tangan} [m1:USA.GOV Trump] dan [m2:RUS.GOV Putin] di [m3:@FIN Helsinki] dihujani {e2 kritik} [m4:USA.LEG John McCain]; [m5=m1 sang presiden] lebih {e3 memercayai} tamunya daripada [m6:USA.SPY dinas intelijennya sendiri].
e1 m1 > m2 CONSULT actual 2018-07-16/none ctx=diplomatic
e2 m4 > m1 ACCUSE actual 2018-07-16/none mode=disapprove ctx=diplomatic
e3 m5 > m2 SUPPORT actual 2018-07-16/none ctx=intelligence

### Antara 2021-10-18
[m1:MMR.MIL Min Aung Hlaing] {e1 akan mengampuni} 5.636 [m2:MMR.CVL tahanan pengunjuk rasa] dalam rangka Thadingyut, tiga hari setelah [m3:ASEAN ASEAN] {e2 tidak mengundangnya} ke KTT.
e1 m1 > m2 CONCEDE planned 2021-10-18/none ctx=pro_democracy
e2 m3 > m1 SANCTION actual 2021-10-15/day mode=expel ctx=diplomatic

### Metro TV News 2014-11-07
Adu jotos berakhir dengan pelukan. [m1:IDN.LEG Anggota kubu KMP] {e1 membalikkan meja} dan {e3 menyalahkan} [m2:IDN.LEG kubu KIH]; kini [m3=m1+m2 kedua kubu] {e2 bersepakat} merevisi UU MD3.
e1 m1 > m2 PROTEST actual 2014-11-07/none mode=riot ctx=legislative
e2 m1 > m2 AGREE planned 2014-11-07/none ctx=legislative
e3 m1 > m2 ACCUSE actual 2014-11-07/none mode=disapprove ctx=legislative

### SINDOnews 2022-11-15
Rudal jatuh di Przewodow dan [m1:POL.GOV Warsawa] {e1 menaikkan kesiapan} sebagian [m2:POL.MIL satuannya]. [m3:RUS.GOV Moskow] menyangkal {e2 menembakkannya}; [m4:USA.GOV Joe Biden] berpendapat kecil kemungkinan [m5=m3 negara itu] pelakunya.
e1 m1 > m3 MOBILIZE actual 2022-11-15/none mode=troops ctx=military
e2 m3 > m1 ASSAULT denied 2022-11-15/none mode=aerial ctx=military

### Lombok Post 2014-02-11
Ogah ditawar, [m1:IDN.CVL warga Sekaroh] {e2 menuntut} [m2:IDN.BUS PT Autore] hengkang; [m3:IDN.GOV Wakil Gubernur] {e3 menjanjikan} jawaban Senin.
e2 m1 > m2 REQUEST requested 2014-02-11/none mode=yield ctx=natural_resource
e3 m3 > m1 AGREE planned 2014-02-11/none ctx=natural_resource

### Antara 2013-08-25
[m1:IDN.GOV RI] dan [m2:USA.GOV AS] {e1 menuntaskan transaksi} delapan Apache seharga 500 juta dolar; [m3:USA.GOV Chuck Hagel] menyebut penjualan itu, yang ditandatangani di [m4:@IDN Jakarta], tonggak bersejarah.
e1 m1 > m2 COOPERATE actual 2013-08-25/none ctx=military

### Republika 2017-09-15 none
[m1:IDN.REL LAZISNU] mengumpulkan zakat lewat aplikasi. Setahun terakhir tercatat 1,2 juta transaksi, naik dua kali lipat, tutur [m2:IDN.REL direkturnya] dalam acara syukuran.

### CNN Indonesia 2024-03-22
[m1:RUS.GOV Moskow] dan [m2:CHN.GOV Beijing] {e1 menjegal} rancangan gencatan senjata [m3:USA.GOV Washington] di [m4:UNSC Dewan Keamanan]; tiga hari kemudian [m5=m3 negara pengusul] {e2 membiarkan lolos} naskah lain dengan abstain.
e1 m1,m2 > m3 REJECT actual 2024-03-22/none ctx=diplomatic
e2 m5 > m4 CONCEDE actual 2024-03-25/day ctx=diplomatic

### Kompas 2001-01-29
Dengan lima belas ribu [m1:IDN.EDU mahasiswa] {e1 di pelatarannya}, [m2:IDN.LEG DPR] menerima laporan Buloggate. Di Situbondo [m3:IDN.REL massa NU] {e2 menebangi pohon} untuk menutup jalan, sementara [m4:IDN.MIL Kodam Brawijaya] {e3 menyiapkan} tujuh batalion.
Sasaran amarah mereka [m5:IDN.GOV Gus Dur].
e1 m1 > m5 PROTEST actual 2001-01-29/none mode=demo ctx=corruption
e2 m3 > m2 PROTEST actual 2001-01-29/none mode=obstruct ctx=political_institutions
e3 m4 > m3 MOBILIZE actual 2001-01-29/none mode=troops ctx=political_institutions

### Fajar 2022-04-21 none
Apa isi koper menteri? Hanya batik dan obat batuk, kata [m1:IDN.GOV ajudannya] sambil tertawa. Penerbangan ke [m2:@TUR Istanbul] memakan waktu dua belas jam.

### Tempo.co 2018-01-30
Menyodorkan kartu kuning, [m1:IDN.EDU Ketua BEM UI Zaadit Taqwa] {e1 memprotes} [m2:IDN.GOV Presiden] di Balairung; [m3:IDN.MIL Paspampres] {e2 menggiringnya keluar}, dan [m4=m2 Kepala Negara] berencana mengirim para ketua BEM ke Asmat.
e1 m1 > m2 PROTEST actual 2018-01-30/none ctx=human_security
e2 m3 > m1 COERCE actual 2018-01-30/none ctx=human_security

### Antara 2006-08-04
Sebuah kontingen [m1:IDN.MIL 850 prajurit Garuda] {e1 akan ditempatkan} di bawah [m2:UNIFIL UNIFIL]; [m3:ISR.GOV Duta Besar Dan Gillerman] {e2 berkeberatan} karena [m4:IDN.GOV Jakarta] tak mengakui negaranya.
e1 m4 > m2 AGREE planned 2006-08-04/none ctx=peacekeeping
e2 m3 > m4 REJECT actual 2006-08-04/none ctx=peacekeeping
