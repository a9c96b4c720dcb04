### Antara 2024-03-12
Banjir bandang di Pesisir Selatan memutus jembatan, dan [m1:IDN.MIL Korem 032/Wirabraja] {e1 memasang} jembatan darurat untuk [m2:IDN.CVL warga Sutera]. Komandannya, Brigjen Rayen Obersyl, mengatakan [m3=m1 pihaknya] bekerja sama dengan [m4:IDN.BUS Semen Padang]. Perusahaan itu {e2 menyumbangkan} seribu sak semen. [m5:IDN.GOV Bupati Rusma Yul Anwar] {e3 menyampaikan terima kasih} kepada [m7=m1+m4 keduanya]. [m8=m5 Ia] {e4 berjanji} kepada [m9=m2 warga] bahwa jembatan permanen dibangun tahun depan apabila [m6:IDN.GOV pemerintah pusat] {e5 mengucurkan} dana.
e1 m1 > m2 AID actual 2024-03-12/none ctx=disasters
e2 m4 > m2 AID actual 2024-03-12/none ctx=disasters
e3 m5 > m1,m4 SUPPORT actual 2024-03-12/none ctx=disasters
e4 m5 > m2 AGREE hypothetical 2024-03-12/none ctx=disasters
e5 m6 > m5 AID hypothetical 2024-03-12/none ctx=disasters

### Tribunnews 2021-11-08
[m1:MYS.COP Kepolisian Diraja Malaysia] {e1 menyerahkan} tiga tersangka perdagangan orang kepada [m2:IDN.COP Bareskrim Polri] di Kuala Lumpur. Sebagai imbalan, kata Kombes Teguh Widodo, Jakarta {e2 memberikan} data sidik jari seorang buron yang dicari [m3=m1 mitranya] sejak 2018. Atase kepolisian itu menyebut hubungan kedua lembaga sedang baik-baiknya. Pengacara para tersangka, [m4:IDN.CVL Erles Rareral], {e3 mempersoalkan} penyerahan tanpa sidang. [m5:IDN.GOV Kementerian Hukum dan HAM] menjawab bahwa hal itu pemulangan, bukan ekstradisi.
e1 m1 > m2 COOPERATE actual 2021-11-08/none ctx=trafficking
e2 m2 > m1 COOPERATE actual 2021-11-08/none ctx=crime
e3 m4 > m2 ACCUSE actual 2021-11-08/none mode=disapprove ctx=legal

### Kompas.com 2019-10-08
Sebanyak 1.500 [m1:IDN.CVL warga pendatang] meninggalkan Wamena dengan pesawat Hercules [m2:IDN.MIL TNI AU]. Yang {e1 diangkut} terlebih dahulu ialah perempuan dan anak. [m3:IDN.GOV Bupati John Richard Banua] {e2 memohon} [m8=m1 mereka] tetap tinggal, sebab toko dan sekolah akan kosong. Permohonan itu diulangi [m4:IDN.GOV Menko Wiranto], yang {e3 berkunjung} sehari dan {e4 menjanjikan} pembangunan kembali ruko. "[m5=m1 Kami] trauma," kata Erizal, pemilik warung asal Pesisir Selatan. [m6:IDN.COP Polri] {e5 menambah} enam ratus Brimob.
e1 m2 > m1 AID actual 2019-10-08/none ctx=human_security
e2 m3 > m1 REQUEST requested 2019-10-08/none mode=yield ctx=human_security
e3 m4 > m3 CONSULT actual 2019-10-08/none mode=visit ctx=human_security
e4 m4 > m1 AGREE planned 2019-10-08/none ctx=human_security
e5 m6 > m7 MOBILIZE actual 2019-10-08/none mode=police ctx=human_security
[m9=m6 Aparat] masih mencari [m7:IDN.CVL para perusuh].

### JPNN 2018-10-10
[m1:IDN.PTY Partai Berkarya] dan [m2:IDN.PTY Partai Garuda] {e1 menandatangani} kesepakatan saling menyerahkan saksi di TPS. Ketua umum yang pertama, [m3:IDN.PTY Tommy Soeharto], mengatakan kerja sama itu meniru pemilu di [m4:@TUR Turki]. Mitranya, [m5:IDN.PTY Ahmad Ridha Sabana], menambahkan bahwa [m6=m1+m2 kedua partai] {e2 akan berbagi} biaya. [m7:IDN.GOV Bawaslu] {e3 mengingatkan} [m8=m1+m2 mereka] agar saksi bersama tidak merangkap. Menurut lembaga itu, aturan belum mengenal model demikian.
e1 m1 > m2 SUPPORT actual 2018-10-10/none ctx=election
e2 m1 > m2 COOPERATE planned 2018-10-10/none ctx=election
e3 m7 > m1,m2 REQUEST requested 2018-10-10/none mode=change ctx=election

### Republika 2023-08-29
[m1:IDN.GOV Presiden Jokowi] menerima empat lembaga keagamaan di Istana Bogor. Kepada [m2=m1 dia], [m3:IDN.REL Ketua PGI Gomar Gultom] {e1 mengadukan} sulitnya izin rumah ibadah. [m4=m3 Pendeta itu] mencontohkan sebuah gereja di Cilegon yang {e2 ditolak} [m5:IDN.GOV wali kotanya]. [m8=m1 Presiden] {e3 menyetujui} rancangan aturan yang menghapus rekomendasi FKUB. [m6:IDN.REL MUI], yang wakilnya duduk di sebelah Gomar, {e4 belum bisa menerima}. "[m7=m6 Kami] perlu membaca dahulu," ujar Anwar Abbas.
e1 m3 > m1 REQUEST requested 2023-08-29/none mode=change ctx=religion_ethnicity
e2 m5 > m3 REJECT actual 2022-09-07/year ctx=religion_ethnicity bg
e3 m1 > m3 CONCEDE planned 2023-08-29/none ctx=religion_ethnicity
e4 m6 > m1 REJECT actual 2023-08-29/none mode=change ctx=religion_ethnicity

### Detik Travel 2015-05-19 none
Kapal phinisi buatan Bulukumba mengangkut wisatawan dari [m1:@ESP Spanyol] menuju Wakatobi. Nakhodanya, Haji Baso, menolak memasang mesin kedua. "[m3:? Ia] percaya angin," tutur juru masaknya. Bupati yang menumpang semalam menulis puisi tentang layar; [m2:IDN.GOV menteri pariwisata] membacakannya di pameran.

### Jubi 2020-10-24
Tim pencari fakta bentukan [m1:IDN.GOV Mahfud MD] dihujani peluru ketika turun dari Hitadipa. Anggotanya, dosen UGM [m2:IDN.EDU Bambang Purwoko], tertembak di kaki; serangan itu {e1 diklaim} [m3:TPNPB.REB OPM]. Tim tersebut menyelidiki kematian [m4:IDN.REL Pendeta Yeremia Zanambani], yang menurut keluarganya {e2 ditembak} [m5:IDN.MIL prajurit]. TNI {e3 menuduh} pelakunya gerilyawan. Dalam laporannya, [m6:IDN.GOV tim itu] {e4 menyebut} adanya dugaan keterlibatan [m9=m5 aparat]. Juru bicara Kodam, [m7:IDN.MIL Letkol Gusti Nyoman Suriastawa], mengatakan [m8=m7 pihaknya] {e5 akan mempelajari}.
e1 m3 > m2 ASSAULT actual 2020-10-09/none mode=firearms ctx=territory
e2 m5 > m4 ASSAULT actual 2020-09-19/none mode=firearms ctx=territory,human_rights
e3 m5 > m3 ACCUSE actual 2020-09-20/none mode=allege ctx=territory
e4 m6 > m5 ACCUSE actual 2020-10-21/none mode=allege ctx=territory,human_rights
e5 m7 > m6 AGREE planned 2020-10-24/none ctx=human_rights

### Kontan 2022-06-30
[m1:IDN.GOV Jokowi] {e1 bertolak} dari Kyiv ke Moskow dengan kereta dan pesawat. Kepada [m2:UKR.GOV Volodymyr Zelenskyy] [m3=m1 ia] {e2 menawarkan} membawa pesan untuk [m4:RUS.GOV Vladimir Putin]. Di Kremlin, tuan rumah {e3 menjamin} keamanan pasokan pangan dari pelabuhan tetangganya. [m5:IDN.GOV Ibu Iriana] {e4 menyerahkan} obat-obatan kepada sebuah rumah sakit di Kyiv. Juru bicara [m6=m2 presiden Ukraina] membantah bahwa ada {e5 pesan tertulis}, walau mengakui pembicaraan itu berguna.
e1 m1 > m4 CONSULT actual 2022-06-30/day mode=visit ctx=diplomatic,military
e2 m1 > m2 AGREE planned 2022-06-29/none ctx=diplomatic,military
e3 m4 > m1 AGREE planned 2022-06-30/day ctx=human_security,military
e4 m5 > m7 AID actual 2022-06-29/none ctx=health
e5 m2 > m4 REQUEST denied 2022-06-30/none ctx=diplomatic
[m7:UKR.MED Dokter di sana] mengobati korban rudal.

### Solopos.com 2012-12-24
[m1:IDN.GOV Wali Kota FX Hadi Rudyatmo] {e1 mendatangi} Masjid Agung sebelum Natal untuk bersalaman dengan takmir. Bersama [m2=m1 politikus Katolik itu] hadir [m3:IDN.COP Kapolresta Asjima'in], yang malam sebelumnya {e2 mengerahkan} enam ratus polisi ke gereja-gereja. Sekelompok pemuda dari [m4:IDN.REL Laskar Umat Islam Surakarta] {e3 menawarkan} ikut berjaga di luar pagar Gereja Kepunton. Pendeta gereja tersebut, [m5:IDN.REL Jonathan Jap Setiawan], {e4 menerima} tawaran [m8=m4 mereka]. Setahun lalu gereja itu {e5 dibom} jaringan Cirebon.
e1 m1 > m6 CONSULT actual 2012-12-24/none mode=visit ctx=religion_ethnicity
e2 m3 > m5 AID actual 2012-12-23/day ctx=religion_ethnicity
e3 m4 > m5 AGREE planned 2012-12-24/none ctx=religion_ethnicity
e4 m5 > m4 AGREE actual 2012-12-24/none ctx=religion_ethnicity
e5 m7 > m5 ASSAULT actual 2011-09-25/year mode=suicide-attack ctx=terrorism,religion_ethnicity bg
Di serambi [m6:IDN.REL takmir] menyuguhkan teh; soal [m7:JAD.REB jaringan] itu tak dibicarakan.

### Koran Sindo 2009-12-24
[m1:IDN.COP Polri] {e1 menarik} pasukannya dari area [m2:USA.BUS Freeport] dan menyerahkan pengamanan kepada [m3:IDN.MIL Kodam Cenderawasih]. Kapolda Bekto Suprapto {e2 membantah} penarikan itu karena kegagalan menangkap [m4:TPNPB.REB Kelly Kwalik], yang sepekan sebelumnya {e3 ditembak mati} anggotanya di Timika. Di rumah duka, [m5:IDN.CVL suku Amungme] {e4 menuntut} jenazah disemayamkan di gedung [m7=m6 DPRD]. Perusahaan tambang itu, yang {e5 membiayai} satuan tugas, tidak berkomentar.
e1 m1 > m2 RETREAT actual 2009-12-24/none mode=withdraw ctx=territory
e2 m1 > m4 REJECT actual 2009-12-24/none ctx=territory
e3 m1 > m4 ASSAULT actual 2009-12-16/day mode=firearms ctx=territory
e4 m5 > m6 REQUEST requested 2009-12-17/none mode=yield ctx=territory
e5 m2 > m1 AID actual 2009-12-24/none ctx=military bg
Ketua [m6:IDN.LEG DPRD Mimika] mengizinkan satu malam.

### Tempo.co 2023-04-03
[m1:IDN.GOV Menteri Keuangan Sri Mulyani] {e1 mencopot} [m2:IDN.GOV Rafael Alun Trisambodo], pejabat pajak yang anaknya, [m3:IDN.CVL Mario Dandy], {e2 menganiaya} seorang remaja. Harta [m4=m2 pejabat itu] kemudian ditelusuri PPATK. [m5:IDN.JUD KPK] {e3 memanggil} [m9=m2 dia] untuk klarifikasi, lalu pada April {e4 menahannya}. Keluarga korban, [m6:IDN.REL Jonathan Latumahina] dari GP Ansor, {e5 menolak} permintaan maaf pelaku. "Anak [m7=m6 saya] belum bangun," ujar [m8=m6 dia].
e1 m1 > m2 SANCTION actual 2023-02-24/none mode=expel ctx=corruption
e2 m3 > m6 ASSAULT actual 2023-02-20/day mode=beat ctx=crime
e3 m5 > m2 ACCUSE actual 2023-03-01/none mode=investigate ctx=corruption
e4 m5 > m2 COERCE actual 2023-04-03/none mode=arrest ctx=corruption
e5 m6 > m3 REJECT actual 2023-04-03/none mode=yield ctx=crime

### Antara Sulut 2017-05-15
[m1:IDN.REL Pasukan adat Brigade Manguni] {e1 menghadang} kedatangan [m2:IDN.LEG Wakil Ketua DPR Fahri Hamzah] di Bandara Sam Ratulangi. [m8=m1 Mereka] menyusup sampai landasan. [m3:IDN.GOV Gubernur Olly Dondokambey] {e2 mengantar} tamunya keluar lewat pintu lain dan {e3 meminta maaf}. Politikus PKS itu mengatakan [m4=m2 dirinya] tidak {e4 akan mengadu} ke [m9=m6 polisi]. Sebaliknya, [m5:IDN.PTY Fadli Zon], rekannya, {e5 menuntut} otoritas bandara diberi sanksi. [m6:IDN.COP Kapolda Bambang Waskito] sudah memeriksa lima orang.
e1 m1 > m2 PROTEST actual 2017-05-13/none mode=obstruct ctx=religion_ethnicity
e2 m3 > m2 AID actual 2017-05-13/none ctx=religion_ethnicity
e3 m3 > m2 SUPPORT actual 2017-05-13/none ctx=religion_ethnicity
e4 m2 > m1 ACCUSE denied 2017-05-15/none mode=allege ctx=legal
e5 m5 > m7 REQUEST requested 2017-05-15/none mode=change ctx=religion_ethnicity
e6 m6 > m1 ACCUSE actual 2017-05-15/none mode=investigate ctx=religion_ethnicity
Selain {e6 pemeriksaan} itu, [m7:IDN.GOV otoritas bandara] menambah pagar.

### Bernama Indonesia 2015-05-21
[m1:IDN.GOV Menlu Retno Marsudi], [m2:MYS.GOV Anifah Aman], dan [m3:THA.GOV Tanasak Patimapragorn] {e1 bertemu} di Putrajaya membahas ribuan orang perahu. Dua negara pertama {e2 sepakat menampung} tujuh ribu [m4:MMR.REF Rohingya] selama setahun. Bangkok tidak ikut; menterinya beralasan konstitusi. Nelayan [m5:IDN.LAB Langsa] sudah lebih dulu {e3 menarik} tiga kapal ke darat. [m6:AUS.GOV Tony Abbott], ditanya apakah negaranya {e4 akan menerima} sebagian, menjawab, "Nope, nope, nope." [m7:GMB.GOV Gambia] di Afrika Barat justru {e5 menawarkan diri} menerima semuanya.
e1 m1,m3 > m2 CONSULT actual 2015-05-20/day mode=visit ctx=migration
e2 m1,m2 > m4 AID planned 2015-05-20/day ctx=migration,asylum
e3 m5 > m4 AID actual 2015-05-15/none ctx=migration
e4 m6 > m4 REJECT actual 2015-05-21/day mode=assist ctx=migration,asylum
e5 m7 > m4 AGREE planned 2015-05-21/none ctx=migration,asylum

### Harian Jambi 2008-09-16
Perusahaan [m1:IDN.BUS Wirakarya Sakti] {e1 memulangkan} dua ekskavator yang disita [m2:IDN.AGR Persatuan Petani Jambi]? Juru bicaranya, Taufik Qurochman, membantah: alat berat itu, katanya, {e2 dikembalikan} oleh para petani setelah [m3:IDN.GOV Gubernur Zulkifli Nurdin] turun tangan. Kepada [m4=m2 mereka], [m7=m3 gubernur] {e3 menjanjikan} empat ribu hektare. Pemimpin petani, [m5:IDN.AGR Aidil Putra], {e4 memberi} waktu enam bulan. "Setelah itu [m6=m2 kami] {e5 duduki lagi}," katanya.
e1 m1 > m2 RETREAT denied 2008-09-16/none ctx=human_security
e2 m2 > m1 RETREAT actual 2008-09-16/none ctx=human_security
e3 m3 > m2 AGREE planned 2008-09-16/none ctx=human_security
e4 m5 > m3 THREATEN threatened 2008-09-16/none ctx=human_security
e5 m2 > m1 PROTEST hypothetical 2008-09-16/none mode=obstruct ctx=human_security

### BBC Indonesia 2025-07-29
[m1:THA.GOV Pelaksana tugas PM Phumtham Wechayachai] dan [m2:KHM.GOV Hun Manet] {e1 sepakat} menghentikan tembak-menembak mulai tengah malam. Perundingan di Putrajaya {e2 dipimpin} [m3:MYS.GOV Anwar Ibrahim] selaku ketua [m4:ASEAN ASEAN]. [m5:USA.GOV Donald Trump], yang {e3 mengancam} menahan kesepakatan tarif jika kedua tetangga itu terus berperang, {e4 menelepon} [m8=m1+m2 keduanya] dua hari sebelumnya. Sehari kemudian militer [m6:THA.MIL Thailand] {e5 menuduh} lawannya melanggar; Phnom Penh {e6 menyangkal}. [m7:IDN.GOV Kemlu RI] mengatakan siap {e7 mengirim} pengamat.
e1 m1 > m2 CONCEDE actual 2025-07-28/day ctx=military,territory
e2 m3 > m1,m2 CONSULT actual 2025-07-28/day mode=third-party ctx=military,territory
e3 m5 > m1,m2 THREATEN threatened 2025-07-26/none mode=restrict ctx=economic,military
e4 m5 > m1,m2 CONSULT actual 2025-07-26/none mode=phone ctx=military
e5 m6 > m2 ACCUSE actual 2025-07-29/day mode=allege ctx=military,territory
e6 m2 > m6 REJECT actual 2025-07-29/day ctx=military,territory
e7 m7 > m1,m2 AID planned 2025-07-29/none ctx=peacekeeping

### Tribun Sumbar 2026-06-12 none
Pacu jawi di Tanah Datar menarik fotografer dari [m1:@JPN Osaka] dan [m2:@MYS Ipoh]. Seekor sapi bernama Rajo Angin menang lelang 60 juta rupiah. [m3:IDN.GOV Wakil bupati] terpeleset ke lumpur, disambut sorak penonton. "[m4=m3 Saya] jadi lebih dekat dengan rakyat," candanya.

### Pikiran Rakyat 2016-03-01
[m1:IDN.LAB Sopir angkutan kota] {e1 mogok} di Bandung memprotes taksi daring. [m2:IDN.GOV Wali Kota Ridwan Kamil] {e2 menyediakan} truk dan bus sekolah bagi penumpang telantar; [m3:IDN.MIL Pangdam Siliwangi] {e3 meminjamkan} dua puluh kendaraan. Beberapa sopir {e4 melempari} mobil yang [m7=m1 mereka] kira milik pesaing. Ketua koperasinya {e5 meminta maaf} kepada seorang ibu yang terluka. Wali kota itu mengatakan aturan ada di tangan [m4:IDN.GOV Kementerian Perhubungan], yang menterinya {e6 akan [m8=m2 ia] temui} lusa.
e1 m1 > m4 PROTEST actual 2016-03-01/none mode=strike ctx=economic,technology
e2 m2 > m5 AID actual 2016-03-01/none ctx=economic
e3 m3 > m5 AID actual 2016-03-01/none ctx=economic
e4 m1 > m6 PROTEST actual 2016-03-01/none mode=riot ctx=economic
e5 m1 > m6 SUPPORT actual 2016-03-01/none ctx=economic
e6 m2 > m4 CONSULT planned 2016-03-03/day mode=visit ctx=economic,technology
Selain [m5:IDN.CVL penumpang], [m6:IDN.CVL korban pelemparan] juga kecewa.

### Serambi 2017-06-20
[m1:IDN.COP Polda Aceh] mengumumkan penyitaan ganja lima ton di Nagan Raya, sementara kapolresnya {e1 memusnahkan} ladang di Beutong. [m2:IDN.REL Majelis Adat Aceh] {e2 mendukung} pemusnahan tersebut. Namun ketuanya, [m3:IDN.REL Badruzzaman Ismail], {e3 meminta} petani {e4 diberi} benih kopi. Gubernur terpilih [m4:IDN.GOV Irwandi Yusuf], yang dilantik bulan depan, {e5 menyanggupi} permintaan itu. [m5=m4 Ia] bahkan mengusulkan penelitian ganja medis, gagasan yang langsung {e6 ditolak} [m6:IDN.GOV BNN].
e1 m1 > m7 COERCE actual 2017-06-20/none mode=seize ctx=illegal_drugs
e2 m2 > m1 SUPPORT actual 2017-06-20/none ctx=illegal_drugs
e3 m3 > m4 REQUEST requested 2017-06-20/none mode=assist ctx=illegal_drugs,economic
e4 m4 > m7 AID hypothetical 2017-06-20/none ctx=economic
e5 m4 > m3 AGREE planned 2017-06-20/none ctx=economic
e6 m6 > m4 REJECT actual 2017-06-20/none mode=change ctx=illegal_drugs
[m7:IDN.AGR Para petani Beutong] tidak satu pun tertangkap.

### Rakyat Sulsel 2013-11-14
[m1:IDN.MIL TNI AU] {e1 mengakhiri} penjagaan di lahan Baddoka setelah [m2:IDN.GOV Wali Kota Ilham Arief Sirajuddin] {e2 menengahi} sengketanya dengan [m3:IDN.CVL warga Sudiang]. Selama setahun [m4=m3 mereka] tidak boleh membangun. Danlanud [m5:IDN.MIL Marsma Dody Trisunu] menyebut penarikan pasukannya sebagai itikad baik; sertifikat, menurutnya, tetap milik negara. [m7=m3 Wakil warga] {e3 menyambut} langkah itu, tetapi {e4 tetap menempuh} gugatan. "Itikad baik tidak bisa [m6=m3 kami] jaminkan ke bank," kata [m8=m3 dia].
e1 m1 > m3 RETREAT actual 2013-11-14/none mode=withdraw ctx=human_security
e2 m2 > m1,m3 CONSULT actual 2013-11-14/none mode=third-party ctx=human_security
e3 m3 > m1 SUPPORT actual 2013-11-14/none ctx=human_security
e4 m3 > m1 ACCUSE planned 2013-11-14/none mode=allege ctx=legal,human_security

### Kedaulatan Rakyat 2024-04-24
[m1:IDN.JUD Mahkamah Konstitusi] {e1 menolak} permohonan [m2:IDN.PTY Anies Baswedan-Muhaimin Iskandar] dan [m3:IDN.PTY Ganjar Pranowo-Mahfud MD]. [m9=m8 Tiga hakim] {e2 berbeda pendapat}, hal yang baru kali itu terjadi dalam sengketa pilpres. [m4=m2 Anies] {e3 menghormati} putusan tersebut. Sesudah sidang, wakilnya kembali ke kantor partai, tempat [m5:IDN.PTY Prabowo Subianto] {e4 bertamu} dua hari kemudian dan {e5 mengajak} [m6:IDN.PTY PKB] bergabung. [m7=m6 Partai hijau itu] {e6 tidak menolak}.
e1 m1 > m2,m3 REJECT actual 2024-04-22/day ctx=election,legal
e3 m2 > m1 SUPPORT actual 2024-04-22/day ctx=election,legal
e4 m5 > m6 CONSULT actual 2024-04-24/day mode=visit ctx=political_institutions
e5 m5 > m6 REQUEST requested 2024-04-24/day mode=assist ctx=political_institutions
e6 m6 > m5 REJECT denied 2024-04-24/none ctx=political_institutions
e2 m8 > m1 REJECT actual 2024-04-22/day ctx=election,legal
[m8:IDN.JUD Saldi Isra] membacakan bagiannya lima belas menit.
