### Kompas.com 2023-02-11 none
[m1:IDN.COP Polisi] masih mencari pemilik motor matik yang ditinggalkan di tepi Sungai Brantas. Warga melaporkannya kepada [m2:IDN.GOV ketua RT] pada Sabtu pagi.

### Antara 2021-09-19 none
Kontingen [m1:@IDN Jawa Barat] memimpin perolehan medali sementara PON dengan 58 emas, di atas [m2:@IDN DKI Jakarta] dan tuan rumah [m3:@IDN Papua].

### detikFinance 2024-04-16 none
Rupiah menembus Rp16.200 per dolar AS begitu pasar dibuka kembali. [m1:IDN.GOV Gubernur BI Perry Warjiyo] mengatakan cadangan devisa memadai, sementara [m2:IDN.GOV Sri Mulyani] mengikuti sidang tahunan di [m3:@USA Washington].

### Tribun Jogja 2019-06-05 none
Grebeg Syawal dihadiri [m1:IDN.GOV Sri Sultan Hamengku Buwono X] serta para bupati. Lima gunungan diarak dari Siti Hinggil; satu di antaranya dibawa ke [m2:@IDN Pakualaman].

### Serambi Indonesia 2022-01-14 none
Buaya sepanjang tiga meter yang meresahkan warga Trumon masuk perangkap. [m1:IDN.GOV BKSDA] membawanya ke penangkaran dengan truk milik [m2:IDN.COP polsek].

### Jawa Pos 2018-04-30 none
[m1:IDN.GOV Risma] mewakili kotanya menerima penghargaan dari majalah luar negeri. Dalam sambutan dua menit, [m2=m1 wali kota perempuan pertama Surabaya itu] bercerita tentang taman.

### Sindonews 2016-10-03 none
Perampok bersenjata airsoft menggasak toko emas di Ciledug. Pelaku berjumlah empat orang, ujar [m1:IDN.COP Kapolsek], dan kabur memakai dua sepeda motor.

### Tempo.co 2014-10-27 none
Kabinet beranggotakan 34 menteri, delapan di antaranya perempuan. [m1:IDN.GOV Susi Pudjiastuti], pengusaha lulusan SMP, memegang kelautan; [m2:IDN.GOV Retno Marsudi], bekas duta besar di [m3:@NLD Den Haag], menjadi menlu.

### Republika 2017-01-24 none
[m1:IDN.REL Sekolah tinggi milik Muhammadiyah] di [m2:@IDN Kupang] mempunyai lebih banyak mahasiswa Katolik daripada Islam, demikian sebuah penelitian yang dibukukan.

### Kompas.com 2022-08-21 none
Tim forensik gabungan menyerahkan hasil autopsi ulang kepada [m1:IDN.COP penyidik]. Menurut [m2:IDN.MED dr Ade Firmansyah], ada lima luka tembak masuk dan empat keluar.

### Antara 2013-08-29 none
[m1:MYS.GOV Datuk Seri Zahid Hamidi] berdarah Jawa; kakeknya merantau dari [m2:@IDN Kulon Progo]. [m3=m1 Ia] fasih berbahasa Jawa dan gemar gudeg.

### Bangka Pos 2020-02-29 none
Harga lada putih di tingkat petani turun menjadi Rp43 ribu per kilogram. [m1:IDN.GOV Dinas Pertanian] mencatat luas tanam menyusut sejak 2017, sedangkan ekspor ke [m2:@VNM Vietnam] naik tipis.

### Liputan6.com 2015-05-02 none
[m1:PHL.CVL Manny Pacquiao] kalah angka dari Floyd Mayweather di [m2:@USA Las Vegas]. Petinju yang juga [m3:PHL.LEG anggota kongres] itu mengeluhkan bahunya.

### Kaltim Post 2023-10-02 none
Produksi batu bara kabupaten itu tahun lalu 74 juta ton, separuhnya dikirim ke [m1:@CHN Tiongkok] dan [m2:@IND India]. [m3:IDN.GOV Bupati Edi Damansyah] membacakan angka tersebut dalam pidato ulang tahun daerah.

### Waspada 2011-07-18 none
Sembilan orang luka-luka setelah atap tribun roboh pada laga PSMS melawan [m1:? tim tamu dari Pekanbaru]. [m2:IDN.COP Petugas] dan [m3:IDN.MED tim medis] mengangkut mereka dengan mobil bak terbuka.

### Pos Kupang 2019-08-30 none
Dua puluh tahun lalu, [m1:TLS.CVL 78,5 persen pemilih] memilih merdeka. Hari ini di [m2:@TLS Tasitolu], penduduk berpiknik; anak-anak lahir sesudah 1999 memenuhi pantai.

### Kumparan 2018-11-12 none
[m1:IDN.PTY Grace Natalie], bekas pembaca berita, mendirikan partainya pada 2014. [m2:IDN.PTY Raja Juli Antoni], sekjennya, dahulu ketua umum [m3:IDN.EDU Ikatan Pelajar Muhammadiyah].

### Detikcom 2022-11-01 none
Sidang ditunda sampai Selasa depan karena hakim ketua sakit. [m1:IDN.COP Bharada Richard Eliezer] meninggalkan ruangan lewat pintu belakang, mengenakan kemeja putih.

### Harian Kompas 1997-09-26 none
Pesawat Garuda GA-152 menabrak bukit di Sibolangit dalam perjalanan dari [m1:@IDN Jakarta] ke [m2:@IDN Medan]; seluruh 234 orang meninggal. [m3:IDN.GOV Menhub Haryanto Dhanutirto] meninjau lokasi Sabtu.

### Manado Post 2021-05-14 none
Ketupat dan nasi jaha memenuhi meja warga Kampung Jawa Tondano. Keturunan [m1:IDN.ELI pasukan Kiai Mojo] itu merayakan lebaran seminggu setelah Idulfitri.

### RNZ 2022-01-20 none
[m1:PNG.GOV Menteri Keuangan Ian Ling-Stuckey] memperkirakan ekonomi tumbuh 4,7 persen. Gas alam cair menyumbang sepertiga ekspor, terutama ke [m2:@JPN Jepang] dan [m3:@CHN Tiongkok].

### Bangkok Post ID 2016-10-14 none
Raja Bhumibol Adulyadej memerintah tujuh puluh tahun. [m1:THA.GOV Perdana Menteri Prayut Chan-o-cha] menyampaikan kabar wafatnya lewat televisi, didampingi [m2:THA.MIL perwira tinggi].

### Antara 2024-03-04 none
Ratusan satwa dilindungi mendiami pulau kecil milik [m1:IDN.BUS perusahaan wisata] itu. Menurut [m2:IDN.EDU peneliti IPB], populasi rusa tahun ini dua kali lipat.

### Tribun Batam 2019-10-08 none
Sebuah kapal tanker berbendera Panama kandas di dekat Pulau Takong. Dua puluh awaknya selamat, kata [m1:IDN.GOV KSOP]; cuaca sedang buruk.

### Medan Bisnis 2020-12-10 none
Hasil hitung cepat menunjukkan [m1:IDN.PTY Bobby-Aulia] 53 persen, [m2:IDN.PTY Akhyar-Salman] 46 persen. Partisipasi pemilih di [m3:@IDN Medan] hanya 46 persen, menurut [m4:IDN.GOV KPU].

### Jubi 2023-10-10 none
Festival noken di [m1:@IDN Nabire] memamerkan rajutan dari delapan suku. [m2:IDN.CVL Mama Magdalena] menjual yang paling besar seharga dua juta rupiah kepada [m3:IDN.GOV penjabat gubernur].

### Kompas.com 2020-11-03
Semua hadir: [m1:IDN.COP kapolda], [m2:IDN.MIL pangdam], [m3:IDN.LEG ketua DPRD], [m4:IDN.REL ketua NU]. Hanya [m5:IDN.GOV bupati] yang {e1 enggan bertemu} [m6:IDN.LAB perwakilan buruh].
e1 m5 > m6 REJECT actual 2020-11-03/none mode=meet ctx=economic

### Tribunnews 2016-02-20
[m1:IDN.COP Krishna Murti], yang namanya melambung sejak bom Sarinah, mendampingi [m2:IDN.GOV Ahok] meninjau Kalijodo. Di sana [m3:IDN.CVL Daeng Aziz] {e1 menantang} [m4=m2 sang gubernur] berdebat di [m5:IDN.GOV Komnas HAM].
e1 m3 > m4 REQUEST requested 2016-02-20/none mode=meet ctx=human_security

### Antara 2016-02-29
Kalijodo rata tanah: [m1:IDN.COP lima ribu aparat] {e1 mengamankan} pembongkaran, dan [m2:IDN.CVL penghuni] {e2 mengosongkan} rumahnya tanpa perlawanan.
e1 m1 > m2 MOBILIZE actual 2016-02-29/day mode=police ctx=human_security
e2 m2 > m1 RETREAT actual 2016-02-29/none ctx=human_security

### SINDOnews 2015-08-20
Relokasi Kampung Pulo ricuh; [m1:IDN.CVL warga] {e1 membakar} alat berat [m2:IDN.GOV pemprov], dan [m3:IDN.COP Brimob] {e2 menembakkan} gas air mata ke dalam gang. [m4:IDN.COP Tito Karnavian] menyebut 27 orang {e3 diamankan}.
e1 m1 > m2 PROTEST actual 2015-08-20/day mode=riot ctx=human_security
e2 m3 > m1 ASSAULT actual 2015-08-20/day mode=crowd-control ctx=repression
e3 m3 > m1 COERCE actual 2015-08-20/day mode=arrest ctx=repression said=m4

### Riau Pos 2022-08-01
Sidang Bupati Kuansing dihadiri [m1:IDN.PTY pengurus Golkar], [m2:IDN.CVL LSM], dan dua lusin [m3:IDN.JRN wartawan]. [m4:IDN.JUD Hakim Dahlan] {e1 menghukum} [m5:IDN.GOV Andi Putra] lima tahun tujuh bulan.
e1 m4 > m5 SANCTION actual 2022-07-27/day mode=convict ctx=corruption

### VOA Indonesia 2018-02-15
Mantan menteri itu, yang pernah menjabat bersama [m1:IDN.ELI Boediono] dan kini mengajar di [m2:@AUS Canberra], {e1 mengkritik} kebijakan pangan [m3:IDN.GOV pemerintah]; [m4:IDN.GOV Amran Sulaiman] tidak menanggapi.
e1 m5 > m3 ACCUSE actual 2018-02-15/none mode=disapprove ctx=economic
Namanya [m5:IDN.ELI Gita Wirjawan].

### Antara 2023-04-03
Hadir pula [m1:MYS.GOV duta besar Malaysia] dan [m2:BRN.GOV konsul Brunei] ketika [m3:IDN.GOV BNPB] {e1 menyerahkan} tenda kepada [m4:IDN.GOV Pemkab Natuna] untuk [m5:IDN.REF korban longsor Serasan].
e1 m3 > m4,m5 AID actual 2023-04-03/none ctx=disasters

### Kontan 2019-11-29
Rapat itu diikuti [m1:IDN.BUS Kadin], [m2:IDN.BUS Apindo], [m3:IDN.GOV empat kementerian], dan wartawan [m4:#Antara Antara]. Satu-satunya kabar: [m5:IDN.LAB KSPI] {e1 memutuskan keluar} dari tim tripartit bentukan [m6:IDN.GOV Airlangga].
e1 m5 > m6 SANCTION actual 2019-11-29/none mode=discontinue ctx=economic

### BBC Indonesia 2021-02-08
Jalan Hledan penuh: perawat, biksu, guru. [m1:MMR.LAB Pegawai kereta] {e1 mogok}, [m2:MMR.COP polisi Naypyidaw] {e2 menyemprotkan air}, sedangkan di [m3:@IDN Jakarta], [m4:MMR.LAB buruh migran] hanya berdoa.
e1 m1 > m5 PROTEST actual 2021-02-08/none mode=strike ctx=pro_democracy
e2 m2 > m1 ASSAULT actual 2021-02-08/none mode=crowd-control ctx=repression
[m5:MMR.MIL Jenderal Min Aung Hlaing] berpidato di televisi.

### Kompas.com 2022-09-05
Dengan kawalan [m1:IDN.COP patwal], [m2:IDN.GOV Mensos Risma] {e1 membagikan} BLT BBM kepada [m3:IDN.CVL warga Jayapura]. Di Jakarta [m4:IDN.OPP Demokrat] {e2 mencela} bantuan itu sebagai obat pereda sakit kepala.
e1 m2 > m3 AID actual 2022-08-31/day ctx=economic
e2 m4 > m2 ACCUSE actual 2022-09-05/none mode=disapprove ctx=economic

### Tribun Sulteng 2022-02-12
Seorang demonstran, [m1:IDN.CVL Erfaldi], {e1 tertembak} polisi di Parigi Moutong saat massa {e2 menutup} Trans-Sulawesi menolak [m2:IDN.BUS tambang PT Trio Kencana]. [m3:IDN.COP Kapolda Rudy Sufahriadi] {e3 meminta maaf} kepada keluarga [m4=m1 almarhum].
e1 m5 > m1 ASSAULT actual 2022-02-12/day mode=firearms ctx=repression
e2 m1 > m2 PROTEST actual 2022-02-12/day mode=obstruct ctx=natural_resource
e3 m3 > m4 SUPPORT actual 2022-02-12/none ctx=repression
[m5:IDN.COP Bripka Hendra] belakangan dihukum.

### Antara 2024-12-03 none
Kota itu menampung museum, dua universitas, dan markas [m1:IDN.MIL Divisi Infanteri 2]. Pada abad ke-19, [m2:? seorang botanikus Belanda] membangun kebun raya di pinggirnya.

### Detikcom 2023-08-22 none
Nilai kualitas udara Jakarta mencapai 168, terburuk ketiga setelah [m1:@ARE Dubai] dan [m2:@PAK Lahore]. [m3:IDN.GOV Dinas Lingkungan Hidup] memasang alat pantau tambahan di dua belas kecamatan.

### Tempo.co 2012-02-17 none
[m1:IDN.LEG Wa Ode Nurhayati] dilahirkan di Wakatobi. [m2=m1 Politikus PAN itu] dikenal suka memasak dan memelihara dua belas kucing; ayahnya pensiunan [m3:IDN.MIL tentara].

### Malaysiakini 2019-02-02 none
[m1:MYS.PTY Calon Umno Mohd Hasan] memperoleh 7.243 suara di Rantau. Lawannya, [m2:MYS.OPP Dr Streram], tertinggal separuh; pemilihan berlangsung tenang di bawah hujan.

### Inquirer 2013-11-20 none
Haiyan berkecepatan 315 kilometer per jam. Menurut [m1:PHL.GOV PAGASA], topan itu membentuk gelombang setinggi lima meter di [m2:@PHL Tacloban]; [m3:PHL.GOV wali kota Alfred Romualdez] selamat di atap.

### Okezone 2023-05-20 none
Penyanyi dangdut itu kembali ke rumah orang tuanya di [m1:@IDN Banyuwangi]. Kepada [m2:#Okezone Okezone], manajernya mengatakan ia ingin menyelesaikan kuliah.
