### Detik.com 2021-08-10 article
= [m1:RWA.MIL Tentara Rwanda] {e12 Patahkan Kepungan} di [m2:@MOZ Mocimboa da Praia]
~byline Tim detikcom - detikNews
~date_line Selasa, 10 Agu 2021 06:55 WIB
[m3:@MOZ Maputo] - Bendera hitam di dermaga itu sudah turun. [m36:@MOZ Mocimboa da Praia], kota pelabuhan yang sejak Agustus tahun lalu digenggam [m5:ASWJ.REB kelompok militan Ansar al-Sunna], lepas dari [m6=m5 mereka] akhir pekan ini.
Yang {e1 merebutnya} bukan satu tentara saja. [m7:RWA.MIL Seribu serdadu dan polisi Rwanda] berjalan di depan, [m8:MOZ.MIL pasukan Mozambik] menyusul di belakang. "<<q1 Benteng terakhir [m9=m5 para perusuh] jatuh pada hari Minggu>>," tulis akun resmi [m10:RWA.MIL Angkatan Pertahanan Rwanda].
Menurut [m11:RWA.MIL Kolonel Ronald Rwivanga], juru bicara badan itu, [m12=m5 kelompok tersebut] {e2 kehilangan 70 orang} dalam sebulan terakhir.
[m13:ISIS.REB ISIS] mengaku [m14=m5 gerilyawan setempat] sebagai sayapnya di Afrika tengah. Cap itu diragukan sebagian peneliti.
Lain lagi cerita di ibu kota. [m15:MOZ.OPP Renamo] memprotes karena [m16:MOZ.LEG parlemen] tidak pernah diajak bicara. [m17:MOZ.OPP Ossufo Momade], yang mewarisi kursi pemimpin partai itu pada 2019, {e3 menyebut} kedatangan [m18=m7 orang-orang Kigali] "<<q2 melangkahi konstitusi>>".
[m19:MOZ.GOV Presiden Filipe Nyusi] punya jawaban. "<<q3 Tidak ada kedaulatan yang dijual. [m20:RWA.GOV Saudara kita] datang karena [m21=m19 saya] {e4 minta}>>," katanya di televisi.
Permintaan itu disampaikan ketika [m37=m19 ia] {e5 singgah} di Kigali, tempat [m22:RWA.GOV Paul Kagame] menjamunya, pada 28 April.
~read_also Baca juga: Harga Kacang Mete Naik, Petani Cabo Delgado Tetap Mengungsi
Pasukan lain masih di jalan. [m23:SADC Komunitas Pembangunan Afrika bagian Selatan (SADC)] {e6 akan mengerahkan} misi siaga, disingkat [m24:SAMIM SAMIM]. Komandonya dipegang [m25:ZAF.MIL seorang jenderal Afrika Selatan]. [m26:BWA.GOV Botswana], yang tahun ini memimpin [m27=m23 organ keamanan blok itu], Senin (26/7) lalu {e7 mengirim} 296 prajurit pertama.
[m28:BWA.GOV Presiden Mokgweetsi Masisi] sendiri melepas [m29:BWA.MIL mereka] di landasan Gaborone.
[m30:USA.GOV Washington] sudah pada Maret {e8 memasukkan} [m31=m5 Ansar al-Sunna] ke daftar teroris. [m32:PRT.MIL Enam puluh instruktur Portugal] {e9 melatih} [m33:MOZ.MIL marinir] sejak Mei.
Sementara [m34:#outlet Lusa] melaporkan kontraktor gas [m35:FRA.BUS TotalEnergies] belum berniat kembali. Perusahaan itu {e10 angkat kaki} April lalu setelah Palma {e11 diserbu}.
e12 m1 > m5 ASSAULT actual 2021-08-08/day ctx=military,territory again
e1 m7,m8 > m5 ASSAULT actual 2021-08-08/day ctx=military,territory
e2 m7 > m12 ASSAULT actual 2021-07-01/month ctx=military said=m11
e3 m17 > m19 ACCUSE actual 2021-08-10/none mode=disapprove ctx=military,legal
e4 m21 > m20 REQUEST requested 2021-04-28/day mode=assist ctx=military
e5 m19 > m22 CONSULT actual 2021-04-28/day mode=visit ctx=military,diplomatic
e6 m23 > m19 AGREE planned 2021-08-10/none mode=assist ctx=military
e7 m26 > m19 AID actual 2021-07-26/day ctx=military
e8 m30 > m31 SANCTION actual 2021-03-01/month ctx=terrorism bg
e9 m32 > m33 AID actual 2021-05-01/month ctx=military bg
e10 m35 > m19 RETREAT actual 2021-04-01/month mode=withdraw ctx=economic bg
e11 m5 > m19 ASSAULT actual 2021-04-01/month ctx=terrorism bg
q1 m10 direct cue=tulis
q2 m17 mixed
q3 m19 direct cue=katanya
rel m17 leads m15
rel m14 part_of m13
rel m24 part_of m23
rel m26 leads m27
rel m24 led_by m25

### Waspada 2021-03-06 article
= Sumut Kirim Dua Wajah: [m1:IDN.PTY Moeldoko] Terpilih, [m2:IDN.PTY AHY] Ngadu
~byline Oleh Sapriadi Siregar
~date_line Sabtu, 6 Maret 2021
[m3:@IDN DELISERDANG] (Waspada): Hotel di Sibolangit itu penuh jaket biru sejak Kamis. Jumat (5/3) menjelang sore, peserta yang menamakan diri [m4:IDN.PTY Kongres Luar Biasa Partai Demokrat] {e1 mendaulat} [m5:IDN.PTY Moeldoko] sebagai ketua umum.
[m6=m5 Pensiunan jenderal] itu tidak hadir. [m33=m5 Ia] masih menjabat Kepala Staf [m7:IDN.GOV Kantor Kepresidenan]. Lewat telepon yang didekatkan ke pengeras suara [m34=m5 ia] bertanya apakah [m8:? forum] serius. "<<q1 Baik, [m9=m5 saya] terima>>," katanya.
Tiga jam kemudian, di Menteng, [m10:IDN.PTY Agus Harimurti Yudhoyono] berdiri dengan rompi partai. Putra sulung presiden keenam itu mengepalai [m11:IDN.PTY Demokrat] sejak kongres Maret 2020.
"<<q2 Ini dagelan. Ini kudeta oleh orang yang dekat dengan kekuasaan>>," ujar [m12=m10 AHY]. [m35=m10 Ia] {e2 mendesak} [m13:IDN.GOV Menkumham Yasonna Laoly] tidak mengesahkan hasil Sibolangit.
Surat bernada sama sudah {e3 dilayangkan} kepada [m14:IDN.GOV Presiden Joko Widodo] pada 1 Februari. Jawabannya tak pernah datang.
[m15:IDN.PTY Jhoni Allen Marbun], anggota DPR dari Sumatera Utara yang {e4 dipecat} [m16=m11 partainya] sepekan sebelum kongres, memimpin sidang. [m17=m15 Dialah] yang mengetuk palu agar jabatan ketua majelis tinggi dihapus.
Jabatan itu dipegang [m18:IDN.PTY Susilo Bambang Yudhoyono]. Dari Cikeas, [m19=m18 sang ayah] malam itu juga bersuara. "<<q3 Hari ini [m20=m18 kami] berkabung. Akal sehat telah mati>>," katanya. [m21=m18 Ia] {e5 menyesali diri} pernah mengangkat [m22=m5 lelaki itu] menjadi panglima pada 2013.
~caption Peserta meninggalkan hotel dengan bus berpelat luar provinsi. Waspada/Ist
Di luar pagar suasana lebih ribut. [m23:IDN.PTY Ratusan kader] pimpinan [m24:IDN.PTY Herri Zulkarnain] – ketua [m25:IDN.PTY DPD Sumut] – {e6 hendak menerobos} masuk; [m26:IDN.CVL pemuda berseragam loreng] {e7 menyambut} [m36=m23 mereka] dengan kayu dan batu. Dua orang luka di kepala.
[m27:IDN.COP Polresta Deliserdang] mengirim satu kompi, tetapi tidak membubarkan acara yang tak berizin itu. Kata [m28:IDN.COP juru bicaranya], <<q4 [m37=m27 polisi] hanya menjaga agar kedua kubu tidak bertemu>>.
[m29:IDN.GOV Menko Polhukam Mahfud MD] mengelak dari tudingan. Selama tidak ada yang mendaftar, cuitnya, <<q5 [m38:IDN.GOV pemerintah] menganggap tidak ada masalah apa-apa>>.
Kubu [m30=m2 AHY] {e8 akan menggugat} [m31:IDN.PTY sepuluh penyelenggara] ke pengadilan, kata [m32:IDN.PTY Bambang Widjojanto], pengacara [m39=m2 mereka]. (m16)
e1 m4 > m5 SUPPORT actual 2021-03-05/day ctx=political_institutions
e2 m12 > m13 REQUEST requested 2021-03-05/day mode=change ctx=political_institutions,legal
e3 m10 > m14 REQUEST requested 2021-02-01/day ctx=political_institutions bg
e4 m16 > m15 SANCTION actual 2021-02-26/week mode=expel ctx=political_institutions bg
e5 m21 > m22 ACCUSE actual 2021-03-05/day mode=disapprove ctx=political_institutions
e6 m23 > m4 PROTEST actual 2021-03-05/day mode=riot ctx=political_institutions
e7 m26 > m23 ASSAULT actual 2021-03-05/day mode=primitive ctx=political_institutions
e8 m2 > m31 ACCUSE planned 2021-03-06/none mode=allege ctx=legal,political_institutions
q1 m5 direct cue=katanya
q2 m12 direct cue=ujar
q3 m18 direct cue=katanya
q4 m28 indirect cue=Kata
q5 m29 indirect cue=cuitnya
rel m10 leads m11 from=2020-03
rel m6 leads m7
rel m24 leads m25
rel m25 part_of m11

### BBC Indonesia 2023-02-17 article
= Pilot Susi Air: Sepuluh hari dalam genggaman [m1:TPNPB.REB Egianus Kogoya]
~byline 17 Februari 2023
~share Bagikan
Foto itu berisi tujuh belas orang; hanya satu yang tidak memegang senjata. [m2:NZL.CVL Philip Mark Mehrtens], penerbang asal Christchurch, mengenakan jaket jins dan topi, berdiri di tengah [m3:TPNPB.REB kelompok] yang {e1 menculiknya} di lapangan terbang [m4:@IDN Paro].
[m30=m2 Ia] {e2 dibawa pergi} pada Selasa pekan lalu, 7 Februari. Pesawatnya, milik [m5:IDN.BUS Susi Air], habis dimakan api.
[m6=m3 Para pelakunya] adalah Kodap III Ndugama, satu dari 36 komando daerah dalam [m7:TPNPB.REB Tentara Pembebasan Nasional Papua Barat (TPNPB)]. Panglimanya berusia dua puluhan: [m8=m1 Egianus].
Dan TPNPB sendiri merupakan sayap bersenjata dari [m9:OPM.REB Organisasi Papua Merdeka].
"<<q1 [m10=m7 Kami] {e3 tidak akan melepas} pilot ini sampai [m11:IDN.GOV Jakarta] mengakui Papua>>," begitu suara dalam rekaman yang diterima wartawan Selasa (14/2). Suara itu, kata [m12:TPNPB.REB Sebby Sambom], <<q2 asli>>.
Juru bicara itu kemudian menambahkan ancaman lain: bila [m13:IDN.MIL TNI] menembaki Nduga dari udara, nyawa [m14=m2 sang sandera] {e4 menjadi taruhannya}.
~related Baca juga: Mengapa jalan Trans Papua terus makan korban
[m15:IDN.GOV Menteri Koordinator Mahfud MD], di Jakarta, memilih nada rendah. [m31=m15 Pemerintah] {e5 lebih dulu mengetuk pintu} para tetua gereja, ujarnya, <<q3 tanpa menutup jalan lain>>. Jalan lain itu {e6 tidak dikesampingkan} pula oleh [m16:IDN.MIL Panglima TNI Laksamana Yudo Margono].
[m17:IDN.REL Dewan Gereja Papua] menawarkan diri sebagai perantara. Ketuanya, [m18:IDN.REL Benny Giay], {e7 memohon} kepada [m19=m3 kaum muda di hutan] agar warga asing itu dipulangkan kepada istri dan anaknya. [m20=m18 Pendeta] dari Kingmi itu juga {e8 menyalahkan} [m21=m11 pusat] yang membiarkan pengungsi Nduga telantar sejak Desember 2018.
Waktu itu, tepatnya 2 Desember, [m22=m1 orang yang sama] {e9 memberondong} pekerja [m23:IDN.BUS PT Istaka Karya] di Bukit Kabo. Sembilan belas di antaranya tewas.
[m24:NZL.GOV Wellington] berhati-hati. [m25:NZL.GOV Menteri Luar Negeri Nanaia Mahuta] {e10 berbicara melalui telepon} dengan [m26:IDN.GOV Retno Marsudi] dua hari setelah penyergapan, dan mengirim [m27:NZL.COP dua perunding polisi].
Bagaimana dengan tim yang sudah berkumpul di Timika? [m28:IDN.COP Kapolda Papua Mathius Fakhiri] menyatakan [m29:IDN.COP gabungan polisi dan tentara] telah {e11 disiagakan}, tetapi belum beranjak.
e1 m3 > m2 ASSAULT actual 2023-02-07/day mode=abduct ctx=territory
e2 m3 > m2 ASSAULT actual 2023-02-07/day mode=abduct ctx=territory again
e3 m10 > m11 REJECT actual 2023-02-14/day mode=yield ctx=territory
e4 m12 > m13 THREATEN threatened 2023-02-17/none mode=violence ctx=territory,military
e5 m15 > m17 CONSULT actual 2023-02-17/none ctx=territory
e6 m16 > m3 ASSAULT hypothetical 2023-02-17/none ctx=military
e7 m18 > m19 REQUEST requested 2023-02-17/none mode=yield ctx=territory
e8 m20 > m21 ACCUSE actual 2023-02-17/none mode=disapprove ctx=human_security
e9 m22 > m23 ASSAULT actual 2018-12-02/day mode=firearms ctx=territory bg
e10 m25 > m26 CONSULT actual 2023-02-09/day mode=phone ctx=diplomatic
e11 m28 > m3 MOBILIZE actual 2023-02-17/none mode=troops ctx=military
q1 m10 direct
q2 m12 indirect cue=kata
q3 m15 indirect cue=ujarnya
rel m6 part_of m7
rel m8 leads m6
rel m7 part_of m9
rel m18 leads m17
