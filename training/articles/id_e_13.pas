### Tribunnews 2020-12-31 article
= [m32:FPI.REL FPI] Resmi {e2 Dilarang}, [m35:IDN.GOV Mahfud]: Mulai Hari Ini Tidak Punya Legal Standing
~byline Penulis: Yanuar Prakoso | Editor: Dewi
~date_line Kamis, 31 Desember 2020 07:11 WIB
~share Tribun X
TRIBUNNEWS.COM, [m1:@IDN JAKARTA] - "<<q1 Kalau ada organisasi mengatasnamakan [m36=m4 FPI], itu dianggap tidak ada dan harus ditolak>>," ujar [m2:IDN.GOV Menko Polhukam Mahfud MD] di kantornya, Rabu (30/12/2020).
Enam pejabat meneken keputusan itu. [m3:IDN.GOV Pemerintah] {e1 melarang} semua kegiatan, simbol, dan atribut [m4:FPI.REL Front Pembela Islam (FPI)].
Satu jam kemudian [m5:IDN.COP polisi dan tentara] mendatangi [m6:@IDN Petamburan]. [m23=m5 Mereka] {e3 mencopot} papan nama, lalu {e4 membubarkan} jumpa pers yang hendak digelar [m7:FPI.REL pengacara organisasi itu]. [m8:FPI.REL Tujuh orang] {e5 dibawa} ke polres.
[m9=m7 Aziz Yanuar], salah satu pengacara tersebut, mengatakan [m10=m4 pihaknya] {e6 akan menggugat} ke PTUN. "<<q2 Tanpa pengadilan, tanpa peringatan. Ini namanya apa?>>" katanya.
Malamnya, para pengurus {e7 mendeklarasikan} [m11:FPI.REL Front Persatuan Islam]. Singkatannya sama.
Pendiri [m33=m4 FPI], [m12:FPI.REL Rizieq Shihab], {e8 ditahan} di [m24:IDN.COP Polda Metro Jaya] sejak 12 Desember karena kerumunan. Lima hari sebelumnya [m25:FPI.REL enam pengawalnya] {e9 ditembak mati} [m13:IDN.COP polisi] di [m14:@IDN Km 50 tol Cikampek]. [m15:IDN.JUD Komnas HAM] masih {e10 menyelidiki} peristiwa itu.
[m16:IDN.COP Kapolda Metro Jaya Fadil Imran] membantah [m26=m13 anak buahnya] {e11 menyiksa} [m27=m25 mereka]. "<<q3 [m37=m13 Petugas] diserang lebih dulu>>," ucapnya beberapa waktu lalu.
Reaksi terbelah. [m17:NU.REL Sekjen PBNU Helmy Faishal Zaini] {e12 mendukung} langkah [m28=m3 pemerintah]. [m18:MUHAMMADIYAH.REL Sekretaris Umum PP Muhammadiyah Abdul Mu'ti] hanya {e13 meminta} [m29=m3 pemerintah] berlaku adil kepada organisasi lain.
[m19:IDN.PTY Wakil Ketua Umum Gerindra Fadli Zon] {e14 mengecam}nya sebagai otoriter, padahal ketua umum [m34:IDN.PTY partai itu], [m20:IDN.GOV Menteri Pertahanan Prabowo Subianto], duduk di kabinet. [m21:IDN.OPP PKS] {e15 mendesak} keputusan dicabut.
[m22:IDN.MIL Pangdam Jaya Mayjen Dudung Abdurachman], yang November lalu {e16 memerintahkan} penurunan baliho [m38=m12 Rizieq], menyiapkan [m39:IDN.MIL 1.500 prajurit] untuk {e17 mengamankan} malam tahun baru.
[m31:IDN.GOV Kominfo] belum memutuskan apakah akun media sosial organisasi itu akan {e18 diblokir}.
e1 m3 > m4 COERCE actual 2020-12-30/day mode=restrict ctx=rights_freedoms,religion_ethnicity
e2 m35 > m32 COERCE actual 2020-12-30/day mode=restrict ctx=rights_freedoms,religion_ethnicity again
e3 m23 > m4 COERCE actual 2020-12-30/day mode=seize ctx=rights_freedoms
e4 m23 > m7 COERCE actual 2020-12-30/day mode=restrict ctx=rights_freedoms
e5 m23 > m8 COERCE actual 2020-12-30/day mode=arrest ctx=repression
e6 m10 > m3 ACCUSE planned 2020-12-31/none mode=allege ctx=legal,rights_freedoms
e7 m11 > m3 REJECT actual 2020-12-30/day ctx=rights_freedoms
e8 m24 > m12 COERCE actual 2020-12-12/day mode=arrest ctx=legal,health bg
e9 m13 > m25 ASSAULT actual 2020-12-07/day mode=firearms ctx=repression bg
e10 m15 > m13 ACCUSE actual 2020-12-31/none mode=investigate ctx=human_rights
e11 m26 > m27 ASSAULT denied 2020-12-31/none mode=torture ctx=human_rights bg
e12 m17 > m28 SUPPORT actual 2020-12-31/none ctx=religion_ethnicity
e13 m18 > m29 REQUEST requested 2020-12-31/none mode=change ctx=rights_freedoms
e14 m19 > m3 ACCUSE actual 2020-12-31/none mode=disapprove ctx=rights_freedoms
e15 m21 > m3 REQUEST requested 2020-12-31/none mode=yield ctx=rights_freedoms
e16 m22 > m12 COERCE actual 2020-11-01/month mode=seize ctx=military,rights_freedoms bg
e17 m22 > m1 MOBILIZE planned 2020-12-31/day mode=troops ctx=military
e18 m31 > m4 COERCE hypothetical 2020-12-31/none mode=censor ctx=rights_freedoms
q1 m2 direct cue=ujar
q2 m9 direct cue=katanya
q3 m16 direct cue=ucapnya
rel m20 leads m34
rel m19 member_of m34

### Suara Maluku 2004-04-27 article
= [m40:@IDN Ambon] Membara di Hari Kedua, [m41:IDN.COP Brimob] {e1 Ditambah}
[m1:@IDN AMBON], SM - [m2:IDN.GOV Gubernur Maluku Karel Albert Ralahalu] minta [m39:IDN.CVL warga] jangan termakan kabar burung. Masjid Raya Al-Fatah, katanya, tetap berdiri. Begitu pula Gereja Maranatha.
"<<q1 [m3=m2 Saya] lihat sendiri tadi pagi. Yang bilang terbakar, berdosa>>," ujar [m4=m2 gubernur] lewat RRI, kemarin.
Sejak Minggu (25/4) siang sedikitnya 22 orang tewas. Hari itu [m5:FKM_RMS.REB Front Kedaulatan Maluku (FKM)] {e2 mengibarkan} bendera Benang Raja di rumah pemimpinnya, [m6:FKM_RMS.REB Alex Manuputty], di Kudamati untuk memperingati berdirinya Republik Maluku Selatan. [m7:IDN.COP Polisi] {e3 menangkap} sekretaris jenderalnya, [m8:FKM_RMS.REB Moses Tuanakotta], beserta 26 pengikut. Arak-arakan pendukungnya kemudian dilempari; [m31:IDN.CVL dua kampung] {e4 baku serang} dengan parang.
[m9:UAF Penembak gelap] {e5 menewaskan} [m32:IDN.COP dua anggota Brimob] di Talake.
[m10:IDN.COP Kapolri Jenderal Da'i Bachtiar] semalam {e6 mengirim} 400 Brimob dari [m11:@IDN Kelapa Dua dan Makassar]. [m12:IDN.MIL Kodam XVI/Pattimura] {e7 menurunkan} satu batalyon ke garis pemisah. Kapal [m13:IDN.MIL KRI Teluk Ende] {e8 mengangkut} [m14:IDN.REF 700 pengungsi] ke lantamal.
Belum ada jam malam. "<<q2 Sedang [m15:IDN.COP kami] pertimbangkan>>," kata [m16:IDN.COP Kapolda Brigjen Bambang Sutrisno]. [m17=m16 Bambang] membantah [m33=m7 anak buahnya] {e9 membiarkan} bendera itu naik.
Di [m18:@IDN Jakarta], [m19:IDN.GOV Menko Polkam ad interim Hari Sabarno] {e10 menuding} [m34=m5 FKM] sebagai biang. Tuduhan serupa datang dari [m20:IDN.REL Majelis Ulama Indonesia Maluku]. Ketua Sinode [m21:IDN.REL Gereja Protestan Maluku (GPM)], [m22:IDN.REL Pendeta IWJ Hendriks], {e11 menegaskan} [m37=m21 gerejanya] tidak mendukung gerakan separatis mana pun.
[m38=m6 Manuputty] sendiri tidak di Ambon. [m23=m6 Dokter] yang {e12 divonis} [m35:IDN.JUD hakim] empat tahun penjara itu kabur ke [m24:@USA Amerika Serikat] pada November. [m25:IDN.GOV Deplu] sudah {e13 meminta} [m26:USA.GOV Washington] memulangkannya, tetapi belum berjawab.
[m27:UN Kantor PBB di Ambon], yang ruangannya terbakar Minggu malam, {e14 menarik} 20 staf ke [m28:@IDN Makassar].
Calon presiden [m29:IDN.PTY Partai Demokrat], [m30:IDN.PTY Susilo Bambang Yudhoyono], yang ikut {e15 merundingkan} Perjanjian Malino pada Februari 2002, {e16 mengimbau} [m36:IDN.CVL kedua komunitas] tidak saling membalas. (M-02)
e1 m41 > m31 MOBILIZE actual 2004-04-26/day mode=police again
e2 m5 > m2 PROTEST actual 2004-04-25/day mode=demo ctx=territory
e3 m7 > m8 COERCE actual 2004-04-25/day mode=arrest ctx=territory,repression
e4 m31 > m31 ASSAULT actual 2004-04-25/day mode=primitive ctx=religion_ethnicity
e5 m9 > m32 ASSAULT actual 2004-04-27/none mode=firearms
e6 m10 > m31 MOBILIZE actual 2004-04-26/day mode=police
e7 m12 > m31 MOBILIZE actual 2004-04-27/none mode=troops ctx=military
e8 m13 > m14 AID actual 2004-04-27/none ctx=migration,military
e9 m33 > m5 COOPERATE denied 2004-04-27/none ctx=territory
e10 m19 > m34 ACCUSE actual 2004-04-27/none mode=allege ctx=territory
e11 m22 > m34 REJECT actual 2004-04-27/none mode=assist ctx=territory
e12 m35 > m23 SANCTION actual 2004-04-27/none mode=convict ctx=legal bg
e13 m25 > m26 REQUEST requested 2004-04-27/none mode=assist ctx=legal
e14 m27 > m1 RETREAT actual 2004-04-27/none mode=withdraw
e15 m30 > m36 CONSULT actual 2002-02-01/month mode=third-party ctx=religion_ethnicity bg
e16 m30 > m36 REQUEST requested 2004-04-27/none mode=yield ctx=religion_ethnicity
q1 m4 direct cue=ujar
q2 m16 direct cue=kata
rel m6 leads m5
rel m22 leads m21
rel m30 member_of m29

### Batam Pos 2023-09-12 article
= [m33:IDN.GOV BP Batam]: Patok Jalan Terus, {e1 Ganti Rugi} Menyusul
[m1:@IDN BATAM] (BP) - [m2:IDN.GOV Kepala BP Batam Muhammad Rudi] bicara pelan, nyaris seperti berbisik. Kemarin pagi, di ruang rapatnya, [m26=m2 wali kota merangkap kepala badan pengusahaan itu] {e2 meminta} [m3:IDN.CVL warga Rempang] pindah sebelum 28 September.
"<<q1 Kalau tidak, investasi lari. Siapa yang rugi? [m4=m2 Kita] semua>>," katanya.
"<<q2 Rumah tipe 45 sudah [m5=m2 kami] siapkan. Selama menunggu, sewa [m6=m2 kami] {e17 bayar}>>," tambahnya.
Seribu meter dari sana suasananya berbeda. [m7:IDN.CVL Ribuan orang] berbaju Melayu {e3 berunjuk rasa} menolak penggusuran 16 kampung tua. Menjelang tengah hari batu {e4 melayang} ke kaca gedung; [m8:IDN.COP polisi] membalas dengan {e5 gas air mata}. [m27=m7 Empat puluh tiga orang] {e6 diamankan}.
[m9:IDN.COP Kapolresta Barelang Kombes Nugroho Tri Nuryanto] menampik [m28=m8 polisi] {e7 memukuli} [m34=m7 pendemo]. [m35=m9 Ia] menunjuk kening ajudannya yang dijahit.
Bentrok pertama terjadi Kamis (7/9) ketika [m10:IDN.COP tim gabungan] {e8 memaksa masuk} untuk memasang patok. [m29=m3 Delapan warga] {e9 ditangkap} dan gas air mata masuk ke [m11:IDN.EDU SMP Negeri 22]. [m12:IDN.JUD Ombudsman] dan [m30:IDN.JUD Komnas HAM] kini {e10 memeriksa} kejadian itu.
Kemarin sore, [m31=m29 tujuh dari delapan orang tersebut] {e11 ditangguhkan} penahanannya. [m13:IDN.GOV Gubernur Kepri Ansar Ahmad] yang {e12 menjaminnya}.
Di Jakarta, [m14:IDN.GOV Menteri Investasi Bahlil Lahadalia] mengaku proyek kaca [m15:XINYI.MNC Xinyi] dari [m16:CHN.GOV China] tidak dapat menunggu. Perjanjian investasinya {e13 diteken} di [m17:@CHN Chengdu], 28 Juli, di hadapan [m18:IDN.GOV Presiden Joko Widodo].
[m19:IDN.LEG Anggota DPR Mardani Ali Sera] dari [m20:IDN.OPP PKS] {e14 menuntut} proyek dihentikan sementara. [m21:WALHI.CVL Walhi Riau] menyiapkan {e15 gugatan}. Dari seberang, di [m22:@MYS Johor], [m23:MYS.CVL sekelompok orang Melayu] berencana {e16 berdemo} di [m32:IDN.GOV konsulat Indonesia], Jumat.
Ditanya apakah [m36=m10 pasukan] akan ditarik dari Jembatan Barelang, [m24=m2 Rudi] menggeleng. "<<q3 Itu bukan wewenang [m25=m2 saya]>>." (cr6/jpg)
e1 m33 > m3 AID planned 2023-09-11/day ctx=human_security again
e17 m6 > m3 AID planned 2023-09-11/day ctx=human_security
e2 m26 > m3 REQUEST requested 2023-09-11/day mode=yield ctx=human_security,economic
e3 m7 > m2 PROTEST actual 2023-09-11/day mode=demo ctx=human_security
e4 m7 > m2 PROTEST actual 2023-09-11/day mode=riot ctx=human_security
e5 m8 > m7 ASSAULT actual 2023-09-11/day mode=crowd-control ctx=repression
e6 m8 > m27 COERCE actual 2023-09-11/day mode=arrest ctx=repression
e7 m28 > m34 ASSAULT denied 2023-09-11/day mode=beat ctx=repression
e8 m10 > m3 COERCE actual 2023-09-07/day ctx=human_security bg
e9 m10 > m29 COERCE actual 2023-09-07/day mode=arrest ctx=repression bg
e10 m12,m30 > m10 ACCUSE actual 2023-09-12/none mode=investigate ctx=human_rights
e11 m8 > m31 RETREAT actual 2023-09-11/day mode=release ctx=legal
e12 m13 > m31 AID actual 2023-09-11/day ctx=legal
e13 m18 > m15 SUPPORT actual 2023-07-28/day ctx=economic bg
e14 m19 > m18 REQUEST requested 2023-09-12/none mode=change ctx=human_security
e15 m21 > m2 ACCUSE planned 2023-09-12/none mode=allege ctx=legal
e16 m23 > m32 PROTEST planned 2023-09-15/day mode=demo
q1 m2 direct cue=katanya
q2 m2 direct cue=tambahnya
q3 m24 direct
rel m19 member_of m20

### Harian Jogja 2017-03-09 article none
= Bupati Resmikan Pasar Krempyeng, Pedagang Minta Atap Jangan Bocor
~byline Sunartono
[m1:@IDN GUNUNGKIDUL]—Gunting dibawa dua, pitanya tersangkut paku. [m2:IDN.GOV Bupati Gunungkidul Badingah] akhirnya menariknya dengan tangan, disambut tawa [m14:IDN.BUS ratusan pedagang] di [m3:@IDN Pasar Krempyeng Semin], Rabu (8/3).
"<<q1 Semoga rezekinya tidak nyangkut seperti pita ini>>," kata [m4=m2 Badingah].
Pasar senilai Rp7,8 miliar itu memuat 214 kios. Bangunan lama terbakar pada Agustus 2015 akibat korsleting.
[m5:IDN.BUS Ketua paguyuban pedagang, Ngatinem], menyambut gembira meskipun beberapa seng sudah berkarat. "<<q2 [m6=m5 Kami] cuma minta atap jangan bocor. Dagangan [m7=m5 saya] tempe>>," ujarnya.
[m8:IDN.GOV Kepala Disperindag Hidayat] berjanji memeriksa tukangnya. Menurut [m9=m8 Hidayat], <<q3 masa pemeliharaan kontraktor masih enam bulan>>.
Rombongan berkeliling hampir dua jam. [m10:IDN.LEG Anggota DPRD DIY Slamet] memborong gaplek; [m11:IDN.COP Kapolsek Semin AKP Haryanta] memesan dawet dua gelas tetapi tidak sempat meminumnya karena ada kambing lepas di jalan raya.
[m12:? Mahasiswa KKN dari Universitas Gadjah Mada] membagikan brosur pembukuan sederhana. Sebagian pedagang memakainya untuk bungkus cabai.
Harga cabai rawit kemarin Rp130.000 per kilogram, naik Rp15.000. "<<q4 Pedasnya sama, yang berubah cuma harganya>>," kata [m13:? Tumirah], pembeli asal Karangmojo.
Pekan depan giliran Pasar Playen yang diresmikan.
q1 m4 direct cue=kata
q2 m5 direct cue=ujarnya
q3 m9 indirect cue=Menurut
q4 m13 direct cue=kata
