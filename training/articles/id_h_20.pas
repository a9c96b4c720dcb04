### Lombok Post 2020-10-09 article
= [m1=m8 Udayana] Membara, [m2=m7 Dewan] Ikut {e1 Teken} Penolakan
[m3:@IDN MATARAM] - Empat kali [m4:IDN.LEG Ketua DPRD NTB Baiq Isvie Rupaeda] keluar gedung, empat kali pula suaranya tenggelam. Pada kali kelima, Kamis (8/10) sore, [m5=m4 politikus] [m6:IDN.PTY Golkar] itu membawa selembar kertas bermaterai.
Isinya satu alinea: [m7:IDN.LEG lembaga yang dipimpinnya] {e2 mendukung} tuntutan [m8:IDN.EDU mahasiswa] untuk membatalkan Undang-Undang Cipta Kerja. Sorak pun pecah di Jalan Udayana.
Sejam sebelumnya jalan yang sama penuh asap. [m9:IDN.COP Polda NTB] {e3 menembakkan gas air mata} setelah [m10=m8 barisan depan] {e4 melempar} botol dan sepatu. Delapan orang {e5 digelandang} ke mobil tahanan.
"<<q1 [m11=m13 Kami] tidak anti-demo, [m12=m13 kami] anti-batu>>," tegas [m13:IDN.COP Kapolda Irjen Mohammad Iqbal].
[m14=m13 Ia] {e6 meminta} [m15:IDN.EDU Rektor Universitas Mataram Lalu Husni] menarik mahasiswanya. [m16=m15 Sang rektor] {e7 menolak} dengan halus. Kampus, katanya, <<q2 bukan penjaga pintu>>.
Di [m17:@IDN Bima] unjuk rasa lebih keras. [m18:IDN.EDU Ratusan mahasiswa STKIP] {e8 membakar} ban hingga merembet ke gerbang [m19:IDN.GOV kantor bupati]. Di [m20:@IDN Sumbawa] malah sepi.
[m21:IDN.LAB Ketua SPSI NTB Yustinus Habur], mewakili [m22:SPSI.LAB serikat] beranggotakan dua belas ribu pekerja hotel, memilih jalur lain. [m23=m21 Ia] {e9 menyurati} [m24:IDN.GOV Presiden Joko Widodo], Rabu, memohon penerbitan perppu.
[m25=m24 Presiden] belum menjawab. Namun di Jakarta [m26:IDN.GOV Menko Polhukam Mahfud MD] mengatakan pemerintah {e10 akan menindak} pelaku anarkistis, dan [m27:IDN.GOV Menko Perekonomian Airlangga Hartarto], ketua umum [m28=m6 Golkar], {e11 menuding} ada [m29:? sponsor] di balik aksi. Tudingan itu ditepis; [m30:IDN.EDU BEM Unram] membantah {e12 dibayar} siapa pun.
[m31:KSPI.LAB KSPI] pusat {e13 berencana menggugat} ke Mahkamah Konstitusi. Undang-undang tersebut {e14 disahkan} [m32:IDN.LEG DPR RI] 5 Oktober dalam sidang yang dipercepat; [m33:IDN.PTY Demokrat] {e15 keluar ruangan}.
[m34:IDN.GOV Gubernur Zulkieflimansyah] malam harinya {e16 mengunjungi} [m35=m8 mahasiswa yang dirawat] di RSUD.
e1 m2 > m1 SUPPORT actual 2020-10-08/day ctx=legislative,economic again
e2 m7 > m8 SUPPORT actual 2020-10-08/day ctx=legislative,economic
e3 m9 > m10 ASSAULT actual 2020-10-08/day mode=crowd-control ctx=repression,economic
e4 m10 > m9 PROTEST actual 2020-10-08/day mode=riot ctx=economic
e5 m9 > m10 COERCE actual 2020-10-08/day mode=arrest ctx=repression
e6 m14 > m15 REQUEST requested 2020-10-08/day mode=assist ctx=education,repression
e7 m16 > m14 REJECT actual 2020-10-08/day mode=assist ctx=education,repression
e8 m18 > m19 PROTEST actual 2020-10-08/day mode=riot ctx=economic
e9 m23 > m24 REQUEST requested 2020-10-07/day mode=change ctx=economic
e10 m26 > m10 THREATEN threatened 2020-10-08/day ctx=repression
e11 m27 > m29 ACCUSE actual 2020-10-08/day mode=allege ctx=economic
e12 m29 > m10 AID denied 2020-10-09/none ctx=economic said=m30
e13 m31 > m32 ACCUSE planned 2020-10-09/none mode=allege ctx=legal,economic
e14 m32 > m10 COERCE actual 2020-10-05/day ctx=legislative,economic bg
e15 m33 > m32 REJECT actual 2020-10-05/day ctx=legislative bg
e16 m34 > m35 CONSULT actual 2020-10-08/day mode=visit ctx=economic
q1 m13 direct cue=tegas
q2 m16 indirect cue=katanya
rel m4 leads m2
rel m5 member_of m6
rel m27 leads m28

### Gatra 2012-06-14 article
= [m1=m3 Tabuni] {e1 Tewas}, Wamena Pecah Lebih Dulu
~date_line Kamis 14 Juni 2012 05:59
~byline Reporter: Teuku Rahmat
GATRAnews - Dua pekan penembakan gelap di [m2:@IDN Jayapura] berujung pada satu tubuh di Waena, Kamis pagi.
[m3:KNPB.CVL Mako Tabuni], wakil ketua [m4:KNPB.CVL Komite Nasional Papua Barat], {e2 ditembak} [m5:IDN.COP polisi berpakaian preman] ketika sedang mengunyah pinang. Menurut [m6=m5 polisi] [m7=m3 ia] melawan dan merebut senjata.
"<<q1 Yang direbut itu nyawanya>>," ujar [m8:KNPB.CVL Victor Yeimo], juru bicara internasional. [m9=m8 Ia] {e3 membantah} rekannya bersenjata.
[m10:IDN.CVL Warga yang mendengar kabar itu] {e4 membakar} ruko dan sepeda motor di sekitar Perumnas III. Seorang lelaki tewas dibacok.
Sepekan sebelumnya darah mengalir di lembah. Di [m11:@IDN Wamena], 6 Juni, [m12:IDN.MIL prajurit Batalyon 756] {e5 mengamuk} di [m13:IDN.CVL kampung Honai Lama] setelah [m14=m13 pemuda setempat] {e6 menikam} [m15:IDN.MIL dua anggota mereka] yang menabrak seorang anak. Puluhan rumah jadi arang.
~read_also Simak juga: Prakiraan Cuaca Besok, Waspada Hujan Petir
[m16:IDN.MIL Pangdam Mayjen Erwin Syafitri] {e7 meminta maaf} tiga hari kemudian dan {e8 berjanji} membangun kembali rumah yang rusak.
Di Senayan, [m17:IDN.PTY Tubagus Hasanuddin] {e9 menganggap} [m18=m20 pemerintah] gagal. Wakil ketua Komisi I dari [m19:IDN.PTY PDI Perjuangan] itu {e10 menghendaki} dialog dengan penengah, seperti dahulu di Aceh.
[m20:IDN.GOV Presiden Yudhoyono] menyebut serangan di Papua berskala kecil. Pernyataan Selasa lalu tersebut {e11 disayangkan} [m21:IDN.REL Pendeta Socratez Sofyan Yoman], yang mengetuai [m22:IDN.REL Persekutuan Gereja Baptis Papua].
Penembak misterius {e12 melukai} [m23:DEU.CVL peneliti Jerman Dietmar Pieper] di pantai Base-G, 29 Mei. [m24:DEU.GOV Kedutaan Jerman] {e13 mendesak} penyelidikan pada hari berikutnya. [m25:IDN.COP Wakapolri Nanan Soekarna] {e14 menuduh} [m26=m4 kelompok Tabuni] berada di baliknya; [m27:OPM.REB OPM], yang juga disebut-sebut, menyangkal {e15 terlibat}.
[m28:IDN.LEG DPR Papua] {e16 akan membentuk} panitia khusus. Toko di Abepura tutup pukul lima sore.
~footer Sumber: berbagai laporan
e1 m5 > m1 ASSAULT actual 2012-06-14/day mode=firearms ctx=repression,territory again
e2 m5 > m3 ASSAULT actual 2012-06-14/day mode=firearms ctx=repression,territory
e3 m9 > m6 REJECT actual 2012-06-14/none ctx=repression
e4 m10 > m6 PROTEST actual 2012-06-14/day mode=riot ctx=repression
e5 m12 > m13 ASSAULT actual 2012-06-06/day ctx=military,repression
e6 m14 > m15 ASSAULT actual 2012-06-06/day ctx=military
e7 m16 > m14 SUPPORT actual 2012-06-09/day ctx=military
e8 m16 > m14 AGREE planned 2012-06-09/day ctx=military
e9 m17 > m18 ACCUSE actual 2012-06-14/none mode=disapprove ctx=repression,human_rights
e10 m17 > m18 REQUEST requested 2012-06-14/none mode=change ctx=political_institutions
e11 m21 > m20 ACCUSE actual 2012-06-14/none mode=disapprove ctx=human_rights
e12 m27 > m23 ASSAULT actual 2012-05-29/day mode=firearms ctx=terrorism bg
e13 m24 > m6 REQUEST requested 2012-05-30/day mode=assist ctx=legal,diplomatic bg
e14 m25 > m26 ACCUSE actual 2012-06-13/day mode=allege ctx=terrorism,territory
e15 m27 > m23 ASSAULT denied 2012-05-29/day mode=firearms ctx=terrorism said=m27 again
e16 m28 > m6 ACCUSE planned 2012-06-14/none mode=investigate ctx=legislative,repression
q1 m8 direct cue=ujar
rel m21 leads m22
rel m17 member_of m19

### Detikcom 2007-11-12 article
= [m1=m16 RI] Absen, [m2=m5 Malaysia] Nyanyikan Rasa Sayange di [m3:@MYS Kuala Lumpur]
Jakarta - Lagu itu tetap dinyanyikan. Dengan iringan gamelan pula.
[m4:IDN.GOV KBRI Kuala Lumpur] {e1 menolak} hadir di malam puncak Visit Malaysia Year, Sabtu (10/11/2007), karena lagu Rasa Sayange dan reog dipakai sebagai jualan [m5:MYS.GOV tuan rumah].
"<<q1 Duduk manis menonton barang sendiri dijual orang, masa [m6=m7 kami] tepuk tangan?>>" {e2 sindir} [m7:IDN.GOV Wakil Duta Besar AM Fachir].
[m8:MYS.GOV Menteri Kebudayaan Rais Yatim] menanggapi dingin. Menurut menteri itu, <<q2 nusantara milik bersama>>.
Bukan lagu saja yang sedang jadi perkara. Agustus lalu [m9:IDN.CVL Donald Luther Colopita], wasit karate asal Manado, {e3 dikeroyok} [m10:MYS.COP empat polisi Malaysia] di Nilai, 24 Agustus. [m11:MYS.GOV PM Abdullah Badawi] lalu {e4 menyampaikan} penyesalan lewat telepon, 27 Agustus, kepada [m12:IDN.GOV Presiden SBY], namun {e5 menolak} permintaan maaf resmi yang dituntut [m13:IDN.LEG DPR].
Oktober giliran istri seorang diplomat RI yang {e6 ditahan} [m14:MYS.COP RELA], pasukan sukarela penjaring pendatang. [m15:IDN.CVL Perempuan itu] menunjukkan kartu diplomatik, tetapi tetap digiring.
[m16:IDN.GOV Departemen Luar Negeri] {e7 melayangkan nota} dua hari kemudian, 8 Oktober. [m17:MYS.GOV Menteri Dalam Negeri Radzi Sheikh Ahmad] mengklaim [m18=m14 RELA] tidak {e8 menahan} siapa-siapa, hanya memeriksa.
[m19:IDN.CVL Warok Ponorogo] akan {e9 berunjuk rasa} akhir bulan ini, 29 November, di depan kedutaan negara jiran.
[m20:IDN.GOV Menteri Kebudayaan dan Pariwisata Jero Wacik] {e10 mengajak} mitranya membuat daftar warisan bersama. Ajakan ini {e11 dicela} [m21:IDN.PTY Deddy Djamaluddin Malik], anggota DPR dari [m22:IDN.PTY Partai Amanat Nasional].
[m23:IDN.NGO Kelompok Tokoh Terkemuka], forum baru yang diketuai [m24:IDN.ELI Try Sutrisno] dan [m25:MYS.ELI Musa Hitam], {e12 bersidang} bulan depan untuk mendinginkan hubungan.
[m26=m16+m5 Kedua negara] adalah anggota pendiri [m27:ASEAN ASEAN].
e1 m4 > m5 REJECT actual 2007-11-10/day ctx=diplomatic
e2 m7 > m5 ACCUSE actual 2007-11-12/none mode=disapprove ctx=diplomatic
e3 m10 > m9 ASSAULT actual 2007-08-24/day mode=beat ctx=repression bg
e4 m11 > m12 SUPPORT actual 2007-08-27/day ctx=diplomatic bg
e5 m11 > m13 REJECT actual 2007-09-01/month mode=yield ctx=diplomatic bg
e6 m14 > m15 COERCE actual 2007-10-06/day mode=arrest ctx=migration bg
e7 m16 > m18 ACCUSE actual 2007-10-08/day mode=disapprove ctx=diplomatic,migration bg
e8 m18 > m15 COERCE denied 2007-10-06/day mode=arrest ctx=migration said=m17 again
e9 m19 > m5 PROTEST planned 2007-11-29/day mode=demo ctx=diplomatic
e10 m20 > m8 AGREE planned 2007-11-12/none ctx=diplomatic
e11 m21 > m20 ACCUSE actual 2007-11-12/none mode=disapprove ctx=diplomatic
e12 m23 > m16,m5 CONSULT planned 2007-12-01/month ctx=diplomatic
q1 m7 direct cue=sindir
q2 m8 indirect cue=Menurut
rel m21 member_of m22
rel m23 led_by m24
rel m23 led_by m25

### IDN Times 2024-12-17 article
= [m1=m4 Banteng] {e1 Pecat}, [m2=m5 Jokowi] Santai
Jakarta, [m3:#IDNTimes IDN Times] - Surat keputusan bernomor 1649 itu dibacakan tanpa nada tinggi. Dengan surat tersebut, Senin (16/12/2024), [m4:IDN.PTY PDI Perjuangan] resmi {e2 memecat} [m5:IDN.ELI Joko Widodo], [m6:IDN.GOV Gibran Rakabuming Raka], dan [m7:IDN.PTY Bobby Nasution].
Yang membacakannya bukan ketua umum, melainkan [m8:IDN.PTY Komarudin Watubun], ketua bidang kehormatan. "<<q1 Sejak hari ini [m9=m4 partai] tidak bertanggung jawab atas tindakan [m10=m5+m6+m7 mereka]>>," kata [m11=m8 dia].
[m12=m5 Jokowi] mengetahuinya dari wartawan. "<<q2 Ya enggak apa-apa. [m13=m5 Saya] hormati>>," jawabnya di [m14:@IDN Solo], Selasa pagi, sambil memegang pagar.
Sikap menantunya tak jauh beda. [m15=m7 Gubernur terpilih Sumatera Utara] itu sudah setahun {e3 menyeberang} ke [m16:IDN.PTY Gerindra], persisnya 20 Mei.
Mengapa sekarang? [m17:IDN.PTY Sekjen Hasto Kristiyanto] mengaitkannya dengan Mahkamah Konstitusi. [m18=m17 Ia] {e4 menuduh} bekas kadernya memakai kekuasaan untuk mengubah syarat umur calon. Tuduhan lain: pengerahan [m19:IDN.COP polisi] pada pilkada.
[m20:IDN.COP Kapolri Listyo Sigit Prabowo] membantah [m21=m19 anggotanya] {e5 mengarahkan} [m22:IDN.CVL pemilih].
[m23:IDN.CVL Projo], organisasi relawan pimpinan [m24:IDN.GOV Budi Arie Setiadi], {e6 menyerang balik}. Bendahara kelompok itu bahkan {e7 mengusulkan} pembentukan partai baru.
[m25:IDN.PTY Golkar] dan [m26:IDN.PTY PAN] sama-sama {e8 membuka pintu}. [m27:IDN.PTY Zulkifli Hasan], ketua umum partai yang terakhir, mengatakan <<q3 karpetnya biru dan sudah digelar>>. [m28=m5 Jokowi] belum {e9 menerima} ataupun menampik tawaran.
Di balik layar, [m29:IDN.LEG Ketua DPR Puan Maharani] {e10 menemui} [m30:IDN.GOV Presiden Prabowo Subianto] pada Minggu. Isinya, tutur orang dekat, rencana pertemuan sang presiden dengan [m31:IDN.PTY Megawati Soekarnoputri]. Yang disebut terakhir {e11 belum bersedia}.
[m32:IDN.JUD KPK] pekan depan {e12 akan memanggil} [m33=m17 Hasto] dalam perkara Harun Masiku, buron sejak 2020.
Solo diguyur hujan sampai sore.
e1 m1 > m2 SANCTION actual 2024-12-16/day mode=expel ctx=political_institutions again
e2 m4 > m5,m6,m7 SANCTION actual 2024-12-16/day mode=expel ctx=political_institutions
e3 m15 > m16 SUPPORT actual 2024-05-20/day ctx=political_institutions,election bg
e4 m18 > m13 ACCUSE actual 2024-12-17/none mode=allege ctx=political_institutions,legal,election
e5 m21 > m22 COERCE denied 2024-12-17/none ctx=election said=m20
e6 m23 > m18 ACCUSE actual 2024-12-17/none mode=disapprove ctx=political_institutions
e7 m23 > m13 REQUEST requested 2024-12-17/none mode=change ctx=political_institutions
e8 m25,m26 > m28 AGREE planned 2024-12-17/none ctx=political_institutions
e9 m28 > m25,m26 AGREE hypothetical 2024-12-17/none ctx=political_institutions
e10 m29 > m30 CONSULT actual 2024-12-15/day ctx=political_institutions
e11 m31 > m30 REJECT actual 2024-12-17/none ctx=political_institutions
e12 m32 > m33 ACCUSE planned 2024-12-23/week mode=investigate ctx=corruption,legal
q1 m11 direct cue=kata
q2 m13 direct cue=jawabnya
q3 m27 indirect cue=mengatakan
rel m23 led_by m24
rel m27 leads m26
