### Detik.com 2004-09-06 article
= Beslan Berkabung, [m1:RUS.GOV Putin]: [m2=m1 Kita] Lemah, dan yang Lemah Dipukul
[m3:@RUS Beslan] - Dua puluh dua liang digali sebelum siang. Para ibu di Ossetia Utara menyebut nama anak-anaknya dengan suara yang sudah habis, Senin (6/9/2004), hari pertama berkabung nasional. Angka resmi 335 mati, separuhnya murid sekolah.
Penyanderaan itu {e1 dimulai} 1 September oleh [m4:CHECHNYA.REB 32 orang bersenjata] dan selesai dua hari kemudian dalam ledakan. [m5:RUS.SPY Pasukan Alfa] {e2 menyerbu} tanpa rompi, sebab orang tua murid sudah berlari lebih dahulu.
"<<q1 Sebagian ingin memotong sepotong empuk dari [m6=m1 kita]. Sebagian lagi membantu>>," kata [m7=m1 presiden] lewat televisi. Siapa yang dimaksud, tidak dijelaskannya. Gubernurnya di Ossetia Utara, [m8:RUS.GOV Alexander Dzasokhov], {e3 meminta maaf} kepada [m9:RUS.CVL warga Beslan] dan {e4 berjanji} berhenti dalam dua hari. [m24:RUS.GOV Menteri dalam negeri setempat] sudah {e5 menyerahkan} surat pengunduran diri.
Telunjuk pertama mengarah ke [m25:CHECHNYA.REB Aslan Maskhadov]. Ketua pemberontak moderat itu, presiden terpilih [m10:CHECHNYA.REB Chechnya] pada 1997, {e6 menyangkal} lewat utusannya di [m33:@GBR London], [m11:CHECHNYA.REB Akhmed Zakayev]. Nama lain, [m12:CHECHNYA.REB Shamil Basayev], sampai kini tak bersuara. [m26=m14 Kremlin] {e7 menjanjikan} hadiah 10 juta dolar bagi kepala keduanya.
[m13:UN Dewan Keamanan PBB] atas permintaan [m14:RUS.GOV Moskow] telah {e8 mengutuk} penyanderaan. [m15:USA.GOV Presiden George W Bush] {e9 menelepon}, [m16:USA.GOV Washington] {e10 mengirim} dua pesawat obat. Tetapi menteri luar negeri Belanda, [m17:NLD.GOV Bernard Bot], yang negaranya mengetuai [m18:EU Uni Eropa], {e11 bertanya} bagaimana tragedi itu dapat terjadi; [m27=m14 Moskow] {e12 memanggil} [m28:NLD.GOV duta besarnya]. Ucapan tersebut dinilai tak patut.
Wartawan ikut jadi sasaran. [m19:RUS.JRN Anna Politkovskaya] jatuh sakit di pesawat menuju Beslan, katanya karena teh {e13 beracun} dari [m29:UNK orang tak dikenal]. [m20:RUS.JRN Raf Shakirov], pemimpin redaksi [m21:RUS.JRN Izvestia], {e14 dipecat} [m30:RUS.BUS pemilik koran] karena foto-foto yang terlalu jelas.
Dua minggu sebelum ini, dua pesawat penumpang {e15 diledakkan} [m31:CHECHNYA.REB dua perempuan Chechnya] di udara pada malam yang sama; 90 orang tewas.
[m22:ISR.GOV Israel] {e16 menawari} perawatan bagi yang luka. Di [m32:@ITA Roma] [m23:VAT.GOV Paus Yohanes Paulus II] berdoa bagi anak-anak.
e1 m4 > m9 ASSAULT actual 2004-09-01/day mode=abduct ctx=terrorism,education
e2 m5 > m4 ASSAULT actual 2004-09-03/day ctx=terrorism,military
e3 m8 > m9 SUPPORT actual 2004-09-06/none ctx=terrorism
e4 m8 > m9 CONCEDE planned 2004-09-08/day ctx=executive
e5 m24 > m8 CONCEDE planned 2004-09-06/none ctx=executive
e6 m25 > m14 REJECT actual 2004-09-06/none ctx=terrorism
e7 m26 > m25,m12 THREATEN threatened 2004-09-06/none ctx=terrorism
e8 m13 > m4 ACCUSE actual 2004-09-06/none mode=disapprove ctx=terrorism
e9 m15 > m7 CONSULT actual 2004-09-06/none mode=phone ctx=terrorism
e10 m16 > m14 AID actual 2004-09-06/none ctx=health
e11 m17 > m14 ACCUSE actual 2004-09-06/none mode=disapprove ctx=terrorism,diplomatic
e12 m27 > m28 ACCUSE actual 2004-09-06/none mode=disapprove ctx=diplomatic
e13 m29 > m19 ASSAULT actual 2004-09-06/none mode=unconventional ctx=rights_freedoms said=m19
e14 m30 > m20 SANCTION actual 2004-09-06/none mode=withdraw ctx=rights_freedoms
e15 m31 > m14 ASSAULT actual 2004-08-23/week mode=suicide-attack ctx=terrorism bg
e16 m22 > m14 AGREE planned 2004-09-06/none ctx=health
q1 m7 direct cue=kata
rel m17 leads m18
rel m20 leads m21

### Kompas.com 2025-11-02 article
= TPS Dibakar, [m37=m2 Samia] Menang 98 Persen
~byline Kompas.com - 02/11/2025, 19:05 WIB
~read_also Baca juga: Cuaca Ekstrem Ancam Jawa Bagian Selatan
[m1:@TZA DODOMA], KOMPAS.com - Lapangan tempat pelantikan nanti ditutup bagi umum. Begitu pula internet. [m2:TZA.GOV Presiden Samia Suluhu Hassan] dinyatakan menang dengan 97,66 persen suara, Sabtu (1/11/2025), dalam pemilihan yang dua lawan terkuatnya tidak ikut.
[m3:TZA.OPP Tundu Lissu], ketua [m4:TZA.OPP Chadema], sejak April {e1 ditahan} [m29:TZA.COP polisi] dengan {e2 dakwaan} makar. Satunya lagi, [m5:TZA.OPP Luhaga Mpina] dari [m6:TZA.OPP ACT-Wazalendo], {e3 dicoret} [m7:TZA.GOV komisi pemilihan] karena urusan formulir.
Pada hari pencoblosan, Rabu, [m8:TZA.CVL pemuda-pemuda] di Dar es Salaam {e4 membakar} TPS dan halte bus cepat, dan merobek baliho [m43=m2 presiden]. [m9:TZA.MIL Tentara] {e5 diturunkan} [m30:TZA.GOV pemerintah]; malam itu juga jam malam {e6 diberlakukan}.
Berapa yang tewas? [m38=m4 Chadema] menyebut 800. [m10:UN Kantor HAM PBB], hati-hati, menyebut sedikitnya sepuluh. [m11:TZA.GOV Menteri Luar Negeri Mahmoud Thabit Kombo] menjawab nol: tidak ada {e7 kekuatan berlebihan}, ujarnya kepada [m12:#Al Jazeera Al Jazeera].
"<<q1 Yang turun ke jalan bukan orang [m13:TZA.GOV kita]>>," kata [m14=m2 Samia] setelah menerima surat kemenangan. [m31=m2 Ia] {e8 menuduh} [m32:? pemuda dari luar negeri] menyusup. Sasarannya barangkali [m15:KEN.GOV Kenya]; [m33:TZA.COP polisi] di Namanga {e9 menembakkan} gas air mata ke [m16:KEN.CVL warga] di seberang pagar.
[m17:KEN.CVL Boniface Mwangi], pegiat yang Mei lalu {e10 diculik} [m34:TZA.SPY agen Tanzania] di Dar es Salaam, meminta [m42=m15 Nairobi] tidak mengakui hasil. Namun [m18:KEN.GOV William Ruto] {e11 memberi selamat}. Begitu juga [m19:BDI.GOV Evariste Ndayishimiye], ketua [m39:AU Uni Afrika] periode mendatang, dan [m20:ZMB.GOV Hakainde Hichilema] dari [m40:@ZMB Zambia].
[m21:AU Ketua Komisi Uni Afrika Mahmoud Ali Youssouf] sudah terlanjur {e12 memuji}; tim pemantaunya belum menulis laporan. Pemantau SADC, yang dipimpin [m22:SADC Richard Msowoya], menilai <<q2 pemilih tidak dapat menyatakan kehendaknya>>.
[m23:GBR.GOV Inggris], [m24:CAN.GOV Kanada], dan [m25:NOR.GOV Norwegia] bersama-sama {e13 menyatakan keprihatinan}. [m26:EU Parlemen Eropa] lebih jauh, {e14 menuntut} pembebasan [m41=m3 Lissu].
Partai penguasa, [m27:TZA.PTY CCM], memerintah sejak 1961 dengan nama yang berganti. [m36=m2 Samia] memimpinnya sejak [m28:TZA.ELI John Magufuli] wafat pada 2021. Tahun itu pula [m35=m2 ia] {e15 membolehkan} rapat umum, lalu berbalik.
e1 m29 > m3 COERCE actual 2025-04-01/month mode=arrest ctx=election,repression bg
e2 m29 > m3 ACCUSE actual 2025-04-01/month mode=allege ctx=legal bg
e3 m7 > m5 REJECT actual 2025-11-02/none ctx=election bg
e4 m8 > m7 PROTEST actual 2025-10-29/day mode=riot ctx=election
e5 m30 > m8 MOBILIZE actual 2025-10-29/day mode=troops ctx=military,repression
e6 m30 > m8 COERCE actual 2025-10-29/day mode=curfew ctx=repression
e7 m9 > m8 ASSAULT denied 2025-11-02/none ctx=repression
e8 m31 > m32 ACCUSE actual 2025-11-01/day mode=allege ctx=election
e9 m33 > m16 ASSAULT actual 2025-11-02/none mode=crowd-control ctx=repression
e10 m34 > m17 ASSAULT actual 2025-05-01/month mode=abduct ctx=repression bg
e11 m18,m19,m20 > m2 SUPPORT actual 2025-11-02/none ctx=election,diplomatic
e12 m21 > m2 SUPPORT actual 2025-11-02/none ctx=election
e13 m23,m24,m25 > m30 ACCUSE actual 2025-11-02/none mode=disapprove ctx=election,human_rights
e14 m26 > m30 REQUEST requested 2025-11-02/none mode=yield ctx=human_rights
e15 m35 > m4 CONCEDE actual 2021-01-01/year ctx=rights_freedoms bg
q1 m14 direct cue=kata
q2 m22 indirect cue=menilai
rel m3 leads m4
rel m36 leads m27 from=2021

### Antara Sumbar 2014-02-25 article
= Dari [m1:@UKR Donetsk] tanpa paspor: [m2:UKR.ELI Yanukovych] {e1 diburu}
[m3:@UKR Kiev] (ANTARA News/Reuters) - Surat perintahnya ditulis tangan lalu diketik. [m4:UKR.GOV Penjabat Menteri Dalam Negeri Arsen Avakov] mengumumkan Senin bahwa [m5:UKR.ELI Viktor Yanukovych] {e2 dicari} atas pembunuhan massal warga sipil.
Jejaknya terputus di Balaklava, Krimea. Di Donetsk, Sabtu, [m6:UKR.COP penjaga perbatasan] {e3 menolak} mengizinkan pesawat[m26=m5 nya] terbang; uang sogokan, kata [m33=m6 mereka], sempat disodorkan.
"<<q1 [m34=m5 Ia] melepas pengawal dan mematikan telepon>>," tulis [m7=m4 Avakov].
Pada hari Sabtu itu [m8:UKR.LEG parlemen] {e4 memberhentikan}[m27=m5 nya] dengan 328 suara. Perjanjian yang ditandatanganinya hari Jumat dengan [m9:UKR.OPP tiga pemimpin oposisi], yang {e5 ditengahi} [m10:DEU.GOV Frank-Walter Steinmeier], [m11:POL.GOV Radoslaw Sikorski], dan [m35:FRA.GOV seorang pejabat Prancis], berumur kurang dari sehari. Perjanjian itu memuat pemilu dini; [m28:UKR.CVL Maidan] {e6 mencemoohnya}.
[m12:UKR.PTY Oleksandr Turchynov], tangan kanan [m13:UKR.PTY Yulia Tymoshenko], memegang jabatan ketua parlemen dan sekaligus presiden sementara. [m29=m13 Tymoshenko], ketua [m14:UKR.PTY partai Batkivshchyna], {e7 dibebaskan} dari rumah sakit penjara Kharkiv sesudah dua setengah tahun. Di kursi roda, di hadapan 50 ribu orang, [m15=m13 ia] {e8 meminta} [m30=m28 para demonstran] jangan pulang dulu.
Yang tidak ikut bersorak adalah [m16:RUS.GOV Moskow]. [m17:RUS.GOV Perdana Menteri Dmitry Medvedev] {e9 meragukan} keabsahan orang-orang yang "berjalan di Kiev memakai topeng hitam dan senapan Kalashnikov". [m18:RUS.GOV Duta Besar Mikhail Zurabov] {e10 dipanggil pulang}. Cicilan kredit 15 miliar dolar {e11 ditahan}.
[m19:EU Catherine Ashton], kepala kebijakan luar negeri [m20:EU Uni Eropa], {e12 tiba} Senin dan {e13 menjanjikan} dukungan, belum uang. [m31:USA.GOV Washington] {e14 menawarkan} para ahli. [m21:IMF Christine Lagarde], direktur [m22:IMF Dana Moneter Internasional], bersedia {e15 membantu} kalau diminta.
Di Simferopol, [m23:UKR.CVL orang Tatar] dan [m24:UKR.CVL kelompok pro-Rusia] {e16 berteriak} saling berhadapan. Di Sevastopol, pangkalan armada Laut Hitam, warga mengangkat tangan memilih [m25:UKR.GOV wali kota] berkewarganegaraan Rusia.
Sedikitnya 82 [m36=m28 orang] {e17 ditembak} [m32:UKR.COP satuan Berkut] antara 18 dan 20 Februari. Dari pihak mana perintahnya, belum ada yang mengaku.
e1 m4 > m2 ACCUSE actual 2014-02-24/day mode=allege ctx=legal,human_rights again
e2 m4 > m5 ACCUSE actual 2014-02-24/day mode=allege ctx=legal,human_rights
e3 m6 > m26 REJECT actual 2014-02-22/day ctx=executive
e4 m8 > m27 SANCTION actual 2014-02-22/day mode=withdraw ctx=legislative,executive
e5 m10,m11 > m5,m9 CONSULT actual 2014-02-21/day mode=third-party ctx=diplomatic
e6 m28 > m5 REJECT actual 2014-02-21/day ctx=pro_democracy
e7 m8 > m29 RETREAT actual 2014-02-22/day mode=release ctx=legal
e8 m15 > m30 REQUEST requested 2014-02-22/day ctx=pro_democracy
e9 m17 > m12 ACCUSE actual 2014-02-24/day mode=disapprove ctx=executive,diplomatic
e10 m16 > m12 SANCTION actual 2014-02-25/none mode=withdraw ctx=diplomatic
e11 m16 > m12 SANCTION actual 2014-02-25/none mode=discontinue ctx=economic
e12 m19 > m12 CONSULT actual 2014-02-24/day mode=visit ctx=diplomatic
e13 m19 > m12 AGREE planned 2014-02-24/day ctx=diplomatic
e14 m31 > m12 AGREE planned 2014-02-25/none ctx=economic
e15 m21 > m12 AGREE hypothetical 2014-02-25/none ctx=economic
e16 m23 > m24 PROTEST actual 2014-02-25/none mode=demo ctx=territory,religion_ethnicity
e17 m32 > m30 ASSAULT actual 2014-02-18/week mode=firearms ctx=repression
q1 m7 direct cue=tulis
rel m29 leads m14
rel m12 leads m8
rel m21 leads m22
