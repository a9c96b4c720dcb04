### Kompas.com 2018-08-30 none
Harga lira yang jatuh membuat rombongan wisatawan menyerbu Grand Bazaar. [m1:TUR.BUS Mehmet], pedagang tas generasi ketiga, melayani pembeli dari [m2:@IDN Surabaya] dan [m3:@KWT Kuwait] sekaligus; [m4=m1 lelaki itu] hafal angka dalam enam bahasa. Pesaingnya di seberang lorong, [m5:SYR.BUS pengungsi asal Aleppo], menjual sabun. "<<q1 [m6=m1+m5 Kami] berdua sama-sama menunggu Natal>>," kata [m7=m5 bekas apoteker tersebut].
q1 m7 direct cue=kata

### Antara 2023-11-05 none
Gempa magnitudo 6,4 meruntuhkan rumah bata di [m1:@NPL Jajarkot]. [m2:NPL.GOV Perdana Menteri Pushpa Kamal Dahal] tiba dengan helikopter bersama dokter, lalu helikopter yang sama membawa korban luka. [m3:IND.GOV Kedutaan India] membuka nomor darurat. Menurut [m4:NPL.COP kepala polisi setempat], sebagian besar warga sudah tidur; [m5=m4 ia] sendiri kehilangan dua kemenakan. Tidak ada laporan tentang warga asing.

### detikNews 2016-03-09 none
Langit Ternate gelap dua menit lebih. [m1:USA.EDU Peneliti NASA] berdiri di samping [m2:JPN.EDU koleganya dari Tokyo], dan [m3=m1+m2 keduanya] berdebat soal letak tripod. [m4:IDN.GOV Wali Kota Burhan Abdurahman] menjamu [m5=m3 para tamu itu] dengan gohu ikan. Di Palu, [m6:IDN.GOV Wakil Presiden Jusuf Kalla] menyaksikannya bersama istri. Bekas menteri riset, yang menulis buku tentang gerhana, memilih Bangka.

### Tempo.co 2010-12-17 none
Ekspor pakaian jadi [m1:@BGD Bangladesh] naik sepertiga tahun ini, melampaui [m2:@IDN Indonesia]. [m3:BGD.BUS Asosiasi produsen garmen] mengaitkan kenaikan itu dengan mahalnya upah di [m4:@CHN Guangdong]. Pembeli besar asal [m5:@SWE Swedia] menambah pesanan, [m6:? jaringan toko Inggris] menyusul. Ketua asosiasi tersebut, [m7=m8 pengusaha tiga pabrik], yakin tren berlanjut. "<<q1 [m9=m3 Kami] kekurangan listrik, bukan pesanan>>," kata [m8:BGD.BUS Abdus Salam Murshedy].
q1 m8 direct cue=kata

### CNN Indonesia 2021-12-05 none
Abu Semeru menutup Curah Kobokan sebelum magrib. [m1:IDN.GOV Bupati Lumajang Thoriqul Haq] merekam video sambil terengah, dan [m2:IDN.MIL Danramil] mengatur truk. [m3:IDN.CVL Penambang pasir] yang terjebak menelepon [m4=m3 keluarga mereka]. [m5:NZL.EDU Ahli gunung api dari Wellington] yang sedang berlibur di Bromo ikut menghitung kolom. [m6=m5 Perempuan itu] pernah kehilangan rekan di [m7:@NZL Pulau Putih].

### Republika 2007-12-20 none
Tiga juta jemaah melontar jumrah tanpa desak-desakan berkat jembatan baru. [m1:SAU.GOV Pangeran Nayef], ketua komite haji, meninjau dari helikopter. [m2:IDN.GOV Amirul Hajj Maftuh Basyuni] melaporkan katering terlambat di tiga maktab; [m3:SAU.BUS perusahaan penyedia] menyalahkan macet. Tenda [m4:IRN.CVL jemaah Iran] tahun ini berdampingan dengan [m5:SDN.CVL rombongan Sudan].

### Viva 2024-07-15 none
Pertandingan tertunda delapan puluh menit karena [m1:COL.CVL suporter] tanpa tiket masuk lewat saluran udara. [m2:ARG.CVL Lionel Messi] keluar dengan pergelangan bengkak, menangis di bangku; [m3:ARG.CVL Lautaro Martinez] mencetak gol pada menit ke-112. [m4=m3 Penyerang itu] memeluk pelatihnya lebih dulu. [m5:COL.GOV Presiden Gustavo Petro] menonton di layar lebar, [m6:ARG.GOV Javier Milei] di rumah. Piala ke-16 itu melampaui [m7:@URY Uruguay].

### Kontan 2022-10-03 none
Bursa komoditas di [m1:@GBR London] mulai menimbang nasib logam [m2:@RUS Rusia]. [m3:NOR.BUS Norsk Hydro] berharap peluangnya besar; pesaingnya, [m4:RUS.BUS Rusal], tak mau berandai-andai. [m5=m4 Produsen aluminium itu] memasok seperlima kebutuhan [m6:@TUR Turki]. Di [m7:@IDN Kuala Tanjung], [m8:IDN.BUS Inalum] menambah kapasitas. "<<q1 [m9=m8 Kami] menjual ke dalam negeri dulu>>," ujar [m10:IDN.BUS Danny Praditya], direkturnya.
q1 m10 direct cue=ujar

### Media Indonesia 2014-04-17 none
Pengarang kota Macondo itu wafat di rumahnya di [m1:@MEX Mexico City]. [m2:COL.CVL Gabriel Garcia Marquez] meninggalkan dua putra dan sebuah naskah yang diminta dimusnahkan. Sahabatnya, [m3:CUB.ELI Fidel Castro], dulu membaca rancangannya; musuhnya, [m4:PER.CVL Mario Vargas Llosa], meninjunya pada 1976. [m5=m3+m4 Kedua orang itu] tidak pernah bertemu lagi dengannya. Penerjemahnya di [m6:@IDN Jakarta] menyalakan lilin.

### Okezone 2020-02-14 none
Toko bunga di Jalan Kayoon hanya menjual separuh. [m1:IDN.BUS Bu Sulastri] mengimpor mawar dari [m2:@KEN Naivasha] lewat [m3:@NLD Aalsmeer], dan kargonya tersangkut. Keponakannya, [m4:IDN.LAB pramugari], bercerita kabin kosong dari [m5:@CHN Wuhan]. [m6=m1 Perempuan itu] pernah dipesan ajudan [m7:IDN.GOV gubernur]; kali ini pesanannya datang dari [m8:KOR.BUS insinyur pabrik ban].

### SINDOnews 2011-04-29 none
Dua miliar pasang mata menatap balkon itu. [m1:GBR.GOV Pangeran William] dan [m2:GBR.CVL Kate Middleton] berciuman dua kali, sementara [m3:NLD.CVL bocah pengiring] menutup telinga karena deru pesawat. [m4:GBR.ELI Tony Blair] tidak diundang, begitu pula pendahulunya yang separtai. [m5:TON.GOV Raja Tonga] duduk di baris ketiga bersama [m6:BRN.GOV Sultan Brunei]; [m7=m5+m6 mereka] kenal sejak sekolah militer.

### Jawa Pos 2017-06-28
Program tukar tahanan antara dua tetangga serumpun itu akhirnya punya dasar hukum. [m1:IDN.GOV Yasonna Laoly] dan [m2:MYS.GOV Azalina Othman Said] {e1 menandatangani} nota kesepahaman di Putrajaya. [m3=m2 Tuan rumah] langsung {e2 memulangkan} sebelas [m4:IDN.CRM narapidana kasus ringan], dan [m5=m1 tamunya] {e3 berjanji} membalas dengan jumlah serupa setelah Idulfitri. [m6:IDN.NGO Migrant Care] {e4 menyambutnya}, walau menurut [m7=m6 lembaga itu] yang menunggu hukuman mati belum tersentuh.
e1 m1 > m2 SUPPORT actual 2017-06-28/none ctx=legal,diplomatic
e2 m3 > m5 COOPERATE actual 2017-06-28/none ctx=legal
e3 m5 > m3 AGREE planned 2017-06-28/none ctx=legal
e4 m6 > m1,m2 SUPPORT actual 2017-06-28/none ctx=legal,human_rights

### VOA Indonesia 2015-02-12
Perundingan di Minsk berlangsung enam belas jam tanpa tidur. [m1:DEU.GOV Angela Merkel] dan [m2:FRA.GOV Francois Hollande] duduk di antara [m3:RUS.GOV Vladimir Putin] dan [m4:UKR.GOV Petro Poroshenko]; [m5:BLR.GOV tuan rumah] {e1 menyuguhkan} telur dadar dan tempat. Pagi harinya [m6=m3+m4 kedua lawan itu] {e2 menyepakati} penarikan meriam mulai Minggu. [m7:DNR.REB Alexander Zakharchenko] {e3 memperingatkan}: bila [m8=m4 Kyiv] melanggar, tak ada Minsk ketiga. Di Debaltseve, [m9:DNR.REB anak buahnya] tetap {e4 menembaki} [m10:UKR.MIL delapan ribu serdadu] yang terkepung.
e1 m5 > m3,m4 CONSULT actual 2015-02-12/day mode=third-party ctx=diplomatic,military
e2 m3 > m4 CONCEDE planned 2015-02-12/day ctx=military
e3 m7 > m8 THREATEN threatened 2015-02-12/day mode=relations ctx=military
e4 m9 > m10 ASSAULT actual 2015-02-12/day mode=heavy-weapons ctx=military
