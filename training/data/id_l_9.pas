### Antara 2017-03-10
[m1:KOR.JUD Mahkamah Konstitusi] {e1 menguatkan} pemakzulan [m2:KOR.GOV Presiden Park Geun-hye]. Delapan hakimnya sepakat bahwa [m3=m2 perempuan itu] menyalahgunakan wewenang demi sahabatnya. Di luar gedung, [m4:KOR.CVL para pendukungnya] {e2 menerobos} barisan [m12:KOR.COP polisi]; dua dari [m5=m4 mereka] meninggal. [m6:KOR.GOV Hwang Kyo-ahn], pelaksana tugas presiden, {e3 meminta} [m7=m4+m8 kedua kubu] menerima putusan, dan [m8:KOR.OPP kubu liberal] {e4 berjanji} tidak berpesta. [m9:CHN.GOV Beijing], yang {e5 memboikot} [m10:KOR.BUS Lotte] sejak [m11=m2 dia] mengizinkan THAAD, tak berkomentar.
e1 m1 > m2 SANCTION actual 2017-03-10/none mode=convict ctx=legal,corruption
e2 m4 > m12 PROTEST actual 2017-03-10/none mode=riot ctx=legal,executive
e3 m6 > m7 REQUEST requested 2017-03-10/none mode=yield ctx=executive
e4 m8 > m6 CONCEDE planned 2017-03-10/none ctx=executive
e5 m9 > m10 SANCTION actual 2017-03-10/none mode=discontinue ctx=economic,military

### Kompas.com 2024-06-26
[m1:KEN.GOV William Ruto] akhirnya mengalah. Sehari setelah [m2:KEN.CVL anak-anak muda] {e1 menerobos} gedung parlemen dan [m3:KEN.COP polisi] {e2 menembak} dua puluh dua orang di antara [m4=m2 mereka], [m5=m1 presiden itu] {e3 menolak menandatangani} rancangan pajak. Padahal semalam [m6=m1 ia] {e4 menyebut} [m12=m2 para demonstran] pengkhianat. [m7:KEN.OPP Raila Odinga] {e5 menyambut} perubahan sikap [m8=m1 saingan lamanya]. "<<q1 [m9=m2 Kami] belum selesai>>," kata [m10:KEN.CVL Hanifa Adan], seorang penggerak aksi. [m11:IMF Dana Moneter Internasional], yang {e6 mensyaratkan} pajak tersebut, mengaku prihatin.
e1 m2 > m1 PROTEST actual 2024-06-25/day mode=riot ctx=economic,legislative
e2 m3 > m4 ASSAULT actual 2024-06-25/day mode=firearms ctx=repression
e3 m5 > m2 CONCEDE actual 2024-06-26/none ctx=economic,legislative
e4 m6 > m12 ACCUSE actual 2024-06-25/day mode=allege ctx=economic
e5 m7 > m8 SUPPORT actual 2024-06-26/none ctx=economic
e6 m11 > m1 REQUEST requested 2024-06-26/none mode=change ctx=economic
q1 m10 direct cue=kata

### detikNews 2013-11-21
[m1:UKR.GOV Pemerintah Ukraina] {e1 menangguhkan} persiapan perjanjian asosiasi dengan [m2:EU Uni Eropa] seminggu sebelum penandatanganan. Dekretnya menyebut keamanan nasional dan perlunya memulihkan dagang dengan [m3:RUS.GOV Moskow]. [m4=m2 Brussel] {e2 menyesalkan} keputusan itu; komisionernya, [m5:EU Stefan Fuele], membatalkan {e3 rencana terbang} ke Kiev. [m6:UKR.OPP Arseniy Yatsenyuk] {e4 mengancam} memakzulkan [m10=m9 presiden]. Dari penjara, [m7:UKR.OPP Yulia Tymoshenko], mantan atasannya, {e5 meminta} [m8:UKR.CVL rakyat] turun ke jalan. Beberapa ratus orang {e6 menurutinya} malam itu.
e1 m1 > m2 SANCTION actual 2013-11-21/none mode=discontinue ctx=economic,diplomatic
e2 m4 > m1 ACCUSE actual 2013-11-21/none mode=disapprove ctx=economic,diplomatic
e3 m5 > m1 REJECT actual 2013-11-21/none mode=meet ctx=diplomatic
e4 m6 > m10 THREATEN threatened 2013-11-21/none ctx=executive
e5 m7 > m8 REQUEST requested 2013-11-21/none mode=change ctx=executive
e6 m8 > m1 PROTEST actual 2013-11-21/none mode=demo ctx=diplomatic
[m9:UKR.GOV Viktor Yanukovych] sedang berada di Wina.

### Tempo.co 2016-10-26
[m1:IRQ.MIL Pasukan antiteror] merebut kota Kristen Bartella dan menemukan gereja yang penuh coretan. [m2=m3 Kelompok yang dua tahun menduduki tempat itu] {e1 memasang} ranjau di setiap pintu; dua [m4:IRQ.MIL penjinak bom] menjadi korbannya. Lonceng dibunyikan lagi oleh [m5:IRQ.REL Pastor Ammar]. [m6:IRQ.GOV Haider al-Abadi] {e2 menolak} tawaran [m7:TUR.GOV Ankara] untuk ikut serta. "<<q1 [m8=m6 Kami] bisa membebaskan Mosul sendiri>>," katanya kepada [m9:USA.MIL Ashton Carter], yang {e3 menemuinya} di Baghdad. [m3:ISIS.REB ISIS] diperkirakan masih punya lima ribu petempur di kota itu.
e1 m2 > m4 ASSAULT actual 2016-10-26/none mode=explosives ctx=terrorism,religion_ethnicity
e2 m6 > m7 REJECT actual 2016-10-26/none mode=assist ctx=military
e3 m9 > m6 CONSULT actual 2016-10-26/none mode=visit ctx=military
q1 m6 direct cue=katanya

### CNN Indonesia 2021-01-06
[m1:USA.LEG Anggota Kongres] dievakuasi lewat terowongan ketika [m2:USA.CVL massa bertopi merah] {e1 memecahkan} jendela Capitol. Satu jam sebelumnya [m3=m4 presiden yang kalah itu] {e2 mendesak} [m5=m2 mereka] berjuang mati-matian. [m6:USA.GOV Mike Pence], yang {e3 diminta} [m10=m4 atasannya] menolak hasil pemilu, {e4 tidak menurut}. [m7:USA.COP Polisi Capitol] {e5 menembak} seorang veteran perempuan. Kepada [m8=m2 para perusuh], [m4:USA.GOV Donald Trump] berkata lewat video, "<<q1 [m9=m4 Kami] mencintai kalian, pulanglah>>."
e1 m2 > m1 PROTEST actual 2021-01-06/none mode=riot ctx=election,legislative
e2 m3 > m5 REQUEST requested 2021-01-06/none mode=change ctx=election
e3 m10 > m6 REQUEST requested 2021-01-06/none mode=change ctx=election
e4 m6 > m4 REJECT actual 2021-01-06/none mode=change ctx=election
e5 m7 > m2 ASSAULT actual 2021-01-06/none mode=firearms ctx=election
q1 m4 direct cue=berkata

### Republika 2018-05-15
Sirene meraung di Rumah Sakit Al-Shifa. Dalam sehari [m1:ISR.MIL penembak jitu] {e1 menewaskan} enam puluh [m2:PSE.CVL warga Gaza] yang {e2 mendekati} pagar. Pada saat yang sama, sembilan puluh kilometer dari situ, [m3:USA.GOV Ivanka Trump] membuka kedutaan baru. [m4:TUR.GOV Recep Tayyip Erdogan] {e3 menyatakan} negara itu negara teror dan {e4 menyuruh pulang} duta besar Eitan Naeh. [m5:ISR.GOV Benjamin Netanyahu] membalas: [m6=m4 orang itu], katanya, {e5 pendukung} [m7:HAMAS.REB Hamas]. [m8:IDN.GOV Wakil Presiden Jusuf Kalla] {e6 mengecam} penembakan tersebut.
e1 m1 > m2 ASSAULT actual 2018-05-14/day mode=firearms ctx=repression,territory
e2 m2 > m1 PROTEST actual 2018-05-14/day mode=demo ctx=territory
e3 m4 > m5 ACCUSE actual 2018-05-15/none mode=allege ctx=human_rights
e4 m4 > m5 SANCTION actual 2018-05-15/none mode=expel ctx=diplomatic
e5 m5 > m6 ACCUSE actual 2018-05-15/none mode=allege ctx=terrorism
e6 m8 > m1 ACCUSE actual 2018-05-15/none mode=disapprove ctx=human_rights

### Viva 2019-11-27
Tiga belas [m1:FRA.MIL tentara Prancis] tewas karena dua helikopter bertabrakan saat mengejar [m2:ISGS.REB militan] di perbatasan [m3:@MLI Mali]. [m4:FRA.GOV Emmanuel Macron] {e1 mengundang} [m5:? lima pemimpin Sahel] ke kota Pau untuk menegaskan apakah [m6=m5 mereka] masih menghendaki kehadiran [m7=m4 negaranya]. Undangan itu dianggap [m8:BFA.GOV Roch Kabore] bernada kurang sopan. Di Bamako, [m9:MLI.CVL ratusan pemuda] {e2 membakar} bendera tiga warna dan {e3 menuntut} [m10=m1 serdadu asing] angkat kaki. [m11:MLI.GOV Ibrahim Boubacar Keita] justru {e4 berterima kasih} atas pengorbanan [m12=m10 mereka].
e1 m4 > m5 AGREE actual 2019-11-27/none ctx=military,diplomatic
e2 m9 > m4 PROTEST actual 2019-11-27/none mode=demo ctx=military
e3 m9 > m10 REQUEST requested 2019-11-27/none mode=yield ctx=military
e4 m11 > m12 SUPPORT actual 2019-11-27/none ctx=military

### Kompas 2012-02-07
Di Male, [m1:MDV.COP polisi] yang seharusnya membubarkan demonstrasi malah {e1 bergabung}. [m2:MDV.GOV Mohamed Nasheed] memerintahkan [m3:MDV.MIL tentara] menangkap [m4=m1 mereka], perintah yang {e2 tidak dijalankan}. Presiden pertama hasil pemilu itu lalu {e3 mengundurkan diri} di televisi. [m5:MDV.GOV Mohammed Waheed Hassan], wakilnya, {e4 membantah} terjadi kudeta. Esoknya [m6=m2 Nasheed] mengaku {e5 dipaksa} dengan todongan senjata. [m7:IND.GOV New Delhi] yang dulu {e6 menolong} kepulauan tersebut kali ini hanya menonton.
e1 m1 > m2 REJECT actual 2012-02-07/none mode=yield ctx=executive
e2 m3 > m2 REJECT actual 2012-02-07/none mode=yield ctx=executive,military
e3 m2 > m1 RETREAT actual 2012-02-07/none mode=resign ctx=executive
e4 m5 > m6 REJECT actual 2012-02-07/none ctx=executive
e5 m1 > m6 COERCE actual 2012-02-07/none ctx=executive said=m6
e6 m7 > m8 AID actual 1988-01-01/year ctx=military bg
[m8:MDV.GOV Rezim lama] pernah diselamatkan dari tentara bayaran.

### Okezone 2015-11-24
Sebuah Su-24 terbakar dan jatuh di hutan Latakia. [m1:TUR.MIL Dua F-16 Turki] {e1 menembaknya} setelah, menurut [m2:TUR.MIL staf umum], sepuluh peringatan dalam lima menit. [m3:RUS.GOV Vladimir Putin] menyebutnya tikaman dari kaki tangan teroris. Pilotnya, [m4:RUS.MIL Oleg Peshkov], {e2 dihujani} peluru [m5:SYR.REB milisi Turkmen] saat melayang dengan parasut. [m6:RUS.GOV Sergei Lavrov] {e3 membatalkan} lawatan ke Istanbul dan {e4 meminta} [m7:RUS.CVL warganya] tidak berlibur ke sana. [m8:NATO Jens Stoltenberg] {e5 berdiri di belakang} [m9=m2 anggotanya].
e1 m1 > m4 ASSAULT actual 2015-11-24/none mode=aerial ctx=military,territory
e2 m5 > m4 ASSAULT actual 2015-11-24/none mode=firearms ctx=military
e3 m6 > m2 REJECT actual 2015-11-24/none mode=meet ctx=diplomatic
e4 m6 > m7 REQUEST requested 2015-11-24/none mode=change ctx=diplomatic,economic
e5 m8 > m9 SUPPORT actual 2015-11-24/none ctx=military,territory

### Harian Kompas 2010-08-28
Di sebuah kedai di Batam, [m1:IDN.GOV Asriadi] dan dua rekannya di dinas perikanan bercerita tentang malam [m2=m1 mereka] {e1 digiring} ke Johor. [m3:IDN.GOV Ketiga petugas itu] sedang {e2 menahan} [m4:MYS.AGR lima kapal nelayan] ketika [m5:MYS.COP Polis Diraja Malaysia] menembakkan peringatan. [m6=m5 Polisi negeri jiran itu] {e3 membebaskan} [m7=m3 mereka] empat hari kemudian. Di Jakarta, [m8:IDN.CVL relawan Bendera] {e4 melempar} kotoran ke kedutaan; [m9:MYS.GOV Menlu Anifah Aman] {e5 memanggil} duta besar [m10:IDN.GOV Da'i Bachtiar] dan {e6 memperingatkan} batas kesabaran [m11=m9 negaranya].
e1 m5 > m2 COERCE actual 2010-08-13/day mode=arrest ctx=territory
e2 m3 > m4 COERCE actual 2010-08-13/day mode=arrest ctx=territory
e3 m6 > m7 RETREAT actual 2010-08-17/day mode=release ctx=territory
e4 m8 > m9 PROTEST actual 2010-08-28/none mode=vandalize ctx=territory
e5 m9 > m10 ACCUSE actual 2010-08-28/none mode=disapprove ctx=territory,diplomatic
e6 m9 > m10 THREATEN threatened 2010-08-28/none mode=relations ctx=diplomatic

### Liputan6.com 2022-01-06
[m1:KAZ.GOV Kassym-Jomart Tokayev] {e1 meminta} bantuan [m2:CSTO Organisasi Traktat Keamanan Kolektif]. Permintaannya dikabulkan dalam hitungan jam: [m3:RUS.MIL pasukan payung] {e2 mendarat} di Almaty pagi ini. [m4:KAZ.CVL Para pengunjuk rasa], yang semula hanya marah karena harga elpiji, {e3 menduduki} bandara dan {e4 membakar} balai kota. "<<q1 [m5=m1 Saya] perintahkan tembak tanpa peringatan>>," kata [m6=m1 pengganti Nazarbayev itu]. [m7:KAZ.ELI Sang pendahulu], yang masih menjuluki dirinya bapak bangsa, {e5 dicopot} dari dewan keamanan.
e1 m1 > m2 REQUEST requested 2022-01-05/day mode=assist ctx=military,repression
e2 m3 > m1 AID actual 2022-01-06/none ctx=military,peacekeeping
e3 m4 > m1 PROTEST actual 2022-01-06/none mode=obstruct ctx=economic
e4 m4 > m1 PROTEST actual 2022-01-06/none mode=riot ctx=economic
e5 m1 > m7 SANCTION actual 2022-01-05/day mode=expel ctx=executive
q1 m6 direct cue=kata
rel m3 part_of m2

### SINDOnews 2018-08-10
Ketegangan antara dua sekutu lama di [m1:NATO NATO] memuncak. [m2:USA.GOV Donald Trump] {e1 menggandakan} bea baja untuk [m3:TUR.GOV Turki] karena negara itu {e2 menolak} melepaskan [m4:USA.REL Pendeta Andrew Brunson]. Lira kehilangan seperlima nilainya. "<<q1 Kalau [m5=m2 mereka] punya dolar, [m6=m3 kita] punya Allah>>," seru [m7:TUR.GOV Recep Tayyip Erdogan] di Bayburt. [m8=m7 Orang kuat itu] lalu {e3 menelepon} [m9:RUS.GOV Vladimir Putin] untuk membicarakan dagang. [m10:QAT.GOV Doha] {e4 menjanjikan} investasi lima belas miliar.
e1 m2 > m3 SANCTION actual 2018-08-10/none mode=discontinue ctx=economic,religion_ethnicity
e2 m3 > m2 REJECT actual 2018-08-10/none mode=yield ctx=religion_ethnicity,legal
e3 m8 > m9 CONSULT actual 2018-08-10/none mode=phone ctx=economic,diplomatic
e4 m10 > m3 AGREE planned 2018-08-10/none ctx=economic
q1 m7 direct cue=seru

### Suara.com 2023-06-13
Delapan tahanan imigrasi meninggal di sel. [m1:MYS.GOV Pemerintah Malaysia] mengaku tidak menyembunyikan apa-apa, menanggapi {e1 laporan} [m2:IDN.NGO Koalisi Buruh Migran Berdaulat] yang mewawancarai para deportan. [m3=m2 Jaringan itu] {e2 menuduh} penjaga depo di Sabah {e3 memukuli} [m4:IDN.LAB pekerja asal Sulawesi]. [m5:MYS.GOV Menteri Saifuddin Nasution] {e4 membantahnya} di depan parlemen. [m6:IDN.GOV KJRI Kota Kinabalu] {e5 meminta} akses ke semua depo, permintaan yang menurut [m7=m5 politikus Kulim itu] {e6 akan dipertimbangkan}.
e1 m2 > m1 ACCUSE actual 2023-06-13/none mode=allege ctx=migration,human_rights
e2 m3 > m8 ACCUSE actual 2023-06-13/none mode=allege ctx=migration,human_rights
e3 m8 > m4 ASSAULT denied 2023-06-13/none mode=beat ctx=migration,human_rights
e4 m5 > m3 REJECT actual 2023-06-13/none ctx=migration,human_rights
e5 m6 > m1 REQUEST requested 2023-06-13/none mode=yield ctx=migration,diplomatic
e6 m1 > m6 CONCEDE hypothetical 2023-06-13/none ctx=migration
Kini [m8:MYS.GOV petugas depo] dilarang berbicara kepada wartawan.

### Media Indonesia 2004-12-28 none
Ombak setinggi pohon kelapa meratakan Meulaboh, dan kabar tentang kota itu baru sampai dua hari kemudian. [m1:IDN.MIL Kolonel Geerhan Lantara] berjalan kaki tiga jam mencari sinyal telepon. Di [m2:@LKA Galle], [m3:LKA.REL seorang biksu] membuka kuilnya; di [m4:@THA Khao Lak], [m5:SWE.CVL turis Swedia] mencari anaknya. "<<q1 [m6=m5 Saya] hanya punya fotonya>>," katanya.
q1 m5 direct cue=katanya

### Antara 2016-11-30
[m1:UN Dewan Keamanan PBB] dengan suara bulat {e1 memangkas} ekspor batu bara [m2:PRK.GOV Korea Utara]. Naskahnya disusun [m3:USA.GOV Samantha Power] bersama [m4:CHN.GOV Liu Jieyi] selama tiga bulan. Diplomat perempuan itu {e2 memuji} [m9=m4 rekannya]. "<<q1 [m5=m3 Kami] tidak akan berhenti di sini>>," tambahnya. Larangan juga {e3 menimpa} sebelas pejabat, termasuk [m6:PRK.GOV mantan duta besar untuk Mesir]. [m7=m2 Rezim itu] {e4 menyatakan} resolusi tersebut melampaui wewenang, sedangkan [m8:JPN.GOV Tokyo] {e5 menyiapkan} sanksi sepihak.
e1 m1 > m2 SANCTION actual 2016-11-30/none mode=discontinue ctx=cbrn,economic
e2 m3 > m9 SUPPORT actual 2016-11-30/none ctx=diplomatic,cbrn
e3 m1 > m6 SANCTION actual 2016-11-30/none mode=discontinue ctx=cbrn
e4 m7 > m1 REJECT actual 2016-11-30/none mode=yield ctx=cbrn
e5 m8 > m7 SANCTION planned 2016-11-30/none mode=discontinue ctx=cbrn,economic
q1 m3 direct cue=tambahnya

### Jawa Pos 2019-12-20
[m1:IND.CVL Warga] yang {e1 memprotes} undang-undang kewarganegaraan di Lucknow membakar pos, dan [m2:IND.COP polisi] {e2 memukuli} [m9=m8 mahasiswa] di perpustakaan. [m3:IND.EDU Ramachandra Guha], sejarawan terkemuka, {e3 diangkut} di Bengaluru ketika sedang diwawancarai. "<<q1 [m4=m3 Saya] cuma membawa poster Gandhi>>," katanya. [m5:IND.GOV Amit Shah] berkeras aturan itu {e4 tidak akan ditarik}. Lima kepala menteri dari [m6:IND.OPP partai lawan] {e5 menyatakan tidak akan menerapkannya}. [m7:BGD.GOV Dhaka], yang disinggung [m10=m5 sang menteri], {e6 menunda} kunjungan menlunya.
e1 m1 > m5 PROTEST actual 2019-12-19/day mode=riot ctx=religion_ethnicity,legislative
e2 m2 > m9 ASSAULT actual 2019-12-20/none mode=beat ctx=repression
e3 m2 > m3 COERCE actual 2019-12-19/day mode=arrest ctx=repression
e4 m5 > m1 REJECT actual 2019-12-20/none mode=change ctx=religion_ethnicity,legislative
e5 m6 > m5 REJECT actual 2019-12-20/none mode=yield ctx=religion_ethnicity,legislative
e6 m7 > m10 REJECT actual 2019-12-20/none mode=meet ctx=diplomatic
q1 m3 direct cue=katanya
[m8:IND.EDU Para mahasiswa] berasal dari Jamia.

### VOA Indonesia 2011-10-20
[m1:LBY.ELI Muammar Gaddafi] bersembunyi di gorong-gorong ketika [m2:LBY.REB pejuang Misrata] menemukannya. Konvoinya sebelumnya {e1 dihantam} [m3:FRA.MIL jet Mirage]. Dalam rekaman telepon, [m4=m1 lelaki yang 42 tahun berkuasa itu] {e2 dipukuli}, lalu terlihat tidak bernyawa. [m5:LBY.GOV Mahmoud Jibril], perdana menteri sementara, mengatakan [m6=m1 ia] tewas dalam baku tembak; keterangan itu {e3 diragukan} [m7:AMNESTY Amnesty]. [m8:VEN.GOV Hugo Chavez] {e4 menghormatinya} sebagai syuhada.
e1 m3 > m1 ASSAULT actual 2011-10-20/none mode=aerial ctx=military
e2 m2 > m4 ASSAULT actual 2011-10-20/none mode=beat ctx=military
e3 m7 > m5 ACCUSE actual 2011-10-20/none mode=disapprove ctx=human_rights
e4 m8 > m1 SUPPORT actual 2011-10-20/none ctx=diplomatic

### Kumparan 2020-01-11
Belum lewat 24 jam, [m1:IRN.MIL Garda Revolusi] {e1 membalas} pembunuhan panglimanya dengan belasan rudal ke Ain al-Asad. [m2:USA.GOV Donald Trump] mencuit semuanya baik-baik saja. Pagi itu sebuah pesawat [m3:UKR.BUS Ukraine International] jatuh dekat Teheran; [m4=m1 korps tersebut] {e2 menyangkal} menembaknya. [m5:CAN.GOV Justin Trudeau], yang kehilangan 63 warga, mengaku punya bukti sebaliknya dan {e3 menuntut} penyelidikan. Tiga hari kemudian [m6=m1 mereka] {e4 mengakui} kekeliruan itu.
e1 m1 > m2 ASSAULT actual 2020-01-11/none mode=heavy-weapons ctx=military
e2 m4 > m5 REJECT actual 2020-01-11/none ctx=military
e3 m5 > m4 REQUEST requested 2020-01-11/none mode=change ctx=military,diplomatic
e4 m6 > m5 CONCEDE actual 2020-01-11/day ctx=military

### Bisnis.com 2013-01-17
Kompleks gas di tengah gurun itu diserbu sebelum subuh. [m1:AQIM.REB Kelompok Mokhtar Belmokhtar] {e1 menyandera} 41 pekerja asing, antara lain [m2:JPN.BUS karyawan JGC] dan [m3:NOR.BUS Statoil]. [m4=m1 Penyandera] {e2 meminta} [m5:FRA.GOV Prancis] menghentikan operasinya di [m6:@MLI Mali]. Permintaan itu {e3 ditampik} [m7:DZA.GOV Aljir], yang sehari kemudian {e4 menggempur} tempat tersebut tanpa memberi tahu siapa pun. [m8:GBR.GOV David Cameron] dan [m9:JPN.GOV Shinzo Abe] {e5 mengeluhkan} hal itu kepada [m10:DZA.GOV Abdelmalek Sellal], mitra [m11=m8+m9 mereka].
e1 m1 > m2,m3 ASSAULT actual 2013-01-17/none mode=abduct ctx=terrorism,natural_resource
e2 m4 > m5 REQUEST requested 2013-01-17/none mode=yield ctx=military,terrorism
e3 m7 > m4 REJECT actual 2013-01-17/none mode=yield ctx=terrorism
e4 m7 > m4 ASSAULT actual 2013-01-17/day ctx=terrorism,military
e5 m8,m9 > m10 ACCUSE actual 2013-01-17/day mode=disapprove ctx=terrorism,diplomatic

### BBC Indonesia 2022-10-20
Empat puluh lima hari saja [m1:GBR.GOV Liz Truss] menghuni Nomor 10. Politikus Konservatif itu {e1 menyatakan mundur} usai anggaran tanpa dananya mengguncang pasar. [m2:GBR.PTY Komite 1922], lewat ketuanya Sir Graham Brady, {e2 menyampaikan} bahwa [m3=m1 ia] tak lagi dipercaya. [m4:GBR.OPP Keir Starmer] {e3 menuntut} pemilu sekarang juga. Tuntutan itu, kata [m5:GBR.PTY Penny Mordaunt], {e4 tak masuk akal}. Di Moskow, [m6:RUS.GOV Maria Zakharova] {e5 mengejek} [m7=m1 perdana menteri] yang kalah awet dengan selada.
e1 m1 > m2 CONCEDE planned 2022-10-20/none ctx=executive,economic
e2 m2 > m3 REQUEST requested 2022-10-20/none mode=change ctx=executive
e3 m4 > m1 REQUEST requested 2022-10-20/none mode=change ctx=election
e4 m5 > m4 REJECT actual 2022-10-20/none mode=change ctx=election
e5 m6 > m7 ACCUSE actual 2022-10-20/none mode=disapprove ctx=executive

### Pos Kupang 2019-06-25 none
Musik keroncong Tugu mengalun di halaman gereja [m1:@TLS Balide]. [m2:TLS.CVL Maria de Jesus] belajar memetik ukulele dari [m3:IDN.CVL seniman Kupang], tetangga lamanya di pengungsian. [m4=m2+m3 Keduanya] kini mengajar anak-anak. [m5:PRT.EDU Seorang guru dari Coimbra] ikut menyanyi meski tak hafal liriknya. "<<q1 [m6=m4 Kami] punya lagu yang sama>>," ujar [m7=m3 pemain cuk itu].
q1 m7 direct cue=ujar

### Tribunnews 2024-09-02
Menjelang malam, enam jenazah ditemukan di terowongan Rafah. [m1:HAMAS.REB Brigade Qassam] {e1 menembak} [m2:ISR.CVL para sandera] dari dekat, menurut [m3:ISR.MIL militer]. [m4:ISR.LAB Histadrut], serikat buruh terbesar, {e2 mogok} esok harinya; bandara berhenti. [m5:ISR.JUD Pengadilan ketenagakerjaan] {e3 memerintahkan} [m6=m4 serikat itu] kembali bekerja. Kepada [m7:ISR.GOV Benjamin Netanyahu], [m8:USA.GOV Joe Biden] {e4 menilai} upayanya belum cukup. [m9=m7 Sang perdana menteri] {e5 meminta maaf} kepada keluarga, tetapi {e6 menolak} keluar dari Koridor Philadelphi.
e1 m1 > m2 ASSAULT actual 2024-09-02/none mode=targeted ctx=terrorism,military said=m3
e2 m4 > m7 PROTEST actual 2024-09-02/day mode=strike ctx=military
e3 m5 > m6 REQUEST requested 2024-09-02/day mode=yield ctx=legal
e4 m8 > m7 ACCUSE actual 2024-09-02/day mode=disapprove ctx=military
e5 m9 > m2 CONCEDE actual 2024-09-02/day ctx=military
e6 m9 > m1 REJECT actual 2024-09-02/day mode=yield ctx=territory,military

### Kompas.id 2021-10-25
[m1:SDN.MIL Jenderal Abdel Fattah al-Burhan] {e1 membubarkan} dewan berdaulat yang dipimpinnya sendiri dan {e2 menculik} [m2:SDN.GOV Abdalla Hamdok] dari rumahnya. [m3:SDN.CVL Warga Khartoum] {e3 menumpuk} batu di jalan. Menurut [m4:SDN.MED komite dokter], tiga orang {e4 ditembak} di depan [m10:SDN.MIL markas besar]. [m5:USA.GOV Jeffrey Feltman], utusan yang beberapa jam sebelumnya {e5 menemui} [m9=m1 sang jenderal], kaget. [m8:USA.GOV Washington] {e6 menangguhkan} 700 juta dolar. "<<q1 Tentara tidak melanggar janji>>," dalih [m6=m1 orang nomor satu itu].
e1 m1 > m2 COERCE actual 2021-10-25/none ctx=political_institutions,military
e2 m1 > m2 ASSAULT actual 2021-10-25/none mode=abduct ctx=military,executive
e3 m3 > m1 PROTEST actual 2021-10-25/none mode=obstruct ctx=pro_democracy
e4 m7 > m3 ASSAULT actual 2021-10-25/none mode=firearms ctx=repression said=m4
e5 m5 > m9 CONSULT actual 2021-10-24/day mode=visit ctx=diplomatic
e6 m8 > m1 SANCTION actual 2021-10-25/none mode=discontinue ctx=pro_democracy
q1 m6 direct cue=dalih
Pelaku penembakan adalah [m7:SDN.MIL anak buahnya].
