### Antara 2015-07-30
[m1:MYS.GOV Perdana Menteri Najib Razak] {e1 memberhentikan} [m2:MYS.GOV wakilnya, Muhyiddin Yassin], Selasa (28/7), berikut empat menteri lain. [m3=m2 Dia] sebelumnya berkali-kali {e2 mempertanyakan} utang lembaga investasi 1MDB di depan umum. [m8:MYS.JUD Jaksa agung yang memimpin penyelidikan] turut {e3 diganti}. "<<q1 [m4=m1 Saya] dapat menerima perbedaan pendapat, tetapi tidak di muka publik>>," kata [m5=m1 sang perdana menteri]. Pihak oposisi, [m6:MYS.OPP Partai Keadilan Rakyat], {e4 berencana} menggelar rapat akbar di [m7:@MYS Kuala Lumpur] pada akhir Agustus.
e1 m1 > m2 SANCTION actual 2015-07-28/day ctx=executive,corruption
e2 m3 > m1 ACCUSE actual 2015-07-30/none mode=disapprove ctx=corruption bg
e3 m1 > m8 SANCTION actual 2015-07-28/none ctx=executive,corruption
e4 m6 > m1 PROTEST planned 2015-08-31/month mode=demo ctx=corruption
q1 m5 direct cue=kata

### Detikcom 2017-05-09
[m1:IDN.GOV Gubernur DKI Jakarta Basuki Tjahaja Purnama] dinyatakan bersalah menodai agama, Selasa (9/5). Majelis hakim [m2:IDN.JUD Pengadilan Negeri Jakarta Utara] {e1 menghukum} [m3=m1 terdakwa] dua tahun kurungan, lebih berat daripada tuntutan [m4:IDN.JUD jaksa]. [m5=m1 Ia] langsung {e2 dijebloskan} ke Rutan Cipinang. Tim pembelanya menyatakan akan banding. [m6:EU Delegasi Uni Eropa] menyampaikan {e3 keprihatinan} atas vonis tersebut, sedangkan [m7:IDN.REL Gerakan Nasional Pengawal Fatwa MUI] {e4 memuji} keberanian majelis.
e1 m2 > m3 SANCTION actual 2017-05-09/day mode=convict ctx=religion_ethnicity,legal
e2 m4 > m5 COERCE actual 2017-05-09/day mode=arrest ctx=legal,religion_ethnicity
e3 m6 > m2 ACCUSE actual 2017-05-09/none mode=disapprove ctx=rights_freedoms,legal
e4 m7 > m2 SUPPORT actual 2017-05-09/none ctx=religion_ethnicity,legal

### Kompas.com 2020-09-16
Di halaman Gedung Putih, Selasa (15/9), dua monarki Teluk {e1 membubuhkan tanda tangan} pada dokumen normalisasi dengan [m1:ISR.GOV Israel]. [m2:ARE.GOV Uni Emirat Arab] dan [m3:BHR.GOV Bahrain] menjadi negara Arab ketiga dan keempat yang mengakui negara Yahudi itu. {e2 Penandatanganan} tersebut disaksikan [m4:USA.GOV Donald Trump]. Di [m5:@PSE Ramallah], [m6:PSE.GOV Presiden Mahmoud Abbas] {e3 menyebutnya} pengkhianatan. Pada saat hampir bersamaan, dua roket ditembakkan dari Gaza ke arah [m7:ISR.CVL warga Ashdod]; [m8:HAMAS.REB faksi penguasa wilayah kantong itu] tidak mengaku bertanggung jawab.
e1 m2,m3 > m1 SUPPORT actual 2020-09-15/day ctx=diplomatic
e2 m2,m3 > m1 SUPPORT actual 2020-09-15/day ctx=diplomatic again
e3 m6 > m2,m3 ACCUSE actual 2020-09-16/none mode=disapprove ctx=diplomatic

### Radar Sulteng 2014-09-03
[m1:IDN.LAB Sekitar 300 sopir angkutan] memarkir kendaraannya melintang di depan kantor [m2:IDN.GOV wali kota] sejak pagi. [m7=m1 Mereka] menolak kenaikan retribusi terminal. Upaya [m3:IDN.COP Satlantas Polres Palu] {e1 membujuk} [m4=m1 para pengemudi] tidak berhasil, dan belasan mobil akhirnya {e2 diderek paksa}. [m5:IDN.GOV Kepala Dinas Perhubungan] lantas {e3 menunda pemberlakuan} tarif baru selama tiga bulan. [m6:IDN.LAB Ketua Organda] menyambutnya, tetapi {e4 meminta} penundaan itu dituangkan dalam surat keputusan.
e1 m3 > m4 REQUEST requested 2014-09-03/none mode=yield ctx=economic
e2 m3 > m4 COERCE actual 2014-09-03/none mode=seize ctx=economic
e3 m5 > m4 CONCEDE actual 2014-09-03/none ctx=economic
e4 m6 > m5 REQUEST requested 2014-09-03/none ctx=economic

### VOA Indonesia 2022-08-05
[m1:CHN.MIL Tentara Pembebasan Rakyat] meluncurkan sebelas rudal ke perairan di sekeliling pulau itu, Kamis (4/8). {e1 Latihan tembak} yang berlangsung empat hari tersebut dimulai sehari setelah {e2 kunjungan} [m2:USA.LEG Ketua DPR AS Nancy Pelosi] ke [m3:TWN.GOV Taipei]. Lima rudal jatuh di zona ekonomi eksklusif [m4:JPN.GOV Jepang], sehingga [m5=m4 Tokyo] {e3 menyampaikan protes}. Pihak yang sama juga {e4 dijatuhi larangan masuk} bersama keluarganya; [m6:CHN.GOV Kementerian Luar Negeri di Beijing] menyebut politikus tersebut provokator. [m7:TWN.MIL Militer di pulau itu] {e5 bersiaga penuh}.
e1 m1 > m3 MOBILIZE actual 2022-08-04/day mode=weapons ctx=military,territory
e2 m2 > m3 CONSULT actual 2022-08-03/day mode=visit ctx=diplomatic bg
e3 m5 > m1 ACCUSE actual 2022-08-05/none mode=disapprove ctx=military
e5 m7 > m1 MOBILIZE actual 2022-08-05/none mode=troops ctx=military
e4 m6 > m2 SANCTION actual 2022-08-05/none mode=restrict ctx=diplomatic

### Banjarmasin Post 2009-11-20
Pengelolaan hutan seluas 4.000 hektare itu selama ini dipegang [m1:IDN.BUS sebuah perusahaan kayu lapis] di [m2:@IDN Kotabaru]. Kini izinnya {e1 dibekukan} [m3:IDN.GOV Menteri Kehutanan Zulkifli Hasan] karena pohon ditebang di luar blok. [m4=m1 Perusahaan tersebut] {e2 membantah} telah {e3 merambah tanah adat} [m5:IDN.CVL suku Dayak Meratus]. [m6:WALHI.CVL Walhi Kalimantan Selatan] mengatakan pihaknya memiliki foto udara. Organisasi itu juga {e4 meminta} [m7:IDN.JUD kejaksaan] mengusut pejabat daerah yang meneken rekomendasi.
e1 m3 > m1 SANCTION actual 2009-11-20/none ctx=environment,natural_resource
e3 m4 > m5 COERCE denied 2009-11-20/none mode=seize ctx=natural_resource,territory
e2 m4 > m6 REJECT actual 2009-11-20/none ctx=natural_resource
e4 m6 > m7 REQUEST requested 2009-11-20/none ctx=environment,corruption

### Tempo.co 2021-02-15
Kendaraan lapis baja terlihat untuk pertama kali di jalan-jalan [m1:@MMR Yangon], Minggu (14/2) malam. [m2:MMR.MIL Junta] {e1 mengerahkannya} ketika [m3:MMR.LAB pegawai negeri], dari masinis hingga dokter, {e2 menolak masuk kerja}. Di [m4:@MMR Myitkyina] tembakan {e3 dilepaskan} ke arah [m5:MMR.CVL kerumunan di pembangkit listrik]. Masa penahanan [m6:MMR.ELI Aung San Suu Kyi], yang {e4 dibekuk} dalam kudeta 1 Februari, {e5 diperpanjang} dua hari. [m7:UN Utusan khusus PBB Christine Schraner Burgener] {e6 menghubungi} [m8:MMR.MIL wakil panglima Soe Win] lewat telepon.
e1 m2 > m3 MOBILIZE actual 2021-02-14/day mode=troops ctx=repression
e2 m3 > m2 PROTEST actual 2021-02-15/none mode=strike ctx=pro_democracy
e3 m2 > m5 ASSAULT actual 2021-02-14/day mode=firearms ctx=repression
e4 m2 > m6 COERCE actual 2021-02-01/day mode=arrest ctx=repression bg
e5 m2 > m6 COERCE actual 2021-02-15/none mode=arrest ctx=repression
e6 m7 > m8 CONSULT actual 2021-02-15/none mode=phone ctx=pro_democracy

### Republika 2018-05-09
"<<q1 Ini perjanjian yang mengerikan dan semestinya tidak pernah dibuat>>," kata [m1:USA.GOV Presiden Donald Trump] di [m2:@USA Gedung Putih], Selasa (8/5). Dengan pernyataan itu [m3=m1 Washington] {e1 keluar} dari kesepakatan nuklir 2015 dan segera {e2 memberlakukan lagi hukuman} terhadap penjualan minyak [m4:IRN.GOV Teheran]. Keputusan tersebut {e3 disesalkan} [m5:FRA.GOV Paris], [m6:DEU.GOV Berlin], dan [m7:GBR.GOV London]. [m8:ISR.GOV Benjamin Netanyahu] sebaliknya {e4 bertepuk tangan}. [m9:IRN.GOV Hassan Rouhani] mengatakan negaranya dapat {e5 memperkaya uranium lagi} bila haknya tidak dijamin.
e1 m3 > m4 REJECT actual 2018-05-08/day ctx=cbrn,diplomatic
e2 m3 > m4 SANCTION actual 2018-05-08/day mode=restrict ctx=economic,cbrn
e3 m5,m6,m7 > m3 ACCUSE actual 2018-05-09/none mode=disapprove ctx=cbrn,diplomatic
e4 m8 > m3 SUPPORT actual 2018-05-09/none ctx=cbrn
e5 m9 > m1 THREATEN threatened 2018-05-09/none ctx=cbrn
q1 m1 direct cue=kata

### Solopos 2016-06-13
Di rumah duka di [m1:@IDN Klaten], keluarga [m2:IDN.CRM Siyono] menerima rombongan [m3:IDN.REL Pimpinan Pusat Muhammadiyah]. Lelaki itu tewas setelah {e1 dibawa} [m4:IDN.COP Detasemen Khusus 88] pada 8 Maret. {e2 Pemukulan} dengan benda tumpul menyebabkan kematiannya, demikian hasil autopsi yang {e3 dibiayai} [m5=m3 organisasi itu]. Dua anggota satuan tersebut telah {e4 dijatuhi hukuman} mutasi oleh [m6:IDN.COP majelis etik Polri]. [m7:IDN.CVL KontraS] {e5 menilainya} terlalu ringan.
e1 m4 > m2 COERCE actual 2016-03-08/day mode=arrest ctx=terrorism,human_rights bg
e2 m4 > m2 ASSAULT actual 2016-03-08/none mode=beat ctx=human_rights,terrorism bg
e4 m6 > m4 SANCTION actual 2016-06-13/none ctx=legal,human_rights
e5 m7 > m6 ACCUSE actual 2016-06-13/none mode=disapprove ctx=human_rights
e3 m5 > m2 AID actual 2016-06-13/none ctx=human_rights bg

### Xinhua Indonesia 2018-09-19
Kedua pemimpin {e1 meneken} pernyataan bersama di [m1:@PRK Pyongyang], Rabu (19/9), pada hari kedua {e2 pertemuan puncak} mereka. [m2:PRK.GOV Kim Jong Un] {e3 berjanji membongkar} landasan uji mesin rudal di hadapan para ahli asing. Tuan rumah juga akan {e4 berkunjung} ke [m3:@KOR Seoul] tahun ini. [m4:KOR.GOV Moon Jae-in], tamunya, {e5 berpidato} di depan [m5:PRK.CVL 150.000 warga] di Stadion May Day. Kedua militer sepakat {e6 menghentikan latihan} di dekat garis demarkasi.
e1 m4 > m2 SUPPORT actual 2018-09-19/day ctx=diplomatic,military
e2 m4 > m2 CONSULT actual 2018-09-18/none mode=visit ctx=diplomatic
e3 m2 > m4 AGREE planned 2018-09-19/day ctx=cbrn
e4 m2 > m4 AGREE planned 2018-01-01/year mode=visit ctx=diplomatic
e6 m4 > m2 AGREE actual 2018-09-19/day ctx=military
e5 m4 > m5 CONSULT actual 2018-09-19/day ctx=diplomatic

### Harian Jogja 2010-12-13
Ribuan orang berpakaian adat memadati Jalan Malioboro. [m1:IDN.CVL Massa] itu {e1 menentang} usul [m2:IDN.GOV pemerintah pusat] agar gubernur dipilih lewat pemungutan suara. Sidang rakyat yang digelar [m3:IDN.LEG DPRD Daerah Istimewa Yogyakarta] siang harinya {e2 mendukung} penetapan [m4:IDN.GOV Sri Sultan Hamengku Buwono X]. Enam dari tujuh fraksi {e3 menolak} rancangan yang disusun [m5:IDN.GOV Kementerian Dalam Negeri]. Satu-satunya yang belum bersikap ialah [m6:IDN.PTY Partai Demokrat].
e1 m1 > m2 PROTEST actual 2010-12-13/none mode=demo ctx=political_institutions
e2 m3 > m4 SUPPORT actual 2010-12-13/none ctx=political_institutions
e3 m3 > m5 REJECT actual 2010-12-13/none ctx=political_institutions,legislative

### BBC Indonesia 2016-05-28
[m1:JPN.CVL Para penyintas bom atom] menangis ketika tamu dari seberang Pasifik meletakkan karangan bunga di [m2:@JPN Hiroshima]. {e1 Kunjungan} itu, Jumat (27/5), ialah yang pertama oleh [m3:USA.GOV presiden Amerika Serikat] yang sedang menjabat. [m4=m3 Barack Obama] tidak {e2 meminta maaf} atas {e3 pengeboman} 6 Agustus 1945. Sikap tersebut {e4 dimaklumi} [m5:JPN.GOV Perdana Menteri Shinzo Abe], tetapi {e5 dikecam} [m6:PRK.GOV Pyongyang] sebagai kemunafikan kekanak-kanakan.
e1 m3 > m5 CONSULT actual 2016-05-27/day mode=visit ctx=diplomatic
e2 m4 > m1 REJECT actual 2016-05-27/day ctx=reparations
e3 m3 > m1 ASSAULT actual 1945-08-06/day mode=unconventional ctx=military,cbrn bg
e4 m5 > m4 SUPPORT actual 2016-05-27/none ctx=diplomatic
e5 m6 > m4 ACCUSE actual 2016-05-28/none mode=disapprove ctx=diplomatic

### Lampung Post 2012-10-30
Dua hari {e1 pertikaian} antardesa di Kecamatan Way Panji menyebabkan belasan orang tewas dan ratusan rumah hangus. [m1:IDN.CVL Penduduk Balinuraga] diungsikan ke Sekolah Polisi Negara di [m2:@IDN Kemiling]. [m3:IDN.CVL Ribuan orang dari desa tetangga] {e2 menyerbu} permukiman itu Senin (29/10) siang. [m4:IDN.COP Brimob], yang kalah jumlah, tidak mampu membendung. [m5:IDN.GOV Gubernur Sjachroedin ZP] {e3 memfasilitasi} perundingan para tetua, sedangkan [m6:IDN.GOV pemerintah kabupaten] {e4 membagikan} beras dan selimut kepada [m7=m1 para pengungsi].
e1 m3 > m1 ASSAULT actual 2012-10-28/none ctx=religion_ethnicity
e2 m3 > m1 ASSAULT actual 2012-10-29/day ctx=religion_ethnicity again
e3 m5 > m1,m3 CONSULT actual 2012-10-30/none mode=third-party ctx=religion_ethnicity
e4 m6 > m7 AID actual 2012-10-30/none ctx=human_security

### Antara 2022-12-13
[m1:PER.GOV Presiden baru Dina Boluarte] {e1 menawarkan} pemilu dipercepat ke April 2024, tetapi [m2:PER.CVL para pendukung pendahulunya] tetap memblokade jalan raya. {e2 Penutupan jalan} terparah terjadi di [m3:@PER Apurímac]. Bandara [m4:@PER Arequipa] sempat diduduki sebelum {e3 direbut kembali} [m5:PER.COP kepolisian]. [m6:PER.ELI Pedro Castillo] {e4 dimakzulkan} dan ditahan pada 7 Desember sesudah mencoba {e5 membubarkan} [m7:PER.LEG Kongres]. [m8:MEX.GOV Mexico City], yang belum mengakui penggantinya, {e6 menyatakan siap} memberi suaka kepada keluarganya.
e1 m1 > m2 CONCEDE actual 2022-12-13/none ctx=election
e2 m2 > m1 PROTEST actual 2022-12-13/none mode=obstruct ctx=executive
e3 m5 > m2 COERCE actual 2022-12-13/none mode=seize ctx=repression
e4 m7 > m6 SANCTION actual 2022-12-07/day ctx=legislative,executive bg
e5 m6 > m7 COERCE actual 2022-12-07/day ctx=legislative,executive bg
e6 m8 > m6 AGREE actual 2022-12-13/none ctx=asylum

### Kabar Papua 2018-12-06
Evakuasi jenazah [m1:IDN.LAB pekerja jembatan PT Istaka Karya] di [m2:@IDN Nduga] terhambat kabut. Sedikitnya 16 orang ditemukan meninggal. [m3:TPNPB.REB TPNPB] mengaku melakukan {e1 pembantaian} itu dan menyebut para korban anggota militer yang menyamar. Klaim tersebut {e2 disangkal} [m4:IDN.MIL Kodam Cenderawasih]. Sehari sesudahnya pos TNI di Mbua {e3 diserbu} [m8=m3 kelompok yang sama] dan [m5:IDN.MIL seorang prajurit] gugur. [m6:IDN.GOV Presiden Joko Widodo] {e4 memerintahkan} [m7:IDN.MIL Panglima TNI] mengejar pelakunya.
e1 m3 > m1 ASSAULT actual 2018-12-06/none mode=firearms ctx=military,territory
e2 m4 > m3 REJECT actual 2018-12-06/none ctx=military
e3 m8 > m5 ASSAULT actual 2018-12-06/none mode=firearms ctx=military
e4 m6 > m7 REQUEST requested 2018-12-06/none ctx=military

### Reuters via Kontan 2015-07-14
Setelah 17 jam {e1 tawar-menawar} di [m1:@BEL Brussels], Senin (13/7), para pemimpin zona euro menyetujui perundingan dana talangan ketiga. [m2:GRC.GOV Alexis Tsipras] {e2 menerima} syarat yang sepekan sebelumnya {e3 ditolak} [m3:GRC.CVL pemilih] lewat referendum. Pinjaman baru sampai 86 miliar euro akan {e4 dikucurkan} bertahap oleh [m4:EU Brussels]. Menteri energinya, [m5:GRC.GOV Panagiotis Lafazanis], {e5 mencela} kesepakatan itu sebagai penyerahan diri. [m6:GRC.LAB Serikat pegawai negeri Adedy] akan {e6 mogok} selama sehari.
e1 m2 > m4 CONSULT actual 2015-07-13/day ctx=economic
e2 m2 > m4 CONCEDE actual 2015-07-13/day ctx=economic
e3 m3 > m4 REJECT actual 2015-07-06/week ctx=economic,election bg
e4 m4 > m2 AGREE planned 2015-07-14/none ctx=economic
e5 m5 > m2 ACCUSE actual 2015-07-14/none mode=disapprove ctx=economic
e6 m6 > m2 PROTEST planned 2015-07-14/none mode=strike ctx=economic

### Batam Pos 2020-05-11
Jenazah [m1:IDN.LAB tiga anak buah kapal] dilarung ke laut dari kapal berbendera asing, kata dua rekan mereka yang selamat. Perbudakan di atas kapal itu {e1 dituduhkan} kepada [m2:CHN.BUS Dalian Ocean Fishing]. [m3:IDN.GOV Kementerian Luar Negeri] telah {e2 memanggil} [m4:CHN.GOV duta besar Tiongkok] untuk meminta penjelasan. [m5=m4 Diplomat tersebut] {e3 berjanji membantu} penyelidikan. Dua agen penyalur di [m6:@IDN Pemalang] dan [m7:@IDN Tegal] {e4 digeledah} [m8:IDN.COP Bareskrim], dan [m9:IDN.BUS seorang direktur] {e5 dijadikan tersangka}.
e1 m1 > m2 ACCUSE actual 2020-05-11/none mode=allege ctx=trafficking,human_rights
e2 m3 > m4 ACCUSE actual 2020-05-11/none mode=disapprove ctx=trafficking,diplomatic
e3 m5 > m3 AGREE planned 2020-05-11/none ctx=legal,trafficking
e4 m8 > m9 COERCE actual 2020-05-11/none ctx=legal,trafficking
e5 m8 > m9 ACCUSE actual 2020-05-11/none mode=allege ctx=legal,trafficking

### Suara Pembaruan 2008-08-13
Setelah lima hari {e1 pertempuran}, [m1:RUS.GOV Presiden Dmitry Medvedev] {e2 mengumumkan penghentian} operasi militer, Selasa (12/8). [m2:GEO.GOV Tbilisi] mengatakan pesawat tempur masih {e3 mengebom} kota [m3:GEO.CVL Gori] beberapa jam kemudian. Tudingan itu {e4 dibantah} [m4:RUS.MIL Wakil Kepala Staf Umum Anatoly Nogovitsyn]. Rencana enam butir {e5 diajukan} [m5:FRA.GOV Nicolas Sarkozy] kepada kedua pihak. [m7:POL.GOV Presiden Polandia Lech Kaczynski] {e6 tiba} di ibu kota untuk menunjukkan dukungan kepada [m6:GEO.GOV Mikheil Saakashvili].
e1 m1 > m2 ASSAULT actual 2008-08-08/week ctx=military,territory
e2 m1 > m2 CONCEDE actual 2008-08-12/day mode=ceasefire ctx=military
e3 m4 > m3 ASSAULT denied 2008-08-12/day mode=aerial ctx=military
e4 m4 > m2 REJECT actual 2008-08-13/none ctx=military
e6 m7 > m6 CONSULT actual 2008-08-13/none mode=visit ctx=diplomatic,military
e5 m5 > m1,m2 CONSULT actual 2008-08-13/none mode=third-party ctx=military

### Kompas.com 2023-08-16
[m1:IDN.GOV Otorita wilayah] meminta [m2:IDN.CVL warga 16 kampung tua] di [m3:@IDN Pulau Rempang] pindah sebelum akhir September. {e1 Permintaan} itu {e2 ditolak} dalam rapat di lapangan sepak bola. "<<q1 [m4=m2 Kami] sudah di sini sebelum republik ini ada>>," seru [m5=m2 seorang tetua]. [m6=m1 Lembaga tersebut] {e3 menawarkan} rumah tipe 45 sebagai pengganti. Lahannya akan dipakai [m7:CHN.BUS produsen kaca asal Tiongkok], yang bulan lalu {e4 meneken} nota kesepahaman dengan [m8:IDN.GOV Menteri Investasi Bahlil Lahadalia] di [m9:@CHN Chengdu].
e1 m1 > m2 REQUEST requested 2023-08-16/none mode=yield ctx=territory
e2 m2 > m1 REJECT actual 2023-08-16/none mode=yield ctx=territory
e3 m6 > m2 AGREE actual 2023-08-16/none ctx=territory
e4 m8 > m7 SUPPORT actual 2023-07-01/month ctx=economic bg
q1 m5 direct cue=seru

### Jakarta Post versi Indonesia 2014-09-26 none
Peringkat layanan perpustakaan daerah diumumkan kemarin di [m1:@IDN Jakarta]. [m2:IDN.GOV Pemerintah Kota Magelang] menempati urutan pertama, disusul [m3:IDN.GOV Kabupaten Sleman] dan [m4:IDN.GOV Denpasar]. Menurut [m5:IDN.GOV Perpustakaan Nasional], ukuran yang dipakai ialah jumlah pengunjung per seribu penduduk. [m6=m5 Lembaga itu] mencatat kunjungan di luar Jawa meningkat seperlima.
