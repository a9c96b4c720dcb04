### Antara 2025-02-02
[m1:CAN.GOV Ottawa] {e1 akan mengenakan} tarif 25 persen atas bir, jus, dan papan gips [m2:USA.GOV Amerika Serikat], sementara [m3:MEX.GOV Claudia Sheinbaum], yang menyangkal {e2 bersekongkol} dengan [m4:MEX.CRM kartel], memilih {e3 menelepon} dulu.
e1 m1 > m2 SANCTION planned 2025-02-02/none mode=discontinue ctx=economic
e2 m3 > m4 COOPERATE denied 2025-02-02/none ctx=illegal_drugs
e3 m3 > m2 CONSULT planned 2025-02-02/none mode=phone ctx=economic

### Radar Jember 2019-09-25
[m4:IDN.COP Petugas gabungan] {e1 mengamankan} [m5:IDN.EDU belasan pelajar] yang kedapatan membawa ketapel di dekat kantor dewan.
"<<q1 [m1=m3 Kami] data, panggil orang tuanya, lalu [m2=m5 anak-anak itu] {e2 kami pulangkan}>>," kata [m3:IDN.COP Kasat Samapta].
e1 m4 > m5 COERCE actual 2019-09-25/none mode=arrest
e2 m1 > m2 CONCEDE planned 2019-09-25/none mode=release
q1 m3 direct cue=kata

### CNN Indonesia 2022-11-30
[m5:XKX.GOV Kementerian Dalam Negeri] akan {e1 memasukkan} [m1:SRB.GOV dua politisi Beograd] ke daftar larangan masuk, kata [m2:XKX.GOV Xhelal Svecla]. [m3:USA.GOV Gabriel Escobar] {e2 mengimbau} [m4=m2 Pristina] mencari cara lain.
e1 m5 > m1 SANCTION planned 2022-11-30/none mode=discontinue ctx=diplomatic said=m2
e2 m3 > m4 REQUEST requested 2022-11-30/none mode=change ctx=diplomatic

### detikNews 2024-08-22 headline
[m1:IDN.CVL Massa] {e1 Jebol} Pagar [m2:IDN.LEG DPR], [m3:IDN.LEG Dasco]: Revisi UU Pilkada {e2 Batal}
e1 m1 > m2 PROTEST actual 2024-08-22/none mode=riot ctx=election
e2 m3 > m1 CONCEDE actual 2024-08-22/none ctx=election,legislative

### Kompas.com 2018-07-02 none
Skuad [m1:@HRV Kroasia] menyanyi di ruang ganti bersama [m3:HRV.GOV presiden mereka], seorang perempuan berkaus kotak-kotak. [m2:@RUS Sochi] malam itu bersuhu 28 derajat.

### Republika 2024-01-12
Serangan {e1 dilancarkan} [m1:USA.MIL Amerika] dan [m2:GBR.MIL Inggris] ke Hudaydah. [m3:HOUTHI.REB Yahya Saree] {e2 bersumpah} serangan itu tidak akan dibiarkan tanpa balasan, [m4:SAU.GOV Riyadh] {e3 meminta} semua pihak menahan diri, dan [m5:OMN.GOV Muskat] {e4 mengecam} {e5 pengeboman} atas [m6:YEM.GOV "negara sahabat"].
e1 m1,m2 > m3 ASSAULT actual 2024-01-12/none mode=aerial ctx=military
e2 m3 > m1,m2 THREATEN threatened 2024-01-12/none mode=violence ctx=military
e3 m4 > m1,m2,m3 REQUEST requested 2024-01-12/none mode=yield ctx=military
e4 m5 > m1,m2 ACCUSE actual 2024-01-12/none mode=disapprove ctx=military
e5 m1,m2 > m6 ASSAULT actual 2024-01-12/none mode=aerial ctx=military

### Tribun Pekanbaru 2015-08-27
Bukan dirampas, dalih [m1:IDN.BUS manajer kebun]; [m2:IDN.AGR warga Sakai] sendiri yang {e1 menyerahkan} tanahnya pada 1998. Pengakuan [m3=m2 batin mereka] lain: kampung {e2 dikosongkan} [m4:IDN.MIL tentara] dengan gajah.
e1 m2 > m1 CONCEDE actual 1998-01-01/year ctx=natural_resource said=m1
e2 m4 > m2 COERCE actual 1998-01-01/year mode=seize ctx=natural_resource said=m3

### VOA Indonesia 2010-04-08
Bishkek jatuh. [m1:KGZ.OPP Rosa Otunbayeva], yang sekarang {e1 menguasai} gedung pemerintah, berjanji {e2 tidak akan mengusik} pangkalan [m2:USA.MIL Manas]; [m3:KGZ.GOV Kurmanbek Bakiyev], di selatan, {e3 menolak mundur}.
e1 m1 > m3 COERCE actual 2010-04-07/day mode=seize ctx=executive
e2 m1 > m2 CONCEDE planned 2010-04-08/none ctx=military
e3 m3 > m1 REJECT actual 2010-04-08/none mode=yield ctx=executive

### Harian Sinar 2016-06-14 none
Di tepi alun-alun berdiri patung [m1:IDN.ELI pahlawan setempat], menunggang kuda tanpa pelana. Kuda itu, kata [m2:IDN.GOV juru kunci], sudah tiga kali kehilangan ekor.

### Tempo.co 2021-11-22
[m3:IDN.LAB Empat karyawan toko emas] yang {e1 mogok} sejak Senin {e2 dipecat}. [m1:IDN.GOV Disnaker] {e3 memanggil} [m2:IDN.BUS pemilik toko]; kalau mangkir, izinnya {e4 ditinjau}.
e1 m3 > m2 PROTEST actual 2021-11-22/none mode=strike ctx=economic
e2 m2 > m3 SANCTION actual 2021-11-22/none mode=expel ctx=economic
e3 m1 > m2 REQUEST requested 2021-11-22/none mode=meet ctx=economic
e4 m1 > m2 THREATEN threatened 2021-11-22/none mode=restrict ctx=economic
"<<q1 Kami hanya minta upah minimum>>," ujar [m4:IDN.LAB Sari], salah satunya.
q1 m4 direct cue=ujar

### SINDOnews 2020-12-09
[m1:TUR.GOV Mevlut Cavusoglu] memperingatkan bahwa sanksi Eropa atas pengeboran di Mediterania {e1 akan dibalas setimpal}; [m2:DEU.GOV Heiko Maas], sebaliknya, tidak {e2 menyarankan} embargo senjata kepada [m3:EU para pemimpin], dan [m4:GRC.GOV Athena] merasa {e3 ditinggalkan}.
e1 m1 > m3 THREATEN threatened 2020-12-09/none ctx=economic
e2 m2 > m3 REQUEST denied 2020-12-09/none mode=change ctx=military
e3 m4 > m2 ACCUSE actual 2020-12-09/none mode=disapprove ctx=diplomatic

### Kaltim Post 2018-04-06 none
Bukan minyak Pertamina, melainkan minyak tanah kiriman [m1:@SGP Singapura] yang dulu menyalakan lampu di Teluk Balikpapan. [m2:IDN.EDU Sejarawan Unmul] menunjukkan kaleng kosongnya.

### BBC Indonesia 2020-08-23
[m4:BLR.OPP Dua ratus ribu orang] {e1 memadati} Minsk. [m1:BLR.GOV Lukashenko], dengan senapan di tangan, {e2 berterima kasih} kepada [m2:BLR.COP pasukan antihuru-hara] yang menjaga istananya dari [m3=m4 "tikus-tikus"].
e1 m4 > m1 PROTEST actual 2020-08-23/none mode=demo ctx=pro_democracy
e2 m1 > m2 SUPPORT actual 2020-08-23/none ctx=pro_autocracy

### Antara 2022-07-18
Pelabuhan Odesa boleh dipakai lagi asal [m1:RUS.MIL Moskow] {e1 dijamin} [m2:UN PBB] dapat mengekspor pupuk, begitu bocoran dari [m3:TUR.GOV perundingan di Istanbul], dan asal [m4:UKR.MIL Kyiv] {e2 membersihkan} ranjau lautnya sendiri.
e1 m2 > m1 AGREE hypothetical 2022-07-18/none ctx=economic
e2 m4 > m1 CONCEDE hypothetical 2022-07-18/none ctx=economic

### Warta Jateng 2022-06-08
Konvoi pembawa poster khilafah di Brebes berbuntut panjang: [m1:IDN.COP Polda] {e1 menggaruk} tiga [m2:KM.REL pengurus Khilafatul Muslimin], lalu pemimpinnya, [m3:KM.REL Abdul Qadir Baraja], {e2 diterbangkan} dari Lampung dengan tangan terikat.
e1 m1 > m2 COERCE actual 2022-06-06/day mode=arrest ctx=religion_ethnicity
e2 m1 > m3 COERCE actual 2022-06-07/day mode=arrest ctx=religion_ethnicity

### Bisnis.com 2018-09-18 none
Siapa mengendalikan siapa? Saham mayoritas hotel itu dipegang [m1:QAT.BUS Katara Hospitality], tanahnya disewa dari [m2:IDN.GOV pemda], dan dapurnya, konon, dari selera [m3:FRA.CVL seorang koki Marseille].

### Liputan6.com 2023-07-20
Bukan lagi protes: gedung [m1:SWE.GOV Kedutaan Swedia] di Bagdad {e1 dibakar} [m2:IRQ.REL pengikut Muqtada al-Sadr] pada dini hari. [m3:IRQ.GOV Mohammed Shia al-Sudani] {e2 mengusir} sang duta besar dan mengancam {e3 memutus hubungan} seandainya Quran kembali dinista dengan izin [m4=m1 Stockholm].
e1 m2 > m1 PROTEST actual 2023-07-20/none mode=riot ctx=religion_ethnicity,diplomatic
e2 m3 > m1 SANCTION actual 2023-07-20/none mode=expel ctx=diplomatic
e3 m3 > m4 THREATEN threatened 2023-07-20/none mode=relations ctx=religion_ethnicity

### Metro Siantar 2014-09-29
[m3:IDN.PTY Demokrat] {e1 walkout}, [m5:IDN.CVL rakyat] {e2 marah}: itulah ringkasan malam pengesahan pilkada lewat DPRD. [m1:IDN.GOV SBY], dari [m2:@USA Washington], mengaku {e3 tidak pernah menyuruh} [m6=m3 partainya] meninggalkan [m4:IDN.LEG sidang DPR].
e1 m3 > m4 REJECT actual 2014-09-26/none ctx=legislative
e2 m5 > m3 ACCUSE actual 2014-09-29/none mode=disapprove ctx=legislative
e3 m1 > m6 REQUEST denied 2014-09-26/none ctx=legislative

### CNBC Indonesia 2017-08-14
Jika [m1:PRK.MIL Pyongyang] jadi {e1 menembakkan} empat rudal ke perairan Guam, [m2:USA.MIL James Mattis] berkata, keadaan bisa {e2 berubah menjadi perang} sangat cepat. [m3:USA.GOV Eddie Calvo], gubernur pulau itu, menerbitkan selebaran cara menghindari kilatan.
e1 m1 > m3 ASSAULT hypothetical 2017-08-14/none mode=heavy-weapons ctx=military
e2 m2 > m1 THREATEN threatened 2017-08-14/none mode=violence ctx=military

### Lentera Timur 2013-03-19
[m5:? Orang-orang bertopeng] mencongkel pintu LP Cebongan. Empat [m1:IDN.CRM tahanan] {e1 ditembak} di sel; [m2:IDN.MIL Kodam Diponegoro] membantah keterlibatan [m3:IDN.MIL prajuritnya], sebelas hari kemudian [m4:IDN.MIL tim TNI AD] {e2 menyebut} pelakunya dari Kandang Menjangan.
e1 m3 > m1 ASSAULT denied 2013-03-23/day mode=firearms ctx=human_rights
e2 m4 > m3 ACCUSE actual 2013-04-04/day mode=allege ctx=human_rights

### Antara 2023-10-26
Dari sebuah terowongan ke atas, dua [m1:ISR.CVL nenek] {e1 dibebaskan} [m2:HAMAS.REB Hamas] dan {e2 diserahterimakan} kepada [m3:ICRC Palang Merah]. [m4:QAT.GOV Doha], penengahnya, {e3 memuji} kedua pihak; [m5:ISR.GOV Eli Cohen] malah {e4 menuding} [m6=m4 Qatar] membiayai teror.
e1 m2 > m1 RETREAT actual 2023-10-23/none mode=release ctx=human_security
e2 m2 > m3 COOPERATE actual 2023-10-23/none ctx=human_security
e3 m4 > m2,m5 SUPPORT actual 2023-10-26/none ctx=diplomatic
e4 m5 > m6 ACCUSE actual 2023-10-26/none mode=allege ctx=terrorism

### Batam Pos 2011-12-19
Kota {e1 lumpuh} dua hari. [m4:IDN.LAB Buruh yang menuntut UMK] {e2 membakar} pos [m1:IDN.COP Brimob] dan mobil dinas; [m2:IDN.GOV Wali Kota Ahmad Dahlan] {e3 berjanji menyurati} [m3:IDN.GOV gubernur] malam itu.
e1 m4 > m2 PROTEST actual 2011-11-24/none mode=strike ctx=economic
e2 m4 > m1 PROTEST actual 2011-11-24/none mode=riot ctx=economic
e3 m2 > m4 AGREE planned 2011-11-24/none ctx=economic

### Koran Tempo 2021-10-25 none
Adakah kudeta yang demokratis? Pertanyaan ujian itu dijawab [m1:IDN.EDU mahasiswa] dengan contoh [m2:@PRT Portugal] 1974, [m3:@SDN Sudan] 2019, dan — seorang yang usil — rapat karang taruna.

### Kompas.com 2023-03-17
Beberapa serdadu [m1:PHL.MIL Manila] {e1 menjejakkan kaki} di Palawan bersama [m2:USA.MIL marinir] untuk latihan terbesar sepanjang sejarah. Tak akan {e2 menyerang} siapa-siapa, kata [m3:PHL.GOV Bongbong Marcos], dan empat pangkalan baru yang {e3 dibuka} bagi [m4:USA.GOV Washington] bukan ditujukan kepada [m5:CHN.GOV Beijing].
e1 m1 > m2 COOPERATE actual 2023-03-17/none ctx=military
e2 m3 > m5 ASSAULT denied 2023-03-17/none ctx=military
e3 m3 > m4 COOPERATE actual 2023-02-02/none ctx=military

### Sulteng Raya 2020-08-29
Ditangkap karena membela nelayan, begitu kata spanduk. Menurut [m4:IDN.COP polisi], [m1:IDN.CVL Manre] {e1 dijemput} karena {e2 menyobek} amplop kompensasi berisi uang dari [m2:IDN.BUS kontraktor tambang pasir]; [m3:IDN.CVL Walhi Sulsel] {e3 mendampinginya}.
e1 m4 > m1 COERCE actual 2020-08-14/day mode=arrest ctx=natural_resource
e2 m1 > m2 REJECT actual 2020-08-29/none ctx=natural_resource
e3 m3 > m1 SUPPORT actual 2020-08-29/none ctx=legal

### Antara 2019-02-27 none
Menyambut KTT di [m1:@VNM Hanoi], tukang cukur di Jalan To Hien Thanh menawarkan potongan gratis ala [m2:PRK.GOV Kim] atau [m3:USA.GOV Trump]. Yang pertama lebih laku.

### Tribun Sumsel 2019-07-16
Kontak tembak pecah di kebun tebu: [m6:IDN.BUS preman perusahaan] dan [m5:IDN.AGR petani] {e1 saling bacok}. [m1:IDN.COP Kapolda] {e2 menarik} semua senjata rakitan. "<<q1 Sekali lagi ada bentrok, izin [m2:IDN.BUS PT itu] [m3=m4 saya] {e3 cabut}>>," kata [m4:IDN.GOV bupati].
e2 m1 > m5 COERCE actual 2019-07-16/none mode=seize ctx=natural_resource
e3 m3 > m2 THREATEN threatened 2019-07-16/none mode=restrict ctx=natural_resource
e1 m6 > m5 ASSAULT actual 2019-07-15/none mode=primitive ctx=natural_resource
q1 m4 direct cue=kata

### Republika 2015-10-15 none
Antara [m1:@IRN Isfahan] dan [m2:@TUR Istanbul] selalu ada karavan, kata pepatah. [m3:IRN.EDU Filolog Isfahan] itu mengumpulkan tiga ribu kata pinjaman, separuhnya mengenai makanan.

### Radar Kudus 2021-08-19
Vaksin {e1 dirampas}? [m4:IDN.GOV Kepala dinas] buru-buru menyangkal di [m1:#Radar Kudus koran ini]: [m2:IDN.MIL Kodim] hanya {e2 meminjam} seribu dosis dari [m3:IDN.MED Puskesmas Jekulo] dan sudah mengembalikannya.
e1 m2 > m3 COERCE denied 2021-08-19/none mode=seize ctx=health
e2 m3 > m2 AID actual 2021-08-19/none ctx=health

### Suara.com 2024-04-14
Pukul dua pagi [m1:JOR.MIL jet Yordania] {e1 menembak jatuh} belasan drone [m2:IRN.MIL Garda Revolusi]. Bukan demi membela siapa pun, kata [m3:JOR.GOV Ayman Safadi]; andai [m4:ISR.MIL Israel] yang melintas, [m5=m3 Amman] juga akan {e3 menghalaunya}. [m6:IRN.GOV Teheran] {e4 memperingatkan} kerajaan itu bisa menjadi sasaran berikutnya.
e1 m1 > m2 ASSAULT actual 2024-04-14/none mode=aerial ctx=military
e3 m5 > m4 ASSAULT hypothetical 2024-04-14/none mode=aerial ctx=military
e4 m6 > m3 THREATEN threatened 2024-04-14/none mode=violence ctx=military

### Harian Metro 2018-05-17
Rumah [m1:MYS.ELI Najib Razak] di Langgak Duta {e1 digeledah} hingga subuh. [m2:MYS.COP Amar Singh] mengumumkan 284 kotak tas tangan {e2 dibawa}; bekas perdana menteri yang pekan lalu {e3 dicekal} [m3:MYS.GOV imigrasi] itu {e4 mengeluh} karena petugas memakan cokelat dari kulkasnya.
e1 m2 > m1 COERCE actual 2018-05-17/none mode=seize ctx=corruption
e2 m2 > m1 COERCE actual 2018-05-18/none mode=seize ctx=corruption
e3 m3 > m1 COERCE actual 2018-05-12/day mode=restrict ctx=corruption
e4 m1 > m2 ACCUSE actual 2018-05-18/none mode=disapprove ctx=legal

### Info Publik 2022-09-07 none
Sebanyak 126 desa mengikuti lomba kebersihan. [m1:IDN.GOV Wakil bupati] menyerahkan piala kepada [m2:IDN.GOV Kades Sidomulyo]; juara kedua memperoleh mesin pencacah.
