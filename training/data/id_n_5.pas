### Antara 2012-11-29
[m1:MMR.COP Polisi antihuru-hara Myanmar] {e1 membubarkan} aksi duduk [m2:MMR.CVL petani dan biksu] di tambang tembaga Letpadaung, milik patungan [m5:MMR.MIL militer] dengan [m3:CHN.BUS perusahaan Tiongkok Wanbao], menjelang kedatangan [m4:MMR.OPP pemimpin oposisi Aung San Suu Kyi].
e1 m1 > m2 ASSAULT actual 2012-11-29/none mode=crowd-control ctx=natural_resource,repression

### Antara 2012-12-01
[m1:MMR.GOV Presiden Thein Sein] {e1 membentuk komisi penyelidikan} yang diketuai [m2:MMR.OPP Aung San Suu Kyi] untuk memeriksa tindakan [m3:MMR.COP polisi] di tambang Letpadaung.
e1 m1 > m3 ACCUSE actual 2012-12-01/none mode=investigate ctx=human_rights,natural_resource

### Antara 2012-12-08
[m1:MMR.GOV Menteri Agama Myanmar Thura Myint Maung] {e1 meminta maaf} kepada [m2:MMR.REL para biksu senior] di [m3:@MMR Mandalay] atas luka bakar yang diderita peserta unjuk rasa, demikian [m4:#nlm harian New Light of Myanmar].
e1 m1 > m2 SUPPORT actual 2012-12-08/none ctx=religion_ethnicity,repression

### Kompas 2017-05-09
[m1:IDN.JUD Majelis hakim Pengadilan Negeri Jakarta Utara] {e1 menghukum} [m2:IDN.GOV Gubernur Basuki Tjahaja Purnama] dua tahun penjara karena penodaan agama dan {e2 memerintahkan penahanannya} di [m3:@IDN Cipinang].
e1 m1 > m2 SANCTION actual 2017-05-09/none mode=convict ctx=religion_ethnicity,legal
e2 m1 > m2 COERCE actual 2017-05-09/none mode=arrest ctx=religion_ethnicity,legal

### Kompas 2017-05-10
[m1:UN Kantor HAM PBB untuk Asia Tenggara] menyatakan {e1 prihatin} atas vonis terhadap [m2:IDN.GOV Gubernur Jakarta] dan {e2 mendesak} [m3:IDN.GOV Indonesia] meninjau kembali pasal penodaan agama.
e1 m1 > m3 ACCUSE actual 2017-05-10/none mode=disapprove ctx=religion_ethnicity,human_rights
e2 m1 > m3 REQUEST requested 2017-05-10/none mode=change ctx=religion_ethnicity,human_rights

### Kompas 2017-05-11
[m1:IDN.GOV Plt Gubernur Djarot Saiful Hidayat] {e1 menjenguk} [m2:IDN.GOV Basuki] di Markas Korps Brimob, [m3:@IDN Depok], tempat [m6=m2 ia] dipindahkan karena [m4:IDN.CVL pendukungnya] {e2 berkerumun} sampai malam di luar rumah tahanan.
e1 m1 > m2 CONSULT actual 2017-05-11/none mode=visit ctx=legal
e2 m4 > m5 PROTEST actual 2017-05-11/none mode=demo ctx=legal
Kepala rutan mengaku [m5:IDN.GOV pihaknya] kewalahan.

### Tempo 2008-06-01
[m1:IDN.REL Anggota Laskar Pembela Islam] {e1 memukuli} [m2:IDN.CVL peserta aksi Aliansi Kebangsaan untuk Kebebasan Beragama] di [m3:@IDN Silang Monas], sedangkan [m4:IDN.COP ratusan polisi] yang berada di lokasi tidak bertindak.
e1 m1 > m2 ASSAULT actual 2008-06-01/none mode=beat ctx=religion_ethnicity

### Tempo 2008-06-04
Sebanyak 1.500 [m1:IDN.COP personel Polda Metro Jaya] {e1 menyerbu} markas [m2:IDN.REL Front Pembela Islam] di [m3:@IDN Petamburan] dan {e2 membawa} 59 orang untuk diperiksa terkait serangan di Monas.
e1 m1 > m2 COERCE actual 2008-06-04/none mode=seize ctx=religion_ethnicity
e2 m1 > m2 COERCE actual 2008-06-04/none mode=arrest ctx=religion_ethnicity

### Tempo 2008-06-09
[m1:IDN.GOV Menteri Agama, Jaksa Agung, dan Menteri Dalam Negeri] {e1 menerbitkan surat keputusan bersama} yang memerintahkan [m2:IDN.REL Jemaat Ahmadiyah Indonesia] menghentikan penyebaran ajarannya.
e1 m1 > m2 COERCE actual 2008-06-09/none mode=restrict ctx=religion_ethnicity,rights_freedoms

### detikNews 2023-11-22
[m1:IDN.COP Polda Metro Jaya] {e1 menetapkan} [m2:IDN.JUD Ketua KPK Firli Bahuri] sebagai tersangka pemerasan terhadap [m3:IDN.ELI mantan Menteri Pertanian Syahrul Yasin Limpo].
e1 m1 > m2 ACCUSE actual 2023-11-22/none mode=allege ctx=corruption

### detikNews 2023-11-24
[m1:IDN.GOV Presiden Joko Widodo] {e1 memberhentikan sementara} [m2:IDN.JUD Firli Bahuri] dan {e2 menunjuk} [m3:IDN.JUD Nawawi Pomolango] sebagai ketua sementara [m4:IDN.JUD komisi antikorupsi itu].
e1 m1 > m2 SANCTION actual 2023-11-24/none mode=expel ctx=corruption,executive
e2 m1 > m3 SUPPORT actual 2023-11-24/none ctx=corruption,executive

### detikNews 2023-12-21
[m1:IDN.JUD Firli Bahuri] {e1 mengundurkan diri} dari jabatan ketua [m5:IDN.JUD KPK] lewat surat kepada [m2:IDN.GOV Presiden] yang diterima [m3:IDN.GOV Kementerian Sekretariat Negara], sementara [m4:IDN.JUD Dewan Pengawas] tetap melanjutkan sidang etiknya.
e1 m1 > m2 RETREAT actual 2023-12-21/none mode=resign ctx=corruption

### VOA Indonesia 2022-04-08
[m1:UN Majelis Umum PBB] {e1 menangguhkan} keanggotaan [m2:RUS.GOV Rusia] di Dewan Hak Asasi Manusia; [m3:IDN.GOV Indonesia] abstain, dan [m4:CHN.GOV Beijing] {e2 menolak} usul yang dimajukan [m5:USA.GOV Washington].
e1 m1 > m2 SANCTION actual 2022-04-08/none mode=withdraw ctx=human_rights,diplomatic
e2 m4 > m5 REJECT actual 2022-04-08/none ctx=human_rights,diplomatic

### VOA Indonesia 2022-03-30
[m1:ESP.GOV Kementerian Luar Negeri Spanyol] {e1 mengusir} 25 [m2:RUS.GOV diplomat Rusia] dari [m3:@ESP Madrid], menyusul langkah serupa [m4:DEU.GOV Jerman] dan [m5:FRA.GOV Prancis].
e1 m1 > m2 SANCTION actual 2022-03-30/none mode=expel ctx=diplomatic

### VOA Indonesia 2022-04-06
[m1:ESP.GOV Spanyol] {e1 menyita} kapal pesiar sepanjang 78 meter milik [m2:RUS.BUS Viktor Vekselberg] di [m3:@ESP Palma de Mallorca] atas permintaan [m4:USA.JUD jaksa federal Amerika Serikat].
e1 m1 > m2 COERCE actual 2022-04-06/none mode=seize ctx=economic

### VOA Indonesia 2022-04-21
[m1:ESP.GOV Perdana Menteri Pedro Sanchez] mengumumkan [m2=m1 negaranya] {e1 mengirim} 200 ton amunisi ke [m3:UKR.GOV Ukraina] lewat kapal Ysabel, saat [m6=m1 ia] {e2 berkunjung} ke [m4:@UKR Kyiv] bersama [m5:DNK.GOV rekannya dari Denmark].
e1 m2 > m3 AID actual 2022-04-21/none ctx=military
e2 m1,m5 > m3 CONSULT actual 2022-04-21/none mode=visit ctx=diplomatic

### Republika 2013-09-10
[m1:IDN.AGR Ratusan petambak udang Dipasena] {e1 memblokir} jalan menuju kantor [m2:IDN.BUS PT Aruna Wijaya Sakti] di [m3:@IDN Tulang Bawang] dan menuntut listrik dinyalakan kembali.
e1 m1 > m2 PROTEST actual 2013-09-10/none mode=obstruct ctx=economic

### Republika 2013-09-14
<<q1 [m1:IDN.BUS PT Aruna Wijaya Sakti] {e1 menolak berunding} dengan [m2:IDN.AGR petambak plasma] sebelum blokade dibuka>>, kata [m3:IDN.BUS seorang manajernya] kepada [m4:IDN.GOV Bupati Tulang Bawang].
e1 m1 > m2 REJECT actual 2013-09-14/none ctx=economic
q1 m3 indirect cue=kata

### Republika 2013-09-20
[m1:IDN.GOV Komnas HAM] {e1 menengahi pertemuan} antara [m2:IDN.BUS perusahaan tambak itu] dan [m3:IDN.AGR petani udang] di [m4:@IDN Bandar Lampung] selama tujuh jam.
e1 m1 > m2,m3 CONSULT actual 2013-09-20/none mode=third-party ctx=economic

### Republika 2013-10-02
[m1:IDN.BUS Manajemen] dan [m2:IDN.AGR Perhimpunan Petambak Plasma Udang Windu] {e1 mencapai kata sepakat} soal utang kredit, tulis nota yang disaksikan [m3:IDN.COP Kapolda Lampung] dan [m4:IDN.GOV Komnas HAM].
e1 m1 > m2 SUPPORT actual 2013-10-02/none ctx=economic

### Kompas.com 2013-02-04 headline
[m1:IDN.PTY PKS] {e1 Bela} [m2=m1 Presidennya], [m3:IDN.JUD KPK] {e2 Jerat} Lagi [m4:IDN.BUS Importir Sapi]
e1 m1 > m2 SUPPORT actual 2013-02-04/none ctx=corruption
e2 m3 > m4 ACCUSE actual 2013-02-04/none mode=allege ctx=corruption

### Antara 2019-05-07 none
<<q1 [m1:IDN.BUS PT Kereta Api Indonesia] menambah 28 perjalanan dari [m2:@IDN Gambir] selama masa mudik; penumpang diminta tiba satu jam sebelumnya>>, kata [m3:IDN.BUS Vice President Public Relations Edy Kuswoyo].
q1 m3 indirect cue=kata

### Tempo 2010-07-01 none
<<q1 Harga cabai rawit di [m1:@IDN Pasar Induk Kramat Jati] mencapai Rp50 ribu per kilogram karena hujan merusak panen di [m2:@IDN Garut] dan [m3:@IDN Brebes]>>, menurut [m4:IDN.BUS para pedagang].
q1 m4 indirect cue=menurut
