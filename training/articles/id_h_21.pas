### Antara Bali 2022-07-14 article
= [m1=m4 Kolombo] Kacau, [m2=m6 Menkeu G20] Tetap {e1 Bersidang}
[m3:@IDN Nusa Dua], Bali (ANTARA) - Berita tentang presiden yang kabur ke Maladewa sampai di pantai ini lebih cepat daripada tamunya. Dari tujuh delegasi undangan, hanya satu kursi yang kosong: [m4:LKA.GOV Sri Lanka].
[m5:IDN.GOV Menteri Keuangan Sri Mulyani Indrawati], yang mengetuai jalur keuangan [m6:G20 G20], {e2 menjadikan} krisis utang negara itu contoh saat meminta [m7:IMF Dana Moneter Internasional] mempercepat kerangka bersama.
"<<q1 Enam puluh persen negara miskin tinggal menunggu giliran>>," {e3 ujar} [m8:IMF Kristalina Georgieva], direktur pelaksana lembaga itu, seraya menyentil kreditor terbesar di meja.
Yang disentil, [m9:CHN.GOV China], hanya {e4 mengikuti} sidang lewat layar. Begitu pula [m10:RUS.GOV Menteri Keuangan Rusia Anton Siluanov].
Kehadiran maya yang terakhir tetap mengundang reaksi. [m11:USA.GOV Janet Yellen], bendahara Washington, {e5 menyebut} utusan Moskow tidak berhak bicara. April lalu [m12=m11 ia], bersama [m13:UKR.GOV Serhiy Marchenko] dari Kyiv dan [m14:CAN.GOV Chrystia Freeland] dari Ottawa, {e6 meninggalkan ruangan} pada 20 April ketika [m15=m10 pejabat] itu berpidato.
Apakah akan diulang? [m16=m5 Tuan rumah] {e7 meminta} para menteri duduk sampai selesai. Menurut seorang pejabat, permintaan tersebut kemungkinan {e8 dipenuhi} bila [m17=m13 Kyiv] diberi giliran pertama.
[m18:FRA.GOV Paris] dan [m19:DEU.GOV Berlin], dua anggota [m20:G7 G7], {e9 mendorong} komunike yang menyebut perang. [m21:IND.GOV New Delhi] dan [m22:ZAF.GOV Pretoria] {e10 keberatan}.
[m23:IDN.GOV Presiden Joko Widodo] dua pekan lalu {e11 menyambangi} [m24:UKR.GOV Volodymyr Zelensky] dan [m25:RUS.GOV Vladimir Putin] dalam satu pekan, lalu mengaku membawa pesan dari yang satu kepada yang lain. [m26:UKR.GOV Penasihat Kyiv Mykhailo Podolyak] menyangkal pernah {e12 menitipkan} pesan.
[m27:IDN.GOV Gubernur BI Perry Warjiyo] {e13 mengumumkan} sambungan QRIS dengan [m28:SGP.GOV Singapura] dan [m29:THA.GOV Thailand] mulai 29 Agustus.
Penjor di depan hotel diganti setiap dua hari karena angin.
e1 m2 > m13 CONSULT planned 2022-07-15/day mode=multilateral ctx=economic again
e2 m5 > m7 REQUEST requested 2022-07-14/none mode=assist ctx=economic
e3 m8 > m9 ACCUSE actual 2022-07-14/none mode=disapprove ctx=economic
e4 m9 > m6 CONSULT planned 2022-07-15/day mode=phone ctx=economic
e5 m11 > m15 ACCUSE actual 2022-07-14/day mode=disapprove ctx=economic,military
e6 m12,m13,m14 > m15 REJECT actual 2022-04-20/day ctx=economic,military bg
e7 m16 > m12 REQUEST requested 2022-07-14/none mode=yield ctx=diplomatic,economic
e8 m12 > m16 CONCEDE hypothetical 2022-07-14/none ctx=diplomatic,economic
e9 m18,m19 > m16 REQUEST requested 2022-07-14/none mode=change ctx=economic,military
e10 m21,m22 > m18,m19 REJECT actual 2022-07-14/none mode=change ctx=economic,diplomatic
e11 m23 > m24,m25 CONSULT actual 2022-06-27/week mode=visit ctx=diplomatic,military bg
e12 m24 > m25 CONSULT denied 2022-07-14/none mode=third-party ctx=diplomatic said=m26
e13 m27 > m28 AGREE planned 2022-08-29/day ctx=economic
q1 m8 direct cue=ujar
rel m5 leads m6
rel m8 leads m7
rel m18 member_of m20
rel m19 member_of m20

### Bangka Pos 2025-10-06 article
= [m1=m5 Penambang] {e1 Serbu} Kantor PT Timah, [m2=m11 Gubernur] Pasang Badan
BANGKAPOS.COM, [m3:@IDN PANGKALPINANG] - Pagar besi sepanjang empat puluh meter rebah sebelum tengah hari. Di belakangnya, [m4:IDN.BUS karyawan PT Timah] berlarian lewat pintu belakang.
[m5:IDN.CVL Ribuan penambang rakyat] dari tujuh kabupaten/kota {e2 merusak} kantor pusat perusahaan itu, Senin (6/10/2025). [m6=m5 Mereka] marah karena bijih timahnya hanya dihargai Rp 100 ribu sekilo.
Dari atas truk, [m7:IDN.CVL Batara Harahap] selaku ketua [m8:IDN.CVL Aliansi Tambang Rakyat Bersatu] {e3 menuntut} satu hal lagi: [m9:IDN.MIL Satgas Nanggala] ditarik dari kampung. Satuan tersebut, yang berisi prajurit dari empat matra, sejak Agustus {e4 menyita} ponton-ponton ilegal.
"<<q1 [m10=m11 Saya] di pihak rakyat. Satgas pulang hari ini>>," seru [m11:IDN.GOV Gubernur Kepulauan Bangka Belitung Hidayat Arsani] disambut tepuk tangan.
Janji itu terlalu cepat. [m12:IDN.BUS Restu Widiyantoro], direktur utama perusahaan pelat merah tersebut, memang {e5 menyetujui} harga Rp 300 ribu, tetapi soal pasukan [m13=m12 ia] {e6 angkat tangan}. Satgas dibentuk [m14:IDN.GOV Presiden Prabowo Subianto].
Pekan lalu [m15=m14 sang presiden] {e7 datang} ke pulau ini menyaksikan {e8 penyerahan} enam smelter hasil rampasan oleh [m16:IDN.JUD Jaksa Agung ST Burhanuddin] kepada [m17=m4 PT Timah]. Keenamnya disita dari terpidana, antara lain [m18:IDN.BUS Harvey Moeis], yang {e9 dihukum} 20 tahun oleh [m19:IDN.JUD Pengadilan Tinggi Jakarta] pada 13 Februari.
[m20:IDN.COP Polda Babel] {e10 mengamankan} sebelas orang dan {e11 melepas} sembilan pada malam harinya. [m21:IDN.COP Irjen Hendro Pandowo], kepala kepolisian daerah, membantah [m22=m20 anggotanya] {e12 menembak}; yang terdengar petasan.
[m23:IDN.PTY Rudianto Tjen], anggota DPR dari [m24:IDN.PTY PDI Perjuangan], {e13 mengusulkan} izin pertambangan rakyat dipercepat. Bila tidak, [m25=m23 ia] khawatir amuk serupa terulang.
[m26=m8 Aliansi] {e14 memberi waktu} tujuh hari. Pelabuhan Pangkalbalam beroperasi normal.
e1 m1 > m4 PROTEST actual 2025-10-06/day mode=riot ctx=natural_resource,economic again
e2 m5 > m4 PROTEST actual 2025-10-06/day mode=riot ctx=natural_resource,economic
e3 m7 > m9 REQUEST requested 2025-10-06/day mode=yield ctx=military,natural_resource
e4 m9 > m6 COERCE actual 2025-08-01/month mode=seize ctx=natural_resource,military bg
e5 m13 > m6 CONCEDE actual 2025-10-06/day ctx=economic
e6 m13 > m7 REJECT actual 2025-10-06/day ctx=military
e7 m15 > m17 CONSULT actual 2025-10-01/week mode=visit ctx=natural_resource bg
e8 m16 > m17 AID actual 2025-10-01/week ctx=natural_resource,legal bg
e9 m19 > m18 SANCTION actual 2025-02-13/day mode=convict ctx=corruption,legal bg
e10 m20 > m6 COERCE actual 2025-10-06/day mode=arrest ctx=repression
e11 m20 > m6 RETREAT actual 2025-10-06/day mode=release ctx=repression
e12 m22 > m6 ASSAULT denied 2025-10-06/day mode=firearms ctx=repression said=m21
e13 m23 > m15 REQUEST requested 2025-10-06/none mode=change ctx=natural_resource
e14 m26 > m17 THREATEN threatened 2025-10-06/day ctx=natural_resource
q1 m11 direct cue=seru
rel m7 leads m8
rel m23 member_of m24
rel m13 leads m17

### DW Indonesia 2016-01-15 article
= Satu Jam di Thamrin
Tiga ledakan, baku tembak di jalan enam lajur, lalu penjual sate yang tetap mengipasi arangnya. [m1:@IDN Jakarta] belum pernah melihat pagi seperti Kamis (14/01).
[m2:JAD.REB Afif alias Sunakim] dan tiga kawannya {e1 menyerang} pos [m3:IDN.COP polisi lalu lintas] serta sebuah kedai kopi; empat warga meninggal, demikian pula keempat penyerang.
[m4:ISIS.REB Kelompok Negara Islam] {e2 mengaku} di baliknya melalui saluran Telegram. [m5:IDN.COP Kapolda Metro Jaya Irjen Tito Karnavian] {e3 menunjuk} [m6:ISIS.REB Bahrun Naim], orang Solo yang kini di [m7:@SYR Raqqa] dan bercita-cita mengepalai [m8:ISIS.REB Katibah Nusantara].
"<<q1 Kita tidak boleh takut dan kalah>>," kata [m9:IDN.GOV Presiden Joko Widodo], yang terbang kembali dari Cirebon.
Di luar negeri, reaksi datang berurutan. [m10:MYS.GOV Perdana Menteri Najib Razak] {e4 menelepon} dan {e5 menaikkan status siaga}. [m11:AUS.GOV Canberra] {e6 menawarkan} penyelidik. [m12:NLD.GOV Den Haag] {e7 mengutuk} serangan yang melukai [m13:NLD.CVL Frank Feulner], pegawai [m14:UN badan lingkungan PBB].
Sekutu [m15=m9 Jokowi] sendiri bertengkar. [m16:IDN.GOV Menko Polhukam Luhut Pandjaitan] meminta wewenang menahan lebih lama. [m17=m16 Ia] juga {e8 menuding} [m18:IDN.LEG parlemen] menyandera anggaran [m19:IDN.SPY BIN], badan yang dipimpin [m20:IDN.SPY Sutiyoso].
Ketua parlemen yang baru tiga hari menjabat, [m21:IDN.LEG Ade Komarudin], {e9 menolak} disalahkan, sementara [m22:IDN.PTY Mahfudz Siddiq] dari [m23:IDN.PTY PKS] {e10 mengkritik} [m24=m19 BIN] karena kecolongan.
[m25=m20 Sutiyoso] membantah: <<q2 peringatan sudah {e11 disampaikan} kepada kepolisian sejak November>>. Betul, kata juru bicara Polri, tetapi tanpa tanggal.
Jumat dini hari [m26:IDN.COP Densus 88] {e12 menciduk} [m27:JAD.REB tiga lelaki] di [m28:@IDN Depok]. Pekan depan polisi {e13 akan memindahkan} [m29:JAD.REB Aman Abdurrahman], ideolog yang mengendalikan para pengikutnya dari [m30:@IDN Nusakambangan], ke sel isolasi.
[m31:YLBHI.CVL YLBHI] {e14 memperingatkan} agar undang-undang tidak diubah karena panik.
Sore itu, di trotoar depan Sarinah, orang-orang menaruh mawar putih.
e1 m2 > m3 ASSAULT actual 2016-01-14/day ctx=terrorism
e2 m4 > m3 ASSAULT actual 2016-01-14/day ctx=terrorism said=m4 again
e3 m5 > m6 ACCUSE actual 2016-01-14/day mode=allege ctx=terrorism
e4 m10 > m9 CONSULT actual 2016-01-14/day mode=phone ctx=terrorism
e5 m10 > m4 MOBILIZE actual 2016-01-14/day ctx=terrorism
e6 m11 > m9 AGREE planned 2016-01-14/day ctx=terrorism,intelligence
e7 m12 > m4 ACCUSE actual 2016-01-14/day mode=disapprove ctx=terrorism
e8 m17 > m18 ACCUSE actual 2016-01-15/none mode=disapprove ctx=terrorism,legislative
e9 m21 > m17 REJECT actual 2016-01-15/none ctx=terrorism,legislative
e10 m22 > m24 ACCUSE actual 2016-01-15/none mode=disapprove ctx=intelligence,terrorism
e11 m24 > m3 COOPERATE actual 2015-11-01/month ctx=intelligence,terrorism bg
e12 m26 > m27 COERCE actual 2016-01-15/day mode=arrest ctx=terrorism
e13 m3 > m29 COERCE planned 2016-01-18/week ctx=terrorism
e14 m31 > m17 REQUEST requested 2016-01-15/none mode=change ctx=human_rights,terrorism
q1 m9 direct cue=kata
q2 m25 indirect cue=membantah
rel m20 leads m19
rel m21 leads m18
rel m22 member_of m23

### Padang Ekspres 2018-04-19 article none
= Randang Kaleng Payakumbuh Tembus Pasar Jeddah
~page_control A- A+
~date_line 19 April 2018, 13:06 WIB
~byline Siti Mutmainah/Nur Aini
[m1:@IDN Payakumbuh, Padek]—Dapur randang di Kelurahan Sungai Durian beroperasi sampai malam sejak pekan lalu. Pesanan 4.000 kaleng harus selesai sebelum Ramadan.
"<<q1 Pembelinya jemaah umrah. Mereka minta pedasnya dikurangi>>," kata [m2:? Yetti Asmara], pemilik usaha.
Kaleng-kaleng itu dikirim lewat [m3:@IDN Teluk Bayur] menuju [m4:@SAU Jeddah]. Ongkos kirimnya Rp 9 ribu per kaleng.
[m5:IDN.GOV Wali Kota Payakumbuh Riza Falepi] datang mencicipi. Menurut [m6=m5 dia], <<q2 kota kecil harus punya satu barang yang dikenal dunia>>.
Pemko membangun rumah produksi bersama senilai Rp 2,3 miliar. Sebanyak 30 perajin dapat memakainya bergiliran.
~advert SCROLL TO CONTINUE WITH CONTENT
Harga daging sapi menjadi keluhan utama. Sejak Maret harganya bertahan di Rp 125 ribu per kilogram.
Seorang dosen [m7:#Unand Universitas Andalas] membantu uji ketahanan produk. Hasilnya randang kaleng bertahan 18 bulan tanpa pengawet.
Festival randang tahunan digelar Desember. Tahun lalu pengunjungnya 20 ribu orang.
~footer Copyright © Hak cipta dilindungi undang-undang
q1 m2 direct cue=kata
q2 m6 indirect cue=Menurut
