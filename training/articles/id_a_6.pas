### Media Indonesia 2004-04-27 article
= [m1:@IDN Ambon] Membara Lagi, [m2:IDN.COP Polri] {e1 Kirim} Dua Batalyon [m3:IDN.COP Brimob]
[m4:@IDN AMBON] (Media): Bentrokan antarwarga yang {e2 pecah} Minggu (25/4) siang di [m5=m1 Ambon] sampai kemarin menelan 23 korban jiwa. [m6:IDN.REL Massa Kristen] dan [m32:IDN.REL massa Islam] saling melempar bom rakitan di sekitar Talake dan Batumerah, dua kampung yang sudah dua tahun tenang.
Penyulutnya sama seperti tahun-tahun lalu: bendera. Pada hari ulang tahun [m7:RMS.REB Republik Maluku Selatan (RMS)] itu [m8:RMS.REB Front Kedaulatan Maluku (FKM)] {e3 mengibarkan} bendera benang raja untuk menentang [m33:IDN.GOV Jakarta] di rumah [m9:RMS.REB dr Alex Manuputty] di [m50:@IDN Kudamati]. Pemilik rumah sendiri tinggal di [m10:@USA Los Angeles] sejak kabur dari hukuman empat tahun penjara.
[m11:IDN.COP Polda Maluku] {e5 mencokok} [m12:RMS.REB Sekjen FKM Moses Tuanakotta] serta 31 pendukungnya. Iring-iringan yang membawa [m39=m12 Moses] ke mapolda dikawal [m40:RMS.REB simpatisan] sambil bernyanyi; di perempatan Trikora, [m13:IDN.REL sekelompok pemuda] {e6 mencegatnya}, dan batu pertama melayang.
"<<q1 [m41=m11 Polisi] bukannya melarang pawai, malah ikut mengantar>>," {e7 kecam} [m14:MUI.REL Ketua MUI Maluku Idrus Toekan]. [m15=m14 Ia] {e19 menuntut} [m42:IDN.GOV pemerintah] mencopot [m16:IDN.COP Kapolda Brigjen Bambang Sutrisno].
[m17=m16 Kapolda] berdalih pawai terjadi mendadak. [m49=m11 Pihaknya] kini memusatkan tenaga pada penembak gelap. Sejak Minggu malam, [m18:IDN.UAF penembak yang bersembunyi di gedung-gedung kosong] {e8 menewaskan} sedikitnya sembilan orang, di antaranya [m19:IDN.COP dua anggota Brimob asal Kelapa Dua].
[m20:IDN.COP Kapolri Jenderal Da'i Bachtiar] mengatakan di [m48:@IDN Jakarta] bahwa <<q2 dua batalyon tambahan {e9 sudah berangkat} dengan Hercules>>. [m21:IDN.MIL Panglima TNI Jenderal Endriartono Sutarto] {e10 menawarkan} pasukan cadangan; [m38=m20 Kapolri] belum memintanya.
[m22:IDN.GOV Gubernur Karel Albert Ralahalu] menolak menyatakan keadaan darurat. "<<q3 [m23=m22 Saya] tidak mau [m52=m1 Ambon] kembali ke tahun 2000>>," katanya.
Pada tahun yang disebut [m47=m22 Gubernur] itu [m24:IDN.GOV pemerintahan Abdurrahman Wahid] memang pernah {e11 memberlakukan} darurat sipil, yang baru {e12 dicabut} [m25:IDN.GOV Presiden Megawati Soekarnoputri] pada September 2003.
Perjanjian Malino II tidak disentuh siapa pun. Naskah yang {e13 diteken} [m26:IDN.REL kedua komunitas] pada 12 Februari 2002 itu memuat larangan mengibarkan bendera separatis.
[m27:IDN.REL Uskup Amboina Mgr PC Mandagi] {e14 meminta} [m34:IDN.REL umatnya] tidak ikut-ikutan. Menurutnya, <<q4 [m54=m7 RMS] bukan Kristen, Kristen bukan [m55=m7 RMS]>>. Pernyataan senada keluar dari [m28:IDN.REL Ketua Sinode GPM Pdt Broery Hendriks].
Dari pengasingan, [m43=m9 Manuputty] lewat surat elektronik {e15 membantah} [m44=m8 gerakannya] memulai kekerasan. [m45=m9 Ia] {e16 mendesak} [m29:UN Perserikatan Bangsa-Bangsa] mengirim pengamat; [m46=m29 kantor PBB] di [m53=m1 Ambon] yang dijaga sejumlah staf lokal justru {e17 terbakar} Minggu sore oleh amukan [m30:IDN.CVL massa].
[m31:NLD.GOV Pemerintah Belanda], negeri tempat bermukimnya apa yang disebut pemerintah [m56=m7 RMS] di pengasingan, {e18 mengimbau} [m35:NLD.CVL warganya] meninggalkan [m51:@IDN Maluku]. [m36=m31 Den Haag] tidak mengakui [m37=m7 RMS].
Sampai berita ini diturunkan, terdengar tiga ledakan dari arah Waringin. Listrik padam. (HJ/AD/P-3)
e1 m2 > m30 MOBILIZE actual 2004-04-26/day mode=police ctx=religion_ethnicity,repression again
e2 m6 > m32 ASSAULT actual 2004-04-25/day mode=explosives ctx=religion_ethnicity
e3 m8 > m33 PROTEST actual 2004-04-25/day mode=demo ctx=territory
e5 m11 > m12 COERCE actual 2004-04-25/day mode=arrest ctx=territory
e6 m13 > m12 PROTEST actual 2004-04-25/day mode=obstruct ctx=religion_ethnicity,territory
e7 m14 > m11 ACCUSE actual 2004-04-27/none mode=disapprove ctx=religion_ethnicity
e19 m15 > m42 REQUEST requested 2004-04-27/none mode=change ctx=religion_ethnicity
e8 m18 > m19 ASSAULT actual 2004-04-25/day mode=firearms ctx=religion_ethnicity
e9 m2 > m30 MOBILIZE actual 2004-04-26/day mode=police ctx=religion_ethnicity,repression said=m20
e10 m21 > m20 AGREE planned 2004-04-27/none ctx=military
e11 m24 > m1 COERCE actual 2000-01-01/year mode=martial-law ctx=religion_ethnicity bg
e12 m25 > m1 CONCEDE actual 2003-09-01/month ctx=religion_ethnicity bg
e13 m6,m32 > m33 SUPPORT actual 2002-02-12/day ctx=religion_ethnicity,diplomatic bg
e14 m27 > m34 REQUEST requested 2004-04-27/none mode=yield ctx=religion_ethnicity
e15 m9 > m11 REJECT actual 2004-04-27/none mode=yield ctx=territory
e16 m9 > m29 REQUEST requested 2004-04-27/none mode=assist ctx=territory,human_rights
e17 m30 > m46 PROTEST actual 2004-04-25/day mode=riot ctx=religion_ethnicity
e18 m31 > m35 REQUEST requested 2004-04-27/none mode=change ctx=diplomatic
q1 m14 direct cue=kecam
q2 m20 indirect cue=mengatakan
q3 m22 direct cue=katanya
q4 m27 indirect cue=Menurutnya
rel m12 member_of m8
rel m9 leads m8
rel m3 part_of m2

### BenarNews 2021-09-20 article
= [m40=m2 Pemimpin] [m1:MIT.REB MIT] {e1 Tewas}, Pengamat Ingatkan Balas Dendam
~byline Keisyah Aprilia dan Ronna Nirmala
~byline Palu dan Jakarta
~date_line 2021.09.20
[m42=m7 Pasukan gabungan Indonesia] {e2 menembak mati} [m2:MIT.REB Ali Kalora], pemimpin kelompok militan [m3:MIT.REB Mujahidin Indonesia Timur (MIT)], dalam kontak senjata di Pegunungan Astina, [m4:@IDN Parigi Moutong], [m43:@IDN Sulawesi Tengah], Sabtu petang. [m5:MIT.REB Seorang pengikutnya], Jaka Ramadhan alias Ikrima, juga tewas.
Jenazah [m48=m2+m5 keduanya] dimakamkan di Poboya, [m6:@IDN Palu], Minggu, kata [m51=m7 polisi].
"<<q1 Tim [m7:IDN.COP Madago Raya] sudah mengikuti jejak kaki [m8=m2+m5 mereka] tiga hari>>," kata [m9:IDN.COP Kapolda Sulawesi Tengah Inspektur Jenderal Rudy Sufahriadi], penanggung jawab [m10=m7 satuan tugas polisi dan tentara itu], kepada wartawan.
"<<q2 Masih ada empat lagi di atas sana. [m11=m7 Kami] {e3 mengimbau} [m12:MIT.REB mereka] turun, dan [m13=m7 kami] jamin tidak akan ditembak>>," tambahnya.
[m14=m9 Rudy] membantah dugaan bahwa [m15=m2 Kalora] {e4 dieksekusi} setelah menyerah. Dugaan tersebut dilontarkan lewat akun Telegram yang dikelola [m46:ISIS.REB simpatisan] [m53=m16 ISIS].
[m54=m3 MIT], yang {e5 menyatakan baiat} kepada [m16:ISIS.REB kelompok Negara Islam (ISIS)] pada 2014, dibentuk oleh [m17:MIT.REB Santoso]. Setelah [m18=m17 Santoso] {e6 terbunuh} oleh [m19:IDN.MIL prajurit Kostrad] pada Juli 2016, [m49=m2 Kalora] mengambil alih pimpinan.
Di bawah [m50=m2 Kalora] [m20=m3 kelompok itu] semakin kecil, tetapi semakin brutal. Pada 27 November 2020, [m47=m3 anggotanya] {e7 membantai} [m21:IDN.CVL empat orang sekeluarga] di [m44:@IDN Lemban Tongoa], Kabupaten [m22:@IDN Sigi], dan membakar rumah yang dipakai sebagai gereja. Mei tahun ini [m23:IDN.AGR empat petani kopi] di [m24:@IDN Poso] {e8 digorok}.
[m25:IDN.GOV Presiden Joko Widodo] kala itu {e9 memerintahkan} [m26:IDN.MIL Panglima TNI Hadi Tjahjanto] mengejar pelakunya sampai dapat.
Bagi [m27:IDN.CVL Nei Kalili], yang kehilangan paman di [m45:@IDN Lemban Tongoa], kabar Sabtu itu tidak melegakan. "<<q3 Sudah lima kali pemimpinnya mati. Kampung kami tetap kosong kalau malam>>," tutur perempuan 34 tahun itu kepada [m28:#BenarNews BenarNews].
Peneliti terorisme dari Universitas Malikussaleh, [m29:? Al Chaidar], menilai [m55=m3 MIT] belum tamat. Menurutnya, <<q4 [m30:MIT.REB Ahmad Gazali alias Ahmad Panjang] kemungkinan akan memimpin sisa kelompok dan {e10 menyerang} [m31:IDN.CVL warga sipil] sebagai pembalasan>>.
Pandangan itu tidak diamini [m32:IDN.COP Kadiv Humas Polri Argo Yuwono]. [m57=m32 Ia] berkata kelompok tersebut tinggal menunggu lapar.
[m33:AMNESTY.NGO Amnesty International Indonesia] menggarisbawahi soal lain. Direkturnya, [m34:AMNESTY.NGO Usman Hamid], {e11 meminta} [m35:IDN.COP kepolisian] membuka hasil autopsi. Pada Juni, sebut [m52=m34 Usman], [m36:IDN.AGR dua petani] {e12 ditembak} [m37:IDN.MIL anggota satgas] karena dikira anggota [m56=m3 MIT], dan tidak pernah ada pengadilan. [m41:IDN.MIL TNI] {e13 mengakui} salah tembak itu dan {e14 memberi} santunan kepada [m38:IDN.CVL keluarga korban].
Operasi Madago Raya, yang mulanya bernama Tinombala, berlaku sejak Januari 2016. Tahapnya yang sekarang berakhir 30 September; [m39=m35 Polri] belum memutuskan apakah akan memperpanjangnya.
e1 m7 > m40 ASSAULT actual 2021-09-18/day mode=firearms ctx=terrorism again
e2 m7 > m2,m5 ASSAULT actual 2021-09-18/day mode=firearms ctx=terrorism,military
e3 m11 > m12 REQUEST requested 2021-09-20/none mode=yield ctx=terrorism
e4 m7 > m15 ASSAULT denied 2021-09-18/day mode=targeted ctx=terrorism said=m14
e5 m3 > m16 SUPPORT actual 2014-01-01/year ctx=terrorism bg
e6 m19 > m18 ASSAULT actual 2016-07-01/month mode=firearms ctx=terrorism,military bg
e7 m20 > m21 ASSAULT actual 2020-11-27/day mode=primitive ctx=terrorism,religion_ethnicity bg
e8 m20 > m23 ASSAULT actual 2021-05-01/month mode=primitive ctx=terrorism bg
e9 m25 > m26 REQUEST requested 2021-05-01/month mode=change ctx=terrorism,military bg
e10 m30 > m31 ASSAULT hypothetical 2021-09-20/none ctx=terrorism said=m29
e11 m34 > m35 REQUEST requested 2021-09-20/none mode=change ctx=human_rights
e12 m37 > m36 ASSAULT actual 2021-06-01/month mode=firearms ctx=military,human_rights said=m34 bg
e13 m41 > m38 CONCEDE actual 2021-09-20/none ctx=military,human_rights bg
e14 m41 > m38 AID actual 2021-09-20/none ctx=reparations,military bg
q1 m9 direct cue=kata
q2 m9 direct cue=tambahnya
q3 m27 direct cue=tutur
q4 m29 indirect cue=Menurutnya
rel m2 leads m3 from=2016-07 to=2021-09-18
rel m17 leads m3 to=2016-07
rel m3 ally_of m16 from=2014
rel m10 led_by m9
rel m34 leads m33

### Kompas.com 2026-01-15 article
= [m1:IDN.PTY PDI-P] Sendirian {e1 Tolak} Pilkada lewat [m53=m5 DPRD], [m2:IDN.PTY Demokrat] {e14 Berbalik}
~byline Penulis Firda Aulianti
~date_line Kompas.com - 15/01/2026, 13:22 WIB
~share Baca di App
~caption Rapat pimpinan fraksi membahas revisi UU Pemilihan, Rabu (14/1/2026). (KOMPAS.com/Adit)
[m3:@IDN JAKARTA], [m4:#Kompas.com KOMPAS.com] - Barisan partai yang menghendaki kepala daerah dipilih [m5:IDN.LEG DPRD] bertambah satu. Setelah sempat ragu, [m6:IDN.PTY Partai Demokrat] Rabu (14/1/2026) {e2 menyatakan bergabung} dengan [m7:IDN.PTY Gerindra, Golkar, PKB, PAN, dan NasDem].
Sikap itu dibacakan [m8:IDN.PTY Sekretaris Jenderal Demokrat Herman Khaeron]. "<<q1 [m9=m6 Kami] bagian dari [m10:IDN.GOV pemerintahan]. Kebersamaan ada harganya>>," ujarnya tanpa menjelaskan harga apa yang dimaksud.
Dua belas tahun lalu ceritanya terbalik. Pada Oktober 2014 justru ketua umum [m45=m6 partai yang sama], [m11:IDN.GOV Susilo Bambang Yudhoyono], sebagai presiden {e3 menerbitkan} perppu yang membatalkan pilkada lewat [m54=m5 DPRD], beberapa hari setelah [m32:IDN.LEG fraksinya] {e4 walk out} dari sidang paripurna [m33:IDN.LEG DPR].
Kini tinggal [m12:IDN.PTY PDI Perjuangan], yang {e15 menolak}, dan [m13:IDN.PTY PKS] yang berada di luar. [m39=m13 PKS], kata presidennya, [m14:IDN.PTY Almuzzammil Yusuf], masih menghitung-hitung.
[m40=m12 Partai banteng] tidak menghitung. Ketua DPP-nya, [m15:IDN.PTY Deddy Yevri Sitorus], {e5 menuding} [m16=m7 koalisi pemerintah] hendak merampas suara rakyat.
"<<q2 Alasannya biaya. Lalu yang dibuang kok pemilihnya, bukan maharnya?>>" kata [m17=m15 Deddy].
"<<q3 Kalau rancangan ini sampai masuk prolegnas, [m18=m12 kami] {e6 akan membawanya} ke jalanan>>," imbuhnya.
Pernyataan tersebut memancing reaksi [m19:IDN.LEG Ketua Komisi II DPR Rifqinizamy Karsayuda]. [m41=m19 Legislator NasDem itu] {e7 mengingatkan} [m34=m15 Deddy] agar tidak menghasut.
Adapun [m42=m10 pemerintah] menunggu. [m20:IDN.GOV Menteri Dalam Negeri Tito Karnavian] memastikan naskah {e8 tidak akan diajukan} sebelum [m21:IDN.GOV Presiden Prabowo Subianto] pulang dari [m46:@GBR London]. "<<q4 [m43=m21 Presiden] belum memutuskan apa-apa. Jangan didahului>>," tuturnya.
Padahal, [m35=m21 Prabowo] pernah mengutarakan keinginan serupa di depan kader [m52:IDN.PTY Golkar] pada Desember 2024. Waktu itu [m38=m21 ia] {e9 mengajak} [m36:IDN.PTY para ketua umum partai] meninjau ulang pilkada langsung, dengan mencontohkan [m47:@MYS Malaysia] dan [m48:@IND India].
~read_also Baca juga: Jadwal Libur Lebaran 2026
Di luar parlemen penolakan membesar. [m22:IDN.EDU Aliansi BEM Seluruh Indonesia] sudah {e10 berunjuk rasa} di delapan kota sejak awal pekan. [m23:IDN.CVL Perludem] {e11 menyiapkan} uji materi ke [m24:IDN.JUD Mahkamah Konstitusi] bila undang-undangnya lahir.
Direktur eksekutif [m49=m23 lembaga itu], [m25:IDN.CVL Heroik Pratama], mengutip putusan [m55=m24 MK] tahun 2024 yang menempatkan pilkada sebagai pemilu. Menurut [m50=m25 dia], <<q5 [m51=m33 DPR] terikat putusan tersebut>>.
Sejumlah gubernur ikut resah. [m26:IDN.GOV Gubernur DKI Jakarta Pramono Anung], kader [m44=m12 PDI-P], memilih tidak berkomentar. Sebaliknya, [m27:IDN.GOV Gubernur Jawa Barat Dedi Mulyadi] dari Gerindra terang-terangan {e12 berbeda pendapat} dengan [m28=m29 partainya].
Dari markas [m29:IDN.PTY Gerindra], Wakil Ketua Umum [m30:IDN.PTY Habiburokhman] menyatakan <<q6 [m37=m27 Dedi] {e13 tidak akan dijatuhi sanksi}>>. "<<q7 Di sini boleh beda. Yang tidak boleh itu korupsi>>," selorohnya.
Survei akhir Desember mencatat 66 persen responden ingin tetap mencoblos sendiri.
e1 m1 > m16 REJECT actual 2026-01-15/none mode=change ctx=election,legislative again
e14 m2 > m7 SUPPORT actual 2026-01-14/day ctx=election,legislative again
e2 m6 > m7 SUPPORT actual 2026-01-14/day ctx=election,legislative
e15 m12 > m16 REJECT actual 2026-01-15/none mode=change ctx=election,legislative
e3 m11 > m5 REJECT actual 2014-10-01/month mode=change ctx=election,executive bg
e4 m32 > m33 REJECT actual 2014-09-01/month mode=meet ctx=election,legislative bg
e5 m15 > m16 ACCUSE actual 2026-01-15/none mode=allege ctx=election,rights_freedoms
e6 m18 > m16 PROTEST hypothetical 2026-01-15/none mode=demo ctx=election said=m15
e7 m19 > m34 ACCUSE actual 2026-01-15/none mode=disapprove ctx=election
e8 m20 > m33 CONCEDE planned 2026-01-15/none ctx=election,executive
e9 m35 > m36 REQUEST requested 2024-12-01/month mode=change ctx=election bg
e10 m22 > m33 PROTEST actual 2026-01-12/week mode=demo ctx=election
e11 m23 > m33 ACCUSE hypothetical 2026-01-15/none mode=allege ctx=election,legal
e12 m27 > m28 REJECT actual 2026-01-15/none mode=change ctx=election
e13 m29 > m37 SUPPORT actual 2026-01-15/none ctx=election,political_institutions said=m30
q1 m8 direct cue=ujarnya
q2 m17 direct cue=kata
q3 m15 direct cue=imbuhnya
q4 m20 direct cue=tuturnya
q5 m25 indirect cue=Menurut
q6 m30 indirect cue=menyatakan
q7 m30 direct cue=selorohnya
rel m8 member_of m6
rel m14 leads m13
rel m15 member_of m12
rel m25 leads m23
rel m27 member_of m29
rel m26 member_of m12
rel m11 leads m6
rel m30 member_of m29

### Kalteng Pos 2023-10-09 article
= [m27=m3 Warga Bangkal] {e1 Tewas Ditembak}, [m32:IDN.COP Kapolda] {e21 Didesak Mundur}
[m1:@IDN KUALA PEMBUANG] - Duka menyelimuti Desa [m2:@IDN Bangkal], Kecamatan Seruyan Raya. [m3:IDN.CVL Gijik], 35, {e2 meregang nyawa} diterjang peluru ketika [m4:IDN.COP aparat] {e3 membubarkan} [m5:IDN.CVL warga] yang menduduki kebun [m6:IDN.BUS PT Hamparan Masawit Bangun Persada (HMBP)], Sabtu (7/10) siang.
Warga lain, [m7:IDN.CVL Taufik Nurahman], 21, dilarikan ke Banjarmasin dengan peluru bersarang di pinggang.
[m28:IDN.CVL Seorang saksi] yang merekam kejadian itu menuturkan terdengar teriakan agar [m33=m4 petugas] {e4 membidik} kepala. Rekamannya beredar ke mana-mana.
"<<q1 Itu suara siapa, masih [m8:IDN.COP kami] dalami>>," ujar [m9:IDN.COP Kabid Humas Polda Kalteng Kombes Erlan Munaji] kemarin. Menurutnya, <<q2 [m36=m4 personel] hanya {e5 dibekali} gas air mata, peluru hampa, dan peluru karet>>.
"<<q3 Jadi kalau ada yang bilang peluru tajam, tunggu dulu hasil laboratorium>>," sambung [m10=m9 Erlan].
[m11:WALHI.CVL Walhi Kalteng] tidak mau menunggu. Direkturnya, [m12:WALHI.CVL Bayu Herinata], {e6 menuntut} [m13:IDN.COP Kapolri Listyo Sigit Prabowo] mencopot [m14:IDN.COP Kapolda Irjen Nanang Avianto] dan menarik seluruh [m15:IDN.COP Brimob] dari kebun. Tuntutan yang sama {e7 diajukan} [m16:IDN.CVL Dewan Adat Dayak (DAD)].
Ketua Harian DAD Kalteng [m17:IDN.CVL Andrie Elia Embang] menambahkan satu hal: hukum adat. "<<q4 Darah Dayak sudah tumpah. [m37=m6 Perusahaan] dan [m38=m4 polisi] harus dikenai singer>>," tegasnya.
[m34=m14 Kapolda] sendiri sudah {e8 melayat} ke rumah [m29:IDN.CVL keluarga Gijik] pada Minggu pagi. Di depan peti, [m35=m14 jenderal bintang dua itu] {e9 berjanji} mengusut anak buahnya tanpa pandang bulu.
Pokok sengketa ialah plasma 20 persen. [m18=m6 HMBP], anak usaha [m19:IDN.BUS Best Agro], berulang kali {e10 ingkar}. Lewat mediasi [m20:IDN.GOV Bupati Seruyan Yulhaidir] pada 16 September, [m39=m6 perusahaan] {e11 setuju} menyerahkan 235 hektare di luar HGU; [m21=m5 warga] meminta 1.175 hektare dan {e12 memblokade} jalan kebun sejak itu.
Pada 21 September [m30:IDN.CVL massa] {e13 membakar} dua mobil [m44=m6 perusahaan], dan [m31=m4 polisi] {e14 menurunkan} 440 personel dari empat polres.
General Manager HMBP [m22:IDN.BUS Sunarso Widodo] menyampaikan belasungkawa, tetapi {e15 menyangkal} [m40=m6 pihaknya] meminta [m41=m4 aparat] bersenjata. "<<q5 [m23=m6 Kami] cuma lapor kebun dijarah. Soal cara, itu urusan [m42=m4 polisi]>>," elaknya.
[m43=m20 Bupati] {e16 mengancam} mengusulkan pencabutan izin jika kesepakatan September tidak dijalankan sampai akhir bulan.
[m24:IDN.JUD Komisi Nasional HAM] mengirim tiga penyelidik, yang dijadwalkan {e17 tiba} Selasa. Ketuanya, [m25:IDN.JUD Atnike Nova Sigiro], dalam siaran pers semalam {e18 menyesalkan} pola lama yang terulang.
Sebanyak [m26:IDN.CVL 20 warga] yang {e19 ditangkap} pada hari nahas itu {e20 dipulangkan} Minggu malam. Posko duka didirikan di balai desa. (bah/ce/ala)
e1 m4 > m27 ASSAULT actual 2023-10-07/day mode=firearms ctx=repression,human_security again
e2 m4 > m3 ASSAULT actual 2023-10-07/day mode=firearms ctx=repression,human_security
e3 m4 > m5 ASSAULT actual 2023-10-07/day mode=crowd-control ctx=repression,human_security
e4 m4 > m5 ASSAULT actual 2023-10-07/day mode=firearms ctx=repression said=m28 again
e5 m8 > m5 MOBILIZE actual 2023-10-07/day mode=police ctx=repression said=m9
e6 m12 > m13 REQUEST requested 2023-10-09/none mode=change ctx=repression
e7 m16 > m13 REQUEST requested 2023-10-09/none mode=change ctx=repression
e8 m14 > m29 CONSULT actual 2023-10-08/day mode=visit ctx=repression
e21 m12 > m32 REQUEST requested 2023-10-09/none mode=change ctx=repression again
e9 m14 > m29 AGREE planned 2023-10-08/day ctx=repression,legal
e10 m18 > m5 REJECT actual 2023-10-09/none mode=yield ctx=human_security bg
e11 m18 > m21 CONCEDE planned 2023-09-16/day ctx=human_security bg
e12 m21 > m18 PROTEST actual 2023-09-01/month mode=obstruct ctx=human_security bg
e13 m30 > m18 PROTEST actual 2023-09-21/day mode=riot ctx=human_security bg
e14 m31 > m30 MOBILIZE actual 2023-09-01/month mode=police ctx=human_security bg
e15 m22 > m12 REJECT actual 2023-10-09/none mode=yield ctx=repression
e16 m20 > m18 THREATEN threatened 2023-10-09/none mode=restrict ctx=human_security
e17 m24 > m4 ACCUSE planned 2023-10-10/day mode=investigate ctx=human_rights
e18 m25 > m4 ACCUSE actual 2023-10-08/day mode=disapprove ctx=human_rights,repression
e19 m4 > m26 COERCE actual 2023-10-07/day mode=arrest ctx=repression
e20 m4 > m26 RETREAT actual 2023-10-08/day mode=release ctx=repression
q1 m9 direct cue=ujar
q2 m9 indirect cue=Menurutnya
q3 m10 direct cue=sambung
q4 m17 direct cue=tegasnya
q5 m22 direct cue=elaknya
rel m12 leads m11
rel m17 leads m16
rel m18 part_of m19
rel m25 leads m24
