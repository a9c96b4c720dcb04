### Kompas.com 2021-10-19
[m1:IDN.JUD KPK] {e1 menetapkan} [m2:IDN.GOV Bupati Kuantan Singingi Andi Putra] sebagai tersangka suap perpanjangan hak guna usaha. Semula tim [m3=m1 lembaga itu] mencarinya di beberapa tempat; baru malam harinya [m4=m2 politikus muda tersebut] {e2 menyerahkan diri} di Polda Riau. Perusahaan yang diduga memberi uang, [m5:IDN.BUS PT Adimulia Agrolestari], mengatakan pembayaran itu pinjaman. [m6:IDN.AGR Petani plasma di Cengar], yang bertahun-tahun {e3 menggugat} perusahaan sawit itu, menanggapinya dengan syukuran. [m7:IDN.GOV Gubernur Riau] menunjuk wakil bupati sebagai pelaksana tugas.
e1 m1 > m2 ACCUSE actual 2021-10-19/none mode=allege ctx=corruption
e2 m2 > m1 CONCEDE actual 2021-10-19/none ctx=corruption
e3 m6 > m5 ACCUSE actual 2021-10-19/none mode=allege ctx=human_security,legal bg

### Antara Papua 2017-02-18
[m1:USA.BUS PT Freeport Indonesia] {e1 merumahkan} ribuan karyawan sejak [m2:IDN.GOV pemerintah] {e2 melarang} ekspor konsentrat. Presiden Direktur [m3:IDN.BUS Chappy Hakim], bekas kepala staf angkatan udara, {e3 mengundurkan diri} setelah berselisih dengan [m4:IDN.LEG anggota Komisi VII Mukhtar Tompo] yang mengaku {e4 ditunjuk dadanya}. Chappy {e5 meminta maaf} kepada [m5=m4 politikus Hanura itu]. Sementara itu, [m6:IDN.LAB buruh subkontraktor] mendirikan tenda di depan kantor Bupati Mimika. [m7=m6 Mereka] {e6 meminta} Jakarta memperhatikan nasib pekerja.
e1 m1 > m6 SANCTION actual 2017-02-18/none mode=discontinue ctx=economic,natural_resource
e2 m2 > m1 COERCE actual 2017-01-12/none mode=restrict ctx=economic,natural_resource
e3 m3 > m1 RETREAT actual 2017-02-18/none mode=resign ctx=economic
e4 m3 > m4 ASSAULT actual 2017-02-09/none mode=beat ctx=legislative said=m4
e5 m3 > m4 SUPPORT actual 2017-02-10/none ctx=legislative
e6 m6 > m2 REQUEST requested 2017-02-18/none mode=change ctx=economic

### Tempo.co 2018-11-14
Pengadilan Militer I-01 Banda Aceh {e1 memecat} tiga [m1:IDN.MIL prajurit Kodam Iskandar Muda] karena terlibat narkotika. Vonis terhadap dua di antaranya lebih berat daripada tuntutan oditur. Di ruang sebelah, [m2:IDN.JUD hakim] yang sama {e2 membebaskan} seorang kapten. [m3:IDN.MIL Pangdam Mayjen Teuku Abdul Hafil Fuddin] mengatakan [m8=m3 ia] {e3 mendukung} putusan itu. "Tidak ada tempat bagi [m4=m1 mereka]," ujarnya. BNN menawarkan pemeriksaan urine rutin; [m5=m3 pihaknya], kata jenderal tersebut, {e4 menerima} dengan tangan terbuka.
e1 m2 > m1 SANCTION actual 2018-11-14/none mode=convict ctx=illegal_drugs,legal
e2 m2 > m6 CONCEDE actual 2018-11-14/none ctx=illegal_drugs,legal
e3 m3 > m2 SUPPORT actual 2018-11-14/none ctx=illegal_drugs
e4 m3 > m7 AGREE actual 2018-11-14/none ctx=illegal_drugs
Baik [m6:IDN.MIL Kapten Ridwan] maupun [m7:IDN.GOV pejabat BNN] tidak hadir saat jumpa pers.

### Detik Jabar 2022-04-22
[m1:IDN.JUD Kejaksaan Negeri Bandung] {e1 menuntut} 15 tahun penjara bagi [m2:IDN.MIL seorang mantan kepala gudang] yang menjual amunisi. Terdakwa {e2 mengakui} perbuatannya. Peluru itu dikirim lewat kapal ke Nabire dan, menurut [m8=m1 jaksa], berakhir di tangan [m3:TPNPB.REB kelompok kriminal bersenjata]. [m4:IDN.COP Dirreskrimum Polda Papua Faizal Rahmadani] hadir sebagai saksi. [m9=m4 Ia] berterima kasih kepada [m5=m1 para penuntut], walau menyesalkan bahwa pembelinya, [m6:IDN.GOV seorang pegawai distrik], {e3 dibebaskan} [m10=m7 hakim di Jayapura].
e1 m1 > m2 ACCUSE actual 2022-04-22/none mode=allege ctx=territory,legal
e2 m2 > m1 CONCEDE actual 2022-04-22/none ctx=legal
e3 m7 > m6 CONCEDE actual 2022-03-31/none ctx=territory,legal
e4 m4 > m1 SUPPORT actual 2022-04-22/none ctx=territory,legal
{e4 Ucapan terima kasih} itu tidak membuat [m7:IDN.JUD majelis hakim PN Jayapura] berkomentar.

### Republika 2006-02-19
Ratusan anggota [m1:IDN.REL Front Pembela Islam] {e1 melempari} Kedutaan Besar [m2:USA.GOV Amerika Serikat] dengan batu dan telur, memprotes kartun Nabi. Penjagaan hanya dilakukan belasan [m7:IDN.COP polisi]. Kedutaan menyebut aksi itu {e2 premanisme}. Beberapa hari sebelumnya kantor konsulat [m3:DNK.GOV Denmark] di Surabaya {e3 dirusak} kelompok lain; [m4=m3 Kopenhagen] lalu {e4 menutup} perwakilannya dan {e5 memulangkan} staf. [m5:IDN.GOV Menlu Hassan Wirajuda] {e6 menyesalkan} penutupan tersebut.
e1 m1 > m2 PROTEST actual 2006-02-19/day mode=riot ctx=religion_ethnicity
e2 m2 > m1 ACCUSE actual 2006-02-19/none mode=disapprove ctx=religion_ethnicity
e3 m6 > m3 PROTEST actual 2006-02-06/none mode=vandalize ctx=religion_ethnicity
e4 m4 > m5 SANCTION actual 2006-02-11/none mode=withdraw ctx=religion_ethnicity,diplomatic
e5 m4 > m5 SANCTION actual 2006-02-11/none mode=withdraw ctx=diplomatic
e6 m5 > m3 ACCUSE actual 2006-02-12/none mode=disapprove ctx=diplomatic
Polisi memeriksa [m6:IDN.REL pengurus Front Anti-Pemurtadan].

### Kontan 2014-03-06 none
Produsen jamu Sido Muncul melantai di bursa. Harga perdananya Rp580 per lembar; pembeli terbesar ialah dana pensiun dari [m1:@NLD Belanda]. Irwan Hidayat, direktur utama, datang dengan kemeja batik dan berkata ibunya pasti tak percaya.

### Serambinews.com 2020-09-10
[m1:IDN.EDU Mahasiswa Universitas Malikussaleh] menolak dilibatkan dalam pengusiran [m2:MMR.REF 296 pengungsi Rohingya] yang mendarat di Ujong Blang. Sebaliknya, [m3=m1 mereka] {e1 mengumpulkan} pakaian dan susu. Wali kota Lhokseumawe, [m4:IDN.GOV Suaidi Yahya], {e2 menyediakan} balai latihan kerja. Namun [m5=m4 ia] {e3 meminta} [m6:UNHCR UNHCR] tidak terlalu lama menempatkan [m8=m2 mereka] di situ. Badan PBB tersebut {e4 menjanjikan} enam bulan. [m7:THA.GOV Thailand], tempat perahu itu singgah, sebelumnya {e5 menghalau} penumpangnya ke laut.
e1 m1 > m2 AID actual 2020-09-10/none ctx=migration
e2 m4 > m2 AID actual 2020-09-10/none ctx=migration
e3 m4 > m6 REQUEST requested 2020-09-10/none mode=change ctx=migration
e4 m6 > m4 AGREE planned 2020-09-10/none ctx=migration
e5 m7 > m2 COERCE actual 2020-09-10/none mode=deport ctx=migration bg

### CNN Indonesia 2019-11-06
Dua kursi diperdebatkan menjelang pelantikan. [m1:IDN.PTY Gerindra], yang lima tahun beroposisi, {e1 diajak} masuk kabinet oleh [m2:IDN.GOV Joko Widodo]. [m3:IDN.PTY Prabowo] {e2 menyanggupi} sehari setelah upacara dan menjadi menteri pertahanan. [m4:IDN.PTY NasDem], partai pendukung, tidak senang: [m5:IDN.PTY Surya Paloh] {e3 menemui} pimpinan [m6:IDN.PTY PKS] dan berpelukan lama. [m8=m2 Presiden] {e4 menyindir} pelukan itu dalam pidato ulang tahun [m7:IDN.PTY Golkar]. "Rangkulan yang tak biasa," katanya disambut tawa.
e1 m2 > m1 REQUEST requested 2019-11-06/none mode=assist ctx=executive,political_institutions
e2 m3 > m2 AGREE actual 2019-10-21/none ctx=executive
e3 m5 > m6 CONSULT actual 2019-10-30/none mode=visit ctx=political_institutions
e4 m2 > m5 ACCUSE actual 2019-11-06/none mode=disapprove ctx=political_institutions

### Pos-Kupang.com 2014-03-20
Ketegangan antara [m1:IDN.REL uskup Larantuka] dan [m2:IDN.GOV Bupati Flores Timur Yosep Lagadoni Herin] mereda. [m7=m1+m2 Keduanya] {e1 bertemu} di biara Lela selama tiga jam. [m8=m2 Sang bupati] {e2 mencabut} pernyataannya bahwa pastor tidak boleh ikut mengurus tambang. Sebagai balasannya, [m3=m1 pemimpin umat itu] {e3 meminta} [m4:IDN.REL para imam] menurunkan spanduk. Perusahaan pemegang izin, [m5:AUS.BUS Ausquest], tetap dilarang menebang sampai ada kajian. "[m6=m2 Saya] juga anak gereja," kata Yosep sambil tertawa.
e1 m1 > m2 CONSULT actual 2014-03-20/none ctx=religion_ethnicity,natural_resource
e2 m2 > m1 CONCEDE actual 2014-03-20/none ctx=religion_ethnicity,natural_resource
e3 m1 > m4 REQUEST requested 2014-03-20/none mode=yield ctx=religion_ethnicity

### JPNN 2025-08-02
Mantan Sekjen PDI Perjuangan [m1:IDN.PTY Hasto Kristiyanto] {e1 dituntut} tujuh tahun penjara dalam kasus Harun Masiku. [m2:IDN.JUD Jaksa KPK] menilai [m3=m1 dia] merintangi penyidikan. Ketika [m9=m2 jaksa] membaca tuntutan, para simpatisan di luar {e2 bersorak} mengejek. Tiga minggu kemudian, [m10=m8 majelis hakim] {e3 menghukum} [m4=m1 orang kepercayaan Megawati itu] tiga setengah tahun. Amnesti {e4 diterbitkan} [m5:IDN.GOV Presiden Prabowo Subianto] sebelum banding sempat diajukan. [m6:IDN.PTY Megawati] {e5 menyampaikan terima kasih} lewat utusannya.
e1 m2 > m1 ACCUSE actual 2025-07-03/none mode=allege ctx=corruption,legal
e2 m7 > m2 PROTEST actual 2025-07-03/none mode=demo ctx=corruption,legal
e3 m8 > m1 SANCTION actual 2025-07-25/none mode=convict ctx=corruption,legal
e4 m5 > m1 CONCEDE actual 2025-08-01/none ctx=legal,political_institutions
e5 m6 > m5 SUPPORT actual 2025-08-02/none ctx=political_institutions
Satgas [m7:IDN.PTY Cakra Buana] menjaga barisan itu, sementara ketua [m8:IDN.JUD majelis Rios Rahmanto] meminta semua tenang.

### Sinar Harapan 2009-01-19
Kapal kayu berisi 193 [m1:MMR.REF orang Rohingya] {e1 diselamatkan} nelayan Sabang. Menurut cerita [m8=m1 mereka], [m2:THA.MIL serdadu Thailand] {e2 memukuli} penumpang dan {e3 memotong} mesin perahu sebelum melepasnya ke laut. [m3:IDN.MIL Komandan Lanal Sabang Yanuar Handwiono] mengobati yang terluka. Juru bicara [m4:IDN.GOV Kemlu], Teuku Faizasyah, mengatakan para pendatang itu pencari kerja; [m5=m4 kementeriannya] {e4 berencana memulangkan} [m9=m1 mereka]. [m6:HRW Human Rights Watch] {e5 meminta} rencana tersebut dibatalkan.
e1 m7 > m1 AID actual 2009-01-07/none ctx=migration
e2 m2 > m1 ASSAULT actual 2008-12-20/none mode=beat ctx=migration said=m1
e3 m2 > m1 COERCE actual 2008-12-20/none mode=deport ctx=migration said=m1
e4 m4 > m1 COERCE planned 2009-01-19/none mode=deport ctx=migration
e5 m6 > m4 REQUEST requested 2009-01-19/none mode=change ctx=migration,asylum
[m7:IDN.LAB Nelayan itu] menolak dipanggil pahlawan.

### Kompas TV 2021-08-23
[m1:IDN.JUD Firli Bahuri] meminta [m2:IDN.GOV Menteri Sosial Juliari Batubara] menyerahkan diri, dan permintaan itu dipenuhi pada pukul 02.45. [m3=m2 Wakil bendahara partai banteng tersebut] datang dengan topi dan masker hitam. [m7=m2 Ia] {e1 disangka} menerima Rp17 miliar dari paket bantuan Covid-19. [m8=m6 Partainya] {e2 tidak melindungi}. Delapan bulan kemudian, [m9=m5 hakim] {e3 memidana} [m10=m2 dia] dua belas tahun; menurut [m11=m5 mereka], terdakwa sudah cukup menderita karena hinaan masyarakat. [m4:IDN.CVL ICW] {e4 menilai} pertimbangan tersebut menggelikan.
e1 m1 > m2 ACCUSE actual 2020-12-06/day mode=allege ctx=corruption,health
e2 m6 > m2 REJECT actual 2021-08-23/none mode=assist ctx=corruption
e3 m5 > m2 SANCTION actual 2021-08-23/none mode=convict ctx=corruption,legal
e4 m4 > m5 ACCUSE actual 2021-08-23/none mode=disapprove ctx=corruption,legal
Para [m5:IDN.JUD hakim Tipikor] menolak diwawancarai; di pihak lain [m6:IDN.PTY Hasto] mengaku sudah lama mengingatkan.

### Tribun Timur 2008-01-10
Pilkada Sulawesi Selatan dimenangi [m1:IDN.PTY Syahrul Yasin Limpo] dengan selisih 27.000 suara. Petahana, [m2:IDN.GOV Amin Syam], {e1 menggugat} ke [m3:IDN.JUD Mahkamah Agung], yang secara mengejutkan {e2 memerintahkan} pemungutan ulang di empat kabupaten. [m4:IDN.GOV KPU Sulsel] {e3 menolak melaksanakannya} dan {e4 mengajukan} peninjauan kembali. Pendukung kedua kubu {e5 berdemonstrasi} bergantian di jembatan tol. Jakarta menunjuk [m5:IDN.MIL Mayjen Tanribali Lamo] sebagai penjabat sampai sengketa itu selesai.
e1 m2 > m4 ACCUSE actual 2007-11-20/none mode=allege ctx=election,legal
e2 m3 > m4 REQUEST requested 2007-12-19/none mode=change ctx=election,legal
e3 m4 > m3 REJECT actual 2007-12-20/none mode=change ctx=election,legal
e4 m4 > m3 REJECT actual 2007-12-27/none ctx=election,legal
e5 m6 > m4 PROTEST actual 2008-01-10/none mode=demo ctx=election
Para [m6:IDN.PTY simpatisan] membawa sound system.

### Bisnis Indonesia 2024-09-25 none
Tambak udang di Kebumen panen raya. Ekspor ke [m1:@JPN Jepang] naik, sedangkan pasar [m2:@USA Amerika] masih menunggu hasil pengujian. Menteri Kelautan [m3:IDN.GOV Sakti Wahyu Trenggono] mencicipi udang bakar bersama para penambak; "[m4=m3 saya] kekenyangan," katanya.

### Gatra.com 2024-01-08
[m1:IDN.CVL Haris Azhar] dan [m2:IDN.CVL Fatia Maulidiyanti] duduk di kursi terdakwa, sementara [m3:IDN.GOV Menko Luhut Binsar Pandjaitan] bersaksi. Purnawirawan jenderal itu merasa dihina oleh judul siniar kedua aktivis. Dua kali [m4=m3 dia] {e1 meminta} [m9=m1+m2 mereka] minta maaf, dua kali pula permintaan tersebut {e2 tidak diindahkan}. "Nama [m5=m3 saya] disebut penjahat," tuturnya. Di luar, [m6:IDN.CVL massa KontraS] {e3 membacakan} puisi. [m10=m8 Hakim] akhirnya {e4 membebaskan} [m7=m1+m2 keduanya] pada Januari 2024.
e1 m3 > m1,m2 REQUEST requested 2021-08-26/year mode=yield ctx=rights_freedoms
e2 m1,m2 > m3 REJECT actual 2021-09-01/year mode=yield ctx=rights_freedoms
e3 m6 > m3 PROTEST actual 2023-06-08/none mode=demo ctx=rights_freedoms
e4 m8 > m1,m2 CONCEDE actual 2024-01-08/month ctx=rights_freedoms,legal
Ketua [m8:IDN.JUD majelis Cokorda Gede Arthana] menyebut siniar itu kajian ilmiah.

### Jubi 2001-08-16
Dua sandera asal Belgia, [m1:BEL.JRN Philippe Simon dan Johan van den Eynde], {e1 diculik} di Ilaga oleh [m2:OPM.REB Titus Murib]. Komandan gerilya itu {e2 menghendaki} surat dari Perdana Menteri [m3:BEL.GOV Guy Verhofstadt] kepada Presiden [m4:IDN.GOV Abdurrahman Wahid]. [m6=m3 Brussel] {e3 mengirim} seorang diplomat, tetapi kepada [m8=m5 militer] [m7=m3 ia] {e4 berpesan} jangan menggunakan kekerasan. Surat tersebut ditulis, dibacakan lewat radio, dan pada bulan ketiga kedua pembuat film {e5 dipulangkan} dalam keadaan kurus.
e1 m2 > m1 ASSAULT actual 2001-06-07/none mode=abduct ctx=territory
e2 m2 > m3 REQUEST requested 2001-06-20/none mode=change ctx=territory
e3 m3 > m4 CONSULT actual 2001-07-01/none mode=visit ctx=territory,diplomatic
e4 m3 > m5 REQUEST requested 2001-07-01/none mode=yield ctx=territory
e5 m2 > m1 RETREAT actual 2001-08-16/none mode=release ctx=territory
Panglima [m5:IDN.MIL Kodam Trikora] menepati permintaan itu.

### Tribun-Papua.com 2026-04-22
Rapat pleno [m1:IDN.GOV KPU Papua Pegunungan] dihentikan setelah [m2:IDN.PTY saksi pasangan nomor dua] {e1 membalik} meja. Ketua lembaga penyelenggara itu, Daniel Jingga, mengungsi ke ruang [m3:IDN.COP Kapolres Jayawijaya]. Di halaman, pendukung kedua calon {e2 saling memanah}; seorang guru terluka. [m4:IDN.GOV Bawaslu] {e3 merekomendasikan} perhitungan dipindahkan ke Jayapura. Daniel {e4 setuju}, sedangkan [m5=m2 para saksi] {e5 menolak} naik pesawat yang sama dengan lawannya. "[m6=m1 Kami] sewakan dua," janji Daniel.
e1 m2 > m1 PROTEST actual 2026-04-22/none mode=riot ctx=election
e2 m7 > m8 ASSAULT actual 2026-04-22/none mode=primitive ctx=election
e3 m4 > m1 REQUEST requested 2026-04-22/none mode=change ctx=election
e4 m1 > m4 AGREE actual 2026-04-22/none ctx=election
e5 m2 > m1 REJECT actual 2026-04-22/none ctx=election
Mereka yang berhadapan ialah [m7:IDN.PTY massa John Tabo] dan [m8:IDN.PTY massa Befa Jigibalom].

### detikJateng 2023-08-29
Sengketa bangunan di Kartasura melibatkan [m1:IDN.GOV Balai Pelestarian Kebudayaan] dan [m2:IDN.BUS seorang pengembang]. Pengembang itu {e1 merobohkan} tembok keraton abad ke-17; penyidik balai, yang punya kewenangan sendiri, {e2 menjadikan} [m3=m2 dia] tersangka. [m4:IDN.REL Keraton Surakarta] {e3 mengecam} perusakan tersebut. Bupati Sukoharjo [m5:IDN.GOV Etik Suryani] {e4 berjanji mengganti} batu bata yang hilang, sebuah janji yang disambut tawa arkeolog. "Batu bata tahun 1680 dari mana?" tanya [m6:IDN.EDU seorang dosen].
e1 m2 > m4 ASSAULT actual 2022-04-21/year mode=destroy ctx=legal
e2 m1 > m2 ACCUSE actual 2023-08-29/none mode=allege ctx=legal
e3 m4 > m2 ACCUSE actual 2022-04-23/year mode=disapprove ctx=legal
e4 m5 > m4 AGREE planned 2023-08-29/none ctx=legal

### Antara Kalbar 2018-09-17
[m1:MYS.GOV Sarawak] {e1 mendeportasi} 137 [m2:IDN.LAB pekerja migran] lewat Entikong. Kepala BP3TKI Pontianak, [m3:IDN.GOV Ahmad Fadillah], mengatakan sebagian dari [m4=m2 mereka] pernah dipenjara di Bekenu. [m8=m3 Ia] {e2 meminta} pihak konsulat di Kuching {e3 memprotes} perlakuan petugas penjara. Konsul [m5:IDN.GOV Jahar Gultom] {e4 belum menerima} permintaan itu secara tertulis. Pada hari yang sama, polisi [m6:MYS.COP Tebedu] {e5 menyerahkan} tiga bayi korban perdagangan orang kepada [m7:IDN.COP Polda Kalbar].
e1 m1 > m2 COERCE actual 2018-09-17/none mode=deport ctx=migration
e2 m3 > m5 REQUEST requested 2018-09-17/none mode=assist ctx=migration
e3 m5 > m1 ACCUSE hypothetical 2018-09-17/none mode=disapprove ctx=migration,human_rights
e4 m5 > m3 AGREE denied 2018-09-17/none ctx=migration
e5 m6 > m7 COOPERATE actual 2018-09-17/none ctx=trafficking

### Okezone 2011-03-17
Paket buku berisi bom {e1 dikirim} kepada [m1:IDN.REL Ulil Abshar Abdalla] di Utan Kayu. [m2:IDN.COP Kompol Dodi Rahmawan], yang mencoba menjinakkannya dengan ember air, kehilangan tangan kiri. Paket serupa tiba di kantor [m3:IDN.COP Gories Mere] dan rumah [m4:IDN.PTY Yapto Soerjosoemarno]. Menurut [m8:IDN.COP polisi], pelakunya [m5:JAD.REB kelompok Pepi Fernando]. [m6:IDN.GOV Presiden SBY] {e2 mengutuk} teror itu, {e3 menginstruksikan} BIN bekerja lebih keras, dan {e4 menjenguk} perwira yang terluka.
e1 m5 > m1 ASSAULT actual 2011-03-15/day mode=explosives ctx=terrorism,religion_ethnicity
e2 m6 > m5 ACCUSE actual 2011-03-16/none mode=disapprove ctx=terrorism
e3 m6 > m7 REQUEST requested 2011-03-16/none ctx=terrorism,intelligence
e4 m6 > m2 CONSULT actual 2011-03-17/none mode=visit ctx=terrorism
Kepala [m7:IDN.SPY badan intelijen], Sutanto, hadir.

### Harian Sindo 2016-05-02
Ribuan [m6:IDN.LAB buruh] memperingati hari mereka di Gelora Bung Karno dengan konser. Di sela acara, [m1:IDN.LAB KSPI, KSPSI, dan KSBSI] {e1 mendeklarasikan} dukungan bagi [m2:IDN.PTY Rizal Ramli] sebagai calon gubernur. Yang didukung {e2 berterima kasih}, tetapi mengaku tak punya partai. [m3:IDN.GOV Menaker Hanif Dhakiri] membagikan kaus; [m4=m3 bekas aktivis mahasiswa tersebut] {e3 meminta} buruh tidak terpaku pada upah. "Enak saja," balas [m5:IDN.LAB Said Iqbal], yang {e4 akan menggelar} mogok nasional jika aturan upah tidak dicabut.
e1 m1 > m2 SUPPORT actual 2016-05-01/day ctx=election
e2 m2 > m1 SUPPORT actual 2016-05-01/none ctx=election
e3 m3 > m1 REQUEST requested 2016-05-01/day mode=change ctx=economic
e4 m5 > m3 PROTEST hypothetical 2016-05-02/none mode=strike ctx=economic
e5 m5 > m3 REJECT actual 2016-05-01/none mode=change ctx=economic
{e5 Balasan} tersebut diucapkan di panggung.

### Media Sumbar 2012-05-28
Kapolda Sumatera Barat [m1:IDN.COP Wahyu Indra Pramugari] dan [m2:IDN.MIL Danrem Amrin] {e1 mengadakan} apel gabungan setelah anggota [m6=m1+m2 mereka] berkelahi di pub. [m7=m5 Tiga prajurit dan dua polisi] luka. [m3:IDN.LEG Ketua DPRD Yultekhnil] menyebut peristiwa itu memalukan; [m8=m3 ia] {e2 menyarankan} pub tersebut ditutup. Pemiliknya, lewat pengacara, {e3 menolak}. "Yang berkelahi tamu, bukan botol [m4:IDN.BUS kami]," katanya. Kedua komandan {e4 menjatuhkan} hukuman kurungan kepada [m5:IDN.COP anak buah masing-masing].
e1 m1 > m2 CONSULT actual 2012-05-28/none ctx=military
e2 m3 > m4 REQUEST requested 2012-05-28/none mode=change ctx=legislative
e3 m4 > m3 REJECT actual 2012-05-28/none mode=change ctx=economic
e4 m1,m2 > m5 COERCE actual 2012-05-28/none mode=arrest ctx=military
