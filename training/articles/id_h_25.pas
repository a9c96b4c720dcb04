### Antara 2024-10-20 article
= [m1=m4 Xanana] di Pelantikan, [m2:@TLS Oecusse] di Meja
~caption Ilustrasi (Dok. Istimewa)
~date_line Minggu, 20 Oktober 2024 | 17:40 WIB
~byline Ratih Kumala Dewi/Siti Mutmainah
[m3:@IDN Jakarta] (ANTARA) - Tamu dari tetangga termuda itu datang sehari lebih awal. [m4:TLS.GOV Perdana Menteri Xanana Gusmao] {e1 menemui} [m5:IDN.GOV Prabowo Subianto] di [m6:@IDN Kertanegara], Sabtu, sebelum tuan rumah dilantik sebagai presiden.
"<<q1 Dulu [m7=m5 beliau] lawan, sekarang sahabat>>," ujar [m8=m4 bekas gerilyawan] itu sambil tertawa.
{e2 Percakapan} empat puluh menit tersebut berkisar pada dua segmen batas darat yang belum tuntas. Januari lalu, di [m9:@IDN Jakarta], [m10=m4 ia] dan [m11:IDN.ELI Joko Widodo] {e3 sepakat} menyelesaikannya tahun ini; kesepakatan tertanggal 26 Januari itu meleset.
Pekan lalu warga [m12:IDN.CVL Amfoang Timur] {e4 mencabut} sebelas pilar yang dipancang [m13:TLS.GOV tim survei Dili] di Naktuka. [m14:IDN.SOC Raja Amfoang Robby Manoh] {e5 menolak} hasil ukur apa pun tanpa sumpah adat.
[m15:IDN.MIL Pangdam IX/Udayana Mayjen Muhammad Zamroni] {e6 mengirim} satu peleton sehari kemudian, bukan untuk berjaga melainkan menjadi juru masak upacara.
Meski begitu, [m16:TLS.GOV Menteri Administrasi Negara Tomas Cabral] {e7 menyesalkan} pencabutan itu dan {e8 meminta} [m17:IDN.GOV Jakarta] memasang kembali pilar-pilar tersebut. Permintaannya {e9 dipenuhi} separuh: enam tiang akan kembali tegak bulan depan.
~advert SCROLL TO CONTINUE WITH CONTENT
[m18:ASEAN ASEAN] juga dibicarakan. [m19=m4 Timor Leste] {e10 meminta} dukungan agar menjadi anggota penuh pada 2025. [m20:IDN.GOV Retno Marsudi], pada hari terakhirnya sebagai menteri luar negeri, mengatakan <<q2 peta jalannya tinggal tiga butir>>.
Tidak semua negara bersemangat. Menurut seorang diplomat, [m21:SGP.GOV Singapura] pernah {e11 mengajukan keberatan} pada 2011; [m22:SGP.GOV juru bicaranya] membantah negaranya {e12 menghalangi}.
[m23:TLS.PTY CNRT], partai pimpinan [m24=m4 Xanana], sementara itu menghadapi [m25:TLS.OPP Fretilin], yang {e13 menuding} [m26=m4 perdana menteri] menjual tanah leluhur.
[m27:TLS.GOV Presiden Jose Ramos-Horta] tidak hadir karena {e14 menjamu} utusan [m28:VAT.GOV Takhta Suci].
~related Terpopuler: Resep Opor Ayam Tanpa Santan
e1 m4 > m5 CONSULT actual 2024-10-19/day mode=visit ctx=diplomatic,territory
e2 m10 > m7 CONSULT actual 2024-10-19/day mode=visit ctx=diplomatic,territory again
e3 m10 > m11 AGREE planned 2024-01-26/day ctx=territory bg
e4 m12 > m13 PROTEST actual 2024-10-14/day mode=vandalize ctx=territory
e5 m14 > m13 REJECT actual 2024-10-20/none ctx=territory
e6 m15 > m12 MOBILIZE actual 2024-10-15/day mode=troops ctx=territory
e7 m16 > m12 ACCUSE actual 2024-10-16/day mode=disapprove ctx=territory
e8 m16 > m17 REQUEST requested 2024-10-16/day mode=change ctx=territory
e9 m15 > m16 CONCEDE planned 2024-10-20/none ctx=territory
e10 m19 > m7 REQUEST requested 2024-10-19/day mode=assist ctx=diplomatic
e11 m21 > m19 REJECT actual 2011-01-01/year mode=assist ctx=diplomatic bg
e12 m21 > m19 REJECT denied 2024-10-20/none ctx=diplomatic said=m22 again
e13 m25 > m26 ACCUSE actual 2024-10-20/none mode=disapprove ctx=territory
e14 m27 > m28 CONSULT actual 2024-10-20/day ctx=diplomatic
q1 m8 direct cue=ujar
q2 m20 indirect cue=mengatakan
rel m24 leads m23

### Warta Ekonomi 2020-02-26 article
= Ruang Sidang Natuna: [m1=m5 Mahfud] Kirim [m2=m4 Nelayan Pantura], [m3=m7 Nelayan Natuna] Meradang
~date_line Rabu 26 Februari 2020 20:47
[m4:IDN.CVL Tiga puluh kapal cantrang] bersandar di Selat Lampa tanpa disambut siapa-siapa. [m5:IDN.GOV Menko Polhukam Mahfud MD], yang {e1 mendatangkannya} dari Tegal dan Pati, menyebut [m6=m4 mereka] barisan depan kedaulatan.
[m7:IDN.CVL Nelayan Natuna] menyebutnya penjajah kedua. "<<q1 Dulu [m8=m9 kami] diusir kapal asing, sekarang kapal saudara sendiri>>," kata [m9:IDN.CVL Herman], ketua [m10:IDN.CVL Aliansi Nelayan Natuna].
~read_also Baca juga: Harga Emas Antam Hari Ini Turun Rp 4.000
Rabu pagi (26/2) [m11=m10 perkumpulan itu] {e2 menggelar aksi} di depan kantor bupati. [m12=m10 Mereka] {e3 meminta} [m13:IDN.GOV Menteri Kelautan dan Perikanan Edhy Prabowo] membatalkan izin cantrang.
[m14=m13 Edhy], kader [m15:IDN.PTY Gerindra] yang baru empat bulan menjabat, {e4 tidak mundur}. Menurut [m16=m13 dia], <<q2 laut kosong mengundang pencuri>>.
~advert Iklan - Lanjutkan membaca di bawah
Pencuri yang dimaksud datang akhir tahun. Sejak 19 Desember [m17:CHN.MIL puluhan kapal pukat dan penjaga pantai China] {e5 memasuki} zona ekonomi eksklusif. [m18:IDN.GOV Indonesia] {e6 memanggil} [m19:CHN.GOV Duta Besar Xiao Qian] pada 30 Desember, dan [m20:CHN.GOV juru bicara Geng Shuang] {e7 menepis} keberatan itu keesokan harinya.
Presiden [m21:IDN.GOV Joko Widodo] lalu {e8 berlayar} ke sana, 8 Januari, dan bertemu para penangkap ikan. Delapan kapal perang serta empat F-16 {e9 dikerahkan} [m22:IDN.MIL Kogabwilhan I] pada pekan itu.
"<<q3 Natuna bukan untuk dirundingkan>>," tegas [m23:IDN.MIL Panglima TNI Hadi Tjahjanto] di Ranai waktu itu.
[m24:IDN.GOV Menko Maritim dan Investasi Luhut Pandjaitan] membantah [m25=m18 pemerintah] {e10 melunak} demi investasi [m26:CHN.GOV China]. Rekannya, [m27:IDN.GOV Menteri Pertahanan Prabowo Subianto], dalam kunjungan ke [m28:@CHN Beijing] Desember silam {e11 bertemu} [m29:CHN.MIL Menteri Wei Fenghe]; lawatan 16 Desember itu {e12 disindir} [m30:IDN.PTY PKS].
[m31:IDN.GOV Bupati Natuna Abdul Hamid Rizal] menyurati Jakarta agar daerahnya dijadikan provinsi. Permohonan ini mungkin {e13 dikabulkan} apabila moratorium pemekaran berakhir.
Harga kakap merah di Ranai Rp 65 ribu.
~footer Sumber: berbagai laporan
e1 m5 > m17 MOBILIZE actual 2020-02-26/none ctx=territory,natural_resource
e2 m11 > m5 PROTEST actual 2020-02-26/day mode=demo ctx=natural_resource,territory
e3 m12 > m13 REQUEST requested 2020-02-26/day mode=yield ctx=natural_resource
e4 m14 > m12 REJECT actual 2020-02-26/day mode=yield ctx=natural_resource
e5 m17 > m18 COERCE actual 2019-12-19/day ctx=territory,natural_resource bg
e6 m18 > m19 ACCUSE actual 2019-12-30/day mode=disapprove ctx=diplomatic,territory bg
e7 m20 > m18 REJECT actual 2019-12-31/day ctx=diplomatic,territory bg
e8 m21 > m7 CONSULT actual 2020-01-08/day mode=visit ctx=territory bg
e9 m22 > m17 MOBILIZE actual 2020-01-06/week mode=weapons ctx=military,territory bg
e10 m25 > m26 CONCEDE denied 2020-02-26/none ctx=economic,territory said=m24
e11 m27 > m29 CONSULT actual 2019-12-16/day mode=visit ctx=military,diplomatic bg
e12 m30 > m27 ACCUSE actual 2020-02-26/none mode=disapprove ctx=territory,military
e13 m25 > m31 CONCEDE hypothetical 2020-02-26/none ctx=territory,political_institutions
q1 m9 direct cue=kata
q2 m16 indirect cue=Menurut
q3 m23 direct cue=tegas
rel m9 leads m10
rel m14 member_of m15

### Suara.com 2022-04-12 article
= [m1=m15 Ade] {e1 Dipukuli}, Tiga Periode Dikubur
~date_line 12 April 2022, 06:24 WIB
~byline Redaksi
Suara.com - Hujan tidak jadi turun. Yang turun ke depan gedung parlemen, Senin (11/4/2022), adalah [m2:IDN.EDU ribuan mahasiswa] dari Aliansi BEM SI dengan satu kata di dahi [m3=m2 mereka]: tolak.
[m4=m2 Massa] {e2 menentang} wacana perpanjangan masa jabatan [m5:IDN.GOV Presiden Joko Widodo]. Sehari sebelumnya [m6=m5 sang presiden] sudah {e3 memerintahkan} [m7:IDN.GOV para pembantunya] berhenti bicara soal penundaan pemilu.
~read_also Baca Juga: Lima Tempat Ngopi dengan Pemandangan Sawah
~advert Iklan - Lanjutkan membaca di bawah
Tiga pimpinan dewan keluar menemui [m8=m2 mereka] pukul tiga. "<<q1 DPR tidak pernah punya rencana mengubah konstitusi>>," kata [m9:IDN.LEG Sufmi Dasco Ahmad], wakil ketua, didampingi [m10:IDN.COP Kapolri Listyo Sigit Prabowo]. [m11=m9 Ia] {e4 berjanji} mengawal pemilu tepat waktu.
[m12:IDN.EDU Kaharuddin], koordinator pusat [m13:IDN.EDU BEM SI], {e5 menerima} janji itu di atas kertas. [m14=m12 Mahasiswa Universitas Riau] tersebut lalu membubarkan barisannya.
Persis pada saat itulah kekerasan terjadi. [m15:IDN.EDU Ade Armando], dosen UI dan ketua [m16:IDN.CVL Pergerakan Indonesia untuk Semua], {e6 dikeroyok} [m17:IDN.CVL sekelompok lelaki yang bukan mahasiswa], ditelanjangi, dan baru {e7 diselamatkan} [m18:IDN.COP petugas Polda Metro] sepuluh menit kemudian.
Gas air mata {e8 menyusul}. Sampai malam enam terduga {e9 masuk daftar} tersangka, dua di antaranya {e10 ditangkap} Selasa dini hari.
[m19:IDN.REL Persaudaraan Alumni 212] membantah anggotanya {e11 memukul}. [m20:IDN.REL Novel Bamukmin] dari kelompok itu malah {e12 menyalahkan} korban karena datang memancing.
Gagasan tiga periode pertama {e13 dilontarkan} [m21:IDN.GOV Bahlil Lahadalia] pada 9 Januari, kemudian {e14 disokong} [m22:IDN.PTY Muhaimin Iskandar] yang memimpin [m23:IDN.PTY PKB] dan [m24:IDN.PTY Zulkifli Hasan] dari [m25:IDN.PTY PAN], Februari. [m26:IDN.GOV Luhut Pandjaitan] mengklaim punya data 110 juta orang.
Data itu {e15 diminta} mahasiswa lewat [m27:IDN.GOV Komisi Informasi], tetapi [m28=m26 menteri koordinator] tersebut {e16 menolak membukanya}.
~footer Sumber: berbagai laporan
e1 m17 > m1 ASSAULT actual 2022-04-11/day mode=beat ctx=political_institutions again
e2 m4 > m5 PROTEST actual 2022-04-11/day mode=demo ctx=political_institutions,election
e3 m6 > m7 REQUEST requested 2022-04-10/day mode=yield ctx=political_institutions,election
e4 m11 > m8 AGREE planned 2022-04-11/day ctx=legislative,election
e5 m12 > m11 SUPPORT actual 2022-04-11/day ctx=election
e6 m17 > m15 ASSAULT actual 2022-04-11/day mode=beat ctx=political_institutions
e7 m18 > m15 AID actual 2022-04-11/day ctx=human_security
e8 m18 > m8 ASSAULT actual 2022-04-11/day mode=crowd-control ctx=repression
e9 m18 > m17 ACCUSE actual 2022-04-12/day mode=allege ctx=legal
e10 m18 > m17 COERCE actual 2022-04-12/day mode=arrest ctx=legal
e11 m19 > m15 ASSAULT denied 2022-04-11/day mode=beat ctx=religion_ethnicity said=m20
e12 m20 > m15 ACCUSE actual 2022-04-12/none mode=disapprove ctx=religion_ethnicity
e13 m21 > m6 SUPPORT actual 2022-01-09/day ctx=political_institutions,election bg
e14 m22,m24 > m6 SUPPORT actual 2022-02-01/month ctx=election bg
e15 m14 > m28 REQUEST requested 2022-04-12/day mode=change ctx=election
e16 m28 > m14 REJECT actual 2022-04-12/day mode=change ctx=election
q1 m9 direct cue=kata
rel m15 leads m16
rel m22 leads m23
rel m12 leads m13

### Jambi Ekspres 2014-03-12 article
= [m1=m5 Rimba] di Tenda [m2=m4 Gubernur]
~caption Ilustrasi (Dok. Istimewa)
~date_line Rabu, 12/03/2014 05:42 WIB
~byline Oleh: Ketut Suardana
[m3:@IDN JAMBI] - Seratus sembilan puluh perempuan dan anak-anak tidur berjejer di bawah terpal oranye, tepat di seberang rumah dinas [m4:IDN.GOV Gubernur Jambi Hasan Basri Agus].
Sudah tiga bulan [m5:IDN.CVL warga Suku Anak Dalam 113] {e1 berkemah} di sana, sejak rumah-rumah [m6=m5 mereka] di [m7:@IDN Bungku] {e2 dirobohkan} traktor [m8:IDN.BUS PT Asiatic Persada] pada 7 Desember.
Rabu pekan lalu keadaan memburuk. [m9:IDN.CVL Puji], 35 tahun, {e3 dibawa} [m10:IDN.MIL beberapa tentara] dari dusun ke kantor perusahaan, {e4 dipukuli}, dan meninggal malam itu juga.
"<<q1 Tangannya masih terikat ketika [m11=m12 saya] jemput>>," ucap [m12:IDN.CVL Titus], keponakannya.
[m13:IDN.MIL Komandan Korem 042 Garuda Putih Kolonel Wibowo] mengakui enam anak buahnya berada di tempat, namun membantah [m14=m10 mereka] {e5 menyiksa} korban. Keenamnya sudah {e6 diperiksa} [m15:IDN.MIL Denpom] Senin kemarin.
~read_also Baca Juga: Lima Tempat Ngopi dengan Pemandangan Sawah
Sesudah kematian itu [m16=m4 orang nomor satu Jambi] {e7 memfasilitasi perundingan} yang selama ini ditampiknya. Hasil semalam suntuk, Selasa: perusahaan {e8 melepas} 2.000 hektare dari 3.550 yang dituntut.
[m17:IDN.CVL Norman], yang mengetuai kelompok di tenda, {e9 menolak} angka tersebut, sedangkan [m18:IDN.CVL Kutar], temenggung dari Pinang Tinggi, {e10 menerimanya}.
Perpecahan ini disesalkan [m19:IDN.NGO Setara Jambi]. [m20:IDN.NGO Rukaiyah Rofiq], direkturnya, {e11 menuding} perusahaan sengaja membelah.
[m21=m8 Asiatic] dibeli [m22:IDN.BUS PT Prima Fortune] dari [m23:SGP.BUS Wilmar] tahun lalu. [m24:IFC Ombudsman IFC], mediator bagi kasus itu sejak 2009, {e12 mundur} Oktober lalu begitu kepemilikan berpindah.
[m25:IDN.JUD Komnas HAM] {e13 akan datang} Senin. [m26:IDN.GOV Bupati Batanghari] {e14 melarang} [m27:IDN.JRN wartawan] masuk kebun.
Batanghari meluap setengah meter. Duku Kumpeh mulai panen.
~byline (ket/nur)
e1 m5 > m4 PROTEST actual 2013-12-10/day mode=obstruct ctx=natural_resource
e2 m8 > m6 COERCE actual 2013-12-07/day ctx=natural_resource bg
e3 m10 > m9 COERCE actual 2014-03-05/day mode=arrest ctx=military,natural_resource
e4 m10 > m9 ASSAULT actual 2014-03-05/day mode=beat ctx=military,natural_resource
e5 m14 > m9 ASSAULT denied 2014-03-05/day mode=beat ctx=military said=m13 again
e6 m15 > m14 ACCUSE actual 2014-03-10/day mode=investigate ctx=military,legal
e7 m16 > m6,m8 CONSULT actual 2014-03-11/day mode=third-party ctx=natural_resource
e8 m8 > m6 CONCEDE planned 2014-03-11/day ctx=natural_resource
e9 m17 > m8 REJECT actual 2014-03-12/day ctx=natural_resource
e10 m18 > m8 SUPPORT actual 2014-03-12/day ctx=natural_resource
e11 m20 > m8 ACCUSE actual 2014-03-12/none mode=allege ctx=natural_resource
e12 m24 > m6 RETREAT actual 2013-10-01/month mode=withdraw ctx=natural_resource bg
e13 m25 > m6 CONSULT planned 2014-03-17/day mode=visit ctx=human_rights
e14 m26 > m27 COERCE actual 2014-03-12/none mode=censor ctx=rights_freedoms
q1 m12 direct cue=ucap
rel m20 leads m19
