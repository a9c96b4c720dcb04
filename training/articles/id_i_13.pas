### DW Indonesia 2022-09-19 article
= Perbatasan Kirgistan-Tajikistan Sunyi, Tuduhan Tetap Nyaring
~date_line 19.09.2022
~share Kirim Facebook Twitter google+
[m1:@KGZ Batken] berkabung. Sekurangnya 59 orang di sisi [m2:KGZ.GOV Kirgistan] meninggal dalam tiga hari {e1 baku tembak} dengan [m3:TJK.MIL pasukan Tajikistan], yang baru reda setelah [m4:KGZ.SPY Kamchybek Tashiev] dan [m5:TJK.SPY Saimumin Yatimov], dua kepala dinas keamanan, {e2 bertemu} di pos lintas Guliston, Jumat malam (16/09).
Keduanya bersalaman di jalan. Kesepakatannya: semua senjata berat {e3 ditarik} dari garis depan.
Pada saat yang sama, hanya 400 kilometer dari situ, [m6:KGZ.GOV Presiden Sadyr Japarov] berjabat tangan dengan [m7:TJK.GOV Emomali Rahmon] di sela konferensi [m8:SCO Organisasi Kerja Sama Shanghai (SCO)] di [m9:@UZB Samarkand]. Tuan rumah mengira pertemuan itu menjanjikan. Malamnya roket jatuh di bandara Batken.
"<<q1 Ini agresi yang direncanakan jauh-jauh hari. [m10=m3 Mereka] sampai {e4 mengibarkan} bendera di atas sekolah kami>>," kata [m11:KGZ.GOV Menteri Luar Negeri Jeenbek Kulubaev] di depan para duta besar, Senin.
[m12=m7 Dushanbe] menyangkal. Kementerian luar negerinya menyatakan [m13:KGZ.MIL drone Bayraktar milik tetangga] {e5 menembaki} masjid di desa Ovchi-Kalacha. [m14:KGZ.MIL Garda perbatasan di Bishkek] membantah {e6 menyerang} sasaran sipil.
Drone itu dibeli dari [m15:TUR.GOV Turki] tahun lalu, setelah bentrokan April 2021 yang {e7 bermula} dari kamera pengawas di tiang listrik dekat waduk Golovnoi.
Kedua negara bersekutu dengan [m16:RUS.GOV Moskow] melalui [m17:CSTO CSTO] dan menampung pangkalannya. Itulah sebabnya [m18:RUS.GOV Vladimir Putin], dalam {e8 percakapan telepon} terpisah pada hari Minggu, berhati-hati. Ia {e9 meminta} kedua pemimpin menahan diri dan tidak menyebut siapa yang mulai.
[m19=m17 Pakta itu] juga tidak melakukan apa-apa, sama seperti pekan sebelumnya ketika [m20:ARM.GOV Armenia], anggotanya yang lain, {e10 meminta} pertolongan.
"<<q2 Untuk apa kita ada di dalamnya?>>" tanya [m21:KGZ.LEG Nadira Narmatova], anggota parlemen di Bishkek. Ia {e11 mengusulkan} latihan bersama bulan depan dibatalkan.
Usul serupa tidak terdengar dari Tajikistan, yang menjamu [m22:RUS.MIL divisi ke-201 Rusia].
[m23:KGZ.CVL Warga Osh], di selatan, mengumpulkan selimut bagi 137.000 pengungsi. [m24:KAZ.GOV Kazakhstan] {e12 mengirim} tepung dan tenda. [m25:UN Sekretaris Jenderal PBB Antonio Guterres] {e13 menyerukan} dialog.
Dari 970 kilometer garis batas, kira-kira sepertiganya tidak pernah disepakati.
e1 m2,m3 > m3,m2 ASSAULT actual 2022-09-14/week mode=firearms ctx=military,territory
e2 m4,m5 > m5,m4 CONSULT actual 2022-09-16/day ctx=military,territory
e3 m4,m5 > m5,m4 CONCEDE planned 2022-09-16/day mode=withdraw ctx=military,territory
e4 m10 > m2 COERCE actual 2022-09-19/none mode=seize ctx=military,territory said=m11
e5 m13 > m12 ASSAULT denied 2022-09-19/none mode=aerial ctx=military said=m14
e6 m13 > m12 ASSAULT denied 2022-09-19/none mode=aerial ctx=military again
e7 m2,m3 > m3,m2 ASSAULT actual 2021-04-01/month ctx=military,territory bg
e8 m18 > m6,m7 CONSULT actual 2022-09-18/day mode=phone ctx=diplomatic
e9 m18 > m6,m7 REQUEST requested 2022-09-18/day mode=yield ctx=military
e10 m20 > m17 REQUEST requested 2022-09-12/week mode=assist ctx=military bg
e11 m21 > m2 REQUEST requested 2022-09-19/none mode=change ctx=military,legislative
e12 m24 > m23 AID actual 2022-09-19/none ctx=human_security
e13 m25 > m2,m12 REQUEST requested 2022-09-19/none mode=meet ctx=military
q1 m11 direct cue=kata
q2 m21 direct cue=tanya
rel m2 ally_of m16
rel m12 ally_of m16
rel m20 member_of m17
rel m2 member_of m17

### Viva 2012-11-29 article
= Dicopot lewat SMS, Kepala Dinas {e12 Gugat} Bupati
~date_line Kamis, 29 November 2012, 16:44
VIVAnews - Nasib [m1:IDN.GOV Anwar Djamil] apes betul. Kepala Dinas Pekerjaan Umum [m2:@IDN Kolaka Utara] itu tahu dirinya {e1 dicopot} dari pesan singkat ajudan.
"<<q1 Isinya enam kata. 'Besok tidak usah masuk kantor, Pak'>>," ucap [m3=m1 Anwar] di Kendari, Kamis 29 November 2012.
Yang mencopot siapa lagi kalau bukan [m4:IDN.GOV Bupati Rusda Mahmud].
Kata [m5=m1 Anwar], soalnya sepele: [m6=m1 dia] tidak hadir waktu deklarasi pencalonan adik bupati. "<<q2 Saya PNS. {e2 Masa disuruh} pakai kaos kuning>>," keluhnya.
Rusda tertawa mendengar tuduhan tersebut.
"<<q3 Ngarang dia. Itu hasil evaluasi. Jalan rusak semua, kepala dinasnya ke mana?>>" kata [m7=m4 politisi Demokrat] itu lewat sambungan telepon.
[m8=m4 Ia] menampik {e3 memaksa} pegawai ikut deklarasi.
Tapi [m9:IDN.JUD Panwaslu Sulawesi Tenggara] punya foto. Dalam foto itu, [m10:IDN.GOV delapan camat] berjejer, mengacungkan satu jari.
"<<q4 Sudah kita {e4 panggil}. Yang datang tiga>>," kata [m11:IDN.JUD Ketua Panwaslu Kisran Makati].
[m12=m11 Kisran] bakal {e5 merekomendasikan} sanksi ke [m13:IDN.GOV Mendagri] kalau lima sisanya tetap mangkir.
Ada lagi yang ikut bicara. [m14:IDN.LEG Anggota DPRD Sultra Yaudu Salam Ajo] dari [m15:IDN.PTY PKS] {e6 mendesak} bupati memulihkan jabatan [m22=m1 Anwar].
"<<q5 Zaman apa ini mecat orang pakai SMS>>," sentilnya.
[m23=m1 Anwar] resmi {e7 mendaftarkan} gugatan ke PTUN Kendari siang tadi. [m16=m1 Dia] ditemani [m17:IDN.CVL Ikatan Alumni STPDN].
Gubernur [m18:IDN.GOV Nur Alam] sempat {e8 mempertemukan} keduanya Senin malam di rumah jabatan. Tiga jam, kopi dua teko, tidak ada hasil.
"<<q6 Saya sudah {e9 minta} Pak Bupati legawa. Tapi beliau juga punya hak>>," tutur [m19=m18 Ketua DPW PAN] itu.
[m21:IDN.LAB Pegawai dinas] terbelah. Sebagian {e10 mogok} dan menduduki halaman kantor. Sebagian lain malah potong kambing, merayakan kepala dinas baru.
[m20:IDN.COP Polres Kolaka] menurunkan {e11 satu pleton} Sabhara.
~related Topik: Pilkada, Sulawesi Tenggara
e1 m4 > m1 SANCTION actual 2012-11-29/none mode=discontinue ctx=executive,election
e2 m4 > m5 REQUEST requested 2012-11-29/none mode=assist ctx=election bg
e3 m8 > m5 COERCE denied 2012-11-29/none ctx=election
e4 m11 > m10 ACCUSE actual 2012-11-29/none mode=investigate ctx=election
e5 m12 > m13 REQUEST hypothetical 2012-11-29/none mode=change ctx=election
e6 m14 > m4 REQUEST requested 2012-11-29/none mode=change ctx=executive
e7 m1 > m4 ACCUSE actual 2012-11-29/day mode=allege ctx=legal,executive
e8 m18 > m1,m4 CONSULT actual 2012-11-26/day mode=third-party ctx=executive
e9 m19 > m4 REQUEST requested 2012-11-26/day mode=yield ctx=executive
e10 m21 > m4 PROTEST actual 2012-11-29/none mode=strike ctx=executive
e11 m20 > m21 MOBILIZE actual 2012-11-29/none mode=police
e12 m1 > m4 ACCUSE actual 2012-11-29/day mode=allege ctx=legal again
q1 m3 direct cue=ucap
q2 m5 direct cue=keluhnya
q3 m7 direct cue=kata
q4 m11 direct cue=kata
q5 m14 direct cue=sentilnya
q6 m19 direct cue=tutur
rel m11 leads m9
rel m14 member_of m15

### VOA Indonesia 2024-03-13 article
= Ariel [m25=m3 Henry] {e1 Siap Pergi}, Geng Port-au-Prince Minta Kursi
~date_line 13/03/2024
~byline Associated Press
[m1:@HTI PORT-AU-PRINCE/KINGSTON] — Dari sebuah hotel di [m2:@PRI San Juan], tempat pesawatnya terpaksa mendarat sepekan lalu, [m3:HTI.GOV Perdana Menteri Haiti Ariel Henry] mengumumkan lewat video bahwa ia akan {e2 meletakkan jabatan} begitu dewan transisi terbentuk.
"<<q1 Haiti lebih besar daripada kita semua>>," katanya, Selasa dini hari (12/3).
Keputusan itu lahir beribu kilometer dari rumahnya. Di Kingston, para pemimpin [m4:CARICOM Komunitas Karibia (CARICOM)] {e3 berunding} selama 13 jam dengan [m5:USA.GOV Menteri Luar Negeri AS Antony Blinken] dan wakil [m6:FRA.GOV Prancis]. Ketua organisasi itu, [m7:GUY.GOV Presiden Guyana Irfaan Ali], lalu menelepon [m26=m3 Henry].
Menurut rencana yang dibacakan [m8=m7 Ali], tujuh kursi bersuara dibagikan kepada partai dan pengusaha. Syaratnya: tidak pernah didakwa, dan {e4 mendukung} misi keamanan asing.
Syarat terakhir itu {e5 ditampik} [m9:HTI.OPP Moise Jean-Charles], ketua [m10:HTI.OPP partai Pitit Desalin]. "<<q2 Kami punya dewan sendiri, tiga orang>>," ujarnya kepada Radio Kiskeya. Salah satu anggotanya ialah [m11:HTI.REB Guy Philippe], bekas komandan polisi yang {e6 memimpin} pemberontakan 2004 dan baru pulang dari penjara Amerika.
Lebih jauh lagi sikap [m12:HTI.REB Jimmy Cherizier]. [m13=m12 Pemimpin] [m14:G9.REB aliansi geng G9] yang berjuluk Barbecue itu {e7 mengancam} pemilik hotel yang berani menyembunyikan politisi. Sehari setelahnya rumah kepala polisi {e8 dibakar}.
Sejak 29 Februari [m15=m14 anak buahnya] dan kelompok lain menyerbu penjara besar dan {e9 membebaskan} 4.000 narapidana, menutup bandara, serta menguasai [m16:@HTI 80 persen ibu kota].
Misi yang dipersoalkan, pasukan polisi pimpinan [m17:KEN.GOV Kenya], kini menggantung. [m18:KEN.GOV Menteri Luar Negeri Kenya Abraham Korir Sing'oei] {e10 menangguhkan} pengirimannya sampai ada pemerintahan baru, hanya sebelas hari sesudah [m27=m3 Henry] {e11 meneken} perjanjian di Nairobi.
[m19:USA.GOV Washington] {e12 menjanjikan} tambahan 100 juta dolar untuk misi itu. Pada hari Minggu [m20:USA.MIL marinirnya] {e13 menerbangkan} keluar pegawai kedutaan dengan helikopter. [m21:DOM.GOV Republik Dominika] {e14 tidak mengizinkan} pesawat [m28=m3 Henry] mendarat; presidennya, [m22:DOM.GOV Luis Abinader], menyebut tamu itu tidak diinginkan.
[m29=m3 Henry] memegang kekuasaan sejak Juli 2021, dua pekan setelah [m23:HTI.GOV Presiden Jovenel Moise] {e15 dibunuh} [m24:UNK sekelompok penyerang] di kamar tidurnya. Pemilu tidak pernah digelar.
e1 m3 > m4 CONCEDE planned 2024-03-12/day mode=resign ctx=executive again
e2 m3 > m4 CONCEDE planned 2024-03-12/day mode=resign ctx=executive
e3 m4,m5,m6 > m5,m4 CONSULT actual 2024-03-11/day mode=multilateral ctx=diplomatic,executive
e4 m4 > m9 REQUEST requested 2024-03-12/none mode=change ctx=peacekeeping
e5 m9 > m4 REJECT actual 2024-03-13/none mode=change ctx=peacekeeping
e6 m11 > m3 ASSAULT actual 2004-01-01/year ctx=military bg
e7 m12 > m3 THREATEN threatened 2024-03-13/none mode=violence ctx=executive
e8 m14 > m3 ASSAULT actual 2024-03-13/none mode=destroy
e9 m15 > m3 ASSAULT actual 2024-02-29/day ctx=crime bg
e10 m18 > m3 REJECT actual 2024-03-13/none mode=assist ctx=peacekeeping
e11 m3 > m17 SUPPORT actual 2024-03-01/day ctx=peacekeeping bg
e12 m19 > m17 AGREE planned 2024-03-13/none ctx=peacekeeping
e13 m20 > m3 SANCTION actual 2024-03-10/day mode=withdraw ctx=diplomatic
e14 m21 > m3 REJECT actual 2024-03-13/none mode=assist ctx=diplomatic
e15 m24 > m23 ASSAULT actual 2021-07-01/month mode=targeted bg
q1 m3 direct cue=katanya
q2 m9 direct cue=ujarnya
rel m7 leads m4
rel m9 leads m10
rel m13 leads m14
rel m15 controls m16

### Tribun Sumsel 2023-08-22 article
= Rumah Dinas Kosong, Herman Deru Disentil Anak Buah Sendiri
~byline Penulis: Linda Trisnawati
TRIBUNSUMSEL.COM, [m1:@IDN PALEMBANG] - Belum ada yang tahu kapan [m2:IDN.GOV Gubernur Sumsel Herman Deru] pindah dari Griya Agung. Masa jabatannya tinggal hitungan pekan.
Masalahnya, [m3:IDN.LEG Komisi III DPRD Sumsel] menemukan mobil dinas belum kembali. Jumlahnya 14.
"<<q1 Kita {e1 minta} dikembalikan, bukan dipinjam selamanya>>," kata [m4:IDN.LEG Ketua Komisi III M Yansuri], Selasa (22/8/2023).
[m5=m4 Yansuri] orang [m6:IDN.PTY Golkar]. Yang bikin ramai, sentilan serupa keluar dari [m7:IDN.LEG Syamsul Bahri], kader [m8:IDN.PTY NasDem], partai yang dipimpin [m27=m2 Deru] di Sumsel.
"<<q2 [m9=m7 Saya] bicara sebagai wakil rakyat. Bukan sebagai anak buah>>," ujar [m10=m7 Syamsul].
[m28=m2 Deru] tidak marah. Malah {e2 memuji}. "<<q3 Bagus itu. Berarti kader [m11=m2 saya] kritis>>," ucapnya sambil menyalami wartawan.
Soal mobil, [m12=m2 dia] {e3 berjanji} semuanya masuk garasi sebelum 1 Oktober.
[m13:IDN.GOV Sekda Supriono] menambahkan, dua di antaranya dipakai [m14:IDN.COP polisi] untuk patroli karhutla. "<<q4 Masa [m15=m13 kami] {e4 tarik} sekarang? Asap lagi tebal>>."
Asap itu juga yang membawa puluhan [m16:IDN.EDU mahasiswa UIN Raden Fatah] ke depan Griya Agung. [m17=m16 Mereka] pakai masker, tiduran di rumput, {e5 menuduh} pemprov lamban.
"<<q5 ISPA naik. Gubernur sibuk pamit>>," teriak [m18:IDN.EDU Aldi], koordinator aksi.
Begitu [m19:IDN.COP Satpol PP] hendak {e6 mengambil} pengeras suara, terjadi {e7 tarik-menarik}. Satu mahasiswa pingsan.
[m20:WALHI.CVL Direktur Walhi Sumsel Yuliusman] menyesalkan. Senin lalu [m21=m20 dia] sudah {e8 menyerahkan} daftar [m26:IDN.BUS 12 perusahaan pembakar] ke [m22:IDN.COP Polda]. Sampai sekarang baru satu yang {e9 disegel}, PT KS di [m23:@IDN OKI].
[m24:IDN.COP Kabid Humas Polda Kombes Supriadi] bilang sabar. Menurutnya, <<q6 penyidik butuh ahli tanah dari IPB>>.
Yansuri sementara itu {e10 mengagendakan} rapat dengan [m25=m13 Sekda] pekan depan. Topiknya satu: mobil.
e1 m4 > m2 REQUEST requested 2023-08-22/day mode=yield ctx=legislative
e2 m2 > m7 SUPPORT actual 2023-08-22/none
e3 m12 > m3 CONCEDE planned 2023-08-22/none ctx=legislative
e4 m15 > m14 REJECT actual 2023-08-22/none mode=yield
e5 m17 > m2 PROTEST actual 2023-08-22/none mode=demo ctx=environment
e6 m19 > m17 COERCE actual 2023-08-22/none mode=seize
e7 m19 > m17 COERCE actual 2023-08-22/none mode=seize again
e8 m21 > m26 ACCUSE actual 2023-08-21/day mode=allege ctx=environment,legal
e9 m22 > m26 COERCE actual 2023-08-22/none mode=seize ctx=environment
e10 m4 > m25 CONSULT planned 2023-08-28/week ctx=legislative
q1 m4 direct cue=kata
q2 m10 direct cue=ujar
q3 m2 direct cue=ucapnya
q4 m13 direct cue=menambahkan
q5 m18 direct cue=teriak
q6 m24 indirect cue=Menurutnya
rel m4 leads m3
rel m5 member_of m6
rel m7 member_of m8
