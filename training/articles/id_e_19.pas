### Kumparan 2024-08-22 article
= [m23:IDN.LEG Dasco]: Revisi UU Pilkada {e1 Batal} Disahkan, Titik
[m1:IDN.LEG Wakil Ketua DPR Sufmi Dasco Ahmad] mengangkat tangan sebelum wartawan selesai bertanya. "<<q1 Pada saat pendaftaran nanti yang berlaku putusan [m2:IDN.JUD MK]. Sudah jelas, ya?>>" katanya di [m3:@IDN Kompleks Parlemen], Kamis (22/8) petang.
[m4=m1 Politisi] [m5:IDN.PTY Gerindra] itu sedang mengumumkan kekalahan. Paginya rapat paripurna [m24:IDN.LEG DPR] {e2 ditunda} karena hanya 89 [m6:IDN.LEG anggota] yang hadir; sorenya pengesahan {e3 dibatalkan} sama sekali.
Di luar pagar, [m7:IDN.EDU ribuan mahasiswa], [m37:IDN.LAB buruh], dan pelawak {e4 berdemonstrasi} sejak pukul sembilan. Satu sisi pagar {e5 dirobohkan}. [m8:IDN.COP Polisi] {e6 menembakkan} gas air mata menjelang magrib dan {e7 menangkap} [m25=m7 159 orang].
"<<q2 [m9=m7 Kami] tidak percaya mulut. [m34=m7 Kami] tunggu sampai dicetak [m35=m17 KPU]>>," teriak [m10:IDN.EDU Verrel Uziel], Ketua BEM Universitas Indonesia, dari atas mobil komando.
Perselisihan berawal pada Selasa, saat [m11=m2 Mahkamah Konstitusi] menurunkan ambang pencalonan dan menegaskan batas usia calon gubernur. Keesokan harinya [m26:IDN.LEG Badan Legislasi DPR], hanya dalam tujuh jam, menyetujui rumusan yang {e8 mengabaikan} putusan tersebut. Cuma [m12:IDN.PTY PDI Perjuangan] yang {e9 menolak}.
Rumusan itu akan membuka jalan bagi [m13:IDN.PTY Kaesang Pangarep], ketua umum [m14:IDN.PTY PSI] dan putra bungsu [m15:IDN.GOV Presiden Joko Widodo]. [m16:IDN.GOV Menkumham Supratman Andi Agtas] membantah [m27=m15 Presiden] {e10 memesan} revisi.
[m17:IDN.GOV Ketua KPU Mochammad Afifuddin] malam ini {e11 berjanji} mengikuti [m28=m11 MK]. [m29=m17 Ia] {e12 akan berkonsultasi} dengan [m30:IDN.LEG Komisi II] pada Senin.
[m18:KONTRAS.CVL Kontras] menghitung <<q3 sebelas orang dipukuli setelah ditangkap, dua di antaranya pelajar>>. [m19:IDN.COP Kabid Humas Polda Metro Jaya Kombes Ade Ary] menyangkal [m31=m8 petugas] melakukan {e13 pemukulan}. Sebanyak [m32=m25 112 peserta aksi] {e14 dibebaskan} menjelang tengah malam sesudah [m20=m1 Dasco] sendiri datang menjamin.
[m21:? Komika Abdur Arsyad] pulang dengan suara habis.
Di Bandung dan Yogyakarta unjuk rasa [m33:IDN.EDU mahasiswa] {e15 berlanjut} sampai larut. [m22:IDN.REL Ketua PP Muhammadiyah Busyro Muqoddas] {e16 memuji} [m36=m7 mahasiswa].
e1 m23 > m7 CONCEDE actual 2024-08-22/day ctx=legislative,election again
e2 m24 > m7 CONCEDE actual 2024-08-22/day ctx=legislative,election
e3 m24 > m7 CONCEDE actual 2024-08-22/day ctx=legislative,election
e4 m7 > m24 PROTEST actual 2024-08-22/day mode=demo ctx=election,pro_democracy
e5 m7 > m24 PROTEST actual 2024-08-22/day mode=riot ctx=election
e6 m8 > m7 ASSAULT actual 2024-08-22/day mode=crowd-control ctx=repression
e7 m8 > m25 COERCE actual 2024-08-22/day mode=arrest ctx=repression
e8 m26 > m11 REJECT actual 2024-08-21/day mode=yield ctx=legislative,legal
e9 m12 > m26 REJECT actual 2024-08-21/day ctx=legislative
e10 m27 > m24 REQUEST denied 2024-08-22/none ctx=legislative
e11 m17 > m28 AGREE planned 2024-08-22/day ctx=election,legal
e12 m29 > m30 CONSULT planned 2024-08-26/day ctx=election,legislative
e13 m31 > m25 ASSAULT denied 2024-08-22/day mode=beat ctx=repression
e14 m31 > m32 RETREAT actual 2024-08-22/day mode=release ctx=repression
e15 m33 > m24 PROTEST actual 2024-08-22/day mode=demo ctx=election
e16 m22 > m36 SUPPORT actual 2024-08-22/none ctx=pro_democracy
q1 m1 direct cue=katanya
q2 m10 direct cue=teriak
q3 m18 indirect cue=menghitung
rel m4 member_of m5
rel m13 leads m14

### The Atjeh Post 2013-04-05 article
= [m28:IDN.GOV Mendagri] Datang, [m1:IDN.GOV Zaini]: Bendera Tetap Bulan Bintang
[m2:@IDN BANDA ACEH] - [m3:IDN.GOV Gubernur Aceh Zaini Abdullah] menerima tamunya dengan kuah pliek, bukan dengan kompromi. "<<q1 Bendera sudah menjadi hukum. Silakan [m4=m5 Jakarta] membaca MoU lagi>>," katanya, Kamis (4/4), seusai dua jam {e1 bertemu} [m6:IDN.GOV Menteri Dalam Negeri Gamawan Fauzi] di [m7:@IDN Meuligoe].
[m29=m6 Gamawan] datang membawa surat berisi 21 butir koreksi. Intinya satu: [m5:IDN.GOV pemerintah pusat] {e2 meminta} bendera yang mirip lambang [m8:GAM.REB Gerakan Aceh Merdeka] diganti dalam 15 hari. Bila tidak, [m9=m6 menteri] {e3 dapat membatalkan} qanun itu.
Qanun Bendera dan Lambang disahkan [m10:IDN.LEG DPR Aceh] pada 22 Maret. Sejak itu ribuan helai berkibar di pantai timur. [m11:IDN.MIL Prajurit Kodim Aceh Utara] {e4 menurunkan} puluhan di antaranya Minggu lalu; di [m12:@IDN Lhokseumawe] [m13:IDN.COP polisi] {e5 menyita} selusin dari [m24:IDN.CVL penjual kaki lima], lalu {e6 mengembalikannya} setelah ditegur wali kota.
[m14:IDN.MIL Pangdam Iskandar Muda Mayjen Zahari Siregar] menyebut <<q2 [m30=m11 anak buahnya] hanya membujuk, bukan merampas>>. [m25=m14 Ia] membantah {e7 menambah} [m35:IDN.MIL pasukan].
Hari ini [m15:PARTAI_ACEH.PTY Partai Aceh] berencana {e8 mengarak} bendera sepanjang 10 meter dari [m16:@IDN Bireuen]. [m17:PARTAI_ACEH.PTY Muzakir Manaf], ketua partai sekaligus wakil gubernur, {e9 meminta} [m26:PARTAI_ACEH.PTY pengarak] tidak mencaci TNI. [m18=m17 Bekas panglima GAM] itu dulu meletakkan senjata berdasarkan perjanjian Helsinki, 15 Agustus 2005.
Di dataran tinggi anginnya berlawanan. [m19:IDN.CVL Ribuan warga Gayo] kemarin {e10 berdemonstrasi} di Takengon. [m20:IDN.CVL Ketua PETA Iwan Gayo] {e11 mengancam} menghidupkan tuntutan provinsi sendiri.
[m21:IDN.GOV Presiden Susilo Bambang Yudhoyono] {e12 memerintahkan} masalah itu selesai sebelum akhir bulan. "<<q3 Tidak boleh ada setback dalam perdamaian>>," ujarnya di Kantor Presiden.
Dari Helsinki, [m22:FIN.ELI Martti Ahtisaari], penengah perundingan 2005, {e13 mengingatkan} [m34=m3+m5 kedua pihak] pada butir 4.2: [m27=m8 GAM] {e14 tidak akan memakai} lambang militernya sesudah penandatanganan. Kutipan itu disambut [m31=m6 Gamawan], namun [m32=m3 Zaini] menolak dikuliahi.
[m23:IDN.LEG Ketua Komisi A DPRA Adnan Beuransyah] mengatakan [m33=m10 dewan] {e15 siap membahas} ukuran garis hitam, tidak lebih.
e1 m6 > m3 CONSULT actual 2013-04-04/day mode=visit ctx=territory,executive
e2 m5 > m3 REQUEST requested 2013-04-04/day mode=change ctx=territory,legal
e3 m9 > m3 COERCE hypothetical 2013-04-04/day mode=restrict ctx=territory,legal
e4 m11 > m15 COERCE actual 2013-03-31/day mode=seize ctx=territory
e5 m13 > m24 COERCE actual 2013-04-05/none mode=seize ctx=territory
e6 m13 > m24 RETREAT actual 2013-04-05/none ctx=territory
e7 m25 > m15 MOBILIZE denied 2013-04-05/none mode=troops ctx=military
e8 m15 > m5 PROTEST planned 2013-04-05/day mode=demo ctx=territory
e9 m17 > m26 REQUEST requested 2013-04-05/none mode=yield ctx=territory
e10 m19 > m10 PROTEST actual 2013-04-04/day mode=demo ctx=territory
e11 m20 > m3 THREATEN threatened 2013-04-05/none mode=territory ctx=territory
e12 m21 > m6 REQUEST requested 2013-04-05/none mode=change ctx=territory
e13 m22 > m34 REQUEST requested 2013-04-05/none mode=change ctx=territory
e14 m27 > m5 CONCEDE planned 2005-08-15/day mode=disarm ctx=territory,military bg
e15 m33 > m5 CONCEDE planned 2013-04-05/none ctx=territory,legislative
q1 m3 direct cue=katanya
q2 m14 indirect cue=menyebut
q3 m21 direct cue=ujarnya
rel m17 leads m15
rel m18 member_of m8 to=2005

### Jateng Pos 2018-01-18 article
= [m22:IDN.LAB Nelayan] Menang Semalam: Cantrang {e1 Boleh Lagi}
~byline Oleh: Wahyono
[m1:@IDN SEMARANG] – "<<q1 Bukan diizinkan, tapi ditoleransi. Bedakan!>>" kata [m2:IDN.GOV Menteri Kelautan dan Perikanan Susi Pudjiastuti] di depan [m36:@IDN Istana], Rabu (17/1) sore, sambil naik ke atas truk.
Yang mendengarnya [m3:IDN.LAB lima ribu nelayan] dari [m4:@IDN Tegal, Batang, Rembang, dan Pati]. [m23=m3 Mereka] menginap dua malam di Jakarta untuk {e2 berdemonstrasi} menentang larangan alat tangkap cantrang yang {e3 diterbitkan} [m5=m2 Susi] pada 2015.
Tiga jam sebelumnya, [m6:IDN.GOV Presiden Joko Widodo] {e4 menerima} sebelas utusan. Ketua [m31:IDN.LAB Aliansi Nelayan Indonesia] [m7:IDN.LAB Riyono] keluar dengan muka berseri. [m24=m6 Presiden], katanya, {e5 mencabut} larangan di Jawa Tengah tanpa batas waktu.
"<<q2 Syaratnya jangan tambah kapal,>>" ujar [m32=m7 Riyono]. "<<q3 [m8=m3 Kami] sanggup.>>"
Versi [m35=m2 menteri] lain lagi: [m9=m6 pemerintah] cuma {e6 memperpanjang} masa peralihan, dan [m25=m3 nelayan] {e7 harus} beralih alat. [m26=m2 Ia] {e8 menawarkan} kredit bank.
Selama larangan berlaku, [m10:IDN.COP polisi air] {e9 menahan} [m27:IDN.LAB 28 nakhoda] di [m11:@IDN Tegal]. Dua bulan lalu di Rembang, [m12:IDN.LAB nelayan] {e10 membakar} ban dan {e11 menyandera} [m28:IDN.GOV kapal pengawas KKP] selama sembilan jam. Kapolda Jateng [m13:IDN.COP Irjen Condro Kirono] {e12 berjanji} melepas [m34=m27 para nakhoda] pekan ini.
[m14:IDN.LEG Daniel Johan], wakil ketua Komisi IV DPR dari [m15:IDN.PTY PKB], {e13 memuji} [m33=m6 Presiden]. [m16:IDN.NGO Koordinator Kiara Susan Herawati] {e14 menyesalkan} keputusan itu karena cantrang mengeruk dasar laut.
Di Bengkulu keadaannya terbalik. [m17:IDN.LAB Nelayan tradisional] pada Selasa {e15 merazia} [m29:IDN.BUS kapal pukat] di [m18:@IDN Pulau Baai] dan membakar satu di antaranya. [m30:IDN.COP Polisi] {e16 menurunkan} satu peleton Brimob.
[m19:IDN.GOV Gubernur Jateng Ganjar Pranowo], dari [m20:IDN.PTY PDIP], ikut naik truk dan {e17 mengucapkan terima kasih}. "<<q4 [m21=m19 Saya] ngawal dari kemarin, belum mandi>>," candanya.
Truk-truk itu pulang malam itu juga, membawa sisa nasi bungkus.
e1 m6 > m22 CONCEDE actual 2018-01-17/day ctx=economic,natural_resource again
e2 m23 > m9 PROTEST actual 2018-01-17/day mode=demo ctx=economic,natural_resource
e3 m5 > m3 COERCE actual 2015-01-01/year mode=restrict ctx=natural_resource bg
e4 m6 > m7 CONSULT actual 2018-01-17/day ctx=economic
e5 m24 > m3 CONCEDE actual 2018-01-17/day ctx=economic,natural_resource said=m7
e6 m9 > m3 CONCEDE actual 2018-01-17/day ctx=economic again
e7 m9 > m25 REQUEST requested 2018-01-17/day mode=change ctx=natural_resource
e8 m26 > m3 AGREE planned 2018-01-17/day ctx=economic
e9 m10 > m27 COERCE actual 2018-01-18/none mode=arrest ctx=legal,natural_resource bg
e10 m12 > m9 PROTEST actual 2017-11-01/month mode=riot ctx=natural_resource bg
e11 m12 > m28 ASSAULT actual 2017-11-01/month mode=abduct ctx=natural_resource bg
e12 m13 > m27 CONCEDE planned 2018-01-18/none mode=release ctx=legal
e13 m14 > m33 SUPPORT actual 2018-01-18/none ctx=economic
e14 m16 > m9 ACCUSE actual 2018-01-18/none mode=disapprove ctx=environment
e15 m17 > m29 PROTEST actual 2018-01-16/day mode=riot ctx=natural_resource
e16 m30 > m17 MOBILIZE actual 2018-01-18/none mode=police
e17 m19 > m6 SUPPORT actual 2018-01-17/day ctx=economic
q1 m2 direct cue=kata
q2 m7 direct cue=ujar
q3 m7 direct
q4 m19 direct cue=candanya
rel m7 leads m31
rel m14 member_of m15
rel m19 member_of m20

### Bolasport 2021-10-18 article none
= Kado Ibu untuk Timnas: Piala Thomas Pulang Setelah 19 Tahun
~byline Nestri Yuniar
~date_line Senin, 18 Oktober 2021 | 05:30 WIB
Di [m1:@DNK Aarhus], bendera yang naik bukan merah putih, melainkan lambang PBSI. Tetapi pialanya tetap sama: Piala Thomas, dan ia dibawa pulang [m2:? tim bulu tangkis Indonesia] untuk pertama kali sejak 2002.
[m3:? Jonatan Christie] menutup pertandingan dengan mengalahkan [m4:? Li Shifeng] dalam tiga gim. Skor akhir melawan [m5:? China] 3-0.
"<<q1 [m6=m3 Saya] tidur dua jam semalam. Begitu kok terakhir jatuh, [m7=m3 saya] cuma ingin telepon [m8:? Mama]>>," kata [m9=m3 Jojo], Minggu (17/10/2021).
Lambang PBSI terpaksa berkibar karena [m10:WADA badan antidoping dunia] menilai lembaga antidoping Indonesia lalai mengirim sampel. [m11:IDN.GOV Menpora Zainudin Amali] sudah meminta maaf sepekan sebelumnya.
"<<q2 Rasanya ganjil menyanyi dalam hati,>>" ujar [m12:? Anthony Sinisuka Ginting]. Tunggal pertama itu menang atas [m13:? Lu Guangzu].
[m14:? Manajer tim Rionny Mainaky] memuji ganda [m15:? Fajar Alfian/Muhammad Rian Ardianto]. Menurut [m16=m14 dia], <<q3 keduanya dipasang mendadak lantaran ganda pertama cedera pinggang>>.
Dari [m17:@IDN Jakarta], [m18:IDN.GOV Presiden Joko Widodo] mengirim ucapan selamat lewat Twitter. Warung kopi di [m19:@IDN Kudus] menggratiskan gorengan sampai pukul dua pagi.
Tim putri lebih dulu kandas dari [m20:? Thailand] di perempat final Piala Uber.
Rombongan tidak langsung pulang. Mereka menuju [m21:@DNK Odense] untuk turnamen berikutnya.
q1 m9 direct cue=kata
q2 m12 direct cue=ujar
q3 m16 indirect cue=Menurut
