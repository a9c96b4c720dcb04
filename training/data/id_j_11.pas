### Antara 2022-09-20
[m1:IDN.REL Sekelompok warga Cilegon] bersama [m2:IDN.GOV Wali Kota Helldy Agustian] menandatangani {e1 penolakan} pembangunan Gereja [m3:IDN.REL HKBP Maranatha]; [m4:IDN.GOV Menteri Agama Yaqut] {e2 menyesalkannya}.
e1 m1,m2 > m3 REJECT actual 2022-09-07/day ctx=religion_ethnicity
e2 m4 > m1,m2 ACCUSE actual 2022-09-20/none mode=disapprove ctx=religion_ethnicity

### Kompas.com 2023-02-19
[m1:IDN.GOV Ketua RT] di Bandar Lampung {e1 menghentikan paksa} ibadah [m2:IDN.REL jemaat Gereja Kristen Kemah Daud]; [m5=m1 ia] kemudian {e2 dijadikan tersangka} [m3:IDN.COP Polda Lampung].
e1 m1 > m2 COERCE actual 2023-02-19/none mode=restrict ctx=religion_ethnicity
e2 m3 > m5 ACCUSE actual 2023-02-19/none mode=allege ctx=religion_ethnicity
Pengacara [m4=m1 Wawan Kurniawan], demikian nama ketua RT itu, menyiapkan praperadilan.

### Tempo.co 2020-10-08
[m1:IDN.EDU Mahasiswa] dan [m2:IDN.LAB buruh] {e1 membakar} halte TransJakarta di Sarinah. [m3:IDN.GOV Gubernur Anies Baswedan] menghitung kerugian Rp65 miliar; [m4:IDN.COP Polda Metro] {e2 mengamankan} 1.192 orang.
e1 m1,m2 > m3 PROTEST actual 2020-10-08/none mode=riot ctx=economic
e2 m4 > m1,m2 COERCE actual 2020-10-08/none mode=arrest ctx=economic

### VOA Indonesia 2021-05-19
Sekitar 8.000 [m1:MAR.REF migran dari Maroko] berenang ke Ceuta. [m2:ESP.MIL Madrid] {e1 mengerahkan} [m5=m2 tentara] dan {e2 memulangkan} separuhnya, lalu [m3:ESP.GOV Menteri Luar Negeri Arancha Gonzalez Laya] {e3 memanggil} [m4:MAR.GOV Duta Besar Karima Benyaich].
e1 m2 > m1 MOBILIZE actual 2021-05-18/day mode=troops ctx=migration
e2 m2 > m1 COERCE actual 2021-05-18/day mode=deport ctx=migration
e3 m3 > m4 ACCUSE actual 2021-05-18/day mode=disapprove ctx=migration

### Republika 2011-09-08
[m1:IDN.REL Jemaat GKI Yasmin] {e1 dihalangi} [m2:IDN.COP satpol PP] dan [m3:IDN.CVL ormas Forkami] ketika hendak beribadah di trotoar, padahal [m4:IDN.GOV Ombudsman] telah {e2 merekomendasikan} gereja dibuka.
e1 m2,m3 > m1 COERCE actual 2011-09-08/none mode=restrict ctx=religion_ethnicity
e2 m4 > m5 REQUEST requested 2011-09-08/none mode=yield ctx=religion_ethnicity
Rekomendasi itu ditujukan kepada [m5:IDN.GOV wali kota].

### detikNews 2023-03-14
[m1:IDN.GOV Gubernur Wayan Koster] {e1 meminta} [m2:IDN.GOV Kemenkumham] mencabut visa saat kedatangan bagi [m3:RUS.CVL warga Rusia] dan [m4:UKR.CVL Ukraina], tetapi [m5:IDN.GOV Menparekraf Sandiaga Uno] {e2 menolak usulan} itu.
e1 m1 > m2 REQUEST requested 2023-03-14/none mode=change ctx=migration
e2 m5 > m1 REJECT actual 2023-03-14/none mode=change ctx=migration

### Antara 2018-07-10
{e1 Pengadangan} truk semen oleh [m1:IDN.CVL warga Tegaldowo] dibubarkan dengan {e2 pemukulan} oleh [m2:IDN.CRM preman], kata [m3:IDN.CVL LBH Semarang]; [m4:IDN.COP polisi] ada di lokasi.
e1 m1 > m5 PROTEST actual 2018-07-10/none mode=obstruct ctx=environment
e2 m2 > m1 ASSAULT actual 2018-07-10/none mode=beat ctx=environment said=m3
Jalan itu dipakai truk [m5:IDN.BUS Semen Indonesia].

### CNN Indonesia 2023-05-31
[m1:UGA.GOV Presiden Yoweri Museveni] meneken undang-undang anti-LGBT. [m2:USA.GOV Joe Biden] {e1 mengancam} {e2 memotong} bantuan dan [m3:IBRD Bank Dunia] dua bulan kemudian {e3 menghentikan} pinjaman baru.
e1 m2 > m1 THREATEN threatened 2023-05-29/day mode=restrict ctx=lgbt
e2 m2 > m1 SANCTION threatened 2023-05-29/day mode=discontinue ctx=lgbt
e3 m3 > m1 SANCTION actual 2023-05-31/none mode=discontinue ctx=lgbt

### Kompas.com 2016-02-24
Diskusi [m1:IDN.CVL Arus Pelangi] di Jakarta {e1 dibatalkan} hotel atas {e2 tekanan} [m2:IDN.REL FPI]; [m3:NGO Human Rights Watch] {e3 mendesak} [m4:IDN.COP polisi] melindungi peserta.
e2 m2 > m5 COERCE actual 2016-02-24/none ctx=lgbt
e3 m3 > m4 REQUEST requested 2016-02-24/none mode=assist ctx=lgbt
e1 m5 > m1 REJECT actual 2016-02-24/none ctx=lgbt
Pihak [m5:IDN.BUS hotel] mengembalikan uang sewa.

### Tribun Kaltim 2018-04-03
[m1:IDN.LAB Nelayan Balikpapan] {e1 menuntut ganti rugi} dari [m2:IDN.BUS Pertamina] atas tumpahan minyak. [m3:IDN.COP Polda Kaltim] {e2 menahan} [m4:CHN.LAB nakhoda kapal Ever Judger], pemutus pipa itu.
e1 m1 > m2 REQUEST requested 2018-04-03/none mode=yield ctx=reparations,environment
e2 m3 > m4 COERCE actual 2018-04-03/none mode=arrest ctx=environment

### Antara 2009-09-30
[m1:GIN.MIL Tentara Guinea] {e1 memperkosa} dan {e2 membunuh} [m2:GIN.CVL peserta unjuk rasa] di stadion Conakry; [m3:FRA.GOV Prancis] {e3 menangguhkan} kerja sama militer, [m4:@CHN Tiongkok] tetap menambang.
e1 m1 > m2 ASSAULT actual 2009-09-28/day mode=sexual ctx=repression
e2 m1 > m2 ASSAULT actual 2009-09-28/day mode=firearms ctx=repression
e3 m3 > m5 SANCTION actual 2009-09-29/day mode=discontinue ctx=military
[m5:GIN.MIL Kapten Moussa Dadis Camara] menyebut pelakunya serdadu liar.

### Jawa Pos 2013-03-07
Markas [m1:IDN.COP Polres Ogan Komering Ulu] {e1 dibakar} puluhan [m2:IDN.MIL prajurit Armed 15]. Pemicunya {e2 penembakan} [m3:IDN.MIL Pratu Heru] oleh [m4:IDN.COP Brigadir Wijaya]; [m5:IDN.MIL KSAD Pramono Edhie] {e3 meminta maaf}.
e1 m2 > m1 ASSAULT actual 2013-03-07/none mode=destroy ctx=military
e2 m4 > m3 ASSAULT actual 2013-03-07/none mode=firearms ctx=crime
e3 m5 > m1 SUPPORT actual 2013-03-07/none ctx=military

### Kompas.com 2024-09-28
Sekelompok [m1:IDN.CRM preman] {e1 membubarkan} diskusi [m2:IDN.CVL Forum Tanah Air] di Kemang dan {e2 mencopot} spanduk; [m3:IDN.COP Kapolsek Mampang] dinilai {e3 membiarkan}.
e1 m1 > m2 COERCE actual 2024-09-28/none mode=restrict ctx=rights_freedoms
e2 m1 > m2 ASSAULT actual 2024-09-28/none mode=destroy ctx=rights_freedoms
e3 m2 > m3 ACCUSE actual 2024-09-28/none mode=disapprove ctx=rights_freedoms

### BBC Indonesia 2012-08-16
[m1:ECU.GOV Ekuador] {e1 memberikan suaka} kepada [m2:AUS.JRN Julian Assange]. [m3:GBR.GOV Menteri Luar Negeri William Hague] menegaskan pendiri WikiLeaks itu {e3 tidak akan diizinkan} keluar dari Inggris, dan polisi {e4 dijajarkan} di luar kedutaan.
e1 m1 > m2 AID actual 2012-08-16/none ctx=asylum
e3 m3 > m2 REJECT actual 2012-08-16/none ctx=legal
e4 m3 > m1 MOBILIZE actual 2012-08-16/none mode=police ctx=diplomatic

### Antara 2019-12-11 none
[m1:IDN.GOV BNPB] mengerahkan empat helikopter untuk menjatuhkan bom air di lahan gambut yang terbakar di [m2:@IDN Siak]. Hujan buatan akan dicoba pekan depan.

### Tempo.co 2020-07-10
[m1:SRB.OPP Pengunjuk rasa] {e1 melempari} gedung parlemen Beograd dengan suar; [m2:SRB.GOV Presiden Aleksandar Vucic] {e2 menuding} [m3:SRB.OPP sayap kanan] berada di belakangnya dan {e3 membatalkan} rencana karantina akhir pekan.
e1 m1 > m2 PROTEST actual 2020-07-10/none mode=riot ctx=health
e2 m2 > m3 ACCUSE actual 2020-07-10/none mode=allege ctx=health
e3 m2 > m1 CONCEDE actual 2020-07-10/none ctx=health

### Detikcom 2022-08-12
[m1:IDN.COP Bharada E] {e1 menggugat} [m2:IDN.CVL mantan pengacaranya, Deolipa Yumara], yang {e2 menuntut} honor Rp15 triliun dari [m3=m4 negara]; gugatan itu tak ditanggapi [m4:IDN.GOV Istana].
e2 m2 > m3 REQUEST requested 2022-08-12/none mode=yield ctx=legal
e1 m1 > m2 ACCUSE actual 2022-08-12/none mode=allege ctx=legal

### Kompas.com 2012-10-18
[m1:IDN.EDU Warga kampus Universitas Pamulang] {e1 berunjuk rasa} menolak kedatangan [m2:IDN.COP Wakapolri Nanan Soekarna], dan [m3:IDN.COP polisi] {e2 menembakkan} peluru karet serta gas air mata ke halaman kampus.
e1 m1 > m2 PROTEST actual 2012-10-18/none mode=demo ctx=rights_freedoms
e2 m3 > m1 ASSAULT actual 2012-10-18/none mode=crowd-control ctx=repression

### VOA Indonesia 2014-10-01
[m1:HKG.COP Polisi Hong Kong] {e1 menggunakan} semprotan merica terhadap [m2:HKG.EDU mahasiswa Gerakan Payung]; [m3:TWN.GOV Presiden Ma Ying-jeou] {e2 mengimbau} [m4:CHN.GOV Beijing] mendengarkan aspirasi [m5=m2 mereka].
e1 m1 > m2 ASSAULT actual 2014-10-01/none mode=crowd-control ctx=pro_democracy
e2 m3 > m4 REQUEST requested 2014-10-01/none mode=change ctx=pro_democracy

### Antara 2011-06-07
[m1:CHL.EDU Pelajar Chile] {e1 menduduki} ratusan sekolah; [m2:CHL.GOV Presiden Sebastian Pinera] {e2 menawarkan} dana 4 miliar dolar, yang {e3 ditolak} [m3:CHL.EDU Camila Vallejo] karena dianggap tidak menyentuh soal laba.
e1 m1 > m2 PROTEST actual 2011-06-07/none mode=obstruct ctx=inequality
e2 m2 > m1 AGREE actual 2011-06-07/none ctx=inequality
e3 m3 > m2 REJECT actual 2011-06-07/none ctx=inequality

### Tribun Sumsel 2019-07-18
{e1 Penusukan} [m1:IDN.MIL dua prajurit Yonif 142] di Jambi oleh [m2:IDN.AGR kelompok Serikat Mandiri Batanghari] disusul {e2 penggerebekan} basecamp [m5=m2 mereka]; [m3:IDN.COP Kapolda Muchlis] menahan 45 orang termasuk [m4=m2 ketuanya].
e1 m2 > m1 ASSAULT actual 2019-07-18/none mode=primitive ctx=natural_resource
e2 m3 > m2 COERCE actual 2019-07-18/none mode=seize ctx=natural_resource

### Republika 2024-11-27
[m1:ISR.GOV Israel] dan [m2:HEZBOLLAH.REB Hizbullah] mulai {e1 menjalankan gencatan senjata}; sehari setelahnya [m3:ISR.MIL tank Israel] {e2 menembaki} enam desa yang, menurut [m4:LBN.MIL tentara Lebanon], {e3 melanggar} kesepakatan itu.
e1 m1 > m2 RETREAT actual 2024-11-27/none mode=ceasefire ctx=military
e2 m3 > m2 ASSAULT actual 2024-11-27/none mode=heavy-weapons ctx=military
e3 m4 > m1 ACCUSE actual 2024-11-27/none mode=disapprove ctx=military

### Tempo.co 2023-10-19
Bila [m1:IDN.GOV Kemendikbud] tidak {e1 mencairkan} tunjangan sebelum Desember, [m2:IDN.EDU dosen ASN] {e2 akan mogok mengajar}; [m3:IDN.GOV Kementerian Keuangan] menyebut anggarannya sudah tersedia.
e1 m1 > m2 AID hypothetical 2023-10-19/none ctx=economic
e2 m2 > m1 PROTEST hypothetical 2023-10-19/none mode=strike ctx=economic

### Pos Belitung 2019-11-02
[m1:IDN.LAB Penambang timah] {e1 menyerang} [m2:IDN.GOV Wakil Gubernur Abdul Fatah] dan rombongan satpol PP di Sijuk saat {e2 menertibkan} tambang di hutan lindung; belasan aparat luka.
e1 m1 > m2 ASSAULT actual 2019-11-02/none mode=primitive ctx=natural_resource
e2 m2 > m1 COERCE actual 2019-11-02/none mode=restrict ctx=natural_resource

### Antara 2017-07-20
[m1:DEU.GOV Menteri Luar Negeri Sigmar Gabriel] memperingatkan warganya agar tidak bepergian ke [m2:TUR.GOV Turki] dan mengisyaratkan {e2 peninjauan} jaminan ekspor, setelah [m3:TUR.JUD pengadilan Istanbul] {e3 menahan} [m4:DEU.CVL aktivis Peter Steudtner].
e2 m1 > m2 THREATEN threatened 2017-07-20/none mode=restrict ctx=human_rights
e3 m3 > m4 COERCE actual 2017-07-20/none mode=arrest ctx=human_rights

### Kompas.com 2021-04-05
Lewat telegram, [m1:IDN.COP Kapolri Listyo Sigit] {e1 melarang} [m2:IDN.JRN media] menyiarkan kekerasan polisi. {e2 Diprotes} [m3:IDN.JRN AJI], telegram itu {e3 dicabut} pada hari yang sama.
e1 m1 > m2 COERCE actual 2021-04-05/none mode=censor ctx=rights_freedoms
e2 m3 > m1 ACCUSE actual 2021-04-05/none mode=disapprove ctx=rights_freedoms
e3 m1 > m2 CONCEDE actual 2021-04-05/none ctx=rights_freedoms

### Suara Pembaruan 2004-11-12
[m1:IDN.CVL Munir], kata [m2:NLD.GOV lembaga forensik Belanda], {e1 diracun} arsenik. [m3:IDN.CVL Suciwati], istrinya, {e2 menuntut} [m4:IDN.GOV Presiden Yudhoyono] membentuk tim pencari fakta.
e1 m5 > m1 ASSAULT actual 2004-11-12/none mode=unconventional ctx=human_rights said=m2
e2 m3 > m4 REQUEST requested 2004-11-12/none mode=change ctx=human_rights
[m5:UNK Pelakunya] belum disebut.

### CNN Indonesia 2020-08-09 headline
[m1:BLR.OPP Tsikhanouskaya] {e1 Tolak Akui} Kemenangan [m2:BLR.GOV Lukashenko], [m3:BLR.COP Polisi] {e2 Hujani} Massa dengan Granat Kejut
e1 m1 > m2 REJECT actual 2020-08-09/none ctx=election
e2 m3 > m1 ASSAULT actual 2020-08-09/none mode=crowd-control ctx=election

### Kompas 2010-04-14
{e1 Bentrokan} di makam Mbah Priok antara [m1:IDN.COP Satpol PP DKI] dan [m2:IDN.CVL warga Koja] menewaskan tiga petugas. [m3:IDN.GOV Gubernur Fauzi Bowo] {e2 menghentikan} {e3 penertiban} milik [m4:IDN.BUS Pelindo II] itu.
e1 m1 > m2 ASSAULT actual 2010-04-14/none ctx=religion_ethnicity
e2 m3 > m2 CONCEDE actual 2010-04-14/none ctx=religion_ethnicity
e3 m1 > m2 COERCE actual 2010-04-14/none mode=seize ctx=religion_ethnicity

### Riau Pos 2021-03-03 headline
Aksi {e1 Mogok Makan} [m1:IDN.AGR Petani Kampar] Desak [m2:IDN.COP Polda] {e2 Bebaskan} [m3:IDN.AGR Ketua Koperasi]
e1 m1 > m2 PROTEST actual 2021-03-03/none mode=hunger ctx=natural_resource
e2 m2 > m3 RETREAT requested 2021-03-03/none mode=release ctx=natural_resource

### Antara 2016-11-25
[m1:MYS.GOV Menteri Pemuda Khairy Jamaluddin] {e1 mempertimbangkan menarik} timnya dari Piala AFF sebagai protes atas {e2 kekerasan} terhadap [m2:MMR.CVL warga Rohingya] oleh [m3:MMR.MIL militer Myanmar].
e1 m1 > m3 SANCTION hypothetical 2016-11-25/none mode=withdraw ctx=human_rights
e2 m3 > m2 ASSAULT actual 2016-11-25/none ctx=human_rights

### Tribun Bali 2025-11-07
[m1:IDN.GOV Rudenim Denpasar] {e1 memulangkan} [m2:GBR.CRM terpidana narkoba Lindsay Sandiford] ke [m3:GBR.GOV Inggris] berdasarkan perjanjian yang {e2 diteken} [m4:IDN.GOV Menko Yusril Ihza Mahendra] dengan [m5:GBR.GOV Menteri Luar Negeri Yvette Cooper].
e1 m1 > m3 COOPERATE actual 2025-11-07/none ctx=legal
e2 m4 > m5 SUPPORT actual 2025-11-07/none ctx=legal
