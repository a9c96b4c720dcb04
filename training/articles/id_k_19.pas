### Harian Singgalang 2023-12-04 article none
= [m1:@IDN Marapi] Meletus, [m2:? Pendaki] Turun dengan Wajah Penuh Abu
[m3:@IDN PADANG PANJANG] – Gunung [m4:@IDN Marapi] meletus tanpa aba-aba, Minggu (3/12) sore. Kolom abu tiga kilometer menyerang jalur pendakian saat 75 orang berada di atas.
[m5:IDN.GOV Basarnas Padang] mengerahkan 160 personel. [m6:IDN.GOV Kepala Kantor SAR Abdul Malik] mengatakan <<q1 49 pendaki sudah turun dan sebagian dirawat karena luka bakar>>.
"<<q2 [m7=m8 Kami] lari, batu berjatuhan seperti peluru. Kawan saya menolak meninggalkan adiknya>>," kata [m8:? Ridho Kurniawan (22), mahasiswa asal Pekanbaru].
Sebuah video [m9:? pendaki perempuan bernama Zhafirah] meminta tolong menyebar luas. [m10=m9 Ia] selamat.
[m11:IDN.GOV Balai Konservasi Sumber Daya Alam Sumatera Barat] dihujani pertanyaan mengapa pendakian dibuka. [m12:IDN.GOV Pelaksana tugas kepalanya, Dian Indriati], menjelaskan <<q3 izin diberikan dengan batas tertentu dan disetujui sejumlah instansi>>.
Menurut [m13:? pengamat gunung api Ade Edward], status waspada seharusnya berarti larangan total.
[m14:IDN.MIL Kodim Agam] mendirikan dapur umum. [m15:? Rumah makan Padang di Bukittinggi] mengirim nasi bungkus ke posko.
Pencarian dihentikan sementara pukul 23.00 karena letusan susulan.
q1 m6 indirect cue=mengatakan
q2 m8 direct cue=kata
q3 m12 indirect cue=menjelaskan

### Metro Tempo 2010-05-25 article none
= Tagihan Membengkak, Pelanggan Gugat Perusahaan Air
[m1:#TEMPO TEMPO Interaktif], [m2:@IDN Jakarta] - [m3:? Warga Apartemen Taman Rasuna, Agustinus Dawarja], menggugat [m4:IDN.BUS perusahaan pengelola air] di [m5:IDN.JUD Pengadilan Negeri Jakarta Pusat], Senin (24/5). Tagihannya melonjak dari Rp 200 ribu menjadi Rp 9 juta dalam sebulan.
"<<q1 [m6=m3 Saya] bukan kolam renang>>," katanya.
[m7=m4 Tergugat] menolak dalil itu dan mengancam memutus sambungan. [m8:? Juru bicaranya, Meyritha Maryanie], menduga ada kebocoran di dalam rumah pelanggan.
Hakim menyarankan perdamaian. Kedua pihak bersedia duduk bersama pekan depan.
[m9:? Tulus Abadi] dari [m10:? Yayasan Lembaga Konsumen Indonesia] menyebut <<q2 lembaganya menerima 300 keluhan serupa tahun ini>>. [m11=m9 Dia] mendorong pelanggan lain ikut melawan.
Di [m12:@IDN Muara Baru], persoalannya terbalik. Air tak mengalir sejak Februari dan warga membeli dari gerobak. [m13:? Seorang ibu] memukul tukang air yang menaikkan harga; keduanya kini berdamai.
"<<q3 Habis emosi, cucian tiga hari numpuk>>," ujar [m14=m13 ibu itu], Sumiati.
Perusahaan berjanji memperbaiki pompa sebelum Lebaran.
q1 m3 direct cue=katanya
q2 m9 indirect cue=menyebut
q3 m14 direct cue=ujar

### Kompas.id 2021-12-31 article
= [m1:@IDN Wamena] Menutup Tahun: Pasar Terbakar, Guru Disandera, Persiwa Promosi
~byline Oleh FABIO LOPES COSTA
[m2:@IDN WAMENA], [m3:#KOMPAS KOMPAS] — Kios-kios di Pasar Jibama masih berasap, Kamis (30/12/2021). Kompor meleduk, kata [m4:? para pedagang]; sengaja dibakar, kata yang lain. [m5:IDN.COP Polres Jayawijaya] menahan [m6:? seorang pemuda mabuk], lalu melepasnya.
"<<q1 Tidak ada bukti. Itu korsleting>>," ucap [m7:IDN.COP Kapolres AKBP Muh Safei].
Kabar yang lebih genting berembus dari [m8:@IDN Distrik Mapenduma]. [m9:OPM.REB Pasukan Egianus Kogoya] {e1 menyandera} [m10:IDN.EDU dua guru kontrak] sejak Natal.
[m11=m9 Kelompok itu], sayap bersenjata [m12:OPM.REB Organisasi Papua Merdeka] di Nduga, {e2 menuntut} [m13:IDN.MIL pos TNI] di dekat sekolah dikosongkan. [m14:IDN.MIL Panglima Kodam XVII/Cenderawasih Mayjen Ignatius Yogo] {e3 menolak}.
[m15:IDN.REL Pendeta Benny Giay], [m16=m15 moderator] [m17:IDN.REL Dewan Gereja Papua], {e4 menawarkan diri} menjadi perantara. "<<q2 Guru bukan alat tawar. [m18=m15 Saya] siap jalan kaki ke sana>>," katanya.
Bulan lalu [m19=m9 para gerilyawan] {e5 menembaki} [m20:IDN.MIL patroli tentara] di dekat lapangan terbang.
Satu-satunya pesta ada di lapangan Pendidikan. Persiwa mengalahkan lawannya 3-0 dan naik kelas; pelatih menolak pulang sebelum diarak.
Harga beras Rp 25.000 per kilogram. Warga meminta bupati mengirim subsidi.
e1 m9 > m10 ASSAULT actual 2021-12-25/day mode=abduct ctx=territory,education
e2 m11 > m13 REQUEST requested 2021-12-31/none mode=yield ctx=military,territory
e3 m14 > m11 REJECT actual 2021-12-31/none ctx=military,territory
e4 m15 > m9 AGREE planned 2021-12-31/none ctx=territory
e5 m19 > m20 ASSAULT actual 2021-11-01/month mode=firearms ctx=territory bg
q1 m7 direct cue=ucap
q2 m15 direct cue=katanya
rel m11 part_of m12
rel m15 leads m17

### Waspada 2016-05-03 article
= [m1=m4 Mahasiswi] Cantik Curi Ponsel, [m2:IDN.EDU Kampus USU] Memanas
[m3:@IDN MEDAN] (Waspada): Ulah [m4:? DF (21)] terekam kamera. Mahasiswi perguruan swasta itu mencuri tiga ponsel di kafe Jalan Dr Mansyur, Senin (2/5). Pegawai kafe mengepung dan menyerahkannya ke [m5:IDN.COP Polsek Medan Baru].
Beberapa ratus meter dari sana, peringatan Hari Pendidikan Nasional berujung ricuh. [m6:IDN.EDU Mahasiswa Universitas Sumatera Utara] memenuhi halaman biro rektor. Mula-mula hanya nyanyian. Lalu [m7=m6 massa] mencoba {e2 menerobos} pintu.
"<<q1 Rektor baru dipilih, uang kuliah langsung naik>>," teriak [m8:IDN.EDU Brilian Amial Rasyid], yang mengetuai [m9:IDN.EDU Pemerintahan Mahasiswa USU].
[m10:IDN.EDU Rektor Runtung Sitepu], melalui wakilnya, {e3 menyesalkan} aksi itu dan {e4 meminta bantuan} [m11:IDN.COP Polresta Medan]. Seratus personel {e5 tiba} setengah jam kemudian.
Tidak ada yang ditangkap. Menjelang magrib kedua pihak {e6 menyepakati} audiensi pada Rabu.
"<<q2 [m12=m9 Kami] pegang janji itu>>," kata [m13=m8 Brilian].
Adapun DF mengaku butuh uang untuk membayar indekos. Korban memaafkan, polisi tetap memproses.
Pedagang durian Ucok menyumbang 50 butir bagi petugas jaga.
e2 m7 > m10 PROTEST actual 2016-05-02/day mode=demo ctx=education
e3 m10 > m6 ACCUSE actual 2016-05-02/none mode=disapprove ctx=education
e4 m10 > m11 REQUEST requested 2016-05-02/day mode=assist ctx=education
e5 m11 > m7 MOBILIZE actual 2016-05-02/day mode=police ctx=education
e6 m10 > m9 AGREE planned 2016-05-04/day mode=meet ctx=education
q1 m8 direct cue=teriak
q2 m13 direct cue=kata
rel m8 leads m9
