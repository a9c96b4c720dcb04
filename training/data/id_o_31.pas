### Antara 2018-12-18
[m1:SYR.GOV Bashar al-Assad] {e1 menerima} [m2:SDN.GOV Presiden Sudan Omar al-Bashir] di [m3:@SYR Damaskus], lawatan pertama seorang kepala negara [m4:ARABL Liga Arab] sejak perang pecah, dengan pesawat [m5:RUS.MIL angkatan udara Rusia], kata [m6:#outlet SANA]; surat penangkapan [m7:ICC ICC] terhadap tamu itu belum dicabut.
e1 m2 > m1 CONSULT actual 2018-12-18/none mode=visit ctx=diplomatic

### Antara 2017-03-02
[m1:SAU.GOV Raja Salman], didampingi [m2:SAU.GOV sejumlah pangeran], {e1 berpidato} singkat di [m3:IDN.LEG DPR] sehari setelah {e2 dijamu} [m4:IDN.GOV Presiden Joko Widodo] di [m5:@IDN Bogor], dan dijadwalkan {e3 bertemu} [m6:IDN.REL tokoh lintas agama] sebelum berlibur ke [m7:@IDN Bali]; [m8:IDN.BUS Pertamina] menanti kabar dari [m9:SAU.BUS Aramco].
e1 m1 > m3 CONSULT actual 2017-03-02/none mode=visit ctx=diplomatic
e2 m1 > m4 CONSULT actual 2017-03-01/day mode=visit ctx=diplomatic
e3 m1 > m6 AGREE planned 2017-03-02/none mode=meet ctx=religion_ethnicity

### Kompas.com 2023-11-20
[m1:HOUTHI.REB Houthi] {e1 membajak} kapal Galaxy Leader milik [m2:GBR.BUS perusahaan Inggris] yang dioperasikan [m3:JPN.BUS Nippon Yusen] di Laut Merah. [m4:ISR.GOV Kantor Netanyahu] {e2 menyalahkan} [m5:IRN.GOV Iran], [m6=m5 Teheran] {e3 membantah}, dan [m7:JPN.GOV Tokyo] {e4 meminta} [m8:OMN.GOV Oman] serta [m9:SAU.GOV Arab Saudi] ikut membujuk agar awaknya dibebaskan.
e1 m1 > m2,m3 ASSAULT actual 2023-11-20/none mode=abduct ctx=military,terrorism
e2 m4 > m5 ACCUSE actual 2023-11-20/none mode=allege ctx=terrorism
e3 m6 > m4 REJECT actual 2023-11-20/none ctx=terrorism
e4 m7 > m8,m9 REQUEST requested 2023-11-20/none mode=third-party ctx=diplomatic

### Tempo.co 2021-10-25
[m1:IDN.LEG Azis Syamsuddin], yang {e1 disebut} [m2:IDN.GOV mantan Wali Kota Tanjungbalai M Syahrial] memperkenalkan [m9=m2 dirinya] kepada [m3:IDN.JUD penyidik KPK Stepanus Robin], {e2 membantah} semua tuduhan dalam sidang; [m4:IDN.JUD jaksa] memutar rekaman, dan [m5:IDN.CVL ICW] {e3 mendesak} [m6:IDN.JUD Dewan Pengawas KPK] memeriksa [m7:IDN.JUD Lili Pintauli Siregar] atas hubungannya dengan [m8=m2 Syahrial].
e1 m2 > m1 ACCUSE actual 2021-10-25/none mode=allege ctx=corruption
e2 m1 > m2 REJECT actual 2021-10-25/none ctx=corruption
e3 m5 > m6 REQUEST requested 2021-10-25/none mode=investigate ctx=corruption

### CNN Indonesia 2022-02-26
[m1:KAZ.GOV Kazakhstan], sekutu dekat [m2:RUS.GOV Moskow], {e1 menolak permintaan} [m3=m2 Kremlin] untuk mengirim tentara ke [m4:@UKR Ukraina], lapor [m5:#outlet NBC]. [m6:TUR.GOV Ankara] sedang mempelajari penutupan Selat Dardanella yang {e2 diminta} [m7:UKR.GOV Duta Besar Vasyl Bodnar], dan [m8:GEO.GOV Tbilisi] tidak ikut menjatuhkan sanksi.
e1 m1 > m3 REJECT actual 2022-02-26/none mode=assist ctx=military
e2 m7 > m6 REQUEST requested 2022-02-26/none ctx=military
rel m1 ally_of m2

### detikNews 2023-09-25
[m1:IDN.PTY PSI] {e1 mengangkat} [m2:IDN.PTY Kaesang Pangarep] sebagai ketua umum dua hari setelah [m9=m2 ia] bergabung. [m3:IDN.PTY Hasto Kristiyanto] dari [m4:IDN.PTY PDIP] {e2 mengucapkan selamat} kepada [m5=m2 putra Presiden Jokowi itu], [m6:IDN.PTY Prabowo Subianto] {e3 menelepon}, dan [m7:IDN.CVL Setara Institute] menyoroti politik dinasti di [m8:@IDN Solo].
e2 m3 > m5 SUPPORT actual 2023-09-25/none ctx=political_institutions
e3 m6 > m5 CONSULT actual 2023-09-25/none mode=phone ctx=political_institutions
e1 m1 > m2 SUPPORT actual 2023-09-25/none ctx=political_institutions

### VOA Indonesia 2023-03-17
[m1:ICC Mahkamah Pidana Internasional] {e1 menerbitkan surat perintah penangkapan} terhadap [m2:RUS.GOV Vladimir Putin] dan [m3:RUS.GOV Maria Lvova-Belova] atas deportasi anak dari [m4:@UKR Ukraina]. [m5:DEU.GOV Olaf Scholz] di [m6:@JPN Tokyo] {e2 mendukung} [m7=m1 mahkamah itu], sedangkan [m8:HUN.GOV Budapest] menyatakan {e3 tidak akan menangkap} [m9=m2 pemimpin Rusia itu].
e1 m1 > m2,m3 THREATEN threatened 2023-03-17/none mode=arrest ctx=legal,human_rights
e2 m5 > m7 SUPPORT actual 2023-03-17/none ctx=legal
e3 m8 > m1 REJECT actual 2023-03-17/none ctx=legal

### Republika 2019-12-18
[m1:MYS.GOV Mahathir Mohamad] {e1 menjadi tuan rumah} KTT Kuala Lumpur bagi [m2:IRN.GOV Hassan Rouhani], [m3:TUR.GOV Erdogan], dan [m4:QAT.GOV Emir Qatar]. [m5:PAK.GOV Imran Khan] {e2 batal hadir} sepulang dari [m6:@SAU Riyadh], [m7:SAU.GOV Raja Salman] {e3 menelepon} [m9=m1 sang tuan rumah], dan [m8:IDN.GOV Wapres Ma'ruf Amin] tidak berangkat karena sakit.
e1 m2,m3,m4 > m1 CONSULT actual 2019-12-18/none mode=multilateral ctx=diplomatic,religion_ethnicity
e2 m5 > m1 REJECT actual 2019-12-18/none mode=meet ctx=diplomatic
e3 m7 > m1 CONSULT actual 2019-12-18/none mode=phone ctx=diplomatic

### Jawa Pos 2020-10-13 none
Menurut catatan klub, pemain yang dibeli dari [m1:@BRA Brasil] bertahan lebih lama daripada yang berasal dari [m2:@ARG Argentina]; [m3:IDN.BUS manajemen Persebaya], [m4:IDN.CVL Bonek], dan [m5:IDN.GOV Pemkot Surabaya] sepakat pada satu hal, yaitu rumput, kata [m6:IDN.EDU dosen Unair] yang pernah magang pada [m7:DEU.CVL Borussia Dortmund].

### BBC Indonesia 2018-11-08
[m1:PAK.JUD Mahkamah Agung Pakistan] {e1 membebaskan} [m2:PAK.REL Asia Bibi], perempuan Kristen yang delapan tahun mendekam karena kasus penistaan, dan [m3:PAK.REL Tehreek-e-Labbaik] {e2 memblokade} jalan di [m4:@PAK Lahore]. [m5:PAK.GOV Pemerintahan Imran Khan] {e3 berjanji} kepada [m6=m3 kelompok itu] mencekal [m9=m2 Bibi]; [m7:NLD.GOV Belanda] {e4 memberi suaka sementara} kepada [m8:PAK.CVL pengacaranya, Saiful Malook].
e1 m1 > m2 CONCEDE actual 2018-11-08/none mode=release ctx=legal,religion_ethnicity
e2 m3 > m1 PROTEST actual 2018-11-08/none mode=obstruct ctx=religion_ethnicity
e3 m5 > m6 AGREE planned 2018-11-08/none ctx=religion_ethnicity
e4 m7 > m8 AID actual 2018-11-08/none mode=asylum ctx=asylum

### SINDOnews 2023-11-16
[m1:CHN.GOV Xi Jinping] dan [m2:USA.GOV Joe Biden] {e1 sepakat memulihkan} komunikasi antarmiliter dalam {e2 pertemuan} di [m3:@USA Woodside], sementara di [m4:@USA San Francisco] [m5:USA.CVL aktivis Tibet] {e3 berunjuk rasa} menentang [m6=m1 tamu dari Beijing itu]. [m7:TWN.GOV Utusan Taiwan Morris Chang] menghadiri forum [m8:APEC APEC] dan {e4 berbincang} dengan [m9:JPN.GOV Fumio Kishida].
e1 m1 > m2 AGREE planned 2023-11-16/none ctx=military,diplomatic
e2 m1 > m2 CONSULT actual 2023-11-16/none mode=visit ctx=diplomatic
e3 m5 > m6 PROTEST actual 2023-11-16/none mode=demo ctx=human_rights
e4 m7 > m9 CONSULT actual 2023-11-16/none mode=meet ctx=diplomatic

### Tribun Jambi 2017-08-30
[m1:IDN.GOV Satgas 115] {e1 menyerahkan} kapal rampasan kepada [m2:IDN.LAB koperasi nelayan Kuala Tungkal], bukan kepada [m3:IDN.EDU SMK perikanan] seperti yang {e2 diminta} [m4:IDN.LEG DPRD Tanjung Jabung Barat]; kapal itu dulu {e3 disita} [m5:IDN.MIL KRI Sura] dari [m6:THA.BUS pemilik asal Thailand] di perairan [m7:@IDN Natuna].
e1 m1 > m2 AID actual 2017-08-30/none ctx=natural_resource,economic
e2 m4 > m1 REQUEST requested 2017-08-30/none ctx=natural_resource
e3 m5 > m6 COERCE actual 2017-08-30/none mode=seize ctx=natural_resource bg

### Kontan 2018-03-23
[m1:IDN.GOV Menteri Perdagangan Enggartiasto Lukita] {e1 meminta pengecualian} dari bea baja [m2:USA.GOV Amerika Serikat] seperti yang telah {e2 diberikan} [m3=m2 Washington] kepada [m4:CAN.GOV Kanada], [m5:MEX.GOV Meksiko], dan [m6:AUS.GOV Australia]; [m7:IDN.BUS Krakatau Steel] lebih mencemaskan limpahan barang dari [m8:@CHN China] dan [m9:@VNM Vietnam].
e1 m1 > m2 REQUEST requested 2018-03-23/none mode=change ctx=economic
e2 m3 > m4,m5,m6 CONCEDE actual 2018-03-23/none ctx=economic

### Media Indonesia 2022-12-13
[m1:IDN.GOV Wamenkumham Edward Hiariej] {e1 menepis} kritik [m2:UN PBB di Jakarta] terhadap KUHP baru, dan [m3:IDN.GOV Kemlu] {e2 memanggil} [m4:UN Koordinator Residen Valerie Julliand]. [m5:AUS.GOV Penny Wong] mencari kejelasan bagi turis [m6:@AUS Australia], [m7:USA.GOV Duta Besar Sung Kim] {e3 menyatakan khawatir} atas iklim investasi, dan [m8:IDN.GOV Gubernur Bali Wayan Koster] menenangkan pasar.
e1 m1 > m2 REJECT actual 2022-12-13/none ctx=legislative,rights_freedoms
e2 m3 > m4 ACCUSE actual 2022-12-13/none mode=disapprove ctx=diplomatic,legislative
e3 m7 > m3 ACCUSE actual 2022-12-13/none mode=disapprove ctx=legislative,economic
