### Okezone 2013-08-19 article none
= [m16=m2 Polisi] Ringkus [m17=m3 Komplotan Pencuri] Sarang Walet
~byline Syaiful Islam , Jurnalis
~date_line Senin 19 Agustus 2013 14:20 WIB
[m1:@IDN GRESIK] - [m2:IDN.COP Polres Gresik] membekuk [m3:IDN.CRM empat lelaki] yang diduga mencuri sarang burung walet di sebelas gedung sejak lebaran. Nilai curian ditaksir Rp900 juta.
[m4=m3 Komplotan itu] diciduk di sebuah warung kopi di Sidayu, Minggu (18/8/2013) malam. Pemimpinnya, [m5:IDN.CRM MS], 38, pernah menjadi penjaga salah satu gedung.
"<<q1 [m6=m5 Dia] hafal jadwal ronda. Masuknya lewat lubang burung, pakai anak kecil>>," kata [m7:IDN.COP Kapolres Gresik AKBP Achmad Ibrahim].
Anak kecil yang dimaksud, [m8:? keponakan tersangka], diserahkan kepada orang tuanya. [m14=m2 Polisi] tidak menahannya.
[m9=m5 MS] mengaku terlilit utang judi bola. "<<q2 Tim [m15=m5 saya] kalah terus>>," katanya sambil menunduk.
Seorang pemilik gedung, [m10:IDN.BUS Haji Nur Salim], bersyukur sebagian barang kembali. Sisanya, menurut [m18=m2 penyidik], telanjur dijual kepada [m11:IDN.BUS pengepul di Surabaya].
[m12=m2 Polres] juga menyita dua tangga lipat, tiga senter kepala, dan sebuah mobil sewaan berpelat L.
Harga sarang walet tahun ini turun dari Rp12 juta menjadi Rp7 juta per kilogram karena ekspor ke [m13:@CHN China] seret.
q1 m7 direct cue=kata
q2 m9 direct cue=katanya
rel m5 leads m4
rel m7 leads m2

### Harian Jogja 2019-02-11 article none
= Gamelan Tua Keraton Ditabuh Lagi setelah 30 Tahun
~byline Oleh: Salsabila Annisa
~caption Abdi dalem menata bilah gamelan di Bangsal Kencana. (Harian Jogja/Desi)
[m1:#Harian_Jogja Harianjogja.com], [m2:@IDN JOGJA]—Bunyinya agak sumbang, kata yang mengerti. Bagi ratusan orang yang duduk bersila di Bangsal Kencana, Minggu (10/2), itu tidak penting.
Gamelan Kiai Guntur Sari, yang disimpan sejak 1989, kembali ditabuh untuk peringatan naik takhta [m3:IDN.GOV Sri Sultan Hamengku Buwono X]. [m4:? Tiga puluh dua abdi dalem] memainkannya selama dua jam penuh.
"<<q1 Perunggunya lelah. Harus diajak bicara pelan-pelan>>," ujar [m5:? KRT Purwodiningrat], kepala [m6:? Kawedanan Kridamardawa], lembaga yang mengurus kesenian keraton.
Perbaikan memakan waktu empat tahun. [m7:? Seorang empu dari Bekonang], [m8:? Supoyo], menyepuh ulang sembilan bilah yang retak akibat gempa 2006.
"<<q2 [m15=m8 Saya] tidak minta bayaran. Cukup boleh mendengar>>," kata [m9=m8 lelaki 71 tahun itu].
Putri sulung [m16=m3 Sultan], [m10:? GKR Mangkubumi], menari bedaya pada bagian penutup. [m11:IDN.GOV Wali Kota Haryadi Suyuti] dan [m14:IDN.COP sejumlah perwira polisi] duduk di baris kedua.
Menurut [m12=m5 Purwodiningrat], <<q3 tahun depan giliran gamelan Kiai Surak yang dibangunkan>>. Biayanya belum dihitung.
Hujan turun persis ketika gong terakhir dipukul. Beberapa turis asal [m13:@NLD Belanda] memilih berteduh di bawah pohon sawo kecik sambil merekam suara air.
q1 m5 direct cue=ujar
q2 m9 direct cue=kata
q3 m12 indirect cue=Menurut
rel m5 leads m6

### Pos Belitung 2009-06-15 article none
= KM Sinar Bahari Karam, Tujuh ABK Selamat
[m1:@IDN TANJUNGPANDAN], PB — Kapal motor Sinar Bahari yang mengangkut semen dari [m2:@IDN Tanjung Priok] tenggelam di perairan Pulau Mendanau, Sabtu (13/6) dini hari. Tujuh awaknya ditemukan selamat oleh [m3:? nelayan Selat Nasik].
Nakhoda [m4:? Baharuddin], 52, bercerita kapal dihantam ombak tiga meter dari arah buritan. "<<q1 Pompa mati, radio mati. Yang hidup tinggal doa>>," katanya di ruang tunggu [m5:IDN.GOV Administrator Pelabuhan Tanjungpandan].
[m6=m4 Dia] dan [m15:? anak buahnya] terapung sebelas jam berpegangan pada jeriken.
[m7:IDN.MIL Pos TNI AL] mengirim satu kapal patroli begitu mendapat laporan, tetapi [m14=m3 nelayan] tiba lebih cepat. Komandannya, [m8:IDN.MIL Kapten Laut Sugeng Riyadi], menyalami para penolong satu per satu.
"<<q2 Bapak-bapak ini lebih hafal karang daripada peta [m9=m7 kami]>>," ucap [m10=m8 Sugeng].
Pemilik kapal, [m11:IDN.BUS CV Samudra Jaya], menanggung biaya pemulangan awak ke [m12:@IDN Bulukumba]. Muatan 400 ton semen tidak diasuransikan.
[m13:? Badan Meteorologi dan Geofisika] memperkirakan gelombang setinggi dua sampai tiga meter berlangsung hingga pekan depan.
[m16:? Warga Selat Nasik] menjamu [m17=m4+m15 para pelaut] dengan gangan ikan. [m18=m4 Nakhoda Baharuddin], yang baru pertama kali mencicipinya, minta tambah dua kali. (k6)
q1 m4 direct cue=katanya
q2 m10 direct cue=ucap
rel m8 leads m7

### IDN Times 2024-12-03 article
= Buntut Tewasnya [m47=m8 Gamma], [m1:IDN.COP Aipda RZ] Terancam {e17 Dipecat}; [m34=m19 Siswa Semarang] {e1 Geruduk} [m2:IDN.COP Polda]
~byline Anggun Puspita
~date_line 03 Des 2024, 19:45 WIB
~caption Siswa SMK menabur bunga di depan Mapolda Jateng (IDN Times/Dhana)
[m3:@IDN Semarang], [m4:#IDN_Times IDN Times] - Cerita pertama: ada tawuran, lalu [m39=m1 polisi] terpaksa {e18 menembak}. Cerita kedua muncul sepekan kemudian dan sama sekali lain.
Di hadapan [m5:IDN.LEG Komisi III DPR], Selasa (3/12/2024), [m6:IDN.COP Kabid Propam Polda Jateng Kombes Aris Supriyono] mengakui [m7=m1 Aipda Robig Zaenudin] {e2 menembak} [m8:IDN.EDU Gamma Rizkynata Oktafandy], 17, siswa SMKN 4, pekan sebelum lalu, bukan karena tawuran. [m9=m7 Sang polisi] merasa dipepet di jalan.
Padahal [m10:IDN.COP Kapolrestabes Semarang Kombes Irwan Anwar], pada 27 November, {e3 menuding} [m11=m8 Gamma] dan dua temannya, yang selamat, anggota geng bersenjata celurit.
"<<q1 [m12=m10 Saya] bertanggung jawab, [m40=m10 saya] siap dievaluasi>>," kata [m13=m10 Irwan] di ruang rapat yang sama. [m35=m10 Ia] {e4 meminta maaf} kepada [m14:IDN.CVL keluarga].
Anggota komisi dari [m15:IDN.PTY PKS], [m16:IDN.LEG Nasir Djamil], {e5 tidak puas}. "<<q2 Yang mati difitnah dulu, baru dimintai maaf. Ini lagu lama Sambo>>," ucapnya. Ketua rapat, [m17:IDN.LEG Habiburokhman], {e6 meminta} [m18:IDN.COP Kapolri Listyo Sigit Prabowo] mencopot [m41=m10 Irwan].
[m42=m18 Kapolri] belum menanggapi.
Di [m48=m3 Semarang], pada jam yang hampir sama, [m19:IDN.EDU ratusan pelajar dan mahasiswa] {e7 menaburkan} bunga di gerbang [m20=m2 Mapolda Jateng] di Jalan Pahlawan. [m21=m19 Mereka] lantas {e8 menempelkan} poster bergambar peluru di pagar. Tak ada yang mencegah.
Koordinatornya, [m22:IDN.EDU Naufal Sebastian] dari [m23:IDN.CVL LBH Semarang], {e9 menuntut} [m24:IDN.COP Kapolda Irjen Ribut Hari Wibowo] mengumumkan hasil sidang etik. [m25=m24 Ribut], yang keluar {e19 menemui} [m36=m19 mereka] setelah asar, {e10 menjanjikan} sidang digelar sebelum pekan ini habis. "<<q3 Kalau terbukti, ya dipecat>>," ujarnya.
Kata "{e11 dipecat}" itulah yang kemudian bergulir di grup-grup percakapan seolah-olah sudah terjadi.
[m26:IDN.JUD Komnas HAM] lebih dulu {e12 menyimpulkan}, lewat komisionernya, [m27:IDN.JUD Uli Parulian Sihombing], bahwa terjadi pembunuhan di luar hukum. Rekomendasinya diserahkan Senin kemarin. Sementara [m28:KONTRAS.CVL Kontras] mencatat [m38:IDN.CVL 35 orang] {e13 ditembak mati} [m37:IDN.COP polisi] sepanjang Juli 2023-Juni 2024.
[m29:IDN.PTY PDI Perjuangan] memakai peristiwa ini untuk menghidupkan kembali usulnya. [m30:IDN.LEG Deddy Yevri Sitorus] {e14 mendesak} [m31:IDN.GOV Presiden Prabowo Subianto] menempatkan [m43:IDN.COP Polri] di bawah kementerian.
Ayah [m44=m8 Gamma], [m32:IDN.CVL Andi Prabowo], {e15 menolak} santunan Rp50 juta yang {e16 ditawarkan} [m33=m10 Irwan] pekan lalu. [m45=m8 Anaknya] dimakamkan di Sragen. [m46=m8 Ia] anggota paskibra, pernah mengibarkan bendera di Balai Kota.
e1 m34 > m2 PROTEST actual 2024-12-03/day mode=demo ctx=repression again
e17 m2 > m1 SANCTION hypothetical 2024-12-03/day mode=expel ctx=repression,legal again
e2 m7 > m8 ASSAULT actual 2024-11-18/week mode=firearms ctx=repression
e18 m39 > m8 ASSAULT actual 2024-11-18/week mode=firearms ctx=repression again
e3 m10 > m11 ACCUSE actual 2024-11-27/day mode=allege ctx=repression,crime bg
e4 m35 > m14 SUPPORT actual 2024-12-03/day ctx=repression
e5 m16 > m35 ACCUSE actual 2024-12-03/day mode=disapprove ctx=repression,legislative
e6 m17 > m18 REQUEST requested 2024-12-03/day mode=change ctx=repression,legislative
e7 m19 > m20 PROTEST actual 2024-12-03/day mode=demo ctx=repression
e8 m21 > m20 PROTEST actual 2024-12-03/day mode=demo ctx=repression again
e9 m22 > m24 REQUEST requested 2024-12-03/day mode=change ctx=repression,legal
e10 m25 > m36 AGREE planned 2024-12-03/day ctx=repression,legal
e19 m25 > m36 CONSULT actual 2024-12-03/day ctx=repression
e11 m2 > m7 SANCTION hypothetical 2024-12-03/day mode=expel ctx=repression,legal said=m25
e12 m26 > m7 ACCUSE actual 2024-12-03/none mode=allege ctx=human_rights,repression
e13 m37 > m38 ASSAULT actual 2023-07-01/year mode=firearms ctx=repression said=m28 bg
e14 m30 > m31 REQUEST requested 2024-12-03/none mode=change ctx=political_institutions,executive
e15 m32 > m33 REJECT actual 2024-11-25/week mode=assist ctx=reparations,repression
e16 m33 > m32 AGREE planned 2024-11-25/week ctx=reparations,repression
q1 m13 direct cue=kata
q2 m16 direct cue=ucapnya
q3 m25 direct cue=ujarnya
rel m16 member_of m15
rel m16 member_of m5
rel m17 leads m5
rel m24 leads m20
rel m27 member_of m26
rel m30 member_of m29
rel m22 member_of m23

### RRI 2023-05-09 article
= [m1:IDN.GOV Jokowi] {e1 Jajal} Jalan Rusak [m2:@IDN Lampung], [m3:IDN.GOV Gubernur Arinal] Gigit Jari
[m4:#RRI RRI.CO.ID], [m5:@IDN Bandar Lampung]: Sebuah video pendek mengubah agenda kenegaraan. [m6:IDN.GOV Presiden Joko Widodo] Jumat lalu (5/5/2023) {e2 menyusuri} jalan provinsi yang berlubang di Rumbia, [m7:@IDN Lampung Tengah], lalu {e3 mengumumkan} [m42:IDN.GOV pemerintah pusat] mengambil alih perbaikan 15 ruas.
Anggarannya Rp800 miliar, kata [m8:IDN.GOV Menteri Pekerjaan Umum Basuki Hadimuljono].
Semua bermula dari [m9:IDN.CVL Bima Yudho Saputro], mahasiswa asal [m10:@IDN Lampung Timur] yang belajar di [m11:@AUS Sydney]. Pada 7 April [m33=m9 ia] {e4 mengunggah} kritik berjudul "Alasan Lampung Gak Maju-maju". Sepekan kemudian seorang pengacara, [m12:IDN.CVL Gindha Ansori Wayka], {e5 melaporkannya} ke [m13:IDN.COP Polda Lampung] dengan tuduhan ujaran kebencian.
[m14=m3 Arinal Djunaidi] berkali-kali {e6 membantah} berada di balik laporan tersebut. [m43=m12 Gindha], katanya, <<q1 bukan suruhan [m15=m3 saya]>>, meskipun [m44=m12 pengacara itu] pernah tercatat sebagai tenaga ahli [m45:IDN.GOV pemprov].
Lebih runyam lagi, [m34:IDN.CVL ayah Bima], pegawai negeri di Raman Utara, {e7 dipanggil} [m16:IDN.GOV wakil bupati Azwar Hadi]. Ibunya menangis di hadapan pewarta.
[m35=m13 Polisi] {e8 menghentikan} penyelidikan pada 18 April karena tidak menemukan unsur pidana. [m17:IDN.GOV Menko Polhukam Mahfud MD] {e9 memuji} {e18 penghentian} itu; [m18=m17 dia] pula yang sebelumnya {e10 menjamin} keselamatan [m36:IDN.CVL keluarga Bima].
[m46=m9 Bima] meminta suaka? "<<q2 Ngawur. Cuma bilang, kalau pulang [m19=m9 aku] takut>>," jawabnya pekan lalu, menyangkal kabar bahwa [m37=m9 ia] {e12 mengajukan} permohonan suaka kepada [m20:AUS.GOV pemerintah Australia].
Kembali ke jalan berlubang. [m47=m3 Arinal], yang ketua [m41:IDN.PTY Golkar Lampung], ikut dalam rombongan. Di dalam mobil [m22=m1 Presiden], kursi di sebelahnya diisi [m23:IDN.GOV Menteri Perdagangan Zulkifli Hasan], orang Lampung juga, yang memimpin [m24:IDN.PTY PAN].
"<<q3 Jalannya mulus kok, [m48=m1 saya] sampai tertidur>>," seloroh [m25=m1 Presiden] di Pasar Natar. Sesudah itu wajahnya serius. "<<q4 Kalau [m26:IDN.GOV daerah] tidak sanggup, [m27:IDN.GOV pusat] ambil>>."
{e17 Pengambilalihan} itu {e13 disambut} [m28:IDN.LEG Ketua DPRD Lampung Mingrum Gumay] dari [m29:IDN.PTY PDI Perjuangan]. [m38=m28 Mingrum] sekaligus {e14 akan memanggil} [m39=m3 gubernur] untuk menanyai sisa anggaran jalan tahun lalu.
[m30:ICW.CVL Peneliti ICW Egi Primayogha] {e15 meminta} [m31:IDN.JUD KPK] memeriksa kekayaan pejabat daerah itu. [m40=m31 KPK] menjawab cepat: [m32:IDN.GOV Kepala Dinas Kesehatan Reihana] {e16 diundang} klarifikasi kemarin di Jakarta, tiga jam lamanya.
[m49:IDN.CVL Warga Rumbia], yang jalannya ditambal dalam dua malam menjelang kunjungan, berharap tamu negara datang setiap bulan.
e1 m1 > m3 CONSULT actual 2023-05-05/day mode=visit ctx=economic,executive again
e2 m6 > m3 CONSULT actual 2023-05-05/day mode=visit ctx=economic,executive
e3 m6 > m26 AGREE planned 2023-05-05/day ctx=economic,executive
e4 m33 > m3 ACCUSE actual 2023-04-07/day mode=disapprove ctx=economic,rights_freedoms bg
e5 m12 > m9 ACCUSE actual 2023-04-14/week mode=allege ctx=legal,rights_freedoms bg
e6 m14 > m9 REJECT actual 2023-05-09/none mode=yield ctx=rights_freedoms
e7 m16 > m34 REQUEST requested 2023-04-01/month mode=meet ctx=rights_freedoms bg
e8 m35 > m9 CONCEDE actual 2023-04-18/day ctx=legal,rights_freedoms bg
e18 m35 > m9 CONCEDE actual 2023-04-18/day ctx=legal,rights_freedoms bg again
e9 m17 > m35 SUPPORT actual 2023-04-01/month ctx=legal,rights_freedoms bg
e10 m18 > m36 AGREE planned 2023-04-01/month ctx=rights_freedoms bg
e12 m37 > m20 REQUEST denied 2023-05-09/none mode=assist ctx=asylum,rights_freedoms said=m9
e13 m28 > m6 SUPPORT actual 2023-05-09/none ctx=economic,legislative
e14 m38 > m39 ACCUSE planned 2023-05-09/none mode=investigate ctx=economic,legislative
e15 m30 > m31 REQUEST requested 2023-05-09/none mode=assist ctx=corruption
e16 m40 > m32 ACCUSE actual 2023-05-08/day mode=investigate ctx=corruption
e17 m6 > m26 AGREE planned 2023-05-05/day ctx=economic,executive again
q1 m14 mixed
q2 m9 direct cue=jawabnya
q3 m25 direct cue=seloroh
q4 m25 direct
rel m14 leads m41
rel m23 leads m24
rel m28 member_of m29
