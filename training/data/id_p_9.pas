### Antara 2023-05-12
[m1:IDN.COP Kepolisian Indonesia] menyerahkan seorang buronan kasus penipuan kripto kepada rekannya dari [m2:ITA.COP Roma] di Bandara Ngurah Rai. {e1 Ekstradisi} itu, Kamis (11/5), merupakan yang pertama antara kedua negara. Sebagai imbalan, [m3=m2 pihak penerima] telah {e2 berbagi data} tentang jaringan mafia yang beroperasi di [m4:@IDN Canggu]. [m5:IDN.GOV Menteri Hukum Yasonna Laoly] {e3 berharap} perjanjian serupa segera diteken dengan [m6:CHE.GOV Bern]. "<<q1 Bali bukan tempat sembunyi>>," kata [m7=m5 dia].
e1 m1 > m2 COOPERATE actual 2023-05-11/day ctx=legal,crime
e2 m3 > m1 COOPERATE actual 2023-05-12/none ctx=intelligence,crime
e3 m5 > m6 AGREE actual 2023-05-12/none ctx=legal
q1 m7 direct cue=kata

### Detikcom 2016-02-17
Baterai rudal HQ-9 terlihat dalam citra satelit Pulau Woody. {e1 Penempatan} senjata tersebut, kata [m1:TWN.MIL Kementerian Pertahanan di Taipei], dilakukan [m2:CHN.MIL militer Tiongkok] pekan lalu. [m3:CHN.GOV Menteri Luar Negeri Wang Yi] {e2 menyebut} kabar itu buatan media Barat. [m4:USA.GOV John Kerry] akan {e3 membicarakannya secara serius} dengan [m5=m3 lawan bicaranya itu]. Pada Oktober sebuah kapal perusak [m6:USA.MIL Armada Pasifik] {e4 melintas} dalam 12 mil dari karang Subi.
e1 m2 > m1 MOBILIZE actual 2016-02-10/week mode=weapons ctx=military,territory said=m1
e2 m3 > m1 REJECT actual 2016-02-17/none ctx=military
e3 m4 > m5 AGREE planned 2016-02-17/none ctx=military,territory
e4 m6 > m2 MOBILIZE actual 2015-10-01/month mode=ships ctx=military,territory bg

### Kompas.com 2020-04-28
Warga empat gang di [m1:@IDN Tegal] tidak boleh keluar rumah sejak beton dipasang di mulut jalan. {e1 Isolasi wilayah} itu diterapkan [m2:IDN.GOV Wali Kota Dedy Yon Supriyono] terhadap [m3:IDN.CVL penduduknya] tanpa menunggu izin pusat. [m4:IDN.GOV Gubernur Ganjar Pranowo] {e2 menegur} bawahannya lewat telepon, lalu {e3 menyumbangkan} 5.000 paket sembako. [m5:IDN.BUS Pengusaha warung makan] {e4 mengeluhkan} kerugian. Wali kota {e5 bersedia membuka} satu jalur mulai Senin depan.
e1 m2 > m3 COERCE actual 2020-04-28/none mode=curfew ctx=health
e2 m4 > m2 ACCUSE actual 2020-04-28/none mode=disapprove ctx=health
e3 m4 > m3 AID actual 2020-04-28/none ctx=health,human_security
e4 m5 > m2 ACCUSE actual 2020-04-28/none mode=disapprove ctx=economic,health
e5 m2 > m5 CONCEDE planned 2020-05-04/day ctx=health

### VOA Indonesia 2022-08-02
Kapal Razoni berlayar dari [m1:@UKR Odesa] dengan 26.000 ton jagung, Senin (1/8). {e1 Pelayaran} pertama sejak Februari itu dimungkinkan oleh kesepakatan yang {e2 ditandatangani} dua pihak yang bertikai secara terpisah dengan [m2:TUR.GOV Ankara] di [m3:@TUR Istanbul] pada 22 Juli. [m4:RUS.GOV Moskow] {e3 menyambutnya} sebagai kabar sangat positif. [m5:UKR.GOV Volodymyr Zelensky] {e4 mengingatkan} bahwa musuhnya dapat mengganggu. [m6:LBN.GOV Beirut], penerima muatan, {e5 berterima kasih} kepada [m7:UN Antonio Guterres].
e1 m4 > m5 CONCEDE actual 2022-08-01/day mode=access ctx=human_security
e2 m4,m5 > m2 SUPPORT actual 2022-07-22/day ctx=human_security,economic bg
e3 m4 > m5 SUPPORT actual 2022-08-02/none ctx=human_security
e4 m5 > m4 ACCUSE actual 2022-08-02/none ctx=military
e5 m6 > m7 SUPPORT actual 2022-08-02/none ctx=human_security

### Serambi Indonesia 2006-03-21
Pembangunan kembali 120.000 rumah berjalan lambat, demikian {e1 kritik} [m1:IDN.CVL Forum Korban Tsunami] terhadap [m2:IDN.GOV Badan Rehabilitasi dan Rekonstruksi]. [m3=m1 Para penyintas] telah dua malam {e2 berkemah} di halaman kantornya. Kepala lembaga itu, [m4=m2 Kuntoro Mangkusubroto], {e3 menjanjikan} jadwal baru. Kemarin 60 rumah tipe 36 {e4 diserahterimakan} di [m5:@IDN Calang] oleh [m6:CAN.NGO Palang Merah Kanada]. [m7:DEU.GOV Berlin] {e5 menambah} hibahnya 30 juta euro.
e1 m1 > m2 ACCUSE actual 2006-03-21/none mode=disapprove ctx=disasters
e2 m3 > m2 PROTEST actual 2006-03-21/none mode=obstruct ctx=disasters
e3 m4 > m3 AGREE planned 2006-03-21/none ctx=disasters
e4 m6 > m3 AID actual 2006-03-20/day ctx=disasters
e5 m7 > m2 AID actual 2006-03-21/none ctx=disasters

### Tempo.co 2018-07-26
Truk lapis baja pertama memasuki alun-alun Daraa dengan bendera berwarna merah, putih, dan hitam. {e1 Penyerahan} kota itu mengakhiri tujuh tahun kekuasaan [m1:SYR.REB kelompok pemberontak], yang diangkut bus hijau menuju [m2:@SYR Idlib]. Sebanyak 422 [m3:SYR.CVL relawan Helm Putih] {e2 diselamatkan} [m4:ISR.MIL tentara Israel] lewat Dataran Tinggi Golan dan {e3 ditampung} [m5:JOR.GOV Amman]. Menurut [m6:SYR.GOV Damaskus], operasi tersebut {e4 merupakan tindakan kriminal}. Di timur kota, [m7:ISIS.REB ISIS] pada Rabu (25/7) {e5 membunuh} 200 lebih [m8:SYR.CVL warga Druze].
e1 m1 > m6 RETREAT actual 2018-07-26/none mode=withdraw ctx=military,territory
e2 m4 > m3 AID actual 2018-07-26/none ctx=human_security
e3 m5 > m3 AID actual 2018-07-26/none mode=asylum ctx=asylum
e4 m6 > m4 ACCUSE actual 2018-07-26/none mode=disapprove ctx=military
e5 m7 > m8 ASSAULT actual 2018-07-25/day mode=suicide-attack ctx=terrorism

### Radar Tarakan 2015-02-10
[m1:MYS.MIL Helikopter tentara jiran] beberapa kali melintas di atas Sebatik. [m2:IDN.MIL Komandan Lantamal XIII] {e1 meningkatkan siaga} dan memindahkan dua kapal patroli dari [m3:@IDN Balikpapan]. [m7=m2 Dia] juga {e2 menelepon} [m4:MYS.MIL komandan pangkalan] di [m5:@MYS Tawau]; [m8=m4 yang dihubungi] {e3 mengaku khilaf} dan {e4 meminta maaf}. Akhir bulan ini kedua angkatan laut tetap akan {e5 berpatroli bersama}, seperti yang [m6=m2+m4 mereka] {e6 lakukan} pada November.
e1 m2 > m1 MOBILIZE actual 2015-02-10/none mode=ships ctx=military,territory
e2 m2 > m4 CONSULT actual 2015-02-10/none mode=phone ctx=military
e4 m4 > m2 SUPPORT actual 2015-02-10/none ctx=military,territory
e3 m4 > m2 CONCEDE actual 2015-02-10/none ctx=military,territory
e5 m2 > m4 AGREE planned 2015-02-28/month ctx=military
e6 m2 > m4 COOPERATE actual 2014-11-01/month ctx=military bg

### Republika 2013-02-13
Guncangan 4,9 skala Richter terekam di dekat Punggye-ri, Selasa (12/2). {e1 Uji coba nuklir} ketiga itu, demikian [m1:PRK.GOV Pyongyang], ditujukan kepada [m2:USA.GOV musuh bebuyutannya] di seberang Pasifik. [m3:UNSC Dewan Keamanan] dengan suara bulat {e2 mengutuknya}. [m4:CHN.GOV Beijing] {e3 memanggil} [m5:PRK.GOV Duta Besar Ji Jae-ryong] dan menyampaikan rasa tidak puas. [m6:KOR.MIL Militer di Seoul] menaikkan {e4 tingkat kewaspadaan}. [m7:JPN.GOV Tokyo] {e5 akan melarang} para pejabat organisasi [m8:PRK.CVL Chongryon] kembali ke Jepang.
e1 m1 > m2 MOBILIZE actual 2013-02-12/day mode=weapons ctx=cbrn,military
e2 m3 > m1 ACCUSE actual 2013-02-13/none mode=disapprove ctx=cbrn
e3 m4 > m5 ACCUSE actual 2013-02-13/none mode=disapprove ctx=cbrn,diplomatic
e4 m6 > m1 MOBILIZE actual 2013-02-13/none mode=troops ctx=military
e5 m7 > m8 SANCTION planned 2013-02-13/none mode=restrict ctx=cbrn

### Harian Pagi Padang Ekspres 2010-11-02
Dua kapal dengan 40 relawan terpaksa berbalik karena ombak empat meter. [m1:IDN.GOV Gubernur Irwan Prayitno] {e1 meminta} [m2:IDN.MIL TNI] meminjamkan helikopter untuk menjangkau [m3:IDN.CVL korban] di Pagai Selatan. Permintaan itu {e2 dipenuhi} sore harinya. [m4:USA.GOV Kedutaan Besar AS] {e3 menyumbang} dua juta dolar. Ucapan [m5:IDN.LEG Ketua DPR Marzuki Alie] bahwa penghuni pulau menanggung risiko tinggal di pantai {e4 dikecam} [m6:IDN.PTY rekan separtainya]. [m7=m5 Ia] {e5 membantah} berniat menyalahkan korban.
e1 m1 > m2 REQUEST requested 2010-11-02/none mode=assist ctx=disasters
e2 m2 > m1 AID actual 2010-11-02/none ctx=disasters
e3 m4 > m3 AID actual 2010-11-02/none ctx=disasters
e4 m6 > m5 ACCUSE actual 2010-11-02/none mode=disapprove ctx=disasters
e5 m7 > m3 ACCUSE denied 2010-11-02/none ctx=disasters

### CNN Indonesia 2021-05-24
Pesawat Ryanair rute Athena–Vilnius dibelokkan ke [m1:@BLR Minsk] dengan kawalan jet tempur, Minggu (23/5). {e1 Pembelokan paksa} itu diperintahkan [m2:BLR.GOV Alexander Lukashenko]. Begitu mendarat, [m3:BLR.JRN wartawan pengkritik Roman Protasevich] {e2 dibawa} [m8:BLR.COP petugas]. [m4:EU Brussels] {e3 menutup} wilayah udaranya bagi maskapai [m5:BLR.BUS Belavia]. [m6:LVA.GOV Riga] dan pihak yang dituding kemudian {e4 saling mengusir} seluruh diplomat. "<<q1 Itu pembajakan oleh negara>>," kata [m7:IRL.BUS Michael O'Leary], bos maskapai tersebut.
e1 m2 > m3 COERCE actual 2021-05-23/day ctx=repression,rights_freedoms
e2 m8 > m3 COERCE actual 2021-05-23/day mode=arrest ctx=repression,rights_freedoms
e3 m4 > m5 SANCTION actual 2021-05-24/none mode=restrict ctx=rights_freedoms
e4 m6 > m2 SANCTION actual 2021-05-24/none mode=expel ctx=diplomatic
q1 m7 direct cue=kata

### Banyumas Ekspres 2017-10-11
[m7=m1 Petani dan mahasiswa] yang menolak pembangkit panas bumi di Gunung Slamet mendirikan tenda di alun-alun. {e1 Perkemahan} [m1:IDN.CVL Aliansi Selamatkan Slamet] itu {e2 dibongkar paksa} [m2:IDN.COP Satpol PP] pada Senin (9/10) malam. [m8=m1 Sebanyak 24 orang] {e3 digiring} ke mapolres; sebagian {e4 dipukul}. [m3:IDN.COP Kapolres Azis Andriansyah] {e5 memohon maaf} atas ulah bawahannya. [m6=m3 Ia] mempersilakan korban melapor ke Propam. [m4:IDN.GOV Bupati Achmad Husein] akan {e7 menyurati} [m5:IDN.GOV Menteri ESDM] agar air sungai dipulihkan.
e1 m1 > m4 PROTEST actual 2017-10-09/day mode=demo ctx=environment
e2 m2 > m1 COERCE actual 2017-10-09/day ctx=repression,environment
e3 m2 > m1 COERCE actual 2017-10-09/day mode=arrest ctx=repression
e4 m3 > m1 ASSAULT actual 2017-10-09/day mode=beat ctx=repression
e5 m3 > m1 SUPPORT actual 2017-10-11/none ctx=repression
e7 m4 > m5 REQUEST planned 2017-10-11/none mode=change ctx=environment

### Kontan 2014-03-19
Upacara di Aula St. George berlangsung kurang dari satu jam. [m1:RUS.GOV Vladimir Putin] {e1 menandatangani} traktat yang menjadikan semenanjung itu bagian negaranya, Selasa (18/3). {e2 Pencaplokan} tersebut menurut [m2:UKR.GOV Arseniy Yatsenyuk] adalah {e3 perampokan}. Pada hari yang sama seorang prajurit [m3:UKR.MIL Ukraina] {e4 tertembak} di Simferopol. [m4:USA.GOV Joe Biden], yang {e5 berkunjung} ke [m5:POL.GOV Warsawa], {e6 berjanji menambah} latihan di Polandia. [m6:JPN.GOV Tokyo] {e7 membekukan} pembicaraan keringanan visa.
e1 m1 > m2 COERCE actual 2014-03-18/day mode=seize ctx=territory
e2 m1 > m2 COERCE actual 2014-03-18/day mode=seize ctx=territory again
e3 m2 > m1 ACCUSE actual 2014-03-18/none mode=disapprove ctx=territory
e5 m4 > m5 CONSULT actual 2014-03-18/none mode=visit ctx=military,diplomatic
e6 m4 > m5 AGREE planned 2014-03-18/none ctx=military
e7 m6 > m1 SANCTION actual 2014-03-19/none mode=discontinue ctx=diplomatic,migration
e4 m1 > m3 ASSAULT actual 2014-03-18/day mode=firearms ctx=military

### Metro TV News 2015-11-19
Dua helikopter dan 200 serdadu diturunkan ke pegunungan Biru. {e1 Operasi} gabungan itu, sandinya Camar Maleo, bertujuan {e2 menangkap} [m1:MIT.REB Santoso]. [m2:IDN.COP Kapolda Idham Azis] mengatakan pihaknya tak akan {e3 berunding}. Seruan untuk {e4 berdialog} datang dari [m3:IDN.REL Majelis Sinode GKST] di [m4:@IDN Tentena]. [m8:IDN.AGR Tiga petani di Parigi Moutong] {e5 dipenggal} [m5=m1 kelompok tersebut] dua bulan lalu. [m6:IDN.GOV Menko Polhukam Luhut Pandjaitan] {e6 memuji} [m7=m2 aparat] atas penyitaan 30 bom pipa.
e1 m2 > m1 MOBILIZE actual 2015-11-19/none mode=troops ctx=terrorism,military
e2 m2 > m1 COERCE planned 2015-11-19/none mode=arrest ctx=terrorism
e3 m2 > m1 REJECT actual 2015-11-19/none mode=meet ctx=terrorism
e4 m3 > m1,m2 REQUEST requested 2015-11-19/none mode=meet ctx=terrorism
e6 m6 > m7 SUPPORT actual 2015-11-19/none ctx=terrorism
e5 m5 > m8 ASSAULT actual 2015-09-01/month mode=primitive ctx=terrorism bg

### BBC Indonesia 2019-06-14
Hong Kong lengang sehari setelah bentrokan terburuk dalam dua dekade. {e1 Peluru karet} dan gas air mata {e2 ditembakkan} ke arah [m1:HKG.CVL pengunjuk rasa] yang mengepung dewan legislatif, Rabu (12/6). [m2:HKG.COP Komisaris Stephen Lo] {e3 menyebut} peristiwa itu kerusuhan. [m3:HKG.GOV Carrie Lam] bersikukuh rancangan ekstradisi tidak akan {e4 ditarik}. [m4:TWN.GOV Taipei] menyatakan tidak akan {e5 menerima} tersangka lewat undang-undang tersebut. Di [m5:@GBR London], [m6:GBR.GOV Jeremy Hunt] {e6 meminta} penyelidikan, dan [m7:CHN.GOV kedutaan Tiongkok] {e7 menyuruhnya} tidak ikut campur.
e2 m2 > m1 ASSAULT actual 2019-06-12/day mode=crowd-control ctx=repression,legislative
e1 m2 > m1 ASSAULT actual 2019-06-12/day mode=crowd-control ctx=repression,legislative again
e3 m2 > m1 ACCUSE actual 2019-06-14/none mode=disapprove ctx=repression
e4 m3 > m1 REJECT actual 2019-06-14/none mode=change ctx=legislative
e5 m4 > m3 REJECT actual 2019-06-14/none ctx=legal
e6 m6 > m3 REQUEST requested 2019-06-14/none ctx=human_rights
e7 m7 > m6 REQUEST requested 2019-06-14/none mode=yield ctx=diplomatic

### Tribun Pekanbaru 2009-12-16 
Empat puluh orang masih bertahan di gubuk-gubuk yang tersisa. [m1:IDN.AGR Warga Dusun Suluk Bongkal] terusir setahun lalu ketika helikopter menjatuhkan bahan pembakar. {e1 Pengusiran} itu, kata [m2:IDN.GOV Komnas HAM], melibatkan 700 anggota [m3:IDN.COP Polda Riau]. [m4:IDN.BUS PT Arara Abadi], yang menanam akasia di sana, {e2 menyangkal} pihaknya menyewa preman. [m5=m2 Komisi tersebut] telah dua kali {e4 memanggil} direksinya; panggilan itu {e5 diabaikan}. Besok [m6:IDN.LEG DPRD Bengkalis] {e6 akan mempertemukan} kedua pihak.
e1 m3 > m1 COERCE actual 2008-12-01/month ctx=natural_resource,human_rights bg
e4 m5 > m4 REQUEST requested 2009-12-16/none mode=meet ctx=human_rights
e5 m4 > m5 REJECT actual 2009-12-16/none mode=meet ctx=human_rights
e6 m6 > m1,m4 AGREE planned 2009-12-17/day mode=third-party ctx=natural_resource
e2 m4 > m5 REJECT actual 2009-12-16/none ctx=natural_resource

### Liputan6 2016-11-15
Ekspor minyak sawit ke [m1:@EGY Kairo] akan dibayar dengan fosfat. {e1 Barter} itu {e2 dibahas} [m2:IDN.GOV Menteri Perdagangan] dan [m3:EGY.GOV rekannya dari Mesir] di sela-sela pameran. [m4=m2 Dia] kemudian {e3 mengundang} [m5=m3 tamunya] meninjau pelabuhan [m6:@IDN Dumai]. Sebulan sebelumnya 3.000 ekor sapi {e4 dibeli} [m7:IDN.BUS Perum Bulog] dari [m8:AUS.BUS peternak Darwin] setelah larangan dua tahun {e5 dicabut} [m9:IDN.GOV Jakarta].
e1 m2 > m3 AGREE planned 2016-11-15/none ctx=economic
e2 m3 > m2 CONSULT actual 2016-11-15/none mode=meet ctx=economic
e3 m4 > m5 AGREE actual 2016-11-15/none mode=visit ctx=economic
e4 m7 > m8 COOPERATE actual 2016-10-01/month ctx=economic bg
e5 m9 > m8 CONCEDE actual 2016-10-01/none ctx=economic bg

### Jawa Pos 2022-09-05 none
Pameran lukisan anak-anak penyandang autisme digelar di [m1:IDN.EDU Universitas Negeri Surabaya]. Sebagian karya dipinjam dari [m2:@SGP Singapura]. Menurut [m3:IDN.EDU kurator Agus Koecink], pengunjung pada akhir pekan mencapai seribu orang. [m4=m3 Dia] menduga hujan deras di [m5:@IDN Sidoarjo] mengurangi jumlah itu.
