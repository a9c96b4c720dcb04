### Lampung Post 2020-05-06 article
= Sidang dari Balik Masker: [m23=m4 Bupati Agung] {e11 Divonis}, [m1:IDN.JUD Jaksa KPK] Pikir-pikir
~byline (FEB/D2)
~date_line Rabu, 6 Mei 2020
[m2:@IDN BANDAR LAMPUNG] (Lampost.co) – Ketua majelis terpaksa mengulang angkanya karena sambungan tersendat. Tujuh tahun, begitulah hukuman yang akhirnya {e1 dijatuhkan} [m3:IDN.JUD Pengadilan Tipikor Tanjungkarang] pada [m4:IDN.GOV Agung Ilmu Mangkunegara], Bupati Lampung Utara nonaktif, lewat layar.
Putusan itu lebih ringan tiga tahun daripada permintaan [m24=m1 jaksa]. "<<q1 [m5=m1 Kami] punya tujuh hari>>," kata [m6:IDN.JUD Taufiq Ibnugroho], anggota tim penuntut.
[m25=m4 Agung] {e2 dicokok} [m7:IDN.JUD Komisi Pemberantasan Korupsi] pada 6 Oktober tahun lalu di rumah dinas, di atas tumpukan uang. [m8=m7 Lembaga] yang saat itu masih diketuai [m9:IDN.JUD Agus Rahardjo] tersebut juga {e3 mengangkut} [m22:IDN.GOV dua kepala dinas].
Di sidang lain terdakwa [m10:IDN.GOV Syahbudin], bekas kepala dinas pekerjaan umum, {e4 dihukum} lima tahun. [m26=m10 Dia] saksi mahkota.
Keluarga besar [m27=m4 Agung] bungkam. Ayahnya, [m11:IDN.GOV Tamanuri], anggota DPR dari [m12:IDN.PTY NasDem], dulu memerintah Way Kanan; [m28=m4 Agung] sendiri pengurus [m29=m12 partai itu] sampai {e5 dipecat} beberapa jam sesudah penangkapan.
~share Bagikan berita
Pemecatan itu diumumkan [m13:IDN.PTY Johnny G Plate], sekjen partai. "<<q2 Tidak ada tempat bagi yang kena OTT>>," tegasnya waktu itu.
Kursi bupati kini diduduki [m14:IDN.GOV Budi Utomo]. Dari gedung dewan, [m15:IDN.LEG Romli], yang memimpin [m16:IDN.LEG DPRD Lampung Utara] dan [m17:IDN.PTY Demokrat] setempat, {e6 mendesak} kursi wakil segera diisi. Desakan tersebut {e7 dijawab} [m18:IDN.GOV Gubernur Arinal Djunaidi] dengan kata sabar.
Vonis disambut dua pendapat. [m19:IDN.NGO Komite Anti Korupsi Lampung], pimpinan [m20:IDN.NGO Ahmad Suryadi], {e8 kecewa}: <<q3 harga sebuah kabupaten, [m30=m20 ia] berkata, ternyata tujuh tahun>>. Pengacara [m21:IDN.CVL Sopian Sitepu] sebaliknya {e9 berterima kasih} kepada [m31=m3 hakim].
Kalau [m32=m1 jaksa] banding, [m33=m4 terdakwa] juga.
Di luar, penjual gorengan menggelar dagangan seperti biasa; hanya jaraknya sekarang satu meter.
e11 m3 > m4 SANCTION actual 2020-05-06/none mode=convict ctx=corruption,legal again
e1 m3 > m4 SANCTION actual 2020-05-06/none mode=convict ctx=corruption,legal
e2 m7 > m4 COERCE actual 2019-10-06/day mode=arrest ctx=corruption,legal
e3 m8 > m22 COERCE actual 2019-10-06/day mode=arrest ctx=corruption,legal
e4 m3 > m10 SANCTION actual 2020-05-06/none mode=convict ctx=corruption,legal
e5 m12 > m4 SANCTION actual 2019-10-06/day mode=expel ctx=political_institutions,corruption
e6 m15 > m18 REQUEST requested 2020-05-06/none mode=change ctx=executive
e7 m18 > m15 REJECT actual 2020-05-06/none mode=change ctx=executive
e8 m19 > m3 ACCUSE actual 2020-05-06/none mode=disapprove ctx=corruption,legal
e9 m21 > m3 SUPPORT actual 2020-05-06/none ctx=legal
q1 m6 direct cue=kata
q2 m13 direct cue=tegasnya
q3 m20 indirect cue=berkata
rel m6 member_of m1
rel m9 leads m8
rel m11 member_of m12
rel m13 member_of m12
rel m15 leads m16
rel m20 leads m19

### Republika 2025-05-12 article
= [m27:PAK.GOV Islamabad] dan [m28:IND.GOV New Delhi] {e12 Berhenti Menembak}, Masing-masing Mengaku Menang
~date_line Senin 12 May 2025 07:05 WIB
~byline Rep: Fitriyan Zamzami/ Red: Fitriyan Zamzami
[m1:@PAK ISLAMABAD] -- Pukul lima sore waktu India, Sabtu (10/5), telepon dua perwira menutup empat hari rudal. [m2:PAK.MIL Mayor Jenderal Kashif Abdullah] yang menghubungi; [m3:IND.MIL Letnan Jenderal Rajiv Ghai] menjawab, dan keduanya {e1 menyepakati} penghentian.
Tiga jam kemudian suar masih terlihat di atas Srinagar. [m4:IND.GOV Vikram Misri] {e2 menuduh} [m5:PAK.GOV tetangganya] melanggar. Tuduhan itu {e3 ditepis} [m6:PAK.GOV Attaullah Tarar], menteri penerangan, Ahad pagi.
"<<q1 [m29=m27 Kami] sudah membalas, dan [m30=m27 kami] menang>>," ujar [m7:PAK.GOV Perdana Menteri Shehbaz Sharif]. [m31=m7 Dia] adik [m8:PAK.PTY Nawaz Sharif], yang memimpin [m9:PAK.PTY Liga Muslim-N]. Di seberang, [m10:IND.PTY JP Nadda], ketua [m11:IND.PTY BJP], menyatakan hal yang persis sama.
Perang singkat ini bermula di padang rumput Pahalgam. Di sana, pada 22 April, [m12:TRF.REB lima orang bersenjata] {e4 membantai} 26 [m13:IND.CVL wisatawan]. [m32=m28 India] menyebut [m33=m12 mereka] anggota [m14:TRF.REB TRF], cabang [m15:LET.REB Lashkar-e-Taiba]; [m16=m14 TRF] semula mengaku, lalu {e5 menyangkal}.
Balasan datang 7 Mei. Sembilan tempat {e6 dihantam} [m17:IND.MIL pasukan India] dari udara, termasuk madrasah di Bahawalpur, tempat keluarga [m18:JEM.REB Masood Azhar], pendiri sekaligus pemimpin [m19:JEM.REB Jaish-e-Mohammed], meninggal.
~read_also Baca Juga: Garis Kendali, Perbatasan Terpanjang Kecemasan
Yang mengumumkan gencatan lebih dulu justru [m20:USA.GOV Donald Trump]. "<<q2 Setelah malam panjang pembicaraan yang [m21=m20 kami] tengahi>>," tulisnya. Pengakuan itu membuat [m34=m28 New Delhi] kikuk: penengah, katanya, <<q3 tidak pernah {e7 diminta}>>. [m35=m27 Islamabad] malah {e8 berterima kasih}.
[m22:CHN.GOV Wang Yi] ikut menelepon. Sekutu segala cuaca [m36=m27 Pakistan] itu menjual [m23:PAK.MIL tentara] separuh lebih persenjataannya. [m24:TUR.GOV Recep Tayyip Erdogan] juga {e9 mendukung} [m37=m27 Islamabad].
Kashmir sendiri dipegang dua tangan. [m38=m28 India] menguasai [m25:@IND Jammu dan lembahnya], [m39=m27 Pakistan] [m26:@PAK Azad Kashmir] sejak 1947.
Perjanjian air Indus, {e10 ditangguhkan} [m40=m28 India] pada 23 April, tetap tertutup. [m41=m2+m3 Perwira kedua negara] {e11 akan berbicara} lagi hari ini.
e12 m27 > m28 CONCEDE actual 2025-05-10/day mode=ceasefire ctx=military again
e1 m2 > m3 CONCEDE actual 2025-05-10/day mode=ceasefire ctx=military
e2 m4 > m5 ACCUSE actual 2025-05-10/day mode=allege ctx=military
e3 m6 > m4 REJECT actual 2025-05-11/day ctx=military
e4 m12 > m13 ASSAULT actual 2025-04-22/day mode=firearms ctx=terrorism
e5 m16 > m13 ASSAULT denied 2025-04-22/day ctx=terrorism
e6 m17 > m5 ASSAULT actual 2025-05-07/day mode=aerial ctx=military
e7 m28 > m20 REQUEST denied 2025-05-12/none mode=assist ctx=diplomatic
e8 m27 > m20 SUPPORT actual 2025-05-12/none ctx=diplomatic
e9 m24 > m27 SUPPORT actual 2025-05-12/none ctx=military
e10 m28 > m27 SANCTION actual 2025-04-23/day mode=discontinue ctx=natural_resource,diplomatic
e11 m2 > m3 CONSULT planned 2025-05-12/day mode=phone ctx=military
q1 m7 direct cue=ujar
q2 m20 direct cue=tulisnya
q3 m28 indirect cue=katanya
rel m8 leads m9
rel m10 leads m11
rel m14 part_of m15
rel m18 leads m19
rel m22 ally_of m27
rel m28 controls m25
rel m27 controls m26 from=1947
