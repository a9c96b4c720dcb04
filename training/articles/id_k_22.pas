### Detiksport 2023-03-27 article
= Timnas U-20 Tetap Latihan Meski [m1:IDN.GOV Koster] {e1 Tolak} [m2:@ISR Israel]
~byline Randy Prasatya - detikSport
~date_line Senin, 27 Mar 2023 21:15 WIB
~share 32 komentar
[m3:@IDN Jakarta] - Pemusatan latihan timnas U-20 berjalan seperti biasa. [m4:? Shin Tae-yong] menghukum dua pemain yang terlambat dan memperingatkan yang lain soal disiplin.
"<<q1 Urusan di luar lapangan bukan urusan [m5=m4 saya]>>," kata [m6=m4 pelatih Korea itu], Senin (27/3/2023).
Urusan yang dimaksud ialah surat [m7:IDN.GOV Gubernur Bali Wayan Koster] kepada [m8:IDN.GOV Menteri Pemuda dan Olahraga]. Lewat surat tertanggal 14 Maret itu [m9=m7 ia] {e2 meminta} kementerian melarang [m10:@ISR tim Israel] bermain di wilayahnya.
[m11:IDN.PTY PDI Perjuangan], partai tempat Koster bernaung, {e3 mendukung} sikapnya. [m12:IDN.PTY Hasto Kristiyanto] {e4 menyebut} [m13:ISR.GOV Tel Aviv] penjajah yang tak pantas diberi panggung.
[m14:IDN.GOV Erick Thohir], yang mengetuai [m15:? PSSI], kini berada di [m16:@QAT Doha] untuk bertemu presiden FIFA. Drawing di Bali sudah dibatalkan.
"<<q2 Anak-anak sudah menangis, jangan ditambah>>," ujar [m17:? manajer tim].
Striker [m18:? Hokky Caraka] mengaku diserang komentar kasar di media sosial. [m19=m18 Dia] memaafkan semuanya.
[m20:IDN.REL Persaudaraan Alumni 212] {e5 berunjuk rasa} di [m21:@IDN Patung Kuda] pekan lalu dengan tuntutan serupa.
e1 m7 > m8 REQUEST requested 2023-03-14/day mode=change ctx=diplomatic again
e2 m9 > m8 REQUEST requested 2023-03-14/day mode=change ctx=diplomatic
e3 m11 > m7 SUPPORT actual 2023-03-27/none ctx=diplomatic
e4 m12 > m13 ACCUSE actual 2023-03-27/none mode=disapprove ctx=diplomatic
e5 m20 > m8 PROTEST actual 2023-03-20/week mode=demo ctx=diplomatic,religion_ethnicity bg
q1 m6 direct cue=kata
q2 m17 direct cue=ujar
rel m14 leads m15

### Tribun Batam 2022-07-30 article
= Dijanjikan Gaji Rp 10 Juta, [m1:IDN.CVL 53 WNI] Disekap Sindikat Penipuan di [m2:@KHM Sihanoukville]
~byline Penulis: Roma Uly Sianturi
[m3:#TRIBUN TRIBUNBATAM.id], [m4:@IDN BATAM] - Iklan lowongan di Facebook membawa [m5:? Dimas (23)] ke sebuah ruko di [m6:@KHM Sihanoukville], Kamboja. Di sana [m7=m5 ia] dipaksa menipu orang lewat aplikasi.
"<<q1 Kalau menolak, dipukul. Paspor [m8=m5 kami] disita [m9:? bos]>>," cerita [m10=m5 warga Sagulung itu] melalui pesan suara.
Ada [m11=m1 53 orang] senasib. [m12:? Kelompok penipu] mengancam menjual mereka ke perusahaan lain seharga 2.000 dolar.
[m13:IDN.GOV Kementerian Luar Negeri] {e1 meminta} [m14:KHM.COP kepolisian Kamboja] membebaskan para korban. [m21:IDN.GOV Menteri Retno Marsudi] sudah {e2 menelepon} [m15:KHM.GOV mitranya, Prak Sokhonn], Jumat (29/7).
"<<q2 [m16=m14 Aparat setempat] {e3 bersedia} masuk ke lokasi>>," kata [m17:IDN.GOV Direktur Perlindungan WNI Judha Nugraha].
Di Batam, [m18:IDN.COP Polda Kepulauan Riau] menangkap [m19:? perekrut berinisial SM] di sebuah rumah kos. Perempuan itu membantah menipu, mengaku hanya mencarikan tiket.
Keluarga menuntut uangnya kembali. [m20:? Ibu Dimas] menjual motor untuk membayar tebusan yang akhirnya ditolak sindikat.
Maskapai menawarkan kursi gratis bila pemulangan jadi dilakukan.
e1 m13 > m14 REQUEST requested 2022-07-30/none mode=assist ctx=trafficking,crime
e2 m21 > m15 CONSULT actual 2022-07-29/day mode=phone ctx=trafficking,diplomatic
e3 m16 > m13 AGREE planned 2022-07-30/none mode=assist ctx=trafficking said=m17
q1 m10 direct cue=cerita
q2 m17 direct cue=kata

### Harian Joglosemar 2016-02-16 article none
= Kerusuhan Suporter di Manahan, Kaca Bus Pecah
[m1:@IDN SOLO] — Laga persahabatan di Stadion [m2:@IDN Manahan], Minggu (14/2), diwarnai kericuhan. [m3:? Ratusan suporter tamu] menyerbu lapangan setelah wasit menolak memberi penalti.
[m4:IDN.COP Dalmas Polresta Surakarta] menghalau mereka dengan gas air mata. Bus pemain dilempari batu di Jalan Adi Sucipto.
"<<q1 [m5=m4 Kami] amankan 12 orang. Dua membawa petasan>>," kata [m6:IDN.COP Kapolresta Kombes Ahmad Luthfi].
[m7:? Ketua panitia pelaksana] menuding [m8=m3 pendukung lawan] memprovokasi. Dari kubu seberang, [m9:? koordinator suporter, Yogi], membalas: <<q2 anggotanya justru dikeroyok di pintu timur>>.
[m10:? Komisi Disiplin] akan bersidang Kamis. Ancaman sanksinya larangan menonton enam bulan.
[m11:IDN.GOV Wali Kota FX Hadi Rudyatmo], yang menonton dari tribun, menyesalkan kejadian itu. "<<q3 Kalau bola saja bikin musuhan, lebih baik main kelereng>>," ujarnya.
Kedua kelompok suporter sepakat bertemu di rumah makan untuk berdamai. Pedagang minuman di luar stadion rugi karena gerobaknya terguling.
q1 m6 direct cue=kata
q2 m9 indirect cue=membalas
q3 m11 direct cue=ujarnya

### Koran Jakarta 2009-08-04 article none
= Dua Perusahaan Batu Bara Akhiri Sengketa, Teken Perjanjian Damai
[m1:@IDN JAKARTA] - Setelah dua tahun bertikai, [m2:IDN.BUS PT Borneo Energi Abadi] dan [m3:IDN.BUS PT Tanah Laut Mineral] menandatangani perjanjian damai, Senin (3/8). Gencatan hukum itu mengakhiri empat gugatan di [m4:IDN.JUD PN Jakarta Selatan] dan [m5:@SGP Singapura].
"<<q1 Perang ini hanya memperkaya pengacara>>," kata [m6:? Direktur Utama Borneo Energi, Hadi Surya].
Dalam kesepakatan, [m7=m2 Borneo] menyerahkan konsesi blok timur. Sebagai gantinya [m8=m3 Tanah Laut] mencabut tuduhan pencurian 40 ribu ton batu bara dan mengizinkan jalan angkutnya dipakai.
[m9:? Juru damai, mantan hakim agung Benjamin Mangkoedilaga,] memuji itikad kedua pihak. [m10=m9 Dia] membeberkan <<q2 perundingan sempat buntu tiga kali karena soal dermaga>>.
[m11:? Kreditur dari Tokyo] mendukung perdamaian tersebut. [m12:JPN.BUS Sumitomo] bahkan bersedia menjadwal ulang utang.
Namun [m13:? seorang pemegang saham minoritas] menolak. Ia mengancam menggugat direksi karena konsesi dilepas tanpa rapat.
"<<q3 [m14=m13 Saya] baru tahu dari koran>>," keluh [m15=m13 Rudi Tanujaya, pemegang saham itu].
Harga batu bara dunia naik 2 dolar per ton.
q1 m6 direct cue=kata
q2 m10 indirect cue=membeberkan
q3 m15 direct cue=keluh
