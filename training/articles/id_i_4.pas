### BBC Indonesia 2008-05-16 article
= Hizbullah menang tanpa menduduki, [m1:LBN.GOV kabinet Lebanon] {e15 mengalah}
~date_line 16 Mei 2008 - Dipublikasi pada 15:20 GMT
[m2:@LBN Bandara Beirut] kembali didarati pesawat sejak Kamis malam, beberapa jam setelah [m3:HEZBOLLAH.REB anggota Hizbullah] {e1 menyingkirkan} gundukan tanah yang memotong jalan ke sana.
Jalan itu {e2 ditutup} delapan hari lamanya. Sebabnya dua keputusan [m4=m1 pemerintah] pada 6 Mei: {e3 mencopot} [m5:LBN.MIL kepala keamanan bandara, Brigjen Wafiq Shuqair], dan {e4 menyelidiki} jaringan telepon milik [m6:HEZBOLLAH.REB kelompok Syiah tersebut].
"<<q1 Jaringan itu senjata. Siapa yang mau memotong tangan [m7=m6 kami] akan kami potong tangannya>>," kata [m8:HEZBOLLAH.REB Hassan Nasrallah], pemimpin Hizbullah, dalam jumpa pers jarak jauh dua hari kemudian.
Beberapa menit sesudah {e5 ancaman} itu, tembakan terdengar. Dalam semalam [m9=m6 para milisi] {e6 menguasai} sebagian besar [m10:@LBN Beirut Barat], lalu menyerahkannya kepada [m11:LBN.MIL tentara].
Kantor surat kabar dan televisi milik [m12:LBN.PTY Gerakan Masa Depan], partai Sunni yang dipimpin [m13:LBN.PTY Saad Hariri], {e7 dibakar}. Di pegunungan Chouf, lawan yang dihadapi lain lagi: pengikut [m14:LBN.PTY Walid Jumblatt].
[m15=m14 Tokoh Druze itu], yang mengetuai [m16:LBN.PTY Partai Sosialis Progresif], akhirnya {e8 meminta} [m17:LBN.PTY saingan lamanya, Talal Arslan], menengahi supaya daerahnya diserahkan kepada tentara.
[m18=m11 Militer] sendiri sejak awal {e9 menolak} {e10 perintah} [m19:LBN.GOV Perdana Menteri Fuad Siniora] untuk memberlakukan keadaan darurat. [m20:LBN.MIL Jenderal Michel Suleiman], yang memimpin angkatan bersenjata, khawatir kesatuannya pecah menurut garis agama, seperti tahun 1976.
Kunci peredaan datang dari luar. Rombongan [m21:ARABLEAGUE Liga Arab] yang dipimpin [m22:QAT.GOV Perdana Menteri Qatar Sheikh Hamad bin Jassim] {e11 mondar-mandir} dua hari di antara kedua kubu; Jumat ini mereka berangkat ke [m23:@QAT Doha] untuk {e12 merundingkan} pemilihan presiden.
Sebelum itu, Rabu malam, kabinet {e13 mencabut} kedua keputusan tadi. "<<q2 Demi perdamaian sipil>>," ujar [m24:LBN.GOV Menteri Penerangan Ghazi Aridi].
[m25:USA.GOV Washington], pendukung utama [m26=m19 Siniora], {e14 menuding} [m27:SYR.GOV Damaskus] dan [m28:IRN.GOV Teheran] berada di belakang semua ini. [m29:IRN.GOV Duta Besar Iran Mohammad Reza Shibani] mengatakan <<q3 itu urusan dalam negeri Lebanon>>.
Kursi kepresidenan kosong sejak November. Sembilan belas kali sidang parlemen untuk mengisinya ditunda.
Sedikitnya 65 orang tewas dalam pertempuran.
e1 m3 > m1 RETREAT actual 2008-05-15/day mode=access ctx=military
e2 m6 > m1 COERCE actual 2008-05-07/day mode=restrict ctx=military
e3 m4 > m5 SANCTION actual 2008-05-06/day mode=discontinue ctx=intelligence bg
e4 m4 > m6 ACCUSE actual 2008-05-06/day mode=investigate ctx=intelligence bg
e5 m8 > m1 THREATEN threatened 2008-05-08/day mode=violence ctx=military bg
e6 m9 > m1 ASSAULT actual 2008-05-08/day ctx=military,territory bg
e7 m9 > m12 ASSAULT actual 2008-05-08/day mode=destroy ctx=military bg
e8 m15 > m17 REQUEST requested 2008-05-16/none mode=assist ctx=military
e9 m18 > m19 REJECT actual 2008-05-16/none mode=yield ctx=military,executive
e10 m19 > m18 REQUEST requested 2008-05-16/none mode=assist ctx=military,executive
e11 m21,m22 > m1,m6 CONSULT actual 2008-05-14/week mode=third-party ctx=diplomatic
e12 m21,m22 > m1,m6 CONSULT planned 2008-05-16/day mode=third-party ctx=diplomatic,election
e13 m1 > m6 CONCEDE actual 2008-05-14/day ctx=intelligence,military
e14 m25 > m27,m28 ACCUSE actual 2008-05-16/none mode=allege ctx=military
e15 m1 > m6 CONCEDE actual 2008-05-14/day ctx=military again
q1 m8 direct cue=kata
q2 m24 direct cue=ujar
q3 m29 indirect cue=mengatakan
rel m8 leads m6
rel m13 leads m12
rel m15 leads m16
rel m20 leads m18
rel m25 ally_of m26

### Okezone 2018-10-05 article
= Wali Kota Pasuruan Ditangkap, Wakilnya: [m1:IDN.GOV Saya] Tidak Tahu Apa-Apa
~byline Syaiful Islam, Jurnalis · Jum'at 05 Oktober 2018 15:11 WIB
~share Share on Facebook
[m2:@IDN PASURUAN] - Ruang kerja [m3:IDN.GOV Wali Kota Pasuruan Setiyono] masih disegel [m4:IDN.JUD KPK]. Kertas merah hitam menempel di pintu kaca.
[m29=m3 Setiyono] {e1 dibawa} tim penyidik dari rumah dinasnya Kamis (4/10/2018) pagi, sebelum azan Subuh.
"<<q1 Pas [m5=m4 mereka] datang, Bapak baru wudu>>," kata [m6:? penjaga rumah dinas].
Selain dia, ikut {e2 diangkut} staf ahli, pejabat pengadaan, dan [m7:IDN.BUS Muhamad Baqir], kontraktor.
Wakil Ketua [m30=m4 KPK] [m8:IDN.JUD Alexander Marwata] mengatakan, ada kode "kanjengnya" untuk jatah 10 persen.
"<<q2 Proyeknya pusat layanan UMKM. Sudah ada ploting sejak awal>>," ujarnya di Jakarta.
Sore ini [m9=m4 lembaga antirasuah] {e3 menetapkan} keempatnya sebagai tersangka. Masa penahanannya 20 hari.
[m10:IDN.GOV Wakil Wali Kota Raharto Teno Prasetyo] mengaku syok. [m11=m10 Dia] mengaku tidak tahu apa-apa soal proyek.
"<<q3 [m12=m10 Saya] ini urusannya olahraga sama PKK>>," ucapnya.
Siang tadi [m13=m10 Teno] {e4 dipanggil} [m14:IDN.GOV Gubernur Jawa Timur Soekarwo] ke Grahadi, Surabaya.
[m15=m14 Pakde Karwo] {e5 memintanya} menjaga pelayanan.
Apakah [m31=m10 Teno] langsung jadi pelaksana tugas? "<<q4 Tunggu radiogram [m16:IDN.GOV Mendagri]. [m17=m14 Saya] {e6 usulkan} hari ini>>," kata [m32=m14 Soekarwo].
DPC [m18:IDN.PTY PKB] dan [m19:IDN.PTY Golkar], pengusung [m33=m3 Setiyono], kompak minta maaf ke warga.
"<<q5 Kami {e7 minta maaf}. Yang bersangkutan otomatis {e8 kami nonaktifkan}>>," kata [m20:IDN.PTY Ketua Golkar Kota Pasuruan Toyib]. [m34=m3 Setiyono] menjabat ketua dewan pertimbangan partai.
Reaksi lain datang dari warga. Seratusan orang berkumpul di alun-alun lalu {e9 menggunduli} rambut bersama.
"<<q6 Syukuran, Mas. Kapok tenan>>," tutur [m21:IDN.CVL Lujeng Sudarto], Direktur [m22:IDN.CVL Pusat Studi dan Advokasi Kebijakan (Pusaka)].
[m23=m21 Lujeng] {e10 mendesak} [m35=m4 KPK] tidak berhenti di eksekutif. [m24:IDN.LEG Anggota Dewan] juga harus diperiksa, katanya.
[m25:IDN.LEG Ketua DPRD Ismail Marzuki Hasan] mempersilakan. "<<q7 Monggo. Tidak ada yang ditutupi>>," ujar [m26=m25 politikus PKB tersebut].
Awal tahun ini [m36=m4 KPK] {e11 membekuk} [m27:IDN.GOV Bupati Jombang Nyono Suharli] di [m28:@IDN Stasiun Solo Balapan]. [m37=m3 Setiyono] kepala daerah kedelapan dari Jatim sejak 2016.
e1 m4 > m3 COERCE actual 2018-10-04/day mode=arrest ctx=corruption
e2 m4 > m7 COERCE actual 2018-10-04/day mode=arrest ctx=corruption
e3 m9 > m3,m7 ACCUSE actual 2018-10-05/day mode=allege ctx=corruption
e4 m14 > m13 CONSULT actual 2018-10-05/day ctx=executive
e5 m15 > m10 REQUEST requested 2018-10-05/day mode=change ctx=executive
e6 m17 > m16 REQUEST planned 2018-10-05/day mode=change ctx=executive
e7 m20 > m1 SUPPORT actual 2018-10-05/none ctx=corruption
e8 m20 > m3 SANCTION planned 2018-10-05/none mode=discontinue ctx=corruption,political_institutions
e9 m22 > m3 PROTEST actual 2018-10-05/none mode=demo ctx=corruption
e10 m23 > m4 REQUEST requested 2018-10-05/none mode=change ctx=corruption
e11 m4 > m27 COERCE actual 2018-01-01/quarter mode=arrest ctx=corruption bg
q1 m6 direct cue=kata
q2 m8 direct cue=ujarnya
q3 m10 direct cue=ucapnya
q4 m14 direct cue=kata
q5 m20 direct cue=kata
q6 m21 direct cue=tutur
q7 m26 direct cue=ujar
rel m21 leads m22
rel m20 leads m19
rel m26 member_of m18
rel m3 member_of m19

### VOA Indonesia 2022-04-26 article
= Pakta Diteken Diam-diam, Kepulauan Solomon Didatangi Tiga Utusan
~byline Rivan Dwiastono
~date_line 26/04/2022
~caption Pelabuhan Honiara dilihat dari Bukit Skyline (foto: dok)
Pertemuan itu berlangsung satu setengah jam di kantor perdana menteri di [m1:@SLB Honiara]. [m2:USA.GOV Kurt Campbell], yang mengoordinasi urusan Indo-Pasifik di Gedung Putih, duduk berhadapan dengan [m3:SLB.GOV Manasseh Sogavare], dan keduanya {e1 membahas} satu dokumen yang tidak pernah diumumkan isinya.
Dokumen tersebut, pakta keamanan dengan [m4:CHN.GOV China], sudah {e2 ditandatangani}, kata [m5:CHN.GOV juru bicara Kementerian Luar Negeri Wang Wenbin] pada 19 April, tiga hari sebelum [m6=m2 tamu dari Washington] itu mendarat.
Menurut rancangan yang bocor bulan lalu, [m7:SLB.GOV negara kepulauan tersebut] dapat {e3 meminta} [m8:CHN.COP polisi bersenjata China] guna menjaga ketertiban, dan kapal perang [m9=m4 Beijing] dapat singgah.
[m10=m2 Campbell], menurut keterangan tertulis kantornya, {e4 memperingatkan} bahwa [m11:USA.GOV Amerika Serikat] "<<q1 akan menanggapi sebagaimana mestinya>>" bila kehadiran militer permanen dibangun di sana.
"<<q2 Tidak akan ada pangkalan. [m12=m3 Saya] sudah mengatakan itu di parlemen>>," kata [m13=m3 Sogavare]. Ia {e5 berjanji} hal yang sama kepada tamunya.
Kecemasan serupa lebih dulu dibawa [m14:AUS.GOV Zed Seselja]. Menteri urusan Pasifik Australia itu pada 13 April {e6 meminta} tuan rumah tidak meneken. Permintaannya {e7 tidak digubris}.
[m15=m14 Seselja] pulang tepat ketika Canberra sedang kampanye pemilu. [m16:AUS.OPP Penny Wong] dari Partai Buruh, yang beroposisi, {e8 menyebut} peristiwa ini kegagalan kebijakan terburuk di Pasifik sejak Perang Dunia II.
[m17:AUS.GOV Perdana Menteri Scott Morrison] {e9 membalas} bahwa pangkalan China adalah "garis merah".
[m18:NZL.GOV Wellington] memilih jalur lain. [m19:NZL.GOV Menteri Luar Negeri Nanaia Mahuta] {e10 menyerukan} pembahasan di [m20:PIF Forum Kepulauan Pasifik (PIF)], yang beranggotakan kedua negara, sedangkan [m21:JPN.GOV wakil menteri Jepang Kentaro Uesugi] {e11 tiba} di Honiara hari Senin.
Akar masalahnya lebih tua. Pada 2019, [m22=m7 Honiara] {e12 memutus} hubungan dengan [m23:TWN.GOV Taiwan] setelah 36 tahun dan mengakui Beijing.
[m24:SLB.GOV Daniel Suidani], yang memimpin [m25:SLB.GOV provinsi Malaita], {e13 menolak} keputusan itu dan tetap menerima bantuan dari Taipei. November lalu, [m26:SLB.CVL massa dari provinsinya] {e14 membakar} Pecinan di ibu kota; [m27:AUS.COP polisi Australia] {e15 dikirim} atas undangan [m29=m3 Sogavare].
Pengamat politik Pasifik [m28:? Tarcisius Kabutaulaka] mengatakan <<q3 persoalan yang tidak dibicarakan siapa pun ialah lapangan kerja>>.
~footer [rd/jm]
e1 m2 > m3 CONSULT actual 2022-04-22/day mode=visit ctx=diplomatic,military
e2 m4 > m7 SUPPORT actual 2022-04-19/none ctx=military,diplomatic
e3 m7 > m8 REQUEST hypothetical 2022-04-26/none mode=assist ctx=military
e4 m10 > m7 THREATEN threatened 2022-04-22/day ctx=military
e5 m13 > m2 AGREE planned 2022-04-22/day ctx=military
e6 m14 > m3 REQUEST requested 2022-04-13/day mode=change ctx=military,diplomatic
e7 m3 > m14 REJECT actual 2022-04-26/none mode=change ctx=military,diplomatic
e8 m16 > m17 ACCUSE actual 2022-04-26/none mode=disapprove ctx=diplomatic,election
e9 m17 > m4 THREATEN threatened 2022-04-26/none ctx=military
e10 m19 > m20 REQUEST requested 2022-04-26/none mode=meet ctx=diplomatic
e11 m21 > m7 CONSULT actual 2022-04-25/day mode=visit ctx=diplomatic
e12 m22 > m23 SANCTION actual 2019-01-01/year mode=discontinue ctx=diplomatic bg
e13 m24 > m22 REJECT actual 2019-01-01/year mode=yield ctx=diplomatic bg
e14 m26 > m7 PROTEST actual 2021-11-01/month mode=riot ctx=religion_ethnicity bg
e15 m27 > m7 AID actual 2021-11-01/month mode=police bg
q1 m10 mixed cue=menurut
q2 m13 direct cue=kata
q3 m28 indirect cue=mengatakan
rel m24 leads m25
rel m18 member_of m20
rel m7 recognises m9 from=2019
rel m7 recognises m23 to=2019

### Tribun Kaltim 2017-03-23 article
= Sopir Taksi Online Dicegat, Polisi: [m1:IDN.LAB Kalian] Sama-sama Cari Makan
~byline Laporan wartawan tribunkaltim.co, Budhi Hartono
TRIBUNKALTIM.CO, [m2:@IDN BALIKPAPAN] - Dua kelompok itu nyaris adu jotos di bundaran Muara Rapak, Kamis (23/3/2017).
Yang satu sopir angkot. Yang satu lagi [m3:IDN.LAB pengemudi taksi aplikasi].
Awalnya, [m4:IDN.LAB belasan sopir angkot trayek 3] {e1 mencegat} sebuah Avanza hitam. Penumpangnya disuruh turun.
"<<q1 [m5=m4 Kami] bayar izin, bayar KIR. [m6=m3 Mereka]? Modal HP>>," teriak [m7:IDN.LAB Baharuddin].
Tak lama, puluhan teman si pengemudi Avanza berdatangan. [m8=m3 Mereka] {e2 melempari} angkot dengan botol.
[m9:IDN.COP Kapolsek Balikpapan Utara AKP Supartono] turun dari mobil patroli, {e3 melerai}.
"<<q2 Sudah, sudah! Kalian sama-sama cari makan. Mau [m10=m9 saya] {e4 angkut} semua?>>" bentaknya.
Massa bubar. Tapi dua orang tetap {e5 digelandang} ke Polsek karena bawa parang.
Organda Balikpapan merasa [m11:IDN.GOV pemerintah kota] lambat. Ketuanya, [m12:IDN.BUS Mubar], bilang sudah tiga kali {e6 menyurati} [m13:IDN.GOV Wali Kota Rizal Effendi].
"<<q3 [m14=m13 Beliau] janji mau {e7 bekukan} aplikasinya. Mana?>>" katanya.
[m15:IDN.BUS Organda], imbuhnya, akan {e8 mogok} total hari Senin.
Dikonfirmasi terpisah, [m16:IDN.GOV Kepala Dishub Sudirman Djayaleksana] angkat tangan.
"<<q4 Kewenangan aplikasi ada di [m17:IDN.GOV Kominfo]. [m18=m16 Kami] cuma bisa {e9 tilang} yang enggak ada stiker>>," ujarnya.
Rizal sendiri sedang di Jakarta. Lewat WhatsApp, [m19=m13 dia] {e10 meminta} semua pihak menunggu revisi Permenhub 32 yang berlaku 1 April.
"<<q5 Sabar seminggu lagi. [m20=m13 Saya] {e11 undang} dua-duanya makan siang di rumah jabatan>>," tulis [m21=m13 politikus NasDem itu].
Ajakan makan siang itu disambut dingin. Baharuddin cuma senyum.
[m22:IDN.LAB Driver Online Bersatu (DOB)] justru mau. "<<q6 [m23=m22 Kami] datang. Bawa data penghasilan>>," kata [m24:IDN.LAB Andi Rudi], yang memimpin [m27=m22 DOB].
Bentrokan serupa {e12 pecah} di [m25:@IDN Samarinda] pekan lalu. Waktu itu [m26:IDN.GOV Gubernur Awang Faroek] {e13 menghentikan} sementara taksi online di seluruh Kaltim, namun keputusannya tak jalan.
~related #taksi online #Balikpapan
~share Ikuti kami di
e1 m4 > m3 PROTEST actual 2017-03-23/day mode=obstruct ctx=economic
e2 m8 > m4 PROTEST actual 2017-03-23/day mode=riot ctx=economic
e3 m9 > m3,m4 CONSULT actual 2017-03-23/day mode=third-party
e4 m10 > m3,m4 THREATEN threatened 2017-03-23/day mode=arrest
e5 m9 > m3,m4 COERCE actual 2017-03-23/day mode=arrest
e6 m12 > m13 REQUEST requested 2017-03-23/none mode=assist ctx=economic bg
e7 m13 > m15 AGREE planned 2017-03-23/none ctx=economic bg
e8 m15 > m11 PROTEST planned 2017-03-27/day mode=strike ctx=economic
e9 m16 > m3 COERCE hypothetical 2017-03-23/none mode=restrict ctx=economic
e10 m19 > m3,m4 REQUEST requested 2017-03-23/none mode=yield ctx=economic
e11 m20 > m3,m4 AGREE planned 2017-03-23/none ctx=economic
e12 m4 > m3 PROTEST actual 2017-03-13/week mode=riot ctx=economic bg
e13 m26 > m3 COERCE actual 2017-03-13/week mode=restrict ctx=economic bg
q1 m7 direct cue=teriak
q2 m9 direct cue=bentaknya
q3 m12 direct cue=katanya
q4 m16 direct cue=ujarnya
q5 m21 direct cue=tulis
q6 m24 direct cue=kata
rel m12 leads m15
rel m24 leads m22
