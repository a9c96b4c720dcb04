### Antara 2024-07-17
[m1:IDN.JUD KPK] {e1 mencegah} [m2:IDN.GOV Wali Kota Semarang Hevearita Gunaryanti Rahayu] bepergian ke luar negeri bersama suaminya, [m3:IDN.LEG Alwin Basri], yang menjabat ketua komisi di DPRD provinsi. Penyidik juga {e2 menggeledah} balai kota selama tiga hari. Perempuan yang akrab disapa Mbak Ita itu tetap memimpin upacara. "[m4=m2 Saya] tidak ke mana-mana," katanya. [m5:IDN.PTY PDI-P] {e3 belum memutuskan} apakah akan mengusung [m6=m2 dia] kembali; [m7:IDN.PTY Gerindra], calon mitranya, {e4 sudah menarik diri}.
e1 m1 > m2,m3 COERCE actual 2024-07-17/none mode=restrict ctx=corruption
e2 m1 > m2 COERCE actual 2024-07-17/none mode=seize ctx=corruption
e3 m5 > m2 SUPPORT hypothetical 2024-07-17/none ctx=election
e4 m7 > m5 SANCTION actual 2024-07-17/none mode=withdraw ctx=election,political_institutions

### Tribunnews 2019-05-21
Rekapitulasi selesai lewat tengah malam. [m1:IDN.GOV KPU] {e1 menetapkan} [m2:IDN.GOV Joko Widodo-Ma'ruf Amin] sebagai pemenang dengan 55,5 persen suara. Saksi pasangan nomor dua, [m3:IDN.PTY Azis Subekti], {e2 menolak meneken} berita acara. Siang harinya, di Kertanegara, [m4:IDN.PTY Prabowo Subianto] {e3 menyatakan tidak menerima} hasil itu dan {e4 meminta} pendukungnya tetap tenang. [m5=m4 Mantan Danjen Kopassus tersebut] berjanji menempuh jalur hukum. Di depan [m6:IDN.GOV Bawaslu], seruan itu tak didengar: [m7:IDN.CVL massa] {e5 melempari} [m8:IDN.COP polisi] hingga subuh.
e1 m1 > m2 SUPPORT actual 2019-05-21/day ctx=election
e2 m3 > m1 REJECT actual 2019-05-21/day ctx=election
e3 m4 > m1 REJECT actual 2019-05-21/day ctx=election
e4 m4 > m7 REQUEST requested 2019-05-21/day mode=yield ctx=election
e5 m7 > m8 PROTEST actual 2019-05-21/day mode=riot ctx=election

### Jubi 2022-12-08
Pengadilan HAM di Makassar {e1 memutus bebas} [m1:IDN.MIL Mayor (Purn) Isak Sattu], satu-satunya terdakwa kasus Paniai. Keluarga empat siswa yang tewas menolak datang sejak sidang pertama. [m2:IDN.CVL Amnesty Indonesia] {e2 menyebut} peradilan itu sandiwara. Direkturnya, [m3:IDN.CVL Usman Hamid], mempertanyakan mengapa [m4:IDN.JUD Kejaksaan Agung] tidak {e3 mendakwa} para atasan. Kejaksaan {e4 akan mengajukan} kasasi. "[m5=m4 Kami] hormati majelis, tetapi ada unsur yang diabaikan," kata juru bicaranya. Sampai sekarang [m6:IDN.CVL keluarga korban] masih menunggu di Enarotali.
e1 m7 > m1 CONCEDE actual 2022-12-08/none ctx=human_rights,legal
e2 m2 > m7 ACCUSE actual 2022-12-08/none mode=disapprove ctx=human_rights,legal
e3 m4 > m8 ACCUSE denied 2022-12-08/none mode=allege ctx=human_rights,legal
e4 m4 > m7 REJECT planned 2022-12-08/none ctx=human_rights,legal
Ketua [m7:IDN.JUD majelis hakim Sutisna Sawati] mengatakan rantai komando terputus; [m8:IDN.MIL para jenderal] tak pernah dihadirkan.

### Detikcom 2010-09-27
Masa tugas [m1:IDN.JUD Jaksa Agung Hendarman Supandji] berakhir setelah [m2:IDN.JUD Mahkamah Konstitusi] {e1 mengabulkan} gugatan [m3:IDN.ELI Yusril Ihza Mahendra] soal keabsahan jabatannya. [m4:IDN.GOV Presiden SBY] {e2 memberhentikan} [m6=m1 sang jaksa agung] dua hari kemudian dan menunjuk wakilnya. Yusril, tersangka perkara sistem administrasi hukum, {e3 memuji} keberanian mahkamah. "Bukan [m5=m3 saya] yang menang, konstitusi," ujarnya. Istana {e4 membantah} bahwa pemberhentian itu dilakukan karena terpaksa.
e1 m2 > m3 CONCEDE actual 2010-09-22/none ctx=legal,executive
e2 m4 > m1 SANCTION actual 2010-09-24/none mode=expel ctx=executive
e3 m3 > m2 SUPPORT actual 2010-09-27/none ctx=legal
e4 m4 > m3 REJECT actual 2010-09-27/none ctx=executive

### Bali Post 2011-03-04
Warga [m1:IDN.CVL Desa Lemukih] bentrok dengan [m6=m3 aparat] ketika [m2:IDN.JUD juru sita PN Singaraja] hendak {e1 mengeksekusi} tanah seluas dua hektare. Tiga mobil {e2 dibakar} dan [m3:IDN.COP polisi] {e3 menembakkan} peluru hampa. Eksekusi ditunda. Bendesa adat, Ketut Sudana, mengatakan rakyatnya akan {e4 melawan lagi} apabila juru sita kembali. Ketua pengadilan {e5 menyesalkan} pernyataan itu. Di kantor bupati, [m4:IDN.GOV Putu Bagiada] {e6 berusaha mendamaikan} [m7=m1+m2 mereka], tetapi tak seorang pun dari [m5=m1 pihak desa] hadir.
e1 m2 > m1 COERCE planned 2011-03-04/none mode=seize ctx=legal,human_security
e2 m1 > m3 PROTEST actual 2011-03-04/none mode=riot ctx=legal,human_security
e3 m3 > m1 COERCE actual 2011-03-04/none ctx=repression
e4 m1 > m2 PROTEST hypothetical 2011-03-04/none ctx=legal
e5 m2 > m1 ACCUSE actual 2011-03-04/none mode=disapprove ctx=legal
e6 m4 > m1,m2 CONSULT planned 2011-03-04/none mode=third-party ctx=legal

### Solopos 2022-03-27 none
Presiden direktur klub Persis, [m1:IDN.BUS Kaesang Pangarep], menonton laga uji coba bersama kakaknya, [m2:IDN.GOV Gibran]. Klub itu kalah 0-1 dari tamunya, [m3:@MYS Selangor FC]. "[m4:? Kami] belum punya penyerang," kata pelatih. [m5=m2 Wali kota] tak berkomentar; [m6=m2 ia] sibuk membagikan topi kepada anak-anak.

### Kompas.com 2013-03-05
Bupati Garut [m1:IDN.GOV Aceng Fikri] resmi {e1 diberhentikan} [m2:IDN.GOV Presiden] setelah [m3:IDN.JUD Mahkamah Agung] {e2 membenarkan} usul pemakzulan [m4:IDN.LEG DPRD Garut]. Pernikahan sirinya yang berlangsung empat hari menjadi pokok perkara. [m9=m1 Ia] {e3 menggugat} ketua dewan lima triliun rupiah. Gugatan itu {e4 dinilai mengada-ada} oleh [m5:IDN.PTY Partai Golkar], partai [m6=m1 politikus itu]. Sang wakil, [m7:IDN.GOV Agus Hamdani], dilantik menggantikannya di hadapan [m8:IDN.GOV Gubernur Ahmad Heryawan].
e1 m2 > m1 SANCTION actual 2013-02-20/none mode=expel ctx=gender,political_institutions
e2 m3 > m4 SUPPORT actual 2013-01-23/none ctx=gender,legal
e3 m1 > m4 ACCUSE actual 2013-03-05/none mode=allege ctx=legal
e4 m5 > m1 ACCUSE actual 2013-03-05/none mode=disapprove ctx=legal
Pernyataan partai itu disampaikan di Bandung.

### Antara Sulsel 2021-03-28
Sepasang suami istri {e1 meledakkan diri} di gerbang Katedral Makassar. Satpam bernama [m1:IDN.LAB Kosmas] menahan motor [m9=m3 mereka] sehingga korban jiwa terhindar. [m2:IDN.COP Kapolri Listyo Sigit Prabowo] mengatakan pelaku anggota [m3:JAD.REB JAD] kelompok Villa Mutiara. [m4:VAT.REL Paus Fransiskus] {e2 mendoakan} para korban di akhir misa Minggu Palma. [m5:IDN.REL Ketua MUI Sulsel Sanusi Baco] {e3 mengutuk} perbuatan itu; [m6=m5 ulama sepuh tersebut] {e4 meminta} umatnya ikut menjaga gereja pada Paskah. Densus 88 {e5 menangkap} empat orang di Bima.
e1 m3 > m7 ASSAULT actual 2021-03-28/day mode=suicide-attack ctx=terrorism,religion_ethnicity
e2 m4 > m7 SUPPORT actual 2021-03-28/none ctx=religion_ethnicity
e3 m5 > m3 ACCUSE actual 2021-03-28/none mode=disapprove ctx=terrorism,religion_ethnicity
e4 m5 > m8 REQUEST requested 2021-03-28/none mode=assist ctx=religion_ethnicity
e5 m2 > m3 COERCE actual 2021-03-28/none mode=arrest ctx=terrorism
Siang itu [m7:IDN.REL jemaat katedral] kembali berkumpul, dan [m8:IDN.REL pemuda masjid] membawa air minum.

### Kontan.co.id 2019-12-28
Pemegang polis [m1:IDN.BUS Asuransi Jiwasraya] {e1 menggelar aksi} di depan Kementerian BUMN. [m9=m7 Mereka], sebagian warga Korea Selatan, {e2 menuntut} pembayaran yang tertunda setahun. [m2:IDN.GOV Menteri Erick Thohir] {e3 menjanjikan} cicilan mulai Maret. Kasus perusahaan pelat merah itu kini ditangani [m3:IDN.JUD Kejaksaan Agung], yang telah {e4 mencekal} sepuluh orang. "[m4=m3 Kami] tidak akan tebang pilih," ujar [m5:IDN.JUD Jaksa Agung ST Burhanuddin]. [m6:IDN.PTY Fraksi PKS] {e5 mengusulkan} panitia khusus; koalisi pemerintah lebih suka panitia kerja.
e1 m7 > m1 PROTEST actual 2019-12-28/none mode=demo ctx=economic
e2 m7 > m1 REQUEST requested 2019-12-28/none mode=yield ctx=economic
e3 m2 > m7 AGREE planned 2019-12-28/none ctx=economic
e4 m3 > m8 COERCE actual 2019-12-26/none mode=restrict ctx=corruption,economic
e5 m6 > m2 ACCUSE planned 2019-12-28/none mode=investigate ctx=legislative,corruption
Di antara [m7:IDN.CVL nasabah] dan [m8:IDN.BUS para direktur lama] tidak ada lagi komunikasi.

### Tempo.co 2016-07-29
Empat terpidana {e1 dieksekusi} di Nusakambangan, sepuluh lainnya batal. [m1:IDN.JUD Jaksa Agung HM Prasetyo] tidak menjelaskan alasannya. Malam itu [m2:IDN.CVL Zulfikar Ali], warga Pakistan yang namanya dicoret, mendengar kabar dari sipir; [m3:PAK.GOV Islamabad] {e2 berterima kasih}. [m4:NGA.GOV Abuja], yang dua warganya ditembak, {e3 memanggil} kuasa usaha. [m5:UN Komisioner Tinggi HAM Zeid Ra'ad al-Hussein] {e4 meminta} [m6:IDN.GOV Presiden Joko Widodo] melakukan moratorium. Permintaan itu sudah tiga kali disampaikan dan tiga kali {e5 tidak ditanggapi}.
e1 m1 > m7 ASSAULT actual 2016-07-29/day mode=targeted ctx=illegal_drugs,legal
e2 m3 > m6 SUPPORT actual 2016-07-29/none ctx=illegal_drugs,diplomatic
e3 m4 > m6 ACCUSE actual 2016-07-29/none mode=disapprove ctx=illegal_drugs,diplomatic
e4 m5 > m6 REQUEST requested 2016-07-27/none mode=change ctx=human_rights
e5 m6 > m5 REJECT actual 2016-07-29/none mode=change ctx=human_rights
[m7:NGA.CRM Humphrey Jefferson] sempat menulis surat untuk hakim.

### Merdeka.com 2015-12-08
[m1:IDN.GOV Wali Kota Depok Nur Mahmudi] {e1 melarang} perayaan Asyura. Aparatnya {e2 memasang} garis di depan gedung [m2:IDN.REL Ahlul Bait Indonesia]. [m3:IDN.COP Kapolres Dwiyono] mengatakan larangan itu untuk menjaga ketertiban. [m4=m2 Ormas Syiah tersebut] {e3 tidak melawan}, namun {e4 melapor} ke [m5:IDN.GOV Komnas HAM], yang dulu pernah mendamaikan [m8=m2 mereka] dengan [m6:IDN.REL ANNAS], aliansi anti-Syiah. Sekretaris jenderalnya, Ahmad Hidayat, mengatakan [m7=m4 kelompoknya] warga negara juga.
e1 m1 > m2 COERCE actual 2015-12-08/none mode=restrict ctx=religion_ethnicity
e2 m1 > m2 COERCE actual 2015-12-08/none mode=restrict ctx=religion_ethnicity
e3 m2 > m1 PROTEST denied 2015-12-08/none ctx=religion_ethnicity
e4 m2 > m1 ACCUSE actual 2015-12-08/none mode=allege ctx=religion_ethnicity,human_rights

### Suara Merdeka 2024-02-03
Gelombang petisi dosen bermula di Yogyakarta. [m1:IDN.EDU Guru besar UGM] {e1 mengingatkan} [m2:IDN.GOV Presiden Joko Widodo], alumnusnya, agar kembali ke jalan demokrasi. Kampus lain mengikuti. Menurut [m3:IDN.GOV Ari Dwipayana], koordinator staf khusus yang juga pengajar di sana, kritik tersebut {e2 dihormati}, walau [m4=m3 ia] {e3 menduga} ada upaya orkestrasi. Di Semarang, [m5:IDN.EDU Rektor Unika Soegijapranata Ferdinandus Hindarto] mengaku {e4 diminta} [m8=m7 seorang polisi] membuat video pujian. "[m6=m5 Saya] {e5 menolak}," katanya.
e1 m1 > m2 REQUEST requested 2024-01-31/none mode=change ctx=pro_democracy,election
e2 m3 > m1 SUPPORT actual 2024-02-02/none ctx=pro_democracy
e3 m3 > m1 ACCUSE actual 2024-02-02/none mode=allege ctx=pro_democracy,election
e4 m7 > m5 REQUEST requested 2024-02-02/none ctx=election
e5 m5 > m7 REJECT actual 2024-02-02/none ctx=election
Humas [m7:IDN.COP Polrestabes Semarang] menyebutnya program cooling system.

### Antaranews NTT 2023-05-30
[m6=m2 Pemerintah Kota Kupang] {e1 menyegel} lahan yang dikuasai [m1:IDN.CVL keluarga Konay]. Dua pekan lalu keluarga itu memenangkan perkara melawan [m2:IDN.GOV pemerintah kota] di pengadilan tinggi. Kuasa hukumnya, Fransisco Bessi, {e2 menganggap} penyegelan tersebut melecehkan putusan. Namun penjabat wali kota, [m3:IDN.GOV George Hadjoh], {e3 tetap pada pendiriannya}; [m4=m3 ia] {e4 telah mengajukan} kasasi. Kapolresta {e5 mengimbau} [m7=m1+m2 keduanya] tidak membawa massa.
e1 m2 > m1 COERCE actual 2023-05-30/none mode=seize ctx=legal
e2 m1 > m2 ACCUSE actual 2023-05-30/none mode=disapprove ctx=legal
e3 m3 > m1 REJECT actual 2023-05-30/none ctx=legal
e4 m3 > m1 REJECT actual 2023-05-30/none ctx=legal
e5 m5 > m1,m2 REQUEST requested 2023-05-30/none mode=yield ctx=legal
[m5:IDN.COP Kombes Krisna] menempatkan dua mobil patroli.

### Radar Tarakan 2010-09-28 none
Gadis penjual bunga di Pasar Gusher bercita-cita menjadi pramugari. Ia fasih berbahasa Melayu karena besar di [m1:@MYS Lahad Datu]. Ibunya, seorang penjahit, pernah bekerja pada keluarga pejabat di [m2:@BRN Bandar Seri Begawan].

### Harian Nasional 2019-02-19
Kasus pemukulan dua pegawai [m1:IDN.JUD KPK] di Hotel Borobudur berbuntut panjang. Menurut lembaga itu, [m7=m1 keduanya] {e1 dianiaya} ketika memotret rapat [m2:IDN.GOV Pemprov Papua] dengan anggota dewan. Pihak pemprov {e2 menyangkal} dan {e3 melaporkan balik} [m3=m1 mereka] dengan tuduhan mencemarkan nama. "Tidak ada yang dipukul sampai hidungnya patah," kata Sekda [m4:IDN.GOV Hery Dosinaen]. Dua pekan kemudian justru dialah yang {e4 dijadikan tersangka} oleh [m5:IDN.COP Polda Metro Jaya]. Gubernur [m6:IDN.GOV Lukas Enembe] {e5 membela} anak buahnya.
e1 m2 > m1 ASSAULT actual 2019-02-02/none mode=beat ctx=corruption
e2 m2 > m1 REJECT actual 2019-02-04/none ctx=corruption
e3 m2 > m1 ACCUSE actual 2019-02-04/none mode=allege ctx=corruption,legal
e4 m5 > m4 ACCUSE actual 2019-02-18/none mode=allege ctx=corruption,legal
e5 m6 > m4 SUPPORT actual 2019-02-19/none ctx=corruption

### BBC Indonesia 2015-08-27
[m1:IDN.GOV Presiden Joko Widodo] {e1 menerima} [m2:TLS.GOV Perdana Menteri Rui Araújo] dengan upacara kenegaraan di Istana Merdeka. [m5=m1+m2 Keduanya] menyepakati {e2 penyelesaian} dua segmen perbatasan sebelum akhir tahun. Tamu itu, seorang dokter lulusan Bali, {e3 memuji} pembangunan di daerah perbatasan. Di luar pagar, beberapa [m3:TLS.CVL bekas pengungsi yang menjadi warga NTT] {e4 menagih} ganti rugi atas aset [m6=m3 mereka] di Dili. [m4=m1 Tuan rumah] {e5 berjanji} membicarakan hal itu lewat komisi bersama. Pada malam harinya rombongan dari Dili menonton wayang.
e1 m2 > m1 CONSULT actual 2015-08-26/none mode=visit ctx=diplomatic
e2 m1 > m2 AGREE planned 2015-08-26/none ctx=territory,diplomatic
e3 m2 > m1 SUPPORT actual 2015-08-26/none ctx=diplomatic
e4 m3 > m1 REQUEST requested 2015-08-27/none mode=yield ctx=reparations
e5 m1 > m3 AGREE planned 2015-08-27/none ctx=reparations

### Tribun Sultra 2024-04-30
[m1:IDN.LAB Pekerja PT Gunbuster Nickel Industry] di Morowali Utara kembali {e1 mogok} karena rekan [m7=m1 mereka] meninggal di tungku. [m2=m1 Para buruh] juga {e2 meminta} pengurus serikat yang dipecat diterima lagi. Perusahaan asal China tersebut {e3 bersedia} membayar santunan, tetapi tidak soal pemecatan. [m3:IDN.GOV Bupati Delis Hehi] mengatakan [m4=m3 dirinya] {e4 akan memfasilitasi} perundingan. Tahun lalu, {e5 kerusuhan} di pabrik yang sama menewaskan dua orang, seorang di antaranya [m5:CHN.LAB tenaga kerja asing].
e1 m1 > m6 PROTEST actual 2024-04-30/none mode=strike ctx=economic
e2 m1 > m6 REQUEST requested 2024-04-30/none mode=yield ctx=economic
e3 m6 > m1 CONCEDE planned 2024-04-30/none ctx=economic,reparations
e4 m3 > m1,m6 CONSULT planned 2024-04-30/none mode=third-party ctx=economic
e5 m1 > m6 PROTEST actual 2023-01-14/year mode=riot ctx=economic bg
Sampai sore [m6:CHN.BUS manajemen] belum menentukan waktu pertemuan.

### SINDOnews 2022-11-27
Lima hari setelah gempa, jalan ke Cugenang masih tertimbun. Dalam situasi itu beberapa anggota [m1:IDN.REL ormas Garis] {e1 mencopot} label gereja dari tenda bantuan [m2:IDN.REL umat Reformed Injili]. [m3:IDN.GOV Gubernur Ridwan Kamil] {e2 menyayangkan} perbuatan tersebut. Ketua [m4=m1 kelompok itu], Chep Hernawan, {e3 mengaku} sudah menegur pelakunya. Menurut [m8=m3 gubernur], bantuan tak boleh ditolak karena bendera. Kapolres Cianjur, [m5:IDN.COP Doni Hermawan], {e4 menemui} kedua pihak, dan [m6=m2 para relawan gereja] melanjutkan pembagian selimut.
e1 m1 > m2 COERCE actual 2022-11-26/none mode=seize ctx=religion_ethnicity,disasters
e2 m3 > m1 ACCUSE actual 2022-11-27/none mode=disapprove ctx=religion_ethnicity,disasters
e3 m1 > m3 CONCEDE actual 2022-11-27/none ctx=religion_ethnicity
e4 m5 > m1,m2 CONSULT actual 2022-11-27/none ctx=religion_ethnicity
e5 m2 > m7 AID actual 2022-11-27/none ctx=disasters
{e5 Pembagian} itu menjangkau [m7:IDN.CVL pengungsi di Sarampad].

### Kumparan 2018-08-15
Sejumlah politikus oposisi menghadiri konser tunggal ganti presiden, kecuali [m1:IDN.PTY PAN]. Partai yang sama-sama {e1 mengkritik} utang negara itu masih punya seorang menteri. [m2:IDN.PTY Amien Rais], pendirinya, {e2 meminta} [m8=m3 menteri itu] keluar dari kabinet. "[m3:IDN.GOV Saya] pembantu [m4:IDN.GOV Presiden]," kata [m5=m3 Asman Abnur]. Tiga bulan kemudian [m6=m3 ia] {e3 mundur} juga. Kepala Negara {e4 mengucapkan terima kasih} atas kerjanya dan {e5 menunjuk} seorang jenderal polisi.
e1 m1 > m4 ACCUSE actual 2018-08-15/none mode=disapprove ctx=economic
e2 m2 > m3 REQUEST requested 2018-08-15/none mode=change ctx=executive,political_institutions
e3 m3 > m4 RETREAT actual 2018-08-14/none mode=resign ctx=executive
e4 m4 > m3 SUPPORT actual 2018-08-15/none ctx=executive
e5 m4 > m7 SUPPORT actual 2018-08-15/none ctx=executive
Pengganti itu, [m7:IDN.COP Komjen Syafruddin], sebelumnya wakapolri.

### Koran Babel 2012-09-12
Ratusan [m1:IDN.CVL warga Jebus] {e1 merusak} kantor bupati karena izin kapal isap diperpanjang. [m2:IDN.GOV Bupati Zuhri Syazali] sedang menunaikan rapat di provinsi. Sepulangnya, [m3=m2 ia] {e2 menuntut} pelaku diproses. [m4:IDN.COP Kapolres] menetapkan tujuh tersangka, tetapi {e3 menangguhkan} penahanan [m9=m1 mereka] atas jaminan [m5:IDN.REL tokoh masjid]. "Kalau [m6=m1 anak-anak itu] dipenjara, [m7=m1 kami semua] {e4 ikut masuk}," kata tetua kampung. Zuhri lalu {e5 membekukan} izin tersebut sampai ada kajian.
e1 m1 > m2 PROTEST actual 2012-09-12/none mode=riot ctx=natural_resource
e2 m2 > m4 REQUEST requested 2012-09-12/none ctx=legal
e3 m4 > m1 CONCEDE actual 2012-09-12/none ctx=legal
e4 m1 > m4 THREATEN threatened 2012-09-12/none ctx=legal
e5 m2 > m8 SANCTION actual 2012-09-12/none mode=discontinue ctx=natural_resource
Pemilik kapal, [m8:IDN.BUS CV Laut Jaya], mengaku merugi.

### Kompas 2000-11-20
Puluhan ribu orang {e1 berjalan kaki} ke Banda Aceh untuk sidang umum rakyat yang digagas [m1:IDN.CVL SIRA]. Di sepanjang jalan [m2:IDN.COP Brimob] {e2 menembaki} ban truk, bahkan penumpangnya; sedikitnya dua puluh orang tewas. [m3:IDN.CVL Muhammad Nazar], ketua lembaga itu, {e3 ditangkap} dua pekan kemudian. [m4:IDN.GOV Gus Dur] mengatakan [m5=m4 ia] tidak {e4 memerintahkan} penghadangan. Kapolda [m6:IDN.COP Doddy Sumantyawan] {e5 mengakui} anak buahnya bertindak berlebihan, tetapi menolak menyebut jumlah korban.
e1 m1 > m4 PROTEST actual 2000-11-20/none mode=demo ctx=territory
e2 m2 > m1 ASSAULT actual 2000-11-20/none mode=firearms ctx=territory,repression
e3 m2 > m3 COERCE actual 2000-11-20/none mode=arrest ctx=territory,repression
e4 m4 > m2 REQUEST denied 2000-11-20/none ctx=territory
e5 m6 > m1 CONCEDE actual 2000-11-20/none ctx=territory,repression

### Tribun Jambi 2023-08-02
Karena jalan umum {e1 dilarang} bagi truk batu bara, [m1:IDN.LAB Komunitas Sopir Batanghari] {e2 mengancam} menduduki kantor [m2:IDN.GOV Gubernur Al Haris]. Politikus PAN itu berjanji {e3 membuka kembali} jalan pada malam hari. Janji tersebut {e4 diprotes} [m7=m6 warga Mendalo] yang tidak bisa tidur. [m3:IDN.LEG DPRD Provinsi] meminta [m8=m2 gubernur] memilih: jalan khusus atau tidak sama sekali. "[m4=m2 Saya] ini serba salah," katanya kepada wartawan; [m5:IDN.GOV Menteri ESDM Arifin Tasrif], yang mengeluarkan izin, jauh di Jakarta.
e1 m2 > m1 COERCE actual 2023-08-02/none mode=restrict ctx=natural_resource,economic
e2 m1 > m2 THREATEN threatened 2023-08-02/none ctx=natural_resource,economic
e3 m2 > m1 CONCEDE planned 2023-08-02/none ctx=natural_resource,economic
e4 m6 > m2 ACCUSE actual 2023-08-02/none mode=disapprove ctx=environment
e5 m3 > m2 REQUEST requested 2023-08-02/none mode=change ctx=legislative,natural_resource
{e5 Permintaan} dewan disetujui [m6:IDN.CVL forum warga Mendalo].

### Rappler ID 2017-09-21
[m1:PHL.GOV Presiden Rodrigo Duterte] {e1 menetapkan} hari itu sebagai hari protes nasional dan meliburkan sekolah. Di Luneta, ribuan [m2:PHL.OPP penentangnya] {e2 memperingati} 45 tahun darurat militer. [m3:PHL.REL Uskup Agung Socrates Villegas] {e3 memimpin} misa dan {e4 meminta} pembunuhan dihentikan. [m6:PHL.PTY Pendukung presiden] berkumpul di tempat lain; juru bicaranya {e5 menyebut} kedua massa sama sahnya. [m4:PHL.REB Tentara Rakyat Baru] memilih hari tersebut untuk {e6 menyerang} pos [m5:PHL.COP polisi] di Samar.
e2 m2 > m1 PROTEST actual 2017-09-21/day mode=demo ctx=human_rights,pro_democracy
e4 m3 > m1 REQUEST requested 2017-09-21/day mode=change ctx=human_rights,illegal_drugs
e5 m1 > m2 SUPPORT actual 2017-09-21/none ctx=rights_freedoms
e6 m4 > m5 ASSAULT actual 2017-09-21/day ctx=military
e1 m1 > m2 CONCEDE actual 2017-09-21/none ctx=rights_freedoms
e3 m3 > m2 SUPPORT actual 2017-09-21/day ctx=human_rights,religion_ethnicity
