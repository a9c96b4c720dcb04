### Antara 2019-04-02 none
Kunjungan wisatawan [m1:@CHN Cina] ke Manado turun seperlima. Agen perjalanan meminta maskapai menambah kursi, dan hotel menawarkan diskon sampai akhir Juni.

### Kompas.com 2021-02-10 none
Pertemuan dua arus di Selat Lombok menghasilkan pusaran yang ditakuti nelayan. Peneliti dari [m1:@AUS Hobart] menempatkan sensor di dasar laut dan menariknya setiap enam bulan.

### detikNews 2016-11-30 none
Kementerian [m1:IDN.GOV Pekerjaan Umum] mencatat 48 jembatan gantung selesai tahun ini. Panjang rata-ratanya 80 meter, sebagian besar di [m2:@IDN Sulawesi Barat].

### Tempo.co 2018-07-16 none
Di [m1:@RUS Moskow], kapten [m2:@HRV Kroasia] menerima bola emas sambil menangis. [m3:FRA.GOV Presiden Macron] melompat di tribun.

### CNN Indonesia 2023-05-08 none
Perselisihan dua pemengaruh di [m1:@MYS Kuala Lumpur] berakhir damai di depan notaris. Satu meminta maaf, satu menarik unggahannya, pengikutnya kecewa.

### Republika 2012-08-15 none
Wajah [m1:IDN.ELI Bung Hatta] menghiasi perangko baru. Kolektor antre sejak subuh di kantor pos besar, dan lembar pertama terjual Rp3 juta.

### Kontan 2017-03-28 none
Saham produsen semen menyerah pada aksi ambil untung. Investor asing menarik Rp400 miliar, sedangkan pemodal lokal bertahan menunggu laporan kuartal.

### VOA Indonesia 2014-02-07 none
Salju tebal memaksa penyelenggara di [m1:@RUS Sochi] menunda lomba. Pelatih [m2:@NOR Norwegia] memuji petugas yang bekerja semalam suntuk.

### Jawa Pos 2015-12-02 none
Gunung itu melepaskan abu setinggi dua kilometer. Penerbangan ke [m1:@IDN Lombok] dialihkan, dan penumpang menerima makanan ringan.

### BBC Indonesia 2020-08-05 none
Ledakan di pelabuhan [m1:@LBN Beirut] meruntuhkan silo dan memecahkan kaca sejauh sepuluh kilometer. Penyebabnya amonium nitrat yang disimpan enam tahun.

### Liputan6.com 2022-09-20 none
Antrean pelayat di tepi Thames mencapai delapan kilometer. Seorang penyandang disabilitas dari [m1:@GBR Leeds] menunggu tiga belas jam, ditemani termos teh.

### SINDOnews 2010-06-11 none
Vuvuzela menyerbu stadion-stadion [m1:@ZAF Afrika Selatan]. Stasiun televisi berusaha menekan bunyinya dengan penyaring, tanpa banyak hasil.

### Tribun Bali 2019-09-03 none
Kerbau jantan milik warga Jembrana merebut piala bergilir. Pemiliknya berjanji mempertahankan gelar; lawan menuntut tanding ulang tahun depan.

### Suara Merdeka 2006-05-29 none
Retakan sepanjang dua ratus meter muncul di jalan raya Bantul. Truk berputar lewat Imogiri dan listrik padam sampai malam.

### Antara 2024-11-04
[m1:IDN.GOV Wakil Menteri Luar Negeri] dan [m2:RUS.GOV mitranya dari Moskow] {e1 membicarakan} BRICS; [m3:ZAF.GOV Pretoria] dan [m4:BRA.GOV Brasilia] tidak ikut serta.
e1 m1 > m2 CONSULT actual 2024-11-04/none ctx=diplomatic

### Kompas.com 2015-05-22
Di dermaga Kuala Langsa, di antara jurnalis [m1:@GBR London] dan diplomat [m2:USA.GOV Amerika] yang menonton, [m3:IDN.CVL seorang ibu] {e1 menyuapi} [m4:MMR.REF bocah Rohingya].
e1 m3 > m4 AID actual 2015-05-22/none ctx=migration

### detikNews 2018-01-29
Baik [m1:IND.GOV New Delhi] maupun [m2:LKA.GOV Kolombo] belum berkomentar tentang [m3:MDV.OPP oposisi Maladewa] yang {e1 menemui} [m4:GBR.LEG anggota parlemen Inggris].
e1 m3 > m4 CONSULT actual 2018-01-29/none ctx=pro_democracy

### Tempo.co 2020-10-30
Ketika [m1:USA.GOV Mike Pompeo] {e1 berpidato} di depan [m2:IDN.REL GP Ansor], [m3:CHN.GOV Kedutaan Cina] sunyi, [m4:IDN.EDU mahasiswa UI] ujian, dan [m5:IDN.GOV Istana] menyiapkan libur panjang.
e1 m1 > m2 CONSULT actual 2020-10-29/none ctx=religion_ethnicity

### Republika 2016-10-19
[m1:UNESCO UNESCO] {e1 mengesahkan} resolusi tentang Al-Aqsa yang {e2 disponsori} [m2:EGY.GOV Mesir] dan [m3:DZA.GOV Aljazair]; [m4:MEX.GOV Meksiko] belakangan {e3 menarik dukungannya}. Wakil [m5:@VAT Vatikan] menonton.
e1 m1 > m6 SUPPORT actual 2016-10-18/none ctx=religion_ethnicity
e2 m2,m3 > m6 SUPPORT actual 2016-10-18/none ctx=religion_ethnicity
e3 m4 > m6 SANCTION actual 2016-10-17/none mode=discontinue ctx=religion_ethnicity
Bagi [m6:PSE.GOV Palestina], teks itu berarti.

### CNN Indonesia 2019-06-13
Dua kapal tanker terbakar di Teluk Oman. Awaknya {e1 diselamatkan} [m1:IRN.MIL Angkatan Laut Iran] dan [m2:USA.MIL USS Bainbridge]; [m3:JPN.GOV Shinzo Abe] kebetulan sedang {e2 bertamu} di [m4:IRN.GOV Teheran].
e1 m1,m2 > m5 AID actual 2019-06-13/none ctx=human_security
e2 m3 > m4 CONSULT actual 2019-06-13/none mode=visit ctx=diplomatic
Sebagian besar [m5:PHL.LAB pelaut Filipina].

### Radar Malang 2014-02-14
Hujan abu Kelud belum berhenti. [m1:IDN.GOV Wali Kota Batu] {e1 membagikan} masker kepada [m2:IDN.CVL penumpang bus]; hotel penuh oleh tamu dari [m3:@IDN Surabaya].
e1 m1 > m2 AID actual 2014-02-14/none ctx=disasters

### Jawa Pos 2021-12-20
[m1:PHL.MIL Penjaga pantai Filipina] {e1 mengangkut} air ke Siargao yang disapu Topan Rai. Lomba selancar dipindah ke [m2:@IDN Mentawai].
e1 m1 > m3 AID actual 2021-12-20/none ctx=disasters
[m3:PHL.CVL Penduduk pulau] menulis SOS di jalan.

### Tribunnews 2017-08-17 none
Lomba panjat pinang di KBRI [m1:@DEU Berlin] dimenangi insinyur kereta asal [m2:@DEU Kassel]. Ia mengaku terserang kram, menyerah dua kali, lalu dibantu juru masak.

### Serambi Indonesia 2023-04-18 none
Pedagang mi di Peunayong menolak menaikkan harga selama Ramadan. Pelanggannya, termasuk turis dari [m1:@MYS Penang], membalas dengan antre tertib.

### Kaltim Post 2018-02-05 none
Buaya sepanjang empat meter menyerang penjala udang di Bontang Lestari. Warga berjaga dengan tombak; pawang didatangkan dari [m1:@IDN Sangatta].

### Antara 2011-12-09
Di hari terakhir [m1:@IDN Nusa Dua] itu, [m2:IDN.CVL sejumlah LSM] menyerahkan dokumen kepada siapa saja yang lewat, dan hanya [m3:NOR.GOV utusan Norwegia] yang {e1 berhenti mendengarkan} [m4=m2 mereka].
e1 m3 > m4 CONSULT actual 2011-12-09/none ctx=environment

### Kompas 2008-12-24
[m1:THA.GOV Abhisit Vejjajiva] {e1 ingin memperbaiki hubungan} dengan [m2:KHM.GOV Phnom Penh]. Bandara yang dulu diduduki penuh turis [m3:@SWE Swedia] lagi.
e1 m1 > m2 AGREE planned 2008-12-24/none ctx=diplomatic

### Fajar 2016-09-26
Bukan [m1:IDN.GOV gubernur] ataupun [m2:IDN.COP kapolda], melainkan [m3:IDN.CVL ibu-ibu Bara-Barayya] yang {e1 mempertemukan} [m4:IDN.EDU dua kelompok mahasiswa] hingga [m5=m4 mereka] {e2 berdamai}.
e1 m3 > m4 CONSULT actual 2016-09-26/none mode=third-party ctx=human_security
e2 m4 > m4 SUPPORT actual 2016-09-26/none ctx=human_security

### Okezone 2013-10-21 none
Peluncuran telepon pintar di [m1:@FIN Helsinki] diserbu dua ribu pembeli. Perusahaannya menantang pemimpin pasar dan mengumumkan aliansi dengan pembuat kamera [m2:@DEU Jerman].

### Bali Post 2007-12-16 none
Wisuda di Denpasar dihadiri tiga ribu orang tua. Rektor memuji lulusan tertua, pensiunan pegawai pos yang menyelesaikan skripsi tentang tuak.
