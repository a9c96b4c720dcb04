### Kompas.com 2018-11-14
[m1:IDN.JUD Komisi Pemberantasan Korupsi] {e1 memeriksa} [m2:IDN.LEG Wakil Ketua DPRD Jambi] selama sembilan jam di Gedung Merah Putih, sementara [m3:IDN.GOV gubernur nonaktif Zumi Zola] hadir sebagai saksi.
e1 m1 > m2 ACCUSE actual 2018-11-14/none mode=investigate ctx=corruption

### Antara 2021-03-09
Sebanyak 14 [m1:IDN.LEG anggota DPRD Sumatera Utara] {e1 ditahan} oleh [m2:IDN.JUD Kejaksaan Tinggi Sumut] dalam perkara dana perjalanan dinas. [m3=m1 Mereka] {e2 ditetapkan sebagai tersangka} dua pekan sebelumnya.
e1 m2 > m1 COERCE actual 2021-03-09/none mode=arrest ctx=corruption
e2 m2 > m3 ACCUSE actual 2021-02-23/week mode=allege ctx=corruption

### detikNews 2019-09-30
Unjuk rasa [m1:IDN.EDU mahasiswa Universitas Halu Oleo] di depan kantor [m2:IDN.LEG DPRD Sulawesi Tenggara] {e1 dibubarkan} [m3:IDN.COP polisi] dengan gas air mata menjelang magrib.
e1 m3 > m1 ASSAULT actual 2019-09-30/none mode=crowd-control ctx=repression

### CNN Indonesia 2022-09-27
[m1:IRN.COP Aparat keamanan Iran] {e1 menembaki} [m2:IRN.CVL pengunjuk rasa] di Sanandaj dan {e2 menahan} sedikitnya 20 [m3:IRN.JRN wartawan], menurut [m4:NGO kelompok Hengaw] yang bermarkas di [m5:@NOR Oslo].
e1 m1 > m2 ASSAULT actual 2022-09-27/none mode=firearms ctx=repression said=m4
e2 m1 > m3 COERCE actual 2022-09-27/none mode=arrest ctx=rights_freedoms said=m4

### Tempo.co 2015-12-03
[m1:IDN.GOV Menteri ESDM Sudirman Said] {e1 melaporkan} [m2:IDN.LEG Ketua DPR Setya Novanto] ke [m3:IDN.LEG Mahkamah Kehormatan Dewan] dengan {e2 tuduhan} mencatut nama presiden.
e1 m1 > m2 ACCUSE actual 2015-12-03/none mode=allege ctx=corruption
e2 m1 > m2 ACCUSE actual 2015-12-03/none mode=allege ctx=corruption

### Republika 2012-07-20
[m1:UNO.GOV Sekretaris Jenderal PBB Ban Ki-moon] {e1 mengecam} pembunuhan warga Tremseh oleh [m2:SYR.MIL tentara Suriah]. [m3:SYR.GOV Damaskus] {e2 membantah} {e3 menyerang} [m4:SYR.CVL penduduk desa itu].
e1 m1 > m2 ACCUSE actual 2012-07-20/none mode=disapprove ctx=human_rights
e2 m3 > m1 REJECT actual 2012-07-20/none ctx=human_rights
e3 m2 > m4 ASSAULT denied 2012-07-20/none ctx=human_rights said=m3

### Tribun Medan 2017-02-15
Rumah dinas [m1:IDN.GOV Wali Kota Madiun] {e1 digeledah} [m2:IDN.JUD penyidik KPK], dan empat mobil mewahnya {e2 disita}.
e1 m2 > m1 COERCE actual 2017-02-15/none mode=seize ctx=corruption
e2 m2 > m1 COERCE actual 2017-02-15/none mode=seize ctx=corruption

### BBC Indonesia 2019-08-21
[m1:IDN.GOV Pemerintah] {e1 memblokir} layanan data internet bagi [m4:IDN.CVL warga] Papua dan Papua Barat. [m2:IDN.JRN Aliansi Jurnalis Independen] {e2 memprotes} kebijakan [m3=m1 Kementerian Kominfo] itu dan berencana {e3 menggugat} ke PTUN.
e1 m1 > m4 COERCE actual 2019-08-21/none mode=censor ctx=rights_freedoms
e2 m2 > m3 ACCUSE actual 2019-08-21/none mode=disapprove ctx=rights_freedoms
e3 m2 > m3 ACCUSE planned 2019-08-21/none mode=allege ctx=legal

### Jawa Pos 2014-04-12
[m1:IDN.COP Satpol PP Surabaya] {e1 menertibkan} [m2:IDN.BUS pedagang kaki lima] di Jalan Gembong. Puluhan pedagang {e2 melempari} [m3=m1 petugas] dengan botol.
e1 m1 > m2 COERCE actual 2014-04-12/none mode=restrict ctx=economic
e2 m2 > m3 PROTEST actual 2014-04-12/none mode=riot ctx=economic

### VOA Indonesia 2016-08-26
[m1:PHL.GOV Presiden Rodrigo Duterte] {e1 mengancam} akan menarik negaranya dari [m2:UNO PBB] setelah [m3:UNO.LAB dua pelapor khusus organisasi itu] {e2 mengkritik} perang antinarkoba di [m4:@PHL Filipina].
e1 m1 > m2 THREATEN threatened 2016-08-26/none mode=relations ctx=illegal_drugs
e2 m3 > m1 ACCUSE actual 2016-08-26/none mode=disapprove ctx=human_rights,illegal_drugs

### Kompas 2006-05-02
Puluhan ribu [m1:IDN.LAB buruh] dari Tangerang dan Bekasi {e1 berunjuk rasa} menentang revisi UU Ketenagakerjaan, dan pagar [m2:IDN.LEG Gedung DPR] {e2 dirobohkan} [m3=m1 massa].
e1 m1 > m2 PROTEST actual 2006-05-02/none mode=demo ctx=economic
e2 m1 > m2 PROTEST actual 2006-05-02/none mode=riot ctx=economic

### Antara 2024-01-31
[m1:IDN.JUD Majelis hakim Pengadilan Tipikor Makassar] {e1 menyatakan} [m2:IDN.ELI mantan Bupati Kepulauan Talaud] bersalah menerima suap dan {e3 menghukumnya} empat tahun penjara.
e1 m1 > m2 ACCUSE actual 2024-01-31/none ctx=corruption,legal
e3 m1 > m2 SANCTION actual 2024-01-31/none ctx=corruption,legal

### Tribunnews 2020-07-22 none
Gempa bermagnitudo 7,8 mengguncang Alaska dan memicu peringatan tsunami. [m1:IDN.GOV BMKG] memastikan gelombang tidak menyerang pesisir [m2:@IDN Indonesia].

### Jubi.id 2022-03-04
Delapan [m1:IDN.LAB teknisi Palapa Timur Telematika] {e1 dibunuh} di Distrik Beoga. Penembakan itu dilakukan oleh [m2:TPNPB.REB TPNPB], kata [m3:IDN.COP Polda Papua], yang {e2 mengirim} satu peleton Brimob ke lokasi.
e1 m2 > m1 ASSAULT actual 2022-03-04/none mode=firearms ctx=territory said=m3
e2 m3 > m2 MOBILIZE actual 2022-03-04/none mode=police ctx=territory

### CNN Indonesia 2023-07-06 headline
[m1:ISR.MIL Israel] {e1 Serbu} Kamp Jenin, [m2:PSE.GOV Presiden Abbas] {e2 Setop Kontak} dengan [m3:ISR.GOV Tel Aviv]
e1 m1 > m2 ASSAULT actual 2023-07-06/none ctx=military
e2 m2 > m3 SANCTION actual 2023-07-06/none mode=discontinue ctx=diplomatic

### Tempo.co 2010-02-18
Penolakan [m1:IDN.REL warga Gereja HKBP Filadelfia] atas penyegelan rumah ibadahnya {e1 diabaikan} oleh [m2:IDN.GOV Bupati Bekasi]. [m3:IDN.CVL Setara Institute] {e2 menuduh} [m4=m2 pemda] tunduk pada tekanan.
e1 m2 > m1 REJECT actual 2010-02-18/none mode=yield ctx=religion_ethnicity
e2 m3 > m4 ACCUSE actual 2010-02-18/none mode=allege ctx=religion_ethnicity

### Kompas.com 2025-03-27
[m1:IDN.EDU Mahasiswa] di Malang {e1 melempari} kantor [m2:IDN.LEG DPRD] dengan bom molotov saat memprotes revisi UU TNI. [m3:IDN.COP Polisi] {e2 menangkap} enam orang di antaranya.
e1 m1 > m2 PROTEST actual 2025-03-27/none mode=riot ctx=military
e2 m3 > m1 COERCE actual 2025-03-27/none mode=arrest ctx=repression

### Antara 2014-03-05
[m1:SAU.GOV Arab Saudi], [m2:ARE.GOV Uni Emirat Arab] dan [m3:BHR.GOV Bahrain] {e1 menarik duta besar} [m6=m1+m2+m3 mereka] dari [m4:QAT.GOV Doha] karena [m5=m4 Qatar] dinilai {e2 mencampuri} urusan dalam negeri tetangganya.
e1 m1,m2,m3 > m4 SANCTION actual 2014-03-05/none mode=withdraw ctx=diplomatic
e2 m1,m2,m3 > m5 ACCUSE actual 2014-03-05/none mode=allege ctx=diplomatic

### Tribun Jabar 2011-06-20
[m1:IDN.REL Front Pembela Islam] {e1 merazia} warung makan di Pamanukan tanpa izin [m2:IDN.COP polres setempat]. Dua anggotanya {e2 dibekuk} karena {e3 memukul} [m3:IDN.BUS seorang pemilik warung].
e1 m1 > m3 COERCE actual 2011-06-20/none mode=restrict ctx=religion_ethnicity
e2 m2 > m1 COERCE actual 2011-06-20/none mode=arrest ctx=religion_ethnicity
e3 m1 > m3 ASSAULT actual 2011-06-20/none mode=beat ctx=religion_ethnicity

### Kompas.com 2021-02-08
[m1:MMR.MIL Militer Myanmar] {e1 memberlakukan jam malam} di Yangon dan Mandalay. Sehari sebelumnya, puluhan ribu [m2:MMR.CVL warga] {e2 turun ke jalan} {e3 menuntut} pembebasan [m3:MMR.PTY Aung San Suu Kyi].
e1 m1 > m2 COERCE actual 2021-02-08/none mode=curfew ctx=pro_autocracy
e2 m2 > m1 PROTEST actual 2021-02-07/day mode=demo ctx=pro_democracy
e3 m2 > m1 REQUEST requested 2021-02-07/day mode=yield ctx=pro_democracy

### Sinar Harapan 2003-06-11
[m1:IDN.MIL TNI] {e1 melarang} [m2:IDN.JRN wartawan] mewawancarai [m3:GAM.REB anggota GAM] selama darurat militer di Aceh; {e2 larangan} itu {e3 ditentang} [m4:IDN.CVL Dewan Pers].
e1 m1 > m2 COERCE actual 2003-06-11/none mode=censor ctx=rights_freedoms
e2 m1 > m2 COERCE actual 2003-06-11/none mode=censor ctx=rights_freedoms
e3 m4 > m1 REJECT actual 2003-06-11/none ctx=rights_freedoms

### Detikcom 2017-05-09
[m1:IDN.JUD Pengadilan Negeri Jakarta Utara] {e1 memvonis} [m2:IDN.GOV Gubernur DKI Basuki Tjahaja Purnama] dua tahun penjara. Kuasa hukumnya langsung menyatakan {e2 banding}, sedangkan [m3:IDN.REL massa di luar gedung] bersorak.
e1 m1 > m2 SANCTION actual 2017-05-09/none ctx=legal,religion_ethnicity
e2 m2 > m1 REJECT actual 2017-05-09/none ctx=legal

### Tempo.co 2022-11-22 none
Timnas [m1:@SAU Arab Saudi] menumbangkan [m2:@ARG Argentina] 2-1 pada laga pembuka Grup C. Serangan balik Saleh Al-Shehri memukul pertahanan tim asuhan Scaloni pada menit ke-48.

### Antara 2012-09-18
[m1:AFG.REB Pelaku bom bunuh diri perempuan dari Hizb-i-Islami] {e1 menewaskan} sembilan [m2:ZAF.LAB pekerja penerbangan Afrika Selatan] di Kabul. [m3:AFG.GOV Presiden Hamid Karzai] {e2 mengutuk} serangan tersebut.
e1 m1 > m2 ASSAULT actual 2012-09-18/none mode=suicide-attack ctx=terrorism
e2 m3 > m1 ACCUSE actual 2012-09-18/none mode=disapprove ctx=terrorism

### Suara Merdeka 2016-04-13
Sembilan [m1:IDN.AGR petani perempuan Kendeng] {e1 menyemen} kaki [m5=m1 mereka] di seberang Istana Merdeka untuk memprotes pabrik [m2:IDN.BUS PT Semen Indonesia] di Rembang. [m3:IDN.GOV Menteri Sekretaris Negara Pratikno] {e2 menemui} [m4=m1 mereka] sore harinya.
e1 m1 > m2 PROTEST actual 2016-04-13/none mode=demo ctx=environment
e2 m3 > m1 CONSULT actual 2016-04-13/none ctx=environment

### Kompas.com 2023-09-07
Bentrokan pecah di Pulau Rempang ketika [m1:IDN.COP aparat gabungan] {e1 memaksa masuk} untuk mengukur lahan dan {e2 menembakkan gas air mata} ke arah [m2:IDN.CVL warga] yang {e3 memblokade} jembatan.
e1 m1 > m2 COERCE actual 2023-09-07/none mode=seize ctx=human_security
e2 m1 > m2 ASSAULT actual 2023-09-07/none mode=crowd-control ctx=human_security
e3 m2 > m1 PROTEST actual 2023-09-07/none mode=obstruct ctx=human_security

### VOA Indonesia 2018-03-26
[m1:USA.GOV Amerika Serikat] {e1 mengusir} 60 [m2:RUS.GOV diplomat Rusia] sebagai balasan atas peracunan [m3:GBR.CVL Sergei Skripal] di Salisbury. [m4:RUS.GOV Moskow] {e2 berjanji membalas}.
e1 m1 > m2 SANCTION actual 2018-03-26/none mode=expel ctx=diplomatic
e2 m4 > m1 THREATEN threatened 2018-03-26/none ctx=diplomatic

### JPNN 2009-10-29
[m1:IDN.COP Bareskrim Polri] {e1 menahan} [m2:IDN.JUD dua pimpinan nonaktif KPK, Bibit dan Chandra]. Penahanan itu {e2 dikecam} [m3:IDN.CVL ICW], yang menilainya sebagai {e3 kriminalisasi}.
e1 m1 > m2 COERCE actual 2009-10-29/none mode=arrest ctx=corruption
e2 m3 > m1 ACCUSE actual 2009-10-29/none mode=disapprove ctx=corruption
e3 m3 > m1 ACCUSE actual 2009-10-29/none mode=allege ctx=corruption

### CNN Indonesia 2024-12-04
Lewat pidato tengah malam, [m1:KOR.GOV Presiden Yoon Suk Yeol] {e1 mengumumkan darurat militer} dan {e2 menuding} [m2:KOR.OPP oposisi] bersimpati kepada [m3:PRK.GOV Korea Utara]. Beberapa jam kemudian [m4:KOR.LEG Majelis Nasional] {e3 membatalkan} dekret itu.
e1 m1 > m2 COERCE actual 2024-12-03/day mode=martial-law ctx=pro_autocracy
e2 m1 > m2 ACCUSE actual 2024-12-03/day mode=allege ctx=pro_autocracy
e3 m4 > m1 REJECT actual 2024-12-04/none mode=yield ctx=pro_democracy

### Serambi Indonesia 2015-10-13
Dua gereja di Aceh Singkil {e1 dibakar} oleh [m1:IDN.REL massa pemuda]. [m2:IDN.COP Polri] {e2 mengerahkan} 1.300 personel, dan sekitar 4.000 [m3:IDN.REF warga Nasrani] mengungsi ke Tapanuli Tengah.
e1 m1 > m3 ASSAULT actual 2015-10-13/none mode=destroy ctx=religion_ethnicity
e2 m2 > m1 MOBILIZE actual 2015-10-13/none mode=police ctx=religion_ethnicity

### Pikiran Rakyat 2013-06-18 headline
Tolak Kenaikan BBM, [m1:IDN.EDU Mahasiswa] {e1 Duduki} Kantor [m2:IDN.BUS Pertamina] Bandung
e1 m1 > m2 PROTEST actual 2013-06-18/none mode=obstruct ctx=economic

### Antara 2019-03-04
[m1:MYS.GOV Menteri Besar Kedah] {e1 meminta} [m2:MYS.GOV pemerintah federal] membayar royalti air; kalau tidak, [m3=m1 negeri bagian itu] {e2 akan menghentikan} pasokan ke [m4:MYS.GOV Penang].
e1 m1 > m2 REQUEST requested 2019-03-04/none mode=change ctx=human_security
e2 m3 > m4 THREATEN threatened 2019-03-04/none mode=restrict ctx=human_security

### Tirto.id 2017-09-04
Kedutaan [m1:MMR.GOV Myanmar] di Menteng {e1 dilempar bom molotov} dini hari oleh [m2:UNK orang tak dikenal]. [m3:IDN.COP Kapolri Tito Karnavian] {e2 memerintahkan} penambahan penjagaan di kantor perwakilan itu.
e1 m2 > m1 ASSAULT actual 2017-09-04/none mode=explosives ctx=religion_ethnicity
e2 m3 > m1 AID actual 2017-09-04/none ctx=diplomatic

### Kompas.com 2020-10-13
Delapan [m1:IDN.CVL pegiat Koalisi Aksi Menyelamatkan Indonesia] {e1 ditangkap} [m2:IDN.COP polisi] atas sangkaan {e2 menghasut} rusuh dalam demonstrasi omnibus law. [m3:IDN.ELI Gatot Nurmantyo], presidium kelompok itu, {e3 menyebut} penangkapan tersebut janggal.
e1 m2 > m1 COERCE actual 2020-10-13/none mode=arrest ctx=rights_freedoms
e2 m2 > m1 ACCUSE actual 2020-10-13/none mode=allege ctx=rights_freedoms
e3 m3 > m2 ACCUSE actual 2020-10-13/none mode=disapprove ctx=rights_freedoms

### Republika 2008-06-24
[m1:ZWE.OPP Pemimpin MDC Morgan Tsvangirai] {e1 berlindung} di Kedutaan [m2:NLD.GOV Belanda] di Harare setelah [m3:ZWE.PRM milisi pro-Mugabe] {e2 memukuli} [m5:ZWE.OPP para pendukungnya]. [m4:ZWE.COP Polisi] menyatakan tidak {e3 memburu} [m6=m1 sang pemimpin].
e1 m2 > m1 AID actual 2008-06-24/none ctx=election,asylum
e2 m3 > m1 ASSAULT actual 2008-06-24/none mode=beat ctx=election
e3 m4 > m1 COERCE denied 2008-06-24/none mode=arrest ctx=election

### Tribun Kaltim 2018-05-08
Kapal tongkang batu bara milik [m1:IDN.BUS PT Indominco] {e1 dicegat} puluhan [m2:IDN.LAB nelayan Muara Badak], yang {e2 menuntut ganti rugi} rumpon.
e1 m2 > m1 PROTEST actual 2018-05-08/none mode=obstruct ctx=economic
e2 m2 > m1 REQUEST requested 2018-05-08/none mode=yield ctx=reparations

### Bisnis.com 2022-04-28 none
Harga minyak sawit menyerang balik setelah dua pekan tertekan. Analis memperkirakan kontrak Agustus menembus 6.800 ringgit karena pasokan dari [m1:@IDN Indonesia] menyusut dan permintaan [m2:@IND India] menguat.

### Detikcom 2016-08-01
[m1:IDN.CVL Koordinator KontraS Haris Azhar] {e1 dilaporkan} ke Bareskrim oleh [m2:IDN.COP Polri], [m3:IDN.MIL TNI] dan [m4:IDN.COP BNN] setelah menulis pengakuan [m5:IDN.CRM gembong narkoba Freddy Budiman].
e1 m2,m3,m4 > m1 ACCUSE actual 2016-08-01/none mode=allege ctx=illegal_drugs,rights_freedoms

### Antara 2007-09-27
[m1:MMR.MIL Tentara Myanmar] {e1 menggerebek} enam biara di Yangon, {e2 menangkap} ratusan [m2:MMR.REL biksu], dan {e3 menembak mati} [m3:JPN.JRN fotografer Jepang Kenji Nagai].
e1 m1 > m2 COERCE actual 2007-09-27/none mode=seize ctx=repression
e2 m1 > m2 COERCE actual 2007-09-27/none mode=arrest ctx=repression
e3 m1 > m3 ASSAULT actual 2007-09-27/none mode=firearms ctx=repression

### Tempo.co 2024-08-22
Rapat paripurna [m1:IDN.LEG DPR] untuk mengesahkan RUU Pilkada {e1 ditunda} karena tak kuorum, sementara di luar gedung [m2:IDN.EDU mahasiswa] {e2 membakar ban} dan {e3 menjebol} pagar.
e2 m2 > m1 PROTEST actual 2024-08-22/none mode=riot ctx=election
e3 m2 > m1 PROTEST actual 2024-08-22/none mode=riot ctx=election
e1 m1 > m2 CONCEDE actual 2024-08-22/none ctx=election
