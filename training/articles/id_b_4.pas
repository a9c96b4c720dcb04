### Media Indonesia 2018-05-23 article
= Sehari setelah Menang, [m1:VEN.GOV Maduro] {e1 Usir} [m2:USA.GOV Diplomat AS]
~byline Haufan Hasyim Salengke
~date_line Rabu 23 Mei 2018, 07:15 WIB
[m3:VEN.GOV PRESIDEN Venezuela Nicolas Maduro] {e2 memerintahkan} [m4:USA.GOV Kuasa Usaha Amerika Serikat Todd Robinson] dan [m5=m4 wakilnya], Brian Naranjo, angkat kaki dalam 48 jam, Selasa (22/5). [m6=m3 Ia] {e3 menuding} [m7=m4+m5 keduanya] bersekongkol dengan [m40:VEN.MIL militer].
"<<q1 [m8:USA.GOV Kekaisaran] tidak menguasai [m9=m3 kita]. Cukup sudah persekongkolan ini>>," ucap [m10=m3 Maduro] dalam acara di [m11:VEN.GOV Komisi Pemilihan], tak lama seusai menerima surat penetapan sebagai pemenang pilpres Minggu (20/5).
Pengusiran itu menjawab langkah [m12:USA.GOV Presiden Donald Trump], yang sehari sebelumnya {e4 meneken larangan} bagi [m45:USA.BUS warga dan perusahaan AS] untuk membeli piutang [m13:VEN.GOV negara Amerika Selatan tersebut], termasuk milik perusahaan minyak PDVSA.
[m14:USA.GOV Departemen Luar Negeri AS] {e5 menepis} tuduhan terhadap [m15=m4+m5 diplomatnya]. [m39:USA.GOV Seorang pejabatnya], yang menolak disebut nama, mengatakan [m16=m8 Washington] mungkin saja {e6 membalas dengan cara serupa}.
~read_also Baca juga: Legenda Tenis Pensiun
Bagi [m17=m1 mantan sopir bus] itu, kemenangan dengan 68% suara terasa hambar. Kurang dari separuh pemilih datang ke tempat pemungutan suara.
[m18:VEN.OPP Meja Persatuan Demokratik (MUD)], koalisi oposisi utama, sejak awal {e7 memboikot} pemilu karena tokoh-tokohnya dilarang maju. [m19:VEN.OPP Leopoldo Lopez], pendiri [m20:VEN.OPP Kehendak Rakyat], menjalani tahanan rumah setelah {e8 divonis} hampir 14 tahun pada 2015 oleh [m21:VEN.JUD pengadilan Caracas].
Satu-satunya pesaing yang berarti, [m22:VEN.OPP Henri Falcon], {e9 tidak mengakui} hasilnya. [m23=m22 Mantan gubernur Lara] itu, yang membelot dari kubu [m24:VEN.ELI Hugo Chavez] pada 2010, {e10 meminta} pemungutan suara diulang November.
"<<q2 Ada bilik merah di depan hampir 13 ribu TPS>>," katanya.
"<<q3 Di situ suara rakyat miskin dibeli dengan kartu sembako>>."
Dari [m25:@PER Lima], [m26:LIMAGROUP Grup Lima], kelompok 14 negara yang dibentuk Agustus tahun lalu, ikut bersuara. [m27:ARG.GOV Argentina], [m28:BRA.GOV Brasil], [m29:CAN.GOV Kanada], dan [m30=m26 anggota lain] {e11 menarik pulang} duta besar [m41=m27+m28+m29+m30 mereka] untuk konsultasi.
[m31=m26 Kelompok itu] juga {e12 memanggil} para utusan [m32=m13 Caracas] di ibu kota masing-masing.
Tidak semua tetangga berpaling. [m33:BOL.GOV Presiden Bolivia Evo Morales] {e13 memberi selamat} kepada [m34=m3 sahabatnya]. Begitu pula [m35:CUB.GOV Kuba], [m36:SLV.GOV El Salvador], dan [m37:RUS.GOV Rusia].
[m38:CHN.GOV Beijing], kreditor terbesar, {e15 meminta} [m43:? semua pihak] menghormati keputusan [m44:VEN.CVL rakyat Venezuela]. Sejak 2007 [m42=m38 negeri itu] sudah {e14 meminjamkan} lebih dari US$50 miliar, yang sebagian dicicil dengan minyak. (AFP/Hym/I-1)
e1 m1 > m2 SANCTION actual 2018-05-22/day mode=expel ctx=diplomatic again
e2 m3 > m4,m5 SANCTION actual 2018-05-22/day mode=expel ctx=diplomatic
e3 m6 > m7 ACCUSE actual 2018-05-22/day mode=allege ctx=diplomatic,military
e4 m12 > m13 SANCTION actual 2018-05-21/day mode=discontinue ctx=economic
e5 m14 > m3 REJECT actual 2018-05-23/none ctx=diplomatic
e6 m16 > m13 SANCTION hypothetical 2018-05-23/none mode=expel ctx=diplomatic
e7 m18 > m13 PROTEST actual 2018-05-20/day mode=boycott ctx=election
e8 m21 > m19 SANCTION actual 2015-01-01/year mode=convict ctx=legal,repression bg
e9 m22 > m11 REJECT actual 2018-05-23/none ctx=election
e10 m23 > m11 REQUEST requested 2018-05-23/none mode=change ctx=election
e11 m27,m28,m29,m30 > m13 SANCTION actual 2018-05-23/none mode=withdraw ctx=diplomatic,election
e12 m31 > m32 ACCUSE actual 2018-05-23/none mode=disapprove ctx=diplomatic
e13 m33,m35,m36,m37 > m34 SUPPORT actual 2018-05-23/none ctx=diplomatic,election
e15 m38 > m43 REQUEST requested 2018-05-23/none mode=change ctx=election
e14 m42 > m13 AID actual 2007-01-01/year ctx=economic bg
q1 m10 direct cue=ucap
q2 m23 direct cue=katanya
q3 m23 direct
rel m27 member_of m26
rel m28 member_of m26
rel m29 member_of m26
rel m33 ally_of m34

### VIVAnews 2011-03-22 article
= Malam Ketiga, [m1:@LBY Bab al-Aziziya] {e1 Digempur}; [m2:ARABLEAGUE Liga Arab] Gamang
VIVAnews - Peluru-peluru kendali kembali {e2 menghantam} kompleks kediaman [m3:LBY.GOV Muammar Khadafi] di [m4:@LBY Tripoli], Senin malam 21 Maret 2011. Satu bangunan tiga lantai yang, menurut [m5:GBR.MIL militer Inggris], berfungsi sebagai pusat komando rata dengan tanah.
Serangan itu dilancarkan [m6:GBR.MIL kapal selam Inggris] bersama [m7:USA.MIL kapal perang AS] di Laut Tengah. Mandatnya berasal dari Resolusi 1973, yang {e3 disahkan} [m8:UN Dewan Keamanan PBB] pada Kamis pekan lalu.
Ke mana [m42=m3 sang kolonel]?
"<<q1 [m9=m3 Beliau] ada di tempat yang aman, dan [m10=m3 beliau] tertawa>>," kata [m11:LBY.GOV juru bicara pemerintah, Moussa Ibrahim], kepada [m12:? wartawan asing] yang dibawa melihat reruntuhan. [m13=m11 Ia] {e4 menuduh} [m14=m6+m7 koalisi] ingin membunuh [m43=m3 pemimpin bangsa Arab].
[m15:GBR.MIL Kepala Staf Pertahanan Inggris Jenderal David Richards] membantah [m16=m3 Khadafi] {e5 menjadi sasaran}. "<<q2 Sama sekali tidak. Itu tidak diizinkan resolusi>>," ujarnya kepada [m17:#BBC BBC].
Namun beberapa jam kemudian [m18:GBR.GOV Menteri Pertahanan Liam Fox] mengatakan <<q3 kemungkinan itu terbuka asalkan tidak ada warga sipil di sekitarnya>>.
Di timur, [m44=m19 pasukan] [m19:NTC.REB Dewan Nasional Transisi], yang bermarkas di [m20:@LBY Benghazi], {e6 maju} ke gerbang [m21:@LBY Ajdabiya]. [m22:LBY.MIL Tank-tank Khadafi] {e7 menghadang} dengan roket. "<<q4 [m23=m19 Kami] butuh senjata, bukan hanya pesawat di langit>>," teriak seorang pejuang bernama [m24:NTC.REB Saleh].
[m25=m19 Dewan] itu, yang diketuai [m26:NTC.REB bekas menteri kehakiman Mustafa Abdel Jalil], sejauh ini baru diakui [m27:FRA.GOV Prancis]. [m28:PRT.GOV Portugal] mengaku belum berencana mengikuti [m45=m27 Paris].
Keretakan mulai tampak. [m29:ARABLEAGUE Sekretaris Jenderal Liga Arab Amr Moussa], yang [m46=m2 organisasinya] dua pekan silam {e8 meminta} zona larangan terbang, pada hari Minggu {e9 mengeluhkan} bahwa pengeboman melampaui maksud semula. Esoknya [m41=m29 ia] berbalik dan menyatakan {e10 menghormati} resolusi.
[m30:TUR.GOV Turki] {e11 menghalangi} [m31:NATO NATO], tempat [m47=m30 ia] menjadi anggota, mengambil alih komando. [m32:DEU.GOV Jerman], yang abstain dalam pemungutan suara di New York, {e12 menarik} dua fregatnya dari Laut Tengah.
[m33:QAT.GOV Qatar] menjadi negara Arab pertama yang menyumbang: [m34:QAT.MIL empat jet Mirage] {e13 terbang} ke [m35:@GRC Kreta], Selasa pagi.
[m36:RUS.GOV Perdana Menteri Vladimir Putin] {e14 menyamakan} serbuan itu dengan "seruan perang salib". Uniknya, [m37:RUS.GOV Presiden Dmitry Medvedev] langsung {e15 menegur} [m38=m36 mentornya] itu karena memakai kata yang "<<q5 tidak dapat diterima>>".
[m39:IDN.GOV Menteri Luar Negeri RI Marty Natalegawa] {e16 menyerukan} gencatan senjata, sementara [m40:IDN.GOV KBRI Tripoli] sudah kosong sejak awal bulan. (art)
e1 m6,m7 > m3 ASSAULT actual 2011-03-21/day mode=heavy-weapons ctx=military again
e2 m6,m7 > m3 ASSAULT actual 2011-03-21/day mode=heavy-weapons ctx=military
e3 m8 > m3 SANCTION actual 2011-03-17/day ctx=military,human_security
e4 m13 > m14 ACCUSE actual 2011-03-22/none mode=allege ctx=military
e5 m15 > m16 ASSAULT denied 2011-03-22/none mode=targeted ctx=military
e6 m44 > m22 ASSAULT actual 2011-03-22/none ctx=military,territory
e7 m22 > m19 ASSAULT actual 2011-03-22/none mode=heavy-weapons ctx=military
e8 m46 > m8 REQUEST requested 2011-03-07/week mode=assist ctx=military,diplomatic bg
e9 m29 > m14 ACCUSE actual 2011-03-20/day mode=disapprove ctx=military
e10 m41 > m8 SUPPORT actual 2011-03-21/day ctx=diplomatic
e11 m30 > m31 REJECT actual 2011-03-22/none mode=change ctx=military
e12 m32 > m31 RETREAT actual 2011-03-22/none mode=withdraw ctx=military
e13 m34 > m19 MOBILIZE actual 2011-03-22/day mode=weapons ctx=military
e14 m36 > m14 ACCUSE actual 2011-03-22/none mode=disapprove ctx=military
e15 m37 > m38 ACCUSE actual 2011-03-22/none mode=disapprove
e16 m39 > m14,m3 REQUEST requested 2011-03-22/none mode=yield ctx=military,diplomatic
q1 m11 direct cue=kata
q2 m15 direct cue=ujarnya
q3 m18 indirect cue=mengatakan
q4 m24 direct cue=teriak
q5 m37 mixed cue=menegur
rel m26 leads m25
rel m27 recognises m25
rel m47 member_of m31
rel m29 leads m46
rel m24 member_of m23

### Jawa Pos 2005-03-07 article
= [m1:SYR.GOV Assad] {e1 Tarik} [m2:SYR.MIL Tentaranya], Oposisi Lebanon Belum Puas
[m3:@SYR DAMASKUS] - [m4:SYR.GOV Presiden Syria Bashar al-Assad] akhirnya melunak. Di depan [m5:SYR.LEG parlemen], Sabtu malam (5/3), [m6=m4 dia] {e2 mengumumkan} bahwa [m7:SYR.MIL seluruh pasukannya] akan ditarik dari [m8:LBN.GOV Lebanon] dalam dua tahap: mula-mula ke [m9:@LBN Lembah Bekaa], lalu ke perbatasan.
Jumlahnya sekitar 14 ribu personel. [m35=m7 Mereka] bercokol sejak {e3 masuk} pada 1976, tahun kedua perang saudara.
"<<q1 Kalau ini selesai, [m10=m7 kami] tidak akan berada di [m44=m8 Lebanon] lagi. Titik>>," tegas [m11=m4 mantan dokter mata] itu. Tak ada tanggal yang disebut.
Justru itulah yang {e4 dipersoalkan} [m12:USA.GOV Gedung Putih]. "<<q2 Pengumuman setengah-setengah tidak cukup>>," kata [m45=m12 juru bicaranya] dalam pernyataan pendek. [m13:USA.GOV Presiden George W. Bush] pada Jumat (4/3) {e5 menuntut} [m42:SYR.MIL pasukan serta intelijen Syria] enyah sebelum pemilu Lebanon bulan Mei.
Tekanan memuncak setelah bekas perdana menteri [m14:LBN.ELI Rafik Hariri] tewas oleh {e6 bom} di tepi pantai [m15:@LBN Beirut] pada Hari Valentine. [m36:UNK Pelakunya] belum ketahuan.
[m37:LBN.OPP Kubu oposisi] {e7 menuding} [m16=m4 Damaskus]. [m38=m4 Syria] membantah telah {e8 membunuh} [m17=m14 Hariri], bahkan {e9 mengutuk} peledakan itu.
[m18:LBN.OPP Pemimpin Druze Walid Jumblatt], yang mengetuai [m19:LBN.OPP Partai Sosialis Progresif], tetap waswas. "<<q3 [m20=m18 Saya] mau melihat truk-truknya bergerak, baru percaya>>," ucapnya dari benteng keluarganya di [m21:@LBN Mukhtara].
Sepekan terakhir [m22:LBN.CVL puluhan ribu orang] {e10 berkemah} di Lapangan Syuhada sambil meneriakkan "Syria keluar". [m39=m22 Mereka] sudah memetik satu kemenangan: Senin lalu (28/2) [m23:LBN.GOV Perdana Menteri Omar Karami], tokoh pro-Damaskus, {e11 meletakkan jabatan}.
Tetapi, ada Lebanon yang lain. [m24:HEZBOLLAH.REB Sekjen Hizbullah Hassan Nasrallah] kemarin (6/3) {e12 menyerukan} kepada [m25:LBN.CVL para pengikutnya] untuk berpawai Selasa besok, guna {e13 berterima kasih} kepada [m26=m4 Syria]. [m40=m24 Dia] juga {e14 menolak} [m27:UN Resolusi 1559], yang meminta semua milisi dilucuti.
[m41:HEZBOLLAH.REB Hizbullah], yang dibiayai [m28:IRN.GOV Teheran], menguasai sebagian besar [m29:@LBN Lebanon selatan] sejak [m30:ISR.MIL tentara Israel] {e15 hengkang} pada Mei 2000.
[m31:SAU.GOV Putra Mahkota Arab Saudi Pangeran Abdullah] ikut mendorong. Ketika {e16 menerima} [m32=m4 Assad] di [m33:@SAU Riyadh], Kamis pekan lalu, [m34=m31 sang pangeran] konon {e17 memperingatkan} bahwa hubungan [m43=m1+m31 dua negara] bisa memburuk kalau penarikan ditunda-tunda. (afp/ap/any)
e1 m1 > m8 CONCEDE planned 2005-03-05/day ctx=military,territory again
e2 m6 > m8 CONCEDE planned 2005-03-05/day ctx=military,territory
e3 m35 > m8 MOBILIZE actual 1976-01-01/year mode=troops ctx=military bg
e4 m12 > m4 ACCUSE actual 2005-03-07/none mode=disapprove ctx=military,diplomatic
e5 m13 > m42 REQUEST requested 2005-03-04/day mode=yield ctx=military,territory,election
e6 m36 > m14 ASSAULT actual 2005-02-14/day mode=explosives bg
e7 m37 > m16 ACCUSE actual 2005-03-07/none mode=allege
e8 m38 > m17 ASSAULT denied 2005-03-07/none mode=explosives
e9 m38 > m36 ACCUSE actual 2005-03-07/none mode=disapprove
e10 m22 > m4 PROTEST actual 2005-02-28/week mode=demo ctx=military,territory
e11 m23 > m39 RETREAT actual 2005-02-28/day mode=resign ctx=executive
e12 m24 > m25 REQUEST requested 2005-03-06/day mode=assist
e13 m25 > m26 PROTEST planned 2005-03-08/day mode=demo ctx=military
e14 m40 > m27 REJECT actual 2005-03-06/day mode=yield ctx=military
e15 m30 > m41 RETREAT actual 2000-05-01/month mode=withdraw ctx=military,territory bg
e16 m32 > m31 CONSULT actual 2005-03-03/day mode=visit ctx=diplomatic
e17 m34 > m32 THREATEN threatened 2005-03-03/day mode=relations ctx=diplomatic,military
q1 m11 direct cue=tegas
q2 m45 direct cue=kata
q3 m18 direct cue=ucapnya
rel m18 leads m19
rel m41 controls m29 from=2000-05
rel m28 ally_of m41
rel m24 leads m41
rel m23 ally_of m16

### Tribunnews.com 2021-02-23 article
= [m1:MMR.CVL Pemogok] Lumpuhkan Myanmar, [m2:IDN.GOV Menlu Retno] Diminta {e1 Tidak Temui} [m3:MMR.MIL Junta]
[m4:#TRIBUNNEWS.COM TRIBUNNEWS.COM], [m5:@MMR YANGON] – [m6:MMR.CVL Ratusan ribu orang] {e2 turun ke jalan} di seluruh [m7:@MMR Myanmar] pada Senin (22/2/2021), dalam mogok nasional terbesar sejak [m8:MMR.MIL militer] {e3 merebut kekuasaan} pada 1 Februari.
Toko, bank, sampai gerai ayam goreng tutup. Angka kembar pada tanggal itu membuatnya dijuluki "Revolusi Lima Dua".
Televisi pemerintah, [m9:MMR.JRN MRTV], malam sebelumnya {e4 memperingatkan} [m10=m6 para pengunjuk rasa] bahwa [m53=m6 mereka] akan kehilangan nyawa.
"<<q1 Sudah terlambat untuk menakut-nakuti [m11=m6 kami]>>," kata [m12:MMR.CVL Hnin Hayman], 29 tahun, seorang guru.
Di [m13:@MMR Mandalay], dua hari sebelumnya, [m14:MMR.COP polisi] {e5 menembak mati} [m15:MMR.LAB dua orang] ketika membubarkan [m54:MMR.LAB buruh galangan kapal] yang {e16 mogok}. [m16:MMR.MIL Panglima sekaligus pemimpin junta, Jenderal Senior Min Aung Hlaing], tak menyinggung kematian itu. [m41=m16 Ia] {e6 memuji} [m17=m14 aparatnya] karena memakai kekuatan seminimal mungkin.
[m47=m16 Panglima] mengepalai [m18:MMR.GOV Dewan Administrasi Negara], badan beranggota 16 orang bentukan [m52=m3 junta].
Sementara itu, kabar dari [m19:@IDN Jakarta] memicu kemarahan lain. [m20:#Reuters Reuters] melaporkan [m21:IDN.GOV Indonesia] mengusulkan agar negara-negara [m22:ASEAN ASEAN] {e7 mengirim pemantau} guna memastikan [m55=m3 junta] menggelar pemilu sesuai janji.
[m42:MMR.CVL Ratusan orang] lantas {e8 berdemonstrasi} di depan [m23:IDN.GOV Kedutaan Besar RI] di [m24:@MMR Yangon], Selasa. Spanduk [m56=m42 mereka] berbunyi "Hormati suara [m57=m42 kami]".
"<<q2 Pemilu sudah selesai bulan November. Pemenangnya [m25:MMR.PTY NLD]>>," ujar [m44:MMR.CVL seorang orator].
[m26:IDN.GOV Juru bicara Kemlu Teuku Faizasyah] membantah [m43=m21 Indonesia] {e9 mendukung} pemilu baru. Menurut [m58=m26 dia], <<q3 [m59:IDN.GOV Menlu] masih berkonsultasi dengan sesama anggota perhimpunan dan belum memutuskan apa-apa>>. [m27:IDN.GOV Retno Marsudi] dijadwalkan {e10 tiba} di [m28:@MMR Naypyidaw] pada Kamis (25/2/2021).
[m49=m21 Indonesia] dan [m50:MMR.GOV Myanmar] sama-sama anggota [m51=m22 ASEAN], yang tahun ini diketuai [m29:BRN.GOV Brunei].
[m30:CRPH.LEG Komite Perwakilan Parlemen (CRPH)], yang terdiri dari [m31:MMR.LEG anggota terpilih] dari [m32=m25 partai] pimpinan [m33:MMR.PTY Aung San Suu Kyi], {e11 mendesak} [m34=m27 Retno] membatalkan kunjungan. [m45=m33 Suu Kyi] sendiri {e12 didakwa} atas kepemilikan radio panggil dan terancam tiga tahun penjara.
[m35:EU Uni Eropa] pada hari yang sama {e13 menyatakan siap} menjatuhkan sanksi kepada [m36=m8 para jenderal]. Adapun [m37:USA.GOV Amerika Serikat] {e14 memasukkan} dua anggota dewan itu, [m38:MMR.MIL Maung Maung Kyaw] dan [m39:MMR.MIL Moe Myint Tun], ke dalam daftar hitamnya.
[m40:FACEBOOK.MNC Facebook] {e15 menghapus} laman utama [m48=m8 militer] karena dinilai menghasut kekerasan.
e1 m30 > m2 REQUEST requested 2021-02-23/none mode=change ctx=diplomatic again
e2 m6 > m8 PROTEST actual 2021-02-22/day mode=strike ctx=pro_democracy
e3 m8 > m33 COERCE actual 2021-02-01/day ctx=pro_autocracy,military bg
e4 m9 > m10 THREATEN threatened 2021-02-21/day mode=violence ctx=repression
e5 m14 > m15 ASSAULT actual 2021-02-20/day mode=firearms ctx=repression
e16 m54 > m8 PROTEST actual 2021-02-20/day mode=strike ctx=pro_democracy
e6 m41 > m17 SUPPORT actual 2021-02-23/none ctx=repression
e7 m21 > m22 REQUEST requested 2021-02-23/none mode=assist ctx=election,diplomatic said=m20
e8 m42 > m23 PROTEST actual 2021-02-23/day mode=demo ctx=election,pro_democracy
e9 m43 > m3 SUPPORT denied 2021-02-23/none ctx=election
e10 m27 > m3 CONSULT planned 2021-02-25/day mode=visit ctx=diplomatic
e11 m30 > m34 REQUEST requested 2021-02-23/none mode=change ctx=diplomatic
e12 m3 > m45 ACCUSE actual 2021-02-23/none mode=allege ctx=legal bg
e13 m35 > m36 THREATEN threatened 2021-02-22/day mode=restrict ctx=pro_democracy
e14 m37 > m38,m39 SANCTION actual 2021-02-23/none ctx=pro_democracy,economic
e15 m40 > m48 COERCE actual 2021-02-23/none mode=censor
q1 m12 direct cue=kata
q2 m44 direct cue=ujar
q3 m58 indirect cue=Menurut
rel m47 leads m18
rel m49 member_of m51
rel m50 member_of m51
rel m29 leads m51
rel m33 leads m32
rel m31 part_of m30
