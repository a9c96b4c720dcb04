### Antara 2021-06-21
[m1:IDN.MED Lima organisasi profesi dokter] {e1 merekomendasikan} kepada [m2:IDN.GOV pemerintah pusat] pemberlakuan PPKM secara menyeluruh di Jawa selama minimal dua pekan.
e1 m1 > m2 REQUEST requested 2021-06-21/none mode=change ctx=health

### Kompas.com 2019-12-23
[m1:IDN.REL MUI Jawa Timur] {e1 mengimbau} [m2:IDN.GOV pejabat] tidak mengucapkan selamat Natal; [m3:IDN.GOV Gubernur Khofifah] tetap {e2 mengunjungi} empat gereja bersama [m4:IDN.COP Kapolda].
e1 m1 > m2 REQUEST requested 2019-12-23/none mode=yield ctx=religion_ethnicity
e2 m3 > m5 CONSULT actual 2019-12-24/none mode=visit ctx=religion_ethnicity
[m5:IDN.REL Keuskupan Surabaya] menyediakan takjil kopi.

### detikNews 2016-01-12
[m1:IDN.LEG Komisi III DPR] {e1 meminta penjelasan} [m2:IDN.COP Kapolri] soal penggeledahan ruang anggota oleh [m3:IDN.JUD KPK] yang {e2 membawa} senapan laras panjang.
e1 m1 > m2 REQUEST requested 2016-01-18/none mode=assist ctx=corruption
e2 m3 > m1 COERCE actual 2016-01-15/none mode=seize ctx=corruption

### VOA Indonesia 2017-08-30
[m1:UN António Guterres] {e1 mengimbau} [m2:ISR.GOV Israel] dan [m3:PSE.GOV Palestina] kembali berunding saat {e2 berkunjung} ke [m4:PSE.CVL Jalur Gaza], tempat [m5=m1 ia] {e3 meminta} blokade diakhiri.
e1 m1 > m2,m3 REQUEST requested 2017-08-30/none mode=meet ctx=territory
e2 m1 > m4 CONSULT actual 2017-08-30/none mode=visit ctx=human_security
e3 m1 > m2 REQUEST requested 2017-08-30/none mode=yield ctx=human_security

### Tempo.co 2014-09-17
[m1:IDN.GOV Presiden terpilih Joko Widodo] {e1 menginginkan} [m2:IDN.PTY partai-partai pendukungnya] melepas jabatan ketua umum bila menjadi menteri. [m3:IDN.PTY PKB] {e2 keberatan}.
e1 m1 > m2 REQUEST requested 2014-09-17/none mode=change ctx=executive
e2 m3 > m1 REJECT actual 2014-09-17/none mode=change ctx=executive

### CNN Indonesia 2023-05-02
[m1:UKR.GOV Presiden Zelenskyy] {e1 kembali mendesak} [m2:DEU.GOV Berlin] memasok rudal Taurus, permintaan yang sejauh ini {e2 tidak digubris} [m3:DEU.GOV Olaf Scholz]. [m4:GBR.GOV Inggris] {e3 sudah memberi} Storm Shadow.
e1 m1 > m2 REQUEST requested 2023-05-02/none mode=assist ctx=military
e2 m3 > m1 REJECT actual 2023-05-02/none mode=assist ctx=military
e3 m4 > m1 AID actual 2023-05-11/none ctx=military

### Bangka Pos 2020-11-10
Belasan [m1:IDN.AGR nelayan Matras] {e1 memohon} [m2:IDN.GOV Gubernur Erzaldi] mengusir kapal isap produksi. Ombudsman {e2 menyarankan} [m3:IDN.BUS PT Timah] berhenti dulu.
e1 m1 > m2 REQUEST requested 2020-11-10/none mode=assist ctx=environment
e2 m4 > m3 REQUEST requested 2020-11-10/none mode=yield ctx=environment
[m4:IDN.GOV Kepala perwakilan Ombudsman] menyebut izinnya sah.

### BBC Indonesia 2011-02-07
[m1:EGY.GOV Wakil Presiden Omar Suleiman] {e1 berunding dengan} [m2:EGY.REL Ikhwanul Muslimin] untuk pertama kali. [m3:EGY.CVL Pemuda Tahrir] {e2 menuntut} [m4:EGY.GOV Mubarak] pergi lebih dulu.
e1 m1 > m2 CONSULT actual 2011-02-06/none ctx=pro_democracy
e2 m3 > m4 REQUEST requested 2011-02-07/none mode=change ctx=pro_democracy

### Tribun Jogja 2017-12-05
[m1:IDN.BUS Angkasa Pura I] {e1 memberi tenggat} kepada [m2:IDN.CVL warga Paguyuban Wahana Tri Tunggal] untuk mengosongkan rumah. [m3:IDN.GOV Ombudsman DIY] {e2 meminta} penggusuran ditunda, permintaan yang {e3 diabaikan}.
e1 m1 > m2 THREATEN threatened 2017-12-05/none mode=restrict ctx=natural_resource
e2 m3 > m1 REQUEST requested 2017-12-05/none mode=yield ctx=natural_resource
e3 m1 > m3 REJECT actual 2017-12-05/none mode=yield ctx=natural_resource

### Antara 2005-08-31
[m1:USA.GOV Wali Kota New Orleans Ray Nagin] {e1 memerintahkan} [m2:USA.COP polisi] meninggalkan pencarian dan menghentikan penjarahan; gubernurnya {e2 meminta} [m3:USA.GOV Presiden Bush] mengirim 40.000 tentara.
e1 m1 > m2 REQUEST requested 2005-08-31/none mode=change ctx=disasters
e2 m4 > m3 REQUEST requested 2005-09-01/none mode=assist ctx=disasters
Namanya [m4:USA.GOV Kathleen Blanco].

### Jawa Pos 2018-10-02
[m1:IDN.GOV Menteri Perdagangan] {e1 meminta maklum} [m2:IDN.AGR petani tebu] dan {e2 menyilakan} [m4=m2 mereka] mengajukan harga acuan baru. [m3:IDN.AGR Ketua APTRI Soemitro Samadikoen] {e3 menyodorkan} angka Rp10.500.
e1 m1 > m2 REQUEST requested 2018-10-02/none mode=yield ctx=economic
e2 m1 > m2 AGREE actual 2018-10-02/none ctx=economic
e3 m3 > m1 REQUEST requested 2018-10-02/none mode=change ctx=economic

### SINDOnews 2015-12-19
{e1 Resolusi} Dewan Keamanan [m1:UNSC PBB] meminta [m2:SYR.GOV Damaskus] dan [m3:SYR.OPP oposisi] memulai perundingan bulan depan. Rancangannya {e2 dirundingkan} [m4:USA.GOV John Kerry] dan [m5:RUS.GOV Sergei Lavrov].
e1 m1 > m2,m3 REQUEST requested 2015-12-18/none mode=meet ctx=military
e2 m4 > m5 CONSULT actual 2015-12-18/none ctx=diplomatic

### Kompas 2009-11-06
Setelah [m1:IDN.JUD Mahkamah Konstitusi] memutar rekaman, [m2:IDN.GOV Tim Delapan] {e1 meminta} [m3:IDN.COP Polri] menahan Anggodo dan {e2 mengusulkan} kepada [m4:IDN.GOV Presiden] penonaktifan [m5:IDN.COP Susno Duadji].
e1 m2 > m3 REQUEST requested 2009-11-03/none mode=yield ctx=corruption
e2 m2 > m4 REQUEST requested 2009-11-03/none mode=change ctx=corruption

### Republika 2020-02-10 none
Panitia meminta penonton membawa botol minum sendiri. Penyanyi dari [m1:@PHL Manila] itu berjanji membawakan tiga lagu dalam bahasa Indonesia.

### Antara 2024-07-19
[m1:ICJ Mahkamah Internasional] menyatakan pendudukan melanggar hukum dan {e1 meminta} [m2:ISR.GOV Israel] segera mengakhirinya. [m3:IDN.GOV Retno Marsudi] {e2 menyambut} pendapat itu, [m4:ISR.GOV Netanyahu] {e3 menyebutnya absurd}.
e1 m1 > m2 REQUEST requested 2024-07-19/none mode=yield ctx=territory,legal
e2 m3 > m1 SUPPORT actual 2024-07-20/none ctx=legal
e3 m4 > m1 REJECT actual 2024-07-19/none ctx=legal

### Lampung Post 2012-02-14
[m1:IDN.GOV Kapolda Lampung] {e1 meminta} [m2:IDN.CVL warga Register 45] turun dari tenda, tetapi [m3:IDN.GOV Komnas HAM], yang {e2 meninjau} ke Mesuji, {e3 menganjurkan} penyelesaian tanpa aparat.
e1 m1 > m2 REQUEST requested 2012-02-14/none mode=yield ctx=natural_resource
e2 m3 > m2 CONSULT actual 2012-02-14/none mode=visit ctx=human_rights
e3 m3 > m1 REQUEST requested 2012-02-14/none mode=yield ctx=human_rights

### detikNews 2022-06-06
[m1:IND.GOV Dua juru bicara partai berkuasa] menghina Nabi. [m2:QAT.GOV Qatar], [m3:KWT.GOV Kuwait], dan [m4:IRN.GOV Iran] {e1 memanggil duta besar} [m5:IND.GOV India]; [m6=m2 Doha] {e2 menuntut permintaan maaf} terbuka.
e1 m2,m3,m4 > m5 ACCUSE actual 2022-06-05/none mode=disapprove ctx=religion_ethnicity
e2 m2 > m5 REQUEST requested 2022-06-05/none mode=yield ctx=religion_ethnicity

### CNBC Indonesia 2018-06-04
[m1:JOR.CVL Demonstran Yordania] {e1 meneriakkan} agar perdana menteri turun, dan sore itu juga [m2:JOR.GOV Hani Mulki] {e2 mengajukan pengunduran diri} kepada [m3:JOR.GOV Raja Abdullah]. [m4:SAU.GOV Saudi] {e3 menawarkan} paket 2,5 miliar dolar.
e1 m1 > m2 REQUEST requested 2018-06-04/none mode=change ctx=economic
e2 m2 > m1 CONCEDE actual 2018-06-04/none ctx=executive
e3 m4 > m3 AGREE actual 2018-06-11/none ctx=economic

### Tribun Medan 2022-10-27
Kementerian Kesehatan {e1 menginstruksikan} [m1:IDN.MED seluruh apotek] tidak menjual obat sirop; [m2:IDN.BUS Gabungan Perusahaan Farmasi] {e2 berjanji mematuhinya}.
e1 m3 > m1 REQUEST requested 2022-10-27/none mode=yield ctx=health
e2 m2 > m3 CONCEDE planned 2022-10-27/none ctx=health
[m3:IDN.GOV Dirjen Pelayanan Kesehatan] meneken suratnya.

### Antara 2011-03-01 headline
[m1:ARAB Liga Arab] {e1 Bekukan} Keanggotaan [m2:LBY.GOV Libya], [m3:LBY.CVL Diaspora] {e2 Minta} Zona Larangan Terbang
e1 m1 > m2 SANCTION actual 2011-02-22/none mode=discontinue ctx=human_rights
e2 m3 > m1 REQUEST requested 2011-03-01/none mode=assist ctx=human_security

### Kompas.com 2025-08-28 headline
[m1:IDN.LAB Buruh] {e1 Minta} Outsourcing Dihapus, [m2:IDN.LEG DPR] {e2 Siap} Undang Perwakilan
e1 m1 > m2 REQUEST requested 2025-08-28/none mode=change ctx=economic
e2 m2 > m1 AGREE planned 2025-08-28/none ctx=economic

### Tempo 2013-03-02
[m1:SULU.REB Sultan Jamalul Kiram III] {e1 menampik seruan} [m2:PHL.GOV Benigno Aquino] supaya pengikutnya keluar dari Lahad Datu. [m3:MYS.GOV Hishammuddin Hussein] mengatakan kesabaran [m4=m3 Malaysia] ada batasnya.
e1 m1 > m2 REJECT actual 2013-03-02/none mode=yield ctx=territory

### Serambi Indonesia 2014-11-07
[m1:IDN.LEG Komisi I DPRA] {e1 mengadakan audiensi} dengan [m2:IDN.GOV Menteri Dalam Negeri Tjahjo Kumolo] guna {e2 menagih} aturan turunan UUPA. [m3=m2 Tjahjo] {e3 menjanjikan} tuntas dalam seratus hari.
e1 m1 > m2 CONSULT actual 2014-11-07/none ctx=political_institutions
e2 m1 > m2 REQUEST requested 2014-11-07/none mode=change ctx=political_institutions
e3 m3 > m1 AGREE planned 2014-11-07/none ctx=political_institutions

### Okezone 2021-02-02
[m1:SGP.GOV Vivian Balakrishnan] {e1 berharap} [m2:MMR.MIL tentara Myanmar] {e2 membebaskan} [m3:MMR.GOV Aung San Suu Kyi]. [m4:THA.GOV Prawit Wongsuwan] menyebut kudeta urusan dalam negeri.
e1 m1 > m2 REQUEST requested 2021-02-02/none mode=yield ctx=pro_democracy
e2 m2 > m3 RETREAT hypothetical 2021-02-02/none mode=release ctx=pro_democracy

### Radar Kediri 2019-05-03
[m1:IDN.LAB Ratusan buruh rokok] {e1 mendatangi} [m2:IDN.LEG DPRD Kabupaten Kediri] dan {e2 meminta difasilitasi} bertemu [m3:IDN.BUS pemilik pabrik]. Ketua dewan {e3 mengabulkan} permintaan itu hari itu juga.
e1 m1 > m2 PROTEST actual 2019-05-03/none mode=demo ctx=economic
e2 m1 > m2 REQUEST requested 2019-05-03/none mode=assist ctx=economic
e3 m2 > m1 CONCEDE actual 2019-05-03/none ctx=economic

### Liputan6.com 2013-08-08 none
Mahkamah Agung versi drama televisi itu menghukum tokoh utama, lalu membebaskannya lagi pada episode terakhir. Pemirsa di [m1:@MYS Johor] meminta musim kedua.

### Kompas.com 2016-07-15
Lewat FaceTime, [m1:TUR.GOV Recep Tayyip Erdogan] {e1 menyeru} [m2:TUR.CVL rakyatnya] turun ke alun-alun untuk melawan [m3:TUR.REB tentara pemberontak]. [m4:USA.GOV Obama] {e2 mengajak} semua pihak mendukung pemerintah terpilih.
e1 m1 > m2 REQUEST requested 2016-07-15/none mode=assist ctx=pro_democracy
e2 m4 > m2 REQUEST requested 2016-07-15/none mode=assist ctx=pro_democracy

### Suara.com 2023-03-29
[m1:IDN.GOV Gubernur Wayan Koster] {e1 menyurati} [m2:IDN.GOV Menpora] agar [m3:ISR.CVL tim Israel] dilarang bertanding di Bali. [m4:FIFA FIFA] lalu {e2 mencabut} status Indonesia sebagai tuan rumah, dan [m5:IDN.GOV Erick Thohir] {e3 terbang ke Doha} menemui Gianni Infantino.
e1 m1 > m2 REQUEST requested 2023-03-14/none mode=yield ctx=diplomatic
e2 m4 > m2 SANCTION actual 2023-03-29/none mode=discontinue ctx=diplomatic
e3 m5 > m4 CONSULT actual 2023-03-28/none mode=visit ctx=diplomatic
