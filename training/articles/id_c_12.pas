### Republika 2021-11-29 article
= Kepulauan Solomon Membara, [m1:AUS.GOV Canberra] {e18 Kirim} Polisi, [m2:SLB.OPP Oposisi] {e19 Siapkan Mosi}
~byline Rep: Rizky Jaramaya/ Red: Nur Aini
~date_line Senin 29 Nov 2021 05:55 WIB
REPUBLIKA.CO.ID, [m3:@SLB HONIARA] -- Asap masih mengepul dari reruntuhan [m4:@SLB Pecinan Honiara]. Tiga jasad hangus ditemukan [m5:SLB.COP petugas] di sebuah toko, Jumat, hari ketiga setelah [m6:SLB.CVL pengunjuk rasa dari Pulau Malaita] {e1 mencoba menduduki} [m7:SLB.LEG gedung parlemen] dan {e2 membakar} satu bangunan di kompleksnya.
Tuntutan [m29=m6 mereka] satu: [m8:SLB.GOV Perdana Menteri Manasseh Sogavare] {e3 harus turun}.
[m30=m8 Sogavare] {e4 menolak}. "<<q1 [m9=m8 Saya] tidak akan tunduk pada orang-orang yang mabuk,>>" katanya kepada radio nasional. Dalam wawancara yang sama [m10=m8 ia] {e5 menyalahkan} [m11:? kekuatan asing] yang tidak menyukai keputusannya berpindah dari [m12:TWN.GOV Taipei] ke [m13:CHN.GOV Beijing] pada September 2019.
Yang dimaksud dengan kekuatan asing tidak disebutkan. [m31=m12 Taiwan] buru-buru {e6 menyangkal}.
[m38:SLB.GOV Malaita] tetap setia kepada [m39=m12 Taiwan]. Gubernurnya, [m14:SLB.GOV Daniel Suidani], {e7 melarang} [m15:CHN.BUS perusahaan China] berusaha di pulau itu dan tahun lalu {e8 menerima} bantuan beras serta masker langsung dari [m32=m12 Taipei]. [m16=m14 Suidani] juga pernah mengusulkan referendum kemerdekaan.
"<<q2 [m17=m6 Rakyat saya] lapar keadilan. Kekerasan itu salah, tetapi sumbernya ada di kantor perdana menteri,>>" ucap [m18=m14 sang gubernur].
Atas {e16 permintaan} [m33=m8 Sogavare], [m19:AUS.GOV Perdana Menteri Scott Morrison] Kamis lalu {e9 mengirim} 73 polisi federal dan 43 tentara. [m20:PNG.GOV Papua Nugini] {e10 menyusul} sehari kemudian dengan 34 personel, [m21:FJI.GOV Fiji] berjanji {e11 mengirim} 50 orang hari ini.
Kehadiran pasukan asing itu {e12 dikecam} [m22:SLB.OPP Matthew Wale]. [m23=m22 Ketua oposisi] tersebut menilai [m24=m1 Australia] ikut menyelamatkan perdana menteri yang sudah kehilangan dukungan. [m34=m22 Ia] {e13 akan mengajukan} mosi tidak percaya pada 6 Desember.
[m36=m19 Morrison] {e17 membantah}. Pasukannya, ujarnya, <<q3 tidak berpihak dan tidak mencampuri politik dalam negeri>>.
Ini bukan yang pertama. Antara 2003 dan 2017, misi regional [m25:RAMSI RAMSI] pimpinan [m37=m24 Australia] {e14 menjaga} [m35:SLB.GOV kepulauan itu] sesudah konflik antara orang Guadalcanal dan Malaita.
[m26:CHN.GOV Juru bicara Kementerian Luar Negeri China Zhao Lijian] {e15 menyatakan keprihatinan} atas serangan terhadap [m40:CHN.CVL warganya].
Di [m41:@IDN Jakarta], [m27:IDN.GOV Direktur Perlindungan WNI Judha Nugraha] mengatakan <<q4 [m42:IDN.CVL dua warga negara Indonesia] yang tinggal di Honiara selamat dan menumpang di [m28:@NZL rumah dinas diplomat Selandia Baru]>>.
~read_also Baca Juga: Negara-Negara yang Masih Mengakui Taiwan
e1 m6 > m7 PROTEST actual 2021-11-24/day mode=riot ctx=legislative,executive
e2 m6 > m7 PROTEST actual 2021-11-24/day mode=riot ctx=legislative,executive
e3 m29 > m8 REQUEST requested 2021-11-24/day mode=change ctx=executive
e4 m30 > m29 REJECT actual 2021-11-29/none mode=change ctx=executive
e5 m10 > m11 ACCUSE actual 2021-11-29/none mode=allege ctx=diplomatic
e6 m31 > m10 REJECT actual 2021-11-29/none ctx=diplomatic
e7 m14 > m15 COERCE actual 2021-11-29/none mode=restrict ctx=economic,diplomatic bg
e8 m32 > m14 AID actual 2020-01-01/year ctx=health,diplomatic bg
e9 m19 > m33 AID actual 2021-11-25/day ctx=peacekeeping
e16 m33 > m19 REQUEST requested 2021-11-29/none mode=assist ctx=peacekeeping,executive
e10 m20 > m33 AID actual 2021-11-26/day ctx=peacekeeping
e11 m21 > m33 AID planned 2021-11-29/day ctx=peacekeeping
e12 m22 > m24 ACCUSE actual 2021-11-29/none mode=disapprove ctx=peacekeeping,executive
e13 m34 > m8 REQUEST planned 2021-12-06/day mode=change ctx=legislative,executive
e18 m1 > m33 AID actual 2021-11-25/day ctx=peacekeeping again
e17 m36 > m22 REJECT actual 2021-11-29/none ctx=peacekeeping
e14 m25 > m35 AID actual 2003-01-01/year ctx=peacekeeping bg
e15 m26 > m6 ACCUSE actual 2021-11-29/none mode=disapprove ctx=diplomatic
e19 m2 > m8 REQUEST planned 2021-12-06/day mode=change ctx=legislative,executive again
q1 m30 direct cue=katanya
q2 m18 direct cue=ucap
q3 m36 indirect cue=ujarnya
q4 m27 indirect cue=mengatakan
rel m25 led_by m37
rel m23 leads m2
rel m14 leads m38

### Media Indonesia 2014-05-26 article
= {e19 Kudeta} di [m1:THA.MIL Bangkok], [m2:IDN.GOV Indonesia] {e20 Minta} Pemilu Secepatnya
~date_line 26 Mei 2014
[m3:#MI Metrotvnews.com], [m4:@IDN Jakarta]: [m5:IDN.GOV Menteri Luar Negeri Marty Natalegawa] {e1 menyesalkan} perebutan kekuasaan oleh [m6:THA.MIL militer Thailand]. Kepada wartawan seusai {e2 menerima} [m7:PHL.GOV koleganya dari Filipina] di Gedung Pancasila, Sabtu (24/5), [m8=m5 Marty] menyebut pengambilalihan itu bertentangan dengan Piagam ASEAN.
"<<q1 Piagam bicara demokrasi dan pemerintahan konstitusional. [m9=m5 Saya] kira [m10=m2 kita] punya kewajiban untuk bersuara, walau pelan,>>" tuturnya.
Karena pelan itulah sebagian orang kecewa. [m11:IDN.CVL Koordinator KontraS Haris Azhar] {e3 menilai} [m12=m2 pemerintah] lembek. [m13=m11 Ia] {e4 meminta} agar [m14:IDN.GOV Presiden Susilo Bambang Yudhoyono] membekukan latihan militer bersama dengan [m15=m6 Negeri Gajah Putih].
Permintaan semacam itu tidak akan dipenuhi, kata [m16:IDN.GOV Staf Khusus Presiden Teuku Faizasyah]. <<q2 [m17=m2 Indonesia] tidak punya kebiasaan {e5 menghukum} tetangga>>.
Yang menghukum ialah [m40=m18 sekutu lamanya]. [m18:USA.GOV Amerika Serikat] pada Jumat {e6 membekukan} bantuan 3,5 juta dolar AS dan keesokan harinya {e7 membatalkan} kunjungan komandan armada. Sementara itu [m19:AUS.GOV Australia] masih menimbang-nimbang.
[m20:THA.MIL Jenderal Prayuth Chan-ocha], panglima angkatan darat, {e8 merebut kekuasaan} dari [m33:THA.GOV pemerintah sementara] pada Kamis (22/5) petang, dua hari sesudah {e9 menetapkan darurat militer}. Bersamaan dengan itu [m21:THA.MIL Dewan Nasional untuk Perdamaian dan Ketertiban (NCPO)], yang dipimpin [m39=m20 dia], {e10 memberlakukan jam malam} dan {e11 menahan} [m22:THA.ELI mantan Perdana Menteri Yingluck Shinawatra].
[m34=m22 Yingluck] sendiri sudah lebih dulu {e12 dicopot} [m23:THA.JUD Mahkamah Konstitusi], 7 Mei, karena mutasi seorang pejabat pada 2011.
Juru bicara dewan, [m24:THA.MIL Kolonel Winthai Suvaree], berjanji [m25=m22 adik bungsu Thaksin] itu {e13 dibebaskan} "<<q3 dalam waktu tidak lebih dari sepekan>>". Tidak ada penyiksaan, katanya.
Tetapi bukan hanya Yingluck. [m35:THA.CVL Lebih dari 150 politikus, dosen, dan pegiat] {e14 dipanggil} ke markas. [m26:THA.OPP Pemimpin Kaus Merah Jatuporn Prompan] tidak diketahui keberadaannya.
Di depan [m27:@THA pusat perbelanjaan Terminal 21], Minggu, [m28:THA.CVL seribu orang lebih] {e15 berunjuk rasa} menentang larangan berkumpul. [m36:THA.MIL Serdadu] membentuk barikade dan {e16 menggelandang} [m29:THA.CVL dua perempuan].
[m37:IDN.GOV Kedutaan Besar RI] {e17 mengimbau} [m30:IDN.CVL sekitar 2.500 WNI] agar menjauhi kerumunan. Duta Besar [m31:IDN.GOV Lutfi Rauf] menyatakan <<q4 semuanya dalam keadaan baik>>.
Sejak monarki absolut berakhir pada 1932, [m38=m6 tentara Thailand] telah 12 kali berhasil merebut kekuasaan. Yang terakhir, September 2006, {e18 menggulingkan} [m32:THA.GOV Thaksin Shinawatra]. (Ant/AFP/X-4)
e1 m5 > m6 ACCUSE actual 2014-05-24/day mode=disapprove ctx=pro_democracy,diplomatic
e2 m5 > m7 CONSULT actual 2014-05-24/day mode=visit ctx=diplomatic
e3 m11 > m12 ACCUSE actual 2014-05-26/none mode=disapprove ctx=diplomatic,pro_democracy
e4 m13 > m14 REQUEST requested 2014-05-26/none mode=change ctx=military,pro_democracy
e5 m17 > m6 SANCTION denied 2014-05-26/none ctx=diplomatic said=m16
e6 m18 > m6 SANCTION actual 2014-05-23/day mode=discontinue ctx=military,pro_democracy
e7 m18 > m6 REJECT actual 2014-05-24/day mode=meet ctx=military,pro_democracy
e8 m20 > m33 COERCE actual 2014-05-22/day mode=seize ctx=pro_autocracy,military
e19 m1 > m33 COERCE actual 2014-05-22/day mode=seize ctx=pro_autocracy,military again
e20 m2 > m1 REQUEST requested 2014-05-24/day mode=change ctx=pro_democracy,diplomatic
e9 m20 > m33 COERCE actual 2014-05-20/day mode=martial-law ctx=pro_autocracy,military
e10 m21 > m33 COERCE actual 2014-05-22/day mode=curfew ctx=pro_autocracy,rights_freedoms
e11 m21 > m22 COERCE actual 2014-05-22/day mode=arrest ctx=pro_autocracy
e12 m23 > m34 SANCTION actual 2014-05-07/day mode=convict ctx=legal,executive bg
e13 m24 > m25 CONCEDE planned 2014-05-26/none ctx=pro_autocracy
e14 m21 > m35 COERCE actual 2014-05-26/none mode=arrest ctx=pro_autocracy,repression
e15 m28 > m21 PROTEST actual 2014-05-25/day mode=demo ctx=pro_democracy
e16 m36 > m29 COERCE actual 2014-05-25/day mode=arrest ctx=repression
e17 m37 > m30 REQUEST requested 2014-05-26/none mode=yield ctx=human_security
e18 m38 > m32 COERCE actual 2006-09-01/month mode=seize ctx=pro_autocracy,military bg
q1 m8 direct cue=tuturnya
q2 m16 indirect cue=kata
q3 m24 mixed cue=berjanji
q4 m31 indirect cue=menyatakan
rel m39 leads m21
rel m40 ally_of m6

### Suara.com 2022-07-14 article
= [m40:LKA.GOV Pemimpinnya] {e16 Kabur} ke Maladewa, Kolombo Dikuasai [m41:LKA.CVL Massa]
~byline Bangun Santoso
~date_line Kamis, 14 Juli 2022 | 07:10 WIB
~share Suara.com
Suara.com - [m1:LKA.GOV Presiden Sri Lanka Gotabaya Rajapaksa] {e1 kabur} ke [m2:@MDV Maladewa] dengan pesawat angkatan udara pada Rabu (13/7/2022) dini hari, ditemani istri dan dua pengawal. Dari sana [m3=m1 ia] menunjuk [m4:LKA.GOV Perdana Menteri Ranil Wickremesinghe] sebagai pelaksana tugas.
Penunjukan itu seperti menyiram bensin. [m5:LKA.CVL Ribuan pengunjuk rasa] langsung {e2 menyerbu} [m6:LKA.GOV kantor Ranil] di Flower Road, Kolombo.
[m7:LKA.COP Polisi] {e3 menembakkan gas air mata}; [m8=m5 seorang pemuda] meninggal karena sesak napas.
"<<q1 [m9=m5 Kami] {e4 mau} dua-duanya pergi: [m35=m1 Gota] dan [m36=m4 Ranil]. Rumah [m37=m35+m36 mereka] sudah jadi museum,>>" teriak [m10:LKA.CVL Damith], mahasiswa, dari atas tembok.
[m29=m4 Ranil] {e5 memerintahkan} [m11:LKA.MIL tentara] melakukan apa pun untuk memulihkan ketertiban. Perintah itu tidak begitu digubris. Panglima Staf Pertahanan [m12:LKA.MIL Jenderal Shavendra Silva] malah {e6 menyerukan} agar [m13:LKA.LEG para pemimpin partai] berembuk.
[m30=m1 Gotabaya] sebelumnya {e7 berjanji} mundur pada hari Rabu. Sampai tengah malam surat pengunduran diri itu belum sampai ke meja [m14:LKA.LEG Ketua Parlemen Mahinda Yapa Abeywardena].
Krisis bermula dari kas negara yang kosong. Pada 12 April [m15:LKA.GOV Kolombo] {e8 menghentikan} pembayaran utang luar negerinya kepada [m16:? para kreditur], termasuk [m17:CHN.GOV China]. Antrean bensin mengular berhari-hari; listrik padam 13 jam.
[m18:IND.GOV India], yang sudah {e9 menyalurkan} kredit 3,8 miliar dolar AS, {e10 menepis} tuduhan [m32:? sejumlah media] ikut melarikan [m33=m1 Gotabaya]. "<<q2 Itu spekulasi tak berdasar,>>" kata [m31:IND.GOV Komisi Tinggi India] lewat Twitter.
[m42=m21 Maladewa] punya cerita sendiri. Ketua parlemen [m19:MDV.LEG Mohamed Nasheed], sahabat lama keluarga Rajapaksa, disebut-sebut {e11 mengatur} pendaratan. Partai oposisi [m20:MDV.OPP PPM] {e12 mengecam} [m21:MDV.GOV pemerintah] karena memberi tempat kepada orang yang dibenci rakyatnya.
Selepas dari Male, ke mana? [m43:@SGP Singapura] kabarnya. [m22:SGP.GOV Kementerian Luar Negeri Singapura] hanya bilang <<q3 [m23=m1 yang bersangkutan] tidak meminta dan tidak diberi {e13 suaka}>>.
Bagaimana [m38:IDN.GOV Jakarta]? [m24:IDN.GOV Kemlu] {e14 mengirim} bantuan obat senilai Rp22 miliar bulan April dan kini menyiapkan evakuasi 340 WNI. Ekonom [m25:? Faisal Basri] {e15 mengingatkan} [m26:IDN.GOV pemerintahan Joko Widodo] supaya tidak ikut-ikutan membangun mercusuar dengan utang.
"<<q4 Bukan berarti [m39=m38 Indonesia] akan bangkrut. Tapi Hambantota itu pelajaran,>>" ujar [m34=m25 dia] dalam diskusi daring.
Pelabuhan [m27:@LKA Hambantota] sejak 2017 disewa dan dikelola [m28:CMPORT.BUS China Merchants Port] selama 99 tahun.
e1 m1 > m5 RETREAT actual 2022-07-13/day ctx=executive
e16 m40 > m41 RETREAT actual 2022-07-13/day ctx=executive again
e2 m5 > m6 PROTEST actual 2022-07-13/day mode=riot ctx=executive,economic
e3 m7 > m5 ASSAULT actual 2022-07-13/day mode=crowd-control ctx=repression
e4 m9 > m35,m36 REQUEST requested 2022-07-13/day mode=change ctx=executive
e5 m29 > m11 REQUEST requested 2022-07-13/day mode=yield ctx=repression,military
e6 m12 > m13 REQUEST requested 2022-07-14/none mode=meet ctx=political_institutions
e7 m30 > m14 CONCEDE planned 2022-07-13/day ctx=executive
e8 m15 > m16 SANCTION actual 2022-04-12/day mode=discontinue ctx=economic bg
e9 m18 > m15 AID actual 2022-07-14/none ctx=economic bg
e10 m18 > m32 REJECT actual 2022-07-14/none ctx=diplomatic
e11 m19 > m33 AID actual 2022-07-13/day ctx=executive,asylum
e12 m20 > m21 ACCUSE actual 2022-07-14/none mode=disapprove ctx=asylum,diplomatic
e13 m22 > m23 AID denied 2022-07-14/none ctx=asylum
e14 m24 > m15 AID actual 2022-04-01/month ctx=health bg
e15 m25 > m26 REQUEST requested 2022-07-14/none mode=change ctx=economic
q1 m10 direct cue=teriak
q2 m31 direct cue=kata
q3 m22 indirect cue=bilang
q4 m34 direct cue=ujar
rel m28 controls m27 from=2017

### VIVAnews 2010-05-05 article
= Renovasi KBRI Singapura, [m28:IDN.ELI Eks Dubes] {e4 Divonis Bersalah}
~date_line Rabu, 5 Mei 2010, 15:12 WIB
~byline Arry Anggadha, Yudho Rahardjo
VIVAnews - [m1:IDN.JUD Majelis hakim Pengadilan Tindak Pidana Korupsi] {e1 menjatuhkan hukuman} tiga tahun penjara kepada [m2:IDN.ELI mantan Duta Besar RI untuk Singapura Slamet Hidayat]. Ketua majelis [m3:IDN.JUD Jupriyadi] membacakan putusannya di [m4:@IDN Kuningan, Jakarta], Rabu 5 Mei 2010.
Terdakwa lain, bekas bendahara kedutaan [m5:IDN.ELI Erizal], {e2 kena} 20 bulan.
Menurut [m6=m1 hakim], <<q1 keduanya menggelembungkan biaya perbaikan atap, gedung, dan rumah dinas sepanjang 2003–2004 hingga negara rugi Rp 8,4 miliar>>.
[m7:IDN.JUD Jaksa KPK Zet Tadung Allo], yang sebelumnya {e3 menuntut} lima tahun bagi Slamet, menyatakan pikir-pikir.
"<<q2 [m8=m2 Saya] menjalankan perintah. Surat dari [m30:IDN.GOV Pejambon] ada,>>" ujar [m9=m2 Slamet] di luar ruang sidang. [m10:IDN.CVL Pengacaranya, Aloysius Salmon], {e5 akan mengajukan banding}.
Siapa pemberi perintah? Dalam persidangan Maret lalu nama [m11:IDN.ELI Sudjadnan Parnohadiningrat], bekas Sekretaris Jenderal [m12:IDN.GOV Departemen Luar Negeri], berkali-kali muncul. [m24=m11 Sudjadnan], yang pernah bertugas di [m31:@AUS Canberra] dan Washington, {e6 ditetapkan} sebagai tersangka oleh [m13:IDN.JUD Komisi Pemberantasan Korupsi (KPK)] sejak November 2009.
[m14=m11 Diplomat karier] itu {e7 membantah} menerima 200 ribu dolar AS. Uang itu, kata [m25=m11 dia] kepada penyidik, <<q3 dititipkan untuk [m15:? atasannya] dan telah dikembalikan>>.
Kasus lain menunggu giliran. [m16:IDN.JUD Kejaksaan Agung] sejak Januari {e8 menyidik} dugaan penggelembungan harga tiket pemulangan diplomat yang melibatkan [m17:IDN.GOV sebelas pegawai]. [m18:IDN.GOV Menlu Marty Natalegawa] telah {e9 membebastugaskan} [m19=m17 mereka].
Wakil Ketua Komisi I DPR [m20:IDN.LEG Agus Gumiwang Kartasasmita] {e10 meminta} [m21=m18 Marty] membersihkan kementeriannya. "<<q4 Bagaimana mau bicara wibawa di luar negeri kalau tiket saja dimainkan?>>" kata [m26=m20 politisi] [m22:IDN.PTY Golkar] itu.
Dari [m29:SGP.GOV Singapura] tidak ada komentar. Negeri itu menempati peringkat ketiga terbersih dalam indeks [m23:TI Transparency International] tahun lalu, sedangkan [m27:@IDN Indonesia] nomor 111.
• VIVAnews
e1 m1 > m2 SANCTION actual 2010-05-05/day mode=convict ctx=corruption,legal
e4 m1 > m28 SANCTION actual 2010-05-05/day mode=convict ctx=corruption,legal again
e2 m1 > m5 SANCTION actual 2010-05-05/day mode=convict ctx=corruption,legal
e3 m7 > m2 ACCUSE actual 2010-05-05/none mode=allege ctx=corruption,legal bg
e5 m10 > m1 REJECT planned 2010-05-05/none ctx=corruption,legal
e6 m13 > m24 ACCUSE actual 2009-11-01/month mode=allege ctx=corruption,legal bg
e7 m14 > m13 REJECT actual 2010-05-05/none ctx=corruption,legal
e8 m16 > m17 ACCUSE actual 2010-01-01/month mode=investigate ctx=corruption,legal
e9 m18 > m19 SANCTION actual 2010-05-05/none mode=expel ctx=corruption bg
e10 m20 > m21 REQUEST requested 2010-05-05/none mode=change ctx=corruption,legislative
q1 m6 indirect cue=Menurut
q2 m9 direct cue=ujar
q3 m25 indirect cue=kata
q4 m26 direct cue=kata
rel m26 member_of m22
rel m3 leads m1
