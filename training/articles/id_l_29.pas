### Tempo Interaktif 2008-02-18 article
= [m1:XKX.GOV Kosovo] {e11 Memisahkan Diri}, [m2:SRB.GOV Serbia] Tarik Duta Besar
~byline Reporter: Sunariah
~date_line Senin, 18 Februari 2008 | 11:20 WIB
[m3:#TEMPO TEMPO Interaktif], [m4:@XKX Pristina]: Kembang api lebih dulu, naskah belakangan. Minggu sore (17/2), dengan 109 suara dan sebelas kursi kosong, [m5:XKX.LEG parlemen Kosovo] {e1 menyatakan} bekas provinsi [m6=m2 Serbia] itu merdeka.
Yang membaca naskahnya [m7:XKX.GOV Hashim Thaci]. Dulu pemimpin politik [m8:KLA.REB Tentara Pembebasan Kosovo], [m9=m7 perdana menteri] 39 tahun tersebut sekarang mengetuai [m10:XKX.PTY Partai Demokrat Kosovo]. "<<q1 Mulai hari ini [m11=m1 kami] bangga, merdeka, dan bebas>>," ujarnya dalam bahasa Albania, lalu Serbia.
Sebelas kursi kosong tadi milik [m12:XKX.OPP wakil minoritas Serbia]. Di Mitrovica, yang [m37:@XKX separuh utaranya] masih [m38=m12 mereka] pegang, granat {e2 dilemparkan} ke [m13:EU gedung Uni Eropa]; tak ada yang cedera.
Lima belas menit berselang, [m14:SRB.GOV Presiden Boris Tadic] {e3 menolak} pernyataan itu. [m15:SRB.GOV Vojislav Kostunica], kepala kabinetnya, melangkah lebih jauh: [m16:USA.GOV Amerika] {e4 disebutnya} perusak. "<<q2 Negara palsu ini lahir dari bom>>," [m39=m15 ia] menandaskan.
Malamnya kaca kedutaan [m41=m16 Amerika] di Beograd {e5 dipecahkan} [m17:SRB.CVL seribu pemuda]. [m35:SRB.COP Polisi huru-hara] {e6 menghadang}. Enam puluh orang terluka.
Siapa mengakui? [m18:AFG.GOV Afganistan] mengumumkannya pagi ini, menyusul [m19:CRI.GOV Kosta Rika] yang malah mendahului semua. [m20=m16 Washington], [m21:GBR.GOV London], [m22:FRA.GOV Paris], dan [m23:DEU.GOV Berlin] {e7 akan mengikuti} dalam satu-dua hari, kata [m24:FRA.GOV Bernard Kouchner].
Ada yang menolak di antara sesama anggota [m25:EU Uni Eropa]: [m26:ESP.GOV Spanyol], [m27:CYP.GOV Siprus], [m28:ROU.GOV Rumania]. "<<q3 Ini melanggar hukum>>," kata [m29:ESP.GOV Miguel Angel Moratinos].
~read_also Baca juga: Pelatih Red Star Beograd Mundur
[m30:RUS.GOV Moskow], sekutu lama [m40=m2 Beograd], {e8 meminta} [m31:UN Dewan Keamanan] bersidang. Sidang itu berlangsung semalam dan berakhir tanpa kata. Kepada wartawan [m32:RUS.GOV Vitaly Churkin] {e9 mengingatkan} akan ada preseden.
Keamanan sehari-hari dipikul [m33:KFOR KFOR], 16 ribu prajurit pimpinan [m34:NATO NATO], sejak Juni 1999. Bulan itu, setelah 78 hari {e10 pengeboman}, [m36:SRB.MIL tentara Slobodan Milosevic] meninggalkan Pristina.
e11 m1 > m2 REJECT actual 2008-02-17/day ctx=territory again
e1 m5 > m6 REJECT actual 2008-02-17/day ctx=territory
e2 m12 > m13 ASSAULT actual 2008-02-17/day mode=explosives ctx=territory
e3 m14 > m5 REJECT actual 2008-02-17/day ctx=territory
e4 m15 > m16 ACCUSE actual 2008-02-17/day mode=disapprove ctx=territory
e5 m17 > m16 PROTEST actual 2008-02-17/day mode=riot ctx=territory
e6 m35 > m17 MOBILIZE actual 2008-02-17/day mode=police
e7 m20,m21,m22,m23 > m1 SUPPORT planned 2008-02-19/day ctx=territory,diplomatic
e8 m30 > m31 REQUEST requested 2008-02-18/none mode=meet ctx=diplomatic
e9 m32 > m1 ACCUSE actual 2008-02-17/day mode=disapprove ctx=territory
e10 m34 > m36 ASSAULT actual 1999-01-01/year mode=aerial ctx=military bg
q1 m7 direct cue=ujarnya
q2 m15 direct cue=menandaskan
q3 m29 direct cue=kata
rel m9 leads m10
rel m12 controls m37
rel m18 recognises m1
rel m19 recognises m1
rel m26 member_of m25
rel m27 member_of m25
rel m28 member_of m25
rel m30 ally_of m2
rel m33 led_by m34 from=1999-06

### Suara Pembaruan 2004-04-26 article
= Ambon Pecah Lagi Sehabis Bendera
~byline (VL/M-8)
[m1:@IDN AMBON] - Karnaval itu cuma delapan puluh orang. Pukul sepuluh Minggu (25/4), dari rumah [m2:RMS.OPP Moses Tuanakotta] di Kudamati, [m24=m4 mereka] {e1 berarak} membawa selembar bendera empat warna.
Bendera tersebut milik [m3:RMS.OPP Republik Maluku Selatan], diproklamasikan pada tanggal yang sama tahun 1950. Sekarang cita-citanya dihidupkan [m4:FKM.OPP Front Kedaulatan Maluku (FKM)]. Ketuanya, [m5:FKM.OPP Alex Manuputty], bermukim di Amerika sejak November; [m25=m2 Moses] sekretarisnya.
[m23:IDN.COP Polisi] membiarkan, lalu {e2 membawa} [m26=m2 Moses] beserta belasan orang ke markas. Iring-iringan itu pulang lewat Tugu Trikora, dan di sanalah, menurut [m6:IDN.COP Kapolda Brigjen Bambang Sutrisno], <<q1 [m7:IDN.CVL massa Waihaong] sudah menunggu>>.
Lemparan batu berubah jadi panah, panah jadi peluru. Sampai malam 14 orang {e3 meninggal} dari kedua pihak; kantor [m8:UN PBB] di Jalan Anthony Rhebok {e4 jadi abu}.
"<<q2 Yang menembak bukan [m27=m10 kami], [m9=m10 kami] cuma punya batu>>," kata [m10:IDN.REL Ustad Polpoke], ketua [m11:IDN.REL Satgas Amar Makruf]. Kapolda pun belum tahu dari atap mana peluru itu datang.
~caption Asap di kawasan Talake, dilihat dari Batumeja. (Pembaruan/Novy Lumanauw)
Gubernur [m12:IDN.GOV Karel Ralahalu] {e5 meminta} kedua komunitas menahan diri. Permintaan itu ia ulang di radio bersama [m13:IDN.REL Pdt IWJ Hendriks], yang memimpin [m14:IDN.REL Sinode GPM]. "<<q3 [m29=m14 GPM] bukan RMS, dan RMS bukan [m30=m14 GPM]>>," tegas [m15=m13 sang pendeta]. Gereja itu anggota [m16:IDN.REL PGI].
Lewat telepon, [m17:IDN.GOV Menko Polkam ad interim Hari Sabarno] {e6 memerintahkan} dua batalion Brimob berangkat. [m18:IDN.MIL Pangdam Mayjen Syarifudin Summa] {e7 menambah} satu SSK di garis batas.
Di Jakarta partai-partai sedang sibuk berkoalisi menjelang 5 Juli, sehingga hanya [m19:IDN.PTY PDI-P], yang masih memerintah, {e8 mengecam} [m28=m4 FKM]. [m20:IDN.PTY Theo Syafei], seorang ketuanya, minta organisasi tersebut dibubarkan.
[m31=m2 Moses] terancam seumur hidup. [m32=m5 Manuputty] sendiri, tahun lalu {e9 divonis} empat tahun oleh [m21:IDN.JUD Pengadilan Tinggi Jakarta], kabur sebelum putusan Mahkamah Agung dijalankan.
Laskar Jihad dulu, pada Mei 2000, mendarat karena alasan bendera itu juga.
e1 m24 > m6 PROTEST actual 2004-04-25/day mode=demo ctx=territory
e2 m23 > m2 COERCE actual 2004-04-25/day mode=arrest ctx=territory
e3 m7 > m4 ASSAULT actual 2004-04-25/day mode=firearms ctx=religion_ethnicity
e4 m7 > m8 PROTEST actual 2004-04-25/day mode=riot ctx=religion_ethnicity
e5 m12 > m4,m7 REQUEST requested 2004-04-26/none mode=yield ctx=religion_ethnicity
e6 m17 > m7 MOBILIZE actual 2004-04-26/none mode=police
e7 m18 > m7 MOBILIZE actual 2004-04-26/none mode=troops
e8 m19 > m4 ACCUSE actual 2004-04-26/none mode=disapprove ctx=territory
e9 m21 > m5 SANCTION actual 2003-01-01/year mode=convict ctx=territory,legal bg
q1 m6 indirect cue=menurut
q2 m10 direct cue=kata
q3 m13 direct cue=tegas
rel m5 leads m4
rel m2 member_of m4
rel m10 leads m11
rel m13 leads m14
rel m14 member_of m16
rel m20 member_of m19

### Okezone 2017-10-17 article
= Kirkuk Berganti Bendera dalam Lima Belas Jam
~date_line Selasa 17 Oktober 2017 08:14 WIB
~byline Wikanto Arungbudoyo, Jurnalis
[m1:@IRQ KIRKUK] – Kantor gubernur itu kehilangan satu dari dua benderanya. Senin (16/10) pukul lima sore [m2:IRQ.MIL Pasukan Irak] sudah berada di dalamnya, padahal tengah malam sebelumnya kota minyak itu masih di bawah [m3:KRG.MIL Peshmerga].
[m24=m3 Peshmerga] memegang [m4=m1 Kirkuk] sejak Juni 2014, setelah [m25=m2 tentara Irak] {e1 lari} dari [m5:ISIS.REB ISIS]. [m26=m3 Mereka] angkatan bersenjata [m6:KRG.GOV Pemerintah Daerah Kurdistan], yang dikepalai [m7:KRG.GOV Masoud Barzani].
Mengapa begitu cepat? "<<q1 Sebagian orang dari [m8:PUK.PTY satu partai] {e2 menyerahkan} kota tanpa perintah>>," kata [m9=m3 komando Peshmerga]. Partai yang tak disebut itu [m10=m8 PUK], saingan lama [m11:KDP.PTY KDP] yang diketuai [m27=m7 Barzani].
[m12:PUK.PTY Bafel Talabani], putra mendiang pendiri [m28=m8 PUK], {e3 menangkis}. "<<q2 Tujuh puluh ribu orang mau mati untuk apa? Untuk referendum satu orang?>>" ujarnya di televisi.
Referendum itu, 25 September, memang menghasilkan 92 persen suara pisah. [m13:IRQ.GOV Perdana Menteri Haider al-Abadi] {e4 menolaknya}, {e5 menutup} bandara Arbil, dan Senin dini hari {e6 memerintahkan} [m29=m2 tentara] maju "<<q3 demi konstitusi>>".
~related Baca Juga: Harga Minyak Brent Naik 1%
Di barisan [m30=m13 Abadi] berjalan [m14:PMU.MIL Hashd al-Shaabi], payung milisi Syiah. Unsur terkuatnya, [m15:BADR.REB Organisasi Badr] pimpinan [m16:IRQ.PTY Hadi al-Amiri], dibesarkan [m17:IRN.GOV Teheran]. [m18:IRN.MIL Qassem Soleimani], yang mengomandani [m19:IRN.MIL Pasukan Quds], terlihat di Sulaymaniyah dua hari sebelumnya; kunjungan itu {e7 dikaitkan} [m31=m7 Barzani] dengan kejatuhan kota.
[m20:TUR.GOV Turki] {e8 memuji} [m32=m13 Baghdad] dan {e9 menutup} langitnya bagi [m33=m6 Kurdistan]. Sementara [m21:USA.GOV Donald Trump] tak memihak: Amerika bersekutu dengan keduanya.
Senator [m22:USA.LEG John McCain] lain nadanya. Senjata Amerika, katanya, <<q4 tidak boleh dipakai menyerang kawan>>.
Empat orang dilaporkan gugur di Tuz Khurmatu. [m23:UN Misi PBB] {e11 mendesak} dialog.
e1 m2 > m5 RETREAT actual 2014-06-01/month mode=withdraw ctx=military,territory bg
e2 m8 > m2 RETREAT actual 2017-10-16/day mode=withdraw ctx=military,territory said=m9
e3 m12 > m9 REJECT actual 2017-10-17/none ctx=military
e4 m13 > m6 REJECT actual 2017-10-17/none ctx=territory
e5 m13 > m6 COERCE actual 2017-10-17/none mode=restrict ctx=territory
e6 m13 > m3 MOBILIZE actual 2017-10-16/day mode=troops ctx=military,territory
e7 m7 > m18 ACCUSE actual 2017-10-17/none mode=allege ctx=military
e8 m20 > m13 SUPPORT actual 2017-10-17/none ctx=territory
e9 m20 > m6 SANCTION actual 2017-10-17/none mode=discontinue ctx=territory
e11 m23 > m13,m6 REQUEST requested 2017-10-17/none mode=meet ctx=diplomatic
q1 m9 direct cue=kata
q2 m12 direct cue=ujarnya
q3 m13 mixed
q4 m22 indirect cue=katanya
rel m2 controls m1 from=2017-10-16
rel m3 controls m4 from=2014-06 to=2017-10-16
rel m3 part_of m6
rel m7 leads m6
rel m7 leads m11
rel m15 part_of m14
rel m16 leads m15
rel m17 ally_of m15
rel m18 leads m19
rel m12 member_of m8
