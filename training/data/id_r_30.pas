### Antara 2018-11-12
[m1:MYS.COP Polis Marin Sabah] dan [m2:IDN.COP Ditpolairud Kaltara] {e1 menukar daftar} buronan sabu di [m3:@IDN Nunukan], Senin (12/11). Mulai bulan depan keduanya {e2 akan menyapu} perairan Sebatik bersama, kata [m4:IDN.COP Brigjen Indrajit], yang memimpin [m5:IDN.COP Polda Kalimantan Utara].
e1 m1 > m2 COOPERATE actual 2018-11-12/day ctx=illegal_drugs,intelligence
e2 m1 > m2 AGREE planned 2018-12-01/month ctx=illegal_drugs said=m4
rel m4 leads m5

### Kompas 2019-06-20
[m1:IDN.JUD Hakim MK Arief Hidayat] {e1 mendamprat} [m2:IDN.PTY Bambang Widjojanto] dan {e2 mengancam mengusirnya} dari ruang sidang, Rabu (19/6). [m3=m2 Ketua tim hukum Prabowo itu] {e3 melunak} dan membiarkan saksinya dicecar [m4:IDN.GOV KPU].
e1 m1 > m2 ACCUSE actual 2019-06-19/day mode=disapprove ctx=election,legal
e2 m1 > m2 THREATEN threatened 2019-06-19/day ctx=election,legal
e3 m3 > m1 CONCEDE actual 2019-06-19/none ctx=election,legal

### Tempo.co 2021-12-08
[m1:USA.GOV Washington] {e1 tak akan mengutus} pejabatnya ke Olimpiade [m5:@CHN Beijing] karena genosida Uighur, Senin (6/12). [m2:GBR.GOV Boris Johnson] {e2 mengekor} dua hari kemudian; [m3:KOR.GOV Moon Jae-in] {e3 tidak tertarik meniru}, dan [m4:CHN.GOV Zhao Lijian] {e4 mengumbar} <<q1 tindakan balasan yang tegas>>.
e1 m1 > m4 REJECT actual 2021-12-06/day mode=boycott ctx=human_rights
e2 m2 > m4 REJECT actual 2021-12-08/day mode=boycott ctx=human_rights
e3 m3 > m1 REJECT actual 2021-12-08/none ctx=diplomatic
e4 m4 > m1 THREATEN threatened 2021-12-08/none ctx=diplomatic
q1 m4 indirect cue=mengumbar

### Detik 2011-09-21 none
Pengusaha warung itu menggerebek dapurnya sendiri karena kerap kehilangan beras. Ternyata atapnya dijebol kawanan monyet dari hutan [m1:@IDN Ubud]; ia lalu memasang kawat, menutup lubang, dan memaafkan karyawan yang sempat dituduhnya.

### VOA Indonesia 2019-08-07
[m1:IND.GOV Pemerintahan Narendra Modi] {e1 melucuti otonomi} [m2:IND.CVL Jammu dan Kashmir], Senin (5/8), sesudah {e2 menggelontorkan} 35.000 tentara dan {e3 mengurung} [m3:IND.OPP Mehbooba Mufti] di rumahnya. [m4:PAK.GOV Islamabad] {e4 menyepak} duta besar tetangganya dua hari kemudian serta {e5 membekukan} perdagangan.
e1 m1 > m2 SANCTION actual 2019-08-05/day mode=discontinue ctx=territory,political_institutions
e2 m1 > m2 MOBILIZE actual 2019-08-07/none mode=troops ctx=territory,repression
e3 m1 > m3 COERCE actual 2019-08-07/none mode=arrest ctx=repression
e4 m4 > m1 SANCTION actual 2019-08-07/day mode=expel ctx=diplomatic,territory
e5 m4 > m1 SANCTION actual 2019-08-07/none mode=discontinue ctx=economic,territory

### BBC Indonesia 2022-11-16
[m1:POL.GOV Warsawa] {e1 menaikkan kesiapan} sebagian angkatannya setelah sebuah rudal jatuh di [m6:@POL Przewodow], Selasa (15/11). [m2:UKR.GOV Zelenskyy] {e2 menuding} [m3:RUS.GOV Rusia], yang {e3 menepisnya}, sedangkan [m4:NATO Jens Stoltenberg], pemimpin [m5:NATO aliansi itu], esoknya {e4 meluruskan tuduhan itu}.
e1 m1 > m3 MOBILIZE actual 2022-11-16/none mode=troops ctx=military
e2 m2 > m3 ACCUSE actual 2022-11-16/none mode=allege ctx=military
e3 m3 > m2 REJECT actual 2022-11-16/none ctx=military
e4 m4 > m2 REJECT actual 2022-11-16/day ctx=military
rel m4 leads m5

### Republika 2013-12-10
[m1:UKR.CVL Massa Maidan] {e1 merebahkan} patung Lenin di Bulevar Taras Shevchenko, Minggu (8/12), dengan bantuan kader [m2:UKR.OPP Svoboda], partai yang dinakhodai [m3:UKR.OPP Oleh Tyahnybok]. [m4:EU Catherine Ashton] {e2 menyambangi} [m5=m1 pengunjuk rasa] dua hari kemudian dan malamnya [m6:UKR.COP Berkut] {e3 gagal menyapu} [m8=m5 mereka].
e1 m1 > m7 PROTEST actual 2013-12-08/day mode=vandalize ctx=pro_democracy
e2 m4 > m5 CONSULT actual 2013-12-10/day mode=visit ctx=pro_democracy
e3 m6 > m8 ASSAULT actual 2013-12-10/day mode=crowd-control ctx=repression
rel m3 leads m2
Pemerintahan [m7:UKR.GOV Mykola Azarov] {e4 menawarkan amnesti}.
e4 m7 > m1 CONCEDE planned 2013-12-10/none ctx=pro_democracy

### CNN Indonesia 2025-01-31
[m1:IDN.GOV Menteri Satryo Brodjonegoro] {e1 didemo} [m2:IDN.GOV pegawainya sendiri], yang berbaris dengan pita hitam di pelataran kementerian, Senin (20/1). [m3=m2 Para abdi negara itu] menuduhnya {e2 memecat sewenang-wenang} [m4:IDN.GOV Neni Herlina]; malamnya [m5=m1 sang menteri] dan Neni {e3 islah}.
e1 m2 > m1 PROTEST actual 2025-01-20/day mode=demo ctx=executive
e2 m1 > m4 SANCTION actual 2025-01-31/none mode=discontinue ctx=executive said=m3
e3 m5 > m4 SUPPORT actual 2025-01-20/day ctx=executive

### Sindonews 2014-06-03
[m1:THA.MIL Jenderal Prayuth Chan-ocha] {e1 melucuti} [m2:THA.GOV kabinet Niwatthamrong] dan {e2 memanggil} ratusan [m3:THA.PTY politikus Pheu Thai] ke barak. [m4:AUS.GOV Canberra] {e3 menciutkan} hubungan militernya, tetapi [m5:MMR.MIL Min Aung Hlaing], panglima [m6:MMR.MIL Tatmadaw], {e4 memuji} kudeta itu.
e1 m1 > m2 COERCE actual 2014-06-03/none mode=seize ctx=pro_autocracy
e2 m1 > m3 COERCE actual 2014-06-03/none mode=restrict ctx=repression
e3 m4 > m1 SANCTION actual 2014-06-03/none mode=discontinue ctx=military,pro_democracy
e4 m5 > m1 SUPPORT actual 2014-06-03/none ctx=pro_autocracy
rel m5 leads m6

### Bisnis.com 2022-08-12
[m1:IDN.BUS Asosiasi pengusaha truk] {e1 mengancam memarkir} 80.000 armada bila [m2:IDN.GOV Kemenhub] tidak menunda razia muatan lebih. [m3=m2 Kementerian itu] {e2 mengulur} tenggatnya sampai awal tahun, penguluran yang {e3 disambut lega}.
e1 m1 > m2 THREATEN threatened 2022-08-12/none ctx=economic
e2 m3 > m1 CONCEDE actual 2022-08-12/none ctx=economic
e3 m1 > m3 SUPPORT actual 2022-08-12/none ctx=economic

### Merdeka.com 2023-08-01 none
Novel itu menganeksasi rak toko buku di [m1:@IDN Yogyakarta] dan cetakan keduanya ludes dalam sebulan. Penulisnya menampik tawaran film, memilih mengasuh kelas menulis, dan menyerahkan royaltinya kepada panti jompo.

### Jawa Pos 2021-06-18
[m1:IDN.CVL Ratusan warga Madura] {e1 merobohkan} pembatas di pos penyekatan Suramadu, Jumat (18/6), karena wajib tes. [m2:IDN.GOV Wali Kota Eri Cahyadi] {e2 haturkan permohonan maaf} dan {e3 mencabut penyekatan} dengan syarat surat izin, sedangkan [m3:IDN.GOV Gubernur Khofifah] menambah [m4:IDN.MED tenaga kesehatan] di sisi Bangkalan.
e1 m1 > m2 PROTEST actual 2021-06-18/day mode=riot ctx=health
e2 m2 > m1 SUPPORT actual 2021-06-18/none mode=apologize ctx=health
e3 m2 > m1 CONCEDE actual 2021-06-18/none ctx=health
