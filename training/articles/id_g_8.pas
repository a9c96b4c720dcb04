### CNN Indonesia 2024-05-15 article
= UU Agen Asing Lolos di [m1:GEO.LEG Tbilisi], [m2:EU Uni Eropa] {e1 Ancam} Bekukan Pencalonan
~date_line Rabu, 15 Mei 2024 13:20 WIB
[m3:@IDN Jakarta], [m4:#CNN CNN Indonesia] -- Kursi melayang di ruang sidang. Dengan 84 suara lawan 30, [m5:GEO.LEG parlemen Georgia] pada Selasa (14/5) {e2 mengesahkan} undang-undang yang mewajibkan [m6:GEO.NGO organisasi penerima dana asing] mendaftar sebagai "pembawa kepentingan kekuatan luar".
Di luar, di Jalan Rustaveli, [m7:GEO.CVL anak-anak muda] {e3 menjebol} pagar besi. [m8:GEO.COP Pasukan bertopeng] {e4 membawa} [m33=m7 13 orang di antara mereka].
[m9:GEO.GOV Presiden Salome Zourabichvili] sejak awal berseberangan dengan [m41:GEO.GOV kabinet]. [m10=m9 Ia] {e5 akan memveto} beleid itu, yang disebut[m39=m9 nya] jiplakan [m40=m29 Rusia]. Veto tersebut hampir pasti {e6 dikalahkan} [m11:GEO.PTY Impian Georgia], partai penguasa yang memegang mayoritas.
"<<q1 Simbol saja, tetapi simbol itu penting>>," ucap [m12=m9 presiden] kepada [m13:#CNN CNN].
Pendiri partai, [m14:GEO.PTY Bidzina Ivanishvili], dalam pidatonya akhir April {e7 menyalahkan} "[m15:? partai perang global]" atas dua perang negerinya. [m16:GEO.GOV Perdana Menteri Irakli Kobakhidze], kader partai yang sama, {e8 menolak} bertemu [m17:USA.GOV Asisten Menlu James O'Brien] di [m42:@USA Washington]; maka [m18=m17 pejabat itu] yang {e9 datang}, Selasa, dan mengancam: kalau undang-undang ini berlaku dan kekerasan berlanjut, [m19:USA.GOV Amerika] {e10 akan menutup} kunjungan dan rekening [m34:GEO.GOV pelakunya].
Dari Brussel, juru bicara [m20:EU Komisi Eropa] mengingatkan bahwa [m21:GEO.GOV Georgia], calon anggota sejak Desember, {e11 bisa tersendat} di jalan menuju blok itu. [m22:HUN.GOV Hungaria] {e12 menggagalkan} pernyataan bersama 27 negara; [m23:EU Josep Borrell] akhirnya menulis sendirian.
Tiga menteri luar negeri, dari [m24:LTU.GOV Lithuania], [m25:EST.GOV Estonia], dan [m26:ISL.GOV Islandia], malah {e13 bergabung} dengan [m35=m7 massa] di depan parlemen. [m27:GEO.GOV Wali Kota Tbilisi Kakha Kaladze] {e14 menuduh} [m28=m24+m25+m26 mereka] memanas-manasi.
[m29:RUS.GOV Kremlin] {e15 membantah} ada tangannya. "<<q2 Ini provokasi Barat, murahan pula>>," sahut [m30:RUS.GOV Dmitry Peskov].
[m36:RUS.GOV Rusia], yang {e16 berperang} dengan [m37=m21 Georgia] pada Agustus 2008, masih bercokol di [m31:@GEO Abkhazia] dan [m32:@GEO Ossetia Selatan]. Kedua negara tidak punya hubungan diplomatik.
Tahun lalu beleid serupa {e17 dicabut} partai yang sama setelah dua malam protes [m38:GEO.CVL warga].
e1 m2 > m21 THREATEN threatened 2024-05-15/none mode=relations ctx=legislative,pro_democracy again
e2 m5 > m6 COERCE actual 2024-05-14/day mode=restrict ctx=legislative,rights_freedoms
e3 m7 > m5 PROTEST actual 2024-05-14/day mode=riot ctx=legislative,pro_democracy
e4 m8 > m33 COERCE actual 2024-05-14/day mode=arrest ctx=repression
e5 m10 > m5 REJECT planned 2024-05-15/none ctx=legislative
e6 m11 > m9 REJECT hypothetical 2024-05-15/none ctx=legislative
e7 m14 > m15 ACCUSE actual 2024-04-01/month mode=allege ctx=military
e8 m16 > m17 REJECT actual 2024-05-15/none mode=meet ctx=diplomatic
e9 m18 > m21 CONSULT actual 2024-05-14/day mode=visit ctx=diplomatic,legislative
e10 m19 > m34 THREATEN threatened 2024-05-14/day mode=restrict ctx=pro_democracy,diplomatic
e11 m20 > m21 THREATEN threatened 2024-05-15/none mode=relations ctx=legislative,pro_democracy
e12 m22 > m2 REJECT actual 2024-05-15/none ctx=diplomatic
e13 m24,m25,m26 > m35 SUPPORT actual 2024-05-15/none ctx=pro_democracy
e14 m27 > m28 ACCUSE actual 2024-05-15/none mode=disapprove ctx=pro_democracy
e15 m29 > m9 REJECT actual 2024-05-15/none ctx=legislative
e16 m36 > m37 ASSAULT actual 2008-08-01/month ctx=military,territory bg
e17 m11 > m38 CONCEDE actual 2023-01-01/year ctx=legislative bg
q1 m12 direct cue=ucap
q2 m30 direct cue=sahut
rel m36 controls m31
rel m36 controls m32
rel m16 member_of m11

### Antara 2019-05-30 article
= Oposisi [m1:SDN.OPP Sudan] {e1 lumpuhkan} bandara, [m2:TMC.MIL jenderal] cari dukungan ke Kairo
[m3:@SDN Khartoum] (ANTARA News) - Loket-loket Sudan Airways kosong pada hari kedua pemogokan. [m4:SDN.LAB Pilot], [m43:SDN.LAB dokter], [m44:SDN.LAB pegawai bank], dan [m5:SDN.LAB buruh pelabuhan Port Sudan] {e2 berhenti bekerja} Selasa dan Rabu atas seruan [m6:SDN.OPP Deklarasi Kebebasan dan Perubahan (DFC)].
[m7=m6 Aliansi itu] menghendaki mayoritas sipil dalam dewan berdaulat. [m8:TMC.MIL Dewan Militer Peralihan], yang {e3 menyingkirkan} [m9:SDN.ELI Omar al-Bashir] pada 11 April, mau berbagi, tetapi ketuanya harus perwira. {e4 Perundingan} terakhir, 20 Mei, bubar menjelang subuh.
Ketua dewan tersebut, [m10:TMC.MIL Letnan Jenderal Abdel Fattah al-Burhan], sepekan ini lebih sering di luar negeri. [m11=m10 Ia] {e5 memberi hormat} ala tentara kepada [m12:EGY.GOV Presiden Mesir Abdel Fattah al-Sisi] di [m13:@EGY Kairo], Sabtu, lalu {e6 bertolak} ke [m14:ARE.GOV Abu Dhabi]. Wakilnya, [m15:RSF.REB Mohamed Hamdan Dagalo] alias Hemeti, pada saat hampir bersamaan {e7 menghadap} [m16:SAU.GOV Putra Mahkota Mohammed bin Salman] di Jeddah dan {e8 berjanji} pasukan [m17:SDN.GOV Sudan] tetap di Yaman.
[m18=m14+m16 Kedua negara Teluk] sudah {e9 menyalurkan} 500 juta dolar ke bank sentral, bagian dari bantuan tiga miliar.
"<<q1 [m19=m8 Mereka] memilih negara mana yang mau dibelakangi, bukan rakyat mana yang mau didengar>>," sindir [m20:SDN.OPP Khalid Omar Yousif], sekretaris jenderal [m21:SDN.OPP Partai Kongres Sudan].
Tidak semua kawan sejalan. [m22:SDN.OPP Sadiq al-Mahdi], pemimpin [m23:SDN.OPP Partai Umma], {e10 menentang} pemogokan; senjata itu, menurutnya, jangan dipakai terlalu dini. [m24:SDN.OPP Partai Komunis] sebaliknya {e11 menuntut} perundingan dihentikan.
Di tempat duduk-duduk di depan markas [m42:SDN.MIL tentara], yang {e12 diduduki} [m25:SDN.CVL para pengunjuk rasa] sejak 6 April, [m26:SDN.CVL seorang perempuan hamil] tewas terkena peluru, Rabu. [m27=m8 Dewan] menyebut pelakunya [m28:SDN.MIL serdadu mabuk]. Pada hari yang sama Kepala Komando Khartoum, [m29:SDN.MIL Jenderal Bahar Ahmed], {e13 menggambarkan} kawasan itu sebagai "ancaman bagi negara".
[m30:RSF.REB Pasukan Dukungan Cepat], paramiliter yang dikepalai [m40=m15 Hemeti], dibentuk dari [m35:SDN.REB milisi Janjaweed] yang dahulu {e14 membakar} desa-desa di [m31:@SDN Darfur]. Karena itu pula [m32:ICC Mahkamah Pidana Internasional] sejak 2009 {e15 memburu} [m38=m9 Bashir]. [m36:SDN.JUD Jaksa Sudan] bulan ini {e16 mendakwa} [m37=m9 orang tua itu], tetapi dengan pasal pembunuhan demonstran.
[m33:AU Uni Afrika] memberi [m39=m8 dewan] waktu sampai 30 Juni untuk {e17 menyerahkan} kekuasaan kepada sipil. Bila tidak, keanggotaan [m41=m17 Sudan] dibekukan. [m34:ETH.GOV Ethiopia] {e18 menawarkan} diri menengahi.
e1 m1 > m8 PROTEST actual 2019-05-28/day mode=strike ctx=pro_democracy again
e2 m4,m5 > m8 PROTEST actual 2019-05-28/day mode=strike ctx=pro_democracy
e3 m8 > m9 COERCE actual 2019-04-11/day ctx=military,executive bg
e4 m7 > m8 CONSULT actual 2019-05-20/day ctx=pro_democracy,executive
e5 m11 > m12 CONSULT actual 2019-05-25/day mode=visit ctx=diplomatic
e6 m11 > m14 CONSULT actual 2019-05-30/none mode=visit ctx=diplomatic
e7 m15 > m16 CONSULT actual 2019-05-30/none mode=visit ctx=diplomatic
e8 m15 > m16 AGREE planned 2019-05-30/none ctx=military
e9 m18 > m17 AID actual 2019-05-30/none ctx=economic
e10 m22 > m6 REJECT actual 2019-05-30/none ctx=pro_democracy
e11 m24 > m6 REQUEST requested 2019-05-30/none mode=change ctx=pro_democracy
e12 m25 > m8 PROTEST actual 2019-04-06/day mode=obstruct ctx=pro_democracy bg
e13 m29 > m25 ACCUSE actual 2019-05-29/day mode=disapprove ctx=repression
e14 m35 > m31 ASSAULT actual 2019-05-30/none ctx=military,religion_ethnicity bg
e15 m32 > m9 ACCUSE actual 2009-01-01/year mode=investigate ctx=legal,human_rights bg
e16 m36 > m37 ACCUSE actual 2019-05-01/month mode=allege ctx=legal
e17 m33 > m8 THREATEN threatened 2019-05-30/none mode=relations ctx=pro_democracy,diplomatic
e18 m34 > m1,m8 AGREE planned 2019-05-30/none ctx=diplomatic
q1 m20 direct cue=sindir
rel m10 leads m8
rel m22 leads m23
rel m15 leads m30

### Tempo.co 2017-11-17 article
= Wisuda di Tengah Kudeta
~page_control Selanjutnya 1 2
TEMPO.CO, [m1:@ZWE Harare] - Toga biru kuning, topi bertudung, kaki yang diseret pelan di atas karpet merah: [m2:ZWE.GOV Robert Mugabe], 93 tahun, membuka wisuda Universitas Terbuka Zimbabwe, Jumat, 17 November 2017. Dua hari sebelumnya [m23=m2 ia] {e1 dikurung} di rumahnya sendiri oleh [m3:ZWE.MIL tentara].
Tidak ada yang menyebut kata kudeta, apalagi [m4:ZWE.MIL Jenderal Constantino Chiwenga]. Kepada rakyat, bawahannya berseragam loreng membacakan pernyataan di televisi yang {e2 dikuasai} [m24=m3 prajurit] pada Rabu dini hari. Sasarannya, kata [m5:ZWE.MIL Mayor Jenderal Sibusiso Moyo], hanya <<q1 penjahat di sekeliling [m40=m2 presiden]>>.
Sudah tertangkap: [m6:ZWE.GOV Menteri Keuangan Ignatius Chombo], yang {e3 diciduk} setelah baku tembak dengan pengawalnya, dan [m7:ZWE.PTY Kudzanai Chipanga], ketua [m8:ZWE.PTY liga pemuda ZANU-PF]. Sehari sebelum ditahan, [m25=m7 Chipanga] {e4 mengancam} melawan [m26=m3 jenderal-jenderal] sampai mati. Di televisi, pucat, [m27=m7 ia] {e5 memohon ampun}.
Kamis malam [m28=m2 Mugabe] {e6 dipertemukan} dengan [m29=m4 Chiwenga] di State House, oleh pastor [m9:ZWE.REL Fidelis Mukonori] dan [m10:ZAF.GOV dua menteri utusan Presiden Afrika Selatan Jacob Zuma]. [m30=m2 Ia] {e7 menolak} turun sebelum kongres partai Desember.
"<<q2 Kalau [m38=m2 dia] keras kepala, hari Minggu [m39:ZWE.PTY kita] pecat. Selasa ada pemakzulan>>," ujar seorang petinggi partai kepada [m11:#Reuters Reuters]. [m31:ZWE.PTY Delapan dari sepuluh cabang provinsi ZANU-PF] memang, Jumat malam, {e8 meminta} [m35=m2 sang presiden] mundur.
Pemicunya pemecatan. Pada 6 November [m12=m2 Mugabe] {e9 memberhentikan} wakilnya, [m13:ZWE.PTY Emmerson Mnangagwa], guna membuka jalan bagi istrinya, [m14:ZWE.PTY Grace]. [m41=m13 Si Buaya], begitu julukannya, lari melintasi ladang ranjau ke [m36:@MOZ Mozambik]. [m32=m4 Chiwenga] saat itu {e10 berkunjung} ke [m15:CHN.GOV Beijing].
[m16:CHN.GOV Kementerian Luar Negeri Cina] {e11 membantah} memberi lampu hijau; lawatan tersebut, katanya, sudah lama terjadwal.
[m37:ZWE.CVL Organisasi veteran], yang diketuai [m17:ZWE.CVL Chris Mutsvangwa], {e12 akan menggelar} arak-arakan raksasa, Sabtu. [m18:ZWE.OPP Morgan Tsvangirai], pemimpin [m19:ZWE.OPP MDC] yang pulang dari rumah sakit di Johannesburg, {e13 menyerukan} pengunduran diri segera. Dulu, pada 2008, [m34:ZWE.OPP pendukungnya] {e14 digebuki} [m33:ZWE.REB milisi] atas restu orang-orang yang kini menumbangkan [m42=m2 Mugabe].
[m20:SADC SADC], blok selatan Afrika, mengecam perebutan kekuasaan tapi tidak menyebut siapa pelakunya. [m21:GIN.GOV Alpha Conde], ketua [m43:AU Uni Afrika], lebih terang: "<<q3 Ini mirip kudeta. [m22=m43 Kami] {e15 tidak akan menerima}>>."
Pasar swalayan buka seperti biasa. Kurs dolar gelap turun.
e1 m3 > m23 COERCE actual 2017-11-15/day mode=arrest ctx=military,executive
e2 m24 > m2 COERCE actual 2017-11-15/day mode=seize ctx=military
e3 m3 > m6 COERCE actual 2017-11-17/none mode=arrest ctx=military
e4 m25 > m26 THREATEN threatened 2017-11-14/day mode=violence ctx=military
e5 m27 > m26 SUPPORT actual 2017-11-17/none ctx=military
e6 m10,m9 > m28,m29 CONSULT actual 2017-11-16/day mode=third-party ctx=military,executive
e7 m30 > m29 REJECT actual 2017-11-16/day mode=yield ctx=executive
e8 m31 > m2 REQUEST requested 2017-11-17/day mode=yield ctx=executive
e9 m12 > m13 SANCTION actual 2017-11-06/day mode=withdraw ctx=executive
e10 m32 > m15 CONSULT actual 2017-11-06/week mode=visit ctx=military,diplomatic
e11 m16 > m4 REJECT actual 2017-11-17/none ctx=diplomatic
e12 m17 > m2 PROTEST planned 2017-11-18/day mode=demo ctx=executive
e13 m18 > m2 REQUEST requested 2017-11-17/none mode=yield ctx=executive
e14 m33 > m34 ASSAULT actual 2008-01-01/year mode=beat ctx=election,repression bg
e15 m22 > m3 REJECT actual 2017-11-17/none ctx=military,executive
q1 m5 indirect cue=kata
q2 ? direct cue=ujar
q3 m21 direct
rel m7 leads m8
rel m17 leads m37
rel m18 leads m19
rel m21 leads m43
