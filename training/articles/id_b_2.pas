### BBC Indonesia 2009-07-06 article
= [m1:OAS OAS] {e1 bekukan} keanggotaan [m2:HND.GOV Honduras]
[m3:OAS Organisasi Negara-negara Amerika (OAS)] dengan suara bulat {e2 menangguhkan keanggotaan} [m4:HND.GOV Honduras] karena [m5=m4 pemerintahan sementara di sana] {e3 menolak} memulangkan [m6:HND.GOV Presiden Manuel Zelaya] ke jabatannya.
Keputusan diambil Sabtu malam di [m7:@USA Washington] oleh 33 dari 34 negara anggota; [m40:HND.GOV wakil Honduras] tidak hadir. Sanksi semacam ini terakhir kali dikenakan terhadap [m8:CUB.GOV Kuba] pada 1962.
Sehari kemudian [m9=m6 Zelaya] mencoba pulang.
Pesawatnya berputar-putar di atas [m10:@HND Bandara Toncontin, Tegucigalpa], tetapi [m11:HND.MIL tentara] {e4 menghalangi landasan} dengan truk. [m12=m6 Ia] akhirnya mendarat di [m13:@SLV El Salvador].
"<<q1 Seandainya [m14=m6 saya] punya parasut, [m15=m6 saya] sudah melompat>>," katanya kepada stasiun televisi [m16:#Telesur Telesur] dari udara.
Di bawah, ribuan [m17:HND.CVL pendukungnya] {e5 mendesak maju} ke pagar bandara. [m18=m11 Serdadu] {e6 melepaskan tembakan} dan [m44:HND.CVL sedikitnya seorang pemuda berusia 19 tahun] tewas.
[m19:HND.GOV Pemimpin sementara Roberto Micheletti] membantah [m20:HND.MIL pasukan] {e7 menembak} ke arah [m21=m17 kerumunan]. [m41=m19 Ia] justru {e8 menuduh} [m22:NIC.GOV Nikaragua] menggerakkan [m51:NIC.MIL tentara] ke perbatasan.
"<<q2 [m23=m19 Kami] tidak akan berunding dengan siapa pun yang menodong [m42=m19 kami]>>," kata [m24=m19 mantan ketua kongres itu]. [m25=m19 Micheletti] satu partai dengan [m43=m6 Zelaya], yakni [m26:HND.PTY Partai Liberal].
[m27:NIC.GOV Presiden Daniel Ortega], yang disebut-sebut itu, menyatakan tuduhan tersebut "<<q3 bohong dari awal sampai akhir>>".
[m28:OAS Sekretaris Jenderal OAS Jose Miguel Insulza] sempat {e9 terbang} ke Tegucigalpa pada hari Jumat untuk meminta [m29:HND.JUD Mahkamah Agung] mengembalikan [m45=m6 sang presiden]. [m46=m29 Para hakim] {e10 menjawab tidak}.
[m47=m6 Zelaya] {e11 digiring} keluar dari rumahnya dengan baju tidur oleh [m30:HND.MIL militer] pada 28 Juni dan dibuang ke [m31:@CRI Kosta Rika]. Hari itu mestinya berlangsung jajak pendapat tentang perubahan konstitusi, yang oleh [m32=m29 mahkamah] sudah {e12 dinyatakan} melanggar hukum.
Tidak ada satu negara pun yang mengakui [m48=m5 pemerintah baru]. [m33:VEN.GOV Venezuela], penyokong utama [m49=m6 Zelaya], telah {e13 menghentikan} pengiriman minyak. [m34=m4 Honduras] bergabung dengan [m35:ALBA Alba], persekutuan yang dipimpin [m36=m33 Caracas], pada Agustus tahun lalu.
[m37:USA.GOV Amerika Serikat], yang memiliki pangkalan di [m38:@HND Soto Cano], sejauh ini hanya {e14 menghentikan} latihan bersama. [m39:USA.GOV Menteri Luar Negeri Hillary Clinton] dijadwalkan {e15 menerima} [m50=m6 Zelaya] pada hari Selasa.
e1 m1 > m2 SANCTION actual 2009-07-04/day mode=discontinue ctx=diplomatic,pro_democracy again
e2 m3 > m4 SANCTION actual 2009-07-04/day mode=discontinue ctx=diplomatic,pro_democracy
e3 m5 > m3 REJECT actual 2009-07-06/none mode=yield ctx=executive,pro_democracy
e4 m11 > m9 COERCE actual 2009-07-05/day mode=restrict ctx=military
e5 m17 > m11 PROTEST actual 2009-07-05/day mode=demo ctx=pro_democracy
e6 m18 > m44 ASSAULT actual 2009-07-05/day mode=firearms ctx=repression
e7 m20 > m21 ASSAULT denied 2009-07-05/day mode=firearms ctx=repression
e8 m41 > m22 ACCUSE actual 2009-07-06/none mode=allege ctx=military
e9 m28 > m29 CONSULT actual 2009-07-03/day mode=visit ctx=diplomatic,legal
e10 m46 > m28 REJECT actual 2009-07-03/day mode=change ctx=legal
e11 m30 > m47 COERCE actual 2009-06-28/day mode=deport ctx=military,pro_autocracy bg
e12 m32 > m6 REJECT actual 2009-07-06/none ctx=legal,political_institutions bg
e13 m33 > m5 SANCTION actual 2009-07-06/none mode=discontinue ctx=economic,natural_resource
e14 m37 > m5 SANCTION actual 2009-07-06/none mode=discontinue ctx=military
e15 m39 > m50 CONSULT planned 2009-07-07/day ctx=diplomatic
q1 m6 direct cue=katanya
q2 m24 direct cue=kata
q3 m27 mixed cue=menyatakan
rel m25 member_of m26
rel m43 member_of m26
rel m33 ally_of m49
rel m34 member_of m35 from=2008-08
rel m35 led_by m36
rel m28 leads m3

### DW Indonesia 2020-11-20 article
= [m1:ETH.GOV Ethiopia] {e1 Tolak} Mediasi, [m2:TPLF.REB Tigray] Bersiap Hadapi Serbuan ke Mekelle
Perang di utara [m3:@ETH Ethiopia] memasuki pekan ketiga. Dalam pidato televisi hari Kamis (19/11), [m4:ETH.GOV Perdana Menteri Abiy Ahmed] {e2 menampik} tawaran [m5:AU Uni Afrika] untuk menengahi konflik dengan [m6:TPLF.REB Front Pembebasan Rakyat Tigray (TPLF)]. "<<q1 Penegakan hukum tidak dirundingkan>>," ujarnya.
Tawaran itu disampaikan sehari sebelumnya oleh [m7:ZAF.GOV Presiden Afrika Selatan Cyril Ramaphosa], yang tahun ini mengetuai [m8=m5 organisasi beranggotakan 55 negara tersebut]. [m47=m7 Ia] {e3 menunjuk} [m9:AU tiga mantan presiden] sebagai utusan, di antaranya [m10:LBR.ELI Ellen Johnson Sirleaf].
[m48:ETH.MIL Pasukan federal] mengklaim telah {e4 merebut} [m11:@ETH kota Axum dan Adigrat]. Sasaran berikutnya adalah [m12:@ETH Mekelle], ibu kota wilayah yang berpenduduk setengah juta jiwa dan masih dikuasai [m13=m6 TPLF].
"<<q2 [m14=m6 Kami] akan membuat setiap jengkal menjadi neraka bagi [m15=m48 mereka]>>," kata [m16:TPLF.REB Debretsion Gebremichael]. [m17=m16 Ketua TPLF] itu kepada [m18:#AFP AFP] juga {e5 menuduh} [m19:ERI.GOV Eritrea] mengirim 16 divisi untuk membantu [m20=m4 Abiy]. [m49=m19 Asmara] belum menanggapinya.
Roket-roket [m21=m6 Tigray] memang sudah {e6 menghantam} [m22:@ERI bandara Asmara] pada Sabtu lalu.
"<<q3 Itu sasaran yang sah>>," menurut [m23=m16 Debretsion], "<<q4 karena dari sanalah pesawat-pesawat itu lepas landas>>."
[m24:ERI.GOV Presiden Isaias Afwerki], lawan bebuyutan [m25=m6 TPLF] sejak perang perbatasan 1998-2000, {e7 berdamai} dengan [m26=m4 Abiy] pada Juli 2018. Perdamaian itulah yang mengantarkan Nobel kepada [m27=m4 sang perdana menteri].
Selama hampir tiga dasawarsa, [m28=m6 partai orang Tigray] ini memimpin koalisi [m29:ETH.PTY EPRDF] yang memerintah negeri. Setelah [m50=m4 Abiy] melebur [m51=m29 koalisi] menjadi [m30:ETH.PTY Partai Kemakmuran] tahun lalu, [m52=m6 TPLF] {e8 menolak} bergabung. September silam [m31=m6 mereka] menggelar pemilu daerah sendiri, yang oleh [m32:ETH.LEG majelis tinggi] {e9 dinyatakan tidak sah}.
Titik didih tercapai pada 4 November ketika [m33=m6 pasukan TPLF] {e10 menyerbu} pangkalan [m34:ETH.MIL Komando Utara] di dekat Mekelle.
[m53=m6 Pihak Tigray] menyebutnya serangan mendahului.
Kini krisis meluber ke negara tetangga. [m35:SDN.GOV Sudan] telah {e11 menerima} lebih dari [m36:ETH.REF 31.000 pengungsi], dan [m37:UNHCR Badan Pengungsi PBB (UNHCR)] {e12 meminta} [m38:? negara-negara donor] segera mengucurkan 50 juta dolar AS.
Koridor bantuan belum dibuka. [m39:OCHA Kepala urusan kemanusiaan PBB Mark Lowcock] mengatakan [m40=m39 pihaknya] {e13 memohon} kepada [m54=m1+m6 kedua kubu] agar petugas bisa masuk "<<q5 sebelum terlambat>>".
[m41:ETH.COP Polisi federal] sementara itu {e14 mengeluarkan surat perintah penangkapan} terhadap [m42:ETH.MIL 76 perwira] yang dituduh bersekongkol dengan [m55=m6 TPLF].
[m43:DEU.GOV Menteri Luar Negeri Jerman Heiko Maas] {e15 mendesak} [m44=m1 Addis Ababa] membuka akses bagi [m45:ICRC Palang Merah Internasional]. [m56:EU Uni Eropa], donatur terbesar [m46=m1 negara itu], tengah menimbang untuk {e16 menunda} bantuan anggaran senilai 90 juta euro.
rzn/vlz (afp, rtr)
e1 m1 > m5 REJECT actual 2020-11-19/day mode=meet ctx=diplomatic again
e2 m4 > m5 REJECT actual 2020-11-19/day mode=meet ctx=diplomatic
e3 m47 > m1 AGREE actual 2020-11-18/day ctx=diplomatic
e4 m48 > m13 ASSAULT actual 2020-11-20/none ctx=military,territory said=m48
e5 m17 > m19 ACCUSE actual 2020-11-20/none mode=allege ctx=military
e6 m21 > m19 ASSAULT actual 2020-11-14/day mode=heavy-weapons ctx=military
e7 m24 > m26 SUPPORT actual 2018-07-01/month ctx=diplomatic bg
e8 m52 > m50 REJECT actual 2019-01-01/year ctx=political_institutions bg
e9 m32 > m31 REJECT actual 2020-09-01/month ctx=election,legislative bg
e10 m33 > m34 ASSAULT actual 2020-11-04/day ctx=military bg
e11 m35 > m36 AID actual 2020-11-20/none ctx=migration,asylum
e12 m37 > m38 REQUEST requested 2020-11-20/none mode=assist ctx=migration,human_security
e13 m40 > m54 REQUEST requested 2020-11-20/none mode=yield ctx=human_security
e14 m41 > m42 THREATEN actual 2020-11-20/none mode=arrest ctx=legal
e15 m43 > m44 REQUEST requested 2020-11-20/none mode=yield ctx=human_security,diplomatic
e16 m56 > m46 SANCTION hypothetical 2020-11-20/none mode=discontinue ctx=economic
q1 m4 direct cue=ujarnya
q2 m16 direct cue=kata
q3 m23 direct cue=menurut
q4 m23 direct cue=menurut
q5 m39 mixed cue=mengatakan
rel m7 leads m8
rel m13 controls m12
rel m16 leads m6

### ANTARA 2010-05-18 article
= [m1:THA.GOV Pemerintah Thailand] {e1 Tolak} Penengahan [m2:UN PBB]
[m3:@THA Bangkok] ([m4:#ANTARA News ANTARA News]) - [m5:THA.GOV Pemerintah Thailand], Selasa, {e2 menolak} usul [m6:UDD.CVL kubu Kaus Merah] agar perundingan damai ditengahi [m7:UN Perserikatan Bangsa-Bangsa], sementara [m8:THA.MIL tentara] mengetatkan kepungan atas kawasan niaga Ratchaprasong.
"<<q1 Tidak boleh ada organisasi asing yang mencampuri urusan dalam negeri [m9=m5 kami]>>," kata [m10:THA.GOV Korbsak Sabhavasu], sekretaris jenderal perdana menteri.
Usul itu dilontarkan pada Minggu oleh [m11:UDD.CVL Nattawut Saikua], salah seorang pemimpin [m12:UDD.CVL Front Persatuan Demokrasi Menentang Kediktatoran (UDD)], wadah [m39=m6 para pengunjuk rasa Kaus Merah]. [m37=m11 Ia] menyatakan [m13=m12 pihaknya] bersedia {e3 berunding} seketika bila [m38=m8 militer] menghentikan tembakan.
[m40=m10 Korbsak] mengaku telah {e4 menelepon} [m41=m11 Nattawut] sehari kemudian. "<<q2 [m14=m10 Saya] bilang, kalau [m15=m12 kalian] pulang sekarang, tidak ada yang perlu ditembak>>," katanya.
Sedikitnya 37 orang tewas sejak Kamis lalu, saat [m36:UAF seorang penembak jitu] {e5 melukai} [m16:UDD.CVL Mayor Jenderal Khattiya Sawasdipol], perwira pembangkang yang mengurus keamanan perkemahan. [m42=m16 Khattiya], yang lebih dikenal sebagai Seh Daeng, meninggal pada Senin.
[m43=m8 Militer] menyangkal telah {e6 menembak} [m17=m16 jenderal itu]. [m18:THA.MIL Juru bicara angkatan darat Kolonel Sunsern Kaewkumnerd] {e7 menuding} [m19:UAF kelompok bersenjata "baju hitam"] di tengah [m44=m6 demonstran] sebagai pelakunya.
Sebanyak [m20:UDD.CVL 5.000 orang], termasuk perempuan dan anak-anak, masih bertahan di balik barikade ban dan bambu. [m21:THA.GOV Pusat Penyelesaian Situasi Darurat], badan yang dipimpin [m22:THA.GOV Wakil Perdana Menteri Suthep Thaugsuban], {e8 memberi [m45=m20 mereka] waktu} sampai Senin sore untuk keluar. Tenggat berlalu tanpa serbuan.
[m46=m21 Badan itu] juga {e9 membekukan rekening} [m23:THA.BUS 106 orang dan perusahaan] yang diduga mendanai aksi, antara lain milik keluarga [m24:THA.ELI Thaksin Shinawatra].
[m47=m24 Thaksin], yang {e10 digulingkan} [m25:THA.MIL militer] pada September 2006 dan kini hidup di pengasingan, lewat pengacaranya {e11 menyeru} [m26=m12+m5 semua pihak] "<<q3 mundur selangkah dari jurang>>". [m48=m24 Ia] membantah membiayai [m49=m12 UDD].
[m50=m12 Kaus Merah] {e12 turun ke jalan} sejak 12 Maret untuk menuntut [m27:THA.GOV Perdana Menteri Abhisit Vejjajiva] membubarkan [m51:THA.LEG parlemen]. [m28=m27 Abhisit], yang memimpin [m29:THA.PTY Partai Demokrat], awal bulan ini {e13 menawarkan} pemilu pada 14 November, tetapi menariknya kembali.
Di Jenewa, [m30:OHCHR Komisaris Tinggi PBB untuk HAM Navi Pillay] {e14 mengimbau} [m52=m5+m12 kedua pihak] kembali berunding. [m31:VNM.GOV Vietnam], ketua [m32:ASEAN ASEAN] tahun ini, tidak mengeluarkan pernyataan.
[m33:IDN.GOV Kedutaan Besar RI] telah {e15 memindahkan} [m34:IDN.CVL puluhan mahasiswa] dari asrama di Din Daeng ke [m35:@THA Nonthaburi].
(Uu.H-AK/R009)
e1 m1 > m6 REJECT actual 2010-05-18/day mode=meet ctx=diplomatic again
e2 m5 > m6 REJECT actual 2010-05-18/day mode=meet ctx=diplomatic
e3 m13 > m5 AGREE hypothetical 2010-05-16/day
e4 m40 > m41 CONSULT actual 2010-05-17/day mode=phone
e5 m36 > m16 ASSAULT actual 2010-05-13/day mode=firearms
e6 m43 > m17 ASSAULT denied 2010-05-18/none mode=firearms ctx=military
e7 m18 > m19 ACCUSE actual 2010-05-18/none mode=allege
e8 m21 > m45 THREATEN threatened 2010-05-17/day mode=violence
e9 m46 > m23 COERCE actual 2010-05-18/none mode=seize ctx=economic
e10 m25 > m47 COERCE actual 2006-09-01/month ctx=military,pro_autocracy bg
e11 m47 > m26 REQUEST requested 2010-05-18/none mode=yield
e12 m50 > m27 PROTEST actual 2010-03-12/day mode=demo ctx=election,legislative bg
e13 m28 > m12 AGREE planned 2010-05-01/month ctx=election bg
e14 m30 > m52 REQUEST requested 2010-05-18/none mode=meet ctx=human_rights
e15 m33 > m34 AID actual 2010-05-18/none
q1 m10 direct cue=kata
q2 m40 direct cue=katanya
q3 m47 mixed cue=menyeru
rel m11 member_of m12
rel m22 leads m21
rel m28 leads m29
rel m31 leads m32

### Republika 2017-06-08 article
= [m1:KWT.GOV Emir Kuwait] {e1 Keliling} Teluk, [m2:QAT.GOV Qatar] {e2 Tak Mau} Serahkan Kebijakan Luar Negerinya
[m3:#Republika REPUBLIKA.CO.ID], [m4:@QAT DOHA] -- [m5:KWT.GOV Emir Kuwait Sheikh Sabah Al-Ahmad Al-Sabah] {e3 bertolak} ke [m6:@QAT Doha] pada Rabu (7/6) malam seusai menemui para penguasa [m7:SAU.GOV Arab Saudi] dan [m8:ARE.GOV Uni Emirat Arab]. [m41=m5 Ia] berupaya menjembatani perpecahan terburuk dalam sejarah [m9:GCC Dewan Kerja Sama Teluk (GCC)].
Dua hari sebelumnya [m10:SAU.GOV Riyadh], [m11:ARE.GOV Abu Dhabi], [m12:BHR.GOV Manama], dan [m13:EGY.GOV Kairo] serempak {e4 memutuskan hubungan diplomatik} dengan [m14:QAT.GOV Qatar]. Tiga negara Teluk di antaranya sekaligus {e5 menutup} perbatasan darat, laut, dan udara.
[m42=m10+m11+m12+m13 Keempat negara itu] {e6 menuduh} [m15=m14 tetangganya] membiayai terorisme serta merapat ke [m16:IRN.GOV Iran]. Kecuali [m43=m13 Mesir], semuanya anggota [m44=m9 GCC], begitu pula [m45=m14 Qatar] dan [m46:KWT.GOV Kuwait].
"<<q1 [m17=m14 Kami] belum pernah melihat permusuhan seperti ini, bahkan dari negara yang benar-benar musuh>>," kata [m18:QAT.GOV Menteri Luar Negeri Mohammed bin Abdulrahman Al-Thani] kepada [m19:#Aljazirah Aljazirah], Kamis.
"<<q2 [m20=m14 Kami] tidak akan pernah {e7 menyerahkan} kemandirian kebijakan luar negeri [m21=m14 kami]>>," lanjutnya.
[m47=m18 Menlu] mengungkapkan [m22=m16 Teheran] telah {e8 menawarkan} tiga pelabuhannya untuk pasokan pangan. Meski demikian, [m48=m18 ia] menepis anggapan bahwa [m49=m14 Qatar] bersekutu dengan [m50=m16 Republik Islam itu].
Adapun [m23:TUR.LEG parlemen Turki] {e16 mengesahkan pengiriman} [m51:TUR.MIL pasukan] ke pangkalan di [m24:@QAT Tariq bin Ziyad]. [m25:TUR.GOV Presiden Recep Tayyip Erdogan] {e9 mengecam} pengucilan atas [m26=m14 sekutunya] dan mengatakan <<q3 sanksi tidak akan menyelesaikan masalah>>.
[m27:ARE.GOV Menteri Negara Urusan Luar Negeri UEA Anwar Gargash] tidak melunak. Kepada [m28:#AFP AFP] [m52=m27 ia] {e10 menuntut} [m29=m14 Doha] lebih dulu mengusir para pemimpin [m30:HAMAS.REB Hamas] dan [m31:MUSLIMBROTHERHOOD.OPP Ikhwanul Muslimin]. Bila tidak, [m32=m8 negaranya] {e11 membuka kemungkinan} embargo ekonomi.
[m53=m30 Hamas], yang memerintah [m33:@PSE Jalur Gaza], berkantor di [m58:@QAT Doha] sejak 2012. [m34:HAMAS.REB Ismail Haniyeh], yang baru sebulan memimpin [m35=m30 gerakan itu], tinggal di [m59:@PSE Gaza].
[m36:USA.GOV Presiden AS Donald Trump] semula lewat Twitter {e12 memuji} [m37=m10 Raja Salman] atas pengucilan tersebut. Namun pada Rabu [m54=m36 ia] {e13 menelepon} [m38:QAT.GOV Emir Tamim bin Hamad Al-Thani] dan {e14 menawarkan diri} menjadi penengah. [m55=m14 Qatar] menampung sekitar [m39:USA.MIL 10 ribu serdadu Amerika] di [m40:@QAT Al-Udeid].
Pada Maret 2014, [m56=m10 Riyadh] dan [m57=m11+m12 dua sekutunya] juga pernah {e15 menarik duta besar} dari Doha selama delapan bulan.
e1 m1 > m2 CONSULT actual 2017-06-07/day mode=visit ctx=diplomatic again
e2 m2 > m7 REJECT actual 2017-06-08/day mode=yield ctx=diplomatic again
e3 m5 > m14 CONSULT actual 2017-06-07/day mode=visit ctx=diplomatic
e4 m10,m11,m12,m13 > m14 SANCTION actual 2017-06-05/day mode=discontinue ctx=diplomatic
e5 m10,m11,m12 > m14 COERCE actual 2017-06-05/day mode=restrict ctx=diplomatic,economic
e6 m42 > m15 ACCUSE actual 2017-06-08/none mode=allege ctx=terrorism,diplomatic
e7 m20 > m10 REJECT actual 2017-06-08/day mode=yield ctx=diplomatic
e8 m22 > m14 AGREE planned 2017-06-08/none ctx=economic,human_security
e9 m25 > m10 ACCUSE actual 2017-06-08/none mode=disapprove ctx=diplomatic
e10 m52 > m29 REQUEST requested 2017-06-08/none mode=yield ctx=terrorism
e11 m32 > m29 THREATEN threatened 2017-06-08/none mode=restrict ctx=economic
e12 m36 > m37 SUPPORT actual 2017-06-08/none ctx=diplomatic,terrorism
e13 m54 > m38 CONSULT actual 2017-06-07/day mode=phone ctx=diplomatic
e14 m54 > m38 AGREE planned 2017-06-07/day ctx=diplomatic
e15 m56,m57 > m14 SANCTION actual 2014-03-01/month mode=withdraw ctx=diplomatic bg
e16 m23 > m55 AGREE planned 2017-06-08/none ctx=military,legislative
q1 m18 direct cue=kata
q2 m18 direct cue=lanjutnya
q3 m25 indirect cue=mengatakan
rel m10 member_of m44
rel m11 member_of m44
rel m12 member_of m44
rel m45 member_of m44
rel m46 member_of m44
rel m26 ally_of m25
rel m53 controls m33
rel m34 leads m35
