### Republika 2015-07-20 article
= [m47=m5 Kapolri]: Dua Tersangka [m1:@IDN Tolikara], [m2:IDN.GOV Pemerintah] Bangun Lagi Kios dan Mushala
~byline Rep: Mas Alamil/C23 Red: Ilham
~date_line Senin, 20 Juli 2015, 14:00 WIB
~caption Puing kios di Karubaga. (Antara)
[m3:#Republika REPUBLIKA.CO.ID], [m4:@IDN JAYAPURA] -- [m5:IDN.COP Kapolri Jenderal Badrodin Haiti] mengatakan [m6=m5 pihaknya] segera {e1 menetapkan} [m33:IDN.REL dua orang] sebagai tersangka dalam kasus {e17 pembakaran} di Karubaga, ibu kota Kabupaten [m7=m1 Tolikara]. Hal itu disampaikannya seusai {e2 meninjau} lokasi bersama [m8:IDN.GOV Menteri Sosial Khofifah Indar Parawansa], Ahad (19/7).
Jumat pagi lalu, saat [m9:IDN.REL umat Islam] shalat Id di halaman Koramil, [m10:IDN.REL sekelompok pemuda] {e3 membubarkan} [m49=m9 jamaah] dengan lemparan batu. [m11:IDN.COP Aparat] {e4 menembak}, sebelas pemuda terkena, dan seorang di antaranya, [m12:IDN.REL Endi Wanimbo], meninggal. Kios [m34:IDN.CVL para pedagang] di sekitarnya lalu {e5 dibakar}; api merembet ke mushala.
"<<q1 Urutannya perlu jelas. Yang dibakar kios, bukan mushala. Yang ditembak anak-anak [m13:IDN.REL kami]>>," kata [m14:IDN.REL Presiden Gereja Injili di Indonesia (GIDI) Pdt Dorman Wandikbo] kepada [m15:#Republika Republika].
[m16=m14 Dorman] {e6 meminta maaf} kepada [m17=m9 kaum Muslim]. Namun, pada napas yang sama [m35=m14 ia] {e7 menuntut} [m36=m5 Kapolri] mencopot [m18:IDN.COP Kapolda Papua Irjen Yotje Mende].
{e18 Permintaan} tersebut datang terlambat sehari: [m44=m18 Yotje] memang akan diganti bulan ini, karena pensiun.
Pangkal keributan adalah selembar surat. Tertanggal 11 Juli, surat [m19:IDN.REL GIDI Wilayah Toli] {e9 melarang} shalat Id di Karubaga sebab bertepatan dengan seminar pemuda. [m20:IDN.COP Kapolres Tolikara AKBP Suroso] menyatakan sudah menelepon [m21:IDN.REL ketua panitia seminar, Pdt Nayus Wenda], yang menurut [m45=m20 dia] <<q2 {e10 setuju mencabutnya}>>. Pencabutan itu tidak pernah diterima [m48=m9 jamaah].
Di Jakarta, [m22:FPI.REL Rizieq Syihab], imam besar [m43:FPI.REL Front Pembela Islam], {e11 menyerukan} [m37:FPI.REL pengikutnya] bersiap. {e19 Seruan} itu {e20 ditentang} [m23:NU.REL Ketua Umum PBNU Said Aqil Siroj] dan [m24:MUHAMMADIYAH.REL Ketua Umum Muhammadiyah Din Syamsuddin]. [m38=m23+m24 Keduanya] {e12 meminta} [m39=m9 umat] tidak membalas.
[m25:PGI.REL Persekutuan Gereja-gereja di Indonesia (PGI)] {e13 menyesalkan} surat itu. [m41:IDN.REL GIDI] bukan anggotanya, kata [m26:PGI.REL Sekretaris Umum PGI Gomar Gultom]; [m46=m41 gereja tersebut] bernaung di [m27:IDN.REL PGLII].
Sementara [m28:IDN.NGO Institute for Policy Analysis of Conflict] mengingatkan adanya hal lain. Peneliti [m29:? Cillian Nolan] menulis bahwa <<q3 persaingan antarelite menjelang pilkada lebih penting daripada agama>>.
[m30:IDN.GOV Bupati Tolikara Usman Wanimbo], yang juga ketua panitia seminar tingkat kabupaten, {e14 membantah} terlibat. [m40=m30 Ia] {e15 menyumbang} semen untuk 63 kios baru, sedangkan [m31:IDN.GOV Presiden Joko Widodo] {e16 mengirim} Rp1 miliar.
Kemarin para pedagang menginap di tenda [m32:IDN.MIL TNI]. Stok mi instan mulai menipis.
e1 m6 > m33 ACCUSE planned 2015-07-20/none mode=allege ctx=religion_ethnicity,legal
e2 m5,m8 > m1 CONSULT actual 2015-07-19/day mode=visit ctx=religion_ethnicity
e3 m10 > m9 PROTEST actual 2015-07-17/day mode=riot ctx=religion_ethnicity
e4 m11 > m10,m12 ASSAULT actual 2015-07-17/day mode=firearms ctx=religion_ethnicity,repression
e5 m10 > m34 PROTEST actual 2015-07-17/day mode=riot ctx=religion_ethnicity
e6 m16 > m17 SUPPORT actual 2015-07-20/none ctx=religion_ethnicity
e7 m35 > m36 REQUEST requested 2015-07-20/none mode=change ctx=religion_ethnicity,repression
e18 m35 > m36 REQUEST requested 2015-07-20/none mode=change ctx=religion_ethnicity,repression again
e9 m19 > m9 COERCE actual 2015-07-11/day mode=restrict ctx=religion_ethnicity,rights_freedoms
e10 m21 > m20 CONCEDE actual 2015-07-20/none ctx=religion_ethnicity said=m20
e11 m22 > m37 REQUEST requested 2015-07-20/none mode=assist ctx=religion_ethnicity
e19 m22 > m37 REQUEST requested 2015-07-20/none mode=assist ctx=religion_ethnicity again
e20 m23,m24 > m22 REJECT actual 2015-07-20/none mode=yield ctx=religion_ethnicity
e12 m38 > m39 REQUEST requested 2015-07-20/none mode=yield ctx=religion_ethnicity
e13 m25 > m19 ACCUSE actual 2015-07-20/none mode=disapprove ctx=religion_ethnicity
e14 m30 > m5 REJECT actual 2015-07-20/none mode=yield ctx=religion_ethnicity
e15 m40 > m34 AID actual 2015-07-20/none ctx=religion_ethnicity,economic
e16 m31 > m34 AID actual 2015-07-20/none ctx=religion_ethnicity,economic
e17 m10 > m34 PROTEST actual 2015-07-17/day mode=riot ctx=religion_ethnicity again
q1 m14 direct cue=kata
q2 m20 indirect cue=menurut
q3 m29 indirect cue=menulis
rel m14 leads m41
rel m26 member_of m25
rel m41 member_of m27
rel m22 leads m43
rel m29 member_of m28
rel m19 part_of m41

### Kendari Pos 2019-09-28 article
= Setelah [m40=m5 Randi], [m41=m2 Yusuf] Pun Pergi
[m1:@IDN KENDARI] - Jumat (27/9) pukul 04.00 Wita, [m2:IDN.EDU Muh Yusuf Kardawi], 19, menyusul temannya. [m3=m2 Mahasiswa teknik Universitas Halu Oleo itu] tak pernah sadar sejak {e1 dihantam} [m27:IDN.UNK entah siapa] dengan benda tumpul di kepala dalam unjuk rasa di [m4:IDN.LEG DPRD Sultra], Kamis.
Temannya, [m5:IDN.EDU Immawan Randi], 21, meninggal lebih dulu. Peluru {e2 menembus} dada kirinya di depan kantor Dinas Tenaga Kerja, 300 meter dari gedung dewan.
Hari itu [m6:IDN.EDU ribuan mahasiswa] {e3 menolak} RKUHP dan revisi UU KPK. Seperti di kota-kota lain, [m28=m6 mereka] membakar ban, kemudian {e4 menjebol} pagar. [m7:IDN.COP Polda Sultra] {e5 membalas} dengan gas air mata dari helikopter.
"<<q1 Dari helikopter! Seolah-olah [m8=m6 kami] ini kebakaran hutan>>," kata [m9:IDN.EDU Ketua BEM UHO Maco], menahan tangis.
[m10:IDN.COP Kapolda Brigjen Iriyanto] bersumpah [m29=m7 anak buahnya] {e6 tidak menembak}. "<<q2 Sumpah demi Allah, saat apel [m11=m10 saya] perintahkan kosongkan semua senjata>>," ujarnya.
Sumpah itu mulai retak. Tim [m12:IDN.COP Divisi Propam Mabes Polri] yang tiba Jumat siang {e7 memeriksa} [m13:IDN.COP enam anggota Satreskrim Polres Kendari] yang ternyata membawa revolver tanpa surat tugas.
Kepala Biro Penerangan Masyarakat Polri [m14:IDN.COP Brigjen Dedi Prasetyo] menyebut [m30=m13 mereka] {e8 dibebastugaskan}, tetapi <<q3 belum tentu merekalah pelakunya>>.
Dari Muna, [m15:IDN.CVL La Sali], ayah [m34=m5 Randi], nelayan, hanya punya satu {e9 permintaan} kepada [m16:IDN.GOV Presiden Jokowi]. "<<q4 Hukum dia seberat-beratnya. Anak [m17=m15 saya] mau jadi sarjana pertama di rumah ini>>," katanya.
[m31=m16 Presiden] dari Istana Bogor {e10 menyatakan dukacita} dan {e11 memerintahkan} [m18:IDN.COP Kapolri Tito Karnavian] menginvestigasi jajarannya.
Bagi [m19:KONTRAS.CVL Kontras], investigasi oleh [m42:IDN.COP polisi] atas [m43=m42 polisi] adalah lelucon. [m32=m19 Mereka] {e12 meminta} [m20:IDN.JUD Ombudsman] dan [m21:IDN.JUD Komnas HAM] mengambil alih. [m33=m20 Ombudsman] {e13 bersedia}; [m35=m21 Komnas HAM] masih mengumpulkan informasi.
[m22:IDN.EDU Rektor UHO Muhammad Zamrun Firihu], yang hari Rabu {e14 melarang} [m44=m6 mahasiswanya] turun ke jalan, kini menetapkan tiga hari berkabung. Langkah itu malah disambut cemooh.
[m23:IDN.LEG Ketua DPRD Sultra Abdurrahman Saleh], politikus [m24:IDN.PTY PAN], {e15 menandatangani} surat dukungan terhadap tuntutan [m36=m6 mahasiswa] di atas kap mobil. [m37=m23 Ia] juga mengusulkan nama [m38=m2+m5 kedua almarhum] dijadikan nama ruang aspirasi.
Jumat malam ribuan lilin menyala di perempatan MTQ. [m25:IDN.EDU HMI Cabang Kendari] dan [m26:IDN.EDU Ikatan Mahasiswa Muhammadiyah], organisasi tempat [m39=m5 Randi] bernaung, sepakat {e16 turun} lagi Senin nanti, kali ini ke polda. (kam/b)
e1 m27 > m3 ASSAULT actual 2019-09-26/day mode=beat ctx=repression
e2 m27 > m5 ASSAULT actual 2019-09-26/day mode=firearms ctx=repression
e3 m6 > m4 PROTEST actual 2019-09-26/day mode=demo ctx=legislative,corruption
e4 m28 > m4 PROTEST actual 2019-09-26/day mode=riot ctx=legislative
e5 m7 > m6 ASSAULT actual 2019-09-26/day mode=crowd-control ctx=repression
e6 m29 > m5 ASSAULT denied 2019-09-26/day mode=firearms ctx=repression said=m10
e7 m12 > m13 ACCUSE actual 2019-09-27/day mode=investigate ctx=repression,legal
e8 m12 > m30 SANCTION actual 2019-09-27/day mode=expel ctx=repression said=m14
e9 m15 > m16 REQUEST requested 2019-09-28/none mode=change ctx=repression,legal
e10 m31 > m15 SUPPORT actual 2019-09-28/none ctx=repression,executive
e11 m31 > m18 REQUEST requested 2019-09-28/none mode=change ctx=repression,executive
e12 m32 > m20,m21 REQUEST requested 2019-09-28/none mode=assist ctx=repression,human_rights
e13 m33 > m32 AGREE planned 2019-09-28/none ctx=repression,human_rights
e14 m22 > m6 COERCE actual 2019-09-25/day mode=restrict ctx=rights_freedoms
e15 m23 > m6 CONCEDE actual 2019-09-28/none ctx=legislative
e16 m25,m26 > m7 PROTEST planned 2019-09-30/day mode=demo ctx=repression
q1 m9 direct cue=kata
q2 m10 direct cue=ujarnya
q3 m14 indirect cue=menyebut
q4 m15 direct cue=katanya
rel m23 leads m4
rel m23 member_of m24
rel m10 leads m7
rel m5 member_of m26

### Rakyat Merdeka 2024-11-28 article
= Kalah di Kandang, [m1:IDN.PTY Banteng] {e12 Seruduk} "[m2:IDN.COP Partai Cokelat]"
RMOL. Hitung cepat belum tutup, adu mulut sudah buka. [m3:IDN.PTY Sekjen PDI Perjuangan Hasto Kristiyanto], Rabu (27/11) malam, {e1 menuding} [m4=m2 polisi] ikut memenangkan lawan dalam [m5:@IDN Pilgub Jawa Tengah].
Di kandang banteng itu jago [m52=m1 PDIP], [m6:IDN.ELI Jenderal (Purn) Andika Perkasa], tumbang oleh [m7:IDN.ELI Komjen (Purn) Ahmad Luthfi]. [m31=m7 Luthfi] disokong [m8:IDN.PTY Koalisi Indonesia Maju Plus], gabungan sembilan partai, dan dua kali {e2 didatangi} [m9:IDN.ELI mantan presiden Joko Widodo] dalam sepekan.
"<<q1 Ini Jawa Tengah rasa pos polisi. [m10:IDN.GOV Kepala desa] dipanggil satu-satu>>," kata [m44=m3 Hasto] di kantor DPP Jalan Diponegoro. [m11=m3 Dia] menyebut pelakunya <<q2 partai cokelat>>, sebutan yang belakangan dipakai untuk korps berseragam cokelat.
{e13 Tuduhan} [m45=m3 Hasto] dibalas [m46=m2 Polri] dengan tenang. [m12:IDN.COP Karo Penmas Brigjen Trunoyudo Wisnu Andiko] mempersilakan siapa saja yang punya bukti melapor ke [m13:IDN.GOV Bawaslu].
Lain lagi [m14:IDN.LEG Habiburokhman]. Ketua Komisi III DPR dari [m15:IDN.PTY Gerindra] itu menganggap cerita partai cokelat <<q3 hoaks>>. [m32=m14 Ia] bahkan {e4 akan menyeret} [m16:IDN.LEG Yulius Setiarto], anggota DPR dari [m41=m1 PDIP] yang mengunggah cerita serupa, ke [m17:IDN.LEG Mahkamah Kehormatan Dewan].
[m47=m16 Yulius] siap. Katanya, <<q4 hak imunitas ada gunanya juga>>.
Lebih jauh lagi kader [m40=m1 PDIP] [m18:IDN.LEG Deddy Sitorus], yang {e5 mengusulkan} kepada [m33:IDN.GOV pemerintah] agar [m48=m2 Polri] dikembalikan ke bawah [m19:IDN.MIL TNI] atau [m20:IDN.GOV Kementerian Dalam Negeri]. Usul tersebut {e6 ditolak} [m21:IDN.GOV Mendagri Tito Karnavian], yang juga mantan Kapolri. "<<q5 Itu kehendak reformasi. Jangan diputar balik>>," ujarnya pendek.
[m22:IDN.GOV Presiden Prabowo Subianto] tidak terpancing. Usai mencoblos di Bojong Koneng, [m34=m22 ia] {e7 memuji} [m23:IDN.COP aparat keamanan] karena pilkada berlangsung aman.
Perlawanan [m49=m1 PDIP] akan berlanjut ke [m24:IDN.JUD Mahkamah Konstitusi]. Ketua DPP bidang hukum, [m25:IDN.PTY Ronny Talapessy], menyiapkan {e8 gugatan} terhadap [m35:IDN.GOV KPU] Jateng, Jatim, dan Sumut. Di Sumut, jago [m50=m1 mereka] [m26:IDN.PTY Edy Rahmayadi] keok dari [m27:IDN.PTY Bobby Nasution], menantu [m51=m9 Jokowi], yang {e9 dipecat} [m36=m1 PDIP] setahun lalu.
Nasib [m38=m9 Jokowi] sendiri di [m37=m1 partai itu] tinggal menunggu surat. Kata Ketua Bidang Kehormatan [m28:IDN.PTY Komarudin Watubun], <<q6 nama itu sudah bukan bagian dari [m29=m1 kami]>>; pemecatan resminya {e10 akan diumumkan} sesudah pilkada.
Pengamat [m30:? Ray Rangkuti] melihat semua ini sebagai pemanasan kongres. [m42:IDN.PTY Megawati], ketua umum [m43=m1 partai itu] sejak 1999, belum memberi tanda akan turun.
Di TPS 23 Solo, [m39=m9 Jokowi] mencoblos sambil tersenyum. "<<q7 Partai cokelat? Wafer kali>>," {e11 selorohnya}.
e1 m3 > m4 ACCUSE actual 2024-11-27/day mode=allege ctx=election
e2 m9 > m31 CONSULT actual 2024-11-18/week mode=visit ctx=election
e13 m45 > m46 ACCUSE actual 2024-11-27/day mode=allege ctx=election again
e4 m32 > m16 ACCUSE planned 2024-11-28/none mode=allege ctx=legislative,election
e5 m18 > m33 REQUEST requested 2024-11-28/none mode=change ctx=political_institutions
e6 m21 > m18 REJECT actual 2024-11-28/none mode=change ctx=political_institutions
e7 m34 > m23 SUPPORT actual 2024-11-27/day ctx=election
e8 m25 > m35 ACCUSE planned 2024-11-28/none mode=allege ctx=election,legal
e9 m36 > m27 SANCTION actual 2023-01-01/year mode=expel ctx=political_institutions bg
e10 m37 > m38 SANCTION planned 2024-11-28/none mode=expel ctx=political_institutions
e11 m39 > m3 REJECT actual 2024-11-27/day mode=yield ctx=election
e12 m1 > m2 ACCUSE actual 2024-11-27/day mode=allege ctx=election again
q1 m3 direct cue=kata
q2 m11 mixed cue=menyebut
q3 m14 mixed cue=menganggap
q4 m16 indirect cue=Katanya
q5 m21 direct cue=ujarnya
q6 m28 indirect cue=Kata
q7 m39 direct cue=selorohnya
rel m3 member_of m1
rel m18 member_of m40
rel m16 member_of m41
rel m14 member_of m15
rel m42 leads m43 from=1999

### Sinar Harapan 2006-06-03 article
= [m1=m4 Bali] {e1 Menolak} RUU APP, [m2:IDN.REL FBR] {e18 Datangi} [m34=m21 Gus Dur]
[m3:@IDN Jakarta] – Pembahasan Rancangan Undang-Undang Antipornografi dan Pornoaksi (RUU APP) makin jauh dari sejuk. Jumat (2/6), [m4:IDN.LEG DPRD Bali] bersama [m5:IDN.GOV Gubernur Dewa Made Beratha] {e2 menyerahkan} surat penolakan kepada [m6:IDN.LEG Ketua Panitia Khusus RUU APP Balkan Kaplale] di Senayan.
Isinya lugas: [m28=m4 Bali] {e3 tidak akan menjalankan} undang-undang itu seandainya disahkan.
"<<q1 Bukan [m7=m4 kami] mau memberontak. Tetapi patung-patung [m8=m4 kami] sudah telanjang sebelum republik ini lahir>>," kata [m9:IDN.LEG Ketua DPRD Bali IB Putu Wesnawa].
[m10=m6 Balkan], dari [m11:IDN.PTY Partai Demokrat], menerima surat tersebut sambil mengeluh. [m12=m6 Ia] {e4 berjanji} menambahkan pasal pengecualian untuk adat dan seni.
Janji itu dinilai [m13:IDN.CVL Aliansi Bhinneka Tunggal Ika] tidak cukup. [m29=m13 Aliansi ini], yang pada 22 April {e5 mengarak} ribuan orang berkebaya dan berkoteka di Bundaran HI, {e6 menuntut} rancangan ditarik seluruhnya.
Penentang mereka tidak tinggal diam. Sejuta umat, menurut panitia, memadati Jalan Sudirman pada 21 Mei dalam {e7 aksi mendukung} RUU yang digalang [m14:MUI.REL Majelis Ulama Indonesia] dan [m15:IDN.REL Forum Umat Islam]. [m35:IDN.COP Polisi] menaksirnya seratus ribu.
Di sela-sela keduanya, terjadi beberapa insiden. [m16:IDN.REL Forum Betawi Rempug (FBR)] {e9 mendatangi} rumah [m17:IDN.CVL Inul Daratista] di Pondok Indah dan {e10 mengancam} mengusir [m18:IDN.CVL Ratna Sarumpaet] dari Jakarta. [m19:IDN.REL Ketua FBR Fadloli el-Muhir] menyebut peserta arak-arakan kebaya perempuan bejat, ucapan yang membuatnya {e11 dilaporkan} [m42=m13 aliansi] ke [m20:IDN.COP Polda Metro Jaya].
Kemarin [m30=m16 rombongan Fadloli] bertamu ke kantor PBNU, {e12 menemui} [m21:NU.REL Abdurrahman Wahid]. [m36=m21 Tuan rumah], yang istrinya, [m22:NU.REL Sinta Nuriyah], ikut dalam arak-arakan, cuma tertawa. "<<q2 [m37=m21 Saya] bilang, kalau mau memberantas yang telanjang, mulailah dari anggaran>>," tutur [m38=m21 bekas presiden itu].
Namun [m31=m21 Gus Dur] sendiri belum lama ini menjadi korban. Di Purwakarta, 23 Mei, [m23:IDN.REL massa gabungan ormas] {e13 memaksanya} turun dari mimbar. Keesokan harinya [m24:BANSER.SOC Banser] dari sejumlah kota {e14 bersiaga} hendak menyerbu; [m32=m21 Gus Dur] {e15 meminta} [m33=m24 mereka] pulang.
[m25:IDN.GOV Menteri Pemberdayaan Perempuan Meutia Hatta], yang mewakili [m39:IDN.GOV pemerintah] dalam pembahasan, mengatakan daftar isian [m40=m39 pemerintah] baru siap bulan depan. Dalam daftar itu, konon, kata pornoaksi dihapus.
[m41:IDN.LEG Pansus] beranggotakan 50 orang dari sepuluh fraksi. Hanya [m26:IDN.PTY PDI-P] dan [m27:IDN.PTY PDS] yang {e17 menolak melanjutkan}. (ega/tutut)
e1 m1 > m6 REJECT actual 2006-06-02/day mode=change ctx=legislative,rights_freedoms again
e2 m4,m5 > m6 REJECT actual 2006-06-02/day mode=change ctx=legislative,religion_ethnicity
e3 m28 > m6 REJECT hypothetical 2006-06-02/day mode=yield ctx=legislative,religion_ethnicity
e4 m12 > m4 AGREE planned 2006-06-02/day ctx=legislative,religion_ethnicity
e5 m29 > m6 PROTEST actual 2006-04-22/day mode=demo ctx=legislative,rights_freedoms bg
e6 m29 > m6 REQUEST requested 2006-06-03/none mode=yield ctx=legislative,rights_freedoms
e7 m14,m15 > m6 PROTEST actual 2006-05-21/day mode=demo ctx=legislative,religion_ethnicity bg
e9 m16 > m17 PROTEST actual 2006-06-03/none mode=demo ctx=religion_ethnicity,rights_freedoms bg
e10 m16 > m18 THREATEN threatened 2006-06-03/none mode=expel ctx=religion_ethnicity,rights_freedoms bg
e11 m42 > m19 ACCUSE actual 2006-06-03/none mode=allege ctx=legal,gender bg
e12 m30 > m21 CONSULT actual 2006-06-02/day mode=visit ctx=religion_ethnicity
e13 m23 > m31 COERCE actual 2006-05-23/day mode=restrict ctx=religion_ethnicity,rights_freedoms bg
e14 m24 > m23 MOBILIZE actual 2006-05-24/day mode=militia ctx=religion_ethnicity bg
e15 m32 > m33 REQUEST requested 2006-05-01/month mode=yield ctx=religion_ethnicity bg
e17 m26,m27 > m6 REJECT actual 2006-06-03/none mode=change ctx=legislative
e18 m2 > m34 CONSULT actual 2006-06-02/day mode=visit ctx=religion_ethnicity again
q1 m9 direct cue=kata
q2 m21 direct cue=tutur
rel m9 leads m4
rel m6 member_of m11
rel m19 leads m16
rel m6 leads m41
