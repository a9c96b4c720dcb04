### Tribun Pekanbaru 2024-10-11
Tiga pasangan calon wali kota sudah menandatangani ikrar damai, tetapi baliho [m1:IDN.PTY Intsiawati Ayus] di Marpoyan tetap {e1 dirusak}. [m2:IDN.GOV Bawaslu Pekanbaru] {e2 memanggil} dua pemuda yang terekam kamera. [m9=m8 Keduanya] mengaku disuruh seseorang dari [m3:IDN.PTY tim lawan]; ketua tim yang disebut, [m4:IDN.PTY Roni Pasla], {e3 membantah}. "Kalau ada anggota [m5=m4 saya] terlibat, [m6=m4 saya] sendiri yang {e4 akan menyerahkannya}," kata [m10=m4 anggota DPRD itu]. Polresta menunggu rekomendasi [m7=m2 lembaga pengawas].
e1 m8 > m1 PROTEST actual 2024-10-11/none mode=vandalize ctx=election
e2 m2 > m8 ACCUSE actual 2024-10-11/none mode=investigate ctx=election
e3 m4 > m8 REJECT actual 2024-10-11/none ctx=election
e4 m4 > m2 CONCEDE hypothetical 2024-10-11/none ctx=election
Nama [m8:IDN.CVL para pemuda tersebut] tidak dipublikasikan.

### Serambi Indonesia 2009-11-05
Konvoi [m1:DEU.CVL Palang Merah Jerman] {e1 diberondong} di Lamnyong, Banda Aceh, sehingga ketua delegasinya terluka di perut. [m2:IDN.COP Kapolda Adityawarman] menduga pelakunya bekas anggota [m3:GAM.REB GAM] yang tidak kebagian proyek. Dugaan itu {e2 disanggah} [m4:IDN.PTY Komite Peralihan Aceh], wadah para mantan kombatan. Lembaga kemanusiaan tersebut {e3 akan menutup} kantornya hingga [m5=m2 polisi] memberi jaminan. [m6:IDN.GOV Gubernur Irwandi] {e4 membesuk} korban dan {e5 memohon} lembaga-lembaga asing lain tidak ikut pergi.
e1 m7 > m1 ASSAULT actual 2009-11-05/none mode=firearms ctx=human_security
e2 m4 > m2 REJECT actual 2009-11-05/none ctx=human_security
e3 m1 > m8 SANCTION planned 2009-11-05/none mode=withdraw ctx=human_security
e4 m6 > m1 CONSULT actual 2009-11-05/none mode=visit ctx=human_security
e5 m6 > m9 REQUEST requested 2009-11-05/none mode=yield ctx=human_security
Sampai malam, [m7:UAF penembak] belum tertangkap; [m8:IDN.CVL penerima bantuan] cemas, dan [m9:NGO belasan organisasi internasional] menggelar rapat.

### Kompas.com 2017-05-15
[m1:IDN.EDU Rektor Universitas Gadjah Mada Dwikorita Karnawati] {e1 menerima} perwakilan [m7=m2 mahasiswa] yang memprotes kenaikan uang kuliah. Pertemuan berlangsung di tangga balairung karena [m2:IDN.EDU para mahasiswa] menolak masuk. Setelah dua jam, [m3=m1 guru besar geologi itu] {e2 mencabut} surat edaran yang dipersoalkan. Lain ceritanya di kampus tetangga: [m4:IDN.EDU rektor UNY] {e3 mengancam} {e4 menskors} empat pengurus badan eksekutif, dan [m5:IDN.COP polisi] {e5 mengawal} gerbangnya sampai sore. Di UII tak ada aksi.
e1 m1 > m2 CONSULT actual 2017-05-15/none ctx=economic
e2 m1 > m2 CONCEDE actual 2017-05-15/none ctx=economic
e3 m4 > m6 THREATEN threatened 2017-05-15/none ctx=rights_freedoms
e4 m4 > m6 SANCTION hypothetical 2017-05-15/none mode=expel ctx=rights_freedoms
e5 m5 > m6 MOBILIZE actual 2017-05-15/none mode=police ctx=rights_freedoms
[m6:IDN.EDU Keempat mahasiswa UNY itu] meminta bantuan hukum.

### Radar Cirebon 2016-06-20
Keraton Kasepuhan menjadi tempat pertemuan yang tak biasa. [m1:IDN.REL Sultan Arief Natadiningrat] mengundang pengurus [m2:IDN.REL GKI Pamitran] dan [m3:IDN.REL Gapas], ormas yang dua kali {e1 menghentikan} kebaktian di gedung pertemuan. Mula-mula kedua tamu tidak saling menyapa. Lalu ketua ormas itu, [m4:IDN.REL Andi Mulya], {e2 berjanji} anggotanya tidak akan datang lagi jika gereja {e3 mengurus} izin sementara. Pendeta [m5:IDN.REL Davidy Ezra] menyanggupi. Polres {e4 menarik} penjagaan keesokan harinya.
e1 m3 > m2 COERCE actual 2016-06-20/none mode=restrict ctx=religion_ethnicity bg
e2 m4 > m2 CONCEDE hypothetical 2016-06-20/none ctx=religion_ethnicity
e3 m5 > m4 CONCEDE planned 2016-06-20/none ctx=religion_ethnicity
e4 m6 > m2 RETREAT actual 2016-06-20/day mode=withdraw ctx=religion_ethnicity
e5 m1 > m2,m3 CONSULT actual 2016-06-20/none mode=third-party ctx=religion_ethnicity
Selama {e5 perundingan}, [m6:IDN.COP Kapolres Indra Jafar] menunggu di pendopo.

### Antara 2023-05-09
Empat puluh [m1:IDN.LAB pekerja migran asal Indramayu] yang {e1 disekap} di Myawaddy tiba di Bangkok. [m7=m1 Mereka], kata [m2:IDN.GOV Direktur Perlindungan WNI Judha Nugraha], dijemput utusan KBRI dari seberang Sungai Moei. Perusahaan penipuan daring yang mempekerjakan [m8=m1 mereka] {e2 meminta} tebusan tujuh ribu dolar per kepala; permintaan itu {e3 tidak dilayani}. "[m3=m2 Kami] justru {e4 dibantu} komandan [m4:BGF.PRM milisi perbatasan]," ujarnya. [m5:IDN.COP Bareskrim] {e5 menahan} dua perekrut di Bekasi.
e1 m6 > m1 ASSAULT actual 2023-05-09/none mode=abduct ctx=trafficking,migration
e2 m6 > m2 REQUEST requested 2023-05-09/none mode=yield ctx=trafficking
e3 m2 > m6 REJECT actual 2023-05-09/none mode=yield ctx=trafficking
e4 m4 > m2 AID actual 2023-05-09/none ctx=trafficking,migration
e5 m5 > m6 COERCE actual 2023-05-09/none mode=arrest ctx=trafficking
[m6:CHN.CRM Jaringan itu] diyakini dikendalikan dari Yunnan.

### Lampu Hijau 2012-03-06 none
Pasar Senen diserbu pembeli payung. Cuaca buruk, kata pedagangnya, membawa rezeki. Mereka mengambil barang dari pabrik di [m1:@CHN Xiamen]; satu kontainer habis dalam seminggu. Wakil lurah [m2:IDN.GOV Hj. Masnah] ikut membeli dua, satu untuk suaminya yang sedang bertugas di [m3:@LBN Lebanon].

### Warta Banten 2010-04-20
Makam Mbah Priok di Koja {e1 hendak dibongkar} [m1:IDN.GOV Satpol PP DKI] atas permintaan [m2:IDN.BUS Pelindo II]. [m3:IDN.REL Santri dan ahli waris] {e2 melawan} dengan celurit, batu, dan bambu. Tiga anggota satuan itu tewas; [m4=m3 mereka yang menjaga makam] kehilangan tak seorang pun. [m5:IDN.GOV Gubernur Fauzi Bowo] {e3 menghentikan} pembongkaran malam harinya, lalu duduk bersila bersama [m6:IDN.REL Habib Ali] untuk {e4 merundingkan} batas tanah. [m7:IDN.GOV Komnas HAM] {e5 menyalahkan} kedua belah pihak.
e1 m1 > m3 COERCE planned 2010-04-14/day mode=seize ctx=religion_ethnicity
e2 m3 > m1 PROTEST actual 2010-04-14/day mode=riot ctx=religion_ethnicity
e3 m5 > m3 CONCEDE actual 2010-04-14/day ctx=religion_ethnicity
e4 m5 > m6 CONSULT actual 2010-04-15/none ctx=religion_ethnicity
e5 m7 > m1,m3 ACCUSE actual 2010-04-20/none mode=disapprove ctx=human_rights,religion_ethnicity

### Gorontalo Post 2023-09-22
Kantor [m8=m3 Bupati Pohuwato] habis terbakar dalam dua jam. [m1:IDN.LAB Para penambang rakyat], yang sejak pagi {e1 berdemonstrasi} menuntut ganti rugi lahan dari [m2:IDN.BUS PT Puncak Emas Tani Sejahtera], {e2 menyulut} berkas di ruang arsip. [m3:IDN.GOV Bupati Saipul Mbuinga] lari lewat pintu belakang. [m4=m3 Ia] malamnya berkata tidak dendam: "[m5=m1 Mereka] anak-anak [m6=m3 saya] juga." [m9=m7 Polda] {e3 menangkap} 29 orang. Perusahaan tambang itu, yang kantornya juga rata, {e4 mengumumkan} pembayaran dipercepat.
e1 m1 > m2 PROTEST actual 2023-09-21/day mode=demo ctx=natural_resource
e2 m1 > m3 PROTEST actual 2023-09-21/day mode=riot ctx=natural_resource
e3 m7 > m1 COERCE actual 2023-09-22/none mode=arrest ctx=natural_resource
e4 m2 > m1 CONCEDE planned 2023-09-22/none ctx=natural_resource
e5 m3 > m1 CONCEDE actual 2023-09-22/none ctx=natural_resource
{e5 Pengampunan} itu tak menghalangi [m7:IDN.COP Kapolda Angesta] melanjutkan perkara.

### Manila Bulletin Indonesia 2017-06-02
Marawi masih bergolak. Pesawat [m1:PHL.MIL militer Filipina] {e1 mengebom} posisi [m2:MAUTE.REB Maute], namun satu bom jatuh di tengah pasukan sendiri dan menewaskan sebelas prajurit. [m3:PHL.GOV Menteri Pertahanan Delfin Lorenzana] {e2 menyatakan penyesalan} kepada keluarga. Dari Jakarta, [m4:IDN.MIL Panglima TNI Gatot Nurmantyo] {e3 menyiagakan} kapal selam di utara Sulawesi; [m5=m4 ia] khawatir [m6=m2 kelompok itu] menyeberang. Tujuh belas [m7:IDN.REL anggota Jamaah Tabligh] yang terjebak {e4 dievakuasi} ke Cagayan de Oro oleh [m8=m1 tentara setempat].
e1 m1 > m2 ASSAULT actual 2017-05-31/none mode=aerial ctx=terrorism
e2 m3 > m9 SUPPORT actual 2017-06-01/none ctx=military
e3 m4 > m2 MOBILIZE actual 2017-06-02/none mode=weapons ctx=terrorism
e4 m1 > m7 AID actual 2017-06-01/none ctx=terrorism
[m9:PHL.CVL Istri para prajurit itu] menunggu di Iligan.

### Bogor Today 2013-07-22
Sekelompok anggota [m1:IDN.REL FPI] {e1 merazia} warung di Sukorejo, Kendal. [m9=m8 Warga] {e2 melempari} [m2=m1 mereka] dan sebuah mobil ormas itu menabrak perempuan hamil hingga tewas. [m3:IDN.GOV Presiden SBY] {e3 mengecam}: Islam, katanya, tidak identik dengan main hakim sendiri. [m4:IDN.REL Rizieq], yang sedang berada di [m5:@YEM Tarim], {e4 membalas} lewat laman organisasinya dengan sebutan pecundang untuk [m6=m3 sang presiden]. [m7:IDN.COP Polres Kendal] {e5 menetapkan} sopirnya sebagai tersangka.
e1 m1 > m8 COERCE actual 2013-07-18/day mode=seize ctx=religion_ethnicity
e2 m8 > m1 PROTEST actual 2013-07-18/day mode=riot ctx=religion_ethnicity
e3 m3 > m1 ACCUSE actual 2013-07-21/day mode=disapprove ctx=religion_ethnicity
e4 m4 > m3 ACCUSE actual 2013-07-22/none mode=disapprove ctx=religion_ethnicity
e5 m7 > m1 ACCUSE actual 2013-07-19/none mode=allege ctx=legal
[m8:IDN.CVL Orang-orang kampung] menyembunyikan nama pelempar.

### Kaltim Kece 2020-02-14
[m6=m1 Kami] sudah menunggu lima tahun, kata [m1:IDN.CVL Rahmawati], yang anaknya tenggelam di lubang bekas tambang. [m2=m1 Ia] {e1 menggugat} [m3:IDN.GOV gubernur] dan [m4:IDN.BUS PT Energi Cahaya Industritama]. Sidang pertama ditunda karena tergugat kedua {e2 tak muncul}. [m7=m3 Gubernur] mengirim kuasanya, seorang jaksa pengacara negara, yang {e3 menawarkan} perdamaian. Ibu tiga anak itu menggeleng. "Kalau [m5=m1 saya] terima uangnya, siapa yang menutup lubang?" tanyanya, {e4 menampik} amplop.
e1 m1 > m3,m4 ACCUSE actual 2020-02-14/none mode=allege ctx=legal,environment
e2 m4 > m1 REJECT actual 2020-02-14/none mode=meet ctx=legal
e3 m3 > m1 AGREE planned 2020-02-14/none ctx=legal,reparations
e4 m1 > m3 REJECT actual 2020-02-14/none ctx=legal,reparations

### Surat Kabar Sasak 2015-12-14
Bupati Lombok Barat [m1:IDN.GOV Zaini Arony] sudah tiga bulan ditahan. [m2:IDN.JUD Hakim Tipikor Denpasar] {e1 menghukum} [m3=m1 dia] empat tahun; di tingkat banding hukuman itu {e2 menjadi} tujuh. Wakilnya, [m4:IDN.GOV Fauzan Khalid], dilantik menggantikannya dan {e3 membatalkan} izin lapangan golf yang menjadi pokok perkara. [m5:IDN.BUS PT Djaja Business Group], si pemohon izin yang sekaligus saksi pelapor, {e4 mempertimbangkan gugatan}. Hotel di Senggigi penuh wisatawan sepanjang pekan.
e1 m2 > m1 SANCTION actual 2015-09-30/none mode=convict ctx=corruption,legal
e2 m6 > m1 SANCTION actual 2015-12-14/none mode=convict ctx=corruption,legal
e3 m4 > m5 SANCTION actual 2015-12-14/none mode=discontinue ctx=corruption,economic
e4 m5 > m4 ACCUSE hypothetical 2015-12-14/none mode=allege ctx=legal
Menurut [m6:IDN.JUD Pengadilan Tinggi Bali], perbuatannya terencana.

### Jubi 2018-05-24
Wartawan asing sudah boleh masuk Papua, begitu janji [m1:IDN.GOV Presiden Jokowi] tiga tahun lalu. Kenyataannya, [m2:AUS.JRN Rebecca Henschke] dari BBC {e1 dikeluarkan} dari Asmat karena cuitannya tentang bantuan mi instan. [m3:IDN.MIL Kapendam Muhammad Aidi] {e2 menilai} cuitan itu melukai prajurit yang bekerja siang malam. [m4:IDN.JRN AJI Jayapura] {e3 memprotes} pengusiran tersebut. "Janji [m7=m1 Presiden] mestinya sampai ke kantor imigrasi," kata ketuanya, Lucky Ireeuw; [m5=m4 ia] {e4 akan menyurati} istana.
e1 m6 > m2 COERCE actual 2018-02-03/none mode=deport ctx=rights_freedoms
e2 m3 > m2 ACCUSE actual 2018-02-02/none mode=disapprove ctx=rights_freedoms,health
e3 m4 > m6 ACCUSE actual 2018-05-24/none mode=disapprove ctx=rights_freedoms
e4 m4 > m1 REQUEST planned 2018-05-24/none mode=change ctx=rights_freedoms
e5 m1 > m2 CONCEDE planned 2015-05-10/day ctx=rights_freedoms bg
{e5 Janji} itu kini ditanyakan kembali kepada [m6:IDN.GOV Imigrasi Timika].

### Sinar Tani 2006-02-09
Beras dari [m1:@VNM Vietnam] akan masuk lewat tiga pelabuhan. [m2:IDN.AGR Himpunan Kerukunan Tani], yang ketuanya seorang jenderal purnawirawan, {e1 menolak impor} dan {e2 mengancam} memboikot pembelian pupuk. [m3:IDN.GOV Menteri Perdagangan Mari Pangestu] tidak mengubah rencananya: stok [m4:IDN.GOV Bulog], katanya, tinggal sejuta ton. [m5:IDN.LEG DPR] hari itu {e3 gagal menyepakati} hak angket, kalah oleh suara fraksi pendukung [m7=m3 pemerintah]. "[m6=m2 Kami] akan ingat siapa yang angkat tangan," ujar seorang petani Karawang di balkon.
e1 m2 > m3 REJECT actual 2006-02-09/none ctx=economic
e2 m2 > m3 THREATEN threatened 2006-02-09/none mode=restrict ctx=economic
e3 m5 > m3 ACCUSE denied 2006-01-24/none mode=investigate ctx=legislative,economic
e4 m3 > m2 REJECT actual 2006-02-09/none mode=change ctx=economic
{e4 Sikap} menteri itu didukung Istana.

### Beritasatu 2024-08-29
[m1:IDN.PTY Anies Baswedan] menunggu di Jalan Diponegoro dari pagi, tetapi surat itu tidak pernah keluar. [m2:IDN.PTY PDI-P] akhirnya {e1 mencalonkan} [m3:IDN.PTY Pramono Anung] untuk Jakarta. Sekretaris kabinet itu, sahabat lama [m4:IDN.GOV Jokowi], {e2 berpamitan} di istana lebih dahulu. [m8=m1 Mantan gubernur yang ditinggalkan] {e3 mengucapkan selamat} kepada [m5=m3 pesaingnya], sementara [m6:IDN.PTY PKS], yang sempat {e4 mengusungnya}, sudah pindah ke koalisi [m7:IDN.PTY Ridwan Kamil].
e1 m2 > m3 SUPPORT actual 2024-08-28/none ctx=election
e2 m3 > m4 CONSULT actual 2024-08-28/none ctx=election
e3 m1 > m3 SUPPORT actual 2024-08-29/none ctx=election
e4 m6 > m1 SUPPORT actual 2024-06-25/none ctx=election bg
e5 m6 > m7 SUPPORT actual 2024-08-19/none ctx=election
{e5 Perpindahan} itu diteken [m9=m6 presiden partainya].

### Bangkapost 2008-11-30
Lima belas perwira muda dari [m1:MYS.MIL Tentera Darat Malaysia] menyelesaikan {e1 kursus} hutan di Batujajar. Instruktur [m5=m1 mereka] dari [m2:IDN.MIL Kopassus] menyebut dua di antaranya lulusan terbaik. Pada malam penutupan, [m3:MYS.MIL Brigadir Jenderal Zulkapri] {e2 memuji} tuan rumah dan {e3 mengundang} sepuluh serdadu baret merah ke Ulu Tiram. Komandan jenderalnya, [m4:IDN.MIL Pramono Edhie Wibowo], {e4 menyanggupi}. Sengketa Ambalat tidak terdengar di aula itu.
e1 m1 > m2 COOPERATE actual 2008-11-30/none ctx=military
e2 m3 > m2 SUPPORT actual 2008-11-30/none ctx=military
e3 m3 > m2 REQUEST requested 2008-11-30/none mode=assist ctx=military
e4 m4 > m3 AGREE planned 2008-11-30/none ctx=military

### Tribun Sulbar 2018-10-01 none
Rumah panggung Haji Muin di Majene roboh karena lapuk. Tetangganya bergotong royong tiga hari menegakkannya kembali. Kayu ulin dikirim saudaranya dari [m1:@MYS Tawau], dan [m2:IDN.GOV kepala desa] memasak bau peapi untuk semua. Konon rumah itu pernah disinggahi [m3:IDN.ELI Andi Depu].

### Sumatera Bisnis 2022-05-19
Larangan ekspor minyak goreng yang {e1 diumumkan} [m1:IDN.GOV Presiden Joko Widodo] membuat [m2:IDN.AGR petani sawit] kelabakan. Harga tandan buah segar anjlok sepertiga dalam tiga hari. Ketua asosiasi [m7=m2 mereka], [m3:IDN.AGR Gulat Manurung], {e2 meminta} pengecualian; dari Kuala Lumpur [m4:MYS.BUS para pesaing] bersorak. [m5:IND.GOV New Delhi], pembeli terbesar, {e3 mengirim} utusan dagang. [m8=m1 Presiden] {e4 melunak} tiga minggu kemudian setelah [m6:IDN.AGR ribuan petani] {e5 mendatangi} kantor Menko Perekonomian dengan truk buah busuk.
e1 m1 > m5 SANCTION planned 2022-04-22/none mode=discontinue ctx=economic
e2 m3 > m1 REQUEST requested 2022-05-19/none mode=yield ctx=economic
e3 m5 > m1 CONSULT actual 2022-05-19/none mode=visit ctx=economic
e4 m1 > m2 CONCEDE actual 2022-05-19/day ctx=economic
e5 m6 > m1 PROTEST actual 2022-05-17/none mode=demo ctx=economic

### Cahaya Papua 2016-12-20
Pada peringatan Trikora, [m1:IDN.COP Polres Jayawijaya] {e1 menggeledah} sekretariat [m2:IDN.CVL Komite Nasional Papua Barat] di Wamena. Tiga puluh orang yang sedang berdoa {e2 dinaikkan} ke truk. Komputer [m3=m2 organisasi itu] {e3 diangkut} pula. "[m4=m2 Kami] bukan teroris, [m5=m2 kami] hanya minta referendum," kata juru bicaranya, Bazoka Logo, dari Jayapura. [m6:IDN.REL Pastor John Djonga] menunggui para tahanan semalaman sampai [m7=m1 polisi] {e4 memulangkan} [m8=m2 mereka].
e1 m1 > m2 COERCE actual 2016-12-19/day mode=seize ctx=territory,repression
e2 m1 > m2 COERCE actual 2016-12-19/day mode=arrest ctx=territory,repression
e3 m1 > m2 COERCE actual 2016-12-19/day mode=seize ctx=territory,repression
e4 m1 > m2 RETREAT actual 2016-12-20/day mode=release ctx=territory
e5 m2 > m9 REQUEST requested 2016-12-20/none mode=change ctx=territory
{e5 Tuntutan} referendum itu dialamatkan kepada [m9:IDN.GOV pemerintah pusat].

### Detik Bali 2025-01-21
Dua kampung di Kintamani berebut mata air. Setelah pipa milik [m1:IDN.CVL warga Batur Utara] {e1 dipotong}, pemuda-pemudanya {e2 menutup} jalan ke [m2:IDN.CVL Desa Songan]. Bendesa Songan mengaku tidak tahu siapa yang memotong. [m3:IDN.GOV Bupati Bangli Sang Nyoman Sedana Arta] turun tangan: [m4=m3 ia] {e3 akan membangun} bak pembagi dan {e4 meminta} [m5=m1+m2 kedua desa] menandatangani perarem. [m6:IDN.COP Kapolsek] tidur di balai banjar dua malam untuk mencegah bentrokan susulan.
e1 m2 > m1 PROTEST actual 2025-01-21/none mode=vandalize ctx=human_security
e2 m1 > m2 PROTEST actual 2025-01-21/none mode=obstruct ctx=human_security
e3 m3 > m1,m2 AID planned 2025-01-21/none ctx=human_security
e4 m3 > m1,m2 REQUEST requested 2025-01-21/none mode=yield ctx=human_security

### Nusantara Post 2001-03-01
Kapal [m1:IDN.MIL TNI AL] mengangkut ribuan [m2:IDN.REF pengungsi Madura] dari Sampit ke Surabaya. Dalam sepekan [m3:IDN.CVL massa Dayak] {e1 membunuh} ratusan orang dan {e2 membakar} rumah [m9=m2 mereka]. [m4:IDN.GOV Wapres Megawati] {e3 meninjau} kamp di pelabuhan, tetapi enggan menemui pemimpin [m5:IDN.CVL Lembaga Musyawarah Masyarakat Dayak]. [m10:IDN.GOV Presiden] sedang di [m6:@EGY Kairo]. [m7:IDN.CVL Usop], ketua lembaga itu, {e4 menuntut} tersangka anak buahnya {e5 dilepaskan} sebelum bicara damai.
e1 m3 > m2 ASSAULT actual 2001-02-25/week mode=primitive ctx=religion_ethnicity
e2 m3 > m2 ASSAULT actual 2001-02-25/week mode=primitive ctx=religion_ethnicity
e3 m4 > m2 CONSULT actual 2001-03-01/none mode=visit ctx=religion_ethnicity,migration
e4 m7 > m8 REQUEST requested 2001-03-01/none mode=yield ctx=religion_ethnicity
e5 m8 > m5 RETREAT hypothetical 2001-03-01/none mode=release ctx=religion_ethnicity
e6 m1 > m2 AID actual 2001-03-01/none ctx=migration
{e6 Pengangkutan} dikawal; [m8:IDN.COP Polda Kalimantan Tengah] kekurangan orang.

### Tirto 2026-01-15
Aturan baru [m1:IDN.GOV Kementerian Komunikasi] mewajibkan [m2:USA.BUS X] dan [m3:USA.BUS Meta] membuka data akun anonim dalam empat jam. Perusahaan milik Elon Musk itu {e1 menggugat} ke PTUN. Pesaingnya memilih diam, walau menurut seorang sumber [m4=m3 raksasa Menlo Park tersebut] {e2 siap mematuhi} asalkan tenggatnya diperpanjang. "[m5=m1 Kami] tidak takut kepada siapa pun," kata [m6:IDN.GOV Meutya Hafid]. Kementeriannya {e3 mengancam} memutus akses mulai Februari. [m7:IDN.CVL SAFEnet] {e4 mendukung} gugatan.
e1 m2 > m1 ACCUSE actual 2026-01-15/none mode=allege ctx=technology,rights_freedoms
e2 m3 > m1 CONCEDE hypothetical 2026-01-15/none ctx=technology
e3 m1 > m2,m3 THREATEN threatened 2026-01-15/none mode=restrict ctx=technology,rights_freedoms
e4 m7 > m2 SUPPORT actual 2026-01-15/none ctx=technology,rights_freedoms

### Harian Nasional 2015-01-02
Serpihan pertama pesawat AirAsia ditemukan di Selat Karimata. [m1:IDN.GOV Kepala Basarnas Soelistyo] {e1 berterima kasih} kepada kapal perang [m2:USA.MIL USS Sampson], yang {e2 mengangkat} enam jenazah, dan kepada penyelam [m3:RUS.GOV Rusia]. Marsekal itu {e3 menegur} sebuah stasiun televisi karena menayangkan tubuh korban. [m4:IDN.GOV Menteri Perhubungan Ignasius Jonan] lebih keras: [m5=m4 ia] {e4 membekukan} rute Surabaya–Singapura milik [m6:IDN.BUS maskapai tersebut], yang menurutnya terbang tanpa izin hari. Di Surabaya, [m7:MYS.BUS Tony Fernandes] menemani keluarga.
e1 m1 > m2,m3 SUPPORT actual 2015-01-02/none ctx=disasters
e2 m2 > m1 AID actual 2015-01-02/none ctx=disasters
e3 m1 > m8 ACCUSE actual 2015-01-02/none mode=disapprove ctx=disasters
e4 m4 > m6 SANCTION actual 2015-01-02/none mode=discontinue ctx=economic,disasters
[m8:IDN.JRN tvOne] sudah menyampaikan maaf.
