### Antara 2018-08-06
[m1:IDN.MIL Kodam IX/Udayana] {e1 menerjunkan} tiga satuan setingkat kompi ke Lombok Utara untuk membantu [m2:IDN.REF warga] yang tertimbun, sedangkan [m3:SGP.MIL Angkatan Udara Singapura] {e2 meminjamkan} pesawat angkut. Pinjaman itu {e3 diterima dengan tangan terbuka} oleh [m4:IDN.GOV BNPB], badan yang dinakhodai [m5:IDN.GOV Willem Rampangilei].
e1 m1 > m2 AID actual 2018-08-06/none ctx=disasters
e2 m3 > m4 AID actual 2018-08-06/none ctx=disasters
e3 m4 > m3 SUPPORT actual 2018-08-06/none ctx=disasters
rel m5 leads m4

### Kompas 2020-06-18
[m1:IDN.GOV Menko Mahfud MD] dan [m2:IDN.GOV Yasonna Laoly] {e1 mengantar surat} penundaan RUU Haluan Ideologi Pancasila kepada [m3:IDN.LEG DPR]. Penundaan tersebut {e2 tidak memuaskan} [m4:IDN.REL PA 212], yang {e3 akan mengepung} Senayan, Rabu (24/6); RUU itu diusulkan [m5:IDN.PTY PDI-P].
e1 m1,m2 > m3 REQUEST requested 2020-06-18/none mode=change ctx=legislative
e2 m4 > m1 REJECT actual 2020-06-18/none ctx=legislative
e3 m4 > m3 PROTEST planned 2020-06-24/day mode=demo ctx=legislative

### Detik 2014-01-30
[m1:IDN.LAB Ratusan sopir angkot] {e1 menggembosi ban} bus Trans Jogja milik [m2:IDN.GOV pemerintah provinsi] di Malioboro, sementara [m3:IDN.PTY seorang ketua partai] menggembosi elektabilitas lawannya lewat iklan. [m4:IDN.COP Polresta] {e2 mengamankan} 12 orang dan {e3 melepasnya} sore itu juga.
e1 m1 > m2 PROTEST actual 2014-01-30/none mode=vandalize ctx=economic
e2 m4 > m1 COERCE actual 2014-01-30/none mode=arrest ctx=economic
e3 m4 > m1 RETREAT actual 2014-01-30/day mode=release ctx=economic

### Tempo.co 2021-01-21 none
[m1:? Penyanyi dangdut] itu mengumumkan pensiun dan menyerahkan panggung kepada anaknya. Konser perpisahan di [m2:@IDN Cirebon] dibanjiri penggemar; tiket ludes disapu dalam sejam dan panitia menutup gerbang lebih awal.

### VOA Indonesia 2016-06-21
[m1:COL.GOV Bogota] dan [m2:FARC.REB FARC] {e1 mencapai kata sepakat} tentang gencatan senjata dua arah di Havana; [m3:FARC.REB gerilyawan] {e2 akan melebur} senjatanya menjadi tiga tugu. [m4:COL.OPP Alvaro Uribe], senator dan pemimpin [m5:COL.OPP Pusat Demokrat], {e3 menebar sinisme}, sedangkan [m6:NOR.GOV Norwegia], salah satu penjamin, {e4 menyiram} bantuan ranjau.
e1 m1 > m2 SUPPORT actual 2016-06-21/none ctx=military
e2 m3 > m1 CONCEDE planned 2016-06-21/none mode=disarm ctx=military
e3 m4 > m1 ACCUSE actual 2016-06-21/none mode=disapprove ctx=military
e4 m6 > m1 AID actual 2016-06-21/none ctx=military
rel m4 leads m5

### BBC Indonesia 2012-08-31
[m1:EGY.GOV Mohamed Morsi] {e1 menampar tuan rumah} di [m8:@IRN Teheran] dengan menyebut rezim [m2:SYR.GOV Damaskus] menindas, sehingga [m3:SYR.GOV Menlu Walid al-Muallem] {e2 keluar ruangan}, Kamis (30/8). [m4:IRN.GOV Ali Akbar Salehi], menteri luar negeri [m7:IRN.GOV negara] yang memimpin [m5:NAM Gerakan Nonblok], {e3 tetap merangkul} [m6=m1 tamunya].
e1 m1 > m2 ACCUSE actual 2012-08-30/day mode=disapprove ctx=repression
e2 m3 > m1 REJECT actual 2012-08-30/day mode=boycott ctx=diplomatic
rel m5 led_by m7
e3 m4 > m6 SUPPORT actual 2012-08-31/none ctx=diplomatic

### Republika 2024-03-25
[m1:UN Dewan Keamanan], tempat [m2:DZA.GOV Aljazair] duduk sebagai anggota tak tetap, akhirnya {e1 mengetuk} resolusi gencatan Ramadan, Senin (25/3), karena [m3:USA.GOV Washington] memilih abstain. [m4:ISR.GOV Netanyahu] {e3 membatalkan keberangkatan} delegasinya ke [m5=m3 sekutu terbesarnya] itu.
e1 m1 > m4 REQUEST requested 2024-03-25/day mode=yield ctx=military
e3 m4 > m3 REJECT actual 2024-03-25/none ctx=diplomatic
rel m2 member_of m1
rel m4 ally_of m5

### CNN Indonesia 2023-06-16
[m1:IDN.REL Panji Gumilang, pengasuh pesantren Al-Zaytun], {e1 membentangkan barisan} ribuan santri di gerbang ketika [m2:IDN.CVL massa Forum Indramayu Menggugat] {e2 menyerukan pembubaran}, Kamis (15/6). [m3:IDN.GOV Ridwan Kamil] {e3 membentuk tim investigasi}; [m4:IDN.GOV PPATK] {e4 mengunci} 145 rekeningnya.
e1 m1 > m2 MOBILIZE actual 2023-06-15/day mode=militia ctx=religion_ethnicity
e2 m2 > m1 PROTEST actual 2023-06-15/day mode=demo ctx=religion_ethnicity
e3 m3 > m1 ACCUSE actual 2023-06-16/none mode=investigate ctx=religion_ethnicity
e4 m4 > m1 COERCE actual 2023-06-16/none mode=seize ctx=legal

### Sindonews 2017-11-22
[m1:IDN.MIL Satgas gabungan TNI] {e1 membebaskan} 344 [m2:IDN.CVL warga Banti dan Kimbely] dari kepungan [m3:TPNPB.REB kelompok Sabinus Waker] dengan serbuan senyap, Jumat (17/11). Lima hari kemudian [m4:IDN.MIL Panglima Gatot Nurmantyo] {e2 mengganjar} 63 prajurit kenaikan pangkat, yang lima di antaranya {e3 menolaknya}.
e1 m1 > m3 ASSAULT actual 2017-11-17/day ctx=territory,military
e2 m4 > m1 SUPPORT actual 2017-11-22/day ctx=military
e3 m1 > m4 REJECT actual 2017-11-22/none ctx=military

### Bisnis.com 2023-08-09
[m1:USA.GOV Joe Biden] {e1 memagari} modal ventura agar tidak mengalir ke cip canggih [m2:CHN.BUS perusahaan Tiongkok], Rabu (9/8). [m3:CHN.GOV Kementerian Perdagangan di Beijing] {e2 sangat menyesalkan} dan {e3 mencadangkan hak} untuk membalas; [m4:GBR.GOV Rishi Sunak] {e4 masih menimbang} apakah akan meniru [m5=m1 sekutunya].
e1 m1 > m2 SANCTION actual 2023-08-09/day mode=discontinue ctx=economic,technology
e2 m3 > m1 ACCUSE actual 2023-08-09/none mode=disapprove ctx=economic,technology
e3 m3 > m1 THREATEN threatened 2023-08-09/none ctx=economic
e4 m4 > m2 SANCTION hypothetical 2023-08-09/none mode=discontinue ctx=economic
rel m4 ally_of m5

### DW Indonesia 2022-12-15
[m1:KOS.GOV Pristina] {e1 menyorongkan permohonan} menjadi anggota [m2:EU Uni Eropa], Rabu (14/12), sementara [m3:SRB.CVL warga Serbia di Mitrovica], kota yang separuhnya dikuasai [m4:SRB.CVL struktur paralel], {e2 memalangi} jalan dengan truk. [m5:SRB.GOV Beograd] {e3 meminta izin} [m6:NATO KFOR] untuk mengirim 1.000 [m7:SRB.COP polisi].
e1 m1 > m2 REQUEST requested 2022-12-14/day ctx=diplomatic
e2 m3 > m1 PROTEST actual 2022-12-15/none mode=obstruct ctx=territory
e3 m5 > m6 REQUEST requested 2022-12-15/none mode=yield ctx=military,territory

### Merdeka.com 2018-03-31 none
Turnamen catur itu memakzulkan juara bertahan pada babak ketiga. Remaja 14 tahun asal [m1:@IDN Kupang] mengunci rajanya dengan gambit langka, lalu sang juara menyerah dan menjabat tangan lawannya.

### Jawa Pos 2019-05-08
[m1:IDN.GOV Wali Kota Risma] {e1 memboikot} acara penghargaan yang digelar [m2:IDN.JRN sebuah televisi swasta], kata [m3:IDN.GOV kepala humasnya], dan {e2 menyurati} [m4:IDN.JRN Dewan Pers]. [m5=m4 Lembaga itu] {e3 menengahi} lewat pertemuan di Balai Kota; siarannya {e4 diralat}.
e1 m1 > m2 REJECT actual 2019-05-08/none mode=boycott ctx=rights_freedoms said=m3
e2 m1 > m4 ACCUSE actual 2019-05-08/none mode=allege ctx=rights_freedoms said=m3
e3 m5 > m1,m2 CONSULT actual 2019-05-08/none mode=third-party ctx=rights_freedoms
e4 m2 > m1 CONCEDE actual 2019-05-08/none ctx=rights_freedoms

### Tribunnews 2011-09-16
[m1:TUR.GOV Erdogan] {e1 akan mengawal} kapal riset Piri Reis dengan fregat ke ladang gas lepas pantai [m2:CYP.GOV Siprus] bila [m3=m2 Nikosia] mulai mengebor. [m4:GRC.GOV Athena] {e2 menghardik} [m5=m1 tetangganya], sedangkan [m6:USA.BUS Noble Energy], yang mengantongi izin dari pulau itu, {e3 tetap memasang bor}.
e1 m1 > m2 MOBILIZE hypothetical 2011-09-16/none mode=ships ctx=territory,natural_resource
e2 m4 > m5 ACCUSE actual 2011-09-16/none mode=disapprove ctx=territory,natural_resource
e3 m6 > m1 REJECT actual 2011-09-16/none ctx=natural_resource

### Liputan6 2025-12-08
[m1:IDN.GOV Bupati Aceh Selatan Mirwan MS] {e1 disemprot} [m2:IDN.GOV Presiden Prabowo] karena umrah ketika wilayahnya terendam; [m3:IDN.PTY Gerindra] {e2 mencabut jabatannya} sebagai ketua cabang, Jumat (5/12). [m4:IDN.GOV Mendagri Tito Karnavian] {e3 menskorsnya} tiga bulan, dan [m5:MYS.NGO relawan Malaysia] {e4 membawakan} 30 ton obat bagi [m6:IDN.REF korban].
e1 m2 > m1 ACCUSE actual 2025-12-08/none mode=disapprove ctx=disasters
e2 m3 > m1 SANCTION actual 2025-12-05/day mode=discontinue ctx=disasters
e3 m4 > m1 SANCTION actual 2025-12-08/none mode=discontinue ctx=disasters
e4 m5 > m6 AID actual 2025-12-08/none mode=humanitarian ctx=disasters

### Suara.com 2017-08-15
[m1:USA.GOV Gubernur Terry McAuliffe] {e1 menyuruh pulang} [m2:USA.CVL kaum nasionalis kulit putih]: "<<q1 Tidak ada tempat bagi kalian>>," katanya seusai seorang di antara [m3=m2 mereka] {e2 menabrakkan} mobil ke [m4:USA.CVL demonstran tandingan], Sabtu (12/8). [m5:USA.BUS Tiga bos perusahaan] {e3 angkat kaki} dari dewan penasihat [m6:USA.GOV Trump].
e1 m1 > m2 REQUEST requested 2017-08-15/none mode=yield ctx=religion_ethnicity
e2 m3 > m4 ASSAULT actual 2017-08-12/day ctx=religion_ethnicity
e3 m5 > m6 RETREAT actual 2017-08-15/none mode=resign ctx=religion_ethnicity
q1 m1 direct cue=katanya
