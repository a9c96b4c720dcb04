### Radar Tarakan 2017-09-26
[m1:IDN.MIL Pangkalan Utama TNI AL XIII] dan [m2:MYS.MIL Tentara Laut Diraja Malaysia] {e1 bergandengan} menyisir perairan Sebatik selama empat hari untuk menangkal penyelundup. Pada hari ketiga, [m3=m2 pihak Malaysia] {e2 menitipkan} rekaman radar pantai kepada [m4=m1 mitranya]. Kapal kedua negara akan {e3 berlayar lagi} bersama pada Maret mendatang.
e1 m1 > m2 COOPERATE actual 2017-09-26/none mode=military ctx=military,crime
e2 m3 > m4 COOPERATE actual 2017-09-26/none ctx=intelligence,crime
e3 m1 > m2 AGREE planned 2018-03-01/month ctx=military,crime

### Antara 2014-01-06
[m1:TUN.PTY Ennahda], partai penguasa di [m2:@TUN Tunisia], sepakat {e1 menanggalkan} kursi perdana menteri demi [m3:TUN.OPP kubu oposisi sekuler]. Kepastian itu disampaikan [m4:TUN.LAB Houcine Abassi], pemimpin [m5:TUN.LAB serikat buruh UGTT], yang {e2 mewasiti} dialog nasional sejak Oktober. "<<q1 Tidak ada yang menang sendiri>>," ujarnya.
e1 m1 > m3 CONCEDE planned 2014-01-06/none mode=resign ctx=political_institutions
e2 m4 > m1,m3 CONSULT actual 2014-01-06/none mode=third-party ctx=political_institutions
q1 m4 direct cue=ujarnya
rel m4 leads m5

### Suara NTT 2019-02-26
[m1:IDN.GOV Gubernur Viktor Laiskodat] {e1 memberi lampu merah} kepada [m2:IDN.BUS perusahaan tambang mangan] dengan moratorium izin baru. Beberapa bupati, anggota [m3:IDN.GOV Apkasi], belum menyambutnya. [m4:IDN.BUS Asosiasi penambang] {e2 menggertak} akan merumahkan 3.000 pekerja jika [m5=m1 sang gubernur] tidak surut.
e1 m1 > m2 REJECT actual 2019-02-26/none ctx=natural_resource,environment
e2 m4 > m5 THREATEN threatened 2019-02-26/none ctx=natural_resource,economic

### VOA Indonesia 2006-02-06
[m1:DNK.GOV Kopenhagen] {e1 memboyong pulang} stafnya dari [m2:@SYR Damaskus] dan [m3:@LBN Beirut] setelah [m4:LBN.CVL massa] {e2 menyulut api} di konsulatnya, Minggu (5/2). [m5:LBN.GOV Menteri Dalam Negeri Hassan al-Sabaa] {e3 meletakkan jabatan} keesokan harinya. [m6:SAU.GOV Riyadh] sudah lebih dulu {e4 menarik} duta besarnya dari [m7=m1 negara Skandinavia] itu.
e1 m1 > m4 RETREAT actual 2006-02-06/none mode=withdraw ctx=religion_ethnicity,diplomatic
e2 m4 > m1 PROTEST actual 2006-02-05/day mode=riot ctx=religion_ethnicity
e3 m5 > m4 RETREAT actual 2006-02-06/day mode=resign ctx=religion_ethnicity,executive
e4 m6 > m7 SANCTION actual 2006-02-06/none mode=withdraw ctx=religion_ethnicity,diplomatic bg

### Kaltim Post 2023-11-07
[m1:IDN.CVL Koalisi Masyarakat Sipil Kaltim] {e1 memetisi} [m2:IDN.GOV Penjabat Gubernur Akmal Malik] agar [m3:IDN.BUS perusahaan batu bara] menutup 44 lubang bekas galian. [m4=m2 Akmal] {e2 angkat tangan}: urusan itu, katanya, <<q1 kewenangan [m5:IDN.GOV Kementerian ESDM]>>. [m6=m5 Kementerian] {e3 mengutus tim pemeriksa} ke lokasi, Senin lalu.
e1 m1 > m2 REQUEST requested 2023-11-07/none mode=change ctx=environment,natural_resource
e2 m4 > m1 REJECT actual 2023-11-07/none ctx=environment
e3 m6 > m3 ACCUSE actual 2023-11-06/day mode=investigate ctx=environment
q1 m4 indirect cue=katanya

### Republika 2017-06-11
[m1:IRN.GOV Teheran] {e1 menggelontorkan} lima pesawat sayur dan buah untuk [m2:QAT.GOV Qatar], yang {e2 dikucilkan} [m3:SAU.GOV Riyadh] dan sekutunya. [m4:MAR.GOV Raja Mohammed VI] juga {e3 memberangkatkan} bahan pangan, meski [m5=m4 monarki itu] menyatakan <<q1 netral dalam sengketa>>. [m6:KWT.GOV Emir Kuwait] terus {e4 mondar-mandir} mencari jalan tengah.
e1 m1 > m2 AID actual 2017-06-11/none mode=assist ctx=economic
e2 m3 > m2 SANCTION actual 2017-06-11/none mode=discontinue ctx=diplomatic,economic bg
e3 m4 > m2 AID actual 2017-06-11/none mode=assist ctx=economic
e4 m6 > m2,m3 CONSULT actual 2017-06-11/none mode=third-party ctx=diplomatic
q1 m5 indirect cue=menyatakan

### Harian Metro Siantar 2013-10-22
Sekitar 200 personel [m1:IDN.COP Brimob] {e1 ditumpuk} di sekitar Balai Kota Pematangsiantar menjelang kedatangan [m2:IDN.CVL aliansi sopir angkot]. Aksi [m3=m2 para sopir] akhirnya urung digelar karena [m4:IDN.GOV Wali Kota Hulman Sitorus] {e3 menelan kembali} rencana memindahkan terminal.
e1 m1 > m2 MOBILIZE actual 2013-10-22/none mode=police ctx=economic
e3 m4 > m2 CONCEDE actual 2013-10-22/none ctx=economic

### Kompas 2001-09-13
Untuk pertama kali sejak berdiri pada 1949, [m1:NATO NATO] {e1 menghidupkan} Pasal 5 guna membela [m2:USA.GOV Amerika Serikat], Rabu (12/9). [m3:NATO George Robertson], sekretaris jenderal [m4=m1 pakta itu], mengatakan <<q1 serangan terhadap satu anggota berarti serangan terhadap semua>>. Adapun [m5:AFG.GOV Taliban], yang menguasai [m6:@AFG Kabul], {e2 cuci tangan} dari pembajakan pesawat.
e1 m1 > m2 SUPPORT actual 2001-09-12/day ctx=terrorism,military
e2 m5 > m2 REJECT actual 2001-09-13/none ctx=terrorism
q1 m3 indirect cue=mengatakan
rel m3 leads m4
rel m5 controls m6

### Bogor Today 2021-12-03 none
Menteri pertanian dari dua puluh negara akan berkunjung ke kebun raya, tetapi panitia belum menerima daftar tamu. [m1:IDN.EDU Rektor IPB University] menjelaskan, <<q1 lahan percobaan sudah ditanami padi varietas baru yang tahan kekeringan>>. Di luar pagar, pedagang asongan menyerbu rombongan pelajar dari [m2:@IDN Sukabumi].
q1 m1 indirect cue=menjelaskan

### Jawa Pos 2025-02-21
[m1:IDN.PTY Megawati Soekarnoputri], ketua umum [m2:IDN.PTY PDI Perjuangan], {e1 menginstruksikan} [m3:IDN.GOV kepala daerah] dari partainya menunda keberangkatan ke retret di Magelang, Kamis (20/2) malam, tak lama setelah [m4:IDN.PTY Hasto Kristiyanto] {e2 diborgol} [m5:IDN.JUD KPK]. [m6:IDN.GOV Istana] menganggap instruksi itu urusan internal. Sebagian bupati tetap mengemudikan mobilnya ke Akmil.
e1 m1 > m3 REQUEST requested 2025-02-20/day mode=change ctx=executive,corruption
e2 m5 > m4 COERCE actual 2025-02-21/none mode=arrest ctx=corruption
rel m1 leads m2
rel m3 member_of m2

### Tempo.co 2019-04-12
[m1:ECU.GOV Presiden Lenin Moreno] {e1 menarik} suaka [m2:AUS.CVL Julian Assange], pendiri WikiLeaks yang tujuh tahun berlindung di kedutaannya di London, lalu mempersilakan [m3:GBR.COP polisi Metropolitan] masuk, Kamis (11/4). Petugas {e2 memapah paksa} [m4=m2 pria berjanggut] itu ke mobil. [m5:RUS.GOV Juru bicara Maria Zakharova] {e3 menilai} demokrasi sedang dicekik.
e1 m1 > m2 SANCTION actual 2019-04-11/day mode=discontinue ctx=asylum
e2 m3 > m4 COERCE actual 2019-04-11/day mode=arrest ctx=legal
e3 m5 > m3 ACCUSE actual 2019-04-12/none mode=disapprove ctx=rights_freedoms

### Fajar 2020-09-28
[m1:IDN.COP Polda Sulsel] {e1 menyekolahkan} delapan penyidik dari [m2:TLS.COP Kepolisian Timor Leste] secara gratis selama enam bulan. Program itu, menurut [m3:IDN.COP Kapolda Merdisyam], <<q1 balasan atas bantuan [m4=m2 Dili] memulangkan dua buron pada Januari>>.
e1 m1 > m2 AID actual 2020-09-28/none mode=assist ctx=crime
q1 m3 indirect cue=menurut

### Liputan6 2012-08-16
[m1:ECU.GOV Quito] {e1 menaungi} [m7:AUS.CVL pendiri WikiLeaks] itu di kedutaannya, Kamis (16/8), kendati [m2:GBR.GOV London] {e2 mewanti-wanti} akan masuk paksa. [m3:ECU.GOV Menlu Ricardo Patino] {e3 membandingkan} ancaman itu dengan zaman kolonial. Para menteri luar negeri [m4:UNASUR Unasur], yang beranggotakan [m5:BRA.GOV Brasil] dan [m6:ARG.GOV Argentina], akan berembuk Minggu (19/8).
e1 m1 > m7 AID actual 2012-08-16/day mode=asylum ctx=asylum
e2 m2 > m1 THREATEN threatened 2012-08-16/none ctx=diplomatic
e3 m3 > m2 ACCUSE actual 2012-08-16/day mode=disapprove ctx=diplomatic
rel m5 member_of m4
rel m6 member_of m4

### Sumatera Ekspres 2009-02-17
Tak terima disebut lalai, [m1:IDN.GOV Bupati Musi Rawas] {e1 mempermalukan} [m2:IDN.GOV kepala dinas kesehatan] dengan mencopotnya di tengah apel. [m3:IDN.LEG Sutrisno Amin], anggota [m4:IDN.LEG Komisi IV DPRD Mura], {e2 berempati} kepada [m5=m2 pejabat yang dipecat itu], lalu {e3 menuntut} audit atas keputusan tersebut.
e1 m1 > m2 SANCTION actual 2009-02-17/none ctx=health,executive
e2 m3 > m5 SUPPORT actual 2009-02-17/none ctx=health
e3 m3 > m1 REQUEST requested 2009-02-17/none ctx=executive
rel m3 member_of m4

### Kompas.com 2022-08-05
[m1:CHN.GOV Kementerian Luar Negeri Tiongkok] {e1 mencoret} delapan agenda kerja sama dengan [m2:USA.GOV Washington], dari pembicaraan iklim sampai hubungan antarpanglima. Akibatnya pupus pula rencana patroli bersama. [m3:TWN.GOV Taipei], demikian [m4:TWN.GOV Menlu Joseph Wu], tidak akan {e3 gentar} dan tetap menyambut tamu dari luar.
e1 m1 > m2 SANCTION actual 2022-08-05/none mode=discontinue ctx=diplomatic,military
e3 m3 > m1 REJECT actual 2022-08-05/none ctx=diplomatic,territory

### Manado Post 2011-08-23
[m1:IDN.BUS PT Meares Soputan Mining] {e1 mengibarkan bendera putih} di Pulau Bangka setelah [m2:IDN.CVL warga] menang di pengadilan: alat beratnya {e2 diangkut keluar}, Senin (22/8). [m3:IDN.GOV Bupati Minahasa Utara Sompie Singal] masih akan {e3 menguji} putusan itu di tingkat kasasi. "<<q1 [m4=m2 Kami] siap menghadapinya>>," kata [m5:IDN.CVL Maria Taramen], yang memimpin [m6:IDN.CVL Forum Pulau Bangka].
e1 m1 > m2 CONCEDE actual 2011-08-23/none ctx=natural_resource,legal
e2 m1 > m2 RETREAT actual 2011-08-22/day mode=withdraw ctx=natural_resource
e3 m3 > m2 REJECT planned 2011-08-23/none ctx=legal
q1 m5 direct cue=kata
rel m5 leads m6
