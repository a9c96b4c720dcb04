### Kompas.com 2019-09-19
Setelah tiga pekan bersikeras, [m1:IDN.GOV Menteri Ketenagakerjaan] akhirnya {e1 melunak} dan {e2 mencabut surat edaran} soal upah per jam yang {e3 diprotes} [m2:IDN.LAB serikat buruh] di [m3:@IDN Tangerang].
e1 m1 > m2 CONCEDE actual 2019-09-19/none ctx=economic
e2 m1 > m2 CONCEDE actual 2019-09-19/none ctx=economic
e3 m2 > m1 PROTEST actual 2019-09-19/none ctx=economic

### Tempo.co 2016-04-12
[m1:IDN.GOV Pemerintah Provinsi DKI Jakarta] {e1 meratakan} ratusan rumah di bantaran kali, Senin (11/4), meski [m2:IDN.CVL warga] {e2 menolak pindah} ke rumah susun; [m3:IDN.CVL LBH Jakarta] {e3 menilai} langkah [m4=m1 pemda] itu melanggar hak atas tempat tinggal.
e1 m1 > m2 COERCE actual 2016-04-11/day mode=deport ctx=human_rights
e2 m2 > m1 REJECT actual 2016-04-12/none mode=yield ctx=human_rights
e3 m3 > m4 ACCUSE actual 2016-04-12/none mode=disapprove ctx=human_rights

### detikNews 2020-11-05 headline
[m1:IDN.LEG Bupati Nonaktif] Dua Kali {e1 Mangkir} dari Panggilan [m2:IDN.JUD KPK], Penyidik {e2 Ancam Jemput Paksa}
e1 m1 > m2 REJECT actual 2020-11-05/none mode=meet ctx=corruption,legal
e2 m2 > m1 THREATEN threatened 2020-11-05/none mode=arrest ctx=corruption,legal

### Jubi.id 2021-10-11
Lima truk [m1:IDN.MIL prajurit nonorganik] {e1 didatangkan} ke [m2:@IDN Kiwirok] setelah pos [m21=m1 mereka] {e2 diberondong} [m3:TPNPB.REB TPNPB] dua hari sebelumnya, kata [m4:IDN.REL seorang pastor] yang meminta namanya tidak disebut.
e1 m1 > m3 MOBILIZE actual 2021-10-11/none mode=troops ctx=military,territory said=m4
e2 m3 > m1 ASSAULT actual 2021-10-09/day mode=firearms ctx=military,territory said=m4

### Antara 2006-12-15
[m1:IDN.MIL Tentara Nasional Indonesia] dan [m2:MYS.MIL Angkatan Tentera Malaysia] {e1 berpatroli bersama} di garis batas [m3:@IDN Kalimantan] mulai bulan ini, hasil {e2 sidang komite perbatasan} [m4=m1+m2 kedua angkatan] di [m5:@IDN Jakarta] bulan lalu.
e1 m1 > m2 COOPERATE actual 2006-12-15/none ctx=military,territory
e2 m1 > m2 CONSULT actual 2006-11-01/month ctx=military,territory

### Republika 2013-07-23
[m1:IDN.REL Front Pembela Islam] {e1 membantah} [m2:IDN.COP Polres Kendal] yang {e2 menyebut} anggota [m3=m1 ormas itu] {e3 merusak} warung [m4:IDN.CVL warga Sukorejo] saat melakukan sweeping.
e1 m1 > m2 REJECT actual 2013-07-23/none ctx=religion_ethnicity
e2 m2 > m1 ACCUSE actual 2013-07-23/none mode=allege ctx=religion_ethnicity,crime
e3 m3 > m4 ASSAULT denied 2013-07-23/none mode=destroy ctx=religion_ethnicity

### CNN Indonesia 2022-03-10
[m1:RUS.GOV Rusia] {e1 bersedia membuka} koridor kemanusiaan dari [m2:@UKR Mariupol] bila [m3:UKR.GOV Kiev] menjamin keselamatan konvoi, ujar [m4:RUS.MIL juru bicara Kementerian Pertahanan Rusia]; [m5=m3 pemerintah Ukraina] {e2 menganggap} tawaran itu tipu muslihat.
e1 m1 > m3 CONCEDE hypothetical 2022-03-10/none ctx=human_security,military said=m4
e2 m5 > m1 ACCUSE actual 2022-03-10/none mode=disapprove ctx=military

### SINDOnews 2017-08-09 headline
{e1 Digertak} [m1:USA.GOV Trump], [m2:PRK.GOV Korut] {e2 Ancam Tembakkan} Rudal ke Pangkalan [m3:USA.MIL AS] di [m4:@GUM Guam]
e1 m1 > m2 THREATEN threatened 2017-08-09/none mode=violence ctx=cbrn,military
e2 m2 > m3 THREATEN threatened 2017-08-09/none mode=violence ctx=cbrn,military

### Tribun Jabar 2018-02-21
[m1:IDN.COP Satpol PP Kota Bandung] {e1 menyegel} kantor [m2:IDN.BUS sebuah perusahaan tekstil] yang membuang limbah ke Citarum, tetapi {e2 urung menyita} mesinnya setelah [m3:IDN.LAB para karyawan] {e3 mengadang} petugas di pintu gerbang.
e1 m1 > m2 COERCE actual 2018-02-21/none mode=restrict ctx=environment
e2 m1 > m2 CONCEDE actual 2018-02-21/none ctx=environment
e3 m3 > m1 PROTEST actual 2018-02-21/none mode=obstruct ctx=environment

### VOA Indonesia 2018-05-10
[m1:PRK.GOV Korea Utara] {e1 memulangkan} [m2:USA.CVL tiga warga Amerika keturunan Korea] yang pernah divonis sebagai mata-mata, dan [m3:USA.GOV Menlu Mike Pompeo], yang {e2 menjemput [m21=m2 mereka] di} [m4:PRK.GOV Pyongyang], {e3 berterima kasih} kepada [m5:PRK.GOV Kim Jong Un].
e1 m1 > m2 RETREAT actual 2018-05-10/none mode=release ctx=diplomatic
e2 m3 > m4 CONSULT actual 2018-05-10/none mode=visit ctx=diplomatic
e3 m3 > m5 SUPPORT actual 2018-05-10/none ctx=diplomatic

### Jawa Pos 2015-10-02
[m1:IDN.AGR Petani penolak tambang pasir] di [m2:@IDN Lumajang] {e1 dikeroyok hingga tewas} oleh [m3:IDN.CVL preman suruhan kepala desa]. [m4:IDN.GOV Komnas HAM] {e2 meminta} [m5:IDN.COP Polda Jawa Timur] mengambil alih perkara, dan [m6=m5 polda] {e3 menyanggupi}.
e1 m3 > m1 ASSAULT actual 2015-10-02/none mode=beat ctx=natural_resource,crime
e2 m4 > m5 REQUEST requested 2015-10-02/none mode=assist ctx=human_rights
e3 m6 > m4 AGREE planned 2015-10-02/none ctx=human_rights,legal

### BBC Indonesia 2021-10-01
[m1:MMR.MIL Junta Myanmar] {e1 tidak mengizinkan} [m2:ASEAN utusan khusus ASEAN] menemui [m3:MMR.PTY Aung San Suu Kyi], dengan alasan [m4=m3 pemimpin yang digulingkan itu] masih menjalani sidang.
e1 m1 > m2 REJECT actual 2021-10-01/none mode=meet ctx=diplomatic,pro_democracy

### Kompas 1998-05-21
[m1:IDN.EDU Mahasiswa] yang sudah empat hari {e1 menduduki} gedung [m2:IDN.LEG parlemen] bersorak ketika [m3:IDN.GOV Presiden Soeharto] membacakan {e2 pernyataan berhenti} di [m21:@IDN Istana], Kamis pagi, setelah [m5:IDN.GOV empat belas menteri] {e3 ogah bergabung} dalam kabinet baru [m4=m3 sang jenderal].
e1 m1 > m3 PROTEST actual 1998-05-21/none mode=obstruct ctx=pro_democracy
e2 m3 > m1 RETREAT actual 1998-05-21/day mode=resign ctx=executive,pro_democracy
e3 m5 > m3 REJECT actual 1998-05-21/none ctx=executive

### Bisnis.com 2014-01-13
Mulai kemarin [m1:IDN.GOV pemerintah Indonesia] {e1 melarang} ekspor bijih mentah, dan [m2:USA.BUS PT Freeport Indonesia] {e2 tidak menutup kemungkinan menggugat} [m3=m1 Jakarta] ke arbitrase internasional.
e1 m1 > m2 COERCE actual 2014-01-12/day mode=restrict ctx=natural_resource,economic
e2 m2 > m3 ACCUSE hypothetical 2014-01-13/none mode=allege ctx=legal,natural_resource

### Antara 2012-09-03
[m1:IDN.COP Densus 88] {e1 menggerebek} rumah kontrakan di [m2:@IDN Solo] dan {e2 menggelandang} [m3:IDN.REB seorang terduga anggota jaringan teror], Minggu (2/9); [m4:IDN.COP Mabes Polri] {e3 menepis} tudingan [m5:IDN.CVL keluarga] bahwa [m6=m3 ia] {e4 disiksa}.
e1 m1 > m3 COERCE actual 2012-09-02/day mode=seize ctx=terrorism
e2 m1 > m3 COERCE actual 2012-09-02/day mode=arrest ctx=terrorism
e3 m4 > m5 REJECT actual 2012-09-03/none ctx=terrorism,human_rights
e4 m1 > m6 ASSAULT denied 2012-09-03/none mode=torture ctx=terrorism,human_rights

### Media Indonesia 2010-08-31
[m1:IDN.GOV Presiden Yudhoyono] {e1 enggan memutus} hubungan dengan [m2:MYS.GOV Malaysia] sekalipun [m3:IDN.LEG sejumlah anggota DPR] {e2 menyerukan} sikap lebih keras atas {e3 penahanan} [m4:IDN.GOV tiga petugas pengawas perikanan] oleh [m5:MYS.COP polisi laut negeri jiran].
e1 m1 > m3 REJECT actual 2010-08-31/none mode=change ctx=diplomatic
e2 m3 > m1 REQUEST requested 2010-08-31/none mode=change ctx=diplomatic
e3 m5 > m4 COERCE actual 2010-08-31/none mode=arrest ctx=territory,diplomatic

### Kumparan 2019-10-20 none
[m1:IDN.GOV Presiden terpilih] dan [m2:IDN.GOV wakilnya] tiba di gedung [m3:IDN.LEG MPR] pukul dua siang bersama 17 kepala negara sahabat. [m4:MYS.GOV Perdana Menteri Mahathir Mohamad] duduk di baris depan, di sebelah [m5:SGP.GOV koleganya dari Singapura].

### Tempo.co 2023-09-12
[m1:IDN.COP Aparat gabungan] {e1 menembakkan gas air mata} ke arah [m2:IDN.CVL warga Rempang] yang {e2 menolak digusur} demi proyek [m3:IDN.BUS PT Makmur Elok Graha]. Delapan orang {e3 diangkut} ke markas polresta, dan [m4:IDN.LEG Fraksi PKS DPR] {e4 mendesak} [m5:IDN.COP Kapolri] membebaskan [m6=m2 mereka].
e1 m1 > m2 ASSAULT actual 2023-09-12/none mode=crowd-control ctx=repression,natural_resource
e2 m2 > m3 REJECT actual 2023-09-12/none mode=yield ctx=natural_resource
e3 m1 > m2 COERCE actual 2023-09-12/none mode=arrest ctx=repression
e4 m4 > m5 REQUEST requested 2023-09-12/none mode=yield ctx=repression

### Viva.co.id 2011-11-19
[m1:AUS.GOV Perdana Menteri Julia Gillard] dan [m2:USA.GOV Presiden Barack Obama] {e1 sepakat menempatkan} 2.500 marinir di [m3:@AUS Darwin]. [m4:CHN.GOV Kementerian Luar Negeri China] {e2 mempertanyakan} waktunya, sedangkan [m5:IDN.GOV Menlu Marty Natalegawa] {e3 mengingatkan} [m6=m1+m2 kedua sekutu] agar tidak memicu lingkaran ketegangan.
e1 m1 > m2 AGREE planned 2011-11-19/none ctx=military
e2 m4 > m1,m2 ACCUSE actual 2011-11-19/none mode=disapprove ctx=military
e3 m5 > m6 REQUEST requested 2011-11-19/none mode=change ctx=military

### Cenderawasih Pos 2019-08-30
[m1:IDN.GOV Kementerian Komunikasi dan Informatika] {e1 memutus akses internet} bagi [m2:IDN.CVL warga Papua] sejak Rabu (21/8), sedangkan [m3:IDN.COP Polri] {e2 menambah} enam kompi [m4:IDN.COP Brimob] menyusul kerusuhan di [m5:@IDN Jayapura].
e1 m1 > m2 COERCE actual 2019-08-21/day mode=censor ctx=rights_freedoms,repression
e2 m3 > m2 MOBILIZE actual 2019-08-30/none mode=police ctx=repression

### Okezone 2016-07-12 headline
Kalah di Arbitrase, [m1:CHN.GOV Beijing] {e1 Ogah Tunduk} pada Putusan [m2:PCA Den Haag]
e1 m1 > m2 REJECT actual 2016-07-12/none mode=yield ctx=territory,legal

### Liputan6.com 2008-01-28
[m1:TLS.GOV Presiden Jose Ramos-Horta] {e1 terbang ke} [m2:@IDN Solo] untuk melayat dan {e2 memuji} [m3:IDN.ELI mendiang Soeharto] sebagai tokoh yang membangun negerinya; [m4:TLS.CVL sejumlah keluarga korban] di [m5:@TLS Dili] {e3 menyesalkan} ucapan [m6=m1 sang presiden].
e1 m1 > m3 CONSULT actual 2008-01-28/none mode=visit ctx=diplomatic
e2 m1 > m3 SUPPORT actual 2008-01-28/none ctx=diplomatic
e3 m4 > m6 ACCUSE actual 2008-01-28/none mode=disapprove ctx=human_rights

### Antara 2005-01-02
Sebuah [m1:USA.MIL gugus kapal induk Amerika Serikat] {e1 menurunkan} makanan dan obat dengan helikopter bagi [m2:IDN.CVL korban tsunami] di [m3:@IDN Meulaboh], sementara [m4:GAM.REB Gerakan Aceh Merdeka] {e2 mengumumkan penghentian tembak-menembak} sepihak dengan [m5:IDN.MIL TNI].
e1 m1 > m2 AID actual 2005-01-02/none ctx=disasters,human_security
e2 m4 > m5 CONCEDE actual 2005-01-02/none ctx=disasters,territory

### Tribunnews 2024-07-22
[m1:CHN.GOV Beijing] dan [m2:PHL.GOV Manila] {e1 mencapai pengertian sementara} soal pasokan ke kapal BRP Sierra Madre; sehari kemudian [m3=m2 pihak Filipina] {e2 menyanggah} bahwa [m4=m2 mereka] {e3 setuju melapor} lebih dulu.
e1 m1 > m2 AGREE planned 2024-07-22/none ctx=territory,diplomatic
e2 m3 > m1 REJECT actual 2024-07-22/none ctx=territory,diplomatic
e3 m4 > m1 CONCEDE denied 2024-07-22/none ctx=territory,diplomatic

### Serambi Indonesia 2003-05-19
Pukul nol-nol dini hari tadi [m1:IDN.GOV Presiden Megawati Soekarnoputri] {e1 memberlakukan darurat militer} di [m2:@IDN Aceh] setelah {e2 perundingan} dengan [m3:GAM.REB GAM] di [m4:@JPN Tokyo] gagal; [m5:IDN.MIL pasukan terjun payung] {e3 diterjunkan} di Takengon untuk mengejar [m6=m3 gerilyawan].
e1 m1 > m3 COERCE actual 2003-05-19/day mode=martial-law ctx=territory,military
e2 m1 > m3 CONSULT actual 2003-05-19/none ctx=territory,diplomatic
e3 m5 > m6 MOBILIZE actual 2003-05-19/day mode=troops ctx=military,territory

### CNBC Indonesia 2019-06-29
[m1:USA.GOV Donald Trump] {e1 setuju menunda} kenaikan tarif terhadap barang [m2:CHN.GOV China] dan {e2 membolehkan} [m21:USA.BUS perusahaan AS] kembali menjual komponen kepada [m3:CHN.BUS Huawei].
e1 m1 > m2 CONCEDE actual 2019-06-29/none ctx=economic
e2 m1 > m3 CONCEDE actual 2019-06-29/none ctx=economic,technology

### JPNN 2014-12-01
[m1:IDN.PTY Kubu Agung Laksono] {e1 menduduki} kantor pusat Golkar, sedangkan [m2:IDN.PTY kubu Aburizal Bakrie] {e2 memecat} [m3=m1 para penentang] dari kepengurusan dan {e3 menolak duduk semeja} sebelum gedung dikosongkan.
e1 m1 > m2 COERCE actual 2014-12-01/none mode=seize ctx=political_institutions
e2 m2 > m3 SANCTION actual 2014-12-01/none mode=expel ctx=political_institutions
e3 m2 > m1 REJECT actual 2014-12-01/none mode=meet ctx=political_institutions

### Detikcom 2022-06-03 none
Survei terbaru menempatkan [m1:IDN.GOV gubernur petahana] di urutan teratas dengan 31 persen, disusul [m2:IDN.PTY ketua partai] dan [m3:IDN.GOV seorang menteri]. Angka kesalahan sekitar tiga persen.

### Suara Pembaruan 1999-09-27
[m1:IDN.MIL Satu batalyon zeni] {e1 meninggalkan} [m2:@TLS Dili] dengan kapal perang seminggu setelah [m3:INTERFET pasukan multinasional] mendarat. [m4:AUS.MIL Mayjen Peter Cosgrove] mengatakan peralihan tugas dengan [m5:IDN.MIL perwira TNI] {e2 dibicarakan setiap pagi}.
e1 m1 > m3 RETREAT actual 1999-09-27/none mode=withdraw ctx=military,peacekeeping
e2 m4 > m5 CONSULT actual 1999-09-27/none ctx=military,peacekeeping
rel m4 leads m3

### Kontan 2018-12-21
[m1:IDN.BUS Inalum] {e1 membeli} saham divestasi [m2:USA.BUS Freeport] seharga 3,85 miliar dolar, dan pada hari yang sama [m3:IDN.GOV pemerintah] menerbitkan izin usaha pertambangan khusus bagi [m4=m2 perusahaan itu] sampai 2041.
e1 m1 > m2 COOPERATE actual 2018-12-21/none ctx=natural_resource,economic

### Tempo.co 2017-04-12
Sampai kemarin belum ada yang mengaku {e1 menyiram air keras} ke wajah [m1:IDN.JUD penyidik KPK Novel Baswedan]. [m2:IDN.GOV Presiden Joko Widodo] {e2 mengutuk} perbuatan itu dan {e3 memerintahkan} [m3:IDN.COP Kapolri] mencari [m4:UAF pelakunya]; [m5:IDN.CVL Pusat Kajian Antikorupsi UGM] {e4 menuntut} tim gabungan, usul yang {e5 diabaikan} [m6=m2 Istana].
e1 m4 > m1 ASSAULT actual 2017-04-12/none mode=unconventional ctx=corruption,crime
e2 m2 > m4 ACCUSE actual 2017-04-12/none mode=disapprove ctx=corruption
e3 m2 > m3 REQUEST requested 2017-04-12/none mode=change ctx=corruption,legal
e4 m5 > m2 REQUEST requested 2017-04-12/none mode=change ctx=corruption
e5 m6 > m5 REJECT actual 2017-04-12/none mode=change ctx=corruption

### Sindonews 2020-12-08 headline
{e1 Penembakan} Enam [m1:IDN.REL Laskar FPI]: [m2:IDN.COP Polda Metro] Sebut Membela Diri, [m3:IDN.GOV Komnas HAM] {e2 Selidiki}
e1 m2 > m1 ASSAULT actual 2020-12-08/none mode=firearms ctx=religion_ethnicity,repression
e2 m3 > m2 ACCUSE actual 2020-12-08/none mode=investigate ctx=human_rights

### Antara 2007-04-27
[m1:SGP.GOV Singapura] dan [m2:IDN.GOV Indonesia] {e1 meneken perjanjian ekstradisi} di [m3:@IDN Tampaksiring], Bali, Jumat. Namun [m4:IDN.LEG Komisi I DPR] {e2 tidak mau meratifikasi} karena naskah itu dipaketkan dengan pakta pertahanan.
e1 m1 > m2 SUPPORT actual 2007-04-27/day ctx=legal,diplomatic
e2 m4 > m1 REJECT actual 2007-04-27/none ctx=legal,military

### Mongabay Indonesia 2019-04-18
[m1:IDN.JUD Pengadilan Negeri Palangkaraya] {e1 memenangkan gugatan} [m2:IDN.CVL warga Kalimantan Tengah] atas kebakaran hutan 2015. [m3:IDN.GOV Menteri Lingkungan Hidup dan Kehutanan] {e2 menyatakan banding}, sementara [m4:IDN.CVL Walhi] {e3 mengimbau} [m5=m3 pemerintah] legawa menerima kekalahan.
e1 m1 > m3 SANCTION actual 2019-04-18/none mode=convict ctx=environment,legal
e2 m3 > m1 REJECT actual 2019-04-18/none mode=yield ctx=environment,legal
e3 m4 > m5 REQUEST requested 2019-04-18/none mode=yield ctx=environment,legal

### Republika 2003-03-21
Ribuan [m1:IDN.REL anggota Nahdlatul Ulama dan Muhammadiyah] {e1 berdoa bersama menentang} {e2 invasi} [m2:USA.MIL pasukan Amerika] ke [m3:IRQ.GOV Irak] seusai salat Jumat. [m4:IDN.GOV Wakil Presiden Hamzah Haz] {e3 mengecam keras} [m5:USA.GOV Washington], tetapi {e4 menolak tuntutan} [m6=m1 massa] agar duta besar dipanggil pulang.
e1 m1 > m2 PROTEST actual 2003-03-21/none mode=demo ctx=religion_ethnicity,military
e2 m2 > m3 ASSAULT actual 2003-03-21/none ctx=military
e3 m4 > m5 ACCUSE actual 2003-03-21/none mode=disapprove ctx=military
e4 m4 > m6 REJECT actual 2003-03-21/none mode=change ctx=diplomatic

### Kompas.id 2024-02-15
Jika hasil rekapitulasi menunjukkan kecurangan, [m1:IDN.PTY tim hukum pasangan nomor tiga] {e1 akan membawa} [m2:IDN.GOV KPU] ke [m3:IDN.JUD Mahkamah Konstitusi]. [m4:IDN.GOV Ketua KPU] {e2 menyangkal} [m5=m4 lembaganya] menggelembungkan suara untuk [m6:IDN.PTY calon lain].
e1 m1 > m2 ACCUSE hypothetical 2024-02-15/none mode=allege ctx=election,legal
e2 m4 > m1 REJECT actual 2024-02-15/none ctx=election

### Tribun Timur 2013-01-22
Begitu [m21=m2 polisi] {e1 melepaskan} enam rekannya, [m1:IDN.EDU mahasiswa Universitas Hasanuddin] {e2 membuka kembali} jalan yang diblokade sejak siang. [m2:IDN.COP Kapolrestabes Makassar] {e3 minta maaf} kepada [m3:IDN.EDU rektor].
e1 m2 > m1 RETREAT actual 2013-01-22/none mode=release ctx=repression
e2 m1 > m2 RETREAT actual 2013-01-22/none mode=access ctx=repression
e3 m2 > m3 SUPPORT actual 2013-01-22/none ctx=repression

### VOA Indonesia 2012-03-14
[m1:IDN.GOV Indonesia] dan [m2:PNG.GOV Papua Nugini] {e1 bertukar data intelijen} mengenai lalu lintas senjata di [m3:@PNG Vanimo], kata [m4:IDN.MIL Pangdam Cenderawasih], yang {e2 dijadwalkan bertamu} ke [m5:@PNG Port Moresby] bulan depan.
e1 m1 > m2 COOPERATE actual 2012-03-14/none ctx=intelligence,territory said=m4
e2 m4 > m2 AGREE planned 2012-04-01/month ctx=diplomatic

### BBC Indonesia 2016-08-25
[m1:GBR.GOV Inggris] {e1 menarik mundur} pelatih militernya dari [m2:@KEN Nanyuki] dan {e2 mengurangi bantuan} kepada [m3:KEN.GOV Kenya] setelah [m4:KEN.COP polisi negara itu] {e3 menembak} [m5:KEN.CVL demonstran oposisi].
e1 m1 > m3 RETREAT actual 2016-08-25/none mode=withdraw ctx=military
e2 m1 > m3 SANCTION actual 2016-08-25/none mode=discontinue ctx=military,human_rights
e3 m4 > m5 ASSAULT actual 2016-08-25/none mode=firearms ctx=repression

### Antara 2021-06-07
[m1:IDN.GOV Bupati Sangihe] tidak dilibatkan ketika [m2:IDN.GOV Kementerian ESDM] memberi konsesi kepada [m3:IDN.BUS PT Tambang Mas Sangihe], kata [m4:IDN.CVL koalisi Selamatkan Sangihe Ikekeuhage] yang {e2 mengadukan} [m5=m2 kementerian] ke [m6:IDN.JUD PTUN Jakarta].
e2 m4 > m5 ACCUSE actual 2021-06-07/none mode=allege ctx=natural_resource,legal

### Kompas.com 2025-08-31
Hanya berselang sehari dari {e1 penjarahan} rumah [m1:IDN.LEG tiga anggota DPR] oleh [m2:IDN.CVL massa], [m3:IDN.LEG pimpinan Dewan] {e2 menghapus} tunjangan perumahan. [m4:IDN.GOV Presiden] {e3 memerintahkan} [m5:IDN.MIL TNI] dan [m6:IDN.COP Polri] menindak tegas perusuh. [m7:IDN.EDU BEM SI] {e4 menganggap} langkah itu terlambat, tetapi [m8=m7 mereka] {e5 menunda} aksi susulan.
e1 m2 > m1 PROTEST actual 2025-08-30/day mode=riot ctx=legislative
e2 m3 > m2 CONCEDE actual 2025-08-31/none ctx=legislative,economic
e3 m4 > m5,m6 REQUEST requested 2025-08-31/none mode=change ctx=repression
e4 m7 > m3 ACCUSE actual 2025-08-31/none mode=disapprove ctx=legislative
e5 m8 > m3 CONCEDE actual 2025-08-31/none ctx=legislative

### Detikcom 2009-06-04
[m1:IDN.MIL Kapal patroli KRI Untung Suropati] {e1 menghalau} kapal [m2:MYS.MIL Tentera Laut Diraja Malaysia] dari [m3:@IDN Ambalat], Kamis (4/6), dan [m4:IDN.MIL Mabes TNI] {e2 menyiagakan} empat pesawat tempur di [m5:@IDN Tarakan]. [m6:MYS.GOV Menteri Pertahanan Ahmad Zahid Hamidi] {e3 berjanji menahan} angkatan lautnya agar tidak masuk lagi.
e1 m1 > m2 COERCE actual 2009-06-04/day mode=restrict ctx=territory,military
e2 m4 > m2 MOBILIZE actual 2009-06-04/none mode=weapons ctx=military,territory
e3 m6 > m1 CONCEDE planned 2009-06-04/none ctx=territory,military

### Tirto.id 2017-07-12
Di bawah aturan baru, [m1:IDN.GOV pemerintah] {e1 bisa membubarkan} [m2:IDN.CVL ormas mana pun] tanpa lewat pengadilan; [m3:IDN.GOV Menko Polhukam] {e2 menampik anggapan} bahwa aturan itu {e3 menyasar} [m4:IDN.REL kelompok Islam].
e1 m1 > m2 COERCE hypothetical 2017-07-12/none mode=restrict ctx=rights_freedoms
e2 m3 > m4 REJECT actual 2017-07-12/none ctx=rights_freedoms,religion_ethnicity
e3 m1 > m4 COERCE denied 2017-07-12/none mode=restrict ctx=rights_freedoms,religion_ethnicity

### CNN Indonesia 2015-04-28 headline
Jelang {e1 Eksekusi}, [m1:AUS.GOV Canberra] {e2 Mohon} [m2:IDN.GOV Jakarta] Ampuni [m3:AUS.CRM Dua Terpidana Bali Nine]
e1 m2 > m3 ASSAULT planned 2015-04-28/none mode=targeted ctx=illegal_drugs,legal
e2 m1 > m2 REQUEST requested 2015-04-28/none mode=yield ctx=illegal_drugs,legal

### Pikiran Rakyat 2015-12-17
[m1:IDN.GOV Menteri Perhubungan] {e1 menarik kembali} larangan terhadap [m2:IDN.BUS ojek daring] hanya dua belas jam setelah surat itu tersiar, menyusul {e2 teguran} [m3:IDN.GOV Presiden Jokowi] lewat Twitter.
e1 m1 > m2 CONCEDE actual 2015-12-17/none ctx=economic,technology
e2 m3 > m1 ACCUSE actual 2015-12-17/none mode=disapprove ctx=economic,technology

### Merdeka.com 2014-08-14
[m1:IDN.PTY Kubu Prabowo-Hatta] menyurati [m2:UN PBB]? [m3:IDN.PTY Juru bicara tim] {e1 membenarkan ada rencana meminta} audit pemilu, namun {e2 menyangkal} kabar bahwa [m4=m1 koalisinya] sudah {e3 mengirim utusan} ke [m5:@USA New York].
e1 m1 > m2 REQUEST planned 2014-08-14/none mode=assist ctx=election said=m3
e3 m4 > m2 CONSULT denied 2014-08-14/none mode=visit ctx=election said=m3
e2 m3 > m2 REJECT actual 2014-08-14/none ctx=election

### Antara 2018-09-30
[m1:IDN.GOV Pemerintah] semula {e1 tidak membuka pintu} bagi [m2:? relawan asing], tetapi setelah jumlah korban di [m3:@IDN Palu] melewati delapan ratus, [m4:IDN.GOV Presiden Jokowi] {e2 menerima tawaran bantuan} dari [m5:SGP.GOV Singapura], [m6:JPN.GOV Jepang], dan [m7:AUS.GOV Australia].
e1 m1 > m2 REJECT actual 2018-09-30/none mode=assist ctx=disasters
e2 m4 > m5,m6,m7 AGREE planned 2018-09-30/none ctx=disasters,human_security

### Tempo.co 2012-12-10
[m1:IDN.GOV Menpora Andi Mallarangeng] {e1 melepaskan jabatannya} sehari sesudah [m2:IDN.JUD KPK] {e2 mencekalnya} ke luar negeri, dan [m3:IDN.PTY Partai Demokrat] {e3 menghargai} keputusan [m4=m1 kadernya] itu.
e1 m1 > m3 RETREAT actual 2012-12-10/none mode=resign ctx=corruption,executive
e2 m2 > m1 COERCE actual 2012-12-09/day mode=restrict ctx=corruption,legal
e3 m3 > m4 SUPPORT actual 2012-12-10/none ctx=corruption

### Harian Jogja 2014-05-30
Rumah [m1:IDN.CVL Direktur Galang Press] di Sleman {e1 diserang} [m2:IDN.CVL sekelompok orang berjubah] ketika [m3:IDN.REL jemaat Katolik] berdoa rosario. [m4:IDN.GOV Sultan Hamengku Buwono X] {e2 mengingatkan} [m5:IDN.COP kepolisian daerah] agar tak membiarkan kekerasan.
e1 m2 > m1,m3 ASSAULT actual 2014-05-30/none mode=beat ctx=religion_ethnicity
e2 m4 > m5 REQUEST requested 2014-05-30/none mode=change ctx=religion_ethnicity

### SINDOnews 2019-09-14
[m1:HOUTHI.REB Kelompok Houthi] mengaku {e1 mengirim sepuluh drone} ke kilang [m2:SAU.BUS Saudi Aramco] di [m3:@SAU Abqaiq]. [m4:USA.GOV Menlu Mike Pompeo] {e2 menyalahkan} [m5:IRN.GOV Teheran], tuduhan yang {e3 ditepis} [m6:IRN.GOV Menlu Javad Zarif]; [m7:SAU.GOV Riyadh] sendiri {e4 menahan diri dari pembalasan}.
e1 m1 > m2 ASSAULT actual 2019-09-14/none mode=drone ctx=military,natural_resource said=m1
e2 m4 > m5 ACCUSE actual 2019-09-14/none mode=allege ctx=military
e3 m6 > m4 REJECT actual 2019-09-14/none ctx=military
e4 m7 > m5 CONCEDE actual 2019-09-14/none ctx=military

### Waspada 2011-08-20
[m1:IDN.AGR Ratusan petani Mesuji] {e1 menuntut} [m2:IDN.GOV Menteri Kehutanan] mencabut izin [m3:IDN.BUS PT Silva Inhutani], perusahaan yang {e2 dituduh mengusir} [m4=m1 mereka] dengan bantuan [m5:IDN.COP pamswakarsa].
e1 m1 > m2 REQUEST requested 2011-08-20/none mode=change ctx=natural_resource
e2 m1 > m3 ACCUSE actual 2011-08-20/none mode=allege ctx=natural_resource,human_rights

### Liputan6.com 2021-02-10
[m1:MMR.CVL Pengunjuk rasa] yang {e1 memenuhi} jalan-jalan [m2:@MMR Naypyidaw] disambut {e2 peluru karet} [m3:MMR.COP polisi]. [m4:NZL.GOV Perdana Menteri Jacinda Ardern] {e3 membekukan kontak tingkat tinggi} dengan [m5:MMR.MIL militer Myanmar] dan {e4 melarang} [m6:MMR.MIL para jenderalnya] masuk [m7:@NZL Selandia Baru].
e1 m1 > m5 PROTEST actual 2021-02-10/none mode=demo ctx=pro_democracy
e2 m3 > m1 ASSAULT actual 2021-02-10/none mode=crowd-control ctx=repression
e3 m4 > m5 SANCTION actual 2021-02-10/none mode=discontinue ctx=diplomatic,pro_democracy
e4 m4 > m6 SANCTION actual 2021-02-10/none mode=discontinue ctx=diplomatic,pro_democracy

### Kompas 2000-06-22
Dengan suara bergetar [m1:IDN.GOV Presiden Abdurrahman Wahid] {e1 menawarkan dialog} kepada [m2:OPM.REB tokoh-tokoh Papua merdeka] dan {e2 mengizinkan} bendera Bintang Kejora dikibarkan asal lebih rendah daripada Merah Putih.
e1 m1 > m2 AGREE actual 2000-06-22/none ctx=territory
e2 m1 > m2 CONCEDE actual 2000-06-22/none ctx=territory,rights_freedoms

### Kompas.com 2013-03-23
[m1:IDN.MIL Belasan anggota Kopassus] {e1 menerobos} Lapas Cebongan dan {e2 menghabisi} [m2:IDN.CRM empat tahanan] [m3:IDN.COP Polda DIY], Sabtu dini hari. [m4:IDN.MIL Panglima Kodam Diponegoro] semula {e3 membantah} keterlibatan [m5=m1 anak buahnya].
e1 m1 > m3 ASSAULT actual 2013-03-23/day ctx=crime
e2 m1 > m2 ASSAULT actual 2013-03-23/day mode=firearms ctx=crime
e3 m4 > m3 REJECT actual 2013-03-23/none ctx=crime,military

### Tribun Kaltim 2016-06-24
Kapal tunda berbendera [m1:@IDN Indonesia] kembali dibajak; tujuh [m2:IDN.LAB pelaut] {e1 ditawan} [m3:ASG.REB Abu Sayyaf]. [m4:IDN.GOV Menteri Pertahanan Ryamizard Ryacudu] mengatakan [m5:PHL.GOV Manila] {e2 mempersilakan} [m6:IDN.MIL TNI] masuk perairannya bila pembajakan terulang.
e1 m3 > m2 ASSAULT actual 2016-06-24/none mode=abduct ctx=terrorism
e2 m5 > m6 COOPERATE hypothetical 2016-06-24/none ctx=military,terrorism said=m4

### Radar Banyuwangi 2018-01-24
Karena {e1 berdemo} dengan spanduk bergambar palu arit menentang tambang emas [m3:IDN.BUS PT Bumi Suksesindo], [m1:IDN.CVL aktivis Budi Pego] {e2 diganjar} sepuluh bulan penjara oleh [m2:IDN.JUD Pengadilan Negeri Banyuwangi].
e1 m1 > m3 PROTEST actual 2018-01-24/none mode=demo ctx=environment
e2 m2 > m1 SANCTION actual 2018-01-24/none mode=convict ctx=legal,environment

### CNN Indonesia 2020-03-02
[m1:TUR.GOV Presiden Recep Tayyip Erdogan] {e1 membuka gerbang} perbatasan ke [m2:GRC.GOV Yunani] bagi [m3:SYR.REF para pengungsi Suriah]; [m4:GRC.COP aparat Yunani] {e2 memukul mundur} [m5=m3 mereka] dengan gas air mata dan [m6:GRC.GOV Athena] {e3 menghentikan penerimaan permohonan suaka} selama sebulan.
e1 m1 > m3 RETREAT actual 2020-03-02/none mode=access ctx=migration
e2 m4 > m5 ASSAULT actual 2020-03-02/none mode=crowd-control ctx=migration
e3 m6 > m5 REJECT actual 2020-03-02/none mode=assist ctx=migration,asylum

### Antara NTB 2012-01-26
Sebelum {e1 membakar} kantor [m21=m2 bupati], [m1:IDN.CVL massa] dua kali {e2 mendesak} [m2:IDN.GOV Bupati Bima] membatalkan izin [m3:IDN.BUS PT Sumber Mineral Nusantara]. Dua hari setelahnya [m4=m2 bupati] {e3 menyerah}: izin dicabut selamanya.
e1 m1 > m2 PROTEST actual 2012-01-26/none mode=riot ctx=natural_resource
e2 m1 > m2 REQUEST requested 2012-01-26/none mode=change ctx=natural_resource
e3 m2 > m1 CONCEDE actual 2012-01-26/none ctx=natural_resource

### Suara.com 2022-11-15 none
[m1:IDN.GOV Presiden Joko Widodo], [m2:USA.GOV Joe Biden], dan [m3:CHN.GOV Xi Jinping] mengenakan batik saat jamuan makan malam di [m4:@IDN Garuda Wisnu Kencana]. [m5:RUS.GOV Sergei Lavrov] sudah terbang pulang sore harinya.

### Republika 2018-05-13
Tiga gereja di [m1:@IDN Surabaya] {e1 diguncang bom} yang dibawa satu keluarga [m2:JAD.REB anggota JAD]; [m3:IDN.REL PGI] {e2 mengajak} [m4:IDN.REL umat] tidak takut, dan [m5:IDN.REL PBNU] {e3 menugaskan} [m6:IDN.REL Banser] membantu menjaga ibadah [m7:IDN.REL jemaat].
e1 m2 > m7 ASSAULT actual 2018-05-13/none mode=suicide-attack ctx=terrorism,religion_ethnicity
e2 m3 > m4 REQUEST requested 2018-05-13/none mode=change ctx=religion_ethnicity
e3 m5 > m7 AID actual 2018-05-13/none ctx=religion_ethnicity,terrorism

### Tempo.co 2020-10-16 headline
[m1:IDN.MIL Panglima] {e1 Tawarkan Pengawalan}, [m2:IDN.GOV Tim Pencari Fakta Intan Jaya] {e2 Menolak Halus}
e1 m1 > m2 AGREE actual 2020-10-16/none ctx=human_rights,military
e2 m2 > m1 REJECT actual 2020-10-16/none mode=assist ctx=human_rights,military

### DW Indonesia 2019-04-11
[m1:ECU.GOV Ekuador] {e1 mencabut suaka} [m2:AUS.CVL Julian Assange], yang tujuh tahun bersembunyi di kedutaannya di [m3:@GBR London], dan {e2 mempersilakan} [m4:GBR.COP kepolisian Metropolitan] masuk untuk {e3 menyeret} [m5=m2 pendiri WikiLeaks itu] keluar.
e1 m1 > m2 SANCTION actual 2019-04-11/none mode=discontinue ctx=asylum
e2 m1 > m4 COOPERATE actual 2019-04-11/none ctx=asylum,legal
e3 m4 > m5 COERCE actual 2019-04-11/none mode=arrest ctx=legal
