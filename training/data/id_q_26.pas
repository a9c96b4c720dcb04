### Kompas.com 2021-07-02 none
Rumah dinas [m1:IDN.GOV bupati] di [m2:@IDN Blora] sedang dipugar; atapnya dibongkar dan temboknya dicat ulang. [m3:IDN.GOV Kepala Dinas PUPR Samgautama] mengatakan <<q1 pekerjaan akan rampung dalam empat bulan dan tidak mengganggu pelayanan>>.
q1 m3 indirect cue=mengatakan

### Antara 2018-03-19 none
Bank sentral [m1:@JPN Jepang] menahan suku bunga, sesuai dengan ramalan pasar. Yen menguat, sementara bursa [m2:@KOR Seoul] terpukul saham teknologi. Analis di [m3:@SGP Singapura] berpendapat <<q1 tekanan jual akan mereda pekan depan>>.
q1 ? indirect cue=berpendapat

### Detikcom 2014-06-21 none
Gol menit terakhir [m1:? Lionel Messi] menyelamatkan [m2:@ARG Argentina] dari kepungan pertahanan [m3:@IRN Iran]. Pelatih lawan, [m4:? Carlos Queiroz], menuding <<q1 wasit merampok timnya dengan tidak memberi penalti>>, tetapi tidak akan mengajukan protes resmi.
q1 m4 indirect cue=menuding

### Bisnis Indonesia 2023-02-27 none
[m1:IDN.BUS Gojek] dan pesaingnya dari [m2:@SGP Singapura] masih perang tarif; keduanya saling membajak pengemudi dengan bonus. Menurut [m3:IDN.EDU pengamat transportasi Djoko Setijowarno], <<q1 serangan diskon semacam itu hanya menguras modal>>.
q1 m3 indirect cue=Menurut

### Tribun Jogja 2010-11-15 none
Abu Merapi menyelimuti [m1:@IDN Sleman]; letusan susulan mengusir ternak dari lereng dan memaksa bandara ditutup. "<<q1 Gunung belum menyerah>>," ujar [m2:IDN.GOV Kepala BPPTK Subandrio]. Kubah lava runtuh lima kali dan gempa vulkanik melonjak.
q1 m2 direct cue=ujar

### VOA Indonesia 2016-02-03 none
Virus Zika terus merambah [m1:@BRA Brasil] dan mengancam ibu hamil. Para peneliti di [m2:@USA Atlanta] berlomba mengembangkan vaksin, dan seorang di antaranya memperkirakan <<q1 uji coba baru mungkin dilakukan setelah dua tahun>>.
q1 ? indirect cue=memperkirakan

### Radar Bali 2019-07-08 none
[m1:IDN.PTY I Nyoman Parta], anggota DPR terpilih dari [m2:IDN.PTY PDI Perjuangan], dikenal sebagai penabuh gamelan. Di rumahnya di [m3:@IDN Gianyar], [m5=m1 ia] membordir kenangan lama dan memetik mangga. "<<q1 Politik itu seperti kendang, [m4=m1 saya] ikut irama>>," katanya.
q1 m1 direct cue=katanya
rel m1 member_of m2

### Kontan 2011-12-05 none
[m1:IDN.BUS Garuda Indonesia] menyewa sebelas pesawat dan melepas sebagian saham di anak usaha katering. Manajemen, kata [m2:IDN.BUS Direktur Utama Emirsyah Satar], <<q1 tidak tergesa menyerahkan rute gemuk kepada maskapai murah>>. Laba kuartal keempat diprediksi naik.
q1 m2 indirect cue=kata

### CNN Indonesia 2017-05-22 none
[m1:@GBR London] bersiap menyambut pernikahan [m2:? Pippa Middleton]; [m4:GBR.COP polisi lalu lintas] menutup dua ruas jalan desa dan penonton merangsek ke pagar gereja. Gaunnya, menurut [m3:#Vogue majalah Vogue], <<q1 menggoda mata tanpa menantang tradisi>>.
q1 m3 indirect cue=menurut

### Serambi Indonesia 2012-04-11 none
Gempa berkekuatan 8,5 skala Richter mengguncang pesisir [m1:@IDN Simeulue]. Warga [m2:@IDN Banda Aceh] berhamburan, jalan-jalan lumpuh, dan sirene meraung. [m3:IDN.GOV Deputi BMKG Prih Harjadi] menyatakan <<q1 pola sesar mendatar tidak mengancam dengan tsunami besar>>.
q1 m3 indirect cue=menyatakan

### Republika 2024-10-04 none
[m1:IDN.GOV Sekretaris Daerah Kota Depok] berkantor di gedung baru yang dilengkapi ruang menyusui. Soal anggaran, [m2=m1 ia] merinci: <<q1 bangunan tiga lantai itu menelan Rp21 miliar>>. Lima kelurahan mengantre giliran perbaikan.
q1 m2 indirect cue=merinci

### Tempo 2006-07-03 none
Piala Dunia menyingkirkan [m1:@BRA Brasil] lebih cepat; [m2:@FRA Prancis] menaklukkan sang juara bertahan lewat sepakan [m3:? Thierry Henry]. Zinedine Zidane menjinakkan lini tengah, kata [m4:#LEquipe L'Equipe], <<q1 seolah umurnya kembali 28 tahun>>.
q1 m4 indirect cue=kata

### Kabar Nunukan 2022-03-22 none
Di perbatasan, [m1:IDN.CVL warga Sebatik] belanja dengan dua mata uang; ringgit mendominasi di pasar. [m2:MYS.CVL Pedagang Tawau] datang tiap Jumat. Perahu kecil lalu-lalang, sebagian mengangkut pisang ke [m3:@MYS Tawau].

### Surya 2015-10-09 none
Perusahaan yang dipimpin [m1:IDN.BUS Dahlan Iskan] pernah menggarap mobil listrik, tetapi gagal meraih pembeli. Mengenai masa depan baterai, [m2=m1 mantan menteri BUMN] itu menulis, <<q1 negeri ini terlambat sepuluh tahun dari [m3:@CHN Tiongkok]>>.
q1 m2 indirect cue=menulis

### Jubi 2018-08-17 none
Lomba perahu di [m1:@IDN Danau Sentani] menyemarakkan hari kemerdekaan; tim Kampung Yoboi menghancurkan rekor lama dan merebut piala bupati. Penonton menggeruduk garis akhir untuk memeluk para pendayung. [m2:IDN.GOV Kepala distrik] menuturkan <<q1 hadiahnya seekor babi>>.
q1 m2 indirect cue=menuturkan
