### Antara 2017-06-12
<<q1 [m1:IDN.GOV Pemerintah Indonesia] dan [m2:CHL.GOV Cile] telah {e1 mencapai kesepakatan} penurunan tarif untuk 7.600 pos barang setelah berunding sejak 2014>>, kata [m3:IDN.GOV Direktur Jenderal Perundingan Perdagangan Internasional Iman Pambagyo] di [m4:@IDN Jakarta], Senin.
e1 m1 > m2 SUPPORT actual 2017-06-12/none ctx=economic said=m3
q1 m3 indirect cue=kata

### Antara 2022-08-25
[m1:IDN.GOV Indonesia] dan [m2:PER.GOV Peru] {e1 sepakat untuk memulai} perundingan perjanjian dagang bilateral paling lambat akhir tahun ini, menurut pernyataan yang dikeluarkan seusai pertemuan para pejabat kedua negara di [m3:@PER Lima], tuan rumah rapat persiapan [m4:APEC Kerja Sama Ekonomi Asia-Pasifik].
e1 m1 > m2 AGREE planned 2022-08-25/none ctx=economic

### Republika 2008-10-22
[m1:LKA.GOV Kementerian Pertahanan Sri Lanka] {e1 menyatakan dukungan penuh} kepada [m2:PAK.GOV pemerintah Pakistan] dalam memerangi kelompok bersenjata di [m3:@PAK Lembah Swat], wilayah yang berbatasan dengan [m4:@AFG Afganistan].
e1 m1 > m2 SUPPORT actual 2008-10-22/none ctx=terrorism

### Republika 2008-10-24
<<q1 [m1:LKA.GOV Sri Lanka] {e1 menjanjikan bantuan dana} dua juta dolar AS untuk korban gempa di [m2:@PAK Baluchistan] dan menyampaikannya lewat [m3:PAK.GOV Duta Besar Pakistan di Kolombo]>>, kata [m4:LKA.GOV seorang pejabat kementerian keuangan].
e1 m1 > m3 AGREE planned 2008-10-24/none ctx=disasters
q1 m4 indirect cue=kata

### detikNews 2018-10-06
[m1:KOR.GOV Pemerintah Korea Selatan] Jumat (5/10) {e1 menyerahkan bantuan} berupa 300 tenda dan obat-obatan senilai 1 juta dolar AS kepada [m2:IDN.GOV Badan Nasional Penanggulangan Bencana] di [m3:@IDN Bandara Balikpapan] untuk diteruskan kepada [m4:IDN.CVL penyintas gempa Palu].
e1 m1 > m2 AID actual 2018-10-05/day ctx=disasters

### detikNews 2018-10-04
<<q1 [m1:NZL.GOV Selandia Baru] {e1 siap mengirimkan} pesawat angkut C-130 dan 5 juta dolar apabila diperlukan oleh [m2:IDN.GOV pemerintah Indonesia]>>, kata [m3:NZL.GOV Menteri Luar Negeri Winston Peters] setelah menerima laporan kerusakan dari [m4:@IDN Palu] dan [m5:@IDN Donggala].
e1 m1 > m2 AGREE planned 2018-10-04/none ctx=disasters
q1 m3 indirect cue=kata

### Kompas 2022-05-26
[m1:IDN.GOV Menteri Koordinator Bidang Perekonomian Airlangga Hartarto] {e1 bertemu} [m2:CHE.GOV Presiden Konfederasi Swiss Ignazio Cassis] di sela-sela Forum Ekonomi Dunia di [m3:@CHE Davos] untuk membahas investasi dan keketuaan [m4=m1 Indonesia] di [m5:G20 G20].
e1 m1 > m2 CONSULT actual 2022-05-26/none mode=meet ctx=economic,diplomatic

### Kompas 2022-05-20
<<q1 [m1:IDN.GOV Menteri Luar Negeri Retno Marsudi] pekan depan {e1 akan bertemu} [m2:CHE.GOV Menteri Luar Negeri Swiss] di [m3:@CHE Jenewa]>>, kata [m4:IDN.GOV juru bicara kementerian Teuku Faizasyah], setelah {e2 lawatan} ke [m5:UN markas Perserikatan Bangsa-Bangsa] di [m6:@USA New York].
e1 m1 > m2 AGREE planned 2022-05-27/week ctx=diplomatic
q1 m4 indirect cue=kata
e2 m1 > m5 CONSULT actual 2022-05-20/none mode=visit ctx=diplomatic

### Tempo 2013-01-11
[m1:IDN.JUD Komisi Pemberantasan Korupsi] {e1 menahan} [m2:IDN.GOV Bupati Buol Amran Batalipu] di [m3:@IDN Rumah Tahanan Guntur], [m4:@IDN Jakarta], karena diduga menerima suap izin kebun sawit seluas 4.500 hektare.
e1 m1 > m2 COERCE actual 2013-01-11/none mode=arrest ctx=corruption

### Tempo 2013-02-13
[m1:IDN.JUD Majelis hakim Pengadilan Tindak Pidana Korupsi Jakarta] {e1 memvonis} [m2:IDN.GOV bekas Bupati Buol Amran Batalipu] tujuh tahun enam bulan penjara dalam perkara yang juga menyeret [m3:IDN.BUS pengusaha Hartati Murdaya].
e1 m1 > m2 SANCTION actual 2013-02-13/none mode=convict ctx=corruption,legal

### Tempo 2012-07-10
<<q1 [m1:IDN.JUD KPK] {e1 menyelidiki} [m2:IDN.BUS sebuah perusahaan perkebunan] atas dugaan suap kepada [m3:IDN.GOV pejabat daerah] di [m4:@IDN Sulawesi Tengah]>>, kata [m5:IDN.JUD juru bicara lembaga itu, Johan Budi].
e1 m1 > m2 ACCUSE actual 2012-07-10/none mode=investigate ctx=corruption
q1 m5 indirect cue=kata

### CNN Indonesia 2019-09-24
[m1:IDN.EDU Ribuan mahasiswa dari belasan kampus] {e1 berunjuk rasa} di depan gedung [m2:IDN.LEG DPR] di [m3:@IDN Senayan], Selasa, menolak revisi Undang-Undang [m4:IDN.JUD KPK] yang disahkan pekan lalu.
e1 m1 > m2 PROTEST actual 2019-09-24/day mode=demo ctx=corruption,legislative

### CNN Indonesia 2019-09-25
<<q1 [m1:IDN.COP Polda Metro Jaya] {e1 mengerahkan} 18 ribu personel untuk menjaga kawasan gedung [m2:IDN.LEG parlemen] menjelang aksi lanjutan [m3:IDN.EDU mahasiswa]>>, menurut [m4:IDN.COP Kabid Humas Kombes Argo Yuwono].
e1 m1 > m3 MOBILIZE actual 2019-09-25/none mode=police ctx=rights_freedoms
q1 m4 indirect cue=menurut

### CNN Indonesia 2019-09-26
[m1:IDN.COP Polisi] {e1 menangkap} 94 [m2:IDN.EDU mahasiswa dan pelajar] yang diduga merusak pos lalu lintas di [m3:@IDN Slipi], sementara [m4:IDN.CVL Lembaga Bantuan Hukum Jakarta] {e2 mengecam} penangkapan itu.
e1 m1 > m2 COERCE actual 2019-09-26/none mode=arrest ctx=repression
e2 m4 > m1 ACCUSE actual 2019-09-26/none mode=disapprove ctx=repression

### VOA Indonesia 2020-03-28
[m1:ELN.REB Kelompok pemberontak Tentara Pembebasan Nasional Kolombia] {e1 mengumumkan gencatan senjata} sepihak selama sebulan mulai 1 April, dengan alasan pandemi, namun [m2:COL.GOV pemerintah di Bogota] belum memberikan tanggapan resmi.
e1 m1 > m2 CONCEDE actual 2020-03-28/none mode=ceasefire ctx=military,health

### VOA Indonesia 2023-06-10
[m1:COL.GOV Pemerintah Kolombia] dan [m2:ELN.REB gerilyawan ELN] {e1 menyepakati} gencatan senjata enam bulan yang akan berlaku mulai Agustus, setelah babak perundingan ketiga di [m3:@CUB Havana] yang dijamin antara lain oleh [m4:NOR.GOV Norwegia].
e1 m1 > m2 AGREE planned 2023-06-10/none ctx=military

### Tempo 2023-07-11
[m1:NLD.GOV Pemerintah Belanda] {e1 memulangkan} 478 artefak hasil jarahan, termasuk harta karun Lombok, kepada [m2:IDN.GOV Indonesia] dalam upacara di [m3:@NLD Museum Volkenkunde], [m4:@NLD Leiden].
e1 m1 > m2 RETREAT actual 2023-07-11/none ctx=reparations

### Tempo 2023-07-06
<<q1 [m1:NLD.GOV Belanda] {e1 akan mengembalikan} ratusan benda budaya kepada [m2:LKA.GOV Sri Lanka] dan negara bekas jajahan lain>>, kata [m3:NLD.GOV Menteri Kebudayaan Gunay Uslu], berdasarkan nasihat [m4:NLD.GOV sebuah komite] yang dibentuk tahun lalu.
e1 m1 > m2 CONCEDE planned 2023-07-06/none ctx=reparations
q1 m3 indirect cue=kata

### Antara 2016-04-11
[m1:IDN.MIL TNI Angkatan Laut] dan [m2:IND.MIL Angkatan Laut India] {e1 menggelar latihan bersama} di perairan [m3:@IDN Padang] yang diikuti pula oleh peninjau dari [m4:SGP.MIL Singapura].
e1 m1 > m2 COOPERATE actual 2016-04-11/none ctx=military

### Antara 2016-06-20
[m1:IDN.MIL Kapal perang TNI AL KRI Imam Bonjol] {e1 menyita} [m2:CHN.AGR kapal nelayan Tiongkok] berikut tujuh awaknya di dekat [m3:@IDN Kepulauan Natuna], sehingga [m4:CHN.GOV Kementerian Luar Negeri di Beijing] {e2 melayangkan protes} kepada [m5:IDN.GOV Jakarta].
e1 m1 > m2 COERCE actual 2016-06-20/none mode=seize ctx=natural_resource,territory
e2 m4 > m5 ACCUSE actual 2016-06-20/none mode=disapprove ctx=natural_resource,territory

### Kompas.com 2012-10-04
[m1:IDN.LAB Serikat pekerja pelabuhan Tanjung Priok] {e1 menolak mengakhiri mogok} walaupun [m2:IDN.GOV Kementerian Perhubungan] {e2 menawarkan} kenaikan upah lembur yang dibahas dengan [m3:IDN.BUS PT Pelindo II].
e1 m1 > m2 REJECT actual 2012-10-04/none ctx=economic
e2 m2 > m1 AGREE planned 2012-10-04/none ctx=economic

### Kompas.com 2012-10-06
<<q1 [m1:IDN.LAB Pekerja bongkar muat Tanjung Priok] {e1 mengakhiri mogok} tiga hari setelah [m2:IDN.BUS PT Pelindo II] {e2 menyanggupi} tuntutan upah lembur [m4=m1 mereka]>>, kata [m3:IDN.GOV Menteri Tenaga Kerja Muhaimin Iskandar].
e1 m1 > m2 CONCEDE actual 2012-10-06/none ctx=economic
e2 m2 > m1 CONCEDE actual 2012-10-06/none ctx=economic
q1 m3 indirect cue=kata

### Kumparan 2021-02-10 none
[m1:KOR.MED Peneliti Universitas Nasional Seoul] mengumumkan hasil uji alat pendeteksi gempa yang dipasang di [m2:@IDN Lombok], pulau yang oleh [m3:? para wisatawan] dikenal sebagai tujuan bulan madu; alat serupa akan dipasang pula di [m4:@PHL Mindanao].
