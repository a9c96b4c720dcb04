### Antara 2023-08-24
[m1:USA.MIL Pasukan Amerika Serikat] dan [m2:KOR.MIL sekutunya di Semenanjung Korea] {e1 memulai} latihan Ulchi Freedom Shield selama sebelas hari. [m3:PRK.GOV Kim Jong Un], yang pagi itu menengok kapal patroli, menyebut latihan semacam itu gladi invasi. [m4=m3 Pemimpin tersebut] {e3 memerintahkan} angkatan lautnya siap tempur. Tiga hari kemudian roket pembawa satelitnya gagal untuk kedua kali; [m5:JPN.GOV Hirokazu Matsuno] {e4 memprotes} lewat kedutaan di Beijing. [m6=m2+m1 Kedua sekutu] {e5 bertukar} data radar dengan [m7=m5 Tokyo] sejak KTT di Camp David.
e1 m1 > m2 COOPERATE actual 2023-08-24/none ctx=military
e3 m4 > m6 MOBILIZE actual 2023-08-24/none mode=troops ctx=military
e4 m5 > m3 ACCUSE actual 2023-08-24/day mode=disapprove ctx=military
e5 m6 > m7 COOPERATE actual 2023-08-24/none ctx=intelligence,military

### Kompas.com 2011-04-23
Utusan itu tiba dengan pesawat bantuan. [m1:USA.OPP Senator John McCain] {e1 menemui} [m2:LBY.REB Mustafa Abdel Jalil] di Benghazi dan {e2 meminta} [m3:USA.GOV pemerintahnya] mengakui dewan transisi. Sehari sebelumnya dua drone Predator {e3 dikirim} [m4=m3 Washington] ke Misrata. [m5:LBY.MIL Wakil Menlu Khaled Kaim], di pihak yang lain, mengumumkan [m6:LBY.MIL tentara] {e4 akan ditarik} dari kota itu dan urusan diserahkan kepada suku-suku. Janji tersebut {e5 disangsikan} para pemberontak: artileri lawan [m7=m2 mereka] tetap berbunyi sampai pagi.
e1 m1 > m2 CONSULT actual 2011-04-22/day mode=visit ctx=military,diplomatic
e2 m1 > m3 REQUEST requested 2011-04-22/day mode=change ctx=diplomatic
e3 m4 > m6 MOBILIZE actual 2011-04-21/day mode=weapons ctx=military
e4 m6 > m2 CONCEDE planned 2011-04-23/none ctx=military
e5 m7 > m5 REJECT actual 2011-04-23/none ctx=military

### detikNews 2018-05-10
Sore itu pesawat Boeing putih mendarat di Pangkalan Andrews. [m1:USA.CVL Kim Dong-chul] dan dua warga Amerika lain {e1 dibebaskan} [m2:PRK.GOV Pyongyang] setelah [m3:USA.GOV Mike Pompeo] {e2 menjemput} [m4=m1 mereka]. [m5:USA.GOV Donald Trump] {e3 berterima kasih} kepada [m6=m2 Kim Jong Un], yang menurutnya berlaku baik. Orang tua [m7:USA.EDU Otto Warmbier], yang pulang dalam koma setahun lalu, mengatakan senang untuk yang lain. Pertemuan puncak [m8=m5+m6 kedua pemimpin] {e4 akan digelar} di Singapura; [m9:SGP.GOV tuan rumahnya] menyiapkan 20 juta dolar.
e1 m2 > m1 RETREAT actual 2018-05-09/day mode=release ctx=diplomatic
e2 m3 > m2 CONSULT actual 2018-05-09/day mode=visit ctx=diplomatic
e3 m5 > m6 SUPPORT actual 2018-05-10/none ctx=diplomatic
e4 m5 > m6 CONSULT planned 2018-06-12/day mode=third-party ctx=diplomatic

### Tempo.co 2021-11-04
Jalan ke ibu kota tinggal dua kota lagi. [m1:TPLF.REB Pasukan Tigray] {e1 menduduki} Dessie dan Kombolcha, lalu {e2 bergabung} dengan [m2:OLA.REB Tentara Pembebasan Oromo]. [m3:ETH.GOV Kabinet Abiy Ahmed] {e3 menetapkan} keadaan darurat enam bulan serta {e4 meminta} warga Addis Ababa mendaftarkan senjata. [m4:USA.GOV Jeffrey Feltman] {e5 membatalkan} hak dagang negeri itu, dan [m5=m4 utusan tersebut] {e6 terbang} ke sana dua hari kemudian. [m6:KEN.GOV Uhuru Kenyatta] memohon [m7=m1+m3 tetangganya] meletakkan senapan.
e1 m1 > m3 ASSAULT actual 2021-10-31/day ctx=military,territory
e2 m1 > m2 AGREE actual 2021-11-01/day ctx=military
e3 m3 > m1 COERCE actual 2021-11-04/none mode=martial-law ctx=military
e4 m3 > m8 REQUEST requested 2021-11-04/none mode=assist ctx=military
e5 m4 > m3 SANCTION actual 2021-11-04/none mode=discontinue ctx=economic,human_rights
e6 m5 > m3 CONSULT actual 2021-11-04/day mode=visit ctx=diplomatic
[m8:ETH.CVL Penduduk] berbaris di kelurahan.

### CNN Indonesia 2016-10-02
Setelah 297 halaman dan empat tahun di Havana, [m9=m1+m2 mereka] memakai kemeja putih dan pena dari peluru. [m1:COL.GOV Juan Manuel Santos] dan [m2:FARC.REB Timochenko] {e1 menandatangani} perjanjian di Cartagena. Yang disebut belakangan {e2 meminta ampun} kepada [m3:COL.CVL semua korban]; ketika pesawat Kfir melintas, wajah [m4=m2 gerilyawan itu] pucat. [m5=m2 Kelompoknya] {e3 akan menyerahkan} senjata kepada [m6:UN PBB] dalam enam bulan. Enam hari kemudian naskah itu {e4 ditolak} [m7:COL.CVL pemilih], yang dibujuk [m8:COL.OPP Alvaro Uribe].
e1 m1 > m2 SUPPORT actual 2016-10-02/none ctx=military
e2 m2 > m3 CONCEDE actual 2016-10-02/none ctx=military,reparations
e3 m5 > m6 CONCEDE planned 2016-10-02/none ctx=military
e4 m7 > m1 REJECT actual 2016-10-02/day mode=change ctx=military,election

### Republika 2020-06-23
Undangan itu disebar lewat selebaran terbang. [m1:PSE.GOV Mahmoud Abbas] {e1 menghentikan} kerja sama keamanan dengan [m2:ISR.GOV Israel] sebulan lalu, dan kini [m9:PSE.COP polisinya] tak lagi berkoordinasi di Area B. [m3:UN Nickolay Mladenov] berbicara di lapangan Jericho bersama [m4:JOR.GOV duta besar Yordania]; rencana aneksasi, menurut [m5=m3 diplomat Bulgaria itu], {e3 harus dibatalkan}. [m6:DEU.GOV Heiko Maas] {e4 menyampaikan} pesan serupa kepada [m7:ISR.GOV Gabi Ashkenazi]. [m8=m7 Tuan rumahnya] {e5 menjawab} bahwa [m10=m8 negaranya] akan mempertimbangkan pendapat sahabat.
e1 m1 > m2 SANCTION actual 2020-05-19/day mode=discontinue ctx=military,territory
e3 m5 > m2 REQUEST requested 2020-06-22/day mode=change ctx=territory
e4 m6 > m7 REQUEST requested 2020-06-10/day mode=change ctx=territory,diplomatic
e5 m8 > m6 AGREE hypothetical 2020-06-10/day ctx=territory

### Viva 2015-09-24
Korps musik memainkan himne kedua negara di halaman selatan. [m1:VAT.REL Paus Fransiskus], anak imigran seperti yang [m7=m1 ia] katakan sendiri, {e1 disambut} [m2:USA.GOV Barack Obama] sebelum {e2 berbicara} di Kongres. [m8=m1 Ia] {e3 mendesak} [m3:USA.LEG para legislator] menghapus hukuman mati. [m4:USA.OPP John Boehner], katolik yang mengundangnya, menangis dan keesokan harinya {e4 mengundurkan diri}. [m5:CUB.GOV Raul Castro], tuan rumah sebelumnya, berkata [m6=m5 ia] mungkin kembali ke gereja. Tak satu negara pun berubah karena itu.
e1 m1 > m2 CONSULT actual 2015-09-24/none mode=visit ctx=religion_ethnicity,diplomatic
e2 m1 > m3 CONSULT actual 2015-09-24/day mode=visit ctx=legislative
e3 m8 > m3 REQUEST requested 2015-09-24/day mode=change ctx=legal,legislative
e4 m4 > m3 RETREAT planned 2015-09-25/day mode=resign ctx=legislative

### Kompas 2013-01-11
Di Konna, kolom pikap [m1:ANSARDINE.REB Ansar Dine] hanya sejam dari bandara Sevare. [m2:MLI.GOV Dioncounda Traore] {e1 menulis} surat dua paragraf kepada [m3:FRA.GOV Francois Hollande]; jawabannya berupa helikopter Gazelle yang {e2 menyerang} konvoi itu sore ini. [m4:FRA.MIL Letnan Damien Boiteux] {e3 gugur} di kokpit. [m10:NGA.GOV Nigeria] dan [m11:SEN.GOV Senegal] {e4 menyanggupi} pasukan darat. [m5=m1 Kelompok yang menguasai utara] memperingatkan: [m6=m3 Paris] {e5 telah membuka} gerbang neraka bagi [m7:FRA.CVL rakyatnya].
e1 m2 > m3 REQUEST requested 2013-01-10/day mode=assist ctx=military,terrorism
e2 m8 > m1 ASSAULT actual 2013-01-11/none mode=aerial ctx=military,terrorism
e3 m1 > m4 ASSAULT actual 2013-01-11/none mode=firearms ctx=military
e4 m10,m11 > m2 AGREE planned 2013-01-11/none ctx=military
e5 m5 > m7 THREATEN threatened 2013-01-11/none mode=violence ctx=military,terrorism
Pilot-pilot itu berasal dari [m8:FRA.MIL komando khusus]. Janji bantuan dikoordinasi [m9:ECOWAS blok kawasan].

### Okezone 2022-03-30
[m1:IDN.GOV Pemerintah Kota Depok] {e1 menyegel} masjid [m2:IDN.REL Jemaat Ahmadiyah] untuk ketujuh kalinya. Segel itu dipasang [m3:IDN.GOV Satpol PP] disaksikan [m4:IDN.REL puluhan anggota ormas] yang {e2 meneriakkan} takbir di luar pagar. [m5:IDN.REL Mubalig Farid Mahmud], yang tinggal di kompleks, {e3 tidak melawan}; [m6=m2 jemaatnya] salat di ruang tamu. [m7:IDN.GOV Wali Kota Mohammad Idris] berdalih melindungi [m8=m6 mereka] dari massa. Alasan tersebut {e4 dikritik} [m9:IDN.NGO Setara Institute].
e1 m1 > m2 COERCE actual 2022-03-30/none mode=seize ctx=religion_ethnicity
e2 m4 > m2 PROTEST actual 2022-03-30/none mode=demo ctx=religion_ethnicity
e3 m5 > m3 CONCEDE actual 2022-03-30/none ctx=religion_ethnicity
e4 m9 > m7 ACCUSE actual 2022-03-30/none mode=disapprove ctx=religion_ethnicity,rights_freedoms

### Liputan6.com 2019-02-15
Lembah itu tertutup salju; bus-bus merayap beriringan. Sebuah Maruti berisi peledak {e1 menghantam} bus nomor lima dan membunuh empat puluh [m1:IND.COP anggota CRPF]. [m2:JEM.REB Jaish-e-Mohammed] mengunggah pesan [m3:JEM.REB Adil Ahmad Dar], pemuda dua puluh tahun dari desa sebelah. [m4:IND.GOV New Delhi] {e2 mencabut} status dagang istimewa [m5:PAK.GOV Pakistan] dan {e3 menyalahkan} [m6=m5 negara itu]. [m7:PAK.GOV Shah Mahmood Qureshi] {e4 menampik}. Bila [m8=m5 negaranya] diserang, [m11=m7 ia] menambahkan, [m9:PAK.MIL tentaranya] {e5 akan membalas}. [m10:SAU.GOV Mohammed bin Salman] {e6 menunda} kunjungannya sehari.
e1 m2 > m1 ASSAULT actual 2019-02-15/none mode=suicide-attack ctx=terrorism,territory
e2 m4 > m5 SANCTION actual 2019-02-15/day mode=discontinue ctx=economic,terrorism
e3 m4 > m6 ACCUSE actual 2019-02-15/day mode=allege ctx=terrorism
e4 m7 > m4 REJECT actual 2019-02-15/day ctx=terrorism
e5 m9 > m4 ASSAULT hypothetical 2019-02-15/day ctx=military said=m7
e6 m10 > m5 REJECT actual 2019-02-15/day mode=meet ctx=diplomatic

### SINDOnews 2017-10-18
Jalan Zobe berbau daging terbakar. Truk berisi dua ton peledak {e1 mencabut} nyawa 587 [m1:SOM.CVL orang] di simpang hotel Safari. Tak ada yang mengaku, tetapi [m2:SOM.GOV Mohamed Abdullahi Farmajo] {e2 menuding} [m3:ALSHABAAB.REB Al-Shabaab] dan {e3 mendonorkan} darahnya. [m4:TUR.GOV Ankara] {e4 menerbangkan} 35 korban; [m5:DJI.MED dokter dari Djibouti] dan [m6:KEN.MED Kenya] datang sendiri. Seribu [m7:SOM.CVL warga ibu kota] berikat kepala merah {e5 berbaris} melawan [m8=m3 kelompok itu]. [m9:USA.MIL Pentagon] mengaku belum mengubah apa-apa.
e1 m3 > m1 ASSAULT actual 2017-10-18/none mode=explosives ctx=terrorism
e2 m2 > m3 ACCUSE actual 2017-10-15/day mode=allege ctx=terrorism
e3 m2 > m1 AID actual 2017-10-15/day ctx=health
e4 m4 > m1 AID actual 2017-10-16/day ctx=health
e5 m7 > m8 PROTEST actual 2017-10-18/day mode=demo ctx=terrorism

### Suara.com 2021-12-27 none
Kamera itu seukuran lapangan tenis, dilipat seperti kertas. [m1:USA.GOV NASA], [m2:? badan antariksa Eropa], dan mitranya di [m3:@CAN Montreal] menunggu dua puluh lima tahun untuk melihatnya mengangkasa dari [m4:@GUF Kourou]. [m5:IDN.EDU Premana Premadi], astronom Bosscha, menonton dari Lembang bersama muridnya. "<<q1 [m6=m5 Saya] menahan napas setengah jam>>," tuturnya. Saingan di [m7:@CHN Hainan] mengucapkan selamat.
q1 m5 direct cue=tuturnya

### Media Indonesia 2009-01-18
Saat subuh belum rampung, kabinet keamanan bersidang lagi. [m1:ISR.GOV Ehud Olmert] {e1 mengumumkan} penghentian serangan sepihak setelah 22 hari, sambil menegaskan [m7:ISR.MIL pasukannya] {e2 tetap berada} di Gaza. [m2:HAMAS.REB Fawzi Barhum] mula-mula {e3 menolak}: selama masih ada seorang serdadu, [m8=m2 kelompoknya] melawan. [m3:EGY.GOV Hosni Mubarak] {e4 mengundang} tujuh pemimpin ke Sharm el-Sheikh. Kepada [m4=m3 tuan rumah KTT] itu, [m5:GBR.GOV Gordon Brown] {e5 menawarkan} kapal pengintai penyelundupan. [m6:PSE.CVL Warga Beit Lahiya] kembali ke rumah yang tak ada.
e1 m1 > m2 CONCEDE planned 2009-01-18/none ctx=military
e2 m7 > m2 MOBILIZE planned 2009-01-18/none mode=troops ctx=military
e3 m2 > m1 REJECT actual 2009-01-18/none mode=yield ctx=military
e4 m3 > m5 REQUEST requested 2009-01-18/none mode=meet ctx=diplomatic
e5 m5 > m4 AGREE actual 2009-01-18/day ctx=military

### Antara 2012-11-06 none
Warga Dixville Notch memilih tengah malam: lima untuk yang satu, lima untuk yang lain. [m1:USA.GOV Barack Obama] bermain basket; [m2:USA.OPP Mitt Romney] menengok relawan di Cleveland. Di [m3:@KEN Kogelo], [m4:KEN.CVL Sarah Obama], nenek tiri [m5=m1 sang petahana], menyiapkan ayam. Bekas gurunya di Menteng, [m6:IDN.EDU Effendi], berdoa. [m7=m4+m6 Keduanya] tidak punya hak suara.

### Jawa Pos 2024-05-03
[m1:VNM.JUD Pengadilan Rakyat Hanoi] {e1 menghukum} [m2:VNM.CVL Nguyen Chi Tuyen], bekas narablog, lima tahun penjara atas propaganda. Istrinya mengaku [m3=m2 lelaki itu] tenang. [m4:EU Delegasi Uni Eropa] {e2 menyayangkan} putusan tersebut dan {e3 meminta} pembebasan. [m5:VNM.GOV Pham Thu Hang], juru bicara kementerian, {e4 menganggap} permintaan itu campur tangan. Hubungan dagang [m6=m4+m5 keduanya] justru sedang mesra; [m7:USA.GOV Washington] malah menaikkan status [m8=m5 negeri itu] tahun lalu.
e1 m1 > m2 SANCTION actual 2024-05-03/none mode=convict ctx=rights_freedoms,legal
e2 m4 > m1 ACCUSE actual 2024-05-03/none mode=disapprove ctx=rights_freedoms,legal
e3 m4 > m5 REQUEST requested 2024-05-03/none mode=yield ctx=rights_freedoms
e4 m5 > m4 REJECT actual 2024-05-03/none mode=yield ctx=rights_freedoms,diplomatic

### VOA Indonesia 2010-10-01
Gas air mata menembus jendela rumah sakit. [m1:ECU.GOV Rafael Correa], yang baru saja menantang para [m2:ECU.COP polisi] pemogok untuk membunuhnya, {e1 disandera} sepuluh jam di lantai tiga. [m3=m2 Mereka] {e2 mogok} karena tunjangan dipotong. [m4:ECU.MIL Pasukan elite] akhirnya {e3 menyerbu}; seorang mahasiswa tewas. [m5:PER.GOV Alan Garcia] dan [m6:COL.GOV Juan Manuel Santos] {e4 menutup} perbatasan sebagai tanda setia kawan. [m7=m1 Ekonom itu] {e5 tidak akan memaafkan} siapa pun; [m8:ECU.COP Jenderal Freddy Martinez] {e6 meletakkan jabatan}.
e1 m2 > m1 ASSAULT actual 2010-10-01/none mode=abduct ctx=political_institutions
e2 m3 > m1 PROTEST actual 2010-10-01/none mode=strike ctx=economic
e3 m4 > m2 ASSAULT actual 2010-10-01/none mode=firearms ctx=military
e4 m5,m6 > m1 SUPPORT actual 2010-10-01/none ctx=diplomatic,pro_democracy
e5 m7 > m2 REJECT actual 2010-10-01/none mode=yield ctx=legal
e6 m8 > m7 RETREAT actual 2010-10-01/day mode=resign ctx=executive

### Kumparan 2018-10-19
Ketika rapat selesai, pengawalnya berbalik dan {e1 menembak}. [m1:AFG.COP Abdul Raziq], kepala polisi Kandahar yang lolos dari puluhan percobaan, {e2 roboh} di halaman istana gubernur. [m2:USA.MIL Jenderal Scott Miller], sasaran kedua, mencabut pistol dan selamat. [m3:TALIBAN.REB Taliban] membenarkan pelakunya orang [m4=m3 mereka]. [m5:AFG.GOV Ashraf Ghani] {e3 menunda} pemilu sepekan di provinsi itu, dan [m6:AFG.CVL pemilih] {e4 memprotes} dengan menutup toko. [m7:PAK.GOV Imran Khan] {e5 menelepon}: [m9=m7 ia] tahu [m8=m1 almarhum] membenci [m10=m7 negaranya].
e1 m3 > m1 ASSAULT actual 2018-10-19/none mode=firearms ctx=terrorism,military
e2 m3 > m1 ASSAULT actual 2018-10-19/none mode=targeted ctx=terrorism
e3 m5 > m6 REJECT actual 2018-10-19/day mode=change ctx=election
e4 m6 > m5 PROTEST actual 2018-10-19/day mode=strike ctx=election
e5 m7 > m5 CONSULT actual 2018-10-19/day mode=phone ctx=diplomatic
