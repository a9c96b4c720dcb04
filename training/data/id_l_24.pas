### Antara 2022-08-24
[m1:MYS.GOV Pemerintah Malaysia] {e1 mencabut} pembekuan sementara pengiriman tenaga kerja setelah [m2:IDN.GOV Duta Besar Hermono] {e2 bertemu} [m3:MYS.GOV Menteri Sumber Daya Manusia M. Saravanan]. Pembekuan itu sebenarnya {e3 dilakukan} [m4=m2 pihak Indonesia], karena tuan rumah masih memakai sistem perekrutan daring yang melanggar kesepakatan. Dalam pertemuan tersebut [m5=m3 sang menteri] {e4 berjanji} mematikan sistem itu. [m6:IDN.NGO Migrant Care] {e5 meminta} [m7=m4 Jakarta] tidak cepat percaya. Kebun sawit di Johor kekurangan tiga puluh ribu pemanen.
e1 m1 > m2 CONCEDE actual 2022-08-24/none ctx=migration,economic
e2 m2 > m3 CONSULT actual 2022-08-24/none ctx=migration,diplomatic
e3 m4 > m1 SANCTION actual 2022-07-13/month mode=discontinue ctx=migration,economic
e4 m5 > m2 CONCEDE planned 2022-08-24/none ctx=migration
e5 m6 > m7 REQUEST requested 2022-08-24/none mode=change ctx=migration

### Kompas.com 2015-02-20
[m1:NGA.MIL Tentara Nigeria] menyatakan telah {e1 merebut kembali} Baga dari [m2:BOKOHARAM.REB Boko Haram]. Kota di tepi Danau Chad itu dikuasai [m3=m2 kelompok tersebut] sejak Januari, ketika ratusan [m4:NGA.CVL penduduknya] {e2 dibunuh}. Di seberang danau, [m5:TCD.MIL serdadu Chad] {e3 menyergap} sebuah konvoi; dua di antara [m9=m5 mereka] gugur. [m6:NER.GOV Niamey] sementara itu {e4 meminta} [m7:FRA.GOV Paris] mengirim amunisi. Permintaan tersebut {e5 disetujui} [m8:FRA.GOV Jean-Yves Le Drian], yang pekan depan {e6 berkunjung} ke Diffa.
e1 m1 > m2 ASSAULT actual 2015-02-20/none ctx=military,territory
e2 m3 > m4 ASSAULT actual 2015-01-01/month mode=firearms ctx=terrorism
e3 m5 > m2 ASSAULT actual 2015-02-20/none mode=firearms ctx=military
e4 m6 > m7 REQUEST requested 2015-02-20/none mode=assist ctx=military
e5 m8 > m6 AGREE actual 2015-02-20/none ctx=military
e6 m8 > m6 CONSULT planned 2015-02-27/week mode=visit ctx=military

### detikNews 2019-06-25
Ketua [m1:IDN.LAB serikat pekerja pelabuhan], Nova Hakim, {e1 menemui} [m2:IDN.BUS direksi JICT] untuk ketiga kalinya pekan ini. [m8=m1 Ia] {e2 menuntut} empat ratus pekerja alih daya diangkat kembali. [m3=m2 Manajemen] {e3 menolak}, sebab pemegang saham dari [m4:HKG.BUS Hong Kong] belum menyetujui. Buntu, [m5=m1 serikat itu] {e4 mengadu} ke [m6:IDN.LEG Komisi IX DPR], yang {e5 berjanji} memanggil kedua belah pihak. Bila sampai akhir bulan tak ada hasil, kata [m7=m1 dia], derek-derek akan {e6 berhenti}.
e1 m1 > m2 CONSULT actual 2019-06-25/none ctx=economic
e2 m8 > m2 REQUEST requested 2019-06-25/none mode=change ctx=economic
e3 m3 > m1 REJECT actual 2019-06-25/none mode=change ctx=economic
e4 m5 > m3 ACCUSE actual 2019-06-25/none mode=disapprove ctx=economic
e5 m6 > m5 AGREE planned 2019-06-25/none ctx=economic,legislative
e6 m7 > m3 PROTEST hypothetical 2019-06-25/none mode=strike ctx=economic

### Tempo.co 2020-12-24
[m1:GBR.GOV Inggris] dan [m2:EU Uni Eropa] {e1 mencapai} kesepakatan dagang sembilan hari sebelum tenggat. Nelayan [m3:GBR.AGR Cornwall] {e2 menuduh} [m4:GBR.GOV Boris Johnson] menjual laut [m10=m3 mereka]. [m5=m4 Perdana menteri itu], yang sehari sebelumnya masih {e3 mengancam} pergi tanpa perjanjian, mengirim foto dengan dua jempol. [m6:FRA.GOV Clement Beaune] {e4 memuji} [m7:EU Michel Barnier], juru runding blok tersebut. Teks setebal 1.246 halaman itu masih harus disahkan [m8:GBR.LEG parlemen], dan [m9:GBR.OPP Keir Starmer] {e5 akan mendukungnya}.
e1 m1 > m2 AGREE actual 2020-12-24/none ctx=economic,diplomatic
e2 m3 > m4 ACCUSE actual 2020-12-24/none mode=allege ctx=economic
e3 m5 > m2 THREATEN threatened 2020-12-23/day mode=relations ctx=economic
e4 m6 > m7 SUPPORT actual 2020-12-24/none ctx=economic
e5 m9 > m5 SUPPORT planned 2020-12-24/none ctx=legislative,economic
rel m7 part_of m2

### CNN Indonesia 2023-10-14
[m1:IDN.GOV Kementerian Luar Negeri] {e1 memulangkan} empat warga dari Tel Aviv lewat Amman. [m2:IDN.CVL Mereka] tidak mau dipotret. Menurut [m3:IDN.GOV Lalu Muhamad Iqbal], juru bicara kementerian itu, masih ada sepuluh relawan di utara Gaza yang {e2 menolak} dievakuasi. [m4:ISR.MIL Militer Israel] pagi tadi {e3 memerintahkan} sejuta [m5:PSE.CVL penduduk] wilayah tersebut pindah ke selatan dalam sehari, perintah yang {e4 dikecam} [m6:UN PBB]. [m7:EGY.GOV Kairo] {e5 menutup} pintu karena tidak ingin [m8=m5 mereka] menetap.
e1 m1 > m2 AID actual 2023-10-14/none ctx=human_security
e2 m9 > m1 REJECT actual 2023-10-14/none mode=assist ctx=human_security
e3 m4 > m5 COERCE actual 2023-10-13/day ctx=military,human_security
e4 m6 > m4 ACCUSE actual 2023-10-14/none mode=disapprove ctx=human_rights
e5 m7 > m8 COERCE actual 2023-10-14/none mode=restrict ctx=migration
[m9:IDN.NGO Para relawan MER-C] merasa masih dibutuhkan.

### Republika 2013-10-24
Telepon genggam itu bermerek Nokia, dipakai untuk urusan partai. [m1:DEU.GOV Angela Merkel] {e1 menelepon} [m2:USA.GOV Barack Obama] untuk {e2 memprotes} penyadapan terhadap dirinya. [m3=m2 Sang presiden] meyakinkan bahwa [m10=m2 negaranya] tidak dan tidak akan {e3 menyadap}; soal masa lalu [m4=m3 ia] diam. [m5:DEU.GOV Guido Westerwelle] {e4 memanggil} duta besar [m6:USA.GOV John Emerson], yang pertama sejak perang. [m7:BRA.GOV Brasilia], korban serupa, {e5 menggandeng} [m8=m1 Berlin] menyusun resolusi. [m9:GBR.GOV David Cameron] tak ikut bersuara.
e1 m1 > m2 CONSULT actual 2013-10-23/day mode=phone ctx=intelligence,diplomatic
e2 m1 > m2 ACCUSE actual 2013-10-23/day mode=disapprove ctx=intelligence,diplomatic
e3 m10 > m1 COERCE denied 2013-10-23/day mode=cyber ctx=intelligence
e4 m5 > m6 ACCUSE actual 2013-10-24/none mode=disapprove ctx=intelligence,diplomatic
e5 m7 > m8 COOPERATE planned 2013-10-24/none ctx=diplomatic

### Viva 2018-08-24
[m1:AUS.GOV Malcolm Turnbull] {e1 tersingkir} dari kursi ketua partai oleh rekan-rekannya sendiri, dan [m2:AUS.GOV Scott Morrison] menggantikannya. Penantang pertama, [m3:AUS.PTY Peter Dutton], kalah lima suara. [m4=m1 Bekas bankir itu] {e2 menuding} [m5:AUS.ELI Tony Abbott] membalas dendam. [m6=m2 Perdana menteri baru] memilih Jakarta sebagai lawatan pertama; [m7:IDN.GOV Joko Widodo] {e3 akan menyambutnya} pekan depan dan [m8=m6+m7 keduanya] {e4 hendak mengumumkan} perjanjian dagang.
e1 m9 > m1 SANCTION actual 2018-08-24/none mode=expel ctx=executive
e2 m4 > m5 ACCUSE actual 2018-08-24/none mode=allege ctx=executive
e3 m6 > m7 CONSULT planned 2018-08-31/week mode=visit ctx=diplomatic
e4 m6 > m7 AGREE planned 2018-08-31/week ctx=economic
[m9:AUS.PTY Partai Liberal] berganti pemimpin empat kali dalam sebelas tahun.

### Kompas 2010-03-16
Darah ditampung dalam galon. [m1:THA.OPP Kaus Merah] {e1 menuangkan} tiga ratus liter di gerbang kantor [m2:THA.GOV Abhisit Vejjajiva], yang mengungsi ke barak infanteri. Dukun Brahma membacakan kutukan, [m3:THA.COP polisi] menonton. [m4=m2 Perdana menteri lulusan Oxford itu] {e2 menolak} ultimatum pembubaran parlemen, meskipun {e3 bersedia} mendengar. Dari Montenegro, [m5:THA.ELI Thaksin] {e4 menyemangati} [m6=m1 pengikutnya] lewat video. [m7:KHM.GOV Hun Sen], sahabat [m8=m5 buronan itu], tidak disinggung.
e1 m1 > m2 PROTEST actual 2010-03-16/none mode=vandalize ctx=executive
e2 m4 > m1 REJECT actual 2010-03-16/none mode=change ctx=executive,election
e3 m4 > m1 CONCEDE actual 2010-03-16/none ctx=executive
e4 m5 > m6 SUPPORT actual 2010-03-16/none ctx=executive

### Okezone 2021-09-25
Tukang pangkas di Helmand mendapat surat edaran. [m1:TALIBAN.GOV Kementerian amar makruf] {e1 melarang} [m11=m9 mereka] mencukur janggut, dan di Herat empat mayat [m2:AFG.CRM penculik] {e2 digantung} dari derek. [m3:TALIBAN.GOV Mullah Nooruddin Turabi], menteri yang satu kakinya palsu, memberi tahu [m4:#outlet AP] bahwa potong tangan {e3 akan berlaku} lagi. [m5:USA.GOV Ned Price] {e4 mengutuk} rencana [m6=m3 bekas penegak hukum itu]. [m7:PAK.GOV Shah Mahmood Qureshi], di New York, {e5 meminta} dunia tidak mengucilkan [m8=m1 penguasa Kabul].
e1 m1 > m11 COERCE actual 2021-09-25/none mode=restrict ctx=rights_freedoms,religion_ethnicity
e2 m1 > m2 ASSAULT actual 2021-09-25/none mode=targeted ctx=legal,crime
e3 m3 > m10 THREATEN threatened 2021-09-23/day mode=violence ctx=legal,human_rights
e4 m5 > m6 ACCUSE actual 2021-09-24/day mode=disapprove ctx=human_rights
e5 m7 > m5 REQUEST requested 2021-09-24/day mode=change ctx=diplomatic
[m9:AFG.LAB Para pencukur] takut. [m10:AFG.CRM Narapidana] di Pul-e-Charkhi juga.

### Liputan6.com 2017-07-11
Gedung-gedung tua di tepi Tigris tinggal gerigi. [m1:IRQ.GOV Haider al-Abadi], berseragam hitam, {e1 menyatakan} Mosul bebas dari [m2:ISIS.REB ISIS] setelah sembilan bulan. Di lorong-lorong terakhir [m3=m2 sisa kelompok itu] {e2 melompat} ke sungai dan {e3 ditembaki} [m4:IRQ.MIL pasukan emas]. [m5:AMNESTY Amnesty International] {e4 menuduh} kedua pihak melanggar hukum perang; koalisi [m6:USA.MIL pimpinan Amerika] {e5 membantahnya}. [m8=m1 Perdana menteri itu] {e6 berterima kasih} kepada [m7:IRQ.REL Ayatollah Ali al-Sistani], yang fatwanya melahirkan milisi.
e1 m4 > m2 ASSAULT actual 2017-07-11/none ctx=military,territory
e3 m4 > m3 ASSAULT actual 2017-07-09/day mode=firearms ctx=military
e2 m3 > m4 RETREAT actual 2017-07-09/day ctx=military
e4 m5 > m4,m3 ACCUSE actual 2017-07-11/day mode=allege ctx=human_rights,military
e5 m6 > m5 REJECT actual 2017-07-11/day ctx=human_rights,military
e6 m8 > m7 SUPPORT actual 2017-07-11/none ctx=military

### SINDOnews 2012-10-04
Lima peluru mortir jatuh di halaman sebuah rumah di Akcakale. Seorang ibu dan empat anaknya {e1 tewas}, dan [m1:TUR.MIL artileri Turki] {e2 membalas} ke arah Tel Abyad sebelum senja. [m2:TUR.LEG Parlemen] dalam sidang tertutup {e3 memberi} [m3:TUR.GOV pemerintah] wewenang mengirim [m9=m1 tentara] keluar. [m4:SYR.GOV Omran al-Zoubi], menteri penerangan di Damaskus, {e4 menyampaikan belasungkawa} dan {e5 berjanji menyelidiki}. [m5:TUR.OPP Partai Rakyat Republik] {e6 menentang} mandat itu. [m6:NATO Pakta pertahanan] berkumpul tengah malam.
e1 m7 > m8 ASSAULT actual 2012-10-04/none mode=heavy-weapons ctx=military
e2 m1 > m7 ASSAULT actual 2012-10-04/none mode=heavy-weapons ctx=military
e3 m2 > m3 AGREE actual 2012-10-04/day ctx=military,legislative
e4 m4 > m3 SUPPORT actual 2012-10-04/none ctx=diplomatic
e5 m4 > m3 AGREE planned 2012-10-04/none ctx=military
e6 m5 > m2 REJECT actual 2012-10-04/day mode=change ctx=military,legislative
Mortir itu milik [m7:SYR.MIL tentara pemerintah Suriah]. [m8:TUR.CVL Korban] dimakamkan esoknya.

### Suara.com 2020-03-31 none
Pintu air di [m1:@BGD Khulna] dijaga bergantian. [m2:BGD.AGR Rahima Begum] menanam padi tahan garam dari benih yang dibawa [m3:IDN.EDU peneliti Bogor]; tetangganya, [m4:BGD.AGR Karim], beralih ke kepiting. Pedagang dari [m5:@CHN Guangzhou] tak lagi datang sejak wabah. "<<q1 [m6=m4 Saya] makan kepiting sendiri>>," gurau [m7=m4 lelaki itu].
q1 m7 direct cue=gurau

### Media Indonesia 2008-02-18
Kue tart seberat seribu kilogram dibagikan di bulevar Bunda Teresa. [m1:KOS.LEG Majelis di Pristina] {e1 memproklamasikan} kemerdekaan; [m2:SRB.GOV Vojislav Kostunica] {e2 menyebutnya} negara palsu. Di Beograd, [m3:SRB.CVL pemuda bertudung] {e3 melempari} kedutaan [m4:USA.GOV Amerika]. [m5:RUS.GOV Moskow] {e4 meminta} sidang darurat. [m6:ESP.GOV Madrid], yang punya soal sendiri, {e5 tidak akan mengakui} [m7=m1 negara baru itu], berbeda dengan [m8:GBR.GOV London]. Menteri dalam negeri [m9:SRB.GOV Dragan Jocic] menyalahkan hooligan.
e1 m1 > m2 SANCTION actual 2008-02-18/none mode=withdraw ctx=territory
e2 m2 > m1 REJECT actual 2008-02-18/none mode=yield ctx=territory
e3 m3 > m4 PROTEST actual 2008-02-18/none mode=riot ctx=territory
e4 m5 > m10 REQUEST requested 2008-02-18/none mode=meet ctx=territory,diplomatic
e5 m6 > m7 REJECT actual 2008-02-18/day mode=assist ctx=territory,diplomatic
[m10:UN Dewan Keamanan] bersidang petang itu.

### Antara 2018-12-12 none
Buku masak itu terbit dalam sebelas bahasa. Penulisnya, [m1:IDN.CVL Sri Owen], menetap di [m2:@GBR Wimbledon] sejak meninggalkan [m3:@IDN Padang Panjang]. Suaminya, [m4:GBR.EDU Roger], dulu mengajar di [m5:IDN.EDU UGM]. [m6:GBR.GOV Duta besar Inggris] memesan dua puluh eksemplar; rekannya dari [m7:NLD.GOV kedutaan Belanda] meminta tanda tangan. [m8=m1+m4 Pasangan itu] tidak punya oven gas.

### Jawa Pos 2013-08-15
Buldoser masuk sebelum fajar. Di Rabaa al-Adawiya, [m1:EGY.COP polisi] dan [m2:EGY.MIL tentara] {e1 menewaskan} lebih dari enam ratus [m3:EGY.REL pendukung Mursi] dalam dua belas jam. [m4:EGY.GOV Mohamed ElBaradei], wakil presiden yang sebulan lalu ikut mendukung penggulingan, {e2 mundur}. [m5=m4 Peraih Nobel itu] dituduh lari. Malamnya gereja di Minya {e3 dibakar}; [m6:EGY.REL Uskup Makarios] menyalahkan [m7=m3 mereka yang marah]. [m8:USA.GOV Barack Obama], dari lapangan golf, {e4 membatalkan} latihan bersama; [m9:ECU.GOV Quito] {e5 menarik} duta besar.
e1 m1,m2 > m3 ASSAULT actual 2013-08-14/day mode=firearms ctx=repression
e2 m4 > m10 RETREAT actual 2013-08-14/day mode=resign ctx=executive
e3 m7 > m6 ASSAULT actual 2013-08-14/day mode=destroy ctx=religion_ethnicity
e4 m8 > m10 SANCTION actual 2013-08-15/day mode=discontinue ctx=military,human_rights
e5 m9 > m10 SANCTION actual 2013-08-15/day mode=withdraw ctx=diplomatic
[m10:EGY.GOV Adly Mansour] {e6 memberlakukan} jam malam lewat dekret.
e6 m10 > m3 COERCE actual 2013-08-14/day mode=curfew ctx=repression
