### Antara 2015-03-04
[m1:IDN.GOV Menkumham Yasonna Laoly] {e1 mencabut} keputusan yang mengesahkan [m2:IDN.PTY kubu Agung Laksono] sesudah [m3:IDN.JUD PTUN Jakarta] {e2 mengabulkan gugatan} [m4:IDN.PTY Aburizal Bakrie].
e1 m1 > m4 CONCEDE actual 2015-12-30/none ctx=political_institutions
e2 m3 > m4 CONCEDE actual 2015-05-18/none ctx=legal

### Kompas.com 2022-06-08
[m1:CHN.GOV Pemerintah Kota Shanghai] {e1 mengakhiri penguncian} dua bulan. [m2:CHN.CVL Warga Pudong] boleh keluar rumah, meski beberapa blok {e2 ditutup lagi} keesokan harinya.
e1 m1 > m2 RETREAT actual 2022-06-01/none mode=access ctx=health
e2 m1 > m2 COERCE actual 2022-06-02/none mode=restrict ctx=health

### detikNews 2019-08-07
[m1:IDN.GOV Presiden Jokowi] {e1 memberi amnesti} kepada [m2:IDN.EDU Baiq Nuril] setelah [m3:IDN.LEG rapat paripurna DPR] {e2 menyetujuinya}. [m4:IDN.JUD Mahkamah Agung] sebelumnya {e3 menolak} peninjauan kembalinya.
e1 m1 > m2 CONCEDE actual 2019-07-29/none ctx=legal,gender
e2 m3 > m1 AGREE planned 2019-07-25/none ctx=legal
e3 m4 > m2 REJECT actual 2019-07-04/none mode=yield ctx=legal

### VOA Indonesia 2010-11-13
[m1:MMR.OPP Aung San Suu Kyi] akhirnya {e1 bebas} dari tahanan rumah yang dikenakan [m2:MMR.MIL junta]. [m3:GBR.GOV David Cameron] {e2 menyambut gembira}.
e1 m2 > m1 RETREAT actual 2010-11-13/none mode=release ctx=human_rights
e2 m3 > m2 SUPPORT actual 2010-11-13/none ctx=human_rights

### Tempo.co 2020-03-30
[m1:IDN.GOV Kemenkumham] {e1 mengeluarkan} 30.000 [m2:IDN.CRM narapidana] melalui asimilasi untuk mencegah penularan. [m3:IDN.CVL ICW] {e2 mengkritik} wacana serupa bagi koruptor, dan [m4:IDN.GOV Mahfud MD] {e3 memastikan} wacana itu tak akan dijalankan.
e1 m1 > m2 RETREAT actual 2020-03-30/none mode=release ctx=health,legal
e2 m3 > m1 ACCUSE actual 2020-04-02/none mode=disapprove ctx=corruption
e3 m4 > m3 CONCEDE actual 2020-04-04/none ctx=corruption

### Republika 2014-08-26
[m1:ISR.GOV Israel] {e1 melonggarkan blokade} dengan memperluas wilayah tangkap [m2:PSE.LAB nelayan Gaza] menjadi enam mil. [m3:EGY.GOV Mesir] {e2 menjamin} perundingan lanjutan dalam sebulan.
e1 m1 > m2 CONCEDE actual 2014-08-27/none ctx=human_security
e2 m3 > m2 AGREE planned 2014-08-26/none ctx=diplomatic

### CNN Indonesia 2018-04-23
[m1:ARM.GOV Serzh Sargsyan] {e1 meletakkan jabatan} perdana menteri sebelas hari setelah [m2:ARM.CVL unjuk rasa] merebak. "<<q1 [m3:ARM.OPP Nikol Pashinyan] benar, [m4=m1 saya] {e2 salah}>>," katanya.
e1 m1 > m2 RETREAT actual 2018-04-23/none mode=resign ctx=pro_democracy
e2 m4 > m3 CONCEDE actual 2018-04-23/none ctx=pro_democracy
q1 m1 direct cue=katanya

### Jawa Pos 2021-11-04
[m1:IDN.COP Polda Metro Jaya] {e1 menghentikan penyidikan} kasus [m2:IDN.MED Dokter Lois]. Kuasa hukumnya {e2 mengucapkan terima kasih}.
e1 m1 > m2 CONCEDE actual 2021-11-04/none ctx=legal,health
e2 m2 > m1 SUPPORT actual 2021-11-04/none ctx=legal

### Kompas 2000-05-24
[m1:ISR.MIL Tentara Israel] {e1 mundur} dari Lebanon selatan enam minggu lebih awal. Ribuan [m2:LBN.MIL milisi SLA] {e2 menyerah} kepada [m3:HEZBOLLAH.REB Hizbullah] atau lari ke perbatasan.
e1 m1 > m3 RETREAT actual 2000-05-24/none mode=withdraw ctx=territory
e2 m2 > m3 RETREAT actual 2000-05-24/none mode=disarm ctx=military

### Antara 2018-12-02
[m1:USA.GOV Presiden Trump] {e1 setuju menunda} kenaikan tarif atas barang [m2:CHN.GOV Tiongkok], dan [m3:CHN.GOV Xi Jinping] {e2 berjanji memborong} kedelai dalam {e3 santap malam} di [m4:@ARG Buenos Aires].
e1 m1 > m2 CONCEDE planned 2018-12-01/none ctx=economic
e2 m3 > m1 AGREE planned 2018-12-01/none ctx=economic
e3 m1 > m3 CONSULT actual 2018-12-01/none ctx=diplomatic

### Tribun Timur 2011-09-12
Sopir [m1:IDN.LAB petepete] {e1 menghentikan mogok} setelah [m2:IDN.GOV Wali Kota Ilham Arief Sirajuddin] {e2 membatalkan} rute baru Trans-Mamminasata.
e1 m1 > m2 RETREAT actual 2011-09-12/none ctx=economic
e2 m2 > m1 CONCEDE actual 2011-09-12/none ctx=economic

### BBC Indonesia 2017-06-27
[m1:FARC.REB FARC] {e1 menyerahkan} pucuk senjata terakhir kepada [m2:UN misi PBB] di Mesetas. [m3:COL.GOV Presiden Santos] {e2 menyebut} hari itu paling indah baginya; [m4:ELN.REB ELN] {e3 tetap angkat senjata}.
e1 m1 > m2 RETREAT actual 2017-06-27/none mode=disarm ctx=military
e2 m3 > m1 SUPPORT actual 2017-06-27/none ctx=military
e3 m4 > m3 REJECT actual 2017-06-27/none mode=yield ctx=military

### SINDOnews 2012-11-09
[m1:IDN.JUD Mahkamah Konstitusi] {e1 membubarkan} BP Migas atas permohonan [m2:IDN.REL Muhammadiyah]. [m3:IDN.GOV Menteri Jero Wacik] mengaku {e2 menerima putusan} itu dengan berat hati.
e1 m1 > m2 CONCEDE actual 2012-11-13/none ctx=natural_resource,legal
e2 m3 > m1 CONCEDE actual 2012-11-13/none ctx=natural_resource

### Kompas.com 2020-08-26
[m1:IRN.GOV Iran] {e1 membuka akses} ke dua lokasi nuklir untuk [m2:IAEA inspektur IAEA] dalam {e2 kunjungan} [m3:IAEA Rafael Grossi] ke [m4:@IRN Teheran].
e1 m1 > m2 CONCEDE planned 2020-08-26/none ctx=cbrn
e2 m3 > m1 CONSULT actual 2020-08-26/none mode=visit ctx=cbrn

### Harian Kompas 2008-08-18
[m1:PAK.GOV Pervez Musharraf] {e1 menyatakan mundur} dalam pidato satu jam untuk menghindari pemakzulan oleh [m2:PAK.LEG koalisi parlemen]. [m3:AFG.GOV Kabul] {e2 menyambut} kabar itu.
e1 m1 > m2 CONCEDE actual 2008-08-18/none ctx=executive
e2 m3 > m1 SUPPORT actual 2008-08-18/none ctx=executive

### Sumatera Ekspres 2016-08-11
Majelis hakim {e1 memvonis bebas} [m1:IDN.BUS PT Bumi Mekar Hijau] dalam perkara kebakaran lahan, namun di tingkat banding [m2:IDN.JUD Pengadilan Tinggi Palembang] {e2 menghukum} perusahaan itu membayar Rp78 miliar kepada [m3:IDN.GOV Kementerian Lingkungan Hidup].
e1 m4 > m1 CONCEDE actual 2015-12-30/none ctx=environment,legal
e2 m2 > m1 SANCTION actual 2016-08-11/none ctx=environment,legal
Ketua majelis tingkat pertama adalah [m4:IDN.JUD Parlas Nababan].

### Antara 2023-09-18
[m1:IRN.GOV Iran] {e1 memulangkan} lima [m2:USA.CVL warga Amerika] begitu enam miliar dolar dana minyaknya {e2 dicairkan} [m3:USA.GOV Washington] di bank [m4:@QAT Doha].
e1 m1 > m2 RETREAT actual 2023-09-18/none mode=release ctx=diplomatic
e2 m3 > m1 CONCEDE actual 2023-09-18/none ctx=economic

### Tempo.co 2018-01-16
[m1:IDN.GOV Susi Pudjiastuti] {e1 memperbolehkan} [m2:IDN.LAB nelayan cantrang] Pantura melaut lagi tanpa batas waktu setelah [m3=m2 mereka] {e2 berdemonstrasi} di depan Istana.
e1 m1 > m2 CONCEDE actual 2018-01-17/none ctx=natural_resource
e2 m2 > m1 PROTEST actual 2018-01-17/none mode=demo ctx=natural_resource

### Detik 2019-09-04 headline
[m1:HKG.GOV Carrie Lam] {e1 Cabut} RUU Ekstradisi, [m2:HKG.OPP Joshua Wong]: {e2 Terlalu Sedikit, Terlambat}
e1 m1 > m2 CONCEDE actual 2019-09-04/none ctx=pro_democracy
e2 m2 > m1 REJECT actual 2019-09-04/none ctx=pro_democracy

### Tribunnews 2025-09-02 headline
Usai Dikritik, [m1:IDN.LEG DPR] {e1 Hapus} Tunjangan Rumah; [m2:IDN.EDU BEM SI] {e2 Batalkan} Aksi
e1 m1 > m2 CONCEDE actual 2025-09-02/none ctx=economic
e2 m2 > m1 RETREAT actual 2025-09-02/none ctx=economic

### Kontan 2013-11-19 none
Harga karet jatuh lagi dan petani memilih melepas stok. Pabrik ban di [m1:@CHN Qingdao] menahan diri, menunggu harga menyerah pada musim gugur.

### Liputan6.com 2021-05-17
Komandan [m1:PSE.REB Jihad Islam] bersumpah menembak terus {e1 kecuali} [m2:ISR.MIL serangan udara] dihentikan. [m3:QAT.GOV Doha] membujuk.
e1 m2 > m1 RETREAT hypothetical 2021-05-17/none mode=ceasefire ctx=military
e2 m3 > m1 CONSULT actual 2021-05-17/none mode=third-party ctx=military
Upaya {e2 mediasi} itu belum berhasil.

### Banjarmasin Post 2015-05-13
[m1:IDN.GOV Pemprov Kalsel] tidak {e1 mencabut} izin tambang [m2:IDN.BUS PT AGM], tegas [m3:IDN.GOV kepala dinas pertambangan], melainkan {e2 memperpanjangnya} tiga tahun.
e1 m1 > m2 SANCTION denied 2015-05-13/none mode=discontinue ctx=natural_resource
e2 m1 > m2 COOPERATE actual 2015-05-13/none ctx=natural_resource

### Media Indonesia 2010-02-18
[m1:NER.MIL Junta Niger] {e1 membebaskan} semua menteri kecuali [m2:NER.GOV Mamadou Tandja], presiden yang [m5=m1 mereka] {e2 gulingkan}. Di Niamey, [m3:NER.OPP oposisi] {e3 turun ke jalan mendukung} kudeta.
e1 m1 > m4 RETREAT actual 2010-02-20/none mode=release ctx=pro_autocracy
e2 m1 > m2 COERCE actual 2010-02-18/none mode=seize ctx=pro_autocracy
e3 m3 > m1 SUPPORT actual 2010-02-20/none ctx=executive
Sepuluh orang dari [m4:NER.GOV kabinet lama] pulang naik taksi.

### Antara 2017-07-25
Setelah protes sepuluh hari, [m1:ISR.COP polisi Israel] {e1 menyingkirkan} detektor logam dari gerbang Al-Aqsa. [m2:PSE.REL Wakaf Islam] {e2 meminta} kamera turut dibongkar sebelum [m3:PSE.REL jemaah] kembali.
e1 m1 > m2 RETREAT actual 2017-07-25/none mode=access ctx=religion_ethnicity
e2 m2 > m1 REQUEST requested 2017-07-25/none mode=yield ctx=religion_ethnicity

### Kompas.com 2024-12-04
[m1:KOR.GOV Presiden Yoon Suk Yeol] {e1 mencabut darurat militer} enam jam setelah mengumumkannya; [m2:KOR.LEG parlemen] lebih dulu {e2 memilih menolaknya} dengan 190 suara. [m3:KOR.MIL Pasukan] {e3 kembali ke barak} sebelum fajar.
e1 m1 > m2 CONCEDE actual 2024-12-04/none ctx=executive
e2 m2 > m1 REJECT actual 2024-12-04/none ctx=executive
e3 m3 > m2 RETREAT actual 2024-12-04/none mode=withdraw ctx=military

### Pontianak Post 2009-04-20
[m1:MYS.GOV Pemerintah Negara Bagian Sarawak] {e1 mengembalikan} 28 ekor orangutan sitaan kepada [m2:IDN.GOV BKSDA Kalimantan Barat]. [m3:IDN.CVL Yayasan Titian] {e2 membantu merawatnya}.
e1 m1 > m2 RETREAT actual 2009-04-20/none ctx=environment
e2 m3 > m2 AID actual 2009-04-20/none ctx=environment

### Warta Kota 2014-11-25
Pelarangan sepeda motor di Jalan Thamrin {e1 ditunda} [m1:IDN.GOV Gubernur Basuki] hingga pertengahan Desember; [m2:IDN.LAB pengojek] {e2 lega}, sementara [m3:IDN.COP Ditlantas] {e3 tetap menyiapkan} petugas.
e1 m1 > m2 CONCEDE actual 2014-11-25/none ctx=economic
e2 m2 > m1 SUPPORT actual 2014-11-25/none ctx=economic
e3 m3 > m2 MOBILIZE planned 2014-11-25/none mode=police ctx=economic
