### Antara 2018-05-15
[m1:IDN.COP Densus 88] membekuk tujuh orang di [m2:@IDN Sidoarjo] dan menewaskan dua lainnya, Senin (14/5). {e1 Penindakan} itu menyusul {e2 pengeboman} tiga gereja di [m3:@IDN Surabaya] sehari sebelumnya oleh [m4:JAD.REB satu keluarga anggota Jamaah Ansharut Daulah]. [m5:IDN.GOV Presiden Joko Widodo] {e3 meminta} [m6:IDN.LEG DPR] menuntaskan revisi undang-undang antiterorisme paling lambat Juni. Lembaga itu, kata [m7=m6 Ketua DPR Bambang Soesatyo], justru {e4 menyalahkan} [m10:IDN.GOV pemerintah] yang berkali-kali menunda. [m8:VAT.GOV Paus Fransiskus] {e5 mendoakan} [m9:IDN.REL para korban].
e1 m1 > m4 COERCE actual 2018-05-14/day mode=arrest ctx=terrorism
e2 m4 > m9 ASSAULT actual 2018-05-13/day mode=suicide-attack ctx=terrorism,religion_ethnicity
e3 m5 > m6 REQUEST requested 2018-05-15/none mode=change ctx=legislative,terrorism
e4 m7 > m10 ACCUSE actual 2018-05-15/none mode=disapprove ctx=legislative
e5 m8 > m9 SUPPORT actual 2018-05-15/none ctx=terrorism,religion_ethnicity

### Detikcom 2017-02-24
Racun saraf VX ditemukan pada wajah korban, demikian [m1:MYS.COP Inspektur Jenderal Khalid Abu Bakar], Jumat (24/2). {e1 Pembunuhan} [m2:PRK.ELI Kim Jong Nam] di bandara [m3:@MYS Kuala Lumpur] pada 13 Februari {e2 dituduhkan} [m4:KOR.SPY badan intelijen di Seoul] kepada [m5:PRK.GOV rezim adik tirinya]. [m6=m5 Pyongyang] {e3 menolak} tudingan tersebut. Seorang warga Indonesia, [m7:IDN.CVL Siti Aisyah], {e4 ditahan} sejak pekan lalu. [m8:IDN.GOV Kementerian Luar Negeri] {e5 menunjuk} pengacara untuk [m9=m7 perempuan itu].
e1 m6 > m2 ASSAULT denied 2017-02-13/day mode=unconventional ctx=cbrn
e2 m4 > m5 ACCUSE actual 2017-02-24/none mode=allege ctx=intelligence
e3 m6 > m4 REJECT actual 2017-02-24/none ctx=intelligence
e4 m1 > m7 COERCE actual 2017-02-17/week mode=arrest ctx=legal
e5 m8 > m9 AID actual 2017-02-24/none ctx=legal

### Kompas.com 2016-04-18
Tujuh belas pulau buatan di [m1:@IDN Teluk Jakarta] berhenti dikerjakan untuk sementara. {e1 Moratorium} itu dijatuhkan [m2:IDN.GOV Menko Maritim Rizal Ramli], Senin (18/4), terhadap [m3:IDN.BUS para pengembang]. [m4:IDN.AGR Nelayan Muara Angke], yang sehari sebelumnya {e2 menduduki} Pulau G, {e3 bersyukur}. Seorang anggota DPRD, [m5:IDN.LEG Mohamad Sanusi], {e4 ditangkap tangan} [m6:IDN.JUD KPK] pada 31 Maret. [m7:IDN.GOV Gubernur Basuki] mengatakan pihaknya {e5 akan mematuhi} keputusan tersebut.
e1 m2 > m3 COERCE actual 2016-04-18/day ctx=environment,economic
e2 m4 > m3 PROTEST actual 2016-04-17/day mode=obstruct ctx=environment
e3 m4 > m2 SUPPORT actual 2016-04-18/none ctx=environment
e4 m6 > m5 COERCE actual 2016-03-31/day mode=arrest ctx=corruption bg
e5 m7 > m2 AGREE actual 2016-04-18/none ctx=environment

### VOA Indonesia 2019-05-14
Empat kapal tanker rusak di lepas pantai Fujairah. {e1 Sabotase} pada Minggu (12/5) itu, menurut [m1:USA.GOV seorang pejabat di Washington], kemungkinan besar {e2 dilakukan} [m2:IRN.GOV Teheran] atau kaki tangannya. Pihak yang disebut {e3 menepisnya} dan {e4 mengusulkan} penyelidikan bersama kepada [m3:ARE.GOV Abu Dhabi]. [m4:USA.MIL Komando Pusat] sudah lebih dulu {e5 menggeser} kapal induk Abraham Lincoln ke Teluk. [m5:ESP.GOV Madrid] {e6 menarik} fregatnya dari gugus tempur tersebut.
e1 m2 > m3 ASSAULT denied 2019-05-12/day mode=destroy ctx=military
e2 m1 > m2 ACCUSE actual 2019-05-14/none mode=allege ctx=military
e3 m2 > m1 REJECT actual 2019-05-14/none ctx=military
e4 m2 > m3 REQUEST requested 2019-05-14/none ctx=diplomatic
e5 m4 > m2 MOBILIZE actual 2019-05-14/none mode=ships ctx=military
e6 m5 > m4 RETREAT actual 2019-05-14/none mode=withdraw ctx=military

### Radar Jember 2020-02-24
Jalan menuju Silo ditutup [m1:IDN.CVL warga] dengan kursi sekolah. {e1 Penutupan} tersebut merupakan {e2 balasan} atas sikap [m2:IDN.GOV Kementerian ESDM] yang memasukkan lagi bukit [m8=m1 mereka] ke daftar lelang tambang. [m3:IDN.GOV Bupati Faida] {e3 berpihak} kepada para penentang. [m4=m3 Dia] {e4 mengirim surat keberatan} ke kementerian itu. "<<q1 Pada 2018 [m5=m3 kami] menang, sekarang pun begitu>>," ujarnya di depan [m6:IDN.EDU mahasiswa]. Calon penambang, [m7:IDN.BUS sebuah perusahaan dari Surabaya], {e5 berjanji} hanya akan mengebor atas persetujuan desa.
e1 m1 > m2 PROTEST actual 2020-02-24/none mode=obstruct ctx=natural_resource
e3 m3 > m1 SUPPORT actual 2020-02-24/none ctx=natural_resource
e4 m4 > m2 ACCUSE actual 2020-02-24/none mode=disapprove ctx=natural_resource
e5 m7 > m1 AGREE planned 2020-02-24/none ctx=natural_resource
e2 m1 > m2 PROTEST actual 2020-02-24/none mode=obstruct ctx=natural_resource again
q1 m3 direct cue=ujarnya

### Tempo.co 2017-08-10
Pulau itu berada 3.400 kilometer dari semenanjung. Rencana {e1 menembakkan} empat rudal ke perairan di sekitarnya, kata [m1:PRK.MIL Jenderal Kim Rak Gyom], akan selesai pertengahan bulan. Ucapan [m2:USA.GOV Donald Trump] mengenai "api dan kemarahan" {e2 disebutnya} omong kosong. [m3:USA.GOV Gubernur Guam Eddie Calvo] {e3 meminta} [m4:USA.CVL penduduk] tenang. [m5:JPN.GOV Tokyo] {e4 akan menempatkan} pencegat Patriot di empat prefektur. [m6:CHN.GOV Beijing] pada Sabtu (5/8) ikut {e5 menyetujui} larangan ekspor batu bara terhadap [m7:PRK.GOV tetangganya].
e1 m1 > m2 THREATEN threatened 2017-08-10/none ctx=military
e2 m1 > m2 ACCUSE actual 2017-08-10/none mode=disapprove ctx=military
e3 m3 > m4 REQUEST requested 2017-08-10/none ctx=military
e4 m5 > m1 MOBILIZE planned 2017-08-10/none mode=weapons ctx=military
e5 m6 > m7 SANCTION actual 2017-08-05/day mode=restrict ctx=economic,cbrn bg

### Harian Singgalang 2013-04-10
Lembaga pemasyarakatan itu dijaga berlapis setelah empat tahanan ditembak di selnya pada 23 Maret. {e1 Penembakan} di Cebongan diakui dilakukan sebelas [m1:IDN.MIL prajurit Kopassus] untuk membalas kematian seorang bintara. [m2:IDN.CRM Para korban] berasal dari [m3:@IDN Kupang]. [m4:IDN.GOV Presiden Yudhoyono] {e2 menyebut} pengakuan itu tindakan kesatria. {e3 Pujian} tersebut {e4 disesalkan} [m5:IDN.CVL KontraS], yang {e5 menghendaki} pengadilan sipil. [m6:IDN.COP Kapolda DIY Sabar Rahardjo] {e6 digeser} dari jabatannya oleh [m7:IDN.COP Mabes Polri].
e1 m1 > m2 ASSAULT actual 2013-03-23/day mode=firearms ctx=crime,military
e2 m4 > m1 SUPPORT actual 2013-04-10/none ctx=military
e3 m4 > m1 SUPPORT actual 2013-04-10/none ctx=military again
e4 m5 > m4 ACCUSE actual 2013-04-10/none mode=disapprove ctx=human_rights
e6 m7 > m6 SANCTION actual 2013-04-10/none ctx=crime
e5 m5 > m4 REQUEST requested 2013-04-10/none mode=change ctx=legal,human_rights

### Anadolu 2020-03-01
[m1:USA.GOV Zalmay Khalilzad] dan [m2:TALIBAN.REB Mullah Baradar] {e1 membubuhkan tanda tangan} di sebuah hotel di [m3:@QAT Doha], Sabtu (29/2). Dalam 14 bulan [m8:USA.MIL seluruh tentara Amerika] {e2 akan ditarik}. Sebagai gantinya, kelompok itu {e3 berjanji} tidak menampung [m4:ALQAEDA.REB Al-Qaeda]. {e4 Pembebasan} 5.000 tahanan yang tercantum di dalamnya {e5 ditolak} [m5:AFG.GOV Ashraf Ghani] keesokan harinya. [m6:NATO Jens Stoltenberg], yang sedang berada di [m7:@AFG Kabul], {e6 menyambut} dokumen tersebut.
e1 m1 > m2 SUPPORT actual 2020-02-29/day ctx=military,diplomatic
e2 m8 > m2 CONCEDE planned 2020-02-29/none mode=withdraw ctx=military
e3 m2 > m1 AGREE planned 2020-02-29/none ctx=terrorism
e5 m5 > m2 REJECT actual 2020-03-01/day mode=yield ctx=military
e6 m6 > m1,m2 SUPPORT actual 2020-03-01/none ctx=military
e4 m5 > m2 RETREAT denied 2020-02-29/none mode=release ctx=military

### Gorontalo Ekspres 2010-09-01
Mapolsek yang dilempari [m9=m1 massa] kini kosong. {e1 Amarah} [m1:IDN.CVL warga Biau] meledak, Selasa (31/8), setelah [m2:IDN.CRM Kasmir Timumun] ditemukan tergantung di sel. Tujuh orang {e2 tertembak} ketika [m3:IDN.COP polisi Buol] membubarkan kerumunan. [m4:IDN.GOV Bupati Amran Batalipu] {e3 mendatangi} rumah duka dan {e4 menyalahkan} kapolres. [m5:IDN.COP Wakapolri Jusuf Manggabarani] terbang dari [m6:@IDN Jakarta] untuk {e6 memimpin pemeriksaan} terhadap [m7=m3 anak buahnya]. Tiga ratus serdadu {e7 dikirim} [m8:IDN.MIL Kodam Wirabuana].
e1 m1 > m3 PROTEST actual 2010-08-31/day mode=riot ctx=repression
e2 m3 > m1 ASSAULT actual 2010-08-31/none mode=firearms ctx=repression
e3 m4 > m1 CONSULT actual 2010-09-01/none mode=visit ctx=human_rights
e4 m4 > m3 ACCUSE actual 2010-09-01/none mode=disapprove ctx=repression
e6 m5 > m7 ACCUSE actual 2010-09-01/none mode=investigate ctx=repression
e7 m8 > m1 MOBILIZE actual 2010-09-01/none mode=troops ctx=repression

### CNN Indonesia 2020-11-26
Delapan kontainer berisi benih lobster tertahan di bandara. {e1 Penghentian ekspor} itu diputuskan [m1:IDN.GOV Kementerian Kelautan dan Perikanan], Kamis (26/11), sehari setelah menterinya {e2 dicokok} [m2:IDN.JUD KPK] sepulang dari [m3:@USA Hawaii]. [m4:IDN.GOV Edhy Prabowo] {e3 menyatakan mundur} dan {e4 memohon maaf} kepada [m5:IDN.PTY Prabowo Subianto], ketua umum partainya. [m6:VNM.BUS Pembeli di Nha Trang] {e5 memprotes}. [m7:IDN.ELI Susi Pudjiastuti], yang pada 2016 {e6 melarang} [m8:IDN.BUS eksportir] menjual benur, menolak berkomentar.
e1 m1 > m6 COERCE actual 2020-11-26/day mode=ban ctx=natural_resource
e2 m2 > m4 COERCE actual 2020-11-25/day mode=arrest ctx=corruption
e3 m4 > m5 RETREAT actual 2020-11-26/none mode=resign ctx=corruption
e4 m4 > m5 SUPPORT actual 2020-11-26/none ctx=corruption
e5 m6 > m1 ACCUSE actual 2020-11-26/none mode=disapprove ctx=economic
e6 m7 > m8 COERCE actual 2016-01-01/year mode=ban ctx=natural_resource bg

### BBC Indonesia 2014-09-19
Mayoritas pemilih mengatakan tidak, dengan selisih sepuluh poin. [m1:GBR.OPP Alex Salmond] mengumumkan akan {e1 melepaskan jabatan} pada November. [m2:GBR.GOV David Cameron] {e2 berjanji melimpahkan} wewenang pajak kepada [m3:GBR.GOV pemerintah di Edinburgh]. Janji itu {e3 disambut hati-hati} oleh [m4=m1 lawannya]. [m5:ESP.GOV Mariano Rajoy] {e4 menyelamati} warga yang memilih tetap bersatu. Di [m6:@ESP Barcelona], [m7:ESP.LEG parlemen setempat] pada sore yang sama mengesahkan undang-undang jajak pendapat, yang {e5 akan digugat} [m8:ESP.GOV Madrid].
e1 m1 > m2 CONCEDE planned 2014-09-19/none mode=resign ctx=territory,election
e2 m2 > m3 AGREE planned 2014-09-19/none ctx=political_institutions
e3 m4 > m2 SUPPORT actual 2014-09-19/none ctx=political_institutions
e4 m5 > m2 SUPPORT actual 2014-09-19/none ctx=territory
e5 m8 > m7 ACCUSE planned 2014-09-19/none mode=allege ctx=legal,territory

### Bali Tribune 2019-12-03 none
Produksi garam di [m1:@IDN Karangasem] turun seperlima karena musim hujan datang lebih awal. [m2:IDN.AGR Ketut Sari], petani di Amed, mengatakan harga di tingkat pengepul tetap. [m3=m2 Ia] menjual sebagian hasilnya kepada hotel. [m4:IDN.GOV Dinas Perikanan] memperkirakan produksi akan pulih pada April, demikian pula di [m5:@IDN Buleleng].
