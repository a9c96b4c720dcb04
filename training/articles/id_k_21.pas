### Tribun Bali 2022-11-12 article none
= Jelang KTT G20, Maling Kabel Berulah di [m1:@IDN Nusa Dua]
~byline Penulis: Putu Supartika
[m2:#Tribun TRIBUN-BALI.COM], [m3:@IDN MANGUPURA] - Pengamanan berlapis tak membuat gentar [m4:? komplotan pencuri kabel]. Tiga gulung kabel senilai Rp 60 juta milik [m5:IDN.BUS kontraktor lampu hias] raib dari gudang di [m6:@IDN Jimbaran], Jumat (11/11).
[m7:IDN.COP Polsek Kuta Selatan] bergerak cepat. [m8=m4 Empat orang] dicokok saat hendak naik bus ke [m9:@IDN Jember].
"<<q1 [m10=m4 Mereka] memakai rompi panitia supaya lolos pemeriksaan>>," kata [m11:IDN.COP Kapolsek Kompol Ketut Sugiarta].
[m12=m11 Dia] menolak anggapan bahwa pengamanan longgar. Sebanyak 14 ribu personel dikerahkan di seputar kawasan.
[m13:IDN.GOV Dinas Perhubungan Bali] mengimbau warga bekerja dari rumah. [m14:? Sopir taksi] mengeluh penghasilannya turun; [m15:? Wayan Karsa], salah satunya, meminta kelonggaran cicilan.
"<<q2 Tiga hari tak dapat penumpang. Mudah-mudahan [m16:? bank] mengerti>>," ujarnya.
Toko cendera mata justru panen. [m17:? Delegasi] memborong kain endek. Seorang tamu asing sempat marah karena kartunya ditolak mesin.
[m18:IDN.GOV Gubernur Wayan Koster] meninjau panggung Garuda Wisnu Kencana dan memuji para penari.
q1 m11 direct cue=kata
q2 m15 direct cue=ujarnya

### Okezone 2011-07-27 article none
= Cekcok soal Parkir, Pengusaha Tembak Tetangga dengan Airsoft Gun
~byline Tri Kurniawan - Okezone
~date_line Rabu, 27 Juli 2011 - 11:20 wib
[m1:@IDN TANGERANG] - Hanya karena mobil menutup pagar, [m2:? GN (45)], pengusaha bengkel di [m3:@IDN Karawaci], menembak [m4:? tetangganya, Darwis], Selasa (26/7/2011) malam.
[m5=m4 Korban] luka di lengan. [m6=m2 Pelaku] diamankan [m7:IDN.COP petugas Polsek Karawaci] berikut sepucuk airsoft gun.
"<<q1 [m8=m2 Dia] mengaku hanya ingin menakut-nakuti>>," jelas [m9:IDN.COP Kanit Reskrim Iptu Sudarto].
Menurut saksi, [m10=m4 Darwis] lebih dulu mengancam akan membakar mobil. [m11:? Ketua RT setempat, Paimin], sudah dua kali mendamaikan keduanya.
"<<q2 Bulan lalu mereka tanda tangan surat damai di rumah [m12=m11 saya]>>," kata [m13=m11 Paimin].
[m14:? Istri Darwis] menuntut keadilan. Ia menolak uang pengobatan Rp 2 juta yang ditawarkan [m15:? adik pelaku].
Perbakin membantah GN anggotanya. Menurut [m16:? pengurusnya, Syaiful], <<q3 klub menembak itu tidak pernah mengeluarkan kartu atas nama pelaku>>.
GN dijerat UU Darurat.
q1 m9 direct cue=jelas
q2 m13 direct cue=kata
q3 m16 indirect cue=Menurut

### Harian Terbit 2004-04-14 article
= Tim Dangdut Kampanye Belum Dibayar; Saksi [m1:IDN.PTY PKB] {e1 Walk Out}
[m2:@IDN SURABAYA], Terbit - Pesta pemilu usai, tagihan datang. [m3:? Rombongan orkes melayu Monalisa] mendatangi rumah [m4:? seorang calon anggota legislatif] di [m5:@IDN Wonokromo], Senin (12/4), menagih honor panggung Rp 15 juta. Sang caleg, yang kalah, menolak keluar.
"<<q1 Penyanyi [m6=m7 saya] sudah serak, dibayar janji>>," gerutu [m7:? Cak Mus, pimpinan orkes].
Di Hotel Utami, rekapitulasi suara memanas. [m8:IDN.PTY Saksi Partai Kebangkitan Bangsa] {e2 meninggalkan} ruang sidang [m9:IDN.GOV KPU Jawa Timur] karena keberatannya atas suara di [m10:@IDN Sampang] {e3 ditolak}.
[m11:IDN.PTY Choirul Anam], yang memimpin [m12:IDN.PTY PKB] di provinsi itu, {e4 menuding} [m13:IDN.PTY Golkar] membeli petugas TPS. [m14:IDN.PTY Ridwan Hisyam dari Golkar] {e5 tertawa saja}: <<q2 kalau punya bukti silakan ke panwas>>.
[m15:IDN.GOV Panwaslu] mengaku sudah {e6 memeriksa} [m16:IDN.GOV dua ketua PPS]. Hasilnya diumumkan Jumat.
{e7 Ancaman} datang pula dari [m18:IDN.REL para kiai]: massa akan didatangkan apabila [m17=m9 penyelenggara] tidak menghitung ulang.
Orkes Monalisa akhirnya dibayar separuh oleh istri sang caleg. Penabuh gendang mengembalikan baju partai.
Di Tambaksari, Persebaya berlatih tertutup. Pelatih mengusir dua orang yang diduga mata-mata klub lawan.
e1 m8 > m9 REJECT actual 2004-04-14/none mode=boycott ctx=election again
e2 m8 > m9 REJECT actual 2004-04-14/none mode=boycott ctx=election
e3 m9 > m8 REJECT actual 2004-04-14/none ctx=election
e4 m11 > m13 ACCUSE actual 2004-04-14/none mode=allege ctx=election,corruption
e5 m14 > m11 REJECT actual 2004-04-14/none ctx=election
e6 m15 > m16 ACCUSE actual 2004-04-14/none mode=investigate ctx=election
e7 m18 > m17 THREATEN threatened 2004-04-14/none ctx=election
q1 m7 direct cue=gerutu
q2 m14 indirect
rel m11 leads m12

### Kompas TV 2020-08-10 article
= Sinetron, Sapi Kurban, dan [m1:BLR.OPP Tikhanovskaya]: Yang Ramai Pagi Ini
~share WhatsApp Line
[m2:@IDN JAKARTA], [m3:#KOMPAS.TV KOMPAS.TV] - Warganet ramai membahas adegan sinetron di mana seorang menantu menyerang mertua dengan panci. [m4:? Rumah produksinya] meminta maaf; [m5:IDN.GOV Komisi Penyiaran Indonesia] menyatakan <<q1 belum menerima aduan>>.
Dari [m6:@IDN Boyolali], seekor sapi yang kabur saat Iduladha ditemukan setelah 10 hari. Pemiliknya menolak menjual.
Yang tak kalah ramai ialah [m7:@BLR Minsk]. [m8:BLR.COP Polisi] di sana {e1 membubarkan} [m9:BLR.OPP ribuan orang] yang turun ke jalan pada Minggu (9/8) malam dengan granat kejut. [m20=m9 Mereka] {e2 memprotes} hasil pemilu yang memberi [m10:BLR.GOV Alexander Lukashenko] 80 persen suara.
[m11=m1 Svetlana Tikhanovskaya], yang menantangnya, {e3 menolak mengakui} kekalahan. "<<q2 [m12=m11 Saya] percaya mata sendiri>>," ucapnya.
[m13:POL.GOV Warsawa] {e4 mengusulkan} agar [m14:EU Uni Eropa] menggelar KTT darurat. [m15:CHN.GOV Presiden Xi Jinping] malah {e5 mengucapkan selamat}, disusul [m16:RUS.GOV Vladimir Putin], sekutu [m17:BLR.GOV Minsk].
[m18:DEU.GOV Berlin] menyatakan <<q3 sangat meragukan jalannya pemungutan suara>>.
Terakhir, harga emas turun Rp 6.000. Seorang pembeli menggugat toko di [m19:@IDN Cikini] karena cincinnya ternyata kuningan.
e1 m8 > m9 ASSAULT actual 2020-08-09/day mode=crowd-control ctx=election,repression
e2 m20 > m10 PROTEST actual 2020-08-09/day mode=demo ctx=election
e3 m11 > m10 REJECT actual 2020-08-10/none ctx=election
e4 m13 > m14 REQUEST requested 2020-08-10/none mode=meet ctx=election,diplomatic
e5 m15,m16 > m10 SUPPORT actual 2020-08-10/none ctx=election,diplomatic
q1 m5 indirect cue=menyatakan
q2 m11 direct cue=ucapnya
q3 m18 indirect cue=menyatakan
rel m16 ally_of m17
