### Antara 2016-09-08
[m1:TUR.GOV Presiden Recep Tayyip Erdogan] {e1 bertemu} [m2:USA.GOV Presiden Barack Obama] di sela KTT [m3:G20 G20] di Hangzhou. Dalam pertemuan itu [m4=m1 ia] kembali {e2 meminta} penyerahan [m5:TUR.REL Fethullah Gulen]. [m6=m2 Rekannya] {e3 berjanji} bahwa bukti akan diperiksa menurut hukum, tetapi menolak memberi jadwal. Sang ulama sendiri {e4 membantah} terlibat dalam kudeta. [m7:CHN.GOV Xi Jinping], tuan rumah, lebih banyak berbicara tentang baja. Dua hari kemudian [m8:TUR.GOV Kementerian Pendidikan] {e5 memecat} sebelas ribu [m9:TUR.EDU guru].
e1 m1 > m2 CONSULT actual 2016-09-04/day mode=multilateral ctx=diplomatic
e2 m4 > m2 REQUEST requested 2016-09-04/day mode=yield ctx=legal,diplomatic
e3 m6 > m4 AGREE planned 2016-09-04/day ctx=legal
e4 m5 > m4 REJECT actual 2016-09-08/none ctx=political_institutions
e5 m8 > m9 COERCE actual 2016-09-08/day ctx=repression

### Kompas.com 2023-11-29
Satu per satu kursi merah diisi. [m1:NLD.OPP Geert Wilders], yang partainya menang di luar dugaan, mengirim [m2:NLD.PTY Senator Gom van Strien] sebagai penjajak koalisi. Belum dua hari [m3=m2 orang kepercayaannya itu] {e1 mundur} karena {e2 dilaporkan} menipu bekas majikannya. [m4:NLD.PTY Dilan Yesilgoz], pemimpin VVD, {e3 tidak mau ikut} memerintah, sekalipun bersedia menoleransi. [m5:MAR.CVL Komunitas keturunan Maroko] cemas; [m6:HUN.GOV Viktor Orban] {e4 berbahagia}. [m7=m1 Pria berambut perak itu] {e5 menunda} rencana melarang Quran.
e1 m3 > m1 RETREAT actual 2023-11-27/day mode=resign ctx=political_institutions
e2 m8 > m3 ACCUSE actual 2023-11-27/day mode=allege ctx=corruption
e3 m4 > m1 REJECT actual 2023-11-24/day mode=assist ctx=political_institutions
e4 m6 > m1 SUPPORT actual 2023-11-23/day ctx=election
e5 m7 > m5 CONCEDE actual 2023-11-29/none ctx=religion_ethnicity
Laporan itu dibuat [m8:NLD.EDU Universitas Utrecht].

### detikNews 2015-11-14
Stade de France bergetar dua kali. Dalam setengah jam [m1:ISIS.REB tiga regu] {e1 menyerang} kafe, stadion, dan gedung konser Bataclan, tempat 90 [m2:FRA.CVL penonton] {e2 dibantai}. [m3:FRA.GOV Francois Hollande] {e3 menetapkan} keadaan darurat dan {e4 menutup} perbatasan. Kelompok yang mengklaimnya, katanya, akan {e5 dihadapi} tanpa ampun. [m4:SYR.GOV Bashar al-Assad] menilai [m5=m3 lawannya itu] menuai kebijakan sendiri. [m6:IDN.GOV Joko Widodo], yang baru mendarat di Antalya, {e6 mengutuk} para pelaku. Dua WNI di kota itu selamat.
e1 m1 > m2 ASSAULT actual 2015-11-13/day mode=suicide-attack ctx=terrorism
e2 m1 > m2 ASSAULT actual 2015-11-13/day mode=firearms ctx=terrorism
e3 m3 > m1 COERCE actual 2015-11-14/none mode=martial-law ctx=terrorism
e4 m3 > m1 COERCE actual 2015-11-14/none mode=restrict ctx=terrorism
e5 m3 > m1 THREATEN threatened 2015-11-14/none mode=violence ctx=terrorism,military
e6 m6 > m1 ACCUSE actual 2015-11-14/none mode=disapprove ctx=terrorism

### Tempo.co 2023-02-03
[m1:VAT.REL Paus Fransiskus] {e1 mendengarkan} korban perang di Kinshasa dan {e2 menuntut} [m2:? kekuatan asing] mengangkat tangan dari Afrika. [m3:COD.GOV Felix Tshisekedi], di kursi sebelah, mengangguk. Sehari sesudahnya [m4=m1 ia] terbang ke Juba bersama [m5:GBR.REL Uskup Agung Justin Welby]; [m6=m4+m5 keduanya] {e3 meminta} [m7:SSD.GOV Salva Kiir] melanjutkan perundingan Roma. [m8=m7 Presiden bertopi koboi itu] {e4 menyanggupi}. Di jalan menuju misa, 27 orang {e5 tewas} dalam bentrokan [m9:SSD.CVL peternak sapi].
e1 m1 > m3 CONSULT actual 2023-02-01/day mode=visit ctx=religion_ethnicity
e2 m1 > m2 REQUEST requested 2023-01-31/day mode=yield ctx=natural_resource
e3 m6 > m7 REQUEST requested 2023-02-03/day mode=meet ctx=political_institutions
e4 m8 > m6 CONCEDE actual 2023-02-03/day ctx=political_institutions
e5 m9 > m10 ASSAULT actual 2023-02-02/day mode=firearms ctx=religion_ethnicity
[m10:SSD.CVL Korban] berasal dari desa tetangga.

### CNN Indonesia 2013-05-22
Seorang ibu bernama Ingrid mengajak pembunuh itu berbicara. Di Woolwich, [m1:GBR.REB Michael Adebolajo] dan kawannya {e1 menabrak} lalu {e2 membacok} [m2:GBR.MIL prajurit Lee Rigby]. Empat belas menit kemudian [m3:GBR.COP polisi bersenjata] {e3 menembak} kaki [m4=m1 mereka]. [m5:GBR.GOV David Cameron] meninggalkan makan malam bersama [m6:FRA.GOV Francois Hollande] di Paris; [m7=m6 tuan rumahnya] memahami. [m8:GBR.REL Dewan Muslim] {e4 mengecam}. Malam itu [m9:GBR.CVL Liga Pertahanan Inggris] {e5 melempari} [m10=m3 polisi] dengan botol.
e1 m1 > m2 ASSAULT actual 2013-05-22/none ctx=terrorism
e2 m1 > m2 ASSAULT actual 2013-05-22/none mode=primitive ctx=terrorism
e3 m3 > m4 ASSAULT actual 2013-05-22/none mode=firearms ctx=terrorism
e4 m8 > m1 ACCUSE actual 2013-05-22/none mode=disapprove ctx=terrorism
e5 m9 > m10 PROTEST actual 2013-05-22/none mode=riot ctx=religion_ethnicity

### Republika 2017-12-13
Kursi Riyadh diisi menteri wakaf, dan itu dicatat semua orang. Di Istanbul, [m1:OIC Organisasi Kerja Sama Islam] {e1 mengakui} Yerusalem Timur sebagai ibu kota [m2:PSE.GOV Palestina]. [m3:TUR.GOV Recep Tayyip Erdogan], ketua organisasi, {e2 menyebut} [m4:ISR.GOV Israel] negara penjajah. [m5:PSE.GOV Mahmoud Abbas] {e3 tidak akan menerima} lagi peran [m6:USA.GOV Amerika]. Presiden [m7:VEN.GOV Nicolas Maduro] hadir sebagai pengamat. [m8:IDN.GOV Joko Widodo] {e4 mengusulkan} enam langkah, salah satunya kunjungan bersama ke Dewan Keamanan; usulnya masuk naskah.
e1 m1 > m2 SUPPORT actual 2017-12-13/none ctx=territory,diplomatic
e2 m3 > m4 ACCUSE actual 2017-12-13/none mode=allege ctx=territory
e3 m5 > m6 REJECT actual 2017-12-13/none mode=assist ctx=diplomatic
e4 m8 > m1 REQUEST requested 2017-12-13/none mode=change ctx=diplomatic
rel m3 leads m1

### Viva 2024-04-06
Enam polisi bertopeng memanjat tembok dengan tangga aluminium. [m1:ECU.COP Pasukan khusus Ekuador] {e1 menyerbu} kedutaan [m2:MEX.GOV Meksiko] di Quito untuk {e2 mengambil} [m3:ECU.ELI Jorge Glas], mantan wakil presiden yang beberapa jam sebelumnya {e3 diberi suaka}. [m4:MEX.GOV Roberto Canseco], kuasa usaha, berlari di samping mobil sambil berteriak. Malam itu [m5=m2 negaranya] {e4 memutus} hubungan. [m6:NIC.GOV Managua] {e5 ikut serta}. Menurut [m7:ECU.GOV Daniel Noboa], [m8=m3 narapidana kasus suap itu] bukan orang terancam; [m9=m7 negerinya] {e6 tidak akan meminta maaf}.
e1 m1 > m2 COERCE actual 2024-04-05/day mode=seize ctx=diplomatic,legal
e2 m1 > m3 COERCE actual 2024-04-05/day mode=arrest ctx=corruption,legal
e3 m2 > m3 AID actual 2024-04-05/day ctx=asylum
e4 m5 > m7 SANCTION actual 2024-04-05/day mode=discontinue ctx=diplomatic
e5 m6 > m7 SANCTION actual 2024-04-06/day mode=discontinue ctx=diplomatic
e6 m9 > m5 REJECT actual 2024-04-06/none mode=yield ctx=diplomatic

### Kompas 2004-03-02
Pulau itu bangun tanpa presiden. [m1:HTI.ELI Jean-Bertrand Aristide] dari Bangui mengaku {e1 diculik} [m2:USA.MIL marinir Amerika]. [m3:USA.GOV Colin Powell] {e2 menyebut} cerita itu tidak masuk akal: [m4=m1 bekas pastor tersebut] menandatangani sendiri surat {e3 pengunduran dirinya}. [m5:HTI.REB Guy Philippe], kepala pemberontak yang masuk ibu kota dengan pikap, {e4 berjanji} meletakkan senjata kalau [m6=m2 pasukan asing] menjaga rakyat. [m7:JAM.GOV P.J. Patterson], ketua [m8:CARICOM Caricom], {e5 mempertanyakan} peristiwa itu. [m9:CAF.GOV Tuan rumah baru sang terguling] ingin tamunya berhenti bicara.
e1 m2 > m1 ASSAULT denied 2004-02-29/day mode=abduct ctx=military,executive said=m1
e2 m3 > m1 REJECT actual 2004-03-01/day ctx=military
e3 m4 > m5 RETREAT actual 2004-02-29/day mode=resign ctx=executive
e4 m5 > m6 CONCEDE hypothetical 2004-03-02/none ctx=military
e5 m7 > m3 ACCUSE actual 2004-03-02/none mode=disapprove ctx=pro_democracy
rel m7 leads m8

### Okezone 2019-10-19
[m1:ESP.CVL Ratusan ribu orang] yang berjalan kaki tiga hari dari lima kota {e1 memasuki} Barcelona bersamaan dengan mogok umum [m2:ESP.LAB serikat buruh]. Perselisihan bermula Senin, ketika [m3:ESP.JUD mahkamah] {e2 menghukum} sembilan [m4:ESP.ELI pemimpin]. Mobil [m9:ESP.COP polisi] dibakar; [m5:ESP.GOV Fernando Grande-Marlaska] {e3 mengancam} perusuh dengan enam tahun. [m6:ESP.PRE Quim Torra], presiden daerah, {e4 mengecam} kekerasan lalu {e5 menelepon} [m7:ESP.GOV Pedro Sanchez]. [m8=m7 Sang perdana menteri] {e6 tidak mengangkatnya}.
e1 m1 > m3 PROTEST actual 2019-10-19/none mode=demo ctx=territory,legal
e2 m3 > m4 SANCTION actual 2019-10-14/day mode=convict ctx=territory,legal
e3 m5 > m1 THREATEN threatened 2019-10-19/none mode=arrest ctx=territory
e4 m6 > m1 ACCUSE actual 2019-10-17/day mode=disapprove ctx=territory
e5 m6 > m7 REQUEST requested 2019-10-19/day mode=meet ctx=territory
e6 m8 > m6 REJECT actual 2019-10-19/day mode=meet ctx=territory

### Liputan6.com 2011-04-15 none
Penjual tomat di Pasar Agbogbloshie menyetel radio keras-keras. Liga [m1:@ESP Spanyol] lebih penting daripada pidato. [m2:GHA.BUS Auntie Akosua] mengimpor bawang dari [m3:@NER Niger]; suaminya, [m4:GHA.MIL pensiunan kopral], pernah bertugas di [m5:@LBN Lebanon] bersama [m6:IDN.MIL serdadu Indonesia]. [m7=m4 Lelaki itu] masih hafal lagu Halo-Halo Bandung. [m8:GHA.GOV Wali kota] berencana memindahkan [m9=m2+m4 mereka] tahun depan.

### SINDOnews 2022-06-28
Pusat belanja Amstor terbakar sampai rangka. Rudal Kh-22 {e1 dijatuhkan} [m1:RUS.MIL pengebom Rusia] dari langit Kursk; delapan belas [m2:UKR.CVL pembeli] tak sempat keluar. [m3:RUS.MIL Igor Konashenkov] {e2 membantah} sasarannya mal. Yang dihantam, katanya, gudang senjata kiriman Barat di sebelahnya. Di Elmau [m4:G7 para pemimpin G7] {e3 menyebutnya} kejahatan perang. [m5:IDN.GOV Joko Widodo], tamu [m6=m4 kelompok tersebut], hari itu juga {e4 bersiap} ke Kyiv. [m7:IND.GOV Narendra Modi] meminta semuanya berunding.
e1 m1 > m2 ASSAULT actual 2022-06-28/none mode=aerial ctx=military
e2 m3 > m4 REJECT actual 2022-06-28/day ctx=military
e3 m4 > m1 ACCUSE actual 2022-06-28/none mode=allege ctx=military,human_rights
e4 m5 > m8 CONSULT planned 2022-06-29/day mode=visit ctx=diplomatic
[m8:UKR.GOV Volodymyr Zelensky] akan menerimanya di istana.

### Suara.com 2018-12-10
Rompi kuning wajib ada di setiap mobil. Pada Sabtu keempat, [m1:FRA.CVL pemakainya] {e1 memenuhi} Champs-Elysees, dan delapan ribu [m2:FRA.COP polisi] dengan dua belas panser {e2 dikerahkan}. Sebanyak 1.082 orang {e3 ditahan}. Dua hari kemudian [m3:FRA.GOV Emmanuel Macron], lewat meja berlapis emas, {e4 menaikkan} upah minimum seratus euro dan {e5 mengakui} kesalahannya. Pengakuan itu {e6 dinilai} [m4:FRA.OPP Jean-Luc Melenchon] terlambat. [m5:USA.GOV Donald Trump] {e7 menyindir} perjanjian iklim; [m6:FRA.GOV Jean-Yves Le Drian] {e8 memintanya} tidak ikut campur.
e1 m1 > m3 PROTEST actual 2018-12-10/none mode=demo ctx=economic
e2 m2 > m1 MOBILIZE actual 2018-12-10/none mode=police ctx=economic,repression
e3 m2 > m1 COERCE actual 2018-12-10/none mode=arrest ctx=economic,repression
e4 m3 > m1 CONCEDE planned 2018-12-10/day ctx=economic
e5 m3 > m1 CONCEDE actual 2018-12-10/day ctx=economic
e6 m4 > m3 ACCUSE actual 2018-12-10/day mode=disapprove ctx=economic
e7 m5 > m3 ACCUSE actual 2018-12-10/none mode=disapprove ctx=environment
e8 m6 > m5 REQUEST requested 2018-12-09/day mode=yield ctx=diplomatic

### Media Indonesia 2012-12-03
Seratus tiga puluh delapan banding sembilan. [m1:UN Majelis Umum] {e1 menaikkan} status [m2:PSE.GOV Palestina] menjadi negara pengamat. "<<q1 Majelis ini diminta menerbitkan akta kelahiran [m3=m2 kami]>>," kata [m4:PSE.GOV Mahmoud Abbas]. [m5:USA.GOV Susan Rice] {e2 menentang}. Sehari kemudian [m6:ISR.GOV Tel Aviv] {e3 mengumumkan} tiga ribu rumah di E1 dan {e4 menahan} pajak milik [m7=m4 pemerintah di Ramallah]. [m8:GBR.GOV London], yang abstain, {e5 memanggil} duta besar [m9=m6 negara itu]. [m10:HAMAS.REB Penguasa Gaza] untuk sekali ini sepakat dengan saingannya.
e1 m1 > m2 SUPPORT actual 2012-12-03/none ctx=diplomatic,territory
e2 m5 > m2 REJECT actual 2012-12-03/none mode=assist ctx=diplomatic
e3 m6 > m2 COERCE planned 2012-11-30/day ctx=territory
e4 m6 > m7 SANCTION actual 2012-12-02/day mode=discontinue ctx=economic
e5 m8 > m9 ACCUSE actual 2012-12-03/day mode=disapprove ctx=territory,diplomatic
q1 m4 direct cue=kata

### Antara 2025-04-22
Jumat sore [m9=m1 ia] masih melepas balon. [m1:VAT.REL Paus Fransiskus], 88 tahun, wafat pada Senin Paskah, sehari setelah {e1 menerima} [m2:USA.GOV JD Vance]. [m3:ARG.GOV Javier Milei], yang dulu {e2 menyebut} [m4=m1 kompatriotnya] wakil setan, {e3 memuji} kebijaksanaannya. Di Gaza, jemaat [m5:PSE.REL Pastor Gabriel Romanelli] kehilangan telepon tiap pukul tujuh malam. [m6:ISR.GOV Kementerian luar negeri Israel] {e4 menghapus} ucapan dukanya di X. [m7:IDN.REL Nasaruddin Umar], imam besar yang keningnya pernah dicium [m8=m1 almarhum], kehilangan sahabat.
e1 m2 > m1 CONSULT actual 2025-04-20/day mode=visit ctx=religion_ethnicity,diplomatic
e2 m3 > m4 ACCUSE actual 2020-01-01/year mode=disapprove ctx=religion_ethnicity bg
e3 m3 > m1 SUPPORT actual 2025-04-22/none ctx=religion_ethnicity
e4 m6 > m1 REJECT actual 2025-04-22/day ctx=diplomatic

### VOA Indonesia 2019-03-15 none
Kereta malam Tanger-Casablanca kini dua jam saja. [m1:MAR.BUS ONCF] mengimpor lokomotif dari [m2:@FRA Belfort] dan melatih dua puluh masinis perempuan; satu di antara [m3:MAR.LAB mereka], [m4:MAR.LAB Saadia Abad], putri penjual ikan. Pengawasnya, [m5:SEN.BUS insinyur asal Thies], akan pulang membawa ilmu itu. "<<q1 [m6=m4 Saya] tak pernah naik kereta sebelum umur dua puluh>>," ungkapnya. Raja [m7:MAR.GOV Mohammed VI] naik pada hari pertama.
q1 m4 direct cue=ungkapnya

### Kumparan 2017-09-22
Kata-kata itu belum pernah terdengar di aula marmer tersebut. [m1:USA.GOV Donald Trump] {e1 mengancam} menghancurkan [m2:PRK.GOV Korea Utara] seluruhnya dan menjuluki [m3:PRK.GOV pemimpinnya] manusia roket. Duta besar [m4:PRK.GOV Ja Song Nam] {e2 keluar} sebelum pidato dimulai. Tiga hari kemudian [m5=m3 yang dijuluki] {e3 membalas} dengan sebutan tua bangka gila; menlunya, [m6:PRK.GOV Ri Yong Ho], {e4 mengisyaratkan} uji bom hidrogen di Pasifik. [m7:SWE.GOV Margot Wallstrom] menyebut pidato [m8=m1 sang tamu] {e5 salah} waktu, tempat, dan hadirin.
e1 m1 > m2 THREATEN threatened 2017-09-22/none mode=violence ctx=military,cbrn
e2 m4 > m1 REJECT actual 2017-09-22/none mode=meet ctx=diplomatic
e3 m5 > m1 ACCUSE actual 2017-09-22/day mode=disapprove ctx=diplomatic
e4 m6 > m1 THREATEN threatened 2017-09-22/day mode=violence ctx=cbrn
e5 m7 > m8 ACCUSE actual 2017-09-22/none mode=disapprove ctx=diplomatic
