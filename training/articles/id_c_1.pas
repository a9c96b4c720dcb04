### Kompas 2005-03-08 article
= [m1:MYS.GOV Malaysia] Tak Surut dari Ambalat, [m2:IDN.GOV Jakarta] {e15 Kirim} Kapal Lagi
~date_line Selasa, 08 Maret 2005
[m3:@IDN Jakarta], [m4:#Kompas Kompas] - Tujuh kapal perang [m5:IDN.MIL TNI Angkatan Laut] sejak Minggu (6/3) {e1 dikerahkan} ke [m6:@IDN perairan Ambalat] di Laut Sulawesi, menyusul sikap [m7:MYS.GOV Kuala Lumpur] yang tetap menganggap blok minyak itu miliknya.
[m8:IDN.MIL Kepala Staf TNI Angkatan Laut Laksamana Slamet Soebijanto] menegaskan, <<q1 [m9=m5 anak buahnya] tidak datang untuk menembak>>. Akan tetapi, katanya, bila [m10:MYS.MIL kapal patroli negeri tetangga] memasuki garis yang ditarik [m11=m2 Indonesia], [m12=m5 mereka] {e2 akan mengusirnya} dengan paksa.
"<<q2 [m13=m8 Saya] sudah memberi perintah. Usir dulu, jangan tembak. Kalau [m42=m10 mereka] lebih dulu menembak, [m14=m5 kami] {e3 membalas}>>," ucapnya di Markas Besar TNI Cilangkap, Senin.
Ketegangan bermula ketika [m15:PETRONAS.BUS Petronas], perusahaan minyak milik [m16=m7 pemerintah di Kuala Lumpur], pertengahan Februari {e4 memberikan konsesi} dua blok di kawasan itu kepada [m17:SHELL.BUS Shell]. [m18:IDN.GOV Departemen Luar Negeri] sudah {e5 melayangkan nota protes} kepada [m19=m7 tetangganya] pada 25 Februari.
Nota itu dibalas. Dari [m20:@MYS Putrajaya], [m21:MYS.GOV Menteri Luar Negeri Syed Hamid Albar] {e6 menolak} tuntutan agar konsesi dibatalkan. Ia beralasan bahwa <<q3 peta [m22=m1 negaranya] terbit tahun 1979, dan selama dua puluh tahun lebih [m23:? tidak seorang pun] menggugatnya>>.
Alasan tersebut {e14 dibantah}. "<<q4 Setahun setelah peta itu keluar, [m24=m11 kita] sudah {e7 memprotes}. Suratnya masih ada>>," kata [m44:IDN.GOV seorang pejabat Pejambon].
Dalam percakapan telepon Senin malam, [m25:IDN.GOV Presiden Susilo Bambang Yudhoyono] dan [m26:MYS.GOV Perdana Menteri Abdullah Ahmad Badawi] {e8 sepakat} menyelesaikan perselisihan di meja perundingan. [m27=m26 Pak Lah], demikian tokoh yang juga memimpin [m28:UMNO.PTY UMNO] itu biasa disapa, akan {e9 mengutus} [m29=m21 menteri luar negerinya] ke [m30=m2 Jakarta] esok hari.
Di dalam negeri suasananya lain. [m31:IDN.EDU Ratusan mahasiswa] {e10 membakar bendera} di depan [m32:MYS.GOV Kedutaan Besar Malaysia], Jalan Rasuna Said, kemarin siang. Mereka {e11 mendesak} [m33=m25 Presiden] memulangkan duta besar negara serumpun itu.
[m34:IDN.COP Polisi] hanya menonton dari balik pagar kawat. Tidak ada yang ditangkap.
[m35:IDN.LEG Ketua Komisi I DPR Theo L Sambuaga] {e13 meminta} [m36:? semua pihak] menahan diri. Namun, [m37=m35 politisi] [m38:IDN.PTY Partai Golkar] tersebut juga {e12 mengecam} [m39=m18 Deplu], yang menurut [m43=m37 dia] <<q5 terlambat membaca gelagat sejak Sipadan dan Ligitan lepas>>.
Kedua pulau itu jatuh ke tangan [m40=m1 Malaysia] melalui putusan [m41:ICJ Mahkamah Internasional] di Den Haag pada Desember 2002.
Harga minyak mentah di pasar New York kemarin ditutup pada 53,89 dollar AS per barrel. (ELY/HAR)
e1 m5 > m7 MOBILIZE actual 2005-03-06/day mode=weapons ctx=military,territory
e2 m12 > m10 COERCE hypothetical 2005-03-07/day ctx=military,territory said=m8
e3 m14 > m10 ASSAULT hypothetical 2005-03-07/day ctx=military,territory said=m8
e4 m15 > m17 COOPERATE actual 2005-02-01/month ctx=economic,natural_resource,territory bg
e5 m18 > m19 ACCUSE actual 2005-02-25/day mode=disapprove ctx=diplomatic,territory bg
e6 m21 > m18 REJECT actual 2005-03-08/none mode=yield ctx=diplomatic,territory
e7 m24 > m1 ACCUSE actual 1980-01-01/year mode=disapprove ctx=diplomatic,territory bg
e8 m25 > m26 CONSULT actual 2005-03-07/day mode=phone ctx=diplomatic,territory
e9 m27 > m30 AGREE planned 2005-03-09/day ctx=diplomatic,territory
e10 m31 > m32 PROTEST actual 2005-03-07/day mode=demo ctx=territory
e11 m31 > m33 REQUEST requested 2005-03-07/day mode=change ctx=diplomatic
e12 m37 > m39 ACCUSE actual 2005-03-08/none mode=disapprove ctx=diplomatic,territory
e13 m35 > m36 REQUEST requested 2005-03-08/none mode=yield ctx=diplomatic,territory
e14 m44 > m21 REJECT actual 2005-03-08/none ctx=diplomatic,territory
e15 m2 > m1 MOBILIZE actual 2005-03-06/day mode=weapons ctx=military,territory again
q1 m8 indirect cue=menegaskan
q2 m8 direct cue=ucapnya
q3 m21 indirect cue=beralasan
q4 m44 direct cue=kata
q5 m35 indirect cue=menurut
rel m27 leads m28
rel m37 member_of m38
rel m16 controls m15

### Tempo.co 2013-11-21 article
= [m1:IDN.GOV SBY] {e14 Bekukan} Kerja Sama, [m2:AUS.GOV Abbott] {e15 Tetap Enggan Minta Maaf}
~byline Reporter Prihandika
~date_line KAMIS, 21 NOVEMBER 2013 | 05:31 WIB
~caption Poster penyadapan dibakar di depan kedutaan. TEMPO/Dian T.
TEMPO.CO, [m3:@IDN Jakarta] - [m4:IDN.GOV Presiden Susilo Bambang Yudhoyono] {e1 menghentikan} patroli bersama menangkal penyelundupan manusia, pertukaran informasi intelijen, dan latihan militer dengan [m5:AUS.GOV Australia]. Keputusan itu [m49=m4 ia] umumkan di [m6:@IDN Istana], Rabu, 20 November 2013.
"<<q1 [m7=m4 Saya] sulit memahami mengapa itu dilakukan. Sekarang bukan era Perang Dingin>>," tuturnya.
[m8=m4 Kepala negara] masih menunggu surat. Ia {e2 meminta} [m9:AUS.GOV Canberra] menjelaskan secara resmi penyadapan terhadap telepon genggamnya dan telepon [m10:IDN.GOV Ibu Negara Ani Yudhoyono] pada Agustus 2009.
Sampai Rabu malam surat itu belum tiba. Di depan [m11:AUS.LEG parlemen], sehari sebelumnya, [m12:AUS.GOV Perdana Menteri Tony Abbott] {e3 menolak} meminta maaf atas pekerjaan badan intelijen, pada masa lalu maupun masa kini. [m13=m12 Ia] cuma menyesalkan rasa malu yang ditimbulkan pemberitaan.
Sikap itu justru {e4 disayangkan} [m14:AUS.OPP Bill Shorten]. <<q2 Hubungan yang rusak harus diperbaiki dengan telepon, bukan dengan pidato>>, begitu kira-kira pesan [m15=m14 pemimpin oposisi] yang baru sebulan mengetuai [m16:AUS.OPP Partai Buruh] tersebut.
[m17=m16 Partainya] tak bersih. Ketika penyadapan berlangsung, [m18=m5 Negeri Kanguru] diperintah Kevin Rudd.
Adalah [m19:#ABC ABC] dan [m20:#Guardian The Guardian] yang pada Senin lalu menyiarkan dokumen bocoran [m21:? Edward Snowden], bekas kontraktor badan intelijen Amerika. Hari itu juga [m22:IDN.GOV Menteri Luar Negeri Marty Natalegawa] {e5 memanggil pulang} [m23:IDN.GOV Duta Besar Nadjib Riphat Kesoema].
"<<q3 Jangan cuma bawa tas kabin>>," kata [m24=m22 Marty] menirukan pesannya kepada [m25=m23 sang duta besar].
~read_also Baca juga: Siapa Saja Pejabat RI yang Disadap
[m26:IDN.COP Kepala Kepolisian RI Jenderal Sutarman] menyatakan [m27:IDN.COP pihaknya] {e6 akan menarik} perwira penghubung dari [m28:@AUS Sydney] bila [m29=m4 Presiden] memerintahkannya. Yang sudah pasti, ujar [m50=m26 dia], kegiatan bersama [m30:AUS.COP Kepolisian Federal Australia] di [m31:@IDN Cilacap] {e7 dihentikan} sejak kemarin pagi.
Langkah itu dapat membuat [m32=m9 pemerintahan Abbott] kelimpungan. Kebijakan andalannya, Operasi Kedaulatan Perbatasan, bergantung pada kesediaan [m33:IDN.GOV Jakarta] mencegat perahu pencari suaka.
Di [m34:@IDN Yogyakarta], [m35:IDN.CVL puluhan anggota Laskar Merah Putih] {e8 merobek} bendera [m36=m5 Australia], lantas {e9 mengancam} akan menyisir [m37:AUS.CVL turis asal negara itu] di hotel-hotel. [m38:IDN.COP Kepala Polda DIY Brigadir Jenderal Haka Astana] membantah [m39=m35 kelompok itu] sudah {e10 melakukan penyisiran}.
[m40:IDN.LEG Wakil Ketua Komisi I DPR Tubagus Hasanuddin], dihubungi terpisah, {e11 memuji} ketegasan [m41=m1 SBY]. "<<q4 Jarang-jarang [m42=m40 saya] sepakat dengan [m43=m41 beliau]>>," katanya sambil tertawa. Purnawirawan jenderal dari [m44:IDN.OPP PDI Perjuangan] itu lalu {e12 mendorong} [m45:IDN.GOV pemerintah] mengusir [m46:AUS.SPY petugas intelijen] yang berlindung di balik paspor diplomatik.
Sebagai catatan, [m47=m33 Indonesia] dan [m48=m5 Australia] {e13 meneken} Perjanjian Lombok pada 13 November 2006. Di sana kedua negara berikrar tidak mengganggu kedaulatan satu sama lain.
~footer Berita Terpopuler
e1 m4 > m5 SANCTION actual 2013-11-20/day mode=discontinue ctx=diplomatic,intelligence,military
e2 m8 > m9 REQUEST requested 2013-11-20/day mode=yield ctx=diplomatic,intelligence
e3 m12 > m4 REJECT actual 2013-11-19/day mode=yield ctx=diplomatic,intelligence
e4 m14 > m12 ACCUSE actual 2013-11-21/none mode=disapprove ctx=diplomatic,intelligence
e5 m22 > m5 SANCTION actual 2013-11-18/day mode=withdraw ctx=diplomatic,intelligence
e6 m27 > m30 SANCTION hypothetical 2013-11-21/none mode=withdraw ctx=diplomatic said=m26
e7 m27 > m30 SANCTION actual 2013-11-20/day mode=discontinue ctx=crime,diplomatic said=m26
e8 m35 > m36 PROTEST actual 2013-11-21/none mode=vandalize ctx=diplomatic
e9 m35 > m37 THREATEN threatened 2013-11-21/none mode=violence ctx=diplomatic
e10 m39 > m37 COERCE denied 2013-11-21/none ctx=diplomatic said=m38
e11 m40 > m41 SUPPORT actual 2013-11-21/none ctx=executive,diplomatic
e12 m40 > m45 REQUEST requested 2013-11-21/none mode=change ctx=diplomatic,intelligence
e13 m47 > m48 SUPPORT actual 2006-11-13/day ctx=diplomatic bg
e14 m1 > m2 SANCTION actual 2013-11-20/day mode=discontinue ctx=diplomatic,intelligence,military again
e15 m2 > m1 REJECT actual 2013-11-19/day mode=yield ctx=diplomatic,intelligence again
q1 m4 direct cue=tuturnya
q2 m15 indirect cue=pesan
q3 m24 direct cue=kata
q4 m40 direct cue=katanya
rel m15 leads m16 from=2013
rel m40 member_of m44
rel m26 leads m27

### detikNews 2020-01-07 article
= Nelayan Natuna: [m1:CHN.MIL Coast Guard China] Masih Mondar-mandir, Kok Tenang-tenang Saja?
~byline Rolando - detikNews
~date_line Selasa, 07 Jan 2020 16:22 WIB
~advert ADVERTISEMENT
[m2:@IDN Natuna] - [m3:IDN.CVL Nelayan Natuna] {e1 mengeluhkan} [m4:IDN.GOV pemerintah] yang dinilai lamban menghalau kapal ikan dan kapal penjaga pantai [m5:CHN.GOV China] dari Laut Natuna Utara.
"<<q1 Tiap malam lampu [m44=m1 mereka] kelihatan dari perahu [m6=m3 kami]. Kalau [m7=m3 kami] mendekat, diklakson>>," ujar [m8:IDN.CVL Herman], ketua [m9:IDN.CVL Aliansi Nelayan Natuna], saat ditemui detikcom di Pelabuhan Selat Lampa, Selasa (7/1/2020).
Herman mengaku pernah dikejar. Akhir Desember, cerita [m10=m8 dia], sebuah kapal besi bernomor lambung 5305 {e2 memepet} [m11:IDN.CVL empat perahu pancing tonda] asal Sedanau sampai [m12=m11 mereka] terpaksa memotong tali pancing.
[m13:CHN.GOV Kemlu China] sendiri tak merasa bersalah. [m14:CHN.GOV Jubirnya, Geng Shuang], menyebut <<q2 [m15=m1 penjaga pantai] berpatroli di perairan [m16=m5 Tiongkok] sendiri>>. [m17=m14 Dia] {e3 membantah} [m18=m5 negaranya] melanggar hukum laut.
Pernyataan itu bikin [m19:IDN.GOV Pejambon] meradang. [m20:IDN.GOV Menteri Luar Negeri Retno Marsudi] {e4 menegaskan} [m21:IDN.GOV RI] tidak akan pernah mengakui sembilan garis putus-putus bikinan [m22=m5 Beijing].
Sebelumnya, pada 30 Desember, [m23=m20 Retno] {e5 memanggil} [m24:CHN.GOV Dubes Xiao Qian] dan {e6 menyerahkan} nota protes. Isinya: kapal-kapal [m25=m5 Negeri Tirai Bambu] masuk zona ekonomi eksklusif tanpa izin.
[m47:IDN.MIL TNI] juga bergerak. [m26:IDN.MIL Komando Gabungan Wilayah Pertahanan I], yang dipimpin [m27:IDN.MIL Laksdya Yudo Margono], {e7 mengirim} lima kapal perang dan satu pesawat intai ke [m28:@IDN Natuna] sejak Jumat (3/1).
"<<q3 [m29=m26 Kami] tidak akan menembak. Cuma persuasif, minta [m45=m1 mereka] pergi>>," kata Yudo di atas KRI Tjiptadi. "<<q4 Tapi kalau membandel ya terus [m30=m26 kami] bayangi. Capek-capekan saja>>."
~read_also Baca juga: Susi Ingatkan Beda Pencuri Ikan dengan Investor
Di [m48:@IDN Jakarta], suara kabinet terdengar sumbang. [m31:IDN.GOV Menhan Prabowo Subianto], yang juga Ketua Umum [m32:IDN.PTY Gerindra], Jumat pekan lalu {e9 menyebut} [m33=m5 China] negara sahabat. [m34:IDN.GOV Menko Maritim dan Investasi Luhut Binsar Pandjaitan] malah meminta kasus ini tidak dibesar-besarkan.
[m49:IDN.OPP PKS] tidak terima. [m35:IDN.OPP Presiden PKS Sohibul Iman] {e10 mengkritik} [m36=m31+m34 dua menteri itu]. Partainya, kata [m46=m35 dia], bakal {e11 memanggil} [m37=m31 Menhan] lewat [m38:IDN.LEG Komisi I DPR] begitu masa reses usai.
[m39:IDN.GOV Presiden Joko Widodo] dijadwalkan {e12 terbang} menemui [m40=m3 para nelayan] besok. Menurut [m41:IDN.GOV Seskab Pramono Anung], <<q5 tak ada tawar-menawar soal kedaulatan>>.
Kalau benar datang, Herman sudah menyiapkan satu permintaan. "<<q6 [m42=m3 Kami] {e13 minta} [m43=m39 Bapak] jangan kirim nelayan Pantura ke sini. Itu saja>>."
Adapun harga ikan tongkol di pasar Ranai naik jadi Rp 28 ribu per kilogram.
e1 m3 > m4 ACCUSE actual 2020-01-07/day mode=disapprove ctx=territory,natural_resource
e2 m1 > m11 COERCE actual 2019-12-01/month mode=restrict ctx=territory,natural_resource said=m10
e3 m17 > m21 REJECT actual 2020-01-07/none ctx=territory,diplomatic
e4 m20 > m22 REJECT actual 2020-01-07/none mode=yield ctx=territory,diplomatic
e5 m23 > m24 ACCUSE actual 2019-12-30/day mode=disapprove ctx=diplomatic,territory
e6 m23 > m24 ACCUSE actual 2019-12-30/day mode=disapprove ctx=diplomatic,territory again
e7 m26 > m1 MOBILIZE actual 2020-01-03/day mode=weapons ctx=military,territory
e9 m31 > m33 SUPPORT actual 2020-01-03/day ctx=diplomatic
e10 m35 > m36 ACCUSE actual 2020-01-07/none mode=disapprove ctx=territory,executive
e11 m35 > m37 ACCUSE planned 2020-01-07/none mode=investigate ctx=legislative,territory
e12 m39 > m40 AGREE planned 2020-01-08/day ctx=territory
e13 m42 > m43 REQUEST requested 2020-01-07/day mode=yield ctx=natural_resource
q1 m8 direct cue=ujar
q2 m14 indirect cue=menyebut
q3 m27 direct cue=kata
q4 m27 direct cue=kata
q5 m41 indirect cue=Menurut
q6 m8 direct
rel m8 leads m9
rel m27 leads m26
rel m31 leads m32
