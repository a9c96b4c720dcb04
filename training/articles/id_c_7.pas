### Suara Merdeka 2012-07-20 article
= [m46:IDN.GOV Marty] {e13 Keliling} Lima Ibu Kota, [m1:ASEAN ASEAN] Akhirnya {e14 Satu Suara}
~date_line 20 Juli 2012
JAKARTA - Setelah terbang 36 jam, [m2:IDN.GOV Menteri Luar Negeri Marty Natalegawa] tadi malam mengumumkan bahwa sepuluh negara anggota [m3:ASEAN Perhimpunan Bangsa-Bangsa Asia Tenggara] {e1 menyetujui} enam prinsip mengenai Laut China Selatan.
Sejak Rabu [m4=m2 ia] {e2 menyambangi} [m5:PHL.GOV Manila], [m6:VNM.GOV Hanoi], [m7:THA.GOV Bangkok], dan [m8:KHM.GOV Phnom Penh], lalu menutup lawatan di [m9:SGP.GOV Singapura].
Misi tersebut dirancang untuk menambal kegagalan pekan lalu. Dalam pertemuan tahunan ke-45 di [m10:@KHM Phnom Penh], 13 Juli, untuk pertama kali dalam sejarah [m44=m3 para menteri] bubar tanpa komunike bersama.
"<<q1 [m11=m2 Saya] tidak mau mencari siapa yang salah. Tetapi terus terang, [m12=m2 saya] kecewa sekali,>>" ungkap [m13=m2 Marty] di Bandara Soekarno-Hatta.
[m14:PHL.GOV Menlu Filipina Albert del Rosario] tidak sungkan mencari siapa yang salah. Menurutnya, <<q2 [m15:KHM.GOV tuan rumah] sengaja {e3 mencoret} kata Scarborough dari naskah demi menyenangkan [m16:CHN.GOV negara tertentu]>>.
"<<q3 Mikrofon [m17=m14 saya] bahkan dimatikan,>>" tuduh [m18=m14 diplomat senior] tersebut.
Tuduhan itu dibalas. [m19:KHM.GOV Menlu Hor Namhong] {e4 menuding} balik [m20=m5 Manila] dan [m21=m6 Hanoi] menyandera sidang. [m45=m8 Kamboja], katanya, <<q4 bukan pengadilan yang memutuskan siapa pemilik karang>>.
Padahal, dalam kunjungan Presiden [m22:CHN.GOV Hu Jintao] pada akhir Maret, [m23=m8 Kamboja] {e5 menerima} hibah dan pinjaman lunak 70 juta dolar AS dari [m39=m16 Beijing]. Oleh sebagian pengamat, [m38=m23 negara] yang tahun ini mengetuai [m24=m1 ASEAN] tersebut dianggap sekutu paling setia [m25=m16 China] di kawasan.
[m26:CHN.GOV Juru bicara Kementerian Luar Negeri Hong Lei] {e6 menyambut baik} enam prinsip itu. Akan tetapi, [m27=m16 Beijing] tetap {e7 menolak} membahas sengketa dalam forum bersama. Sejak April kapal-kapalnya {e8 mengusir} [m28:PHL.CVL nelayan Filipina] dari [m29:@PHL Beting Scarborough], dan pada Juni [m30=m27 pemerintah pusat] mendirikan kota Sansha di [m31:@CHN Pulau Woody], Paracel.
Pulau tersebut dikuasai [m43=m16 China] sejak 1974, ketika [m40:CHN.MIL angkatan lautnya] {e9 merebut} pangkalan [m32:VNM.MIL Vietnam Selatan].
Di Semarang, guru besar hukum internasional [m33:? Eddy Pratomo] {e10 menyarankan} agar [m34:IDN.GOV pemerintah] tidak berpuas diri. Kode tata perilaku yang mengikat, kata [m42=m33 dia], masih jauh.
"<<q5 Sepuluh tahun lalu [m35=m1+m27 dua pihak] {e11 meneken} deklarasi di tempat yang sama. Hasilnya? Kapal makin banyak,>>" ujarnya.
Rencananya, [m36=m3 ASEAN] dan [m41=m16 China] {e12 bertemu} lagi di Phnom Penh pada November, kali ini dengan kehadiran [m37:USA.GOV Presiden Barack Obama]. (A20,dtc-25)
e1 m3 > m27 SUPPORT actual 2012-07-19/day ctx=diplomatic,territory
e2 m4 > m5,m6,m7,m8,m9 CONSULT actual 2012-07-18/day mode=visit ctx=diplomatic,territory
e3 m15 > m14 REJECT actual 2012-07-13/day mode=yield ctx=diplomatic,territory said=m14
e4 m19 > m20,m21 ACCUSE actual 2012-07-20/none mode=allege ctx=diplomatic,territory
e5 m39 > m23 AID actual 2012-03-01/month ctx=economic,diplomatic bg
e6 m26 > m3 SUPPORT actual 2012-07-20/none ctx=diplomatic,territory
e7 m27 > m3 REJECT actual 2012-07-20/none mode=meet ctx=diplomatic,territory
e8 m27 > m28 COERCE actual 2012-04-01/month mode=restrict ctx=territory,natural_resource bg
e9 m40 > m32 ASSAULT actual 1974-01-01/year ctx=military,territory bg
e10 m33 > m34 REQUEST requested 2012-07-20/none mode=change ctx=diplomatic
e11 m1 > m27 SUPPORT actual 2002-01-01/year ctx=diplomatic,territory bg
e12 m36 > m41 CONSULT planned 2012-11-01/month mode=multilateral ctx=diplomatic,territory
e13 m2 > m5,m6,m7,m8,m9 CONSULT actual 2012-07-18/day mode=visit ctx=diplomatic,territory again
e14 m1 > m16 SUPPORT actual 2012-07-19/day ctx=diplomatic,territory again
q1 m13 direct cue=ungkap
q2 m14 indirect cue=Menurutnya
q3 m18 direct cue=tuduh
q4 m19 indirect cue=katanya
q5 m42 direct cue=ujarnya
rel m38 leads m24 from=2012
rel m38 ally_of m25
rel m43 controls m31 from=1974

### Deutsche Welle 2014-08-05 article
= Korban Gaza Terus Jatuh, [m1:IDN.GOV Indonesia] {e16 Kirim} Obat dan Amarah
~date_line 05.08.2014
~share Kirim Facebook Twitter
Di tengah hiruk-pikuk sengketa pemilihan presiden, [m2:IDN.GOV pemerintah di Jakarta] {e1 mengirim} bantuan satu juta dolar AS untuk [m3:PSE.GOV rakyat Palestina] di Jalur Gaza. Obat-obatan akan {e2 menyusul} lewat [m35:@EGY Mesir] sebelum akhir pekan.
Wilayah sempit itu sejak 2007 berada di bawah kekuasaan [m4:HAMAS.REB Hamas]. [m5:ISR.MIL Militer Israel] sudah empat pekan {e3 menggempur} [m6:@PSE Gaza] dari darat, laut, dan udara dalam operasi yang dinamai Tepi Pelindung.
[m7:IDN.GOV Presiden Susilo Bambang Yudhoyono], dalam surat terbuka yang dimuat harian [m8:#Straits_Times The Straits Times], {e4 mendesak} [m9:ISR.GOV Tel Aviv] dan [m31=m4 Hamas] menyepakati gencatan senjata. "<<q1 Tiada pembenaran moral atas pembunuhan anak-anak>>", tulisnya.
Sikap [m33=m7 SBY] itu dinilai kurang keras oleh [m10:IDN.PTY Partai Keadilan Sejahtera], anggota koalisi pemerintah. [m11:IDN.PTY Para kadernya] Minggu lalu {e5 berpawai} ke [m12:USA.GOV kedutaan Amerika Serikat].
"<<q2 [m13:USA.GOV Amerika] membiayai peluru. Usir duta besarnya,>>" teriak [m42=m11 seorang orator].
[m14:USA.GOV Dubes Robert Blake] lewat pernyataan tertulis {e6 membantah} [m34=m13 negaranya] berpangku tangan. [m15:USA.GOV Menteri Luar Negeri John Kerry], katanya, <<q3 dua pekan bolak-balik {e7 membujuk} kedua pihak>>.
Gencatan senjata 72 jam yang dirintis [m16=m15 Kerry] dan [m17:UN PBB] pada 1 Agustus ambruk dalam dua jam. [m18=m9 Israel] {e8 menuduh} [m19:HAMAS.REB Brigade al-Qassam] {e9 menculik} seorang letnan; [m40=m19 sayap bersenjata Hamas itu] {e10 menampik}. Belakangan [m37=m9 Israel] mengakui si letnan gugur.
Senin malam muncul peluang baru. [m20:EGY.GOV Kairo] mengumumkan [m21=m4+m9 kedua pihak yang bertikai] {e11 menerima} jeda tiga hari mulai Selasa pukul 08.00.
"<<q4 [m22:ISR.MIL Pasukan kami] {e12 akan mundur} ke posisi bertahan di luar Gaza,>>" kata [m23:ISR.MIL Letnan Kolonel Peter Lerner], juru bicara militer. [m38:PSE.GOV Delegasi Palestina] yang dipimpin [m24:PSE.GOV Azzam al-Ahmad] dari gerakan [m39:FATAH.PTY Fatah] dijadwalkan {e13 berunding} lewat perantara di ibu kota Mesir.
Bagi [m36=m1 Indonesia], isu [m41:@PSE Palestina] selalu laku di dalam negeri. [m25:IDN.GOV Presiden terpilih Joko Widodo], saat berkampanye, {e14 berjanji} membuka kantor perwakilan di [m26:@PSE Ramallah]. Lawannya, [m27:IDN.PTY Prabowo Subianto] dari [m28:IDN.PTY Gerindra], menyumbang setengah miliar rupiah.
[m29=m27 Prabowo] sedang {e15 menggugat} [m32:IDN.GOV Komisi Pemilihan Umum] atas hasil penghitungan suara. Sidang perdana [m30:IDN.JUD Mahkamah Konstitusi] digelar besok.
rn/hp (afp, ap)
e1 m2 > m3 AID actual 2014-08-05/none ctx=human_security
e2 m2 > m3 AID planned 2014-08-04/week ctx=human_security,health
e3 m5 > m4 ASSAULT actual 2014-08-05/none ctx=military
e4 m7 > m9,m31 REQUEST requested 2014-08-05/none mode=yield ctx=diplomatic,military
e5 m11 > m12 PROTEST actual 2014-08-03/day mode=demo ctx=diplomatic,military
e6 m14 > m11 REJECT actual 2014-08-05/none ctx=diplomatic
e7 m15 > m21 CONSULT actual 2014-08-05/none mode=third-party ctx=diplomatic,military said=m14
e8 m18 > m19 ACCUSE actual 2014-08-01/day mode=allege ctx=military
e9 m19 > m18 ASSAULT denied 2014-08-01/day mode=abduct ctx=military said=m18
e10 m40 > m18 REJECT actual 2014-08-05/none ctx=military
e11 m21 > m20 CONCEDE actual 2014-08-04/day ctx=military,diplomatic said=m20
e12 m22 > m4 CONCEDE planned 2014-08-05/day ctx=military
e13 m38 > m9 CONSULT planned 2014-08-05/none mode=third-party ctx=diplomatic,military
e14 m25 > m3 AGREE planned 2014-08-05/none ctx=diplomatic bg
e15 m29 > m32 ACCUSE actual 2014-08-05/none mode=allege ctx=election,legal
e16 m1 > m3 AID planned 2014-08-04/week ctx=human_security,health again
q1 m7 direct cue=tulisnya
q2 m42 direct cue=teriak
q3 m14 indirect cue=katanya
q4 m23 direct cue=kata
rel m4 controls m6 from=2007
rel m19 part_of m4
rel m27 member_of m28
rel m24 member_of m39
rel m24 leads m38

### Batam Pos 2007-06-26 article
= [m34:IDN.LEG DPR] {e15 Tolak} DCA, [m1:SGP.GOV Singapura] {e16 Ancam} Tahan Ekstradisi
~byline batampos
BATAM (BP) - Perjanjian kerja sama pertahanan alias DCA dengan [m2:SGP.GOV Singapura] makin di ujung tanduk. Enam dari sepuluh fraksi di [m3:IDN.LEG Komisi I DPR] kemarin {e1 menyatakan menolak} meratifikasi dokumen yang {e2 diteken} di [m4:@IDN Tampaksiring], Bali, 27 April lalu itu.
Yang paling keras [m5:IDN.LEG Yusron Ihza Mahendra]. Wakil ketua komisi dari [m6:IDN.PTY Partai Bulan Bintang] ini {e3 menyebut} [m7:IDN.GOV pemerintah] menjual laut Natuna. "<<q1 Masak tentara asing boleh menembakkan peluru kendali 15 hari sebulan di halaman rumah [m8=m23 kita]?>>" katanya.
Peluru kendali yang dimaksud [m9=m5 adik kandung bekas menteri kehakiman] itu ada di lampiran latihan Area Bravo.
Perjanjian ekstradisi ditandatangani pada hari, tempat, dan jam yang sama. Karena itulah [m32=m1 Singapura] memandang keduanya satu paket.
[m10:SGP.GOV Menteri Luar Negeri George Yeo] di hadapan [m31:SGP.LEG parlemennya] pekan lalu {e4 mewanti-wanti}: kalau satu gugur, yang lain tidak akan {e5 diberlakukan}. "<<q2 [m11=m1 Kami] tidak bisa mengubah isi perjanjian setelah tangan berjabat,>>" ucap [m30=m10 Yeo].
[m12:IDN.GOV Menhan Juwono Sudarsono] tak sependapat. [m28=m12 Ia] {e6 sudah meminta} [m13:SGP.GOV Menhan Teo Chee Hean] memberi aturan tambahan soal Area Bravo, tetapi {e7 ditampik}. "<<q3 Ya sudah. Kalau [m14=m1 mereka] tetap ngotot, [m15=m7 kami] juga {e8 bisa membatalkan},>>" katanya usai {e9 rapat} dengan [m16=m3 anggota dewan].
Di Batam, [m17:IDN.EDU sekitar 50 mahasiswa] {e10 menggelar aksi} di depan [m18:SGP.GOV Konsulat Singapura]. [m19=m17 Mereka] {e11 mendesak} [m20:IDN.GOV Gubernur Kepri Ismeth Abdullah] ikut menolak DCA.
[m21=m20 Ismeth], yang juga mengepalai [m22:IDN.GOV Otorita Batam], memilih diplomatis. Menurut [m33=m21 dia], <<q4 [m23:IDN.GOV Indonesia] butuh ekstradisi untuk mengejar koruptor, tetapi daerah tidak boleh jadi tumbal>>.
Koruptor memang banyak bersembunyi di seberang. Sepekan sebelum penandatanganan, [m24:IDN.JUD Kejaksaan Agung] {e12 meminta} [m25:SGP.JUD jaksa agung negeri singa] melacak 18 buron BLBI.
Hubungan dua tetangga sudah beku sejak Februari, tatkala [m29=m23 Jakarta] {e13 melarang} ekspor pasir darat. Akibatnya tongkang-tongkang pasir {e14 ditangkap} [m26:IDN.MIL TNI AL] di perairan Karimun dan proyek kondominium di negeri itu tersendat.
Sampai berita ini naik cetak, Konjen [m27:SGP.GOV Ashok Kumar] tidak mengangkat telepon. (nur/cr2)
e1 m3 > m7 REJECT actual 2007-06-25/day mode=change ctx=legislative,military
e2 m7 > m2 SUPPORT actual 2007-04-27/day ctx=military,diplomatic bg
e3 m5 > m7 ACCUSE actual 2007-06-25/day mode=disapprove ctx=legislative,military,territory
e4 m10 > m7 THREATEN threatened 2007-06-18/week mode=relations ctx=legal,diplomatic
e5 m1 > m7 REJECT hypothetical 2007-06-18/week mode=assist ctx=legal,diplomatic
e6 m12 > m13 REQUEST requested 2007-06-26/none mode=yield ctx=military,diplomatic
e7 m13 > m12 REJECT actual 2007-06-26/none mode=yield ctx=military,diplomatic
e8 m15 > m1 SANCTION hypothetical 2007-06-25/day mode=discontinue ctx=military,diplomatic said=m28
e9 m12 > m16 CONSULT actual 2007-06-25/day ctx=legislative,military
e10 m17 > m18 PROTEST actual 2007-06-26/none mode=demo ctx=military,territory
e11 m19 > m20 REQUEST requested 2007-06-26/none mode=change ctx=military
e12 m24 > m25 REQUEST requested 2007-04-16/week mode=assist ctx=legal,corruption bg
e13 m29 > m1 SANCTION actual 2007-02-01/month mode=discontinue ctx=economic,environment bg
e15 m34 > m7 REJECT actual 2007-06-25/day mode=change ctx=legislative,military again
e16 m1 > m7 THREATEN threatened 2007-06-18/week mode=relations ctx=legal,diplomatic again
e14 m26 > m1 COERCE actual 2007-06-26/none mode=seize ctx=economic,military bg
q1 m5 direct cue=katanya
q2 m30 direct cue=ucap
q3 m28 direct cue=katanya
q4 m21 indirect cue=Menurut
rel m5 member_of m6
rel m21 leads m22
rel m3 part_of m34

### Merdeka.com 2011-06-22 article
= [m50:IDN.CVL Ruyati] {e15 Dipancung}, [m49:IDN.GOV SBY] {e14 Dikritik} Cuma Pandai Pidato
~byline Reporter : Muhammad Taufik
~date_line Rabu, 22 Juni 2011 09:31
Merdeka.com - Baru empat hari berselang sejak [m1:IDN.GOV Presiden Susilo Bambang Yudhoyono] berpidato di sidang [m2:ILO Organisasi Buruh Internasional (ILO)], Jenewa, soal perlindungan pekerja rumah tangga, [m3:IDN.CVL seorang TKW] kehilangan kepalanya di [m4:@SAU Mekkah].
[m5:IDN.CVL Ruyati binti Sapubi], 54 tahun, {e1 dihukum pancung} [m6:SAU.GOV algojo Kerajaan Arab Saudi] pada Sabtu (18/6). Ibu tiga anak asal [m7:@IDN Bekasi] ini mengaku membunuh istri majikannya, Januari tahun lalu.
"<<q1 Ini {e16 tamparan}. [m51=m1 Presiden] dipuji di Swiss, [m8=m5 rakyatnya] dibunuh di Saudi,>>" kata [m9:IDN.LEG Rieke Diah Pitaloka] di Gedung DPR, Selasa. Anggota [m10:IDN.LEG Komisi IX] dari [m11:IDN.OPP PDIP] itu sudah dua malam {e2 menginap} bersama [m12:IDN.CVL keluarga almarhumah] di depan [m13:SAU.GOV Kedubes Saudi].
[m35=m9 Dia] {e3 menuntut} [m14:IDN.GOV Menlu Marty Natalegawa] dan [m15:IDN.GOV Menakertrans Muhaimin Iskandar] mundur. [m42=m15 Muhaimin], yang ditemui di kantornya, hanya tersenyum.
Tetapi sore harinya [m16=m15 ketua umum] [m17:IDN.PTY PKB] itu {e4 mengumumkan} penghentian pengiriman TKI ke [m18:SAU.GOV Arab Saudi], berlaku 1 Agustus. "<<q2 Selama belum ada nota kesepahaman, tidak ada satu pun yang berangkat,>>" tuturnya.
Seperti apa nota kesepahaman yang diminta? Menurut [m19:IDN.GOV Kepala BNP2TKI Jumhur Hidayat], <<q3 majikan harus memberi libur, paspor tidak boleh ditahan, dan negara diberi tahu bila [m20=m3 warganya] diadili>>.
Soal pemberitahuan itu pula yang membuat [m21=m14 Marty] berang. [m22=m21 Dia] {e5 memanggil} [m23:SAU.GOV Dubes Abdulrahman Mohammed Amen Al-Khayyat] Senin kemarin. [m36:IDN.GOV Pemerintah] juga {e6 menarik} [m24:IDN.GOV Dubes Gatot Abdullah Mansyur] dari [m43=m18 Riyadh] untuk konsultasi.
"<<q4 [m25=m23 Beliau] {e7 minta maaf}. Katanya, [m26=m18 pihak kerajaan] lalai,>>" ujar [m37=m14 Marty] menirukan [m44=m23 sang tamu].
Esoknya [m38=m13 kedutaan] {e8 membantah} pernah meminta maaf.
~advert Advertisement
Dari Mekkah dilaporkan masih ada 26 WNI menunggu giliran. Yang paling mendesak [m27:IDN.CVL Darsem binti Dawud Tawar], asal Subang. [m52=m27 Ia] bisa lolos bila diyat Rp 4,7 miliar lunas sebelum 7 Juli. [m28=m36 Pemerintah] {e9 berjanji} menanggungnya.
Wakil Ketua DPR [m29:IDN.LEG Priyo Budi Santoso] {e10 meminta} [m30=m1 SBY] menelepon langsung [m31:SAU.GOV Raja Abdullah]. "<<q5 Kalau perlu [m39=m1 Presiden] {e11 berangkat} ke sana, [m32=m29 saya] ikut,>>" seloroh [m41=m29 politikus] [m45:IDN.PTY Golkar] itu.
[m33:IDN.GOV Juru bicara kepresidenan Julian Aldrin Pasha] {e12 menepis} anggapan [m46=m1 Presiden] tidak peduli. Katanya, <<q6 [m40=m1 Kepala Negara] malah sudah tiga kali {e13 menyurati} [m47=m31 Raja] sejak 2010>>.
Besok siang [m34=m1 SBY] akan menggelar jumpa pers di Istana.
e1 m6 > m5 ASSAULT actual 2011-06-18/day mode=targeted ctx=legal,migration,human_rights
e2 m9,m12 > m13 PROTEST actual 2011-06-20/day mode=demo ctx=migration,legal
e3 m35 > m14,m15 REQUEST requested 2011-06-21/day mode=change ctx=executive,migration
e4 m16 > m18 SANCTION planned 2011-08-01/day mode=discontinue ctx=migration,economic
e5 m22 > m23 ACCUSE actual 2011-06-20/day mode=disapprove ctx=diplomatic,migration
e6 m36 > m18 SANCTION actual 2011-06-22/none mode=withdraw ctx=diplomatic,migration
e7 m25 > m21 SUPPORT denied 2011-06-20/day ctx=diplomatic,migration said=m37
e8 m38 > m37 REJECT actual 2011-06-21/day ctx=diplomatic
e9 m28 > m27 AID planned 2011-06-22/none ctx=migration,legal
e10 m29 > m30 REQUEST requested 2011-06-22/none mode=change ctx=diplomatic,migration
e11 m39 > m31 CONSULT hypothetical 2011-06-22/none mode=visit ctx=diplomatic,migration said=m32
e12 m33 > m9 REJECT actual 2011-06-22/none ctx=executive,migration
e13 m40 > m47 CONSULT actual 2011-06-22/none ctx=diplomatic,migration bg said=m33
e15 m6 > m50 ASSAULT actual 2011-06-18/day mode=targeted ctx=legal,migration,human_rights again
e16 m9 > m51 ACCUSE actual 2011-06-21/day mode=disapprove ctx=executive,migration
q1 m9 direct cue=kata
q2 m16 direct cue=tuturnya
q3 m19 indirect cue=Menurut
q4 m37 direct cue=ujar
q5 m41 direct cue=seloroh
q6 m33 indirect cue=Katanya
rel m9 member_of m11
rel m16 leads m17
rel m41 member_of m45
e14 m9 > m49 ACCUSE actual 2011-06-22/none mode=disapprove ctx=executive,migration again
