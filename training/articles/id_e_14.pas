### Tempo Interaktif 2005-11-24 article
= Embargo {e15 Dicabut}, [m35:IDN.GOV Juwono]: Jangan Buru-buru Belanja
TEMPO Interaktif, [m1:@IDN Jakarta]: [m2:IDN.GOV Menteri Pertahanan Juwono Sudarsono] menyambut kabar dari [m34=m5 Washington] dengan senyum tipis. "<<q1 Pintu toko dibuka, tapi dompet [m3=m4 kita] tetap tipis>>," katanya di Departemen Pertahanan, Kamis (24/11).
[m5:USA.GOV Pemerintah Amerika Serikat] Selasa lalu {e1 mencabut} pembatasan penjualan senjata kepada [m4:IDN.GOV Indonesia] yang {e2 diberlakukan} pada 1999, menyusul pembumihangusan [m6:@TLS Timor Timur]. [m7:USA.GOV Juru bicara Departemen Luar Negeri Sean McCormack] menyebut keputusan itu demi kepentingan keamanan nasional.
[m8=m5 Washington] juga {e3 akan mengucurkan} dana pendidikan militer (IMET) tahun depan. Untuk suku cadang Hercules, pintunya sudah terbuka sejak Januari, ketika [m9:USA.MIL kapal induk Abraham Lincoln] {e4 menolong} korban tsunami di [m10:@IDN Aceh].
Tidak semua gembira. [m11:USA.LEG Senator Patrick Leahy], perancang pembatasan itu, {e5 menyebutnya} penyalahgunaan wewenang. "<<q2 [m12:IDN.MIL Para jenderal] belum mengadili siapa pun>>," ujar [m13=m11 politikus] [m14:USA.OPP Partai Demokrat] tersebut.
Di Dili, [m15:TLS.GOV Presiden Xanana Gusmao] memilih diam. Menteri luar negerinya, [m16:TLS.GOV Jose Ramos Horta], malah {e6 mendukung}. Kata [m37=m16 dia], [m17=m4 Indonesia] yang demokratis tidak layak dihukum terus.
[m29:KONTRAS.CVL Kontras] {e7 kecewa}. [m18:KONTRAS.CVL Koordinator Kontras Usman Hamid] mengingatkan kematian Munir belum terungkap.
Selama embargo [m33=m4 Jakarta] mencari toko lain. Pada April 2003 [m19:IDN.GOV Presiden Megawati Soekarnoputri] {e8 menukar} kelapa sawit dan karet dengan dua Sukhoi-27 dan dua Sukhoi-30 dari [m20:RUS.GOV Rusia]. Tahun ini [m21:IDN.MIL TNI Angkatan Laut] {e9 membeli} empat korvet kelas Sigma dari [m22:NLD.GOV Belanda], sedangkan [m23:CHN.GOV Cina] {e10 meneken} kerja sama rudal dengan [m30=m4 Departemen Pertahanan] pada Juli.
[m24:IDN.LEG Anggota Komisi Pertahanan DPR Djoko Susilo] {e11 meminta} [m31=m4 pemerintah] tidak memutus hubungan dengan [m25=m20 Moskow]. [m32=m2 Juwono] {e12 menjamin}: pesanan enam Sukhoi tambahan akan diteruskan.
"<<q3 Sekali dipukul pintu, masa mau masuk dari pintu yang sama>>," ujar [m26=m2 bekas duta besar di London] itu.
[m27:IDN.MIL Kepala Staf TNI Angkatan Udara Marsekal Djoko Suyanto] berharap latihan Cope West dengan [m28:USA.MIL Angkatan Udara Amerika] dapat {e13 dihidupkan} lagi. Terakhir kali [m36=m27+m28 keduanya] {e14 berlatih} pada 1997.
e1 m5 > m4 CONCEDE actual 2005-11-22/day ctx=military
e15 m5 > m35 CONCEDE actual 2005-11-22/day ctx=military again
e2 m5 > m4 SANCTION actual 1999-01-01/year mode=discontinue ctx=military,human_rights bg
e3 m8 > m4 AID planned 2006-01-01/year ctx=military
e4 m9 > m10 AID actual 2005-01-01/month ctx=disasters,military bg
e5 m11 > m5 ACCUSE actual 2005-11-24/none mode=disapprove ctx=military,human_rights
e6 m16 > m5 SUPPORT actual 2005-11-24/none ctx=military
e7 m29 > m5 ACCUSE actual 2005-11-24/none mode=disapprove ctx=human_rights
e8 m19 > m20 COOPERATE actual 2003-04-01/month ctx=military,economic bg
e9 m21 > m22 COOPERATE actual 2005-01-01/year ctx=military bg
e10 m23 > m30 SUPPORT actual 2005-07-01/month ctx=military bg
e11 m24 > m31 REQUEST requested 2005-11-24/none mode=change ctx=military
e12 m32 > m25 AGREE planned 2005-11-24/none ctx=military
e13 m27 > m28 COOPERATE hypothetical 2005-11-24/none ctx=military
e14 m36 > m36 COOPERATE actual 1997-01-01/year ctx=military bg
q1 m2 direct cue=katanya
q2 m13 direct cue=ujar
q3 m26 direct cue=ujar
rel m13 member_of m14

### Kumparan 2023-06-17 article
= [m1:MLI.GOV Mali] {e1 Minta} [m35=m6 Pasukan PBB] Angkat Kaki Tanpa Tunda
"<<q1 [m30=m6 MINUSMA] telah menjadi bagian dari masalah>>," kata [m2:MLI.GOV Menteri Luar Negeri Mali Abdoulaye Diop] dari kursinya di [m3:UN Dewan Keamanan PBB], Jumat (16/6).
"<<q2 Kepercayaan sudah habis. [m4=m1 Kami] {e2 meminta} [m5=m6 mereka] pergi, tanpa tunda>>," lanjutnya, lalu menutup map.
Misi itu, [m6:MINUSMA MINUSMA], beranggotakan 13.000 serdadu dan {e3 dikirim} [m7=m3 PBB] pada 2013 setelah [m8:MLI.REB pemberontak Tuareg serta kelompok jihad] {e4 merebut} separuh utara negeri. Lebih dari 170 prajuritnya {e5 tewas} diserang. Kepala misi, [m9:MINUSMA El-Ghassim Wane], menyebut hampir mustahil bekerja tanpa izin tuan rumah.
[m10:MLI.MIL Junta] pimpinan [m11:MLI.MIL Assimi Goita] menyandarkan diri pada [m31=m14 Moskow]. Sejak akhir 2021 [m12:WAGNER.REB tentara bayaran Wagner] {e6 membantu} [m25=m10 mereka]. [m13=m11 Goita] menyangkal {e7 menyewa} [m26=m12 Wagner]; yang ada, katanya, pelatih resmi [m14:RUS.GOV Rusia].
[m15:FRA.MIL Prancis] lebih dulu {e8 angkat koper}: [m36:FRA.MIL prajurit terakhirnya] {e9 meninggalkan} [m16:@MLI Gao] pada Agustus 2022. Tujuh bulan sebelumnya [m27:FRA.GOV duta besarnya] {e10 diusir}. [m17:GBR.GOV Inggris] {e11 mengumumkan penarikan} pada November, dan [m18:DEU.GOV Jerman] {e12 akan menarik} 1.000 tentaranya paling lambat Mei tahun depan.
[m19:RUS.GOV Duta Besar Rusia Vassily Nebenzia] {e13 mendukung} keputusan [m28=m1 Bamako] sebagai hak negara berdaulat. [m20:USA.GOV Washington] {e14 menyesalkan}nya.
Bagaimana pihak yang meneken damai? Koordinasi Gerakan Azawad ([m21:CMA.REB CMA]), yang masih menguasai [m22:@MLI Kidal], {e15 memperingatkan} kepergian [m32=m6 PBB] akan memukul mati perjanjian Aljazair 2015. [m23:DZA.GOV Aljazair], penengahnya, {e16 mengundang} semua pihak.
Pada hari Minggu [m33:MLI.CVL rakyat Mali] memberikan suara atas konstitusi baru. Di Kidal pemungutan suara tidak diadakan; [m29=m21 CMA] {e17 melarang} kotak suara masuk.
Resolusi pengakhiran misi diperkirakan diputuskan pada 29 Juni.
[m34=m1 Mali] {e18 ditangguhkan} dari [m24:ECOWAS ECOWAS] sejak kudeta.
e1 m1 > m6 REQUEST requested 2023-06-16/day mode=yield ctx=peacekeeping again
e2 m4 > m5 REQUEST requested 2023-06-16/day mode=yield ctx=peacekeeping
e3 m7 > m1 AID actual 2013-01-01/year ctx=peacekeeping,military bg
e4 m8 > m1 ASSAULT actual 2013-01-01/year ctx=military,territory bg
e5 m8 > m6 ASSAULT actual 2013-01-01/year ctx=peacekeeping bg
e6 m12 > m25 AID actual 2021-12-01/month ctx=military bg
e7 m13 > m26 COOPERATE denied 2023-06-17/none ctx=military
e8 m15 > m1 RETREAT actual 2022-08-01/month mode=withdraw ctx=military bg again
e9 m15 > m1 RETREAT actual 2022-08-01/month mode=withdraw ctx=military bg
e10 m1 > m27 SANCTION actual 2022-01-01/month mode=expel ctx=diplomatic bg
e11 m17 > m6 CONCEDE actual 2022-11-01/month mode=withdraw ctx=military,peacekeeping bg
e12 m18 > m6 CONCEDE planned 2024-05-01/month mode=withdraw ctx=military,peacekeeping
e13 m19 > m28 SUPPORT actual 2023-06-17/none ctx=peacekeeping
e14 m20 > m28 ACCUSE actual 2023-06-17/none mode=disapprove ctx=peacekeeping
e15 m21 > m1 ACCUSE actual 2023-06-17/none mode=disapprove ctx=peacekeeping
e16 m23 > m1,m21 AGREE planned 2023-06-17/none ctx=diplomatic
e18 m24 > m34 SANCTION actual 2023-06-17/none mode=discontinue ctx=diplomatic,pro_autocracy bg
e17 m29 > m1 COERCE actual 2023-06-17/none mode=restrict ctx=election
q1 m2 direct cue=kata
q2 m2 direct cue=lanjutnya
rel m11 leads m10
rel m21 controls m22
rel m6 part_of m7

### Warta Ekonomi 2018-06-18 article
= [m38=m3+m4 Dua PM] di Tepi Danau Prespa, Satu Nama Baru
[m1:#WartaEkonomi WE Online], [m2:@GRC Psarades] - Perahu kecil merapat, dan [m3:MKD.GOV Perdana Menteri Makedonia Zoran Zaev] melompat turun sambil membawa dasi. [m4:GRC.GOV Perdana Menteri Yunani Alexis Tsipras], yang terkenal tak pernah berdasi, tertawa dan menerimanya.
Minggu (17/6) itu menteri luar negeri [m35=m3+m4 mereka], [m5:GRC.GOV Nikos Kotzias] dan [m6:MKD.GOV Nikola Dimitrov], {e1 menandatangani} perjanjian yang mengakhiri sengketa nama selama 27 tahun. [m28=m3 Bekas republik Yugoslavia itu] {e2 akan bernama} Makedonia Utara.
"<<q1 Orang-orang di depan [m7=m3 kita] berkata tidak bisa. Hari ini [m8=m4+m3 kami] berkata sudah>>," ujar [m9=m4 Tsipras].
Imbalannya: [m10=m4 Athena] {e3 tidak lagi memveto} perundingan [m29=m3 Skopje] dengan [m11:EU Uni Eropa] serta undangan masuk [m12:NATO NATO]. Veto itu {e4 dijatuhkan} [m30=m4 Yunani] di KTT Bukares pada 2008.
[m13:UN Matthew Nimetz], utusan PBB yang 24 tahun {e5 menengahi}, merayakan ulang tahun ke-79 pada hari yang sama.
Sebelum teken pun [m36=m4 Tsipras] harus selamat dulu. Sabtu, di parlemen, [m31=m4 ia] {e6 lolos} dari mosi tidak percaya [m14:GRC.OPP Demokrasi Baru]. [m15:GRC.OPP Kyriakos Mitsotakis], ketua partai itu, {e7 menyebut} perjanjian tersebut kekalahan nasional. [m16:GRC.PTY Anel], mitra koalisi pimpinan [m17:GRC.PTY Panos Kammenos], {e8 berjanji menolak} ratifikasi.
Di luar zona militer danau, [m18:GRC.CVL empat ribu orang] {e9 berdemonstrasi}. [m19:GRC.COP Polisi] {e10 menembakkan} gas air mata.
Di seberang perbatasan, [m20:MKD.GOV Presiden Gjorge Ivanov] {e11 menolak} menandatangani. [m21=m20 Ia] malah {e12 mengancam} memenjarakan pejabat yang meneken. Di Skopje Minggu malam, [m22:MKD.CVL massa] {e13 melempar} suar ke arah [m32:MKD.COP polisi]; [m40:MKD.COP tujuh petugas] luka dan [m23:MKD.CVL 25 orang] {e14 ditangkap}.
[m37=m11 Uni Eropa] bersorak. [m24:EU Komisaris Johannes Hahn] {e15 memuji} [m39=m3+m4 keduanya]. Sekretaris Jenderal NATO [m25:NATO Jens Stoltenberg] {e16 mengisyaratkan} undangan pada KTT Juli.
[m26:RUS.GOV Rusia] bernada dingin. Pekan lalu [m33=m4 Yunani] {e17 menyatakan} tidak akan mengusir siapa pun, menepis kabar bahwa [m27:RUS.GOV dua diplomat Rusia] {e18 menyuap} [m34:GRC.REL pendeta] untuk menggagalkan kesepakatan.
Referendum di Makedonia direncanakan akhir September.
e1 m5 > m6 SUPPORT actual 2018-06-17/day ctx=diplomatic,territory
e2 m28 > m10 CONCEDE planned 2018-06-17/day ctx=diplomatic,territory
e3 m10 > m29 CONCEDE planned 2018-06-17/day ctx=diplomatic
e4 m30 > m29 REJECT actual 2008-01-01/year mode=assist ctx=diplomatic bg
e5 m13 > m10,m29 CONSULT actual 2018-06-17/none mode=third-party ctx=diplomatic bg
e6 m14 > m31 REJECT actual 2018-06-16/day ctx=legislative
e7 m15 > m31 ACCUSE actual 2018-06-18/none mode=disapprove ctx=diplomatic
e8 m16 > m31 REJECT actual 2018-06-18/none ctx=legislative,diplomatic
e9 m18 > m31 PROTEST actual 2018-06-17/day mode=demo ctx=territory
e10 m19 > m18 ASSAULT actual 2018-06-17/day mode=crowd-control
e11 m20 > m3 REJECT actual 2018-06-18/none ctx=diplomatic
e12 m21 > m6 THREATEN threatened 2018-06-18/none mode=arrest ctx=legal
e13 m22 > m32 PROTEST actual 2018-06-17/day mode=riot
e14 m32 > m23 COERCE actual 2018-06-17/day mode=arrest
e15 m24 > m39 SUPPORT actual 2018-06-18/none ctx=diplomatic
e16 m25 > m29 AGREE hypothetical 2018-07-01/month ctx=military
e17 m33 > m26 REJECT actual 2018-06-11/week ctx=diplomatic
e18 m27 > m34 COERCE denied 2018-06-11/week ctx=diplomatic
q1 m9 direct cue=ujar
rel m15 leads m14
rel m17 leads m16

### ANTARA 2024-02-09 article
= [m1:BTN.GOV Bhutan] {e17 serahkan} empat pemberontak Assam, [m2:IND.GOV New Delhi] {e1 hadiahi} jalur kereta
~byline Pewarta: Lhokpriadi
~date_line Jumat, 9 Februari 2024 19:55 WIB
[m3:@BTN Thimphu] (ANTARA/PTI) - [m4:BTN.GOV Perdana Menteri Bhutan Tshering Tobgay] mengatakan kerajaannya tidak pernah berhitung dalam persahabatan.
"<<q1 [m5=m1 Kami] menjaga pagar tetangga seperti menjaga pagar sendiri>>," kata [m6=m4 Tobgay], yang baru dua pekan kembali menjabat setelah [m7:BTN.PTY Partai Demokratik Rakyat (PDP)] pimpinannya memenangi pemilu.
Rabu (7/2), [m8:BTN.COP Kepolisian Kerajaan Bhutan] {e2 menyerahkan} empat anggota [m9:ULFA.REB Front Pembebasan Bersatu Asom (ULFA)] kepada [m10:IND.COP polisi Assam] di gerbang [m11:@BTN Samdrup Jongkhar]. [m29:ULFA.REB Mereka] {e3 ditangkap} di hutan Deothang pada pertengahan Januari.
[m12:IND.GOV Menteri Luar Negeri India Subrahmanyam Jaishankar] {e4 berterima kasih}. [m37=m12 Ia] mengumumkan [m30=m2 negaranya] {e5 akan membangun} jalur kereta Kokrajhar-Gelephu sepanjang 58 kilometer dengan dana hibah. Selain itu, [m13=m2 India] {e6 menyalurkan} 5 miliar rupee bagi program pemulihan ekonomi.
Pada 2003, [m14:BTN.MIL tentara Bhutan] {e7 menggempur} 30 kamp pemberontak Assam; [m15:BTN.GOV Raja Jigme Singye Wangchuck] memimpin sendiri. Sejak itu sisa ULFA bersembunyi di [m16:@MMR Myanmar]. Desember lalu faksi [m17:ULFA.REB Arabinda Rajkhowa] {e8 meneken} perdamaian dengan [m31=m2 New Delhi], tetapi faksi [m18:ULFA.REB Paresh Baruah] {e9 menolak}.
[m36=m18 Baruah], lewat surel kepada wartawan, membantah [m32=m29 keempat orang itu] {e10 menyerang} pos India. "<<q2 [m38=m29 Mereka] pencari kayu>>," tulisnya.
[m33=m1 Bhutan] tidak memiliki hubungan diplomatik dengan [m19:CHN.GOV China], tetangganya di utara. Namun Oktober silam [m20:BTN.GOV Menteri Luar Negeri Tandi Dorji] {e11 terbang} ke [m21:@CHN Beijing] dan {e12 menandatangani} naskah kerja tim batas. Citra satelit menunjukkan [m22=m19 China] {e13 membangun} permukiman di [m23:@BTN lembah Jakarlung].
[m24:IND.LEG Anggota parlemen India Manish Tewari] dari [m25:IND.OPP Kongres] {e14 mempertanyakan} sikap lunak [m26=m2 pemerintah]. Pada 2017 [m34:IND.MIL serdadu India] dan [m39:CHN.MIL China] {e15 berhadapan} 73 hari di [m27:@BTN Doklam] yang diklaim [m40=m1 Bhutan].
[m35:BTN.GOV Raja Bhutan] dijadwalkan {e16 berkunjung} ke [m28:@IND Guwahati] bulan depan.
e1 m2 > m1 AID planned 2024-02-09/none ctx=economic again
e17 m1 > m2 COOPERATE actual 2024-02-07/day ctx=legal,terrorism again
e2 m8 > m10 COOPERATE actual 2024-02-07/day ctx=legal,terrorism
e3 m8 > m29 COERCE actual 2024-01-01/month mode=arrest ctx=terrorism
e4 m12 > m1 SUPPORT actual 2024-02-09/none ctx=diplomatic
e5 m30 > m1 AID planned 2024-02-09/none ctx=economic
e6 m13 > m1 AID actual 2024-02-09/none ctx=economic
e7 m14 > m9 ASSAULT actual 2003-01-01/year ctx=military bg
e8 m17 > m31 SUPPORT actual 2023-12-01/month ctx=diplomatic bg
e9 m18 > m31 REJECT actual 2023-12-01/month ctx=diplomatic bg
e10 m32 > m13 ASSAULT denied 2024-02-09/none ctx=terrorism
e11 m20 > m19 CONSULT actual 2023-10-01/month mode=visit ctx=territory,diplomatic bg
e12 m20 > m19 SUPPORT actual 2023-10-01/month ctx=territory,diplomatic bg
e13 m22 > m33 COERCE actual 2024-02-09/none mode=seize ctx=territory
e14 m24 > m26 ACCUSE actual 2024-02-09/none mode=disapprove ctx=territory
e15 m34 > m39 MOBILIZE actual 2017-01-01/year mode=troops ctx=territory,military bg
e16 m35 > m2 CONSULT planned 2024-03-01/month mode=visit ctx=diplomatic
q1 m6 direct cue=kata
q2 m36 direct cue=tulisnya
rel m6 leads m7
rel m24 member_of m25
