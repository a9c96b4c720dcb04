### BBC Indonesia 2011-01-20 article
= [m24=m1 Hariri] {e13 jatuh} saat berjabat tangan dengan Obama
~date_line 20 Januari 2011 - 15:48 GMT
Perdana Menteri Lebanon [m1:LBN.GOV Saad Hariri] sedang duduk di Ruang Oval ketika sebelas menterinya menyatakan {e1 keluar} dari kabinet, Rabu pekan lalu. Ia masuk ke sana sebagai kepala pemerintahan dan keluar sebagai pejabat sementara.
Sepuluh di antara [m2:LBN.GOV para menteri itu] berasal dari kubu 8 Maret, yang dipimpin [m3:HEZBOLLAH.REB Hizbullah]; yang kesebelas, [m4:LBN.GOV Adnan Sayyed Hussein], diangkat presiden.
Pangkal soalnya pengadilan di pinggiran Den Haag. Senin (17/01), [m5:STL.JUD Jaksa Daniel Bellemare] {e2 menyerahkan} berkas dakwaan tersegel kepada [m6:STL.JUD Mahkamah Khusus untuk Lebanon], yang menyelidiki pembunuhan [m7:LBN.GOV Rafik Hariri] enam tahun silam. Diduga beberapa anggota [m25=m3 Hizbullah] tercantum di dalamnya.
"<<q1 Tangan yang mencoba menangkap pejuang [m8=m3 kami] akan dipotong>>," {e3 ancam} [m9:HEZBOLLAH.REB Hassan Nasrallah] November lalu. Pemimpin kelompok itu membantah keras bahwa [m10=m3 orang-orangnya] {e4 membunuh} sang mantan perdana menteri, dan balik {e5 menuduh} [m11:ISR.GOV Israel].
[m12:SAU.GOV Riyadh] dan [m13:SYR.GOV Damaskus], pelindung kubu yang berseteru, berbulan-bulan {e6 mengupayakan} jalan tengah. Upaya tersebut dinyatakan selesai hari Rabu oleh [m14:SAU.GOV Pangeran Saud al-Faisal], menteri luar negeri Saudi, kepada televisi Al Arabiya: "<<q2 Raja menarik tangannya>>".
[m15:TUR.GOV Ahmet Davutoglu] dan [m16:QAT.GOV Hamad bin Jassim], menteri luar negeri Turki dan Qatar, lalu {e7 datang} ke Beirut. Dua hari mereka mondar-mandir antara [m27=m1 Hariri] dan [m26=m9 Nasrallah]. Kamis dini hari keduanya {e8 menghentikan} upaya itu dan pulang.
Kini hitungan beralih ke parlemen. Dengan 128 kursi, penentunya [m17:LBN.PTY Walid Jumblatt]. Ketua [m18:LBN.PTY Partai Sosialis Progresif] itu, sekutu [m28=m1 Hariri] sampai tahun lalu, memberi isyarat akan {e9 mendukung} calon kubu lawan. Nama yang beredar [m19:LBN.PTY Najib Mikati], jutawan dari Tripoli.
"<<q3 [m20=m1 Saya] tetap maju>>," kata [m29=m1 Hariri], yang memimpin [m21:LBN.PTY Gerakan Masa Depan], dalam pidato televisi, Kamis malam. Ia {e10 menerima} hasil apa pun, katanya.
[m22:USA.GOV Washington] {e11 mencela} pengunduran diri tersebut sebagai upaya membelokkan keadilan. [m23:FRA.GOV Paris] {e12 mengusulkan} kelompok kontak bersama Suriah, Arab Saudi, Turki, dan Qatar.
Sekolah di Beirut memulangkan murid lebih cepat sejak Selasa, ketika sekelompok pemuda berbaju hitam terlihat di persimpangan.
e1 m2 > m1 RETREAT actual 2011-01-12/day mode=resign ctx=executive,legal
e2 m5 > m3 ACCUSE actual 2011-01-17/day mode=allege ctx=legal
e3 m9 > m6 THREATEN threatened 2010-11-01/month mode=violence ctx=legal bg
e4 m10 > m7 ASSAULT denied 2005-01-01/year mode=targeted ctx=legal said=m9 bg
e5 m9 > m11 ACCUSE actual 2011-01-20/none mode=allege ctx=legal
e6 m12,m13 > m1,m3 CONSULT actual 2011-01-20/none mode=third-party ctx=diplomatic bg
e7 m15,m16 > m1,m9 CONSULT actual 2011-01-18/week mode=third-party ctx=diplomatic
e8 m15,m16 > m1,m9 REJECT actual 2011-01-20/day mode=assist ctx=diplomatic
e9 m17 > m19 SUPPORT planned 2011-01-20/none ctx=political_institutions
e10 m1 > m19 CONCEDE planned 2011-01-20/day ctx=political_institutions
e11 m22 > m2 ACCUSE actual 2011-01-20/none mode=disapprove ctx=legal
e12 m23 > m13,m12,m15,m16 REQUEST requested 2011-01-20/none mode=meet ctx=diplomatic
e13 m2 > m1 RETREAT actual 2011-01-12/day mode=resign again
q1 m9 direct cue=ancam
q2 m14 direct
q3 m1 direct cue=kata
rel m9 leads m3
rel m17 leads m18
rel m1 leads m21

### Tribun Kaltim 2010-09-29 article
= Dua Kubu Turunkan Mandau, Walikota: [m1:IDN.GOV Kita] Ini Saudara
~byline Reza Rasyid Umar
~date_line Rabu, 29 September 2010 21:33 WITA
[m2:@IDN TARAKAN], tribunkaltim.co.id - Dua hari sudah toko-toko di Jalan Sudirman tutup. Warga mengungsi ke [m3:IDN.MIL Yonif 613].
{e1 Bentrokan} itu bermula Minggu malam. Seorang tokoh adat [m4:IDN.SOC Tidung], [m5:IDN.CVL Abdullah], {e2 tewas ditebas}.
Pelakunya lima pemuda pendatang [m6:IDN.SOC Bugis Letta], begitu [m7:IDN.COP polisi].
Senin pagi kediaman seorang tokoh [m25=m6 Letta] {e3 dibakar}. Malamnya kedua kubu turun bawa mandau dan tombak di Juata. Lima orang {e14 meninggal}.
Gubernur [m8:IDN.GOV Awang Faroek Ishak] langsung terbang. Rabu siang [m9=m8 dia] {e4 mempertemukan} kedua belah pihak di ruang VIP bandara.
"<<q1 Tidak ada yang menang. Yang ada janda>>," kata [m10=m8 Awang].
Hasilnya ada sepuluh butir. Butir pertama: kedua pihak {e5 sepakat} mengakhiri segala pertikaian. Butir kelima bikin ribut: warga luar yang tak punya KTP harus {e6 keluar} dari Tarakan.
"<<q2 [m11=m4 Kami] tanda tangan karena Pak Gubernur. Tapi pelaku harus dihukum>>," ujar [m12:IDN.SOC Edy Patanan], Ketua [m13:IDN.SOC Ikatan Keluarga Tidung].
Wakil [m26=m6 Letta], [m14:IDN.SOC Yancong], {e7 minta maaf} sambil memeluk Edy. Lalu dua-duanya menangis.
[m15:IDN.GOV Wali Kota Udin Hianggio] janji {e8 membangun} kembali rumah yang hangus.
[m16:IDN.COP Kapolda Kaltim Irjen Mathius Salempang] mengatakan tiga pemuda sudah {e9 ditahan} di Balikpapan; dua lagi lari ke [m17:@MYS Tawau].
[m18=m16 Salempang] membantah polisi {e10 membiarkan} massa. "<<q3 Anggota saya 300, massanya ribuan. Coba bayangkan>>," katanya.
Tambahan pasukan {e11 didatangkan}: dua SSK [m19:IDN.COP Brimob Kelapa Dua], satu batalyon dari [m20:IDN.MIL Kodam VI Mulawarman]. Di Jakarta, [m21:IDN.GOV Presiden SBY] {e12 meminta} [m22:IDN.COP Kapolri Bambang Hendarso Danuri] tidak ragu bertindak.
Anggota DPR [m23:IDN.LEG Hetifah Sjaifudian] {e13 menilai} intelijen kecolongan.
"<<q4 Masa isu SMS tidak terbaca?>>" tulis politisi [m24:IDN.PTY Golkar] itu.
Sore tadi, satu dua angkot mulai jalan. Pasar Gusher masih gelap.
e1 m4 > m6 ASSAULT actual 2010-09-27/day mode=primitive ctx=religion_ethnicity again
e2 m6 > m5 ASSAULT actual 2010-09-26/day mode=primitive ctx=religion_ethnicity
e3 m4 > m6 PROTEST actual 2010-09-27/day mode=riot ctx=religion_ethnicity
e4 m9 > m4,m6 CONSULT actual 2010-09-29/day mode=third-party ctx=religion_ethnicity
e5 m4,m6 > m6,m4 CONCEDE planned 2010-09-29/day mode=ceasefire ctx=religion_ethnicity
e6 m9 > m6 REQUEST requested 2010-09-29/day mode=yield ctx=religion_ethnicity
e7 m14 > m12 SUPPORT actual 2010-09-29/day ctx=religion_ethnicity
e8 m15 > m6 AGREE planned 2010-09-29/none
e9 m7 > m6 COERCE actual 2010-09-29/none mode=arrest ctx=legal
e10 m7 > m4 SUPPORT denied 2010-09-29/none ctx=religion_ethnicity said=m18
e11 m19,m20 > m4,m6 MOBILIZE actual 2010-09-29/none mode=police ctx=religion_ethnicity
e12 m21 > m22 REQUEST requested 2010-09-29/none mode=change
e13 m23 > m7 ACCUSE actual 2010-09-29/none mode=disapprove ctx=intelligence
e14 m4,m6 > m6,m4 ASSAULT actual 2010-09-27/day mode=primitive ctx=religion_ethnicity
q1 m10 direct cue=kata
q2 m12 direct cue=ujar
q3 m18 direct cue=katanya
q4 m23 direct cue=tulis
rel m12 leads m13
rel m23 member_of m24

### Kompas.id 2024-05-24 article
= [m1:FRA.GOV Macron] di Noumea: Menunda tanpa Mencabut
~byline Oleh Luki Aulia
~page_control Lihat artikel asli
[m2:@NCL NOUMEA] — Delapan belas jam [m3:FRA.GOV Presiden Perancis Emmanuel Macron] berada di pulau yang berjarak 17.000 kilometer dari istananya. Separuhnya dihabiskan untuk {e1 mendengarkan} orang-orang yang saling tidak mau duduk semeja.
Pada akhir kunjungan, Jumat (24/5) dini hari, ia {e2 berjanji} tidak akan memaksakan perubahan daftar pemilih Kaledonia Baru. Beberapa pekan diberikannya kepada para politikus setempat guna mencari kesepakatan. Kata "pencabutan" tidak diucapkannya.
Kata itulah yang {e3 dituntut} [m4:FLNKS.PRM Front Pembebasan Nasional Kanak dan Sosialis (FLNKS)]. Rombongannya dipimpin [m5:FLNKS.PRM Victor Tutugoro].
"<<q1 Tanpa penarikan, barikade tidak akan dibuka>>," ujar [m6:FLNKS.PRM Christian Tein] seusai pertemuan. Ia mengetuai [m7:CCAT.PRM CCAT], sayap lapangan dari [m8:FLNKS.PRM Union Caledonienne], partai terbesar dalam [m22=m4 FLNKS].
Beberapa hari sebelumnya [m9:FRA.GOV Menteri Dalam Negeri Gerald Darmanin] {e4 menyamakan} [m24=m7 CCAT] dengan mafia dan mengenakan tahanan rumah terhadap [m23=m6 Tein]. [m10=m6 Orang yang sama] duduk di ruang rapat presiden, Kamis malam.
Kubu loyalis punya keluhan lain. [m11:FRA.PTY Sonia Backes], yang memimpin provinsi selatan, {e5 menolak} penundaan apa pun: menyerah pada kekerasan, katanya, berarti mengundang kekerasan berikutnya.
Kerusuhan meletus 13 Mei, malam sebelum [m12:FRA.LEG Majelis Nasional] di Paris {e6 menyetujui} perubahan itu. Tujuh orang meninggal, dua di antaranya [m13:FRA.COP gendarme]. [m20=m1 Pemerintah] {e7 memberlakukan} keadaan darurat, {e8 memblokir} TikTok, dan {e9 menerbangkan} 3.000 personel.
[m25=m9 Darmanin] {e10 menuduh} [m14:AZE.GOV Azerbaijan] mendalangi. Baku membantah {e11 membiayai} siapa pun, walau tahun lalu [m15=m4 front itu] {e12 menandatangani} nota kerja sama dengan parlemennya.
Negara tetangga tidak tinggal diam. [m16:AUS.GOV Australia] dan [m17:NZL.GOV Selandia Baru] menjemput warganya. [m18:VUT.GOV Perdana Menteri Vanuatu Charlot Salwai], ketua [m19:MSG Kelompok Ujung Tombak Melanesia (MSG)], {e13 mendesak} Paris kembali ke semangat Perjanjian Noumea 1998. [m26=m4 FLNKS] adalah anggota penuh organisasi tersebut.
Menurut perjanjian itu, hanya penduduk yang menetap sebelum 1998 boleh memilih. Tiga referendum, yang terakhir Desember 2021, dimenangi kubu bersatu dengan Perancis; yang terakhir {e14 diboikot} orang Kanak karena wabah.
Nikel, 30 persen cadangan dunia, tetap di dalam tanah. Pabrik di utara sudah berhenti sejak Februari.
e1 m3 > m4,m11 CONSULT actual 2024-05-23/day mode=visit ctx=political_institutions
e2 m3 > m4 CONCEDE planned 2024-05-24/day ctx=election,political_institutions
e3 m4 > m3 REQUEST requested 2024-05-24/none mode=yield ctx=election
e4 m9 > m7 ACCUSE actual 2024-05-24/none mode=disapprove ctx=crime
e5 m11 > m3 REJECT actual 2024-05-24/none mode=yield ctx=election
e6 m12 > m4 COERCE actual 2024-05-14/day ctx=legislative,election bg
e7 m20 > m4 COERCE actual 2024-05-24/none mode=martial-law ctx=repression bg
e8 m20 > m4 COERCE actual 2024-05-24/none mode=censor ctx=rights_freedoms bg
e9 m20 > m4 MOBILIZE actual 2024-05-24/none mode=police bg
e10 m9 > m14 ACCUSE actual 2024-05-24/none mode=allege
e11 m14 > m4 AID denied 2024-05-24/none said=m14
e12 m15 > m14 SUPPORT actual 2023-01-01/year ctx=legislative bg
e13 m18 > m1 REQUEST requested 2024-05-24/none mode=yield ctx=political_institutions
e14 m4 > m20 REJECT actual 2021-12-01/month mode=boycott ctx=election bg
q1 m6 direct cue=ujar
rel m6 leads m7
rel m7 part_of m8
rel m8 member_of m4
rel m4 member_of m19
rel m18 leads m19

### Liputan6 2010-07-06 article
= Molotov {e11 Dilempar} ke Kantor Majalah, Polri: Kami Juga Korban
Liputan6.com, [m1:@IDN Jakarta]: Dinding kantor [m2:IDN.MED majalah Tempo] di Jalan Proklamasi gosong sedikit. Bau bensinnya masih tercium sampai siang.
Dua [m3:UNK pengendara motor] {e1 melemparkan} tiga botol berapi, Selasa (6/7) dini hari. Satu tidak meledak.
"<<q1 Kami tidak takut. Besok tetap terbit>>," kata [m4:IDN.MED Wahyu Muryadi], pemimpin redaksi.
Edisi pekan lalu memuat laporan rekening gendut perwira polisi. Pagi itu edisinya lenyap, {e2 diborong} [m19:UNK orang tak dikenal] pakai mobil boks.
Mabes Polri tersinggung bukan oleh isinya, tapi oleh sampulnya: seorang perwira menggiring celengan babi. [m5:IDN.COP Kadiv Humas Irjen Edward Aritonang] Kamis kemarin {e3 melayangkan} somasi dan {e4 mengancam} ke jalur pidana.
"<<q2 Itu penghinaan institusi. Babi itu haram>>," ujarnya waktu itu.
Soal molotov, [m6=m5 Edward] buru-buru menepis dugaan bahwa anggota [m7:IDN.COP Polri] {e5 terlibat}.
"<<q3 [m8=m7 Kami] juga korban. Orang mau adu domba>>," imbuh [m9=m5 dia].
Malamnya [m10:IDN.COP Kapolri Jenderal Bambang Hendarso Danuri] {e6 menelepon} Wahyu. Isinya, pengamanan 24 jam.
Tawaran itu {e7 ditolak} halus. Satpam sudah cukup, kata Wahyu.
[m11:IDN.MED Ketua AJI Nezar Patria] {e8 mendesak} polisi membuktikan ucapannya. [m12=m11 Nezar] mengingatkan kasus penganiayaan [m13:IDN.CVL Tama S Langkun] pun belum terang.
Tama peneliti [m14:ICW.CVL ICW], yang melaporkan rekening itu ke [m15:IDN.JUD KPK]. Dua hari sebelum molotov itu, Minggu subuh, [m21=m13 ia] {e9 dibacok} [m20:UNK empat orang] di Duren Tiga.
Presiden [m16:IDN.GOV SBY] {e10 menjenguk} Tama di RS Asri.
"<<q4 Siapa pun pelakunya, tangkap>>," ucapnya singkat.
[m17:DEWANPERS.MED Dewan Pers] menawarkan jalan tengah. Ketuanya, [m18:DEWANPERS.MED Bagir Manan], {e12 mengundang} Polri dan [m22=m2 Tempo] bertemu Kamis nanti. Keduanya menyatakan {e13 datang}.(ULF)
e1 m3 > m2 ASSAULT actual 2010-07-06/day mode=explosives ctx=rights_freedoms
e2 m19 > m2 COERCE actual 2010-07-06/none mode=censor ctx=rights_freedoms bg
e3 m5 > m2 ACCUSE actual 2010-07-01/day mode=disapprove ctx=rights_freedoms
e4 m5 > m2 THREATEN threatened 2010-07-01/day ctx=legal,rights_freedoms
e5 m7 > m2 ASSAULT denied 2010-07-06/none ctx=rights_freedoms said=m6
e6 m10 > m4 CONSULT actual 2010-07-06/day mode=phone
e7 m4 > m10 REJECT actual 2010-07-06/none mode=assist
e8 m11 > m7 REQUEST requested 2010-07-06/none mode=change ctx=legal
e9 m20 > m13 ASSAULT actual 2010-07-04/day mode=primitive ctx=corruption bg
e10 m16 > m13 CONSULT actual 2010-07-06/none mode=visit
e11 m3 > m2 ASSAULT actual 2010-07-06/day again
e12 m18 > m7,m2 AGREE planned 2010-07-06/none ctx=rights_freedoms
e13 m7,m2 > m18 CONSULT planned 2010-07-08/day ctx=rights_freedoms
q1 m4 direct cue=kata
q2 m5 direct cue=ujarnya
q3 m9 direct cue=imbuh
q4 m16 direct cue=ucapnya
rel m18 leads m17
rel m13 member_of m14
