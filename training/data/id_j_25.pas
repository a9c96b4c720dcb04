### Antara 2023-07-11 none
[m1:IDN.GOV Menteri Luar Negeri Retno Marsudi] memotong tumpeng pada ulang tahun gedung sekretariat. Tamu dari [m2:@BRN Brunei] dan [m3:@LAO Laos] menari poco-poco di halaman.

### Kompas.com 2014-03-03 none
Pesawat tempur tua peninggalan Perang Pasifik dipajang di museum baru Biak. Bangkainya ditemukan penyelam [m1:@JPN Jepang], dan lubang peluru di sayapnya masih terlihat.

### Tempo.co 2020-08-05 none
Gudang amonium nitrat meledak di pelabuhan [m1:@LBN Beirut]. Kaca pecah hingga sembilan kilometer dari titik ledakan, dan sedikitnya 200 orang meninggal.

### detikHot 2016-05-18 none
Penyanyi dangdut itu menggugat cerai suaminya setelah sepuluh tahun menikah. Sidang pertama ditunda sebab tergugat sedang berada di [m1:@HKG Hong Kong].

### Republika 2021-02-06 none
Vaksinasi tenaga kesehatan di Depok mencapai 80 persen. Sebagian perawat menunda suntikan karena sedang hamil, kata [m1:IDN.GOV kepala dinas kesehatan].

### CNN Indonesia 2018-02-09 none
Atlet [m1:@PRK Korea Utara] dan [m2:@KOR Korea Selatan] berjalan di belakang satu bendera pada upacara pembukaan olimpiade. Penonton mengenakan penghangat tangan karena suhu minus enam derajat.

### Bisnis.com 2017-08-16 none
Perusahaan pelayaran [m1:@DNK Denmark] menanggung rugi 300 juta dolar akibat virus komputer yang menyerang sistem pemesanannya. Dermaga Tanjung Priok tidak terdampak.

### Jawa Pos 2012-09-08 none
Sopir bus menabrak pembatas tol karena menghindari motor yang melawan arus. Polisi lalu lintas mengatur arus, dan jalur dibuka kembali pukul sembilan.

### Pikiran Rakyat 2014-11-30 none
Perburuan liar mengancam populasi elang jawa. [m1:IDN.EDU Peneliti IPB] menghitung tinggal sebelas pasang di Gunung Salak dan memasang pelacak di tiga anak elang.

### Antara 2006-07-09 none
Kapten [m1:@FRA Prancis] menanduk bek [m2:@ITA Italia] dan diusir wasit pada perpanjangan waktu. Ia pensiun malam itu, dan timnya takluk dalam adu penalti.

### VOA Indonesia 2019-12-09 none
Letusan di Pulau Putih menewaskan turis asal [m1:@AUS Australia] dan [m2:@MYS Malaysia]. Helikopter swasta yang pertama mendarat di kawah, sebelum tim resmi tiba.

### Tribun Jabar 2022-11-21 none
Gempa merobohkan sekolah di Cugenang. [m1:IDN.GOV Bupati Cianjur Herman Suherman] meninjau lokasi dengan sepeda motor karena jalan tertimbun longsor.

### Detikcom 2021-01-09 none
Pesawat Sriwijaya Air hilang kontak empat menit setelah lepas landas menuju Pontianak. Nelayan Pulau Lancang mendengar dua ledakan dan menemukan serpihan.

### Kontan 2018-10-05 none
Kenaikan imbal hasil di [m1:@USA Amerika Serikat] menekan mata uang negara berkembang. Rupiah menembus Rp15.000, pelaku pasar mencari tempat berlindung di emas.

### Kompas.com 2019-04-29
[m1:IDN.MIL KRI Tjiptadi] yang hendak menarik kapal ikan tangkapan {e1 ditabrak} [m2:VNM.MIL kapal pengawas perikanan Vietnam] di Laut Natuna. [m3:IDN.GOV Kemlu] {e2 melayangkan protes} kepada [m4:VNM.GOV Hanoi].
e1 m2 > m1 ASSAULT actual 2019-04-29/none ctx=territory
e2 m3 > m4 ACCUSE actual 2019-04-29/none mode=disapprove ctx=territory

### Tirto.id 2020-05-30
Panitia diskusi pemecatan presiden di UGM {e1 diteror}: rumahnya didatangi, akunnya {e2 diretas}. Dosen pembicara, [m1:IDN.EDU Ni'matul Huda], {e3 disebut} makar oleh [m2:IDN.EDU dosen teknik Bagas Pujilaksono].
e3 m2 > m1 ACCUSE actual 2020-05-30/none mode=allege ctx=rights_freedoms
e1 m3 > m4 THREATEN threatened 2020-05-30/none mode=violence ctx=rights_freedoms
e2 m3 > m4 COERCE actual 2020-05-30/none mode=cyber ctx=rights_freedoms
Sampai kini [m3:UNK pelaku teror] tidak terungkap; [m4:IDN.EDU mahasiswa penyelenggara] membatalkan acara.

### CNN Indonesia 2021-12-16
[m1:USA.GOV Washington] {e1 memasukkan} [m2:CHN.BUS pabrikan drone DJI] ke daftar hitam investasi; [m3:CHN.GOV Beijing] {e2 mendesak} pencabutannya dan {e3 berjanji melindungi} perusahaannya.
e1 m1 > m2 SANCTION actual 2021-12-16/none mode=discontinue ctx=technology
e2 m3 > m1 REQUEST requested 2021-12-16/none mode=yield ctx=technology
e3 m3 > m2 AGREE planned 2021-12-16/none ctx=technology

### Republika 2016-11-18
[m1:MYS.COP Polisi Diraja Malaysia] {e1 menggeledah} kantor Bersih dan {e2 menahan} [m2:MYS.CVL ketuanya, Maria Chin], sehari sebelum puluhan ribu orang berbaju kuning {e3 berarak} menuntut [m3:MYS.GOV Najib Razak] mundur.
e1 m1 > m2 COERCE actual 2016-11-18/none mode=seize ctx=rights_freedoms
e2 m1 > m2 COERCE actual 2016-11-18/none mode=arrest ctx=rights_freedoms
e3 m4 > m3 PROTEST actual 2016-11-18/none mode=demo ctx=corruption
Di antara [m4:MYS.CVL peserta] tampak [m5:MYS.ELI Mahathir Mohamad].

### Antara 2017-03-13
[m1:NLD.GOV Belanda] {e1 menolak} pendaratan pesawat [m2:TUR.GOV Mevlut Cavusoglu] dan {e2 mengawal} [m3:TUR.GOV menteri keluarga Turki] ke perbatasan Jerman. [m4:TUR.GOV Erdogan] {e3 menyebut} [m6=m1 mereka] sisa Nazi dan {e4 menangguhkan} hubungan tingkat tinggi.
e1 m1 > m2 REJECT actual 2017-03-11/day ctx=diplomatic
e2 m1 > m3 COERCE actual 2017-03-12/day mode=deport ctx=diplomatic
e3 m4 > m6 ACCUSE actual 2017-03-13/none mode=disapprove ctx=diplomatic
e4 m4 > m1 SANCTION actual 2017-03-13/none mode=discontinue ctx=diplomatic
Julukan itu, kata [m5=m1 Mark Rutte], gila dan tidak pantas.

### Jubi.id 2020-10-21
[m1:IDN.REL Pendeta Yeremia Zanambani] {e1 ditembak} di kandang babinya di Hitadipa. [m2:IDN.GOV Tim gabungan bentukan Mahfud MD] {e2 menduga} [m3:IDN.MIL aparat] terlibat; [m4:IDN.MIL Kodam Cenderawasih] sebelumnya {e3 menyalahkan} [m5:TPNPB.REB KKB].
e1 m3 > m1 ASSAULT actual 2020-10-21/none mode=firearms ctx=human_rights said=m2
e2 m2 > m3 ACCUSE actual 2020-10-21/none mode=allege ctx=human_rights
e3 m4 > m5 ACCUSE actual 2020-10-21/none mode=allege ctx=territory

### Kompas.com 2018-09-14
Sejumlah [m1:IDN.PTY caleg eks narapidana korupsi] {e1 menggugat} larangan [m2:IDN.GOV KPU]; [m3:IDN.JUD MA] {e2 membatalkan} aturan itu, dan [m4:IDN.CVL Perludem] {e3 kecewa}.
e1 m1 > m2 ACCUSE actual 2018-07-01/month mode=allege ctx=election,legal
e2 m3 > m2 REJECT actual 2018-09-14/none ctx=election,legal
e3 m4 > m3 ACCUSE actual 2018-09-14/none mode=disapprove ctx=election,corruption

### Tribun Timur 2022-07-05
{e1 Penolakan} tambang nikel di Wawonii oleh [m1:IDN.CVL warga] dibalas {e2 laporan pidana} [m2:IDN.BUS PT Gema Kreasi Perdana]; tiga orang {e3 ditahan} [m3:IDN.COP Polda Sultra].
e1 m1 > m2 REJECT actual 2022-07-05/none ctx=natural_resource
e2 m2 > m1 ACCUSE actual 2022-07-05/none mode=allege ctx=natural_resource
e3 m3 > m1 COERCE actual 2022-07-05/none mode=arrest ctx=natural_resource

### VOA Indonesia 2023-12-03
[m1:VEN.GOV Caracas] menggelar referendum untuk {e1 mencaplok} Esequibo; [m2:GUY.GOV Guyana] {e2 menyiagakan} tentaranya dan [m3:BRA.MIL Brasil] {e3 memindahkan} panser ke Boa Vista. [m4:ICJ ICJ] sebelumnya {e4 memerintahkan} [m5=m1 Venezuela] tidak bertindak.
e1 m1 > m2 COERCE planned 2023-12-03/none mode=seize ctx=territory
e2 m2 > m1 MOBILIZE actual 2023-12-03/none mode=troops ctx=territory
e3 m3 > m1 MOBILIZE actual 2023-12-03/none mode=weapons ctx=territory
e4 m4 > m5 REQUEST requested 2023-12-03/none mode=yield ctx=territory,legal

### Antara 2009-07-14
[m1:CHN.MIL Polisi bersenjata Tiongkok] {e1 membanjiri} Urumqi sesudah [m2:CHN.CVL warga Uighur] dan [m3:CHN.CVL warga Han] {e2 saling serang}. [m4:TUR.GOV Erdogan] {e3 menyebut} yang terjadi semacam genosida; [m5:CHN.GOV Beijing] {e4 meminta} [m6=m4 Ankara] mencabut ucapannya.
e1 m1 > m2 MOBILIZE actual 2009-07-14/none mode=police ctx=religion_ethnicity
e2 m2 > m3 ASSAULT actual 2009-07-14/none ctx=religion_ethnicity
e3 m4 > m5 ACCUSE actual 2009-07-14/none mode=allege ctx=human_rights
e4 m5 > m6 REQUEST requested 2009-07-14/none mode=yield ctx=diplomatic

### Metro Siantar 2023-05-10
[m1:IDN.GOV Walikota Siantar] {e1 dimakzulkan} [m2:IDN.LEG DPRD] dengan suara bulat, tetapi [m3:IDN.JUD MA] {e2 menolak} usul pemakzulan itu.
e1 m2 > m1 SANCTION actual 2023-05-10/none mode=expel ctx=political_institutions
e2 m3 > m2 REJECT actual 2023-05-10/none ctx=political_institutions,legal

### Sindonews 2021-10-28
[m1:CAF.PRM Tentara bayaran Rusia], kata [m2:UNO pakar PBB], {e1 mengusir} penggembala dari kamp [m5=m4 mereka] dan {e2 merampas} ternak; [m3:CAF.GOV Bangui] {e3 menolak} laporan itu.
e1 m1 > m4 COERCE actual 2021-10-28/none mode=deport ctx=human_rights said=m2
e2 m1 > m4 COERCE actual 2021-10-28/none mode=seize ctx=human_rights said=m2
e3 m3 > m2 REJECT actual 2021-10-28/none ctx=human_rights
Para [m4:CAF.AGR penggembala Fulani] mengungsi ke Chad.
