### Antara 2013-07-05
[m1:IDN.GOV Indonesia] dan [m2:AUS.GOV Australia] {e1 berkomitmen memperluas} patroli bersama untuk mencegat [m3:IRN.REF perahu pencari suaka]; [m4=m2 Kevin Rudd], yang {e2 menginap di} Bogor semalam, {e3 menjanjikan} 250 juta dolar tambahan bantuan pendidikan.
e1 m1 > m2 AGREE planned 2013-07-05/none ctx=migration
e2 m4 > m1 CONSULT actual 2013-07-05/none mode=visit ctx=diplomatic
e3 m4 > m1 AGREE planned 2013-07-05/none ctx=economic

### Kompas.com 2020-02-29
Di [m1:@QAT Doha], [m2:USA.GOV Amerika Serikat] {e1 berjanji membawa pulang} seluruh tentaranya dalam empat belas bulan; [m3:TALIBAN.REB Taliban] sebaliknya {e2 tidak akan memberi tempat} kepada [m4:ALQAEDA.REB Al Qaidah].
e1 m2 > m3 CONCEDE planned 2020-02-29/none ctx=military
e2 m3 > m2 CONCEDE planned 2020-02-29/none ctx=terrorism

### SINDOnews 2018-08-17
Dua jet tempur [m1:SGP.MIL Singapura] dan empat F-16 [m2:IDN.MIL TNI AU] {e1 terbang dalam satu formasi} di atas Magelang, puncak latihan Elang Indopura yang {e2 sempat dihentikan} [m3=m1 negeri singa] empat tahun silam.
e1 m1 > m2 COOPERATE actual 2018-08-17/none ctx=military
e2 m3 > m2 SANCTION actual 2014-01-01/year mode=discontinue ctx=military bg

### Tribun Kupang 2017-10-18
[m1:IDN.MIL Danrem Wira Sakti] {e1 menarik} satu kompi [m2:IDN.MIL Yonif 712] dari Oepoli begitu [m3:TLS.GOV pemerintah Timor Leste] {e2 sepakat mengosongkan} sawah sengketa Naktuka.
e1 m1 > m3 RETREAT actual 2017-10-18/none mode=withdraw ctx=territory
e2 m3 > m1 CONCEDE planned 2017-10-18/none ctx=territory

### Tempo.co 2020-09-21
Ketimbang menunda, [m1:IDN.GOV KPU] dan [m2:IDN.LEG Komisi II DPR] {e1 bersepakat melanjutkan} pilkada Desember. [m3:IDN.REL PBNU] {e2 menyayangkan}, [m4:IDN.REL Muhammadiyah] {e3 mengancam golput}.
e1 m1 > m2 AGREE planned 2020-09-21/none ctx=election
e2 m3 > m1,m2 ACCUSE actual 2020-09-21/none mode=disapprove ctx=election,health
e3 m4 > m1,m2 THREATEN threatened 2020-09-21/none ctx=election

### CNN Indonesia 2024-01-22
[m1:IRN.MIL Garda Revolusi] {e1 memindahkan} perwiranya dari [m2:@SYR Suriah] sesudah [m3:ISR.MIL Israel] {e2 menewaskan} lima di antaranya di [m4:@SYR Damaskus]; [m5:HEZBOLLAH.REB Hizbullah] {e3 menggantikan} posisi [m21=m1 mereka] di selatan.
e1 m1 > m3 RETREAT actual 2024-01-22/none mode=withdraw ctx=military
e2 m3 > m1 ASSAULT actual 2024-01-22/none mode=aerial ctx=military
e3 m5 > m3 MOBILIZE actual 2024-01-22/none mode=militia ctx=military

### Jawa Pos 2001-05-30
Sepuluh ribu [m1:IDN.REL anggota Pasukan Berani Mati] bersiap berangkat ke Jakarta untuk {e1 membela} [m2:IDN.GOV Gus Dur]; [m3:IDN.COP Polda Jatim] {e2 menjaga} setiap stasiun, dan [m4:IDN.PTY kantor Golkar Surabaya] sudah {e3 dibakar} [m5=m1 mereka].
e1 m1 > m2 AGREE planned 2001-05-30/none ctx=political_institutions
e2 m3 > m1 MOBILIZE actual 2001-05-30/none mode=police ctx=political_institutions
e3 m5 > m4 PROTEST actual 2001-05-30/none mode=riot ctx=political_institutions

### detikNews 2018-11-07 none
[m1:IDN.LEG Ketua MPR] menerima kunjungan pelajar SMA dari [m2:@IDN Lampung]. [m3=m1 Ia] bercerita soal empat pilar dan masa kecilnya di Kalianda, lalu berfoto.

### Bisnis.com 2023-08-24
Jalan [m1:IDN.GOV Indonesia] ke [m2:BRICS BRICS] terbuka lebar: [m3:ZAF.GOV Presiden Cyril Ramaphosa] {e1 mengajaknya bergabung}, [m4:CHN.GOV Xi Jinping] {e2 mendukung}, hanya [m5=m1 Jakarta] yang minta waktu.
e1 m3 > m1 AGREE actual 2023-08-24/none ctx=diplomatic,economic
e2 m4 > m1 SUPPORT actual 2023-08-24/none ctx=diplomatic

### Antara 2005-07-14
Kalau [m1:IDN.GOV pemerintah] {e1 mengizinkan} partai lokal, [m2:GAM.REB GAM] {e2 bersedia melupakan} kata merdeka, tutur [m3:GAM.REB Bakhtiar Abdullah] dari [m4:@SWE Stockholm].
e1 m1 > m2 CONCEDE hypothetical 2005-07-14/none ctx=territory said=m3
e2 m2 > m1 CONCEDE hypothetical 2005-07-14/none ctx=territory said=m3

### VOA Indonesia 2022-04-08
Dengan 93 suara setuju, [m1:UN Majelis Umum PBB] {e1 menangguhkan keanggotaan} [m2:RUS.GOV Rusia] di Dewan HAM; [m3:IDN.GOV Indonesia] memilih abstain, [m4:CHN.GOV Tiongkok] {e2 menentang}.
e1 m1 > m2 SANCTION actual 2022-04-08/none mode=expel ctx=human_rights,diplomatic
e2 m4 > m1 REJECT actual 2022-04-08/none ctx=human_rights,diplomatic

### Okezone 2016-10-31
[m1:IDN.GOV Presiden Jokowi] {e1 berkuda} bersama [m2:IDN.PTY Prabowo] di Hambalang empat hari sebelum [m3:IDN.REL massa GNPF] {e2 akan memadati} Monas, dan [m4:IDN.COP Kapolri] {e3 mengerahkan} 18 ribu personel.
e1 m1 > m2 CONSULT actual 2016-10-31/none mode=visit ctx=political_institutions
e2 m3 > m1 PROTEST planned 2016-11-04/day mode=demo ctx=religion_ethnicity
e3 m4 > m3 MOBILIZE actual 2016-10-31/none mode=police ctx=religion_ethnicity

### Radar Sorong 2017-05-15
Tiga kapal pemburu [m1:IDN.GOV KKP] kini diparkir di Sorong. Pekan depan [m2:IDN.MIL Lantamal XIV] {e2 menambah} dua lagi untuk membayangi [m3:PHL.CVL pumpboat asing].
e2 m2 > m3 MOBILIZE planned 2017-05-22/week mode=weapons ctx=natural_resource

### Republika 2023-10-18
[m1:EGY.GOV Kairo] {e1 mengizinkan} dua puluh truk melewati Rafah, tetapi {e2 menutup pintu} bagi [m2:PSE.REF pengungsi]; [m3:IDN.GOV Jakarta] {e3 menyiapkan} 51 ton bantuan.
e1 m1 > m2 RETREAT actual 2023-10-18/none mode=access ctx=human_security
e2 m1 > m2 REJECT actual 2023-10-18/none mode=assist ctx=migration
e3 m3 > m2 AGREE planned 2023-10-18/none ctx=human_security

### Kumparan 2023-05-25
Dua negara lain, [m1:PLW.GOV Palau] dan [m2:MHL.GOV Kepulauan Marshall], {e1 memperbarui pakta asosiasi} dengan [m3:USA.GOV Washington]; [m4:PNG.GOV Port Moresby] {e2 mempersilakan} [m5:USA.MIL pasukannya] memakai enam pelabuhan.
e1 m1,m2 > m3 SUPPORT actual 2023-05-25/none ctx=diplomatic,military
e2 m4 > m5 COOPERATE actual 2023-05-25/none ctx=military

### Suara Merdeka 2014-11-27
{e1 Saling lempar batu} antara [m1:IDN.MIL tentara] dan [m2:IDN.COP polisi] reda setelah [m3:IDN.MIL Pangdam] {e2 menjamu} [m4:IDN.COP Kapolda] makan malam. [m5=m3+m4 Keduanya] {e3 berjanji memecat} provokator.
e1 m1 > m2 ASSAULT actual 2014-11-27/none mode=primitive ctx=military
e2 m3 > m4 CONSULT actual 2014-11-27/none ctx=military
e3 m5 > m1,m2 THREATEN threatened 2014-11-27/none mode=expel ctx=military

### Kontan 2021-06-15
[m1:GBR.GOV London] dan [m2:AUS.GOV Canberra] {e1 menyetujui garis besar} pakta dagang bebas dalam {e2 jamuan} di Downing Street, sehari setelah [m3:G7 G7] {e3 mengkritik} [m4:CHN.GOV Tiongkok].
e1 m1 > m2 AGREE planned 2021-06-15/none ctx=economic
e2 m1 > m2 CONSULT actual 2021-06-15/none ctx=economic
e3 m3 > m4 ACCUSE actual 2021-06-15/none mode=disapprove ctx=human_rights

### Antara 2002-11-10
[m1:AUS.COP Kepolisian Federal Australia] {e1 turut mengidentifikasi} bahan peledak Bali bersama [m2:IDN.COP Polri]; [m3:IDN.COP Kapolri] {e2 memuji} [m4=m1 tim itu].
e1 m1 > m2 COOPERATE actual 2002-11-10/none ctx=terrorism
e2 m3 > m4 SUPPORT actual 2002-11-10/none ctx=terrorism

### Media Indonesia 2009-09-02
Gempa Tasikmalaya mengundang simpati: [m1:JPN.GOV Tokyo] {e1 menawarkan regu penolong}, [m2:USA.GOV Washington] {e2 menyumbang} 50 ribu dolar, tetapi [m3:IDN.GOV Menko Kesra] mengatakan [m4=m3 pihaknya] {e3 mampu sendiri}.
e1 m1 > m3 AGREE actual 2009-09-02/none ctx=disasters
e2 m2 > m3 AID actual 2009-09-02/none ctx=disasters
e3 m4 > m1 REJECT actual 2009-09-02/none mode=assist ctx=disasters said=m3

### SINDOnews 2023-09-13
[m1:RUS.GOV Putin] {e1 mengantar sendiri} [m2:PRK.GOV Kim Jong Un] berkeliling kosmodrom Vostochny; [m3:KOR.GOV Seoul] {e2 memperingatkan ada harga} bila [m4=m2 Pyongyang] {e3 memasok peluru} untuk [m5=m1 Moskwa].
e1 m1 > m2 CONSULT actual 2023-09-13/none mode=visit ctx=diplomatic
e2 m3 > m1 THREATEN threatened 2023-09-13/none ctx=military
e3 m4 > m5 AID hypothetical 2023-09-13/none ctx=military

### Kompas.com 2016-09-19 none
Pengadilan menggelar sidang kedua puluh kasus kopi sianida. [m1:? Jessica] mengenakan kemeja putih, sementara [m2:AUS.EDU ahli dari Brisbane] menjelaskan kadar racun. Penonton sidang membawa bekal.

### Harian Analisa 2010-09-23
Usai baku tembak di Hamparan Perak, [m1:IDN.COP dua kompi Brimob] {e1 menyisir} perkebunan mencari [m2:IDN.REB penyerang polsek]; [m3:IDN.GOV bupati] {e2 memberlakukan jam malam} bagi [m4:IDN.CVL penduduk].
e1 m1 > m2 MOBILIZE actual 2010-09-23/none mode=police ctx=terrorism
e2 m3 > m4 COERCE actual 2010-09-23/none mode=curfew ctx=terrorism

### Tempo.co 2015-12-18
[m1:IDN.GOV Menhan] menyangkal [m2:IDN.GOV Indonesia] {e1 bergabung} dengan koalisi militer 34 negara bentukan [m3:SAU.GOV Arab Saudi]; [m4=m2 Jakarta], kata [m21=m1 dia], hanya {e2 mau bekerja sama} di bidang ideologi.
e1 m2 > m3 COOPERATE denied 2015-12-18/none ctx=military,terrorism
e2 m4 > m3 AGREE planned 2015-12-18/none ctx=terrorism said=m1

### Detikcom 2013-12-05
[m1:IDN.GOV Presiden SBY] {e1 menyodorkan enam langkah} pemulihan kepada [m2:AUS.GOV Tony Abbott]; bila dipenuhi, kerja sama intelijen {e2 dipulihkan}. [m3:AUS.GOV Menlu Julie Bishop] {e3 menyanggupi hotline}.
e1 m1 > m2 REQUEST requested 2013-12-05/none mode=change ctx=intelligence
e2 m1 > m2 COOPERATE hypothetical 2013-12-05/none ctx=intelligence
e3 m3 > m1 AGREE planned 2013-12-05/none ctx=intelligence,diplomatic

### Antara 2019-12-31
Setelah [m1:CHN.MIL kapal penjaga pantainya] {e1 mengawal} nelayan masuk Natuna, [m2:CHN.GOV Dubes Xiao Qian] {e2 dipanggil} [m3:IDN.GOV Kemlu]; [m4:IDN.MIL Bakamla] {e3 mengusir} tiga kapal tersebut, yang kemudian {e4 menjauh}.
e1 m1 > m3 MOBILIZE actual 2019-12-31/none ctx=territory
e2 m3 > m2 ACCUSE actual 2019-12-31/none mode=disapprove ctx=territory
e3 m4 > m1 COERCE actual 2019-12-31/none mode=restrict ctx=territory
e4 m1 > m4 RETREAT actual 2019-12-31/none mode=withdraw ctx=territory

### Pos Belitung 2011-07-14
[m1:IDN.LEG Ketua DPRD] ikut {e1 berorasi} bersama [m2:IDN.LAB penambang timah] di muka kantor [m3:IDN.GOV gubernur], yang {e2 keluar dan setuju} mengkaji ulang razia [m4:IDN.COP Polda].
e1 m1,m2 > m3 PROTEST actual 2011-07-14/none mode=demo ctx=natural_resource
e2 m3 > m2 CONCEDE actual 2011-07-14/none ctx=natural_resource

### BBC Indonesia 2018-04-27
Melangkahi garis beton itu, [m1:PRK.GOV Kim Jong Un] {e1 menyalami} [m2:KOR.GOV Moon Jae-in] dan {e2 mengiyakan} penutupan situs uji nuklir; [m3=m2 tuan rumah] {e3 mematikan} pengeras suara di perbatasan.
e1 m1 > m2 CONSULT actual 2018-04-27/none mode=visit ctx=diplomatic
e2 m1 > m2 CONCEDE planned 2018-04-27/none ctx=cbrn
e3 m3 > m1 CONCEDE actual 2018-04-27/none ctx=diplomatic

### Kompas 2012-02-10 none
Jumlah penganggur lulusan universitas mencapai 492 ribu orang, tulis [m1:IDN.GOV Badan Pusat Statistik]. Angka di [m2:@IDN Banten] tertinggi, di [m3:@IDN Bali] terendah.

### CNN Indonesia 2021-09-28
Ancaman somasi saja tidak cukup: [m1:IDN.GOV Luhut] {e2 mempolisikan} [m2:IDN.CVL Koordinator KontraS Fatia Maulidiyanti] dan [m3:IDN.CVL Haris Azhar], serta {e3 menuntut ganti rugi} 100 miliar yang, bila menang, akan {e4 disumbangkan} kepada [m4:IDN.CVL warga Papua].
e2 m1 > m2,m3 ACCUSE actual 2021-09-28/none mode=allege ctx=rights_freedoms,legal
e3 m1 > m2,m3 REQUEST requested 2021-09-28/none ctx=rights_freedoms,legal
e4 m1 > m4 AID hypothetical 2021-09-28/none ctx=human_security

### Antara 2018-12-11
[m1:IDN.MIL Helikopter TNI] {e1 mengevakuasi} [m2:IDN.LAB pekerja Istaka Karya] yang lolos, sedangkan [m3:IDN.PTY sejumlah politikus] {e2 mendesak} [m4:IDN.GOV Jokowi] memberlakukan operasi militer; [m5=m4 Presiden] tak menggubris usul itu, tetapi {e3 memerintahkan pengejaran} [m6:TPNPB.REB pelaku].
e1 m1 > m2 AID actual 2018-12-11/none ctx=territory
e2 m3 > m4 REQUEST requested 2018-12-11/none mode=change ctx=military
e3 m5 > m6 MOBILIZE actual 2018-12-11/none ctx=military

### Sindonews 2011-08-21
Pasukan [m1:LBY.REB pemberontak Libya] {e1 memasuki} Lapangan Hijau nyaris tanpa perlawanan. [m2=m3 Brigade itu] kabur: [m3:LBY.MIL pengawal Gaddafi] {e2 melucuti seragam} dan {e3 menyerahkan senjatanya}. [m4:VEN.GOV Hugo Chavez] {e4 mengutuk} [m5:NATO NATO].
e1 m1 > m3 COERCE actual 2011-08-21/none mode=seize ctx=military
e2 m3 > m1 RETREAT actual 2011-08-21/none ctx=military
e3 m3 > m1 RETREAT actual 2011-08-21/none mode=disarm ctx=military
e4 m4 > m5 ACCUSE actual 2011-08-21/none mode=disapprove ctx=military

### Tribunnews 2014-05-19
Mengapa [m1:IDN.PTY Golkar] merapat ke [m2:IDN.PTY Gerindra]? [m3:IDN.PTY Aburizal Bakrie] gagal {e1 mencapai kata sepakat} dengan [m4:IDN.PTY PDI-P], lalu {e2 berkoalisi} dengan [m5=m2 Prabowo], yang {e3 menawarinya} jabatan menteri utama.
e2 m3 > m5 SUPPORT actual 2014-05-19/none ctx=election
e3 m5 > m3 AGREE actual 2014-05-19/none ctx=election
e1 m3 > m4 CONSULT actual 2014-05-19/none ctx=election

### Antara 2007-09-06
[m1:RUS.GOV Vladimir Putin] {e1 meneken kontrak} kredit satu miliar dolar dengan [m2:IDN.GOV Yudhoyono]: [m3=m2 Indonesia] {e2 akan mendapatkan} kapal selam dan helikopter serang.
e1 m1 > m2 COOPERATE actual 2007-09-06/none ctx=military
e2 m1 > m3 AGREE planned 2007-09-06/none ctx=military

### Metro Riau 2013-06-27
[m1:IDN.BUS Delapan perusahaan sawit] {e1 dijerat} [m2:IDN.GOV Kementerian Lingkungan Hidup] karena membakar lahan; [m3:SGP.GOV Menteri Shanmugam] {e2 siap menindak} [m4=m1 mereka] bila [m5:IDN.GOV Jakarta] {e3 membagi peta konsesi}.
e1 m2 > m1 ACCUSE actual 2013-06-27/none mode=allege ctx=environment
e2 m3 > m4 SANCTION hypothetical 2013-06-27/none ctx=environment
e3 m5 > m3 COOPERATE hypothetical 2013-06-27/none ctx=environment

### Republika 2020-06-30
[m1:CHN.LEG Kongres Rakyat Nasional] {e1 menelurkan} undang-undang keamanan atas [m2:HKG.CVL Hong Kong]. [m3:GBR.GOV Inggris] {e2 membuka jalan kewarganegaraan} bagi tiga juta [m4=m2 penduduknya], langkah yang dibalas [m5:CHN.GOV Beijing] dengan {e4 tidak mengakui} paspor BNO.
e1 m1 > m2 COERCE actual 2020-06-30/none mode=restrict ctx=rights_freedoms
e2 m3 > m4 AGREE planned 2020-06-30/none ctx=migration
e4 m5 > m3 REJECT actual 2020-06-30/none ctx=migration,diplomatic

### Viva.co.id 2015-03-25 headline
[m1:SAU.MIL Koalisi Saudi] {e1 Bombardir} [m5:HOUTHI.REB Houthi] di [m2:@YEM Sanaa], [m3:IDN.GOV RI] {e2 Siapkan Evakuasi} [m4:IDN.EDU Mahasiswa]
e1 m1 > m5 ASSAULT actual 2015-03-25/none mode=aerial ctx=military
e2 m3 > m4 AGREE planned 2015-03-25/none ctx=human_security

### Kompas.com 2021-02-23
[m1:IDN.GOV Kemlu] menegaskan [m2:IDN.GOV Retno] {e1 tidak pernah menyokong} pemilu versi [m3:MMR.MIL junta]; kabar itu memicu [m4:MMR.CVL warga Yangon] {e2 berunjuk rasa} di depan KBRI, dan [m5=m2 sang menteri] {e3 mengurungkan lawatan} ke [m6:@MMR Naypyidaw].
e1 m2 > m3 SUPPORT denied 2021-02-23/none ctx=election
e2 m4 > m2 PROTEST actual 2021-02-23/none mode=demo ctx=pro_democracy
e3 m5 > m3 REJECT actual 2021-02-23/none mode=meet ctx=diplomatic

### Antara 2010-05-31
[m1:IDN.CVL Lima relawan Sahabat Al Aqsha] {e1 dikurung} di Ashdod; [m2:JOR.GOV Yordania] {e2 menampung} [m3=m1 mereka] setelah {e3 dibebaskan} [m4:ISR.GOV Israel], kata [m5:IDN.GOV Marty].
e1 m4 > m1 COERCE actual 2010-05-31/none mode=arrest ctx=human_rights
e2 m2 > m3 AID actual 2010-05-31/none ctx=human_security
e3 m4 > m3 RETREAT actual 2010-05-31/none mode=release ctx=human_rights

### Sriwijaya 2012-07-28
Serdadu pengganti [m1:IDN.COP Brimob] {e1 melepas tembakan} di Limbang Jaya hingga [m2:IDN.AGR bocah 12 tahun] tewas. [m3:IDN.BUS PTPN VII] menyangkal {e2 meminta pengawalan} dari [m4=m1 kesatuan itu].
e1 m1 > m2 ASSAULT actual 2012-07-28/none mode=firearms ctx=natural_resource
e2 m3 > m4 REQUEST denied 2012-07-28/none mode=assist ctx=natural_resource

### Tempo.co 2016-01-14
Serangan Sarinah {e1 dikecam} banyak pihak, dari [m1:UN Ban Ki-moon] hingga [m2:MYS.GOV Najib Razak], yang {e2 menaikkan kesiagaan} di [m3:@MYS Kuala Lumpur]; [m4:ISIS.REB kelompok ISIS] mengaku bertanggung jawab atas serangan itu, dan [m5:IDN.COP Densus] {e4 menembak mati} [m6=m4 empat pelaku].
e1 m1,m2 > m4 ACCUSE actual 2016-01-14/none mode=disapprove ctx=terrorism
e2 m2 > m4 MOBILIZE actual 2016-01-14/none ctx=terrorism
e4 m5 > m6 ASSAULT actual 2016-01-14/none mode=firearms ctx=terrorism

### CNBC Indonesia 2020-11-15 none
Perjanjian RCEP mencakup 30 persen penduduk dunia. Dari lima belas ekonomi anggotanya, [m1:@CHN China] dan [m2:@JPN Jepang] yang terbesar; [m3:@IND India] sudah keluar dari daftar setahun sebelumnya.

### Antara 2021-08-29
Kontingen terakhir [m1:GBR.MIL Inggris] {e1 mengudara} dari [m2:@AFG Kabul], Sabtu malam, menutup keberadaan dua dasawarsa; [m3:FRA.GOV Paris] {e2 mengusulkan} zona aman kepada [m4:UNSC Dewan Keamanan], dan [m5:TALIBAN.REB Taliban] {e3 menjamin} bandara tetap dibuka.
e1 m1 > m5 RETREAT actual 2021-08-28/day mode=withdraw ctx=military
e2 m3 > m4 REQUEST requested 2021-08-29/none ctx=human_security
e3 m5 > m3 AGREE planned 2021-08-29/none ctx=human_security

### Harian Jubi 2020-01-27
"<<q1 Turunkan senjata, baru [m21=m1+m2+m3 kita] bicara>>," {e1 seru} [m1:IDN.REL Uskup Timika] kepada [m2:TPNPB.REB TPNPB] dan [m3:IDN.MIL TNI]. [m4=m3 Pihak kodam] {e2 menyambut}: dua pos di Nduga {e3 ditarik} minggu ini. [m5=m2 Kelompok itu] {e4 tetap mensyaratkan} penengah asing.
e1 m1 > m2,m3 REQUEST requested 2020-01-27/none mode=yield ctx=territory
e2 m4 > m1 AGREE actual 2020-01-27/none ctx=territory
e3 m4 > m5 RETREAT actual 2020-01-27/none mode=withdraw ctx=territory
e4 m5 > m4 REJECT actual 2020-01-27/none mode=meet ctx=territory
q1 m1 direct cue=seru

### Kompas 2004-10-21
Baru sehari menjabat, [m1:IDN.GOV Presiden Yudhoyono] {e1 memperpanjang darurat sipil} di Aceh enam bulan, tetapi juga {e2 mengulurkan ajakan} kepada [m2:GAM.REB gerilyawan] untuk turun gunung.
e1 m1 > m2 COERCE actual 2004-10-21/none mode=martial-law ctx=territory
e2 m1 > m2 AGREE actual 2004-10-21/none ctx=territory

### Detikcom 2025-02-17
Tagar Indonesia Gelap mendunia; [m1:IDN.EDU mahasiswa] {e1 menduduki} Patung Kuda sampai malam. [m2:IDN.GOV Mensesneg Prasetyo Hadi] {e2 keluar menemui}, lalu {e3 membubuhkan tanda tangan} di atas lembar tuntutan [m3=m1 mereka].
e1 m1 > m2 PROTEST actual 2025-02-17/none mode=obstruct ctx=political_institutions
e2 m2 > m3 CONSULT actual 2025-02-17/none ctx=political_institutions
e3 m2 > m3 CONCEDE actual 2025-02-17/none ctx=political_institutions

### SINDOnews 2020-06-16
[m1:PRK.MIL Korea Utara] {e1 meledakkan} kantor penghubung di Kaesong, lalu {e2 mengirim lagi} serdadu ke zona yang sudah didemiliterisasi bersama [m2:KOR.GOV Seoul]. Bila [m3=m2 negeri itu] {e4 menghentikan selebaran}, kata [m4:PRK.GOV Kim Yo Jong], rencana militer bisa {e5 ditangguhkan}.
e1 m1 > m2 ASSAULT actual 2020-06-16/none mode=destroy ctx=diplomatic
e2 m1 > m2 MOBILIZE actual 2020-06-16/none mode=troops ctx=military
e4 m3 > m4 CONCEDE hypothetical 2020-06-16/none ctx=diplomatic
e5 m1 > m3 CONCEDE hypothetical 2020-06-16/none ctx=military said=m4

### Antara 2023-02-13
Sempat {e1 diusir} [m1:IDN.REL ormas], [m2:IDN.REL jemaat Gereja Kristen Kemah Daud] beribadah lagi setelah [m3:IDN.GOV Wali Kota Bandar Lampung] {e3 menerbitkan izin sementara} dan [m4:IDN.COP polisi] {e4 menahan} [m5:IDN.GOV ketua RT].
e1 m1 > m2 COERCE actual 2023-02-13/none ctx=religion_ethnicity
e3 m3 > m2 CONCEDE actual 2023-02-13/none ctx=religion_ethnicity
e4 m4 > m5 COERCE actual 2023-02-13/none mode=arrest ctx=religion_ethnicity

### Kompas.id 2017-02-09
[m1:IDN.MIL TNI] dan [m2:AUS.MIL ADF] belum juga {e1 berlatih bersama lagi} sejak [m3:IDN.MIL Gatot Nurmantyo] {e2 membekukan} kerja sama bulan lalu lantaran materi yang menghina Pancasila; [m4:AUS.MIL Marsekal Mark Binskin] sudah {e3 terbang ke Jakarta} membawa {e4 surat maaf}.
e1 m1 > m2 COOPERATE denied 2017-02-09/none ctx=military
e2 m3 > m2 SANCTION actual 2017-01-01/month mode=discontinue ctx=military
e3 m4 > m3 CONSULT actual 2017-02-09/none mode=visit ctx=military
e4 m4 > m3 SUPPORT actual 2017-02-09/none ctx=military

### Tribun Lampung 2017-11-02 none
[m21:IDN.GOV Gubernur terpilih] mengaku belum punya calon [m1:IDN.GOV sekretaris daerah]. Rapat partainya di [m2:@IDN Menggala] membahas jadwal pelantikan saja, ujarnya, sesudah dua jam tertutup.

### Okezone 2024-12-11
[m1:IDN.COP Polda Metro Jaya] tak jadi memeriksa [m2:IDN.JUD mantan ketua KPK] karena [m3=m2 yang bersangkutan] {e2 tidak muncul}, alasan ada pengajian; [m4:IDN.CVL ICW] {e3 menyindir} [m5=m1 penyidik] takut.
e2 m3 > m1 REJECT actual 2024-12-11/none mode=meet ctx=corruption
e3 m4 > m5 ACCUSE actual 2024-12-11/none mode=disapprove ctx=corruption

### CNN Indonesia 2017-08-21
[m1:USA.MIL Amerika Serikat] dan [m2:KOR.MIL Korea Selatan] {e1 memulai simulasi perang} Ulchi meski [m3:CHN.GOV China] {e2 mengusulkan pembekuan} latihan; jumlah [m21=m1 prajurit AS] dikurangi 7.500, yang oleh [m4:KOR.GOV Seoul] disangkal sebagai isyarat {e5 mengalah} kepada [m5:PRK.GOV Pyongyang].
e1 m1 > m2 COOPERATE actual 2017-08-21/none ctx=military
e2 m3 > m1,m2 REQUEST requested 2017-08-21/none mode=yield ctx=military
e5 m1 > m5 CONCEDE denied 2017-08-21/none ctx=military said=m4
