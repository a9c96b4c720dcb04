### Liputan6 2011-06-01 article
= [m1:SRB.GOV Serbia] {e1 Terbangkan} [m2:SRB.ELI Mladic] ke Den Haag
[m3:#Liputan6 Liputan6.com], [m4:@SRB Beograd]: [m5:SRB.GOV Menteri Kehakiman Snezana Malovic] keluar ke depan wartawan dengan selembar kertas. Isinya pendek. [m44=m5 Ia] telah meneken perintah penyerahan, dan pesawat itu sudah lepas landas.
"<<q1 Dengan ini [m6=m1 Serbia] melunasi kewajiban hukum dan moralnya>>," kata [m7=m5 Malovic], Selasa (31/5).
Di dalam pesawat duduk [m8=m2 Ratko Mladic]. [m9=m8 Bekas panglima Serbia Bosnia] itu {e2 diserahkan} [m10=m1 pemerintah] kepada [m11:ICTY Mahkamah Pidana untuk Bekas Yugoslavia (ICTY)], pengadilan bentukan [m12:UN PBB], yang {e3 mendakwanya} melakukan genosida di Srebrenica pada 1995.
Kamis pagi pekan lalu, [m13:SRB.COP pasukan antiteror] {e4 meringkus} [m14=m8 lelaki 69 tahun itu] di rumah sepupunya di [m15:@SRB Lazarevo]. [m45=m8 Ia] tidak melawan. Dua pistolnya tergeletak di lemari.
Sebelum terbang, [m16=m8 Mladic] {e5 diizinkan} berziarah ke makam [m17:? putrinya, Ana]. Permohonan bandingnya, dengan alasan kesehatan, {e6 ditolak} [m18:SRB.JUD pengadilan khusus] hari itu juga.
[m19:SRB.OPP Partai Radikal], yang pemimpinnya, [m20:SRB.OPP Vojislav Seselj], juga meringkuk di Den Haag, {e7 turun ke jalan} pada Minggu malam. Tujuh ribu orang hadir. Begitu bubar, [m21:SRB.CVL ratusan pemuda] {e8 melempari} [m22:SRB.COP polisi] dengan batu; [m23=m21 180 orang] {e9 ditangkap}.
[m24:SRB.ELI Darko Mladic], sang anak, membantah [m25=m8 ayahnya] {e10 memerintahkan} pembunuhan. "<<q2 [m26=m8 Dia] justru menyelamatkan perempuan dan anak-anak>>," ujarnya.
[m46:BIH.CVL Munira Subasic] tersenyum kecut mendengarnya. [m27=m46 Ketua Ibu-Ibu Srebrenica] itu kehilangan 22 anggota keluarga. "<<q3 Enam belas tahun [m28=m27 saya] menunggu. Jangan sampai [m29=m8 dia] mati sebelum vonis, seperti [m30:SRB.ELI Milosevic]>>," katanya.
[m31:EU Uni Eropa] langsung {e11 memuji} [m32=m1 Beograd]. [m33:EU Komisaris Perluasan Stefan Fule] menyebut rintangan terbesar sudah tersingkir, sedangkan [m34:NLD.GOV Belanda], yang bertahun-tahun {e12 memblokir} pencalonan [m35=m1 negeri itu], kini {e13 bersedia} mendukungnya jika buronan terakhir, [m36:HRV.REB Goran Hadzic], juga tertangkap.
Di pihak lain, [m37:SRB.GOV Presiden Boris Tadic] menampik tuduhan bahwa penangkapan diatur menjelang laporan jaksa. "<<q4 Bukan kalender yang [m38=m37 kami] lihat>>," ujarnya. [m43=m37 Tadic] memimpin [m39:SRB.PTY Partai Demokrat].
[m40:BIH.GOV Milorad Dodik], Presiden Republik Srpska, wilayah Serbia di [m41:@BIH Bosnia], {e14 menjanjikan} bantuan hukum bagi [m42:? keluarga Mladic]. (Reuters/ULF)
e1 m1 > m2 COOPERATE actual 2011-05-31/day ctx=legal,human_rights again
e2 m10 > m11 COOPERATE actual 2011-05-31/day ctx=legal,human_rights
e3 m11 > m8 ACCUSE actual 1995-01-01/year mode=allege ctx=legal,human_rights bg
e4 m13 > m14 COERCE actual 2011-05-26/day mode=arrest ctx=legal
e5 m10 > m16 CONCEDE actual 2011-05-31/day ctx=legal
e6 m18 > m16 REJECT actual 2011-05-31/day mode=assist ctx=legal
e7 m19 > m10 PROTEST actual 2011-05-29/day mode=demo ctx=legal
e8 m21 > m22 PROTEST actual 2011-05-29/day mode=riot
e9 m22 > m23 COERCE actual 2011-05-29/day mode=arrest
e10 m25 > m27 ASSAULT denied 1995-01-01/year ctx=human_rights
e11 m31 > m32 SUPPORT actual 2011-05-31/day ctx=legal,diplomatic
e12 m34 > m35 REJECT actual 2011-06-01/none ctx=diplomatic bg
e13 m34 > m35 SUPPORT hypothetical 2011-06-01/none ctx=diplomatic
e14 m40 > m42 AGREE planned 2011-06-01/none ctx=legal
q1 m7 direct cue=kata
q2 m24 direct cue=ujarnya
q3 m27 direct cue=katanya
q4 m37 direct cue=ujarnya
rel m20 leads m19
rel m43 leads m39
rel m11 part_of m12

### RMOL 2018-07-19 article
= Penumpang Menangis, Pesawat [m1:ETH.GOV Ethiopia] Mendarat di Asmara
~date_line KAMIS, 19 JULI 2018 | 08:44 WIB | LAPORAN: WENI AMALIA
[m2:#RMOL RMOL]. Kapten itu mengumumkan lewat pengeras suara bahwa untuk pertama kali dalam 20 tahun pesawat komersial Ethiopia {e1 terbang} ke ibu kota [m3:ERI.GOV Eritrea]. Sebagian dari 315 penumpang berlutut mencium tanah begitu turun, Rabu (18/7).
Di antara penumpang ada [m4:ETH.ELI Hailemariam Desalegn], perdana menteri yang {e2 mundur} pada Februari. "<<q1 Hari ini tali pusar disambung lagi>>," katanya.
[m28=m1+m3 Kedua negara] {e3 meneken} deklarasi persahabatan pada 9 Juli di Asmara. [m5:ETH.GOV Perdana Menteri Abiy Ahmed] ketika itu {e4 berkunjung} dan menginap semalam. Balasannya datang cepat: [m6:ERI.GOV Presiden Isaias Afwerki] {e5 bertandang} ke [m7:@ETH Addis Ababa] selama tiga hari mulai Sabtu lalu, {e6 membuka kembali} kedutaan, dan pulang membawa seekor unta.
Telepon antarnegara sudah {e7 disambung}. Pelabuhan [m8:@ERI Assab] akan {e8 dibuka} untuk kapal niaga [m29=m1 Ethiopia], negeri tanpa laut sejak [m31=m3 Eritrea] lepas pada 1993.
Kuncinya adalah [m9:@ERI Badme]. Sebulan yang lalu [m10=m5 Abiy], ketua [m11:ETH.PTY EPRDF], koalisi yang berkuasa, {e9 menyatakan menerima} putusan komisi perbatasan tahun 2002 yang memberikan kota itu kepada [m12=m3 tetangganya]. Namun [m30:ETH.MIL tentara Ethiopia] belum ditarik.
[m13:TPLF.PTY Front Pembebasan Rakyat Tigray (TPLF)], salah satu dari empat partai dalam koalisi itu, {e10 mengecam} keputusan tersebut. Ketuanya, [m14:TPLF.PTY Debretsion Gebremichael], meminta rakyat di perbatasan diajak bicara dulu. Di Badme sendiri [m15:ETH.CVL warga Irob] {e11 berpawai} menentang pada 11 Juni.
[m16:ERI.GOV Menteri Informasi Eritrea Yemane Gebremeskel] menulis di Twitter bahwa [m17=m3 negaranya] {e12 telah menarik} [m38:ERI.MIL pasukan] dari perbatasan sebagai isyarat baik. Sumber di lapangan tak bisa memastikan.
Tetangga lain ikut bergerak. [m18:SOM.GOV Presiden Somalia Mohamed Abdullahi Farmajo] direncanakan {e13 mengunjungi} [m33=m3 Asmara] pekan depan. [m19:DJI.GOV Djibouti] justru gusar; [m20=m19 negara kecil itu] sejak 2008 bersengketa dengan [m34=m3 Eritrea] soal [m21:@DJI Doumeira], dan [m22:DJI.GOV duta besarnya di PBB, Mohamed Siad Doualeh], {e14 meminta} [m23:UN Sekretaris Jenderal Antonio Guterres] turun tangan.
Sementara [m24:ARE.GOV Uni Emirat Arab], yang memakai pangkalan di Assab untuk perang Yaman, disebut-sebut {e15 menengahi} perdamaian ini. Bulan lalu [m25:ARE.GOV Putra Mahkota Mohammed bin Zayed] {e16 menyetor} US$ 1 miliar ke bank sentral [m35=m1 Ethiopia].
[m32=m23 Guterres] menilai <<q2 sanksi terhadap [m36=m3 Eritrea] akan kehilangan alasan>>. Sanksi itu {e17 dijatuhkan} [m26:UN Dewan Keamanan] pada 2009 karena [m37=m3 Asmara] dituduh membantu [m27:ALSHABAAB.REB Al-Shabaab].
e1 m1 > m3 COOPERATE actual 2018-07-18/day ctx=economic,diplomatic
e2 m4 > m1 RETREAT actual 2018-02-01/month mode=resign ctx=executive bg
e3 m28 > m28 SUPPORT actual 2018-07-09/day ctx=diplomatic
e4 m5 > m6 CONSULT actual 2018-07-09/day mode=visit ctx=diplomatic
e5 m6 > m5 CONSULT actual 2018-07-14/day mode=visit ctx=diplomatic
e6 m6 > m1 SUPPORT actual 2018-07-16/day ctx=diplomatic
e7 m28 > m28 COOPERATE actual 2018-07-19/none ctx=diplomatic
e8 m3 > m1 COOPERATE planned 2018-07-19/none ctx=economic
e9 m10 > m12 CONCEDE actual 2018-06-01/month ctx=territory
e10 m13 > m10 ACCUSE actual 2018-07-19/none mode=disapprove ctx=territory
e11 m15 > m10 PROTEST actual 2018-06-11/day mode=demo ctx=territory
e12 m17 > m1 RETREAT actual 2018-07-19/none mode=withdraw ctx=military said=m16
e13 m18 > m33 CONSULT planned 2018-07-23/week mode=visit ctx=diplomatic
e14 m22 > m23 REQUEST requested 2018-07-19/none mode=assist ctx=territory,diplomatic
e15 m24 > m28 CONSULT actual 2018-07-19/none mode=third-party ctx=diplomatic
e16 m25 > m35 AID actual 2018-06-01/month ctx=economic
e17 m26 > m36 SANCTION actual 2009-01-01/year mode=discontinue ctx=terrorism bg
q1 m4 direct cue=katanya
q2 m32 indirect cue=menilai
rel m10 leads m11
rel m13 member_of m11
rel m14 leads m13

### Bisnis.com 2022-01-29 article
= Rudal untuk Karang: [m1:PHL.GOV Manila] {e1 Borong} BrahMos
~byline Penulis : Nadia Kurniasari - Bisnis.com
~date_line Sabtu, 29 Januari 2022 | 06:30
~share Share
[m2:#Bisnis Bisnis.com], [m3:@IDN JAKARTA] — [m4:PHL.GOV Menteri Pertahanan Filipina Delfin Lorenzana] menyebutnya pencegah, bukan penyerang. "<<q1 Siapa pun yang ingin menabrak rumah [m5=m1 kami] akan berpikir dua kali>>," tulisnya di Facebook.
Kemarin, [m6=m4 ia] {e2 menandatangani} kontrak pembelian tiga baterai rudal jelajah supersonik BrahMos dari [m7:IND.GOV India] senilai US$375 juta di [m8:@PHL Kamp Aguinaldo]. Rudal pesisir itu akan dioperasikan [m9:PHL.MIL korps marinir].
BrahMos dibuat perusahaan patungan [m10=m7 New Delhi] dan [m11:RUS.GOV Moskow]. [m12:BRAHMOS.BUS Direktur Jenderal BrahMos Aerospace Atul Rane] membantah [m36=m12 pihaknya] {e3 menjual} rudal serupa kepada [m13:VNM.GOV Vietnam], meskipun pembicaraan berlangsung sejak 2014.
[m14:IDN.GOV Indonesia] pun melirik. [m37=m12 Tim dari perusahaan itu] sudah {e4 mengunjungi} galangan [m16:PAL.BUS PT PAL] di Surabaya, 2018.
Untuk apa [m39=m1 Manila] membutuhkan rudal? Jawabannya terapung 175 mil di barat [m17:@PHL Palawan]. Maret tahun lalu [m18:CHN.PRM 220 kapal milisi China] {e5 memenuhi} Karang Whitsun. November, [m19:CHN.MIL kapal penjaga pantai] {e6 menyemprotkan meriam air} kepada dua perahu yang membawa bekal ke [m20:PHL.MIL marinir] di [m21:@PHL Second Thomas Shoal].
Waktu itu [m22:USA.GOV Amerika Serikat], sekutu [m42=m1 Filipina] sejak 1951, {e7 memperingatkan} bahwa serangan bersenjata akan memicu pakta pertahanan. [m23:CHN.GOV Juru bicara Kementerian Luar Negeri China Zhao Lijian] {e8 menuding} [m24=m22 Washington] mengipasi api.
Hubungan [m25:PHL.GOV Presiden Rodrigo Duterte] dengan [m26=m22 Negeri Paman Sam] sendiri turun naik. Pada Februari 2020 [m27=m25 ia] {e9 membatalkan} perjanjian kunjungan pasukan (VFA); Juli tahun lalu, setelah [m28:USA.GOV Lloyd Austin] {e10 datang}, pembatalan itu {e11 dicabut}.
[m38=m25 Ketua] partai [m29:PHL.PTY PDP-Laban] tersebut juga {e12 membeli} dua korvet buatan [m30:KOR.BUS Hyundai] pada Desember dan 32 helikopter Black Hawk dari [m31:@POL Polandia].
Kepada [m40:CHN.GOV Beijing], [m43=m25 Duterte] bertutur lain. Pada KTT ASEAN-China 22 November, di hadapan [m32:CHN.GOV Xi Jinping], [m41=m25 ia] {e13 mengaku muak} melihat penyemprotan itu. Namun hibah senjata kecil dari [m44=m40 China] tetap {e14 diterimanya} pekan lalu.
[m33:PHL.OPP Senator Risa Hontiveros] {e15 meminta} [m34=m1 pemerintah] menjelaskan dari mana uang mukanya. "<<q2 Beli rudal boleh, asal bukan dengan uang vaksin>>," ujarnya.
[m35:CHN.GOV Kedutaan Besar China di Manila] tidak menjawab pertanyaan.
e1 m1 > m7 COOPERATE actual 2022-01-28/day ctx=military again
e2 m6 > m7 COOPERATE actual 2022-01-28/day ctx=military
e3 m36 > m13 COOPERATE denied 2022-01-29/none ctx=military
e4 m37 > m16 CONSULT actual 2018-01-01/year mode=visit ctx=military bg
e5 m18 > m1 MOBILIZE actual 2021-03-01/month mode=militia ctx=territory bg
e6 m19 > m20 ASSAULT actual 2021-11-01/month mode=crowd-control ctx=territory,military bg
e7 m22 > m40 THREATEN threatened 2021-11-01/month mode=violence ctx=military,territory bg
e8 m23 > m24 ACCUSE actual 2021-11-01/month mode=allege ctx=territory,diplomatic bg
e9 m27 > m26 SANCTION actual 2020-02-01/month mode=discontinue ctx=military bg
e10 m28 > m27 CONSULT actual 2021-07-01/month mode=visit ctx=military bg
e11 m27 > m26 CONCEDE actual 2021-07-01/month ctx=military bg
e12 m38 > m30 COOPERATE actual 2021-12-01/month ctx=military bg
e13 m41 > m32 ACCUSE actual 2021-11-22/day mode=disapprove ctx=territory,diplomatic bg
e14 m44 > m41 AID actual 2022-01-17/week ctx=military
e15 m33 > m34 REQUEST requested 2022-01-29/none mode=change ctx=military,economic
q1 m4 direct cue=tulisnya
q2 m33 direct cue=ujarnya
rel m22 ally_of m42 from=1951
rel m38 leads m29

### Tirto.id 2017-08-02 article
= [m39:TELEGRAM.MNC Durov] Datang, [m40:IDN.GOV Rudiantara] {e18 Melunak}: Kisah Dua Pekan [m1:TELEGRAM.MNC Telegram] {e17 Diblokir}
~byline tirto.id - Ahmad Zulfikar
"<<q1 Itu bukan kegagalan siapa-siapa. Surel [m2:IDN.GOV kementerian] masuk ke kotak yang tidak dibaca>>," kata [m3:TELEGRAM.MNC Pavel Durov], pendiri Telegram, di [m4:@IDN kantor Kementerian Komunikasi dan Informatika], Selasa (1/8/2017).
[m5:IDN.GOV Menkominfo Rudiantara], yang {e1 menerima} [m6=m3 tamunya] dengan kemeja batik, ganti berseloroh. "<<q2 [m7=m5 Saya] juga pernah salah kirim undangan nikah>>."
Suasana cair itu jauh berbeda dari 14 Juli, ketika [m8=m5 Kominfo] {e2 memblokir} sebelas alamat situs [m9:TELEGRAM.MNC Telegram]. Alasannya: terlalu banyak saluran yang mengajarkan merakit bom. [m10:IDN.COP Kapolri Jenderal Tito Karnavian] mengatakan <<q3 sebagian besar pelaku teror sejak 2015 memakai aplikasi itu>>.
Dua hari setelah pemblokiran, [m11=m3 Durov] {e3 meminta maaf} dan {e4 berjanji} menyiapkan moderator yang paham bahasa Indonesia. [m12=m9 Perusahaannya] lantas {e5 menutup} 55 saluran [m13:ISIS.REB ISIS].
Hasil pertemuan Selasa: [m32=m2 kementerian] {e6 akan membuka} kembali akses laman pekan ini. "<<q4 Sistem komunikasinya sudah cepat, dalam hari yang sama bisa ditutup>>," tutur [m34=m5 Rudiantara].
Tidak semua pihak puas. [m14:ELSAM.CVL Lembaga Studi dan Advokasi Masyarakat (Elsam)] {e7 menilai} pemblokiran tanpa putusan pengadilan merupakan sensor. [m15:ELSAM.CVL Direktur Elsam Wahyudi Djafar] menyebut cara itu membahayakan kebebasan berekspresi. Petisi yang digalang [m16:SAFENET.CVL Safenet] {e8 menuntut} [m17=m5 menteri] mencabutnya.
[m18:IDN.LEG Ketua Komisi I DPR Abdul Kharis] berpendapat lain. [m19=m18 Dia] {e9 mendukung} [m33=m2 pemerintah], sama seperti [m20:NU.REL Pengurus Besar Nahdlatul Ulama].
[m36=m3 Durov], lahir di [m21:@RUS Leningrad], bukan orang baru dalam urusan ini. Pada 2014, [m22=m3 ia] {e10 menolak} menyerahkan data [m23:UKR.CVL pengunjuk rasa Ukraina] kepada [m24:RUS.SPY dinas rahasia Rusia (FSB)], lalu {e11 meninggalkan} negerinya. Kini [m37=m3 ia] berpaspor [m25:@KNA Saint Kitts dan Nevis].
Juni lalu [m26:RUS.GOV regulator Roskomnadzor] {e12 mengancam} memblokir [m27=m9 Telegram] dalam hitungan hari. Ancaman itu {e13 reda} begitu [m35=m3 Durov] {e14 setuju} mendaftarkan perusahaan, walau tetap tidak mau membuka sandi percakapan.
[m28:IRN.GOV Iran] lebih dulu. Sejak 2015 [m29=m28 Teheran] {e15 menyaring} stiker dan {e16 memenjarakan} [m30:IRN.JRN admin saluran].
~read_also Baca juga: Tak Ada Telegram, Masih Ada WhatsApp
Pemblokiran terakhir oleh [m38=m2 Kominfo] sebelum ini menimpa [m31:VIMEO.MNC Vimeo] pada 2014.
e1 m5 > m6 CONSULT actual 2017-08-01/day mode=visit ctx=terrorism,rights_freedoms
e2 m8 > m9 COERCE actual 2017-07-14/day mode=censor ctx=terrorism,rights_freedoms
e17 m40 > m1 COERCE actual 2017-07-14/day mode=censor ctx=terrorism,rights_freedoms again
e18 m40 > m1 CONCEDE planned 2017-07-31/week ctx=rights_freedoms again
e3 m11 > m8 CONCEDE actual 2017-07-16/day ctx=terrorism
e4 m11 > m8 AGREE planned 2017-07-16/day ctx=terrorism
e5 m12 > m13 COERCE actual 2017-08-02/none mode=censor ctx=terrorism
e6 m32 > m9 CONCEDE planned 2017-07-31/week ctx=rights_freedoms
e7 m14 > m8 ACCUSE actual 2017-08-02/none mode=disapprove ctx=rights_freedoms
e8 m16 > m17 REQUEST requested 2017-08-02/none mode=change ctx=rights_freedoms
e9 m19 > m33 SUPPORT actual 2017-08-02/none ctx=terrorism
e10 m22 > m24 REJECT actual 2014-01-01/year mode=yield ctx=intelligence,rights_freedoms bg
e11 m22 > m24 RETREAT actual 2014-01-01/year bg
e12 m26 > m27 THREATEN threatened 2017-06-01/month mode=restrict ctx=rights_freedoms bg
e13 m26 > m27 CONCEDE actual 2017-06-01/month ctx=rights_freedoms bg
e14 m35 > m26 CONCEDE actual 2017-06-01/month ctx=rights_freedoms bg
e15 m29 > m9 COERCE actual 2015-01-01/year mode=censor ctx=rights_freedoms bg
e16 m29 > m30 COERCE actual 2015-01-01/year mode=arrest ctx=rights_freedoms bg
q1 m3 direct cue=kata
q2 m5 direct cue=berseloroh
q3 m10 indirect cue=mengatakan
q4 m34 direct cue=tutur
rel m3 leads m9
rel m15 leads m14
