### CNBC Indonesia 2023-08-25 article
= [m1:BRICS BRICS] Jadi 11, [m2:IDN.GOV Jokowi] {e1 Pilih} Menunggu
~page_control HOME MARKET MY MONEY NEWS TECH
~byline News - Arrijal Rachman, CNBC Indonesia
~date_line 25 August 2023 07:40
~caption Foto: Para pemimpin BRICS berfoto bersama di Sandton. (AP/Prime)
[m3:@IDN Jakarta], CNBC Indonesia - Kelompok negara berkembang [m4:BRICS BRICS] resmi {e2 mengundang} enam anggota baru: [m5:ARG.GOV Argentina], [m6:EGY.GOV Mesir], [m7:ETH.GOV Ethiopia], [m8:IRN.GOV Iran], [m9:SAU.GOV Arab Saudi], dan [m10:ARE.GOV Uni Emirat Arab]. Pengumuman disampaikan [m11:ZAF.GOV Presiden Afrika Selatan Cyril Ramaphosa] pada hari penutupan KTT di [m12:@ZAF Johannesburg], Kamis (24/8/2023).
Keanggotaan [m56=m5+m6+m7+m8+m9+m10 mereka] berlaku mulai 1 Januari 2024. Sampai saat itu [m13=m4 blok] hanya berisi [m14:BRA.GOV Brasil], [m15:RUS.GOV Rusia], [m16:IND.GOV India], [m17:CHN.GOV China], dan [m53=m11 tuan rumah], yang bergabung pada 2010.
Perluasan itu adalah kemenangan bagi [m18:CHN.GOV Presiden Xi Jinping]. Dalam pidatonya [m19=m18 Xi] menyebutnya "<<q1 titik tolak baru bagi kerja sama Selatan-Selatan>>".
[m20:IND.GOV Perdana Menteri Narendra Modi] semula berkeberatan jika ukurannya tidak jelas, tetapi akhirnya {e3 memberi dukungan}. [m57:IND.GOV Seorang diplomat New Delhi] membantah [m43=m16 negaranya] sempat {e4 mengancam} keluar ruangan.
~advert ADVERTISEMENT
[m21:RUS.GOV Vladimir Putin] hanya hadir lewat layar. [m22:ICC Mahkamah Pidana Internasional (ICC)], yang beranggotakan [m58=m11 Afrika Selatan], pada Maret {e5 menerbitkan surat perintah penangkapan} terhadap [m44=m21 pemimpin Rusia itu]; [m45=m11 Pretoria], kalau [m46=m21 ia] datang, wajib {e6 menangkapnya}. Lewat layar pula [m23=m21 ia] {e7 menyalahkan} [m24:? Barat] atas perang di [m25:@UKR Ukraina].
Lantas di mana [m59=m2 Indonesia]?
"<<q2 [m26=m2 Kita] tidak ingin tergesa-gesa. [m27=m2 Kita] kaji, [m28=m2 kita] kalkulasi dulu semuanya>>," kata [m29:IDN.GOV Presiden Joko Widodo] di [m60:@ZAF Johannesburg]. [m47=m29 Ia] mengakui surat pernyataan minat memang {e8 belum dikirim}.
Di sela pertemuan [m30=m29 Jokowi] {e9 bertemu} [m48=m18 Xi] dan [m31:IRN.GOV Presiden Iran Ebrahim Raisi]. Kepada [m50=m31 yang belakangan] [m49=m29 ia] {e10 meminta} agar perjanjian dagang preferensial yang {e11 diteken} pada Mei segera diratifikasi.
[m32:? Seorang ekonom, Faisal Basri], menilai keanggotaan lebih banyak mudaratnya. "<<q3 [m33:IDN.GOV Pemerintah] sedang melamar jadi anggota [m34:OECD OECD]. Tidak bisa duduk di dua kursi sekaligus>>," ujarnya.
Bergabungnya [m61=m5 Argentina] belum tentu mulus. [m35:ARG.OPP Javier Milei], unggulan pemilu Oktober, sudah {e12 menyatakan} tidak akan bersekutu dengan [m51:? komunis]. [m36:ARG.OPP Patricia Bullrich], calon [m37:ARG.OPP Bersama untuk Perubahan], {e13 berjanji} membatalkan keanggotaan kalau menang.
[m54=m9 Arab Saudi], sekutu lama [m38:USA.GOV Amerika Serikat], juga belum memberi jawaban pasti. [m39:SAU.GOV Menteri Luar Negeri Faisal bin Farhan] mengatakan [m52=m9 kerajaan] akan {e14 mempelajari} undangan sebelum tanggal berlaku.
[m40:DZA.GOV Aljazair], yang {e15 melamar} sejak November tahun lalu dan menyetor US$ 1,5 miliar ke [m41:NDB Bank Pembangunan Baru], pulang dengan tangan hampa. [m55=m41 Bank itu] dipimpin [m42:NDB mantan presiden Brasil Dilma Rousseff].
~related Saksikan video di bawah ini: Video: Dedolarisasi, Mungkinkah?
e1 m2 > m1 REJECT actual 2023-08-25/none ctx=economic,diplomatic again
e2 m4 > m5,m6,m7,m8,m9,m10 AGREE actual 2023-08-24/day ctx=economic,diplomatic
e3 m20 > m4 SUPPORT actual 2023-08-25/none ctx=diplomatic
e4 m43 > m4 THREATEN denied 2023-08-25/none mode=relations ctx=diplomatic
e5 m22 > m44 THREATEN actual 2023-03-01/month mode=arrest ctx=legal,human_rights bg
e6 m45 > m46 COERCE hypothetical 2023-08-25/none mode=arrest ctx=legal
e7 m23 > m24 ACCUSE actual 2023-08-25/none mode=allege ctx=military
e8 m47 > m1 REJECT actual 2023-08-25/none ctx=economic,diplomatic
e9 m30 > m48,m31 CONSULT actual 2023-08-25/none mode=third-party ctx=diplomatic
e10 m49 > m50 REQUEST requested 2023-08-25/none mode=change ctx=economic
e11 m2 > m50 SUPPORT actual 2023-05-01/month ctx=economic bg
e12 m35 > m51 REJECT actual 2023-08-25/none ctx=diplomatic,election
e13 m36 > m4 REJECT hypothetical 2023-08-25/none ctx=diplomatic,election
e14 m52 > m4 AGREE hypothetical 2023-08-25/none ctx=diplomatic
e15 m40 > m4 REQUEST requested 2022-11-01/month mode=assist ctx=economic,diplomatic bg
q1 m19 mixed cue=menyebutnya
q2 m29 direct cue=kata
q3 m32 direct cue=ujarnya
rel m14 member_of m13
rel m15 member_of m13
rel m16 member_of m13
rel m17 member_of m13
rel m53 member_of m13 from=2010
rel m45 member_of m22
rel m54 ally_of m38
rel m42 leads m55

### Liputan6.com 2012-12-21 article
= [m1:M23.REB M23] Angkat Kaki dari Goma, tapi Siap {e1 Kembali}
Liputan6.com, [m2:@UGA Kampala]: Perundingan damai antara [m3:COD.GOV pemerintah Republik Demokratik Kongo] dan [m4:M23.REB Gerakan 23 Maret (M23)] di Kampala terancam bubar. Jumat (21/12), [m5=m4 kelompok pemberontak] itu {e2 memberi tenggat} sampai Natal agar [m6=m3 Kinshasa] meneken gencatan senjata.
"<<q1 Kalau [m7=m3 mereka] tetap menolak, jangan salahkan [m8=m4 kami] bila [m9=m4 kami] {e3 kembali} ke [m10:@COD Goma]>>," kata [m11:M23.REB Francois Rucogoza], ketua delegasi pemberontak.
[m40=m10 Goma], kota berpenduduk sejuta orang di tepi Danau Kivu, {e4 direbut} [m28=m4 M23] pada 20 November tanpa perlawanan berarti. Sebelas hari kemudian [m29=m4 mereka] {e5 mundur} 20 kilometer atas desakan negara-negara kawasan.
Sekarang [m36:@COD daerah Rutshuru] hingga perbatasan [m12:UGA.GOV Uganda] masih berada dalam genggaman [m35=m4 mereka].
[m41=m3 Pihak pemerintah] tidak gentar. [m13:COD.GOV Menteri Luar Negeri Raymond Tshibanda] {e6 menolak} menandatangani apa pun. Alasannya, gencatan senjata sudah ada secara de facto.
"<<q2 [m14=m3 Kami] tidak datang ke sini untuk membicarakan pemilihan umum atau nasib [m15:COD.GOV presiden]>>," cetusnya.
[m37=m4 M23] memang menuntut lebih dari sekadar gencatan senjata. [m16:M23.REB Ketua politiknya, Jean-Marie Runiga], pekan lalu {e7 mendesak} [m17:COD.GOV Presiden Joseph Kabila] membubarkan [m42:COD.LEG parlemen]. Belakangan tuntutan itu ditarik.
[m43=m4 Mayoritas anggotanya] bekas prajurit [m18:CNDP.REB CNDP], milisi Tutsi yang dilebur ke dalam [m39:COD.MIL tentara] berdasarkan perjanjian 23 Maret 2009. April lalu [m30=m4 mereka] {e8 membelot} karena merasa janji tidak ditepati.
[m31:UN Panel ahli PBB] bulan lalu {e9 menuding} [m20:RWA.GOV Rwanda] memasok senjata dan perwira. Bahkan, menurut laporan itu, [m21:RWA.GOV Menteri Pertahanan Rwanda James Kabarebe] {e10 memimpin} [m32=m4 M23] dari jauh. [m33=m20 Kigali] {e11 membantah}. [m22:RWA.GOV Presidennya, Paul Kagame], Selasa lalu {e12 ditelepon} [m23:USA.GOV Presiden Barack Obama], yang {e13 memintanya} menghentikan segala sokongan.
[m44=m12 Uganda], yang menjadi penengah, juga {e18 dituduh} [m19:UN PBB]. [m34=m12 Kampala] sempat {e14 mengancam} akan menarik [m45:UGA.MIL prajuritnya] dari misi [m46:AU Uni Afrika] di [m24:@SOM Somalia].
[m25:MONUSCO Pasukan perdamaian MONUSCO], yang kala itu cuma menonton, {e15 mengerahkan} helikopter tempur di sekitar bandara. [m47:MONUSCO Komandannya] {e19 meminta} [m48:UN Dewan Keamanan] menambah pesawat tanpa awak.
[m26:SADC Komunitas Pembangunan Afrika Selatan, SADC], tempat [m38=m3 Kongo] tergabung, {e16 menyiapkan} 4.000 serdadu. [m27:TZA.GOV Tanzania] {e17 berjanji} menyumbang satu batalion. (AFP/Ans)
e1 m1 > m3 ASSAULT hypothetical 2012-12-21/none ctx=military,territory again
e2 m5 > m6 THREATEN threatened 2012-12-21/day mode=violence ctx=military
e3 m9 > m7 ASSAULT hypothetical 2012-12-21/none ctx=military,territory
e4 m28 > m3 ASSAULT actual 2012-11-20/day ctx=military,territory bg
e5 m29 > m3 RETREAT actual 2012-12-01/day mode=withdraw ctx=military,territory bg
e6 m13 > m4 REJECT actual 2012-12-21/none mode=yield ctx=military
e7 m16 > m17 REQUEST requested 2012-12-10/week mode=change ctx=legislative
e8 m30 > m3 REJECT actual 2012-04-01/month ctx=military bg
e9 m31 > m20 ACCUSE actual 2012-11-01/month mode=allege ctx=military
e10 m21 > m32 AID denied 2012-12-21/none ctx=military
e11 m33 > m31 REJECT actual 2012-12-21/none ctx=military
e12 m23 > m22 CONSULT actual 2012-12-18/day mode=phone ctx=diplomatic
e13 m23 > m22 REQUEST requested 2012-12-18/day mode=yield ctx=military,diplomatic
e18 m19 > m44 ACCUSE actual 2012-12-21/none mode=allege ctx=military
e19 m47 > m48 REQUEST requested 2012-12-21/none mode=assist ctx=peacekeeping
e14 m34 > m19 THREATEN threatened 2012-12-21/none mode=relations ctx=military,peacekeeping
e15 m25 > m4 MOBILIZE actual 2012-12-21/none mode=weapons ctx=military,peacekeeping
e16 m26 > m4 MOBILIZE planned 2012-12-21/none mode=troops ctx=military
e17 m27 > m26 AGREE planned 2012-12-21/none ctx=military
q1 m11 direct cue=kata
q2 m13 direct cue=cetusnya
rel m35 controls m36
rel m16 leads m37
rel m11 member_of m4
rel m38 member_of m26

### VOA Indonesia 2018-07-20 article
= [m1:NIC.COP Polisi Nikaragua] {e1 Kuasai} Benteng Terakhir [m27:NIC.OPP Oposisi] di [m45:@NIC Masaya]
[m28:NIC.COP Pasukan yang setia kepada Presiden Daniel Ortega] {e2 merebut} [m3:@NIC lingkungan Monimbo] di kota [m44:@NIC Masaya], [m2:NIC.GOV Nikaragua], Selasa (17/7), setelah baku tembak selama tujuh jam dengan [m4:NIC.OPP pengunjuk rasa] yang bertahan di balik barikade batu.
[m46:NIC.CVL Sedikitnya tiga orang] tewas, kata [m5:NIC.NGO Asosiasi Hak Asasi Manusia Nikaragua]. [m6:NIC.PRM Laki-laki bertopeng], yang menurut [m47:NIC.CVL warga] berasal dari kelompok paramiliter Sandinista, masuk bersama [m48=m1 polisi].
"<<q1 [m7=m6 Mereka] mengetuk rumah satu per satu sambil menyebut nama [m8:NIC.CVL anak-anak kami]>>," ujar [m41:NIC.CVL seorang perempuan] yang meminta namanya tidak disebut demi keselamatan.
"<<q2 Siapa yang memberi [m9=m6 mereka] daftar itu?>>"
[m10:NIC.COP Direktur kepolisian Francisco Diaz], besan [m49:NIC.GOV Ortega], menampik tudingan bahwa [m29=m1 aparat] {e3 bekerja sama} dengan [m30=m6 orang sipil bersenjata]. Dua pekan lalu [m31=m10 ia] {e4 dijatuhi sanksi} oleh [m11:USA.GOV Departemen Keuangan Amerika].
Gejolak bermula pada 18 April ketika [m32=m2 pemerintah] {e5 memangkas} jaminan pensiun [m33:NIC.CVL kaum lanjut usia]. Rencana itu sudah {e6 dibatalkan}, tetapi tuntutan berkembang menjadi pengunduran diri [m50=m49 Ortega] dan [m12:NIC.GOV istrinya, Wakil Presiden Rosario Murillo].
[m51:NIC.CVL Hampir 300 orang] terbunuh dalam tiga bulan. [m52=m16 Para uskup], yang menjadi penengah dialog nasional, ikut menjadi korban. Pada 9 Juli [m13:NIC.REL Kardinal Leopoldo Brenes] {e7 dipukuli} [m34:NIC.PRM massa pro-pemerintah] di dalam basilika [m14:@NIC Diriamba].
[m35=m49 Ortega], yang memimpin [m15:NIC.PTY Front Pembebasan Nasional Sandinista] sejak 1979, dalam peringatan revolusi pada Kamis {e8 menuduh} [m16:NIC.REL para uskup] menyimpan senjata di gereja dan menjadi bagian dari komplotan kudeta. "<<q3 [m17=m16 Mereka] bukan penengah; [m18=m16 mereka] memihak para pembunuh>>," katanya di hadapan ribuan pendukung.
[m36=m49 Ia] {e9 menolak} usul [m37=m16 gereja] untuk memajukan pemilu ke Maret 2019.
[m42:NIC.OPP Aliansi Sipil], wadah mahasiswa, petani, dan pengusaha, menyatakan <<q4 tidak akan kembali ke meja perundingan sebelum pembunuhan berhenti>>. [m19:NIC.BUS Pengusaha Jose Aguerri], ketua [m20:NIC.BUS COSEP], tidak menutup kemungkinan {e10 mogok nasional} yang ketiga.
[m21:OAS Dewan Permanen Organisasi Negara-negara Amerika (OAS)] pada Rabu lewat 21 suara {e11 mengutuk} kekerasan itu dan {e12 mendesak} [m22=m2 Managua] menyetujui pemilu dini. Hanya [m23:VEN.GOV Venezuela] dan [m24:VCT.GOV Saint Vincent] yang menemani [m38=m2 Nikaragua] {e13 menentang}. [m43:BOL.GOV Bolivia], sekutu lama [m53=m2 negara itu], tidak hadir.
[m25:CRI.GOV Kosta Rika] telah {e14 menerima} [m26:NIC.REF ribuan pemohon suaka]. Di [m54:@USA Washington], [m39:USA.LEG sekelompok senator dari kedua partai] {e15 mengajukan} rancangan undang-undang yang, jika disahkan, akan memblokir pinjaman bagi [m40=m2 pemerintah Ortega]. (ww/em)
e1 m1 > m27 ASSAULT actual 2018-07-17/day ctx=repression,territory again
e2 m28 > m4 ASSAULT actual 2018-07-17/day mode=firearms ctx=repression,territory
e3 m29 > m30 COOPERATE denied 2018-07-20/none ctx=repression
e4 m11 > m31 SANCTION actual 2018-07-02/week ctx=economic,human_rights
e5 m32 > m33 COERCE actual 2018-04-18/day ctx=economic bg
e6 m32 > m33 CONCEDE actual 2018-07-20/none ctx=economic bg
e7 m34 > m13 ASSAULT actual 2018-07-09/day mode=beat ctx=religion_ethnicity
e8 m35 > m16 ACCUSE actual 2018-07-19/day mode=allege ctx=religion_ethnicity
e9 m36 > m37 REJECT actual 2018-07-19/day mode=change ctx=election
e10 m19 > m32 PROTEST hypothetical 2018-07-20/none mode=strike ctx=economic
e11 m21 > m22 ACCUSE actual 2018-07-18/day mode=disapprove ctx=human_rights,diplomatic
e12 m21 > m22 REQUEST requested 2018-07-18/day mode=change ctx=election,diplomatic
e13 m23,m24,m38 > m21 REJECT actual 2018-07-18/day ctx=diplomatic
e14 m25 > m26 AID actual 2018-07-20/none ctx=asylum,migration
e15 m39 > m40 SANCTION planned 2018-07-20/none mode=discontinue ctx=economic,legislative
q1 m41 direct cue=ujar
q2 m41 direct
q3 m35 direct cue=katanya
q4 m42 indirect cue=menyatakan
rel m35 leads m15 from=1979
rel m19 leads m20
rel m43 ally_of m53
