### Radio Nederland Wereldomroep 2006-04-25 article
= [m1:NPL.GOV Raja Nepal] {e11 Mengalah}, Parlemen Dihidupkan Lagi
~date_line 25-04-2006
[m2:@NPL Kathmandu] - Menjelang tengah malam, wajah muram itu muncul di televisi. [m3=m1 Raja Gyanendra], yang empat belas bulan lalu {e1 merebut} seluruh kekuasaan, mengumumkan {e2 pengaktifan kembali} parlemen yang dibubarkan tahun 2002.
Pengumuman datang setelah sembilan belas hari [m4:NPL.CVL rakyat] {e3 turun ke jalan}. Di sekeliling ibu kota, [m5:NPL.COP polisi] {e4 menewaskan} sedikitnya 14 di antara [m17=m4 mereka]. Jam malam {e5 diberlakukan} siang hari, dengan perintah tembak di tempat.
Selasa pagi yang dibawa ke jalan adalah bunga. [m6:NPL.OPP Aliansi Tujuh Partai] {e6 menerima} tawaran istana dan mencalonkan [m7:NPL.OPP Girija Prasad Koirala], ketua [m8:NPL.OPP Kongres Nepal], sebagai perdana menteri. Usianya 84 tahun.
"<<q1 Kemenangan ini milik rakyat. [m18=m6 Kami] tidak akan lupa tugas berikutnya>>," kata [m9:NPL.OPP Krishna Prasad Sitaula], juru bicara partai itu. Tugas yang dimaksud, pemilihan majelis konstituante.
Lain pendapat [m10:MAOIST.REB kaum Maois]. [m11:MAOIST.REB Prachanda], pemimpinnya, {e7 menyebut} para politikus kembali menipu rakyat, dan {e8 akan meneruskan} blokade atas kota-kota distrik. [m19=m10 Kelompok ini] menguasai hampir seluruh pedesaan sejak angkat senjata pada 1996. November tahun lalu, di Delhi, [m20=m10 mereka] justru {e9 mengikat} perjanjian dua belas pasal dengan [m21=m6 ketujuh partai].
[m12:IND.GOV India] gembira sekaligus malu. Pekan lalu utusan khususnya, [m13:IND.GOV Karan Singh], {e10 menemui} [m22=m1 sang raja] dan mendukung tawarannya yang pertama, tawaran yang sehari kemudian ditolak jalanan. Kini [m23=m12 New Delhi] menyebut langkah itu bijaksana.
[m14:USA.GOV Amerika Serikat] {e12 meminta} [m24=m1 raja] menempatkan diri sebagai pemimpin seremonial. [m15:CHN.GOV Cina], yang semula mengirim senjata, tidak berkomentar.
Truk sayur pertama dalam tiga minggu masuk kota pukul sembilan. Harga tomat langsung turun separuh.
e11 m1 > m6 CONCEDE actual 2006-04-24/day ctx=executive,pro_democracy again
e1 m3 > m6 COERCE actual 2005-02-01/month ctx=pro_autocracy,executive bg
e2 m3 > m6 CONCEDE actual 2006-04-24/day ctx=legislative,pro_democracy
e3 m4 > m3 PROTEST actual 2006-04-25/none mode=demo ctx=pro_democracy
e4 m5 > m4 ASSAULT actual 2006-04-25/none ctx=repression
e5 m5 > m4 COERCE actual 2006-04-25/none mode=curfew ctx=repression
e6 m6 > m3 SUPPORT actual 2006-04-25/day ctx=pro_democracy,legislative
e7 m11 > m6 ACCUSE actual 2006-04-25/none mode=disapprove ctx=pro_democracy
e8 m11 > m3 COERCE planned 2006-04-25/none ctx=military
e9 m10 > m6 SUPPORT actual 2005-11-01/month ctx=pro_democracy bg
e10 m13 > m1 CONSULT actual 2006-04-17/week mode=visit ctx=diplomatic
e12 m14 > m1 REQUEST requested 2006-04-25/none mode=change ctx=pro_democracy
q1 m9 direct cue=kata
rel m7 leads m8
rel m11 leads m10
rel m8 member_of m6
Di bandara, bendera [m16:NPL.GOV kerajaan] masih setengah tiang.

### Murianews 2025-08-14 article
= Hujan Sandal di Alun-alun Pati, [m1:IDN.LEG DPRD] {e12 Bentuk Pansus} Pemakzulan
~byline Umar Hanafi
~date_line Kamis, 14 Agustus 2025 07:15:00
~page_control Halaman 1 dari 3
[m2:@IDN Pati] – Baru dua kalimat [m16=m3 ia] ucapkan, "[m17=m3 saya] mohon maaf", dan sandal pun melayang. [m3:IDN.GOV Bupati Pati Sudewo] {e1 meminta maaf} dari atas kendaraan taktis, Rabu (13/8/2025), di hadapan [m4:IDN.CVL puluhan ribu warga] yang sejak pagi {e2 mengepung} kantornya.
[m18=m4 Warga] tidak mau maaf. [m19=m4 Mereka] {e3 menuntut} [m20=m3 orang itu] turun.
Amarah dipicu kenaikan pajak bumi dan bangunan hingga 250 persen, yang pekan lalu {e4 dibatalkan} sendiri oleh [m21=m3 bupati], dan ucapannya bahwa silakan 50 ribu orang berdemo. "<<q1 [m22=m4 Kami] datang karena diundang>>," ledek [m5:IDN.CVL Ahmad Husein], koordinator [m6:IDN.CVL Aliansi Masyarakat Pati Bersatu].
Tak lama setelah mobil itu mundur, [m7:IDN.COP polisi] {e5 melontarkan gas air mata}. Sebanyak 64 orang dibawa ke puskesmas. Sebelas orang {e6 diamankan} karena diduga merusak mobil provos, kata [m8:IDN.COP Kombes Artanto] dari Polda Jawa Tengah.
Dari gedung sebelah terdengar ketukan palu. [m9=m1 Dewan], yang dipimpin [m10:IDN.LEG Ali Badrudin], dalam rapat dadakan {e7 menyepakati} hak angket. Delapan fraksi setuju, termasuk [m11:IDN.PTY Gerindra], partai [m23=m3 sang bupati] sendiri.
"<<q2 [m24=m3 Saya] dipilih secara konstitusional. Tidak bisa mundur karena tuntutan>>," {e8 ujar} [m25=m3 Sudewo] sorenya.
Ketua umum Gerindra sekaligus [m12:IDN.GOV Presiden Prabowo Subianto], menurut [m13:IDN.GOV Mensesneg Prasetyo Hadi], {e9 menyayangkan} kejadian itu. [m14:IDN.GOV Menteri Dalam Negeri Tito Karnavian] telah {e10 menelepon} [m26=m3 bupati] Jumat lalu.
Persoalan lain menanti di Jakarta. [m15:IDN.JUD KPK] membuka kemungkinan {e11 memanggil} [m27=m3 Sudewo] dalam perkara suap jalur kereta, sewaktu [m28=m3 ia] masih duduk di Senayan.
Hujan sandal berhenti pukul dua. Pemulung mengumpulkannya ke dalam karung.
e12 m1 > m3 ACCUSE actual 2025-08-13/day mode=investigate ctx=legislative,executive again
e1 m3 > m4 SUPPORT actual 2025-08-13/day ctx=inequality
e2 m4 > m3 PROTEST actual 2025-08-13/day mode=demo ctx=inequality,executive
e3 m4 > m3 REQUEST requested 2025-08-13/day mode=change ctx=executive
e4 m3 > m4 CONCEDE actual 2025-08-04/week ctx=inequality,economic
e5 m7 > m4 ASSAULT actual 2025-08-13/day mode=crowd-control ctx=repression
e6 m7 > m4 COERCE actual 2025-08-13/day mode=arrest ctx=repression
e7 m9 > m3 ACCUSE actual 2025-08-13/day mode=investigate ctx=legislative,executive
e8 m3 > m4 REJECT actual 2025-08-13/day mode=yield ctx=executive
e9 m12 > m4 ACCUSE actual 2025-08-14/none mode=disapprove ctx=executive said=m13
e10 m14 > m3 CONSULT actual 2025-08-08/day mode=phone ctx=executive
e11 m15 > m3 REQUEST hypothetical 2025-08-14/none mode=meet ctx=corruption
q1 m5 direct cue=ledek
q2 m3 direct cue=ujar
rel m10 leads m9
rel m5 leads m6
rel m3 member_of m11
rel m12 leads m11

### JawaPos.com 2018-04-26 article
= [m1:KWT.GOV Kuwait] {e12 Usir} [m14=m5 Dubes Filipina], [m2:PHL.GOV Manila] Minta Penjelasan
~byline Editor: Dyah Ratna
~date_line Kamis, 26 April 2018
[m3:#JawaPos JawaPos.com] - Video itu dimaksudkan sebagai pamer keberhasilan: pembantu rumah tangga berlari dari pintu belakang, masuk ke mobil kedutaan, selamat. Bagi [m19=m1 tuan rumah], itu penculikan. [m4=m1 Pemerintah Kuwait], Rabu (25/4), {e1 mempersilakan pergi} [m5:PHL.GOV Duta Besar Renato Villa] dalam sepekan, sekaligus {e2 memanggil pulang} utusannya dari [m20=m2 Manila].
[m17:PHL.GOV Tiga staf kedutaan] juga {e3 diburu}; [m18:KWT.CVL empat orang lain], semuanya warga lokal yang disewa sebagai sopir, sudah {e4 dibui}.
"<<q1 [m21=m2 Kami] terkejut. Kesepakatan baru saja diucapkan>>," kata [m6:PHL.GOV Menteri Luar Negeri Alan Peter Cayetano]. Sehari sebelum pengusiran, [m22=m6 dia] memang sudah {e5 menyampaikan permintaan maaf} kepada [m7:KWT.GOV rekannya, Sabah al-Khalid].
Permintaan maaf itu lahir dari pertemuan hangat di Manila antara [m8:PHL.GOV Presiden Rodrigo Duterte] dan [m9:KWT.GOV Duta Besar Musaed Saleh al-Thwaikh], Selasa. Semua dikira beres.
Hubungan [m23=m1+m2 keduanya] sudah retak sejak Februari. Jasad [m10:PHL.LAB Joanna Demafelis] ditemukan dalam lemari pendingin apartemen, dan [m24=m8 Duterte] {e6 melarang} pengiriman tenaga kerja baru. [m25=m8 Ia] memerintahkan maskapai menjemput siapa saja yang mau pulang. [m15:KWT.JUD Pengadilan di Kuwait] kemudian {e8 memvonis mati} [m16:? majikan Demafelis], pasangan Lebanon-Suriah, secara in absentia.
Sekitar 260 ribu orang Filipina bekerja di negeri itu. Kepergian [m26:PHL.LAB mereka] satu demi satu mulai terasa; agen-agen di Salmiya melirik [m11:ETH.GOV Ethiopia], yang {e9 sedang merundingkan} pembukaan pengiriman pekerja.
[m12:KWT.LEG Anggota parlemen Shuaib al-Muwaizri] {e10 menuntut} [m27=m7 menterinya] mundur bila tidak tegas. Di Manila, [m13:MIGRANTE.LAB Migrante International] {e11 menyalahkan} [m28=m6 Cayetano] yang menyebarkan video penyelamatan demi suka.
Perjanjian perlindungan pekerja, yang draf akhirnya rampung bulan lalu, belum diteken.
~related Baca Juga: Resep Adobo Ayam
e12 m1 > m14 SANCTION actual 2018-04-25/day mode=expel ctx=diplomatic,migration again
e1 m4 > m5 SANCTION actual 2018-04-25/day mode=expel ctx=diplomatic,migration
e2 m4 > m2 SANCTION actual 2018-04-25/day mode=withdraw ctx=diplomatic
e3 m4 > m17 COERCE planned 2018-04-26/none mode=arrest ctx=diplomatic
e4 m4 > m18 COERCE actual 2018-04-26/none mode=arrest ctx=diplomatic
e5 m6 > m7 SUPPORT actual 2018-04-24/day ctx=diplomatic
e6 m8 > m1 SANCTION actual 2018-02-01/month mode=discontinue ctx=migration bg
e8 m15 > m16 SANCTION actual 2018-04-26/none mode=convict ctx=legal bg
e9 m11 > m1 CONSULT actual 2018-04-26/none ctx=migration
e10 m12 > m7 REQUEST requested 2018-04-26/none mode=change ctx=diplomatic,legislative
e11 m13 > m6 ACCUSE actual 2018-04-26/none mode=disapprove ctx=migration
q1 m6 direct cue=kata

### Kompas 2013-10-22 article
= [m1:MOZ.REB Renamo] {e11 Robek} Perjanjian Roma
[m2:@MOZ MAPUTO], SELASA — Di sebuah lereng Gunung Gorongosa, sisa sarapan masih hangat ketika [m3:MOZ.MIL tentara Mozambik] masuk. [m4:MOZ.REB Afonso Dhlakama], pemilik sarapan itu, sudah lari.
Senin (21/10) siang [m17=m3 pasukan pemerintah] {e1 menggempur} Satunjira, markas tempat [m18=m4 ketua Renamo] tersebut tinggal setahun terakhir. Beberapa jam sesudahnya [m19=m1 partai bekas pemberontak itu] {e2 menyatakan tidak terikat} lagi pada Perjanjian Damai 1992.
"<<q1 Perbuatan [m20=m6 panglima tertinggi] mengakhiri perdamaian di negeri ini>>," {e3 kata} [m5:MOZ.REB Fernando Mazanga], juru bicaranya. Yang dimaksud panglima tertinggi ialah [m6:MOZ.GOV Presiden Armando Guebuza].
[m7:MOZ.GOV Kementerian Pertahanan] membantah bermaksud {e4 membunuh} [m21=m4 Dhlakama]. Serangan itu, ujar [m8:MOZ.GOV direktur kebijakannya, Cristovao Chume], <<q2 balasan karena pos tentara ditembaki pada Kamis>>.
Sepanjang tahun ini kekerasan kecil berulang. Pada April [m22=m1 pengikut Renamo] {e5 menyerang} kantor polisi di Muxungue; [m15:MOZ.COP empat polisi] tewas. Juni lalu giliran bus di jalan raya utama. Setelah itu, dua puluh kali delegasi [m23=m1+m6 kedua belah pihak] {e6 berunding} di Maputo mengenai undang-undang pemilu, tanpa satu pun tanda tangan.
[m9:BWA.GOV Botswana] dan [m10:ZWE.GOV Zimbabwe] gelisah. [m16=m10 Harare], sekutu lama [m11:MOZ.PTY Frelimo], partai yang memerintah sejak 1975, bahkan {e7 menyatakan siap} mengirim prajurit. [m24=m10 Zimbabwe] pada 1980-an menjaga jalur pipa ke Beira dengan ribuan tentara.
[m12:PRT.GOV Portugal] {e8 meminta} [m25=m1+m6 kedua pihak] kembali ke meja, sedangkan [m13:USA.GOV Amerika Serikat] {e9 menyesalkan} pembubaran gencatan. [m14:RIOTINTO.MNC Rio Tinto] menghentikan kereta batu bara dari Moatize.
[m26=m6 Guebuza], dalam lawatan ke Beira pagi tadi, masih {e10 membuka pintu}: "<<q3 Dialog tetap jalan satu-satunya>>."
Pemilu daerah dijadwalkan 20 November; [m27=m1 Renamo] sudah memutuskan {e12 memboikotnya}.
(AFP/AP/RAZ)
e11 m1 > m6 REJECT actual 2013-10-21/day ctx=military again
e1 m3 > m4 ASSAULT actual 2013-10-21/day ctx=military
e2 m1 > m6 REJECT actual 2013-10-21/day ctx=military
e3 m5 > m6 ACCUSE actual 2013-10-21/day mode=disapprove ctx=military
e4 m3 > m4 ASSAULT denied 2013-10-21/day ctx=military said=m7
e5 m1 > m15 ASSAULT actual 2013-04-01/month ctx=military bg
e6 m1,m6 > m6,m1 CONSULT actual 2013-10-22/none ctx=election,diplomatic bg
e7 m16 > m6 AID hypothetical 2013-10-22/none ctx=military
e8 m12 > m1,m6 REQUEST requested 2013-10-22/none mode=meet ctx=diplomatic
e9 m13 > m1 ACCUSE actual 2013-10-22/none mode=disapprove ctx=diplomatic
e10 m6 > m1 AGREE actual 2013-10-22/day ctx=diplomatic
e12 m1 > m6 REJECT planned 2013-11-20/day mode=boycott ctx=election
q1 m5 direct cue=kata
q2 m8 indirect cue=ujar
q3 m6 direct
rel m4 leads m1
rel m16 ally_of m11
