### Okezone 2020-01-09 article
= [m1:IDN.GOV Jokowi] di [m32:@IDN Natuna]: <<q1 Tak Ada Tawar-menawar soal Kedaulatan>>
~page_control Okezone » News » Nasional
~byline Dhiandra Kusuma, Jurnalis
~date_line Kamis 09 Januari 2020 07:13 WIB
~share Share Copied!
~caption KRI Usman Harun 359 sandar di Selat Lampa (Foto: Antara)
[m31:@IDN NATUNA] - [m2:IDN.GOV Presiden Joko Widodo] {e1 mengunjungi} [m3:IDN.MIL pangkalan TNI AL] dan [m4:IDN.CVL ratusan nelayan] di [m33:@IDN Selat Lampa], [m5:@IDN Natuna], Rabu (8/1/2020). Kunjungan itu berlangsung hanya tiga hari setelah [m6:CHN.MIL kapal Penjaga Pantai China] masih terlihat mengawal [m7:CHN.CVL kapal ikan] di zona ekonomi eksklusif [m8:IDN.GOV Indonesia].
Ketegangan dimulai pada pertengahan Desember. Saat itu [m9:CHN.CVL puluhan kapal nelayan China], dengan kawalan [m10=m6 dua kapal pemerintahnya], memasuki perairan utara [m34:@IDN Natuna] tanpa izin. [m11:IDN.GOV Kementerian Luar Negeri] pada 30 Desember {e2 memanggil} [m12:CHN.GOV Duta Besar China Xiao Qian] untuk menyampaikan protes.
~read_also Baca Juga: Profil KRI yang Dikirim ke Laut Natuna Utara
Keesokan harinya [m13:CHN.GOV juru bicara Kementerian Luar Negeri China Geng Shuang] {e4 menolak} protes itu. Menurut [m14=m13 dia], <<q2 [m15:CHN.CVL nelayan negaranya] beraktivitas secara sah di sekitar Kepulauan Nansha>>. Klaim tersebut {e5 ditampik} [m16:IDN.GOV Jakarta], yang menyatakan tidak akan pernah {e6 mengakui} sembilan garis putus-putus [m17:CHN.GOV Beijing].
~advert Advertisement
Dari laut, jawabannya lebih nyata. [m18:IDN.MIL Komando Gabungan Wilayah Pertahanan I] {e7 mengerahkan} delapan kapal perang beserta empat jet F-16, sementara [m19:IDN.MIL Badan Keamanan Laut] {e8 meminta} [m20:IDN.CVL nelayan pantai utara Jawa] melaut ke sana.
Apakah kapal asing itu sudah angkat kaki? [m21:IDN.MIL Panglima Kogabwilhan I Laksamana Madya Yudo Margono] mengatakan <<q3 [m22=m6 mereka] belum {e9 meninggalkan} seluruh perairan [m23=m8 kita]>>. Bila imbauan lewat radio tidak digubris, tambahnya, [m24:IDN.MIL kapal perang RI] {e10 akan mengusir} [m25=m6 mereka].
Di [m35:@IDN Senayan], [m26:IDN.LEG anggota Komisi I DPR dari Partai Keadilan Sejahtera] {e11 mengkritik} [m27:IDN.GOV Menteri Pertahanan Prabowo Subianto] karena menyebut [m28:CHN.GOV Tiongkok] negara sahabat. Namun, [m29:IDN.GOV Menko Maritim Luhut Binsar Pandjaitan] {e12 membela} [m30=m27 koleganya itu].
~related BERITA TERKAIT
~related Cuaca Natuna Hari Ini Berawan
~footer TAG : Natuna Laut China Selatan Jokowi
e1 m2 > m3,m4 CONSULT actual 2020-01-08/day mode=visit ctx=territory,military
e2 m11 > m12 ACCUSE actual 2019-12-30/day mode=disapprove ctx=diplomatic,territory
e4 m13 > m11 REJECT actual 2019-12-31/day mode=yield ctx=diplomatic,territory
e5 m16 > m14 REJECT actual 2020-01-09/none mode=yield ctx=territory
e6 m16 > m17 SUPPORT denied 2020-01-09/none ctx=territory
e7 m18 > m6 MOBILIZE actual 2020-01-09/none mode=weapons ctx=military,territory
e8 m19 > m20 REQUEST requested 2020-01-09/none mode=assist ctx=territory
e9 m22 > m23 RETREAT denied 2020-01-09/none mode=withdraw ctx=territory said=m21
e10 m24 > m25 THREATEN hypothetical 2020-01-09/none mode=violence ctx=military,territory said=m21
e11 m26 > m27 ACCUSE actual 2020-01-09/none mode=disapprove ctx=territory,military
e12 m29 > m30 SUPPORT actual 2020-01-09/none ctx=territory,diplomatic
q1 m1 direct
q2 m14 indirect cue=Menurut
q3 m21 indirect cue=mengatakan

### Media Indonesia 2015-04-30 article
= Delapan Terpidana Dieksekusi, [m1:AUS.GOV Australia] Tarik Duta Besar
~byline Astri Nurhaliza / Fox / X-6
~date_line Kamis, 30 April 2015 00:00 WIB
~caption Keluarga terpidana menyeberang ke Nusakambangan dari Dermaga Wijayapura, Cilacap. MI/Liliek
[m2:AUS.GOV PERDANA Menteri Australia Tony Abbott] {e1 menarik pulang} [m3:AUS.GOV Duta Besar Paul Grigson] sebagai protes atas {e2 eksekusi} [m4:AUS.CRM Andrew Chan dan Myuran Sukumaran]. [m5=m4 Kedua gembong Bali Nine] ditembak mati [m6:IDN.COP regu Brimob] bersama enam terpidana lain di [m7:@IDN Nusakambangan], Rabu (29/4) dini hari.
"<<q1 Eksekusi ini {e4 kejam dan tidak perlu}>>," kata [m8=m2 Abbott] di [m9:@AUS Canberra]. Akan tetapi, [m10=m2 ia] tidak mau {e3 memutus} hubungan dengan [m11:IDN.GOV Indonesia], yang menurutnya tetap penting.
Dari [m12:@IDN Istana Bogor], [m13:IDN.GOV Presiden Joko Widodo] menjawab bahwa <<q2 hukum [m14=m11 negaranya] harus dihormati>>. [m15:IDN.GOV Wakil Presiden Jusuf Kalla] menganggap langkah [m16=m1 Canberra] hal yang biasa.
~related BERITA TERKAIT: Kronologi Kasus Bali Nine
[m17:BRA.GOV Brasil], yang kehilangan [m18:BRA.CRM warga kedua] dalam tahun ini, {e5 menyatakan kekecewaan mendalam} kepada [m19=m11 Jakarta]. Pada Februari [m20:BRA.GOV Presiden Dilma Rousseff] telah {e6 menolak surat kepercayaan} [m21:IDN.GOV Duta Besar RI Toto Riyanto], hingga [m22=m21 diplomat itu] {e7 dipanggil pulang} [m23:IDN.GOV Kementerian Luar Negeri].
[m24:UN Sekretaris Jenderal PBB Ban Ki-moon] pekan lalu {e8 meminta} [m25=m11 pemerintah Indonesia] membatalkan hukuman tersebut, dan [m26:EU Uni Eropa] {e9 mengecamnya}.
Lain halnya dengan [m27:PHL.CVL Mary Jane Veloso]. Atas {e10 permohonan} [m28:PHL.GOV Presiden Filipina Benigno Aquino], [m29:IDN.JUD Kejaksaan Agung] pada menit terakhir {e11 menunda} eksekusi [m30=m27 ibu dua anak itu] karena [m31=m28 Manila] memerlukan kesaksiannya. Puluhan [m32:PHL.CVL aktivis buruh migran] yang {e12 berjaga dengan lilin} di depan [m33:IDN.GOV Kedutaan Besar Indonesia] pun bersorak.
Adapun [m34:FRA.CRM Serge Atlaoui] dikeluarkan dari daftar. [m35:FRA.GOV Prancis] sebelumnya {e13 mengancam} akan ada akibat diplomatik jika warganya ditembak. (Ant/AFP/X-6)
~share Tweet
~footer Redaksi - Kontak - Disclaimer
e1 m2 > m11 SANCTION actual 2015-04-30/none mode=withdraw ctx=diplomatic,illegal_drugs
e2 m6 > m4 ASSAULT actual 2015-04-29/day mode=firearms ctx=illegal_drugs,legal
e3 m10 > m11 SANCTION denied 2015-04-30/none mode=discontinue ctx=diplomatic
e4 m8 > m11 ACCUSE actual 2015-04-30/none mode=disapprove ctx=human_rights,legal
e5 m17 > m19 ACCUSE actual 2015-04-30/none mode=disapprove ctx=diplomatic,illegal_drugs
e6 m20 > m21 REJECT actual 2015-02-01/month ctx=diplomatic bg
e7 m23 > m20 SANCTION actual 2015-02-01/month mode=withdraw ctx=diplomatic bg
e8 m24 > m25 REQUEST requested 2015-04-20/week mode=yield ctx=human_rights,legal
e9 m26 > m25 ACCUSE actual 2015-04-30/none mode=disapprove ctx=human_rights
e10 m28 > m29 REQUEST requested 2015-04-30/none mode=yield ctx=legal,illegal_drugs
e11 m29 > m30 CONCEDE actual 2015-04-30/none ctx=legal,illegal_drugs
e12 m32 > m33 PROTEST actual 2015-04-30/none mode=demo ctx=human_rights
e13 m35 > m11 THREATEN threatened 2015-04-30/none mode=relations ctx=diplomatic bg
q1 m8 direct cue=kata
q2 m13 indirect cue=menjawab

### Batam Pos 2023-09-12 article
= Aksi Tolak Relokasi [m1:@IDN Rempang] Ricuh, [m2:IDN.CVL 43 Orang] Diamankan
~date_line Selasa, 12 September 2023 08:47
~byline Reporter : Yusran Hamid
~share BATAMPOS.CO.ID | Bagikan
~caption Kaca kantor BP Batam pecah dilempari batu. F. Cecep Ridwan/Batam Pos
batampos.co.id - [m3:IDN.CVL Ribuan warga Melayu dari berbagai pulau] {e1 berdemonstrasi} di depan kantor [m4:IDN.GOV Badan Pengusahaan (BP) Batam], Senin (11/9). [m5=m3 Mereka] menentang pengosongan 16 kampung tua yang akan dijadikan kawasan industri kaca milik [m6:CHN.BUS sebuah perusahaan Tiongkok].
Aksi yang semula tertib pecah menjadi kericuhan menjelang tengah hari. [m7=m3 Sebagian pengunjuk rasa] {e2 melempar} batu dan merobohkan pagar, lalu [m8:IDN.COP polisi] {e3 membalas} dengan gas air mata serta meriam air. Sebanyak 22 [m9:IDN.COP personel gabungan] luka-luka, dan [m10=m2 43 orang] {e4 digelandang} ke [m29:@IDN Mapolresta Barelang].
"<<q1 Kami datang membawa doa, bukan parang>>," kata [m11:IDN.CVL Raja Zulkifli, tetua Kampung Pasir Panjang].
~advert Iklan
Empat hari sebelumnya bentrokan serupa meletus di [m30:@IDN Jembatan IV Barelang] ketika [m12:IDN.COP tim terpadu] {e5 menerobos} barikade [m13:IDN.CVL penduduk] untuk memasang patok. Asap gas masuk ke halaman dua sekolah sehingga [m14:IDN.EDU sejumlah murid] dibawa ke rumah sakit. [m15:IDN.COP Kapolresta Barelang] membantah [m28:IDN.COP anak buahnya] {e6 menembakkan gas air mata} ke arah [m16=m14 para siswa].
[m17:IDN.JUD Komisi Nasional Hak Asasi Manusia (Komnas HAM)] {e7 menurunkan tim penyelidik} ke lokasi sejak akhir pekan dan {e8 meminta} [m18=m8 kepolisian] melepaskan [m19:IDN.CVL delapan warga] yang {e9 ditangkap} pada hari Kamis itu. Di [m31:@IDN Jakarta], [m20:WALHI.CVL Walhi] {e10 mengecam} penggunaan kekerasan oleh [m21=m9 aparat].
~related Baca Juga: Sejarah Kampung Tua di Pulau Rempang
[m22:IDN.GOV Menko Polhukam] menjelaskan bahwa <<q2 tanah tersebut sudah diserahkan haknya kepada [m23:IDN.BUS pengembang] pada 2001 dan 2002>>. Sementara [m24:IDN.GOV Kepala BP Batam] {e11 menawarkan} rumah tipe 45 kepada [m25=m13 warga yang bersedia pindah].
Kalau sampai 28 September tidak ada titik temu, [m26=m3 masyarakat] {e12 akan mengadu} kepada [m27:IDN.GOV Presiden] di Istana. (*)
~footer Update Baca Berita via Google News
e1 m3 > m4 PROTEST actual 2023-09-11/day mode=demo ctx=human_security,religion_ethnicity
e2 m7 > m4 PROTEST actual 2023-09-11/day mode=riot ctx=human_security
e3 m8 > m7 ASSAULT actual 2023-09-11/day mode=crowd-control ctx=repression
e4 m8 > m10 COERCE actual 2023-09-11/day mode=arrest ctx=repression
e5 m12 > m13 ASSAULT actual 2023-09-07/day mode=crowd-control ctx=repression,human_security bg
e6 m28 > m16 ASSAULT denied 2023-09-07/day mode=crowd-control ctx=repression said=m15
e7 m17 > m8 ACCUSE actual 2023-09-12/none mode=investigate ctx=human_rights,repression
e8 m17 > m18 REQUEST requested 2023-09-12/none mode=yield ctx=human_rights
e9 m18 > m19 COERCE actual 2023-09-07/day mode=arrest ctx=repression bg
e10 m20 > m21 ACCUSE actual 2023-09-12/none mode=disapprove ctx=repression,human_rights
e11 m24 > m25 AGREE planned 2023-09-12/none ctx=human_security
e12 m26 > m27 REQUEST hypothetical 2023-09-12/none mode=assist ctx=human_security
q1 m11 direct cue=kata
q2 m22 indirect cue=menjelaskan

### Murianews 2025-08-14 article
= [m1:IDN.CVL Warga Pati] Kepung Pendapa, [m2:IDN.LEG DPRD] Bentuk Pansus Pemakzulan [m3:IDN.GOV Bupati]
~byline Umar Fauzan
~date_line Kamis, 14 Agustus 2025 09:30:00
~caption Massa memadati Alun-alun Pati, Rabu (13/8/2025). (Murianews/Umar Fauzan)
~share Bagikan Tautan
Murianews, [m4:@IDN Pati] – [m5:IDN.LEG Dewan Perwakilan Rakyat Daerah (DPRD) Kabupaten Pati] sepakat {e1 menggunakan hak angket} terhadap [m6:IDN.GOV Bupati Sudewo], Rabu (13/8/2025). Rapat paripurna mendadak itu digelar ketika [m7:IDN.CVL puluhan ribu orang] {e2 berunjuk rasa} menuntut [m8=m6 sang kepala daerah] turun.
Amarah dipicu kenaikan Pajak Bumi dan Bangunan hingga 250 persen. Meski pada 8 Agustus [m9=m6 bupati] sudah {e3 membatalkan} kenaikan tersebut dan {e4 meminta maaf} kepada [m10=m1 warganya] atas ucapannya yang dianggap menantang, gelombang penolakan tak surut.
~advert ADVERTISEMENT
~page_control GULIR UNTUK MELANJUTKAN
Ketika [m11=m6 politikus Partai Gerindra itu] muncul di atas kendaraan taktis, [m12=m7 massa] {e5 melemparinya} dengan sandal dan botol air. [m13:IDN.COP Polisi] {e6 melepaskan} gas air mata untuk memukul mundur [m14=m7 mereka]. [m15=m7 Sebelas orang] yang diduga provokator {e7 dibawa} petugas.
~read_also Baca juga: Posko Donasi Penuh Air Mineral dan Buah
"<<q1 Kami pulang kalau suratnya sudah diteken>>," seru [m16:IDN.CVL Supriyanto, petani tambak dari Juwana].
[m17=m6 Sudewo] menolak {e8 mundur}; alasannya, <<q2 [m28=m6 ia] dipilih [m18:? rakyat] secara konstitusional>>. [m19:IDN.GOV Menteri Dalam Negeri Tito Karnavian] {e9 menegur} [m20=m6 bupati] lewat telepon dan {e10 mengingatkannya} agar tidak lagi membuat kebijakan tanpa berunding dengan [m21:IDN.CVL masyarakat].
Di tingkat provinsi, [m22:IDN.GOV Gubernur Jawa Tengah Ahmad Luthfi] {e11 berjanji} [m23=m22 pemerintahnya] tidak akan mencampuri kerja [m24:IDN.LEG panitia khusus]. Partai pengusung pun mulai menjaga jarak. [m25:IDN.PTY Fraksi Gerindra], yang selama ini {e13 membela} [m26=m6 kadernya], kali ini {e12 ikut menyokong} [m27=m5 para wakil rakyat lain] membentuk pansus.
~footer Tag: Pati, Bupati Pati, PBB 250 persen
~related Terpopuler
~related Jadwal Kirab Hari Jadi Pati
e1 m5 > m6 ACCUSE actual 2025-08-13/day mode=investigate ctx=legislative,executive
e2 m7 > m8 PROTEST actual 2025-08-13/day mode=demo ctx=economic,executive
e3 m9 > m10 CONCEDE actual 2025-08-08/day ctx=economic bg
e4 m9 > m10 SUPPORT actual 2025-08-08/day ctx=economic bg
e5 m12 > m11 PROTEST actual 2025-08-13/day mode=riot ctx=executive
e6 m13 > m14 ASSAULT actual 2025-08-13/day mode=crowd-control ctx=repression
e7 m13 > m15 COERCE actual 2025-08-13/day mode=arrest ctx=repression
e8 m17 > m7 REJECT actual 2025-08-14/none mode=yield ctx=executive
e9 m19 > m20 ACCUSE actual 2025-08-14/none mode=disapprove ctx=executive
e10 m19 > m20 REQUEST requested 2025-08-14/none mode=change ctx=executive
e11 m22 > m24 AGREE planned 2025-08-14/none ctx=legislative,executive
e12 m25 > m27 SUPPORT actual 2025-08-13/day ctx=legislative
e13 m25 > m26 SUPPORT actual 2025-08-14/none ctx=legislative bg
q1 m16 direct cue=seru
q2 m17 indirect
rel m11 member_of m25

### Suara.com 2021-04-01 article
= Pemerintah Tolak Kubu [m1:IDN.PTY Moeldoko], [m2:IDN.PTY AHY]: Demokrat Cuma Satu
~byline Bagus Prayogi | Novi Anggraeni
~date_line Kamis, 01 April 2021 | 06:35 WIB
~caption Ketua Umum Partai Demokrat memberikan keterangan di Jakarta. [Suara.com/Alfian]
~share Tweet Share WA
Suara.com - [m3:IDN.GOV Kementerian Hukum dan HAM] {e1 menolak permohonan} pengesahan pengurus [m4:IDN.PTY Partai Demokrat] hasil kongres luar biasa [m34:@IDN Deli Serdang]. Keputusan itu dibacakan [m5:IDN.GOV Menteri Yasonna Laoly] secara daring, Rabu (31/3/2021).
Menurut [m6=m5 Yasonna], <<q1 [m7:IDN.PTY penyelenggara kongres] gagal melengkapi mandat dari pengurus daerah meskipun sudah diberi tambahan waktu tujuh hari>>.
Kongres pada 5 Maret itu memilih [m8:IDN.GOV Kepala Staf Kepresidenan Moeldoko] sebagai ketua umum. [m9:IDN.PTY Agus Harimurti Yudhoyono (AHY)] langsung {e2 mengecamnya} sebagai ilegal, dan pada 8 Maret {e3 mendatangi} [m10=m3 kantor Yasonna] dengan membawa lima boks dokumen. [m11:IDN.PTY Tujuh penggagas kongres] lebih dulu {e4 dipecat} [m12=m4 partai].
~read_also Baca Juga: Kilas Balik Berdirinya Partai Demokrat
[m13=m9 Putra sulung presiden keenam] itu {e5 mengucapkan terima kasih} kepada [m14:IDN.GOV Presiden Joko Widodo] karena [m15=m14 kepala negara] menepati janji untuk tidak ikut campur. "<<q2 Tidak ada dualisme>>," kata [m16=m9 AHY].
Dari kubu lawan, [m17:IDN.PTY juru bicara kongres Deli Serdang] {e6 menghormati} putusan [m18=m3 pemerintah], tetapi [m19=m7 pihaknya] {e7 akan menggugat} ke [m20:IDN.JUD Pengadilan Tata Usaha Negara]. [m21=m17 Ia] membantah kabar bahwa [m22=m8 Moeldoko] sudah {e8 mengundurkan diri} dari [m23:IDN.GOV Istana].
Bola kini berada di meja hijau. Sejak awal Maret, [m24=m4 Demokrat] {e9 menggugat} [m25=m7 dua belas orang di balik kongres] di [m26:IDN.JUD Pengadilan Negeri Jakarta Pusat]. Adapun [m27:IDN.GOV Menko Polhukam Mahfud MD], yang mendampingi [m28=m5 Yasonna], {e10 menyangkal} {e12 tudingan} [m29:IDN.PTY sejumlah kader] bahwa [m30=m23 pemerintah] berada di belakang kisruh tersebut.
~advert Advertisement
[m31:IDN.PTY Partai Keadilan Sejahtera] dan [m32:IDN.PTY PDI Perjuangan] sama-sama {e11 menyambut baik} keputusan [m33=m3 kementerian].
~related Terkini
~related Tips Merawat Tanaman Hias
~footer © 2021 suara.com - All Rights Reserved.
e1 m3 > m7 REJECT actual 2021-03-31/day mode=assist ctx=political_institutions,legal
e2 m9 > m7 ACCUSE actual 2021-03-05/day mode=disapprove ctx=political_institutions bg
e3 m9 > m10 CONSULT actual 2021-03-08/day mode=visit ctx=political_institutions bg
e4 m12 > m11 SANCTION actual 2021-04-01/none mode=expel ctx=political_institutions bg
e5 m13 > m14 SUPPORT actual 2021-04-01/none ctx=political_institutions
e6 m17 > m18 CONCEDE actual 2021-04-01/none ctx=legal,political_institutions
e7 m19 > m3 ACCUSE planned 2021-04-01/none mode=allege ctx=legal,political_institutions
e8 m22 > m23 RETREAT denied 2021-04-01/none mode=resign ctx=executive,political_institutions said=m21
e9 m24 > m25 ACCUSE actual 2021-03-01/month mode=allege ctx=legal,political_institutions
e10 m27 > m29 REJECT actual 2021-04-01/none ctx=political_institutions,executive
e12 m29 > m30 ACCUSE actual 2021-04-01/none mode=allege ctx=political_institutions,executive bg
e11 m31,m32 > m33 SUPPORT actual 2021-04-01/none ctx=political_institutions
q1 m6 indirect cue=Menurut
q2 m16 direct cue=kata
rel m9 leads m4

### RRI 2026-03-12 article
= [m1:ASEAN ASEAN] dan [m2:CHN.GOV Tiongkok] Sepakat Percepat Kode Etik Laut
~date_line 12 Mar 2026, 16:20 WIB
~byline Oleh: Nurlaila Siregar, Editor: Benny Tampubolon
~share KBRN
~caption Ruang perundingan di Cebu menjelang sidang pleno. (Foto: Dok. Panitia)
KBRN, [m3:@PHL Cebu]: [m4:ASEAN Para pejabat senior ASEAN] dan [m5:CHN.GOV Tiongkok] menutup tiga hari {e1 perundingan} tentang kode etik Laut China Selatan, Kamis (12/3/2026). [m6=m4+m5 Kedua belah pihak] {e2 bertekad} merampungkan naskahnya sebelum KTT November.
[m7:PHL.GOV Filipina], yang tahun ini mengetuai perhimpunan, {e3 mengusulkan} agar aturan itu mengikat secara hukum. [m8=m5 Beijing] belum {e4 menerima} usul tersebut. "<<q1 Masih ada sebelas paragraf dalam kurung>>," kata [m9:? seorang perunding dari Asia Tenggara] yang meminta namanya dirahasiakan.
Suasana sempat panas. Dua hari menjelang sidang, [m10:CHN.MIL kapal penjaga pantai Tiongkok] {e5 menyemprot} [m11:PHL.GOV kapal Biro Perikanan Filipina] di dekat Beting Scarborough. [m12=m7 Manila] {e6 memprotes} [m13=m5 Beijing] melalui nota, namun {e7 mengurungkan} niat membawa insiden itu ke meja [m14:@PHL Cebu].
Di tempat yang sama, [m15:VNM.GOV wakil Vietnam] {e8 menyayangkan} larangan melaut musiman yang tiap tahun {e9 diberlakukan} [m16=m5 Tiongkok] terhadap [m17:VNM.CVL nelayannya].
Bagaimana dengan [m18:IDN.GOV Indonesia]? [m19:IDN.GOV Ketua delegasi RI, Direktur Jenderal Kerja Sama ASEAN,] menegaskan <<q2 [m20=m18 Jakarta] bukan negara pengklaim>>. Meski begitu, [m21=m19 ia] {e10 menawarkan} [m22=m4+m5 semua pihak] tempat bertemu di [m23:@IDN Batam] pada Juni.
~read_also Baca Juga: Mengenal Garis Pangkal Kepulauan
Anggota termuda blok, [m24:TLS.GOV Timor Leste], untuk pertama kali ikut bersidang. [m25=m24 Dili] {e11 mendukung} usul [m26=m7 tuan rumah].
Sementara itu [m27:USA.MIL kapal perusak Amerika Serikat] pada Rabu {e12 menggelar latihan} dengan [m28:JPN.MIL Angkatan Laut Bela Diri Jepang] di sebelah barat Luzon. [m29:CHN.GOV Kementerian Pertahanan di Beijing] {e13 memperingatkan} [m30=m27+m28 keduanya] supaya tidak mengacau pembicaraan.
~footer Tags: ASEAN, LCS, Kode Etik
~related Rekomendasi Berita
e1 m4 > m5 CONSULT actual 2026-03-12/day mode=multilateral ctx=diplomatic,territory
e2 m4 > m5 AGREE planned 2026-03-12/day ctx=diplomatic,territory
e3 m7 > m5 REQUEST requested 2026-03-12/none mode=change ctx=legal,territory
e4 m8 > m7 CONCEDE denied 2026-03-12/none ctx=legal,territory
e5 m10 > m11 ASSAULT actual 2026-03-08/day mode=crowd-control ctx=territory
e6 m12 > m13 ACCUSE actual 2026-03-12/none mode=disapprove ctx=territory,diplomatic
e7 m12 > m13 CONCEDE actual 2026-03-12/none ctx=diplomatic,territory
e8 m15 > m16 ACCUSE actual 2026-03-12/none mode=disapprove ctx=territory,natural_resource
e9 m16 > m17 COERCE actual 2026-03-12/none mode=restrict ctx=natural_resource,territory bg
e10 m21 > m22 AGREE planned 2026-03-12/none ctx=diplomatic
e11 m25 > m26 SUPPORT actual 2026-03-12/none ctx=legal,diplomatic
e12 m27 > m28 COOPERATE actual 2026-03-11/day ctx=military
e13 m29 > m30 THREATEN threatened 2026-03-12/none ctx=military,territory
q1 m9 direct cue=kata
q2 m19 indirect cue=menegaskan
rel m24 member_of m4
rel m1 led_by m7 from=2026 to=2026

### VIVAnews 2011-03-21 article
= [m1:FRA.MIL Jet Prancis] Buka Serangan ke [m2:LBY.GOV Libya], [m3:ARABLEAGUE Liga Arab] Mulai Ragu
~page_control Dunia
~date_line Senin, 21 Maret 2011, 09:05 WIB
~byline Ratu Maharani
~caption Asap membubung di luar kota Benghazi (AP Photo/Anja N.)
VIVAnews - Koalisi internasional memasuki hari kedua {e1 menggempur} pertahanan [m4:LBY.MIL pasukan Muammar Khadafi]. [m5:FRA.MIL Pesawat Mirage dan Rafale milik Prancis] melepaskan tembakan pertama ke arah kendaraan lapis baja di pinggir [m6:@LBY Benghazi], Sabtu petang 19 Maret 2011, disusul lebih dari 110 rudal Tomahawk dari kapal perang [m7:USA.MIL Amerika Serikat] dan [m8:GBR.MIL Inggris].
Operasi ini bersandar pada Resolusi 1973 [m9:UN Dewan Keamanan PBB], yang Kamis lalu {e2 mengizinkan} segala upaya untuk melindungi [m10:LBY.CVL warga sipil Libya]. Lima anggota abstain, termasuk [m11:RUS.GOV Rusia], [m12:CHN.GOV China], dan [m13:DEU.GOV Jerman].
Lewat pesan suara yang disiarkan televisi, [m14:LBY.GOV Khadafi] {e12 menyebut} gempuran itu "<<q1 agresi kaum salib>>". [m15=m14 Ia] {e3 bersumpah} akan membuka gudang senjata bagi rakyatnya guna melawan [m16:? penyerang]. Padahal, sehari sebelum bom pertama jatuh, [m17:LBY.GOV Menteri Luar Negeri Moussa Koussa] {e4 mengumumkan gencatan senjata}. Pengumuman itu tak berbekas: [m18=m4 tentaranya] tetap {e5 memasuki} kota [m19:NTC.REB kaum pemberontak].
~read_also Baca juga: Wawancara Mahasiswa Indonesia di Tripoli
[m20:ARABLEAGUE Sekretaris Jenderal Liga Arab Amr Moussa], yang organisasinya dulu {e6 meminta} [m21=m9 PBB] memberlakukan zona larangan terbang, kemarin {e7 mengkritik} luasnya pengeboman [m22:? koalisi]. [m23:AU Uni Afrika] malah {e8 mendesak} agar semua serangan dihentikan. [m24:VEN.GOV Presiden Venezuela Hugo Chavez], sahabat lama [m25=m14 sang kolonel], {e13 menuding} [m26:? Barat] mengincar minyak.
[m27:USA.GOV Menteri Pertahanan Robert Gates] menyatakan <<q2 [m28=m7 negaranya] berniat {e9 menyerahkan} kendali operasi kepada [m29:? sekutunya] dalam hitungan hari>>.
[m30:IDN.GOV Indonesia] sudah {e10 memulangkan} [m31:IDN.CVL lebih dari 400 warganya] dari [m32:@LBY Tripoli] sejak akhir Februari. Lewat siaran pers, [m33:IDN.GOV Menteri Luar Negeri Marty Natalegawa] {e11 menyerukan} kepada [m34=m2 pemerintah Libya] dan [m35=m19 para penentangnya] agar memilih jalan politik.
~byline (rm) • VIVAnews
~page_control Ada 87 komentar
~footer Copyright © 2011 PT. VIVA Media Baru
e1 m5,m7,m8 > m4 ASSAULT actual 2011-03-19/day mode=aerial ctx=military
e2 m9 > m10 AGREE planned 2011-03-17/day ctx=military,human_rights bg
e12 m14 > m1 ACCUSE actual 2011-03-21/none mode=disapprove ctx=military,religion_ethnicity
e3 m15 > m16 THREATEN threatened 2011-03-21/none mode=violence ctx=military
e4 m17 > m9 CONCEDE actual 2011-03-18/day ctx=military bg
e5 m18 > m19 ASSAULT actual 2011-03-21/none ctx=military bg
e6 m20 > m21 REQUEST requested 2011-03-21/none mode=assist ctx=military bg
e7 m20 > m22 ACCUSE actual 2011-03-20/day mode=disapprove ctx=military
e8 m23 > m22 REQUEST requested 2011-03-21/none mode=yield ctx=military
e13 m24 > m26 ACCUSE actual 2011-03-21/none mode=allege ctx=natural_resource,military
e9 m28 > m29 AGREE planned 2011-03-21/none ctx=military said=m27
e10 m30 > m31 AID actual 2011-02-01/month ctx=migration,disasters bg
e11 m33 > m34,m35 REQUEST requested 2011-03-21/none mode=change ctx=diplomatic
q1 m14 mixed cue=menyebut
q2 m27 indirect cue=menyatakan
rel m24 ally_of m25
rel m11 member_of m9
rel m12 member_of m9
rel m13 member_of m9
rel m29 ally_of m7

### Suara Pembaruan 2006-05-27 article
= [m1:AUS.MIL Pasukan Australia] Amankan Dili, [m2:PETITIONERS_TLS.REB Tentara Pemberontak] Belum Menyerah
~page_control SUARA PEMBARUAN DAILY
~date_line Last modified: 27/5/06
~byline [AP/AFP/Ant/M-11]
[m36:@TLS DILI] - [m3:AUS.MIL Prajurit Australia] pertama tiba di [m4:@TLS Dili], Kamis (25/5), untuk {e1 membantu} [m5:TLS.GOV pemerintah Timor Leste] memulihkan ketertiban. Kedatangan [m6=m3 mereka] memenuhi {e2 permohonan} [m7:TLS.GOV Menteri Luar Negeri Jose Ramos Horta] yang dikirim ke empat negara: [m8:AUS.GOV Australia], [m9:NZL.GOV Selandia Baru], [m10:MYS.GOV Malaysia], dan [m11:PRT.GOV Portugal].
Beberapa jam sebelum pesawat itu mendarat, pembantaian terjadi di jantung kota. [m12:TLS.MIL Sejumlah tentara] {e3 menembaki} [m13:TLS.COP polisi tak bersenjata] yang tengah digiring keluar dari markas di bawah bendera [m14:UN PBB]. Sedikitnya sembilan orang tewas dan dua puluh tujuh luka, termasuk [m15:UN dua penasihat polisi PBB].
Krisis berakar pada Maret lalu, ketika [m16:TLS.MIL panglima angkatan bersenjata] {e4 memecat} [m17:PETITIONERS_TLS.REB 591 serdadu] yang {e5 mogok} karena merasa didiskriminasi. Pada akhir April [m18=m17 para petisioner] {e13 berunjuk rasa} di depan [m19:TLS.GOV Istana Pemerintah]; bentrokan pun pecah.
~caption Pengungsi memadati halaman gereja di Dili (AP)
Bulan ini [m20:PETITIONERS_TLS.REB Mayor Alfredo Reinado], bekas komandan polisi militer, bergabung dengan [m21=m17 kelompok itu]. [m22=m20 Ia] {e6 menuntut} [m23:TLS.GOV Perdana Menteri Mari Alkatiri] diadili. Selasa lalu [m24=m20 anak buahnya] {e7 menyergap} [m25:TLS.MIL satu regu tentara pemerintah] di perbukitan [m37:@TLS Fatu Ahi].
[m26=m23 Alkatiri] {e8 menolak} mundur. "<<q1 Ini upaya kudeta terhadap [m27=m5 pemerintahan yang sah]>>," ujarnya. [m28:TLS.GOV Presiden Xanana Gusmao] sebaliknya {e9 berbicara} langsung dengan [m29=m20 Reinado] melalui telepon.
Dari [m30:@IDN Jakarta], [m31:IDN.MIL Panglima TNI] {e10 memerintahkan penutupan} perbatasan di [m32:@IDN Atambua] dan {e11 menambah} satu kompi penjaga. [m33:IDN.GOV Juru Bicara Departemen Luar Negeri Desra Percaya] membantah [m34=m33 Indonesia] {e12 mencampuri} urusan [m35=m5 negara tetangganya].
~related Berita Utama lain: Gempa Guncang Yogyakarta
~footer The CyberNews Suara Pembaruan
e1 m3 > m5 AID actual 2006-05-25/day ctx=military,peacekeeping
e2 m7 > m8,m9,m10,m11 REQUEST requested 2006-05-27/none mode=assist ctx=military,peacekeeping
e3 m12 > m13,m15 ASSAULT actual 2006-05-25/day mode=firearms ctx=military
e4 m16 > m17 SANCTION actual 2006-03-01/month mode=expel ctx=military,inequality bg
e5 m17 > m16 PROTEST actual 2006-03-01/month mode=strike ctx=military,inequality bg
e13 m18 > m19 PROTEST actual 2006-04-01/month mode=demo ctx=military,inequality bg
e6 m22 > m23 REQUEST requested 2006-05-27/none mode=change ctx=legal
e7 m24 > m25 ASSAULT actual 2006-05-23/day mode=firearms ctx=military bg
e8 m26 > m22 REJECT actual 2006-05-27/none mode=yield ctx=executive
e9 m28 > m29 CONSULT actual 2006-05-27/none mode=phone ctx=diplomatic
e10 m31 > m5 COERCE actual 2006-05-27/none mode=restrict ctx=military,territory
e11 m31 > m5 MOBILIZE actual 2006-05-27/none mode=troops ctx=military,territory
e12 m34 > m35 COERCE denied 2006-05-27/none ctx=diplomatic said=m33
q1 m26 direct cue=ujarnya
rel m20 member_of m17 from=2006-05

### Insertlive 2018-07-04 none article
= Jatuhkan Talak Lewat Pesan Singkat, [m1:? Pesinetron] Ini Diserbu Warganet
~byline Insertlive
~date_line Rabu, 04 Jul 2018 13:20 WIB
~share Bagikan
~caption Sidang perdana di Pengadilan Agama Jakarta Selatan (Foto: Ist)
[m2:@IDN Jakarta], Insertlive - [m3:? Pemain sinetron Rangga Pradipta] resmi menjatuhkan talak satu kepada [m4:? istrinya, model Vanya Larasati]. Kabar itu diakui [m5=m3 sang aktor] seusai mengantar anak ke sekolah, Rabu (4/7/2018).
Perang dingin antara [m6=m3+m4 keduanya] sebenarnya sudah tercium sejak Lebaran. Lewat unggahan, [m7=m4 Vanya] sempat menyerang balik [m8:? sang mertua] yang dituduh terlalu ikut campur, lalu menghapusnya satu jam kemudian.
~advert ADVERTISEMENT
"<<q1 Jangan jadikan anak sebagai tameng>>," ujar [m9=m4 perempuan 27 tahun itu].
~read_also Baca Juga: 7 Potret Liburan Terakhir Mereka di Bali
[m10:IDN.JUD Pengadilan Agama Jakarta Selatan] menjadwalkan sidang mediasi dua minggu lagi. Kuasa hukum kedua kubu menyatakan siap berdamai soal hak asuh, tetapi belum soal rumah di [m11:@AUS Melbourne].
Penggemar terbelah menjadi dua pasukan. Tagar pembela [m12=m3 Rangga] bertahan di puncak tren hingga malam, sedangkan pihak seberang memboikot sinetron terbarunya. Ada yang mengaku sampai terkena serangan jantung ringan saking kagetnya.
~page_control (rin/dis) Tonton juga video berikut
~footer Tag: Rangga Vanya cerai
q1 m9 direct cue=ujar

### Liputan6.com 2021-12-14 none article
= Gempa Magnitudo 7,4 Guncang Laut Flores, Warga [m1:@IDN Larantuka] Berhamburan
~byline Liputan6.com
~date_line Diperbarui 14 Des 2021, 13:05 WIB
~share Copy Link | Batalkan
~caption Warga menunggu di tempat tinggi di Maumere. (Liputan6.com/Ola Keda)
Liputan6.com, [m2:@IDN Jakarta] - Gempa bumi bermagnitudo 7,4 mengguncang Laut Flores, Selasa (14/12/2021) pukul 10.20 WIB. [m3:IDN.GOV Badan Meteorologi, Klimatologi, dan Geofisika (BMKG)] mencatat pusatnya berada 112 kilometer di barat laut [m4:@IDN Larantuka], [m11:@IDN Nusa Tenggara Timur], pada kedalaman 12 kilometer.
Getaran dirasakan hingga [m5:@IDN Makassar] dan [m6:@IDN Kendari]. Di [m7:@IDN Pulau Selayar], puluhan rumah panggung ambruk dan satu gedung sekolah retak.
~advert Advertisement
~page_control Scroll ke bawah untuk melanjutkan
"<<q1 Kami lari ke bukit karena air laut sempat surut>>," kata [m8:? Maria Gorety, warga Desa Kojadoi]. Gelombang setinggi tujuh sentimeter terekam di [m12:@IDN Marapokot]. Peringatan dini tsunami berakhir pada pukul 12.20 WIB.
Menurut [m9:IDN.GOV Kepala Pusat Gempa BMKG], <<q2 guncangan dipicu sesar geser yang belum pernah dipetakan>>. Puluhan gempa susulan tercatat sampai siang.
~read_also Baca Juga
~read_also Mengenang Tsunami Flores 1992
Wilayah itu terletak di utara busur kepulauan yang membentang sampai [m10:@TLS Timor Leste]. Pada 12 Desember 1992, gempa dan tsunami menewaskan lebih dari 2.000 orang di sana.
~page_control * Fakta atau Hoaks? WhatsApp ke nomor redaksi
~related Saksikan Video Pilihan Berikut Ini
~footer #Gempa #Flores
q1 m8 direct cue=kata
q2 m9 indirect cue=Menurut

### Pos Kota 2021-12-07 article
= [m1:IDN.LAB Buruh] Kepung Balai Kota, [m2:IDN.GOV Gubernur] Janji Hitung Ulang UMP
~date_line Selasa 07 Des 2021, 16:03 WIB
~byline Rizal Pamungkas - Editor: Tri Haryanti
~caption Massa buruh membawa keranda bertuliskan 'Upah Layak'. (foto: rizal)
~share Share
[m28:@IDN JAKARTA], POSKOTA - [m3:IDN.LAB Ribuan anggota serikat pekerja dari Pulogadung, Cakung, dan Sunter] {e1 turun ke jalan} menuntut [m4:IDN.GOV Pemprov DKI Jakarta] merevisi upah minimum provinsi (UMP) 2022 yang cuma naik Rp38 ribu. Lalu lintas [m32:@IDN Jalan Medan Merdeka Selatan] lumpuh total sejak pukul 10.00 WIB, Selasa (7/12/2021).
Tak sampai dua jam orasi berlangsung, [m5:IDN.GOV Wakil Gubernur DKI] keluar {e2 menemui} [m6=m3 pendemo]. Dari atas mobil pengeras suara [m29=m5 ia] {e3 berjanji} angka itu akan dihitung ulang bersama [m7:IDN.GOV Dewan Pengupahan]. "<<q1 Kasih kami waktu dua minggu>>," teriaknya. Sorak-sorai pun pecah.
[m8:KSPI.LAB Konfederasi Serikat Pekerja Indonesia (KSPI)] tidak langsung percaya. Kalau sampai tanggal 21 tidak ada keputusan, ujar [m9:KSPI.LAB pengurus KSPI Jakarta, Sabda Nugraha], [m10=m8 pihaknya] {e4 akan mogok} serentak di lima kawasan industri.
~advert Advertisement
Ancaman itu {e5 disesalkan} [m11:APINDO.BUS Asosiasi Pengusaha Indonesia (Apindo)]. Menurut [m12=m11 para pengusaha], <<q2 rumus kenaikan sudah diatur peraturan pemerintah dan tidak bisa ditawar>>. [m13=m11 Apindo] {e6 siap menggugat} [m14=m4 gubernur] ke [m15:IDN.JUD PTUN] apabila revisi benar-benar diteken.
[m16:IDN.GOV Kementerian Ketenagakerjaan] juga pasang badan. [m17:IDN.GOV Dirjen Hubungan Industrial] {e7 menegur} [m18:IDN.GOV lima kepala daerah] yang menetapkan upah di luar rumus dan {e8 meminta} [m19:IDN.GOV Kementerian Dalam Negeri] memberi sanksi.
[m31:IDN.COP Polisi] menyebut unjuk rasa berjalan tertib. [m20:IDN.COP Kapolres Jakarta Pusat] membantah kabar [m21:IDN.COP personelnya] {e9 mengamankan} [m22:IDN.LAB tiga orator]. Namun, sehari sebelumnya, di [m23:@IDN Bekasi], [m24:IDN.COP petugas] {e10 membubarkan} [m25:IDN.LAB blokade jalan tol yang dipasang pekerja pabrik ban] dan {e11 menyita} dua truk komando.
~read_also BACA JUGA: Harga Cabai Rawit Tembus Rp100 Ribu
[m26:IDN.LEG Ketua Komisi B DPRD] {e12 mengapresiasi} sikap [m27=m4 pemprov]. [m30=m26 Ia] {e13 mengingatkan} agar jangan ada janji yang diingkari. (rizal/tri)
~footer Berita Terkait | Berita Terkini
~footer POSKOTA - AKURAT DAN TERPERCAYA
e1 m3 > m4 PROTEST actual 2021-12-07/day mode=demo ctx=economic,inequality
e2 m5 > m6 CONSULT actual 2021-12-07/day ctx=economic
e3 m29 > m6 CONCEDE planned 2021-12-07/day ctx=economic,inequality
e4 m10 > m4 PROTEST hypothetical 2021-12-07/none mode=strike ctx=economic said=m9
e5 m11 > m8 ACCUSE actual 2021-12-07/none mode=disapprove ctx=economic
e6 m13 > m14 ACCUSE hypothetical 2021-12-07/none mode=allege ctx=legal,economic
e7 m17 > m18 ACCUSE actual 2021-12-07/none mode=disapprove ctx=economic,executive
e8 m17 > m19 REQUEST requested 2021-12-07/none mode=change ctx=economic,executive
e9 m21 > m22 COERCE denied 2021-12-07/none mode=arrest ctx=economic said=m20
e10 m24 > m25 COERCE actual 2021-12-06/day mode=restrict ctx=economic,repression bg
e11 m24 > m25 COERCE actual 2021-12-06/day mode=seize ctx=economic,repression bg
e12 m26 > m27 SUPPORT actual 2021-12-07/none ctx=economic,legislative
e13 m30 > m27 REQUEST requested 2021-12-07/none mode=change ctx=economic,legislative
q1 m5 direct cue=teriaknya
q2 m12 indirect cue=Menurut
rel m9 member_of m8

### Jubi 2022-05-11 article
= Aksi Tolak Pemekaran Dibubarkan, [m1:IDN.CVL Juru Bicara PRP] Ditangkap
~page_control jubi.id / Tanah Papua
~byline Theo Kelen, Yuliana Lantipo
~date_line Rabu, 11 Mei 2022 - 07:20 WP
~caption Polisi menghadang massa di lingkaran Abepura. - Jubi/Theo Kelen
~share 0 Shares
[m2:@IDN Jayapura], Jubi – [m3:IDN.COP Kepolisian] {e1 membubarkan paksa} unjuk rasa [m4:IDN.CVL Petisi Rakyat Papua (PRP)] di sejumlah titik di [m34:@IDN Kota Jayapura], Selasa (10/5/2022). Massa yang menolak pembentukan daerah otonom baru (DOB) itu {e2 disemprot} meriam air, dan [m5:IDN.CVL tujuh orang], termasuk [m6:IDN.CVL Juru Bicara PRP Jefry Wenda], {e3 dibawa} ke [m7:IDN.COP Polresta Jayapura Kota].
Aksi serentak juga {e4 berlangsung} di [m8:@IDN Wamena], [m9:@IDN Nabire], dan [m10:@IDN Sorong]. [m35=m4 Mereka] {e15 menuntut} [m11:IDN.GOV pemerintah pusat] membatalkan rencana pemekaran serta mencabut Undang-Undang Otonomi Khusus.
"<<q1 Kami duduk bernyanyi, tiba-tiba air datang dari depan>>," kata [m12:IDN.EDU Yosepina, mahasiswi semester enam].
[m13:IDN.COP Kapolresta Jayapura Kota] beralasan <<q2 [m14=m4 penanggung jawab aksi] tidak mengantongi izin>>. [m15=m13 Ia] menampik bahwa [m16=m3 anak buahnya] {e5 menganiaya} [m17=m5 peserta]; [m18:IDN.CVL dua orang] luka, tambahnya, karena terjatuh.
[m19:IDN.CVL Koalisi Penegak Hukum dan HAM Papua] {e6 mendesak} agar [m20=m5 ketujuh aktivis] segera dilepas. [m21:AMNESTY Amnesty International] {e7 menuduh} [m22=m3 aparat] memakai kekuatan berlebihan, sementara [m23:MRPAPUA.GOV Majelis Rakyat Papua (MRP)] {e8 menyesalkan} cara-cara itu.
~advert iklan
Lembaga kultural orang asli Papua tersebut sudah lebih dulu menempuh jalan hukum. Tahun lalu [m24=m23 MRP] {e9 mengajukan uji materi} terhadap revisi Otsus ke [m25:IDN.JUD Mahkamah Konstitusi], dan akhir April [m26=m23 pimpinannya] {e10 bertemu} [m27:IDN.GOV Presiden Joko Widodo] di [m28:@IDN Istana Merdeka] untuk {e11 meminta} penundaan pemekaran sampai ada putusan.
Permintaan itu belum dikabulkan. Tiga rancangan undang-undang DOB malah {e12 disetujui} [m29:IDN.LEG DPR] sebagai usul inisiatif pada 12 April. [m30:IDN.GOV Menteri Dalam Negeri] menegaskan <<q3 pemekaran {e13 akan mempercepat} pembangunan bagi [m31:IDN.CVL rakyat Papua]>>.
Dari pegunungan, [m32:OPM.REB juru bicara TPNPB-OPM] {e14 memperingatkan} [m33:IDN.GOV Jakarta] bahwa <<q4 kantor pemerintahan di provinsi baru akan menjadi sasaran>>. (*)
~byline Editor: Kristianto Galuwo
~footer Tag: DOB, PRP, Otsus
e1 m3 > m4 COERCE actual 2022-05-10/day mode=restrict ctx=repression,territory
e2 m3 > m4 ASSAULT actual 2022-05-10/day mode=crowd-control ctx=repression,territory
e3 m3 > m5 COERCE actual 2022-05-10/day mode=arrest ctx=repression,territory
e4 m4 > m11 PROTEST actual 2022-05-10/day mode=demo ctx=territory
e15 m35 > m11 REQUEST requested 2022-05-10/day mode=change ctx=territory
e5 m16 > m17 ASSAULT denied 2022-05-10/day mode=beat ctx=repression said=m15
e6 m19 > m3 REQUEST requested 2022-05-11/none mode=yield ctx=human_rights,repression
e7 m21 > m22 ACCUSE actual 2022-05-11/none mode=allege ctx=human_rights,repression
e8 m23 > m3 ACCUSE actual 2022-05-11/none mode=disapprove ctx=repression
e9 m24 > m11 ACCUSE actual 2021-01-01/year mode=allege ctx=legal,territory bg
e10 m26 > m27 CONSULT actual 2022-04-01/month mode=visit ctx=territory bg
e11 m26 > m27 REQUEST requested 2022-04-01/month mode=yield ctx=territory bg
e12 m29 > m11 SUPPORT actual 2022-04-12/day ctx=legislative,territory bg
e13 m30 > m31 AGREE planned 2022-05-11/none ctx=territory,economic
e14 m32 > m33 THREATEN threatened 2022-05-11/none mode=violence ctx=territory
q1 m12 direct cue=kata
q2 m13 indirect cue=beralasan
q3 m30 indirect cue=menegaskan
q4 m32 indirect cue=memperingatkan
