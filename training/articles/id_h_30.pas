### Lampost.co 2024-07-04 article
= [m1=m6 Ketua KPU] {e1 Dipecat}, [m2=m14 Istana] Tunggu Salinan
[m3:@IDN JAKARTA] (Lampost.co) – Palu diketuk sekali. Dengan ketukan itu, Rabu (3/7), berakhir karier seorang profesor yang memimpin pemilu terbesar di dunia.
[m4:IDN.GOV Dewan Kehormatan Penyelenggara Pemilu], diketuai [m5:IDN.GOV Heddy Lugito], {e2 memberhentikan} [m6:IDN.GOV Hasyim Asy'ari] secara tetap. Perkaranya bukan soal suara, melainkan laporan [m7:IDN.GOV seorang anggota panitia di Den Haag].
Yang bersangkutan hadir lewat layar. "<<q1 [m8=m6 Saya] mengucapkan alhamdulillah dan {e3 berterima kasih}>>," ucapnya; wartawan mengira salah dengar.
Pengaduan {e4 diajukan} 18 April oleh [m9:IDN.CVL LKBH-PPS UI]. [m10:IDN.CVL Aristo Pangaribuan], pengacara dari lembaga itu, menilai putusan tersebut <<q2 berani>>.
Sebelum yang terakhir ini, [m11=m6 Hasyim] sudah tiga kali {e5 diperingatkan keras}, antara lain pada 5 Februari karena {e6 menerima} pendaftaran [m12:IDN.GOV Gibran] tanpa mengubah peraturan [m13:IDN.GOV KPU].
[m14:IDN.GOV Presiden Joko Widodo] harus menindaklanjuti dalam tujuh hari. [m15:IDN.GOV Ari Dwipayana], koordinator staf khusus, membantah [m16=m14 Istana] {e7 menahan-nahan} keputusan.
Partai-partai cepat menyambar. [m17:IDN.PTY PDI Perjuangan], lewat [m18:IDN.PTY Djarot], {e8 meminta} seluruh komisioner mundur. Permintaan itu {e9 tidak digubris} [m19:IDN.GOV Mochammad Afifuddin], yang sejak Kamis pagi ini mengetuai [m20=m13 komisi] sebagai pelaksana tugas.
[m21:IDN.LEG Komisi II DPR] {e10 akan memanggil} pimpinan baru, Rabu pekan depan. [m22:IDN.PTY Ahmad Doli Kurnia], ketua komisi tersebut, politikus [m23:IDN.PTY Golkar], {e11 mengingatkan} pilkada tinggal lima bulan.
[m24:IDN.NGO Perludem] {e12 memuji} keberanian pelapor dan {e13 mendorong} [m25:IDN.COP kepolisian] mengusut unsur pidana; laporan ke sana kemungkinan {e14 dibuat} setelah salinan putusan diterima.
Gedung di Imam Bonjol sedang dicat ulang. Warnanya tetap oranye.
e1 m4 > m1 SANCTION actual 2024-07-03/day mode=expel ctx=election,legal again
e2 m4 > m6 SANCTION actual 2024-07-03/day mode=expel ctx=election,legal
e3 m8 > m4 SUPPORT actual 2024-07-03/day ctx=election
e4 m7 > m8 ACCUSE actual 2024-04-18/day mode=allege ctx=election,legal bg
e5 m4 > m11 ACCUSE actual 2024-02-05/day mode=disapprove ctx=election bg
e6 m13 > m12 SUPPORT actual 2023-10-25/day ctx=election bg
e7 m16 > m4 REJECT denied 2024-07-04/none ctx=election,executive said=m15
e8 m17 > m20 REQUEST requested 2024-07-04/none mode=change ctx=election said=m18
e9 m19 > m17 REJECT actual 2024-07-04/none mode=change ctx=election
e10 m21 > m19 REQUEST planned 2024-07-10/day ctx=election,legislative
e11 m22 > m19 REQUEST requested 2024-07-04/none mode=change ctx=election
e12 m24 > m7 SUPPORT actual 2024-07-04/none ctx=election,rights_freedoms
e13 m24 > m25 REQUEST requested 2024-07-04/none mode=assist ctx=legal
e14 m7 > m11 ACCUSE hypothetical 2024-07-04/none mode=allege ctx=legal
q1 m8 direct cue=ucapnya
q2 m10 mixed cue=menilai
rel m4 led_by m5
rel m19 leads m20
rel m22 leads m21
rel m22 member_of m23

### Jakarta Post Bahasa 2009-06-02 article
= [m1=m5 KRI Untung] dan [m2=m6 Tamu Tak Diundang] di [m3:@IDN Ambalat]
[m4:@IDN TARAKAN] — Sembilan kali sejak awal Mei, radar [m5:IDN.MIL KRI Untung Suropati] menangkap titik yang sama. Setiap kali pula [m6:MYS.MIL kapal Tentara Laut Diraja Malaysia] itu {e1 dihalau}, terakhir pada 25 Mei dengan jarak tinggal satu mil.
"<<q1 Kalau perintah [m7=m8 kami] terima, peluru sudah di kamar>>," kata [m8:IDN.MIL Komandan KRI Mayor Laut Salim]. Perintah itu tidak datang.
Yang datang dari [m9:@IDN Jakarta] adalah kata-kata. [m10:IDN.GOV Menteri Pertahanan Juwono Sudarsono] {e2 meminta} [m11:IDN.MIL TNI AL] menahan diri, Senin (1/6), sementara [m12:IDN.GOV Departemen Luar Negeri] menyiapkan {e3 nota} protes ke-36.
Tiga calon presiden justru berlomba lantang. [m13:IDN.GOV Jusuf Kalla], wakil presiden dan ketua umum [m14:IDN.PTY Golkar], {e4 menyatakan siap perang} bila perundingan buntu. [m15:IDN.PTY Prabowo Subianto], pasangan [m16:IDN.PTY Megawati], {e5 mengecam} [m17=m18 pemerintah] yang membiarkan kapal menua. [m18:IDN.GOV Presiden Yudhoyono] {e6 menjawab keduanya} dengan menyebut diplomasi sebagai pilihan pertama.
Dari [m19:@MYS Putrajaya], [m20:MYS.GOV PM Najib Razak] {e7 menampik} tuduhan pelanggaran. Panglimanya, [m21:MYS.MIL Laksamana Abdul Aziz Jaafar], mengatakan kapalnya <<q2 berlayar di halaman sendiri>> dan membantah {e8 mengarahkan meriam}.
[m22:IDN.CVL Kasus model Manohara] menambah panas. [m23:IDN.CVL Ibunya, Daisy Fajarina,] {e9 melaporkan} [m24:MYS.GOV pangeran Kelantan] ke [m25:IDN.COP Mabes Polri] kemarin, sehari sesudah putrinya lolos di Singapura berkat {e10 bantuan} [m26:SGP.COP polisi setempat].
[m27:IDN.CVL Laskar Merah Putih] Makassar {e11 membuka pendaftaran} sukarelawan. [m28:MYS.GOV Konsulat Malaysia] di Medan {e12 meminta} tambahan pengamanan dari [m29:IDN.COP Polda Sumut].
Perundingan teknis mengenai Laut Sulawesi sudah {e13 berlangsung} tiga belas putaran sejak Maret 2005. Putaran berikutnya belum dijadwalkan, ujar [m30:IDN.GOV juru bicara Teuku Faizasyah], karena [m31:MYS.GOV Wisma Putra] meminta penundaan.
Nelayan Tarakan menjual udang seperti biasa kepada pedagang Tawau.
e1 m5 > m6 COERCE actual 2009-05-25/day mode=expel ctx=military,territory
e2 m10 > m11 REQUEST requested 2009-06-01/day mode=yield ctx=military,territory
e3 m12 > m31 ACCUSE planned 2009-06-02/none mode=disapprove ctx=diplomatic,territory
e4 m13 > m28 THREATEN threatened 2009-05-31/day mode=violence ctx=military,election
e5 m15 > m17 ACCUSE actual 2009-06-01/day mode=disapprove ctx=military,election
e6 m18 > m15,m13 REJECT actual 2009-06-02/day ctx=military,diplomatic
e7 m20 > m12 REJECT actual 2009-06-02/day ctx=territory,diplomatic
e8 m6 > m5 THREATEN denied 2009-06-02/none mode=violence ctx=military,territory said=m21
e9 m23 > m24 ACCUSE actual 2009-06-01/day mode=allege ctx=legal
e10 m26 > m22 AID actual 2009-05-31/day ctx=human_security
e11 m27 > m28 THREATEN threatened 2009-06-02/day mode=violence ctx=military
e12 m28 > m29 REQUEST requested 2009-06-02/day mode=assist ctx=diplomatic
e13 m12 > m31 CONSULT actual 2005-03-01/month ctx=territory,diplomatic bg
q1 m8 direct cue=kata
q2 m21 indirect cue=mengatakan
rel m13 leads m14

### Suara NTB 2019-08-30 article
= [m1=m5 Papua] Membara, [m2=m19 Wiranto] Turun
~byline Oktovianus Pogau/Ketut Suardana
[m3:@IDN JAYAPURA] - Kaca kantor [m4:MRPAPUA.GOV Majelis Rakyat Papua] habis sebelum tengah hari. Api menyusul satu jam kemudian.
Kamis (29/8) [m5:IDN.CVL lautan manusia] berjalan dari Abepura menuju kantor gubernur. Mulanya [m6=m5 mereka] {e1 memprotes} makian rasis di Surabaya; sampai di Kotaraja sebagian {e2 membakar} kantor [m7:IDN.BUS Telkom] dan puluhan kendaraan.
"<<q1 Anak-anak sudah tidak dengar orang tua lagi>>," kata [m8:MRPAPUA.GOV Timotius Murib], ketua majelis itu, menatap meja kerjanya yang tinggal besi.
[m9:IDN.COP Polda Papua] {e3 menangkap} 28 orang dan [m10:IDN.GOV pemerintah pusat] {e4 memutus} sambungan telepon. Sehari sebelumnya di [m11:@IDN Deiyai], [m12:IDN.MIL seorang prajurit] {e5 tewas dipanah} [m13:IDN.CVL pengunjuk rasa]; [m14:IDN.COP aparat] membalas dan {e6 menewaskan} sejumlah warga. Berapa jumlahnya, tidak ada angka yang sama.
~read_also Baca Juga: Lima Tempat Ngopi dengan Pemandangan Sawah
[m15=m14 Polri] menyebut dua. [m16:IDN.REL Pastor Santon Tekege] menghitung delapan dan {e7 menuntut} [m17:IDN.JUD Komnas HAM] turun. [m18:IDN.COP Karo Penmas Dedi Prasetyo] membantah petugas {e8 memakai peluru tajam}.
[m19:IDN.GOV Menko Polhukam Wiranto] bersama [m20:IDN.MIL Panglima TNI] dan [m21:IDN.COP Kapolri] {e9 mendarat} sore ini. Dijamu [m22:IDN.GOV Gubernur Lukas Enembe], [m23=m19 ia] {e10 menjanjikan} proses hukum bagi pelaku rasisme.
Di Surabaya, [m24:IDN.CVL Tri Susanti], koordinator [m25:IDN.SOC sejumlah ormas] yang mengepung asrama, sudah {e11 ditetapkan} tersangka oleh [m26:IDN.COP Polda Jawa Timur]. Partainya dahulu, [m27:IDN.PTY Gerindra], {e12 memecatnya}.
Referendum? [m28:IDN.GOV Menhan Ryamizard Ryacudu] {e13 menolak} tuntutan itu mentah-mentah. [m29:ULMWP.REB Benny Wenda], pemimpin [m30:ULMWP.REB ULMWP], dari London {e14 meminta} [m31:PIF Forum Kepulauan Pasifik] bertindak. Dua pekan lalu, di [m32:@TUV Funafuti], [m33=m31 forum itu] {e15 menyerukan} kepada [m34:IDN.GOV Indonesia] agar kunjungan Komisioner Tinggi HAM diizinkan, seruan tertanggal 16 Agustus.
Bandara Sentani buka sampai pukul enam. Tiket ke Makassar ludes.
e1 m6 > m25 PROTEST actual 2019-08-29/day mode=demo ctx=religion_ethnicity
e2 m6 > m7 PROTEST actual 2019-08-29/day mode=riot ctx=religion_ethnicity
e3 m9 > m6 COERCE actual 2019-08-30/day mode=arrest ctx=repression
e4 m10 > m6 COERCE actual 2019-08-29/day mode=censor ctx=rights_freedoms
e5 m13 > m12 ASSAULT actual 2019-08-28/day ctx=military
e6 m14 > m13 ASSAULT actual 2019-08-28/day mode=firearms ctx=repression
e7 m16 > m17 REQUEST requested 2019-08-30/none mode=assist ctx=human_rights
e8 m15 > m13 ASSAULT denied 2019-08-28/day mode=firearms ctx=repression said=m18 again
e9 m19 > m22 CONSULT actual 2019-08-30/day mode=visit ctx=repression,human_security
e10 m23 > m22 AGREE planned 2019-08-30/day ctx=legal,religion_ethnicity
e11 m26 > m24 ACCUSE actual 2019-08-28/day mode=allege ctx=legal,religion_ethnicity
e12 m27 > m24 SANCTION actual 2019-08-30/none mode=expel ctx=religion_ethnicity
e13 m28 > m29 REJECT actual 2019-08-30/none mode=yield ctx=territory
e14 m29 > m31 REQUEST requested 2019-08-30/none mode=assist ctx=human_rights,territory
e15 m33 > m34 REQUEST requested 2019-08-16/day mode=change ctx=human_rights,diplomatic bg
q1 m8 direct cue=kata
rel m8 leads m4
rel m29 leads m30

### Sumut Pos 2009-02-04 article
= Demo [m1=m4 Protap] {e1 Tewaskan} Ketua DPRD
[m2:@IDN MEDAN] - Peti mati kertas itu dibawa untuk menakut-nakuti. Tiga jam kemudian rumah sakit memerlukan peti sungguhan.
[m3:IDN.LEG Ketua DPRD Sumatera Utara Abdul Aziz Angkat] meninggal Selasa (3/2) siang sesudah {e2 dipukul dan didorong} [m4:IDN.CVL ribuan pendukung Provinsi Tapanuli] di ruang paripurna. Dokter menyebut serangan jantung.
Yang [m5=m4 mereka] {e3 tuntut} ialah rapat pleno pada hari itu juga. [m6=m3 Politikus] [m7:IDN.PTY Golkar] tersebut, tiga bulan menjabat, {e4 menolak} sebab belum ada jadwal.
"<<q1 [m8=m12 Polisi] ada ratusan, kok diam?>>" jerit [m9:IDN.PTY Hardi Mulyono], rekan separtai korban.
Pertanyaan itu sampai ke [m10=m11 Istana]. [m11:IDN.GOV Presiden Yudhoyono] {e5 menegur} [m12:IDN.COP kepolisian] secara terbuka malamnya. [m13:IDN.COP Kapolri Bambang Hendarso Danuri] langsung {e6 mencopot} [m14:IDN.COP Kapolda Sumut Irjen Nanan Soekarna] dan [m15:IDN.COP Kapoltabes Medan Aton Suhartono].
Sudah 48 orang {e7 ditahan} [m16:IDN.COP Poltabes]. Yang paling dicari: [m17:IDN.LEG Chandra Panggabean], anggota dewan yang juga ketua [m18:IDN.CVL panitia pemrakarsa]. [m19:IDN.CVL Burhanuddin Rajagukguk], sekretaris panitia itu, menyangkal pihaknya {e8 menggerakkan kekerasan}; [m20=m19 ia] sendiri {e9 menyerahkan diri} Rabu pagi.
[m21:IDN.REL HKBP], gereja terbesar di Tapanuli, {e10 mengutuk} kejadian ini, dan [m22:IDN.GOV Gubernur Syamsul Arifin] {e11 memerintahkan} [m23:IDN.GOV semua pemda] mengibarkan bendera setengah tiang.
[m24:IDN.GOV Mendagri Mardiyanto] {e12 menghentikan} sementara pembahasan pemekaran mana pun. Keputusan yang sama {e13 diminta} [m25:IDN.LEG Ketua DPR Agung Laksono].
Dua tahun lalu usul Protap {e14 ditolak} [m26:IDN.LEG DPRD Sibolga], yang ingin ibu kotanya di sana, bukan di Siborong-borong.
Sekolah di sekitar Jalan Imam Bonjol pulang lebih awal.
e1 m1 > m3 ASSAULT actual 2009-02-03/day mode=beat ctx=territory,legislative again
e2 m4 > m3 ASSAULT actual 2009-02-03/day mode=beat ctx=territory,legislative
e3 m5 > m6 PROTEST actual 2009-02-03/day mode=riot ctx=territory,legislative
e4 m6 > m5 REJECT actual 2009-02-03/day ctx=territory,legislative
e5 m11 > m12 ACCUSE actual 2009-02-03/day mode=disapprove ctx=repression,legislative
e6 m13 > m14 SANCTION actual 2009-02-04/day mode=expel ctx=repression
e7 m16 > m5 COERCE actual 2009-02-04/day mode=arrest ctx=repression
e8 m18 > m6 ASSAULT denied 2009-02-03/day ctx=territory said=m20 again
e9 m20 > m16 RETREAT actual 2009-02-04/day ctx=legal
e10 m21 > m5 ACCUSE actual 2009-02-04/none mode=disapprove ctx=territory
e11 m22 > m23 REQUEST requested 2009-02-04/day ctx=executive
e12 m24 > m18 REJECT actual 2009-02-04/day mode=yield ctx=territory
e13 m25 > m24 REQUEST requested 2009-02-04/day mode=change ctx=territory,legislative
e14 m26 > m18 REJECT actual 2007-01-01/year ctx=territory bg
q1 m9 direct cue=jerit
rel m17 leads m18
rel m6 member_of m7
rel m9 member_of m7
