### Antara 2012-04-13
[m1:PRK.GOV Pyongyang] {e1 memuntahkan} roket Unha-3 ke langit, tetapi benda itu rontok di Laut Kuning, Jumat (13/4). Sebagai ganjarannya, [m2:USA.GOV Washington] {e2 memarkir} 240.000 ton bantuan pangan yang {e3 dijanjikannya} bagi [m3:PRK.CVL anak-anak di negeri itu] pada Februari.
e1 m1 > m2 MOBILIZE actual 2012-04-13/day mode=weapons ctx=cbrn,military
e2 m2 > m1 SANCTION actual 2012-04-13/none mode=discontinue ctx=cbrn
e3 m2 > m3 AGREE planned 2012-02-01/month ctx=human_security bg

### Kompas 2019-03-12
[m1:TPNPB.REB TPNPB wilayah Nduga] {e1 mengibarkan bendera perang} terhadap [m2:IDN.MIL TNI] lewat surat yang ditandatangani [m3:TPNPB.REB Egianus Kogoya], panglimanya. Sebanyak 600 prajurit dari [m4:@IDN Makassar] {e2 dikapalkan} pekan lalu untuk mengawal Jalan Trans-Papua, proyek yang oleh [m5=m1 kelompok itu] dipandang sebagai jalan tentara.
e1 m1 > m2 THREATEN threatened 2019-03-12/none mode=violence ctx=territory
e2 m2 > m1 MOBILIZE actual 2019-03-05/week mode=troops ctx=military,territory
rel m3 leads m1

### BBC Indonesia 2020-07-01
[m1:IND.MIL Dua puluh serdadu India] tewas {e1 dipentungi} [m2:CHN.MIL tentara Tiongkok] dengan gada berpaku di Lembah Galwan, Senin (15/6) malam. [m3:IND.GOV New Delhi] {e2 menggiring} jet tempur ke Leh, {e3 menggusur} TikTok dari ponsel warganya dua pekan setelah itu, dan {e4 menuntut} [m4:CHN.GOV Beijing] beringsut dari garis kendali.
e1 m2 > m1 ASSAULT actual 2020-06-15/day mode=primitive ctx=military,territory
e2 m3 > m4 MOBILIZE actual 2020-07-01/none mode=aerial ctx=military,territory
e3 m3 > m4 SANCTION actual 2020-06-29/day mode=discontinue ctx=economic,territory
e4 m3 > m4 REQUEST requested 2020-07-01/none mode=yield ctx=territory

### Tempo.co 2022-08-25
[m1:IDN.COP Kapolri Listyo Sigit Prabowo] {e1 memutasi} 24 [m2:IDN.COP perwira] yang merecoki penyidikan kematian Brigadir Yosua, dan [m3:IDN.COP Komisi Kode Etik] {e2 mendepak} [m4:IDN.COP Ferdy Sambo] dari korps, Kamis (25/8). [m5=m4 Jenderal bintang dua itu] {e3 memohon maaf} kepada [m6=m2 anak buahnya] dan {e4 menyatakan banding}.
e1 m1 > m2 SANCTION actual 2022-08-25/none mode=discontinue ctx=legal
e2 m3 > m4 SANCTION actual 2022-08-25/day mode=discontinue ctx=legal
e3 m5 > m6 SUPPORT actual 2022-08-25/none mode=apologize ctx=legal
e4 m5 > m3 REJECT actual 2022-08-25/none ctx=legal

### VOA Indonesia 2015-08-25
[m1:PRK.GOV Korea Utara] {e1 menyatakan penyesalan} atas ledakan ranjau yang melukai dua prajurit, dan sebagai imbal balik [m2:KOR.GOV Seoul] {e2 membungkam} pengeras suara di perbatasan sejak Selasa siang (25/8). Sebelumnya [m3=m1 negara komunis itu] {e3 mengultimatum} [m4=m2 tetangganya] 48 jam dan {e4 melepas} 50 kapal selam dari pangkalannya.
e1 m1 > m2 SUPPORT actual 2015-08-25/none mode=apologize ctx=military
e2 m2 > m1 CONCEDE actual 2015-08-25/day ctx=military
e3 m3 > m4 THREATEN threatened 2015-08-25/none mode=violence ctx=military
e4 m3 > m4 MOBILIZE actual 2015-08-25/none mode=ships ctx=military

### Republika 2009-09-01
[m1:IDN.GOV Menko Kesra Aburizal Bakrie] {e1 menetapkan} tenggat terakhir pembayaran kepada [m2:IDN.BUS PT Lapindo Brantas], perusahaan milik keluarganya sendiri. [m3:IDN.CVL Korban lumpur dari Desa Renokenongo] {e2 mendirikan tenda} di jalan tol dan {e3 mencegat} truk pasir; [m4=m2 perusahaan itu] {e4 menyanggupi cicilan} Rp15 juta sebulan.
e1 m1 > m2 REQUEST requested 2009-09-01/none mode=yield ctx=disasters
e2 m3 > m2 PROTEST actual 2009-09-01/none mode=demo ctx=disasters
e3 m3 > m2 PROTEST actual 2009-09-01/none mode=obstruct ctx=disasters
e4 m4 > m3 CONCEDE planned 2009-09-01/none ctx=disasters

### Detik 2023-12-03
[m1:PHL.COP Kepolisian Filipina] {e1 menyisir} Marawi setelah bom meluluhlantakkan gimnasium [m2:PHL.EDU Mindanao State University], Minggu (3/12), yang diakui [m3:ISIS.REB ISIS]. [m4:IDN.GOV Menhan Prabowo Subianto] {e2 menawarkan} tim Densus kepada [m5:PHL.GOV Gilberto Teodoro], sejawatnya di [m7:@PHL Manila].
e1 m1 > m3 MOBILIZE actual 2023-12-03/none mode=police ctx=terrorism
e2 m4 > m5 AGREE planned 2023-12-03/none ctx=terrorism
[m6=m3 Kelompok itu] {e3 menghabisi} empat orang dalam misa tersebut.
e3 m6 > m2 ASSAULT actual 2023-12-03/day mode=explosives ctx=terrorism,religion_ethnicity

### CNN Indonesia 2017-03-31
[m1:MYS.GOV Kuala Lumpur] {e1 menyandera} sebelas warga [m2:PRK.GOV Korea Utara] di dalam kedutaan sebagai jawaban atas larangan keluar bagi warganya di Pyongyang, Selasa (7/3). Tiga pekan kemudian keduanya {e2 berdamai}: jenazah Kim Jong-nam {e3 dikirim pulang}, dan [m3:MYS.GOV sembilan warga Malaysia] terbang ke tanah air.
e1 m1 > m2 COERCE actual 2017-03-07/day mode=restrict ctx=diplomatic
e2 m1 > m2 SUPPORT actual 2017-03-30/day ctx=diplomatic
e3 m1 > m2 RETREAT actual 2017-03-30/day mode=return ctx=diplomatic

### Bisnis.com 2018-12-22
[m1:IDN.BUS Inalum] {e1 melunasi} 3,85 miliar dolar AS untuk 51 persen saham [m2:USA.BUS Freeport], dan [m3:IDN.GOV Presiden Joko Widodo] {e2 mengganjar} perusahaan itu izin usaha khusus sampai 2041, Jumat (21/12). [m4:IDN.CVL Jatam], jaringan yang beranggotakan puluhan kelompok lingkungan, {e3 mencibir}: "<<q1 Kita membeli limbah>>."
e1 m1 > m2 COOPERATE actual 2018-12-21/day ctx=economic,natural_resource
e2 m3 > m2 CONCEDE actual 2018-12-21/day ctx=natural_resource
e3 m4 > m3 ACCUSE actual 2018-12-22/none mode=disapprove ctx=environment
q1 m4 direct cue=mencibir

### Sindonews 2015-08-07 none
Musim kemarau merongrong sawah di [m1:@IDN Indramayu]; warga memompa air sungai yang kian menciut. Seorang peneliti iklim menilai gejala El Nino belum mencapai puncak dan menyarankan petani beralih ke palawija.

### DW Indonesia 2021-09-18
[m1:AUS.GOV Canberra] {e1 mencampakkan} kontrak 12 kapal selam dengan [m2:FRA.BUS Naval Group] demi kapal bertenaga nuklir dari [m3:USA.GOV Amerika] dan [m4:GBR.GOV Inggris], mitranya dalam [m5:AUKUS pakta AUKUS]. [m6:FRA.GOV Menlu Jean-Yves Le Drian] menyebutnya {e2 tikaman di punggung}, dan [m7=m6 Paris] {e3 memboyong} dua duta besarnya pulang pada Jumat (17/9).
e1 m1 > m2 SANCTION actual 2021-09-18/none mode=discontinue ctx=military,economic
e2 m6 > m1 ACCUSE actual 2021-09-18/none mode=disapprove ctx=diplomatic
e3 m7 > m1,m3 SANCTION actual 2021-09-17/day mode=expel ctx=diplomatic
rel m3 member_of m5
rel m4 member_of m5

### Pikiran Rakyat 2022-02-10
[m1:IDN.COP Ratusan polisi Polda Jateng] {e1 mengawal} pengukuran tanah kuari di Desa Wadas, Purworejo, dan {e2 menggelandang} 64 [m2:IDN.AGR petani], Selasa (8/2). [m3:IDN.GOV Gubernur Ganjar Pranowo] {e3 haturkan maaf} sehari kemudian; [m4:IDN.REL Ketua PBNU Alissa Wahid] {e4 meminta} [m5=m1 polisi] memulangkan [m6=m2 mereka].
e1 m1 > m2 MOBILIZE actual 2022-02-08/day mode=police ctx=natural_resource
e2 m1 > m2 COERCE actual 2022-02-08/day mode=arrest ctx=natural_resource,repression
e3 m3 > m2 SUPPORT actual 2022-02-09/day mode=apologize ctx=human_rights
e4 m4 > m5 REQUEST requested 2022-02-10/none mode=yield ctx=human_rights

### Liputan6 2005-02-20
[m1:SYR.GOV Damaskus] {e1 melempar isyarat} akan menggulung tenda 14.000 [m2:SYR.MIL serdadunya] di [m6:@LBN Lebanon] setelah [m3:LBN.OPP Walid Jumblatt], pemimpin [m4:LBN.OPP Partai Sosialis Progresif], {e2 menyeru} intifada kemerdekaan. [m5:USA.GOV Presiden George Bush] {e3 menagih} penarikan itu sebelum pemilu Mei.
e1 m1 > m3 CONCEDE hypothetical 2005-02-20/none mode=withdraw ctx=military
e2 m3 > m1 ACCUSE actual 2005-02-20/none mode=disapprove ctx=military
e3 m5 > m1 REQUEST requested 2005-02-20/none mode=yield ctx=military
rel m3 leads m4

### Suara.com 2024-02-03
[m1:IDN.EDU Sivitas Universitas Gadjah Mada] {e1 melayangkan} Petisi Bulaksumur kepada [m2:IDN.GOV alumninya, Presiden Joko Widodo], pada Rabu (31/1). [m3:IDN.GOV Ari Dwipayana, koordinator staf khusus], {e2 mengecilkannya} sebagai partisan; di [m7:@IDN Semarang], [m4:IDN.EDU rektor Unika Soegijapranata] mengaku {e3 ditelepon} [m5:IDN.COP polisi] yang {e4 membujuknya} memuji [m6:IDN.GOV pemerintah].
e1 m1 > m2 ACCUSE actual 2024-01-31/day mode=disapprove ctx=election,pro_democracy
e2 m3 > m1 REJECT actual 2024-02-03/none ctx=election
e3 m5 > m4 CONSULT actual 2024-02-03/none mode=phone ctx=election said=m4
e4 m5 > m4 REQUEST requested 2024-02-03/none mode=change ctx=election,rights_freedoms said=m4

### Jawa Pos 2007-05-31
[m1:IDN.MIL Marinir TNI AL] {e1 memuntahkan peluru} di Desa Alastlogo, Pasuruan, dan menewaskan empat [m2:IDN.AGR petani] yang mempertahankan ladangnya, Rabu (30/5). [m3:IDN.REL Ketua PBNU Hasyim Muzadi] {e2 melawat} ke rumah duka, sedangkan [m4:IDN.MIL Panglima Djoko Suyanto] {e3 mencopot} [m5:IDN.MIL komandan Puslatpur Grati].
e1 m1 > m2 ASSAULT actual 2007-05-30/day mode=firearms ctx=territory,repression
e2 m3 > m2 CONSULT actual 2007-05-31/none mode=visit ctx=human_rights
e3 m4 > m5 SANCTION actual 2007-05-31/none mode=discontinue ctx=military

### Merdeka.com 2014-07-18
[m1:NLD.GOV Den Haag] {e1 menggalang} tim penyelidik gabungan bersama [m2:AUS.GOV Australia] dan [m3:UKR.GOV Ukraina] setelah MH17 {e2 dirontokkan} rudal Buk di atas [m9:@UKR Donetsk], Kamis (17/7). [m4:UKR.REB Separatis] pimpinan [m5:UKR.REB Alexander Borodai] {e3 mengangsurkan} kotak hitam kepada [m6:MYS.GOV utusan Kuala Lumpur].
e1 m1 > m2,m3 COOPERATE actual 2014-07-18/none ctx=legal
e3 m4 > m6 RETREAT actual 2014-07-18/none mode=return ctx=disasters
rel m5 leads m4
e2 m4 > m7 ASSAULT actual 2014-07-17/day mode=heavy-weapons ctx=military
Korbannya termasuk 43 [m7:MYS.CVL warga Malaysia], dan [m8=m4 kelompok itu] dianggap pelakunya.

### Antara 2021-11-30
[m1:SLB.GOV Manasseh Sogavare] {e1 melambaikan tangan minta tolong} kepada [m2:AUS.GOV Canberra] saat Chinatown di [m3:@SLB Honiara] {e2 dijilat api} [m4:SLB.CVL perusuh asal Malaita]. Seratus [m5:AUS.COP polisi federal] {e3 mendarat} dalam 24 jam, disusul [m6:PNG.COP rekan mereka dari Papua Nugini].
e1 m1 > m2 REQUEST requested 2021-11-30/none mode=assist ctx=diplomatic
e2 m4 > m1 PROTEST actual 2021-11-30/none mode=riot ctx=diplomatic,economic
e3 m5,m6 > m1 AID actual 2021-11-30/none ctx=peacekeeping

### JPNN 2020-08-19
[m1:IDN.ELI Gatot Nurmantyo, mantan panglima TNI], menggalang [m2:IDN.OPP Koalisi Aksi Menyelamatkan Indonesia (KAMI)] di Tugu Proklamasi, Selasa (18/8). Deklarator lain, [m3:IDN.OPP Din Syamsuddin], {e2 menagih delapan tuntutan} kepada [m4:IDN.GOV Jokowi]; [m5:IDN.PTY PDI-P] {e3 menertawakannya} sebagai barisan sakit hati.
e2 m3 > m4 REQUEST requested 2020-08-18/day mode=change ctx=executive
e3 m5 > m2 ACCUSE actual 2020-08-19/none mode=disapprove ctx=executive
rel m3 member_of m2

### Tribunnews 2016-07-31
[m1:IDN.CVL Massa] {e1 menghanguskan} wihara dan kelenteng di Tanjungbalai pada Jumat (29/7) malam menyusul keluhan [m2:IDN.CVL Meliana] soal pengeras suara masjid. [m3:IDN.GOV Wali Kota M Syahrial] {e2 merukunkan} tokoh-tokoh agama di pendopo, sedangkan [m4:IDN.COP Polda Sumut] {e3 menjala} 12 [m5=m1 perusuh].
e1 m1 > m6 PROTEST actual 2016-07-29/day mode=riot ctx=religion_ethnicity
e2 m3 > m6 CONSULT actual 2016-07-31/none mode=third-party ctx=religion_ethnicity
e3 m4 > m5 COERCE actual 2016-07-31/none mode=arrest ctx=religion_ethnicity
[m6:IDN.REL Umat Buddha] di kota itu menutup wiharanya.

### Kontan 2013-09-05 none
Rapat pemegang saham memutuskan perusahaan pelayaran itu melepas dua kapal tua dan menarik utang baru. Direksinya membantah terlilit masalah, sedangkan bursa di [m1:@IDN Jakarta] menghentikan sementara perdagangan efeknya karena harga meloncat tajam.
