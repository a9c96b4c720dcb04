### Antara Babel 2024-01-18 article
= [m1:PAK.MIL Jet Pakistan] {e1 gempur} Sistan, dua hari setelah rudal [m2:IRN.MIL Iran]
[m3:@PAK Islamabad] (ANTARA/Anadolu) - Sandi operasinya Marg Bar Sarmachar, artinya kira-kira matilah gerilyawan. Kamis subuh [m4:PAK.MIL angkatan udara Pakistan] {e2 menghantam} tujuh titik di dekat Saravan, dan sembilan orang, menurut [m5:IRN.GOV wakil gubernur Alireza Marhamati], kehilangan nyawa: semuanya bukan warga [m6:IRN.GOV Iran].
Sasarannya, kata [m7:PAK.GOV Kementerian Luar Negeri di Islamabad], [m8:BLA.REB Tentara Pembebasan Baloch] dan [m9:BLF.REB Front Pembebasan Baloch]. "<<q1 [m10=m7 Kami] menghormati sepenuhnya kedaulatan [m11=m6 negara saudara]>>," bunyi pernyataan itu, tanpa ironi.
Yang dibalas terjadi Selasa malam. [m12:IRN.MIL Garda Revolusi] {e3 menembakkan} rudal dan pesawat nirawak ke Panjgur; [m13:PAK.CVL dua anak perempuan] tewas. [m35=m6 Teheran] menyebut targetnya [m14:JAA.REB Jaish al-Adl], kelompok Sunni yang Desember lalu {e4 menyerbu} kantor polisi di Rask dan membunuh [m29:IRN.COP 11 petugas].
Di antara kedua serangan ada serangkaian langkah lain. [m15:PAK.GOV Mumtaz Zahra Baloch], juru bicara kementerian, {e5 mengumumkan pemanggilan pulang} duta besar dari [m36=m6 Teheran]; [m16:IRN.GOV duta besar Iran], yang sedang di kampung halaman, {e6 dilarang} kembali. [m17:PAK.GOV Perdana Menteri sementara Anwaar Kakar] mempersingkat kunjungannya di Davos.
[m18:IRN.GOV Menteri Luar Negeri Hossein Amir-Abdollahian] sempat {e7 menelepon} [m19:PAK.GOV rekannya, Jalil Abbas Jilani], dan menerangkan bahwa yang dibom [m37=m14 teroris Iran] di tanah [m38:PAK.GOV Pakistan]. Penjelasan itu {e8 tidak diterima}.
Sesudah balasan, nada melunak. [m20:IRN.GOV Kemlu Iran] {e9 memanggil} [m30:PAK.GOV kuasa usaha Pakistan], lalu menegaskan hubungan bertetangga tidak boleh dirusak musuh. Latihan laut bersama di Selat Hormuz baru saja {e10 dilakukan} [m31:IRN.MIL angkatan laut Iran] dan [m32:PAK.MIL Pakistan], pada hari rudal itu terbang.
[m21:CHN.GOV Beijing], mitra dekat [m22=m7 Islamabad] sekaligus pembeli minyak [m41=m6 Iran], {e11 menawarkan} penengahan. [m23:TUR.GOV Menlu Turki Hakan Fidan] {e12 bercakap} dengan kedua menteri. [m24:USA.GOV Juru bicara Deplu AS Matthew Miller] {e13 mengecam} [m33=m6 Iran] yang dalam dua hari menyerang tiga tetangga. [m25:IND.GOV India] {e14 memaklumi} tindakan bela diri.
[m26:PAK.OPP Partai PTI], yang ketuanya, [m27:PAK.OPP Gohar Khan], baru dipilih bulan lalu, {e15 menyalahkan} [m42=m17 kabinet] sementara.
[m34=m14 Jaish al-Adl] dipimpin [m28:JAA.REB Salahuddin Farooqui]. [m40=m14 Kelompok ini] masuk daftar teroris [m39:USA.GOV Amerika] sejak 2010, ketika namanya masih Jundallah.
e1 m1 > m8 ASSAULT actual 2024-01-18/day mode=aerial ctx=military,terrorism again
e2 m4 > m8,m9 ASSAULT actual 2024-01-18/day mode=aerial ctx=military,terrorism
e3 m12 > m14 ASSAULT actual 2024-01-16/day mode=aerial ctx=military,terrorism
e4 m14 > m29 ASSAULT actual 2023-12-01/month ctx=terrorism bg
e5 m15 > m6 SANCTION actual 2024-01-17/week mode=withdraw ctx=diplomatic
e6 m7 > m16 SANCTION actual 2024-01-17/week mode=expel ctx=diplomatic
e7 m18 > m19 CONSULT actual 2024-01-17/week mode=phone ctx=diplomatic,military
e8 m19 > m18 REJECT actual 2024-01-17/week ctx=diplomatic,military
e9 m20 > m30 ACCUSE actual 2024-01-18/day mode=disapprove ctx=diplomatic,military
e10 m31 > m32 COOPERATE actual 2024-01-16/day ctx=military bg
e11 m21 > m7,m6 AGREE planned 2024-01-18/none ctx=diplomatic
e12 m23 > m18,m19 CONSULT actual 2024-01-18/none ctx=diplomatic
e13 m24 > m33 ACCUSE actual 2024-01-18/none mode=disapprove ctx=military
e14 m25 > m6 SUPPORT actual 2024-01-18/none ctx=military
e15 m26 > m17 ACCUSE actual 2024-01-18/none mode=disapprove ctx=military
q1 m7 direct
rel m27 leads m26
rel m28 leads m34
rel m21 ally_of m22

### Republika 2023-01-25 article
= Gara-gara Paludan, [m1:SWE.GOV Stockholm] Disuruh Melupakan [m43=m6 NATO]
~byline Rep: Kamran Dikarma/ Red: Friska Yolandha
[m2:#Republika REPUBLIKA.CO.ID], [m3:@TUR ANKARA] -- "<<q1 Kalau tidak bisa menghormati agama [m45=m30 kami], jangan harap dukungan [m46=m30 kami]>>." Kalimat [m4:TUR.GOV Presiden Recep Tayyip Erdogan] pada Senin (23/1) itu menutup pintu yang sudah lama cuma terbuka secelah: [m5=m1 Swedia] {e1 tidak akan mendapat} restu [m47=m30 Turki] untuk masuk [m6:NATO NATO].
Penyebabnya pembakaran Alquran. Sabtu lalu [m7:DNK.PTY Rasmus Paludan], pemimpin [m8:DNK.PTY Stram Kurs], {e2 menyulut} kitab suci itu persis di depan [m29:TUR.GOV kedutaan Turki], dijaga [m9:SWE.COP polisi Swedia] yang memberinya izin. Dua ratus meter dari situ [m10:SWE.CVL pendukung Kurdi] menginjak gambar [m40=m4 Erdogan].
[m30:TUR.GOV Turki] {e3 membatalkan} kunjungan [m11:SWE.GOV Menteri Pertahanan Pal Jonson]. Sehari sebelum aksi, [m31=m30 Ankara] telah {e4 memanggil} [m12:SWE.GOV Duta Besar Staffan Herrstrom]. Selasa giliran {e5 permintaan} [m37=m30 Turki] agar pertemuan tiga pihak dengan [m32=m1 Swedia] dan [m13:FIN.GOV Finlandia] bulan depan diundur tanpa tanggal.
[m14:SWE.GOV Perdana Menteri Ulf Kristersson] di Twitter {e6 menyatakan simpati} kepada [m15:TUR.CVL umat Islam] yang tersinggung. Kebebasan berpendapat, tambahnya, bagian dasar demokrasi. [m16:SWE.GOV Menteri Luar Negeri Tobias Billstrom] menyebut tindakan [m48=m7 Paludan] mengerikan.
[m42=m13 Helsinki] mulai berhitung sendiri. [m17:FIN.GOV Menlu Pekka Haavisto], Selasa pagi, mengatakan negaranya <<q2 harus menilai apakah akan {e7 maju} tanpa tetangganya>>, lalu siang harinya meralat. Kedua negara {e8 mengajukan} lamaran bersama pada Mei 2022. Dua puluh delapan dari 30 anggota sudah {e9 meratifikasi}; yang belum [m18:HUN.GOV Hungaria] dan [m38=m30 Turki].
[m19:NATO Jens Stoltenberg], sekretaris jenderal [m36=m6 pakta], {e10 berselisih} dengan [m41=m30 Ankara] soal itu: perbuatan tak pantas, ujarnya, tidak otomatis melanggar hukum. [m20:USA.GOV Juru bicara Deplu AS Ned Price] menganggap pelaku sengaja memecah sekutu.
Dunia Islam bereaksi serempak. [m21:SAU.GOV Arab Saudi], [m22:KWT.GOV Kuwait], dan [m23:JOR.GOV Yordania] {e11 mengutuk}. [m24:IDN.GOV Kementerian Luar Negeri RI] {e12 menyesalkan} penistaan itu dan {e13 memanggil} [m33:SWE.GOV duta besar Swedia] di Jakarta. Di [m44:@IRQ Baghdad] [m25:IRQ.CVL pengikut Moqtada al-Sadr] {e14 mendatangi} [m34:SWE.GOV kedutaan]. [m26:PAK.GOV Shehbaz Sharif] menulis tak ada kata yang cukup.
Juni lalu di [m49:@ESP Madrid] [m50=m32+m13+m30 ketiga negara] {e15 meneken} nota kesepahaman. Isinya antara lain [m39=m1 Swedia] {e16 akan mempermudah} ekstradisi anggota [m27:PKK.REB PKK]. [m35:SWE.JUD Mahkamah Agungnya] Desember {e17 menolak} satu permintaan, atas wartawan [m28:TUR.JRN Bulent Kenes].
e1 m4 > m5 REJECT actual 2023-01-23/day ctx=military,religion_ethnicity
e2 m7 > m29 PROTEST actual 2023-01-21/day mode=demo ctx=religion_ethnicity
e3 m30 > m11 REJECT actual 2023-01-25/none mode=meet ctx=diplomatic
e4 m31 > m12 ACCUSE actual 2023-01-20/day mode=disapprove ctx=diplomatic,religion_ethnicity
e5 m30 > m32,m13 REQUEST requested 2023-01-24/day mode=change ctx=diplomatic
e6 m14 > m15 SUPPORT actual 2023-01-25/none ctx=religion_ethnicity
e7 m17 > m6 AGREE hypothetical 2023-01-24/day ctx=military
e8 m32,m13 > m6 REQUEST requested 2022-05-01/month ctx=military bg
e9 m6 > m32,m13 SUPPORT actual 2023-01-25/none ctx=military bg
e10 m19 > m31 REJECT actual 2023-01-25/none ctx=religion_ethnicity
e11 m21,m22,m23 > m7 ACCUSE actual 2023-01-25/none mode=disapprove ctx=religion_ethnicity
e12 m24 > m7 ACCUSE actual 2023-01-25/none mode=disapprove ctx=religion_ethnicity
e13 m24 > m33 ACCUSE actual 2023-01-25/none mode=disapprove ctx=religion_ethnicity,diplomatic
e14 m25 > m34 PROTEST actual 2023-01-25/none mode=demo ctx=religion_ethnicity
e15 m32 > m30,m13 SUPPORT actual 2022-06-01/month ctx=military,diplomatic bg
e16 m32 > m30 AGREE planned 2022-06-01/month ctx=legal,terrorism bg
e17 m35 > m30 REJECT actual 2022-12-01/month mode=assist ctx=legal bg
q1 m4 direct
q2 m17 indirect cue=mengatakan
rel m7 leads m8
rel m19 leads m36
rel m18 member_of m6
rel m30 member_of m6

### SINDOnews 2025-07-26 article
= [m1:THA.GOV Bangkok] Darurat Militer di Delapan Distrik, [m2:KHM.GOV Phnom Penh] Mengadu ke [m3:UN New York]
~date_line Sabtu, 26 Juli 2025 - 07:40 WIB
[m4:@THA SURIN] - Sekolah jadi penampungan, lapangan bola jadi dapur. Seratus tiga puluh ribu orang di sisi Thailand sudah meninggalkan rumah, kata [m5:THA.GOV kementerian dalam negeri], sejak Kamis (24/7/2025) pagi, ketika [m6:THA.MIL tentara] dan [m7:KHM.MIL serdadu Kamboja] {e1 baku tembak} di candi Ta Muen Thom.
Siapa yang mulai, masing-masing punya cerita. Menurut [m38=m1 Bangkok], sebuah drone lalu enam prajurit berpeluncur granat muncul lebih dulu. Menurut [m8:KHM.MIL juru bicara Maly Socheata], yang {e2 memasang} kawat di kaki candi adalah [m40=m6 lawan].
Roket BM-21 dari seberang kemudian {e3 menimpa} [m9:THA.CVL pengunjung pompa bensin] di Sisaket; delapan orang tewas. Balasannya F-16: dua kali pada Kamis [m10:THA.MIL angkatan udara] {e4 mengebom} markas [m11=m7 lawannya].
"<<q1 Sudah 12 titik pertempuran. Ini bisa menjadi perang>>," ujar [m12:THA.GOV penjabat perdana menteri Phumtham Wechayachai], Jumat. [m39=m12 Ia] menjabat karena [m13:THA.GOV Paetongtarn Shinawatra] {e5 diskors} [m14:THA.JUD Mahkamah Konstitusi] awal bulan ini gara-gara rekaman telepon dengan [m15:KHM.GOV Hun Sen], di mana [m16=m13 ia] menyebut komandan wilayahnya sendiri lawan.
[m35=m15 Hun Sen], ketua [m17:KHM.LEG Senat] sekaligus pemimpin [m18:KHM.PTY Partai Rakyat Kamboja], membocorkan rekaman itu. Putranya, [m19:KHM.GOV Perdana Menteri Hun Manet], {e6 meminta} [m20:UN Dewan Keamanan PBB] bersidang. {e7 Sidang} tertutup dengan [m28=m1+m2 kedua negara] berlangsung Jumat; duta besarnya, [m21:KHM.GOV Chhea Keo], {e8 meminta} gencatan senjata tanpa syarat.
[m22:MYS.GOV Anwar Ibrahim], ketua [m23:ASEAN ASEAN] tahun ini, {e9 menghubungi} kedua pemimpin. [m29=m19 Hun Manet] mengaku telah {e10 setuju} berhenti menembak pada tengah malam Kamis, tetapi [m30=m1 Thailand], kata[m36=m19 nya], {e11 mundur} dari kesepakatan satu jam kemudian. [m24:THA.GOV Kementerian Luar Negeri Thailand] lebih menyukai pembicaraan dua pihak dan {e12 menampik} penengah.
[m31:USA.GOV Washington], sekutu perjanjian [m37=m1 Thailand] sejak 1954, {e13 menyerukan} penghentian kekerasan. [m25:CHN.GOV Menteri Luar Negeri Wang Yi] {e14 menuding} akar masalahnya warisan penjajah [m32:FRA.GOV Barat]. [m33:FRA.GOV Prancis], sang penjajah itu, hanya {e15 berharap} kedua pihak memakai hukum.
Sehari sebelum tembakan pertama, [m26:THA.MIL seorang prajurit Thailand] kehilangan kaki karena ranjau. [m34=m1 Bangkok] lalu {e16 mengusir} [m27:KHM.GOV duta besar Kamboja] dan {e17 menutup} pos perbatasan.
Kedua negara terakhir {e18 bertempur} pada 2011 di sekitar Preah Vihear.
e1 m6 > m7 ASSAULT actual 2025-07-24/day ctx=military,territory
e2 m6 > m2 COERCE actual 2025-07-24/day mode=restrict ctx=territory said=m8
e3 m7 > m9 ASSAULT actual 2025-07-24/day mode=heavy-weapons ctx=military,territory
e4 m10 > m11 ASSAULT actual 2025-07-24/day mode=aerial ctx=military
e5 m14 > m13 SANCTION actual 2025-07-01/month mode=withdraw ctx=legal,executive
e6 m19 > m20 REQUEST requested 2025-07-24/week mode=meet ctx=diplomatic,military
e7 m20 > m28 CONSULT actual 2025-07-25/day mode=multilateral ctx=diplomatic,military
e8 m21 > m1 REQUEST requested 2025-07-25/day mode=yield ctx=military
e9 m22 > m19,m12 CONSULT actual 2025-07-26/none mode=phone ctx=diplomatic,military
e10 m29 > m22 CONCEDE actual 2025-07-24/day ctx=military
e11 m30 > m22 REJECT actual 2025-07-25/day ctx=military said=m29
e12 m24 > m22 REJECT actual 2025-07-26/none mode=assist ctx=diplomatic
e13 m31 > m28 REQUEST requested 2025-07-26/none mode=yield ctx=military
e14 m25 > m32 ACCUSE actual 2025-07-26/none mode=disapprove ctx=territory
e15 m33 > m28 REQUEST requested 2025-07-26/none mode=yield ctx=legal
e16 m34 > m27 SANCTION actual 2025-07-23/day mode=expel ctx=diplomatic
e17 m34 > m2 COERCE actual 2025-07-23/day mode=restrict ctx=territory
e18 m30 > m2 ASSAULT actual 2011-01-01/year ctx=military,territory bg
q1 m12 direct cue=ujar
rel m35 leads m17
rel m35 leads m18
rel m22 leads m23
rel m31 ally_of m37 from=1954
