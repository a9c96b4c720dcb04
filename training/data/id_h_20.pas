### Tribun Jatim 2022-10-08 none
[m1:IDN.COP Kapolda Irjen Toni Harmanto], [m2:IDN.MIL Pangdam Brawijaya], dan [m3:IDN.GOV Gubernur Khofifah] duduk sederet dalam doa bersama di Masjid Al-Akbar. Acara berlangsung satu jam.

### detikHot 2021-05-05 none
Film itu menceritakan [m1:? seorang polisi] yang jatuh cinta kepada [m2:? anak bandar]. Sutradaranya pernah kuliah di [m3:@DEU Berlin] dan memakai rumah dinas [m4:IDN.GOV wali kota] sebagai lokasi.

### Antara 2019-12-04 none
[m1:IDN.GOV Menteri Agraria Sofyan Djalil] menyebut baru 56 persen bidang tanah bersertifikat. Data itu dipaparkan di depan [m2:IDN.LEG Komisi II], yang dipimpin [m3:IDN.PTY politikus Golkar Ahmad Doli Kurnia].

### Serambi 2018-11-22 none
Truk tangki menyeruduk pagar [m1:IDN.MIL Makodim Aceh Besar] karena rem blong. Tidak ada korban; sopir dan pemilik kebun pisang di dekatnya sudah berdamai.

### Tribun Solo 2023-04-28
[m1:IDN.COP Kapolresta Surakarta], yang pagi tadi bersepeda bersama [m2:IDN.MIL Dandim] dan [m3:IDN.GOV wali kota], sorenya {e1 mengultimatum} [m4:IDN.CVL perguruan silat]: konvoi sekali lagi, {e2 seluruhnya diangkut}.
e1 m1 > m4 THREATEN threatened 2023-04-28/none mode=arrest
e2 m1 > m4 THREATEN threatened 2023-04-28/none mode=arrest

### Kompas.com 2024-07-22
Dikeroyok [m1:IDN.CVL pesilat PSHT], [m2:IDN.COP Aipda Parmanto] luka parah. [m3:IDN.COP Polres Jember] {e1 menahan} 22 orang dan {e2 mengancam membekukan} perguruan itu.
e1 m3 > m1 COERCE actual 2024-07-22/none mode=arrest
e2 m3 > m1 THREATEN threatened 2024-07-22/none mode=restrict

### Suara Merdeka 2016-08-29
[m1:IDN.AGR Petani tembakau] {e1 bakal membakar} hasil panen di alun-alun kalau [m2:IDN.BUS gudang pabrikan] tetap {e2 menolak membeli}.
e1 m1 > m2 THREATEN threatened 2016-08-29/none ctx=economic
e2 m2 > m1 REJECT actual 2016-08-29/none ctx=economic

### Pikiran Rakyat 2021-12-28
"<<q1 Kalau upah {e1 tidak direvisi}, [m1=m2 kami] {e2 akan lumpuhkan} kawasan industri tiga hari>>," ancam [m2:IDN.LAB Roy Jinto, Ketua KSPSI Jawa Barat], kepada [m3:IDN.GOV gubernur]; pengusaha, yang diwakili [m4:IDN.BUS Apindo], diam saja.
e2 m1 > m3 THREATEN threatened 2021-12-28/none ctx=economic
q1 m2 direct cue=ancam
e1 m3 > m2 REJECT hypothetical 2021-12-28/none ctx=economic

### detikSumut 2023-02-17
[m1:IDN.GOV Gubernur Edy Rahmayadi] {e1 menggertak} [m2:IDN.BUS PT Waskita] dengan pemutusan kontrak Rp2,7 triliun; [m3:IDN.LEG DPRD] justru {e2 mendesak} gubernur sendiri mundur.
e1 m1 > m2 THREATEN threatened 2023-02-17/none
e2 m3 > m1 REQUEST requested 2023-02-17/none mode=change

### JPNN 2011-03-02
[m1:IDN.GOV Sekretaris Kabinet Dipo Alam] {e1 mengancam memboikot iklan} di [m2:IDN.JRN Metro TV] dan Media Indonesia. [m3=m2 Kelompok media itu] {e2 memberi waktu 3x24 jam} untuk minta maaf; [m4:IDN.JRN Dewan Pers] {e3 menawarkan mediasi}.
e1 m1 > m2 THREATEN threatened 2011-02-21/day mode=restrict ctx=rights_freedoms
e2 m3 > m1 THREATEN threatened 2011-02-22/day ctx=rights_freedoms
e3 m4 > m1,m2 AGREE actual 2011-02-24/none ctx=rights_freedoms

### Republika 2020-12-03
Rumah ibunda [m1:IDN.GOV Mahfud MD] di Pamekasan {e1 digeruduk}. [m2:IDN.REL Massa] menudingnya {e2 menzalimi} [m3:IDN.REL Rizieq]; [m4:IDN.REL Banser] {e3 mengirim orang menjaga} rumah itu.
e1 m2 > m1 PROTEST actual 2020-12-01/day mode=demo ctx=religion_ethnicity
e3 m4 > m1 AID actual 2020-12-02/none ctx=religion_ethnicity
e2 m2 > m1 ACCUSE actual 2020-12-01/none mode=allege ctx=religion_ethnicity

### Tempo.co 2020-11-10
Ribuan orang menjemput; [m1:IDN.REL Rizieq Shihab] tiba dari [m2:@SAU Jeddah]. [m3:IDN.COP Polri] hanya mengatur lalu lintas, dan [m4:IDN.GOV Anies] malamnya {e3 bertamu}.
e3 m4 > m1 CONSULT actual 2020-11-10/day mode=visit ctx=religion_ethnicity

### Kompas.com 2022-07-20
[m1:IDN.JUD Rutan Bareskrim] {e1 melepas} [m2:IDN.REL Rizieq] dengan bebas bersyarat; ia wajib lapor ke [m3:IDN.GOV Bapas] hingga 2024.
e1 m1 > m2 RETREAT actual 2022-07-20/none mode=release ctx=religion_ethnicity

### Antara 2023-08-17
Bagi [m1:IDN.CRM 175 ribu narapidana], kemerdekaan berarti remisi: [m2:IDN.GOV Menkumham] {e1 memotong hukuman} mereka, 2.606 langsung {e2 bebas}.
e1 m2 > m1 CONCEDE actual 2023-08-17/day ctx=legal
e2 m2 > m1 RETREAT actual 2023-08-17/day mode=release ctx=legal

### Antara 2020-04-02
Lantaran wabah, [m1:IDN.GOV Yasonna] {e1 mengeluarkan lebih awal} 30 ribu [m2:IDN.CRM warga binaan]. [m3:IDN.CVL ICW] curiga [m4=m1 menteri itu] {e2 hendak membebaskan} koruptor, yang {e3 disangkal} Istana.
e1 m1 > m2 RETREAT actual 2020-04-02/none mode=release ctx=health
e2 m4 > m5 CONCEDE denied 2020-04-02/none ctx=corruption
e3 m6 > m3 REJECT actual 2020-04-02/none ctx=corruption
[m5:IDN.CRM Setya Novanto dkk] menunggu; juru bicara [m6:IDN.GOV Fadjroel Rachman] menjawab wartawan.

### Bernas 2003-03-10
Damai Aceh goyah: [m1:IDN.CVL massa] {e1 membakar} kantor [m2:HDC Henry Dunant Centre] di Takengon. [m3:THA.MIL Mayjen Thanongsuk Tuvinun] {e2 menarik} para pemantau ke Banda Aceh.
e1 m1 > m2 PROTEST actual 2003-03-03/day mode=riot ctx=territory
e2 m3 > m1 RETREAT actual 2003-03-10/none mode=withdraw ctx=peacekeeping

### Kompas 2002-12-09
[m1:IDN.GOV Wiryono Sastrohandoyo] dan [m2:GAM.REB Zaini Abdullah] {e1 meneken} Cessation of Hostilities Agreement di Jenewa; [m3:USA.GOV Washington], [m4:JPN.GOV Tokyo], serta [m5:EU Brussel] {e2 berjanji mendanai} Aceh.
e1 m1 > m2 SUPPORT actual 2002-12-09/none ctx=territory
e2 m3,m4,m5 > m1 AGREE planned 2002-12-03/none ctx=territory

### Republika 2002-10-20
[m1:IDN.COP Polri] {e1 menjemput paksa} [m2:IDN.REL Ba'asyir] dari RS PKU Solo sembari para santri {e2 menghadang} di lorong.
e1 m1 > m2 COERCE actual 2002-10-20/none mode=arrest ctx=terrorism
e2 m3 > m1 PROTEST actual 2002-10-20/none mode=obstruct ctx=terrorism
[m3:IDN.REL Mereka] datang dari Ngruki.

### Tempo.co 2014-06-24
[m1:IDN.JRN The Jakarta Post] {e1 mendukung} [m2:IDN.PTY Jokowi]; [m3:IDN.GOV Bawaslu] {e2 meminta} [m4:IDN.GOV KPI] mengawasi dua televisi partisan.
e1 m1 > m2 SUPPORT actual 2014-06-24/none ctx=election
e2 m3 > m4 REQUEST requested 2014-06-24/none ctx=election

### Medcom 2024-02-05
Civitas UGM lewat Petisi Bulaksumur {e1 mengingatkan} alumnusnya. [m1:IDN.GOV Ari Dwipayana] menganggap ada yang {e2 mengorkestrasi}; [m2:IDN.EDU para guru besar] {e3 tersinggung}.
e1 m2 > m3 ACCUSE actual 2024-01-31/day mode=disapprove ctx=election
e2 m1 > m2 ACCUSE actual 2024-02-02/none mode=allege ctx=election
e3 m2 > m1 ACCUSE actual 2024-02-05/none mode=disapprove ctx=election
[m3:IDN.GOV Presiden] hanya tersenyum.

### Kumparan 2024-02-03
[m1:IDN.EDU Rektor Unika Soegijapranata] mengaku {e1 diminta} [m2:IDN.COP seorang polisi] membuat video yang memuji [m3:IDN.GOV Presiden Jokowi]; ia {e2 tidak menurutinya}. [m4:IDN.COP Polrestabes Semarang] membantah {e3 menekan}.
e1 m2 > m1 REQUEST requested 2024-02-02/none ctx=election said=m1
e2 m1 > m2 REJECT actual 2024-02-02/none ctx=election
e3 m4 > m1 COERCE denied 2024-02-03/none ctx=election

### Tribun Bali 2019-08-28
Permintaan [m1:IDN.GOV Gubernur Koster] agar reklamasi Benoa {e1 dihentikan} {e2 dipatuhi} [m2:IDN.BUS Pelindo III] dalam tempo seminggu.
e1 m1 > m2 REQUEST requested 2019-08-22/none mode=yield ctx=environment
e2 m2 > m1 CONCEDE actual 2019-08-28/none ctx=environment

### Tribun Medan 2015-06-14
Kegiatan tambang emas Martabe sempat lumpuh karena [m1:IDN.CVL warga Batangtoru] {e2 menentang} pipa limbah; [m2:IDN.COP delapan ratus polisi dan tentara] {e3 mengawal} pemasangan.
e2 m1 > m3 REJECT actual 2012-10-30/none ctx=environment
e3 m2 > m3 AID actual 2012-10-30/none ctx=environment
[m3:HKG.BUS G-Resources] rugi besar.

### Antara 2016-01-29
Wali Kota Bima dan [m1:IDN.GOV bupatinya] bersengketa aset; [m2:IDN.JUD Kejati NTB] {e2 turun tangan sebagai wasit}.
e2 m2 > m1 CONSULT actual 2016-01-29/none mode=third-party

### Kontan 2017-10-26
Alexis: [m1:IDN.GOV Pemprov DKI] {e1 tidak memperpanjang izin} hotelnya; [m2:IDN.BUS manajemen] {e2 pasrah} dan memindahkan 150 karyawan.
e1 m1 > m2 REJECT actual 2017-10-26/none
e2 m2 > m1 CONCEDE actual 2017-10-26/none

### Bisnis.com 2018-09-26
[m1:IDN.GOV Anies] {e1 mencabut} izin tiga belas pulau reklamasi; [m2:IDN.LAB nelayan Muara Angke] {e2 menggelar syukuran}, [m3:IDN.BUS PT Taman Harapan Indah] {e3 menggugat} dan menang.
e1 m1 > m3 SANCTION actual 2018-09-26/none mode=discontinue ctx=environment
e2 m2 > m1 SUPPORT actual 2018-09-26/none ctx=environment
e3 m3 > m1 ACCUSE actual 2018-09-26/none mode=allege ctx=legal

### Kompas.com 2025-01-22
Pagar bambu 30 kilometer di laut Tangerang {e1 dicabuti} [m1:IDN.MIL marinir] bersama [m2:IDN.LAB nelayan]; [m3:IDN.GOV KKP], yang {e2 menyegelnya} dulu, mula-mula {e3 menyesalkan} lalu {e4 ikut membongkar}.
e1 m1 > m2 COOPERATE actual 2025-01-18/day ctx=natural_resource
e3 m3 > m1 ACCUSE actual 2025-01-19/none mode=disapprove ctx=natural_resource
e4 m3 > m1 COOPERATE actual 2025-01-22/day ctx=natural_resource
e2 m3 > m4 COERCE actual 2025-01-09/day mode=restrict ctx=natural_resource
[m4:IDN.BUS Agung Sedayu Group] membantah memasangnya.

### Kompas.com 2025-01-24
[m1:IDN.GOV Nusron Wahid] {e1 membatalkan} 50 sertifikat HGB milik [m2:IDN.BUS anak usaha Agung Sedayu] dan {e2 memecat} [m3:IDN.GOV enam pejabat Kantor Pertanahan Tangerang].
e1 m1 > m2 SANCTION actual 2025-01-24/none mode=discontinue ctx=natural_resource
e2 m1 > m3 SANCTION actual 2025-01-24/none mode=expel ctx=corruption

### Detikcom 2025-02-20
Lagu "Bayar Bayar Bayar" {e1 ditarik} [m1:IDN.CVL Sukatani] dari semua kanal sesudah {e2 didatangi} [m2:IDN.COP Ditsiber Polda Jateng]; [m3:IDN.COP Kapolri] belakangan {e3 menawari} band itu menjadi duta polisi.
e1 m1 > m2 CONCEDE actual 2025-02-20/none ctx=rights_freedoms
e2 m2 > m1 COERCE actual 2025-02-20/none mode=censor ctx=rights_freedoms
e3 m3 > m1 AGREE actual 2025-02-20/none ctx=rights_freedoms

### Tempo.co 2025-03-20
Kepala babi {e1 dikirim} ke redaksi [m1:IDN.JRN Tempo]. [m2:IDN.GOV Hasan Nasbi] menyuruh memasaknya; [m3:IDN.JRN KKJ] {e2 melapor} ke [m4:IDN.COP Bareskrim] dan {e3 mencela} [m5=m2 kepala kantor komunikasi itu].
e1 m6 > m1 THREATEN threatened 2025-03-19/day mode=violence ctx=rights_freedoms
e3 m3 > m5 ACCUSE actual 2025-03-20/none mode=disapprove ctx=rights_freedoms
e2 m3 > m6 ACCUSE actual 2025-03-20/none mode=allege ctx=rights_freedoms
[m6:IDN.UNK Pengirimnya] memakai jasa kurir.

### CNN Indonesia 2025-03-15
[m1:IDN.CVL Tiga aktivis KontraS] {e1 menerobos} rapat tertutup RUU TNI di Hotel Fairmont; [m2:IDN.BUS satpam hotel] {e2 mempolisikannya}. [m3:IDN.LEG Puan Maharani] {e3 mengesahkan} undang-undang itu lima hari kemudian, dan [m4:IDN.EDU mahasiswa] {e4 menyerbu} gerbang.
e1 m1 > m3 PROTEST actual 2025-03-15/day ctx=military,legislative
e2 m2 > m1 ACCUSE actual 2025-03-15/day mode=allege
e4 m4 > m3 PROTEST actual 2025-03-15/none mode=riot ctx=military,legislative
e3 m3 > m1 REJECT actual 2025-03-15/none mode=change ctx=military,legislative
