### Media Indonesia 2008-03-04 article
= Uribe Meminta Maaf, Correa Kirim Batalion
~date_line Selasa, 4 Maret 2008 00:02 WIB
~byline (AFP/Reuters/I-3)
[m1:@ECU QUITO] (MI): Sabtu (1/3) pukul 00.25, bom jatuh di rimba Angostura, 1.800 meter di dalam tanah orang lain. Sasarannya tidur: [m2:FARC.REB Raul Reyes], orang nomor dua [m3:FARC.REB Angkatan Bersenjata Revolusioner Kolombia (FARC)], {e1 tewas} dengan 24 pengikutnya.
[m4:COL.MIL Komando Kolombia] kemudian {e2 menyeberang} untuk mengambil jenazahnya. "<<q1 [m5=m6 Kami] menyesal, tetapi tidak bisa lain>>," ujar [m6:COL.GOV Menteri Luar Negeri Fernando Araujo], yang sendirinya pernah enam tahun ditawan [m7=m3 gerilyawan itu].
Penyesalan itu diterima [m8:ECU.GOV Presiden Rafael Correa] sebagai hinaan. [m9=m8 Ia] {e3 memulangkan} [m10:COL.GOV duta besar Kolombia], {e4 menggeser} sebelas batalion ke utara, dan kemarin malam {e5 memutuskan hubungan}. "<<q2 [m11:COL.GOV Uribe] menipu [m12=m8 saya]. [m28=m3 Mereka] dibantai dalam piyama>>," katanya.
Di Caracas nada lebih tinggi. Lewat acara mingguannya, [m13:VEN.GOV Hugo Chavez], ketua [m14:VEN.PTY Partai Sosialis Bersatu] yang baru lahir, {e6 memerintahkan} sepuluh batalion tank. Perintah itu diucapkannya di depan kamera: "<<q3 Pak Menteri, geser ke perbatasan!>>"
[m29=m27 Bogota] membuka laptop. Dari komputer [m30=m2 Reyes], demikian [m15:COL.COP Jenderal Oscar Naranjo], kepala [m16:COL.COP Polisi Nasional], <<q4 tampak bahwa [m17=m13 tetangga timur] {e7 memberi} gerombolan itu 300 juta dolar>>. [m31=m13 Chavez] {e8 membantah} sambil tertawa; [m18:ECU.GOV Gustavo Larrea], menteri yang namanya tertera dalam file, mengaku pernah {e9 menemui} [m32=m2 Reyes], tapi demi sandera.
Sandera itulah kepentingan [m19:FRA.GOV Paris]. Nasib [m20:FRA.CVL Ingrid Betancourt] dirundingkan [m33=m2 Reyes]. [m21:FRA.GOV Bernard Kouchner] menyebut {e10 kematiannya} kabar buruk.
~related Lihat Grafis: Jejak FARC di Empat Negara
[m22:USA.GOV George W Bush] berpihak: [m23:COL.GOV Kolombia], sekutu terdekatnya di Amerika Selatan, {e11 dibelanya} tanpa syarat. Dewan tetap [m24:OAS OAS], organisasi 34 negara, berkumpul hari ini atas {e12 permohonan} Quito. [m25:OAS Jose Miguel Insulza], sekjennya, menyiapkan komisi.
Dari Brasilia, [m26:BRA.GOV Celso Amorim] {e13 meminta} [m27:COL.GOV Bogota] meminta maaf lagi, "<<q5 kali ini tanpa tetapi>>".
e1 m4 > m2 ASSAULT actual 2008-03-01/day mode=aerial ctx=military
e2 m4 > m8 COERCE actual 2008-03-01/day ctx=military,territory
e3 m9 > m10 SANCTION actual 2008-03-04/none mode=expel ctx=diplomatic
e4 m9 > m23 MOBILIZE actual 2008-03-04/none mode=troops ctx=military
e5 m9 > m23 SANCTION actual 2008-03-03/day mode=discontinue ctx=diplomatic
e6 m13 > m23 MOBILIZE actual 2008-03-02/day mode=troops ctx=military
e7 m17 > m3 AID denied 2008-03-04/none ctx=military said=m15
e8 m13 > m15 REJECT actual 2008-03-04/none ctx=military
e9 m18 > m2 CONSULT actual 2008-03-04/none ctx=diplomatic
e10 m4 > m2 ASSAULT actual 2008-03-01/day mode=aerial ctx=military again
e11 m22 > m23 SUPPORT actual 2008-03-04/none ctx=military
e12 m8 > m24 REQUEST requested 2008-03-04/none mode=meet ctx=diplomatic
e13 m26 > m27 REQUEST requested 2008-03-04/none mode=yield ctx=diplomatic
q1 m6 direct cue=ujar
q2 m8 direct cue=katanya
q3 m13 direct
q4 m15 indirect cue=demikian
q5 m26 mixed
rel m2 member_of m3
rel m13 leads m14
rel m15 leads m16
rel m23 ally_of m22
rel m25 leads m24

### Kumparan 2018-10-16 article
= Sinode Moskow {e12 Putus} dengan [m33=m3 Konstantinopel]
~date_line 16 Oktober 2018 9:44 WIB
~page_control waktu baca 2 menit
[m1:@BLR Minsk] bukan tempat yang biasa untuk perpecahan seribu tahun. Di ibu kota Belarus itu, Senin (15/10), [m2:ROC.REL Gereja Ortodoks Rusia] {e1 menghentikan} persekutuan dengan [m3:EP.REL Patriarkat Ekumenis Konstantinopel].
"<<q1 Umat [m4=m2 kami] tidak boleh lagi menerima sakramen di gereja [m5=m3 mereka]>>," kata [m6:ROC.REL Metropolitan Hilarion]. [m7=m6 Uskup] tersebut mengepalai [m8:ROC.REL departemen hubungan luar], bagian dari [m9=m2 gereja] yang dipimpin [m10:ROC.REL Patriark Kirill].
Penghentian itu merupakan balasan. Empat hari sebelumnya, 11 Oktober, [m11:EP.REL Bartholomeus I], yang bertakhta di Istanbul, {e2 mengabulkan} permintaan kemerdekaan gereja Ukraina dan {e3 mencabut} kutukan atas [m12:UOC.REL Filaret].
[m34=m12 Filaret], 89 tahun, mendirikan [m13:UOC.REL Patriarkat Kyiv] pada 1992; [m28=m12 ia] {e4 dikucilkan} [m29=m2 Moskow] lima tahun kemudian. "<<q2 Sekarang [m14=m12 kami] orang merdeka>>," ujarnya kemarin.
Permintaan tadi {e5 diajukan} [m15:UKR.GOV Presiden Petro Poroshenko] April lalu. "<<q3 Ini perkara keamanan nasional, bukan dupa>>," ucapnya. Baginya [m30=m16 Moskow] kehilangan alat.
Apa kata [m16:RUS.GOV Kremlin]? [m17:RUS.GOV Vladimir Putin] Jumat mengumpulkan [m18:RUS.GOV dewan keamanannya]. Juru bicaranya, [m19:RUS.GOV Dmitry Peskov], {e6 menjanjikan} perlindungan bagi umat di Ukraina "<<q4 seperti bagi penutur bahasa Rusia>>", kalimat yang dibaca [m27=m15 Kyiv] sebagai {e7 ancaman}.
~read_also Baca juga: Mengapa Paskah Ortodoks Jatuh di Tanggal Berbeda?
Belum ada gereja lain ikut. [m20:SRB.REL Gereja Serbia] di bawah [m21:SRB.REL Patriark Irinej] {e8 menyalahkan} [m35=m11 Bartholomeus], tetapi tetap berdoa bersamanya; begitu juga [m22:POL.REL gereja Polandia].
Di Ukraina sendiri tersisa [m23:UOCMP.REL Metropolitan Onufriy], yang memimpin [m24:UOCMP.REL UOC-MP], cabang [m31=m2 Moskow] dengan 12 ribu paroki. [m25=m23 Ia] {e9 tidak akan hadir} dalam konsili penyatuan. Jika biara Pechersk {e10 diambil paksa}, [m32=m23 ia] memperingatkan, <<q5 ribuan orang akan tidur di gerbangnya>>.
[m26:UKR.COP Polisi] Kyiv {e11 menambah} penjagaan di biara itu sejak Sabtu.
e12 m2 > m3 SANCTION actual 2018-10-15/day mode=discontinue ctx=religion_ethnicity again
e1 m2 > m3 SANCTION actual 2018-10-15/day mode=discontinue ctx=religion_ethnicity
e2 m11 > m15 CONCEDE actual 2018-10-11/day ctx=religion_ethnicity
e3 m11 > m12 CONCEDE actual 2018-10-11/day ctx=religion_ethnicity
e4 m2 > m12 SANCTION actual 1997-01-01/year mode=expel ctx=religion_ethnicity bg
e5 m15 > m3 REQUEST requested 2018-04-01/month mode=change ctx=religion_ethnicity bg
e6 m19 > m24 AGREE planned 2018-10-16/none mode=assist ctx=religion_ethnicity
e7 m19 > m15 THREATEN threatened 2018-10-16/none ctx=religion_ethnicity
e8 m20 > m11 ACCUSE actual 2018-10-16/none mode=disapprove ctx=religion_ethnicity
e9 m25 > m15 REJECT actual 2018-10-16/none mode=meet ctx=religion_ethnicity
e10 m15 > m24 COERCE hypothetical 2018-10-16/none mode=seize ctx=religion_ethnicity
e11 m26 > m24 MOBILIZE actual 2018-10-13/day mode=police ctx=religion_ethnicity
q1 m6 direct cue=kata
q2 m12 direct cue=ujarnya
q3 m15 direct cue=ucapnya
q4 m19 mixed
q5 m23 indirect cue=memperingatkan
rel m7 leads m8
rel m8 part_of m9
rel m10 leads m9
rel m11 leads m3
rel m12 leads m13
rel m21 leads m20
rel m23 leads m24
rel m24 part_of m2

### Tribunnews 2020-08-19 article
= [m32=m5 Gatot], Din, dan Delapan Tuntutan di Tugu Proklamasi
~byline Penulis: Fransiskus Adhiyuda Prasetia
~date_line Rabu, 19 Agustus 2020 07:24 WIB
[m1:#Tribun TRIBUNNEWS.COM], [m2:@IDN JAKARTA] - Bendera kecil, masker hitam, satu mimbar. Selasa (18/8) siang, sehari sesudah peringatan kemerdekaan, [m3:IDN.CVL Koalisi Aksi Menyelamatkan Indonesia (KAMI)] {e1 membacakan} delapan tuntutan kepada [m4:IDN.GOV pemerintah].
Presidiumnya tiga: [m5:IDN.ELI Gatot Nurmantyo], [m6:IDN.REL Din Syamsuddin], dan [m7:IDN.REL Rochmat Wahab]. "<<q1 Kapal ini oleng, penumpangnya wajib berteriak>>," kata [m8=m6 Din].
Teriakan itu langsung dijawab di seberang taman. [m9:IDN.CVL Puluhan orang] berspanduk "pemecah belah" {e2 mencoba menerobos}; [m10:IDN.COP Polres Jakarta Pusat] {e3 membentangkan} barikade. Empat menit dorong-dorongan, lalu bubar.
"<<q2 [m11=m5 Saya] sudah biasa dengan yang begitu>>," ujar mantan panglima itu. [m30=m5 Ia] menyangkal anggapan bahwa deklarasi tersebut batu loncatan 2024.
[m12:IDN.PTY Ali Mochtar Ngabalin] dari Istana {e5 menyebut} tuntutan [m31=m3 mereka] omong kosong. Tokoh [m13:IDN.PTY Golkar] yang bekerja pada [m14:IDN.GOV Kantor Staf Presiden], lembaga pimpinan [m15:IDN.GOV Moeldoko], itu malah menyarankan nyanyi bersama.
[m16:IDN.GOV Mahfud MD] lain lagi nadanya. "<<q3 Boleh, asal damai>>," cuitnya. Hanya, Menko Polhukam itu menyayangkan kerumunan.
~page_control Halaman Selanjutnya
Kedua kubu sama-sama mengutip pandemi. Oleh [m17:IDN.GOV Gubernur Anies Baswedan], acara itu sebenarnya {e6 tidak diberi izin}; Kata [m18:IDN.COP Kombes Yusri Yunus], juru bicara [m19:IDN.COP Polda Metro Jaya], <<q4 panitianya {e7 akan dimintai keterangan}>>.
Panitia dipimpin [m20:IDN.CVL Syahganda Nainggolan], direktur [m21:IDN.CVL Sabang Merauke Circle]. Pemanggilan itu, tuturnya, <<q5 akan [m22=m20 saya] penuhi sambil membawa termos>>.
Dari partai, reaksi terbagi. [m23:IDN.PTY Mardani Ali Sera], ketua DPP [m24:IDN.PTY PKS], {e8 mengapresiasi}. [m25:IDN.PTY PDIP] menilai sakit hati; [m26:IDN.PTY Gerindra], anggota koalisi pemerintah sejak Oktober lalu, membisu.
Di Surabaya acara serupa September nanti {e9 ditolak} [m27:IDN.CVL Surabaya Adalah Kita], kelompok yang dikomandani [m28:IDN.CVL Edi Firmanto]. Jika tetap digelar, ancamnya, <<q6 [m29=m27 kami] {e10 akan datang} dengan sapu>>.
e1 m3 > m4 REQUEST requested 2020-08-18/day mode=change ctx=political_institutions
e2 m9 > m3 PROTEST actual 2020-08-18/day mode=demo ctx=political_institutions
e3 m10 > m9 MOBILIZE actual 2020-08-18/day mode=police ctx=political_institutions
e5 m12 > m3 ACCUSE actual 2020-08-19/none mode=disapprove ctx=political_institutions
e6 m17 > m3 REJECT actual 2020-08-19/none mode=assist ctx=health
e7 m19 > m20 ACCUSE planned 2020-08-19/none mode=investigate ctx=health,legal
e8 m23 > m3 SUPPORT actual 2020-08-19/none ctx=political_institutions
e9 m27 > m3 REJECT actual 2020-08-19/none ctx=political_institutions
e10 m29 > m3 PROTEST hypothetical 2020-09-01/month mode=demo ctx=political_institutions
q1 m6 direct cue=kata
q2 m5 direct cue=ujar
q3 m16 direct cue=cuitnya
q4 m18 indirect cue=Kata
q5 m20 indirect cue=tuturnya
q6 m28 indirect cue=ancamnya
rel m5 leads m3
rel m6 leads m3
rel m7 leads m3
rel m12 member_of m13
rel m12 member_of m14
rel m15 leads m14
rel m20 leads m21
rel m23 member_of m24
rel m28 leads m27
