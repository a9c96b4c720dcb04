### Antara 2003-03-21
[m1:USA.MIL Marinir Amerika Serikat] {e1 menduduki} pelabuhan [m2:@IRQ Umm Qasr] dan mengibarkan benderanya sebentar sebelum diturunkan atas perintah [m3:GBR.MIL komandan Inggris] yang khawatir akan perasaan [m4:IRQ.CVL penduduk Irak].
e1 m1 > m4 COERCE actual 2003-03-21/none mode=seize ctx=military

### Kompas 1991-02-27
[m1:KWT.CVL Warga Kuwait] bersorak ketika [m2:SAU.MIL iring-iringan pasukan Arab Saudi] memasuki ibu kota yang tujuh bulan {e1 diduduki} [m3:IRQ.MIL tentara Irak].
e1 m3 > m1 COERCE actual 1990-08-01/month mode=seize ctx=military,territory bg

### Tempo 1995-07-13
[m1:@BIH Srebrenica], kantong yang dijaga [m2:NLD.MIL tiga ratus prajurit Belanda] atas nama [m3:UN PBB], {e1 dicaplok} [m4:VRS.REB pasukan Serbia Bosnia] setelah serangan lima hari.
e1 m4 > m2 ASSAULT actual 1995-07-11/day ctx=military,religion_ethnicity

### BBC Indonesia 1998-10-13
[m1:NATO NATO] {e1 memberi waktu} empat hari kepada [m2:SRB.GOV Slobodan Milosevic] untuk menarik pasukannya dari [m3:@XKX Kosovo] atau menghadapi pengeboman.
e1 m1 > m2 THREATEN threatened 1998-10-13/none mode=violence ctx=military,human_rights

### CNN Indonesia 2021-10-17
[m1:IRQ.PRM Milisi yang kalah pemilu] {e1 menduduki} jalan masuk Zona Hijau di [m2:@IRQ Baghdad] sambil menuntut [m3:IRQ.GOV komisi pemilihan] menghitung ulang suara dengan tangan.
e1 m1 > m3 PROTEST actual 2021-10-17/none mode=obstruct ctx=election

### Antara 2022-07-31
Untuk kedua kalinya pekan ini, [m1:IRQ.CVL pengikut ulama Muqtada al-Sadr] {e1 menguasai} gedung [m2:IRQ.LEG parlemen Irak], memprotes pencalonan [m3:IRQ.PTY Mohammed Shia al-Sudani] sebagai perdana menteri.
e1 m1 > m2 PROTEST actual 2022-07-31/none mode=obstruct ctx=political_institutions

### Kompas.com 2024-02-20
[m1:UKR.MIL Komandan di Avdiivka] membenarkan bahwa sebagian prajuritnya {e1 ditawan} [m2:RUS.MIL tentara Rusia] saat mundur, tetapi menyangkal bahwa kota itu direbut tanpa perlawanan.
e1 m2 > m1 ASSAULT actual 2024-02-20/none mode=abduct ctx=military said=m1

### Republika 2025-04-12
Pemerintahan transisi [m1:SYR.GOV Damaskus] mengambil alih Bendungan Tishrin dari [m2:SDF.REB milisi SDF] {e1 berdasarkan kesepakatan} yang ditandatangani bulan lalu, dengan [m3:USA.MIL penasihat militer Amerika] menyaksikan.
e1 m2 > m1 RETREAT actual 2025-04-12/none mode=withdraw ctx=military,territory

### Detik 2026-01-18 headline
[m1:SYR.MIL Tentara Suriah] {e1 Ambil Alih} [m2:@SYR Raqqa] dari [m3:SDF.REB SDF], Gencatan Senjata {e2 Disepakati}
e1 m1 > m3 ASSAULT actual 2026-01-18/none ctx=military,territory
e2 m1 > m3 CONCEDE actual 2026-01-18/none ctx=military

### VOA Indonesia 2024-03-11
[m1:HTI.CRM Geng-geng bersenjata], yang sudah {e1 menguasai} delapan puluh persen [m2:HTI.GOV Port-au-Prince], mendesak [m3=m2 Perdana Menteri Ariel Henry] mundur; [m4:PRI.GOV Puerto Riko] {e2 menampungnya} sementara.
e1 m1 > m2 COERCE actual 2024-03-11/none mode=seize ctx=crime
e2 m4 > m3 AID actual 2024-03-11/none ctx=asylum

### Antara 2024-03-12
[m1:HTI.GOV Ariel Henry] {e1 menyatakan akan mundur} setelah dewan transisi terbentuk, demikian [m2:GUY.GOV Presiden Guyana Irfaan Ali], tuan rumah rapat [m3:CARICOM Komunitas Karibia]; [m4:KEN.GOV Kenya] menunda {e3 pengiriman} seribu polisi ke [m5:@HTI Haiti].
e1 m1 > m3 CONCEDE planned 2024-03-12/none ctx=executive said=m2
e3 m4 > m1 AGREE planned 2024-03-12/none ctx=peacekeeping

### CNN Indonesia 2024-06-25
Kelompok pertama [m1:KEN.COP polisi Kenya] mendarat di [m2:@HTI Port-au-Prince] untuk {e1 membantu} [m3:HTI.COP kepolisian setempat] menumpas geng, dibiayai sebagian besar oleh [m4:USA.GOV Washington].
e1 m1 > m3 AID actual 2024-06-25/none ctx=peacekeeping,crime

### Tempo.co 2023-10-13
[m1:DOM.GOV Republik Dominika] {e1 menutup} seluruh perbatasannya dengan [m2:HTI.GOV Haiti] gara-gara penggalian kanal di sungai bersama, dan [m3:DOM.MIL tentaranya] {e2 bersiaga} di sepanjang pagar.
e1 m1 > m2 SANCTION actual 2023-10-13/none mode=discontinue ctx=territory,natural_resource
e2 m3 > m2 MOBILIZE actual 2023-10-13/none mode=troops ctx=territory

### Antara 2022-05-24
[m1:USA.GOV Joe Biden] berkata ya ketika ditanya apakah [m2=m1 negaranya] akan {e1 membela} [m3:TWN.GOV Taiwan] secara militer bila [m4:CHN.GOV China] {e2 menyerbu} pulau itu; [m5=m1 Gedung Putih] buru-buru menyatakan kebijakannya tidak berubah.
e1 m2 > m3 AID hypothetical 2022-05-24/none ctx=military
e2 m4 > m3 ASSAULT hypothetical 2022-05-24/none ctx=military,territory

### Kompas.com 2023-05-25
[m1:PHL.MIL Penjaga pantai Filipina] memasang lima pelampung navigasi di dekat Kepulauan Spratly, dan [m2:VNM.GOV Hanoi] serta [m3:CHN.GOV Beijing] sama-sama {e2 mengajukan keberatan}.
e2 m2,m3 > m1 ACCUSE actual 2023-05-25/none mode=disapprove ctx=territory

### CNBC Indonesia 2023-07-31
[m1:CHN.GOV China] {e1 membatasi} ekspor drone ke luar negeri; [m2:UKR.GOV Kyiv], pembeli terbesarnya, belum bereaksi, sedangkan [m3:USA.GOV Washington] {e2 menyambutnya} dengan hati-hati.
e1 m1 > m2 SANCTION actual 2023-07-31/none mode=discontinue ctx=technology,military
e2 m3 > m1 SUPPORT actual 2023-07-31/none ctx=technology

### Antara 2025-04-30
[m1:UKR.GOV Ukraina] {e1 menandatangani} perjanjian mineral dengan [m2:USA.GOV Amerika Serikat], yang memberi Washington hak istimewa atas tambang baru; [m3:RUS.GOV Dmitry Medvedev] {e2 mencemooh} [m4=m1 Kyiv] yang dipaksa membayar utang dengan tanah.
e1 m1 > m2 SUPPORT actual 2025-04-30/none ctx=natural_resource,economic
e2 m3 > m4 ACCUSE actual 2025-04-30/none mode=disapprove ctx=natural_resource

### VOA Indonesia 2016-01-28 none
[m1:FRA.GOV Francois Hollande] dan [m2:IRN.GOV Hassan Rouhani] tampil berdampingan di Elysee. Sejumlah pejabat [m3:@ITA Italia] menyusul pekan depan.

### Kumparan 2017-11-04
Lewat siaran dari [m1:@SAU Riyadh], [m2:LBN.GOV Saad Hariri] {e1 mengundurkan diri} seraya {e2 menuduh} [m3:IRN.GOV Iran] dan [m4:HEZBOLLAH.REB Hizbullah] mencekik negaranya; [m5:LBN.GOV Presiden Michel Aoun] menduga ia {e3 ditahan} [m6:SAU.GOV kerajaan].
e1 m2 > m5 RETREAT actual 2017-11-04/none mode=resign ctx=executive
e2 m2 > m3,m4 ACCUSE actual 2017-11-04/none mode=allege ctx=executive
e3 m6 > m2 COERCE actual 2017-11-04/none mode=arrest ctx=diplomatic said=m5

### Antara 2017-11-10
[m1:SAU.GOV Riyadh] membantah {e1 menyekap} [m2:LBN.GOV Perdana Menteri Lebanon Saad Hariri] dan mengatakan bahwa sang PM bebas pulang kapan saja, sebagaimana diyakini [m3:FRA.GOV Emmanuel Macron] yang singgah di sana.
e1 m1 > m2 COERCE denied 2017-11-10/none mode=arrest ctx=diplomatic

### CNN Indonesia 2017-11-05
Sebelas pangeran, termasuk [m1:SAU.BUS miliarder Alwaleed bin Talal], {e1 dijemput} [m2:SAU.COP aparat antikorupsi] dan ditempatkan di hotel Ritz-Carlton [m3:@SAU Riyadh].
e1 m2 > m1 COERCE actual 2017-11-05/none mode=arrest ctx=corruption

### Republika 2018-10-15
Setelah dua minggu membantah {e1 membunuh} [m1:SAU.JRN Jamal Khashoggi], [m2:SAU.GOV Arab Saudi] menurut [m3:#CNN CNN] bersiap mengakui bahwa [m4=m1 kolumnis itu] tewas dalam interogasi di konsulat [m5:@TUR Istanbul].
e1 m2 > m1 ASSAULT denied 2018-10-15/none mode=targeted ctx=rights_freedoms

### Liputan6.com 2022-04-07
[m1:TUR.JUD Pengadilan di Istanbul] {e1 melimpahkan} perkara pembunuhan Khashoggi ke [m2:SAU.JUD Arab Saudi], dan pekan berikutnya [m3:TUR.GOV Erdogan] {e2 dijamu} [m4:SAU.GOV Pangeran Mohammed bin Salman] di [m5:@SAU Jeddah].
e1 m1 > m2 COOPERATE actual 2022-04-07/none ctx=legal
e2 m3 > m4 CONSULT planned 2022-04-14/week mode=visit ctx=diplomatic

### Antara 2021-02-05
[m1:USA.GOV Presiden Biden] mengumumkan {e1 berakhirnya} dukungan bagi operasi ofensif [m2:SAU.MIL koalisi Saudi] di [m3:@YEM Yaman] dan {e2 mencabut} cap teroris yang {e3 dilekatkan} [m4:USA.ELI pendahulunya] pada [m5:HOUTHI.REB Houthi].
e1 m1 > m2 SANCTION actual 2021-02-04/day mode=discontinue ctx=military
e2 m1 > m5 CONCEDE actual 2021-02-05/none ctx=terrorism
e3 m4 > m5 SANCTION actual 2021-01-01/month mode=discontinue ctx=terrorism bg

### Kompas.com 2023-12-15
[m1:IDN.MIL Satgas Garuda] di bawah bendera [m2:UNIFIL UNIFIL] ikut menjaga Naqoura; markas [m3=m2 pasukan penjaga perdamaian itu] terkena pecahan {e2 tembakan} dari arah [m4:ISR.MIL pasukan Israel], kata [m5:LBN.MIL tentara Lebanon].
e2 m4 > m3 ASSAULT actual 2023-12-15/none mode=heavy-weapons ctx=peacekeeping,military said=m5

### CNN Indonesia 2024-10-11
[m1:IDN.MIL Dua prajurit TNI] terluka ketika [m2:ISR.MIL tank Israel] {e1 menembaki} menara pengawas [m3:UNIFIL UNIFIL] di [m4:@LBN Naqoura]; [m5:ITA.GOV Menteri Pertahanan Italia Guido Crosetto] {e2 memanggil} [m6:ISR.GOV duta besar Tel Aviv].
e1 m2 > m1 ASSAULT actual 2024-10-10/day mode=heavy-weapons ctx=peacekeeping,military
e2 m5 > m6 ACCUSE actual 2024-10-10/day mode=disapprove ctx=peacekeeping,diplomatic

### SINDOnews 2024-10-13
[m1:ISR.GOV Netanyahu] {e1 meminta} [m2:UN PBB] segera memindahkan helm biru dari wilayah tempur; [m3:UN.GOV juru bicara UNIFIL Andrea Tenenti] menegaskan [m4:UNIFIL pasukan itu] {e3 tidak akan beranjak}.
e1 m1 > m2 REQUEST requested 2024-10-13/none mode=yield ctx=peacekeeping
e3 m4 > m1 REJECT actual 2024-10-13/none mode=yield ctx=peacekeeping said=m3

### Antara 2021-06-17
[m1:CHE.GOV Swiss] menjadi tempat {e1 tatap muka} [m2:USA.GOV Joe Biden] dan [m3:RUS.GOV Vladimir Putin]; hasilnya, [m4=m2+m3 keduanya] sepakat {e2 mengembalikan} para duta besar ke pos masing-masing.
e1 m2 > m3 CONSULT actual 2021-06-16/day mode=third-party ctx=diplomatic
e2 m2 > m3 AGREE planned 2021-06-17/none ctx=diplomatic

### Tempo.co 2021-04-15
Karena peretasan SolarWinds dan campur tangan pemilu, [m1:USA.GOV Washington] {e1 mempersonanongratakan} sepuluh [m2:RUS.GOV diplomat Rusia] dan {e2 melarang} bank Amerika membeli surat utang [m3=m2 Moskow].
e1 m1 > m2 SANCTION actual 2021-04-15/none mode=expel ctx=diplomatic,cyber
e2 m1 > m3 SANCTION actual 2021-04-15/none mode=discontinue ctx=economic,cyber

### Antara 2015-12-23
[m1:UKR.GOV Sekitar 225 ribu rumah di Ivano-Frankivsk] padam listriknya akibat {e1 peretasan} jaringan oleh [m2:RUS.UAF kelompok Sandworm] yang dituding [m3:UKR.SPY badan intelijen Kiev] bekerja untuk [m4:RUS.SPY dinas rahasia Rusia].
e1 m2 > m1 COERCE actual 2015-12-23/none mode=cyber ctx=cyber said=m3

### CNN Indonesia 2022-09-07
[m1:ALB.GOV Albania] {e1 memutus} hubungan diplomatik dengan [m2:IRN.GOV Teheran] sesudah {e2 serangan siber} pada Juli yang melumpuhkan layanan pemerintahnya; [m3:IRN.GOV Kementerian Luar Negeri Iran] menyangkal {e3 melakukan} apa pun.
e1 m1 > m2 SANCTION actual 2022-09-07/none mode=discontinue ctx=diplomatic,cyber
e2 m2 > m1 COERCE actual 2022-07-01/month mode=cyber ctx=cyber
e3 m2 > m1 COERCE denied 2022-09-07/none mode=cyber ctx=cyber said=m3

### Kompas.com 2013-12-16
[m1:BRA.GOV Presiden Dilma Rousseff] {e1 menunda} kunjungan ke [m2:@USA Washington] pada September karena {e2 penyadapan} oleh [m3:USA.SPY NSA], dan hari ini [m4:USA.ELI Edward Snowden] {e3 menawarkan bantuan} kepada [m5:BRA.LEG senat Brasil] andai diberi suaka.
e1 m1 > m3 REJECT actual 2013-09-01/month mode=meet ctx=diplomatic,intelligence bg
e2 m3 > m1 COERCE actual 2013-09-01/month ctx=intelligence bg
e3 m4 > m5 AGREE hypothetical 2013-12-16/none ctx=intelligence,asylum

### VOA Indonesia 2013-08-01
[m1:RUS.GOV Moskow] {e1 memberi} suaka sementara setahun kepada [m2:USA.ELI Edward Snowden], sehingga [m3:USA.GOV Barack Obama] {e2 membatalkan} pertemuan empat mata dengan [m4:RUS.GOV Putin] pada bulan depan.
e1 m1 > m2 AID actual 2013-08-01/none ctx=asylum,intelligence
e2 m3 > m4 REJECT actual 2013-08-07/day mode=meet ctx=diplomatic

### Antara 2013-07-03
Pesawat [m1:BOL.GOV Evo Morales] terpaksa mendarat di [m2:@AUT Wina] setelah [m3:FRA.GOV Prancis] dan [m4:PRT.GOV Portugal] {e1 menutup} wilayah udaranya atas kabar bahwa buronan [m5:USA.GOV Amerika] ada di dalamnya; [m6=m3 Paris] kemudian {e2 meminta maaf}.
e1 m3,m4 > m1 COERCE actual 2013-07-02/day mode=restrict ctx=diplomatic
e2 m6 > m1 SUPPORT actual 2013-07-03/none ctx=diplomatic

### Detik 2022-02-20
[m1:USA.CVL Truk-truk konvoi protes vaksin] {e1 menutup} jembatan Ambassador yang menghubungkan [m2:@CAN Ontario] dan [m3:@USA Detroit]; [m4:CAN.GOV Trudeau] {e2 memberlakukan} undang-undang darurat dan {e3 membekukan} rekening [m5=m1 para pengemudi].
e1 m1 > m4 PROTEST actual 2022-02-08/day mode=obstruct ctx=health
e2 m4 > m5 COERCE actual 2022-02-14/day mode=martial-law ctx=health,repression
e3 m4 > m5 COERCE actual 2022-02-20/none mode=seize ctx=repression

### Antara 2024-05-18
[m1:FRA.GOV Paris] {e1 menerapkan} keadaan darurat di [m2:NCL.CVL Kaledonia Baru] dan {e2 memblokir} TikTok di sana; [m3:AZE.GOV Azerbaijan] membantah {e3 menghasut} [m4=m2 kelompok proindependensi].
e1 m1 > m2 COERCE actual 2024-05-15/day mode=martial-law ctx=repression,territory
e2 m1 > m2 COERCE actual 2024-05-18/none mode=censor ctx=repression
e3 m3 > m4 AID denied 2024-05-18/none ctx=territory

### Kompas.com 2024-05-23
Setibanya di [m1:@NCL Noumea], [m2:FRA.GOV Macron] {e1 menjanjikan} penundaan reformasi hak pilih dan {e2 berdialog} dengan [m3:NCL.CVL tokoh Kanak] serta loyalis, sementara [m4:FRA.COP tiga ribu polisi] tetap {e3 disiagakan}.
e1 m2 > m3 CONCEDE planned 2024-05-23/none ctx=election,territory
e2 m2 > m3 CONSULT actual 2024-05-23/none ctx=territory
e3 m4 > m3 MOBILIZE actual 2024-05-23/none mode=police ctx=repression

### Tempo.co 2023-06-27
[m1:FRA.GOV Pemerintah] {e1 mengerahkan} 45 ribu [m2:FRA.COP polisi] dan kendaraan lapis baja untuk menghadapi [m3:FRA.CVL para perusuh] setelah seorang petugas {e2 menembak mati} [m4:FRA.CVL remaja Nahel Merzouk] di [m5:@FRA Nanterre].
e1 m1 > m3 MOBILIZE actual 2023-06-30/day mode=police ctx=repression
e2 m2 > m4 ASSAULT actual 2023-06-27/none mode=firearms ctx=repression

### Antara 2022-08-25 none
[m1:IDN.GOV Wakil Menteri Perdagangan Jerry Sambuaga] menyebut ekspor ke [m2:@EGY Mesir] dan [m3:@SAU Arab Saudi] tumbuh dua digit, kebanyakan minyak sawit dan kopi.

### Republika 2014-11-24
[m1:USA.GOV Menlu Kerry], [m2:GBR.GOV Hammond], [m3:FRA.GOV Fabius], dan [m4:IRN.GOV Zarif] {e1 sepakat memperpanjang} tenggat perundingan nuklir tujuh bulan lagi; [m5:ISR.GOV Netanyahu] lega karena tidak ada kesepakatan buruk.
e1 m1,m2,m3 > m4 AGREE planned 2014-11-24/none ctx=cbrn,diplomatic

### BBC Indonesia 2013-09-27
Untuk kali pertama sejak 1979, presiden [m1:USA.GOV Amerika] dan [m2:IRN.GOV Iran] {e1 bercakap langsung}, melalui telepon selama lima belas menit, saat [m3:IRN.GOV Rouhani] dalam perjalanan ke bandara [m4:@USA New York].
e1 m1 > m2 CONSULT actual 2013-09-27/none mode=phone ctx=diplomatic

### Antara 2023-08-10
[m1:IRN.GOV Iran] {e1 memindahkan} [m2:USA.CVL lima warga Amerika] dari Penjara Evin ke tahanan rumah, awal dari kesepakatan yang akan {e2 mencairkan} enam miliar dolar dana [m3=m1 Teheran] di [m4:KOR.GOV Seoul].
e1 m1 > m2 CONCEDE actual 2023-08-10/none ctx=diplomatic,legal
e2 m4 > m3 CONCEDE planned 2023-08-10/none ctx=economic

### CNN Indonesia 2023-09-18
Lima tahanan [m1:USA.CVL Amerika] tiba di [m2:@QAT Doha] setelah {e1 dilepaskan} [m3:IRN.GOV Iran], dan sebaliknya [m4:USA.GOV Washington] {e2 melepaskan} lima [m5:IRN.CVL warga Iran], berkat {e3 perantaraan} [m6:QAT.GOV emir Qatar].
e1 m3 > m1 RETREAT actual 2023-09-18/none mode=release ctx=diplomatic
e2 m4 > m5 RETREAT actual 2023-09-18/none mode=release ctx=diplomatic
e3 m6 > m3,m4 CONSULT actual 2023-09-18/none mode=third-party ctx=diplomatic

### Kumparan 2016-01-13
Sepuluh [m1:USA.MIL pelaut Amerika] yang tersesat ke perairan [m2:IRN.GOV Iran] {e1 dibebaskan} [m3:IRN.MIL Garda Revolusi] setelah sehari {e2 ditahan}; [m4:USA.GOV Kerry] {e3 berterima kasih}, tetapi membantah bahwa [m5=m4 Washington] {e4 memohon maaf}.
e1 m3 > m1 RETREAT actual 2016-01-13/none mode=release ctx=military
e2 m3 > m1 COERCE actual 2016-01-12/day mode=arrest ctx=military
e3 m4 > m3 SUPPORT actual 2016-01-13/none ctx=diplomatic
e4 m5 > m2 SUPPORT denied 2016-01-13/none ctx=military said=m4

### Antara 2011-07-06
[m1:THA.GOV Bangkok] menyatakan {e1 siap memindahkan} pasukannya dari sekitar [m2:@KHM Kuil Preah Vihear] andai [m3:ICJ Mahkamah Internasional] memerintahkan hal yang sama kepada [m4:KHM.GOV Phnom Penh].
e1 m1 > m4 CONCEDE hypothetical 2011-07-06/none ctx=territory,military

### VOA Indonesia 2018-11-26
[m1:UKR.GOV Petro Poroshenko] mengusulkan darurat militer setelah [m2:RUS.MIL kapal FSB] {e2 menabrak}, {e3 menembaki}, dan {e4 merampas} tiga kapal [m3:UKR.MIL angkatan laut Ukraina] di [m4:@RUS Selat Kerch].
e2 m2 > m3 ASSAULT actual 2018-11-25/day ctx=military,territory
e3 m2 > m3 ASSAULT actual 2018-11-25/day mode=firearms ctx=military
e4 m2 > m3 COERCE actual 2018-11-25/day mode=seize ctx=military,territory

### Antara 2019-09-07
Dari [m1:@RUS Moskow], 35 [m2:UKR.CVL warga Ukraina] terbang pulang, termasuk 24 pelaut, sedangkan [m3:UKR.GOV Kiev] {e1 menyerahkan} [m4:RUS.CVL 35 orang] kepada [m5:RUS.GOV Rusia]; [m6:DEU.GOV Angela Merkel] {e2 menyebutnya} tanda harapan.
e1 m3 > m4 RETREAT actual 2019-09-07/none mode=release ctx=diplomatic
e2 m6 > m3,m5 SUPPORT actual 2019-09-07/none ctx=diplomatic

### Republika 2024-09-11
[m1:MYS.GOV PM Anwar Ibrahim] mengatakan [m2:MYS.BUS Petronas] akan terus mengebor di Laut China Selatan meski [m3:CHN.GOV Beijing] {e1 menuntut} penghentian lewat nota; sumber [m4:#Reuters Reuters] menyebut hal itu lazim.
e1 m3 > m1 REQUEST requested 2024-09-11/none mode=yield ctx=territory,natural_resource
