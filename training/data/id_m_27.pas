### Antara 2024-07-25
[m1:IDN.GOV Kementerian Luar Negeri] memulangkan 14 [m2:IDN.CVL WNI] dari Myawaddy lewat Mae Sot. [m10=m2 Mereka], menurut [m3=m1 kementerian itu], {e1 disekap} jaringan penipuan daring selama setahun. Upaya sebelumnya gagal karena [m4:MMR.MIL junta] {e2 tidak memberi izin}; kali ini [m5:THA.GOV Bangkok] {e3 membuka} perbatasannya. Direktur Judha Nugraha {e4 berterima kasih} kepada [m6=m5 negara tetangga tersebut]. "[m7=m1 Kami] masih mencari 44 orang lagi," katanya. [m8:IDN.COP Polri] {e5 akan memeriksa} perekrut [m11=m2 mereka] di Indramayu.
e1 m9 > m2 ASSAULT actual 2024-07-25/none mode=abduct ctx=trafficking,migration
e2 m4 > m1 REJECT actual 2024-07-25/none mode=assist ctx=trafficking
e3 m5 > m1 COOPERATE actual 2024-07-25/none ctx=trafficking,migration
e4 m1 > m5 SUPPORT actual 2024-07-25/none ctx=trafficking,diplomatic
e5 m8 > m9 ACCUSE planned 2024-07-25/none mode=investigate ctx=trafficking
e6 m1 > m2 AID actual 2024-07-25/none ctx=trafficking,migration
Seusai {e6 pemulangan}, nama [m9:MMR.CRM sindikat itu] diserahkan kepada penyidik.

### Kompas.com 2018-08-24
Penyidik [m1:IDN.JUD KPK] {e1 menjemput} [m2:IDN.LEG Eni Maulani Saragih] di rumah dinas [m3:IDN.GOV Menteri Idrus Marham], tempat pesta ulang tahun anak tuan rumah sedang berlangsung. [m4=m2 Legislator Golkar itu] diduga {e2 menerima} suap proyek listrik dari [m5:IDN.BUS Johannes Kotjo]. [m9=m3 Menteri tersebut] mula-mula mengaku tidak tahu-menahu. Enam minggu kemudian [m6=m3 ia] {e3 mundur} dari kabinet karena menjadi tersangka, lalu [m7:IDN.GOV Presiden] {e4 menunjuk} rekannya, [m8:IDN.GOV Agus Gumiwang]. [m10:IDN.PTY Partainya] menyiapkan pengacara bagi [m11=m2+m3 keduanya].
e1 m1 > m2 COERCE actual 2018-07-13/day mode=arrest ctx=corruption
e2 m1 > m2 ACCUSE actual 2018-07-14/none mode=allege ctx=corruption
e3 m3 > m7 RETREAT actual 2018-08-24/none mode=resign ctx=corruption,executive
e4 m7 > m8 SUPPORT actual 2018-08-24/none ctx=executive

### Tribun Kaltim 2023-02-25
[m8=m6 Warga Telemow] {e1 dilaporkan} [m1:IDN.BUS PT ITCI Kartika Utama] karena menempati lahan perusahaan milik adik calon presiden itu. [m2:IDN.COP Polres Penajam] {e2 memanggil} empat orang. [m3:IDN.CVL Jatam Kaltim] menganggap pemanggilan tersebut {e3 kriminalisasi}. Menurut Kapolres Hendrik Hermawan, [m4=m2 pihaknya] hanya menindaklanjuti laporan. [m5:IDN.GOV Otorita IKN], yang dulu {e4 menjanjikan} perlindungan, mengaku tidak berwenang. "[m6:IDN.CVL Kami] lahir di sini sebelum ada perusahaan," ujar Safarudin, seorang dari yang dipanggil; [m7=m6 dia] {e5 akan datang} bersama lima puluh tetangganya.
e1 m1 > m6 ACCUSE actual 2023-02-25/none mode=allege ctx=human_security,legal
e2 m2 > m6 ACCUSE actual 2023-02-25/none mode=investigate ctx=human_security,legal
e3 m3 > m2 ACCUSE actual 2023-02-25/none mode=disapprove ctx=human_security
e4 m5 > m6 AGREE planned 2023-02-25/none ctx=human_security bg
e5 m6 > m2 CONCEDE planned 2023-02-25/none ctx=legal

### JPNN 2011-06-14
[m11=m8 Massa] {e1 mengamuk} di Temanggung seusai [m1:IDN.JUD pengadilan] {e2 menghukum} [m2:IDN.REL Antonius Bawengan] lima tahun; [m12=m8 mereka] menginginkan hukuman mati. Tiga gereja {e3 dirusak} dan sebuah truk [m3:IDN.COP Dalmas] dibakar. [m4:IDN.REL Uskup Agung Johannes Pujasumarta] {e4 meminta} umatnya mengampuni. Kapolda [m5:IDN.COP Edward Aritonang] {e5 mengerahkan} tiga kompi dari Magelang. Pengasuh pesantren [m6:IDN.REL Syihabuddin], yang oleh [m13=m5 polisi] disebut sebagai penggerak, {e6 dihukum} setahun. [m7=m6 Kiai itu] mengatakan [m14=m6 ia] sedang menenangkan [m8:IDN.CVL massa].
e1 m8 > m1 PROTEST actual 2011-02-08/day mode=riot ctx=religion_ethnicity,legal
e2 m1 > m2 SANCTION actual 2011-02-08/day mode=convict ctx=religion_ethnicity,legal
e3 m8 > m9 PROTEST actual 2011-02-08/day mode=riot ctx=religion_ethnicity
e4 m4 > m9 REQUEST requested 2011-06-14/none mode=yield ctx=religion_ethnicity
e5 m5 > m8 MOBILIZE actual 2011-06-14/none mode=police ctx=religion_ethnicity
e6 m10 > m6 SANCTION actual 2011-06-14/none mode=convict ctx=religion_ethnicity,legal
Bersama [m9:IDN.REL umat paroki] keuskupan membersihkan puing; hakim [m10:IDN.JUD PN Semarang] menyidangkan kasus itu kemudian.

### Bisnis.com 2022-08-30
[m1:SGP.GOV Singapura] {e1 berkomitmen membeli} listrik surya dari Kepulauan Riau. Kesepakatan diteken [m2:SGP.GOV Menteri Tan See Leng] dan [m3:IDN.GOV Menteri Arifin Tasrif] di Bali. Dalam jumpa pers, [m4=m3 insinyur itu] mengingatkan mitranya supaya panel dibuat di dalam negeri. Permintaan itu {e2 disanggupi} sepanjang harganya wajar. Nelayan [m5:IDN.LAB Pulau Bulan], yang lautnya akan dipasangi panel terapung, {e3 menyatakan keberatan} kepada [m6:IDN.GOV Gubernur Ansar Ahmad]. [m7=m6 Gubernur] {e4 mengajak} [m8=m5 mereka] bertemu pekan depan.
e1 m1 > m3 AGREE planned 2022-08-30/none ctx=economic,environment
e2 m2 > m3 CONCEDE hypothetical 2022-08-30/none ctx=economic
e3 m5 > m6 ACCUSE actual 2022-08-30/none mode=disapprove ctx=environment
e4 m6 > m5 REQUEST requested 2022-08-30/none mode=meet ctx=environment
e5 m3 > m2 REQUEST requested 2022-08-30/none mode=change ctx=economic
Sebelum {e5 imbauan} tersebut kedua pihak sudah tiga kali bertemu.

### Jubi 2018-09-04
Festival danau di Sentani sepi karena [m1:IDN.CVL pemilik ulayat] {e1 memalang} bandara. [m6=m1 Mereka] menagih ganti rugi tanah dari [m2:IDN.GOV Kementerian Perhubungan]. [m3:IDN.GOV Bupati Mathius Awoitauw] datang membawa pinang; setelah berunding, palang {e2 dibuka} selama dua minggu. Di Jakarta, kementerian itu {e3 menyatakan} pembayaran sudah lunas pada 1998. "Kalau begitu, siapa yang makan uangnya?" tanya [m4=m1 ondoafi Yanto Eluay]. [m7=m3 Sang bupati] {e4 bersedia mengantar} [m5=m4 dia] menghadap menteri.
e1 m1 > m2 PROTEST actual 2018-09-04/none mode=obstruct ctx=human_security
e2 m1 > m3 CONCEDE actual 2018-09-04/none ctx=human_security
e3 m2 > m1 REJECT actual 2018-09-04/none mode=yield ctx=human_security,reparations
e4 m3 > m1 AGREE planned 2018-09-04/none ctx=human_security
e5 m3 > m1 CONSULT actual 2018-09-04/none mode=visit ctx=human_security
Dalam {e5 pertemuan} itu tak ada wartawan.

### Suara Jabar 2017-07-02 none
Seekor macan tutul masuk kandang kambing di Sukabumi dan tertidur di sana. Petugas [m1:IDN.GOV BKSDA] membiusnya tanpa kesulitan. Pemilik kambing, Pak Acep, meminta uang pengganti, tetapi kemudian [m2:? ia] tertawa sendiri karena kambingnya utuh. Turis asal [m3:@SAU Riyadh] yang menginap di vila sebelah merekam semuanya.

### Kedaulatan Rakyat 2006-06-22
[m1:IDN.REL Abdurrahman Wahid] {e1 diusir} dari panggung sebuah forum antaragama di Purwakarta oleh anggota [m2:IDN.REL FPI] bulan lalu. Sejak itu [m3:IDN.REL Banser] di beberapa kota {e2 mencari} pemimpin ormas tersebut. [m4=m1 Mantan presiden itu] sendiri {e3 meminta} pengikutnya menahan diri. Di Cirebon dan Jember, dua pemimpin cabang organisasi bersorban putih itu {e4 membubarkan} diri setelah didatangi. [m5:IDN.COP Polwil Purwakarta] mengatakan [m6=m5 mereka] sudah mencegah hal yang lebih buruk.
e1 m2 > m1 COERCE actual 2006-05-23/none mode=restrict ctx=religion_ethnicity
e2 m3 > m2 THREATEN threatened 2006-05-25/none ctx=religion_ethnicity
e3 m1 > m3 REQUEST requested 2006-05-26/none mode=yield ctx=religion_ethnicity
e4 m2 > m3 CONCEDE actual 2006-06-01/none ctx=religion_ethnicity
