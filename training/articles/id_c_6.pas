### Serambinews.com 2023-12-29 article
= [m47:IDN.EDU Mahasiswa] {e18 Angkut Paksa} Pengungsi [m1:MMR.REF Rohingya], [m2:UNHCR UNHCR]: <<q1 [m42=m2 Kami] Terguncang>>
~byline Laporan Indra Wijaya | Banda Aceh
~date_line Jumat, 29 Desember 2023 10:12 WIB
SERAMBINEWS.COM, [m3:@IDN BANDA ACEH] - [m4:IDN.EDU Ratusan mahasiswa dari sejumlah kampus] {e1 menyerbu} rubanah [m5:@IDN Balai Meuseuraya Aceh (BMA)], Rabu (27/12/2023), lalu {e2 memaksa} [m6:MMR.REF 137 pengungsi Rohingya] naik ke dua truk.
[m7=m6 Para pengungsi], mayoritas perempuan dan anak-anak, menangis dan berpelukan. Sebagian {e3 dilempari} botol minuman oleh [m8=m4 massa] yang mengenakan jaket almamater.
Dari sana rombongan {e4 dibawa} ke [m9:@IDN Kantor Kemenkumham Aceh]. "<<q2 [m10=m4 Kami] {e5 menuntut} [m11=m29 pemerintah] segera mendeportasi [m41=m6 mereka]. Aceh bukan tempat penampungan,>>" teriak [m12:IDN.EDU Teuku Warija Arismunandar], yang mengaku koordinator aksi.
[m13:IDN.COP Polresta Banda Aceh] berjaga, tetapi jumlahnya kalah. [m14:IDN.COP Kapolresta Kombes Fahmi Irwan Ramli] {e6 membantah} [m46=m13 polisi] membiarkan penyerbuan itu.
"<<q3 Personel [m15=m13 kami] sudah {e7 menghalangi} pintu. Daripada jatuh korban, [m16=m13 kami] memilih mengawal,>>" dalihnya.
Kamis kemarin, [m17=m13 pihaknya] mulai {e8 memeriksa} [m18:IDN.EDU tiga mahasiswa] yang dikenali dari rekaman video.
[m19=m2 Badan PBB urusan pengungsi] {e9 menyesalkan} kejadian tersebut. Dalam rilisnya, [m43=m2 lembaga itu] {e10 menduga} [m37:? pihak tertentu] menggerakkan kampanye kebencian di media sosial dan {e11 meminta} [m20:IDN.COP aparat penegak hukum] memberikan perlindungan.
[m21:IDN.CVL KontraS Aceh] lebih lugas. "<<q4 Ini bukan gerakan mahasiswa. Mahasiswa tidak menendang anak kecil,>>" kata [m22:IDN.CVL koordinatornya, Azharul Husna].
Sejak pertengahan November, menurut catatan [m23=m2 UNHCR], lebih dari 1.500 orang Rohingya mendarat di Aceh. [m38:MMR.REF Perahu terakhir] {e12 ditolak} [m24:IDN.CVL warga Lamreh] pada 16 Desember dan baru diizinkan merapat malam harinya.
[m44=m1 Mereka] berangkat dari kamp [m25:@BGD Cox's Bazar]. Di sana hampir sejuta orang mengungsi setelah [m26:MMR.MIL tentara Myanmar] {e13 membakar} kampung-kampung [m45=m1 mereka] pada Agustus 2017.
[m27:IDN.GOV Menko Polhukam Mahfud MD], yang juga maju sebagai calon wakil presiden, {e19 meminta} [m50:IDN.CVL masyarakat] tidak bertindak sendiri. [m28=m27 Ia] {e14 berjanji} [m29:IDN.GOV pemerintah] akan mencarikan tempat sementara, di antaranya gedung [m30:PMI.CVL PMI].
"<<q5 [m48=m29 Indonesia] tidak meneken Konvensi Pengungsi 1951. [m31=m29 Kita] bisa saja {e15 mengusir}, tetapi [m32=m31 kita] punya kemanusiaan,>>" ujar [m40=m27 Mahfud] di [m33:@IDN Sabang].
Dari [m49:@IDN Jakarta], [m34:IDN.GOV juru bicara Kemenlu Lalu Muhamad Iqbal] {e16 menuding} [m35:? jaringan perdagangan orang] memanfaatkan kebaikan Indonesia. Bulan ini [m39:IDN.COP Polda Aceh] {e17 menangkap} [m36:BGD.CRM Husson Mukhtar], kapten kapal yang diduga menarik Rp 14 juta per kepala.
e1 m4 > m6 PROTEST actual 2023-12-27/day mode=riot ctx=asylum,religion_ethnicity
e2 m4 > m6 COERCE actual 2023-12-27/day ctx=asylum,religion_ethnicity
e3 m8 > m7 PROTEST actual 2023-12-27/day mode=riot ctx=asylum,religion_ethnicity
e4 m4 > m6 COERCE actual 2023-12-27/day ctx=asylum,religion_ethnicity again
e5 m10 > m11 REQUEST requested 2023-12-27/day mode=yield ctx=asylum,migration
e6 m14 > m4 REJECT actual 2023-12-29/none ctx=asylum
e7 m15 > m4 COERCE actual 2023-12-27/day mode=restrict ctx=asylum said=m14
e8 m17 > m18 ACCUSE actual 2023-12-28/day mode=investigate ctx=asylum,legal
e9 m19 > m4 ACCUSE actual 2023-12-29/none mode=disapprove ctx=asylum,human_rights
e10 m19 > m37 ACCUSE actual 2023-12-29/none mode=allege ctx=asylum,misinformation
e11 m19 > m20 REQUEST requested 2023-12-29/none mode=assist ctx=asylum,human_security
e12 m24 > m38 REJECT actual 2023-12-16/day mode=assist ctx=asylum
e13 m26 > m1 ASSAULT actual 2017-08-01/month mode=destroy ctx=human_rights,religion_ethnicity bg
e14 m28 > m1 AGREE planned 2023-12-29/none ctx=asylum
e15 m31 > m1 COERCE hypothetical 2023-12-29/none mode=deport ctx=asylum
e16 m34 > m35 ACCUSE actual 2023-12-29/none mode=allege ctx=trafficking,asylum
e17 m39 > m36 COERCE actual 2023-12-01/month mode=arrest ctx=trafficking
e18 m47 > m1 COERCE actual 2023-12-27/day ctx=asylum,religion_ethnicity again
e19 m27 > m50 REQUEST requested 2023-12-29/none mode=yield ctx=asylum
q1 m2 direct
q2 m12 direct cue=teriak
q3 m14 direct cue=dalihnya
q4 m22 direct cue=kata
q5 m40 direct cue=ujar
rel m14 leads m13
rel m22 leads m21

### Koran Tempo 2025-05-09 article
= Rudal Melintas Kashmir, [m1:IDN.GOV Jakarta] Menyiapkan Evakuasi
~byline Daniel Ahmad Fajri
~date_line Jumat, 9 Mei 2025
JAKARTA -- [m2:IDN.GOV Kementerian Luar Negeri] {e1 mengimbau} [m3:IDN.CVL 70-an warga negara Indonesia] di wilayah Kashmir dan Punjab meninggalkan daerah itu setelah [m4:IND.GOV India] dan [m5:PAK.GOV Pakistan] tiga hari berturut-turut saling serang.
Rabu dinihari, 7 Mei, jet tempur [m6:IND.MIL India] {e2 menghantam} sembilan sasaran di seberang perbatasan. [m7:IND.GOV New Delhi] menamainya Operasi Sindoor dan mengklaim hanya membidik markas [m8:LET.REB Lashkar-e-Taiba] serta [m9:JEM.REB Jaish-e-Mohammad].
"<<q1 Bohong besar. Yang mati anak-anak,>>" ujar [m10:PAK.MIL Ahmed Sharif Chaudhry], juru bicara militer [m11=m5 Pakistan], yang {e3 melaporkan} [m54:PAK.CVL 31 warga sipil] tewas. Menurut [m48=m10 dia], <<q2 [m12:PAK.MIL angkatan udaranya] {e4 menjatuhkan} lima pesawat penyerang, tiga di antaranya Rafale>>.
Klaim itu menggelitik [m13:IDN.LEG anggota Komisi I DPR, Oleh Soleh]. [m49=m1 Indonesia] {e17 memesan} 42 unit jet yang sama. [m14=m13 Politikus] [m15:IDN.PTY PKB] tersebut {e5 meminta} [m16:IDN.GOV Kementerian Pertahanan] mengkaji ulang kontrak dengan [m17:FRA.BUS Dassault Aviation].
"<<q3 Bukan membatalkan, ya. [m18=m13 Saya] bilang mengkaji,>>" katanya buru-buru, Kamis, 8 Mei.
[m19:IDN.GOV Kepala Biro Humas Kementerian Pertahanan Frega Wenas Inkiriwang] {e6 menampik} usul itu. <<q4 Satu insiden yang belum tentu benar tidak bisa dijadikan ukuran>>, tuturnya melalui pesan pendek.
Serangan [m52=m4 India] adalah balasan atas pembantaian di Pahalgam, 22 April lalu. Di lembah wisata itu [m20:TRF.REB kelompok bersenjata] {e7 menembak mati} [m21:IND.CVL 26 pelancong]. [m39=m20 Front Perlawanan], yang dianggap [m43=m7 New Delhi] kepanjangan tangan [m44=m8 Lashkar], semula mengaku, lalu {e8 membantah} bertanggung jawab.
Sehari sesudahnya, [m22:IND.GOV Perdana Menteri Narendra Modi] {e9 menangguhkan} Perjanjian Air Indus. [m53=m22 Ia] pernah mengatakan <<q5 air dan darah tak bisa mengalir bersama>>. [m23=m5 Islamabad] {e10 membalas} dengan menutup ruang udara dan menghentikan perdagangan.
Kedua negara sama-sama mengklaim Kashmir. Sejak perang 1947, [m24=m5 Pakistan] menguasai [m25:@PAK Azad Kashmir dan Gilgit-Baltistan] di barat dan utara; [m26=m4 India] memegang sisanya.
Menteri Luar Negeri [m27:IDN.GOV Sugiono] sudah {e11 menghubungi} [m28:IND.GOV S. Jaishankar] dan [m29:PAK.GOV Ishaq Dar] secara terpisah, Rabu malam. Kepada [m45=m28+m29 mereka], menurut [m30:IDN.GOV juru bicara Rolliansyah Soemirat], [m40=m27 Sugiono] {e12 menyerukan} pengendalian diri. Ditanya soal kemungkinan [m46=m1 Indonesia] {e13 menjadi penengah}, [m42=m30 Rolliansyah] menjawab <<q6 [m31:IDN.GOV Presiden Prabowo] tidak menutup pintu>>.
[m47=m31 Prabowo] pada Januari lalu menjadi tamu kehormatan Hari Republik di New Delhi. Di sana [m41=m31 ia] {e14 menjajaki} pembelian rudal BrahMos dengan [m32=m22 Modi].
[m33:CHN.GOV Beijing], sekutu segala cuaca [m34=m23 Islamabad] dan pemasok jet J-10C, {e15 menyayangkan} operasi militer [m35=m7 India]. [m36:TUR.GOV Ankara] {e16 berdiri} di pihak [m50=m5 Pakistan]. Adapun [m37:USA.GOV Wakil Presiden Amerika JD Vance] menyatakan perang itu "<<q7 bukan urusan [m51=m37 kami]>>".
Pakar keamanan dari Universitas Paramadina, [m38:? Anton Aliabbas], khawatir eskalasi tak terkendali. Katanya, <<q8 dua-duanya punya bom nuklir, dan dua-duanya tak pernah berunding sejak 2019>>.
e1 m2 > m3 REQUEST requested 2025-05-09/none mode=yield ctx=human_security,military
e2 m6 > m5 ASSAULT actual 2025-05-07/day mode=aerial ctx=military,territory,terrorism
e3 m10 > m7 ACCUSE actual 2025-05-09/none mode=allege ctx=military,human_rights
e4 m12 > m6 ASSAULT actual 2025-05-07/day mode=aerial ctx=military said=m10
e5 m14 > m16 REQUEST requested 2025-05-08/day mode=change ctx=military,legislative
e6 m19 > m14 REJECT actual 2025-05-09/none mode=change ctx=military
e7 m20 > m21 ASSAULT actual 2025-04-22/day mode=firearms ctx=terrorism,territory bg
e8 m39 > m7 REJECT actual 2025-05-09/none ctx=terrorism bg
e9 m22 > m5 SANCTION actual 2025-04-23/day mode=discontinue ctx=natural_resource,diplomatic bg
e10 m23 > m4 SANCTION actual 2025-05-09/none mode=discontinue ctx=economic,diplomatic bg
e11 m27 > m28,m29 CONSULT actual 2025-05-07/day mode=phone ctx=diplomatic,military
e12 m40 > m28,m29 REQUEST requested 2025-05-07/day mode=yield ctx=diplomatic,military said=m30
e13 m46 > m4,m5 CONSULT hypothetical 2025-05-09/none mode=third-party ctx=diplomatic
e14 m41 > m32 CONSULT actual 2025-01-01/month mode=visit ctx=military,diplomatic bg
e15 m33 > m35 ACCUSE actual 2025-05-09/none mode=disapprove ctx=military,diplomatic
e16 m36 > m50 SUPPORT actual 2025-05-09/none ctx=diplomatic
e17 m49 > m17 COOPERATE actual 2025-05-09/none ctx=military,economic bg
q1 m10 direct cue=ujar
q2 m10 indirect cue=Menurut
q3 m13 direct cue=katanya
q4 m19 indirect cue=tuturnya
q5 m53 indirect cue=mengatakan
q6 m42 indirect cue=menjawab
q7 m37 mixed cue=menyatakan
q8 m38 indirect cue=Katanya
rel m24 controls m25 from=1947
rel m33 ally_of m34
rel m14 member_of m15

### Kompas.id 2025-07-29 article
= {e18 Gencatan Senjata} di Putrajaya, Ujian Bagi Ketua [m1:ASEAN ASEAN]
~byline Oleh MAHDI NUGROHO
~date_line 29 Jul 2025 06:00 WIB
~share Bagikan Artikel
[m2:@MYS PUTRAJAYA], [m3:#KOMPAS KOMPAS] — Lima hari setelah roket pertama jatuh, [m4:THA.GOV Thailand] dan [m5:KHM.GOV Kamboja] pada Senin (28/7/2025) {e1 menyepakati} gencatan senjata tanpa syarat, berlaku mulai tengah malam.
Kesepakatan itu lahir dalam {e2 perundingan} hampir tiga jam di kediaman resmi [m6:MYS.GOV Perdana Menteri Malaysia Anwar Ibrahim]. [m7:THA.GOV Penjabat Perdana Menteri Phumtham Wechayachai] duduk di kanan, [m8:KHM.GOV PM Hun Manet] di kiri. Duta Besar [m9:USA.GOV Amerika Serikat] dan [m10:CHN.GOV China] mendampingi.
"<<q1 [m11=m6 Saya] berterima kasih kepada [m12=m7+m8 kedua sahabat]. Ini langkah pertama yang penting,>>" kata [m13=m6 Anwar], yang [m47:MYS.GOV negaranya] memimpin [m48=m1 perhimpunan] sepanjang 2025.
[m14=m8 Hun Manet] {e3 memuji} [m15:USA.GOV Presiden Donald Trump] karena ikut mendorong perdamaian. Dua hari sebelumnya, [m16=m15 Trump] {e4 menelepon} kedua pemimpin dan {e5 mengancam} tidak akan meneruskan perundingan tarif dengan [m17=m4+m5 negara] yang masih berperang.
[m50=m7 Phumtham] tidak menyebut nama [m51=m15 Trump]. Dengan muka masam [m45=m7 ia] mengatakan <<q2 [m18=m4 Bangkok] akan melihat apakah [m19=m5 tetangganya] bersungguh-sungguh>>.
Keraguan itu beralasan. Beberapa jam lewat tengah malam, [m20:THA.MIL Angkatan Darat Thailand] {e6 menuduh} [m21:KHM.MIL pasukan Kamboja] masih {e7 menembakkan} senapan di sekitar [m22:@THA Phu Makhua]. "<<q3 Tidak ada tembakan apa pun dari pihak [m23=m21 kami],>>" {e8 bantah} [m24:KHM.GOV Maly Socheata], juru bicara Kementerian Pertahanan di Phnom Penh.
Pertempuran pecah pada 24 Juli. Menurut [m39=m4 Bangkok], [m25=m21 lawannya] {e9 meluncurkan} roket BM-21 ke sebuah pompa bensin di [m26:@THA Sisaket]; menurut [m40=m5 Phnom Penh], [m27=m20 tentara Thailand]-lah yang lebih dulu {e10 menyerbu} Candi Ta Muen Thom. [m41:THA.MIL Jet F-16 Thailand] {e11 membalas} pada siang yang sama.
Sedikitnya 38 orang tewas dan 300.000 lainnya mengungsi.
Bukan kali ini saja [m49=m1 ASEAN] turun tangan. Pada 2011, ketika keduanya berebut Candi Preah Vihear, [m42:IDN.GOV Indonesia] selaku ketua {e12 mengutus} [m28:IDN.GOV Menlu Marty Natalegawa] ulang-alik Phnom Penh–Bangkok. [m43=m42 Jakarta] juga {e13 menawarkan} pengamat, tetapi [m29:THA.MIL militer Thailand] waktu itu {e14 menolak}.
"<<q4 Bedanya, sekarang ada [m52=m15 Trump] di belakang pintu,>>" kata [m46=m28 Marty], kini pengajar dan penulis, kepada Kompas.
Presiden [m30:IDN.GOV Prabowo Subianto], yang menerima [m44=m6 Anwar] di [m53:@IDN Jakarta], Selasa ini, dijadwalkan {e15 membicarakan} pengiriman pengamat militer. [m54:? Sumber di Kementerian Pertahanan] mengatakan <<q5 [m31:IDN.MIL TNI] {e16 siap mengirim} 20 perwira bila [m32=m17 kedua pihak] meminta>>.
Dari pengungsian di Surin, [m33:THA.CVL Kittisak], petani singkong, berharap sederhana saja. "<<q6 [m34=m33 Saya] ingin tidur tanpa menghitung ledakan.>>"
Krisis ini telah memakan korban politik. [m35:THA.JUD Mahkamah Konstitusi Thailand] {e17 menonaktifkan} [m36:THA.GOV Perdana Menteri Paetongtarn Shinawatra], ketua [m37:THA.PTY Partai Pheu Thai], pada 1 Juli setelah rekaman teleponnya dengan [m38:KHM.LEG Ketua Senat Hun Sen] bocor.
e1 m4 > m5 CONCEDE actual 2025-07-28/day ctx=military,territory
e2 m7 > m8 CONSULT actual 2025-07-28/day mode=third-party ctx=military,diplomatic
e3 m14 > m15 SUPPORT actual 2025-07-28/day ctx=diplomatic
e4 m16 > m7,m8 CONSULT actual 2025-07-26/day mode=phone ctx=diplomatic,military
e5 m16 > m17 THREATEN threatened 2025-07-26/day mode=relations ctx=economic,military
e6 m20 > m21 ACCUSE actual 2025-07-29/day mode=allege ctx=military
e7 m21 > m20 ASSAULT denied 2025-07-29/day mode=firearms ctx=military said=m20
e8 m24 > m20 REJECT actual 2025-07-29/none ctx=military
e9 m25 > m4 ASSAULT actual 2025-07-24/day mode=heavy-weapons ctx=military,territory bg said=m39
e10 m27 > m5 ASSAULT actual 2025-07-24/day ctx=military,territory bg said=m40
e11 m41 > m5 ASSAULT actual 2025-07-24/day mode=aerial ctx=military,territory bg
e12 m42 > m4,m5 CONSULT actual 2011-01-01/year mode=third-party ctx=diplomatic,territory bg
e13 m43 > m4,m5 AGREE planned 2011-01-01/year ctx=peacekeeping,territory bg
e14 m29 > m43 REJECT actual 2011-01-01/year mode=assist ctx=peacekeeping,territory bg
e15 m30 > m44 CONSULT planned 2025-07-29/day mode=visit ctx=diplomatic,peacekeeping
e16 m31 > m32 AID hypothetical 2025-07-29/none ctx=peacekeeping
e18 m4 > m5 CONCEDE actual 2025-07-28/day ctx=military,territory again
e17 m35 > m36 SANCTION actual 2025-07-01/day mode=convict ctx=legal,executive bg
q1 m13 direct cue=kata
q2 m45 indirect cue=mengatakan
q3 m24 direct cue=bantah
q4 m46 direct cue=kata
q5 m54 indirect cue=mengatakan
q6 m33 direct
rel m47 leads m48 from=2025
rel m36 leads m37
rel m42 leads m49 from=2011 to=2011
