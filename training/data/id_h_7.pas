### Tribun Kalteng 2022-04-05
[m1:IDN.AGR Warga Desa Penyang] {e1 memasang portal} di akses menuju kebun [m2:IDN.BUS PT HMBP II]. Menurut koordinatornya, portal {e2 tak akan dibuka} sebelum [m3=m2 pihak perusahaan] duduk berunding.
e1 m1 > m2 PROTEST actual 2022-04-05/none mode=obstruct ctx=natural_resource
e2 m1 > m3 REJECT actual 2022-04-05/none mode=yield ctx=natural_resource

### Kompas.com 2023-05-23
Setelah {e1 dimediasi} [m1:IDN.GOV Camat Bahodopi], [m2:IDN.LAB karyawan] dan [m3:CHN.BUS manajemen smelter] {e2 mencapai kata sepakat} perihal uang lembur.
e1 m1 > m2,m3 CONSULT actual 2023-05-23/none mode=third-party ctx=economic
e2 m2 > m3 AGREE actual 2023-05-23/none ctx=economic

### detikSulsel 2022-08-29
Massa {e1 membakar ban bekas} dan {e2 menyandera truk tangki} [m1:IDN.BUS Pertamina] di Jalan AP Pettarani, Makassar, Senin (29/8/2022). [m2:IDN.EDU Mahasiswa] menolak rencana kenaikan harga Pertalite.
e1 m2 > m3 PROTEST actual 2022-08-29/day ctx=economic
e2 m2 > m1 PROTEST actual 2022-08-29/day mode=obstruct ctx=economic
Arus lalu lintas dialihkan [m3:IDN.COP Satlantas].

### Radar Jember 2022-02-14
[m1:IDN.JUD Kejaksaan Negeri Jember] {e1 menjebloskan} [m2:IDN.GOV mantan kepala desa] ke lapas usai {e2 menetapkannya} sebagai tersangka korupsi dana desa.
e1 m1 > m2 COERCE actual 2022-02-14/none mode=arrest ctx=corruption
e2 m1 > m2 ACCUSE actual 2022-02-14/none mode=allege ctx=corruption

### Antara 2020-01-14
Bupati {e1 mencabut} laporan polisi atas [m1:IDN.JRN wartawan Mongabay] setelah [m2:IDN.JRN Dewan Pers] {e2 turun tangan}; di Palangkaraya, [m3:USA.JRN Philip Jacobson] tetap {e3 dikurung} [m4:IDN.GOV Imigrasi].
e1 m5 > m1 CONCEDE actual 2020-01-14/none ctx=rights_freedoms
e2 m2 > m5 CONSULT actual 2020-01-14/none mode=third-party ctx=rights_freedoms
e3 m4 > m3 COERCE actual 2020-01-14/none mode=arrest ctx=rights_freedoms
[m5:IDN.GOV Kepala daerah itu] mengaku khilaf.

### Tempo.co 2020-01-31
Setelah tiga hari di rutan, [m1:USA.JRN jurnalis Amerika itu] {e1 dideportasi} ke Los Angeles oleh [m2:IDN.GOV Ditjen Imigrasi]. [m3:USA.GOV Dubes Joseph Donovan] sempat {e2 menelepon} [m4:IDN.GOV Mahfud MD].
e1 m2 > m1 COERCE actual 2020-01-31/none mode=deport ctx=rights_freedoms
e2 m3 > m4 CONSULT actual 2020-01-31/none mode=phone ctx=rights_freedoms

### Suara NTB 2015-07-13
[m1:IDN.CVL Warga Dusun Serdang] dan [m2:IDN.CVL warga Dusun Bebidas] yang {e1 bentrok} pekan lalu {e2 saling berpelukan} di hadapan [m3:IDN.GOV Bupati Lombok Timur]; disepakati, pelaku {e3 diserahkan} kepada [m4:IDN.COP polisi].
e1 m1 > m2 ASSAULT actual 2015-07-06/week ctx=crime
e2 m1 > m2 SUPPORT actual 2015-07-13/none ctx=crime
e3 m1 > m4 CONCEDE planned 2015-07-13/none ctx=crime

### Riau Online 2019-08-09
Kendati tidak didampingi [m1:IDN.GOV gubernur], [m2:IDN.MIL Danrem Wirabima] {e1 menugasi} 200 prajurit membantu [m3:IDN.GOV BPBD] memadamkan api. [m4:IDN.BUS PT RAPP] {e2 mengerahkan} dua helikopter.
e1 m2 > m3 AID actual 2019-08-09/none ctx=disasters
e2 m4 > m3 AID actual 2019-08-09/none ctx=disasters

### Kompas.com 2024-08-05 none
Dua [m1:? remaja] terseret ombak di Pantai Parangtritis dan ditemukan selamat oleh [m2:IDN.GOV tim SAR]. Pengunjung diminta tidak mandi di palung.

### Sindonews 2020-12-07
[m1:IDN.COP Polisi] {e1 menewaskan} [m2:IDN.REL enam laskar FPI] di kilometer 50 tol Cikampek. [m3:IDN.COP Kapolda Fadil Imran] mengatakan mereka lebih dahulu {e2 menembak}; [m4:IDN.REL Munarman] {e3 menyangkal}: [m5=m2 laskar] tidak dipersenjatai.
e1 m1 > m2 ASSAULT actual 2020-12-07/none mode=firearms ctx=repression
e2 m2 > m1 ASSAULT denied 2020-12-07/none mode=firearms ctx=religion_ethnicity said=m3
e3 m4 > m3 REJECT actual 2020-12-07/none ctx=religion_ethnicity

### CNN Indonesia 2021-01-08
Temuan [m1:IDN.GOV Komnas HAM]: {e1 penembakan} empat [m2:IDN.REL laskar] di dalam mobil oleh [m3:IDN.COP anggota Polda Metro] adalah pelanggaran HAM. [m4:IDN.COP Polri] {e2 menyatakan akan mempelajari} rekomendasi itu.
e1 m3 > m2 ASSAULT actual 2020-12-07/day mode=firearms ctx=human_rights
e2 m4 > m1 AGREE planned 2021-01-08/none ctx=human_rights

### Kaltim Post 2024-02-25
Sembilan [m1:IDN.AGR petani Saloloang] yang {e1 ditahan} [m2:IDN.COP Polda Kaltim] karena mengancam pekerja bandara VVIP {e2 dibebaskan} dengan syarat wajib lapor. Kepala [m3=m1 mereka] sudah telanjur digunduli.
e1 m2 > m1 COERCE actual 2024-02-24/none mode=arrest ctx=human_security
e2 m2 > m1 RETREAT actual 2024-02-25/none mode=release ctx=human_security

### Bisnis.com 2015-05-31
[m1:IDN.BUS PT Freeport] {e1 bersedia membangun smelter} di Gresik asalkan kontraknya {e2 diperpanjang} [m2:IDN.GOV Jakarta]; [m3:IDN.GOV Menteri Sudirman Said] belum menjanjikan apa-apa.
e1 m1 > m2 AGREE hypothetical 2015-05-31/none ctx=natural_resource
e2 m2 > m1 CONCEDE hypothetical 2015-05-31/none ctx=natural_resource

### Manado Post 2012-05-11
Dari [m1:@PHL General Santos], kapal induk KRI dr. Soeharso mengangkut [m2:PHL.REF korban topan]; [m3:IDN.MIL Lantamal Manado] {e1 merawat} mereka gratis, dan [m4:PHL.GOV konsul jenderal] {e2 menyampaikan penghargaan}.
e1 m3 > m2 AID actual 2012-05-11/none ctx=disasters
e2 m4 > m3 SUPPORT actual 2012-05-11/none ctx=disasters

### Antara 2018-10-05
"<<q1 Penjarah {e1 akan ditembak di tempat}>>," kata [m1:IDN.COP Kapolres Donggala] menyusul {e2 penjarahan} toko-toko oleh [m2:IDN.CVL warga] yang kelaparan; [m3:IDN.GOV Mendagri Tjahjo Kumolo] membantah pernah {e3 menyuruh} mereka mengambil.
e1 m1 > m2 THREATEN threatened 2018-10-05/none mode=violence ctx=disasters
e3 m3 > m2 REQUEST denied 2018-10-05/none ctx=disasters
q1 m1 direct cue=kata
e2 m2 > m4 PROTEST actual 2018-09-30/none mode=riot ctx=disasters
[m4:IDN.BUS Pemilik minimarket] mengungsi.

### Tribun Timur 2013-12-10
Bila bupati menolak turun, [m1:IDN.EDU pengunjuk rasa] {e1 mengancam akan mendirikan tenda}; [m2:IDN.COP Kapolres] {e2 mengancam balik} akan menyita tenda itu.
e1 m1 > m3 THREATEN threatened 2013-12-10/none ctx=executive
e2 m2 > m1 THREATEN threatened 2013-12-10/none mode=restrict ctx=executive
Kantor [m3:IDN.GOV Bupati Enrekang] tutup.

### Kompas 2010-09-29
Perusakan kafe merembet jadi perang etnis di Tarakan. [m1:IDN.MIL TNI] {e1 mengirim} dua kapal untuk {e2 mengungsikan} [m2:IDN.CVL 35 ribu warga]; tokoh [m3:IDN.CVL Tidung] dan [m4:IDN.CVL Bugis] akhirnya {e3 meneken delapan butir perdamaian}.
e1 m1 > m2 AID actual 2010-09-29/none ctx=religion_ethnicity
e2 m1 > m2 AID actual 2010-09-29/none ctx=religion_ethnicity
e3 m3 > m4 SUPPORT actual 2010-09-29/none ctx=religion_ethnicity

### Pontianak Post 2001-02-24
Kapal [m1:IDN.MIL KRI Teluk Sampit] {e1 membawa pergi} dua ribu [m2:IDN.REF warga Madura] dari pelabuhan Sampit sementara [m3:IDN.CVL milisi Dayak] {e2 memburu} yang tertinggal. [m4:IDN.COP Polisi setempat], anehnya, malah {e3 baku tembak} dengan [m5:IDN.MIL tentara].
e1 m1 > m2 AID actual 2001-02-24/none ctx=religion_ethnicity
e2 m3 > m2 ASSAULT actual 2001-02-24/none ctx=religion_ethnicity
e3 m4 > m5 ASSAULT actual 2001-02-24/none mode=firearms ctx=religion_ethnicity

### Tempo.co 2017-08-26
Selasa malam [m1:IDN.COP Bareskrim] {e1 menciduk} [m2:IDN.CRM tiga pengelola Saracen]. [m3:IDN.OPP Gerindra] membantah {e2 membayar} mereka.
e1 m1 > m2 COERCE actual 2017-08-22/day mode=arrest ctx=misinformation
e2 m3 > m2 AID denied 2017-08-26/none ctx=misinformation

### Republika 2016-12-02 headline
Aksi 212: [m1:IDN.GOV Jokowi] {e1 Salat Bareng} [m2:IDN.REL Massa], [m3:IDN.COP Polisi] {e2 Angkut} [m4:IDN.ELI Sri Bintang] dengan Tuduhan Makar
e2 m3 > m4 COERCE actual 2016-12-02/none mode=arrest ctx=repression
e1 m1 > m2 CONSULT actual 2016-12-02/none ctx=religion_ethnicity

### Kompas.com 2018-08-30
[m1:IDN.GOV Bawaslu] {e1 meloloskan} [m2:IDN.PTY bekas napi korupsi] menjadi caleg. [m3:IDN.GOV KPU] {e2 tetap mencoret} nama-nama itu sampai ada putusan [m4:IDN.JUD Mahkamah Agung].
e1 m1 > m2 CONCEDE actual 2018-08-30/none ctx=election
e2 m3 > m2 REJECT actual 2018-08-30/none ctx=election

### Kompas.com 2023-03-02
PN Jakarta Pusat {e1 menghukum} [m1:IDN.GOV KPU] menunda pemilu. Gugatan itu berasal dari [m2:IDN.PTY Partai Prima]. [m3:IDN.GOV Hasyim Asy'ari] {e2 menyatakan banding}, [m4:IDN.GOV Mahfud MD] {e3 menilai} [m5:IDN.JUD hakim] melampaui kewenangan.
e1 m5 > m1 SANCTION actual 2023-03-02/none ctx=election,legal
e2 m3 > m5 REJECT actual 2023-03-02/none ctx=election,legal
e3 m4 > m5 ACCUSE actual 2023-03-02/none mode=disapprove ctx=election,legal

### Harian Analisa 2019-11-13
Seorang [m1:ISIS.REB mahasiswa berjaket ojol] {e1 meledakkan dirinya} di halaman [m2:IDN.COP Polrestabes Medan]. Siang itu [m3:IDN.COP Densus] {e2 menggerebek} rumah mertuanya di Belawan; [m4:IDN.COP Kapolda] {e3 memperketat penjagaan} semua markas.
e1 m1 > m2 ASSAULT actual 2019-11-13/none mode=explosives ctx=terrorism
e2 m3 > m1 COERCE actual 2019-11-13/none mode=seize ctx=terrorism
e3 m4 > m1 MOBILIZE actual 2019-11-13/none mode=police ctx=terrorism

### Jubi 2024-03-22
Video {e1 penyiksaan} [m1:IDN.CVL warga Puncak, Definus Kogoya,] viral. [m2:IDN.MIL Kapendam Cenderawasih] mulanya {e2 membantah}; [m3:IDN.MIL Pangdam Izak Pangemanan] kemudian {e3 meminta maaf} dan {e4 menahan} [m4:IDN.MIL tiga belas prajurit Yonif 300].
e1 m4 > m1 ASSAULT actual 2024-02-03/none mode=torture ctx=human_rights
e2 m2 > m1 REJECT actual 2024-03-22/none ctx=human_rights
e3 m3 > m1 SUPPORT actual 2024-03-22/none ctx=human_rights
e4 m3 > m4 COERCE actual 2024-03-22/none mode=arrest ctx=human_rights

### Tempo.co 2019-01-17
Tujuh belas tahun kemudian, pelaku {e1 penyiraman} [m1:IDN.JUD Novel Baswedan] belum dibekuk. [m2:IDN.COP Tim gabungan Polri] tidak {e2 menuduh} [m3:IDN.COP jenderal mana pun], tetapi {e3 akan memeriksa} dua mantan kapolda.
e2 m2 > m3 ACCUSE denied 2019-01-17/none mode=allege ctx=corruption
e3 m2 > m3 ACCUSE planned 2019-01-17/none mode=investigate ctx=corruption
e1 m4 > m1 ASSAULT actual 2017-04-11/day ctx=corruption bg
[m4:IDN.UNK Dua orang bermotor] itu mengenakan helm.

### Kompas.com 2020-07-16 none
[m1:IDN.JUD PN Jakarta Utara] menempati gedung sewaan di Jalan Gajah Mada selama renovasi. Ketua pengadilan mengatakan persidangan anak digelar di lantai tiga.

### Detikcom 2020-07-16
[m1:IDN.JUD Majelis hakim] {e1 mengganjar} [m2:IDN.COP dua polisi aktif] hukuman dua dan satu setengah tahun. [m3:IDN.JUD Novel] menyebutnya sandiwara; [m4=m3 penyidik KPK itu] {e2 minta} [m5:IDN.GOV Presiden] membentuk TGPF.
e1 m1 > m2 SANCTION actual 2020-07-16/none mode=convict ctx=legal
e2 m4 > m5 REQUEST requested 2020-07-16/none ctx=legal

### Ekuatorial 2019-06-13
Kanal [m1:IDN.AGR petani Desa Baru] {e1 ditimbun} [m2:IDN.BUS perusahaan HTI]; sebagai balasan, ekskavatornya {e2 disita} ramai-ramai. [m3:IDN.GOV BRG] {e3 mengirim tim} menengahi.
e1 m2 > m1 COERCE actual 2019-06-13/none ctx=environment
e2 m1 > m2 PROTEST actual 2019-06-13/none mode=obstruct ctx=environment
e3 m3 > m1,m2 CONSULT actual 2019-06-13/none mode=third-party ctx=environment

### Kompas 2009-12-17
Ucapan Gubernur [m1:IDN.GOV BI] bahwa Century harus diselamatkan {e1 ditanggapi} [m2:IDN.LEG Pansus] dengan {e2 imbauan nonaktif} kepada [m3:IDN.GOV Boediono] dan [m4:IDN.GOV Sri Mulyani]. [m5:IDN.GOV Presiden Yudhoyono] {e3 tidak memenuhinya}.
e2 m2 > m3,m4 REQUEST requested 2009-12-17/none mode=change ctx=corruption
e3 m5 > m2 REJECT actual 2009-12-17/none mode=change ctx=corruption
e1 m2 > m1 REJECT actual 2009-12-17/none ctx=corruption

### Fajar 2009-12-09
Di Makassar, peringatan hari antikorupsi {e1 berakhir rusuh}: [m1:IDN.EDU mahasiswa] {e2 melempari} restoran [m2:USA.BUS KFC] dan pos [m3:IDN.COP polisi], yang {e3 membalas dengan pentungan}.
e2 m1 > m2,m3 PROTEST actual 2009-12-09/day mode=riot ctx=corruption
e3 m3 > m1 ASSAULT actual 2009-12-09/day mode=beat ctx=corruption
e1 m1 > m3 PROTEST actual 2009-12-09/day mode=riot ctx=corruption

### Antara 2009-11-25
Akhirnya [m1:IDN.COP Polri] {e1 menerbitkan SP3} untuk [m2:IDN.JUD Bibit dan Chandra], mengikuti {e2 saran} [m3:IDN.GOV Presiden SBY]; [m4:IDN.JUD Kejaksaan] {e3 menyusul dengan SKPP}.
e1 m1 > m2 CONCEDE actual 2009-11-25/none ctx=corruption
e2 m3 > m1 REQUEST requested 2009-11-23/day mode=yield ctx=corruption
e3 m4 > m2 CONCEDE actual 2009-11-25/none ctx=corruption

### Liputan6.com 2015-06-02
[m1:IDN.JUD KPK] {e1 tidak jadi menahan} [m2:IDN.ELI Hadi Poernomo] karena kalah praperadilan, dan terpaksa {e2 mengembalikan} dokumen yang {e3 disita}.
e1 m1 > m2 COERCE denied 2015-06-02/none mode=arrest ctx=corruption
e2 m1 > m2 RETREAT actual 2015-06-02/none mode=return ctx=corruption
e3 m1 > m2 COERCE actual 2015-05-01/month mode=seize ctx=corruption bg

### Waspada 2009-02-03
Menuntut Provinsi Tapanuli, [m1:IDN.CVL pengunjuk rasa] {e1 menyerbu} ruang paripurna dan {e2 memukuli} [m2:IDN.LEG Ketua DPRD Abdul Azis Angkat] hingga tewas. [m3:IDN.GOV Mendagri Mardiyanto] {e3 menghentikan pembahasan} pemekaran.
e1 m1 > m2 PROTEST actual 2009-02-03/none mode=riot ctx=territory
e2 m1 > m2 ASSAULT actual 2009-02-03/none mode=beat ctx=territory
e3 m3 > m1 REJECT actual 2009-02-03/none ctx=territory

### Kompas.com 2012-12-27
[m1:IDN.LEG DPRD Garut] secara aklamasi {e1 mengusulkan pemberhentian} [m2:IDN.GOV Aceng Fikri]. [m3:IDN.JUD MA] {e2 mengabulkannya}; sang bupati {e3 berdalih} dirinya dizalimi.
e1 m1 > m2 REQUEST requested 2012-12-21/none mode=change ctx=gender
e2 m3 > m1 CONCEDE actual 2012-12-27/none ctx=legal
e3 m2 > m1 REJECT actual 2012-12-27/none ctx=gender

### SCMP ID 2018-10-09
[m1:MMR.JRN Wa Lone dan Kyaw Soe Oo] tetap {e1 mendekam}; [m2:MMR.GOV Aung San Suu Kyi] {e2 membela} putusan [m3:MMR.JUD hakim]: mereka dihukum bukan karena jurnalisme.
e2 m2 > m3 SUPPORT actual 2018-10-09/none ctx=rights_freedoms
e1 m3 > m1 COERCE actual 2018-10-09/none mode=arrest ctx=rights_freedoms

### Bangkok Post ID 2020-10-15
Pukul empat pagi [m1:THA.GOV Prayuth] {e1 mengumumkan keadaan darurat berat}. Pemimpin aksi [m2:THA.OPP Anon Nampa] {e2 dicokok}; [m3:THA.EDU mahasiswa] {e3 membalas dengan berkumpul} di Ratchaprasong sambil mengangkat tiga jari.
e1 m1 > m3 COERCE actual 2020-10-15/none mode=martial-law ctx=pro_democracy
e2 m4 > m2 COERCE actual 2020-10-15/none mode=arrest ctx=repression
e3 m3 > m1 PROTEST actual 2020-10-15/none mode=demo ctx=pro_democracy
[m4:THA.COP Polisi Bangkok] bersenjata lengkap.

### Kompas.com 2020-10-24
Ditekan jalanan, [m1:THA.GOV perdana menteri Thailand itu] {e1 mencabut maklumat darurat} tetapi {e2 menampik} tuntutan [m2:THA.OPP demonstran] agar mundur.
e1 m1 > m2 CONCEDE actual 2020-10-22/none ctx=pro_democracy
e2 m1 > m2 REJECT actual 2020-10-24/none mode=change ctx=pro_democracy

### Post-Courier 2022-07-18
Pembantaian di Enga menewaskan delapan belas [m1:PNG.CVL warga Porgera]. [m2:PNG.GOV Marape] {e1 menerjunkan} 150 [m3:PNG.MIL tentara] dan {e2 meminta} [m4:AUS.GOV Canberra] membantu logistik pemilu.
e1 m2 > m1 MOBILIZE actual 2022-07-18/none mode=troops ctx=religion_ethnicity
e2 m2 > m4 REQUEST requested 2022-07-18/none mode=assist ctx=election

### RNZ 2024-01-11
Rabu Hitam di [m1:@PNG Port Moresby]: [m2:PNG.COP polisi] {e1 mogok} sebab gajinya dipotong, [m3:PNG.CVL massa] {e2 menjarah} toko, dan [m4:PNG.GOV perdana menteri] {e3 menetapkan keadaan darurat} dua pekan.
e1 m2 > m4 PROTEST actual 2024-01-10/day mode=strike ctx=economic
e2 m3 > m5 PROTEST actual 2024-01-10/day mode=riot ctx=economic
e3 m4 > m3 COERCE actual 2024-01-11/none mode=martial-law ctx=executive
[m5:PNG.BUS Para pedagang] kehilangan segalanya.

### Antara 2012-07-06
[m1:IDN.MIL TNI AU] {e1 memaksa turun} pesawat Cessna [m2:PNG.GOV yang membawa wakil perdana menteri Papua Nugini]; tudingan {e2 nyaris menabrak} itu {e3 dibantah} Jakarta.
e1 m1 > m2 COERCE denied 2011-11-29/none mode=seize ctx=military
e3 m3 > m2 REJECT actual 2012-01-06/none ctx=military
e2 m1 > m2 COERCE denied 2011-11-29/none ctx=military
[m3:IDN.GOV Djoko Suyanto] menyebut pesawat itu hanya diidentifikasi.

### Kompas.com 2022-09-29 headline
[m1:IDN.GOV Pemkot Bandar Lampung] {e1 Kosongkan} Pasar Griya Sukarame, [m2:IDN.CVL Pedagang] Mengungsi ke [m3:IDN.CVL Kantor LBH]
e1 m1 > m2 COERCE actual 2022-09-29/none mode=deport ctx=human_security

### Kompas.com 2016-01-14
Lima teroris [m1:ISIS.REB pendukung Bahrun Naim] {e1 menembaki} pos polisi Sarinah. Tak sampai empat jam, kata [m2:IDN.COP Kombes Krishna Murti], [m3:IDN.COP pasukannya] {e2 melumpuhkan} semua. [m4:USA.GOV Gedung Putih] {e3 mengutuk keras} serangan itu dan {e4 siap membantu}.
e1 m1 > m3 ASSAULT actual 2016-01-14/none mode=firearms ctx=terrorism
e2 m3 > m1 ASSAULT actual 2016-01-14/none mode=firearms ctx=terrorism
e3 m4 > m1 ACCUSE actual 2016-01-14/none mode=disapprove ctx=terrorism
e4 m4 > m3 AGREE planned 2016-01-14/none ctx=terrorism

### JawaPos.com 2023-07-27
[m1:IDN.JUD Alexander Marwata] {e1 menyalahkan} [m2:IDN.JUD penyelidiknya] atas OTT [m3:IDN.MIL Kabasarnas Henri Alfiandi]. Besoknya [m4:IDN.JUD pimpinan KPK] {e2 meminta maaf} kepada [m5:IDN.MIL Puspom TNI]; pegawai {e3 memprotes}, direktur penyidikan mundur.
e1 m1 > m2 ACCUSE actual 2023-07-27/none mode=disapprove ctx=corruption
e2 m4 > m5 SUPPORT actual 2023-07-27/none ctx=corruption
e3 m2 > m4 PROTEST actual 2023-07-27/none ctx=corruption
