### Antara 2024-10-31
[m1:IDN.GOV Menteri Pertahanan Sjafrie Sjamsoeddin] {e1 menerima kunjungan kehormatan} [m2:VNM.GOV Wakil Menteri Pertahanan Vietnam Hoang Xuan Chien] di [m3:@IDN Jakarta], untuk membahas persiapan pertemuan pertahanan [m4:ASEAN ASEAN].
e1 m2 > m1 CONSULT actual 2024-10-31/none mode=visit ctx=military,diplomatic

### Antara 2024-11-03
[m1:IDN.MIL TNI AL] dan [m2:RUS.MIL Armada Pasifik Rusia] {e1 mengadakan latihan} bersandi Orruda di Laut Jawa mulai Senin, sementara [m3:USA.GOV Kedutaan Besar Amerika Serikat] tidak berkomentar.
e1 m1 > m2 COOPERATE planned 2024-11-04/day ctx=military

### Antara 2024-11-08
[m1:VNM.GOV Vietnam] {e1 menaikkan status hubungannya} dengan [m2:MYS.GOV Malaysia] menjadi kemitraan strategis komprehensif, seperti diumumkan di [m3:@MYS Kuala Lumpur] di akhir {e2 kunjungan} [m4:VNM.GOV Sekretaris Jenderal Partai Komunis To Lam].
e1 m1 > m2 SUPPORT actual 2024-11-08/none ctx=diplomatic
e2 m4 > m2 CONSULT actual 2024-11-08/none mode=visit ctx=diplomatic

### Antara 2024-11-12
<<q1 [m1:VNM.GOV Hanoi] {e1 memprotes} pengumuman garis pangkal [m2:CHN.GOV Tiongkok] di sekitar [m3:@PHL Beting Scarborough]>>, kata [m4:VNM.GOV juru bicara Kementerian Luar Negeri Pham Thu Hang], tanpa menyebut pernyataan [m5:PHL.GOV Filipina] sehari sebelumnya.
e1 m1 > m2 ACCUSE actual 2024-11-12/none mode=disapprove ctx=territory
q1 m4 indirect cue=kata

### VOA Indonesia 2015-09-05
[m1:AUT.GOV Austria] dan [m2:DEU.GOV Jerman] {e1 menerima} sekitar 6.500 [m3:SYR.REF migran, kebanyakan warga Suriah], yang tiba dengan bus dari [m4:@HUN Budapest] atas kesepakatan dengan [m5:HUN.GOV Perdana Menteri Viktor Orban].
e1 m1,m2 > m3 AID actual 2015-09-05/none ctx=migration,asylum

### VOA Indonesia 2015-09-15
<<q1 [m1:HUN.GOV Hungaria] {e1 menutup} celah terakhir di pagar perbatasannya dengan [m2:@SRB Serbia] bagi [m3:SYR.REF migran] dan {e2 menyatakan keadaan darurat} di dua daerah>>, kata [m4:HUN.GOV juru bicara pemerintah Zoltan Kovacs].
e1 m1 > m3 COERCE actual 2015-09-15/none mode=restrict ctx=migration
e2 m1 > m3 COERCE actual 2015-09-15/none mode=martial-law ctx=migration
q1 m4 indirect cue=kata

### VOA Indonesia 2015-09-16
[m1:HUN.COP Polisi Hungaria] {e1 menyemprotkan meriam air dan gas air mata} kepada [m2:SYR.REF para migran] di [m3:@SRB Horgos], sehingga [m4:SRB.GOV Menteri Luar Negeri Serbia Ivica Dacic] {e2 melayangkan protes keras} kepada [m5:HUN.GOV pemerintah tetangganya].
e1 m1 > m2 ASSAULT actual 2015-09-16/none mode=crowd-control ctx=migration
e2 m4 > m5 ACCUSE actual 2015-09-16/none mode=disapprove ctx=migration

### VOA Indonesia 2015-09-22
[m1:EU Para menteri dalam negeri Uni Eropa] {e1 menyetujui rencana pembagian} 120 ribu [m2:SYR.REF pencari suaka] dengan suara terbanyak, sedangkan [m3:SVK.GOV Perdana Menteri Slovakia Robert Fico] menyatakan [m4=m3 negaranya] {e2 tidak akan mematuhi} kuota itu.
e1 m1 > m2 AGREE planned 2015-09-22/none ctx=migration,asylum
e2 m4 > m1 REJECT actual 2015-09-22/none ctx=migration,asylum

### VOA Indonesia 2015-10-08
[m1:LUX.GOV Luksemburg] {e1 mengirim} bus dan pesawat untuk menjemput [m2:SYR.REF 30 pengungsi Suriah dan Irak] di [m3:@GRC Athena], pemindahan kedua dalam program [m4:EU Uni Eropa].
e1 m1 > m2 AID actual 2015-10-08/none ctx=migration,asylum

### Kompas 2011-08-02
[m1:IDN.JUD Kejaksaan Negeri Tangerang] {e1 melepaskan} [m2:IDN.CVL Prita Mulyasari] dari tahanan setelah unjuk dukungan di internet, tetapi [m3:IDN.BUS Rumah Sakit Omni Internasional] {e2 tidak mencabut gugatannya}.
e1 m1 > m2 RETREAT actual 2011-08-02/none mode=release ctx=rights_freedoms
e2 m3 > m2 REJECT actual 2011-08-02/none ctx=rights_freedoms,legal

### Kompas 2009-12-14
[m1:IDN.CVL Para relawan Koin untuk Prita] {e1 menyerahkan} uang receh Rp650 juta kepada [m2:IDN.CVL Prita Mulyasari], ibu rumah tangga yang {e2 digugat} [m3:IDN.BUS sebuah rumah sakit di Tangerang].
e1 m1 > m2 AID actual 2009-12-14/none ctx=rights_freedoms
e2 m3 > m2 ACCUSE actual 2009-12-14/none ctx=rights_freedoms,legal bg

### Kompas 2009-11-02
[m1:IDN.GOV Presiden Susilo Bambang Yudhoyono] {e1 membentuk tim pencari fakta} yang diketuai [m2:IDN.CVL Adnan Buyung Nasution] untuk memeriksa penahanan dua [m3:IDN.JUD pimpinan KPK] oleh [m4:IDN.COP Polri].
e1 m1 > m4 ACCUSE actual 2009-11-02/none mode=investigate ctx=corruption

### Kompas 2009-11-09
[m1:IDN.CVL Tim yang dipimpin Adnan Buyung] menyimpulkan bukti tidak cukup dan {e1 merekomendasikan} kepada [m2:IDN.COP Kapolri Bambang Hendarso Danuri] penghentian perkara [m3:IDN.JUD Bibit dan Chandra].
e1 m1 > m2 REQUEST requested 2009-11-09/none mode=change ctx=corruption

### Kompas 2009-11-04
[m1:IDN.COP Mabes Polri] {e1 menangguhkan penahanan} [m2:IDN.JUD Bibit Samad Rianto dan Chandra Hamzah], keputusan yang {e2 disyukuri} [m3:IDN.CVL ratusan aktivis di depan gedung KPK].
e1 m1 > m2 RETREAT actual 2009-11-04/none mode=release ctx=corruption
e2 m3 > m1 SUPPORT actual 2009-11-04/none ctx=corruption

### detikNews 2014-12-05
[m1:IDN.GOV Menteri Kelautan Susi Pudjiastuti] bersama [m2:IDN.MIL TNI AL] {e1 menenggelamkan} tiga kapal [m3:VNM.AGR nelayan Vietnam] di perairan [m4:@IDN Anambas], setelah awaknya dipindahkan.
e1 m1,m2 > m3 ASSAULT actual 2014-12-05/none mode=destroy ctx=natural_resource

### detikNews 2014-12-08
[m1:VNM.GOV Vietnam] {e1 meminta} [m2:IDN.GOV Indonesia] memperlakukan [m3:VNM.AGR nelayannya] secara manusiawi, sementara [m4:THA.GOV Bangkok] menyatakan {e2 akan mengirim delegasi} ke [m5:IDN.GOV Jakarta] untuk berunding soal lisensi.
e1 m1 > m2 REQUEST requested 2014-12-08/none mode=change ctx=natural_resource
e2 m4 > m5 AGREE planned 2014-12-08/none ctx=natural_resource

### detikNews 2015-04-01
[m1:IDN.GOV Satgas Anti-Illegal Fishing] {e1 menghentikan izin} [m2:IDN.BUS PT Pusaka Benjina Resources] dan {e2 mengeluarkan} 322 [m3:MMR.LAB pekerja asal Myanmar dan Kamboja] dari [m4:@IDN Benjina] dengan enam kapal.
e1 m1 > m2 SANCTION actual 2015-04-01/none mode=discontinue ctx=trafficking
e2 m1 > m3 AID actual 2015-04-01/none ctx=trafficking,human_rights

### Tempo 2018-09-08 headline
[m1:USA.GOV Trump] {e1 Ancam Tarif} Baru, [m2:CHN.GOV Xi] {e2 Utus} [m3:CHN.LEG Li Zhanshu] ke [m4:@PRK Pyongyang]
e1 m1 > m2 THREATEN threatened 2018-09-08/none ctx=economic
e2 m3 > m5 CONSULT actual 2018-09-08/none mode=visit ctx=diplomatic
[m5:PRK.GOV Kim] Gelar Pawai

### Antara 2018-12-01 none
<<q1 Suhu udara di [m1:@IDN Dieng] turun hingga nol derajat Celsius dini hari tadi sehingga embun membeku; [m2:IDN.AGR petani kentang] menyiram tanaman sebelum matahari terbit>>, ujar [m3:IDN.GOV kepala stasiun geofisika Banjarnegara].
q1 m3 indirect cue=ujar

### Kompas 2005-05-31 none
[m1:FRA.JRN Fotografer asal Prancis] membuka pameran tentang suku Asmat di [m2:@IDN Yogyakarta]; karyanya pernah ditampilkan di [m3:@NLD Rotterdam] dan [m4:@USA Chicago].
