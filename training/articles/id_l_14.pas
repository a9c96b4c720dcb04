### NU Online 2015-08-05 article
= Air Mata di Alun-alun Jombang
~byline Rabu, 5 Agustus 2015 | 09:00 WIB
[m1:@IDN Jombang], [m2:#NUOnline NU Online] - Sidang yang sejak Sabtu tersendat itu reda oleh tangis. Pukul sebelas Senin malam (3/8), [m3:IDN.REL KH A Mustofa Bisri] naik mimbar dan {e1 memohon} [m4:IDN.REL para muktamirin] berhenti berteriak.
"<<q1 Kalau perlu, [m5=m3 saya] cium kaki-kaki kalian>>," ucap [m6=m3 pejabat rais aam] [m7:IDN.REL Nahdlatul Ulama] itu. Alun-alun senyap.
Pangkalnya empat huruf: AHWA. Cara memilih rais aam melalui sembilan kiai sepuh {e2 ditampik} [m8:IDN.REL sejumlah wilayah]. Yang paling lantang, [m9:IDN.REL PWNU Riau], menganggapnya titipan panitia.
[m10:IDN.GOV Saifullah Yusuf] {e3 membantah}. Ketua panitia daerah yang juga wakil [m30=m10 gubernur] itu malah {e4 menyilakan} [m11=m8 para penolak] memeriksa berkas. "<<q2 Tidak ada titipan. Yang ada cuma takut kalah>>," kata [m12=m10 Gus Ipul].
Kubu yang menolak berkumpul di Tebuireng, pesantren asuhan [m13:IDN.REL KH Salahuddin Wahid]. [m14=m13 Adik] Gus Dur itu semula maju sebagai calon ketua umum; Rabu dini hari tadi [m31=m13 ia] {e5 menyatakan tidak mengakui} hasil alun-alun. "<<q3 Gugatan {e6 sedang [m15=m13 kami] siapkan}>>," ujarnya.
Hasil itu sendiri sudah diketahui: [m16:IDN.REL KH Said Aqil Siroj] tetap mengetuai [m17:IDN.REL PBNU] lima tahun lagi. [m32=m16 Ia] mengungguli [m18:IDN.REL As'ad Ali], wakilnya sendiri.
~share Bagikan: Facebook Twitter
[m33=m21 Ansor], Muslimat, dan Fatayat – ketiganya badan otonom [m19=m7 NU] – mengaku tidak berpihak. [m20:IDN.REL Nusron Wahid], ketua umum [m21:IDN.REL GP Ansor], {e7 mengerahkan} tujuh ratus Banser untuk memagari gedung.
[m22:IDN.GOV Presiden Joko Widodo], yang membuka acara dengan bersarung, memuji Islam Nusantara. Pujian serupa {e8 disampaikan} [m23:IDN.GOV Menteri Agama Lukman Hakim Saifuddin], politisi [m24:IDN.PTY PPP].
Di kubu lain Nusantara, yaitu Makassar, [m25:IDN.REL Muhammadiyah] juga bermuktamar. Ketuanya, [m26:IDN.REL Din Syamsuddin], {e9 mengirim} buah-buahan ke Jombang.
Waktu Muktamar Cipasung tahun 1994, [m27:IDN.GOV pemerintah Soeharto] pernah {e10 mencoba menjegal} [m28:IDN.REL Gus Dur] lewat calon tandingan bernama [m29:IDN.REL Abu Hasan].
e1 m3 > m4 REQUEST requested 2015-08-03/day mode=yield ctx=religion_ethnicity
e2 m8 > m7 REJECT actual 2015-08-05/none mode=change ctx=religion_ethnicity
e3 m10 > m9 REJECT actual 2015-08-05/none ctx=religion_ethnicity
e4 m10 > m11 CONCEDE actual 2015-08-05/none ctx=religion_ethnicity
e5 m14 > m16 REJECT actual 2015-08-05/day ctx=religion_ethnicity
e6 m15 > m17 ACCUSE planned 2015-08-05/day mode=allege ctx=legal
e7 m20 > m8 MOBILIZE actual 2015-08-05/none mode=militia ctx=religion_ethnicity
e8 m22,m23 > m7 SUPPORT actual 2015-08-05/none ctx=religion_ethnicity
e9 m26 > m7 AID actual 2015-08-05/none ctx=religion_ethnicity
e10 m27 > m28 COERCE actual 1994-01-01/year ctx=pro_autocracy bg
q1 m3 direct cue=ucap
q2 m10 direct cue=kata
q3 m13 direct cue=ujarnya
rel m6 leads m7
rel m9 part_of m7
rel m16 leads m17
rel m20 leads m21
rel m21 part_of m19
rel m23 member_of m24
rel m26 leads m25

### Republika 2024-01-09 article
= Kertas Selembar dari Addis Ababa Bikin Mogadishu Murka
~byline Rep: Lintar Satria/ Red: Gita Amanda
~date_line Selasa 09 Jan 2024 17:48 WIB
[m1:@SOM MOGADISHU] -- Sembilan hari sudah [m2:SOM.CVL warga Mogadishu] berpawai saban sore membawa bendera biru. Kemarin, di Stadion Eng Yariisow, [m32=m2 mereka] {e1 menginjak-injak} gambar [m3:ETH.GOV Abiy Ahmed].
Perdana menteri [m4:ETH.GOV Ethiopia] itu, yang merangkap ketua [m5:ETH.PTY Partai Kemakmuran], {e2 menandatangani} nota kesepahaman pada hari pertama tahun ini dengan [m6:SOMALILAND.GOV Muse Bihi Abdi]. Selembar kertas, 20 kilometer pantai: sewa lima puluh tahun untuk pangkalan laut.
Imbalannya pengakuan. "<<q1 [m7=m4 Negeri] itu akan menjadi yang pertama {e3 mengakui} [m8:SOMALILAND.GOV Republik Somaliland]>>," kata [m9=m6 Muse Bihi] sepulang ke Hargeisa. [m10=m4 Addis Ababa] agak berbeda: baru akan {e4 dipertimbangkan}, tertulis dalam siaran pers [m33=m10 mereka].
[m31:SOMALILAND.GOV Somaliland] memisahkan diri pada Mei 1991 dan tak diakui siapa pun. Hubungannya paling karib dengan [m11:TWN.GOV Taiwan], mitra sesama yang tersisih.
[m12:SOM.GOV Presiden Hassan Sheikh Mohamud] Sabtu malam {e5 meneken} undang-undang yang menyatakan kertas tadi batal. Dubesnya di Addis sudah lebih dulu, 2 Januari, {e6 ditarik}. "<<q2 Tidak sejengkal pun. [m13=m12 Kami] akan {e7 mempertahankannya} dengan darah>>," ujarnya di parlemen.
~read_also Baca Juga: Kopi Ethiopia Masuk Indonesia, Segini Harganya
Ke mana [m34=m12 ia] mengadu? Ke [m14:EGY.GOV Kairo], yang bersengketa dengan [m36=m3 Abiy] soal bendungan. [m15:EGY.GOV Abdel Fattah al-Sisi] {e8 menelepon} [m16=m12 Hassan Sheikh] dan {e9 menyatakan berdiri} di belakangnya. [m17:AL Liga Arab], tempat [m30:SOM.GOV Somalia] bernaung sejak 1974, {e10 menyebut} perjanjian itu melanggar hukum internasional. Pernyataan sama datang dari [m18:TUR.GOV Ankara], mitra pertahanannya.
[m19:SHABAAB.REB Al-Shabaab], gerombolan yang bersumpah setia pada [m20:ALQAEDA.REB Al-Qaeda] dan menguasai [m21:@SOM sebagian besar Juba Tengah], tak mau ketinggalan. Juru bicaranya, [m22:ALSHABAAB.REB Ali Mohamud Rage], {e11 mengancam} menumpahkan darah [m35:ETH.MIL tentara] [m37=m4 Ethiopia].
Tentara yang dimaksud sekitar empat ribu orang. Mereka tergabung dalam [m23:ATMIS ATMIS], misi transisi [m24:AU Uni Afrika], sampai Desember.
Dari Hargeisa pun tak semua setuju. [m25:SOMALILAND.GOV Menteri Pertahanan Abdiqani Mahamoud Ateye] Minggu {e12 menanggalkan jabatan}: "<<q3 [m26=m4 Mereka] tetap musuh nomor satu>>."
[m27:IGAD IGAD], yang {e13 meminta} [m28=m3+m12 kedua tetangga] menahan diri, tengah diketuai [m29:DJI.GOV Djibouti].
e1 m2 > m3 PROTEST actual 2024-01-08/day mode=demo ctx=territory
e2 m3 > m6 SUPPORT actual 2024-01-01/day ctx=territory,diplomatic
e3 m4 > m8 AGREE planned 2024-01-09/none ctx=territory,diplomatic said=m9
e4 m10 > m8 AGREE hypothetical 2024-01-09/none ctx=territory,diplomatic
e5 m12 > m6 REJECT actual 2024-01-06/day ctx=territory,legislative
e6 m12 > m4 SANCTION actual 2024-01-02/day mode=withdraw ctx=diplomatic
e7 m13 > m4 THREATEN threatened 2024-01-09/none mode=violence ctx=territory
e8 m15 > m16 CONSULT actual 2024-01-09/none mode=phone ctx=diplomatic
e9 m15 > m16 SUPPORT actual 2024-01-09/none ctx=diplomatic,territory
e10 m17,m18 > m4 ACCUSE actual 2024-01-09/none mode=disapprove ctx=territory
e11 m22 > m4 THREATEN threatened 2024-01-09/none mode=violence ctx=terrorism
e12 m25 > m6 RETREAT actual 2024-01-07/day mode=resign ctx=executive
e13 m27 > m28 REQUEST requested 2024-01-09/none mode=yield ctx=diplomatic
q1 m6 direct cue=kata
q2 m12 direct cue=ujarnya
q3 m25 direct
rel m3 leads m5
rel m3 leads m4
rel m11 ally_of m8
rel m30 member_of m17 from=1974
rel m18 ally_of m30
rel m19 controls m21
rel m19 member_of m20
rel m23 part_of m24
rel m27 led_by m29

### Suara.com 2025-07-12 article
= Tiga Puluh Senapan di Kuali Api: [m1:PKK.REB PKK] {e13 Bakar Senjata}
~byline Chandra Iswinarno
~date_line Sabtu, 12 Juli 2025 | 08:10 WIB
Suara.com - Seorang perempuan berseragam zaitun maju lebih dulu. [m2:PKK.REB Bese Hozat], ketua bersama [m3:KCK.REB KCK], payung semua organisasi Kurdi dari kubu [m4:PKK.REB Abdullah Ocalan], {e1 meletakkan} Kalashnikov-nya di kuali raksasa.
Dua puluh sembilan [m5:PKK.REB gerilyawan] mengikutinya Jumat (11/7) di gua Jasana, dekat Dukan, dalam wilayah [m6:IRQ.GOV Pemerintah Daerah Kurdistan] di [m7:IRQ.GOV Irak]. Pembakaran itu menutup pemberontakan 41 tahun yang {e2 menewaskan} 40 ribu orang.
"<<q1 [m31=m1 Kami] menghancurkan senjata dengan kemauan sendiri, di depan kalian>>," [m8=m2 perempuan itu] membaca dari kertas. Rekannya mengulang kalimat yang sama dalam bahasa Turki.
[m9:TUR.GOV Presiden Recep Tayyip Erdogan] bukan main gembira. Pagi ini, di hadapan kader [m10:TUR.PTY AKP] yang [m32=m9 ia] pimpin, [m11=m9 dia] {e3 menyebut} hari itu pintu zaman baru. "<<q2 Turki menang, 86 juta warganya menang>>," serunya. Sebuah komisi parlemen {e4 akan dibentuknya}.
Orang yang memulainya bukan [m36=m9 Erdogan], melainkan [m12:TUR.PTY Devlet Bahceli], sekutu koalisinya. Oktober silam ketua [m13:TUR.PTY MHP], partai ultranasionalis, itu {e5 mengundang} [m37=m4 Ocalan] berbicara di parlemen bila mau membubarkan kelompoknya.
Undangan itu dijawab 27 Februari. Dari pulau [m14:@TUR Imrali], [m38=m4 Ocalan] {e6 menyuruh} [m15=m1 pengikutnya] bubar; dan pada 12 Mei [m16=m1 partai] yang [m33=m4 ia] dirikan tahun 1978 tersebut {e7 mengumumkan} pembubaran.
Pembawa pesannya [m17:TUR.OPP Partai DEM], kekuatan ketiga di parlemen. "<<q3 Sekarang giliran negara. Bebaskan [m18:TUR.OPP Demirtas]>>," {e8 tagih} [m19:TUR.OPP Tuncer Bakirhan], yang mengetuai [m20=m17 partai] itu bersama [m21:TUR.OPP Tulay Hatimogullari].
~related Baca Juga: 5 Tempat Wisata di Sulaymaniyah
Lain cerita di Suriah. [m22:SDF.REB Pasukan Demokratik Suriah], yang memegang [m23:@SYR timur laut] dan berintikan [m24:YPG.REB YPG] — cabang [m25=m1 PKK], menurut [m26=m9 Ankara] — {e9 tidak akan menyerahkan} sepucuk pun. [m27:SDF.REB Mazloum Abdi], panglimanya, sudah menegaskan itu kepada [m28:USA.GOV Tom Barrack], utusan [m34=m29 Washington], Rabu lalu. [m39=m28 Barrack] {e10 kecewa}: SDF, katanya, <<q4 lamban>>.
[m29:USA.GOV Amerika] dan [m30:EU Uni Eropa] tetap mencantumkan [m40=m1 PKK] sebagai organisasi teroris. Sepanjang 2015–2016 proses damai yang mirip {e11 dihentikan} [m35=m9 Ankara], lalu kota-kota seperti Cizre {e12 digempur}.
e13 m1 > m9 RETREAT actual 2025-07-11/day mode=disarm ctx=military again
e1 m2,m5 > m9 RETREAT actual 2025-07-11/day mode=disarm ctx=military
e2 m1 > m9 ASSAULT actual 2025-07-12/none ctx=military bg
e3 m11 > m1 SUPPORT actual 2025-07-12/day ctx=military
e4 m9 > m1 AGREE planned 2025-07-12/day ctx=legislative
e5 m12 > m4 AGREE planned 2024-10-01/month ctx=legislative,military bg
e6 m4 > m15 REQUEST requested 2025-02-27/day mode=yield ctx=military bg
e7 m16 > m9 CONCEDE actual 2025-05-12/day ctx=military bg
e8 m19 > m9 REQUEST requested 2025-07-12/none mode=yield ctx=legal
e9 m22 > m9 REJECT actual 2025-07-09/day mode=yield ctx=military
e10 m28 > m22 ACCUSE actual 2025-07-12/none mode=disapprove ctx=military
e11 m9 > m1 REJECT actual 2015-01-01/year ctx=military bg
e12 m9 > m1 ASSAULT actual 2015-01-01/year ctx=military bg
q1 m2 direct
q2 m9 direct cue=serunya
q3 m19 direct cue=tagih
q4 m28 indirect cue=katanya
rel m2 leads m3
rel m6 part_of m7
rel m11 leads m10
rel m12 leads m13
rel m13 ally_of m9
rel m19 leads m20
rel m21 leads m20
rel m22 controls m23
rel m27 leads m22
rel m24 part_of m22
