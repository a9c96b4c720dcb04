### Antara 2003-10-02
[m1:TLS.GOV Timor Leste] {e1 menerima} 200 laptop dan dua perahu motor dari [m2:PRT.GOV Portugal], bekas penguasanya, dalam serah terima di [m3:@TLS Dili] yang dihadiri [m4:UN kepala misi PBB Kamalesh Sharma].
e1 m2 > m1 AID actual 2003-10-02/none ctx=economic

### Antara 2003-10-08
[m1:TLS.GOV Menteri Luar Negeri Jose Ramos-Horta] {e1 mengharapkan} [m2:IDN.GOV Indonesia] mempercepat perundingan perbatasan, ketika {e2 bersua} [m3:IDN.GOV rekannya Hassan Wirajuda] di [m4:@IDN Denpasar].
e1 m1 > m2 REQUEST requested 2003-10-08/none mode=meet ctx=territory,diplomatic
e2 m1 > m3 CONSULT actual 2003-10-08/none mode=meet ctx=territory,diplomatic

### Antara 2005-04-08
[m1:IDN.GOV Presiden Yudhoyono] dan [m2:TLS.GOV Presiden Xanana Gusmao] {e1 menyetujui pembentukan} Komisi Kebenaran dan Persahabatan, sementara [m3:TLS.CVL aktivis di Dili] {e2 menentangnya} karena tidak membawa pelaku ke pengadilan.
e1 m1 > m2 AGREE planned 2005-04-08/none ctx=human_rights
e2 m3 > m1,m2 ACCUSE actual 2005-04-08/none mode=disapprove ctx=human_rights

### Antara 2008-07-15
[m1:IDN.GOV Presiden Yudhoyono] {e1 menyampaikan penyesalan} kepada [m2:TLS.CVL para korban kekerasan 1999] setelah {e2 menerima laporan} komisi bersama [m3:TLS.GOV Ramos-Horta] di [m4:@IDN Nusa Dua].
e1 m1 > m2 SUPPORT actual 2008-07-15/none ctx=human_rights
e2 m1 > m3 CONSULT actual 2008-07-15/none mode=meet ctx=human_rights

### Kompas 2021-08-16
[m1:TALIBAN.REB Pejuang Taliban] {e1 menguasai} istana kepresidenan di [m2:@AFG Kabul], sementara [m3:USA.MIL pasukan Amerika] {e2 menembak ke udara} untuk menghalau [m4:AFG.CVL warga yang berdesakan] di bandara.
e1 m1 > m5 COERCE actual 2021-08-16/none mode=seize ctx=military,executive
e2 m3 > m4 ASSAULT actual 2021-08-16/none mode=crowd-control ctx=migration
[m5:AFG.GOV Presiden Ashraf Ghani] telah terbang ke luar negeri.

### Kompas 2021-08-21
[m1:IDN.MIL Pesawat Boeing TNI AU] {e1 membawa pulang} 26 [m2:IDN.CVL WNI] dari [m3:@AFG Kabul] melalui [m4:@PAK Islamabad], beserta lima [m5:PHL.CVL warga Filipina].
e1 m1 > m2,m5 AID actual 2021-08-21/none ctx=human_security

### Kompas 2021-08-30
[m1:IND.GOV Duta Besar India di Qatar Deepak Mittal] {e1 bertatap muka} dengan [m2:TALIBAN.REB Sher Mohammad Abbas Stanikzai], kepala kantor politik Taliban, di [m3:@QAT Doha], dan {e2 meminta} wilayah itu tidak digunakan untuk terorisme.
e1 m1 > m2 CONSULT actual 2021-08-30/none mode=meet ctx=terrorism,diplomatic
e2 m1 > m2 REQUEST requested 2021-08-30/none mode=change ctx=terrorism

### Kompas 2022-03-23
[m1:TALIBAN.REB Pemerintah Taliban] {e1 membatalkan pembukaan} sekolah menengah bagi [m2:AFG.EDU anak perempuan] beberapa jam setelah gerbang dibuka; [m3:NOR.GOV Kementerian Luar Negeri Norwegia] {e2 mengecam} keputusan itu.
e1 m1 > m2 REJECT actual 2022-03-23/none ctx=gender,rights_freedoms
e2 m3 > m1 ACCUSE actual 2022-03-23/none mode=disapprove ctx=gender

### VOA Indonesia 2022-07-09
[m1:LKA.CVL Puluhan ribu pengunjuk rasa] {e1 menyerbu} kediaman resmi [m2:LKA.GOV Presiden Gotabaya Rajapaksa] di [m3:@LKA Kolombo], yang beberapa jam sebelumnya dikosongkan, dan {e2 membakar} rumah [m4:LKA.GOV Perdana Menteri Ranil Wickremesinghe].
e1 m1 > m2 PROTEST actual 2022-07-09/none mode=riot ctx=economic,executive
e2 m1 > m4 PROTEST actual 2022-07-09/none mode=riot ctx=economic,executive

### VOA Indonesia 2022-07-14
<<q1 [m1:LKA.GOV Gotabaya Rajapaksa] {e1 mengirim surat pengunduran diri} lewat surel kepada [m2:LKA.LEG ketua parlemen] dari [m3:@SGP Singapura]>>, kata [m4:LKA.LEG seorang juru bicara]; di jalan, [m5:LKA.CVL massa] bersorak.
e1 m1 > m2 RETREAT actual 2022-07-14/none mode=resign ctx=executive
q1 m4 indirect cue=kata

### VOA Indonesia 2022-07-22
[m1:LKA.MIL Tentara dan polisi Sri Lanka] {e1 membongkar paksa} tenda [m2:LKA.CVL demonstran] di Galle Face dan {e2 memukuli} wartawan, beberapa jam sesudah [m3:LKA.GOV Wickremesinghe] dilantik.
e1 m1 > m2 COERCE actual 2022-07-22/none mode=seize ctx=repression
e2 m1 > m4 ASSAULT actual 2022-07-22/none mode=beat ctx=repression,rights_freedoms
Salah seorang yang terluka adalah [m4:GBR.JRN juru kamera BBC].

### VOA Indonesia 2022-08-02
<<q1 [m1:IND.GOV India] {e1 memperpanjang batas waktu pembayaran} kredit pupuk dan bahan bakar bagi [m2:LKA.GOV Sri Lanka] senilai 700 juta dolar>>, menurut [m3:IND.GOV komisaris tinggi di Kolombo Gopal Baglay].
e1 m1 > m2 CONCEDE actual 2022-08-02/none ctx=economic
q1 m3 indirect cue=menurut

### detikNews 2021-06-10
[m1:IDN.COP Polda Kalimantan Tengah] {e1 menahan} [m2:IDN.CVL Effendi Buhing, ketua adat Laman Kinipan], di [m3:@IDN Palangka Raya] atas {e2 laporan} [m4:IDN.BUS PT Sawit Mandiri Lestari] mengenai pencurian gergaji.
e1 m1 > m2 COERCE actual 2021-06-10/none mode=arrest ctx=natural_resource
e2 m4 > m2 ACCUSE actual 2021-06-10/none mode=allege ctx=natural_resource

### detikNews 2021-06-12
[m1:IDN.CVL Koalisi Keadilan untuk Kinipan] {e1 mendesak} [m2:IDN.COP kapolda] menghentikan perkara, dan beberapa jam kemudian [m3=m2 kepolisian] {e2 memulangkan} [m4:IDN.CVL kepala adat itu].
e1 m1 > m2 REQUEST requested 2021-06-12/none mode=change ctx=natural_resource
e2 m3 > m4 RETREAT actual 2021-06-12/none mode=release ctx=natural_resource

### detikNews 2023-05-10
[m1:IDN.EDU Dewan Mahasiswa UIN Sumatera Utara] {e1 mengecam} [m2:IDN.GOV Pemerintah Provinsi Lampung] karena {e2 melaporkan} [m3:IDN.CVL tiktoker Bima Yudho Saputro], yang menyindir jalan rusak dari [m4:@AUS Australia], ke [m5:IDN.COP polisi].
e1 m1 > m2 ACCUSE actual 2023-05-10/none mode=disapprove ctx=rights_freedoms
e2 m2 > m3 ACCUSE actual 2023-05-10/none mode=allege ctx=rights_freedoms

### Tempo 2023-04-18
[m1:IDN.COP Polda Lampung] {e1 menghentikan penyelidikan} terhadap [m2:IDN.CVL Bima Yudho Saputro] karena tidak ditemukan unsur pidana, sedangkan [m3:IDN.GOV Menko Polhukam Mahfud MD] {e2 menyambut baik} keputusan itu.
e1 m1 > m2 CONCEDE actual 2023-04-18/none ctx=rights_freedoms
e2 m3 > m1 SUPPORT actual 2023-04-18/none ctx=rights_freedoms

### Republika 2017-12-21 headline
[m1:IDN.REL Ulama] {e1 Serukan Boikot} Produk [m2:USA.BUS AS], [m3:UN Majelis Umum] {e2 Tolak} Yerusalem, [m4:USA.GOV Haley] {e3 Ancam} Catat Nama
e1 m1 > m2 ACCUSE actual 2017-12-21/none mode=disapprove ctx=religion_ethnicity
e2 m3 > m4 REJECT actual 2017-12-21/none ctx=territory,diplomatic
e3 m4 > m3 THREATEN threatened 2017-12-21/none ctx=diplomatic

### Antara 2013-05-15 none
[m1:IDN.GOV Kepala Badan Pengawas Obat dan Makanan Lucky Slamet] memaparkan uji makanan di [m2:@IDN Palembang]; pempek yang diuji laboratorium aman, kata laporan itu.

### Kompas 2022-03-18 none
[m1:@IDN Mandalika] menjadi tuan rumah balapan hari Minggu, dan [m2:IDN.BUS penyelenggara] menerbangkan motor dari [m3:@QAT Doha]; peserta terbanyak berasal dari [m4:@ESP Spanyol] dan [m5:@ITA Italia].
