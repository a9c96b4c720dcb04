### DW Indonesia 2024-01-09 article
= Pelabuhan untuk [m1:ETH.GOV Addis Ababa], Murka di [m2:SOM.GOV Mogadishu]
~date_line 09.01.2024
~caption Dermaga Berbera, Somaliland. Foto: Brian Inganga/AP
Nota yang diteken pada hari pertama tahun ini hanya beberapa halaman, tetapi isinya cukup untuk membuat seluruh Tanduk Afrika terjaga. [m3:ETH.GOV Ethiopia] mendapat sewa 20 kilometer pantai selama 50 tahun; sebagai imbalan, demikian [m4:SOMALILAND.REB Muse Bihi Abdi], negeri itu akan {e1 mengakui} [m5:SOMALILAND.REB Somaliland] sebagai negara merdeka.
[m6=m4 Presiden wilayah yang memisahkan diri pada 1991 tersebut] {e2 menandatanganinya} bersama [m7:ETH.GOV Perdana Menteri Abiy Ahmed].
Versi Addis Ababa lebih hati-hati. Pemerintah, menurut siaran pers hari Rabu, hanya berjanji melakukan "<<q1 penilaian mendalam>>" mengenai pengakuan. [m8:ETH.GOV Penasihat keamanan Redwan Hussien] menambahkan bahwa tuan rumah akan menerima saham maskapai nasional.
[m9=m2 Somalia], yang menganggap wilayah itu miliknya, {e3 memanggil pulang} duta besarnya keesokan hari. Sabtu (06/01), [m10:SOM.GOV Presiden Hassan Sheikh Mohamud] {e4 meneken} undang-undang yang membatalkan nota tersebut. "<<q2 Kami tidak akan menyerahkan sejengkal pun>>," katanya di hadapan parlemen.
Ia juga {e5 berangkat} ke Asmara, Senin, guna bertemu [m11:ERI.GOV Isaias Afwerki]. Hasil kunjungan itu tidak diumumkan.
[m12:SHABAAB.REB Al Shabaab], kelompok yang berafiliasi dengan [m13:ALQAEDA.REB Al Qaeda], tidak mau ketinggalan: [m14=m12 juru bicaranya] {e6 bersumpah} menumpahkan darah demi menolak kesepakatan itu.
Penolakan datang pula dari dalam. [m15:SOMALILAND.REB Abdiqani Mohamud Ateye], menteri pertahanan [m32=m5 Somaliland], {e7 meletakkan jabatan} pada hari Minggu. "<<q3 [m16=m15 Saya] tidak pernah ditanya>>," ujarnya. [m17=m15 Ia] berasal dari [m18:@SOM Awdal], tempat pantai yang disewakan terletak.
Para tetangga bersilang sikap. [m19:EGY.GOV Kairo], yang bertikai dengan Addis Ababa mengenai bendungan Nil, {e8 berjanji} mendukung keutuhan Somalia; [m20:EGY.GOV Presiden Abdel Fattah al-Sisi] {e9 menelepon} [m21=m10 rekannya] pada malam pertama. [m22:DJI.GOV Djibouti], jalur 95 persen barang impor Ethiopia, mengatakan <<q4 tidak diberi tahu apa-apa>>.
[m23:AU Uni Afrika] dan [m24:EU Uni Eropa] {e10 menyerukan} agar kedaulatan dihormati. [m25:IGAD IGAD], blok delapan negara yang keketuaannya dipegang Djibouti, malah {e11 dikecam} Mogadishu karena pernyataannya terlalu lunak.
Bagaimana Washington? [m26:USA.GOV Matthew Miller], juru bicara Departemen Luar Negeri, mengatakan [m27=m26 negaranya] tetap {e12 mengakui} Somalia dalam batas 1960.
Sejauh ini hanya [m28:TWN.GOV Taiwan] yang menjalin hubungan resmi dengan Hargeisa, sejak 2020.
[m29:ARE.GOV Uni Emirat Arab] mengelola pelabuhan Berbera lewat [m30:ARE.MNC DP World]. Abu Dhabi diam.
e1 m3 > m5 SUPPORT planned 2024-01-01/day ctx=diplomatic,territory
e2 m6,m7 > m7,m6 SUPPORT actual 2024-01-01/day ctx=diplomatic,territory
e3 m9 > m3 SANCTION actual 2024-01-02/day mode=withdraw ctx=diplomatic,territory
e4 m10 > m3,m5 REJECT actual 2024-01-06/day ctx=territory,legislative
e5 m10 > m11 CONSULT actual 2024-01-08/day mode=visit ctx=diplomatic
e6 m14 > m3,m5 THREATEN threatened 2024-01-09/none mode=violence ctx=territory,terrorism
e7 m15 > m4 RETREAT actual 2024-01-07/day mode=resign ctx=territory,executive
e8 m19 > m9 AGREE planned 2024-01-09/none ctx=territory,diplomatic
e9 m20 > m21 CONSULT actual 2024-01-01/day mode=phone ctx=diplomatic
e10 m23,m24 > m3,m5 REQUEST requested 2024-01-09/none mode=change ctx=territory,diplomatic
e11 m2 > m25 ACCUSE actual 2024-01-09/none mode=disapprove ctx=diplomatic
e12 m27 > m9 SUPPORT actual 2024-01-09/none ctx=diplomatic,territory
q1 m1 mixed cue=menurut
q2 m10 direct cue=katanya
q3 m15 direct cue=ujarnya
q4 m22 indirect cue=mengatakan
rel m4 leads m5
rel m12 part_of m13
rel m22 leads m25
rel m27 recognises m9

### Serambi Indonesia 2012-03-06 article
= Posko Dilempari, [m26=m4 Irwandi]: [m1:IDN.COP Polisi] Jangan Cuma Mencatat
~byline (c47/sal)
~date_line Selasa, 6 Maret 2012 09:12 WIB
[m2:@IDN LHOKSEUMAWE] - [m3:IDN.UNK Orang tak dikenal] {e1 melempari} posko pemenangan [m4:IDN.GOV Irwandi Yusuf] di Blang Mangat, Minggu malam (4/3). Kaca pecah, dua baliho robek.
Ini sudah yang kesebelas sejak Januari.
[m27=m4 Irwandi], mantan gubernur yang maju lagi lewat jalur perseorangan, tidak bisa menutupi jengkelnya. "<<q1 [m5=m4 Saya] minta polisi jangan cuma mencatat. Tangkap!>>" {e2 kata} [m6=m4 dia] kepada Serambi, kemarin.
Mantan juru propaganda [m7:GAM.REB GAM] itu {e3 menunjuk} [m8:IDN.PTY Partai Aceh] sebagai pihak yang diuntungkan. Partai tersebut mengusung [m9:IDN.PTY Zaini Abdullah] dan [m10:IDN.PTY Muzakir Manaf].
"<<q2 Siapa lagi? Yang takut kalah siapa?>>" ucapnya.
Tuduhan itu {e4 dibantah} [m11:IDN.PTY Fachrul Razi], juru bicara partai. "<<q3 Kami juga korban. Atribut [m12=m8 kami] di Bireuen dibakar>>," katanya.
Ia menyebut [m13=m4 Irwandi] panik, dan {e5 mengajak} semua kandidat meneken ikrar damai di Masjid Raya.
Muzakir [m28=m10 Manaf], yang mengetuai Partai Aceh dan dulu memimpin [m14:GAM.REB sayap bersenjata GAM], melarang {e6 keras} [m15:IDN.PTY kadernya] membalas. "<<q4 Siapa melawan perintah, keluar>>," ujarnya di depan kader Pidie, Sabtu.
[m16:IDN.COP Kapolda Aceh Irjen Iskandar Hasan] mengaku sudah {e7 mengirim} tambahan 800 personel ke Aceh Utara. [m17=m16 Iskandar] tidak mau menyebut afiliasi pelaku. "<<q5 Ini kriminal dulu. Politiknya belakangan>>."
Namun, yang {e8 ditangkap} [m18:IDN.COP Densus 88] pada Sabtu (3/3) di Kamp Ulee Rubek ternyata [m19:IDN.REB tiga bekas kombatan]. Mereka diduga menembak [m20:IDN.LAB pekerja asal Jawa] akhir Desember lalu.
[m21:IDN.JUD Panwaslu Aceh] {e9 mendesak} KIP menunda kampanye terbuka di tiga kecamatan. [m22:IDN.GOV Ketua KIP Abdul Salam Poroh] {e10 keberatan}; jadwal sudah bergeser empat kali.
"<<q6 Empat kali! Masa lima>>," cetusnya.
Pergeseran terakhir terjadi karena [m23:IDN.GOV Mendagri Gamawan Fauzi] {e11 menggugat} ke [m24:IDN.JUD Mahkamah Konstitusi] supaya pendaftaran dibuka lagi. Sejak itulah Partai Aceh, yang semula {e12 memboikot}, ikut serta.
[m25:EU Tim pemantau Uni Eropa] dijadwalkan {e13 datang} pekan depan.
~related Berita lain: Harga pinang di Bireuen naik
e1 m3 > m4 PROTEST actual 2012-03-04/day mode=riot ctx=election
e2 m6 > m1 REQUEST requested 2012-03-05/day mode=change ctx=election,legal
e3 m6 > m8 ACCUSE actual 2012-03-05/day mode=allege ctx=election
e4 m11 > m13 REJECT actual 2012-03-05/day ctx=election
e5 m11 > m13 REQUEST requested 2012-03-05/day mode=change ctx=election
e6 m10 > m15 REQUEST requested 2012-03-03/day mode=yield ctx=election
e7 m16 > m3 MOBILIZE actual 2012-03-06/none mode=police ctx=election
e8 m18 > m19 COERCE actual 2012-03-03/day mode=arrest ctx=terrorism,election
e9 m21 > m22 REQUEST requested 2012-03-06/none mode=change ctx=election
e10 m22 > m21 REJECT actual 2012-03-06/none mode=change ctx=election
e11 m23 > m22 ACCUSE actual 2012-03-06/none mode=allege ctx=legal,election bg
e12 m8 > m22 REJECT actual 2012-03-06/none mode=boycott ctx=election bg
e13 m25 > m22 CONSULT planned 2012-03-12/week mode=visit ctx=election
q1 m6 direct cue=kata
q2 m6 direct cue=ucapnya
q3 m11 direct cue=katanya
q4 m10 direct cue=ujarnya
q5 m17 direct
q6 m22 direct cue=cetusnya
rel m10 leads m8
rel m14 part_of m7

### Kompas 2009-03-18 article
= Wali Kota Menggulingkan Presiden, Tentara Madagaskar Mengantar ke Kursi
~byline Oleh PASCAL S BIN SAJU
[m1:@MDG ANTANANARIVO, SELASA] — Setelah tujuh minggu menggelar rapat akbar setiap siang di Lapangan 13 Mei, [m2:MDG.OPP Andry Rajoelina] akhirnya memperoleh apa yang dikehendakinya. [m3:MDG.MIL Para laksamana dan jenderal] {e1 menyerahkan} kekuasaan kepada [m4=m2 bekas wali kota berusia 34 tahun itu], Selasa (17/3) malam.
Sesungguhnya bukan itu kehendak [m5:MDG.GOV Marc Ravalomanana]. Sore harinya, presiden yang bertahan di Istana Iavoloha tersebut {e2 mundur} dan melimpahkan wewenang kepada dewan militer di bawah [m6:MDG.MIL Laksamana Hippolyte Ramaroson].
Namun, [m7=m6 sang laksamana] {e3 menampik}. Dalam upacara di kamp Capsat, disaksikan pendeta, ia mengalihkannya lagi kepada [m24=m2 Rajoelina].
Kamp itu bukan tempat sembarangan. Dari sanalah pembangkangan bermula pada 8 Maret, ketika [m8:MDG.MIL prajurit Capsat] {e4 menolak} perintah menembaki demonstran. Sehari sebelum penyerahan, [m9=m8 mereka] {e5 menjebol} gerbang istana di tengah kota dengan dua kendaraan lapis baja.
"<<q1 Kami tidak ingin saudara membunuh saudara>>," ucap [m10:MDG.MIL Kolonel Andre Ndriarijaona], yang oleh para pembangkang diangkat menjadi kepala staf.
Pertikaian kedua tokoh menajam sejak Desember, saat [m11=m5 Ravalomanana] {e6 menutup} [m12:MDG.MED stasiun televisi Viva] milik sang wali kota. Pada 7 Februari [m13:MDG.MIL pengawal presiden] {e7 menembaki} [m14:MDG.CVL massa] di luar istana Ambohitsorohitra; 28 orang tewas. Empat hari sebelum itu [m25=m2 Rajoelina] {e8 dicopot} dari jabatannya.
Rakyat juga gusar atas rencana menyewakan 1,3 juta hektar lahan kepada [m15:KOR.MNC Daewoo Logistics]. "<<q2 Di konstitusi tertulis tanah kami tidak untuk dijual>>," kata [m26=m2 Rajoelina] dalam pidato pertamanya. [m16=m2 Dia] {e9 membatalkan} perjanjian tersebut.
Reaksi luar negeri nyaris seragam. [m17:AU Uni Afrika], yang Juli nanti sedianya bersidang di negeri itu, {e10 memperingatkan} bahwa pengambilalihan di luar konstitusi tidak akan diterima. [m18:ZMB.GOV Menteri Luar Negeri Zambia Kabinga Pande] {e11 mendesak} [m19:SADC SADC], organisasi 15 negara Afrika bagian selatan, membekukan Madagaskar.
[m20:FRA.GOV Perancis], bekas penjajah, sekadar {e12 menyayangkan} penundaan pemilu hingga dua tahun. Kedutaannya membantah {e13 menyembunyikan} [m27=m2 Rajoelina] pekan lalu; [m21=m2 pemimpin oposisi itu] memang tidur di kediaman duta besar, tetapi "<<q3 atas permintaan PBB>>".
Di mana [m28=m5 Ravalomanana]? [m22:SWZ.GOV Swaziland] disebut-sebut. Kepala negaranya, [m23:SWZ.GOV Raja Mswati III], yang saat ini memimpin urusan politik [m29=m19 SADC], telah mengundangnya.
e1 m3 > m4 SUPPORT actual 2009-03-17/day ctx=military,executive
e2 m5 > m2 RETREAT actual 2009-03-17/day mode=resign ctx=executive
e3 m7 > m5 REJECT actual 2009-03-17/day ctx=executive,military
e4 m8 > m5 REJECT actual 2009-03-08/day mode=yield ctx=military bg
e5 m9 > m5 COERCE actual 2009-03-16/day mode=seize ctx=military
e6 m11 > m12 COERCE actual 2008-12-01/month mode=censor ctx=rights_freedoms bg
e7 m13 > m14 ASSAULT actual 2009-02-07/day mode=firearms ctx=repression bg
e8 m5 > m2 SANCTION actual 2009-02-03/day mode=discontinue ctx=executive bg
e9 m16 > m15 SANCTION actual 2009-03-18/none mode=discontinue ctx=economic,natural_resource
e10 m17 > m2 THREATEN threatened 2009-03-18/none ctx=executive
e11 m18 > m19 REQUEST requested 2009-03-18/none mode=change ctx=executive
e12 m20 > m2 ACCUSE actual 2009-03-18/none mode=disapprove ctx=election
e13 m20 > m21 AID denied 2009-03-09/week ctx=asylum
q1 m10 direct cue=ucap
q2 m2 direct cue=kata
q3 m20 mixed
rel m23 leads m22

### Tribun Bali 2018-08-26 article
= Gendo: Amdal Belum Keluar, Kok Pasir Sudah Dibahas
~byline Penulis: Wema Satya Dinata
TRIBUN-BALI.COM, [m1:@IDN DENPASAR] - Ribuan warga dari 39 desa adat {e1 turun} ke jalan lagi. Minggu (26/8/2018) sore itu panas, tapi barisan mengular sampai Lapangan Puputan Badung.
[m2:FORBALI.CVL ForBALI] menuntut {e2 pembatalan} izin lokasi reklamasi Teluk Benoa, yang habis tepat hari Sabtu kemarin.
"<<q1 Mestinya mati demi hukum. Ini kok malah diperpanjang diam-diam?>>" {e3 ujar} [m3:FORBALI.CVL Wayan 'Gendo' Suardana], koordinator ForBALI.
Yang dituju, [m4:IDN.GOV Menteri Kelautan Susi Pudjiastuti] dan [m5:IDN.BUS PT Tirta Wahana Bali Internasional (TWBI)].
[m24=m4 Susi] belum lama ini bicara di Nusa Dua. Menurut [m6=m4 dia], izin lokasi tak sama dengan izin pelaksanaan. "<<q2 Amdal tidak keluar, ya tidak jalan. Simpel>>," kata [m7=m4 Susi].
Jawaban itu bikin Gendo geleng-geleng.
"<<q3 Simpel buat Ibu. Buat [m8=m2 kami] lima tahun berdarah-darah. Teman kami {e4 dipenjara}, baliho kami {e5 diturunkan} [m9:IDN.COP Satpol PP]>>," katanya.
[m25=m5 TWBI], anak usaha [m10:IDN.BUS grup Artha Graha] milik [m11:IDN.BUS Tomy Winata], tak mau berpolemik. "<<q4 Kami taat aturan, itu saja>>," jawab [m12:IDN.BUS Hendi Lukman], Dirutnya, lewat WhatsApp.
[m13:IDN.GOV Gubernur terpilih Wayan Koster] {e6 berjanji} menyurati [m14:IDN.GOV Presiden Jokowi] begitu dilantik bulan depan.
"<<q5 Suratnya sudah [m15=m13 saya] siapkan. Minta {e7 cabut} Perpres 51>>," tegas [m16=m13 Ketua DPD PDIP Bali] ini.
Massa menyambut janji itu dengan siulan. Pendahulunya, [m17:IDN.GOV Made Mangku Pastika], tahun 2013 lalu juga {e8 mencabut} izin, tapi seminggu kemudian {e9 terbit} yang baru.
[m18:IDN.REL Bendesa Adat Tanjung Benoa Made Wijaya] lain sendiri. [m19=m18 Yonda], begitu dia disapa, dulu vokal menolak. Sekarang dia {e10 meminta} warga tenang menunggu gubernur baru.
Sore itu pengamanan dipimpin [m20:IDN.COP Kapolresta Denpasar Kombes Hadi Purnomo]. "<<q6 Tidak ada gesekan. Terima kasih pecalang>>," {e11 ucap} [m21=m20 dia].
Satu spanduk raksasa sempat {e12 disita} karena berlambang palu arit terbalik. Gendo memastikan itu bukan dari [m22=m2 pihaknya].
Aksi ditutup dengan konser [m23:? Superman Is Dead].
e1 m2 > m4,m5 PROTEST actual 2018-08-26/day mode=demo ctx=environment,natural_resource
e2 m2 > m4,m5 PROTEST actual 2018-08-26/day mode=demo ctx=environment again
e3 m3 > m4 ACCUSE actual 2018-08-26/day mode=disapprove ctx=environment
e4 m9 > m2 COERCE actual 2018-08-26/none mode=arrest ctx=environment,repression bg
e5 m9 > m2 COERCE actual 2018-08-26/none mode=censor ctx=environment,repression bg
e6 m13 > m14 REQUEST planned 2018-09-01/month mode=change ctx=environment
e7 m15 > m14 REQUEST planned 2018-09-01/month mode=change ctx=environment again
e8 m17 > m5 SANCTION actual 2013-01-01/year mode=discontinue ctx=environment bg
e9 m17 > m5 SUPPORT actual 2013-01-01/year ctx=environment bg
e10 m18 > m2 REQUEST requested 2018-08-26/none mode=yield ctx=environment
e11 m21 > m18 SUPPORT actual 2018-08-26/day
e12 m20 > m2 COERCE actual 2018-08-26/day mode=seize
q1 m3 direct cue=ujar
q2 m7 direct cue=kata
q3 m3 direct cue=katanya
q4 m12 direct cue=jawab
q5 m16 direct cue=tegas
q6 m21 direct cue=ucap
rel m3 leads m2
rel m5 part_of m10
rel m11 leads m10
rel m12 leads m5
