### Kompas.com 2021-06-17
Menurut [m1:IDN.LEG anggota Komisi III Habiburokhman], [m2:IDN.COP Kapolri] mengatakan kepadanya bahwa [m3=m2 pihaknya] {e1 tidak akan menangkap} [m4:IDN.CVL pengkritik presiden].
e1 m3 > m4 COERCE denied 2021-06-17/none mode=arrest ctx=rights_freedoms said=m1

### detikNews 2022-05-09
Koordinator lapangan menyebut [m1=m2 mereka] {e1 akan bertahan} sampai [m3:IDN.BUS direksi] keluar. Namun [m2:IDN.LAB massa buruh garmen itu] {e2 pulang} selepas magrib, setelah [m4:IDN.COP Kapolsek] {e3 memberi jaminan} pertemuan keesokan harinya.
e1 m1 > m3 REJECT actual 2022-05-09/none mode=yield ctx=economic
e2 m2 > m3 RETREAT actual 2022-05-09/none ctx=economic
e3 m4 > m2 AGREE planned 2022-05-09/none ctx=economic

### Antara 2023-07-04
Dihubungi terpisah, [m1:IDN.COP Kabid Humas Polda NTT] membenarkan bahwa [m2:IDN.CVL dua warga] yang {e1 menghalangi} pengukuran sempat {e2 dibawa} ke polsek, tetapi, katanya, [m3=m2 keduanya] {e3 sudah diizinkan pulang}.
e1 m2 > m4 PROTEST actual 2023-07-04/none mode=obstruct ctx=natural_resource
e2 m1 > m2 COERCE actual 2023-07-04/none mode=arrest ctx=natural_resource
e3 m1 > m3 RETREAT actual 2023-07-04/none mode=release ctx=natural_resource
[m4:IDN.GOV Petugas kehutanan] melanjutkan kerja.

### Tempo.co 2018-08-15
Ia mengaku {e1 ditawari} Rp500 miliar. [m1:IDN.PTY Andi Arief] menulis di Twitter bahwa uang itu berasal dari [m2:IDN.OPP Sandiaga Uno] untuk [m3:IDN.OPP PKS] dan [m4:IDN.PTY PAN]. Keduanya {e2 membantah keras} [m5=m1 cuitan politikus Demokrat tersebut].
e2 m3,m4 > m5 REJECT actual 2018-08-15/none ctx=election
e1 m2 > m3,m4 AID denied 2018-08-15/none ctx=election said=m1

### Republika 2017-05-17
Mahasiswa yang {e1 diancam} dikeluarkan [m1:IDN.EDU rektorat] itu mengaku tak takut. [m2:IDN.EDU Ketua BEM-nya] menyatakan [m3=m2 dia] dan kawan-kawan justru {e2 akan menggugat balik}.
e2 m3 > m1 THREATEN threatened 2017-05-17/none ctx=rights_freedoms
e1 m1 > m2 THREATEN threatened 2017-05-17/none ctx=rights_freedoms

### Kumparan 2019-12-18
[m1:IDN.GOV Kepala dinas] yang semula {e1 enggan ditemui}, akhirnya keluar juga. [m2=m1 Dia] mendengarkan, mencatat, lalu {e2 berjanji memperbaiki} irigasi. [m3:IDN.AGR Para petani Kedung Ombo] pun {e3 membuka} lagi pintu air yang mereka {e4 tutup} sejak Minggu.
e1 m1 > m3 REJECT actual 2019-12-18/none mode=meet ctx=human_security
e2 m2 > m3 AGREE planned 2019-12-18/none ctx=human_security
e3 m3 > m1 RETREAT actual 2019-12-18/none mode=access ctx=human_security
e4 m3 > m1 PROTEST actual 2019-12-15/day mode=obstruct ctx=human_security

### SINDOnews 2020-06-08
Diberitahu bahwa [m1:IDN.OPP fraksinya] {e1 tak lagi didukung} [m2:IDN.REL ormas itu], anggota dewan tersebut hanya mengangkat bahu.
e1 m2 > m1 SANCTION actual 2020-06-08/none mode=discontinue ctx=political_institutions

### Tribun Timur 2018-01-24
[m1:IDN.PTY Nurdin Abdullah], yang {e1 dijagokan} [m2:IDN.PTY PDIP], [m3:IDN.OPP PKS], dan [m4:IDN.PTY PAN], datang ke KPU naik becak.
e1 m2,m3,m4 > m1 SUPPORT actual 2018-01-24/none ctx=election

### Kompas.com 2021-02-27
Tengah malam di rumah jabatan, [m1:IDN.GOV gubernur yang pernah memperoleh penghargaan antikorupsi itu] {e1 dibawa} [m2:IDN.JUD penyidik KPK]. Juru bicaranya bersikukuh [m3=m1 beliau] sedang tidur dan tidak {e2 ditangkap tangan}.
e1 m2 > m1 COERCE actual 2021-02-27/none mode=arrest ctx=corruption
e2 m2 > m3 COERCE denied 2021-02-27/none mode=arrest ctx=corruption

### Liputan6.com 2016-06-01
Oleh [m1:IDN.GOV Kementerian Dalam Negeri], ribuan peraturan daerah {e1 dibatalkan}. [m2:IDN.GOV APKASI], wadah para bupati, {e2 menguji} kewenangan itu di [m3:IDN.JUD MK] dan menang: mahkamah {e3 mengabulkannya}.
e1 m1 > m2 COERCE actual 2016-06-01/none ctx=executive
e2 m2 > m1 ACCUSE actual 2016-06-01/none mode=allege ctx=legal
e3 m3 > m2 CONCEDE actual 2016-06-01/none ctx=legal

### Tirto.id 2017-10-16 none
Yang menarik dari pidato itu hanyalah pemilihan katanya. [m1:IDN.GOV Anies Baswedan] memakai istilah "pribumi" dua kali, membaca dari kertas, dan mengutip peribahasa Batak, Madura, serta Minang.

### Detikcom 2017-10-17
Karena kata pribumi, [m1:IDN.PTY Banteng Muda Indonesia] {e1 mempolisikan} [m2:IDN.GOV gubernur yang baru sehari dilantik itu]. [m3:IDN.OPP Fadli Zon] balik {e2 mempertanyakan} niat [m4=m1 sang pelapor].
e1 m1 > m2 ACCUSE actual 2017-10-17/none mode=allege ctx=religion_ethnicity
e2 m3 > m4 ACCUSE actual 2017-10-17/none mode=disapprove ctx=religion_ethnicity

### Antara 2023-10-10
Rombongan komisi yang dipimpin [m1:IDN.LEG Lodewijk Paulus] {e1 bertandang} ke kantor [m2:IDN.GOV Gubernur Aceh Achmad Marzuki]; keduanya {e2 membicarakan} revisi UU Pemerintahan Aceh.
e1 m1 > m2 CONSULT actual 2023-10-10/none mode=visit ctx=territory
e2 m1 > m2 CONSULT actual 2023-10-10/none ctx=territory

### CNN Indonesia 2024-03-21
Tak terima kalah, [m1:IDN.PTY caleg dari Sulawesi Tenggara itu] {e1 memasang portal} di jalan yang dibuat dengan uangnya; [m2:IDN.CVL warga desa] hanya menonton dan tidak berani membongkar.
e1 m1 > m2 COERCE actual 2024-03-21/none mode=restrict ctx=election

### Kompas.id 2024-05-17
Apabila RUU Penyiaran {e1 disahkan}, ujar [m1:IDN.JRN Ketua AJI Nany Afrida], jurnalis {e2 akan turun ke jalan} lagi. [m2:IDN.LEG Ketua Komisi I Meutya Hafid] menanggapi dengan {e3 mengundang} [m3:IDN.JRN Dewan Pers].
e1 m2 > m1 COERCE hypothetical 2024-05-17/none mode=censor ctx=rights_freedoms
e2 m1 > m2 THREATEN threatened 2024-05-17/none ctx=rights_freedoms
e3 m2 > m3 AGREE actual 2024-05-17/none ctx=rights_freedoms

### Tribun Lombok 2021-08-20
Bukan [m1:IDN.COP polisi] yang {e1 membubarkan} hajatan itu, kata [m2:IDN.GOV Kades], melainkan [m3:IDN.MIL Babinsa]. Babinsa, saat ditanya, menyangkal; yang ia lakukan cuma {e2 mengimbau} [m4:IDN.CVL tuan rumah].
e1 m3 > m4 COERCE denied 2021-08-20/none mode=restrict ctx=health
e2 m3 > m4 REQUEST requested 2021-08-20/none mode=yield ctx=health

### Antara 2011-07-02
Berseteru sejak 2005, [m1:IDN.CVL marga Dang] dan [m3:IDN.CVL marga Beanal] {e1 mematahkan anak panah} di hadapan [m2:IDN.COP Kapolda Papua Bekto Suprapto] sebagai lambang perdamaian, dan saling membayar denda babi.
e1 m1 > m3 SUPPORT actual 2011-07-02/none ctx=religion_ethnicity

### Kompas.com 2012-12-03
Dari pihak [m1:IDN.REL GKI Yasmin], yang {e1 dilarang} beribadah di tanahnya sendiri oleh [m2:IDN.GOV Wali Kota Bogor Diani Budiarto], hanya dua orang {e2 bersedia menerima} tawaran relokasi.
e1 m2 > m1 COERCE actual 2012-12-03/none mode=restrict ctx=religion_ethnicity
e2 m1 > m2 CONCEDE actual 2012-12-03/none ctx=religion_ethnicity

### Kompas.com 2023-04-09
Lima belas tahun bersengketa; pada Minggu Paskah, [m1:IDN.GOV Wali Kota Bima Arya] {e1 meresmikan} gereja baru bagi [m2:IDN.REL jemaat GKI] di lahan yang {e2 dihibahkan} pemkot. Sebagian [m3:IDN.REL jemaat lama] {e3 tetap menampik}.
e1 m1 > m2 AID actual 2023-04-09/day ctx=religion_ethnicity
e2 m1 > m2 AID actual 2021-06-13/none ctx=religion_ethnicity
e3 m3 > m1 REJECT actual 2023-04-09/none ctx=religion_ethnicity

### Tempo.co 2015-08-31
Kapan [m1:IDN.COP penyidik] memanggil [m2:IDN.BUS RJ Lino]? [m3:IDN.COP Komjen Budi Waseso], yang anak buahnya {e2 menggeledah} Pelindo II, dipindahkan ke BNN sepekan kemudian — atas permintaan [m4:IDN.GOV Jusuf Kalla], demikian isu yang [m5=m4 wapres] {e4 bantah}.
e2 m3 > m2 COERCE actual 2015-08-28/day mode=seize ctx=corruption
e4 m5 > m3 REJECT actual 2015-08-31/none ctx=corruption

### Kontan 2012-04-09
[m1:IDN.BUS Pelindo II] yang hendak {e1 mengalihkan} bongkar muat ditentang [m2:IDN.LAB serikat pekerja TKBM]; jika dipaksakan, kata [m3=m2 mereka], Tanjung Priok {e2 akan lumpuh}.
e2 m3 > m1 THREATEN threatened 2012-04-09/none ctx=economic
e1 m1 > m2 COERCE planned 2012-04-09/none ctx=economic

### Serambi Indonesia 2005-08-17
Di Helsinki, [m1:IDN.GOV Hamid Awaludin] dan [m2:GAM.REB Malik Mahmud] {e1 menorehkan tanda tangan}; menurut naskah itu, [m3=m2 GAM] {e2 akan memusnahkan} 840 pucuk senjata dan [m4=m1 pemerintah] {e3 akan memulangkan} pasukan serta {e4 memberi amnesti}.
e1 m1 > m2 SUPPORT actual 2005-08-15/day ctx=territory
e2 m3 > m1 CONCEDE planned 2005-08-15/none ctx=territory
e3 m4 > m2 CONCEDE planned 2005-08-15/none ctx=territory
e4 m4 > m2 CONCEDE planned 2005-08-15/none ctx=territory

### Kompas 2005-09-01
Sedikitnya 1.424 [m1:GAM.REB narapidana politik Aceh] {e1 keluar} dari berbagai lapas hari itu sesudah Keppres amnesti diteken [m2:IDN.GOV presiden].
e1 m2 > m1 RETREAT actual 2005-08-31/day mode=release ctx=territory

### Kompas 2005-09-15
Truk pertama berisi senjata {e1 diserahkan} [m1:GAM.REB komandan Darwis Jeunieb] kepada [m2:AMM pemantau Uni Eropa-ASEAN]; hari yang sama [m3:IDN.MIL enam ribu serdadu] {e2 diberangkatkan pulang} lewat Krueng Geukueh.
e1 m1 > m2 RETREAT actual 2005-09-15/day mode=disarm ctx=territory
e2 m3 > m1 RETREAT actual 2005-09-15/day mode=withdraw ctx=territory

### Jubi 2022-03-08
Jumlahnya 19. [m1:IDN.CVL Perempuan Papua] yang {e1 berdemo} menolak pemekaran itu {e2 dikejar-kejar}, seorang {e3 dipukul} popor, kata [m2:IDN.CVL LBH Papua]; [m3:IDN.COP Kapolresta Gustav Urbinas] membantah anggotanya {e4 memukul}.
e1 m1 > m3 PROTEST actual 2022-03-08/day mode=demo ctx=territory
e2 m3 > m1 COERCE actual 2022-03-08/day mode=restrict ctx=repression said=m2
e3 m3 > m1 ASSAULT actual 2022-03-08/day mode=beat ctx=repression said=m2
e4 m3 > m1 ASSAULT denied 2022-03-08/day mode=beat ctx=repression

### Detikcom 2021-09-14
[m1:IDN.EDU Mahasiswa UNS] yang {e1 membentangkan poster} saat [m2:IDN.GOV Presiden] lewat {e2 diringkus} [m3:IDN.COP polisi]. Dua hari berselang, kepada rektor-rektor, [m4=m2 Jokowi] menyatakan sudah {e3 menegur} [m5:IDN.COP Kapolri].
e1 m1 > m2 PROTEST actual 2021-09-13/day ctx=rights_freedoms
e2 m3 > m1 COERCE actual 2021-09-13/day mode=arrest ctx=rights_freedoms
e3 m4 > m5 ACCUSE actual 2021-09-14/none mode=disapprove ctx=rights_freedoms

### Blitar Kawentar 2021-09-15
Setelah membentangkan kertas keluhan harga jagung, [m1:IDN.AGR peternak bernama Suroto] {e1 digiring}; pekan berikutnya [m2=m1 dia] {e2 diundang} ke Istana dan {e3 dijanjikan} 30 ribu ton oleh [m3:IDN.GOV Jokowi].
e1 m4 > m1 COERCE actual 2021-09-07/day mode=arrest ctx=rights_freedoms
e2 m3 > m2 CONSULT actual 2021-09-15/day ctx=economic
e3 m3 > m2 AGREE planned 2021-09-15/day ctx=economic
[m4:IDN.COP Polres Blitar] menyatakan hanya mengamankan.

### Fajar 2011-10-28
Diduga terlibat, [m1:IDN.GOV bupati nonaktif itu] {e1 meminta perlindungan} ke [m2:IDN.MIL Kodam Wirabuana] karena merasa dikejar [m3:IDN.COP polda].
e1 m1 > m2 REQUEST requested 2011-10-28/none mode=assist

### Tribunnews 2018-07-14
[m1:IDN.LEG Eni Saragih] {e1 tertangkap} di rumah [m2:IDN.GOV Idrus Marham] kala pesta ulang tahun. [m3=m2 Tuan rumah], sebulan kemudian, {e2 melepas jabatan} menteri dan {e3 menghadap} [m4:IDN.JUD KPK] sebagai tersangka.
e1 m4 > m1 COERCE actual 2018-07-13/day mode=arrest ctx=corruption
e2 m3 > m4 RETREAT actual 2018-07-14/none mode=resign ctx=corruption
e3 m3 > m4 CONCEDE actual 2018-07-14/none ctx=corruption

### VOI 2022-10-06 none
Rencananya, kapal riset buatan Norwegia itu tiba bulan Desember. [m1:IDN.GOV BRIN] akan memakainya untuk memetakan palung di selatan Jawa; anak buahnya berjumlah 28 orang.

### Kompas.com 2020-03-31
Alih-alih {e1 memberlakukan darurat sipil}, [m1:IDN.GOV pemerintah pusat] memilih PSBB. [m2:IDN.CVL KontraS], yang lebih dulu {e2 mengecam} wacana itu, lega.
e1 m1 > m2 COERCE denied 2020-03-31/none mode=martial-law ctx=health
e2 m2 > m1 ACCUSE actual 2020-03-30/day mode=disapprove ctx=rights_freedoms

### Bangkapos 2020-06-10
[m1:IDN.GOV Gubernur Erzaldi] {e1 menutup pintu} bagi [m2:IDN.CVL pendatang dari Jakarta], dan [m3:IDN.BUS maskapai] {e2 menangguhkan} penerbangan.
e1 m1 > m2 COERCE actual 2020-06-10/none mode=restrict ctx=health
e2 m3 > m1 COOPERATE actual 2020-06-10/none ctx=health

### Antara 2023-09-26
Di Ibu Kota Nusantara, [m1:MYS.GOV Ketua Menteri Sabah Hajiji Noor] {e1 diterima} [m2:IDN.GOV Bambang Susantono]. Keduanya {e2 sepakat menjajaki} jalan darat Tawau-Nunukan; pekerja migran belum dibahas.
e1 m1 > m2 CONSULT actual 2023-09-26/none mode=visit ctx=economic
e2 m1 > m2 AGREE actual 2023-09-26/none ctx=economic

### The Edge 2022-07-13
[m1:IDN.GOV Jakarta] {e1 menyetop pengiriman} pekerja ke [m2:MYS.GOV Malaysia], karena [m3=m2 negara itu] {e2 melanggar nota kesepahaman} yang {e3 diteken} April; dua minggu kemudian keran itu {e4 dibuka lagi}.
e1 m1 > m2 SANCTION actual 2022-07-13/none mode=discontinue ctx=migration
e2 m3 > m1 REJECT actual 2022-07-13/none ctx=migration said=m1
e3 m1 > m2 SUPPORT actual 2022-04-01/day ctx=migration
e4 m1 > m2 CONCEDE actual 2022-07-13/none ctx=migration

### Kompas 2011-06-18
Pemancungan [m1:IDN.LAB Ruyati] oleh [m2:SAU.GOV Arab Saudi] tanpa pemberitahuan membuat [m3:IDN.LEG Komisi IX] {e1 menuntut} moratorium; [m4:IDN.GOV SBY] {e2 mengabulkannya} per 1 Agustus.
e1 m3 > m4 REQUEST requested 2011-06-18/none mode=change ctx=migration
e2 m4 > m3 CONCEDE planned 2011-06-23/none ctx=migration

### Tempo.co 2014-04-03
Diyat Rp21 miliar {e1 dibayarkan} [m1:IDN.GOV pemerintah] dan [m2:IDN.CVL donatur] kepada [m3:SAU.CVL keluarga korban], sehingga [m4:IDN.LAB Satinah] terhindar dari pedang.
e1 m1,m2 > m3 AID actual 2014-04-03/none ctx=migration

### Pos Belitung 2009-03-10
Gubernur {e1 digugat} [m1:IDN.CVL Walhi], {e2 didemo} [m2:IDN.LAB nelayan], {e3 dipuji} [m3:IDN.BUS penambang] — semua dalam satu hari, semua soal kapal isap.
e1 m1 > m4 ACCUSE actual 2009-03-10/none mode=allege ctx=environment
e2 m2 > m4 PROTEST actual 2009-03-10/none mode=demo ctx=environment
e3 m3 > m4 SUPPORT actual 2009-03-10/none ctx=environment
[m4:IDN.GOV Eko Maulana] sedang umrah.

### Tribun Medan 2023-05-26
Baru dilantik, [m1:IDN.COP kapolres itu] {e1 sowan} ke [m2:IDN.REL pengasuh pesantren] dan [m3:IDN.REL ephorus HKBP]; [m4=m2+m3 kedua tokoh] {e2 menitipkan} pesan agar judi diberantas.
e1 m1 > m2,m3 CONSULT actual 2023-05-26/none mode=visit
e2 m4 > m1 REQUEST requested 2023-05-26/none mode=change ctx=crime
