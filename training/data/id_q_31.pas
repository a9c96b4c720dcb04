### Kompas.com 2019-02-20
[m1:IDN.GOV Wali Kota Bekasi Rahmat Effendi] {e1 menodong} [m2:IDN.GOV Pemprov DKI Jakarta] dengan permintaan dana kompensasi Bantargebang sebesar Rp2 triliun. Permintaan itu belum dijawab; [m3:IDN.GOV Anies Baswedan] malah {e3 meminta} rincian penggunaan dana tahun lalu. [m4:IDN.LEG Ketua DPRD DKI Prasetyo Edi Marsudi], politikus [m5:IDN.PTY PDI-P], {e4 menyarankan} [m6=m1+m3 keduanya] bertemu.
e1 m1 > m2 REQUEST requested 2019-02-20/none mode=assist ctx=economic,environment
e3 m3 > m1 REQUEST requested 2019-02-20/none ctx=economic,environment
e4 m4 > m6 REQUEST requested 2019-02-20/none mode=meet ctx=economic
rel m4 member_of m5

### Antara 2014-09-02
[m1:PHL.MIL Empat puluh prajurit Filipina] yang bertugas di bawah [m2:UNDOF UNDOF] {e1 lolos} dari kepungan [m3:JAN.REB Front al-Nusra] di Golan, Minggu (31/8) dini hari. Komandan misi sebelumnya {e2 menyuruh} [m4=m1 mereka] menyerahkan senjata, perintah yang {e3 dilanggar} [m5=m1 para prajurit]. [m6:FJI.MIL Pasukan Fiji] masih {e4 disekap}.
e1 m1 > m3 RETREAT actual 2014-08-31/day ctx=peacekeeping
e2 m2 > m4 REQUEST requested 2014-09-02/none mode=yield ctx=peacekeeping
e3 m5 > m2 REJECT actual 2014-09-02/none mode=yield ctx=peacekeeping
e4 m3 > m6 ASSAULT actual 2014-09-02/none mode=abduct ctx=peacekeeping
rel m1 part_of m2

### Radar Sukabumi 2023-02-08
[m1:IDN.LAB Buruh pabrik garmen] di Cicurug {e1 ngotot bertahan} di depan gerbang meski [m2:IDN.COP Polres Sukabumi] {e2 membujuk} [m3=m1 mereka] bubar. [m4:KOR.BUS Direktur perusahaan asal Korea Selatan] itu akhirnya {e3 luluh} dan bersedia membayar gaji Januari. Dua mediator dari [m5:IDN.GOV Disnaker] menyaksikan.
e1 m1 > m4 PROTEST actual 2023-02-08/none mode=obstruct ctx=economic
e2 m2 > m3 REQUEST requested 2023-02-08/none mode=yield ctx=economic
e3 m4 > m1 CONCEDE actual 2023-02-08/none ctx=economic

### VOA Indonesia 2012-03-22
Sejumlah prajurit pimpinan [m1:MLI.MIL Kapten Amadou Sanogo] {e1 mencampakkan} konstitusi dan {e2 mengepung} istana, Kamis (22/3). [m2:MLI.GOV Presiden Amadou Toumani Toure] berlindung di sebuah barak. [m3:ECOWAS ECOWAS], yang kini diketuai [m4:CIV.GOV Pantai Gading], {e3 mengancam} akan mengucilkan [m5=m1 para pemberontak]; [m6:FRA.GOV Paris] {e4 membekukan} kerja sama keamanan.
e1 m1 > m2 COERCE actual 2012-03-22/day ctx=military,political_institutions
e2 m1 > m2 COERCE actual 2012-03-22/day ctx=military,executive
e3 m3 > m5 THREATEN threatened 2012-03-22/none ctx=military,political_institutions
e4 m6 > m5 SANCTION actual 2012-03-22/none mode=discontinue ctx=military
rel m3 led_by m4

### Pos Bali 2013-10-10
[m1:IDN.CVL Forum Rakyat Bali Tolak Reklamasi] {e1 membentangkan} spanduk raksasa di jembatan tol untuk menyindir [m7:IDN.GOV Gubernur Made Mangku Pastika] seusai KTT [m2:APEC APEC]. Spanduk itu {e2 digulung paksa} [m3:IDN.COP Polsek Benoa], yang juga {e3 mengangkut} [m4=m1 dua aktivisnya]. [m5:IDN.NGO LBH Bali] {e4 mengirim somasi} kepada [m6=m3 polsek] tersebut.
e1 m1 > m7 PROTEST actual 2013-10-10/none mode=demo ctx=environment
e2 m3 > m1 COERCE actual 2013-10-10/none mode=censor ctx=rights_freedoms
e3 m3 > m4 COERCE actual 2013-10-10/none mode=arrest ctx=rights_freedoms
e4 m5 > m6 THREATEN threatened 2013-10-10/none ctx=legal,rights_freedoms

### CNN Indonesia 2024-01-18
Dua hari setelah proyektil [m1:IRN.MIL Garda Revolusi] {e1 mengoyak} permukiman di Balochistan, [m2:PAK.MIL militer Pakistan] membalas setimpal dengan {e3 menghantam} kamp [m3:BLA.REB Tentara Pembebasan Baloch] di wilayah Iran, Kamis (18/1). [m4:CHN.GOV Beijing], mitra dekat [m5:PAK.GOV Islamabad], {e4 menyodorkan diri} sebagai juru damai.
e1 m1 > m5 ASSAULT actual 2024-01-16/day mode=heavy-weapons ctx=military,territory
e3 m2 > m3 ASSAULT actual 2024-01-18/day mode=aerial ctx=military,territory
e4 m4 > m1,m5 AGREE actual 2024-01-18/none mode=third-party ctx=diplomatic
rel m4 ally_of m5

### Harian Jogja 2021-08-25 none
[m1:IDN.PTY Ketua DPD Partai Golkar DIY Gandung Pardiman], mantan anggota DPR, mengisi waktu luang dengan beternak kambing. "<<q1 Kandangnya [m2=m1 saya] bangun sendiri>>," katanya di [m3:@IDN Imogiri]. Soal pemilu mendatang, [m4=m1 ia] belum memikirkannya.
q1 m1 direct cue=katanya
