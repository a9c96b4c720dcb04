### Suara Pembaruan 2008-06-03 article
= [m1:IDN.GOV SBY]: Negara Tidak Boleh Kalah
[m2:@IDN JAKARTA] - [m3:IDN.GOV Presiden Susilo Bambang Yudhoyono] {e1 mengecam keras} [m4:FPI.REL kelompok] yang {e2 memukuli} [m5:IDN.CVL peserta apel Hari Lahir Pancasila] di Lapangan Monas, Minggu (1/6). [m6=m3 Kepala Negara] {e3 memerintahkan} [m7:IDN.COP Kapolri Jenderal Sutanto] menindak para pelaku tanpa pandang bulu.
"<<q1 Tindakan seperti itu mencoreng nama negara [m8=m3 kita] di mata dunia. Negara tidak boleh kalah oleh kekerasan>>," ujar [m9=m3 Presiden] di [m10:@IDN Kantor Kepresidenan], Senin (2/6).
Apel digelar [m11:IDN.CVL Aliansi Kebangsaan untuk Kebebasan Beragama dan Berkeyakinan (AKKBB)]. Acara baru akan dimulai ketika [m12:FPI.REL ratusan orang berbaju putih] datang dari arah Masjid Istiqlal dan {e4 mengayunkan} bambu. Sedikitnya [m13:IDN.CVL 34 orang] terluka, di antaranya [m14:IDN.REL Direktur ICIP Syafii Anwar] dan [m15:IDN.REL pemimpin Pesantren Al-Mizan, KH Maman Imanul Haq].
Sampai Senin malam belum ada penangkapan. [m16:IDN.COP Kapolda Metro Jaya Irjen Adang Firman] beralasan [m44:IDN.COP penyidik] masih memeriksa rekaman video.
Dari markasnya di [m17:@IDN Petamburan], [m18:FPI.REL Panglima Komando Laskar Islam Munarman] tidak bersembunyi. "<<q2 [m19=m18 Saya] yang bertanggung jawab>>," katanya. "<<q3 [m20=m11 Mereka] lebih dulu {e5 menantang} karena mengiklankan dukungan kepada [m21:AHMADIYAH.REL Ahmadiyah] di koran>>."
Ketua umum [m22:FPI.REL Front Pembela Islam], [m23:FPI.REL Rizieq Syihab], menolak istilah {e15 penyerangan} dan malah {e6 mengancam} akan melawan jika [m24=m22 organisasinya] dibubarkan.
Kemungkinan ke arah itu dibuka [m25:IDN.GOV Menteri Koordinator Politik Hukum dan Keamanan Widodo AS]. "<<q4 Kalau memang memenuhi syarat, [m26:IDN.GOV pemerintah] {e7 dapat membekukan} ormas mana pun>>," katanya.
[m27:NU.REL Ketua Umum PBNU Hasyim Muzadi] {e8 meminta} [m28:NU.REL warga nahdliyin] menahan diri. Permintaan tersebut tampaknya terlambat: di [m29:@IDN Cirebon], [m30:@IDN Jember], dan [m31:@IDN Surabaya], [m32:BANSER.SOC massa Ansor] sejak Senin siang {e9 mendatangi} kantor-kantor [m33=m22 FPI] dan {e10 menurunkan} papan namanya.
[m34:IDN.REL Pengurus Jemaat Ahmadiyah], organisasi yang menjadi pangkal ribut-ribut ini, hanya berharap [m35=m3 Presiden] melindungi [m36=m21 mereka] sebagai warga negara. [m37=m21 Jemaah tersebut] sejak 16 April {e11 direkomendasikan} dilarang oleh [m38:IDN.GOV Bakor Pakem].
Surat keputusan bersama tiga menteri tentang hal itu belum terbit. [m39:MUI.REL Majelis Ulama Indonesia] terus {e12 mendesak} agar surat itu segera diteken. [m42=m39 MUI] {e13 menyesalkan} bentrokan Monas, tetapi {e16 menyebut} pangkalnya ialah [m43=m26 pemerintah] yang lambat.
Di [m40:@USA Washington], [m41:USA.GOV Departemen Luar Negeri Amerika Serikat] turut {e14 prihatin} atas nasib para korban. [m45:USA.GOV Kedutaan Besar AS] mengingatkan [m46:USA.CVL warganya] menjauhi demonstrasi. (A-21/E-8)
e1 m3 > m4 ACCUSE actual 2008-06-02/day mode=disapprove ctx=religion_ethnicity
e2 m4 > m5 ASSAULT actual 2008-06-01/day mode=beat ctx=religion_ethnicity,rights_freedoms again
e3 m6 > m7 REQUEST requested 2008-06-02/day mode=change ctx=religion_ethnicity,legal
e4 m12 > m13 ASSAULT actual 2008-06-01/day mode=beat ctx=religion_ethnicity,rights_freedoms
e5 m18 > m20 ACCUSE actual 2008-06-03/none mode=allege ctx=religion_ethnicity
e6 m23 > m26 THREATEN threatened 2008-06-03/none mode=violence ctx=religion_ethnicity,rights_freedoms
e7 m26 > m22 SANCTION hypothetical 2008-06-03/none mode=discontinue ctx=religion_ethnicity,rights_freedoms said=m25
e8 m27 > m28 REQUEST requested 2008-06-03/none mode=yield ctx=religion_ethnicity
e9 m32 > m33 PROTEST actual 2008-06-02/day mode=demo ctx=religion_ethnicity
e10 m32 > m33 PROTEST actual 2008-06-02/day mode=vandalize ctx=religion_ethnicity
e11 m38 > m37 REQUEST requested 2008-04-16/day mode=change ctx=religion_ethnicity,rights_freedoms bg
e12 m39 > m26 REQUEST requested 2008-06-03/none mode=change ctx=religion_ethnicity
e13 m42 > m4 ACCUSE actual 2008-06-03/none mode=disapprove ctx=religion_ethnicity
e16 m42 > m43 ACCUSE actual 2008-06-03/none mode=disapprove ctx=religion_ethnicity
e15 m12 > m5 ASSAULT actual 2008-06-01/day mode=beat ctx=religion_ethnicity again
e14 m41 > m13 SUPPORT actual 2008-06-03/none ctx=religion_ethnicity
q1 m9 direct cue=ujar
q2 m18 direct cue=katanya
q3 m18 direct cue=katanya
q4 m25 direct cue=katanya
rel m23 leads m22
rel m18 member_of m22
rel m34 part_of m21

### Tribun Timur 2020-10-09 article
= Demo Omnibus Law di [m1:@IDN Makassar] {e1 Rusuh}, [m2:IDN.GOV Prof Nurdin] {e16 Kirim Surat} ke [m3:IDN.GOV Jokowi]
~byline Penulis: Amriani Syam
~byline Editor: Hasrul Baso
~share Lihat Foto
~caption Massa membakar ban di depan Menara Bosowa, Kamis (8/10/2020) malam.
~byline Laporan Wartawan Tribun-Timur.com, Amriani Syam
[m4:#Tribun_Timur TRIBUN-TIMUR.COM], [m5:@IDN MAKASSAR] - Unjuk rasa menolak Undang-Undang Cipta Kerja di [m6:@IDN Makassar] {e18 berujung bentrok}, Kamis (8/10/2020) malam. [m7:IDN.EDU Mahasiswa] dan [m8:IDN.COP polisi] kejar-kejaran sampai ke lorong-lorong Jl Urip Sumoharjo.
Menurut pantauan, [m9=m7 massa] {e2 melempari} [m10:IDN.LEG kantor DPRD Sulsel] dengan batu dan petasan mulai pukul 17.30 Wita. [m11=m8 Petugas] membalas dengan {e3 menembakkan} gas air mata.
Sebanyak [m12:IDN.EDU 250 orang] {e4 diamankan} di Mapolrestabes. Dua di antaranya dosen.
Salah satunya [m13:IDN.EDU dosen UMI bernama AM], yang wajahnya lebam {e17 dipukuli}. [m14=m13 Ia] {e5 akan melaporkan} [m15=m8 anggota polisi yang memukulnya] ke [m51:IDN.COP Propam]. "<<q1 [m16=m13 Saya] sudah tunjukkan kartu dosen. Tetap dihantam>>," katanya.
[m17:IDN.COP Kabid Humas Polda Sulsel Kombes Ibrahim Tompo] tidak membantah maupun membenarkan. "<<q2 Nanti kita cek dulu, ya>>," ujarnya.
Siang harinya suasana masih adem. [m18:IDN.LAB Ribuan buruh KIMA] yang {e6 mogok} sejak Selasa berbaris bernyanyi sampai ke [m19:@IDN Fly Over]. Ketua [m20:IDN.LAB Gerakan Buruh Nusantara] [m21:IDN.LAB Anshar Makkuasa] meminta barisannya pulang lebih awal begitu melihat gelagat tak enak.
"<<q3 [m22=m18 Buruh] punya anak istri. [m23=m18 Kami] tidak mau ditunggangi>>," kata [m24=m21 Anshar].
Gubernur [m25:IDN.GOV Nurdin Abdullah] {e7 menerima} [m26:IDN.LAB lima utusan buruh] itu di rumah jabatan. Kepada [m27=m26 mereka], [m28=m25 Prof Andalan] {e8 berjanji} menyampaikan aspirasi ke [m49:IDN.GOV Jakarta]. Suratnya kepada [m29:IDN.GOV Presiden Joko Widodo] diteken pukul 21.00; isinya {e9 memohon} penerbitan perppu.
Langkah serupa lebih dulu ditempuh [m30:IDN.GOV Gubernur Jawa Barat Ridwan Kamil] dan [m31:IDN.GOV Gubernur Kalimantan Barat Sutarmidji]. [m44=m30+m31 Keduanya] {e10 menyurati} [m45=m29 Presiden] pada hari yang sama.
~read_also Baca juga: Harga Coto Naik Seribu, Penjual Minta Maaf
Tidak semua pihak setuju. [m32:IDN.PTY Ketua Golkar Sulsel Taufan Pawe] {e11 menyebut} [m33=m25 sang gubernur] "<<q4 cari panggung>>". [m41:IDN.PTY Golkar], bersama [m46:IDN.PTY enam partai lain], mengesahkan undang-undang itu pada Senin (5/10); hanya [m34:IDN.PTY Demokrat] dan [m35:IDN.PTY PKS] yang {e12 menolak}.
"<<q5 Baca dulu 905 halamannya, baru marah>>," tambah [m50=m32 Taufan], yang juga Wali Kota Parepare.
Wakil Ketua DPRD Sulsel [m36:IDN.LEG Ni'matullah] dari [m43=m34 Fraksi Demokrat] justru {e13 memuji} [m37=m7 adik-adik mahasiswa]. Kaca kantornya yang pecah, kata [m47=m36 dia], <<q6 bisa diganti dengan uang perjalanan dinas>>.
[m38:IDN.EDU Aliansi BEM se-Makassar] merencanakan {e14 aksi lanjutan} Senin depan. Panglima Kodam [m39:IDN.MIL Mayjen Andi Sumangerukka] {e15 menyiapkan} [m48:IDN.MIL dua satuan setingkat kompi] untuk membantu [m40=m8 kepolisian].
e1 m7 > m10 PROTEST actual 2020-10-08/day mode=riot ctx=economic,legislative again
e2 m9 > m10 PROTEST actual 2020-10-08/day mode=riot ctx=economic,legislative
e3 m11 > m9 ASSAULT actual 2020-10-08/day mode=crowd-control ctx=repression
e4 m8 > m12 COERCE actual 2020-10-08/day mode=arrest ctx=repression
e5 m14 > m15 ACCUSE planned 2020-10-09/none mode=allege ctx=repression
e6 m18 > m29 PROTEST actual 2020-10-06/day mode=strike ctx=economic,legislative
e7 m25 > m26 CONSULT actual 2020-10-08/day ctx=economic
e8 m28 > m27 AGREE planned 2020-10-08/day ctx=economic
e9 m25 > m29 REQUEST requested 2020-10-08/day mode=change ctx=economic,legislative
e10 m30,m31 > m29 REQUEST requested 2020-10-08/day mode=change ctx=economic,legislative
e11 m32 > m33 ACCUSE actual 2020-10-09/none mode=disapprove ctx=legislative
e12 m34,m35 > m41,m46 REJECT actual 2020-10-05/day mode=change ctx=legislative,economic bg
e13 m36 > m37 SUPPORT actual 2020-10-09/none ctx=legislative
e14 m38 > m10 PROTEST planned 2020-10-12/day mode=demo ctx=economic,legislative
e15 m39 > m38 MOBILIZE planned 2020-10-09/none mode=troops ctx=military
e16 m2 > m3 REQUEST requested 2020-10-08/day mode=change ctx=economic,legislative again
e18 m7 > m8 PROTEST actual 2020-10-08/day mode=riot ctx=economic,legislative again
e17 m15 > m13 ASSAULT actual 2020-10-08/day mode=beat ctx=repression said=m13
q1 m14 direct cue=katanya
q2 m17 direct cue=ujarnya
q3 m24 direct cue=kata
q4 m32 mixed cue=menyebut
q5 m32 direct cue=tambah
q6 m36 indirect cue=kata
rel m21 leads m20
rel m32 member_of m41
rel m36 member_of m43

### Kompas 2010-02-24 article
= [m35:IDN.PTY Dua Partai Koalisi] {e16 Berseberangan} dengan [m1:IDN.PTY Demokrat]
[m2:@IDN Jakarta], [m3:#Kompas Kompas] - [m36:IDN.PTY Koalisi pendukung pemerintah] pecah dalam perkara Bank Century. Pada rapat [m4:IDN.LEG Panitia Khusus Angket] yang berakhir Selasa (23/2) menjelang tengah malam, [m5:IDN.PTY Golkar] dan [m6:IDN.PTY Partai Keadilan Sejahtera] {e1 menyebut} [m7:IDN.GOV Sri Mulyani Indrawati] bertanggung jawab atas pemberian dana talangan Rp6,7 triliun.
Tudingan yang sama {e2 diarahkan} [m8=m5+m6 keduanya] kepada [m9:IDN.GOV Wakil Presiden Boediono], yang pada 2008 memimpin [m10:IDN.GOV Bank Indonesia].
"<<q1 Kalau nama orang saja tidak berani disebut, untuk apa pansus dibentuk?>>" kata [m11:IDN.LEG Andi Rahmat], [m12=m11 juru bicara Fraksi PKS].
[m13:IDN.PTY Partai Demokrat] tidak menduga kerasnya sikap itu. Ketua fraksinya, [m14:IDN.PTY Anas Urbaningrum], {e3 menilai} [m15=m5+m6 mitra-mitranya] makan di satu meja lalu meludahi piring. Namun [m16=m14 ia] tidak bersedia meminta [m47=m15 keduanya] keluar dari kabinet.
Permintaan demikian datang dari tempat lain. "<<q2 [m48:IDN.GOV Menteri] dari partai yang tidak setia sebaiknya tahu diri>>," {e5 ujar} [m17:IDN.PTY Wakil Ketua Umum Demokrat Achmad Mubarok].
Kalimat [m18=m17 Mubarok] dibalas tajam oleh Sekretaris Jenderal Golkar [m19:IDN.PTY Idrus Marham]. Menurut [m38=m19 dia], <<q3 kesetiaan [m20=m5 partainya] hanya kepada konstitusi>>. [m40=m5 Golkar], yang dipimpin [m21:IDN.PTY Aburizal Bakrie], {e6 tidak akan menarik} kesimpulannya.
[m44=m7 Sri Mulyani] sendiri, bulan lalu, dalam pemeriksaan selama delapan jam {e7 membantah} di depan [m45=m4 Pansus] bahwa [m22=m7 dirinya] menalangi [m46:IDN.BUS Century] atas {e8 perintah} [m23:IDN.GOV Presiden Yudhoyono].
Di sisi lain, [m24:IDN.PTY PDI-P], [m25:IDN.PTY Hanura], dan [m26:IDN.PTY Gerindra] {e9 meminta} [m27:IDN.JUD Komisi Pemberantasan Korupsi] mengambil alih perkara. [m28=m27 Lembaga tersebut] sejak Desember {e10 menyelidiki} proses merger bank itu. Wakil ketuanya, [m29:IDN.JUD Bibit Samad Rianto], berjanji tak terpengaruh hasil pemungutan suara di [m39:IDN.LEG DPR].
Sebuah kabar lain berembus dari [m30:@IDN Cikeas]. [m43:IDN.PTY Dua petinggi partai] mengatakan bahwa [m31:IDN.GOV Menteri Sekretaris Negara Sudi Silalahi], Minggu malam, {e11 menelepon} [m32=m21 Aburizal] dan {e12 menawarkan} perombakan kabinet yang menguntungkan [m41=m5 Golkar]. [m42=m31 Sudi] {e13 menyangkal} pembicaraan semacam itu pernah ada.
Rapat paripurna penentu dijadwalkan pada 2-3 Maret. [m33:IDN.EDU Himpunan Mahasiswa Islam] {e14 berencana mengepung} [m37:IDN.LEG gedung parlemen] selama dua hari itu, dan [m34:IDN.COP Polda Metro Jaya] {e15 akan menurunkan} 7.000 [m49:IDN.COP petugas].
Nilai rupiah tidak terpengaruh. (NTA/SUT/DIK)
e1 m5,m6 > m7 ACCUSE actual 2010-02-23/day mode=allege ctx=corruption,legislative
e2 m8 > m9 ACCUSE actual 2010-02-23/day mode=allege ctx=corruption,legislative
e3 m14 > m15 ACCUSE actual 2010-02-24/none mode=disapprove ctx=legislative,political_institutions
e5 m17 > m15 REQUEST requested 2010-02-24/none mode=yield ctx=political_institutions,executive
e6 m40 > m1 REJECT actual 2010-02-24/none mode=yield ctx=legislative said=m19
e13 m42 > m43 REJECT actual 2010-02-24/none mode=yield ctx=political_institutions
e7 m44 > m4 REJECT actual 2010-01-01/month mode=yield ctx=corruption,legislative bg
e8 m23 > m22 REQUEST denied 2010-01-01/month mode=change ctx=corruption,economic said=m7 bg
e9 m24,m25,m26 > m27 REQUEST requested 2010-02-24/none mode=assist ctx=corruption
e10 m28 > m10 ACCUSE actual 2009-12-01/month mode=investigate ctx=corruption
e11 m31 > m32 CONSULT denied 2010-02-21/day mode=phone ctx=political_institutions
e12 m31 > m32 AGREE denied 2010-02-21/day ctx=political_institutions,executive
e14 m33 > m37 PROTEST planned 2010-03-02/day mode=demo ctx=corruption,legislative
e15 m34 > m33 MOBILIZE planned 2010-03-02/day mode=police ctx=legislative
e16 m35 > m1 REJECT actual 2010-02-23/day mode=change ctx=legislative,corruption
q1 m11 direct cue=kata
q2 m17 direct cue=ujar
q3 m19 indirect cue=Menurut
rel m14 member_of m13
rel m17 member_of m13
rel m19 member_of m5
rel m21 leads m5
rel m9 leads m10 from=2008 to=2009
rel m29 member_of m27
rel m5 member_of m36
rel m6 member_of m36
rel m4 part_of m39
