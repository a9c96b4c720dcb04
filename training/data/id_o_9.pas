### Antara 2021-04-25
[m1:SGP.MIL Kapal penyelamat MV Swift Rescue milik Singapura] dan [m2:MYS.MIL MV Mega Bakti dari Malaysia] {e1 membantu} [m3:IDN.MIL TNI AL] mencari KRI Nanggala-402 di utara [m4:@IDN Bali]. [m5:AUS.MIL HMAS Ballarat] masih berlayar, sedangkan tawaran [m6:TUR.GOV Turki] yang disampaikan [m7:TUR.GOV duta besarnya di Jakarta] sedang dipertimbangkan.
e1 m1,m2 > m3 AID actual 2021-04-25/none ctx=disasters,military

### Kompas.com 2019-11-29
[m1:IDN.LAB Lima nelayan asal Natuna] {e1 dipulangkan} [m2:MYS.MIL Agensi Penguatkuasaan Maritim Malaysia] dari [m3:@MYS Kuching] setelah lobi [m4:IDN.GOV KJRI], sepekan sesudah [m5:IDN.MIL KRI Tjiptadi] {e2 menangkap} [m6:VNM.LAB tiga kapal ikan Vietnam] dan [m7:IDN.GOV Menteri Edhy Prabowo] menghentikan penenggelaman kapal.
e1 m2 > m1 RETREAT actual 2019-11-29/none mode=release ctx=natural_resource,territory
e2 m5 > m6 COERCE actual 2019-11-22/week mode=seize ctx=natural_resource,territory

### CNN Indonesia 2020-09-25
[m1:KOR.GOV Presiden Korea Selatan Moon Jae-in] memperoleh surat berisi {e1 permintaan maaf} dari [m2:PRK.GOV Kim Jong-un] atas {e2 penembakan} [m3:KOR.LAB seorang pegawai kementerian perikanan] oleh [m4:PRK.MIL tentara Korut] di Laut Kuning, yang sebelumnya {e3 dikutuk} [m5:KOR.PTY partai oposisi di Seoul] dan disesalkan [m6:USA.GOV Washington].
e1 m2 > m1 SUPPORT actual 2020-09-25/none ctx=military
e2 m4 > m3 ASSAULT actual 2020-09-25/none mode=firearms ctx=military
e3 m5 > m4 ACCUSE actual 2020-09-25/none mode=disapprove ctx=military

### detikNews 2016-05-02
[m1:ABUSAYYAF.REB Kelompok Abu Sayyaf] {e1 membebaskan} [m2:IDN.LAB sepuluh awak kapal Brahma 12]. Pembebasan itu, menurut [m3:IDN.GOV Presiden Joko Widodo], berkat kerja sama dengan [m4:PHL.GOV pemerintah Filipina]; [m5:IDN.GOV Menlu Retno Marsudi] {e2 berterima kasih} kepada [m6:PHL.PTY Gubernur Sulu Abdusakur Tan II], di rumah siapa para sandera ditinggalkan, sedangkan [m7:MYS.LAB pelaut Malaysia] belum bebas.
e1 m1 > m2 RETREAT actual 2016-05-02/none mode=release ctx=terrorism
e2 m5 > m6 SUPPORT actual 2016-05-02/none ctx=terrorism

### Tempo.co 2018-12-05
{e3 Pembunuhan} [m1:IDN.LAB pekerja PT Istaka Karya] oleh [m2:TPNPB.REB kelompok bersenjata] di [m3:@IDN Nduga] membuat [m4:IDN.GOV Menteri PUPR Basuki Hadimuljono] menghentikan proyek jembatan Trans Papua. [m5:IDN.MIL Kodam Cenderawasih] {e1 mengirim} 150 prajurit dan helikopter untuk mengejar pelaku, sementara [m6:IDN.COP Kapolda Martuani Sormin] {e2 menemui} [m7:IDN.CVL keluarga korban] di [m8:@IDN Toraja].
e1 m5 > m2 MOBILIZE actual 2018-12-05/none mode=troops ctx=military,terrorism
e2 m6 > m7 CONSULT actual 2018-12-05/none mode=visit ctx=terrorism
e3 m2 > m1 ASSAULT actual 2018-12-05/none mode=firearms ctx=terrorism

### VOA Indonesia 2023-08-18
[m1:USA.GOV Joe Biden], [m2:JPN.GOV Fumio Kishida], dan [m3:KOR.GOV Yoon Suk Yeol] di [m4:@USA Camp David] {e1 berkomitmen saling berkonsultasi} bila terjadi ancaman dari [m5:PRK.GOV Korea Utara] dan {e2 mengkritik} perilaku [m6:CHN.GOV China] di Laut China Selatan. [m7:RUS.GOV Moskow] memperingatkan lahirnya blok baru, kata [m8:#outlet TASS].
e1 m1 > m2,m3 AGREE planned 2023-08-18/none ctx=military,diplomatic
e2 m1,m2,m3 > m6 ACCUSE actual 2023-08-18/none mode=disapprove ctx=territory,military

### Harian Jogja 2018-03-06 none
Rapat antara [m1:IDN.BUS Angkasa Pura I] dan [m2:IDN.GOV Pemerintah Kabupaten Kulonprogo] mengenai nama jalan menuju bandara baru berlangsung dua jam; [m3:IDN.REL Kadipaten Pakualaman] diwakili [m4:IDN.EDU seorang sejarawan UGM], dan utusan [m5:IDN.BUS PHRI] serta [m6:IDN.GOV Dinas Pariwisata DIY] hadir sebagai pendengar.

### Republika 2022-03-16
[m1:IRN.GOV Iran] {e1 melepaskan} [m2:GBR.CVL pekerja amal Nazanin Zaghari-Ratcliffe] dan [m3:GBR.BUS Anoosheh Ashoori], yang diterbangkan ke [m4:@GBR Inggris] lewat [m5:@OMN Muscat], setelah [m6:GBR.GOV Menlu Liz Truss] {e2 melunasi} utang tank era Shah kepada [m7=m1 Teheran]. [m8:USA.GOV Washington] membantah menahan kesepakatan tukar tahanan.
e1 m1 > m2,m3 RETREAT actual 2022-03-16/none mode=release ctx=legal,diplomatic
e2 m6 > m7 RETREAT actual 2022-03-16/none mode=return ctx=economic

### Suara Merdeka 2022-02-11
[m1:IDN.COP Polda Jawa Tengah] {e1 membebaskan} [m2:IDN.CVL puluhan warga Wadas] yang ditahan semalam. [m3:IDN.GOV Gubernur Ganjar Pranowo], yang {e2 mendatangi} desa itu seusai pertemuan dengan [m4:IDN.GOV Komnas HAM] di [m5:@IDN Semarang], {e3 meminta maaf} kepada [m6=m2 mereka], sedangkan [m7:IDN.CVL Gempadewa] tetap {e4 menolak} tambang andesit.
e1 m1 > m2 RETREAT actual 2022-02-11/none mode=release ctx=repression,natural_resource
e2 m3 > m2 CONSULT actual 2022-02-11/none mode=visit ctx=natural_resource
e3 m3 > m6 SUPPORT actual 2022-02-11/none ctx=natural_resource,repression
e4 m7 > m3 REJECT actual 2022-02-11/none ctx=natural_resource

### BBC Indonesia 2017-08-28
[m1:IND.MIL India] dan [m2:CHN.MIL China] {e1 menarik} pasukan masing-masing dari [m9:@BTN Doklam], dataran tinggi yang juga diklaim [m3:BTN.GOV Bhutan], sepekan sebelum [m4:IND.GOV PM Narendra Modi] {e2 menghadiri} KTT [m5:BRICS BRICS] di [m6:@CHN Xiamen]. [m7:JPN.GOV Duta Besar Jepang Kenji Hiramatsu] pernah {e3 menyatakan dukungan} bagi [m8=m1 New Delhi].
e1 m1 > m2 RETREAT actual 2017-08-28/none mode=withdraw ctx=military,territory
e2 m4 > m5 AGREE planned 2017-08-28/none mode=multilateral ctx=diplomatic
e3 m7 > m8 SUPPORT actual 2017-08-28/none ctx=territory bg

### Kumparan 2022-10-17
[m1:IDN.GOV Indonesia] dan [m2:AUS.GOV Australia] {e1 bertukar} informasi intelijen tentang [m3:IDN.CRM jaringan penyelundup manusia] di [m4:@IDN Rote], dan [m5:AUS.COP Kepolisian Federal Australia] {e2 melatih} [m6:IDN.COP 40 penyidik Polda NTT]. [m7:IOM Organisasi Migrasi Internasional] menempatkan kantornya di kota yang sama, yaitu [m8:@IDN Kupang].
e1 m1 > m2 COOPERATE actual 2022-10-17/none ctx=intelligence,trafficking
e2 m5 > m6 AID actual 2022-10-17/none ctx=trafficking,crime

### SINDOnews 2022-05-18
Surat permohonan masuk [m1:NATO NATO] {e1 diserahkan} [m2:FIN.GOV Finlandia] dan [m3:SWE.GOV Swedia] di [m4:@BEL Brussel]. [m5:TUR.GOV Erdogan], yang {e2 menghalangi} pembahasan awalnya, {e3 menuntut} [m6=m3 Stockholm] memulangkan 30 orang yang disebutnya teroris; [m7:HRV.GOV Presiden Kroasia Zoran Milanovic] mengambil sikap serupa karena urusan [m8:@BIH Bosnia].
e1 m2,m3 > m1 REQUEST requested 2022-05-18/none ctx=military,diplomatic
e2 m5 > m2,m3 REJECT actual 2022-05-18/none ctx=military,diplomatic
e3 m5 > m6 REQUEST requested 2022-05-18/none mode=yield ctx=terrorism,legal

### Tribun Timur 2018-10-05
[m1:IDN.MIL Prajurit TNI] {e1 dikerahkan} menjaga toko dan SPBU di [m2:@IDN Palu] sesudah [m3:IDN.CVL sebagian penyintas] menjarah gudang. [m4:IDN.GOV Menko Polhukam Wiranto] {e3 mengizinkan} pesawat [m5:AUS.GOV Australia] dan [m6:JPN.GOV Jepang] mendarat di [m7:@IDN Balikpapan], tetapi regu [m8:NGO relawan asing] tanpa mitra lokal dipulangkan.
e1 m1 > m3 MOBILIZE actual 2018-10-05/none mode=troops ctx=disasters,crime
e3 m4 > m5,m6 CONCEDE actual 2018-10-05/none mode=access ctx=disasters

### Media Indonesia 2011-10-18
[m1:ISR.CVL Sersan Gilad Shalit], yang {e1 diculik} [m2:HAMAS.REB Hamas] lima tahun silam, {e2 diserahkan} kepada [m3:EGY.GOV Mesir], perantara pertukaran tahanan, lalu dibawa ke [m4:@ISR Israel]. Sebagai imbalan [m5:ISR.GOV Benjamin Netanyahu] {e3 membebaskan} [m6:PSE.CVL 477 warga Palestina], sebagian dibuang ke [m7:@TUR Turki] dan [m8:@QAT Qatar].
e1 m2 > m1 ASSAULT actual 2006-01-01/year mode=abduct ctx=military bg
e2 m2 > m3 RETREAT actual 2011-10-18/none mode=release ctx=military
e3 m5 > m6 RETREAT actual 2011-10-18/none mode=release ctx=military

### Bisnis.com 2023-07-24
[m1:IDN.GOV Presiden Joko Widodo] {e1 mencabut} izin ekspor konsentrat yang pernah diberikan kepada [m2:IDN.BUS Amman Mineral], tetapi {e2 memperpanjang} kelonggaran bagi [m3:IDN.BUS Freeport Indonesia] hingga Mei 2024, kata [m4:IDN.GOV Menteri ESDM Arifin Tasrif] seusai {e4 menerima} [m5:USA.BUS Richard Adkerson]. [m6:IDN.CVL Lembaga Publish What You Pay] {e3 mencela} perbedaan itu.
e1 m1 > m2 SANCTION actual 2023-07-24/none mode=discontinue ctx=natural_resource,economic said=m4
e2 m1 > m3 CONCEDE actual 2023-07-24/none ctx=natural_resource,economic said=m4
e3 m6 > m1 ACCUSE actual 2023-07-24/none mode=disapprove ctx=natural_resource
e4 m5 > m4 CONSULT actual 2023-07-24/none mode=meet ctx=natural_resource,economic

### Jubi 2020-06-17
[m1:IDN.CVL Tujuh tahanan politik Papua], termasuk [m2:IDN.CVL Buchtar Tabuni], {e1 divonis} 10 hingga 11 bulan oleh [m3:IDN.JUD PN Balikpapan], lebih rendah daripada tuntutan [m4:IDN.JUD jaksa]. [m5:IDN.REL Dewan Gereja Papua] sebelumnya {e2 memohon} [m6:IDN.GOV Presiden] membebaskan [m7=m1+m2 mereka], dan [m8:IDN.LEG anggota DPD Yorrys Raweyai] bersedia menjadi penjamin.
e1 m3 > m1,m2 SANCTION actual 2020-06-17/none mode=convict ctx=legal,rights_freedoms
e2 m5 > m6 REQUEST requested 2020-06-17/none mode=release ctx=legal,rights_freedoms

### Antara 2010-12-14
[m1:IRN.GOV Mahmoud Ahmadinejad] {e1 memecat} [m2:IRN.GOV Menlu Manouchehr Mottaki] ketika [m3=m2 ia] sedang {e2 berkunjung} ke [m4:SEN.GOV Senegal], negara yang besoknya {e3 memanggil pulang} utusannya dari [m5:IRN.GOV Teheran] akibat temuan senjata di [m6:@NGA Lagos]. [m7:DEU.GOV Jerman] menyatakan pembicaraan nuklir berjalan terus.
e1 m1 > m2 SANCTION actual 2010-12-14/none mode=expel ctx=executive,diplomatic
e2 m3 > m4 CONSULT actual 2010-12-14/none mode=visit ctx=diplomatic
e3 m4 > m5 SANCTION actual 2010-12-15/day mode=expel ctx=diplomatic,military

### Serambi Indonesia 2018-12-06
[m1:IDN.GOV Gubernur Aceh nonaktif Irwandi Yusuf] {e1 mengeluhkan} [m2:IDN.JUD majelis hakim Tipikor] yang {e2 menolak} permintaannya berobat ke [m3:@SGP Singapura], sedangkan [m4:IDN.BUS kontraktor Teuku Saiful Bahri] bersaksi memberatkan dalam sidang yang dihadiri [m5:IDN.PTY kader Partai Nanggroe Aceh]. [m6:IDN.JUD Jaksa KPK] menyiapkan saksi dari [m7:@IDN Bener Meriah].
e1 m1 > m2 ACCUSE actual 2018-12-06/none mode=disapprove ctx=legal,corruption
e2 m2 > m1 REJECT actual 2018-12-06/none ctx=legal,corruption

### CNBC Indonesia 2023-10-18
[m1:USA.GOV Amerika Serikat] {e1 mencabut sementara} sanksi minyak terhadap [m2:VEN.GOV Venezuela] setelah [m3:VEN.GOV Nicolas Maduro] dan [m4:VEN.OPP oposisi] {e2 menyepakati} jadwal pemilu dengan pengawasan [m5:EU Uni Eropa] di [m6:@BRB Barbados], berkat {e3 penengahan} [m7:NOR.GOV Norwegia]. Larangan terhadap [m8:VEN.OPP Maria Corina Machado] belum dihapus.
e1 m1 > m2 CONCEDE actual 2023-10-18/none ctx=economic,natural_resource
e2 m3 > m4 AGREE planned 2023-10-18/none ctx=election,pro_democracy
e3 m7 > m3,m4 CONSULT actual 2023-10-18/none mode=third-party ctx=election

### Pontianak Post 2019-09-18
[m1:MYS.GOV Menteri Lingkungan Malaysia Yeo Bee Yin] {e1 menyurati} [m2:IDN.GOV Menteri Siti Nurbaya] mengenai asap yang memaksa sekolah di [m3:@MYS Kuching] ditutup. [m4=m2 Siti] {e2 menuduh} balik [m5:MYS.BUS empat anak usaha perusahaan Malaysia] membakar lahan di [m6:@IDN Ketapang], dan [m8=m4 tim penyidiknya] {e3 menyegel} kebun [m7:SGP.BUS satu perusahaan Singapura].
e1 m1 > m2 ACCUSE actual 2019-09-18/none mode=disapprove ctx=environment,disasters
e2 m4 > m5 ACCUSE actual 2019-09-18/none mode=allege ctx=environment
e3 m8 > m7 COERCE actual 2019-09-18/none mode=seize ctx=environment,legal
