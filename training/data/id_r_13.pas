### Antara 2006-12-13
[m1:IDN.GOV Irwandi Yusuf], mantan juru bicara [m2:GAM.REB GAM], mengungguli calon yang dijagokan [m3:IDN.PTY Golkar] dalam pilkada Aceh, Senin (11/12). [m4:IDN.GOV Wakil Presiden Jusuf Kalla], ketua umum [m5=m3 partai itu], {e2 legawa} dan {e3 mengirim ucapan selamat} kepada [m6=m1 bekas dokter hewan tersebut].
e2 m4 > m1 CONCEDE actual 2006-12-13/none ctx=election
e3 m4 > m6 SUPPORT actual 2006-12-13/none ctx=election
rel m4 leads m5

### Tempo.co 2018-01-10
[m1:IDN.PTY La Nyalla Mattalitti] {e1 membeberkan} bahwa [m2:IDN.PTY Prabowo Subianto] meminta uang saksi Rp40 miliar darinya. [m3:IDN.PTY Gerindra] {e2 menyangkalnya}, dan kepengurusan [m5=m1 La Nyalla] di partai itu, yang [m4=m1 ia] ikuti sejak 2009, {e3 tidak diperpanjang}.
e1 m1 > m2 ACCUSE actual 2018-01-10/none mode=allege ctx=election,corruption
e2 m3 > m1 REJECT actual 2018-01-10/none ctx=election,corruption
e3 m3 > m1 SANCTION actual 2018-01-10/none mode=discontinue ctx=election
rel m1 member_of m3 from=2009-01-01

### Kompas 2022-06-30
[m1:IDN.GOV Presiden Joko Widodo] {e1 menemui} [m2:UKR.GOV Volodymyr Zelenskyy] di Istana Maryinsky, Rabu (29/6), lalu {e2 meneruskan pesannya} kepada [m3:RUS.GOV Vladimir Putin] keesokan harinya. [m4=m3 Tuan rumah di Kremlin] {e3 menjanjikan} jalur aman bagi gandum, kata [m5=m1 pemimpin] yang tahun ini mengetuai [m6:G20 G20].
e1 m1 > m2 CONSULT actual 2022-06-29/day mode=visit ctx=diplomatic,military
e2 m1 > m3 CONSULT actual 2022-06-30/day mode=third-party ctx=diplomatic,military
e3 m4 > m1 AGREE planned 2022-06-30/none ctx=human_security said=m5
rel m1 leads m6

### VOA Indonesia 2009-06-28
[m1:HND.MIL Tentara Honduras] {e1 menjemput paksa} [m2:HND.GOV Presiden Manuel Zelaya] dalam piyama dan {e2 membuangnya} ke [m3:@CRI Kosta Rika], Minggu (28/6). [m4:OAS Organisasi Negara-Negara Amerika] {e3 memberi waktu 72 jam} agar [m5=m2 dia] dikembalikan, atau [m6:HND.GOV negara itu] dibekukan keanggotaannya.
e1 m1 > m2 COERCE actual 2009-06-28/day mode=arrest ctx=pro_autocracy
e2 m1 > m2 COERCE actual 2009-06-28/day mode=deport ctx=pro_autocracy
e3 m4 > m6 THREATEN threatened 2009-06-28/none mode=discontinue ctx=pro_democracy
rel m6 member_of m4

### Detik 2022-01-06
[m1:IDN.LAB Buruh Banten] {e1 merangsek masuk} ke ruang kerja [m2:IDN.GOV Gubernur Wahidin Halim] dan menaikkan kaki ke mejanya. [m3=m2 Wahidin] {e2 memperkarakan} [m7=m1 mereka] ke [m4:IDN.COP Polda Banten], tetapi {e3 mencabut laporannya} awal bulan ini setelah ditemui [m5:IDN.LAB Andi Gani Nena Wea], presiden [m6:IDN.LAB KSPSI].
e1 m1 > m2 PROTEST actual 2022-01-06/none mode=riot ctx=economic
e2 m3 > m1 ACCUSE actual 2022-01-06/none mode=allege ctx=legal
e3 m3 > m1 RETREAT actual 2022-01-01/month ctx=legal
e4 m5 > m3 CONSULT actual 2022-01-06/none mode=meet ctx=legal
rel m5 leads m6
Pertemuan itu {e4 berlangsung} di rumah dinas.

### BBC Indonesia 2016-11-28
[m1:IDN.LEG DPR] {e1 menjajaki} laporan kekerasan di [m2:@MMR Rakhine] lewat kunjungan kerja yang kemudian {e2 ditolak masuk} oleh [m3:MMR.GOV Naypyidaw]. [m4:MYS.GOV Perdana Menteri Najib Razak], pemimpin [m5:MYS.PTY UMNO], {e3 akan memimpin} pawai membela [m6:MMR.REL Rohingya] pekan depan.
e1 m1 > m3 ACCUSE planned 2016-11-28/none mode=investigate ctx=human_rights,religion_ethnicity
e2 m3 > m1 REJECT actual 2016-11-28/none ctx=human_rights
e3 m4 > m3 PROTEST planned 2016-12-04/week mode=demo ctx=religion_ethnicity
rel m4 leads m5

### CNN Indonesia 2024-05-28
[m1:IDN.JUD Jampidsus Febrie Adriansyah] {e1 dikuntit} [m2:IDN.COP anggota Densus 88] di sebuah restoran, dan [m3:IDN.MIL polisi militer] yang mengawalnya {e2 membekuk} seorang penguntit. [m4:IDN.JUD Kejaksaan Agung] dan [m5:IDN.COP Polri], dua lembaga yang dipimpin [m6:IDN.JUD ST Burhanuddin] dan [m7:IDN.COP Listyo Sigit Prabowo], lalu {e3 bersalaman} di Istana.
e1 m2 > m1 COERCE actual 2024-05-28/none ctx=intelligence,legal
e2 m3 > m2 COERCE actual 2024-05-28/none mode=arrest ctx=legal
e3 m4 > m5 SUPPORT actual 2024-05-28/none ctx=legal
rel m6 leads m4
rel m7 leads m5

### Republika 2023-08-20
[m1:IDN.REL Ribuan santri] dalam silaturahmi di Jombang menyambut [m6:IDN.PTY Muhaimin Iskandar], ketua umum [m2:IDN.PTY PKB]. [m3:IDN.REL PBNU] lewat [m4:IDN.REL Ketua Umum Yahya Cholil Staquf] {e2 mewanti-wanti} [m5=m2 partai itu] agar tidak mendompleng nama NU, peringatan yang {e3 dianggap angin lalu}.
e2 m3 > m5 REQUEST requested 2023-08-20/none mode=change ctx=election,religion_ethnicity
e3 m5 > m3 REJECT actual 2023-08-20/none ctx=election,religion_ethnicity
rel m4 leads m3
rel m6 leads m2

### Sindonews 2011-11-17
[m1:USA.GOV Barack Obama] {e1 mengumumkan penempatan} 2.500 marinir di [m2:@AUS Darwin], Rabu (16/11), bersama [m3:AUS.GOV tuan rumah Julia Gillard]. [m4:IDN.MIL Panglima TNI Agus Suhartono] {e2 mengaku was-was}, sedangkan [m5:CHN.GOV Beijing] {e3 menyebutnya} tak patut di tengah lesunya ekonomi dunia.
e1 m1 > m3 AGREE planned 2011-11-16/day ctx=military
e2 m4 > m1 ACCUSE actual 2011-11-17/none mode=disapprove ctx=military
e3 m5 > m1 ACCUSE actual 2011-11-17/none mode=disapprove ctx=military

### Bisnis.com 2016-03-22
[m1:IDN.LAB Paguyuban Pengemudi Angkutan Darat] {e1 melumpuhkan} jalan protokol [m2:@IDN Jakarta], Selasa (22/3), dan {e2 menganiaya} [m3:IDN.LAB pengemudi ojek daring]. [m4:IDN.GOV Menhub Ignasius Jonan] {e3 menyurati} [m6:IDN.GOV Kominfo] agar aplikasi Uber dan Grab diblokir, permintaan yang {e4 tidak dituruti} [m5:IDN.GOV Menteri Rudiantara].
e1 m1 > m4 PROTEST actual 2016-03-22/day mode=obstruct ctx=economic
e2 m1 > m3 ASSAULT actual 2016-03-22/day mode=beat ctx=economic
e3 m4 > m6 REQUEST requested 2016-03-22/none mode=change ctx=economic
e4 m5 > m4 REJECT actual 2016-03-22/none ctx=economic

### DW Indonesia 2012-04-25
[m1:ARG.GOV Presiden Cristina Fernandez] {e1 menasionalkan} 51 persen saham YPF milik [m2:ESP.BUS Repsol] pekan lalu. [m3:ESP.GOV Madrid], yang baru saja {e2 memangkas} impor biodiesel dari [m4=m1 negeri itu], kini {e3 menggalang dukungan} [m5:EU Komisi Eropa] untuk menggugat di WTO.
e1 m1 > m2 COERCE actual 2012-04-18/week mode=seize ctx=economic,natural_resource
e2 m3 > m4 SANCTION actual 2012-04-25/none mode=discontinue ctx=economic
e3 m3 > m5 REQUEST requested 2012-04-25/none mode=assist ctx=economic,legal

### Merdeka.com 2015-10-09 none
Kabut asap membuat pandangan di [m1:@IDN Palangka Raya] tak sampai seratus meter. Petugas kesehatan membagikan masker di terminal, penerbangan tersendat, dan panen madu hutan menciut karena lebah menjauh.

### Tribun Kaltim 2019-02-28
[m1:IDN.CVL Warga Dayak Modang Long Wai] {e1 mematok} jalan kebun [m2:IDN.BUS PT SAWIT Kaltim] dengan portal adat. [m3:IDN.COP Polres Kutai Timur] {e2 menangguhkan penahanan} tiga tetua [m6=m1 mereka] atas jaminan [m4:IDN.GOV bupati], tetapi [m5=m2 perusahaan itu] {e3 ngotot menempuh jalur pidana}.
e1 m1 > m2 PROTEST actual 2019-02-28/none mode=obstruct ctx=natural_resource
e2 m3 > m1 CONCEDE actual 2019-02-28/none mode=release ctx=legal
e3 m2 > m1 ACCUSE actual 2019-02-28/none mode=allege ctx=legal,natural_resource

### Antara 2025-11-26
[m1:GNB.MIL Sekelompok perwira] di [m2:@GNB Bissau] {e1 mengambil alih stasiun televisi} dan {e2 menahan} [m3:GNB.GOV Presiden Umaro Sissoco Embalo], Rabu (26/11), sehari sebelum hasil pemilu diumumkan. [m4:SEN.GOV Dakar] {e3 mengirim pesawat} untuk menjemput [m5=m3 kepala negara] itu, dan [m6:PRT.GOV Lisabon], bekas penjajahnya, {e4 menyerukan} tatanan konstitusional dipulihkan.
e1 m1 > m3 COERCE actual 2025-11-26/day mode=seize ctx=pro_autocracy
e2 m1 > m3 COERCE actual 2025-11-26/day mode=arrest ctx=pro_autocracy
e3 m4 > m5 AID actual 2025-11-26/none ctx=diplomatic
e4 m6 > m1 REQUEST requested 2025-11-26/none mode=yield ctx=pro_democracy

### Jawa Pos 2011-06-30
[m1:IDN.PTY Muhammad Nazaruddin], bekas bendahara umum Demokrat, {e1 bernyanyi} dari pelariannya bahwa [m2:IDN.PTY Anas Urbaningrum] bermain proyek Hambalang. [m3=m2 Ketua umum] [m4:IDN.PTY partai berkuasa] itu {e2 menyebutnya halusinasi}, sementara [m5:IDN.JUD KPK] {e3 meminta bantuan} [m6:INTERPOL Interpol] untuk memburunya.
e1 m1 > m2 ACCUSE actual 2011-06-30/none mode=allege ctx=corruption
e2 m3 > m1 REJECT actual 2011-06-30/none ctx=corruption
e3 m5 > m6 REQUEST requested 2011-06-30/none mode=assist ctx=corruption,legal
rel m3 leads m4

### Kompas.com 2020-11-11
[m1:ARM.GOV Nikol Pashinyan] {e1 membubuhkan tanda tangan} pada pernyataan yang disebutnya <<q1 menyakitkan>>, Senin (9/11) malam, bersama [m2:AZE.GOV Ilham Aliyev]. [m3:RUS.GOV Moskow], yang {e2 mengantarai} keduanya, {e3 mengirimkan} 1.960 serdadu; di [m5:@ARM Yerevan] [m4:ARM.OPP massa oposisi] {e4 menggeruduk} parlemen.
e1 m1 > m2 SUPPORT actual 2020-11-09/day ctx=military,territory
e2 m3 > m1,m2 CONSULT actual 2020-11-11/none mode=third-party ctx=military
e3 m3 > m1 AID actual 2020-11-11/none ctx=peacekeeping
e4 m4 > m1 PROTEST actual 2020-11-11/none mode=riot ctx=territory
q1 m1 indirect cue=disebutnya

### Pos Kota 2017-12-21 none
Pengusaha kuliner itu mengibarkan bendera putih setelah tiga gerainya di [m1:@IDN Bogor] sepi pembeli. Ia menutup semuanya bulan ini, menjual peralatan kepada kenalan, dan mengaku ingin bertani cabai di kampung istrinya.

### Suara.com 2021-08-03
[m1:POL.GOV Warsawa] {e1 mengulurkan visa kemanusiaan} kepada [m2:BLR.CVL sprinter Krystsina Tsimanouskaya], yang {e2 dipaksa pulang} oleh [m3:BLR.GOV ofisial Belarus] dari Olimpiade Tokyo. [m4:IOC Komite Olimpiade Internasional (IOC)] {e3 menelisik} dua pelatih dan {e4 siap mencabut akreditasi} [m5=m3 mereka].
e1 m1 > m2 AID actual 2021-08-03/none ctx=asylum
e2 m3 > m2 COERCE actual 2021-08-03/none ctx=repression
e3 m4 > m3 ACCUSE actual 2021-08-03/none mode=investigate ctx=repression
e4 m4 > m5 SANCTION planned 2021-08-03/none mode=discontinue ctx=repression

### Liputan6 2004-08-16
[m1:IDN.JUD Hakim PN Jakarta Pusat] {e1 membebaskan} [m2:IDN.MIL Mayjen Sriyanto] dari dakwaan pelanggaran HAM berat Tanjung Priok, Kamis (12/8). [m3:IDN.CVL Keluarga korban] {e2 mengamuk} di ruang sidang dan [m4:IDN.CVL Kontras], lembaga yang didirikan Munir, {e3 menyayangkan} vonis itu.
e1 m1 > m2 RETREAT actual 2004-08-12/day mode=release ctx=human_rights,legal
e2 m3 > m1 PROTEST actual 2004-08-12/day mode=riot ctx=human_rights
e3 m4 > m1 ACCUSE actual 2004-08-16/none mode=disapprove ctx=human_rights
