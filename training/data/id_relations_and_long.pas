### Kompas 2004-03-31
[m1:EST.GOV Estonia], [m2:LVA.GOV Latvia], dan [m3:LTU.GOV Lituania], yang sejak Senin (29/3) tercatat sebagai anggota [m4:NATO Pakta Pertahanan Atlantik Utara], belum punya satu pun jet tempur sendiri; langit ketiganya kini {e1 dijaga} empat F-16 [m5:BEL.MIL Angkatan Udara Belgia]. [m6:RUS.GOV Menteri Pertahanan Rusia Sergei Ivanov] {e2 menggerutu} bahwa pesawat [m7=m4 aliansi itu] "<<q1 tiga menit terbang dari Sankt Peterburg>>".
e1 m5 > m1,m2,m3 AID actual 2004-03-31/none ctx=military
e2 m6 > m7 ACCUSE actual 2004-03-31/none mode=disapprove ctx=military
q1 m6 mixed cue=menggerutu
rel m1 member_of m4 from=2004-03-29/day
rel m2 member_of m4 from=2004-03-29/day
rel m3 member_of m4 from=2004-03-29/day

### VOA Indonesia 2012-06-30
Tanpa penjelasan panjang, [m1:UZB.GOV Uzbekistan] {e1 mengirim nota penangguhan keanggotaan} kepada sekretariat [m2:CSTO Organisasi Traktat Keamanan Kolektif], blok militer pimpinan [m3:RUS.GOV Moskow] yang beranggotakan [m4:ARM.GOV Armenia], [m5:BLR.GOV Belarus], [m6:KAZ.GOV Kazakhstan], [m7:KGZ.GOV Kirgizstan] dan [m8:TJK.GOV Tajikistan]. [m9=m1 Tashkent] pernah {e2 hengkang} pada 1999, lalu {e3 bergabung lagi} tujuh tahun kemudian.
e1 m1 > m2 SANCTION actual 2012-06-30/none mode=withdraw ctx=military,diplomatic
e2 m9 > m2 SANCTION actual 1999-01-01/year mode=withdraw ctx=military,diplomatic bg
e3 m9 > m2 SUPPORT actual 2006-01-01/year ctx=military,diplomatic bg
rel m2 led_by m3
rel m4 member_of m2
rel m5 member_of m2
rel m6 member_of m2
rel m7 member_of m2
rel m8 member_of m2
rel m1 member_of m2 from=2006-01-01/year to=2012-06-30/none

### Republika 2024-01-17
[m1:NRU.GOV Nauru], negara pulau berpenduduk 12 ribu jiwa, Senin (15/1) {e1 mencabut pengakuannya} atas [m2:TWN.GOV Taiwan] dan {e2 berpaling ke} [m3:CHN.GOV Beijing]. Dengan demikian tinggal dua belas negara, di antaranya [m4:PLW.GOV Palau], [m5:TUV.GOV Tuvalu] dan [m6:SWZ.GOV Eswatini], yang masih mengakui [m7=m2 Taipei]; [m8:AUS.GOV Canberra], penyandang dana pusat penahanan migran di [m9=m1 negara mungil itu], memilih diam.
e1 m1 > m2 SANCTION actual 2024-01-15/day mode=discontinue ctx=diplomatic
e2 m1 > m3 SUPPORT actual 2024-01-15/day ctx=diplomatic
rel m1 recognises m2 to=2024-01-15/day
rel m1 recognises m3 from=2024-01-15/day
rel m4 recognises m7
rel m5 recognises m7
rel m6 recognises m7

### Tempo Interaktif 2006-09-05
Di kantornya di Rabieh, [m1:LBN.PTY Michel Aoun], pemimpin [m2:LBN.PTY Gerakan Patriotik Bebas] yang sejak Februari bersekutu dengan [m3:HEZBOLLAH.REB Hizbullah], {e1 membela keputusan} [m4=m3 kelompok Syiah tersebut] {e2 menahan} [m5:ISR.MIL dua serdadu Israel]. [m6:LBN.GOV PM Fouad Siniora] tidak disinggungnya. [m7:SYR.GOV Damaskus], pelindung lama [m8=m3 gerakan itu], juga tidak.
e1 m1 > m4 SUPPORT actual 2006-09-05/none ctx=military
e2 m4 > m5 ASSAULT actual 2006-09-05/none mode=abduct ctx=military bg
rel m1 leads m2
rel m1 ally_of m3 from=2006-02-01/month
rel m2 ally_of m3 from=2006-02-01/month
rel m7 ally_of m8

### Antara 2009-01-03
[m1:LKA.MIL Tentara Sri Lanka], Jumat (2/1), {e1 mengibarkan bendera di} [m10:@LKA Kilinochchi], kota yang selama sepuluh tahun dikuasai [m2:LTTE.REB Macan Pembebasan Tamil Eelam] dan dijadikan ibu kota de facto oleh [m3:LTTE.REB Velupillai Prabhakaran], pendiri sekaligus panglima [m4=m2 kelompok itu]. [m5:LKA.GOV Presiden Mahinda Rajapaksa] lewat televisi {e2 menyerukan agar} [m6=m2 gerilyawan] meletakkan senjata; tiga jam kemudian [m7:LTTE.REB seorang pengebom bunuh diri] {e3 meledakkan diri di gerbang markas} [m8:LKA.MIL angkatan udara] di [m9:@LKA Kolombo].
e1 m1 > m2 ASSAULT actual 2009-01-02/day ctx=military,territory
e2 m5 > m6 REQUEST requested 2009-01-02/day mode=yield ctx=military
e3 m7 > m8 ASSAULT actual 2009-01-02/day mode=suicide-attack ctx=terrorism,military
rel m3 leads m4
rel m7 member_of m2
rel m2 controls m10 to=2009-01-02/day
rel m1 controls m10 from=2009-01-02/day

### DW Indonesia 2017-02-01
Tiga puluh tiga tahun setelah keluar karena keberatan atas keanggotaan [m1:POLISARIO.REB Republik Demokratik Arab Sahrawi], [m2:MAR.GOV Maroko] Senin (30/1) {e1 diterima kembali} ke dalam [m3:AU Uni Afrika]. [m4:DZA.GOV Aljazair] dan [m5:ZAF.GOV Afrika Selatan], dua pendukung gigih [m6=m1 kubu Polisario], semula {e2 menentang permohonan itu}, tetapi [m7:TCD.GOV Presiden Idriss Deby], yang baru menyerahkan jabatan ketua bergilir kepada [m8:GIN.GOV Alpha Conde], tidak membuka pemungutan suara.
e1 m3 > m2 SUPPORT actual 2017-01-30/day ctx=diplomatic,territory
e2 m4,m5 > m2 REJECT actual 2017-02-01/none mode=assist ctx=diplomatic,territory bg
rel m1 member_of m3
rel m2 member_of m3 from=2017-01-30/day
rel m4 ally_of m6
rel m5 ally_of m6
rel m7 leads m3 to=2017-01-30/none
rel m8 leads m3 from=2017-01-30/none

### CNN Indonesia 2018-01-09 headline
[m1:SUR.GOV Suriname] {e1 Batal Akui} [m2:KOS.GOV Kosovo], [m3:SRB.GOV Beograd] {e2 Semringah}
e1 m1 > m2 SANCTION actual 2018-01-09/none mode=discontinue ctx=diplomatic,territory
e2 m3 > m1 SUPPORT actual 2018-01-09/none ctx=diplomatic

### detikNews 2025-10-27
Sebagai anggota kesebelas [m1:ASEAN ASEAN] sejak Minggu (26/10), [m2:TLS.GOV Timor-Leste] akan duduk di semua rapat menteri, tetapi [m3:TLS.GOV PM Xanana Gusmao] mengaku pegawainya masih gagap berbahasa Inggris. [m4:MYS.GOV Anwar Ibrahim], yang memegang palu ketua tahun ini, {e1 menjanjikan tenaga pendamping}; [m5:SGP.GOV Singapura] sudah lebih dulu {e2 melatih} ratusan [m6=m2 diplomat muda negeri itu].
e1 m4 > m2 AGREE planned 2025-10-27/none ctx=diplomatic
e2 m5 > m6 AID actual 2025-10-27/none ctx=diplomatic bg
rel m2 member_of m1 from=2025-10-26/day
rel m4 leads m1 from=2025-01-01/year to=2025-12-31/year
rel m3 leads m2

### Kumparan 2015-04-11
[m1:HOUTHI.REB Milisi Houthi], penguasa [m7:@YEM Sanaa] sejak September tahun lalu, {e1 menyandera} [m2:YEM.MIL tiga perwira] yang setia kepada [m8:YEM.GOV Presiden Abdrabbuh Mansour Hadi] di Shabwa, kata [m3:YEM.GOV seorang pejabat provinsi]. [m4:IRN.GOV Teheran], yang dekat dengan [m5=m1 pemberontak Zaidiyah itu], membantah telah {e2 mengirim senjata}; [m6:SAU.GOV Riyadh], pemimpin koalisi sepuluh negara, {e3 bersikeras menuduh}.
e1 m1 > m2 ASSAULT actual 2015-04-11/none mode=abduct ctx=military said=m3
e2 m4 > m5 AID denied 2015-04-11/none ctx=military
e3 m6 > m4 ACCUSE actual 2015-04-11/none mode=allege ctx=military
rel m1 controls m7 from=2014-09-01/month
rel m4 ally_of m5

### Media Indonesia 2016-07-16 none
Bagi [m1:@CHE Swiss], keanggotaan bukan hal yang terburu-buru. [m2:CHE.GOV Konfederasi Alpen itu] baru masuk [m3:UN Perserikatan Bangsa-Bangsa] pada September 2002 lewat referendum, tetap berada di luar [m4:EU Uni Eropa] dan [m5:NATO NATO], namun sejak Desember 2008 menjadi bagian dari kawasan Schengen bersama [m7:@ISL Islandia] dan [m8:@NOR Norwegia].
rel m2 member_of m3 from=2002-09-01/month

### BBC Indonesia 2014-08-14
[m8:@IRQ Kota Kirkuk], yang pada pertengahan Juni jatuh ke tangan [m1:KRG.MIL pasukan Peshmerga] sesudah [m2:IRQ.MIL divisi ke-12 Irak] bubar, kini {e1 dibanjiri mortir} [m3:ISIS.REB kelompok Negara Islam] dari arah Hawija. [m4:DEU.GOV Menlu Jerman Frank-Walter Steinmeier] {e2 membuka kemungkinan memasok} rudal antitank kepada [m5:KRG.GOV pemerintah Masoud Barzani]; [m6:TUR.GOV Ankara] waswas, sebab [m7:PKK.REB PKK] ikut bertempur di sana.
e1 m3 > m1 ASSAULT actual 2014-08-14/none mode=heavy-weapons ctx=military,terrorism
e2 m4 > m5 AGREE hypothetical 2014-08-14/none ctx=military,terrorism
rel m1 part_of m5
rel m1 controls m8 from=2014-06-01/month

### Okezone 2024-07-08
[m1:NER.GOV Niger], [m2:MLI.GOV Mali] dan [m3:BFA.GOV Burkina Faso], ketiganya dipimpin perwira yang naik lewat kudeta, Sabtu (6/7) {e1 membentuk} [m11:AES konfederasi] yang diketuai [m4:MLI.GOV Kolonel Assimi Goita]. [m5:ECOWAS ECOWAS], yang keanggotaannya [m6=m1+m2+m3 trio Sahel] {e3 tinggalkan} Januari silam, mengutus [m7:SEN.GOV Presiden Bassirou Diomaye Faye] sebagai [m10=m7 juru bujuk]. "<<q1 [m8=m6 Mereka] {e2 sudah memunggungi kami} tanpa pamit>>," keluh [m9:ECOWAS Ketua Komisi Omar Touray].
e1 m1 > m2,m3 SUPPORT actual 2024-07-06/day ctx=military,political_institutions
e2 m9 > m8 ACCUSE actual 2024-07-08/none mode=disapprove ctx=diplomatic
e3 m6 > m5 SANCTION actual 2024-01-01/month mode=withdraw ctx=diplomatic bg
q1 m9 direct cue=keluh
rel m1 member_of m11 from=2024-07-06/day
rel m2 member_of m11 from=2024-07-06/day
rel m3 member_of m11 from=2024-07-06/day
rel m1 member_of m5 to=2024-01-01/month
rel m2 member_of m5 to=2024-01-01/month
rel m3 member_of m5 to=2024-01-01/month
rel m4 leads m11
rel m9 leads m5

### Suara Pembaruan 2009-05-04
[m1:FJI.GOV Fiji], yang sejak kudeta Desember 2006 diperintah [m2:FJI.MIL Komodor Frank Bainimarama], menjadi negara pertama yang {e1 dibekukan keanggotaannya} oleh [m3:PIF Forum Kepulauan Pasifik], Sabtu (2/5). Ketua forum, [m4:NIU.GOV PM Niue Toke Talagi], menyebut tenggat pemilu telah lewat. [m5:AUS.GOV Canberra] dan [m6:NZL.GOV Wellington] {e2 bertepuk tangan}; [m7:CHN.GOV Beijing] terus {e3 mengucurkan pinjaman lunak} ke [m8=m1 Suva].
e1 m3 > m1 SANCTION actual 2009-05-02/day mode=expel ctx=diplomatic,pro_democracy
e2 m5,m6 > m3 SUPPORT actual 2009-05-04/none ctx=diplomatic
e3 m7 > m8 AID actual 2009-05-04/none ctx=economic
rel m2 leads m1 from=2006-12-01/month
rel m4 leads m3
rel m1 member_of m3 to=2009-05-02/day

### Koran Tempo 2007-01-19
Kamis lalu, [m1:UN petugas UNMIN] mulai mencatat senapan yang {e1 dimasukkan ke peti kemas} oleh [m2:CPNM.REB Tentara Pembebasan Rakyat], sayap bersenjata [m3:CPNM.REB Partai Komunis Nepal (Maois)] pimpinan [m4:CPNM.REB Prachanda]. [m5:NPL.MIL Angkatan Darat Nepal] menyimpan jumlah yang sama di Chhauni. [m6:IND.GOV New Delhi] {e2 mengangkat topi untuk} [m7=m2+m5 kedua belah pihak].
e1 m2 > m1 RETREAT actual 2007-01-18/day mode=disarm ctx=peacekeeping,military
e2 m6 > m7 SUPPORT actual 2007-01-19/none ctx=peacekeeping,diplomatic
rel m2 part_of m3
rel m4 leads m3

### Liputan6.com 2013-07-02
[m1:HRV.GOV Kroasia] resmi masuk [m2:EU Uni Eropa] sebagai anggota ke-28 tengah malam kemarin, tetapi tiga hari sebelumnya [m3:HRV.LEG Sabor] meloloskan undang-undang yang membatasi surat perintah penangkapan Eropa, dan [m4:DEU.GOV Kanselir Angela Merkel] {e1 urung hadir} pada pesta di alun-alun Ban Jelacic. [m5:SRB.GOV Presiden Serbia Tomislav Nikolic], yang negaranya baru mengantongi tanggal perundingan, justru {e2 datang membawa ucapan selamat}.
e1 m4 > m1 REJECT actual 2013-07-01/day mode=meet ctx=diplomatic,legal
e2 m5 > m1 CONSULT actual 2013-07-01/day mode=visit ctx=diplomatic
rel m1 member_of m2 from=2013-07-01/day

### Beritasatu 2018-12-03
[m1:QAT.GOV Menteri Energi Saad Sherida al-Kaabi] memastikan <<q1 [m2:QAT.GOV Doha], anggota [m3:OPEC OPEC] sejak 1961, akan {e1 angkat kaki} per 1 Januari 2019>>, sembari menampik kaitannya dengan {e2 blokade} yang sejak Juni tahun lalu diterapkan [m4:SAU.GOV Arab Saudi], [m5:ARE.GOV Uni Emirat Arab], [m6:BHR.GOV Bahrain] dan [m7:EGY.GOV Mesir]. Menteri-menteri [m8=m3 kartel minyak tersebut] dijadwalkan berkumpul di [m9:@AUT Wina] Kamis mendatang.
e1 m2 > m3 SANCTION planned 2019-01-01/day mode=withdraw ctx=natural_resource,economic said=m1
e2 m4,m5,m6,m7 > m2 COERCE actual 2017-06-01/month mode=restrict ctx=diplomatic,economic bg
q1 m1 indirect cue=memastikan
rel m2 member_of m3 from=1961-01-01/year to=2019-01-01/day
rel m4 member_of m3
rel m5 member_of m3

### Harian Jogja 2019-05-02
Lebih dari lima puluh negara, termasuk [m1:CAN.GOV Kanada], [m2:PER.GOV Peru] dan [m3:PRY.GOV Paraguay], mengakui [m4:VEN.OPP Juan Guaido], ketua [m5:VEN.LEG Majelis Nasional], sebagai kepala negara sementara. Namun ketika [m6=m4 politikus 35 tahun itu] Selasa (30/4) {e1 mengajak} [m7:VEN.MIL para perwira] membelot dari [m8:VEN.GOV Nicolas Maduro], hanya segelintir yang menyeberang, dan [m9:VEN.OPP Leopoldo Lopez] {e2 mendapat perlindungan} di kediaman [m10:ESP.GOV Duta Besar Spanyol].
e1 m6 > m7 REQUEST requested 2019-04-30/day mode=change ctx=military,executive
e2 m10 > m9 AID actual 2019-05-02/none ctx=asylum
rel m1 recognises m4
rel m2 recognises m4
rel m3 recognises m4
rel m4 leads m5

### Antara 2013-05-29
[m1:HEZBOLLAH.REB Milisi Hizbullah], sekutu lama [m2:SYR.GOV Bashar al-Assad] sekaligus anak didik [m3:IRN.MIL Garda Revolusi], mengerahkan ratusan orang untuk {e1 menyerbu} Qusair, kota yang hampir setahun dipegang [m4:SYR.REB Brigade Farouq]. Di [m5:@LBN Beirut], [m6:LBN.GOV Presiden Michel Sleiman] {e2 meminta} [m7=m1 partai bersenjata itu] pulang. [m8:EU Uni Eropa], sehari sebelumnya, {e3 tidak memperpanjang embargo senjata} bagi [m9=m4 pihak oposisi].
e1 m1 > m4 ASSAULT actual 2013-05-29/none ctx=military
e2 m6 > m7 REQUEST requested 2013-05-29/none mode=yield ctx=military
e3 m8 > m9 CONCEDE actual 2013-05-28/day ctx=military
rel m1 ally_of m2
rel m1 ally_of m3

### Kompas.com 2012-02-11
Melalui rekaman video 15 menit, [m1:ALQAEDA.REB Ayman al-Zawahiri] {e1 menyambut bergabungnya} [m2:ALSHABAAB.REB Al-Shabaab] ke dalam [m3:ALQAEDA.REB Al-Qaeda], jaringan yang ia pimpin sejak Juni lalu. Beberapa jam sesudahnya [m4:KEN.MIL jet-jet Kenya] {e2 menjatuhkan bom di} Jilib, kubu [m5=m2 milisi itu] di selatan; [m6:AU pasukan AMISOM], tulang punggung [m7:SOM.GOV pemerintah transisi Sheikh Sharif], tetap di barak.
e1 m1 > m2 SUPPORT actual 2012-02-11/none ctx=terrorism
e2 m4 > m5 ASSAULT actual 2012-02-11/none mode=aerial ctx=military,terrorism
rel m1 leads m3 from=2011-06-01/month
rel m2 part_of m3
rel m6 ally_of m7

### Tirto.id 2024-01-05
Belum diakui satu negara pun sejak memisahkan diri pada 1991, [m1:SOMALILAND.PRE Somaliland] Senin lalu (1/1) {e1 membubuhkan paraf} pada nota kesepahaman dengan [m2:ETH.GOV PM Ethiopia Abiy Ahmed]: akses 20 kilometer pantai, ditukar janji pengakuan. [m3:SOM.GOV Mogadishu] {e2 menarik pulang dutanya} dari [m4=m2 Addis Ababa], dan [m5:LAS Liga Arab], tempat [m6=m3 Somalia] bernaung sejak 1974, {e3 menilainya melanggar kedaulatan}.
e1 m2 > m1 SUPPORT actual 2024-01-01/day ctx=territory,diplomatic
e2 m3 > m4 SANCTION actual 2024-01-05/none mode=withdraw ctx=diplomatic,territory
e3 m5 > m2 ACCUSE actual 2024-01-05/none mode=disapprove ctx=diplomatic,territory
rel m6 member_of m5 from=1974-01-01/year

### Jawa Pos 2023-06-27
[m1:WAGNER.REB Grup Wagner], yang didirikan dan dipimpin [m2:WAGNER.REB Yevgeny Prigozhin], juru masak kepercayaan [m3:RUS.GOV Kremlin] sebelum {e1 berbalik arah menuju Moskow} Sabtu lalu, masih menempatkan sekitar seribu orang di [m4:@CAF Republik Afrika Tengah]. "<<q1 [m5=m1 Para instruktur] itu {e2 datang menolong kami}, dan kami tidak melupakannya>>," ujar [m6:CAF.GOV Fidele Gouandjika], penasihat [m7:CAF.GOV Presiden Touadera].
e1 m1 > m3 MOBILIZE actual 2023-06-24/day mode=militia ctx=military,executive bg
e2 m5 > m6 AID actual 2023-06-27/none ctx=military said=m6
q1 m6 direct cue=ujar
rel m2 leads m1

### Medcom.id 2025-02-04
[m1:M23.REB Pemberontak M23], bagian dari [m2:AFC.REB Aliansi Sungai Kongo] pimpinan [m3:AFC.REB Corneille Nangaa], Senin (3/2) {e1 mengumumkan jeda pertempuran} demi alasan kemanusiaan, sepekan setelah {e2 merebut} [m4:@COD Goma] dari [m5:COD.MIL tentara Kongo]. [m6:RWA.GOV Kigali] tetap menyangkal telah {e3 menyokong} [m7=m1 kelompok itu], sekalipun [m8:UN pakar PBB] {e4 memperkirakan} ada empat ribu [m9:RWA.MIL serdadu Rwanda] di belakangnya.
e1 m1 > m5 CONCEDE actual 2025-02-03/day ctx=military
e2 m1 > m5 ASSAULT actual 2025-01-27/week ctx=military,territory bg
e3 m6 > m7 AID denied 2025-02-04/none ctx=military
e4 m8 > m6 ACCUSE actual 2025-02-04/none mode=allege ctx=military bg
rel m1 part_of m2
rel m3 leads m2
rel m1 controls m4 from=2025-01-27/week

### Kontan 2022-01-07
Sebagai ketua bergilir [m1:CSTO CSTO], persekutuan enam negara yang dikomandani [m2:RUS.GOV Rusia], [m3:ARM.GOV PM Armenia Nikol Pashinyan] mengumumkan bahwa <<q1 [m4:CSTO pasukan penjaga perdamaian kolektif] akan {e1 diterjunkan ke} [m5:KAZ.GOV Kazakhstan]>>, memenuhi {e2 permohonan} [m6:KAZ.GOV Presiden Kassym-Jomart Tokayev]. [m7:KGZ.LEG Parlemen Kirgizstan] sempat tak kuorum untuk menyetujui 150 prajuritnya; [m8:UZB.GOV Uzbekistan], bukan anggota, absen.
e1 m4 > m5 AGREE planned 2022-01-07/none ctx=peacekeeping,military said=m3
e2 m6 > m1 REQUEST requested 2022-01-07/none mode=assist ctx=military
q1 m3 indirect cue=mengumumkan
rel m3 leads m1
rel m1 led_by m2

### Solopos 2021-11-20 none
Tidak banyak yang tahu bahwa [m1:@GRL Greenland] dan [m2:@FRO Kepulauan Faroe], meski keduanya bagian dari [m3:DNK.GOV Kerajaan Denmark], berada di luar [m4:EU Uni Eropa]. [m7=m1 Greenland] bahkan pernah ikut masuk pada 1973, lalu keluar dua belas tahun kemudian; kini ahli geologi dari [m5:@AUS Australia] dan [m6:@GBR Inggris] berlomba dengan cuaca untuk memetakan batuannya.
rel m1 part_of m3
rel m2 part_of m3
rel m1 member_of m4 from=1973-01-01/year to=1985-01-01/year

### Media Indonesia 2010-05-12
[m1:CYP.GOV Presiden Siprus Demetris Christofias] {e1 menagih} konsesi atas tanah di Morphou dari [m2:TRNC.GOV Dervis Eroglu], pemimpin baru [m3:TRNC.GOV Siprus Utara], yang hanya diakui [m4:TUR.GOV Ankara]. [m5:UN Utusan PBB Alexander Downer], tuan rumah pertemuan mingguan di Nikosia, enggan berkomentar. [m6:GRC.GOV Athena] sedang sibuk dengan utangnya kepada [m7:IMF IMF] dan [m8:EU Brussel].
e1 m1 > m2 REQUEST requested 2010-05-12/none mode=yield ctx=territory,diplomatic
rel m2 leads m3
rel m4 recognises m3

### SINDOnews 2017-03-29
[m1:GBR.GOV Menteri Pertama Nicola Sturgeon], yang memimpin [m2:GBR.PTY Partai Nasional Skotlandia] sejak November 2014, {e1 mengantongi restu} [m3:GBR.LEG parlemen Holyrood], 69 lawan 59 suara, untuk meminta referendum kedua. [m4:GBR.GOV Theresa May] sehari kemudian {e3 mengirim surat Pasal 50} ke [m5:EU Brussel]; [m6:ESP.GOV Madrid], pengendali hak veto, {e2 bersumpah tidak akan menjegal} [m7=m1 Edinburgh].
e1 m3 > m1 SUPPORT actual 2017-03-28/day ctx=territory,legislative
e2 m6 > m7 AGREE planned 2017-03-29/none ctx=territory,diplomatic
e3 m4 > m5 SANCTION actual 2017-03-29/day mode=withdraw ctx=diplomatic,political_institutions
rel m1 leads m2 from=2014-11-01/month

### Tempo.co 2013-04-19
Siapa yang mengakui siapa masih menjadi ukuran di Balkan. Lewat naskah 15 butir yang dirampungkan di [m1:@BEL Brussel], Jumat, di hadapan [m2:EU Catherine Ashton], [m3:SRB.GOV PM Serbia Ivica Dacic] {e1 berjanji membubarkan struktur paralel} di [m4:@KOS Mitrovica Utara], tanpa mengakui [m5:KOS.GOV Kosovo], negara yang sudah diakui 22 anggota [m6:EU Uni Eropa]. [m7:KOS.GOV Hashim Thaci] {e2 memberinya pujian setinggi langit}.
e1 m3 > m5 CONCEDE planned 2013-04-19/day ctx=territory,diplomatic
e2 m7 > m3 SUPPORT actual 2013-04-19/none ctx=diplomatic

### Sindo Weekly 2016-10-18
Usai 21 tahun menjadi tetangga yang berseteru, [m1:BDI.GOV Burundi] {e1 mengesahkan undang-undang keluar dari} [m2:ICC Mahkamah Pidana Internasional], Selasa. [m3:RWA.GOV Rwanda], sesama anggota [m4:EAC Komunitas Afrika Timur] yang dipimpin [m5:TZA.GOV Presiden Tanzania John Magufuli], memang tidak pernah meratifikasi Statuta Roma. [m6:ICC.JUD Jaksa Fatou Bensouda] April lalu {e2 membuka pemeriksaan pendahuluan} atas kekerasan yang menewaskan ratusan [m7:BDI.CVL warga Bujumbura].
e1 m1 > m2 SANCTION actual 2016-10-18/day mode=withdraw ctx=legal,human_rights
e2 m6 > m1 ACCUSE actual 2016-04-01/month mode=investigate ctx=legal,human_rights bg
rel m3 member_of m4
rel m1 member_of m4
rel m5 leads m4

### BBC Indonesia 2006-04-25
Dua ratus lebih [m1:AUS.MIL serdadu] dan [m2:AUS.COP polisi Australia], inti misi [m3:RAMSI RAMSI] yang memimpin pemulihan keamanan di Honiara sejak Juli 2003, {e1 mendarat lagi} atas {e2 undangan} [m4:SLB.GOV PM terpilih Snyder Rini] sesudah [m5:SLB.CVL gerombolan pemuda] {e3 membakar ruko-ruko di} [m6:SLB.BUS pecinan]. [m7:TWN.GOV Taiwan], yang diakui [m8=m4 Kepulauan Solomon], menepis {e4 tudingan} [m9:SLB.OPP oposisi] bahwa [m10=m7 pihaknya] membayar suara anggota parlemen.
e1 m1,m2 > m4 AID actual 2006-04-25/none ctx=peacekeeping
e2 m4 > m3 REQUEST requested 2006-04-25/none mode=assist ctx=peacekeeping
e3 m5 > m6 PROTEST actual 2006-04-25/none mode=riot ctx=religion_ethnicity
e4 m9 > m7 ACCUSE actual 2006-04-25/none mode=allege ctx=corruption
rel m1 part_of m3
rel m2 part_of m3
rel m8 recognises m7

### Media Indonesia 2017-05-03
[m1:LBY.REB Khalifa Haftar], panglima [m2:LNA.REB Tentara Nasional Libya] yang menguasai [m3:@LBY Benghazi] dan bulan sabit minyak, akhirnya {e1 duduk semeja dengan} [m4:LBY.GOV Fayez al-Sarraj], kepala pemerintah yang diakui [m5:UN PBB], di [m6:@ARE Abu Dhabi], Selasa (2/5). [m7:ARE.GOV Tuan rumah] dan [m8:EGY.GOV Kairo] adalah sekutu terdekat [m9=m1 sang jenderal]; [m10:ITA.GOV Roma], yang baru {e2 mengirim sepuluh kapal patroli} bagi [m11:LBY.MIL penjaga pantai Tripoli], cenderung ke kubu lain.
e1 m1 > m4 CONSULT actual 2017-05-02/day mode=third-party ctx=diplomatic
e2 m10 > m11 AID actual 2017-05-03/none ctx=migration,military
rel m1 leads m2
rel m2 controls m3
rel m5 recognises m4
rel m7 ally_of m9
rel m8 ally_of m9

### Jakarta Globe (terjemahan) 2014-02-18 none
Kalau ada penghargaan bagi keanggotaan paling unik, pemenangnya mungkin [m1:@LIE Liechtenstein]: masuk Wilayah Ekonomi Eropa bersama [m2:@ISL Islandia], berbagi franc dengan [m3:@CHE Swiss], dan ikut [m4:EFTA EFTA] tanpa pernah mendaftar ke [m5:EU Uni Eropa]. Pangeran Hans-Adam, katanya kepada [m6:#bilanz Bilanz], lebih suka mengurus anggur.
rel m1 member_of m4

### Detikcom 2005-07-18
Dalam pernyataan dari [m1:@SWE Stockholm], [m2:GAM.REB Malik Mahmud], yang memimpin pemerintahan pengasingan [m3:GAM.REB GAM] bersama [m4:GAM.REB Zaini Abdullah], {e1 mencabut tuntutan merdeka} sehari setelah [m5=m2 delegasinya] dan [m6:IDN.GOV tim Hamid Awaludin] {e4 memaraf draf} di Vantaa. [m7:FIN.ELI Martti Ahtisaari], mantan presiden Finlandia, {e2 menyanjung} [m8=m2+m6 keduanya]; [m9:IDN.LEG sejumlah anggota DPR] justru {e3 mempersoalkan} pasal partai lokal.
e1 m2 > m6 CONCEDE actual 2005-07-18/none ctx=territory,diplomatic
e2 m7 > m8 SUPPORT actual 2005-07-18/none ctx=diplomatic
e3 m9 > m6 ACCUSE actual 2005-07-18/none mode=disapprove ctx=legislative,diplomatic
e4 m5 > m6 SUPPORT actual 2005-07-17/day ctx=diplomatic
rel m2 leads m3
rel m4 leads m3

### Tribunnews 2020-11-27
[m1:TPLF.REB Debretsion Gebremichael], ketua [m2:TPLF.REB Front Pembebasan Rakyat Tigray] yang memerintah [m3:@ETH Mekele] sejak dekade 1990-an, {e1 menampik} {e5 ultimatum} [m4:ETH.GOV Abiy Ahmed]; Kamis malam [m5:ETH.MIL tentara federal] {e2 mulai merangsek} dengan tank. Tiga utusan [m6:AU Uni Afrika], yakni [m7:MOZ.ELI Joaquim Chissano], [m8:LBR.ELI Ellen Johnson Sirleaf] dan [m9:ZAF.ELI Kgalema Motlanthe], {e3 diterima} di istana hari ini, tetapi {e4 tidak diizinkan bertolak ke} [m10=m3 ibu kota Tigray].
e1 m1 > m4 REJECT actual 2020-11-27/none mode=yield ctx=territory,military
e2 m5 > m2 ASSAULT actual 2020-11-26/day mode=heavy-weapons ctx=military,territory
e3 m6 > m4 CONSULT actual 2020-11-27/day mode=visit ctx=diplomatic
e4 m4 > m6 REJECT actual 2020-11-27/day mode=meet ctx=diplomatic
e5 m4 > m1 THREATEN threatened 2020-11-27/none mode=violence ctx=military,territory bg
rel m1 leads m2
rel m2 controls m3
rel m7 part_of m6
rel m8 part_of m6
rel m9 part_of m6

### Viva.co.id 2017-01-20 headline
[m1:SEN.MIL Tentara Senegal] {e1 Lintasi Perbatasan}, [m2:GMB.GOV Barrow] Diakui [m3:UN PBB], [m4:GMB.ELI Jammeh] Kian Terpojok
e1 m1 > m4 MOBILIZE actual 2017-01-20/none mode=troops ctx=military,election
rel m3 recognises m2

### Republika 2023-09-29
[m7:NKR.REB Republik yang menamakan diri Artsakh], dipimpin [m1:NKR.REB Samvel Shahramanyan] sejak 10 September dan tak diakui siapa pun termasuk pelindungnya, [m2:ARM.GOV Yerevan], {e1 meneken dekret pembubaran diri}, Kamis (28/9), memenuhi {e2 syarat} [m3:AZE.GOV Presiden Ilham Aliyev]. [m4:RUS.MIL Pasukan perdamaian Rusia], yang menguasai Koridor Lachin sejak November 2020, {e3 mengawal} [m5:NKR.REF puluhan ribu pengungsi] ke Goris. [m6:USA.GOV Samantha Power] {e4 menyisihkan 11,5 juta dolar}.
e1 m1 > m3 CONCEDE actual 2023-09-28/day ctx=territory
e2 m3 > m1 REQUEST requested 2023-09-29/none mode=yield ctx=territory bg
e3 m4 > m5 AID actual 2023-09-29/none ctx=migration,peacekeeping
e4 m6 > m5 AGREE planned 2023-09-29/none ctx=migration,human_security
rel m1 leads m7 from=2023-09-10/day
rel m2 ally_of m7

### Antara 2009-08-18
Mulai Selasa ini [m1:GEO.GOV Georgia] bukan lagi anggota [m2:CIS Persemakmuran Negara-Negara Merdeka]: setahun penuh telah lewat sejak [m3:GEO.LEG parlemennya] {e1 memilih mundur} seusai {e2 perang lima hari} melawan [m7:RUS.MIL Rusia]. [m4:MDA.GOV Presiden Moldova Vladimir Voronin], yang tahun ini memimpin [m5=m2 perhimpunan itu], {e3 menyayangkan kepergian itu}; [m6:UKR.GOV Ukraina], peserta tanpa ratifikasi, tidak bereaksi.
e1 m3 > m2 SANCTION actual 2008-08-01/month mode=withdraw ctx=diplomatic bg
e2 m1 > m7 ASSAULT actual 2008-08-01/month ctx=military,territory bg
e3 m4 > m1 ACCUSE actual 2009-08-18/none mode=disapprove ctx=diplomatic
rel m1 member_of m2 to=2009-08-18/day
rel m4 leads m2

### VOA Indonesia 2022-06-26 none
[m1:GAB.GOV Gabon] dan [m2:TGO.GOV Togo], dua bekas koloni Prancis, kini tercatat sebagai anggota ke-55 dan ke-56 [m3:COMMONWEALTH Persemakmuran], mengikuti jejak [m4:@MOZ Mozambik] (1995) dan [m5:@RWA Rwanda] (2009). Menurut sejarawan Philip Murphy, <<q1 pertambahan itu lebih berkaitan dengan bahasa dan beasiswa ketimbang dengan mahkota>>.
q1 ? indirect cue=Menurut
rel m1 member_of m3 from=2022-06-26/none
rel m2 member_of m3 from=2022-06-26/none
rel m4 member_of m3 from=1995-01-01/year
rel m5 member_of m3 from=2009-01-01/year

### Kompas 2011-05-05
Di aula bekas markas intelijen [m1:@EGY Kairo], [m2:PSE.GOV Mahmud Abbas], pemimpin [m3:PLO PLO] merangkap ketua [m4:FATAH.PTY Fatah], dan [m5:HAMAS.REB Khaled Meshaal], kepala biro politik [m6:HAMAS.REB Hamas], penguasa [m12:@PSE Gaza] sejak Juni 2007, yang bermukim di [m7:@SYR Damaskus], Rabu (4/5) {e1 mengakhiri permusuhan empat tahun} lewat piagam rekonsiliasi. [m8:ISR.GOV PM Benjamin Netanyahu], sedang di [m9:@GBR London], menyebut hari itu "<<q1 {e2 pukulan telak bagi perdamaian}>>", dan [m10:ISR.GOV kementerian keuangannya] {e3 menahan setoran pajak} 105 juta dolar yang menjadi hak [m11=m2 Ramallah].
e1 m2 > m5 SUPPORT actual 2011-05-04/day ctx=diplomatic,political_institutions
e2 m8 > m2,m5 ACCUSE actual 2011-05-04/day mode=disapprove ctx=diplomatic
e3 m10 > m11 SANCTION actual 2011-05-05/none mode=discontinue ctx=economic
q1 m8 mixed cue=menyebut
rel m2 leads m3
rel m2 leads m4
rel m5 leads m6
rel m6 controls m12 from=2007-06-01/month

### Harian Terbit 2015-05-06
[m1:TWN.GOV Presiden Taiwan Ma Ying-jeou] {e1 melepas kapal bermuatan genset} untuk [m2:KIR.GOV Kiribati], satu dari enam sekutu diplomatiknya di Pasifik, sedangkan [m3:FSM.GOV Federasi Mikronesia], mitra [m4:USA.GOV Amerika] dalam Perjanjian Asosiasi Bebas sejak 1986, {e2 menyambut rombongan medis} [m5:CHN.MIL kapal rumah sakit Peace Ark]. [m6:VUT.GOV Vanuatu], yang porak-poranda oleh siklon Pam, masih menunggu.
e1 m1 > m2 AID actual 2015-05-06/none ctx=disasters
e2 m5 > m3 AID actual 2015-05-06/none ctx=health
rel m2 ally_of m1
rel m2 recognises m1
rel m3 ally_of m4 from=1986-01-01/year

### Media Indonesia 2025-02-27
[m1:SDF.REB Pasukan Demokratik Suriah] (SDF) pimpinan [m2:SDF.REB Mazloum Abdi], sekutu [m3:USA.GOV Washington] yang menguasai ladang minyak di timur Sungai Efrat, {e1 menyambut dingin} {e2 imbauan} [m4:PKK.REB Abdullah Ocalan] dari penjara Imrali agar [m5:PKK.REB Partai Pekerja Kurdistan] meletakkan senjata, Kamis. "<<q1 Itu bukan urusan kami di sini>>," tutur [m6=m2 sang panglima]. [m7:TUR.GOV Ankara] menganggap [m8=m1+m5 keduanya] satu tubuh.
e1 m1 > m4 REJECT actual 2025-02-27/none mode=yield ctx=military,diplomatic
e2 m4 > m5 REQUEST requested 2025-02-27/day mode=yield ctx=military,diplomatic
q1 m6 direct cue=tutur
rel m2 leads m1
rel m1 ally_of m3

### iNews 2024-11-06 headline
Sekutu Beda Selera: [m1:HUN.GOV Orban] {e1 Girang} [m3:USA.ELI Trump] Menang, [m2:EU Brussel] Pasang Muka Datar
e1 m1 > m3 SUPPORT actual 2024-11-06/none ctx=election

### Rakyat Merdeka 2012-08-17 headline
Anggota [m1:ALBA ALBA] {e1 Pasang Badan untuk} [m2:ECU.GOV Ekuador], [m3:GBR.GOV London] {e2 Kirim Polisi ke Depan Kedubes}
e1 m1 > m2 SUPPORT actual 2012-08-17/none ctx=asylum,diplomatic
e2 m3 > m2 MOBILIZE actual 2012-08-17/none mode=police ctx=asylum,diplomatic

### Merdeka.com 2019-10-15 headline
[m1:SDF.REB Pasukan Kurdi], Sekutu yang {e1 Ditinggal} [m2:USA.MIL AS], {e2 Gandeng} [m3:SYR.MIL Tentara Assad] Hadang [m4:TUR.MIL Turki]
e1 m2 > m1 RETREAT actual 2019-10-15/none mode=withdraw ctx=military
e2 m1 > m3 COOPERATE actual 2019-10-15/none ctx=military
rel m1 ally_of m2 to=2019-10-15/none

### IDN Times 2023-12-22 headline
[m1:AGO.GOV Angola] {e1 Cabut dari} [m2:OPEC OPEC], [m3:SAU.GOV Riyadh] Bungkam
e1 m1 > m2 SANCTION actual 2023-12-22/none mode=withdraw ctx=natural_resource,economic
rel m1 member_of m2 to=2023-12-22/none

### Historia 2016-11-29 none
Semasa kanak-kanak, [m1:CUB.ELI Fidel Castro] menyurati [m2:USA.GOV Franklin Roosevelt] untuk meminta selembar uang sepuluh dolar. Tujuh puluh tahun kemudian ia meninggalkan [m7:CUB.GOV sebuah negara] yang pernah memimpin [m3:NAM Gerakan Nonblok] dua kali, menjadi pendiri [m4:ALBA ALBA] bersama [m5:VEN.GOV Venezuela], dan tidak pernah kembali ke kursinya di [m6:OAS Organisasi Negara-Negara Amerika].
rel m7 leads m3
rel m7 member_of m4
rel m5 member_of m4

### Bisnis Indonesia 2018-06-20 none
Sejak awal tahun, peringkat kemudahan berusaha menempatkan [m1:@RWA Rwanda] di atas [m2:@BWA Botswana] dan [m3:@MUS Mauritius] tetap di puncak benua; dua di antaranya anggota [m4:SADC SADC], sementara [m7=m1 Kigali] bagian dari [m5:EAC Komunitas Afrika Timur] sejak 2007. Analis [m6:IBRD Bank Dunia] menilai skornya terlalu bergantung pada reformasi di atas kertas.
rel m2 member_of m4
rel m3 member_of m4
rel m1 member_of m5 from=2007-01-01/year

### National Geographic Indonesia 2021-03-18 none
[m4:@PNG Bougainville], pulau yang secara hukum masih bagian dari [m1:PNG.GOV Papua Nugini] walau hampir 98 persen penduduknya memilih merdeka pada 2019, menyimpan tembaga bernilai 60 miliar dolar. [m2:PNG.GOV Ishmael Toroama], bekas komandan yang sejak September 2020 memimpin [m3:PNG.GOV pemerintah otonom], masih berkebun kakao setiap Sabtu.
rel m2 leads m3 from=2020-09-01/month
rel m4 part_of m1

### Bola.net 2019-06-11 none
[m1:@FRO Kepulauan Faroe] dan [m2:@GIB Gibraltar], yang sama-sama menjadi anggota UEFA tanpa kursi di [m3:UN PBB], kembali pulang dengan tangan hampa: yang satu digempur [m4:@NOR Norwegia] lewat dua sundulan, yang lain takluk dari [m5:@IRL Irlandia] karena gol bunuh diri.

### Detik Finance 2014-12-24
[m1:KGZ.GOV Presiden Kirgizstan Almazbek Atambayev] Selasa (23/12) di [m2:@RUS Moskow] {e1 membubuhkan tanda tangan} pada perjanjian masuk [m3:EAEU Uni Ekonomi Eurasia], yang lahir 1 Januari mendatang dari [m4:RUS.GOV Rusia], [m5:BLR.GOV Belarus] dan [m6:KAZ.GOV Kazakhstan]; [m7:ARM.GOV Armenia] menyusul sehari kemudian. [m8:BLR.GOV Alexander Lukashenko] memanfaatkan panggung itu untuk {e2 mencerca pemeriksaan di perbatasan} atas makanan yang, menurut [m9:RUS.GOV Rosselkhoznadzor], berasal dari Eropa.
e1 m1 > m3 SUPPORT actual 2014-12-23/day ctx=economic,diplomatic
e2 m8 > m4 ACCUSE actual 2014-12-23/day mode=disapprove ctx=economic
rel m4 member_of m3 from=2015-01-01/day
rel m5 member_of m3 from=2015-01-01/day
rel m6 member_of m3 from=2015-01-01/day
rel m7 member_of m3 from=2015-01-02/day

### Suara Merdeka 2024-07-26
Terpilih sebagai ketua [m1:CARICOM CARICOM] untuk paruh kedua tahun ini, [m2:GRD.GOV Dickon Mitchell], pemimpin [m3:GRD.GOV Grenada], negeri yang atapnya habis diterbangkan badai Beryl, {e1 memohon keringanan utang} kepada [m4:IMF IMF] dan [m5:IBRD Bank Dunia]. [m6:TTO.GOV Trinidad dan Tobago] {e2 mengapalkan seng dan paku}; [m7:GUY.GOV Guyana], tuan rumah sekretariat, {e3 menyodorkan pinjaman lunak}.
e1 m2 > m4,m5 REQUEST requested 2024-07-26/none mode=assist ctx=disasters,economic
e2 m6 > m3 AID actual 2024-07-26/none ctx=disasters
e3 m7 > m3 AGREE actual 2024-07-26/none ctx=disasters,economic
rel m2 leads m1 from=2024-07-01/month to=2024-12-31/month
rel m2 leads m3
rel m6 member_of m1
rel m7 member_of m1

### Antara 2008-11-11
[m1:ZWE.OPP Morgan Tsvangirai], ketua [m2:ZWE.OPP MDC] yang sejak pemilu Maret menguasai parlemen tipis, {e1 menolak berbagi} kementerian dalam negeri dengan [m3:ZWE.GOV Robert Mugabe] seperti {e2 dianjurkan} [m4:SADC SADC], Minggu (9/11) malam di Sandton. [m5:BWA.GOV Presiden Botswana Ian Khama], satu-satunya anggota yang belum mengakui [m6=m3 Mugabe], {e3 mengusulkan pemilu ulang}; [m7:ZAF.GOV Kgalema Motlanthe], pemimpin [m8=m4 perhimpunan selatan itu], menutup sidang pukul dua pagi.
e1 m1 > m3 REJECT actual 2008-11-09/day mode=yield ctx=executive,diplomatic
e2 m4 > m1,m3 REQUEST requested 2008-11-09/day mode=yield ctx=executive,diplomatic
e3 m5 > m6 REQUEST requested 2008-11-11/none mode=change ctx=election
rel m1 leads m2
rel m5 member_of m4
rel m7 leads m8

### Kompas 2021-03-09
Di atas kertas, lima negara pesisir Laut Kaspia sudah berdamai soal dasar laut sejak 2018. Kenyataannya, [m1:TKM.GOV Turkmenistan] dan [m2:AZE.GOV Azerbaijan] baru Januari lalu {e1 meneken memorandum} tentang ladang Dostluk, yang dua dekade mereka perebutkan, sedangkan [m3:IRN.GOV Iran] belum juga meratifikasi konvensi Aktau. [m4:KAZ.GOV Nur-Sultan] memilih menjual minyaknya lewat pipa [m5:RUS.GOV Rusia]. Bagi [m6:EU Uni Eropa], yang mengincar gas dari seberang, kabar itu menggembirakan; bagi [m7:TUR.GOV Ankara], yang menguasai separuh jalur, lebih lagi. [m8:USA.GOV Amerika Serikat], yang pada 1990-an menjadi makelar utama, kali ini hanya menonton dari jauh dan belum menunjuk utusan baru.
e1 m1 > m2 SUPPORT actual 2021-01-01/month ctx=natural_resource,territory bg

### Republika 2013-01-22
{e4 Serbuan kilat} [m1:FRA.MIL pasukan Prancis] ke utara [m11:@MLI Mali] membuka kembali pertanyaan lama tentang siapa yang menanggung keamanan Sahel. [m2:ECOWAS ECOWAS] sudah berbulan-bulan merancang misi AFISMA, tetapi baru [m3:TCD.MIL Chad], yang bukan anggotanya, yang {e1 menerbangkan dua ribu prajurit} ke Niamey. [m4:DZA.GOV Aljazair], yang pekan lalu {e2 membuka wilayah udaranya} bagi [m5=m1 Rafale], sedang berduka atas para sandera di In Amenas. [m6:NGA.GOV Abuja] direpotkan urusan dalam negeri, [m7:MRT.GOV Nouakchott] memilih menjaga perbatasan sendiri, dan [m8:USA.GOV Washington] masih menghitung ongkos pesawat angkut. [m9:MNLA.REB MNLA], yang tahun lalu memulai semuanya, kini {e3 menawarkan diri ikut memburu} [m10:ANSARDINE.REB Ansar Dine].
e1 m3 > m11 AID actual 2013-01-22/none ctx=military,terrorism
e2 m4 > m1 COOPERATE actual 2013-01-15/week ctx=military
e3 m9 > m1 AGREE actual 2013-01-22/none ctx=military,terrorism
e4 m1 > m10 ASSAULT actual 2013-01-22/none ctx=military,terrorism

### Tirto.id 2019-06-17 none
Peta kopi dunia tidak mengenal blok. [m1:@BRA Brasil] masih memanen sepertiga pasokan, [m2:@VNM Vietnam] menguasai robusta, dan [m3:@COL Kolombia] bertahan dengan arabika pegunungan, sementara [m4:@ETH Ethiopia], tanah leluhurnya, meminum sendiri hampir separuh panennya. [m5:@IDN Indonesia] turun ke peringkat empat tahun lalu setelah kemarau menggempur kebun-kebun di Lampung. Perang harga di bursa New York membuat petani [m6:@HND Honduras] dan [m7:@UGA Uganda] sama-sama merugi, kata laporan Organisasi Kopi Internasional, yang bermarkas di [m8:@GBR London]. Para penyangrai di [m9:@ITA Italia] dan [m10:@DEU Jerman] sebaliknya menikmati margin terbaik dalam dua belas tahun terakhir, terutama untuk campuran kapsul.

### The Jakarta Post (terjemahan) 2016-09-30
Belum pernah dalam tiga dasawarsa [m1:SAARC Asosiasi Asia Selatan untuk Kerja Sama Regional] selumpuh sekarang. Setelah [m2:IND.GOV India] Selasa lalu {e1 mengumumkan tidak akan hadir} dalam KTT Islamabad, [m3:BGD.GOV Dhaka], [m4:BTN.GOV Thimphu] dan [m5:AFG.GOV Kabul] {e2 menyusul} dengan surat yang kalimatnya nyaris kembar; [m6:LKA.GOV Kolombo] menulis bahwa suasana tidak kondusif. [m7:NPL.GOV Nepal], ketua tahun ini, tinggal menghitung kursi kosong. [m8:MDV.GOV Maladewa] belum berkata apa-apa. [m9:PAK.GOV Pakistan], sang tuan rumah, akhirnya {e3 menunda pertemuan itu} tanpa batas waktu. [m10:CHN.GOV Beijing], pengamat sejak 2005 dan sekutu segala cuaca [m11=m9 Islamabad], membiarkan juru bicaranya berbasa-basi.
e1 m2 > m9 REJECT actual 2016-09-27/day mode=meet ctx=diplomatic
e2 m3,m4,m5 > m9 REJECT actual 2016-09-30/none mode=meet ctx=diplomatic
e3 m9 > m1 REJECT actual 2016-09-30/none mode=meet ctx=diplomatic
rel m7 leads m1
rel m10 ally_of m11

### CNBC Indonesia 2022-10-14
Keputusan kartel minyak memangkas dua juta barel sehari menyisakan lebih banyak luka diplomatik daripada luka harga. [m1:USA.GOV Presiden Joe Biden] {e1 mengancam akan ada konsekuensi} bagi [m2:SAU.GOV Arab Saudi], yang {e3 dianggapnya} {e2 menolong} [m3:RUS.GOV Rusia] membiayai perang; [m4=m2 Riyadh] membantah tafsir itu dalam pernyataan panjang yang jarang mereka buat. [m5:ARE.GOV Abu Dhabi], [m6:IRQ.GOV Baghdad] dan [m7:KWT.GOV Kuwait], tiga produsen yang sebetulnya ingin memompa lebih banyak, ikut menandatangani demi kekompakan. [m8:NGA.GOV Nigeria] dan [m9:AGO.GOV Angola] tidak terlalu peduli, sebab ladang mereka memang tak mampu memenuhi kuota. Di [m10:@DEU Berlin], para pejabat energi menghitung cadangan musim dingin dan menghindari kamera.
e1 m1 > m2 THREATEN threatened 2022-10-14/none mode=relations ctx=natural_resource,diplomatic
e2 m2 > m3 AID denied 2022-10-14/none ctx=natural_resource,economic
e3 m1 > m2 ACCUSE actual 2022-10-14/none mode=allege ctx=natural_resource,diplomatic

### Media Indonesia 2012-04-26
Perdagangan [m1:SDN.GOV Sudan] dan [m2:SSD.GOV Sudan Selatan] sebetulnya saling bergantung: yang satu punya pipa, yang lain punya sumur. Toh sejak pertengahan bulan [m3:SSD.MIL pasukan Juba] {e1 menduduki} Heglig selama sepuluh hari, dan [m4:SDN.MIL Antonov milik Khartoum] {e2 membombardir pasar} di Rubkona. [m5:CHN.GOV Tiongkok], pembeli terbesar minyak keduanya, {e4 menerima lawatan} [m6:SSD.GOV Salva Kiir] tanpa menjanjikan pipa baru. [m7:ETH.GOV Ethiopia], yang memiliki empat ribu penjaga perdamaian di Abyei, [m8:KEN.GOV Kenya], calon jalur ekspor, dan [m9:UGA.GOV Uganda], yang jenderalnya sesumbar, menatap dari kejauhan. [m10:AU Uni Afrika] Selasa malam {e3 memberi tenggat tiga bulan} untuk berunding, dengan peta jalan tujuh butir sebagai lampirannya.
e1 m3 > m1 COERCE actual 2012-04-01/month mode=seize ctx=military,natural_resource
e2 m4 > m2 ASSAULT actual 2012-04-26/none mode=aerial ctx=military
e3 m10 > m1,m2 REQUEST requested 2012-04-24/day mode=meet ctx=diplomatic
e4 m6 > m5 CONSULT actual 2012-04-26/none mode=visit ctx=diplomatic,economic
rel m6 leads m2

### Detik X 2018-08-03
Lima belas bulan sesudah [m1:IDN.GOV Jakarta], [m2:MYS.GOV Kuala Lumpur] dan [m3:PHL.GOV Manila] {e1 melepas patroli laut bersama} dari Tarakan, angka perompakan di Laut Sulu memang merosot, tetapi analis tak sepakat soal sebabnya. Sebagian menunjuk kekalahan [m4:MAUTE.REB kelompok Maute] di Marawi, sebagian lain [m5:AUS.MIL pesawat pengintai Australia] yang {e2 dipinjamkan}. [m6:SGP.GOV Singapura], dengan pusat informasinya di Changi, dan [m7:BRN.GOV Brunei] ditempatkan sebagai pengamat saja. [m8:ABUSAYYAF.REB Abu Sayyaf] sendiri belum punah: Juni silam [m9=m8 sisa-sisanya] masih {e3 menawan} [m10:IDN.CVL dua nelayan asal Wakatobi]. [m11:USA.GOV Washington], penyedia radar pantai, jarang disebut.
e1 m1 > m2,m3 COOPERATE actual 2017-05-01/month ctx=military,terrorism bg
e2 m5 > m3 AID actual 2018-08-03/none ctx=military,terrorism bg
e3 m9 > m10 ASSAULT actual 2018-06-01/month mode=abduct ctx=terrorism bg

### Katadata 2023-02-20 none
Dari sepuluh ekonomi terbesar di Asia Tenggara dan sekitarnya, hanya tiga yang tahun lalu tumbuh lebih cepat daripada perkiraan: [m1:@MYS Malaysia] (8,7 persen), [m2:@VNM Vietnam] (8,0) dan [m3:@PHL Filipina] (7,6). [m4:@IDN Indonesia] menyusul dengan 5,3 persen berkat batu bara dan nikel. [m5:@THA Thailand] tertinggal karena turis dari [m6:@CHN Tiongkok] belum kembali, sedangkan [m7:@LAO Laos] terlilit utang valuta asing dan [m8:@MMR Myanmar] nyaris jalan di tempat. Ekonom [m9:ADB Bank Pembangunan Asia] mengingatkan bahwa suku bunga di [m10:@USA Amerika Serikat] masih menjadi momok bagi semua mata uang kawasan, meski tekanan itu diduga mereda menjelang akhir tahun.

### Kompas 2005-11-14
Sebelum Hotel Grand Hyatt, Radisson dan Days Inn {e1 diguncang bom}, Rabu (9/11), banyak orang menyangka [m1:JOR.GOV Yordania] kebal. [m2:ALQAEDA.REB Abu Musab al-Zarqawi], putra Zarqa yang memimpin [m3:ALQAEDA.REB Al-Qaeda di Irak], membuktikan sebaliknya: 57 orang tewas, sebagian besar [m4:JOR.CVL tamu pesta pernikahan]. [m5:JOR.GOV Raja Abdullah], sahabat karib [m6:USA.GOV Washington] dan penandatangan damai dengan [m7:ISR.GOV Israel], kini menghadapi soal yang sama dengan [m8:SAU.GOV Riyadh] dua tahun silam. [m9:EGY.GOV Kairo] lebih dulu mengalaminya di Sinai. [m10:JOR.COP Polisi Amman] kemarin {e2 menangkap} [m11:ALQAEDA.REB Sajida al-Rishawi], perempuan yang sabuknya gagal meledak, dan [m12=m5 sang raja] {e3 memaklumkan perang tanpa ampun} terhadap kaum takfiri.
e1 m3 > m4 ASSAULT actual 2005-11-09/day mode=suicide-attack ctx=terrorism
e2 m10 > m11 COERCE actual 2005-11-13/day mode=arrest ctx=terrorism
e3 m12 > m3 THREATEN threatened 2005-11-14/none mode=violence ctx=terrorism
rel m2 leads m3
rel m5 ally_of m6
rel m11 member_of m3

### Gatra 2014-03-27
Siapa kawan siapa lawan di Laut Hitam tidak lagi mudah digambar. [m1:TUR.GOV Turki], anggota [m2:NATO NATO] sejak 1952, membeli separuh gasnya dari [m3:RUS.GOV Rusia] namun {e1 menolak mengakui} referendum di [m4:@UKR Krimea], tanah leluhur kaum Tatar. [m5:BGR.GOV Bulgaria] dan [m6:ROU.GOV Rumania], dua anggota baru, mengeluhkan pesawat tua mereka. [m7:GEO.GOV Georgia] berharap pintu Brussel terbuka; [m8:MDA.GOV Moldova] gelisah memikirkan Tiraspol. Adapun [m9:USA.MIL kapal perusak USS Truxtun], yang {e2 berlatih bersama} [m10:BGR.MIL fregat Bulgaria] dan [m11:ROU.MIL Rumania] dua pekan lalu, sudah kembali ke Laut Tengah, sesuai batas 21 hari Konvensi Montreux.
e1 m1 > m3 REJECT actual 2014-03-27/none mode=change ctx=territory,diplomatic
e2 m9 > m10,m11 COOPERATE actual 2014-03-13/week ctx=military
rel m1 member_of m2 from=1952-01-01/year
rel m5 member_of m2
rel m6 member_of m2

### BBC Indonesia 2020-02-12 none
Virus baru itu menelanjangi ketimpangan rantai pasok. Pabrik masker di [m1:@TWN Taiwan] bekerja 24 jam, [m2:@KOR Korea Selatan] kehabisan bahan filter, dan pabrik Hyundai di Ulsan berhenti karena kabel dari [m3:@CHN Provinsi Shandong] tak datang. [m4:WHO Organisasi Kesehatan Dunia] memberi nama resmi Covid-19 pada penyakit ini, Selasa. Di [m5:@ITA Milan] para penyelenggara pekan mode mengeluhkan kursi kosong; [m6:@AUS Australia] kehilangan mahasiswa, [m7:@THA Thailand] kehilangan turis, sedangkan [m8:@CHL Cile] bingung hendak ke mana menjual cerinya. Para ekonom di [m9:@JPN Tokyo] memperkirakan kuartal pertama akan minus, tetapi belum ada yang berani menyebut kata resesi dengan lantang.

### Kompas 2008-01-31
Kerusuhan di Lembah Rift memperlihatkan betapa banyak pihak yang berkepentingan pada [m1:@KEN Kenya]. [m2:UGA.GOV Uganda], yang bensinnya datang dari Mombasa, membatasi pembelian; [m3:RWA.GOV Rwanda] dan [m4:BDI.GOV Burundi] ikut antre. [m5:GHA.GOV John Kufuor], ketua [m6:AU Uni Afrika], sudah pulang dengan tangan hampa, dan kini giliran [m7:GHA.ELI Kofi Annan] yang {e1 mempertemukan} [m8:KEN.GOV Mwai Kibaki] dengan [m9:KEN.OPP Raila Odinga] di Serena. [m10:USA.GOV Washington], yang mula-mula {e2 mengucapkan selamat kepada} [m14=m8 sang petahana], meralat diri. Di Eldoret kemarin, [m11:KEN.COP seorang polisi lalu lintas] {e3 menembak mati} [m12:KEN.LEG anggota parlemen David Too], dan [m13:KEN.CVL massa bersenjata panah] kembali {e4 memblokir jalan raya}.
e1 m7 > m8,m9 CONSULT actual 2008-01-31/none mode=third-party ctx=election,diplomatic
e2 m10 > m14 SUPPORT actual 2008-01-31/none ctx=election bg
e3 m11 > m12 ASSAULT actual 2008-01-30/day mode=firearms ctx=election
e4 m13 > m8 PROTEST actual 2008-01-31/none mode=obstruct ctx=election,religion_ethnicity
rel m5 leads m6

### Tempo 2022-05-30
Kunjungan delapan negara [m1:CHN.GOV Wang Yi] di Pasifik tampak mengesankan di kalender, tetapi hasilnya compang-camping. [m2:FSM.GOV Presiden Mikronesia David Panuelo] sudah lebih dulu {e1 menulis surat keras} kepada 21 tetangga; di [m3:FJI.GOV Suva], Senin, sepuluh menteri luar negeri {e2 enggan menyepakati} naskah keamanan yang dibawa [m4=m1 tamu itu]. [m5:SLB.GOV Honiara], [m6:KIR.GOV Tarawa], [m7:WSM.GOV Apia] dan [m8:TON.GOV Nuku'alofa] masing-masing hanya {e4 bersedia meneken} urusan dagang dan bencana. [m9:AUS.GOV Penny Wong], menteri yang baru sepekan menjabat, datang ke [m10=m3 Fiji] tiga hari lebih awal dengan {e3 janji lebih banyak visa kerja}, sedangkan [m11:NZL.GOV Jacinda Ardern] tengah di Washington.
e1 m2 > m1 ACCUSE actual 2022-05-30/none mode=disapprove ctx=diplomatic,military bg
e2 m3,m5,m6,m7,m8 > m4 REJECT actual 2022-05-30/day mode=assist ctx=diplomatic,military
e3 m9 > m10 AGREE planned 2022-05-27/day ctx=migration,diplomatic
e4 m5,m6,m7,m8 > m4 AGREE actual 2022-05-30/none ctx=economic,disasters

### Kompas 2017-11-25
Sehari setelah pelantikan, [m1:ZWE.GOV Emmerson Mnangagwa] menerima surat kepercayaan pertama bukan dari [m2:GBR.GOV London], melainkan dari [m3:CHN.GOV Beijing], yang panglimanya dituding tahu lebih dulu soal tank di Harare. [m4:ZWE.MIL Jenderal Constantino Chiwenga] {e1 menahan} [m5:ZWE.GOV Robert Mugabe] di rumahnya pada 15 November; Selasa lalu [m6=m5 lelaki 93 tahun itu] {e2 mundur} ketika [m7:ZWE.LEG parlemen] tengah {e3 memperdebatkan pemakzulannya}. [m8:ZAF.GOV Afrika Selatan], rumah bagi jutaan perantau, [m9:ZMB.GOV Zambia] dan [m10:NAM.GOV Namibia] mengirim tamu upacara. [m11:BWA.GOV Ian Khama], presiden tetangga yang paling lantang, tidak datang, dan [m12:SADC SADC] kehilangan alasan mengirim misi.
e1 m4 > m5 COERCE actual 2017-11-15/day mode=arrest ctx=military,executive bg
e2 m6 > m4 RETREAT actual 2017-11-21/day mode=resign ctx=executive,political_institutions
e3 m7 > m5 ACCUSE actual 2017-11-21/day mode=allege ctx=legislative,executive

### Solopos 2013-10-08
Bali pekan ini menjadi panggung orang-orang yang tidak hadir. [m1:USA.GOV Barack Obama] {e1 membatalkan lawatan} ke empat negara karena pemerintahnya sendiri tutup, dan menitipkan kursinya kepada [m2:USA.GOV John Kerry]. [m3:CHN.GOV Xi Jinping] mendapat karpet merah lebih panjang, [m4:RUS.GOV Vladimir Putin] nyanyian selamat ulang tahun. [m5:CAN.GOV Stephen Harper] menjual gas, [m6:PER.GOV Ollanta Humala] menjual anggur, dan [m7:PNG.GOV Peter O'Neill] mengundang investor. Hanya [m8:IDN.GOV Susilo Bambang Yudhoyono], ketua [m9:APEC APEC] tahun ini, yang {e2 sempat menegur} [m10:AUS.GOV Tony Abbott] soal perahu; [m11=m10 tamunya] {e3 menyatakan penyesalan} kalau ucapannya saat kampanye menyinggung. [m12:JPN.GOV Shinzo Abe] memilih berlari pagi di pantai.
e1 m1 > m8 REJECT actual 2013-10-08/none mode=meet ctx=diplomatic
e2 m8 > m10 ACCUSE actual 2013-10-08/week mode=disapprove ctx=migration,diplomatic
e3 m11 > m8 CONCEDE actual 2013-10-08/week ctx=migration,diplomatic
rel m8 leads m9

### Republika 2018-07-18
Dua puluh tahun perang dan damai dingin di Tanduk Afrika runtuh dalam dua pekan, dan tidak semua orang bersukacita. [m1:ERI.GOV Isaias Afwerki], {e3 tamu kehormatan di} [m2:@ETH Addis Ababa] akhir pekan lalu, {e1 membuka kembali kedutaannya} dengan menyerahkan kunci berkarat; [m3:ETH.GOV Abiy Ahmed] {e2 mengenakan cincin emas pada} tangan tamu tersebut. [m4:DJI.GOV Djibouti] khawatir pelabuhannya ditinggalkan. [m5:ETH.PTY TPLF] diam-diam gusar soal Badme. [m6:SOM.GOV Mogadishu] menunggu giliran. Dari luar, [m7:ARE.GOV Uni Emirat Arab] dan [m8:SAU.GOV Arab Saudi] menyaksikan dengan puas; [m9:QAT.GOV Doha], bekas pengawas perbatasan Ras Doumeira, tersingkir; [m10:EGY.GOV Kairo] mencermati bendungan dan [m11:SDN.GOV Khartoum] mencermati Kairo.
e1 m1 > m3 SUPPORT actual 2018-07-18/none ctx=diplomatic
e2 m3 > m1 SUPPORT actual 2018-07-18/none ctx=diplomatic
e3 m1 > m3 CONSULT actual 2018-07-14/week mode=visit ctx=diplomatic

### Antara 2015-11-26
Jatuhnya Su-24 di dekat perbatasan menyeret banyak nama ke pembicaraan. [m1:RUS.GOV Dmitry Medvedev] {e5 menyebut tindakan itu kriminal}; [m2:TUR.GOV Recep Tayyip Erdogan], yang F-16-nya {e1 menembak jatuh} [m11:RUS.MIL pesawat itu] pada Selasa pagi, berulang kali mengaku tidak tahu identitas sasarannya. [m3:NATO Aliansi Atlantik], yang menggelar rapat darurat, menahan diri, [m4:FRA.GOV Francois Hollande] sedang bolak-balik merangkul koalisi, dan [m5:JOR.GOV Yordania] bungkam. [m6:UKR.GOV Petro Poroshenko] {e2 bersorak}. [m7:KAZ.GOV Nazarbayev] {e3 mengajak} [m10=m1+m2 kedua pihak] mencari jalan tengah. Kemarin [m8:RUS.MIL pesawat angkut Rusia] {e4 membawa S-400} ke Latakia, dan biro-biro wisata [m9:@RUS Moskow] kehilangan musim di Antalya.
e1 m2 > m11 ASSAULT actual 2015-11-24/day mode=aerial ctx=military
e2 m6 > m2 SUPPORT actual 2015-11-26/none ctx=military,diplomatic
e3 m7 > m10 REQUEST requested 2015-11-26/none mode=meet ctx=diplomatic
e4 m8 > m2 MOBILIZE actual 2015-11-25/day mode=weapons ctx=military
e5 m1 > m2 ACCUSE actual 2015-11-26/none mode=disapprove ctx=military

### Jawa Pos 2010-06-18 none
Tidak ada piala yang lebih banyak menghadirkan kejutan daripada edisi di [m1:@ZAF Afrika Selatan] ini. [m2:@CHE Swiss] mematahkan [m3:@ESP Spanyol] lewat serangan balik tunggal, [m4:@SRB Serbia] menekuk [m5:@DEU Jerman] setelah Miroslav Klose diusir, sedangkan [m6:@FRA Prancis] hancur oleh pertengkaran di ruang ganti dan kekalahan dari [m7:@MEX Meksiko]. [m8:@KOR Korea Selatan] menggempur Yunani, lalu dibantai Lionel Messi dan kawan-kawan. [m9:@NZL Selandia Baru], peringkat ke-78 dunia, mempertahankan hasil seri dengan perisai yang rapat. Sementara itu kiper [m10:@GBR Inggris] belum sembuh dari blunder di Rustenburg, dan pelatih Fabio Capello menolak meminta maaf.

### Kompas 2011-12-23
Delapan tahun sembilan bulan setelah invasi, konvoi terakhir [m1:USA.MIL serdadu Amerika] {e1 menyeberang ke Kuwait} Minggu fajar, tetapi yang ditinggalkan bukan ketenangan. Keesokan harinya [m2:IRQ.JUD pengadilan Baghdad] {e2 memerintahkan penangkapan} [m3:IRQ.GOV Wakil Presiden Tariq al-Hashemi], pemimpin Sunni, dan [m4:IRQ.GOV Nuri al-Maliki] {e4 mengancam memecat} para menteri [m5:IRQ.PTY Iraqiya]. [m6:KRG.GOV Arbil] {e3 menampung} [m12=m3 buronan itu]. [m7:TUR.GOV Recep Tayyip Erdogan] menelepon siapa saja yang mau mendengar; [m8:IRN.GOV Teheran] tidak menyembunyikan kepuasan, [m9:SAU.GOV Riyadh] {e5 membekukan rencana kedutaan}. Kamis kemarin enam belas bom meletus serempak, dan [m10:ISIS.REB Negara Islam Irak] belum mengaku. [m11:USA.GOV Joe Biden] memilih diam di Washington.
e1 m1 > m4 RETREAT actual 2011-12-18/day mode=withdraw ctx=military
e2 m2 > m3 THREATEN threatened 2011-12-19/day mode=arrest ctx=legal,religion_ethnicity
e3 m6 > m12 AID actual 2011-12-23/none ctx=asylum
e4 m4 > m5 THREATEN threatened 2011-12-23/none mode=relations ctx=executive,political_institutions
e5 m9 > m4 SANCTION actual 2011-12-23/none mode=discontinue ctx=diplomatic

### Tempo.co 2014-11-14
[m12:MMR.GOV Myanmar] memimpin [m1:ASEAN ASEAN] untuk pertama kali tahun ini, dan tuntas mengerjakannya tanpa insiden, sehingga [m2:MMR.GOV Presiden Thein Sein] boleh lega. Di Naypyidaw, [m3:PHL.GOV Benigno Aquino] {e1 kembali mengadukan} reklamasi [m4:CHN.GOV Beijing] kepada hadirin, sedangkan [m5:VNM.GOV Nguyen Tan Dung] lebih diplomatis, [m6:KHM.GOV Hun Sen] berterima kasih kepada juru masak, dan [m7:LAO.GOV Laos] mengurus persiapan menjadi ketua 2016. Untuk pertama kalinya [m8:IDN.GOV Joko Widodo] bertutur tentang poros maritim di depan delapan belas pemimpin, termasuk [m9:USA.GOV Obama], yang di sela jadwalnya {e2 menjumpai} [m10:MMR.OPP Aung San Suu Kyi] di rumahnya di Yangon. [m11:IND.GOV Narendra Modi] berpidato tanpa teks dan mendapat tepuk tangan paling panjang.
e1 m3 > m4 ACCUSE actual 2014-11-14/none mode=disapprove ctx=territory
e2 m9 > m10 CONSULT actual 2014-11-14/none mode=visit ctx=pro_democracy,diplomatic
rel m12 leads m1 from=2014-01-01/year
rel m2 leads m12

### Koran Jakarta 2024-12-10
Runtuhnya dinasti Assad menyisakan enam tentara asing di satu negeri. [m1:RUS.MIL Rusia] masih bertahan di Hmeimim dan Tartus sambil mengepak peti. [m2:TUR.GOV Turki], sahabat [m3:SNA.REB Tentara Nasional Suriah], menguasai pita utara; [m4:USA.MIL Amerika], dengan sekitar dua ribu orang, tetap di gurun Tanf. [m5:ISR.MIL Israel] sejak Minggu {e1 memindahkan pasukannya melewati} garis 1974 dan {e2 menghujani} gudang senjata bekas [m12:SYR.MIL tentara Suriah] dengan 300 serangan udara. [m6:IRN.GOV Iran] tak terlihat lagi, demikian pula [m7:HEZBOLLAH.REB Hizbullah]. [m8:HTS.REB HTS], di bawah [m9:HTS.REB Ahmad al-Sharaa], memegang istana, sedangkan [m10:SDF.REB SDF] menjaga kilang Omar. [m11:JOR.GOV Yordania], yang paling takut, {e3 menutup gerbang Jaber}.
e1 m5 > m8 COERCE actual 2024-12-08/day mode=seize ctx=military,territory
e2 m5 > m12 ASSAULT actual 2024-12-10/none mode=aerial ctx=military
e3 m11 > m8 COERCE actual 2024-12-10/none mode=restrict ctx=territory
rel m2 ally_of m3
rel m9 leads m8

### Okezone 2021-08-22 none
Siapa pun yang pernah naik kereta malam dari [m1:@UZB Tashkent] ke [m2:@KAZ Almaty] tahu bahwa batas negara di Asia Tengah lebih terasa di piring daripada di paspor. Plov [m3:@TJK Khujand] memakai wortel kuning; di [m4:@KGZ Osh] nasinya lebih merah, sementara juru masak [m5:@TKM Ashgabat] bersikeras menambahkan delima. Dari [m6:@CHN Kashgar] datang mi tarik, dari [m7:@RUS Siberia] pelmeni, dan dari [m8:@IRN Mashhad] kunyit. Buku resep yang disusun etnografer asal [m9:@POL Polandia] itu menolak menyatakan mana yang asli, dan justru karena itulah ia diserbu pembeli saat diluncurkan di [m10:@DEU Berlin] bulan lalu.

### VOA Indonesia 2016-10-26
Mundurnya satu negara membuat banyak negara lain ditanyai. [m1:ZAF.GOV Afrika Selatan], pekan lalu, {e1 menyerahkan surat penarikan diri} dari [m2:ICC Mahkamah Pidana Internasional], dan Selasa malam [m3:GMB.GOV Gambia] {e2 mengikutinya} lewat pidato menteri di televisi. [m4:KEN.GOV Kenya] dan [m5:UGA.GOV Uganda] mempertimbangkan; [m6:BWA.GOV Botswana], satu-satunya tetangga yang tegas, {e3 menyatakan tetap setia} pada lembaga di Den Haag itu. [m7:SEN.GOV Senegal], penandatangan pertama, meminta waktu. [m8:SDN.GOV Omar al-Bashir], yang kunjungannya ke Johannesburg menjadi pangkal soal, tak berkomentar. [m9:UN Ban Ki-moon] {e4 menyesalkan keputusan itu}, dan [m10:FRA.GOV Paris] mencatat "dengan prihatin".
e1 m1 > m2 SANCTION actual 2016-10-19/week mode=withdraw ctx=legal,human_rights
e2 m3 > m2 SANCTION actual 2016-10-25/day mode=withdraw ctx=legal,human_rights
e3 m6 > m2 SUPPORT actual 2016-10-26/none ctx=legal,human_rights
e4 m9 > m1,m3 ACCUSE actual 2016-10-26/none mode=disapprove ctx=legal,diplomatic

### Suara.com 2022-06-08
Buntut cuitan [m16:IND.PTY Nupur Sharma] meluas jauh melampaui kantor [m1:IND.PTY Bharatiya Janata]. [m2:QAT.GOV Qatar], [m3:KWT.GOV Kuwait] dan [m4:IRN.GOV Iran] {e4 memanggil duta besar} [m5:IND.GOV New Delhi], [m6:OIC Organisasi Kerja Sama Islam] menyiarkan pernyataan, dan [m7:IDN.GOV Jakarta] {e1 mengecam komentar itu} lewat Kemlu. [m8:ARE.GOV Uni Emirat Arab], mitra dagang terbesar ketiga, bersuara lebih lunak; [m9:MDV.GOV Maladewa] menghindari perdebatan. Di dalam negeri, [m10:IND.COP polisi Kanpur] {e2 menciduk} [m11:IND.CVL 36 peserta kerusuhan], dan [m12=m1 partai penguasa] sudah Minggu lalu {e3 memecat sementara} [m15=m16 sang juru bicara]. [m13:PAK.GOV Islamabad] tidak mau ketinggalan, sedangkan [m14:BGD.GOV Dhaka] menyebut soal itu urusan orang lain.
e1 m7 > m12 ACCUSE actual 2022-06-08/none mode=disapprove ctx=religion_ethnicity
e2 m10 > m11 COERCE actual 2022-06-08/none mode=arrest ctx=religion_ethnicity
e3 m12 > m15 SANCTION actual 2022-06-05/day mode=expel ctx=religion_ethnicity
e4 m2,m3,m4 > m5 ACCUSE actual 2022-06-08/none mode=disapprove ctx=religion_ethnicity,diplomatic
rel m16 member_of m1

### Kompas 2019-09-12
Sungai Mekong tahun ini surut lebih awal, dan masing-masing pemerintah di tepiannya punya tafsir sendiri. [m1:LAO.GOV Vientiane] menyebut kemarau, [m2:THA.GOV Bangkok] {e1 menyurati} [m3:CHN.GOV Beijing] agar Bendungan Jinghong melepas air, sedangkan [m4:KHM.GOV Phnom Penh], yang nelayannya paling menderita, menghindari kata bendungan. [m5:VNM.GOV Hanoi] menanti garam merambat ke delta. [m6:MRC Komisi Sungai Mekong], tempat [m7=m3 Tiongkok] dan [m8:MMR.GOV Myanmar] hanya duduk sebagai mitra dialog, tak punya gigi. [m9:USA.GOV Mike Pompeo], sewaktu singgah di Bangkok bulan lalu, {e2 menuding hulu}; [m10:JPN.GOV Tokyo] diam-diam {e3 menyumbang alat ukur curah hujan} untuk tiga provinsi Kamboja.
e1 m2 > m3 REQUEST requested 2019-09-12/none mode=assist ctx=environment,human_security
e2 m9 > m7 ACCUSE actual 2019-08-01/month mode=allege ctx=environment
e3 m10 > m4 AID actual 2019-09-12/none ctx=environment

### Republika 2020-10-30
Pertanyaan tentang siapa menyuplai siapa menghantui {e4 perang lima pekan} di Kaukasus. [m1:AZE.MIL Tentara Azerbaijan] memakai nirawak Harop buatan [m2:ISR.BUS perusahaan Israel], sebab itu [m3:ARM.GOV Yerevan] {e1 memanggil pulang dutanya} dari [m11:ISR.GOV Tel Aviv] sejak awal bulan. [m4:TUR.GOV Turki] membantah keras {e2 mengirim tentara bayaran Suriah}. [m5:SRB.GOV Serbia], yang howitzernya dijumpai di kedua sisi, meminta maklum; [m6:GEO.GOV Georgia] melarang transit senjata bagi siapa pun; [m7:IRN.GOV Iran] mengawasi mortir nyasar. Rabu lalu, di Barda, [m8:NKR.REB artileri Karabakh] {e3 menewaskan} [m12:AZE.CVL 21 orang], kata [m9:AZE.GOV Hikmet Hajiyev], dengan roket Smerch berhulu ledak curah. [m10:ICRC Palang Merah Internasional] cuma menghitung jenazah.
e1 m3 > m11 SANCTION actual 2020-10-01/month mode=withdraw ctx=military,diplomatic
e2 m4 > m1 AID denied 2020-10-30/none ctx=military
e3 m8 > m12 ASSAULT actual 2020-10-28/day mode=heavy-weapons ctx=military said=m9
e4 m1 > m3 ASSAULT actual 2020-10-30/none ctx=military,territory

### detikNews 2025-05-23 none
Konklaf yang berlangsung dua hari itu tetap menyisakan perdebatan di warung kopi. Nama-nama dari [m1:@PHL Filipina], [m2:@ITA Italia], [m3:@GHA Ghana] dan [m4:@HUN Hongaria] beredar di bursa taruhan [m5:@GBR London], tetapi yang muncul di balkon justru [m9:VAT.REL seorang biarawan Agustinian kelahiran Chicago] yang lama melayani di [m6:@PER Peru]. Umat di Chiclayo merayakannya dengan ceviche, umat di [m7:@USA Amerika] dengan kaus bisbol White Sox. Menurut vatikanis asal [m8:@FRA Prancis], para kardinal sebenarnya mencari seorang pendamai yang sanggup memimpin keuangan, bukan penyerang, dan mereka menemukannya pada putaran keempat.

### Tempo.co 2011-09-02
Di meja makan Istana Elysée, Kamis malam, enam puluh delegasi berebut masa depan Libya. [m1:FRA.GOV Nicolas Sarkozy] dan [m2:GBR.GOV David Cameron] duduk mengapit [m3:NTC.REB Mustafa Abdul Jalil], pemimpin [m4:NTC.REB Dewan Transisi Nasional], yang pada hari yang sama {e1 mendapat pengakuan} [m5:RUS.GOV Moskow]. [m6:CHN.GOV Beijing] mengutus wakil menteri; [m7:ZAF.GOV Afrika Selatan] {e2 tidak sudi datang}; [m8:DZA.GOV Aljazair], yang {e3 menampung} [m9:LBY.ELI istri dan tiga anak Muammar Qaddafi], baru mengirim orang pada menit terakhir. [m10:TUR.GOV Ahmet Davutoglu] bicara soal gaji pegawai. [m11:QAT.GOV Emir Qatar] menikmati hidangan, [m12:NER.GOV Niger] tidak diundang, dan [m13:UN Ban Ki-moon] mencatat.
e1 m5 > m4 SUPPORT actual 2011-09-01/day ctx=diplomatic
e2 m7 > m1 REJECT actual 2011-09-01/day mode=meet ctx=diplomatic
e3 m8 > m9 AID actual 2011-09-02/none ctx=asylum bg
rel m3 leads m4
rel m5 recognises m4 from=2011-09-01/day

### Antara 2018-04-20
Seusai enam dasawarsa, nama Castro hilang dari kursi nomor satu di [m1:@CUB Havana], namun tidak dari ruang rapat. [m2:CUB.GOV Miguel Diaz-Canel], Kamis (19/4), menerima {e5 kartu ucapan} dari [m3:RUS.GOV Putin], [m4:CHN.GOV Xi], [m5:BOL.GOV Evo Morales] dan [m6:SLV.GOV Salvador Sanchez Ceren], {e1 berbicara lewat telepon dengan} [m7:VEN.GOV Nicolas Maduro], dan langsung berjanji tidak akan ada restorasi kapitalis. [m8:USA.GOV Mike Pence] di Twitter {e2 mencap suksesi itu sandiwara}. [m9:ESP.GOV Madrid], investor terbesar kedua, [m10:MEX.GOV Meksiko] dan [m11:VAT.GOV Takhta Suci], yang pernah menengahi, {e3 mengucapkan selamat} dengan kalimat yang hampir sama; hanya [m12:CAN.GOV Ottawa] {e4 memulangkan keluarga diplomatnya} karena sakit kepala misterius.
e1 m2 > m7 CONSULT actual 2018-04-20/none mode=phone ctx=executive
e2 m8 > m2 ACCUSE actual 2018-04-20/none mode=disapprove ctx=executive,pro_autocracy
e3 m9,m10,m11 > m2 SUPPORT actual 2018-04-20/none ctx=executive
e4 m12 > m2 SANCTION actual 2018-04-20/none mode=withdraw ctx=diplomatic,health
e5 m3,m4,m5,m6 > m2 SUPPORT actual 2018-04-19/day ctx=executive

### Media Indonesia 2023-08-03
Pemutusan arus listrik adalah senjata paling cepat yang dipunyai tetangga [m1:NER.REB junta Niger]. [m2:NGA.GOV Bola Tinubu], ketua [m3:ECOWAS ECOWAS] yang baru sebulan menjabat, {e1 mematikan pasokan} dari Bendungan Kainji, [m4:BEN.GOV Benin] {e2 menahan truk-truk} di Malanville, dan [m5:CIV.GOV Abidjan] {e3 membekukan impor-ekspor}. {e5 Tenggat hari Minggu} masih berlaku, kendati [m6:CPV.GOV Tanjung Verde] sudah {e4 menyatakan tidak setuju}, [m7:GHA.GOV Accra] terbelah, [m8:TGO.GOV Lomé] menerima tamu dari kedua sisi, dan [m9:TCD.GOV Ndjamena], bukan anggota, {e6 memastikan prajuritnya tidak ikut}. [m10:ITA.GOV Roma] menerbangkan warganya pulang dengan Boeing 767; [m11:DEU.GOV Berlin] menitipkan orang-orangnya ke pesawat orang lain.
e1 m2 > m1 SANCTION actual 2023-08-03/none mode=discontinue ctx=human_security,military
e2 m4 > m1 SANCTION actual 2023-08-03/none mode=discontinue ctx=economic
e3 m5 > m1 SANCTION actual 2023-08-03/none mode=discontinue ctx=economic
e4 m6 > m3 REJECT actual 2023-08-03/none mode=assist ctx=military
e5 m3 > m1 THREATEN threatened 2023-08-03/none mode=violence ctx=military,pro_democracy bg
e6 m9 > m3 REJECT actual 2023-08-03/none mode=assist ctx=military
rel m2 leads m3

### The Conversation Indonesia 2022-09-27 none
Perempuan yang menjadi kepala negara biasanya datang melalui salah satu dari tiga jalan. Jalan keluarga membawa [m1:@LKA Sirimavo Bandaranaike], [m2:@PAK Benazir Bhutto] dan [m3:@PHL Corazon Aquino] ke istana; jalan partai mengantar [m4:@GBR Margaret Thatcher] dan [m5:@DEU Angela Merkel]; jalan gerakan sosial, yang paling jarang, melahirkan [m6:LBR.ELI Ellen Johnson Sirleaf] dari [m7:@LBR Liberia] dan [m8:CHL.ELI Michelle Bachelet] dari [m9:@CHL Cile]. Kami mengumpulkan data 87 pemimpin di 64 negara sejak 1960. Hasilnya: masa jabatan mereka tidak lebih singkat, tetapi serangan terhadap pribadi mereka di koran, terutama soal pakaian, empat kali lebih sering dibanding rekan lelaki.

### Sindonews 2012-10-05
Mortir yang jatuh di Akcakale mengubah nada banyak ibu kota. [m1:TUR.LEG Parlemen Turki], Kamis (4/10), dengan 320 suara {e1 mengizinkan operasi lintas batas} selama setahun, sehari setelah [m2:SYR.MIL artileri Suriah] {e2 membunuh} [m3:TUR.CVL seorang ibu dan empat anak]. [m4:SYR.GOV Menteri Penerangan Omran al-Zoubi] {e3 menyampaikan belasungkawa}. [m5:RUS.GOV Sergei Lavrov] mengaku telah {e5 berbicara dengan} [m6:UN Lakhdar Brahimi], utusan khusus; [m7:DEU.GOV Guido Westerwelle] {e6 mengajak} [m14=m1+m4 semua] menahan diri; [m8:EGY.GOV Muhammad Mursi], [m9:IRQ.GOV Hoshyar Zebari] dan [m10:LBN.GOV Najib Mikati] belum bereaksi. [m11:NATO NATO], yang rapat mendadak Rabu malam, {e4 menilai penembakan itu pelanggaran mencolok} hukum internasional.
e1 m1 > m4 THREATEN threatened 2012-10-04/day mode=violence ctx=military,legislative
e2 m2 > m3 ASSAULT actual 2012-10-03/day mode=heavy-weapons ctx=military
e3 m4 > m3 CONCEDE actual 2012-10-05/none ctx=military
e4 m11 > m2 ACCUSE actual 2012-10-03/day mode=disapprove ctx=military
e5 m5 > m6 CONSULT actual 2012-10-05/none ctx=diplomatic
e6 m7 > m14 REQUEST requested 2012-10-05/none mode=yield ctx=military

### Kompas 2007-04-27
Urusan sebuah patung perunggu kini membelah Baltik. [m1:EST.GOV Pemerintah Andrus Ansip] semalam memindahkan Prajurit Tallinn dari Bukit Tonismagi, dan [m2:EST.CVL pemuda berbahasa Rusia] {e2 menjarah kios-kios} sampai subuh. [m3:RUS.LEG Dewan Federasi] {e1 mendesak} [m11:RUS.GOV Kremlin] memutus hubungan, [m4:RUS.GOV Sergei Lavrov] {e3 menyebutnya penistaan}. [m5:LVA.GOV Riga], yang menyimpan monumen serupa, memperkuat pagar; [m6:LTU.GOV Vilnius] dan [m7:FIN.GOV Helsinki] sama-sama enggan berkomentar. [m8:DEU.GOV Berlin], yang memegang kepresidenan [m9:EU Uni Eropa], mencari kata yang aman. [m10:EST.COP Polisi] {e4 menahan tiga ratus orang} di Terminal D pelabuhan, yang disulap menjadi sel darurat.
e2 m2 > m1 PROTEST actual 2007-04-26/day mode=riot ctx=religion_ethnicity
e1 m3 > m11 REQUEST requested 2007-04-27/none mode=change ctx=diplomatic
e3 m4 > m1 ACCUSE actual 2007-04-27/none mode=disapprove ctx=diplomatic
e4 m10 > m2 COERCE actual 2007-04-27/none mode=arrest ctx=religion_ethnicity,repression
rel m8 leads m9

### Kumparan 2024-11-20
Panggung Rio tahun ini lebih padat daripada pantainya. [m1:BRA.GOV Luiz Inacio Lula da Silva], tuan rumah [m2:G20 G20], berhasil memasukkan 82 negara ke dalam aliansi antilapar; [m3:ARG.GOV Javier Milei] mula-mula {e1 enggan bergabung}, lalu {e3 menjadi penanda tangan terakhir}. [m4:FRA.GOV Emmanuel Macron] berswafoto di tepi laut dengan anak-anak pantai. [m5:RUS.GOV Sergei Lavrov] datang menggantikan bosnya. [m6:GBR.GOV Keir Starmer] {e2 berjumpa} [m7:CHN.GOV Xi Jinping], pertemuan pertama dalam enam tahun. [m8:AU Uni Afrika], untuk pertama kali hadir sebagai anggota penuh, menempatkan [m9:MRT.GOV Presiden Mauritania Mohamed Ould Ghazouani] di ujung meja, di samping [m10:TUR.GOV Erdogan] dan [m11:CAN.GOV Trudeau], yang terlambat berfoto.
e1 m3 > m1 REJECT actual 2024-11-20/none mode=assist ctx=human_security
e2 m6 > m7 CONSULT actual 2024-11-20/none mode=third-party ctx=diplomatic
e3 m3 > m1 SUPPORT actual 2024-11-20/none ctx=human_security
rel m9 leads m8
rel m8 member_of m2

### Kompas 2015-08-28 none
Angka-angka migrasi kerap dibaca terbalik. [m1:@LBN Lebanon], [m2:@JOR Yordania] dan [m3:@TUR Turki] menampung hampir empat juta orang, jauh di atas gabungan [m4:@HUN Hongaria], [m5:@AUT Austria] dan [m6:@SWE Swedia]. [m7:@MKD Makedonia] dan [m8:@SRB Serbia] hanya dilewati. Peneliti di [m9:@NLD Universitas Utrecht] mendapati bahwa pengiriman uang dari diaspora asal [m10:@ERI Eritrea] bernilai lebih tinggi dibanding seluruh ekspornya. Badan pengungsi [m11:UNHCR UNHCR] kini memakai satuan keluarga, bukan kepala, agar perbandingan antarnegara lebih jujur. Yang sulit dihitung adalah mereka yang pulang; sebagian besar kembali tanpa melewati loket mana pun, sehingga luput dari semua tabel statistik resmi.

### Media Indonesia 2009-07-08
Penggulingan di Tegucigalpa memaksa para tetangga memilih sikap. [m1:HND.GOV Roberto Micheletti], yang dilantik beberapa jam setelah [m2:HND.MIL tentara] {e1 menerbangkan paksa} [m3:HND.ELI Manuel Zelaya] ke [m4:@CRI San José] pada 28 Juni, hanya disapa sopan oleh pengusaha. [m5:OAS Organisasi Negara-Negara Amerika] {e2 menangguhkan keanggotaan} [m6=m1 Honduras] Sabtu lalu dengan 33 suara. [m7:VEN.GOV Hugo Chavez] {e5 menghentikan minyak murah}. [m8:NIC.GOV Managua], [m9:GTM.GOV Guatemala] dan [m10:SLV.GOV El Salvador] {e6 menutup perbatasan} 48 jam. [m11:CRI.GOV Oscar Arias], peraih Nobel, {e3 menyanggupi jadi penengah}, sesuatu yang {e4 disambut hangat} [m12:USA.GOV Hillary Clinton] di Washington.
e1 m2 > m3 COERCE actual 2009-06-28/day mode=deport ctx=military,pro_autocracy
e2 m5 > m6 SANCTION actual 2009-07-04/day mode=expel ctx=pro_democracy,diplomatic
e3 m11 > m1,m3 AGREE actual 2009-07-08/none ctx=diplomatic
e4 m12 > m11 SUPPORT actual 2009-07-08/none ctx=diplomatic
e5 m7 > m1 SANCTION actual 2009-07-08/none mode=discontinue ctx=natural_resource
e6 m8,m9,m10 > m1 SANCTION actual 2009-07-08/none mode=discontinue ctx=economic,diplomatic

### Antara 2013-03-28
Lima negara dan satu bank: begitulah [m1:BRICS BRICS] menutup pertemuan Durban, Rabu. [m2:ZAF.GOV Jacob Zuma], tuan rumah yang bergabung paling akhir, {e1 menjamu} [m3:CHN.GOV Xi Jinping] sehari sebelum sidang resmi; [m4:BRA.GOV Dilma Rousseff] pulang dengan perjanjian tukar valuta; [m5:IND.GOV Manmohan Singh] {e3 meminta bank itu bermarkas di negaranya}; [m6:RUS.GOV Vladimir Putin] menikmati safari. Ke belasan kepala negara Afrika yang diundang, di antaranya [m7:ETH.GOV Hailemariam Desalegn], [m8:MOZ.GOV Armando Guebuza] dan [m9:COG.GOV Denis Sassou Nguesso], tak dijanjikan apa-apa. [m10:SYR.GOV Bashar al-Assad] {e2 melayangkan surat} agar blok itu menghentikan kekerasan, tetapi komunike hanya memuat satu alinea.
e1 m3 > m2 CONSULT actual 2013-03-26/day mode=visit ctx=diplomatic
e2 m10 > m1 REQUEST requested 2013-03-28/none mode=assist ctx=diplomatic,military
e3 m5 > m1 REQUEST requested 2013-03-28/none mode=assist ctx=economic
rel m2 member_of m1
rel m3 member_of m1
rel m4 member_of m1
rel m5 member_of m1
rel m6 member_of m1

### Solopos 2016-02-15 none
Terkadang sebuah garis batas lebih tua daripada negaranya. Antara [m1:@BEL Belgia] dan [m2:@NLD Belanda] terdapat 22 eksklave di Baarle; antara [m3:@ARE Uni Emirat Arab] dan [m4:@OMN Oman] ada Nahwa, eksklave di dalam eksklave; sedangkan [m5:@LSO Lesotho] dilingkari sepenuhnya oleh [m6:@ZAF Afrika Selatan]. Profesor geografi asal [m7:@IRL Dublin] itu berjalan kaki sepanjang semuanya selama tiga tahun, ditemani anjing bernama Metternich. Ia pernah ditanyai polisi di [m8:@SVN Slovenia] gara-gara peta kunonya, dan dilempari tomat oleh anak-anak di [m9:@PRT Portugal], namun hanya mengenang semuanya sebagai "<<q1 tembakan peringatan dari masa kanak-kanak Eropa>>".
q1 ? direct cue=mengenang

### Tribunnews 2021-05-06
Perdebatan vaksin di Jenewa berputar dalam sehari. [m1:USA.GOV Katherine Tai], wakil dagang Amerika, Rabu (5/5) {e1 mendukung penangguhan paten} yang diusulkan [m2:IND.GOV India] dan [m3:ZAF.GOV Afrika Selatan] sejak Oktober. [m4:DEU.GOV Berlin] {e2 menolak mentah-mentah}; [m5:CHE.GOV Bern] dan [m6:NOR.GOV Oslo] {e6 minta dikaji}; [m7:EU Ursula von der Leyen] {e5 bersedia membahas}. [m8:WTO Ngozi Okonjo-Iweala], direktur jenderal [m13:WTO WTO], ingin naskah kelar sebelum Desember. Bagi [m9:PRY.GOV Paraguay], yang {e3 mengemis seratus ribu dosis} kepada [m10:CHL.GOV Cile], maupun [m11:NPL.GOV Nepal], yang kehabisan oksigen, semua itu terlalu lambat. [m12:WHO Tedros] {e4 memuja langkah} [m14=m1 Washington].
e1 m1 > m2,m3 SUPPORT actual 2021-05-05/day ctx=health,economic
e2 m4 > m2,m3 REJECT actual 2021-05-06/none mode=assist ctx=health,economic
e3 m9 > m10 REQUEST requested 2021-05-06/none mode=assist ctx=health
e4 m12 > m14 SUPPORT actual 2021-05-06/none ctx=health
e5 m7 > m2,m3 AGREE planned 2021-05-06/none ctx=health,economic
e6 m5,m6 > m2,m3 REQUEST requested 2021-05-06/none mode=change ctx=health,economic
rel m8 leads m13

### Okezone Bola 2014-07-09 none
Semifinal di Belo Horizonte itu akan lama dikenang sebagai Mineirazo. [m1:@DEU Jerman] menghancurkan pertahanan [m2:@BRA Brasil] dengan empat gol dalam enam menit, dan skor akhir 7-1 membuat seisi stadion bangkit menghormati sang lawan. Thomas Mueller membuka serangan, Toni Kroos menembak dua kali, Miroslav Klose melampaui Ronaldo. Di [m3:@ARG Buenos Aires] orang bernyanyi; di [m4:@COL Bogota] mereka ingat tulang punggung Neymar yang retak karena pemain [m5:@COL Kolombia]; di [m6:@IDN Jakarta] warung-warung tutup menjelang sahur. Wasit asal [m7:@MEX Meksiko] nyaris tak perlu mengeluarkan kartu, sedangkan Luiz Felipe Scolari menyebutnya hari terburuk sepanjang hidupnya di lapangan hijau.

### BBC Indonesia 2018-10-04
Nama baru bagi negara lama tidak selesai di kotak suara. Minggu kemarin sebagian besar pemilih di [m1:@MKD Skopje] tinggal di rumah, sehingga hasil 91 persen "ya" itu cacat. [m2:MKD.GOV Zoran Zaev] {e1 mengancam membubarkan parlemen} bila [m3:MKD.OPP VMRO-DPMNE], partai oposisi, menggagalkan amendemen. [m4:GRC.GOV Alexis Tsipras] {e4 menelepon} untuk menyemangati; [m5:GRC.PTY Panos Kammenos], mitra koalisinya, {e2 bersumpah akan menggulingkannya}. [m6:EU Johannes Hahn], [m7:NATO Jens Stoltenberg] dan [m8:DEU.GOV Angela Merkel] {e3 menyampaikan dukungan}, sedangkan [m9:RUS.GOV Kemlu Rusia] {e5 menganggapnya akal-akalan}. [m10:BGR.GOV Sofia] dan [m11:ALB.GOV Tirana], tetangga yang paling mudah tersinggung, tutup mulut.
e1 m2 > m3 THREATEN threatened 2018-10-04/none mode=restrict ctx=legislative
e2 m5 > m4 THREATEN threatened 2018-10-04/none mode=relations ctx=political_institutions
e3 m6,m7,m8 > m2 SUPPORT actual 2018-10-04/none ctx=diplomatic,election
e4 m4 > m2 CONSULT actual 2018-10-04/none mode=phone ctx=diplomatic
e5 m9 > m2 ACCUSE actual 2018-10-04/none mode=disapprove ctx=election

### Tirto.id 2022-08-25
Setahun setelah terusirnya [m1:AFG.ELI Ashraf Ghani], tidak ada negara yang mengakui penguasa Kabul, dan itu bukan kebetulan. [m2:PAK.GOV Islamabad], yang pernah menjadi satu dari tiga pengakunya pada 1997, menunggu [m3:CHN.GOV Beijing]; [m14=m3 Beijing] menunggu [m4:RUS.GOV Moskow]; [m15=m4 Moskow] menunggu siapa saja. [m5:TJK.GOV Dushanbe] malah {e1 menampung} [m6:NRF.REB Front Perlawanan Nasional] putra mendiang Ahmad Shah Massoud. [m7:TKM.GOV Turkmenistan] {e2 menyerahkan gedung kedutaan} kepada [m8:AFG.GOV utusan Taliban]. [m9:IRN.GOV Iran], penampung tiga juta pengungsi, dan [m10:UZB.GOV Uzbekistan], pembeli listrik terbalik, berdagang tanpa tanda tangan. [m11:IND.GOV India] {e4 membuka kembali misi teknis} pada Juni. [m12:NOR.GOV Oslo], tuan rumah Januari, {e3 memetik kecaman} dari [m13:AFG.CVL aktivis perempuan].
e1 m5 > m6 AID actual 2022-08-25/none ctx=asylum,military bg
e2 m7 > m8 SUPPORT actual 2022-08-25/none ctx=diplomatic bg
e3 m13 > m12 ACCUSE actual 2022-01-01/month mode=disapprove ctx=gender,diplomatic bg
e4 m11 > m8 SUPPORT actual 2022-06-01/month ctx=diplomatic bg
rel m2 recognises m8 from=1997-01-01/year

### Kompas 2021-10-15 none
Hadiah Nobel tahun ini menjangkau lebih banyak paspor daripada biasanya. Novelis Abdulrazak Gurnah, kelahiran Zanzibar, [m1:@TZA Tanzania], menulis dari Canterbury; fisikawan Giorgio Parisi dari [m2:@ITA Roma]; ahli iklim Syukuro Manabe dari [m3:@JPN Jepang] yang menetap di [m4:@USA Princeton]; kimiawan Benjamin List dari [m5:@DEU Jerman] berbagi dengan David MacMillan asal [m6:@GBR Skotlandia]. Dua wartawan, Maria Ressa dari [m7:@PHL Filipina] dan Dmitry Muratov dari [m8:@RUS Rusia], mendapat hadiah perdamaian di [m9:@NOR Oslo]. Ressa menyebutnya "<<q1 perang melawan algoritma>>", sebuah kiasan yang sudah dipakainya selama bertahun-tahun di ruang-ruang kuliah jurnalistik.
q1 ? direct cue=menyebutnya

### Koran Tempo 2014-03-06 none
Musim semi di kawasan Balkan selalu membawa sensus burung. Ornitolog dari [m1:@SVN Slovenia], [m2:@MNE Montenegro], [m3:@BIH Bosnia] dan [m4:@ALB Albania] berkumpul di tepi Danau Shkodra untuk menghitung pelikan, yang populasinya pulih dari serangan flu sepuluh tahun silam. Tahun ini mereka mendapati 71 pasang, terbanyak sejak [m5:@YUG Yugoslavia] masih ada di peta. Jumlah itu tetap di bawah [m6:@ROU delta Donau] dan [m7:@GRC Prespa], kata koordinator Borut Stumberger. Para nelayan, yang dulu menembaki burung pemangsa ikan tersebut dengan senapan tua, sekarang justru menyewakan perahu kepada wisatawan dari [m8:@DEU Jerman] dan [m9:@GBR Inggris] saban akhir pekan.

### SINDOnews 2017-08-31
Berita tentang Doklam sudah mereda ketika para pengamat masih berdebat siapa yang berkedip. Senin (28/8), [m1:IND.MIL tentara India] {e1 mundur 150 meter} ke pos lama, [m2:CHN.MIL buldoser Tiongkok] pun {e4 ditarik}, sedangkan [m3:BTN.GOV Bhutan], pemilik dataran itu, hanya mengeluarkan dua kalimat. [m4:JPN.GOV Duta Besar Jepang Kenji Hiramatsu] terang-terangan {e2 berdiri di pihak} [m5:IND.GOV New Delhi]. [m6:USA.GOV Washington] berkabar lewat juru bicara, [m7:NPL.GOV Kathmandu] bersikap netral seperti biasanya, dan [m8:PAK.GOV Islamabad], sahabat [m9:CHN.GOV Beijing], menyimpan komentarnya untuk pekan depan, saat [m10=m5 Narendra Modi] {e3 dijadwalkan bertolak ke} Xiamen.
e1 m1 > m2 RETREAT actual 2017-08-28/day mode=withdraw ctx=military,territory
e2 m4 > m5 SUPPORT actual 2017-08-31/none ctx=territory,diplomatic
e3 m10 > m9 AGREE planned 2017-09-04/week ctx=diplomatic
e4 m2 > m1 RETREAT actual 2017-08-28/day mode=withdraw ctx=military,territory
rel m8 ally_of m9

### Detik Finance 2023-04-13 none
Laporan prospek terbaru [m1:IMF Dana Moneter Internasional] tampaknya disusun dengan hati-hati. Pertumbuhan [m2:@IND India] dipangkas tipis menjadi 5,9 persen, [m3:@CHN Tiongkok] 5,2, [m4:@USA Amerika] 1,6, sementara [m5:@GBR Inggris] dan [m6:@DEU Jerman] diperkirakan menyusut. [m7:@SAU Arab Saudi] turun paling tajam, dari 8,7 persen tahun lalu. Ekonomi [m8:@GUY Guyana] melompat 37 persen berkat minyak lepas pantai, dan [m9:@MAC Makau] pulih 58 persen begitu kasino ramai lagi. Kepala ekonom Pierre-Olivier Gourinchas menolak berspekulasi perihal runtuhnya bank-bank menengah, yang menurutnya sekadar "guncangan kecil", meski pasar saham menyambutnya dengan aksi jual besar-besaran pada hari yang sama.

### Kompas 2010-11-29
Bocornya seperempat juta kawat diplomatik membuat banyak istana gerah sekaligus. [m1:USA.GOV Hillary Clinton] {e1 menyambungkan telepon ke} [m2:AFG.GOV Hamid Karzai], [m3:ARE.GOV Abdullah bin Zayed] dan [m4:GBR.GOV William Hague] untuk {e2 meminta maaf}; [m5:IRN.GOV Mahmoud Ahmadinejad], yang disebut "kepala ular" dalam salah satu dokumen milik [m6:SAU.GOV Riyadh], {e3 menganggap semuanya propaganda}. [m7:ISR.GOV Benjamin Netanyahu] tersenyum. [m8:RUS.GOV Dmitry Medvedev] diperbandingkan dengan Robin. [m9:TUR.GOV Ankara] mempelajari empat ribu lembar tentangnya. [m10:SWE.JUD Kejaksaan Swedia] sudah 18 November lalu {e4 menerbitkan surat penangkapan} atas [m11:AUS.CVL Julian Assange], dan [m12:ECU.GOV Ekuador] menawarkan kemungkinan {e5 izin tinggal}.
e1 m1 > m2,m3,m4 CONSULT actual 2010-11-29/none mode=phone ctx=diplomatic,intelligence
e2 m1 > m2,m3,m4 SUPPORT actual 2010-11-29/none ctx=diplomatic
e3 m5 > m1 ACCUSE actual 2010-11-29/none mode=allege ctx=diplomatic,misinformation
e4 m10 > m11 THREATEN threatened 2010-11-18/day mode=arrest ctx=legal
e5 m12 > m11 AGREE hypothetical 2010-11-29/none ctx=asylum

### VOA Indonesia 2013-12-17 none
Antrean kepala negara di Qunu, Minggu, menyisakan kesan bahwa seluruh dunia pernah bersahabat dengan satu orang. Kenyataannya, jejak masa mudanya jauh lebih sepi: di [m1:@GBR London] ia menginap di sofa teman, di [m2:@ETH Addis Ababa] terkesima melihat pilot berkulit hitam, di [m3:@MAR Oujda] menyantap kuskus pertamanya, di [m4:@TZA Dar es Salaam] kehilangan koper, dan di [m5:@GHA Accra] terlambat ke resepsi karena salah alamat. Penulis biografi Anthony Sampson mencatat bahwa Mandela memelihara utang budi seperti orang lain memelihara kebun. Dua puluh tujuh tahun penjara tidak dibahasnya panjang-panjang; yang ia sering sebut justru tinju, jas, dan masakan ibunya.

### Republika 2019-01-15 none
Cerita nasi kebuli di Condet tidak pernah lurus. Menurut Alwi Assegaf, juru masak generasi keempat, minyak samin datang bersama pedagang Hadramaut dari [m1:@YEM Yaman], beras basmati dari [m2:@IND Gujarat], kapulaga dari [m3:@GTM Guatemala], sementara teknik kukusnya dipinjam dari [m4:@IRN Persia]. Orang [m5:@AFG Afghanistan] punya kabuli, orang [m6:@UZB Uzbekistan] palov, orang [m7:@MYS Malaysia] nasi beriani; perebutan hak milik itu berlangsung tanpa gencatan di kolom komentar. Alwi sendiri menolak mendaftarkan resep keluarganya ke [m8:UNESCO UNESCO], sebab katanya resep yang dikunci akan mati. Setiap Jumat ia membagikan delapan puluh bungkus kepada tetangga.

### CNN Indonesia 2026-01-08
Lima hari setelah {e3 diambil} [m12=m3 pasukan khusus Amerika], [m1:VEN.ELI Nicolas Maduro] sudah berada di sel di Brooklyn, namun pertanyaan siapa yang berkuasa di [m13:@VEN Caracas] belum terjawab. [m2:VEN.GOV Delcy Rodriguez], yang dilantik kilat, {e1 mengutuk} [m3:USA.GOV Washington] pada pagi hari dan {e4 menawarkan kerja sama minyak} pada sore hari. [m4:COL.GOV Gustavo Petro] {e7 memperkuat penjagaan} di Cúcuta. [m5:CUB.GOV Havana] kehilangan 32 perwira; [m6:BRA.GOV Lula] dan [m7:CHL.GOV Gabriel Boric] {e5 menuntut} [m11:UNSC Dewan Keamanan] bersidang, sedangkan [m8:ARG.GOV Javier Milei] serta [m9:ECU.GOV Daniel Noboa] {e2 memuji penangkapan itu}. [m10:CHN.GOV Beijing], kreditor terbesar, {e6 mengirim protes tertulis}.
e1 m2 > m3 ACCUSE actual 2026-01-08/none mode=disapprove ctx=military,diplomatic
e2 m8,m9 > m3 SUPPORT actual 2026-01-08/none ctx=military,diplomatic
e3 m12 > m1 ASSAULT actual 2026-01-03/day mode=abduct ctx=military,executive bg
e4 m2 > m3 AGREE actual 2026-01-08/none ctx=natural_resource,diplomatic
e5 m6,m7 > m11 REQUEST requested 2026-01-08/none mode=meet ctx=diplomatic
e6 m10 > m3 ACCUSE actual 2026-01-08/none mode=disapprove ctx=diplomatic
e7 m4 > m2 MOBILIZE actual 2026-01-08/none mode=troops ctx=military,territory

### Suara Karya 2004-11-24
[m1:UKR.OPP Viktor Yushchenko] {e1 mengucapkan sumpah jabatan tandingan} di hadapan separuh anggota Rada, Selasa (23/11), selagi [m2:UKR.CVL ratusan ribu massa beratribut jingga] {e2 mengepung kantor kepresidenan}. [m3:UKR.GOV Pres. Leonid Kuchma] {e4 menyebut perbuatan itu lelucon}. [m4:NATO Sekjen NATO Jaap de Hoop Scheffer] menyimak dari jauh; [m5:RUS.GOV Pres. Putin], yang tengah melawat ke Lisabon, {e3 sudah memberi selamat kepada} [m6:UKR.GOV PM Viktor Yanukovych].
e1 m1 > m6 REJECT actual 2004-11-23/day mode=change ctx=election,executive
e2 m2 > m3 PROTEST actual 2004-11-23/day mode=demo ctx=election,pro_democracy
e3 m5 > m6 SUPPORT actual 2004-11-24/none ctx=election
e4 m3 > m1 ACCUSE actual 2004-11-24/none mode=disapprove ctx=election

### Pikiran Rakyat 2005-03-25
[m8:KGZ.OPP Massa pendukung oposisi] Kamis (24/3) siang {e1 menyerbu Gedung Putih} Bishkek dan [m1:KGZ.GOV Pres. Askar Akayev] pun menghilang; kabarnya ia {e2 ditampung} [m2:KAZ.GOV Kazakstan]. [m3:KGZ.GOV Kurmanbek Bakiyev], pemimpin baru [m4:KGZ.GOV Kirgistan], {e3 berjanji menghormati} pangkalan Manas milik [m5:USA.MIL AS] dan Kant milik [m6:RUS.MIL Rusia]. [m7:RUS.GOV Deplu Moskow] {e4 menyesalkan} cara-cara di luar hukum.
e1 m8 > m1 PROTEST actual 2005-03-24/day mode=riot ctx=election,executive
e2 m2 > m1 AID actual 2005-03-25/none ctx=asylum
e3 m3 > m5,m6 AGREE planned 2005-03-25/none ctx=military,diplomatic
e4 m7 > m8 ACCUSE actual 2005-03-25/none mode=disapprove ctx=political_institutions
rel m3 leads m4 from=2005-03-24/day

### Sinar Harapan 2007-09-25 headline
[m1:MMR.GOV Junta Burma] {e1 Ancam Gebuk} [m2:MMR.REL Biksu], [m3:CHN.GOV RRC] Pilih Bungkam
e1 m1 > m2 THREATEN threatened 2007-09-25/none mode=violence ctx=repression,religion_ethnicity

### Kompas Cetak 2009-05-28 headline
[m1:PRK.GOV Korut] {e1 Tak Lagi Terikat} Gencatan 1953, [m2:KOR.MIL Korsel] {e2 Naikkan Siaga ke Watchcon 2}
e1 m1 > m2 REJECT actual 2009-05-28/none mode=yield ctx=military,cbrn
e2 m2 > m1 MOBILIZE actual 2009-05-28/none mode=troops ctx=military

### Republika 2008-11-30
[m1:IND.GOV PM Manmohan Singh] {e1 menyebut unsur-unsur di negeri tetangga} berada di balik teror tiga malam di Mumbai, dan [m2:IND.GOV Menlu Pranab Mukherjee] {e2 meminta} [m3:PAK.GOV Pakistan] menyerahkan Hafiz Saeed. [m4:PAK.GOV Pres. Asif Ali Zardari] {e3 menyodorkan kerja sama penuh}, tetapi rencana mengirim Dirjen ISI {e4 dicoret} beberapa jam kemudian. [m5:USA.GOV Menlu A.S. Condoleezza Rice] sedang mengemasi kopor.
e1 m1 > m3 ACCUSE actual 2008-11-30/none mode=allege ctx=terrorism
e2 m2 > m3 REQUEST requested 2008-11-30/none mode=yield ctx=terrorism,legal
e3 m4 > m1 AGREE actual 2008-11-30/none ctx=terrorism
e4 m4 > m1 REJECT actual 2008-11-30/none mode=meet ctx=intelligence

### Jawa Pos 2006-07-14
Setelah {e1 menggempur} landasan Bandara Rafik Hariri, [m1:ISR.MIL armada Israel] {e2 menutup perairan} [m2:LBN.GOV Libanon] mulai Kamis petang. [m3:ISR.GOV Menhan Amir Peretz] mengatakan <<q1 [m4=m1 pasukannya] {e4 tidak akan mengizinkan} [m5:HEZBOLLAH.REB Hizbullah] kembali ke perbatasan>>. [m6:LBN.GOV PM Fuad Siniora] {e3 memohon} [m7:UNSC Dewan Keamanan PBB] turun tangan; [m8:IDN.GOV Dubes RI untuk Suriah] mengungsikan 120 WNI.
e1 m1 > m2 ASSAULT actual 2006-07-13/day mode=aerial ctx=military
e2 m1 > m2 COERCE actual 2006-07-13/day mode=restrict ctx=military
e3 m6 > m7 REQUEST requested 2006-07-14/none mode=assist ctx=military,diplomatic
e4 m4 > m5 REJECT actual 2006-07-14/none mode=yield ctx=military,territory said=m3
q1 m3 indirect cue=mengatakan

### Tempo Interaktif 2006-10-16 headline
[m3:UN P.B.B.] {e1 Jatuhi Sanksi} [m1:PRK.GOV Korut], [m2:CHN.GOV RRC] {e2 Ogah Geledah Kapal}
e1 m3 > m1 SANCTION actual 2006-10-16/none mode=discontinue ctx=cbrn
e2 m2 > m3 REJECT actual 2006-10-16/none mode=assist ctx=cbrn

### Suara Pembaruan 2009-04-13
Rapat puncak [m1:ASEAN ASEAN] plus enam di Pattaya terpaksa ditutup sebelum dibuka. [m2:THA.CVL Ribuan massa berbaju merah] {e1 menjebol pagar hotel} Royal Cliff, Sabtu (11/4), sehingga [m3:CHN.GOV PM RRC Wen Jiabao], [m4:JPN.GOV PM Jepang Taro Aso] dan [m5:KOR.GOV Pres. Lee Myung-bak] diangkut helikopter dari atap. [m6:THA.GOV PM Abhisit Vejjajiva] {e2 memberlakukan keadaan darurat} di Bangkok sehari kemudian, dan [m7:THA.MIL tentara] {e3 melepaskan tembakan} ke arah barikade Din Daeng.
e1 m2 > m6 PROTEST actual 2009-04-11/day mode=riot ctx=executive
e2 m6 > m2 COERCE actual 2009-04-12/day mode=martial-law ctx=repression
e3 m7 > m2 ASSAULT actual 2009-04-13/none mode=firearms ctx=repression,military

### Bola 2006-07-10 none
[m1:@ITA Italia] mengangkat Piala Dunia keempatnya setelah menang adu penalti 5-3 atas [m2:@FRA Prancis]. Zinedine Zidane menyeruduk dada Marco Materazzi dengan kepalanya, wasit Horacio Elizondo asal [m3:@ARG Argentina] langsung mengusirnya; tembakan bebas Andrea Pirlo sempat membentur tembok lawan.

### Bisnis Indonesia 2008-07-16 none
Harga minyak mentah Nymex menembus US$145 per barel. Analis A.G. Edwards menghubungkannya dengan gangguan di delta [m1:@NGA Nigeria], kurs dolar, dan permintaan [m2:@CHN RRC]; [m3:@NOR Norwegia] dan [m4:@KWT Kuwait] menikmati lonjakan penerimaan, sedangkan importir seperti [m5:@PAK Pakistan] dan [m6:@IDN RI] terpukul.

### Kompas 2004-05-24
[m1:USA.GOV Menhan A.S. Donald Rumsfeld] melarang pemakaian kamera ponsel di seluruh instalasi militer di [m2:@IRQ Irak], menyusul beredarnya foto penyiksaan tahanan di Abu Ghraib. [m3:IRQ.GOV Dewan Pemerintahan Irak] {e1 menuntut akses} ke sel-sel itu; [m4:ICRC Palang Merah Internasional] sudah Februari lalu {e2 menyampaikan laporan keluhan} kepada [m5:USA.MIL pasukan koalisi].
e1 m3 > m5 REQUEST requested 2004-05-24/none mode=yield ctx=human_rights
e2 m4 > m5 ACCUSE actual 2004-02-01/month mode=disapprove ctx=human_rights bg

### Suara Merdeka 2005-08-30
[m1:IDN.GOV Wapres M. Jusuf Kalla] bertolak ke Beijing, Senin kemarin, untuk {e1 bertemu} [m2:CHN.GOV PM Wen Jiabao] guna mencari pinjaman pembangkit 10.000 MW. Sebelumnya, [m3:IDN.GOV Menko Perekonomian Aburizal Bakrie] {e2 membubuhkan paraf} pada naskah awal di Shanghai. "<<q1 [m4=m2 RRC] {e3 sahabat yang tidak banyak syarat}>>," kata [m5=m1 Kalla] di Halim Perdanakusumah.
e1 m1 > m2 AGREE planned 2005-08-30/week ctx=economic
e2 m3 > m2 SUPPORT actual 2005-08-30/none ctx=economic
e3 m5 > m4 SUPPORT actual 2005-08-29/day ctx=economic,diplomatic
q1 m5 direct cue=kata

### Kompas 2007-06-18 headline
[m1:PSE.GOV Abbas] {e1 Pecat} [m2:HAMAS.GOV Haniyeh], [m3:USA.GOV AS] {e2 Cabut Embargo} atas Tepi Barat
e1 m1 > m2 SANCTION actual 2007-06-18/none mode=expel ctx=executive
e2 m3 > m1 CONCEDE actual 2007-06-18/none ctx=economic,diplomatic

### Suara Karya 2010-05-21
[m8:#Yonhap Kantor berita Yonhap] melaporkan [m1:KOR.GOV Kementerian Pertahanan Korsel] {e2 menyimpulkan} torpedo [m2:PRK.GOV Korut] {e1 menenggelamkan} korvet Cheonan pada 26 Maret, dan menyebut 46 [m3:KOR.MIL pelaut] gugur. [m4=m2 Pyongyang] menampik, dan [m5:CHN.GOV Menlu RRC Yang Jiechi] {e3 meminta} [m9=m1+m2 semua pihak] tenang. [m6:JPN.GOV Menhan Toshimi Kitazawa] dan [m7:USA.GOV Menhan A.S. Robert Gates] {e4 mengadakan pembicaraan telepon}.
e1 m2 > m3 ASSAULT denied 2010-03-26/day mode=heavy-weapons ctx=military said=m1
e2 m1 > m2 ACCUSE actual 2010-05-21/none mode=allege ctx=military
e3 m5 > m9 REQUEST requested 2010-05-21/none mode=yield ctx=diplomatic
e4 m6 > m7 CONSULT actual 2010-05-21/none mode=phone ctx=military

### Media Indonesia 2005-05-16
[m1:UZB.GOV Pres. Islam Karimov] {e1 menuding} [m8:UZB.REB gerakan Akramiya] di balik keributan Andijan, tempat [m2:UZB.MIL serdadu] {e2 memuntahkan peluru ke} [m9:UZB.CVL kerumunan] Jumat (13/5) petang. [m3:KGZ.GOV Kirgistan] {e3 membuka tenda untuk} [m4:UZB.REF lima ratus pelarian] di Suzak. [m5:GBR.GOV Menlu Inggris Jack Straw] {e4 mengecam}; [m6:USA.GOV AS], yang pesawatnya memakai Karshi-Khanabad, dan [m7:CHN.GOV RRC] hemat kata.
e1 m1 > m8 ACCUSE actual 2005-05-16/none mode=allege ctx=terrorism
e2 m2 > m9 ASSAULT actual 2005-05-13/day mode=firearms ctx=repression
e3 m3 > m4 AID actual 2005-05-16/none ctx=migration,asylum
e4 m5 > m1 ACCUSE actual 2005-05-16/none mode=disapprove ctx=human_rights,repression

### Pos Kota 2010-04-08 headline
[m4:KGZ.GOV Bakiyev] {e1 Kabur} ke Osh, [m1:KGZ.OPP Otunbayeva] Kuasai Istana [m5:@KGZ Kirgistan], [m2:USA.GOV AS] dan [m3:RUS.GOV Rusia] Sama-sama {e2 Telepon}
e1 m4 > m1 RETREAT actual 2010-04-08/none mode=withdraw ctx=executive
e2 m2,m3 > m1 CONSULT actual 2010-04-08/none mode=phone ctx=diplomatic

### Suara Karya 2008-03-18 headline
[m1:CHN.GOV RRC] {e1 Tutup} Tibet bagi [m3:UNK.JRN Wartawan], [m2:DEU.GOV Merkel] {e2 Tunda Delegasi}
e1 m1 > m3 COERCE actual 2008-03-18/none mode=censor ctx=rights_freedoms
e2 m2 > m1 REJECT actual 2008-03-18/none mode=meet ctx=human_rights,diplomatic

### Harian Terbit 2004-09-06 headline
[m1:USA.GOV AS] {e1 Puji} [m2:LBY.GOV Libya], [m3:ITA.GOV Italia] {e2 Usul Embargo} [m4:EU UE] Dicabut
e1 m1 > m2 SUPPORT actual 2004-09-06/none ctx=cbrn
e2 m3 > m4 REQUEST requested 2004-09-06/none mode=change ctx=economic

### Antara 2009-10-01
[m1:IRN.GOV Menlu Manouchehr Mottaki] tiba di [m8:@USA A.S.] sehari sebelum [m2:UNSC DK P.B.B.] bersidang soal nuklir. [m3:DEU.GOV Kanselir Angela Merkel] dan [m4:GBR.GOV PM Gordon Brown] {e1 mendesak} pembukaan situs Qom untuk [m5:IAEA IAEA], dan [m6:IAEA Kepala IAEA Mohamed ElBaradei] {e2 menganggap} [m7:IRN.GOV Teheran] melanggar aturan pengayaan.
e1 m3,m4 > m7 REQUEST requested 2009-10-01/none mode=yield ctx=cbrn
e2 m6 > m7 ACCUSE actual 2009-10-01/none mode=disapprove ctx=cbrn

### Kompas 2007-11-21
Sidang KTT [m1:ASEAN ASEAN] di Singapura {e1 meneken Piagam} sesudah lima hari ketegangan, sebab [m2:MMR.GOV PM Burma Thein Sein] {e2 memveto} paparan [m3:UN Utusan Khusus Sekjen PBB Ibrahim Gambari] di depan para kepala negara, hal yang {e3 disesali} [m4:SGP.GOV PM Lee Hsien Loong] selaku ketua. [m5:MYS.GOV Menlu Malaysia Syed Hamid Albar] menyebut [m6=m2 Yangon] {e4 kawan lama}.
e1 m1 > m2,m4,m5 SUPPORT actual 2007-11-20/day ctx=diplomatic
e2 m2 > m3 REJECT actual 2007-11-19/day mode=meet ctx=diplomatic,human_rights
e3 m4 > m2 ACCUSE actual 2007-11-20/day mode=disapprove ctx=diplomatic
e4 m5 > m6 SUPPORT actual 2007-11-21/none ctx=diplomatic
rel m4 leads m1

### Tabloid Nova 2006-12-11 none
Koki asal [m1:@SGP Singapura] itu pernah memasak untuk istri Kepala Negara [m2:@LAO Laos]; di Jakarta ia mengajarkan membuat laksa. Bumbu dasarnya datang dari [m3:@MYS Penang], katanya, walau orang [m4:@THA Hat Yai] tak pernah mau kalah. Jangan ditembak api besar, santan bisa pecah.

### Suara Merdeka 2007-04-02 none
Survei kepuasan hidup menempatkan [m1:@NOR Norwegia], [m2:@NZL Selandia Baru] dan [m3:@CRI Kosta Rika] di tiga besar, sedangkan [m4:@ZWE Zimbabwe] dan [m5:@MDA Moldova] terbawah. Peneliti dari Univ. Leicester menegaskan kekayaan bukan satu-satunya kunci; [m6:@BTN Bhutan] unggul jauh dari [m7:@JPN Jepang].

### Kompas 2006-06-06 none
[m1:IDN.GOV Menlu Hassan Wirajuda] mengatakan kepada wartawan, <<q1 dialog lintas agama tahun ini akan diikuti utusan dari 30 negara>>. Ia berbicara seusai menyerahkan buku kenangan kepada pensiunan pegawai Deplu di Pejambon, Selasa (6/6).
q1 m1 indirect cue=mengatakan

### Pikiran Rakyat 2010-08-17 none
Tim peneliti ITB dan rekan dari [m1:@RUS Rusia] menggempur kepungan asap dengan hujan buatan. Kebakaran gambut di dekat [m2:@RUS Moskwa] memaksa [m3:@RUS bandara Domodedovo] menunda 140 penerbangan, sedangkan suhu di [m4:@FIN Helsinki] tembus 33 derajat C. Kantor cuaca [m5:@KAZ Almaty] memperkirakan angin berbalik pekan depan.

### Suara Pembaruan 2004-10-12 headline
[m1:LBY.GOV Khadafy] {e1 Bebaskan} [m2:BGR.MED Perawat Bulgaria]? [m3:EU Uni Eropa] {e2 Minta Kepastian}
e1 m1 > m2 RETREAT hypothetical 2004-10-12/none mode=release ctx=health,legal
e2 m3 > m1 REQUEST requested 2004-10-12/none mode=yield ctx=health

### Kompas.com 2022-09-13
[m9:@AZE BAKU], KOMPAS.com – [m1:AZE.MIL Artileri Azerbaijan] dini hari Selasa (13/9) {e1 menghajar} Goris, Sotk dan Jermuk, dan [m2:ARM.GOV PM Nikol Pashinyan] di hadapan parlemen di [m3:@ARM Yerevan] menyebut 49 [m4:ARM.MIL prajurit] gugur. [m5:ARM.GOV Dewan keamanannya] {e2 memohon bantuan} [m6:CSTO CSTO], sedangkan [m7:USA.GOV Antony Blinken] {e3 menghubungi} [m8:AZE.GOV Ilham Aliyev] sebelum fajar.
e1 m1 > m4 ASSAULT actual 2022-09-13/day mode=heavy-weapons ctx=military,territory
e2 m5 > m6 REQUEST requested 2022-09-13/none mode=assist ctx=military
e3 m7 > m8 CONSULT actual 2022-09-13/day mode=phone ctx=diplomatic

### Antara 2006-02-06
[m9:@LBN BEIRUT] (ANTARA/Reuters) - [m1:LBN.CVL Ribuan pengunjuk rasa] yang berang karena karikatur Nabi {e1 membakar gedung konsulat} [m2:DNK.GOV Denmark] di Ashrafieh, Ahad (5/2). [m3:LBN.GOV Mendagri Hassan al-Sabaa] {e2 meletakkan jabatan} malam itu. Sehari sebelumnya [m4:SYR.CVL massa] {e4 menyulut kedutaan} [m8:NOR.GOV Norwegia] di [m5:@SYR Damaskus], dan [m6=m8 Oslo] {e3 meminta pertanggungjawaban} [m7:SYR.GOV Suriah].
e1 m1 > m2 PROTEST actual 2006-02-05/day mode=riot ctx=religion_ethnicity
e2 m3 > m1 RETREAT actual 2006-02-05/day mode=resign ctx=executive
e3 m6 > m7 ACCUSE actual 2006-02-06/none mode=disapprove ctx=religion_ethnicity,diplomatic
e4 m4 > m8 PROTEST actual 2006-02-04/day mode=riot ctx=religion_ethnicity

### Tempo 2018-03-07
TEMPO.CO, [m7:@PRK Pyongyang] - [m1:KOR.GOV Chung Eui-yong], utusan [m2:KOR.GOV Presiden Moon Jae-in], Senin (5/3) {e1 bersantap malam bersama} [m3:PRK.GOV Kim Jong Un] selama empat jam. Sekembalinya ke [m4:@KOR Seoul], ia mengabarkan <<q1 [m5=m3 tuan rumahnya] {e2 sepakat datang ke Panmunjom} akhir April>>. [m6:JPN.GOV Menteri Pertahanan Jepang Itsunori Onodera] {e3 meragukan ketulusan} langkah itu.
e1 m1 > m3 CONSULT actual 2018-03-05/day mode=visit ctx=diplomatic
e2 m5 > m2 AGREE planned 2018-04-01/month ctx=diplomatic said=m1
e3 m6 > m3 ACCUSE actual 2018-03-07/none mode=disapprove ctx=diplomatic
q1 m1 indirect cue=mengabarkan

### Republika 2014-07-22
REPUBLIKA.CO.ID, [m10:@PSE GAZA] -- Jumlah syuhada di Shuja'iyya bertambah menjadi 72 orang, kebanyakan perempuan dan anak, setelah [m1:ISR.MIL tank-tank Zionis] {e1 membombardir} [m8:PSE.CVL permukiman] sejak Ahad pagi. [m2:HAMAS.REB Brigade Izzuddin al-Qassam], sayap militer [m9:HAMAS.REB Hamas], mengaku {e2 menyergap} [m3:ISR.MIL tujuh serdadu Golani]. Dari [m4:@QAT Doha], [m5:UN Ban Ki-moon] menyebut situasi itu tak tertahankan, dan [m6:QAT.GOV Emir Tamim bin Hamad] {e3 menerima kedatangan} [m7:PSE.GOV Mahmud Abbas].
e1 m1 > m8 ASSAULT actual 2014-07-20/day mode=heavy-weapons ctx=military
e2 m2 > m3 ASSAULT actual 2014-07-22/none mode=firearms ctx=military said=m2
e3 m7 > m6 CONSULT actual 2014-07-22/none mode=visit ctx=diplomatic
rel m2 part_of m9

### Detik News 2020-05-29
DETIKNEWS, [m8:@USA MINNEAPOLIS] — [m7:USA.COP Kantor polisi distrik tiga] {e5 dibakar}, Kamis malam waktu setempat, oleh [m1:USA.CVL massa] yang marah atas kematian [m6:USA.CVL George Floyd], warga kulit hitam yang lehernya {e4 ditindih lutut} oleh [m2:USA.COP Derek Chauvin]. [m3:USA.GOV Presiden Donald Trump] {e1 mengancam menembaki penjarah}; [m4:USA.GOV Gubernur Tim Walz] {e2 mengirim Garda Nasional}. [m5:CHN.GOV Jubir Kemlu Tiongkok] {e3 menyindir} [m9=m3 Washington] di Twitter.
e1 m3 > m1 THREATEN threatened 2020-05-29/none mode=violence ctx=repression,rights_freedoms
e2 m4 > m1 MOBILIZE actual 2020-05-29/none mode=troops ctx=repression
e3 m5 > m3 ACCUSE actual 2020-05-29/none mode=disapprove ctx=human_rights
e4 m2 > m6 ASSAULT actual 2020-05-29/none mode=beat ctx=repression bg
e5 m1 > m7 PROTEST actual 2020-05-28/day mode=riot ctx=repression,rights_freedoms

### CNN Indonesia 2023-04-17
[m11:@IDN Jakarta], CNN Indonesia -- Pertempuran antara [m1:SDN.MIL tentara] pimpinan [m10:SDN.MIL Letnan Jenderal Abdel Fattah al-Burhan] dan [m2:RSF.REB Pasukan Dukungan Cepat] (RSF) di bawah komando [m3:RSF.REB Mohamed Hamdan Dagalo] {e1 pecah} di [m4:@SDN Khartoum] Sabtu pagi (15/4). [m5:EGY.GOV Kementerian Luar Negeri Mesir] dan [m6:SAU.GOV Riyadh] {e2 mengimbau} [m7=m1+m2 kedua kubu] berhenti. [m8:WFP Tiga pegawai Program Pangan Dunia] tewas di Darfur, dan [m9:WFP lembaga itu] {e3 menghentikan operasinya}.
e1 m1 > m2 ASSAULT actual 2023-04-15/day ctx=military
e2 m5,m6 > m7 REQUEST requested 2023-04-17/none mode=yield ctx=military
e3 m9 > m4 SANCTION actual 2023-04-17/none mode=withdraw ctx=human_security
rel m3 leads m2
rel m10 leads m1

### Liputan6.com 2017-10-02
Liputan6.com, [m8:@ESP Barcelona] - [m1:ESP.COP Polisi antihuru-hara] {e1 memukuli} [m7:ESP.CVL pemilih] dan {e2 menyita kotak suara} di Sant Julia de Ramis, Ahad (1/10), saat warga [m2:@ESP Catalonia] ikut referendum yang {e4 dinyatakan tidak sah} oleh [m3:ESP.JUD Mahkamah Konstitusi]. [m4:ESP.GOV PM Mariano Rajoy] menyebut hari itu kemenangan bagi demokrasi, sedangkan [m5:ESP.GOV Carles Puigdemont], pemimpin pemerintahan regional, meminta [m6:EU Uni Eropa] {e3 menengahi}.
e1 m1 > m7 ASSAULT actual 2017-10-01/day mode=beat ctx=election,repression
e2 m1 > m7 COERCE actual 2017-10-01/day mode=seize ctx=election,territory
e3 m5 > m6 REQUEST requested 2017-10-02/none mode=assist ctx=territory,diplomatic
e4 m3 > m5 SANCTION actual 2017-10-02/none mode=convict ctx=legal,territory bg

### Suara.com 2021-08-06 none
Suara.com - [m1:@JPN Tokyo]. Atlet angkat besi [m2:@IDN Indonesia] Eko Yuli Irawan pulang membawa medali perak kelas 61 kilogram, mengalahkan wakil [m3:@KAZ Kazakhstan] dan menyerah dari rival asal [m4:@CHN Tiongkok]. Di lapangan atletik, [m5:@ITA Italia] merebut dua emas dalam seperempat jam, mengejutkan [m6:@USA Amerika] dan [m7:@JAM Jamaika].

### VIVA 2016-01-20 none
VIVA.co.id, [m7:@CHE Davos] – Sepuluh perusahaan pembuat baterai dari [m1:@KOR Korea], [m2:@JPN Jepang] dan [m3:@CHN Tiongkok] berlomba memperkenalkan sel baru di forum ekonomi. Peserta dari [m4:@NOR Norwegia] menembak pasar kapal feri; [m5:@ISL Islandia] memamerkan aluminium hijau. Di bursa, saham tambang [m6:@COD Kongo] menguat tipis.

### Merdeka.com 2019-04-15
Merdeka.com, [m8:@IND Mumbai] - [m1:IND.GOV Narendra Modi] menghadiri kampanye di Maharashtra, Minggu (14/4), dan {e1 menuding} [m2:IND.OPP Partai Kongres] memelihara terorisme. [m3:IND.OPP Rahul Gandhi] di Karnataka membalas bahwa [m9=m1 penguasa] {e2 menipu petani}. [m4:IND.GOV Komisi Pemilihan] {e3 melarang} [m5:IND.GOV Yogi Adityanath], kepala pemerintahan Uttar Pradesh, berkampanye selama 72 jam.
e1 m1 > m2 ACCUSE actual 2019-04-14/day mode=allege ctx=election,terrorism
e2 m3 > m9 ACCUSE actual 2019-04-15/none mode=allege ctx=election,human_security
e3 m4 > m5 COERCE actual 2019-04-15/none mode=restrict ctx=election,rights_freedoms

### Okezone 2024-01-04
[m7:@IRN KERMAN], iNews.id - Dua bom rompi di tengah peziarah makam Qassem Soleimani, Rabu (3/1), {e1 merenggut nyawa} [m1:IRN.CVL sekitar seratus orang]. [m2:ISIS.REB Negara Islam] mengaku bertanggung jawab sehari kemudian. [m3:IRN.GOV Presiden Ebrahim Raisi] {e2 bersumpah membalas}, [m4:RUS.GOV Putin] {e3 mengirim dukacita}, dan [m5:HEZBOLLAH.REB Hassan Nasrallah] berpidato dari [m6:@LBN Beirut].
e1 m2 > m1 ASSAULT actual 2024-01-03/day mode=suicide-attack ctx=terrorism
e2 m3 > m2 THREATEN threatened 2024-01-04/none mode=violence ctx=terrorism
e3 m4 > m3 SUPPORT actual 2024-01-04/none ctx=diplomatic,terrorism

### Kompas 2019-11-12
[m6:@BOL LA PAZ], KOMPAS — Menumpang pesawat [m1:MEX.MIL Angkatan Udara Meksiko], [m2:BOL.ELI Evo Morales] Senin (11/11) malam terbang ke pengasingan setelah [m3:MEX.GOV Menteri Luar Negeri Marcelo Ebrard] {e1 mengabulkan suaka}. [m4:BOL.MIL Panglima Williams Kaliman], yang Minggu lalu {e2 menyarankan} mantan guru koka itu lengser, kini {e3 mengerahkan tentara} ke jalan untuk menghadapi [m5:BOL.CVL pendukungnya di El Alto].
e1 m3 > m2 AID actual 2019-11-12/none ctx=asylum
e2 m4 > m2 REQUEST requested 2019-11-10/day mode=change ctx=executive,military
e3 m4 > m5 MOBILIZE actual 2019-11-12/none mode=troops ctx=repression

### Tribun Timur 2013-07-04
[m8:@EGY KAIRO], TRIBUN — Lewat pidato yang disiarkan televisi negara, [m1:EGY.MIL Jenderal Abdel Fattah al-Sisi], Rabu (3/7) malam, {e1 mencopot} [m2:EGY.GOV Presiden Muhammad Mursi] dan mengangkat [m3:EGY.JUD Adly Mansour]. [m4:SAU.GOV Raja Abdullah] {e2 menjadi yang pertama memberi ucapan selamat}; [m5:TUR.GOV Ankara] {e3 mencela kudeta itu}, dan [m6:AU Uni Afrika] bersidang Jumat. [m7:EGY.PTY Ikhwanul Muslimin] {e4 mendirikan tenda} di Rabaa al-Adawiya.
e1 m1 > m2 COERCE actual 2013-07-03/day mode=seize ctx=military,pro_autocracy
e2 m4 > m3 SUPPORT actual 2013-07-04/none ctx=executive
e3 m5 > m1 ACCUSE actual 2013-07-04/none mode=disapprove ctx=military,pro_autocracy
e4 m7 > m1 PROTEST actual 2013-07-04/none mode=demo ctx=pro_democracy

### Kompas.com 2024-12-04
[m6:@KOR SEOUL], KOMPAS.com – Enam jam setelah [m1:KOR.GOV Presiden Yoon Suk Yeol] {e1 mengumumkan darurat militer}, [m2:KOR.LEG Majelis Nasional] lewat 190 suara {e2 menuntut pencabutan}, dan ia {e6 mencabutnya} sebelum subuh. [m3:KOR.MIL Pasukan khusus] yang {e3 memecahkan kaca gedung parlemen} kembali ke truk. Rabu (4/12) [m4:KOR.LAB Konfederasi Serikat Buruh] {e4 menyatakan mogok umum}, sementara [m5:USA.GOV Antony Blinken] {e5 menyambut baik pencabutan tersebut}.
e1 m1 > m2 COERCE actual 2024-12-03/day mode=martial-law ctx=executive,pro_autocracy
e2 m2 > m1 REQUEST requested 2024-12-04/day mode=yield ctx=legislative,pro_democracy
e3 m3 > m2 COERCE actual 2024-12-03/day mode=seize ctx=military,repression
e4 m4 > m1 PROTEST planned 2024-12-04/none mode=strike ctx=executive
e5 m5 > m1 SUPPORT actual 2024-12-04/none ctx=diplomatic,pro_democracy
e6 m1 > m2 CONCEDE actual 2024-12-04/day ctx=executive,pro_democracy

### Koran Tempo 2015-07-06
[m8:@GRC ATHENA], KORAN TEMPO – Enam dari sepuluh pemilih, Ahad (5/7), mengatakan oxi. [m1:GRC.GOV PM Alexis Tsipras] {e1 menyingkirkan} [m2:GRC.GOV Yanis Varoufakis] keesokannya sebagai tanda damai kepada [m3:EU Grup Euro], yang ketuanya, [m4:EU Jeroen Dijsselbloem], {e4 menyebut hasil itu patut disesali}. [m5:IMF Christine Lagarde] {e2 menawarkan bantuan teknis}; [m6:DEU.GOV Sigmar Gabriel] {e3 menuduh} [m7=m1 Yunani] membakar jembatan.
e1 m1 > m2 SANCTION actual 2015-07-06/day mode=expel ctx=economic,executive
e2 m5 > m1 AGREE actual 2015-07-06/none ctx=economic
e3 m6 > m7 ACCUSE actual 2015-07-06/none mode=allege ctx=economic
e4 m4 > m1 ACCUSE actual 2015-07-06/none mode=disapprove ctx=economic
rel m4 leads m3

### Bisnis.com 2016-09-15 none
Bisnis.com, [m4:@SVK BRATISLAVA] — Kamar hotel di tepi Donau habis dipesan sampai akhir pekan dan harga taksi naik dua kali lipat. Kurs pound sterling bergerak tipis, saham perbankan [m1:@GBR London] dilepas investor, dan analis [m2:@CHE Zurich] menilai serangan aksi jual akan mereda pada musim gugur. Obligasi [m3:@DEU Jerman] sebaliknya laku keras.

### Antara 2007-09-28
[m9:@MMR YANGON] (ANTARA/AFP) - [m1:MMR.MIL Tentara] {e1 menembaki} [m2:MMR.REL biarawan] dan penduduk di Pagoda Sule, Kamis (27/9); [m3:JPN.JRN wartawan Jepang Kenji Nagai] {e2 roboh di tangan} [m4=m1 prajurit]. [m5:JPN.GOV Tokyo] {e3 memanggil pulang} seorang wakil menteri yang sedang di [m10:MMR.GOV Burma]. [m6:UN Ibrahim Gambari] diutus; [m7:CHN.GOV Beijing] {e4 menyarankan} [m8=m1+m2 semua pihak] tenang.
e1 m1 > m2 ASSAULT actual 2007-09-27/day mode=firearms ctx=repression,religion_ethnicity
e2 m4 > m3 ASSAULT actual 2007-09-27/day mode=firearms ctx=repression
e3 m5 > m10 SANCTION actual 2007-09-28/none mode=withdraw ctx=diplomatic,human_rights
e4 m7 > m8 REQUEST requested 2007-09-28/none mode=yield ctx=repression

### Media Indonesia 2022-07-15 none
[m1:@LKA KOLOMBO], MEDIAINDONESIA.COM - Antrean bahan bakar mengular empat kilometer. Seorang pengayuh becak bercerita bahwa anaknya demam dan harga susu naik tiga kali lipat; panas dan debu seperti menyerang dari semua sisi. Di rumah sakit Galle, satu ranjang dibagi dua pasien.

### Jawa Pos 2018-04-28 none
[m5:@PHL CEBU] - Penyelam asal [m1:@PHL Filipina] bernama Ramon Navarro memenangi lomba menyelam bebas 82 meter. Peserta dari [m2:@FRA Prancis], [m3:@UKR Ukraina] dan [m4:@COL Kolombia] gagal menembus batas 80. Ia belajar menahan napas dari kakeknya, penombak tuna di Palawan.

### Kompas.com 2021-01-13
[m6:@UGA KAMPALA], KOMPAS.com – [m1:UGA.GOV Presiden Yoweri Museveni] {e1 memblokir Facebook dan Twitter} dua hari menjelang pemilihan umum, Selasa (12/1). [m2:UGA.OPP Bobi Wine], penyanyi pop yang menjadi penantangnya, mengatakan [m5:UGA.COP petugas keamanan] {e2 menggerebek} rumahnya di Magere. [m3:USA.GOV Duta Besar Natalie Brown] {e3 membatalkan misi pengamatan} karena tiga perempat permohonan akreditasinya {e5 ditolak}. [m4:EU Uni Eropa] sudah lebih dulu {e4 tak mengirim tim}.
e1 m1 > m2 COERCE actual 2021-01-12/day mode=censor ctx=election,rights_freedoms
e2 m5 > m2 COERCE actual 2021-01-13/none mode=seize ctx=election,repression said=m2
e3 m3 > m1 REJECT actual 2021-01-13/none mode=meet ctx=election
e4 m4 > m1 REJECT actual 2021-01-13/none mode=assist ctx=election bg
e5 m1 > m3 REJECT actual 2021-01-13/none mode=assist ctx=election

### Republika 2016-08-02
REPUBLIKA.CO.ID, [m7:@TUR ANKARA] -- [m1:TUR.JUD Tiga ribu hakim dan jaksa] diberhentikan, [m2:TUR.MIL 149 jenderal] dipecat, dan [m3:TUR.GOV Presiden Recep Tayyip Erdogan] dalam pidato Jumat {e1 menyindir} [m4:USA.MIL Jenderal Joseph Votel] sebagai pembela komplotan. [m6=m4 Panglima itu] menyangkal. [m5:USA.GOV Joseph Dunford] {e2 datang pada Senin} untuk {e3 menyatakan solidaritas} di hadapan parlemen yang masih bolong dibom.
e1 m3 > m4 ACCUSE actual 2016-07-29/day mode=allege ctx=military,executive
e2 m5 > m3 CONSULT actual 2016-08-01/day mode=visit ctx=military,diplomatic
e3 m5 > m3 SUPPORT actual 2016-08-01/day ctx=military

### Sindonews 2020-01-07 none
SINDONEWS.com, [m5:@AUS CANBERRA] — Kebakaran hutan sudah melahap wilayah seluas [m6:@CRI Kosta Rika]. Koala dan kanguru lari ke jalan raya, fotografer dari [m1:@NZL Selandia Baru], [m2:@USA Amerika], dan [m3:@SGP Singapura] berdatangan, dan langit [m4:@CHL Santiago], 11 ribu kilometer di seberang samudra, ikut kelabu. Hujan diramalkan menyiram pekan depan.

### Kontan 2017-04-03 none
[m6:@IDN JAKARTA]. Nilai ekspor karet ke [m1:@USA Amerika Serikat] naik 18 persen, mengalahkan [m2:@THA Thailand] di peringkat pemasok. Serangan jamur di kebun [m3:@MYS Malaysia] mengurangi pasokan; produsen ban asal [m4:@FRA Prancis] dan [m5:@JPN Jepang] menaikkan harga. Analis menargetkan harga tembus 2,4 dolar.

### Liputan6.com 2023-02-08 none
Liputan6.com, [m6:@AUT Wina] - Meteorolog memperkirakan angin fohn yang menyerbu lereng Alpen [m1:@AUT Austria] pekan ini akan menggempur resor ski di [m2:@CHE Swiss] dan [m3:@ITA Italia] utara. Salju tinggal 60 persen dari rata-rata. Asosiasi hotel di [m4:@LIE Liechtenstein] mengalihkan tamu ke pemandian, sementara pengelola kereta gantung [m5:@SVN Slovenia] membuka jalur sepeda lebih awal.
