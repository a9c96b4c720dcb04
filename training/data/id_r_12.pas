### Detik 2019-02-11
[m1:IDN.GOV Bawaslu Kota Semarang] {e1 mensinyalir} adanya pengerahan kepala desa oleh [m2:IDN.GOV Gubernur Ganjar Pranowo] untuk mendukung petahana. [m3=m2 Politikus PDI-P itu] {e2 mementahkan} dugaan tersebut dan {e3 menyatakan siap dipanggil} kapan saja, Senin (11/2).
e1 m1 > m2 ACCUSE actual 2019-02-11/none mode=allege ctx=election
e2 m3 > m1 REJECT actual 2019-02-11/day ctx=election
e3 m3 > m1 AGREE planned 2019-02-11/day ctx=election

### Antara 2014-05-29
[m1:IDN.GOV Kementerian Luar Negeri] {e1 merepatriasi} 231 [m2:IDN.LAB tenaga kerja Indonesia] dari penampungan di [m6:@SAU Jeddah] setelah [m3:SAU.GOV pemerintah Arab Saudi] {e2 menghapus denda} kelebihan masa tinggal bagi [m5=m2 mereka]. [m4:IDN.CVL Migrant Care] {e3 mengapresiasi} langkah kementerian itu.
e1 m1 > m2 AID actual 2014-05-29/none ctx=migration
e2 m3 > m2 CONCEDE actual 2014-05-29/none ctx=migration
e3 m4 > m1 SUPPORT actual 2014-05-29/none ctx=migration

### Kompas.com 2018-09-04
[m1:IDN.CVL Gerakan #2019GantiPresiden] kembali {e1 dibubarkan paksa}, kali ini oleh [m2:IDN.COP Polda Riau] di bandara Pekanbaru. [m3:IDN.PTY Neno Warisman], penggagas gerakan tersebut, {e2 melaporkan persekusi} yang dialaminya ke [m4:IDN.GOV Komnas HAM], yang {e3 akan menelaah} laporan itu.
e1 m2 > m1 COERCE actual 2018-09-04/none mode=restrict ctx=election,rights_freedoms
e2 m3 > m2 ACCUSE actual 2018-09-04/none mode=allege ctx=rights_freedoms
e3 m4 > m2 ACCUSE planned 2018-09-04/none mode=investigate ctx=human_rights
rel m3 leads m1

### VOA Indonesia 2021-02-02
[m1:MMR.MIL Militer Myanmar] {e1 mengambil alih} kekuasaan pada Senin dan {e2 mengurung} [m2:MMR.GOV Aung San Suu Kyi], pemimpin [m3:MMR.PTY Liga Nasional untuk Demokrasi], di kediamannya. [m4:USA.GOV Presiden Joe Biden] {e3 membuka kemungkinan} menghidupkan lagi sanksi terhadap [m5=m1 para jenderal]; [m6:CHN.GOV Beijing] tidak memberikan tanggapan berarti.
e1 m1 > m2 COERCE actual 2021-02-01/day mode=seize ctx=pro_autocracy
e2 m1 > m2 COERCE actual 2021-02-01/day mode=arrest ctx=pro_autocracy
e3 m4 > m5 SANCTION hypothetical 2021-02-02/none mode=discontinue ctx=pro_democracy
rel m2 leads m3

### Tempo.co 2016-04-18
[m1:IDN.JUD KPK] {e1 mencekal} [m2:IDN.BUS Sugianto Kusuma, bos Agung Sedayu Group], terkait suap reklamasi. Pencekalan itu dibenarkan [m3:IDN.GOV Ditjen Imigrasi], yang juga {e3 memasukkan} [m4:IDN.LEG Mohamad Sanusi] ke daftar yang sama.
e1 m1 > m2 COERCE actual 2016-04-18/none mode=restrict ctx=corruption
e3 m3 > m4 COERCE actual 2016-04-18/none mode=restrict ctx=corruption

### CNN Indonesia 2023-11-12
[m1:IDN.GOV Menlu Retno Marsudi] {e1 mendampingi} dua pesawat Hercules pembawa tenda dan obat-obatan ke [m5:@EGY El-Arish, Mesir], untuk [m2:PSE.CVL warga Gaza]. Sebanyak 51,5 ton barang itu {e2 dititipkan} kepada [m3:EGY.NGO Bulan Sabit Merah Mesir], kata [m4:IDN.MIL TNI AU].
e2 m1 > m3 AID actual 2023-11-12/none mode=humanitarian ctx=human_security said=m4
e1 m1 > m2 AID actual 2023-11-12/none mode=humanitarian ctx=human_security

### Bisnis Indonesia 2021-12-31
[m1:IDN.GOV Kementerian ESDM] {e1 menyetop sementara} ekspor batu bara selama Januari karena pasokan [m2:IDN.BUS PLN] menipis. [m3:JPN.GOV Duta Besar Jepang Kanasugi Kenji] {e2 menyurati} [m4:IDN.GOV Menteri Arifin Tasrif] agar larangan itu segera dilonggarkan; [m5:KOR.GOV Seoul] {e3 menggelar rapat darurat} dan menghubungi [m6=m1 Jakarta].
e1 m1 > m7 SANCTION actual 2021-12-31/none mode=discontinue ctx=economic,natural_resource
e2 m3 > m4 REQUEST requested 2021-12-31/none mode=yield ctx=economic
e3 m5 > m6 CONSULT actual 2021-12-31/none ctx=economic
[m7:IDN.BUS Asosiasi Pertambangan Batubara Indonesia] {e4 mengeluh} tidak diajak bicara.
e4 m7 > m1 ACCUSE actual 2021-12-31/none mode=disapprove ctx=economic

### Sindonews 2010-09-09
[m1:IDN.MIL TNI] {e1 memulangkan} satu peleton prajuritnya dari [m2:@LBN Lebanon] setelah masa tugas di [m3:UN UNIFIL], misi PBB yang waktu itu dipimpin [m4:ESP.MIL Mayor Jenderal Alberto Asarta], berakhir. Komandannya {e2 menerima medali} dari [m5:LBN.MIL tentara Lebanon].
e1 m1 > m3 RETREAT actual 2010-09-09/none mode=withdraw ctx=peacekeeping
e2 m5 > m1 SUPPORT actual 2010-09-09/none ctx=peacekeeping
rel m4 leads m3

### Republika 2022-04-21
[m1:FIN.GOV Helsinki] {e1 mengesampingkan} usul [m2:HUN.GOV Budapest] agar embargo minyak [m3:RUS.GOV Rusia] ditunda. Dalam pertemuan yang sama di [m4:@LUX Luksemburg], menteri-menteri [m5:EU Uni Eropa] {e2 menambah} 500 juta euro untuk persenjataan [m6:UKR.GOV Ukraina].
e1 m1 > m2 REJECT actual 2022-04-21/none ctx=economic
e2 m5 > m6 AID actual 2022-04-21/none ctx=military

### Liputan6 2017-08-09 none
Pengurus pusat federasi bulu tangkis merotasi pelatih dan mencoret tiga pemain dari pelatnas. Keputusan itu diambil setelah hasil buruk pada kejuaraan di [m1:@GBR Birmingham], dan pemain yang dicoret memilih pulang ke klubnya masing-masing.

### Kompas 2024-11-28
[m1:IDN.PTY Ketua DPP PDI-P Deddy Sitorus] {e1 melempar tudingan} bahwa [m2:IDN.COP Polri] ikut mengatur hasil pilkada dan {e2 mengusulkan} lembaga itu dikembalikan ke bawah TNI atau Kemendagri. Usul itu {e3 langsung dipatahkan} [m3:IDN.LEG Ketua Komisi III Habiburokhman], yang partainya, [m4:IDN.PTY Gerindra], memimpin [m5:IDN.PTY koalisi pemerintah].
e1 m1 > m2 ACCUSE actual 2024-11-28/none mode=allege ctx=election
e3 m3 > m1 REJECT actual 2024-11-28/none ctx=election
e2 m1 > m3 REQUEST requested 2024-11-28/none mode=change ctx=political_institutions
rel m5 led_by m4
rel m3 member_of m4

### BBC Indonesia 2013-07-04
[m1:EGY.MIL Jenderal Abdel Fattah al-Sisi] {e1 mendongkel} [m2:EGY.GOV Presiden Mohamed Morsi] setelah ultimatum 48 jamnya lewat, Rabu (3/7). [m3:EGY.REL Ikhwanul Muslimin], organisasi asal Morsi, {e2 bersumpah turun ke alun-alun} setiap hari sampai [m4=m2 presiden terguling itu] kembali, sedangkan [m5:SAU.GOV Raja Abdullah] {e3 menyelamati} sang pengganti, [m6:EGY.GOV Adly Mansour].
e1 m1 > m2 COERCE actual 2013-07-03/day mode=seize ctx=pro_autocracy
e2 m3 > m1 PROTEST planned 2013-07-04/none mode=demo ctx=pro_democracy
e3 m5 > m6 SUPPORT actual 2013-07-04/none ctx=diplomatic

### Jawa Pos 2025-08-13
[m1:IDN.CVL Puluhan ribu warga Pati] {e1 meluruk} alun-alun menuntut [m2:IDN.GOV Bupati Sudewo] lengser karena kenaikan pajak 250 persen, Rabu (13/8). [m3=m2 Kader Gerindra itu] {e2 keluar menemui massa} dari atas rantis dan {e3 meminta maaf}, tetapi dilempari sandal; siangnya [m4:IDN.LEG DPRD Pati] {e4 membentuk} pansus pemakzulan.
e1 m1 > m2 PROTEST actual 2025-08-13/day mode=demo ctx=economic
e2 m3 > m1 CONSULT actual 2025-08-13/day mode=meet ctx=economic
e3 m3 > m1 SUPPORT actual 2025-08-13/day mode=apologize ctx=economic
e4 m4 > m3 ACCUSE actual 2025-08-13/day mode=investigate ctx=executive,legislative

### DW Indonesia 2017-09-28
[m1:KRG.GOV Pemerintah daerah Kurdi di Erbil] {e1 menolak menyerahkan} kendali bandaranya kepada [m2:IRQ.GOV Baghdad] setelah referendum kemerdekaan. [m3=m2 Perdana Menteri Haider al-Abadi] {e2 menutup ruang udara} bagi penerbangan internasional mulai Jumat; [m4:TUR.GOV Ankara] {e3 mengancam mengunci} pipa minyak kawasan itu.
e1 m1 > m2 REJECT actual 2017-09-28/none ctx=territory
e2 m3 > m1 COERCE planned 2017-09-29/day mode=restrict ctx=territory,economic
e3 m4 > m1 THREATEN threatened 2017-09-28/none mode=discontinue ctx=territory,economic

### Merdeka.com 2012-12-05
[m1:IDN.GOV Bupati Garut Aceng Fikri] {e1 digoyang} [m2:IDN.EDU mahasiswa] yang mendatangi pendopo karena pernikahan kilatnya. [m3:IDN.GOV Mendagri Gamawan Fauzi] {e2 menegur keras} bupati itu, [m4:IDN.PTY Golkar] {e3 mencopotnya} dari kepengurusan, dan [m5:IDN.LEG DPRD] {e4 menyiapkan pemakzulan}.
e1 m2 > m1 PROTEST actual 2012-12-05/none mode=demo ctx=gender
e2 m3 > m1 ACCUSE actual 2012-12-05/none mode=disapprove ctx=gender
e3 m4 > m1 SANCTION actual 2012-12-05/none mode=discontinue ctx=gender
e4 m5 > m1 SANCTION planned 2012-12-05/none mode=discontinue ctx=gender,legislative

### Antara 2019-06-14
[m1:USA.MIL Armada Kelima] yang bermarkas di [m2:@BHR Bahrain] {e1 menolong} awak kapal [m3:JPN.BUS Kokuka Courageous] yang terbakar di Teluk Oman, Kamis (13/6). [m4:USA.GOV Mike Pompeo] {e2 menimpakan kesalahan} pada [m5:IRN.GOV Teheran], tuduhan yang {e3 dibantah mentah-mentah} [m6=m5 Menlu Javad Zarif].
e1 m1 > m3 AID actual 2019-06-13/day ctx=military
e2 m4 > m5 ACCUSE actual 2019-06-14/none mode=allege ctx=military
e3 m6 > m4 REJECT actual 2019-06-14/none ctx=military
e4 m8 > m3 ASSAULT denied 2019-06-13/day mode=explosives ctx=military
Menurut [m7=m4 Washington], [m8:IRN.MIL Garda Revolusi] {e4 menempelkan ranjau} pada lambungnya.

### JPNN 2014-09-10
[m1:IDN.GOV Wakil Gubernur DKI Basuki Tjahaja Purnama] {e1 hengkang dari} [m2:IDN.PTY Gerindra] lewat sepucuk surat, Rabu (10/9), karena [m4=m2 partai itu] menyokong pilkada lewat DPRD. "<<q1 Saya tidak mau jadi budak DPRD>>," katanya; [m3:IDN.PTY Fadli Zon] {e3 mengatai} [m5=m1 bekas rekannya itu] kutu loncat.
e1 m1 > m2 RETREAT actual 2014-09-10/day mode=resign ctx=election
e3 m3 > m1 ACCUSE actual 2014-09-10/none mode=disapprove ctx=election
q1 m1 direct cue=katanya

### Kontan 2018-04-23
[m1:IDN.BUS Produsen biodiesel nasional] {e1 bersorak} setelah [m2:WTO panel WTO] {e2 memenangkan} Indonesia atas bea antidumping [m3:EU Uni Eropa]. [m4:IDN.GOV Mendag Enggartiasto Lukita] {e3 mendorong} [m5=m3 blok 28 negara itu] segera mencabut pungutan yang dipakai sejak 2013.
e2 m2 > m3 REJECT actual 2018-04-23/none ctx=economic,legal
e3 m4 > m5 REQUEST requested 2018-04-23/none mode=yield ctx=economic
e1 m1 > m2 SUPPORT actual 2018-04-23/none ctx=economic

### Suara.com 2022-12-01
[m1:CHN.GOV Pemerintah Kota Guangzhou] {e1 membongkar} pagar karantina di tujuh distrik sehari setelah [m2:CHN.CVL warga Haizhu] {e2 bentrok dengan} [m3:CHN.COP polisi berbaju hazmat]. Pelonggaran itu lama dinantikan [m4:EU.BUS Kamar Dagang Uni Eropa], kata ketuanya, yang berkantor di Beijing.
e1 m1 > m2 CONCEDE actual 2022-12-01/none ctx=health
e2 m2 > m3 PROTEST actual 2022-11-30/day mode=riot ctx=health

### Tribun Papua 2021-10-05 none
Panitia pekan olahraga menutup ajang di [m1:@IDN Jayapura] dengan pesta kembang api. Kontingen tuan rumah menduduki posisi empat, dan seorang petinju yang menumbangkan juara bertahan dinobatkan sebagai atlet terbaik.
