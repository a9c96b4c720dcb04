### Tribun Medan 2016-08-02
[m1:IDN.COP Polres Tanjungbalai] {e1 menggari} [m2:IDN.CVL tujuh pemuda] yang diduga menjarah wihara pada Jumat (29/7) malam. [m3:IDN.REL Walubi Sumut] mengelus dada, tetapi menolak {e3 memolisikan} siapa pun. "<<q1 [m4=m3 Kami] pilih merawat persaudaraan>>," kata [m5:IDN.REL Indra Wahidin], ketuanya.
e1 m1 > m2 COERCE actual 2016-08-02/none mode=arrest ctx=religion_ethnicity,crime
e3 m3 > m2 ACCUSE denied 2016-08-02/none ctx=religion_ethnicity,legal
q1 m5 direct cue=kata
rel m5 leads m3

### Antara 2005-11-09
[m1:FRA.GOV Dominique de Villepin] {e1 menghidupkan} undang-undang darurat tahun 1955 untuk meredam [m2:FRA.CVL pemuda pinggiran kota] yang sudah dua belas malam {e3 membumihanguskan} mobil. [m3:FRA.PTY Partai Sosialis] {e4 mengangguk} dengan syarat; [m4:TUR.GOV Recep Tayyip Erdogan] menilai <<q1 larangan jilbab ikut menjadi penyebab>>.
e1 m1 > m2 COERCE actual 2005-11-09/none mode=curfew ctx=repression
e3 m2 > m1 PROTEST actual 2005-11-09/none mode=riot ctx=migration
e4 m3 > m1 SUPPORT actual 2005-11-09/none ctx=repression
q1 m4 indirect cue=menilai

### Radar Lombok 2010-09-08
Pawai takbir itu {e1 dikebiri}: [m1:IDN.GOV Wali Kota Mataram] hanya mengizinkan lima belas kendaraan. [m2:IDN.REL Remaja masjid Karang Kelok] {e2 melanggar jatah}, lalu {e3 disekat} [m3:IDN.COP satuan lalu lintas]. [m4:IDN.REL Tuan Guru Bajang], yang memimpin [m5:IDN.REL Nahdlatul Wathan], {e4 membujuk} [m6=m2 mereka] pulang.
e1 m1 > m2 COERCE actual 2010-09-08/none mode=restrict ctx=religion_ethnicity
e2 m2 > m1 REJECT actual 2010-09-08/none mode=yield ctx=religion_ethnicity
e3 m3 > m2 COERCE actual 2010-09-08/none mode=restrict ctx=religion_ethnicity
e4 m4 > m6 REQUEST requested 2010-09-08/none mode=yield ctx=religion_ethnicity
rel m4 leads m5

### Kompas 2014-12-18
Setelah lebih dari setengah abad {e1 dipulaukan} [m1:USA.GOV Washington], [m2:CUB.GOV Havana] {e2 menukar} [m3:USA.CVL kontraktor Alan Gross] dengan tiga mata-matanya, Rabu (17/12). [m4:VAT.GOV Paus Fransiskus], yang {e3 mempertemukan} utusan kedua pihak, menyebut peristiwa itu karunia. [m5:USA.LEG Senator Marco Rubio], anggota [m6:USA.PTY Partai Republik], {e4 menjanjikan perlawanan} di Senat.
e1 m1 > m2 SANCTION actual 2014-12-18/none mode=discontinue ctx=diplomatic,economic bg
e2 m2 > m1 RETREAT actual 2014-12-17/day mode=release ctx=diplomatic
e3 m4 > m1,m2 CONSULT actual 2014-12-18/none mode=third-party ctx=diplomatic bg
e4 m5 > m1 REJECT planned 2014-12-18/none ctx=legislative,diplomatic
rel m5 member_of m6

### Gatra 2013-07-13
[m1:IDN.CRM Narapidana LP Tanjung Gusta] {e1 menyandera} dua belas [m2:IDN.COP sipir] dan {e2 membakar} ruang registrasi. [m3:IDN.GOV Menkumham Amir Syamsuddin], kader [m4:IDN.PTY Demokrat], {e3 menyanggupi} pencabutan aturan remisi yang ketat asalkan [m5=m1 para penghuni] kembali ke sel. Semua sandera pulang selamat esok paginya.
e1 m1 > m2 ASSAULT actual 2013-07-13/none mode=abduct ctx=crime,legal
e2 m1 > m3 PROTEST actual 2013-07-13/none mode=riot ctx=crime,legal
e3 m3 > m5 CONCEDE hypothetical 2013-07-13/none ctx=legal
rel m3 member_of m4

### CNN Indonesia 2022-07-15
Dari Singapura, [m1:LKA.GOV Gotabaya Rajapaksa] {e1 mengirim surel pengunduran diri} kepada [m2:LKA.LEG ketua parlemen]. Sehari sebelumnya [m3:LKA.CVL massa di Kolombo] {e2 mengosongkan} istana yang sejak Sabtu {e3 diduduki}. [m4:SGP.GOV Kementerian Luar Negeri Singapura] {e4 menegaskan} [m5=m1 tamunya] tidak diberi suaka.
e1 m1 > m3 RETREAT actual 2022-07-15/none mode=resign ctx=executive,economic
e2 m3 > m1 RETREAT actual 2022-07-14/day mode=withdraw ctx=executive
e3 m3 > m1 PROTEST actual 2022-07-09/day mode=obstruct ctx=executive,economic bg
e4 m4 > m5 REJECT actual 2022-07-15/none mode=assist ctx=asylum

### Kaltim Post 2021-02-24 none
Fosil gigi gajah purba ditemukan di tebing sungai dekat [m1:@IDN Sangatta]. [m2:IDN.EDU Peneliti Universitas Mulawarman] meneropong lapisan tanahnya dengan alat pinjaman; menurut mereka, <<q1 usianya tidak kurang dari 40 ribu tahun>>. Penduduk membantu menggali dan menimbang bongkahannya.
q1 m2 indirect cue=menurut

### Republika 2011-02-12
[m1:EGY.GOV Hosni Mubarak] {e1 mundur}, dan [m2:EGY.MIL Dewan Tertinggi Angkatan Bersenjata] mengambil kendali, Jumat (11/2) petang. [m3:CHE.GOV Bern] {e2 mengunci} rekening [m4=m1 mantan presiden] dalam setengah jam. [m5:HAMAS.REB Hamas], yang memerintah [m6:@PSE Gaza], {e3 mengelu-elukan} [m7:EGY.CVL rakyat Mesir] dan {e4 meminta} [m8=m2 penguasa baru] membuka Rafah.
e1 m1 > m7 RETREAT actual 2011-02-11/day mode=resign ctx=pro_democracy,executive
e2 m3 > m4 SANCTION actual 2011-02-11/day ctx=economic,corruption
e3 m5 > m7 SUPPORT actual 2011-02-12/none ctx=pro_democracy
e4 m5 > m8 REQUEST requested 2011-02-12/none mode=change ctx=migration
rel m5 controls m6

### Radar Malang 2018-09-04
[m1:IDN.JUD KPK] {e1 menyapu} nyaris seluruh [m2:IDN.LEG DPRD Kota Malang]: 41 dari 45 anggota dipakaikan rompi oranye. [m3:IDN.GOV Mendagri Tjahjo Kumolo] berencana mengisi kekosongan dengan pergantian antarwaktu; [m4:IDN.PTY PDIP], partai dengan anggota terbanyak, berkelit dari tudingan pembiaran.
e1 m1 > m2 COERCE actual 2018-09-04/none mode=arrest ctx=corruption

### VOA Indonesia 2008-01-04
[m1:LKA.GOV Kolombo] {e1 menyobek} perjanjian gencatan senjata 2002, dan Norwegia sebagai [m2:NOR.GOV penengah] {e2 memanggil pulang} pengamatnya. [m3:LTTE.REB Macan Tamil], yang masih menguasai [m4:@LKA Wanni], mengaku <<q1 siap melanjutkannya tanpa syarat>>. [m5:IND.GOV New Delhi] tidak berpihak.
e1 m1 > m3 REJECT actual 2008-01-04/none ctx=military,territory
e2 m2 > m1,m3 RETREAT actual 2008-01-04/none mode=withdraw ctx=peacekeeping
q1 m3 indirect cue=mengaku
rel m3 controls m4

### Antara 2020-05-31
Demi menyelamatkan panen bawang, [m1:IDN.GOV Pemkab Brebes] {e2 merayu} [m2:IDN.BUS Bulog] membeli 4.000 ton. [m3=m2 Badan itu] menepuk dada, mengaku gudangnya longgar, lalu {e4 menyerap} separuhnya dari [m4:IDN.AGR kelompok tani Wanasari]. [m5:IDN.AGR Juwari], pemimpin [m6=m4 kelompok tersebut], {e5 mengucapkan syukur}.
e2 m1 > m2 REQUEST requested 2020-05-31/none mode=assist ctx=economic
e4 m3 > m4 AID actual 2020-05-31/none mode=assist ctx=economic
e5 m5 > m3 SUPPORT actual 2020-05-31/none ctx=economic
rel m5 leads m6

### Kompas.com 2024-12-04
Belum enam jam digenggam militer, [m1:KOR.LEG Majelis Nasional Korea Selatan] {e2 membongkar} darurat militer yang {e3 diumumkan} [m2:KOR.GOV Yoon Suk-yeol], Selasa (3/12) malam. [m3=m2 Ia] {e4 menyerah} pada putusan 190 suara itu. [m4:KOR.OPP Partai Demokrat], yang dipimpin [m5:KOR.OPP Lee Jae-myung], {e5 memasang jerat} pemakzulan.
e2 m1 > m2 REJECT actual 2024-12-04/none ctx=legislative,military
e3 m2 > m1 COERCE actual 2024-12-03/day mode=martial-law ctx=military,executive
e4 m3 > m1 CONCEDE actual 2024-12-04/none ctx=military,executive
e5 m4 > m2 SANCTION planned 2024-12-04/none ctx=executive,legislative
rel m5 leads m4

### Bali Post 2007-03-20
[m1:IDN.CVL Warga Serangan] {e1 mencegat} alat berat [m2:IDN.BUS PT Bali Turtle Island Development]. Setelah ditemani [m3:IDN.LEG anggota Komisi D DPRD Bali], [m4=m1 utusannya] {e3 duduk bersila} dengan manajer perusahaan, dan alat itu {e4 dijauhkan} dari pura. [m5:IDN.GOV Gubernur Dewa Beratha] {e5 memuji} [m6=m1+m2 kedua pihak] atas cara damai itu.
e1 m1 > m2 PROTEST actual 2007-03-20/none mode=obstruct ctx=religion_ethnicity,environment
e3 m4 > m2 CONSULT actual 2007-03-20/none mode=meet ctx=environment
e4 m2 > m1 RETREAT actual 2007-03-20/none mode=withdraw ctx=environment
e5 m5 > m6 SUPPORT actual 2007-03-20/none ctx=environment

### Tempo.co 2026-06-18
Delapan anggota [m1:IDN.CVL Serikat Tani Kerakyatan] {e1 dikandangkan} [m2:IDN.COP Polres Sumbawa] karena menebang tebu milik [m3:IDN.BUS pabrik gula]. [m4:IDN.LEG Rieke Diah Pitaloka], anggota DPR, {e2 memasang badan} dan {e3 menyurati} [m5:IDN.COP Kapolri] supaya [m8=m1 mereka] dipulangkan. [m6:IDN.NGO YLBHI], yang menaungi [m7:IDN.NGO LBH Mataram], {e4 mengecam} penangkapan.
e1 m2 > m1 COERCE actual 2026-06-18/none mode=arrest ctx=natural_resource,legal
e2 m4 > m1 SUPPORT actual 2026-06-18/none ctx=natural_resource
e3 m4 > m5 REQUEST requested 2026-06-18/none mode=release ctx=legal
e4 m6 > m2 ACCUSE actual 2026-06-18/none mode=disapprove ctx=human_rights
rel m7 part_of m6

### Media Indonesia 2006-07-05
Di tengah pesta kemerdekaan Amerika, [m1:PRK.GOV Pyongyang] {e1 menyemburkan} tujuh rudal ke Laut Jepang. [m2:JPN.GOV Shinzo Abe] {e2 memasung} kapal feri Mangyongbong-92 selama enam bulan. [m3:RUS.GOV Moskow] dan [m4:CHN.GOV Beijing] sempat {e3 mengganjal} rancangan resolusi yang disusun [m5=m2 Tokyo] di [m6:UNSC Dewan Keamanan].
e1 m1 > m2 MOBILIZE actual 2006-07-05/none mode=weapons ctx=military
e2 m2 > m1 SANCTION actual 2006-07-05/none mode=restrict ctx=military
e3 m3,m4 > m5 REJECT actual 2006-07-05/none ctx=diplomatic,military

### Solo Pos 2022-11-09
[m1:IDN.PTY Gibran Rakabuming Raka], wali kota Solo, {e1 sowan} kepada [m2:IDN.REL Habib Luthfi bin Yahya] di [m3:@IDN Pekalongan]. Usai dijamu, [m6=m1 ia] tidak menampik dilamar dua partai untuk maju sebagai gubernur. [m4:IDN.PTY Puan Maharani], ketua DPP [m5:IDN.PTY PDI Perjuangan], hanya tersenyum.
e1 m1 > m2 CONSULT actual 2022-11-09/none mode=visit ctx=election,religion_ethnicity
rel m4 member_of m5
