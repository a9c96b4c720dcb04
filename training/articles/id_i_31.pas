### VOA Indonesia 2011-03-16 article
= Pasukan Teluk Masuk Manama, Lapangan Mutiara {e1 Dibersihkan}
~date_line 16/03/2011
Tank tiba sebelum azan Subuh. Dalam dua jam, [m1:BHR.COP polisi] dan [m2:BHR.MIL tentara] Bahrain {e2 mengusir} semua orang dari [m3:@BHR Lapangan Mutiara], tempat tenda-tenda berdiri sejak 19 Februari, lalu membakar tendanya. Lima orang meninggal, dua di antaranya polisi.
Dua hari sebelumnya, lewat jembatan sepanjang 25 kilometer, [m4:SAU.MIL seribu serdadu Arab Saudi] {e3 datang} dengan panser. Mereka bagian dari [m5:GCC Perisai Semenanjung], pasukan milik [m6:GCC Dewan Kerja Sama Teluk (GCC)]. [m7:ARE.COP Lima ratus polisi Uni Emirat Arab] {e4 menyusul} Selasa.
[m8:BHR.GOV Raja Hamad bin Isa al-Khalifa] {e5 memintanya} sendiri, kata [m9:BHR.GOV Menteri Luar Negeri Khalid al-Khalifa]. Pada hari yang sama [m10=m8 raja] {e6 memberlakukan} keadaan darurat tiga bulan.
"<<q1 Ini penyerbuan. [m11:BHR.OPP Kami] {e7 minta} [m12:UN PBB] melindungi rakyat>>," ujar [m13:BHR.OPP Sheikh Ali Salman]. Ulama berusia 45 tahun itu memimpin [m14:BHR.OPP al-Wefaq], partai Syiah terbesar, yang 18 anggotanya {e8 meletakkan} kursi parlemen bulan lalu.
Sebelum tank datang, ada yang hampir tercapai. [m15:BHR.GOV Putra Mahkota Salman] Minggu malam {e9 menawarkan} perundingan tujuh pasal, termasuk parlemen berkuasa penuh. [m16=m14 Al-Wefaq] meminta dewan konstituante lebih dulu. [m17:BHR.OPP Hassan Mushaima], pemimpin [m18:BHR.OPP gerakan Haq] yang baru pulang dari London, {e10 menolak} sama sekali dan menginginkan republik.
Rabu ia termasuk enam orang yang {e11 ditangkap} dari rumahnya.
[m19:IRN.GOV Teheran] {e12 memanggil pulang} duta besarnya untuk berkonsultasi dan {e13 mengecam} campur tangan Saudi. [m20:BHR.GOV Manama] {e14 membalas} setimpal. [m21:IRN.GOV Presiden Mahmoud Ahmadinejad] membantah menggerakkan [m22=m11 oposisi].
Di Irak, [m23:IRQ.REL pengikut Moqtada al-Sadr] {e15 turun ke jalan} di Basra. [m24:IRQ.REL Ayatullah Ali al-Sistani] {e16 menyerukan} penghentian kekerasan.
Yang paling canggung [m25:USA.GOV Washington]. Markas [m26:USA.MIL Armada Kelima] ada di [m27=m20 negeri sekutunya] itu. [m28:USA.GOV Menteri Pertahanan Robert Gates] {e17 berkunjung} pada Sabtu, mendesak perubahan yang bukan "langkah bayi", dan mengaku tidak diberi tahu tentang pasukan yang akan menyeberang. [m29:USA.GOV Hillary Clinton] di Kairo {e18 menyebut} mereka berada di jalan yang keliru.
Dua menteri dan [m30:BHR.JUD dua belas hakim] {e19 mengundurkan diri} sebagai protes.
e1 m1,m2 > m11 ASSAULT actual 2011-03-16/day again
e2 m1,m2 > m11 ASSAULT actual 2011-03-16/day mode=crowd-control ctx=repression
e3 m4 > m8 AID actual 2011-03-14/day mode=troops ctx=military,repression
e4 m7 > m8 AID actual 2011-03-15/day mode=police ctx=repression
e5 m8 > m6 REQUEST requested 2011-03-16/none mode=assist ctx=military
e6 m10 > m11 COERCE actual 2011-03-15/day mode=martial-law ctx=repression
e7 m13 > m12 REQUEST requested 2011-03-16/none mode=assist ctx=human_rights
e8 m14 > m8 RETREAT actual 2011-02-01/month mode=resign ctx=legislative bg
e9 m15 > m14 AGREE planned 2011-03-13/day ctx=political_institutions
e10 m17 > m15 REJECT actual 2011-03-16/none mode=meet ctx=political_institutions
e11 m1 > m17 COERCE actual 2011-03-16/day mode=arrest ctx=repression
e12 m19 > m20 SANCTION actual 2011-03-16/none mode=withdraw ctx=diplomatic
e13 m19 > m4 ACCUSE actual 2011-03-16/none mode=disapprove ctx=military
e14 m20 > m19 SANCTION actual 2011-03-16/none mode=withdraw ctx=diplomatic
e15 m23 > m20 PROTEST actual 2011-03-16/none mode=demo ctx=religion_ethnicity
e16 m24 > m20 REQUEST requested 2011-03-16/none mode=yield ctx=repression
e17 m28 > m20 CONSULT actual 2011-03-12/day mode=visit ctx=diplomatic
e18 m29 > m6 ACCUSE actual 2011-03-16/none mode=disapprove ctx=military
e19 m30 > m8 RETREAT actual 2011-03-16/none mode=resign ctx=repression
q1 m13 direct cue=ujar
rel m5 part_of m6
rel m13 leads m14
rel m17 leads m18
rel m27 ally_of m25
rel m4 part_of m5

### Tribun Sulbar 2021-02-02 article
= Pengungsi {e1 Adang} Truk Bantuan, Bupati Majene: Maklum, Lapar
~byline Laporan Wartawan Tribun-Sulbar.com, Samsul Bachri
TRIBUN-SULBAR.COM, [m1:@IDN MAJENE] - Truk beras itu tak pernah sampai posko. Di tanjakan [m2:@IDN Malunda], puluhan [m3:IDN.CVL pengungsi gempa] {e2 menghentikannya}, menurunkan 40 karung.
Kejadiannya Senin (1/2/2021) sore. Sopirnya tidak diapa-apakan.
"<<q1 Dua minggu [m4=m3 kami] makan ubi. Posko kabupaten penuh beras, di sini kosong>>," kata [m5:IDN.CVL Rahman], Kepala Dusun Aholeang.
[m6:IDN.GOV Bupati Majene Lukman] tak marah. "<<q2 Maklum, lapar. [m7=m6 Saya] {e3 larang} polisi tangkap>>," ujarnya, Selasa.
Polisi terlanjur jalan. [m8:IDN.COP Polsek Malunda] sempat {e4 membawa} tiga orang, tapi subuh tadi {e5 dikembalikan}.
[m9:IDN.COP Kapolres Majene AKBP Irawan Banuaji] menegaskan ketiganya tidak ditahan. "<<q3 Cuma ditanya, dikasih makan, pulang>>," katanya.
Rahman punya tuntutan lain. Dia {e7 meminta} [m10:IDN.GOV Gubernur Ali Baal Masdar] membuka data logistik.
Gubernur sibuk. [m11:IDN.GOV Sekprov Muhammad Idris] yang menjawab: <<q4 distribusi sudah diambil alih [m12:IDN.MIL Korem Tatag]>>.
[m13:IDN.MIL Danrem Brigjen Firman Dahlan] mengiyakan. Mulai besok prajuritnya yang {e8 mengantar}, sampai dusun.
"<<q5 Tidak ada yang lewat meja-meja lagi>>," tegas [m14=m13 Firman].
Mahasiswa tidak puas. [m15:IDN.EDU BEM Unsulbar] {e9 menyegel} gudang dinas sosial, menempel kertas: "beras siapa?"
[m16:IDN.GOV Kepala Dinas Sosial Bau Akram Dai] balik {e10 menuding} mahasiswa bikin gaduh. Gudang itu, katanya, isinya selimut.
"<<q6 Buka saja biar lihat>>," tantang [m17:IDN.EDU Reski], ketua [m23=m15 BEM].
Dibuka. Selimut betul. Berasnya di gudang sebelah.
[m18:IDN.LEG DPRD Sulbar], kata [m19:IDN.LEG Ketua Suraidah Suhardi], akan {e11 memanggil} [m20=m16 kadis] lusa. [m21=m19 Dia] juga dari [m22:IDN.PTY Demokrat].
~related Baca juga: Gempa Susulan Terasa di Mamuju
e1 m3 > m6 PROTEST actual 2021-02-01/day again
e2 m3 > m6 PROTEST actual 2021-02-01/day mode=obstruct ctx=disasters
e3 m7 > m8 REQUEST requested 2021-02-02/day mode=yield ctx=disasters
e4 m8 > m3 COERCE actual 2021-02-01/day mode=arrest ctx=disasters
e5 m8 > m3 RETREAT actual 2021-02-02/day mode=release
e7 m5 > m10 REQUEST requested 2021-02-02/none mode=change ctx=disasters
e8 m13 > m3 AID planned 2021-02-03/day mode=troops ctx=disasters
e9 m15 > m16 PROTEST actual 2021-02-02/none mode=obstruct ctx=disasters
e10 m16 > m15 ACCUSE actual 2021-02-02/none mode=disapprove
e11 m18 > m20 ACCUSE planned 2021-02-04/day mode=investigate ctx=legislative
q1 m5 direct cue=kata
q2 m6 direct cue=ujarnya
q3 m9 direct cue=katanya
q4 m11 indirect cue=menjawab
q5 m14 direct cue=tegas
q6 m17 direct cue=tantang
rel m13 leads m12
rel m17 leads m15
rel m19 leads m18
rel m21 member_of m22

### Kompas.id 2022-10-03 article
= Traore Menggantikan Damiba, Bendera Rusia di Kedutaan [m1:FRA.GOV Perancis]
~byline Oleh Mahdi Muhammad, Luki Aulia
Delapan bulan setelah berjanji mengembalikan keamanan, [m2:BFA.MIL Letnan Kolonel Paul-Henri Sandaogo Damiba] {e1 menyerahkan} surat pengunduran diri, Minggu (2/10). Tujuh syarat diajukannya; ketujuhnya {e2 diterima} [m3:BFA.REB Kapten Ibrahim Traore], 34 tahun, orang yang {e3 menyingkirkannya} dua hari sebelumnya.
Perantara kesepakatan itu para pemuka agama. [m4:BFA.REL Ketua Federasi Muslim Oumarou Zoungrana] bersama [m5:BFA.REL Uskup Agung Prosper Kontiebo] {e4 mondar-mandir} antara kamp Kamboinsin dan kediaman pejabat.
Sesudah itu [m23=m2 Damiba] terbang ke [m6:@TGO Lome]. [m7:TGO.GOV Pemerintah Togo] membenarkan kehadirannya, "<<q1 demi perdamaian kawasan>>".
Dua hari itu tidak tanpa darah dan api. Sabtu, kubu [m24=m3 Traore] {e6 menuduh} [m25=m2 Damiba] berlindung di pangkalan pasukan khusus Perancis dan menyiapkan serangan balik. [m8=m1 Paris] membantah {e7 menyembunyikan} siapa pun. Terlambat: [m9:BFA.CVL massa] sudah {e8 membakar} gerbang [m10:FRA.GOV kedutaannya] dan melempari pusat kebudayaan di [m11:@BFA Bobo-Dioulasso].
Ketika [m12=m3 Traore] {e9 meminta} mereka berhenti, beberapa orang mengibarkan bendera tiga warna lain: putih, biru, merah mendatar.
"<<q2 Rusia negara seperti negara lain. Kami sudah lama bekerja sama>>," katanya kepada RFI, menghindar. [m13:WAGNER.MNC Yevgeny Prigozhin], pendiri kelompok Wagner, {e10 memberi} selamat.
[m14:MPSR.REB Gerakan Patriotik untuk Penyelamatan dan Restorasi], nama resmi junta, kini dipimpin sang kapten. [m15:BFA.MIL Prajurit di utara], yang bulan lalu {e11 kehilangan} 11 kawannya dalam penghadangan konvoi di Gaskinde oleh [m16:JNIM.REB JNIM], cabang [m17:ALQAEDA.REB Al Qaeda], mengeluh tidak diberi sepatu. Itulah, menurut seorang letnan, sebab sebenarnya.
Sekitar 40 persen wilayah negeri berada di luar kendali pemerintah.
[m18:ECOWAS ECOWAS] {e12 mengecam} pergantian itu pada hari pertama, tetapi Senin utusannya, [m19:ECOWAS Mahamadou Issoufou], {e13 dijadwalkan} tiba. [m20:GNB.GOV Presiden Guinea-Bissau Umaro Sissoco Embalo], ketua organisasi itu, mengatakan jadwal pemilu Juli 2024 tetap berlaku. [m26=m3 Traore] {e14 menyanggupi}.
[m21:USA.GOV Amerika Serikat] mengimbau ketenangan. [m22:UN Antonio Guterres] {e15 mengutuk} setiap upaya merebut kekuasaan dengan senjata.
e1 m2 > m3 RETREAT actual 2022-10-02/day mode=resign ctx=executive,military
e2 m3 > m2 CONCEDE actual 2022-10-02/day ctx=executive
e3 m3 > m2 COERCE actual 2022-09-30/day mode=seize ctx=executive,military
e4 m4,m5 > m2,m3 CONSULT actual 2022-10-02/none mode=third-party
e6 m3 > m2,m1 ACCUSE actual 2022-10-01/day mode=allege ctx=military
e7 m8 > m2 AID denied 2022-10-01/none ctx=military,asylum
e8 m9 > m10 PROTEST actual 2022-10-01/day mode=riot ctx=diplomatic
e9 m12 > m9 REQUEST requested 2022-10-02/none mode=yield
e10 m13 > m3 SUPPORT actual 2022-10-03/none
e11 m16 > m15 ASSAULT actual 2022-09-01/month mode=firearms ctx=terrorism,military bg
e12 m18 > m3 ACCUSE actual 2022-09-30/day mode=disapprove ctx=executive
e13 m19 > m3 CONSULT planned 2022-10-03/day mode=visit ctx=executive
e14 m3 > m18 AGREE planned 2022-10-03/none ctx=election
e15 m22 > m3 ACCUSE actual 2022-10-03/none mode=disapprove ctx=executive
q1 m7 mixed
q2 m3 direct cue=katanya
rel m3 leads m14
rel m16 part_of m17
rel m20 leads m18

### Liputan6.com 2016-12-21 article
= Sari Roti hingga Kapolres, Buntut Aksi 212 Belum Selesai
~byline Muslim AR
~date_line 21 Des 2016, 19:31 WIB
Liputan6.com, [m1:@IDN Jakarta] - Sudah tiga pekan lewat, gemanya masih saja terdengar.
Ketua Umum [m2:IDN.REL GNPF MUI] [m3:IDN.REL Bachtiar Nasir] hari ini {e1 mendatangi} [m4:IDN.COP Mabes Polri]. Bukan demo. Minta [m5:IDN.GOV Ahok] ditahan.
"<<q1 Semua tersangka penistaan ditahan. Kenapa yang satu ini jalan-jalan>>," katanya, Rabu (21/12/2016).
[m6:IDN.COP Kapolri Tito Karnavian] tidak di tempat. Yang menerima [m7:IDN.COP Kabareskrim Ari Dono], dan jawabannya sama seperti kemarin: {e2 tidak bisa}, berkas sudah di pengadilan.
Ahok {e3 didakwa} [m8:IDN.JUD jaksa Ali Mukartono] pada 13 Desember. Dalam sidang kedua, Selasa, [m9=m5 dia] {e4 menolak} dakwaan itu sambil menangis.
Sementara itu, fatwa MUI soal atribut Natal bikin ramai juga. [m10:FPI.REL FPI] di [m11:@IDN Surabaya] {e5 berkonvoi} ke [m24:IDN.BUS mal-mal], Minggu lalu, dikawal polisi. [m12:IDN.COP Kapolres Kulon Progo] dan [m13:IDN.COP Kapolres Metro Bekasi Kota] bahkan bikin surat edaran.
Tito {e6 marah}. "<<q2 Fatwa MUI bukan hukum positif. [m14=m6 Saya] {e7 tegur} keras, surat itu saya suruh cabut>>," ujarnya kemarin.
Ketua Umum [m15:MUI.REL MUI] [m16:MUI.REL Ma'ruf Amin] maklum. Tapi [m17=m16 Kiai Ma'ruf] membantah pihaknya {e8 menyuruh} sweeping.
"<<q3 Fatwa itu untuk pengusaha, jangan paksa karyawan. Bukan untuk laskar>>," tutur [m18=m16 Rais Aam PBNU] ini.
[m19:FPI.REL Novel Bamukmin] dari [m26=m10 FPI] menyebut aksi mereka <<q4 sosialisasi, bukan sweeping>>.
Soal Sari Roti, ceritanya lain. [m20:IDN.BUS PT Nippon Indosari Corpindo] {e9 diboikot} [m25:IDN.CVL peserta aksi] sejak merilis klarifikasi tak ikut menyumbang roti 2 Desember. [m21:IDN.BUS Sekretaris perusahaan Stephen Orlando] bilang penjualan turun sedikit.
[m22:IDN.PTY Fahri Hamzah] menyebut klarifikasi itu {e10 menyakiti} umat. "<<q5 Wajar orang tersinggung>>," ucapnya.
[m23:IDN.GOV Presiden Jokowi], yang hadir salat Jumat di Monas waktu itu, sore tadi {e11 mengajak} semua kembali ke pekerjaan masing-masing.
e1 m3 > m4 REQUEST requested 2016-12-21/day mode=change ctx=religion_ethnicity,legal
e2 m7 > m3 REJECT actual 2016-12-21/day mode=change ctx=religion_ethnicity,legal
e3 m8 > m5 ACCUSE actual 2016-12-13/day mode=allege ctx=religion_ethnicity,legal bg
e4 m9 > m8 REJECT actual 2016-12-20/day ctx=religion_ethnicity,legal
e5 m10 > m24 PROTEST actual 2016-12-18/day mode=demo ctx=religion_ethnicity
e6 m6 > m12,m13 ACCUSE actual 2016-12-20/day mode=disapprove ctx=religion_ethnicity again
e7 m14 > m12,m13 ACCUSE actual 2016-12-20/day mode=disapprove ctx=religion_ethnicity
e8 m17 > m10 REQUEST denied 2016-12-21/none ctx=religion_ethnicity
e9 m25 > m20 PROTEST actual 2016-12-21/none mode=boycott ctx=religion_ethnicity bg
e10 m22 > m20 ACCUSE actual 2016-12-21/none mode=disapprove
e11 m23 > m2 REQUEST requested 2016-12-21/day mode=yield
q1 m3 direct cue=katanya
q2 m6 direct cue=ujarnya
q3 m18 direct cue=tutur
q4 m19 indirect cue=menyebut
q5 m22 direct cue=ucapnya
rel m3 leads m2
rel m16 leads m15
rel m19 member_of m10
