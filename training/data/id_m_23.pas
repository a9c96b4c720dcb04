### Antara 2023-08-28
[m1:IDN.MIL Praka Riswandi Manik], anggota [m2:IDN.MIL Paspampres], ditahan bersama dua rekannya karena {e1 menculik} dan {e2 menyiksa} [m3:IDN.CVL Imam Masykur] sampai tewas. Korban, perantau asal Bireuen, dipaksa menelepon ibunya untuk {e3 meminta} tebusan. [m4:IDN.MIL Panglima TNI Yudo Margono] {e4 menjanjikan} hukuman mati atau seumur hidup bagi pelaku. Di Banda Aceh, [m5:IDN.LEG anggota DPD Fachrul Razi] {e5 meminta} agar [m6=m1 para terdakwa] diadili di peradilan umum; [m7=m4 laksamana tersebut] tidak menanggapi usulan [m8=m5 senator itu].
e1 m1 > m3 ASSAULT actual 2023-08-12/none mode=abduct ctx=crime,military
e2 m1 > m3 ASSAULT actual 2023-08-12/none mode=torture ctx=crime,military
e3 m1 > m3 REQUEST requested 2023-08-12/none mode=yield ctx=crime
e4 m4 > m3 AGREE planned 2023-08-28/none ctx=military,legal
e5 m5 > m4 REQUEST requested 2023-08-28/none mode=change ctx=military,legal

### Kompas.com 2012-07-29
Pasukan [m1:IDN.COP Brimob] yang mengawal [m2:IDN.BUS PTPN VII Cinta Manis] {e1 menembaki} kampung Limbang Jaya; [m3:IDN.CVL Angga Prima], bocah dua belas tahun, meninggal. [m4:IDN.COP Kapolda Dikdik Mulyana Arief] mengatakan anak buahnya diserang lebih dulu. Penjelasan itu {e2 tidak diterima} [m10=m9 warga], yang sehari sebelumnya {e3 menolak} penggusuran. [m5:IDN.GOV Komnas HAM] {e4 menurunkan} tim. Menurut [m6:IDN.GOV Nurkholis], pemimpin [m7=m5 lembaga itu], tidak ditemukan batu atau panah di sekitar jenazah. Perusahaan gula tersebut berduka lewat iklan.
e1 m1 > m3 ASSAULT actual 2012-07-27/none mode=firearms ctx=repression,human_security
e2 m8 > m4 REJECT actual 2012-07-28/none ctx=repression
e3 m8 > m2 REJECT actual 2012-07-26/none ctx=human_security
e4 m5 > m1 ACCUSE actual 2012-07-29/none mode=investigate ctx=human_rights
[m8=m9 Mereka] menguburkan Angga malam itu juga, diiringi [m9:IDN.AGR petani sepuluh desa].

### detikNews 2019-09-13
[m1:IDN.GOV Presiden Jokowi] {e1 mengirim} surat presiden kepada [m2:IDN.LEG DPR], tanda bahwa [m8=m1 pemerintah] {e2 setuju membahas} revisi UU KPK. Pemimpin [m3:IDN.JUD komisi antirasuah], [m4:IDN.JUD Agus Rahardjo], bersama dua koleganya {e3 menyerahkan} mandat kepada Kepala Negara keesokan harinya. "[m5=m4 Kami] tidak pernah diajak bicara," katanya. Wakil rakyat dari [m6:IDN.PTY PDI-P], Masinton Pasaribu, {e4 menganggap} penyerahan itu drama. Di Bandung dua ratus dosen {e5 meneken} penolakan.
e1 m1 > m2 CONSULT actual 2019-09-11/none ctx=legislative,corruption
e2 m1 > m2 AGREE planned 2019-09-11/none ctx=legislative,corruption
e3 m4 > m1 RETREAT actual 2019-09-13/none mode=resign ctx=corruption,legislative
e4 m6 > m4 ACCUSE actual 2019-09-13/none mode=disapprove ctx=corruption
e5 m7 > m2 REJECT actual 2019-09-13/none ctx=legislative,corruption
Di antara [m7:IDN.EDU para dosen] terdapat tiga bekas rektor.

### Tribun Timur 2022-06-09
[m1:IDN.EDU Kelompok mahasiswa PMII] terlibat adu jotos dengan [m2:IDN.EDU HMI] di kampus Alauddin. Dekan melerai; [m3=m1+m2 keduanya] diminta menulis pernyataan. Esok paginya gedung fakultas {e1 dilempari} bom molotov. Rektor [m4:IDN.EDU Hamdan Juhannis] {e2 melaporkan} kejadian itu ke [m5:IDN.COP Polsek Somba Opu] dan {e3 mengancam} memecat siapa pun yang terbukti. Ketua cabang HMI {e4 menyangkal} anggotanya melempar. "Tanya saja [m6=m1 mereka]," katanya sambil menunjuk sekretariat di seberang.
e1 m7 > m4 ASSAULT actual 2022-06-09/none mode=primitive ctx=crime
e2 m4 > m7 ACCUSE actual 2022-06-09/none mode=allege ctx=crime
e3 m4 > m1,m2 THREATEN threatened 2022-06-09/none mode=expel ctx=crime
e4 m2 > m4 REJECT actual 2022-06-09/none ctx=crime
e5 m1 > m2 ASSAULT actual 2022-06-08/day mode=beat ctx=crime
{e5 Perkelahian} itu bermula dari spanduk; [m7:UNK pelempar] belum ditemukan.

### Antara 2011-05-18
Delegasi [m1:TLS.MIL F-FDTL] yang dipimpin [m2:TLS.MIL Mayjen Taur Matan Ruak] mengunjungi Mabes TNI di Cilangkap untuk pertama kali. [m3:IDN.MIL Laksamana Agus Suhartono], tuan rumah, pernah bertugas di Dili; lawannya waktu itu kini duduk di hadapannya. [m6=m2+m3 Mereka] {e1 sepakat} mengirim taruna ke Magelang. [m4=m2 Tamunya] {e2 meminta} pelatihan selam dan {e3 memperoleh} empat perahu karet. "[m5=m2 Saya] dulu dikejar-kejar oleh bapak-bapak ini," kelakar jenderal bekas gerilyawan itu.
e1 m2 > m3 AGREE planned 2011-05-18/none ctx=military
e2 m2 > m3 REQUEST requested 2011-05-18/none mode=assist ctx=military
e3 m3 > m2 AID actual 2011-05-18/none ctx=military
e4 m2 > m3 CONSULT actual 2011-05-18/none mode=visit ctx=military,diplomatic
{e4 Lawatan} ditutup dengan makan siang.

### Merdeka.com 2024-09-07 none
Lima belas ribu pesepeda mengikuti tur Danau Toba. Pemenangnya pebalap [m1:@COL Kolombia]; atlet tuan rumah finis keenam karena rantainya putus. [m2:IDN.GOV Bupati Samosir Vandiko Gultom] menunggu di garis akhir, lalu memberi [m3:? dia] ulos. "[m4=m3 Ia] akan kembali," kata manajernya.

### JPNN 2017-03-16
Kartu tanda penduduk elektronik membuat banyak nama terseret. [m1:IDN.JUD Jaksa Irene Putrie] membacakan daftar {e1 penerima} uang, dari [m2:IDN.PTY Setya Novanto] sampai [m3:IDN.ELI Gamawan Fauzi]. Mantan mendagri itu {e2 bersumpah} tidak menerima sepeser pun. [m4:IDN.LEG Fahri Hamzah] {e3 mengusulkan} hak angket terhadap lembaga yang menuntut; sembilan fraksi belum bersikap. Juru bicara [m5=m1 komisi tersebut], Febri Diansyah, menanggapi usul itu dengan tenang: [m6=m5 pihaknya] {e4 akan meneruskan} sidang.
e1 m1 > m2,m3 ACCUSE actual 2017-03-09/none mode=allege ctx=corruption,legal
e2 m3 > m1 REJECT actual 2017-03-16/none ctx=corruption,legal
e3 m4 > m1 ACCUSE planned 2017-03-16/none mode=investigate ctx=corruption,legislative
e4 m5 > m4 REJECT actual 2017-03-16/none ctx=corruption,legislative

### Jubi.id 2022-07-29
[m1:IDN.GOV Wamendagri John Wempi Wetipo] {e1 mendatangi} Sorong menjelaskan pembentukan Papua Barat Daya. [m7=m1 Bekas bupati Jayawijaya itu] {e2 ditolak} [m8=m6 mahasiswa] di pintu kampus Unimuda. [m2:IDN.REL Majelis Rakyat Papua] sebelumnya {e3 menggugat} otonomi khusus ke Mahkamah Konstitusi dan menganggap pemekaran cacat. Ketuanya, [m3:IDN.REL Timotius Murib], {e4 menuduh} Jakarta tergesa. [m4:IDN.GOV Wali Kota Lambert Jitmau], sebaliknya, menggelar tarian yospan: [m5=m4 dia] pengusul provinsi tersebut sejak 2006.
e1 m1 > m4 CONSULT actual 2022-07-29/none mode=visit ctx=territory
e2 m6 > m1 PROTEST actual 2022-07-29/none mode=obstruct ctx=territory
e3 m2 > m1 ACCUSE actual 2021-06-17/year mode=allege ctx=territory,legal bg
e4 m3 > m1 ACCUSE actual 2022-07-29/none mode=disapprove ctx=territory
[m6:IDN.EDU Para mahasiswa] membawa ban bekas.

### Solopos 2021-01-18
Kerusakan hutan di Kalimantan Selatan {e1 dibahas} [m1:IDN.GOV Jokowi] dengan [m2:IDN.GOV Gubernur Sahbirin Noor] di atas jembatan yang putus. [m3=m1 Presiden] {e2 memerintahkan} [m4:IDN.GOV Menteri Basuki Hadimuljono] membangunnya kembali dalam empat hari. [m8=m2 Gubernur bergelar paman birin itu] {e3 menangis}. [m5:IDN.CVL Jatam dan Walhi] {e4 menunjuk} tambang batu bara sebagai sebab banjir, termasuk milik [m6:IDN.BUS Haji Isam]. Perusahaan sang saudagar {e5 membagikan} sembako.
e1 m1 > m2 CONSULT actual 2021-01-18/none mode=visit ctx=disasters
e2 m1 > m4 REQUEST requested 2021-01-18/none ctx=disasters
e4 m5 > m6 ACCUSE actual 2021-01-18/none mode=allege ctx=environment,disasters
e5 m6 > m7 AID actual 2021-01-18/none ctx=disasters
e3 m2 > m1 SUPPORT actual 2021-01-18/none ctx=disasters
Di tenda, [m7:IDN.CVL korban banjir Martapura] masih menunggu selimut.

### CNN Indonesia 2020-09-01
Tengah malam itu lebih dari seratus [m1:IDN.MIL prajurit] {e1 membakar} Polsek Ciracas karena kabar [m2:IDN.MIL Prada MI] dikeroyok. Kabar tersebut bohong; [m3=m2 prajurit muda itu] jatuh sendiri. [m4:IDN.MIL KSAD Andika Perkasa] {e2 meminta maaf} kepada [m5:IDN.COP Polri] dan [m6:IDN.CVL pemilik toko], {e3 menjanjikan} ganti rugi, lalu {e4 menahan} 29 pelaku. [m7=m5 Kapolri Idham Azis] {e5 berterima kasih}. Gubernur DKI mengirim kaca dan cat.
e1 m1 > m5 ASSAULT actual 2020-08-29/day mode=primitive ctx=military
e2 m4 > m5,m6 SUPPORT actual 2020-08-30/none ctx=military
e3 m4 > m6 AGREE planned 2020-08-30/none ctx=military,reparations
e4 m4 > m1 COERCE actual 2020-09-01/none mode=arrest ctx=military,legal
e5 m5 > m4 SUPPORT actual 2020-09-01/none ctx=military

### Radar Selatan 2009-04-17
[m1:IDN.GOV KPU Nias Selatan] {e1 menghitung ulang} suara karena tekanan [m2:IDN.PTY calon legislatif]. Lima kotak hilang; satu di antaranya ditemukan di kebun ubi. [m3:IDN.COP Kapolres Leo Siagian] {e2 menangkap} [m8=m1 dua petugas kecamatan] dan {e3 membubarkan} kerumunan. [m4=m2 Para caleg] masih {e4 mengepung} kantor penyelenggara ketika [m5:IDN.GOV Gubernur Syamsul Arifin] datang dengan helikopter. "[m6=m5 Saya] minta kalian {e5 pulang}," serunya; [m7=m2 mereka] menurut setelah dibelikan makan.
e1 m1 > m2 CONCEDE actual 2009-04-17/none ctx=election
e2 m3 > m1 COERCE actual 2009-04-17/none mode=arrest ctx=election
e3 m3 > m2 COERCE actual 2009-04-17/none mode=restrict ctx=election
e4 m2 > m1 PROTEST actual 2009-04-17/none mode=obstruct ctx=election
e5 m5 > m2 REQUEST requested 2009-04-17/none mode=yield ctx=election

### The Borneo Post ID 2024-02-20
[m1:MYS.GOV Gubernur Sarawak Tun Wan Junaidi] {e1 meninjau} pos lintas batas di Biawak bersama [m2:IDN.GOV Pj Gubernur Harisson]. [m6=m1 Mantan jaksa itu] {e2 mengusulkan} jalur bus Kuching–Sambas dua kali sehari, yang segera {e3 disetujui} mitranya. [m3:IDN.GOV Bupati Satono], yang duduk di antara [m4=m1+m2 mereka], {e4 meminta} ekspor sayur dibebaskan dari bea. Permintaan ini akan {e5 dibicarakan} di Kuala Lumpur. Serikat tukang ojek Aruk khawatir kehilangan penumpang.
e1 m1 > m2 CONSULT actual 2024-02-20/none mode=visit ctx=economic
e2 m1 > m2 REQUEST requested 2024-02-20/none mode=assist ctx=economic
e3 m2 > m1 AGREE actual 2024-02-20/none ctx=economic
e4 m3 > m1 REQUEST requested 2024-02-20/none mode=change ctx=economic
e5 m1 > m5 CONSULT planned 2024-02-20/none ctx=economic
Di sana [m5:MYS.GOV Kementerian Perdagangan] yang memutuskan.

### Tempo.co 2010-06-02
[m1:ISR.MIL Pasukan komando Israel] {e1 menyerbu} kapal Mavi Marmara; di atasnya ada dua belas [m2:IDN.CVL relawan MER-C dan Sahabat Al-Aqsha]. Dua di antara [m8=m2 mereka] terluka: [m3:IDN.CVL Surya Fachrizal], wartawan, tertembak di dada. [m4:IDN.GOV Presiden SBY] {e2 mengecam} serangan itu dan {e3 meminta} [m5:JOR.GOV Yordania] membantu pemulangan. Amman {e4 mengirim} bus ke jembatan Allenby. "[m6=m3 Saya] ingat sepatu [m7=m1 mereka], tidak wajahnya," cerita Surya di rumah sakit.
e1 m1 > m2 ASSAULT actual 2010-05-31/day ctx=military
e2 m4 > m1 ACCUSE actual 2010-06-01/none mode=disapprove ctx=military,diplomatic
e3 m4 > m5 REQUEST requested 2010-06-01/none mode=assist ctx=diplomatic
e4 m5 > m2 AID actual 2010-06-02/none ctx=diplomatic

### Harian Surya 2022-02-02
Ketua DPRD Surabaya [m1:IDN.LEG Adi Sutarwijono] mengatakan [m2=m1 pihaknya] {e1 menyetujui} usul [m3:IDN.GOV Wali Kota Eri Cahyadi] menghapus kata miskin dari kartu bantuan. [m4=m3 Insinyur muda itu] menganggap sebutan tersebut melukai. Kelompok [m5:IDN.CVL Urban Poor Consortium] {e2 tidak sependapat}: yang melukai, kata koordinatornya, adalah jumlah uangnya. Eri {e3 mengundang} lembaga itu berdiskusi. [m6=m5 Mereka] datang bersama tiga tukang becak, dan {e4 pembicaraan} berlangsung sampai larut.
e1 m1 > m3 AGREE actual 2022-02-02/none ctx=economic,legislative
e2 m5 > m3 REJECT actual 2022-02-02/none ctx=economic
e3 m3 > m5 REQUEST requested 2022-02-02/none mode=meet ctx=economic
e4 m5 > m3 CONSULT actual 2022-02-02/none mode=visit ctx=economic

### Fakfak Post 2018-11-30 none
Panen pala tahun ini menggembirakan. Eksportir dari [m1:@NLD Rotterdam] membayar tunai, dan [m2:IDN.AGR petani Teluk Patipi] membeli mesin tempel. Guru muatan lokal mengajak murid menghitung biji sambil bernyanyi. Bupati mengirim karung kosong, begitu kata camatnya.

### Suara Kalbar 2025-03-11
Sebanyak 41 [m1:IDN.LAB buruh sawit] di Ketapang {e1 ditahan} [m2:IDN.COP polres] setelah {e2 merusak} mes perusahaan. [m3=m1 Mereka] marah karena tunjangan hari raya dicicil. Manajer [m4:IDN.BUS kebun itu] {e3 bersedia mencabut} laporan asalkan pekerja kembali memanen. [m5:IDN.GOV Wakil Gubernur Krisantus Kurniawan] {e4 menelepon} sang kapolres malam-malam. Menurut [m6=m5 putra Sanggau tersebut], [m7=m1 mereka] bukan penjahat. Besoknya 38 orang {e5 dikeluarkan}; tiga lainnya, yang dituduh membakar, tetap di sel.
e1 m2 > m1 COERCE actual 2025-03-11/none mode=arrest ctx=economic
e2 m1 > m4 PROTEST actual 2025-03-09/none mode=riot ctx=economic
e3 m4 > m1 CONCEDE hypothetical 2025-03-11/none ctx=economic,legal
e4 m5 > m2 CONSULT actual 2025-03-11/none mode=phone ctx=economic
e5 m2 > m1 RETREAT actual 2025-03-11/day mode=release ctx=economic
