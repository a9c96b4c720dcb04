### CNBC Indonesia 2024-12-05 article
= Kaesong, Martial Law, dan Sekoci Mundur: Tiga Hari [m1:KOR.GOV Yoon]
~byline Tommy Patrio Sorongan, CNBC Indonesia
~date_line 05 December 2024 15:40
Jakarta, CNBC Indonesia - Enam jam saja umur dekrit itu. {e1 Diumumkan} Selasa (3/12/2024) pukul 22.27, darurat militer di [m2:KOR.GOV Korea Selatan] dikubur sebelum matahari terbit oleh orang yang mengumumkannya, [m3:KOR.GOV Presiden Yoon Suk Yeol].
Sebelum itu, 190 anggota [m4:KOR.LEG Majelis Nasional] memanjat pagar. Tanpa satu suara menolak [m23=m4 mereka] {e2 menuntut} dekrit ditarik. [m5:KOR.LEG Woo Won-shik], sang ketua parlemen, menunggu sampai mikrofon menyala.
[m6:KOR.MIL Pasukan khusus], 280 orang, yang malam itu {e3 mendobrak} jendela gedung, {e4 ditarik} ke barak pukul dua.
"<<q1 Saya tidak pernah diperintah menyeret siapa pun>>," kata [m7:KOR.MIL Jenderal Park An-su] di depan komisi pertahanan tadi pagi. Panglima darurat itu mengaku baru tahu isi maklumat saat membacanya. [m8:KOR.OPP Lee Jae-myung], dari kursi seberang, tidak percaya. "<<q2 Ada daftar tangkap, dan nama saya nomor satu>>," ujarnya.
[m9=m8 Lee] memimpin [m10:KOR.OPP Partai Demokrat], pemegang mayoritas kursi sejak April. Bersama lima partai kecil, antara lain [m11:KOR.OPP Partai Reformasi Pembangunan Kembali] milik [m12:KOR.OPP Cho Kuk], partainya kemarin {e5 mendaftarkan} mosi pemakzulan. Pemungutan suara {e6 direncanakan} Sabtu.
~related Saksikan video di bawah ini: IHSG Longsor Terseret Kospi
[m13:KOR.PTY Partai Kekuatan Rakyat], yang menopang Yoon, terbelah. [m14:KOR.PTY Han Dong-hoon] – ketuanya dan, kata orang, bekas sahabat [m24=m3 presiden] – {e7 meminta} [m15=m3 pria itu] keluar dari partai. Toh [m16=m14 ia] juga {e8 akan menggagalkan} mosi. Menurut Han, <<q3 negara tidak boleh jatuh dua kali dalam sepekan>>.
[m17:KOR.GOV Kim Yong-hyun], menteri pertahanan yang mengusulkan dekrit, {e9 berhenti} hari ini. Penggantinya mantan jenderal, kini duta besar di Riyadh.
Dari luar, [m18:USA.GOV Antony Blinken] lega. Sekutu perjanjian [m25=m18 Washington] itu, menurutnya, <<q4 lulus ujian>>. Tetapi [m19:USA.MIL Pentagon] {e10 menunda} latihan nuklir bersama di Washington.
[m20:PRK.GOV Pyongyang] belum menyiarkan apa-apa. Pada Oktober [m26=m20 ia] {e11 meledakkan} jalan ke Kaesong; entah kebetulan, alasan "kekuatan pro-Utara" itulah yang dipakai Yoon.
[m21:KOR.LAB KCTU], konfederasi serikat terbesar, {e12 mogok} sampai [m27=m3 presiden] turun. [m22:KOR.LAB Yang Kyung-soo], yang mengepalainya, mengundang rakyat membawa lilin ke Gwanghwamun.
e1 m3 > m4 COERCE actual 2024-12-03/day mode=martial-law ctx=pro_autocracy
e2 m4 > m3 REQUEST requested 2024-12-04/day mode=yield ctx=legislative,pro_democracy
e3 m6 > m4 ASSAULT actual 2024-12-03/day ctx=pro_autocracy,military
e4 m6 > m4 RETREAT actual 2024-12-04/day mode=withdraw ctx=military
e5 m10 > m3 REQUEST requested 2024-12-04/day mode=change ctx=legislative,executive
e6 m4 > m3 SANCTION planned 2024-12-07/day ctx=legislative,executive
e7 m14 > m15 REQUEST requested 2024-12-05/none mode=change ctx=political_institutions
e8 m16 > m10 REJECT planned 2024-12-07/day ctx=legislative
e9 m17 > m3 RETREAT actual 2024-12-05/day mode=resign ctx=executive
e10 m19 > m2 SANCTION actual 2024-12-05/none mode=discontinue ctx=military
e11 m20 > m2 ASSAULT actual 2024-10-01/month mode=destroy ctx=military bg
e12 m21 > m3 PROTEST actual 2024-12-05/none mode=strike ctx=pro_democracy
q1 m7 direct cue=kata
q2 m8 direct cue=ujarnya
q3 m14 indirect cue=Menurut
q4 m18 indirect cue=menurutnya
rel m5 leads m4
rel m9 leads m10
rel m12 leads m11
rel m13 ally_of m3
rel m14 leads m13
rel m2 ally_of m18
rel m22 leads m21

### Radar Jember 2020-07-23 article
= [m1:IDN.LEG DPRD] Bulat, [m2:IDN.GOV Bupati Faida] Kirim Surat Empat Halaman
~byline Reporter: Dwi Siswanto
~date_line Kamis, 23 Juli 2020
[m3:@IDN JEMBER], RADARJEMBER.ID – Lima puluh kursi, tujuh fraksi, satu kata. Kemarin siang (22/7) [m4:IDN.LEG dewan] {e1 memakzulkan} orang yang tak hadir untuk membela dirinya.
[m5=m2 Faida] tidak datang karena, tulisnya, pandemi belum reda. Rapat lewat layar {e2 dimintanya}, dan permintaan itu {e3 dicuekin}.
"<<q1 Bolak-balik surat [m26=m4 kami] tak dijawab, begitu diundang minta Zoom>>," sindir [m6:IDN.LEG Itqon Syauqi]. Politikus [m7:IDN.PTY PKB] ini memegang palu sebagai ketua dewan.
Kesalahan [m27=m2 bupati], menurut [m8:IDN.LEG panitia angket] yang diketuai [m9:IDN.LEG Tabroni], <<q2 terletak pada kedudukan organisasi dan mutasi 15 pejabat yang menabrak surat menteri>>.
Menteri itu, [m10:IDN.GOV Tito Karnavian], pada 11 November tahun lalu {e4 menyuruh} [m11=m5 perempuan dokter itu] mencabut 30 keputusan. Sampai tenggatnya lewat, hanya sebagian yang {e5 dituruti}.
[m31=m9 Tabroni] berasal dari [m12:IDN.PTY PDI Perjuangan]. Partai itu pula, bersama [m13:IDN.PTY Nasdem], [m14:IDN.PTY Hanura], dan [m15:IDN.PTY PAN], dulu mengusung [m32=m2 Faida]. "<<q3 Salah pilih ya diperbaiki>>," jawabnya enteng.
~advert Info langganan koran: 0331-488888
Di alun-alun, [m16:IDN.CVL ratusan orang] berbaju putih menyambut keputusan itu dengan {e6 potong tumpeng}. Ada pula [m17:IDN.CVL kelompok berpita merah] yang {e7 menyoraki} wakil rakyat. Satu kompi [m18:IDN.COP Polres Jember] berdiri di tengah.
Jawaban tertulis [m28=m2 bupati] tiba pukul empat. Dalam empat halaman [m29=m2 ia] {e8 menampik} semua tuduhan, satu demi satu. "<<q4 Sampai detik ini [m19=m2 saya] bupati sah, dan tetap bekerja>>," begitu penutupnya.
Wakilnya, [m20:IDN.GOV KH Abdul Muqit Arief], pengasuh [m21:IDN.REL Pesantren Al-Falah] di Silo, minta maaf kepada semua. Dari Surabaya, [m22:IDN.GOV Gubernur Khofifah Indar Parawansa] {e9 menjanjikan} pendampingan.
Naskahnya {e10 akan dikirim} ke [m23:IDN.JUD Mahkamah Agung] sebelum Jumat depan. Bila hakim sepakat, Mendagri yang memberhentikan.
[m24:IDN.CVL Adam Muhshi], dosen hukum tata negara [m25:IDN.EDU Universitas Jember], melihat peluangnya tipis. <<q5 Salah administrasi, [m30=m24 ia] berpendapat, jarang dianggap pelanggaran sumpah>>.
e1 m4 > m5 REQUEST requested 2020-07-22/day mode=change ctx=legislative,executive
e2 m5 > m4 REQUEST requested 2020-07-23/none mode=meet ctx=legislative
e3 m4 > m5 REJECT actual 2020-07-23/none mode=meet ctx=legislative
e4 m10 > m11 REQUEST requested 2019-11-11/day mode=change ctx=executive bg
e5 m11 > m10 CONCEDE actual 2020-07-23/none ctx=executive bg
e6 m16 > m4 SUPPORT actual 2020-07-22/day ctx=legislative
e7 m17 > m4 PROTEST actual 2020-07-22/day mode=demo ctx=legislative
e8 m2 > m4 REJECT actual 2020-07-22/day ctx=legislative
e9 m22 > m2 AGREE planned 2020-07-23/none mode=assist ctx=executive
e10 m4 > m23 REQUEST planned 2020-07-31/day mode=change ctx=legal
q1 m6 direct cue=sindir
q2 m8 indirect cue=menurut
q3 m9 direct cue=jawabnya
q4 m2 direct
q5 m24 indirect cue=berpendapat
rel m6 member_of m7
rel m6 leads m4
rel m9 leads m8
rel m9 member_of m12
rel m20 leads m21
rel m24 member_of m25

### DW Indonesia 2023-09-26 article
= Biara Banjska: Empat Mati, Dua Ibu Kota Berkabung Berbeda
~date_line 26.09.2023
[m1:@XKX PRISTINA] Bendera di [m2:SRB.GOV Beograd] setengah tiang besok, di Pristina setengah tiang kemarin. Untuk jenazah yang berbeda.
[m3:XKX.COP Sersan Afrim Bunjaku] {e1 terbunuh} hari Minggu (24/9) menjelang subuh, ketika mobilnya mendekati dua truk tanpa pelat di desa Banjska. Yang menghadang, [m4:XKX.REB kira-kira tiga puluh pria Serbia bersenjata], kemudian {e2 bertahan} di dalam biara seharian penuh. Tiga di antara [m5=m4 mereka] {e3 roboh} sebelum malam.
"<<q1 Ini pasukan terlatih, bukan petani>>," kata [m6:XKX.GOV Albin Kurti]. Perdana menteri, yang juga ketua [m7:XKX.PTY Vetevendosje], {e4 menuding} [m8:SRB.GOV Presiden Aleksandar Vucic] membekali dan mengirim [m29=m4 mereka]. [m9=m8 Vucic] {e5 menolak} tudingan itu tetapi menyatakan hari berkabung.
Ada nama yang berulang kali muncul: [m10:XKX.OPP Milan Radoicic]. [m30=m10 Ia] wakil ketua [m11:XKX.OPP Daftar Serbia], partai yang didukung [m32=m2 Beograd] dan yang, sampai [m12=m11 seluruh pejabatnya] {e6 mundur} massal November tahun lalu, memegang empat kota di utara.
[m13:XKX.OPP Goran Rakic] mendirikan partai itu; sejak Juli ketuanya [m14:XKX.OPP Zlatan Elek]. [m28:USA.GOV Amerika Serikat] pada Desember 2021 {e7 memasukkan} [m33=m10 Radoicic] ke daftar hitam sebagai bos kejahatan terorganisasi.
Biara itu berada di bawah [m15:SRB.REL Gereja Ortodoks Serbia]. [m16:SRB.REL Eparki Raska-Prizren], bagian dari gereja tersebut, mengatakan <<q2 para peziarah dari Novi Sad terkurung bersama seorang kepala biara>>.
[m17:KFOR KFOR], misi pimpinan [m18:NATO NATO] beranggotakan 4.500 prajurit, {e8 menyiagakan} helikopter. Kapan [m31=m17 mereka] masuk? Kalau diminta, jawab [m19:KFOR Mayjen Angelo Michele Ristuccia], komandannya dari Italia. [m20:XKX.GOV Kosovo] belum {e9 minta}.
~related Baca juga: Kenapa Pelat Nomor Bisa Memicu Perang?
Menteri luar negeri [m21:EU Uni Eropa], begitu [m22:EU Josep Borrell] lazim disebut, {e10 mengutuk} serangan "<<q3 pengecut dan mengerikan>>". Dialah pula yang pada 14 September {e11 mempertemukan} [m34=m6 Kurti] dan [m35=m8 Vucic] di Brussel, tanpa hasil.
[m23:RUS.GOV Kremlin] membela sekutunya. Menurut [m24:RUS.GOV Dmitry Peskov], <<q4 orang Serbia terus diprovokasi>>. Seratus negara lebih mengakui kemerdekaan [m36=m20 Kosovo]; [m25:RUS.GOV Rusia], [m26:CHN.GOV China], dan lima anggota UE tidak.
Di Mitrovica [m27:XKX.COP kepolisian] {e12 menyita} delapan kendaraan lapis baja dan 150 dinamit. Tidak ada yang ditahan hari ini.
e1 m4 > m3 ASSAULT actual 2023-09-24/day ctx=territory
e2 m4 > m6 COERCE actual 2023-09-24/day mode=seize ctx=territory
e3 m27 > m5 ASSAULT actual 2023-09-24/day mode=firearms ctx=territory
e4 m6 > m8 ACCUSE actual 2023-09-26/none mode=allege ctx=military
e5 m9 > m6 REJECT actual 2023-09-26/none ctx=military
e6 m12 > m20 RETREAT actual 2022-11-01/month mode=resign ctx=territory bg
e7 m28 > m10 SANCTION actual 2021-12-01/month ctx=crime bg
e8 m17 > m4 MOBILIZE actual 2023-09-26/none mode=weapons ctx=peacekeeping
e9 m20 > m17 REQUEST denied 2023-09-26/none mode=assist ctx=peacekeeping
e10 m22 > m4 ACCUSE actual 2023-09-26/none mode=disapprove ctx=territory
e11 m22 > m6,m8 CONSULT actual 2023-09-14/day mode=third-party ctx=diplomatic bg
e12 m27 > m4 COERCE actual 2023-09-26/none mode=seize ctx=territory
q1 m6 direct cue=kata
q2 m16 indirect cue=mengatakan
q3 m22 mixed
q4 m24 indirect cue=Menurut
rel m6 leads m7
rel m2 ally_of m11
rel m14 leads m11 from=2023-07
rel m10 member_of m11
rel m16 part_of m15
rel m17 led_by m18
rel m19 leads m17
rel m2 ally_of m23
