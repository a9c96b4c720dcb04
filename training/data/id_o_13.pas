### Antara 2019-07-25
[m1:IDN.MIL KRI Usman Harun] {e1 menggelar patroli terkoordinasi} dengan [m2:PHL.MIL BRP Ramon Alcaraz] di Laut Sulawesi, perairan tempat [m3:ABUSAYYAF.REB Abu Sayyaf] {e2 menculik} [m4:IDN.LAB nelayan Indonesia] yang bekerja pada [m5:MYS.BUS majikan di Sabah]. [m6:MYS.MIL Malaysia], pihak ketiga dalam perjanjian [m7:@IDN Yogyakarta], absen kali ini.
e1 m1 > m2 COOPERATE actual 2019-07-25/none ctx=military,terrorism
e2 m3 > m4 ASSAULT actual 2019-07-25/none mode=abduct ctx=terrorism bg

### Antara 2019-09-24
[m1:IDN.MIL TNI AL] {e1 memperkuat} armada di perairan [m2:@IDN Tarakan] setelah [m3:ABUSAYYAF.REB kelompok Abu Sayyaf] {e2 menculik} [m4:IDN.LAB tiga nelayan asal Wakatobi] dari kapal milik [m5:MYS.BUS pengusaha Sandakan]. [m6:IDN.GOV Menlu Retno Marsudi] {e3 membicarakan} hal itu dengan [m7:PHL.GOV Menlu Teodoro Locsin] di [m8:@USA New York].
e1 m1 > m3 MOBILIZE actual 2019-09-24/none mode=ships ctx=military,terrorism
e2 m3 > m4 ASSAULT actual 2019-09-24/none mode=abduct ctx=terrorism
e3 m6 > m7 CONSULT actual 2019-09-24/none mode=meet ctx=terrorism,diplomatic

### Kompas.com 2021-05-04
[m1:IDN.GOV Menteri Perindustrian Agus Gumiwang] {e1 memohon} [m2:IND.GOV New Delhi] melepas bahan baku obat, sementara pesawat berisi oksigen yang {e2 disumbangkan} [m3:SGP.GOV Singapura] dan [m4:GBR.GOV Inggris] mendarat di [m5:@IND Mumbai]. [m6:IDN.BUS Kelompok industri gas Indonesia] {e3 menyiapkan} tangki serupa untuk [m7:IND.NGO Palang Merah India].
e1 m1 > m2 REQUEST requested 2021-05-04/none mode=assist ctx=health,economic
e2 m3,m4 > m2 AID actual 2021-05-04/none ctx=health
e3 m6 > m7 AGREE planned 2021-05-04/none mode=assist ctx=health

### CNN Indonesia 2024-10-02
Hampir 200 rudal yang {e1 diluncurkan} [m1:IRN.MIL Iran] ke [m2:ISR.GOV Israel] sebagian {e4 dicegat} [m3:USA.MIL kapal perusak Amerika] dan jet [m4:JOR.MIL Yordania]. [m5:UN Sekjen PBB Antonio Guterres], yang tidak menyebut pelakunya, {e2 dinyatakan persona non grata} oleh [m6:ISR.GOV Menlu Israel Katz]; [m7:CHL.GOV Cile] {e3 membela} [m8=m5 diplomat Portugal itu].
e1 m1 > m2 ASSAULT actual 2024-10-02/none mode=heavy-weapons ctx=military
e2 m6 > m5 SANCTION actual 2024-10-02/none mode=expel ctx=diplomatic
e3 m7 > m8 SUPPORT actual 2024-10-02/none ctx=diplomatic
e4 m3,m4 > m1 COERCE actual 2024-10-02/none ctx=military

### Tempo.co 2012-10-06
[m1:IDN.COP Puluhan polisi dari Polda Bengkulu dan Polda Metro Jaya] {e1 mendatangi} gedung [m2:IDN.JUD KPK] untuk menangkap [m3:IDN.JUD penyidik Novel Baswedan], sesaat sesudah [m4:IDN.COP Irjen Djoko Susilo] {e2 diperiksa} di sana. [m5:IDN.CVL Ratusan warga] {e3 membentuk pagar manusia} di halaman. [m6:IDN.GOV Presiden Yudhoyono] baru akan bersuara Senin, kata [m7:IDN.GOV Julian Aldrin Pasha].
e1 m1 > m2 COERCE actual 2012-10-06/none ctx=corruption
e2 m2 > m4 ACCUSE actual 2012-10-06/none mode=investigate ctx=corruption
e3 m5 > m1 PROTEST actual 2012-10-06/none mode=obstruct ctx=corruption

### Republika 2024-12-08
[m1:HTS.REB Hayat Tahrir al-Sham] {e1 merebut} [m2:@SYR Damaskus] tanpa perlawanan dari [m3:SYR.MIL tentara Suriah], dan [m4:RUS.GOV Rusia] {e2 memberi suaka} kepada [m5:SYR.ELI Bashar al-Assad]. [m6:ISR.MIL Israel] {e3 menduduki} zona penyangga di [m9:SYR.GOV wilayah Suriah], langkah yang {e4 dikritik} [m7:QAT.GOV Qatar], sedangkan [m8:TUR.GOV Ankara] menawarkan bantuan membangun kembali.
e1 m1 > m3 COERCE actual 2024-12-08/none mode=seize ctx=military,territory
e2 m4 > m5 AID actual 2024-12-08/none ctx=asylum
e3 m6 > m9 COERCE actual 2024-12-08/none mode=seize ctx=military,territory
e4 m7 > m6 ACCUSE actual 2024-12-08/none mode=disapprove ctx=territory

### detikNews 2019-12-02
[m1:IDN.REL Panitia Reuni 212] mengundang [m2:IDN.GOV Gubernur Anies Baswedan], yang hadir dan {e2 memuji} ketertiban acara, tetapi tidak [m3:IDN.GOV Menko Polhukam Mahfud MD]. Dari [m4:@SAU Mekkah], [m5:IDN.REL Rizieq Shihab] lewat rekaman {e3 menuduh} [m6:IDN.GOV pemerintah] mencekalnya, klaim yang {e4 ditepis} [m7:SAU.GOV Kedutaan Arab Saudi].
e2 m2 > m1 SUPPORT actual 2019-12-02/none ctx=religion_ethnicity
e3 m5 > m6 ACCUSE actual 2019-12-02/none mode=allege ctx=religion_ethnicity
e4 m7 > m5 REJECT actual 2019-12-02/none ctx=diplomatic

### VOA Indonesia 2021-08-27
Serangan bom bunuh diri [m1:ISKP.REB ISIS-K] di Gerbang Abbey yang {e1 menewaskan} [m2:USA.MIL 13 prajurit AS] serta [m3:AFG.CVL lebih dari 170 warga sipil] membuat [m4:USA.GOV Joe Biden] {e2 bersumpah memburu} dalangnya. [m5:ISR.GOV PM Naftali Bennett], yang pertemuannya di [m6:@USA Gedung Putih] ditunda, menyampaikan {e4 belasungkawa}; [m7:TALIBAN.GOV Taliban] {e5 menyalahkan} penjagaan [m8=m2 Amerika].
e1 m1 > m2,m3 ASSAULT actual 2021-08-27/none mode=suicide-attack ctx=terrorism
e2 m4 > m1 THREATEN threatened 2021-08-27/none ctx=terrorism,military
e4 m5 > m4 SUPPORT actual 2021-08-27/none ctx=terrorism
e5 m7 > m8 ACCUSE actual 2021-08-27/none mode=disapprove ctx=terrorism,military

### Solopos 2016-06-22 none
Mantan pemain [m1:IDN.CVL Persis] dan [m2:IDN.CVL Arseto], yang pernah melawat bersama ke [m3:@MYS Kuala Lumpur] dan [m4:@THA Bangkok], bertemu kembali di [m5:@IDN Manahan] atas undangan [m6:IDN.GOV Wali Kota FX Hadi Rudyatmo]; [m7:IDN.COP Polresta Surakarta] menurunkan tim kesebelasannya sebagai lawan main.

### Kontan 2018-05-08
[m1:USA.GOV Presiden Donald Trump], mengabaikan bujukan [m2:FRA.GOV Emmanuel Macron] dan [m3:DEU.GOV Angela Merkel], {e1 menarik diri} dari perjanjian nuklir dengan [m4:IRN.GOV Iran]. [m5:ISR.GOV Netanyahu] {e2 memuji} keputusan berani itu, [m6:IRN.GOV Hassan Rouhani] {e3 mengancam} memperkaya uranium tanpa batas, dan [m7:FRA.BUS Total] menghitung kerugian di [m8:@IRN South Pars].
e1 m1 > m4 REJECT actual 2018-05-08/none mode=discontinue ctx=cbrn,diplomatic
e2 m5 > m1 SUPPORT actual 2018-05-08/none ctx=cbrn,diplomatic
e3 m6 > m1 THREATEN threatened 2018-05-08/none ctx=cbrn

### Kaltim Post 2011-01-30
[m1:IDN.AGR Warga Muara Tae], suku Dayak Benuaq, {e1 menduduki} kamp [m2:IDN.BUS PT Munte Waniq Jaya Perkasa], anak usaha [m3:MYS.BUS TSH Resources] dari [m4:@MYS Malaysia]. [m5:IDN.GOV Bupati Kutai Barat Ismail Thomas] {e2 menegur} [m8=m2 perusahaan itu], tetapi {e3 tidak mau mencabut} izin seperti yang {e4 diminta} [m6:IDN.CVL Telapak], organisasi asal [m7:@IDN Bogor].
e1 m1 > m2 PROTEST actual 2011-01-30/none mode=obstruct ctx=natural_resource,environment
e2 m5 > m2 ACCUSE actual 2011-01-30/none mode=disapprove ctx=natural_resource
e3 m5 > m6 REJECT actual 2011-01-30/none mode=change ctx=natural_resource
e4 m6 > m5 REQUEST requested 2011-01-30/none mode=change ctx=natural_resource

### BBC Indonesia 2018-09-29
[m1:IDN.GOV BNPB], lembaga yang menangani bencana, tidak serta-merta menerima tawaran [m2:AUS.GOV Canberra] dan [m3:EU Brussel] sesudah tsunami di [m4:@IDN Palu]; [m5:IDN.GOV Wakil Presiden Jusuf Kalla], yang sedang {e1 menghadiri} Sidang [m6:UN Majelis Umum PBB], baru akan berbicara dengan [m7:IDN.GOV Menlu Retno Marsudi] malam itu, kata [m8:#outlet Reuters].
e1 m5 > m6 CONSULT actual 2018-09-29/none mode=multilateral ctx=diplomatic

### SINDOnews 2017-08-29
[m1:PRK.MIL Korea Utara] {e1 menembakkan} rudal Hwasong-12 yang melintas di atas [m2:@JPN Hokkaido]. [m3:JPN.GOV Shinzo Abe] {e2 menghubungi} [m4:USA.GOV Donald Trump] selama 40 menit, [m5:KOR.MIL empat jet F-15K Korea Selatan] {e3 menjatuhkan bom latihan} dekat perbatasan, sedangkan [m6:CHN.GOV Hua Chunying] {e4 mengimbau} [m7=m4+m5 Washington dan Seoul] berhenti memprovokasi.
e1 m1 > m3 THREATEN threatened 2017-08-29/none ctx=military,cbrn
e2 m3 > m4 CONSULT actual 2017-08-29/none mode=phone ctx=military,cbrn
e3 m5 > m1 MOBILIZE actual 2017-08-29/none ctx=military
e4 m6 > m7 REQUEST requested 2017-08-29/none mode=yield ctx=military

### Lampung Post 2020-09-23
[m1:IDN.LAB Buruh PT Indonesia Evergreen Agriculture] {e1 berunjuk rasa} di kantor [m2:IDN.GOV Bupati Lampung Tengah Loekman Djoyosoemarto], bukan di pabrik, karena menurut [m3:IDN.LAB Ketua FSBKU Tri Susilo] [m4:IDN.GOV Dinas Tenaga Kerja] {e2 menolak menerima} [m7=m1 mereka]. [m5:IDN.LEG Fraksi PKS DPRD] {e3 bersedia menampung} aspirasi itu dan akan memanggil [m6:CHN.BUS pemilik pabrik].
e1 m1 > m2 PROTEST actual 2020-09-23/none mode=demo ctx=economic
e2 m4 > m1 REJECT actual 2020-09-23/none mode=meet ctx=economic said=m3
e3 m5 > m1 AGREE planned 2020-09-23/none mode=assist ctx=economic

### Media Indonesia 2012-06-20
[m1:GBR.GOV Inggris] menyatakan [m2:AUS.CVL Julian Assange], yang masuk ke Kedutaan [m3:ECU.GOV Ekuador] di [m4:@GBR Knightsbridge] untuk {e1 meminta suaka}, melanggar syarat tahanan luar dan {e2 terancam ditangkap} [m5:GBR.COP Scotland Yard]. [m6:SWE.JUD Jaksa Swedia] ingin memeriksanya terkait tuduhan perkosaan; [m7:AUS.GOV Canberra] membantah menelantarkan [m8=m2 warganya].
e1 m2 > m3 REQUEST requested 2012-06-20/none mode=assist ctx=asylum
e2 m5 > m2 COERCE hypothetical 2012-06-20/none mode=arrest ctx=legal,asylum

### Harian Jogja 2016-07-18
[m1:IDN.EDU Penghuni asrama mahasiswa Papua Kamasan] {e1 dikepung} [m2:IDN.COP polisi] dan [m3:IDN.REL ormas] pada Jumat (15/7) menjelang long march mendukung [m4:ULMWP ULMWP]; relawan [m5:IDN.NGO PMI] yang {e2 mengantar makanan} sempat dihalangi. [m6:IDN.GOV Sultan Hamengku Buwono X] menyatakan separatis tidak boleh ada di [m7:@IDN Yogyakarta], ucapan yang {e4 disesali} [m8:IDN.GOV Komnas HAM].
e1 m2,m3 > m1 COERCE actual 2016-07-15/day mode=restrict ctx=repression,religion_ethnicity
e2 m5 > m1 AID actual 2016-07-15/day ctx=human_security
e4 m8 > m6 ACCUSE actual 2016-07-18/none mode=disapprove ctx=religion_ethnicity

### Liputan6 2014-05-31
[m1:TALIBAN.REB Taliban] {e1 menyerahkan} [m2:USA.MIL Sersan Bowe Bergdahl] kepada [m3:USA.MIL pasukan khusus AS] di [m4:@AFG Khost], sementara lima tahanan Guantanamo dikirim ke [m5:QAT.GOV Qatar], yang {e3 menjadi perantara}. [m6:AFG.GOV Hamid Karzai] {e4 marah} karena tidak diberi tahu, dan [m7:USA.LEG Senator John McCain] {e5 menilai} [m8:USA.GOV Gedung Putih] melanggar hukum.
e1 m1 > m3 RETREAT actual 2014-05-31/none mode=release ctx=military
e3 m5 > m1,m8 CONSULT actual 2014-05-31/none mode=third-party ctx=military
e4 m6 > m8 ACCUSE actual 2014-05-31/none mode=disapprove ctx=military
e5 m7 > m8 ACCUSE actual 2014-05-31/none mode=disapprove ctx=legal,military

### Okezone 2016-12-15 none
Jadwal siaran yang dibagikan [m1:#outlet TVRI] memuat drama [m2:@KOR Korea Selatan], kartun [m3:@JPN Jepang], serta sinetron lama tentang [m4:IDN.MIL seorang prajurit Siliwangi] yang jatuh hati pada putri [m5:IDN.GOV camat]; [m6:IDN.GOV KPI] memberi nilai tinggi, dan [m7:IDN.BUS sebuah produsen sabun] memasang iklan.
