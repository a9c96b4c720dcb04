### Media Indonesia 2005-10-05 article
= [m1=m14 Jakarta] Minta Bukti, [m2=m6 Canberra] {e1 Minta} [m3=m7 JI] Dilarang
~date_line 5 Oktober 2005, 11:14 WIB
~byline Oleh: Oktovianus Pogau
DUA hari setelah tiga bom meledak di [m4:@IDN Jimbaran] dan [m5:@IDN Kuta], [m6:AUS.GOV Menteri Luar Negeri Australia Alexander Downer] berdiri di depan puing Raja's Restaurant dan {e2 mengulang permintaan} lama: larang [m7:JI.REB Jemaah Islamiah].
"<<q1 Organisasi itu tidak pernah terdaftar. Apa yang mau dilarang?>>" {e3 balik bertanya} [m8:IDN.GOV Wakil Presiden Jusuf Kalla] sore harinya, Selasa (4/10).
Serangan Sabtu malam itu {e4 membunuh} 20 orang, [m9:AUS.CVL empat di antaranya warga Australia]. [m10:IDN.COP Mayor Jenderal Ansyaad Mbai], yang mengepalai [m11:IDN.GOV desk antiteror], {e5 menunjuk} [m12:JI.REB Azahari Husin] dan Noordin M Top, keduanya warga Malaysia yang masih buron.
[m13:MYS.GOV PM Abdullah Badawi] {e6 menawarkan} bantuan intelijen kepada [m14:IDN.GOV Indonesia], dan [m15:AUS.GOV PM John Howard] {e7 mengirim} 40 polisi federal guna bekerja bersama [m16:IDN.COP Polri], Senin.
Tidak semua bantuan disambut. [m17:IDN.GOV Mensesneg Yusril Ihza Mahendra], yang juga memimpin [m18:IDN.PTY Partai Bulan Bintang], {e8 menolak} permintaan [m19:AUS.JUD Jaksa Agung Philip Ruddock] agar masa tahanan [m20:JI.REB Abu Bakar Ba'asyir] tidak dipotong. Amir yang {e9 dihukum} [m21:IDN.JUD Pengadilan Negeri Jakarta Selatan] 30 bulan pada 3 Maret itu memperoleh remisi 17 Agustus.
Dari Cipinang, [m22=m20 Ba'asyir] {e10 mengecam} pengeboman namun {e11 menyebut} [m23:USA.GOV Washington] dalangnya. [m24=m20 Ia] membantah pernah {e12 memimpin} [m25=m7 JI].
Di Denpasar [m26:IDN.GOV Gubernur Bali Dewa Beratha] {e13 meminta} [m27:IDN.GOV Presiden Yudhoyono] memperketat kartu penduduk musiman. Permintaan tersebut {e14 ditanggapi dingin} [m28=m27 Istana].
[m29:IDN.MIL Panglima TNI Jenderal Endriartono Sutarto] {e15 siap menghidupkan} komando teritorial sampai tingkat desa. [m30:IDN.CVL Imparsial], lewat direkturnya [m31:IDN.CVL Rachland Nashidik], {e16 mencurigai} tentara menumpang.
Hotel-hotel di Nusa Dua mencatat pembatalan 15 persen. Kunjungan wisatawan Jepang paling cepat turun.
~page_control Lihat semua komentar
e1 m2 > m1 REQUEST requested 2005-10-04/day mode=change ctx=terrorism,religion_ethnicity again
e2 m6 > m1 REQUEST requested 2005-10-04/day mode=change ctx=terrorism,religion_ethnicity
e3 m8 > m6 REJECT actual 2005-10-04/day mode=change ctx=terrorism,diplomatic
e4 m12 > m9 ASSAULT actual 2005-10-01/day mode=suicide-attack ctx=terrorism
e5 m10 > m12 ACCUSE actual 2005-10-02/day mode=allege ctx=terrorism
e6 m13 > m14 AGREE planned 2005-10-03/day ctx=terrorism,intelligence
e7 m15 > m16 AID actual 2005-10-03/day ctx=terrorism
e8 m17 > m19 REJECT actual 2005-10-05/none mode=yield ctx=legal,terrorism
e9 m21 > m20 SANCTION actual 2005-03-03/day mode=convict ctx=terrorism,legal bg
e10 m22 > m12 ACCUSE actual 2005-10-05/none mode=disapprove ctx=terrorism
e11 m22 > m23 ACCUSE actual 2005-10-05/none mode=allege ctx=terrorism
e12 m24 > m25 SUPPORT denied 2005-10-05/none ctx=terrorism said=m24
e13 m26 > m27 REQUEST requested 2005-10-05/none mode=change ctx=migration,terrorism
e14 m28 > m26 REJECT actual 2005-10-05/none mode=change ctx=migration
e15 m29 > m16 AGREE planned 2005-10-05/day ctx=terrorism,military
e16 m30 > m29 ACCUSE actual 2005-10-05/none mode=disapprove ctx=military,rights_freedoms
q1 m8 direct cue=balik
rel m10 leads m11
rel m17 leads m18
rel m31 leads m30

### Tirto.id 2023-01-30 article
= Setelah 1.200 Hari, [m1=m31 Prabowo] dan [m2=m34 Anies] {e1 Bertemu}?
~share Komentar 14 | Dibaca 3.201 kali
~byline Rizal Firdaus/Teuku Rahmat
tirto.id - Belum. Yang bertemu baru pesuruhnya.
Jumat malam pekan lalu (27/1/2023), [m3:IDN.PTY Partai Keadilan Sejahtera] semestinya mengumumkan calonnya. Ternyata {e2 dukungan} untuk [m4=m34 Anies Baswedan] itu molor sampai Senin ini, diucapkan [m5:IDN.PTY Sohibul Iman] di [m6:@IDN Simatupang].
"<<q1 Lima bulan [m7=m3 kami] istikharah>>," kata [m8=m5 wakil ketua majelis syura] itu.
Dengan demikian lengkaplah tiga kaki [m9:IDN.PTY Koalisi Perubahan]: [m10=m3 PKS], [m11:IDN.PTY NasDem], dan [m12:IDN.PTY Demokrat]. Yang disebut terakhir {e3 berikrar} Kamis lalu lewat tulisan [m13:IDN.PTY Agus Harimurti Yudhoyono], ketua umumnya.
[m14=m11 NasDem] malah sibuk ke arah lain. [m15:IDN.PTY Surya Paloh], pendiri dan ketua umum partai tersebut, {e4 dipanggil} ke Istana pada Kamis yang sama. Isi pembicaraan gelap. [m16:IDN.PTY Ahmad Ali] menepis spekulasi bahwa [m17:IDN.GOV Jokowi] {e5 mengancam} mencopot tiga menteri dari partainya.
Esok harinya [m18=m15 Paloh] {e6 mendatangi} kantor [m19:IDN.PTY Golkar]. [m20:IDN.GOV Airlangga Hartarto], nakhoda partai beringin, {e7 menawarinya} bergabung ke [m21:IDN.PTY Koalisi Indonesia Bersatu].
Kunjungan itu membuat [m22=m12 Demokrat] gusar. [m23:IDN.PTY Andi Arief] {e8 menyindir} mitranya sebagai orang yang menikah sambil melamar tetangga.
[m24:IDN.PTY Djarot Saiful Hidayat] dari [m25:IDN.PTY PDI Perjuangan] tak kurang pedas: <<q2 dua menteri [m26=m11 NasDem] sebaiknya {e9 mundur} saja>>. Seruan serupa dua kali {e10 dilontarkan} sejak Desember.
Menteri yang dimaksud, [m27:IDN.GOV Syahrul Yasin Limpo] dan [m28:IDN.GOV Siti Nurbaya Bakar], memilih bekerja.
Lalu bagaimana dengan judul di atas? Sekretariat bersama [m29:IDN.PTY Gerindra] dan [m30:IDN.PTY PKB] {e11 diresmikan} Senin lalu oleh [m31:IDN.PTY Prabowo Subianto] dan [m32:IDN.PTY Muhaimin Iskandar]. Di sela acara, [m33:IDN.PTY Sufmi Dasco] {e12 tidak menampik} kemungkinan silaturahmi dengan [m34:IDN.PTY bekas gubernur DKI]. Utusannya sudah ke sana dua kali.
e1 m1 > m2 CONSULT hypothetical 2023-01-30/none ctx=election again
e2 m3 > m4 SUPPORT actual 2023-01-30/day ctx=election
e3 m12 > m4 SUPPORT actual 2023-01-26/day ctx=election
e4 m15 > m17 CONSULT actual 2023-01-26/day mode=visit ctx=political_institutions
e5 m17 > m15 THREATEN denied 2023-01-30/none ctx=executive,political_institutions said=m16
e6 m18 > m20 CONSULT actual 2023-01-27/day mode=visit ctx=election
e7 m20 > m14 AGREE planned 2023-01-27/day ctx=election
e8 m23 > m18 ACCUSE actual 2023-01-30/none mode=disapprove ctx=election
e9 m24 > m26 REQUEST requested 2023-01-30/none mode=yield ctx=executive,political_institutions
e10 m24 > m26 REQUEST requested 2022-12-23/day mode=yield ctx=executive,political_institutions bg
e11 m31 > m32 SUPPORT actual 2023-01-23/day ctx=election,political_institutions
e12 m33 > m34 CONSULT hypothetical 2023-01-30/none ctx=election
q1 m8 direct cue=kata
q2 m24 indirect
rel m10 member_of m9
rel m11 member_of m9
rel m12 member_of m9
rel m13 leads m12
rel m15 leads m14
rel m20 leads m19

### Pontianak Post 2015-09-21 article
= Asap: [m1=m3 Singapura] {e1 Panggil} Perusahaan, [m2=m10 JK] Menjawab Ketus
PONTIANAK - Jarak pandang di Supadio 300 meter. Sekolah diliburkan sampai Rabu, dan masker habis di apotek-apotek Jalan Gajah Mada.
Angin membawa persoalan itu ke tetangga. [m3:SGP.GOV Menteri Lingkungan Hidup Singapura Vivian Balakrishnan], Minggu (20/9), {e2 melayangkan surat} kepada [m4:IDN.BUS Asia Pulp and Paper] dan empat perusahaan lain yang diduga membakar lahan, serta {e3 meminta} [m5:IDN.GOV Menteri Lingkungan Hidup dan Kehutanan Siti Nurbaya] menyerahkan peta konsesi.
Permintaan peta {e4 ditolak} [m6=m5 Siti]. Data perusahaan, ujarnya, <<q1 urusan dalam negeri>>.
"<<q2 Sebelas bulan [m7=m3 mereka] menikmati udara bersih dari [m8=m10 kita], apa [m9=m3 mereka] berterima kasih?>>" sergah [m10:IDN.GOV Wakil Presiden Jusuf Kalla] dari Jakarta.
[m11:SGP.GOV K Shanmugam], diplomat tertinggi pulau itu, {e5 mencela} ucapan pejabat tertentu tanpa menyebut nama. Di [m12:@MYS Putrajaya], [m13:MYS.GOV Menteri Wan Junaidi] {e6 memutuskan} terbang ke Jakarta pekan depan.
Di dalam negeri penindakan berjalan serempak. [m14:IDN.COP Bareskrim] {e7 menetapkan} [m15:IDN.BUS tujuh korporasi] tersangka, Rabu, dan tiga izin {e8 dibekukan} [m16:IDN.GOV kementerian] kemarin, termasuk milik [m17:IDN.BUS PT Langgam Inti Hibrindo].
[m18:IDN.GOV Gubernur Kalimantan Barat Cornelis] {e9 menyalahkan} [m19:IDN.GOV pemerintah pusat] karena helikopter baru datang tiga hari lalu. Kata [m20=m18 dia], pembakar kecil jangan ditangkapi. Akan tetapi [m21:IDN.COP Polda Kalbar] sudah {e10 menahan} [m22:IDN.CVL 26 peladang].
[m23:AMAN.CVL AMAN Kalbar] {e11 memprotes} penahanan itu. Menurut ketuanya, [m24:AMAN.CVL Sujarni Alloy], adat mengenal bakar terkendali.
[m25:IDN.EDU Mahasiswa Untan] {e12 membagikan} sepuluh ribu masker kepada [m26:IDN.CVL pengguna jalan] dan Senin ini {e13 berarak} ke kantor gubernur dengan tabung oksigen kosong.
[m27:IDN.GOV Indonesia] baru {e14 meratifikasi} perjanjian asap lintas batas [m28:ASEAN ASEAN] pada 16 September tahun lalu, paling akhir di antara sepuluh [m29=m28 anggotanya].
e1 m1 > m4 ACCUSE actual 2015-09-20/day mode=investigate ctx=environment,legal again
e2 m3 > m4 ACCUSE actual 2015-09-20/day mode=investigate ctx=environment,legal
e3 m3 > m5 REQUEST requested 2015-09-20/day mode=assist ctx=environment
e4 m6 > m3 REJECT actual 2015-09-21/day mode=assist ctx=environment
e5 m11 > m10 ACCUSE actual 2015-09-21/day mode=disapprove ctx=environment,diplomatic
e6 m13 > m6 CONSULT planned 2015-09-28/week mode=visit ctx=environment
e7 m14 > m15 ACCUSE actual 2015-09-16/day mode=allege ctx=environment,legal
e8 m6 > m17 SANCTION actual 2015-09-21/day mode=discontinue ctx=environment
e9 m18 > m19 ACCUSE actual 2015-09-21/none mode=disapprove ctx=environment
e10 m21 > m22 COERCE actual 2015-09-21/none mode=arrest ctx=environment,legal
e11 m23 > m21 ACCUSE actual 2015-09-21/none mode=disapprove ctx=environment,legal
e12 m25 > m26 AID actual 2015-09-20/day ctx=health,environment
e13 m25 > m20 PROTEST actual 2015-09-21/day mode=demo ctx=environment
e14 m27 > m28 SUPPORT actual 2014-09-16/day ctx=environment,diplomatic bg
q1 m6 indirect cue=ujarnya
q2 m10 direct cue=sergah
rel m24 leads m23

### Detiknews 2026-06-17 article
= [m1=m5 Gubernur] vs [m2=m4 Kepala Desa]: Dana Desa {e1 Disetop} Sementara
[m3:@IDN Bandung] - Gerbang Gedung Sate ditutup rantai. Bukan rantai baru, kata penjaganya, hanya jarang dipakai.
Di luar rantai, [m4:IDN.GOV sepuluh ribu kepala desa dan perangkatnya] {e2 berteriak} sejak Selasa pagi (16/6/2026). Di dalam, [m5:IDN.GOV Gubernur Jawa Barat Dedi Mulyadi] menyiarkan dirinya sendiri.
"<<q1 Yang jujur [m6=m5 saya] gendong, yang korupsi [m7=m5 saya] antar ke jaksa>>," ucap [m8=m5 dia] kepada kamera. Sehari sebelumnya [m9=m5 politikus] [m10:IDN.PTY Gerindra] itu {e3 menghentikan} bantuan keuangan Rp 130 juta per desa.
[m11:IDN.GOV Sukarya WK], ketua [m12:IDN.GOV Apdesi Jawa Barat], {e4 menyebut} penghentian itu hukuman massal. [m13=m11 Ia] {e5 mengancam} menyetop pungutan pajak bumi jika dalam sepekan tak ada jalan keluar.
Ancaman itu bukan tanpa preseden. Maret lalu [m14:IDN.GOV para lurah di Karawang] {e6 melakukannya} selama sebelas hari sampai [m15:IDN.GOV Bupati Aep Syaepuloh] {e7 menyerah}.
[m16:IDN.JUD Kejaksaan Tinggi Jawa Barat] menyelidiki 212 laporan. Dua kepala desa sudah {e8 ditahan}, Kamis; [m17:IDN.GOV keduanya] membantah menyelewengkan uang jalan.
Di Jakarta, [m18:IDN.GOV Menteri Desa Yandri Susanto] menilai rekannya terburu-buru. [m19=m18 Kementerian] {e9 akan mengirim} inspektur pada Senin. [m20=m18 Kader] [m21:IDN.PTY PAN] itu juga {e10 memohon} [m22=m4 para kades] pulang.
[m23:IDN.LEG Ketua DPRD Jabar Buky Wibawa], satu partai dengan [m24=m5 gubernur], {e11 mendukung}. Sebaliknya [m25:IDN.PTY Fraksi PKS], yang lama menguasai provinsi ini, {e12 menyiapkan} interpelasi.
[m26:IDN.COP Polda Jabar] {e13 menempatkan} 900 petugas. Seorang peserta pingsan dan {e14 dilarikan} polisi wanita ke Borromeus.
Menjelang magrib rantai dibuka. [m27=m11 Sukarya] dan sembilan orang lain masuk; sampai berita ini ditulis, {e15 pembicaraan} belum berakhir.
e1 m1 > m2 SANCTION actual 2026-06-15/day mode=discontinue ctx=economic,corruption again
e2 m4 > m5 PROTEST actual 2026-06-16/day mode=demo ctx=economic
e3 m9 > m4 SANCTION actual 2026-06-15/day mode=discontinue ctx=economic,corruption
e4 m11 > m9 ACCUSE actual 2026-06-16/day mode=disapprove ctx=economic
e5 m13 > m9 THREATEN threatened 2026-06-16/day ctx=economic
e6 m14 > m15 REJECT actual 2026-03-01/month ctx=economic bg
e7 m15 > m14 CONCEDE actual 2026-03-01/month ctx=economic bg
e8 m16 > m17 COERCE actual 2026-06-11/day mode=arrest ctx=corruption,legal
e9 m19 > m9 CONSULT planned 2026-06-22/day mode=third-party ctx=economic
e10 m20 > m22 REQUEST requested 2026-06-17/none mode=yield ctx=economic
e11 m23 > m24 SUPPORT actual 2026-06-17/none ctx=corruption,economic
e12 m25 > m24 ACCUSE planned 2026-06-17/none mode=investigate ctx=legislative,economic
e13 m26 > m22 MOBILIZE actual 2026-06-16/day mode=police ctx=economic
e14 m26 > m22 AID actual 2026-06-16/day ctx=health
e15 m27 > m24 CONSULT actual 2026-06-16/day ctx=economic
q1 m8 direct cue=ucap
rel m11 leads m12
rel m20 member_of m21
rel m9 member_of m10
