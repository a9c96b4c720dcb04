### Antara 2019-09-04
[m1:IDN.GOV Pemerintah Provinsi Nusa Tenggara Timur] dan [m2:TLS.GOV otoritas Distrik Oecusse] {e1 sepakat membangun} pasar perbatasan di Napan yang ditargetkan beroperasi dua tahun lagi.
e1 m1 > m2 AGREE planned 2019-09-04/none ctx=economic

### Kompas 2011-10-19
[m1:KEN.GOV Perdana Menteri Kenya Raila Odinga] {e1 berkunjung ke} [m2:SOM.GOV Mogadishu] dua hari setelah [m3:KEN.MIL pasukan negaranya] {e2 memasuki} wilayah Somalia untuk memburu [m4:SHABAAB.REB milisi Al-Shabaab].
e1 m1 > m2 CONSULT actual 2011-10-19/none mode=visit ctx=military
e2 m3 > m4 MOBILIZE actual 2011-10-17/day mode=troops ctx=terrorism

### detikNews 2022-11-08
[m1:IDN.GOV Menteri Kesehatan] {e1 mengapresiasi} [m2:IDN.MED para dokter anak di RSCM] yang lebih dulu melaporkan lonjakan gagal ginjal. Sementara itu [m3:IDN.GOV BPOM] {e2 mencabut izin} dua [m4:IDN.BUS perusahaan farmasi].
e1 m1 > m2 SUPPORT actual 2022-11-08/none ctx=health
e2 m3 > m4 SANCTION actual 2022-11-08/none mode=discontinue ctx=health

### Tempo.co 2015-07-02
[m1:BDI.GOV Pemerintah Burundi] {e1 mengizinkan} kembali dua stasiun radio swasta mengudara. [m2:BDI.JRN Persatuan jurnalis setempat] {e2 menyambut baik} langkah itu, tetapi {e3 meminta} [m3=m1 pemerintah] membuka pula tiga stasiun lain.
e1 m1 > m2 CONCEDE actual 2015-07-02/none ctx=rights_freedoms
e2 m2 > m1 SUPPORT actual 2015-07-02/none ctx=rights_freedoms
e3 m2 > m3 REQUEST requested 2015-07-02/none mode=yield ctx=rights_freedoms

### CNN Indonesia 2018-05-28
[m1:MYS.GOV Perdana Menteri Mahathir Mohamad] memastikan [m2=m1 pemerintahannya] {e1 akan membatalkan} proyek kereta cepat yang disepakati pendahulunya dengan [m3:SGP.GOV Singapura].
e1 m2 > m3 SANCTION planned 2018-05-28/none mode=discontinue ctx=economic

### VOA Indonesia 2013-08-20
Konvoi [m1:WFP Program Pangan Dunia] yang membawa 400 ton tepung {e1 tiba} di kamp pengungsi Zaatari, tempat [m2:JOR.GOV Yordania] {e2 menampung} lebih dari 120.000 [m3:SYR.REF warga Suriah].
e1 m1 > m3 AID actual 2013-08-20/none ctx=human_security
e2 m2 > m3 AID actual 2013-08-20/none ctx=migration

### Republika 2009-01-22
Penarikan [m1:ISR.MIL tentara Israel] dari Jalur Gaza {e1 tuntas} pada Rabu, beberapa jam setelah [m2:USA.GOV Barack Obama] dilantik. [m3:EGY.GOV Mesir] tetap {e2 memfasilitasi pembicaraan} tak langsung [m4=m1 negara itu] dengan [m5:HAMAS.REB Hamas].
e1 m1 > m5 RETREAT actual 2009-01-21/day mode=withdraw ctx=military
e2 m3 > m4,m5 CONSULT actual 2009-01-22/none mode=third-party ctx=military

### Jawa Pos 2016-03-11
[m1:IDN.LAB Serikat pekerja pelabuhan Tanjung Perak] {e1 mendesak} [m2:IDN.BUS Pelindo III] mengangkat 300 tenaga alih daya menjadi pegawai tetap. [m3=m2 Manajemen] {e2 berjanji memberi jawaban} dalam dua pekan.
e1 m1 > m2 REQUEST requested 2016-03-11/none mode=change ctx=economic
e2 m3 > m1 AGREE planned 2016-03-11/none ctx=economic

### Tribun Timur 2020-10-21
[m1:IDN.COP Polrestabes Makassar] {e1 mengerahkan} 1.200 personel untuk mengawal unjuk rasa [m2:IDN.EDU mahasiswa] yang {e2 menolak} Undang-Undang Cipta Kerja.
e1 m1 > m2 MOBILIZE actual 2020-10-21/none mode=police ctx=rights_freedoms
e2 m2 > m3 PROTEST actual 2020-10-21/none mode=demo ctx=legislative
Aturan itu disahkan [m3:IDN.LEG DPR] awal bulan.

### Kompas.com 2017-03-02
[m1:SAU.GOV Raja Salman] {e1 disambut} [m2:IDN.GOV Presiden Joko Widodo] di Istana Bogor. Kedua negara {e2 menandatangani} sebelas nota kesepahaman, antara lain tentang haji dan pemberantasan kejahatan.
e1 m1 > m2 CONSULT actual 2017-03-01/none mode=visit ctx=diplomatic
e2 m1 > m2 SUPPORT actual 2017-03-01/none ctx=diplomatic

### Antara 2008-05-21 none
Harga minyak mentah jenis ringan ditutup pada 133 dolar AS per barel setelah stok di [m1:@USA Amerika Serikat] menyusut. Analis memperkirakan tekanan akan berlanjut karena pasokan dari [m2:@NGA Nigeria] terganggu cuaca.

### BBC Indonesia 2014-10-17
[m1:NGA.MIL Panglima militer Nigeria] mengumumkan [m2=m1 pihaknya] dan [m3:BOKO.REB Boko Haram] telah {e1 menyepakati gencatan senjata}; pembebasan [m4:NGA.EDU siswi-siswi Chibok] {e2 masih dirundingkan}.
e1 m2 > m3 CONCEDE planned 2014-10-17/none ctx=terrorism
e2 m2 > m3 CONSULT actual 2014-10-17/none ctx=terrorism

### Tempo.co 2021-05-12
[m1:MMR.GOV Junta Myanmar] {e1 membebaskan} [m2:JPN.JRN jurnalis lepas Jepang Yuki Kitazumi] dari penjara Insein atas permintaan [m3:JPN.GOV Tokyo], kata [m4:#outlet stasiun MRTV].
e1 m1 > m2 RETREAT actual 2021-05-12/none mode=release ctx=rights_freedoms

### Harian Jogja 2023-01-17
[m1:IDN.CVL Paguyuban kepala desa] dari seluruh Jawa {e1 meminta} [m2:IDN.LEG DPR] memperpanjang masa jabatan [m4=m1 mereka] menjadi sembilan tahun. [m3:IDN.LEG Wakil Ketua DPR Sufmi Dasco Ahmad] {e2 menemui} [m5=m1 mereka] dan {e3 berjanji membawa} usul itu ke Badan Legislasi.
e1 m1 > m2 REQUEST requested 2023-01-17/none mode=change ctx=legislative
e2 m3 > m1 CONSULT actual 2023-01-17/none ctx=legislative
e3 m3 > m1 AGREE planned 2023-01-17/none ctx=legislative

### SINDOnews 2012-06-13
[m1:IDN.MIL TNI Angkatan Udara] dan [m2:SGP.MIL Angkatan Udara Singapura] {e1 menggelar latihan} bersama Elang Indopura di Pangkalan Udara Roesmin Nurjadin, [m3:@IDN Pekanbaru].
e1 m1 > m2 COOPERATE actual 2012-06-13/none ctx=military

### Antara 2010-01-18
[m1:CUB.GOV Kuba] {e1 membuka wilayah udaranya} bagi pesawat [m2:USA.MIL militer Amerika Serikat] yang {e2 mengevakuasi} [m3:HTI.CVL korban gempa Haiti] ke Florida.
e1 m1 > m2 COOPERATE actual 2010-01-18/none ctx=disasters
e2 m2 > m3 AID actual 2010-01-18/none ctx=disasters

### Kompas 2006-08-29
[m1:UGA.GOV Pemerintah Uganda] dan [m2:LRA.REB pemberontak Tentara Perlawanan Tuhan] menandatangani {e1 kesepakatan penghentian permusuhan} di [m3:@SDN Juba] dengan {e2 mediasi} [m4:SSD.GOV pemerintah otonom Sudan Selatan].
e1 m1 > m2 SUPPORT actual 2006-08-26/none ctx=military
e2 m4 > m1,m2 CONSULT actual 2006-08-29/none mode=third-party ctx=military

### detikNews 2024-02-22
Kubu [m1:IDN.PTY Ganjar Pranowo] {e1 mengusulkan} hak angket di DPR; [m2:IDN.PTY Partai NasDem], [m3:IDN.PTY PKS], dan [m4:IDN.PTY PKB] {e2 menyatakan siap mendukung} usul tersebut. [m5:IDN.PTY Partai Golkar] belum bersikap.
e1 m1 > m6 REQUEST requested 2024-02-22/none mode=change ctx=election
e2 m2,m3,m4 > m1 AGREE planned 2024-02-22/none ctx=election
Angket itu akan menyasar [m6:IDN.GOV pemerintah].

### Liputan6.com 2005-12-27
[m1:GAM.REB Gerakan Aceh Merdeka] {e1 membubarkan} sayap militernya, empat bulan setelah perjanjian Helsinki {e2 ditandatangani} dengan [m2:IDN.GOV pemerintah RI].
e1 m1 > m2 RETREAT actual 2005-12-27/none mode=disarm ctx=territory
e2 m1 > m2 SUPPORT actual 2005-08-15/day ctx=territory bg

### Republika 2011-01-14
[m1:TUN.GOV Presiden Zine al-Abidine Ben Ali] {e1 meninggalkan} negaranya menuju [m2:SAU.GOV Arab Saudi], yang {e2 memberinya tempat} di Jeddah. Sehari sebelumnya [m4=m1 ia] {e3 menjanjikan} kepada [m3:TUN.CVL demonstran] tidak akan mencalonkan diri lagi pada 2014.
e1 m1 > m3 RETREAT actual 2011-01-14/none mode=resign ctx=pro_democracy
e2 m2 > m1 AID actual 2011-01-14/none ctx=asylum
e3 m1 > m3 CONCEDE planned 2011-01-13/day ctx=pro_democracy

### CNN Indonesia 2020-04-14
[m1:VNM.GOV Vietnam] {e1 menyumbangkan} 550.000 masker kepada lima negara Eropa, termasuk [m2:ITA.GOV Italia] dan [m3:ESP.GOV Spanyol]. [m4:ITA.GOV Duta Besar Italia di Hanoi] {e2 menyampaikan terima kasih} pada upacara penyerahan.
e1 m1 > m2,m3 AID actual 2020-04-14/none ctx=health
e2 m4 > m1 SUPPORT actual 2020-04-14/none ctx=health

### Tribun Pontianak 2018-11-05
[m1:IDN.GOV Bupati Sintang Jarot Winarno] {e1 mengimbau} [m2:IDN.AGR peladang] tidak membakar lahan saat angin kencang. Dewan adat keberatan bila {e2 diterapkan sanksi pidana}.
e1 m1 > m2 REQUEST requested 2018-11-05/none mode=change ctx=environment
e2 m1 > m2 SANCTION hypothetical 2018-11-05/none ctx=environment

### VOA Indonesia 2022-07-29
Menlu [m1:USA.GOV Antony Blinken] {e1 berbicara melalui telepon} dengan [m2:RUS.GOV Sergei Lavrov] untuk pertama kali sejak Februari. [m3=m1 Diplomat Amerika itu] {e2 mendesak} [m4=m2 Moskow] menerima tawaran pertukaran [m5:USA.CVL Brittney Griner] dan [m6:USA.ELI Paul Whelan].
e1 m1 > m2 CONSULT actual 2022-07-29/none mode=phone ctx=diplomatic
e2 m3 > m4 REQUEST requested 2022-07-29/none mode=yield ctx=diplomatic

### Kompas.com 2013-06-21
Di bawah tekanan aksi jalanan, [m1:BRA.GOV Wali Kota São Paulo Fernando Haddad] {e1 membatalkan kenaikan} tarif bus. [m2:BRA.CVL Gerakan Tarif Gratis] {e2 merayakannya} dengan pawai, sementara [m3:BRA.COP polisi] {e3 berjaga} di Avenida Paulista.
e1 m1 > m2 CONCEDE actual 2013-06-19/none ctx=economic
e2 m2 > m1 SUPPORT actual 2013-06-20/none ctx=economic
e3 m3 > m2 MOBILIZE actual 2013-06-20/none mode=police ctx=economic

### Antara 2016-09-15
[m1:IND.GOV India] {e1 memberikan pinjaman} lunak senilai 1 miliar dolar AS kepada [m2:AFG.GOV Afghanistan] saat [m3:AFG.GOV Presiden Ashraf Ghani] {e2 melakukan kunjungan} ke [m4:IND.GOV New Delhi].
e1 m1 > m2 AID actual 2016-09-14/none ctx=economic
e2 m3 > m4 CONSULT actual 2016-09-14/none mode=visit ctx=diplomatic

### Detik 2019-10-23 headline
[m1:GBR.LEG Parlemen Inggris] {e1 Setujui} RUU Brexit [m2:GBR.GOV Johnson], tapi {e2 Tolak} Jadwal Kilat
e1 m1 > m2 AGREE planned 2019-10-22/none ctx=legislative
e2 m1 > m2 REJECT actual 2019-10-22/none mode=yield ctx=legislative

### Serambi Indonesia 2020-06-26 headline
[m1:IDN.LAB Nelayan Aceh Utara] {e1 Selamatkan} 94 [m2:MMR.REF Warga Rohingya], [m3:IDN.GOV Pemkab] {e2 Diminta} Sediakan Tempat
e1 m1 > m2 AID actual 2020-06-26/none ctx=migration
e2 m1 > m3 REQUEST requested 2020-06-26/none mode=assist ctx=migration

### Media Indonesia 2007-03-26
[m1:GBR.REL Pemimpin Partai Unionis Demokratik Ian Paisley] dan [m2:GBR.PTY Gerry Adams dari Sinn Fein] {e1 bertemu} untuk pertama kali dan {e2 sepakat berbagi kekuasaan} mulai 8 Mei.
e1 m1 > m2 CONSULT actual 2007-03-26/none ctx=political_institutions
e2 m1 > m2 AGREE planned 2007-03-26/none ctx=political_institutions

### Suara Merdeka 2014-04-17
[m1:IDN.GOV Gubernur Jawa Tengah Ganjar Pranowo] {e1 menyerahkan} hibah traktor kepada [m2:IDN.AGR kelompok tani di Sragen], yang sebelumnya {e2 mengeluhkan} lambatnya pencairan bantuan dari [m3:IDN.GOV dinas pertanian].
e1 m1 > m2 AID actual 2014-04-17/none ctx=economic
e2 m2 > m3 ACCUSE actual 2014-04-17/none mode=disapprove ctx=economic

### BBC Indonesia 2017-11-21
[m1:ZWE.GOV Robert Mugabe] akhirnya {e1 mengundurkan diri} melalui surat yang dibacakan di parlemen. Sepekan sebelumnya [m2:ZWE.MIL tentara] {e2 menempatkan} kendaraan lapis baja di jalan-jalan [m3:@ZWE Harare].
e1 m1 > m2 RETREAT actual 2017-11-21/none mode=resign ctx=executive
e2 m2 > m1 MOBILIZE actual 2017-11-14/week mode=troops ctx=executive

### Kontan 2021-02-09 none
Penjualan mobil di [m1:@THA Thailand] menyerang balik setelah lesu setahun. Dua pabrikan [m2:@JPN Jepang] bertarung memperebutkan pangsa pikap, dan keduanya meluncurkan model baru bulan depan.

### Tempo 2003-08-14
[m1:LBR.REB Pemberontak LURD] {e1 menarik diri} dari pelabuhan Monrovia sehingga [m2:NGA.MIL pasukan perdamaian Nigeria] dapat {e2 mengawal} kapal pembawa beras untuk [m3:LBR.CVL penduduk kota].
e1 m1 > m2 RETREAT actual 2003-08-14/none mode=withdraw ctx=peacekeeping
e2 m2 > m3 AID actual 2003-08-14/none ctx=peacekeeping

### Okezone 2023-09-15
[m1:IDN.GOV Menteri Investasi Bahlil Lahadalia] {e1 berdialog} dengan [m2:IDN.CVL warga Rempang] dan {e2 menawarkan} rumah tipe 45 di Pulau Galang. Beberapa [m3=m2 kepala keluarga] {e3 menerima} tawaran itu; [m4:IDN.CVL keluarga lain] memilih {e4 bertahan}.
e1 m1 > m2 CONSULT actual 2023-09-15/none ctx=natural_resource
e2 m1 > m2 AGREE actual 2023-09-15/none ctx=natural_resource
e3 m3 > m1 CONCEDE actual 2023-09-15/none ctx=natural_resource
e4 m4 > m1 REJECT actual 2023-09-15/none mode=yield ctx=natural_resource

### AFP 2012-03-23
[m1:AU Uni Afrika] {e1 menyerukan} [m2:MLI.MIL kelompok perwira] yang {e2 menggulingkan} [m3:MLI.GOV Presiden Amadou Toumani Touré] agar mengembalikan kekuasaan kepada pemerintahan sipil.
e1 m1 > m2 REQUEST requested 2012-03-23/none mode=yield ctx=pro_democracy
e2 m2 > m3 COERCE actual 2012-03-22/none mode=seize ctx=pro_autocracy

### Pikiran Rakyat 2017-10-31
Kerja sama [m1:IDN.GOV Pemerintah Kota Bandung] dengan [m2:KOR.GOV Kota Suwon] di bidang pengelolaan sampah sudah {e1 berjalan} dua tahun. Wali kota Suwon {e2 diundang} datang lagi pada perayaan hari jadi [m3=m1 Bandung].
e1 m1 > m2 COOPERATE actual 2017-10-31/none ctx=environment
e2 m1 > m2 AGREE actual 2017-10-31/none ctx=diplomatic

### Kompas 2002-12-10
[m1:IDN.GOV Menko Polkam Susilo Bambang Yudhoyono] mengatakan penarikan [m2:IDN.MIL pasukan Brimob dan TNI] ke posisi bertahan {e1 akan dilakukan} bertahap bila [m3:GAM.REB GAM] {e2 menyimpan senjatanya} di lokasi yang disepakati.
e1 m2 > m3 RETREAT hypothetical 2002-12-10/none mode=withdraw ctx=territory
e2 m3 > m2 RETREAT hypothetical 2002-12-10/none mode=disarm ctx=territory

### CNBC Indonesia 2022-04-19
[m1:LKA.GOV Sri Lanka] {e1 memohon} [m2:IMF Dana Moneter Internasional] mengucurkan dana darurat dalam waktu cepat. [m3:IND.GOV India], yang sudah {e2 mengirim} solar dan beras, bersedia {e3 menambah} kredit impor.
e1 m1 > m2 REQUEST requested 2022-04-19/none mode=assist ctx=economic
e2 m3 > m1 AID actual 2022-04-19/none ctx=economic
e3 m3 > m1 AGREE planned 2022-04-19/none ctx=economic

### Antara 2024-08-05
[m1:BGD.MIL Panglima Angkatan Darat Waker-Uz-Zaman] mengumumkan pengunduran diri [m2:BGD.GOV Perdana Menteri Sheikh Hasina] dan {e1 meminta} [m3:BGD.EDU mahasiswa] pulang. [m4=m1 Ia] {e2 berjanji} semua pembunuhan akan diusut.
e1 m1 > m3 REQUEST requested 2024-08-05/none mode=yield ctx=pro_democracy
e2 m4 > m3 AGREE planned 2024-08-05/none ctx=human_rights
e3 m2 > m3 RETREAT actual 2024-08-05/none mode=resign ctx=executive
Hasina {e3 telah terbang} ke [m5:@IND India].

### Jakarta Post Indonesia 2010-11-09
Presiden [m1:USA.GOV Barack Obama] {e1 tiba} di Jakarta dan langsung {e2 mengadakan pertemuan bilateral} dengan [m2:IDN.GOV Susilo Bambang Yudhoyono].
e1 m1 > m2 CONSULT actual 2010-11-09/none mode=visit ctx=diplomatic
e2 m1 > m2 CONSULT actual 2010-11-09/none ctx=diplomatic
