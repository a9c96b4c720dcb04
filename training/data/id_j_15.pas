### Antara 2017-06-01
[m1:IDN.CVL Fiera Lovita, dokter di Solok], {e1 dipersekusi} [m2:IDN.REL anggota FPI] karena status Facebook; [m3:IDN.COP Kapolres Solok Kota] {e2 dicopot} seminggu kemudian oleh [m4:IDN.COP Kapolri].
e1 m2 > m1 COERCE actual 2017-06-01/none ctx=religion_ethnicity
e2 m4 > m3 SANCTION actual 2017-06-01/none mode=expel ctx=religion_ethnicity

### Kompas.com 2022-03-25
{e1 Persekusi} terhadap [m1:IDN.REL jemaah Ahmadiyah Sintang] oleh [m2:IDN.REL Aliansi Umat Islam] {e2 diadili} di [m3:IDN.JUD PN Pontianak], yang menjatuhkan hukuman ringan.
e1 m2 > m1 COERCE actual 2022-03-25/none ctx=religion_ethnicity
e2 m3 > m2 ACCUSE actual 2022-03-25/none mode=allege ctx=religion_ethnicity,legal

### CNN Indonesia 2020-05-25
[m1:IDN.AGR Petani] di Gunung Kidul {e1 mempersoalkan} audit dana desa oleh [m2:IDN.GOV Inspektorat], yang {e2 mengaudit} [m3:IDN.GOV lurahnya] hanya setengah hari.
e1 m1 > m2 ACCUSE actual 2020-05-25/none mode=disapprove ctx=corruption
e2 m2 > m3 ACCUSE actual 2020-05-25/none mode=investigate ctx=corruption

### Tempo.co 2015-04-09
Rekening [m1:NGO Greenpeace India] {e1 dibekukan} [m2:IND.GOV Kementerian Dalam Negeri India], yang {e2 menuduhnya} mengganggu kepentingan ekonomi negara.
e1 m2 > m1 SANCTION actual 2015-04-09/none mode=discontinue ctx=environment
e2 m2 > m1 ACCUSE actual 2015-04-09/none mode=allege ctx=environment

### Republika 2022-06-26
[m1:SDN.MIL Sudan] {e1 menuduh} [m2:ETH.MIL tentara Ethiopia] {e2 mengeksekusi} tujuh prajuritnya yang ditawan; [m3:ETH.GOV Addis Ababa] {e3 menyangkal} keras.
e1 m1 > m2 ACCUSE actual 2022-06-26/none mode=allege ctx=territory
e2 m2 > m1 ASSAULT denied 2022-06-26/none ctx=territory
e3 m3 > m1 REJECT actual 2022-06-26/none ctx=territory

### Jubi.id 2018-07-07
{e1 Penangkapan} 42 [m1:IDN.EDU mahasiswa Papua] di Tambaksari oleh [m2:IDN.COP Polrestabes Surabaya] didahului {e2 pengepungan} asrama; [m3:IDN.CVL LBH Surabaya] {e3 memprotesnya}.
e1 m2 > m1 COERCE actual 2018-07-06/day mode=arrest ctx=rights_freedoms
e2 m2 > m1 COERCE actual 2018-07-06/day mode=restrict ctx=rights_freedoms
e3 m3 > m2 ACCUSE actual 2018-07-07/none mode=disapprove ctx=rights_freedoms

### VOA Indonesia 2021-04-21
[m1:TCD.REB Pemberontak FACT] {e1 menembak mati} [m2:TCD.GOV Presiden Idriss Deby] di garis depan, dan [m3:TCD.MIL tentara] {e2 membubarkan} [m4:TCD.LEG parlemen].
e1 m1 > m2 ASSAULT actual 2021-04-20/day mode=firearms ctx=military
e2 m3 > m4 COERCE actual 2021-04-20/day mode=ban ctx=pro_autocracy

### detikNews 2021-02-11
[m1:IDN.LEG Ketua DPRD Kota] {e1 mendamprat} [m2:IDN.GOV kepala dinas] di ruang rapat, lalu [m3:IDN.GOV wakil wali kota] {e2 membela} bawahannya.
e1 m1 > m2 ACCUSE actual 2021-02-11/none mode=disapprove ctx=political_institutions
e2 m3 > m2 SUPPORT actual 2021-02-11/none ctx=political_institutions

### Antara 2005-03-24
[m1:KGZ.OPP Massa oposisi] {e1 menyerbu} Gedung Putih di Bishkek dan [m2:KGZ.GOV Presiden Askar Akayev] {e2 kabur} ke [m3:@KAZ Kazakhstan].
e1 m1 > m2 PROTEST actual 2005-03-24/none mode=riot ctx=pro_democracy
e2 m2 > m1 RETREAT actual 2005-03-24/none ctx=pro_democracy

### Kompas.com 2017-09-18
{e1 Serangan} [m1:IDN.CVL massa ormas] ke kantor [m2:IDN.CVL LBH Jakarta] berlangsung semalaman; [m3:IDN.COP polisi] {e2 menahan} 22 di antara penyerang.
e1 m1 > m2 ASSAULT actual 2017-09-18/none ctx=rights_freedoms
e2 m3 > m1 COERCE actual 2017-09-18/none mode=arrest ctx=rights_freedoms

### Bisnis.com 2022-10-07
[m1:USA.GOV Departemen Perdagangan AS] {e1 membatasi} ekspor cip canggih ke [m2:CHN.GOV Tiongkok]; [m3:KOR.BUS Samsung] dan [m4:TWN.BUS TSMC] memperoleh kelonggaran setahun.
e1 m1 > m2 SANCTION actual 2022-10-07/none mode=discontinue ctx=technology,economic

### Tribun Medan 2019-10-30
Sekjen serikat petani {e1 dibacok} di Labuhanbatu. [m1:IDN.CVL Walhi Sumut] {e2 menuding} [m2:IDN.BUS preman perusahaan sawit] dan {e3 mendesak} [m3:IDN.COP polda] mencari otaknya.
e2 m1 > m2 ACCUSE actual 2019-10-30/none mode=allege ctx=human_security
e3 m1 > m3 REQUEST requested 2019-10-30/none ctx=human_security
e1 m2 > m4 ASSAULT actual 2019-10-30/none mode=primitive ctx=human_security said=m1
Nama [m4:IDN.JRN Maraden Sianipar] dikenal sebagai wartawan.

### Antara 2015-08-03
[m1:TUR.COP Polisi Istanbul] {e1 menyergap} sebuah rumah dan {e2 menangkap} [m2:ISIS.REB delapan terduga militan], kata [m3:TUR.GOV kantor gubernur].
e1 m1 > m2 COERCE actual 2015-08-03/none mode=seize ctx=terrorism
e2 m1 > m2 COERCE actual 2015-08-03/none mode=arrest ctx=terrorism

### Kompas 2011-03-17
{e1 Pembajakan} kapal Sinar Kudus oleh [m1:SOM.CRM perompak Somalia] membuat [m2:IDN.GOV pemerintah] {e2 mengirim} dua fregat dan pasukan Kopaska.
e1 m1 > m3 ASSAULT actual 2011-03-16/day mode=abduct ctx=crime
e2 m2 > m1 MOBILIZE actual 2011-03-17/none mode=ships ctx=crime
Sebanyak [m3:IDN.LAB dua puluh awak] bekerja di kapal bermuatan nikel itu.

### CNN Indonesia 2017-07-16
[m1:IDN.GOV Menkominfo Rudiantara] {e1 memblokir} Telegram versi web; [m2:ARE.BUS Pavel Durov], pendirinya, {e2 meminta maaf} dan {e3 menawarkan} jalur komunikasi khusus.
e1 m1 > m2 COERCE actual 2017-07-16/none mode=censor ctx=terrorism,technology
e2 m2 > m1 SUPPORT actual 2017-07-16/none ctx=terrorism,technology
e3 m2 > m1 AGREE actual 2017-07-16/none ctx=terrorism,technology

### Sumatera Ekspres 2019-02-07
[m1:IDN.JUD Hakim] {e1 menjatuhkan} hukuman mati pada [m2:IDN.CRM bandar sabu asal Aceh]; [m3:NGO Amnesty] menyampaikan {e2 penyesalan}.
e1 m1 > m2 COERCE actual 2019-02-07/none ctx=illegal_drugs,legal
e2 m3 > m1 ACCUSE actual 2019-02-07/none mode=disapprove ctx=illegal_drugs

### BBC Indonesia 2022-07-09
Pengunjuk rasa {e1 menyerbu} kediaman [m1:LKA.GOV Presiden Gotabaya Rajapaksa] dan berenang di kolamnya; [m3=m1 sang presiden] {e2 melarikan diri} dengan kapal angkatan laut.
e1 m2 > m1 PROTEST actual 2022-07-09/none mode=riot ctx=economic
e2 m1 > m2 RETREAT actual 2022-07-09/none ctx=economic
Sebagian [m2:LKA.CVL demonstran] memasak di dapurnya.

### Suara NTB 2023-01-18
[m1:IDN.BUS Pengusaha penginapan] di Gili Trawangan {e1 menggugat} [m2:IDN.GOV Gubernur Zulkieflimansyah] sesudah lahan [m3=m1 mereka] {e2 diambil alih} pemerintah provinsi.
e1 m1 > m2 ACCUSE actual 2023-01-18/none mode=allege ctx=legal
e2 m2 > m1 COERCE actual 2023-01-18/none mode=seize ctx=economic

### Antara 2014-07-19
Pesawat Malaysia Airlines {e1 ditembak jatuh} di atas Donetsk. [m1:UKR.GOV Kyiv] {e2 menyalahkan} [m2:DPR.REB separatis pro-Rusia], dan [m3:NLD.GOV Perdana Menteri Mark Rutte] {e3 menuntut} akses bagi tim forensik.
e2 m1 > m2 ACCUSE actual 2014-07-19/none mode=allege ctx=military
e3 m3 > m2 REQUEST requested 2014-07-19/none mode=yield ctx=disasters
e1 m2 > m4 ASSAULT actual 2014-07-19/none mode=heavy-weapons ctx=military said=m1
Dari [m4:MYS.CVL para penumpang], tak seorang pun selamat.

### Radar Tegal 2020-11-17
[m1:IDN.COP Kapolda Jateng] {e1 mencopot} [m2:IDN.COP Kapolsek Tegal Selatan] sebab tidak mencegah konser dangdut [m3:IDN.LEG Wakil Ketua DPRD Tegal]; [m5=m3 sang legislator] sendiri {e2 didakwa} melanggar UU karantina.
e1 m1 > m2 SANCTION actual 2020-11-17/none mode=expel ctx=health
e2 m4 > m3 ACCUSE actual 2020-11-17/none mode=allege ctx=health,legal
Dakwaan dibacakan [m4:IDN.JUD jaksa Indra Abdi Perkasa].

### Tirto.id 2019-11-20
[m1:IRN.GOV Iran] {e1 mematikan} internet selama sepekan ketika [m2:IRN.CVL warga] {e2 memprotes} harga bensin; [m3:NGO Amnesty International] mencatat 304 orang {e3 dibunuh} [m4:IRN.COP aparat].
e1 m1 > m2 COERCE actual 2019-11-16/week mode=censor ctx=repression
e2 m2 > m1 PROTEST actual 2019-11-20/none mode=demo ctx=economic
e3 m4 > m2 ASSAULT actual 2019-11-20/none mode=firearms ctx=repression said=m3

### Kompas.com 2018-11-20
[m1:IDN.LEG Anggota DPRD dari Hanura] {e1 diberhentikan} dengan pergantian antarwaktu oleh [m2:IDN.PTY Oesman Sapta] setelah pindah ke [m3:IDN.PTY Nasdem].
e1 m2 > m1 SANCTION actual 2018-11-20/none mode=expel ctx=political_institutions

### Antara 2020-12-10
[m1:EUR Uni Eropa] {e1 menunda} pencairan dana pemulihan bagi [m2:HUN.GOV Hungaria] dan [m3:POL.GOV Polandia], yang {e2 memveto} anggaran tujuh tahunnya; [m4:@SVN Slovenia] hanya menyampaikan simpati.
e1 m1 > m2,m3 SANCTION actual 2020-12-10/none mode=discontinue ctx=legal
e2 m2,m3 > m1 REJECT actual 2020-12-10/none ctx=economic

### VOA Indonesia 2024-02-23
[m1:SEN.GOV Presiden Macky Sall] {e1 menunda} pemilu, lalu [m2:SEN.COP gendarme] {e2 mengusir} [m3:SEN.OPP anggota parlemen oposisi] dari ruang sidang; [m4:SEN.JUD Dewan Konstitusi] {e3 membatalkan} penundaan itu.
e1 m1 > m3 COERCE actual 2024-02-23/none ctx=election,pro_autocracy
e2 m2 > m3 COERCE actual 2024-02-23/none mode=restrict ctx=election
e3 m4 > m1 REJECT actual 2024-02-23/none ctx=election,legal

### Tribun Bali 2018-12-03
[m1:IDN.COP Polresta Denpasar] {e1 memulangkan} [m2:AUS.CVL perempuan Australia] yang {e2 menampar} [m3:IDN.GOV petugas imigrasi Auj-e Taqaddas]; sebaliknya, [m4:IDN.JUD jaksa] justru {e3 mengeksekusinya} ke LP Kerobokan.
e2 m2 > m3 ASSAULT actual 2018-12-03/none mode=beat ctx=migration
e3 m4 > m2 COERCE actual 2018-12-03/none mode=arrest ctx=legal
e1 m1 > m2 RETREAT actual 2018-12-03/none mode=release ctx=legal

### Antara 2003-08-28
[m1:IDN.REL Ja'far Umar] dan [m2:IDN.REL Majelis Mujahidin] {e1 menolak} {e2 permintaan} [m3:USA.GOV Washington] agar [m4:IDN.GOV Jakarta] menyerahkan [m5:JI.REB Hambali].
e1 m1,m2 > m3 REJECT actual 2003-08-28/none ctx=terrorism
e2 m3 > m4 REQUEST requested 2003-08-28/none mode=yield ctx=terrorism

### Harian Fajar 2022-04-03 headline
[m1:IDN.COP Kasat Pol PP] Makassar {e1 Diduga Dalangi} {e2 Penembakan} [m2:IDN.GOV Pegawai Dishub]
e2 m1 > m2 ASSAULT actual 2022-04-03/none mode=firearms ctx=crime
e1 m3 > m1 ACCUSE actual 2022-04-03/none mode=allege ctx=crime
[m3:IDN.COP Polrestabes] tahan empat tersangka

### Kompas.com 2024-05-14
Rancangan revisi UU Penyiaran {e1 ditolak} [m1:IDN.JRN Dewan Pers] karena {e2 melarang} tayangan jurnalisme investigasi; [m2:IDN.LEG Komisi I DPR] {e3 berjanji mengundang} organisasi wartawan.
e1 m1 > m2 REJECT actual 2024-05-14/none ctx=rights_freedoms
e2 m2 > m1 COERCE planned 2024-05-14/none mode=censor ctx=rights_freedoms
e3 m2 > m1 AGREE planned 2024-05-14/none ctx=rights_freedoms

### CNN Indonesia 2023-09-19
[m1:AZE.MIL Azerbaijan] {e1 melancarkan operasi antiteror} di Karabakh; sehari kemudian [m2:ARTSAKH.REB separatis Armenia] {e2 menyerahkan senjata}. [m3:RUS.MIL Pasukan perdamaian Rusia] {e3 mengungsikan} dua ribu warga.
e1 m1 > m2 ASSAULT actual 2023-09-19/none ctx=territory
e2 m2 > m1 RETREAT actual 2023-09-19/none mode=disarm ctx=territory
e3 m3 > m4 AID actual 2023-09-19/none ctx=territory
Di Yerevan, [m4:ARM.REF pengungsi] mulai berdatangan.

### Lampung Post 2019-04-11
[m1:IDN.COP Polsek] {e1 mengamankan} [m2:IDN.PTY caleg Perindo] yang membagikan amplop; [m3:IDN.GOV Bawaslu Pesawaran] {e2 memeriksanya} tiga jam dan {e3 melepasnya}.
e1 m1 > m2 COERCE actual 2019-04-11/none mode=arrest ctx=election
e2 m3 > m2 ACCUSE actual 2019-04-11/none mode=investigate ctx=election
e3 m3 > m2 RETREAT actual 2019-04-11/none mode=release ctx=election

### Antara 2016-09-20
Konvoi bantuan [m1:UNO PBB] {e1 dibom} di Urum al-Kubra. [m2:USA.GOV Washington] {e2 menganggap} [m3:RUS.MIL Rusia] bertanggung jawab; [m4:SYR.SOC Bulan Sabit Merah] menghentikan pengiriman tiga hari.
e2 m2 > m3 ACCUSE actual 2016-09-20/none mode=allege ctx=military
e1 m3 > m1 ASSAULT actual 2016-09-19/day mode=aerial ctx=military said=m2

### detikNews 2020-02-04 headline
[m1:IDN.GOV Pemkab Karo] {e1 Relokasi} [m2:IDN.AGR Petani], [m3:IDN.CVL Warga Kacinambun] {e2 Mengadang} Alat Berat
e1 m1 > m2 COERCE actual 2020-02-04/none mode=deport ctx=human_security
e2 m3 > m1 PROTEST actual 2020-02-04/none mode=obstruct ctx=human_security

### Kompas.com 2021-07-27
[m1:TUN.GOV Presiden Kais Saied] {e1 memecat} [m2:TUN.GOV Perdana Menteri Hichem Mechichi] dan {e2 membekukan} [m3:TUN.LEG parlemen]; [m4:TUN.PTY Ennahda] {e3 menyebutnya} kudeta.
e1 m1 > m2 SANCTION actual 2021-07-25/day mode=expel ctx=pro_autocracy
e2 m1 > m3 COERCE actual 2021-07-25/day mode=ban ctx=pro_autocracy
e3 m4 > m1 ACCUSE actual 2021-07-27/none mode=disapprove ctx=pro_autocracy

### Jambi Ekspres 2017-08-16
Satgas Karhutla {e1 menangkap} [m1:IDN.AGR dua petani ladang]; menurut [m2:IDN.CVL WALHI], pembakaran skala besar dilakukan [m3:IDN.BUS korporasi] yang tak pernah {e2 dijamah}.
e2 m4 > m3 COERCE denied 2017-08-16/none ctx=environment said=m2
e1 m4 > m1 COERCE actual 2017-08-16/none mode=arrest ctx=environment
Danrem selaku [m4:IDN.MIL komandan satgas] menolak diwawancarai.
