### Tempo.co 2022-05-11 article
= [m1:LKA.MIL Tentara Sri Lanka] Diizinkan {e1 Menembak}, [m2:LKA.ELI Rajapaksa] {e2 Bersembunyi} di Pangkalan Laut
~byline Reporter Daniel Arifin
~date_line Rabu, 11 Mei 2022 15:30 WIB
TEMPO.CO, [m3:@LKA Kolombo] - [m4:LKA.MIL Kementerian Pertahanan Sri Lanka] mengatakan perintah itu berlaku bagi "<<q1 siapa pun yang menjarah atau melukai nyawa>>". Bukan, kata [m5:LKA.MIL Sekretaris Pertahanan Kamal Gunaratne], bagi [m6:LKA.CVL orang] yang sekadar berteriak.
"<<q2 [m7=m1 Serdadu kami] sudah menahan diri terlalu lama>>," ujar [m8=m5 Gunaratne] dalam siaran televisi, Rabu, 11 Mei 2022.
[m9:LKA.MIL Kendaraan lapis baja] sejak Selasa malam {e3 berpatroli} di Kolombo. Jam malam nasional yang {e4 diberlakukan} [m10:LKA.GOV Presiden Gotabaya Rajapaksa] pada Senin diperpanjang sampai Kamis pagi.
Kekacauan pecah pada Senin ketika [m11:LKA.PTY pendukung keluarga Rajapaksa] {e5 memukuli} [m12:LKA.CVL pengunjuk rasa] yang sebulan lebih {e6 berkemah} di Galle Face. Malamnya, [m13:LKA.CVL massa] membalas: puluhan rumah politikus {e7 dibakar}.
Hari itu juga [m14=m2 Mahinda Rajapaksa], kakak presiden, {e8 meletakkan jabatan} perdana menteri. [m15=m2 Ia] lalu {e9 diselamatkan} [m16:LKA.MIL tentara] dengan helikopter ke [m17:@LKA Trincomalee].
[m18:IND.GOV Kedutaan Besar India] di Kolombo membantah kabar bahwa [m19=m2 Mahinda] {e10 diberi perlindungan} di [m37:@IND New Delhi]. "<<q3 Khayalan belaka>>," tulis kedutaan itu.
Yang nyata dari [m20=m18 India] adalah uang. Sejak Januari [m21=m18 negeri jiran tersebut] {e11 mengucurkan} kredit dan bahan bakar senilai US$ 3 miliar. Sabtu lalu [m22:BGD.GOV Bangladesh] {e12 menunda} tagihan pinjaman US$ 200 juta.
[m23:IMF Dana Moneter Internasional] {e13 memulai} perundingan virtual dengan [m24:LKA.GOV pejabat Kolombo] pada 9 Mei. [m25:LKA.OPP Pemimpin oposisi Sajith Premadasa] {e14 menolak} duduk di pemerintahan selama [m26=m10 Gotabaya] bertahan.
"<<q4 [m27=m10 Presiden] harus pergi dulu. Satu Rajapaksa sudah, tinggal satu lagi>>," kata [m28=m25 Premadasa], ketua [m29:LKA.OPP Samagi Jana Balawegaya].
~read_also Baca: Kronologi Gagal Bayar Sri Lanka
[m30:UN Komisaris Tinggi HAM PBB Michelle Bachelet] {e15 mengutuk} semua kekerasan itu dan {e16 meminta} [m31=m1 tentara] tidak menembak.
[m32:LKA.JUD Mahkamah Magistrat Kolombo], atas permintaan pengacara, akan {e17 mencekal} [m33=m14 Mahinda] bila terbukti menghasut.
Di [m34:@LKA Negombo], [m35:LKA.CVL warga] {e18 mengadang} jalan bandara agar [m36=m11 para loyalis] tidak kabur.
e1 m1 > m13 ASSAULT hypothetical 2022-05-11/none mode=firearms ctx=repression
e2 m2 > m13 RETREAT actual 2022-05-10/none ctx=executive
e3 m9 > m13 MOBILIZE actual 2022-05-10/day mode=weapons ctx=military,repression
e4 m10 > m6 COERCE actual 2022-05-09/day mode=curfew ctx=rights_freedoms
e5 m11 > m12 ASSAULT actual 2022-05-09/day mode=beat ctx=pro_autocracy
e6 m12 > m10 PROTEST actual 2022-04-01/month mode=demo ctx=economic bg
e7 m13 > m11 PROTEST actual 2022-05-09/day mode=riot
e8 m14 > m13 RETREAT actual 2022-05-09/day mode=resign ctx=executive
e9 m16 > m15 AID actual 2022-05-10/none ctx=military
e10 m18 > m19 AID denied 2022-05-11/none ctx=asylum
e11 m21 > m24 AID actual 2022-01-01/month ctx=economic
e12 m22 > m24 AID actual 2022-05-07/day ctx=economic
e13 m23 > m24 CONSULT actual 2022-05-09/day mode=phone ctx=economic
e14 m25 > m26 REJECT actual 2022-05-11/none mode=assist ctx=executive,political_institutions
e15 m30 > m13,m11 ACCUSE actual 2022-05-11/none mode=disapprove ctx=human_rights
e16 m30 > m31 REQUEST requested 2022-05-11/none mode=yield ctx=human_rights,repression
e17 m32 > m33 COERCE hypothetical 2022-05-11/none mode=restrict ctx=legal
e18 m35 > m36 PROTEST actual 2022-05-11/none mode=obstruct
q1 m4 mixed cue=mengatakan
q2 m8 direct cue=ujar
q3 m18 direct cue=tulis
q4 m28 direct cue=kata
rel m28 leads m29

### Serambi Indonesia 2003-05-20 article
= [m1:IDN.GOV Megawati] {e1 Teken} Darurat Militer, [m2:GAM.REB GAM] Tantang Perang 10 Tahun
[m3:@IDN BANDA ACEH] - "<<q1 [m4=m2 Kami] tidak mencari perang ini. Tapi [m5:IDN.GOV Jakarta] memilihnya, silakan>>," kata [m6:GAM.REB juru bicara Gerakan Aceh Merdeka (GAM) Sofyan Dawood] kepada Serambi per telepon satelit, Senin (19/5).
Pada tengah malam sebelumnya, [m7:IDN.GOV Presiden Megawati Soekarnoputri] {e2 menetapkan} keadaan bahaya dengan tingkatan darurat militer di seluruh [m8:@IDN Aceh] selama enam bulan.
Kewenangan gubernur beralih ke tangan [m9:IDN.MIL Pangdam Iskandar Muda Mayjen Endang Suwarya] selaku penguasa. Beberapa jam kemudian [m10=m9 ia] {e3 melarang} [m36:? warga asing] bepergian tanpa izin dan {e4 membatasi} [m11:IDN.JRN wartawan] mewawancarai pihak GAM.
Subuh, [m12:IDN.MIL 458 prajurit lintas udara] {e5 diterjunkan} di [m13:@IDN Takengon]. Dua [m14:IDN.MIL pesawat OV-10 Bronco] {e6 menembakkan} roket ke sebuah bukit di [m15:@IDN Cot Rabo]. [m16:IDN.MIL Kapal-kapal perang] {e7 menutup} pantai timur.
[m17:IDN.MIL Panglima TNI Jenderal Endriartono Sutarto], yang {e8 memberangkatkan} [m41:IDN.MIL 28 ribu tentara], berjanji operasi itu akan "<<q2 menghancurkan yang bersenjata dan menyayangi yang tidak>>".
Perundingan terakhir kandas di [m18:@JPN Tokyo] pada Minggu. Di sana [m19:GAM.REB delegasi GAM] {e9 menolak} menerima NKRI dan meletakkan senjata. Perjanjian penghentian permusuhan yang {e10 diteken} [m37=m19+m5 keduanya] di [m20:@CHE Jenewa], 9 Desember 2002, pun tinggal kertas.
Malam sebelum terbang, [m38:GAM.REB lima juru runding GAM] {e11 ditangkap} [m21:IDN.COP Polda NAD] di depan Hotel Kuala Tripa. [m22:HDC.NGO Henry Dunant Centre], penengah dari Swiss, {e12 meminta} [m23=m38 mereka] dilepaskan. [m24:IDN.COP Kapolda Irjen Bahrumsyah Kasman] {e13 tidak meluluskan}.
[m25:JPN.GOV Pemerintah Jepang], [m26:USA.GOV Amerika Serikat], dan [m27:EU Uni Eropa], pengundang pertemuan itu, {e14 menyesalkan} kegagalan tersebut. Para [m28:? pemantau asal Thailand dan Filipina] {e15 ditarik pulang} melalui [m29:@IDN Medan].
[m30:GAM.REB Dawood] membantah [m39=m2 anak buahnya] {e16 membakar} 147 sekolah pada malam pertama. "<<q3 Untuk apa? Anak-anak [m31=m2 kami] belajar di situ>>," ujarnya. [m32:IDN.MIL Juru bicara Kodam Letkol Firdaus Komarno] tetap {e17 menunjuk} [m33=m2 gerombolan itu].
[m34:IDN.OPP Ketua MPR Amien Rais] {e18 mendukung} keputusan [m42=m7 presiden]. Ketua [m40:SIRA.CVL Sentral Informasi Referendum Aceh (SIRA)], [m35:SIRA.CVL Muhammad Nazar], yang {e19 dipenjara} sejak Februari, menyerukan doa bersama.
Harga beras di Pasar Peunayong naik Rp 400 per bambu.
e1 m1 > m8 COERCE actual 2003-05-18/day mode=martial-law ctx=military,executive again
e2 m7 > m8 COERCE actual 2003-05-18/day mode=martial-law ctx=military,executive
e3 m10 > m36 COERCE actual 2003-05-19/day mode=restrict ctx=rights_freedoms
e4 m10 > m11 COERCE actual 2003-05-19/day mode=censor ctx=rights_freedoms
e5 m12 > m2 MOBILIZE actual 2003-05-19/day mode=troops ctx=military
e6 m14 > m2 ASSAULT actual 2003-05-19/day mode=aerial ctx=military
e7 m16 > m2 COERCE actual 2003-05-19/day mode=restrict ctx=military
e8 m17 > m2 MOBILIZE actual 2003-05-19/none mode=troops ctx=military
e9 m19 > m5 REJECT actual 2003-05-18/day mode=yield ctx=territory,diplomatic
e10 m37 > m37 SUPPORT actual 2002-12-09/day ctx=military,diplomatic bg
e11 m21 > m38 COERCE actual 2003-05-20/none mode=arrest ctx=legal
e12 m22 > m24 REQUEST requested 2003-05-20/none mode=yield ctx=legal,diplomatic
e13 m24 > m22 REJECT actual 2003-05-20/none mode=yield ctx=legal
e14 m25,m26,m27 > m5,m2 ACCUSE actual 2003-05-20/none mode=disapprove ctx=diplomatic
e15 m28 > m8 RETREAT actual 2003-05-20/none mode=withdraw ctx=peacekeeping
e16 m39 > m5 ASSAULT denied 2003-05-19/day mode=destroy ctx=education
e17 m32 > m33 ACCUSE actual 2003-05-20/none mode=allege ctx=education
e18 m34 > m7 SUPPORT actual 2003-05-20/none ctx=military
e19 m5 > m35 COERCE actual 2003-02-01/month mode=arrest ctx=legal bg
q1 m6 direct cue=kata
q2 m17 mixed cue=berjanji
q3 m30 direct cue=ujarnya
rel m35 leads m40

### Jubi 2021-05-06 article
= Internet Mati Sepekan, [m1:IDN.COP Kapolda] Salahkan Kabel
[m2:@IDN Jayapura], [m3:#Jubi Jubi] – [m4:IDN.COP Kapolda Papua Irjen Pol Mathius Fakhiri] menyatakan {e1 putusnya} internet di [m5:@IDN Jayapura dan sekitarnya] bukan ulah [m41:IDN.GOV pemerintah]. "<<q1 Kabel laut patah di 280 kilometer dari Biak. Jangan [m6=m4 kami] yang disalahkan terus>>," katanya, Rabu (5/5/2021).
[m7:IDN.JRN Aliansi Jurnalis Independen (AJI) Jayapura] tidak serta-merta percaya. Ketuanya, [m8:IDN.JRN Lucky Ireeuw], {e2 meminta} [m9:TELKOM.BUS PT Telkom] membuka catatan gangguan. [m10=m8 Lucky] mengingatkan bahwa pada Agustus 2019 [m11:IDN.GOV Kementerian Komunikasi dan Informatika] sengaja {e3 memutus} jaringan di [m38:@IDN Tanah Papua]; perbuatan itu {e4 diputus} melanggar hukum oleh [m12:IDN.JUD PTUN Jakarta] pada Juni 2020.
Kecurigaan itu beralasan. Sepuluh hari terakhir [m13:IDN.MIL TNI] {e5 menambah} 400 prajurit Batalyon 315/Garuda di [m14:@IDN Kabupaten Puncak]. Pasukan berjuluk setan itu datang setelah [m15:IDN.SPY Kepala BIN Daerah Papua Brigjen I Gusti Putu Danny] {e6 ditembak} [m16:TPNPB.REB TPNPB] pada 25 April di Beoga.
Empat hari kemudian, [m17:IDN.GOV Menko Polhukam Mahfud MD] mengumumkan [m39=m41 pemerintah] {e7 menetapkan} [m18:TPNPB.REB KKB] sebagai organisasi teroris.
[m19:TPNPB.REB Juru bicara TPNPB Sebby Sambom] {e8 menolak} cap tersebut. "<<q2 [m20=m16 Kami] tentara, bukan teroris. Yang meneror rakyat siapa?>>" ucapnya dalam rekaman suara. [m40=m19 Sebby], yang berada di [m21:@PNG Papua Nugini], {e9 mengancam} menyerang [m22:IDN.CVL pendatang] bila operasi diteruskan.
Warga Ilaga memilih pergi. Bupati [m23:IDN.GOV Willem Wandik] {e10 menyediakan} gereja dan kantor dinas bagi [m24:IDN.REF 3.000 pengungsi]. Jalan ke [m25:@IDN Kampung Mayuberi] {e11 ditutup} [m26:IDN.MIL aparat gabungan].
"<<q3 Mama-mama tidak bisa ke kebun. [m27:IDN.REL Kami gereja] sudah minta, tarik dulu [m46=m13 pasukan itu]>>," ujar [m28:IDN.REL Pendeta Benny Giay], moderator [m29:IDN.REL Dewan Gereja Papua].
[m30:IDN.MIL Pangdam Cenderawasih Mayjen Ignatius Yogo Triyono] membantah [m42=m13 pasukannya] {e12 menghalangi} [m47:IDN.CVL warga]. [m43=m30 Ia] malah {e13 menawarkan} helikopter untuk mengangkut orang sakit.
[m31:IDN.GOV Gubernur Lukas Enembe], dari [m32:@SGP Singapura], {e14 meminta} [m33:IDN.GOV Jakarta] meninjau ulang cap teroris. [m34:IDN.GOV Staf khusus presiden Lenis Kogoya] tak sependapat.
Pada hari Jumat [m35:IDN.COP Satgas Nemangkawi], gabungan TNI dan Polri, {e15 menangkap} [m36:KNPB.CVL Victor Yeimo], juru bicara internasional [m44:KNPB.CVL KNPB], menurut sumber Jubi yang belum bisa dikonfirmasi. [m37=m4 Fakhiri] membantahnya.
[m45=m9 Telkom] memperkirakan kabel pulih awal Juni. (*)
e1 m41 > m5 COERCE denied 2021-05-05/day mode=censor ctx=rights_freedoms
e2 m8 > m9 REQUEST requested 2021-05-06/none mode=change ctx=rights_freedoms
e3 m11 > m38 COERCE actual 2019-08-01/month mode=censor ctx=rights_freedoms,repression bg
e4 m12 > m11 SANCTION actual 2020-06-01/month mode=convict ctx=legal,rights_freedoms bg
e5 m13 > m16 MOBILIZE actual 2021-05-06/none mode=troops ctx=military
e6 m16 > m15 ASSAULT actual 2021-04-25/day mode=firearms ctx=military,intelligence bg
e7 m39 > m18 COERCE actual 2021-04-29/day mode=restrict ctx=terrorism
e8 m19 > m17 REJECT actual 2021-05-06/none ctx=terrorism
e9 m40 > m22 THREATEN threatened 2021-05-06/none mode=violence ctx=military
e10 m23 > m24 AID actual 2021-05-06/none ctx=migration
e11 m26 > m25 COERCE actual 2021-05-06/none mode=restrict ctx=military
e12 m42 > m24 COERCE denied 2021-05-06/none mode=restrict ctx=military
e13 m43 > m24 AGREE planned 2021-05-06/none ctx=health
e14 m31 > m33 REQUEST requested 2021-05-06/none mode=change ctx=terrorism
e15 m35 > m36 COERCE denied 2021-05-06/none mode=arrest ctx=repression
q1 m4 direct cue=katanya
q2 m19 direct cue=ucapnya
q3 m28 direct cue=ujar
rel m8 leads m7
rel m28 leads m29
rel m36 member_of m44

### Kompas.com 2018-10-05 article
= Ditanya Kenapa Relawan Asing {e1 Dibatasi}, [m1:IDN.GOV BNPB]: Kita Masih Mampu
~byline Penulis: Ihsan Rahmani
~date_line Kompas.com - 05/10/2018, 07:45 WIB
[m2:@IDN JAKARTA], KOMPAS.com - [m3:IDN.GOV Kepala Pusat Data BNPB Sutopo Purwo Nugroho] meminta orang tidak salah paham. Bantuan asing diterima, katanya, asalkan sesuai kebutuhan.
"<<q1 Enam kebutuhan: angkutan udara, tenda, air bersih, genset, rumah sakit lapangan, fogging. Di luar itu, terima kasih>>," ujar [m4=m3 Sutopo], Kamis (4/10/2018).
Sehari sebelumnya [m5:IDN.GOV pemerintah] {e2 melarang} [m6:? relawan perorangan dari luar negeri] masuk ke [m7:@IDN Palu] tanpa mitra lokal. [m36:? Beberapa regu penyelamat] yang telanjur tiba {e3 dipulangkan}.
Gempa dan tsunami 28 September menewaskan lebih dari 1.500 orang. Mula-mula [m8:IDN.GOV Presiden Joko Widodo] enggan; baru pada Senin (1/10) [m37=m8 ia] {e4 membuka} pintu bagi bantuan internasional.
[m9:SGP.MIL Angkatan Udara Singapura] paling cepat: dua Hercules-nya {e5 mendarat} di [m10:@IDN Balikpapan] pada Selasa. [m11:AUS.MIL Australia] {e6 mengirim} pesawat C-130 berikut rumah sakit lapangan, dan [m12:NZL.MIL Selandia Baru] {e7 menyusul} hari ini dengan terpal serta generator.
Adapun [m13:USA.MIL Amerika Serikat] baru {e8 akan menerbangkan} tiga C-130 dari [m14:@JPN Okinawa]. [m15:KOR.GOV Korea Selatan] {e9 menjanjikan} 1 juta dollar AS. [m16:TLS.GOV Timor Leste], negeri termuda di kawasan ini, {e10 menyumbang} jumlah yang sama.
"<<q2 Dulu [m17=m5 Indonesia] menolong [m18=m16 kami] waktu banjir. Uang ini kecil, tetapi hati [m19=m16 kami] besar>>," kata [m20:TLS.GOV Perdana Menteri Taur Matan Ruak] seperti dikutip [m21:#Tatoli kantor berita Tatoli].
Di Palu, [m22:IDN.COP polisi] {e11 menangkap} [m23:? 92 orang] yang menjarah toko. [m24:IDN.MIL TNI] {e12 menurunkan} 6.000 personel, sebagian untuk menjaga SPBU. [m25:IDN.COP Kapolri Tito Karnavian] {e13 mengancam} tembak di tempat bagi penjarah.
[m26:IDN.GOV Wali Kota Hidayat] mengaku kewalahan dan {e14 meminta} [m27=m5 pemerintah pusat] mengirim lebih banyak air.
Ada juga [m28:? 1.200 narapidana] yang kabur dari tiga lapas. [m29:IDN.GOV Dirjen Pemasyarakatan Sri Puguh Budi Utami] {e15 memberi waktu} sepekan kepada [m38=m28 mereka] untuk melapor.
[m30:IDN.LEG Fahri Hamzah] {e16 mengkritik} [m31=m8 Jokowi] yang tak menetapkan bencana nasional. [m32=m30 Wakil Ketua DPR itu] dipecat [m33:IDN.OPP PKS] pada 2016 dan tak lagi mewakili partainya.
[m34:ASEAN Pusat Koordinasi Bantuan Kemanusiaan ASEAN (AHA Centre)], bagian dari [m35:ASEAN perhimpunan Asia Tenggara], {e17 memimpin} penyaluran bantuan negara-negara anggotanya.
e1 m1 > m6 COERCE actual 2018-10-03/day mode=restrict ctx=disasters again
e2 m5 > m6 COERCE actual 2018-10-03/day mode=restrict ctx=disasters
e3 m5 > m36 COERCE actual 2018-10-05/none mode=deport ctx=disasters
e4 m37 > m11,m13 CONCEDE actual 2018-10-01/day ctx=disasters
e5 m9 > m5 AID actual 2018-10-02/day ctx=disasters,military
e6 m11 > m5 AID actual 2018-10-05/none ctx=disasters,military
e7 m12 > m5 AID actual 2018-10-05/day ctx=disasters,military
e8 m13 > m5 AID planned 2018-10-05/none ctx=disasters,military
e9 m15 > m5 AGREE planned 2018-10-05/none ctx=disasters
e10 m16 > m5 AID actual 2018-10-05/none ctx=disasters
e11 m22 > m23 COERCE actual 2018-10-05/none mode=arrest ctx=disasters,crime
e12 m24 > m23 MOBILIZE actual 2018-10-05/none mode=troops ctx=disasters
e13 m25 > m23 THREATEN threatened 2018-10-05/none mode=violence ctx=crime
e14 m26 > m27 REQUEST requested 2018-10-05/none mode=assist ctx=disasters
e15 m29 > m38 REQUEST requested 2018-10-05/none mode=yield ctx=legal
e16 m30 > m31 ACCUSE actual 2018-10-05/none mode=disapprove ctx=disasters
e17 m34 > m5 AID actual 2018-10-05/none ctx=disasters
q1 m4 direct cue=ujar
q2 m20 direct cue=kata
rel m34 part_of m35
