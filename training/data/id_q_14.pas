### Antara 2007-10-04
[m1:KOR.GOV Presiden Roh Moo-hyun] {e1 melangkahi} garis demarkasi dengan berjalan kaki untuk menjumpai [m2:PRK.GOV Kim Jong-il] di [m3:@PRK Pyongyang]. Pada hari terakhir, Kamis (4/10), [m4=m1+m2 keduanya] {e2 membubuhkan tanda tangan} pada deklarasi delapan pasal. [m5:KOR.OPP Partai Nasional Raya], oposisi terbesar, {e3 mencibir} deklarasi itu sebagai cek kosong.
e1 m1 > m2 CONSULT actual 2007-10-04/none mode=visit ctx=diplomatic
e2 m1 > m2 SUPPORT actual 2007-10-04/day ctx=diplomatic
e3 m5 > m1 ACCUSE actual 2007-10-04/none mode=disapprove ctx=diplomatic

### Radar Tegal 2018-01-09
[m1:IDN.AGR Nelayan cantrang Kota Tegal] akan {e1 menyerbu} Jakarta pada 17 Januari bila [m2:IDN.GOV Menteri Susi Pudjiastuti] tetap {e2 mengharamkan} alat tangkap [m7=m1 mereka]. [m3:IDN.AGR Riswanto], yang mengetuai [m4:IDN.AGR HNSI setempat], sudah memesan 80 bus. [m5:IDN.GOV Presiden Joko Widodo] bersedia {e4 menerima} perwakilan [m6=m1 mereka] di Istana.
e1 m1 > m2 PROTEST hypothetical 2018-01-17/day mode=demo ctx=economic
e2 m2 > m1 COERCE actual 2018-01-09/none mode=restrict ctx=economic,environment
e4 m5 > m6 AGREE planned 2018-01-09/none ctx=economic
rel m3 leads m4

### CNN Indonesia 2017-12-05
Untuk kedua kalinya dalam sebulan, [m1:HOUTHI.REB gerilyawan Houthi], yang menguasai [m2:@YEM Sanaa], mengeksekusi lawan politik: [m3:YEM.ELI mantan presiden Ali Abdullah Saleh] {e2 diberondong} di jalan menuju Sanhan, Senin (4/12). Dua hari sebelumnya tokoh itu {e3 menyeberang} ke [m4:SAU.GOV kubu Riyadh] dengan menawarkan "lembaran baru".
e2 m1 > m3 ASSAULT actual 2017-12-04/day mode=firearms ctx=military
e3 m3 > m4 AGREE actual 2017-12-02/day ctx=military,diplomatic bg
rel m1 controls m2

### Bangka Pos 2016-09-20
[m1:IDN.LEG Ketua DPD RI Irman Gusman] {e1 tertangkap tangan} menerima uang dari [m2:IDN.BUS pengusaha gula Xaveriandy Sutanto], akhir pekan lalu. [m3:IDN.LEG Badan Kehormatan DPD] tanpa menunggu vonis {e2 melengserkan} [m4=m1 senator asal Sumatera Barat] itu. [m6:IDN.CVL Istrinya] berencana {e3 mempraperadilankan} [m5:IDN.JUD KPK].
e1 m5 > m1 COERCE actual 2016-09-17/week mode=arrest ctx=corruption
e2 m3 > m4 SANCTION actual 2016-09-20/none ctx=corruption,legislative
e3 m6 > m5 ACCUSE planned 2016-09-20/none ctx=legal

### Kompas 2010-09-25
Kapten kapal penangkap ikan [m1:CHN.AGR Zhan Qixiong] akhirnya {e1 dipulangkan} jaksa Naha, Jumat (24/9). [m2:JPN.GOV Tokyo] berdalih mempertimbangkan hubungan baik, tetapi [m3:CHN.GOV Beijing] masih {e2 menagih} ganti rugi dan permintaan maaf. [m4:JPN.OPP Shinzo Abe], anggota [m5:JPN.OPP LDP], {e3 menyebut} pembebasan itu kebodohan.
e1 m2 > m1 RETREAT actual 2010-09-24/day mode=release ctx=territory,legal
e2 m3 > m2 REQUEST requested 2010-09-25/none ctx=territory,reparations
e3 m4 > m2 ACCUSE actual 2010-09-25/none mode=disapprove ctx=territory
rel m4 member_of m5

### Surya 2021-12-21
Puluhan [m1:IDN.LAB guru honorer di Sumenep] {e1 menginap} di pelataran [m2:IDN.GOV kantor bupati] demi kejelasan formasi. [m3:IDN.LEG Hairul Anwar], anggota DPRD dari [m4:IDN.PTY PAN], {e2 membawakan} selimut dan mewakili [m5=m1 mereka] berunding. [m6=m2 Bupati Achmad Fauzi] {e4 memohon} kesabaran hingga awal tahun.
e1 m1 > m2 PROTEST actual 2021-12-21/none mode=obstruct ctx=economic
e2 m3 > m1 AID actual 2021-12-21/none mode=assist ctx=economic
e4 m6 > m5 REQUEST requested 2021-12-21/none mode=yield ctx=economic
rel m3 member_of m4

### VOA Indonesia 2009-05-29
[m1:PRK.GOV Pyongyang] {e1 mengabarkan} tidak lagi terikat Perjanjian Gencatan Senjata 1953 dan akan {e2 menghantam} kapal mana pun yang digeledah, sebagai jawaban atas masuknya [m2:KOR.GOV Seoul] ke Prakarsa Keamanan Proliferasi. [m3:USA.MIL Pasukan gabungan di Korea] {e4 menaikkan} tingkat pengawasan ke level dua. [m4:JPN.GOV Taro Aso] mengatakan <<q1 dunia mesti bersikap tegas>>.
e1 m1 > m2 REJECT actual 2009-05-29/none ctx=military
e2 m1 > m2 THREATEN threatened 2009-05-29/none ctx=military,cbrn
e4 m3 > m1 MOBILIZE actual 2009-05-29/none mode=troops ctx=military
q1 m4 indirect cue=mengatakan

### Tribun Pontianak 2014-03-19
[m1:IDN.CVL Lima suku Dayak di Ketapang] {e1 membebaskan} tiga [m2:IDN.BUS pegawai kebun] yang {e2 ditahan} semalam sebagai jaminan pembayaran denda adat. [m3=m2 Karyawan PT Bumitama] itu mengaku <<q1 diperlakukan baik>>. [m4:IDN.COP Kapolres Ketapang] {e3 memuji} penyelesaian damai, dan berencana {e4 menyidik} pungutan liar [m5=m2 perusahaan].
e1 m1 > m2 RETREAT actual 2014-03-19/none mode=release ctx=territory
e2 m1 > m2 ASSAULT actual 2014-03-18/day mode=abduct ctx=territory bg
e3 m4 > m1 SUPPORT actual 2014-03-19/none ctx=territory
e4 m4 > m5 ACCUSE planned 2014-03-19/none mode=investigate ctx=corruption
q1 m3 indirect cue=mengaku

### Detikcom 2003-08-20
Truk penuh bahan peledak {e1 merontokkan} [m1:UN markas PBB] di [m2:@IRQ Bagdad], Selasa (19/8), dan [m3:UN Sergio Vieira de Mello], utusan khusus asal Brasil, meninggal di bawah puing. [m4:UN Sekjen Kofi Annan] {e3 bersikukuh} organisasinya tidak akan angkat kaki. [m5:USA.GOV Presiden George Bush] {e4 menyalahkan} [m6:BAATH.REB sisa-sisa Partai Baath].
e1 m6 > m1 ASSAULT actual 2003-08-19/day mode=explosives ctx=terrorism said=m5
e3 m4 > m6 REJECT actual 2003-08-20/none ctx=terrorism,peacekeeping
e4 m5 > m6 ACCUSE actual 2003-08-20/none mode=allege ctx=terrorism

### Koran Tempo 2008-02-12
[m1:IDN.MIL Mayjen Tritamtomo] membenarkan bahwa 600 prajurit [m2:IDN.MIL Kodam Bukit Barisan] {e1 digeser} ke perbatasan Aceh-Sumut, langkah yang {e2 disayangkan} [m3:IDN.GOV Gubernur Irwandi Yusuf]. "<<q1 Damai sudah berjalan, [m4=m3 kami] tak perlu tentara tambahan>>," katanya. [m5:IDN.OPP Partai SIRA], dipimpin [m6:IDN.OPP Muhammad Nazar], {e3 menulis surat} kepada [m7:IDN.GOV presiden].
e1 m1 > m3 MOBILIZE actual 2008-02-12/none mode=troops ctx=military,territory
e2 m3 > m1 ACCUSE actual 2008-02-12/none mode=disapprove ctx=military
e3 m5 > m7 REQUEST requested 2008-02-12/none ctx=military,territory
q1 m3 direct cue=katanya
rel m6 leads m5

### Kompas.com 2016-07-12
[m1:PCA Pengadilan Arbitrase Permanen] di Den Haag {e1 mementahkan} garis sembilan putus-putus [m2:CHN.GOV Beijing] dalam perkara yang {e2 diajukan} [m3:PHL.GOV Manila], Selasa (12/7). Keputusan itu, kata [m4:CHN.GOV Wang Yi], <<q1 hanyalah secarik kertas bekas>>. [m5:TWN.GOV Taipei], yang menguasai [m6:@TWN Pulau Itu Aba], {e3 mengirim fregat} ke pulau tersebut, sedangkan [m7:JPN.GOV Tokyo] {e4 mendukung} putusan.
e1 m1 > m2 REJECT actual 2016-07-12/day ctx=territory,legal
e2 m3 > m2 ACCUSE actual 2016-07-12/none ctx=territory,legal bg
e3 m5 > m2 MOBILIZE actual 2016-07-12/none mode=ships ctx=territory,military
e4 m7 > m1 SUPPORT actual 2016-07-12/none ctx=territory
q1 m4 indirect cue=kata
rel m5 controls m6

### Lampung Post 2023-05-08 none
Balap karung dan panjat pinang menutup perayaan hari jadi desa. Peserta dari [m1:@IDN Pringsewu] menjegal kaki lawan sambil tertawa, dan panitia menjatuhkan hukuman memakan cabai. [m2:IDN.GOV Kepala desa] mengatakan <<q1 hadiah utamanya seekor kambing>>; penonton menggoda para pemenang sampai malam.
q1 m2 indirect cue=mengatakan

### Republika 2025-10-09
[m1:HAMAS.REB Hamas] dan [m2:ISR.GOV Israel] {e1 mengetok palu} pada tahap pertama rencana dua puluh butir yang {e2 diracik} [m3:USA.GOV Washington]. [m4:TUR.GOV Ankara] akan {e3 meminjamkan} regu pencari jenazah; [m5:IDN.GOV Presiden Prabowo Subianto] {e4 menawarkan} pasukan untuk dikirim ke Gaza. [m6:ISR.PTY Bezalel Smotrich], pemimpin [m7:ISR.PTY Zionisme Religius], {e5 berikrar} menentang.
e1 m1 > m2 SUPPORT actual 2025-10-09/none ctx=military,diplomatic
e2 m3 > m1,m2 CONSULT actual 2025-10-09/none mode=third-party ctx=diplomatic
e3 m4 > m1,m2 AGREE planned 2025-10-09/none mode=assist ctx=human_security
e4 m5 > m1,m2 AGREE planned 2025-10-09/none ctx=peacekeeping
e5 m6 > m2 REJECT planned 2025-10-09/none ctx=military
rel m6 leads m7

### Solopos 2019-02-14
Antara lain karena dikebut jelang pemilu, [m1:IDN.LAB Perhimpunan Perawat Nasional] {e2 menceraikan} diri dari panitia RUU Praktik Keperawatan dan {e3 menuding} [m2:IDN.GOV Kementerian Kesehatan] mengabaikan usulannya. [m3:IDN.LEG Dede Yusuf], ketua [m4:IDN.LEG Komisi IX DPR], {e4 membujuk} [m5=m1 perhimpunan itu] kembali ke meja.
e2 m1 > m4 REJECT actual 2019-02-14/none ctx=health,legislative
e3 m1 > m2 ACCUSE actual 2019-02-14/none ctx=health
e4 m3 > m5 REQUEST requested 2019-02-14/none ctx=health,legislative
rel m3 leads m4

### Tempo 2002-02-08
[m1:NPL.REB Maois Nepal] {e1 mengobarkan} serangan di Achham yang menewaskan 137 [m2:NPL.COP polisi]. [m6:NPL.GOV Pemerintah] {e2 melebarkan} keadaan darurat ke seluruh kerajaan. Di [m3:@IND New Delhi], [m4:IND.GOV Menlu Jaswant Singh] {e3 menawarkan} dua helikopter bagi [m5:NPL.MIL tentara kerajaan].
e1 m1 > m2 ASSAULT actual 2002-02-08/none ctx=military
e2 m6 > m1 COERCE actual 2002-02-08/none mode=martial-law ctx=military
e3 m4 > m5 AGREE planned 2002-02-08/none mode=assist ctx=military

### Waspada 2022-12-01
[m4:IDN.CVL Kepala kampung di Pidie] {e1 melarang} warganya menerima [m1:MMR.REF pengungsi Rohingya]; 57 orang yang mendarat Kamis subuh {e2 diangkut} kembali ke pantai. [m2:IDN.GOV Bupati Pidie] {e3 menggebrak meja}: "<<q1 Jangan ada yang mengusir tamu>>." [m3:UNHCR UNHCR] {e4 menyediakan} tenda dan obat-obatan.
e1 m4 > m1 REJECT actual 2022-12-01/none mode=assist ctx=asylum
e2 m4 > m1 COERCE actual 2022-12-01/day ctx=asylum,migration
e3 m2 > m4 ACCUSE actual 2022-12-01/none mode=disapprove ctx=asylum
e4 m3 > m1 AID actual 2022-12-01/none mode=assist ctx=asylum,health
q1 m2 direct
