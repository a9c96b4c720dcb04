### Seputar Indonesia 2008-06-23 article
= [m1:ZWE.OPP Tsvangirai] {e12 Mundur} dari Putaran Kedua
[m2:@ZWE HARARE] (SINDO) – Lima hari sebelum pemungutan suara, satu dari dua nama di surat suara menyerah. [m3=m1 Morgan Tsvangirai], pemimpin [m4:ZWE.OPP Gerakan untuk Perubahan Demokratik (MDC)], kemarin {e1 menarik diri} dari pemilihan presiden karena, ujarnya, <<q1 pendukungnya harus memilih dengan nyawa>>.
Minggu siang itu [m17=m4 partainya] hendak berkampanye di sebuah lapangan di pinggir ibu kota. Sebelum [m5:ZWE.OPP massa] tiba, [m6:ZWE.PTY pemuda ZANU-PF] bersenjata pentungan lebih dulu {e2 mendudukinya} dan {e3 menghajar} siapa saja yang lewat. [m7:ZWE.COP Polisi antihuru-hara] menonton.
Menurut hitungan [m18=m4 MDC], 86 anggotanya {e4 dibunuh} sejak Maret dan 200 ribu orang mengungsi. [m19=m8 Pemerintah] menyebut angka itu khayalan.
"<<q2 [m20=m3 Kami] tidak bisa meminta orang mencoblos ketika coblosan itu dapat merenggut hidup [m21=m5 mereka]>>," kata [m22=m3 Tsvangirai].
[m8:ZWE.GOV Presiden Robert Mugabe], 84 tahun, yang memimpin [m9:ZWE.PTY ZANU-PF] sejak 1975, tidak menanggapi langsung. Jumat lalu di Bulawayo [m23=m8 dia] {e5 bersumpah} hanya Tuhan yang dapat menurunkannya. [m10:ZWE.GOV Menteri Kehakiman Patrick Chinamasa] mengatakan pemilihan tetap digelar Jumat.
Sekjen MDC [m11:ZWE.OPP Tendai Biti] masih {e7 meringkuk} di penjara dengan tuduhan makar, ancaman hukumannya mati.
Dunia luar menyahut. [m12:ZMB.GOV Presiden Zambia Levy Mwanawasa], ketua [m13:SADC SADC], {e8 meminta} pemilu ditunda. [m14:GBR.GOV London] {e9 tidak lagi mengakui} pemerintahan [m24=m8 Mugabe]. [m15:USA.GOV Gedung Putih] {e10 menyerukan} kekerasan dihentikan. Hanya [m16:ZAF.GOV Thabo Mbeki], penengah yang ditunjuk kawasan, tetap berharap [m25=m1+m8 kedua seterunya] berunding; Rabu lalu [m26=m16 ia] {e11 bertemu} [m27=m8 Mugabe] empat jam.
Pada putaran pertama 29 Maret, [m28=m1 Tsvangirai] meraih 47,9 persen dan lawannya 43,2.
Inflasi resmi 165.000 persen. Sebutir telur kemarin berharga tiga miliar. (AFP/Rtr/ahmad fauzi)
e12 m1 > m8 RETREAT actual 2008-06-22/day mode=withdraw ctx=election again
e1 m3 > m8 RETREAT actual 2008-06-22/day mode=withdraw ctx=election
e2 m6 > m4 PROTEST actual 2008-06-22/day mode=obstruct ctx=election
e3 m6 > m5 ASSAULT actual 2008-06-22/day mode=beat ctx=election
e4 m6 > m4 ASSAULT actual 2008-06-23/none ctx=election said=m4
e5 m8 > m1 REJECT actual 2008-06-20/day mode=yield ctx=election,executive
e7 m8 > m11 COERCE actual 2008-06-23/none mode=arrest ctx=election,legal
e8 m12 > m8 REQUEST requested 2008-06-23/none mode=change ctx=election
e9 m14 > m8 REJECT actual 2008-06-23/none ctx=diplomatic,election
e10 m15 > m8 REQUEST requested 2008-06-23/none mode=yield ctx=election
e11 m16 > m8 CONSULT actual 2008-06-18/day mode=third-party ctx=diplomatic,election
q1 m3 indirect cue=ujarnya
q2 m3 direct cue=kata
rel m3 leads m4
rel m8 leads m9 from=1975
rel m12 leads m13
rel m11 member_of m4

### Suara Papua 2022-09-22 article
= [m17=m3 Massa] {e1 Jaga} Rumah Enembe, [m1:IDN.JUD KPK] {e2 Panggil} Lagi
~byline Reporter: Agus Pabika
~date_line 22 September 2022
JAYAPURA, SUARAPAPUA.com — Api unggun menyala di Koya Tengah tiap malam. Sejak [m2:IDN.GOV Gubernur Papua Lukas Enembe] {e3 dijadikan} tersangka gratifikasi Rp1 miliar, [m3:IDN.CVL ratusan orang dari pegunungan] {e4 menutup} jalan masuk ke kediaman pribadinya dengan batang pohon dan panah.
Selasa (20/9) ribuan orang lagi turun di Taman Imbi. [m18=m3 Mereka] berorasi dengan tertib, di bawah penjagaan [m4:IDN.COP 1.800 polisi], menuntut perkara itu dihentikan.
[m5:IDN.JUD Wakil Ketua KPK Alexander Marwata] tidak bergeming. [m19=m1 Komisi] {e5 melayangkan} panggilan kedua untuk Senin (26/9), di [m6:@IDN Jakarta]. Pada panggilan pertama, di Mako Brimob Kotaraja, [m20=m2 yang bersangkutan] {e6 absen}.
"<<q1 [m21=m2 Beliau] sakit, kaki bengkak, bicara pun sulit. Periksa di sini saja, bawa dokter>>," kata [m7:IDN.CVL Stefanus Roy Rening], penasihat hukumnya. [m22=m7 Roy] {e7 menuduh} ada rekayasa politik menjelang 2024 dari [m8:IDN.GOV seorang menteri] yang [m23=m7 ia] tak mau sebut.
[m9:IDN.GOV Menko Polhukam Mahfud MD] buru-buru menjawab. Bukan cuma satu miliar, ungkapnya; [m16:IDN.GOV PPATK] {e8 memblokir} rekening berisi Rp71 miliar. "<<q2 Kalau tidak ada bukti, [m24=m9 saya] jamin dilepas>>," ujarnya.
Dari partai asal gubernur, [m10:IDN.PTY Demokrat], datang kalimat serba imbang. [m11:IDN.PTY Agus Harimurti Yudhoyono], ketua umumnya, {e9 menghormati} proses hukum seraya {e10 meminta} [m25=m9 pemerintah] tidak mempolitisasi. Untuk sementara pelaksana tugas ketua DPD ditunjuk.
[m12:IDN.REL Pendeta Benny Giay] dari [m13:IDN.REL Dewan Gereja Papua] {e11 menawarkan} pendeta menemani penyidik ke rumah itu, tanpa senjata.
[m14:IDN.GOV Komnas HAM], yang diwakili [m15:IDN.GOV Frits Ramandey], {e12 akan menjenguk} [m26=m2 Enembe] besok.
Anak-anak di Koya sekolah lewat kebun. Jalan depan masih tertutup.
e1 m3 > m1 PROTEST actual 2022-09-22/none mode=obstruct ctx=corruption again
e2 m1 > m2 REQUEST requested 2022-09-22/none mode=meet ctx=corruption,legal again
e3 m1 > m2 ACCUSE actual 2022-09-22/none mode=allege ctx=corruption,legal
e4 m3 > m1 PROTEST actual 2022-09-22/none mode=obstruct ctx=corruption
e5 m1 > m2 REQUEST requested 2022-09-22/none mode=meet ctx=corruption,legal
e6 m2 > m1 REJECT actual 2022-09-22/none mode=meet ctx=corruption,legal
e7 m7 > m8 ACCUSE actual 2022-09-22/none mode=allege ctx=legal,election
e8 m16 > m2 COERCE actual 2022-09-22/none mode=seize ctx=corruption
e9 m11 > m1 SUPPORT actual 2022-09-22/none ctx=legal,corruption
e10 m11 > m9 REQUEST requested 2022-09-22/none mode=change ctx=legal
e11 m12 > m1 AGREE planned 2022-09-22/none ctx=legal
e12 m14 > m2 AGREE planned 2022-09-23/day mode=visit ctx=human_rights
q1 m7 direct cue=kata
q2 m9 direct cue=ujarnya
rel m11 leads m10
rel m5 member_of m1
rel m12 member_of m13
rel m2 member_of m10

### IDN Times 2023-01-28 article
= [m20=m4 Satpam Kedutaan] {e12 Ditembak}, [m1:AZE.GOV Azerbaijan] Angkut Diplomat dari [m2:IRN.GOV Iran]
~byline Fatimah
~date_line 28 Jan 2023, 15:45 WIB
~advert Scroll untuk lanjut membaca
[m3:@IDN Jakarta], IDN Times - Kamera merekam semuanya: sedan perak menabrak pos jaga, [m18:IRN.UAF pria berbaju abu-abu] turun dengan Kalashnikov, dan tiga petugas bergumul di lorong sempit. Jumat (27/1/2023) pagi itu [m4:AZE.GOV Orkhan Asgarov], kepala keamanan [m5:AZE.GOV Kedutaan Besar Azerbaijan di Teheran], {e1 ditembak mati}. Dua rekannya luka.
[m6:AZE.GOV Presiden Ilham Aliyev] {e2 menyebutnya} serangan teroris. [m7:AZE.GOV Kementerian Luar Negeri] di [m8:@AZE Baku] lebih jauh lagi: [m21=m2 tuan rumah] {e3 disalahkan} karena berkali-kali mengabaikan permintaan agar penjagaan diperketat. Evakuasi seluruh staf {e4 akan dilakukan} Minggu.
Bukan urusan politik, begitu versi kepolisian setempat. [m9:IRN.COP Kapolda Teheran Hossein Rahimi] mengatakan <<q1 [m22=m18 pelaku] mencari istrinya yang dikira disembunyikan di dalam gedung>>. [m23=m18 Pria itu] {e5 diringkus} di tempat.
[m10:IRN.GOV Menteri Luar Negeri Hossein Amir-Abdollahian] langsung {e6 menelepon} [m11:AZE.GOV Jeyhun Bayramov], mengucapkan dukacita. [m12:IRN.GOV Presiden Ebrahim Raisi] {e7 memerintahkan} penyelidikan menyeluruh.
Ucapan-ucapan itu tidak mendinginkan [m24=m1 Baku]. "<<q2 Siapa yang puluhan tahun menebar kebencian kepada [m25=m1 kami]?>>" tulis [m13:AZE.GOV Hikmet Hajiyev], penasihat [m26=m6 Aliyev], tanpa menyebut nama.
[m14:TUR.GOV Turki], sekutu terdekat [m19=m1 Azerbaijan], {e8 mengecam} serangan dan mengingatkan bahwa konsulatnya juga pernah diserang. [m15:RUS.GOV Maria Zakharova] atas nama [m27=m15 Moskow] terkejut. [m16:ISR.GOV Israel] {e9 menyatakan solidaritas}; bulan ini [m28=m1 Azerbaijan] menunjuk duta besar pertamanya di sana, langkah yang oleh [m29=m2 Teheran] {e10 disebut} pengkhianatan.
Hubungan kedua tetangga memburuk sejak perang Karabakh. Oktober lalu [m17:IRN.MIL Garda Revolusi] {e11 berlatih} menyeberangi Sungai Aras, tepat di perbatasan.
e12 m18 > m4 ASSAULT actual 2023-01-27/day mode=firearms ctx=diplomatic again
e1 m18 > m4 ASSAULT actual 2023-01-27/day mode=firearms ctx=diplomatic
e2 m6 > m18 ACCUSE actual 2023-01-28/none mode=disapprove ctx=terrorism,diplomatic
e3 m7 > m2 ACCUSE actual 2023-01-28/none mode=disapprove ctx=diplomatic
e4 m7 > m2 SANCTION planned 2023-01-29/day mode=withdraw ctx=diplomatic
e5 m9 > m18 COERCE actual 2023-01-27/day mode=arrest ctx=crime
e6 m10 > m11 CONSULT actual 2023-01-28/none mode=phone ctx=diplomatic
e7 m12 > m18 ACCUSE planned 2023-01-28/none mode=investigate ctx=legal
e8 m14 > m18 ACCUSE actual 2023-01-28/none mode=disapprove ctx=diplomatic,terrorism
e9 m16 > m1 SUPPORT actual 2023-01-28/none ctx=diplomatic
e10 m2 > m1 ACCUSE actual 2023-01-28/none mode=disapprove ctx=diplomatic
e11 m17 > m1 MOBILIZE actual 2022-10-01/month mode=troops ctx=military bg
q1 m9 indirect cue=mengatakan
q2 m13 direct cue=tulis
rel m14 ally_of m19

### Tribun Jabar 2021-08-25 article none
= Dua Bersaudara Rebutan Warisan Bengkel, Akhirnya Bagi Jam Kerja
~byline Penulis: Mega Nugraha
~date_line Rabu, 25 Agustus 2021 17:02 WIB
TRIBUNJABAR.ID, [m1:@IDN SUMEDANG] - Pagi milik kakak, sore milik adik. Begitulah kesepakatan yang dicapai [m2:? Asep dan Ujang Sutisna] di aula [m3:IDN.GOV Desa Cijeler], Selasa (24/8/2021).
[m4=m2 Keduanya] berselisih sejak ayah mereka wafat tahun lalu. Yang diperebutkan sebuah bengkel las di tepi jalan provinsi.
"<<q1 Kalau digugat ke pengadilan, [m5=m2 kami] habis di ongkos>>," ujar Asep.
[m6:IDN.GOV Kepala Desa Dedi Supriadi] mengaku sudah empat kali mengumpulkan keluarga itu. [m11=m6 Ia] akhirnya mengeluarkan papan tulis dan membagi jam.
~read_also Baca juga: Tahu Sumedang Naik Rp100
"<<q2 Anak sekolah saja ada jadwalnya, masa bengkel tidak>>," kata [m7=m6 Dedi] sembari tertawa.
[m8:IDN.COP Bhabinkamtibmas Aiptu Rohendi] dan [m9:IDN.MIL Babinsa Serda Tatang] menjadi saksi penandatanganan. Kertasnya bermaterai, ditempel di pintu bengkel.
Pelanggan pertama setelah berdamai ialah tukang bakso yang rodanya patah. Kebetulan pukul dua belas, waktu pergantian. [m10=m2 Kakak beradik itu] mengelasnya berdua dan membagi ongkos Rp40 ribu.
Ibu [m12=m2 mereka], 71 tahun, memasak liwet untuk seluruh RT.
~footer (*)
q1 ? direct cue=ujar
q2 m7 direct cue=kata
