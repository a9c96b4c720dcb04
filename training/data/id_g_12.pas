### Antara 2017-03-07
Larangan meninggalkan negeri yang {e1 dikenakan} [m1:PRK.GOV Pyongyang] terhadap [m2:MYS.CVL sebelas warga Malaysia] {e2 dibalas setimpal} oleh [m3:MYS.GOV Kuala Lumpur] kepada [m4:PRK.GOV staf kedutaan Korea Utara].
e1 m1 > m2 COERCE actual 2017-03-07/none mode=restrict ctx=diplomatic
e2 m3 > m4 COERCE actual 2017-03-07/none mode=restrict ctx=diplomatic

### Kompas.com 2017-03-30
Sembilan [m1:MYS.CVL warga Malaysia] yang tertahan di [m2:@PRK Pyongyang] {e1 diperbolehkan pulang} setelah [m3:MYS.GOV pemerintah Najib] {e2 menyerahkan} jenazah [m4:PRK.ELI Kim Jong-nam] kepada [m5:PRK.GOV Korea Utara].
e1 m5 > m1 RETREAT actual 2017-03-30/none mode=release ctx=diplomatic
e2 m3 > m5 CONCEDE actual 2017-03-30/none ctx=diplomatic

### CNN Indonesia 2021-03-19
Tidak terima warganya {e1 diekstradisi} [m1:MYS.GOV Malaysia] ke [m2:USA.GOV Amerika Serikat], [m3:PRK.GOV Korea Utara] {e2 memutuskan} hubungan diplomatik dengan [m4=m1 Kuala Lumpur].
e1 m1 > m2 COOPERATE actual 2021-03-17/day ctx=legal
e2 m3 > m4 SANCTION actual 2021-03-19/none mode=discontinue ctx=diplomatic

### Tempo.co 2013-03-05
Di Lahad Datu, tempat [m1:SULU.REB pengikut Sultan Sulu] {e1 bercokol} sejak Februari, [m2:MYS.MIL jet tempur Malaysia] {e2 menjatuhkan} bom sesudah [m3:PHL.GOV Manila] {e3 gagal membujuk} kelompok itu pulang.
e1 m1 > m2 COERCE actual 2013-02-01/month mode=seize ctx=territory
e2 m2 > m1 ASSAULT actual 2013-03-05/none mode=aerial ctx=military,territory
e3 m3 > m1 REQUEST requested 2013-03-05/none mode=yield ctx=territory

### Antara 2022-07-12
Aset [m1:MYS.BUS Petronas] di [m2:@LUX Luksemburg] {e1 disita} juru sita atas permintaan [m3:PHL.ELI ahli waris Sultan Sulu], dan [m4:MYS.GOV Putrajaya] berjanji {e2 menggugat} balik dengan segala cara.
e1 m3 > m1 COERCE actual 2022-07-12/none mode=seize ctx=legal,territory
e2 m4 > m3 ACCUSE planned 2022-07-12/none mode=allege ctx=legal

### detikNews 2024-06-27 headline
Kudeta [m1:BOL.MIL Jenderal Zuniga] Gagal, [m2:BOL.COP Polisi Bolivia] {e2 Cokok} Sang Panglima
e2 m2 > m1 COERCE actual 2024-06-26/day mode=arrest ctx=pro_autocracy

### BBC Indonesia 2024-06-26
Kendaraan lapis baja {e1 mendobrak} pintu istana di [m1:@BOL La Paz] dan [m2:BOL.MIL pasukan Jenderal Juan Jose Zuniga] mengepung plaza, hingga [m3:BOL.GOV Luis Arce] {e2 memecatnya}.
e1 m2 > m3 COERCE actual 2024-06-26/none mode=seize ctx=pro_autocracy
e2 m3 > m2 SANCTION actual 2024-06-26/none mode=expel ctx=pro_democracy,military

### Antara 2019-11-11
[m1:MEX.GOV Meksiko] {e1 memberikan suaka} kepada [m2:BOL.ELI Evo Morales], yang mengundurkan diri setelah [m3:BOL.MIL panglima angkatan bersenjata Williams Kaliman] {e2 menyarankan} hal itu, dan [m4:PER.GOV Lima] {e3 mengizinkan} pesawatnya melintas.
e1 m1 > m2 AID actual 2019-11-11/none ctx=asylum
e2 m3 > m2 REQUEST requested 2019-11-10/day mode=change ctx=executive,election
e3 m4 > m2 CONCEDE actual 2019-11-11/none ctx=asylum

### Republika 2019-12-27
[m1:ESP.GOV Spanyol] {e1 diusir} [m2:BOL.GOV pemerintah sementara Bolivia], tepatnya dua [m3=m1 diplomatnya], gara-gara dugaan {e2 membantu} [m4:BOL.ELI bekas ajudan Morales] kabur dari kedutaan [m5:MEX.GOV Meksiko].
e1 m2 > m1 SANCTION actual 2019-12-30/day mode=expel ctx=diplomatic
e2 m3 > m4 AID actual 2019-12-27/none ctx=asylum said=m2

### VOA Indonesia 2022-12-22
Dubes [m1:MEX.GOV Meksiko] Pablo Monroy {e1 diberi 72 jam} untuk meninggalkan [m2:PER.GOV Peru] karena presidennya {e2 menampung} keluarga [m3:PER.ELI Pedro Castillo], yang hendak membubarkan [m4:PER.LEG kongres].
e1 m2 > m1 SANCTION actual 2022-12-20/day mode=expel ctx=diplomatic,asylum
e2 m1 > m3 AID actual 2022-12-20/day ctx=asylum

### Antara 2023-02-09
[m1:COL.LEG Senat Kolombia] mencabut kekebalan seorang anggotanya; sementara itu [m2:ELN.REB gerilyawan ELN] dan [m3:COL.GOV delegasi Bogota] {e2 melanjutkan perundingan} di [m4:MEX.GOV Meksiko], yang menggantikan [m5:@VEN Caracas] sebagai tuan rumah.
e2 m2 > m3 CONSULT actual 2023-02-09/none mode=third-party ctx=diplomatic

### Kompas.com 2024-08-05
Gencatan senjata dengan [m1:ELN.REB ELN] tidak diperpanjang [m2:COL.GOV Gustavo Petro]; kelompok itu pun {e1 menculik} [m3:COL.MIL empat serdadu] dan {e2 meledakkan} pipa minyak.
e1 m1 > m3 ASSAULT actual 2024-08-05/none mode=abduct ctx=terrorism
e2 m1 > m2 ASSAULT actual 2024-08-05/none mode=destroy ctx=natural_resource,terrorism

### Antara 2025-01-26
Dua pesawat militer [m1:USA.MIL Amerika] yang {e1 mengangkut} [m2:COL.REF migran terdeportasi] {e2 ditolak mendarat} oleh [m3:COL.GOV Petro], sehingga [m4:USA.GOV Trump] {e3 mengancam} tarif 25 persen.
e1 m1 > m2 COERCE actual 2025-01-26/none mode=deport ctx=migration
e2 m3 > m1 REJECT actual 2025-01-26/none mode=assist ctx=migration
e3 m4 > m3 THREATEN threatened 2025-01-26/none mode=restrict ctx=migration,economic

### CNN Indonesia 2025-01-27
Menghindari perang dagang, [m1:COL.GOV Bogota] akhirnya {e1 menerima} pesawat deportasi dan [m2:USA.GOV Washington] {e2 menunda} tarif.
e1 m1 > m2 CONCEDE actual 2025-01-27/none ctx=migration
e2 m2 > m1 CONCEDE actual 2025-01-27/none ctx=economic

### Antara 2016-06-08
Bekas [m1:FRA.OPP pendukung] dan [m2:FRA.LAB buruh kilang CGT] {e1 memblokir} depot bahan bakar hingga [m3:FRA.GOV Manuel Valls] {e2 mengirim} [m4:FRA.COP polisi antihuru-hara] membuka blokade tersebut.
e1 m2 > m3 PROTEST actual 2016-05-26/none mode=obstruct ctx=economic
e2 m3 > m2 MOBILIZE actual 2016-05-26/none mode=police ctx=repression

### Liputan6.com 2015-06-26
[m1:TUN.GOV Tunis] menyatakan akan {e1 menutup} delapan puluh masjid di luar kendali negara usai {e2 penembakan} turis [m2:GBR.CVL Inggris] oleh [m3:ISIS.REB simpatisan ISIS] di [m4:@TUN Sousse].
e2 m3 > m2 ASSAULT actual 2015-06-26/none mode=firearms ctx=terrorism
e1 m1 > m3 COERCE planned 2015-06-26/none mode=restrict ctx=terrorism,religion_ethnicity

### Antara 2024-02-01
Rencana {e1 pengerahan} tentara [m1:UGA.MIL Uganda] ke perbatasan [m2:SSD.GOV Sudan Selatan] dibantah oleh [m3:UGA.GOV kementerian pertahanan Kampala].
e1 m1 > m2 MOBILIZE denied 2024-02-01/none mode=troops ctx=military

### SINDOnews 2014-02-19
[m1:UKR.GOV Presiden Viktor Yanukovych] {e1 memanggil} pasukan antiteror; menghindari serbuan, [m2:UKR.OPP Vitali Klitschko] mengimbau [m3:UKR.CVL perempuan dan anak] meninggalkan [m4:@UKR Maidan].
e1 m1 > m2 MOBILIZE actual 2014-02-18/day mode=police ctx=repression

### Antara 2014-02-21
Dengan ditengahi [m1:POL.GOV Radoslaw Sikorski] dan dua menteri [m2:EU Uni Eropa] lain, [m3:UKR.GOV Yanukovych] {e1 berjanji} mempercepat pemilu, dan [m4:UKR.OPP tiga pemimpin oposisi] {e2 meneken} perjanjian.
e1 m3 > m4 CONCEDE planned 2014-02-21/none ctx=election,pro_democracy
e2 m4 > m3 SUPPORT actual 2014-02-21/none ctx=pro_democracy

### Tempo.co 2014-02-22
Setelah [m1:UKR.GOV Viktor Yanukovych] melarikan diri, [m2:UKR.LEG parlemen] {e1 mencopotnya} dan {e2 membebaskan} [m3:UKR.OPP Yulia Tymoshenko] dari rumah sakit penjara.
e1 m2 > m1 SANCTION actual 2014-02-22/none mode=expel ctx=executive,pro_democracy
e2 m2 > m3 RETREAT actual 2014-02-22/none mode=release ctx=pro_democracy

### VOA Indonesia 2014-03-05
Kedutaan [m1:RUS.GOV Moskow] menuding pengamat [m2:OSCE OSCE] yang {e1 ditahan masuk} di pos Armiansk oleh [m3:UKR.UAF orang bersenjata] datang tanpa undangan dari [m4:@UKR Krimea].
e1 m3 > m2 COERCE actual 2014-03-06/day mode=restrict ctx=peacekeeping

### Antara 2022-08-29
Misi [m1:IAEA IAEA] pimpinan Rafael Grossi akhirnya {e1 diizinkan masuk} ke PLTN Zaporizhzhia setelah [m2:RUS.GOV Rusia] dan [m3:UKR.GOV Ukraina] {e2 menyetujui} rutenya.
e1 m2 > m1 RETREAT actual 2022-09-01/day mode=access ctx=cbrn
e2 m2,m3 > m1 AGREE planned 2022-08-29/none ctx=cbrn

### Antara 2025-07-02
[m1:IRN.GOV Teheran] {e1 menangguhkan} kerja sama dengan [m2:IAEA badan pengawas atom PBB]; dua hari kemudian para inspektur {e2 pulang} ke [m3:@AUT Wina].
e1 m1 > m2 SANCTION actual 2025-07-02/none mode=discontinue ctx=cbrn
e2 m2 > m1 RETREAT actual 2025-07-04/day mode=withdraw ctx=cbrn

### CNN Indonesia 2025-09-28
Sanksi [m1:UN PBB] atas [m2:IRN.GOV Iran] {e1 diberlakukan kembali} melalui mekanisme snapback yang {e2 diaktifkan} [m3:GBR.GOV Inggris], [m4:FRA.GOV Prancis], dan [m5:DEU.GOV Jerman].
e1 m1 > m2 SANCTION actual 2025-09-28/none mode=discontinue ctx=cbrn
e2 m3,m4,m5 > m2 SANCTION actual 2025-08-28/day mode=discontinue ctx=cbrn

### Kompas.com 2015-04-02
Sanksi akan {e1 dihapus} bertahap, kata [m1:EU.GOV Federica Mogherini], jika [m2:IRN.GOV Iran] {e2 membatasi} sentrifugalnya sebagaimana disepakati di [m3:@CHE Lausanne].
e1 m1 > m2 CONCEDE hypothetical 2015-04-02/none ctx=cbrn,economic
e2 m2 > m1 CONCEDE hypothetical 2015-04-02/none ctx=cbrn

### Antara 2024-10-08
[m1:TUR.GOV Ankara] {e1 menyelamatkan} 2.500 [m2:TUR.CVL warganya] dari Beirut dengan dua kapal; [m3:GRC.GOV Yunani] {e2 menumpangkan} [m4:GRC.CVL dua puluh orang] pada pesawat militer.
e1 m1 > m2 AID actual 2024-10-09/day ctx=military
e2 m3 > m4 AID actual 2024-10-03/day ctx=military

### Detik 2018-05-09
[m1:MYS.PTY Mahathir Mohamad] menang telak; dengan {e1 pengampunan} [m2:MYS.GOV Raja Muhammad V], [m3:MYS.OPP Anwar Ibrahim] keluar dari rumah sakit seminggu kemudian, dan [m4:MYS.ELI Najib Razak] {e2 dicekal} ke luar negeri.
e1 m2 > m3 CONCEDE actual 2018-05-16/day ctx=legal
e2 m1 > m4 COERCE actual 2018-05-12/day mode=restrict ctx=corruption

### Antara 2018-06-28
[m1:MYS.COP Polisi Malaysia] {e1 menyita} perhiasan senilai 273 juta dolar dari apartemen yang terkait dengan [m2:MYS.ELI Najib Razak]; [m3:SGP.GOV Singapura] {e2 membantu} melacak dananya.
e1 m1 > m2 COERCE actual 2018-06-27/day mode=seize ctx=corruption
e2 m3 > m1 COOPERATE actual 2018-06-28/none ctx=corruption,legal

### CNBC Indonesia 2020-07-24
[m1:USA.BUS Goldman Sachs] {e1 setuju membayar} 3,9 miliar dolar kepada [m2:MYS.GOV pemerintah Malaysia] sebagai penyelesaian kasus 1MDB, dan [m3=m2 Putrajaya] {e2 membatalkan dakwaan} pidana.
e1 m1 > m2 AGREE planned 2020-07-24/none ctx=reparations,corruption
e2 m2 > m1 CONCEDE planned 2020-07-24/none ctx=legal,corruption

### VOA Indonesia 2014-11-08
Dua warga [m1:USA.CVL Amerika], Kenneth Bae dan Matthew Miller, {e1 dibebaskan} [m2:PRK.GOV Korea Utara] setelah {e2 kunjungan} rahasia [m3:USA.SPY Direktur Intelijen Nasional James Clapper].
e1 m2 > m1 RETREAT actual 2014-11-08/none mode=release ctx=diplomatic
e2 m3 > m2 CONSULT actual 2014-11-08/none mode=visit ctx=diplomatic,intelligence

### Antara 2023-07-18
[m1:USA.MIL Prajurit Travis King] berlari melintasi garis demarkasi di Panmunjom dan diyakini {e1 ditahan} [m2:PRK.MIL tentara Utara], kata [m3:UN Komando PBB].
e1 m2 > m1 COERCE actual 2023-07-18/none mode=arrest ctx=military said=m3

### Antara 2023-09-27
Tanpa imbalan, [m1:PRK.GOV Pyongyang] {e1 mengusir} [m2:USA.MIL Travis King], yang kemudian diserahterimakan kepada [m3:USA.GOV pejabat Amerika] di [m4:@CHN Dandong] dengan {e3 bantuan} [m5:SWE.GOV Swedia].
e1 m1 > m2 COERCE actual 2023-09-27/none mode=deport ctx=military
e3 m5 > m3 AID actual 2023-09-27/none ctx=diplomatic

### Republika 2016-09-09
Atas uji nuklir kelima, [m1:KOR.GOV Park Geun-hye] {e1 menyebut} [m2:PRK.GOV Kim Jong-un] gegabah, sedangkan [m3:CHN.GOV Beijing] {e2 menentang keras} uji itu dan [m4:JPN.GOV Shinzo Abe] {e3 mengatakan} tidak dapat menoleransinya.
e1 m1 > m2 ACCUSE actual 2016-09-09/none mode=disapprove ctx=cbrn
e2 m3 > m2 ACCUSE actual 2016-09-09/none mode=disapprove ctx=cbrn
e3 m4 > m2 ACCUSE actual 2016-09-09/none mode=disapprove ctx=cbrn

### Kompas.com 2017-02-13
Karena uji rudal, [m1:CHN.GOV China] {e1 menghentikan} impor batu bara dari [m2:PRK.GOV Korea Utara] sampai akhir tahun, sanksi yang lama {e2 ditagih} [m3:USA.GOV Washington].
e1 m1 > m2 SANCTION actual 2017-02-18/day mode=discontinue ctx=natural_resource,cbrn
e2 m3 > m1 REQUEST requested 2017-02-13/none mode=change ctx=cbrn

### Antara 2018-02-25
Usai Olimpiade, [m1:PRK.GOV Kim Yong Chol] mengatakan kepada [m2:KOR.GOV Moon Jae-in] bahwa Pyongyang {e1 bersedia berunding} dengan [m3:USA.GOV Amerika].
e1 m1 > m3 AGREE actual 2018-02-25/none ctx=cbrn,diplomatic

### Tempo.co 2018-04-27
[m1:KOR.GOV Moon] dan [m2:PRK.GOV Kim] bergandengan tangan melintasi garis batas, {e2 berunding} seharian, lalu {e3 menandatangani} Deklarasi Panmunjom yang {e4 dielu-elukan} [m3:CHN.GOV Beijing].
e2 m1 > m2 CONSULT actual 2018-04-27/none ctx=diplomatic,military
e3 m1 > m2 SUPPORT actual 2018-04-27/none ctx=diplomatic,cbrn
e4 m3 > m1,m2 SUPPORT actual 2018-04-27/none ctx=diplomatic

### Antara 2024-01-16
[m1:PRK.GOV Kim Jong Un] {e1 menyatakan} [m2:KOR.GOV Selatan] musuh utama dan {e2 membubarkan} tiga badan penyatuan; [m3:JPN.GOV Tokyo] serta [m4:RUS.GOV Moskow] tidak bereaksi.
e1 m1 > m2 ACCUSE actual 2024-01-15/day mode=disapprove ctx=diplomatic
e2 m1 > m2 SANCTION actual 2024-01-15/day mode=discontinue ctx=diplomatic

### BBC Indonesia 2024-06-09
Balasan atas balon berisi sampah ialah pengeras suara yang dinyalakan [m1:KOR.MIL tentara Korea Selatan] di perbatasan; [m2:PRK.GOV Kim Yo-jong] {e2 mengancam} akan ada tindakan balasan baru bagi [m3=m1 Seoul].
e2 m2 > m3 THREATEN threatened 2024-06-09/none mode=violence ctx=diplomatic

### Antara 2022-11-02
Rudal yang jatuh dekat Pulau Ulleung adalah yang pertama {e1 diluncurkan} [m1:PRK.MIL Korut] melewati garis batas laut, dan [m2:KOR.MIL Angkatan Udara Selatan] {e2 menembakkan} tiga rudal ke perairan utara sebagai peringatan bagi [m3=m1 lawannya].
e1 m1 > m2 MOBILIZE actual 2022-11-02/none mode=weapons ctx=military,territory
e2 m2 > m3 MOBILIZE actual 2022-11-02/none mode=weapons ctx=military,territory

### Antara 2017-08-22
[m1:KOR.MIL 50 ribu prajurit Korea Selatan] dan [m2:USA.MIL 17.500 anggota militer Amerika] {e1 ambil bagian} dalam Ulchi Freedom Guardian, yang menurut [m3:PRK.GOV Pyongyang] bagaikan {e2 menyiram bensin ke api}.
e1 m1 > m2 COOPERATE actual 2017-08-21/day ctx=military
e2 m3 > m1,m2 ACCUSE actual 2017-08-22/none mode=disapprove ctx=military

### Detik 2018-06-19
[m1:USA.GOV Pentagon] dan [m2:KOR.GOV Seoul] {e1 menangguhkan} latihan Agustus sebagai isyarat baik kepada [m3:PRK.GOV Pyongyang].
e1 m1,m2 > m3 CONCEDE actual 2018-06-19/none ctx=military

### Kompas.com 2018-07-27
Peti jenazah 55 [m1:USA.MIL tentara Amerika] yang gugur pada Perang Korea {e1 dikembalikan} [m2:PRK.GOV Pyongyang] dan diterbangkan dari Wonsan ke pangkalan Osan, seperti disepakati di Singapura dengan [m3:USA.GOV Trump].
e1 m2 > m3 CONCEDE actual 2018-07-27/none ctx=military,diplomatic
