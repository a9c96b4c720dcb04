### Kompas.id 2023-11-08 article
= [m1=m6 Paman] {e1 Dicopot} dari Kursi Ketua
~byline Oleh SUSANA RITA KUMALASANTI
[m2:@IDN JAKARTA, KOMPAS] — Tiga jam lamanya empat putusan dibacakan bergantian. Ketika giliran putusan kedua tiba, Selasa (7/11/2023) sore, ruang sidang pleno [m3:IDN.JUD Mahkamah Konstitusi] senyap.
[m4:IDN.JUD Majelis Kehormatan Mahkamah Konstitusi], pimpinan [m5:IDN.JUD Jimly Asshiddiqie], menyatakan [m6:IDN.JUD Anwar Usman] melanggar etik berat dan {e2 memberhentikannya} dari jabatan ketua. [m7=m6 Ia] tetap hakim, namun tidak boleh ikut mengadili sengketa pemilu.
"<<q1 Hakim terlapor terbukti membuka ruang intervensi pihak luar>>," ucap [m8=m5 Jimly].
Yang tidak berubah ialah Putusan Nomor 90. Berkat putusan 16 Oktober itu [m9:IDN.GOV Gibran Rakabuming Raka], Wali Kota Surakarta yang juga kemenakan [m10=m6 Anwar], {e3 lolos} sebagai pendamping [m11:IDN.PTY Prabowo Subianto].
Adalah [m12:IDN.CVL Denny Indrayana] yang pertama {e4 melapor}, pada 27 Agustus dari [m13:@AUS Melbourne]. Dua puluh pelapor lain menyusul, antara lain [m14:YLBHI.CVL YLBHI] dan sekelompok guru besar.
[m15=m6 Anwar] tidak hadir. Keesokan harinya, di depan wartawan, [m16=m6 ia] {e5 menyebut} dirinya dibunuh karakternya secara keji. "<<q2 [m17=m6 Saya] tidak pernah takut kepada siapa pun, kecuali Allah>>," katanya.
Dari kubu-kubu calon, tanggapan beraneka. [m18:IDN.PTY Sekretaris Tim Kampanye Nasional Nusron Wahid] {e6 menerima} dan menganggap persoalan selesai. [m19:IDN.PTY Hasto Kristiyanto], sekretaris jenderal [m20:IDN.PTY PDI-P], {e7 mempertanyakan} kelayakan moral pasangan yang lahir dari proses cacat.
[m21:IDN.PTY Adian Napitupulu], rekan separtainya, malah menyuarakan hak angket. Usul angket {e8 terhadap} mahkamah pertama kali dilontarkan [m22:IDN.PTY Masinton Pasaribu] di paripurna, 31 Oktober, dan {e9 ditolak} [m23:IDN.PTY Fraksi Gerindra].
Di Istana, [m24:IDN.GOV Presiden Joko Widodo] enggan mengomentari nasib [m25=m6 adik iparnya]. [m26=m24 Presiden] hanya berkata itu wilayah yudikatif.
Pemilihan ketua baru harus digelar dalam 2 x 24 jam. [m27:IDN.JUD Saldi Isra], yang sementara memimpin [m28=m3 lembaga penjaga konstitusi], akan mengundang delapan koleganya Kamis besok.
Sepuluh tahun silam gedung yang sama kehilangan ketua dengan cara lain: [m29:IDN.JUD Akil Mochtar] {e10 dibekuk} [m30:IDN.JUD KPK] di rumah dinasnya, 2 Oktober 2013.
e1 m4 > m1 SANCTION actual 2023-11-07/day mode=expel ctx=legal,election again
e2 m4 > m6 SANCTION actual 2023-11-07/day mode=expel ctx=legal,election
e3 m3 > m9 SUPPORT actual 2023-10-16/day ctx=election,legal bg
e4 m12 > m10 ACCUSE actual 2023-08-27/day mode=allege ctx=legal,election bg
e5 m16 > m4 ACCUSE actual 2023-11-08/day mode=disapprove ctx=legal
e6 m18 > m4 SUPPORT actual 2023-11-08/none ctx=election,legal
e7 m19 > m9 ACCUSE actual 2023-11-08/none mode=disapprove ctx=election
e8 m22 > m3 ACCUSE planned 2023-11-08/none mode=investigate ctx=legislative,legal
e9 m23 > m22 REJECT actual 2023-10-31/day ctx=legislative bg
e10 m30 > m29 COERCE actual 2013-10-02/day mode=arrest ctx=corruption,legal bg
q1 m8 direct cue=ucap
q2 m17 direct cue=katanya
rel m4 led_by m5
rel m27 leads m28
rel m19 member_of m20

### Metro TV News 2013-11-20 article
= [m1:IDN.GOV Indonesia] {e1 Bekukan} Kerja Sama, Kapal [m2=m11 Australia] Tak Lagi Disambut
Metrotvnews.com, [m3:@IDN Jakarta]: Tiga jenis kerja sama masuk peti es. Pertukaran intelijen, latihan bersama, serta patroli penyelundupan manusia {e2 dihentikan} untuk sementara, kata [m4:IDN.GOV Presiden Susilo Bambang Yudhoyono], Rabu.
"<<q1 [m5=m4 Saya] sulit mengerti mengapa itu harus dilakukan. Ini bukan era Perang Dingin>>," ujar [m6=m4 dia] di [m7:@IDN Kantor Presiden].
Yang sulit dimengerti itu adalah dokumen bocoran [m8:USA.CVL Edward Snowden]. Menurut isinya, pada Agustus 2009 [m9:AUS.SPY Direktorat Sinyal Pertahanan] {e3 menyadap} telepon [m10=m4 Kepala Negara], istrinya, dan delapan pejabat.
[m11:AUS.GOV Perdana Menteri Tony Abbott] menyesal bahwa pemberitaan membuat malu [m12=m4 sahabatnya], tetapi {e4 menolak minta maaf}. Pidatonya di parlemen, Selasa, justru menambah jengkel [m13=m4 Jakarta].
Sehari sebelum pidato itu, [m14:IDN.GOV Marty Natalegawa] {e5 menarik} [m15:IDN.GOV Duta Besar Nadjib Riphat Kesoema]. Langkah serupa pernah ditempuh pada 2006.
[m16:IDN.MIL TNI AU] sudah {e6 memulangkan} enam F-16 yang sedang berlatih dengan [m17:AUS.MIL RAAF] di [m18:@AUS Darwin]. Sementara itu, [m19:IDN.COP Polri] belum mengambil keputusan. [m20:IDN.COP Kapolri Sutarman] mengatakan <<q2 jabatan penghubung di Canberra tetap diisi>>.
Di Senayan, [m21:IDN.PTY Mahfudz Siddiq] {e7 menyokong} pembekuan. [m22=m21 Politikus] [m23:IDN.PTY PKS] itu juga {e8 mendesak} pengusiran tiga staf kedutaan bila penjelasan tertulis tak kunjung tiba.
Surat penjelasan {e9 diminta} dalam pidato yang sama. [m24:AUS.OPP Pemimpin oposisi Bill Shorten] {e10 mendorong} pemerintahnya meniru [m25:USA.GOV Barack Obama], yang {e11 menelepon} [m26:DEU.GOV Angela Merkel] pada 23 Oktober.
Di depan kedubes, Kuningan, [m27:IDN.CVL Laskar Merah Putih] {e12 membakar} bendera. [m28:IDN.COP Polisi] memasang kawat dua lapis.
[m29:NZL.GOV Selandia Baru], anggota [m30:FVEY Five Eyes] bersama [m31=m11 Australia], tidak ikut terseret. [m32:NZL.GOV Perdana Menteri John Key] mengaku tidak tahu apa-apa.
Neraca dagang kedua negara tahun lalu 10,2 miliar dolar AS.
e1 m1 > m2 SANCTION actual 2013-11-20/day mode=discontinue ctx=intelligence,military,diplomatic again
e2 m4 > m2 SANCTION actual 2013-11-20/day mode=discontinue ctx=intelligence,military,migration
e3 m9 > m10 COERCE actual 2009-08-01/month ctx=intelligence,diplomatic
e4 m11 > m12 REJECT actual 2013-11-19/day mode=yield ctx=intelligence,diplomatic
e5 m14 > m11 SANCTION actual 2013-11-18/day mode=withdraw ctx=diplomatic,intelligence
e6 m16 > m17 SANCTION actual 2013-11-20/day mode=withdraw ctx=military
e7 m21 > m13 SUPPORT actual 2013-11-20/none ctx=diplomatic,intelligence
e8 m22 > m13 REQUEST requested 2013-11-20/none mode=change ctx=diplomatic,intelligence
e9 m13 > m11 REQUEST requested 2013-11-20/day mode=yield ctx=diplomatic,intelligence
e10 m24 > m11 REQUEST requested 2013-11-20/none mode=change ctx=diplomatic
e11 m25 > m26 CONSULT actual 2013-10-23/day mode=phone ctx=intelligence,diplomatic bg
e12 m27 > m11 PROTEST actual 2013-11-20/day mode=vandalize ctx=diplomatic
q1 m6 direct cue=ujar
q2 m20 indirect cue=mengatakan
rel m29 member_of m30
rel m31 member_of m30
rel m22 member_of m23
rel m20 leads m19

### Waspada 2025-06-18 article
= Empat Pulau Pulang ke [m1:@IDN Aceh]
~date_line Rabu 18 Juni 2025 06:41
~byline Syarif Nasution/Rizal Firdaus
[m2:@IDN MEDAN] (Waspada): [m3:IDN.GOV Gubernur Sumatera Utara Bobby Nasution] {e1 mengembalikan} keempatnya tanpa banyak kata. Di [m4:@IDN Istana Negara], Selasa (17/6), [m5=m3 ia] meneken berita acara bersama [m6:IDN.GOV Muzakir Manaf], gubernur dari seberang yang akrab dipanggil Mualem.
[m7=m3+m6 Keduanya] disaksikan [m8:IDN.GOV Menteri Dalam Negeri Tito Karnavian], orang yang dua bulan lalu {e2 menetapkan} Pulau Panjang, Lipan, Mangkir Gadang, dan Mangkir Ketek masuk Tapanuli Tengah lewat keputusan bertanggal 25 April.
~read_also Simak juga: Prakiraan Cuaca Besok, Waspada Hujan Petir
Akhir dari kegaduhan itu diputuskan [m9:IDN.GOV Presiden Prabowo Subianto] sendiri. [m10=m9 Ia] {e3 memimpin rapat} jarak jauh dari pesawat yang membawanya ke Rusia.
"<<q1 Dokumen 1992 berbicara. [m11=m12 Kami] tinggal membaca>>," tutur [m12:IDN.GOV Menteri Sekretaris Negara Prasetyo Hadi].
Surat yang dimaksud {e4 ditandatangani} dua gubernur waktu itu, [m13:IDN.ELI Raja Inal Siregar] dan [m14:IDN.ELI Ibrahim Hasan].
~read_also Baca: Timnas U-19 Menang Tipis atas Vietnam
Sebelum keputusan turun, suhu di Banda Aceh tinggi. [m15:IDN.EDU Mahasiswa USK] {e5 berdemonstrasi} Senin di kantor gubernur; sebagian {e6 mengibarkan} Bulan Bintang. [m16:IDN.LEG Ketua DPR Aceh Zulfadli] sempat {e7 mengancam} membawa perkara ke Mahkamah Agung, Jumat pekan lalu.
[m17:IDN.PTY Partai Aceh], yang dipimpin [m18=m6 Mualem], memuji hasil akhir. Partai lokal itu didirikan bekas kombatan [m19:GAM.REB Gerakan Aceh Merdeka] menyusul perdamaian Helsinki.
[m20:IDN.GOV Bupati Tapanuli Tengah Masinton Pasaribu] tidak keberatan. Namun [m21=m20 ia] {e8 meminta} nelayannya tetap boleh berteduh di sana. Permintaan itu langsung {e9 dikabulkan} [m22=m6 sang gubernur].
[m23:IDN.ELI Jusuf Kalla], juru runding perdamaian 2005, sebelumnya {e10 mengingatkan} bahwa keputusan menteri tidak dapat mengubah undang-undang.
Soal kabar cadangan minyak di sekitar pulau, [m24:IDN.GOV Menteri ESDM Bahlil Lahadalia] membantah [m25=m9 pemerintah] pernah {e11 memberi} izin kepada [m26:ARE.BUS investor Uni Emirat Arab].
Hujan deras mengguyur Singkil sampai malam. Feri ke Pulau Banyak berangkat seperti biasa.
e1 m3 > m6 CONCEDE actual 2025-06-17/day ctx=territory
e2 m8 > m6 COERCE actual 2025-04-25/day ctx=territory bg
e3 m10 > m5,m6 CONSULT actual 2025-06-17/day mode=phone ctx=territory
e4 m13 > m14 SUPPORT actual 1992-01-01/year ctx=territory bg
e5 m15 > m8 PROTEST actual 2025-06-16/day mode=demo ctx=territory
e6 m15 > m10 REJECT actual 2025-06-16/day ctx=territory
e7 m16 > m8 THREATEN threatened 2025-06-13/day ctx=territory,legal
e8 m21 > m10 REQUEST requested 2025-06-18/none mode=assist ctx=territory
e9 m22 > m21 CONCEDE actual 2025-06-18/none ctx=territory
e10 m23 > m8 ACCUSE actual 2025-06-13/day mode=disapprove ctx=territory,legal
e11 m25 > m26 COOPERATE denied 2025-06-18/none ctx=natural_resource said=m24
q1 m12 direct cue=tutur
rel m18 leads m17

### Tribun Jateng 2025-08-14 article
= [m1=m4 Bupati Pati] {e1 Dilempar} Sandal, Pansus Jalan Terus
~caption Ilustrasi (Dok. Istimewa)
TRIBUNJATENG.COM, [m2:@IDN PATI] - Air mineral menumpuk setinggi dada di trotoar alun-alun. Sumbangan warga itu semula disita Satpol PP, lalu dikembalikan sehari kemudian sesudah videonya viral.
Rabu (13/8/2025), orang yang berkumpul jauh lebih banyak daripada airnya. [m3:IDN.CVL Sekitar seratus ribu warga], begitu klaim panitia, {e2 menuntut} [m4:IDN.GOV Bupati Sudewo] turun takhta.
~read_also Simak juga: Prakiraan Cuaca Besok, Waspada Hujan Petir
[m5=m4 Yang dituntut] muncul sebentar di atas kendaraan taktis. "<<q1 [m6=m4 Saya] mohon maaf dan akan berbuat lebih baik>>," katanya sebelum {e3 dihujani} sandal dan botol. [m7:IDN.COP Brimob] membalas dengan {e4 gas}.
Pangkalnya pajak. Pada Mei [m8=m4 Sudewo] {e5 menaikkan} PBB-P2 sampai 250 persen, bahkan {e6 menantang} warganya mendatangkan lima puluh ribu orang. Kenaikan itu sudah {e7 dibatalkannya} pada 8 Agustus, terlambat.
[m9:IDN.LEG DPRD Pati] di gedung sebelah menggelar paripurna mendadak dan {e8 membentuk} panitia khusus hak angket. Semua fraksi setuju, termasuk [m10:IDN.PTY Gerindra], partai asal bupati.
[m11:IDN.PTY Sekretaris Jenderal Gerindra Ahmad Muzani] membenarkan [m12=m13 ketua umumnya] {e9 kecewa}. [m13:IDN.GOV Presiden Prabowo Subianto], lanjut dia, tidak meminta [m14=m4 Sudewo] {e10 mundur}.
Di Semarang, [m15:IDN.GOV Gubernur Ahmad Luthfi] {e11 mengimbau} warga pulang. Polda mencatat 34 luka-luka dan 11 terduga provokator {e12 diamankan}.
Koordinator aksi, [m16:IDN.CVL Supriyono alias Botok], bergeming. [m17=m16 Ia] {e13 mengancam} membawa massa lebih besar ke Jakarta. Tujuannya [m18:IDN.JUD KPK].
[m19=m18 Lembaga itu] sebelumnya {e14 memeriksa} [m20=m4 Sudewo] pada November 2023 terkait proyek kereta saat [m21=m4 ia] masih anggota DPR. [m22:IDN.JUD Plt Deputi Penindakan Asep Guntur] tidak menutup pintu {e15 pemanggilan} lanjutan.
Sekolah di Kota Pati libur dua hari. Pedagang es dawet mengaku untung besar.
~related Terpopuler: Resep Opor Ayam Tanpa Santan
e1 m3 > m1 PROTEST actual 2025-08-13/day mode=riot ctx=executive again
e2 m3 > m4 PROTEST actual 2025-08-13/day mode=demo ctx=economic,executive
e3 m3 > m6 PROTEST actual 2025-08-13/day mode=riot ctx=executive
e4 m7 > m3 ASSAULT actual 2025-08-13/day mode=crowd-control ctx=repression
e5 m8 > m3 COERCE actual 2025-05-01/month ctx=economic bg
e6 m8 > m3 REJECT actual 2025-08-01/month ctx=economic bg
e7 m8 > m3 CONCEDE actual 2025-08-08/day ctx=economic bg
e8 m9 > m8 ACCUSE actual 2025-08-13/day mode=investigate ctx=executive,legislative
e9 m12 > m14 ACCUSE actual 2025-08-14/none mode=disapprove ctx=executive said=m11
e10 m14 > m13 RETREAT hypothetical 2025-08-14/none mode=resign ctx=executive
e11 m15 > m3 REQUEST requested 2025-08-13/day mode=yield ctx=executive
e12 m7 > m3 COERCE actual 2025-08-13/day mode=arrest ctx=repression
e13 m17 > m14 THREATEN threatened 2025-08-14/day ctx=executive
e14 m19 > m20 ACCUSE actual 2023-11-01/month mode=investigate ctx=corruption bg
e15 m19 > m21 ACCUSE hypothetical 2025-08-14/none mode=investigate ctx=corruption said=m22
q1 m6 direct cue=katanya
