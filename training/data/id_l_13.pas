### Antara 2026-03-04
[m1:THA.GOV Kementerian Luar Negeri Thailand] {e1 menyambut} tawaran [m2:IDN.GOV Indonesia] untuk menjadi tuan rumah pertemuan komite perbatasan. Namun [m3:KHM.GOV Phnom Penh], pihak lain dalam sengketa itu, belum {e2 memberi} jawaban. [m4=m3 Negara tersebut], kata [m5=m1 kementerian], sebaiknya {e3 menarik} lebih dulu [m11:KHM.MIL pasukannya] dari Bukit 745. [m6:KHM.GOV Juru bicara Chum Sounry] menegaskan serdadu [m7=m4 mereka] berdiri di tanah sendiri dan {e4 tidak akan pindah}. "<<q1 [m8=m2 Kami] hanya memfasilitasi>>," ujar [m9:IDN.GOV Menlu Sugiono] di Jakarta ketika ditanya sikap [m10=m2 negaranya].
e1 m1 > m2 SUPPORT actual 2026-03-04/none ctx=territory,diplomatic
e2 m3 > m2 REJECT actual 2026-03-04/none mode=meet ctx=territory,diplomatic
e3 m11 > m5 RETREAT requested 2026-03-04/none mode=withdraw ctx=territory,military
e4 m6 > m5 REJECT actual 2026-03-04/none mode=yield ctx=territory,military
q1 m9 direct cue=ujar

### Kompas.com 2025-12-09
Tiga mahasiswa yang {e1 ditangkap} saat {e2 berunjuk rasa} di depan kantor wali kota akhirnya pulang. [m1:MDG.COP Gendarmerie Madagaskar] {e3 melepas} [m2:MDG.EDU mereka] tanpa syarat, setelah [m3:MDG.REL dewan gereja] {e4 mendatangi} markasnya. Menurut [m4:MDG.EDU Fanilo], salah seorang dari ketiganya, [m8=m1 petugas] {e5 memukul} [m5=m4 dia] dengan popor. Tuduhan itu akan {e6 diselidiki}, janji [m6:MDG.GOV Kolonel Michael Randrianirina]. [m7=m6 Presiden transisi itu] sendiri naik karena gelombang protes serupa.
e1 m1 > m2 COERCE actual 2025-12-09/none mode=arrest ctx=repression
e2 m2 > m6 PROTEST actual 2025-12-09/none mode=demo ctx=pro_democracy
e3 m1 > m2 RETREAT actual 2025-12-09/none mode=release ctx=repression
e4 m3 > m1 CONSULT actual 2025-12-09/none mode=visit ctx=human_rights
e5 m8 > m5 ASSAULT actual 2025-12-09/none mode=beat ctx=repression said=m4
e6 m6 > m1 ACCUSE planned 2025-12-09/none mode=investigate ctx=repression

### detikNews 2018-06-11
Kapal Aquarius berlayar tanpa tujuan dengan 629 orang di geladaknya. [m1:ITA.GOV Matteo Salvini], menteri dalam negeri baru, {e1 menutup} semua pelabuhan dan {e2 meminta} [m2:MLT.GOV Malta] membuka pintunya. [m3=m2 Valletta] {e3 menampik}: penyelamatan itu, kata [m4:MLT.GOV Joseph Muscat], dikoordinasikan Roma. Wali kota Palermo [m5:ITA.GOV Leoluca Orlando] {e4 menawarkan diri}, tetapi tanpa penjaga pantai [m6=m5 ia] tak berdaya. Akhirnya [m7:ESP.GOV Pedro Sanchez], yang baru delapan hari menjabat, {e5 mempersilakan} [m8:? para migran] mendarat di Valencia. [m9:MSF Dokter Tanpa Batas], penyewa kapal, {e6 berterima kasih}.
e1 m1 > m9 COERCE actual 2018-06-11/none mode=restrict ctx=migration
e2 m1 > m2 REQUEST requested 2018-06-11/none mode=assist ctx=migration
e3 m3 > m1 REJECT actual 2018-06-11/none mode=assist ctx=migration
e4 m5 > m9 AGREE actual 2018-06-11/none ctx=migration
e5 m7 > m8 AGREE planned 2018-06-11/day ctx=migration
e6 m9 > m7 SUPPORT actual 2018-06-11/day ctx=migration

### Tempo.co 2024-08-22
Naskah revisi itu gagal disahkan karena kuorum tak tercapai. Sejak pagi [m1:IDN.EDU mahasiswa] dan [m2:IDN.LAB buruh] {e1 menjebol} pagar belakang gedung parlemen, menolak upaya [m3:IDN.LEG DPR] {e2 menganulir} putusan [m4:IDN.JUD Mahkamah Konstitusi] soal pilkada. [m5:IDN.LEG Sufmi Dasco Ahmad], wakil ketuanya, petang hari {e3 menyatakan} pengesahan batal. [m6:IDN.COP Polda Metro Jaya] {e4 menahan} 50 orang, termasuk anak seorang pesohor; [m7=m5 politikus Gerindra itu] {e5 menjamin} pembebasan [m8=m1+m2 mereka]. [m10=m9 Istana] mengaku [m9:IDN.GOV pihaknya] hanya mengikuti aturan.
e1 m1,m2 > m3 PROTEST actual 2024-08-22/none mode=riot ctx=legislative,election
e2 m3 > m4 REJECT actual 2024-08-22/none mode=yield ctx=legislative,legal
e3 m5 > m1,m2 CONCEDE actual 2024-08-22/none ctx=legislative,election
e4 m6 > m1,m2 COERCE actual 2024-08-22/none mode=arrest ctx=repression
e5 m7 > m8 AGREE planned 2024-08-22/none ctx=legal

### CNN Indonesia 2015-07-14
Tujuh belas hari tanpa tidur, lalu pukul sepuluh pagi diplomat-diplomat itu berfoto. [m1:IRN.GOV Iran] {e1 sepakat memangkas} dua pertiga mesin pemutarnya; [m2:USA.GOV Amerika Serikat] dan lima kekuatan lain {e2 akan mencabut} sanksi. [m3:ISR.GOV Benjamin Netanyahu] {e3 menyebutnya} kesalahan bersejarah. Pendapat itu {e4 diamini} [m4:USA.OPP John Boehner], ketua DPR. Orang pertama yang memberi selamat kepada [m5=m1 Teheran] justru [m6:SYR.GOV Bashar al-Assad]. [m7:SAU.GOV Riyadh], lawan terberat [m8=m5 negeri itu] di kawasan, {e5 memperingatkan} tanggapan tegas jika musuhnya memakai uang tersebut untuk mengacau.
e1 m1 > m2 CONCEDE planned 2015-07-14/none ctx=cbrn
e2 m2 > m1 CONCEDE planned 2015-07-14/none ctx=cbrn,economic
e3 m3 > m2 ACCUSE actual 2015-07-14/none mode=disapprove ctx=cbrn
e4 m4 > m3 SUPPORT actual 2015-07-14/none ctx=cbrn
e5 m7 > m8 THREATEN threatened 2015-07-14/none ctx=cbrn,diplomatic

### Republika 2020-08-06
Kerumunan di Gemmayzeh menyapu kaca dengan tangan. [m1:LBN.GOV Hassan Diab] {e1 meminta} pertolongan negara sahabat. [m2:ISR.GOV Tel Aviv], yang secara resmi masih berperang, {e2 menawarkan} rumah sakit lapangan, tawaran yang {e3 tidak dijawab}. [m3:FRA.GOV Emmanuel Macron] {e4 tiba} esok siangnya; [m4:LBN.CVL warga] memeluk [m5=m3 dia] dan {e5 meneriaki} para pejabat [m6=m1 mereka]. "<<q1 Bantuan tidak akan jatuh ke tangan yang korup>>," katanya. [m7:IDN.MIL Kontingen Garuda] di Naqoura selamat.
e1 m1 > m3 REQUEST requested 2020-08-06/none mode=assist ctx=disasters
e2 m2 > m1 AGREE actual 2020-08-06/none ctx=disasters
e3 m1 > m2 REJECT actual 2020-08-06/none mode=assist ctx=disasters,diplomatic
e4 m3 > m1 CONSULT actual 2020-08-06/day mode=visit ctx=disasters,diplomatic
e5 m4 > m6 PROTEST actual 2020-08-06/day mode=demo ctx=corruption
q1 m3 direct cue=katanya

### Viva 2012-09-12
Tembakan roket menembus dinding vila itu. [m1:USA.GOV Duta Besar Christopher Stevens], diplomat yang fasih berbahasa Arab, {e1 tewas} di Benghazi bersama tiga rekannya. Awalnya [m2:USA.GOV Susan Rice] menyebut kemarahan atas sebuah film sebagai sebab; belakangan kesimpulan itu {e2 diserang} [m3:USA.OPP kubu Mitt Romney]. [m4:LBY.GOV Mohammed Magarief], ketua kongres di Tripoli, {e3 meminta maaf}. [m5:LBY.REB Ansar al-Sharia] {e4 menyangkal}, meski saksi mengenali bendera [m6=m5 kelompok itu]. Dua kapal perusak {e5 bergerak} mendekat.
e1 m5 > m1 ASSAULT denied 2012-09-11/day mode=heavy-weapons ctx=terrorism
e2 m3 > m2 ACCUSE actual 2012-09-12/none mode=disapprove ctx=terrorism,election
e3 m4 > m2 CONCEDE actual 2012-09-12/none ctx=terrorism,diplomatic
e4 m5 > m2 REJECT actual 2012-09-12/none ctx=terrorism
e5 m7 > m5 MOBILIZE actual 2012-09-12/none mode=weapons ctx=military,terrorism
Perintahnya datang dari [m7:USA.MIL Pentagon].

### Kompas 2014-03-17
Soal di kertas suara cuma dua, dan tak satu pun berbunyi tetap seperti semula. [m1:UKR.PRE Warga Krimea], kata [m2:UKR.PRE Sergei Aksyonov], {e1 memilih bergabung} dengan [m3:RUS.GOV Rusia]. [m4:UKR.REL Tatar], penduduk aslinya, {e2 memboikot}. [m5:UKR.GOV Oleksandr Turchynov], presiden sementara di Kyiv, {e3 menolak mengakui} hasilnya; [m6:USA.GOV Barack Obama] menelepon [m7:RUS.GOV Vladimir Putin] dan {e4 memperingatkan} harga yang harus dibayar. [m8=m3 Moskow] punya dua puluh ribu serdadu di semenanjung itu. Esok harinya [m9=m7 ia] {e5 meneken} dekret pengakuan.
e1 m1 > m5 SANCTION actual 2014-03-17/none mode=withdraw ctx=territory
e2 m4 > m2 PROTEST actual 2014-03-17/none mode=boycott ctx=territory
e3 m5 > m2 REJECT actual 2014-03-17/none mode=change ctx=territory
e4 m6 > m7 THREATEN threatened 2014-03-17/none mode=restrict ctx=territory,diplomatic
e5 m9 > m2 SUPPORT actual 2014-03-17/day ctx=territory

### Okezone 2021-12-20
Kandidat tato itu menang. [m1:CHL.OPP Gabriel Boric], bekas pemimpin mahasiswa berusia 35 tahun, unggul sebelas angka atas [m2:CHL.OPP Jose Antonio Kast]. [m9=m2 Lawannya] {e1 mengakui kekalahan} bahkan sebelum penghitungan selesai dan {e2 mendatangi} posko [m3=m1 sang pemenang]. [m4:CHL.GOV Sebastian Pinera] {e3 menawarkan} serah terima yang tertib. Dari penjuru benua, [m5:CUB.GOV Miguel Diaz-Canel] dan [m6:COL.OPP Gustavo Petro] {e4 memberi selamat}; [m7:BRA.GOV Jair Bolsonaro], yang tak menyukai [m8=m1 pemuda itu], baru berkirim pesan empat hari kemudian.
e1 m9 > m1 CONCEDE actual 2021-12-19/day ctx=election
e2 m9 > m3 CONSULT actual 2021-12-19/day mode=visit ctx=election
e3 m4 > m1 AGREE actual 2021-12-20/none ctx=executive
e4 m5,m6 > m1 SUPPORT actual 2021-12-20/none ctx=election

### Liputan6.com 2010-07-26
Tiga puluh tahun setelah anaknya hilang, [m1:KHM.CVL Bou Meng] duduk dua meter dari pelakunya. [m2:ECCC Majelis luar biasa bentukan PBB] {e1 menghukum} [m3:KHM.CRM Kaing Guek Eav] 35 tahun, dipotong masa tahanan. [m4=m1 Penyintas itu] merasa ditipu: artinya [m5=m3 Duch] bisa bebas pada usia 86. [m6:KHM.JUD Jaksa Chea Leang] {e2 akan mengajukan} banding. [m7:KHM.GOV Hun Sen], yang pernah menjadi kader gerakan serupa, {e3 menentang} penambahan terdakwa; [m8:UN Ban Ki-moon] berharap [m9=m7 dia] {e4 melunak}.
e1 m2 > m3 SANCTION actual 2010-07-26/none mode=convict ctx=human_rights,legal
e2 m6 > m3 ACCUSE planned 2010-07-26/none mode=allege ctx=legal
e3 m7 > m2 REJECT actual 2010-07-26/none mode=change ctx=legal,human_rights
e4 m8 > m9 REQUEST requested 2010-07-26/none mode=yield ctx=legal

### SINDOnews 2016-08-24
Jarablus jatuh dalam sepuluh jam. [m1:TUR.MIL Tank Turki] {e1 menyeberangi} perbatasan Suriah untuk pertama kalinya, mengawal [m2:FSA.REB Tentara Pembebasan] yang {e2 mengusir} [m3:ISIS.REB ISIS]. Kepada [m4:YPG.REB pejuang Kurdi], [m5:TUR.GOV Mevlut Cavusoglu] {e3 memberi peringatan}: kembali ke timur Efrat atau [m6=m5 negaranya] bertindak. [m7:USA.GOV Joe Biden], tamu di Ankara hari itu, {e4 membela} tuan rumahnya: milisi tersebut {e5 akan kehilangan} dukungan bila tidak pindah. [m8:SYR.GOV Damaskus] {e6 mengutuk} pelanggaran kedaulatan.
e1 m1 > m3 ASSAULT actual 2016-08-24/none ctx=military,territory
e2 m2 > m3 ASSAULT actual 2016-08-24/none ctx=military,terrorism
e3 m5 > m4 THREATEN threatened 2016-08-24/none mode=violence ctx=military,territory
e4 m7 > m5 SUPPORT actual 2016-08-24/none ctx=military
e5 m7 > m4 THREATEN threatened 2016-08-24/none mode=restrict ctx=military
e6 m8 > m1 ACCUSE actual 2016-08-24/none mode=disapprove ctx=territory

### Suara.com 2019-07-26
Politikus yang dulu dijuluki Che dari Anatolia itu tak datang. [m1:TUR.OPP Canan Kaftancioglu], ketua CHP Istanbul, {e1 diadili} karena cuitannya enam tahun lalu; [m2:TUR.JUD jaksa] {e2 menuntut} tujuh belas tahun. [m9=m1 Ia] dianggap otak kemenangan [m3:TUR.OPP Ekrem Imamoglu]. Di luar gedung Caglayan, [m4:TUR.CVL ratusan perempuan] {e3 mengangkat} fotonya dan [m5:TUR.COP polisi] hanya memandangi [m6=m4 mereka]. Kalau kelak bersalah, kata [m7:TUR.JUD pengacaranya], [m8=m1 kliennya] {e4 tidak akan meminta} ampun.
e1 m2 > m1 ACCUSE actual 2019-07-26/none mode=allege ctx=rights_freedoms,legal
e2 m2 > m1 ACCUSE actual 2019-07-26/none mode=allege ctx=legal
e3 m4 > m2 PROTEST actual 2019-07-26/none mode=demo ctx=rights_freedoms
e4 m8 > m2 REJECT hypothetical 2019-07-26/none mode=yield ctx=legal

### Media Indonesia 2022-05-18
Setelah puluhan tahun netral, dua tetangga Nordik itu datang bersama. [m1:FIN.GOV Klaus Korhonen] dan [m2:SWE.GOV Axel Wernhoff] {e1 menyerahkan} surat permohonan kepada [m3:NATO Jens Stoltenberg], yang menyebutnya momen bersejarah. Sejam kemudian [m4:TUR.GOV Ankara] {e2 memblokir} pembahasan: kedua pelamar, menurut [m5:TUR.GOV Recep Tayyip Erdogan], {e3 melindungi} [m6:PKK.REB PKK]. [m7:FIN.GOV Sauli Niinisto] heran karena sebelumnya [m8=m5 ia] {e4 menjanjikan} dukungan lewat telepon. [m9:RUS.GOV Moskow] {e5 mengancam} langkah balasan militer teknis.
e1 m1,m2 > m3 REQUEST requested 2022-05-18/none mode=assist ctx=military
e2 m4 > m1,m2 REJECT actual 2022-05-18/none mode=assist ctx=military,terrorism
e3 m1,m2 > m6 AID actual 2022-05-18/none ctx=terrorism said=m5
e4 m8 > m7 AGREE actual 2022-05-18/none ctx=military
e5 m9 > m1,m2 THREATEN threatened 2022-05-18/none mode=violence ctx=military

### Antara 2007-09-17
[m1:USA.BUS Penjaga Blackwater] {e1 menembaki} lalu lintas di Lapangan Nisour, menewaskan 17 [m2:IRQ.CVL orang]. [m3:IRQ.GOV Kementerian dalam negeri] {e2 mencabut} izin perusahaan itu. [m4:USA.GOV Condoleezza Rice] {e3 menelepon} [m5:IRQ.GOV Nuri al-Maliki] untuk {e4 menyampaikan penyesalan}; tetapi kedutaannya bergantung pada [m6=m1 para penembak] dan empat hari kemudian [m7=m6 mereka] sudah bekerja lagi. "<<q1 [m8=m5 Kami] tidak akan membiarkan rakyat dibunuh dengan darah dingin>>," kata [m9=m5 perdana menteri].
e1 m1 > m2 ASSAULT actual 2007-09-16/day mode=firearms ctx=military
e2 m3 > m1 SANCTION actual 2007-09-17/none mode=expel ctx=military
e3 m4 > m5 CONSULT actual 2007-09-17/none mode=phone ctx=diplomatic
e4 m4 > m5 CONCEDE actual 2007-09-17/none ctx=diplomatic
q1 m9 direct cue=kata

### Jawa Pos 2015-05-27 none
Tujuh orang berpiyama digiring keluar Hotel Baur au Lac lewat pintu samping, ditutupi seprai. [m1:FIFA FIFA] hendak memilih lagi ketuanya dua hari kemudian. [m2:FIFA Sepp Blatter] mengaku tidur nyenyak; lawannya, [m3:JOR.ELI Pangeran Ali], belum mandi. [m4:IDN.CVL Pengurus PSSI] yang kebetulan berada di lobi mengira [m5=m4 mereka] sedang menonton syuting film. [m6=m2 Pria Swiss itu] berumur 79 tahun.

### VOA Indonesia 2023-01-09
Istana kaca rancangan Niemeyer diacak-acak. [m1:BRA.CVL Pendukung Jair Bolsonaro] {e1 menyerbu} tiga kekuasaan sekaligus: Kongres, mahkamah, dan Planalto. [m2:BRA.GOV Luiz Inacio Lula da Silva], yang sedang di Araraquara, {e2 menetapkan} intervensi federal atas keamanan ibu kota. [m3:BRA.JUD Hakim Alexandre de Moraes] {e3 menonaktifkan} [m4:BRA.GOV Ibaneis Rocha], gubernur distrik, walau [m5=m4 politikus itu] sudah {e4 meminta maaf}. [m6:BRA.ELI Sang mantan], dari Florida, {e5 menyangkal} menghasut. Malamnya 1.200 [m7=m1 perusuh] {e6 dibawa} dengan bus.
e1 m1 > m2 PROTEST actual 2023-01-09/none mode=riot ctx=election
e2 m2 > m4 COERCE actual 2023-01-09/none mode=martial-law ctx=executive
e3 m3 > m4 SANCTION actual 2023-01-09/none mode=expel ctx=legal,executive
e4 m5 > m2 CONCEDE actual 2023-01-09/none ctx=executive
e5 m6 > m2 REJECT actual 2023-01-09/none ctx=election
e6 m8 > m7 COERCE actual 2023-01-09/day mode=arrest ctx=election,legal
[m8:BRA.COP Polisi federal] menyiapkan gimnasium.

### Kumparan 2018-04-20
Selembar kain hijau, tanda wilayah adat, dipasang di pohon. [m1:IDN.CVL Masyarakat Talang Mamak] {e1 menutup} jalan kebun milik [m2:IDN.BUS anak usaha Duta Palma] setelah permohonan mediasi [m3=m1 mereka] tiga kali {e2 tak dihiraukan}. [m4:IDN.COP Kapolsek] {e3 membujuk} [m5:IDN.CVL Batin Irasan], sang tetua, agar portal dibuka. Lelaki itu mau asal [m6:IDN.GOV bupati] datang sendiri. Sore harinya [m7=m6 sang kepala daerah] {e4 menyanggupi} lewat telepon; [m8=m2 perusahaan] {e5 melaporkan} sembilan warga ke Polres.
e1 m1 > m2 PROTEST actual 2018-04-20/none mode=obstruct ctx=territory,environment
e2 m2 > m3 REJECT actual 2018-04-20/none mode=meet ctx=territory
e3 m4 > m5 REQUEST requested 2018-04-20/none mode=yield ctx=territory
e4 m7 > m5 AGREE planned 2018-04-20/none ctx=territory
e5 m8 > m1 ACCUSE actual 2018-04-20/none mode=allege ctx=territory,legal

### Bisnis.com 2013-10-09
Pulau kecil itu kehabisan peti mati. Lebih dari tiga ratus [m1:ERI.REF pencari suaka] tenggelam di depan Lampedusa, dan [m2:ITA.JUD jaksa Agrigento], mengikuti undang-undang, {e1 menyelidiki} 155 [m3=m1 yang selamat] sebagai pendatang gelap. [m4:VAT.REL Paus Fransiskus] {e2 menyebutnya} aib. [m5:ITA.GOV Enrico Letta] {e3 memberi} kewarganegaraan kepada yang mati. Ketika [m6:EU Jose Manuel Barroso] {e4 meninjau} hanggar berisi peti, [m7:ITA.CVL penduduk] {e5 meneriakinya} pembunuh. Pejabat Portugis itu {e6 menjanjikan} 30 juta euro.
e1 m2 > m3 ACCUSE actual 2013-10-09/none mode=investigate ctx=migration,legal
e2 m4 > m2 ACCUSE actual 2013-10-09/none mode=disapprove ctx=migration
e3 m5 > m1 CONCEDE actual 2013-10-04/day ctx=migration
e4 m6 > m5 CONSULT actual 2013-10-09/day mode=visit ctx=migration
e5 m7 > m6 PROTEST actual 2013-10-09/day mode=demo ctx=migration
e6 m6 > m5 AGREE planned 2013-10-09/day ctx=migration,economic

### BBC Indonesia 2024-02-17
Ibunya baru empat hari lalu menjenguknya. [m1:RUS.OPP Alexei Navalny] meninggal di koloni IK-3 di balik lingkaran Arktik, kata [m2:RUS.COP dinas lapas]. [m3:RUS.CVL Yulia Navalnaya], istrinya, yang berada di Muenchen, {e1 menuduh} [m4:RUS.GOV Vladimir Putin] dan {e2 mengajak} dunia bersatu melawan [m5=m4 rezim itu]. [m6:LVA.GOV Edgars Rinkevics] menyebutnya {e3 dibunuh} [m10=m4 Kremlin]; [m7:RUS.GOV Dmitry Peskov] {e4 menilai} ucapan semacam itu tak dapat diterima. Bunga yang diletakkan warga {e5 disapu} [m8:RUS.COP petugas] malam hari.
e1 m3 > m4 ACCUSE actual 2024-02-17/none mode=allege ctx=repression,human_rights
e2 m3 > m6 REQUEST requested 2024-02-17/none mode=assist ctx=repression
e3 m10 > m1 ASSAULT actual 2024-02-17/none mode=targeted ctx=repression said=m6
e4 m7 > m6 REJECT actual 2024-02-17/none ctx=repression
e5 m8 > m9 COERCE actual 2024-02-17/day mode=seize ctx=repression
[m9:RUS.CVL Mereka] kembali esok paginya.

### Tribunnews 2020-11-17
Di layar, lima belas pemimpin tersenyum. [m1:CHN.GOV China], [m2:JPN.GOV Jepang], [m3:KOR.GOV Korea Selatan], [m4:AUS.GOV Australia], dan [m5:ASEAN sepuluh anggota ASEAN] {e1 menandatangani} pakta dagang terbesar sejagat, gagasan yang lahir di Bali. [m6:IND.GOV New Delhi] {e2 keluar} setahun lalu karena takut dibanjiri barang murah. Pintu baginya {e3 tetap dibuka}, ujar [m7:IDN.GOV Agus Suparmanto]. Hanya dua hari sesudahnya [m8=m1 Beijing] {e4 menyerahkan} daftar empat belas keluhan kepada [m9=m4 Canberra] dan {e5 mengancam} anggurnya.
e1 m1 > m2,m3,m4,m5 SUPPORT actual 2020-11-17/none ctx=economic
e2 m6 > m5 SANCTION actual 2019-11-01/month mode=withdraw ctx=economic
e3 m7 > m6 AGREE actual 2020-11-17/none ctx=economic
e4 m8 > m9 ACCUSE actual 2020-11-17/day mode=disapprove ctx=economic,diplomatic
e5 m8 > m9 THREATEN threatened 2020-11-17/day mode=restrict ctx=economic

### Kompas.id 2023-09-01
Gerbang kedutaan di Niamey dijaga siang malam. [m1:FRA.GOV Sylvain Itte], duta besar Prancis, {e1 diperintahkan pergi} dalam 48 jam oleh [m2:NER.GOV junta]; [m8=m1 ia] {e2 bertahan}. [m3:FRA.GOV Emmanuel Macron] {e3 memuji} keberaniannya. Listrik kedutaan {e4 diputus}, [m4:NER.COP polisi] {e5 menggeledah} setiap mobil yang keluar. "<<q1 [m5=m6 Kami] tidak mengakui penculik>>," kata [m6:FRA.GOV Catherine Colonna]. [m7:NER.CVL Massa] {e6 berkemah} di depan pangkalan 101.
e1 m2 > m1 SANCTION actual 2023-08-25/day mode=expel ctx=diplomatic
e2 m8 > m2 REJECT actual 2023-09-01/none mode=yield ctx=diplomatic
e3 m3 > m1 SUPPORT actual 2023-08-28/day ctx=diplomatic
e4 m2 > m1 COERCE actual 2023-09-01/none mode=withhold ctx=diplomatic
e5 m4 > m1 COERCE actual 2023-09-01/none mode=seize ctx=diplomatic
e6 m7 > m3 PROTEST actual 2023-09-01/none mode=demo ctx=diplomatic,military
q1 m6 direct cue=kata
