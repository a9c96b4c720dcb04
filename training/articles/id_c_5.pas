### VOA Indonesia 2021-09-20 article
= [m1:IDN.GOV Jakarta] Cemas, [m2:MYS.GOV Kuala Lumpur] Geram, [m3:PHL.GOV Manila] Senang: ASEAN Terbelah Soal AUKUS
~byline Fathiyah Wulandari
~date_line 20/09/2021
[m4:@IDN JAKARTA] — Pembentukan pakta pertahanan [m5:AUKUS AUKUS] oleh [m6:AUS.GOV Australia], [m7:GBR.GOV Inggris], dan [m8:USA.GOV Amerika Serikat] pekan lalu menuai tanggapan yang saling bertolak belakang dari negara-negara Asia Tenggara.
[m9:IDN.GOV Kementerian Luar Negeri Indonesia] lewat lima butir pernyataan, Jumat (17/9), {e1 menyatakan keprihatinan} atas keputusan [m10:AUS.GOV Canberra] memiliki delapan kapal selam bertenaga nuklir. Pernyataan itu juga {e2 meminta} [m11=m6 tetangga di selatan] memegang teguh Perjanjian Nonproliferasi Nuklir.
[m12=m9 Kementerian] tidak berhenti di situ. Rencana {e3 lawatan} [m13:AUS.GOV Perdana Menteri Scott Morrison] ke [m51:@IDN Jakarta] {e4 dibatalkan}, kendati menurut [m14:IDN.GOV juru bicara Teuku Faizasyah] <<q1 alasannya semata-mata karena [m15:IDN.GOV Presiden Joko Widodo] sedang berada di luar kota>>.
[m43=m2 Kuala Lumpur] menempuh nada yang lebih keras. [m16:MYS.GOV Perdana Menteri Ismail Sabri Yaakob] {e5 menelepon} [m17=m13 Morrison] pada hari yang sama dan {e6 memperingatkan} bahwa AUKUS dapat memancing [m18:? kekuatan lain] bertindak lebih agresif, terutama di Laut China Selatan.
"<<q2 [m19=m6 Kami] {e7 akan berkunjung} dan menjelaskan semuanya,>>" kata [m20:AUS.GOV Menteri Pertahanan Peter Dutton] menanggapi kekhawatiran [m21=m2 Malaysia].
"<<q3 Tidak ada senjata nuklir. Titik,>>" imbuhnya.
Bagi [m22=m3 Filipina], sekutu perjanjian [m23=m8 Washington] sejak 1951, pakta tersebut justru menyeimbangkan kawasan. [m24:PHL.GOV Menteri Luar Negeri Teodoro Locsin] pada Minggu {e8 membela} kesepakatan [m25=m6+m7+m8 ketiga negara]. [m26:VNM.GOV Hanoi] memilih diam.
Peneliti [m27:? Dewi Fortuna Anwar] menganggap perbedaan itu tidak baru. "<<q4 [m52:ASEAN ASEAN] itu bukan aliansi. Yang satu takut pada [m28:CHN.GOV China], yang lain takut pada perlombaan senjata,>>" ujarnya kepada [m29:#VOA VOA].
[m44=m27 Dewi] {e9 mengkritik} [m30=m1 pemerintah Indonesia], yang dinilainya terlambat tahu. Padahal, tutur [m45=m27 dia], baru pada 9 September [m31:IDN.GOV Menteri Pertahanan Prabowo Subianto] dan [m32:IDN.GOV Menteri Luar Negeri Retno Marsudi] {e10 menjamu} [m33=m20 Dutton] serta [m34:AUS.GOV Menlu Marise Payne] dalam {e11 pertemuan} 2+2 di [m50:@IDN Jakarta].
"<<q5 Seminggu kemudian [m35=m30 kita] membacanya di koran,>>" keluhnya.
Yang paling murka tentu saja [m36:FRA.GOV Paris]. [m37=m36 Prancis] {e12 menarik} duta besarnya dari [m46=m6 Canberra] dan [m47=m8 Washington], Jumat, setelah [m38=m6 Australia] {e13 memutus kontrak} 12 kapal selam konvensional yang {e14 ditandatangani} pada 2016.
[m39:CHN.GOV Juru bicara Kementerian Luar Negeri Zhao Lijian] di Beijing {e15 menuduh} [m41=m25 ketiga negara] merusak perdamaian. Namun, [m42=m39 ia] mengelak ketika ditanya apakah [m40=m28 negaranya] sendiri akan menambah kapal selam nuklir, yang kini berjumlah enam.
[m48=m1 Indonesia] bukan anggota blok pertahanan mana pun. [m49:NZL.GOV Selandia Baru], yang sejak 1987 menutup pelabuhannya bagi kapal bertenaga nuklir, tidak diajak.
e1 m9 > m10 ACCUSE actual 2021-09-17/day mode=disapprove ctx=military,diplomatic
e2 m9 > m11 REQUEST requested 2021-09-17/day mode=yield ctx=military,cbrn
e3 m13 > m1 CONSULT planned 2021-09-20/none mode=visit ctx=diplomatic
e4 m1 > m13 REJECT actual 2021-09-20/none mode=meet ctx=diplomatic,military
e5 m16 > m17 CONSULT actual 2021-09-17/day mode=phone ctx=diplomatic,military
e6 m16 > m17 ACCUSE actual 2021-09-17/day mode=disapprove ctx=military,diplomatic
e7 m19 > m21 AGREE planned 2021-09-20/none ctx=diplomatic,military said=m20
e8 m24 > m25 SUPPORT actual 2021-09-19/day ctx=military,diplomatic
e9 m44 > m30 ACCUSE actual 2021-09-20/none mode=disapprove ctx=diplomatic,military
e10 m31,m32 > m33,m34 CONSULT actual 2021-09-09/day mode=visit ctx=military,diplomatic again
e11 m33,m34 > m31,m32 CONSULT actual 2021-09-09/day mode=visit ctx=military,diplomatic
e12 m37 > m46,m47 SANCTION actual 2021-09-17/day mode=withdraw ctx=diplomatic,military
e13 m38 > m36 SANCTION actual 2021-09-13/week mode=discontinue ctx=military,economic
e14 m38 > m36 COOPERATE actual 2016-01-01/year ctx=military,economic bg
e15 m39 > m41 ACCUSE actual 2021-09-20/none mode=allege ctx=military,diplomatic
q1 m14 indirect cue=menurut
q2 m20 direct cue=kata
q3 m20 direct cue=imbuhnya
q4 m27 direct cue=ujarnya
q5 m27 direct cue=keluhnya
rel m22 ally_of m23 from=1951
rel m6 member_of m5
rel m7 member_of m5
rel m8 member_of m5

### Kumparan 2019-10-02 article
= [m1:VUT.GOV Vanuatu] {e16 Singgung} Papua di PBB, [m52:IDN.GOV Diplomat Muda] [m2:IDN.GOV RI] {e17 Menjawab}
~byline kumparanNEWS
~date_line 2 Oktober 2019 8:15
~caption Sidang Majelis Umum PBB ke-74. Foto: Reuters
Lagi-lagi [m3:VUT.GOV Vanuatu]. Negara berpenduduk 300 ribu jiwa di Pasifik Selatan itu {e1 menyoal} pelanggaran HAM di Papua dalam Sidang Majelis Umum PBB di [m4:@USA New York], Jumat (27/9).
[m5:VUT.GOV Perdana Menteri Charlot Salwai] berdiri di podium. [m40=m5 Dia] {e2 mendesak} [m6:UN Dewan HAM PBB] memastikan Komisioner Tinggi HAM diizinkan masuk ke [m7:@IDN tanah Papua].
"<<q1 Agustus lalu, [m8:PIF para pemimpin Forum Kepulauan Pasifik] sudah {e3 meminta} hal itu di [m9:@TUV Tuvalu]. [m10=m8 Kami] tidak mendapat jawaban,>>" kata [m45=m5 Salwai].
Nah, giliran [m11:IDN.GOV Rayyanul Sangadji] yang menjawab. Diplomat 20-an tahun ini memakai hak jawab mewakili [m12:IDN.GOV Indonesia] dan {e4 menuduh} [m13=m3 Vanuatu] menyulut separatisme dengan kabar bohong.
"<<q2 [m14=m3 Mereka] pura-pura peduli HAM. Nyatanya, motif [m15=m14 mereka] cuma satu: mendukung agenda separatis,>>" katanya.
"<<q3 Provokasi itu sudah memakan korban di Wamena.>>"
Di [m16:@IDN Wamena], Senin (23/9), [m17:IDN.CVL massa] {e5 membakar} ratusan rumah dan kios. [m48:IDN.COP Polisi] mencatat [m18:IDN.CVL 33 orang], kebanyakan pendatang, {e6 tewas}.
[m19:IDN.COP Kapolri Jenderal Tito Karnavian] {e7 menunjuk} [m20:ULMWP.REB Benny Wenda], Ketua [m21:ULMWP.REB Gerakan Persatuan Pembebasan Papua Barat], sebagai dalang. Menurut [m41=m19 dia], <<q4 [m22=m20 Benny] mengincar panggung di [m51:UN PBB]>>.
[m37=m20 Benny], yang hidup di Inggris sejak 2003, {e8 membantah keras}. Lewat Twitter, [m42=m20 dia] balik {e9 menuding} [m23:IDN.COP polisi Indonesia] menembaki pelajar SMA.
Di [m50:@IDN Jakarta], [m24:IDN.GOV Menko Polhukam Wiranto] bilang [m25:IDN.GOV pemerintah] {e10 tidak akan memberi izin} kepada [m26:UN tim PBB]. Padahal, pada Februari 2018, [m27=m25 pemerintah] sendiri yang {e11 mengundang} [m28:UN Komisioner Tinggi HAM saat itu, Zeid Ra'ad al-Hussein].
Kok bisa berubah? "<<q5 Undangan tetap berlaku. Waktunya saja yang belum cocok,>>" jelas [m29:IDN.GOV Plt Jubir Kemlu Teuku Faizasyah].
~related Baca juga: Papua Berlakukan SIM Khusus
Bagaimana dengan tetangga lain? [m30:PNG.GOV Papua Nugini], anggota [m31:MSG Kelompok Ujung Tombak Melanesia (MSG)] bersama [m46=m3 Vanuatu], mengambil jarak. [m32:PNG.GOV PM James Marape] di sela-sela sidang {e12 bertemu} [m33:IDN.GOV Wakil Presiden Jusuf Kalla] dan {e13 menegaskan} Papua bagian sah dari [m47=m12 Indonesia].
[m38=m33 Kalla] lalu {e14 menawarkan} pelatihan perawat kepada [m34=m30 Port Moresby]. [m39=m12 Indonesia] sendiri sejak 2015 duduk di [m43=m31 MSG] sebagai anggota asosiasi; permohonan [m44=m21 ULMWP] menjadi anggota penuh belum dikabulkan.
Kepulauan Solomon? Sibuk urusan lain. [m35:SLB.GOV Honiara] baru saja {e15 memutus} hubungan dengan [m36:TWN.GOV Taiwan] dan pindah ke [m49:CHN.GOV Beijing], 16 September.
e1 m3 > m12 ACCUSE actual 2019-09-27/day mode=allege ctx=human_rights,diplomatic
e2 m5 > m6 REQUEST requested 2019-09-27/day mode=change ctx=human_rights,diplomatic
e3 m8 > m12 REQUEST requested 2019-08-01/month mode=change ctx=human_rights,diplomatic said=m5
e4 m11 > m13 ACCUSE actual 2019-09-27/day mode=allege ctx=human_rights,diplomatic,misinformation
e5 m17 > m2 PROTEST actual 2019-09-23/day mode=riot ctx=religion_ethnicity bg
e6 m17 > m18 ASSAULT actual 2019-09-23/day ctx=religion_ethnicity bg
e7 m19 > m20 ACCUSE actual 2019-10-02/none mode=allege ctx=religion_ethnicity
e8 m37 > m19 REJECT actual 2019-10-02/none ctx=religion_ethnicity
e9 m37 > m23 ACCUSE actual 2019-10-02/none mode=allege ctx=repression,human_rights
e10 m25 > m26 REJECT actual 2019-10-02/none mode=yield ctx=human_rights,diplomatic said=m24
e11 m27 > m28 AGREE planned 2018-02-01/month ctx=human_rights,diplomatic bg
e12 m32 > m33 CONSULT actual 2019-10-02/none mode=third-party ctx=diplomatic
e13 m32 > m12 SUPPORT actual 2019-10-02/none ctx=diplomatic,territory
e14 m38 > m34 AGREE planned 2019-10-02/none ctx=health,diplomatic
e15 m35 > m36 SANCTION actual 2019-09-16/day mode=discontinue ctx=diplomatic bg
e16 m1 > m2 ACCUSE actual 2019-09-27/day mode=allege ctx=human_rights,diplomatic again
e17 m52 > m1 ACCUSE actual 2019-09-27/day mode=allege ctx=human_rights,diplomatic again
q1 m5 direct cue=kata
q2 m11 direct cue=katanya
q3 m11 direct cue=katanya
q4 m19 indirect cue=Menurut
q5 m29 direct cue=jelas
rel m20 leads m21
rel m30 member_of m31
rel m3 member_of m31
rel m39 member_of m31 from=2015

### Bola.com 2022-05-23 article none
= Emas Terakhir untuk Garuda Muda, Tuan Rumah Berpesta
~byline Hery Kurnianto
~date_line Diperbarui 23 Mei 2022, 05:30 WIB
~share Bagikan
[m1:@VNM Hanoi], Bola.com - SEA Games 2021 resmi berakhir, Senin (23/5/2022). Obor dipadamkan di bawah gerimis, dan bendera pesta olahraga dua tahunan itu diserahkan kepada [m2:KHM.GOV Kamboja], tuan rumah berikutnya.
Kontingen [m3:@IDN Indonesia] pulang dengan 69 emas, 91 perak, dan 81 perunggu. [m23=m7 Mereka] finis di peringkat ketiga, di belakang [m4:@VNM Vietnam] dan [m5:@THA Thailand].
"<<q1 Targetnya memang tiga besar. [m6=m8 Saya] bersyukur dengan atlet yang jauh lebih sedikit [m7:IDN.CVL kami] bisa naik satu tingkat,>>" kata [m8:IDN.GOV Menpora Zainudin Amali] di ruang ganti.
Emas terakhir datang dari bola basket putra. [m9:? Marques Bolden] mencetak 18 angka ketika tim asuhan [m10:? Milos Pejic] menumbangkan [m11:@PHL Filipina] 85-81, Minggu malam.
Ini emas pertama sepanjang sejarah. Filipina tidak pernah kalah dalam partai penentuan sejak 1989.
Sepak bola lebih pahit. Skuad [m12:? Shin Tae-yong] cuma membawa perunggu setelah menang adu penalti atas [m13:@MYS Malaysia].
Pelatih asal [m14:@KOR Korea Selatan] itu sempat menyalahkan wasit pada laga semifinal. "<<q2 [m15=m12 Saya] tidak mau cari alasan, tetapi semua orang melihatnya,>>" tutur [m16=m12 Shin].
[m17:? Ketua Umum PSSI Mochamad Iriawan] menghiburnya. Menurut [m18=m17 Iwan Bule], <<q3 medali perunggu ini pondasi buat Piala Asia U-23>>.
~read_also BACA JUGA: Klasemen Akhir Perolehan Medali
Para peraih emas dijanjikan bonus Rp500 juta. Sesuai jadwal, rombongan terakhir mendarat di [m19:@IDN Bandara Soekarno-Hatta] besok siang.
Pemilik klub [m20:? Andi Darmawan] dari [m21:@IDN Solo] sudah antre di bandara untuk menyambut dua pemainnya.
SEA Games 2023 akan digelar di [m22:@KHM Phnom Penh] pada Mei tahun depan dengan beberapa cabang baru, di antaranya seni bela diri setempat, kun bokator.
q1 m8 direct cue=kata
q2 m16 direct cue=tutur
q3 m18 indirect cue=Menurut

### Tirto.id 2017-03-08 article
= Sandera Diplomatik: Ketika [m1:PRK.GOV Pyongyang] dan [m2:MYS.GOV Kuala Lumpur] {e17 Saling Kunci Pintu}
~byline Reporter: Arbi Sumandoyono
~date_line 08 Mar 2017 14:10 WIB
tirto.id - Sebelas warga [m3:MYS.CVL Malaysia] tidak bisa pulang. Selasa pagi (7/3/2017), [m4:PRK.GOV Kementerian Luar Negeri Korea Utara] {e1 melarang} [m5=m3 mereka semua] meninggalkan negeri itu sampai perkara pembunuhan Kim Jong-nam "<<q1 diselesaikan secara adil>>".
Balasannya hanya berselang dua jam. [m6:MYS.GOV Perdana Menteri Najib Razak] {e2 memerintahkan} [m7:MYS.COP polisi] mencegah [m8:PRK.CVL seluruh warga Korea Utara] keluar dari wilayah Malaysia. Garis kuning langsung {e3 dibentangkan} di depan [m9:PRK.GOV kedutaan di Bukit Damansara].
"<<q2 Tindakan [m10=m1 mereka] menyandera [m11=m3 warga kami] melanggar semua hukum internasional,>>" {e4 kecam} [m12=m6 Najib], yang juga memimpin [m13:UMNO.PTY UMNO].
[m38:PRK.ELI Kim Jong-nam], abang tiri [m14:PRK.GOV Kim Jong-un], tewas pada 13 Februari di Bandara KLIA2 setelah wajahnya diusap racun saraf VX. Dua perempuan {e6 didakwa} [m15:MYS.JUD jaksa] membunuhnya pada 1 Maret: [m16:IDN.CVL Siti Aisyah], asal [m17:@IDN Serang], Banten, serta [m18:VNM.CVL Doan Thi Huong] dari Vietnam.
[m19:IDN.GOV Pemerintah Indonesia] tidak tinggal diam. [m39:IDN.GOV Kementerian Luar Negeri] {e7 menyewa} firma Gooi & Azura untuk membela [m45=m16 Siti]. [m20:IDN.GOV Direktur Perlindungan WNI Lalu Muhammad Iqbal] bersama [m21:IDN.GOV tim KBRI] sudah dua kali {e8 menjenguk} [m22=m16 perempuan 25 tahun itu] di tahanan.
"<<q3 [m46=m16 Siti] mengira itu acara lelucon televisi. Dibayar 400 ringgit,>>" ujar [m23=m20 Iqbal].
Versi itu tidak dipercaya [m24:MYS.COP Kepala Polis Diraja Malaysia Khalid Abu Bakar]. Menurutnya, <<q4 kedua perempuan tahu cairan itu beracun>>. [m40=m24 Ia] {e9 menuding} [m41:PRK.CVL empat orang Korea Utara] merancang semuanya, lalu kabur lewat [m51:@IDN Jakarta] dan Dubai pada hari kejadian.
Otak di balik semua ini, kata [m25:KOR.SPY Badan Intelijen Nasional Korea Selatan] kepada [m26:KOR.LEG parlemen], adalah [m27=m14 Kim] sendiri. Lembaga telik sandi Seoul itu {e10 menuduh} [m28:PRK.SPY Kementerian Keamanan Negara] mengirim delapan agen.
Duta Besar [m29:PRK.GOV Kang Chol] {e11 membantah} dan sebaliknya {e12 menuduh} [m47=m2 Malaysia] bersekongkol dengan "<<q5 kekuatan musuh>>". Kalimat terakhir itulah yang membuat [m42=m29 ia] {e13 diusir} [m30=m2 tuan rumah], Senin lalu.
Padahal hubungan keduanya dulu hangat. [m48=m2 Malaysia] termasuk segelintir negara yang warganya boleh masuk tanpa visa sejak 2009; fasilitas itu {e14 dicabut} [m49=m2 Kuala Lumpur] pada 6 Maret.
"<<q6 Bagi [m31=m1 Korut], [m50=m2 Malaysia] pintu ke dunia luar. Kalau tertutup, tinggal [m32:CHN.GOV China],>>" kata [m33:? Teguh Santosa], pengajar hubungan internasional yang beberapa kali ke [m34:@PRK Pyongyang].
Akan tetapi, [m35=m32 Beijing] pun mulai jengkel. [m43=m32 Sekutu satu-satunya] [m44=m1 rezim Kim] itu sejak 19 Februari {e15 menghentikan} impor batu bara dari sana hingga akhir tahun, sesuai resolusi [m36:UN Dewan Keamanan PBB].
[m52:IDN.GOV Seorang pejabat Kemlu] di Pejambon berbisik: <<q7 [m37:IDN.GOV Indonesia] {e16 siap menengahi} bila diminta>>. Sampai tulisan ini diturunkan, tidak ada yang meminta.
e1 m4 > m5 COERCE actual 2017-03-07/day mode=restrict ctx=diplomatic
e2 m6 > m7 REQUEST requested 2017-03-07/day mode=yield ctx=diplomatic
e3 m7 > m9 COERCE actual 2017-03-07/day mode=restrict ctx=diplomatic
e4 m12 > m10 ACCUSE actual 2017-03-07/day mode=disapprove ctx=diplomatic,legal
e6 m15 > m16,m18 ACCUSE actual 2017-03-01/day mode=allege ctx=legal,crime bg
e7 m39 > m16 AID actual 2017-03-08/none ctx=legal,migration
e8 m20,m21 > m22 CONSULT actual 2017-03-08/none mode=visit ctx=legal,migration
e9 m40 > m41 ACCUSE actual 2017-03-08/none mode=allege ctx=crime
e10 m25 > m28 ACCUSE actual 2017-03-08/none mode=allege ctx=intelligence,crime
e11 m29 > m24 REJECT actual 2017-03-08/none ctx=crime,diplomatic
e12 m29 > m47 ACCUSE actual 2017-03-08/none mode=allege ctx=crime,diplomatic
e13 m30 > m42 SANCTION actual 2017-03-06/day mode=expel ctx=diplomatic
e14 m49 > m1 SANCTION actual 2017-03-06/day mode=discontinue ctx=diplomatic,migration
e15 m35 > m1 SANCTION actual 2017-02-19/day mode=discontinue ctx=economic,cbrn bg
e16 m37 > m1,m2 AGREE hypothetical 2017-03-08/none ctx=diplomatic
e17 m1 > m2 COERCE actual 2017-03-07/day mode=restrict ctx=diplomatic again
q1 m4 mixed
q2 m12 direct cue=kecam
q3 m23 direct cue=ujar
q4 m24 indirect cue=Menurutnya
q5 m29 mixed cue=menuduh
q6 m33 direct cue=kata
q7 m52 indirect cue=berbisik
rel m12 leads m13
rel m43 ally_of m44
