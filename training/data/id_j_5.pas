### Radar Banyumas 2018-06-25
[m1:IDN.COP Polres Cilacap] {e1 menyiagakan} 900 personel untuk {e2 mengamankan} pilkada, termasuk di enam desa tempat [m2:IDN.PTY pendukung dua calon] pernah {e3 bentrok}.
e1 m1 > m2 MOBILIZE actual 2018-06-25/none mode=police ctx=election
e2 m1 > m2 AID planned 2018-06-25/none ctx=election
e3 m2 > m2 ASSAULT actual 2018-06-25/none ctx=election bg

### Antara 2021-03-19
[m1:JOR.MIL Angkatan darat Yordania] {e1 mengerahkan} tank ke sekitar istana, sehari sebelum [m2:JOR.ELI Pangeran Hamzah] {e2 dikenai tahanan rumah}. [m3:SAU.GOV Arab Saudi] {e3 menyatakan dukungan penuh} kepada [m4:JOR.GOV Raja Abdullah].
e1 m1 > m2 MOBILIZE actual 2021-03-19/none mode=troops ctx=executive
e2 m1 > m2 COERCE actual 2021-03-19/none mode=arrest ctx=executive
e3 m3 > m4 SUPPORT actual 2021-03-19/none ctx=executive

### Kompas.com 2019-10-17
{e1 Pengerahan} 30.000 [m4=m2 aparat gabungan] menjelang pelantikan presiden {e2 dinilai} berlebihan oleh [m1:IDN.CVL Imparsial]. [m2:IDN.MIL Panglima TNI Hadi Tjahjanto] menyebut angka itu wajar.
e1 m2 > m3 MOBILIZE actual 2019-10-17/none mode=troops ctx=executive
e2 m1 > m2 ACCUSE actual 2019-10-17/none mode=disapprove ctx=executive
[m3:IDN.EDU Mahasiswa] dilarang berunjuk rasa pada hari itu.

### CNN Indonesia 2023-09-15
[m1:SRB.MIL Angkatan bersenjata Serbia] {e1 menaikkan status siaga} dan {e2 menempatkan} artileri di dekat perbatasan [m2:KOS.GOV Kosovo]. [m3:NATO NATO] {e3 menambah} 600 tentara Inggris ke misi KFOR.
e1 m1 > m2 MOBILIZE actual 2023-09-15/none ctx=territory
e2 m1 > m2 MOBILIZE actual 2023-09-15/none mode=weapons ctx=territory
e3 m3 > m1 MOBILIZE actual 2023-09-15/none mode=troops ctx=peacekeeping

### Tribun Papua 2021-04-27
Seusai gugurnya [m1:IDN.SPY Kabinda Papua Gusti Putu Danny], [m2:IDN.GOV Presiden Jokowi] {e1 memerintahkan} [m3:IDN.MIL TNI] dan [m4:IDN.COP Polri] mengejar [m5:TPNPB.REB KKB]. Dua kompi Raider {e2 diterbangkan} ke Puncak.
e1 m2 > m3,m4 REQUEST requested 2021-04-27/none ctx=territory
e2 m3 > m5 MOBILIZE actual 2021-04-27/none mode=troops ctx=territory

### Republika 2016-10-19
[m1:IRQ.MIL Pasukan Irak] dan [m2:IRQ.REB peshmerga Kurdi] {e1 bergerak} menuju Mosul dari tiga arah. [m3:ISIS.REB Kelompok ISIS] {e2 membakar} ladang minyak dan {e3 menahan} warga sebagai perisai hidup.
e1 m1,m2 > m3 MOBILIZE actual 2016-10-19/none mode=troops ctx=terrorism
e2 m3 > m1 ASSAULT actual 2016-10-19/none mode=destroy ctx=terrorism
e3 m3 > m4 COERCE actual 2016-10-19/none mode=restrict ctx=terrorism
Jumlah [m4:IRQ.CVL penduduk kota] ditaksir sejuta.

### Serambi Indonesia 2019-08-15
[m1:IDN.LEG Anggota DPRA dari Partai Aceh] {e1 mengancam} akan {e2 menggelar referendum} jika [m2:IDN.GOV pemerintah pusat] tetap mengabaikan butir-butir MoU Helsinki. [m3:IDN.MIL Kodam Iskandar Muda] {e3 mengingatkan} bahwa [m4=m3 pihaknya] tidak akan tinggal diam.
e1 m1 > m2 THREATEN threatened 2019-08-15/none mode=territory ctx=territory
e3 m4 > m1 THREATEN threatened 2019-08-15/none mode=violence ctx=territory
e2 m1 > m2 REJECT threatened 2019-08-15/none ctx=territory

### detikFinance 2021-10-22
[m1:IDN.GOV Kementerian ATR] {e1 mencabut} hak guna usaha [m2:IDN.BUS tujuh perusahaan sawit] yang menelantarkan lahan dan {e2 mengancam} mencabut 20 lagi.
e1 m1 > m2 SANCTION actual 2021-10-22/none mode=discontinue ctx=economic
e2 m1 > m3 THREATEN threatened 2021-10-22/none mode=restrict ctx=economic
[m3:IDN.BUS Para pemegang hak] diberi waktu enam bulan.

### VOA Indonesia 2021-03-22
[m1:USA.GOV Amerika Serikat], [m2:GBR.GOV Inggris], [m3:CAN.GOV Kanada], dan [m4:EUR Uni Eropa] serentak {e1 menjatuhkan sanksi} kepada [m5:CHN.GOV pejabat Xinjiang]. Sebagai pembalasan, [m6:CHN.GOV Beijing] {e2 melarang masuk} [m7:EUR.LEG lima anggota Parlemen Eropa].
e1 m1,m2,m3,m4 > m5 SANCTION actual 2021-03-22/none mode=discontinue ctx=human_rights
e2 m6 > m7 SANCTION actual 2021-03-22/none mode=discontinue ctx=human_rights

### Antara 2015-04-17
[m1:FIFA FIFA] {e1 memperingatkan} [m2:IDN.GOV Menpora Imam Nahrawi]: pembekuan PSSI dapat berujung pada sanksi. Menteri asal [m3:@IDN Bangkalan] itu {e2 menolak mencabut} keputusannya.
e1 m1 > m2 THREATEN threatened 2015-04-17/none mode=restrict ctx=executive
e2 m2 > m1 REJECT actual 2015-04-17/none mode=yield ctx=executive

### Jawa Pos 2019-07-10
[m1:IDN.GOV Gubernur Khofifah Indar Parawansa] {e1 menonaktifkan} [m2:IDN.GOV seorang kepala dinas] yang {e2 disidik} [m3:IDN.JUD Kejati Jatim] atas dugaan jual beli jabatan.
e1 m1 > m2 SANCTION actual 2019-07-10/none mode=expel ctx=corruption
e2 m3 > m2 ACCUSE actual 2019-07-10/none mode=investigate ctx=corruption

### Kompas.com 2016-03-14
[m1:IDN.PTY PKS] {e1 memecat} [m2:IDN.LEG Fahri Hamzah] dari semua jenjang keanggotaan. [m3=m2 Wakil Ketua DPR itu] {e2 menggugat} pemecatannya ke PN Jakarta Selatan dan {e3 menang}: partai {e4 dihukum} membayar ganti rugi Rp30 miliar.
e1 m1 > m2 SANCTION actual 2016-03-14/none mode=expel ctx=political_institutions
e2 m3 > m1 ACCUSE actual 2016-03-14/none mode=allege ctx=legal
e3 m4 > m2 CONCEDE actual 2016-03-14/none ctx=legal
e4 m4 > m1 SANCTION actual 2016-03-14/none ctx=legal,reparations
Putusan [m4:IDN.JUD pengadilan] itu dikuatkan sampai kasasi.

### Antara 2012-03-27
[m1:MLI.MIL Kapten Amadou Sanogo] {e1 menolak menyerahkan} kekuasaan, sehingga [m2:ECOWAS ECOWAS] {e2 menutup} perbatasan dan {e3 membekukan} rekening [m3:MLI.GOV Mali] di bank sentral kawasan.
e1 m1 > m2 REJECT actual 2012-03-27/none mode=yield ctx=pro_autocracy
e2 m2 > m1 SANCTION actual 2012-03-27/none mode=discontinue ctx=pro_democracy
e3 m2 > m3 SANCTION actual 2012-03-27/none mode=discontinue ctx=pro_democracy

### Tempo.co 2020-06-09
[m1:IDN.EDU Rektor Universitas Khairun] {e1 mengeluarkan} [m2:IDN.EDU empat mahasiswa] yang mengikuti demonstrasi Papua. [m3:IDN.CVL LBH Ambon] {e2 mendampingi} [m4=m2 mereka] {e3 menggugat} ke PTUN.
e1 m1 > m2 SANCTION actual 2020-06-09/none mode=expel ctx=rights_freedoms
e2 m3 > m2 SUPPORT actual 2020-06-09/none ctx=legal
e3 m2 > m1 ACCUSE actual 2020-06-09/none mode=allege ctx=legal

### Bisnis.com 2018-09-24
[m1:USA.GOV Pemerintahan Trump] {e1 mengenakan tarif} 10 persen atas impor [m2:CHN.GOV Tiongkok] senilai 200 miliar dolar; [m3=m2 Beijing] {e2 membalas} dengan tarif atas daging dan gas alam cair, lalu {e3 membatalkan} kunjungan [m4:CHN.GOV Wakil Perdana Menteri Liu He] ke [m5:@USA Washington].
e1 m1 > m2 SANCTION actual 2018-09-24/none mode=discontinue ctx=economic
e2 m3 > m1 SANCTION actual 2018-09-24/none mode=discontinue ctx=economic
e3 m3 > m1 REJECT actual 2018-09-24/none mode=meet ctx=economic

### Tribun Sumsel 2017-10-11
[m1:IDN.GOV Wali Kota Palembang Harnojoyo] {e1 membatalkan} izin pembangunan Gereja Santo Zakaria setelah {e2 ditekan} [m2:IDN.REL forum umat setempat]. [m3:IDN.REL Keuskupan Agung Palembang] menyatakan {e3 keberatan}.
e1 m1 > m3 SANCTION actual 2017-10-11/none mode=discontinue ctx=religion_ethnicity
e2 m2 > m1 COERCE actual 2017-10-11/none ctx=religion_ethnicity
e3 m3 > m1 ACCUSE actual 2017-10-11/none mode=disapprove ctx=religion_ethnicity

### CNN Indonesia 2019-01-24
[m1:VEN.GOV Nicolas Maduro] {e1 memutuskan hubungan diplomatik} dengan [m2:USA.GOV Washington] dan memberi stafnya 72 jam untuk pergi. [m3:USA.GOV Menteri Luar Negeri Mike Pompeo] {e2 menolak menarik} diplomatnya; [m4:MEX.GOV Meksiko] tetap netral.
e1 m1 > m2 SANCTION actual 2019-01-23/day mode=discontinue ctx=diplomatic
e2 m3 > m1 REJECT actual 2019-01-23/day mode=yield ctx=diplomatic

### Antara 2017-03-06
[m1:PRK.GOV Korea Utara] {e1 menembakkan} empat rudal balistik ke Laut Jepang. [m2:JPN.GOV Perdana Menteri Shinzo Abe] {e2 memprotes} peluncuran itu, sementara [m3:MYS.GOV Malaysia] tengah {e3 mengusir} [m4:PRK.GOV Duta Besar Kang Chol].
e1 m1 > m2 MOBILIZE actual 2017-03-06/none mode=weapons ctx=cbrn
e2 m2 > m1 ACCUSE actual 2017-03-06/none mode=disapprove ctx=cbrn
e3 m3 > m4 SANCTION actual 2017-03-06/none mode=expel ctx=diplomatic

### Kompas.com 2022-06-17 none
Setelah enam musim, klub asal Solo itu memecat pelatihnya. Penyerang [m1:@BRA Brasil] yang didatangkan pada Januari juga diusir dua kali oleh wasit karena menyikut lawan.

### Suara Merdeka 2019-09-25
[m1:IDN.EDU Mahasiswa Undip] {e1 menduduki} ruang sidang [m2:IDN.LEG DPRD Jawa Tengah] selama dua jam dan meminta [m3:IDN.LEG ketua dewan] {e2 menandatangani} penolakan RKUHP; [m4=m3 ia] {e3 menandatanganinya}.
e1 m1 > m2 PROTEST actual 2019-09-25/none mode=obstruct ctx=rights_freedoms
e2 m3 > m1 CONCEDE requested 2019-09-25/none ctx=rights_freedoms
e3 m4 > m1 CONCEDE actual 2019-09-25/none ctx=rights_freedoms

### detikNews 2013-10-31
Dua juta [m1:IDN.LAB anggota KSPI] {e1 akan mogok nasional} selama dua hari, kata [m2:IDN.LAB Said Iqbal]. [m3:IDN.BUS Ketua Apindo Sofjan Wanandi] {e2 mengancam} {e3 memberhentikan} [m4=m1 buruh] yang ikut.
e1 m1 > m3 PROTEST planned 2013-10-31/none mode=strike ctx=economic said=m2
e2 m3 > m1 THREATEN threatened 2013-10-31/none mode=expel ctx=economic
e3 m3 > m1 SANCTION threatened 2013-10-31/none mode=expel ctx=economic

### Antara 2020-11-03
[m1:ETH.GOV Perdana Menteri Abiy Ahmed] {e1 memerintahkan} operasi militer di Tigray sesudah [m2:TPLF.REB TPLF] {e2 menyerang} pangkalan Komando Utara. [m3:ERI.GOV Eritrea] membantah tentaranya {e3 ikut berperang}.
e1 m1 > m2 ASSAULT actual 2020-11-03/none ctx=military
e2 m2 > m1 ASSAULT actual 2020-11-03/none ctx=military
e3 m3 > m2 ASSAULT denied 2020-11-03/none ctx=military

### Pos Kota 2015-01-19
[m1:IDN.GOV Gubernur Basuki] {e1 melarang} sepeda motor di Jalan Thamrin. Komunitas bikers {e2 menolak} dan berencana {e3 berkonvoi} ke Balai Kota; [m2:IDN.COP Ditlantas] {e4 mengimbau} [m4=m3 mereka] mengurungkan niat.
e1 m1 > m3 COERCE actual 2015-01-19/none mode=restrict ctx=economic
e2 m3 > m1 REJECT actual 2015-01-19/none ctx=economic
e3 m3 > m1 PROTEST planned 2015-01-19/none mode=demo ctx=economic
e4 m2 > m3 REQUEST requested 2015-01-19/none mode=yield ctx=economic
[m3:IDN.CVL Komunitas itu] mengklaim punya 4.000 anggota.

### BBC Indonesia 2020-07-30
[m1:HKG.GOV Pemerintah Hong Kong] {e1 mendiskualifikasi} [m2:HKG.OPP dua belas calon prodemokrasi], termasuk [m3:HKG.OPP Joshua Wong], dari pemilihan dewan legislatif. [m4:GBR.GOV Menteri Luar Negeri Dominic Raab] {e2 mengkritik} keputusan itu.
e1 m1 > m2 SANCTION actual 2020-07-30/none mode=expel ctx=election
e2 m4 > m1 ACCUSE actual 2020-07-30/none mode=disapprove ctx=election

### Tempo.co 2014-12-31
[m1:IDN.GOV Pemerintahan Jokowi] {e1 menolak} grasi [m2:IDN.CRM 64 terpidana mati narkoba]. [m3:BRA.GOV Presiden Dilma Rousseff] {e2 menelepon} untuk {e3 memohon} pengampunan bagi [m4:BRA.CRM Marco Archer], tetapi permohonannya {e4 ditampik}.
e1 m1 > m2 REJECT actual 2014-12-31/none mode=yield ctx=illegal_drugs
e2 m3 > m1 CONSULT actual 2014-12-31/none mode=phone ctx=illegal_drugs
e3 m3 > m1 REQUEST requested 2014-12-31/none mode=yield ctx=illegal_drugs
e4 m1 > m3 REJECT actual 2014-12-31/none mode=yield ctx=illegal_drugs

### Antara 2024-01-12
[m1:USA.MIL Militer Amerika] dan [m2:GBR.MIL Inggris] {e1 menyerang} puluhan sasaran [m3:HOUTHI.REB Houthi] di Yaman. [m4:OMN.GOV Oman] {e2 mencela} serangan sekutu Barat itu dan [m5:HOUTHI.REB pemimpin Houthi] {e3 bersumpah} {e4 terus menembaki} kapal di Laut Merah.
e1 m1,m2 > m3 ASSAULT actual 2024-01-12/none mode=aerial ctx=military
e2 m4 > m1,m2 ACCUSE actual 2024-01-12/none mode=disapprove ctx=military
e3 m5 > m1,m2 THREATEN threatened 2024-01-12/none mode=violence ctx=military
e4 m5 > m1,m2 ASSAULT threatened 2024-01-12/none mode=heavy-weapons ctx=military

### Tribun Pekanbaru 2013-06-24
[m1:SGP.GOV Singapura] {e1 mendesak} [m2:IDN.GOV Jakarta] mengumumkan nama perusahaan pembakar hutan. [m3:IDN.GOV Menko Kesra Agung Laksono] {e2 menyindir} negeri jiran itu bersikap seperti anak kecil, lalu [m4:IDN.GOV Presiden Yudhoyono] {e3 meminta maaf} kepada Singapura dan [m5:MYS.GOV Malaysia].
e1 m1 > m2 REQUEST requested 2013-06-24/none mode=change ctx=environment
e2 m3 > m1 ACCUSE actual 2013-06-24/none mode=disapprove ctx=environment
e3 m4 > m1,m5 SUPPORT actual 2013-06-24/none ctx=environment

### Kompas.com 2021-06-02 headline
[m1:IDN.JUD Polisi Militer] {e1 Periksa} [m2:IDN.MIL Prajurit] Penabrak [m3:IDN.CVL Warga] Yahukimo, [m4:IDN.REL Gereja] {e2 Minta} Kasusnya Dibuka
e1 m1 > m2 ACCUSE actual 2021-06-02/none mode=investigate ctx=legal
e2 m4 > m1 REQUEST requested 2021-06-02/none mode=change ctx=legal

### Antara 2018-10-27
[m1:POL.GOV Warsawa] {e1 mendeportasi} [m2:UKR.CVL Lyudmyla Kozlovska] dan memasukkannya ke daftar Schengen. [m3:BEL.GOV Belgia] dan [m4:DEU.GOV Jerman] {e2 mengabaikan} larangan itu dan {e3 memberinya visa}.
e1 m1 > m2 COERCE actual 2018-10-27/none mode=deport ctx=rights_freedoms
e2 m3,m4 > m1 REJECT actual 2018-10-27/none ctx=rights_freedoms
e3 m3,m4 > m2 AID actual 2018-10-27/none ctx=rights_freedoms

### Republika 2021-12-27
[m1:IDN.GOV Pemerintah Aceh] {e1 enggan menerima} kapal [m2:MMR.REF pengungsi Rohingya] yang mogok di lepas pantai Bireuen. [m3:NGO Amnesty International] {e2 mengimbau} [m4:IDN.GOV Jakarta] mengizinkannya mendarat, dan sehari kemudian [m5:IDN.MIL KRI Parang] {e3 menariknya} ke Lhokseumawe.
e1 m1 > m2 REJECT actual 2021-12-27/none mode=assist ctx=migration
e2 m3 > m4 REQUEST requested 2021-12-27/none mode=assist ctx=migration
e3 m5 > m2 AID actual 2021-12-27/none ctx=migration

### Fajar 2020-01-22
[m1:IDN.LAB Nelayan Kodingareng] {e1 mengusir} kapal isap pasir milik [m2:NLD.BUS Boskalis] dengan {e2 mengitari} lambungnya. [m3:IDN.COP Polairud Polda Sulsel] {e3 memburu} [m4=m1 mereka] sampai ke pulau dan {e4 meringkus} tujuh orang.
e1 m1 > m2 PROTEST actual 2020-01-22/none mode=obstruct ctx=environment
e2 m1 > m2 PROTEST actual 2020-01-22/none mode=obstruct ctx=environment
e3 m3 > m1 COERCE actual 2020-01-22/none mode=arrest ctx=environment
e4 m3 > m1 COERCE actual 2020-01-22/none mode=arrest ctx=environment

### Kontan 2012-07-12 none
Perusahaan kertas itu menolak tawaran akuisisi dari pesaingnya. Direksi menilai harga yang diajukan terlalu rendah dan mengancam nilai pemegang saham minoritas.

### Antara 2016-01-02
[m1:SAU.GOV Arab Saudi] {e1 menghukum mati} [m2:SAU.REL ulama Syiah Nimr al-Nimr] bersama 46 orang lain. Di Teheran, [m3:IRN.CVL pengunjuk rasa] {e2 menyerbu} kedutaan Saudi; [m4:SAU.GOV Menteri Luar Negeri Adel al-Jubeir] lalu memberi waktu 48 jam kepada [m5:IRN.GOV diplomat Iran] untuk {e4 angkat kaki}.
e1 m1 > m2 ASSAULT actual 2016-01-02/none ctx=religion_ethnicity
e2 m3 > m1 PROTEST actual 2016-01-02/none mode=riot ctx=religion_ethnicity
e4 m4 > m5 SANCTION actual 2016-01-02/none mode=expel ctx=diplomatic

### detikNews 2020-03-24
[m1:IDN.COP Kapolri Idham Azis] mengeluarkan maklumat yang {e2 melarang} kerumunan. [m2:IDN.BUS Pemilik kafe] di Makassar yang {e3 membandel} {e4 dibawa} ke polsek.
e2 m1 > m2 COERCE actual 2020-03-24/none mode=restrict ctx=health
e3 m2 > m1 REJECT actual 2020-03-24/none mode=yield ctx=health
e4 m1 > m2 COERCE actual 2020-03-24/none mode=arrest ctx=health

### Kompas 2007-01-22
{e1 Baku tembak} antara [m1:IDN.COP Densus 88] dan [m2:JI.REB kelompok bersenjata Tanah Runtuh] di Poso menewaskan 13 orang. [m3:IDN.REL MUI Sulteng] {e2 menuntut} [m4=m1 pasukan itu] {e3 ditarik}.
e1 m1 > m2 ASSAULT actual 2007-01-22/none mode=firearms ctx=terrorism
e2 m3 > m4 REQUEST requested 2007-01-22/none mode=yield ctx=terrorism
e3 m4 > m3 RETREAT requested 2007-01-22/none mode=withdraw ctx=terrorism

### Antara 2023-02-20
[m1:RUS.GOV Kementerian Luar Negeri Rusia] {e1 menyebut} {e2 kunjungan} [m2:USA.GOV Joe Biden] ke [m3:UKR.GOV Kyiv] sebagai sandiwara, sementara [m4:POL.GOV Andrzej Duda] {e3 menyambut} [m5=m2 presiden Amerika itu] di Warsawa keesokan harinya.
e1 m1 > m2 ACCUSE actual 2023-02-20/none mode=disapprove ctx=diplomatic
e2 m2 > m3 CONSULT actual 2023-02-20/none mode=visit ctx=diplomatic
e3 m5 > m4 CONSULT actual 2023-02-20/none mode=visit ctx=diplomatic

### Malang Post 2022-10-08
[m1:IDN.COP Kapolri] {e1 mencopot} [m2:IDN.COP Kapolres Malang AKBP Ferli Hidayat] dan {e2 menetapkan} enam tersangka tragedi Kanjuruhan. Aremania {e3 menganggap} jumlah itu terlalu sedikit dan {e4 berencana long march} ke balai kota.
e1 m1 > m2 SANCTION actual 2022-10-03/day mode=expel ctx=repression
e2 m1 > m3 ACCUSE actual 2022-10-06/day mode=allege ctx=legal
e3 m4 > m1 ACCUSE actual 2022-10-08/none mode=disapprove ctx=legal
e4 m4 > m1 PROTEST planned 2022-10-08/none mode=demo ctx=legal
Di antara mereka ada [m3:IDN.COP tiga perwira polisi]; [m4:IDN.CVL suporter] menuntut keadilan.
