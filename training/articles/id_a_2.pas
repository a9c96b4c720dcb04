### CNN Indonesia 2024-08-23 article
= [m1:IDN.LEG DPR] {e17 Batal Sahkan} RUU Pilkada, [m2:IDN.EDU Mahasiswa] Tetap {e1 Geruduk} [m3:IDN.GOV KPU]
~byline CNN Indonesia
~date_line Jumat, 23 Agu 2024 11:20 WIB
[m4:@IDN Jakarta], [m5:#CNN CNN Indonesia] -- [m6:IDN.LEG Wakil Ketua DPR Sufmi Dasco Ahmad] mengumumkan <<q1 revisi Undang-Undang Pilkada {e2 batal disahkan}>>. Keputusan itu keluar Kamis (22/8) malam, selagi gas air mata masih mengepul di sekitar gedung parlemen.
"<<q2 Yang berlaku adalah putusan [m7:IDN.JUD MK]. Tidak ada paripurna diam-diam>>," kata [m8=m6 politikus Gerindra tersebut].
Sejak pagi, [m9:IDN.EDU puluhan ribu orang dari kampus, serikat buruh, dan komunitas seniman] {e3 mengepung} [m10=m1 Senayan]. Pagar sebelah barat {e4 dijebol} menjelang sore.
[m11:IDN.COP Polda Metro Jaya] {e5 menghalau} [m12=m9 mereka] dengan meriam air, lalu {e6 menciduk} [m13:IDN.CVL 301 orang]. Sebagian besar {e7 dilepas} Jumat pagi setelah [m14:IDN.LEG sejumlah anggota Komisi III] datang {e8 menjamin}.
[m15:IDN.CVL Tim Advokasi untuk Demokrasi] menyebut <<q3 [m34:IDN.CVL sedikitnya 26 demonstran] {e9 dipukuli} di dalam mobil tahanan>>.
Kabid Humas Polda Metro Jaya [m16:IDN.COP Kombes Ade Ary Syam Indradi] berkata [m17=m11 pihaknya] tidak mengetahui hal tersebut. "<<q4 Silakan {e10 lapor} ke [m18:IDN.COP Propam] kalau ada bukti>>," katanya.
Pangkal kemarahan adalah rapat [m19:IDN.LEG Badan Legislasi DPR] pada Rabu. Dalam tempo tujuh jam, [m20=m19 Baleg] {e11 menyepakati} pasal yang mengesampingkan putusan [m21:IDN.JUD Mahkamah Konstitusi] sehari sebelumnya mengenai ambang batas pencalonan dan usia calon gubernur.
Hanya [m22:IDN.PTY PDI Perjuangan] yang {e12 menentang}. [m23:IDN.PTY Delapan fraksi lain], semuanya anggota [m24:IDN.PTY Koalisi Indonesia Maju] atau calon pendatang barunya, setuju.
[m25:IDN.GOV Presiden Joko Widodo] menyatakan {e13 menghormati} [m26=m1+m21 kedua lembaga]. Bagi [m27:IDN.EDU Ketua BEM UI Verrel Uziel], jawaban semacam itu cuci tangan.
"<<q5 [m28=m25 Beliau] ayah dari orang yang diuntungkan pasal itu. Masa hanya menghormati?>>" ucap [m38=m27 Verrel]. [m29=m27 Mahasiswa hukum itu] {e14 mengancam} akan menduduki kompleks [m30=m3 KPU] apabila peraturan pencalonan tidak diterbitkan sampai Minggu malam.
Anggota KPU [m31:IDN.GOV Idham Holik] meminta semua pihak bersabar. Rancangan peraturan, kata [m35=m31 dia], <<q6 {e15 akan dibahas} dengan [m32:IDN.LEG Komisi II DPR] pada Senin (26/8)>>.
Jumat pagi sekitar seribu orang sudah duduk di Jalan Imam Bonjol. [m36=m11 Polisi] {e16 menempatkan} [m33:IDN.COP 1.700 personel] di sana. Toko-toko di [m37:@IDN Menteng] tetap buka.
e1 m2 > m3 PROTEST actual 2024-08-23/day mode=demo ctx=election,legislative
e2 m6 > m9 CONCEDE actual 2024-08-22/day ctx=election,legislative
e17 m1 > m2 CONCEDE actual 2024-08-22/day ctx=election,legislative again
e3 m9 > m10 PROTEST actual 2024-08-22/day mode=demo ctx=election,legislative
e4 m9 > m10 PROTEST actual 2024-08-22/day mode=vandalize ctx=election,legislative
e5 m11 > m12 ASSAULT actual 2024-08-22/day mode=crowd-control ctx=repression
e6 m11 > m13 COERCE actual 2024-08-22/day mode=arrest ctx=repression
e7 m11 > m13 RETREAT actual 2024-08-23/day mode=release ctx=repression
e8 m14 > m13 SUPPORT actual 2024-08-23/none ctx=legislative
e9 m11 > m34 ASSAULT actual 2024-08-22/day mode=beat ctx=repression said=m15
e10 m15 > m18 ACCUSE hypothetical 2024-08-23/none mode=allege ctx=repression
e11 m20 > m21 REJECT actual 2024-08-21/day mode=yield ctx=election,legislative bg
e12 m22 > m20 REJECT actual 2024-08-21/day mode=change ctx=election,legislative bg
e13 m25 > m26 SUPPORT actual 2024-08-23/none ctx=election
e14 m29 > m30 THREATEN threatened 2024-08-23/none mode=territory ctx=election
e15 m31 > m32 CONSULT planned 2024-08-26/day ctx=election,legislative said=m31
e16 m36 > m2 MOBILIZE actual 2024-08-23/day mode=police ctx=election
q1 m6 indirect cue=mengumumkan
q2 m8 direct cue=kata
q3 m15 indirect cue=menyebut
q4 m16 direct cue=katanya
q5 m27 direct cue=ucap
q6 m31 indirect cue=kata
rel m6 member_of m1
rel m19 part_of m1
rel m23 member_of m24
rel m16 member_of m11
rel m31 member_of m30

### Republika 2017-07-20 article
= [m41:IDN.GOV Pemerintah] {e13 Cabut} Badan Hukum [m1:HTI_ORG.REL HTI]
~byline Rep: Nur Halimah/ Red: Bayu Prakoso
~date_line Kamis 20 Jul 2017 08:05 WIB
[m2:#Republika REPUBLIKA.CO.ID], [m3:@IDN JAKARTA] -- [m4:IDN.GOV Kementerian Hukum dan HAM] {e1 mencabut} status badan hukum [m5:HTI_ORG.REL Hizbut Tahrir Indonesia (HTI)], Rabu (19/7). Dengan demikian [m6=m5 organisasi yang berdiri secara resmi sejak 2014 itu] bubar demi hukum.
Dirjen Administrasi Hukum Umum [m7:IDN.GOV Freddy Harris] mengatakan {e14 pencabutan} didasarkan pada Perppu Ormas yang diteken [m8:IDN.GOV Presiden Joko Widodo] pada 10 Juli. "<<q1 Kalau tidak terima, tersedia jalur hukum>>," katanya dalam jumpa pers.
[m47=m5 HTI] memang akan menempuhnya. [m9:HTI_ORG.REL Juru bicara HTI Ismail Yusanto] {e2 menyatakan} [m10=m5 pihaknya] segera membawa [m11=m4 Kemenkumham] ke [m12:IDN.JUD PTUN Jakarta].
Permohonan uji materi atas perppu itu bahkan {e3 sudah didaftarkan} ke [m13:IDN.JUD Mahkamah Konstitusi] dua hari sebelumnya oleh kuasa hukum [m42=m5 mereka], [m14:IDN.PTY Yusril Ihza Mahendra], yang juga ketua umum [m15:IDN.PTY Partai Bulan Bintang].
"<<q2 Ini kezaliman yang nyata. Tanpa sidang, tanpa peringatan, [m16=m5 kami] dibubarkan>>," ujar [m46=m9 Ismail].
Ia {e4 membantah} tuduhan [m17:IDN.GOV Menko Polhukam Wiranto] bahwa [m18=m5 ormasnya] hendak mengganti Pancasila. "<<q3 Mana aktanya, mana buktinya? [m19=m17 Beliau] tidak pernah mau bertemu [m20=m5 kami]>>," lanjut [m44=m9 dia].
Dukungan kepada [m21:IDN.GOV pemerintah] mengalir dari [m22:NU.REL Nahdlatul Ulama]. Ketua Umum PBNU [m23:NU.REL Said Aqil Siroj] {e5 memuji} langkah itu "<<q4 terlambat tetapi tepat>>".
Sejak tahun lalu [m24:BANSER.SOC Banser], sayap pemuda [m51=m22 NU], berulang kali {e6 membubarkan} pengajian [m25=m5 HTI] di [m26:@IDN Jawa Timur], kadang di bawah mata [m43:IDN.COP polisi].
[m45:MUHAMMADIYAH.REL Muhammadiyah] lebih berhati-hati. [m27:MUHAMMADIYAH.REL Sekretaris Umum PP Muhammadiyah Abdul Mu'ti] {e7 meminta} [m28=m21 pemerintah] tidak memperlakukan bekas anggota [m48=m5 HTI] sebagai musuh.
Di parlemen, [m29:IDN.PTY Gerindra], [m30:IDN.PTY PKS], dan [m31:IDN.PTY PAN] {e8 akan menolak} perppu tersebut dalam masa sidang mendatang. [m50=m31 PAN] menjadi soal tersendiri karena partai pimpinan [m32:IDN.PTY Zulkifli Hasan] itu punya kursi di kabinet.
"<<q5 Kalau mau melawan, keluar saja>>," {e9 sindir} [m33:IDN.PTY Wasekjen PKB Daniel Johan].
[m34:HRW.NGO Human Rights Watch], yang tidak sejalan dengan pandangan [m35=m5 HTI] soal perempuan dan minoritas, {e10 mengecam} {e12 pembubaran} [m36=m5 kelompok itu]. Menurut peneliti seniornya [m37:HRW.NGO Andreas Harsono], <<q6 aturan semacam itu kelak bisa dipakai terhadap siapa pun>>.
[m40:HIZBUTTAHRIR.REL Hizbut Tahrir] berdiri di [m38:@PSE Yerusalem] pada 1953 dan dilarang di sejumlah negara. [m39:DEU.GOV Jerman] {e11 melarangnya} pada Januari 2003.
Kantor [m49=m5 HTI] di Crown Palace, Tebet, kemarin terkunci. Papan namanya sudah tidak ada.
e1 m4 > m5 SANCTION actual 2017-07-19/day mode=discontinue ctx=religion_ethnicity,rights_freedoms
e2 m10 > m11 ACCUSE planned 2017-07-20/none mode=allege ctx=legal,rights_freedoms said=m9
e3 m14 > m21 ACCUSE actual 2017-07-17/day mode=allege ctx=legal,rights_freedoms
e4 m9 > m17 REJECT actual 2017-07-20/none mode=yield ctx=rights_freedoms
e5 m23 > m21 SUPPORT actual 2017-07-20/none ctx=religion_ethnicity
e6 m24 > m25 COERCE actual 2016-01-01/year mode=restrict ctx=religion_ethnicity,rights_freedoms bg
e7 m27 > m28 REQUEST requested 2017-07-20/none mode=change ctx=religion_ethnicity
e8 m29,m30,m31 > m21 REJECT planned 2017-07-20/none mode=change ctx=legislative,rights_freedoms
e9 m33 > m31 ACCUSE actual 2017-07-20/none mode=disapprove ctx=legislative,executive
e10 m34 > m21 ACCUSE actual 2017-07-20/none mode=disapprove ctx=rights_freedoms
e11 m39 > m40 SANCTION actual 2003-01-01/month mode=discontinue ctx=religion_ethnicity bg
e12 m4 > m36 SANCTION actual 2017-07-19/day mode=discontinue ctx=religion_ethnicity,rights_freedoms again
e13 m41 > m1 SANCTION actual 2017-07-19/day mode=discontinue ctx=religion_ethnicity,rights_freedoms again
e14 m4 > m5 SANCTION actual 2017-07-19/day mode=discontinue ctx=religion_ethnicity,rights_freedoms again
q1 m7 direct cue=katanya
q2 m9 direct cue=ujar
q3 m9 direct cue=lanjut
q4 m23 mixed cue=memuji
q5 m33 direct cue=sindir
q6 m37 indirect cue=Menurut
rel m14 leads m15
rel m23 leads m22
rel m24 part_of m22
rel m32 leads m31
rel m9 member_of m5
rel m37 member_of m34

### Riau Pos 2014-03-12 article
= Asap Pekat, [m1:IDN.EDU Mahasiswa] {e1 Segel} [m2:IDN.GOV Kantor Gubernur Riau]
[m3:@IDN PEKANBARU] (RP) - Kesabaran [m4:IDN.EDU mahasiswa Universitas Riau] habis. Selasa (11/3), dengan masker dan mata merah, [m5=m4 ratusan dari mereka] {e2 merantai} pintu gerbang [m6:IDN.GOV kantor Gubernur Riau] di Jalan Sudirman.
Indeks pencemaran udara sejak dua pekan terakhir tak pernah turun dari angka berbahaya. Sekolah diliburkan, bandara tutup-buka.
"<<q1 [m7:IDN.GOV Gubernur] baru dilantik sudah ke mana-mana, tapi tidak ke lokasi api>>," pekik [m8:IDN.EDU Presiden Mahasiswa Unri Zulfa Hendri]. [m9=m8 Ia] {e3 menuntut} [m10:IDN.GOV Annas Maamun] mencabut izin [m11:IDN.BUS lima perusahaan kayu] yang lahannya terbakar.
[m38=m10 Annas] tidak tampak. [m12:IDN.GOV Sekretaris Daerah Zaini Ismail], yang keluar {e4 menemui} [m13=m1 massa] selepas zuhur, {e14 dilempari} botol air mineral.
"<<q2 Mencabut izin itu wewenang [m14:IDN.GOV Menteri Kehutanan], bukan [m35=m7 gubernur]>>," jelas [m39=m12 Zaini] sambil menepis botol. Ia lalu {e5 menyanggupi} permintaan lain [m36=m1 mahasiswa], yakni posko kesehatan gratis di tiap kecamatan.
Tak jauh dari sana, [m15:IDN.COP Kapolda Riau Brigjen Condro Kirono] mengumumkan [m16=m15 jajarannya] telah {e6 menahan} [m17:IDN.CVL 37 petani] dan {e7 menetapkan} satu perusahaan, [m18:IDN.BUS PT National Sago Prima], sebagai tersangka.
Bagi [m19:WALHI.CVL Direktur Walhi Riau Riko Kurniawan], perbandingan itu saja sudah lucu. "<<q3 Yang kecil diborgol, yang besar dikirimi surat>>," sindirnya. [m40:WALHI.CVL Walhi] {e8 menuding} [m20=m15+m16 polisi] tebang pilih.
[m21=m18 PT NSP] sendiri {e9 menolak} disebut pembakar. Lewat manajer humasnya, [m22:IDN.BUS Setyo Budi Utomo], anak usaha [m37:IDN.BUS Sampoerna Agro] tersebut mengaku justru kehilangan 2.000 hektare sagu.
Dari ibu kota, [m23:IDN.GOV Kepala BNPB Syamsul Maarif] memastikan [m24:IDN.MIL dua batalyon TNI] {e10 akan diterbangkan} ke [m25:@IDN Riau] begitu jarak pandang membaik. Presiden [m26:IDN.GOV Susilo Bambang Yudhoyono] menurut rencana {e11 mengunjungi} [m27=m25 provinsi penghasil minyak itu] Sabtu (15/3).
[m28:IDN.LEG DPRD Riau] tak mau ketinggalan. Ketua [m29:IDN.LEG Johar Firdaus] {e12 akan memanggil} [m30=m7 Gubernur] untuk dimintai penjelasan ihwal dana tanggap darurat Rp10 miliar.
Sementara itu, [m31:SGP.GOV Badan Lingkungan Nasional Singapura] belum menyampaikan keluhan. Tahun lalu [m32:SGP.GOV negara jiran itu] {e13 melayangkan protes} kepada [m33:IDN.GOV Jakarta] setelah indeks di sana menembus 400.
Rantai di gerbang akhirnya digergaji [m34:IDN.COP petugas Satpol PP] pukul 17.00. Tidak ada yang ditangkap. (amn/rul)
e1 m1 > m2 PROTEST actual 2014-03-11/day mode=obstruct ctx=environment,disasters again
e2 m5 > m6 PROTEST actual 2014-03-11/day mode=obstruct ctx=environment,disasters
e3 m9 > m10 REQUEST requested 2014-03-11/day mode=change ctx=environment
e4 m12 > m13 CONSULT actual 2014-03-11/day ctx=environment
e5 m12 > m13 CONCEDE planned 2014-03-11/day ctx=environment,health
e6 m16 > m17 COERCE actual 2014-03-12/none mode=arrest ctx=environment,legal
e7 m16 > m18 ACCUSE actual 2014-03-12/none mode=allege ctx=environment,legal
e8 m19 > m20 ACCUSE actual 2014-03-12/none mode=disapprove ctx=environment,legal
e9 m21 > m20 REJECT actual 2014-03-12/none mode=yield ctx=environment,legal
e10 m24 > m25 AID planned 2014-03-12/none ctx=disasters,military said=m23
e11 m26 > m27 CONSULT planned 2014-03-15/day mode=visit ctx=disasters,environment
e12 m29 > m30 ACCUSE planned 2014-03-12/none mode=investigate ctx=legislative,disasters
e13 m32 > m33 ACCUSE actual 2013-01-01/year mode=disapprove ctx=environment,diplomatic bg
e14 m13 > m12 PROTEST actual 2014-03-11/day mode=riot ctx=environment
q1 m8 direct cue=pekik
q2 m12 direct cue=jelas
q3 m19 direct cue=sindirnya
rel m29 leads m28
rel m8 leads m4

### Jawa Pos 2016-09-05 article none
= [m20=m3 Persebaya] Bermain di Laga Uji Coba, [m21=m2 Bonek] Penuhi Tambaksari
~byline Sidiq Prasetya
~caption Suporter Persebaya di tribun timur Gelora 10 November, Minggu. (Angger/Jawa Pos)
[m1:@IDN SURABAYA] – Gelora 10 November kembali hijau. Sedikitnya 15 ribu [m2:? suporter] menonton [m3:? Persebaya] menjamu [m4:? PSIS Semarang] dalam laga persahabatan, Minggu (4/9) sore.
Tim asuhan [m5:? Yusuf Ekodono] menang 2-1. Dua gol [m6=m3 tuan rumah] diborong penyerang muda [m7:? Rachmat Afandi], yang baru sebulan pulang dari masa cedera panjang.
"<<q1 Kaki saya masih kaku di sepuluh menit pertama. Setelah dengar nyanyian tribun, hilang semua>>," kata [m8=m7 pemain asal Gresik itu].
[m22=m4 PSIS] memperkecil kedudukan lewat titik putih pada menit ke-81. Pelatih [m9=m4 Laskar Mahesa Jenar] mengaku puas meski anak buahnya kalah bola-bola atas.
Manajer [m10:? Choirul Basalamah] berujar [m11=m3 klub] sedang mencari dua gelandang dari Liga Nusantara. Anggarannya, menurut [m18=m10 dia], tidak besar.
"<<q2 [m12=m3 Kami] bukan klub kaya. Kalau ada yang mau main karena cinta kota ini, silakan datang>>," ujarnya.
Jalannya pertandingan tertib. [m13:IDN.COP Polrestabes Surabaya] menempatkan [m19:IDN.COP petugas] di lima pintu, sedangkan [m14:IDN.GOV Wali Kota Tri Rismaharini] menonton babak kedua dari tribun VIP sambil makan kacang rebus.
Pedagang kaos kebagian rezeki. [m15:? Ningsih], 43, menghabiskan dua karung dagangan sebelum peluit panjang. Dulu, kenangnya, dagangan sebanyak itu baru habis dalam tiga pertandingan.
Pekan depan [m16=m3 Bajul Ijo] dijadwalkan bertandang ke [m17:@IDN Malang] untuk melawan tim amatir setempat. Harga tiket kemarin Rp15 ribu, sudah termasuk sumbangan untuk panti asuhan.
q1 m8 direct cue=kata
q2 m10 direct cue=ujarnya
rel m5 leads m3
rel m7 member_of m3
