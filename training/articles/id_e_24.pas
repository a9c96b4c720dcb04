### ANTARA 2018-11-19 article
= Di [m1:@PNG Port Moresby], negara-negara kecil menimbang tamu-tamu besar
~byline Pewarta: Martha Herlinawati
~date_line Senin, 19 November 2018 14:22 WIB
[m2:@PNG Port Moresby] (ANTARA News) - [m3:TON.GOV Perdana Menteri Tonga Akilisi Pohiva] memilih kursi paling ujung, dan dari situ [m47=m3 ia] berkata terus terang. "<<q1 Utang [m4=m3 kami] kepada [m5:CHN.GOV China] sepertiga dari semua yang [m6=m3 kami] punya. [m7=m3 Saya] datang untuk {e1 meminta} waktu>>," ujarnya, Minggu.
Permintaan itu dikabulkan. Menurut [m8:TON.GOV penasihat politiknya, Lopeti Senituli], [m9=m5 Beijing] {e2 setuju} menunda cicilan lima tahun setelah [m10=m3 Pohiva] menandatangani nota bergabung dengan prakarsa Sabuk dan Jalan.
Dua hari sebelum KTT [m11:APEC APEC] dimulai, [m12:CHN.GOV Presiden Xi Jinping] {e3 menjamu} [m40=m13+m14+m15+m3+m16+m17+m18+m33 delapan pemimpin Pasifik] di sebuah hotel di Port Moresby. Hanya negara yang mengakui [m48=m5 Beijing] yang diundang: [m13:FJI.GOV Fiji], [m14:VUT.GOV Vanuatu], [m15:WSM.GOV Samoa], [m49=m3 Tonga], [m16:NIU.GOV Niue], [m17:COK.GOV Kepulauan Cook], [m18:FSM.GOV Mikronesia], dan [m50=m33 tuan rumah].
[m19:TWN.GOV Taiwan] tidak tinggal diam. Utusannya, [m20:TWN.BUS Morris Chang], {e4 bertemu} [m21:USA.GOV Wakil Presiden AS Mike Pence] di sela acara. Enam negara Pasifik masih mengakui [m46=m19 Taipei], di antaranya [m22:TUV.GOV Tuvalu] dan [m23:PLW.GOV Palau].
[m24=m21 Pence] tidur di [m25:@AUS Cairns] dan terbang bolak-balik. Dalam pidatonya [m41=m21 ia] {e5 menuding} [m51=m5 China] menebar utang yang menenggelamkan, lalu mengumumkan [m26:USA.GOV Amerika Serikat] bersama [m27:AUS.GOV Australia] {e6 akan membangun kembali} pangkalan laut Lombrum di [m28:@PNG Pulau Manus].
[m42:CHN.GOV Empat diplomat China], menurut dua sumber, {e7 menerobos} kantor [m29:PNG.GOV Menteri Luar Negeri Papua Nugini Rimbink Pato] pada Sabtu malam untuk mengubah naskah komunike. [m30:PNG.COP Polisi] {e8 menggiring} [m43=m42 mereka] keluar. [m31:CHN.GOV Zhang Xiaolong], pejabat Kementerian Luar Negeri China, membantah [m44=m42 diplomatnya] {e9 memaksa} siapa pun.
Komunike itu akhirnya gagal terbit, untuk pertama kali sejak 1989.
"<<q2 Anda tahu siapa dua raksasa di ruangan itu. Apa lagi yang bisa [m32=m33 saya] katakan>>," kata [m33:PNG.GOV Perdana Menteri Peter O'Neill] kepada wartawan.
[m34=m33 O'Neill], yang mengetuai [m35:PNG.PTY Kongres Rakyat Nasional], sendiri menghadapi kesulitan di rumah. Sebulan lalu [m52=m33 ia] mendatangkan 40 mobil Maserati, dan [m36:PNG.OPP anggota parlemen Bryan Kramer] {e10 memimpin mogok} pada 26 Oktober. Selasa besok [m37:PNG.COP ratusan polisi dan sipir] {e11 mengancam} menyerbu parlemen bila uang lembur KTT tidak dibayar.
[m53:NZL.GOV Selandia Baru] menempuh jalan sunyi: [m38:NZL.GOV Perdana Menteri Jacinda Ardern] {e12 menyerahkan} bantuan vaksin polio.
Presiden [m39:IDN.GOV Joko Widodo] pada Sabtu {e13 bertemu} [m45=m33 O'Neill] membahas pos perbatasan Skouw.
e1 m7 > m5 REQUEST requested 2018-11-18/day mode=assist ctx=economic
e2 m9 > m10 CONCEDE planned 2018-11-18/none ctx=economic,diplomatic said=m8
e3 m40 > m12 CONSULT actual 2018-11-15/day mode=third-party ctx=diplomatic
e4 m20 > m21 CONSULT actual 2018-11-19/none mode=third-party ctx=diplomatic
e5 m41 > m51 ACCUSE actual 2018-11-19/none mode=allege ctx=economic,diplomatic
e6 m26,m27 > m33 AID planned 2018-11-19/none ctx=military
e7 m42 > m29 COERCE actual 2018-11-17/day ctx=diplomatic
e8 m30 > m43 COERCE actual 2018-11-17/day mode=restrict ctx=diplomatic
e9 m44 > m29 COERCE denied 2018-11-17/day ctx=diplomatic again
e10 m36 > m34 PROTEST actual 2018-10-26/day mode=strike ctx=corruption bg
e11 m37 > m34 THREATEN threatened 2018-11-19/none mode=violence ctx=economic
e12 m38 > m33 AID actual 2018-11-19/none ctx=health
e13 m39 > m45 CONSULT actual 2018-11-17/day mode=visit ctx=diplomatic,territory
q1 m3 direct cue=ujarnya
q2 m33 direct cue=kata
rel m34 leads m35
rel m22 recognises m46
rel m23 recognises m46

### Tempo.co 2015-11-25 article
= [m40:TUR.GOV Erdogan]: [m1:TUR.MIL Kami] Hanya Menjaga Langit Sendiri
~byline Reporter Mechos de Laro
~date_line Rabu, 25 November 2015 11:03 WIB
TEMPO.CO, [m2:@TUR Ankara] - [m3:TUR.GOV Presiden Turki Recep Tayyip Erdogan] meminta dunia melihat jam. Lima menit, sepuluh peringatan, tujuh belas detik pelanggaran. "<<q1 Jangan ada yang mengharapkan [m4=m1 kami] berdiam diri ketika perbatasan dilanggar>>," kata [m5=m3 dia], Selasa malam, 24 November 2015.
Paginya, [m6:TUR.MIL dua jet F-16 Turki] {e1 menembak jatuh} Su-24 milik [m7:RUS.MIL angkatan udara Rusia] di dekat [m8:@SYR Jabal Turkman]. Pilotnya, [m9:RUS.MIL Oleg Peshkov], {e2 ditembak} [m10:SYR.REB milisi Turkmen] saat melayang dengan parasut.
[m11:RUS.GOV Vladimir Putin] menyebutnya tikaman dari belakang oleh kaki tangan teroris. "<<q2 Tragedi hari ini akan punya akibat yang serius>>," {e3 ancam} [m12=m11 Putin] di Sochi, di sebelah [m13:JOR.GOV Raja Abdullah dari Yordania], tamunya.
Akibat pertama datang sebelum malam. [m14:RUS.GOV Menteri Luar Negeri Sergei Lavrov] {e4 membatalkan} lawatan ke [m15:@TUR Istanbul] dan {e5 meminta} [m16:RUS.CVL warganya] tidak berlibur ke [m45:@TUR Turki]. [m17:RUS.MIL Staf umum Rusia] {e6 memutus} kontak militer dengan [m35=m3 Ankara], {e7 menggeser} kapal penjelajah Moskva ke [m18:@SYR Latakia], dan bersiap {e8 menempatkan} rudal S-400.
[m41=m11 Kremlin] mengatakan Su-24 tak pernah meninggalkan langit [m19:SYR.GOV Suriah]; dengan kata lain membantah [m36=m7 pesawatnya] {e9 melanggar} batas.
[m37=m3 Turki], anggota [m20:NATO NATO] sejak 1952, {e10 meminta} sidang darurat aliansi. Sekretaris Jenderal [m21:NATO Jens Stoltenberg] {e11 mendukung} haknya membela diri, tetapi, lanjut [m42=m21 dia], "<<q3 sekarang diplomasi dan peredaan>>".
Sokongan serupa datang lewat telepon dari [m22:USA.GOV Presiden Barack Obama]. [m23:FRA.GOV Francois Hollande], yang sedang {e12 berkunjung} ke Gedung Putih untuk menggalang koalisi melawan [m24:ISIS.REB ISIS] setelah teror Paris, {e13 mendesak} [m38=m3+m11 kedua pihak] menahan diri.
Rabu subuh [m25:RUS.MIL pasukan khusus Rusia] bersama [m26:SYR.MIL tentara Suriah] {e14 menyelamatkan} navigator pesawat, [m27:RUS.MIL Konstantin Murakhtin]. Satu [m28:RUS.MIL marinir] tewas ketika helikopternya {e15 dihantam} rudal [m39=m10 pemberontak].
Perdagangan [m44=m3+m11 kedua negara] US$ 31 miliar setahun. [m29:RUS.GOV Perdana Menteri Dmitry Medvedev] {e16 mengancam} mencoret proyek pipa TurkStream dan reaktor Akkuyu.
[m43=m3 Ankara] berhitung. [m30:TUR.GOV Perdana Menteri Ahmet Davutoglu], ketua [m31:TUR.PTY AKP], {e17 menawarkan} pembicaraan. "<<q4 [m32:RUS.GOV Rusia] teman dan tetangga [m33=m1 kami]>>," ujarnya.
Sebulan sebelumnya [m34:TUR.MIL militer Turki] sudah {e18 menjatuhkan} sebuah drone yang diduga buatan Rusia.
e1 m6 > m7 ASSAULT actual 2015-11-24/day mode=aerial ctx=military,territory
e2 m10 > m9 ASSAULT actual 2015-11-24/day mode=firearms ctx=military
e3 m12 > m3 THREATEN threatened 2015-11-24/day mode=relations ctx=military,diplomatic
e4 m14 > m3 SANCTION actual 2015-11-24/day mode=discontinue ctx=diplomatic
e5 m14 > m16 REQUEST requested 2015-11-24/day mode=change ctx=economic
e6 m17 > m35 SANCTION actual 2015-11-24/day mode=discontinue ctx=military
e7 m17 > m35 MOBILIZE actual 2015-11-24/day mode=weapons ctx=military
e8 m17 > m35 MOBILIZE planned 2015-11-25/none mode=weapons ctx=military
e9 m36 > m3 COERCE denied 2015-11-24/day ctx=military,territory
e10 m37 > m20 REQUEST requested 2015-11-24/day mode=meet ctx=military
e11 m21 > m37 SUPPORT actual 2015-11-24/day ctx=military
e12 m23 > m22 CONSULT actual 2015-11-24/day mode=visit ctx=terrorism,diplomatic
e13 m23 > m38 REQUEST requested 2015-11-24/day mode=yield ctx=military
e14 m25,m26 > m27 AID actual 2015-11-25/day ctx=military
e15 m39 > m28 ASSAULT actual 2015-11-24/day mode=heavy-weapons ctx=military
e16 m29 > m3 THREATEN threatened 2015-11-25/none mode=relations ctx=economic
e17 m30 > m32 AGREE planned 2015-11-25/none ctx=diplomatic
e18 m34 > m32 ASSAULT actual 2015-10-01/month mode=aerial ctx=military bg
q1 m5 direct cue=kata
q2 m12 direct cue=ancam
q3 m21 mixed cue=lanjut
q4 m30 direct cue=ujarnya
rel m37 member_of m20 from=1952
rel m30 leads m31

### Banjarmasin Post 2013-07-12 article
= Lapas Tanjung Gusta Dibakar, [m1:IDN.COP Polisi] dan [m34:IDN.MIL Tentara] {e20 Kepung} [m35:@IDN Medan]
~byline Editor: Halmien
[m2:@IDN MEDAN], BPOST - "<<q1 Air. [m3:? Mereka] cuma minta air. Dua hari mati lampu, dua hari sumur kering>>," kata [m4:IDN.CVL Rosmalinda], istri salah seorang narapidana, di luar pagar yang masih berasap, Jumat (12/7) pagi.
[m5:IDN.GOV Menteri Hukum dan HAM Amir Syamsuddin], yang tiba dengan pesawat pertama, tidak menyangkal soal air. [m6=m5 Politisi] [m7:IDN.PTY Partai Demokrat] itu {e1 meminta maaf} kepada [m8:IDN.CVL keluarga lima korban], dua di antaranya pegawai lapas.
Kerusuhan pecah Kamis petang. [m9:? Ratusan penghuni] {e2 membakar} kantor, {e3 merampas} senjata [m36:IDN.GOV penjaga], dan {e4 menyandera} [m26:IDN.GOV 15 petugas]. Sebanyak 212 orang kabur, sembilan di antaranya [m10:IDN.REB terpidana terorisme], termasuk [m11:IDN.REB Fadli Sadama].
[m12:IDN.COP Kapolda Sumut Irjen Syarief Gunawan] {e5 mengerahkan} 1.000 personel, [m13:IDN.MIL Kodam Bukit Barisan] {e6 menambah} 400. Semua jalan keluar kota {e7 disekat}. Sampai tadi siang [m27=m9 90 orang] {e8 ditangkap lagi}; [m28=m9 tiga puluh] {e9 menyerahkan diri} diantar ibunya.
Perundingan alot semalam suntuk menentukan nasib sandera. [m29=m9 Kelompok] yang dipimpin [m14:? Marwan alias Wak Geng] {e10 menuntut} peraturan pemerintah nomor 99 tahun 2012, yang memperketat remisi, dicabut. Pukul 23.40 [m30=m26 para sandera] {e11 dilepaskan} satu demi satu.
[m15:IDN.GOV Wakil Menteri Denny Indrayana] membantah [m31:IDN.GOV pemerintah] {e12 menyanggupi} pencabutan. Menurut [m16=m15 dia], <<q2 yang dijanjikan hanya kajian ulang dan genset>>.
[m17:IDN.LEG Anggota Komisi III Nasir Djamil] dari [m18:IDN.PTY PKS] {e13 menyalahkan} kelebihan penghuni: 2.600 orang dalam gedung untuk 1.054. [m19:IDN.LEG Rekan sekomisinya, Eva Kusuma Sundari], {e14 mendesak} [m32=m5 Amir] mundur.
"<<q3 [m20=m5 Saya] bertanggung jawab. Mundur urusan [m21:IDN.GOV Presiden]>>," {e15 jawab} [m22=m5 Amir].
[m23=m21 Presiden Susilo Bambang Yudhoyono], lewat [m24:IDN.GOV juru bicara Julian Aldrin Pasha], {e16 memerintahkan} pencarian sampai tuntas. [m25:MYS.COP Polis Malaysia] {e17 memperketat} penjagaan pantai Perak dan {e18 meminta} foto para buron; [m33:IDN.COP Polri] {e19 mengirimkannya} sore itu juga.
Di depan gerbang, penjual es dawet menggratiskan gelas ke-100 dan seterusnya.
e1 m6 > m8 CONCEDE actual 2013-07-12/day ctx=human_rights
e2 m9 > m5 PROTEST actual 2013-07-11/day mode=riot ctx=legal
e3 m9 > m36 COERCE actual 2013-07-11/day mode=seize
e4 m9 > m26 ASSAULT actual 2013-07-11/day mode=abduct
e20 m1,m34 > m9 MOBILIZE actual 2013-07-11/day mode=police again
e5 m12 > m9 MOBILIZE actual 2013-07-11/day mode=police
e6 m13 > m9 MOBILIZE actual 2013-07-12/none mode=troops ctx=military
e7 m12 > m9 COERCE actual 2013-07-12/none mode=restrict
e8 m12 > m27 COERCE actual 2013-07-12/day mode=arrest ctx=legal
e9 m28 > m12 RETREAT actual 2013-07-12/day ctx=legal
e10 m29 > m5 REQUEST requested 2013-07-11/day mode=change ctx=legal
e11 m29 > m30 RETREAT actual 2013-07-11/day mode=release
e12 m31 > m29 CONCEDE denied 2013-07-12/none ctx=legal
e13 m17 > m5 ACCUSE actual 2013-07-12/none mode=disapprove ctx=legislative
e14 m19 > m32 REQUEST requested 2013-07-12/none mode=change ctx=executive
e15 m22 > m19 REJECT actual 2013-07-12/none ctx=executive
e16 m23 > m33 REQUEST requested 2013-07-12/none mode=assist ctx=legal
e17 m25 > m10 MOBILIZE actual 2013-07-12/none mode=police ctx=terrorism
e18 m25 > m33 REQUEST requested 2013-07-12/day mode=assist ctx=terrorism
e19 m33 > m25 COOPERATE actual 2013-07-12/day ctx=terrorism,intelligence
q1 m4 direct cue=kata
q2 m16 indirect cue=Menurut
q3 m22 direct cue=jawab
rel m14 leads m29
rel m6 member_of m7
rel m17 member_of m18

### Kompasiana Wisata 2018-07-02 article none
= Menyeberang ke [m1:@TLS Atauro] Bersama Kambing, Pastor, dan Dua Peneliti Lumba-lumba
Feri Nakroma berangkat dari [m2:@TLS Dili] setiap Sabtu pukul delapan. Begitu tertulis di papan. Sabtu (30/6) itu jangkar baru diangkat pukul sepuluh lewat, karena seekor kambing milik [m3:TLS.CVL Mau Bere] melompat ke laut dan harus dijemput perahu.
"<<q1 [m4=m3 Dia] memang tidak suka tanggal genap>>," kata [m5=m3 Mau Bere] sambil memeras ekor kambingnya.
Di geladak atas, [m6:TLS.REL Pastor Francisco Barreto] membaca koran dua hari lalu. Halaman depannya memuat foto [m7:TLS.GOV Perdana Menteri Taur Matan Ruak], yang pekan lalu dilantik bersama separuh kabinet. Pastor itu melipat koran dan memilih melihat laut.
Dua peneliti dari [m8:AUS.EDU Universitas James Cook], [m9:AUS.EDU Karen Edyvane] dan rekannya, duduk dengan teropong. Menurut [m10=m9 Edyvane], <<q2 terumbu Atauro menyimpan jenis ikan paling banyak per tempat selam di dunia>>. Tahun lalu [m11:CONSERVATIONINTL.NGO Conservation International] mencatat 643 jenis di sana.
Penginapan di [m12:@TLS Beloi] berupa pondok bambu. Pemiliknya, [m13:TLS.BUS Avelina da Costa], pernah tinggal sebelas tahun di [m14:@IDN Kupang] dan fasih menawar dalam tiga bahasa. Sarapan: pisang, telur, kopi Ermera yang hitamnya serius.
"<<q3 Turis dari [m15:@CHN Tiongkok] mulai datang, tapi [m16=m15 mereka] takut air. Yang dari [m17:@PRT Portugal] takut matahari,>>" ujar [m18=m13 Avelina].
[m19:TLS.GOV Kementerian Pariwisata] sedang membangun dermaga baru dengan pinjaman [m20:ADB Bank Pembangunan Asia]. Pekerjanya lima orang, dan pada hari [m21:? kami] datang kelimanya sedang memancing.
Pulangnya laut tenang. Kambing Mau Bere tidak ikut.
q1 m5 direct cue=kata
q2 m10 indirect cue=Menurut
q3 m18 direct cue=ujar
