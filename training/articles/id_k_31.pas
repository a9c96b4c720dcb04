### Tribun Jabar 2018-04-12 article none
= Miras Oplosan Maut: [m1:IDN.COP Polisi] Gerebek Bungker di [m2:@IDN Cicalengka]
~byline Penulis: Mega Nugraha
[m3:#TRIBUN TRIBUNJABAR.ID], [m4:@IDN BANDUNG] - Korban tewas minuman oplosan di [m5:@IDN Cicalengka] bertambah menjadi 41 orang, Rabu (11/4/2018). [m6:IDN.COP Polda Jawa Barat] menggerebek rumah mewah milik [m7:? SS (50)], bos miras yang menyembunyikan pabriknya di bawah gazebo.
Bungker itu berukuran 17 x 4 meter. [m8=m6 Petugas] menyita ratusan botol, pewarna, dan jeriken alkohol.
"<<q1 Racikannya seperti racun. [m9=m6 Kami] buru [m10=m7 pelaku] ke mana pun>>," kata [m11:IDN.COP Kapolda Irjen Agung Budi Maryoto].
[m12=m7 SS] kabur ke arah [m13:@IDN Sumatra]. [m14:? Istrinya, HM], ditahan dan mengaku hanya membantu menjual.
[m15:IDN.MED RSUD Cicalengka] kewalahan. [m16:IDN.MED Direktur Yani Sumpena] mengatakan <<q2 pasien terus datang selama tiga hari>>. Sebagian menolak cuci darah.
[m17:? Keluarga korban] menuntut penjual dihukum mati. [m18=m17 Mereka] sempat melempari kios jamu di Jalan Raya By Pass.
[m19:IDN.GOV Bupati Bandung Dadang Naser] menutup semua kios tanpa izin dan mengancam mencopot camat yang lalai. [m20:IDN.REL Ulama setempat] mendukung penutupan itu.
"<<q3 Anak [m21=m22 saya] cuma minum dua gelas>>," ratap [m22:? Ai (47)].
q1 m11 direct cue=kata
q2 m16 indirect cue=mengatakan
q3 m22 direct cue=ratap

### Kompas 2012-06-21 article none
= Sawah Diserang Wereng, [m1:IDN.AGR Petani Klaten] Menyerah
[m2:@IDN KLATEN, KOMPAS] — Serangan wereng batang coklat di [m3:@IDN Juwiring] meluas menjadi 1.100 hektar. [m4:IDN.AGR Petani] memilih membabat padinya sebelum panen, Rabu (20/6).
"<<q1 Sudah [m5=m6 saya] semprot empat kali. Wereng menang>>," kata [m6:IDN.AGR Wiyono (58)].
[m7:IDN.GOV Dinas Pertanian Klaten] mengirim bantuan 800 liter pestisida. [m8:IDN.AGR Atok Susanto], yang mengetuai [m9:IDN.AGR gabungan kelompok tani setempat], mengkritik jumlahnya terlalu sedikit. [m10=m8 Ia] meminta tanam serentak diberlakukan lagi.
[m11:IDN.GOV Kepala dinas, Wahyu Prasetyo], menerima kritik itu. Menurutnya, <<q2 petani sendiri yang melanggar kesepakatan jeda tanam>>.
[m12:IDN.EDU Peneliti UGM Andi Trisyono] memperingatkan pemakaian racun berlebihan membunuh musuh alami. "<<q3 Kita sedang membom sekutu sendiri>>," ujarnya.
[m13:? Pedagang pestisida] menolak disalahkan. Tengkulak menawar gabah muda Rp 2.000 per kilogram.
[m14:IDN.MIL Babinsa] ikut memasang lampu perangkap. Wereng diperkirakan bergerak ke [m15:@IDN Sukoharjo] minggu depan.
q1 m6 direct cue=kata
q2 m11 indirect cue=Menurutnya
q3 m12 direct cue=ujarnya
rel m8 leads m9

### Batampos 2014-02-07 article
= TKI Lolos dari Majikan, dan Kapal yang {e1 Dipersoalkan} [m1:SGP.GOV Singapura]
[m2:@IDN BATAM CENTRE] – [m3:? Yuliana (24)] tiba di Pelabuhan [m4:@IDN Batam Centre] dengan mata lebam, Kamis (6/2). [m5=m3 Ia] dipukul [m6:? majikannya di Bedok] karena memecahkan mangkuk.
"<<q1 [m7=m3 Saya] lari waktu buang sampah>>," ceritanya.
[m8:SGP.COP Kepolisian Singapura] sudah menahan sang majikan. Agen penyalur berjanji membayar gajinya.
Di pelabuhan yang sama orang ramai membicarakan nama sebuah kapal perang. [m9:SGP.GOV Menteri Luar Negeri K. Shanmugam] {e2 menyampaikan keprihatinan} kepada [m10:IDN.GOV Marty Natalegawa] atas rencana [m11:IDN.MIL TNI AL] menamai fregat barunya KRI Usman Harun, dua prajurit yang mengebom MacDonald House pada 1965.
[m12=m9 Dia] {e3 minta} nama itu dipertimbangkan lagi. [m13:IDN.GOV Menko Polhukam Djoko Suyanto] {e5 bergeming}: "<<q2 Nama tidak berubah. [m14=m13 Kami] berhak menentukannya>>."
[m15:IDN.LEG Anggota Komisi I DPR Mahfudz Siddiq] {e4 mendukung} [m16=m13 Djoko].
Feri ke HarbourFront tetap jalan tiap jam. Penumpang mengeluhkan tiket yang naik; operator menolak menurunkannya.
[m17:IDN.COP Polsek KKP] menangkap calo yang menipu tiga calon penumpang.
e1 m1 > m10 ACCUSE actual 2014-02-07/none mode=disapprove ctx=diplomatic,military again
e2 m9 > m10 ACCUSE actual 2014-02-07/none mode=disapprove ctx=diplomatic,military
e3 m12 > m10 REQUEST requested 2014-02-07/none mode=change ctx=diplomatic,military
e5 m13 > m9 REJECT actual 2014-02-07/none ctx=diplomatic,military
e4 m15 > m16 SUPPORT actual 2014-02-07/none ctx=diplomatic
q1 m3 direct cue=ceritanya
q2 m13 direct

### Medan Bisnis 2022-03-31 article
= Minyak Goreng Langka: Swalayan Diserbu, Dirjen {e1 Dicecar}
~date_line Kamis, 31 Mar 2022 08:05 WIB
[m1:#MedanBisnis MedanBisnis] - [m2:@IDN Medan]. Antrean di sebuah swalayan Jalan Setiabudi berubah ricuh, Rabu (30/3). Ibu-ibu berebut minyak goreng, rak roboh, dua orang terkilir.
"<<q1 [m3=m4 Kami] batasi satu orang dua liter, [m5:? mereka] bawa satu RT>>," keluh [m4:? manajer swalayan, Fredy].
[m6:IDN.COP Polrestabes Medan] menyegel gudang di [m7:@IDN Deli Serdang] yang menimbun 1,1 juta kilogram. Pemiliknya, sebuah perusahaan makanan, membantah menimbun dan mengaku menunggu jadwal kirim.
Di Jakarta, [m8:IDN.LEG Komisi VI DPR] {e2 memarahi} [m9:IDN.GOV Dirjen Perdagangan Dalam Negeri Oke Nurwan] dalam rapat yang berlangsung lima jam. [m10:IDN.PTY Andre Rosiade dari Gerindra] bahkan {e3 minta} [m11=m9 sang dirjen] mundur.
"<<q2 Bapak kalah sama mafia>>," sergah [m12=m10 Andre].
[m13:IDN.BUS Gabungan Industri Minyak Nabati Indonesia] menyatakan <<q3 pasokan cukup>>. Harga CPO di [m14:@MYS Kuala Lumpur] turun 2 persen.
Penjual gorengan di Lapangan Merdeka menyiasati keadaan: bakwan direbus. Pelanggan menolak membayar.
e2 m8 > m9 ACCUSE actual 2022-03-30/none mode=disapprove ctx=legislative,economic
e1 m8 > m9 ACCUSE actual 2022-03-30/none mode=disapprove ctx=legislative,economic again
e3 m10 > m11 REQUEST requested 2022-03-30/none mode=yield ctx=legislative,economic
q1 m4 direct cue=keluh
q2 m12 direct cue=sergah
q3 m13 indirect cue=menyatakan
