### Prokal Kaltim 2019-05-10 article
= Jetty Disegel, [m1:IDN.BUS PT BEA] Melawan lewat Pengadilan
[m2:@IDN SANGATTA] – [m3:IDN.GOV Kepala Dinas Lingkungan Hidup Kutai Timur Encek Rafidin] mengaku sudah tiga kali bersurat sebelum rantai itu dipasang. "<<q1 Tidak satu pun dijawab. [m4=m3 Saya] ini kepala dinas, bukan penagih utang>>," ujarnya ditemui [m5:#KaltimPost Kaltim Post], kemarin.
[m6=m3 Instansinya], dikawal [m7:IDN.COP satu peleton Satpol PP], pada Senin (6/5) {e1 menyegel} pelabuhan muat batu bara milik [m8=m1 PT Bumi Etam Abadi (BEA)] di [m9:@IDN Desa Sepaso]. [m10=m8 Perusahaan] itu dituding membuang limbah ke Sungai Bengalon.
Dua tongkang yang sedang bersandar {e3 ditahan}. Nakhodanya, [m11:? Ruslan], hanya bisa merokok di geladak. "<<q2 [m12=m11 Saya] cuma sopir di air>>," katanya.
[m13:IDN.BUS Manajer legal PT BEA Hendrikus Wuwur] membantah [m14=m1 pihaknya] mencemari sungai. Hasil laboratorium yang [m15=m13 ia] pegang justru memperlihatkan baku mutu aman. [m16=m1 BEA] sudah {e5 menggugat} [m17=m3 Pemkab] ke [m18:IDN.JUD PTUN Samarinda] pada Rabu (8/5), dan {e6 mengancam} merumahkan [m19:IDN.LAB 400 karyawan] bila segel tidak dibuka pekan ini.
Ancaman tersebut membuat [m20:IDN.LAB serikat pekerja] serba salah. [m21:IDN.LAB Ketua SP Kahutindo Kutim Zulkifli] {e7 meminta} [m22=m17 pemerintah kabupaten] membuka segel sementara, tetapi menolak {e8 turun ke jalan}. "<<q3 [m23:IDN.LAB Anggota kami] juga minum air sungai itu>>," kata [m24=m21 Zulkifli].
[m25:IDN.CVL Warga Sepaso] sendiri sudah dua kali menutup jalan hauling, yakni pada Februari dan {e9 terakhir} 29 April. Aksi kedua {e10 dibubarkan} [m27:IDN.COP Polres Kutim]; [m28:IDN.CVL empat orang] {e11 dibawa} ke kantor [m40=m27 polisi], lalu {e12 dilepas} malam itu juga.
[m29:IDN.COP Kapolres AKBP Teddy Ristiawan] menyebut pembubaran itu terpaksa. "<<q4 Truk sembako ikut tertahan>>," dalihnya.
[m30:IDN.LEG Ketua DPRD Kutim Mahyunadi], yang juga memimpin [m31:IDN.PTY Golkar] di kabupaten tersebut, {e13 memuji} keberanian [m32=m3 Encek]. [m38:IDN.LEG Komisi C] dijadwalkan {e14 memanggil} [m33=m1 perusahaan] pada Selasa (14/5).
[m34:JATAM.CVL Jaringan Advokasi Tambang (Jatam) Kaltim] curiga. Dinamisatornya, [m35:JATAM.CVL Pradarma Rupang], {e15 menuding} segel hanya sandiwara, sebab dua bulan lalu [m36:IDN.GOV Gubernur Isran Noor] {e16 memperpanjang} izin [m39=m1 perusahaan yang sama].
[m37=m36 Isran] belum menanggapi. (ade/kri)
e1 m6 > m8 COERCE actual 2019-05-06/day mode=seize ctx=environment,natural_resource
e3 m6 > m8 COERCE actual 2019-05-06/day mode=seize ctx=environment
e5 m16 > m17 ACCUSE actual 2019-05-08/day mode=allege ctx=legal,environment
e6 m16 > m17 THREATEN threatened 2019-05-10/none ctx=economic
e7 m21 > m22 REQUEST requested 2019-05-10/none mode=yield ctx=economic
e8 m21 > m22 REJECT actual 2019-05-10/none ctx=economic
e9 m25 > m1 PROTEST actual 2019-04-29/day mode=obstruct ctx=environment bg
e10 m27 > m25 COERCE actual 2019-04-29/day mode=restrict ctx=repression bg
e11 m27 > m28 COERCE actual 2019-04-29/day mode=arrest ctx=repression bg
e12 m27 > m28 RETREAT actual 2019-04-29/day mode=release bg
e13 m30 > m32 SUPPORT actual 2019-05-10/none ctx=environment
e14 m38 > m33 CONSULT planned 2019-05-14/day ctx=legislative,environment
e15 m35 > m3 ACCUSE actual 2019-05-10/none mode=allege ctx=environment
e16 m36 > m39 AGREE actual 2019-03-01/month ctx=natural_resource bg
q1 m3 direct cue=ujarnya
q2 m11 direct cue=katanya
q3 m24 direct cue=kata
q4 m29 direct cue=dalihnya
rel m30 leads m31
rel m35 leads m34

### Pos Kupang 2022-02-18 article
= Motaain Dibuka Lagi, Ikan Oecusse Masuk [m1:@IDN Atambua]
~byline Penulis: Gerardus Manek
~date_line Jumat, 18 Februari 2022 10:22
[m2:#PosKupang POS-KUPANG.COM] | [m3:@IDN ATAMBUA] - "<<q1 Dua tahun pintu ini dikunci, [m4:IDN.CVL orang perbatasan] makan gaji buta>>," kata [m5:IDN.GOV Bupati Belu Agustinus Taolin] di [m6:@IDN Pos Lintas Batas Negara (PLBN) Motaain], Kamis (17/2).
[m7=m5 Dokter ahli penyakit dalam] itu tertawa, lalu serius lagi. [m8=m5 Ia] {e1 meminta} [m9:IDN.GOV pemerintah pusat] tidak lagi menutup perbatasan secara sepihak.
Sejak pukul 08.00 Wita kemarin [m10:IDN.GOV Indonesia] dan [m11:TLS.GOV Timor Leste] {e2 memulihkan} perdagangan darat yang {e3 dihentikan} [m12=m10 Jakarta] pada Maret 2020 akibat pandemi. Dua truk semen melintas ke timur; satu mobil bak terbuka berisi ikan datang dari barat.
[m13:TLS.GOV Duta Besar Timor Leste Alberto Carlos] {e4 berterima kasih} kepada [m14=m5 tuan rumah]. Pekan depan, katanya, [m15:TLS.GOV Menteri Pariwisata dan Perdagangan Jose Lucas da Silva] {e5 akan berkunjung} ke [m16:@IDN Kupang] guna membahas pasar bersama.
Pembukaan ini tidak datang tiba-tiba. Pada 27 Januari [m17:IDN.GOV Menteri Luar Negeri Retno Marsudi] {e6 berbicara} melalui video dengan [m18:TLS.GOV koleganya, Adaljiza Magno]. [m19=m18 Adaljiza] dari [m20:TLS.PTY Partai Demokrat] itu sebelumnya {e7 mengirim} 10.000 dosis vaksin untuk [m38:IDN.CVL warga Belu], hibah yang mula-mula {e8 ditolak} [m21:IDN.GOV Kementerian Kesehatan] karena mendekati kedaluwarsa.
[m22:IDN.MIL Dansatgas Pamtas Letkol Bayu Sigit] mengingatkan penyelundup jangan ikut bergembira. Selama pandemi [m23=m22 pasukannya] {e9 menyita} 3 ton minyak tanah dan {e10 menangkap} [m24:TLS.CVL sebelas pelintas gelap]. [m39=m24 Mereka] {e11 dideportasi} lewat [m25:@IDN Wini].
Bersama [m26:TLS.COP Unit Patroli Perbatasan (UPF)] [m42=m11 Timor Leste], [m40=m22 satgas] {e12 berpatroli} gabungan dua kali sebulan. "<<q2 Informasi juga [m27=m22 kami] tukar setiap Jumat>>," imbuh [m28=m22 Bayu].
Tak semua orang senang. [m29:IDN.BUS Sopir bus Paradise, Nikolaus Bere], mengeluh karena asuransi kendaraan [m30:TLS.GOV negara tetangga] mahal.
Sengketa lama masih membayang. Garis batas di [m31:@IDN Naktuka] belum disepakati, dan [m32:IDN.CVL warga Amfoang Timur] pada November lalu {e13 mencabut} patok yang ditanam petani [m33:TLS.CVL Oecusse]. [m34:IDN.GOV Bupati Kupang Korinus Masneno] {e14 berjanji} mengundang [m35:IDN.REL para tetua adat] sebelum Paskah.
Ketua UPF, [m36:TLS.COP Superintenden Euclides Belo], tidak mau mengomentari soal itu. Timor Leste, yang merdeka sejak 2002, bukan anggota [m37:ASEAN ASEAN]. (jen)
e1 m8 > m9 REQUEST requested 2022-02-17/day mode=change ctx=economic
e2 m10 > m11 COOPERATE actual 2022-02-17/day ctx=economic
e3 m12 > m11 COERCE actual 2020-03-01/month mode=restrict ctx=economic,health bg
e4 m13 > m14 SUPPORT actual 2022-02-17/day ctx=economic,diplomatic
e5 m15 > m10 CONSULT planned 2022-02-21/week mode=visit ctx=economic
e6 m17 > m18 CONSULT actual 2022-01-27/day mode=phone ctx=diplomatic bg
e7 m19 > m38 AID actual 2022-01-01/month ctx=health bg
e8 m21 > m19 REJECT actual 2022-01-01/month mode=assist ctx=health bg
e9 m23 > m24 COERCE actual 2022-02-18/none mode=seize ctx=trafficking bg
e10 m23 > m24 COERCE actual 2022-02-18/none mode=arrest ctx=trafficking bg
e11 m23 > m39 COERCE actual 2022-02-18/none mode=deport ctx=trafficking bg
e12 m40 > m26 COOPERATE actual 2022-02-18/none ctx=military
e13 m32 > m33 PROTEST actual 2021-11-01/month mode=vandalize ctx=territory bg
e14 m34 > m35 AGREE planned 2022-02-18/none ctx=territory
q1 m5 direct cue=kata
q2 m28 direct cue=imbuh
rel m19 member_of m20
rel m36 leads m26

### Kompas.id 2024-03-01 article
= Ratifikasi Pakta dengan [m1:PNG.GOV Papua Niugini]: Mengejar Buron, Menjaga Jarak
~byline Oleh MARIA LETSOIN
~date_line 1 Maret 2024 05:00 WIB
Perjanjian itu sudah sebelas tahun menguning di laci. Baru Kamis (29/2/2024), [m2:PNG.GOV Menteri Luar Negeri Papua Niugini Justin Tkatchenko] mengatakan di [m3:@PNG Port Moresby] bahwa [m4=m1 negaranya] {e1 telah meratifikasi} perjanjian ekstradisi dan pakta pertahanan dengan [m5:IDN.GOV Indonesia].
"<<q1 [m6=m1 Kami] membuka buku baru. [m7=m1 Kami] dapat saling mengirim penjahat, saling mengirim prajurit untuk belajar>>," katanya.
Ucapan itu perlu dibaca dengan hati-hati. "Mengirim prajurit" dalam naskah pakta hanya berarti latihan bersama dan patroli perbatasan. [m8:IDN.GOV Duta Besar RI Andriana Supandy] menampik anggapan bahwa [m9:IDN.MIL TNI] {e2 akan menempatkan} [m37:IDN.MIL pasukan] di sisi timur garis batas.
Toh ada yang sudah berjalan. Sejak 2019 tentara [m10=m1+m5 kedua negara] {e3 berpatroli bersama} di [m11:@PNG Wutung]. Tahun lalu [m12:IDN.MIL Satgas Yonif 122] {e4 menyerahkan} dua buronan kasus ganja kepada [m13:PNG.COP polisi Vanimo]. Juli 2023 [m14:IDN.GOV Presiden Joko Widodo] {e5 melawat} ke [m15=m3 Port Moresby] dan {e6 meneken} rencana pembangunan perbatasan bersama [m16:PNG.GOV Perdana Menteri James Marape].
Bagi [m17=m16 Marape], kantong bantuan lebih dari satu lebih aman. [m18=m16 Ketua] [m19:PNG.PTY Partai Pangu] itu pada Mei 2023 {e7 menandatangani} pakta pertahanan dengan [m20:USA.GOV Amerika Serikat], yang {e8 memberi} [m21:USA.MIL militernya] akses ke enam pelabuhan dan bandara. Desember silam, pakta keamanan dengan [m22:AUS.GOV Australia] {e9 menyusul}.
[m23:CHN.GOV Beijing] pun mengetuk. Menurut [m36=m2 Tkatchenko], [m24=m23 China] pada September {e10 menawarkan} bantuan pelatihan polisi. [m25=m1 Port Moresby] {e11 menolak}. [m26:CHN.GOV Kedutaan Besar China] menyangkal {e12 pernah mengajukan} tawaran itu.
Kebutuhan akan polisi terasa betul setelah 10 Januari, hari ketika [m27:PNG.COP aparat] {e13 mogok} karena potongan gaji dan [m28:PNG.CVL massa] {e14 menjarah} [m35=m3 ibu kota]. [m34=m16 Marape] {e15 menetapkan} keadaan darurat 14 hari dan {e16 mengerahkan} [m38:PNG.MIL 1.000 serdadu].
Dari Papua, [m29:IDN.REL Pastor Alberto Jon] khawatir ekstradisi dipakai memburu aktivis. [m30:TPNPB.REB Kelompok pimpinan Jeffrey Bomanak], misalnya, lama bermarkas di [m31:@PNG Madang]. [m32=m2 Tkatchenko] menegaskan, <<q2 pasal pelanggaran politik tetap dikecualikan>>.
Kedua pakta mulai berlaku setelah nota diplomatik {e17 dipertukarkan} pada bulan ini.
e1 m4 > m5 SUPPORT actual 2024-02-29/day ctx=legal,military,diplomatic
e2 m9 > m1 MOBILIZE denied 2024-03-01/none mode=troops ctx=military
e3 m10 > m10 COOPERATE actual 2019-01-01/year ctx=military bg
e4 m12 > m13 COOPERATE actual 2023-01-01/year ctx=legal,illegal_drugs bg
e5 m14 > m16 CONSULT actual 2023-07-01/month mode=visit ctx=diplomatic bg
e6 m14 > m16 SUPPORT actual 2023-07-01/month ctx=diplomatic bg
e7 m18 > m20 SUPPORT actual 2023-05-01/month ctx=military bg
e8 m1 > m21 COOPERATE actual 2023-05-01/month ctx=military bg
e9 m18 > m22 SUPPORT actual 2023-12-01/month ctx=military bg
e10 m24 > m25 AGREE denied 2023-09-01/month ctx=military said=m36 bg
e11 m25 > m24 REJECT actual 2023-09-01/month mode=assist ctx=military bg
e12 m26 > m25 AGREE denied 2023-09-01/month ctx=military again
e13 m27 > m34 PROTEST actual 2024-01-10/day mode=strike ctx=economic bg
e14 m28 > m34 PROTEST actual 2024-01-10/day mode=riot bg
e15 m34 > m28 COERCE actual 2024-01-10/day mode=martial-law bg
e16 m34 > m28 MOBILIZE actual 2024-01-10/day mode=troops bg
e17 m5 > m1 SUPPORT planned 2024-03-01/month ctx=diplomatic,legal
q1 m2 direct cue=katanya
q2 m32 indirect cue=menegaskan
rel m18 leads m19

### Bali Post 2013-06-09 article none
= Kirab Ogoh-ogoh Mini Meriahkan Pembukaan Pesta Kesenian di [m1:@IDN Denpasar]
[m2:@IDN Denpasar] (Bali Post) - Jalan Puputan sesak sejak pukul dua siang. Anak-anak dari delapan kabupaten memanggul ogoh-ogoh setinggi pinggang orang dewasa, sementara [m3:IDN.CVL orang tua mereka] berlari di trotoar membawa botol air.
Yang paling mendapat tepuk tangan adalah Celuluk bergaun hujan karya [m4:? Sekaa Teruna Dharma Yowana dari Bangli]. "<<q1 [m5=m4 Kami] kerjakan tiga minggu. Matanya dari lampu sepeda>>," tutur [m6:? Kadek Ardana], pemimpin rombongan yang baru duduk di kelas enam.
[m7:IDN.GOV Gubernur Made Mangku Pastika] dan [m8:IDN.GOV Ibu Negara Ani Yudhoyono] menonton dari panggung kehormatan. [m9=m8 Ani] sibuk memotret dengan kameranya sendiri.
[m10:TLS.GOV Duta seni dari Timor Leste] datang tahun ini untuk pertama kali, menyusul [m11:? grup tari asal India] dan [m12:? kelompok perkusi dari Afrika Selatan] yang sudah menjadi langganan. Menurut [m13:IDN.GOV Kepala Dinas Kebudayaan Ketut Suastika], <<q2 biaya tamu asing ditanggung negara masing-masing>>.
Parkir tetap menjadi keluhan. [m14:IDN.COP Kasat Lantas Kompol Nyoman Nuryana] menempatkan rambu di lima simpang, namun banyak pengendara nekat melawan arus.
"<<q3 [m15=m14 Saya] sampai hafal wajah yang menerobos>>," katanya.
Di Taman Budaya, pedagang jaje laklak bernama [m16:? Men Sari] kehabisan adonan pada pukul lima sore. [m17=m16 Ia] menolak menaikkan harga. "<<q4 Nanti tahun depan [m18:? orang] ingat>>," ujarnya, lalu menutup dagangan.
Pesta berlangsung sampai 12 Juli dengan 270 pementasan. Besok giliran lomba gong kebyar wanita antara [m19:? duta Gianyar] dan [m20:? duta Buleleng], dua musuh bebuyutan di panggung. (ina)
q1 m6 direct cue=tutur
q2 m13 indirect cue=Menurut
q3 m14 direct cue=katanya
q4 m17 direct cue=ujarnya
