### Kompas.com 2016-09-09
[m1:PHL.GOV Rodrigo Duterte], yang di Vientiane batal {e1 bertemu} [m2:USA.GOV Barack Obama] gara-gara makian, justru {e2 dijamu makan} di Merdeka Utara oleh [m3:IDN.GOV Presiden Joko Widodo], yang didampingi [m4:IDN.GOV Retno Marsudi] dan [m5:IDN.MIL Jenderal Gatot Nurmantyo].
e1 m2 > m1 REJECT actual 2016-09-09/none mode=meet ctx=diplomatic
e2 m1 > m3 CONSULT actual 2016-09-09/none mode=visit ctx=diplomatic

### Antara 2021-03-25
Korban kudeta yang dilancarkan [m1:MMR.MIL Jenderal Min Aung Hlaing], mantan kadet yang pernah menerima bintang jasa dari [m2:THA.GOV Bangkok] dan berkunjung ke [m3:@RUS Moskow], bertambah sembilan ketika serdadunya {e1 menembaki} [m4:MMR.CVL pelayat] di Bago.
e1 m1 > m4 ASSAULT actual 2021-03-25/none mode=firearms ctx=repression

### Tempo.co 2013-10-03
[m1:IDN.JUD Akil Mochtar], [m5=m1 ketua Mahkamah Konstitusi] yang semasa di [m2:IDN.LEG Senayan] bersuara paling nyaring mendukung hukuman potong jari, {e1 dicokok} di rumah dinasnya oleh [m3:IDN.JUD penyidik KPK] bersama [m4:IDN.LEG seorang politikus Golkar].
e1 m3 > m1,m4 COERCE actual 2013-10-03/none mode=arrest ctx=corruption

### VOA Indonesia 2019-06-30
[m1:USA.GOV Trump], presiden Amerika pertama yang {e1 menjejakkan kaki} di tanah [m2:PRK.GOV Korea Utara], melangkahi ambang beton itu {e2 atas ajakan} yang [m5=m1 ia] kirim lewat cuitan; [m3:KOR.GOV Moon Jae-in] menunggu di teras dan [m4:JPN.GOV Shinzo Abe] menonton dari Osaka.
e1 m1 > m2 CONSULT actual 2019-06-30/none mode=visit ctx=diplomatic
e2 m1 > m2 AGREE actual 2019-06-30/none ctx=diplomatic

### Republika 2014-07-09 none
Sementara [m1:IDN.PTY Jokowi] memilih di Taman Suropati, [m2:IDN.PTY Prabowo] di Bojongkoneng, [m3:IDN.GOV SBY] di Cikeas, dan [m4:IDN.PTY Megawati] di Kebagusan, [m5:IDN.GOV KPU] mencatat partisipasi 70 persen.

### Antara 2002-10-26
Di tepi KTT [m1:APEC APEC] Los Cabos, [m2:IDN.GOV Megawati Soekarnoputri] duduk semeja dengan [m3:USA.GOV George W Bush], [m4:JPN.GOV Koizumi], dan [m5:KOR.GOV Kim Dae-jung], yang bersama-sama {e1 menuntut} [m6:PRK.GOV Pyongyang] membongkar program uraniumnya.
e1 m3,m4,m5 > m6 REQUEST requested 2002-10-26/none mode=yield ctx=cbrn

### Sindonews 2020-02-17 headline
{e1 Penarikan} Pasukan dari Filipina: [m1:PHL.GOV Malacanang] {e2 Putus} VFA, [m2:USA.GOV Pentagon] {e3 Kecewa}
e1 m2 > m1 CONCEDE hypothetical 2020-02-17/none ctx=military
e2 m1 > m2 SANCTION actual 2020-02-17/none mode=discontinue ctx=military
e3 m2 > m1 ACCUSE actual 2020-02-17/none mode=disapprove ctx=military

### Kompas.com 2020-06-23 headline
Pembatalan {e1 Pemutusan} VFA Diumumkan [m1:PHL.GOV Manila], [m2:USA.GOV Negeri Paman Sam] {e2 Girang}
e1 m1 > m2 CONCEDE actual 2020-06-23/none ctx=military
e2 m2 > m1 SUPPORT actual 2020-06-23/none ctx=military

### Detikcom 2018-08-27
[m1:IDN.PTY Neno Warisman] {e1 dihalangi keluar} bandara selama tujuh jam, lalu {e2 dipulangkan paksa} [m2:IDN.SPY BIN Daerah Riau]; [m3:IDN.LEG Fadli Zon] {e3 menyebut} itu persekusi, sedangkan [m4:IDN.COP Polda Riau] dan [m5:IDN.GOV Kemenhub] saling lempar.
e1 m2 > m1 COERCE actual 2018-08-27/none mode=restrict ctx=election
e2 m2 > m1 COERCE actual 2018-08-27/none mode=deport ctx=election
e3 m3 > m2 ACCUSE actual 2018-08-27/none mode=disapprove ctx=election

### Media Indonesia 2022-08-03
[m1:USA.LEG Nancy Pelosi], perempuan ketiga dalam garis suksesi di Washington, {e1 mendarat} di [m2:TWN.GOV Taipei] meskipun [m3:CHN.GOV Zhongnanhai] telah {e2 mewanti-wanti} bahwa siapa bermain api akan terbakar; malam itu juga [m4:CHN.MIL Komando Mandala Timur] {e3 mengumumkan latihan} mengelilingi pulau.
e1 m1 > m2 CONSULT actual 2022-08-03/none mode=visit ctx=diplomatic
e2 m3 > m1 THREATEN threatened 2022-08-03/none mode=territory ctx=diplomatic
e3 m4 > m2 MOBILIZE planned 2022-08-03/none ctx=military

### Antara 2001-09-18
Sehari setelah [m1:USA.GOV Bush] {e1 memberi} Kabul pilihan menyerahkan [m2:ALQAEDA.REB Usamah bin Ladin], [m3:PAK.SPY kepala ISI], yang dikirim [m4:PAK.GOV Musharraf], {e2 menemui} [m5:TALIBAN.REB Mullah Omar] di [m6:@AFG Kandahar]; [m7=m5 pemimpin Taliban] {e3 minta bukti} dulu.
e1 m1 > m5 REQUEST requested 2001-09-17/day mode=yield ctx=terrorism
e2 m3 > m5 CONSULT actual 2001-09-18/none mode=visit ctx=terrorism
e3 m7 > m1 REJECT actual 2001-09-18/none mode=yield ctx=terrorism

### CNN Indonesia 2017-06-14
Lima belas tersangka ditahan dalam penggerebekan di Marawi, kota yang sejak Mei {e2 diduduki} [m1:MAUTE.REB kelompok Maute]; [m2:AUS.GOV Canberra] {e3 meminjamkan} dua pesawat intai kepada [m3:PHL.MIL tentara Filipina].
e2 m1 > m3 COERCE actual 2017-05-01/month mode=seize ctx=terrorism
e3 m2 > m3 AID actual 2017-06-14/none ctx=military,terrorism

### Tribunnews 2021-08-16
{e1 Ditangkap} tanpa surat, {e2 disiksa}, lalu {e3 dilepas} seminggu kemudian: begitu nasib [m1:IDN.EDU seorang pelajar] di tangan [m2:IDN.COP Polresta], menurut [m3:IDN.CVL KontraS], yang {e4 melaporkannya} ke [m4:IDN.COP Propam].
e1 m2 > m1 COERCE actual 2021-08-16/none mode=arrest ctx=human_rights said=m3
e2 m2 > m1 ASSAULT actual 2021-08-16/none mode=torture ctx=human_rights said=m3
e3 m2 > m1 RETREAT actual 2021-08-16/none mode=release ctx=human_rights said=m3
e4 m3 > m2 ACCUSE actual 2021-08-16/none mode=allege ctx=human_rights

### BBC Indonesia 2013-09-10
[m1:RUS.GOV Kremlin], penyokong utama [m2:SYR.GOV Bashar al-Assad], {e1 mengusulkan} agar gudang kimia sekutunya dikuasai [m3:UN PBB]; [m4:SYR.GOV Walid Muallem] {e2 menyambut}, [m5:USA.GOV Kerry] {e3 skeptis}, sementara [m6:FRA.GOV Elysee] hanya akan mempelajari.
e1 m1 > m2 REQUEST requested 2013-09-10/none mode=yield ctx=cbrn
e2 m4 > m1 SUPPORT actual 2013-09-10/none ctx=cbrn
e3 m5 > m4 ACCUSE actual 2013-09-10/none mode=disapprove ctx=cbrn
rel m1 ally_of m2

### Kompas 2008-05-24
Sesudah tiga pekan membiarkan [m1:? relawan] terkatung-katung di Bangkok, [m2:MMR.MIL Jenderal Than Shwe], yang kepadanya [m3:UN Ban Ki-moon] {e1 terbang} sendiri ke Naypyidaw, {e2 setuju memasukkan} semua pekerja kemanusiaan ke delta; kapal [m4:USA.MIL Angkatan Laut Amerika] tetap {e3 tidak diizinkan}.
e1 m3 > m2 CONSULT actual 2008-05-24/none mode=visit ctx=disasters
e2 m2 > m1 CONCEDE planned 2008-05-24/none ctx=disasters
e3 m2 > m4 REJECT actual 2008-05-24/none mode=assist ctx=disasters

### Antara 2019-12-19
[m1:IDN.GOV Jakarta] memuji dirinya sendiri. Namun [m2:USA.GOV Departemen Luar Negeri AS], [m3:GBR.GOV London], dan [m4:EU Uni Eropa] sudah {e1 meminta} [m5:CHN.GOV Beijing] membuka kamp Xinjiang, sedang [m6:IDN.REL Muhammadiyah] {e2 menepis} laporan bahwa [m7=m6 ormas itu] {e3 disuap} [m8=m5 China].
e1 m2,m3,m4 > m5 REQUEST requested 2019-12-19/none mode=yield ctx=human_rights,religion_ethnicity
e2 m6 > m2 REJECT actual 2019-12-19/none ctx=human_rights
e3 m8 > m7 AID denied 2019-12-19/none ctx=human_rights

### Koran Tempo 2011-12-10
[m1:IDN.EDU Sondang Hutagalung], mahasiswa Universitas Bung Karno yang oleh kawan-kawannya dikenal pendiam, {e1 membakar diri} di depan [m2:IDN.GOV Istana Merdeka].
e1 m1 > m2 PROTEST actual 2011-12-10/none ctx=political_institutions

### VOA Indonesia 2015-07-15
Pada akhirnya [m1:IRN.GOV Zarif] dan [m2:USA.GOV Kerry], dua diplomat yang sudah lebih sering {e1 bertatap muka} satu sama lain ketimbang dengan istri, berdiri bersama [m3:CHN.GOV Wang Yi], [m4:RUS.GOV Lavrov], dan [m5:EU Mogherini]; [m6:ISR.GOV Netanyahu] {e2 tidak merasa terikat} oleh [m7=m1+m2 mereka].
e1 m1 > m2 CONSULT actual 2015-07-15/none ctx=cbrn
e2 m6 > m7 REJECT actual 2015-07-15/none ctx=cbrn

### Sindonews 2022-05-12 headline
[m1:FIN.GOV Helsinki] {e1 Siap Masuk} [m2:NATO NATO], [m3:RUS.GOV Kremlin]: {e2 Akan Ada Balasan}
e1 m1 > m2 AGREE planned 2022-05-12/none ctx=military
e2 m3 > m1 THREATEN threatened 2022-05-12/none ctx=military

### Republika 2005-12-28 headline
{e1 Pembebasan} Tapol, {e2 Penarikan} Pasukan, {e3 Pelucutan} Senjata: Setahun Damai [m1:GAM.REB GAM] dan [m2:IDN.GOV RI]
e1 m2 > m1 RETREAT actual 2005-12-28/none mode=release ctx=territory
e2 m2 > m1 RETREAT actual 2005-12-28/none mode=withdraw ctx=territory
e3 m1 > m2 RETREAT actual 2005-12-28/none mode=disarm ctx=territory

### Jawa Pos 2012-02-14 headline
{e1 Penolakan} [m3:IDN.REL FPI] di Palangkaraya: [m1:IDN.CVL Warga Dayak] {e2 Kepung} Pesawat [m2:IDN.REL Rizieq]
e1 m1 > m3 REJECT actual 2012-02-14/none ctx=religion_ethnicity
e2 m1 > m2 PROTEST actual 2012-02-14/none mode=obstruct ctx=religion_ethnicity

### Antara 2017-11-09 headline
{e1 Lawatan} [m1:USA.GOV Trump] ke [m2:CHN.GOV Beijing], {e2 Kesepakatan} 250 Miliar Dolar Diteken
e1 m1 > m2 CONSULT actual 2017-11-09/none mode=visit ctx=economic
e2 m1 > m2 SUPPORT actual 2017-11-09/none ctx=economic

### Detikcom 2007-03-28 headline
{e1 Interpelasi} Iran Digulirkan [m1:IDN.LEG DPR], [m2:IDN.GOV Istana] {e2 Tak Hadir}
e1 m1 > m2 ACCUSE actual 2007-03-28/none mode=disapprove ctx=legislative
e2 m2 > m1 REJECT actual 2007-03-28/none mode=meet ctx=legislative

### Kompas.com 2009-07-17 none
Menurut jadwal, [m1:? Manchester United] menginap di Ritz-Carlton, berlatih di Senayan, dan menghadapi [m2:? tim Indonesia All Star]; [m3:IDN.GOV Adhyaksa Dault] akan menonton dari tribun kehormatan.

### Media Indonesia 2023-08-23
Yang {e1 dibela} [m1:IDN.GOV Merdeka Selatan] bukan [m2:IDN.PTY Budiman Sudjatmiko], melainkan haknya; [m3:IDN.PTY PDIP] sendiri segera {e2 mendepak} [m4=m2 aktivis gaek itu] karena merapat ke [m5:IDN.PTY Prabowo], sementara [m6:IDN.PTY Ganjar] tidak merasa kehilangan.
e1 m1 > m2 SUPPORT denied 2023-08-23/none ctx=election
e2 m3 > m4 SANCTION actual 2023-08-23/none mode=expel ctx=election

### Antara 2018-06-14
[m1:AUS.LEG Senat Australia] {e1 mengetok} undang-undang campur tangan asing, yang menurut [m2:CHN.GOV Kedutaan Besar Tiongkok], mengarah ke [m3:CHN.CVL warga keturunan China]. [m4:AUS.GOV Malcolm Turnbull] mengatakan tak {e2 menuduh} [m5:CHN.GOV Beijing].
e1 m1 > m3 COERCE actual 2018-06-14/none mode=restrict ctx=legislative said=m2
e2 m4 > m5 ACCUSE denied 2018-06-14/none mode=allege ctx=diplomatic

### Kompas.com 2016-06-02
[m1:DEU.LEG Bundestag] {e1 mengakui} pembunuhan orang Armenia 1915 sebagai genosida; [m2:TUR.GOV Ankara] {e2 menarik} duta besarnya dari [m3:DEU.GOV Berlin], [m4:ARM.GOV Yerevan] {e3 mengucapkan terima kasih}, dan [m5:DEU.CVL ribuan warga keturunan Turki] sudah lebih dulu {e4 berunjuk rasa}.
e1 m1 > m2 ACCUSE actual 2016-06-02/none mode=allege ctx=human_rights
e2 m2 > m3 SANCTION actual 2016-06-02/none mode=withdraw ctx=diplomatic
e3 m4 > m1 SUPPORT actual 2016-06-02/none ctx=human_rights
e4 m5 > m1 PROTEST actual 2016-06-02/none mode=demo ctx=human_rights

### Serambi 2014-11-17
[m1:SGP.GOV Menteri Shanmugam], yang {e1 bertandang} ke [m2:@IDN Banda Aceh] untuk menjenguk proyek pascatsunami, {e2 memuji} [m3:IDN.GOV Gubernur Zaini Abdullah], eks menteri luar negeri [m6:GAM GAM] yang tiga puluh tahun hidup di [m4:@SWE Swedia] dan yang kakaknya pernah dipenjara [m5:IDN.GOV Orde Baru].
e1 m1 > m3 CONSULT actual 2014-11-17/none mode=visit ctx=economic
e2 m1 > m3 SUPPORT actual 2014-11-17/none ctx=economic

### Antara 2011-05-02
{e1 Tewasnya} [m1:ALQAEDA.REB Usamah bin Ladin], yang diburu sepuluh tahun, dalam sergapan [m2:USA.MIL Navy SEAL] di Abbottabad tidak diberitahukan lebih dahulu kepada [m3:PAK.GOV Islamabad]; [m4:IDN.COP Polri] {e2 menyiagakan} personel di [m5:USA.GOV Kedubes AS], [m6:IDN.REL JAT] {e3 menyebut [m7=m1 sang buron] syahid}.
e1 m2 > m1 ASSAULT actual 2011-05-02/none mode=targeted ctx=terrorism
e2 m4 > m5 AID actual 2011-05-02/none ctx=terrorism
e3 m6 > m7 SUPPORT actual 2011-05-02/none ctx=terrorism

### CNN Indonesia 2022-11-16
[m1:POL.GOV Andrzej Duda] tidak menuduh siapa pun atas rudal yang {e1 jatuh} di Przewodow; [m2:UKR.GOV Zelensky] {e2 yakin} [m3:RUS.MIL Rusia] pelakunya, [m4:USA.GOV Biden] {e3 meragukan} itu, dan [m5:NATO Stoltenberg] {e4 melimpahkan kesalahan} kepada [m6=m3 Moskow] sebagai pangkal perang.
e2 m2 > m3 ACCUSE actual 2022-11-16/none mode=allege ctx=military
e3 m4 > m2 REJECT actual 2022-11-16/none ctx=military
e4 m5 > m6 ACCUSE actual 2022-11-16/none mode=disapprove ctx=military
e1 m3 > m1 ASSAULT hypothetical 2022-11-16/none mode=heavy-weapons ctx=military

### Tempo.co 2010-02-24
[m5:IDN.LEG Tim Pengawas Century] menimbang apakah [m1:IDN.GOV Boediono] akan dipanggil; [m2:IDN.PTY PKS] dan [m3:IDN.PTY Golkar], dua anggota koalisi yang biasanya seia sekata dengan [m4:IDN.PTY Demokrat], kali ini {e2 berseberangan} dengannya.
e2 m2,m3 > m4 REJECT actual 2010-02-24/none ctx=legislative

### Antara 1992-06-05
[m1:IDN.GOV Ali Alatas], yang tahun lalu masih menjadi perantara empat faksi [m2:@KHM Kamboja], kini {e2 menjelaskan} tragedi Santa Cruz kepada [m3:NLD.GOV Jan Pronk], menteri yang telanjur {e3 mengungkit} pelanggaran hak asasi hingga [m4=m1 Jakarta] {e4 tak sudi lagi menerima} sepeser pun dari [m5=m3 Den Haag].
e2 m1 > m3 CONSULT actual 1992-06-05/none ctx=human_rights
e3 m3 > m4 ACCUSE actual 1992-06-05/none mode=disapprove ctx=human_rights
e4 m4 > m5 REJECT actual 1992-06-05/none mode=assist ctx=economic

### Republika 2020-09-05
Di Ruang Oval, [m1:SRB.GOV Aleksandar Vucic] dan [m2:KOSOVO.PRE Avdullah Hoti] {e1 membubuhkan paraf} pada dua lembar janji ekonomi; [m3=m1 Beograd] {e2 berjanji memindahkan} kedutaan ke Yerusalem, [m4:ISR.GOV Netanyahu] {e3 mengapresiasi}, [m5:EU Brussel] {e4 mengungkapkan keprihatinan serius}.
e1 m1 > m2 SUPPORT actual 2020-09-05/none ctx=economic,diplomatic
e2 m3 > m4 AGREE planned 2020-09-05/none ctx=diplomatic
e3 m4 > m3 SUPPORT actual 2020-09-05/none ctx=diplomatic
e4 m5 > m3 ACCUSE actual 2020-09-05/none mode=disapprove ctx=diplomatic

### Sindonews 2015-10-01
[m1:RUS.GOV Moskow] menepis bahwa Su-24-nya {e1 menghajar} [m2:SYR.REB pemberontak dukungan CIA] di Talbiseh; jet itu, kata [m3:RUS.GOV juru bicara Kremlin], {e2 mengincar} [m4:ISIS.REB Daesh] atas {e3 permintaan} [m5:SYR.GOV Damaskus], padahal menurut [m6:USA.GOV Ashton Carter] di sana tidak ada [m7=m4 ISIS].
e1 m1 > m2 ASSAULT denied 2015-10-01/none mode=aerial ctx=military
e2 m1 > m4 ASSAULT actual 2015-10-01/none mode=aerial ctx=terrorism said=m3
e3 m5 > m1 REQUEST requested 2015-10-01/none mode=assist ctx=military

### Bisnis.com 2014-09-16
Gugatan arbitrase [m1:USA.BUS Newmont Nusa Tenggara] terhadap [m2:IDN.GOV pemerintah] {e1 dicabut} bulan lalu, sehingga [m3:IDN.GOV Chairul Tanjung] {e2 akhirnya membolehkan} ekspor konsentrat; [m4:IDN.LAB karyawan Batu Hijau] pun {e3 dipanggil masuk kembali}.
e1 m1 > m2 CONCEDE actual 2014-08-01/month ctx=economic
e2 m3 > m1 CONCEDE actual 2014-09-16/none ctx=economic
e3 m1 > m4 COOPERATE actual 2014-09-16/none ctx=economic

### Kompas 2003-02-05
[m1:USA.GOV Colin Powell] memutar rekaman suara dan {e1 membeberkan} foto satelit di hadapan [m2:UN Dewan Keamanan] demi membuktikan [m3:IRQ.GOV Bagdad] menyembunyikan senjata; [m4:DEU.GOV Joschka Fischer], [m5:FRA.GOV Dominique de Villepin], dan [m6:CHN.GOV Tang Jiaxuan] {e2 tetap menghendaki} inspeksi diteruskan.
e1 m1 > m3 ACCUSE actual 2003-02-05/none mode=allege ctx=cbrn
e2 m4,m5,m6 > m1 REJECT actual 2003-02-05/none ctx=cbrn

### Antara 2024-10-25 none
Di lereng Tidar, [m1:IDN.GOV para menteri] bangun pukul empat, berbaris bersama [m2:IDN.MIL taruna Akmil], dan sarapan nasi kotak. [m3:IDN.GOV Presiden Prabowo] meniup sangkakala; [m4:IDN.GOV Wapres Gibran] ikut senam.

### Solopos 2006-05-31
Sebanyak 44 marinir {e1 dikirim} [m1:USA.MIL Armada Ketujuh] untuk merawat [m2:IDN.CVL korban gempa Bantul], {e2 disusul} rumah sakit lapangan [m3:CUB.GOV Kuba], seteru lama [m4:USA.GOV Washington].
e1 m1 > m2 AID actual 2006-05-31/none ctx=disasters
e2 m3 > m2 AID actual 2006-05-31/none ctx=disasters

### Media Indonesia 2019-10-08
[m1:USA.GOV Trump], yang Minggu malam {e1 merestui} operasi [m2:TUR.GOV Turki] melalui telepon, Senin siang {e2 mengancam meluluhlantakkan} ekonomi [m3=m2 negeri itu]; [m4:USA.LEG Lindsey Graham], sekutunya di Senat, {e3 mencelanya}, dan [m5:SDF.REB milisi Kurdi] {e4 merasa dikhianati}.
e1 m1 > m2 SUPPORT actual 2019-10-06/day ctx=military
e2 m1 > m3 THREATEN threatened 2019-10-07/day mode=restrict ctx=economic,military
e3 m4 > m1 ACCUSE actual 2019-10-08/none mode=disapprove ctx=military
e4 m5 > m1 ACCUSE actual 2019-10-08/none mode=disapprove ctx=military

### Kompas.com 2022-07-22
Di istana Dolmabahce, [m1:RUS.GOV Sergei Shoigu] dan [m2:UKR.GOV Oleksandr Kubrakov] {e1 meneken} naskah kembar di depan [m3:UN Guterres] dan [m4:TUR.GOV Erdogan], tanpa bersalaman; rudal [m5:RUS.MIL Armada Laut Hitam] {e3 menghantam} pelabuhan [m6:UKR.GOV Odesa] esok paginya.
e1 m1 > m2 SUPPORT actual 2022-07-22/none ctx=economic
e3 m5 > m6 ASSAULT actual 2022-07-23/day mode=heavy-weapons ctx=military

### Lampung Post 2012-10-30
{e1 Amuk} massa di Balinuraga, kampung transmigran Bali, oleh [m1:IDN.CVL warga Agom] menyebabkan dua ribu [m2:IDN.CVL penduduknya] {e2 diungsikan} [m3:IDN.COP Brimob] ke Sekolah Polisi Negara; [m4:IDN.GOV Gubernur Bali Mangku Pastika] {e3 melayat} dan [m5:IDN.GOV Gubernur Sjachroedin] {e4 meminta maaf}.
e1 m1 > m2 ASSAULT actual 2012-10-30/none mode=destroy ctx=religion_ethnicity
e2 m3 > m2 AID actual 2012-10-30/none ctx=religion_ethnicity
e3 m4 > m2 SUPPORT actual 2012-10-30/none ctx=religion_ethnicity
e4 m5 > m2 SUPPORT actual 2012-10-30/none ctx=religion_ethnicity

### VOA Indonesia 2009-08-05
[m1:USA.ELI Bill Clinton], dalam lawatan yang oleh [m2:USA.GOV Gedung Putih] ditegaskan pribadi, {e1 duduk} bersebelahan dengan [m3:PRK.GOV Kim Jong Il], yang kemudian {e2 mengampuni} [m4:USA.JRN Laura Ling dan Euna Lee].
e1 m1 > m3 CONSULT actual 2009-08-05/none mode=visit ctx=diplomatic
e2 m3 > m4 RETREAT actual 2009-08-05/none mode=release ctx=diplomatic

### Antara 2014-02-28
[m1:THA.OPP Suthep Thaugsuban] {e1 mengakhiri pendudukan} simpang-simpang utama Bangkok mulai Senin, tapi kampanyenya menggulingkan [m2:THA.GOV Yingluck] jalan terus; [m3:THA.MIL Prayuth], yang mengaku netral, tidak akan {e3 mengudeta}.
e1 m1 > m2 CONCEDE planned 2014-02-28/none ctx=pro_democracy
e3 m3 > m2 COERCE denied 2014-02-28/none ctx=executive

### Detikcom 2023-03-29
[m1:IDN.GOV Gubernur Ganjar] dan [m2:IDN.GOV Koster] {e1 menolak} kehadiran [m3:ISR.CVL timnas Israel]; [m4:? FIFA] {e2 mencoret} [m5:IDN.CVL Indonesia] sebagai tuan rumah, [m6:IDN.CVL Erick Thohir] {e3 melobi} sampai Doha, [m7:PSE.GOV Dubes Palestina] tak keberatan sejak awal.
e1 m1,m2 > m3 REJECT actual 2023-03-29/none ctx=diplomatic
e2 m4 > m5 SANCTION actual 2023-03-29/none mode=discontinue ctx=diplomatic
e3 m6 > m4 CONSULT actual 2023-03-29/none ctx=diplomatic
