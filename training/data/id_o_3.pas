### Antara 2025-06-14
[m1:JOR.MIL Angkatan Bersenjata Yordania] {e1 menembak jatuh} pesawat nirawak [m2:IRN.MIL Iran] yang mengarah ke [m3:@ISR Israel] melintasi wilayahnya. [m4:JOR.GOV Menlu Ayman Safadi], yang sehari sebelumnya {e2 ditelepon} [m5:IRN.GOV Abbas Araghchi], menegaskan langkah itu bukan untuk membantu [m6:ISR.GOV Tel Aviv].
e1 m1 > m2 COERCE actual 2025-06-14/none ctx=military,territory
e2 m5 > m4 CONSULT actual 2025-06-13/day mode=phone ctx=diplomatic

### Kompas.com 2016-01-14
Ledakan bom dan penembakan di kawasan Sarinah yang {e1 menewaskan} [m1:IDN.CVL empat warga sipil] dilakukan kelompok pendukung [m2:ISIS.REB ISIS], kata [m3:IDN.COP Kapolda Metro Jaya Tito Karnavian]. [m4:AUS.GOV PM Malcolm Turnbull] {e2 menawarkan} bantuan penyelidikan kepada [m5:IDN.GOV Jakarta], dan [m6:MYS.COP kepolisian Malaysia] {e3 meningkatkan kewaspadaan}.
e1 m2 > m1 ASSAULT actual 2016-01-14/none mode=explosives ctx=terrorism said=m3
e2 m4 > m5 AGREE planned 2016-01-14/none mode=assist ctx=terrorism
e3 m6 > m2 MOBILIZE actual 2016-01-14/none mode=police ctx=terrorism

### Tempo.co 2017-04-12
[m7:? Dua orang tak dikenal] {e1 menyiramkan} air keras ke wajah [m1:IDN.JUD penyidik KPK Novel Baswedan] seusai salat subuh di [m2:@IDN Kelapa Gading]. [m3:IDN.GOV Presiden Joko Widodo] {e2 memerintahkan} [m4:IDN.COP Kapolri] memburu pelakunya, sementara [m5:IDN.LEG anggota DPR] yang pernah {e3 dijerat} Novel dalam perkara e-KTP, [m6=m5 Miryam S Haryani], tidak mau berkomentar.
e2 m3 > m4 REQUEST requested 2017-04-12/none ctx=crime,corruption
e3 m1 > m5 ACCUSE actual 2017-04-12/none mode=investigate ctx=corruption bg
e1 m7 > m1 ASSAULT actual 2017-04-11/day mode=unconventional ctx=corruption,crime

### CNN Indonesia 2024-02-14
[m1:IDN.GOV Menteri Luar Negeri Retno Marsudi] {e1 menilai} langkah [m2:USA.GOV Washington] yang {e2 membekukan} dana bagi [m3:UNRWA UNRWA] sebagai hukuman kolektif terhadap [m4:PSE.CVL warga Gaza]. [m5:NOR.GOV Norwegia] dan [m6:ESP.GOV Spanyol] justru {e3 menambah} setoran, demikian laporan [m7:#outlet Anadolu].
e1 m1 > m2 ACCUSE actual 2024-02-14/none mode=disapprove ctx=human_security
e2 m2 > m3 SANCTION actual 2024-02-14/none mode=discontinue ctx=economic,human_security
e3 m5,m6 > m3 AID actual 2024-02-14/none ctx=economic,human_security

### detikNews 2022-09-13
[m1:IDN.LEG Anggota Komisi I DPR Effendi Simbolon] {e1 meminta maaf} kepada [m2:IDN.MIL TNI] atas ucapannya yang menyamakan [m3=m2 institusi itu] dengan gerombolan, setelah {e2 dilaporkan} ke Mahkamah Kehormatan Dewan oleh [m4:IDN.CVL Generasi Muda Penerus Perjuangan Kemerdekaan]. [m5:IDN.PTY PDIP], partainya, menyerahkan persoalan itu kepada [m6:IDN.PTY fraksi].
e1 m1 > m2 SUPPORT actual 2022-09-13/none ctx=military
e2 m4 > m1 ACCUSE actual 2022-09-13/none mode=allege ctx=legislative
rel m1 member_of m5

### BBC Indonesia 2022-11-16
Rudal yang jatuh di [m1:@POL Przewodow] dan menewaskan dua petani [m2:POL.CVL Polandia] kemungkinan ditembakkan pertahanan udara [m3:UKR.MIL Ukraina], kata [m4:POL.GOV Presiden Andrzej Duda]. [m5:NATO Sekjen NATO Jens Stoltenberg] {e1 menyatakan} [m6:RUS.GOV Rusia] yang tetap harus disalahkan, sementara [m7:UKR.GOV Zelensky] {e2 meminta} tim ahlinya diberi akses oleh [m8=m2 Warsawa].
e1 m5 > m6 ACCUSE actual 2022-11-16/none mode=allege ctx=military
e2 m7 > m8 REQUEST requested 2022-11-16/none mode=yield ctx=military

### Kumparan 2018-09-18
[m1:IDN.LAB Serikat Pekerja Garuda] {e1 membatalkan} mogok setelah [m2:IDN.BUS direksi Garuda Indonesia] {e2 menyanggupi} perombakan jajaran manajemen dalam {e3 pertemuan} yang ditengahi [m3:IDN.GOV Menko Maritim Luhut Pandjaitan]; [m4:IDN.GOV Kementerian BUMN], pemegang saham, dan [m5:IDN.LEG Komisi VI DPR] tidak hadir.
e1 m1 > m2 CONCEDE actual 2018-09-18/none ctx=economic
e2 m2 > m1 CONCEDE actual 2018-09-18/none mode=yield ctx=economic
e3 m3 > m1,m2 CONSULT actual 2018-09-18/none mode=third-party ctx=economic

### Republika 2019-07-12
Surat 22 negara, di antaranya [m1:GBR.GOV Inggris] dan [m2:JPN.GOV Jepang], yang {e1 mengkritik} perlakuan [m3:CHN.GOV China] terhadap [m4:CHN.REL minoritas Uighur] dibalas surat 37 negara, termasuk [m5:SAU.GOV Arab Saudi] dan [m6:RUS.GOV Rusia], yang {e2 memuji} prestasi [m7=m3 Beijing]. [m8:IDN.GOV Indonesia] tidak menandatangani keduanya.
e1 m1,m2 > m3 ACCUSE actual 2019-07-12/none mode=disapprove ctx=human_rights,religion_ethnicity
e2 m5,m6 > m3 SUPPORT actual 2019-07-12/none ctx=human_rights,diplomatic

### Jubi 2022-04-25
[m1:IDN.CVL Petisi Rakyat Papua] {e1 menggelar} aksi menolak pemekaran di [m2:@IDN Jayapura]. [m7=m1 Massa] {e2 dibubarkan} [m3:IDN.COP Polresta Jayapura Kota] dengan meriam air, kata [m4:IDN.CVL LBH Papua], padahal [m5:IDN.LEG Ketua DPRP Johny Banua Rouw] sudah {e3 bersedia menerima} [m6=m1 mereka] di halaman kantornya.
e1 m1 > m5 PROTEST actual 2022-04-25/none mode=demo ctx=political_institutions
e2 m3 > m1 ASSAULT actual 2022-04-25/none mode=crowd-control ctx=repression said=m4
e3 m5 > m1 AGREE planned 2022-04-25/none mode=meet ctx=political_institutions

### Antara 2018-04-24 none
Jalan raya dari [m1:@AFG Kabul] ke [m2:@AFG Kandahar], yang aspalnya dulu dibiayai [m3:USA.GOV Amerika Serikat] dan [m4:JPN.GOV Jepang], kini dilalui truk pengangkut delima milik [m5:AFG.BUS pedagang Afghanistan] dan bus peziarah asal [m6:@PAK Pakistan], tulis [m7:#outlet kantor berita Pajhwok] dalam laporan perjalanannya.

### Kontan 2016-09-15
Gugatan pailit terhadap [m1:KOR.BUS Hanjin Shipping] di [m2:KOR.JUD pengadilan Seoul] membuat kapal-kapalnya tertahan di pelabuhan [m3:@CHN Shanghai] dan [m4:@SGP Singapura]. [m5:KOR.GOV Presiden Park Geun-hye] {e2 mencela} sikap [m6:KOR.BUS pemilik grup Hanjin], sementara [m7:USA.JUD hakim di New Jersey] {e3 memberi} perlindungan sementara bagi [m8=m1 perusahaan pelayaran itu].
e2 m5 > m6 ACCUSE actual 2016-09-15/none mode=disapprove ctx=economic
e3 m7 > m1 CONCEDE actual 2016-09-15/none ctx=legal,economic

### Tribun Timur 2018-09-29
[m1:IDN.GOV Wakil Wali Kota Palu Sigit Purnomo Said] {e1 meminta} bantuan alat berat kepada [m2:IDN.GOV Gubernur Sulawesi Selatan Nurdin Abdullah], sementara dua Hercules [m3:IDN.MIL TNI AU] {e2 membawa} makanan bagi [m4:IDN.CVL korban gempa] dari [m5:@IDN Makassar]. Tawaran [m6:AUS.GOV Australia] dan [m7:SGP.GOV Singapura] belum dijawab.
e1 m1 > m2 REQUEST requested 2018-09-29/none mode=assist ctx=disasters
e2 m3 > m4 AID actual 2018-09-29/none ctx=disasters,military

### Kompas 2008-08-15
[m1:USA.GOV Menlu AS Condoleezza Rice], setelah {e1 singgah} di [m2:@FRA Prancis] untuk bertemu [m3:FRA.GOV Nicolas Sarkozy], {e2 membujuk} [m4:GEO.GOV Presiden Mikheil Saakashvili] menandatangani gencatan senjata dengan [m5:RUS.GOV Rusia]; di [m6:@GEO Gori] tank [m7:RUS.MIL Rusia] masih {e3 menghalangi} [m8:GEO.CVL warga] yang ingin pulang.
e1 m1 > m3 CONSULT actual 2008-08-15/none mode=visit ctx=diplomatic
e2 m1 > m4 REQUEST requested 2008-08-15/none ctx=military,diplomatic
e3 m7 > m8 COERCE actual 2008-08-15/none mode=restrict ctx=military

### Suara.com 2023-09-08
[m1:IDN.CVL Warga Rempang] yang {e1 menghadang} pengukuran lahan oleh [m2:IDN.GOV BP Batam] {e2 ditembaki gas air mata} oleh [m3:IDN.COP aparat gabungan]. [m4:IDN.GOV Menko Polhukam Mahfud MD] mengatakan tanah itu sudah diberikan kepada [m5:IDN.BUS PT Makmur Elok Graha], mitra [m6:CHN.BUS Xinyi Glass] dari [m7:@CHN China].
e1 m1 > m2 PROTEST actual 2023-09-08/none mode=obstruct ctx=natural_resource,human_rights
e2 m3 > m1 ASSAULT actual 2023-09-08/none mode=crowd-control ctx=repression

### VOA Indonesia 2010-05-25
[m1:KOR.GOV Presiden Lee Myung-bak] {e1 menghentikan} perdagangan dengan [m2:PRK.GOV Korea Utara] atas penenggelaman korvet Cheonan. [m3:USA.GOV Menlu Hillary Clinton], yang sedang {e2 berunding} dengan [m4:CHN.GOV para pejabat China] di [m5:@CHN Beijing], menyebut tindakan [m6=m1 Seoul] itu tepat, sedangkan [m7=m2 Pyongyang] {e3 membantah} terlibat.
e1 m1 > m2 SANCTION actual 2010-05-25/none mode=discontinue ctx=economic,military
e2 m3 > m4 CONSULT actual 2010-05-25/none mode=meet ctx=diplomatic
e3 m7 > m1 REJECT actual 2010-05-25/none ctx=military

### Serambi Indonesia 2005-08-16
Nota kesepahaman yang {e1 diteken} [m1:IDN.GOV Menteri Hukum Hamid Awaludin] dan [m2:GAM.REB Malik Mahmud dari Gerakan Aceh Merdeka] di [m3:@FIN Helsinki] dengan perantaraan [m4:CMI mantan Presiden Finlandia Martti Ahtisaari] {e2 dipuji} [m5:EU Uni Eropa], yang bersama [m6:ASEAN lima negara ASEAN] {e3 akan mengirim} pemantau ke [m7:@IDN Aceh].
e1 m1 > m2 SUPPORT actual 2005-08-16/none ctx=military,territory
e2 m5 > m1,m2 SUPPORT actual 2005-08-16/none ctx=diplomatic
e3 m5,m6 > m1 AGREE planned 2005-08-16/none mode=assist ctx=peacekeeping

### Okezone 2019-05-22
[m1:IDN.COP Polisi] {e1 menuding} [m2:IDN.MIL mantan Danjen Kopassus Soenarko] menyelundupkan senjata dari [m3:@IDN Aceh] menjelang aksi di depan [m4:IDN.GOV Bawaslu]. [m5:IDN.CVL Kuasa hukumnya] {e2 menyangkal} hal itu dan mengatakan [m6=m2 kliennya] yang pernah mendukung [m7:IDN.PTY Prabowo Subianto] masih berada di rutan [m8:@IDN Guntur].
e1 m1 > m2 ACCUSE actual 2019-05-22/none mode=allege ctx=election,crime
e2 m5 > m1 REJECT actual 2019-05-22/none ctx=legal

### SINDOnews 2021-08-31
Penarikan terakhir tentara [m1:USA.MIL Amerika] dari [m2:@AFG Kabul] dirayakan [m3:TALIBAN.GOV Taliban] dengan tembakan ke udara. [m4:QAT.GOV Menlu Qatar Mohammed bin Abdulrahman], yang [m9=m4 negaranya] {e2 menampung} [m5:AFG.REF ribuan pengungsi Afghanistan], {e3 mengimbau} [m6:G7 kelompok G7] tidak mengucilkan [m7=m3 penguasa baru], sedangkan [m8:DEU.GOV Berlin] ragu.
e2 m4 > m5 AID actual 2021-08-31/none ctx=asylum,migration
e3 m4 > m6 REQUEST requested 2021-08-31/none ctx=diplomatic

### Pikiran Rakyat 2012-10-30 none
Pembicaraan tentang sengketa batas antara [m1:IDN.GOV Kabupaten Bandung] dan [m2:IDN.GOV Kabupaten Sumedang], seperti juga antara [m3:IDN.GOV Garut] dan [m4:IDN.GOV Tasikmalaya], masuk dalam bab terakhir laporan tahunan [m5:IDN.GOV Biro Pemerintahan Jawa Barat], yang disusun bersama [m6:IDN.EDU Universitas Padjadjaran].

### Media Indonesia 2023-03-10
[m1:SAU.GOV Arab Saudi] dan [m2:IRN.GOV Iran] {e1 sepakat memulihkan} hubungan diplomatik setelah {e2 dipertemukan} [m3:CHN.GOV diplomat senior China Wang Yi]. [m4:USA.GOV Gedung Putih], yang diberi tahu [m5=m1 Riyadh] selama proses itu, meragukan kesungguhan [m6=m2 Teheran]; [m7:ISR.PTY pemimpin oposisi Israel Yair Lapid] {e3 menyalahkan} [m8:ISR.GOV pemerintahan Netanyahu].
e1 m1 > m2 AGREE planned 2023-03-10/none mode=relations ctx=diplomatic
e2 m3 > m1,m2 CONSULT actual 2023-03-10/none mode=third-party ctx=diplomatic
e3 m7 > m8 ACCUSE actual 2023-03-10/none mode=disapprove ctx=diplomatic

### Tribun Jateng 2022-02-09
Sebanyak 64 [m1:IDN.CVL warga Desa Wadas] {e1 digelandang} [m2:IDN.COP polisi] ke Polsek Bener saat [m8=m2 petugas] mengawal pengukuran oleh [m3:IDN.GOV Badan Pertanahan Nasional]. [m4:IDN.REL Jaringan Gusdurian] {e2 mendesak} [m5:IDN.GOV Gubernur Ganjar Pranowo] menarik [m9=m2 aparat], sedangkan [m6:IDN.LEG Komisi III DPR] {e3 berencana mendatangi} lokasi dan bertemu [m7=m1 penduduk].
e1 m2 > m1 COERCE actual 2022-02-09/none mode=arrest ctx=repression,natural_resource
e2 m4 > m5 REQUEST requested 2022-02-09/none mode=withdraw ctx=repression
e3 m6 > m7 AGREE planned 2022-02-09/none mode=visit ctx=human_rights

### CNBC Indonesia 2022-02-21
{e1 Pengakuan} [m1:RUS.GOV Vladimir Putin] atas kemerdekaan [m2:DNR.REB Donetsk] dan [m3:LNR.REB Luhansk] dilaporkan televisi beberapa menit setelah [m4=m1 ia] {e2 menghubungi} [m5:FRA.GOV Emmanuel Macron] dan [m6:DEU.GOV Olaf Scholz]. [m7:EU Ursula von der Leyen] {e3 menjanjikan} sanksi; [m8:BLR.GOV Minsk] belum bersuara.
e1 m1 > m2,m3 SUPPORT actual 2022-02-21/none ctx=diplomatic,territory
e2 m1 > m5,m6 CONSULT actual 2022-02-21/none mode=phone ctx=diplomatic
e3 m7 > m1 THREATEN threatened 2022-02-21/none ctx=economic

### Liputan6 2020-11-17
[m1:IDN.GOV Gubernur DKI Anies Baswedan] {e1 dimintai} klarifikasi selama sembilan jam oleh [m2:IDN.COP penyidik Polda Metro Jaya] tentang acara pernikahan putri [m3:IDN.REL Rizieq Shihab] di [m4:@IDN Petamburan]. Sehari sebelumnya [m5:IDN.COP Kapolda Nana Sudjana] {e2 dicopot} [m6:IDN.COP Kapolri Idham Azis] karena kerumunan yang sama.
e1 m2 > m1 ACCUSE actual 2020-11-17/none mode=investigate ctx=health,legal
e2 m6 > m5 SANCTION actual 2020-11-16/day mode=expel ctx=health

### Antara 2014-07-18
[m1:MYS.BUS Pesawat Malaysia Airlines MH17] dijatuhkan rudal di [m2:@UKR Ukraina timur]. [m3:UKR.GOV Petro Poroshenko] {e2 menuduh} [m4:DNR.REB separatis Donetsk]; [m5:DNR.REB Alexander Borodai, pimpinan pemberontak,] {e3 menyatakan} justru [m6:UKR.MIL militer Ukraina] pelakunya, sementara [m7:NLD.GOV PM Mark Rutte] {e4 menuntut} akses ke lokasi dari [m8:RUS.GOV Putin].
e2 m3 > m4 ACCUSE actual 2014-07-18/none mode=allege ctx=military
e3 m5 > m6 ACCUSE actual 2014-07-18/none mode=allege ctx=military
e4 m7 > m8 REQUEST requested 2014-07-18/none mode=yield ctx=disasters
