### Kompas.com 2022-09-17 article
= [m1:ALB.GOV Albania] {e1 Usir} Diplomat [m2:IRN.GOV Iran] Gara-gara Peretas, [m3:NATO NATO] Berdiri di Belakangnya
~byline Penulis: Tito Hilmawan
~date_line Kompas.com - 17/09/2022, 16:01 WIB
[m4:@ALB TIRANA], KOMPAS.com - [m5:ALB.GOV Perdana Menteri Albania Edi Rama] mengaku sempat menimbang jalan yang lebih keras lagi. "<<q1 Pasal lima ada di meja. [m6=m5 Saya] memilih tidak menekan tombol itu>>," ujarnya dalam wawancara, Jumat (16/9/2022).
Yang [m34=m5 ia] maksud pasal pertahanan bersama [m7=m3 NATO], pakta yang dimasuki [m33=m1 Albania] sejak 2009.
Sembilan hari sebelumnya, [m8=m5 Rama] {e2 memutus hubungan} dengan [m9=m2 Teheran]. [m24:IRN.GOV Seluruh staf kedutaan] {e3 diberi waktu} 24 jam. [m10:ALB.COP Polisi antiteror] {e4 menggeledah} gedung kosong itu pada hari berikutnya, dan hanya menemukan abu kertas.
Penyebabnya serangan siber pada 15 Juli. [m25:UNK Peretas] {e5 melumpuhkan} layanan paspor, pajak, dan pangkalan data [m11=m10 polisi]. Penyelidikan bersama [m12:USA.GOV biro penyelidik AS, FBI], dan [m13:MICROSOFT.MNC Microsoft] {e6 menyimpulkan} pelakunya bekerja untuk [m14:IRN.SPY Kementerian Intelijen Iran].
[m15:IRN.GOV Juru bicara Kementerian Luar Negeri Iran Nasser Kanaani] membantah [m26=m2 negaranya] {e7 meretas} siapa pun, dan {e8 mengecam} pengusiran itu sebagai picik.
Sabtu lalu giliran sistem perbatasan TIMS yang {e9 diserang}. Antrean mobil di Hani i Hotit, pintu menuju [m16:@MNE Montenegro], mengular enam kilometer.
[m17:USA.GOV Departemen Keuangan AS] {e10 menjatuhkan sanksi} atas [m18:IRN.GOV Menteri Intelijen Esmail Khatib]. [m19:USA.MIL Komando Siber] {e11 mengirim} satu regu ke [m35=m4 Tirana], bekerja berdampingan dengan pegawai Albania. [m27:ISR.GOV Israel], yang dutanya {e17 menemui} [m28=m5 Rama] pekan lalu, {e12 menawarkan} hal serupa.
Mengapa [m36=m1 Albania]? [m29=m1 Negeri Balkan itu] sejak 2013 {e13 menampung} 3.000 anggota [m20:MEK.OPP Mujahidin Rakyat Iran (MEK)], kelompok yang pernah angkat senjata melawan para mullah. Pada 2018 dan 2020 [m30=m1 Tirana] sudah {e14 mengusir} [m31:IRN.GOV enam diplomat Iran] karena merancang serangan terhadap [m21=m20 mereka].
[m22:MEK.OPP Maryam Rajavi], pemimpin [m37=m20 MEK], {e15 memuji} keputusan [m38=m5 Rama].
[m23:ALB.OPP Sali Berisha], pemimpin oposisi, justru {e16 meminta} pertanggungjawaban [m32:ALB.GOV menteri] yang membiarkan pintu digital tak dikunci.
e1 m1 > m2 SANCTION actual 2022-09-07/day mode=expel ctx=diplomatic,cyber again
e2 m8 > m9 SANCTION actual 2022-09-07/day mode=discontinue ctx=diplomatic,cyber
e3 m8 > m24 SANCTION actual 2022-09-07/day mode=expel ctx=diplomatic,cyber
e4 m10 > m9 COERCE actual 2022-09-08/day mode=seize ctx=diplomatic
e5 m25 > m1 COERCE actual 2022-07-15/day mode=cyber ctx=cyber bg
e6 m12 > m14 ACCUSE actual 2022-09-17/none mode=allege ctx=cyber,intelligence
e7 m26 > m1 COERCE denied 2022-09-17/none mode=cyber ctx=cyber
e8 m15 > m1 ACCUSE actual 2022-09-17/none mode=disapprove ctx=diplomatic
e9 m25 > m1 COERCE actual 2022-09-10/day mode=cyber ctx=cyber
e10 m17 > m18 SANCTION actual 2022-09-17/none mode=discontinue ctx=cyber,economic
e11 m19 > m1 AID actual 2022-09-17/none ctx=cyber,military
e12 m27 > m28 AGREE planned 2022-09-17/none ctx=cyber
e17 m27 > m28 CONSULT actual 2022-09-05/week ctx=diplomatic
e13 m29 > m20 AID actual 2013-01-01/year ctx=asylum bg
e14 m30 > m31 SANCTION actual 2020-01-01/year mode=expel ctx=diplomatic,terrorism bg
e15 m22 > m38 SUPPORT actual 2022-09-17/none ctx=diplomatic
e16 m23 > m32 REQUEST requested 2022-09-17/none mode=change ctx=cyber
q1 m5 direct cue=ujarnya
rel m33 member_of m7 from=2009
rel m22 leads m20

### Antara Sulteng 2021-12-07 article
= [m37:ETH.GOV Ethiopia]: [m1:TPLF.REB TPLF] Lari, [m38=m37 Kami] Belum Selesai
[m2:@ETH Addis Ababa] (ANTARA/AFP) - [m3:ETH.GOV Perdana Menteri Abiy Ahmed] kembali ke depan kamera dengan baju loreng. "<<q1 Musuh dipukul dan tercerai-berai. Yang tersisa akan [m4=m3 kami] kejar sampai liangnya>>," katanya dari garis depan, Senin.
Beberapa jam setelah pidato itu [m30:ETH.GOV pemerintah] menyatakan [m5:ETH.MIL tentara federal] {e1 merebut kembali} kota Dessie dan Kombolcha dari [m6=m1 Front Pembebasan Rakyat Tigray (TPLF)].
[m7:TPLF.REB Juru bicara TPLF Getachew Reda] memakai kata lain. [m27=m1 Pasukannya], menurut [m39=m7 dia], sengaja {e2 mundur} untuk menyusun barisan. "<<q2 [m8=m1 Kami] meninggalkan kota atas jadwal [m9=m1 kami] sendiri>>," tulisnya.
Sebulan lalu keadaannya terbalik. [m40=m1 TPLF] bersama [m10:OLA.REB Tentara Pembebasan Oromo] {e3 mengancam} masuk [m29=m2 Addis Ababa]; [m28=m1+m10 keduanya] menguasai [m11:@ETH jalan raya A2]. Pada 2 November [m41=m30 pemerintah] {e4 memberlakukan} keadaan darurat, dan {e5 menangkapi} ribuan [m12:ETH.CVL warga Tigray] di ibu kota, termasuk 16 pegawai [m13:UN PBB].
[m14:USA.GOV Amerika Serikat] {e6 menarik} staf kedutaannya dan {e7 meminta} [m31:USA.CVL warganya] segera pergi.
Yang mengubah neraca adalah pesawat nirawak. [m15:TUR.BUS Baykar dari Turki] {e8 menjual} drone TB2 pada Agustus; [m16:ARE.GOV Uni Emirat Arab] dan [m17:IRN.GOV Iran] disebut {e9 memasok} jenis lain. [m42=m17 Teheran] membantah. Serdadu [m18:ERI.MIL Eritrea], sekutu [m36=m3 Abiy], masih berada di [m19:@ETH Tigray barat].
Utusan khusus [m20:AU Uni Afrika], [m21:AU Olusegun Obasanjo], tetap {e10 mondar-mandir}. Kepadanya [m32=m3 Abiy] {e11 menyodorkan} syarat: [m33=m1 TPLF] keluar dari Amhara dan Afar. [m43=m1 TPLF] {e12 menuntut} pencabutan blokade atas Tigray, wilayah yang sejak Juni {e13 ditutup} bagi truk makanan.
"<<q3 Ada 100 truk yang masuk pekan lalu. Yang diperlukan 100 truk sehari>>," kata [m22:WFP juru bicara Program Pangan Dunia Tomson Phiri] di Jenewa.
Enam negara, antara lain [m23:GBR.GOV Inggris] dan [m24:DNK.GOV Denmark], {e14 mendesak} [m34=m30 Ethiopia] menghentikan penahanan atas dasar suku. [m25:ETH.JUD Komisi Hak Asasi Manusia Ethiopia] menyatakan [m35:UN enam pegawai PBB] sudah {e15 dilepaskan}.
[m44=m3 Abiy] memimpin [m26:ETH.PTY Partai Kemakmuran] dan meraih Nobel Perdamaian 2019 karena berdamai dengan [m45:ERI.GOV Asmara].
e1 m5 > m6 ASSAULT actual 2021-12-06/day ctx=military,territory
e2 m27 > m5 RETREAT actual 2021-12-06/day mode=withdraw ctx=military,territory
e3 m28 > m30 THREATEN threatened 2021-11-01/month mode=territory ctx=military,territory bg
e4 m41 > m12 COERCE actual 2021-11-02/day mode=martial-law ctx=military bg
e5 m41 > m12,m13 COERCE actual 2021-11-02/day mode=arrest ctx=religion_ethnicity,repression bg
e6 m14 > m30 SANCTION actual 2021-11-01/month mode=withdraw ctx=diplomatic bg
e7 m14 > m31 REQUEST requested 2021-11-01/month bg
e8 m15 > m30 COOPERATE actual 2021-08-01/month ctx=military bg
e9 m17 > m30 AID denied 2021-12-07/none ctx=military
e10 m21 > m3,m1 CONSULT actual 2021-12-07/none mode=third-party ctx=diplomatic
e11 m32 > m33 REQUEST requested 2021-12-07/none mode=yield ctx=territory
e12 m43 > m30 REQUEST requested 2021-12-07/none mode=yield ctx=human_security
e13 m30 > m19 COERCE actual 2021-06-01/month mode=withhold ctx=human_security bg
e14 m23,m24 > m34 REQUEST requested 2021-12-07/none mode=yield ctx=human_rights
e15 m34 > m35 RETREAT actual 2021-12-07/none mode=release ctx=human_rights
q1 m3 direct cue=katanya
q2 m7 direct cue=tulisnya
q3 m22 direct cue=kata
rel m18 ally_of m36
rel m28 controls m11
rel m44 leads m26

### Fajar Makassar 2023-06-24 article
= Tunggu 4x24 Jam, [m31:NZL.GOV Kedutaan Selandia Baru] {e17 Kirim} Utusan ke [m32:@IDN Nduga]
~byline Reporter: Sakinah
[m1:@IDN WAMENA], FAJAR - "<<q1 Jangan ada yang main tenggat. [m2:NZL.CVL Philip] bukan barang gadai>>," kata [m3:IDN.GOV Penjabat Gubernur Papua Pegunungan Nikolaus Kondomo], kemarin.
[m28=m3 Ia] menanggapi video baru [m4:TPNPB.REB Egianus Kogoya]. Dalam rekaman itu, pemimpin [m5:TPNPB.REB TPNPB Kodap III Ndugama] tersebut {e1 mengancam} menembak pilot Susi Air yang {e2 diculik}nya pada 7 Februari kalau dalam dua bulan tidak ada perundingan. Batas waktunya jatuh 1 Juli.
[m6:NZL.GOV Pemerintah Selandia Baru] tidak mau bicara banyak. Kedutaannya sudah {e3 mengirim} dua pejabat ke [m7:@IDN Timika], demikian [m8:IDN.MIL Pangkogabwilhan III Letjen Agus Suhardi]. [m24=m6 Wellington] {e4 meminta} [m9:IDN.GOV Jakarta] tidak memakai kekerasan.
Permintaan itu didengar, setidaknya di mulut. [m10:IDN.MIL Panglima TNI Laksamana Yudo Margono] menegaskan jalan damai diutamakan melalui tokoh agama. Namun pada April, seusai [m11=m5 kelompok Egianus] {e5 menyerang} [m25:IDN.MIL satuan tugas] di Mugi dan menewaskan [m33:IDN.MIL lima prajurit], [m26=m10 ia] {e6 menaikkan} status menjadi siaga tempur. [m12:IDN.MIL Yonif Raider 303] {e7 didatangkan} dari Garut.
[m13:IDN.GOV Bupati Nduga Namia Gwijangge] {e8 menyiapkan} uang tebusan Rp5 miliar, hal yang {e9 ditolak} mentah-mentah [m14:TPNPB.REB juru bicara Sebby Sambom]. "<<q2 [m15=m5 Kami] minta pengakuan, bukan rupiah>>," ujarnya. [m16:IDN.COP Kapolda Papua Mathius Fakhiri] bersikeras [m29=m5 kelompok itu] pernah {e10 meminta} uang.
Sambil menunggu, [m17:IDN.COP polisi] {e11 memeriksa} 24 karung beras yang hendak dikirim ke Kenyam dan {e12 menahan} [m27:IDN.CVL dua kurir]. Pesawat sipil ke Paro {e13 dilarang} terbang. Warga [m18:IDN.REF Paro], kira-kira 1.500 jiwa, sudah lama mengungsi.
[m19:IDN.REL Dewan Gereja Papua] {e14 menawarkan} diri jadi penengah. Ketuanya, [m20:IDN.REL Pendeta Benny Giay], meminta jaminan tidak ada operasi pada hari [m30=m20 ia] masuk. [m21:IDN.JUD Ketua Komnas HAM Atnike Nova Sigiro] {e15 mendukung}.
[m22:ULMWP.REB Benny Wenda], yang waktu itu memimpin [m23:ULMWP.REB ULMWP], {e16 menyerukan} pembebasan dari Oxford.
e1 m4 > m2 THREATEN threatened 2023-06-24/none mode=violence ctx=territory
e2 m4 > m2 ASSAULT actual 2023-02-07/day mode=abduct ctx=territory bg
e3 m6 > m9 CONSULT actual 2023-06-24/none mode=visit ctx=diplomatic
e17 m31 > m9 CONSULT actual 2023-06-24/none mode=visit ctx=diplomatic again
e4 m24 > m9 REQUEST requested 2023-06-24/none mode=yield ctx=diplomatic,military
e5 m11 > m25 ASSAULT actual 2023-04-01/month ctx=military bg
e6 m26 > m5 MOBILIZE actual 2023-04-01/month mode=troops ctx=military bg
e7 m12 > m5 MOBILIZE actual 2023-06-24/none mode=troops ctx=military bg
e8 m13 > m5 AGREE planned 2023-06-24/none ctx=diplomatic
e9 m14 > m13 REJECT actual 2023-06-24/none mode=assist ctx=territory
e10 m29 > m13 REQUEST denied 2023-06-24/none mode=assist ctx=economic
e11 m17 > m27 COERCE actual 2023-06-24/none mode=seize ctx=military
e12 m17 > m27 COERCE actual 2023-06-24/none mode=arrest ctx=military
e13 m17 > m18 COERCE actual 2023-06-24/none mode=restrict ctx=military
e14 m19 > m5,m9 AGREE planned 2023-06-24/none ctx=diplomatic
e15 m21 > m19 SUPPORT actual 2023-06-24/none ctx=diplomatic
e16 m22 > m5 REQUEST requested 2023-06-24/none mode=yield ctx=diplomatic
q1 m3 direct cue=kata
q2 m14 direct cue=ujarnya
rel m4 leads m5
rel m20 leads m19
rel m22 leads m23

### Kajian Amerika Latin 2018-02-16 article
= Belize, Guatemala, dan Sungai yang Bukan Batas
[m1:BLZ.GOV Menteri Luar Negeri Belize Wilfred Elrington] tidak menyukai kata invasi. Kata itu, ujarnya, terlalu besar untuk sebuah sungai sepanjang 80 kilometer.
"<<q1 Tetapi kalau perahu [m2:BLZ.MIL prajurit kami] dihadang setiap kali menuju pos, apa namanya?>>" katanya dalam wawancara radio, Rabu.
Sungai itu Sarstoon, batas selatan negeri berpenduduk 380.000 orang tersebut menurut perjanjian 1859 yang tak lagi diakui [m3:GTM.GOV Guatemala]. Sejak 2015, [m4:GTM.MIL kapal patroli Guatemala] {e1 mencegat} [m20:BLZ.MIL perahu Belize] di muaranya. Tiga kali rombongan [m5:BLZ.CVL Wil Maheia], pegiat yang mengibarkan bendera di pulau di tengah sungai, {e2 diusir} pulang. [m6:GTM.MIL Kolonel Oscar Perez] membantah [m21=m4 pihaknya] {e3 menghalangi} pelayaran; patroli hanya meminta kapal melapor.
Puncak ketegangan terjadi pada April 2016. [m7:BLZ.MIL Patroli gabungan] {e4 menembak} [m22:GTM.CVL seorang remaja Guatemala] di hutan Chiquibul, dan [m23=m3 Guatemala] {e5 mengirim} [m32:GTM.MIL 3.000 serdadu] ke perbatasan. [m8:OAS Organisasi Negara-negara Amerika (OAS)] {e6 menyelidiki}; laporannya menyebut peluru itu bukan dari senjata Belize. [m24=m3 Guatemala] {e7 menampik} laporan itu.
Anehnya, ekonomi berjalan sendiri. Sejak Oktober 2017 [m25=m27+m3 kedua tetangga] {e8 membuka lagi} perdagangan ternak, dan [m9:BLZ.COP polisi Belize] bulan lalu {e9 menyerahkan} dua tersangka pembunuhan ke [m10:GTM.COP rekan mereka di Melchor].
Kuncinya kini ada di tangan pemilih. Berdasarkan kesepakatan khusus 2008, [m26=m25 kedua negara] {e10 akan meminta} [m11:ICJ Mahkamah Internasional] memutus sengketa, asalkan rakyat menyetujui. Guatemala menggelar referendum pada 15 April; [m27:BLZ.GOV Belize] {e11 berjanji} menyusul setahun kemudian.
[m12:BLZ.GOV Perdana Menteri Dean Barrow], ketua [m13:BLZ.PTY Partai Demokratik Bersatu], {e12 mendukung} jalan Den Haag. [m14:BLZ.OPP Partai Rakyat Bersatu] belum. Pemimpinnya, [m15:BLZ.OPP John Briceno], {e13 menuding} pendaftaran ulang pemilih diakali.
[m16:GBR.MIL Inggris], bekas penjajah, mempertahankan pusat latihan hutan di [m17:@BLZ Price Barracks]. Tahun lalu [m28=m16 1.200 tentaranya] {e14 berlatih} bersama [m29:BLZ.MIL pasukan setempat]. [m18:CARICOM Komunitas Karibia], yang beranggotakan [m30=m27 Belize], setiap tahun {e15 menyatakan dukungan} bagi keutuhan wilayah anggotanya.
[m19:TWN.GOV Taiwan], yang masih diakui [m31=m25 keduanya], membangun jalan dan rumah sakit di kedua sisi tanpa bertanya garis mana yang benar.
e1 m4 > m20 COERCE actual 2015-01-01/year mode=restrict ctx=territory bg
e2 m4 > m5 COERCE actual 2015-01-01/year mode=restrict ctx=territory bg
e3 m21 > m20 COERCE denied 2015-01-01/year mode=restrict ctx=territory again
e4 m7 > m22 ASSAULT actual 2016-04-01/month mode=firearms ctx=territory bg
e5 m23 > m20 MOBILIZE actual 2016-04-01/month mode=troops ctx=territory,military bg
e6 m8 > m7 ACCUSE actual 2016-04-01/month mode=investigate ctx=territory bg
e7 m24 > m8 REJECT actual 2018-02-16/none ctx=territory bg
e8 m25 > m25 COOPERATE actual 2017-10-01/month ctx=economic
e9 m9 > m10 COOPERATE actual 2018-01-01/month ctx=legal,crime
e10 m26 > m11 REQUEST planned 2018-02-16/none mode=assist ctx=territory,legal
e11 m27 > m24 AGREE planned 2019-04-01/month ctx=territory
e12 m12 > m11 SUPPORT actual 2018-02-16/none ctx=territory,legal
e13 m15 > m12 ACCUSE actual 2018-02-16/none mode=allege ctx=election
e14 m28 > m29 COOPERATE actual 2017-01-01/year ctx=military bg
e15 m18 > m30 SUPPORT actual 2018-02-16/none ctx=territory
q1 m1 direct cue=katanya
rel m12 leads m13
rel m15 leads m14
rel m30 member_of m18
rel m31 recognises m19
