### Antara 2024-04-03
[m1:IDN.GOV Menteri Luar Negeri Retno Marsudi] di [m2:@IDN Jakarta], Rabu (3/4/2024), {e1 mengecam} {e2 serangan} [m3:ISR.MIL Israel] ke gedung konsulat [m4:IRN.GOV Iran] di [m5:@SYR Damaskus] dan {e3 meminta} [m6:UN Dewan Keamanan PBB] segera bersidang, sehari sebelum [m7=m1 ia] bertolak ke [m8:@PNG Port Moresby].
e1 m1 > m3 ACCUSE actual 2024-04-03/day mode=disapprove ctx=diplomatic,military
e2 m3 > m4 ASSAULT actual 2024-04-03/none mode=aerial ctx=military
e3 m1 > m6 REQUEST requested 2024-04-03/day ctx=diplomatic

### Kompas.com 2021-03-31
[m1:#outlet Kantor berita TASS], dikutip [m2:#outlet Kompas.com], melaporkan [m3:RUS.GOV Menlu Rusia Sergei Lavrov] {e1 akan menerima} [m4:IRN.GOV sejawatnya dari Iran, Javad Zarif,] di [m5:@RUS Moskow] pekan depan untuk membicarakan sanksi [m6:USA.GOV Washington] dan nasib perjanjian nuklir yang ditinggalkan [m7:USA.GOV pemerintahan Trump].
e1 m4 > m3 AGREE planned 2021-03-31/none mode=visit ctx=diplomatic,cbrn

### Tempo.co 2022-09-15
[m1:IDN.CVL Keluarga Theys] yang {e1 dilaporkan} [m2:IDN.BUS PT Sumber Kayu Lestari] ke [m3:IDN.COP Polres Manokwari] karena memalang jalan meminta [m4:IDN.GOV Komnas HAM] {e2 mengawasi} penyidikan, sedangkan [m5:IDN.GOV Bupati Hermus Indou], yang berada di [m6:@IDN Jakarta], belum dapat dihubungi.
e1 m2 > m1 ACCUSE actual 2022-09-15/none mode=allege ctx=legal
e2 m1 > m4 REQUEST requested 2022-09-15/none mode=assist ctx=legal

### CNN Indonesia 2023-10-19
[m1:EGY.GOV Presiden Mesir Abdel Fattah al-Sisi] {e1 menolak} usul agar warga [m2:@PSE Jalur Gaza] ditampung di [m3:@EGY Sinai], usai {e2 pertemuan}nya dengan [m4:DEU.GOV Kanselir Jerman Olaf Scholz] yang sehari sebelumnya {e3 disambut} oleh [m5:ISR.GOV Perdana Menteri Benjamin Netanyahu] di [m6:@ISR Tel Aviv], tanpa menyinggung [m7:HAMAS.REB Hamas].
e1 m1 > m5 REJECT actual 2023-10-19/none ctx=migration
e2 m4 > m1 CONSULT actual 2023-10-19/none mode=visit ctx=diplomatic
e3 m4 > m5 CONSULT actual 2023-10-18/day mode=visit ctx=diplomatic

### detikNews 2019-09-26
Penembakan [m1:IDN.EDU mahasiswa Universitas Halu Oleo bernama Randi] oleh [m2:IDN.COP anggota polisi] saat {e1 unjuk rasa} menentang revisi UU KPK di [m3:@IDN Kendari] {e2 dikecam} [m4:IDN.CVL KontraS]. [m5:IDN.COP Kapolri Tito Karnavian] belum berkomentar, sedangkan [m6:IDN.GOV Ombudsman] masih mengumpulkan data.
e1 m1 > m2 PROTEST actual 2019-09-26/none mode=demo ctx=legislative,corruption
e2 m4 > m2 ACCUSE actual 2019-09-26/none mode=disapprove ctx=human_rights,repression

### VOA Indonesia 2018-10-24
[m1:TUR.GOV Ankara], yang pekan lalu {e1 menerima kunjungan} [m2:USA.GOV Menlu AS Mike Pompeo], {e2 meminta} [m3:SAU.GOV Riyadh] mengekstradisi 18 tersangka pembunuhan wartawan Jamal Khashoggi; [m4:DEU.GOV Jerman] dan [m5:CAN.GOV Kanada] hanya memantau perkembangan, menurut [m6:#outlet harian Hurriyet].
e1 m2 > m1 CONSULT actual 2018-10-17/week mode=visit ctx=diplomatic
e2 m1 > m3 REQUEST requested 2018-10-24/none mode=yield ctx=legal,crime

### Republika 2017-09-05
Di [m1:@MMR Naypyitaw], [m2:IDN.GOV Menlu Retno Marsudi] {e1 menyerahkan} usulan 4+1 untuk [m3:@MMR Negara Bagian Rakhine] kepada [m4:MMR.GOV Aung San Suu Kyi], sementara di [m5:@IDN Jakarta] [m6:IDN.CVL ratusan orang] {e2 berdemonstrasi} di depan kedutaan [m7:MMR.GOV Myanmar] menuntut kekerasan terhadap [m8:MMR.REL etnis Rohingya] dihentikan.
e1 m2 > m4 CONSULT actual 2017-09-05/none mode=visit ctx=diplomatic,religion_ethnicity
e2 m6 > m7 PROTEST actual 2017-09-05/none mode=demo ctx=religion_ethnicity

### Kompas 2015-08-11
[m1:IDN.JUD KPK], Selasa, {e1 menahan} [m2:IDN.BUS pengusaha Rio Sanjaya], rekanan proyek jalan yang diduga menyuap [m3:IDN.GOV Kepala Dinas Pekerjaan Umum Sumatera Utara] melalui [m4:IDN.LEG anggota DPRD dari Partai Hanura], setelah [m5=m2 ia] {e2 diperiksa} delapan jam. [m6:IDN.GOV Gubernur Gatot Pujo Nugroho] tidak ikut dipanggil.
e1 m1 > m2 COERCE actual 2015-08-11/day mode=arrest ctx=corruption
e2 m1 > m2 ACCUSE actual 2015-08-11/day mode=investigate ctx=corruption

### BBC Indonesia 2020-06-17
Bentrokan antara [m1:IND.MIL tentara India] dan [m2:CHN.MIL tentara China] di [m3:@IND Lembah Galwan] {e1 menewaskan} 20 prajurit, kata [m4:IND.GOV New Delhi]. [m5:RUS.GOV Rusia], yang memasok senjata ke kedua pihak, berharap [m6=m4+m7 mereka] menahan diri, sementara [m7:CHN.GOV Beijing] {e2 menuduh} [m8=m1 pasukan lawan] dua kali melintasi garis perbatasan.
e1 m1 > m2 ASSAULT actual 2020-06-17/none mode=violence ctx=military,territory said=m4
e2 m7 > m1 ACCUSE actual 2020-06-17/none mode=allege ctx=military,territory

### Suara.com 2021-02-12 none
[m1:IDN.CVL Sejumlah peneliti] menilai hubungan [m2:IDN.LEG DPR] dengan [m3:IDN.GOV Presiden Joko Widodo] sepanjang tahun lalu lebih banyak ditentukan oleh [m4:IDN.PTY partai-partai koalisi] daripada oleh [m5:IDN.CVL organisasi masyarakat sipil], seperti tertulis dalam buku yang diluncurkan di kampus [m6:IDN.EDU UGM], [m7:@IDN Yogyakarta].

### Antara 2023-07-12
[m1:CHN.GOV Kepala Kantor Luar Negeri Partai Komunis China Wang Yi], yang datang ke [m2:@IDN Jakarta] menggantikan [m3:CHN.GOV Menlu Qin Gang], {e1 ditemui} [m4:RUS.GOV Menlu Rusia Sergei Lavrov] di sela pertemuan [m5:ASEAN ASEAN]; keduanya membahas perang di [m6:@UKR Ukraina] dan rencana latihan [m7:NATO NATO].
e1 m4 > m1 CONSULT actual 2023-07-12/none mode=meet ctx=diplomatic

### Tribun Timur 2020-01-22
[m1:IDN.LAB Nelayan Pulau Kodingareng], didampingi [m2:IDN.CVL Walhi Sulawesi Selatan], {e1 menuntut} [m3:IDN.GOV Gubernur Nurdin Abdullah] mencabut izin tambang pasir yang dikerjakan [m4:NLD.BUS kapal milik perusahaan Belanda Boskalis] untuk [m5:IDN.BUS PT Pelindo IV] di [m6:@IDN Makassar].
e1 m1 > m3 REQUEST requested 2020-01-22/none mode=change ctx=environment,natural_resource

### Kumparan 2022-03-24
[m1:USA.GOV Washington] lewat [m2:USA.GOV Menteri Keuangan Janet Yellen] {e1 mengancam} memboikot sesi [m3:G20 G20] bila [m4:RUS.GOV Rusia] tetap diundang; [m5:IDN.GOV Indonesia] selaku tuan rumah menyatakan undangan sudah dikirim, dan [m6:CHN.GOV juru bicara Kemlu China Wang Wenbin] {e2 membela} kehadiran [m7=m4 Moskow].
e1 m1 > m5 THREATEN threatened 2022-03-24/none mode=boycott ctx=diplomatic,economic
e2 m6 > m4 SUPPORT actual 2022-03-24/none ctx=diplomatic

### Jubi 2019-12-20
[m1:IDN.REL Keuskupan Timika] menyesalkan pernyataan [m2:IDN.MIL Kodam Cenderawasih] yang {e1 menyebut} [m3:IDN.CVL dua warga Distrik Hitadipa] sebagai anggota [m4:TPNPB.REB TPNPB]; menurut [m5:IDN.REL seorang pastor], keduanya petani yang sedang mencari sinyal telepon di dekat [m6:@IDN Sugapa].
e1 m2 > m3 ACCUSE actual 2019-12-20/none mode=allege ctx=military,terrorism

### Media Indonesia 2016-07-28
[m1:PHL.GOV Presiden Filipina Rodrigo Duterte] {e1 mencabut} gencatan senjata sepihak dengan [m2:NPA.REB gerilyawan komunis NPA] yang baru berumur lima hari, sesudah {e2 penyergapan} [m3:PHL.MIL milisi pembantu tentara] oleh [m4=m2 kelompok tersebut] di [m5:@PHL Davao del Norte]; [m6:NOR.GOV Norwegia], penengah perundingan, menyatakan prihatin.
e1 m1 > m2 REJECT actual 2016-07-28/none mode=ceasefire ctx=military
e2 m2 > m3 ASSAULT actual 2016-07-28/none mode=firearms ctx=military

### Kontan 2018-07-06
Tarif 25 persen atas barang [m1:CHN.GOV China] senilai US$34 miliar mulai {e1 diberlakukan} [m2:USA.GOV Amerika Serikat], Jumat (6/7). [m3:EU Uni Eropa] dan [m4:JPN.GOV Jepang], yang juga terkena bea baja, menunggu hasil lawatan [m5:EU Jean-Claude Juncker] ke [m6:@USA Washington]; [m7:CHN.GOV Kementerian Perdagangan di Beijing] {e2 bersumpah membalas}.
e1 m2 > m1 SANCTION actual 2018-07-06/day mode=discontinue ctx=economic
e2 m7 > m2 THREATEN threatened 2018-07-06/none ctx=economic

### Serambi Indonesia 2023-12-28
Ratusan [m1:IDN.EDU mahasiswa dari sejumlah kampus di Banda Aceh] {e1 mengusir} [m2:MMR.REF pengungsi Rohingya] dari basement Balai Meuseuraya Aceh. [m3:UNHCR UNHCR] {e2 mengecam} tindakan [m6=m1 massa itu], sedangkan [m4:IDN.COP polisi] yang berjaga dan [m5:IDN.GOV Pj Gubernur Achmad Marzuki] belum memberi penjelasan.
e1 m1 > m2 ASSAULT actual 2023-12-28/none mode=violence ctx=migration,asylum
e2 m3 > m1 ACCUSE actual 2023-12-28/none mode=disapprove ctx=migration,human_rights

### Tempo.co 2012-02-05
[m1:RUS.GOV Rusia] dan [m2:CHN.GOV China] {e1 memveto} rancangan resolusi [m3:ARABL Liga Arab] yang meminta [m4:SYR.GOV Presiden Bashar al-Assad] mundur. [m5:USA.GOV Duta Besar AS Susan Rice] {e2 menyebut} langkah [m6=m1+m2 kedua negara] itu memuakkan, sementara {e3 gempuran} [m7:SYR.MIL pasukan Suriah] ke [m8:SYR.CVL warga Homs] berlanjut.
e1 m1,m2 > m3 REJECT actual 2012-02-05/none ctx=diplomatic
e2 m5 > m1,m2 ACCUSE actual 2012-02-05/none mode=disapprove ctx=diplomatic
e3 m7 > m8 ASSAULT actual 2012-02-05/none mode=heavy-weapons ctx=military

### Pikiran Rakyat 2018-05-03
[m1:IDN.LAB Serikat buruh tekstil di Majalaya] {e1 mengadukan} [m2:IDN.BUS PT Karya Tenun Jaya] ke [m3:IDN.GOV Dinas Tenaga Kerja Kabupaten Bandung] atas pemecatan [m4:IDN.LAB 120 pekerja], sepekan sesudah [m5:IDN.GOV Menteri Ketenagakerjaan Hanif Dhakiri] berkunjung ke pabrik lain di [m6:@IDN Rancaekek].
e1 m1 > m2 ACCUSE actual 2018-05-03/none mode=allege ctx=legal,economic

### SINDOnews 2019-06-14
[m1:USA.GOV Menlu Mike Pompeo] {e1 menuding} [m2:IRN.GOV Iran] sebagai pelaku serangan terhadap dua tanker, satu di antaranya milik [m3:JPN.BUS perusahaan Jepang], di [m4:@OMN Teluk Oman]; tuduhan itu {e2 dibantah} [m5:IRN.GOV Menlu Mohammad Javad Zarif] tak lama setelah {e3 pertemuan} [m6:IRN.GOV Ayatollah Ali Khamenei] dengan [m7:JPN.GOV PM Shinzo Abe].
e1 m1 > m2 ACCUSE actual 2019-06-14/none mode=allege ctx=military
e2 m5 > m1 REJECT actual 2019-06-14/none ctx=military
e3 m7 > m6 CONSULT actual 2019-06-14/none mode=visit ctx=diplomatic

### Riau Pos 2015-10-09
[m1:SGP.GOV Singapura] {e1 dipersilakan} [m2:IDN.GOV pemerintah Indonesia] mengirim pesawat untuk memadamkan kebakaran hutan di [m3:@IDN Sumatera Selatan]. Sebelumnya tawaran serupa dari [m4:MYS.GOV Malaysia] dan [m5:AUS.GOV Australia] ditanggapi dingin oleh [m6:IDN.GOV Wakil Presiden Jusuf Kalla], yang {e2 mengkritik} keluhan [m7:@SGP negeri jiran] tentang asap.
e1 m2 > m1 CONCEDE actual 2015-10-09/none ctx=disasters,environment
e2 m6 > m1 ACCUSE actual 2015-10-09/none mode=disapprove ctx=environment

### Liputan6 2013-07-09
Tuntutan [m1:EGY.PTY Ikhwanul Muslimin] agar [m2:EGY.GOV Mohamed Morsi] dikembalikan ke jabatannya {e1 ditolak} [m3:EGY.MIL militer Mesir]. Pada hari yang sama [m4:SAU.GOV Arab Saudi] {e2 menjanjikan} US$5 miliar kepada [m5:EGY.GOV pemerintah sementara], dan [m6:QAT.GOV Qatar], penyokong lama Morsi, bungkam.
e1 m3 > m1 REJECT actual 2013-07-09/none mode=yield ctx=political_institutions
e2 m4 > m5 AGREE planned 2013-07-09/day mode=assist ctx=economic
rel m6 ally_of m2

### Okezone 2017-11-16 none
[m1:IDN.PTY Golkar], [m2:IDN.PTY PPP], dan [m3:IDN.PTY Hanura] sama-sama belum menentukan calon gubernur untuk [m4:@IDN Jawa Timur], sedangkan hasil survei [m5:IDN.CVL sebuah lembaga di Surabaya] menempatkan [m6:IDN.GOV Wakil Gubernur Saifullah Yusuf] di atas [m7:IDN.GOV Menteri Sosial Khofifah Indar Parawansa] dengan selisih tiga persen.

### CNBC Indonesia 2023-01-20
Kedatangan [m1:USA.SPY Direktur CIA William Burns] ke [m2:@UKR Kyiv] untuk {e1 bertemu} [m3:UKR.GOV Volodymyr Zelensky] baru diungkap [m4:#outlet The Washington Post] setelah [m5=m1 ia] pulang. [m6:RUS.GOV Kremlin] mengaku tidak kaget, dan [m7:UKR.GOV kantor presiden Ukraina] enggan berkomentar.
e1 m1 > m3 CONSULT actual 2023-01-20/none mode=visit ctx=intelligence

### Kompas.com 2025-02-18
[m1:IDN.COP Polres Halmahera Tengah] {e1 menetapkan} [m2:IDN.CVL dua aktivis Desa Sagea] sebagai tersangka atas laporan [m3:IDN.BUS PT First Pacific Mining], padahal, kata [m4:IDN.CVL kuasa hukum dari LBH Marimoi], [m5=m2 keduanya] sedang menunggu jawaban [m6:IDN.GOV Kementerian ESDM] atas {e2 surat keberatan} terhadap izin [m7=m3 perusahaan itu].
e1 m1 > m2 ACCUSE actual 2025-02-18/none mode=investigate ctx=legal,natural_resource
e2 m2 > m3 ACCUSE actual 2025-02-18/none mode=disapprove ctx=natural_resource,environment
