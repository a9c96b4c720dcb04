### Kompas.com 2018-02-12
Mahkamah Agung Maladewa {e1 memerintahkan} pembebasan sembilan politikus, tetapi [m1:MDV.GOV Presiden Abdulla Yameen] {e2 tidak mematuhinya}. [m5=m1 Ia] malah {e3 menetapkan keadaan darurat}. [m2:MDV.OPP Mohamed Nasheed], dari pengasingan di Kolombo, {e4 meminta} [m3:IND.GOV India] mengirim utusan yang didukung militer. [m6=m3 New Delhi] {e5 belum memutuskan}.
e1 m4 > m1 REQUEST requested 2018-02-01/none mode=yield ctx=legal
e2 m1 > m4 REJECT actual 2018-02-05/none mode=yield ctx=legal
e3 m1 > m2 COERCE actual 2018-02-05/none mode=martial-law ctx=repression
e4 m2 > m3 REQUEST requested 2018-02-06/none mode=assist ctx=military
e5 m3 > m2 AID hypothetical 2018-02-12/none ctx=military
Polisi kemudian mengepung gedung [m4:MDV.JUD mahkamah].

### Antara 2021-07-03
Oksigen menipis di rumah sakit-rumah sakit Yogyakarta. [m1:IDN.MED RSUP Dr Sardjito] menyurati [m2:IDN.GOV Kementerian Kesehatan] untuk {e2 meminta dukungan}, dan malam itu [m3:IDN.COP Polda DIY] {e3 membawakan} seratus tabung. Dari [m4:@IDN Kendal], dua truk tangki menyusul. [m5:IDN.GOV Sultan] {e4 menyampaikan penghargaan}.
e2 m1 > m2 REQUEST requested 2021-07-03/none mode=assist ctx=health
e3 m3 > m1 AID actual 2021-07-03/none ctx=health
e4 m5 > m3 SUPPORT actual 2021-07-03/none ctx=health

### detikNews 2023-12-11
Panggung debat belum dibangun, tetapi [m1:IDN.PTY kubu Anies-Muhaimin] dan [m2:IDN.PTY Ganjar-Mahfud] sudah {e1 mengajukan keberatan} kepada [m3:IDN.GOV KPU] tentang penghapusan debat cawapres. [m4=m3 Komisioner] {e2 menemui} [m5=m1+m2 mereka], menjelaskan salah paham, dan {e4 menyanggupi} lima debat penuh.
e1 m1,m2 > m3 ACCUSE actual 2023-12-04/none mode=disapprove ctx=election
e2 m4 > m1,m2 CONSULT actual 2023-12-06/none ctx=election
e4 m4 > m1,m2 CONCEDE planned 2023-12-06/none ctx=election

### VOA Indonesia 2014-12-17
Telepon 45 menit antara [m1:USA.GOV Barack Obama] dan [m2:CUB.GOV Raul Castro] {e1 mengakhiri} lima dasawarsa kebekuan. [m3:CUB.GOV Havana] {e2 membebaskan} [m4:USA.CVL Alan Gross]; tiga agen Kuba {e3 pulang} dari penjara Amerika. Keduanya {e4 berterima kasih} kepada [m5:VAT.REL Paus] dan [m6:CAN.GOV Kanada]. [m7:USA.LEG Senator Marco Rubio] {e5 mencela} kesepakatan itu.
e1 m1 > m2 CONSULT actual 2014-12-16/none mode=phone ctx=diplomatic
e2 m3 > m4 RETREAT actual 2014-12-17/none mode=release ctx=diplomatic
e3 m1 > m3 RETREAT actual 2014-12-17/none mode=release ctx=intelligence
e4 m1,m2 > m5,m6 SUPPORT actual 2014-12-17/none ctx=diplomatic
e5 m7 > m1 ACCUSE actual 2014-12-17/none mode=disapprove ctx=diplomatic

### Tempo 2011-12-13
[m1:IDN.CVL Warga Sape] mendirikan barikade di pelabuhan selama lima hari. [m2:IDN.GOV Bupati Bima Ferry Zulkarnain] {e1 menolak mencabut} izin [m3:IDN.BUS PT Sumber Mineral Nusantara]; baru sebulan kemudian, sesudah [m4:IDN.GOV Menteri ESDM] {e2 meminta}, izin itu {e3 dihentikan} tetap.
e1 m2 > m1 REJECT actual 2011-12-24/none mode=yield ctx=natural_resource
e2 m4 > m2 REQUEST requested 2012-01-15/none mode=yield ctx=natural_resource
e3 m2 > m3 SANCTION actual 2012-01-28/none mode=discontinue ctx=natural_resource

### Republika 2012-07-26
Sekretariat [m1:OIC Organisasi Kerja Sama Islam] {e1 akan mengirim} misi ke Arakan. [m2:MMR.GOV Thein Sein], yang semula {e2 meminta} [m3:UNHCR badan pengungsi PBB] menampung semua Rohingya di negara ketiga, kini {e3 bersedia menerima} misi itu. [m4:MMR.REL Para biksu di Sittwe] {e4 berunjuk rasa menolak}.
e1 m1 > m2 AGREE planned 2012-08-12/none ctx=human_rights
e2 m2 > m3 REQUEST requested 2012-07-12/none mode=assist ctx=migration
e3 m2 > m1 AGREE planned 2012-08-11/none ctx=human_rights
e4 m4 > m1 PROTEST actual 2012-10-15/none mode=demo ctx=religion_ethnicity

### Jawa Pos 2015-10-29
Untuk memadamkan lahan gambut, [m1:IDN.GOV Indonesia] {e1 menyewa} pesawat dari [m2:RUS.BUS Rusia] dan {e2 menerima} tim dari [m3:SGP.GOV Singapura]. Di Palangkaraya, [m4:IDN.EDU mahasiswa] {e3 membagi-bagikan} oksigen kaleng kepada [m5:IDN.CVL pengendara]; [m6:IDN.GOV gubernur] hanya lewat.
e1 m1 > m2 COOPERATE actual 2015-10-29/none ctx=environment
e2 m3 > m1 AID actual 2015-10-29/none ctx=environment
e3 m4 > m5 AID actual 2015-10-29/none ctx=environment

### CNN Indonesia 2020-10-10
Setelah sepuluh jam di [m1:@RUS Moskow], [m2:ARM.GOV Zohrab Mnatsakanyan] dan [m3:AZE.GOV Jeyhun Bayramov] {e1 menyetujui} gencatan senjata kemanusiaan. [m4:RUS.GOV Sergei Lavrov], {e2 penengahnya}, membacakan hasilnya pukul tiga pagi. Lima menit setelah berlaku, gencatan itu {e3 dilanggar} [m5:AZE.MIL tentara Azerbaijan], menurut [m6:ARM.GOV Yerevan].
e1 m2 > m3 CONCEDE planned 2020-10-10/none ctx=military
e2 m4 > m2,m3 CONSULT actual 2020-10-10/none mode=third-party ctx=military
e3 m5 > m6 ASSAULT actual 2020-10-10/none ctx=military said=m6

### Fajar 2019-09-29
Gubernur [m1:IDN.GOV Nurdin Abdullah] {e1 menjenguk} [m2:IDN.EDU mahasiswa yang dilindas kendaraan taktis], {e2 menanggung} biaya rumah sakitnya, dan {e3 meminta} [m3:IDN.COP Kapolda Sulsel] memeriksa anak buahnya. [m5=m3 Kapolda] {e4 menyatakan penyesalan}. Kelompok lain dari [m4:@IDN Gowa] tidak ikut unjuk rasa.
e1 m1 > m2 CONSULT actual 2019-09-28/none mode=visit ctx=repression
e2 m1 > m2 AID actual 2019-09-28/none ctx=repression
e3 m1 > m3 REQUEST requested 2019-09-28/none mode=change ctx=repression
e4 m3 > m2 SUPPORT actual 2019-09-29/none ctx=repression

### BBC Indonesia 2008-02-28
[m1:KEN.GOV Mwai Kibaki] dan [m2:KEN.OPP Raila Odinga] {e1 menandatangani} kesepakatan di tangga Harambee House. [m3:TZA.GOV Jakaya Kikwete], ketua [m4:AU Uni Afrika], {e2 membujuk} keduanya selama lima jam. [m5:USA.GOV Condoleezza Rice] {e3 memuji} hasilnya, dan [m6:KEN.CVL penduduk Kibera] {e4 bersuka cita}.
e1 m1 > m2 SUPPORT actual 2008-02-28/none ctx=election
e2 m3 > m1,m2 CONSULT actual 2008-02-28/none mode=third-party ctx=election
e3 m5 > m1,m2 SUPPORT actual 2008-02-28/none ctx=election
e4 m6 > m1,m2 SUPPORT actual 2008-02-28/none ctx=election

### Koran Sindo 2016-05-11
Empat anak buah kapal tunda Henry {e1 dibebaskan} kelompok [m1:ASG.REB Abu Sayyaf]. [m2:IDN.GOV Kivlan Zen] mengaku ikut {e2 berunding}, sedangkan [m3:IDN.GOV pemerintah] membantah {e3 membayar} tebusan. [m4:PHL.MIL Militer Filipina] {e4 mengantarkan} [m5:IDN.LAB keempat pelaut] ke perbatasan laut.
e1 m1 > m5 RETREAT actual 2016-05-11/none mode=release ctx=terrorism
e2 m2 > m1 CONSULT actual 2016-05-11/none ctx=terrorism said=m2
e3 m3 > m1 AID denied 2016-05-11/none ctx=terrorism
e4 m4 > m5 AID actual 2016-05-13/none ctx=terrorism

### Antara 2024-03-02
[m1:USA.MIL Tiga pesawat C-130] {e1 menjatuhkan} 38.000 porsi makanan di Gaza, {e2 bekerja sama} dengan [m2:JOR.MIL Angkatan Udara Yordania]. [m3:ISR.GOV Israel], yang {e3 membatasi} truk, tidak menghalangi. [m4:GBR.CVL Oxfam] {e4 mengejek} penerjunan itu sebagai tontonan.
e1 m1 > m5 AID actual 2024-03-02/none ctx=human_security
e2 m1 > m2 COOPERATE actual 2024-03-02/none ctx=human_security
e3 m3 > m5 COERCE actual 2024-03-02/none mode=restrict ctx=human_security
e4 m4 > m1 ACCUSE actual 2024-03-02/none mode=disapprove ctx=human_security
Sebagian paket jatuh ke laut, kata [m5:PSE.CVL warga Deir al-Balah].

### Serambi Indonesia 2018-04-27
[m1:IDN.LEG Anggota DPRA] {e1 mempertanyakan} peraturan gubernur yang memindahkan cambuk ke dalam penjara. [m2:IDN.GOV Irwandi Yusuf] {e2 tidak mau mencabutnya}. [m3:IDN.REL Ribuan santri] {e3 mendatangi} kantor gubernur, sementara [m4:HRW Human Rights Watch] {e4 menyarankan} penghapusan cambuk sama sekali.
e1 m1 > m2 ACCUSE actual 2018-04-27/none mode=disapprove ctx=religion_ethnicity
e2 m2 > m1 REJECT actual 2018-04-27/none mode=yield ctx=religion_ethnicity
e3 m3 > m2 PROTEST actual 2018-04-19/none mode=demo ctx=religion_ethnicity
e4 m4 > m2 REQUEST requested 2018-04-27/none mode=change ctx=human_rights

### SINDOnews 2011-02-21
Dua jet Mirage [m1:LBY.MIL Angkatan Udara Libia] {e1 mendarat} di Malta. Pilotnya menolak mengebom [m2:LBY.CVL demonstran Benghazi] dan {e2 meminta suaka} kepada [m3:MLT.GOV Valletta]. Di New York, [m4:LBY.GOV wakil duta besar Ibrahim Dabbashi] {e3 berbalik menuding} Khadafi melakukan genosida.
e1 m1 > m5 RETREAT actual 2011-02-21/none ctx=pro_democracy
e2 m1 > m3 REQUEST requested 2011-02-21/none mode=assist ctx=asylum
e3 m4 > m5 ACCUSE actual 2011-02-21/none mode=allege ctx=human_rights
[m5:LBY.GOV Rezim di Tripoli] membisu.

### Pos Kupang 2022-09-07
Tiga lurah di Lasiana {e1 dimutasi} [m1:IDN.GOV Penjabat Wali Kota]. [m2:IDN.REL Majelis jemaat] {e2 memprotes}, [m3:IDN.PTY Golkar setempat] {e3 menyokong} mutasi, dan [m4:IDN.LEG DPRD] {e4 akan memanggil} kepala BKD.
e1 m1 > m5 SANCTION actual 2022-09-07/none mode=expel ctx=political_institutions
e2 m2 > m1 ACCUSE actual 2022-09-07/none mode=disapprove ctx=political_institutions
e3 m3 > m1 SUPPORT actual 2022-09-07/none ctx=political_institutions
e4 m4 > m6 REQUEST planned 2022-09-07/none mode=meet ctx=political_institutions
[m5:IDN.GOV Ketiga lurah] menerima saja; [m6:IDN.GOV kepala BKD] sedang di Ende.

### Tribun Jateng 2013-03-25
Sultan {e1 mendatangi} keluarga [m1:IDN.CRM empat tahanan Lapas Cebongan] yang {e2 ditembak mati} [m2:IDN.MIL sebelas anggota Kopassus]. [m3:IDN.MIL Panglima Kodam] mula-mula membantah keterlibatan; dua pekan kemudian [m4:IDN.MIL TNI AD] {e3 mengakuinya} dan {e4 menyerahkan} para pelaku ke pengadilan militer.
e1 m5 > m1 CONSULT actual 2013-03-25/none mode=visit ctx=human_rights
e2 m2 > m1 ASSAULT actual 2013-03-23/none mode=firearms ctx=human_rights
e3 m4 > m5 CONCEDE actual 2013-04-04/none ctx=human_rights
e4 m4 > m6 COOPERATE actual 2013-04-04/none ctx=legal
[m5:IDN.GOV Gubernur] meminta [m6:IDN.JUD oditur] terbuka.

### Kompas 2004-04-24 none
Perahu wisata dari [m1:@CYP Limassol] singgah di sisi utara sejak garis hijau dilonggarkan. Pemandunya menikahi pelayan kedai dari seberang, dan kedua keluarga makan bersama tiap Minggu.

### Antara 2025-02-17
[m1:FRA.GOV Emmanuel Macron] {e1 mengumpulkan} [m2:DEU.GOV Olaf Scholz], [m3:GBR.GOV Keir Starmer], dan [m4:POL.GOV Donald Tusk] di Istana Élysée. [m7=m3 London] {e2 menyatakan siap} menempatkan tentara di Ukraina, [m8=m4 Warsawa] {e3 tidak}. [m5:HUN.GOV Budapest] tidak diundang.
e1 m1 > m2,m3,m4 CONSULT actual 2025-02-17/none mode=multilateral ctx=military
e2 m3 > m6 AGREE planned 2025-02-17/none ctx=peacekeeping
e3 m4 > m6 REJECT actual 2025-02-17/none mode=assist ctx=peacekeeping
Dari Kyiv, [m6:UKR.GOV Zelenskyy] mengikuti lewat layar.

### Liputan6.com 2017-10-30
[m1:ESP.GOV Madrid] {e1 mengambil alih} pemerintahan Katalonia. [m2:CATALONIA.REB Carles Puigdemont] {e2 terbang ke} Brussel. Sekretaris imigrasi [m3:BEL.GOV Theo Francken] {e3 menawarinya} suaka, tetapi [m4:BEL.GOV Charles Michel] {e4 meminta} bawahannya tidak menyiram minyak ke api.
e1 m1 > m2 COERCE actual 2017-10-28/none mode=seize ctx=territory
e2 m2 > m1 RETREAT actual 2017-10-30/none ctx=territory
e3 m3 > m2 AGREE actual 2017-10-28/none ctx=asylum
e4 m4 > m3 REQUEST requested 2017-10-29/none mode=yield ctx=asylum
