### CNN Indonesia 2025-09-10 article
= [m1:NPL.MIL Tentara] Jaga Jalan Kathmandu, [m42=m15 Gen Z] {e1 Bahas} Calon PM di Discord
~share Bagikan: url telah tercopy
~date_line Rabu, 10 Sep 2025 18:44 WIB
[m2:@IDN Jakarta], [m3:#CNN CNN Indonesia] -- Singha Durbar, istana seribu kamar yang dijadikan kantor pemerintah [m4:NPL.GOV Nepal], masih mengepulkan asap. Hampir semua yang bertugas di dalamnya sudah pergi atau, seperti [m5:NPL.GOV Perdana Menteri KP Sharma Oli], {e2 meletakkan jabatan}, Selasa (9/9).
[m6=m5 Oli] menyerah sehari setelah [m7:NPL.COP polisi] {e3 menembak mati} 19 [m8:NPL.CVL demonstran muda] di depan parlemen. [m9=m8 Mereka] turun ke jalan sebab [m34:USA.BUS 26 media sosial] {e4 diblokir} [m41=m4 pemerintah]; larangan itu {e5 dicabut} Senin tengah malam oleh [m10:NPL.GOV Menteri Komunikasi Prithvi Subba Gurung], terlambat satu hari.
Esoknya kemarahan berbalik ke rumah-rumah pejabat. Mantan perdana menteri [m11:NPL.PTY Sher Bahadur Deuba] dan istrinya, [m12:NPL.GOV Menteri Luar Negeri Arzu Rana], {e6 dipukuli} di halaman sendiri. Gedung parlemen, Mahkamah Agung, dan hotel Hilton dibakar.
[m13:NPL.MIL Ashok Raj Sigdel], panglima [m38:NPL.MIL Angkatan Darat], lalu {e7 mengerahkan} [m40=m38 pasukan] dan {e8 menetapkan} jam malam bagi [m35:NPL.CVL penduduk]. Rabu, di markas besar, [m14=m13 jenderal itu] {e9 duduk bersama} [m15:NPL.CVL perwakilan Gen Z]. [m16=m15 Para pemuda] mengajukan satu nama: [m17:NPL.JUD Sushila Karki], bekas ketua Mahkamah Agung, yang unggul dalam jajak pendapat di server Discord beranggota 145 ribu orang.
"<<q1 Bila anak-anak muda itu meminta, [m18=m17 saya] terima>>," ujarnya kepada sebuah televisi [m19:@IND India].
Tidak semuanya bulat. [m20:NPL.GOV Wali Kota Kathmandu Balendra Shah], idola anak muda, {e10 mendukung} [m36=m17 Karki]; [m21:NPL.CVL kelompok lain] {e11 menghendaki} insinyur [m22:NPL.CVL Kulman Ghising].
[m23:NPL.PTY Gagan Thapa], sekretaris jenderal [m24:NPL.PTY Kongres Nepal], {e12 meminta} pembubaran parlemen dipikirkan baik-baik. [m44=m24 Partai itu] berkoalisi dengan [m25:NPL.PTY CPN-UML] pimpinan [m37=m5 Oli] sampai kemarin.
[m26:IND.GOV Narendra Modi] {e13 mengimbau} [m45=m4 tetangganya] tenang. [m27:CHN.GOV Juru bicara Kementerian Luar Negeri China Lin Jian] berharap hal serupa; dua pekan lalu [m39=m5 Oli] baru {e14 bertandang} ke Tianjin. Tujuh kedutaan di Kathmandu, antara lain [m28:USA.GOV Amerika] dan [m29:JPN.GOV Jepang], {e15 menyesalkan} jatuhnya korban.
Lebih dari 13 ribu [m30:NPL.CRM narapidana] kabur. Di perbatasan, [m31:IND.MIL penjaga Sashastra Seema Bal] {e16 menangkapi} puluhan di antaranya.
Bandara Tribhuvan dibuka kembali Rabu petang. Menurut [m32:IDN.GOV KBRI Dhaka], yang merangkap [m43=m4 Nepal], 57 [m33:IDN.CVL WNI] selamat.
e1 m15 > m13 CONSULT actual 2025-09-10/day ctx=executive,pro_democracy again
e2 m5 > m8 RETREAT actual 2025-09-09/day mode=resign ctx=executive
e3 m7 > m8 ASSAULT actual 2025-09-08/day mode=firearms ctx=repression
e4 m4 > m34 COERCE actual 2025-09-10/none mode=censor ctx=rights_freedoms
e5 m10 > m9 CONCEDE actual 2025-09-08/day ctx=rights_freedoms
e6 m8 > m11,m12 ASSAULT actual 2025-09-09/day mode=beat ctx=corruption
e7 m13 > m8 MOBILIZE actual 2025-09-09/day mode=troops ctx=military
e8 m13 > m35 COERCE actual 2025-09-09/day mode=curfew ctx=military
e9 m14 > m15 CONSULT actual 2025-09-10/day ctx=executive,pro_democracy
e10 m20 > m36 SUPPORT actual 2025-09-10/none ctx=executive
e11 m21 > m13 REQUEST requested 2025-09-10/none mode=change ctx=executive
e12 m23 > m13 REQUEST requested 2025-09-10/none mode=change ctx=legislative
e13 m26 > m4 REQUEST requested 2025-09-10/none mode=yield ctx=diplomatic
e14 m39 > m27 CONSULT actual 2025-08-27/week mode=visit ctx=diplomatic bg
e15 m28,m29 > m4 ACCUSE actual 2025-09-10/none mode=disapprove ctx=human_rights
e16 m31 > m30 COERCE actual 2025-09-10/none mode=arrest ctx=crime
q1 m17 direct cue=ujarnya
rel m13 leads m38
rel m37 leads m25

### Kompas 2011-03-16 article
= Raja [m1:BHR.GOV Bahrain] Panggil Tetangga, Pearl Disapu
~byline Oleh Musthafa Abd Rahman
[m2:@BHR Manama], Rabu - Iring-iringan panjang kendaraan lapis baja melintasi Jembatan Raja Fahd, Senin lalu, dengan serdadu mengacungkan dua jari. [m3:SAU.MIL Seribu prajurit Arab Saudi] {e1 masuk} untuk menolong [m4:BHR.GOV keluarga Al Khalifa]; [m5:ARE.COP 500 polisi Uni Emirat Arab] {e2 menyusul}.
Dua hari kemudian, sebelum matahari tinggi, [m6:BHR.MIL tentara kerajaan] {e3 mengosongkan} Bundaran Mutiara. Tank, gas air mata, dan helikopter dipakai. Tiga [m7:BHR.CVL pengunjuk rasa] dan [m36:BHR.COP dua polisi] tewas. Tenda yang berdiri sejak 14 Februari menjadi abu.
[m8:BHR.GOV Raja Hamad bin Isa] sehari sebelumnya {e4 menyatakan} keadaan darurat tiga bulan. Bala bantuan itu, menurut kantornya, datang berdasarkan pakta [m9:GCC Dewan Kerja Sama Teluk (GCC)] yang beranggotakan enam monarki.
Bagi oposisi kata yang tepat lain lagi. "<<q1 Ini pendudukan. Perang terhadap rakyat yang tidak bersenjata>>," ujar [m10:BHR.OPP Ali Salman], sekretaris jenderal [m11:BHR.OPP Al Wefaq]. [m12=m10 Ulama muda itu] {e5 meminta} [m13:UN PBB] turun tangan, dan sekaligus {e6 melarang} [m27:BHR.OPP pengikutnya] melawan dengan senjata.
[m14:BHR.GOV Menteri Kesehatan Nizar Baharna], seorang Syiah, {e7 mundur}. [m37:BHR.JUD Dua belas hakim] berbuat sama. Di rumah sakit Salmaniya [m15:BHR.MIL tentara] {e8 menghalangi} ambulans dan {e9 memukuli} [m16:BHR.CVL perawat].
[m17:IRN.GOV Presiden Iran Mahmoud Ahmadinejad] {e10 menyebut} serbuan [m28=m3 tetangga Arab] itu "tidak beradab". [m29:IRN.GOV Teheran] {e11 menarik} duta besarnya, sesuatu yang dibalas [m30=m1 Manama] dengan langkah {e12 setimpal}. Dari [m18:@IRQ Najaf], [m19:IRQ.REL Ayatollah Ali al-Sistani] {e13 mendesak} [m35=m4 penguasa] berhenti; di Karbala dan Baghdad [m31:IRQ.PTY pengikut Moqtada al-Sadr] {e14 berpawai}. [m21:HEZBOLLAH.REB Hassan Nasrallah] {e15 menawarkan} bantuan yang tidak diperincinya.
[m22:USA.GOV Menteri Luar Negeri AS Hillary Clinton], di [m38:@EGY Kairo], menilai [m39=m1 Bahrain] dan tetangganya <<q2 berada di jalan yang salah>>. Tetapi [m23:USA.MIL Armada Kelima], yang bermarkas di negeri itu, tidak bergeser sejengkal pun, dan [m24:USA.GOV Robert Gates] tiga hari sebelumnya {e16 bertemu} [m32=m8 raja] tanpa diberi tahu rencana apa-apa. [m33=m1 Bahrain] sekutu utama non-NATO [m34:USA.GOV Amerika].
[m25:SAU.GOV Kabinet Saudi], Senin malam, {e17 menyambut} "permintaan tulus saudara". Adapun [m26:KWT.GOV Kuwait] menimbang {e18 mengirim} kapal perang.
e1 m3 > m4 AID actual 2011-03-14/day ctx=military,repression
e2 m5 > m4 AID actual 2011-03-14/day ctx=military,repression
e3 m6 > m7 ASSAULT actual 2011-03-16/day mode=crowd-control ctx=repression,military
e4 m8 > m7 COERCE actual 2011-03-15/day mode=martial-law ctx=repression
e5 m12 > m13 REQUEST requested 2011-03-16/none mode=assist ctx=human_rights
e6 m12 > m27 REQUEST requested 2011-03-16/none mode=yield ctx=pro_democracy
e7 m14 > m8 RETREAT actual 2011-03-16/none mode=resign ctx=executive
e8 m15 > m16 COERCE actual 2011-03-16/none mode=restrict ctx=health,repression
e9 m15 > m16 ASSAULT actual 2011-03-16/none mode=beat ctx=health,repression
e10 m17 > m28 ACCUSE actual 2011-03-16/none mode=disapprove ctx=repression
e11 m29 > m30 SANCTION actual 2011-03-16/none mode=withdraw ctx=diplomatic
e12 m30 > m29 SANCTION actual 2011-03-16/none mode=withdraw ctx=diplomatic
e13 m19 > m4 REQUEST requested 2011-03-16/none mode=yield ctx=religion_ethnicity
e14 m31 > m4 PROTEST actual 2011-03-16/none mode=demo ctx=religion_ethnicity
e15 m21 > m11 AGREE planned 2011-03-16/none ctx=religion_ethnicity
e16 m24 > m32 CONSULT actual 2011-03-13/day mode=visit ctx=military,diplomatic
e17 m25 > m8 SUPPORT actual 2011-03-14/day ctx=military
e18 m26 > m4 AID hypothetical 2011-03-16/none ctx=military
q1 m10 direct cue=ujar
q2 m22 mixed cue=menilai
rel m10 leads m11
rel m33 ally_of m34

### Antara Jatim 2016-10-06 article
= [m34=m3 Santos] ke Oslo lewat jalan buntu
[m1:@COL Bogota] (ANTARA/Reuters) - Selisihnya 53.894 suara. Dengan jarak setipis itu, pada Minggu, pemilih [m2:COL.CVL Kolombia] {e1 menolak} perjanjian damai yang dua pekan lalu {e2 ditandatangani} [m3:COL.GOV Presiden Juan Manuel Santos] dan [m4:FARC.REB Rodrigo Londono] dengan pena dari peluru.
[m31=m4 Londono], pemimpin [m5:FARC.REB FARC] yang lebih dikenal sebagai Timochenko, menanggapi dari [m6:@CUB Havana]. "<<q1 Senjata [m7=m5 kami] sekarang hanyalah kata-kata>>," ujarnya. [m8=m4 Ia] {e3 memastikan} gencatan senjata dijaga. Sebaliknya [m9=m3 Santos] memberi batas: gencatan senjata [m35=m3 pihaknya] berakhir 31 Oktober, yang dianggap [m36=m5 sebagian gerilyawan] {e4 ancaman}. "<<q2 Setelah itu perang lagi?>>" cuit [m10:FARC.REB Pastor Alape].
Yang menang pada Minggu adalah [m11:COL.OPP Alvaro Uribe], bekas presiden yang kini senator. Rabu pagi untuk pertama kali dalam enam tahun [m26=m11 ia] {e5 datang} ke istana Narino, ditemani [m12:COL.OPP Ivan Duque] dan [m13:COL.OPP Oscar Ivan Zuluaga] dari [m14:COL.OPP Pusat Demokratik], partai yang dipimpin[m32=m11 nya]. {e6 Tuntutan} [m27=m14 mereka] kepada [m28=m3 tuan rumah]: komandan FARC jangan duduk di Kongres sebelum menjalani hukuman.
Malam harinya [m15:COL.CVL mahasiswa] {e7 berbaris} dengan lilin dari Planetarium ke Alun-alun Bolivar, menghendaki kesepakatan diselamatkan. Pawai itu, kata pengurusnya, bukan untuk [m37=m3 Santos].
[m16:COL.GOV Humberto de la Calle], kepala perunding [m38=m3 pemerintah], sempat {e8 menyodorkan} pengunduran diri. [m17=m3 Presiden] {e9 tidak menerimanya} dan mengirimnya kembali ke Havana.
[m18:ELN.REB ELN], gerilya terbesar kedua, {e10 melepaskan} [m40:COL.ELI seorang bekas wali kota], Rabu, syarat yang {e11 diminta} [m29=m3 pemerintah] agar perundingan dengan [m33=m18 mereka] bisa dimulai di Quito. [m19:ECU.GOV Ekuador] akan menjadi {e12 tuan rumah}.
[m20:NOR.GOV Menteri Luar Negeri Norwegia Borge Brende], salah satu penjamin, bolak-balik {e13 berunding} dengan kedua pihak di Havana. [m21:USA.GOV Utusan khusus AS Bernard Aronson] {e14 mendukung} perbaikan naskah. Dari PBB, [m22:UN Jean Arnault], yang mengepalai [m23:UN misi pemantau], mengatakan <<q3 pengumpulan senjata ditunda, bukan dibatalkan>>.
Perang itu dimulai pada 1964. [m30=m5 FARC] pernah menguasai [m24:@COL Caguan], daerah seluas Swiss, antara 1998 dan 2002, sampai [m25:COL.GOV Presiden Andres Pastrana] {e15 menghentikan} perundingan dan mengirim [m39:COL.MIL pasukan].
Hadiah Nobel Perdamaian diumumkan besok.
e1 m2 > m3 REJECT actual 2016-10-02/day ctx=military,election
e2 m3 > m4 SUPPORT actual 2016-09-26/day ctx=military,diplomatic
e3 m8 > m3 AGREE planned 2016-10-06/none ctx=military
e4 m9 > m5 THREATEN threatened 2016-10-06/none ctx=military
e5 m26 > m3 CONSULT actual 2016-10-05/day mode=visit ctx=military
e6 m27 > m28 REQUEST requested 2016-10-05/day mode=change ctx=military,legal
e7 m15 > m3 PROTEST actual 2016-10-05/day mode=demo ctx=military
e8 m16 > m3 CONCEDE planned 2016-10-06/none ctx=executive
e9 m17 > m16 REJECT actual 2016-10-06/none ctx=executive
e10 m18 > m40 RETREAT actual 2016-10-05/day mode=release ctx=military
e11 m29 > m18 REQUEST requested 2016-10-06/none mode=yield ctx=military
e12 m19 > m18,m29 AID planned 2016-10-06/none ctx=diplomatic
e13 m20 > m3,m5 CONSULT actual 2016-10-06/none mode=third-party ctx=military,diplomatic
e14 m21 > m3 SUPPORT actual 2016-10-06/none ctx=military
e15 m25 > m30 SANCTION actual 2002-01-01/year mode=discontinue ctx=military bg
q1 m4 direct cue=ujarnya
q2 m10 direct cue=cuit
q3 m22 indirect cue=mengatakan
rel m4 leads m5
rel m26 leads m14
rel m22 leads m23
rel m30 controls m24 from=1998 to=2002
