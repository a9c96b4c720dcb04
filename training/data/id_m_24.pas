### Kompas.com 2024-02-01
[m1:IDN.GOV Presiden Joko Widodo] berkata bahwa presiden boleh berkampanye. Ucapan itu {e1 dikritik} [m2:IDN.CVL Perludem] karena dinilai membenarkan keberpihakan kepada [m3:IDN.PTY putra sulungnya]. Di Bogor, [m4=m1 ia] {e2 menjawab} dengan membentangkan kertas berisi pasal undang-undang. [m5:IDN.PTY Mahfud MD], yang ketika itu masih duduk di kabinet, {e3 menyerahkan} surat pengunduran diri beberapa hari kemudian. "[m6=m5 Saya] pamit baik-baik," ujarnya seusai {e4 menemui} bekas atasannya. [m7:IDN.GOV Menteri lain dari kubunya] tidak mengikuti langkah tersebut.
e1 m2 > m1 ACCUSE actual 2024-01-25/none mode=disapprove ctx=election
e2 m1 > m2 REJECT actual 2024-02-01/none ctx=election
e3 m5 > m1 RETREAT actual 2024-02-01/none mode=resign ctx=election,executive
e4 m5 > m1 CONSULT actual 2024-02-01/none mode=visit ctx=executive

### Antara Sulteng 2020-12-01
Empat anggota keluarga transmigran di Lemban Tongoa {e1 dibantai}, dan rumah pelayanan [m1:IDN.REL Bala Keselamatan] {e2 dibakar}. [m2:IDN.COP Kapolda Abdul Rakhman Baso] menyebut pelakunya [m3:MIT.REB kelompok Ali Kalora]. [m8=m7 Presiden] {e3 mengutuk} kekejaman tersebut dan {e4 memberi} santunan. Pimpinan gereja itu, [m4:IDN.REL Komisioner Yusak Tampai], {e5 meminta} jemaatnya tidak membalas. [m5:IDN.MIL Pasukan khusus TNI] diterbangkan ke Palu untuk {e6 bergabung} dalam pengejaran. Satu tahun kemudian pemimpin kelompok itu tewas di tangan [m9=m5 mereka].
e1 m3 > m6 ASSAULT actual 2020-11-27/day mode=primitive ctx=terrorism,religion_ethnicity
e2 m3 > m1 ASSAULT actual 2020-11-27/day mode=primitive ctx=terrorism,religion_ethnicity
e3 m7 > m3 ACCUSE actual 2020-11-30/none mode=disapprove ctx=terrorism
e4 m7 > m6 AID actual 2020-11-30/none ctx=terrorism
e5 m4 > m6 REQUEST requested 2020-12-01/none mode=yield ctx=religion_ethnicity
e6 m5 > m3 MOBILIZE actual 2020-12-01/none mode=troops ctx=terrorism
Menurut istana, [m7:IDN.GOV Jokowi] menandatangani santunan itu sendiri; [m6:IDN.REL penduduk dusun] pindah ke kebun kakao.

### detikSulsel 2023-04-06
[m1:IDN.GOV Bupati Kepulauan Meranti Muhammad Adil] beberapa kali memaki kementerian keuangan. Dalam rapat di Pekanbaru [m8=m1 ia] {e1 menyebut} isinya iblis, lalu {e2 mengancam} bergabung dengan negeri tetangga. [m2:IDN.GOV Mendagri Tito Karnavian] {e3 menegur} [m3=m1 dia]. [m4:IDN.GOV Kementerian yang dimaki] {e4 menganggap} ucapan itu tidak pantas, sementara [m5:IDN.LEG ketua DPRD-nya] meminta maaf atas nama daerah. Empat bulan berselang, [m6:IDN.JUD KPK] {e5 menangkap} [m7=m1 sang bupati]; kantor pemerintahannya ternyata sudah digadaikan ke bank.
e1 m1 > m4 ACCUSE actual 2022-12-08/none mode=disapprove ctx=economic,natural_resource
e2 m1 > m4 THREATEN threatened 2022-12-08/none mode=territory ctx=economic,natural_resource
e3 m2 > m1 ACCUSE actual 2022-12-20/none mode=disapprove ctx=political_institutions
e4 m4 > m1 ACCUSE actual 2022-12-11/none mode=disapprove ctx=economic
e5 m6 > m1 COERCE actual 2023-04-06/day mode=arrest ctx=corruption

### Tribun Ambon 2019-10-04
Setelah gempa, isu tsunami membuat warga [m1:IDN.CVL Liang] enggan turun dari bukit. [m2:IDN.GOV Menko Wiranto] dalam pidatonya menyebut pengungsi sebagai beban [m8:IDN.GOV pemerintah]. Pernyataan itu {e1 melukai} hati orang Maluku; [m3:IDN.EDU mahasiswa Pattimura] {e2 berunjuk rasa} dan {e3 menuntut} [m4=m2 dia] menarik ucapannya. Dua hari kemudian [m5=m2 bekas panglima ABRI tersebut] {e4 meminta maaf}. [m9=m6 Gubernur Murad Ismail] {e5 menerima} permohonan itu atas nama daerahnya. Gereja Protestan Maluku {e6 mengirim} terpal.
e2 m3 > m2 PROTEST actual 2019-10-01/none mode=demo ctx=disasters
e3 m3 > m2 REQUEST requested 2019-10-01/none mode=yield ctx=disasters
e4 m2 > m1 SUPPORT actual 2019-10-03/none ctx=disasters
e5 m6 > m2 SUPPORT actual 2019-10-04/none ctx=disasters
e6 m7 > m1 AID actual 2019-10-04/none ctx=disasters
e1 m2 > m1 ACCUSE actual 2019-10-04/none mode=disapprove ctx=disasters
Menurut [m6:IDN.GOV sang gubernur], semua manusia bisa keliru, dan [m7:IDN.REL pendeta] mengamininya.

### Jubi 2021-11-12
Ketua [m1:IDN.CVL Komite Nasional Papua Barat], [m2:IDN.CVL Agus Kossay], keluar dari penjara Abepura setelah dua tahun. [m7=m2 Ia] {e1 dipidana} sebelas bulan karena makar pada tahun sebelumnya, dan pada kasus lain masa tahanannya lebih panjang dari vonis. Ratusan orang {e2 menjemput} [m3=m2 dia] dengan tifa. "[m4=m2 Saya] {e3 memaafkan} [m8:IDN.JUD jaksa]," katanya. [m5:IDN.COP Kapolresta Gustav Urbinas] {e4 mengingatkan} para penjemput agar tidak berarak. [m9=m1 Mereka] {e5 menurut}. Rekan seperjuangannya, Victor Yeimo, masih ditahan di Mako Brimob.
e1 m6 > m2 SANCTION actual 2020-06-17/none mode=convict ctx=territory,legal
e2 m1 > m2 SUPPORT actual 2021-11-12/none ctx=territory
e3 m2 > m6 CONCEDE actual 2021-11-12/none ctx=territory,legal
e4 m5 > m1 REQUEST requested 2021-11-12/none mode=yield ctx=territory
e5 m1 > m5 CONCEDE actual 2021-11-12/none ctx=territory
Ketika dihubungi, [m6:IDN.JUD PN Balikpapan] tidak menjawab.

### Pikiran Rakyat 2009-11-15 none
Angklung diakui dunia, tetapi perajinnya kekurangan bambu hitam. Mang Udjo muda, begitu ia dipanggil, mengirim benih ke sekolah-sekolah. Duta besar [m1:@POL Polandia] belajar memegang dua tabung sekaligus; menurut pelatihnya, ia murid yang sabar. Gubernur tidak sempat mencoba.

### CNN Indonesia 2022-03-11
[m1:AUS.GOV Pemerintah Australia] {e1 mengizinkan} [m2:IDN.GOV Indonesia] memperpanjang nota kesepahaman nelayan tradisional di Pulau Pasir. Namun, pada pekan yang sama, [m3:AUS.MIL Pasukan Perbatasan] {e2 membakar} tiga perahu asal Rote di dekat Broome. [m4:IDN.LAB Nelayannya] {e3 dipulangkan} lewat laut. Ketua Yayasan Peduli Timor Barat, [m5:IDN.CVL Ferdi Tanoni], {e4 menuduh} negara itu bermuka dua. [m6=m5 Ia] {e5 akan menggugat} ke pengadilan di Canberra. Juru bicara kedutaan, tanpa menyebut nama penggugat, mengatakan [m7=m1 pihaknya] bertindak menurut kesepakatan 1974.
e1 m1 > m2 AGREE actual 2022-03-11/none ctx=natural_resource,diplomatic
e2 m3 > m4 ASSAULT actual 2022-03-11/week mode=destroy ctx=natural_resource
e3 m3 > m4 COERCE actual 2022-03-11/week mode=deport ctx=natural_resource
e4 m5 > m1 ACCUSE actual 2022-03-11/none mode=disapprove ctx=natural_resource,territory
e5 m5 > m1 ACCUSE planned 2022-03-11/none mode=allege ctx=legal,territory

### Harian Haluan 2023-10-05
[m1:IDN.COP Polda Sumatera Barat] membantah menghentikan penyidikan tambang emas liar di Pasaman. Bantahan itu ditujukan kepada [m2:IDN.CVL LBH Padang], yang dalam siaran persnya {e1 menyebut} dua perwira menerima setoran. "Silakan buka namanya," ujar Kabid Humas Dwi Sulistyawan; [m3=m1 institusinya], kata perwira menengah itu, {e3 siap menindak}. Direktur LBH, [m4:IDN.CVL Indira Suryani], meminta [m5:IDN.GOV LPSK] {e4 melindungi} pelapor terlebih dahulu. [m7:IDN.CVL Warga dua nagari di hulu] tidak ingin disebut berpihak kepada siapa pun.
e1 m2 > m1 ACCUSE actual 2023-10-04/none mode=allege ctx=corruption,natural_resource
e3 m1 > m2 AGREE planned 2023-10-05/none ctx=corruption
e4 m4 > m5 REQUEST requested 2023-10-05/none mode=assist ctx=corruption
e2 m6 > m2 REJECT actual 2023-10-05/none ctx=corruption
Seorang cukong, [m6:IDN.BUS Haji Darwin], ikut {e2 membantah}.

### Republika 2014-08-27
Antrean bahan bakar mengular hingga dua kilometer di Tegal. [m1:IDN.BUS Pertamina] {e1 memangkas} pasokan premium karena kuota menipis. [m2:IDN.GOV Presiden SBY] {e2 menolak} permintaan [m3:IDN.PTY Joko Widodo], calon penggantinya, untuk menaikkan harga. [m7=m2+m3 Keduanya] {e3 bertemu} di Nusa Dua selama dua jam. "[m8=m2 Beliau] sampaikan kesulitannya, [m4=m3 saya] mengerti," kata [m9=m3 gubernur Jakarta itu]. Perusahaan migas tersebut, atas {e4 perintah} [m5:IDN.GOV Menteri Chairul Tanjung], {e5 memulihkan} pasokan malam itu juga.
e1 m1 > m6 COERCE actual 2014-08-18/none mode=withhold ctx=economic,natural_resource
e2 m2 > m3 REJECT actual 2014-08-27/none mode=change ctx=economic
e3 m3 > m2 CONSULT actual 2014-08-27/day ctx=economic,executive
e4 m5 > m1 REQUEST requested 2014-08-27/none ctx=economic
e5 m1 > m6 RETREAT actual 2014-08-27/none ctx=economic
e6 m3 > m2 REQUEST requested 2014-08-27/none mode=change ctx=economic
Permintaan {e6 kenaikan} itu tak diketahui [m6:IDN.CVL para pengantre].

### Tempo.co 2019-07-23
Tersangka pertama perusakan barang bukti mafia bola ialah [m1:IDN.BUS Joko Driyono], pelaksana tugas ketua [m2:IDN.BUS PSSI]. [m3:IDN.COP Satgas Antimafia Bola] {e1 menggeledah} apartemennya di Kuningan. [m9=m1 Ia] {e2 dilarang} bepergian. Anggota komite eksekutif mendesak kongres luar biasa; [m4=m1 pria asal Ngawi tersebut] {e3 menyetujui}. [m5:IDN.COP Brigjen Hendro Pandowo], ketua satgas itu, {e4 memastikan} [m6=m3 pihaknya] tidak mencampuri kongres. FIFA mengirim pengamat seperti biasa. Lima bulan kemudian [m10=m8 hakim] {e5 menghukum} [m7=m1 dia] satu setengah tahun.
e1 m3 > m1 COERCE actual 2019-02-14/day mode=seize ctx=corruption
e2 m3 > m1 COERCE actual 2019-02-15/none mode=restrict ctx=corruption
e3 m1 > m2 CONCEDE actual 2019-07-23/none ctx=corruption
e4 m5 > m2 AGREE planned 2019-07-23/none ctx=corruption
e5 m8 > m1 SANCTION actual 2019-07-23/day mode=convict ctx=corruption,legal
Majelis [m8:IDN.JUD PN Jakarta Selatan] menyatakan [m11=m1 ia] menyuruh sopirnya.

### Kabar Banten 2021-01-06
Kepala Desa [m1:IDN.GOV Surta Wijaya] dan [m2:IDN.BUS perusahaan geotermal Sintesa Banten] tidak pernah akur. Ketika ekskavator perusahaan datang ke Padarincang, ibu-ibu {e1 berbaring} di jalan, dan [m3=m1 sang kades] duduk di antara [m9=m7 mereka]. [m4:IDN.COP Polres Serang Kota] {e2 meminta} keterangan empat ulama yang {e3 memimpin} zikir. [m5:IDN.GOV Gubernur Wahidin Halim], yang mendukung proyek itu, {e4 menghentikannya} sementara waktu. "[m6=m5 Saya] bukan takut, hanya sayang," ucapnya. Direktur perusahaan tetap {e5 akan mengebor} setelah Lebaran.
e1 m7 > m2 PROTEST actual 2021-01-06/none mode=obstruct ctx=environment
e2 m4 > m8 ACCUSE actual 2021-01-06/none mode=investigate ctx=environment
e4 m5 > m2 SANCTION actual 2021-01-06/none mode=discontinue ctx=environment
e5 m2 > m7 REJECT planned 2021-05-20/month ctx=environment
e3 m8 > m2 PROTEST actual 2021-01-06/none mode=demo ctx=environment,religion_ethnicity
Warga kampung [m7:IDN.CVL Wangun] bergantian berjaga bersama [m8:IDN.REL kiai].

### Sripoku 2010-12-22 none
Pempek kapal selam raksasa sepanjang tiga meter dimasak di halaman Benteng Kuto Besak. Tukang masaknya, Cek Yah, dibantu tiga menantu. [m1:IDN.GOV Wakil wali kota] memotongnya dengan pedang. Seorang turis [m2:@BEL Belgia] mengira itu kue ulang tahun dan bertanya lilinnya di mana.

### Antara 2026-04-09
Satgas penertiban kawasan hutan {e1 menyita} 12.000 hektare kebun [m1:IDN.BUS PT Agro Bukit] di Seruyan. Penyitaan itu dipimpin [m2:IDN.JUD Jampidsus Febrie Adriansyah] dan dikawal dua kompi [m7:IDN.MIL tentara]. Koperasi [m3:IDN.AGR petani plasma], yang khawatir kehilangan bagi hasil, {e2 mencegat} rombongan di simpang. [m4=m2 Jaksa senior tersebut] {e3 turun} dari mobil dan {e4 menjamin} hak [m5=m3 mereka] tidak diganggu. Perusahaan {e5 akan mengajukan} keberatan; juru bicaranya menyebut sertifikatnya lengkap. Di Jakarta, [m6:IDN.GOV Menhan Sjafrie Sjamsoeddin] {e6 memuji} satgas itu.
e1 m2 > m1 COERCE actual 2026-04-09/none mode=seize ctx=environment,legal
e2 m3 > m2 PROTEST actual 2026-04-09/none mode=obstruct ctx=human_security
e3 m2 > m3 CONSULT actual 2026-04-09/none ctx=human_security
e4 m2 > m3 AGREE planned 2026-04-09/none ctx=human_security
e5 m1 > m2 REJECT planned 2026-04-09/none ctx=legal
e6 m6 > m2 SUPPORT actual 2026-04-09/none ctx=environment,legal

### Malaysiakini 2024-04-01
[m1:MYS.GOV Lembaga Pengampunan] {e1 memotong} hukuman [m2:MYS.ELI Najib Razak] menjadi enam tahun. Keputusan itu diambil dalam rapat terakhir [m3:MYS.GOV Sultan Abdullah] sebagai raja. [m4:MYS.OPP Muhyiddin Yassin] {e2 mencela} pengurangan tersebut; partai bekas perdana menteri yang dipenjara itu, [m5:MYS.PTY UMNO], justru {e3 kecewa} karena [m6=m2 pemimpin lamanya] tidak {e4 dibebaskan penuh}. [m7:MYS.GOV Anwar Ibrahim] mengatakan [m8=m7 ia] menghormati kebijaksanaan istana. Pengacara Najib {e5 menggugat} agar menjalani tahanan rumah.
e1 m1 > m2 CONCEDE actual 2024-01-29/none ctx=corruption,legal
e2 m4 > m1 ACCUSE actual 2024-04-01/none mode=disapprove ctx=corruption,legal
e3 m5 > m1 ACCUSE actual 2024-02-03/none mode=disapprove ctx=legal
e4 m1 > m2 RETREAT denied 2024-01-29/none mode=release ctx=legal
e5 m2 > m1 ACCUSE actual 2024-04-01/none mode=allege ctx=legal
e6 m7 > m1 SUPPORT actual 2024-04-01/none ctx=legal
{e6 Penghormatan} itu tidak memuaskan kedua kubu.
