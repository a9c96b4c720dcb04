### Antara 2023-03-06
[m1:IDN.GOV Pemerintah Kabupaten Natuna] dan [m2:IDN.MIL TNI AU] {e1 menjalin kemitraan} untuk {e2 membuka} landasan Ranai bagi penerbangan sipil malam.
e1 m1 > m2 COOPERATE actual 2023-03-06/none
e2 m2 > m1 COOPERATE actual 2023-03-06/none

### Tribun Kepri 2022-10-04
Menyusul dibebaskannya [m1:VNM.LAB dua nakhoda], [m2:VNM.GOV Konsul Vietnam] {e1 mendatangi} Rudenim Tanjungpinang dan {e2 menyerahkan} bingkisan kepada [m3:IDN.GOV petugas].
e1 m2 > m3 CONSULT actual 2022-10-04/none mode=visit
e2 m2 > m3 AID actual 2022-10-04/none

### Kompas.com 2021-07-22
Gotong royong: [m1:IDN.BUS Pertamina] {e1 memasok} oksigen, [m2:IDN.MIL TNI] {e2 mengangkutnya}, dan [m3:SGP.GOV Singapura] {e3 menambah} 500 tabung untuk [m4:IDN.GOV Kemenkes].
e1 m1 > m4 AID actual 2021-07-22/none ctx=health
e2 m2 > m4 AID actual 2021-07-22/none ctx=health
e3 m3 > m4 AID actual 2021-07-22/none ctx=health

### Antara 2019-09-28
[m1:IDN.GOV BPBD Kalteng] {e1 bermitra dengan} [m2:IDN.BUS maskapai sewaan asal Rusia], yang helikopternya {e2 menjatuhkan} air di lahan gambut milik [m3:IDN.AGR warga Tumbang Nusa].
e1 m1 > m2 COOPERATE actual 2019-09-28/none ctx=disasters
e2 m2 > m3 AID actual 2019-09-28/none ctx=disasters

### RRI Ende 2023-06-01
[m1:IDN.GOV Bupati Ende Djafar Achmad] {e1 berdamai} dengan [m2:IDN.LEG DPRD] setelah setahun {e2 memboikot} sidang anggaran.
e1 m1 > m2 SUPPORT actual 2023-06-01/none ctx=legislative
e2 m1 > m2 REJECT actual 2022-06-01/month mode=meet ctx=legislative bg

### Radar Banten 2018-01-09
Sempat {e1 saling lapor}, [m1:IDN.GOV wali kota] dan [m2:IDN.GOV wakilnya] kini {e2 bergandengan tangan} di panggung [m3:IDN.PTY Golkar].
e1 m1 > m2 ACCUSE actual 2018-01-09/none mode=allege
e2 m1 > m2 SUPPORT actual 2018-01-09/none

### Tempo.co 2020-03-24
[m1:IDN.MIL Pesawat Hercules] {e1 menjemput} alat kesehatan dari [m2:CHN.BUS Shanghai]; bersamaan, [m3:USA.GOV Washington] {e2 menjanjikan} ventilator kepada [m4:IDN.GOV Jakarta].
e1 m1 > m2 COOPERATE actual 2020-03-22/none ctx=health
e2 m3 > m4 AGREE planned 2020-04-24/none ctx=health

### Kompas.com 2023-10-31
[m1:IDN.COP Satpol PP Padang] dan [m2:IDN.CVL pedagang Pasar Raya] {e1 adu jotos}. [m3:IDN.GOV Wali Kota Hendri Septa] meminta anak buahnya {e2 ditarik} dari Fase VII sampai tensi turun.
e1 m1 > m2 ASSAULT actual 2023-10-31/none mode=beat
e2 m1 > m2 RETREAT requested 2023-10-31/none mode=withdraw

### Antara 2017-03-14
[m1:IDN.GOV Menhub] {e1 menangguhkan} aturan taksi daring tiga bulan usai [m2:IDN.LAB sopir angkot] Bandung {e2 mogok} dan {e3 merusak} mobil pribadi.
e1 m1 > m2 CONCEDE actual 2017-03-14/none ctx=economic
e2 m2 > m1 PROTEST actual 2017-03-09/day mode=strike ctx=economic
e3 m2 > m3 PROTEST actual 2017-03-09/day mode=riot ctx=economic
[m3:IDN.CVL Pemilik mobil] itu ternyata bukan sopir taksi.

### Detikcom 2016-03-22
[m1:IDN.LAB PPAD], paguyuban sopir taksi, {e1 melumpuhkan} Jakarta; [m2:IDN.BUS Blue Bird] {e2 meminta maaf} kepada [m3:IDN.CVL warga] dan {e3 menggratiskan} layanannya sehari.
e1 m1 > m4 PROTEST actual 2016-03-22/day mode=strike ctx=economic
e2 m2 > m3 SUPPORT actual 2016-03-22/none
e3 m2 > m3 AID actual 2016-03-22/none
[m4:IDN.GOV Kominfo] menolak memblokir Uber.

### Kompas.com 2018-03-27
[m1:IDN.LAB Ribuan pengemudi ojek daring] berpawai ke Istana. [m2:IDN.GOV Presiden] {e1 menerima} lima wakilnya dan memerintahkan menteri menengahi perundingan dengan [m3:SGP.BUS Grab].
e1 m2 > m1 CONSULT actual 2018-03-27/none ctx=economic

### Bisnis.com 2013-06-05
Bandara Polonia dan [m1:IDN.LAB porter]: {e1 aksi duduk} mereka {e2 berakhir} ketika [m2:IDN.BUS Angkasa Pura II] {e3 setuju membayar pesangon}.
e1 m1 > m2 PROTEST actual 2013-06-05/none ctx=economic
e2 m1 > m2 RETREAT actual 2013-06-05/none ctx=economic
e3 m2 > m1 CONCEDE actual 2013-06-05/none ctx=economic

### Tempo.co 2005-12-02 none
Menurut [m1:IDN.GOV BPS], inflasi November mencapai 1,31 persen. Kenaikan ongkos angkutan memberi andil terbesar, disusul beras dan cabai.

### Suara NTB 2012-02-22
[m1:IDN.CVL Warga Lambu] yang membebaskan 53 [m2:IDN.CVL tahanan] dari Rutan Bima kembali {e2 mengantar} mereka ke [m3:IDN.JUD Kejari], yang {e3 berjanji meringankan}.
e2 m1 > m3 CONCEDE actual 2012-02-22/none
e3 m3 > m1 AGREE planned 2012-02-22/none

### Serambi Indonesia 2012-10-24
[m1:IDN.GOV Gubernur Zaini Abdullah] {e1 mencabut} izin [m2:IDN.BUS PT Kallista Alam] di Rawa Tripa. [m3:NOR.GOV Duta Besar Norwegia] {e2 memuji}, [m4=m2 perusahaan] {e3 memperkarakan}.
e1 m1 > m2 SANCTION actual 2012-09-28/none mode=discontinue ctx=environment
e2 m3 > m1 SUPPORT actual 2012-10-24/none ctx=environment
e3 m4 > m1 ACCUSE actual 2012-10-24/none mode=allege ctx=environment

### Antara 2015-10-13
Massa {e1 membakar} gereja di Desa Suka Makmur, Singkil. [m1:IDN.MIL TNI] {e2 menambah} dua SSK; empat ribu [m2:IDN.REL umat Kristen] menyeberang ke Tapanuli dan {e4 ditampung} [m3:IDN.REL jemaat Manduamas].
e1 m4 > m2 PROTEST actual 2015-10-13/day mode=riot ctx=religion_ethnicity
e2 m1 > m4 MOBILIZE actual 2015-10-13/none mode=troops ctx=religion_ethnicity
e4 m3 > m2 AID actual 2015-10-13/none ctx=religion_ethnicity
[m4:IDN.REL Pemuda Peduli Islam] mengaku tak sabar menunggu bupati.

### Waspada 2016-02-01
Lewat secarik kertas yang {e1 dibubuhi tanda tangan} [m1:IDN.REL FKUB] dan [m2:IDN.REL pendeta], sepuluh gereja {e2 dirobohkan} [m3:IDN.COP Satpol PP] dengan kapak.
e1 m2 > m1 SUPPORT actual 2015-10-12/day ctx=religion_ethnicity
e2 m3 > m2 COERCE actual 2015-10-19/day mode=restrict ctx=religion_ethnicity

### Metro Aceh 2020-12-21
[m1:IDN.GOV Gubernur Nova] {e1 urung memberi} rekomendasi kepada [m2:IDN.BUS tambang emas PT EMM]; izinnya {e2 dibatalkan} [m3:IDN.JUD MA] atas gugatan [m4:IDN.CVL Walhi].
e1 m1 > m2 REJECT actual 2020-12-21/none ctx=environment
e2 m3 > m2 SANCTION actual 2020-04-14/day mode=discontinue ctx=environment

### Kompas 2012-05-09
[m1:IDN.CVL Irshad Manji] {e1 dibubarkan diskusinya} oleh [m2:IDN.REL MMI] di Yogyakarta; di UGM, [m3:IDN.EDU rektor] {e2 mencabut izin} acara serupa setelah {e3 diteror}.
e1 m2 > m1 COERCE actual 2012-05-09/day mode=restrict ctx=religion_ethnicity
e2 m3 > m1 REJECT actual 2012-05-09/none ctx=rights_freedoms
e3 m2 > m3 THREATEN threatened 2012-05-09/none mode=violence ctx=rights_freedoms

### Tribun Jogja 2015-02-14
Munculnya {e1 ancaman} dari [m1:IDN.REL Front Jihad] membuat [m2:IDN.EDU Pesantren Waria Al-Fatah] {e2 berhenti} menggelar kegiatan; [m3:IDN.COP Polres Bantul] datang {e3 menjaga}.
e1 m1 > m2 THREATEN threatened 2015-02-14/none mode=violence ctx=lgbt
e2 m2 > m1 CONCEDE actual 2015-02-14/none ctx=lgbt
e3 m3 > m2 AID actual 2015-02-14/none ctx=lgbt

### Kompas.com 2022-02-24
[m1:IDN.GOV Edy Rahmayadi] {e1 menjewer} [m2:IDN.CVL pelatih biliar], yang lantas {e2 melaporkannya} ke [m3:IDN.COP polda]; mediasi gagal.
e1 m1 > m2 ASSAULT actual 2021-12-27/day
e2 m2 > m1 ACCUSE actual 2022-01-03/day mode=allege

### Sindonews 2011-09-13
Ambon memanas lagi: [m1:IDN.CVL warga Waringin] dan [m4:IDN.CVL warga Mardika] {e1 saling melempar batu} karena kematian tukang ojek. [m2:IDN.COP Brimob dari Makassar] {e2 mendarat}, [m3:IDN.GOV SBY] {e3 meminta} mereka tak termakan pesan berantai.
e1 m1 > m4 ASSAULT actual 2011-09-11/day ctx=religion_ethnicity
e2 m2 > m1,m4 MOBILIZE actual 2011-09-12/none mode=police ctx=religion_ethnicity
e3 m3 > m1,m4 REQUEST requested 2011-09-13/none ctx=religion_ethnicity

### Kompas 2004-04-25
Konvoi [m1:MALUKU.REB FKM] {e1 mengibarkan} bendera benang raja; Ambon terbakar. [m2:IDN.JUD PN Ambon] {e2 memvonis} [m3:MALUKU.REB Moses Tuanakotta] sembilan tahun.
e1 m1 > m4 PROTEST actual 2004-04-25/day ctx=territory
e2 m2 > m3 SANCTION actual 2004-04-25/none mode=convict ctx=territory
[m4:IDN.GOV Karel Ralahalu] memberlakukan jam malam.

### Tempo.co 2007-06-29
[m1:MALUKU.REB Penari cakalele] {e1 menyusup} ke hadapan [m2:IDN.GOV Yudhoyono] di Lapangan Merdeka, Ambon; [m3:IDN.COP Densus] {e2 menyiksa} mereka, kata [m4:HRW HRW]; [m5:IDN.JUD hakim] {e3 mengganjar} [m6:MALUKU.REB Johan Teterissa] seumur hidup.
e1 m1 > m2 PROTEST actual 2007-06-29/day ctx=territory
e2 m3 > m1 ASSAULT actual 2007-06-29/none mode=torture ctx=territory said=m4
e3 m5 > m6 SANCTION actual 2007-06-29/none mode=convict ctx=territory

### Detikcom 2018-11-27
Pada usia 57, [m1:MALUKU.REB sang guru SD] masih mendekam di Nusakambangan; grasi yang {e2 ditawarkan} [m2:IDN.GOV Jokowi] {e3 ditampiknya} karena harus mengaku salah.
e2 m2 > m1 AGREE actual 2018-11-27/none ctx=territory
e3 m1 > m2 REJECT actual 2018-11-27/none ctx=territory

### Jubi 2014-11-19
[m1:OPM.REB Filep Karma] juga {e1 tidak mau mengajukan grasi}. Sepuluh tahun kemudian? Tidak: [m2:IDN.GOV Kemenkumham] mendadak {e2 mengeluarkannya} pada 19 November 2015.
e1 m1 > m2 REJECT actual 2014-11-19/none ctx=territory
e2 m2 > m1 RETREAT actual 2014-11-19/none mode=release ctx=territory

### Cenderawasih Pos 2011-10-19
Kongres Rakyat Papua III {e1 diterobos} [m1:IDN.COP Brimob] dan [m2:IDN.MIL Kodam] begitu [m3:OPM.REB Forkorus Yaboisembut] {e2 memproklamasikan} Republik Federal; tiga ratus peserta {e3 digiring} ke Polda.
e1 m1,m2 > m3 COERCE actual 2011-10-19/day mode=restrict ctx=territory
e2 m3 > m4 REJECT actual 2011-10-19/day ctx=territory
e3 m1 > m3 COERCE actual 2011-10-19/day mode=arrest ctx=territory
[m4:IDN.GOV Jakarta] menyebutnya makar.

### Koran Tempo 2014-06-03
[m1:IDN.GOV Gubernur Sulawesi Tengah] {e1 mengirim surat protes} kepada [m2:IDN.GOV Menteri ESDM] karena izin [m3:AUS.BUS tambang] {e2 diterbitkan} di taman hutan raya.
e1 m1 > m2 ACCUSE actual 2014-06-03/none mode=disapprove ctx=environment
e2 m2 > m3 CONCEDE actual 2014-06-03/none ctx=environment

### Antara 2021-05-26
Sepuluh [m1:IDN.REF keluarga petani Lembantongoa] baru mau pulang ke ladang {e1 jika} [m2:IDN.MIL tentara] {e2 mendirikan pos} di kampung mereka.
e2 m2 > m1 AID hypothetical 2021-05-26/none ctx=terrorism
e1 m1 > m2 AGREE hypothetical 2021-05-26/none ctx=terrorism

### Tribun Palu 2021-09-18
[m1:IDN.MIL Tim Raider] {e1 menyergap} [m2:MIT.REB Ali Kalora] di Torue; ia roboh bersama Jaka Ramadhan. [m3:IDN.GOV Gubernur Rusdy Mastura] {e2 berterima kasih} kepada [m4=m1 prajurit].
e1 m1 > m2 ASSAULT actual 2021-09-18/day mode=firearms ctx=terrorism
e2 m3 > m4 SUPPORT actual 2021-09-18/none ctx=terrorism

### Radar Sulteng 2016-07-18
Kontak tembak di Tambarana {e1 menewaskan} [m1:MIT.REB Santoso]. Istrinya, [m2:MIT.REB Jumiatun], {e2 turun dari gunung} lima hari kemudian dan {e3 diterima} [m3:IDN.COP Kapolda Rudy Sufahriadi].
e1 m4 > m1 ASSAULT actual 2016-07-18/day mode=firearms ctx=terrorism
e2 m2 > m3 RETREAT actual 2016-07-18/none ctx=terrorism
e3 m3 > m2 CONSULT actual 2016-07-18/none ctx=terrorism
[m4:IDN.MIL Yonif 515 Kostrad] menemukan gubuknya berkat asap dapur.
