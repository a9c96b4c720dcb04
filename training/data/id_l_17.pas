### Antara 2017-05-25
[m1:EGY.GOV Pemerintah Mesir] {e1 memblokir} dua puluh satu situs berita, di antaranya [m2:QAT.JRN Al Jazeera] dan [m3:EGY.JRN Mada Masr]. Kantor berita negara mengatakan situs-situs itu mendukung terorisme. [m4:EGY.JRN Lina Attalah], pemimpin redaksi media yang disebut terakhir, mengaku tidak pernah diberi tahu; [m5=m4 ia] {e2 akan menggugat}. Sehari sebelumnya [m6:SAU.GOV Riyadh] dan [m7:ARE.GOV Abu Dhabi] {e3 melakukan} hal serupa karena pernyataan yang dikaitkan dengan [m8:QAT.GOV emir Qatar]. [m9=m8 Doha] {e4 menegaskan} kantor beritanya diretas.
e1 m1 > m2,m3 COERCE actual 2017-05-24/day mode=censor ctx=rights_freedoms,terrorism
e2 m5 > m1 ACCUSE planned 2017-05-25/none mode=allege ctx=rights_freedoms,legal
e3 m6,m7 > m2 COERCE actual 2017-05-24/day mode=censor ctx=diplomatic,rights_freedoms
e4 m9 > m6,m7 REJECT actual 2017-05-25/none ctx=diplomatic,cyber

### Kompas.com 2024-01-17
Rudal {e1 menghantam} dua pangkalan [m1:JAISHALADL.REB Jaish al-Adl] di Balochistan, kata [m2:#outlet Tasnim]. [m3:PAK.GOV Kementerian Luar Negeri Pakistan] {e2 mengecam} pelanggaran wilayahnya yang menewaskan dua anak. Sore itu [m4=m3 pihaknya] {e3 memanggil pulang} duta besar dari [m5:IRN.GOV Teheran] dan {e4 melarang} duta besar [m6=m5 negara itu], yang sedang pulang kampung, kembali bertugas. Ironisnya, pada jam serangan, [m7:PAK.GOV Anwaar-ul-Haq Kakar] {e5 berbincang} dengan [m8:IRN.GOV Hossein Amir-Abdollahian] di Davos. [m9=m8 Menlu itu] menyebut sasarannya [m10:IRN.REB teroris Iran], bukan warga negara sahabat.
e1 m11 > m1 ASSAULT actual 2024-01-16/day mode=heavy-weapons ctx=terrorism,territory
e2 m3 > m5 ACCUSE actual 2024-01-17/none mode=disapprove ctx=territory,diplomatic
e3 m4 > m5 SANCTION actual 2024-01-17/none mode=withdraw ctx=diplomatic
e4 m4 > m6 SANCTION actual 2024-01-17/none mode=expel ctx=diplomatic
e5 m7 > m8 CONSULT actual 2024-01-16/day mode=multilateral ctx=diplomatic
Penembaknya [m11:IRN.MIL Garda Revolusi].

### detikNews 2016-02-05
[m1:UN Kelompok kerja PBB] {e1 menyimpulkan} bahwa pendiri WikiLeaks {e2 ditahan sewenang-wenang}. [m2:AUS.CVL Julian Assange], yang tiga tahun tinggal di ruangan sempit di kedutaan [m3:ECU.GOV Ekuador], menganggapnya kemenangan. [m4:GBR.GOV Philip Hammond] {e3 menolak} temuan itu. [m5=m2 Orang tersebut], katanya, buronan yang bersembunyi dari hukum. [m6:SWE.GOV Stockholm] {e4 juga tidak sependapat}. Ibunya, [m7:AUS.CVL Christine], {e5 meminta} [m8:AUS.GOV Canberra] turun tangan; [m9:AUS.GOV Julie Bishop] hanya {e6 menawarkan} layanan konsuler.
e1 m1 > m4 ACCUSE actual 2016-02-05/none mode=allege ctx=human_rights,legal
e2 m4 > m2 COERCE denied 2016-02-05/none mode=arrest ctx=human_rights said=m1
e3 m4 > m1 REJECT actual 2016-02-05/none ctx=human_rights,legal
e4 m6 > m1 REJECT actual 2016-02-05/none ctx=human_rights
e5 m7 > m8 REQUEST requested 2016-02-05/none mode=assist ctx=human_rights
e6 m9 > m7 AGREE actual 2016-02-05/none ctx=diplomatic

### Tempo.co 2011-04-22
Perdana menteri lawan itu datang naik kereta. [m1:THA.GOV Bangkok] dan [m2:KHM.GOV Phnom Penh] {e1 sepakat} memperbaiki rel yang putus sejak perang, tetapi tiga hari kemudian serdadu [m10=m1+m2 keduanya] kembali {e2 baku tembak} di Ta Krabei. [m3:KHM.GOV Hor Namhong] {e3 menuduh} [m4=m1 tetangganya] memakai gas beracun; [m5:THA.MIL Kolonel Sansern Kaewkamnerd] {e4 tertawa} mendengarnya. [m6:IDN.GOV Marty Natalegawa], atas nama [m7:ASEAN perhimpunan], {e5 membatalkan} lawatan ke kedua ibu kota. "<<q1 [m8=m6 Saya] akan datang kalau senjata sudah diam>>," ujar [m9=m6 diplomat berkacamata itu].
e1 m1 > m2 AGREE planned 2011-04-22/none ctx=economic
e2 m1 > m2 ASSAULT actual 2011-04-22/day mode=firearms ctx=territory,military
e3 m3 > m4 ACCUSE actual 2011-04-22/day mode=allege ctx=military
e4 m5 > m3 REJECT actual 2011-04-22/day ctx=military
e5 m6 > m1,m2 REJECT actual 2011-04-22/day mode=meet ctx=diplomatic
q1 m9 direct cue=ujar
rel m6 leads m7

### CNN Indonesia 2023-09-21
Berdiri di depan mimbar Ottawa, [m1:CAN.GOV Justin Trudeau] memilih kata-kata dengan hati-hati. Ada tuduhan yang dapat dipercaya, ucapnya, bahwa agen [m2:IND.GOV India] {e1 membunuh} [m3:CAN.REL Hardeep Singh Nijjar], tukang ledeng dan tokoh Khalistan, di parkiran kuil. Seorang diplomat {e2 diusir}. [m4=m2 New Delhi] {e3 membantah} dan {e4 mengusir} satu orang pula. Dua hari kemudian [m5=m4 pemerintahan Narendra Modi] {e5 berhenti menerbitkan} visa. [m6:USA.GOV Jake Sullivan] {e6 mendukung} penyelidikan [m7=m1 tetangganya].
e1 m2 > m3 ASSAULT denied 2023-06-18/day mode=targeted ctx=intelligence,religion_ethnicity said=m1
e2 m1 > m2 SANCTION actual 2023-09-18/day mode=expel ctx=diplomatic,intelligence
e3 m4 > m1 REJECT actual 2023-09-21/none ctx=intelligence
e4 m4 > m1 SANCTION actual 2023-09-21/none mode=expel ctx=diplomatic
e5 m5 > m1 SANCTION actual 2023-09-21/day mode=discontinue ctx=diplomatic
e6 m6 > m7 SUPPORT actual 2023-09-21/day ctx=intelligence,legal

### Republika 2019-10-07
Hanya beberapa menit berbicara di telepon, lalu semuanya berubah. [m1:USA.GOV Donald Trump] memberi tahu [m2:TUR.GOV Recep Tayyip Erdogan] bahwa serdadunya {e1 akan menyingkir}. Bagi [m3:SDF.REB Pasukan Demokratik Suriah], yang {e2 kehilangan} sebelas ribu petempur melawan ISIS, keputusan itu tikaman. [m4:USA.LEG Senator Lindsey Graham], biasanya pembela [m5=m1 sang presiden], {e3 menyebutnya} bencana. Menurut [m6:SDF.REB Mustafa Bali], [m10=m3 pihaknya] terpaksa {e4 memindahkan} penjaga kamp ke perbatasan. Dari Damaskus, [m7:SYR.GOV Faisal Mekdad] {e5 mengajak} [m8=m3 mereka] pulang ke pangkuan negara.
e1 m1 > m2 RETREAT planned 2019-10-07/none mode=withdraw ctx=military
e2 m9 > m3 ASSAULT actual 2019-01-01/year ctx=military,terrorism bg
e3 m4 > m5 ACCUSE actual 2019-10-07/none mode=disapprove ctx=military
e4 m6 > m2 MOBILIZE actual 2019-10-07/none mode=troops ctx=military
e5 m7 > m8 REQUEST requested 2019-10-07/none mode=yield ctx=military,territory
Sisa [m9:ISIS.REB kelompok itu] mendekam di al-Hol.

### Viva 2020-10-28
Poster Presiden Prancis ditempeli jejak sepatu di depan kedutaan di Jakarta. [m1:FRA.GOV Emmanuel Macron] memantik amarah karena {e1 membela} karikatur Nabi sesudah [m2:FRA.EDU Samuel Paty], guru sejarah, {e2 dipenggal}. [m3:TUR.GOV Recep Tayyip Erdogan] {e3 menyarankan} koleganya memeriksakan jiwa. [m4=m1 Paris] {e4 menarik} duta besarnya. [m5:IDN.GOV Joko Widodo] {e5 mengecam} [m6=m1 presiden itu] sekaligus kekerasan yang terjadi. Ormas [m7:IDN.REL FPI] {e6 mengancam} merazia air mineral kemasan buatan [m8:FRA.BUS Danone].
e1 m1 > m2 SUPPORT actual 2020-10-21/day ctx=religion_ethnicity,rights_freedoms
e2 m9 > m2 ASSAULT actual 2020-10-16/day mode=primitive ctx=terrorism,religion_ethnicity
e3 m3 > m1 ACCUSE actual 2020-10-24/day mode=disapprove ctx=religion_ethnicity
e4 m4 > m3 SANCTION actual 2020-10-24/day mode=withdraw ctx=diplomatic
e5 m5 > m6 ACCUSE actual 2020-10-28/none mode=disapprove ctx=religion_ethnicity
e6 m7 > m8 THREATEN threatened 2020-10-28/none mode=restrict ctx=religion_ethnicity,economic
Pembunuhnya, [m9:RUS.REF Abdoullakh Anzorov], datang dari Moskow pada usia enam tahun.

### Kompas 2013-06-24
Bangku 17A di pesawat Aeroflot menuju Havana kosong. [m1:USA.ELI Edward Snowden], yang paspornya {e1 dibatalkan} [m2:USA.GOV Departemen Luar Negeri], masih di zona transit Sheremetyevo. [m3:HKG.GOV Hong Kong], tempat [m4=m1 ia] bersembunyi sebulan, {e2 tidak menahannya} meski {e3 diminta}. [m5:USA.GOV John Kerry] {e4 memperingatkan} [m6:RUS.GOV Moskow] akan ada akibatnya. [m7:RUS.GOV Sergei Lavrov] menyahut: orang itu tak pernah melewati perbatasan negaranya. [m8:ECU.GOV Ricardo Patino], yang kebetulan di Hanoi, {e5 mempertimbangkan} suaka.
e1 m2 > m1 COERCE actual 2013-06-22/day mode=restrict ctx=intelligence
e2 m3 > m2 REJECT actual 2013-06-23/day mode=assist ctx=intelligence,legal
e3 m2 > m3 REQUEST requested 2013-06-24/none mode=yield ctx=intelligence,legal
e4 m5 > m6 THREATEN threatened 2013-06-24/none mode=relations ctx=diplomatic,intelligence
e5 m8 > m1 AID hypothetical 2013-06-24/none ctx=asylum

### Okezone 2022-08-15
[m10=m2 Ia] sudah sepuluh menit duduk di panggung Chautauqua. [m1:USA.CRM Hadi Matar], pemuda 24 tahun berdarah Lebanon, {e1 menikam} [m2:GBR.CVL Salman Rushdie] sepuluh kali. Tiga puluh tiga tahun lalu [m3:IRN.GOV Ayatollah Khomeini] {e2 mengeluarkan} fatwa mati bagi pengarang itu; [m11=m8 pemerintah sesudahnya] {e3 berjanji} tidak melaksanakannya. [m4:IRN.GOV Nasser Kanaani] {e4 menyalahkan} [m5=m2 korban] dan para pendukungnya. [m6:USA.GOV Antony Blinken] {e5 menyebut} sorak media di sana menjijikkan. [m7:HEZBOLLAH.REB Hizbullah] mengaku tidak tahu apa-apa.
e1 m1 > m2 ASSAULT actual 2022-08-15/none mode=primitive ctx=terrorism,religion_ethnicity
e2 m3 > m2 THREATEN threatened 1989-02-14/day mode=violence ctx=religion_ethnicity bg
e3 m11 > m9 CONCEDE planned 1998-01-01/year ctx=religion_ethnicity bg
e4 m4 > m5 ACCUSE actual 2022-08-15/day mode=allege ctx=religion_ethnicity
e5 m6 > m4 ACCUSE actual 2022-08-15/day mode=disapprove ctx=religion_ethnicity
Janji [m8:IRN.GOV Mohammad Khatami] waktu itu ditujukan kepada [m9:GBR.GOV London].

### Liputan6.com 2018-03-13
Pelayan restoran mengira pasangan di bangku taman itu mabuk. Ternyata [m1:RUS.ELI Sergei Skripal], bekas kolonel yang dulu {e1 ditukar} dengan mata-mata cantik, dan [m2:RUS.CVL putrinya] {e2 diracun} Novichok. [m3:GBR.GOV Theresa May] {e3 memberi} [m12:RUS.GOV Moskow] waktu sampai Selasa tengah malam untuk menjelaskan. Tenggat itu lewat. [m4:RUS.GOV Maria Zakharova] {e4 menyebut} pidato [m5=m3 perdana menteri] pertunjukan sirkus. Gedung Putih mula-mula ragu, lalu lewat [m6:USA.GOV Rex Tillerson] {e5 mendukung} [m11=m3 sekutunya]; beberapa jam sesudahnya [m7=m6 ia] {e6 dipecat}.
e1 m8 > m9 RETREAT actual 2010-07-01/year mode=release ctx=intelligence bg
e2 m8 > m1,m2 ASSAULT actual 2018-03-04/day mode=targeted ctx=intelligence,cbrn said=m3
e3 m3 > m12 THREATEN threatened 2018-03-12/day ctx=intelligence,diplomatic
e4 m4 > m5 REJECT actual 2018-03-12/day ctx=intelligence,diplomatic
e5 m6 > m11 SUPPORT actual 2018-03-12/day ctx=intelligence,diplomatic
e6 m10 > m7 SANCTION actual 2018-03-13/day mode=expel ctx=executive
Bagi [m8:RUS.SPY GRU], [m13=m1 ia] pengkhianat; bagi [m9:GBR.SPY MI6], aset. Pemecatan diumumkan [m10:USA.GOV Donald Trump] di Twitter.

### SINDOnews 2009-12-04
Rombongan itu hendak mendaftarkan calon gubernur. Di jalan Ampatuan, [m1:PHL.CRM seratus orang bersenjata] {e1 menghentikan} enam mobil dan {e2 membantai} 58 penumpangnya, 32 di antaranya [m2:PHL.JRN wartawan]. Istri [m3:PHL.OPP Esmael Mangudadatu] sempat menelepon: yang menampar [m4:PHL.CVL dirinya], katanya, anak sang gubernur. [m5:PHL.GOV Andal Ampatuan Jr], wali kota yang ditakuti, menyerahkan diri dan {e3 menyalahkan} [m6:MILF.REB MILF]. [m7:PHL.GOV Gloria Arroyo], sekutu [m8=m5 keluarga itu], {e4 memberlakukan} darurat militer.
e1 m1 > m4 ASSAULT actual 2009-12-04/none mode=abduct ctx=election
e2 m1 > m2,m4 ASSAULT actual 2009-12-04/none mode=firearms ctx=election
e3 m5 > m6 ACCUSE actual 2009-11-26/day mode=allege ctx=election
e4 m7 > m8 COERCE actual 2009-12-04/day mode=martial-law ctx=crime,executive

### Suara.com 2015-06-12
Gempa di Gunung Kinabalu menewaskan delapan belas pendaki, dan [m1:MYS.GOV Joseph Pairin Kitingan], wakil kepala menteri Sabah, menyalahkan [m2:? sepuluh turis] yang berpose telanjang. Empat di antara [m3=m2 mereka] {e1 ditahan} [m4:MYS.COP polisi], {e2 didenda} lima ribu ringgit, lalu {e3 dideportasi}. [m5:GBR.GOV Hugo Swire] {e4 meminta} hukuman ringan bagi [m8=m2 warganya]. Keluarga [m6:SGP.EDU murid-murid Tanjong Katong] yang tewas hanya ingin jenazah pulang.
e1 m4 > m3 COERCE actual 2015-06-09/day mode=arrest ctx=religion_ethnicity
e2 m7 > m3 SANCTION actual 2015-06-12/none mode=convict ctx=legal,religion_ethnicity
e3 m4 > m3 COERCE planned 2015-06-12/none mode=deport ctx=legal
e4 m5 > m1 REQUEST requested 2015-06-12/none mode=yield ctx=legal,diplomatic
Hakim di [m7:MYS.JUD Kota Kinabalu] menganggap tiga hari penjara cukup.

### Media Indonesia 2021-09-05
Rekaman itu memperlihatkan presiden dengan kemeja terbuka, diapit laras. [m1:GIN.MIL Mamady Doumbouya], legiun asing yang dulu dibina orang yang kini digulingkannya, {e1 membubarkan} konstitusi. [m2:GIN.GOV Kementerian pertahanan] sempat mengaku {e2 memukul mundur} penyerang. [m3:UN Antonio Guterres] {e3 menuntut} pembebasan [m4:GIN.GOV Alpha Conde], dan harga aluminium melonjak. [m5:GIN.CVL Pemuda Bambeto], daerah yang selalu memusuhi [m6=m4 sang profesor], {e4 memanggul} [m9:GIN.MIL tentara]. "<<q1 [m7=m1 Kita] akan membawa keadilan bagi semua>>," kata [m8=m1 kolonel itu].
e1 m1 > m4 COERCE actual 2021-09-05/none ctx=executive,military
e2 m2 > m1 ASSAULT actual 2021-09-05/none ctx=military said=m2
e3 m3 > m1 REQUEST requested 2021-09-05/none mode=yield ctx=human_rights
e4 m5 > m9 SUPPORT actual 2021-09-05/none ctx=executive
q1 m8 direct cue=kata

### Antara 2013-12-10 none
Stadion Soweto basah kuyup. [m1:USA.GOV Barack Obama], [m2:BRA.GOV Dilma Rousseff], dan [m3:IND.GOV Pranab Mukherjee] bergantian mengenang [m4:ZAF.ELI Nelson Mandela]; di sebelah [m5=m1 presiden pertama itu] berdiri penerjemah isyarat yang ternyata mengarang. [m6:DNK.GOV Helle Thorning-Schmidt] mengajak [m7:GBR.GOV David Cameron] berswafoto. Cucu [m8=m4 almarhum], [m9:ZAF.REL Mandla], membetulkan payung tamu dari [m10:@IDN Indonesia].

### Jawa Pos 2023-12-27
[m1:IDN.EDU Ratusan mahasiswa] beralmamater {e1 menerobos} gedung serbaguna Banda Aceh dan {e2 memindahkan} paksa [m2:MMR.REF 137 pengungsi Rohingya] ke kantor imigrasi. Perempuan dan anak-anak menangis; [m3:IDN.COP polisi] yang berjaga {e3 tidak mencegah}. [m4:UNHCR UNHCR] {e4 terguncang} dan {e5 meminta} perlindungan bagi [m5=m2 mereka]. [m6:IDN.GOV Mahfud MD], cawapres yang mengurus soal itu, {e6 menjanjikan} tempat sementara di gedung PMI. Kampanye daring, menurut [m7=m4 badan PBB tersebut], tampak terkoordinasi.
e1 m1 > m2 PROTEST actual 2023-12-27/day mode=riot ctx=migration
e2 m1 > m2 COERCE actual 2023-12-27/day mode=deport ctx=migration
e3 m3 > m2 REJECT actual 2023-12-27/day mode=assist ctx=migration
e4 m4 > m1 ACCUSE actual 2023-12-27/day mode=disapprove ctx=migration
e5 m4 > m3 REQUEST requested 2023-12-27/day mode=assist ctx=migration
e6 m6 > m5 AGREE planned 2023-12-28/day ctx=migration

### VOA Indonesia 2012-12-08
Ribuan kasur digelar di luar tembok istana Heliopolis. [m1:EGY.GOV Mohammed Mursi], setelah dua malam bentrokan, {e1 mencabut} dekret yang membuatnya kebal hukum, tetapi referendum konstitusi {e2 tetap} tanggal 15. [m2:EGY.OPP Mohamed ElBaradei], koordinator front penyelamatan, {e3 tak puas}. [m3:EGY.MIL Militer] untuk pertama kali bersuara: tanpa dialog, negeri masuk terowongan gelap, dan itu tidak akan {e4 dibiarkan}. [m4:EGY.REL Ikhwan] menuduh [m5=m2 kubu lawannya] {e5 mendalangi} pembakaran 28 kantornya. Mahasiswi [m6:IDN.EDU asal Garut] terjebak di Nasr City.
e1 m1 > m2 CONCEDE actual 2012-12-08/none ctx=executive,legal
e2 m1 > m2 REJECT actual 2012-12-08/none mode=change ctx=political_institutions
e3 m2 > m1 REJECT actual 2012-12-08/none mode=yield ctx=political_institutions
e4 m3 > m1,m2 THREATEN threatened 2012-12-08/none mode=violence ctx=military
e5 m4 > m5 ACCUSE actual 2012-12-08/none mode=allege ctx=political_institutions

### Kumparan 2025-02-28
Tak ada makan siang; salad dan ayam panggang dikembalikan ke dapur. Di Ruang Oval, [m1:USA.GOV JD Vance] {e1 menuduh} [m9=m2 tamunya] kurang berterima kasih. [m2:UKR.GOV Volodymyr Zelensky] {e2 membalas}, dan [m3:USA.GOV Donald Trump] meninggikan suara: negara [m4=m2 orang itu] tak punya kartu. Perjanjian mineral {e3 batal diteken}; [m5=m2 sang tamu] {e4 dipersilakan pergi}. "<<q1 [m6:EU Kita] semua bersamamu>>," tulis [m7:POL.GOV Donald Tusk]. [m8:RUS.GOV Dmitry Medvedev] {e5 bersorak}: babi itu akhirnya ditampar.
e1 m1 > m9 ACCUSE actual 2025-02-28/none mode=disapprove ctx=diplomatic
e2 m2 > m1 REJECT actual 2025-02-28/none ctx=diplomatic
e3 m3 > m2 REJECT actual 2025-02-28/none mode=assist ctx=economic,natural_resource
e4 m3 > m5 REJECT actual 2025-02-28/none mode=meet ctx=diplomatic
e5 m8 > m3 SUPPORT actual 2025-02-28/none ctx=diplomatic
q1 m7 direct cue=tulis

### Bisnis Indonesia 2012-04-20
Perusahaan minyak terbesar itu bangun sebagai milik negara. [m1:ARG.GOV Cristina Fernandez de Kirchner] {e1 mengambil alih} 51 persen [m2:ESP.BUS YPF] dari [m3:ESP.BUS Repsol], dan direkturnya {e2 diberi} lima belas menit untuk mengosongkan meja. [m4:ESP.GOV Jose Manuel Soria] {e3 menyebut} keputusan itu bermusuhan; [m5=m4 Madrid] {e4 membatasi} impor biodiesel. [m6:MEX.GOV Felipe Calderon], pemegang saham lewat Pemex, menganggap [m7=m1 koleganya] {e5 tidak bertanggung jawab}. [m8:VEN.GOV Caracas] {e6 menawarkan} insinyur kepada [m9=m7 janda itu].
e1 m1 > m3 COERCE actual 2012-04-20/none mode=seize ctx=economic,natural_resource
e2 m1 > m2 COERCE actual 2012-04-20/none ctx=economic
e3 m4 > m1 ACCUSE actual 2012-04-20/none mode=disapprove ctx=economic
e4 m5 > m1 SANCTION actual 2012-04-20/day mode=discontinue ctx=economic
e5 m6 > m7 ACCUSE actual 2012-04-17/day mode=disapprove ctx=economic
e6 m8 > m9 AGREE actual 2012-04-17/day ctx=economic,natural_resource

### BBC Indonesia 2016-12-23
Truk pengangkut baja dari Turin meluncur ke kios-kios Natal. Sopir aslinya, [m1:POL.LAB Lukasz Urban], ditemukan {e1 tertembak} di kursi sebelah. [m2:TUN.REB Anis Amri], pelakunya, empat hari kemudian {e2 ditembak} [m3:ITA.COP dua polisi muda] di Sesto San Giovanni. [m10=m2 Ia] pernah masuk daftar pantauan; [m4:DEU.OPP Frauke Petry] {e3 menyalahkan} [m5:DEU.GOV Angela Merkel] atas kelalaian itu. [m6:TUN.GOV Tunis] setahun {e4 menolak} menerimanya kembali karena tak ada surat. [m7:ISIS.REB ISIS] {e5 menyebut} [m8=m2 pemuda 24 tahun tersebut] serdadunya.
e1 m2 > m1 ASSAULT actual 2016-12-19/day mode=firearms ctx=terrorism
e2 m3 > m2 ASSAULT actual 2016-12-23/day mode=firearms ctx=terrorism
e3 m4 > m5 ACCUSE actual 2016-12-20/day mode=disapprove ctx=terrorism,migration
e4 m6 > m9 REJECT actual 2016-01-01/year mode=assist ctx=migration
e5 m7 > m8 SUPPORT actual 2016-12-20/day ctx=terrorism
Berkasnya ada di meja [m9:DEU.GOV dinas imigrasi Kleve].
