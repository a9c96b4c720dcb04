### Jawa Pos 2017-09-06 article
= [m55:IDN.GOV Retno] Bawa Formula 4+1, [m56:IDN.CVL Massa] Tetap {e17 Kepung} [m1:MMR.GOV Kedubes Myanmar]
~byline Editor: Dwi Shintia
~date_line 6 September 2017, 05:55 WIB
~read_also BACA JUGA: Begini Sejarah Panjang Etnis Rohingya
[m2:#JawaPos JawaPos.com] – Kawat berduri belum juga disingkirkan dari depan [m3=m1 Kedutaan Besar Myanmar], Jalan Agus Salim, Menteng. Sejak Sabtu malam, ketika [m4:IDN.CVL seseorang tak dikenal] {e1 melempar bom molotov} ke halaman belakangnya, [m5:IDN.COP polisi] menjaga gedung itu 24 jam.
Kemarin (5/9) giliran [m6:IDN.PTY kader] [m52:IDN.PTY PKS] yang {e2 turun ke jalan}. [m7=m6 Mereka] membawa spanduk bergambar [m8:MMR.GOV Aung San Suu Kyi] dengan taring.
"<<q1 Cabut Nobelnya! [m9=m6 Kami] juga {e3 meminta} [m10:IDN.GOV Presiden Jokowi] memulangkan [m11:MMR.GOV Duta Besar Aung Htoo],>>" seru [m12:IDN.PTY Sohibul Iman], presiden [m48=m52 partai] itu, dari bak truk.
Permintaan itu tidak dikabulkan. Menurut [m13:IDN.GOV Menko Polhukam Wiranto], <<q2 mengusir dubes berarti menutup pintu, padahal sekarang justru [m14:IDN.GOV pemerintah kita] satu-satunya yang diizinkan masuk>>.
Pintu yang dimaksud dibuka [m15:MMR.GOV Naypyidaw] pada Senin (4/9). Hari itu [m16:IDN.GOV Menlu Retno Marsudi] {e4 diterima} [m17:MMR.MIL Panglima Tentara Jenderal Senior Min Aung Hlaing], lalu [m53=m8 Suu Kyi]. Kepada [m18=m8 penasihat negara] tersebut [m43=m16 Retno] {e5 menyodorkan} apa yang [m49=m16 ia] sebut formula 4+1.
Empat unsur pertama: stabilitas, tidak memakai kekerasan, perlindungan bagi semua orang tanpa memandang suku, dan akses bantuan. Unsur kelima ialah rekomendasi [m19:UN Komisi Penasihat Rakhine] yang diketuai [m20:UN Kofi Annan].
"<<q3 Semua pihak harus menahan diri. [m21=m16 Saya] sampaikan itu apa adanya kepada [m54=m17 Jenderal],>>" tutur [m22=m16 Retno].
"<<q4 [m23=m17 Beliau] mendengarkan. Soal janji, [m24=m17 beliau] tidak berjanji,>>" lanjutnya dari [m25:@BGD Dhaka], Selasa malam.
Ya, [m26=m16 perempuan asal Semarang] itu langsung {e6 menuju} ibu kota [m27:BGD.GOV Bangladesh]. Di sana [m44=m16 ia] {e7 mendengar keluhan} [m28:BGD.GOV Perdana Menteri Sheikh Hasina], yang [m50=m27 negaranya] kedatangan 120 ribu pengungsi dalam dua pekan.
Gelombang itu bermula pada 25 Agustus. [m29:ARSA.REB Pasukan Penyelamat Rohingya Arakan (ARSA)] {e8 menyerang} 30 pos polisi di [m30:@MMR Rakhine]; [m31=m17 tentara] {e9 membalas} dengan membakar [m32:@MMR desa-desa] milik [m46:MMR.CVL warga].
[m45=m15 Pemerintah Suu Kyi] {e10 membantah} tuduhan [m51:? kelompok hak asasi] itu. [m33:MMR.GOV Juru bicaranya, Zaw Htay], menulis di Facebook, <<q5 [m34=m29 teroris]-lah yang {e11 membakar} rumah [m35:MMR.CVL kaum mereka] sendiri>>.
Di Ankara, [m36:TUR.GOV Presiden Recep Tayyip Erdogan] {e12 menyebut} kejadian itu genosida. [m37:MYS.GOV Kuala Lumpur] {e13 memanggil} [m47:MMR.GOV dubes Myanmar] kemarin siang.
Ketua PP Muhammadiyah [m38:IDN.REL Haedar Nashir] mengingatkan agar [m39:IDN.CVL masyarakat] tidak {e14 membalas} kepada [m40:IDN.REL umat Buddha di tanah air]. Jumat nanti rencananya [m41:IDN.REL sejumlah ormas] {e15 menggelar aksi} di Candi Borobudur, sesuatu yang sudah {e16 dilarang} [m42:IDN.COP Polda Jawa Tengah].
e1 m4 > m3 ASSAULT actual 2017-09-02/day mode=explosives ctx=religion_ethnicity,diplomatic
e2 m6 > m1 PROTEST actual 2017-09-05/day mode=demo ctx=religion_ethnicity,diplomatic
e17 m56 > m1 PROTEST actual 2017-09-05/day mode=demo ctx=religion_ethnicity,diplomatic again
e3 m9 > m10 REQUEST requested 2017-09-05/day mode=change ctx=diplomatic
e4 m16 > m17,m53 CONSULT actual 2017-09-04/day mode=visit ctx=diplomatic,human_rights
e5 m43 > m18 REQUEST requested 2017-09-04/day mode=change ctx=diplomatic,human_rights
e6 m26 > m27 CONSULT actual 2017-09-05/day mode=visit ctx=diplomatic,asylum again
e7 m44 > m28 CONSULT actual 2017-09-05/day mode=visit ctx=diplomatic,asylum
e8 m29 > m15 ASSAULT actual 2017-08-25/day ctx=military,religion_ethnicity bg
e9 m31 > m46 ASSAULT actual 2017-09-06/none mode=destroy ctx=military,human_rights bg
e10 m45 > m51 REJECT actual 2017-09-06/none ctx=human_rights
e11 m34 > m35 ASSAULT actual 2017-09-06/none mode=destroy ctx=terrorism said=m33
e12 m36 > m15 ACCUSE actual 2017-09-06/none mode=allege ctx=human_rights,diplomatic
e13 m37 > m47 ACCUSE actual 2017-09-05/day mode=disapprove ctx=diplomatic,human_rights
e14 m39 > m40 ASSAULT hypothetical 2017-09-06/none ctx=religion_ethnicity said=m38
e15 m41 > m15 PROTEST planned 2017-09-08/day mode=demo ctx=religion_ethnicity
e16 m42 > m41 COERCE actual 2017-09-06/none mode=restrict ctx=rights_freedoms,religion_ethnicity
q1 m12 direct cue=seru
q2 m13 indirect cue=Menurut
q3 m22 direct cue=tutur
q4 m22 direct cue=lanjutnya
q5 m33 indirect cue=menulis
rel m12 leads m48
rel m20 leads m19

### Jubi 2024-09-23 article
= [m42:NZL.CVL Mehrtens] {e14 Bebas}, [m41:OPM.REB TPNPB] dan [m43:IDN.COP Polisi] Rebutan Cerita
~byline Penulis: Larius Kogoya
~date_line September 23, 2024
[m1:@IDN Jayapura], Jubi – Siapa yang sesungguhnya membebaskan [m2:NZL.CVL Phillip Mark Mehrtens], pilot asal [m49:@NZL Selandia Baru], setelah 592 hari di hutan [m3:@IDN Nduga]? Jawabannya bergantung pada siapa yang ditanya.
[m4:OPM.REB Juru bicara TPNPB Sebby Sambom] mengatakan [m5:OPM.REB Kodap III Ndugama] pimpinan [m6:OPM.REB Egianus Kogeya] {e1 melepaskannya} tanpa syarat pada Sabtu (21/9/2024) atas dasar kemanusiaan.
"<<q1 [m7=m4 Kami] sudah {e2 umumkan} sejak Februari. [m8:IDN.MIL TNI dan Polri] saja yang terus menghalangi,>>" ujarnya dari [m9:@PNG Port Moresby].
[m10:IDN.COP Kepala Operasi Damai Cartenz Brigjen Faizal Ramadhani] punya versi lain. [m11:IDN.COP Pasukannya], kata [m44=m10 jenderal itu], {e3 menjemput} [m45=m2 sang pilot] di Kampung Yuguru, lalu menerbangkannya ke [m12:@IDN Timika].
"<<q2 Pendekatannya lunak. [m13=m11 Kami] memakai tokoh gereja dan keluarga [m14=m6 Egianus]. Tidak ada tebusan,>>" kata [m39=m10 Faizal].
[m46:? Pendeta yang ikut dalam perundingan] tidak mau namanya ditulis. [m47=m46 Ia] hanya berkata bahwa <<q3 ada tiga orang yang berjalan kaki dua hari>>.
Tak ada tebusan, itu pula yang ditegaskan [m15:NZL.GOV Wellington]. [m16:NZL.GOV Menteri Luar Negeri Winston Peters] {e4 berterima kasih} kepada [m17:IDN.GOV Jakarta] dan menyatakan [m32=m15 pemerintahannya] tidak pernah {e5 berunding} langsung dengan [m18=m5 penyandera].
[m19:NZL.GOV Perdana Menteri Christopher Luxon] {e6 menelepon} [m20:IDN.GOV Presiden Joko Widodo] pada hari yang sama.
[m33=m2 Mehrtens] {e7 disandera} sejak 7 Februari 2023, sesaat setelah mendaratkan pesawat Susi Air di lapangan Paro. Waktu itu [m34=m5 kelompok Egianus] {e8 menuntut} [m21=m15 negaranya], [m22:AUS.GOV Australia], dan [m23:IDN.GOV Indonesia] mengakui kemerdekaan Papua.
Tuntutan itu belakangan ditarik. [m35=m6 Egianus], yang sempat {e9 mengancam} akan menembak [m36=m2 sandera], berselisih dengan [m24:OPM.REB Komandan Operasi Umum Lekagak Telenggen].
Pada April 2023 upaya penyelamatan berakhir buruk: [m25:OPM.REB pasukan Egianus] {e10 menyergap} [m26:IDN.MIL prajurit Satgas Yonif R 321/Galuh Taruna] di Mugi dan menewaskan sedikitnya seorang.
Sehari sebelum pembebasan, [m38:IDN.CVL warga Kampung Geselema] di distrik tetangga {e11 dibom} [m37:IDN.MIL pesawat nirawak tentara], demikian laporan [m27:IDN.CVL Dewan Gereja Papua]. [m28:IDN.MIL Kapendam XVII/Cenderawasih Letkol Candra Kurniawan] {e12 menampik} laporan [m29=m27 lembaga] itu. "<<q4 Itu drone pengintai, bukan bom,>>" katanya.
[m30:IDN.CVL Direktur ALDP Latifah Anum Siregar] {e13 meminta} [m31:? kedua pihak] menjadikan pembebasan ini pintu dialog. Menurut [m40=m30 Anum], <<q5 7.000 pengungsi Nduga belum pulang sejak 2018>>.
[m48:ULMWP.REB ULMWP], dari Port Vila, tidak mengeluarkan pernyataan.
e1 m5 > m2 RETREAT actual 2024-09-21/day mode=release ctx=human_rights,territory
e14 m41 > m42 RETREAT actual 2024-09-21/day mode=release ctx=human_rights,territory again
e2 m7 > m2 CONCEDE actual 2024-02-01/month ctx=territory bg
e3 m11 > m45 AID actual 2024-09-21/day ctx=human_security
e4 m16 > m17 SUPPORT actual 2024-09-23/none ctx=diplomatic
e5 m32 > m18 CONSULT denied 2024-09-23/none ctx=diplomatic said=m16
e6 m19 > m20 CONSULT actual 2024-09-21/day mode=phone ctx=diplomatic
e7 m5 > m33 ASSAULT actual 2023-02-07/day mode=abduct ctx=territory bg
e8 m34 > m21,m22,m23 REQUEST requested 2023-02-01/month mode=yield ctx=territory bg
e9 m35 > m36 THREATEN threatened 2024-09-23/none mode=violence ctx=territory bg
e10 m25 > m26 ASSAULT actual 2023-04-01/month ctx=military,territory bg
e11 m37 > m38 ASSAULT actual 2024-09-20/day mode=aerial ctx=military said=m27
e12 m28 > m29 REJECT actual 2024-09-23/none ctx=military
e13 m30 > m31 REQUEST requested 2024-09-23/none mode=meet ctx=territory,human_rights
q1 m4 direct cue=ujarnya
q2 m39 direct cue=kata
q3 m47 indirect cue=berkata
q4 m28 direct cue=katanya
q5 m40 indirect cue=Menurut
rel m5 led_by m6
rel m5 part_of m41

### Koran Sindo 2018-04-28 article
= Jabat Tangan di Panmunjom, Pintu Terbuka ke Asian Games
~date_line Sabtu, 28 April 2018 - 07:31 WIB
SEOUL – Dua langkah kecil melintasi beton setinggi lima sentimeter itu disaksikan seluruh dunia. Kemarin, [m1:PRK.GOV Kim Jong-un] menjadi pemimpin [m2:PRK.GOV Korea Utara] pertama yang {e1 menginjakkan kaki} di wilayah [m3:KOR.GOV Selatan] sejak perang berhenti pada 1953.
[m4:KOR.GOV Presiden Moon Jae-in] menunggu di seberang. [m31=m1 Kim] dan [m36=m4 tuan rumah] lalu {e2 menandatangani} Deklarasi Panmunjom, yang memuat janji {e3 melucuti} senjata nuklir dari semenanjung dan menghentikan siaran propaganda di perbatasan mulai 1 Mei.
"<<q1 Sejarah baru dimulai sekarang,>>" tulis [m5=m1 Kim] di buku tamu [m6:@KOR Rumah Perdamaian].
Apakah janji itu bisa dipegang? Wakil ketua partai oposisi [m7:KOR.OPP Liberty Korea], [m8:KOR.OPP Hong Joon-pyo], {e4 mencemooh} pertemuan tersebut sebagai sandiwara. Katanya, <<q2 sudah dua kali [m9=m2 Pyongyang] berjanji dan dua kali ingkar>>.
Yang dimaksud adalah kesepakatan tahun 1994 dan 2005. Setahun sesudah yang kedua, [m10=m2 rezim itu] malah {e5 menguji coba} bom atomnya yang pertama.
[m11:USA.GOV Washington] bersikap hati-hati. Menteri Pertahanan [m12:USA.GOV James Mattis] menyatakan nasib 28.500 [m13:USA.MIL tentara AS] di Korea akan {e6 dirundingkan} dengan [m14:KOR.GOV sekutunya], dan kelak, barangkali, juga dengan [m15=m2 Utara].
Presiden [m16:USA.GOV Donald Trump] dijadwalkan {e7 bertemu} [m32=m1 Kim] pada Mei atau Juni. [m33=m16 Ia] berkicau: "<<q3 PERANG KOREA AKAN BERAKHIR!>>"
Di [m40:@IDN Jakarta], [m39=m20+m21 wakil dua negara bersaudara itu] diundang ke Istana, Senin lalu. [m17:IDN.GOV Presiden Joko Widodo] {e10 mengundang} [m18=m1+m4 pemimpin keduanya] menghadiri pembukaan Asian Games 18 Agustus.
"<<q4 [m38=m35 Indonesia] bisa jadi tempat pertemuan berikutnya. [m19=m17 Saya] {e11 tawarkan} itu,>>" ujarnya, didampingi [m20:KOR.GOV Dubes Kim Chang-beom] dan [m21:PRK.GOV Dubes An Kwang-il].
Menlu [m22:IDN.GOV Retno Marsudi] kemarin {e12 menyambut baik} deklarasi. [m23=m22 Ia] mengingatkan, [m35:IDN.GOV Indonesia] anggota [m24:ASEAN ASEAN], satu-satunya perhimpunan yang forumnya rutin dihadiri [m25:PRK.GOV Korut].
Dukungan juga datang dari Senayan. Ketua Badan Kerja Sama Antar-Parlemen [m26:IDN.LEG Nurhayati Ali Assegaf] {e13 meminta} [m27:IDN.GOV pemerintah] membuka lagi penerbangan langsung ke Pyongyang, yang terhenti sejak [m28:UN Dewan Keamanan] {e14 menambah sanksi} Desember tahun lalu.
Di Itaewon, [m29:KOR.CVL puluhan pembelot] {e15 membakar} potret [m34=m1 Kim]. [m30:KOR.COP Polisi antihuru-hara] merampas korek api [m37=m29 mereka], tetapi tidak ada yang digelandang. (Esti/AFP)
e1 m1 > m3 CONSULT actual 2018-04-27/day mode=visit ctx=diplomatic
e2 m31 > m36 SUPPORT actual 2018-04-27/day ctx=diplomatic,cbrn
e3 m31 > m36 CONCEDE planned 2018-04-27/day ctx=cbrn,military
e4 m8 > m4 ACCUSE actual 2018-04-28/none mode=disapprove ctx=diplomatic
e5 m10 > m3 MOBILIZE actual 2006-01-01/year mode=weapons ctx=cbrn,military bg
e6 m12 > m14 CONSULT planned 2018-04-28/none ctx=military
e7 m16 > m32 CONSULT planned 2018-05-01/month ctx=diplomatic,cbrn
e10 m17 > m18 AGREE planned 2018-04-23/day ctx=diplomatic
e11 m19 > m18 AGREE planned 2018-04-23/day ctx=diplomatic
e12 m22 > m1,m4 SUPPORT actual 2018-04-27/day ctx=diplomatic
e13 m26 > m27 REQUEST requested 2018-04-28/none mode=change ctx=diplomatic,economic
e14 m28 > m25 SANCTION actual 2017-12-01/month mode=discontinue ctx=economic,cbrn bg
e15 m29 > m34 PROTEST actual 2018-04-28/none mode=vandalize ctx=diplomatic
q1 m5 direct cue=tulis
q2 m8 indirect cue=Katanya
q3 m33 direct cue=berkicau
q4 m17 direct cue=ujarnya
rel m8 member_of m7
rel m35 member_of m24
rel m14 ally_of m11

### Kemlu.go.id 2014-12-09 article none
= Kuliner dan Tenun Nusantara Pikat Pengunjung Pasar Amal Diplomatik
~date_line Selasa, 09 Desember 2014
[m1:@CZE Praha] - Sate padang, lumpia, dan kain tenun menjadi rebutan pengunjung anjungan [m2:IDN.GOV Kedutaan Besar Republik Indonesia (KBRI)] dalam bazar Natal tahunan para istri diplomat di [m3:@CZE Hotel Hilton], akhir pekan lalu.
Lebih dari 60 negara ambil bagian. Antrean terpanjang terlihat di depan meja [m4:@GEO Georgia] dan [m5:@IDN Indonesia].
"<<q1 [m6=m7 Kami] membawa 1.200 tusuk sate, habis sebelum pukul dua siang,>>" ungkap [m7:IDN.GOV Ibu Emeria Siregar], istri duta besar, sambil tersenyum.
Menurut [m8:? Zdenka], pensiunan yang datang bersama dua cucu, <<q2 rasa sambalnya lebih jinak daripada tahun lalu>>. [m9=m8 Ia] membeli tiga botol.
[m10:IDN.GOV Atase Perdagangan] mencatat nilai penjualan selama dua hari setara 7.400 euro. Seluruhnya disumbangkan kepada rumah sakit anak di [m11:@CZE Motol] dan sekolah tunanetra.
Panggung hiburan diisi [m12:? Sanggar Kintari], kelompok penari yang hampir semua anggotanya orang [m13:@CZE Ceko]. [m17=m12 Mereka] membawakan tari piring dan legong.
[m14:? Pemimpin sanggar, Jana Novakova], pernah belajar dua tahun di [m15:@IDN Solo] dengan beasiswa Darmasiswa. "<<q3 Piringnya pecah satu, untung tidak ada yang lihat,>>" selorohnya.
Di meja sebelah, rombongan [m18:? ibu-ibu] dari [m19:@MYS Malaysia] menjajakan teh tarik. Mereka bertukar resep kuah kacang dengan penjaga anjungan Indonesia sampai petang.
Hujan salju tipis tidak menyurutkan pengunjung. Panitia menghitung 9.000 orang membeli karcis, seribu lebih banyak ketimbang tahun 2013.
Tahun depan bazar akan pindah ke gedung yang lebih luas. [m16=m2 KBRI] sudah memesan dua meja.
q1 m7 direct cue=ungkap
q2 m8 indirect cue=Menurut
q3 m14 direct cue=selorohnya
