### Lombok Post 2011-12-26 article
= Dermaga Sape {e11 Digempur} Fajar, [m1:IDN.GOV Bupati] {e12 Tolak} Cabut Izin Emas
~date_line Senin, 26 Desember 2011
[m2:@IDN BIMA] - Azan Subuh baru lewat setengah jam ketika tameng-tameng maju. Sabtu (24/12), [m3:IDN.COP polisi] {e1 menembaki} [m4:IDN.AGR petani dan nelayan] yang sudah lima hari {e2 menduduki} Pelabuhan Sape. Dua pemuda, [m5:IDN.AGR Arief Rachman dan Syaiful], tewas; puluhan lainnya dilarikan ke puskesmas.
Para penduduk dermaga itu minta satu lembar kertas dicabut, yakni Surat Keputusan nomor 188 milik [m6=m1 Bupati Ferry Zulkarnain] yang {e3 memberi} [m7:IDN.BUS PT Sumber Mineral Nusantara] hak menggali emas di Lambu.
"<<q1 [m21=m4 Kami] sedang sujud, lalu terdengar rentetan>>," tutur [m8:IDN.AGR Hasanuddin], yang memimpin [m9:IDN.AGR Front Rakyat Anti Tambang].
[m10:IDN.COP Kapolda NTB Brigjen Arif Wachyunadi] menyodorkan cerita berbeda. Pelabuhan harus dibuka demi kepentingan umum, katanya, dan imbauan sudah diberikan tiga kali. [m22=m3 Anggotanya] terpaksa menembak ke bawah.
Rekaman warga yang beredar tidak menunjukkan perlawanan. [m11:IDN.GOV Komnas HAM], diwakili [m12:IDN.GOV Ridha Saleh], {e5 menyimpulkan sementara} ada pelanggaran. [m23=m11 Komnas] juga {e6 meminta} [m13:IDN.COP Kapolri Timur Pradopo] menarik Brimob dari Bima.
[m24=m1 Ferry] {e13 bergeming}. Izin itu sah, ucapnya kemarin, dan hanya menteri yang {e7 bisa membatalkannya}. Tetapi [m14:IDN.GOV Menteri ESDM Jero Wacik] Minggu malam {e8 menyuruh} [m25=m1 sang bupati] mencabut sendiri. Bola itu belum ada yang menendang.
Di Jakarta dan Makassar, [m15:IDN.EDU mahasiswa asal Bima] {e9 membakar} ban di depan kantor [m26=m3 polisi].
[m16:IDN.PTY PAN] mengirim tim ke lokasi. Kebetulan pula [m20=m1 Ferry] ketua DPD [m17:IDN.PTY Golkar] setempat; [m18:IDN.PTY Priyo Budi Santoso] dari partai itu {e10 meminta} [m19:? publik] tidak menghubung-hubungkan.
Kapal feri ke Labuan Bajo berlayar lagi pagi tadi. Penumpangnya sebelas orang.
e11 m3 > m4 ASSAULT actual 2011-12-24/day mode=firearms ctx=repression,natural_resource again
e1 m3 > m4 ASSAULT actual 2011-12-24/day mode=firearms ctx=repression,natural_resource
e2 m4 > m6 PROTEST actual 2011-12-19/day mode=obstruct ctx=natural_resource
e3 m6 > m7 AGREE actual 2011-12-26/none ctx=natural_resource bg
e5 m11 > m3 ACCUSE actual 2011-12-26/none mode=allege ctx=human_rights,repression said=m12
e6 m11 > m13 REQUEST requested 2011-12-26/none mode=yield ctx=repression
e7 m14 > m7 SANCTION hypothetical 2011-12-25/day mode=discontinue ctx=natural_resource
e8 m14 > m6 REQUEST requested 2011-12-25/day mode=change ctx=natural_resource
e9 m15 > m3 PROTEST actual 2011-12-26/none mode=demo ctx=repression
e10 m18 > m19 REQUEST requested 2011-12-26/none mode=change ctx=natural_resource
e12 m6 > m4 REJECT actual 2011-12-25/day mode=yield ctx=natural_resource again
e13 m6 > m4 REJECT actual 2011-12-25/day mode=yield ctx=natural_resource
q1 m8 direct cue=tutur
rel m8 leads m9
rel m20 leads m17
rel m18 member_of m17

### The Conversation Indonesia 2026-03-10 article
= Setelah Scarborough: Apa yang Bisa Dilakukan Ketua [m1:ASEAN ASEAN]?
~byline Penulis: Dosen Hubungan Internasional
~date_line 10 Maret 2026
~share Surel Bluesky WhatsApp
Dua pekan lalu [m2:CHN.MIL kapal penjaga pantai Tiongkok] {e1 menubruk} sebuah perahu pemasok di mulut Gosong Scarborough. [m3:PHL.AGR Tiga nelayan Filipina] hilang. Tidak ada yang mengaku sengaja.
Yang membuat insiden ini lain ialah kursi yang diduduki korbannya. [m4:PHL.GOV Filipina] tahun ini mengetuai [m23=m1 perhimpunan sepuluh plus satu negara itu], setelah [m5:TLS.GOV Timor Leste] masuk Oktober lalu.
[m6:PHL.GOV Presiden Ferdinand Marcos Jr.] mula-mula {e2 memanggil} [m7:CHN.GOV Duta Besar Jing Quan]. [m24=m6 Ia] kemudian {e3 mengusulkan} sidang darurat para menteri luar negeri. [m8:KHM.GOV Kamboja] dan [m9:LAO.GOV Laos] {e4 keberatan}; [m10:VNM.GOV Vietnam] diam-diam mendukung; [m11:MYS.GOV Malaysia] minta waktu.
[m21=m12 Indonesia], seperti biasa, mengirim kalimat. [m12:IDN.GOV Menteri Luar Negeri Sugiono] {e5 mengajak} semua pihak menahan diri, tanpa subjek dan tanpa objek.
Kalimat seperti itu ada harganya. Pada 2012, di [m13:@KHM Phnom Penh], organisasi ini untuk pertama kali gagal mengeluarkan komunike lantaran [m20=m8 tuan rumah] {e6 menolak} menyebut gosong yang sama. [m14:IDN.ELI Marty Natalegawa], menteri luar negeri waktu itu, berkeliling lima ibu kota dalam tiga hari dan {e7 memperoleh persetujuan} atas enam prinsip.
[m25=m15 Beijing] membaca sejarah tersebut dengan baik. [m15:CHN.GOV Juru bicara Mao Ning] pekan lalu {e8 menuduh} [m26=m4 Manila] menunggangi jabatan. "<<q1 Ketua seharusnya wasit>>," sindirnya. Tuduhan itu {e9 dijawab} [m16:PHL.GOV Theresa Lazaro], menteri luar negeri Filipina: wasit pun boleh berteriak bila kakinya diinjak.
[m17:USA.GOV Amerika Serikat], yang terikat perjanjian pertahanan dengan [m22=m4 Manila] sejak 1951, {e10 akan menambah} peluncur rudal di Luzon. [m18:JPN.GOV Tokyo] {e11 menghibahkan} lima radar pantai bulan kemarin.
Tiga hal masih mungkin dilakukan. Kode tata perilaku, yang perundingannya berjalan sejak 2002, dapat dipaksa selesai; patroli gabungan sipil dapat dimulai; dan jalur telepon darurat {e12 dapat dihidupkan} jika [m19=m2 Tiongkok] bersedia mengangkatnya.
Saya tidak yakin soal yang terakhir.
e1 m2 > m3 ASSAULT actual 2026-02-24/week ctx=territory
e2 m6 > m7 ACCUSE actual 2026-03-10/none mode=disapprove ctx=diplomatic,territory
e3 m6 > m1 REQUEST requested 2026-03-10/none mode=meet ctx=diplomatic,territory
e4 m8,m9 > m6 REJECT actual 2026-03-10/none mode=meet ctx=diplomatic
e5 m12 > m2,m4 REQUEST requested 2026-03-10/none mode=change ctx=diplomatic
e6 m20 > m4 REJECT actual 2012-01-01/year ctx=diplomatic,territory bg
e7 m14 > m1 CONSULT actual 2012-01-01/year mode=third-party ctx=diplomatic bg
e8 m15 > m4 ACCUSE actual 2026-03-02/week mode=disapprove ctx=diplomatic
e9 m16 > m15 REJECT actual 2026-03-10/none ctx=diplomatic
e10 m17 > m4 AGREE planned 2026-03-10/none ctx=military
e11 m18 > m4 AID actual 2026-02-01/month ctx=military
e12 m1 > m19 COOPERATE hypothetical 2026-03-10/none ctx=diplomatic
q1 m15 direct cue=sindirnya
rel m4 leads m1
rel m5 member_of m1 from=2025-10
rel m17 ally_of m22 from=1951

### Suara Timor Lorosae 2006-05-30 article
= [m22=m4 Xanana] Ambil Alih Keamanan, [m1:TLS.GOV Alkatiri] Bertahan
~date_line Selasa, 30 Mei 2006
[m2:@TLS DILI] — Rapat itu berlangsung sembilan jam dan masih akan dilanjutkan pagi ini. Di bawah foto [m3:VAT.REL Paus], [m4:TLS.GOV Presiden Xanana Gusmao] Senin kemarin {e1 meminta} [m5:TLS.GOV Perdana Menteri Mari Alkatiri] menyerahkan kendali atas polisi dan tentara kepadanya. Yang diminta {e2 menolak mundur}, tetapi soal kendali [m23=m5 ia] {e13 menyerah} setengah.
Di luar, [m6:TLS.CVL seratusan orang] {e3 berteriak} "turun Mari" sambil menyeret karung beras jarahan. [m7:AUS.MIL Tentara Australia], yang mendarat sejak Kamis atas {e4 permohonan} [m24=m5 pemerintah], {e5 mengarahkan} moncong senapan ke tanah dan menyuruh [m25=m6 mereka] pulang.
Negeri empat tahun ini pecah sejak [m8:TLS.MIL 594 prajurit asal barat] {e6 dipecat} pada Maret karena mogok. Pemimpinnya, [m9:TLS.MIL Letnan Gastao Salsinha], bertahan di Gleno. Yang lebih ditakuti ialah [m10:TLS.MIL Mayor Alfredo Reinado] di Maubisse; anak buahnya pada 23 Mei {e7 menyergap} [m11:TLS.MIL pasukan setia] di Fatuahi.
Dua hari kemudian hal yang tak termaafkan terjadi. [m12:TLS.COP Sepuluh polisi] keluar dari markas dengan tangan di atas kepala di bawah jaminan [m13:UN penasihat PBB], lalu {e8 diberondong} [m21:TLS.MIL tentara].
"<<q1 [m26=m14 Saya] bicara kepada [m27=m10 Alfredo], [m28=m10 dia] mau taruh senjata kalau ada keadilan>>," kata [m14:TLS.GOV Menteri Luar Negeri Jose Ramos Horta] yang {e9 menemuinya} di bukit.
Di Canberra, [m15:AUS.GOV Perdana Menteri John Howard] {e10 menyalahkan} pemerintahan yang buruk. Ucapan tersebut membuat tersinggung [m16:TLS.PTY Fretilin], partai penguasa yang dipimpin [m17:TLS.PTY Francisco Guterres].
[m18:PRT.GOV Lisabon] dan [m19:MYS.GOV Kuala Lumpur] masing-masing {e11 mengirim} 120 polisi dan 330 tentara. [m20:IDN.GOV Jakarta] menutup perbatasan di Motaain.
Di Comoro, seorang ibu menukar kalung dengan sekarung beras.
e1 m4 > m5 REQUEST requested 2006-05-29/day mode=yield ctx=executive,military
e13 m5 > m4 CONCEDE actual 2006-05-29/day ctx=executive,military
e2 m5 > m4 REJECT actual 2006-05-29/day mode=yield ctx=executive
e3 m6 > m1 PROTEST actual 2006-05-29/day mode=demo ctx=executive
e4 m5 > m7 REQUEST requested 2006-05-30/none mode=assist ctx=peacekeeping
e5 m7 > m6 MOBILIZE actual 2006-05-29/day mode=troops ctx=peacekeeping
e6 m5 > m8 SANCTION actual 2006-03-01/month mode=expel ctx=military bg
e7 m10 > m11 ASSAULT actual 2006-05-23/day mode=firearms ctx=military
e8 m21 > m12 ASSAULT actual 2006-05-25/day mode=firearms ctx=military
e9 m14 > m10 CONSULT actual 2006-05-30/none mode=visit ctx=military,diplomatic
e10 m15 > m5 ACCUSE actual 2006-05-30/none mode=disapprove ctx=executive
e11 m18,m19 > m5 AID actual 2006-05-30/none ctx=peacekeeping
q1 m14 direct cue=kata
rel m17 leads m16
rel m9 leads m8

### Solopos 2014-09-02 article none
= Pawang Hujan Sekaten Naik Honor, Warganet Usul Gaji Bulanan
~date_line Selasa, 2 September 2014 09:10 WIB
[m1:@IDN SOLO] — Honor pawang hujan untuk pasar malam Sekaten tahun ini naik dari Rp300.000 menjadi Rp500.000 per hari.
Kenaikan diumumkan panitia, Senin (1/9). "<<q1 Tahun lalu bocor dua kali, tapi beliau minta maaf>>," ujar [m2:? Mulyanto Utomo], ketua panitia pasar malam.
Sang pawang, [m3:? Mbah Kromo] dari Polokarto, enggan difoto. Ia hanya meminta kopi pahit dan tidak boleh ada yang menjemur kasur.
[m4:IDN.GOV Wali Kota F.X. Hadi Rudyatmo] tertawa saat ditanya. Menurut [m5=m4 dia], <<q2 pawang tidak masuk anggaran daerah>>.
[m6:IDN.GOV BMKG] memperkirakan September kering sampai pekan ketiga. "<<q3 Kami juga bantu, lo>>," canda [m7:IDN.GOV prakirawan Sutarno].
~read_also Baca Juga : Jadwal Kirab Gunungan
Warganet ramai mengusulkan agar Mbah Kromo digaji bulanan dan dikirim ke [m8:@IDN Jakarta]. Usul itu dibagikan 1.200 kali.
Sementara itu [m9:IDN.COP Satlantas Polresta Solo] menyiapkan kantong parkir di Alun-alun Kidul. Tarif resmi Rp2.000 untuk sepeda motor.
Sekaten dibuka akhir Desember. Payung tetap dijual di gerbang.
q1 m2 direct cue=ujar
q2 m5 indirect cue=Menurut
q3 m7 direct cue=canda
