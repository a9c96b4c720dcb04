### Kompas 2022-05-18
[m1=m2 Negeri Sahel itu] bukan baru sekali ini berselisih dengan [m3:FRA.GOV Paris]. Pada Januari, [m2:MLI.GOV junta pimpinan Kolonel Assimi Goïta] {e1 mengusir} [m4:FRA.GOV duta besar Prancis], dan awal bulan ini {e2 merobek} perjanjian pertahanan yang {e3 diteken} [m5=m2+m3 kedua negara] pada 2014. "<<q1 [m6=m7 Kami] tidak lagi percaya kepada [m8=m3 mantan penjajah itu]>>," ujar [m7:MLI.GOV Abdoulaye Maïga, juru bicara pemerintah]. [m10=m9 Sekutu barunya] datang dari utara: [m9:RUS.GOV Moskow] {e4 mengirim} dua helikopter pada Maret.
e1 m2 > m4 SANCTION actual 2022-01-01/month mode=expel ctx=diplomatic bg
e2 m2 > m3 SANCTION actual 2022-05-01/month mode=discontinue ctx=military,diplomatic
e3 m2 > m3 SUPPORT actual 2014-01-01/year ctx=military,diplomatic bg
e4 m9 > m2 AID actual 2022-03-01/month ctx=military bg
q1 m7 direct cue=ujar

### CNN Indonesia 2023-08-02
Reaksi [m1:? para tetangga] terbelah. [m2:NGA.GOV Abuja], yang memegang ketua bergilir [m3:ECOWAS ECOWAS], {e1 memutus pasokan listrik} ke [m4:NER.GOV Niamey]; [m5:BEN.GOV Benin] {e2 menyusul} dengan menutup pelabuhannya bagi barang [m6=m4 negeri itu]. [m7:MLI.GOV Mali] dan [m8:BFA.GOV Burkina Faso] justru {e3 pasang badan}, sedangkan [m9:TCD.GOV Chad] memilih menunggu. [m10:DZA.GOV Aljazair] {e4 wanti-wanti} agar tidak ada yang mengangkat senjata.
e1 m2 > m4 SANCTION actual 2023-08-02/none mode=discontinue ctx=economic,pro_democracy
e2 m5 > m6 SANCTION actual 2023-08-02/none mode=discontinue ctx=economic,pro_democracy
e3 m7,m8 > m4 SUPPORT actual 2023-08-02/none ctx=military,diplomatic
e4 m10 > m3 REQUEST requested 2023-08-02/none mode=yield ctx=military
rel m2 leads m3

### BBC Indonesia 2018-08-07
Pangkal perkaranya sebuah cuitan. [m1:CAN.GOV Kementerian Luar Negeri Kanada] pekan lalu {e1 meminta} [m2:SAU.GOV Riyadh] membebaskan [m3:SAU.CVL Samar Badawi] dan aktivis perempuan lain. Merasa dicampuri, [m4=m2 kerajaan itu] {e2 memanggil pulang} duta besarnya dari [m5=m1 Ottawa], {e3 membekukan} perdagangan baru, lalu {e4 menyuruh} [m6:SAU.EDU ribuan mahasiswanya] pindah kuliah. [m7:ARE.GOV Uni Emirat Arab] dan [m8:BHR.GOV Bahrain] {e5 merapat ke} [m9=m4 sekutunya]; [m10:USA.GOV Washington] enggan memihak.
e1 m1 > m2 REQUEST requested 2018-08-01/week mode=yield ctx=human_rights,gender
e2 m4 > m5 SANCTION actual 2018-08-07/none mode=withdraw ctx=diplomatic
e3 m4 > m5 SANCTION actual 2018-08-07/none mode=discontinue ctx=economic
e4 m4 > m6 REQUEST requested 2018-08-07/none mode=change ctx=diplomatic
e5 m7,m8 > m9 SUPPORT actual 2018-08-07/none ctx=diplomatic

### Republika 2017-06-24
Daftar itu berisi tiga belas butir. Di dalamnya [m1:SAU.GOV Arab Saudi] dan [m2=m3+m4+m5 tiga mitranya], [m3:ARE.GOV UEA], [m4:BHR.GOV Bahrain] serta [m5:EGY.GOV Mesir], {e1 menuntut} [m6:QAT.GOV Qatar] menutup [m7:QAT.JRN Al Jazeera] dan mengusir [m8:TUR.MIL tentara Turki]. [m9=m6 Emirat mungil itu] {e3 menampik} semuanya. "<<q1 [m10=m6 Kami] tidak akan menukar kedaulatan dengan apa pun>>," tulis [m11:QAT.GOV Menlu Sheikh Mohammed bin Abdulrahman]. {e2 Tudingan} bahwa [m12=m6 Doha] {e4 membiayai} [m13:? kelompok teror] pun kembali [m14=m11 ia] {e5 sangkal}.
e1 m1,m3,m4,m5 > m6 REQUEST requested 2017-06-24/none mode=change ctx=diplomatic,rights_freedoms
e2 m1,m3,m4,m5 > m12 ACCUSE actual 2017-06-24/none mode=allege ctx=terrorism
e3 m9 > m1,m3,m4,m5 REJECT actual 2017-06-24/none mode=yield ctx=diplomatic
e4 m12 > m13 AID denied 2017-06-24/none ctx=terrorism
e5 m14 > m1,m3,m4,m5 REJECT actual 2017-06-24/none ctx=terrorism
q1 m11 direct cue=tulis

### Tempo 2014-03-04
[m1:UKR.GOV Pemerintah baru di Kiev] {e1 menuduh} [m2=m3 tetangganya] telah {e2 menduduki} bandara [m11:@UKR Simferopol]. [m3:RUS.GOV Kremlin] {e3 berkelit}: [m10:RUS.MIL pria-pria tanpa lencana itu], katanya, [m4:? pasukan bela diri setempat]. Namun di [m5:@UKR Sevastopol], kata seorang [m6:UKR.MIL perwira laut Ukraina] lewat telepon, [m7=m8 mereka] sudah {e4 mengepung} pangkalan sejak Minggu. "<<q1 [m8=m10 Orang-orang itu] {e5 memberi} [m9=m6 kami] waktu sampai pukul lima pagi untuk menyerah>>," ujarnya.
e1 m1 > m2 ACCUSE actual 2014-03-04/none mode=allege ctx=military,territory
e2 m2 > m1 COERCE denied 2014-03-04/none mode=seize ctx=military,territory
e3 m3 > m1 REJECT actual 2014-03-04/none ctx=military,territory
e4 m7 > m6 COERCE actual 2014-03-02/day mode=restrict ctx=military,territory said=m6
e5 m8 > m9 THREATEN threatened 2014-03-04/none mode=violence ctx=military said=m6
q1 m6 direct cue=ujarnya

### DW Indonesia 2021-05-25
Pesawat itu dipaksa turun di [m1:@BLR Minsk] dengan dalih ancaman bom, lalu [m2:BLR.COP petugas] {e1 mencokok} [m3:BLR.JRN wartawan Roman Protasevich]. Malamnya [m4:EU para pemimpin Uni Eropa] sepakat {e2 menutup langit} [m12=m4 mereka] bagi [m5:BLR.BUS maskapai Belarus]. [m6:LTU.GOV Lituania] {e3 mengusut} kasus ini sebagai pembajakan negara. [m7:BLR.GOV Sang presiden], [m8=m7 Alexander Lukashenko], {e5 tutup kuping}; [m9=m10 pelindungnya] di [m10:RUS.GOV Moskow] {e4 mencibir} kegaduhan [m11=m4 Brussel] sebagai kemunafikan.
e1 m2 > m3 COERCE actual 2021-05-25/none mode=arrest ctx=rights_freedoms,repression
e2 m4 > m5 SANCTION planned 2021-05-25/none mode=discontinue ctx=rights_freedoms,economic
e3 m6 > m7 ACCUSE actual 2021-05-25/none mode=investigate ctx=legal
e4 m10 > m11 ACCUSE actual 2021-05-25/none mode=disapprove ctx=diplomatic
e5 m8 > m4 REJECT actual 2021-05-25/none mode=yield ctx=diplomatic
rel m10 ally_of m8

### Antara 2010-11-24
Ini bukan kali pertama [m1=m2+m3 kedua Korea] saling tembak di laut itu. Pada 1999 dan 2002 kapal-kapal [m2:PRK.MIL Utara] dan [m3:KOR.MIL Selatan] {e1 baku tembak}, dan Maret lalu korvet Cheonan karam dengan 46 pelaut. [m4:PRK.GOV Pyongyang] {e2 bersikukuh tidak pernah} {e3 menenggelamkan} kapal tersebut. Kemarin giliran [m7:@KOR Pulau Yeonpyeong] yang {e4 dihujani} sedikitnya seratus peluru [m5=m2 artilerinya]; [m6:KOR.MIL marinir] di sana {e5 membalas} tiga belas menit kemudian.
e1 m2 > m3 ASSAULT actual 1999-01-01/year mode=heavy-weapons ctx=military,territory bg
e2 m4 > m3 REJECT actual 2010-11-24/none ctx=military
e3 m4 > m3 ASSAULT denied 2010-03-01/month mode=heavy-weapons ctx=military bg
e4 m5 > m3 ASSAULT actual 2010-11-23/day mode=heavy-weapons ctx=military,territory
e5 m6 > m2 ASSAULT actual 2010-11-23/day mode=heavy-weapons ctx=military

### Kompas.com 2020-09-28
[m1=m2+m3 Kedua bekas republik Soviet itu] sama-sama {e7 menuding} lawannya sebagai pihak yang memulai. [m2:ARM.GOV Yerevan] {e1 menyatakan keadaan darurat militer} dan {e2 memanggil} [m4:ARM.MIL cadangan]; [m3:AZE.GOV Baku] {e3 melakukan hal serupa} beberapa jam kemudian. [m5:TUR.GOV Presiden Recep Tayyip Erdogan] {e4 berdiri di belakang} [m6=m3 saudara seetnisnya]. [m7:RUS.GOV Moskow], yang punya pangkalan di [m10:@ARM Gyumri], {e5 menyeru} [m8=m1 mereka] berhenti menembak, disusul [m9:FRA.GOV Paris] dengan {e6 seruan} senada.
e1 m2 > m3 MOBILIZE actual 2020-09-28/none ctx=military,territory
e2 m2 > m3 MOBILIZE actual 2020-09-28/none mode=troops ctx=military
e3 m3 > m2 MOBILIZE actual 2020-09-28/none ctx=military
e4 m5 > m6 SUPPORT actual 2020-09-28/none ctx=military,religion_ethnicity
e5 m7 > m8 REQUEST requested 2020-09-28/none mode=yield ctx=military
e6 m9 > m8 REQUEST requested 2020-09-28/none mode=yield ctx=military
e7 m2 > m3 ACCUSE actual 2020-09-28/none mode=allege ctx=military,territory
rel m5 ally_of m6

### Media Indonesia 2023-03-11
Permusuhan itu berumur panjang. Pada Januari 2016, sesudah [m1:SAU.GOV Riyadh] {e1 mengeksekusi} [m2:SAU.REL ulama Syiah Nimr al-Nimr], [m3:IRN.CVL massa] {e2 membakar} kedutaannya di [m4:@IRN Teheran]; esoknya [m5=m1 kerajaan tersebut] {e3 memutuskan hubungan}. Tujuh tahun berselang, [m6:IRN.GOV Ali Shamkhani] dan [m7:SAU.GOV Musaed al-Aiban] {e4 bersalaman} di [m8:@CHN Beijing] dengan [m9:CHN.GOV Wang Yi] di tengah. [m10=m6+m7 Keduanya] {e5 akan membuka kembali} kedutaan dalam dua bulan.
e1 m1 > m2 ASSAULT actual 2016-01-01/month mode=targeted ctx=religion_ethnicity,repression bg
e2 m3 > m1 ASSAULT actual 2016-01-01/month mode=destroy ctx=diplomatic,religion_ethnicity bg
e3 m5 > m6 SANCTION actual 2016-01-01/month mode=discontinue ctx=diplomatic bg
e4 m6 > m7 CONSULT actual 2023-03-11/none mode=third-party ctx=diplomatic
e5 m6 > m7 AGREE planned 2023-03-11/none ctx=diplomatic

### VOA Indonesia 2013-09-01 none
Apa yang membuat [m1:USA.GOV seorang presiden] ragu? Sejarawan di [m2:@USA Princeton] menunjuk pengalaman [m3:@IRQ Irak]: biaya triliunan dolar, ribuan peti jenazah, dan opini publik yang letih. Dalam jajak pendapat terbaru hanya satu dari lima orang yang menganggap urusan [m4:@SYR Suriah] penting bagi hidupnya.

### Kompas 2015-11-26
[m1=m2 Sang tetangga di selatan] awalnya {e6 menolak minta maaf}. "<<q1 [m3=m2 Kami] sudah {e1 memperingatkan} [m4=m6 pilotnya] sepuluh kali>>," kata [m2:TUR.GOV Presiden Turki]. [m5:RUS.GOV Vladimir Putin] {e7 menyebut} {e2 penembakan jatuh} [m6:RUS.MIL Su-24] itu <<q2 tikaman dari belakang>>. Tak lama kemudian [m7=m5 Moskow] {e3 menghentikan} penerbangan carter, {e4 melarang masuk} tomat dan jeruk [m8=m2 Turki], dan {e5 memasang} rudal S-400 di [m9:@SYR Latakia].
e1 m3 > m4 REQUEST requested 2015-11-26/none mode=yield ctx=military said=m2
e2 m2 > m6 ASSAULT actual 2015-11-26/none mode=aerial ctx=military
e3 m7 > m8 SANCTION actual 2015-11-26/none mode=discontinue ctx=economic
e4 m7 > m8 SANCTION actual 2015-11-26/none mode=discontinue ctx=economic
e5 m7 > m8 MOBILIZE actual 2015-11-26/none mode=weapons ctx=military
e6 m1 > m5 REJECT actual 2015-11-26/none mode=yield ctx=diplomatic,military
e7 m5 > m2 ACCUSE actual 2015-11-26/none mode=disapprove ctx=military
q1 m2 direct cue=kata
q2 m5 mixed cue=menyebut

### Koran Jakarta 2016-06-28
Tujuh bulan lamanya [m1=m2 Ankara] {e5 tutup kuping}. Senin kemarin [m2:TUR.GOV Recep Tayyip Erdogan] akhirnya {e1 menjilat ludah sendiri}: lewat sepucuk surat [m3=m2 ia] {e2 menyampaikan penyesalan} kepada keluarga [m4:RUS.MIL penerbang] yang tewas. [m5:RUS.GOV Kremlin] {e3 menyambut} langkah [m6=m2 mantan rivalnya] itu dan {e4 berjanji mencabut} larangan berwisata.
e1 m2 > m5 CONCEDE actual 2016-06-27/day ctx=diplomatic
e2 m3 > m4 CONCEDE actual 2016-06-27/day ctx=diplomatic,military
e3 m5 > m6 SUPPORT actual 2016-06-28/none ctx=diplomatic
e4 m5 > m6 CONCEDE planned 2016-06-28/none ctx=economic
e5 m1 > m5 REJECT actual 2016-06-28/none mode=yield ctx=diplomatic bg

### detikNews 2008-08-27
Berdirinya dua negara baru itu langsung menuai penolakan. [m1:FRA.GOV Prancis], yang {e1 menengahi} gencatan senjata dua pekan silam, {e2 menyesalkan} langkah [m2:RUS.GOV Medvedev]. [m3:DEU.GOV Angela Merkel] menyebutnya {e3 tak bisa diterima}; [m4:GBR.GOV London] bahkan {e4 mengajak} membentuk koalisi melawan agresi [m5=m2 negara beruang merah]. Hanya [m6:BLR.GOV Minsk] yang {e5 angkat topi}, itu pun setengah hati.
e1 m1 > m2 CONSULT actual 2008-08-01/month mode=third-party ctx=diplomatic,military bg
e2 m1 > m2 ACCUSE actual 2008-08-27/none mode=disapprove ctx=territory,diplomatic
e3 m3 > m2 ACCUSE actual 2008-08-27/none mode=disapprove ctx=territory,diplomatic
e4 m4 > m5 THREATEN threatened 2008-08-27/none mode=relations ctx=diplomatic,territory
e5 m6 > m2 SUPPORT actual 2008-08-27/none ctx=territory,diplomatic

### Tirto 2019-02-27
Puluhan tahun sebelumnya [m1=m3+m2 keduanya] {e1 bertempur} di [m9:@IND Kargil]. Kali ini [m2:IND.MIL jet-jet India] {e2 menyeberang} Garis Kendali dan {e3 menjatuhkan bom} di [m8:@PAK Balakot], yang disebut [m4:IND.GOV New Delhi] sarang [m5:JEM.REB Jaish-e-Mohammad]. [m3:PAK.MIL Militer Pakistan] {e4 menyangkal} ada korban. "<<q1 [m6=m7 Kami] akan {e5 membalas} pada waktu dan tempat pilihan [m30=m7 kami] sendiri>>," kata [m7:PAK.MIL Mayjen Asif Ghafoor].
e1 m2 > m3 ASSAULT actual 1999-01-01/year ctx=military,territory bg
e2 m2 > m3 ASSAULT actual 2019-02-27/none mode=aerial ctx=military,territory
e3 m2 > m5 ASSAULT actual 2019-02-27/none mode=aerial ctx=military,terrorism
e4 m3 > m4 REJECT actual 2019-02-27/none ctx=military
e5 m6 > m2 THREATEN threatened 2019-02-27/none mode=violence ctx=military said=m7
q1 m7 direct cue=kata

### Sindo 2011-03-20
[m1:FRA.GOV Prancis] yang pertama: [m2:FRA.MIL jet Rafale-nya] {e1 menghancurkan} empat tank di luar [m3:@LBY Benghazi]. [m4:GBR.MIL Inggris] {e2 menyusul} dari laut, lalu [m5:USA.MIL kapal perusak AS] {e3 meluncurkan} seratusan Tomahawk ke [m6:LBY.MIL pertahanan udara sang kolonel]. [m7:DEU.GOV Jerman] memilih menonton. [m8:LBY.GOV Muammar Gaddafi], yang sehari sebelumnya {e4 mengumumkan gencatan senjata} tetapi tak mematuhinya, {e5 bersumpah} <<q1 membuka gudang senjata bagi rakyat>>.
e1 m2 > m6 ASSAULT actual 2011-03-20/none mode=aerial ctx=military
e2 m4 > m6 ASSAULT actual 2011-03-20/none mode=heavy-weapons ctx=military
e3 m5 > m6 ASSAULT actual 2011-03-20/none mode=heavy-weapons ctx=military
e4 m8 > m1 CONCEDE actual 2011-03-19/day ctx=military bg
e5 m8 > m1,m4,m5 THREATEN threatened 2011-03-20/none mode=violence ctx=military
q1 m8 indirect cue=bersumpah

### Kumparan 2024-01-05
Dukungan bagi gugatan itu mengalir deras. [m1:MYS.GOV Malaysia], [m2:TUR.GOV Turki] dan [m3:JOR.GOV Yordania] {e1 menyatakan berdiri bersama} [m4:ZAF.GOV Pretoria]; [m5:DEU.GOV Berlin], sebaliknya, {e6 menyodorkan diri} sebagai pihak ketiga di kubu lawan. [m6:ISR.GOV Israel] {e2 mengejek} dokumen setebal 84 halaman itu sebagai <<q1 fitnah berdarah>>. Di [m7:@NLD Den Haag] [m8=m4 pihaknya] {e3 menuduh} [m9=m6 negara itu] {e4 melakukan genosida} di [m10:PSE.CVL Gaza], tuduhan yang berkali-kali {e5 dibantah}.
e1 m1,m2,m3 > m4 SUPPORT actual 2024-01-05/none ctx=legal,human_rights
e2 m6 > m4 ACCUSE actual 2024-01-05/none mode=disapprove ctx=legal
e3 m8 > m9 ACCUSE actual 2024-01-05/none mode=allege ctx=legal,human_rights
e4 m9 > m10 ASSAULT denied 2024-01-05/none ctx=human_rights,military
e5 m9 > m4 REJECT actual 2024-01-05/none ctx=legal,human_rights
e6 m5 > m6 AGREE planned 2024-01-05/none ctx=legal
q1 m6 mixed cue=mengejek

### Tempo 2022-07-19
[m9:LKA.OPP Oposisi] sudah lama menunggu saat ini. Selama tiga bulan [m1:LKA.CVL warga] {e1 berkemah} di tepi laut [m10:@LKA Galle Face] menuntut [m2:LKA.GOV sang presiden] turun; pada 9 Juli [m3=m1 mereka] {e2 menjebol} gerbang istana. [m4=m2 Gotabaya Rajapaksa] {e3 kabur} ke [m5:@MDV Maladewa] naik pesawat angkatan udara, lalu {e4 mundur} lewat surel dari [m6:@SGP Singapura]. [m7:LKA.GOV Penggantinya, Ranil Wickremesinghe], {e5 memberlakukan keadaan darurat} dan {e6 menyebut} [m8=m1 para pengunjuk rasa] fasis.
e1 m1 > m2 PROTEST actual 2022-07-19/none mode=demo ctx=pro_democracy,economic bg
e2 m3 > m4 PROTEST actual 2022-07-09/day mode=riot ctx=pro_democracy
e3 m4 > m1 RETREAT actual 2022-07-19/none mode=withdraw ctx=executive
e4 m4 > m1 RETREAT actual 2022-07-19/none mode=resign ctx=executive
e5 m7 > m1 COERCE actual 2022-07-19/none mode=martial-law ctx=repression,rights_freedoms
e6 m7 > m8 ACCUSE actual 2022-07-19/none mode=disapprove ctx=pro_democracy

### Kompas.com 2017-10-28
[m11=m3 Madrid] tidak membuang waktu. Kurang dari sejam setelah [m1:ESP.LEG parlemen Katalonia] {e1 memproklamasikan kemerdekaan}, [m2:ESP.LEG Senat] {e2 memberi lampu hijau} bagi [m3:ESP.GOV PM Mariano Rajoy] untuk mengambil alih wilayah itu. [m4=m3 Ia] lantas {e3 memecat} [m5:ESP.GOV Carles Puigdemont] beserta seluruh kabinetnya dan {e4 membubarkan} [m6=m1 parlemen pembangkang tersebut]. [m7:DEU.GOV Berlin], [m8:GBR.GOV London] dan [m9:FRA.GOV Paris] serempak {e5 menolak mengakui} [m10:@ESP republik baru itu].
e1 m1 > m3 REJECT actual 2017-10-28/none mode=change ctx=territory,political_institutions
e2 m2 > m3 SUPPORT actual 2017-10-28/none ctx=legislative,territory
e3 m4 > m5 SANCTION actual 2017-10-28/none mode=expel ctx=executive,territory
e4 m4 > m6 COERCE actual 2017-10-28/none mode=restrict ctx=political_institutions,territory
e5 m7,m8,m9 > m1 REJECT actual 2017-10-28/none ctx=diplomatic,territory

### CNBC Indonesia 2022-04-27
"<<q1 Mulai pagi ini [m1=m2 mereka] {e1 menutup keran}>>," kata [m3:POL.BUS pimpinan PGNiG] singkat. [m4:POL.GOV Warsawa] dan [m5:BGR.GOV Sofia] sebelumnya {e2 menampik} syarat pembayaran dalam rubel yang {e3 didiktekan} [m6=m7 sang pemasok]. Bagi [m7:RUS.GOV Rusia] sendiri langkah itu bukan hal baru: pada 2006 dan 2009 aliran gas ke [m8:UKR.GOV Ukraina] pernah {e4 diputusnya}. [m9:GRC.GOV Yunani] {e5 mengulurkan tangan} kepada [m10=m5 tetangganya di utara], sedangkan [m11:HUN.GOV Budapest] {e6 berjanji} membayar sesuai kemauan [m12=m7 Moskow].
[m2:RUS.BUS Gazprom] belum menjawab permintaan komentar.
e1 m1 > m4,m5 SANCTION actual 2022-04-27/day mode=discontinue ctx=economic,natural_resource said=m3
e2 m4,m5 > m6 REJECT actual 2022-04-27/none mode=yield ctx=economic,natural_resource bg
e3 m6 > m4,m5 REQUEST requested 2022-04-27/none mode=change ctx=economic,natural_resource bg
e4 m7 > m8 SANCTION actual 2006-01-01/year mode=discontinue ctx=economic,natural_resource bg
e5 m9 > m10 AGREE planned 2022-04-27/none ctx=economic,natural_resource
e6 m11 > m12 AGREE planned 2022-04-27/none ctx=economic,natural_resource
q1 m3 direct cue=kata

### Antara 2019-11-12
Begitu mendarat, [m1:BOL.ELI Evo Morales] {e1 berterima kasih} kepada [m2:MEX.GOV Presiden Andrés Manuel López Obrador]. [m3=m2 Tuan rumahnya itu] sehari sebelumnya {e2 membuka pintu suaka} dan {e3 mengirim pesawat militer}. [m4:PER.GOV Peru] semula {e4 tak mengizinkan} pesawat tersebut mengisi bahan bakar untuk kedua kali, sedangkan [m5:PRY.GOV Paraguay] {e5 mempersilakannya} singgah. Di [m6:@BOL La Paz], [m7:BOL.LEG Senator Jeanine Áñez] mengumumkan diri sebagai presiden sementara dan langsung {e6 mendapat pengakuan} [m8:BRA.GOV Brasilia].
e1 m1 > m2 SUPPORT actual 2019-11-12/none ctx=asylum
e2 m3 > m1 AID actual 2019-11-11/day ctx=asylum
e3 m3 > m1 AID actual 2019-11-11/day ctx=asylum,military
e4 m4 > m2 REJECT actual 2019-11-12/none mode=assist ctx=asylum
e5 m5 > m2 COOPERATE actual 2019-11-12/none ctx=asylum
e6 m8 > m7 SUPPORT actual 2019-11-12/none ctx=diplomatic,political_institutions

### Republika 2023-10-18
[m1:JOR.GOV Raja Abdullah] {e1 membatalkan} pertemuan empat pihak di [m2:@JOR Amman] beberapa jam sebelum pesawat [m3:USA.GOV Joe Biden] lepas landas. [m4:PSE.GOV Mahmoud Abbas] lebih dulu {e2 balik badan}, pulang ke [m11:@PSE Ramallah] demi masa berkabung. Ledakan di rumah sakit Al-Ahli itu {e3 dituduhkan} [m5:HAMAS.REB Hamas] kepada [m6:ISR.MIL angkatan udara lawannya]; [m7=m6 pihak Israel] {e4 membantah} dan {e5 menunjuk} roket [m8:PIJ.REB Jihad Islam] yang gagal. "<<q1 Bukan [m9=m7 kami] yang {e6 menghantam} tempat itu>>," kata [m10:ISR.MIL Laksamana Muda Daniel Hagari].
e1 m1 > m3 REJECT actual 2023-10-18/none mode=meet ctx=diplomatic
e2 m4 > m3 REJECT actual 2023-10-18/none mode=meet ctx=diplomatic
e3 m5 > m6 ACCUSE actual 2023-10-18/none mode=allege ctx=military
e4 m7 > m5 REJECT actual 2023-10-18/none ctx=military
e5 m7 > m8 ACCUSE actual 2023-10-18/none mode=allege ctx=military
e6 m9 > m5 ASSAULT denied 2023-10-18/none mode=aerial ctx=military said=m10
q1 m10 direct cue=kata

### Kompas 2009-07-05
Sejak abad ke-20 [m1:@HND negeri pisang itu] akrab dengan campur tangan tentara. Kali ini [m2:HND.MIL serdadu] {e1 menciduk} [m3:HND.GOV Presiden Manuel Zelaya] dalam piyama dan {e2 menerbangkannya} ke [m4:@CRI Kosta Rika]. [m5:OAS Organisasi Negara-Negara Amerika] {e3 membekukan keanggotaan} [m6:HND.GOV pemerintahan Roberto Micheletti], yang sehari sebelumnya {e4 mendahului keluar}. [m7:VEN.GOV Hugo Chávez] {e5 menabuh genderang perang}; [m8:NIC.GOV Nikaragua] hanya {e6 menutup perbatasan} selama dua hari.
e1 m2 > m3 COERCE actual 2009-07-05/none mode=arrest ctx=pro_autocracy,military
e2 m2 > m3 COERCE actual 2009-07-05/none mode=deport ctx=pro_autocracy,military
e3 m5 > m6 SANCTION actual 2009-07-05/none mode=expel ctx=pro_democracy,diplomatic
e4 m6 > m5 SANCTION actual 2009-07-04/day mode=withdraw ctx=diplomatic
e5 m7 > m6 THREATEN threatened 2009-07-05/none mode=violence ctx=military,pro_democracy
e6 m8 > m6 SANCTION actual 2009-07-05/none mode=discontinue ctx=economic,pro_democracy
rel m6 member_of m5 to=2009-07-04/day

### JPNN 2014-07-22 none
Lima hari setelah jatuhnya MH17, bunga masih menumpuk di depan [m1:NLD.GOV Kedutaan Besar Belanda] di [m2:@UKR Kiev]. Seorang nenek menaruh boneka beruang, lalu berdiri lama tanpa berkata apa-apa. Dari 298 penumpang, 193 memegang paspor [m3:@NLD Belanda]; sisanya antara lain dari [m4:@MYS Malaysia], [m5:@AUS Australia] dan [m6:@IDN Indonesia].

### Liputan6.com 2018-05-09
[m1=m2 Dia] tidak mengindahkan bujukan siapa pun. [m3:FRA.GOV Macron] {e1 berkunjung} ke [m4:@USA Washington] bulan lalu untuk membujuknya, [m5:DEU.GOV Merkel] {e2 menyusul} tiga hari kemudian, [m6:GBR.GOV Boris Johnson] bahkan {e3 menemui} [m7:USA.GOV wakil presiden]. Selasa siang [m2:USA.GOV Donald Trump] tetap {e4 menarik negaranya keluar} dari kesepakatan yang {e5 diteken} [m10:USA.GOV pendahulunya] dengan [m8:IRN.GOV Teheran] pada 2015. [m9:ISR.GOV Netanyahu] {e6 angkat topi}.
e1 m3 > m2 CONSULT actual 2018-04-01/month mode=visit ctx=cbrn,diplomatic bg
e2 m5 > m2 CONSULT actual 2018-04-01/month mode=visit ctx=cbrn,diplomatic bg
e3 m6 > m7 CONSULT actual 2018-05-09/none ctx=cbrn,diplomatic bg
e4 m2 > m8 SANCTION actual 2018-05-08/day mode=withdraw ctx=cbrn,diplomatic
e5 m10 > m8 SUPPORT actual 2015-01-01/year ctx=cbrn,diplomatic bg
e6 m9 > m2 SUPPORT actual 2018-05-09/none ctx=cbrn,diplomatic

### Suara Pembaruan 2012-01-20
[m1=m2 Uskup agung itu] mengaku lelah. "<<q1 [m3=m2 Saya] sudah tiga kali {e1 menghadap} [m4:COD.GOV presiden], dan tiga kali pula [m5=m4 beliau] {e2 berjanji} menghitung ulang suara>>," kata [m2:COD.REL Kardinal Laurent Monsengwo] di [m6:@COD Kinshasa]. [m7:COD.OPP Étienne Tshisekedi] sementara itu {e3 dikurung} di rumahnya oleh [m8:COD.COP polisi]. [m9:BEL.GOV Bekas penjajahnya] di [m10:@BEL Brussel] {e4 menahan diri tidak mengirim} ucapan selamat, lain dengan [m11:ZAF.GOV Pretoria] yang cepat-cepat {e5 memberi restu}.
e1 m3 > m4 CONSULT actual 2012-01-20/none ctx=election said=m2
e2 m5 > m3 AGREE planned 2012-01-20/none ctx=election said=m2
e3 m8 > m7 COERCE actual 2012-01-20/none mode=arrest ctx=election,repression
e4 m9 > m4 REJECT actual 2012-01-20/none ctx=election,diplomatic
e5 m11 > m4 SUPPORT actual 2012-01-20/none ctx=election,diplomatic
q1 m2 direct cue=kata

### Kompas.id 2021-08-16
[m1=m2 Kelompok itu] masuk dari empat penjuru tanpa satu pun tembakan. Sehari sebelumnya [m12:@AFG Mazar-i-Sharif] {e1 jatuh ke tangan} [m2:TALIBAN.REB Taliban]; [m3:AFG.MIL pasukan penjaganya] {e2 menyeberang lari} ke [m4:@UZB Uzbekistan]. [m5:AFG.GOV Ashraf Ghani] {e3 angkat kaki} diam-diam, membuat [m6:AFG.ELI mantan presiden Hamid Karzai] {e4 menyumpahinya} sebagai pengecut. [m7:USA.MIL Enam ribu marinir] {e5 diterjunkan} [m8:USA.GOV Washington] untuk menjaga bandara, sementara [m9:RUS.GOV Moskow] dan [m10:CHN.GOV Beijing] membiarkan kedutaan [m11=m9+m10 mereka] tetap buka.
e1 m2 > m3 ASSAULT actual 2021-08-15/day ctx=military,territory
e2 m3 > m2 RETREAT actual 2021-08-15/day mode=withdraw ctx=military
e3 m5 > m2 RETREAT actual 2021-08-16/none mode=withdraw ctx=executive
e4 m6 > m5 ACCUSE actual 2021-08-16/none mode=disapprove ctx=executive
e5 m8 > m2 MOBILIZE actual 2021-08-16/none mode=troops ctx=military

### Bisnis Indonesia 2018-07-07
[m1:CHN.GOV Kementerian Perdagangan China] {e1 menyebutnya} perang dagang terbesar dalam sejarah. Tepat pukul 12.01 Jumat, bea 25 persen [m2=m4 negara itu] atas kedelai dan mobil {e2 mulai berlaku}, {e3 membalas} pungutan serupa dari [m4=m3 lawan dagangnya] pada menit sebelumnya. [m3:USA.GOV Amerika Serikat] {e4 mengancam} menambah 200 miliar dolar lagi. [m5:CAN.GOV Kanada] dan [m6:MEX.GOV Meksiko] sudah lebih dulu {e5 membalas} [m7=m3 tetangga mereka], sedangkan [m8:JPN.GOV Tokyo] cuma {e6 mengeluh} ke [m9:WTO WTO].
e1 m1 > m3 ACCUSE actual 2018-07-07/none mode=disapprove ctx=economic
e2 m1 > m3 SANCTION actual 2018-07-06/day mode=discontinue ctx=economic
e3 m3 > m1 SANCTION actual 2018-07-06/day mode=discontinue ctx=economic
e4 m3 > m1 THREATEN threatened 2018-07-07/none mode=restrict ctx=economic
e5 m5,m6 > m7 SANCTION actual 2018-07-07/none mode=discontinue ctx=economic bg
e6 m8 > m3 ACCUSE actual 2018-07-07/none mode=disapprove ctx=economic

### Harian Jogja 2015-12-06
Lima hari sebelumnya [m1:USA.COP polisi kota] {e1 menembak mati} [m2:USA.CVL remaja kulit hitam itu], dan rekaman kejadiannya baru {e2 dibuka} atas perintah [m3:USA.JUD hakim]. [m4:USA.CVL Ratusan warga] {e3 memblokir} pertokoan di Michigan Avenue. [m5=m6 Sang wali kota] {e4 memohon maaf} kepada [m7=m2 keluarga korban], tetapi {e5 bergeming} ketika [m8=m4 massa] menuntutnya lengser. [m6:USA.GOV Rahm Emanuel] sudah {e6 memecat} [m9:USA.COP kepala kepolisian].
e1 m1 > m2 ASSAULT actual 2015-12-01/day mode=firearms ctx=repression,religion_ethnicity
e2 m3 > m1 REQUEST requested 2015-12-06/none mode=change ctx=legal
e3 m4 > m1 PROTEST actual 2015-12-06/none mode=obstruct ctx=repression
e4 m5 > m7 SUPPORT actual 2015-12-06/none ctx=repression
e5 m5 > m8 REJECT actual 2015-12-06/none mode=change ctx=executive
e6 m6 > m9 SANCTION actual 2015-12-06/none mode=expel ctx=executive

### Tribunnews 2020-01-08
[m1=m2 Pihaknya] tidak menginginkan perang, begitu bunyi cuitan [m2:IRN.GOV Mohammad Javad Zarif] beberapa menit setelah belasan rudal {e1 menghantam} pangkalan Ain al-Asad di [m3:@IRQ Irak]. [m4:IRN.MIL Garda Revolusi] {e2 memperingatkan} [m5=m6 sekutu-sekutu musuhnya] agar tidak ikut campur. [m7:USA.GOV Gedung Putih], yang Jumat lalu {e3 membunuh} [m8:IRN.MIL Qassem Soleimani] dengan pesawat nirawak, {e4 mengendurkan nada}: tidak akan ada serangan balasan. [m6:ISR.GOV Israel] {e5 mencuci tangan} dari pembunuhan itu, dan [m9:GBR.GOV Inggris] {e6 mencela} tembakan rudal [m10=m2 Teheran].
e1 m4 > m7 ASSAULT actual 2020-01-08/none mode=heavy-weapons ctx=military
e2 m4 > m5 THREATEN threatened 2020-01-08/none mode=violence ctx=military
e3 m7 > m8 ASSAULT actual 2020-01-03/day mode=drone ctx=military
e4 m7 > m2 CONCEDE planned 2020-01-08/none ctx=military
e5 m6 > m4 REJECT actual 2020-01-08/none ctx=military
e6 m9 > m10 ACCUSE actual 2020-01-08/none mode=disapprove ctx=military

### Okezone 2013-07-04
Pukul tujuh malam tenggat 48 jam yang {e1 diberikan} [m1:EGY.MIL tentara] habis. [m2:EGY.MIL Jenderal Abdel Fattah al-Sisi] tampil di televisi didampingi [m3:EGY.REL Syekh Al-Azhar] dan [m4:EGY.REL Paus Koptik]; [m5=m2 ia] {e2 mencopot} [m6:EGY.GOV Muhammad Mursi] dan {e3 menangguhkan} konstitusi. [m7=m6 Sang presiden terguling] {e4 menyerukan perlawanan damai}. [m8:SAU.GOV Tetangga Teluknya Arab Saudi] segera {e5 mengucapkan selamat}, sementara [m9:TUR.GOV Ankara] {e6 meradang}.
e1 m1 > m6 THREATEN threatened 2013-07-04/none mode=violence ctx=pro_autocracy,military bg
e2 m5 > m6 COERCE actual 2013-07-03/day ctx=pro_autocracy,military
e3 m5 > m6 COERCE actual 2013-07-03/day mode=restrict ctx=pro_autocracy
e4 m7 > m1 REJECT actual 2013-07-04/none mode=yield ctx=pro_democracy
e5 m8 > m2 SUPPORT actual 2013-07-04/none ctx=diplomatic
e6 m9 > m2 ACCUSE actual 2013-07-04/none mode=disapprove ctx=pro_democracy,diplomatic

### Kompas 2007-09-27
Hari kesembilan aksi, [m1:MMR.REL para biksu] tidak lagi sendirian. [m2:MMR.CVL Pegawai dan pelajar] {e1 bergandengan tangan} mengelilingi iring-iringan jubah merah itu sampai Pagoda Sule, tempat [m3:MMR.MIL serdadu] {e2 melepaskan tembakan}. Di antara yang roboh ada [m4:JPN.JRN Kenji Nagai], juru kamera asal Jepang. [m5:JPN.GOV Tokyo] {e3 minta penjelasan}, [m6:USA.GOV Bush] {e4 membekukan rekening} [m7:MMR.GOV empat belas jenderal], sedangkan [m8:CHN.GOV Beijing] cuma {e5 berharap} semua pihak menahan diri.
e1 m1,m2 > m7 PROTEST actual 2007-09-27/none mode=demo ctx=pro_democracy,religion_ethnicity
e2 m3 > m1,m2,m4 ASSAULT actual 2007-09-27/none mode=firearms ctx=repression
e3 m5 > m7 REQUEST requested 2007-09-27/none mode=change ctx=human_rights
e4 m6 > m7 SANCTION actual 2007-09-27/none mode=discontinue ctx=human_rights,economic
e5 m8 > m7 REQUEST requested 2007-09-27/none mode=yield ctx=repression

### VIVA.co.id 2019-05-22
{e1 Tuduhan} pertama datang dari [m1:USA.GOV Departemen Kehakiman AS]: [m10=m3 perusahaan itu] mencuri rahasia dagang T-Mobile. Lalu, 15 Mei, [m2=m1 Washington] {e2 memasukkannya ke daftar hitam}. [m3:CHN.BUS Huawei], yang {e3 menampik} semua sangkaan, {e4 menggugat} balik di pengadilan [m4:@USA Texas]. [m5:CHN.GOV Pemerintah di Beijing] {e5 berjanji melindungi} [m6=m3 raksasa telekomunikasinya], dan [m7:CAN.GOV Ottawa] terjepit di antara [m8=m5+m2 dua rival itu] sejak {e6 menahan} [m9:CHN.BUS Meng Wanzhou] akhir 2018.
e1 m1 > m10 ACCUSE actual 2019-05-22/none mode=allege ctx=technology,legal bg
e2 m2 > m3 SANCTION actual 2019-05-15/day mode=discontinue ctx=technology,economic
e3 m3 > m1 REJECT actual 2019-05-22/none ctx=legal,technology
e4 m3 > m2 ACCUSE actual 2019-05-22/none mode=allege ctx=legal
e5 m5 > m6 AGREE planned 2019-05-22/none ctx=economic,technology
e6 m7 > m9 COERCE actual 2018-12-01/month mode=arrest ctx=legal,diplomatic bg

### SINDOnews 2016-07-12
[m1=m4 Sang penggugat] bersorak. Seluruh garis putus-putus yang diklaim [m2:CHN.GOV Tiongkok] {e1 dinyatakan tak berdasar} oleh [m3:PCA lima hakim di Den Haag], dan penimbunan tujuh karang dinilai {e2 melanggar hak} [m4:PHL.GOV Filipina]. [m5=m2 Negara tirai bambu] {e3 menganggap putusan itu kertas kosong}. [m6:JPN.GOV Jepang] dan [m7:AUS.GOV Australia] {e4 mengimbau} agar [m8=m2+m4 kedua pihak] patuh; [m9:KHM.GOV Kamboja] sudah jauh hari {e5 menolak ikut} pernyataan bersama [m10:ASEAN ASEAN].
e1 m3 > m2 SANCTION actual 2016-07-12/none mode=convict ctx=legal,territory
e2 m2 > m4 COERCE actual 2016-07-12/none mode=seize ctx=territory said=m3
e3 m5 > m3 REJECT actual 2016-07-12/none mode=yield ctx=legal,territory
e4 m6,m7 > m8 REQUEST requested 2016-07-12/none mode=yield ctx=legal,territory
e5 m9 > m10 REJECT actual 2016-07-12/none mode=assist ctx=territory,diplomatic

### Kompas.com 2023-06-24
Julukannya "koki Putin", dan selama sepuluh tahun [m1=m2 ia] melayani [m3:RUS.GOV tuannya] tanpa banyak tanya. Jumat malam [m2:WAGNER.REB Yevgeny Prigozhin] {e1 menuding} [m4:RUS.MIL Kementerian Pertahanan] {e2 merudal} kemah [m5=m6 anak buahnya]. "<<q1 [m7=m6 Kami] {e3 bergerak menuju} [m8:@RUS Moskow], dan siapa pun yang menghalangi akan [m9=m6 kami] {e7 hancurkan}>>," katanya. [m10=m4 Kementerian itu] {e4 membantah telah menyerang} [m6:WAGNER.REB Wagner]; [m11:RUS.SPY FSB] {e5 membuka perkara} makar, dan [m12:BLR.GOV Lukashenko] {e6 turun tangan} sebagai juru damai.
e1 m2 > m4 ACCUSE actual 2023-06-23/day mode=allege ctx=military
e2 m4 > m5 ASSAULT denied 2023-06-23/day mode=heavy-weapons ctx=military said=m2
e3 m7 > m4 MOBILIZE actual 2023-06-24/none mode=militia ctx=military said=m2
e4 m10 > m6 REJECT actual 2023-06-24/none ctx=military
e5 m11 > m2 ACCUSE actual 2023-06-24/none mode=investigate ctx=legal
e7 m9 > m4 THREATEN threatened 2023-06-24/none mode=violence ctx=military said=m2
e6 m12 > m2 CONSULT actual 2023-06-24/none mode=third-party ctx=diplomatic
q1 m2 direct cue=katanya

### Antara 2022-02-24
Menjelang subuh [m1:RUS.GOV Presiden Rusia] muncul di layar. [m2=m1 Ia] menyebut keputusannya sebuah operasi khusus, padahal pekan lalu [m3:RUS.GOV juru bicaranya] masih menyangkal akan {e1 menyerbu} [m12:UKR.GOV Ukraina]. Tidak sampai satu jam kemudian [m4:@UKR Kharkiv], [m5:@UKR Odesa] dan [m6:@UKR Kyiv] {e2 diguncang rudal}. [m7:POL.GOV Polandia] {e3 membuka pintu bagi} [m8:UKR.REF pengungsi]; [m9:LTU.GOV Lituania] {e4 mengumumkan keadaan darurat}; [m10:HUN.GOV Hongaria], yang biasanya mesra dengan [m11=m1 Moskow], kali ini ikut {e5 mengecam}.
e1 m3 > m12 ASSAULT denied 2022-02-17/week ctx=military,territory bg
e2 m1 > m12 ASSAULT actual 2022-02-24/day mode=heavy-weapons ctx=military,territory
e3 m7 > m8 AID actual 2022-02-24/none ctx=migration
e4 m9 > m11 MOBILIZE actual 2022-02-24/none ctx=military
e5 m10 > m11 ACCUSE actual 2022-02-24/none mode=disapprove ctx=military,territory

### detikcom 2011-05-17 none
Ketika bekerja di [m1:IMF Dana Moneter Internasional], [m2:FRA.ELI Dominique Strauss-Kahn] tinggal di sebuah rumah bata di Georgetown, [m3:@USA Washington]. Tetangganya mengenalnya sebagai penyuka opera. Masa jabatannya di lembaga itu mestinya baru berakhir tahun depan, dan di [m4:@FRA Prancis] namanya kerap muncul dalam survei calon presiden.

### Jawa Pos 2010-07-26
"<<q1 [m1=m2 Saya] {e1 memutus} semua hubungan dengan [m3:COL.GOV Kolombia] demi martabat>>," kata [m2:VEN.GOV presiden yang mantan penerjun itu] dengan [m4:? Diego Maradona] di sampingnya. Sehari sebelumnya, di markas [m5:OAS OAS], [m6:COL.GOV utusan Bogota] {e2 memamerkan} foto kamp-kamp [m7:FARC.REB FARC] di wilayah [m8=m2 tetangganya] dan {e3 mengusulkan} misi pemeriksa. [m9:BRA.GOV Lula] {e4 menawarkan jasa} mendamaikan [m10=m2+m3 keduanya], [m11:ECU.GOV Ekuador] {e5 menyesalkan} lemahnya organisasi itu.
e1 m1 > m3 SANCTION actual 2010-07-26/none mode=discontinue ctx=diplomatic said=m2
e2 m6 > m8 ACCUSE actual 2010-07-25/day mode=allege ctx=military,terrorism
e3 m6 > m5 REQUEST requested 2010-07-25/day mode=assist ctx=military,diplomatic
e4 m9 > m10 AGREE planned 2010-07-26/none ctx=diplomatic
e5 m11 > m5 ACCUSE actual 2010-07-26/none mode=disapprove ctx=diplomatic
q1 m2 direct cue=kata

### Tempo.co 2023-05-08
Dua belas tahun [m1:SYR.GOV negeri Syam itu] dikucilkan. [m2:LAS Liga Arab] {e1 mencoret kursinya} pada November 2011, setelah [m3:SYR.MIL tentara rezim] {e2 menembaki} [m4:SYR.CVL pendemo] di [m5:@SYR Homs] dan kota lain. Ahad kemarin [m11=m2 para menteri luar negeri] di [m12:@EGY Kairo] {e3 mengembalikannya}. [m6:QAT.GOV Doha] menggerutu dan tetap {e4 enggan menormalkan} hubungan dengan [m7=m1 Damaskus]; [m8:USA.GOV Washington] menilai kembalinya [m9=m1 Bashar al-Assad] {e5 tak pantas}; [m10:IRN.GOV sang pelindung di Teheran] {e6 bertepuk tangan}.
e1 m2 > m1 SANCTION actual 2011-11-01/month mode=expel ctx=diplomatic,human_rights bg
e2 m3 > m4 ASSAULT actual 2011-01-01/year mode=firearms ctx=repression,military bg
e3 m11 > m1 SUPPORT actual 2023-05-07/day ctx=diplomatic
e4 m6 > m7 REJECT actual 2023-05-08/none mode=assist ctx=diplomatic
e5 m8 > m2 ACCUSE actual 2023-05-08/none mode=disapprove ctx=diplomatic
e6 m10 > m9 SUPPORT actual 2023-05-08/none ctx=diplomatic
rel m10 ally_of m1
rel m1 member_of m2 from=2023-05-07/day

### BBC Indonesia 2012-08-16
Dua bulan sudah [m1:AUS.CVL lelaki Australia itu] tidur di kantor atase. [m2:GBR.GOV Inggris], katanya, {e1 mengancam akan menerobos masuk}; [m3:GBR.GOV William Hague] {e2 menepis anggapan} tersebut tetapi {e3 menegaskan tidak akan memberi jalan} keluar. [m4:ECU.GOV Menlu Ricardo Patiño] hari ini {e4 mengabulkan suaka} bagi [m5=m1 Julian Assange]. [m6:SWE.GOV Stockholm] {e5 memanggil} [m7:ECU.GOV duta besar negeri itu], sedangkan [m8:AUS.GOV Canberra] menolak berkomentar.
e1 m2 > m4 THREATEN denied 2012-08-16/none mode=violence ctx=diplomatic,asylum said=m1
e2 m3 > m1 REJECT actual 2012-08-16/none ctx=diplomatic
e3 m3 > m4 REJECT actual 2012-08-16/none mode=yield ctx=asylum,diplomatic
e4 m4 > m5 AID actual 2012-08-16/day ctx=asylum
e5 m6 > m7 ACCUSE actual 2012-08-16/none mode=disapprove ctx=asylum,diplomatic

### Kompas 2018-03-27
[m1:GBR.GOV Theresa May] {e6 memulai} dengan 23 orang. Dua pekan berselang, dalam sehari saja, [m2:USA.GOV Amerika Serikat] {e1 menyuruh pulang} 60 [m3:RUS.GOV diplomat Rusia], [m4:UKR.GOV Ukraina] {e2 menyusul} dengan 13, [m5:DEU.GOV Jerman] dan [m6:POL.GOV Polandia] masing-masing empat. [m7:AUT.GOV Wina] {e3 tak mau ikut}, begitu pula [m8:GRC.GOV Athena]. [m9=m3 Pihak yang dituduh] tetap bersikeras tidak pernah {e4 meracuni} [m10:RUS.ELI bekas agen ganda Sergei Skripal] dan {e5 menjanjikan} balasan setimpal.
e1 m2 > m3 SANCTION actual 2018-03-26/day mode=expel ctx=diplomatic,cbrn
e2 m4,m5,m6 > m3 SANCTION actual 2018-03-26/day mode=expel ctx=diplomatic,cbrn
e3 m7,m8 > m1 REJECT actual 2018-03-27/none mode=assist ctx=diplomatic
e4 m9 > m10 ASSAULT denied 2018-03-27/none mode=unconventional ctx=cbrn,intelligence
e5 m9 > m2,m4,m5,m6 THREATEN threatened 2018-03-27/none mode=relations ctx=diplomatic
e6 m1 > m3 SANCTION actual 2018-03-01/month mode=expel ctx=diplomatic,cbrn bg

### Suara.com 2021-02-02
Sebelum matahari terbit [m1=m2 sang penasihat negara] {e1 dijemput} [m3:MMR.MIL tentara] dari rumahnya. Alasannya kecurangan pemilu November, yang sudah {e2 dibantah} [m4:MMR.GOV komisi pemilihan]. [m5:MMR.PTY NLD] lewat laman Facebook-nya {e3 mengajak} [m6:MMR.CVL rakyat] tidak menerima kudeta; pesan itu ditandatangani [m2:MMR.GOV Aung San Suu Kyi]. Adapun [m7:THA.GOV Wakil PM Prawit Wongsuwan] di [m8:@THA Bangkok] angkat bahu: <<q1 itu urusan dalam negeri [m9=m3 mereka]>>. [m10:SGP.GOV Singapura] {e4 menyuarakan keprihatinan mendalam}, [m11:PHL.GOV Manila] menonton dari jauh.
e1 m3 > m1 COERCE actual 2021-02-02/none mode=arrest ctx=pro_autocracy,military
e2 m4 > m3 REJECT actual 2021-02-02/none ctx=election bg
e3 m5 > m6 REQUEST requested 2021-02-02/none mode=change ctx=pro_democracy
e4 m10 > m3 ACCUSE actual 2021-02-02/none mode=disapprove ctx=pro_democracy
q1 m7 indirect

### Media Indonesia 2006-12-28
Menjelang akhir tahun [m1:ETH.MIL pasukan Ethiopia] {e1 memasuki} [m2:@SOM Mogadishu]. [m3=m1 Mereka] datang atas {e2 undangan} [m4:SOM.GOV pemerintah sementara], yang selama setengah tahun hanya berkuasa di [m11:@SOM Baidoa]. [m5:ICU.REB Uni Pengadilan Islam] {e3 mundur} ke [m6:@SOM Kismayo] tanpa perlawanan; [m7:ICU.REB pemimpinnya, Sheikh Sharif Ahmed], {e4 bertekad meneruskan perang gerilya}. [m8:AU Uni Afrika] {e5 meminta} [m9=m1 penyerbu itu] segera pulang, permintaan yang {e6 diabaikan} [m10:ETH.GOV Meles Zenawi].
e1 m1 > m5 ASSAULT actual 2006-12-28/none ctx=military,territory
e2 m4 > m1 REQUEST requested 2006-12-28/none mode=assist ctx=military bg
e3 m5 > m1 RETREAT actual 2006-12-28/none mode=withdraw ctx=military,territory
e4 m7 > m1 THREATEN threatened 2006-12-28/none mode=violence ctx=military
e5 m8 > m9 REQUEST requested 2006-12-28/none mode=yield ctx=military
e6 m10 > m8 REJECT actual 2006-12-28/none mode=yield ctx=military
rel m7 leads m5

### Katadata 2015-07-06
[m1=m2 Pemerintah sayap kiri itu] bertaruh besar. Pada Januari [m2:GRC.GOV Alexis Tsipras] {e1 berjanji} kepada [m3:GRC.CVL pemilihnya] mengakhiri penghematan, dan Ahad lalu 61 persen [m4=m3 mereka] {e2 mengatakan tidak} kepada [m5=m6+m7+m8 tiga kreditor]. [m6:EU Komisi Eropa] {e5 menyesalkannya} dengan halus; [m9:DEU.GOV Sigmar Gabriel] terang-terangan menilai [m10=m2 Athena] telah {e3 merobohkan jembatan terakhir}. Esok paginya [m11:GRC.GOV Menkeu Yanis Varoufakis] {e4 meletakkan jabatan}. Baik [m7:IMF IMF] maupun [m8:ECB Bank Sentral Eropa] belum bersuara.
e1 m2 > m3 AGREE planned 2015-01-01/month ctx=economic,election bg
e2 m4 > m5 REJECT actual 2015-07-05/day mode=yield ctx=economic
e3 m9 > m10 ACCUSE actual 2015-07-06/none mode=disapprove ctx=economic
e4 m11 > m5 RETREAT actual 2015-07-06/day mode=resign ctx=economic,executive
e5 m6 > m2 ACCUSE actual 2015-07-06/none mode=disapprove ctx=economic

### Republika 2009-03-05
[m1:ICC Mahkamah Pidana Internasional] kemarin {e1 mengeluarkan surat perintah penangkapan} terhadap [m2:SDN.GOV Omar al-Bashir]. [m3=m2 Sang jenderal] menari sambil mengacungkan tongkat di hadapan pendukungnya, lalu {e2 menyuruh angkat kaki} [m4:NGO tiga belas lembaga bantuan]. [m5:CHN.GOV Beijing], pembeli minyaknya, {e3 pasang badan} di [m6:UNSC Dewan Keamanan]; [m7:AU Uni Afrika] {e4 memohon} penundaan; [m8:USA.GOV Washington], yang sendiri bukan anggota mahkamah itu, {e5 menyambut gembira}. Di [m12:@SDN Darfur], kata [m11=m1 jaksa], [m10:SDN.MIL pasukannya] {e6 membunuh} 35 ribu [m9:SDN.CVL warga Fur, Masalit dan Zaghawa].
e1 m1 > m2 THREATEN threatened 2009-03-04/day mode=arrest ctx=legal,human_rights
e2 m3 > m4 SANCTION actual 2009-03-05/none mode=expel ctx=human_security
e3 m5 > m2 SUPPORT actual 2009-03-05/none ctx=legal,diplomatic
e4 m7 > m6 REQUEST requested 2009-03-05/none mode=change ctx=legal
e5 m8 > m1 SUPPORT actual 2009-03-05/none ctx=legal,human_rights
e6 m10 > m9 ASSAULT actual 2009-03-05/none ctx=human_rights,military said=m11 bg

### Kompas 2024-03-19
Sepuluh tahun [m1:USA.MIL tentara Amerika] menempati pangkalan drone di [m9:@NER Agadez]. [m2=m3 Penguasa baru negeri gurun itu] {e1 mengakhiri} izinnya Sabtu malam lewat siaran televisi. Sehari sebelumnya, kata [m3:NER.MIL juru bicara junta Amadou Abdramane], [m4:USA.GOV delegasi Molly Phee] {e2 menggurui} [m10=m3 tuan rumah] dan {e3 mengancam} akan membalas bila [m5=m3 Niamey] terus {e4 merapat ke} [m6:RUS.GOV Moskow]. "<<q1 [m7=m3 Kami] {e5 menolak} didikte soal siapa yang boleh menjadi kawan>>," ujarnya. [m8:USA.GOV Pentagon] masih {e6 minta penjelasan}.
e1 m2 > m1 SANCTION actual 2024-03-16/day mode=discontinue ctx=military
e2 m4 > m3 ACCUSE actual 2024-03-15/day mode=disapprove ctx=diplomatic said=m3
e3 m4 > m5 THREATEN threatened 2024-03-15/day mode=restrict ctx=diplomatic,military said=m3
e4 m5 > m6 COOPERATE hypothetical 2024-03-19/none ctx=military,diplomatic
e5 m7 > m4 REJECT actual 2024-03-16/day mode=change ctx=diplomatic said=m3
e6 m8 > m3 REQUEST requested 2024-03-19/none mode=change ctx=military
q1 m3 direct cue=ujarnya

### BBC Indonesia 2011-01-15
[m1=m2 Orang kuat itu] bertahan 23 tahun, tetapi hanya 28 hari setelah seorang pedagang sayur membakar diri. Pada hari-hari terakhir [m2:TUN.GOV Zine El Abidine Ben Ali] {e1 berjanji tidak mencalonkan diri lagi}, lalu {e2 memecat} [m3:TUN.GOV menteri dalam negerinya]; [m4:TUN.CVL rakyat] di Jalan Habib Bourguiba tetap {e3 meneriakkan} satu kata. [m5:TUN.MIL Jenderal Rachid Ammar] kabarnya {e4 menolak menembak} [m6=m4 mereka]. [m7:FRA.GOV Sarkozy], teman lamanya, {e5 tak sudi menampung}; [m8:SAU.GOV Jeddah] {e6 membuka pintu}.
e1 m2 > m4 CONCEDE actual 2011-01-15/none ctx=election,pro_democracy
e2 m2 > m3 SANCTION actual 2011-01-15/none mode=expel ctx=executive
e3 m4 > m2 PROTEST actual 2011-01-15/none mode=demo ctx=pro_democracy
e4 m5 > m2 REJECT actual 2011-01-15/none mode=yield ctx=military,pro_democracy
e5 m7 > m2 REJECT actual 2011-01-15/none mode=assist ctx=asylum
e6 m8 > m2 AID actual 2011-01-15/none ctx=asylum

### Republika 2017-12-22
Ancamannya terang-terangan. "<<q1 [m1=m2 Kita] akan {e1 mencatat} nama-nama itu>>," ujar [m2:USA.GOV Dubes Nikki Haley] sebelum pemungutan suara. [m3=m2 Dia] kalah telak: [m15=m13 128 negara] {e2 menolak} pengakuan [m4=m2 Washington] atas [m5:@ISR Yerusalem]. [m6:YEM.GOV Yaman] dan [m7:TUR.GOV Turki] yang menyodorkan rancangan bersorak; [m8:CAN.GOV Kanada] serta [m9:AUS.GOV Australia] abstain; [m10:GTM.GOV Guatemala] {e3 membela} [m11=m2 sang adidaya]. [m12:ISR.GOV Netanyahu] {e4 mencemooh} [m13:UN Majelis Umum] sebagai <<q2 rumah kebohongan>>, dan [m14:PSE.GOV jubir Mahmoud Abbas] {e5 berterima kasih} kepada para pendukungnya.
e1 m1 > m6,m7 THREATEN threatened 2017-12-22/none mode=relations ctx=diplomatic said=m2
e2 m15 > m4 REJECT actual 2017-12-21/day ctx=territory,diplomatic
e3 m10 > m11 SUPPORT actual 2017-12-22/none ctx=diplomatic,territory
e4 m12 > m13 ACCUSE actual 2017-12-22/none mode=disapprove ctx=diplomatic
e5 m14 > m6,m7 SUPPORT actual 2017-12-22/none ctx=diplomatic
q1 m2 direct cue=ujar
q2 m12 mixed cue=mencemooh

### Media Indonesia 2008-03-04
Akar krisis Andes ini sebuah serangan di tengah malam. Sabtu dini hari [m1:COL.MIL pesawat Super Tucano] {e1 menjatuhkan bom} ke hutan [m11:@ECU Angostura], dua kilometer di dalam [m2:ECU.GOV Ekuador], dan {e2 menewaskan} [m3:FARC.REB Raúl Reyes]. [m4:ECU.GOV Rafael Correa] {e3 mengusir} [m5:COL.GOV dubes tetangganya itu]. [m6:VEN.GOV Rekannya di Caracas] {e4 mengirim} sepuluh batalion tank ke perbatasan, padahal negaranya tidak diserang. [m7=m8 Pemimpin konservatif itu], [m8:COL.GOV Álvaro Uribe], {e5 balik menuduh} [m9=m6 Chávez] mendanai [m10=m3 gerilyawan] 300 juta dolar.
e1 m1 > m2 ASSAULT actual 2008-03-01/day mode=aerial ctx=military,territory
e2 m1 > m3 ASSAULT actual 2008-03-01/day mode=aerial ctx=military,terrorism
e3 m4 > m5 SANCTION actual 2008-03-04/none mode=expel ctx=diplomatic
e4 m6 > m8 MOBILIZE actual 2008-03-04/none mode=weapons ctx=military
e5 m7 > m9 ACCUSE actual 2008-03-04/none mode=allege ctx=terrorism

### Antara 2023-10-15 none
Berapa panjang terowongan di bawah kota itu? Peneliti di [m1:@GBR London] memperkirakan lima ratus kilometer; angka lain menyebut lebih. Tanahnya berpasir sehingga mudah digali, tetapi juga mudah runtuh bila tak dilapisi beton. Foto satelit yang dipakai tim itu dibuat pada 2021 dan belum mencakup bagian selatan [m2:@PSE Rafah].

### CNN Indonesia 2019-01-24
[m1=m2 Insinyur 35 tahun itu] mengangkat tangan kanan di hadapan massa dan menyatakan diri presiden. [m3:USA.GOV Washington] {e1 mengakuinya} enam menit kemudian, [m4:BRA.GOV Brasil] {e2 menyusul}, lalu [m5:COL.GOV Kolombia], [m6:ARG.GOV Argentina] dan [m7:CAN.GOV Kanada]. [m8:MEX.GOV Meksiko] tidak mau ikut-ikutan. [m9:VEN.GOV Nicolás Maduro] {e3 memberi} [m10:USA.GOV diplomat sang adidaya] tiga hari untuk berkemas; [m2:VEN.OPP Juan Guaidó] {e4 meminta} [m11=m10 mereka] tinggal. [m12:TUR.GOV Erdogan] {e5 menelepon}: "<<q1 Saudaraku Maduro, tegaklah, [m13=m12 kami] {e6 bersamamu}>>."
e1 m3 > m2 SUPPORT actual 2019-01-24/none ctx=diplomatic,pro_democracy
e2 m4,m5,m6,m7 > m2 SUPPORT actual 2019-01-24/none ctx=diplomatic,pro_democracy
e3 m9 > m10 SANCTION actual 2019-01-24/none mode=expel ctx=diplomatic
e4 m2 > m11 REQUEST requested 2019-01-24/none mode=change ctx=diplomatic
e5 m12 > m9 CONSULT actual 2019-01-24/none mode=phone ctx=diplomatic
e6 m13 > m9 SUPPORT actual 2019-01-24/none ctx=diplomatic said=m12
q1 m12 direct cue=menelepon
rel m3 recognises m2
rel m4 recognises m2
rel m5 recognises m2
rel m6 recognises m2
rel m7 recognises m2

### Pikiran Rakyat 2013-09-10
Semula ucapan itu cuma selorohan. Ditanya apa yang bisa mencegah serangan, [m1:USA.GOV Menlu John Kerry] {e7 menjawab}: serahkan seluruh gas sarinmu. [m2:RUS.GOV Mitranya dari Moskow] {e1 menyambar} kesempatan tersebut, dan [m3:SYR.GOV Walid al-Muallem], yang sedang {e2 bertamu} di [m4:@RUS sana], {e3 mengiyakan}. [m5=m6 Majikan Kerry] {e4 menunda} permintaan izin kepada [m7:USA.LEG Kongres]. Bahwa [m8=m3 negerinya] {e5 menggunakan} senjata kimia di [m10:@SYR Ghouta] terhadap [m9:SYR.CVL warga] tetap {e6 disangkal}. [m6:USA.GOV Obama] akan berpidato malam ini.
e1 m2 > m3 REQUEST requested 2013-09-10/none mode=yield ctx=cbrn,diplomatic
e2 m3 > m2 CONSULT actual 2013-09-10/none mode=visit ctx=diplomatic
e3 m3 > m2 CONCEDE planned 2013-09-10/none ctx=cbrn
e4 m5 > m3 CONCEDE actual 2013-09-10/none ctx=military
e5 m8 > m9 ASSAULT denied 2013-09-10/none mode=unconventional ctx=cbrn,military
e6 m3 > m1 REJECT actual 2013-09-10/none ctx=cbrn
e7 m1 > m3 REQUEST requested 2013-09-10/none mode=yield ctx=cbrn,military

### Sindonews 2016-01-17
Pukul delapan pagi waktu [m9:@AUT Wina], [m1:IAEA pengawas nuklir PBB] {e1 menyatakan} [m2:IRN.GOV Teheran] telah menepati semuanya. Beberapa menit berselang [m3:USA.GOV Obama] {e2 mencabut sanksi} minyak, dan [m4:EU Brussel] {e3 melakukan hal yang sama}. Pertukaran pun terjadi: [m5:USA.JRN Jason Rezaian] dan [m10:USA.CVL tiga kawannya] {e4 dibebaskan}, [m6:IRN.CVL tujuh warga negara mullah] {e5 mendapat pengampunan}. [m7:ISR.GOV Musuh bebuyutannya di Yerusalem] {e6 memperingatkan} bahwa [m8=m2 negara itu] masih mengejar bom.
e1 m1 > m2 SUPPORT actual 2016-01-17/none ctx=cbrn
e2 m3 > m2 CONCEDE actual 2016-01-17/none ctx=cbrn,economic
e3 m4 > m2 CONCEDE actual 2016-01-17/none ctx=cbrn,economic
e4 m2 > m5,m10 RETREAT actual 2016-01-17/none mode=release ctx=diplomatic,rights_freedoms
e5 m3 > m6 CONCEDE actual 2016-01-17/none ctx=legal,diplomatic
e6 m7 > m2 ACCUSE actual 2016-01-17/none mode=allege ctx=cbrn

### Kompas.com 2022-11-10
Sungai Dnipro kini jadi garis baru. [m1:RUS.MIL Jenderal Sergei Surovikin] di layar televisi {e1 mengusulkan} angkat kaki dari tepi kanan, dan [m2:RUS.GOV Sergei Shoigu] {e2 mengabulkan}: "<<q1 Laksanakan>>." Delapan bulan sebelumnya [m3=m1 pasukan yang sama] {e3 merebut} [m4:@UKR Kherson] nyaris tanpa perlawanan. [m5:UKR.GOV Mykhailo Podolyak] tak lekas percaya; [m6=m5 pihaknya] khawatir dijebak. Pesan [m7:UKR.GOV Zelenskyy] kepada [m8:UKR.CVL warga kota itu] singkat saja: <<q2 [m9=m7 kami] {e4 akan datang}>>. [m10:KAZ.GOV Astana], sekutu di atas kertas, {e5 berharap} [m11=m1+m5 kedua pihak] berunding.
e2 m2 > m5 CONCEDE planned 2022-11-10/none ctx=military,territory
e1 m1 > m2 REQUEST requested 2022-11-10/none mode=change ctx=military,territory
e3 m3 > m5 ASSAULT actual 2022-03-01/month ctx=military,territory bg
e4 m9 > m8 AGREE planned 2022-11-10/none ctx=territory,military said=m7
e5 m10 > m11 REQUEST requested 2022-11-10/none mode=meet ctx=diplomatic
q1 m2 direct cue=mengabulkan
q2 m7 direct

### Kompas 2012-04-06
[m1=m2 Para Tuareg] belum sempat merayakan kemenangan. Kurang dari sehari sesudah [m2:MNLA.REB gerakan mereka] {e1 mengumumkan kemerdekaan} [m11:@MLI Azawad], [m3:FRA.GOV Gérard Longuet] di [m4:@FRA Paris] {e2 menyebutnya kosong tanpa arti}, [m5:AU komisi di Addis Ababa] {e3 menampik} mentah-mentah, dan [m6:DZA.GOV Ahmed Ouyahia] {e4 bersumpah takkan menerima} negara baru di pagar rumahnya. Lebih gawat, [m7=m8 sekutu jihadisnya] {e5 mencabut benderanya} di [m10:@MLI Timbuktu]. [m8:ANSARDINE.REB Ansar Dine] ingin syariat, bukan republik. [m9:MLI.MIL Kapten Sanogo], pelaku kudeta Maret, {e6 menjerit minta tolong}.
e1 m2 > m9 REJECT actual 2012-04-06/none mode=change ctx=territory
e2 m3 > m2 REJECT actual 2012-04-06/none ctx=territory,diplomatic
e3 m5 > m2 REJECT actual 2012-04-06/none ctx=territory,diplomatic
e4 m6 > m2 REJECT actual 2012-04-06/none ctx=territory,diplomatic
e5 m7 > m2 COERCE actual 2012-04-06/none mode=seize ctx=territory,religion_ethnicity
e6 m9 > m3 REQUEST requested 2012-04-06/none mode=assist ctx=military

### Tempo 2020-07-01
Bendera lima bintang berkibar di atas [m1:@HKG pulau itu] 23 tahun, tetapi Selasa tengah malam rasanya lain. [m2:CHN.LEG Kongres Rakyat Nasional], tanpa sekali pun bertanya kepada [m3:HKG.LEG dewan legislatif setempat], {e1 memberlakukan} undang-undang keamanan. [m4:HKG.CVL Joshua Wong] membubarkan partainya. Paginya [m5:HKG.COP polisi] {e3 meringkus} 370 [m6:HKG.CVL demonstran]. [m7:GBR.GOV Bekas penguasa jajahannya] {e4 membentangkan jalan} bagi tiga juta [m8:HKG.CVL pemegang paspor BNO]; [m9:TWN.GOV Taipei] {e5 membuka kantor penampungan}; [m10:CUB.GOV Kuba], atas nama 53 negara, {e6 memuji} [m11=m2 Beijing].
e1 m2 > m4 COERCE actual 2020-06-30/day mode=restrict ctx=rights_freedoms,pro_autocracy
e3 m5 > m6 COERCE actual 2020-07-01/day mode=arrest ctx=repression,rights_freedoms
e4 m7 > m8 AGREE planned 2020-07-01/none ctx=asylum,migration
e5 m9 > m8 AID actual 2020-07-01/none ctx=asylum,migration
e6 m10 > m11 SUPPORT actual 2020-07-01/none ctx=diplomatic

### DW Indonesia 2024-05-09
Sudah tujuh bulan perang, dan baru sekarang [m1=m2 sang sekutu terbesar] menahan sesuatu. [m2:USA.GOV Biden] {e1 menyetop} kapal berisi 3.500 bom dan {e2 mengultimatum}: bila [m3:ISR.GOV kabinet perang] {e3 menyerbu} [m11:HAMAS.REB Hamas] di [m4:@PSE Rafah], senjata ofensif lain tidak akan dikirim. "<<q1 Kalau perlu, [m5=m6 kami] {e5 bertempur} dengan kuku>>," jawab [m6:ISR.GOV Benjamin Netanyahu]. [m7:ISR.GOV Itamar Ben-Gvir] {e6 mengejek} [m8=m2 presiden itu] dengan tanda hati; [m9:USA.OPP Partai Republik] {e7 menuduh} [m10=m2 dia] menelantarkan kawan.
e1 m2 > m3 SANCTION actual 2024-05-09/none mode=discontinue ctx=military
e2 m2 > m3 THREATEN threatened 2024-05-09/none mode=restrict ctx=military
e3 m3 > m11 ASSAULT hypothetical 2024-05-09/none ctx=military,territory
e5 m6 > m2 REJECT actual 2024-05-09/none mode=yield ctx=military said=m6
e6 m7 > m8 ACCUSE actual 2024-05-09/none mode=disapprove ctx=military
e7 m9 > m10 ACCUSE actual 2024-05-09/none mode=allege ctx=military
q1 m6 direct cue=jawab

### Kompas 2021-12-28
[m1=m2 Organisasi itu] lahir pada 1989 untuk mencatat nama orang-orang yang ditelan kamp Stalin. Selasa siang [m3:RUS.JUD Mahkamah Agung Rusia] {e1 membubarkannya}; dalihnya, [m2:RUS.CVL Memorial] lalai memasang label agen asing. "<<q1 [m4=m2 Mereka] {e2 menjelek-jelekkan} [m6:RUS.GOV negara Soviet]>>," tuduh [m5:RUS.JUD jaksa Alexei Zhafyarov]. [m7:FRA.GOV Paris] {e3 geram}, [m8:DEU.GOV Berlin] {e4 menyusul}, dan [m9:UN kantor HAM PBB] {e5 menyayangkan}. [m10=m2 Lembaga tersebut] {e6 akan banding}.
e1 m3 > m2 COERCE actual 2021-12-28/day mode=restrict ctx=human_rights,legal
e2 m5 > m2 ACCUSE actual 2021-12-28/day mode=allege ctx=human_rights
e3 m7 > m3 ACCUSE actual 2021-12-28/none mode=disapprove ctx=human_rights
e4 m8 > m3 ACCUSE actual 2021-12-28/none mode=disapprove ctx=human_rights
e5 m9 > m3 ACCUSE actual 2021-12-28/none mode=disapprove ctx=human_rights
e6 m10 > m3 REJECT planned 2021-12-28/none ctx=legal,human_rights
q1 m5 direct cue=tuduh

### Antara 2009-05-20
Dua puluh enam tahun perang berakhir di sebidang pasir di tepi laguna. Sejak 1983 [m1=m2 para pemberontak] {e1 meledakkan} bus, bank, bahkan [m3:IND.ELI seorang mantan perdana menteri India]. Senin lalu [m4:LKA.MIL Brigade ke-53] {e2 menghabisi} [m2:LTTE.REB Velupillai Prabhakaran]; [m5:LKA.GOV sang presiden] bersujud mencium tanah di bandara. [m6:EU Brussel] {e4 ingin} dugaan kejahatan perang diusut, [m7:CHN.GOV Beijing] dan [m8:PAK.GOV Islamabad], [m12=m7+m8 dua pemasok senjatanya], {e5 memagari} [m9=m5 Kolombo] di [m13:@CHE Jenewa], sedangkan [m10:IND.GOV New Delhi] {e6 mengulurkan} 100 juta dolar bagi [m11:LKA.REF pengungsi Tamil].
e1 m1 > m3 ASSAULT actual 1983-01-01/year mode=explosives ctx=terrorism bg
e2 m4 > m2 ASSAULT actual 2009-05-18/day mode=firearms ctx=military,territory
e4 m6 > m5 REQUEST requested 2009-05-20/none mode=change ctx=human_rights
e5 m7,m8 > m9 SUPPORT actual 2009-05-20/none ctx=diplomatic,human_rights
e6 m10 > m11 AID actual 2009-05-20/none ctx=migration,human_security
rel m2 leads m1

### Tempo.co 2022-08-03
Pesawat itu tak mau menyebut tujuannya. Begitu roda menyentuh [m11:@TWN Songshan], [m1:CHN.MIL Tentara Pembebasan Rakyat] {e1 mengumumkan} latihan tembak di enam kotak laut. [m2=m3 Sang tamu] {e2 sarapan} bersama [m4:TWN.GOV Tsai Ing-wen], lalu meneruskan perjalanan ke [m5:@KOR Seoul]. [m6=m4 Tuan rumah] {e4 dijatuhi} larangan ekspor jeruk dan pasir oleh [m7:CHN.GOV Kementerian Perdagangan di Beijing]; [m3:USA.LEG Nancy Pelosi] sendiri {e5 dicap} pembuat onar. [m8:USA.GOV Gedung Putih] cuci tangan, [m9:PRK.GOV Pyongyang] {e7 membebek} [m10=m7 kakaknya].
e1 m1 > m4 MOBILIZE actual 2022-08-03/none mode=weapons ctx=military,territory
e2 m2 > m4 CONSULT actual 2022-08-03/none mode=visit ctx=diplomatic
e4 m7 > m6 SANCTION actual 2022-08-03/none mode=discontinue ctx=economic
e5 m7 > m3 ACCUSE actual 2022-08-03/none mode=disapprove ctx=diplomatic
e7 m9 > m10 SUPPORT actual 2022-08-03/none ctx=diplomatic

### Kompas.com 2023-09-30
Pada 1994 [m1=m2 kelompok etnis itu] {e1 menang perang}; tiga puluh tahun kemudian [m11=m1 mereka] pergi dengan kasur di atap mobil. Lebih dari seratus ribu [m2:NKR.REF warga Karabakh] sudah {e2 ditampung} [m3:ARM.GOV Yerevan]. [m4:ARM.GOV Nikol Pashinyan] {e3 menyebutnya} pembersihan etnis. "<<q1 [m5=m6 Kami] tidak pernah {e4 mengusir} siapa pun>>," bantah [m6:AZE.GOV Hikmet Hajiyev, penasihat presiden di Baku]. [m7:RUS.MIL Pasukan penjaga perdamaian], yang mestinya melindungi koridor [m12:@AZE Lachin], berpangku tangan, dan [m8=m9 sekutu lama itu] kini {e6 dikecam} dari mimbar [m10:ARM.LEG parlemen]. [m9:RUS.GOV Kremlin] {e7 balik menyalahkan}.
e1 m1 > m6 ASSAULT actual 1994-01-01/year ctx=military,territory bg
e2 m3 > m2 AID actual 2023-09-30/none ctx=migration
e3 m4 > m6 ACCUSE actual 2023-09-30/none mode=allege ctx=religion_ethnicity,territory
e4 m5 > m2 COERCE denied 2023-09-30/none mode=deport ctx=religion_ethnicity,territory said=m6
e6 m10 > m8 ACCUSE actual 2023-09-30/none mode=disapprove ctx=military,legislative
e7 m9 > m4 ACCUSE actual 2023-09-30/none mode=disapprove ctx=diplomatic
q1 m6 direct cue=bantah

### Republika 2014-06-11 none
Kota di tepi Tigris itu dulu dikenal karena kain katunnya, yang oleh para saudagar Venesia disebut muslin. Menaranya bengkok, jembatannya lima, penduduknya hampir dua juta. Penyair Abu Tammam wafat di sana pada 845. Jalan raya ke [m1:@SYR Suriah] membelah gandum dan ladang minyak, dan dari sana truk-truk biasa mengangkut semen sampai [m2:@TUR Turki].

### Bisnis Indonesia 2019-04-11 none
Tenggat baru jatuh pada malam Halloween. Bagi importir anggur di [m1:@GBR London], artinya enam bulan lagi menumpuk botol di gudang; bagi petani bunga di [m2:@NLD Belanda], enam bulan lagi menebak-nebak. Poundsterling nyaris tak bergerak, ditutup di 1,306 dolar.

### Sindonews 2012-07-20 none
[m1=m2 Dia] lahir di [m5:@ERI Asmara] dari ayah penjual sepatu, belajar hukum di [m3:@ITA Bologna], dan baru pulang saat usianya 41 tahun. Rekan-rekannya di [m4:AU Uni Afrika] mengingat [m2:ERI.GOV diplomat itu] sebagai penggemar catur. Tiga bukunya tentang Laut Merah dipakai di sejumlah kampus.

### JPNN 2016-05-02 none
[m30=m1 Mereka] menyerang sejak menit pertama, tetapi pertahanan lawan tak mau menyerah. Gol bunuh diri memberi [m1:@ENG klub kota itu] angka yang dibutuhkan; esoknya rival terdekat cuma seri, dan pesta pun pecah. Pelatih asal [m2:@ITA Italia] itu menangis. Rumah-rumah taruhan merugi 25 juta pound.

### Kompas 2018-07-09
Dua puluh tahun lalu [m1=m2+m3 kedua negeri Tanduk Afrika itu] {e1 saling bantai} memperebutkan sebuah dusun berdebu. Perjanjian Aljir, yang {e2 diteken} [m8=m2+m3 keduanya] pada 2000, tak pernah dijalankan. Lalu datang [m4=m2 perdana menteri berusia 41 tahun itu]. Minggu kemarin [m2:ETH.GOV Abiy Ahmed] {e3 menjejakkan kaki} di [m5:@ERI Asmara] dan berpelukan dengan [m3:ERI.GOV Isaias Afwerki]; [m6=m2+m3 mereka berdua] {e5 sepakat membuka kembali} kedutaan dan jalur telepon. [m7:ARE.GOV Abu Dhabi] {e6 menyambut hangat}.
e1 m2 > m3 ASSAULT actual 1998-01-01/year ctx=military,territory bg
e2 m2 > m3 SUPPORT actual 2000-01-01/year ctx=diplomatic,territory bg
e3 m2 > m3 CONSULT actual 2018-07-08/day mode=visit ctx=diplomatic
e5 m2 > m3 AGREE planned 2018-07-08/day ctx=diplomatic
e6 m7 > m2,m3 SUPPORT actual 2018-07-09/none ctx=diplomatic

### CNN Indonesia 2023-09-20
[m1:CAN.GOV Perdana Menteri Kanada] {e1 melempar tuduhan} itu dari mimbar parlemen: [m2=m3 negara Asia Selatan itu] {e2 membunuh} [m4:CAN.CVL warganya, Hardeep Singh Nijjar], di pelataran gurdwara pada Juni. [m3:IND.GOV New Delhi] {e3 menyebut omong kosong}. [m5=m1 Ottawa] {e4 mendepak} [m6:IND.SPY kepala stasiun intelijen India]; belum sehari, [m7:CAN.GOV seorang diplomat senior] {e5 diberi lima hari untuk angkat koper} oleh [m8=m3 pihak lawan]. [m9:AUS.GOV Australia] {e6 menyatakan prihatin}, [m10:GBR.GOV Inggris] enggan berkomentar, [m11:USA.GOV Washington] {e8 meminta} [m12=m3 mitra Indo-Pasifiknya] bekerja sama dalam penyelidikan.
e1 m1 > m2 ACCUSE actual 2023-09-20/none mode=allege ctx=intelligence,diplomatic
e2 m2 > m4 ASSAULT denied 2023-06-01/month mode=targeted ctx=intelligence said=m1
e3 m3 > m1 REJECT actual 2023-09-20/none ctx=intelligence,diplomatic
e4 m5 > m6 SANCTION actual 2023-09-20/none mode=expel ctx=intelligence,diplomatic
e5 m8 > m7 SANCTION actual 2023-09-20/none mode=expel ctx=diplomatic
e6 m9 > m3 ACCUSE actual 2023-09-20/none mode=disapprove ctx=diplomatic
e8 m11 > m12 REQUEST requested 2023-09-20/none mode=change ctx=legal,diplomatic

### Media Indonesia 2019-04-12
Tiga puluh tahun [m1=m2 ia] berkuasa dengan tongkat dan tarian. Sejak Desember [m3:SDN.CVL para dokter, guru dan pedagang teh] {e1 turun ke jalan} karena harga roti; sejak Sabtu [m4=m3 mereka] {e2 menduduki} halaman markas tentara. Kamis siang [m5:SDN.MIL Awad Ibn Auf] muncul: [m6=m2 kepala rezim] sudah {e3 ditahan} di tempat aman. [m2:SDN.GOV Omar al-Bashir] digantikan dewan militer selama dua tahun, dan [m7:SDN.CVL asosiasi profesi] langsung {e4 menampiknya}. [m8:EGY.GOV Kairo] {e5 menyatakan dukungan} kepada [m9:SDN.MIL tentara tetangganya], sedangkan [m10:AU Uni Afrika] {e6 mencela} kudeta itu.
e1 m3 > m2 PROTEST actual 2018-12-01/month mode=demo ctx=economic,pro_democracy bg
e2 m4 > m2 PROTEST actual 2019-04-06/day mode=demo ctx=pro_democracy
e3 m5 > m6 COERCE actual 2019-04-11/day mode=arrest ctx=military,pro_autocracy
e4 m7 > m5 REJECT actual 2019-04-12/none mode=change ctx=pro_democracy
e5 m8 > m9 SUPPORT actual 2019-04-12/none ctx=military,diplomatic
e6 m10 > m9 ACCUSE actual 2019-04-12/none mode=disapprove ctx=pro_democracy

### Tempo.co 2016-07-17
Jumat malam [m1:TUR.REB sekelompok perwira] {e1 menutup} [m14:@TUR Jembatan Bosporus] dan {e2 mengebom} [m2:TUR.LEG gedung parlemen]. [m3=m4 Sang presiden], lewat layar ponsel seorang penyiar, {e3 memanggil} [m5:TUR.CVL rakyat] keluar rumah. Menjelang fajar [m13=m1 para serdadu] {e4 mengangkat tangan}. {e8 Biangnya}, kata [m4:TUR.GOV Erdogan], [m6:TUR.REL ulama di Pennsylvania], dan [m7:USA.GOV Washington] {e5 diminta memulangkannya}. [m8=m6 Fethullah Gulen] {e6 membantah terlibat}. "<<q1 [m9=m7 Kami] menunggu bukti, bukan dugaan>>," sahut [m10:USA.GOV John Kerry]. Hingga Sabtu sore [m11:TUR.JUD 2.745 hakim] {e7 diberhentikan} [m12=m4 pemerintah].
e1 m1 > m4 COERCE actual 2016-07-15/day mode=restrict ctx=military,pro_autocracy
e2 m1 > m2 ASSAULT actual 2016-07-15/day mode=aerial ctx=military,pro_autocracy
e3 m3 > m5 REQUEST requested 2016-07-15/day mode=assist ctx=pro_democracy
e4 m13 > m4 RETREAT actual 2016-07-16/day mode=disarm ctx=military
e5 m4 > m7 REQUEST requested 2016-07-17/none mode=yield ctx=legal,diplomatic
e6 m8 > m4 REJECT actual 2016-07-17/none ctx=pro_autocracy
e7 m12 > m11 SANCTION actual 2016-07-16/day mode=expel ctx=legal,repression
e8 m4 > m6 ACCUSE actual 2016-07-17/none mode=allege ctx=pro_autocracy
q1 m10 direct cue=sahut

### Republika 2013-01-12
[m13:@MLI Kota Konna] {e7 jatuh} ke tangan [m14=m7 milisi] Kamis, dan jalan ke [m1:@MLI Bamako] terbuka. [m2=m3 Presiden sementara] {e1 menulis surat permohonan}; [m4=m5 mantan penguasa kolonial] {e2 menjawab} hari itu juga. [m6:FRA.MIL Helikopter Gazelle] {e3 memberondong} iring-iringan [m7:ANSARDINE.REB Ansar Dine], dan seorang pilotnya tewas. "<<q1 [m8=m5 Kita] akan {e4 mendampingi} [m9=m3 kawan] selama diperlukan>>," ujar [m5:FRA.GOV François Hollande]. [m10:ECOWAS Blok Afrika Barat] {e5 memberi lampu hijau} pengiriman pasukan, [m11:NGA.GOV Nigeria] {e6 menyanggupi} 600 orang, [m12:DZA.GOV Aljazair] menahan napas. Surat itu diteken [m3:MLI.GOV Dioncounda Traoré].
e1 m2 > m4 REQUEST requested 2013-01-12/none mode=assist ctx=military,terrorism
e2 m4 > m2 AID actual 2013-01-12/none ctx=military,terrorism
e3 m6 > m7 ASSAULT actual 2013-01-12/none mode=aerial ctx=military,terrorism
e4 m8 > m9 AGREE planned 2013-01-12/none ctx=military said=m5
e5 m10 > m3 AGREE planned 2013-01-12/none ctx=peacekeeping,military
e6 m11 > m3 AGREE planned 2013-01-12/none ctx=peacekeeping,military
e7 m14 > m3 ASSAULT actual 2013-01-10/day ctx=military,territory
q1 m5 direct cue=ujar

### Kompas.com 2020-03-01 none
Setiap musim dingin ribuan bangau melintasi perbatasan itu tanpa paspor. Menara pengawas di kiri dan kanan sungai kini dipakai pengamat burung dari [m1:@GRC Yunani] dan [m2:@TUR Turki]; sebagian besar didirikan pada 1950-an. Airnya berhulu di [m3:@BGR Bulgaria].

### Antara 2011-08-30 none
Dalam buku hariannya [m1=m2 sang jenderal] tak pernah menyebut kata menyerah. [m2:JPN.MIL Tadamichi Kuribayashi] belajar berkuda di [m3:@USA Texas], gemar menggambar untuk anak-anaknya, dan menulis surat terakhir pada Maret 1945. Surat-surat itu kini dipajang di sebuah museum di [m4:@JPN Nagano].

### Kompas 2011-07-10
Setelah 22 tahun perang saudara yang berakhir pada 2005, [m1=m2 negara termuda di dunia itu] akhirnya punya bendera. [m3:SDN.GOV Omar al-Bashir], [m4=m3 bekas musuh], hadir di tribune dan {e1 mengucapkan selamat}; [m10=m3 Khartoum] pula yang pertama {e2 mengakui}. [m2:SSD.GOV Salva Kiir] dalam pidatonya {e3 menawarkan pengampunan} kepada [m5:SSD.REB milisi yang memberontak]. [m6:USA.GOV Washington] {e4 menyusul mengakui} beberapa jam kemudian. "<<q1 [m7=m2 Kami] tidak pernah {e5 mempersenjatai} [m8:SPLMN.REB pejuang di Nuba]>>," tambahnya, menjawab [m9=m3 tetangga utaranya].
e1 m3 > m2 SUPPORT actual 2011-07-09/day ctx=diplomatic,territory
e2 m10 > m2 SUPPORT actual 2011-07-10/none ctx=diplomatic,territory
e3 m2 > m5 CONCEDE planned 2011-07-09/day ctx=military
e4 m6 > m2 SUPPORT actual 2011-07-09/day ctx=diplomatic,territory
e5 m7 > m8 AID denied 2011-07-10/none ctx=military said=m2
q1 m2 direct cue=tambahnya
rel m10 recognises m2
rel m6 recognises m2 from=2011-07-09/day

### BBC Indonesia 2024-07-29
Pukul dua belas malam lewat, angka itu dibacakan: 51 persen. [m1=m2 Lawannya] {e1 tidak percaya}. "<<q1 [m3=m2 Kami] memegang salinan tujuh dari sepuluh berita acara, dan [m4=m2 kita] menang>>," ujar [m2:VEN.OPP María Corina Machado], yang Januari lalu {e2 dicoret} dari daftar calon oleh [m5:VEN.JUD Mahkamah Agung]. [m6:CHL.GOV Gabriel Boric], presiden kiri, justru yang paling dulu {e3 meragukan}; [m7:BRA.GOV Lula] {e4 minta} berita acara dibuka. [m8:CUB.GOV Havana], [m9:BOL.GOV La Paz] dan [m10:RUS.GOV Moskow] {e5 berlomba memberi selamat} kepada [m11:VEN.GOV Nicolás Maduro]. [m12=m11 Sang pemenang versi resmi] {e6 mengusir} [m13:CHL.GOV diplomat Cile] dan enam negara lain.
e2 m5 > m2 COERCE actual 2024-01-01/month mode=restrict ctx=election,legal bg
e3 m6 > m11 ACCUSE actual 2024-07-29/none mode=disapprove ctx=election
e4 m7 > m11 REQUEST requested 2024-07-29/none mode=change ctx=election
e5 m8,m9,m10 > m11 SUPPORT actual 2024-07-29/none ctx=election,diplomatic
e6 m12 > m13 SANCTION actual 2024-07-29/none mode=expel ctx=diplomatic,election
e1 m1 > m11 REJECT actual 2024-07-29/none ctx=election
q1 m2 direct cue=ujar

### Antara 2022-10-01
Untuk kedua kalinya dalam delapan bulan [m1:BFA.GOV penguasa di Ouagadougou] {e1 digulingkan} [m2=m3 perwira yang lebih muda]. [m3:BFA.MIL Kapten Ibrahim Traoré], 34 tahun, membacakan alasannya: [m4=m1 Letkol Damiba] gagal melawan [m5:JNIM.REB kaum jihadis]. Beredar kabar [m6=m1 sang letkol] bersembunyi di pangkalan [m7:FRA.MIL Prancis]; [m8:FRA.GOV Kedutaan Prancis] {e2 membantah keras} {e3 melindunginya}, tetapi [m9:BFA.CVL pemuda] berbendera Rusia tetap {e4 membakar} gerbangnya. [m10:WAGNER.REB Yevgeny Prigozhin] {e5 angkat topi}, [m11:ECOWAS ECOWAS] {e6 mengutuk}.
e1 m2 > m1 COERCE actual 2022-10-01/none ctx=military,pro_autocracy
e2 m8 > m3 REJECT actual 2022-10-01/none ctx=military
e3 m7 > m6 AID denied 2022-10-01/none ctx=military
e4 m9 > m8 PROTEST actual 2022-10-01/none mode=riot ctx=diplomatic
e5 m10 > m3 SUPPORT actual 2022-10-01/none ctx=military
e6 m11 > m3 ACCUSE actual 2022-10-01/none mode=disapprove ctx=pro_democracy

### Kompas.com 2023-04-16
[m1:SDN.MIL Jenderal Abdel Fattah al-Burhan] dan [m2:RSF.REB Mohamed Hamdan Dagalo] dulu sekubu. Bersama {e1 mendongkel} [m3:SDN.GOV Abdalla Hamdok] pada Oktober 2021, lalu berbagi kuasa. Sabtu pagi [m4=m1+m2 keduanya] {e2 berperang} di jantung [m5:@SDN Khartoum]. [m6=m2 Sang panglima paramiliter] {e3 menyebut} [m7=m1 mantan atasannya] penjahat dan {e4 menuntut} [m8=m7 dia] menyerah. [m9:EGY.GOV Mesir] {e5 menawarkan} diri menengahi; [m10:TCD.GOV Chad] {e6 menutup perbatasan}.
e1 m1,m2 > m3 COERCE actual 2021-10-01/month ctx=military,pro_autocracy bg
e2 m1 > m2 ASSAULT actual 2023-04-15/day ctx=military
e3 m6 > m7 ACCUSE actual 2023-04-16/none mode=disapprove ctx=military
e4 m6 > m8 REQUEST requested 2023-04-16/none mode=yield ctx=military
e5 m9 > m4 AGREE planned 2023-04-16/none ctx=diplomatic
e6 m10 > m1 SANCTION actual 2023-04-16/none mode=discontinue ctx=military

### Antara 2017-02-15
[m1:PRK.GOV Korea Utara] Ahad pagi {e1 menembakkan} rudal Pukguksong-2 ke laut. Tidak sampai dua jam kemudian [m2:JPN.GOV PM Shinzo Abe] di [m12:@USA Florida] {e2 mengutuk} [m3=m1 tetangganya], dan [m4:USA.GOV Donald Trump] {e3 menjamin} berdiri di belakang [m5=m2 sekutu besarnya] seratus persen. Selasa, [m6:KOR.SPY badan intelijen Seoul] {e4 menuding} [m7=m1 negeri itu] {e5 meracuni} [m8:PRK.ELI Kim Jong-nam] di [m11:@MYS Kuala Lumpur]. [m9=m1 Pyongyang] {e6 membantah}, bahkan {e7 meminta} [m10:MYS.GOV Malaysia] menyerahkan jenazahnya.
e1 m1 > m2 MOBILIZE actual 2017-02-12/day mode=weapons ctx=military,cbrn
e2 m2 > m3 ACCUSE actual 2017-02-12/day mode=disapprove ctx=military,cbrn
e3 m4 > m5 SUPPORT actual 2017-02-12/day ctx=military,diplomatic
e4 m6 > m7 ACCUSE actual 2017-02-14/day mode=allege ctx=intelligence
e5 m7 > m8 ASSAULT denied 2017-02-15/none mode=targeted ctx=intelligence said=m6
e6 m9 > m6 REJECT actual 2017-02-15/none ctx=intelligence
e7 m9 > m10 REQUEST requested 2017-02-15/none mode=yield ctx=diplomatic
