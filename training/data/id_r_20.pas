### Antara 2017-03-14
[m1:IDN.GOV Pemkab Kapuas Hulu] dan [m2:MYS.GOV pemerintah negeri bagian Sarawak] {e1 menyelaraskan} jadwal pos lintas batas Badau-Lubok Antu. Keduanya juga {e2 bergiliran meronda} jalur tikus yang dipakai [m3:IDN.CRM penyelundup gula], kata [m4:IDN.GOV Bupati Abang Nasir], Selasa (14/3).
e1 m1 > m2 COOPERATE actual 2017-03-14/none ctx=economic
e2 m1 > m2 COOPERATE actual 2017-03-14/none ctx=crime said=m4

### Kompas 2010-02-18
[m1:IDN.LAB Serikat Pekerja PLN] {e1 melempar ancaman} pemadaman massal bila [m2:IDN.GOV Menteri BUMN Mustafa Abubakar] tetap memecah perusahaan itu. [m3=m2 Mustafa] {e2 mengulur tangan} lewat pertemuan tertutup, tetapi [m4:IDN.LAB Ketua umum serikat Daryoko] {e3 mencuekinya}.
e1 m1 > m2 THREATEN threatened 2010-02-18/none ctx=economic
e2 m3 > m1 AGREE planned 2010-02-18/none ctx=economic
e3 m4 > m3 REJECT actual 2010-02-18/none ctx=economic

### VOA Indonesia 2019-07-03
[m1:SDN.MIL Dewan Militer Transisi] {e1 berjanji membagi kursi} dengan [m2:SDN.OPP Kekuatan untuk Kebebasan dan Perubahan], koalisi yang dimotori [m3:SDN.LAB Asosiasi Profesional Sudan]. Kesepakatan itu {e2 dijahit} [m4:ETH.GOV utusan Etiopia Mahmoud Dirir] di [m5:@SDN Khartoum], sebulan setelah [m6:SDN.MIL milisi RSF] {e3 menyapu} perkemahan dengan peluru.
e1 m1 > m2 AGREE planned 2019-07-03/none ctx=pro_democracy
e2 m4 > m1,m2 CONSULT actual 2019-07-03/none mode=third-party ctx=pro_democracy
e3 m6 > m2 ASSAULT actual 2019-06-01/month mode=firearms ctx=repression,pro_democracy
rel m2 led_by m3

### Tempo.co 2021-04-16
[m1:IDN.LEG DPRD Papua] {e1 menyoal} penembakan dua guru di Beoga dan {e2 menyurati} [m2:TPNPB.REB Sabinus Waker], komandan [m3:TPNPB.REB kelompok] yang menguasai [m4:@IDN lembah itu], supaya sekolah tak disentuh. Surat itu {e3 dijawab} dengan tuduhan bahwa [m5:IDN.EDU para korban] mata-mata [m6:IDN.MIL TNI].
e2 m1 > m2 REQUEST requested 2021-04-16/none mode=yield ctx=territory,human_rights
e3 m2 > m5 ACCUSE actual 2021-04-16/none mode=allege ctx=territory,intelligence
e1 m1 > m2 ACCUSE actual 2021-04-16/none mode=disapprove ctx=territory
rel m2 leads m3
rel m3 controls m4

### Detik 2012-10-24
[m1:IDN.COP Polda Sulawesi Tengah] {e1 menambah cincin} penjagaan di Poso setelah [m6:IDN.COP dua anggotanya] {e2 ditemukan terkubur} di Tamanjeka. [m2:IDN.MIL Yonif 714] {e3 ikut merondai} pegunungan itu, dan [m3:IDN.GOV Bupati Piet Inkiriwang] {e4 mewajibkan} warga melapor bila bepergian malam.
e1 m1 > m4 MOBILIZE actual 2012-10-24/none mode=police ctx=terrorism
e3 m2 > m4 MOBILIZE actual 2012-10-24/none mode=troops ctx=terrorism
e2 m4 > m6 ASSAULT actual 2012-10-24/none ctx=terrorism
e4 m3 > m5 COERCE actual 2012-10-24/none mode=restrict ctx=terrorism
Pelakunya diduga [m4:MIT.REB jaringan Santoso]; [m5:IDN.CVL penduduk] memilih mengungsi.

### BBC Indonesia 2018-08-17
[m1:TUR.GOV Ankara] {e1 menyahut} tarif baja [m2:USA.GOV Washington] dengan bea 140 persen atas minuman keras dan 120 persen atas mobil. [m3:QAT.GOV Emir Qatar] {e2 menjanjikan suntikan} 15 miliar dolar untuk [m4=m1 sekutunya] itu, sedangkan [m5:USA.REL Pendeta Andrew Brunson] {e3 tak kunjung dibebaskan}.
e1 m1 > m2 SANCTION actual 2018-08-17/none mode=discontinue ctx=economic
e2 m3 > m4 AGREE planned 2018-08-17/none ctx=economic
e3 m1 > m5 REJECT actual 2018-08-17/none ctx=legal
rel m3 ally_of m4

### Republika 2020-02-27
[m1:SAU.GOV Kerajaan Saudi] {e1 menutup pintu umrah} bagi jemaah 23 negara mulai Kamis (27/2). [m2:IDN.GOV Menag Fachrul Razi] {e2 memaklumi} keputusan itu, tetapi [m3:IDN.BUS Amphuri], asosiasi penyelenggara, {e3 mendesak lobi} tingkat tinggi agar 2.393 [m4:IDN.REL jemaah] yang sudah di udara diterima.
e1 m1 > m4 COERCE actual 2020-02-27/day mode=restrict ctx=health,religion_ethnicity
e2 m2 > m1 SUPPORT actual 2020-02-27/none ctx=health
e3 m3 > m2 REQUEST requested 2020-02-27/none mode=assist ctx=religion_ethnicity

### CNN Indonesia 2025-01-22
[m1:IDN.MIL Personel TNI AL] bersama [m2:IDN.LAB nelayan] {e1 mencabuti} pagar bambu sepanjang 30 kilometer di Tanjung Pasir, Rabu (22/1). Bekas pemegang sertifikatnya, [m3:IDN.BUS PT Intan Agung Makmur], {e2 dicabut haknya} oleh [m4:IDN.GOV Nusron Wahid], menteri dari [m5:IDN.PTY Golkar]; [m6:IDN.COP Bareskrim] {e3 menyigi} pemalsuan.
e1 m1 > m3 COERCE actual 2025-01-22/day mode=destroy ctx=territory,corruption
e2 m4 > m3 SANCTION actual 2025-01-22/none mode=discontinue ctx=territory
e3 m6 > m3 ACCUSE actual 2025-01-22/none mode=investigate ctx=corruption
rel m4 member_of m5

### Sindonews 2013-09-07
[m1:IDN.GOV Pemerintah Aceh] mengutus tiga ulama ke Takengon untuk {e2 merukunkan} [m2:IDN.CVL warga Gayo] dengan [m3:IDN.PTY kader Partai Aceh] yang konvoinya dilempari. [m6:IDN.LEG DPRK Aceh Tengah] malah {e3 menghidupkan} tuntutan provinsi ALA, gagasan yang {e4 ditertawakan} [m4:IDN.GOV Wakil Gubernur Muzakir Manaf], pemimpin [m5=m3 partai itu].
e2 m1 > m2,m3 CONSULT actual 2013-09-07/none mode=third-party ctx=territory,political_institutions
e3 m6 > m1 REQUEST requested 2013-09-07/none ctx=territory
e4 m4 > m6 REJECT actual 2013-09-07/none ctx=territory
rel m4 leads m5

### Bisnis.com 2026-03-10 none
Indeks saham memangkas kerugian setelah bank sentral menahan suku bunga. Seorang ekonom di [m1:@SGP Singapura] memperkirakan arus modal berbalik bulan depan, sedangkan harga minyak melunak ke 71 dolar per barel.

### DW Indonesia 2021-06-24
[m1:GBR.MIL HMS Defender] {e1 melintasi} perairan lepas [m2:@UKR Krimea] yang dikuasai [m3:RUS.GOV Rusia], Rabu (23/6). [m4:RUS.MIL Kapal patroli negara itu] {e2 menyalak dengan tembakan peringatan}, klaim yang {e3 disangkal} [m5:GBR.GOV Ben Wallace], dan [m6=m3 Moskow] {e4 menjanjikan} bom sungguhan pada kesempatan berikutnya.
e1 m1 > m3 MOBILIZE actual 2021-06-23/day mode=ships ctx=military,territory
e2 m4 > m1 ASSAULT denied 2021-06-23/day mode=firearms ctx=military,territory
e3 m5 > m3 REJECT actual 2021-06-24/none ctx=military
e4 m6 > m1 THREATEN threatened 2021-06-24/none mode=violence ctx=military,territory
rel m3 controls m2

### Merdeka.com 2016-09-03
[m1:IDN.GOV Menteri LHK Siti Nurbaya] {e1 mengecam} {e5 penyanderaan} [m5:IDN.GOV tujuh penyelidiknya] oleh [m2:IDN.CVL orang-orang suruhan] [m3:IDN.BUS PT APSL] di Rokan Hulu, Jumat (2/9). [m4=m5 Mereka] {e2 dilepas} malam itu sesudah rekaman pesawat nirawaknya {e3 dihapus paksa}; perusahaan tersebut {e4 menyangkal} memerintah siapa pun.
e1 m1 > m3 ACCUSE actual 2016-09-03/none mode=disapprove ctx=environment
e2 m2 > m4 RETREAT actual 2016-09-02/day mode=release ctx=environment
e3 m2 > m4 COERCE actual 2016-09-02/day mode=destroy ctx=environment
e4 m3 > m1 REJECT actual 2016-09-03/none ctx=environment
e5 m2 > m5 ASSAULT actual 2016-09-02/day mode=abduct ctx=environment

### Jawa Pos 2022-05-23
[m1:IDN.PTY Ketua DPD Nasdem Surabaya] pindah ke [m2:IDN.PTY PSI], partai yang kala itu dinakhodai [m3:IDN.PTY Giring Ganesha]. Merasa ditikam, [m4:IDN.PTY Nasdem] {e2 mendepak} 11 pengurus ranting yang ikut pindah dan {e3 memboikot} rapat bersama kedua kubu.
e2 m4 > m2 SANCTION actual 2022-05-23/none mode=discontinue ctx=political_institutions
e3 m4 > m2 REJECT actual 2022-05-23/none mode=boycott ctx=political_institutions
rel m3 leads m2

### Tribunnews 2018-10-03
[m1:IDN.CVL Warga Petobo] {e1 menjarah} truk bantuan di Palu, dan [m2:IDN.COP Wakapolri Ari Dono] {e2 mengancam tembak di tempat}. Bantuan beras 300 ton dari [m3:TUR.GOV Turki] dan jet Voyager [m4:GBR.GOV Inggris] {e3 mulai mengalir} ke [m5:IDN.REF penyintas likuefaksi] lewat [m6:@IDN Balikpapan].
e1 m1 > m2 PROTEST actual 2018-10-03/none mode=riot ctx=disasters
e2 m2 > m1 THREATEN threatened 2018-10-03/none mode=violence ctx=disasters
e3 m3,m4 > m5 AID actual 2018-10-03/none mode=humanitarian ctx=disasters

### Liputan6 2001-11-11
[m1:IDN.MIL Satgas Tribuana Kopassus] {e1 menculik} [m2:IDN.CVL Theys Eluay], ketua [m3:IDN.CVL Presidium Dewan Papua], sepulang dari perayaan, Sabtu (10/11). [m4:IDN.CVL Ribuan orang] {e2 menghanguskan} bank di Sentani, dan [m5:IDN.GOV Presiden Megawati] {e3 menitahkan} penyelidikan.
e1 m1 > m2 ASSAULT actual 2001-11-10/day mode=abduct ctx=territory,repression
e2 m4 > m5 PROTEST actual 2001-11-11/none mode=riot ctx=territory
e3 m5 > m1 ACCUSE actual 2001-11-11/none mode=investigate ctx=human_rights
rel m2 leads m3

### Suara.com 2023-10-04
[m1:USA.LEG Matt Gaetz] dan tujuh rekan sehaluannya {e1 menggulingkan} [m2:USA.LEG Kevin McCarthy] dari kursi ketua DPR AS, Selasa (3/10). [m3=m2 Politikus California itu], anggota [m4:USA.PTY Partai Republik], enggan mencalonkan diri lagi dan {e3 menyesalkan} [m5:USA.PTY kubu Demokrat] yang ikut {e4 mengacungkan jempol ke bawah}.
e1 m1 > m2 SANCTION actual 2023-10-03/day mode=discontinue ctx=legislative
e3 m3 > m5 ACCUSE actual 2023-10-04/none mode=disapprove ctx=legislative
e4 m5 > m2 REJECT actual 2023-10-03/none ctx=legislative
rel m3 member_of m4

### Kontan 2015-11-25 none
Produsen cokelat asal [m1:@CHE Zurich] memutus kontrak sponsor balap sepeda. Timnya bubar akhir musim, empat pembalap menyeberang ke regu pesaing, dan mobil pengiringnya dilelang untuk amal.
