### BBC Indonesia 2012-08-27 article
= [m48=m3 Pengungsi Syiah] [m1:@IDN Sampang] {e1 Tuntut} Perlindungan, [m2:IDN.COP Polisi] {e20 Tahan} [m40=m17 Satu Tersangka]
~date_line Terbaru 27 Agustus 2012 - 17:12 WIB
~share Kirim ke teman | Cetak
[m3:IDN.REL Lebih dari 170 warga Syiah] yang mengungsi di gedung olahraga [m4:@IDN Sampang], Madura, {e2 meminta} [m5:IDN.GOV pemerintah] menjamin [m41=m3 mereka] bisa pulang ke kampung, sehari setelah rumah-rumah [m42=m3 mereka] {e3 dibakar} [m6:IDN.REL massa].
{e18 Serangan} pada hari Minggu itu menewaskan [m7:IDN.REL Hamamah], 45, dan melukai sepuluh orang. Kakaknya, [m8:IDN.REL Thohir], masih kritis karena sabetan celurit.
"<<q1 [m9:IDN.COP Polisi] cuma lima orang. [m10=m9 Mereka] bilang tidak berani>>," tutur [m11:IDN.REL Ummu Kulsum], istri [m12:IDN.REL Tajul Muluk], pemimpin [m13=m3 komunitas itu], kepada [m14:#BBC wartawan BBC Indonesia].
"<<q2 [m44=m3 Kami] {e21 dilempari} dari dua sisi. Anak-anak yang mau kembali ke pesantren ditarik dari angkutan>>," tambahnya.
[m15:IDN.COP Kepala Kepolisian Daerah Jawa Timur, Inspektur Jenderal Hadiatmoko], mengatakan [m16=m2 pihaknya] telah {e4 menahan} [m17:IDN.REL seorang ulama bernama Roisul Hukama], [m18=m17 adik kandung Tajul], yang diduga menggerakkan [m47=m6 massa].
Tuduhan itu {e5 disangkal} [m19=m17 Rois] melalui keluarganya.
[m45=m12 Tajul] sendiri mendekam di penjara Sampang. Pada 12 Juli [m20:IDN.JUD Pengadilan Negeri Sampang] {e6 menghukumnya} dua tahun karena penodaan agama, putusan yang waktu itu {e7 dipuji} [m21:MUI.REL Majelis Ulama Indonesia cabang Jawa Timur] dan {e8 dikecam} [m22:AMNESTY.NGO Amnesty International].
Menteri Dalam Negeri [m23:IDN.GOV Gamawan Fauzi] menyebut kerusuhan tersebut berakar pada masalah keluarga. Pernyataan [m46=m23 sang menteri] mengundang gusar [m24:KONTRAS.CVL Kontras].
"<<q3 Kalau urusan keluarga, kenapa yang dibakar empat puluh rumah?>>" {e10 sergah} [m25:KONTRAS.CVL Koordinator Kontras Surabaya Andy Irfan].
Desember tahun lalu, [m38:IDN.REL pesantren yang dikelola Tajul] di Nangkernang juga {e11 dibakar} [m39=m6 massa]. Sesudah itu [m26:IDN.GOV Bupati Noer Tjahja], yang akan mencalonkan diri lagi tahun ini, {e12 menawarkan} relokasi ke luar Madura, tetapi {e19 ditolak} [m43=m3 pengikut Tajul].
Tawaran lama itu kini muncul kembali. [m27:IDN.GOV Gubernur Soekarwo] mengatakan relokasi hanya <<q4 akan {e13 dilakukan} kalau [m28=m3 warga] sendiri yang menghendaki>>.
Dari [m29:@IDN Jakarta], [m30:IDN.GOV Presiden Susilo Bambang Yudhoyono] {e14 memerintahkan} [m31:IDN.COP Kapolri Timur Pradopo] dan [m32:IDN.MIL Panglima TNI Agus Suhartono] turun langsung. [m33=m30 Presiden] juga {e15 mengkritik} [m34:IDN.SPY aparat intelijen daerah] yang menurutnya tidak bekerja.
Ketua Umum PBNU [m35:NU.REL Said Aqil Siradj] meyakini ada pihak luar yang bermain. [m37=m35 Ia] tidak menyebut siapa.
Sekitar 600 [m36:IDN.COP personel Brimob] sudah {e17 ditempatkan} di dua desa. Pasar di Omben tutup.
e1 m48 > m5 REQUEST requested 2012-08-27/none mode=assist ctx=religion_ethnicity again
e2 m3 > m5 REQUEST requested 2012-08-27/none mode=assist ctx=religion_ethnicity,rights_freedoms
e3 m6 > m3 PROTEST actual 2012-08-26/day mode=riot ctx=religion_ethnicity
e4 m16 > m17 COERCE actual 2012-08-27/none mode=arrest ctx=religion_ethnicity,legal
e5 m19 > m15 REJECT actual 2012-08-27/none mode=yield ctx=religion_ethnicity
e6 m20 > m12 SANCTION actual 2012-07-12/day mode=convict ctx=religion_ethnicity,legal bg
e7 m21 > m20 SUPPORT actual 2012-07-01/month ctx=religion_ethnicity,legal bg
e8 m22 > m20 ACCUSE actual 2012-07-01/month mode=disapprove ctx=religion_ethnicity,human_rights bg
e10 m25 > m23 ACCUSE actual 2012-08-27/none mode=disapprove ctx=religion_ethnicity
e11 m39 > m38 PROTEST actual 2011-12-01/month mode=riot ctx=religion_ethnicity bg
e12 m26 > m3 AGREE planned 2011-12-01/month ctx=religion_ethnicity,migration bg
e13 m27 > m28 AGREE hypothetical 2012-08-27/none ctx=religion_ethnicity,migration
e14 m30 > m31,m32 REQUEST requested 2012-08-27/none mode=change ctx=religion_ethnicity,executive
e15 m33 > m34 ACCUSE actual 2012-08-27/none mode=disapprove ctx=intelligence
e17 m9 > m6 MOBILIZE actual 2012-08-27/none mode=police ctx=religion_ethnicity
e18 m6 > m3,m7 ASSAULT actual 2012-08-26/day mode=primitive ctx=religion_ethnicity
e21 m6 > m44 ASSAULT actual 2012-08-26/day mode=primitive ctx=religion_ethnicity said=m11 again
e19 m43 > m26 REJECT actual 2011-12-01/month mode=assist ctx=religion_ethnicity,migration bg
e20 m2 > m17 COERCE actual 2012-08-27/none mode=arrest ctx=religion_ethnicity,legal again
q1 m11 direct cue=tutur
q2 m11 direct cue=tambahnya
q3 m25 direct cue=sergah
q4 m27 indirect cue=mengatakan
rel m12 leads m13
rel m25 member_of m24
rel m7 member_of m3

### VOA Indonesia 2023-01-11 article
= [m1:IDN.GOV Lukas Enembe] {e1 Diterbangkan} ke [m40:@IDN Jakarta], [m60=m7 Satu Pendukungnya] {e19 Tewas}
~date_line 11/01/2023
~byline Yudha Satriawan
[m2:IDN.JUD Komisi Pemberantasan Korupsi] {e2 menangkap} [m3:IDN.GOV Gubernur Papua Lukas Enembe] di sebuah rumah makan di Kotaraja, [m4:@IDN Jayapura], Selasa siang, lalu membawanya ke [m41:@IDN Jakarta] lewat [m42:@IDN Manado]. {e17 Penangkapan} itu mengakhiri kebuntuan empat bulan.
Begitu kabar menyebar, [m5:IDN.CVL ratusan pendukungnya] {e3 menyerang} [m35:IDN.COP Markas Komando Brimob Kotaraja] dengan batu dan panah. Di Sentani [m6:IDN.COP polisi] {e4 melepaskan} tembakan ketika [m36=m5 massa] mencoba {e5 menerobos} bandar udara; [m7:IDN.CVL seorang lelaki], menurut [m43=m6 polisi], meninggal dan dua lainnya luka.
"<<q1 Ini penculikan, bukan penangkapan>>," kata [m8:IDN.CVL Petrus Bala Pattyona], pengacara [m9=m3 gubernur]. [m10=m8 Dia] {e6 menilai} [m44=m2 KPK] melanggar janji untuk tidak menyentuh [m45=m3 kliennya] sebelum sembuh.
[m11:IDN.JUD Wakil Ketua KPK Johanis Tanak] membantah [m46=m2 lembaganya] pernah {e7 berjanji} demikian. "<<q2 Yang pernah dijanjikan ialah pemeriksaan oleh dokter. Itu [m12=m2 kami] penuhi, bahkan ketua [m13=m2 kami] sendiri terbang ke Jayapura>>," ujarnya.
Ketua yang dimaksud, [m14:IDN.JUD Firli Bahuri], memang {e8 mendatangi} rumah [m47=m3 Enembe] di Koya pada 3 November. Pertemuan itu, yang dihiasi foto berjabat tangan, sempat {e9 dikecam} [m15:ICW.CVL Indonesia Corruption Watch].
[m48=m3 Enembe] menjadi tersangka sejak September dalam perkara suap Rp1 miliar. [m37=m3 Ia] tiga kali {e10 mangkir} dari panggilan dengan alasan ginjal dan stroke. Di belakangnya berdiri [m16:IDN.CVL Koalisi Rakyat Papua], yang pada 20 September {e11 menggelar} pawai besar di bawah semboyan "Save Gubernur Papua".
[m17:IDN.GOV Menteri Koordinator Politik, Hukum dan Keamanan Mahfud MD] {e18 berterima kasih} kepada [m18:IDN.REL para tokoh gereja] yang menenangkan warga. [m19=m17 Mahfud], yang tahun lalu {e12 menuding} [m49=m3 Enembe] membelanjakan ratusan miliar di meja judi, menolak anggapan bahwa perkara ini bermuatan politik.
Anggapan tersebut datang terutama dari [m51:IDN.PTY Partai Demokrat Papua], yang diketuai [m50=m3 Enembe] sampai Oktober. [m20:IDN.PTY Pengurus pusatnya] lebih diam. [m21:IDN.PTY Ketua umum Agus Harimurti Yudhoyono] hanya {e13 mengimbau} [m38:IDN.PTY kadernya] tidak bertindak di luar hukum.
Sementara itu, [m22:OPM.REB Tentara Pembebasan Nasional Papua Barat], sayap bersenjata [m23:OPM.REB Organisasi Papua Merdeka], {e14 mengancam} menembak [m39:IDN.CVL pendatang] jika terjadi sesuatu atas diri [m52=m3 sang gubernur]. "<<q3 [m24=m22 Kami] tidak mendukung koruptor, tetapi [m53=m3 dia] orang Papua>>," bunyi pernyataan [m25:OPM.REB juru bicaranya, Sebby Sambom].
Tokoh gereja yang disebut [m54=m17 Mahfud] antara lain [m26:IDN.REL Pendeta Dorman Wandikbo], presiden [m27:IDN.REL Gereja Injili di Indonesia]. Ketika dihubungi [m55:#VOA VOA], [m28=m26 Dorman] mengaku tidak pernah diminta [m56:IDN.GOV pemerintah]. "<<q4 [m57=m26 Saya] turun karena [m29=m5 anak-anak] itu jemaat [m58=m26 saya] juga>>," katanya.
[m30:IDN.GOV Menteri Dalam Negeri Tito Karnavian] akan {e15 menunjuk} sekretaris daerah [m31:IDN.GOV Muhammad Ridwan Rumasukun] sebagai pelaksana harian.
Rabu pagi toko-toko di [m32=m4 ibu kota provinsi] kembali buka, dijaga [m33:IDN.COP 1.800 polisi dan tentara] yang {e16 didatangkan} sejak akhir tahun. [m59=m3 Enembe] dirawat di RSPAD Gatot Soebroto, [m34:@IDN Jakarta].
e1 m2 > m1 COERCE actual 2023-01-10/day mode=arrest ctx=corruption,legal again
e2 m2 > m3 COERCE actual 2023-01-10/day mode=arrest ctx=corruption,legal
e3 m5 > m35 PROTEST actual 2023-01-10/day mode=riot ctx=corruption
e4 m6 > m7 ASSAULT actual 2023-01-10/day mode=firearms ctx=repression
e5 m36 > m6 PROTEST actual 2023-01-10/day mode=riot ctx=corruption
e6 m10 > m2 ACCUSE actual 2023-01-10/day mode=allege ctx=corruption,legal
e7 m2 > m3 AGREE denied 2023-01-11/none ctx=corruption,legal said=m11
e8 m14 > m3 CONSULT actual 2022-11-03/day mode=visit ctx=corruption bg
e9 m15 > m14 ACCUSE actual 2022-11-01/month mode=disapprove ctx=corruption bg
e10 m37 > m2 REJECT actual 2022-09-01/month mode=meet ctx=corruption,legal bg
e11 m16 > m2 PROTEST actual 2022-09-20/day mode=demo ctx=corruption bg
e12 m19 > m3 ACCUSE actual 2022-01-01/year mode=allege ctx=corruption bg
e13 m21 > m38 REQUEST requested 2023-01-11/none mode=yield ctx=corruption
e14 m22 > m39 THREATEN threatened 2023-01-11/none mode=violence ctx=territory,corruption
e15 m30 > m31 SUPPORT planned 2023-01-11/none ctx=executive
e16 m6 > m5 MOBILIZE actual 2023-01-11/none mode=police ctx=corruption
e17 m2 > m3 COERCE actual 2023-01-10/day mode=arrest ctx=corruption,legal again
e19 m6 > m60 ASSAULT actual 2023-01-10/day mode=firearms ctx=repression again
e18 m17 > m18 SUPPORT actual 2023-01-11/none ctx=corruption
q1 m8 direct cue=kata
q2 m11 direct cue=ujarnya
q3 m25 direct cue=bunyi
q4 m28 direct cue=katanya
rel m11 member_of m2
rel m14 leads m2
rel m51 part_of m20
rel m21 leads m20
rel m22 part_of m23
rel m25 member_of m22
rel m26 leads m27
rel m50 leads m51 to=2022-10

### Bali Post 2014-08-09 article
= [m25:IDN.CVL Ribuan Orang] {e1 Turun ke Renon}, [m1:IDN.GOV Pastika] {e16 Tak Bergeming}
[m2:@IDN Denpasar] (Bali Post) - [m3:IDN.CVL Forum Rakyat Bali Tolak Reklamasi (ForBALI)] kembali {e2 mengepung} [m4:IDN.GOV kantor Gubernur Bali] di Renon, Jumat (8/8) kemarin. Berbeda dari yang sudah-sudah, kali ini [m5:IDN.REL puluhan prajuru desa adat] ikut, lengkap dengan baleganjur.
Yang dituntut tetap sama, yakni pencabutan Perpres 51/2014. Peraturan yang {e3 diteken} [m6:IDN.GOV Presiden SBY] pada 30 Mei itu mengubah Teluk Benoa dari kawasan konservasi menjadi kawasan budi daya.
"<<q1 [m7=m6 Presiden] yang sebentar lagi pulang ke Cikeas ini mewariskan luka>>," {e4 teriak} Koordinator ForBALI [m8:IDN.CVL Wayan Gendo Suardana].
[m9=m8 Gendo], yang juga aktivis [m10:WALHI.CVL Walhi], menantang [m11=m1 Gubernur Made Mangku Pastika] keluar. Yang keluar justru Kepala Biro Humas [m12:IDN.GOV Ketut Teneng], dan [m32=m12 ia] {e5 disoraki} [m26=m3 massa].
"<<q2 [m43=m1 Bapak Gubernur] sedang rapat. Lagi pula keputusannya di pusat>>," dalih [m33=m12 Teneng].
[m34=m1 Pastika] kepada wartawan sore harinya berkata [m27=m1 ia] {e6 tidak akan mencabut} izin studi kelayakan milik [m13:IDN.BUS PT Tirta Wahana Bali Internasional (TWBI)], perusahaan [m14:IDN.BUS Tomy Winata]. Padahal tahun lalu, 16 Agustus, [m15=m1 mantan Kapolda Bali itu] pernah {e7 mencabut} izin serupa akibat {e17 tekanan} [m35=m16 DPRD].
Ketua [m16:IDN.LEG DPRD Bali], [m17:IDN.LEG Cok Ratmadi], mengaku siap {e8 memfasilitasi} pertemuan [m36=m3+m1 kedua pihak], bila diminta. [m18:IDN.PTY PDI Perjuangan], partainya, belum bersikap. Sikap justru muncul dari [m19:IDN.LEG Nyoman Dhamantra], anggota [m44:IDN.LEG DPR] dari [m45=m18 partai yang sama]: <<q3 perpres itu {e9 harus dibatalkan} oleh [m28:IDN.GOV presiden terpilih]>>.
[m37:IDN.GOV Tim transisi presiden terpilih] belum bisa dihubungi.
Dari kubu pendukung, [m20:IDN.CVL Forum Bali Harmoni] {e10 menyebut} aksi [m38=m3 ForBALI] dibiayai [m39:IDN.BUS pengusaha saingan]. [m40=m8 Gendo] {e11 menanggapinya} dengan tantangan audit terbuka. "<<q4 Ayo buka rekening bersama-sama, di depan [m21:IDN.COP polisi] juga boleh>>," katanya.
[m29=m21 Polisi], yang {e12 menurunkan} 500 orang, sempat bersitegang dengan [m41=m3 peserta aksi] gara-gara baliho "Bali Not For Sale". Sehari sebelumnya [m22:IDN.COP Satpol PP Denpasar] {e13 menurunkan} belasan baliho sejenis di Sanur. [m23:IDN.GOV Wakil Wali Kota Jaya Negara] berdalih baliho itu tidak berizin.
Sementara itu, [m24:IDN.EDU Lembaga Penelitian Universitas Udayana], yang pada September 2013 {e14 menyatakan} proyek tidak layak, belum mau berkomentar lagi. [m31:IDN.EDU Rektornya] dikabarkan {e15 dipanggil} [m30=m1 gubernur] bulan lalu.
[m42=m3 Massa] bubar pukul 14.30 Wita setelah bersembahyang bersama. Jalan Basuki Rahmat lengang kembali. (kmb12)
e1 m25 > m1 PROTEST actual 2014-08-08/day mode=demo ctx=environment again
e2 m3,m5 > m4 PROTEST actual 2014-08-08/day mode=demo ctx=environment
e3 m6 > m13 SUPPORT actual 2014-05-30/day ctx=environment,executive bg
e4 m8 > m7 ACCUSE actual 2014-08-08/day mode=disapprove ctx=environment,executive
e5 m26 > m12 PROTEST actual 2014-08-08/day mode=demo ctx=environment
e6 m27 > m3 REJECT actual 2014-08-08/day mode=yield ctx=environment
e16 m1 > m25 REJECT actual 2014-08-08/day mode=yield ctx=environment again
e7 m15 > m13 SANCTION actual 2013-08-16/day mode=discontinue ctx=environment,legislative bg
e17 m35 > m15 REQUEST requested 2013-08-01/month mode=change ctx=legislative,environment bg
e8 m17 > m36 AGREE hypothetical 2014-08-09/none ctx=legislative,environment
e9 m19 > m28 REQUEST requested 2014-08-09/none mode=change ctx=environment
e10 m20 > m3 ACCUSE actual 2014-08-09/none mode=allege ctx=environment
e11 m9 > m20 REJECT actual 2014-08-09/none mode=yield ctx=environment
e12 m29 > m3 MOBILIZE actual 2014-08-08/day mode=police ctx=environment
e13 m22 > m3 COERCE actual 2014-08-07/day mode=censor ctx=rights_freedoms,environment
e14 m24 > m13 REJECT actual 2013-09-01/month mode=change ctx=environment bg
e15 m30 > m31 REQUEST requested 2014-07-01/month mode=meet ctx=environment bg
q1 m8 direct cue=teriak
q2 m12 direct cue=dalih
q3 m19 indirect
q4 m9 direct cue=katanya
rel m8 leads m3
rel m9 member_of m10
rel m17 leads m16
rel m17 member_of m18
rel m13 led_by m14
rel m19 member_of m44
rel m19 member_of m18

### Tirto.id 2019-05-23 article
= Dua Malam di Thamrin: [m30:IDN.UNK Siapa] {e1 Menembak} [m1:IDN.CVL Harun Al Rasyid]?
~byline Oleh: Dieqy Hasbi, Aditya Wicaksana - 23 Mei 2019
~share Dibaca Normal 3 menit
tirto.id - Sampai Kamis (23/5/2019) siang, delapan orang meninggal dalam {e2 kerusuhan} di sekitar kantor [m2:IDN.GOV Badan Pengawas Pemilu (Bawaslu)], [m3:@IDN Jakarta]. Termuda [m39=m1 Harun], 15 tahun, siswa SMP dari Duri Kepa.
Semula aksi Selasa (21/5) itu berjalan damai. [m4:IDN.CVL Pendukung Prabowo Subianto] {e3 menolak} hasil pemilihan presiden yang diumumkan [m5:IDN.GOV KPU] dini harinya, berbuka puasa di jalan, lalu pulang selepas tarawih.
Pukul 22.30 [m6:IDN.CVL kelompok lain] datang dari arah Tanah Abang. [m7=m6 Mereka] {e4 melempari} [m8:IDN.COP Brimob] dengan batu dan kembang api; asrama Brimob di Petamburan {e5 dibakar} menjelang subuh.
"<<q1 Itu bukan massa [m9=m4 kami]>>," kata [m10:IDN.PTY Juru Bicara BPN Dahnil Anzar Simanjuntak]. [m31:IDN.PTY BPN], badan pemenangan [m40:IDN.PTY Prabowo-Sandiaga], {e6 menuding} [m11:IDN.COP polisi] membiarkan penyusup.
[m12:IDN.COP Kapolri Tito Karnavian] punya temuan lain: tiga senapan dan dua revolver yang {e7 disita} dari [m32:IDN.UNK sejumlah tersangka], salah satunya, kata [m41=m12 Tito], <<q2 disiapkan untuk {e8 menembak} [m13:IDN.GOV empat pejabat negara]>>.
Nama yang muncul kemudian ialah [m14:IDN.ELI Mayjen (Purn) Kivlan Zen]. [m33=m14 Kivlan], mantan Kepala Staf Kostrad, {e9 membantah} lewat pengacaranya [m15:IDN.CVL Tonin Tachta].
Soal [m42=m1 Harun], [m16=m11 polisi] sejauh ini menyangkal {e10 memakai peluru tajam}. "<<q3 [m50=m11 Personel] cuma dibekali tameng, gas air mata, dan peluru karet>>," ujar [m17:IDN.COP Kadiv Humas Irjen M. Iqbal].
Hasil autopsi berkata lain, setidaknya menurut keluarga. [m18:IDN.CVL Didin Wahyudin], ayah [m43=m1 Harun], melihat lubang di lengan kiri yang menembus dada. "<<q4 Peluru karet tidak begitu>>," ucapnya pelan.
[m19:IDN.JUD Komnas HAM] {e11 membentuk} tim pencari fakta. Ketuanya, [m20:IDN.JUD Ahmad Taufan Damanik], sudah {e12 meminta} [m21=m11 Polri] membuka proyektil dari tubuh [m49:IDN.CVL korban]. Tim serupa dibuat [m44:IDN.GOV Pemprov DKI]; [m22:IDN.GOV Gubernur Anies Baswedan] adalah pejabat pertama yang {e13 menjenguk} [m23:IDN.CVL korban luka] di RS Tarakan, Rabu pagi.
Di tengah semua itu internet melambat. [m24:IDN.GOV Menteri Komunikasi dan Informatika Rudiantara] {e14 membatasi} WhatsApp dan Instagram bagi [m34:IDN.CVL warga] sejak Rabu siang, keputusan yang {e15 digugat} secara terbuka oleh [m25:YLBHI.CVL YLBHI] dan [m26:AJI.JRN AJI].
[m45:IDN.PTY Prabowo] sempat {e19 menyerukan} [m46=m4 pendukungnya] pulang. Esoknya, hari ini, [m35=m45 ia] {e16 bertemu} [m27:IDN.GOV Wakil Presiden Jusuf Kalla] di kediaman [m47=m27 Kalla] di Kuningan. Pertemuan 90 menit itu tak menghasilkan apa-apa selain janji bahwa sengketa {e17 akan dibawa} ke [m28:IDN.JUD Mahkamah Konstitusi], paling lambat Jumat malam.
[m38:IDN.CVL Perludem] menyambut baik. Bagi [m29:IDN.CVL Titi Anggraini], direktur lembaga itu, <<q5 tak ada jalan lain dalam demokrasi>>.
[m48:IDN.EDU Dua mahasiswa] yang {e20 ditangkap} di Sabang {e21 dilepas} tadi pagi; [m37:IDN.CVL 257 orang lain] masih {e18 ditahan}. Kawat duri di depan Sarinah belum digulung.
e1 m30 > m1 ASSAULT actual 2019-05-20/week mode=firearms ctx=repression,election again
e2 m6 > m8 PROTEST actual 2019-05-21/day mode=riot ctx=election again
e3 m4 > m5 PROTEST actual 2019-05-21/day mode=demo ctx=election
e4 m7 > m8 PROTEST actual 2019-05-21/day mode=riot ctx=election
e5 m7 > m8 PROTEST actual 2019-05-22/day mode=riot ctx=election
e6 m31 > m11 ACCUSE actual 2019-05-23/none mode=allege ctx=election
e7 m11 > m32 COERCE actual 2019-05-23/none mode=seize ctx=terrorism,election
e8 m32 > m13 ASSAULT planned 2019-05-23/none mode=firearms ctx=terrorism said=m12
e9 m33 > m12 REJECT actual 2019-05-23/none mode=yield ctx=terrorism
e10 m16 > m1 ASSAULT denied 2019-05-20/week mode=firearms ctx=repression
e11 m19 > m21 ACCUSE actual 2019-05-23/none mode=investigate ctx=human_rights
e12 m20 > m21 REQUEST requested 2019-05-23/none mode=change ctx=human_rights
e13 m22 > m23 CONSULT actual 2019-05-22/day mode=visit ctx=health
e14 m24 > m34 COERCE actual 2019-05-22/day mode=censor ctx=rights_freedoms
e15 m25,m26 > m24 ACCUSE actual 2019-05-23/none mode=disapprove ctx=rights_freedoms
e16 m35 > m27 CONSULT actual 2019-05-23/day ctx=election
e19 m45 > m46 REQUEST requested 2019-05-22/day mode=yield ctx=election
e17 m35 > m5 ACCUSE planned 2019-05-24/day mode=allege ctx=election,legal
e20 m11 > m48 COERCE actual 2019-05-23/none mode=arrest ctx=repression,election
e21 m11 > m48 RETREAT actual 2019-05-23/day mode=release ctx=repression,election
e18 m11 > m37 COERCE actual 2019-05-23/none mode=arrest ctx=repression,election
q1 m10 direct cue=kata
q2 m12 indirect cue=kata
q3 m17 direct cue=ujar
q4 m18 direct cue=ucapnya
q5 m29 indirect
rel m10 member_of m31
rel m20 leads m19
rel m29 leads m38
