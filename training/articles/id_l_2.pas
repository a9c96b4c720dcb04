### Liputan6.com 2019-08-12 article
= Dulu Satu Barisan, Kini [m1:STC.REB Separatis Selatan] Rebut Istana Maashiq
~byline Oleh Tanti Yulianingsih
~date_line 12 Agu 2019, 09:40 WIB
[m2:#outlet Liputan6.com], [m3:@YEM Aden] - Keduanya sama-sama diundang perang oleh [m34:SAU.GOV Riyadh], keduanya sama-sama memusuhi [m36=m25 Houthi]. Namun empat hari sebelum Idul Adha, [m4:YEM.MIL pengawal presiden] dan [m5:STC.REB milisi Sabuk Keamanan] {e1 baku tembak} di Kawah, kampung tua di Aden.
Sabtu (10/8) malam, seluruh barak di kota itu sudah berpindah tangan. Sabuk Keamanan, yang dibentuk, dilatih, dan dibayar [m6:ARE.GOV Uni Emirat Arab], bergerak di bawah perintah [m7:STC.REB Dewan Transisi Selatan (STC)].
Dewan tersebut diketuai [m8:STC.REB Aidarous al-Zubaidi]. Bekas gubernur itu {e2 diberhentikan} dua tahun lalu oleh [m9:YEM.GOV Presiden Abdrabbuh Mansour Hadi], yang sampai sekarang berkantor di [m10:@SAU Riyadh].
"<<q1 Ini kudeta. Yang bertanggung jawab adalah [m11=m6 Abu Dhabi]>>," demikian [m12:YEM.GOV Kementerian Luar Negeri Yaman], seperti dikutip kantor berita [m13:#Saba Saba]. [m14=m12 Kementerian] lalu {e3 menuntut} agar semua dana bagi [m15=m7 kelompok itu] diputus.
Tudingan itu tidak dijawab langsung. [m16:ARE.GOV Menteri Luar Negeri Abdullah bin Zayed] hanya {e4 menyerukan} "<<q2 dialog yang bertanggung jawab>>".
~read_also Baca Juga: 5 Tradisi Kurban Unik di Dunia
Yang lebih dulu bertindak justru [m17:SAU.GOV Arab Saudi]. Minggu, sebuah serangan udara {e5 menghantam} dekat istana; [m18:SAUCO koalisi] menamainya peringatan. Koalisi negara-negara Arab itu berada di bawah pimpinan [m19=m17 kerajaan tersebut] sejak Maret 2015, dengan [m20=m6 Emirat] sebagai anggota terkuat kedua.
Peringatannya didengar. "<<q3 [m35=m7 Kami] menyambut gencatan senjata dan {e6 bersedia datang} ke pertemuan di Jeddah>>," ujar [m21=m8 Zubaidi] malam itu juga. Mundur dari pos-pos yang direbut? Tentang itu [m22=m8 ia] bungkam.
[m23:STC.REB Hani bin Breik], wakilnya, lebih terang-terangan. "<<q4 [m24=m7 Kami] {e7 tidak akan berunding} di bawah todongan pesawat tempur>>," cuitnya.
Percikannya terjadi tanggal 1. Hari itu roket [m25:HOUTHI.REB pemberontak Houthi], yang menduduki [m26:@YEM Sanaa] sejak September 2014, {e8 menewaskan} [m27:STC.REB Abu al-Yamama], komandan Sabuk Keamanan. Di pemakamannya [m28:STC.REB para pelayat] {e9 menuding} [m29:YEM.PTY Partai Islah], rekan koalisi pemerintah, membocorkan letak lapangan upacara. [m30=m29 Partai itu] {e10 menepisnya}.
Setidaknya 40 orang meninggal sejak Kamis, menurut [m31:UN Koordinator Kemanusiaan PBB Lise Grande]. [m32=m31 Ia] {e11 mengimbau} [m33=m4+m5 kedua pihak] membuka jalan bagi ambulans.
e1 m5 > m4 ASSAULT actual 2019-08-07/day mode=firearms ctx=territory,military
e2 m9 > m8 SANCTION actual 2017-01-01/year mode=expel ctx=executive bg
e3 m14 > m6 REQUEST requested 2019-08-12/none mode=yield ctx=military
e4 m16 > m4,m5 REQUEST requested 2019-08-12/none mode=meet ctx=military
e5 m17 > m7 ASSAULT actual 2019-08-11/day mode=aerial ctx=military
e6 m21 > m17 AGREE planned 2019-08-11/day ctx=military
e7 m23 > m17 REJECT actual 2019-08-12/none mode=meet ctx=military
e8 m25 > m27 ASSAULT actual 2019-08-01/day mode=heavy-weapons ctx=military
e9 m28 > m29 ACCUSE actual 2019-08-12/none mode=allege ctx=military
e10 m30 > m28 REJECT actual 2019-08-12/none
e11 m32 > m33 REQUEST requested 2019-08-12/none mode=yield ctx=human_security
q1 m12 direct
q2 m16 mixed
q3 m21 direct cue=ujar
q4 m23 direct cue=cuitnya
rel m5 part_of m7
rel m6 ally_of m5
rel m8 leads m7
rel m18 led_by m19 from=2015-03
rel m20 member_of m18
rel m25 controls m26 from=2014-09

### Kompas.com 2014-10-17 article
= Satu Kakbah, Dua Pengurus
~byline Penulis Sabrina Asrila
~date_line Kompas.com - 17/10/2014, 21:14 WIB
[m1:@IDN SURABAYA], [m2:#Kompas KOMPAS.com] — Muktamar di Hotel Empire Palace belum ditutup, tetapi hasilnya sudah ada. [m3:IDN.PTY Romahurmuziy], sekretaris jenderal yang September lalu {e1 didepak}, kini {e2 dinobatkan} menjadi ketua umum [m4:IDN.PTY Partai Persatuan Pembangunan].
Penobatan itu, Kamis (16/10/2014) malam, dilakukan [m5:IDN.PTY peserta dari 25 wilayah] secara aklamasi.
"<<q1 Kalau muktamar ini tidak sah, tidak ada satu pun di republik ini yang sah>>," kata [m6=m3 pria yang akrab disapa Romy] itu.
Yang dilawannya berada di Jakarta. [m7:IDN.PTY Suryadharma Ali], menteri agama sampai Mei, merasa masih memimpin [m8=m4 partai berlambang Kakbah]. [m9=m7 Dialah] yang {e3 memecat} [m35=m3 Romy], dan [m31=m7 ia] pula yang sekarang {e4 emoh mengakui} Surabaya.
"<<q2 Itu kumpulan orang liburan. Muktamar [m10=m7 saya] tanggal 30 Oktober>>," ujarnya lewat pesan singkat.
Di atas keduanya ada [m11:IDN.PTY Mahkamah Partai]. Lembaga internal itu Sabtu pekan lalu {e5 memerintahkan} [m12=m3+m7 dua kubu] duduk bersama, paling lambat tujuh hari. [m13=m11 Ia] tidak menyebut siapa yang harus mengalah.
Orang tua partai ikut gusar. [m14:IDN.PTY KH Maimoen Zubair], ketua [m15:IDN.PTY majelis syariah], dua kali {e6 memanggil} [m16=m3 anak muda dari Sleman] itu ke Rembang; dua kali pula panggilan itu tidak berbuah.
"<<q3 [m17=m14 Saya] tidak merestui>>," ucap kiai 86 tahun tersebut singkat. [m18:IDN.PTY Emron Pangkapi], yang memandu sidang di Surabaya, mengaku tetap hormat. Hormat, katanya, <<q4 tidak berarti harus berhenti>>.
~read_also Baca juga: Warga Surabaya Berburu Batu Akik di Pasar Kaget
Pertikaian ini berekor ke Senayan. PPP semula tercatat sebagai anggota [m19:IDN.PTY Koalisi Merah Putih], gabungan partai penyokong [m20:IDN.PTY Prabowo Subianto]. Pada 7 Oktober, setelah jatah kursi pimpinan MPR lepas, [m21=m3 Romy] {e7 memboyong} fraksinya ke kubu [m22:IDN.PTY Joko Widodo].
[m23:IDN.PTY Presiden PKS Anis Matta] menyesalkan tetapi tidak {e8 menutup pintu}. [m24:IDN.PTY Fahri Hamzah], anak buahnya, malah menyindir: "<<q5 [m32=m19 Kami] kehilangan satu, tapi tidurnya lebih nyenyak>>."
Keputusan akhir berada pada [m25:IDN.GOV Kementerian Hukum dan HAM]. [m26=m3 Romy] {e9 akan mendaftarkan} susunan pengurusnya ke [m27=m25 sana] Senin, sebelum [m28:IDN.GOV Amir Syamsudin], menteri sekarang, melepas jabatan.
[m29=m7 Suryadharma] sendiri mesti membagi waktu. Sejak 22 Mei [m33=m7 ia] tersangka korupsi dana haji; [m30:IDN.JUD KPK] {e10 menetapkannya} empat hari sebelum [m34=m7 ia] mundur dari kabinet.
e1 m7 > m3 SANCTION actual 2014-09-01/month mode=expel ctx=political_institutions again
e2 m5 > m3 SUPPORT actual 2014-10-16/day ctx=political_institutions
e3 m9 > m3 SANCTION actual 2014-09-01/month mode=expel ctx=political_institutions
e4 m7 > m3 REJECT actual 2014-10-17/none ctx=political_institutions
e5 m11 > m12 REQUEST requested 2014-10-11/day mode=meet ctx=political_institutions
e6 m14 > m16 REQUEST requested 2014-10-17/none mode=meet ctx=political_institutions bg
e7 m21 > m22 SUPPORT actual 2014-10-07/day ctx=political_institutions,legislative
e8 m23 > m4 REJECT denied 2014-10-17/none ctx=political_institutions
e9 m26 > m27 REQUEST planned 2014-10-20/day ctx=political_institutions,legal
e10 m30 > m29 ACCUSE actual 2014-05-22/day mode=allege ctx=corruption,legal bg
q1 m3 direct cue=kata
q2 m7 direct cue=ujarnya
q3 m14 direct cue=ucap
q4 m18 indirect cue=katanya
q5 m24 direct cue=menyindir
rel m3 leads m4 from=2014-10-16
rel m7 leads m8
rel m11 part_of m4
rel m14 leads m15
rel m4 member_of m19 to=2014-10-07
rel m19 ally_of m20

### Republika 2017-06-06 article
= [m1:QAT.GOV Qatar] Dikucilkan Tetangga, Kuwait Turun Tangan
~date_line Selasa 06 Jun 2017 13:20 WIB
~byline Rep: Fira Nursya'bani/ Red: Ani Nursalikah
[m2:#Republika REPUBLIKA.CO.ID], [m3:@QAT DOHA] -- Rak susu di Al Rayyan kosong pada hari kesepuluh Ramadhan. Sehari sebelumnya perbatasan darat satu-satunya {e1 ditutup} [m4:SAU.GOV Arab Saudi].
Penutupan itu hanya sebagian. Senin (5/6) subuh, dalam selisih beberapa menit, [m5:BHR.GOV Manama], [m6=m4 Riyadh], [m7:ARE.GOV Abu Dhabi], dan [m8:EGY.GOV Kairo] {e2 menyatakan putus} dengan [m9=m1 emirat kaya gas tersebut].
Tiga yang pertama adalah sesama anggota [m10:GCC Dewan Kerja Sama Teluk], seperti [m36=m1 Qatar] sendiri. "<<q1 Langkah ini tidak dapat dibenarkan dan berdiri di atas dusta>>," kata [m11=m1 Doha]. Pernyataan yang dibacakan di [m12:#AlJazeera Aljazirah] itu menambahkan, <<q2 tujuannya tak lain menjadikan [m13=m1 negeri ini] bawahan>>.
Keempatnya mempersoalkan satu hal: hubungan dengan [m14:MBR.REB Ikhwanul Muslimin]. Kelompok itu {e3 dicap} teroris oleh [m15=m8 pemerintahan Abdel Fattah al-Sisi] pada Desember 2013.
[m16:QAT.GOV Menteri Luar Negeri Mohammed bin Abdulrahman Al Thani] menegaskan [m17=m1 negaranya] {e4 tidak akan membalas}. "<<q3 [m18=m1 Kami] masih percaya pada meja, bukan pada tembok>>," ujarnya kepada [m19:#CNN CNN].
Meja itu disiapkan orang lain. [m20:KWT.GOV Sheikh Sabah al-Ahmad], emir Kuwait yang berusia 87 tahun, hari ini {e5 terbang} ke Jeddah. Semalam [m34=m20 ia] lebih dulu {e6 menelepon} [m21:QAT.GOV Emir Tamim] dan {e7 memintanya} menunda pidato. Permintaan itu dituruti.
~read_also Baca juga: Menu Buka Puasa Sehat Tanpa Gorengan
Di Ankara, [m22:TUR.GOV Presiden Recep Tayyip Erdogan] {e8 menyayangkan} sanksi. Sekutu Doha itu mempunyai [m23:TUR.MIL satu pangkalan] di selatan ibu kota sejak 2015; [m24:TUR.LEG parlemennya], kata [m25:TUR.PTY seorang anggota AKP], <<q4 bisa saja {e9 menyetujui} tambahan tentara pekan ini>>.
[m26:USA.GOV Donald Trump] justru {e10 bertepuk tangan}. Padahal komando pusat [m27:USA.MIL militernya], dengan sebelas ribu prajurit, bermarkas di Al Udeid, dan juru bicara [m28:USA.MIL Pentagon], Jeff Davis, baru saja {e11 berterima kasih} kepada [m29=m1 tuan rumah].
[m30:IRN.GOV Teheran] {e12 menawarkan} tiga pelabuhannya untuk kapal pengangkut pangan. [m31:IDN.GOV Menlu Retno Marsudi] meminta [m32=m1+m4 semua pihak] menahan diri; 29 ribu warga Indonesia di Doha, tambahnya, <<q5 dalam keadaan aman>>.
Krisis serupa pernah terjadi pada Maret 2014. Waktu itu [m33=m4+m5+m7 trio Teluk] {e13 menarik} duta besar [m35=m33 mereka] selama delapan bulan.
e1 m4 > m1 COERCE actual 2017-06-05/day mode=restrict ctx=diplomatic,economic
e2 m5,m6,m7,m8 > m9 SANCTION actual 2017-06-05/day mode=discontinue ctx=diplomatic
e3 m15 > m14 SANCTION actual 2013-12-01/month ctx=terrorism bg
e4 m16 > m4 SANCTION denied 2017-06-06/none ctx=diplomatic
e5 m20 > m4 CONSULT actual 2017-06-06/day mode=third-party ctx=diplomatic
e6 m20 > m21 CONSULT actual 2017-06-05/day mode=phone ctx=diplomatic
e7 m20 > m21 REQUEST requested 2017-06-05/day mode=yield ctx=diplomatic
e8 m22 > m4 ACCUSE actual 2017-06-06/none mode=disapprove ctx=diplomatic
e9 m24 > m1 AGREE hypothetical 2017-06-06/week ctx=military
e10 m26 > m4 SUPPORT actual 2017-06-06/none ctx=diplomatic
e11 m28 > m29 SUPPORT actual 2017-06-06/none ctx=military
e12 m30 > m1 AGREE planned 2017-06-06/none ctx=economic
e13 m33 > m1 SANCTION actual 2014-03-01/month mode=withdraw ctx=diplomatic bg
q1 m11 direct cue=kata
q2 m11 indirect cue=menambahkan
q3 m16 direct cue=ujarnya
q4 m25 indirect cue=kata
q5 m31 indirect cue=tambahnya
rel m5 member_of m10
rel m6 member_of m10
rel m7 member_of m10
rel m1 member_of m10
rel m22 ally_of m1
