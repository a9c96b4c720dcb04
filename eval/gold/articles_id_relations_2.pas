### ANTARA 2025-09-18 article
= [m1:CHN.MIL China] Semprot Kapal [m2:PHL.GOV Filipina] dekat Scarborough, Satu Awak Luka
~date_line Kamis, 18 September 2025 09:05 WIB
~caption Arsip - Kapal penjaga pantai China di Laut China Selatan. ANTARA/Xinhua
[m3:@PHL Manila] (ANTARA) - Meriam air [m4:CHN.MIL penjaga pantai China] {e1 memecahkan kaca} anjungan BRP Datu Gumbay Piang, kapal milik [m5:PHL.GOV Biro Perikanan Filipina], di dekat Beting Scarborough, Selasa (16/9). Seorang awaknya terkena pecahan.
Insiden berlangsung sekitar 29 menit. [m6:PHL.MIL Penjaga Pantai Filipina] menyatakan sepuluh kapalnya waktu itu tengah {e2 membagikan} bahan bakar dan es kepada [m7:PHL.CVL lebih dari 35 perahu nelayan].
"<<q1 [m8=m6 Kami] {e13 tidak akan mundur} sejengkal pun>>," kata juru bicara urusan maritim [m9:PHL.MIL Jay Tarriela], Rabu.
Beijing punya cerita lain. [m10:CHN.MIL Juru bicara Penjaga Pantai China Gan Yu] {e14 menyalahkan} [m11=m5 kapal Filipina] yang, katanya, sengaja {e3 menabrak} [m12=m4 kapal patroli China]. Manila menyangkal.
[m13:PHL.GOV Departemen Luar Negeri Filipina] pada Rabu {e4 melayangkan protes} kepada [m14:CHN.GOV Kedutaan Besar China]. [m15:PHL.GOV Menteri Luar Negeri Theresa Lazaro] juga {e5 menolak} rencana [m16:CHN.GOV Beijing], diumumkan pekan lalu, untuk {e6 menjadikan} [m17:@PHL beting itu] cagar alam.
Gugusan karang 220 kilometer di barat Luzon tersebut secara efektif dikendalikan [m18=m16 China] sejak 2012, setelah kebuntuan dua bulan yang berakhir dengan {e7 mundurnya} [m19:PHL.MIL kapal-kapal Manila].
Dukungan berdatangan. [m20:USA.GOV Menteri Luar Negeri AS Marco Rubio] {e8 menyatakan berdiri bersama} [m21=m2 Filipina], mitra traktat pertahanan [m22=m20 Washington] sejak 1951, sedangkan [m23:JPN.GOV Duta Besar Jepang Endo Kazuya] {e9 mengkritik} pemakaian meriam air [m34=m4 China].
~read_also Baca juga: BMKG: Waspadai gelombang tinggi di perairan selatan Jawa
[m24:AUS.MIL Angkatan bersenjata Australia] dan [m25:CAN.MIL Kanada] baru saja {e10 menyelesaikan latihan bersama} [m26:PHL.MIL tentara Filipina] bersandi Alon di perairan yang sama.
[m27:MYS.GOV Malaysia], ketua [m28:ASEAN Perhimpunan Bangsa-Bangsa Asia Tenggara] tahun ini, {e11 meminta} [m29=m2+m16 kedua negara] kembali ke meja perundingan kode etik. Tahun depan kursi itu beralih ke tangan [m30=m2 Manila].
Di [m31:@PHL Zambales], [m32:PHL.CVL para nelayan] {e12 berunjuk rasa} di depan kantor wali kota, Rabu sore. Mereka ingin [m33:PHL.GOV Presiden Ferdinand Marcos Jr.] mengirim kapal perang. "<<q2 Sudah 13 tahun kami dilarang melempar jangkar di sana>>," keluh salah seorang.
~byline Penerjemah: Yoanita Hastika
~byline Editor: Primus Damar
~footer Copyright © ANTARA 2025
e1 m4 > m5 ASSAULT actual 2025-09-16/day mode=crowd-control ctx=territory
e2 m6 > m7 AID actual 2025-09-16/day ctx=human_security,territory
e3 m11 > m12 ASSAULT denied 2025-09-16/day ctx=territory
e4 m13 > m14 ACCUSE actual 2025-09-17/day mode=disapprove ctx=diplomatic,territory
e5 m15 > m16 REJECT actual 2025-09-17/day mode=change ctx=territory,environment
e6 m16 > m2 COERCE planned 2025-09-08/week mode=restrict ctx=territory,environment bg
e7 m19 > m18 RETREAT actual 2012-01-01/year mode=withdraw ctx=territory bg
e8 m20 > m21 SUPPORT actual 2025-09-18/none ctx=diplomatic,territory
e9 m23 > m34 ACCUSE actual 2025-09-18/none mode=disapprove ctx=diplomatic,territory
e10 m24,m25 > m26 COOPERATE actual 2025-09-18/none ctx=military
e11 m27 > m29 REQUEST requested 2025-09-18/none mode=meet ctx=diplomatic,territory
e12 m32 > m33 PROTEST actual 2025-09-17/day mode=demo ctx=territory
e13 m9 > m16 REJECT actual 2025-09-17/day mode=yield ctx=territory
e14 m10 > m11 ACCUSE actual 2025-09-18/none mode=allege ctx=territory
q1 m9 direct cue=kata
q2 m32 direct cue=keluh
rel m18 controls m17 from=2012
rel m21 ally_of m22 from=1951
rel m28 led_by m27 from=2025 to=2025

### Suara.com 2024-08-08 article
= [m1:THA.JUD MK Thailand] Bubarkan [m2:THA.OPP Move Forward], Pita Dilarang Berpolitik Satu Dekade
~byline Liberty Jemy
~date_line Kamis, 08 Agustus 2024 | 07:12 WIB
~caption Pendukung partai menangis di depan kantor pusat, Bangkok. [AFP]
~share Share Tweet
[m3:#Suara.com Suara.com] - Sembilan hakim [m4:THA.JUD Mahkamah Konstitusi Thailand] dengan suara bulat {e1 membubarkan} [m5:THA.OPP Partai Move Forward], pemenang pemilu tahun lalu. Putusan dibacakan Rabu (7/8/2024) di [m6:@THA Bangkok].
Sebelas pengurusnya {e2 dilarang} terjun ke politik selama sepuluh tahun, termasuk [m7:THA.OPP Pita Limjaroenrat]. [m8=m7 Politikus 43 tahun itu] memegang tampuk partai sampai September lalu sebelum digantikan [m9:THA.OPP Chaithawat Tulathon].
Hakim menilai janji partai mengubah pasal penghinaan terhadap raja sama dengan upaya menggulingkan monarki. Gugatan {e3 diajukan} [m10:THA.GOV Komisi Pemilihan Umum] pada Maret.
"<<q1 Kami mungkin kalah hari ini, tetapi bukan untuk selamanya>>," ucap Chaithawat di hadapan ratusan simpatisan. Ia berjanji <<q2 143 anggota parlemen yang tersisa akan pindah rumah sebelum Jumat>>.
~read_also Baca Juga: Resep Mango Sticky Rice Anti Gagal
[m11:THA.OPP Para legislator itu] tetap menjadi kekuatan terbesar di [m12:THA.LEG majelis rendah]. Pemerintahan sendiri dijalankan koalisi sebelas partai yang dimotori [m13:THA.PTY Pheu Thai]; [m14:THA.PTY Bhumjaithai], partai ketiga terbesar, ikut di dalamnya.
[m15:THA.GOV Perdana Menteri Srettha Thavisin] menolak mengomentari vonis itu karena dirinya pun tengah diadili di mahkamah yang sama.
Dari luar negeri, [m16:EU Uni Eropa] {e4 menyebut} putusan [m28=m1 hakim] sebagai kemunduran bagi pluralisme. [m17:USA.GOV Departemen Luar Negeri AS] mengaku {e5 sangat prihatin}. "<<q3 Langkah ini mencabut hak lebih dari 14 juta pemilih>>," kata juru bicaranya, [m18:USA.GOV Matthew Miller].
[m19:THA.GOV Kementerian Luar Negeri Thailand] {e6 meminta} [m20=m16+m17 mitra-mitranya] menghormati peradilan negeri itu.
[m21:AMNESTY Amnesty International] {e7 mendesak} [m22=m19 pemerintah] mencabut pembatasan dan menghentikan kriminalisasi terhadap lawan politik.
Nasib serupa menimpa pendahulunya. Pada Februari 2020 [m23=m4 pengadilan yang sama] {e8 membubarkan} [m24:THA.OPP Future Forward]; [m25:THA.CVL ribuan mahasiswa] lalu {e9 turun ke jalan} berbulan-bulan menentang [m26:THA.GOV pemerintahan Prayut Chan-o-cha], bekas panglima yang {e10 merebut kekuasaan} dari [m27:THA.ELI pemerintah terpilih] lewat kudeta 2014.
Bursa saham Bangkok ditutup naik tipis. Para pialang mengatakan pasar sudah lama menduga hasilnya.
~footer Berita Terkait
~related 7 Destinasi Wisata di Chiang Mai
e1 m4 > m5 SANCTION actual 2024-08-07/day mode=convict ctx=legal,political_institutions
e2 m4 > m7 SANCTION actual 2024-08-07/day mode=convict ctx=legal,rights_freedoms
e3 m10 > m5 ACCUSE actual 2024-03-01/month mode=allege ctx=legal bg
e4 m16 > m28 ACCUSE actual 2024-08-08/none mode=disapprove ctx=diplomatic,pro_autocracy
e5 m17 > m1 ACCUSE actual 2024-08-08/none mode=disapprove ctx=diplomatic,pro_autocracy
e6 m19 > m20 REQUEST requested 2024-08-08/none mode=yield ctx=diplomatic,legal
e7 m21 > m22 REQUEST requested 2024-08-08/none mode=change ctx=rights_freedoms
e8 m23 > m24 SANCTION actual 2020-02-01/month mode=convict ctx=legal,political_institutions bg
e9 m25 > m26 PROTEST actual 2020-01-01/year mode=demo ctx=pro_democracy bg
e10 m26 > m27 COERCE actual 2014-01-01/year mode=seize ctx=pro_autocracy bg
q1 m9 direct cue=ucap
q2 m9 indirect cue=berjanji
q3 m18 direct cue=kata
rel m7 leads m5 to=2023-09
rel m9 leads m5 from=2023-09

### kumparan 2024-08-01 article
= [m1:FRA.GOV Macron] Dukung Rencana [m2:MAR.GOV Maroko] di Sahara Barat, [m3:DZA.GOV Aljazair] Tarik Dubes
~byline kumparanNEWS
~date_line 1 Agustus 2024 11:20 WIB
~page_control waktu baca 2 menit
~caption Raja Mohammed VI di Rabat. Foto: AFP
Hubungan [m4:DZA.GOV Aljazair] dan [m5:FRA.GOV Prancis] kembali membeku. Selasa (30/7) [m6:DZA.GOV Kementerian Luar Negeri Aljazair] {e1 menarik duta besarnya} dari [m7:@FRA Paris], beberapa jam setelah isi surat [m8:FRA.GOV Presiden Emmanuel Macron] kepada [m9:MAR.GOV Raja Mohammed VI] terkuak.
Dalam surat itu Macron {e2 menyokong} rencana otonomi [m10:MAR.GOV Maroko] bagi Sahara Barat sebagai satu-satunya dasar penyelesaian. "<<q1 Masa kini dan masa depan wilayah itu berada dalam kedaulatan Maroko>>," tulisnya.
Bekas koloni Spanyol tersebut luasnya hampir seukuran Inggris. Sekitar 80 persen [m11:@ESH daratannya] diduduki [m12=m10 Maroko], sisanya berupa jalur gurun di timur yang dipegang [m13:POLISARIO.REB Front Polisario].
~advert ADVERTISEMENT
~page_control SCROLL TO CONTINUE WITH CONTENT
[m14:POLISARIO.REB Brahim Ghali], sekretaris jenderal [m15=m13 gerakan itu], {e3 menuduh} [m16=m5 Paris] bersekongkol dengan penjajah. Wakilnya di Eropa, [m17:POLISARIO.REB Oubi Bachraya], {e4 mengancam} akan menggugat [m18:? perusahaan Prancis] yang berbisnis di sana.
Pihak kerajaan gembira. [m19:MAR.GOV Istana] {e5 memuji} keputusan "<<q2 sahabat lama>>" dan {e6 mengundang} [m20=m8 Macron] berkunjung ke [m21:@MAR Rabat].
~read_also Baca juga: Jadwal Voli Putri Olimpiade
Sikap baru itu membawa Paris ke barisan [m22:USA.GOV Amerika Serikat], yang pada Desember 2020 {e7 mengakui} kedaulatan [m23=m10 Maroko] atas wilayah sengketa sebagai imbalan normalisasi dengan [m24:ISR.GOV Israel]. [m40=m3 Aljazair], pelindung [m41=m13 Polisario] selama setengah abad, {e8 memutus hubungan} dengan [m25=m10 Rabat] pada Agustus 2021.
[m39:ESH.GOV Republik Sahrawi] yang diproklamasikan [m26=m13 Polisario] pada 1976 hingga sekarang diakui [m27:ZAF.GOV Afrika Selatan] dan puluhan negara lain serta duduk sebagai anggota penuh [m28:AU Uni Afrika]. [m29=m39 Pemerintahannya] berkantor di kamp pengungsi [m30:@DZA Tindouf].
PBB belum mengubah pendirian. Juru bicara [m31:UN Stephane Dujarric] {e9 mengajak} [m32=m10+m13 semua pihak] berunding tanpa syarat. Utusan khususnya, [m33:UN Staffan de Mistura], akan {e10 mengunjungi} [m34=m4 Aljazair] bulan depan.
[m35:ESP.GOV Spanyol], yang {e11 berbalik mendukung} [m36=m10 Maroko] pada 2022, hanya berkata <<q3 [m37=m35 Madrid] menghormati keputusan [m38=m5 Paris]>>.
~page_control Baca Lainnya
~footer Konten Redaksi kumparan
e1 m6 > m5 SANCTION actual 2024-07-30/day mode=withdraw ctx=diplomatic,territory
e2 m8 > m10 SUPPORT actual 2024-07-30/day ctx=diplomatic,territory
e3 m14 > m16 ACCUSE actual 2024-08-01/none mode=allege ctx=territory
e4 m17 > m18 THREATEN threatened 2024-08-01/none ctx=legal,territory
e5 m19 > m8 SUPPORT actual 2024-08-01/none ctx=diplomatic
e6 m19 > m20 AGREE planned 2024-08-01/none ctx=diplomatic
e7 m22 > m23 SUPPORT actual 2020-12-01/month ctx=diplomatic,territory bg
e8 m40 > m25 SANCTION actual 2021-08-01/month mode=discontinue ctx=diplomatic bg
e9 m31 > m32 REQUEST requested 2024-08-01/none mode=meet ctx=diplomatic,territory
e10 m33 > m34 AGREE planned 2024-09-01/month ctx=diplomatic
e11 m35 > m36 SUPPORT actual 2022-01-01/year ctx=diplomatic,territory bg
q1 m8 direct cue=tulisnya
q2 m19 mixed cue=memuji
q3 m35 indirect cue=berkata
rel m12 controls m11
rel m14 leads m15
rel m40 ally_of m41
rel m27 recognises m39
rel m39 member_of m28
rel m13 controls m11
rel m22 recognises m10 from=2020-12

### Kontan 2023-04-05 article
= [m1:FIN.GOV Finlandia] Resmi Jadi Anggota Ke-31 [m2:NATO NATO]
~byline Reporter: Barratut Hasanah | Editor: Khomarul Ananda
~date_line Rabu, 05 April 2023 / 08:40 WIB
~caption ILUSTRASI. Bendera Finlandia berkibar di markas NATO, Brussel. REUTERS
[m3:#KONTAN KONTAN.CO.ID] - [m4:@BEL BRUSSEL]. Tiga perempat abad netral berakhir sudah. Pada Selasa (4/4) [m5:FIN.GOV Menteri Luar Negeri Finlandia Pekka Haavisto] menyerahkan dokumen aksesi kepada [m6:USA.GOV Menteri Luar Negeri Amerika Serikat Antony Blinken], dan negaranya pun {e1 diterima} [m7:NATO Pakta Pertahanan Atlantik Utara (NATO)].
"<<q1 Putin ingin pintu kita tertutup, hari ini dunia melihat sebaliknya>>," kata [m8:NATO Jens Stoltenberg], yang menakhodai aliansi sejak 2014. Ia {e2 menyambut} [m9:FIN.GOV Presiden Sauli Niinisto] dalam upacara pengibaran bendera.
Perbatasan darat [m10=m7 pakta itu] dengan [m11:RUS.GOV Rusia] kini bertambah panjang dua kali lipat menjadi 2.500 kilometer. Dari [m12:@RUS Moskow], [m13:RUS.GOV juru bicara Kremlin Dmitry Peskov] {e3 mengecam} perluasan [m14=m7 NATO] sebagai ancaman dan {e4 memperingatkan} bahwa Rusia "<<q2 terpaksa mengambil tindakan balasan>>".
Sehari sebelumnya [m15:RUS.GOV Wakil Menteri Luar Negeri Alexander Grushko] mengumumkan {e5 penambahan pasukan} di barat laut.
~read_also Baca Juga: Promo JSM Superindo 7-9 April
Jalan Helsinki mulus setelah [m16:TUR.LEG parlemen Turki], pemegang kunci terakhir, {e6 meratifikasi} permohonan [m17=m1 Finlandia] pada Kamis pekan lalu. Nasib [m18:SWE.GOV Swedia] belum jelas. [m19:TUR.GOV Presiden Recep Tayyip Erdogan] masih {e7 menahan restu} untuk [m20=m18 Stockholm] karena negara itu dituduhnya {e8 melindungi} [m21:PKK.REB PKK]. [m22:HUN.GOV Hungaria], yang juga anggota, ikut menunda.
[m23:SWE.GOV Perdana Menteri Swedia Ulf Kristersson] {e9 mengucapkan selamat} kepada [m24=m1 tetangganya] dan berharap bisa segera menyusul.
Kedua negara Nordik itu {e10 mengajukan diri} pada Mei 2022, tiga bulan setelah [m25:RUS.MIL tentara Rusia] {e11 menyerbu} [m26:UKR.GOV Ukraina].
[m27:UKR.GOV Presiden Volodymyr Zelensky] {e12 memuji} [m28=m1 Finlandia] dan {e13 meminta} [m29=m2 aliansi] memberi negaranya jaminan serupa pada KTT Vilnius, Juli mendatang.
Di dalam negeri, Finlandia baru usai pemilu. [m30:FIN.PTY Partai Koalisi Nasional] pimpinan [m31:FIN.PTY Petteri Orpo] unggul tipis dan akan menyusun kabinet. Perdana menteri lama, [m32:FIN.GOV Sanna Marin], Senin lalu mengakui kekalahan.
Saham perusahaan pertahanan Patria naik 4% di Helsinki.
~footer Cek Berita dan Artikel yang lain di Google News
e1 m7 > m1 SUPPORT actual 2023-04-04/day ctx=military,diplomatic
e2 m8 > m9 CONSULT actual 2023-04-04/day ctx=diplomatic
e3 m13 > m14 ACCUSE actual 2023-04-05/none mode=disapprove ctx=military,diplomatic
e4 m13 > m14 THREATEN threatened 2023-04-05/none ctx=military
e5 m15 > m14 MOBILIZE planned 2023-04-03/day mode=troops ctx=military
e6 m16 > m17 SUPPORT actual 2023-03-30/day ctx=legislative,military
e7 m19 > m20 REJECT actual 2023-04-05/none mode=assist ctx=diplomatic,military
e8 m19 > m20 ACCUSE actual 2023-04-05/none mode=allege ctx=terrorism
e9 m23 > m24 SUPPORT actual 2023-04-05/none ctx=diplomatic
e10 m17,m20 > m10 REQUEST requested 2022-05-01/month mode=assist ctx=military,diplomatic bg
e11 m25 > m26 ASSAULT actual 2022-02-01/month ctx=military,territory bg
e12 m27 > m28 SUPPORT actual 2023-04-05/none ctx=diplomatic
e13 m27 > m29 REQUEST requested 2023-04-05/none mode=assist ctx=military
q1 m8 direct cue=kata
q2 m13 mixed cue=memperingatkan
rel m1 member_of m2 from=2023-04-04
rel m8 leads m7 from=2014
rel m22 member_of m2
rel m31 leads m30
