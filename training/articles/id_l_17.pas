### BBC Indonesia 2014-02-28 article
= Pria berseragam tanpa lencana {e12 duduki} bandara Simferopol
~date_line 28 Februari 2014 - 17:03 WIB
~share Kirim Cetak
[m35=m1 Mereka] sopan, tidak banyak bicara, dan tidak mengenakan tanda pangkat. Jumat (28/02) dini hari [m1:CRIMEA.REB puluhan pria bersenjata] itu {e1 mengambil alih} bandar udara [m2:@UKR Simferopol].
Sehari sebelumnya [m3=m1 kelompok serupa] {e2 menaikkan} bendera [m4:RUS.GOV Rusia] di atas [m5:CRIMEA.LEG parlemen Krimea]. Di bawah laras [m36=m3 mereka], parlemen tersebut {e3 memberhentikan} [m34:CRIMEA.GOV kabinet daerah] dan memilih [m6:CRIMEA.GOV Sergei Aksyonov].
[m7=m6 Aksyonov], pengusaha, memimpin [m8:CRIMEA.PTY Persatuan Rusia], partai dengan tiga dari seratus kursi. "<<q1 Satu-satunya presiden yang sah ialah [m9:UKR.ELI Viktor Yanukovych]>>," katanya.
[m40=m9 Yanukovych] sendiri muncul di Rostov petang tadi. Dicopot [m10:UKR.LEG Verkhovna Rada] pada 22 Februari, [m37=m9 ia] tidak merasa jatuh. "<<q2 [m11=m9 Saya] tidak akan {e4 meminta} [m12=m4 Moskow] mengirim tentara. Krimea harus tetap bagian [m41=m27 Ukraina]>>," ujar [m13=m9 mantan ketua] [m14:UKR.PTY Partai Kawasan] tersebut.
[m15:UKR.GOV Menteri Dalam Negeri Arsen Avakov] menulis di Facebook bahwa <<q3 bandara Belbek {e5 dikepung} [m16:RUS.MIL Armada Laut Hitam]>>. Armada itu, yang berpangkalan di Sevastopol menurut perjanjian 1997, {e6 menepis} keterlibatan. "<<q4 Satuan [m38=m16 kami] tidak bergerak ke Belbek>>," begitu pernyataannya kepada [m17:#Interfax Interfax].
[m18:UKR.GOV Oleksandr Turchynov], pemegang jabatan presiden sementara sekaligus ketua [m19=m10 Rada], {e7 memecat} [m20:UKR.MIL Laksamana Yuriy Ilyin] sore ini. Kepala staf umum itu kena serangan jantung di Sevastopol.
Orang Tatar melihat sejarah mendekat. [m21:CRIMEA.CVL Refat Chubarov], ketua [m22:CRIMEA.CVL Mejlis], badan perwakilan mereka, {e8 menyerukan} umatnya tinggal di rumah. Rabu lalu pendukungnya masih {e9 bergulat} dengan [m23:CRIMEA.CVL kelompok pro-Moskow] di depan parlemen; dua orang terinjak.
Nota protes {e10 diserahkan} [m39=m27 Kyiv] kepada [m24:RUS.GOV kuasa usaha Rusia]. [m25:UN Dewan Keamanan], yang bulan ini dipimpin [m26:LTU.GOV Lithuania], dijadwalkan bersidang malam nanti atas {e11 permintaan} [m27:UKR.GOV Ukraina].
[m28:USA.GOV John Kerry] mengaku sudah berbicara dua kali dengan [m29:RUS.GOV Sergei Lavrov]. [m30:NATO NATO], tempat [m42=m27 Ukraina] cuma berstatus mitra, prihatin. Budapest, 1994: waktu itu [m31=m4 Rusia], [m32:USA.GOV Amerika Serikat], dan [m33:GBR.GOV Inggris] {e13 menjamin} perbatasan [m43=m27 Ukraina] dengan tiga tanda tangan.
e12 m1 > m27 COERCE actual 2014-02-28/day mode=seize ctx=territory,military again
e1 m1 > m27 COERCE actual 2014-02-28/day mode=seize ctx=territory,military
e2 m3 > m5 COERCE actual 2014-02-27/day mode=seize ctx=territory
e3 m5 > m34 SANCTION actual 2014-02-27/day mode=expel ctx=executive
e4 m11 > m12 REQUEST denied 2014-02-28/day mode=assist ctx=military
e5 m16 > m27 COERCE denied 2014-02-28/none mode=restrict ctx=military said=m15
e6 m16 > m15 REJECT actual 2014-02-28/none ctx=military
e7 m18 > m20 SANCTION actual 2014-02-28/day mode=expel ctx=military
e8 m21 > m22 REQUEST requested 2014-02-28/none mode=yield ctx=religion_ethnicity
e9 m22 > m23 ASSAULT actual 2014-02-26/day mode=beat ctx=territory
e10 m27 > m24 ACCUSE actual 2014-02-28/none mode=disapprove ctx=diplomatic
e11 m27 > m25 REQUEST requested 2014-02-28/none mode=meet ctx=diplomatic
e13 m31,m32,m33 > m27 AGREE planned 1994-01-01/year ctx=territory bg
q1 m6 direct cue=katanya
q2 m9 direct cue=ujar
q3 m15 indirect cue=menulis
q4 m16 direct
rel m7 leads m8
rel m18 leads m19
rel m21 leads m22
rel m25 led_by m26
rel m16 part_of m4

### Kompas.com 2022-02-02 article
= Lima Jam di Istana Pemerintah Bissau
~byline Kompas.com - 02/02/2022, 19:31 WIB
~advert Lihat Foto
[m1:@GNB BISSAU], KOMPAS.com – Rapat kabinet itu baru sampai butir ketiga. Kira-kira pukul 14.40, Selasa (1/2/2022), [m2:GNB.REB sekelompok pria bersenapan mesin] {e1 memberondong} pintu, lalu selama lima jam seluruh pemerintahan [m3:GNB.GOV Guinea-Bissau] tertahan di dalam.
"<<q1 [m4=m5 Saya], menteri-menteri, dan dua pengawal. [m25=m2 Mereka] ingin {e2 membunuh} [m26=m5 kami] semua>>," tutur [m5:GNB.GOV Presiden Umaro Sissoco Embalo] malamnya, terlihat letih. Sebelas orang {e3 meninggal}, sebagian besar pengawalnya.
Siapa pelakunya? [m6=m5 Embalo] {e4 menunjuk} mafia narkotika. Dua nama [m27=m5 ia] sebut: [m7:GNB.MIL Bubo Na Tchuto], laksamana yang pernah dihukum di [m8:USA.GOV Amerika Serikat], dan ajudannya. Keduanya sudah {e5 diambil} [m9:GNB.MIL tentara], yang menurutnya tetap setia.
Panglima [m10:GNB.MIL Biague Na Ntan] belum berkata sepatah pun. Bekas gerilyawan itu mengepalai [m11=m9 angkatan bersenjata] sejak 2014.
[m28=m5 Presiden] menyalahkan mafia, sebaliknya [m12:GNB.OPP Domingos Simoes Pereira] {e6 menyalahkan} [m29=m5 presiden]. "<<q2 Terlalu banyak pertanyaan. Negara ini dipimpin orang yang memungut kekuasaan di hotel>>," katanya. [m30=m12 Ia] mengetuai [m13:GNB.OPP PAIGC], partai kemerdekaan, yang tidak pernah {e7 mengakui} kemenangan lawannya dalam pemilihan Desember 2019.
~read_also Baca juga: Kudeta Lagi, Ini 5 Negara Afrika yang Dikuasai Militer
Inilah kejadian kelima di barat Afrika dalam 18 bulan. [m14:ECOWAS ECOWAS] baru Jumat {e8 membekukan} [m15:BFA.GOV Burkina Faso], anggotanya yang {e9 digulingkan} perwira pimpinan [m16:BFA.MIL Letkol Paul-Henri Damiba]. Besok para kepala negaranya berkumpul di Accra.
Ketua blok itu, [m17:GHA.GOV Nana Akufo-Addo], {e10 berjanji} tidak akan membiarkan penyakit menular. Penyakitnya, menurut presiden Ghana tersebut, <<q3 bermula dari Mali>>.
[m18:PRT.GOV Lisbon] bergerak sebagai ibu lama. [m19:PRT.GOV Marcelo Rebelo de Sousa] menelepon [m31=m5 Embalo] tiga kali, lalu {e11 menyampaikan solidaritas}. [m20:CPLP CPLP], perhimpunan sembilan negara berbahasa Portugis yang sedang diketuai [m21:AGO.GOV Angola], {e12 mencela} serangan itu.
Dahulu, 2 Maret 2009, [m22:GNB.GOV Joao Bernardo Vieira] {e13 dibunuh} [m23:GNB.MIL prajurit] di rumahnya sendiri. [m24:ECOMIB Pasukan blok], ECOMIB, ditempatkan 2012 dan baru angkat kaki dua tahun silam.
~footer Sumber: AFP, Lusa
e1 m2 > m3 ASSAULT actual 2022-02-01/day mode=firearms ctx=executive
e2 m2 > m5 ASSAULT hypothetical 2022-02-01/day ctx=executive said=m5
e3 m2 > m5 ASSAULT actual 2022-02-01/day mode=firearms ctx=executive
e4 m6 > m7 ACCUSE actual 2022-02-01/day mode=allege ctx=illegal_drugs
e5 m9 > m7 COERCE actual 2022-02-02/none mode=arrest ctx=illegal_drugs
e6 m12 > m5 ACCUSE actual 2022-02-02/none mode=disapprove ctx=executive
e7 m13 > m5 REJECT actual 2022-02-02/none ctx=election bg
e8 m14 > m15 SANCTION actual 2022-01-28/day mode=discontinue ctx=political_institutions
e9 m16 > m15 COERCE actual 2022-02-02/none mode=seize ctx=executive
e10 m17 > m3 AGREE planned 2022-02-02/none ctx=political_institutions
e11 m19 > m5 SUPPORT actual 2022-02-02/none ctx=executive
e12 m20 > m2 ACCUSE actual 2022-02-02/none mode=disapprove ctx=executive
e13 m23 > m22 ASSAULT actual 2009-03-02/day ctx=executive bg
q1 m5 direct cue=tutur
q2 m12 direct cue=katanya
q3 m17 indirect cue=menurut
rel m10 leads m11 from=2014
rel m12 leads m13
rel m15 member_of m14
rel m17 leads m14
rel m20 led_by m21
rel m24 part_of m14

### Radar Banten 2018-05-09 article
= Sumur Kering, Cidanau Panas: Warga Padarincang Segel Rig
~byline Laporan: Supriyono
~date_line Rabu, 9 Mei 2018
[m1:@IDN SERANG] – [m2:IDN.CVL Ibu-ibu majelis taklim] itu mula-mula hanya mengaji. Namun, seusai surat Yasin dibaca tiga kali di muka gerbang, [m27=m2 mereka] {e1 merantai} pagar proyek panas bumi Gunung Prakasak.
Proyek itu milik [m3:IDN.BUS PT Sintesa Banten Geothermal], anak perusahaan [m4:IDN.BUS Sintesa Group]. Kontraktornya sejak Maret tidak bekerja.
"<<q1 Air [m28=m5 kami] dari gunung. Gunung dibor, [m29=m5 kami] minum apa?>>" ujar [m5:IDN.CVL Umi Enong], Selasa (8/5). Umi mengetuai [m6:IDN.CVL Syarekat Perempuan], sayap dari [m7:IDN.CVL Syarekat Perjuangan Rakyat Padarincang (Sapar)].
[m33=m7 Sapar] bukan organisasi sembarangan. Penasihatnya, [m8:IDN.REL Abuya Muhtadi], kiai yang didatangi calon presiden mana pun. [m9=m8 Abuya] April lalu {e3 meminta} [m10:IDN.GOV Gubernur Wahidin Halim] mencabut izin, dan sampai sekarang [m30=m10 gubernur], kader [m11:IDN.PTY Demokrat], tidak menyahut.
Yang menyahut [m12:IDN.GOV Bupati Ratu Tatu Chasanah]. [m13=m12 Perempuan] yang memegang tampuk [m14:IDN.PTY Golkar Banten] itu {e4 berjanji} menemui warga sebelum puasa. "<<q2 Izinnya dari pusat, [m15=m12 saya] cuma kebagian demo>>," keluhnya.
~advert IKLAN: Promo Umrah Ramadan
Dari pihak perusahaan, [m16:IDN.BUS Bambang Widodo], manajer lapangan, {e5 melaporkan} sembilan orang ke [m17:IDN.COP Polres Serang]. Laporan itu, menurutnya, <<q3 bisa {e6 ditarik} jika rantainya dibuka>>.
Tidak ada rantai yang dibuka. [m18:IDN.COP AKP Gogo Galesung], kepala satuan reserse, semalam {e7 memanggil} tiga terlapor sebagai saksi. Sebaliknya [m19:IDN.NGO Walhi Jakarta], yang mendampingi, {e8 menuding} [m31=m17 polisi] menakut-nakuti. Direkturnya, [m20:IDN.NGO Tubagus Ahmad], menyebut cara itu usang.
Besok [m21:IDN.CVL Kumandang] dan [m22:IDN.CVL HMI Cabang Serang], dua organisasi mahasiswa, {e9 akan turun} ke KP3B. [m23:IDN.CVL Faisal Dudayef Padri], yang memimpin [m24=m22 HMI] itu, mengklaim membawa lima ratus orang.
Keributan terakhir terjadi pada Desember 2017. Saat itu tiga unit [m25:IDN.COP Dalmas] {e10 membubarkan} tenda warga dengan pentungan; [m26:IDN.CVL seorang santri] {e11 patah lengan}.
"<<q4 Kali ini bawa pentungan lagi, ya silakan. [m32=m5 Kami] bawa Al-Quran>>," kata Umi Enong. (sup/air)
e1 m2 > m3 PROTEST actual 2018-05-08/day mode=obstruct ctx=environment
e3 m9 > m10 REQUEST requested 2018-04-01/month mode=change ctx=environment
e4 m13 > m2 AGREE planned 2018-05-09/none mode=meet ctx=environment
e5 m16 > m2 ACCUSE actual 2018-05-09/none mode=allege ctx=legal
e6 m16 > m2 CONCEDE hypothetical 2018-05-09/none ctx=legal
e7 m18 > m2 ACCUSE actual 2018-05-08/day mode=investigate ctx=legal
e8 m19 > m17 ACCUSE actual 2018-05-09/none mode=disapprove ctx=repression
e9 m21,m22 > m10 PROTEST planned 2018-05-10/day mode=demo ctx=environment
e10 m25 > m7 ASSAULT actual 2017-12-01/month mode=crowd-control ctx=environment bg
e11 m25 > m26 ASSAULT actual 2017-12-01/month mode=beat ctx=environment bg
q1 m5 direct cue=ujar
q2 m12 direct cue=keluhnya
q3 m16 indirect cue=menurutnya
q4 m5 direct cue=kata
rel m3 part_of m4
rel m5 leads m6
rel m6 part_of m7
rel m10 member_of m11
rel m13 leads m14
rel m20 leads m19
rel m23 leads m24
