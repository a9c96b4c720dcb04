### Antara 2023-02-10
[m1:IDN.MIL Dua pesawat Hercules TNI AU] {e1 mendarat} di Adana membawa tenda dan 47 personel SAR. [m2=m1 Rombongan pertama itu] {e2 disambut} [m3:TUR.GOV wakil gubernur setempat], yang menjelaskan bahwa [m4=m3 pihaknya] paling memerlukan alat berat. [m5:IDN.GOV Menko PMK Muhadjir Effendy] mengatakan gelombang kedua {e3 akan menuju} Aleppo jika [m6:SYR.GOV Damaskus] memberi izin. Izin tersebut {e4 baru diberikan} setelah [m7:UN Martin Griffiths] melobi [m8=m6 pemerintah di sana]. [m9:GRC.MED Regu dokter Yunani], tetangga yang sering berselisih dengan [m10=m3 tuan rumah], sudah lebih dulu bekerja di Hatay.
e1 m1 > m3 AID actual 2023-02-10/none ctx=disasters
e2 m3 > m2 CONSULT actual 2023-02-10/none ctx=disasters,diplomatic
e3 m5 > m6 AID hypothetical 2023-02-10/none ctx=disasters
e4 m8 > m7 RETREAT actual 2023-02-10/none mode=access ctx=disasters

### Kompas.com 2011-10-18
Lima tahun empat bulan [m8=m1 ia] disekap di Gaza. Pagi ini kopral [m1:ISR.MIL Gilad Shalit] {e1 diserahkan} kepada [m2:EGY.SPY mediator Mesir] di Rafah, dan [m3:ISR.GOV Israel] {e2 membebaskan} 477 tahanan sebagai pembayaran tahap pertama. Empat puluh di antara [m4:HAMAS.REB mereka] {e3 diterbangkan} ke Turki, Qatar, dan Suriah karena tak boleh pulang. [m5:PSE.GOV Mahmoud Abbas] {e4 memeluk} sebagian yang tiba di Ramallah. [m6:DEU.SPY Gerhard Conrad], perwira intelijen yang ikut {e5 merundingkannya}, menolak difoto. [m7=m1 Prajurit 25 tahun itu] tampak pucat.
e1 m4 > m1 RETREAT actual 2011-10-18/none mode=release ctx=military
e2 m3 > m4 RETREAT actual 2011-10-18/none mode=release ctx=military
e3 m3 > m4 COERCE actual 2011-10-18/none mode=deport ctx=military
e4 m5 > m4 SUPPORT actual 2011-10-18/none ctx=military
e5 m6 > m3,m4 CONSULT actual 2011-10-18/none mode=third-party ctx=diplomatic

### detikNews 2018-08-22
[m1:IDN.MIL KRI Raden Eddy Martadinata] dan [m2:AUS.MIL HMAS Adelaide] {e1 berlatih} penyelamatan di perairan Kupang selama empat hari. Latihan serupa pernah {e2 ditiadakan} ketika [m3:IDN.GOV Jakarta] marah karena sebuah buku pelajaran di Perth dianggap melecehkan [m4:IDN.MIL TNI]. Menurut [m5:AUS.MIL Komodor Allison Norris], hubungan [m6=m3+m7 kedua tetangga] kini pulih. [m7:AUS.GOV Negaranya] juga {e3 menghibahkan} dua kapal patroli bekas. Hibah itu {e4 diapresiasi} [m8:IDN.MIL Laksamana Siwi Sukma Adji], yang bulan depan {e5 berkunjung} ke Sydney.
e1 m1 > m2 COOPERATE actual 2018-08-22/none ctx=military
e2 m3 > m7 SANCTION actual 2017-01-01/year mode=discontinue ctx=military,diplomatic bg
e3 m7 > m3 AID actual 2018-08-22/none ctx=military
e4 m8 > m7 SUPPORT actual 2018-08-22/none ctx=military
e5 m8 > m7 CONSULT planned 2018-09-01/month mode=visit ctx=military

### Tempo.co 2014-05-31
[m1:USA.MIL Sersan Bowe Bergdahl] berjalan terseok ke helikopter; penculiknya melambaikan tangan. Untuk mendapatkannya kembali, [m2:USA.GOV Gedung Putih] {e1 melepas} lima komandan dari Guantanamo ke tangan [m3:QAT.GOV Doha], yang {e2 berjanji} mengawasi [m4:TALIBAN.REB mereka] setahun. [m5=m4 Gerakan itu] memperlakukan kelimanya bak pahlawan. [m6:USA.OPP Senator Lindsey Graham] {e4 mengancam} akan mengusulkan pemakzulan bila [m10=m2 presiden] mengulanginya. [m7:AFG.GOV Kabul] {e5 memprotes}: [m8=m4 para bekas tawanan] dipindahkan ke negara ketiga tanpa persetujuannya. [m9=m1 Sang sersan] diterbangkan ke Jerman.
e1 m2 > m4 RETREAT actual 2014-05-31/none mode=release ctx=military,terrorism
e2 m3 > m2 AGREE planned 2014-05-31/none ctx=military,terrorism
e4 m6 > m2 THREATEN threatened 2014-05-31/none ctx=legislative,military
e5 m7 > m2 ACCUSE actual 2014-05-31/none mode=disapprove ctx=diplomatic,military

### CNN Indonesia 2021-10-28
[m1:GIN.MIL Kolonel Mamady Doumbouya] {e1 mengembalikan} paspor diplomatik [m2:GIN.OPP Cellou Dalein Diallo], pemimpin oposisi yang setahun dilarang bepergian. Politikus 69 tahun itu {e2 berterima kasih} dan {e3 menyatakan siap membantu} masa peralihan. Berbeda nasib, [m3:GIN.ELI Alpha Conde], presiden terguling, masih {e4 dikurung}; [m4:ECOWAS ECOWAS] {e5 meminta} [m8=m3 ia] dilepas. Menurut [m5=m1 sang pemimpin junta], [m6=m3 bekas profesor itu] diperlakukan layak dan {e6 tidak akan dikirim} ke luar negeri. [m7:TUR.GOV Ankara] pernah menawarkan rumah.
e1 m1 > m2 RETREAT actual 2021-10-28/none ctx=political_institutions
e2 m2 > m1 SUPPORT actual 2021-10-28/none ctx=political_institutions
e3 m2 > m1 AGREE actual 2021-10-28/none ctx=political_institutions
e4 m1 > m3 COERCE actual 2021-10-28/none mode=arrest ctx=military,executive
e5 m4 > m1 REQUEST requested 2021-10-28/none mode=yield ctx=human_rights
e6 m5 > m4 REJECT actual 2021-10-28/none mode=yield ctx=human_rights

### Republika 2016-08-12
Truk-truk dari Aden tiba dengan tepung yang sudah setengah basi. [m1:WFP Program Pangan Dunia] {e1 membagikannya} kepada [m2:YEM.CVL warga Taiz], kota yang setahun {e2 dikepung} [m3:HOUTHI.REB Houthi]. [m11=m3 Kelompok itu] {e3 mengizinkan} konvoi lewat berkat {e4 perantaraan} [m4:OMN.GOV Muskat]. "<<q1 [m5=m1 Kami] hanya membawa seperlima kebutuhan>>," ujar [m6:WFP Torben Due], direkturnya. [m7:SAU.MIL Koalisi pimpinan Arab Saudi] {e5 menuduh} [m8=m3 lawannya] mencuri muatan; [m9=m6 direktur itu] mengatakan sejauh ini [m10=m1 lembaganya] {e6 tidak kehilangan} apa-apa.
e1 m1 > m2 AID actual 2016-08-12/none ctx=human_security
e2 m3 > m2 COERCE actual 2016-08-12/none mode=restrict ctx=military,human_security
e3 m11 > m1 RETREAT actual 2016-08-12/none mode=access ctx=human_security
e4 m4 > m3,m1 CONSULT actual 2016-08-12/none mode=third-party ctx=human_security
e5 m7 > m8 ACCUSE actual 2016-08-12/none mode=allege ctx=human_security
e6 m9 > m7 REJECT actual 2016-08-12/none ctx=human_security
q1 m6 direct cue=ujar

### Viva 2010-10-14
Satu per satu [m9=m1 mereka] naik dalam kapsul sempit. [m1:CHL.LAB Luis Urzua], mandor yang menjaga semangat 32 rekannya di perut bumi, keluar paling akhir dan {e1 memeluk} [m2:CHL.GOV Presiden Sebastian Pinera]. Kapsul itu dibuat galangan [m3:CHL.MIL Angkatan Laut] dengan {e2 bantuan} [m4:USA.GOV NASA]. [m5:BOL.GOV Evo Morales] {e3 datang} menjemput Carlos Mamani, satu-satunya [m6=m5 warganya] di antara [m7=m1 para penambang]. [m10=m2 Tuan rumah] {e4 menjanjikan} keselamatan kerja yang lebih baik; [m8:CHL.LAB serikat buruh tambang] menunggu bukti.
e1 m1 > m2 SUPPORT actual 2010-10-13/day ctx=disasters
e2 m4 > m2 AID actual 2010-10-14/none ctx=disasters
e3 m5 > m2 CONSULT actual 2010-10-13/day mode=visit ctx=diplomatic,disasters
e4 m10 > m8 AGREE planned 2010-10-14/none ctx=economic

### Kompas 2002-05-20
Pukul nol nol lewat sedikit, [m1:TLS.GOV Xanana Gusmao] menyaksikan bendera barunya dikerek. [m2:IDN.GOV Megawati Soekarnoputri] {e1 hadir} selama dua jam meski [m3:IDN.LEG Ketua MPR Amien Rais] {e2 menentang} kepergiannya. [m4=m1 Bekas gerilyawan itu] {e3 menggandeng} tangan [m5=m2 tamunya] di hadapan massa yang bersorak. [m6:UN Kofi Annan] {e4 menyerahkan} kekuasaan pemerintahan secara resmi. [m7:IDN.MIL Dua kapal perang] yang mengawal [m8=m2 sang presiden] diminta menjauh oleh [m9:AUS.MIL penjaga perdamaian]; [m10=m7 keduanya] menurut.
e1 m2 > m1 CONSULT actual 2002-05-20/none mode=visit ctx=diplomatic
e2 m3 > m2 REJECT actual 2002-05-20/none mode=change ctx=diplomatic
e3 m4 > m5 SUPPORT actual 2002-05-20/none ctx=diplomatic
e4 m6 > m1 RETREAT actual 2002-05-20/none ctx=political_institutions

### Okezone 2017-08-28
Setelah dua bulan saling tatap di dataran tinggi Doklam, [m1:IND.MIL prajurit India] {e1 ditarik} 150 meter dan [m2:CHN.MIL buldoser China] {e2 berhenti} bekerja. [m3:IND.GOV Sushma Swaraj] menyebutnya pelepasan bersama. Versi Beijing lain: [m4=m1 para penyusup], ujar [m5:CHN.GOV Hua Chunying], telah pulang, sedangkan pasukan [m6=m5 negaranya] {e3 akan tetap berpatroli}. [m7:BTN.GOV Thimphu], pemilik tanah yang diperebutkan, {e4 menyambut} perkembangan tersebut. [m8:IND.GOV Narendra Modi] pekan depan {e5 bertolak} ke Xiamen.
e1 m1 > m2 RETREAT actual 2017-08-28/none mode=withdraw ctx=territory,military
e2 m2 > m1 RETREAT actual 2017-08-28/none ctx=territory,military
e3 m6 > m1 MOBILIZE planned 2017-08-28/none mode=troops ctx=territory,military
e4 m7 > m1,m2 SUPPORT actual 2017-08-28/none ctx=territory
e5 m8 > m5 CONSULT planned 2017-09-04/week mode=visit ctx=diplomatic

### Liputan6.com 2021-05-08
Vaksin itu disuntikkan di balai desa yang dulu kantor polisi. [m1:CHN.GOV Beijing] {e1 menghibahkan} 200 ribu dosis kepada [m2:PNG.GOV Papua Nugini], tetapi [m3=m2 Port Moresby] belum menggunakannya karena menunggu izin [m4:WHO WHO]. Sementara itu [m5:AUS.GOV Canberra] {e2 menerbangkan} 8.000 dosis dan enam perawat. "<<q1 [m6=m2 Kami] tidak memilih-milih kawan>>," kata [m7:PNG.GOV James Marape]. [m8:CHN.GOV Duta Besar Zeng Fanhua] {e3 menuding} [m9=m5 negara pesaingnya] menyabot program itu; tudingan yang {e4 ditepis} [m10:AUS.GOV Zed Seselja].
e1 m1 > m2 AID actual 2021-05-08/none ctx=health
e2 m5 > m3 AID actual 2021-05-08/none ctx=health
e3 m8 > m9 ACCUSE actual 2021-05-08/none mode=allege ctx=health
e4 m10 > m8 REJECT actual 2021-05-08/none ctx=health
q1 m7 direct cue=kata

### SINDOnews 2022-02-15
Kereta bermuatan tank meninggalkan Krimea, kata [m1:RUS.MIL Igor Konashenkov], sebab latihan telah usai. {e1 Penarikan} itu disambut hati-hati. [m2:NATO Jens Stoltenberg] belum melihat tanda-tandanya di lapangan; malah, menurut [m3=m2 dia], [m4=m1 Moskow] {e2 menambah} jumlah. [m5:DEU.GOV Olaf Scholz] {e3 duduk} di ujung meja enam meter dan {e4 meminta} [m6:RUS.GOV tuan rumah Kremlin] melanjutkan dialog. [m7:RUS.LEG Duma] pada hari yang sama {e5 mengusulkan} pengakuan atas dua republik di Donbas. Situs [m8:UKR.MIL kementerian pertahanan Ukraina] {e6 lumpuh diretas}.
e1 m1 > m8 RETREAT denied 2022-02-15/none mode=withdraw ctx=military said=m1
e2 m4 > m8 MOBILIZE actual 2022-02-15/none mode=troops ctx=military said=m3
e3 m5 > m6 CONSULT actual 2022-02-15/none mode=visit ctx=diplomatic,military
e4 m5 > m6 REQUEST requested 2022-02-15/none mode=meet ctx=diplomatic
e5 m7 > m6 REQUEST requested 2022-02-15/none mode=change ctx=territory,legislative
e6 m9 > m8 COERCE actual 2022-02-15/none mode=cyber ctx=cyber
Pelakunya diduga [m9:RUS.SPY GRU].

### Suara.com 2019-12-07
Di landasan Zurich dua tawanan berpapasan. [m1:USA.EDU Xiyue Wang], mahasiswa Princeton yang {e1 dipenjara} [m2:IRN.GOV Teheran] tiga tahun, dan [m3:IRN.EDU Massoud Soleimani], ahli sel punca yang {e2 ditahan} [m4:USA.COP FBI] di Atlanta, {e3 dipertukarkan} lewat jasa [m5:CHE.GOV Swiss]. [m6:USA.GOV Donald Trump] {e4 berterima kasih} atas perundingan yang adil. "<<q1 Lihat, [m7=m6+m2 kita] bisa membuat kesepakatan>>," tulisnya. [m8:IRN.GOV Mohammad Javad Zarif] menjemput [m9=m3 ilmuwan itu] dengan pesawatnya.
e1 m2 > m1 COERCE actual 2016-08-01/year mode=arrest ctx=intelligence bg
e2 m4 > m3 COERCE actual 2018-10-01/year mode=arrest ctx=economic bg
e3 m2 > m6 RETREAT actual 2019-12-07/none mode=release ctx=diplomatic
e4 m6 > m2 SUPPORT actual 2019-12-07/none ctx=diplomatic
q1 m6 direct cue=tulisnya

### Media Indonesia 2006-08-15
Pukul delapan pagi senjata terdiam. [m1:ISR.MIL Tank-tank Merkava] {e1 mulai keluar} dari Marjayoun, dan [m2:LBN.CVL pengungsi] memacu mobil berkasur di atap menuju desa masing-masing walau [m3:LBN.MIL tentara] {e2 meminta} [m4=m2 mereka] menunggu. Kelompok [m5:HEZBOLLAH.REB Hassan Nasrallah], yang mengklaim kemenangan ilahi, {e3 membagikan} sewa rumah setahun bagi pemilik yang kehilangan atap. [m6:FRA.GOV Paris] {e4 siap memimpin} pasukan [m7:UN PBB]; [m8:IDN.GOV Jakarta] menawarkan satu batalion, {e5 tawaran yang ditentang} [m9:ISR.GOV Dan Gillerman].
e1 m1 > m5 RETREAT actual 2006-08-15/none mode=withdraw ctx=military
e2 m3 > m4 REQUEST requested 2006-08-15/none mode=change ctx=human_security
e3 m5 > m2 AID actual 2006-08-15/none ctx=human_security
e4 m6 > m7 AGREE actual 2006-08-15/none ctx=peacekeeping
e5 m9 > m8 REJECT actual 2006-08-15/none mode=assist ctx=peacekeeping

### Jawa Pos 2023-07-14 none
Pesawat N219 buatan [m1:IDN.BUS PT Dirgantara Indonesia] unjuk terbang di depan [m2:? calon pembeli] dari sebelas negara. [m3:SEN.GOV Rombongan Senegal] memotret kokpit; [m4:BRN.BUS perusahaan charter dari Bandar Seri Begawan] menanyakan harga. Saingannya, Twin Otter buatan [m5:CAN.BUS De Havilland], juga dipamerkan. "<<q1 Kelebihan [m6=m1 kami] ada di biaya perawatan>>," ujar [m7:IDN.BUS Gita Amperiawan], direktur utama.
q1 m7 direct cue=ujar

### Antara 2009-12-19
Dua belas jam di luar jadwal, [m1:USA.GOV Barack Obama] menerobos ruangan tempat [m2:CHN.GOV Wen Jiabao] {e1 berunding} dengan [m3:IND.GOV Manmohan Singh], [m4:BRA.GOV Lula da Silva], dan [m5:ZAF.GOV Jacob Zuma]. Dari situ lahir naskah tiga halaman. [m6:TUV.GOV Ian Fry], delegasi Tuvalu, {e2 menolaknya} dengan suara tercekat. [m7:SDN.GOV Lumumba Di-Aping], ketua [m8:G77 kelompok negara berkembang], {e3 menyamakannya} dengan Holocaust, ucapan yang {e4 diprotes} [m9:GBR.GOV Ed Miliband]. Tuan rumah [m10:DNK.GOV Lars Lokke Rasmussen] {e5 hanya mencatat} dokumen tersebut.
e1 m2 > m3,m4,m5 CONSULT actual 2009-12-18/day mode=multilateral ctx=environment
e2 m6 > m1 REJECT actual 2009-12-19/none mode=change ctx=environment
e3 m7 > m1 ACCUSE actual 2009-12-19/none mode=disapprove ctx=environment
e4 m9 > m7 ACCUSE actual 2009-12-19/none mode=disapprove ctx=environment,diplomatic
e5 m10 > m1 CONCEDE actual 2009-12-19/none ctx=environment
rel m7 leads m8

### VOA Indonesia 2017-05-07
[m1:NGA.EDU Delapan puluh dua siswi Chibok] {e1 dibebaskan} setelah tiga tahun, ditukar dengan beberapa [m2:BOKOHARAM.REB komandan Boko Haram]. [m3:ICRC Palang Merah Internasional] {e2 menjadi penengah} bersama [m4:CHE.GOV Swiss]. Para gadis itu {e3 diterima} [m5:NGA.GOV Muhammadu Buhari] di Abuja sebelum [m6=m5 presiden yang sakit itu] kembali terbang ke London. Masih ada 113 lagi; "<<q1 [m7=m8 Kami] tidak akan berhenti>>," kata [m8:NGA.CVL Oby Ezekwesili], yang memimpin kampanye. [m9:NGA.MIL Militer], yang berkali-kali mengklaim [m10=m2 kelompok tersebut] tamat, tidak ikut merayakan.
e1 m2 > m1 RETREAT actual 2017-05-07/none mode=release ctx=terrorism
e2 m3,m4 > m2,m5 CONSULT actual 2017-05-07/none mode=third-party ctx=terrorism
e3 m5 > m1 CONSULT actual 2017-05-07/day ctx=terrorism
q1 m8 direct cue=kata

### Kumparan 2024-12-18
[m1:VUT.GOV Charlot Salwai] {e1 mengumumkan keadaan darurat} tujuh hari setelah gempa 7,3 merubuhkan gedung kedutaan di Port Vila. [m2:FRA.MIL Helikopter dari Noumea], [m3:AUS.MIL Hercules dari Brisbane], dan [m4:NZL.MIL Orion dari Auckland] {e2 tiba} hampir bersamaan. [m5=m2+m3+m4 Ketiganya] bekerja di bawah perjanjian FRANZ. [m6:CHN.GOV Beijing], yang membangun gedung parlemen, {e3 mengirim} regu belakangan. "<<q1 Lautlah yang menghubungkan [m7=m8 kami]>>," ujar [m8:FJI.GOV Sitiveni Rabuka], {e4 menawarkan} 54 personel.
e1 m1 > m9 COERCE actual 2024-12-18/none mode=martial-law ctx=disasters
e2 m2,m3,m4 > m1 AID actual 2024-12-18/none ctx=disasters
e3 m6 > m1 AID actual 2024-12-18/none ctx=disasters
e4 m8 > m1 AGREE actual 2024-12-18/none ctx=disasters
q1 m8 direct cue=ujar
[m9:VUT.CVL Penduduk ibu kota] tidur di lapangan.

### Bisnis Indonesia 2012-11-20
Untuk pertama kali seorang presiden Amerika menginjak Yangon. [m1:USA.GOV Barack Obama] {e1 memeluk} [m2:MMR.OPP Aung San Suu Kyi] di rumah tepi danau dan {e2 menjanjikan} 170 juta dolar. Sejam sebelumnya [m3=m1 ia] {e3 bertemu} [m4:MMR.GOV Thein Sein], jenderal yang menanggalkan seragam; [m9=m4 sang jenderal] {e4 berkomitmen} membuka penjara bagi [m5:ICRC Palang Merah]. Larangan impor atas barang [m6=m4 negerinya] {e5 telah dicabut} [m8=m1 Washington] pekan lalu, kecuali giok. [m7:HRW Human Rights Watch] {e6 menganggap} lawatan itu terlalu dini.
e1 m1 > m2 SUPPORT actual 2012-11-19/day ctx=diplomatic,pro_democracy
e2 m1 > m4 AGREE planned 2012-11-19/day ctx=economic
e3 m3 > m4 CONSULT actual 2012-11-19/day mode=visit ctx=diplomatic
e4 m9 > m5 CONCEDE planned 2012-11-19/day ctx=human_rights
e5 m8 > m6 COOPERATE actual 2012-11-13/week ctx=economic
e6 m7 > m1 ACCUSE actual 2012-11-20/none mode=disapprove ctx=human_rights

### BBC Indonesia 2025-05-10
Empat hari [m10=m2+m3 keduanya] bertukar drone. Sabtu sore [m1:USA.GOV Donald Trump] mengumumkan [m2:IND.GOV India] dan [m3:PAK.GOV Pakistan] {e1 setuju} berhenti menembak. [m4:PAK.GOV Shehbaz Sharif] {e2 berterima kasih} kepada [m5=m1 juru damai itu]; [m11=m2 New Delhi], sebaliknya, menegaskan hal itu disepakati langsung oleh dua [m6=m2+m3 jenderal operasi] lewat telepon. Beberapa jam kemudian ledakan terdengar di Srinagar. "<<q1 Mana gencatan senjatanya?>>" tanya [m7:IND.GOV Omar Abdullah]. [m8=m2 Negaranya] {e3 menuduh} [m9=m3 tetangganya] melanggar, tuduhan yang segera {e4 disangkal}.
e1 m2 > m3 CONCEDE planned 2025-05-10/none ctx=military
e2 m4 > m5 SUPPORT actual 2025-05-10/none ctx=diplomatic,military
e3 m8 > m9 ACCUSE actual 2025-05-10/none mode=allege ctx=military
e4 m9 > m8 REJECT actual 2025-05-10/none ctx=military
q1 m7 direct cue=tanya

### Pikiran Rakyat 2016-05-01
Sembilan awak kapal tunda Brahma 12 disekap sebulan lebih di Sulu. [m1:ABUSAYYAF.REB Kelompok Abu Sayyaf] {e1 melepas} [m2:IDN.LAB mereka] di depan rumah [m3:PHL.GOV gubernur setempat], Abdusakur Tan. [m4:IDN.MIL Kivlan Zen], purnawirawan yang pernah {e2 memantau} perdamaian di Mindanao, mengaku berperan lewat kerabat [m5:MNLF.REB Nur Misuari]. Soal tebusan, [m6:IDN.GOV Retno Marsudi] {e3 membantah}. [m7:PHL.MIL Militer Filipina] pun mengatakan tidak tahu. [m8=m1 Kelompok yang sama] sepekan sebelumnya {e4 memenggal} [m9:CAN.BUS John Ridsdel].
e1 m1 > m2 RETREAT actual 2016-05-01/none mode=release ctx=terrorism,crime
e2 m4 > m5 CONSULT actual 1995-01-01/year ctx=peacekeeping bg
e3 m6 > m1 REJECT actual 2016-05-01/none ctx=terrorism
e4 m8 > m9 ASSAULT actual 2016-04-25/week mode=targeted ctx=terrorism

### Tribunnews 2008-07-02
[m11=m4 Mereka] kira helikopter itu milik lembaga kemanusiaan. Begitu mengudara, [m1:COL.MIL para perwira berkaus Che Guevara] {e1 melumpuhkan} dua penjaga dan berteriak bahwa [m2:COL.PTY Ingrid Betancourt] dan empat belas lainnya telah bebas. Enam tahun [m3=m2 bekas calon presiden itu] {e2 disekap} [m4:FARC.REB FARC]. [m5:FRA.GOV Nicolas Sarkozy], yang berkali-kali {e3 mengirim} utusan kepada [m6=m4 gerilyawan], {e4 berterima kasih} kepada [m7:COL.GOV Alvaro Uribe]. [m8:VEN.GOV Hugo Chavez] juga memberi ucapan; [m9=m7 ia] dan [m10=m8 tetangganya itu] baru saja berdamai.
e1 m1 > m4 ASSAULT actual 2008-07-02/none mode=abduct ctx=military
e2 m4 > m3 ASSAULT actual 2002-02-01/year mode=abduct ctx=terrorism
e3 m5 > m6 CONSULT actual 2008-07-02/none ctx=diplomatic bg
e4 m5 > m7 SUPPORT actual 2008-07-02/none ctx=military

### Kompas.id 2020-03-01
Tinta baru kering di Doha. [m1:USA.GOV Zalmay Khalilzad] dan [m2:TALIBAN.REB Mullah Abdul Ghani Baradar] {e1 membubuhkan} nama pada perjanjian empat bagian: [m3:USA.MIL serdadu asing] {e2 akan pergi} dalam 14 bulan, dan sebagai gantinya [m4=m2 pihak lawan] {e3 tak akan memberi tempat} bagi [m5:ALQAEDA.REB Al-Qaeda]. [m6:AFG.GOV Ashraf Ghani], yang tidak diundang, keesokan harinya {e4 menolak} melepas lima ribu tahanan. Menurut [m7=m6 dia], [m10=m1 Washington] tidak berhak menjanjikannya. [m8:PAK.GOV Menlu Qureshi] mengaku [m9=m8 negaranya] berjasa.
e1 m1 > m2 SUPPORT actual 2020-03-01/none ctx=military,diplomatic
e2 m3 > m4 CONCEDE planned 2020-03-01/none ctx=military
e3 m4 > m1 CONCEDE planned 2020-03-01/none ctx=terrorism
e4 m6 > m2 REJECT actual 2020-03-01/day mode=yield ctx=military

### Antara 2001-04-12
Sebelas hari awak pesawat mata-mata EP-3 menjadi tamu tak diundang di Hainan. [m1:CHN.GOV Jiang Zemin] {e1 melepas} [m2:USA.MIL kedua puluh empat orang itu] setelah [m3:USA.GOV Joseph Prueher], duta besar, {e2 menyerahkan} surat yang dua kali memuat kata sangat menyesal. Bagi [m4=m1 tuan rumah] itu {e3 permintaan maaf}; [m5:USA.GOV Colin Powell] mengatakan bukan. Keluarga [m6:CHN.MIL Wang Wei], pilot yang jetnya {e4 bertabrakan} dengan pesawat tersebut, masih menanti kabar. [m7:TWN.GOV Taipei] mengikuti semuanya dengan cemas.
e1 m1 > m2 RETREAT actual 2001-04-12/none mode=release ctx=military,intelligence
e2 m3 > m1 CONCEDE actual 2001-04-11/day ctx=military,diplomatic
e3 m3 > m4 CONCEDE denied 2001-04-11/day ctx=military,diplomatic
e4 m6 > m2 ASSAULT actual 2001-04-01/day ctx=military
