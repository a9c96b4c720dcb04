### CNN Indonesia 2026-01-08 article
= [m1:ISR.GOV Menlu Israel] Injakkan Kaki di [m2:SOMALILAND.PRE Somaliland], [m3:SOM.GOV Somalia] {e1 Murka}
~byline CNN Indonesia
~date_line Kamis, 08 Jan 2026 09:25 WIB
~caption Bendera Somaliland dan Israel berjajar di Hargeisa. (AFP/Farhan)
[m4:@IDN Jakarta], [m5:#CNN CNN Indonesia] -- [m6:ISR.GOV Menteri Luar Negeri Israel Gideon Saar] {e2 mengunjungi} [m7:@SOM Hargeisa], Selasa (6/1), kurang dari dua pekan setelah [m8=m6 negaranya] {e3 mengakui} [m9:SOMALILAND.PRE Somaliland] sebagai negara merdeka.
[m10:SOMALILAND.PRE Presiden Abdirahman Mohamed Abdullahi], yang akrab disapa Irro, menyambutnya di istana. Dalam pertemuan tertutup selama dua jam itu [m11=m6+m10 keduanya] {e4 sepakat bertukar} duta besar sebelum musim panas.
"<<q1 [m12=m9 Kami] menunggu tiga puluh empat tahun sampai ada yang mengetuk pintu. Sekarang pintunya sudah terbuka, dan yang lain boleh menyusul>>," ujar [m13=m10 Irro].
"<<q2 [m14=m9 Kami] tidak berutang penjelasan kepada siapa pun>>," sambungnya.
[m15:SOM.GOV Mogadishu] tak terima. [m16:SOM.GOV Kementerian Luar Negeri Somalia] dalam hitungan jam {e5 mengutuk} lawatan tersebut sebagai pelanggaran kedaulatan yang terang-terangan. [m39=m16 Kementerian itu] juga {e6 meminta} [m17:UN Dewan Keamanan PBB] bersidang darurat.
[m43=m3 Somalia], yang sejak Januari 2025 duduk sebagai anggota tidak tetap [m18=m17 dewan], bersikukuh bahwa [m19=m9 wilayah di utara] itu bagian tak terpisahkan dari [m45=m3 negaranya]. Kenyataannya, [m46=m3 pemerintah pusat] tidak pernah menguasai [m20=m7 Hargeisa] sejak 1991.
[m21:ALSHABAAB.REB Al-Shabaab], cabang [m22:ALQAEDA.REB Al-Qaeda] di Tanduk Afrika, {e7 mengancam} akan memerangi siapa pun yang memberi [m23=m6 Israel] pangkalan. "<<q3 Tanah ini akan menjadi kuburan>>," kata juru bicaranya, [m24:ALSHABAAB.REB Ali Dhere].
[m25=m6 Saar] membantah [m40=m6 negaranya] {e8 meminta} pelabuhan [m26:@SOM Berbera] sebagai pangkalan militer. [m42=m25 Ia] juga menyebut kabar tentang pemindahan [m27:PSE.CVL warga Gaza] sebagai "<<q4 isapan jempol>>".
Penolakan datang bertubi-tubi. [m29:OIC Hissein Brahim Taha], sekretaris jenderal [m28:OIC Organisasi Kerja Sama Islam (OKI)], {e9 menyebut} kunjungan itu tidak sah. [m30:TUR.GOV Turki], yang melatih ribuan [m31:SOM.MIL prajurit Somalia], {e10 menuduh} [m32=m6 Tel Aviv] ingin membuat Afrika tidak stabil.
[m33:AU Uni Afrika] {e11 menolak} pengakuan dalam bentuk apa pun. Adapun [m34:ETH.GOV Ethiopia], yang pada Januari 2024 {e12 meneken} nota kesepahaman soal akses laut dengan [m35=m9 Somaliland], memilih diam.
[m36:USA.GOV Presiden AS Donald Trump] saat ditanya wartawan menjawab masih mempelajarinya. [m41=m36 Ia] tidak menutup peluang {e13 mengikuti} langkah [m44=m6 sekutunya].
[m47:IDN.GOV Pemerintah RI] lewat [m37:IDN.GOV juru bicara Kemlu Yvonne Mewengkang] {e14 menegaskan dukungan} bagi keutuhan wilayah [m38=m3 Somalia]. [m48=m47 Indonesia] tidak mengakui [m49=m6 Israel] maupun [m50=m9 Somaliland].
e1 m3 > m1 ACCUSE actual 2026-01-06/day mode=disapprove ctx=diplomatic,territory again
e2 m6 > m10 CONSULT actual 2026-01-06/day mode=visit ctx=diplomatic
e3 m8 > m9 SUPPORT actual 2025-12-01/month ctx=diplomatic,territory bg
e4 m11 > m11 AGREE planned 2026-01-06/day ctx=diplomatic
e5 m16 > m6 ACCUSE actual 2026-01-06/day mode=disapprove ctx=diplomatic,territory
e6 m39 > m17 REQUEST requested 2026-01-06/day mode=meet ctx=diplomatic
e7 m21 > m9 THREATEN threatened 2026-01-08/none mode=violence ctx=terrorism
e8 m40 > m9 REQUEST denied 2026-01-08/none mode=assist ctx=military
e9 m29 > m6 ACCUSE actual 2026-01-08/none mode=disapprove ctx=diplomatic
e10 m30 > m32 ACCUSE actual 2026-01-08/none mode=allege ctx=diplomatic
e11 m33 > m9 REJECT actual 2026-01-08/none ctx=diplomatic,territory
e12 m34 > m35 SUPPORT actual 2024-01-01/month ctx=diplomatic,territory bg
e13 m41 > m9 SUPPORT hypothetical 2026-01-08/none ctx=diplomatic
e14 m37 > m38 SUPPORT actual 2026-01-08/none ctx=diplomatic,territory
q1 m13 direct cue=ujar
q2 m13 direct cue=sambungnya
q3 m24 direct cue=kata
q4 m42 mixed cue=menyebut
rel m8 recognises m9 from=2025-12
rel m43 member_of m18 from=2025-01
rel m21 part_of m22
rel m29 leads m28
rel m36 ally_of m44

### Kumparan 2022-10-03 article
= [m1:BFA.MIL Damiba] {e1 Angkat Kaki} ke [m2:@TGO Togo], Kapten 34 Tahun Kuasai [m3:@BFA Burkina Faso]
Dua hari yang menegangkan di [m4:@BFA Ouagadougou] berakhir dengan surat tujuh syarat. [m5:BFA.MIL Letnan Kolonel Paul-Henri Sandaogo Damiba], pemimpin junta [m6:BFA.GOV Burkina Faso], {e2 mengundurkan diri} pada Minggu (2/10) dan {e3 terbang} ke [m7:@TGO Lome], ibu kota negara tetangganya.
Penggantinya [m8:BFA.MIL Kapten Ibrahim Traore], 34 tahun. Pada Jumat (30/9) malam, [m9=m8 perwira artileri] itu bersama [m16:BFA.MIL belasan orang bermasker] muncul di televisi dan {e4 mengumumkan pencopotan} [m10=m5 Damiba].
"<<q1 Karena keadaan terus memburuk, [m11=m8+m16 kami] mencoba beberapa kali membujuk [m12=m5 Damiba] memusatkan perhatian pada keamanan>>," begitu isi pernyataan yang dibacakan.
[m41=m5 Damiba] tidak langsung menyerah. Dari tempat persembunyiannya, Sabtu, [m32=m5 ia] {e5 menyeru} [m13=m8 Traore] dan [m42=m16 kawan-kawannya] supaya "<<q2 sadar demi mencegah perang saudara>>".
Kabar bahwa [m43=m5 ia] berlindung di [m14:@BFA Kamboinsin], pangkalan [m15:FRA.MIL pasukan Prancis], menyulut amarah.
[m17:BFA.CVL Pemuda pro-Traore] {e6 membakar} pagar [m18:FRA.GOV Kedutaan Besar Prancis] dan {e7 melempari batu} [m19:@BFA Institut Prancis]. [m20:FRA.GOV Kementerian Luar Negeri Prancis] membantah telah {e8 melindungi} [m33=m5 sang letnan kolonel].
[m34=m8 Traore] belakangan {e9 mengimbau} [m35=m17 massa] berhenti. "<<q3 Musuh [m45=m34 kita] bukan gedung-gedung itu>>," katanya di stasiun [m21:#RTB RTB], sambil menambahkan bahwa [m44=m5 Damiba] memang tidak ada di sana.
[m46=m17 Sebagian demonstran] mengibarkan bendera [m52:RUS.GOV Rusia]. Bos [m22:WAGNER.REB Wagner], [m23:WAGNER.REB Yevgeny Prigozhin], sudah {e10 mengucapkan selamat} kepada [m36=m8 kapten muda itu] lewat Telegram.
[m47:BFA.REL Para pemuka agama], termasuk [m24:BFA.REL Kardinal Philippe Ouedraogo], menjadi {e11 perantara}. [m37=m5 Damiba] bersedia pergi {e12 asalkan} [m25=m8 penggantinya] menepati janji kepada [m26:ECOWAS ECOWAS]: kekuasaan kembali ke tangan sipil paling lambat Juli 2024. [m48=m8 Traore] {e17 menyanggupi}.
[m38=m26 Blok Afrika Barat itu] {e13 membekukan keanggotaan} [m27=m6 Burkina Faso] sejak Januari, ketika [m39=m5 Damiba] sendiri {e14 menggulingkan} [m28:BFA.GOV Presiden Roch Marc Christian Kabore]. [m40=m26 Delegasinya] dijadwalkan {e15 tiba} di [m49=m4 Ouagadougou] hari Selasa.
Kini lebih dari sepertiga wilayah negeri berada di luar kendali [m50=m6 pemerintah]. Di utara, kota [m29:@BFA Djibo] sudah tujuh bulan {e16 dikepung} [m30:JNIM.REB JNIM], aliansi milisi yang berbaiat kepada [m31:ALQAEDA.REB Al-Qaeda].
Sebuah konvoi menuju kota itu diserang pada 26 September; [m51:BFA.MIL sebelas tentara] tewas.
e1 m1 > m8 RETREAT actual 2022-10-02/day ctx=executive,military again
e2 m5 > m8 RETREAT actual 2022-10-02/day mode=resign ctx=executive,military
e3 m5 > m8 RETREAT actual 2022-10-02/day ctx=executive,military
e4 m9,m16 > m10 COERCE actual 2022-09-30/day ctx=military,pro_autocracy
e5 m32 > m13,m42 REQUEST requested 2022-10-01/day mode=yield ctx=military
e6 m17 > m18 PROTEST actual 2022-10-01/day mode=riot ctx=diplomatic
e7 m17 > m19 PROTEST actual 2022-10-01/day mode=riot ctx=diplomatic
e8 m20 > m33 AID denied 2022-10-03/none
e9 m34 > m35 REQUEST requested 2022-10-03/none mode=yield
e10 m23 > m36 SUPPORT actual 2022-10-03/none
e11 m47,m24 > m5,m8 CONSULT actual 2022-10-02/day mode=third-party
e12 m37 > m25 REQUEST requested 2022-10-02/day mode=change ctx=pro_democracy
e17 m48 > m37 CONCEDE actual 2022-10-02/day ctx=pro_democracy
e13 m38 > m27 SANCTION actual 2022-01-01/month mode=discontinue ctx=diplomatic,pro_democracy bg
e14 m39 > m28 COERCE actual 2022-01-01/month ctx=military,pro_autocracy bg
e15 m40 > m8 CONSULT planned 2022-10-04/day mode=visit ctx=diplomatic
e16 m30 > m6 COERCE actual 2022-03-01/month mode=restrict ctx=territory,terrorism
q1 m8 direct cue=isi
q2 m32 mixed cue=menyeru
q3 m34 direct cue=katanya
rel m23 leads m22
rel m30 ally_of m31

### Suara Pembaruan 2004-03-02 article
= [m1:HTI.ELI Aristide] Mengaku {e1 Diculik} [m2:USA.MIL Marinir AS], [m3:USA.GOV Washington] {e2 Membantah}
[m4:@HTI PORT-AU-PRINCE] - [m5:HTI.ELI Bekas Presiden Haiti Jean-Bertrand Aristide] mengatakan dirinya dipaksa meninggalkan negerinya oleh [m6:USA.MIL tentara Amerika Serikat (AS)], Senin (1/3). Dari [m7:@CAF Bangui], ibu kota [m8:CAF.GOV Republik Afrika Tengah] yang {e3 menampungnya}, [m49=m5 Aristide] menelepon [m50:USA.LEG sejumlah politisi kulit hitam] di [m51:@USA AS].
"<<q1 [m9=m6 Mereka] datang malam hari. Jumlahnya terlalu banyak, [m10=m5 saya] tidak sanggup menghitungnya. [m11=m5 Saya] menyebutnya kudeta, penculikan modern>>," kata [m46=m5 Aristide] seperti ditirukan [m12:USA.LEG Maxine Waters], anggota Kongres dari California.
[m13:USA.GOV Menteri Luar Negeri AS Colin Powell] menepis keras tudingan [m14:USA.MIL pasukannya] {e4 menculik} [m39=m5 sang mantan pastor]. "<<q2 [m15=m5 Beliau] naik pesawat dengan sukarela, dan itulah kebenarannya>>," ujar [m47=m13 Powell]. [m40=m13 Ia] {e5 menyebut} cerita itu tidak masuk akal.
[m41=m5 Aristide] {e6 meletakkan jabatan} pada hari Minggu (29/2) setelah [m16:FLRN.REB pemberontak] merebut separuh wilayah [m44:HTI.GOV negara termiskin di Amerika itu]. [m17:FRA.GOV Prancis], bekas penjajah, beberapa hari sebelumnya {e7 mendesak} [m42=m5 Aristide] mundur, menyusul sikap serupa [m18=m3 Gedung Putih].
[m19:HTI.GOV Ketua Mahkamah Agung Boniface Alexandre] dilantik sebagai presiden sementara. [m43=m19 Ia] {e8 meminta} [m20:UN PBB] mengirim pasukan, permintaan yang {e9 dikabulkan} [m21:UN Dewan Keamanan] Minggu malam juga.
Sekitar [m22:USA.MIL 200 marinir] telah {e10 mendarat} di [m23:@HTI bandara Port-au-Prince]. [m24:FRA.MIL Legiun Asing Prancis] dan [m25:CAN.MIL prajurit Kanada] menyusul.
Kedatangan [m52=m22+m24+m25 pasukan] disambut sorak-sorai di depan istana. Di sana pula [m26:FLRN.REB Guy Philippe], bekas komisaris polisi yang memimpin [m27=m16 kaum pemberontak], {e11 berpawai} dengan belasan truk, Senin.
"<<q3 [m28=m26 Saya] tidak menginginkan kursi presiden>>," tuturnya. Namun kepada radio setempat [m29=m26 lelaki 36 tahun] itu {e12 mengancam} akan menangkap [m30:HTI.GOV Perdana Menteri Yvon Neptune].
[m53:HTI.OPP Oposisi sipil] menjaga jarak. [m31:HTI.OPP Evans Paul], salah satu tokoh [m32:HTI.OPP Konvergensi Demokratik], menolak disebut sekutu [m54=m16 kelompok bersenjata tersebut]. [m33:HTI.PTY Fanmi Lavalas], partai yang dipimpin [m48=m5 Aristide], {e13 menuntut} [m34=m3 Washington] mengembalikan [m55=m5 pemimpin mereka].
[m35:CARICOM Komunitas Karibia (Caricom)], yang beranggotakan 15 negara, {e14 menyesalkan} cara kepergian [m56=m5 Aristide]. [m36:JAM.GOV Ketuanya, Perdana Menteri Jamaika PJ Patterson], mengusulkan penyelidikan internasional. [m57=m44 Haiti] menjadi anggota penuh pada 2002.
[m45=m5 Aristide] pernah {e15 digulingkan} [m37:HTI.MIL militer] pada September 1991, lalu {e16 dipulangkan} 20.000 [m38:USA.MIL serdadu Amerika] tiga tahun kemudian. (AFP/AP/E-9)
e1 m2 > m1 ASSAULT denied 2004-03-01/day mode=abduct ctx=military again
e2 m3 > m1 REJECT actual 2004-03-01/day again
e3 m8 > m5 AID actual 2004-03-01/day ctx=asylum
e4 m14 > m39 ASSAULT denied 2004-03-01/day mode=abduct ctx=military
e5 m40 > m5 REJECT actual 2004-03-01/day
e6 m41 > m16 RETREAT actual 2004-02-29/day mode=resign ctx=executive
e7 m17,m18 > m42 REQUEST requested 2004-02-23/week mode=yield ctx=executive,diplomatic
e8 m43 > m20 REQUEST requested 2004-02-29/day mode=assist ctx=peacekeeping
e9 m21 > m43 AGREE actual 2004-02-29/day ctx=peacekeeping
e10 m22,m24,m25 > m44 AID actual 2004-03-02/none ctx=military,peacekeeping
e11 m26 > m44 MOBILIZE actual 2004-03-01/day mode=militia
e12 m29 > m30 THREATEN threatened 2004-03-02/none mode=arrest
e13 m33 > m34 REQUEST requested 2004-03-02/none mode=change
e14 m35 > m3 ACCUSE actual 2004-03-02/none mode=disapprove ctx=diplomatic
e15 m37 > m45 COERCE actual 1991-09-01/month ctx=military,pro_autocracy bg
e16 m38 > m45 AID actual 1994-01-01/year ctx=military,pro_democracy bg
q1 m46 direct cue=kata
q2 m47 direct cue=ujar
q3 m26 direct cue=tuturnya
rel m26 leads m27
rel m48 leads m33
rel m36 leads m35
rel m57 member_of m35 from=2002
rel m31 member_of m32

### Merdeka.com 2015-07-13 article
= [m1:GRC.GOV Tsipras] {e1 Takluk} Setelah 17 Jam, [m2:GRC.OPP Kubu Kiri] Siap {e2 Membangkang}
[m3:#Merdeka Merdeka.com] - Menjelang fajar di [m4:@BEL Brussel], [m5:GRC.GOV Perdana Menteri Yunani Alexis Tsipras] akhirnya {e3 menerima} syarat-syarat [m6:EUROZONE zona euro] demi dana talangan ketiga senilai 86 miliar euro, Senin (13/7).
Sebagai gantinya [m7=m5 ia] harus menaikkan pajak, memangkas pensiun, dan menyisihkan aset negara 50 miliar euro ke sebuah lembaga khusus. Semuanya wajib disahkan [m8:GRC.LEG parlemen] sebelum Rabu.
"<<q1 [m9=m5 Kami] bertempur sampai akhir. Keputusannya sulit, tetapi [m10=m5 kami] mencegah pemindahan harta negara ke luar negeri>>," ucap [m11=m5 Tsipras] dengan mata merah.
Di seberangnya, [m12:DEU.GOV Kanselir Jerman Angela Merkel] tidak kalah letih. [m13=m12 Dia] menyatakan akan {e4 menganjurkan} [m14:DEU.LEG Bundestag] menyetujui paket itu. "<<q2 Keuntungannya lebih banyak daripada kerugiannya>>," kata [m40=m12 dia].
Gagasan [m15:DEU.GOV menteri keuangannya, Wolfgang Schaeuble], agar [m34=m5 Yunani] {e5 keluar} sementara dari euro selama lima tahun dicoret pada jam-jam terakhir. [m16:FRA.GOV Presiden Prancis Francois Hollande] yang paling gigih {e6 menentangnya}.
[m17:EU Presiden Dewan Eropa Donald Tusk], mantan perdana menteri [m18:@POL Polandia], mengaku sempat {e7 melarang} [m19=m12+m5 kedua pemimpin] meninggalkan ruangan. "<<q3 [m20=m17 Saya] bilang, maaf, tidak ada yang keluar dari sini>>," kenangnya.
Delapan hari sebelumnya [m21:GRC.CVL 61 persen pemilih Yunani] {e8 menolak} syarat yang lebih ringan dalam referendum. Itu sebabnya kemarahan meledak di [m22:@GRC Athena].
[m23:GRC.GOV Menteri Energi Panagiotis Lafazanis], yang memimpin [m24:GRC.PTY Platform Kiri] di dalam [m25:GRC.PTY Syriza], {e9 menuduh} [m26:DEU.GOV Berlin] memeras [m42=m5 negaranya]. [m35=m24 Faksi berisi 30 anggota parlemen itu] {e10 tidak akan mendukung} RUU penghematan.
[m27:GRC.LAB Serikat pegawai negeri ADEDY] mengumumkan {e11 mogok} 24 jam melawan [m36=m5 pemerintah] pada Rabu. [m38:GRC.BUS Bank-bank], yang sudah dua pekan {e12 ditutup} [m37=m5 pemerintah], kemungkinan baru buka pekan depan. Penarikan lewat ATM dibatasi 60 euro sehari.
[m28:GRC.PTY Panos Kammenos], ketua [m29:GRC.PTY Yunani Merdeka] sekaligus mitra koalisi [m39=m5 Tsipras], {e13 menolak} isi kesepakatan, tetapi menegaskan tetap berada di pemerintahan.
[m30:IMF Dana Moneter Internasional (IMF)], yang piutangnya belum dibayar sejak akhir Juni, {e14 mendesak} [m31=m6 Eropa] menghapus sebagian utang. Permintaan itu belum dijawab.
[m32:GRC.GOV Yunani] bergabung dengan [m41=m6 zona euro] pada 2001. [m33:MNE.GOV Montenegro] memakai mata uang yang sama, tetapi bukan anggotanya. (mdk/tts)
e1 m1 > m6 CONCEDE actual 2015-07-13/day ctx=economic again
e2 m2 > m1 REJECT actual 2015-07-13/none ctx=legislative,economic again
e3 m5 > m6 CONCEDE actual 2015-07-13/day ctx=economic
e4 m13 > m14 REQUEST planned 2015-07-13/day mode=change ctx=economic,legislative
e5 m15 > m34 REQUEST requested 2015-07-13/none mode=change ctx=economic
e6 m16 > m15 REJECT actual 2015-07-13/none ctx=economic
e7 m17 > m19 REQUEST requested 2015-07-13/day mode=yield ctx=diplomatic
e8 m21 > m6 REJECT actual 2015-07-05/day ctx=economic,election bg
e9 m23 > m26 ACCUSE actual 2015-07-13/none mode=allege ctx=economic
e10 m35 > m5 REJECT actual 2015-07-13/none ctx=legislative,economic
e11 m27 > m36 PROTEST planned 2015-07-15/day mode=strike ctx=economic
e12 m37 > m38 COERCE actual 2015-06-29/week mode=restrict ctx=economic bg
e13 m28 > m39 REJECT actual 2015-07-13/none ctx=economic
e14 m30 > m31 REQUEST requested 2015-07-13/none mode=yield ctx=economic
q1 m11 direct cue=ucap
q2 m40 direct cue=kata
q3 m17 direct cue=kenangnya
rel m32 member_of m41 from=2001
rel m23 leads m24
rel m24 part_of m25
rel m28 leads m29
