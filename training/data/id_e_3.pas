### Antara 2017-09-04
[m1:USA.GOV Nikki Haley] {e1 menuntut} [m2:UN Dewan Keamanan] menjatuhkan sanksi seberat mungkin pada [m3:PRK.GOV Pyongyang], yang sehari sebelumnya mengguncang bumi dengan uji bom hidrogen; [m4:RUS.GOV Rusia] {e2 menganggapnya} jalan buntu.
e1 m1 > m2 REQUEST requested 2017-09-04/none mode=change ctx=cbrn
e2 m4 > m1 REJECT actual 2017-09-04/none mode=change ctx=cbrn

### Kompas.com 2014-06-12
[m1:IDN.LAB Buruh migran di Hong Kong] {e1 menuntut} [m2:IDN.GOV BNP2TKI] membubarkan terminal khusus; [m3:HKG.LAB serikat setempat] {e2 menyokong} [m4=m1 mereka].
e1 m1 > m2 REQUEST requested 2014-06-12/none mode=change ctx=migration
e2 m3 > m4 SUPPORT actual 2014-06-12/none ctx=migration

### Republika 2000-08-16
[m1:IDN.PTY Fraksi PPP] {e1 mendesak} [m2:IDN.GOV Presiden Abdurrahman Wahid] menyerahkan urusan sehari-hari kepada [m3:IDN.GOV Megawati]; [m4=m2 kepala negara] {e2 mengiyakan}, lalu {e3 mengingkarinya}.
e1 m1 > m2 REQUEST requested 2000-08-16/none mode=change ctx=executive
e2 m4 > m1 CONCEDE actual 2000-08-16/none ctx=executive
e3 m4 > m1 REJECT actual 2000-08-16/none mode=change ctx=executive

### Tempo.co 2012-05-03
[m1:USA.GOV Kedutaan AS di Beijing] {e1 minta jaminan} [m2:CHN.GOV China] bahwa [m3:CHN.CVL Chen Guangcheng] boleh berkuliah; [m4:CHN.GOV Kemlu Tiongkok] {e2 menagih permintaan maaf} dari [m5:USA.GOV Washington].
e1 m1 > m2 REQUEST requested 2012-05-03/none mode=yield ctx=human_rights
e2 m4 > m5 REQUEST requested 2012-05-03/none mode=yield ctx=diplomatic

### Media Indonesia 2018-11-18
[m1:IDN.GOV Presiden Joko Widodo] {e1 meminta} [m2:AUS.GOV Scott Morrison] mengurungkan rencana memindahkan kedutaan ke Yerusalem, dan [m3:PSE.GOV Riad al-Maliki] {e2 memohon bantuan} [m4=m1 Jakarta] untuk menggalang suara.
e1 m1 > m2 REQUEST requested 2018-11-18/none mode=change ctx=diplomatic
e2 m3 > m4 REQUEST requested 2018-11-18/none mode=assist ctx=diplomatic

### VOA Indonesia 2016-08-05
[m1:TUR.GOV Ankara] {e1 menagih ekstradisi} [m2:TUR.REL Fethullah Gulen] kepada [m3:USA.GOV Washington]; [m4:IDN.GOV Jakarta] juga {e2 diminta} [m5:TUR.GOV kedutaan Turki] menutup sembilan sekolah.
e1 m1 > m3 REQUEST requested 2016-08-05/none mode=yield ctx=legal
e2 m5 > m4 REQUEST requested 2016-08-05/none mode=change ctx=legal

### Sindonews 2023-07-17 headline
[m1:TUR.GOV Turki] {e1 Tuntut} [m2:RUS.GOV Rusia] Kembali ke Kesepakatan Gandum, [m3:UKR.GOV Kyiv] {e2 Minta Jalur Tetap Dijaga} [m4=m1 Ankara]
e1 m1 > m2 REQUEST requested 2023-07-17/none mode=change ctx=economic
e2 m3 > m4 REQUEST requested 2023-07-17/none mode=assist ctx=economic

### Kompas 2006-09-28
Bukan {e1 permintaan ganti rugi} yang dilayangkan [m1:IDN.CVL korban lumpur Sidoarjo] kepada [m2:IDN.BUS Lapindo], melainkan ultimatum: bayar sebelum Lebaran atau jalan tol {e2 diblokir}.
e1 m1 > m2 REQUEST denied 2006-09-28/none mode=yield ctx=disasters
e2 m1 > m2 THREATEN threatened 2006-09-28/none mode=restrict ctx=disasters

### Detikcom 2021-08-12
[m1:IDN.CVL ICW] {e1 menyurati} [m2:IDN.GOV Presiden] agar mengangkat 56 pegawai yang dipecat [m3:IDN.JUD pimpinan KPK]; [m4:IDN.GOV Ombudsman] {e2 sudah lebih dulu menemukan} maladministrasi.
e1 m1 > m2 REQUEST requested 2021-08-12/none mode=yield ctx=corruption
e2 m4 > m3 ACCUSE actual 2021-08-12/none mode=allege ctx=corruption

### Antara 1999-09-10
"<<q1 Kalau tak sanggup, {e1 undanglah}>>," kata [m1:UN Kofi Annan], yang {e2 menghendaki} [m2:IDN.GOV Jakarta] menerima pasukan internasional, sementara [m3:TLS.REL Uskup Belo] sudah mengungsi ke [m4:@AUS Darwin].
e2 m1 > m2 REQUEST requested 1999-09-10/none mode=yield ctx=peacekeeping,human_rights
e1 m1 > m2 REQUEST requested 1999-09-10/none mode=yield ctx=peacekeeping
q1 m1 direct cue=kata

### BBC Indonesia 2011-03-18
[m1:USA.GOV Barack Obama] {e1 memberi tiga syarat} kepada [m2:LBY.GOV Muammar Gaddafi]: hentikan serangan, tarik pasukan, alirkan air; jika tidak, {e2 resolusi akan ditegakkan dengan senjata}.
e1 m1 > m2 REQUEST requested 2011-03-18/none mode=yield ctx=military
e2 m1 > m2 THREATEN threatened 2011-03-18/none mode=violence ctx=military

### Kompas.com 2020-06-22
[m1:IDN.LEG Komisi IX] {e1 menagih} data bansos dari [m2:IDN.GOV Menteri Sosial], [m3:IDN.FIN BPK] {e2 minta akses}, sedangkan [m4:IDN.PTY Gerindra] dan [m5:IDN.PTY PKS] hanya mendengarkan.
e1 m1 > m2 REQUEST requested 2020-06-22/none mode=yield ctx=corruption
e2 m3 > m2 REQUEST requested 2020-06-22/none mode=yield ctx=corruption

### Waspada 2003-05-17
[m1:IDN.MIL Endriartono Sutarto] {e1 memerintahkan} [m2:GAM.REB GAM] turun gunung dan menanggalkan senjata sebelum tengah malam; [m3:JPN.GOV Tokyo] masih {e2 berupaya mempertemukan} [m4:IDN.GOV kedua delegasi].
e1 m1 > m2 REQUEST requested 2003-05-17/none mode=yield ctx=military
e2 m3 > m4 CONSULT actual 2003-05-17/none mode=third-party ctx=territory

### Antara 2014-08-02
Seandainya diminta, [m1:EGY.GOV Kairo] {e1 akan menjadi tuan rumah} perundingan [m2:ISR.GOV Israel] dan [m3:HAMAS.REB Hamas], namun [m4:ISR.GOV Netanyahu] {e2 tidak akan mengirim utusan}.
e1 m1 > m2,m3 AGREE hypothetical 2014-08-02/none ctx=military
e2 m4 > m3 REJECT actual 2014-08-02/none mode=meet ctx=military

### Tribun Timur 2016-12-13
[m1:IDN.EDU Rektor Unhas] {e1 minta} [m2:IDN.COP Polda Sulsel] tidak masuk kampus; [m3:IDN.COP Kapolda] {e2 mengabulkannya}, meski [m4:IDN.EDU sebagian mahasiswa] tak menghendaki.
e1 m1 > m2 REQUEST requested 2016-12-13/none mode=yield ctx=rights_freedoms
e2 m3 > m1 CONCEDE actual 2016-12-13/none ctx=rights_freedoms

### Republika 2010-06-02
[m1:TUR.GOV Erdogan] {e1 menyebut} serbuan atas Mavi Marmara terorisme negara, [m2:IDN.GOV Menlu Marty Natalegawa] {e2 mengutuk sekeras-kerasnya}, sedangkan [m3:USA.GOV Washington] hanya menyesalkan jatuhnya korban akibat {e3 penyerbuan} oleh [m4:ISR.MIL komando Israel] terhadap [m5:TUR.CVL para relawan].
e1 m1 > m4 ACCUSE actual 2010-06-02/none mode=disapprove ctx=human_security
e2 m2 > m4 ACCUSE actual 2010-06-02/none mode=disapprove ctx=human_security
e3 m4 > m5 ASSAULT actual 2010-06-02/none mode=firearms ctx=human_security

### Kompas.com 2013-11-18
Terbongkarnya penyadapan telepon Ibu Ani membuat [m1:IDN.GOV Jakarta] {e1 memanggil pulang} Duta Besar Nadjib dari [m2:AUS.GOV Canberra]; [m3:AUS.GOV Tony Abbott] {e2 ogah meminta maaf}, dan [m4:IDN.GOV SBY] {e3 menyesalkan} sikap itu lewat Twitter.
e1 m1 > m2 SANCTION actual 2013-11-18/none mode=withdraw ctx=intelligence,diplomatic
e2 m3 > m1 REJECT actual 2013-11-18/none mode=yield ctx=intelligence
e3 m4 > m3 ACCUSE actual 2013-11-18/none mode=disapprove ctx=intelligence

### Antara 2019-03-16
[m1:NZL.GOV Jacinda Ardern] {e1 melabeli} pembantaian di Christchurch aksi teror; [m2:TUR.GOV Ankara] {e2 mengecam keras} [m3:AUS.LEG Senator Fraser Anning] yang {e3 menyalahkan} [m4:NZL.REL imigran muslim].
e2 m2 > m3 ACCUSE actual 2019-03-16/none mode=disapprove ctx=religion_ethnicity
e3 m3 > m4 ACCUSE actual 2019-03-16/none mode=disapprove ctx=religion_ethnicity
e1 m1 > m4 SUPPORT actual 2019-03-16/none ctx=terrorism

### Jawa Pos 2015-08-31
[m1:IDN.JUD Kejagung] {e1 mendakwa} [m2:IDN.GOV Dahlan Iskan], [m3:IDN.PTY Yusril] {e2 membelanya}; [m4:IDN.COP Polri] mengatakan belum pernah melaporkan siapa pun.
e1 m1 > m2 ACCUSE actual 2015-08-31/none mode=allege ctx=corruption
e2 m3 > m2 SUPPORT actual 2015-08-31/none ctx=corruption

### CNN Indonesia 2020-01-02
[m1:IDN.GOV Kemlu RI] {e1 memanggil} [m2:CHN.GOV Duta Besar Xiao Qian] untuk {e2 melayangkan nota protes} atas kapal penjaga pantai China di Natuna; [m3:CHN.GOV Geng Shuang] {e3 berdalih} perairan itu wilayah tangkap tradisional.
e1 m1 > m2 ACCUSE actual 2020-01-02/none mode=disapprove ctx=territory
e2 m1 > m2 ACCUSE actual 2020-01-02/none mode=disapprove ctx=territory
e3 m3 > m1 REJECT actual 2020-01-02/none ctx=territory

### Sinar Harapan 2008-11-05
[m1:THA.OPP Kaus kuning] {e1 menuding} [m2:THA.GOV PM Somchai] boneka [m3:THA.ELI iparnya yang buron]; [m4:THA.JUD mahkamah] {e2 menjatuhkan vonis dua tahun} in absentia kepada [m5=m3 Thaksin].
e1 m1 > m2 ACCUSE actual 2008-11-05/none mode=allege ctx=political_institutions
e2 m4 > m5 SANCTION actual 2008-11-05/none mode=convict ctx=corruption

### Tempo.co 2017-06-06
[m1:USA.GOV Trump] {e1 mengkritik} [m2:GBR.GOV Wali Kota London Sadiq Khan], [m3:GBR.GOV Theresa May] {e2 pasang badan}, [m4:FRA.GOV Paris] tak ikut bicara.
e1 m1 > m2 ACCUSE actual 2017-06-06/none mode=disapprove ctx=terrorism
e2 m3 > m2 SUPPORT actual 2017-06-06/none ctx=terrorism

### VOA Indonesia 2012-08-20
[m1:ECU.GOV Rafael Correa] {e1 mempersoalkan} {e2 ancaman} [m2:GBR.GOV London] untuk masuk ke kedutaannya; [m3:OAS Organisasi Negara-negara Amerika] {e3 membela} [m4=m1 Quito].
e2 m2 > m1 THREATEN threatened 2012-08-20/none mode=violence ctx=diplomatic
e1 m1 > m2 ACCUSE actual 2012-08-20/none mode=disapprove ctx=diplomatic
e3 m3 > m4 SUPPORT actual 2012-08-20/none ctx=diplomatic

### Antara 2023-12-29
[m1:ZAF.GOV Pretoria] {e1 menyeret} [m2:ISR.GOV Israel] ke [m3:ICJ Mahkamah Internasional] dengan dakwaan genosida; [m4:USA.GOV Departemen Luar Negeri AS] {e2 mencap} gugatan itu tak berdasar.
e1 m1 > m2 ACCUSE actual 2023-12-29/none mode=allege ctx=legal,human_rights
e2 m4 > m1 ACCUSE actual 2023-12-29/none mode=disapprove ctx=legal

### Detikcom 2009-10-15
[m1:IDN.LEG Priyo Budi Santoso] menyayangkan, [m2:IDN.PTY Tifatul] {e1 mencak-mencak} kepada [m3:IDN.JRN Metro TV], [m4:IDN.GOV Andi Mallarangeng] memilih diam.
e1 m2 > m3 ACCUSE actual 2009-10-15/none mode=disapprove ctx=political_institutions

### Harian Jogja 2010-12-14 headline
[m1:IDN.CVL Warga Yogya] {e1 Kecam} RUU Keistimewaan, [m2:IDN.LEG DPRD DIY] {e2 Tolak} Usul [m3:IDN.GOV Pusat] soal Pemilihan Gubernur
e1 m1 > m3 ACCUSE actual 2010-12-14/none mode=disapprove ctx=political_institutions
e2 m2 > m3 REJECT actual 2010-12-14/none mode=change ctx=political_institutions

### Kompas.com 2018-04-05
[m1:MMR.MIL Min Aung Hlaing] {e1 dituduh} [m2:AMNESTY Amnesty] memimpin kejahatan terhadap kemanusiaan; juru bicaranya {e2 menyangkal} ada {e3 pemerkosaan} atas [m3:MMR.CVL perempuan Rohingya] oleh [m4:MMR.MIL prajurit Brigade 33].
e1 m2 > m1 ACCUSE actual 2018-04-05/none mode=allege ctx=human_rights
e2 m1 > m2 REJECT actual 2018-04-05/none ctx=human_rights
e3 m4 > m3 ASSAULT denied 2018-04-05/none mode=sexual ctx=human_rights

### Suara Pembaruan 2009-12-19
[m1:SDN.GOV Lumumba Di-Aping] {e1 menyamakan} tawaran [m2:? negara-negara kaya] di Kopenhagen dengan Holocaust; [m3:SWE.GOV Stockholm] {e2 menyebut perbandingan itu menjijikkan}.
e1 m1 > m2 ACCUSE actual 2009-12-19/none mode=disapprove ctx=environment
e2 m3 > m1 ACCUSE actual 2009-12-19/none mode=disapprove ctx=environment

### Bisnis.com 2023-03-14
[m1:IDN.GOV Luhut] {e1 melontarkan kritik pedas} kepada [m2:EU Uni Eropa] soal deforestasi, seraya {e2 mengancam mengalihkan} ekspor nikel; [m3:DEU.GOV Berlin] {e3 membuka kemungkinan} pembicaraan.
e1 m1 > m2 ACCUSE actual 2023-03-14/none mode=disapprove ctx=environment,economic
e2 m1 > m2 THREATEN threatened 2023-03-14/none mode=restrict ctx=economic
e3 m3 > m1 CONSULT hypothetical 2023-03-14/none ctx=economic

### Antara 2011-02-04
[m1:IRN.REL Ayatullah Ali Khamenei] {e1 menghujat} [m2:EGY.GOV Mubarak] sebagai pelayan Zionis dan {e2 memuji} [m3:EGY.CVL rakyat Tahrir]; [m4:EGY.GOV Menlu Aboul Gheit] {e3 membalas}: [m5=m1 Teheran] urus saja dirinya.
e1 m1 > m2 ACCUSE actual 2011-02-04/none mode=disapprove ctx=pro_democracy
e2 m1 > m3 SUPPORT actual 2011-02-04/none ctx=pro_democracy
e3 m4 > m5 ACCUSE actual 2011-02-04/none mode=disapprove ctx=diplomatic

### Kompas.com 2022-02-05 headline
[m1:USA.GOV Gedung Putih] {e1 Boikot Diplomatik} Olimpiade [m2:CHN.GOV Beijing], [m3:RUS.GOV Putin] Malah {e2 Datang}
e1 m1 > m2 REJECT actual 2022-02-05/none mode=meet ctx=human_rights
e2 m3 > m2 CONSULT actual 2022-02-05/none mode=visit ctx=diplomatic

### Antara 2016-07-12
[m1:CHN.GOV Beijing] {e1 tidak menerima, tidak mengakui} putusan arbitrase yang dimenangkan [m2:PHL.GOV Manila], sedangkan [m3:VNM.GOV Hanoi] {e2 menyambutnya} dan [m4:KHM.GOV Phnom Penh] {e3 memveto} rumusan bersama [m5:ASEAN ASEAN].
e1 m1 > m2 REJECT actual 2016-07-12/none ctx=territory,legal
e2 m3 > m2 SUPPORT actual 2016-07-12/none ctx=territory
e3 m4 > m5 REJECT actual 2016-07-12/none ctx=territory

### Republika 2017-12-19
[m1:USA.GOV Amerika Serikat] sendirian {e1 mengangkat tangan menentang} rancangan [m2:EGY.GOV Mesir] tentang Yerusalem; empat belas anggota lain [m3:UN DK PBB], termasuk [m4:GBR.GOV Inggris], {e2 mendukungnya}.
e1 m1 > m2 REJECT actual 2017-12-19/none mode=change ctx=territory
e2 m4 > m2 SUPPORT actual 2017-12-19/none ctx=territory

### BBC Indonesia 2012-02-05
{e1 Veto ganda} [m1:RUS.GOV Moskow] dan [m2:CHN.GOV Beijing] atas rancangan [m3:MAR.GOV Maroko] mengenai Suriah {e2 dibilang memuakkan} oleh [m4:USA.GOV Susan Rice].
e1 m1,m2 > m3 REJECT actual 2012-02-05/none ctx=repression
e2 m4 > m1,m2 ACCUSE actual 2012-02-05/none mode=disapprove ctx=repression

### Tempo.co 2018-10-14
[m1:IDN.GOV Menteri Susi] {e1 bergeming} terhadap permintaan [m2:IDN.GOV Luhut] agar berhenti {e2 menenggelamkan} kapal [m3:VNM.CVL nelayan Vietnam].
e1 m1 > m2 REJECT actual 2018-10-14/none mode=change ctx=natural_resource
e2 m1 > m3 ASSAULT actual 2018-10-14/none mode=destroy ctx=natural_resource

### Kompas 2004-12-28
[m1:GAM.REB GAM] menyatakan gencatan sepihak; [m2:IDN.MIL Ryamizard Ryacudu] {e1 tidak menggubrisnya}, sedangkan [m3:IDN.GOV Jusuf Kalla] {e2 menyambut}.
e1 m2 > m1 REJECT actual 2004-12-28/none mode=yield ctx=military
e2 m3 > m1 SUPPORT actual 2004-12-28/none ctx=disasters

### Antara 2015-02-17
[m1:IDN.GOV Jaksa Agung Prasetyo] {e1 tak akan menunda} eksekusi [m2:AUS.CRM duo Bali Nine] kendati [m3:AUS.GOV Julie Bishop] {e2 mengiba}; [m4:UN Ban Ki-moon] juga {e3 dicuekin}.
e1 m1 > m3 REJECT actual 2015-02-17/none mode=yield ctx=illegal_drugs
e2 m3 > m1 REQUEST requested 2015-02-17/none mode=yield ctx=illegal_drugs
e3 m1 > m4 REJECT actual 2015-02-17/none mode=yield ctx=illegal_drugs

### CNN Indonesia 2017-04-20
[m1:USA.BUS Freeport] {e1 emoh mengubah} kontrak karya menjadi IUPK dan {e2 merumahkan} [m2:IDN.LAB ribuan pekerja]; [m3:IDN.LAB SPSI Mimika] {e3 mogok}, lalu [m4:IDN.GOV Jonan] {e4 tidak mau tunduk}.
e1 m1 > m4 REJECT actual 2017-04-20/none mode=change ctx=natural_resource
e2 m1 > m2 SANCTION actual 2017-04-20/none ctx=natural_resource,economic
e3 m3 > m1 PROTEST actual 2017-04-20/none mode=strike ctx=natural_resource
e4 m4 > m1 REJECT actual 2017-04-20/none mode=yield ctx=natural_resource

### Sindonews 2014-03-24
[m1:UKR.GOV Kiev] {e1 tidak akan pernah melepas} Krimea, ujar [m2:UKR.GOV Yatsenyuk], tetapi pasukannya {e2 diperintahkan mundur} dari semenanjung yang {e3 dikuasai} [m3:RUS.MIL tentara Rusia].
e1 m1 > m3 REJECT actual 2014-03-24/none mode=yield ctx=territory
e2 m1 > m3 CONCEDE planned 2014-03-24/none ctx=territory,military
e3 m3 > m1 COERCE actual 2014-03-24/none mode=seize ctx=territory

### Media Indonesia 2020-11-20
[m1:IDN.REL FPI] {e1 menolak diturunkan} balihonya oleh [m2:IDN.MIL Kodam Jaya]; [m3:IDN.MIL Pangdam Dudung] {e2 mengultimatum}: organisasi itu dibubarkan saja kalau perlu.
e1 m1 > m2 REJECT actual 2020-11-20/none mode=yield ctx=religion_ethnicity
e2 m3 > m1 THREATEN threatened 2020-11-20/none mode=restrict ctx=religion_ethnicity

### Antara 2019-06-28
[m1:DEU.GOV Jerman], [m2:FRA.GOV Prancis], dan [m3:GBR.GOV Inggris] {e1 tidak mau ikut} kampanye tekanan maksimum [m4:USA.GOV Washington] terhadap [m5:IRN.GOV Iran]; INSTEX, mekanisme [m6=m1+m2+m3 ketiganya], {e2 mulai bekerja}.
e1 m1,m2,m3 > m4 REJECT actual 2019-06-28/none ctx=cbrn,economic
e2 m6 > m5 COOPERATE actual 2019-06-28/none ctx=economic

### Kompas.com 2013-10-19
[m1:SAU.GOV Arab Saudi] {e1 menolak kursi} Dewan Keamanan sehari setelah terpilih, dengan alasan [m2:UN badan itu] bermuka dua soal Suriah; [m3:FRA.GOV Paris] {e2 memahami kekecewaan} [m4=m1 Riyadh].
e1 m1 > m2 REJECT actual 2013-10-19/none ctx=diplomatic
e2 m3 > m4 SUPPORT actual 2013-10-19/none ctx=diplomatic

### Detikcom 2001-07-23
[m1:IDN.MIL TNI] dan [m2:IDN.COP Polri] {e1 membangkang}: dekrit [m3:IDN.GOV Presiden Abdurrahman Wahid] yang {e2 membekukan} [m4:IDN.LEG MPR] tidak akan dijalankan.
e1 m1,m2 > m3 REJECT actual 2001-07-23/none ctx=executive
e2 m3 > m4 COERCE actual 2001-07-23/none mode=restrict ctx=executive

### Tribunnews 2023-10-02 headline
[m1:IDN.LEG Syahrul Yasin Limpo] {e1 Tak Penuhi} Panggilan, [m2:IDN.JUD KPK]: [m3=m2 Kami] Tunggu
e1 m1 > m2 REJECT actual 2023-10-02/none mode=meet ctx=corruption

### Kompas 2002-08-29
[m1:AUS.GOV Canberra] {e1 menolak permohonan suaka} [m2:TLS.REF 1.600 orang Timor]; [m3:TLS.GOV Xanana] {e2 membujuk} [m4=m1 pemerintah Howard] agar berbelas kasih, dan [m5:AUS.REL gereja-gereja] {e3 ikut bersuara}.
e1 m1 > m2 REJECT actual 2002-08-29/none mode=assist ctx=asylum
e2 m3 > m4 REQUEST requested 2002-08-29/none mode=yield ctx=asylum
e3 m5 > m4 REQUEST requested 2002-08-29/none mode=yield ctx=asylum

### Antara 2007-01-13
[m1:ZAF.GOV Afrika Selatan] mengejutkan [m2:GBR.GOV London] dengan {e1 menentang} resolusi soal [m3:MMR.GOV Myanmar]; [m4:IDN.GOV Jakarta] abstain.
e1 m1 > m2 REJECT actual 2007-01-13/none ctx=human_rights

### DW Indonesia 2015-07-01
[m1:DEU.GOV Angela Merkel] {e1 menutup pintu negosiasi} sampai referendum usai, padahal [m2:GRC.GOV Alexis Tsipras] {e2 menyodorkan} surat baru kepada [m3:EU Eurogrup].
e1 m1 > m2 REJECT actual 2015-07-01/none mode=meet ctx=economic
e2 m2 > m3 AGREE actual 2015-07-01/none ctx=economic

### Sriwijaya Post 2018-08-04
[m1:IDN.CVL Warga Suku Anak Dalam] {e1 enggan angkat kaki} dari lahan sawit; tawaran [m2:IDN.BUS PT Asiatic Persada] {e2 dimentahkan}, dan [m3:IDN.GOV bupati] yang {e3 coba mendamaikan} pulang dengan tangan hampa.
e1 m1 > m2 REJECT actual 2018-08-04/none mode=yield ctx=natural_resource
e2 m1 > m2 REJECT actual 2018-08-04/none ctx=natural_resource
e3 m3 > m1,m2 CONSULT actual 2018-08-04/none ctx=natural_resource

### VOA Indonesia 2011-01-21
[m1:PSE.GOV Mahmoud Abbas] {e1 membatalkan pertemuan} dengan [m2:FRA.GOV Menlu Alliot-Marie]? Tidak, kata kantornya: hanya {e2 ditunda}.
e1 m1 > m2 REJECT denied 2011-01-21/none mode=meet ctx=diplomatic
e2 m1 > m2 REJECT actual 2011-01-21/none mode=meet ctx=diplomatic

### Kompas.com 2021-09-18
Merasa ditikam karena kontrak kapal selamnya {e1 diputus} [m1:AUS.GOV Canberra], [m2:FRA.GOV Paris] {e2 memulangkan diri}, begitu istilah Menlu Le Drian, dua duta besarnya: dari [m3:@AUS Canberra] dan dari [m4:USA.GOV Washington].
e1 m1 > m2 REJECT actual 2021-09-18/none ctx=military
e2 m2 > m1,m4 SANCTION actual 2021-09-18/none mode=withdraw ctx=military,diplomatic

### Antara 2014-11-11 none
Di meja makan KTT APEC, [m1:CHN.GOV Xi Jinping] duduk di antara [m2:USA.GOV Obama] dan [m3:RUS.GOV Putin]. [m4:IDN.GOV Joko Widodo] mengenakan kemeja hijau; [m5:JPN.GOV Shinzo Abe] biru tua.

### Kontan 2015-03-04 none
Ekspor [m1:IDN.BUS produsen mebel Jepara] ke [m2:@USA Amerika Serikat] naik 7 persen, ungkap [m3:IDN.GOV Kementerian Perindustrian]; pesaing dari [m4:@VNM Vietnam] tumbuh dua kali lebih cepat.

### Antara 2013-04-15
[m1:VEN.OPP Henrique Capriles] {e1 menyangsikan} kemenangan tipis [m2:VEN.GOV Nicolas Maduro] dan {e2 menuntut penghitungan ulang}, yang {e3 disokong} [m3:USA.GOV Washington] tetapi {e4 tak digubris} [m4:VEN.GOV Dewan Pemilu].
e1 m1 > m2 ACCUSE actual 2013-04-15/none mode=allege ctx=election
e2 m1 > m4 REQUEST requested 2013-04-15/none mode=change ctx=election
e3 m3 > m1 SUPPORT actual 2013-04-15/none ctx=election
e4 m4 > m1 REJECT actual 2013-04-15/none mode=yield ctx=election

### Republika 2019-11-22
[m1:USA.GOV Mike Pompeo] mengumumkan [m2:USA.GOV Washington] tidak lagi memandang permukiman Yahudi melanggar hukum; [m3:JOR.GOV Ayman Safadi] {e1 memperingatkan} dampak buruknya, [m4:EU Federica Mogherini] {e2 berkukuh} sebaliknya, [m5:ISR.GOV Netanyahu] {e3 girang}.
e1 m3 > m2 ACCUSE actual 2019-11-22/none mode=disapprove ctx=territory
e2 m4 > m2 REJECT actual 2019-11-22/none ctx=territory
e3 m5 > m2 SUPPORT actual 2019-11-22/none ctx=territory

### Kompas.com 2016-02-23
[m1:USA.GOV Obama] {e1 menyerahkan rencana} penutupan penjara Guantanamo ke [m2:USA.LEG Capitol Hill]; [m3:USA.LEG Ketua DPR Paul Ryan] {e2 menjawab}: tidak akan pernah.
e1 m1 > m2 REQUEST requested 2016-02-23/none mode=change ctx=legal
e2 m3 > m1 REJECT actual 2016-02-23/none mode=change ctx=legal
