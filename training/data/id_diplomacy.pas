### ANTARA 2008-05-20
Sesudah dua pekan lebih {e1 menutup pintu bagi} [m1:NGO.MED relawan medis asing], [m2:MMR.GOV junta militer Myanmar] pada Senin (19/5) {e2 mengalah} dan menerima skema bantuan yang dikoordinasikan [m3:ASEAN ASEAN], sementara sebuah Hercules [m4:THA.MIL Angkatan Udara Thailand] {e3 menurunkan delapan ton beras dan tenda} di [m5:@MMR Yangon].
e1 m2 > m1 REJECT actual 2008-05-20/none mode=assist ctx=disasters bg
e2 m2 > m3 CONCEDE actual 2008-05-19/day ctx=disasters,diplomatic
e3 m4 > m2 AID actual 2008-05-20/none ctx=disasters

### Kompas 2015-06-03
[m1:AUS.GOV Duta Besar Australia Paul Grigson] {e1 kembali menempati posnya} di [m2:@IDN Jakarta] pekan ini, lima pekan setelah [m3:AUS.GOV Canberra] {e2 memanggil pulang} [m4=m1 diplomat itu] sebagai protes atas {e4 eksekusi} [m6:AUS.CRM dua terpidana narkoba warganya]; juru bicara [m5:IDN.GOV Kementerian Luar Negeri RI] {e3 menyambut baik} langkah tersebut.
e1 m1 > m5 SUPPORT actual 2015-06-03/week ctx=diplomatic
e2 m3 > m5 SANCTION actual 2015-04-29/week mode=withdraw ctx=diplomatic,illegal_drugs bg
e3 m5 > m3 SUPPORT actual 2015-06-03/week ctx=diplomatic
e4 m5 > m6 ASSAULT actual 2015-06-03/none mode=targeted ctx=legal,illegal_drugs bg

### VOA Indonesia 2021-08-19
[m1:UZB.GOV Tashkent] membantah telah {e2 memberikan suaka} kepada [m2:AFG.MIL puluhan pilot militer Afghanistan] yang menyeberangi perbatasan akhir pekan lalu, sedangkan [m3:TJK.GOV Presiden Tajikistan Emomali Rahmon] {e1 lewat sambungan telepon dengan} [m4:RUS.GOV sejawatnya dari Rusia, Vladimir Putin,] {e3 meminta pasokan} peralatan penjagaan perbatasan. Pekan lalu [m5:RUS.MIL pasukan Distrik Militer Pusat Rusia] {e4 menuntaskan manuver bersama} [m6:TJK.MIL tentara Tajik] di Kharb-Maidon.
e2 m1 > m2 AID denied 2021-08-14/week ctx=asylum,military
e3 m3 > m4 REQUEST requested 2021-08-19/none mode=assist ctx=military,territory
e1 m3 > m4 CONSULT actual 2021-08-19/none mode=phone ctx=diplomatic
e4 m5 > m6 COOPERATE actual 2021-08-12/week ctx=military

### CNN Indonesia 2017-07-21
Sehari setelah [m1:DEU.GOV Menteri Luar Negeri Jerman Sigmar Gabriel] {e1 menyetop jaminan kredit ekspor} untuk perusahaan yang hendak berbisnis di [m2:TUR.GOV Turki], [m3=m2 Ankara] {e2 menepis} {e3 tuntutan pembebasan} [m4:DEU.CVL aktivis Peter Steudtner] dan {e4 menyebut} permintaan [m5=m1 Berlin] sebagai campur tangan terhadap peradilan.
e1 m1 > m2 SANCTION actual 2017-07-20/day mode=discontinue ctx=economic,diplomatic
e2 m3 > m5 REJECT actual 2017-07-21/none mode=yield ctx=legal
e3 m5 > m3 REQUEST requested 2017-07-21/none mode=yield ctx=legal,human_rights
e4 m3 > m5 ACCUSE actual 2017-07-21/none mode=allege ctx=legal

### Republika 2012-10-24
Dengan konvoi yang masuk lewat [m8:@PSE Rafah], [m1:QAT.GOV Emir Qatar Sheikh Hamad bin Khalifa Al Thani] Selasa (23/10) menjadi kepala negara pertama yang {e1 bertandang ke} [m2:@PSE Jalur Gaza] sejak [m3:HAMAS.REB Hamas] berkuasa, membawa {e2 janji sumbangan 400 juta dolar AS} untuk perumahan. "<<q1 [m4=m1 Yang Mulia Emir] telah {e3 mematahkan blokade politik} terhadap [m5:PSE.CVL rakyat Gaza]>>," kata [m6:HAMAS.GOV PM Ismail Haniyeh] saat menjamu [m7=m1 tamunya].
e1 m1 > m3 CONSULT actual 2012-10-23/day mode=visit ctx=diplomatic
e2 m1 > m3 AGREE planned 2012-10-23/day ctx=human_security
e3 m6 > m4 SUPPORT actual 2012-10-23/day ctx=diplomatic
q1 m6 direct cue=kata
rel m3 controls m2

### Tempo.co 2019-10-31
[m1:FJI.GOV Perdana Menteri Fiji Frank Bainimarama], yang negaranya pernah menjadi tuan rumah forum tandingan, {e1 memenuhi undangan} [m2:AUS.GOV PM Scott Morrison] ke [m3:@AUS Canberra] bulan lalu dan di sana [m4=m1+m2 kedua pemimpin] {e2 meneken} naskah kemitraan Vuvale; [m5:NZL.GOV Selandia Baru] maupun [m6:PNG.GOV Papua Nugini] hanya disebut sebagai pengamat dalam naskah itu. [m7:AUS.MIL Angkatan Darat Australia] sudah {e3 membiayai dan memugar} barak Blackrock milik [m8:FJI.MIL tentara Fiji].
e1 m1 > m2 CONSULT actual 2019-09-01/month mode=visit ctx=diplomatic
e2 m1 > m2 SUPPORT actual 2019-09-01/month ctx=diplomatic
e3 m7 > m8 AID actual 2019-10-31/none ctx=military

### detikNews 2022-06-30
[m1:IDN.GOV Presiden Joko Widodo] {e1 menyerahkan kotak obat-obatan dan perlengkapan bedah} kepada sebuah rumah sakit di [m2:UKR.MED Kyiv] sebelum {e2 bertemu empat mata dengan} [m3:UKR.GOV Volodymyr Zelensky], Rabu (29/6). Dalam jumpa pers, [m4=m1 Jokowi] {e3 menawarkan diri membawa pesan} [m5=m3 tuan rumah] kepada [m6:RUS.GOV Presiden Putin], yang akan ia {e4 temui keesokan harinya} di [m7:@RUS Moskow].
e1 m1 > m2 AID actual 2022-06-29/day ctx=health
e2 m1 > m3 CONSULT actual 2022-06-29/day mode=visit ctx=diplomatic
e3 m4 > m5 AGREE actual 2022-06-29/day ctx=diplomatic
e4 m4 > m6 AGREE planned 2022-06-30/day ctx=diplomatic

### Bola.com 2018-06-19 none
[m1:@SEN Senegal] mengejutkan [m2:@POL Polandia] 2-1 lewat serangan balik kilat di [m3:@RUS Moskow]; pelatih Aliou Cisse memuji anak asuhnya yang "<<q1 menolak menyerah pada tekanan lawan>>", sedangkan [m4:@JPN Jepang] dan [m5:@COL Kolombia] berebut puncak Grup H.
q1 ? direct

### Bisnis.com 2023-09-04 headline
[m1:IDN.GOV RI] {e1 Borong} 24 Black Hawk dari [m2:USA.GOV AS]
e1 m1 > m2 COOPERATE actual 2023-09-04/none ctx=military

### Suara Pembaruan 2009-02-11
[m1:GBR.GOV London] lewat [m2:GBR.GOV Menteri Dalam Negeri Jacqui Smith] {e1 menolak masuk} [m3:NLD.LEG anggota parlemen Belanda Geert Wilders] dengan alasan ketertiban umum. [m4:NLD.GOV Menlu Maxime Verhagen], yang selama ini {e4 mengkritik film} [m6=m3 politikus itu], {e2 menelepon} [m5:GBR.GOV David Miliband] dan {e3 mendesak keputusan tersebut ditarik}.
e1 m2 > m3 REJECT actual 2009-02-11/none ctx=religion_ethnicity,rights_freedoms
e2 m4 > m5 CONSULT actual 2009-02-11/none mode=phone ctx=diplomatic
e3 m4 > m5 REQUEST requested 2009-02-11/none mode=change ctx=rights_freedoms
e4 m4 > m6 ACCUSE actual 2009-02-11/none mode=disapprove ctx=religion_ethnicity bg

### Media Indonesia 2024-01-05
Nota kesepahaman yang {e1 dibubuhi tanda tangan} oleh [m1:ETH.GOV PM Ethiopia Abiy Ahmed] dan [m2:SOMALILAND.PRE pemimpin Somaliland Muse Bihi Abdi] pada hari pertama tahun ini membuka akses laut sepanjang 20 kilometer bagi [m3=m1 Addis Ababa]. Sebagai balasan, [m4:SOM.GOV Somalia] {e2 menarik duta besarnya} dan {e3 menyatakan naskah itu batal demi hukum}, sementara [m5:TUR.GOV Turki] dan [m6:EGY.GOV Mesir] {e4 menegaskan dukungan bagi keutuhan wilayah} [m7=m4 negara Tanduk Afrika tersebut].
e1 m1 > m2 SUPPORT actual 2024-01-01/day ctx=diplomatic,territory
e2 m4 > m1 SANCTION actual 2024-01-05/none mode=withdraw ctx=diplomatic
e3 m4 > m1,m2 REJECT actual 2024-01-05/none mode=change ctx=territory
e4 m5,m6 > m7 SUPPORT actual 2024-01-05/none ctx=territory,diplomatic

### Jakarta Post (terjemahan) 2011-02-23
Menurut [m1:IDN.GOV Menlu Marty Natalegawa], <<q1 [m2:THA.GOV Thailand] dan [m3:KHM.GOV Kamboja] Selasa kemarin {e1 sepakat menerima} hingga 40 [m4:IDN.MIL pengamat Indonesia] di sekitar Kuil Preah Vihear, tempat [m5=m2+m3 pasukan kedua tetangga itu] {e2 saling tembak} awal bulan ini>>. [m6=m1 Marty], yang memimpin [m7:ASEAN perhimpunan sepuluh negara] tahun ini, {e3 mondar-mandir antara} [m8=m3 Phnom Penh] dan [m9=m2 Bangkok] selama sepekan.
e1 m2,m3 > m4 CONCEDE actual 2011-02-22/day ctx=territory,peacekeeping
e2 m2 > m3 ASSAULT actual 2011-02-01/month mode=firearms ctx=military,territory bg
e3 m6 > m8,m9 CONSULT actual 2011-02-23/week mode=visit ctx=diplomatic,territory
q1 m1 indirect cue=Menurut
rel m6 leads m7

### Sindo 2006-01-13 none
Harga kedelai di bursa Chicago kembali menyerang titik tertinggi tiga bulan pada Kamis waktu setempat; pedagang menyebut cuaca kering di [m1:@ARG Argentina] dan [m2:@BRA Brasil] memberi dukungan kuat, sementara pembeli dari [m3:@CHN Cina] masih mundur menunggu libur panjang.

### Liputan6 2016-11-18
[m1:GMB.GOV Gambia] menyusul [m2:BDI.GOV Burundi] dan [m3:ZAF.GOV Afrika Selatan] {e1 menyampaikan surat pengunduran diri} dari [m4:ICC Mahkamah Pidana Internasional] kepada [m5:UN Sekretaris Jenderal PBB], kendati jaksanya sendiri, [m6:ICC.JUD Fatou Bensouda], berasal dari [m7:@GMB Banjul]. [m8:BWA.GOV Botswana], sebaliknya, {e2 berdiri di belakang} [m9=m4 lembaga yang berkantor di Den Haag itu].
e1 m1,m2,m3 > m4 SANCTION actual 2016-11-18/none mode=withdraw ctx=legal,diplomatic
e2 m8 > m9 SUPPORT actual 2016-11-18/none ctx=legal

### BBC Indonesia 2018-06-13
Seusai {e4 jabat tangan yang lama dengan} [m1:PRK.GOV Kim Jong-un] di Pulau Sentosa, [m2:USA.GOV Presiden AS Donald Trump] mengejutkan sekutunya dengan {e1 janji menghentikan} "<<q1 permainan perang>>" dengan [m3:KOR.GOV Korea Selatan]. [m4:SGP.GOV Singapura], yang {e2 menanggung biaya hotel} [m5=m1 delegasi Pyongyang], {e3 dipuji} [m6=m2 Trump] sebagai tuan rumah sempurna.
e1 m2 > m1 CONCEDE planned 2018-06-13/none ctx=military,diplomatic
e2 m4 > m5 AID actual 2018-06-13/none ctx=diplomatic
e3 m6 > m4 SUPPORT actual 2018-06-13/none ctx=diplomatic
q1 m2 direct
e4 m2 > m1 CONSULT actual 2018-06-13/none mode=third-party ctx=diplomatic

### Okezone 2014-08-05 none
Pengamat hubungan internasional Universitas Gadjah Mada menilai konflik di [m1:@UKR Ukraina] tidak banyak berpengaruh pada ekspor karet [m2:@IDN Indonesia], sebab pasar [m3:@RUS Rusia] hanya menyerap dua persen, jauh di bawah [m4:@USA Amerika Serikat] dan [m5:@JPN Jepang].

### CNBC Indonesia 2022-05-18
[m1:HRV.GOV Presiden Kroasia Zoran Milanović] {e1 memerintahkan} [m2:HRV.GOV duta besarnya] untuk [m3:NATO NATO] {e2 memblokir} keanggotaan [m4:FIN.GOV Finlandia] dan [m5:SWE.GOV Swedia] sampai undang-undang pemilu [m6:BIH.GOV Bosnia-Herzegovina] diubah, namun [m7:HRV.GOV Menteri Luar Negeri Gordan Grlić-Radman] {e3 menolak patuh} dan justru {e4 mengirim surat persetujuan} kepada [m8=m3 aliansi itu].
e1 m1 > m2 REQUEST requested 2022-05-18/none mode=change ctx=diplomatic,executive
e2 m1 > m4,m5 REJECT planned 2022-05-18/none mode=change ctx=diplomatic,military
e3 m7 > m1 REJECT actual 2022-05-18/none mode=change ctx=executive
e4 m7 > m4,m5 AGREE actual 2022-05-18/none ctx=diplomatic,military

### Pikiran Rakyat 2020-09-05
Di [m7:@USA Gedung Putih], Jumat (4/9), [m1:SRB.GOV Presiden Serbia Aleksandar Vučić] dan [m2:KOS.GOV PM Kosovo Avdullah Hoti] {e1 membubuhkan paraf} pada dokumen normalisasi ekonomi; [m3=m2 Pristina] juga {e2 bersedia saling mengakui} dengan [m4:ISR.GOV Israel], sedangkan [m5=m1 Beograd] {e3 berkomitmen memindahkan kedutaannya} ke [m6:@ISR Yerusalem] Juli tahun depan.
e1 m1 > m2 SUPPORT actual 2020-09-04/day ctx=economic,diplomatic
e2 m3 > m4 AGREE actual 2020-09-04/day ctx=diplomatic
e3 m5 > m4 AGREE planned 2020-09-04/day ctx=diplomatic

### Kompas.com 2016-10-06
Meski baru pekan lalu [m1:PHL.GOV Presiden Rodrigo Duterte] {e1 mengisyaratkan akan membeli senjata dari} [m2:CHN.GOV Beijing] dan [m3:RUS.GOV Moskow], sekitar 1.100 [m4:USA.MIL marinir Amerika] tetap {e2 berlatih pendaratan amfibi bersama} [m5:PHL.MIL rekan Filipina mereka] di [m7:@PHL Luzon] mulai Selasa (4/10). [m6=m1 Ia] sudah {e3 menyebut} latihan itu yang terakhir.
e1 m1 > m2,m3 AGREE planned 2016-09-28/week ctx=military bg
e2 m4 > m5 COOPERATE actual 2016-10-04/day ctx=military
e3 m6 > m4 REJECT planned 2016-10-06/none mode=assist ctx=military

### Liputan6 2013-01-11
[m1:MLI.GOV Presiden Mali Dioncounda Traoré] {e1 menyurati} [m2:FRA.GOV François Hollande] dan memohon bala bantuan setelah [m3:ANSARDINE.REB milisi Ansar Dine] {e2 merebut} kota Konna, Kamis. [m4=m2 Paris] menjawab: "<<q1 [m5=m2 Kami] siap {e3 menghentikan laju mereka}>>."
e1 m1 > m2 REQUEST requested 2013-01-11/none mode=assist ctx=military
e2 m3 > m1 ASSAULT actual 2013-01-10/day ctx=military,territory
e3 m5 > m1 AGREE planned 2013-01-11/none ctx=military
q1 m4 direct cue=menjawab

### Goal Indonesia 2017-03-24 none
Rekor tandang [m1:@BOL Bolivia] memang buruk, tetapi pelatih Mauricio Soria enggan berkonsultasi dengan statistik. Ia mengirim tiga penyerang untuk menekan [m2:@COL Kolombia] sejak peluit awal, dan baru kebobolan lewat tembakan penalti James Rodriguez tujuh menit sebelum bubar.

### Republika 2020-12-11
[m1:MAR.GOV Raja Mohammed VI] dan [m2:USA.GOV Presiden Donald Trump] {e1 berbincang melalui telepon} Kamis (10/12); tak lama sesudahnya [m3=m2 Gedung Putih] {e2 mengumumkan pengakuan atas kedaulatan} [m4=m1 Rabat] di [m5:@ESH Sahara Barat]. [m6:POLISARIO.REB Front Polisario] {e3 mengutuk} langkah itu, dan [m7:DZA.GOV Aljazair], pelindung lama [m8=m6 gerakan tersebut], menyatakan tidak ada yang berubah dari segi hukum.
e1 m1 > m2 CONSULT actual 2020-12-10/day mode=phone ctx=diplomatic
e2 m3 > m4 SUPPORT actual 2020-12-10/day ctx=diplomatic,territory
e3 m6 > m3 ACCUSE actual 2020-12-11/none mode=disapprove ctx=territory
rel m7 ally_of m8

### Tribun Network 2023-02-22
Bersama [m1:TUR.GOV Wapres Turki Fuat Oktay], [m2:IDN.GOV Menko PMK Muhadjir Effendy] {e1 melepas 140 ton logistik} di [m8:@TUR Adana], Selasa (21/2), untuk [m3:TUR.CVL korban gempa]. [m4=m2 Muhadjir] sekaligus {e2 menyampaikan belasungkawa} [m5:IDN.GOV Presiden Jokowi], lalu bertolak ke [m6:@SYR Aleppo] dengan 17 ton sisa bantuan yang akan {e3 diserahkan kepada} [m7:SYR.GOV pemerintah Suriah].
e1 m2 > m3 AID actual 2023-02-21/day ctx=disasters
e2 m4,m5 > m1 SUPPORT actual 2023-02-21/day ctx=disasters,diplomatic
e3 m4 > m7 AGREE planned 2023-02-22/none ctx=disasters

### JPNN 2010-07-27
[m1:COL.GOV Bogotá] pekan lalu {e1 menuding} [m2:VEN.GOV pemerintah Hugo Chávez] menampung 1.500 [m3:FARC.REB gerilyawan FARC]; [m4=m2 Caracas] menjawab dengan {e2 memutus hubungan diplomatik}. Kini [m5:BRA.GOV Brasil] melalui [m6:UNASUR sekretariat Unasur] {e3 mengajukan diri sebagai penengah}, tetapi [m7:COL.GOV presiden terpilih Juan Manuel Santos] belum memberi tanggapan.
e1 m1 > m2 ACCUSE actual 2010-07-20/week mode=allege ctx=terrorism
e2 m4 > m1 SANCTION actual 2010-07-20/week mode=discontinue ctx=diplomatic
e3 m5 > m1,m2 AGREE actual 2010-07-27/none ctx=diplomatic

### Antara 2024-08-29 headline
[m1:MNG.GOV Mongolia] {e1 Cueki} Surat Perintah [m2:ICC ICC], Karpet Merah Tetap {e2 Digelar untuk} [m3:RUS.GOV Putin]
e1 m1 > m2 REJECT actual 2024-08-29/none mode=assist ctx=legal
e2 m1 > m3 AGREE planned 2024-08-29/none ctx=diplomatic

### Detik 2007-03-15
[m1:ISL.GOV Menlu Islandia Valgerður Sverrisdóttir] mengungkapkan bahwa <<q1 perundingan dengan [m2:NOR.GOV Norwegia] soal patroli udara {e1 telah memasuki putaran ketiga}, sedang [m3:DNK.GOV Denmark] dan [m4:GBR.GOV Inggris] masih {e2 dijajaki}>>, menyusul {e3 hengkangnya} [m5:USA.MIL pasukan Amerika] dari Pangkalan Keflavík September tahun silam. Sejak Januari [m6:ISL.GOV Reykjavik] {e4 berbagi citra radar} dengan [m7:NOR.MIL komando udara di Bodø].
e1 m1 > m2 CONSULT actual 2007-03-15/none ctx=military
e2 m1 > m3,m4 CONSULT actual 2007-03-15/none ctx=military
e3 m5 > m1 RETREAT actual 2006-09-01/month mode=withdraw ctx=military bg
q1 m1 indirect cue=mengungkapkan
e4 m6 > m7 COOPERATE actual 2007-01-01/month ctx=military,intelligence

### Kumparan 2022-03-02
Sebanyak 141 negara, termasuk [m1:IDN.GOV Indonesia], {e1 memberikan suara ya} bagi resolusi [m2:UN Majelis Umum PBB] yang {e2 menyesalkan sekeras-kerasnya} {e4 agresi} [m3:RUS.GOV Moskow] terhadap [m4:UKR.GOV Ukraina]; [m5:BLR.GOV Belarus], [m6:ERI.GOV Eritrea], [m7:PRK.GOV Korea Utara] dan [m8:SYR.GOV Suriah] {e3 memilih menentang}, dan [m9:CHN.GOV Tiongkok] abstain bersama 34 anggota lain.
e1 m1 > m3 ACCUSE actual 2022-03-02/none mode=disapprove ctx=diplomatic
e2 m2 > m3 ACCUSE actual 2022-03-02/none mode=disapprove ctx=diplomatic,territory
e3 m5,m6,m7,m8 > m3 SUPPORT actual 2022-03-02/none ctx=diplomatic
e4 m3 > m4 ASSAULT actual 2022-03-02/none ctx=military,territory bg

### Koran Jakarta 2019-05-20 none
Perang dagang antara [m1:@USA Washington] dan [m2:@CHN Beijing], tulis kolumnis harian ini, ibarat perceraian dua sejoli kaya yang rumahnya masih atas nama bersama. Yang menanggung ongkos pengacaranya adalah [m3:@VNM Vietnam], [m4:@MYS Malaysia] dan [m5:@IDN kita].

### Viva 2017-06-05
Senin dini hari, [m1:SAU.GOV Riyadh], [m2:ARE.GOV Abu Dhabi], [m3:BHR.GOV Manama] dan [m4:EGY.GOV Kairo] serentak {e1 mendepak} [m5:QAT.GOV para diplomat Qatar]; [m6:YEM.GOV pemerintah Yaman yang diakui dunia] {e2 ikut memutuskan tali}. [m7:KWT.GOV Emir Kuwait], yang Jumat lalu {e3 menjamu} [m8:QAT.GOV Sheikh Tamim], {e4 diminta} [m9=m5 Doha] menjadi juru damai.
e1 m1,m2,m3,m4 > m5 SANCTION actual 2017-06-05/day mode=expel ctx=diplomatic
e2 m6 > m5 SANCTION actual 2017-06-05/day mode=discontinue ctx=diplomatic
e3 m8 > m7 CONSULT actual 2017-06-02/day mode=visit ctx=diplomatic bg
e4 m9 > m7 REQUEST requested 2017-06-05/none mode=assist ctx=diplomatic

### Harian Analisa 2014-12-18
Melalui {e1 pembicaraan rahasia selama 18 bulan} di [m1:@CAN Kanada] dan [m2:@VAT Vatikan], [m3:USA.GOV Barack Obama] dan [m4:CUB.GOV Raúl Castro] mencapai terobosan: [m5=m4 Havana] {e2 membebaskan} [m6:USA.CVL kontraktor Alan Gross], Rabu, dan [m7=m3 Washington] {e3 akan membuka kembali kedutaannya} dalam hitungan bulan. [m8=m4 Castro] {e4 berterima kasih kepada} [m9:VAT.REL Paus Fransiskus].
e1 m3 > m4 CONSULT actual 2014-12-18/none mode=third-party ctx=diplomatic bg
e2 m5 > m6 RETREAT actual 2014-12-17/day mode=release ctx=diplomatic
e3 m7 > m5 AGREE planned 2014-12-17/day ctx=diplomatic
e4 m8 > m9 SUPPORT actual 2014-12-17/day ctx=diplomatic

### Tempo 2005-08-16
Di Balai Istana Kesultanan, [m1:FIN.ELI Martti Ahtisaari] menyaksikan [m2:IDN.GOV Hamid Awaluddin] dan [m3:GAM.REB Malik Mahmud] {e1 menorehkan tanda tangan} pada naskah Helsinki, Senin (15/8). [m4=m3 Gerakan itu] {e2 akan melucuti} 840 pucuk senjatanya, sementara [m5=m2 Jakarta] {e3 setuju memulangkan pasukan nonorganik} dan {e4 mengundang} [m6:EU Uni Eropa] serta [m7:ASEAN lima negara ASEAN] sebagai pemantau.
e1 m2 > m3 SUPPORT actual 2005-08-15/day ctx=diplomatic,territory
e2 m4 > m5 CONCEDE planned 2005-08-15/day ctx=military
e3 m5 > m4 CONCEDE planned 2005-08-15/day ctx=military
e4 m5 > m6,m7 AGREE actual 2005-08-15/day ctx=peacekeeping,diplomatic

### Kontan 2021-12-02 none
Menurut data yang dirilis Rabu, neraca dagang [m1:@CHL Cile] dengan [m2:@JPN Jepang] dan [m3:@KOR Korea Selatan] kembali surplus, sedangkan pengiriman ceri ke [m4:@CHN Cina] anjlok karena badai menghantam pelabuhan Valparaíso.

### SINDOnews 2021-09-17
Merasa ditikam dari belakang oleh pakta [m1:AUKUS AUKUS], [m2:FRA.GOV Menteri Luar Negeri Jean-Yves Le Drian] atas perintah [m3:FRA.GOV Presiden Macron] {e1 memulangkan dubes-dubesnya} dari [m4:USA.GOV Washington] dan [m5:AUS.GOV Canberra]; [m6:GBR.GOV London], pihak ketiga dalam pakta itu, luput. Resepsi peringatan Pertempuran Teluk Chesapeake di kedutaan, yang sedianya dihadiri [m7:USA.MIL perwira Angkatan Laut AS], {e2 dicoret dari agenda}.
e1 m2,m3 > m4,m5 SANCTION actual 2021-09-17/none mode=withdraw ctx=diplomatic
e2 m2 > m7 REJECT actual 2021-09-17/none mode=meet ctx=diplomatic
rel m6 member_of m1

### RRI 2024-11-28 none
Dinas Kesehatan Kota Bogor mengimbau warga mengenali tanda serangan jantung sejak dini. Pertolongan pertama, kata Kepala Dinas Sri Nowo Retno, sebaiknya diberikan sebelum ambulans tiba, dan pasien jangan dipaksa minum.

### Beritasatu 2025-01-08
Terhitung 1 Januari, [m1:IDN.GOV Indonesia] {e1 diterima sebagai anggota penuh} [m2:BRICS BRICS], demikian pengumuman [m3:BRA.GOV Kementerian Luar Negeri Brasil] selaku ketua bergilir, Senin (6/1). [m4=m1 Kemlu RI] {e2 mengapresiasi peran} [m5:RUS.GOV Rusia] yang memimpin blok tersebut sepanjang 2024. Keanggotaan [m6:@SAU Arab Saudi] sendiri masih menggantung.
e1 m2 > m1 SUPPORT actual 2025-01-01/day ctx=diplomatic,economic
e2 m4 > m5 SUPPORT actual 2025-01-08/none ctx=diplomatic
rel m1 member_of m2
rel m3 leads m2

### Kompas 2024-07-10
[m1:VUT.GOV Vanuatu] {e1 tidak jadi menerima} kapal patroli {e2 hibah} [m2:CHN.GOV Beijing], kata seorang pejabat di [m3:@VUT Port Vila], Selasa; hibah itu baru akan dibahas lagi setelah [m4:VUT.LEG parlemen] rampung menelaah pakta keamanan dengan [m5:AUS.GOV Australia] yang sampai hari ini belum juga diratifikasi.
e1 m1 > m2 REJECT actual 2024-07-09/day mode=assist ctx=military
e2 m2 > m1 AGREE actual 2024-07-10/none ctx=military bg

### ANTARA 2013-11-14
Kapal rumah sakit [m1:GBR.MIL HMS Illustrious] dan kapal induk [m2:USA.MIL USS George Washington] {e1 merapat di [m7:@PHL Leyte] untuk membagikan air bersih} kepada [m3:PHL.CVL penyintas Topan Haiyan], sementara [m4:CHN.GOV Beijing], yang tengah bersengketa laut dengan [m5:PHL.GOV Manila], mula-mula hanya {e2 menjanjikan 100.000 dolar}. [m6:IDN.GOV Presiden Yudhoyono] {e3 mengutus tiga Hercules} bermuatan makanan siap saji.
e1 m1,m2 > m3 AID actual 2013-11-14/none ctx=disasters
e2 m4 > m5 AGREE planned 2013-11-14/none ctx=disasters
e3 m6 > m5 AID actual 2013-11-14/none ctx=disasters

### Tirto 2018-04-28
"<<q1 [m1=m2+m3 Kami] {e1 tidak akan memulai perang lagi}>>," bunyi deklarasi yang dibacakan [m2:KOR.GOV Presiden Moon Jae-in] di sisi [m3:PRK.GOV Kim Jong-un] di [m8:@KOR Panmunjom], Jumat (27/4), seusai [m4=m2+m3 keduanya] {e2 berunding sehari penuh} di Rumah Perdamaian. Dari [m7:@JPN Tokyo], [m5:JPN.GOV PM Shinzo Abe] {e3 menyanjung upaya} [m6=m2 Seoul].
e1 m2 > m3 AGREE planned 2018-04-27/day ctx=military,diplomatic
e2 m2 > m3 CONSULT actual 2018-04-27/day ctx=diplomatic
e3 m5 > m6 SUPPORT actual 2018-04-28/none ctx=diplomatic
q1 m2 direct cue=bunyi

### Bola Okezone 2023-11-17 none
Setelah [m1:@IDN Indonesia] dibungkam [m2:@IRQ Irak] lima gol, pelatih Shin Tae-yong menolak menyalahkan wasit. "<<q1 Mereka menyerang dari segala arah dan kami gagal bertahan>>," ujarnya di [m4:@IRQ Basra], sebelum skuad terbang ke [m3:@PHL Manila].
q1 ? direct cue=ujarnya

### Media Indonesia 2019-01-25
Dalam hitungan menit setelah [m1:VEN.LEG Juan Guaidó], ketua Majelis Nasional, mengucap sumpah di jalanan [m2:@VEN Caracas], [m3:USA.GOV Trump], disusul [m4:CAN.GOV Kanada], [m5:PRY.GOV Paraguay] dan [m6:PER.GOV Peru], {e1 menganggapnya sebagai presiden sementara yang sah}. [m7:MEX.GOV Meksiko] dan [m8:URY.GOV Uruguay] tidak ikut: [m9=m7+m8 mereka] {e2 mengajak} [m10=m1 kubu oposisi] dan [m11:VEN.GOV Nicolás Maduro] duduk semeja.
e1 m3,m4,m5,m6 > m1 SUPPORT actual 2019-01-25/none ctx=diplomatic,executive
e2 m7,m8 > m10,m11 REQUEST requested 2019-01-25/none mode=meet ctx=diplomatic

### Sinar Harapan 2004-09-15
Ketika ditanya soal permohonan pinjaman radar, [m1:GRC.GOV Menteri Pertahanan Spilios Spiliotopoulos] menjawab bahwa <<q1 [m2=m1 Athena] telah mengembalikan seluruh peralatan [m3:NATO NATO] yang dipakai selama Olimpiade dan belum {e1 mengajukan permintaan baru}>>.
e1 m2 > m3 REQUEST denied 2004-09-15/none mode=assist ctx=military said=m1
q1 m1 indirect cue=menjawab

### Detik 2025-07-28 
[m1:MYS.GOV Anwar Ibrahim], tuan rumah pertemuan di [m6:@MYS Putrajaya], Senin (28/7), mengumumkan bahwa <<q1 [m2:KHM.GOV PM Hun Manet] dan [m3:THA.GOV pelaksana tugas PM Phumtham Wechayachai] {e1 menyepakati gencatan senjata} tanpa syarat mulai tengah malam>>. [m4:USA.GOV Donald Trump], yang sebelumnya {e2 mengancam menangguhkan pembahasan tarif} dengan [m5=m2+m3 kedua negara itu], {e3 mengklaim peran} lewat Truth Social.
e1 m2 > m3 CONCEDE actual 2025-07-28/day ctx=military,diplomatic said=m1
e2 m4 > m5 THREATEN threatened 2025-07-28/none mode=relations ctx=economic bg
e3 m4 > m5 CONSULT actual 2025-07-28/none ctx=diplomatic said=m4
q1 m1 indirect cue=mengumumkan

### Warta Ekonomi 2011-07-12
Sudan utara menjadi negara pertama: [m1:SDN.GOV Omar al-Bashir] berdiri di podium [m7:@SSD Juba], Sabtu lalu, dan {e1 mengakui kemerdekaan} [m2:SSD.GOV Sudan Selatan] di hadapan [m3:SSD.GOV Salva Kiir]. [m4:KEN.GOV Nairobi] dan [m5:UGA.GOV Kampala] {e2 mengikuti jejaknya} sebelum matahari terbenam; [m6:ERI.GOV Asmara] baru {e3 mengirim ucapan selamat} kemarin.
e1 m1 > m2 SUPPORT actual 2011-07-09/day ctx=diplomatic,territory
e2 m4,m5 > m2 SUPPORT actual 2011-07-09/day ctx=diplomatic
e3 m6 > m2 SUPPORT actual 2011-07-11/day ctx=diplomatic

### Jawa Pos 2016-01-05 headline
Buntut {e3 Eksekusi} [m5:SAU.REL Al-Nimr], [m1:SAU.GOV Saudi] dan [m2:BHR.GOV Bahrain] {e1 Usir Dubes} [m3:IRN.GOV Iran], [m4:SDN.GOV Sudan] {e2 Ikut-ikutan}
e1 m1,m2 > m3 SANCTION actual 2016-01-05/none mode=expel ctx=diplomatic,religion_ethnicity
e2 m4 > m3 SANCTION actual 2016-01-05/none mode=expel ctx=diplomatic
e3 m1 > m5 ASSAULT actual 2016-01-05/none mode=targeted ctx=religion_ethnicity,legal bg

### Kompas 2012-07-13
Untuk pertama kali dalam 45 tahun, [m1:ASEAN para menteri luar negeri ASEAN] pulang tanpa komunike bersama: [m2:KHM.GOV Kamboja], selaku ketua, {e1 tidak mengabulkan} {e3 keinginan} [m3:PHL.GOV Filipina] dan [m4:VNM.GOV Vietnam] untuk menyebut Karang Scarborough dalam naskah. [m5:PHL.GOV Albert del Rosario] {e2 mengecam} [m6=m2 sang ketua], sedangkan [m7:LAO.GOV Laos] dan [m8:BRN.GOV Brunei] bungkam.
e1 m2 > m3,m4 REJECT actual 2012-07-13/none mode=change ctx=diplomatic,territory
e2 m5 > m6 ACCUSE actual 2012-07-13/none mode=disapprove ctx=diplomatic
rel m2 leads m1
e3 m3,m4 > m2 REQUEST requested 2012-07-13/none mode=change ctx=diplomatic,territory

### Pos Kupang 2008-07-16
Presiden [m1:TLS.GOV José Ramos-Horta] dan [m2:IDN.GOV Susilo Bambang Yudhoyono] {e1 menerima laporan akhir} Komisi Kebenaran dan Persahabatan di [m7:@IDN Nusa Dua], kemarin. [m3=m2 Kepala Negara RI] {e2 mengungkapkan penyesalan mendalam} atas kekerasan tahun 1999 kepada [m4:TLS.CVL rakyat Timor Leste], namun [m5:IDN.GOV pemerintah] {e3 tetap tidak bersedia} memenuhi {e4 seruan} [m6:UN PBB] untuk mengadili para perwira.
e1 m1 > m2 CONSULT actual 2008-07-15/day ctx=human_rights
e2 m3 > m4 SUPPORT actual 2008-07-15/day ctx=human_rights
e3 m5 > m6 REJECT actual 2008-07-16/none mode=yield ctx=human_rights,legal
e4 m6 > m5 REQUEST requested 2008-07-16/none mode=change ctx=human_rights,legal bg

### Gatra 2015-02-26 none
Sejarawan kuliner itu menelusuri perjalanan sambal dari [m1:@PRT Portugal] ke [m2:@IDN Maluku], lalu ke [m3:@MYS Malaka] dan [m4:@LKA Ceylon], sebelum "menjajah" dapur-dapur di [m5:@ZAF Tanjung Harapan] bersama para budak Melayu.

### CNN Indonesia 2023-03-16
Satu hari setelah [m1:HND.GOV Presiden Honduras Xiomara Castro] {e1 menginstruksikan menterinya menjajaki hubungan resmi dengan} [m2:CHN.GOV Tiongkok], [m3:TWN.GOV Taipei] {e2 memohon} [m4=m1 Tegucigalpa] tidak "<<q1 termakan racun>>". [m5:GTM.GOV Guatemala], tetangganya, {e3 memastikan tetap setia pada} [m6=m3 Taiwan].
e1 m1 > m2 AGREE planned 2023-03-15/day ctx=diplomatic
e2 m3 > m4 REQUEST requested 2023-03-16/none mode=change ctx=diplomatic
e3 m5 > m6 SUPPORT actual 2023-03-16/none ctx=diplomatic
q1 m3 direct
rel m5 recognises m6

### Merdeka.com 2022-02-10 none
Laga final Liga Futsal Profesional diwarnai perang urat saraf. Kubu tuan rumah menuntut penggantian wasit, sementara manajer tim tamu mengancam mogok bertanding bila protesnya diabaikan panitia.

### Radar Bali 2022-11-16
[m1:USA.GOV Joe Biden] dan [m2:CHN.GOV Xi Jinping] {e1 bertukar pandangan selama tiga jam} di Hotel Mulia, [m8:@IDN Nusa Dua], Senin (14/11). [m3=m1+m2 Mereka] {e2 satu suara menentang} penggunaan senjata nuklir oleh [m4:RUS.GOV Rusia] di [m5:@UKR Ukraina], dan [m6:USA.GOV Menlu Antony Blinken] {e3 dijadwalkan menyambangi} [m7=m2 Beijing] awal 2023.
e1 m1 > m2 CONSULT actual 2022-11-14/day mode=third-party ctx=diplomatic
e2 m1,m2 > m4 ACCUSE actual 2022-11-14/day mode=disapprove ctx=cbrn
e3 m6 > m7 AGREE planned 2023-01-01/quarter ctx=diplomatic

### Harian Terbit 2006-11-20
Sidang istimewa di [m1:@CHE Jenewa] ditutup tanpa hasil, sebab delegasi [m2:NPL.REB Maois Nepal] {e1 walk out}; namun hari ini juga [m3:NPL.GOV PM Girija Prasad Koirala] {e2 mengundang} [m4:NPL.REB Prachanda] ke kediamannya di Baluwatar, dan [m5:IND.GOV New Delhi] {e3 memberi restu} bagi [m6:UN misi pemantau PBB].
e1 m2 > m3 REJECT actual 2006-11-20/none mode=meet ctx=diplomatic
e2 m3 > m4 AGREE actual 2006-11-20/day ctx=diplomatic
e3 m5 > m6 SUPPORT actual 2006-11-20/none ctx=peacekeeping

### Kompas.id 2023-12-20
"<<q1 [m1:GUY.GOV Guyana] dan [m2:VEN.GOV Venezuela] {e1 tidak akan saling menggunakan kekerasan}>>," demikian pernyataan bersama yang dibacakan [m3:VCT.GOV PM Saint Vincent Ralph Gonsalves] setelah [m4:GUY.GOV Irfaan Ali] dan [m5:VEN.GOV Maduro] {e2 berhadapan selama dua jam} di [m8:@VCT Argyle], Kamis pekan lalu. [m6:CARICOM Caricom] serta [m7:BRA.GOV utusan Presiden Lula] {e3 menengahi}.
e1 m1 > m2 AGREE planned 2023-12-14/day ctx=territory,military
e2 m4 > m5 CONSULT actual 2023-12-14/day mode=third-party ctx=territory,diplomatic
e3 m6,m7 > m4,m5 CONSULT actual 2023-12-14/day ctx=diplomatic
q1 m3 direct cue=demikian

### Antara 2010-12-04 headline
[m1:BRA.GOV Brasil] {e1 Akui} [m2:PSE.GOV Negara Palestina] dalam Batas 1967
e1 m1 > m2 SUPPORT actual 2010-12-04/none ctx=diplomatic,territory

### Sriwijaya Post 2019-08-06
Dalam upacara di [m6:@AUS Darwin], [m1:AUS.GOV pemerintah federal] secara resmi {e1 menghibahkan dua kapal patroli kelas Guardian} kepada [m2:PNG.MIL angkatan laut Papua Nugini] dan [m3:TUV.COP kepolisian Tuvalu]; [m4:NRU.GOV Nauru], yang tidak memiliki pelabuhan dalam, hanya {e2 kebagian pelatihan}, dan [m5:KIR.GOV Kiribati] belum dijatah.
e1 m1 > m2,m3 AID actual 2019-08-06/none ctx=military
e2 m1 > m4 AID actual 2019-08-06/none ctx=military

### Kompas 2017-01-22 none
Menurut catatan seorang pensiunan diplomat dalam memoarnya, [m1:@BEL Brussel] pada tahun 1970-an adalah kota yang muram: hujan sepanjang pekan, restoran yang mahal, dan tetangga yang berasal dari [m2:@COD Kongo], [m3:@ITA Italia] dan [m4:@MAR Maroko] yang jarang bertegur sapa.

### VOA 2012-03-15
[m1:USA.GOV Menlu Hillary Clinton] {e1 mengabari} [m2:PAK.GOV Islamabad] tentang niat memulai dialog lagi. Tetapi [m3:PAK.LEG parlemen Pakistan] {e2 menuntut permintaan maaf tanpa syarat} atas {e3 tewasnya} 24 [m4:PAK.MIL serdadu] di pos Salala November lalu oleh helikopter [m5:NATO NATO], dan jalur pasokan ke [m6:@AFG Afghanistan] tetap {e4 ditutup bagi} [m7=m5 aliansi tersebut].
e1 m1 > m2 AGREE planned 2012-03-15/none ctx=diplomatic
e2 m3 > m1,m5 REQUEST requested 2012-03-15/none mode=yield ctx=military,diplomatic
e3 m5 > m4 ASSAULT actual 2011-11-01/month mode=aerial ctx=military bg
e4 m2 > m7 SANCTION actual 2012-03-15/none mode=discontinue ctx=military

### Jawa Pos 2018-09-16
[m1:SAU.GOV Raja Salman] menyaksikan [m2:ETH.GOV Abiy Ahmed] dan [m3:ERI.GOV Isaias Afwerki] {e1 mengukuhkan pakta damai} di Istana Al-Salam, [m9:@SAU Jeddah], pada Minggu. Dua bulan sebelumnya [m4=m2 Abiy] {e2 terbang ke [m8:@ERI Asmara]} — lawatan pertama dalam dua dasawarsa — dan [m5=m3 sang seteru lama] {e3 membalasnya} dengan menginap tiga malam di [m6:@ETH Addis Ababa]. Pasar Zalambessa {e4 ramai kembali oleh barang} dari [m7=m2+m3 kedua negara].
e1 m2 > m3 SUPPORT actual 2018-09-16/day ctx=diplomatic,territory
e2 m4 > m3 CONSULT actual 2018-07-01/month mode=visit ctx=diplomatic bg
e3 m5 > m4 CONSULT actual 2018-07-01/month mode=visit ctx=diplomatic bg
e4 m2 > m3 COOPERATE actual 2018-09-16/none ctx=economic

### Fajar 2020-02-07 none
Kepolisian Resor Gowa meringkus dua pemuda yang menyerang pedagang bakso dengan balok kayu, Kamis malam. Motifnya cemburu; keduanya mengaku sempat berdamai dengan korban pekan lalu.

### CNN Indonesia 2024-03-07
Di [m8:@SWE Stockholm] bendera biru-kuning berkibar, di [m7:@USA Washington] [m1:SWE.GOV PM Ulf Kristersson] {e1 menyerahkan piagam aksesi} kepada [m2:USA.GOV Antony Blinken], penyimpan naskah [m3:NATO Pakta Atlantik Utara]. [m4:HUN.LEG Parlemen Hongaria], yang berbulan-bulan {e2 mengganjal}, baru {e3 memberikan lampu hijau} pada 26 Februari, beberapa hari setelah [m5=m1 Kristersson] {e4 mengunjungi} [m6:HUN.GOV Viktor Orbán] dan sepakat {e5 menjual} empat jet Gripen.
e1 m1 > m3 SUPPORT actual 2024-03-07/none ctx=military,diplomatic
e2 m4 > m1 REJECT actual 2024-03-07/none mode=assist ctx=military,legislative bg
e3 m4 > m1 SUPPORT actual 2024-02-26/day ctx=military,legislative
e4 m5 > m6 CONSULT actual 2024-02-01/month mode=visit ctx=diplomatic
e5 m5 > m6 AGREE actual 2024-02-01/month ctx=military

### Koran Sindo 2009-09-05
Menteri Luar Negeri [m1:ARM.GOV Edward Nalbandian] dan [m2:TUR.GOV Ahmet Davutoğlu] memulai konsultasi dalam negeri atas dua protokol yang {e1 dirampungkan dengan perantaraan} [m3:CHE.GOV Swiss]; bila diteken, perbatasan yang {e2 tertutup sejak 1993} {e3 bakal dibuka} dalam dua bulan. [m4:AZE.GOV Baku] {e4 mengingatkan} [m5=m2 Ankara] agar tidak mengambil langkah itu sebelum soal Karabakh beres.
e1 m3 > m1,m2 CONSULT actual 2009-09-05/none ctx=diplomatic,territory
e2 m2 > m1 SANCTION actual 1993-01-01/year mode=discontinue ctx=territory bg
e3 m2 > m1 AGREE hypothetical 2009-09-05/none ctx=territory,economic
e4 m4 > m5 REQUEST requested 2009-09-05/none mode=change ctx=territory,diplomatic

### Pikiran Rakyat 2014-02-21
Tiga menteri luar negeri — [m1:DEU.GOV Frank-Walter Steinmeier], [m2:POL.GOV Radosław Sikorski] dan [m3:FRA.GOV Laurent Fabius] — semalaman {e1 merundingkan jalan keluar dengan} [m4:UKR.GOV Viktor Yanukovych] dan [m5:UKR.OPP tiga tokoh oposisi]. Siangnya [m6=m4 presiden] {e2 menyanggupi pemilu dini}; [m7:RUS.GOV utusan Kremlin, Vladimir Lukin,] {e3 tidak mau membubuhkan namanya}.
e1 m1,m2,m3 > m4,m5 CONSULT actual 2014-02-20/day ctx=diplomatic,political_institutions
e2 m6 > m5 CONCEDE actual 2014-02-21/day ctx=election
e3 m7 > m6,m5 REJECT actual 2014-02-21/day ctx=diplomatic

### Suara Merdeka 2022-08-15 none
Pebulu tangkis [m1:@TWN Taiwan] Chou Tien Chen menolak menyerah meski kakinya kram; ia membalas smes demi smes lawannya dari [m2:@DNK Denmark] dan akhirnya merebut set ketiga. "<<q1 Saya hanya mencari celah dan menyerang>>," katanya.
q1 ? direct cue=katanya

### Rakyat Merdeka 2011-08-26
[m1:TCD.GOV Chad], [m2:BFA.GOV Burkina Faso] dan [m3:NER.GOV Niger], tiga negara yang lama {e4 disubsidi} [m4:LBY.GOV Kolonel Khadafi], satu demi satu {e1 berpaling dan menerima} [m5:LBY.REB Dewan Transisi Nasional] sebagai wakil [m9:LBY.CVL rakyat Libya], sedangkan [m6:AU Uni Afrika] dalam sidang di [m10:@ETH Addis Ababa] hari Jumat {e2 emoh mengikuti}. [m7:NER.GOV Niamey] {e3 menampung} [m8:LBY.ELI Saadi], putra sang kolonel, atas dasar kemanusiaan.
e1 m1,m2,m3 > m5 SUPPORT actual 2011-08-26/none ctx=diplomatic
e2 m6 > m5 REJECT actual 2011-08-26/day mode=assist ctx=diplomatic
e3 m7 > m8 AID actual 2011-08-26/none ctx=asylum
e4 m4 > m1,m2,m3 AID actual 2011-08-26/none ctx=economic bg

### Harian Nasional 2021-04-24
Dalam temu khusus di [m7:@IDN Sekretariat ASEAN], Sabtu (24/4), [m8:ASEAN sembilan pemimpin] {e1 berhadapan dengan} [m1:MMR.MIL Jenderal Min Aung Hlaing]. [m2=m8 Perhimpunan itu] lantas mengumumkan lima butir konsensus; [m3:MYS.GOV PM Muhyiddin Yassin] {e2 mendesak pembebasan} [m4:MMR.CVL para tahanan politik], tetapi [m5=m1 sang jenderal], menurut [m6:SGP.GOV Lee Hsien Loong], hanya mengatakan <<q1 akan {e3 mempertimbangkan usul tersebut}>>.
e1 m8 > m1 CONSULT actual 2021-04-24/day mode=multilateral ctx=diplomatic
e2 m3 > m1 REQUEST requested 2021-04-24/day mode=yield ctx=human_rights,repression
e3 m5 > m3 AGREE hypothetical 2021-04-24/day ctx=diplomatic said=m6
q1 m5 indirect cue=mengatakan

### Bisnis Indonesia 2007-07-30 none
Analis valas menilai dolar Selandia Baru akan terus digempur aksi jual, seiring turunnya minat terhadap mata uang berbunga tinggi; obligasi [m1:@TUR Turki] dan [m2:@BRA Brasil] ikut ditinggalkan, sementara yen [m3:@JPN Jepang] mendapat dukungan.

### Okezone 2026-02-03 headline
Lima Bulan Beku, [m1:ECU.GOV Quito] dan [m2:MEX.GOV Mexico City] {e1 Mulai Bicara Lagi}
e1 m1 > m2 CONSULT actual 2026-02-03/none ctx=diplomatic

### Republika 2005-10-10
[m1:PAK.GOV Presiden Musharraf] {e1 bersedia menerima tenda dan selimut} dari [m2:IND.GOV India], musuh bebuyutannya, tetapi {e2 menampik} {e4 tawaran helikopter} bila diawaki [m3:IND.MIL tentara India]. [m4:IRN.GOV Iran], [m5:AZE.GOV Azerbaijan] dan [m6:KAZ.GOV Kazakstan] {e3 mengirim pesawat kargo} ke [m7:@PAK Muzaffarabad] sejak Minggu.
e1 m1 > m2 CONCEDE actual 2005-10-10/none ctx=disasters
e2 m1 > m3 REJECT actual 2005-10-10/none mode=assist ctx=disasters,military
e3 m4,m5,m6 > m1 AID actual 2005-10-09/day ctx=disasters
e4 m2 > m1 AGREE actual 2005-10-10/none ctx=disasters,military

### Warta Kota 2016-11-09 none
Perceraian pasangan selebritas itu memasuki babak mediasi. Kuasa hukum pihak istri mengatakan kliennya menuntut hak asuh penuh, sedangkan suaminya, pengusaha asal [m1:@LBN Lebanon] yang berpaspor [m2:@CYP Siprus], belum bersedia bertemu.

### Kompas 2025-09-24
[m1:IDN.GOV Prabowo Subianto] dalam debut pidatonya di [m2:UN Majelis Umum], Selasa (23/9), {e1 menyatakan kesiapan mengerahkan} 20.000 [m3:IDN.MIL personel] ke [m4:@PSE Gaza], dan menambahkan: "<<q1 Begitu [m5:ISR.GOV Israel] {e2 mengakui [m12=m11 Palestina]}, [m6=m1 kami] {e3 akan segera mengakui [m13=m5 Israel]}>>." Sehari sebelumnya [m7:FRA.GOV Prancis], [m8:LUX.GOV Luksemburg], [m9:MLT.GOV Malta] serta [m10:MCO.GOV Monako] {e4 memberikan pengakuan itu kepada} [m11:PSE.GOV Palestina].
e1 m1 > m11 AGREE planned 2025-09-23/day ctx=peacekeeping,military
e2 m5 > m11 SUPPORT hypothetical 2025-09-23/day ctx=diplomatic
e3 m6 > m5 SUPPORT hypothetical 2025-09-23/day ctx=diplomatic
e4 m7,m8,m9,m10 > m11 SUPPORT actual 2025-09-22/day ctx=diplomatic
q1 m1 direct cue=menambahkan

### Detik 2018-07-12
[m1:IDN.GOV Jubir Pejambon Arrmanatha Nasir] menampik kabar bahwa [m2=m1 RI] {e1 hendak membeli} minyak mentah dari [m3:IRN.GOV Negeri Para Mullah] dengan rupiah. "<<q1 Yang benar, [m4:IDN.BUS Pertamina] baru sebatas {e2 membicarakan} blok Mansouri dengan [m5:IRN.BUS NIOC]>>," tuturnya, Kamis, sambil menolak berkomentar soal tekanan [m6:USA.GOV Negeri Paman Sam].
e1 m2 > m3 AGREE denied 2018-07-12/day ctx=natural_resource,economic
e2 m4 > m5 CONSULT actual 2018-07-12/none ctx=natural_resource said=m1
q1 m1 direct cue=tuturnya

### Antara 2006-07-24
[m1:ROU.GOV Rumania] dan [m2:BGR.GOV Bulgaria] {e1 mengirim feri dan pesawat untuk mengangkut} [m3:MDA.CVL warga Moldova] yang terjebak di [m4:@LBN Beirut] — utang budi yang oleh [m5:MDA.GOV Chișinău] {e2 dibalas ucapan hangat} semalam. [m6:SYR.GOV Damaskus] {e3 membuka gerbang perbatasannya} bagi [m7:LBN.REF puluhan ribu pengungsi Lebanon].
e1 m1,m2 > m3 AID actual 2006-07-24/none ctx=human_security,military
e2 m5 > m1,m2 SUPPORT actual 2006-07-23/day ctx=diplomatic
e3 m6 > m7 AID actual 2006-07-24/none ctx=migration

### Kompas.com 2020-02-11
Surat setebal satu halaman itu tiba di kedutaan [m1:USA.GOV AS] di Roxas Boulevard pada Selasa (11/2): [m2:PHL.GOV Malacañang] {e1 mengakhiri} Perjanjian Kunjungan Pasukan 1998. Pemicunya, [m3=m1 Washington] {e2 mencabut visa} [m4:PHL.LEG Senator Ronald dela Rosa]. [m5:PHL.GOV Menlu Teodoro Locsin] sebelumnya {e3 mewanti-wanti} [m6=m2 sang presiden], sia-sia.
e1 m2 > m1 SANCTION actual 2020-02-11/day mode=discontinue ctx=military,diplomatic
e2 m3 > m4 REJECT actual 2020-02-11/none mode=assist ctx=diplomatic bg
e3 m5 > m6 REQUEST requested 2020-02-11/none mode=change ctx=executive bg

### Tabloid Bola 2010-06-24 none
[m1:@GHA Ghana] kalah dari [m2:@DEU Jerman], [m3:@AUS Australia] menang atas [m4:@SRB Serbia], dan justru tim Bintang Hitam yang lolos. Di jalan-jalan [m5:@GHA Accra], ribuan orang berpawai merayakan kekalahan terindah dalam sejarah mereka.

### Kompas 2023-05-22 headline
[m1:PNG.GOV Papua Nugini] {e1 Izinkan} [m2:USA.MIL Militer AS] Pakai Enam Pangkalan, [m3:PNG.CVL Mahasiswa] {e2 Turun ke Jalan}
e1 m1 > m2 COOPERATE actual 2023-05-22/none ctx=military
e2 m3 > m1 PROTEST actual 2023-05-22/none mode=demo ctx=military

### Harian Ekonomi Neraca 2012-02-22
Setelah 13 jam bersitegang di [m1:@BEL Brussel], [m2:EU para menteri keuangan zona euro] Selasa subuh {e1 menyetujui dana talangan kedua} senilai 130 miliar euro untuk [m3:GRC.GOV Athena], dengan syarat yang oleh [m4:GRC.OPP Alexis Tsipras], pemimpin Syriza, {e2 dicap} penghinaan. [m5:FIN.GOV Finlandia] {e3 memperoleh agunan} dari [m6=m3 Yunani]; [m7:SVK.GOV Slovakia] tidak.
e1 m2 > m3 AGREE actual 2012-02-21/day ctx=economic
e2 m4 > m2 ACCUSE actual 2012-02-22/none mode=disapprove ctx=economic
e3 m6 > m5 CONCEDE actual 2012-02-21/day ctx=economic

### Serambi Indonesia 2005-01-04
Helikopter dari kapal induk [m1:USA.MIL Abraham Lincoln] {e1 menjatuhkan karung-karung beras} di pantai barat, dan [m2:SGP.MIL Singapura] {e2 mendirikan rumah sakit lapangan} di Meulaboh. Namun [m3:IDN.MIL Jenderal Endriartono Sutarto] {e3 membatasi gerak} [m4:NGO relawan asing] di luar kota, sebab, katanya, <<q1 [m5:GAM.REB GAM] masih {e4 mencegat konvoi}>>; {e5 tuduhan} itu dibantah [m6=m5 gerakan tersebut] dari [m7:@SWE Stockholm].
e1 m1 > m3 AID actual 2005-01-04/none ctx=disasters
e2 m2 > m3 AID actual 2005-01-04/none ctx=disasters,health
e3 m3 > m4 COERCE actual 2005-01-04/none mode=restrict ctx=disasters
e4 m5 > m4 ASSAULT denied 2005-01-04/none ctx=disasters said=m3
e5 m3 > m5 ACCUSE actual 2005-01-04/none mode=allege ctx=disasters
q1 m3 indirect cue=katanya

### Tempo.co 2017-11-15 none
Dalam wawancara dengan [m1:#Tempo majalah ini], arsitek kelahiran [m2:@LBN Beirut] tersebut bercerita bahwa ia pernah menolak proyek di [m3:@ARE Dubai] dan [m4:@AZE Baku] karena "<<q1 tak sanggup bernegosiasi dengan pasir>>".
q1 ? direct cue=bercerita

### Suara.com 2021-08-31
[m1:QAT.GOV Menlu Qatar Sheikh Mohammed bin Abdulrahman] {e1 meminta} [m2:AFG.GOV Taliban] melanjutkan jalan aman bagi mereka yang ingin pergi, sedang [m3:DEU.GOV Heiko Maas], yang Minggu malam {e2 memulai tur lima negara dari} [m4:TUR.GOV Antalya], {e3 menjanjikan 500 juta euro} bagi [m5:UZB.GOV Uzbekistan], [m6:TJK.GOV Tajikistan] dan [m7:PAK.GOV Pakistan] bila menampung pengungsi.
e1 m1 > m2 REQUEST requested 2021-08-31/none mode=yield ctx=migration
e2 m3 > m4 CONSULT actual 2021-08-29/day mode=visit ctx=diplomatic
e3 m3 > m5,m6,m7 AGREE hypothetical 2021-08-31/none ctx=migration

### Koran Tempo 2009-01-15
[m1:BOL.GOV Evo Morales] di hadapan korps diplomatik di [m8:@BOL La Paz] mengumumkan <<q1 [m2=m1 Bolivia] {e1 memutus hubungan dengan} [m3:ISR.GOV Tel Aviv] dan akan {e2 menyeret para pemimpinnya} ke [m9:@NLD Den Haag]>>. [m4:VEN.GOV Venezuela] sudah {e3 menendang keluar} [m5=m3 duta besar negara Yahudi itu] pekan lalu; [m6:MRT.GOV Mauritania], di [m7:@QAT Doha] esok, {e4 diperkirakan mengikuti}.
e1 m2 > m3 SANCTION actual 2009-01-15/none mode=discontinue ctx=diplomatic
e2 m2 > m3 THREATEN threatened 2009-01-15/none ctx=legal,human_rights
e3 m4 > m5 SANCTION actual 2009-01-06/week mode=expel ctx=diplomatic bg
q1 m1 indirect cue=mengumumkan
e4 m6 > m3 SANCTION hypothetical 2009-01-16/day mode=discontinue ctx=diplomatic

### Republika 2018-03-29 headline
[m1:GHA.GOV Ghana] {e1 Bantah Beri} [m2:USA.MIL Pentagon] Pangkalan, [m3:GHA.OPP Oposisi] Tetap {e2 Curigai} Perjanjian
e1 m1 > m2 COOPERATE denied 2018-03-29/none ctx=military
e2 m3 > m1 ACCUSE actual 2018-03-29/none mode=disapprove ctx=military

### Suara Pembaruan 2013-09-27
[m1:IRN.GOV Hassan Rouhani] sedang di dalam mobil menuju bandara ketika teleponnya berdering: di ujung sana [m2:USA.GOV Barack Obama]. {e1 Percakapan 15 menit} pada Jumat itu, kontak tertinggi sejak 1979, {e2 disambut} [m3:DEU.GOV Jerman] tetapi membuat gusar [m4:ISR.GOV Benjamin Netanyahu], yang pekan depan {e3 akan bertamu ke} [m5=m2 Gedung Putih].
e1 m2 > m1 CONSULT actual 2013-09-27/day mode=phone ctx=diplomatic
e2 m3 > m1,m2 SUPPORT actual 2013-09-27/none ctx=diplomatic
e3 m4 > m5 AGREE planned 2013-10-04/week ctx=diplomatic

### Waspada 2019-08-05 none
Ahli gempa dari Selandia Baru mengingatkan bahwa lempeng di lepas pantai [m1:@TON Tonga] dan [m2:@WSM Samoa] terus menekan ke barat; energi yang dilepaskan pekan lalu setara dengan ledakan ribuan ton TNT, tetapi tidak memicu tsunami.

### Kaltim Post 2022-09-09 none
Wisatawan asal [m1:@KOR Korea Selatan], [m2:@MYS Malaysia] dan [m3:@AUS Australia] masih menempati tiga besar kunjungan ke Derawan, kata pengelola resor. Kementerian luar negeri negara mana pun belum mengubah anjuran perjalanan.

### Inilah.com 2010-12-14
Kawat yang bocor itu menyebut [m1:SAU.GOV Raja Abdullah] berulang kali {e1 mendorong} [m2:USA.GOV Amerika] "<<q1 memotong kepala ular>>" di [m3:IRN.GOV Teheran]; [m4:SAU.GOV Kementerian Luar Negeri Saudi] tidak mau menanggapi, adapun [m5:USA.GOV Hillary Clinton] {e2 meminta maaf secara pribadi kepada} [m6:ARG.GOV Cristina Kirchner], salah satu yang digunjingkan.
e1 m1 > m2 REQUEST requested 2010-12-14/none mode=change ctx=military,diplomatic bg
e2 m5 > m6 SUPPORT actual 2010-12-14/none ctx=diplomatic
q1 m1 direct

### Analisa 2016-07-28
[m1:CHN.GOV Wang Yi], yang {e1 menyalami} [m2:PHL.GOV Perfecto Yasay] di [m8:@LAO Vientiane], menyatakan <<q1 [m3=m1 negaranya] {e2 tidak keberatan memulai} perundingan bilateral asalkan putusan arbitrase dikesampingkan>>. [m4=m2 Yasay] {e3 menolak syarat itu}; di ruang sebelah, [m5:LAO.GOV tuan rumah] berhasil {e4 membujuk} [m6:KHM.GOV Kamboja] agar komunike [m7:ASEAN ASEAN] tetap terbit.
e1 m1 > m2 CONSULT actual 2016-07-28/none mode=multilateral ctx=diplomatic
e2 m3 > m4 AGREE hypothetical 2016-07-28/none ctx=territory,diplomatic
e3 m4 > m3 REJECT actual 2016-07-28/none mode=meet ctx=territory
e4 m5 > m6 REQUEST requested 2016-07-28/none mode=change ctx=diplomatic
q1 m1 indirect cue=menyatakan

### Kompas 2015-04-24
Di Gedung Merdeka, [m1:ZWE.GOV Robert Mugabe], yang memimpin [m2:AU Uni Afrika] tahun ini, dan [m3:NPL.GOV PM Nepal Sushil Koirala] {e1 turut mengesahkan} deklarasi dukungan bagi kemerdekaan [m4:PSE.GOV Palestina]. [m5:CHN.GOV Xi Jinping] dan [m6:JPN.GOV Shinzo Abe] {e2 menyempatkan diri berbicara 25 menit} di sela acara, Rabu (22/4), yang pertama sejak November, meski [m7:JPN.GOV Tokyo] menolak menyebutnya pertemuan puncak.
e1 m1,m3 > m4 SUPPORT actual 2015-04-24/none ctx=diplomatic
e2 m5 > m6 CONSULT actual 2015-04-22/day mode=third-party ctx=diplomatic
rel m1 leads m2

### Antara 2023-02-15
[m1:NZL.GOV PM Chris Hipkins] {e1 mengontak} [m2:AUS.GOV Anthony Albanese] dan, dalam sejam, 25 [m3:AUS.GOV petugas penyelamat Australia] {e2 diterbangkan ke} [m4:NZL.CVL korban Siklon Gabrielle]; sebaliknya {e4 tawaran serupa} dari [m5:CHN.GOV Beijing] dan [m6:FJI.GOV Suva] {e3 belum diperlukan}, ujar [m7:NZL.GOV kantor penanggulangan bencana] di [m8:@NZL Wellington].
e1 m1 > m2 CONSULT actual 2023-02-15/none mode=phone ctx=disasters
e2 m3 > m4 AID actual 2023-02-15/none ctx=disasters
e3 m7 > m5,m6 REJECT actual 2023-02-15/none mode=assist ctx=disasters
e4 m5,m6 > m7 AGREE actual 2023-02-15/none ctx=disasters

### Suara Karya 2008-08-13
Berbekal enam butir usulan, [m1:FRA.GOV Nicolas Sarkozy], yang negaranya sedang memegang kepresidenan bergilir [m2:EU Uni Eropa], {e1 menemui} [m3:RUS.GOV Dmitri Medvedev] di [m12:@RUS Kremlin] Selasa siang dan malamnya {e4 sudah berada di samping} [m4:GEO.GOV Mikheil Saakashvili] di [m5:@GEO Tbilisi]. [m6=m4 Presiden Georgia] {e2 menerima} usulan itu, namun {e5 mencoret butir} tentang status [m7:@GEO Ossetia Selatan]. Presiden [m8:LTU.GOV Lituania], [m9:LVA.GOV Latvia] dan [m10:EST.GOV Estonia] {e3 berdiri di balkon parlemen bersama} [m11=m4 tuan rumah].
e1 m1 > m3 CONSULT actual 2008-08-12/day mode=visit ctx=diplomatic,territory
e2 m6 > m1 CONCEDE actual 2008-08-12/day ctx=diplomatic,military
e3 m8,m9,m10 > m11 SUPPORT actual 2008-08-12/day ctx=diplomatic
rel m1 leads m2
e4 m1 > m4 CONSULT actual 2008-08-12/day mode=visit ctx=diplomatic,territory
e5 m6 > m1 REJECT actual 2008-08-12/day mode=change ctx=territory

### Merdeka 2014-03-28 none
Konsultan pajak itu menyebut langkah perusahaan memindahkan kantor pusat dari [m1:@IRL Dublin] ke [m2:@LUX Luksemburg] sebagai "<<q1 perkawinan kepentingan>>" belaka; tidak ada kaitannya dengan putusan pengadilan pajak di [m3:@NLD Belanda].
q1 ? direct cue=menyebut

### detikFinance 2019-08-27
[m1:BRA.GOV Jair Bolsonaro] {e1 tidak sudi menerima} 20 juta euro yang {e2 dijanjikan} [m2:G7 para pemimpin G7] untuk memadamkan api di Amazon sebelum [m3:FRA.GOV Emmanuel Macron] "<<q1 {e3 mencabut hinaannya}>>". Padahal [m6:BRA.GOV gubernur-gubernur di wilayah itu] {e4 telah menghubungi} [m4:NOR.GOV Norwegia] dan [m5:DEU.GOV Jerman], dua penyumbang yang bulan ini {e5 membekukan setorannya}.
e1 m1 > m2 REJECT actual 2019-08-27/none mode=assist ctx=environment,disasters
e2 m2 > m1 AGREE planned 2019-08-27/none ctx=environment,disasters
e3 m1 > m3 REQUEST requested 2019-08-27/none mode=yield ctx=diplomatic
e4 m6 > m4,m5 CONSULT actual 2019-08-27/none ctx=environment
e5 m4,m5 > m1 SANCTION actual 2019-08-01/month mode=discontinue ctx=environment
q1 m1 direct

### Berita Satu 2013-05-16 headline
[m1:TWN.GOV Taiwan] {e3 Anggap} {e1 Maaf} [m2:PHL.GOV Aquino] Kurang Tulus, [m3:TWN.GOV Taipei] {e2 Panggil Pulang} Wakilnya
e1 m2 > m1 SUPPORT actual 2013-05-16/none ctx=diplomatic
e2 m3 > m2 SANCTION actual 2013-05-16/none mode=withdraw ctx=diplomatic
e3 m1 > m2 ACCUSE actual 2013-05-16/none mode=disapprove ctx=diplomatic

### Kompas 2017-09-05
"<<q1 [m9=m2 Saya] {e1 menyampaikan amanah} [m1:IDN.CVL masyarakat Indonesia] yang sangat khawatir terhadap krisis kemanusiaan di [m11:@MMR Rakhine]>>," kata [m2:IDN.GOV Menlu Retno Marsudi] sesudah {e2 berjumpa} [m3:MMR.GOV Aung San Suu Kyi] dan [m4:MMR.MIL panglima Min Aung Hlaing] di [m10:@MMR Naypyidaw], Senin (4/9). Usul formula 4+1 [m5=m2 Retno] {e3 ditanggapi positif} [m6=m3 sang peraih Nobel], sedangkan pada hari yang sama [m7:MDV.GOV Maladewa] {e4 menyetop niaga dengan} [m8=m3 negeri itu].
e1 m2 > m3,m4 REQUEST requested 2017-09-04/day mode=change ctx=human_rights,religion_ethnicity said=m2
e2 m2 > m3,m4 CONSULT actual 2017-09-04/day mode=visit ctx=diplomatic
e3 m6 > m5 SUPPORT actual 2017-09-04/day ctx=human_rights
e4 m7 > m8 SANCTION actual 2017-09-04/day mode=discontinue ctx=economic,human_rights
q1 m2 direct cue=kata

### RMOL 2022-09-14
Sehari sebelum [m1:CHN.GOV Xi Jinping] {e2 mendarat di} [m2:@KAZ Nur-Sultan], [m3:KGZ.GOV Bishkek] dan [m4:TJK.GOV Dushanbe] kembali {e1 baku tembak} di perbatasan Batken. [m5=m1 Pemimpin Tiongkok itu] memberi jaminan kepada [m6:KAZ.GOV Kassym-Jomart Tokayev] bahwa <<q1 [m7=m1 Beijing] akan {e3 menyokong kedaulatan} [m8=m6 Kazakhstan] apa pun perubahan situasi dunia>>.
e1 m3 > m4 ASSAULT actual 2022-09-14/none mode=firearms ctx=military,territory
e2 m1 > m6 CONSULT actual 2022-09-14/none mode=visit ctx=diplomatic
e3 m7 > m8 AGREE planned 2022-09-14/none ctx=territory,diplomatic said=m5
q1 m5 indirect cue=jaminan

### Bali Post 2009-11-30 none
Rombongan gamelan asal Ubud yang baru pulang dari tur di [m1:@AUT Austria], [m2:@HUN Hongaria] dan [m3:@CZE Republik Ceko] mengaku paling terkesan pada penonton [m4:@CZE Praha], yang menolak beranjak dari kursi sebelum lagu ketiga diulang.

### Sumut Pos 2015-05-21
Semula [m1:MYS.GOV Kuala Lumpur] dan [m2:THA.GOV Bangkok], seperti juga [m3:IDN.GOV Jakarta], {e1 menghalau perahu-perahu} [m4:MMR.REF Rohingya] kembali ke laut. Rabu (20/5) di [m9:@MYS Putrajaya], [m5:MYS.GOV Anifah Aman] {e2 duduk bersama} [m6:IDN.GOV mitranya dari Indonesia] dan berbalik sikap: tujuh ribu orang itu {e3 boleh berlindung} paling lama setahun asalkan masyarakat internasional ikut membiayai. [m8:THA.GOV Thailand] {e4 tidak turut} dalam tawaran itu. [m7:PHL.GOV Filipina] {e5 mengaku siap membantu} pula.
e1 m1,m2,m3 > m4 REJECT actual 2015-05-21/none mode=assist ctx=migration bg
e2 m6 > m5 CONSULT actual 2015-05-20/day mode=visit ctx=migration,diplomatic
e3 m5,m6 > m4 AGREE hypothetical 2015-05-20/day ctx=migration,asylum
e4 m8 > m4 REJECT actual 2015-05-20/day mode=assist ctx=migration
e5 m7 > m4 AGREE planned 2015-05-21/none ctx=migration

### Koran Tempo 2024-10-23
Lima tahun [m6=m1+m2 mereka] tidak duduk berdua; di [m8:@RUS Kazan], Rabu (23/10), [m1:IND.GOV Narendra Modi] dan [m2:CHN.GOV Xi Jinping] {e1 melakukannya selama 50 menit} dan {e2 menyambut kesepakatan patroli} di [m9:@IND Ladakh], sementara [m7=m3 sang tuan rumah], [m3:RUS.GOV Vladimir Putin], {e3 bersua} [m4:UN António Guterres], langkah yang {e4 dikecam} [m5:UKR.GOV Kyiv].
e1 m1 > m2 CONSULT actual 2024-10-23/day mode=third-party ctx=diplomatic,territory
e2 m1 > m2 SUPPORT actual 2024-10-23/day ctx=territory,military
e3 m4 > m3 CONSULT actual 2024-10-23/none mode=visit ctx=diplomatic
e4 m5 > m4 ACCUSE actual 2024-10-23/none mode=disapprove ctx=diplomatic

### Okezone Sport 2012-07-30 none
Drama di ExCeL [m4:@GBR London]: pemain anggar [m1:@KOR Korea Selatan] Shin A-lam duduk satu jam di landasan menolak turun setelah satu detik yang "abadi" memberi kemenangan kepada wakil [m2:@DEU Jerman]; protes timnya dimentahkan juri, dan medali perak jatuh ke tangan [m3:@UKR Ukraina].

### Kompas 2004-12-06
[m1:GHA.GOV Presiden John Kufuor], ketua bergilir [m2:ECOWAS ECOWAS], Minggu malam {e1 menelepon} [m3:CIV.GOV Laurent Gbagbo] agar {e3 menghormati} Perjanjian Linas-Marcoussis; [m4:ZAF.GOV Thabo Mbeki], yang ditunjuk [m5:AU Uni Afrika], {e2 sudah empat hari berbicara dengan} [m6=m3 pemimpin Pantai Gading itu] dan [m7:CIV.REB pemberontak Pasukan Baru] di [m8:@CIV Abidjan] dan Bouaké.
e1 m1 > m3 CONSULT actual 2004-12-05/day mode=phone ctx=diplomatic
e2 m4 > m6,m7 CONSULT actual 2004-12-06/none mode=visit ctx=diplomatic
rel m1 leads m2
e3 m1 > m3 REQUEST requested 2004-12-05/day mode=change ctx=diplomatic

### SINDOnews 2018-08-28
[m1:DNK.GOV Kopenhagen], kata [m2:DNK.GOV Menteri Pertahanan Claus Hjort Frederiksen], {e1 akan menempatkan fregat} dan 50 awak di bawah komando [m3:NATO NATO] demi melindungi [m4:LVA.GOV Latvia]; adapun {e3 usul} [m5:POL.GOV Warsawa] tentang pangkalan permanen "Fort Trump" {e2 belum disanggupi} [m6:USA.GOV Washington], yang justru {e4 meminta data ongkosnya}.
e1 m1 > m4 AGREE planned 2018-08-28/none ctx=military said=m2
e2 m6 > m5 REJECT actual 2018-08-28/none mode=assist ctx=military
e3 m5 > m6 REQUEST requested 2018-08-28/none mode=assist ctx=military
e4 m6 > m5 REQUEST requested 2018-08-28/none mode=assist ctx=military

### Harian Jogja 2020-04-10 none
Menurut epidemiolog UGM, serangan virus ke paru-paru berlangsung bertahap. "<<q1 Tubuh menolak, melawan, lalu bernegosiasi>>," jelasnya dalam kuliah daring yang disimak mahasiswa dari [m1:@TLS Timor Leste] dan [m2:@TZA Tanzania].
q1 ? direct cue=jelasnya

### Media Indonesia 2026-05-19 headline
[m1:NLD.GOV Den Haag] {e1 Kembalikan} 119 Artefak ke [m2:NGA.GOV Nigeria], [m3:GBR.GOV London] {e2 Masih Ogah}
e1 m1 > m2 AID actual 2026-05-19/none ctx=reparations
e2 m3 > m2 REJECT actual 2026-05-19/none mode=yield ctx=reparations

### ANTARA 2021-08-03
[m1:IDN.MIL KSAD Jenderal Andika Perkasa] dan [m2:USA.MIL Jenderal Charles Flynn] {e1 membuka latihan terbesar} Garuda Shield di [m8:@IDN Baturaja] dengan 3.600 serdadu. [m3:JPN.MIL Jepang] dan [m4:SGP.MIL Singapura] hanya meninjau; [m5:AUS.MIL Australia], yang biasanya mengirim instruktur, kali ini absen karena pandemi. Juni lalu [m6:IDN.MIL KRI Hasanuddin] {e2 berlayar beriringan dengan} [m7:IND.MIL kapal perang India] di Laut Jawa.
e1 m1 > m2 COOPERATE actual 2021-08-03/none ctx=military
e2 m6 > m7 COOPERATE actual 2021-06-01/month ctx=military

### Kompas 2016-11-02
Sejarawan akan mencatat tanggal 31 Oktober: di [m8:@LBN Baabda], [m1:LBN.LEG parlemen Lebanon], sesudah 45 sidang gagal, memilih [m2:LBN.GOV Michel Aoun]. [m3:IRN.GOV Hassan Rouhani] menjadi yang pertama {e1 memberi selamat lewat telepon}, disusul [m4:SYR.GOV Bashar al-Assad]; [m5:SAU.GOV Riyadh], yang Februari lalu {e2 membatalkan hibah senjata} tiga miliar dolar untuk [m6:LBN.MIL tentara Lebanon], mengirim [m7:SAU.GOV Thamer al-Sabhan] untuk {e3 bertatap muka}.
e1 m3,m4 > m2 SUPPORT actual 2016-11-02/none ctx=diplomatic
e2 m5 > m6 SANCTION actual 2016-02-01/month mode=discontinue ctx=military bg
e3 m7 > m2 CONSULT actual 2016-11-02/none mode=visit ctx=diplomatic

### Harian Bhirawa 2011-03-18 none
Kepala Dinas Perdagangan menyatakan perang harga antartoko ritel tidak sampai menggusur pasar tradisional. Pedagang diminta tidak panik dan mulai bekerja sama dengan koperasi, yang pekan depan memperoleh pinjaman bergulir.

### VOA 2022-08-09
Delegasi [m1:USA.LEG Kongres] yang dipimpin [m2:USA.LEG Nancy Pelosi] {e1 mampir di} [m3:TWN.GOV Taipei] kurang dari 19 jam. Sebagai balasan [m4:CHN.GOV Tiongkok] {e2 menghentikan delapan jalur dialog} dengan [m5:USA.GOV Washington], dari iklim sampai pemulangan imigran, dan {e3 menjatuhkan sanksi pribadi} kepada [m6=m2 ketua DPR itu]. [m7:KOR.GOV Presiden Yoon Suk-yeol] di [m8:@KOR Seoul] hanya {e4 menerima teleponnya}.
e1 m2 > m3 CONSULT actual 2022-08-09/none mode=visit ctx=diplomatic,legislative
e2 m4 > m5 SANCTION actual 2022-08-09/none mode=discontinue ctx=diplomatic
e3 m4 > m6 SANCTION actual 2022-08-09/none mode=discontinue ctx=diplomatic
e4 m2 > m7 CONSULT actual 2022-08-09/none mode=phone ctx=diplomatic

### Solopos 2019-03-25
[m1:ITA.GOV Pemerintah Giuseppe Conte], Sabtu (23/3), menjadi anggota [m2:G7 G7] pertama yang {e1 ikut dalam Prakarsa Sabuk dan Jalan}; 29 perjanjian bernilai 2,5 miliar euro dipertukarkan di Villa Madama di hadapan [m3:CHN.GOV Presiden Xi]. [m4:EU Brussel] {e2 menyebutnya keliru}. [m5:ITA.PTY Lega], mitra koalisi [m6=m1 Conte], menjauhi acara itu. Di sela jamuan, [m7:ITA.COP Carabinieri] {e3 memulai patroli campuran} bersama [m8:CHN.COP polisi Tiongkok] untuk wisatawan di [m9:@ITA Roma].
e1 m1 > m3 SUPPORT actual 2019-03-23/day ctx=economic,diplomatic
e2 m4 > m1 ACCUSE actual 2019-03-25/none mode=disapprove ctx=economic
rel m1 member_of m2
e3 m7 > m8 COOPERATE actual 2019-03-25/none ctx=crime

### detikNews 2013-11-22 headline
[m1:AUS.GOV Abbott] Tidak Juga {e1 Minta Maaf}, [m2:IDN.GOV SBY] {e2 Bekukan} Kerja Sama Intelijen
e1 m1 > m2 REJECT actual 2013-11-22/none mode=yield ctx=intelligence,diplomatic
e2 m2 > m1 SANCTION actual 2013-11-22/none mode=discontinue ctx=intelligence

### Koran Jakarta 2020-08-19
Kawasan Sahel mendadak gaduh: [m1:MRT.GOV Nouakchott], [m2:SEN.GOV Dakar] dan [m3:NER.GOV Niamey], semua anggota [m4:AU Uni Afrika], {e1 ramai-ramai menyalahkan} [m5:MLI.REB perwira-perwira muda] yang {e2 menculik} [m6:MLI.GOV Ibrahim Boubacar Keïta] kemarin. [m7:ECOWAS Blok Afrika Barat] {e3 menutup semua perbatasan} dan {e4 membekukan keanggotaan} [m8:MLI.GOV Bamako]; sementara [m9:FRA.GOV Paris] {e5 mendesak} [m10=m5 tentara] kembali ke barak.
e1 m1,m2,m3 > m5 ACCUSE actual 2020-08-19/none mode=disapprove ctx=military,pro_autocracy
e2 m5 > m6 ASSAULT actual 2020-08-18/day mode=abduct ctx=military,executive
e3 m7 > m8 SANCTION actual 2020-08-19/none mode=discontinue ctx=military,pro_autocracy
e4 m7 > m8 SANCTION actual 2020-08-19/none mode=expel ctx=diplomatic
e5 m9 > m10 REQUEST requested 2020-08-19/none mode=yield ctx=military,pro_democracy
rel m1 member_of m4
rel m2 member_of m4
rel m3 member_of m4

### Antara 2024-11-20
Sepulang dari [m7:@PER Lima], [m1:IDN.GOV Prabowo] di [m8:@BRA Rio] {e1 menyepakati ekspor daging} dengan [m2:BRA.GOV Presiden Lula], {e2 merangkul} [m3:TUR.GOV Erdoğan] — "<<q1 saudara [m4=m1 saya]>>", katanya — dan meminta [m5:JPN.GOV Perdana Menteri Ishiba] {e3 memperbesar beasiswa}; dengan [m6:MEX.GOV Claudia Sheinbaum] hanya ada jabat tangan, sesuatu yang disayangkan tim ekonominya.
e1 m1 > m2 AGREE actual 2024-11-20/none ctx=economic
e2 m1 > m3 SUPPORT actual 2024-11-20/none ctx=diplomatic
e3 m1 > m5 REQUEST requested 2024-11-20/none mode=assist ctx=diplomatic
q1 m1 direct cue=katanya

### Kedaulatan Rakyat 2007-12-04 none
Penelitian tentang tanaman jati di [m1:@IND India], [m2:@LAO Laos] dan [m3:@BEN Benin] memperlihatkan bahwa serangan rayap paling parah terjadi pada musim kering, dan varietas asal [m4:@THA Thailand] lebih tahan.

### Tribun Jabar 2012-06-23
Satu jam sebelum kabut malam turun di [m8:@PRY Asunción], [m1:PRY.LEG Senat] {e1 memakzulkan} [m2:PRY.GOV Fernando Lugo]; [m3:ARG.GOV Buenos Aires] dan [m4:BRA.GOV Brasília] {e2 menolak mengakui} [m5:PRY.GOV penggantinya, Federico Franco,] dan {e3 menarik kepala misinya}, tetapi [m6:DEU.GOV Berlin], lewat [m7:DEU.GOV Menteri Dirk Niebel] yang kebetulan berada di sana, {e4 menyebutnya proses yang sah}.
e1 m1 > m2 SANCTION actual 2012-06-23/none mode=convict ctx=legislative,executive,political_institutions
e2 m3,m4 > m5 REJECT actual 2012-06-23/none mode=assist ctx=diplomatic,executive
e3 m3,m4 > m5 SANCTION actual 2012-06-23/none mode=withdraw ctx=diplomatic
e4 m7 > m5 SUPPORT actual 2012-06-23/none ctx=diplomatic,political_institutions

### Beritagar 2017-04-18
[m1:#AFP Kantor berita AFP] melaporkan [m2:LKA.GOV Sri Lanka] {e1 akan melepas 70 persen saham pelabuhan} Hambantota kepada [m3:CHN.BUS China Merchants], setelah utang kepada [m4:CHN.GOV Beijing] membengkak. [m5:IND.GOV New Delhi], yang bulan lalu {e2 menyuarakan kegelisahan}, belum berkomentar; [m6:LKA.LAB buruh pelabuhan] mengancam {e3 mogok}.
e1 m2 > m3 AGREE planned 2017-04-18/none ctx=economic
e2 m5 > m2 ACCUSE actual 2017-03-01/month mode=disapprove ctx=economic
e3 m6 > m2 THREATEN threatened 2017-04-18/none mode=restrict ctx=economic

### Kompas.com 2021-01-05
Di dalam Gedung Maraya yang berlapis kaca, [m1:SAU.GOV Putra Mahkota Mohammed bin Salman] {e1 memeluk} [m2:QAT.GOV Emir Tamim] sebelum para pemimpin [m3:GCC Dewan Kerja Sama Teluk] {e2 menandatangani Deklarasi Al-Ula}, Selasa (5/1). [m4:EGY.GOV Menlu Mesir Sameh Shoukry] ikut hadir. [m5=m1+m4 Kedua negara] {e3 membuka kembali wilayah udara} bagi [m6=m2 Doha]; [m7:BHR.GOV Manama] belum. Niaga darat antara [m8=m1 Riyadh] dan [m9=m2 ibu kota Qatar] pun {e4 mengalir lagi lewat Abu Samra}.
e1 m2 > m1 CONSULT actual 2021-01-05/day mode=visit ctx=diplomatic
e2 m3 > m2 SUPPORT actual 2021-01-05/day ctx=diplomatic
e3 m5 > m6 CONCEDE actual 2021-01-05/none ctx=diplomatic,economic
rel m1 member_of m3
rel m7 member_of m3
e4 m8 > m9 COOPERATE actual 2021-01-05/none ctx=economic

### Jawa Pos 2010-03-10 none
"<<q1 Rakyat [m1:@ISL Islandia] dikenal tenang, tetapi soal ikan mereka tidak kenal kompromi>>," tulis sang novelis dalam catatan perjalanannya dari [m2:@FRO Tórshavn] ke [m3:@ISL Reykjavik], yang terbit sebagai buku pekan depan dan sudah dipesan ribuan pembaca.
q1 ? direct cue=tulis

### Okezone 2025-08-09
Kemarin, di bawah tatapan [m1:USA.GOV Donald Trump], [m2:AZE.GOV Ilham Aliyev] dan [m3:ARM.GOV Nikol Pashinyan] {e1 memaraf perjanjian} yang {e2 memberi} [m4:USA.GOV Washington] hak mengelola koridor di Zangezur; [m8=m2+m3 keduanya] juga {e3 mengusulkan} [m5=m1 tuan rumah] untuk Nobel Perdamaian. [m6:IRN.GOV Penasihat Ali Akbar Velayati] {e4 bersumpah} [m7=m6 Iran] akan menjadikan jalur itu "<<q1 kuburan tentara bayaran>>".
e1 m2 > m3 SUPPORT actual 2025-08-08/day ctx=diplomatic,territory
e2 m2,m3 > m4 AGREE actual 2025-08-08/day ctx=economic,territory
e3 m2,m3 > m5 SUPPORT actual 2025-08-08/day ctx=diplomatic
e4 m6 > m4 THREATEN threatened 2025-08-09/none mode=violence ctx=territory
q1 m6 direct cue=bersumpah

### Lampung Post 2006-10-09 none
Tidak ada hubungan antara uji nuklir dan jatuhnya harga kopi robusta, kata eksportir Lampung. Pembeli dari [m1:@DZA Aljazair], [m2:@ITA Italia] dan [m3:@GEO Georgia] tetap memesan seperti biasa, dan kontrak untuk [m4:@JPN Jepang] diperpanjang.

### Tempo.co 2011-05-09
[m1:IDN.GOV Presiden Yudhoyono], selaku ketua, menutup KTT ke-18 di [m10:@IDN Jakarta] Minggu lalu dengan {e1 mengumumkan pengiriman pengamat} ke perbatasan [m2:KHM.GOV Kamboja]–[m3:THA.GOV Thailand]. [m4=m3 PM Abhisit Vejjajiva] {e2 bersikukuh pada syarat}: [m5=m2 Kamboja] harus menarik tentara dari kuil; [m6:KHM.GOV Hun Sen] menjawab "<<q1 [m7=m6 kami] {e3 tidak mundur}>>" — dan [m8:TLS.GOV Timor Leste], yang sudah lama {e4 mendaftar jadi anggota}, pulang membawa "<<q2 dukungan prinsip>>" dari [m9:ASEAN para pemimpin].
e1 m1 > m2,m3 AGREE planned 2011-05-08/day ctx=peacekeeping,territory
e2 m4 > m5 REQUEST requested 2011-05-09/none mode=yield ctx=territory,military
e3 m6 > m4 REJECT actual 2011-05-09/none mode=yield ctx=territory,military
e4 m8 > m9 REQUEST requested 2011-05-09/none mode=assist ctx=diplomatic bg
q1 m7 direct cue=menjawab
q2 m9 direct

### Suara Merdeka 2023-04-05 headline
[m1:FIN.GOV Finlandia] {e1 Resmi Jadi} Anggota ke-31 [m2:NATO NATO], [m3:RUS.GOV Kremlin] {e2 Janji} Balasan
e1 m1 > m2 SUPPORT actual 2023-04-05/none ctx=military,diplomatic
e2 m3 > m1 THREATEN threatened 2023-04-05/none ctx=military

### Banjarmasin Post 2014-06-10 none
Mantan pemain tim nasional [m1:@CMR Kamerun] itu mengatakan bonus seharusnya dinegosiasikan sebelum tim berangkat ke [m2:@BRA Brasil]; mogok latihan dua hari, baginya, "<<q1 memalukan bangsa>>". Ia sendiri kini melatih anak-anak di [m3:@CMR Douala].
q1 ? direct cue=mengatakan

### ANTARA 2023-08-24
Delegasi [m1:KHM.GOV Kerajaan Kamboja] {e1 membeli} empat pesawat angkut dari [m2:CHN.GOV Tiongkok] dengan pembayaran separuhnya dalam bentuk beras; [m3:LAO.GOV Laos], yang menimbang model serupa, {e2 mengirim perwira untuk belajar} ke [m6:@CHN Kunming]. Tidak satu pun dari [m4=m1+m3 keduanya] ikut latihan [m5:USA.MIL Cobra Gold] tahun ini. 
e1 m1 > m2 COOPERATE actual 2023-08-24/none ctx=military,economic
e2 m3 > m2 COOPERATE actual 2023-08-24/none ctx=military

### Kompas 2019-11-05
[m1:ITA.COP Polisi Italia] dan [m2:ALB.COP Albania] {e1 bertukar data sidik jari} selama setahun; Minggu lalu di Vlorë [m3:ALB.COP satuan khusus] {e2 membekuk} [m4:ITA.CRM bos 'Ndrangheta] yang buron, dan kemarin [m5:ALB.JUD pengadilan Tirana] {e3 menyerahkannya} ke [m6:ITA.GOV Roma]. "<<q1 [m7=m1 Kami] sangat {e4 berutang budi pada} [m8=m3 rekan-rekan di seberang laut]>>," kata jaksa [m9:ITA.JUD Nicola Gratteri].
e1 m1 > m2 COOPERATE actual 2019-11-05/none ctx=crime,intelligence
e2 m3 > m4 COERCE actual 2019-11-03/day mode=arrest ctx=crime
e3 m5 > m6 COOPERATE actual 2019-11-04/day ctx=crime,legal
e4 m7 > m8 SUPPORT actual 2019-11-05/none ctx=crime said=m9
q1 m9 direct cue=kata

### Jawa Pos 2016-06-28
Akhirnya kata yang ditunggu itu datang: "<<q1 [m1=m2 Saya] {e1 minta maaf} atas {e5 penembakan pesawat}>>," bunyi surat [m2:TUR.GOV Recep Tayyip Erdoğan] kepada [m3:RUS.GOV Putin], yang dibacakan jubir [m4:RUS.GOV Dmitri Peskov] kemarin. Sebagai imbalan [m5=m3 Moskow] {e2 berjanji melonggarkan} larangan wisata dan sayur; hari yang sama, [m6=m2 Ankara] {e3 menormalkan hubungan} dengan [m7:ISR.GOV Israel], yang {e4 membayar 20 juta dolar} kepada [m8:TUR.CVL keluarga korban Mavi Marmara].
e1 m1 > m3 SUPPORT actual 2016-06-27/day ctx=diplomatic,military
e2 m5 > m6 CONCEDE planned 2016-06-27/day ctx=economic
e3 m6 > m7 SUPPORT actual 2016-06-27/day ctx=diplomatic
e4 m7 > m8 AID actual 2016-06-27/day ctx=reparations
q1 m2 direct cue=bunyi
e5 m1 > m3 ASSAULT actual 2016-06-28/none mode=aerial ctx=military bg

### Republika 2018-05-17 none
Kepala Badan Meteorologi [m1:@IDN Indonesia] mengajak warga menghemat air. Kemarau tahun ini tidak seperti di [m2:@ZAF Cape Town], dan belum ada waduk di Jawa yang dinyatakan kering.

### Suara NTB 2025-02-19
[m1:ARG.GOV Menlu Argentina Gerardo Werthein] {e1 menutup perundingan} dengan [m2:EFTA EFTA] tentang perjanjian dagang bebas, sambil membenarkan bahwa [m3=m1 Buenos Aires] telah {e2 angkat kaki dari} [m4:WHO Organisasi Kesehatan Dunia], langkah yang {e3 disesalkan} [m5:NOR.GOV Norwegia] dan [m6:CHE.GOV Swiss]; [m7:URY.GOV Montevideo] dan [m8:PRY.GOV Asunción] tidak mengikutinya. 
e1 m1 > m2 CONSULT actual 2025-02-19/none ctx=economic
e2 m3 > m4 SANCTION actual 2025-02-19/none mode=withdraw ctx=health,diplomatic
e3 m5,m6 > m3 ACCUSE actual 2025-02-19/none mode=disapprove ctx=health

### Harian Fajar 2012-12-12 headline
[m1:USA.GOV Obama] {e1 Akui} Koalisi [m2:SYR.REB Oposisi Suriah]; [m3:RUS.GOV Lavrov] {e2 Kecewa}
e1 m1 > m2 SUPPORT actual 2012-12-12/none ctx=diplomatic
e2 m3 > m1 ACCUSE actual 2012-12-12/none mode=disapprove ctx=diplomatic

### Pontianak Post 2017-10-13
[m1:USA.GOV Departemen Luar Negeri] {e1 memberi tahu} [m2:UNESCO Irina Bokova] perihal keluarnya [m3=m1 Amerika] dari badan itu per 31 Desember 2018 karena "<<q1 bias anti-Israel>>"; beberapa jam kemudian [m4:ISR.GOV Benjamin Netanyahu] menyatakan <<q2 [m5=m4 negaranya] {e2 menyiapkan langkah serupa}>>. [m6:FRA.GOV Prancis], [m7:CHN.GOV Tiongkok] dan [m8:JOR.GOV Yordania], yang mengajukan calon kepala, tidak bereaksi.
e1 m1 > m2 SANCTION planned 2017-10-13/none mode=withdraw ctx=diplomatic
e2 m5 > m2 SANCTION planned 2017-10-13/none mode=withdraw ctx=diplomatic
q1 m1 direct
q2 m4 indirect cue=menyatakan

### Sinar Indonesia Baru 2013-06-25
[m1:IDN.GOV Presiden Susilo Bambang Yudhoyono], Senin malam, mengatakan <<q1 [m2=m1 ia] {e1 meminta maaf kepada} [m3:SGP.CVL rakyat Singapura] dan [m4:MYS.GOV Malaysia] karena asap dari Riau>>. [m5:SGP.GOV PM Lee Hsien Loong] {e2 menerima pernyataan itu dengan lapang dada} dan {e3 mengulang tawaran} mengirim pesawat penyemai awan; [m6:IDN.GOV Menko Kesra Agung Laksono] tiga hari sebelumnya {e4 mencibir} [m7=m5 negeri kota itu] "<<q2 kekanak-kanakan>>".
e1 m2 > m3,m4 SUPPORT actual 2013-06-24/day ctx=environment,diplomatic
e2 m5 > m1 SUPPORT actual 2013-06-25/none ctx=environment,diplomatic
e3 m5 > m1 AGREE actual 2013-06-25/none ctx=environment
e4 m6 > m7 ACCUSE actual 2013-06-21/day mode=disapprove ctx=environment bg
q1 m1 indirect cue=mengatakan
q2 m6 direct cue=mencibir

### Kompas 2022-04-25 none
Menjelang Lebaran, harga daging sapi dari [m1:@AUS Australia] dan daging kerbau dari [m2:@IND India] terus menyerang kantong ibu rumah tangga. Pemerintah diminta mengintervensi; kenaikannya rata-rata tiga ribu rupiah sekilo dalam dua pekan.

### Bisnis Indonesia 2021-10-13
[m1:MDA.GOV Deputi PM Moldova Andrei Spînu] {e1 bertolak ke [m6:@RUS Moskow]} untuk {e2 menawar} harga gas; [m2:RUS.BUS Gazprom] {e3 mengancam menutup keran} akhir bulan bila tunggakan tidak dilunasi. [m3:ROU.GOV Bukares] {e4 bersedia mengalirkan} sebagian cadangannya, [m4:UKR.GOV Kyiv] menjadi jalur transit, dan [m5:EU Josep Borrell] {e5 menyebutnya} <<q1 tindakan memeras>>.
e1 m1 > m2 CONSULT actual 2021-10-13/none mode=visit ctx=natural_resource,economic
e2 m1 > m2 REQUEST requested 2021-10-13/none mode=assist ctx=natural_resource,economic
e3 m2 > m1 THREATEN threatened 2021-10-13/none mode=restrict ctx=natural_resource
e4 m3 > m1 AGREE planned 2021-10-13/none ctx=natural_resource,human_security
q1 m5 indirect cue=menyebutnya
e5 m5 > m2 ACCUSE actual 2021-10-13/none mode=disapprove ctx=natural_resource

### Sindonews 2019-02-12
[m1:#Reuters Reuters], mengutip seorang diplomat, menulis bahwa <<q1 [m2:SVK.GOV Slovakia] {e1 mengirim balik} tiga mata-mata [m3:RUS.GOV Rusia] tahun lalu>>; [m4:SVK.GOV Menteri Miroslav Lajčák] menolak menanggapinya di depan parlemen, dan kedutaan [m5:RUS.GOV Rusia] di [m6:@SVK Bratislava] menganggap cerita itu "<<q2 lelucon>>".
e1 m2 > m3 SANCTION actual 2018-01-01/year mode=expel ctx=intelligence,diplomatic said=m1 bg
q1 m1 indirect cue=menulis
q2 m5 direct

### Riau Pos 2009-06-23 none
Musim haji tahun ini, ongkos katering di [m4:@SAU Mekkah] naik karena dolar menguat. Kementerian Agama telah meneken kontrak dengan pemasok asal [m1:@THA Thailand], [m2:@IDN Indonesia] dan [m3:@SAU Arab Saudi].

### Tempo.co 2020-12-14
Di luar kerangka Perjanjian Abraham, [m1:BTN.GOV Bhutan], kerajaan mungil di Himalaya, {e1 membuka hubungan diplomatik} dengan [m2:ISR.GOV Israel], Sabtu (12/12). Di hari yang sama di [m6:@IND New Delhi], [m3:ISR.GOV duta besar Ron Malka] {e2 memuji kearifan} [m4=m1 Thimphu]; [m5:MAR.GOV Maroko] {e3 sudah mendahuluinya} dua hari sebelumnya.
e1 m1 > m2 SUPPORT actual 2020-12-12/day ctx=diplomatic
e2 m3 > m4 SUPPORT actual 2020-12-12/day ctx=diplomatic
e3 m5 > m2 SUPPORT actual 2020-12-10/day ctx=diplomatic

### Kompas 2017-07-14
[m1:POL.GOV Beata Szydło] menampung {e1 kritik} [m2:EU Komisi Eropa] dengan tenang, tetapi tidak mengubah apa-apa: [m3=m1 pemerintahnya] {e2 tetap menolak jatah pengungsi} dari [m4:ITA.GOV Italia] dan [m5:GRC.GOV Yunani]. [m6:HUN.GOV Budapest] dan [m7:CZE.GOV Praha] bersikap sama, sedang [m8=m2 Komisi] bulan lalu {e3 membuka proses pelanggaran} terhadap [m9=m3+m6+m7 ketiganya].
e1 m2 > m1 ACCUSE actual 2017-07-14/none mode=disapprove ctx=migration bg
e2 m3,m6,m7 > m4,m5 REJECT actual 2017-07-14/none mode=assist ctx=migration
e3 m8 > m9 ACCUSE actual 2017-06-01/month mode=investigate ctx=migration,legal

### Media Indonesia 2011-06-09 none
"<<q1 Anak-anak tidak boleh ditembak dengan soal ujian seperti itu>>," protes seorang guru di Kendari; dinas pendidikan mengaku akan berkonsultasi dengan ahli psikologi, dan menolak disebut lamban.
q1 ? direct cue=protes

### Kompas.com 2026-04-16
Setibanya di [m1:@SRB Beograd], [m2:IDN.GOV Menlu Sugiono] {e1 menemui} [m3:SRB.GOV sejawatnya, Marko Đurić,] dan {e2 menyerahkan surat undangan} [m4:IDN.GOV Presiden Prabowo] bagi [m5:SRB.GOV Aleksandar Vučić] untuk datang ke [m10:@IDN Bandung]. [m6:MNE.GOV Podgorica] dan [m7:MKD.GOV Skopje], persinggahan berikutnya, belum pernah didatangi [m9:IDN.GOV menteri Indonesia]; [m8:KOS.GOV Pristina] tidak disinggahi.
e1 m2 > m3 CONSULT actual 2026-04-16/none mode=visit ctx=diplomatic
e2 m4 > m5 AGREE actual 2026-04-16/none ctx=diplomatic

### Detik 2024-12-13 headline
[m1:IDN.GOV Prabowo] {e1 Pulangkan} [m4:PHL.CVL Mary Jane], [m2:PHL.GOV Marcos]: "<<q1 {e2 Terima Kasih}, [m3=m1 Indonesia]>>"
e1 m1 > m2 COOPERATE actual 2024-12-13/none ctx=legal,illegal_drugs
e2 m2 > m3 SUPPORT actual 2024-12-13/none ctx=diplomatic
q1 m2 direct

### ANTARA 2015-09-21
Lewat pernyataan tertulis, [m1:SRB.GOV PM Serbia Aleksandar Vučić] {e1 memprotes} {e3 penutupan} tujuh dari delapan penyeberangan oleh [m2:HRV.GOV Zagreb], sambil {e2 menawarkan bus} untuk membawa [m3:? para pengungsi] sampai Tovarnik. [m4:HUN.GOV Hongaria] dan [m5:AUT.GOV Austria] tidak berkomentar; [m6:SVN.GOV Ljubljana] masih bimbang.
e1 m1 > m2 ACCUSE actual 2015-09-21/none mode=disapprove ctx=migration
e2 m1 > m3 AGREE actual 2015-09-21/none ctx=migration
e3 m2 > m1 SANCTION actual 2015-09-21/none mode=discontinue ctx=migration

### Suara Pembaruan 2007-02-14
Kesepakatan dicapai Selasa subuh di wisma Diaoyutai: [m1:PRK.GOV Kim Kye-gwan] {e1 menyetujui penyegelan} reaktor Yongbyon dalam 60 hari dan kembalinya [m2:IAEA pengawas IAEA], sebagai imbalan atas 50.000 ton minyak yang akan {e2 dikapalkan} [m3:KOR.GOV Korea Selatan]. [m4:JPN.GOV Tokyo] {e3 tidak ikut menyumbang} selama soal warganya yang {e4 diculik} pada 1970-an tidak dituntaskan.
e1 m1 > m2 CONCEDE actual 2007-02-13/day ctx=cbrn,diplomatic
e2 m3 > m1 AGREE planned 2007-02-13/day ctx=human_security,cbrn
e3 m4 > m1 REJECT actual 2007-02-14/none mode=assist ctx=cbrn
e4 m1 > m4 ASSAULT actual 1970-01-01/year mode=abduct ctx=intelligence bg

### Bola.net 2021-07-05 none
Striker [m1:@UKR Ukraina] mengakui tim [m2:@GBR Inggris] "menembak kami dari segala sisi". Kekalahan empat gol di [m3:@ITA Roma] tidak membuatnya menyesal, dan pelatih Andriy Shevchenko menolak mundur walau kontraknya habis bulan depan.

### Republika 2018-10-16
Dengan suara serak, [m1:PLW.GOV Presiden Palau Tommy Remengesau] di [m6:@PLW Melekeok] {e1 menyatakan tidak akan berpaling dari} [m2:TWN.GOV Taiwan] meskipun [m3:CHN.GOV Beijing] {e2 melarang turisnya} datang sejak akhir tahun lalu; [m4:SLB.GOV Honiara], katanya, boleh berpikir lain. [m5:TWN.GOV Menlu Joseph Wu], {e4 tamunya}, {e3 menghadiahkan dua kapal patroli}.
e1 m1 > m2 SUPPORT actual 2018-10-16/none ctx=diplomatic
e2 m3 > m1 SANCTION actual 2017-12-01/month mode=discontinue ctx=economic,diplomatic bg
e3 m5 > m1 AID actual 2018-10-16/none ctx=military
e4 m5 > m1 CONSULT actual 2018-10-16/none mode=visit ctx=diplomatic

### Kompas 2012-09-20
[m1:TUN.GOV Pemerintah Tunisia] {e1 melarang demonstrasi} [m2:TUN.REL kaum Salafi] di depan kedutaan [m3:@USA Amerika] dan sekolah [m4:@FRA Prancis] esok hari, sementara [m5:FRA.GOV Laurent Fabius] menutup dua puluh perwakilannya sebagai langkah jaga-jaga. Di [m8:@EGY Kairo] [m6:EGY.GOV Mohamed Morsi] {e2 menjanjikan perlindungan} kepada [m7:USA.GOV para diplomat Washington].
e1 m1 > m2 COERCE actual 2012-09-20/none mode=restrict ctx=religion_ethnicity,rights_freedoms
e2 m6 > m7 AGREE planned 2012-09-20/none ctx=diplomatic

### Tribunnews 2023-08-11
Dari [m1:IRN.GOV Teheran], lima warga negara [m2:USA.CVL Amerika] {e1 dipindahkan dari penjara Evin} ke sebuah hotel, Kamis (10/8), tahap awal pertukaran yang {e2 dirundingkan lewat} [m3:QAT.GOV Doha] dan [m4:OMN.GOV Muskat]. [m5:USA.GOV Washington] {e3 akan mencairkan} enam miliar dolar di [m6:KOR.GOV bank-bank Korea Selatan]; "<<q1 pertukaran ini bukan suap>>", bela [m7=m5 Antony Blinken].
e1 m1 > m2 CONCEDE actual 2023-08-10/day ctx=diplomatic,legal
e2 m1 > m5 CONSULT actual 2023-08-11/none mode=third-party ctx=diplomatic bg
e3 m5 > m1 CONCEDE planned 2023-08-11/none ctx=economic
q1 m7 direct cue=bela

### Koran Sindo 2010-11-25 none
Dokter spesialis memaparkan perbedaan antara serangan jantung dan henti jantung dalam seminar di Yogyakarta. Para peserta datang dari [m1:@BGD Bangladesh], [m2:@PAK Pakistan] dan [m3:@VNM Vietnam], dan dua di antaranya pingsan karena panas.

### Pikiran Rakyat 2025-12-04
"<<q1 [m1=m2 Kami] {e1 menolak tegas} rencana [m8:ISR.GOV Israel] merelokasi warga>>," kata [m2:JOR.GOV Raja Abdullah] kepada [m3:DEU.GOV Kanselir Friedrich Merz] dalam {e2 pertemuan di [m9:@JOR Amman]}; [m4=m3 sang kanselir] menimpali dengan {e3 menyanggupi tambahan} 29 juta euro untuk air bersih, lalu bertolak ke [m5:@ISR Yerusalem]. [m6:EGY.GOV Kairo] dan [m7:IDN.GOV Jakarta], dua nama yang disebut sebagai penyumbang pasukan, tidak diwakili.
e1 m2 > m8 REJECT actual 2025-12-04/none mode=change ctx=migration,territory
e2 m3 > m2 CONSULT actual 2025-12-04/none mode=visit ctx=diplomatic
e3 m4 > m2 AGREE planned 2025-12-04/none ctx=human_security
q1 m2 direct cue=kata

### Sriwijaya Post 2017-06-21 none
Kesebelasan Sriwijaya mencetak gol lewat tembakan bebas dua menit sebelum turun minum, tetapi wasit asal [m1:@AUS Australia] menganulirnya. Manajemen klub mengajukan banding kepada komisi disiplin dan menuntut rekaman ulang diputar.

### Antara 2011-10-18
Sesudah lima tahun dan empat bulan {e1 disekap} [m1:HAMAS.REB Hamas], [m2:ISR.MIL Kopral Gilad Shalit] {e6 diserahkan} kepada [m3:EGY.GOV mediator Mesir] di [m10:@PSE Rafah], Selasa (18/10), sementara bus-bus yang membawa 477 [m4:PSE.CVL tahanan Palestina] {e2 keluar dari Ketziot}. [m5:ISR.GOV Shimon Peres] {e3 meneken grasi}, [m6:DEU.GOV Angela Merkel] {e4 mengungkapkan kegembiraan atas kebebasan} [m7=m2 prajurit muda itu], dan [m8:TUR.GOV Turki] {e5 siap menerima} [m9:PSE.CVL sepuluh orang yang dibuang].
e1 m1 > m2 ASSAULT actual 2006-06-01/month mode=abduct ctx=military bg
e6 m1 > m2 RETREAT actual 2011-10-18/day mode=release ctx=military,diplomatic
e2 m5 > m4 RETREAT actual 2011-10-18/day mode=release ctx=legal,diplomatic
e3 m5 > m4 CONCEDE actual 2011-10-18/none ctx=legal
e4 m6 > m7 SUPPORT actual 2011-10-18/none ctx=diplomatic
e5 m8 > m9 AGREE planned 2011-10-18/none ctx=asylum

### Kompas 2008-01-30 none
Menurut survei majalah perjalanan, [m1:@NZL Selandia Baru], [m2:@IRL Irlandia] dan [m3:@BTN Bhutan] dinilai paling ramah; [m4:@IDN Indonesia] turun dua peringkat, di bawah [m5:@OMN Oman], karena antrean panjang di bandara.

### JawaPos.com 2022-12-08 headline
[m1:EU Uni Eropa] {e1 Tampung} [m2:HRV.GOV Kroasia] di Schengen, [m3:AUT.GOV Austria] {e2 Jegal} [m4:ROU.GOV Rumania]-[m5:BGR.GOV Bulgaria]
e1 m1 > m2 SUPPORT actual 2022-12-08/none ctx=diplomatic,migration
e2 m3 > m4,m5 REJECT actual 2022-12-08/none mode=assist ctx=migration

### Kompas 2026-06-08
[m1:IDN.LEG Badan Kerja Sama Antar-Parlemen DPR] {e1 urung menerima} [m2:HUN.LEG delegasi parlemen Hongaria] yang dijadwalkan hadir di [m8:@IDN Senayan] Senin (8/6); alasannya, kata [m3:IDN.LEG wakil ketua badan itu], [m4:HUN.LEG sang ketua rombongan] pekan lalu {e2 melecehkan} [m5:PSE.CVL perjuangan Palestina] dalam sebuah wawancara. Pertemuan dengan [m6:TUN.LEG legislator Tunisia] dan [m7:MAR.LEG Maroko] tetap {e3 dilangsungkan} pada siang hari itu.
e1 m1 > m2 REJECT actual 2026-06-08/none mode=meet ctx=legislative,diplomatic
e2 m4 > m5 ACCUSE actual 2026-06-01/week mode=disapprove ctx=diplomatic said=m3 bg
e3 m6,m7 > m1 CONSULT actual 2026-06-08/day mode=visit ctx=legislative,diplomatic

### ANTARA 2019-06-23
Naskah "Pandangan ASEAN tentang Indo-Pasifik", gagasan [m1:IDN.GOV Jakarta] yang setahun lebih {e1 dijajakan kepada} [m2:ASEAN sembilan rekan], akhirnya {e4 disahkan} di [m7:@THA Bangkok], Minggu (23/6). [m3:THA.GOV PM Prayut Chan-o-cha] {e2 memberi kredit kepada} [m4:IDN.GOV Presiden Jokowi]; adapun [m5:SGP.GOV Singapura], yang sempat {e3 mengajukan sejumlah perubahan}, tidak berpidato. Soal [m8:@MMR Rakhine], [m6:MMR.GOV Naypyidaw] hanya mendengarkan.
e1 m1 > m2 REQUEST requested 2019-06-23/none mode=assist ctx=diplomatic bg
e2 m3 > m4 SUPPORT actual 2019-06-23/day ctx=diplomatic
e3 m5 > m1 REQUEST requested 2019-06-23/none mode=change ctx=diplomatic bg
e4 m2 > m1 SUPPORT actual 2019-06-23/day ctx=diplomatic

### Suara Pembaruan 2014-10-20
Di [m9:@IDN Istana Merdeka], beberapa jam setelah dilantik, [m1:IDN.GOV Joko Widodo] bergantian {e1 menjamu tamu-tamunya}: [m2:AUS.GOV Tony Abbott], [m3:BRN.GOV Sultan Hassanal Bolkiah] dan [m4:USA.GOV John Kerry]. Kepada [m5=m2 kepala pemerintahan Negeri Kanguru], [m6=m1 presiden baru itu] {e2 menitip pesan} agar kedaulatan maritim RI dihormati; [m7=m4 sang menlu Amerika] {e3 mengajaknya bergabung} dalam koalisi melawan [m8:ISIS.REB ISIS], ajakan yang belum dijawab.
e1 m2,m3,m4 > m1 CONSULT actual 2014-10-20/day mode=visit ctx=diplomatic
e2 m6 > m5 REQUEST requested 2014-10-20/day mode=change ctx=territory,diplomatic
e3 m7 > m6 REQUEST requested 2014-10-20/day mode=assist ctx=terrorism,military

### Serambi 2018-11-02
Delapan belas hari sesudah mengundang kemarahan dunia Islam dengan wacana memindahkan kedutaannya, [m1:AUS.GOV PM Scott Morrison] {e1 berjanji} {e4 lewat sambungan jarak jauh} kepada [m2:IDN.GOV Presiden Jokowi] bahwa <<q1 keputusan akan diambil sesudah Natal>>. [m3:IDN.GOV Menlu Retno] lebih dulu {e2 memanggil duta besar} [m4:AUS.GOV Gary Quinlan]; [m5=m2+m1 kedua kepala pemerintahan] tetap bertekad {e3 merampungkan IA-CEPA}.
e1 m1 > m2 AGREE planned 2018-11-02/none ctx=diplomatic
e2 m3 > m4 ACCUSE actual 2018-11-02/none mode=disapprove ctx=diplomatic bg
e3 m2 > m1 AGREE planned 2018-11-02/none ctx=economic
q1 m1 indirect cue=berjanji
e4 m1 > m2 CONSULT actual 2018-11-02/none mode=phone ctx=diplomatic

### Tempo 2012-02-21 headline
[m1:MYS.GOV Najib] {e1 Bujuk} [m2:IDN.GOV Jakarta] Kirim Lagi TKI, [m3:IDN.GOV Muhaimin]: {e2 Belum Bisa}
e1 m1 > m2 REQUEST requested 2012-02-21/none mode=assist ctx=migration,economic
e2 m3 > m1 REJECT actual 2012-02-21/none mode=assist ctx=migration,economic

### CNN Indonesia 2024-07-15 headline
[m1:VNM.GOV Hanoi] dan [m2:IDN.GOV Jakarta] {e1 Tukar Piagam Ratifikasi} ZEE, [m3:CHN.GOV Beijing] Diam
e1 m1 > m2 SUPPORT actual 2024-07-15/none ctx=territory,diplomatic

### Harian Haluan 2009-10-06
Regu anjing pelacak dari [m1:CHE.GOV Swiss] dan insinyur [m2:JPN.GOV Jepang] {e1 menggali puing Hotel Ambacang} sepanjang akhir pekan untuk mencari [m3:IDN.CVL warga yang tertimbun], sampai [m4:IDN.GOV Wakil Presiden Jusuf Kalla] menyatakan <<q1 pencarian dihentikan>> dan {e2 melepas mereka dengan rasa syukur}, Senin (5/10). [m5:KOR.GOV Seoul], terlambat dua hari, {e3 mengalihkan bantuannya} ke [m6:PHL.GOV Manila] yang dilanda banjir.
e1 m1,m2 > m3 AID actual 2009-10-03/week ctx=disasters
e2 m4 > m1,m2 SUPPORT actual 2009-10-05/day ctx=disasters
e3 m5 > m6 AID actual 2009-10-06/none ctx=disasters
q1 m4 indirect cue=menyatakan

### Media Indonesia 2021-10-16
Pintu KTT tertutup bagi [m1:MMR.MIL kepala junta]: para menteri luar negeri [m2:ASEAN ASEAN], dalam sidang darurat Jumat malam, {e1 memutuskan hanya mengundang} "<<q1 perwakilan nonpolitik>>". [m3:MMR.GOV Naypyidaw] {e2 berkeberatan keras}, dan {e3 menuding} [m4:USA.GOV Amerika] serta [m5:EU Uni Eropa] mencampuri putusan itu. [m6:BRN.GOV Erywan Yusof], utusan khusus yang dua kali {e4 batal berangkat}, tetap ingin {e5 menjumpai} [m7:MMR.OPP Daw Suu].
e1 m2 > m1 REJECT actual 2021-10-15/day mode=meet ctx=diplomatic,pro_autocracy
e2 m3 > m2 ACCUSE actual 2021-10-16/none mode=disapprove ctx=diplomatic
e3 m3 > m4,m5 ACCUSE actual 2021-10-16/none mode=allege ctx=diplomatic
e4 m6 > m3 REJECT actual 2021-10-16/none mode=meet ctx=diplomatic bg
e5 m6 > m7 AGREE planned 2021-10-16/none ctx=diplomatic,human_rights
q1 m2 direct

### Radar Malang 2016-04-14 none
Festival layang-layang itu mempertemukan peserta dari [m1:@IND India], [m2:@SWE Swedia], [m3:@LTU Lituania] dan [m4:@IDN Indonesia]. Angin yang ogah bekerja sama membuat panitia menunda final sampai Minggu.

### Kontan 2024-05-03 none
Opsi jual dengan harga kesepakatan 7.000 paling ramai diperdagangkan. Analis menyarankan investor bertahan: sentimen dari [m1:@USA Washington] masih menekan, sementara bank sentral [m2:@CHE Swiss] dan [m3:@SWE Swedia] diperkirakan lebih lunak.

### Kompas.com 2020-07-29 none
Sejumlah pengamat menilai sebutan "sahabat lama" yang sering dipakai wartawan untuk hubungan [m1:@PAK Pakistan] dengan [m2:@CHN Tiongkok], atau [m3:@IND India] dengan [m4:@RUS Rusia], menyembunyikan lebih banyak daripada yang diterangkannya.

### Jambi Ekspres 2011-01-24 none
"<<q1 Kami diserang nyamuk sepanjang malam>>," keluh mahasiswi asal [m1:@SVN Slovenia] yang magang di kebun karet; ia menolak pindah ke kota, dan sudah berdamai dengan suara jangkrik yang semula membuatnya terjaga.
q1 ? direct cue=keluh
