### Radar Bogor 2011-10-10 article
= [m42=m1 Diani]: Putusan MA Sudah [m1:IDN.GOV Saya] Jalankan, Jemaat Saja yang Bandel
[m2:@IDN BOGOR] – [m3:IDN.GOV Wali Kota Bogor Diani Budiarto] tidak sudi disebut pembangkang hukum. "<<q1 Izin yang dibekukan sudah [m4=m3 saya] cabut. Selesai. Kalau sesudah itu [m5=m3 saya] batalkan dengan alasan lain, itu juga hukum>>," katanya, Minggu (9/10), di sela acara gerak jalan.
Yang [m37=m3 ia] maksud izin mendirikan bangunan [m6:GKI_YASMIN.REL GKI Taman Yasmin]. Desember 2010, [m7:IDN.JUD Mahkamah Agung] {e1 memerintahkan} pembekuan izin gereja itu dihapus. Pada 11 Maret [m8=m3 Diani] {e2 membatalkan} izin itu sama sekali, dan sejak 10 April [m9:IDN.COP Satpol PP] {e3 menggembok} gerbangnya.
Kemarin pagi [m27=m6 jemaat] kembali beribadah di trotoar. [m10:IDN.COP Dua ratus polisi] {e4 menutup} Jalan KH Abdullah bin Nuh. [m11:IDN.CVL Massa Forum Komunikasi Muslim Indonesia (Forkami)] {e5 meneriaki} [m28=m6 mereka] agar pulang; kidung tak terdengar.
"<<q2 [m12=m6 Kami] nyanyi lebih keras saja,>>" ujar [m13:GKI_YASMIN.REL juru bicara gereja, Bona Sigalingging]. [m29=m13 Ia] {e6 menolak} tawaran pemindahan ke gedung Harmony. "<<q3 Sekali pindah, [m14=m6 kami] pindah terus.>>"
Ketua [m35=m11 Forkami] [m15:IDN.CVL Ahmad Iman] membantah [m30=m11 anggotanya] {e7 mengintimidasi}. [m16=m15 Dia] {e8 menuduh} tanda tangan [m38:IDN.CVL warga] dipalsukan oleh panitia; tuduhan itu pernah membawa satu orang ke penjara.
[m17:IDN.JUD Ombudsman] pada 8 Juli {e9 meminta} [m18=m3 wali kota] mencabut pembatalan dalam 60 hari. Tenggat lewat. Kini Ketua Ombudsman [m19:IDN.JUD Danang Girindrawardana] {e10 akan melaporkan} kasus itu kepada [m40:IDN.GOV presiden] dan [m41:IDN.LEG DPR].
[m20:IDN.PTY PDIP], yang ikut mengusung [m31=m3 Diani] dalam pilkada 2008, {e11 menarik dukungan}. [m21:IDN.PTY Ketua Fraksi PDIP Untung Maryono] menyebut <<q4 [m36=m20 partai] tidak mungkin bersama orang yang melawan konstitusi>>. Lain halnya dengan PKS: [m22:IDN.PTY anggota DPRD Najamudin] {e12 membela} [m32=m3 wali kota].
[m23:IDN.GOV Mendagri Gamawan Fauzi] pekan lalu {e13 memanggil} [m33=m3 Diani] ke [m24:@IDN Jakarta], tanpa hasil. [m25:NU.REL Ketua Umum PBNU Said Aqil Siroj] {e14 mendesak} putusan pengadilan ditaati. Sejumlah [m26:BANSER.SOC anggota Banser] setiap Ahad {e15 menjaga} [m34=m6 jemaat].
[m39=m3 Wali kota] bergeming. Natal nanti, katanya, gembok tetap di situ. (ric)
e1 m7 > m3 REQUEST requested 2010-12-01/month mode=change ctx=legal,religion_ethnicity bg
e2 m8 > m6 SANCTION actual 2011-03-11/day mode=discontinue ctx=religion_ethnicity bg
e3 m9 > m6 COERCE actual 2011-04-10/day mode=seize ctx=religion_ethnicity,rights_freedoms bg
e4 m10 > m27 COERCE actual 2011-10-09/day mode=restrict ctx=religion_ethnicity,rights_freedoms
e5 m11 > m28 PROTEST actual 2011-10-09/day mode=demo ctx=religion_ethnicity
e6 m29 > m3 REJECT actual 2011-10-09/day mode=yield ctx=religion_ethnicity
e7 m30 > m6 COERCE denied 2011-10-10/none ctx=religion_ethnicity
e8 m16 > m6 ACCUSE actual 2011-10-10/none mode=allege ctx=legal,religion_ethnicity
e9 m17 > m18 REQUEST requested 2011-07-08/day mode=change ctx=legal,religion_ethnicity bg
e10 m19 > m3 ACCUSE planned 2011-10-10/none mode=allege ctx=legal
e11 m20 > m31 SANCTION actual 2011-10-10/none mode=withdraw ctx=political_institutions,religion_ethnicity
e12 m22 > m32 SUPPORT actual 2011-10-10/none ctx=religion_ethnicity
e13 m23 > m33 REQUEST requested 2011-10-03/week mode=meet ctx=religion_ethnicity,executive
e14 m25 > m3 REQUEST requested 2011-10-10/none mode=change ctx=legal,religion_ethnicity
e15 m26 > m34 AID actual 2011-10-10/none ctx=religion_ethnicity
q1 m3 direct cue=katanya
q2 m13 direct cue=ujar
q3 m29 direct
q4 m21 indirect cue=menyebut
rel m15 leads m35
rel m21 member_of m36

### CNN Indonesia 2014-09-01 article
= [m1:LSO.GOV PM Lesotho] {e19 Kabur} ke [m38:@ZAF Afsel], [m39:LSO.MIL Jenderal] Bilang Itu Bukan Kudeta
~date_line Senin, 01/09/2014 09:40 WIB
[m2:@ZAF Pretoria], CNN Indonesia -- Dari rumah aman di [m3:@ZAF Pretoria], [m4:LSO.GOV Perdana Menteri Lesotho Tom Thabane] {e1 meminta} [m26:ZAF.GOV tetangganya] mengirim [m40:ZAF.MIL pasukan]. "<<q1 Ada orang yang ingin membunuh [m5=m4 saya]. [m6=m4 Saya] pulang kalau nyawa [m7=m4 saya] dijamin>>," katanya, Minggu (31/8).
Sabtu sebelum fajar, [m8:LSO.MIL tentara] {e2 mengepung} kediamannya, {e3 menduduki} markas [m9:LSO.COP polisi] di Maseru, dan {e4 mematikan} siaran radio. [m27:LSO.COP Seorang polisi] {e5 tewas}. [m28=m4 Thabane] {e6 melarikan diri} ke perbatasan beberapa jam sebelumnya.
[m10:LSO.MIL Letnan Jenderal Tlali Kamoli] menampik kata kudeta. Katanya, [m29=m8 prajuritnya] hanya {e7 melucuti} [m41=m9 polisi] yang akan mempersenjatai pemuda partai.
Sehari sebelum pengepungan itu, [m11=m4 Thabane] {e8 memecat} [m12=m10 Kamoli]. [m30=m10 Kamoli] {e9 menolak} turun.
Negeri di atas awan ini dijalankan koalisi tiga partai. Pada Juni [m13=m4 Thabane], ketua [m14:LSO.PTY Konvensi Semua Basotho (ABC)], {e10 membekukan} [m31:LSO.LEG parlemen] selama sembilan bulan guna menghindari mosi tidak percaya. Mitranya, [m15:LSO.GOV Wakil Perdana Menteri Mothetjoa Metsing], dari [m16:LSO.PTY Kongres Lesotho untuk Demokrasi], {e11 mengancam} keluar.
[m17:ZAF.GOV Afrika Selatan] {e12 mengirim} [m42:ZAF.COP satuan polisi khusus] untuk menjaga [m32=m4 Thabane]. [m18:ZAF.GOV Juru bicara Departemen Hubungan Internasional Clayson Monyela] {e13 mengecam} tindakan [m37=m8 tentara], tetapi membantah [m33=m17 negaranya] {e14 akan mengerahkan} [m43:ZAF.MIL serdadu]. Orang Basotho belum lupa: pada 1998 [m34:ZAF.MIL tank Afsel] {e15 memasuki} [m35:LSO.GOV Maseru] dan puluhan orang mati.
[m19:ZAF.GOV Presiden Jacob Zuma], ketua badan keamanan [m20:SADC SADC], hari ini {e16 menerima} [m21=m13 Thabane] dan [m22=m15 Metsing] sekaligus. Raja [m23:LSO.GOV Letsie III] diundang lewat telepon.
[m24:COMMONWEALTH Persemakmuran] dan [m25:USA.GOV Amerika Serikat] {e17 menyerukan} dialog.
Pada Minggu sore [m36=m8 tentara] {e18 kembali} ke barak. Radio mengudara lagi, mula-mula dengan lagu gereja.
Lesotho, seluas Provinsi Banten ditambah Jawa Barat separuh, dikelilingi Afrika Selatan di semua sisi.
e1 m4 > m26 REQUEST requested 2014-08-31/day mode=assist ctx=military
e19 m1 > m8 RETREAT actual 2014-08-30/day ctx=executive again
e2 m8 > m4 COERCE actual 2014-08-30/day mode=restrict ctx=military,executive
e3 m8 > m9 COERCE actual 2014-08-30/day mode=seize ctx=military
e4 m8 > m4 COERCE actual 2014-08-30/day mode=censor ctx=military,rights_freedoms
e5 m8 > m27 ASSAULT actual 2014-08-30/day ctx=military
e6 m28 > m8 RETREAT actual 2014-08-30/day ctx=executive
e7 m29 > m9 COERCE actual 2014-08-30/day mode=seize ctx=military said=m10
e8 m11 > m12 SANCTION actual 2014-08-29/day mode=expel ctx=executive,military
e9 m30 > m11 REJECT actual 2014-08-29/day mode=yield ctx=executive,military
e10 m13 > m31 COERCE actual 2014-06-01/month mode=restrict ctx=legislative,executive bg
e11 m15 > m13 THREATEN threatened 2014-06-01/month mode=relations ctx=political_institutions bg
e12 m17 > m32 AID actual 2014-09-01/none
e13 m18 > m8 ACCUSE actual 2014-09-01/none mode=disapprove ctx=military
e14 m33 > m8 MOBILIZE denied 2014-09-01/none mode=troops ctx=military
e15 m34 > m35 COERCE actual 1998-01-01/year ctx=military bg
e16 m21,m22 > m19 CONSULT actual 2014-09-01/day mode=visit ctx=diplomatic
e17 m24,m25 > m4,m8 REQUEST requested 2014-09-01/none mode=meet ctx=diplomatic
e18 m36 > m4 RETREAT actual 2014-08-31/day mode=withdraw ctx=military
q1 m4 direct cue=katanya
rel m13 leads m14
rel m15 member_of m16
rel m19 leads m20

### Forum Kajian Pertahanan dan Maritim 2006-05-02 article
= Dua Tahun MALSINDO: Patroli Tiga Bendera dan Batas-batasnya
Ketika [m1:USA.MIL Laksamana Thomas Fargo] pada Maret 2004 menyebut kemungkinan [m2:USA.MIL marinirnya] {e1 berjaga} di Selat Malaka, [m3:IDN.GOV Jakarta] dan [m4:MYS.GOV Kuala Lumpur] {e2 menolak} dengan satu suara. Penolakan itulah ibu dari patroli tiga negara.
Pada 20 Juli 2004 [m5:IDN.MIL Indonesia], [m6:MYS.MIL Malaysia], dan [m7:SGP.MIL Singapura] {e3 memulai} patroli terkoordinasi dengan 17 kapal. September tahun berikutnya patroli udara "Mata di Langit" {e4 menyusul}. Dan pada 21 April lalu, di [m8:@IDN Batam], [m24=m5+m6+m7 ketiga panglima] {e5 menandatangani} prosedur baku yang menyatukan keduanya.
"<<q1 Tidak ada pengejaran lintas batas. Titik itu tidak [m9=m5 kami] tawar>>," kata [m10:IDN.MIL Panglima TNI Marsekal Djoko Suyanto] seusai acara.
Kalimat tersebut menunjukkan batas kerja sama. Perompak yang lari sejauh dua mil tetap aman bila airnya berganti warna di peta.
Hasil terukurnya memang ada. [m11:IMB.NGO Biro Maritim Internasional] mencatat serangan turun dari 38 pada 2004 menjadi 12 pada 2005. [m25:LLOYDS.MNC Lloyd's] belum mencabut selat itu dari daftar wilayah berisiko perang. [m12:SGP.GOV Menteri Pertahanan Teo Chee Hean] sudah dua kali {e7 memintanya}.
Pihak luar mencari celah. [m13:JPN.GOV Jepang] {e8 memberi} tiga kapal patroli kepada [m29=m5 Indonesia], hibah yang baru disetujui setelah [m14=m13 Tokyo] melonggarkan larangan ekspor senjatanya. [m15:USA.GOV Washington] {e9 menyerahkan} radar untuk pesisir [m16:@IDN Sabang]. [m17:IND.GOV India] {e10 menawarkan} pengawalan di mulut barat; [m26=m4 Kuala Lumpur] {e11 menampik}.
[m18:THA.MIL Thailand] belum ikut, meski {e12 diundang} sejak tahun lalu. Kesibukannya ada di selatan, tempat [m19:THA.REB pemberontak Pattani] {e13 membom} toko emas [m27:THA.CVL warga].
[m20:CHN.GOV Cina], yang 80 persen minyaknya lewat sini, tidak mengajukan patroli. [m21:CHN.GOV Presiden Hu Jintao] hanya {e14 menjanjikan} dana bagi menara suar saat {e15 berkunjung} ke Jakarta, April 2005.
[m30=m4 Malaysia] lebih dulu membentuk [m22:MYS.MIL badan penegakan maritim], bagian dari [m28:MYS.GOV kantor perdana menteri]. Indonesia masih memiliki sepuluh lembaga di laut yang kerap saling tangkap; RUU penjaga pantai macet di [m23:IDN.LEG DPR].
Penulis adalah peneliti tamu di Batam.
e1 m2 > m3,m4 AGREE hypothetical 2004-03-01/month ctx=military bg
e2 m3,m4 > m1 REJECT actual 2004-03-01/month mode=assist ctx=military,territory bg
e3 m5,m6,m7 > m5,m6,m7 COOPERATE actual 2004-07-20/day ctx=military,crime bg
e4 m5,m6,m7 > m5,m6,m7 COOPERATE actual 2005-09-01/month ctx=military,crime bg
e5 m24 > m24 SUPPORT actual 2006-04-21/day ctx=military
e7 m12 > m25 REQUEST requested 2006-05-02/none mode=change ctx=economic
e8 m13 > m29 AID actual 2006-05-02/none ctx=military
e9 m15 > m5 AID actual 2006-05-02/none ctx=military
e10 m17 > m4 AGREE planned 2006-05-02/none ctx=military
e11 m26 > m17 REJECT actual 2006-05-02/none mode=assist ctx=military
e12 m24 > m18 AGREE planned 2005-01-01/year ctx=military bg
e13 m19 > m27 ASSAULT actual 2006-05-02/none mode=explosives ctx=terrorism bg
e14 m21 > m5 AGREE planned 2005-04-01/month ctx=economic bg
e15 m21 > m3 CONSULT actual 2005-04-01/month mode=visit ctx=diplomatic bg
q1 m10 direct cue=kata
rel m22 part_of m28

### Kompas.com 2016-05-13 article
= [m36:IDN.COP Kapolri]: Menyita Buku Komunis Tak Perlu Izin Pengadilan?
~byline Penulis: Ihsan Tanjung
~date_line 13/05/2016, 08:21 WIB
JAKARTA, KOMPAS.com - [m1:IDN.COP Kapolri Jenderal Badrodin Haiti] berusaha meredakan kegaduhan. Menurut [m31=m1 dia], <<q1 [m2:IDN.COP anggotanya] di daerah keliru memahami perintah [m32=m16 presiden]>>.
"<<q2 Yang diperiksa itu atribut. Buku di perpustakaan, di kampus, jangan disentuh>>," kata [m3=m1 Badrodin] di [m37:@IDN Istana], Kamis (12/5/2016).
Keliru atau tidak, penyitaan telanjur terjadi. Rabu malam [m4:IDN.COP Polsek Grogol] {e1 mengambil} buku Palu Arit di Ladang Tebu dari sebuah [m21:IDN.BUS toserba]. Sehari sebelumnya [m5:IDN.MIL Kodim Ternate] {e2 menjemput} [m6:IDN.CVL Adlun Fiqri dan tiga kawannya] dari sekretariat [m7:IDN.CVL Aliansi Masyarakat Adat Nusantara (AMAN)] karena memakai kaus "pecinta kopi Indonesia", lalu {e3 menyerahkan} [m33=m6 mereka] kepada [m34:IDN.COP polisi].
Di Yogyakarta, [m8:IDN.COP polisi] {e4 membubarkan} pemutaran film Pulau Buru Tanah Air Beta pada 3 Mei, bersama [m22:IDN.CVL ormas] yang {e5 mengepung} kantor [m9:IDN.JRN AJI Yogyakarta].
[m10:IDN.MIL Menteri Pertahanan Ryamizard Ryacudu] punya tafsir sendiri. "<<q3 Kalau ada yang jual, ya ditangkap. PKI itu dilarang>>," ujarnya. [m11=m10 Dia] {e6 memuji} [m23=m5 tentara] yang bertindak cepat.
Berseberangan dengannya, [m12:IDN.GOV Menko Polhukam Luhut Pandjaitan] {e7 meminta} [m24:IDN.COP aparat] tidak berlebihan. Bulan lalu [m13=m12 Luhut] sendiri yang {e8 membuka} Simposium 1965, forum yang mempertemukan [m25:IDN.CVL korban] dengan [m35:IDN.MIL bekas tentara]. Panglima tua macam [m14:IDN.ELI Kivlan Zen] {e9 mengecam} forum itu dan menjanjikan tandingan 1 Juni.
[m15:IDN.GOV Juru Bicara Kepresidenan Johan Budi] membantah [m16:IDN.GOV Presiden Joko Widodo] {e10 memerintahkan} sweeping buku.
[m17:IDN.LEG Anggota Komisi I Charles Honoris] dari [m18:IDN.PTY PDI-P] {e11 menilai} [m26=m24 aparat] mengulang Orde Baru. Pegiat [m19:YLBHI.CVL YLBHI] {e12 menggugat} tindakan itu ke [m20:IDN.JUD Ombudsman]. [m27:IDN.JUD Mahkamah Konstitusi] pada 2010 telah {e13 membatalkan} wewenang [m28:IDN.JUD Kejaksaan] melarang buku tanpa pengadilan.
Di Ternate, [m30=m6 empat pemuda itu] {e14 dipulangkan} [m29=m34 polisi] kemarin sore. Kausnya tidak.
~read_also Baca juga: Menteri Susi Pakai Kaus Hitam
e1 m4 > m21 COERCE actual 2016-05-11/day mode=seize ctx=rights_freedoms
e2 m5 > m6 COERCE actual 2016-05-10/day mode=arrest ctx=rights_freedoms,repression
e3 m5 > m34 COOPERATE actual 2016-05-10/day ctx=legal
e4 m8 > m9 COERCE actual 2016-05-03/day mode=censor ctx=rights_freedoms
e5 m22 > m9 PROTEST actual 2016-05-03/day mode=obstruct ctx=rights_freedoms
e6 m11 > m23 SUPPORT actual 2016-05-12/none ctx=rights_freedoms
e7 m12 > m24 REQUEST requested 2016-05-13/none mode=change ctx=rights_freedoms
e8 m13 > m25 CONSULT actual 2016-04-01/month ctx=human_rights bg
e9 m14 > m13 ACCUSE actual 2016-05-13/none mode=disapprove ctx=human_rights
e10 m16 > m24 REQUEST denied 2016-05-13/none mode=assist ctx=rights_freedoms
e11 m17 > m26 ACCUSE actual 2016-05-13/none mode=disapprove ctx=rights_freedoms
e12 m19 > m26 ACCUSE actual 2016-05-13/none mode=allege ctx=legal,rights_freedoms
e13 m27 > m28 REJECT actual 2010-01-01/year ctx=legal,rights_freedoms bg
e14 m29 > m30 RETREAT actual 2016-05-12/day mode=release ctx=rights_freedoms
q1 m1 indirect cue=Menurut
q2 m3 direct cue=kata
q3 m10 direct cue=ujarnya
rel m17 member_of m18
