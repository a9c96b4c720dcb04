### Tempo.co 2024-12-12 article
= [m30=m6 Madobe] Membalas di Ras Kamboni
~byline Reporter Sita Planasari
~date_line Kamis, 12 Desember 2024 | 13.20 WIB
[m1:#TEMPO TEMPO.CO], [m2:@SOM Mogadishu] - Pertempuran itu hanya berlangsung tujuh jam, dan yang kalah adalah pemerintah pusat. Rabu petang (11/12) [m3:SOM.MIL ratusan prajurit federal] di Ras Kamboni {e1 menyerahkan} senjata kepada [m4:JUBALAND.MIL pasukan Jubaland].
[m28:JUBALAND.GOV Jubaland] ialah satu dari lima negara bagian [m5:SOM.GOV Somalia]. Presidennya, [m6:JUBALAND.GOV Ahmed Madobe], menguasai [m7:@SOM Kismayo] sejak 2012, sesudah bersama [m31:KEN.MIL tentara Kenya] {e2 mengusir} [m8:SHABAAB.REB Al-Shabaab] dari pelabuhan itu.
"<<q1 [m32=m3 Mereka] datang untuk menangkap [m9=m6 saya], pulang tanpa sepatu>>," ejeknya di radio. [m10=m6 Lelaki bekas panglima milisi] itu terpilih lagi pada 25 November dalam pemilihan yang tidak diakui [m11=m5 Mogadishu].
Dua surat penangkapan beradu. Yang pertama diteken pengadilan ibu kota, yang kedua, sehari kemudian, oleh [m27:JUBALAND.JUD hakim di Kismayo]: isinya {e4 perintah menangkap} [m12:SOM.GOV Presiden Hassan Sheikh Mohamud]. [m13:SOM.GOV Abdirahman Yusuf Al-Adala], menteri muda penerangan, menyebut surat kedua lelucon. "<<q2 [m33=m6 Madobe]-lah yang {e5 menyerang} lebih dulu>>," tegasnya.
[m34=m6 Madobe] bukan tanpa kawan. [m14:KEN.GOV Kenya] sekutu lamanya; [m15:ETH.MIL perwira Ethiopia] di Dolow tak bergerak. [m16:PUNTLAND.GOV Puntland], negara bagian lain, sudah {e6 membekukan} hubungan dengan pusat sejak Maret.
~advert Scroll ke bawah untuk melanjutkan membaca
Pada hari yang sama, ironisnya, kabar baik datang dari Ankara. Di sana [m17:TUR.GOV Recep Tayyip Erdogan], penengah selama delapan bulan, {e7 mendamaikan} [m18=m12 Hassan Sheikh] dan [m19:ETH.GOV Abiy Ahmed]: [m20=m19 Abiy] {e8 akan memperoleh} jalan ke laut, tapi di bawah kedaulatan [m36=m5 Somalia].
"<<q3 Kesepakatan bersejarah>>," ujar [m35=m17 Erdogan]. [m29:TUR.GOV Turki], mitra pertahanan terdekat [m37=m5 Somalia], memiliki [m21:TUR.MIL pangkalan Turksom] di Mogadishu.
Dari Hargeisa, [m22:SOMALILAND.GOV Abdirahman Cirro], presiden [m23:SOMALILAND.GOV Somaliland] yang baru dilantik hari ini, enggan berkomentar. Memorandum Januari antara pendahulunya dan [m38=m19 Abiy] tidak disinggung di Ankara.
[m24:AU Uni Afrika], yang memimpin [m25:ATMIS misi ATMIS], {e10 mengimbau} [m26=m3+m4 kedua pasukan] menjauh satu sama lain. Imbauan itu tiba terlambat.
e1 m3 > m4 RETREAT actual 2024-12-11/day mode=disarm ctx=military,territory
e2 m6 > m8 ASSAULT actual 2012-01-01/year ctx=military,territory bg
e4 m27 > m12 COERCE planned 2024-12-12/none mode=arrest ctx=legal
e5 m6 > m3 ASSAULT actual 2024-12-11/day ctx=military said=m13
e6 m16 > m5 SANCTION actual 2024-03-01/month mode=discontinue ctx=political_institutions bg
e7 m17 > m18,m19 CONSULT actual 2024-12-11/day mode=third-party ctx=diplomatic,territory
e8 m12 > m20 AGREE planned 2024-12-11/day ctx=territory,diplomatic
e10 m24 > m26 REQUEST requested 2024-12-12/none mode=yield ctx=military
q1 m6 direct cue=ejeknya
q2 m13 direct cue=tegasnya
q3 m17 direct cue=ujar
rel m6 controls m7 from=2012
rel m14 ally_of m6
rel m16 part_of m5
rel m29 ally_of m5
rel m22 leads m23
rel m25 led_by m24
rel m6 leads m28
rel m28 part_of m5

### Kompas 2013-03-25 article
= Bangui Jatuh Sebelum Sarapan
~byline (AFP/REUTERS/DI)
[m1:@CAF BANGUI, MINGGU] - Pukul setengah delapan pagi istana sudah kosong. [m2:CAF.GOV Francois Bozize], yang {e1 merebut} kursi presiden dengan cara serupa sepuluh tahun silam, {e2 menyeberangi} Sungai Oubangui ke [m3:@COD Kongo] membawa keluarganya.
Pemenangnya bernama [m4:SELEKA.REB Seleka], artinya persekutuan. Lima kelompok dari utara, antara lain [m5:UFDR.REB UFDR] dan [m6:CPJP.REB CPJP], bergabung di dalamnya Desember lalu.
Panglima politiknya [m7:SELEKA.REB Michel Djotodia]. Bekas pegawai pajak yang memimpin [m24=m5 UFDR] itu menganggap dirinya kepala negara. "<<q1 [m8=m7 Saya] akan {e3 menghormati} perjanjian Libreville>>," katanya kepada [m9:#RFI RFI].
Perjanjian tersebut, diteken pada 11 Januari di Gabon, sebetulnya memberi [m25=m4 Seleka] kursi menteri pertahanan. [m26=m2 Bozize] {e4 ingkar}, kata [m10:SELEKA.REB Eric Massi], juru bicara kelompok: tahanan tidak dibebaskan, [m11:ZAF.MIL orang-orang Afrika Selatan] tidak dipulangkan.
Orang-orang itu akhirnya membayar paling mahal. Tiga belas di antara dua ratus prajurit Pretoria {e5 tewas} dalam sembilan jam pertempuran Sabtu. "<<q2 [m27=m11 Mereka] menewaskan ratusan penyerang sebelum menyerah>>," ujar [m12:ZAF.GOV Jacob Zuma]; [m13=m12 ketua] [m14:ZAF.PTY ANC] itu {e6 menolak} tuntutan menarik pulang sisanya.
Tuntutan tersebut dilancarkan [m15:ZAF.OPP Aliansi Demokratik]. Pemimpinnya, [m16:ZAF.OPP Helen Zille], bertanya siapa memberi izin.
[m17:FRA.MIL Tentara Prancis], 350 orang, {e7 memagari} bandara M'Poko. [m18:FRA.GOV Francois Hollande] sudah pada Desember {e8 mengabaikan} permohonan [m28=m2 Bozize]. "<<q3 [m29=m18 Kami] di sana bukan untuk membela rezim>>," begitu kalimatnya waktu itu.
~caption Petempur Seleka di atas truk pikap, Jalan Boganda. AFP/SIA KAMBOU
[m19:TCD.GOV Chad], pelindung [m30=m2 Bozize] sejak 2003, kali ini bergeming. [m31:TCD.MIL Pasukannya] dalam [m20:FOMAC FOMAC], misi regional pimpinan [m23:GAB.GOV Gabon], membiarkan Damara dilewati.
Dari Addis Ababa [m21:AU Uni Afrika] {e10 menangguhkan} keanggotaan [m22:CAF.GOV negeri itu] dan {e11 membekukan} harta tujuh petinggi [m32=m4 Seleka]. Penangguhan serupa dilakukan blok lain besok.
Toko-toko dijarah. Petugas PBB ikut kehilangan mobil.
e1 m2 > m22 COERCE actual 2003-01-01/year mode=seize ctx=executive bg
e2 m2 > m4 RETREAT actual 2013-03-24/day ctx=executive
e3 m8 > m2 AGREE planned 2013-03-25/none ctx=political_institutions
e4 m10 > m2 ACCUSE actual 2013-03-25/none mode=allege ctx=political_institutions
e5 m4 > m11 ASSAULT actual 2013-03-23/day ctx=military
e6 m13 > m15 REJECT actual 2013-03-25/none mode=yield ctx=military
e7 m17 > m4 MOBILIZE actual 2013-03-24/day mode=troops ctx=military
e8 m18 > m2 REJECT actual 2012-12-01/month mode=assist ctx=military bg
e10 m21 > m22 SANCTION actual 2013-03-25/none mode=discontinue ctx=political_institutions
e11 m21 > m4 SANCTION actual 2013-03-25/none mode=restrict ctx=economic
q1 m7 direct cue=katanya
q2 m12 direct cue=ujar
q3 m18 direct
rel m5 member_of m4 from=2012-12
rel m6 member_of m4 from=2012-12
rel m7 leads m5
rel m7 leads m4
rel m13 leads m14
rel m16 leads m15
rel m19 ally_of m2 from=2003
rel m20 led_by m23
rel m22 member_of m21

### Suara Merdeka 2008-08-27 article
= [m31=m2 Medvedev] {e12 Akui} Dua Negara Baru, Barat Geram
~byline (AFP-mn-26)
[m1:@RUS MOSKWA] - Di Tskhinvali orang menembak ke udara sampai peluru habis. Selasa sore (26/8) [m2:RUS.GOV Presiden Rusia Dmitry Medvedev] {e1 meneken} dua dekrit: yang satu untuk [m3:OSSETIA.GOV Ossetia Selatan], yang lain untuk [m4:ABKHAZIA.GOV Abkhazia].
Dengan itu [m5:RUS.GOV Moskwa] menjadi yang pertama mengakui keduanya sebagai negara. "<<q1 Pilihan ini tidak mudah, tetapi satu-satunya cara menyelamatkan nyawa>>," katanya.
Delapan belas hari sebelumnya [m6:GEO.MIL tentara Georgia] {e2 menghujani} Tskhinvali dengan roket, dan [m7:RUS.MIL Divisi ke-58] {e3 masuk} lewat terowongan Roki. Perang lima hari itu {e4 diakhiri} dengan gencatan yang ditengahi [m8:FRA.GOV Nicolas Sarkozy], ketua [m9:EU Uni Eropa] sampai Desember.
"<<q2 Ini pencaplokan terang-terangan>>," tukas [m10:GEO.GOV Mikheil Saakashvili] dari Tbilisi. [m11:GEO.GOV Georgia], menurut [m12=m10 dia], <<q3 {e5 akan memulangkan} semua diplomat kecuali dua orang dari Moskwa>>.
[m30:RUS.MIL Pasukan Rusia] hingga kini memegang [m13:@GEO Poti] dan zona sekitar [m14:@GEO Gori]. {e6 Penarikan} dari Poti, kata [m15:RUS.MIL Jenderal Anatoly Nogovitsyn], menunggu keadaan. Pelabuhan itu hari ini {e7 akan disinggahi} kapal [m16:USA.MIL USCGC Dallas] bermuatan popok dan susu.
~caption Warga Sukhumi mengibarkan bendera. (57) - SM/AFP
Pengakuan tersebut mengubah nada Barat. [m17:USA.GOV George W Bush] {e8 menyebutnya} keputusan yang tidak bertanggung jawab; [m18:DEU.GOV Angela Merkel], sekutunya dalam [m19:NATO NATO], memakai kata "tidak dapat diterima". [m20:GBR.GOV David Miliband] {e9 terbang} ke [m28:UKR.GOV Kiev] hari ini untuk menggalang apa yang disebutnya koalisi melawan agresi.
Di meja [m29:UN Dewan Keamanan] tak akan ada apa-apa. [m21:RUS.GOV Vitaly Churkin], duta besar Rusia, {e11 siap memveto}.
Yang mengikuti [m32=m5 Moskwa] belum ada. [m22:BLR.GOV Minsk], sekutu terdekatnya dalam [m23:CSTO CSTO], berjanji membicarakannya. [m24:OSSETIA.GOV Eduard Kokoity], pemimpin [m25=m3 Ossetia Selatan], mengaku ingin melangkah lebih jauh: bergabung.
Pihak [m26:SRB.GOV Beograd] tersenyum kecut. Februari lalu, sewaktu [m27:XKX.GOV Kosovo] memerdekakan diri, [m33=m5 Moskwa]-lah yang paling lantang {e13 menentang}.
e12 m2 > m3,m4 SUPPORT actual 2008-08-26/day ctx=diplomatic,territory again
e1 m2 > m3,m4 SUPPORT actual 2008-08-26/day ctx=diplomatic,territory
e2 m6 > m3 ASSAULT actual 2008-08-08/day mode=heavy-weapons ctx=military,territory
e3 m7 > m6 ASSAULT actual 2008-08-08/day ctx=military,territory
e4 m8 > m5,m11 CONSULT actual 2008-08-27/none mode=third-party ctx=military,diplomatic
e5 m11 > m5 SANCTION planned 2008-08-26/day mode=withdraw ctx=diplomatic
e6 m7 > m11 CONCEDE hypothetical 2008-08-27/none mode=withdraw ctx=military,territory
e7 m16 > m11 AGREE planned 2008-08-27/day mode=assist ctx=human_security
e8 m17,m18 > m5 ACCUSE actual 2008-08-27/none mode=disapprove ctx=diplomatic,territory
e9 m20 > m28 CONSULT actual 2008-08-27/day mode=visit ctx=diplomatic
e11 m21 > m29 REJECT hypothetical 2008-08-27/none ctx=diplomatic
e13 m5 > m27 REJECT actual 2008-02-01/month ctx=diplomatic,territory bg
q1 m2 direct cue=katanya
q2 m10 direct cue=tukas
q3 m10 indirect cue=menurut
rel m5 recognises m3 from=2008-08-26
rel m5 recognises m4 from=2008-08-26
rel m8 leads m9 to=2008-12
rel m30 controls m13
rel m18 ally_of m17
rel m18 member_of m19
rel m22 ally_of m5
rel m22 member_of m23
rel m24 leads m25
