### Tribunnews 2023-09-20 article
= [m1:IND.GOV New Delhi] {e14 Usir} Diplomat Kanada, [m2:CAN.GOV Trudeau]: Kami Tidak Memprovokasi
~byline Penulis: Namira Yunia
~byline Editor: Wahyu Gilang
~date_line Rabu, 20 September 2023 13:02 WIB
~page_control zoom-in
TRIBUNNEWS.COM – Seorang tukang ledeng yang menjadi pengurus kuil, dua pria bertopeng, dan 30 butir peluru. Tiga bulan setelah [m3:CAN.CVL Hardeep Singh Nijjar] {e1 ditembak} di tempat parkir sebuah gurdwara di Surrey, kematiannya merusak hubungan dua negara anggota [m4:G20 G20].
"<<q1 Ada tuduhan yang dapat dipercaya tentang keterlibatan [m5:IND.SPY agen-agen pemerintah India]>>," {e2 kata} [m6=m2 Perdana Menteri Justin Trudeau] di depan [m7:CAN.LEG House of Commons], Senin (18/9/2023).
Pada hari yang sama, [m8:CAN.GOV Menteri Luar Negeri Melanie Joly] mengumumkan {e3 pengusiran} [m9:IND.SPY Pavan Kumar Rai], kepala perwakilan dinas intelijen RAW di Ottawa.
Pembalasan tiba dalam belasan jam. Selasa pagi [m10:IND.GOV Kementerian Luar Negeri India] {e4 memanggil} [m11:CAN.GOV Komisioner Tinggi Cameron MacKay]; [m21=m11 ia] keluar lima menit kemudian dan membanting pintu mobilnya. [m22=m2 Seorang diplomat senior] diberi waktu lima hari untuk {e5 pergi}.
[m23=m10 Kementerian itu] juga {e6 menyebut} pidato di Ottawa "<<q2 absurd dan bermotif>>". [m24=m1 India], lanjut pernyataan tersebut, <<q3 justru cemas karena [m25=m2 Kanada] memberi tempat bagi [m12:IND.REB teroris Khalistan]>>.
~read_also Baca juga: Profil Anak Bungsu Miliarder India
[m26=m3 Nijjar] diburu [m27=m1 New Delhi] sejak 2020 sebagai pemimpin [m13:KTF.REB Khalistan Tiger Force], kelompok yang ingin mendirikan negara Sikh. [m28=m3 Dia] semasa hidup membantah {e7 mendalangi} pengeboman bioskop di [m14:@IND Ludhiana].
Sekutu-sekutu Ottawa berhati-hati. [m15:USA.GOV Juru bicara Gedung Putih Adrienne Watson] mengaku sangat prihatin. [m16:GBR.GOV Menlu Inggris James Cleverly] {e8 mendukung} penyelidikan yang tengah berjalan, sambil menegaskan perundingan dagang dengan India tidak terganggu. [m17:AUS.GOV Penny Wong], rekannya dari Canberra, hanya mau berkata bahwa isu itu sudah {e9 diangkat} kepada [m29=m1 pihak India].
Tak ada satu pun [m30=m15+m16+m17 yang] bersedia {e10 mengecam} [m31=m1 India] secara terbuka, tulis sebuah harian Amerika.
Kemarin [m32=m2 Trudeau] sedikit melunak: "<<q4 [m33=m2 Kami] tidak hendak memprovokasi atau memperkeruh keadaan>>."
Dari kubu lawan, [m18:CAN.OPP pemimpin Partai Konservatif Pierre Poilievre] {e11 meminta} [m34=m2 sang perdana menteri] membuka bukti. [m19:CAN.PTY Jagmeet Singh], ketua [m20:CAN.PTY Partai Demokrat Baru] yang menyokong kabinet minoritas itu, menulis dalam bahasa Punjabi bahwa [m35=m19 ia] {e12 tidak akan berhenti} menuntut keadilan.
Awal bulan ini, jauh sebelum tuduhan terbuka, [m36=m2 Ottawa] diam-diam {e13 menangguhkan} pembicaraan perjanjian dagang.
e14 m1 > m2 SANCTION actual 2023-09-19/day mode=expel ctx=diplomatic again
e1 m5 > m3 ASSAULT denied 2023-06-01/month mode=firearms ctx=intelligence,religion_ethnicity
e2 m6 > m5 ACCUSE actual 2023-09-18/day mode=allege ctx=diplomatic,intelligence
e3 m8 > m9 SANCTION actual 2023-09-18/day mode=expel ctx=diplomatic,intelligence
e4 m10 > m11 ACCUSE actual 2023-09-19/day mode=disapprove ctx=diplomatic
e5 m10 > m2 SANCTION actual 2023-09-19/day mode=expel ctx=diplomatic
e6 m10 > m6 REJECT actual 2023-09-19/day ctx=diplomatic
e7 m3 > m1 ASSAULT denied 2023-09-20/none ctx=terrorism bg
e8 m16 > m2 SUPPORT actual 2023-09-20/none ctx=diplomatic,legal
e9 m17 > m1 CONSULT actual 2023-09-20/none ctx=diplomatic
e10 m15,m16,m17 > m1 ACCUSE denied 2023-09-20/none mode=disapprove ctx=diplomatic
e11 m18 > m6 REQUEST requested 2023-09-20/none mode=change ctx=diplomatic,legislative
e12 m19 > m1 REQUEST planned 2023-09-20/none mode=change ctx=diplomatic
e13 m2 > m1 SANCTION actual 2023-09-01/month mode=discontinue ctx=economic,diplomatic bg
q1 m6 direct cue=kata
q2 m10 mixed
q3 m10 indirect cue=lanjut
q4 m2 direct
rel m3 leads m13
rel m19 leads m20
rel m1 member_of m4
rel m2 member_of m4

### Pikiran Rakyat 2009-08-19 article
= Buruh Kahatex Mogok, Jalan Cijerah Tersendat
[m1:@IDN CIMAHI], (PR).- Belum juga pukul enam pagi, gerbang pabrik tekstil di Jalan Cijerah itu sudah dikunci dari luar. [m2:IDN.LAB Sekitar 3.000 pekerja], sebagian besar perempuan, Selasa (18/8) {e1 menolak masuk kerja} lantaran tunjangan hari raya akan dicicil.
"<<q1 THR kok dicicil, memangnya kredit panci>>," sindir [m3:IDN.LAB Euis], operator mesin tenun.
Menurut [m4:IDN.LAB Ketua DPC SPN Cimahi Dadan Sudiana], pengumuman soal cicilan ditempel [m5:IDN.BUS manajemen] pada Jumat malam, seusai jam pulang. [m6:IDN.LAB Serikat Pekerja Nasional (SPN)] {e2 menuduh} [m16=m5 mereka] sengaja memilih akhir pekan panjang.
Siang harinya [m7:IDN.BUS Personalia Luddy Sutedja] {e3 mempersilakan} lima wakil buruh masuk. Perundingan itu tidak menghasilkan apa-apa.
Datanglah kemudian [m8:IDN.GOV Wali Kota Cimahi Itoc Tochija]. Di atas pagar, memakai pengeras suara, [m17=m8 orang nomor satu di kota itu] {e4 meminta} [m18=m5 perusahaan] menghormati surat edaran menteri. [m19=m8 Dia] juga {e5 berjanji} kepada [m20=m2 massa] untuk mengawasi sendiri pembayarannya.
[m21=m2 Massa] bersorak, tetapi tidak pulang. [m9:IDN.COP Dua peleton Dalmas Polres Cimahi] {e6 berjaga-jaga} di mulut jalan.
Sore menjelang berbuka, [m22=m7 Luddy] muncul lagi. Tunjangan {e7 akan dibayar penuh} pada 11 September, katanya, "<<q2 asal besok mesin hidup>>".
[m23=m4 Dadan] menerima syarat itu dengan catatan. Jika sampai tanggal tersebut uang belum di tangan, [m24=m6 serikat] {e8 akan mogok} lebih lama, dan kali ini bersama buruh dari empat pabrik lain.
[m10:IDN.BUS Asosiasi Pertekstilan Indonesia Jawa Barat] {e9 menyayangkan} pemogokan. [m11:IDN.BUS Ketuanya, Ade Sudrajat,] beralasan pesanan dari [m12:@USA Amerika Serikat] turun 30 persen. "<<q3 Kalau semua dibayar sekaligus, banyak yang gulung tikar>>," ujarnya.
Bulan lalu, di Majalaya, [m13:IDN.LAB buruh] [m14:IDN.BUS sebuah pabrik kain] lebih dulu {e10 memblokade} jalan provinsi karena alasan yang mirip. [m15:IDN.COP Polisi] {e11 menangkap} empat orang di antara [m25=m13 mereka]; seorang masih ditahan.
Tahun ini Lebaran jatuh pada 20 September. (A-158)***
e1 m2 > m5 PROTEST actual 2009-08-18/day mode=strike ctx=inequality
e2 m6 > m5 ACCUSE actual 2009-08-19/none mode=allege ctx=inequality
e3 m7 > m2 CONSULT actual 2009-08-18/day ctx=inequality
e4 m8 > m5 REQUEST requested 2009-08-18/day mode=change ctx=inequality
e5 m8 > m2 AGREE planned 2009-08-18/day ctx=inequality
e6 m9 > m2 MOBILIZE actual 2009-08-18/day mode=police ctx=inequality
e7 m7 > m2 CONCEDE planned 2009-09-11/day ctx=inequality
e8 m6 > m5 PROTEST hypothetical 2009-08-18/day mode=strike ctx=inequality
e9 m10 > m2 ACCUSE actual 2009-08-19/none mode=disapprove ctx=inequality
e10 m13 > m14 PROTEST actual 2009-07-01/month mode=obstruct ctx=inequality bg
e11 m15 > m13 COERCE actual 2009-07-01/month mode=arrest ctx=inequality bg
q1 m3 direct cue=sindir
q2 m7 mixed cue=katanya
q3 m11 direct cue=ujarnya
rel m11 leads m10
rel m4 member_of m6

### VOA Indonesia 2023-10-11 article
= Jalan-jalan Guatemala Lumpuh, [m22=m3 Jaksa Agung] {e12 Menolak Mundur}
~date_line 11/10/2023
~caption Warga Maya membakar ban di Jalan Raya Inter-Amerika, dekat Chimaltenango (AP)
[m1:@GTM GUATEMALA CITY] — Sudah sepuluh hari [m2:GTM.CVL warga adat Maya] {e1 memalangi} lebih dari seratus ruas jalan. Tuntutannya satu nama: [m3:GTM.JUD Consuelo Porras].
[m4:GTM.CVL Para pemuka 48 Kanton Totonicapan], lembaga adat yang memulai aksi itu pada 2 Oktober, berkemah di depan kantornya dan hanya mau pergi bila [m5=m3 Jaksa Agung] {e2 dicopot} bersama dua anak buahnya.
"<<q1 [m23=m3 Saya] tidak akan mengundurkan diri,>>" {e3 kata} [m6=m3 Porras] dalam video yang disiarkan pada Senin (9/10) malam. Perempuan yang masuk daftar pejabat korup [m7:USA.GOV Departemen Luar Negeri AS] tersebut {e4 meminta} [m8:GTM.GOV presiden] membubarkan blokade, dengan paksa jika perlu.
[m9=m8 Alejandro Giammattei] menjawab keesokan harinya. [m24=m9 Pemerintah], ujarnya, <<q2 sudah memegang surat perintah penangkapan bagi para penghasut>>, dan sebagian dari [m25=m4 mereka] dibiayai orang asing.
Yang dipersoalkan sebenarnya pemilu. [m10:GTM.PTY Bernardo Arevalo], sosiolog yang mengetuai [m11:GTM.PTY Gerakan Semilla], menang telak pada 20 Agustus. Sejak itu [m26=m3 kejaksaan] {e5 menggerebek} [m12:GTM.GOV Mahkamah Pemilu] dua kali, {e6 menyita} kotak-kotak suara, dan membuat partainya {e7 dibekukan} [m13:GTM.JUD hakim Fredy Orellana].
"<<q3 Ini kudeta dalam gerakan lambat. [m27=m4 Rakyat] berhak membelanya>>," tutur [m14=m10 presiden terpilih itu]. [m28=m14 Ia] {e8 menuduh} [m29=m3 Porras] memakai hukum sebagai linggis.
[m15:OAS Organisasi Negara-Negara Amerika (OAS)] {e9 menawarkan diri} sebagai penengah. Tawaran tersebut disambut [m30=m9 Giammattei], yang sudah bertemu utusannya, tetapi [m31=m4 pihak adat] {e10 enggan berunding} sebelum tuntutan dipenuhi.
Di [m16:@GTM Malacatan], dekat perbatasan Meksiko, [m20:GTM.CVL seorang pengunjuk rasa] {e11 tewas} pada Senin ketika [m19:GTM.UAF sekelompok pria bersenjata] menembaki barikade. [m21:GTM.COP Polisi] {e13 menahan} [m32=m19 sebelas orang yang diduga pelakunya].
[m17:GTM.BUS Kamar industri] memperkirakan kerugian tiga ratus juta dolar. Toko swalayan di ibu kota mulai kehabisan telur.
[m33=m10 Arevalo] dijadwalkan dilantik 14 Januari. Ayahnya, [m18:GTM.ELI Juan Jose Arevalo], adalah presiden pertama negara itu yang dipilih secara bebas, pada 1945.
e13 m21 > m19 COERCE actual 2023-10-11/none mode=arrest ctx=election
e12 m3 > m4 REJECT actual 2023-10-09/day mode=yield ctx=legal,election again
e1 m2 > m3 PROTEST actual 2023-10-02/day mode=obstruct ctx=election,pro_democracy
e2 m4 > m8 REQUEST requested 2023-10-11/none mode=change ctx=legal,election
e3 m6 > m4 REJECT actual 2023-10-09/day mode=yield ctx=legal,election
e4 m6 > m8 REQUEST requested 2023-10-09/day mode=change ctx=repression
e5 m3 > m12 COERCE actual 2023-10-11/none mode=seize ctx=election,legal bg
e6 m3 > m12 COERCE actual 2023-10-11/none mode=seize ctx=election,legal bg
e7 m13 > m11 SANCTION actual 2023-10-11/none ctx=election,legal bg
e8 m14 > m6 ACCUSE actual 2023-10-11/none mode=allege ctx=election,legal
e9 m15 > m9,m4 AGREE planned 2023-10-11/none ctx=diplomatic,election
e10 m4 > m15 REJECT actual 2023-10-11/none mode=meet ctx=diplomatic,election
e11 m19 > m20 ASSAULT actual 2023-10-09/day mode=firearms ctx=election
q1 m6 direct cue=kata
q2 m9 indirect cue=ujarnya
q3 m14 direct cue=tutur
rel m10 leads m11

### Harian Bangsa 2004-04-21 article
= [m21=m11 Alwi] {e10 Dilawan} dari [m22=m5 Ciganjur], [m1:IDN.PTY PKB] Pilih Diam soal Calon Presiden
[m2:@IDN SURABAYA] - Suasana rapat pleno [m3:IDN.PTY DPW PKB Jawa Timur] kemarin panas. Para kiai yang biasanya berbisik kali ini menggebrak meja.
Pasalnya sepucuk surat. [m4:IDN.GOV Komisi Pemilihan Umum] pada Senin (19/4) {e1 mensyaratkan} calon presiden sehat jasmani dan rohani menurut dokter, aturan yang di mata pengurus partai dibuat untuk menjegal satu orang saja.
Orang itu [m5:IDN.PTY Abdurrahman Wahid]. Bekas presiden yang memimpin [m6=m1 Dewan Syuro PKB] tersebut tidak bisa melihat sejak 1998.
"<<q1 Kalau [m23=m5 Gus Dur] dicoret, [m24=m3 kami] golput saja sekalian,>>" {e2 ancam} [m7:IDN.PTY Choirul Anam], ketua DPW, disambut takbir.
Dihubungi terpisah, [m8:IDN.GOV anggota KPU Valina Singka Subekti] {e3 menampik} anggapan itu. Syarat kesehatan, terangnya, <<q2 diambil dari undang-undang, bukan karangan [m25=m4 KPU]>>.
Di [m9:@IDN Ciganjur], lawan politiknya yang lain sedang dihadapi [m26=m5 Gus Dur]. [m10=m5 Ia] {e4 memecat} dua wakil sekretaris jenderal yang dinilainya terlalu akrab dengan [m11:IDN.PTY Alwi Shihab], ketua umum tanfidz. [m12=m11 Alwi] sendiri {e5 ditegur} karena dua kali {e6 menemui} [m13:IDN.PTY Susilo Bambang Yudhoyono], pendiri [m14:IDN.PTY Partai Demokrat].
Teguran tersebut tidak dijawab. Yang menjawab justru [m15:IDN.PTY Saifullah Yusuf], keponakan [m27=m5 Gus Dur]. "<<q3 Silaturahmi kok dilarang. Pak Alwi mencari jalan bagi partai>>," kata Sekjen PKB itu.
[m16:NU.REL Ketua Umum PBNU Hasyim Muzadi] tidak ikut campur. [m28=m16 Ia] ditanya wartawan apakah benar akan {e7 mendampingi} [m17:IDN.GOV Presiden Megawati Soekarnoputri] sebagai calon wakil presiden. "<<q4 Lho, [m29=m16 saya] ini disuruh jadi imam, bukan makmum,>>" kilahnya.
[m30=m18 PDI Perjuangan] memang {e8 melamar}. Lamaran itu, menurut Sekjen [m18:IDN.PTY PDI Perjuangan] [m19:IDN.PTY Soetjipto], disampaikan dua pekan lalu di Rembang dan belum ditarik.
Tiga tahun silam hubungan kedua kubu hancur: [m20:IDN.LEG MPR] {e9 melengserkan} [m31=m5 Gus Dur] dan menaikkan [m32=m17 Megawati].
Rapat pleno berakhir menjelang asar tanpa keputusan tertulis. Nasi rawonnya habis. (sby1/dur)
e10 m5 > m11 ACCUSE actual 2004-04-21/none mode=disapprove ctx=political_institutions,election again
e1 m4 > m5 REJECT actual 2004-04-19/day ctx=election,legal
e2 m7 > m4 THREATEN threatened 2004-04-20/day ctx=election
e3 m8 > m3 REJECT actual 2004-04-21/none ctx=election,legal
e4 m10 > m1 SANCTION actual 2004-04-21/none mode=expel ctx=political_institutions
e5 m10 > m12 ACCUSE actual 2004-04-21/none mode=disapprove ctx=political_institutions,election
e6 m12 > m13 CONSULT actual 2004-04-21/none mode=visit ctx=election
e7 m16 > m17 AGREE hypothetical 2004-04-21/none ctx=election
e8 m18 > m16 REQUEST requested 2004-04-07/week mode=assist ctx=election
e9 m20 > m5 SANCTION actual 2001-01-01/year mode=expel ctx=legislative,executive bg
q1 m7 direct cue=ancam
q2 m8 indirect cue=terangnya
q3 m15 direct cue=kata
q4 m16 direct cue=kilahnya
rel m5 leads m6
rel m7 leads m3
rel m11 leads m1
rel m8 member_of m4
rel m19 member_of m18
