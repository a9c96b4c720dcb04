### CNBC Indonesia 2023-09-25 article
= Drama [m1:NER.GOV Niger] Tamat, [m2:FRA.GOV Macron] Tarik [m3:FRA.MIL Tentara] dan [m30:FRA.GOV Dubes]
~page_control HOME MARKET NEWS ENTREPRENEUR
~byline News - Tiara Maheswari, CNBC Indonesia
~date_line 25 September 2023 11:20
~share SHARE
~caption Foto: Warga Niamey mengibarkan bendera di bundaran dekat pangkalan udara. (AFP)
[m4:@IDN Jakarta], CNBC Indonesia - [m5:FRA.GOV Presiden Prancis Emmanuel Macron] {e1 mengumumkan penarikan} [m31:FRA.MIL 1.500 serdadu] berikut [m32:FRA.GOV duta besarnya] dari [m6:NER.GOV Niger]. Keputusan itu [m33=m5 ia] sampaikan dalam wawancara televisi, Minggu (24/9/2023) malam.
Langkah tersebut datang dua bulan setelah [m7:CNSP.REB para perwira Dewan Nasional untuk Penyelamatan Tanah Air (CNSP)] {e2 menggulingkan} [m8:NER.GOV Presiden Mohamed Bazoum], kawan terakhir [m9=m5 Paris] di kawasan itu.
"<<q1 [m10=m7 Mereka] tidak lagi mau memerangi terorisme>>," {e3 tuding} [m11=m5 Macron]. Menurutnya <<q2 [m12=m8 Bazoum] disandera justru karena berani melakukan reformasi>>.
~advert ADVERTISEMENT
~advert SCROLL TO RESUME CONTENT
[m13=m6 Junta di Niamey] lewat pernyataan tertulis {e4 menyambut gembira} pengumuman [m14=m5 bekas penjajahnya] itu sebagai "<<q3 langkah baru menuju kedaulatan>>". Pada akhir Agustus [m15=m6 penguasa baru] {e5 mengusir} [m16:FRA.GOV Duta Besar Sylvain Itte], tetapi kala itu [m17=m5 Istana Elysee] {e6 bergeming}.
Di jalanan, [m18:NER.CVL ribuan warga] saban hari {e7 berunjuk rasa} di depan pangkalan [m19:FRA.MIL pasukan Prancis]. Adapun [m20:ASECNA badan navigasi udara ASECNA] mengabarkan [m21=m6 Niger] {e8 menutup wilayah udaranya} bagi [m22:FRA.BUS maskapai Prancis] sejak Sabtu.
~related Saksikan video di bawah ini:
~related Video: Harga Uranium Melesat, Siapa Untung?
Bersamaan dengan itu, poros baru lahir. [m23:MLI.GOV Mali], [m24:BFA.GOV Burkina Faso], dan [m25=m6 Niger] pada 16 September {e9 meneken Piagam Liptako-Gourma} yang melahirkan [m26:AES Aliansi Negara-Negara Sahel]: serangan kepada satu anggota dianggap serangan kepada semua.
Sementara itu, [m27:ECOWAS Blok Afrika Barat ECOWAS] sejak Agustus {e10 menyiagakan pasukan} untuk memulihkan kekuasaan [m28=m8 presiden terguling]. Sampai kini belum ada satu pun prajurit yang melintasi perbatasan [m29:@NGA Nigeria].
~page_control [Gambas:Video CNBC]
~byline (tma/luc)
~related Next Article Harga Emas Dunia Loyo, Ini Biang Keroknya
~footer CNBC Indonesia - Bagian dari Transmedia
e1 m5 > m6 CONCEDE planned 2023-09-24/day ctx=military,diplomatic
e2 m7 > m8 COERCE actual 2023-07-01/month ctx=pro_autocracy,military bg
e3 m11 > m10 ACCUSE actual 2023-09-24/day mode=allege ctx=terrorism
e4 m13 > m14 SUPPORT actual 2023-09-25/none ctx=military
e5 m15 > m16 SANCTION actual 2023-08-01/month mode=expel ctx=diplomatic bg
e6 m17 > m15 REJECT actual 2023-08-01/month mode=yield ctx=diplomatic bg
e7 m18 > m19 PROTEST actual 2023-09-25/none mode=demo ctx=military
e8 m21 > m22 COERCE actual 2023-09-23/day mode=restrict ctx=diplomatic said=m20
e9 m23 > m24,m25 SUPPORT actual 2023-09-16/day ctx=military,diplomatic bg
e10 m27 > m13 MOBILIZE actual 2023-08-01/month mode=troops ctx=military,pro_democracy bg
q1 m11 direct cue=tuding
q2 m11 indirect cue=Menurutnya
q3 m13 direct
rel m8 ally_of m9
rel m23 member_of m26
rel m24 member_of m26
rel m25 member_of m26

### SINDOnews 2024-08-01 article
= [m1:RUS.MIL Penjaga Perbatasan Rusia] Angkat Koper dari Bandara [m2:@ARM Yerevan]
~byline Anindya Prameswari
~date_line Kamis, 01 Agustus 2024 - 13:20 WIB
~page_control loading...
~caption Papan petunjuk di Bandara Zvartnots, Yerevan. Foto/Armenpress
~page_control A A A
[m3:@ARM YEREVAN] - [m4:RUS.MIL Dinas perbatasan Rusia] resmi {e1 hengkang} dari Bandara Zvartnots, Rabu (31/7/2024), dan mengakhiri kehadiran selama 32 tahun di gerbang utama [m5:ARM.GOV Armenia].
"<<q1 Mulai hari ini hanya [m6:ARM.MIL petugas kami] yang memeriksa paspor>>," kata [m7:ARM.GOV Sekretaris Dewan Keamanan Armen Grigoryan]. [m8=m7 Ia] {e2 berterima kasih} kepada [m9=m4 para serdadu asing itu] atas pengabdian [m30=m4 mereka].
Kepergian tersebut {e3 diminta} [m10:ARM.GOV Perdana Menteri Nikol Pashinyan] pada Maret lalu. Dua bulan berselang, [m11:RUS.GOV Presiden Rusia Vladimir Putin] {e4 mengabulkannya}.
~read_also Baca Juga: 10 Bandara Tersibuk di Dunia, Nomor 3 di Asia
~page_control SCROLL TO CONTINUE WITH CONTENT
Pergeseran kiblat [m12=m10 Yerevan] bermula pada September 2023, ketika [m13:AZE.MIL tentara Azerbaijan] dalam operasi sehari {e5 merebut kembali} [m29:@AZE Nagorno-Karabakh] dari tangan [m14:NKR.REB separatis etnis Armenia]. Waktu itu [m15=m10 Pashinyan] {e6 menyalahkan} [m16:RUS.MIL pasukan perdamaian Rusia] yang hanya menonton.
Februari lalu [m17=m10 dia] {e7 membekukan keikutsertaan} [m31=m5 negaranya] dalam [m18:CSTO Organisasi Traktat Keamanan Kolektif (CSTO)], aliansi militer yang dipimpin [m19=m11 Moskow].
Sebaliknya, pintu ke [m32:? Barat] kian lebar. Pada 15-24 Juli, [m20:ARM.MIL tentara Armenia] {e8 berlatih bersama} [m21:USA.MIL prajurit Amerika Serikat] dalam manuver Eagle Partner. Senin (22/7/2024) giliran [m22:EU Uni Eropa] {e9 mengucurkan} hibah 10 juta euro bagi [m23=m20 militer negeri pegunungan itu].
~read_also Baca Juga: Spesifikasi Howitzer Caesar yang Bikin Lawan Gentar
Dari [m24:@RUS Moskow], [m25:RUS.GOV Juru Bicara Kementerian Luar Negeri Maria Zakharova] {e10 mencibir} haluan [m26=m10 sekutu lama itu] sebagai upaya "<<q2 menggergaji dahan yang sedang diduduki sendiri>>". Hingga kini satu garnisun [m27:RUS.MIL tentara Rusia] masih bermarkas di [m28:@ARM Gyumri].
~byline (apr)
~share Follow WhatsApp Channel SINDOnews untuk Berita Terbaru Setiap Hari
~related Lihat Juga: Kalender Jawa Bulan Agustus 2024
~page_control Halaman : 1 2
~footer TULIS KOMENTAR ANDA!
e1 m4 > m5 RETREAT actual 2024-07-31/day mode=withdraw ctx=military,territory
e2 m8 > m9 SUPPORT actual 2024-07-31/day ctx=military
e3 m10 > m11 REQUEST requested 2024-03-01/month mode=yield ctx=military,territory bg
e4 m11 > m10 CONCEDE actual 2024-05-01/month ctx=military,territory bg
e5 m13 > m14 ASSAULT actual 2023-09-01/month ctx=military,territory bg
e6 m15 > m16 ACCUSE actual 2023-09-01/month mode=disapprove ctx=military,peacekeeping bg
e7 m17 > m18 SANCTION actual 2024-02-01/month mode=discontinue ctx=military,diplomatic bg
e8 m20 > m21 COOPERATE actual 2024-07-15/week ctx=military
e9 m22 > m23 AID actual 2024-07-22/day ctx=military,economic
e10 m25 > m26 ACCUSE actual 2024-08-01/none mode=disapprove ctx=diplomatic,military
q1 m7 direct cue=kata
q2 m25 direct cue=mencibir
rel m31 member_of m18
rel m18 led_by m19
rel m26 ally_of m25
rel m14 controls m29 to=2023-09

### Pikiran Rakyat 2024-01-16 article
= Baru Dua Hari Usai Pemilu, [m1:TWN.GOV Taiwan] Ditinggalkan [m2:NRU.GOV Nauru]
~byline Rangga Wiradinata
~date_line 16 Januari 2024, 09:05 WIB
~caption Ilustrasi bendera Nauru di kantor kedutaan. /Pixabay/jorono
PIKIRAN RAKYAT - Negara kepulauan [m3:NRU.GOV Nauru] {e1 memutuskan hubungan diplomatik} dengan [m4:TWN.GOV Taiwan] pada Senin, 15 Januari 2024. [m5=m3 Negeri berpenduduk 12.500 jiwa itu] kini {e2 mengakui} [m6:CHN.GOV Republik Rakyat Tiongkok] sebagai satu-satunya pemerintah Tiongkok yang sah.
Kabar tersebut datang dua hari setelah [m7:TWN.GOV Lai Ching-te], jagoan [m8:TWN.PTY Partai Progresif Demokratik], memenangi pemilihan presiden.
~read_also Baca Juga: Jadwal Bioskop Bandung Hari Ini, Lengkap dengan Harga Tiket
"<<q1 [m9=m6 Mereka] membeli negara kecil dengan uang, dan waktunya sengaja dipilih>>," {e3 tuduh} [m10:TWN.GOV Wakil Menteri Luar Negeri Tien Chung-kwang] di [m11:@TWN Taipei]. Pada hari yang sama [m12=m4 pemerintah Taiwan] {e4 menutup kedutaannya} di [m13:@NRU Yaren].
Menurut [m14:TWN.GOV seorang diplomat Taiwan] yang dikutip [m15:#CNA CNA], <<q2 [m16=m3 Nauru] tahun lalu {e5 meminta} dana talangan 83 juta dolar AS untuk menambal anggaran>>. Pendapatan [m29=m3 negeri itu] seret sejak pusat detensi [m30:? pencari suaka] titipan [m17:AUS.GOV Australia] sepi penghuni. Permohonan tersebut {e7 ditampik} [m19=m4 Taipei], yang selama ini {e6 membiayai} klinik dan beasiswa [m18=m3 sekutunya itu].
~advert Advertisement
~page_control Halaman Selanjutnya
Berbeda dengan nada getir itu, [m20:CHN.GOV Juru Bicara Kementerian Luar Negeri Tiongkok Mao Ning] {e8 memuji} keputusan [m21=m3 Nauru]. "<<q3 Pintu kami terbuka lebar bagi kawan baru>>," ucapnya.
[m22:USA.GOV Departemen Luar Negeri Amerika Serikat] {e9 menyayangkan} pilihan [m23=m3 negara Pasifik tersebut], sedangkan [m24:TUV.GOV Tuvalu] lekas-lekas {e10 menegaskan kesetiaannya} kepada [m25=m4 Taiwan]. Kini tinggal 12 negara, antara lain [m26:GTM.GOV Guatemala] dan [m27:PRY.GOV Paraguay], yang masih mengakui [m28=m4 Taipei].***
~page_control Halaman: 1 2 Show All
~share Ikuti kami di Google News dan dapatkan kabar terpilih setiap hari
~byline Editor: Neni Suherlan
~related Tags: Taiwan, Nauru, Tiongkok
~related Terkini: Pemilik Warung di Cimahi Kaget Temukan Ular
~footer Pikiran Rakyat Media Network
e1 m3 > m4 SANCTION actual 2024-01-15/day mode=discontinue ctx=diplomatic
e2 m5 > m6 SUPPORT actual 2024-01-15/day ctx=diplomatic
e3 m10 > m9 ACCUSE actual 2024-01-15/day mode=allege ctx=diplomatic,economic
e4 m12 > m3 SANCTION actual 2024-01-15/day mode=withdraw ctx=diplomatic
e5 m16 > m4 REQUEST requested 2023-01-01/year mode=assist ctx=economic said=m14 bg
e6 m19 > m18 AID actual 2024-01-16/none ctx=health bg
e7 m19 > m29 REJECT actual 2024-01-16/none mode=assist ctx=economic bg
e8 m20 > m21 SUPPORT actual 2024-01-16/none ctx=diplomatic
e9 m22 > m23 ACCUSE actual 2024-01-16/none mode=disapprove ctx=diplomatic
e10 m24 > m25 SUPPORT actual 2024-01-16/none ctx=diplomatic
q1 m10 direct cue=tuduh
q2 m14 indirect cue=Menurut
q3 m20 direct cue=ucapnya
rel m5 recognises m6
rel m26 recognises m28
rel m27 recognises m28
rel m3 ally_of m4 to=2024-01-15

### Metro TV 2023-02-03 article
= [m1:PHL.GOV Filipina] Buka Empat Pangkalan Lagi untuk [m2:USA.MIL Serdadu AS]
~page_control Metrotvnews.com > Internasional
~byline Marla Kusnadi
~date_line 3 February 2023 08:14
~caption Menhan AS Lloyd Austin di Manila. Foto: AFP
[m3:@PHL Manila]: [m4:PHL.GOV Filipina] {e1 membuka} empat pangkalan tambahan bagi [m5:USA.MIL pasukan Amerika Serikat (AS)]. Dengan demikian, jumlah lokasi di bawah Perjanjian Peningkatan Kerja Sama Pertahanan (EDCA) menjadi sembilan.
Keputusan itu diumbar seusai [m6:USA.GOV Menteri Pertahanan AS Lloyd Austin] {e2 menemui} [m7:PHL.GOV Presiden Ferdinand Marcos Jr.] di Istana Malacanang, Kamis 2 Februari 2023. [m8=m6 Austin] juga {e3 menjanjikan} dana USD82 juta bagi perbaikan lima lokasi lama.
"<<q1 Komitmen kami untuk membela [m9=m4 Filipina] kukuh laksana baja>>," kata [m10=m6 Austin].
~read_also Baca: Topan Akhir Pekan, Belasan Penerbangan Batal.
Tidak semua orang senang. Puluhan [m11:PHL.CVL aktivis Bagong Alyansang Makabayan] {e4 berunjuk rasa} menentang [m12=m6 tamu Pentagon itu] di depan Kamp Aguinaldo. [m13:PHL.COP Polisi antihuru-hara] {e5 disiagakan} di seberang jalan, tetapi aksi bubar dengan tertib.
~advert Advertisement
Letak keempat pangkalan itu belum diungkapkan. <<q3 Yang paling masuk akal ialah ujung utara Luzon karena menghadap [m25:@TWN Taiwan]>>, menurut [m26:? analis pertahanan Rommel Villanueva].
~repeat Keputusan itu diumbar seusai Menteri Pertahanan AS Lloyd Austin menemui Presiden Ferdinand Marcos Jr. di Istana Malacanang, Kamis 2 Februari 2023.
Di [m14:@CHN Beijing], [m15:CHN.GOV Juru Bicara Kementerian Luar Negeri Tiongkok Mao Ning] {e6 menuding} [m16=m6 Washington] memperkeruh kawasan demi kepentingan sendiri. [m17=m15 Mao] lantas {e7 mengimbau} [m18=m4 Manila] agar "<<q2 tidak mau dimanfaatkan>>".
Hubungan militer [m24=m4+m6 kedua sekutu ini] pasang surut. [m19:PHL.LEG Senat Filipina] pada 1991 {e8 menolak} perpanjangan sewa [m20:@PHL Teluk Subic], sehingga setahun kemudian [m21:USA.MIL marinir AS] {e9 angkat kaki}. Pada Februari 2020, [m22:PHL.GOV pemerintahan Rodrigo Duterte] bahkan {e10 membatalkan} Perjanjian Kunjungan Pasukan dengan [m23=m6 AS].
~share Cek Berita dan Artikel yang lain di Google News
~page_control Baca berita-berita Metro TV selengkapnya di aplikasi
~byline (MAR)
~related Viral! Kucing Ikut Upacara Bendera
~footer Copyright Metrotvnews.com All Rights Reserved
e1 m4 > m5 COOPERATE actual 2023-02-02/day ctx=military
e2 m6 > m7 CONSULT actual 2023-02-02/day mode=visit ctx=military,diplomatic
e3 m8 > m4 AGREE planned 2023-02-02/day ctx=military,economic
e4 m11 > m12 PROTEST actual 2023-02-02/day mode=demo ctx=military
e5 m13 > m11 MOBILIZE actual 2023-02-02/day mode=police
e6 m15 > m16 ACCUSE actual 2023-02-03/none mode=allege ctx=military,diplomatic
e7 m17 > m18 REQUEST requested 2023-02-03/none mode=change ctx=military,diplomatic
e8 m19 > m23 REJECT actual 1991-01-01/year mode=assist ctx=military,legislative bg
e9 m21 > m4 RETREAT actual 1992-01-01/year mode=withdraw ctx=military bg
e10 m22 > m23 SANCTION actual 2020-02-01/month mode=discontinue ctx=military bg
q1 m10 direct cue=kata
q2 m17 direct cue=mengimbau
q3 m26 indirect cue=menurut
rel m4 ally_of m6

### Jawa Pos 2014-06-04 article
= [m1:USA.MIL Tentara AS] Out, [m2:RUS.MIL Rusia] Tetap In di [m3:@KGZ Kirgistan]
~date_line RABU, 04 JUNI 2014 , 09:41:00
~page_control A A+ A++
~caption TERAKHIR: Bendera Amerika diturunkan di halaman Transit Center Manas, dekat Bishkek. (Vyacheslav Oseledko/AFP)
[m4:@KGZ BISHKEK] - Sudah tidak ada lagi deru pesawat tanker di [m5:@KGZ Manas]. Kemarin (3/6) [m6:USA.MIL Wing Ekspedisi Ke-376 AU AS] {e1 menyerahkan} kunci pangkalan transit itu kepada [m7:KGZ.GOV pemerintah Kirgistan]. Upacaranya tidak sampai sejam.
Pangkalan tersebut selama 12 tahun menjadi gerbang logistik menuju [m8:@AFG Afghanistan]. Namun, tahun lalu [m9:KGZ.LEG parlemen Kirgistan] {e2 enggan memperpanjang} kontraknya. "<<q1 Bandara sipil harus kembali menjadi bandara sipil>>," tegas [m10:KGZ.GOV Wakil Perdana Menteri Valery Dil].
Meski begitu, [m11=m10 dia] {e3 menyampaikan terima kasih} kepada [m12=m6 para personel Amerika]. [m13=m7 Bishkek] juga {e4 menerima} hibah alat kesehatan dan generator senilai USD 30 juta dari [m14:USA.GOV Washington].
~read_also BACA JUGA: Ramadan, Garuda Tambah Kursi ke Jeddah
Nasib berbeda dialami pangkalan udara [m15:RUS.MIL Rusia] di [m16:@KGZ Kant]. Pada 2012 [m17=m7 negara anggota pakta CSTO itu] {e5 memperpanjang} masa pakainya 15 tahun. Sebagai imbalan, [m18:RUS.GOV Presiden Vladimir Putin] {e6 menghapus utang} [m19=m7 Kirgistan] sebesar USD 489 juta.
Tidak semua warga bergembira. Kemarin [m20:KGZ.LAB puluhan mantan karyawan Manas] {e7 berdemo} di depan kantor [m30:KGZ.GOV perdana menteri]. [m21=m20 Mereka] menuntut pesangon. [m22:KGZ.COP Polisi] {e8 menggelandang} [m31=m20 empat orang di antaranya].
Tetangga [m29=m7 Kirgistan] justru menjauh dari [m23=m18 Moskow]. [m24:UZB.GOV Uzbekistan] dua tahun lalu {e9 membekukan keanggotaannya} di [m25:CSTO CSTO].
Ke mana [m28=m6 pasukan Paman Sam] pindah? [m26:ROU.GOV Rumania] sejak awal tahun ini {e10 meminjamkan} Pangkalan Mihail Kogalniceanu di tepi [m27:@ Laut Hitam].
~byline (afp/rtr/c7/tia)
~page_control Halaman: 1 2 3 Next
~related Berita Terkait
~related Brasil 2014: Neymar Siap Tempur
~share Kirim ke teman | Tweet | Like
~footer Copyright jawapos.com
e1 m6 > m7 RETREAT actual 2014-06-03/day mode=withdraw ctx=military
e2 m9 > m6 REJECT actual 2013-01-01/year mode=assist ctx=military,legislative bg
e3 m11 > m12 SUPPORT actual 2014-06-04/none ctx=military
e4 m14 > m13 AID actual 2014-06-04/none ctx=health
e5 m17 > m15 COOPERATE actual 2012-01-01/year ctx=military bg
e6 m18 > m19 AID actual 2012-01-01/year ctx=economic,military bg
e7 m20 > m30 PROTEST actual 2014-06-03/day mode=demo ctx=economic
e8 m22 > m31 COERCE actual 2014-06-03/day mode=arrest ctx=repression
e9 m24 > m25 SANCTION actual 2012-01-01/year mode=discontinue ctx=military,diplomatic bg
e10 m26 > m28 COOPERATE actual 2014-01-01/quarter ctx=military
q1 m10 direct cue=tegas
rel m17 member_of m25
rel m24 member_of m25 to=2012

### Bisnis.com 2018-12-04 article
= Pamit dari [m1:OPEC OPEC], [m2:QAT.GOV Qatar] Mau Fokus ke Gas
~byline Nindita Aryo - Bisnis.com
~date_line 04 Desember 2018 | 09:46 WIB
~share Share
~caption Kilang gas alam cair Ras Laffan - Reuters
Bisnis.com, [m3:@IDN JAKARTA] – [m4:QAT.GOV Qatar] akan {e1 keluar} dari [m5:OPEC Organisasi Negara-negara Pengekspor Minyak (OPEC)] mulai 1 Januari 2019, menutup keanggotaan 57 tahun di [m29=m5 kelompok] yang secara de facto dipimpin [m6:SAU.GOV Arab Saudi].
Rencana itu disampaikan [m7:QAT.GOV Menteri Negara Urusan Energi Saad Sherida al-Kaabi] di [m8:@QAT Doha], Senin (3/12/2018). "<<q1 Minyak [m9=m4 kami] tidak seberapa, kekuatan kami adalah gas>>," katanya. Menurutnya, <<q2 keputusan tersebut murni teknis>>.
~advert Advertisement
Kendati demikian, bayang-bayang sengketa Teluk sukar dihapus. Pada 5 Juni 2017, [m10=m6 Riyadh], [m11:ARE.GOV Uni Emirat Arab], [m12:BHR.GOV Bahrain], dan [m13:EGY.GOV Mesir] {e2 memutus hubungan} dengan [m14=m4 Doha], {e3 menutup jalur darat, laut, dan udaranya}, serta {e4 menuduh} [m15=m4 emirat kaya gas itu] mendanai teroris.
Embargo justru mendorong [m16=m4 Qatar] mencari sandaran lain. [m17:TUR.GOV Turki] dalam hitungan pekan {e5 menerjunkan} serdadu ke pangkalan Tariq bin Ziyad, [m18:IRN.GOV Iran] {e6 mengirim} lima pesawat penuh sayuran, dan pada Agustus 2017 [m19=m4 Doha] {e7 memulangkan duta besarnya} ke [m20=m18 Teheran].
~read_also BACA JUGA : Harga Minyak Rebound, Ini Pemicunya
Upaya rujuk belum padam. [m21:KWT.GOV Emir Kuwait Sheikh Sabah al-Ahmad] masih {e8 menengahi} [m28=m10+m11+m12+m13+m14 kedua kubu], dan [m22:SAU.GOV Raja Salman] {e9 mengundang} [m23:QAT.GOV Emir Tamim bin Hamad] menghadiri konferensi [m24:GCC Dewan Kerja Sama Teluk] pada 9 Desember.
Dari [m25:@ARE Abu Dhabi], [m26:ARE.GOV Menteri Negara Luar Negeri Anwar Gargash] {e10 mengejek} langkah [m27=m4 tetangganya] sebagai pengakuan atas pengaruh yang menyusut. Sementara itu, kontrak berjangka Brent naik 5,3% ke US$62 per barel.
~share Simak berita lainnya seputar topik artikel ini, di sini : opec, qatar, harga minyak
~byline Editor : Rustam Effendi Lubis
~related Konten Premium
~related Rupiah Perkasa, Saham Perbankan Diburu
~repeat Bisnis.com, JAKARTA – Qatar akan keluar dari Organisasi Negara-negara Pengekspor Minyak (OPEC) mulai 1 Januari 2019.
~footer Bisnis Indonesia Group
e1 m4 > m5 SANCTION planned 2019-01-01/day mode=withdraw ctx=natural_resource,diplomatic
e2 m10,m11,m12,m13 > m14 SANCTION actual 2017-06-05/day mode=discontinue ctx=diplomatic bg
e3 m10,m11,m12,m13 > m14 COERCE actual 2017-06-05/day mode=restrict ctx=economic,diplomatic bg
e4 m10,m11,m12,m13 > m15 ACCUSE actual 2017-06-05/day mode=allege ctx=terrorism bg
e5 m17 > m16 AID actual 2017-06-01/month ctx=military bg
e6 m18 > m16 AID actual 2017-06-01/month ctx=human_security bg
e7 m19 > m20 SUPPORT actual 2017-08-01/month ctx=diplomatic bg
e8 m21 > m28 CONSULT actual 2018-12-04/none mode=third-party ctx=diplomatic
e9 m22 > m23 AGREE planned 2018-12-09/day ctx=diplomatic
e10 m26 > m27 ACCUSE actual 2018-12-04/none mode=disapprove ctx=diplomatic,natural_resource
q1 m7 direct cue=katanya
q2 m7 indirect cue=Menurutnya
rel m4 member_of m5
rel m29 led_by m6

### Republika 2016-01-05 article
= [m1:SDN.GOV Sudan] Ikuti [m2:SAU.GOV Saudi], Putuskan Hubungan dengan [m3:IRN.GOV Iran]
~date_line Selasa, 05 January 2016, 10:15 WIB
~byline Rep: Hafizah Ramdhani/ Red: Teguh Firdaus
~page_control Smaller Reset Larger
~caption AP/Vahid Salemi
~caption Kaca jendela Kedutaan Besar Arab Saudi di Teheran pecah berantakan.
REPUBLIKA.CO.ID, [m4:@SDN KHARTOUM] -- [m5:SDN.GOV Sudan] {e1 memutuskan hubungan diplomatik} dengan [m6:IRN.GOV Iran], Senin (4/1). Beberapa jam sebelumnya, [m7:BHR.GOV Bahrain] {e2 menempuh langkah serupa}.
"<<q1 [m8=m5 Kami] berdiri di belakang [m9:SAU.GOV saudara kami di Riyadh]>>," demikian pernyataan [m10:SDN.GOV Kementerian Luar Negeri Sudan] yang {e3 membela} [m11=m9 Kerajaan] dalam perseteruan dengan [m12=m6 Teheran].
Perseteruan memuncak sejak Sabtu (2/1), saat [m13=m9 Saudi] {e4 mengeksekusi} [m14:SAU.REL ulama Syiah Syekh Nimr al-Nimr]. Pada malam harinya, [m15:IRN.CVL massa] di [m16:@IRN Teheran] {e5 mengamuk dan membakar} gedung [m17:SAU.GOV kedutaan besar Arab Saudi]. [m18:IRN.COP Polisi Iran] {e6 membekuk} [m19=m15 50 orang].
Keesokan harinya, [m20:SAU.GOV Menteri Luar Negeri Adel al-Jubeir] {e7 mengusir} [m21:IRN.GOV seluruh diplomat Iran] dalam tempo 48 jam.
~read_also Baca juga: Jamaah Umrah Diminta Tetap Tenang
~repeat Keesokan harinya, Menteri Luar Negeri Adel al-Jubeir mengusir seluruh diplomat Iran dalam tempo 48 jam.
Bagi pengamat, putusan [m22=m5 Khartoum] bukan kejutan. [m31=m5 Negeri Nil itu], yang sejak 1990-an menjadi kawan [m23=m6 Iran] di tanah Arab, pada September 2014 {e8 menutup} pusat kebudayaan [m24=m6 Republik Islam]. Setengah tahun kemudian, [m25:SDN.MIL jet-jet tempur Sudan] {e9 dikerahkan} untuk menghadapi [m26:HOUTHI.REB milisi Houthi] di [m27:@YEM Yaman], di bawah koalisi pimpinan [m28=m9 Saudi].
Buahnya terasa pada Agustus lalu. [m29=m9 Riyadh] {e10 menyimpankan} satu miliar dolar AS di bank sentral [m30=m5 Sudan] yang kehabisan devisa.
Perdagangan [m32=m5+m6 kedua negara] sendiri kecil, hanya sekitar 150 juta dolar AS setahun. Adapun [m33:KWT.GOV Kuwait] dan [m34:QAT.GOV Qatar], sama-sama anggota [m35:GCC Dewan Kerja Sama Teluk], hingga Senin malam belum menentukan sikap.
~byline Sumber : AP/Reuters
~share Berita ini telah dibagikan 214 kali
~related BERITA TERKAIT
~related Hukum Menunda Utang Puasa
~footer Yuk gabung diskusi sepak bola di sini
e1 m5 > m6 SANCTION actual 2016-01-04/day mode=discontinue ctx=diplomatic
e2 m7 > m6 SANCTION actual 2016-01-04/day mode=discontinue ctx=diplomatic
e3 m10 > m11 SUPPORT actual 2016-01-04/day ctx=diplomatic
e4 m13 > m14 ASSAULT actual 2016-01-02/day mode=targeted ctx=religion_ethnicity,repression
e5 m15 > m17 PROTEST actual 2016-01-02/day mode=riot ctx=religion_ethnicity,diplomatic
e6 m18 > m19 COERCE actual 2016-01-05/none mode=arrest ctx=crime
e7 m20 > m21 SANCTION actual 2016-01-03/day mode=expel ctx=diplomatic
e8 m31 > m24 SANCTION actual 2014-09-01/month mode=discontinue ctx=diplomatic bg
e9 m25 > m26 MOBILIZE actual 2015-03-01/month mode=weapons ctx=military bg
e10 m29 > m30 AID actual 2015-08-01/month ctx=economic bg
q1 m10 direct cue=pernyataan
rel m33 member_of m35
rel m34 member_of m35
rel m31 ally_of m23

### Tribunnews 2022-12-29 article
= [m1:SRB.GOV Vucic] Luluh, Barikade di [m2:@KOS Kosovo Utara] Segera Dibongkar
~date_line Kamis, 29 Desember 2022 09:12 WIB
~byline Penulis: Citra Nariswari
~byline Editor: Muhammad Barkah
~page_control zoom-in lihat foto
~caption Truk pasir melintang di jalan menuju Mitrovica. (AFP/ARMEND NIMANI)
TRIBUNNEWS.COM - [m3:SRB.GOV Presiden Serbia Aleksandar Vucic] {e1 menyanggupi} pembongkaran barikade di [m4:@KOS Kosovo utara]. Kesanggupan itu [m34=m3 ia] sampaikan setelah {e2 bermusyawarah} dengan [m5:KOS.CVL tokoh-tokoh etnis Serbia] di [m6:@SRB Raska], Rabu (28/12/2022) malam.
Padahal, dua hari sebelumnya [m7=m3 Vucic] {e3 menaikkan} [m8:SRB.MIL tentaranya] ke tingkat kesiapan tempur tertinggi terhadap [m9:KOS.GOV Kosovo].
~read_also Baca juga: Ramalan Zodiak Besok: Gemini Banjir Rezeki
[m10:KOS.CVL Warga etnis Serbia] {e4 memblokade jalan} dengan truk sejak 10 Desember. [m11=m10 Mereka] marah karena [m12:KOS.COP polisi Kosovo] {e5 menangkap} [m13:KOS.ELI Dejan Pantic], mantan polisi berdarah Serbia.
Kebuntuan pecah pada Rabu siang: [m14:KOS.JUD pengadilan di Pristina] {e6 mengeluarkan} [m15=m13 Pantic] dari sel dan menjadikannya tahanan rumah. Di hari yang sama, [m16=m9 pemerintah Kosovo] {e7 menutup} Merdare, perlintasan terbesar menuju [m17=m3 Serbia].
~page_control Halaman selanjutnya
~page_control 1 2 3 Tampilkan Semua
"<<q1 Barikade itu perbuatan [m33:? geng kriminal] yang disetir dari luar>>," {e8 tuding} [m18:KOS.GOV Menteri Dalam Negeri Kosovo Xhelal Svecla]. [m19=m18 Ia] menyebut [m20=m3 Beograd] dan [m21:RUS.GOV Moskow] sebagai dalangnya.
[m22:RUS.GOV Juru bicara Kremlin Dmitry Peskov] {e9 menyokong} segala tindakan [m23=m3 Serbia], sekutu tradisionalnya. [m24:EU Uni Eropa] dan [m25:USA.GOV Amerika Serikat], sebaliknya, lewat pernyataan bersama {e10 mendesak} [m26=m9+m3 kedua pihak] menahan diri. Kini sekitar 3.700 [m27:KFOR prajurit KFOR] pimpinan [m28:NATO NATO] bertugas di sana.
Lebih dari seratus negara, termasuk [m29=m25 Amerika Serikat], mengakui kemerdekaan [m30=m9 Kosovo] sejak 2008. [m31=m3 Serbia] dan [m32:CHN.GOV China] tidak termasuk di dalamnya.
~byline (Tribunnews.com/Citra Nariswari)
~related Berita Populer
~related Sosok Dokter Cantik yang Viral
~share Ikuti kami di Google News | WhatsApp | Telegram
~footer © 2022 TRIBUNnews.com, a subsidiary of KG Media. All Right Reserved
e1 m3 > m9 CONCEDE planned 2022-12-28/day ctx=territory
e2 m3 > m5 CONSULT actual 2022-12-28/day ctx=territory
e3 m7 > m9 MOBILIZE actual 2022-12-26/day mode=troops ctx=military,territory
e4 m10 > m9 PROTEST actual 2022-12-10/day mode=obstruct ctx=religion_ethnicity,territory
e5 m12 > m13 COERCE actual 2022-12-29/none mode=arrest ctx=religion_ethnicity
e6 m14 > m15 RETREAT actual 2022-12-28/day mode=release ctx=legal
e7 m16 > m17 COERCE actual 2022-12-28/day mode=restrict ctx=territory
e8 m18 > m20,m21 ACCUSE actual 2022-12-29/none mode=allege ctx=territory,crime
e9 m22 > m23 SUPPORT actual 2022-12-29/none ctx=territory,diplomatic
e10 m24,m25 > m26 REQUEST requested 2022-12-29/none mode=yield ctx=territory,diplomatic
q1 m18 direct cue=tuding
rel m22 ally_of m23
rel m27 led_by m28
rel m29 recognises m30

### Kontan 2023-12-30 article
= [m1:ARG.GOV Argentina] Batal Masuk [m2:BRICS BRICS], [m3:ARG.GOV Milei] Pilih Haluan ke [m4:? Barat]
~page_control kontan.co.id
~related | USD/IDR 15.439 | EMAS 1.130.000 | IDX 7.272 |
~date_line Sabtu, 30 Desember 2023 / 07:10 WIB
~caption ILUSTRASI. Seorang kasir menghitung lembaran peso di Buenos Aires. REUTERS/Agustin Marcarian
~byline Sumber: Reuters | Editor: Yohana Putri Lestari
KONTAN.CO.ID - [m5:@ARG BUENOS AIRES]. [m6:ARG.GOV Presiden Argentina Javier Milei] resmi {e1 menampik} keanggotaan [m7:BRICS BRICS] lewat surat bertanggal Jumat (29/12).
Dalam surat kepada [m30:BRICS lima kepala negara], antara lain [m8:BRA.GOV Presiden Brasil Luiz Inacio Lula da Silva], [m9=m6 Milei] menulis <<q1 keikutsertaan [m29=m6 negaranya] mulai 1 Januari 2024 tidak dipandang tepat>>. Namun, [m10=m6 ia] {e2 menawarkan} pertemuan empat mata dengan [m11=m8 Lula].
Semua berawal di [m12:@ZAF Johannesburg]. Agustus lalu [m13=m7 kelompok ekonomi berkembang tersebut] {e3 membuka pintu} bagi [m14:ARG.GOV Argentina], [m15:IRN.GOV Iran], [m16:SAU.GOV Arab Saudi], dan tiga negara lain. Ketika itu [m17:ARG.ELI Alberto Fernandez] masih berkantor di Casa Rosada.
~read_also Baca Juga: Harga Emas Antam Hari Ini Turun Rp 3.000 Per Gram
Semasa kampanye, [m18=m6 Milei] {e5 menyebut} [m19:CHN.GOV pemerintah China] pembunuh. Balasannya datang pekan lalu: [m20=m19 Beijing] {e6 membekukan} fasilitas pertukaran mata uang US$ 6,5 miliar.
Haluan baru tampak pula di hanggar. Alih-alih jet JF-17 buatan [m21:@CHN China], [m22:ARG.GOV Menteri Pertahanan Luis Petri] kini {e7 mengincar} 24 pesawat F-16 bekas milik [m23:DNK.GOV Denmark]. [m37=m22 Kementeriannya] belum bersedia menyebut harga. Kepada [m35:BRA.BUS eksportir Brasil], [m36:ARG.GOV Menteri Ekonomi Luis Caputo] {e4 berjanji melonggarkan} izin impor yang selama ini mencekik.
~advert Survei KG Media
Di dalam negeri, terapi kejut [m31=m6 sang presiden] menuai perlawanan. [m24:ARG.LAB Konfederasi Umum Buruh (CGT)] {e8 memimpin demonstrasi} menentang dekret [m25=m6 Milei], Rabu (27/12), dan bakal {e9 mogok nasional} pada 24 Januari. [m26:ARG.COP Aparat] {e10 menciduk} [m27:ARG.CVL enam demonstran].
"<<q2 Tanpa dana dari [m32:@CHN China], cadangan devisa kami setipis kertas>>," keluh [m33:? Ezequiel Bianchi], ekonom di [m34:@ARG Buenos Aires]. Peso di pasar gelap ditutup melemah ke 1.005 per dolar [m28:@USA AS].
~share Cek Berita dan Artikel yang lain di Google News
~page_control Selanjutnya: Simak Daftar UMK 2024 Terbaru
~page_control Menarik Dibaca: 5 Minuman Penurun Kolesterol
~share Tag BRICS Argentina
~footer TERPOPULER | TERBARU | Kontan Academy
e1 m6 > m7 REJECT actual 2023-12-29/day mode=assist ctx=economic,diplomatic
e2 m10 > m11 AGREE planned 2023-12-29/day ctx=diplomatic
e3 m13 > m14,m15,m16 AGREE planned 2023-08-01/month ctx=economic,diplomatic bg
e4 m36 > m35 CONCEDE planned 2023-12-30/none ctx=economic
e5 m18 > m19 ACCUSE actual 2023-12-30/none mode=disapprove ctx=election,human_rights bg
e6 m20 > m14 SANCTION actual 2023-12-18/week mode=discontinue ctx=economic
e7 m22 > m23 AGREE planned 2023-12-30/none ctx=military
e8 m24 > m25 PROTEST actual 2023-12-27/day mode=demo ctx=economic
e9 m24 > m25 PROTEST planned 2024-01-24/day mode=strike ctx=economic
e10 m26 > m27 COERCE actual 2023-12-27/day mode=arrest ctx=repression
q1 m9 indirect cue=menulis
q2 m33 direct cue=keluh

### VIVA 2022-09-27 article
= Tujuh Tahun Terkunci, Perbatasan [m1:COL.GOV Kolombia]-[m2:VEN.GOV Venezuela] Dibuka Lagi
~date_line Selasa, 27 September 2022 - 08:20 WIB
~byline Oleh : Natasya Kumala
~caption Truk pertama melintasi Jembatan Simon Bolivar.
~caption Sumber : AP Photo/Fernando Vergara
VIVA Dunia – [m3:COL.GOV Kolombia] dan [m4:VEN.GOV Venezuela] kembali {e1 membuka} perbatasan bagi truk barang pada Senin, 26 September 2022. Muatan perdananya obat-obatan dan gulungan kertas.
[m5:COL.GOV Presiden Kolombia Gustavo Petro] memotong pita di [m26:@COL Cucuta]. "<<q1 Yang paling diuntungkan adalah rakyat kecil di tapal batas>>," katanya. [m6:VEN.GOV Presiden Venezuela Nicolas Maduro] tidak hadir, tetapi {e2 menyiagakan} [m31:VEN.MIL 1.200 serdadu] di ujung jembatan guna menangkal [m7:VEN.CRM komplotan penyelundup].
~related Viral Pengantin Pria Tertidur di Pelaminan
Hubungan [m25=m3+m4 keduanya] beku sejak Februari 2019, saat [m8=m6 Maduro] {e3 mengusir} [m9:COL.GOV semua diplomat Kolombia]. Sebulan sebelumnya, [m10:COL.GOV Presiden Ivan Duque] {e4 mengakui} [m11:VEN.OPP Juan Guaido] sebagai kepala negara sementara.
Angin berbalik setelah [m12=m5 Petro] dilantik. Akhir Agustus lalu [m13=m3+m4 kedua negara] {e5 memulihkan} pertukaran duta besar, dan dua pekan lalu [m14=m4 Caracas] {e6 bersedia menjadi penjamin} perundingan [m15=m3 Bogota] dengan [m16:ELN.REB gerilyawan Tentara Pembebasan Nasional (ELN)].
~related Harga BBM Naik, Begini Cara Hemat Berkendara
~page_control Halaman Selanjutnya
~page_control img_title
Sebagai isyarat niat baik, [m17=m16 ELN] pekan lalu {e7 melepaskan} [m18:COL.MIL enam prajurit] yang {e8 diculiknya} pada Juli. [m19=m5 Petro] menjawab dengan {e9 menangguhkan} perintah penangkapan bagi [m20:ELN.REB para juru runding kelompok itu].
[m21:USA.GOV Departemen Luar Negeri AS] tetap {e10 menolak mengakui} [m22=m6 Maduro]. "<<q2 Posisi [m27=m21 kami] tidak bergeser sejengkal pun>>," tegas [m23:USA.GOV seorang pejabat senior] di [m24:@USA Washington].
Nilai dagang [m28=m3+m4 kedua tetangga] pernah menembus US$7 miliar pada 2008, sebelum jalur tikus sepanjang 2.200 kilometer dikuasai [m29=m7 penyelundup]. [m30:COL.BUS Kadin Kolombia] berharap angka itu pulih dalam lima tahun.
~share Jangan lupa ikuti VIVA di Google News
~related VIVA.co.id 26 September 2022
~footer Dapatkan berita terbaru di aplikasi VIVA
e1 m3 > m4 COOPERATE actual 2022-09-26/day ctx=economic,territory
e2 m6 > m7 MOBILIZE actual 2022-09-26/day mode=troops ctx=military,trafficking
e3 m8 > m9 SANCTION actual 2019-02-01/month mode=expel ctx=diplomatic bg
e4 m10 > m11 SUPPORT actual 2019-01-01/month ctx=diplomatic,pro_democracy bg
e5 m3 > m4 SUPPORT actual 2022-08-01/month ctx=diplomatic bg
e6 m14 > m15,m16 AGREE planned 2022-09-12/week ctx=diplomatic
e7 m17 > m18 RETREAT actual 2022-09-19/week mode=release ctx=military
e8 m17 > m18 ASSAULT actual 2022-07-01/month mode=abduct ctx=military bg
e9 m19 > m20 CONCEDE actual 2022-09-27/none ctx=legal,diplomatic
e10 m21 > m22 REJECT actual 2022-09-27/none mode=assist ctx=diplomatic
q1 m5 direct cue=katanya
q2 m23 direct cue=tegas
rel m10 recognises m11 from=2019-01

### IDN Times 2024-12-27 article
= [m1:FRA.MIL Tentara Prancis] Serahkan Pangkalan Pertamanya di [m2:@TCD Chad]
~page_control Home / News / World
~byline Yusak Pradipta
~date_line 27 Des 2024, 08:35 WIB
~caption Konvoi kendaraan lapis baja di gurun Faya. (commons.wikimedia.org/Sgt. Duval)
~page_control Intinya sih...
~repeat Prancis menyerahkan pangkalan Faya-Largeau kepada Chad.
~repeat Hungaria berencana mengirim 200 prajurit.
[m3:@IDN Jakarta], IDN Times - [m4:FRA.MIL Militer Prancis], pada Kamis (26/12/2024), {e1 menyerahkan} pangkalan Faya-Largeau kepada [m5:TCD.MIL tentara Chad]. Sebagian dari [m36=m4 seribu serdadunya] kini bergerak lewat jalan darat ke [m6:@TCD N'Djamena]. Untuk mengisi barak yang ditinggalkan, [m34=m5 komando setempat] {e10 menggeser} satu batalion lapis baja ke utara, berhadapan dengan [m35:FACT.REB pemberontak FACT].
1. [m32=m7 Sekutu terakhir] [m33=m8 Paris] di Sahel pun berpaling
[m7:TCD.GOV Chad] {e2 mencabut} perjanjian pertahanan dengan [m8:FRA.GOV Prancis] pada 28 November, hanya beberapa jam setelah [m9:FRA.GOV Menlu Prancis Jean-Noel Barrot] {e3 bertamu} ke istana.
"<<q1 Negeri [m10=m7 kami] sudah dewasa dan berhak memilih kawan>>," kata [m11:TCD.GOV Menlu Abderaman Koulamallah], dilansir [m12:#France24 France 24].
Sepekan berselang, [m13:TCD.CVL ratusan pelajar] {e4 turun ke jalan}. [m30=m13 Mereka] meneriakkan yel-yel anti-[m14=m8 Paris].
~read_also Baca Juga: 5 Fakta Danau Chad yang Terus Menyusut
~advert Advertisement
2. Datang kawan baru dari [m15:HUN.GOV Budapest] dan [m16:TUR.GOV Ankara]
Demi menutup kekosongan, [m17=m7 N'Djamena] tahun lalu {e5 memborong} drone Anka dari [m18:TUR.GOV Turki]. Adapun [m19:HUN.GOV Hungaria] {e6 berencana mengirim} [m37:HUN.MIL 200 prajurit], sedangkan [m20:RUS.GOV Rusia], Senin (23/12/2024), {e7 menyumbangkan} 30 ton gandum.
~caption ilustrasi bendera Turki (pexels.com/Engin)
3. [m21:SEN.GOV Senegal] juga minta [m22=m8 Prancis] angkat kaki
Pada hari pengumuman [m31=m7 Chad] itu, [m23:SEN.GOV Presiden Senegal Bassirou Diomaye Faye] {e8 meminta} [m24=m8 Prancis] mengosongkan semua pangkalannya. [m25:MLI.GOV Mali], [m26:BFA.GOV Burkina Faso], dan [m27:NER.GOV Niger] sudah lebih dulu {e9 mendepak} [m28:FRA.MIL pasukan Prancis].
Menanggapi arus tersebut, [m29:FRA.GOV Presiden Emmanuel Macron] menyatakan <<q2 akan berbicara kepada dunia pada waktunya>>.
~share IDN Times Community adalah media yang menyediakan platform untuk menulis.
~related Topic: chad, prancis, pangkalan militer
~byline Editorial Team
~footer Follow IDN Times di Google News | Baca artikel IDN Times lainnya di IDN App
e1 m4 > m5 RETREAT actual 2024-12-26/day mode=withdraw ctx=military
e2 m7 > m8 SANCTION actual 2024-11-28/day mode=discontinue ctx=military bg
e3 m9 > m7 CONSULT actual 2024-11-28/day mode=visit ctx=diplomatic bg
e4 m13 > m14 PROTEST actual 2024-12-02/week mode=demo ctx=military bg
e5 m17 > m18 COOPERATE actual 2023-01-01/year ctx=military,technology bg
e6 m19 > m7 AGREE planned 2024-12-27/none ctx=military
e7 m20 > m7 AID actual 2024-12-23/day ctx=human_security
e8 m23 > m24 REQUEST requested 2024-11-28/day mode=yield ctx=military bg
e9 m25,m26,m27 > m28 SANCTION actual 2024-12-27/none mode=expel ctx=military bg
e10 m34 > m35 MOBILIZE actual 2024-12-27/none mode=troops ctx=military,territory
q1 m11 direct cue=kata
q2 m29 indirect cue=menyatakan
rel m32 ally_of m33

### Okezone 2023-08-18 article none
= 7 Negara Pemilik Kapal Selam Terbanyak, [m1:@RUS Rusia] Tergusur dari Puncak
~page_control HOME NEWS INTERNATIONAL
~byline Fadhilah Nurcahya , Jurnalis
~date_line Jum'at 18 Agustus 2023 12:05 WIB
~share A A A
~caption Ilustrasi kapal selam (Foto: Freepik)
[m25:@IDN JAKARTA] - Diam-diam menghanyutkan, kapal selam adalah senjata yang paling ditakuti di samudra. Siapa yang menguasai bawah laut? Berikut daftarnya, dirangkum dari [m2:#GlobalFirepower Global Firepower].
1. [m3:@CHN China]. Dengan 78 unit, [m4:CHN.MIL Angkatan Laut Tentara Pembebasan Rakyat] menyerbu urutan pertama. Sebagian besar bermesin diesel yang murah dan senyap.
2. [m5:@RUS Rusia]. [m22=m5 Negeri Beruang Merah] memiliki 70 unit, termasuk kelas Borei yang sanggup memuat 16 rudal balistik. [m6:RUS.MIL Armada Utara] menyimpan separuhnya di [m7:@RUS Murmansk].
~read_also (Baca juga: 5 Kebiasaan yang Bikin Baterai Ponsel Menyerah)
3. [m8:@USA Amerika Serikat]. Kalah jumlah bukan berarti kalah ampuh. Semua 68 kapal selam [m9:USA.MIL US Navy] bertenaga nuklir dan mampu mengintai berbulan-bulan tanpa muncul ke permukaan.
~advert Konten di bawah ini disajikan oleh Advertiser. Jurnalis Okezone.com tidak terlibat dalam materi konten ini.
4. [m10:@PRK Korea Utara]. Sebanyak 35 unit, kebanyakan warisan desain [m11:@ Uni Soviet] era 1950-an. Usianya menjadi musuh terbesar.
5. [m12:@KOR Korea Selatan] dan [m13:@JPN Jepang]. [m23=m12+m13 Keduanya] bersaing ketat dengan masing-masing 22 unit. Perang [m24=m12+m13 mereka] berlangsung di galangan: siapa yang baterainya lebih awet.
7. [m14:@IRN Iran]. Kapal mini kelas Ghadir sepanjang 29 meter mendominasi 19 unit milik [m15=m14 negeri para mullah], pas untuk perairan dangkal [m16:@ Selat Hormuz].
"<<q1 Kapal tua yang berisik ibarat prajurit yang mengibarkan bendera putih sebelum bertempur>>," kata [m17:? Bramantyo Hadi], penulis buku sejarah maritim.
Lalu bagaimana [m18:@IDN Indonesia]? [m19:IDN.MIL TNI Angkatan Laut] bertengger di papan tengah dengan empat unit, di bawah [m20:@VNM Vietnam] dan [m21:@AUS Australia].
~page_control 1 2 3 Selanjutnya
~share Follow Berita Okezone di Google News
~related Telusuri berita international lainnya
~footer Dapatkan berita up to date dengan semua berita terkini dari Okezone hanya dengan satu akun di ORION, daftar sekarang dengan klik disini
q1 m17 direct cue=kata

### kumparan 2023-05-14 article none
= Aliansi, Pembelotan, dan 12 Poin: Membaca Peta Kekuasaan Eurovision
~page_control kumparanHITS
~date_line 14 Mei 2023 15:42 WIB · waktu baca 3 menit
~caption Loreen memeluk trofi di Liverpool, Inggris. Foto: Corinne Cumming/EBU
~page_control Perbesar
~advert ADVERTISEMENT
Tidak ada meriam, tetapi ada blok. Setiap Mei, layar televisi memperlihatkan siapa bersekutu dengan siapa di benua biru. Pada malam final di [m1:@GBR Liverpool], Sabtu (13/5), penyanyi asal [m2:@SWE Swedia], [m3:? Loreen], menaklukkan 25 pesaing dan merebut mahkota untuk kali kedua.
Sudah jadi rahasia umum bahwa juri [m4:@GRC Yunani] dan [m5:@CYP Siprus] gemar saling menghadiahkan 12 poin. Penonton bersiul mengejek setiap kali pertukaran itu terulang, seolah-olah menyaksikan pakta yang diteken diam-diam.
Peta lain tak kalah rapi. Blok Nordik berisi [m6:@NOR Norwegia], [m7:@DNK Denmark], dan [m8:@FIN Finlandia]. Blok Balkan dihuni [m9:@SRB Serbia], [m10:@HRV Kroasia], serta [m11:@SVN Slovenia], yang tahun ini dituding warganet berkhianat karena poin tertingginya terbang ke [m12:@ITA Italia].
"<<q1 Ini diplomasi berpayet. Orang membela tetangganya sebab radio mereka memutar lagu yang sama>>," kata [m13:? Mikko Laaksonen], peneliti budaya pop di [m14:@FIN Tampere].
~related Baca Lainnya: Resep Kue Putri Salju Anti Gagal
Drama terbesar datang dari [m15:@FIN Helsinki]. [m16:? Kaarija], rapper berjaket hijau, memimpin suara pemirsa, tetapi tumbang oleh serangan balik para juri. Penggemarnya memprotes hasil itu di media sosial dan mengancam mogok menonton tahun depan.
Lalu ada pendatang jauh. [m17:@AUS Australia], yang letaknya di belahan bumi lain, selalu diundang sejak 2015, sementara [m18:@ISR Israel] mengamankan peringkat ketiga berkat tarian [m19:? Noa Kirel]. Menurut [m20:EBU European Broadcasting Union], <<q2 acara itu disaksikan 162 juta pasang mata>>.
Tahun depan medan laga pindah ke [m21:@SWE Malmo]. Gencatan senjata cuma berlaku sampai kostum baru selesai dijahit.
~share Bagikan 0 · Laporkan tulisan · Tim Editor
~related Musik | Eurovision | Hiburan
~footer kumparan © 2023 · v1.214.6
q1 m13 direct cue=kata
q2 m20 indirect cue=Menurut
