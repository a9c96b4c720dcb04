### Suara Pembaruan 2009-08-04 article
= Tiga Kali Ditolak, [m1:COM.GOV Moroni] {e1 Terima} Pesawat Bantuan [m2:FRA.GOV Prancis]
[m3:@COM MORONI] - [m4:COM.GOV Menteri Dalam Negeri Komoro Bourhane Hamidou] menyebut keputusannya soal kemanusiaan, bukan soal rupa-rupa. "<<q1 Di laut tidak ada bendera. [m5:COM.CVL Keluarga korban] ingin jenazah, bukan pidato>>," ujarnya, Senin (3/8).
Sehari sebelumnya [m6=m1 pemerintah kepulauan itu] {e2 mengizinkan} [m7:FRA.MIL pesawat angkut militer Prancis] mendarat di Hahaya dengan kapal selam mini untuk mencari kotak hitam Yemenia 626. Dalam sebulan, izin serupa tiga kali {e3 ditolak}.
Pesawat [m8:YEM.BUS Yemenia] jatuh pada 30 Juni membawa 153 orang, kebanyakan [m9:FRA.CVL warga Prancis keturunan Komoro]. Seorang gadis selamat, [m10:FRA.CVL Bahia Bakari], setelah 13 jam berpegangan pada serpihan.
Di [m11:@FRA Marseille], kemarahan meledak sejak hari pertama. [m12:FRA.CVL Perhimpunan diaspora SOS Voyage aux Comores] {e4 menghalangi} penumpang naik ke penerbangan maskapai itu. Ketuanya, [m13:FRA.CVL Farid Soilihi], {e5 menuding} [m31=m1+m2 kedua pemerintah] sama-sama tahu pesawatnya bobrok.
[m14=m2 Paris], kata [m15:FRA.GOV Menteri Transportasi Dominique Bussereau], sudah {e6 melarang} pesawat itu masuk wilayahnya pada 2007. [m16:YEM.GOV Menteri Perhubungan Yaman Khaled al-Wazir] membantah [m34=m16 pihaknya] menutupi kerusakan dan {e7 mengancam} membatalkan pesanan sepuluh pesawat [m32:AIRBUS.MNC Airbus].
Hubungan [m17=m1 Komoro] dengan bekas penjajahnya tak pernah jernih. Mayotte, pulau keempat, pada 29 Maret memilih menjadi daerah seberang lautan [m18=m2 Prancis]. [m19:COM.GOV Presiden Ahmed Abdallah Sambi] {e8 mengecam} pemungutan suara itu sebagai perampasan; [m20:AU Uni Afrika] {e9 mendukungnya}.
Namun tangan yang sama pernah ditadah. Maret 2008, [m21=m20 pasukan Uni Afrika] yang {e10 diangkut} pesawat [m22:FRA.MIL Prancis] mendarat di [m23:@COM Anjouan] dan {e11 menggulingkan} [m24:COM.REB Kolonel Mohamed Bacar]. [m35=m24 Bacar] kabur dengan perahu ke [m36:@MYT Mayotte], lalu {e12 diusir} [m33=m2 Prancis] ke [m25:BEN.GOV Benin].
[m26:COM.OPP Oposisi] memandang kedatangan pesawat itu sekadar hiburan menjelang pemilu legislatif. "<<q2 [m27=m1 Mereka] menolak tiga kali, lalu menerima, lalu minta ditepuki>>," kata [m28:COM.OPP Said Larifou], ketua [m29:COM.OPP partai Ridja].
Pencarian dimulai Rabu besok. [m30:USA.MIL Kapal Amerika Serikat] {e13 akan meminjamkan} alat pendengar bawah laut. (AFP/Rtr/E-9)
e1 m1 > m2 CONCEDE actual 2009-08-02/day ctx=disasters again
e2 m6 > m7 RETREAT actual 2009-08-02/day mode=access ctx=disasters
e3 m6 > m7 REJECT actual 2009-07-01/month mode=assist ctx=disasters bg
e4 m12 > m8 PROTEST actual 2009-06-30/none mode=obstruct ctx=disasters bg
e5 m13 > m31 ACCUSE actual 2009-08-04/none mode=allege ctx=disasters
e6 m14 > m8 COERCE actual 2007-01-01/year mode=restrict bg
e7 m16 > m32 THREATEN threatened 2009-08-04/none mode=discontinue ctx=economic
e8 m19 > m18 ACCUSE actual 2009-08-04/none mode=disapprove ctx=territory bg
e9 m20 > m19 SUPPORT actual 2009-08-04/none ctx=territory bg
e10 m22 > m21 AID actual 2008-03-01/month ctx=military,peacekeeping bg
e11 m21 > m24 ASSAULT actual 2008-03-01/month ctx=military,territory bg
e12 m33 > m35 COERCE actual 2008-03-01/month mode=deport ctx=asylum bg
e13 m30 > m6 AID planned 2009-08-05/day ctx=disasters,military
q1 m4 direct cue=ujarnya
q2 m28 direct cue=kata
rel m13 leads m12
rel m28 leads m29

### Kompas.id 2019-10-12 article
= Di Hadapan Mama-mama Wamena, [m39:IDN.GOV Wiranto] Berjanji; Dua Hari Kemudian [m40=m39 Ia] Sendiri {e18 Ditikam}
~byline Oleh FABIO KOSTA
~date_line 12 Oktober 2019 06:00 WIB
"<<q1 Toko dibangun lagi, sekolah dibuka lagi, [m44:IDN.MIL tentara] tidak ke mana-mana>>," kata [m1:IDN.GOV Menteri Koordinator Politik, Hukum, dan Keamanan Wiranto] di [m2:@IDN Wamena], Selasa (8/10/2019). Mama-mama penjual ubi di Pasar Potikelek mendengarkan sambil mengibaskan lalat.
Kamis siang, di [m3:@IDN Menes, Pandeglang], [m31=m1 ia] {e1 ditusuk} [m4:JAD.REB Syahril Alamsyah], yang menurut [m5:IDN.SPY Kepala BIN Budi Gunawan] anggota [m6:JAD.REB Jamaah Ansharut Daulah (JAD)] Bekasi, kelompok yang berbaiat kepada [m7:ISIS.REB NIIS].
Sehari sesudahnya, [m8:IDN.COP Densus 88] {e2 menangkap} [m41:JAD.REB delapan orang] di Bali dan Jawa Barat. [m9:IDN.COP Kapolri Jenderal Tito Karnavian] {e3 memperketat} pengawalan pejabat. "<<q2 [m10=m9 Saya] minta siapa pun jangan membuat teori. Darahnya betul-betul darah>>," ujar [m11=m9 Tito].
[m12:IDN.MIL Kasad Jenderal Andika Perkasa] {e4 mencopot} [m13:IDN.MIL Komandan Kodim Kendari Kolonel Hendi Suhendi] gara-gara istrinya mencibir penusukan itu di Facebook. [m32=m13 Hendi] {e5 ditahan} 14 hari.
Kembali ke Wamena. Kerusuhan 23 September menewaskan 33 orang. [m14:IDN.EDU Pelajar SMA PGRI] yang tersinggung ucapan gurunya {e6 berarak} ke kantor bupati, dan [m33:IDN.CVL massa] yang lebih besar {e7 membakar} ratusan rumah serta ruko. [m15:IDN.CVL Perantau Minang dan Bugis] tak sempat lari.
Sejak hari itu [m16:IDN.MIL pesawat Hercules TNI AU] {e8 menerbangkan} 11.000 [m17:IDN.REF pengungsi] ke [m18:@IDN Sentani]. [m19:IDN.GOV Pemerintah Provinsi Sumatera Barat] {e9 memulangkan} [m34:IDN.REF 900 perantaunya] dengan biaya sendiri. [m20:IDN.MIL Kodam Cenderawasih] {e10 menambah} dua batalyon; [m21:IDN.COP polisi] {e11 menetapkan} 13 tersangka.
[m22:IDN.GOV Bupati Jayawijaya John Richard Banua] {e12 menjanjikan} pembangunan kembali dalam enam bulan dengan uang pusat. Tidak semua percaya. "<<q3 Honai [m23:IDN.CVL kami] juga terbakar, tetapi yang didata cuma toko,>>" keluh [m24:IDN.CVL Mama Yosina Lagoan].
[m25:IDN.LEG Ketua DPR Papua Yunus Wonda], politikus [m26:IDN.PTY Demokrat], {e13 meminta} [m43=m20 pasukan tambahan] ditarik. [m35=m1 Wiranto], sebelum insiden Menes, {e14 menampiknya}. [m36=m1 Ia] juga membantah [m27:ULMWP.REB ULMWP] akan {e15 diajak berunding}.
[m28:ULMWP.REB Benny Wenda], ketua [m42=m27 ULMWP] yang bermukim di [m29:@GBR Oxford], menolak tuduhan [m30=m9 Kapolri] bahwa [m37=m27 kelompoknya] {e16 merancang} kerusuhan.
[m38:IDN.GOV Kominfo] sudah {e17 menyalakan} kembali internet di Wamena. Pasar buka sampai pukul tiga sore.
e1 m4 > m31 ASSAULT actual 2019-10-10/day mode=primitive ctx=terrorism
e18 m4 > m40 ASSAULT actual 2019-10-10/day mode=primitive ctx=terrorism again
e2 m8 > m41 COERCE actual 2019-10-11/day mode=arrest ctx=terrorism
e3 m9 > m6 MOBILIZE actual 2019-10-12/none mode=police ctx=terrorism
e4 m12 > m13 SANCTION actual 2019-10-12/none mode=expel ctx=military
e5 m12 > m32 COERCE actual 2019-10-12/none mode=arrest ctx=military
e6 m14 > m22 PROTEST actual 2019-09-23/day mode=demo ctx=religion_ethnicity bg
e7 m33 > m15 PROTEST actual 2019-09-23/day mode=riot ctx=religion_ethnicity bg
e8 m16 > m17 AID actual 2019-09-23/day ctx=migration,military
e9 m19 > m34 AID actual 2019-10-12/none ctx=migration
e10 m20 > m33 MOBILIZE actual 2019-10-12/none mode=troops ctx=military
e11 m21 > m33 ACCUSE actual 2019-10-12/none mode=allege ctx=legal
e12 m22 > m24 AGREE planned 2019-10-12/none ctx=human_security
e13 m25 > m35 REQUEST requested 2019-10-12/none mode=yield ctx=military
e14 m35 > m25 REJECT actual 2019-10-12/none mode=yield ctx=military
e15 m36 > m27 CONSULT denied 2019-10-12/none ctx=territory
e16 m37 > m15 PROTEST denied 2019-10-12/none mode=riot ctx=territory
e17 m38 > m24 CONCEDE actual 2019-10-12/none ctx=rights_freedoms
q1 m1 direct cue=kata
q2 m11 direct cue=ujar
q3 m24 direct cue=keluh
rel m4 member_of m6
rel m25 member_of m26
rel m28 leads m42

### BBC Indonesia 2012-10-27 article
= [m42=m1 Sultan Brunei] dan [m43=m13 Manila]: [m1:BRN.GOV negara kecil] di balik meja damai Moro
Tidak banyak yang menyadari bahwa sebagian pengawas gencatan senjata di [m2:@PHL Mindanao] berbicara dengan logat Kampong Ayer.
Sejak 2004, [m3:BRN.MIL Brunei Darussalam] {e1 mengirim} belasan perwira ke [m4:IMT_MINDANAO Tim Pemantau Internasional (IMT)], misi yang dipimpin [m5:MYS.MIL Malaysia]. [m6:LBY.MIL Libia] ikut pada tahun-tahun pertama, [m7:JPN.GOV Jepang] menyusul dengan pegawai sipil, sedangkan [m8:NOR.GOV Norwegia] belum lama ini.
"<<q1 [m9=m3 Kami] tidak punya apa-apa untuk dimenangkan di sini, dan karena itulah [m10=m3 kami] dipercaya,>>" kata [m11:BRN.MIL Kolonel Haji Azmi], wakil kepala misi, kepada BBC di [m12:@PHL Cotabato].
Kesabaran itu berbuah pada 15 Oktober. Di Istana Malacanang, [m13:PHL.GOV pemerintah Filipina] dan [m14:MILF.REB Front Pembebasan Islam Moro (MILF)] {e2 menandatangani} perjanjian kerangka. Daerah otonom baru bernama Bangsamoro akan berdiri pada 2016, dan [m32=m14 MILF] {e3 akan meletakkan} senjata setahap demi setahap.
[m15:PHL.GOV Presiden Benigno Aquino] {e4 menjabat tangan} ketua [m39=m14 MILF] [m16:MILF.REB Murad Ebrahim], yang untuk pertama kali menginjak ibu kota. [m17:MYS.GOV Perdana Menteri Malaysia Najib Razak], penengah sejak 2001, {e5 hadir}.
"<<q2 [m18=m14 Kami] mengulurkan tangan persahabatan,>>" ujar [m19=m16 Murad].
Jalan ke sana nyaris putus berkali-kali. Pada Oktober 2011, [m20:MILF.REB pasukan MILF] {e6 membunuh} [m33:PHL.MIL 19 serdadu] di Al-Barka. [m34:PHL.MIL Para jenderal] {e7 menuntut} perang habis-habisan; [m35=m15 Aquino] {e8 menolak}. Pada Agustus lalu, [m21:BIFF.REB Pejuang Kemerdekaan Islam Bangsamoro (BIFF)], pecahan [m45=m14 MILF] pimpinan [m22:BIFF.REB Ameril Umbra Kato], {e9 menyerang} sebelas pos [m36:PHL.MIL militer] untuk menggagalkan kesepakatan.
Kini ancaman baru datang dari kawan lama. [m23:MNLF.REB Nur Misuari], pendiri [m24:MNLF.REB MNLF], merasa perjanjiannya sendiri tahun 1996 dibuang. [m37=m23 Ia] {e10 memperingatkan} perang akan kembali. [m25:OIC Organisasi Kerja Sama Islam (OKI)], yang mengakui [m44=m24 MNLF] sebagai peninjau, {e11 mengajak} kedua front bertemu di [m26:@DJI Djibouti] bulan depan.
[m27:IDN.GOV Indonesia], yang menengahi perjanjian 1996 itu, {e12 mengirim} 15 pemantau pada Juli. [m28:IDN.GOV Juru bicara Kemlu Michael Tene] membantah [m40=m27 Jakarta] bersaing dengan [m41:MYS.GOV Kuala Lumpur].
[m29:GBR.GOV Inggris] dan [m30:TUR.GOV Turki] {e13 ditunjuk} masuk tim pengawas pelucutan senjata. [m31:EU Uni Eropa] {e14 menambah} 13 juta euro bagi [m38:PHL.REF pengungsi].
Kolonel Azmi akan pulang bulan depan. Penggantinya sudah belajar bahasa Maguindanao, baru sampai bab memesan ikan.
e1 m3 > m13,m14 AID actual 2004-01-01/year ctx=peacekeeping,military bg
e2 m13 > m14 SUPPORT actual 2012-10-15/day ctx=territory,diplomatic
e3 m32 > m13 CONCEDE planned 2012-10-15/day mode=disarm ctx=military,territory
e4 m16 > m15 CONSULT actual 2012-10-15/day mode=visit ctx=diplomatic
e5 m17 > m13,m14 CONSULT actual 2012-10-15/day mode=third-party ctx=diplomatic
e6 m20 > m33 ASSAULT actual 2011-10-01/month ctx=military bg
e7 m34 > m15 REQUEST requested 2011-10-01/month mode=change ctx=military bg
e8 m35 > m34 REJECT actual 2011-10-01/month mode=change ctx=military bg
e9 m21 > m36 ASSAULT actual 2012-08-01/month ctx=military bg
e10 m37 > m13 THREATEN threatened 2012-10-27/none mode=violence ctx=territory
e11 m25 > m24,m14 AGREE planned 2012-11-01/month ctx=diplomatic
e12 m27 > m13 AID actual 2012-07-01/month ctx=peacekeeping
e13 m13 > m29,m30 REQUEST requested 2012-10-27/none mode=assist ctx=peacekeeping
e14 m31 > m38 AID actual 2012-10-27/none ctx=migration
q1 m11 direct cue=kata
q2 m19 direct cue=ujar
rel m4 led_by m5
rel m16 leads m39
rel m22 leads m21
rel m3 member_of m4

### Riau Pos 2017-02-01 article
= Sidang Ditunda, [m21=m3 Massa Pendukung Bupati] {e1 Tutup} Jembatan Leighton
[m1:@IDN PEKANBARU] (RIAUPOS.CO) - [m2:IDN.COP Kapolda Riau Irjen Zulkarnain Adinegara] mengatakan [m28=m2 ia] tidak akan memberi waktu lebih dari sejam. "<<q1 Silakan doa, silakan zikir. Tetapi ambulans juga mau lewat>>," ujarnya di ujung Jembatan Leighton, Selasa (31/1).
Sejam itu berlalu tanpa kekerasan. [m3:IDN.CVL Sekitar 700 orang] yang sejak pagi {e2 memblokir} jembatan dengan truk sawit bubar setelah pengacara [m4:IDN.GOV Bupati Rokan Hulu Suparman] turun membujuk.
[m29=m3 Mereka] marah sebab [m5:IDN.JUD Pengadilan Tipikor Pekanbaru] {e3 menolak} permohonan tahanan kota bagi [m6=m4 bupati] yang baru dua bulan dilantik itu. [m7:IDN.JUD KPK] {e4 menahannya} sejak 7 Juni 2016 dalam perkara suap pengesahan APBD Riau. Mantan ketua DPRD [m8:IDN.LEG Johar Firdaus] duduk di kursi yang sama.
"<<q2 Klien [m9:IDN.JUD kami] tidak lari ke mana-mana. Kalau mau lari, untuk apa dilantik di penjara?>>" kata [m10=m9 Eva Nora], pengacaranya.
[m22:IDN.JUD Jaksa KPK Pulung Rinandoro] {e5 menuntut} empat setengah tahun. [m23=m4 Suparman] membantah {e6 menjanjikan} mobil dinas kepada [m24:IDN.LEG anggota dewan] supaya rapat dipercepat.
Pemberi suapnya, [m12:IDN.GOV bekas gubernur Annas Maamun], sudah {e7 divonis} [m25:IDN.JUD hakim] tujuh tahun dalam perkara lain, alih fungsi hutan. [m13:IDN.GOV Gubernur Arsyadjuliandi Rachman], yang memimpin [m14:IDN.PTY Golkar] Riau, mengirim pelaksana tugas ke Pasirpengaraian agar gaji pegawai tidak terhenti.
Dari kubu lain, [m15:FITRA.CVL Koordinator Fitra Riau Usman] {e8 mendesak} [m16:IDN.GOV Mendagri Tjahjo Kumolo] memberhentikan [m30=m4 bupati] sementara. [m17=m16 Tjahjo] {e9 menyanggupi} begitu nomor register perkara diterima.
Malam harinya, kantor [m18:FITRA.CVL Fitra] di Jalan Pattimura {e10 dilempari} [m26:UNK orang tak dikenal] telur busuk. [m27:IDN.COP Polisi] {e11 memeriksa} dua saksi.
[m19:IDN.MIL Korem 031/Wira Bima] {e12 menyiapkan} satu kompi untuk sidang putusan pada 23 Februari. "<<q3 Hanya berjaga-jaga,>>" kata [m20:IDN.MIL Danrem Brigjen Nurendi].
Pedagang kerupuk di kaki jembatan melaporkan kenaikan omzet. (dal/fas)
e1 m21 > m5 PROTEST actual 2017-01-31/day mode=obstruct ctx=legal again
e2 m3 > m5 PROTEST actual 2017-01-31/day mode=obstruct ctx=legal
e3 m5 > m6 REJECT actual 2017-02-01/none mode=yield ctx=legal
e4 m7 > m6 COERCE actual 2016-06-07/day mode=arrest ctx=legal,corruption bg
e5 m22 > m6 ACCUSE actual 2017-02-01/none mode=allege ctx=legal,corruption
e6 m23 > m24 AGREE denied 2017-02-01/none ctx=corruption
e7 m25 > m12 SANCTION actual 2017-02-01/none mode=convict ctx=legal,corruption bg
e8 m15 > m16 REQUEST requested 2017-02-01/none mode=change ctx=legal,executive
e9 m17 > m15 AGREE hypothetical 2017-02-01/none ctx=executive
e10 m26 > m18 PROTEST actual 2017-01-31/day mode=vandalize ctx=corruption
e11 m27 > m26 ACCUSE actual 2017-02-01/none mode=investigate ctx=legal
e12 m19 > m3 MOBILIZE planned 2017-02-23/day mode=troops ctx=legal
q1 m2 direct cue=ujarnya
q2 m10 direct cue=kata
q3 m20 direct cue=kata
rel m13 leads m14
