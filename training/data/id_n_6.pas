### Antara 2015-02-18
[m1:IDN.GOV Badan Nasional Penanggulangan Terorisme] {e1 memberikan} dua kendaraan taktis dan 40 rompi antipeluru kepada [m2:IDN.COP Polda Sulawesi Tengah] untuk memburu [m3:MIT.REB kelompok Santoso] di pegunungan [m4:@IDN Poso].
e1 m1 > m2 AID actual 2015-02-18/none ctx=terrorism

### Antara 2015-03-26
[m1:IDN.MIL Panglima TNI Jenderal Moeldoko] {e1 mengerahkan} 3.200 prajurit beserta dua kapal perang ke [m2:@IDN Teluk Poso] dalam rangka latihan yang diakuinya ditujukan untuk menekan [m3:MIT.REB Mujahidin Indonesia Timur].
e1 m1 > m3 MOBILIZE actual 2015-03-26/none mode=troops ctx=terrorism

### Antara 2015-04-05
<<q1 [m1:IDN.COP Personel Densus 88] {e1 menembak mati} [m2:MIT.REB Daeng Koro], tangan kanan Santoso, dalam baku tembak di Desa [m3:@IDN Pangi]>>, ujar [m4:IDN.COP Kapolda Sulteng Brigjen Idham Azis].
e1 m1 > m2 ASSAULT actual 2015-04-05/none mode=firearms ctx=terrorism said=m4
q1 m4 indirect cue=ujar

### Kompas 2019-03-08
[m1:IDN.COP Penyidik Polda Metro Jaya] {e1 memeriksa} [m2:IDN.CVL dosen Universitas Negeri Jakarta Robertus Robet] selama 14 jam karena nyanyian yang dianggap menghina [m3:IDN.MIL TNI] dalam Aksi Kamisan di seberang [m4:@IDN Istana Merdeka].
e1 m1 > m2 ACCUSE actual 2019-03-08/none mode=investigate ctx=rights_freedoms,military

### Kompas 2019-03-09
[m1:AMNESTY Amnesty International Indonesia] {e1 meminta} [m2:IDN.COP Polri] menghentikan penyidikan terhadap [m3:IDN.CVL Robertus Robet], yang pulang ke rumahnya di [m4:@IDN Depok] dengan status tersangka.
e1 m1 > m2 REQUEST requested 2019-03-09/none mode=change ctx=rights_freedoms

### Kompas 2019-03-12
[m1:IDN.GOV Kepala Staf Kepresidenan Moeldoko] {e1 menyayangkan} {e3 penangkapan} [m2:IDN.CVL aktivis itu] oleh [m3:IDN.COP kepolisian], tetapi mengatakan [m4:IDN.GOV Istana] {e2 tidak akan mencampuri} prosesnya, hal yang juga ditanyakan [m5:IDN.EDU mahasiswa].
e1 m1 > m3 ACCUSE actual 2019-03-12/none mode=disapprove ctx=rights_freedoms
e2 m4 > m2 REJECT actual 2019-03-12/none ctx=rights_freedoms
e3 m3 > m2 COERCE actual 2019-03-12/none mode=arrest ctx=rights_freedoms bg

### VOA Indonesia 2016-08-02
[m1:KEN.GOV Pemerintah Kenya] {e1 menolak menunda} penutupan kamp Dadaab, yang dihuni 300 ribu [m2:SOM.REF pengungsi Somalia], walaupun {e2 diminta} oleh [m3:UNHCR Badan Pengungsi PBB] dalam pertemuan di [m4:@KEN Nairobi].
e1 m1 > m3 REJECT actual 2016-08-02/none ctx=migration,asylum
e2 m3 > m1 REQUEST requested 2016-08-02/none mode=change ctx=migration,asylum

### VOA Indonesia 2016-08-11
<<q1 [m1:UNHCR UNHCR] {e1 menyediakan} uang tunai 200 dolar bagi setiap [m2:SOM.REF warga Somalia] yang pulang secara sukarela dari [m3:@KEN Dadaab] ke [m4:@SOM Kismayo]>>, kata [m5:UNHCR juru bicara Duke Mwancha].
e1 m1 > m2 AID actual 2016-08-11/none ctx=migration
q1 m5 indirect cue=kata

### VOA Indonesia 2016-08-30
[m1:SOM.GOV Pemerintah negara bagian Jubaland] {e1 melarang masuk} rombongan [m2:SOM.REF pengungsi yang dipulangkan] dari Kenya dan {e2 menilai} [m3:KEN.GOV Nairobi] melanggar perjanjian tiga pihak dengan [m4:SOM.GOV Mogadishu].
e1 m1 > m2 REJECT actual 2016-08-30/none ctx=migration
e2 m1 > m3 ACCUSE actual 2016-08-30/none mode=allege ctx=migration

### VOA Indonesia 2017-02-09
[m1:KEN.JUD Pengadilan Tinggi Kenya] {e1 membatalkan} keputusan [m2:KEN.GOV pemerintah] untuk menutup kamp pengungsi terbesar di dunia, yang {e3 disebutnya diskriminatif}; putusan itu {e2 disambut gembira} oleh [m3:AMNESTY Amnesty International].
e1 m1 > m2 REJECT actual 2017-02-09/none ctx=asylum,legal
e2 m3 > m1 SUPPORT actual 2017-02-09/none ctx=asylum,human_rights
e3 m1 > m2 ACCUSE actual 2017-02-09/none mode=disapprove ctx=asylum

### Tempo 2017-03-07
<<q1 [m1:PRK.GOV Korea Utara] {e1 mencegah} semua [m2:MYS.GOV warga dan diplomat Malaysia] meninggalkan negara itu hingga kasus kematian [m3:PRK.ELI Kim Jong-nam] di bandara [m4:@MYS Kuala Lumpur] tuntas>>, kata [m5:#kcna kantor berita KCNA].
e1 m1 > m2 COERCE actual 2017-03-07/none mode=restrict ctx=diplomatic
q1 m5 indirect cue=kata

### Tempo 2017-03-31
[m1:MYS.GOV Malaysia] {e1 menyerahkan} jenazah [m2:PRK.ELI Kim Jong-nam] kepada [m3:PRK.GOV Pyongyang] dan {e2 mengizinkan} [m4:PRK.GOV tiga warganya] yang bersembunyi di kedutaan pulang melalui [m5:@CHN Beijing].
e1 m1 > m3 RETREAT actual 2017-03-31/none ctx=diplomatic
e2 m1 > m4 CONCEDE actual 2017-03-31/none ctx=diplomatic

### Tempo 2017-02-20
[m1:MYS.GOV Kementerian Luar Negeri Malaysia] {e1 menarik pulang} [m2:MYS.GOV duta besarnya] dari [m3:PRK.GOV Pyongyang] untuk konsultasi dan {e2 memanggil} [m4:PRK.GOV Duta Besar Kang Chol], yang {e3 menuding} [m5:MYS.COP polisi] tidak dapat dipercaya.
e1 m1 > m3 SANCTION actual 2017-02-20/none mode=withdraw ctx=diplomatic
e2 m1 > m4 ACCUSE actual 2017-02-20/none mode=disapprove ctx=diplomatic
e3 m4 > m5 ACCUSE actual 2017-02-20/none mode=disapprove ctx=diplomatic

### CNN Indonesia 2018-11-15
<<q1 [m1:IDN.BUS PT Freeport Indonesia] {e1 memecat} ratusan [m2:IDN.LAB pekerja yang mogok sejak Mei 2017]>>, kata [m3:IDN.LAB ketua serikat Tri Puspital] dalam rapat dengan [m4:IDN.LEG Komisi IX DPR].
e1 m1 > m2 SANCTION actual 2018-11-15/none mode=expel ctx=economic said=m3
q1 m3 indirect cue=kata

### CNN Indonesia 2018-12-21
[m1:IDN.GOV Menteri ESDM Ignasius Jonan] {e1 menyerahkan} izin usaha pertambangan khusus kepada [m2:IDN.BUS PT Freeport Indonesia], setelah 51 persen sahamnya {e2 dibeli} [m3:IDN.BUS PT Inalum] dari [m4:USA.BUS Freeport-McMoRan].
e1 m1 > m2 CONCEDE actual 2018-12-21/none ctx=natural_resource
e2 m3 > m4 COOPERATE actual 2018-12-21/none ctx=natural_resource,economic

### CNN Indonesia 2018-09-27
[m1:IDN.BUS Inalum] dan [m2:USA.BUS Freeport-McMoRan] {e1 menandatangani} perjanjian jual beli saham di [m3:@IDN Jakarta] di hadapan [m4:IDN.GOV Menteri Keuangan Sri Mulyani Indrawati].
e1 m1 > m2 SUPPORT actual 2018-09-27/none ctx=natural_resource,economic

### CNN Indonesia 2017-02-20
[m1:USA.BUS CEO Freeport-McMoRan Richard Adkerson] {e1 mengancam menggugat} [m2:IDN.GOV pemerintah Indonesia] ke arbitrase internasional jika dalam 120 hari sengketa kontraknya tidak selesai.
e1 m1 > m2 THREATEN threatened 2017-02-20/none ctx=natural_resource,legal

### CNN Indonesia 2017-04-21
[m1:IDN.GOV Kementerian Energi] {e1 memberi izin ekspor} konsentrat tembaga sementara kepada [m2:IDN.BUS Freeport Indonesia] menjelang kunjungan [m3:USA.GOV Wakil Presiden Amerika Serikat Mike Pence] ke [m4:@IDN Jakarta].
e1 m1 > m2 CONCEDE actual 2017-04-21/none ctx=natural_resource,economic

### Republika 2018-09-07 headline
[m1:IDN.REL MUI] {e1 Persilakan} Vaksin MR, [m2:IDN.GOV Kemenkes] {e2 Ucapkan Terima Kasih}
e1 m1 > m2 CONCEDE actual 2018-09-07/none ctx=health,religion_ethnicity
e2 m2 > m1 SUPPORT actual 2018-09-07/none ctx=health,religion_ethnicity

### Kompas 2012-03-29 headline
[m1:IDN.EDU Mahasiswa] {e1 Bakar Ban} di Salemba, [m2:IDN.PTY Golkar] {e2 Dukung} [m3:IDN.GOV SBY] Tunda Kenaikan BBM
e1 m1 > m3 PROTEST actual 2012-03-29/none mode=riot ctx=economic
e2 m2 > m3 SUPPORT actual 2012-03-29/none ctx=economic

### Antara 2021-07-14 none
[m1:CHN.BUS Produsen vaksin Sinovac] mendirikan laboratorium baru di [m2:@CHN Beijing] dan memperkirakan produksinya mencapai dua miliar dosis, tulis [m3:#xinhua Xinhua], sementara sahamnya di [m4:@USA New York] tidak diperdagangkan.

### detikNews 2017-10-16 none
[m1:IDN.GOV Gubernur DKI Jakarta Anies Baswedan] membuka kembali Balai Kota untuk acara pernikahan warga pada akhir pekan; pasangan pertama, dari [m2:@IDN Cengkareng], akan memakai pendapa pada Sabtu.
