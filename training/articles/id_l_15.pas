### Kabar Priangan 2019-11-11 article
= Evo Morales: dari Ladang Koka ke Pesawat Orang
~byline (Redaksi/AFP)
~date_line Senin, 11 November 2019
[m1:@BOL LA PAZ], (KP).- Tiga pekan [m2:BOL.CVL orang-orang] memblokade simpang dan {e1 membakar} kotak suara; yang merobohkan [m3:BOL.GOV Evo Morales] akhirnya satu kalimat pendek. Minggu petang (10/11), [m4:BOL.MIL Jenderal Williams Kaliman] {e2 menyarankan} [m5=m3 presiden] melepaskan mandatnya.
Jenderal itu panglima [m6:BOL.MIL angkatan bersenjata]. Dua jam sebelumnya [m7:BOL.COP polisi], satu provinsi demi satu provinsi, telah {e3 membangkang}.
"<<q1 [m8=m3 Saya] {e4 mundur} supaya saudara-saudara [m9=m3 saya] tidak dianiaya lagi. Ini kudeta sipil, politik, dan [m30=m7 polisi]>>," kata [m10=m3 Morales] dari Chimore, markas federasi petani koka yang masih [m31=m3 ia] ketuai. Bersamanya {e5 mundur} pula wakilnya, [m11:BOL.GOV Alvaro Garcia Linera].
[m12:BOL.CVL Luis Fernando Camacho], yang mengepalai [m13:BOL.CVL Komite Sipil Santa Cruz], masuk istana membawa Injil. Lelaki 40 tahun ini, Selasa pekan lalu, {e6 memberi} [m14=m3 sang presiden] 48 jam untuk mengaku kalah.
[m15:BOL.OPP Carlos Mesa], calon nomor dua dari [m16:BOL.OPP Komunitas Warga], bukannya tersisih. "<<q2 Bukan kudeta, ini pemberontakan rakyat>>," cuitnya, seraya {e7 mengajak} [m17:BOL.LEG Majelis Legislatif] bersidang hari ini.
~caption Pendukung oposisi merayakan di Plaza Murillo. (AFP)
Sumber perkara, pemilu 20 Oktober, {e8 dinyatakan cacat} oleh [m18:OAS Organisasi Negara-negara Amerika] dalam laporan subuh. Pagi itu juga [m36=m3 Morales] {e9 berjanji} menggelar pemilihan ulang. Sudah terlambat.
[m19:MEX.GOV Meksiko] {e10 membuka pintu}; [m20:MEX.GOV Marcelo Ebrard], menlunya, mengabarkan dua puluh pejabat [m21:BOL.PTY MAS], partai [m37=m3 Morales], sudah tidur di kedutaan. [m22:VEN.GOV Nicolas Maduro] dan [m23:CUB.GOV Havana], dua sekutu terdekatnya dalam [m24:ALBA ALBA], {e11 mengutuk} kudeta. [m25:BRA.GOV Jair Bolsonaro] tertawa: "<<q3 Grande dia!>>"
Dan [m32=m26 Washington]? [m26:USA.GOV Pejabat Deplu AS] {e12 memuji} [m33=m6 tentara].
[m34=m7 Polisi] malam tadi {e13 menggiring} [m27:BOL.JUD Maria Eugenia Choque], ketua [m28:BOL.JUD Mahkamah Pemilu], ke depan kamera. [m35=m27 Ia] memakai pakaian laki-laki.
Empat belas tahun berkuasa, [m38=m3 Morales] pernah kalah sekali: referendum Februari 2016, yang {e14 dianulir} [m29:BOL.JUD Mahkamah Konstitusi] setahun kemudian.
e1 m2 > m28 PROTEST actual 2019-11-11/none mode=riot ctx=election
e2 m4 > m5 REQUEST requested 2019-11-10/day mode=change ctx=executive
e3 m7 > m3 REJECT actual 2019-11-10/day mode=yield ctx=executive
e4 m8 > m4 RETREAT actual 2019-11-10/day mode=resign ctx=executive
e5 m11 > m4 RETREAT actual 2019-11-10/day mode=resign ctx=executive
e6 m12 > m14 THREATEN threatened 2019-11-05/day ctx=election
e7 m15 > m17 REQUEST requested 2019-11-11/none mode=meet ctx=legislative
e8 m18 > m28 ACCUSE actual 2019-11-10/day mode=allege ctx=election
e9 m3 > m18 CONCEDE planned 2019-11-10/day ctx=election
e10 m19 > m3 AGREE planned 2019-11-11/none mode=assist ctx=asylum
e11 m22,m23 > m6 ACCUSE actual 2019-11-11/none mode=disapprove ctx=executive
e12 m26 > m6 SUPPORT actual 2019-11-11/none ctx=executive
e13 m7 > m27 COERCE actual 2019-11-10/day mode=arrest ctx=election,legal
e14 m29 > m2 REJECT actual 2017-01-01/year ctx=legal bg
q1 m3 direct cue=kata
q2 m15 direct cue=cuitnya
q3 m25 direct
rel m4 leads m6
rel m12 leads m13
rel m15 member_of m16
rel m22 ally_of m3
rel m23 ally_of m3
rel m22 member_of m24
rel m23 member_of m24
rel m27 leads m28
rel m3 member_of m21

### Koran Tempo 2012-02-14 article
= Natal Terakhir di Trotoar: GKI Yasmin Pindah ke Seberang Istana
~byline Laporan: Theresia Sufa
~date_line Selasa, 14 Februari 2012
[m1:@IDN Bogor] — Kunci gembok itu baru, segelnya lama. Gereja di Jalan Abdullah bin Nuh, yang {e1 disegel} [m2:IDN.GOV Pemerintah Kota Bogor] pada 10 April 2010, tetap terkunci ketika jemaatnya memutuskan Minggu (12/2) untuk beribadah di depan Istana Merdeka.
Ada dua pengadilan yang memenangkan [m3:IDN.REL GKI Taman Yasmin]. [m4:IDN.JUD Mahkamah Agung], lewat putusan 9 Desember 2010, {e2 memerintahkan} izinnya dipulihkan. [m5:IDN.CVL Ombudsman], lewat rekomendasi Juli tahun lalu, juga.
Orang yang tidak melaksanakan bernama [m6:IDN.GOV Diani Budiarto]. "<<q1 [m7=m6 Saya] bukan melawan hukum, [m8=m6 saya] menjaga ketertiban>>," tutur [m9=m6 wali kota], yang hingga kini mengetuai [m10:IDN.PTY DPC PDI Perjuangan Bogor] biarpun {e3 diskors} [m11=m10 partainya] awal bulan ini.
Skorsing tersebut dibenarkan [m12:IDN.PTY Maruarar Sirait]. "<<q2 Partai ini anggota keluarga besar Pancasila. Yang melawan MA silakan keluar>>," katanya di Senayan.
Sekarang, apa jawaban pusat? [m13:IDN.GOV Menteri Dalam Negeri Gamawan Fauzi] {e4 menawarkan} lahan pengganti di Jalan Dr Semeru. Tawaran itu {e5 ditolak} [m14:IDN.REL Bona Sigalingging]. "<<q3 Rumah ibadah bukan lapak kaki lima yang bisa digeser>>," kata [m15=m14 juru bicara jemaat] tersebut.
~advert Ikuti kami di Twitter
Penolakan serupa dari pihak seberang tak kalah keras. [m16:IDN.REL Forkami], singkatan Forum Komunikasi Muslim Indonesia, ogah mendengar kata gereja. [m17:IDN.REL Ahmad Iman], pemimpinnya, menuding tanda tangan warga {e6 dipalsukan}. Setiap Ahad [m18=m16 mereka] {e7 mengadang} jalan, sementara [m19:IDN.COP seratus anggota Polres Bogor] {e8 menjaga} di tengah.
[m20:IDN.REL Persekutuan Gereja-gereja di Indonesia (PGI)], induk 88 sinode termasuk [m21:IDN.REL sinode GKI], menyurati [m32=m23 presiden]. Ketua umumnya, [m22:IDN.REL Pdt Andreas Yewangoe], {e9 meminta} [m23:IDN.GOV Susilo Bambang Yudhoyono] turun sendiri. Sebulan sebelumnya [m24:IDN.REL Wahid Institute] pimpinan [m25:IDN.REL Yenny Wahid] {e10 melayangkan} seruan sama.
Dukungan juga mengalir dari [m30:IDN.REL Filadelfia], gereja HKBP di Bekasi yang {e11 dilarang} [m26:IDN.GOV Bupati Sa'duddin], kader [m27:IDN.PTY PKS], sejak Januari 2010.
Dari Jenewa [m28:UN Navi Pillay] {e12 akan mempersoalkan} [m33=m3 Yasmin] pada Mei, saat [m31:IDN.GOV Indonesia] ditinjau [m29:UN Dewan HAM]. Mungkin, kata [m34=m14 Bona], <<q4 Bogor lebih dekat lewat Jenewa>>.
e1 m2 > m3 COERCE actual 2010-04-10/day mode=restrict ctx=religion_ethnicity,rights_freedoms bg
e2 m4 > m2 REQUEST requested 2010-12-09/day mode=change ctx=religion_ethnicity,legal bg
e3 m11 > m6 SANCTION actual 2012-02-01/month mode=discontinue ctx=political_institutions
e4 m13 > m3 AGREE planned 2012-02-14/none ctx=religion_ethnicity
e5 m14 > m13 REJECT actual 2012-02-14/none ctx=religion_ethnicity
e6 m17 > m3 ACCUSE actual 2012-02-14/none mode=allege ctx=religion_ethnicity
e7 m18 > m3 PROTEST actual 2012-02-14/none mode=obstruct ctx=religion_ethnicity
e8 m19 > m18 MOBILIZE actual 2012-02-14/none mode=police ctx=religion_ethnicity
e9 m22 > m23 REQUEST requested 2012-02-14/none mode=assist ctx=religion_ethnicity
e10 m24 > m23 REQUEST requested 2012-01-01/month mode=assist ctx=religion_ethnicity
e11 m26 > m30 COERCE actual 2010-01-01/month mode=restrict ctx=religion_ethnicity bg
e12 m28 > m31 ACCUSE planned 2012-05-01/month mode=disapprove ctx=human_rights
q1 m6 direct cue=tutur
q2 m12 direct cue=katanya
q3 m14 direct cue=kata
q4 m14 indirect cue=kata
rel m9 leads m10
rel m17 leads m16
rel m21 part_of m20
rel m22 leads m20
rel m25 leads m24
rel m26 member_of m27

### Sinar Harapan 2022-01-06 article
= Almaty Terbakar, Tokayev Panggil Pakta [m1:RUS.GOV Rusia]
~byline (E-2/wmh)
~date_line Kamis, 6 Januari 2022 - 16:20
[m2:@KAZ NUR-SULTAN] - Pesawat Ilyushin pertama lepas landas dari Ivanovo pagi tadi. Isinya [m3:RUS.MIL pasukan lintas udara] yang {e1 dikirim} ke [m4:KAZ.GOV Kazakhstan] atas nama [m5:CSTO Organisasi Perjanjian Keamanan Kolektif], pakta enam negara di bawah pimpinan [m6=m1 Moskow].
Inilah pertama kali pakta itu berbuat demikian. Ketua bergilirnya tahun ini [m7:ARM.GOV Nikol Pashinyan], kepala pemerintahan [m8:ARM.GOV Armenia], yang pada 2021 meminta hal serupa dan {e2 tidak diberi}.
Permintaan kali ini datang dari [m9:KAZ.GOV Kassym-Jomart Tokayev], larut malam Rabu (5/1). "<<q1 [m10:KAZ.CVL Gerombolan teroris] telah {e3 merebut} lima pesawat. [m11=m9 Saya] {e4 memohon} pertolongan sahabat-sahabat>>," ujar [m12=m9 presiden] dalam pidato ketiganya hari itu.
Bermula dari harga gas. Tanggal 2, di kota minyak Zhanaozen, [m13:KAZ.CVL para sopir] {e5 menutup jalan}. Tiga hari kemudian [m14:KAZ.CVL massa] di Almaty {e6 membobol} balai kota dan kediaman [m30=m9 presiden], lalu merobohkan patung [m15:KAZ.ELI Nursultan Nazarbayev].
Bapak bangsa itu sampai Rabu masih mengetuai [m16:KAZ.GOV Dewan Keamanan]; kursinya {e7 diambil} [m17=m9 penggantinya] pada hari yang sama. Kabinet [m18:KAZ.GOV Askar Mamin] {e8 dilepas} pula.
~caption Mobil polisi hangus di Jalan Satpayev, Almaty. [Reuters/Pavel Mikheyev]
Delapan belas [m19:KAZ.COP aparat] {e9 meregang nyawa}, dua dengan kepala terpenggal. Dari pihak lain puluhan {e10 dilumpuhkan}, begitu istilah [m20:KAZ.COP Saltanat Azirbek], juru bicara kepolisian Almaty.
"<<q2 Ini protes lapar, bukan teror>>," kata [m21:KAZ.OPP Mukhtar Ablyazov], yang dari Paris memimpin [m22:KAZ.OPP Pilihan Demokratik Kazakhstan]. Partai terlarang itu, tambah buron kasus bank tersebut, <<q3 tidak {e11 membagikan} senjata apa pun>>.
[m23:KGZ.LEG Parlemen Kirgizstan] baru {e12 akan memutuskan} besok apakah 150 prajurit ikut berangkat. Negeri itu anggota pakta, seperti [m24:TJK.GOV Tajikistan]. [m25:UZB.GOV Uzbekistan], yang keluar pada 2012, berharap tetangganya tenang.
[m26:CHN.GOV Wang Wenbin] menyebut kerusuhan urusan dalam negeri. [m27:USA.GOV Jen Psaki], dari podium [m28:USA.GOV Gedung Putih], {e13 menolak} tudingan [m29:RUS.GOV sebagian pejabat Rusia] bahwa negerinya dalang; "<<q4 gila dan palsu>>," katanya.
e1 m3 > m4 AID actual 2022-01-06/day ctx=military
e2 m5 > m7 REJECT actual 2021-01-01/year mode=assist ctx=military bg
e3 m10 > m9 COERCE actual 2022-01-05/day mode=seize ctx=terrorism said=m9
e4 m11 > m5 REQUEST requested 2022-01-05/day mode=assist ctx=military
e5 m13 > m9 PROTEST actual 2022-01-02/day mode=obstruct ctx=economic
e6 m14 > m9 PROTEST actual 2022-01-05/day mode=riot ctx=economic
e7 m17 > m15 SANCTION actual 2022-01-05/day mode=expel ctx=executive
e8 m9 > m18 SANCTION actual 2022-01-05/day mode=expel ctx=executive
e9 m14 > m19 ASSAULT actual 2022-01-06/none ctx=human_security
e10 m19 > m14 ASSAULT actual 2022-01-06/none mode=firearms ctx=repression
e11 m22 > m14 AID denied 2022-01-06/none
e12 m23 > m4 AID hypothetical 2022-01-07/day ctx=military
e13 m27 > m29 REJECT actual 2022-01-06/none ctx=diplomatic
q1 m9 direct cue=ujar
q2 m21 direct cue=kata
q3 m21 indirect cue=tambah
q4 m27 direct cue=katanya
rel m5 led_by m6
rel m7 leads m5
rel m7 leads m8
rel m15 leads m16 to=2022-01-05
rel m21 leads m22
rel m24 member_of m5
rel m25 member_of m5 to=2012
