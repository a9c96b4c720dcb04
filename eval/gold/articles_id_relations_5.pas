### Pos Kota 2020-02-18 article none
= Janda Penjual Pecel Dirampok Tetangga, Pelaku Menyerah Usai Dikepung Warga
~byline Reporter: Deny Zainuddin
~date_line Selasa, 18 Februari 2020, 16:45 WIB
~caption Tersangka digiring ke mapolsek. (Deny)
[m1:@IDN BEKASI], [m2:#Poskota Poskota] – Pelarian [m3:? Sur alias Codet (34)] berakhir di kandang kambing. Buruh serabutan itu menyerah setelah dikepung puluhan warga dan [m4:IDN.COP anggota Polsek Cikarang Barat], Selasa (18/2/2020) pagi.
Codet menyerang tetangganya sendiri, [m5:? Mak Iyah (61)], penjual pecel yang hidup seorang diri. Ia masuk lewat dapur sekitar pukul 03.00, mengancam korban dengan golok, lalu merebut kalung emas 12 gram serta uang hasil dagang Rp1,4 juta.
Korban sempat melawan. "<<q1 Tangannya saya gigit sampai dia teriak>>," cerita Mak Iyah di puskesmas. Lengannya mendapat tujuh jahitan.
Teriakan pelaku itulah yang membangunkan kampung. Ketua RT [m6:? Jajang] memukul kentungan dan memimpin pengejaran melintasi sawah. Codet melempari pengejarnya dengan batu sebelum bersembunyi di kandang milik kepala dusun.
~read_also Baca juga: Jadwal SIM Keliling Bekasi
Massa hampir menghakiminya. Untunglah [m7:IDN.COP Kanit Reskrim Iptu Bambang] cepat datang. Menurutnya, <<q2 tersangka terlilit utang kepada bank keliling>>.
Dari tangan pelaku disita sebilah golok dan uang Rp900 ribu. Kalung korban sudah dijual kepada penadah di [m8:@IDN Karawang], yang kini diburu.
Tersangka mengaku menyesal dan meminta maaf kepada keluarga korban. Ia dijerat pasal pencurian dengan kekerasan. "<<q3 Ancamannya sembilan tahun>>," ujar kanit.
Kampung itu tergolong aman; kali terakhir ada perampokan tujuh tahun silam. Warga sepakat menghidupkan kembali ronda. Setiap malam lima orang akan berjaga di pos, dipimpin bergiliran oleh anggota karang taruna.
Sementara itu Mak Iyah berencana kembali berjualan Senin depan. Pelanggannya sudah rindu sambal kacangnya.
~footer (deny/tri)
q1 m5 direct cue=cerita
q2 m7 indirect cue=Menurutnya
q3 m7 direct cue=ujar

### VOA Indonesia 2023-05-14 article
= [m1:ISR.GOV Israel] dan [m2:PIJ.REB Jihad Islam] Sepakat Gencatan Senjata setelah Lima Hari
~byline VOA
~date_line 14/05/2023
~caption Rumah di Deir al-Balah yang hancur oleh serangan udara, 13 Mei 2023. (AP)
Langit [m3:@PSE Gaza] kembali sunyi. Gencatan senjata antara [m4:ISR.GOV Israel] dan [m5:PIJ.REB Jihad Islam Palestina] mulai {e1 berlaku} Sabtu (13/5) pukul 22.00 waktu setempat, hasil {e2 perantaraan} [m6:EGY.GOV Mesir].
Kedua pihak, menurut naskah yang dibocorkan [m7:#televisi televisi Mesir], {e3 berkomitmen} menyetop penembakan ke arah warga sipil dan penghancuran rumah.
Lima hari pertempuran merenggut nyawa 33 orang di Gaza dan dua di Israel. Semuanya bermula Selasa (9/5) dini hari, ketika [m8:ISR.MIL jet-jet tempur Israel] {e4 membunuh} [m9:PIJ.REB tiga komandan Jihad Islam] di tempat tidur mereka. Faksi itu {e5 membalas} dengan lebih dari 1.200 roket ke wilayah [m10=m4 lawannya].
"<<q1 Siapa pun yang menyerang kami, darahnya halal>>," ujar [m11:ISR.GOV Perdana Menteri Benjamin Netanyahu], Minggu. Ia {e6 berterima kasih} kepada [m12:EGY.GOV Presiden Mesir Abdel Fattah el-Sissi].
Jihad Islam adalah kelompok bersenjata terbesar kedua di jalur pantai itu. Pucuk pimpinannya, [m13:PIJ.REB Ziad al-Nakhala], tinggal di Beirut dan kerap bertandang ke [m14:@IRN Teheran]. [m15:IRN.GOV Iran] merupakan sekutu sekaligus penyandang dana [m16=m2 kelompok tersebut].
Yang menarik, [m17:HAMAS.REB Hamas], yang memegang kendali atas [m18:@PSE Gaza] selama 16 tahun terakhir, kali ini menonton saja. Juru bicaranya, [m19:HAMAS.REB Hazem Qassem], hanya {e7 memuji} [m20=m2 saudara seperjuangannya]. Keduanya bernaung dalam [m21:PSE.REB Ruang Operasi Gabungan], wadah belasan faksi di Gaza.
[m22:UN Utusan PBB Tor Wennesland] {e8 menyambut gembira} kesepakatan [m23=m1+m2 mereka] dan {e9 meminta} [m24=m1 Israel] segera membuka penyeberangan bagi bahan bakar. Minggu pagi [m25:ISR.MIL militer Israel] {e10 membuka kembali} dua pintu perlintasan itu untuk [m26:PSE.CVL warga Gaza].
[m27:USA.GOV Gedung Putih] {e11 memuji} upaya [m28=m6 Kairo] dan [m29:QAT.GOV Qatar].
[m30:ISR.PTY Itamar Ben-Gvir], ketua [m31:ISR.PTY Kekuatan Yahudi], partai ultranasionalis yang ikut dalam [m32:ISR.GOV kabinet koalisi], {e12 mengecam} gencatan senjata [m33=m11 sang perdana menteri]. "<<q2 Kita berhenti saat mereka mulai kalah>>," katanya.
Para nelayan belum melaut. Otoritas pelabuhan menunggu kepastian batas enam mil.
~related Lihat juga: Museum Tekstil Jakarta Kembali Dibuka
~footer Forum
e1 m4 > m5 RETREAT actual 2023-05-13/day mode=ceasefire ctx=military
e2 m6 > m4,m5 CONSULT actual 2023-05-14/none mode=third-party ctx=diplomatic,military
e3 m4 > m5 CONCEDE planned 2023-05-14/none ctx=military,human_security
e4 m8 > m9 ASSAULT actual 2023-05-09/day mode=targeted ctx=military
e5 m5 > m10 ASSAULT actual 2023-05-09/none mode=heavy-weapons ctx=military
e6 m11 > m12 SUPPORT actual 2023-05-14/day ctx=diplomatic
e7 m19 > m20 SUPPORT actual 2023-05-14/none ctx=military
e8 m22 > m23 SUPPORT actual 2023-05-14/none ctx=diplomatic,military
e9 m22 > m24 REQUEST requested 2023-05-14/none mode=yield ctx=human_security
e10 m25 > m26 RETREAT actual 2023-05-14/day mode=access ctx=human_security
e11 m27 > m28,m29 SUPPORT actual 2023-05-14/none ctx=diplomatic
e12 m30 > m33 ACCUSE actual 2023-05-14/none mode=disapprove ctx=military,executive
q1 m11 direct cue=ujar
q2 m30 direct cue=katanya
rel m13 leads m2
rel m15 ally_of m16
rel m17 controls m18 from=2007
rel m17 member_of m21
rel m2 member_of m21
rel m30 leads m31
rel m31 member_of m32

### Media Indonesia 2024-09-11 article
= Putusan MA [m1:PHL.JUD Filipina] Keluarkan Sulu dari Bangsamoro, [m2:MILF.REB MILF] Mau Pemilu Diundur
~byline Haufan Salengke
~date_line 11/9/2024 09:50
~caption Anggota parlemen transisi Bangsamoro di Kota Cotabato.(AFP)
[m3:PHL.JUD MAHKAMAH Agung Filipina] {e1 mencoret} Provinsi Sulu dari [m4:PHL.GOV Daerah Otonom Bangsamoro (BARMM)], Senin (9/9), karena penduduknya menolak bergabung dalam plebisit 2019. Pembentukan daerah otonom itu sendiri dinyatakan sah.
Putusan yang diambil bulat tersebut mengguncang peta politik Mindanao menjelang pemilu parlemen pertama. Tujuh kursi hilang, dan jatuh pula harapan gubernur Sulu, [m5:PHL.GOV Abdusakur Tan], yang sedang mencalonkan diri sebagai kepala menteri. "<<q1 Kami tidak meminta keluar, kami hanya meminta keadilan>>," ujarnya di Jolo, Selasa.
BARMM lahir dari perjanjian damai 2014 yang {e2 diteken} [m6:PHL.GOV Manila] dengan [m7:MILF.REB Front Pembebasan Islam Moro (MILF)]. [m8:MILF.REB Ahod Ebrahim], nakhoda [m9=m7 bekas pemberontak itu], merangkap kepala pemerintahan sementara. Jumat depan [m10=m8 Ebrahim] {e3 akan menghadap} [m11:PHL.GOV Presiden Ferdinand Marcos Jr.].
[m12:MILF.REB Juru runding MILF Mohagher Iqbal] {e4 meminta} [m13:PHL.LEG Kongres] mengundurkan pemungutan suara ke 2026. Komisi Pemilihan Umum [m14:PHL.GOV (Comelec)] {e5 menolak}: surat suara, katanya, sudah dirancang.
~read_also Baca juga : Lima Pantai Tersembunyi di Lombok
[m15:MNLF.REB Front Pembebasan Nasional Moro (MNLF)], saudara tua sekaligus saingan MILF, justru {e6 menyambut} putusan [m16=m1 hakim]. Organisasi yang didirikan [m17:MNLF.REB Nur Misuari] itu berbasis di Sulu. Tahun 1996 MNLF lebih dulu berdamai dan, seperti [m18:IDN.GOV Indonesia], berkedudukan di [m19:OIC Organisasi Kerja Sama Islam]: yang satu sebagai pengamat, yang lain anggota penuh.
Sulu lama menjadi sarang [m20:ABUSAYYAF.REB Abu Sayyaf]. Satu sayap kelompok itu di bawah mendiang Isnilon Hapilon masuk ke dalam jaringan [m21:ISIS ISIS] dan bersama [m22:MAUTE.REB kelompok Maute] {e7 menduduki} [m23:@PHL Marawi] pada Mei 2017. Lima bulan kemudian [m24:PHL.MIL tentara Filipina] {e8 merebut kembali} kota itu.
[m25:PHL.MIL Panglima Komando Mindanao Barat Letjen William Gonzales] mengirim {e9 dua batalion tambahan} ke Jolo untuk mencegah kerusuhan. Ia {e10 berjanji} kepada [m26:PHL.CVL warga] tidak ada penggeledahan rumah.
[m27:MYS.GOV Malaysia], fasilitator perundingan sejak 2001, {e11 menyerukan} semua pihak menghormati kesepakatan. [m28:IMT Tim Pemantau Internasional], yang dulu dipimpin [m29=m27 Kuala Lumpur], sudah angkat kaki dua tahun lalu.
~footer (AFP/I-2)
e1 m3 > m4 SANCTION actual 2024-09-09/day mode=convict ctx=legal,territory
e2 m6 > m7 SUPPORT actual 2014-01-01/year ctx=diplomatic,territory bg
e3 m10 > m11 AGREE planned 2024-09-20/day ctx=executive,territory
e4 m12 > m13 REQUEST requested 2024-09-11/none mode=change ctx=election,legislative
e5 m14 > m12 REJECT actual 2024-09-11/none mode=change ctx=election
e6 m15 > m16 SUPPORT actual 2024-09-11/none ctx=legal,territory
e7 m20,m22 > m6 COERCE actual 2017-05-01/month mode=seize ctx=terrorism,territory bg
e8 m24 > m20,m22 ASSAULT actual 2017-10-01/month ctx=military,terrorism bg
e9 m25 > m26 MOBILIZE actual 2024-09-11/none mode=troops ctx=military
e10 m25 > m26 AGREE planned 2024-09-11/none ctx=rights_freedoms
e11 m27 > m6,m7 REQUEST requested 2024-09-11/none mode=yield ctx=diplomatic
q1 m5 direct cue=ujarnya
rel m8 leads m9
rel m18 member_of m19
rel m20 part_of m21
rel m28 led_by m29 to=2022
rel m8 leads m4
rel m22 controls m23 from=2017-05 to=2017-10
rel m20 controls m23 from=2017-05 to=2017-10

### CNBC Indonesia 2025-09-03 article
= [m1:CHN.GOV Xi] Pamer Rudal Bersama [m2:RUS.GOV Putin] dan [m3:PRK.GOV Kim], [m4:IDN.GOV Prabowo] Ikut Menonton
~byline Thea Fathanah, CNBC Indonesia
~date_line 03 September 2025 15:40
~caption Foto: Rudal antarbenua melintasi Tiananmen. (REUTERS)
[m5:@IDN Jakarta], [m6:#CNBC CNBC Indonesia] - Tiga pemimpin yang paling dicurigai Barat berjalan beriringan di karpet merah. [m7:CHN.GOV Presiden China Xi Jinping] {e1 menjamu} [m8:RUS.GOV Presiden Rusia Vladimir Putin], [m9:PRK.GOV pemimpin Korea Utara Kim Jong Un], dan 24 kepala negara lain dalam parade militer di [m10:@CHN Beijing], Rabu (3/9/2025).
"<<q1 Umat manusia harus memilih antara dialog atau konfrontasi>>," kata Xi dari mimbar.
Di antara para tamu tampak [m11:IDN.GOV Presiden Prabowo Subianto], yang terbang Selasa malam setelah sempat membatalkan {e2 kunjungan} akibat gelombang {e3 demonstrasi} di Tanah Air. [m12:IDN.CVL Para mahasiswa] sejak pekan lalu memprotes tunjangan [m13:IDN.LEG DPR]; [m14:IDN.COP polisi] {e4 menahan} lebih dari 3.000 [m15=m12 pengunjuk rasa].
Dari Washington, [m16:USA.GOV Donald Trump] {e5 menuduh} [m17=m7+m8+m9 ketiganya] bersekongkol melawan Amerika. [m18:RUS.GOV Ajudan Kremlin Yuri Ushakov] {e6 membantah}: <<q2 tak seorang pun terpikir berkomplot>>.
Selepas parade, Putin {e7 bertemu} Kim selama dua setengah jam di Wisma Diaoyutai. Ia {e8 memuji} [m19:PRK.MIL serdadu Korea Utara] yang ikut bertempur di Kursk. Kim {e9 berjanji} membantu [m20=m2 Rusia] sebagai kewajiban persaudaraan; sejak Juni tahun lalu Pyongyang dan [m21=m2 Moskow] terikat pakta pertahanan bersama.
~advert ADVERTISEMENT
~page_control SCROLL TO RESUME CONTENT
Dua hari sebelumnya, di Tianjin, Xi menjadi tuan rumah konferensi [m22:SCO Organisasi Kerja Sama Shanghai (SCO)], organisasi sepuluh negara yang dimotori [m23=m1 China]. Di sela acara itu [m24:IND.GOV Perdana Menteri India Narendra Modi], negerinya anggota sejak 2017, {e10 bersua} dengan Xi untuk pertama kali di China dalam tujuh tahun. Keduanya {e11 sepakat} membuka kembali penerbangan langsung.
Modi tidak tinggal untuk parade. [m25:IND.GOV New Delhi] juga ikut dalam [m26:QUAD Quad], forum empat negara yang dipelopori [m27:USA.GOV Amerika Serikat], walaupun hubungan keduanya mendingin setelah Trump {e12 mengenakan tarif 50 persen} atas barang [m28=m25 India] bulan lalu.
[m29:TWN.GOV Presiden Taiwan Lai Ching-te] {e13 menyindir} [m30=m7 tuan rumah] lewat Facebook bahwa perdamaian tidak dirayakan dengan laras senapan. [m31:JPN.GOV Jepang] sebelumnya {e14 meminta} [m32:? negara-negara Eropa dan Asia] tidak hadir.
[m33:SVK.GOV Robert Fico] dari Slovakia, satu-satunya kepala pemerintahan Uni Eropa di panggung, duduk di baris kedua.
Bursa Shanghai ditutup melemah 1,2%.
~footer (tfa/luc)
e1 m7 > m8,m9 CONSULT actual 2025-09-03/day mode=multilateral ctx=diplomatic,military
e2 m11 > m7 CONSULT actual 2025-09-03/day mode=visit ctx=diplomatic
e3 m12 > m13 PROTEST actual 2025-08-25/week mode=demo ctx=legislative,inequality
e4 m14 > m15 COERCE actual 2025-09-03/none mode=arrest ctx=repression
e5 m16 > m17 ACCUSE actual 2025-09-03/none mode=allege ctx=diplomatic
e6 m18 > m16 REJECT actual 2025-09-03/none ctx=diplomatic
e7 m8 > m9 CONSULT actual 2025-09-03/day ctx=diplomatic,military
e8 m8 > m19 SUPPORT actual 2025-09-03/day ctx=military
e9 m9 > m20 AGREE planned 2025-09-03/day ctx=military
e10 m24 > m7 CONSULT actual 2025-09-01/day mode=multilateral ctx=diplomatic
e11 m24 > m7 AGREE planned 2025-09-01/day ctx=economic,diplomatic
e12 m16 > m28 SANCTION actual 2025-08-01/month mode=discontinue ctx=economic bg
e13 m29 > m30 ACCUSE actual 2025-09-03/none mode=disapprove ctx=diplomatic,military
e14 m31 > m32 REQUEST requested 2025-09-03/none mode=change ctx=diplomatic bg
q1 m7 direct cue=kata
q2 m18 indirect cue=membantah
rel m3 ally_of m21 from=2024-06
rel m22 led_by m23
rel m25 member_of m22 from=2017
rel m25 member_of m26
rel m26 led_by m27
