### Tirto.id 2025-03-21 article
= Semalam di Gerbang Pancasila
~byline Kontributor: Fransiskus Adryanto
~date_line 21 Mar 2025 13:30 WIB
Tenda-tenda itu hanya bertahan tiga jam. Kamis (20/3/2025) menjelang tengah malam, [m1:IDN.COP Brimob Polda Metro Jaya] {e1 menyapu} [m2:IDN.CVL para mahasiswa] dari Jalan Gelora dengan tameng, lalu air.
[m28=m2 Mereka] datang sejak pagi. Yang {e2 [m29=m2 mereka] tentang} sudah terlanjur diketuk: revisi UU TNI, disahkan [m3:IDN.LEG rapat paripurna DPR] dalam 40 menit.
"<<q1 [m4=m2 Kami] tidak pernah diajak bicara, draf pun dapat dari grup WhatsApp>>," kata [m5:IDN.CVL Herianto]. Koordinator pusat [m6:IDN.CVL BEM SI] itu suaranya hampir habis. [m7=m6 Aliansi] yang [m30=m5 dia] pimpin beranggotakan 300 kampus, antara lain [m8:IDN.CVL BEM Universitas Trisakti].
Menurut Herianto, <<q2 dua kawannya {e3 dipukuli} lalu diseret ke bus>>. [m9:IDN.COP Kombes Ade Ary Syam Indradi], yang mewakili kepolisian dalam urusan pers, membantah keras. "<<q3 Tidak ada yang {e4 diamankan}. Yang ada dipulangkan>>," ujarnya.
[m10:IDN.LEG Puan Maharani], pemimpin sidang hari itu, menjamin supremasi sipil. [m11=m10 Putri] [m12:IDN.PTY Megawati] ini mengetuai [m13:IDN.LEG DPR]; partainya, yang semula ragu, belakangan ikut mengangguk. Semua delapan fraksi setuju.
~read_also Baca juga: Jadwal Buka Puasa Jakarta Hari Ini
Seminggu sebelumnya tiga orang {e5 mengetuk paksa} pintu ruang rapat Fairmont. Di dalam, [m14:IDN.LEG panitia kerja] pimpinan [m15:IDN.LEG Utut Adianto] sedang membahas pasal; di luar, [m16:IDN.NGO Andrie Yunus] dari [m17:IDN.NGO KontraS] berteriak agar pembahasan {e6 dihentikan}. [m31=m16 Ia] {e7 dilaporkan} ke Polda keesokan harinya. Pelapornya satpam hotel.
[m18:IDN.MIL Mayjen Kristomei Sianturi], Kepala Pusat Penerangan [m19:IDN.MIL TNI], menepis ketakutan itu. Dwifungsi, katanya, <<q4 hanya ada di buku sejarah>>.
Adakah jalan lain? [m20:IDN.NGO Imparsial] memilih Medan Merdeka Barat. Bersama empat lembaga lain, organisasi yang dipimpin [m21:IDN.NGO Ardi Manto Adiputra] ini {e8 akan memohon} uji formil kepada [m22:IDN.JUD Mahkamah Konstitusi] setelah Lebaran.
Di Surabaya, [m23:IDN.CVL massa] {e9 melempari} Grahadi dengan petasan. Malang menyusul Minggu. [m32=m24 Pemerintah], ucap [m24:IDN.GOV Mensesneg Prasetyo Hadi], tetap {e10 akan mengundangkan} hasil rapat itu tanpa menunggu siapa pun.
Sejarah punya ingatannya sendiri. Pada 1998, setelah [m26:IDN.MIL aparat] {e11 menembak} empat [m27:IDN.CVL mahasiswa Trisakti], fraksi [m33=m19 tentara] di parlemen perlahan {e12 dilucuti}. Kini [m34=m19 mereka] mulai mengetuk lagi.
e1 m1 > m2 ASSAULT actual 2025-03-20/day mode=crowd-control ctx=repression,rights_freedoms
e2 m2 > m3 PROTEST actual 2025-03-20/day mode=demo ctx=military,legislative
e3 m1 > m2 ASSAULT actual 2025-03-20/day mode=beat ctx=repression said=m5
e4 m1 > m2 COERCE denied 2025-03-20/day mode=arrest ctx=repression
e5 m16 > m14 PROTEST actual 2025-03-14/week mode=obstruct ctx=legislative,military
e6 m16 > m14 REQUEST requested 2025-03-14/week mode=yield ctx=legislative,military
e7 m1 > m16 ACCUSE actual 2025-03-14/week mode=investigate ctx=legal
e8 m20 > m22 REQUEST planned 2025-04-01/month mode=change ctx=legal,legislative
e9 m23 > m24 PROTEST actual 2025-03-20/day mode=riot ctx=military,legislative
e10 m24 > m2 REJECT planned 2025-03-21/none mode=yield ctx=legislative
e11 m26 > m27 ASSAULT actual 1998-01-01/year mode=firearms ctx=repression bg
e12 m3 > m19 COERCE actual 2025-03-21/none mode=restrict ctx=political_institutions bg
q1 m5 direct cue=kata
q2 m5 indirect cue=Menurut
q3 m9 direct cue=ujarnya
q4 m18 indirect cue=katanya
rel m5 leads m6
rel m8 member_of m7
rel m10 leads m13
rel m15 leads m14
rel m21 leads m20
rel m14 part_of m13

### Okezone 2023-04-18 article
= Dua Jenderal Berebut Khartoum, [m1:IDN.CVL Mahasiswa Indonesia] Sembunyi di Asrama
~date_line Selasa 18 April 2023 11:02 WIB
~byline Rahman Asmardika, Jurnalis
[m2:@SDN KHARTOUM] – Pada hari keempat, bandara masih diperebutkan. [m3:RSF.REB Pasukan Dukungan Cepat (RSF)] menyatakan landasan ada di tangannya, sedangkan jet-jet [m4:SDN.MIL Angkatan Bersenjata Sudan] tetap {e1 menggempur} dari udara.
[m38=m3 RSF] dikomandani [m5:RSF.REB Mohamed Hamdan Dagalo] alias [m39=m5 Hemedti]. Lawannya, [m6:SDN.MIL Abdel Fattah al-Burhan], mengepalai [m29=m4 tentara] sekaligus [m7:SDN.GOV Dewan Kedaulatan], tempat [m40=m5 Hemedti] – setidaknya sampai Senin – duduk sebagai wakil.
Senin (17/4) itu [m41=m6 Burhan] {e2 membubarkan} [m8=m3 milisi] tersebut. Jawabannya kasar. "<<q1 Penjahat itu akan {e3 [m30=m3 kami] seret} ke pengadilan, atau mati seperti anjing>>," kata [m9=m5 Hemedti] kepada [m10:#AlJazeera Al Jazeera].
Siapa mulai? Menurut [m11=m4 tentara], <<q2 seratus kendaraan [m12=m8 paramiliter] bergerak ke Merowe tanpa izin>>. Itu terjadi tanggal 13, dua hari sebelum pangkalan Soba {e4 diberondong}. Versi [m13=m5 Hemedti] kebalikannya: anak buahnyalah yang {e5 dikepung} lebih dulu.
[m14:EGY.GOV Mesir], sekutu lama [m15=m6 Burhan], kehilangan muka. Di Merowe [m16:EGY.MIL 27 serdadunya] {e6 ditangkap} [m42=m3 RSF] dan direkam. [m31=m14 Istana] di Kairo buru-buru menyebut [m32=m16 mereka] datang untuk latihan bersama. "<<q3 Saudara-saudara Mesir akan {e7 [m33=m3 kami] pulangkan} dengan selamat>>," janji [m43=m3 RSF], Ahad.
~caption Asap membubung di atas Khartoum Utara. (Foto: Reuters)
[m17:UN Program Pangan Dunia] – badan di bawah [m18:UN PBB] – {e8 menangguhkan} kegiatannya setelah tiga pegawai meninggal di Kabkabiya. [m19:USA.GOV Antony Blinken] {e9 menghubungi} [m20=m5+m6 kedua jenderal] satu per satu, Selasa pagi. Sehari penuh tanpa tembakan, itulah yang [m34=m19 ia] {e10 minta}.
Dan diperoleh, setidaknya di atas kertas. [m44=m5 Hemedti] {e11 mengiyakan}; [m21:SDN.MIL Letjen Shams al-Din Kabbashi], atas nama [m35=m4 tentara], semula berkata tidak tahu-menahu.
Nairobi, Juba, Djibouti: tiga presiden {e12 akan terbang} ke Khartoum mewakili [m22:IGAD IGAD]. [m23:KEN.GOV William Ruto], salah satunya, mengatakan blok yang kini diketuai [m24:SDN.GOV Sudan] sendiri itu tidak boleh diam.
[m25:IDN.GOV KBRI Khartoum] mendata 1.209 warga. "<<q4 [m36=m26 Kami] sahur dengan biskuit, listrik mati>>," tutur [m26:IDN.CVL Yazid], mahasiswa asal Lamongan. [m27:IDN.CVL PPI Sudan], perhimpunan yang [m37=m26 dia] ketuai, {e13 meminta} [m28=m25 kedutaan] membuka dapur umum. Sampai berita ini diturunkan belum dijawab.
e1 m4 > m3 ASSAULT actual 2023-04-18/none mode=aerial ctx=military
e2 m6 > m8 SANCTION actual 2023-04-17/day mode=discontinue ctx=military,political_institutions
e3 m9 > m6 THREATEN threatened 2023-04-18/none mode=violence ctx=military
e4 m4 > m3 ASSAULT actual 2023-04-15/day mode=firearms ctx=military
e5 m4 > m3 COERCE actual 2023-04-15/day ctx=military said=m13
e6 m3 > m16 COERCE actual 2023-04-18/none mode=arrest ctx=military
e7 m3 > m14 CONCEDE planned 2023-04-16/day mode=release ctx=military
e8 m17 > m24 SANCTION actual 2023-04-18/none mode=discontinue ctx=human_security
e9 m19 > m20 CONSULT actual 2023-04-18/day mode=phone ctx=military,diplomatic
e10 m19 > m20 REQUEST requested 2023-04-18/day mode=yield ctx=military
e11 m5 > m4 CONCEDE planned 2023-04-18/day mode=ceasefire ctx=military
e12 m22 > m5,m6 CONSULT planned 2023-04-18/none mode=third-party ctx=diplomatic
e13 m27 > m28 REQUEST requested 2023-04-18/none mode=assist ctx=human_security
q1 m9 direct cue=kata
q2 m11 indirect cue=Menurut
q3 m3 direct cue=janji
q4 m26 direct cue=tutur
rel m5 leads m3
rel m6 leads m4
rel m6 leads m7
rel m5 member_of m7 to=2023-04-17
rel m14 ally_of m15
rel m17 part_of m18
rel m22 led_by m24
rel m26 leads m27

### Surya 2012-09-26 article
= Pengungsi Syiah Sampang Menolak Naik Truk
~byline (st30/rey)
[m1:@IDN SAMPANG], SURYA - Truk sudah menyala, tetapi tidak ada yang naik. [m2:IDN.REL Dua ratus pengungsi] di GOR Wijaya Kusuma, Selasa (25/9), {e1 menampik} dipindahkan ke Puspa Agro, Sidoarjo.
Pemindahan itu gagasan [m3:IDN.GOV Pemprov Jatim]. "<<q1 Bukan mengusir. Ini demi keamanan [m26=m2 mereka] sendiri>>," jelas [m4:IDN.GOV Wakil Gubernur Saifullah Yusuf], bekas ketua umum [m5:IDN.REL GP Ansor].
Pengungsi curiga. Kalau [m27=m2 kami] pergi, tanah jadi milik siapa, tanya [m6:IDN.REL Iklil Almilal]. Kakak kandung [m7:IDN.REL Ustaz Tajul Muluk] itu menjadi juru bicara [m28=m2 mereka] sejak adiknya {e2 divonis} dua tahun atas dakwaan penodaan agama pada 12 Juli.
Vonis tersebut dijatuhkan [m8:IDN.JUD Pengadilan Negeri Sampang]. Sidang bandingnya, di [m9:IDN.JUD Pengadilan Tinggi Surabaya], malah {e3 menambah} dua tahun lagi Jumat pekan lalu.
Ahad pagi, 26 Agustus, ketika anak-anak Nangkernang hendak kembali ke pondok, [m10:IDN.REL ratusan orang] bercelurit {e4 mencegat} angkot [m29=m2 mereka]. [m11:IDN.REL Hamama] {e5 meninggal dibacok}; 49 rumah jadi arang. [m12:IDN.COP Polres], yang kantornya 20 kilometer dari situ, baru tiba tiga jam kemudian.
[m30=m12 Polisi] {e6 menetapkan} [m13:IDN.REL Roisul Hukama], adik [m36=m7 Tajul] yang lain, sebagai tersangka. [m31=m13 Ia] memimpin [m14:IDN.REL Pesantren Darut Tauhid]. "<<q2 [m15=m13 Saya] tidak {e7 menyuruh}. [m32=m10 Massa] bergerak karena aqidahnya dihina>>," bantahnya di hadapan penyidik.
~related Baca: Garam Sampang Menumpuk, Harga Terjun
Pimpinan [m16:IDN.REL Badan Silaturahmi Ulama Madura (Bassra)], [m17:IDN.REL KH Nailur Rahman], memberi pilihan: bertobat atau angkat kaki. [m37=m16 Bassra] {e8 tidak akan bertanggung jawab}, [m33=m17 ia] melanjutkan, <<q3 jika [m34=m2 mereka] dipaksa pulang tanpa tobat>>.
[m18:IDN.REL Ahlul Bait Indonesia], organisasi tempat [m19=m2 warga Syiah itu] bernaung, punya bahasa lain. Presidennya, [m20:IDN.REL Hassan Alaydrus], {e9 menagih} janji [m21:IDN.GOV Presiden Susilo Bambang Yudhoyono]. Waktu menjenguk Surabaya awal September, [m22=m21 SBY] {e10 menjanjikan} rumah yang terbakar dibangun kembali.
[m23:IDN.CVL Komnas HAM] {e11 berencana turun lagi} pekan depan. Anggotanya, [m24:IDN.CVL Hesti Armiwulan], {e12 menyayangkan} bantuan jatah makan yang sempat disetop Kamis kemarin.
Penyetopan itu dibenarkan [m25:IDN.GOV Bupati Noer Tjahja]. [m35=m25 Ia] tak berkomentar banyak. "<<q4 Anggaran habis, sudah begitu saja>>."
e1 m2 > m3 REJECT actual 2012-09-25/day mode=yield ctx=religion_ethnicity
e2 m8 > m7 SANCTION actual 2012-07-12/day mode=convict ctx=religion_ethnicity,legal bg
e3 m9 > m7 SANCTION actual 2012-09-21/day mode=convict ctx=religion_ethnicity,legal
e4 m10 > m2 ASSAULT actual 2012-08-26/day mode=primitive ctx=religion_ethnicity bg
e5 m10 > m11 ASSAULT actual 2012-08-26/day mode=primitive ctx=religion_ethnicity bg
e6 m12 > m13 ACCUSE actual 2012-09-26/none mode=allege ctx=religion_ethnicity,legal
e7 m13 > m2 ASSAULT denied 2012-08-26/day ctx=religion_ethnicity
e8 m16 > m2 THREATEN threatened 2012-09-26/none ctx=religion_ethnicity
e9 m20 > m21 REQUEST requested 2012-09-26/none mode=assist ctx=religion_ethnicity
e10 m22 > m2 AGREE planned 2012-09-01/month mode=assist ctx=religion_ethnicity bg
e11 m23 > m2 AGREE planned 2012-10-03/week mode=visit ctx=human_rights
e12 m24 > m25 ACCUSE actual 2012-09-26/none mode=disapprove ctx=human_rights
q1 m4 direct cue=jelas
q2 m13 direct cue=bantahnya
q3 m16 indirect cue=melanjutkan
q4 m25 direct
rel m13 leads m14
rel m17 leads m16
rel m19 member_of m18
rel m20 leads m18
rel m24 member_of m23
