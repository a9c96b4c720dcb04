### Bintang Papua 2011-10-11 article
= [m16=m6 Satu Pekerja Freeport] Tewas {e12 Tertembak} di Gorong-gorong, [m1:IDN.LAB SPSI] Tuntut Kapolres Dicopot
~date_line Selasa, 11 Oktober 2011 09:22
[m2:@IDN TIMIKA] – Iring-iringan ribuan orang berkaus merah itu sudah kelihatan dari terminal bus Gorong-gorong sejak pukul sepuluh. [m3:IDN.LAB Para pekerja yang mogok sebulan] hendak {e1 kembali ke Mil 72} untuk merebut kamar [m18=m3 mereka] dari karyawan pengganti, Senin (10/10).
[m4:IDN.COP Polisi] menutup portal. Batu beterbangan, tiga kendaraan [m5:USA.BUS PT Freeport Indonesia] {e2 dibakar}. Lalu senapan menyalak. [m6:IDN.LAB Petrus Ayamiseba], 36 tahun, {e3 rubuh} dengan peluru di punggung; enam rekannya dirawat.
"<<q1 [m19=m3 Mereka] minta naik 17,5 dolar per jam, dikasih timah>>," kata [m7:IDN.LAB Juli Parorrongan], juru bicara [m20=m1 Serikat Pekerja Seluruh Indonesia (SPSI) Freeport].
Organisasi yang diketuai [m8:IDN.LAB Sudiro] itu {e4 menuntut} [m9:IDN.COP Kapolda Papua BL Tobing] mencopot bawahannya di Mimika. Sampai semalam belum ada tanggapan resmi.
Yang bersuara malah [m21=m10 bawahan tadi]. [m10:IDN.COP AKBP Deny Siregar] menyatakan [m22=m10 dirinya] siap dievaluasi, namun [m23=m4 anggotanya] {e5 diserang} lebih dulu dan delapan di antaranya terluka.
Di Jayapura, [m11:IDN.LEG Ketua Komisi A DPRP Ruben Magai] {e6 menyesalkan} penggunaan peluru tajam. "<<q2 [m24=m4 Polisi ini] penjaga rakyat atau penjaga tambang?>>" tanyanya.
Pertanyaan [m25=m11 Ruben] bukan tanpa dasar. Agustus silam [m26=m5 perusahaan] mengakui {e7 membayar} 14 juta dolar AS setahun kepada [m17:IDN.MIL aparat keamanan Indonesia]. Juru bicaranya, [m12:USA.BUS Ramdani Sirait], menyebutnya biaya logistik.
[m27=m5 Manajemen] sendiri {e8 menawarkan} kenaikan 25 persen. Tawaran itu {e9 ditolak} [m28=m1 serikat] dua pekan lalu dalam perundingan yang {e10 difasilitasi} [m13:IDN.GOV Kementerian Tenaga Kerja] di Jakarta.
[m14:IDN.GOV Bupati Mimika Klemen Tinal] dijadwalkan {e11 bertemu} [m29=m3 perwakilan pekerja] pagi ini di Hotel Serayu.
Produksi di Grasberg turun 230.000 ton bijih per hari. Saham induknya di New York kemarin malah naik tipis.
e12 m4 > m16 ASSAULT actual 2011-10-10/day mode=firearms ctx=repression,natural_resource again
e1 m3 > m5 PROTEST actual 2011-10-10/day mode=demo ctx=natural_resource,inequality
e2 m3 > m5 PROTEST actual 2011-10-10/day mode=riot ctx=natural_resource
e3 m4 > m6 ASSAULT actual 2011-10-10/day mode=firearms ctx=repression,natural_resource
e4 m1 > m9 REQUEST requested 2011-10-11/none mode=change ctx=repression
e5 m3 > m4 ASSAULT actual 2011-10-10/day mode=primitive ctx=natural_resource said=m10
e6 m11 > m4 ACCUSE actual 2011-10-11/none mode=disapprove ctx=repression,legislative
e7 m5 > m17 AID actual 2011-08-01/month ctx=natural_resource,corruption bg
e8 m5 > m1 AGREE planned 2011-10-11/none ctx=inequality
e9 m1 > m5 REJECT actual 2011-09-27/week ctx=inequality
e10 m13 > m1,m5 CONSULT actual 2011-09-27/week mode=third-party ctx=inequality
e11 m14 > m3 AGREE planned 2011-10-11/day ctx=inequality
q1 m7 direct cue=kata
q2 m11 direct cue=tanyanya
rel m8 leads m1

### Media Indonesia 2021-08-25 article
= [m1:DZA.GOV Aljazair] {e13 Putuskan Hubungan}, [m2:MAR.GOV Rabat] Sebut Alasannya Mengada-ada
~byline Penulis: Basuki Eka Purnama
~date_line 25 Agustus 2021, 08:11
[m3:@DZA ALGIERS] - Perbatasan keduanya memang sudah terkunci 27 tahun. Kini kedutaannya menyusul. [m4:DZA.GOV Menteri Luar Negeri Ramtane Lamamra], Selasa (24/8), membacakan pernyataan [m5:DZA.GOV Presiden Abdelmadjid Tebboune] bahwa [m27=m1 negaranya] {e1 mengakhiri hubungan diplomatik} dengan [m6=m2 Maroko] saat itu juga.
"<<q1 Kerajaan itu tidak pernah berhenti memusuhi [m28=m1 kami] sejak 1963>>," kata [m29=m4 Lamamra].
Daftar keluhannya panjang: dukungan [m7:MAR.GOV utusan Maroko di PBB] bagi penentuan nasib sendiri wilayah Kabylie pada Juli, aplikasi pengintai Pegasus, sampai kebakaran hutan yang menelan 90 jiwa awal bulan ini.
Dua organisasi {e2 dipersalahkan} atas kebakaran itu. Yang satu [m8:RACHAD.REB Rachad], yang lain [m9:MAK.REB MAK], gerakan kemerdekaan Kabylie yang menurut [m30=m5 Tebboune] disokong [m31=m2 Rabat] dan [m10:ISR.GOV Israel]. [m11:MAK.REB Ferhat Mehenni], pendiri MAK, dari [m12:@FRA Paris] {e3 membantah} terlibat.
[m32=m6 Kementerian Luar Negeri Maroko] {e4 menyesalkan} keputusan sepihak itu. Dalihnya palsu, "<<q2 bahkan absurd>>", bunyi keterangan yang keluar menjelang tengah malam. [m33=m6 Mereka] tidak {e5 membalas} dengan pengusiran.
Sebulan lalu, dalam pidato takhta, [m13:MAR.GOV Raja Mohammed VI] justru {e6 mengajak} [m34=m1 tetangganya] membuka kembali gerbang darat. Ajakan itu tidak pernah dijawab.
[m14:LAS Liga Arab] {e7 mengimbau} [m35=m1+m2 keduanya] menahan diri, disusul [m15:OIC Organisasi Kerja Sama Islam]. [m16:SAU.GOV Arab Saudi] menyampaikan penyesalan. [m17:FRA.GOV Prancis], bekas penjajah [m36=m1+m2 mereka], {e8 meminta} dialog. [m18:LBY.GOV Pemerintah Libia] {e9 mengusulkan} pertemuan Uni Maghreb Arab, perhimpunan lima negara yang tidak pernah bersidang di tingkat puncak sejak 1994.
Pokok yang sebenarnya terletak di selatan. [m25=m1 Aljazair] menampung dan mempersenjatai [m19:POLISARIO.REB Front Polisario], yang menuntut kemerdekaan [m20:@ESH Sahara Barat]; sebagian besar gurun itu dikuasai [m26=m2 Maroko]. Desember lalu, sebagai imbalan atas pengakuan [m37:USA.GOV Washington], [m24=m2 Rabat] {e10 menormalkan} hubungan dengan [m21:ISR.GOV Tel Aviv]. [m22:ISR.GOV Menlu Yair Lapid] pada 12 Agustus, di Casablanca, {e11 menyatakan cemas} akan kedekatan [m38=m1 Aljazair] dengan [m23:IRN.GOV Iran].
Pipa gas yang melintasi kedua negara menuju Spanyol {e12 bisa ditutup} jika kontraknya, yang habis Oktober, tidak diperpanjang.
~footer (AFP/OL-1)
e13 m1 > m2 SANCTION actual 2021-08-24/day mode=discontinue ctx=diplomatic again
e1 m1 > m6 SANCTION actual 2021-08-24/day mode=discontinue ctx=diplomatic
e2 m5 > m8,m9 ACCUSE actual 2021-08-25/none mode=allege ctx=disasters,terrorism
e3 m11 > m5 REJECT actual 2021-08-25/none ctx=disasters
e4 m6 > m1 ACCUSE actual 2021-08-24/day mode=disapprove ctx=diplomatic
e5 m6 > m1 SANCTION denied 2021-08-25/none mode=expel ctx=diplomatic
e6 m13 > m1 REQUEST requested 2021-07-01/month mode=change ctx=diplomatic,territory bg
e7 m14,m15 > m1,m2 REQUEST requested 2021-08-25/none mode=change ctx=diplomatic
e8 m17 > m1,m2 REQUEST requested 2021-08-25/none mode=meet ctx=diplomatic
e9 m18 > m1,m2 AGREE planned 2021-08-25/none ctx=diplomatic
e10 m24 > m21 COOPERATE actual 2020-12-01/month ctx=diplomatic bg
e11 m22 > m1 ACCUSE actual 2021-08-12/day mode=disapprove ctx=diplomatic
e12 m1 > m2 SANCTION hypothetical 2021-10-01/month mode=discontinue ctx=natural_resource
q1 m4 direct cue=kata
q2 m6 mixed
rel m25 ally_of m19
rel m26 controls m20
rel m11 member_of m9

### Tempo.co 2018-08-07 article
= Satu Cuitan, [m1:SAU.GOV Riyadh] {e12 Usir} Dubes [m2:CAN.GOV Kanada]
~byline Reporter Tempo.co
~byline Editor Budi Riza
~date_line Selasa, 7 Agustus 2018 13:30 WIB
~share Bagikan
TEMPO.CO, [m3:@IDN Jakarta] - [m4:CAN.GOV Menteri Luar Negeri Chrystia Freeland] tidak menarik sepatah kata pun. Dari Vancouver, Senin, 6 Agustus 2018, [m22=m4 dia] mengatakan [m23=m2 Ottawa] {e1 akan selalu membela} hak asasi manusia di mana pun, "<<q1 termasuk hak perempuan>>".
Pembelaan itulah yang memicu murka. Jumat pekan lalu [m5:CAN.GOV kementeriannya] lewat Twitter {e2 mendesak} [m6=m1 Arab Saudi] segera membebaskan [m7:SAU.CVL Samar Badawi] dan para aktivis lain. [m24=m7 Samar] {e4 ditangkap} akhir Juli; kakaknya, [m8:SAU.CVL Raif Badawi], bloger yang {e5 dihukum} 10 tahun dan 1.000 cambukan, punya istri yang sebulan sebelumnya resmi menjadi warga Kanada.
[m25=m1 Kerajaan] menyebutnya campur tangan terang-terangan. Minggu malam [m9:CAN.GOV Duta Besar Dennis Horak] diberi waktu 24 jam untuk {e6 angkat kaki}, perdagangan baru {e7 dibekukan}, dan 12 ribu mahasiswa Saudi {e8 ditarik} dari kampus-kampus Toronto sampai Halifax. Kemarin menyusul [m20:SAU.BUS maskapai Saudia], yang {e9 menghentikan} penerbangannya mulai Senin depan.
"<<q2 Setiap langkah lebih jauh memberi [m26=m1 kami] hak mencampuri urusan dalam negeri [m27=m2 Kanada]>>," bunyi pernyataan [m10:SAU.GOV Kementerian Luar Negeri Saudi].
~read_also Baca: Perempuan Saudi Mulai Mengemudi
Kawan-kawan kerajaan berbaris. [m11:BHR.GOV Bahrain] dan [m12:ARE.GOV Uni Emirat Arab] {e10 menyatakan mendukung} tindakan tegas itu, begitu pula [m13:PSE.GOV Otoritas Palestina]. [m28:EGY.GOV Mesir] menyusul malamnya.
Kawan-kawan Kanada tidak. [m14:USA.GOV Departemen Luar Negeri AS] menyebut [m29=m1+m2 keduanya] mitra dekat dan {e11 meminta} informasi tambahan kepada [m21=m1 Riyadh]. [m15:GBR.GOV Inggris] mengimbau pengendalian diri. [m16:DEU.GOV Jerman], yang tahun lalu mengalami hal serupa, diam.
Penentu kebijakan di Riyadh adalah [m17:SAU.GOV Putra Mahkota Mohammed bin Salman], yang juga memimpin [m18:SAU.GOV Kementerian Pertahanan]. Kontrak kendaraan lapis baja buatan London, Ontario, senilai US$ 12 miliar belum disinggung siapa pun.
[m19:#Reuters REUTERS] | AL JAZEERA
e12 m1 > m2 SANCTION actual 2018-08-05/day mode=expel ctx=diplomatic,human_rights again
e1 m4 > m7 AGREE planned 2018-08-06/day ctx=human_rights
e2 m5 > m6 REQUEST requested 2018-08-03/day mode=yield ctx=human_rights,rights_freedoms
e4 m6 > m7 COERCE actual 2018-07-01/month mode=arrest ctx=rights_freedoms
e5 m6 > m8 SANCTION actual 2018-08-07/none mode=convict ctx=rights_freedoms bg
e6 m1 > m9 SANCTION actual 2018-08-05/day mode=expel ctx=diplomatic,human_rights
e7 m1 > m2 SANCTION actual 2018-08-05/day mode=discontinue ctx=economic,diplomatic
e8 m1 > m2 SANCTION actual 2018-08-05/day mode=withdraw ctx=education,diplomatic
e9 m20 > m2 SANCTION planned 2018-08-13/day mode=discontinue ctx=economic
e10 m11,m12,m13 > m1 SUPPORT actual 2018-08-07/none ctx=diplomatic
e11 m14 > m21 REQUEST requested 2018-08-07/none mode=change ctx=diplomatic
q1 m4 mixed
q2 m10 direct
rel m17 leads m18

### Okezone 2015-07-18 article
= Kios dan Musala di Karubaga Hangus, [m1:IDN.REL GIDI] {e11 Minta Maaf}
~byline Arief Setyadi - Okezone
~date_line Sabtu, 18 Juli 2015 - 13:02 wib
[m2:@IDN JAYAPURA] - Takbir keenam belum selesai ketika teriakan terdengar dari arah jalan. Jumat (17/7/2015) pagi, [m3:IDN.REL sekelompok pemuda] {e1 mendatangi} [m4:IDN.REL jemaah salat Idul Fitri] di lapangan Koramil [m5:@IDN Karubaga], Tolikara, dan meminta pengeras suara dimatikan.
[m6:IDN.COP Aparat gabungan] melepas tembakan. Sebelas orang {e2 tertembak}; satu di antaranya, [m7:IDN.REL Endi Wanimbo] yang baru 15 tahun, mengembuskan napas terakhir di puskesmas. [m19=m3 Rekan-rekannya] mengamuk dan {e3 membakar} deretan kios. Api merembet ke musala kayu di belakangnya.
"<<q1 Yang dibakar kios. Musala ikut terbakar karena angin>>," kata [m8:IDN.REL Presiden GIDI Dorman Wandikbo]. [m20=m8 Ia] {e4 membantah} [m21=m1 gerejanya] merencanakan serangan. "<<q2 [m22=m1 Kami] juga kehilangan seorang anak>>," sambungnya.
Akan tetapi surat bertanggal 11 Juli, diteken [m9:IDN.REL Pendeta Nayus Wenda], ketua badan pekerja wilayah Toli, memang {e5 melarang} perayaan Lebaran karena bersamaan dengan seminar rohani internasional. [m10:IDN.COP Kapolres Tolikara AKBP Suroso] mengaku telah {e6 menghubungi} [m11:IDN.GOV Bupati Usman Wanimbo] soal itu. [m23=m11 Bupati], yang juga ketua panitia seminar, berjanji {e7 mencabutnya}.
[m12:IDN.GOV Wakil Presiden Jusuf Kalla] menilai <<q3 asal muasalnya speaker>>. Penilaian tersebut {e8 disesalkan} [m13:IDN.REL Wakil Sekjen MUI Tengku Zulkarnain]. [m14:IDN.REL Muhammadiyah] lewat ketua umumnya, [m15:IDN.REL Din Syamsuddin], {e9 menyerukan} umat di daerah lain tidak membalas.
Seruan senada keluar dari [m16:IDN.REL Persekutuan Gereja-gereja di Indonesia], yang bukan induk [m24=m1 GIDI].
[m17:IDN.COP Kapolri Jenderal Badrodin Haiti] dijadwalkan {e10 terbang} ke lokasi besok bersama [m18:IDN.GOV Menteri Dalam Negeri Tjahjo Kumolo].
Sebanyak 153 jiwa mengungsi ke tenda. Toko-toko di Wamena tutup lebih cepat.
~footer (ful)
e11 m1 > m4 SUPPORT actual 2015-07-18/none ctx=religion_ethnicity
e1 m3 > m4 PROTEST actual 2015-07-17/day mode=obstruct ctx=religion_ethnicity
e2 m6 > m3 ASSAULT actual 2015-07-17/day mode=firearms ctx=religion_ethnicity,repression
e3 m3 > m4 PROTEST actual 2015-07-17/day mode=riot ctx=religion_ethnicity
e4 m8 > m6 REJECT actual 2015-07-18/none ctx=religion_ethnicity
e5 m9 > m4 COERCE actual 2015-07-11/day mode=restrict ctx=religion_ethnicity,rights_freedoms
e6 m10 > m11 CONSULT actual 2015-07-18/none ctx=religion_ethnicity
e7 m11 > m10 CONCEDE planned 2015-07-18/none ctx=religion_ethnicity
e8 m13 > m12 ACCUSE actual 2015-07-18/none mode=disapprove ctx=religion_ethnicity
e9 m14 > m4 REQUEST requested 2015-07-18/none mode=change ctx=religion_ethnicity
e10 m17,m18 > m11 AGREE planned 2015-07-19/day mode=visit ctx=religion_ethnicity
q1 m8 direct cue=kata
q2 m8 direct cue=sambungnya
q3 m12 indirect cue=menilai
rel m8 leads m1
rel m15 leads m14
rel m9 member_of m1
