### Antara 2020-08-31
[m1:SDN.GOV Pemerintah transisi Sudan] dan [m2:SRF.REB Front Revolusioner] {e1 memaraf} kesepakatan damai di [m3:@SSD Juba]; kelompok pimpinan [m4:SPLMN.REB Abdelaziz al-Hilu] {e2 tidak turut serta}.
e1 m1 > m2 SUPPORT actual 2020-08-31/none ctx=military
e2 m4 > m1 REJECT actual 2020-08-31/none ctx=military

### Radar Malang 2019-05-20
[m1:IDN.COP Polres Malang Kota] {e1 menyiapkan} 250 anggota untuk mencegah [m2:IDN.PTY massa pendukung] bertolak ke Jakarta. [m3:IDN.REL Para kiai] {e2 diajak} menenangkan jemaah.
e1 m1 > m2 MOBILIZE actual 2019-05-20/none mode=police ctx=election
e2 m1 > m3 REQUEST requested 2019-05-20/none mode=assist ctx=election

### Kompas.com 2015-03-25
Koalisi sepuluh negara yang dipimpin [m1:SAU.GOV Arab Saudi] menyerang [m2:HOUTHI.REB Houthi] {e1 atas permintaan} [m3:YEM.GOV Presiden Abd-Rabbu Mansour Hadi]. [m4:EGY.MIL Mesir] {e2 mengirim} empat kapal perang ke Teluk Aden, sedangkan [m5:OMN.GOV Oman] memilih netral.
e1 m3 > m1 REQUEST requested 2015-03-25/none mode=assist ctx=military
e2 m4 > m2 MOBILIZE actual 2015-03-25/none mode=ships ctx=military

### detikNews 2018-07-10
Sebanyak 13 penyelam [m1:GBR.CVL Inggris], [m2:AUS.CVL Australia], dan [m3:CHN.CVL Tiongkok] {e1 ikut membantu} [m4:THA.MIL Angkatan Laut Thailand] mengeluarkan tim sepak bola Moo Pa dari gua. [m5:THA.GOV PM Prayut] {e2 memuji keberanian} semua pihak.
e1 m1,m2,m3 > m4 AID actual 2018-07-10/none ctx=disasters
e2 m5 > m1,m2,m3,m4 SUPPORT actual 2018-07-10/none ctx=disasters

### CNN Indonesia 2024-12-14
[m1:KOR.LEG Majelis Nasional] {e1 memakzulkan} [m2:KOR.GOV Presiden Yoon Suk Yeol] dengan 204 suara. [m3:KOR.GOV PM Han Duck-soo], yang mengambil alih, segera {e2 berbicara per telepon} dengan [m4:USA.GOV Joe Biden] dan {e3 memerintahkan} [m5:KOR.MIL militer] memperketat kewaspadaan terhadap Korea Utara.
e1 m1 > m2 SANCTION actual 2024-12-14/none mode=discontinue ctx=executive
e2 m3 > m4 CONSULT actual 2024-12-15/none mode=phone ctx=diplomatic
e3 m3 > m5 REQUEST requested 2024-12-14/none mode=assist ctx=military

### Tempo.co 2016-03-22
[m1:IDN.GOV Susi Pudjiastuti] {e1 memanggil} [m2:CHN.GOV Duta Besar Tiongkok] lantaran sebuah [m3:CHN.MIL kapal penjaga pantai] {e2 merebut kembali} kapal ikan Kway Fey dari tangan [m4:IDN.GOV petugas KKP] di perairan Natuna.
e1 m1 > m2 ACCUSE actual 2016-03-21/none mode=disapprove ctx=territory
e2 m3 > m4 COERCE actual 2016-03-20/none mode=seize ctx=territory

### Tempo.co 2016-03-30
[m1:IDN.JUD Jaksa KPK] {e1 memanggil} [m2:IDN.LEG tiga anggota Komisi V] sebagai saksi. Hanya satu yang {e2 memenuhi} panggilan itu.
e1 m1 > m2 REQUEST requested 2016-03-30/none mode=meet ctx=corruption
e2 m2 > m1 COOPERATE actual 2016-03-30/none ctx=corruption

### Tempo.co 2016-04-05
[m1:IDN.GOV Presiden Jokowi] {e1 memanggil} [m2:IDN.GOV Menteri Rini] dan [m3:IDN.GOV Menteri Jonan] ke Istana untuk membahas keterlambatan kereta cepat yang digarap bersama [m4:@CHN Beijing].
e1 m1 > m2,m3 CONSULT actual 2016-04-05/none ctx=economic

### Harian Kompas 2005-07-18
Delegasi [m1:IDN.GOV Indonesia] dan [m2:GAM.REB GAM] {e1 menyepakati} seluruh butir nota kesepahaman pada babak kelima di [m3:@FIN Vantaa]. Partai politik lokal, pokok yang paling alot, {e2 akhirnya diterima} [m4=m1 Jakarta].
e1 m1 > m2 AGREE planned 2005-07-17/none ctx=territory
e2 m4 > m2 CONCEDE actual 2005-07-17/none ctx=territory

### Antara 2013-04-23
Kapal cepat rudal [m1:IDN.MIL KRI Clurit] dan tiga kapal [m2:MYS.MIL TLDM] {e1 beroperasi bersama} dalam Patkor Malindo. Panglima Koarmabar mengatakan hasilnya {e2 diapresiasi} [m3:MYS.MIL rekannya di Lumut].
e1 m1 > m2 COOPERATE actual 2013-04-23/none ctx=military
e2 m3 > m1 SUPPORT actual 2013-04-23/none ctx=military

### Republika 2017-06-09
[m1:TUR.LEG Parlemen Turki] {e1 menyetujui pengiriman} pasukan tambahan ke pangkalan di [m2:QAT.GOV Qatar], negeri yang {e2 diisolasi} [m3:SAU.GOV Saudi] dan kawan-kawan sejak Senin. [m4:IRN.GOV Iran] {e3 mengirim} lima pesawat sayur.
e1 m1 > m2 AGREE planned 2017-06-07/none ctx=military
e2 m3 > m2 SANCTION actual 2017-06-05/day mode=discontinue ctx=diplomatic
e3 m4 > m2 AID actual 2017-06-11/none ctx=economic

### Suara NTB 2021-11-12
[m1:IDN.GOV Gubernur Zulkieflimansyah] {e1 bersilaturahmi} ke [m2:IDN.REL Pondok Pesantren Nurul Hakim], {e2 menyerahkan} bantuan alat tenun kepada [m3:IDN.CVL koperasi santri], dan {e3 meminta doa} agar balap di Mandalika lancar.
e1 m1 > m2 CONSULT actual 2021-11-12/none mode=visit ctx=religion_ethnicity
e2 m1 > m3 AID actual 2021-11-12/none ctx=economic
e3 m1 > m2 REQUEST requested 2021-11-12/none mode=assist ctx=religion_ethnicity

### VOA Indonesia 2014-05-31
[m1:TALIBAN.REB Taliban] {e1 menyerahkan} [m2:USA.MIL Sersan Bowe Bergdahl] dalam pertukaran dengan lima tahanan Guantanamo yang {e2 dipindahkan} [m3:USA.GOV Washington] ke Doha. [m4:QAT.GOV Qatar] {e3 menjamin} kelima orang itu tak bepergian selama setahun.
e1 m1 > m2 RETREAT actual 2014-05-31/none mode=release ctx=military
e2 m3 > m1 RETREAT actual 2014-05-31/none mode=release ctx=military
e3 m4 > m3 AGREE planned 2014-05-31/none ctx=terrorism

### Jawa Pos 2006-06-09
[m1:IDN.GOV Menteri Pertahanan Juwono Sudarsono] {e1 menerima} [m2:USA.GOV Donald Rumsfeld] di kantornya dan {e2 meminta} [m3=m2 tamunya] tidak mendikte cara negara lain memerangi teror.
e1 m1 > m2 CONSULT actual 2006-06-06/none ctx=military
e2 m1 > m3 REQUEST requested 2006-06-06/none mode=yield ctx=terrorism

### Kompas.com 2020-12-15
[m1:BOKO.REB Boko Haram] mengaku {e1 menculik} 344 [m2:NGA.EDU pelajar Kankara]. Dua hari kemudian, [m3:NGA.GOV Gubernur Katsina Aminu Masari] menyatakan semua anak {e2 sudah dibebaskan} melalui {e3 negosiasi} dan tanpa tebusan.
e1 m1 > m2 ASSAULT actual 2020-12-11/none mode=abduct ctx=terrorism said=m1
e2 m1 > m2 RETREAT actual 2020-12-17/none mode=release ctx=terrorism said=m3
e3 m3 > m1 CONSULT actual 2020-12-17/none ctx=terrorism

### Bernas 2003-03-21 none
Pameran keris di Pendapa menampilkan senjata yang dipakai dalam Perang Jawa. Kurator asal [m1:@NLD Belanda] itu menyumbangkan waktunya tanpa bayaran dan tinggal di rumah sepupu.

### Kontan 2012-11-28
[m1:GRC.GOV Athena] {e1 memperoleh} potongan utang dari [m2:EU Eurogroup] dan [m3:IMF IMF] sebesar 40 miliar euro, imbalan atas penghematan yang {e2 disahkan} [m4:GRC.LEG parlemen] awal bulan dan {e3 ditentang} [m5:GRC.LAB serikat pekerja] lewat mogok dua hari.
e1 m2,m3 > m1 AID actual 2012-11-27/none ctx=economic
e2 m4 > m2,m3 CONCEDE actual 2012-11-07/none ctx=economic
e3 m5 > m1 PROTEST actual 2012-11-07/none mode=strike ctx=economic

### Tribun Manado 2018-10-04
[m1:IDN.GOV Wali Kota Bitung] {e1 menyambut} kedatangan [m2:PHL.GOV Wali Kota General Santos] di pelabuhan. Kedua kota {e2 bersepakat} membuka lagi rute feri ke [m3:@PHL Davao].
e1 m2 > m1 CONSULT actual 2018-10-04/none mode=visit ctx=diplomatic
e2 m1 > m2 AGREE planned 2018-10-04/none ctx=economic

### BBC Indonesia 2022-12-01
Pengadilan [m1:IDN.JUD PN Makassar] {e1 membebaskan} [m2:IDN.MIL Mayor Isak Sattu] dari semua dakwaan dalam perkara Paniai. [m3:IDN.CVL Keluarga korban] {e2 memboikot} persidangan sejak awal, sedangkan [m4:AMNESTY Amnesty International Indonesia] {e3 menyesalkan} putusan.
e1 m1 > m2 CONCEDE actual 2022-12-08/none ctx=human_rights
e2 m3 > m1 REJECT actual 2022-12-01/none ctx=human_rights
e3 m4 > m1 ACCUSE actual 2022-12-08/none mode=disapprove ctx=human_rights

### Antara 2009-08-04
[m1:USA.ELI Bill Clinton] {e1 mengadakan kunjungan} mendadak ke [m2:PRK.GOV Pyongyang]. Malam itu juga, [m3=m2 Kim Jong Il] {e2 mengampuni} [m4:USA.JRN dua wartawati Amerika] yang {e3 divonis} dua belas tahun kerja paksa.
e1 m1 > m2 CONSULT actual 2009-08-04/none mode=visit ctx=diplomatic
e2 m3 > m4 RETREAT actual 2009-08-04/none mode=release ctx=human_rights
e3 m2 > m4 SANCTION actual 2009-06-08/none ctx=legal bg

### Kompas 2012-04-01
Kenaikan harga BBM {e1 urung} berlaku hari ini sesudah sidang paripurna [m1:IDN.LEG DPR] hanya memberi [m2:IDN.GOV pemerintah] wewenang bersyarat. [m3:IDN.EDU Mahasiswa] di Salemba {e2 membubarkan diri}; [m4:IDN.COP polisi] {e3 menarik} pagar berduri.
e1 m2 > m3 CONCEDE actual 2012-04-01/day ctx=economic
e2 m3 > m4 RETREAT actual 2012-04-01/none ctx=economic
e3 m4 > m3 RETREAT actual 2012-04-01/none mode=access ctx=economic

### Tempo.co 2023-07-03
[m1:JPN.GOV Menteri Yasutoshi Nishimura] {e1 menemui} [m2:JPN.LAB nelayan Fukushima] guna menjelaskan rencana pembuangan air. [m3=m2 Mereka] {e3 tetap menentang}, [m4:CHN.GOV Beijing] pun {e4 memprotes}, tetapi [m5:IAEA IAEA] {e5 memberi lampu hijau}.
e1 m1 > m2 CONSULT actual 2023-07-03/none ctx=environment
e3 m3 > m1 REJECT actual 2023-07-03/none ctx=environment
e4 m4 > m1 ACCUSE actual 2023-07-03/none mode=disapprove ctx=environment
e5 m5 > m1 SUPPORT actual 2023-07-04/none ctx=environment

### Antara 2017-10-12 headline
[m1:FATAH.PTY Fatah] dan [m2:HAMAS.REB Hamas] {e1 Teken Rekonsiliasi} di Kairo, [m3:EGY.GOV Mesir] {e2 Dipuji}
e1 m1 > m2 SUPPORT actual 2017-10-12/none ctx=political_institutions
e2 m1,m2 > m3 SUPPORT actual 2017-10-12/none ctx=diplomatic

### Kaltim Post 2024-02-06 headline
[m1:IDN.EDU Guru Besar Unmul] {e1 Minta} [m2:IDN.GOV Presiden] Netral, [m3:IDN.GOV Istana] {e2 Hormati Kritik}
e1 m1 > m2 REQUEST requested 2024-02-06/none mode=change ctx=election
e2 m3 > m1 SUPPORT actual 2024-02-06/none ctx=rights_freedoms

### Pos Kota 2011-07-04 headline
[m1:SAU.GOV Arab Saudi] {e1 Stop} Terima TKI, [m2:IDN.GOV RI] {e2 Moratorium} Lebih Dulu
e1 m1 > m2 SANCTION actual 2011-07-02/none mode=discontinue ctx=migration
e2 m2 > m1 SANCTION planned 2011-08-01/none mode=discontinue ctx=migration

### Sinar Indonesia Baru 2014-12-02
Pemekaran provinsi {e1 disetujui} [m1:IDN.LEG DPRD Nias Barat] dan {e2 didukung} [m2:IDN.REL gereja BNKP]; keduanya bersama-sama {e3 menyurati} [m3:IDN.GOV Mendagri].
e1 m1 > m3 SUPPORT actual 2014-12-02/none ctx=political_institutions
e2 m2 > m1 SUPPORT actual 2014-12-02/none ctx=political_institutions
e3 m1,m2 > m3 REQUEST requested 2014-12-02/none mode=change ctx=political_institutions

### detikNews 2019-10-18
[m1:ECU.GOV Presiden Lenín Moreno] {e1 mencabut Dekrit 883} tentang subsidi BBM seusai {e2 dialog langsung} dengan [m2:ECU.CVL CONAIE]. Jalan-jalan {e3 dibuka} warga adat pada malam yang sama; [m3:UN PBB] dan [m4:ECU.REL para uskup] {e4 menjembatani} perundingan itu.
e1 m1 > m2 CONCEDE actual 2019-10-14/none ctx=economic
e2 m1 > m2 CONSULT actual 2019-10-13/none ctx=economic
e3 m2 > m1 RETREAT actual 2019-10-14/none mode=access ctx=economic
e4 m3,m4 > m1,m2 CONSULT actual 2019-10-13/none mode=third-party ctx=economic

### SINDOnews 2014-03-18
[m1:AUS.GOV Australia] {e1 memimpin pencarian} pesawat MH370 di Samudra Hindia selatan atas permintaan [m2:MYS.GOV Kuala Lumpur]. [m3:KAZ.GOV Kazakhstan] dan [m4:IDN.GOV Indonesia] {e2 menyerahkan data radar} masing-masing.
e1 m1 > m2 AID actual 2014-03-17/none ctx=disasters
e2 m3,m4 > m2 COOPERATE actual 2014-03-18/none ctx=intelligence

### Tirto 2019-09-24
[m1:IDN.GOV Presiden Jokowi] {e1 meminta} pengesahan RKUHP ditunda, dan [m2:IDN.LEG DPR] {e2 mengikuti permintaan} itu. Yang belum {e3 dipenuhi} adalah tuntutan [m3:IDN.EDU mahasiswa] agar UU KPK dibatalkan lewat perpu.
e1 m1 > m2 REQUEST requested 2019-09-20/none mode=yield ctx=legislative
e2 m2 > m1 CONCEDE actual 2019-09-24/none ctx=legislative
e3 m1 > m3 CONCEDE denied 2019-09-24/none ctx=corruption

### Kumparan 2021-04-24 none
Lomba masak antar-RT di [m1:@IDN Sleman] diwarnai protes kecil: juri dituduh memihak karena menantunya ikut bertanding. Panitia akhirnya memberi juara kembar, dan semua pulang membawa rendang.

### Republika 2026-05-12
[m1:IDN.GOV Kementerian Haji] {e1 memastikan} [m2:SAU.GOV otoritas Saudi] {e2 telah memperpanjang} batas waktu penerbitan visa untuk 1.200 [m3:IDN.REL calon jemaah]. [m4:IDN.LEG Komisi VIII] semula {e3 menyalahkan} kementerian atas keterlambatan tersebut.
e2 m2 > m1 CONCEDE actual 2026-05-12/none ctx=religion_ethnicity
e3 m4 > m1 ACCUSE actual 2026-05-12/none mode=disapprove ctx=religion_ethnicity
e1 m1 > m3 AGREE actual 2026-05-12/none ctx=religion_ethnicity

### Antara 2012-09-06
[m1:COL.GOV Juan Manuel Santos] {e1 menyatakan} tidak akan ada gencatan senjata selama {e2 perundingan} dengan [m2:FARC.REB FARC] di Oslo dan Havana; [m3:NOR.GOV Norwegia], [m4:CUB.GOV Kuba], dan [m5:VEN.GOV Venezuela] {e3 akan mendampingi} prosesnya.
e1 m1 > m2 REJECT actual 2012-09-06/none mode=yield ctx=military
e2 m1 > m2 CONSULT planned 2012-10-01/none ctx=military
e3 m3,m4,m5 > m1,m2 AGREE planned 2012-10-01/none ctx=military
