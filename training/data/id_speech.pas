### Kompas 2024-01-29
[m1:NER.GOV Junta Niger], [m2:MLI.GOV Mali], dan [m3:BFA.GOV Burkina Faso] pada Minggu (28/1) {e1 menyatakan keluar} dari [m4:ECOWAS Komunitas Ekonomi Negara-Negara Afrika Barat], yang [m5=m1+m2+m3 mereka] {e2 tuding} <<q1 telah menjauh dari cita-cita para pendirinya dan berada di bawah pengaruh asing>>. [m6=m4 Blok regional itu] mengaku <<q2 belum menerima pemberitahuan resmi>> dan menyebut [m7=m2 Bamako] serta [m8=m1+m3 dua tetangganya] anggota penting.
e1 m1,m2,m3 > m4 SANCTION actual 2024-01-28/day mode=withdraw ctx=political_institutions,diplomatic
e2 m5 > m4 ACCUSE actual 2024-01-28/day mode=disapprove ctx=diplomatic
q1 m5 indirect cue=tuding
q2 m6 indirect cue=mengaku
rel m1 member_of m4
rel m2 member_of m4
rel m3 member_of m4

### CNN Indonesia 2023-12-09
<<q1 [m1:VEN.GOV Caracas] {e1 menuding} [m2:GUY.GOV Georgetown] memberi konsesi ladang minyak kepada [m3:MNC perusahaan asing] di perairan yang belum dibatasi>>, kata [m4:BRA.GOV seorang diplomat Brasil] yang mengikuti pembicaraan itu. [m8=m4 Ia] menambahkan, [m5=m4 negaranya] sudah {e3 meminta} [m6=m1+m2 kedua tetangga itu] menahan diri dan, menurut [m9=m4 dia], [m7=m2 pihak Guyana] {e4 setuju} duduk di meja perundingan tanpa membahas wilayah Essequibo.
e1 m1 > m2 ACCUSE actual 2023-12-09/none mode=allege ctx=territory,natural_resource said=m4
e3 m5 > m6 REQUEST requested 2023-12-09/none mode=yield ctx=territory,diplomatic said=m4
e4 m7 > m1 AGREE planned 2023-12-09/none ctx=territory,diplomatic said=m4
q1 m4 indirect cue=kata

### detikNews 2022-09-17
[m1:KGZ.MIL Dinas perbatasan Kirgistan] {e4 menyebut} <<q1 [m2:TJK.MIL pasukan Tajikistan] kembali {e1 menghujani} [m3=m1 pos-posnya] dengan mortir pada Jumat (16/9) pagi>>. Tuduhan itu dimentahkan [m4:TJK.GOV Dushanbe], yang {e2 balik menyalahkan} [m5:KGZ.GOV tetangganya]. "<<q2 [m8=m4 Kami] tidak pernah melepaskan tembakan pertama>>," ujar [m6:TJK.GOV seorang pejabat komite keamanan nasional]. Beberapa jam kemudian [m7=m4+m5 keduanya] {e3 mengumumkan gencatan senjata}, tetapi baku tembak belum sepenuhnya reda.
e1 m2 > m3 ASSAULT denied 2022-09-16/day mode=heavy-weapons ctx=military,territory said=m1
e4 m1 > m2 ACCUSE actual 2022-09-17/none mode=allege ctx=military,territory
e2 m4 > m5 ACCUSE actual 2022-09-17/none mode=allege ctx=territory
e3 m4 > m5 CONCEDE actual 2022-09-16/day ctx=military,territory
q1 m1 indirect cue=menyebut
q2 m6 direct cue=ujar

### detikSport 2019-06-30 none
[m9:? Pelatih] [m1:@CHL Cile] mengklaim timnya tidak akan mengubah gaya menyerang walau [m2:@PER Peru] dikenal rapat di belakang. "<<q1 Kami akan menggempur sejak peluit pertama; mereka boleh bertahan dengan sepuluh orang>>," katanya. Kapten tim menolak menanggapi perang urat saraf itu.
q1 m9 direct cue=katanya

### SINDOnews 2023-12-15 headline
Ogah Manut [m1:EU Brussels], [m2:HUN.GOV Hungaria] {e1 Veto} Paket Rp850 Triliun untuk [m3:UKR.GOV Ukraina]
e1 m2 > m3 REJECT actual 2023-12-15/none mode=assist ctx=economic

### Tempo 2024-03-24
[m1:PHL.MIL Penjaga Pantai Filipina] mengatakan <<q1 dua [m2:CHN.MIL kapal penjaga pantai Cina] {e1 menyemprotkan meriam air} ke [m3:PHL.MIL kapal suplai] yang menuju Second Thomas Shoal, Sabtu (23/3), hingga melukai tiga pelaut>>. Lewat juru bicaranya, [m4=m2 pihak Beijing] menjawab bahwa <<q2 [m5:PHL.GOV Manila]-lah yang {e2 menerobos} perairan [m6:CHN.GOV Tiongkok] dan tindakan petugasnya "wajar serta profesional">>. [m7:USA.GOV Washington], sekutu traktat [m8=m5 negara kepulauan itu], {e3 mengutuk} apa yang disebutnya manuver berbahaya.
e1 m2 > m3 ASSAULT actual 2024-03-23/day mode=crowd-control ctx=military,territory said=m1
e2 m4 > m5 ACCUSE actual 2024-03-24/none mode=allege ctx=territory
e3 m7 > m6 ACCUSE actual 2024-03-24/none mode=disapprove ctx=territory
q1 m1 indirect cue=mengatakan
q2 m4 mixed cue=menjawab
rel m7 ally_of m8

### Republika 2009-04-27
[m1:LKA.GOV Kolombo] {e1 menampik} tawaran gencatan sepihak [m2:LTTE.REB Macan Tamil], Ahad (26/4). "<<q1 [m8=m2 Mereka] harus {e2 meletakkan senjata} dan menyerah; gencatan itu lelucon>>," kata [m3:LKA.GOV Sekretaris Pertahanan Gotabhaya Rajapaksa]. Sebelumnya [m4=m2 kelompok separatis itu] melalui surat elektronik {e3 menyatakan menghentikan} semua operasi penyerangan setelah [m5:UN Perserikatan Bangsa-Bangsa] dan [m6:IND.GOV New Delhi] {e4 mendesak} [m7=m1+m2 kedua pihak] memikirkan nasib puluhan ribu warga sipil.
e1 m1 > m2 REJECT actual 2009-04-26/day mode=yield ctx=military
e2 m3 > m2 REQUEST requested 2009-04-26/day mode=yield ctx=military said=m3
e3 m4 > m1 CONCEDE actual 2009-04-26/day ctx=military
e4 m5,m6 > m7 REQUEST requested 2009-04-27/none mode=yield ctx=human_security
q1 m3 direct cue=kata

### BBC Indonesia 2018-07-10
Setelah dua dasawarsa bermusuhan, [m1:ETH.GOV Addis Ababa] dan [m2:ERI.GOV Asmara] {e1 meneken} deklarasi yang mengakhiri keadaan perang di antara [m3=m1+m2 mereka], Senin (9/7). "<<q1 Tidak ada lagi perbatasan di antara kita karena jembatan cinta telah meruntuhkannya>>," ucap [m4:ETH.GOV Perdana Menteri Abiy Ahmed], yang sehari sebelumnya {e2 dipeluk hangat} [m5:ERI.GOV Presiden Isaias Afwerki] di landasan bandara. [m6=m4 Dia] berjanji [m7=m4 pemerintahnya] {e3 akan membuka kembali} kedutaan besar secepatnya.
e1 m1 > m2 SUPPORT actual 2018-07-09/day ctx=diplomatic
e2 m4 > m5 CONSULT actual 2018-07-08/day mode=visit ctx=diplomatic
e3 m6 > m2 AGREE planned 2018-07-09/day ctx=diplomatic said=m6
q1 m4 direct cue=ucap

### Kontan 2016-08-22 none
Ekspor otomotif [m1:@THA Thailand] ke [m2:@VNM Vietnam] turun 8 persen pada semester pertama, sementara pengiriman ke [m3:@AUS Australia] dan [m4:@SAU Arab Saudi] naik tipis. Menurut seorang analis di Bangkok, perang harga antarpabrikan belum akan berhenti tahun ini dan serangan produk murah justru makin gencar.

### Liputan6 2017-09-02 headline
Geram Rudalnya Melintas, [m1:JPN.GOV Tokyo] {e1 Semprot} [m2:PRK.GOV Pyongyang]: '<<q1 Tak Bisa Ditoleransi>>'
e1 m1 > m2 ACCUSE actual 2017-09-02/none mode=disapprove ctx=military
q1 m1 direct

### Antara 2021-05-27
[m1:BLR.GOV Presiden Belarus Alexander Lukashenko] membela keputusan [m2:BLR.MIL angkatan udaranya] {e1 memaksa mendarat} [m3:MNC pesawat Ryanair] yang membawa [m4:BLR.JRN jurnalis Roman Protasevich]. Di hadapan parlemen, Rabu (26/5), [m5=m1 ia] {e5 menuduh} [m6:? negara-negara Barat] melancarkan "perang hibrida" terhadap [m7=m1 negaranya]. Pemuda 26 tahun itu {e3 dibekuk} [m8:BLR.COP aparat Minsk] begitu roda pesawat menyentuh landasan, dan [m9:EU Uni Eropa] {e4 sudah menutup} wilayah udaranya bagi [m10:BLR.BUS maskapai Belavia].
e1 m2 > m3 COERCE actual 2021-05-27/none mode=seize ctx=repression
e5 m5 > m6 ACCUSE actual 2021-05-26/day mode=allege ctx=political_institutions
e3 m8 > m4 COERCE actual 2021-05-27/none mode=arrest ctx=repression,rights_freedoms
e4 m9 > m10 SANCTION actual 2021-05-27/none mode=discontinue ctx=economic

### VIVA 2011-03-15
"<<q1 [m9=m1 Kami] datang atas permintaan [m10=m3 tetangga kami]>>," jelas [m1:SAU.GOV seorang pejabat Riyadh] mengenai lebih dari seribu [m2:SAU.MIL tentara] yang {e1 menyeberangi} jalan layang menuju [m3:BHR.GOV Bahrain], Senin kemarin. [m4:BHR.OPP Kubu oposisi Syiah] {e2 menyebutnya} pendudukan, sedangkan [m5:IRN.GOV Teheran] {e3 menyayangkan} campur tangan [m6=m1 sang tetangga]. [m7:USA.GOV Gedung Putih] menolak memakai kata invasi dan hanya {e4 menyerukan} [m8=m3 Manama] berdialog.
e1 m2 > m3 AID actual 2011-03-14/day ctx=military,peacekeeping
e2 m4 > m1 ACCUSE actual 2011-03-15/none mode=disapprove ctx=military
e3 m5 > m6 ACCUSE actual 2011-03-15/none mode=disapprove ctx=military
e4 m7 > m8 REQUEST requested 2011-03-15/none mode=meet ctx=repression
q1 m1 direct cue=jelas

### CNBC Indonesia 2024-10-09
[m1:@IDN Indonesia] masih tertinggal dari [m2:@VNM Vietnam] dan [m3:@MYS Malaysia] dalam hal daya tarik investasi pusat data, [m4:KOR.BUS sebuah konsultan] di [m5:@KOR Seoul] menyebut. Di sela forum itu, [m6:MYS.GOV Menteri Perdagangan Malaysia] {e1 menyatakan minat} memperluas pakta ekonomi digital dengan [m7:KOR.GOV Negeri Ginseng] tahun depan; [m8:PHL.GOV rekannya dari Manila] menyebut <<q1 [m9=m8 pihaknya] {e2 telah membeli} 12 jet latih dari [m10=m7 tuan rumah]>>.
e1 m6 > m7 AGREE planned 2024-10-09/none ctx=economic,technology said=m6
e2 m9 > m10 COOPERATE actual 2024-10-09/none ctx=military said=m8
q1 m8 indirect cue=menyebut

### Okezone 2014-09-06
[m1:UKR.GOV Presiden Petro Poroshenko] memerintahkan [m2:UKR.MIL militernya] {e1 berhenti menembak} mulai Jumat petang, sesaat setelah [m3:UKR.GOV utusannya] dan [m4:DNR.REB para pemimpin separatis] {e2 membubuhkan tanda tangan} pada protokol dua belas butir di [m5:@BLR Minsk]. "<<q1 Apakah kita percaya? Kita lihat saja>>," imbuh [m6:NATO Sekretaris Jenderal NATO Anders Fogh Rasmussen]. [m7:RUS.GOV Kremlin] {e3 menyambut baik} kesepakatan itu sambil kembali {e4 menyangkal} mengirim tentara ke Donbas.
e1 m1 > m4 CONCEDE actual 2014-09-05/day ctx=military
e2 m3 > m4 SUPPORT actual 2014-09-05/day ctx=diplomatic,territory
e3 m7 > m1 SUPPORT actual 2014-09-06/none ctx=diplomatic
e4 m7 > m1 MOBILIZE denied 2014-09-06/none mode=troops ctx=military
q1 m6 direct cue=imbuh

### Merdeka 2012-11-22 none
<<q1 Pertumbuhan tahun depan bisa menyentuh lima persen>>, kata [m1:EGY.GOV juru bicara kepresidenan Mesir] dalam jumpa pers yang digeser dua jam karena macet. Angka itu, menurut seorang ekonom di [m2:@CYP Nikosia], terlalu berani; [m3:IMF Dana Moneter Internasional] sendiri belum menerbitkan perkiraan baru.
q1 m1 indirect cue=kata

### Tribunnews 2020-08-15 headline
Usai Damai dengan [m1:ISR.GOV Israel], [m2:ARE.GOV UEA] {e1 Dicap} Pengkhianat oleh [m3:IRN.GOV Iran] dan [m4:TUR.GOV Turki]
e1 m3,m4 > m2 ACCUSE actual 2020-08-15/none mode=disapprove ctx=diplomatic

### VOA Indonesia 2015-05-14
[m1:BDI.GOV Presiden Pierre Nkurunziza], yang sedang berada di [m2:@TZA Dar es Salaam] untuk {e1 menghadiri pertemuan} dengan [m3:EAC para pemimpin Afrika Timur], dinyatakan digulingkan oleh [m4:BDI.REB Mayor Jenderal Godefroid Niyombare] lewat siaran radio, Rabu (13/5). "<<q1 [m5=m1 Dia] {e2 telah dipecat}>>," tegas [m6=m4 mantan kepala intelijen itu], yang kemudian memerintahkan bandara ditutup. [m7:BDI.GOV Kantor kepresidenan] {e3 menganggap} pengumuman tersebut lelucon.
e1 m1 > m3 CONSULT actual 2015-05-13/day mode=multilateral ctx=diplomatic
e2 m4 > m1 COERCE actual 2015-05-13/day ctx=political_institutions said=m4
e3 m7 > m4 REJECT actual 2015-05-14/none mode=change ctx=political_institutions
q1 m4 direct cue=tegas

### SINDOnews 2023-11-22
[m1:QAT.GOV Juru bicara Kementerian Luar Negeri Qatar Majed al-Ansari] menyebut <<q1 [m2:ISR.GOV Israel] dan [m3:HAMAS.REB Hamas] {e1 menyetujui} jeda kemanusiaan empat hari>>. "<<q2 Waktu dimulainya akan [m4=m1 kami] umumkan dalam 24 jam>>," tutur [m9=m1 dia], Rabu (22/11). Sebagai imbalan atas 50 sandera, [m5=m2 negara Zionis itu] {e2 bakal membebaskan} 150 [m6:PSE.CVL tahanan Palestina], sementara [m7:USA.GOV Presiden AS Joe Biden] {e3 berterima kasih} kepada [m8:QAT.GOV Emir Sheikh Tamim].
e1 m2 > m3 AGREE actual 2023-11-22/none ctx=military,diplomatic said=m1
e2 m5 > m6 CONCEDE planned 2023-11-22/none ctx=military
e3 m7 > m8 SUPPORT actual 2023-11-22/none ctx=diplomatic
q1 m1 indirect cue=menyebut
q2 m4 direct cue=tutur

### Kompas 2008-08-27
Hanya sehari setelah parlemen menganjurkannya, [m1:RUS.GOV Presiden Dmitry Medvedev] {e1 mengakui kemerdekaan} [m2:ABKHAZIA.GOV Abkhazia] dan [m3:SOUTHOSSETIA.GOV Ossetia Selatan], Selasa (26/8). Langkah itu langsung {e2 dikecam} [m4:DEU.GOV Kanselir Jerman Angela Merkel] yang sedang {e3 bertandang} ke [m5:EST.GOV Estonia]; menurut [m8=m4 dia], <<q1 keputusan [m6=m1 Moskwa] bertentangan dengan hukum internasional>>. [m7:GEO.GOV Tbilisi] menyebutnya "<<q2 {e4 aneksasi} terang-terangan>>".
e1 m1 > m2,m3 SUPPORT actual 2008-08-26/day ctx=territory,diplomatic
e2 m4 > m1 ACCUSE actual 2008-08-26/day mode=disapprove ctx=territory
e3 m4 > m5 CONSULT actual 2008-08-26/day mode=visit ctx=diplomatic
e4 m7 > m6 ACCUSE actual 2008-08-27/none mode=allege ctx=territory
q1 m4 indirect cue=menurut
q2 m7 mixed cue=menyebutnya

### Detik Travel 2018-03-11 none
Konon resep sup bit itu lahir di [m1:@UKR Ukraina], lalu menyebar ke [m2:@POL Polandia], [m3:@LTU Lituania], dan [m4:@RUS Rusia]. Setiap negeri mengklaim versinya paling asli, ujar juru masak yang membuka restoran di [m5:@SGP Singapura] itu sambil tertawa; ia sendiri menolak memihak.

### Inilah.com 2013-09-30 headline
[m1:IRN.GOV Iran] Bantah {e1 Minta} Bertemu [m2:USA.GOV Obama] di [m3:@USA Markas PBB]
e1 m1 > m2 REQUEST denied 2013-09-30/none mode=meet ctx=diplomatic

### Tempo 2010-12-05
Kawat diplomatik bocoran yang dimuat [m1:#Guardian The Guardian] menyebutkan <<q1 [m2:SAU.GOV Raja Abdullah] berulang kali {e1 membujuk} [m3:USA.GOV Washington] agar menyerang [m4:IRN.GOV Iran] dan "memenggal kepala ular itu">>. [m5=m2 Istana Riyadh] tidak berkomentar. [m6:IRN.GOV Presiden Mahmoud Ahmadinejad] menanggapinya dengan enteng: "<<q2 [m7=m4 Kami] dan [m8:? negara-negara kawasan] bersahabat. Dokumen itu tidak bernilai>>."
e1 m2 > m3 REQUEST requested 2010-12-05/none mode=assist ctx=military,diplomatic said=m1
q1 m1 indirect cue=menyebutkan
q2 m6 direct cue=menanggapinya

### Suara Pembaruan 2005-02-15
Sebuah bom mobil yang meledak di tepi pantai [m1:@LBN Beirut], Senin (14/2), merenggut nyawa [m2:LBN.ELI mantan PM Lebanon Rafik Hariri] dan belasan lainnya. [m3:LBN.OPP Walid Jumblatt, tokoh oposisi], {e1 menunjuk hidung} [m4:SYR.GOV rezim Suriah] sebagai dalang, namun [m5:SYR.GOV Presiden Bashar al-Assad] buru-buru mengutuk "kejahatan mengerikan" itu. <<q1 [m6=m4 Damaskus] {e3 tak ada sangkut pautnya} dengan pembunuhan itu>>, kata [m7:SYR.GOV menteri penerangannya].
e1 m3 > m4 ACCUSE actual 2005-02-15/none mode=allege ctx=terrorism
e3 m6 > m2 ASSAULT denied 2005-02-14/day mode=explosives ctx=terrorism said=m7
q1 m7 indirect cue=kata

### CNN Indonesia 2021-09-16
[m1:FRA.GOV Menlu Prancis Jean-Yves Le Drian] tak menyembunyikan amarah setelah [m2:AUS.GOV Canberra] {e1 membatalkan} kontrak kapal selam senilai puluhan miliar euro. "<<q1 Ini benar-benar {e2 tikaman dari belakang}. [m3=m1 Kami] telah membangun kepercayaan, dan kepercayaan itu dikhianati>>," semburnya kepada radio [m4:#FranceInfo France Info], Kamis (16/9). [m5:AUS.GOV PM Scott Morrison] berdalih <<q2 kebutuhan pertahanan [m6=m5 negaranya] telah berubah>>, sedangkan [m7:GBR.GOV London] dan [m8:USA.GOV Washington] {e3 akan memasok} teknologi kapal bertenaga nuklir kepada [m9=m2 Negeri Kanguru].
e1 m2 > m1 SANCTION actual 2021-09-16/none mode=discontinue ctx=military
e2 m1 > m2 ACCUSE actual 2021-09-16/day mode=disapprove ctx=military,diplomatic said=m1
e3 m7,m8 > m9 AGREE planned 2021-09-16/none ctx=military,technology
q1 m1 direct cue=semburnya
q2 m5 indirect cue=berdalih

### Jawa Pos 2017-06-06 headline
Kompak, [m3:? Empat Negara Arab] {e1 Putuskan Hubungan} dengan [m1:QAT.GOV Qatar]; [m2:KWT.GOV Kuwait] {e2 Coba Damaikan}
e2 m2 > m1 CONSULT actual 2017-06-06/none mode=third-party ctx=diplomatic
e1 m3 > m1 SANCTION actual 2017-06-06/none mode=discontinue ctx=diplomatic

### Media Indonesia 2015-08-25
Dentuman pengeras suara di garis demarkasi akan dihentikan mulai Selasa siang. [m1:KOR.GOV Seoul] {e1 berjanji mematikan} siaran propagandanya setelah [m2:PRK.GOV Pyongyang] {e2 menyampaikan penyesalan} atas ranjau yang melukai dua serdadu; kedua hal itu tercantum dalam kesepakatan enam butir hasil {e3 perundingan maraton} 43 jam di Panmunjom. [m3=m2 Negeri Komunis itu] juga {e4 mencabut status} siaga perang [m4:PRK.MIL pasukannya].
e1 m1 > m2 CONCEDE planned 2015-08-25/none ctx=military
e2 m2 > m1 SUPPORT actual 2015-08-25/none ctx=military
e3 m1 > m2 CONSULT actual 2015-08-25/none ctx=diplomatic,military
e4 m3 > m1 CONCEDE actual 2015-08-25/none ctx=military

### Republika 2017-09-07
"<<q1 [m1:MMR.GOV Pemerintah Myanmar] harus {e1 menghentikan} kekerasan terhadap [m2:MMR.REF warga Rohingya]>>," ucap [m3:IDN.GOV Menlu Retno Marsudi] menirukan pesan yang [m4=m3 ia] bawa ke [m12:@MMR Naypyidaw]. Kepada wartawan, [m5=m3 beliau] menuturkan <<q2 [m6:MMR.GOV Aung San Suu Kyi] {e2 bersedia menerima} bantuan kemanusiaan dari [m7:ASEAN ASEAN] dan [m8:ICRC Palang Merah Internasional]>>. Sebelum terbang pulang, [m9=m3 mantan duta besar di Den Haag itu] {e3 singgah} di [m10:BGD.GOV Dhaka] untuk berunding dengan [m11:BGD.GOV mitranya].
e1 m3 > m1 REQUEST requested 2017-09-07/none mode=yield ctx=human_rights,repression said=m3
e2 m6 > m7,m8 AGREE planned 2017-09-07/none ctx=human_security said=m5
e3 m9 > m11 CONSULT actual 2017-09-07/none mode=visit ctx=diplomatic
q1 m3 direct cue=ucap
q2 m5 indirect cue=menuturkan

### Tirto 2019-11-11
[m1:BOL.GOV Evo Morales] {e1 melepaskan jabatan} presiden, Minggu petang (10/11), beberapa jam sesudah [m2:BOL.MIL panglima angkatan bersenjata] {e2 "menyarankan"} [m3=m1 beliau] mundur demi ketenangan. Dalam pidato televisi, [m4=m1 mantan pemimpin serikat petani koka itu] menyebut apa yang terjadi sebagai <<q1 kudeta>>, sebutan yang {e3 diamini} [m5:CUB.GOV Havana] dan [m6:MEX.GOV Kota Meksiko]. [m7=m6 Yang terakhir] bahkan {e4 menawarkan suaka}.
e1 m1 > m2 RETREAT actual 2019-11-10/day mode=resign ctx=political_institutions
e2 m2 > m3 REQUEST requested 2019-11-10/day mode=change ctx=political_institutions
e3 m5,m6 > m4 SUPPORT actual 2019-11-11/none ctx=political_institutions
e4 m7 > m1 AGREE actual 2019-11-11/none ctx=asylum
q1 m4 indirect cue=menyebut

### Bola.com 2022-07-19 none
"<<q1 Ini bukan gencatan senjata, kami cuma sepakat tidak saling sindir di media>>," canda [m9:? sang bek] soal perseteruannya dengan kiper asal [m1:@NGA Nigeria]. Mantan bintang tim nasional [m2:@CMR Kamerun] itu membantah pernah menyerang rekannya di ruang ganti, dan menyebut kabar itu bualan.
q1 m9 direct cue=canda

### Pikiran Rakyat 2020-10-05
[m1:AZE.GOV Baku] {e4 menuduh} [m2:ARM.MIL pasukan Armenia] {e1 merudal} kota Ganja, kota terbesar kedua di [m3=m1 negara itu]. Alih-alih mengiyakan, [m4:ARM.GOV juru bicara Kemenhan Armenia Shushan Stepanyan] menulis di Facebook bahwa <<q1 tidak satu peluru pun diarahkan dari wilayah [m5=m4 Armenia]>>. [m6:NKR.REB Pemimpin Nagorno-Karabakh Arayik Harutyunyan] justru {e2 mengaku bertanggung jawab}, lalu mengatakan [m7=m6 ia] {e3 telah memerintahkan jeda} tembakan demi menghindari korban sipil.
e4 m1 > m2 ACCUSE actual 2020-10-05/none mode=allege ctx=military,territory
e1 m2 > m1 ASSAULT denied 2020-10-05/none mode=heavy-weapons ctx=military,territory
e2 m6 > m1 ASSAULT actual 2020-10-05/none mode=heavy-weapons ctx=military,territory said=m6
e3 m7 > m1 CONCEDE actual 2020-10-05/none ctx=military said=m6
q1 m4 indirect cue=menulis

### Hidayatullah 2006-02-05
Ratusan [m1:SYR.CVL pengunjuk rasa] {e1 membakar} gedung [m2:DNK.GOV Kedutaan Besar Denmark] di [m3:@SYR Damaskus], Sabtu (4/2), buntut pemuatan kartun Nabi Muhammad oleh [m4:DNK.JRN harian Jyllands-Posten]. [m5:DNK.GOV Kopenhagen] meminta seluruh warganya segera angkat kaki dan {e3 menyalahkan} [m6:SYR.GOV otoritas setempat] karena tidak memberikan perlindungan. "<<q1 Ini sungguh tidak dapat diterima>>," kata [m7:DNK.GOV Menlu Per Stig Moeller].
e1 m1 > m2 PROTEST actual 2006-02-04/day mode=riot ctx=religion_ethnicity
e3 m5 > m6 ACCUSE actual 2006-02-05/none mode=disapprove ctx=diplomatic
q1 m7 direct cue=kata

### Katadata 2023-08-25
Enam negara {e1 diundang bergabung} oleh [m1:BRICS BRICS] dalam konferensi tingkat tinggi di [m2:@ZAF Johannesburg], yakni [m3:ARG.GOV Argentina], [m4:EGY.GOV Mesir], [m5:ETH.GOV Etiopia], [m6:IRN.GOV Iran], [m7:SAU.GOV Arab Saudi], dan [m8:ARE.GOV Uni Emirat Arab]. [m9:CHN.GOV Presiden Xi Jinping] menilai <<q1 perluasan itu bersejarah>>. [m10:ARG.OPP Kandidat oposisi di Buenos Aires] menyatakan <<q2 kelak {e2 tidak akan masuk} ke [m11=m1 blok itu]>>.
e1 m1 > m3,m4,m5,m6,m7,m8 AGREE actual 2023-08-25/none ctx=economic,diplomatic
e2 m10 > m11 REJECT actual 2023-08-25/none mode=assist ctx=economic,election said=m10
q1 m9 indirect cue=menilai
q2 m10 indirect cue=menyatakan

### Rakyat Merdeka 2018-12-08 headline
[m1:CAN.GOV Kanada] {e1 Ciduk} [m2:CHN.BUS Bos Huawei], [m3:CHN.GOV Negeri Panda] {e2 Ngamuk} dan {e3 Ancam Balas}
e1 m1 > m2 COERCE actual 2018-12-08/none mode=arrest ctx=legal,technology
e2 m3 > m1 ACCUSE actual 2018-12-08/none mode=disapprove ctx=diplomatic
e3 m3 > m1 THREATEN threatened 2018-12-08/none mode=restrict ctx=diplomatic

### Detikcom 2010-11-29
"<<q1 [m8=m1 Kami] tidak lagi sanggup menahan diri>>." Kalimat itu keluar dari mulut [m1:KOR.GOV Presiden Lee Myung-bak], Senin (29/11), enam hari sesudah [m2:PRK.MIL artileri Korut] {e1 meluluhlantakkan} rumah-rumah di [m3:KOR.CVL Pulau Yeonpyeong]. [m9=m1 Ia] bertekad <<q2 [m4:PRK.GOV Pyongyang] {e2 akan membayar mahal} bila kembali memprovokasi>>. Usul [m5:CHN.GOV Beijing] agar [m6:? enam negara] duduk bersama {e3 disambut dingin} oleh [m7=m1 Blue House].
e1 m2 > m3 ASSAULT actual 2010-11-23/day mode=heavy-weapons ctx=military
e2 m1 > m4 THREATEN threatened 2010-11-29/day mode=violence ctx=military said=m1
e3 m7 > m5 REJECT actual 2010-11-29/none mode=meet ctx=diplomatic
q1 m1 direct cue=keluar
q2 m1 indirect cue=bertekad

### Koran Tempo 2012-03-28
[m1:MLI.REB Kapten Amadou Sanogo], pemimpin [m2:MLI.REB serdadu pembangkang] yang menguasai [m3:@MLI Bamako] sejak pekan lalu, {e1 memohon} [m4:? negara-negara tetangga] tidak menjatuhkan hukuman. Permohonan tersebut tampaknya sia-sia: [m5:ECOWAS ECOWAS] {e2 membekukan keanggotaan} [m6:MLI.GOV Mali] dan, menurut ketuanya, [m7:CIV.GOV Presiden Pantai Gading Alassane Ouattara], <<q1 {e3 menyiagakan} pasukan sebagai jalan terakhir>>.
e1 m1 > m4 REQUEST requested 2012-03-28/none mode=yield ctx=political_institutions
e2 m5 > m6 SANCTION actual 2012-03-28/none mode=expel ctx=political_institutions,diplomatic
e3 m5 > m2 MOBILIZE actual 2012-03-28/none mode=troops ctx=military said=m7
q1 m7 indirect cue=menurut
rel m6 member_of m5
rel m5 led_by m7
rel m1 leads m2
rel m2 controls m3

### Kumparan 2023-04-24
Ucapan seorang dubes membuat geger. Dalam wawancara televisi, Jumat lalu, [m1:CHN.GOV Duta Besar Tiongkok untuk Prancis Lu Shaye] {e1 mempertanyakan kedaulatan} [m2:? negara-negara bekas Uni Soviet]. [m3:LVA.GOV Riga], [m4:LTU.GOV Vilnius], dan [m5:EST.GOV Tallinn] serempak {e2 memanggil} [m6:CHN.GOV utusan Beijing] di ibu kota masing-masing untuk dimintai penjelasan. "<<q1 Sama sekali tak bisa diterima>>," cuit [m7:LVA.GOV Menlu Edgars Rinkevics].
e1 m1 > m2 ACCUSE actual 2023-04-21/day mode=disapprove ctx=territory,diplomatic
e2 m3,m4,m5 > m6 ACCUSE actual 2023-04-24/none mode=disapprove ctx=diplomatic
q1 m7 direct cue=cuit

### Okezone Celebrity 2016-09-21 none
Kabar perceraian pasangan aktor itu mengejutkan penggemar di [m1:@GBR Inggris] hingga [m2:@KHM Kamboja]. Sang aktris disebut sudah mengajukan gugatan, dan menurut kuasa hukumnya, perundingan soal hak asuh belum menemui titik temu; kubu sang aktor membantah tuduhan penganiayaan yang dilansir sebuah tabloid.

### Antara 2014-07-18
[m9:UNSC Dewan Keamanan] bersidang darurat sehari setelah [m1:MYS.BUS pesawat Malaysia Airlines] jatuh di [m2:@UKR Ukraina timur]. [m3:USA.GOV Dubes AS Samantha Power] berkata <<q1 rudal itu kemungkinan besar {e1 ditembakkan} dari wilayah yang dikuasai [m4:UKR.REB separatis]>>, sedangkan [m5=m4 mereka] {e2 menyangkal keras}. [m6:RUS.GOV Wakil Tetap Rusia Vitaly Churkin] melempar kesalahan kepada [m7:UKR.GOV Kiev], "<<q2 yang {e3 lalai menutup} langit di atas zona perang>>". [m8:MYS.GOV Kuala Lumpur] {e4 mendesak} penyelidikan independen dibuka.
e1 m3 > m4 ACCUSE actual 2014-07-18/none mode=allege ctx=military said=m3
e2 m5 > m1 ASSAULT denied 2014-07-17/day mode=heavy-weapons ctx=military
e3 m6 > m7 ACCUSE actual 2014-07-18/none mode=disapprove ctx=military said=m6
e4 m8 > m9 REQUEST requested 2014-07-18/none mode=change ctx=legal
q1 m3 indirect cue=berkata
q2 m6 mixed cue=melempar

### VIVA 2024-09-19
[m1:BGR.GOV Kementerian Luar Negeri Bulgaria] mengonfirmasi <<q1 penyelidikan tengah {e1 digelar} oleh [m2:BGR.SPY badan keamanan negara itu] terhadap [m3:BGR.BUS sebuah perusahaan Sofia]>> yang dikabarkan memasok penyeranta kepada [m4:HEZBOLLAH.REB Hizbullah]. Ribuan alat itu meledak serentak di [m5:@LBN Lebanon] pada Selasa (17/9); [m6=m4 kelompok Syiah tersebut] {e2 menyalahkan} [m7:ISR.SPY Mossad]. [m8:ISR.GOV Tel Aviv], seperti biasa, tidak membenarkan ataupun membantah.
e1 m2 > m3 ACCUSE actual 2024-09-19/none mode=investigate ctx=terrorism said=m1
e2 m6 > m7 ACCUSE actual 2024-09-19/none mode=allege ctx=intelligence
q1 m1 indirect cue=mengonfirmasi

### BBC Indonesia 2019-08-29
Ketika ditanya apakah [m1=m3 pemerintahannya] benar-benar ingin membeli [m2:@GRL Greenland], [m3:USA.GOV Donald Trump] menjawab ringan bahwa gagasan itu "menarik secara strategis". [m4:DNK.GOV PM Denmark Mette Frederiksen] sebelumnya {e1 menepisnya} sebagai "absurd", jawaban yang membuat [m5=m3 sang taipan] {e2 batal melawat} ke [m6=m4 Kopenhagen]. "<<q1 [m7=m4 Dia] {e3 tidak sopan}. Anda tidak berbicara seperti itu kepada Amerika Serikat>>," keluhnya.
e1 m4 > m3 REJECT actual 2019-08-29/none mode=change ctx=territory
e2 m5 > m6 REJECT actual 2019-08-29/none mode=meet ctx=diplomatic
e3 m3 > m7 ACCUSE actual 2019-08-29/none mode=disapprove ctx=diplomatic said=m3
q1 m3 direct cue=keluhnya

### Republika 2021-08-16 headline
[m1:TALIBAN.REB Taliban] Masuk [m2:@AFG Kabul], [m3:AFG.GOV Presiden Ghani] {e1 Minggat}; [m4:TJK.GOV Tajikistan] Bantah {e2 Beri Suaka}
e1 m3 > m1 RETREAT actual 2021-08-16/none mode=resign ctx=political_institutions
e2 m4 > m3 AID denied 2021-08-16/none ctx=asylum

### Suara.com 2022-11-16 headline none
Rudal Nyasar Tewaskan Dua Warga, [m1:POL.GOV Polandia] Pilih Tak Salahkan [m2:RUS.GOV Rusia]

### Kompas 2016-11-12
"<<q1 Biarlah [m1:PHL.GOV Manila] menjawab sendiri>>," elak [m2:VNM.GOV juru bicara Kementerian Luar Negeri Vietnam] saat diminta mengomentari [m3:PHL.GOV Presiden Rodrigo Duterte], yang di [m4:@CHN Beijing] bulan lalu {e1 mengumumkan "perpisahan"} dengan [m5:USA.GOV Amerika]. [m8=m2 Hanoi], kata [m9=m2 dia], konsisten dengan garisnya. Adapun [m6:MYS.GOV PM Malaysia Najib Razak] baru saja pulang membawa kesepakatan {e2 pembelian} empat kapal perang dari [m7:CHN.GOV Negeri Tirai Bambu].
e1 m3 > m5 SANCTION actual 2016-10-01/month mode=discontinue ctx=military,diplomatic
e2 m6 > m7 AGREE actual 2016-11-12/none ctx=military
q1 m2 direct cue=elak

### Metro TV News 2011-10-24
Sehari setelah [m1:LBY.GOV Dewan Transisi Nasional] menyatakan [m2:@LBY Libia] merdeka dari kekuasaan [m3:LBY.ELI Muammar Khadafi], dunia mempertanyakan bagaimana [m9=m3 mantan penguasa itu] tewas. [m4=m1 Otoritas baru Tripoli] berkukuh <<q1 [m5=m3 ia] terkena peluru dalam baku tembak, bukan {e1 dieksekusi}>>. [m6:UN Kantor HAM PBB] {e2 menghendaki} perkara itu diusut tuntas; [m7:FRA.GOV Paris] mengisyaratkan <<q2 operasi [m8:NATO NATO] {e3 dapat segera diakhiri}>>.
e1 m4 > m5 ASSAULT denied 2011-10-24/none mode=targeted ctx=human_rights said=m4
e2 m6 > m4 REQUEST requested 2011-10-24/none mode=change ctx=human_rights,legal
e3 m8 > m4 CONCEDE hypothetical 2011-10-24/none ctx=military said=m7
q1 m4 indirect cue=berkukuh
q2 m7 indirect cue=mengisyaratkan

### Bisnis Indonesia 2012-06-14 none
[m9:? Analis] menyebut pasar terlalu takut pada skenario [m1:@GRC Yunani] keluar dari zona euro. Imbal hasil obligasi [m2:@ESP Spanyol] dan [m3:@ITA Italia] menyentuh rekor, sedangkan surat utang [m4:@DEU Jerman] diburu. "<<q1 Kalau bank sentral tidak segera menembak, peluru pasar akan lebih dulu mengenai sasaran>>," ujar dia berkias.
q1 m9 direct cue=ujar

### Tempo 2018-10-20
Dua pekan penuh [m1:SAU.GOV Riyadh] bersikukuh <<q1 [m2:SAU.JRN Jamal Khashoggi] meninggalkan konsulat di [m3:@TUR Istanbul] hidup-hidup>>. Sabtu (20/10) dini hari ceritanya berubah: [m4:SAU.JUD jaksa agung] mengakui <<q2 [m5=m2 kolumnis itu] {e1 tewas dalam perkelahian} dengan [m6:SAU.SPY para agen yang menemuinya]>>. Delapan belas orang ditahan. [m7:DEU.GOV Berlin] {e2 menganggap belum cukup} penjelasan tersebut, dan [m8=m7 pemerintahan Merkel] {e3 menangguhkan} penjualan senjata ke [m9=m1 kerajaan itu].
e1 m6 > m5 ASSAULT actual 2018-10-20/none mode=beat ctx=intelligence,rights_freedoms said=m4
e2 m7 > m1 ACCUSE actual 2018-10-20/none mode=disapprove ctx=human_rights
e3 m8 > m9 SANCTION actual 2018-10-20/none mode=discontinue ctx=military
q1 m1 indirect cue=bersikukuh
q2 m4 indirect cue=mengakui

### Merdeka 2022-03-04
[m1:RUS.MIL Pasukan Moskow] {e1 menembaki} gedung pelatihan di kompleks PLTN [m2:UKR Zaporizhzhia], Jumat (4/3) dini hari, hingga api berkobar. Klaim itu datang dari [m3:UKR.GOV Menlu Dmytro Kuleba], yang {e2 menyerukan} zona aman segera dibentuk. [m4=m1 Negeri Beruang Merah] berkilah <<q1 [m5:UKR.SPY penyabot Ukraina]-lah yang {e3 membakar} gedung>>, lalu {e4 menuntut} penghentian apa yang disebutnya histeria.
e1 m1 > m2 ASSAULT actual 2022-03-04/day mode=heavy-weapons ctx=military,cbrn said=m3
e2 m3 > m1 REQUEST requested 2022-03-04/none mode=yield ctx=human_security
e3 m4 > m5 ACCUSE actual 2022-03-04/none mode=allege ctx=military
e4 m4 > m3 REQUEST requested 2022-03-04/none mode=yield ctx=misinformation
q1 m4 indirect cue=berkilah

### Liputan6 2013-07-04
Panglima angkatan bersenjata [m1:EGY.MIL Jenderal Abdel Fattah al-Sisi] tampil di televisi, Rabu malam, dan {e1 mencopot} [m2:EGY.GOV Mohamed Mursi] yang baru setahun menjabat. "<<q1 Saya presiden [m3:@EGY Mesir] yang sah>>," kata yang dicopot dalam rekaman video. Ditangguhkan pula konstitusi. Di [m4:@SAU Jeddah], [m5:SAU.GOV Raja Abdullah] tercatat sebagai kepala negara pertama yang {e2 mengucapkan selamat} kepada [m6:EGY.GOV presiden sementara Adly Mansour]; sebaliknya, [m7:TUR.GOV Ankara] {e3 menyebutnya kudeta} yang tak bisa diterima.
e1 m1 > m2 COERCE actual 2013-07-03/day ctx=political_institutions,pro_autocracy
e2 m5 > m6 SUPPORT actual 2013-07-04/none ctx=political_institutions,diplomatic
e3 m7 > m1 ACCUSE actual 2013-07-04/none mode=disapprove ctx=political_institutions
q1 m2 direct cue=kata

### Sindo Weekly 2025-07-25
[m1:KHM.GOV Phnom Penh] {e2 meminta} gencatan senjata "<<q1 segera dan tanpa syarat>>". Permintaan itu disampaikan [m2:KHM.GOV Duta Besar Chhea Keo] di New York. Sebaliknya, [m3:THA.GOV Bangkok], melalui [m4:THA.GOV juru bicara kemlunya], menyatakan <<q2 {e1 tidak butuh penengah} dari luar dan lebih suka pembicaraan dua arah>>; {e3 tawaran} jasa baik [m5:MYS.GOV Anwar Ibrahim] pun belum dijawab.
e1 m3 > m5 REJECT actual 2025-07-25/none mode=meet ctx=territory,diplomatic said=m4
e2 m1 > m3 REQUEST requested 2025-07-25/none mode=yield ctx=military
e3 m5 > m1,m3 AGREE actual 2025-07-25/none ctx=diplomatic,territory
q1 m2 direct cue=disampaikan
q2 m4 indirect cue=menyatakan

### CNN Indonesia 2022-07-29
[m1:RWA.GOV Kigali] berulang kali {e1 memungkiri} menyokong [m2:M23.REB pemberontak M23]. Namun laporan rahasia [m3:UN kelompok pakar PBB], yang dikutip [m4:#AFP AFP], memuat "<<q1 bukti kuat>>" bahwa <<q2 [m5:RWA.MIL tentara Rwanda] {e2 ikut menggempur} [m6:COD.MIL pasukan Kongo] di Kivu Utara sejak November tahun lalu>>. [m7:COD.GOV Kinshasa] menyambut temuan itu; menurut [m8:COD.GOV juru bicaranya], [m9=m7 negaranya] {e3 menagih} hukuman dari [m10:UNSC Dewan Keamanan] terhadap [m11=m1 sang tetangga].
e1 m1 > m2 AID denied 2022-07-29/none ctx=military
e2 m5 > m6 ASSAULT actual 2021-11-01/month ctx=military said=m3 bg
e3 m9 > m10 REQUEST requested 2022-07-29/none mode=change ctx=military said=m8
q1 m3 direct cue=memuat
q2 m3 indirect cue=memuat

### Kompas 2013-11-25
Setelah empat hari berunding di [m1:@CHE Jenewa], [m2:IRN.GOV Teheran] {e1 menyanggupi} pembatasan pengayaan uranium, dan sebagai gantinya [m3:? enam negara besar] {e2 akan melonggarkan} sebagian pembatasan dagang. [m4:ISR.GOV PM Israel Benjamin Netanyahu] {e3 menyebutnya} "kesalahan bersejarah". "<<q1 Dunia hari ini menjadi tempat yang jauh lebih berbahaya>>," lanjut [m5=m4 politikus Likud itu] dalam sidang kabinet, Minggu, seraya menegaskan <<q2 [m6=m4 negaranya] tidak terikat perjanjian itu>>.
e1 m2 > m3 CONCEDE actual 2013-11-25/none ctx=cbrn,diplomatic
e2 m3 > m2 CONCEDE planned 2013-11-25/none ctx=economic,cbrn
e3 m4 > m3 ACCUSE actual 2013-11-24/day mode=disapprove ctx=cbrn
q1 m5 direct cue=lanjut
q2 m4 indirect cue=menegaskan

### SINDOnews 2025-01-26
[m1:COL.GOV Presiden Kolombia Gustavo Petro] mengatakan <<q1 [m2=m1 pemerintahnya] {e1 menolak izin mendarat} bagi [m3:USA.MIL pesawat militer AS] yang membawa para migran>>. Tak sampai sehari, [m4:USA.GOV Donald Trump] {e2 mengancam} tarif 25 persen dan pencabutan visa. "<<q2 Langkah ini baru permulaan>>," tulisnya di Truth Social. Menjelang tengah malam, [m6=m4 Gedung Putih] mengumumkan <<q3 [m5=m1 Bogota] telah {e3 menyetujui semua syarat}>>.
e1 m2 > m3 REJECT actual 2025-01-26/none mode=assist ctx=migration said=m1
e2 m4 > m1 THREATEN threatened 2025-01-26/none mode=restrict ctx=economic,migration
e3 m5 > m4 CONCEDE actual 2025-01-26/none ctx=migration
q1 m1 indirect cue=mengatakan
q2 m4 direct cue=tulisnya
q3 m6 indirect cue=mengumumkan

### Okezone 2008-03-03 headline
[m1:COL.MIL Militer Kolombia] {e1 Gempur} Kamp [m2:FARC.REB FARC], [m3:ECU.GOV Ekuador] dan [m4:VEN.GOV Venezuela] {e2 Kerahkan} Tentara
e1 m1 > m2 ASSAULT actual 2008-03-03/none mode=aerial ctx=military
e2 m3,m4 > m1 MOBILIZE actual 2008-03-03/none mode=troops ctx=military,territory

### Republika 2011-02-13 none
[m9:? Pengarang] asal [m1:@DZA Aljazair] itu bertutur bahwa tokoh utamanya lahir di [m2:@TUN Tunis], besar di [m3:@FRA Marseille], dan menua di [m4:@CAN Montreal]. "<<q1 Ia selalu merasa dirinya pengungsi, padahal tak pernah mengungsi>>," katanya dalam bedah buku yang dihadiri mahasiswa sastra. Menurutnya, novel ini bukan seruan perlawanan.
q1 m9 direct cue=katanya

### Antara 2013-08-22
Kedutaan kelima dalam sepekan ditutup. Yang terakhir ini, kata [m1:AUT.GOV seorang pejabat Wina], "<<q1 semata-mata pertimbangan keamanan>>". Di [m2:@YEM Sanaa], [m3:GBR.GOV Inggris] lebih dulu {e1 memulangkan} seluruh stafnya sejak awal bulan menyusul peringatan akan serangan [m4:AQAP.REB Al-Qaida di Semenanjung Arab]; [m5:YEM.GOV pemerintah Yaman] {e2 menyesalkannya} karena, dalam bahasa [m6:YEM.GOV menlunya], "<<q2 langkah itu menguntungkan [m7=m4 para ekstremis]>>".
e1 m3 > m5 SANCTION actual 2013-08-01/month mode=withdraw ctx=terrorism,diplomatic
e2 m5 > m3 ACCUSE actual 2013-08-22/none mode=disapprove ctx=diplomatic
q1 m1 direct cue=kata
q2 m6 direct cue=bahasa

### Tempo 2018-03-27
[m1:AUS.GOV Canberra] dan [m2:NZL.GOV Wellington] berbeda langkah. Yang pertama {e1 mengusir} dua [m3:RUS.SPY diplomat Rusia] yang ditengarai agen intelijen; yang kedua berdalih <<q1 tidak menemukan mata-mata semacam itu di wilayahnya>>. [m4:GBR.GOV Theresa May], yang [m5=m4 pemerintahnya] {e2 menuduh} [m6:RUS.GOV Moskwa] mendalangi peracunan [m7:GBR.ELI Sergei Skripal] di Salisbury, {e3 memuji} solidaritas [m8:? lebih dari 20 negara]. "<<q2 [m9=m6 Mereka] keliru jika mengira [m10:? aliansi kami] akan pecah>>," ucapnya, Senin (26/3).
e1 m1 > m3 SANCTION actual 2018-03-27/none mode=expel ctx=intelligence,diplomatic
e2 m5 > m6 ACCUSE actual 2018-03-27/none mode=allege ctx=cbrn,intelligence
e3 m4 > m8 SUPPORT actual 2018-03-26/day ctx=diplomatic
q1 m2 indirect cue=berdalih
q2 m4 direct cue=ucapnya

### Detiknews 2019-02-28
"<<q1 [m9=m1 Kami] tidak meminta pencabutan semua hukuman, hanya sebagian>>," sanggah [m1:PRK.GOV Menlu Ri Yong-ho] dalam konferensi pers larut malam di [m2:@VNM Hanoi], Kamis (28/2). Beberapa jam sebelumnya [m3:USA.GOV Presiden Trump] mengungkapkan alasan {e1 pertemuannya} dengan [m4:PRK.GOV Kim Jong-un] berakhir lebih awal: <<q2 [m5=m4 sang lawan bicara] {e2 menginginkan pencabutan} sanksi seluruhnya, dan [m6:USA.GOV Washington] {e3 tak bisa memenuhi} permintaan itu>>. [m7:VNM.GOV Tuan rumah] hanya mengantar [m8=m3+m4 kedua tamu] ke bandara.
e1 m3 > m4 CONSULT actual 2019-02-28/day mode=third-party ctx=cbrn,diplomatic
e2 m5 > m6 REQUEST denied 2019-02-28/day mode=yield ctx=cbrn,economic said=m3
e3 m6 > m5 REJECT actual 2019-02-28/day mode=yield ctx=cbrn,economic said=m3
q1 m1 direct cue=sanggah
q2 m3 indirect cue=mengungkapkan

### Tribunnews 2022-12-09
[m1:USA.GOV Amerika] {e1 melepas} pedagang senjata [m2:RUS.BUS Viktor Bout] demi {e2 mendapatkan pulang} pebasket [m3:USA.CVL Brittney Griner]. Pertukaran itu berlangsung di landasan bandara [m4:@ARE Abu Dhabi], Kamis (8/12). [m5:SAU.GOV Putra Mahkota Saudi] disebut ikut menengahi, tetapi [m6:USA.GOV juru bicara Gedung Putih] {e3 menampik peran} itu: "<<q1 Ini hanya dirundingkan [m7:USA.GOV Washington] dan [m8:RUS.GOV Moskow]>>."
e1 m1 > m8 RETREAT actual 2022-12-08/day mode=release ctx=legal,diplomatic
e2 m8 > m1 RETREAT actual 2022-12-08/day mode=release ctx=legal,diplomatic
e3 m5 > m7 CONSULT denied 2022-12-09/none mode=third-party ctx=diplomatic said=m6
q1 m6 direct

### Pos Kupang 2006-05-25
[m1:TLS.GOV Menlu Timor Leste Jose Ramos-Horta] {e1 mengirim surat permohonan} bala bantuan kepada [m2:AUS.GOV Australia], [m3:NZL.GOV Selandia Baru], [m4:MYS.GOV Malaysia], dan [m5:PRT.GOV Portugal] setelah [m6:TLS.REB tentara pemberontak] {e4 menyerbu} markas [m7:TLS.MIL F-FDTL]. "<<q1 [m10=m1 Kami] tidak sanggup sendirian>>," [m11=m1 ia] mengaku. Kontingen pertama dari [m8=m2 Darwin] {e2 mendarat} di Dili kemarin petang; [m9:PRT.GOV Lisabon] berjanji {e3 menyusulkan} 120 polisi.
e1 m1 > m2,m3,m4,m5 REQUEST requested 2006-05-25/none mode=assist ctx=military,peacekeeping
e4 m6 > m7 ASSAULT actual 2006-05-25/none ctx=military
e2 m8 > m1 AID actual 2006-05-24/day ctx=military,peacekeeping
e3 m9 > m1 AGREE planned 2006-05-25/none ctx=peacekeeping
q1 m1 direct cue=mengaku

### Jawa Pos 2015-11-25 headline
Jet Ditembak Jatuh, [m1:RUS.GOV Putin] {e1 Murka}: [m2:TUR.GOV Erdogan] '<<q1 Kaki Tangan Teroris>>'
e1 m1 > m2 ACCUSE actual 2015-11-25/none mode=disapprove ctx=military,terrorism
q1 m1 direct

### Katadata 2019-06-03 none
Angka Bank Dunia menempatkan [m1:@BWA Botswana] di atas [m2:@NAM Namibia], [m3:@ZMB Zambia], dan [m4:@ZAF Afrika Selatan] dalam kemudahan membayar pajak. Meski begitu, peneliti lembaga itu menyangkal bahwa peringkat tersebut dapat dipakai meramal pertumbuhan; "belum tentu," kata dia.

### Rmol.id 2023-08-03
[m1:NER.MIL Jenderal Abdourahamane Tiani], yang pekan lalu {e1 menyekap} [m2:NER.GOV Presiden Mohamed Bazoum], bersumpah di layar televisi {e2 tidak akan tunduk} pada tenggat yang ditetapkan [m3:ECOWAS ECOWAS]. "<<q1 [m8=m1 Kami] menolak campur tangan siapa pun>>," serunya, Rabu (2/8). [m4:NGA.GOV Abuja] menindaklanjuti keputusan [m5=m3 perhimpunan itu] dengan {e3 memadamkan pasokan listrik}, sedangkan [m6:GIN.GOV Conakry] menyatakan {e4 di pihak} [m7=m1 para perwira].
e1 m1 > m2 COERCE actual 2023-07-24/week mode=arrest ctx=political_institutions
e2 m1 > m3 REJECT actual 2023-08-02/day mode=yield ctx=political_institutions
e3 m4 > m1 SANCTION actual 2023-08-03/none mode=discontinue ctx=economic
e4 m6 > m7 SUPPORT actual 2023-08-03/none ctx=political_institutions
q1 m1 direct cue=serunya
rel m4 member_of m3

### Antara 2009-06-30
[m1:HND.MIL Tentara Honduras] {e1 menerbangkan paksa} [m2:HND.GOV Manuel Zelaya], masih berpiama, ke [m3:@CRI Kosta Rika] pada Minggu pagi. Dari San Jose [m4=m2 sang presiden] bersumpah akan kembali "<<q1 hidup atau mati>>". [m5:VEN.GOV Hugo Chavez] menyebut dirinya <<q2 siap {e3 berbuat apa saja}, termasuk mengangkat senjata, bila [m9:VEN.GOV duta besarnya] disentuh>>; [m6:OAS Organisasi Negara-Negara Amerika], menurut [m7:OAS sekjennya], {e4 memberi tenggat} 72 jam bagi [m8:HND.GOV pemerintah de facto].
e1 m1 > m2 COERCE actual 2009-06-28/day mode=deport ctx=political_institutions
e3 m5 > m1 THREATEN threatened 2009-06-30/none mode=violence ctx=political_institutions,diplomatic said=m5
e4 m6 > m8 THREATEN threatened 2009-06-30/none mode=relations ctx=political_institutions said=m7
q1 m4 direct cue=bersumpah
q2 m5 indirect cue=menyebut

### Medcom 2024-05-21
[m1:ICC Jaksa Mahkamah Pidana Internasional Karim Khan] mengumumkan pada Senin (20/5) bahwa <<q1 [m2=m1 ia] {e1 telah mengajukan permohonan} surat perintah penangkapan atas [m3:ISR.GOV Netanyahu] dan tiga [m4:HAMAS.REB pemimpin Hamas]>>. [m5:USA.GOV Presiden Biden] {e2 menyebut keterlaluan} langkah itu. [m6:ZAF.GOV Pretoria] dan [m7:BEL.GOV Brussel] sebaliknya {e3 menyatakan dukungan} bagi [m8=m1 lembaga di Den Haag tersebut], sementara [m9:HUN.GOV Budapest] memilih belum berkomentar.
e1 m1 > m3,m4 THREATEN threatened 2024-05-20/day mode=arrest ctx=legal,human_rights said=m1
e2 m5 > m1 ACCUSE actual 2024-05-21/none mode=disapprove ctx=legal
e3 m6,m7 > m8 SUPPORT actual 2024-05-21/none ctx=legal
q1 m1 indirect cue=mengumumkan

### Harian Surya 2007-09-27
[m4:MMR.REL Biksu-biksu] di [m7:@MMR Yangon] sudah turun ke jalan sepuluh hari berturut-turut, {e1 menuntut} [m1:MMR.GOV junta] berbicara dengan [m2:MMR.OPP Aung San Suu Kyi]. Rabu kemarin [m3:MMR.COP aparat antihuru-hara] {e2 menghalau} [m8=m4 mereka] dengan gas air mata dan pentungan. "<<q1 Kami {e4 mengimbau} [m9=m4 para biksu] pulang ke wihara>>," bunyi seruan pengeras suara. [m5:SGP.GOV Menlu Singapura George Yeo], mewakili [m6:ASEAN ASEAN], menyatakan {e3 "muak"} atas laporan tembakan otomatis.
e1 m4 > m1 PROTEST actual 2007-09-17/week mode=demo ctx=pro_democracy,religion_ethnicity
e2 m3 > m8 ASSAULT actual 2007-09-26/day mode=crowd-control ctx=repression
e4 m3 > m9 REQUEST requested 2007-09-26/day mode=yield ctx=repression said=m3
e3 m5,m6 > m1 ACCUSE actual 2007-09-27/none mode=disapprove ctx=repression
q1 m3 direct cue=bunyi

### BBC Indonesia 2016-01-04
[m1:SAU.GOV Riyadh] {e1 memutuskan} hubungan dengan [m2:IRN.GOV Teheran], Ahad malam, dan memberi waktu 48 jam kepada seluruh diplomat [m10=m2 negeri itu] untuk pergi. Pemicunya: [m3:IRN.CVL massa] {e2 mengobrak-abrik} [m4:SAU.GOV kedutaannya] setelah [m11=m1 kerajaan] {e3 mengeksekusi} [m5:SAU.REL ulama Syiah Nimr al-Nimr]. "<<q1 [m6=m2 Mereka] punya sejarah panjang melanggar misi diplomatik>>," tukas [m7:SAU.GOV Menlu Adel al-Jubeir]. Langkah serupa diambil [m8:SDN.GOV Khartoum], yang {e4 mendepak} [m9:IRN.GOV dubes Iran].
e1 m1 > m2 SANCTION actual 2016-01-03/day mode=discontinue ctx=diplomatic
e2 m3 > m4 PROTEST actual 2016-01-04/none mode=riot ctx=religion_ethnicity
e3 m1 > m5 ASSAULT actual 2016-01-04/none mode=targeted ctx=religion_ethnicity,human_rights
e4 m8 > m9 SANCTION actual 2016-01-04/none mode=expel ctx=diplomatic
q1 m7 direct cue=tukas

### Okezone Bola 2024-07-08 none
Usai kalah adu penalti, [m9:? manajer] [m1:@CHE Swiss] enggan menyalahkan siapa pun. "<<q1 Algojo kami menembak dengan berani>>," belanya. Dia mengakui serangan lewat sayap kiri [m2:@GBR Inggris] menyulitkan bek kanan, lalu menolak menjawab soal masa depannya.
q1 m9 direct cue=belanya

### Kompas 2021-02-04
[m1:USA.GOV Presiden Joe Biden] mengumumkan <<q1 [m2=m1 negaranya] {e1 mengakhiri} segala sokongan bagi operasi ofensif [m3:SAU.MIL koalisi pimpinan Saudi] di [m4:@YEM Yaman], "termasuk penjualan senjata terkait">>. [m8=m1 Ia] berjanji <<q2 tetap {e2 membantu} [m5:SAU.GOV kerajaan itu] mempertahankan wilayahnya>>. Dari Sanaa, [m6:HOUTHI.REB jubir Houthi Mohammed Abdulsalam] menanggapi dingin: "<<q3 Perdamaian belum nyata sebelum [m7=m3 mereka] {e3 mengangkat blokade}>>."
e1 m2 > m3 SANCTION actual 2021-02-04/none mode=discontinue ctx=military said=m1
e2 m1 > m5 AGREE planned 2021-02-04/none ctx=military said=m1
e3 m6 > m7 REQUEST requested 2021-02-04/none mode=yield ctx=human_security said=m6
q1 m1 mixed cue=mengumumkan
q2 m1 indirect cue=berjanji
q3 m6 direct cue=menanggapi

### Tempo 2004-10-04
Bandara Baghdad sudah lama sepi ketika [m1:POL.GOV Menteri Pertahanan Jerzy Szmajdzinski] mengisyaratkan kepada [m2:#GazetaWyborcza Gazeta Wyborcza] bahwa <<q1 [m3:POL.MIL tentara Polandia] {e1 dapat ditarik} dari [m4:IRQ.GOV Irak] sebelum akhir 2005>>. [m5:POL.GOV Presiden Aleksander Kwasniewski] lekas mengoreksi: <<q2 [m6=m5 pihaknya] {e2 tidak akan meninggalkan} [m7:USA.GOV sekutu Amerika] di tengah jalan>>. [m8:HUN.GOV Budapest] dan [m9:NLD.GOV Den Haag] masih menimbang-nimbang.
e1 m3 > m4 CONCEDE hypothetical 2004-10-04/none ctx=military said=m1
e2 m6 > m7 SUPPORT actual 2004-10-04/none ctx=military said=m5
q1 m1 indirect cue=mengisyaratkan
q2 m5 indirect cue=mengoreksi
rel m6 ally_of m7

### SINDOnews 2026-01-05 headline
{e2 Sebut} [m1:COL.GOV Kolombia] '<<q1 Sarang Narkoba>>', [m2:USA.GOV Trump] {e1 Tak Menutup Kemungkinan} Serang Tetangga [m3:@VEN Venezuela]
e2 m2 > m1 ACCUSE actual 2026-01-05/none mode=disapprove ctx=illegal_drugs
e1 m2 > m1 THREATEN hypothetical 2026-01-05/none mode=violence ctx=illegal_drugs
q1 m2 direct cue=Sebut

### Republika 2014-08-27
[m1:EGY.GOV Kairo] mengatakan <<q1 [m2:ISR.GOV Israel] dan [m3:? faksi-faksi Palestina] {e1 menerima usulannya} untuk gencatan senjata tanpa batas waktu>>. Berlakunya sejak pukul 19.00, Selasa (26/8), dan hingga berita ini ditulis {e2 dipatuhi}. "<<q2 Ini kemenangan perlawanan>>," teriak [m4:HAMAS.REB Sami Abu Zuhri] di hadapan massa di Gaza; [m5:ISR.GOV juru bicara Netanyahu] menyebut <<q3 [m6=m4 lawannya itu] tidak memperoleh satu pun dari tuntutannya>>.
e1 m2 > m3 CONCEDE actual 2014-08-27/none ctx=military,diplomatic said=m1
e2 m2 > m3 RETREAT actual 2014-08-26/day mode=ceasefire ctx=military
q1 m1 indirect cue=mengatakan
q2 m4 direct cue=teriak
q3 m5 indirect cue=menyebut

### CNBC Indonesia 2020-11-27
[m1:CHN.GOV Kementerian Perdagangan Tiongkok] {e1 mengenakan bea antidumping} hingga 212 persen atas anggur asal [m2:AUS.GOV Australia], mulai Sabtu. [m3:AUS.GOV Menteri Perdagangan Simon Birmingham] {e3 mengeluhkan} <<q1 pungutan itu jauh dari semangat perdagangan bebas dan tampak seperti hukuman atas hal lain>>. Yang dimaksudnya: {e2 seruan} [m4=m3 Canberra] pada April agar asal-usul wabah diselidiki secara internasional, seruan yang membuat [m5=m1 Beijing] meradang.
e1 m1 > m2 SANCTION actual 2020-11-27/none mode=discontinue ctx=economic
e2 m4 > m5 REQUEST requested 2020-04-01/month mode=change ctx=health bg
e3 m3 > m1 ACCUSE actual 2020-11-27/none mode=disapprove ctx=economic
q1 m3 indirect cue=mengeluhkan

### Viva 2010-04-08
Puluhan ribu [m1:KGZ.CVL demonstran] di Bishkek {e1 merangsek} ke [m2:KGZ.GOV istana kepresidenan], Rabu (7/4); [m3:KGZ.COP polisi] {e2 membalas dengan peluru tajam}. Malam harinya [m4:KGZ.OPP Roza Otunbayeva], mantan menteri luar negeri, mengaku <<q1 telah mengambil alih pemerintahan dan {e3 mendorong} [m5:KGZ.GOV Presiden Bakiyev] mengundurkan diri>>. [m6:RUS.GOV Vladimir Putin] menampik <<q2 [m7=m6 negaranya] {e4 terlibat} dalam peristiwa itu>>.
e1 m1 > m2 PROTEST actual 2010-04-07/day mode=riot ctx=repression
e2 m3 > m1 ASSAULT actual 2010-04-07/day mode=firearms ctx=repression
e3 m4 > m5 REQUEST requested 2010-04-07/day mode=change ctx=political_institutions said=m4
e4 m7 > m5 COERCE denied 2010-04-08/none ctx=political_institutions said=m6
q1 m4 indirect cue=mengaku
q2 m6 indirect cue=menampik

### Detikcom 2014-12-18
Dinginnya hubungan setengah abad mencair lewat telepon 45 menit. [m1:USA.GOV Presiden Obama] {e1 berbicara} dengan [m2:CUB.GOV Raul Castro], Selasa lalu, dan keesokan harinya [m3=m1+m2 keduanya] muncul serentak di televisi. [m4=m2 Havana] {e2 membebaskan} kontraktor [m5:USA.CVL Alan Gross]; [m6=m1 Washington] berniat {e3 membuka kedutaan}. "<<q1 {e4 Terima kasih} kepada [m7:VAT.GOV Paus Fransiskus]>>," tutur [m8=m1 presiden ke-44 itu], yang diamini [m9=m2 Castro].
e1 m1 > m2 CONSULT actual 2014-12-16/day mode=phone ctx=diplomatic
e2 m4 > m6 RETREAT actual 2014-12-17/day mode=release ctx=diplomatic
e3 m6 > m4 AGREE planned 2014-12-17/day ctx=diplomatic
e4 m8 > m7 SUPPORT actual 2014-12-17/day ctx=diplomatic said=m8
q1 m8 direct cue=tutur

### Inilah.com 2016-07-16 headline
Kudeta Gagal, [m1:TUR.GOV Turki] {e1 Desak} [m2:USA.GOV Negeri Paman Sam] Serahkan [m3:TUR.REL Fethullah Gulen]
e1 m1 > m2 REQUEST requested 2016-07-16/none mode=assist ctx=legal

### Antara 2018-06-24 none
[m1:MNG.GOV Presiden Mongolia] dan [m2:KAZ.GOV Menteri Kebudayaan Kazakhstan] tampak di tribun yang sama pada pembukaan festival, tetapi tidak ada agenda pertemuan di antara [m3=m1+m2 keduanya]. "<<q1 Itu murni kebetulan tempat duduk>>," ujar [m4:? ketua panitia] di [m5:@KGZ Cholpon-Ata], sambil menepis gosip bahwa ada sesuatu yang sedang dibicarakan.
q1 m4 direct cue=ujar

### Media Indonesia 2023-09-20
"<<q1 Kami membutuhkan penjelasan>>." Begitu bunyi nota yang diterima [m1:IND.GOV Komisi Tinggi India] di Ottawa, tak lama setelah [m2:CAN.GOV PM Kanada Justin Trudeau], di hadapan parlemen Senin (18/9), menyatakan <<q2 aparat {e2 menelusuri} "tuduhan kredibel" keterlibatan [m3:IND.SPY agen New Delhi] dalam {e3 pembunuhan} [m4:CAN.REL Hardeep Singh Nijjar]>>. [m5:IND.GOV Pemerintahan Narendra Modi] {e5 menyebut} tudingan itu "<<q3 absurd>>" dan {e4 mengusir balik} [m6:CAN.GOV seorang diplomat senior].
e2 m2 > m3 ACCUSE actual 2023-09-18/day mode=investigate ctx=intelligence,crime said=m2
e3 m3 > m4 ASSAULT denied 2023-09-20/none mode=targeted ctx=intelligence
e4 m5 > m6 SANCTION actual 2023-09-20/none mode=expel ctx=diplomatic
e5 m5 > m2 REJECT actual 2023-09-20/none ctx=intelligence
q1 ? direct cue=bunyi
q2 m2 indirect cue=menyatakan
q3 m5 mixed cue=menyebut

### Harian Kontan 2015-07-06
[m1:GRC.GOV Menteri Keuangan Yanis Varoufakis] {e1 meletakkan jabatan} beberapa jam sesudah pemilih berkata "tidak" pada syarat dana talangan. Di blognya, Senin, [m2=m1 ekonom berkepala plontos itu] menulis bahwa <<q1 [m3:? sejumlah peserta Eurogroup] {e2 menginginkan} "ketidakhadirannya">> dan bahwa [m4:GRC.GOV PM Alexis Tsipras] menganggap itu bermanfaat bagi perundingan. [m5:DEU.GOV Berlin] dan [m6:SVK.GOV Bratislava] {e3 berkeras menolak} pemotongan utang.
e1 m1 > m4 RETREAT actual 2015-07-06/day mode=resign ctx=economic
e2 m3 > m1 REQUEST requested 2015-07-06/none mode=change ctx=economic said=m2
e3 m5,m6 > m4 REJECT actual 2015-07-06/none mode=assist ctx=economic
q1 m2 mixed cue=menulis

### Tirto 2024-08-10
[m1:BGD.CVL Mahasiswa] yang berminggu-minggu {e1 menuntut} penghapusan kuota akhirnya menang, dan [m2:BGD.GOV Sheikh Hasina] {e2 kabur} ke [m3:IND.GOV India] dengan helikopter, Senin (5/8). [m4:BGD.GOV Muhammad Yunus], kini penasihat utama, mengatakan <<q1 [m5=m4 ia] {e3 memenuhi permintaan} [m8=m1 para mahasiswa itu] karena [m6=m1 mereka] "sudah berkorban terlalu banyak">>. Soal ekstradisi, [m7=m4 peraih Nobel itu] menjawab "belum".
e1 m1 > m2 PROTEST actual 2024-08-10/none mode=demo ctx=rights_freedoms
e2 m2 > m1 RETREAT actual 2024-08-05/day mode=resign ctx=political_institutions
e3 m5 > m8 CONCEDE actual 2024-08-10/none ctx=political_institutions said=m4
q1 m4 mixed cue=mengatakan

### VOA Indonesia 2023-07-17
[m1:RUS.GOV Kremlin], seperti dilansir [m2:#TASS kantor berita Tass], mengabarkan <<q1 [m3=m1 pihaknya] {e1 tidak memperpanjang} kesepakatan gandum Laut Hitam>>, Senin (17/7). Jika syarat menyangkut ekspor pupuk dipenuhi, maka, kata [m4:RUS.GOV Dmitry Peskov], <<q2 [m5=m1 Moskow] {e2 segera kembali} ke perjanjian itu>>. [m6:UN Sekjen PBB Antonio Guterres] mengaku "<<q3 {e3 amat kecewa}>>", dan [m7:KEN.GOV Kementerian Luar Negeri Kenya] {e4 mengibaratkannya} tusukan dari punggung.
e1 m3 > m6 SANCTION actual 2023-07-17/day mode=discontinue ctx=human_security,economic said=m1
e2 m5 > m6 AGREE hypothetical 2023-07-17/day ctx=human_security said=m4
e3 m6 > m1 ACCUSE actual 2023-07-17/none mode=disapprove ctx=human_security
e4 m7 > m1 ACCUSE actual 2023-07-17/none mode=disapprove ctx=human_security
q1 m1 indirect cue=mengabarkan
q2 m4 indirect cue=kata
q3 m6 direct cue=mengaku

### Sindonews 2022-11-30 headline
{e2 Didesak} [m1:EU Uni Eropa] Jatuhkan Sanksi ke [m3:RUS.GOV Rusia], [m2:SRB.GOV Serbia] {e1 Ngotot Tak Mau}
e1 m2 > m1 REJECT actual 2022-11-30/none mode=change ctx=economic
e2 m1 > m2 REQUEST requested 2022-11-30/none mode=change ctx=economic

### Suara Merdeka 2009-12-14 none
[m9:? Sejarawan itu] menyebut [m1:@PRT Portugal] lebih dulu singgah di [m2:@MOZ Mozambik] ketimbang di [m3:@IDN Ternate]. Ia membantah anggapan bahwa kapal-kapal itu kalah perang; "<<q1 mereka kalah oleh cuaca>>," ujarnya, sembari menunjuk buku harian seorang nakhoda.
q1 m9 direct cue=ujarnya

### Kompas 2006-08-12
Menjelang fajar di New York, [m6:UNSC Dewan Keamanan] {e1 mengesahkan resolusi} yang menyerukan penghentian total permusuhan. [m1:LBN.GOV PM Fouad Siniora] {e2 menyatakan setuju}, begitu pula [m2:HEZBOLLAH.REB Hizbullah] "<<q1 meski dengan sejumlah keberatan>>" menurut [m3:HEZBOLLAH.REB Hassan Nasrallah]. [m4:ISR.GOV Kabinet Ehud Olmert] baru akan bersidang Ahad; [m5:ISR.MIL tentaranya] sementara itu {e4 menerobos} sampai Sungai Litani.
e1 m6 > m2,m4 REQUEST requested 2006-08-12/none mode=yield ctx=military
e2 m1,m2 > m4 CONCEDE actual 2006-08-12/none ctx=military,diplomatic
e4 m5 > m2 ASSAULT actual 2006-08-12/none ctx=military
q1 m3 direct cue=menurut

### Jawa Pos 2025-09-10
"<<q1 [m1=m8 Mereka] {e1 menyerang} delegasi yang sedang membahas usul perdamaian>>," kecam [m2:QAT.GOV PM Qatar Sheikh Mohammed bin Abdulrahman Al Thani], Selasa malam, beberapa jam setelah [m8:ISR.MIL rudal Israel] menghantam [m3:@QAT Doha]. [m9=m2 Dia] menyatakan [m4=m2 negaranya] menyimpan hak {e2 untuk membalas}, namun {e3 tidak akan menghentikan} mediasi. [m5:HAMAS.REB Hamas] mengklaim <<q2 para juru rundingnya selamat>>; [m6:PAK.GOV Islamabad] dan [m7:JOR.GOV Amman] {e4 menyampaikan solidaritas}.
e1 m1 > m5 ASSAULT actual 2025-09-09/day mode=aerial ctx=military said=m2
e2 m4 > m1 THREATEN threatened 2025-09-09/day mode=violence ctx=military said=m2
e3 m4 > m5 AGREE planned 2025-09-09/day ctx=diplomatic said=m2
e4 m6,m7 > m2 SUPPORT actual 2025-09-10/none ctx=diplomatic
q1 m2 direct cue=kecam
q2 m5 indirect cue=mengklaim

### CNN Indonesia 2019-01-23
[m1:VEN.OPP Juan Guaido] mengangkat tangan kanan dan memproklamasikan diri presiden sementara di hadapan lautan massa. Beberapa menit kemudian [m2:USA.GOV Washington], [m3:CAN.GOV Ottawa], [m4:PRY.GOV Asuncion], dan [m5:BRA.GOV Brasilia] {e2 mengakuinya}. [m6:VEN.GOV Nicolas Maduro] tak tinggal diam: "<<q1 Saya putuskan {e3 memutus hubungan} dengan [m7=m2 pemerintah imperialis]>>," katanya; [m8:MEX.GOV Kota Meksiko] dan [m9:URY.GOV Montevideo] masih {e4 menyerukan dialog}.
e2 m2,m3,m4,m5 > m1 SUPPORT actual 2019-01-23/none ctx=political_institutions,diplomatic
e3 m6 > m7 SANCTION actual 2019-01-23/none mode=discontinue ctx=diplomatic said=m6
e4 m8,m9 > m6 REQUEST requested 2019-01-23/none mode=meet ctx=diplomatic
q1 m6 direct cue=katanya

### Republika 2012-09-13
"<<q1 [m8=m1 Kami] mengutuk penghinaan terhadap Nabi, namun pembunuhan itu tidak bisa dibenarkan>>," tegas [m1:LBY.GOV Presiden Kongres Nasional Libya Mohammed Magarief], yang {e2 meminta maaf} kepada [m2:USA.GOV Washington] atas tewasnya [m3:USA.GOV Duta Besar Christopher Stevens]. [m4:USA.GOV Presiden Obama] {e3 bersumpah mengejar} [m6:LBY.UNK para pelaku]. [m7=m4 Ia] {e4 mengirim} dua kapal perusak ke pantai [m5:LBY.GOV Libya], menurut seorang pejabat yang enggan disebut namanya.
e2 m1 > m2 SUPPORT actual 2012-09-13/none ctx=diplomatic,terrorism
e4 m7 > m5 MOBILIZE actual 2012-09-13/none mode=weapons ctx=military
e3 m4 > m6 THREATEN threatened 2012-09-13/none mode=arrest ctx=terrorism
q1 m1 direct cue=tegas

### Tempo.co 2017-12-18
Perwakilan tetap [m1:USA.GOV Amerika Serikat] di New York {e1 memveto} rancangan buatan [m2:EGY.GOV Mesir] tentang status Yerusalem, Senin (18/12). Empat belas anggota lain mendukung. "<<q1 Ini penghinaan yang {e2 tidak akan kami lupakan}>>," kata [m3:USA.GOV Nikki Haley] seusai pemungutan suara, menyasar [m4:? negara-negara pendukung] rancangan itu. [m5:PSE.GOV Presiden Mahmoud Abbas] memutuskan {e3 tidak akan menerima} [m6:USA.GOV Wapres Mike Pence] pekan ini.
e1 m1 > m2 REJECT actual 2017-12-18/day mode=change ctx=territory,diplomatic
e2 m3 > m4 THREATEN threatened 2017-12-18/day mode=relations ctx=diplomatic said=m3
e3 m5 > m6 REJECT actual 2017-12-18/none mode=meet ctx=diplomatic
q1 m3 direct cue=kata

### Detik Finance 2022-05-18 none
"<<q1 Belum ada keputusan apa-apa>>," ujar [m1:GHA.GOV Menteri Keuangan Ghana] saat dicegat wartawan soal utang luar negeri. [m2=m1 Ia] mengaku optimistis melihat harga kakao. Pada hari yang sama, [m3:CIV.GOV rekannya dari Abidjan] mengatakan <<q2 panen di sana sedang bagus>>; tidak seorang pun menyinggung yang lain.
q1 m1 direct cue=ujar
q2 m3 indirect cue=mengatakan

### Antara 2005-04-25
"<<q1 Hari ini lembaran baru>>," ucap [m1:LBN.GOV Presiden Emile Lahoud] sewaktu melepas konvoi terakhir [m2:SYR.MIL tentara Suriah] yang {e1 meninggalkan} [m3:LBN.GOV Lebanon] setelah 29 tahun. [m4:UN PBB] {e2 akan memverifikasi} penarikan itu pekan depan, imbuh [m5:UN utusan khusus Terje Roed-Larsen]. Di [m6:@SYR Damaskus] [m7:SYR.GOV menteri pertahanan] menyebut <<q2 [m8=m7 negaranya] tetap bersaudara dengan [m9=m3 tetangganya] itu>>.
e1 m2 > m3 RETREAT actual 2005-04-25/none mode=withdraw ctx=military
e2 m4 > m2 AGREE planned 2005-04-25/none ctx=peacekeeping said=m5
q1 m1 direct cue=ucap
q2 m7 indirect cue=menyebut

### Liputan6 2023-05-08 headline
[m1:LAS Liga Arab] {e1 Rangkul Kembali} [m2:SYR.GOV Suriah], [m3:QAT.GOV Doha] {e2 Ogah Ikut} Normalisasi
e1 m1 > m2 CONCEDE actual 2023-05-08/none ctx=diplomatic,political_institutions
e2 m3 > m2 REJECT actual 2023-05-08/none mode=assist ctx=diplomatic

### BBC Indonesia 2013-09-04
[m1:GBR.GOV David Cameron] bersumpah menghormati keputusan [m11:GBR.LEG majelis rendah] yang, Kamis pekan lalu, {e1 menolak} ikut [m2:USA.GOV Washington] membombardir [m3:SYR.GOV Suriah]. Meskipun begitu, [m4:FRA.GOV Francois Hollande] tak mundur: <<q1 [m5=m4 negaranya] {e2 siap menghukum} [m6=m3 rezim Assad]>>, ucapnya kepada [m7:#LeMonde Le Monde]. [m8:SYR.GOV Wakil Menlu Faisal Mekdad] membalas, <<q2 [m9=m8 pemerintahnya] {e3 tak pernah menggunakan} gas saraf terhadap [m10:SYR.CVL rakyat Ghouta]>>.
e2 m5 > m6 THREATEN threatened 2013-09-04/none mode=violence ctx=military,cbrn said=m4
e1 m11 > m2 REJECT actual 2013-08-29/day mode=assist ctx=military,legislative
e3 m9 > m10 ASSAULT denied 2013-09-04/none mode=unconventional ctx=cbrn said=m8
q1 m4 indirect cue=ucapnya
q2 m8 indirect cue=membalas

### Merdeka 2024-12-04 headline
Umumkan {e1 Darurat Militer} Tengah Malam, [m1:KOR.GOV Presiden Yoon] Kini {e2 Diusulkan Dimakzulkan} [m2:KOR.OPP Oposisi]
e1 m1 > m2 COERCE actual 2024-12-04/none mode=martial-law ctx=political_institutions,pro_autocracy
e2 m2 > m1 ACCUSE actual 2024-12-04/none mode=allege ctx=legislative,political_institutions

### Antara 2022-08-01
"<<q1 Semua {e1 manuver gabungan} ini bersifat defensif>>," terang [m1:IDN.MIL Kepala Staf TNI AD Jenderal Dudung Abdurachman] mengenai Super Garuda Shield, yang diikuti [m2:USA.MIL tentara Amerika] serta [m3:JPN.MIL pasukan Bela Diri Jepang] dan digelar di Baturaja mulai Senin ini. Ditanya apakah [m4:CHN.GOV Tiongkok] menjadi sasaran, [m5=m1 ia] menukas: "<<q2 tidak ada satu pun negara yang dibidik>>".
e1 m1 > m2,m3 COOPERATE actual 2022-08-01/day ctx=military said=m1
q1 m1 direct cue=terang
q2 m5 direct cue=menukas

### Kompas 2010-01-17
Helikopter [m1:USA.MIL Amerika] {e1 menurunkan} berkarung-karung beras di lapangan golf [m2:HTI.CVL Port-au-Prince], Sabtu. [m3:DOM.GOV Santo Domingo], kata [m4:HTI.GOV Presiden Rene Preval], <<q1 paling dulu {e2 mengirim dapur umum} kepada [m5=m4 negaranya] yang porak-poranda>>, {e3 disusul} [m6:ISL.GOV regu penyelamat Islandia]. "<<q2 [m7=m4 Kami] tak akan melupakan>>," imbuhnya.
e1 m1 > m2 AID actual 2010-01-16/day ctx=disasters
e2 m3 > m5 AID actual 2010-01-17/none ctx=disasters said=m4
e3 m6 > m5 AID actual 2010-01-17/none ctx=disasters
q1 m4 indirect cue=kata
q2 m7 direct cue=imbuhnya

### CNN Indonesia 2023-06-24
[m1:WAGNER.REB Yevgeny Prigozhin], juragan Wagner yang {e1 mendakwa} [m2:RUS.MIL para jenderal] membombardir kampnya, {e2 menggiring konvoi} ke arah [m3:RUS.GOV Moskow], Sabtu (24/6). [m4:RUS.GOV Vladimir Putin] menyebutnya "<<q1 pengkhianatan>>". Malamnya, setelah [m5:BLR.GOV Lukashenko] {e3 berunding seharian} dengan [m6=m1 mantan juru masak istana itu], konvoi berputar; "<<q2 [m7=m1 Kami] pulang untuk menghindari pertumpahan darah>>," ujarnya.
e1 m1 > m2 ACCUSE actual 2023-06-24/none mode=allege ctx=military
e2 m1 > m3 MOBILIZE actual 2023-06-24/day mode=militia ctx=political_institutions
e3 m5 > m6 CONSULT actual 2023-06-24/day ctx=diplomatic
q1 m4 mixed cue=menyebutnya
q2 m7 direct cue=ujarnya

### Tribun Style 2018-04-02 none
[m9:? Aktris] yang besar di [m1:@KAZ Almaty] itu menyebut pernikahannya dengan pengusaha [m2:@MCO Monako] bukan urusan publik. Ia membantah kabar soal pertengkaran di bandara: "<<q1 Jangan dipercaya. Kami tertawa-tawa malam itu>>," ucapnya kepada sebuah tabloid [m3:@ESP Spanyol].
q1 m9 direct cue=ucapnya

### Media Indonesia 2021-02-03
"<<q1 [m9=m3 Kami] {e3 meminta} [m1:MMR.MIL Tatmadaw] melepaskan [m2=m8 mereka]>>." Permintaan itu disampaikan [m3:IDN.GOV juru bicara Kemlu Indonesia] dua hari sesudah [m8:MMR.GOV Aung San Suu Kyi dan Presiden Win Myint] {e1 diciduk} subuh-subuh. [m4:SGP.GOV Singapura] {e2 menyatakan keprihatinan}; [m5:THA.GOV Bangkok] menyebut peristiwa itu urusan dalam negeri. Adapun [m6:CHN.GOV Beijing], menurut [m7:CHN.GOV Wang Wenbin], berharap <<q2 semua pihak menyelesaikan perbedaan menurut konstitusi>>.
e1 m1 > m8 COERCE actual 2021-02-01/day mode=arrest ctx=political_institutions,pro_autocracy
e2 m4 > m1 ACCUSE actual 2021-02-03/none mode=disapprove ctx=political_institutions
e3 m3 > m1 REQUEST requested 2021-02-03/none mode=yield ctx=political_institutions said=m3
q1 m3 direct cue=disampaikan
q2 m6 indirect cue=berharap

### Republika 2017-12-22 headline
Ogah Ditekan, [m1:PSE.GOV Abbas] {e1 Tak Mau Lagi} Terima Mediasi [m2:USA.GOV Amerika]
e1 m1 > m2 REJECT actual 2017-12-22/none mode=meet ctx=diplomatic

### Harian Terbit 2008-12-14 none
[m1:RUS.GOV Moskwa] dan [m2:UKR.GOV Kiev] sama-sama keliru membaca pasar gas, tulis [m3:? seorang pengamat energi] dalam kolomnya. Menurut [m6=m3 dia], <<q1 [m4:EU Brussels] terlalu lama tidur, dan [m5:BLR.GOV Minsk] hanya beruntung letaknya>>. Selebihnya kolom itu bercerita tentang musim dingin di masa kecilnya.
q1 m3 indirect cue=Menurut

### Tempo 2023-02-08
[m1:TUR.GOV Ankara] belum juga memberi jawaban, tetapi [m2:GRC.GOV Menlu Nikos Dendias], yang pernah bertengkar terbuka dengan [m3:TUR.GOV mitranya], {e1 menelepon} untuk menyampaikan duka. Selasa (7/2), pesawat C-130 [m4:GRC.MIL Yunani] {e2 mendarat membawa} 21 penyelamat, anjing pelacak, dan tenda. "<<q1 Bencana tak mengenal paspor>>," kata [m5=m2 dia]. Dari [m6:ARM.GOV Yerevan], untuk pertama kali dalam tiga dekade, lima truk {e3 melintasi jembatan} Margara ke [m7=m1 negeri tetangganya].
e1 m2 > m3 CONSULT actual 2023-02-08/none mode=phone ctx=disasters
e2 m4 > m1 AID actual 2023-02-07/day ctx=disasters
e3 m6 > m7 AID actual 2023-02-08/none ctx=disasters
q1 m5 direct cue=kata

### Kontan 2019-05-06 headline
[m1:USA.GOV Trump] {e1 Ancam Naikkan Tarif}, [m2:CHN.GOV Beijing] {e2 Urungkan} Kunjungan Dagang
e1 m1 > m2 THREATEN threatened 2019-05-06/none mode=restrict ctx=economic
e2 m2 > m1 REJECT actual 2019-05-06/none mode=meet ctx=economic

### Detiknews 2020-12-11
"<<q1 Ini berkah dari dinginnya gurun>>," seloroh [m1:MAR.GOV seorang menteri di Rabat] menanggapi pernyataan [m2:USA.GOV Donald Trump], yang menyebut [m3=m2 negaranya] {e1 mengakui kedaulatan} [m4:MAR.GOV Maroko] atas [m5:@ESH Sahara Barat]. Imbalannya: [m6=m4 kerajaan itu] dan [m7:ISR.GOV Israel] {e2 sepakat} membuka hubungan. [m8:DZA.GOV Aljir] menuding <<q2 itu {e3 manuver asing}>>; [m9:POLISARIO.REB Polisario], kelompok yang menginginkan kemerdekaan, menyatakan {e4 tidak akan meletakkan senjata}.
e1 m2 > m4 SUPPORT actual 2020-12-11/none ctx=territory said=m2
e2 m6 > m7 AGREE actual 2020-12-11/none ctx=diplomatic
e3 m8 > m2 ACCUSE actual 2020-12-11/none mode=allege ctx=territory
e4 m9 > m4 REJECT actual 2020-12-11/none mode=yield ctx=territory
q1 m1 direct cue=seloroh
q2 m8 indirect cue=menuding

### CNBC Indonesia 2023-08-30 none
Menurut sebuah bank investasi, nilai tukar [m1:@TUR Turki] dan [m2:@ARG Argentina] kembali tertekan; seorang manajer portofolio di [m3:@HKG Hong Kong] mengatakan aset berisiko "kehabisan amunisi". Bank tersebut belum mengubah targetnya.

### VIVA 2015-10-01
Dari pangkalan dekat Latakia, [m1:RUS.MIL jet-jet Negeri Beruang Merah] melancarkan {e1 gelombang pertama serangan udara} di Suriah, Rabu. [m2:RUS.MIL Kementerian Pertahanan di Moskow] mengklaim <<q1 yang dihantam adalah [m3:ISIS.REB ISIS]>>; [m4:USA.GOV Menhan AS Ashton Carter] {e2 menyangsikannya}, dan [m5:SYR.OPP Koalisi Nasional Suriah] mengaku <<q2 36 [m6:SYR.CVL warga sipil] {e3 gugur} dalam gempuran itu>>.
e1 m1 > m3 ASSAULT actual 2015-09-30/day mode=aerial ctx=military said=m2
e2 m4 > m2 ACCUSE actual 2015-10-01/none mode=disapprove ctx=military
e3 m1 > m6 ASSAULT actual 2015-09-30/day mode=aerial ctx=military said=m5
q1 m2 indirect cue=mengklaim
q2 m5 indirect cue=mengaku

### Antara 2016-01-20 none
Lahir di Granada dari keluarga tukang sepatu, [m1:NIC.ELI mantan menteri pendidikan Nikaragua] itu wafat dalam usia 84 tahun. "<<q1 Ayah tak pernah bercita-cita menjadi pejabat>>," tutur [m2:? putrinya] di [m3:@CRI San Jose]. [m4=m1 Beliau] pernah mengajar di [m5:@CUB Havana] dan [m6:@ESP Salamanca], dan menolak menulis memoar.
q1 m2 direct cue=tutur

### Suara.com 2020-06-17 headline
[m1:IND.MIL Pasukan India] dan [m2:CHN.MIL Tentara Cina] {e1 Baku Hantam} di Himalaya, [m3:IND.GOV Delhi] {e2 Siagakan} Jet
e1 m1 > m2 ASSAULT actual 2020-06-17/none mode=beat ctx=military,territory
e2 m3 > m2 MOBILIZE actual 2020-06-17/none mode=weapons ctx=military,territory

### Koran Sindo 2008-10-16
Tembakan sengit pecah di tepi parit Preah Vihear, Rabu. [m1:KHM.MIL Jenderal Chea Dara] {e5 mengatakan} <<q1 [m2:THA.MIL prajurit Thailand] lebih dahulu {e1 melepaskan roket}>>; juru bicara [m3=m2 lawannya] membantah. [m4:KHM.GOV PM Hun Sen] lantas menuturkan bahwa <<q2 [m5:THA.GOV Bangkok] {e2 diberi batas} sampai tengah hari untuk {e3 menarik mundur} serdadunya>>, permintaan yang tak pernah terlaksana. Sementara itu [m6:ASEAN sekjen ASEAN] {e4 menawarkan diri} menjadi perantara.
e5 m1 > m2 ACCUSE actual 2008-10-16/none mode=allege ctx=military,territory
e1 m2 > m1 ASSAULT denied 2008-10-15/day mode=heavy-weapons ctx=military,territory said=m1
e2 m4 > m5 THREATEN threatened 2008-10-16/none mode=violence ctx=territory,military said=m4
e3 m4 > m5 REQUEST requested 2008-10-16/none mode=yield ctx=military,territory said=m4
e4 m6 > m4,m5 AGREE actual 2008-10-16/none ctx=diplomatic
q1 m1 indirect cue=mengatakan
q2 m4 indirect cue=menuturkan

### Kumparan 2019-06-10
"<<q1 [m6=m1 Kami] bukan perusuh, kami warga yang takut>>," pekik [m1:HKG.CVL seorang guru] yang ikut {e1 membanjiri} jalan-jalan Hong Kong, Ahad lalu, menentang RUU ekstradisi. [m2:HKG.GOV Carrie Lam] menyatakan <<q2 {e2 tidak akan menarik} rancangan itu>>. Jumlah [m5=m1 mereka] sejuta, klaim panitia; 240 ribu, sebut [m7:HKG.COP polisi]. [m3:CHN.GOV Beijing] {e3 menuding} [m4:? kekuatan luar] mengail di air keruh.
e1 m1 > m2 PROTEST actual 2019-06-09/day mode=demo ctx=rights_freedoms,legal
e2 m2 > m1 REJECT actual 2019-06-10/none mode=change ctx=legal said=m2
e3 m3 > m4 ACCUSE actual 2019-06-10/none mode=allege ctx=political_institutions
q1 m1 direct cue=pekik
q2 m2 indirect cue=menyatakan

### Republika 2014-09-30
Ketika [m1:GBR.GOV Perdana Menteri David Cameron] {e1 menyambangi} [m2:CYP.GOV Siprus], [m3:GBR.MIL jet-jet Tornado] yang berpangkalan di Akrotiri {e2 melepaskan rudal pertama} ke sarang [m4:ISIS.REB kelompok yang menamakan diri negara Islam], Selasa. [m6=m1 Ia] menyebut serangan itu "<<q1 tepat sasaran>>". [m5:IRQ.GOV Pemerintah Irak], yang {e3 mengundang} operasi tersebut, {e4 menyampaikan terima kasih}; [m7=m2 Nikosia], kata seorang menterinya, {e5 mengizinkan pangkalan itu dipakai} tanpa syarat.
e1 m1 > m2 CONSULT actual 2014-09-30/none mode=visit ctx=diplomatic
e2 m3 > m4 ASSAULT actual 2014-09-30/day mode=aerial ctx=military,terrorism
e3 m5 > m1 REQUEST requested 2014-09-30/none mode=assist ctx=military bg
e4 m5 > m1 SUPPORT actual 2014-09-30/none ctx=military
e5 m7 > m1 COOPERATE actual 2014-09-30/none ctx=military said=m7
q1 m1 mixed cue=menyebut

### Bisnis Indonesia 2020-12-24 none
Nilai tukar pound menguat pada hari terakhir sebelum libur, sementara indeks [m1:@JPN Tokyo] tertinggal dari [m2:@KOR Seoul]. "<<q1 Tahun yang berat, tetapi kami masih bertahan>>," ucap [m9:? seorang pialang] di [m3:@SGP Singapura]; ia menolak menyebut 2020 sebagai bencana.
q1 m9 direct cue=ucap

### Okezone 2022-06-30 headline
[m1:SWE.GOV Swedia] dan [m2:FIN.GOV Finlandia] {e1 Akur} Soal [m3:PKK.REB PKK], [m4:TUR.GOV Turki] {e2 Cabut Veto} di [m5:NATO NATO]
e1 m1,m2 > m4 AGREE actual 2022-06-30/none ctx=terrorism,diplomatic
e2 m4 > m1,m2 CONCEDE actual 2022-06-30/none ctx=military,diplomatic

### Metro TV 2021-02-15
"<<q1 [m5=m1 Kami] tidak berencana membatasi, kami berencana menyelamatkan>>," jelas [m1:NZL.GOV PM Jacinda Ardern] saat mengumumkan tiga kasus baru di [m2:NZL.CVL Auckland], yang sejak Minggu malam {e1 dikunci} tiga hari. [m3:AUS.GOV Negeri jiran] langsung {e2 menutup koridor bebas karantina}. [m4:FJI.GOV Suva] masih menimbang.
e1 m1 > m2 COERCE actual 2021-02-14/day mode=restrict ctx=health
e2 m3 > m1 SANCTION actual 2021-02-15/none mode=discontinue ctx=health,migration
q1 m1 direct cue=jelas

### Detiknews 2011-05-02
Pidato tengah malam itu pendek. "<<q1 Keadilan telah ditegakkan>>," kata [m1:USA.GOV Barack Obama], Minggu (1/5), tatkala mengumumkan <<q2 [m2:USA.MIL pasukan khusus Amerika] {e1 membunuh} [m3:ALQAEDA.REB Osama bin Laden] di Abbottabad>>. [m4:PAK.GOV Islamabad], yang tidak diberi tahu, {e2 menyesalkan} operasi sepihak itu; [m5:SAU.GOV Riyadh] dan [m6:AFG.GOV Kabul] {e3 menyambut} kematian [m7=m3 sang buronan].
e1 m2 > m3 ASSAULT actual 2011-05-01/day mode=targeted ctx=terrorism,military said=m1
e2 m4 > m1 ACCUSE actual 2011-05-02/none mode=disapprove ctx=military
e3 m5,m6 > m1 SUPPORT actual 2011-05-02/none ctx=terrorism
q1 m1 direct cue=kata
q2 m1 indirect cue=mengumumkan

### Merdeka 2012-04-14 none
[m9:? Kiper] asal [m1:@ZMB Zambia] mengaku masih menyimpan sarung tangan yang dipakainya ketika negaranya menjuarai Afrika di [m2:@GAB Libreville]. "<<q1 Bukan kami yang menang, melainkan mereka yang gugur di laut>>," katanya mengenang kecelakaan pesawat 1993.
q1 m9 direct cue=katanya

### Kompas 2015-09-05
[m1:AUT.GOV Kanselir Werner Faymann] dan [m2:DEU.GOV Berlin] {e1 sepakat membuka} perbatasan bagi [m3:SYR.REF ribuan pengungsi] yang telantar di stasiun Keleti. [m4:HUN.GOV Viktor Orban] menyebut <<q1 masalah ini "{e2 masalah Jerman}", bukan masalah Eropa>>. "<<q2 [m6=m3 Mereka] tidak mau tinggal di sini>>," katanya. Sekitar tengah malam [m5=m4 pemerintahnya] {e3 mengantar} [m7=m3 mereka] dengan bus ke Hegyeshalom.
e1 m1,m2 > m3 AGREE actual 2015-09-05/none ctx=migration,asylum
e2 m4 > m2 ACCUSE actual 2015-09-05/none mode=disapprove ctx=migration said=m4
e3 m5 > m7 AID actual 2015-09-05/none ctx=migration
q1 m4 indirect cue=menyebut
q2 m4 direct cue=katanya

### Inilah.com 2023-02-04 headline
[m1:USA.MIL Pentagon] {e1 Tembak Jatuh} Balon [m2:CHN.GOV Cina], [m3:USA.GOV Blinken] {e2 Tunda Lawatan} ke [m4:@CHN Beijing]
e1 m1 > m2 ASSAULT actual 2023-02-04/none mode=destroy ctx=military,intelligence
e2 m3 > m2 REJECT actual 2023-02-04/none mode=meet ctx=diplomatic

### Tirto 2016-08-12 none
Kendati [m1:@FJI Fiji] tampil garang di final rugbi, pelatih asal [m2:@GBR Inggris] itu menolak menyebut kemenangan mereka sebagai "pembantaian". [m9:? Sang kapten], dikutip dari siaran televisi [m3:@AUS Australia], berkata, "<<q1 Kami datang untuk menari>>."
q1 m9 direct cue=berkata

### CNN Indonesia 2024-01-12
[m1:USA.MIL Pasukan AS] dan [m2:GBR.MIL Inggris] {e1 membidik} belasan sasaran di [m3:@YEM Yaman], Kamis malam (11/1), setelah [m4:HOUTHI.REB kelompok Houthi] berminggu-minggu {e2 mengganggu pelayaran} di Laut Merah. "<<q1 Kita {e3 tidak akan ragu} mengambil langkah berikutnya>>," kata [m5:USA.GOV Joe Biden]. [m6:HOUTHI.REB Mohammed al-Bukhaiti], anggota biro politik, bertutur: "<<q2 [m7=m1+m2 Washington dan London] {e4 akan menyesalinya}>>." [m8:OMN.GOV Muskat] dan [m9:IRQ.GOV Baghdad] {e5 mencela} gempuran itu.
e1 m1,m2 > m4 ASSAULT actual 2024-01-11/day mode=aerial ctx=military
e2 m4 > m1 COERCE actual 2024-01-12/none mode=restrict ctx=military bg
e3 m5 > m4 THREATEN threatened 2024-01-11/day mode=violence ctx=military said=m5
e5 m8,m9 > m7 ACCUSE actual 2024-01-12/none mode=disapprove ctx=military
e4 m6 > m7 THREATEN threatened 2024-01-12/none mode=violence ctx=military said=m6
q1 m5 direct cue=kata
q2 m6 direct cue=bertutur

### Rmol 2018-07-26
[m1:KOR.CVL Sekelompok petani] {e1 menghalangi jalan masuk} pangkalan Seongju, tempat [m2:USA.MIL tentara Amerika] menempatkan THAAD. [m5:KOR.CVL Kepala desa], seperti dikutip [m3:#Yonhap Yonhap], berujar: "<<q1 Kami tidak anti-Amerika, kami anti-kebisingan>>." [m4:KOR.COP Polisi] {e2 menggotong} belasan orang, lalu {e3 melepaskan} [m6=m1 mereka] sore itu.
e1 m1 > m2 PROTEST actual 2018-07-26/none mode=obstruct ctx=military
e2 m4 > m1 COERCE actual 2018-07-26/none mode=arrest ctx=repression
e3 m4 > m6 RETREAT actual 2018-07-26/none mode=release ctx=repression
q1 m5 direct cue=berujar

### Antara 2024-03-13 none
"<<q1 Semifinal ini ibarat perang tanpa peluru>>," kata [m9:? pelatih bulu tangkis] asal [m1:@DNK Denmark] soal laga tunggal putra di [m2:@MYS Kuala Lumpur]. Ia menolak menyebut unggulan dari [m3:@IND India] sebagai musuh bebuyutan: "<<q2 Mereka sahabat kami di ruang makan>>."
q1 m9 direct cue=kata
q2 m9 direct cue=kata

### SINDOnews 2020-01-08 headline
Balas Kematian Soleimani, [m1:IRN.MIL Garda Revolusi] {e1 Hujani Rudal} Pangkalan [m2:USA.MIL Pasukan AS] di [m4:@IRQ Irak]
e1 m1 > m2 ASSAULT actual 2020-01-08/none mode=heavy-weapons ctx=military

### Kompas 2024-02-29
[m1:FRA.GOV Emmanuel Macron] bersikap lain: "<<q1 tidak ada yang boleh disingkirkan>>", katanya soal {e1 kemungkinan pengiriman pasukan} darat ke [m2:UKR.GOV Kiev]. [m3:DEU.GOV Kanselir Olaf Scholz] {e2 menutup rapat-rapat} pintu itu. [m4:RUS.GOV Putin], berpidato di hadapan [m5:RUS.LEG majelis federal], mengingatkan <<q2 [m6:? negara-negara Barat] {e3 mempertaruhkan} perang nuklir>>; [m7:NATO Jens Stoltenberg] menegaskan <<q3 aliansinya {e4 tak punya rencana} demikian>>.
e1 m1 > m2 AID hypothetical 2024-02-29/none ctx=military
e2 m3 > m2 REJECT actual 2024-02-29/none mode=assist ctx=military
e3 m4 > m6 THREATEN threatened 2024-02-29/none mode=violence ctx=cbrn,military said=m4
e4 m7 > m2 AID denied 2024-02-29/none ctx=military said=m7
q1 m1 direct cue=katanya
q2 m4 indirect cue=mengingatkan
q3 m7 indirect cue=menegaskan

### Detik Health 2021-03-08 none
Peneliti di [m1:@ZAF Cape Town] mengatakan varian itu tidak lebih ganas, cuma lebih cepat. Koleganya di [m2:@BRA Manaus] belum sependapat. Keduanya menolak istilah "serangan gelombang ketiga" yang dipakai media di [m3:@PRT Lisboa].

### Antara 2019-11-12
[m1:TKM.GOV Ashgabat] dan [m2:UZB.GOV Tashkent] {e1 bertukar data intelijen} mengenai jaringan perekrut, demikian [m3:UZB.SPY seorang pejabat keamanan Uzbekistan] yang menolak namanya ditulis. [m6=m3 Ia] menambahkan <<q1 [m4:KAZ.GOV Nur-Sultan] {e2 berminat turut serta} jika ada payung hukum>>. [m5:TJK.GOV Presiden Tajikistan] tidak disebut-sebut.
e1 m1 > m2 COOPERATE actual 2019-11-12/none ctx=intelligence,terrorism said=m3
e2 m4 > m1,m2 AGREE hypothetical 2019-11-12/none ctx=intelligence said=m3
q1 m6 indirect cue=menambahkan

### Tempo 2022-04-20
[m1:SLB.GOV PM Manasseh Sogavare] membenarkan di hadapan parlemen bahwa <<q1 [m2=m1 pemerintahnya] {e1 telah menandatangani} pakta keamanan dengan [m3:CHN.GOV Tiongkok]>>. [m7=m1 Ia] menyangkal <<q2 akan {e2 membuka pangkalan} bagi [m4=m3 Negeri Tirai Bambu]>>. [m5:AUS.GOV Menlu Marise Payne] mengaku <<q3 {e3 sangat kecewa}>>, sementara [m6:USA.GOV Kurt Campbell], koordinator Gedung Putih, {e4 dijadwalkan terbang} ke Honiara.
e1 m2 > m3 SUPPORT actual 2022-04-20/none ctx=military,diplomatic said=m1
e2 m2 > m4 COOPERATE denied 2022-04-20/none ctx=military said=m1
e3 m5 > m1 ACCUSE actual 2022-04-20/none mode=disapprove ctx=military
e4 m6 > m1 AGREE planned 2022-04-20/none ctx=diplomatic
q1 m1 indirect cue=membenarkan
q2 m1 indirect cue=menyangkal
q3 m5 indirect cue=mengaku

### Republika 2013-12-20
[m1:SSD.GOV Presiden Salva Kiir] {e4 menyebut} <<q1 kekacauan di Juba sebagai percobaan kudeta oleh [m2:SSD.REB Riek Machar]>>. Dari persembunyiannya, [m3=m2 wakil presiden yang dipecat Juli lalu itu] membantah: "<<q2 saya {e1 tidak menyerang} siapa pun>>". [m4:UGA.MIL Tentara Uganda] telah {e2 diterbangkan} untuk mengamankan bandara [m5=m1 pemerintah], kata [m6:UGA.MIL juru bicara militer di Kampala]. [m7:KEN.GOV Nairobi] {e3 mengupayakan perdamaian}.
e4 m1 > m2 ACCUSE actual 2013-12-20/none mode=allege ctx=political_institutions
e1 m3 > m1 ASSAULT denied 2013-12-20/none ctx=political_institutions said=m3
e2 m4 > m5 AID actual 2013-12-20/none ctx=military,peacekeeping said=m6
e3 m7 > m1,m3 CONSULT actual 2013-12-20/none mode=third-party ctx=diplomatic
q1 m1 indirect cue=menyebut
q2 m3 direct cue=membantah

### Kompas 2017-11-22
Sorak pecah di [m1:ZWE.LEG gedung parlemen Harare] ketika surat [m2:ZWE.GOV Robert Mugabe] dibacakan: [m7=m2 ia] {e1 mundur} setelah 37 tahun. Seminggu sebelumnya [m3:ZWE.MIL tentara] {e2 menahannya di rumah}. "<<q1 Suara rakyat adalah suara Tuhan>>," tutur [m4:ZWE.PTY Emmerson Mnangagwa] sepulang dari [m5:@ZAF Pretoria]; [m6:GBR.GOV London] {e3 menawarkan bantuan} bagi masa peralihan.
e1 m2 > m1 RETREAT actual 2017-11-22/none mode=resign ctx=political_institutions
e2 m3 > m2 COERCE actual 2017-11-13/week mode=arrest ctx=political_institutions
e3 m6 > m4 AGREE actual 2017-11-22/none ctx=political_institutions
q1 m4 direct cue=tutur

### Jawa Pos 2012-07-22 none
[m9:? Pembalap] asal [m1:@VEN Venezuela] menyalip rekannya dari [m2:@MEX Meksiko] di tikungan terakhir, lalu menolak minta maaf. "<<q1 Itu manuver wajar; saya tak menyerangnya>>," bantahnya. Bos tim dari [m3:@AUT Austria] menyebut insiden itu perang saudara yang tak perlu.
q1 m9 direct cue=bantahnya

### Liputan6 2022-08-02 headline
Meski Diancam [m1:CHN.GOV Xi Jinping], [m2:USA.LEG Nancy Pelosi] Tetap {e1 Mendarat} di [m3:TWN.GOV Taipei]
e1 m2 > m3 CONSULT actual 2022-08-02/none mode=visit ctx=diplomatic

### VIVA 2022-08-05
Sehari sesudah tamu itu pulang, [m1:CHN.MIL Tentara Pembebasan Rakyat] {e1 menembakkan sebelas rudal} ke perairan di sekitar [m2:TWN.GOV Taiwan]. "<<q1 Latihan ini adil dan perlu>>," kata [m3:CHN.GOV Hua Chunying]. Menteri luar negeri dari [m4:? tujuh negara industri] {e2 menyayangkan} reaksi itu dan [m5:CHN.GOV Wang Yi] lantas {e3 batal bertemu} [m6:JPN.GOV mitranya dari Jepang] di [m7:@KHM Phnom Penh].
e1 m1 > m2 MOBILIZE actual 2022-08-05/none mode=weapons ctx=military,territory
e2 m4 > m1 ACCUSE actual 2022-08-05/none mode=disapprove ctx=military
e3 m5 > m6 REJECT actual 2022-08-05/none mode=meet ctx=diplomatic
q1 m3 direct cue=kata

### Okezone 2016-05-20 none
Di hari ulang tahunnya, [m1:LKA.GOV Presiden Sri Lanka] memilih menanam pohon. [m2=m1 Ia] mengatakan <<q1 usia bukan alasan untuk berhenti bekerja>>, lalu berkelakar tentang lututnya. [m3:NPL.GOV Perdana Menteri Nepal], yang lahir pada tanggal yang sama, merayakannya di kampung; sopirnya, asal [m4:@IND Bihar], menyanyi semalaman.
q1 m2 indirect cue=mengatakan

### Media Indonesia 2007-12-30 none
[m1:KEN.GOV Komisi pemilihan Kenya] mengatakan <<q1 penghitungan belum rampung dan hasil resmi paling cepat keluar Ahad>>. "<<q2 Saya sendiri belum tidur dua malam>>," aku [m2=m1 ketuanya]. Radio-radio di [m3:@TZA Dar es Salaam] dan [m4:@UGA Kampala] menyiarkan angka sementara yang saling berbeda, tanpa menyebut sumbernya.
q1 m1 indirect cue=mengatakan
q2 m2 direct cue=aku

### Kompas 2006-06-05
[m1:SRB.GOV Beograd] semula menolak hasil referendum, {e1 kini menerima} kemerdekaan [m2:MNE.GOV Montenegro]. "<<q1 [m8=m3 Kami] menghormati kehendak rakyat>>," ujar [m3:SRB.GOV Boris Tadic], Senin (5/6). [m4:HRV.GOV Zagreb] dan [m5:SVN.GOV Ljubljana] menurut [m6:MNE.GOV Milo Djukanovic] {e2 bersiap membuka kedutaan}, sedangkan [m7:ISL.GOV Reykjavik] malah mendahului semua dengan {e3 pengakuan}.
e1 m1 > m2 CONCEDE actual 2006-06-05/none ctx=political_institutions,territory
e2 m4,m5 > m2 AGREE planned 2006-06-05/none ctx=diplomatic said=m6
e3 m7 > m2 SUPPORT actual 2006-06-05/none ctx=diplomatic
q1 m3 direct cue=ujar

### Suara Pembaruan 2008-02-18
"<<q1 [m1:KOS.GOV Kosovo] adalah negara merdeka, berdaulat>>," seru [m2=m1 PM Hashim Thaci] di hadapan anggota dewan, Minggu (17/2). [m3:SRB.GOV Vojislav Kostunica] {e4 menyebutnya} <<q2 negara palsu>> dan [m4=m3 Beograd] {e1 menarik duta besarnya} dari [m5:USA.GOV Washington], yang paling awal {e2 mengakuinya}. [m6:ESP.GOV Madrid], [m7:CYP.GOV Nikosia], dan [m8:ROU.GOV Bukares] menyatakan {e3 tidak akan mengakui}.
e1 m4 > m5 SANCTION actual 2008-02-18/none mode=withdraw ctx=diplomatic
e2 m5 > m1 SUPPORT actual 2008-02-18/none ctx=territory,diplomatic
e4 m3 > m1 ACCUSE actual 2008-02-18/none mode=disapprove ctx=territory
e3 m6,m7,m8 > m1 REJECT actual 2008-02-18/none mode=change ctx=territory,diplomatic
q1 m2 direct cue=seru
q2 m3 indirect cue=menyebutnya

### Bola.net 2024-02-12 none
Final Piala Afrika mempertemukan [m1:@CIV Pantai Gading] dengan [m2:@NGA Nigeria]. Menurut [m9:? penyerang tuan rumah], "<<q1 kami tidak merebut apa pun, kami hanya menunggu kesalahan>>", sementara pelatih lawan menolak menyebut wasit sebagai biang kekalahan.
q1 m9 direct cue=Menurut

### Antara 2025-03-18
Untuk pertama kalinya sejak perang saudara, [m1:SOM.MIL serdadu Somalia] dan [m2:ETH.MIL Ethiopia] {e1 berlatih bahu-membahu} di Baidoa, ungkap [m3:SOM.GOV Menteri Pertahanan di Mogadishu], Senin (17/3). Padahal tahun lalu, [m4=m3 pihaknya] {e2 mengancam mengusir} [m5=m2 pasukan tetangga itu] bila [m8=m2 Addis Ababa] tidak {e3 membatalkan} nota dengan [m6:SOMALILAND.GOV Somaliland]. [m7:DJI.GOV Djibouti] tidak hadir.
e1 m1 > m2 COOPERATE actual 2025-03-18/none ctx=military said=m3
e2 m4 > m5 THREATEN threatened 2024-01-01/year mode=expel ctx=military,territory bg
e3 m4 > m8 REQUEST requested 2024-01-01/year mode=yield ctx=territory bg

### Kontan 2018-10-01
Setelah setahun lebih tawar-menawar, {e1 kesepakatan dagang} itu rampung beberapa menit sebelum tenggat. [m1:CAN.GOV Chrystia Freeland] menyebutnya "<<q1 kemenangan bagi semua>>"; [m2:USA.GOV Robert Lighthizer] {e2 memuji} "<<q2 keuletan>>" [m3=m1 sang juru runding]. [m4:MEX.GOV Pemerintah Meksiko], lewat [m5:MEX.GOV Luis Videgaray], menyatakan {e3 akan meneken} teks tersebut bersama [m6=m1+m2 keduanya] pada akhir November.
e1 m1 > m2 AGREE actual 2018-10-01/none ctx=economic
e2 m2 > m3 SUPPORT actual 2018-10-01/none ctx=economic
e3 m4 > m6 AGREE planned 2018-10-01/none ctx=economic said=m5
q1 m1 mixed cue=menyebutnya
q2 m2 direct cue=memuji

### Detiknews 2014-12-05 headline
[m1:SEN.GOV Senegal] {e1 Pulangkan} Belasan [m2:GMB.CVL Aktivis Gambia], [m3:NGO Amnesty]: <<q1 Nyawa Terancam>>
e1 m1 > m2 COERCE actual 2014-12-05/none mode=deport ctx=human_rights
q1 m3 indirect

### Republika 2024-05-28
[m1:IRL.GOV Dublin], [m2:ESP.GOV Madrid], dan [m3:NOR.GOV Oslo] serentak {e1 mengakui negara} [m4:PSE.GOV Palestina], Selasa (28/5). "<<q1 [m8=m5 Kami] ingin menjaga harapan tetap hidup>>," kata [m5:IRL.GOV Taoiseach Simon Harris]. [m6:ISR.GOV Menlu Israel Katz], yang pekan lalu {e2 memanggil pulang} para dubesnya, {e3 mencap} [m7:ESP.GOV PM Pedro Sanchez] ikut bersekongkol dalam hasutan genosida.
e1 m1,m2,m3 > m4 SUPPORT actual 2024-05-28/day ctx=territory,diplomatic
e2 m6 > m1,m2,m3 SANCTION actual 2024-05-20/week mode=withdraw ctx=diplomatic
e3 m6 > m7 ACCUSE actual 2024-05-28/none mode=allege ctx=human_rights
q1 m5 direct cue=kata

### Tempo 2011-01-14 none
Toko roti di [m1:@TUN Tunis] itu dibuka kembali pada pagi yang sepi. Pemiliknya, keturunan [m2:@MLT Malta], mengatakan kakeknya belajar dari tukang roti [m3:@ITA Sisilia] dan tidak pernah menaikkan harga "bahkan ketika gandum mencekik".

### Katadata 2024-12-17 none
Dalam daftar belanja pertahanan yang dirilis lembaga kajian di [m1:@SWE Stockholm], [m2:@POL Polandia] melompati [m3:@ITA Italia], sedangkan [m4:@DZA Aljazair] tetap di atas [m5:@MAR Maroko]. "<<q1 Angka ini bukan ramalan perang>>," tutur [m6:? peneliti utamanya]; [m7:POL.GOV juru bicara pemerintah di Warsawa] menyebut <<q2 tabel itu "menarik dibaca">>.
q1 m6 direct cue=tutur
q2 m7 mixed cue=menyebut

### Rmol 2015-03-20
[m1:TUN.GOV Presiden Beji Caid Essebsi] bersumpah <<q1 [m8=m1 negerinya] {e1 akan memerangi} [m2:? kaum minoritas biadab itu] tanpa belas kasihan>> setelah [m7=m3 orang-orang bersenjata] {e2 menyerang} museum Bardo. [m3:ISIS.REB Kelompok ISIS], dalam rekaman yang belum dapat diverifikasi, mengaku sebagai pelaku; 21 orang, kebanyakan wisatawan [m4:ITA.CVL Italia], [m5:JPN.CVL Jepang], dan [m6:POL.CVL Polandia], tewas.
e1 m1 > m2 THREATEN threatened 2015-03-20/none mode=violence ctx=terrorism said=m1
e2 m7 > m4,m5,m6 ASSAULT actual 2015-03-20/none mode=firearms ctx=terrorism said=m3
q1 m1 indirect cue=bersumpah

### Okezone 2009-02-27 none
Pianis kelahiran [m1:@ROU Bukares] itu berkali-kali menyebut gurunya dari [m2:@CZE Praha] sebagai "diktator yang baik hati". Dia menolak tampil di [m3:@GBR London] pekan ini karena flu, bukan karena honor, tegas manajernya.

### CNN Indonesia 2021-08-30
[m1:USA.MIL Prajurit terakhir Amerika] {e1 naik ke perut pesawat} beberapa menit sebelum tengah malam, mengakhiri dua dekade perang. "<<q1 Ini hari kemerdekaan kita>>," kata [m2:TALIBAN.REB Zabihullah Mujahid], juru bicara Taliban. [m3=m2 Dia] mengatakan <<q2 [m4=m2 pihaknya] {e2 menginginkan hubungan baik} dengan [m5:USA.GOV Washington]>>; [m6:GBR.GOV Menlu Dominic Raab] menjawab <<q3 [m7=m6 negaranya] {e3 belum akan mengakui} siapa-siapa>>.
e1 m1 > m2 RETREAT actual 2021-08-30/none mode=withdraw ctx=military
e2 m4 > m5 AGREE planned 2021-08-30/none ctx=diplomatic said=m3
e3 m7 > m4 REJECT actual 2021-08-30/none mode=change ctx=diplomatic said=m6
q1 m2 direct cue=kata
q2 m3 indirect cue=mengatakan
q3 m6 indirect cue=menjawab

### VOA Indonesia 2009-05-26 none
[m1:KOR.GOV Juru bicara Kementerian Unifikasi Korea Selatan] menolak mengomentari kabar tentang kesehatan [m2:PRK.GOV Kim Jong-il]. "<<q1 Tidak ada yang bisa dikonfirmasi>>," katanya. [m3:JPN.GOV Sekretaris kabinet di Tokyo] berujar <<q2 [m4=m3 pihaknya] masih mengumpulkan informasi>>, dan [m5:USA.GOV seorang pejabat Washington] hanya mengangkat bahu.
q1 m1 direct cue=katanya
q2 m3 indirect cue=berujar

### Suara.com 2023-05-15 headline none
Dituding Contek Koreografi, Grup Asal [m1:@PHL Manila] Ogah Minta Maaf ke Penggemar [m2:@KOR Korea]

### Tirto 2015-04-28
"<<q1 [m1:NPL.GOV Kathmandu] belum pernah menolak siapa pun>>," sergah [m2:NPL.GOV Minendra Rijal] menjawab kabar bahwa [m3=m1 pemerintahnya] {e1 tidak mengizinkan} [m4:TWN.GOV regu penyelamat Taiwan] datang. Yang telah mendarat, sebut [m5=m2 dia]: [m6:IND.MIL helikopter India], [m7:BTN.MED dokter-dokter Bhutan], dan [m8:ISR.MIL rumah sakit lapangan Israel], semuanya {e2 mengobati} [m9:NPL.CVL korban gempa].
e1 m3 > m4 REJECT denied 2015-04-28/none mode=assist ctx=disasters said=m2
e2 m6,m7,m8 > m9 AID actual 2015-04-28/none ctx=disasters said=m2
q1 m2 direct cue=sergah

### Kompas 2007-04-27
Patung Prajurit Perunggu lenyap pada subuh. [m1:EST.GOV Tallinn] berkilah <<q1 pemindahan itu demi ketertiban>>; malamnya [m2:EST.CVL pemuda berbahasa Rusia] {e1 memecahkan etalase} dan [m3:EST.COP polisi] {e2 membekuk} ratusan orang. [m4:RUS.LEG Duma] {e3 mendesak} [m5:RUS.GOV Vladimir Putin] agar hubungan dengan [m7=m1 tetangga Baltik itu] diputus. [m6:FIN.GOV Helsinki] belum bersikap.
e1 m2 > m3 PROTEST actual 2007-04-27/none mode=riot ctx=religion_ethnicity
e2 m3 > m2 COERCE actual 2007-04-27/none mode=arrest ctx=repression
e3 m4 > m5 REQUEST requested 2007-04-27/none mode=change ctx=diplomatic
q1 m1 indirect cue=berkilah

### Antara 2024-09-04 none
Menurut ahli kuliner asal [m1:@PER Lima], ceviche "tidak pernah dicuri siapa-siapa" meski [m2:@CHL Cile], [m3:@ECU Ekuador], dan [m4:@MEX Meksiko] punya versi sendiri. Ia menolak terseret dalam perdebatan yang disebutnya perang jeruk nipis.

### Detik Inet 2013-06-10
"<<q1 Saya tidak mau hidup di masyarakat yang berbuat begini>>," kata [m1:USA.ELI Edward Snowden] dari sebuah hotel di [m2:@HKG Hong Kong]. Bocorannya menyebut [m3:USA.SPY NSA] {e1 menyadap} komputer [m4:CHN.EDU kampus-kampus di Tiongkok]; [m5:ISL.GOV Reykjavik] menyatakan <<q2 belum menerima permohonan suaka apa pun>>. [m6:USA.LEG Peter King], anggota kongres, {e3 menyeru} [m7:HKG.GOV otoritas setempat] mengekstradisinya. Dokumen lain mengungkap [m8:GBR.SPY GCHQ] {e4 ikut menikmati data} dari [m9=m3 lembaga itu].
e1 m3 > m4 COERCE actual 2013-06-10/none mode=cyber ctx=cyber,intelligence said=m1
e3 m6 > m7 REQUEST requested 2013-06-10/none mode=assist ctx=legal
e4 m9 > m8 COOPERATE actual 2013-06-10/none ctx=intelligence said=m1
q1 m1 direct cue=kata
q2 m5 indirect cue=menyatakan

### Republika 2012-12-02 none
[m9:? Pendaki] asal [m1:@NZL Selandia Baru] menyebut puncak itu "lawan yang jujur". Dua rekannya, dari [m2:@BOL Bolivia] dan [m3:@KGZ Kirgistan], urung naik karena badai. "<<q1 Kami belum menyerah, kami cuma mundur untuk menyusun siasat>>," ujarnya.
q1 m9 direct cue=ujarnya

### CNBC Indonesia 2021-03-31 none
Seorang pialang kapal mengatakan kemacetan di [m1:@EGY Terusan Suez] menahan muatan dari [m2:@OMN Muskat] hingga [m3:@NLD Rotterdam]. Nakhoda asal [m4:@IND India] dikabarkan tidak ditahan, hanya diminta tinggal di kapal; pengelola menolak menyebut besarnya ganti rugi.

### Media Indonesia 2019-10-12
[m1:NOR.SOC Komite Nobel] {e1 menganugerahkan} hadiah perdamaian kepada [m2:ETH.GOV Abiy Ahmed], kata [m7=m1 ketuanya], "<<q1 karena prakarsanya yang menentukan>>" dalam sengketa dengan [m3:ERI.GOV Eritrea]. [m4:SDN.GOV PM Abdalla Hamdok] {e2 menyanjung} [m6=m2 tetangganya itu]; [m5:GHA.GOV Accra] {e3 menyampaikan ucapan selamat}. [m8=m2 Sang pemenang] belum memutuskan apakah akan menjawab pertanyaan wartawan.
e1 m1 > m2 SUPPORT actual 2019-10-12/none ctx=diplomatic
e2 m4 > m6 SUPPORT actual 2019-10-12/none ctx=diplomatic
e3 m5 > m2 SUPPORT actual 2019-10-12/none ctx=diplomatic
q1 m7 direct cue=kata

### Kumparan Bola 2023-07-23 none
Kapten [m1:@JAM Jamaika] menangis selepas laga melawan [m2:@FRA Prancis]. "<<q1 Kami ditembaki sembilan belas kali, tapi kami tak runtuh>>," ucap [m9:? kipernya]. Pelatih dari [m3:@PHL Filipina], yang menonton di tribun, menyebut timnya siap mengancam siapa pun.
q1 m9 direct cue=ucap

### Tempo 2022-10-03 none
Peneliti iklim dari [m1:@VUT Port Vila] mengatakan siklon kini "menyerang bertubi-tubi" dan pulau-pulau di [m2:@TON Tonga], [m3:@KIR Kiribati], serta [m4:@TUV Tuvalu] makin sering terendam. Menurut dia belum ada bukti bahwa musim ini terparah.

### SINDOnews 2024-10-02 headline
[m1:ISR.GOV Israel] {e1 Haramkan} [m2:UN Sekjen PBB] Masuk, Sebut [m3=m2 Guterres] {e2 Tak Becus Kecam} [m4:IRN.GOV Iran]
e1 m1 > m2 REJECT actual 2024-10-02/none mode=assist ctx=diplomatic
e2 m1 > m3 ACCUSE actual 2024-10-02/none mode=disapprove ctx=diplomatic

### Pikiran Rakyat 2010-07-13 none
Sang gurita, yang dirawat di [m1:@DEU Oberhausen], menebak kemenangan [m2:@ESP Spanyol] dan membuat pendukung [m3:@NLD Belanda] geram. [m9:? Juru bicara akuarium] membantah hewan itu pernah diancam; "<<q1 cuma surat elektronik iseng dari [m4:@ARG Buenos Aires]>>," tuturnya.
q1 m9 direct cue=tuturnya

### Okezone Travel 2017-01-15 none
[m1:AUS.GOV Departemen Luar Negeri Australia] memperbarui saran perjalanan untuk [m2:@MDV Maladewa], [m3:@LAO Laos], dan [m4:@BRN Brunei]: wisatawan dianjurkan membawa obat pribadi. Menurut [m5:? seorang pemandu di Male], "<<q1 tak ada yang mau memblokade pantai kecuali kepiting>>", jadi pelancong tidak perlu risau.
q1 m5 direct cue=Menurut

### Bisnis Indonesia 2024-04-19 none
[m1:AGO.GOV Menteri Perminyakan Angola] mengatakan <<q1 produksi [m2=m1 negaranya] susut empat persen karena sumur menua>>. Sebagai pembanding, data [m3:OPEC OPEC] menunjukkan [m4:@NGA Nigeria] naik tipis dan [m5:@GAB Gabon] datar. "<<q2 Kami tidak sedang berlomba>>," tambahnya, dikutip dari laporan tahunan kementerian.
q1 m1 indirect cue=mengatakan
q2 m1 direct cue=tambahnya

### Jawa Pos 2021-10-29
"<<q1 Saya kira saya {e1 ceroboh}>>," aku [m1:USA.GOV Joe Biden] di samping [m2:FRA.GOV Emmanuel Macron] saat [m5=m1+m2 keduanya] {e2 bertatap muka} di [m3:@VAT Vatikan], Jumat (29/10). [m6:VAT.GOV Tuan rumah] tidak hadir. [m4=m2 Presiden Prancis itu] menjawab: <<q2 kepercayaan itu seperti cinta, "pernyataan bagus, tetapi bukti lebih baik">>.
e1 m1 > m2 SUPPORT actual 2021-10-29/day ctx=diplomatic said=m1
e2 m1 > m2 CONSULT actual 2021-10-29/day mode=third-party ctx=diplomatic
q1 m1 direct cue=aku
q2 m4 mixed cue=menjawab
