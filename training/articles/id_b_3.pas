### CNBC Indonesia 2024-08-09 article
= [m1:BGD.GOV Yunus] Pimpin [m2:BGD.GOV Bangladesh], [m3:IND.GOV India] Pusing Urus [m4:BGD.ELI Hasina]
~page_control HOME MARKET NEWS ENTREPRENEUR
~byline News - Tommy Sorongan, CNBC Indonesia
~date_line 09 August 2024 10:45
[m5:@IDN Jakarta], CNBC Indonesia - Peraih Nobel [m6:BGD.GOV Muhammad Yunus] resmi mengepalai [m7:BGD.GOV pemerintahan sementara Bangladesh], Kamis (8/8/2024) malam, tiga hari setelah [m8:BGD.ELI Sheikh Hasina] {e1 mengundurkan diri} dan {e2 kabur} dengan helikopter militer ke [m9:@IND India].
[m48=m7 Kabinetnya] yang berisi 16 orang memasukkan dua pemimpin mahasiswa, [m10:BGD.GOV Nahid Islam] dan [m11:BGD.GOV Asif Mahmud]. [m40=m10+m11 Keduanya] bulan lalu sempat {e3 diculik} dari rumah sakit oleh [m12:BGD.SPY intelijen kepolisian].
"<<q1 Darah anak-anak muda itulah yang mengangkat [m13=m6 saya], maka kepada [m14=m15 mereka] pula [m16=m6 saya] {e4 berterima kasih}>>," ujar [m17=m6 Yunus] seusai diambil sumpahnya oleh [m18:BGD.GOV Presiden Mohammed Shahabuddin].
Yang [m49=m6 ia] maksud adalah [m15:BGD.CVL Gerakan Mahasiswa Antidiskriminasi], yang sejak 1 Juli {e5 berdemo} menentang jatah pegawai negeri bagi [m19:BGD.CVL keturunan veteran perang kemerdekaan].
~advert ADVERTISEMENT
~advert SCROLL TO RESUME CONTENT
Aksi damai berubah menjadi pembangkangan nasional sesudah [m20:BGD.COP polisi] {e6 menembaki} [m21=m15 para pengunjuk rasa]. [m58:BGD.CVL Lebih dari 400 orang] tewas, sebagian dipukuli [m22:BGD.PTY Liga Chhatra], sayap mahasiswa [m23:BGD.PTY Liga Awami].
[m47=m8 Hasina] memimpin [m24=m23 partai itu] sejak 1981.
[m25:BGD.MIL Kepala Staf Angkatan Darat Jenderal Waker-uz-Zaman] {e16 menolak} {e7 permintaan} [m26=m8 sang perdana menteri] untuk memberlakukan jam malam dengan peluru tajam. "<<q2 [m50:BGD.MIL Tentara] tidak akan menembak [m51:BGD.CVL rakyatnya]>>," begitu pesannya kepada [m27:BGD.MIL para komandan], menurut [m52:BGD.MIL dua perwira] yang dikutip [m28:#Reuters Reuters].
Lawan bebuyutan [m53=m8 Hasina], [m29:BGD.OPP Khaleda Zia], {e8 dibebaskan} dari tahanan rumah oleh [m41=m18 presiden] pada Selasa. [m42=m29 Perempuan berusia 78 tahun], yang mengetuai [m30:BGD.OPP Partai Nasionalis Bangladesh (BNP)], langsung {e9 menyerukan} kepada [m31:BGD.OPP para pengikutnya] agar tidak membalas dendam.
Seruan itu belum sepenuhnya didengar. Di [m32:@BGD Jessore], [m33:BGD.CVL gerombolan] {e10 membakar} hotel milik [m34:BGD.PTY seorang pengurus Liga Awami]; [m57:BGD.CVL 24 orang] hangus.
[m44=m3 New Delhi], mitra terdekat [m54=m8 Hasina] selama 15 tahun, kini serba salah. [m35:IND.GOV Menteri Luar Negeri S. Jaishankar] mengatakan kepada [m36:IND.LEG parlemen] bahwa [m43=m8 Hasina] {e11 meminta izin} masuk "<<q3 dalam waktu yang amat singkat>>". Izin itu {e12 diberikan}, tetapi hanya untuk sementara.
[m37:GBR.GOV Inggris] dikabarkan {e13 enggan} memberi suaka. Sementara [m38:USA.GOV Amerika Serikat] telah {e14 mencabut visanya}, kata [m45:BGD.PTY seorang ajudan].
[m39:BGD.PTY Putra Hasina, Sajeeb Wazed Joy], membantah [m46=m8 ibunya] pernah {e15 mengajukan} suaka ke mana pun. [m55=m39 Ia] menyebut [m56=m8 ibunya] akan pulang "<<q4 begitu pemilu diumumkan>>".
Bursa Dhaka melonjak 4% pada perdagangan Kamis, sementara pabrik garmen kembali berproduksi.
~related Saksikan video di bawah ini: Video: Rupiah Menguat
e1 m8 > m15 RETREAT actual 2024-08-05/day mode=resign ctx=executive
e2 m8 > m15 RETREAT actual 2024-08-05/day ctx=executive
e3 m12 > m40 ASSAULT actual 2024-07-01/month mode=abduct ctx=repression bg
e4 m16 > m14 SUPPORT actual 2024-08-08/day
e5 m15 > m8 PROTEST actual 2024-07-01/day mode=demo ctx=inequality bg
e6 m20 > m21 ASSAULT actual 2024-07-01/month mode=firearms ctx=repression bg
e7 m26 > m25 REQUEST requested 2024-08-09/none mode=assist ctx=military,repression
e16 m25 > m26 REJECT actual 2024-08-09/none mode=assist ctx=military
e8 m41 > m29 RETREAT actual 2024-08-06/day mode=release ctx=political_institutions
e9 m42 > m31 REQUEST requested 2024-08-09/none mode=yield
e10 m33 > m34 PROTEST actual 2024-08-09/none mode=riot
e11 m43 > m44 REQUEST requested 2024-08-09/none mode=assist ctx=asylum
e12 m44 > m43 AID actual 2024-08-09/none ctx=asylum
e13 m37 > m8 REJECT actual 2024-08-09/none mode=assist ctx=asylum
e14 m38 > m8 SANCTION actual 2024-08-09/none ctx=diplomatic said=m45
e15 m46 > m37 REQUEST denied 2024-08-09/none mode=assist ctx=asylum
q1 m17 direct cue=ujar
q2 m25 direct cue=pesannya
q3 m35 mixed cue=mengatakan
q4 m39 mixed cue=menyebut
rel m6 leads m7
rel m22 part_of m23
rel m47 leads m24 from=1981
rel m42 leads m30
rel m44 ally_of m54

### Kompas 2008-08-15 article
= [m1:GEO.GOV Georgia] {e1 Keluar} dari [m2:CIS Persemakmuran], [m3:RUS.MIL Tentara Rusia] Masih di [m4:@GEO Gori]
[m5:@GEO TBILISI, KAMIS] — Di tengah puing perang lima hari, [m6:GEO.LEG parlemen Georgia] secara aklamasi {e2 memutuskan menarik} [m51=m1 negaranya] dari [m7:CIS Persemakmuran Negara-negara Merdeka (CIS)], kelompok bekas republik Soviet yang dipimpin [m8:RUS.GOV Moskwa]. Pemungutan suara berlangsung Kamis (14/8).
[m9:GEO.GOV Presiden Mikheil Saakashvili] telah {e3 mengumumkan} niat itu dua hari sebelumnya di hadapan lautan manusia di depan gedung parlemen. [m36=m9 Ia] sekaligus {e4 mengajak} [m10:UKR.GOV Ukraina] menempuh jalan yang sama. [m11=m10 Kiev] belum menjawab.
Di lapangan, gencatan senjata yang {e5 diperantarai} [m12:FRA.GOV Presiden Perancis Nicolas Sarkozy] berjalan tersendat. [m44=m12 Perancis] sedang memegang giliran ketua [m13:EU Uni Eropa].
[m14:RUS.MIL Pasukan Rusia] berjanji {e6 meninggalkan} [m15=m4 Gori], kota kelahiran Stalin, dalam dua hari. Namun, sampai Kamis petang tank-tank [m45=m14 mereka] masih menghalangi jalan ke ibu kota.
"<<q1 [m16=m14 Kami] di sini untuk mengamankan gudang senjata yang ditinggalkan [m17:GEO.MIL prajurit Georgia] begitu saja>>," kata [m18:RUS.MIL Mayor Jenderal Vyacheslav Borisov].
Beberapa ratus meter dari tempatnya berdiri, [m19:SOUTHOSSETIA.PRE milisi Ossetia Selatan] {e7 menjarah} toko dan rumah [m37:GEO.CVL penduduk]. [m46:GEO.CVL Warga yang lari] menuturkan, desa Tkviavi dibakar.
[m20:RUS.GOV Menteri Luar Negeri Rusia Sergei Lavrov] membantah [m21=m14 tentaranya] {e8 membiarkan} penjarahan. Menurut [m47=m20 dia], "<<q2 dunia boleh melupakan pembicaraan apa pun tentang keutuhan wilayah Georgia>>".
Pada hari yang sama [m22:RUS.GOV Presiden Dmitry Medvedev] {e9 menjamu} [m23:SOUTHOSSETIA.PRE pemimpin Ossetia Selatan, Eduard Kokoity], dan [m24:ABKHAZIA.PRE pemimpin Abkhazia, Sergei Bagapsh], di [m25:@RUS Kremlin]. [m38=m22 Ia] {e10 menjanjikan} dukungan bagi apa pun pilihan [m26=m23+m24 kedua tamunya].
[m48=m23+m24 Kedua wilayah] lepas dari tangan [m49=m1 Tbilisi] sejak perang awal 1990-an. Hingga kini tidak ada negara yang mengakui kemerdekaannya, termasuk [m50=m8 Rusia].
Perang meletus pada 7 Agustus malam ketika [m27:GEO.MIL artileri Georgia] {e11 menggempur} [m28:@GEO Tskhinvali]. Keesokan harinya [m29:RUS.MIL Angkatan Darat Ke-58 Rusia] {e12 menyerbu} lewat Terowongan Roki.
[m30:USA.GOV Menteri Luar Negeri AS Condoleezza Rice] dijadwalkan {e13 tiba} di [m39=m1 Tbilisi], Jumat ini, dengan membawa naskah perjanjian. [m40=m30 Washington] juga {e14 mengirim} dua pesawat C-17 berisi selimut dan obat-obatan.
[m42=m1 Georgia] dijanjikan kelak menjadi anggota [m31:NATO NATO] dalam pertemuan di [m32:@ROU Bucharest], April lalu, tetapi [m33:DEU.GOV Jerman] dan [m41=m12 Perancis] {e15 menolak} memberinya peta jalan. [m34:DEU.GOV Kanselir Angela Merkel] pada Jumat {e16 menemui} [m43=m22 Medvedev] di [m35:@RUS Sochi]. (AFP/AP/REUTERS/MYR)
e1 m1 > m2 SANCTION actual 2008-08-14/day mode=withdraw ctx=diplomatic,legislative again
e2 m6 > m7 SANCTION actual 2008-08-14/day mode=withdraw ctx=diplomatic,legislative
e3 m9 > m7 SANCTION planned 2008-08-12/day mode=withdraw ctx=diplomatic
e4 m36 > m10 REQUEST requested 2008-08-12/day mode=change ctx=diplomatic
e5 m12 > m1,m8 CONSULT actual 2008-08-15/none mode=third-party ctx=diplomatic,military
e6 m14 > m1 CONCEDE planned 2008-08-15/none ctx=military,territory
e7 m19 > m37 ASSAULT actual 2008-08-14/day mode=destroy
e8 m21 > m19 AID denied 2008-08-15/none ctx=military
e9 m23,m24 > m22 CONSULT actual 2008-08-14/day mode=visit ctx=diplomatic,territory
e10 m38 > m26 AGREE planned 2008-08-14/day ctx=territory,diplomatic
e11 m27 > m23 ASSAULT actual 2008-08-07/day mode=heavy-weapons ctx=military,territory bg
e12 m29 > m27 ASSAULT actual 2008-08-08/day ctx=military,territory bg
e13 m30 > m39 CONSULT planned 2008-08-15/day mode=visit ctx=diplomatic
e14 m40 > m39 AID actual 2008-08-15/none ctx=human_security
e15 m33,m41 > m42 REJECT actual 2008-04-01/month mode=assist ctx=military,diplomatic bg
e16 m34 > m43 CONSULT planned 2008-08-15/day mode=visit ctx=diplomatic
q1 m18 direct cue=kata
q2 m47 direct cue=Menurut
rel m7 led_by m8
rel m44 leads m13

### Liputan6.com 2022-12-08 article
= Mau Bubarkan Kongres, [m1:PER.GOV Presiden Peru] Malah {e1 Dicopot} dan {e2 Ditahan}
[m2:#Liputan6 Liputan6.com], [m3:@PER Lima] - Hanya butuh tiga jam bagi [m4:PER.GOV Pedro Castillo] untuk kehilangan segalanya. Rabu (7/12/2022) siang, [m23=m4 Presiden Peru itu] {e3 mengumumkan pembubaran} [m5:PER.LEG Kongres] dan jam malam. Sorenya [m6=m5 para anggota dewan] {e4 memberhentikannya} dengan 101 suara.
[m24=m4 Castillo] lalu naik mobil menuju [m7:@PER Kedutaan Besar Meksiko]. Di tengah jalan [m8:PER.COP pengawalnya sendiri] {e5 membawanya} ke markas polisi di Lima.
"<<q1 [m42=m8 Kami] mendapat perintah untuk berbelok>>," ucap [m40=m8 seorang anggota pengawal] singkat.
Wakilnya, [m9:PER.GOV Dina Boluarte], dilantik malam itu juga sebagai perempuan pertama yang memimpin [m43:PER.GOV Peru]. [m25=m9 Ia] {e6 meminta} [m10:PER.LEG seluruh fraksi] memberi waktu "<<q2 untuk menyelamatkan negara dari korupsi dan salah urus>>".
[m26=m9 Boluarte] pernah menjadi kader [m11:PER.PTY Peru Libre], partai Marxis yang mengusung [m44=m4+m9 keduanya] dalam pemilu 2021, sebelum {e7 dipecat} pada Januari.
[m12:PER.PTY Pendiri partai itu, Vladimir Cerron], lewat Twitter {e8 menyalahkan} [m27=m4 Castillo] karena bertindak terlalu cepat. "<<q3 Suaranya belum cukup untuk memakzulkan [m45=m4 dia]>>," tulisnya.
[m13:PER.MIL Komando Gabungan Angkatan Bersenjata] dan [m28:PER.COP kepolisian] sudah {e9 menyatakan menolak} langkah [m29=m4 Castillo] kurang dari sejam setelah pidatonya. Begitu pula [m30:PER.GOV enam menteri] yang satu per satu {e10 mundur}.
[m14:PER.JUD Jaksa Agung Patricia Benavides], yang sejak Oktober {e11 menyelidiki} [m31=m4 Castillo] dalam enam perkara korupsi, kini menambahkan satu lagi: pemberontakan. [m46:? Kuasa hukumnya, Victor Perez], mengatakan [m32=m4 kliennya] {e12 menolak} dakwaan itu.
Di luar negeri reaksi terbelah.
[m15:USA.GOV Duta Besar AS Lisa Kenna] {e13 mendesak} [m33=m4 Castillo] membatalkan keputusannya, bahkan sebelum pemungutan suara. [m16:MEX.GOV Presiden Meksiko Andres Manuel Lopez Obrador] sebaliknya {e14 menuding} "<<q4 [m34:PER.ELI elite ekonomi dan politik]>>" telah memusuhi [m47=m4 Castillo] sejak hari pertama. [m35=m16 Ia] {e15 menawarkan suaka} kepada [m36:PER.CVL keluarga Castillo].
[m41=m16 Meksiko], [m38=m43 Peru], [m17:CHL.GOV Cile], dan [m18:COL.GOV Kolombia] tergabung dalam [m19:PACIFICALLIANCE Aliansi Pasifik]. KTT-nya di Lima pekan depan {e16 dibatalkan} [m37=m16 Lopez Obrador].
[m39:PER.AGR Sejumlah petani] di [m20:@PER Cajamarca], kampung halaman [m48=m4 Castillo], {e17 memblokir} jalan Pan-Amerika dan menuntut pemilu baru.
Dalam lima tahun, [m49=m43 Peru] sudah enam kali berganti presiden.
e1 m6 > m1 COERCE actual 2022-12-07/day ctx=legislative,executive again
e2 m8 > m1 COERCE actual 2022-12-07/day mode=arrest again
e3 m23 > m5 COERCE actual 2022-12-07/day ctx=legislative,pro_autocracy
e4 m6 > m4 COERCE actual 2022-12-07/day ctx=legislative,executive
e5 m8 > m24 COERCE actual 2022-12-07/day mode=arrest
e6 m25 > m10 REQUEST requested 2022-12-07/day mode=yield ctx=legislative
e7 m11 > m26 SANCTION actual 2022-01-01/month mode=expel ctx=political_institutions bg
e8 m12 > m27 ACCUSE actual 2022-12-08/none mode=disapprove
e9 m13,m28 > m29 REJECT actual 2022-12-07/day mode=assist ctx=military,pro_democracy
e10 m30 > m29 RETREAT actual 2022-12-07/day mode=resign ctx=executive
e11 m14 > m31 ACCUSE actual 2022-10-01/month mode=investigate ctx=corruption,legal bg
e12 m32 > m14 REJECT actual 2022-12-08/none ctx=legal
e13 m15 > m33 REQUEST requested 2022-12-07/day mode=change ctx=diplomatic
e14 m16 > m34 ACCUSE actual 2022-12-08/none mode=allege
e15 m35 > m36 AGREE planned 2022-12-08/none ctx=asylum
e16 m37 > m38 REJECT actual 2022-12-08/none mode=meet ctx=diplomatic
e17 m39 > m5 PROTEST actual 2022-12-08/none mode=obstruct ctx=election
q1 m40 direct cue=ucap
q2 m25 mixed cue=meminta
q3 m12 direct cue=tulisnya
q4 m16 mixed cue=menuding
rel m41 member_of m19
rel m38 member_of m19
rel m17 member_of m19
rel m18 member_of m19

### Okezone 2018-11-12 article none
= Drama di Kinshasa: Wasit Kabur, Pelatih [m1:@COD Kongo] Mengamuk
[m2:@COD KINSHASA] – Laga kualifikasi Piala Afrika antara [m3:@COD Republik Demokratik Kongo] dan [m4:@COG Kongo] berakhir ricuh, Minggu (11/11/2018). Tuan rumah kehilangan kemenangan pada menit ke-94 ketika tendangan penalti yang kontroversial menyamakan kedudukan 1-1.
Kapten tim [m5:? Youssouf Mulumbu] mengejar [m6:? wasit asal Gambia] sampai ke lorong. "<<q1 [m7=m5 Saya] hanya ingin bertanya, tangannya siapa yang [m8=m6 dia] lihat>>," ujarnya.
[m26=m6 Wasit itu] meninggalkan stadion lewat pintu dapur.
Pelatih [m9:? Florent Ibenge] lebih galak lagi. [m10=m9 Ia] menendang botol, membanting papan taktik, lalu pergi tanpa menjabat tangan siapa pun.
"<<q2 Dua puluh tahun [m11=m9 saya] di sepak bola, baru kali ini [m12=m9 saya] malu>>," kata [m13=m9 Ibenge] sejam kemudian. "<<q3 Tolong, jangan bawa-bawa [m14:COD.GOV presiden] atau pemilu ke sini>>," tambahnya saat wartawan menanyakan suasana politik menjelang pemungutan suara Desember.
[m15:COD.GOV Menteri Olahraga Papy Niango] duduk di tribun bersama [m16:FIFA tiga tamu dari FIFA]. [m27=m15 Ia] tidak berkomentar.
Hasil imbang itu membuat Grup G semakin ketat. [m17:@ZWE Zimbabwe] memimpin dengan delapan poin dari empat pertandingan, disusul [m18:@LBR Liberia] yang secara mengejutkan mengalahkan juru kunci.
Di bangku cadangan [m28=m18 Liberia] tampak [m19:? putra George Weah], penyerang yang bermain di Paris. [m20:LBR.GOV Weah], mantan pemain terbaik dunia yang kini Presiden Liberia, menonton dari layar televisi di [m21:@LBR Monrovia].
Musim depan [m22:CAF_FOOTBALL Konfederasi Sepak Bola Afrika (CAF)], yang dipimpin [m23:CAF_FOOTBALL Ahmad Ahmad] asal [m24:@MDG Madagaskar], menambah jumlah peserta putaran final menjadi 24 tim. Turnamen berlangsung pada Juni karena cuaca.
Sekitar 30 ribu penonton pulang dalam hujan. [m25:? Penjual jagung bakar] di Boulevard Triomphal mengaku laris.
"<<q4 Kalah atau seri, orang tetap lapar>>," katanya.
q1 m5 direct cue=ujarnya
q2 m13 direct cue=kata
q3 m13 direct cue=tambahnya
q4 m25 direct cue=katanya
rel m23 leads m22
