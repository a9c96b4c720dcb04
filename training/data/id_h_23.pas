### Tribun Lampung 2024-02-27
Lewat kuasa hukumnya, [m1:IDN.LAB nelayan Kuala Teladas] {e1 menyatakan damai} dengan [m2:IDN.BUS PT Sienar Tri Tunggal]; jaring yang {e2 dirusak} kapal isap akan {e3 diganti}.
e1 m1 > m2 SUPPORT actual 2024-02-27/none ctx=natural_resource
e2 m2 > m1 ASSAULT actual 2024-02-27/none mode=destroy ctx=natural_resource
e3 m2 > m1 CONCEDE planned 2024-02-27/none ctx=reparations

### Antara 2020-07-02
[m1:IDN.GOV Kementerian ATR] {e1 menyerahkan} 1.300 hektare eks HGU kepada [m2:IDN.AGR warga Mangkit]; selama puluhan tahun [m3:IDN.BUS pemilik lama] {e2 melarang} mereka berkebun.
e1 m1 > m2 RETREAT actual 2020-07-02/none mode=return ctx=natural_resource
e2 m3 > m2 COERCE actual 2020-07-02/none mode=restrict ctx=natural_resource bg

### Kompas.com 2016-12-30
[m1:IDN.GOV Presiden Jokowi] {e1 mengembalikan} hutan adat kepada [m2:IDN.CVL sembilan komunitas], termasuk [m3:IDN.CVL Ammatoa Kajang]. [m4:IDN.CVL AMAN] {e2 mengangkat topi}.
e1 m1 > m2,m3 RETREAT actual 2016-12-30/day mode=return ctx=natural_resource
e2 m4 > m1 SUPPORT actual 2016-12-30/none ctx=natural_resource

### Metro Tapanuli 2016-12-30
Konsesi TPL di Pandumaan-Sipituhuta {e1 dikeluarkan} [m1:IDN.GOV Menteri Siti Nurbaya]; tujuh tahun sebelumnya [m2:IDN.CVL ibu-ibu penyadap kemenyan] {e2 menghadang} gergaji dan [m3:IDN.COP Brimob] {e3 menciduk} 31 lelaki.
e1 m1 > m2 CONCEDE actual 2016-12-30/none ctx=natural_resource
e2 m2 > m4 PROTEST actual 2009-06-01/month mode=obstruct ctx=natural_resource bg
e3 m3 > m2 COERCE actual 2013-02-26/day mode=arrest ctx=natural_resource bg
[m4:IDN.BUS PT Toba Pulp Lestari] tidak berkomentar.

### Detikcom 2021-07-29
[m1:IDN.GOV Luhut] {e1 didatangi} [m2:IDN.CVL Togu Simorangkir] yang berjalan kaki 1.700 kilometer dari Toba; [m3:IDN.GOV Presiden] {e2 menerimanya} dan berjanji {e3 mengevaluasi} [m4:IDN.BUS TPL].
e2 m3 > m2 CONSULT actual 2021-07-29/none ctx=environment
e3 m3 > m2 AGREE planned 2021-08-06/day ctx=environment
e1 m2 > m1 CONSULT actual 2021-07-29/none mode=visit ctx=environment

### Kompas.com 2022-10-26
Polisi {e1 mengamankan} [m1:IDN.CVL perempuan bercadar] yang menodongkan pistol ke [m2:IDN.MIL anggota Paspampres] di depan Istana.
e1 m2 > m1 COERCE actual 2022-10-25/day mode=arrest

### Tempo.co 2021-04-01
[m1:ISIS.REB Zakiah Aini] {e1 menerobos} Mabes Polri dan {e2 menembaki} [m2:IDN.COP polisi jaga] sebelum {e3 dirobohkan}; [m3:IDN.GOV Presiden] {e4 memerintahkan} [m4:IDN.COP Kapolri] meningkatkan kewaspadaan.
e2 m1 > m2 ASSAULT actual 2021-03-31/day mode=firearms ctx=terrorism
e3 m2 > m1 ASSAULT actual 2021-03-31/day mode=firearms ctx=terrorism
e4 m3 > m4 REQUEST requested 2021-03-31/day ctx=terrorism
e1 m1 > m2 ASSAULT actual 2021-03-31/day ctx=terrorism

### Antara 2021-03-31
Polda se-Indonesia {e1 memperketat penjagaan}: setiap tamu [m1:IDN.COP kepolisian] kini digeledah untuk mencegah [m2:JAD.REB sisa-sisa JAD] beraksi.
e1 m1 > m2 MOBILIZE actual 2021-03-31/none mode=police ctx=terrorism

### Kompas.com 2023-02-26
Massa dari [m1:IDN.CVL Sinakma] {e1 membakar} ruko dan [m2:IDN.COP aparat Wamena] {e2 menembak mati} sembilan orang; pemicunya hoaks penculikan anak. [m3:IDN.GOV Penjabat Gubernur Nikolaus Kondomo] {e3 mendatangi} keluarga korban dan {e4 membayar} kepala Rp1 miliar.
e1 m1 > m2 PROTEST actual 2023-02-23/day mode=riot
e2 m2 > m1 ASSAULT actual 2023-02-23/day mode=firearms ctx=repression
e3 m3 > m1 CONSULT actual 2023-02-25/none mode=visit
e4 m3 > m1 AID actual 2023-02-26/none ctx=reparations

### Jubi 2023-04-03
Dogiyai: [m1:IDN.REL Dekan Paniai] {e1 meminta} [m2:IDN.COP Brimob] dikembalikan ke Jayapura. Kapolres {e2 menyetujui} penarikan separuhnya, asal [m3:IDN.CVL pemuda] {e3 berhenti memalang}.
e1 m1 > m2 REQUEST requested 2023-04-03/none mode=yield ctx=human_security
e2 m4 > m1 CONCEDE hypothetical 2023-04-03/none ctx=human_security
e3 m3 > m4 CONCEDE hypothetical 2023-04-03/none
[m4:IDN.COP Kompol Sarraju] memimpin polres itu sejak Januari.

### Suara Papua 2022-11-12
Ketika [m1:IDN.LAB truk proyek] menabrak bocah, [m2:IDN.CVL warga Kamuu] {e1 membakar} enam kantor dinas. [m3:IDN.GOV Bupati Yakobus Dumupa] {e2 mengungsi}, [m4:IDN.COP satu SSK] {e3 tiba dari Nabire}.
e1 m2 > m3 PROTEST actual 2022-11-12/day mode=riot
e2 m3 > m2 RETREAT actual 2022-11-12/none
e3 m4 > m2 MOBILIZE actual 2022-11-12/none mode=police

### Antara 2015-12-16
[m1:IDN.LEG MKD] {e1 memanggil} [m2:IDN.BUS Presdir Freeport Maroef Sjamsoeddin], yang {e2 menyerahkan} rekaman {e3 percakapannya} dengan [m3:IDN.LEG Setya Novanto] kepada [m4:IDN.JUD Kejagung]; sang ketua DPR {e4 mengundurkan diri} sebelum diputus.
e1 m1 > m2 REQUEST requested 2015-12-03/day mode=meet ctx=corruption
e2 m2 > m4 COOPERATE actual 2015-12-03/none ctx=corruption
e4 m3 > m1 RETREAT actual 2015-12-16/day mode=resign ctx=corruption
e3 m2 > m3 CONSULT actual 2015-06-08/day ctx=natural_resource

### Tirto.id 2016-11-30
[m1:IDN.PTY Golkar] {e1 mengembalikan} [m2:IDN.PTY Setya Novanto] ke kursi ketua DPR; [m3:IDN.PTY Ade Komarudin], yang {e2 dicopot} karena pelanggaran etik, {e3 menuduh} ada rekayasa.
e1 m1 > m2 SUPPORT actual 2016-11-30/day ctx=legislative
e2 m1 > m3 SANCTION actual 2016-11-30/day mode=expel ctx=legislative
e3 m3 > m1 ACCUSE actual 2016-11-30/none mode=allege ctx=legislative

### Tribun Kalsel 2023-12-14
Sengketa upah: [m1:IDN.LAB buruh sawit Tanah Laut] {e1 mogok}, koperasi melayani mereka dengan beras, dan [m2:IDN.GOV Disnaker] menyurati [m3:IDN.BUS direksi] dengan nada {e4 ancaman}.
e1 m1 > m3 PROTEST actual 2023-12-14/none mode=strike ctx=economic
e4 m2 > m3 THREATEN threatened 2023-12-14/none ctx=economic

### Kaltim Today 2022-09-26
[m1:IDN.EDU BEM Unmul] {e1 memasang spanduk} patung pancoran palsu di depan kantor [m2:IDN.LEG DPRD]; [m3:IDN.EDU rektornya] mewanti-wanti: kritik boleh, {e3 tapi nanti ada sanksi}.
e1 m1 > m2 PROTEST actual 2022-09-26/none
e3 m3 > m1 THREATEN threatened 2022-09-26/none ctx=rights_freedoms

### Kompas.com 2021-11-05
BEM Unmul {e1 dilaporkan} ke [m1:IDN.COP Polresta Samarinda] oleh [m2:IDN.CVL aliansi ormas Kaltim] karena poster [m3:IDN.GOV Ma'ruf Amin]; juru bicara [m4=m3 wapres], [m5:IDN.GOV Masduki Baidlowi], {e2 meminta} pelapor mencabutnya.
e1 m2 > m6 ACCUSE actual 2021-11-05/none mode=allege ctx=rights_freedoms
e2 m5 > m2 REQUEST requested 2021-11-05/none mode=yield ctx=rights_freedoms
[m6:IDN.EDU Abdul Muhammad Rachim], presidennya, menyesal atas kegaduhan.

### Harian Fajar 2024-03-15
[m1:IDN.COP Kapolrestabes Makassar] {e1 mendapat restu} [m2:IDN.REL MUI] untuk {e2 menutup} klub malam selama Ramadan; [m3:IDN.BUS asosiasi hiburan] {e3 mematuhinya}.
e1 m2 > m1 SUPPORT actual 2024-03-15/none ctx=religion_ethnicity
e2 m1 > m3 COERCE planned 2024-03-15/none mode=ban ctx=religion_ethnicity
e3 m3 > m1 CONCEDE actual 2024-03-15/none

### Republika 2021-03-24
[m1:IDN.REL Para habib] {e1 menjenguk} [m2:IDN.COP Kapolresta Mataram] yang sakit, dan [m3=m2 perwira itu] {e2 menjanjikan} SP3 untuk [m4:IDN.REL penceramah] yang {e3 dilaporkan} [m5:IDN.REL jemaah lain].
e1 m1 > m2 CONSULT actual 2021-03-24/none mode=visit
e2 m3 > m4 CONCEDE planned 2021-03-24/none ctx=religion_ethnicity
e3 m5 > m4 ACCUSE actual 2021-03-24/none mode=allege ctx=religion_ethnicity

### Antara 2022-01-07
Pondok As-Sunnah di Bagik Nyaka {e1 diserang} [m1:IDN.CVL ratusan orang] akibat ceramah [m2:IDN.REL Mizan Qudsiah] yang {e2 menghina} makam keramat. Sang ustaz {e3 meminta maaf}; [m3:IDN.COP Polda NTB] {e4 menempatkan} satu kompi di sana.
e1 m1 > m2 PROTEST actual 2022-01-02/day mode=riot ctx=religion_ethnicity
e2 m2 > m1 ACCUSE actual 2022-01-01/none mode=disapprove ctx=religion_ethnicity
e3 m2 > m1 SUPPORT actual 2022-01-02/none ctx=religion_ethnicity
e4 m3 > m2 AID actual 2022-01-03/none ctx=religion_ethnicity

### detikJateng 2023-12-31
[m1:IDN.MIL Tujuh prajurit Yonif 408] {e1 menganiaya} [m2:IDN.PTY relawan Ganjar] karena knalpot brong. [m3:IDN.MIL Denpom Surakarta] {e2 menahan} mereka; [m4:IDN.PTY Ganjar] {e3 membesuk} para korban.
e1 m1 > m2 ASSAULT actual 2023-12-30/day mode=beat ctx=election
e2 m3 > m1 COERCE actual 2023-12-31/none mode=arrest ctx=election
e3 m4 > m2 CONSULT actual 2023-12-31/none mode=visit ctx=election

### Kompas.com 2024-02-18
[m1:IDN.GOV KPU Papua Tengah] {e1 minta tambahan} pengamanan kepada [m2:IDN.MIL Kodam]; sebanyak 600 prajurit {e2 dijanjikan tiba} sebelum rekapitulasi.
e1 m1 > m2 REQUEST requested 2024-02-18/none mode=assist ctx=election
e2 m2 > m1 AGREE planned 2024-02-18/none ctx=election

### Kumparan 2024-12-03
[m1:IDN.PTY RK-Suswono] {e1 batal menggugat} hasil pilkada Jakarta ke [m2:IDN.JUD MK]; [m3:IDN.PTY Rano Karno] {e2 mengucapkan terima kasih}.
e1 m1 > m4 CONCEDE actual 2024-12-03/none ctx=election
e2 m3 > m1 SUPPORT actual 2024-12-03/none ctx=election
[m4:IDN.GOV KPU DKI] menetapkan Pramono-Rano.

### Manado Post 2024-09-02
Panitia Paus: [m1:IDN.COP Polda Metro] {e1 menangkap} [m2:ISIS.REB tujuh orang] yang {e2 mengancam} lewat internet [m3:VAT.REL kunjungan Fransiskus]; [m4:IDN.REL Imam Besar Nasaruddin Umar] {e3 menyambutnya} di Istiqlal.
e1 m1 > m2 COERCE actual 2024-09-02/none mode=arrest ctx=terrorism
e2 m2 > m3 THREATEN threatened 2024-09-02/none mode=violence ctx=terrorism
e3 m4 > m3 CONSULT actual 2024-09-02/none ctx=religion_ethnicity

### Antara 2024-09-05
Pemimpin umat Katolik {e1 meneken} Deklarasi Istiqlal bersama [m1:IDN.REL Nasaruddin Umar]. Untuk mengamankan [m2:VAT.REL tamu itu], [m3:IDN.MIL TNI] dan [m4:IDN.COP Polri] {e2 bahu-membahu} menurunkan 9.000 orang.
e1 m2 > m1 SUPPORT actual 2024-09-05/day ctx=religion_ethnicity
e2 m3 > m4 COOPERATE actual 2024-09-03/none ctx=diplomatic

### Tempo.co 2011-12-12
[m1:IDN.CVL Sondang Hutagalung] {e1 membakar dirinya} di depan Istana sebagai protes terhadap [m2:IDN.GOV SBY]; [m3:IDN.EDU kampusnya] {e2 memberinya} gelar sarjana kehormatan.
e1 m1 > m2 PROTEST actual 2011-12-07/day ctx=corruption
e2 m3 > m1 SUPPORT actual 2011-12-12/none

### Pos Kota 2019-04-27
KPPS meninggal; [m1:IDN.GOV KPU] {e1 menyantuni} keluarga Rp36 juta. [m2:IDN.PTY BPN] {e2 menduga} ada racun, [m3:IDN.MED IDI] {e3 menepisnya}, [m4:IDN.CVL dr Ani Hasibuan] {e4 dipanggil} [m5:IDN.COP polisi] dan {e5 mangkir}.
e1 m1 > m6 AID actual 2019-04-27/none ctx=election
e2 m2 > m1 ACCUSE actual 2019-04-27/none mode=allege ctx=election
e3 m3 > m2 REJECT actual 2019-04-27/none ctx=election
e4 m5 > m4 ACCUSE actual 2019-04-27/none mode=investigate ctx=election
e5 m4 > m5 REJECT actual 2019-04-27/none mode=meet ctx=election
[m6:IDN.CVL Anak-anak mereka] masih kecil.
