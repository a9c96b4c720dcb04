### Kompas.id 2018-10-30 article
= Satu Negara, Dua Perdana Menteri, dan [m1:LKA.GOV Satu Pengawal] yang Menembak
[m2:@LKA COLOMBO, SENIN] — Sekretariatnya sudah direbut, mobil dinasnya ditarik, pengawalnya tinggal sepuluh. [m3:LKA.GOV Ranil Wickremesinghe] tetap tidur di Temple Trees, rumah dinas perdana menteri [m4:LKA.GOV Sri Lanka]. Di halaman, [m5:LKA.CVL seribu pendukung] dan beberapa biksu menjaganya.
Jumat (26/10/2018) malam, [m6:LKA.GOV Presiden Maithripala Sirisena] {e1 memecat} [m7=m3 sekutunya itu] dan mengambil sumpah [m8:LKA.OPP Mahinda Rajapaksa], orang yang tiga tahun silam justru [m39=m6 ia] kalahkan berkat bantuan [m40=m3 Wickremesinghe]. Esoknya [m9=m6 ia] {e2 membekukan} [m10:LKA.LEG parlemen] sampai 16 November.
[m48=m11 Ketua parlemen] menolak ikut. Dalam surat kepada [m41=m6 Sirisena], [m11:LKA.LEG Karu Jayasuriya] {e3 mempertanyakan} pembekuan tersebut dan menyatakan [m30=m3 Wickremesinghe] {e4 tetap diakui} sebagai kepala pemerintahan sampai ada yang lain membuktikan mayoritas.
Korban pertama jatuh pada Minggu. Ketika [m12:LKA.GOV Menteri Perminyakan Arjuna Ranatunga], bekas kapten tim kriket, hendak mengambil barang dari kantornya, [m13:LKA.CVL massa serikat pekerja pro-Rajapaksa] {e5 mengepung}[m47=m12 nya]. [m14=m1 Pengawalnya] {e6 melepaskan tembakan}; seorang pria tewas. Senin sore [m15:LKA.COP polisi] {e7 menahan} [m16=m12 sang menteri]. [m42=m12 Ia] dibebaskan malamnya dengan jaminan.
"<<q1 [m17=m12 Saya] akan mati kalau tidak dikeluarkan pakai baju tentara>>," katanya.
Alasan [m43=m6 Sirisena] baru terdengar Minggu malam. Dalam pidato televisi [m31=m6 ia] {e8 menuduh} [m32:LKA.GOV seorang menteri kabinet] terlibat rencana pembunuhan terhadap dirinya, dan {e9 menyalahkan} [m33=m3 Wickremesinghe] atas skandal obligasi bank sentral.
[m18:CHN.GOV Beijing] paling dahulu {e10 mengucapkan selamat}: [m19:CHN.GOV Duta Besar Cheng Xueyuan] {e11 menemui} [m20=m8 Rajapaksa] pada Sabtu membawa surat [m44:CHN.GOV Presiden Xi Jinping]. [m21:IND.GOV India] lebih hati-hati. [m22:IND.GOV Juru bicara Raveesh Kumar] mengatakan <<q2 nilai-nilai demokrasi dan proses konstitusi hendaknya dihormati>>. [m34:USA.GOV Amerika Serikat] {e12 meminta} [m35=m6 presiden] segera memanggil parlemen. [m36:GBR.GOV Inggris] dan [m37:EU Uni Eropa] {e13 senada}.
[m23:LKA.OPP Aliansi Nasional Tamil], pimpinan [m24:LKA.OPP Rajavarothiam Sampanthan], memegang 16 kursi. Pada Senin [m25=m24 ia] {e14 didatangi} kedua pihak bergantian.
Perang dengan [m26:LTTE.REB Macan Tamil] berakhir pada Mei 2009 di bawah [m45=m8 Rajapaksa]. Waktu itu [m27:LKA.MIL tentara] {e15 menewaskan} pemimpin [m46=m26 mereka], [m28:LTTE.REB Velupillai Prabhakaran].
Partai [m29:LKA.PTY UNP], yang diketuai [m38=m3 Wickremesinghe], {e16 akan berunjuk rasa} hari ini.
e1 m6 > m7 SANCTION actual 2018-10-26/day mode=withdraw ctx=executive
e2 m9 > m10 COERCE actual 2018-10-27/day ctx=legislative,executive
e3 m11 > m6 ACCUSE actual 2018-10-30/none mode=disapprove ctx=legislative
e4 m11 > m30 SUPPORT actual 2018-10-30/none ctx=legislative,executive
e5 m13 > m12 PROTEST actual 2018-10-28/day mode=obstruct ctx=executive
e6 m14 > m13 ASSAULT actual 2018-10-28/day mode=firearms ctx=executive
e7 m15 > m16 COERCE actual 2018-10-29/day mode=arrest ctx=legal
e8 m31 > m32 ACCUSE actual 2018-10-28/day mode=allege ctx=executive
e9 m31 > m33 ACCUSE actual 2018-10-28/day mode=allege ctx=corruption
e10 m18 > m20 SUPPORT actual 2018-10-27/day ctx=diplomatic
e11 m19 > m20 CONSULT actual 2018-10-27/day mode=visit ctx=diplomatic
e12 m34 > m35 REQUEST requested 2018-10-30/none mode=change ctx=legislative,pro_democracy
e13 m36,m37 > m35 REQUEST requested 2018-10-30/none mode=change ctx=legislative,pro_democracy
e14 m3,m8 > m25 CONSULT actual 2018-10-29/day mode=visit ctx=political_institutions
e15 m27 > m28 ASSAULT actual 2009-05-01/month ctx=military bg
e16 m29 > m6 PROTEST planned 2018-10-30/day mode=demo ctx=executive,pro_democracy
q1 m17 direct cue=katanya
q2 m22 indirect cue=mengatakan
rel m24 leads m23
rel m38 leads m29

### Republika 2018-09-23 article
= [m34=m10 Vatikan] dan [m1:CHN.GOV Beijing] Berbagi Uskup, [m2:TWN.GOV Taipei] Menahan Napas
[m3:#Republika REPUBLIKA.CO.ID], [m4:@CHN BEIJING] -- Tidak ada foto. Sabtu (22/9), sesudah hampir 70 tahun berselisih, wakil menteri luar negeri [m5:CHN.GOV Wang Chao] dan [m6:VAT.GOV Monsinyur Antoine Camilleri] {e1 meneken} perjanjian sementara tentang pengangkatan uskup.
Isinya dirahasiakan. Yang diumumkan hanya akibatnya: [m7:VAT.REL Paus Fransiskus] {e2 mengakui} [m8:CHN.REL tujuh uskup] yang dahulu dilantik tanpa restu Roma, dan {e3 mencabut} hukuman pengucilan terhadap [m37=m8 mereka].
"<<q1 Ini bukan akhir sebuah proses, ini permulaan>>," ujar [m9:VAT.GOV Greg Burke], juru bicara [m10:VAT.GOV Takhta Suci], di [m11:@LTU Vilnius], tempat [m35=m7 Paus] sedang berkunjung.
Di Hong Kong, [m12:HKG.REL Kardinal Joseph Zen] sudah lebih dulu {e4 mengecam} apa yang disebutnya pengkhianatan luar biasa. [m23=m12 Uskup emeritus itu] {e5 menuntut} [m13:VAT.GOV Sekretaris Negara Pietro Parolin] mengundurkan diri. "<<q2 [m36=m10 Mereka] menyerahkan domba ke mulut serigala>>," katanya, tiga hari sebelum penandatanganan.
Sekitar 12 juta umat Katolik di daratan terbelah: sebagian ikut [m14:CHN.REL Perhimpunan Patriotik], yang dikendalikan negara, sebagian lagi gereja bawah tanah. Sejak Februari [m15:CHN.GOV pemerintah daerah] di Henan {e6 menurunkan} salib milik [m24:CHN.REL jemaat] dan {e7 melarang} anak di bawah 18 tahun ikut misa. [m16:CHN.REL Uskup bawah tanah Vincent Guo Xijin] dari Mindong pada Paskah lalu {e8 ditahan} [m25:CHN.COP polisi] semalam; kini [m29=m16 ia] diminta turun menjadi pembantu.
[m17:CHN.REL Perhimpunan tersebut] Minggu ini {e9 menyambut} perjanjian, sambil menegaskan kesetiaan kepada partai dan kemandirian gereja.
[m28=m10 Vatikan] adalah satu-satunya negara di Eropa yang mengakui [m18:TWN.GOV Taiwan]. [m26:TWN.GOV Kementerian luar negeri di pulau itu] {e10 memperoleh jaminan} bahwa perjanjian ini bersifat keagamaan. Bulan lalu [m27:SLV.GOV El Salvador] {e11 berpaling} ke [m30=m1 Beijing]; sejak [m31:TWN.GOV Tsai Ing-wen] memerintah, sudah lima yang pergi.
[m19:TWN.GOV Wakil Presiden Chen Chien-jen], seorang Katolik, {e12 berencana menghadiri} kanonisasi Paus Paulus VI, 14 Oktober.
[m20:USA.GOV Duta besar keliling Amerika untuk kebebasan beragama, Sam Brownback], {e13 menyatakan khawatir}. Dalam pandangan [m21:ITA.REL Komunitas Sant'Egidio], yang dipimpin [m22:ITA.REL Marco Impagliazzo], tanda tangan itu {e14 patut disyukuri}.
Hubungan diplomatik kedua pihak {e15 putus} pada 1951, dua tahun setelah [m32:CHN.GOV Mao Zedong] merebut kekuasaan. Pembukaan kembali, kata [m33=m9 Burke], tidak dibicarakan.
e1 m5 > m6 SUPPORT actual 2018-09-22/day ctx=religion_ethnicity,diplomatic
e2 m7 > m8 SUPPORT actual 2018-09-22/day ctx=religion_ethnicity
e3 m7 > m8 CONCEDE actual 2018-09-22/day ctx=religion_ethnicity
e4 m12 > m10 ACCUSE actual 2018-09-19/day mode=disapprove ctx=religion_ethnicity
e5 m23 > m13 REQUEST requested 2018-09-19/day mode=yield ctx=religion_ethnicity
e6 m15 > m24 COERCE actual 2018-02-01/month mode=seize ctx=religion_ethnicity,repression
e7 m15 > m24 COERCE actual 2018-02-01/month mode=restrict ctx=religion_ethnicity,repression
e8 m25 > m16 COERCE actual 2018-03-01/month mode=arrest ctx=religion_ethnicity,repression bg
e9 m17 > m10 SUPPORT actual 2018-09-23/day ctx=religion_ethnicity
e10 m10 > m26 AGREE actual 2018-09-23/none ctx=diplomatic,religion_ethnicity
e11 m27 > m18 SANCTION actual 2018-08-01/month mode=discontinue ctx=diplomatic bg
e12 m19 > m10 AGREE planned 2018-10-14/day ctx=diplomatic,religion_ethnicity
e13 m20 > m10 ACCUSE actual 2018-09-23/none mode=disapprove ctx=religion_ethnicity
e14 m21 > m10 SUPPORT actual 2018-09-23/none ctx=religion_ethnicity
e15 m1 > m10 SANCTION actual 1951-01-01/year mode=discontinue ctx=diplomatic bg
q1 m9 direct cue=ujar
q2 m12 direct cue=katanya
rel m28 recognises m18
rel m22 leads m21
rel m1 controls m14

### CNN Indonesia 2021-04-27 article
= Lima Butir [m43=m4 ASEAN], [m40=m3 Min Aung Hlaing]: Tunggu Dulu
~byline CNN Indonesia
~date_line Selasa, 27 Apr 2021 15:02 WIB
~read_also Lihat Juga: KRI Nanggala-402, Doa dari Tetangga
[m1:@IDN Jakarta], [m2:#CNN CNN Indonesia] -- Tiga hari setelah meninggalkan Jakarta, [m3:MMR.MIL Jenderal Senior Min Aung Hlaing] menaruh tanda bintang pada kesepakatan yang dibuat di sana. Usul-usul para pemimpin [m4:ASEAN ASEAN], kata [m5:MMR.MIL dewan pimpinannya], Selasa (27/4), {e1 akan dipertimbangkan} "setelah keadaan kembali stabil".
Pertemuan Sabtu itu melahirkan lima butir: kekerasan dihentikan, dialog dimulai, utusan khusus ditunjuk, bantuan disalurkan, utusan {e2 berkunjung} ke Myanmar. Pembebasan tahanan politik, yang {e3 dituntut} [m6:IDN.GOV Presiden Joko Widodo] dan [m7:MYS.GOV Perdana Menteri Malaysia Muhyiddin Yassin], lenyap dari naskah akhir.
"<<q1 [m8=m3 Beliau] tidak menolak apa yang [m42=m7 saya] sampaikan>>," ujar [m9=m7 Muhyiddin] seusai rapat. [m10:SGP.GOV PM Singapura Lee Hsien Loong] menilai [m41=m3 sang jenderal] mendengarkan. [m36:BRN.GOV Brunei], ketua tahun ini, menulis pernyataannya.
Di [m11:@MMR Yangon] orang menertawakannya. [m12:MMR.CVL Pengunjuk rasa] {e4 berpawai} kilat, sepuluh menit, lalu bubar. Sejak kudeta 1 Februari, [m13:MMR.MIL pasukan keamanan] {e5 membunuh} [m28:MMR.CVL 751 orang] menurut [m14:MMR.NGO AAPP].
[m15:NUG.OPP Pemerintah Persatuan Nasional (NUG)], kabinet bayangan yang dibentuk para anggota parlemen terguling, {e6 menyambut} butir penghentian kekerasan. Perdana menterinya, [m16:NUG.OPP Mahn Win Khaing Than], {e7 tidak mau berdialog} sebelum semua tahanan, termasuk [m17:MMR.ELI Aung San Suu Kyi], dilepas. [m38=m15 NUG] tidak {e8 diundang} ke Jakarta.
Selagi [m39=m5 junta] mempertimbangkan, perbatasan timur meletus. Subuh tadi [m18:KNU.REB Persatuan Nasional Karen (KNU)] {e9 merebut} pos [m29:MMR.MIL tentara] di tepi Sungai Salween. [m44=m29 Tujuh serdadu] tewas, kata [m19:KNU.REB Saw Taw Nee], kepala urusan luar negeri [m45=m18 KNU]. Balasan datang dari udara: [m30:MMR.MIL pesawat junta] {e10 mengebom} Mutraw. [m20:THA.GOV Thailand] {e11 menutup} penyeberangan Mae Sam Laep; dari warung-warung di seberang asap kelihatan.
[m21:KIA.REB Tentara Kemerdekaan Kachin], sayap bersenjata [m22:KIO.REB Organisasi Kemerdekaan Kachin], sudah sebulan ini {e12 menggempur} [m31:MMR.MIL pangkalan tentara] di Alaw Bum.
[m23:UN Utusan khusus PBB Christine Schraner Burgener] {e13 bertemu} [m32=m3 Min Aung Hlaing] di sela-sela KTT, tetapi {e14 permohonan}[m33=m23 nya] masuk ke Myanmar tak dijawab. [m24:USA.GOV Departemen Luar Negeri AS] {e15 memuji} [m34=m4 ASEAN] dengan hati-hati. [m25:RUS.GOV Rusia] dan [m26:CHN.GOV China] tidak bersuara.
[m27:IDN.NGO KontraS], sebelum pertemuan, {e16 melaporkan} [m35=m3 sang jenderal] ke [m37:IDN.GOV Komnas HAM].
e1 m5 > m4 AGREE hypothetical 2021-04-27/day ctx=diplomatic
e2 m4 > m5 AGREE planned 2021-04-24/day ctx=diplomatic
e3 m6,m7 > m3 REQUEST requested 2021-04-24/day mode=yield ctx=human_rights
e4 m12 > m5 PROTEST actual 2021-04-27/none mode=demo ctx=pro_democracy
e5 m13 > m28 ASSAULT actual 2021-02-01/month ctx=repression bg
e6 m15 > m4 SUPPORT actual 2021-04-27/none ctx=diplomatic
e7 m16 > m5 REJECT actual 2021-04-27/none mode=meet ctx=pro_democracy
e9 m18 > m29 ASSAULT actual 2021-04-27/day ctx=military,territory
e10 m30 > m18 ASSAULT actual 2021-04-27/day mode=aerial ctx=military
e11 m20 > m18 COERCE actual 2021-04-27/none mode=restrict ctx=migration
e12 m21 > m31 ASSAULT actual 2021-04-01/month ctx=military
e13 m23 > m32 CONSULT actual 2021-04-24/day ctx=diplomatic
e14 m33 > m5 REQUEST requested 2021-04-24/day mode=meet ctx=diplomatic
e15 m24 > m34 SUPPORT actual 2021-04-27/none ctx=diplomatic
e16 m27 > m35 ACCUSE actual 2021-04-24/week mode=allege ctx=human_rights,legal
e8 m4 > m15 REJECT actual 2021-04-24/day mode=meet ctx=diplomatic
q1 m9 direct cue=ujar
rel m21 part_of m22
rel m36 leads m4
rel m16 leads m15
