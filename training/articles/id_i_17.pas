### DW Indonesia 2018-01-24 article
= [m1:TUR.GOV Erdogan] Janji Cekik Pasukan Afrin, [m2:USA.GOV Washington] Serba Salah
~date_line 24.01.2018
~caption Tank Turki di dekat Hassa, provinsi Hatay
Empat hari sudah [m3:TUR.MIL artileri Turki] {e1 menggempur} perbukitan di sekitar [m4:@SYR Afrin]. Operasi Ranting Zaitun, begitu namanya, diluncurkan Sabtu lalu setelah [m5:RUS.MIL pengamat militer Rusia] {e2 ditarik} dari kota itu.
Sasarannya [m6:YPG.REB Unit Perlindungan Rakyat (YPG)], milisi Kurdi Suriah yang menguasai wilayah tersebut sejak 2012. Bagi [m7=m1 Ankara], [m8=m6 kelompok itu] bagian dari [m9:PKK.REB PKK]; bagi [m10=m2 Amerika Serikat], tulang punggung [m11:SDF.REB Pasukan Demokratik Suriah (SDF)], yang merebut Raqqa dari [m12:ISIS.REB ISIS] tiga bulan lalu.
"<<q1 Kami akan mencekiknya sebelum ia lahir>>," kata Presiden Recep Tayyip Erdogan. Yang dimaksudnya ialah pasukan perbatasan 30.000 orang yang {e3 diumumkan} koalisi pimpinan Washington pada 14 Januari.
Pengumuman itu sudah setengah dibatalkan. [m13:USA.GOV Menteri Luar Negeri Rex Tillerson] mengatakan maksudnya {e4 disalahpahami}; [m14=m2 negaranya], lanjutnya, tidak membentuk tentara baru.
Rabu malam [m15:USA.GOV Donald Trump] {e5 menelepon} Erdogan. Versi Gedung Putih: [m16=m15 Trump] {e6 meminta} operasi dibatasi. Versi Ankara: permintaan itu tidak pernah ada, dan justru sang tamu telepon {e7 berjanji} tidak lagi mengirim senjata kepada [m31=m6 YPG].
Rusia, yang menguasai udara di sana, memberi lampu hijau diam-diam. [m17:YPG.REB Sipan Hemo], komandan umum [m32=m6 YPG], {e8 menuduh} [m28:RUS.GOV Moskow] berkhianat. "<<q2 Mereka bilang serahkan Afrin kepada [m18:SYR.GOV Damaskus], atau hadapi Turki>>," ujarnya.
[m19=m18 Pemerintah Suriah] {e9 mengecam} serbuan itu sebagai agresi terang-terangan, tetapi tidak mengerahkan apa-apa.
Di medan, yang maju lebih dulu bukan orang Turki, melainkan [m20:FSA.REB Tentara Pembebasan Suriah (FSA)], kelompok yang didukung Ankara. [m21=m20 Mereka] {e10 merebut} bukit Barsaya, kehilangannya, lalu merebutnya lagi.
Roket balasan {e11 menghantam} [m22:@TUR Reyhanli] dan Kilis; dua warga sipil tewas.
Berlin terjepit. Tank yang terlihat di layar adalah Leopard 2 buatan [m23:DEU.GOV Jerman]. [m24:DEU.GOV Menteri Luar Negeri Sigmar Gabriel] Kamis ini {e12 menunda} keputusan peremajaannya sampai kabinet baru terbentuk. [m25:DEU.LEG Norbert Roettgen], ketua komisi luar negeri parlemen, {e13 mendesak} agar ditolak saja.
[m26:FRA.GOV Prancis] {e14 meminta} sidang [m29:UN Dewan Keamanan]. [m27:NATO Sekretaris Jenderal NATO Jens Stoltenberg] memaklumi hak membela diri anggotanya, Turki.
Di dalam negeri, [m30:TUR.CVL 150 orang] {e15 ditangkap} karena cuitan.
e1 m3 > m6 ASSAULT actual 2018-01-20/day mode=heavy-weapons ctx=military,territory
e2 m5 > m6 RETREAT actual 2018-01-20/none mode=withdraw ctx=military
e3 m10 > m11 AGREE planned 2018-01-14/day ctx=military bg
e4 m13 > m1 CONCEDE actual 2018-01-24/none ctx=military
e5 m15 > m1 CONSULT actual 2018-01-24/day mode=phone ctx=military,diplomatic
e6 m16 > m1 REQUEST requested 2018-01-24/day mode=yield ctx=military
e7 m15 > m1 AGREE planned 2018-01-24/day ctx=military
e8 m17 > m28 ACCUSE actual 2018-01-24/none mode=disapprove ctx=military
e9 m19 > m1 ACCUSE actual 2018-01-24/none mode=disapprove ctx=military
e10 m21 > m6 ASSAULT actual 2018-01-24/none ctx=military,territory
e11 m6 > m22 ASSAULT actual 2018-01-24/none mode=heavy-weapons ctx=military
e12 m24 > m1 REJECT actual 2018-01-25/day ctx=military
e13 m25 > m23 REQUEST requested 2018-01-24/none mode=change ctx=military
e14 m26 > m29 REQUEST requested 2018-01-24/none mode=meet ctx=military
e15 m7 > m30 COERCE actual 2018-01-24/none mode=arrest ctx=repression
q1 m1 direct cue=kata
q2 m17 direct cue=ujarnya
rel m8 controls m4 from=2012
rel m8 part_of m11
rel m17 leads m6
rel m20 ally_of m7

### Tribun Manado 2014-03-24 article
= Pendemo Segel KPU, Panwas {e9 Rekomendasi} Pencoretan Caleg
~byline Penulis: Finneke Wolajan
TRIBUNMANADO.CO.ID, [m1:@IDN TONDANO] - Pintu [m2:IDN.GOV kantor KPU Minahasa] digembok dari luar. Kuncinya entah di mana.
Yang menggembok, {e1 massa} [m3:IDN.PTY Partai Hanura] dari Langowan, Senin (24/3/2014) pagi. [m4=m3 Mereka] marah karena calegnya, [m5:IDN.PTY Denny Sumolang], {e2 dicoret} tiga hari lalu.
"<<q1 Katanya mantan napi. Padahal sudah bebas enam tahun. Ini pesanan!>>" ujar [m6:IDN.PTY Wenny Lumentut], Ketua [m7:IDN.PTY DPC Hanura Minahasa].
Pesanan siapa? [m8=m6 Wenny] menunjuk ke satu arah: partai beringin.
[m9:IDN.PTY Golkar] tidak terima. [m10:IDN.PTY Careig Runtu], ketuanya di Minahasa, {e3 menantang} [m21=m6 Wenny] bersumpah di gereja.
"<<q2 Jangan asal bunyi. [m11=m9 Kami] juga dicoret satu orang, dan kami tidak gembok-gembok>>," katanya.
[m12:IDN.GOV Ketua KPU Minahasa Meidy Tinangon], yang tertahan di dalam bersama tujuh staf, bicara lewat jendela.
"<<q3 Pencoretan itu {e4 rekomendasi} Panwas. Kalau keberatan, {e5 gugat}. Bukan begini>>," ucapnya.
[m13:IDN.JUD Panwaslu] membenarkan. [m14:IDN.JUD Ketua Panwaslu Erwin Sumampouw] mengatakan masih ada dua nama lagi yang akan {e6 diusulkan}, tapi ogah menyebut partainya.
Jam sebelas, [m15:IDN.COP Kapolres Minahasa AKBP Ronald Rumondor] datang membawa tang. Gembok {e7 dipotong}. Massa menyoraki, lalu bernyanyi.
[m16=m15 Rumondor] tidak menahan siapa pun. "<<q4 Mereka tertib. Cuma salah tempat>>," katanya sambil tersenyum.
Malam ini [m22=m6 Wenny] {e8 bertolak} ke Jakarta. Dia mau bertemu [m17:IDN.PTY Wiranto], orang nomor satu Hanura, minta izin bawa perkara ke [m18:IDN.JUD DKPP].
~read_also Baca: Kabasaran Menari di Bukit Kasih
[m23=m5 Sumolang] sendiri santai. [m19=m5 Dia] sibuk panen cengkih.
"<<q5 Rezeki tidak ke mana>>," katanya.
e1 m3 > m2 PROTEST actual 2014-03-24/day mode=obstruct ctx=election
e2 m2 > m5 SANCTION actual 2014-03-21/day mode=discontinue ctx=election
e3 m10 > m6 REQUEST requested 2014-03-24/none mode=change ctx=election
e4 m13 > m2 REQUEST requested 2014-03-24/none mode=change ctx=election bg
e5 m3 > m2 ACCUSE hypothetical 2014-03-24/none mode=allege ctx=election,legal
e6 m14 > m2 REQUEST planned 2014-03-24/none mode=change ctx=election
e7 m15 > m3 COERCE actual 2014-03-24/day ctx=election
e8 m6 > m17 CONSULT planned 2014-03-24/day mode=visit ctx=election
e9 m13 > m2 REQUEST requested 2014-03-24/none mode=change ctx=election again
q1 m6 direct cue=ujar
q2 m10 direct cue=katanya
q3 m12 direct cue=ucapnya
q4 m16 direct cue=katanya
q5 m19 direct cue=katanya
rel m6 leads m7
rel m17 leads m3
rel m12 leads m2
rel m14 leads m13

### VOA Indonesia 2009-05-06 article
= Pawai Sepeda ke Lembah Swat: Taliban Bubar, Perjanjian Robek
~date_line 06/05/2009
Belum tiga bulan umurnya, perjanjian Malakand praktis mati. [m1:PAK.MIL Tentara Pakistan] hari Rabu {e1 membombardir} tambang zamrud di dekat [m2:@PAK Mingora] yang sejak Maret diduduki [m3:TTP.REB Taliban].
Di bawah perjanjian itu, [m4:PAK.GOV pemerintah provinsi perbatasan barat laut] {e2 membolehkan} hukum syariat berlaku di enam distrik; imbalannya, [m5:TTP.REB Maulana Fazlullah] dan anak buahnya meletakkan senjata. Yang menjadi perantara [m6:TNSM.REB Sufi Muhammad], mertuanya, yang memimpin [m7:TNSM.REB TNSM].
Senjata itu tidak pernah diletakkan. April lalu [m8=m3 kelompok tersebut] {e3 memasuki} Buner, seratus kilometer dari Islamabad.
"<<q1 Mereka mengatakan syariat, lalu mengambil mobil kami>>," tutur [m9:PAK.REF Zahir Shah], guru yang mengungsi ke Mardan.
[m10:PAK.GOV Mian Iftikhar Hussain], menteri penerangan provinsi dari [m11:PAK.PTY Partai Nasional Awami (ANP)], mengumumkan bahwa pembicaraan {e4 diakhiri}. Partai sekuler itu memimpin koalisi di Peshawar. Tetapi, katanya, pintu {e5 tetap terbuka} jika [m26=m3 Taliban] mundur dari kantor polisi.
[m12:TTP.REB Muslim Khan], juru bicara Taliban Swat, {e6 menuding} pemerintah yang merobek perjanjian lebih dahulu. Ia membantah orang-orangnya {e7 menanam} ranjau di Mingora.
Semua ini berlangsung ketika [m13:PAK.GOV Presiden Asif Ali Zardari] berada di Washington. Bersama [m14:AFG.GOV Hamid Karzai] dari Afghanistan ia {e8 diterima} [m15:USA.GOV Presiden Barack Obama] di Gedung Putih, Rabu.
Tuan rumah tidak menyembunyikan kegelisahannya. Akhir bulan lalu [m16:USA.GOV Hillary Clinton] {e9 menyebut} [m24:PAK.GOV Islamabad] menyerah kepada kaum militan. Kini [m17=m15 Obama] {e10 berjanji} 1,5 miliar dolar setahun selama lima tahun; [m18:USA.LEG Kongres] belum menyetujuinya.
[m27=m13 Zardari], yang mengetuai bersama putranya [m19:PAK.PTY Partai Rakyat Pakistan (PPP)], {e11 meminta} helikopter. Ia menepis kekhawatiran bahwa senjata nuklirnya dapat direbut.
[m28=m14 Karzai] membawa soal lain: serangan [m25:USA.MIL pesawat Amerika] di Farah, Senin malam, yang {e12 menewaskan} [m20:AFG.CVL puluhan warga desa]. [m21:USA.GOV Clinton] {e13 menyatakan} penyesalan yang dalam.
Dari Lahore, [m22:PAK.OPP Nawaz Sharif], pemimpin oposisi, {e14 mendukung} operasi militer di Swat asal parlemen diberi tahu.
[m23:UNHCR Badan pengungsi PBB] memperkirakan setengah juta orang akan lari. Bus ke Mardan sudah penuh; banyak yang bersepeda.
e1 m1 > m3 ASSAULT actual 2009-05-06/day mode=heavy-weapons ctx=military
e2 m4 > m5 CONCEDE actual 2009-02-01/month ctx=religion_ethnicity,military bg
e3 m8 > m4 COERCE actual 2009-04-01/month mode=seize ctx=territory bg
e4 m10 > m3 SANCTION actual 2009-05-06/none mode=discontinue ctx=military
e5 m10 > m3 AGREE hypothetical 2009-05-06/none ctx=military
e6 m12 > m4 ACCUSE actual 2009-05-06/none mode=allege ctx=military
e7 m3 > m1 ASSAULT denied 2009-05-06/none mode=explosives ctx=military said=m12
e8 m15 > m13,m14 CONSULT actual 2009-05-06/day mode=visit ctx=diplomatic,military
e9 m16 > m24 ACCUSE actual 2009-04-01/month mode=disapprove ctx=military bg
e10 m17 > m13 AGREE planned 2009-05-06/day ctx=economic
e11 m13 > m15 REQUEST requested 2009-05-06/none mode=assist ctx=military
e12 m25 > m20 ASSAULT actual 2009-05-04/day mode=aerial ctx=military
e13 m21 > m14 SUPPORT actual 2009-05-06/none ctx=military
e14 m22 > m1 SUPPORT actual 2009-05-06/none ctx=military
q1 m9 direct cue=tutur
rel m6 leads m7
rel m10 member_of m11
rel m13 leads m19

### Viva 2019-11-20 article
= Menteri Edhy {e12 Cabut} Aturan Tenggelamkan Kapal? Ini Jawabannya
~date_line Rabu, 20 November 2019 | 15:29 WIB
~byline Oleh : Mohammad Arief Hidayat, Eduward Ambarita
VIVA – Ruang rapat [m1:IDN.LEG Komisi IV DPR] mendadak gaduh. Ada yang menyebut nama Susi.
"<<q1 Jangan bawa-bawa menteri lama. Yang sekarang namanya [m2:IDN.GOV Edhy Prabowo]>>," kata [m3:IDN.LEG Ketua Komisi IV Sudin], memukul palu.
Soalnya memang sensitif. Benarkah kebijakan peledakan kapal pencuri ikan {e1 dihapus}?
Edhy menggeleng. "<<q2 Tidak {e2 dihapus}. Kalau lari, melawan, ya tenggelamkan. Kalau sudah di pelabuhan, mending buat nelayan>>," ucapnya, Rabu (20/11/2019).
Politikus [m4:IDN.PTY Gerindra] itu mengaku punya 72 kapal rampasan yang mau {e3 dihibahkan} ke [m5:IDN.LAB koperasi nelayan].
Rencana itu {e4 dikritik} [m6:IDN.LEG Riezky Aprilia]. "<<q3 Nanti dibeli lagi sama [m7:IDN.BUS cukong]-nya. Balik mencuri>>," cetus anggota [m8:IDN.PTY Fraksi PDIP] ini.
Dari Pangandaran, Susi ikut bersuara lewat Twitter. [m9:IDN.ELI Mantan menteri] itu {e5 mendesak} [m24:IDN.GOV Presiden] tidak mundur.
Di hari yang sama, di Natuna, [m10:IDN.GOV kapal pengawas Orca 3] {e6 menangkap} dua kapal [m11:VNM.CVL Vietnam]. Ada insiden. Kapal [m12:VNM.MIL penjaga pantai Hanoi] sempat {e7 menyenggol} lambung Orca.
"<<q4 ABK [m13=m10 kita] aman. Nota protes sudah [m14=m15 kami] {e8 titip} ke [m16:IDN.GOV Kemlu]>>," kata [m15:IDN.GOV Plt Dirjen PSDKP Agus Suherman].
Kemlu {e9 memanggil} [m17:VNM.GOV Duta Besar Vietnam Pham Vinh Quang], kemungkinan Jumat. Dalam kasus April lalu, saat [m18:IDN.MIL KRI Tjiptadi] {e10 ditabrak}, sang dubes juga dipanggil.
[m19:VNM.GOV Hanoi] selama ini membantah kapalnya {e11 menabrak} siapa pun. Dua negara anggota [m20:ASEAN ASEAN] itu belum menuntaskan batas zona ekonomi di Laut Natuna Utara.
Ketua [m21:KNTI.LAB Kesatuan Nelayan Tradisional Indonesia], [m23:KNTI.LAB Dani Setiawan], minta satu hal saja.
"<<q5 Solarnya dulu dibereskan, Pak Menteri. Kapal hibah tanpa solar buat apa?>>" katanya.
Edhy tertawa. Rapat ditutup pukul tiga.
e1 m2 > m11 CONCEDE denied 2019-11-20/none ctx=natural_resource again
e2 m2 > m11 CONCEDE denied 2019-11-20/day ctx=natural_resource
e3 m2 > m5 AID planned 2019-11-20/none ctx=natural_resource
e4 m6 > m2 ACCUSE actual 2019-11-20/day mode=disapprove ctx=natural_resource
e5 m9 > m24 REQUEST requested 2019-11-20/none mode=change ctx=natural_resource
e6 m10 > m11 COERCE actual 2019-11-20/day mode=seize ctx=natural_resource,territory
e7 m12 > m10 ASSAULT actual 2019-11-20/day ctx=territory
e8 m14 > m19 ACCUSE planned 2019-11-20/none mode=disapprove ctx=diplomatic
e9 m16 > m17 ACCUSE planned 2019-11-22/day mode=disapprove ctx=diplomatic
e10 m12 > m18 ASSAULT actual 2019-04-01/month ctx=territory bg
e11 m12 > m18 ASSAULT denied 2019-11-20/none ctx=territory again
e12 m2 > m11 CONCEDE denied 2019-11-20/none again
q1 m3 direct cue=kata
q2 m2 direct cue=ucapnya
q3 m6 direct cue=cetus
q4 m15 direct cue=kata
q5 m23 direct cue=katanya
rel m3 leads m1
rel m2 member_of m4
rel m6 member_of m8
rel m23 leads m21
