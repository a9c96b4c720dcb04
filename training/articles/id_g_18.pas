### Antara 2023-03-26 article
= [m1:HND.GOV Tegucigalpa] pindah ke [m2:CHN.GOV Beijing], [m3:TWN.GOV Taipei] kehilangan teman ke-9 di era Tsai
[m4:@CHN Beijing] (ANTARA) - Naskahnya pendek, upacaranya lebih pendek lagi. Di Wisma Tamu Negara Diaoyutai, Ahad pagi, [m5:HND.GOV Menteri Luar Negeri Honduras Eduardo Enrique Reina] dan [m6:CHN.GOV Menteri Luar Negeri China Qin Gang] {e1 menandatangani} komunike pembukaan hubungan.
Beberapa jam sebelum itu, waktu Tegucigalpa masih Sabtu malam, [m7:HND.GOV kementerian di sana] {e2 mengakhiri} 82 tahun persahabatan dengan [m8=m3 Taiwan]. [m31=m1 Pemerintah] kini {e3 mengakui} hanya ada satu [m35=m2 China] di dunia.
[m9:TWN.GOV Menteri Luar Negeri Joseph Wu] tidak menunggu. [m10=m9 Ia] {e4 menutup} kedutaan, {e5 menarik} duta besarnya, dan menuduh [m11=m5 Reina] {e6 meminta} dua setengah miliar dolar lewat surat: untuk rumah sakit, bendungan, dan penghapusan utang. "<<q1 Rasanya yang [m12=m7 mereka] cari bukan kawan, melainkan dompet>>," ujarnya. [m13=m5 Reina], di Beijing, {e7 menyangkal} adanya tawar-menawar semacam lelang.
[m14:TWN.GOV Presiden Tsai Ing-wen] Rabu ini berangkat ke [m15:GTM.GOV Guatemala] dan [m16:BLZ.GOV Belize], dua dari 13 negara yang masih {e8 mengakui} [m32=m3 pulau itu]. Dalam rekaman video [m17=m14 ia] mengatakan <<q2 [m38=m3 Taiwan] tidak akan ikut lomba diplomasi uang yang sia-sia>>.
Rencana perpindahan itu diumumkan [m18:HND.GOV Presiden Xiomara Castro] 14 Maret di Twitter, setahun sesudah [m19=m18 ia] {e9 berjanji} kepada [m20:TWN.GOV Wakil Presiden William Lai], tamu pelantikannya, akan meneruskan hubungan. [m21:HND.OPP Tomas Zambrano], ketua fraksi [m22:HND.OPP Partai Nasional], {e10 mengecam} pembelotan tersebut; nasib [m41:HND.CVL 200 mahasiswa Honduras] di Taiwan ditanyakannya.
[m23:HND.BUS Pengusaha udang di Choluteca] {e11 memohon} [m34=m31 pemerintah] mempertahankan perjanjian dagang. Sepertiga udang [m36=m23 mereka] masuk [m37=m3 Taiwan] tanpa bea.
Dari [m39:@USA Washington], [m24:USA.GOV Chris Dodd], utusan khusus untuk Amerika, sempat {e12 datang} pekan lalu membujuk, tak berhasil. [m25:USA.GOV Institut Amerika di Taiwan] {e13 mengingatkan} bahwa janji [m40=m2 Beijing] sering tidak ditepati.
[m26:NIC.GOV Nikaragua] {e14 berpaling} lebih dulu, Desember 2021. [m27:PRY.GOV Paraguay], sekutu terakhir [m28=m3 Taipei] di Amerika Selatan, memilih presiden bulan depan; [m29:PRY.OPP Efrain Alegre], calon oposisi, mengatakan akan {e15 meninjau} hubungan itu bila menang.
[m33=m6 Qin], kata siaran pers, segera {e16 mengundang} [m30=m18 Castro] berkunjung.
e1 m5 > m6 SUPPORT actual 2023-03-26/day ctx=diplomatic
e2 m7 > m8 SANCTION actual 2023-03-25/day mode=discontinue ctx=diplomatic
e3 m31 > m2 SUPPORT actual 2023-03-26/none ctx=diplomatic,territory
e4 m10 > m7 SANCTION actual 2023-03-26/none mode=discontinue ctx=diplomatic
e5 m10 > m7 SANCTION actual 2023-03-26/none mode=withdraw ctx=diplomatic
e6 m11 > m8 REQUEST denied 2023-03-26/none mode=assist ctx=economic
e7 m13 > m9 REJECT actual 2023-03-26/none ctx=diplomatic,economic
e8 m15,m16 > m32 SUPPORT actual 2023-03-26/none ctx=diplomatic bg
e9 m19 > m20 AGREE planned 2022-03-01/quarter ctx=diplomatic bg
e10 m21 > m18 ACCUSE actual 2023-03-26/none mode=disapprove ctx=diplomatic
e11 m23 > m31 REQUEST requested 2023-03-26/none mode=change ctx=economic
e12 m24 > m7 CONSULT actual 2023-03-13/week mode=visit ctx=diplomatic
e13 m25 > m2 ACCUSE actual 2023-03-26/none mode=disapprove ctx=diplomatic
e14 m26 > m3 SANCTION actual 2021-12-01/month mode=discontinue ctx=diplomatic bg
e15 m29 > m28 REJECT hypothetical 2023-03-26/none ctx=diplomatic,election
e16 m33 > m30 AGREE planned 2023-03-26/none ctx=diplomatic
q1 m9 direct cue=ujarnya
q2 m17 indirect cue=mengatakan
rel m15 recognises m32
rel m16 recognises m32
rel m27 ally_of m28
rel m31 recognises m2

### Kompas.com 2017-07-04 article
= [m1:QAT.GOV Doha] Serahkan Jawaban, Isinya Rahasia
~byline Penulis: Veronika Yasinta
~read_also Baca juga: Sapi Terbang untuk Warga Qatar
[m2:@KWT KUWAIT CITY], KOMPAS.com - Selembar surat tulisan tangan. [m3:QAT.GOV Menteri Luar Negeri Qatar Sheikh Mohammed bin Abdulrahman al-Thani] {e1 menyampaikannya} kepada [m4:KWT.GOV Emir Kuwait Sheikh Sabah], penengah perselisihan Teluk, Senin (3/7/2017).
Surat itu menjawab 13 tuntutan yang {e2 diajukan} [m5:SAU.GOV Arab Saudi], [m6:ARE.GOV Uni Emirat Arab], [m7:BHR.GOV Bahrain], dan [m8:EGY.GOV Mesir], dengan batas waktu yang {e3 diperpanjang} 48 jam atas permintaan [m9=m4 sang emir]. Antara lain: [m10:QAT.JRN Al Jazeera] ditutup, [m11:TUR.MIL pangkalan Turki] dibongkar, hubungan dengan [m12:IRN.GOV Iran] dikurangi.
Isi jawaban tidak diumumkan. Tetapi dua hari sebelumnya di Roma, [m13=m3 sang menteri] sudah berkata daftar tersebut memang dibuat untuk {e4 ditolak}. "<<q1 Tidak ada yang takut. [m14=m1 Kami] siap menghadapi apa pun akibatnya>>," katanya.
[m29=m5+m6+m7+m8 Keempat negara itu] {e5 memutus} semua hubungan pada 5 Juni. Satu-satunya pintu darat, Abu Samra, {e6 dikunci} [m15=m5 Riyadh]; unta-unta pun diusir pulang. Tuduhannya: [m16=m1 negeri gas tersebut] {e7 mendanai} teroris. Yang dimaksud [m17:MB.PTY Ikhwanul Muslimin].
[m18:ARE.GOV Anwar Gargash], Menteri Negara Urusan Luar Negeri UEA, {e8 mengancam} "perpisahan jalan". Dubes negaranya untuk Rusia menyebut sanksi baru sedang dipikirkan: mitra dagang disuruh memilih.
[m19:TUR.GOV Presiden Recep Tayyip Erdogan] {e9 menolak} menutup pangkalan; permintaan itu, ujarnya, tidak menghormati [m43:TUR.GOV Turki]. [m30:TUR.LEG Parlemen Ankara] malah {e10 mempercepat} pengiriman tentara. [m20:IRN.GOV Teheran] {e11 mengirimi} [m31=m1 Doha] 1.100 ton sayur sehari.
[m21:USA.GOV Presiden Donald Trump], Minggu, {e12 menelepon} [m22:SAU.GOV Raja Salman], [m23:ARE.GOV Mohammed bin Zayed], dan [m24:QAT.GOV Emir Tamim]. [m32=m21 Ia] {e13 meminta} [m33=m22+m23+m24 ketiganya] bersatu, tetapi sebulan sebelumnya [m34=m21 ia] yang {e14 menuding} [m35=m1 Qatar] penyandang dana terorisme. Padahal [m25:USA.MIL 11.000 serdadunya] tinggal di Al Udeid.
[m26:DEU.GOV Menlu Jerman Sigmar Gabriel] {e15 tiba} di [m36:@SAU Jeddah], Senin, memulai keliling tiga hari. [m27:GBR.GOV Boris Johnson] {e16 menganjurkan} [m37=m5 pihak Saudi] melonggarkan blokade.
[m38=m5+m6+m7+m8 Keempat menteri luar negeri] akan {e17 berjumpa} di [m44=m8 Kairo], Rabu. [m39=m1 Qatar], [m40=m5 Saudi], [m41=m6 Emirat], dan [m42=m7 Bahrain] anggota [m28:GCC Dewan Kerja Sama Teluk].
e1 m3 > m4 CONSULT actual 2017-07-03/day ctx=diplomatic
e2 m5,m6,m7,m8 > m1 REQUEST requested 2017-07-04/none mode=yield ctx=diplomatic,terrorism
e3 m5,m6,m7,m8 > m9 CONCEDE actual 2017-07-04/none ctx=diplomatic
e4 m13 > m29 REJECT actual 2017-07-01/day mode=yield ctx=diplomatic
e5 m29 > m1 SANCTION actual 2017-06-05/day mode=discontinue ctx=diplomatic,economic
e6 m15 > m1 COERCE actual 2017-06-05/day mode=restrict ctx=economic,territory
e7 m16 > m17 AID actual 2017-06-05/day ctx=terrorism said=m5
e8 m18 > m1 THREATEN threatened 2017-07-04/none mode=relations ctx=diplomatic
e9 m19 > m29 REJECT actual 2017-07-04/none mode=yield ctx=military
e10 m30 > m1 AID actual 2017-07-04/none ctx=military
e11 m20 > m31 AID actual 2017-07-04/none ctx=economic
e12 m21 > m22,m23,m24 CONSULT actual 2017-07-02/day mode=phone ctx=diplomatic
e13 m32 > m33 REQUEST requested 2017-07-02/day mode=yield ctx=diplomatic
e14 m34 > m35 ACCUSE actual 2017-06-01/month mode=allege ctx=terrorism
e15 m26 > m36 CONSULT actual 2017-07-03/day mode=visit ctx=diplomatic
e16 m27 > m37 REQUEST requested 2017-07-04/none mode=yield ctx=economic,diplomatic
e17 m38 > m38 CONSULT planned 2017-07-05/day mode=multilateral ctx=diplomatic
q1 m13 direct cue=katanya
rel m39 member_of m28
rel m40 member_of m28
rel m41 member_of m28
rel m42 member_of m28

### Tempo.co 2017-08-17 article
= Lempar Batu di Tepi Danau Pangong
~footer TIMES OF INDIA | XINHUA | NATALIA
TEMPO.CO, [m1:@IND Leh] - [m36=m2+m3 Mereka] berhadapan dua kali pada pagi Hari Kemerdekaan itu. Pukul enam dan pukul sembilan, 15 Agustus 2017, [m2:CHN.MIL serdadu Cina] mencoba menyeberang ke tepi utara danau, dan [m3:IND.MIL penjaga India] membentuk pagar manusia. Kedua pihak {e1 saling lempar} batu; beberapa orang benjol.
Setengah jam sesudahnya panji putih dikibarkan, semua mundur. Rabu, di Chushul, [m4:IND.MIL perwira India] dan [m5:CHN.MIL rekannya dari seberang] {e2 bersua} menurut tata cara lama. [m6:CHN.GOV Kementerian Luar Negeri Cina], lewat [m7:CHN.GOV Hua Chunying], mengaku belum mendengar kabar perkelahian.
Danau itu 1.500 kilometer dari Doklam, dataran tinggi tempat persoalan pokoknya. Di sana sejak 18 Juni [m8:IND.MIL 300 prajurit India] {e3 menghadang} buldoser [m9:CHN.MIL Tentara Pembebasan Rakyat] yang hendak memanjangkan jalan. Tanah itu diklaim [m10:CHN.GOV Beijing] dan [m11:BTN.GOV Bhutan]. [m12=m11 Kerajaan kecil tersebut], sahabat [m13:IND.GOV New Delhi] dalam segala urusan luar negeri, sudah {e4 menyampaikan protes} akhir Juni.
"<<q1 [m38=m13 Delhi] boleh memilih: menarik orangnya dengan hormat, ditangkap, atau dibunuh>>," tulis [m14:CHN.JRN Global Times] dua pekan silam. [m15:IND.GOV Menteri Luar Negeri Sushma Swaraj] {e5 menawarkan} penarikan serentak. [m31=m10 Yang ditawari] {e6 menampiknya}: mundur dahulu, baru berunding.
Dalam pidato dari Benteng Merah, [m16:IND.GOV Perdana Menteri Narendra Modi] tak menyebut nama [m35=m10 Cina]. Sehari sebelum itu [m32=m13 India] {e7 menyiagakan} [m39:IND.MIL pasukan] di [m17:@IND Sikkim] dan [m18:@IND Arunachal Pradesh].
[m19:JPN.GOV Duta Besar Jepang Kenji Hiramatsu] {e8 memihak} [m20=m13 India]: keadaan semula tidak boleh diubah dengan paksa, katanya. Bulan depan [m21:JPN.GOV Perdana Menteri Shinzo Abe] {e9 akan bertamu} ke Gujarat. [m22:USA.GOV Departemen Luar Negeri Amerika] {e10 menyarankan} perundingan langsung.
[m23:NPL.GOV Nepal], yang terjepit di antara dua raksasa, {e11 tidak mau} ditarik ke pihak mana pun. Wakil perdana menterinya, [m24:NPL.GOV Krishna Bahadur Mahara], {e12 menerima} [m25:CHN.GOV Wakil Perdana Menteri Wang Yang] di Kathmandu, Selasa, dan beroleh pinjaman.
[m40:IND.OPP Oposisi] di [m41:@IND Delhi] menagih penjelasan. [m26:IND.OPP Rahul Gandhi], wakil presiden [m27:IND.OPP Kongres], {e13 mencela} [m33=m16 Modi] karena berayun-ayun dengan [m37:CHN.GOV Xi Jinping] di Ahmedabad pada 2014.
[m28:CHN.GOV Cina] dan [m29:IND.GOV India], dua-duanya anggota [m30:BRICS BRICS], {e14 berperang} pada 1962. September depan [m34=m16 Modi] dijadwalkan {e15 hadir} di Xiamen.
e1 m2 > m3 ASSAULT actual 2017-08-15/day mode=primitive ctx=territory,military
e2 m4 > m5 CONSULT actual 2017-08-16/day ctx=territory,military
e3 m8 > m9 COERCE actual 2017-06-18/day mode=restrict ctx=territory,military
e4 m12 > m10 ACCUSE actual 2017-06-01/month mode=disapprove ctx=territory,diplomatic
e5 m15 > m10 CONCEDE hypothetical 2017-08-17/none ctx=territory,military
e6 m31 > m15 REJECT actual 2017-08-17/none mode=yield ctx=territory,military
e7 m32 > m10 MOBILIZE actual 2017-08-14/day mode=troops ctx=military
e8 m19 > m20 SUPPORT actual 2017-08-17/none ctx=territory,diplomatic
e9 m21 > m13 AGREE planned 2017-09-01/month ctx=diplomatic
e10 m22 > m28,m29 REQUEST requested 2017-08-17/none mode=meet ctx=territory,diplomatic
e11 m23 > m28,m29 REJECT actual 2017-08-17/none ctx=diplomatic
e12 m24 > m25 CONSULT actual 2017-08-15/day mode=visit ctx=diplomatic,economic
e13 m26 > m33 ACCUSE actual 2017-08-17/none mode=disapprove ctx=diplomatic
e14 m28 > m29 ASSAULT actual 1962-01-01/year ctx=territory,military bg
e15 m34 > m28 AGREE planned 2017-09-01/month ctx=diplomatic
q1 m14 direct cue=tulis
rel m12 ally_of m13
rel m28 member_of m30
rel m29 member_of m30

### Republika 2019-07-20 article none
= Riyad Mahrez Mencium Trofi, Pelatih Belmadi Mencium Tanah
~byline Rep: Anggoro Pramudya/ Red: Endro Yuwanto
[m1:#Republika REPUBLIKA.CO.ID], [m2:@EGY KAIRO] -- Satu tembakan, satu pantulan, satu gelar. Gol Baghdad Bounedjah pada menit kedua cukup bagi [m3:DZA.CVL tim nasional Aljazair] untuk menaklukkan [m4:SEN.CVL Senegal] 1-0 pada final Piala Afrika, Jumat (19/7) malam.
[m5:? Djamel Belmadi], pelatih yang masa kecilnya dihabiskan di pinggiran [m6:@FRA Paris], berlutut lama di tepi lapangan. "<<q1 [m7=m5 Saya] sepuluh bulan lalu menerima tim yang sakit. Ini mukjizat>>," katanya.
Kapten [m8:? Riyad Mahrez] mengangkat piala di bawah kembang api. Bagi [m9=m3 Rubah Gurun] ini gelar pertama sejak 1990.
Kubu lawan tertunduk. [m10:? Aliou Cisse], yang juga gagal di final 2002 sebagai pemain, memeluk [m11:? Sadio Mane]. Menurut [m12=m10 Cisse], <<q2 timnya lebih banyak memegang bola tetapi kurang tajam>>.
Wasit [m13:? Neant Alioum] sempat menunjuk titik putih pada menit ke-60, lalu membatalkannya sesudah melihat layar VAR.
[m14:DZA.GOV Presiden sementara Abdelkader Bensalah] duduk di tribun kehormatan di samping [m15:EGY.GOV Perdana Menteri Mesir Mostafa Madbouly].
Dua puluh delapan pesawat membawa suporter dari [m16:@DZA Aljir]. Di kota itu klakson berbunyi sampai pagi.
[m17:CAF.NGO Konfederasi Sepak Bola Afrika], yang dipimpin [m18:CAF.NGO Ahmad Ahmad], menyebut turnamen dengan 24 tim ini sukses.
Nigeria menjadi juara ketiga. Odion Ighalo, dengan lima gol, menjadi pencetak gol terbanyak.
q1 m7 direct cue=katanya
q2 m12 indirect cue=Menurut
rel m18 leads m17
