### Koran Tempo 2004-10-28 article
= Tujuh Puluh Delapan Jenazah dari Enam Truk
~byline (AP/Reuters/Bangkok Post/faisal)
[m1:@THA NARATHIWAT] -- [m29=m2 Mereka] ditumpuk seperti kayu, lima lapis. Ketika terpal truk dibuka di barak Inkhayuth, Pattani, pada Senin (25/10) malam, 78 [m2:THA.CVL pria Melayu] sudah kehabisan napas.
Lima jam sebelumnya [m3=m2 orang-orang itu] {e1 mengepung} kantor polisi Tak Bai. Enam [m4:THA.CVL sukarelawan desa] hendak [m30=m2 mereka] bebaskan; [m5:THA.MIL tentara] {e2 menjawab} dengan meriam air, gas, lalu peluru. Tujuh orang mati di tempat. Sisanya, sekitar 1.300, {e3 diikat} tangannya ke belakang.
"<<q1 [m6=m2 Mereka] lemas karena berpuasa. [m7:THA.MIL Anak buah kami] tidak berbuat kesalahan>>." Begitulah [m8:THA.GOV Perdana Menteri Thaksin Shinawatra] di depan Senat kemarin. [m9=m8 Ketua] [m10:THA.PTY Thai Rak Thai] ini hanya {e4 menyesali} "<<q2 cara mengangkut>>".
Yang memegang komando di lapangan [m11:THA.MIL Letnan Jenderal Pisarn Wattanawongkiri]. [m12=m11 Ia] mengepalai [m13:THA.MIL Angkatan Darat Wilayah Keempat], komando bagi seluruh selatan; Selasa [m31=m11 ia] {e5 dipindahkan} sementara ke Bangkok.
Permintaan maaf tidak ada. [m14:THA.CVL Komisi Hak Asasi Nasional], dipimpin [m15:THA.CVL Saneh Chamarik], {e6 mulai menyelidik} hari ini.
Jauh di Stockholm, [m16:PULO.REB PULO] {e7 bersumpah} Bangkok akan terbakar. "<<q3 Ibu kota [m32=m8 mereka] akan dibakar sebagaimana ibu kota Pattani dibakar>>," tertulis di situs [m17=m16 kelompok separatis] tersebut. [m33=m16 Mereka] adalah satu dari empat anggota [m18:BERSATU.REB Bersatu], payung yang diketuai [m19:BERSATU.REB Wan Kadir Che Man].
Di Kuala Lumpur [m20:MYS.LEG parlemen] mengesampingkan agenda. [m21:MYS.OPP PAS], partai yang memerintah [m22:@MYS Kelantan] sejak 1990, {e8 menuntut} Thailand diseret ke mahkamah dunia. [m23:MYS.GOV Perdana Menteri Abdullah Badawi], sekarang mengetuai [m24:OIC OKI], lebih lunak: [m34=m23 ia] {e9 berbicara} lewat telepon dengan [m35=m8 Thaksin] dan {e10 menawarkan} bantuan penyuluhan.
Prinsip tidak campur tangan dalam [m25:ASEAN ASEAN] ikut diuji. [m26:IDN.GOV Menlu Hassan Wirajuda] berkata, <<q4 [m27:IDN.GOV Jakarta] berharap pengusutan terbuka>>.
Kemarin sore [m28:THA.REL seorang kepala desa Buddha] di Sungai Padi ditemukan tak berkepala. Kertas di sampingnya menyebutkan {e11 balasan} atas Tak Bai.
e1 m2 > m5 PROTEST actual 2004-10-25/day mode=obstruct ctx=religion_ethnicity
e2 m5 > m3 ASSAULT actual 2004-10-25/day mode=firearms ctx=repression
e3 m5 > m2 COERCE actual 2004-10-25/day mode=arrest ctx=repression
e4 m9 > m2 SUPPORT actual 2004-10-27/day ctx=repression
e5 m8 > m12 SANCTION actual 2004-10-26/day mode=expel ctx=military
e6 m14 > m5 ACCUSE actual 2004-10-28/day mode=investigate ctx=human_rights
e7 m16 > m8 THREATEN threatened 2004-10-28/none mode=violence ctx=territory
e8 m21 > m8 ACCUSE actual 2004-10-28/none mode=disapprove ctx=human_rights
e9 m23 > m8 CONSULT actual 2004-10-28/none mode=phone ctx=diplomatic
e10 m23 > m8 AGREE planned 2004-10-28/none mode=assist ctx=religion_ethnicity
e11 m16 > m28 ASSAULT actual 2004-10-27/day mode=primitive ctx=religion_ethnicity
q1 m8 direct
q2 m8 mixed
q3 m16 direct cue=tertulis
q4 m26 indirect cue=berkata
rel m9 leads m10
rel m12 leads m13
rel m15 leads m14
rel m17 member_of m18
rel m19 leads m18
rel m21 controls m22 from=1990
rel m23 leads m24

### Harian Terbit 2016-11-05 article
= Malam Gas di Medan Merdeka: Dari Salat sampai [m1:IDN.COP Barracuda]
~byline (Danial/Arbi)
[m2:@IDN JAKARTA], HT – Sampai azan magrib semuanya tertib; bahkan sampah dipungut. Ratusan ribu orang berbaju putih, Jumat (4/11), memenuhi jalan dari Istiqlal ke Istana untuk {e1 menuntut} [m3:IDN.GOV Basuki Tjahaja Purnama] dipenjara.
Komando ada pada [m4:IDN.REL Gerakan Nasional Pengawal Fatwa MUI (GNPF)]. [m5:IDN.REL Ustaz Bachtiar Nasir], ketuanya, dan [m6:IDN.REL Rizieq Syihab], imam besar [m7:IDN.REL Front Pembela Islam], bergantian di atas truk.
Pukul 19.30 botol {e2 beterbangan}. [m8=m1 Polisi] {e3 membalas} dengan gas air mata, ratusan tabung, sampai [m9=m5 sang ustaz] terkena di kaki.
Siapa yang melempar? "<<q1 Bukan [m32=m4 kami]. Itu penyusup, seragamnya hitam-hijau>>," kata [m10=m6 Rizieq]. Bagi [m11:IDN.COP Kombes Awi Setiyono], juru bicara [m12:IDN.COP Polda Metro Jaya], jawabannya lain: <<q2 pelakunya anggota [m13:IDN.CVL HMI]>>.
Organisasi mahasiswa itu naik pitam. Ketua umumnya, [m14:IDN.CVL Mulyadi P Tamsir], {e4 menyangkal} dan {e5 minta} [m15:IDN.COP Kapolda Irjen Mochamad Iriawan] menarik ucapan tersebut. Lima kadernya terlanjur {e6 diciduk} subuh tadi di sekretariat.
Sang gubernur, alias Ahok, sejak siang tak kelihatan. [m33=m3 Ia] diusung [m16:IDN.PTY PDIP], [m17:IDN.PTY Golkar], [m18:IDN.PTY Nasdem], dan [m19:IDN.PTY Hanura] untuk Februari. Pekan depan [m34=m3 ia] {e7 akan diperiksa} [m30:IDN.COP Bareskrim]; begitu janji [m20:IDN.GOV Wapres Jusuf Kalla], yang Jumat petang {e8 menerima} utusan [m35=m4 massa]. "<<q3 Dua minggu, cepat dan tegas>>," kata JK.
~advert Langganan HT hubungi sirkulasi
[m36=m21 Presiden] ke mana? [m21:IDN.GOV Joko Widodo] meninjau kereta bandara, dan pulang lewat tengah malam hanya untuk mengatakan kerusuhan itu {e9 ditunggangi} [m31:? aktor politik].
Kata "aktor" menusuk Cikeas. Tiga hari sebelumnya [m22:IDN.PTY Susilo Bambang Yudhoyono], bapak salah satu calon serta ketua umum [m23:IDN.PTY Demokrat], {e10 memperingatkan} [m24=m21 pemerintah]: tuntutan yang diabaikan tak akan habis sampai Lebaran kuda. "<<q4 Jangan menuduh orang ya, itu fitnah>>," ujarnya.
Malam merembet ke Penjaringan. [m25:IDN.CVL Gerombolan pemuda] {e11 menjarah} minimarket di Gedong Panjang; [m26:IDN.MIL Kodam Jaya] {e12 menurunkan} dua kompi.
[m27:IDN.REL Nasaruddin Umar], imam [m28:IDN.REL Masjid Istiqlal], mengajak semua pulang. Demonstrasi berikutnya, kata [m29=m5 Bachtiar], <<q5 {e13 akan digelar} jika dua minggu itu lewat tanpa tersangka>>.
e1 m4 > m3 PROTEST actual 2016-11-04/day mode=demo ctx=religion_ethnicity
e2 m4 > m8 PROTEST actual 2016-11-04/day mode=riot ctx=religion_ethnicity
e3 m8 > m4 ASSAULT actual 2016-11-04/day mode=crowd-control ctx=religion_ethnicity,repression
e4 m14 > m11 REJECT actual 2016-11-05/none
e5 m14 > m15 REQUEST requested 2016-11-05/none mode=yield
e6 m12 > m13 COERCE actual 2016-11-05/day mode=arrest ctx=repression
e7 m30 > m3 ACCUSE planned 2016-11-12/week mode=investigate ctx=legal,religion_ethnicity
e8 m20 > m4 CONSULT actual 2016-11-04/day ctx=religion_ethnicity
e9 m21 > m31 ACCUSE actual 2016-11-05/day mode=allege ctx=political_institutions
e10 m22 > m24 THREATEN threatened 2016-11-02/day ctx=religion_ethnicity
e11 m25 > m26 PROTEST actual 2016-11-04/day mode=riot
e12 m26 > m25 MOBILIZE actual 2016-11-04/day mode=troops
e13 m4 > m20 PROTEST hypothetical 2016-11-18/week mode=demo ctx=religion_ethnicity
q1 m6 direct cue=kata
q2 m11 indirect
q3 m20 direct cue=kata
q4 m22 direct cue=ujarnya
q5 m5 indirect cue=kata
rel m5 leads m4
rel m6 leads m7
rel m14 leads m13
rel m15 leads m12
rel m22 leads m23
rel m27 leads m28

### Okezone 2010-11-24 article
= [m25:KOR.GOV Seoul]: Jet Kami Sudah di Udara
~date_line Rabu, 24 November 2010 10:44 wib
~byline Fajar Nugraha - Okezone
[m1:@KOR SEOUL] - Nelayan Yeonpyeong tidak sempat menarik jaring. Pada Selasa (23/11) pukul 14.34, peluru [m2:PRK.MIL artileri Korea Utara] {e1 menghujani} pulau berpenduduk 1.700 jiwa itu, dan dalam satu jam asapnya tampak sampai Incheon.
Dua [m3:KOR.MIL marinir] tewas. Hari ini dua jasad lagi ditemukan, keduanya tukang bangunan di pangkalan.
"<<q1 Jika ada provokasi lagi, [m4=m5 kita] harus {e2 membalas} berkali lipat>>," kata [m5:KOR.GOV Presiden Lee Myung-bak] dari bunker. [m26=m5 Ia] semula, menurut kantornya, hanya ingin keadaan tidak membesar; bantahan menyusul dua puluh menit kemudian.
Balasan sebenarnya sudah ada. [m6:KOR.MIL Baterai K-9] {e3 memuntahkan} delapan puluh peluru ke pantai seberang. Berapa korban di sana, tak ada yang tahu.
Versi [m7:PRK.GOV Pyongyang] terbalik. Lewat [m8:#KCNA KCNA], [m9:PRK.MIL Komando Tertinggi], yang dijabat [m10:PRK.GOV Kim Jong-il], menyatakan <<q2 musuh lebih dulu {e4 menembaki} perairan [m11=m7 kami] dalam latihan>>. Latihan bernama Hoguk itu memang berlangsung, diakui [m12:KOR.MIL Kolonel Lee Bung-woo]. Arahnya, kata juru bicara itu, <<q3 ke barat daya, bukan utara>>.
~read_also Baca Juga: Arsenal Tersandung di Kandang Braga
[m13:USA.MIL Kapal induk USS George Washington] pagi ini {e5 angkat sauh} dari Yokosuka. [m14:USA.MIL Pasukan AS di Korea], 28.500 orang, dikomandani [m15:USA.MIL Jenderal Walter Sharp]; [m27=m15 ia] pula yang mengepalai [m16:UNC Komando PBB], pengawas gencatan senjata sejak 1953.
[m17:CHN.GOV Beijing] lamban seperti biasa. Sekutu satu-satunya [m28=m7 Pyongyang] ini {e6 menyerukan} perundingan enam pihak. Seruan tersebut, kata [m18:JPN.GOV Naoto Kan], yang memimpin [m19:JPN.PTY Partai Demokrat Jepang] dan pemerintahannya, <<q4 datang terlalu pagi>>.
[m20:IDN.GOV Marty Natalegawa] {e7 mengutuk} serangan tanpa menyebut pelaku. Rusia, lewat [m21:RUS.GOV Sergei Lavrov], kebalikannya: pelakunya harus {e8 bertanggung jawab}.
Bantuan beras untuk Sinuiju {e9 dihentikan} [m22:KOR.GOV Kementerian Unifikasi] tadi siang. Pertemuan Palang Merah besok ikut {e10 dicoret}.
Maret lalu [m23:KOR.MIL korvet Cheonan] patah dua. Panel yang dipimpin [m24:KOR.GOV Seoul] {e11 menyalahkan} torpedo Utara.
e1 m2 > m3 ASSAULT actual 2010-11-23/day mode=heavy-weapons ctx=military
e2 m5 > m7 THREATEN threatened 2010-11-23/day mode=violence ctx=military
e3 m6 > m2 ASSAULT actual 2010-11-23/day mode=heavy-weapons ctx=military
e4 m12 > m11 ASSAULT denied 2010-11-23/day mode=heavy-weapons ctx=military
e5 m13 > m7 MOBILIZE actual 2010-11-24/day mode=ships ctx=military
e6 m17 > m5,m7 REQUEST requested 2010-11-24/none mode=meet ctx=diplomatic
e7 m20 > m7 ACCUSE actual 2010-11-24/none mode=disapprove ctx=military
e8 m21 > m7 ACCUSE actual 2010-11-24/none mode=disapprove ctx=military
e9 m22 > m7 SANCTION actual 2010-11-24/day mode=discontinue ctx=economic
e10 m22 > m7 SANCTION actual 2010-11-24/day mode=discontinue ctx=diplomatic
e11 m24 > m7 ACCUSE actual 2010-11-24/none mode=allege ctx=military bg
q1 m5 direct cue=kata
q2 m9 indirect cue=menyatakan
q3 m12 indirect cue=kata
q4 m18 indirect cue=kata
rel m10 leads m9
rel m15 leads m14
rel m15 leads m16
rel m17 ally_of m7
rel m18 leads m19
