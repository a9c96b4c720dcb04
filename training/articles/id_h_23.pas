### Kompas 2010-10-06 article
= Di Landasan Halim, [m1=m3 SBY] Urung {e1 Berangkat}
[m2:@IDN JAKARTA, KOMPAS] — Tangga pesawat sudah menempel dan separuh rombongan sudah duduk ketika [m3:IDN.GOV Presiden Susilo Bambang Yudhoyono] memanggil wartawan ke ruang tunggu VIP, Selasa (5/10).
Kunjungan tiga hari ke [m4:@NLD Den Haag], katanya, {e2 dibatalkan}. Yang menjadi sebab bukan [m5:NLD.GOV pemerintah Belanda], melainkan sidang kilat yang {e3 diminta} [m6:RMS.REB pengurus Republik Maluku Selatan] di pengasingan.
Dalam sidang itu [m7:RMS.REB John Wattilete], presiden [m8=m6 gerakan tersebut], menghendaki kepala negara asing itu {e4 ditangkap} begitu mendarat. [m9:NLD.JUD Hakim di Den Haag] {e5 menolak} permohonan itu, tetapi baru setelah pesawat batal mengudara.
~read_also BACA JUGA: Jadwal Imsakiyah untuk Wilayah Barat
"<<q1 Kalau harga diri bangsa dipertaruhkan, [m10=m3 saya] tidak bisa menerima>>," ucap [m11=m3 Presiden].
Di seberang sana kekecewaan tak ditutupi. [m12:NLD.GOV Perdana Menteri Jan Peter Balkenende] {e6 menyesalkan} pembatalan dan lewat telepon {e7 menjamin} kekebalan tamunya. [m13:NLD.GOV Ratu Beatrix], yang sedianya menjamu makan malam, tidak berkomentar.
~read_also Baca juga: Harga Emas Antam Hari Ini Turun Rp 4.000
[m14:NLD.PTY Geert Wilders], pemimpin [m15:NLD.PTY Partai Kebebasan] yang sejak pekan lalu {e8 menyokong} kabinet minoritas [m16:NLD.GOV Mark Rutte], ikut menyindir.
Di Jakarta tanggapan beragam. [m17:IDN.LEG Ketua DPR Marzuki Alie], kader [m18:IDN.PTY Demokrat], {e9 memuji} sikap itu. [m19:IDN.EDU Hikmahanto Juwana], guru besar UI, menilai [m20=m3 Presiden] bereaksi berlebihan.
[m21:IDN.PTY PDI-P], oposisi, {e10 mencecar} [m22:IDN.GOV Menlu Marty Natalegawa] karena terlambat membaca gelagat. [m23=m22 Marty] membantah [m24=m22 kementeriannya] {e11 meminta} jaminan tertulis.
Rencananya kedua pihak {e12 menandatangani} kemitraan komprehensif. Dokumen itu kini menunggu waktu yang lebih baik.
[m25=m5 Belanda] {e13 mengakui} secara moral proklamasi 1945 baru pada 16 Agustus 2005, lewat mulut [m26:NLD.GOV Menteri Bernard Bot], tamu [m27:IDN.GOV Jakarta] waktu itu.
Pesawat kepresidenan kembali ke hanggar pukul tiga.
~footer Sumber: berbagai laporan
e1 m1 > m5 REJECT actual 2010-10-05/day ctx=diplomatic,territory again
e2 m3 > m5 REJECT actual 2010-10-05/day ctx=diplomatic,territory
e3 m6 > m9 ACCUSE actual 2010-10-04/day mode=allege ctx=territory,human_rights,legal
e4 m8 > m3 REQUEST requested 2010-10-04/day mode=assist ctx=territory,human_rights
e5 m9 > m8 REJECT actual 2010-10-06/none mode=assist ctx=legal,territory
e6 m12 > m11 ACCUSE actual 2010-10-05/day mode=disapprove ctx=diplomatic
e7 m12 > m11 AGREE actual 2010-10-05/day ctx=diplomatic,legal
e8 m14 > m16 SUPPORT actual 2010-09-30/day ctx=political_institutions bg
e9 m17 > m20 SUPPORT actual 2010-10-06/none ctx=diplomatic,territory
e10 m21 > m22 ACCUSE actual 2010-10-06/none mode=disapprove ctx=diplomatic
e11 m24 > m5 REQUEST denied 2010-10-06/none ctx=legal,diplomatic said=m24
e12 m20 > m5 SUPPORT hypothetical 2010-10-06/none ctx=diplomatic,economic
e13 m26 > m27 SUPPORT actual 2005-08-16/day ctx=diplomatic bg
q1 m11 direct cue=ucap
rel m7 leads m8
rel m14 leads m15
rel m17 member_of m18

### Gorontalo Post 2023-09-22 article
= [m1=m3 Kantor Bupati Pohuwato] {e1 Dibakar}
[m2:@IDN MARISA] - Asap terlihat sampai Teluk Tomini. Yang terbakar bukan hutan, melainkan kantor [m3:IDN.GOV Bupati Pohuwato Saipul Mbuinga].
Kamis (21/9), [m4:IDN.CVL ribuan penambang dan ahli waris kebun] mula-mula {e2 berorasi} di gerbang [m5:IDN.BUS PT Puncak Emas Tani Sejahtera]. Ganti rugi lubang tambang yang dijanjikan sejak Mei belum juga cair.
Di sana tak ada yang menemui. [m6=m4 Mereka] bergeser ke pusat kota, lalu {e3 menyulut api} setelah gas air mata {e4 dilontarkan} [m7:IDN.COP barisan Brimob].
Rumah dinas bupati dan gedung [m8:IDN.LEG DPRD] turut {e5 dirusak}.
"<<q1 [m9=m10 Saya] selamat lewat jendela dapur>>," cerita [m10=m3 Saipul] kepada [m11:#GorontaloPost Gorontalo Post] tadi malam.
[m12:IDN.COP Kapolda Gorontalo Irjen Angesta Romano Yoyol] menyebut 28 orang telah {e6 ditangkap}. [m13=m12 Ia] menolak anggapan bahwa [m14=m7 pasukannya] {e7 memancing} kerusuhan.
Anggapan itu mula-mula {e8 dikemukakan} [m15:IDN.CVL Umar Karim], juru bicara aliansi. Kepada [m16=m5 perusahaan] [m17=m15 ia] {e9 memberi tenggat} sampai Senin.
Induk perusahaan, [m18:IDN.BUS PT Merdeka Copper Gold], dalam keterangan kepada bursa mengatakan <<q2 kegiatan dihentikan sementara>>. [m19=m5 Anak usahanya] itu {e10 bersedia membayar} sisa tali asih asalkan datanya diverifikasi ulang.
[m20:IDN.GOV Penjabat Gubernur Ismail Pakaya] {e11 meminta} bantuan [m21:IDN.MIL Korem 133/Nani Wartabone], yang kemudian {e12 menggelar} dua kompi di perempatan Blok Plan.
Rekan separtai bupati, [m22:IDN.PTY Elnino Mohi] dari [m23:IDN.PTY Gerindra], {e13 mendesak} [m24:IDN.GOV Kementerian ESDM] meninjau izin. Bulan Agustus [m25=m22 anggota DPR itu] {e14 menjadi penengah} antara kedua pihak tanpa hasil.
Sekolah diliburkan. Pasar Marisa hanya menjual ikan kering.
e1 m4 > m1 PROTEST actual 2023-09-21/day mode=riot ctx=natural_resource again
e2 m4 > m5 PROTEST actual 2023-09-21/day mode=demo ctx=natural_resource,economic
e3 m6 > m3 PROTEST actual 2023-09-21/day mode=riot ctx=natural_resource
e4 m7 > m6 ASSAULT actual 2023-09-21/day mode=crowd-control ctx=repression,natural_resource
e5 m6 > m8 PROTEST actual 2023-09-21/day mode=riot ctx=natural_resource,legislative
e6 m14 > m6 COERCE actual 2023-09-22/day mode=arrest ctx=repression
e7 m14 > m6 ASSAULT denied 2023-09-22/none ctx=repression said=m13
e8 m15 > m14 ACCUSE actual 2023-09-22/none mode=allege ctx=repression
e9 m17 > m16 THREATEN threatened 2023-09-22/none ctx=natural_resource
e10 m19 > m6 CONCEDE hypothetical 2023-09-22/none ctx=economic,natural_resource
e11 m20 > m21 REQUEST requested 2023-09-22/none mode=assist ctx=human_security
e12 m21 > m6 MOBILIZE actual 2023-09-22/day mode=troops ctx=human_security
e13 m22 > m24 REQUEST requested 2023-09-22/none mode=change ctx=natural_resource
e14 m25 > m6,m19 CONSULT actual 2023-08-01/month mode=third-party ctx=natural_resource bg
q1 m10 direct cue=cerita
q2 m18 indirect cue=mengatakan
rel m19 part_of m18
rel m22 member_of m23

### Detikcom 2004-11-29 article
= [m1=m11 Jakarta] {e1 Perpanjang} Darurat, [m2=m5 GAM] Tawarkan Gencatan Sesudah Lebaran
[m3:@IDN Jakarta] - Satu tembakan salvo lebaran, dua tafsir. [m4:GAM.REB Sofyan Dawood], juru bicara militer [m5:GAM.REB Gerakan Aceh Merdeka], mengatakan pasukannya {e2 berhenti menyerang} sejak malam takbiran. [m6:IDN.MIL Panglima Koops TNI Brigjen George Toisutta] tidak melihat bedanya.
Buktinya, katanya, Kamis (25/11/2004) [m7=m5 sekelompok GAM] {e3 menghadang} [m8:IDN.MIL konvoi TNI] di Lhok Jok, Aceh Utara. Dua serdadu luka.
Peristiwa tersebut dibenarkan [m9=m4 Sofyan], tetapi ceritanya terbalik: [m10=m5 merekalah] yang lebih dulu {e4 disergap}.
[m11:IDN.GOV Presiden Susilo Bambang Yudhoyono], Jumat (26/11/2004), {e5 menawarkan amnesti} di [m12:@IDN Banda Aceh] kepada yang turun gunung. Masa darurat sipil {e6 diperpanjang} enam bulan sejak 18 November, dan [m13:IDN.CVL rakyat Aceh] sudah hafal jam malamnya.
[m14:GAM.REB Malik Mahmud], perdana menteri dalam pengasingan, {e7 menampik} tawaran itu dari [m15:@SWE Stockholm]. "<<q1 Yang [m16=m14 kami] minta perundingan, bukan pengampunan>>," kata [m17=m14 dia]. [m18=m14 Ia] {e8 meminta} [m19:SWE.GOV pemerintah Swedia] menjadi perantara.
Swedia sendiri sedang didekati dari arah lain. Juni lalu [m20=m19 kejaksaan negeri itu] {e9 menangkap} [m21=m14 Malik] dan [m22:GAM.REB Zaini Abdullah] atas desakan [m23=m25 Jakarta], lalu {e10 melepas} keduanya tiga hari berselang.
[m24:IDN.GOV Menlu Hassan Wirajuda] membantah [m25:IDN.GOV Indonesia] {e11 mengancam} memutus hubungan dengan Stockholm.
[m26:IDN.GOV Wakil Presiden Jusuf Kalla] diam-diam {e12 mengirim} [m27:IDN.CVL Farid Husain], dokter, menemui [m28=m5 orang-orang GAM] bulan lalu. [m29:KONTRAS.CVL Kontras Aceh] {e13 menyambut} jalur sunyi tersebut.
[m30:IDN.MIL Kepala Staf TNI AD Jenderal Ryamizard Ryacudu] lain lagi pendapatnya. Siapa pun yang berunding, menurutnya, <<q2 memberi napas kepada pemberontak>>.
[m31:IDN.MIL Panglima TNI Endriartono Sutarto] {e14 menegur} [m32=m30 bawahannya itu]. Jalan Medan-Banda Aceh ditutup pukul enam sore.
e1 m1 > m13 COERCE actual 2004-11-18/day mode=martial-law ctx=military,rights_freedoms again
e2 m5 > m8 CONCEDE actual 2004-11-29/none ctx=military said=m4
e3 m7 > m8 ASSAULT actual 2004-11-25/day ctx=military
e4 m8 > m10 ASSAULT actual 2004-11-25/day ctx=military said=m9
e5 m11 > m10 AGREE planned 2004-11-26/day ctx=military
e6 m11 > m13 COERCE actual 2004-11-18/day mode=martial-law ctx=military,rights_freedoms
e7 m14 > m11 REJECT actual 2004-11-29/none mode=yield ctx=military
e8 m18 > m19 REQUEST requested 2004-11-29/none mode=assist ctx=diplomatic,military
e9 m20 > m21 COERCE actual 2004-06-15/day mode=arrest ctx=legal,terrorism bg
e10 m20 > m22 RETREAT actual 2004-06-18/day mode=release ctx=legal bg
e11 m25 > m20 THREATEN denied 2004-11-29/none mode=relations ctx=diplomatic said=m24
e12 m26 > m28 CONSULT actual 2004-10-01/month mode=third-party ctx=military bg
e13 m29 > m26 SUPPORT actual 2004-11-29/none ctx=military
e14 m31 > m32 ACCUSE actual 2004-11-29/none mode=disapprove ctx=military
q1 m17 direct cue=kata
q2 m30 indirect cue=menurutnya

### The Conversation Indonesia 2024-12-06 article
= Sembilan garis dalam satu paragraf
Kalimat itu hanya tiga baris. Namun, sejak [m1:CHN.GOV Presiden Xi Jinping] dan [m2:IDN.GOV Presiden Prabowo Subianto] {e1 menandatangani} pernyataan bersama di [m3:@CHN Beijing] pada 9 November, para ahli hukum laut tidak tidur nyenyak.
Di dalamnya kedua negara {e2 menyepakati} pengembangan bersama di daerah klaim yang tumpang tindih. Padahal selama puluhan tahun [m4:IDN.GOV Jakarta] justru {e3 menolak mengakui} adanya tumpang tindih itu.
[m5:IDN.GOV Kementerian Luar Negeri] buru-buru meluruskan. Lewat siaran pers dua hari kemudian, [m6=m5 kementerian] menyangkal pernah {e4 menerima} sembilan garis putus-putus.
Bantahan tersebut tidak memuaskan semua orang. [m7:IDN.EDU Hikmahanto Juwana] {e5 menyebut} [m8=m2 presiden] mengubah haluan tanpa berkonsultasi. [m9:IDN.LEG Komisi I DPR], yang {e6 memanggil} [m10:IDN.GOV Menteri Luar Negeri Sugiono] Senin lalu, mendapat jawaban yang sama.
"<<q1 Hak berdaulat [m11=m10 kita] tidak bergeser satu mil pun>>," ujarnya di depan para anggota.
Ujian datang lebih cepat daripada perdebatan. Pada Oktober [m12:IDN.MIL Badan Keamanan Laut] tiga kali {e7 mengusir} [m13:CHN.MIL kapal penjaga pantai China 5402] yang {e8 mengganggu} survei seismik [m14:IDN.BUS Pertamina]. [m15=m12 Bakamla] dipimpin [m16:IDN.MIL Laksamana Madya Irvansyah].
[m17:CHN.GOV Beijing], yang menguasai [m18:@CHN Kepulauan Paracel] sejak 1974, tentu membaca dokumen November sebagai kemenangan. Tetangga kita membacanya dengan cemas. [m19:PHL.GOV Manila], sekutu [m20:USA.GOV Washington], {e9 mempertanyakan} sikap itu dalam pertemuan tertutup 13 November; [m21:VNM.GOV Hanoi] konon {e10 meminta} penjelasan tertulis.
Bisakah dokumen itu ditarik? Tidak perlu. [m22=m4 Jakarta] dapat {e11 mendiamkannya}, persis seperti yang {e12 dilakukan} [m23=m19 Manila] pada 23 Juni 2022 ketika menghentikan pembicaraan minyak dengan mitranya.
Yang lebih mendesak ialah ratifikasi batas ZEE dengan [m24=m21 Vietnam]. Perjanjian yang {e13 diteken} pada 22 Desember 2022 itu masih tergeletak di meja Dewan.
Bulan depan [m25=m4 Indonesia] dan [m26=m17 China] {e14 akan menggelar} dialog 2+2 tingkat pejabat. Di meja itu diam bukanlah pilihan.
e1 m2 > m1 SUPPORT actual 2024-11-09/day ctx=diplomatic,territory
e2 m2 > m1 AGREE planned 2024-11-09/day ctx=economic,territory
e3 m4 > m17 REJECT actual 2024-12-06/none ctx=territory bg
e4 m6 > m17 CONCEDE denied 2024-12-06/none ctx=territory said=m6
e5 m7 > m8 ACCUSE actual 2024-12-06/none mode=disapprove ctx=territory,diplomatic
e6 m9 > m10 REQUEST requested 2024-12-02/day ctx=legislative,territory
e7 m12 > m13 COERCE actual 2024-10-21/week mode=expel ctx=territory,military bg
e8 m13 > m14 COERCE actual 2024-10-21/week ctx=territory,natural_resource bg
e9 m19 > m4 ACCUSE actual 2024-11-13/day mode=disapprove ctx=territory,diplomatic
e10 m21 > m4 REQUEST requested 2024-12-06/none mode=assist ctx=territory,diplomatic
e11 m22 > m17 REJECT hypothetical 2024-12-06/none ctx=territory
e12 m23 > m17 REJECT actual 2022-06-23/day ctx=territory,natural_resource bg
e13 m22 > m24 SUPPORT actual 2022-12-22/day ctx=territory bg
e14 m25 > m26 CONSULT planned 2025-01-01/month ctx=diplomatic,military
q1 m11 direct cue=ujarnya
rel m16 leads m15
rel m17 controls m18 from=1974
rel m19 ally_of m20
