### Antara 2018-08-10
[m1:USA.GOV Gedung Putih] {e1 mengancam menaikkan} bea baja Turki dua kali lipat jika [m2:TUR.GOV Ankara] tidak membebaskan [m3:USA.REL Pendeta Andrew Brunson]; [m4:TUR.GOV Erdogan] {e2 menyeru} [m5:TUR.CVL rakyatnya] menjual dolar.
e1 m1 > m2 THREATEN threatened 2018-08-10/none mode=restrict ctx=economic
e2 m4 > m5 REQUEST requested 2018-08-10/none mode=change ctx=economic

### Kompas.com 2017-08-11
Solusi militer sudah siap dan {e1 terkokang}, cuit [m1:USA.GOV Trump] kepada [m2:PRK.GOV Kim Jong Un], sementara [m3:CHN.GOV Beijing] {e2 menasihati} [m4=m1+m2 keduanya] agar menahan diri dan {e3 tidak akan membela} siapa pun yang menembak lebih dulu.
e1 m1 > m2 THREATEN threatened 2017-08-11/none mode=violence ctx=military,cbrn
e2 m3 > m4 REQUEST requested 2017-08-11/none mode=yield ctx=military
e3 m3 > m2 REJECT hypothetical 2017-08-11/none mode=assist ctx=military

### Republika 2014-05-22
[m1:THA.MIL Jenderal Prayuth] {e1 tidak segan-segan menangkap} siapa saja dari [m2:THA.CVL para pengunjuk rasa] yang berkumpul lebih dari lima orang, sebab {e2 keadaan darurat perang} sudah [m3=m1 ia] umumkan.
e1 m1 > m2 THREATEN threatened 2014-05-22/none mode=arrest ctx=repression
e2 m1 > m2 COERCE actual 2014-05-22/none mode=martial-law ctx=repression

### Tempo.co 2015-02-20
[m1:AUS.GOV Tony Abbott] {e1 mengungkit} bantuan tsunami agar [m2:IDN.GOV Jakarta] mengampuni dua warganya, dan {e2 memperingatkan} hubungan bisa rusak; [m3:IDN.CVL warga Aceh] lantas {e3 mengumpulkan koin} untuk mengembalikannya.
e1 m1 > m2 REQUEST requested 2015-02-20/none mode=yield ctx=illegal_drugs
e2 m1 > m2 THREATEN threatened 2015-02-20/none mode=relations ctx=diplomatic
e3 m3 > m1 PROTEST actual 2015-02-20/none ctx=diplomatic

### Sindonews 2012-07-18
[m1:IDN.LAB Buruh KSPI] {e1 berencana melumpuhkan} jalan tol Cikampek apabila [m2:IDN.GOV Menakertrans] tak mencabut aturan alih daya; [m3:IDN.LAB SPSI] {e2 tidak akan ikut-ikutan}.
e1 m1 > m2 THREATEN threatened 2012-07-18/none mode=restrict ctx=economic
e2 m3 > m1 REJECT actual 2012-07-18/none mode=assist ctx=economic

### Antara 2021-09-17 headline
{e1 Gertak} [m1:PRK.GOV Kim Yo Jong]: Hubungan dengan [m2:KOR.GOV Seoul] Bisa Hancur Total
e1 m1 > m2 THREATEN threatened 2021-09-17/none mode=relations ctx=diplomatic

### Detikcom 2016-11-15
[m1:IDN.PTY Fadli Zon] {e1 mengancam akan} memakzulkan? "Tidak ada itu," ujarnya; [m4=m1 ia] hanya {e2 mengkritik} [m2:IDN.GOV Presiden Jokowi], kata [m3:IDN.PTY rekan separtainya].
e1 m1 > m2 THREATEN denied 2016-11-15/none ctx=executive
e2 m1 > m2 ACCUSE actual 2016-11-15/none mode=disapprove ctx=executive

### BBC Indonesia 2007-06-02
[m1:RUS.GOV Putin] {e1 akan mengarahkan} lagi rudalnya ke kota-kota Eropa bila [m2:USA.GOV Washington] memasang perisai di [m3:POL.GOV Polandia]; [m4:NATO NATO] {e2 menilai} ucapan itu tak berguna.
e1 m1 > m2,m3 THREATEN threatened 2007-06-02/none mode=violence ctx=military
e2 m4 > m1 ACCUSE actual 2007-06-02/none mode=disapprove ctx=military

### Kompas 2002-01-30
[m1:PHL.GOV Gloria Arroyo] {e1 memberi tenggat} 48 jam kepada [m2:ABUSAYYAF.REB Abu Sayyaf]: bebaskan sandera atau digempur.
e1 m1 > m2 THREATEN threatened 2002-01-30/none mode=violence ctx=terrorism

### CNBC Indonesia 2024-12-02
[m1:USA.GOV Presiden terpilih Trump] {e1 menggertak} [m2:BRICS BRICS] dengan tarif seratus persen kalau berani membuat mata uang; [m3:ZAF.GOV Pretoria] {e2 membantah} ada rencana demikian.
e1 m1 > m2 THREATEN threatened 2024-12-02/none mode=restrict ctx=economic
e2 m3 > m1 REJECT actual 2024-12-02/none ctx=economic

### VOA Indonesia 2019-04-24
[m1:GBR.GOV London] diperkirakan tak mengindahkan {e1 ancaman} [m2:USA.GOV Washington] untuk berhenti berbagi intelijen jika [m3:CHN.BUS Huawei] dipakai.
e1 m2 > m1 THREATEN threatened 2019-04-24/none mode=relations ctx=intelligence,technology

### Suara.com 2022-09-05
[m1:IDN.CVL Sopir angkot] di Semarang {e1 bakal menggelar mogok} pekan depan, kata [m2:IDN.LAB Organda], kalau [m3:IDN.GOV pemkot] tidak menaikkan tarif.
e1 m1 > m3 THREATEN threatened 2022-09-05/none mode=restrict ctx=economic said=m2

### Antara 2010-11-22
[m1:IDN.GOV Menakertrans Muhaimin] belum mau {e1 menghentikan} pengiriman TKI ke [m2:SAU.GOV Arab Saudi], meskipun kasus Sumiati membuat [m3:IDN.LEG Ketua DPR] {e2 mendesak} moratorium dan [m4:IDN.CVL Migrant CARE] {e3 berdemo} di depan [m5:SAU.GOV kedutaan].
e1 m1 > m2 SANCTION denied 2010-11-22/none mode=discontinue ctx=human_rights
e2 m3 > m1 REQUEST requested 2010-11-22/none mode=change ctx=human_rights
e3 m4 > m5 PROTEST actual 2010-11-22/none mode=demo ctx=human_rights

### Kompas.com 2019-09-24
Di depan [m1:IDN.LEG DPR], [m2:IDN.EDU mahasiswa] dari belasan kampus {e1 menggoyang pagar} dan {e2 dihalau dengan gas air mata} oleh [m3:IDN.COP petugas]; [m4:IDN.GOV Menristekdikti] {e3 mengancam memberi sanksi} [m5:IDN.EDU rektor] yang menggerakkan.
e1 m2 > m1 PROTEST actual 2019-09-24/none mode=riot ctx=legislative
e2 m3 > m2 ASSAULT actual 2019-09-24/none mode=crowd-control ctx=repression
e3 m4 > m5 THREATEN threatened 2019-09-24/none mode=restrict ctx=rights_freedoms

### Tribunnews 2013-10-31
{e1 Mogok nasional} [m1:IDN.LAB KSPI] diwarnai pengeroyokan: [m2:IDN.CVL sekelompok preman] {e2 membacok} [m3:IDN.LAB buruh Bekasi], sedangkan [m4:IDN.COP polisi] {e3 dituduh membiarkan} oleh [m5:IDN.CVL LBH].
e1 m1 > m4 PROTEST actual 2013-10-31/none mode=strike ctx=economic
e2 m2 > m3 ASSAULT actual 2013-10-31/none mode=primitive ctx=economic
e3 m5 > m4 ACCUSE actual 2013-10-31/none mode=allege ctx=human_rights

### Republika 2012-09-14
Marah atas film penghina Nabi, [m1:TUN.CVL massa] {e1 memanjat tembok} kedutaan [m2:USA.GOV AS] di Tunis; di [m3:@IDN Jakarta], [m4:IDN.REL FPI] {e2 melempari} kedubes negeri itu, sedangkan [m5:IDN.REL Muhammadiyah] {e3 menyayangkan} aksi anarkistis.
e1 m1 > m2 PROTEST actual 2012-09-14/none mode=riot ctx=religion_ethnicity
e2 m4 > m2 PROTEST actual 2012-09-14/none mode=riot ctx=religion_ethnicity
e3 m5 > m4 ACCUSE actual 2012-09-14/none mode=disapprove ctx=religion_ethnicity

### Antara 2011-06-26
[m1:IDN.REB Lima tapol] di LP Abepura {e1 berhenti makan} sejak kemarin menuntut [m2:IDN.JUD kepala lapas] membuka sel, sementara [m3:IDN.REL pendeta] {e2 membujuk} [m4=m1 mereka].
e1 m1 > m2 PROTEST actual 2011-06-25/day mode=hunger ctx=human_rights
e2 m3 > m4 REQUEST requested 2011-06-26/none mode=yield ctx=human_rights

### Jubi 2019-08-19
[m1:IDN.EDU Mahasiswa Papua] dan [m2:IDN.CVL warga Manokwari] {e1 tumpah ke jalan}, {e2 membakar} kantor [m3:IDN.LEG DPRD], memprotes {e3 pengepungan} asrama Kamasan oleh [m4:IDN.REL ormas]; [m5:IDN.GOV Gubernur Khofifah] {e4 meminta maaf}.
e1 m1,m2 > m4 PROTEST actual 2019-08-19/none mode=demo ctx=religion_ethnicity
e2 m1,m2 > m3 PROTEST actual 2019-08-19/none mode=riot ctx=religion_ethnicity
e3 m4 > m1 COERCE actual 2019-08-19/none mode=restrict ctx=religion_ethnicity
e4 m5 > m1,m2 SUPPORT actual 2019-08-19/none ctx=religion_ethnicity

### DW Indonesia 2011-10-16
[m1:ESP.CVL Kaum Indignados] {e1 memenuhi} Puerta del Sol mengecam [m2:ESP.GOV pemerintah Zapatero]; di [m3:@ITA Roma] [m4:ITA.CVL perusuh bertopeng] {e2 membakar} mobil [m5:ITA.COP carabinieri].
e1 m1 > m2 PROTEST actual 2011-10-16/none mode=demo ctx=economic
e2 m4 > m5 PROTEST actual 2011-10-16/none mode=riot ctx=economic

### Kompas.com 2020-01-16
[m1:FRA.LAB Pekerja kereta SNCF] {e1 mengakhiri mogok} terlama dalam sejarah, tanpa {e2 dikabulkan} tuntutannya oleh [m2:FRA.GOV Edouard Philippe].
e1 m1 > m2 CONCEDE actual 2020-01-16/none ctx=economic
e2 m2 > m1 CONCEDE denied 2020-01-16/none ctx=economic

### Antara 2023-03-11
[m1:ISR.MIL Pilot cadangan] {e1 memboikot latihan} sebagai protes atas reformasi peradilan [m2:ISR.GOV Netanyahu], dan [m3:ISR.CVL setengah juta warga] {e2 turun ke jalan}.
e1 m1 > m2 PROTEST actual 2023-03-11/none mode=boycott ctx=political_institutions
e2 m3 > m2 PROTEST actual 2023-03-11/none mode=demo ctx=political_institutions

### Jawa Pos 2014-03-05 headline
[m1:IDN.CVL Petani Kendeng] {e1 Cor Kaki} di Depan [m2:IDN.GOV Istana], [m3:IDN.BUS Semen Indonesia] {e2 Bergeming}
e1 m1 > m2 PROTEST actual 2014-03-05/none mode=obstruct ctx=environment
e2 m3 > m1 REJECT actual 2014-03-05/none mode=yield ctx=environment

### Surya 2002-11-04
[m1:IDN.LAB Awak kapal] batal {e1 mogok}; ancaman itu {e2 ditarik} setelah [m2:IDN.BUS Pelni] {e3 melunasi} uang lauk-pauk.
e1 m1 > m2 PROTEST denied 2002-11-04/none mode=strike ctx=economic
e2 m1 > m2 CONCEDE actual 2002-11-04/none ctx=economic
e3 m2 > m1 CONCEDE actual 2002-11-04/none ctx=economic

### Pikiran Rakyat 2008-05-24
[m1:IDN.EDU Mahasiswa Unas] {e1 melempar botol}, [m2:IDN.COP Polres Jaksel] {e2 menyerbu kampus} dan {e3 memukuli}; [m3:IDN.GOV Komnas HAM] {e4 menuding} [m4=m2 polisi] melanggar prosedur, tuduhan yang {e5 disanggah} [m5:IDN.COP Kapolda].
e1 m1 > m2 PROTEST actual 2008-05-24/none mode=riot ctx=economic
e2 m2 > m1 COERCE actual 2008-05-24/none mode=seize ctx=repression
e3 m2 > m1 ASSAULT actual 2008-05-24/none mode=beat ctx=repression
e4 m3 > m4 ACCUSE actual 2008-05-24/none mode=allege ctx=human_rights
e5 m5 > m3 REJECT actual 2008-05-24/none ctx=human_rights

### Antara 2022-02-24
Sebelum fajar [m1:RUS.MIL tank-tank Rusia] sudah {e1 berbaris} di perbatasan [m2:UKR.GOV Ukraina]; [m3:NATO NATO] {e2 mengaktifkan} pasukan reaksi cepatnya dan [m4:MDA.GOV Chisinau] {e3 menutup} ruang udaranya.
e1 m1 > m2 MOBILIZE actual 2022-02-24/none mode=weapons ctx=military
e2 m3 > m1 MOBILIZE actual 2022-02-24/none mode=troops ctx=military
e3 m4 > m1 COERCE actual 2022-02-24/none mode=restrict ctx=military

### Kompas.com 2005-03-07
[m1:IDN.GOV Presiden Yudhoyono] {e1 mengirim} tujuh kapal perang ke Ambalat untuk menghadapi [m2:MYS.GOV Malaysia]; [m3:MYS.GOV Abdullah Badawi] {e2 menelepon} dan [m4=m1+m3 keduanya] {e3 sepakat berunding}.
e1 m1 > m2 MOBILIZE actual 2005-03-07/none mode=weapons ctx=territory,military
e2 m3 > m1 CONSULT actual 2005-03-07/none mode=phone ctx=territory
e3 m3 > m1 AGREE planned 2005-03-07/none ctx=territory

### CNN Indonesia 2020-01-07
Lima kapal perang dan empat F-16 {e1 merapat ke} Natuna atas perintah [m1:IDN.MIL Marsekal Hadi]; [m2:CHN.MIL kapal penjaga pantai Tiongkok] belum juga {e2 pergi}.
e1 m1 > m2 MOBILIZE actual 2020-01-07/none mode=weapons ctx=territory,military
e2 m2 > m1 RETREAT denied 2020-01-07/none mode=withdraw ctx=territory

### Sindonews 2017-03-01
[m1:KOR.MIL Militer Korea Selatan] dan [m2:USA.MIL Amerika] {e1 memulai latihan tahunan} Foal Eagle; sebagai jawaban, [m3:PRK.MIL tentara Utara] {e2 menyiagakan} artilerinya.
e1 m1 > m2 COOPERATE actual 2017-03-01/none ctx=military
e2 m3 > m1,m2 MOBILIZE actual 2017-03-01/none ctx=military

### Tempo.co 2016-11-03
{e1 Dua puluh ribu personel diturunkan} [m1:IDN.COP Polda Metro Jaya] menjelang demo [m2:IDN.REL GNPF], dibantu [m3:IDN.MIL Kodam Jaya]; tidak ada perintah {e2 menembak}, tegas [m4:IDN.COP Tito Karnavian].
e1 m1 > m2 MOBILIZE actual 2016-11-03/none mode=police ctx=religion_ethnicity
e2 m1 > m2 ASSAULT denied 2016-11-03/none mode=firearms ctx=religion_ethnicity said=m4

### Antara 2014-08-07 headline
[m1:RUS.MIL Rusia] {e1 Pusatkan} 20.000 Tentara di Perbatasan, [m2:POL.GOV Warsawa] {e2 Cemas Invasi}
e1 m1 > m2 MOBILIZE actual 2014-08-07/none mode=troops ctx=military
e2 m2 > m1 ACCUSE actual 2014-08-07/none mode=disapprove ctx=military

### Serambi 2003-05-20
[m1:IDN.MIL Pasukan Raider] {e1 diterjunkan} di Takengon sehari setelah {e2 darurat militer} dinyatakan [m2:IDN.GOV Megawati] atas [m3:@IDN Aceh]; [m4:GAM.REB Muzakir Manaf] {e3 menyiapkan} gerilyawannya di perbukitan.
e1 m1 > m4 MOBILIZE actual 2003-05-20/none mode=troops ctx=military
e2 m2 > m4 COERCE actual 2003-05-19/day mode=martial-law ctx=military
e3 m4 > m1 MOBILIZE actual 2003-05-20/none mode=militia ctx=military

### Republika 2018-12-12
[m1:KOSOVO.PRE Pristina] akan {e1 membentuk angkatan bersenjata}; [m2:SRB.GOV Aleksandar Vucic] {e2 tidak menampik opsi} mengirim pasukan, dan [m3:NATO Jens Stoltenberg] {e3 menganggap} langkah itu salah waktu.
e1 m1 > m2 MOBILIZE planned 2018-12-12/none mode=troops ctx=military
e2 m2 > m1 MOBILIZE hypothetical 2018-12-12/none mode=troops ctx=military
e3 m3 > m1 ACCUSE actual 2018-12-12/none mode=disapprove ctx=military

### Antara 2011-03-15
{e1 Masuknya} seribu serdadu [m1:SAU.MIL Perisai Semenanjung] melewati jembatan ke [m2:BHR.GOV Manama] untuk melindungi takhta [m3=m2 Raja Hamad] {e2 dikecam} [m4:IRN.GOV Teheran] sebagai pendudukan.
e1 m1 > m2 AID actual 2011-03-15/none ctx=military
e2 m4 > m1 ACCUSE actual 2011-03-15/none mode=disapprove ctx=military

### Kompas 2000-07-04
Batalion gabungan {e1 dikirim} [m1:IDN.GOV Gus Dur] ke Ambon untuk melerai; [m2:LASKARJIHAD.REB Laskar Jihad] tetap {e2 memberangkatkan} ratusan anggotanya dari Surabaya menghadapi [m3:IDN.REL milisi Kristen].
e1 m1 > m2,m3 MOBILIZE actual 2000-07-04/none mode=troops ctx=religion_ethnicity
e2 m2 > m3 MOBILIZE actual 2000-07-04/none mode=militia ctx=religion_ethnicity

### VOA Indonesia 2021-12-03
[m1:USA.SPY Intelijen Amerika] {e1 menuduh} [m2:RUS.GOV Kremlin] merencanakan ofensif 175 ribu tentara; tetapi pasukan itu, kata [m3:RUS.GOV Peskov], tidak {e2 dihimpun} untuk melawan [m4:UKR.GOV Kyiv].
e1 m1 > m2 ACCUSE actual 2021-12-03/none mode=allege ctx=military
e2 m2 > m4 MOBILIZE denied 2021-12-03/none mode=troops ctx=military said=m3

### Antara 2016-01-04
[m1:BHR.GOV Bahrain] dan [m2:SDN.GOV Sudan] mengikuti [m3:SAU.GOV Riyadh] {e1 memutus hubungan} dengan [m4:IRN.GOV Iran], [m5:ARE.GOV UEA] {e2 menurunkan tingkat perwakilan}, [m6:IDN.GOV Jakarta] {e3 menawarkan jasa baik}.
e1 m1,m2,m3 > m4 SANCTION actual 2016-01-04/none mode=discontinue ctx=diplomatic
e2 m5 > m4 SANCTION actual 2016-01-04/none mode=withdraw ctx=diplomatic
e3 m6 > m3,m4 AGREE actual 2016-01-04/none ctx=diplomatic

### Kompas.com 2018-03-26
Enam puluh diplomat [m1:RUS.GOV Rusia] {e1 disuruh pulang} oleh [m2:USA.GOV Washington] dan konsulat di Seattle {e2 ditutup}; [m3:AUT.GOV Wina], yang berkuasa bersama partai pro-Moskow, {e3 tidak ikut mengusir}.
e1 m2 > m1 SANCTION actual 2018-03-26/none mode=expel ctx=diplomatic
e2 m2 > m1 SANCTION actual 2018-03-26/none mode=discontinue ctx=diplomatic
e3 m3 > m1 SANCTION denied 2018-03-26/none mode=expel ctx=diplomatic

### Tempo.co 2009-05-21
[m1:IDN.GOV Departemen Luar Negeri] {e1 membekukan} MoU pengiriman pekerja dengan [m2:MYS.GOV Putrajaya]; [m3:IDN.LAB agen penyalur] {e2 mengeluh} kepada [m4:IDN.GOV menteri tenaga kerja].
e1 m1 > m2 SANCTION actual 2009-05-21/none mode=discontinue ctx=migration
e2 m3 > m4 ACCUSE actual 2009-05-21/none mode=disapprove ctx=migration

### Republika 2011-11-12
[m1:ARABLEAGUE Liga Arab] {e1 menskors} [m2:SYR.GOV Suriah] dari keanggotaan; [m3:LBN.GOV Lebanon] dan [m4:YEM.GOV Yaman] {e2 memberikan suara menolak}, sedangkan [m5:IRQ.GOV Bagdad] abstain.
e1 m1 > m2 SANCTION actual 2011-11-12/none mode=discontinue ctx=diplomatic
e2 m3,m4 > m1 REJECT actual 2011-11-12/none ctx=diplomatic

### Antara 2010-03-05
[m1:NLD.GOV Den Haag] {e1 menghentikan} bantuan ke [m2:RWA.GOV Kigali]? Belum: [m3:NLD.GOV menteri kerja sama pembangunan] baru {e2 mempertimbangkan pemotongannya}.
e1 m1 > m2 SANCTION denied 2010-03-05/none mode=discontinue ctx=economic
e2 m3 > m2 SANCTION hypothetical 2010-03-05/none mode=discontinue ctx=economic

### Media Indonesia 2020-05-29
{e1 Putusnya hubungan} [m1:USA.GOV Washington] dengan [m2:WHO WHO] diumumkan [m3:USA.GOV Trump] dari Taman Mawar; [m4:DEU.GOV Heiko Maas] {e2 menyebutnya} kemunduran, [m5:CHN.GOV Beijing] {e3 menambah} sumbangannya.
e1 m1 > m2 SANCTION actual 2020-05-29/none mode=discontinue ctx=health said=m3
e2 m4 > m1 ACCUSE actual 2020-05-29/none mode=disapprove ctx=health
e3 m5 > m2 AID actual 2020-05-29/none ctx=health

### Detikcom 2016-02-02
[m1:IDN.PTY Golkar] {e1 memecat} [m2:IDN.PTY Ahmadi Noor Supit] dari kursi badan anggaran; pemecatan terhadap [m3:IDN.PTY Zainudin Amali] {e2 dibatalkan} [m4:IDN.PTY Aburizal Bakrie].
e1 m1 > m2 SANCTION actual 2016-02-02/none mode=expel ctx=political_institutions
e2 m4 > m3 CONCEDE actual 2016-02-02/none ctx=political_institutions

### VOA Indonesia 1999-05-08
Setelah bom [m5:NATO NATO] {e1 menghantam} [m1:CHN.GOV kedutaannya] di Beograd, [m2:CHN.GOV Beijing] {e2 menangguhkan} dialog hak asasi dengan [m3:USA.GOV Washington]; [m4:NATO Javier Solana] {e3 menyampaikan permohonan maaf}.
e1 m5 > m1 ASSAULT actual 1999-05-08/none mode=aerial ctx=military
e2 m2 > m3 SANCTION actual 1999-05-08/none mode=discontinue ctx=diplomatic
e3 m4 > m2 SUPPORT actual 1999-05-08/none ctx=military

### CNN Indonesia 2023-09-01
[m1:IDN.JUD Majelis hakim] {e1 menjatuhi hukuman} enam tahun kepada [m2:IDN.ELI Rafael Alun]? Sidangnya baru bergulir; [m3:IDN.JUD jaksa] {e3 mendakwanya} menerima Rp16 miliar.
e1 m1 > m2 SANCTION hypothetical 2023-09-01/none mode=convict ctx=corruption
e3 m3 > m2 ACCUSE actual 2023-09-01/none mode=allege ctx=corruption

### Antara 2017-05-09
[m1:IDN.JUD Pengadilan Negeri Jakarta Utara] {e1 memvonis bersalah} [m2:IDN.GOV Basuki Tjahaja Purnama], yang {e2 langsung dijebloskan} ke Cipinang; [m3:UN kantor HAM PBB Asia] {e3 prihatin}, [m4:IDN.REL FUI] {e4 bersorak}.
e1 m1 > m2 SANCTION actual 2017-05-09/day mode=convict ctx=religion_ethnicity
e2 m1 > m2 COERCE actual 2017-05-09/day mode=arrest ctx=religion_ethnicity
e3 m3 > m1 ACCUSE actual 2017-05-09/none mode=disapprove ctx=human_rights
e4 m4 > m1 SUPPORT actual 2017-05-09/none ctx=religion_ethnicity

### Kompas.com 2024-05-09 headline
[m1:USA.GOV Biden] {e1 Setop Kirim Bom} ke [m2:ISR.GOV Israel], [m3:USA.LEG Republikan] {e2 Murka}
e1 m1 > m2 SANCTION actual 2024-05-09/none mode=discontinue ctx=military
e2 m3 > m1 ACCUSE actual 2024-05-09/none mode=disapprove ctx=military

### Sindonews 2018-07-10
Kemerdekaan dagang, sindir [m2:CHN.GOV Menlu Wang Yi], dilanggar {e1 tarif hukuman} [m3:USA.GOV Washington]; [m4:CHN.GOV Beijing] {e2 membalas} dengan bea kedelai senilai sama.
e1 m3 > m4 SANCTION actual 2018-07-10/none mode=discontinue ctx=economic
e2 m4 > m3 SANCTION actual 2018-07-10/none mode=discontinue ctx=economic

### Antara 2013-03-27
[m1:PRK.GOV Pyongyang] {e1 mencabut} sambungan telepon merah dengan [m2:KOR.GOV Seoul], tetapi kompleks Kaesong belum {e2 ditutupnya}.
e1 m1 > m2 SANCTION actual 2013-03-27/none mode=discontinue ctx=military
e2 m1 > m2 SANCTION denied 2013-03-27/none mode=discontinue ctx=economic

### Tribunnews 2017-01-04
[m1:IDN.MIL Panglima Gatot Nurmantyo] {e1 menyetop kerja sama} militer dengan [m2:AUS.MIL Australia] karena bahan ajar yang melecehkan; [m3:AUS.MIL Marsekal Mark Binskin] {e2 meminta maaf}, dan [m4:IDN.GOV Ryamizard] {e3 ingin segera menyambungnya lagi}.
e1 m1 > m2 SANCTION actual 2017-01-04/none mode=discontinue ctx=military
e2 m3 > m1 SUPPORT actual 2017-01-04/none ctx=military
e3 m4 > m2 AGREE planned 2017-01-04/none ctx=military

### Kompas 2001-02-10 none
Sidang Tahunan dibuka dengan lagu kebangsaan. [m1:IDN.PTY Fraksi Kebangkitan Bangsa] mengisi deret kiri, [m2:IDN.MIL Fraksi TNI/Polri] deret kanan, dan [m3:? para duta besar] menonton dari balkon.

### Republika 2022-08-19 none
Menurut survei [m1:IDN.CVL Indikator], kepercayaan kepada [m2:IDN.MIL TNI] 89 persen, [m3:IDN.GOV Presiden] 82 persen, [m4:IDN.COP Polri] 54 persen, dan [m5:IDN.PTY partai politik] paling rendah.

### Antara 2006-05-04
[m1:TLS.MIL 591 prajurit petisi] yang {e1 dipecat} [m2:TLS.GOV Mari Alkatiri] lari ke perbukitan; [m3:PRT.GOV Lisabon] {e2 menyiapkan} satu kompi GNR yang {e3 diminta} [m4:TLS.GOV Dili], dan [m5:NZL.GOV Wellington] {e4 mungkin ikut}.
e1 m2 > m1 SANCTION actual 2006-05-04/none mode=expel ctx=military
e2 m3 > m4 AGREE planned 2006-05-04/none ctx=peacekeeping
e3 m4 > m3 REQUEST requested 2006-05-04/none mode=assist ctx=peacekeeping
e4 m5 > m4 AID hypothetical 2006-05-04/none ctx=peacekeeping

### Media Indonesia 2019-12-10
Di hadapan hakim Den Haag, [m1:GMB.GOV Menteri Kehakiman Gambia Abubacarr Tambadou] {e1 meminta} [m2:MMR.GOV Myanmar] menghentikan pembantaian, sementara [m3:MMR.GOV Aung San Suu Kyi], peraih Nobel yang dipuja di negerinya, {e3 menyanggah} semua dakwaan.
e1 m1 > m2 REQUEST requested 2019-12-10/none mode=yield ctx=human_rights,legal
e3 m3 > m1 REJECT actual 2019-12-10/none ctx=human_rights,legal
