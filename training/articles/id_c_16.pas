### Kompas.id 2022-07-01 article
= Dari Kyiv ke Moskow, [m1:IDN.GOV Jokowi] Membawa Gandum dan Harapan
~byline Oleh NINA SUSILO
~date_line 1 Juli 2022 22:10 WIB
~share Bagikan Artikel
[m2:@RUS MOSKWA], [m3:#KOMPAS KOMPAS] — Ruang berlangit-langit tinggi di [m4:RUS.GOV Istana Kremlin] itu sunyi ketika [m5:IDN.GOV Presiden Joko Widodo] melangkah masuk, Kamis (30/6/2022) sore. Meja panjang yang terkenal itu tidak dipakai. [m6:RUS.GOV Presiden Vladimir Putin] mengulurkan tangan, dan keduanya duduk hanya terpisah sebuah meja bundar kecil.
{e1 Pertemuan} berlangsung dua setengah jam, satu jam lebih lama daripada yang dijadwalkan.
Kepada pers, [m7=m5 Presiden] menuturkan bahwa [m8=m5 ia] {e2 menyampaikan} pesan [m9:UKR.GOV Presiden Volodymyr Zelenskyy], yang {e10 ditemui} [m43=m5 Jokowi] sehari sebelumnya. Isi pesan itu tidak [m36=m5 ia] ungkapkan. Belakangan [m35:UKR.GOV juru bicara kepresidenan] di [m10:UKR.GOV Kyiv] mengatakan <<q1 tidak ada surat apa pun yang dititipkan>>.
"<<q2 [m11=m5 Saya] tidak punya kepentingan apa-apa, kecuali ingin melihat perang segera selesai,>>" kata [m12=m5 Jokowi].
"<<q3 Di [m13:@UKR Irpin] [m14=m12 saya] melihat sendiri rumah-rumah yang hancur. Di [m15=m27 negara saya] sendiri harga mi instan sudah naik. Perang di satu tempat, laparnya di mana-mana.>>"
"<<q4 Karena itu [m16=m12 saya] {e3 meminta} jaminan keamanan untuk pangan [m37=m10 Ukraina], terutama yang lewat laut,>>" ucapnya lagi.
Menurut [m17=m12 dia], [m18=m6 tuan rumah] {e4 menyanggupi}. [m19=m6 Putin] sendiri di podium yang sama lebih banyak berbicara tentang kereta api, pembangkit nuklir, dan ibu kota baru di Kalimantan. Soal gandum, [m20=m6 ia] {e5 membantah} bahwa [m21:RUS.MIL armadanya] {e6 memblokade} pelabuhan Odesa.
Tidak semua pihak menaruh harapan pada lawatan tersebut. Dosen hubungan internasional [m22:? Radityo Dharmaputra], yang lama tinggal di [m23:@EST Estonia], menganggap hasilnya lebih untuk dipajang di dalam negeri.
"<<q5 Orang pulang membawa foto, bukan gencatan senjata,>>" ujar [m24=m22 pengajar Universitas Airlangga] itu. [m38=m22 Ia] mengakui kunjungan ke dua ibu kota yang berperang jarang dilakukan pemimpin mana pun.
Di [m42:@IDN Senayan] penilaiannya berlainan. [m25:IDN.LEG Wakil Ketua Komisi I DPR Bobby Adhityo Rizaldi] {e7 memuji} langkah [m26=m1 kepala negara] sebagai keberanian.
[m27:IDN.GOV Indonesia] tahun ini memimpin [m28:G20 Kelompok 20 (G20)]. Jabatan itu menjadi beban karena [m29:USA.GOV Washington] dan sekutu-sekutunya sejak Maret {e8 mendesak} [m30=m27 Jakarta] mencoret [m31:RUS.GOV Rusia] dari daftar tamu. [m32=m30 Tuan rumah] memilih mengundang dua-duanya.
[m39=m10 Ukraina] bukan anggota kelompok tersebut. Kepada [m33=m9 Zelenskyy], Rabu lalu, undangan itu {e9 disampaikan} secara langsung di Istana Maryinsky; jawabannya bergantung pada keadaan medan perang.
Dari Moskwa, rombongan terbang menuju [m34:@ARE Abu Dhabi]. Di dalam pesawat, kata [m40:IDN.GOV seorang ajudan], [m41=m5 Presiden] langsung tertidur.
e1 m5 > m6 CONSULT actual 2022-06-30/day mode=visit ctx=diplomatic,military
e10 m43 > m9 CONSULT actual 2022-06-29/day mode=visit ctx=diplomatic,military
e2 m8 > m6 CONSULT actual 2022-06-30/day mode=visit ctx=diplomatic,military again
e3 m16 > m18 REQUEST requested 2022-06-30/day mode=yield ctx=human_security,military
e4 m18 > m12 AGREE planned 2022-06-30/day ctx=human_security,military said=m17
e5 m20 > m10 REJECT actual 2022-06-30/day ctx=military,human_security
e6 m21 > m10 COERCE denied 2022-06-30/day mode=restrict ctx=military,human_security said=m20
e7 m25 > m26 SUPPORT actual 2022-07-01/none ctx=diplomatic
e8 m29 > m30 REQUEST requested 2022-03-01/month mode=change ctx=diplomatic bg
e9 m32 > m33 AGREE planned 2022-06-29/day ctx=diplomatic
q1 m35 indirect cue=mengatakan
q2 m12 direct cue=kata
q3 m12 direct
q4 m12 direct cue=ucapnya
q5 m24 direct cue=ujar
rel m27 leads m28 from=2022

### RRI.co.id 2016-08-18 article
= Menjaga Natuna dengan Jaring: Kisah [m35:IDN.CVL Nelayan Pantura] di [m36:@IDN Ranai]
~date_line 18 Agustus 2016
KBRN, [m1:@IDN Natuna]: Matahari baru sejengkal ketika [m2:IDN.CVL Wasito] melompat ke dermaga Pering. Kulitnya legam, topinya bertuliskan nama toko cat di [m3:@IDN Tegal]. Sudah tiga pekan [m25=m2 ia] dan [m26:IDN.CVL sebelas kawannya] di sini.
"<<q1 Di kampung ikan habis. [m4:IDN.GOV Bu Menteri] bilang di Natuna banyak. Ya [m5=m2+m26 kami] berangkat,>>" katanya sambil mengikat tambang.
Yang dipanggil Bu Menteri ialah [m6=m4 Susi Pudjiastuti]. Juli lalu, [m7=m6 ia] {e1 menjanjikan} [m8:IDN.CVL 400 kapal cantrang asal pantai utara Jawa] izin melaut di perairan perbatasan ini. Sampai Rabu (17/8) baru 17 kapal yang datang.
Kedatangan [m27=m8 mereka] merupakan bagian dari rencana besar [m28:IDN.GOV pemerintah] sesudah insiden 17 Juni. Waktu itu [m9:IDN.MIL KRI Imam Bonjol] {e2 melepaskan tembakan} ke arah [m10:CHN.CVL kapal ikan Han Tan Cou] dan {e6 menahan} [m37=m10 kapal itu] bersama tujuh awak. [m11:CHN.GOV Kementerian Luar Negeri di Beijing] {e3 memprotes} [m23=m28 Jakarta] dengan keras dan menyebut [m29:CHN.CVL seorang nelayannya] luka.
Enam hari setelahnya [m12:IDN.GOV Presiden Joko Widodo] menggelar rapat di atas geladak kapal perang yang sama. Gambarnya dimuat di mana-mana.
Bagi nelayan setempat, gambar itu tidak otomatis menenangkan. [m13:IDN.CVL Herman], yang mengetuai [m14:IDN.CVL Aliansi Nelayan Natuna], justru lebih risau pada cantrang.
"<<q2 Kapal asing memang maling. Tapi cantrang juga menguras. Beda bendera, sama rakusnya,>>" ujarnya kepada [m15:#RRI RRI] di warung kopi Pelabuhan Tua.
[m24=m13 Ia] sudah dua kali {e4 menyurati} [m16:IDN.GOV Bupati Natuna Hamid Rizal], meminta jalur tangkap nelayan tradisional dipagari sampai 12 mil. [m30=m16 Bupati], yang ditemui terpisah seusai upacara bendera, membenarkan telah menerima surat.
"<<q3 Wewenang laut sudah di provinsi. [m17=m16 Saya] hanya bisa meneruskan,>>" dalihnya.
Selepas zuhur angin berubah. Anak-anak berlomba panjat pinang. Pengeras suara masjid mengumumkan harga solar.
Di balik gunung Ranai, pekerja [m18:IDN.MIL TNI Angkatan Udara] memperpanjang landasan pacu. Menurut [m19:IDN.MIL Komandan Lanud Kolonel Nurtantio Affan], <<q4 empat jet F-16 {e5 akan ditempatkan} bergiliran mulai tahun depan>>. [m20=m19 Ia] menolak merinci.
[m31=m2 Wasito] tidak ambil pusing. Besok [m21=m2 dia] melaut lagi, 60 mil ke utara. Pernah [m32=m2 ia] berpapasan dengan [m33:CHN.MIL kapal putih besar bertuliskan China Coast Guard].
"<<q5 [m34=m33 Mereka] melambai. [m22=m5 Kami] melambai juga. Masak mau berantem?>>" katanya, lalu tertawa sampai terbatuk.
Nasi bungkusnya dua belas ribu rupiah, telur setengah.
e1 m7 > m8 AGREE planned 2016-07-01/month ctx=natural_resource,territory
e6 m9 > m10 COERCE actual 2016-06-17/day mode=arrest ctx=military,territory,natural_resource bg
e2 m9 > m10 ASSAULT actual 2016-06-17/day mode=firearms ctx=military,territory,natural_resource bg
e3 m11 > m23 ACCUSE actual 2016-06-01/month mode=disapprove ctx=diplomatic,territory bg
e4 m24 > m16 REQUEST requested 2016-08-18/none mode=change ctx=natural_resource
e5 m18 > m11 MOBILIZE planned 2017-01-01/year mode=weapons ctx=military,territory said=m19
q1 m2 direct cue=katanya
q2 m13 direct cue=ujarnya
q3 m16 direct cue=dalihnya
q4 m19 indirect cue=Menurut
q5 m2 direct cue=katanya
rel m13 leads m14

### CSIS Indonesia 2013-10-09 article
= Absennya [m1:USA.GOV Obama] dari Bali: siapa yang kehilangan?
~byline Komentar – tim peneliti politik internasional
~date_line 9 Oktober 2013
Kursi itu akhirnya diduduki [m2:USA.GOV John Kerry]. Sejak [m3:USA.GOV pemerintah federal] di Washington tutup pada 1 Oktober akibat kebuntuan anggaran, [m4=m1 Presiden Barack Obama] {e1 membatalkan} kunjungan ke empat negara Asia, termasuk kehadirannya pada KTT [m5:APEC Kerja Sama Ekonomi Asia Pasifik (APEC)] di [m6:@IDN Nusa Dua], 7–8 Oktober.
[m7:IDN.GOV Presiden Susilo Bambang Yudhoyono], yang bertindak sebagai ketua, mengaku memaklumi. Memaklumi tidak sama dengan menyukai.
Panggung yang kosong segera terisi. Lima hari sebelum KTT, [m8:CHN.GOV Presiden Xi Jinping] {e2 berpidato} di hadapan [m9:IDN.LEG DPR], kepala negara asing pertama yang memperoleh kehormatan itu. Di [m35=m9 Senayan] [m10=m8 ia] {e3 menawarkan} pembentukan bank infrastruktur Asia dan {e4 mengajak} [m11:ASEAN ASEAN] membangun Jalur Sutra Maritim.
[m29:? Kita] tentu boleh terkesan. Akan tetapi, ada tiga catatan.
Pertama, hubungan dengan [m12:CHN.GOV Beijing] menyimpan satu duri bernama sembilan garis putus-putus. Peta tersebut, yang dilampirkan [m13=m12 China] dalam nota kepada [m14:UN PBB] pada Mei 2009, memotong zona ekonomi eksklusif di utara Natuna. [m15:IDN.GOV Indonesia] {e5 menyanggah} peta itu lewat nota bertanggal 8 Juli 2010. Tidak ada jawaban sampai hari ini.
Kedua, [m28=m3 Amerika] tidak pergi. Armada Ketujuh masih di [m16:@JPN Yokosuka]. [m17:AUS.GOV Canberra] sudah {e6 menerima} rombongan pertama [m18:USA.MIL marinir] di Darwin tahun lalu, dan [m19:PHL.GOV Manila], sekutu perjanjian sejak 1951, tengah {e7 merundingkan} akses pangkalan dengan [m20=m3 Pentagon].
"<<q1 Yang dibutuhkan kawasan bukan memilih, melainkan ruang untuk tidak memilih,>>" demikian pernah ditulis [m21:? Jusuf Wanandi], pendiri lembaga ini.
Ketiga, dan ini yang jarang disinggung, politik dalam negeri. Enam bulan lagi rakyat memilih parlemen baru. Menteri-menteri dari [m22:IDN.PTY Partai Demokrat] sibuk dengan konvensi calon presiden, sementara [m23:IDN.GOV Menteri Perdagangan Gita Wirjawan], tuan rumah rapat APEC, juga salah satu pesertanya. Seusai KTT, [m30=m23 ia] cepat-cepat {e8 menemui} [m31:IDN.REL seorang kiai] di [m32:@IDN Jombang].
[m24=m23 Gita] membantah tuduhan bahwa forum itu panggung kampanye. "<<q2 Capek, tahu. [m25=m24 Saya] tidur dua jam,>>" katanya kepada wartawan.
Ada yang menghibur diri bahwa [m33=m1 Obama] akan datang lain waktu. Barangkali. Namun dalam diplomasi, seperti dalam arisan, yang tidak hadir ikut membayar.
Bila [m26:USA.LEG Kongres] kembali menyandera anggaran tahun depan, sekutu dan sahabat [m27=m3 Washington] di Asia patut bertanya apakah poros yang dijanjikan itu punya ongkos. Jawaban yang jujur, [m34:? kami] kira, belum tentu.
e1 m4 > m5 REJECT actual 2013-10-09/none mode=meet ctx=diplomatic,economic
e2 m8 > m9 CONSULT actual 2013-10-02/day mode=visit ctx=diplomatic,legislative
e3 m10 > m15 AGREE planned 2013-10-02/day ctx=economic,diplomatic
e4 m10 > m11 AGREE planned 2013-10-02/day ctx=economic,diplomatic
e5 m15 > m13 REJECT actual 2010-07-08/day ctx=diplomatic,territory bg
e6 m17 > m18 COOPERATE actual 2012-01-01/year ctx=military bg
e8 m30 > m31 CONSULT actual 2013-10-09/none mode=visit ctx=election
e7 m19 > m20 CONSULT actual 2013-10-09/none ctx=military,diplomatic
q1 m21 direct cue=ditulis
q2 m24 direct cue=katanya
rel m7 leads m5 from=2013
rel m19 ally_of m28 from=1951
rel m23 member_of m22

### Tempo.co 2023-12-12 article
= Setahun Konsensus Lima Butir Mandek, [m1:IDN.GOV Retno] Serahkan Berkas ke [m2:LAO.GOV Vientiane]
~byline Suci Sekarwati
~date_line Selasa, 12 Desember 2023 | 16:40 WIB
~read_also Baca juga: Siapa Utusan Khusus Berikutnya?
TEMPO.CO, [m3:@IDN Jakarta] - Dua koper dokumen berpindah tangan di ruang rapat Sekretariat [m4:ASEAN ASEAN], Senin sore. Isinya catatan 265 pertemuan yang diadakan [m5:IDN.GOV kantor utusan khusus] selama setahun dengan hampir semua pihak di [m6:@MMR Myanmar].
[m7:IDN.GOV Menteri Luar Negeri Retno Marsudi] menyerahkannya kepada [m8:LAO.GOV Wakil Menteri Luar Negeri Laos Thongphane Savanphet]. [m9=m2 Negeri tanpa laut] itu memegang keketuaan mulai 1 Januari.
"<<q1 Kalau ditanya apakah berhasil, [m10=m7 saya] jawab: pintunya terbuka, orangnya belum masuk,>>" kata [m11=m7 Retno].
[m34=m8 Thongphane] tidak banyak bicara. Lewat penerjemah, [m35=m8 diplomat] yang fasih berbahasa Prancis itu {e1 berjanji} kepada [m36=m7 tuan rumah] akan meneruskan dialog. [m37=m8 Ia] tidak menjawab ketika ditanya apakah [m12=m2 pemerintahnya] akan {e2 mengundang} kembali [m13:MMR.MIL Jenderal Senior Min Aung Hlaing] ke meja pemimpin.
Sejak Oktober 2021 [m38=m4 ASEAN] {e3 hanya mengizinkan} wakil nonpolitik dari [m14:MMR.MIL Naypyidaw] hadir dalam KTT. [m15=m14 Junta] {e7 membalasnya dengan mengosongkan kursi}.
Peta di lapangan berubah cepat. Menurut perkiraan lembaga pemantau, kurang dari separuh kota praja kini dikuasai penuh [m16=m14 tentara]. Di utara, [m17:MNDAA.REB Tentara Aliansi Demokratik Nasional Myanmar (MNDAA)] memegang [m18:@MMR Chinshwehaw], gerbang dagang dengan China, sejak 2 November.
"<<q2 [m39:IDN.GOV Jakarta] terlalu sopan,>>" kata [m19:NUG.REB Duwa Lashi La] dalam wawancara tertulis dengan [m20:#Tempo Tempo] pekan lalu.
[m33=m19 Penjabat presiden] [m21:NUG.REB Pemerintah Persatuan Nasional] itu menambahkan, "<<q3 [m22=m21 Kami] diterima di pintu belakang, diberi teh, lalu diminta bersabar. Setahun.>>"
"<<q4 Tentu [m23=m19 saya] {e4 berterima kasih} kepada [m24:IDN.GOV Presiden Jokowi]. Tetapi terima kasih tidak menghentikan bom.>>"
[m40:IDN.GOV Kementerian Luar Negeri] punya alasan memakai pintu belakang. [m41:? Seorang diplomat] yang mengikuti pembicaraan itu menyebutkan, di antaranya, bahwa [m25:THA.GOV Bangkok] pada Juni {e5 menggelar pertemuan} sendiri dengan [m26:MMR.GOV menteri luar negeri junta, Than Swe], di [m27:@THA Pattaya]. [m32=m7 Retno] {e6 menolak datang}.
Pemimpin [m42=m25 Thailand] sudah berganti. Perdana menteri yang sekarang, [m28:THA.GOV Srettha Thavisin], lebih tertarik pada bantuan lintas batas lewat [m29:@THA Mae Sot].
Setelah keketuaan [m43=m39 Indonesia] berakhir, sebuah troika akan mengurus Myanmar bersama: ketua lama, ketua sekarang, dan ketua mendatang, yakni [m30:MYS.GOV Malaysia].
[m31:MMR.CVL Debbie Stothard], pegiat yang puluhan tahun bekerja untuk Burma, skeptis. "<<q5 Satu tahun hilang. Semoga bukan satu negara,>>" ucapnya.
e1 m35 > m36 AGREE planned 2023-12-11/day ctx=diplomatic
e2 m12 > m13 AGREE hypothetical 2023-12-11/day ctx=diplomatic
e3 m38 > m14 SANCTION actual 2021-10-01/month mode=discontinue ctx=diplomatic,pro_democracy bg
e7 m15 > m38 REJECT actual 2023-12-12/none mode=meet ctx=diplomatic bg
e4 m23 > m24 SUPPORT actual 2023-12-04/week ctx=diplomatic
e5 m25 > m26 CONSULT actual 2023-06-01/month mode=visit ctx=diplomatic bg
e6 m32 > m25 REJECT actual 2023-06-01/month mode=meet ctx=diplomatic bg
q1 m11 direct cue=kata
q2 m19 direct cue=kata
q3 m33 direct cue=menambahkan
q4 m33 direct
q5 m31 direct cue=ucapnya
rel m9 leads m4 from=2024-01-01
rel m17 controls m18 from=2023-11-02
rel m33 leads m21
