### Antara 2014-11-20 headline
[m1:IDN.MIL KRI] {e1 Buru} [m2:TWN.CVL Kapal Ikan Taiwan], [m3:IDN.GOV Susi] {e2 Siap Tenggelamkan}
e1 m1 > m2 MOBILIZE actual 2014-11-20/none ctx=natural_resource
e2 m3 > m2 THREATEN threatened 2014-11-20/none mode=violence ctx=natural_resource

### Kompas.com 2022-10-25 headline
[m1:IDN.LAB Buruh] {e1 Kepung} [m2:IDN.GOV Balai Kota], [m3:IDN.COP Polisi] {e2 Tutup} Tujuh Ruas Jalan
e1 m1 > m2 PROTEST actual 2022-10-25/none mode=demo ctx=economic
e2 m3 > m1 COERCE actual 2022-10-25/none mode=restrict ctx=economic

### CNN Indonesia 2023-08-31 headline
{e1 Enggan Serahkan} Medan Merdeka, [m1:IDN.CVL Paguyuban Pensiunan] {e2 Gembok} Pagar dari [m2:IDN.MIL Kodam]
e1 m1 > m2 REJECT actual 2023-08-31/none mode=yield ctx=territory
e2 m1 > m2 PROTEST actual 2023-08-31/none mode=obstruct ctx=territory

### SINDOnews 2012-10-04 headline
Balas {e1 Mortir}, [m1:TUR.MIL Turki] {e2 Lepaskan Artileri} ke [m2:SYR.MIL Suriah] dan {e3 Jejerkan Tank}
e1 m2 > m1 ASSAULT actual 2012-10-04/none mode=heavy-weapons ctx=military
e2 m1 > m2 ASSAULT actual 2012-10-04/none mode=heavy-weapons ctx=military
e3 m1 > m2 MOBILIZE actual 2012-10-04/none mode=weapons ctx=military

### Tribunnews 2015-02-02 headline
[m1:IDN.JUD Abraham Samad] {e1 Siap Lepas Jabatan} Jika Jadi {e2 Tersangka} [m2:IDN.COP Polri]
e1 m1 > m2 RETREAT hypothetical 2015-02-02/none mode=resign ctx=corruption
e2 m2 > m1 ACCUSE hypothetical 2015-02-02/none mode=allege ctx=corruption

### detikNews 2018-08-14 headline
Dijanjikan Kursi Menteri? [m1:IDN.REL Ma'ruf Amin]: [m2:IDN.REL PBNU] Tak Pernah {e2 Minta} Apa-apa ke [m3:IDN.GOV Jokowi]
e2 m2 > m3 REQUEST denied 2018-08-14/none ctx=election said=m1

### Republika 2024-11-27 headline
Senjata Diam, [m1:LBN.REF Pengungsi] Pulang; [m2:ISR.MIL Israel] {e2 Ancam Tembak} [m3=m1 Mereka] yang Dekati Perbatasan
e2 m2 > m3 THREATEN threatened 2024-11-27/none mode=violence ctx=military

### VOA Indonesia 2021-05-21 headline
[m1:JOR.GOV Amman] dan [m2:EGY.GOV Kairo] {e1 Turun Tangan}, [m3:HAMAS.REB Hamas]-[m4:ISR.GOV Israel] {e2 Letakkan Senjata}
e1 m1,m2 > m3,m4 CONSULT actual 2021-05-21/none mode=third-party ctx=diplomatic
e2 m3 > m4 CONCEDE actual 2021-05-21/none ctx=military

### Jubi 2023-07-12 none headline
[m1:IDN.GOV MRP] Se-Tanah Papua Rayakan Ulang Tahun di Sentani

### Bisnis.com 2022-05-19 headline
[m1:IDN.AGR Petani Sawit] {e1 Demo}, [m2:IDN.GOV Jokowi] {e2 Buka Lagi} Keran Ekspor CPO
e1 m1 > m2 PROTEST actual 2022-05-19/none mode=demo ctx=economic
e2 m2 > m1 CONCEDE actual 2022-05-19/none ctx=economic

### Antara 2016-09-22
Enam kapal [m1:CHN.MIL Armada Laut Timur] dan sebelas kapal [m2:RUS.MIL Armada Pasifik] {e1 berlatih mendarat} di pesisir Guangdong.
e1 m1 > m2 COOPERATE actual 2016-09-22/none ctx=military

### Republika 2008-08-15
[m1:POL.GOV Presiden Lech Kaczynski] {e1 menerbangkan} lima kepala negara ke Tbilisi untuk {e2 menyatakan kesetiakawanan} dengan [m2:GEO.GOV Saakashvili], dan [m3:USA.GOV Washington] {e3 mendaratkan} dua C-17 berisi selimut bagi [m4:GEO.REF pengungsi Gori].
e1 m1 > m2 CONSULT actual 2008-08-15/none mode=visit ctx=diplomatic
e2 m1 > m2 SUPPORT actual 2008-08-15/none ctx=diplomatic
e3 m3 > m4 AID actual 2008-08-15/none ctx=human_security

### Kompas 2013-11-25
[m1:CHN.MIL Kementerian Pertahanan China] {e1 mengumumkan zona identifikasi} udara di atas Laut China Timur; dua [m2:USA.MIL B-52] {e2 menembusnya} tanpa lapor, dan [m3:JPN.GOV Shinzo Abe] {e3 menyuruh} [m4:JPN.BUS maskapai] mengabaikan aturan [m5=m1 Beijing].
e1 m1 > m3 COERCE actual 2013-11-25/none mode=restrict ctx=territory
e2 m2 > m1 REJECT actual 2013-11-25/none mode=yield ctx=territory,military
e3 m3 > m4 REQUEST requested 2013-11-25/none mode=change ctx=territory

### Tempo.co 2014-01-03
Tak cukup satu batalion, [m1:SSD.MIL tentara Juba] {e1 mendatangkan} helikopter serbu menghadapi [m2:SSD.REB pemberontak di Bor]; [m3:UGA.MIL Uganda] {e2 mengirim} komando guna {e3 mengamankan} bandara bagi [m4=m1 sekutunya].
e1 m1 > m2 MOBILIZE actual 2014-01-03/none mode=weapons ctx=military
e2 m3 > m2 MOBILIZE actual 2014-01-03/none mode=troops ctx=military
e3 m3 > m4 AID actual 2014-01-03/none ctx=military

### Kontan 2019-02-12
[m1:USA.GOV Trump] {e1 menempatkan} [m21:USA.MIL 3.750 tentara] di perbatasan selatan, sementara [m2:USA.GOV Gubernur California Gavin Newsom] {e2 menarik pulang} garda nasionalnya dari sana; [m3:MEX.GOV Mexico City] bersikap diam.
[m4:UNK.REF Karavan migran] mendekat.
e2 m2 > m1 RETREAT actual 2019-02-12/none mode=withdraw ctx=migration
e1 m1 > m4 MOBILIZE actual 2019-02-12/none mode=troops ctx=migration

### Antara 2017-12-22
Kalau [m1:PRK.GOV Pyongyang] meluncurkan satu rudal lagi, bunyi resolusi [m2:UNSC Dewan Keamanan], pasokan minyaknya {e1 bakal dipangkas lagi}.
e1 m2 > m1 THREATEN threatened 2017-12-22/none mode=restrict ctx=cbrn

### Suara Pembaruan 2012-04-26
[m1:IDN.MIL Panglima Kostrad] {e1 memarkir} enam panser Anoa di Pondok Dayung; tujuannya mencegah [m2:IDN.LAB pekerja pelabuhan] menutup gerbang. [m3:IDN.LAB Serikat JICT] tidak gentar.
e1 m1 > m2 MOBILIZE actual 2012-04-26/none mode=weapons ctx=economic

### CNBC Indonesia 2018-12-13
Hubungan itu kembali hangat: [m1:CHN.GOV Beijing] {e2 membeli lagi} kedelai dari [m2:USA.AGR petani Amerika] untuk pertama kali sejak Juni dan {e3 menurunkan bea} mobil [m3:USA.GOV Detroit].
e2 m1 > m2 COOPERATE actual 2018-12-13/none ctx=economic
e3 m1 > m3 CONCEDE actual 2018-12-13/none ctx=economic

### JPNN 2015-12-01
Berdiri di atas panser, [m1:IDN.MIL Pangdam XVII] {e1 memberi ultimatum}: serahkan sebelas senjata dalam sepekan, atau [m2:IDN.MIL pasukan raider] masuk ke Puncak Jaya memburu [m3:TPNPB.REB kelompok Puron Wenda].
e1 m1 > m3 THREATEN threatened 2015-12-01/none mode=violence ctx=military

### Harian Bhirawa 2011-12-25
Bahu-membahu, [m1:IDN.REL pemuda Ansor] dan [m2:IDN.COP Polres Malang] {e1 menjaga} [m3:IDN.REL gereja-gereja] sepanjang malam; [m4:IDN.REL pendeta] {e2 menghadiahi} [m5=m1 mereka] kue.
e1 m1,m2 > m3 AID actual 2011-12-25/none ctx=religion_ethnicity
e2 m4 > m5 SUPPORT actual 2011-12-25/none ctx=religion_ethnicity

### Detikcom 2019-09-30 none
Siapa pelajar yang mengibarkan bendera dalam foto viral itu? Namanya Luthfi, kata tetangganya. Ia tinggal bersama ibu di Kebayoran Lama dan gemar futsal.

### SINDOnews 2019-02-23
Gembok baja dipasang [m1:VEN.MIL Garda Nasional Venezuela] untuk {e1 menutup} jembatan Tienditas. [m2:COL.GOV Presiden Ivan Duque] {e2 menggiring} truk bantuan sampai garis batas, bersama [m3:VEN.OPP Juan Guaido]. [m4:VEN.GOV Maduro] {e3 memutuskan hubungan} dengan [m5:COL.GOV Bogota] dan {e4 memberi} [m6:COL.GOV diplomatnya] satu hari. [m7:VEN.MIL Enam puluh tentara] {e5 membelot} sore itu.
e1 m1 > m2 COERCE actual 2019-02-23/none mode=restrict ctx=human_security
e2 m2 > m3 AID actual 2019-02-23/none ctx=human_security
e3 m4 > m5 SANCTION actual 2019-02-23/none mode=discontinue ctx=diplomatic
e4 m4 > m6 SANCTION actual 2019-02-23/none mode=expel ctx=diplomatic
e5 m7 > m4 RETREAT actual 2019-02-23/none ctx=military

### BBC Indonesia 2011-02-01
[m1:EGY.MIL Tentara] menjamin {e1 tidak akan menembak} [m2:EGY.CVL demonstran Tahrir]. [m3:EGY.GOV Mubarak] {e2 bersedia tidak maju lagi}; tapi [m4=m2 mereka] {e3 menuntut lebih}. [m5:USA.GOV Obama] mengutus [m6:USA.ELI Frank Wisner] {e5 membujuk} [m7=m3 sang presiden].
e1 m1 > m2 CONCEDE planned 2011-02-01/none ctx=pro_democracy
e2 m3 > m2 CONCEDE planned 2011-02-01/none ctx=pro_democracy
e3 m4 > m3 REQUEST requested 2011-02-01/none mode=change ctx=pro_democracy
e5 m5,m6 > m7 CONSULT actual 2011-02-01/none ctx=pro_democracy

### Antara 2020-08-24
Di tengah wabah, [m1:IDN.GOV RI] dan [m2:CHN.BUS Sinovac] {e1 menandatangani pembelian} 40 juta dosis bahan vaksin. [m3:CHN.GOV Menlu Wang Yi] {e2 menjamin prioritas}. [m4:IDN.GOV Retno], tamunya di Sanya, {e3 menagih} kepatuhan pada hukum laut. [m5=m3 Ia] {e4 menghindari pertanyaan} itu.
e1 m1 > m2 COOPERATE actual 2020-08-24/none ctx=health
e2 m3 > m1 AGREE planned 2020-08-24/none ctx=health
e3 m4 > m3 REQUEST requested 2020-08-24/none mode=change ctx=territory
e4 m5 > m4 REJECT actual 2020-08-24/none ctx=territory

### Tempo.co 2024-04-18
[m1:IDN.MIL Panglima TNI] mengubah sebutan KKB menjadi OPM dan {e2 mengizinkan} [m2:IDN.MIL prajuritnya] bertindak ofensif. [m3:IDN.COP Satgas Cartenz], yang baru kehilangan dua anggota, {e4 mendukung}. Tidak begitu [m4:IDN.CVL KontraS]: [m5=m4 organisasi itu] {e5 cemas} [m6:IDN.CVL warga sipil] jadi korban. "<<q1 [m7=m8 Kami] tunggu di hutan>>," {e6 tantang} [m8:TPNPB.REB TPNPB].
e2 m1 > m8 THREATEN threatened 2024-04-18/none mode=violence ctx=military
e4 m3 > m1 SUPPORT actual 2024-04-18/none ctx=military
e5 m4 > m1 ACCUSE actual 2024-04-18/none mode=disapprove ctx=human_rights
e6 m8 > m1 THREATEN threatened 2024-04-18/none mode=violence ctx=military
q1 m8 direct cue=tantang

### Kumparan 2019-06-27 none
Semua mata menuju Medan Merdeka Barat. [m1:IDN.JUD Sembilan hakim] masuk pukul 12.30, mengenakan toga merah. [m2:IDN.PTY Tim hukum pasangan 02] duduk di sebelah kiri, [m3:IDN.GOV KPU] di kanan.

### Pos Kota 2010-09-29
Saksi kasus Blowfish {e1 diserang} dengan golok di Ampera, depan mata [m1:IDN.COP polisi]. [m2:IDN.CVL Kelompok Kei] {e2 menyalahkan} [m3:IDN.CVL kelompok Flores]. [m4=m1 Aparat] yang terlambat melerai kemudian {e4 mengerahkan} dua barracuda. [m5:IDN.GOV Fauzi Bowo] {e5 menegur} [m6:IDN.COP Kapolres].
e1 m3 > m2 ASSAULT actual 2010-09-29/none mode=primitive ctx=crime
e2 m2 > m3 ACCUSE actual 2010-09-29/none mode=allege ctx=crime
e4 m4 > m2,m3 MOBILIZE actual 2010-09-29/none mode=police ctx=crime
e5 m5 > m6 ACCUSE actual 2010-09-29/none mode=disapprove ctx=crime

### VOA Indonesia 2011-03-15
Kerajaan kecil itu memanggil tetangga. [m1:SAU.MIL Seribu prajurit Saudi] menyeberang jalan layang ke [m2:BHR.GOV Manama] guna {e2 menopang} takhta. [m3:IRN.GOV Teheran] {e3 menyebutnya invasi}, {e4 dibantah} [m4=m2 istana Al Khalifa]. Esoknya [m5:BHR.COP polisi] {e5 membersihkan} Bundaran Mutiara dari [m6:BHR.OPP pengunjuk rasa Syiah].
e2 m1 > m2 AID actual 2011-03-15/none ctx=military
e3 m3 > m1 ACCUSE actual 2011-03-15/none mode=allege ctx=military
e4 m4 > m3 REJECT actual 2011-03-15/none ctx=military
e5 m5 > m6 ASSAULT actual 2011-03-15/none mode=crowd-control ctx=repression

### Antara 2015-01-16
Selat itu bukan garis api: [m1:MYS.MIL Angkatan Laut Malaysia] {e1 menjemput} [m2:IDN.MIL tim Basarnas] dengan helikopter dalam pencarian AirAsia. [m3:SGP.GOV Singapura] {e2 meminjamkan kapal} MV Swift Rescue. [m4:CHN.GOV Beijing] pun {e3 menurunkan} penyelam.
e1 m1 > m2 AID actual 2015-01-16/none ctx=disasters
e2 m3 > m2 AID actual 2015-01-16/none ctx=disasters
e3 m4 > m2 AID actual 2015-01-16/none ctx=disasters

### CNN Indonesia 2018-07-11
"<<q1 Dua persen saja tidak dibayar>>," {e1 semprot} [m1:USA.GOV Trump] kepada [m2:NATO sekutunya]. [m3:DEU.GOV Angela Merkel] tersinggung: [m4=m3 dia] besar di negara yang pernah {e3 dikuasai} [m5:RUS.GOV Moskwa]. Malamnya [m6=m2 aliansi tersebut] {e4 sepakat mengundang} [m7:MKD.GOV Makedonia].
e1 m1 > m2 ACCUSE actual 2018-07-11/none mode=disapprove ctx=military
e4 m6 > m7 AGREE actual 2018-07-11/none ctx=military
e3 m5 > m4 COERCE actual 2018-07-11/none mode=seize ctx=territory bg
q1 m1 direct cue=semprot

### Radar Cirebon 2018-09-29 none
Musim giling tebu berakhir. [m1:IDN.BUS PG Sindanglaut] menggiling 210 ribu ton; rendemen rata-rata 7,4. Ketua [m2:IDN.AGR APTRI] bersyukur hujan datang terlambat.

### Kompas 2006-07-13
[m1:UNSC Dewan Keamanan] gagal mengecam [m2:ISR.GOV Israel] sebab [m3:USA.GOV Amerika] {e2 memveto} rancangan [m4:QAT.GOV Qatar].
e2 m3 > m4 REJECT actual 2006-07-13/none ctx=military

### Tribun Kaltara 2019-11-11
[m1:MYS.COP Pasukan Gerakan Am Sabah] {e1 menggunting} pukat [m2:IDN.CVL nelayan Sebatik]; [m3:IDN.GOV Bupati Nunukan] {e2 melayangkan keberatan} ke [m4:MYS.GOV konsulat] dan [m5:IDN.MIL Lanal] {e3 memperketat jaga}.
e1 m1 > m2 COERCE actual 2019-11-11/none mode=seize ctx=territory
e2 m3 > m4 ACCUSE actual 2019-11-11/none mode=disapprove ctx=territory
e3 m5 > m1 MOBILIZE actual 2019-11-11/none ctx=territory

### Antara 2021-02-25 none
[m1:IDN.GOV Nizar Zahro] bukan lagi sekretaris komisi sejak rotasi Januari. Posisinya diisi [m2:IDN.LEG Bambang Haryo], insinyur perkapalan asal [m3:@IDN Surabaya].

### Sindonews 2013-09-21
Empat hari [m1:SOM.REB Al Shabaab] {e2 menyandera} pengunjung mal Westgate. [m2:ISR.MIL Penasihat Israel] {e3 membantu} [m3:KEN.MIL tentara Kenya], dan [m4:KEN.GOV Uhuru Kenyatta] {e4 tak akan menarik} pasukannya dari [m5:@SOM Somalia].
[m6:KEN.CVL Warga Nairobi] antre mendonorkan darah.
e2 m1 > m6 ASSAULT actual 2013-09-21/none mode=abduct ctx=terrorism
e3 m2 > m3 AID actual 2013-09-21/none ctx=terrorism
e4 m4 > m1 REJECT actual 2013-09-21/none mode=yield ctx=military

### Liputan6.com 2023-11-04
[m1:ECU.GOV Kepala Staf Kepresidenan] menyangkal [m2:ECU.GOV Quito] pernah {e1 meminjamkan} pangkalan Manta kepada [m3:USA.MIL Komando Selatan].
e1 m2 > m3 COOPERATE denied 2023-11-04/none ctx=military said=m1

### Media Indonesia 2013-05-22
Pihak kodam memungkiri [m1:IDN.MIL tiga helikopter] {e1 disiapkan memburu} [m2:TPNPB.REB Goliath Tabuni]. Helikopter itu {e2 mengangkut beras} untuk [m3:IDN.CVL warga Tingginambut].
e1 m1 > m2 MOBILIZE denied 2013-05-22/none mode=weapons ctx=military
e2 m1 > m3 AID actual 2013-05-22/none ctx=human_security

### Tempo.co 2012-09-14
[m1:IDN.GOV Presiden] mengaku tidak pernah {e1 mengancam membubarkan} [m2:IDN.JUD KPK]; lima hari lalu [m21=m1 ia] bahkan menambah penyidiknya.
e1 m1 > m2 THREATEN denied 2012-09-14/none mode=restrict ctx=corruption

### Antara 2004-05-05 headline
[m1:IDN.GOV Wiranto]: [m2:IDN.MIL TNI] Tak {e1 Tarik Dukungan} dari [m3:IDN.PTY Golkar]
e1 m2 > m3 SANCTION denied 2004-05-05/none mode=discontinue ctx=election said=m1

### Kompas.com 2025-06-15
Perundingan Oman tinggal nama: [m1:IRN.GOV Abbas Araghchi] {e1 batal datang} setelah [m2:ISR.MIL dua ratus jet Israel] {e2 meluluhlantakkan} Natanz. [m3:USA.GOV Marco Rubio] menyangkal [m4=m3 negaranya] {e3 ikut serta}, [m5:FRA.GOV Macron] {e4 menganjurkan} [m6=m1+m2 dua seteru] menahan diri.
e1 m1 > m3 REJECT actual 2025-06-15/none mode=meet ctx=cbrn
e2 m2 > m1 ASSAULT actual 2025-06-15/none mode=aerial ctx=cbrn,military
e3 m4 > m1 ASSAULT denied 2025-06-15/none ctx=military said=m3
e4 m5 > m6 REQUEST requested 2025-06-15/none mode=yield ctx=military

### Republika 2010-08-02 none
Menjelang Ramadan, [m1:IDN.REL Kementerian Agama] memantau hilal di 40 titik. [m2:IDN.REL PP Persis] menunggu hasil sidang isbat, sedangkan [m3:IDN.REL Naqsabandiyah Padang] sudah berpuasa.

### SINDOnews 2014-07-18
Bukan [m1:UKR.REB milisi Donetsk], klaim [m2:UKR.REB Alexander Borodai], yang {e1 merontokkan} [m3:MYS.BUS pesawat Malaysia Airlines]; [m4=m1 mereka] malah {e2 mengizinkan} [m5:OSCE pemantau OSCE] masuk selama gencatan lokal.
e1 m1 > m3 ASSAULT denied 2014-07-18/none mode=heavy-weapons ctx=military said=m2
e2 m4 > m5 RETREAT actual 2014-07-18/none mode=access ctx=diplomatic

### Jawa Pos 2007-04-03
[m1:IDN.GOV Kepala Bulog] {e1 mencabut laporan} atas [m2:IDN.JRN majalah] yang memuat kartunnya; [m3:IDN.JRN Dewan Pers] {e2 berperan menjembatani}.
e1 m1 > m2 CONCEDE actual 2007-04-03/none ctx=rights_freedoms
e2 m3 > m1,m2 CONSULT actual 2007-04-03/none mode=third-party ctx=rights_freedoms

### Okezone 2017-11-06
[m1:IDN.GOV Menko Maritim] dan [m2:SGP.GOV mitranya] {e1 mematangkan} penukaran data ruang udara; rencananya [m3=m2 Singapura] {e2 akan mengembalikan} kendali FIR Natuna bertahap.
e1 m1 > m2 CONSULT actual 2017-11-06/none ctx=territory
e2 m3 > m1 CONCEDE planned 2017-11-06/none ctx=territory

### Bali Post 2003-08-07 none
Ruang sidang lengang sesudah vonis. Seorang turis dari [m1:@AUS Perth] menaruh bunga di Legian. Kamar hotel di Kuta terisi 38 persen, naik dari 30 persen bulan Juni.

### CNN Indonesia 2016-05-23
[m1:USA.GOV Obama], di Hanoi, {e1 mengakhiri embargo senjata} lima dasawarsa terhadap [m2:VNM.GOV Vietnam], hanya beberapa jam setelah [m3:VNM.BUS VietJet] {e2 memesan} seratus pesawat [m4:USA.BUS Boeing]; [m5:CHN.GOV Beijing] menyatakan menyambut hubungan normal itu.
e1 m1 > m2 CONCEDE actual 2016-05-23/none ctx=military
e2 m3 > m4 COOPERATE actual 2016-05-23/none ctx=economic

### Antara 2009-06-08 none
Suhu udara di [m1:@SAU Jeddah] 43 derajat. Sebanyak 96 penerbangan dijadwalkan [m2:IDN.BUS Garuda] selama musim haji, dan [m3:IDN.GOV Menag] meninjau pemondokan pekan lalu.

### Harian Kompas 2014-10-26
Siapa saja nama dalam kabinet? Sampai petang [m1:IDN.GOV Jokowi] menunggu stabilo [m2:IDN.JUD KPK]. Delapan calon {e1 dicoret} karena lembaga itu {e2 memberi tanda merah}.
[m3:IDN.PTY Para calon] memilih bungkam.
e2 m2 > m1 REQUEST requested 2014-10-26/none mode=change ctx=corruption
e1 m1 > m3 REJECT actual 2014-10-26/none ctx=corruption

### VOA Indonesia 2022-03-02
[m1:RUS.BUS Sberbank] hengkang dari Eropa setelah {e2 disisihkan} [m2:EU Brussels] dari SWIFT. [m3:KOR.GOV Seoul] urung ikut serta lalu {e4 ikut juga} atas {e5 bujukan} [m4:USA.GOV Washington].
e2 m2 > m1 SANCTION actual 2022-03-02/none mode=discontinue ctx=economic
e5 m4 > m3 REQUEST requested 2022-03-02/none mode=change ctx=economic
e4 m3 > m1 SANCTION actual 2022-03-02/none mode=discontinue ctx=economic

### Tribun Batam 2024-10-26
Untuk ketiga kalinya [m1:IDN.MIL KN Tanjung Datu] {e1 membayang-bayangi} [m2:CHN.MIL CCG 5402] keluar dari lokasi survei [m3:IDN.BUS Pertamina]; tiga hari kemudian [m4=m2 kapal itu] {e2 berbalik haluan}.
e1 m1 > m2 MOBILIZE actual 2024-10-26/none ctx=territory
e2 m4 > m1 RETREAT actual 2024-10-26/none mode=withdraw ctx=territory

### Surya 2016-11-25
Tanpa berembuk, [m1:IDN.BUS pabrik rokok] merumahkan dua ribu [m2:IDN.LAB pelinting]. [m3:IDN.LEG DPRD Kediri] {e3 meminta} tenggang, [m4=m1 perusahaan] {e4 mengabulkan} dua bulan.
e3 m3 > m1 REQUEST requested 2016-11-25/none mode=yield ctx=economic
e4 m4 > m3 CONCEDE actual 2016-11-25/none ctx=economic

### Antara 2023-04-23
Sebuah C-130 [m1:IDN.MIL TNI AU] disiagakan di Jeddah guna {e2 memulangkan} [m2:IDN.CVL WNI] dari Sudan; [m3:RSF.REB RSF] {e3 menjanjikan jeda} Idulfitri kepada [m4:SDN.MIL tentara al-Burhan], yang {e4 tak percaya}.
e2 m1 > m2 AGREE planned 2023-04-23/none ctx=human_security
e3 m3 > m4 CONCEDE planned 2023-04-23/none ctx=military
e4 m4 > m3 REJECT actual 2023-04-23/none ctx=military

### Merdeka.com 2018-05-10
Tiga puluh enam jam [m1:JAD.REB napi terorisme] {e1 menguasai} Mako Brimob. [m2:IDN.COP Wakapolri] menyangkal ada {e2 tawar-menawar}: [m3=m2 pihaknya] hanya {e3 menyuruh} [m4=m1 mereka] menyerah, dan 145 orang {e4 keluar dengan tangan di atas}.
e1 m1 > m2 COERCE actual 2018-05-10/none mode=seize ctx=terrorism
e2 m2 > m1 CONSULT denied 2018-05-10/none ctx=terrorism
e3 m3 > m4 REQUEST requested 2018-05-10/none mode=yield ctx=terrorism
e4 m4 > m3 CONCEDE actual 2018-05-10/none ctx=terrorism

### BBC Indonesia 2024-02-14 none
Suara dihitung di Melbourne. Antrean mengular sejak subuh, tutur [m1:IDN.GOV ketua PPLN], karena 18 ribu mahasiswa terdaftar. Seorang pemilih dari [m2:@IDN Bandung] membawa bayi.

### Antara 2019-10-04
[m1:HKG.GOV Carrie Lam] {e1 melarang topeng} dengan peraturan darurat. [m2:HKG.CVL Pengunjuk rasa] yang {e2 mengenakannya} malam itu {e3 dilumpuhkan} [m3:HKG.COP polisi]. [m4:TWN.GOV Taipei] {e4 menerima} beberapa di antara [m5=m2 mereka].
e1 m1 > m2 COERCE actual 2019-10-04/none mode=restrict ctx=rights_freedoms
e2 m2 > m1 REJECT actual 2019-10-04/none ctx=rights_freedoms
e3 m3 > m2 ASSAULT actual 2019-10-04/none mode=crowd-control ctx=repression
e4 m4 > m5 AID actual 2019-10-04/none ctx=asylum

### Detikcom 2022-01-17 none
Pemindahan ibu kota memerlukan sembilan tahap. [m1:IDN.GOV Menteri PPN] menjelaskan desain istana karya [m2:? Nyoman Nuarta] kepada [m21:IDN.JRN wartawan]; nama Nusantara dipilih karena dikenal dunia.
