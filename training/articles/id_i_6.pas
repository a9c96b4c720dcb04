### VOA Indonesia 2023-08-01 article
= Tenggat Sepekan dari Abuja, Bamako dan Ouagadougou {e16 Pasang Badan} untuk [m1:NER.GOV Niamey]
~date_line 01/08/2023
~byline Nurhadi Sucahyo
[m2:@NER NIAMEY] — Foto yang disiarkan kantor kepresidenan [m3:TCD.GOV Chad] pada Minggu malam memperlihatkan [m4:NER.GOV Mohamed Bazoum] tersenyum tipis di samping [m5:TCD.GOV Mahamat Idriss Deby], tamu pertama yang {e1 menjenguknya} sejak [m6:NER.MIL pengawalnya sendiri] {e2 menyekapnya} pada 26 Juli.
[m7=m5 Deby] datang bukan tanpa titipan. Beberapa jam sebelumnya [m8:ECOWAS ECOWAS], yang bersidang di Abuja, {e3 memberi} [m9:NER.REB Jenderal Abdourahamane Tiani] tujuh hari untuk mengembalikan kekuasaan. Jika tidak, kata komunike blok itu, "<<q1 semua langkah akan diambil, termasuk penggunaan kekuatan>>".
[m10=m8 Mereka] juga {e4 menutup} perbatasan darat dan udara serta {e5 membekukan} aset Niger di bank sentral kawasan. [m11:NGA.GOV Presiden Nigeria Bola Tinubu] baru tiga pekan mengetuai [m12=m8 organisasi tersebut].
Jawaban datang Senin malam, bukan dari Niamey. Dalam pernyataan yang dibacakan di televisi masing-masing, [m13:MLI.GOV Mali] dan [m14:BFA.GOV Burkina Faso] mengatakan campur tangan militer akan mereka {e6 anggap} sebagai pernyataan perang terhadap keduanya.
[m15:GIN.GOV Guinea], yang juga diperintah tentara, {e7 menyatakan} tidak akan menerapkan sanksi itu.
"<<q2 Kami tidak takut pada siapa pun. Kami takut pada lapar>>," kata [m16:NER.CVL Moussa Issa], sopir truk di Gaya, yang tertahan di perbatasan [m17:@BEN Benin] sejak Minggu.
[m18:NER.REB Dewan Nasional untuk Perlindungan Tanah Air], nama resmi junta yang dipimpin [m28=m9 Tiani], {e8 menangkap} [m19:NER.PTY Foumakoye Gado] pada Senin pagi. Ia ketua [m20:NER.PTY PNDS], partai penguasa hingga pekan lalu. Empat menteri ikut {e9 diciduk}.
Juru bicara junta, [m21:NER.REB Kolonel Amadou Abdramane], {e10 menuduh} [m22:FRA.GOV Prancis] berniat menyerang istana demi membebaskan [m29=m4 Bazoum]. Menteri luar negerinya, [m23:FRA.GOV Catherine Colonna], membantah rencana {e11 penyerbuan} tersebut.
Hubungan kedua negara memang memburuk dalam hitungan hari. Sabtu (29/7) [m24=m22 Paris] {e12 menghentikan} bantuan pembangunan; hari berikutnya [m25:NER.CVL ribuan orang] {e13 mencabut} papan nama kedutaannya dan membawa bendera Rusia. Kini pesawat militer {e14 menjemput} warga Prancis dari ibu kota.
[m26:USA.GOV Amerika Serikat], dengan 1.100 tentara di Agadez dan Niamey, belum menyebutnya kudeta. [m27:USA.GOV Menteri Luar Negeri Antony Blinken] {e15 menelepon} [m30=m4 Bazoum] hari Minggu.
Niger sekutu terakhir Barat di Sahel tengah. Mali {e17 menyuruh} pasukan Prancis pulang tahun lalu, Burkina Faso pada Februari.
e1 m5 > m4 CONSULT actual 2023-07-30/day mode=visit ctx=diplomatic
e2 m6 > m4 COERCE actual 2023-07-26/day mode=arrest ctx=executive,military bg
e3 m8 > m9 THREATEN threatened 2023-07-30/day mode=violence ctx=military,executive
e4 m10 > m1 SANCTION actual 2023-07-30/day mode=restrict ctx=executive
e5 m10 > m1 SANCTION actual 2023-07-30/day mode=discontinue ctx=economic
e6 m13,m14 > m8 THREATEN threatened 2023-07-31/day mode=violence ctx=military
e7 m15 > m8 REJECT actual 2023-08-01/none mode=yield ctx=economic
e8 m18 > m19 COERCE actual 2023-07-31/day mode=arrest ctx=repression
e9 m18 > m1 COERCE actual 2023-08-01/none mode=arrest ctx=repression
e10 m21 > m22 ACCUSE actual 2023-08-01/none mode=allege ctx=military
e11 m22 > m18 ASSAULT denied 2023-08-01/none ctx=military said=m23
e12 m24 > m1 SANCTION actual 2023-07-29/day mode=discontinue ctx=economic
e13 m25 > m22 PROTEST actual 2023-07-30/day mode=vandalize ctx=diplomatic
e14 m22 > m1 SANCTION actual 2023-08-01/none mode=withdraw ctx=human_security
e15 m27 > m4 CONSULT actual 2023-07-30/day mode=phone ctx=diplomatic
e16 m13,m14 > m1 SUPPORT actual 2023-07-31/day ctx=military
e17 m13 > m22 SANCTION actual 2022-01-01/year mode=expel ctx=military bg
q1 m8 mixed cue=kata
q2 m16 direct cue=kata
rel m11 leads m12
rel m9 leads m18
rel m19 leads m20

### Viva 2015-03-19 article
= Angket [m25=m6 Ahok], [m1:IDN.LEG Haji Lulung]: Bukan Dendam, Titik!
~date_line Kamis, 19 Maret 2015 | 13:38 WIB
~byline Oleh : Dedy Priatmojo, Fajar Ginanjar Mukti
VIVA.co.id - Ruang rapat panitia angket di [m2:@IDN Kebon Sirih] sesak sejak pagi. Kursi ditambah, tetap tak cukup.
Yang ditunggu: [m3:IDN.GOV Kepala Bappeda DKI Tuty Kusumawati]. Dia {e1 dicecar} tiga jam.
"<<q1 Siapa yang suruh [m4=m3 Ibu] kirim e-budgeting ke [m5:IDN.GOV Kemendagri]? [m6:IDN.GOV Gubernur]?>>" tanya [m7:IDN.LEG Ketua Panitia Angket Mohamad Ongen Sangaji].
Tuty menjawab pelan. "<<q2 Atas perintah [m8=m6 Pak Basuki]>>."
Sontak [m9:IDN.LEG anggota Dewan] riuh.
Wakil Ketua DPRD Abraham Lunggana alias Haji [m26=m1 Lulung] lalu {e2 menuding} [m10=m6 Ahok] memalsukan dokumen.
"<<q3 Ini pidana, bos. Bukan dendam, titik!>>" kata [m11=m1 politikus PPP] ini.
[m27=m6 Ahok], ditemui di Balai Kota, cuek.
"<<q4 Silakan angket. Mau dipecat [m12=m6 gue] juga nggak apa-apa. Tapi dana siluman Rp 12 triliun itu siapa yang {e3 masukin}?>>" ujarnya.
[m13=m6 Dia] mengaku sudah {e4 serahkan} bukti ke [m14:IDN.JUD KPK], 27 Februari lalu.
[m28=m1 Lulung] membantah pernah {e5 menyisipkan} anggaran UPS. "<<q5 [m15=m1 Saya] tahunya uninterruptible itu dari wartawan>>," katanya.
~read_also Baca Juga: Tukang Bubur Ini Hafal Nama Semua Pelanggan
Di luar, dua massa berhadapan. Kelompok [m16:IDN.CVL Lawan Ahok] {e6 bakar} foto gubernur. Seratus meter dari situ, [m17:IDN.CVL Teman Ahok] {e7 bagi-bagi} bunga ke polisi dan meneriakkan dukungan.
[m18:IDN.COP Kapolres Jakpus Kombes Hendro Pandowo] {e8 meminta} keduanya bubar pukul enam sore.
"<<q6 Lewat jam itu [m19=m18 saya] {e9 angkut}>>," ancamnya.
Di tingkat pusat, [m20:IDN.GOV Mendagri Tjahjo Kumolo] sudah dua kali {e10 mempertemukan} kedua pihak. Yang terakhir, 5 Maret, {e11 bubar} sambil saling teriak.
"<<q7 [m21=m20 Saya] kasih waktu sampai tanggal 23. Tidak sepakat, pakai pagu tahun lalu>>," kata Tjahjo.
[m22:IDN.PTY NasDem] menjadi satu-satunya fraksi yang {e12 mencabut} dukungan atas angket. Ketua fraksinya, [m23:IDN.LEG Bestari Barus], bilang itu perintah [m24:IDN.PTY Surya Paloh].
"<<q8 Ketum bilang cabut, ya cabut>>," ucap Bestari.
© VIVA.co.id
~share Bagikan
e1 m9 > m3 ACCUSE actual 2015-03-19/day mode=investigate ctx=legislative,executive
e2 m1 > m10 ACCUSE actual 2015-03-19/day mode=allege ctx=legislative,executive
e3 m10 > m9 ACCUSE actual 2015-03-19/day mode=allege ctx=corruption
e4 m13 > m14 ACCUSE actual 2015-02-27/day mode=allege ctx=corruption bg
e5 m1 > m6 COERCE denied 2015-03-19/none ctx=corruption
e6 m16 > m6 PROTEST actual 2015-03-19/day mode=vandalize ctx=executive
e7 m17 > m6 PROTEST actual 2015-03-19/day mode=demo ctx=executive
e8 m18 > m16,m17 REQUEST requested 2015-03-19/day mode=yield
e9 m19 > m16,m17 THREATEN threatened 2015-03-19/day mode=arrest
e10 m20 > m6,m9 CONSULT actual 2015-03-05/day mode=third-party ctx=legislative,executive bg
e11 m20 > m6,m9 CONSULT actual 2015-03-05/day mode=third-party ctx=legislative again
e12 m22 > m9 REJECT actual 2015-03-19/none mode=assist ctx=legislative
q1 m7 direct cue=tanya
q2 m3 direct cue=menjawab
q3 m11 direct cue=kata
q4 m6 direct cue=ujarnya
q5 m1 direct cue=katanya
q6 m18 direct cue=ancamnya
q7 m20 direct cue=kata
q8 m23 direct cue=ucap
rel m24 leads m22

### BBC Indonesia 2012-07-19 article
= Bom [m1:@SYR Damaskus] {e13 tewaskan} lingkar dalam [m32=m15 Assad], [m2:UN DK PBB] buntu lagi
~date_line 19 Juli 2012 - 21:05 WIB
Untuk ketiga kalinya dalam sembilan bulan, [m3:RUS.GOV Rusia] dan [m4:CHN.GOV Cina] mengangkat tangan bersama-sama di New York, dan rancangan resolusi Barat tentang [m5:SYR.GOV Suriah] pun {e1 gugur}.
Rancangan yang diajukan [m6:GBR.GOV Inggris] itu memuat ancaman sanksi jika senjata berat tidak ditarik dari kota-kota dalam sepuluh hari. [m7:PAK.GOV Pakistan] dan [m8:ZAF.GOV Afrika Selatan] abstain.
"<<q1 Mengerikan. [m9=m3+m4 Mereka] mendahulukan kepentingan nasional di atas nyawa jutaan orang>>," {e2 ujar} [m10:GBR.GOV Duta Besar Mark Lyall Grant].
Rekannya dari Moskow, [m11:RUS.GOV Vitaly Churkin], {e3 membalas} bahwa naskah tersebut membuka pintu bagi intervensi. Ia {e4 mengusulkan} perpanjangan tugas [m12:UNSMIS pemantau PBB] tanpa syarat apa pun.
Pemungutan suara itu terjadi sehari setelah ledakan di markas keamanan nasional {e5 merenggut} nyawa [m13:SYR.GOV Menteri Pertahanan Dawoud Rajiha] dan wakilnya, [m14:SYR.MIL Assef Shawkat], yang juga ipar [m15:SYR.GOV Presiden Bashar al-Assad].
Dua kelompok mengaku bertanggung jawab. Yang satu [m16:FSA.REB Tentara Pembebasan Suriah (FSA)], pimpinan [m17:FSA.REB Kolonel Riad al-Asaad]; yang lain menyebut diri [m18:SYR.REB Brigade Islam].
[m19=m15 Assad] tidak muncul di layar sampai Kamis sore, ketika televisi memperlihatkannya {e6 melantik} [m20:SYR.MIL Jenderal Fahd Jassim al-Freij]. [m21:SYR.GOV Menteri Penerangan Omran al-Zoubi] membantah desas-desus bahwa [m22=m15 presiden] telah {e7 meninggalkan} ibu kota, seraya {e8 menuduh} dinas rahasia [m23:TUR.GOV Turki], [m24:QAT.GOV Qatar], dan [m25:SAU.GOV Arab Saudi].
Di lapangan, kaum pemberontak {e9 merebut} pos lintas batas Bab al-Hawa dan Abu Kamal dalam selang beberapa jam. Pejabat perbatasan [m26:IRQ.GOV Irak] mengatakan <<q2 mereka melihat dua puluh serdadu Suriah dibunuh di depan mata>>.
[m27=m26 Baghdad] sejak itu {e10 menutup} gerbangnya.
[m28:UN Kofi Annan], yang {e11 mengajukan} rencana damai enam butir pada Maret, kecewa, kata juru bicaranya. Gencatan senjata 12 April tidak pernah benar-benar berlaku.
[m29:IRN.GOV Iran], sekutu paling setia [m30=m5 Damaskus], {e12 menawarkan} diri menjadi tuan rumah dialog.
Suriah menjadi anggota [m31:ARABLEAGUE Liga Arab] sejak 1945, tetapi keanggotaannya {e14 ditangguhkan} November lalu.
e1 m3,m4 > m6 REJECT actual 2012-07-19/day ctx=diplomatic,military
e2 m10 > m9 ACCUSE actual 2012-07-19/day mode=disapprove ctx=diplomatic
e3 m11 > m6 ACCUSE actual 2012-07-19/day mode=allege ctx=diplomatic,military
e4 m11 > m2 REQUEST requested 2012-07-19/day mode=change ctx=peacekeeping
e5 m16,m18 > m13,m14 ASSAULT actual 2012-07-18/day mode=explosives ctx=military
e6 m19 > m20 SUPPORT actual 2012-07-19/day ctx=military
e7 m22 > m1 RETREAT denied 2012-07-19/none mode=withdraw said=m21
e8 m21 > m23,m24,m25 ACCUSE actual 2012-07-19/none mode=allege ctx=intelligence,terrorism
e9 m16 > m5 ASSAULT actual 2012-07-19/day ctx=military,territory
e10 m27 > m5 COERCE actual 2012-07-19/none mode=restrict ctx=territory
e11 m28 > m5 CONSULT actual 2012-03-01/month mode=third-party ctx=diplomatic bg
e12 m29 > m5 AGREE planned 2012-07-19/none ctx=diplomatic
e13 m16,m18 > m13,m14 ASSAULT actual 2012-07-18/day mode=explosives ctx=military again
e14 m31 > m5 SANCTION actual 2011-11-01/month mode=discontinue ctx=diplomatic bg
q1 m10 direct cue=ujar
q2 m26 indirect cue=mengatakan
rel m17 leads m16
rel m29 ally_of m30
rel m5 member_of m31 from=1945

### Tribun Lampung 2020-10-20 article
= Ditolak Bertemu Gubernur, Mahasiswa Lampung Tidur di Aspal
~byline Penulis: Bayu Saputra | Editor: Noval Andriansyah
~caption Massa aksi di depan Kantor Gubernur, Selasa (20/10/2020). (Tribunlampung.co.id/Deni Saputra)
TRIBUNLAMPUNG.CO.ID, [m1:@IDN BANDAR LAMPUNG] - Sudah tujuh jam. [m2:IDN.EDU Mahasiswa] belum mau pulang.
[m3=m2 Mereka] rebahan di Jalan Wolter Monginsidi, {e1 memprotes} UU Cipta Kerja.
"<<q1 Maunya satu: [m4:IDN.GOV Gubernur Arinal Djunaidi] keluar, {e2 teken} surat penolakan. Gampang kan?>>" ujar [m5:IDN.EDU Irfan Fauzi Rachman], Presiden [m6:IDN.EDU BEM Unila].
Arinal tidak keluar. Yang keluar [m7:IDN.GOV Asisten I Irwan Sihar Marpaung], bawa air mineral.
Air itu {e3 ditolak}.
"<<q2 Kami bukan haus. [m8=m2 Kami] marah>>," timpal [m9:IDN.EDU Tito Haedar], mahasiswa UIN.
Irwan bilang, [m10=m4 gubernur] sedang rapat daring dengan [m11:IDN.GOV Menko Airlangga Hartarto]. "<<q3 Besok pagi {e4 dijadwalkan} terima perwakilan, lima orang>>," katanya.
[m12=m5 Irfan] tidak mau. Lima orang, menurut dia, <<q4 gampang dibujuk>>.
Jam enam sore suasana berubah. [m13:IDN.COP Polisi] memberi {e5 peringatan} tiga kali. Water cannon maju.
[m14=m2 Massa] {e6 disemprot}. Ada yang melawan, {e7 melempar} sandal dan batu.
[m15:IDN.COP Kapolda Lampung Irjen Purwadi Arianto] mengklaim anggotanya tidak {e8 memukul}.
"<<q5 Disemprot iya. Dipukul, tidak. Lihat saja rekamannya>>," tegasnya.
Rekaman yang beredar di Instagram memperlihatkan sebaliknya. [m16:IDN.CVL LBH Bandar Lampung] menghitung ada sembilan mahasiswa luka, dan 26 {e9 diangkut} ke Mapolresta.
"<<q6 [m17=m16 Kami] minta akses pendampingan, {e10 ditolak} terus>>," kata [m18:IDN.CVL Direktur LBH Chandra Muliawan].
Pukul 21.00 WIB, 26 orang itu {e11 dilepas}. Sebelumnya orang tua [m19=m2 mereka] dipanggil.
Dua pekan lalu, 7 Oktober, aksi yang sama {e12 ricuh} di depan gedung DPRD. Waktu itu [m20:IDN.LEG Ketua DPRD Mingrum Gumay] {e13 menandatangani} pernyataan sikap menolak omnibus law, di atas meterai.
[m21=m20 Politikus PDIP] tersebut sampai sekarang belum ditegur [m22:IDN.PTY partainya].
~read_also Baca juga: Jadwal SIM Keliling Besok
e1 m3 > m4 PROTEST actual 2020-10-20/day mode=obstruct ctx=legislative
e2 m5 > m4 REQUEST requested 2020-10-20/day mode=change ctx=legislative
e3 m2 > m7 REJECT actual 2020-10-20/day ctx=legislative
e4 m4 > m2 CONSULT planned 2020-10-21/day ctx=legislative
e5 m13 > m14 THREATEN threatened 2020-10-20/day ctx=repression
e6 m13 > m14 ASSAULT actual 2020-10-20/day mode=crowd-control ctx=repression
e7 m14 > m13 PROTEST actual 2020-10-20/day mode=riot ctx=legislative
e8 m13 > m14 ASSAULT denied 2020-10-20/day mode=beat ctx=repression said=m15
e9 m13 > m2 COERCE actual 2020-10-20/day mode=arrest ctx=repression
e10 m13 > m17 REJECT actual 2020-10-20/none mode=assist ctx=legal
e11 m13 > m2 RETREAT actual 2020-10-20/day mode=release ctx=repression
e12 m2 > m20 PROTEST actual 2020-10-07/day mode=riot ctx=legislative bg
e13 m20 > m2 SUPPORT actual 2020-10-07/day ctx=legislative bg
q1 m5 direct cue=ujar
q2 m9 direct cue=timpal
q3 m7 direct cue=katanya
q4 m12 indirect cue=menurut
q5 m15 direct cue=tegasnya
q6 m18 direct cue=kata
rel m5 leads m6
rel m18 leads m16
rel m20 member_of m22
