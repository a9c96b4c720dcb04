### Tempo Interaktif 2008-03-03 article
= [m1:IDN.JUD KPK] {e1 Bekuk} [m49=m7 Jaksa Kasus BLBI], [m2:IDN.JUD Kejaksaan Agung] {e17 Minta Maaf}
~page_control Tempo Interaktif » Nasional » Hukum
~date_line Senin, 03 Maret 2008 | 11:26 WIB
[m3:#TEMPO TEMPO Interaktif], [m4:@IDN Jakarta]: Dua hari setelah [m5=m2 Kejaksaan Agung] {e2 menghentikan} penyelidikan bantuan likuiditas untuk [m6:IDN.BUS Sjamsul Nursalim], ketua tim jaksanya [m7:IDN.JUD Urip Tri Gunawan] {e3 tertangkap tangan}. [m8=m1 Komisi Pemberantasan Korupsi] {e4 mencegatnya} di sebuah rumah milik [m45=m6 Sjamsul] di Simprug, Ahad petang, dengan US$ 660 ribu di dalam mobil.
Penyerah uang, [m9:IDN.BUS Artalyta Suryani], ikut {e5 dibawa} [m10:IDN.JUD petugas komisi].
[m11:IDN.JUD Jaksa Agung Hendarman Supandji] menyampaikan {e6 permohonan maaf} kepada [m12:IDN.CVL masyarakat] pagi ini. "<<q1 [m35=m11 Saya] terpukul. Rasanya seperti ditampar anak sendiri>>," katanya.
Ditanya apakah [m13=m11 dirinya] akan mundur, [m34=m11 Hendarman] menggeleng.
"<<q2 Kalau [m14:IDN.GOV Presiden] menghendaki, silakan. [m15=m11 Saya] tidak lari dari tanggung jawab>>," ujarnya. "<<q3 Tetapi penghentian perkara itu hasil kerja [m47:IDN.JUD 35 jaksa], bukan seorang [m36=m7 Urip]>>."
[m16:IDN.JUD Ketua KPK Antasari Azhar], yang sendirinya bekas jaksa, menolak menyebut perkara ini permusuhan [m48=m1+m2 dua lembaga]. [m30=m1 Pihaknya], kata [m37=m16 Antasari], malah {e8 ditelepon} [m38=m11 Hendarman] semalam dan {e9 dipersilakan} {e10 menggeledah} ruang kerja [m17=m7 Urip]. {e16 Penggeledahan} akan dilakukan hari ini juga.
Di [m46:IDN.LEG Senayan], [m18:IDN.LEG Komisi III DPR] {e11 mendesak} agar [m19:IDN.JUD Jaksa Agung Muda Pidana Khusus Kemas Yahya Rahman], atasan langsung [m39=m7 Urip], dicopot. {e7 Permintaan} itu dibacakan [m20:IDN.LEG Gayus Lumbuun] dari [m21:IDN.PTY PDIP], tetapi didukung pula oleh fraksi-fraksi pemerintah. [m22=m19 Kemas] sendiri {e12 membantah} mengenal [m40=m9 Artalyta].
Bantahan [m41=m19 Kemas] mengundang tawa [m23:ICW.CVL Indonesia Corruption Watch]. Peneliti [m24:ICW.CVL Emerson Yuntho] {e13 menantang} [m31=m1 KPK] membuka rekaman telepon.
[m42=m6 Sjamsul], pemilik [m25:IDN.BUS Bank Dagang Nasional Indonesia] yang sejak 2001 bermukim di [m26:@SGP Singapura], tidak dapat dihubungi. Pengacaranya, [m27:IDN.CVL Maqdir Ismail], menyatakan <<q4 [m43=m6 kliennya] tidak tahu-menahu>>.
[m28=m14 Presiden Yudhoyono] dijadwalkan {e14 memanggil} [m32=m11 Hendarman] ke Cikeas nanti malam. Pada 2007, dalam kasus lain, [m33=m14 ia] {e15 mencopot} [m29:IDN.JUD Abdul Rahman Saleh], pendahulu [m44=m11 Hendarman].
Di kantin Kejaksaan Agung suasana sepi. Televisi dimatikan.
e1 m1 > m7 COERCE actual 2008-03-02/day mode=arrest ctx=corruption,legal again
e2 m5 > m6 CONCEDE actual 2008-02-29/day ctx=corruption,legal bg
e3 m8 > m7 COERCE actual 2008-03-02/day mode=arrest ctx=corruption,legal again
e4 m8 > m7 COERCE actual 2008-03-02/day mode=arrest ctx=corruption,legal
e5 m10 > m9 COERCE actual 2008-03-02/day mode=arrest ctx=corruption,legal
e6 m11 > m12 SUPPORT actual 2008-03-03/day ctx=corruption,legal
e8 m11 > m30 CONSULT actual 2008-03-02/day mode=phone ctx=corruption,legal said=m16
e9 m11 > m30 CONCEDE actual 2008-03-02/day ctx=corruption,legal said=m16
e10 m30 > m17 COERCE planned 2008-03-03/day mode=seize ctx=corruption,legal
e11 m18 > m11 REQUEST requested 2008-03-03/none mode=change ctx=legislative,corruption
e7 m18 > m11 REQUEST requested 2008-03-03/none mode=change ctx=legislative,corruption again
e12 m22 > m18 REJECT actual 2008-03-03/none mode=yield ctx=corruption
e13 m24 > m31 REQUEST requested 2008-03-03/none mode=change ctx=corruption
e14 m28 > m32 CONSULT planned 2008-03-03/day ctx=corruption,executive
e15 m33 > m29 SANCTION actual 2007-01-01/year mode=expel ctx=executive,legal bg
e16 m30 > m17 COERCE planned 2008-03-03/day mode=seize ctx=corruption,legal again
e17 m2 > m12 SUPPORT actual 2008-03-03/day ctx=corruption,legal again
q1 m11 direct cue=katanya
q2 m11 direct cue=ujarnya
q3 m11 direct cue=ujarnya
q4 m27 indirect cue=menyatakan
rel m11 leads m2
rel m16 leads m1
rel m7 member_of m2
rel m20 member_of m18
rel m20 member_of m21
rel m24 member_of m23
rel m6 leads m25

### Analisa 2016-07-31 article
= [m1:@IDN Tanjungbalai] Berangsur Normal, [m2:IDN.COP Polisi] {e18 Amankan} [m33=m26 Tujuh Orang]
[m34=m1 Tanjungbalai], ([m3:#Analisa Analisa]). Bau hangus masih tercium di Jalan Asahan, Sabtu (30/7). Delapan vihara dan kelenteng {e1 dirusak} dan {e2 dibakar} [m4:IDN.REL massa] sepanjang Jumat malam hingga menjelang subuh.
Tidak ada korban jiwa. Altar [m5:IDN.REL Vihara Tri Ratna], yang menghadap sungai, tinggal arang.
[m6:IDN.COP Kapolda Sumut Irjen Raden Budi Winarso] menjelaskan duduk soalnya. [m7:IDN.CVL Seorang perempuan berusia 41 tahun berinisial M], katanya, {e3 mengeluhkan} suara azan dari masjid di depan rumahnya. [m24:IDN.REL Pengurus masjid] {e4 mendatanginya} selepas isya; [m25=m2 polisi] {e5 membawa} [m8=m7 dia] dan suaminya ke polsek supaya aman.
"<<q1 Di polsek sudah saling memaafkan. Celakanya, Facebook tidak ikut memaafkan>>," ujar [m9=m6 Kapolda].
[m26:IDN.CVL Tujuh orang] yang {e6 ditahan} sampai semalam bukan penggerak, melainkan penjarah. Soal penggerak, [m10=m2 polisi] masih {e7 menelusuri} [m27:IDN.UNK pemilik tiga akun].
[m11:IDN.GOV Wali Kota Syahrial], yang baru dilantik Februari, {e8 mengumpulkan} [m12:IDN.REL pemuka enam agama] di rumah dinas. [m28=m12 Mereka] {e9 menandatangani} ikrar damai sebanyak tujuh butir. [m13:IDN.REL Walubi], wadah umat Buddha, {e10 menerima} ikrar itu dengan catatan: pelaku diproses.
"<<q2 [m14=m13 Kami] tidak menuntut ganti rugi kepada siapa pun. [m15=m13 Kami] cuma minta hukum jalan>>," kata [m16:IDN.REL Ketua Walubi Tanjungbalai Leo Lopulisa].
Catatan [m35=m13 Walubi] dipandang wajar oleh [m17:MUHAMMADIYAH.REL Pimpinan Daerah Muhammadiyah]. Sebaliknya, [m18:IDN.REL Forum Umat Islam setempat] {e11 mendesak} [m19=m2 polisi] menjerat [m39=m7 perempuan M] lebih dahulu dengan pasal penodaan agama. {e19 Desakan} tersebut {e12 ditolak} [m29=m6 Kapolda]: <<q3 menegur pengeras suara bukan tindak pidana>>.
Di [m40:@IDN Jakarta], [m20:IDN.COP Kapolri Jenderal Tito Karnavian] {e13 mengirim} [m36:IDN.COP dua SSK Brimob]. [m21:IDN.GOV Menteri Agama Lukman Hakim Saifuddin] {e14 meminta} [m30:IDN.REL umat Islam setempat] membantu membersihkan vihara, permintaan yang pagi ini dipenuhi puluhan santri.
[m22:YLBHI.CVL YLBHI] {e15 menyayangkan} [m31=m2 polisi] yang datang terlambat. Menurut catatan [m37=m22 lembaga itu], pada 2009-2010 [m23:IDN.REL kelompok bernama Gerakan Islam Bersatu] pernah {e16 menuntut} patung Buddha Amitabha diturunkan dari [m38=m5 Vihara Tri Ratna]. [m32:IDN.LEG DPRD kota] saat itu {e17 mengabulkan}, lalu patung dipindahkan.
Malam Minggu, kedai kopi di sekitar pelabuhan kembali buka sampai larut. (ml/aln)
e1 m4 > m5 PROTEST actual 2016-07-29/day mode=riot ctx=religion_ethnicity
e2 m4 > m5 PROTEST actual 2016-07-29/day mode=riot ctx=religion_ethnicity again
e3 m7 > m24 ACCUSE actual 2016-07-31/none mode=disapprove ctx=religion_ethnicity said=m6
e4 m24 > m7 CONSULT actual 2016-07-29/day mode=visit ctx=religion_ethnicity
e5 m25 > m8 AID actual 2016-07-29/day ctx=religion_ethnicity
e6 m2 > m26 COERCE actual 2016-07-30/day mode=arrest ctx=religion_ethnicity,legal
e7 m10 > m27 ACCUSE actual 2016-07-31/none mode=investigate ctx=religion_ethnicity,cyber
e8 m11 > m12 CONSULT actual 2016-07-30/day ctx=religion_ethnicity
e9 m28 > m11 SUPPORT actual 2016-07-30/day ctx=religion_ethnicity
e10 m13 > m11 AGREE hypothetical 2016-07-30/day ctx=religion_ethnicity,legal
e11 m18 > m19 REQUEST requested 2016-07-31/none mode=change ctx=religion_ethnicity,legal
e19 m18 > m19 REQUEST requested 2016-07-31/none mode=change ctx=religion_ethnicity,legal again
e12 m29 > m18 REJECT actual 2016-07-31/none mode=change ctx=religion_ethnicity,legal
e13 m20 > m4 MOBILIZE actual 2016-07-31/none mode=police ctx=religion_ethnicity
e14 m21 > m30 REQUEST requested 2016-07-31/none mode=assist ctx=religion_ethnicity
e15 m22 > m31 ACCUSE actual 2016-07-31/none mode=disapprove ctx=religion_ethnicity
e16 m23 > m32 REQUEST requested 2009-01-01/year mode=yield ctx=religion_ethnicity bg
e17 m32 > m23 CONCEDE actual 2010-01-01/year ctx=religion_ethnicity bg
e18 m2 > m26 COERCE actual 2016-07-30/day mode=arrest ctx=religion_ethnicity,legal again
q1 m9 direct cue=ujar
q2 m16 direct cue=kata
q3 m29 indirect
rel m16 leads m13
rel m5 member_of m13

### Pikiran Rakyat 2013-02-02 article
= [m25=m4 DPRD Garut] {e1 Usulkan} Pemakzulan [m1:IDN.GOV Aceng]
[m2:@IDN GARUT], (PRLM).- Palu [m3:IDN.LEG Ketua DPRD Garut Ahmad Bajuri] jatuh tiga kali, Jumat (1/2) pukul 16.20. [m4:IDN.LEG DPRD Kabupaten Garut] resmi {e2 mengusulkan} pemberhentian [m5=m1 Bupati Aceng H.M. Fikri] kepada [m6:IDN.GOV Presiden] melalui [m7:IDN.GOV Menteri Dalam Negeri].
Dari 49 anggota yang hadir, hanya satu yang tidak setuju.
Keputusan itu menindaklanjuti putusan [m8:IDN.JUD Mahkamah Agung], 22 Januari, yang {e3 menyatakan} [m26=m1 Aceng] melanggar etika dan peraturan perundang-undangan karena menikahi gadis 18 tahun secara siri, lalu menceraikannya empat hari kemudian lewat pesan singkat.
Di halaman gedung, [m9:IDN.CVL ribuan orang] bersorak. Beberapa di antaranya, dari [m10:IDN.CVL Aliansi Perempuan Garut], {e5 mencukur rambut} sebagai tanda kaul.
Kubu seberang tak sebanyak itu. Kira-kira 200 [m11:IDN.CVL pendukung Aceng] {e6 membakar} ban di Simpang Lima dan {e7 dihalau} [m12:IDN.COP Polres Garut] tanpa perlawanan.
[m36=m1 Aceng] sendiri menonton dari pendopo. "<<q1 [m13=m1 Saya] dizalimi. Ini pengadilan syahwat politik>>," katanya. [m27=m1 Ia] {e8 akan menggugat} [m28=m4 DPRD] ke [m14:IDN.JUD PTUN Bandung], kata kuasa hukumnya, [m15:IDN.CVL Ujang Sujai].
{e16 Gugatan} itu tidak menggentarkan [m37=m3 Bajuri]. "<<q2 Silakan. [m16=m4 Kami] bekerja menurut perintah [m41=m8 MA]>>," tuturnya.
Partai-partai tampaknya sudah menghitung pilkada September. [m17:IDN.PTY Golkar], yang dulu menampung [m29=m1 Aceng] setelah terpilih sebagai calon perseorangan, {e9 mencabut} keanggotaannya bulan lalu. Wakilnya dalam pilkada 2008, pesohor [m18:IDN.ELI Diky Chandra], sudah lebih dulu {e10 mengundurkan diri} pada 2011 sebab merasa tak sejalan.
[m19:IDN.GOV Mendagri Gamawan Fauzi] {e11 menjanjikan} berkas usulan sampai di meja [m42=m6 Presiden] dalam sepuluh hari. [m20:IDN.GOV Gubernur Ahmad Heryawan], politikus [m35:IDN.PTY PKS] yang tengah kampanye, {e12 meminta} [m30:IDN.CVL warga Garut] kembali bekerja dan menugasi [m21:IDN.GOV Wakil Bupati Agus Hamdani] menjalankan pemerintahan.
[m33=m21 Agus], yang ketua [m34:IDN.PTY PPP Garut], enggan berkomentar. "<<q3 [m38=m21 Saya] wakilnya [m39=m1 Pak Aceng] sampai ada surat lain>>," ujarnya sambil masuk mobil.
[m23:IDN.JUD Komnas Perempuan] dari [m40:@IDN Jakarta] {e13 menyambut baik} keputusan [m31=m4 dewan], tetapi {e14 mengingatkan} bahwa [m24:IDN.COP Polda Jabar] belum menuntaskan laporan [m32:IDN.CVL keluarga gadis itu], yang {e15 diajukan} Desember lalu.
Harga domba garut di Pasar Wanaraja stabil. (A-158)
e1 m25 > m6 REQUEST requested 2013-02-01/day mode=change ctx=legislative,executive again
e2 m4 > m6 REQUEST requested 2013-02-01/day mode=change ctx=legislative,executive
e3 m8 > m26 SANCTION actual 2013-01-22/day mode=convict ctx=legal,executive
e5 m10 > m5 PROTEST actual 2013-02-01/day mode=demo ctx=gender,executive
e6 m11 > m4 PROTEST actual 2013-02-01/day mode=obstruct ctx=executive,legislative
e7 m12 > m11 COERCE actual 2013-02-01/day mode=restrict ctx=repression
e8 m27 > m28 ACCUSE planned 2013-02-02/none mode=allege ctx=legal,legislative said=m15
e9 m17 > m29 SANCTION actual 2013-01-01/month mode=withdraw ctx=political_institutions bg
e10 m18 > m1 RETREAT actual 2011-01-01/year mode=resign ctx=executive bg
e11 m19 > m4 AGREE planned 2013-02-02/none ctx=executive,legislative
e12 m20 > m30 REQUEST requested 2013-02-02/none mode=yield ctx=executive
e13 m23 > m31 SUPPORT actual 2013-02-02/none ctx=gender,legislative
e14 m23 > m24 ACCUSE actual 2013-02-02/none mode=disapprove ctx=gender,legal
e15 m32 > m1 ACCUSE actual 2012-12-01/month mode=allege ctx=gender,legal bg
e16 m27 > m28 ACCUSE planned 2013-02-02/none mode=allege ctx=legal,legislative again
q1 m1 direct cue=katanya
q2 m3 direct cue=tuturnya
q3 m33 direct cue=ujarnya
rel m3 leads m4
rel m33 leads m34
rel m20 member_of m35

### Kompas.com 2024-03-21 article
= [m1:IDN.GOV KPU] {e1 Tetapkan} [m2:IDN.PTY Prabowo-Gibran] Menang, Tiga Jalan Perlawanan
~byline Penulis Vitorio Manta, Ardito Ramadan
~date_line Kompas.com - 21/03/2024, 08:40 WIB
[m3:@IDN JAKARTA], [m4:#Kompas.com KOMPAS.com] - Pukul 22.19 WIB, Rabu (20/3/2024), [m5:IDN.GOV Ketua Komisi Pemilihan Umum Hasyim Asy'ari] membacakan angka terakhir: 58,58 persen. Dengan itu [m6=m1 lembaganya] {e2 menetapkan} [m7:IDN.PTY Prabowo Subianto] dan [m8:IDN.PTY Gibran Rakabuming Raka] sebagai pemenang dalam satu putaran.
[m9:IDN.PTY Anies Baswedan], yang memperoleh 24,95 persen, {e3 tidak menghadiri} rapat pleno; demikian pula [m10:IDN.PTY Ganjar Pranowo]. Saksi [m11=m10 pasangan nomor tiga], [m12:IDN.PTY Chico Hakim], {e4 menolak meneken} berita acara.
Bagi kedua pasangan yang kalah ada tiga jalan. Jalan pertama [m13:IDN.JUD Mahkamah Konstitusi]. [m14:IDN.PTY Ketua Tim Hukum Nasional Anies, Ari Yusuf Amir], {e5 mendaftarkan} permohonan Kamis pagi ini; [m35:IDN.PTY tim Ganjar] {e6 menyusul} Sabtu.
"<<q1 Yang [m41=m14 kami] persoalkan bukan selisihnya. [m15:IDN.GOV Negara] ikut berlari di lintasan>>," kata [m42=m14 Ari].
"<<q2 Bansos, kepala desa, pejabat sementara. Semua ada buktinya, dan [m16=m14 kami] minta pemungutan suara {e7 diulang} tanpa [m43=m8 Gibran]>>."
Jalan kedua, hak angket, makin sempit. [m17:IDN.LEG Fraksi PKB], [m18:IDN.LEG PKS], dan [m19:IDN.LEG NasDem] {e8 menyatakan siap}, asalkan [m20:IDN.PTY PDI Perjuangan] memulainya. [m50=m20 Partai] pimpinan [m21:IDN.PTY Megawati Soekarnoputri] itu belum juga menggulirkan satu tanda tangan pun.
[m44=m22 Surya Paloh] malah sudah berbelok. Semalam, hanya sejam sesudah {e19 penetapan}, [m22:IDN.PTY ketua umum NasDem itu] {e9 mengucapkan selamat} kepada [m23=m7 Prabowo] dari [m40:IDN.PTY NasDem] Tower. Jumat besok [m36=m22+m23 keduanya] {e10 akan bertemu}.
Jalan ketiga ialah jalanan. [m24:IDN.CVL Gerakan Keadilan Rakyat], dipimpin antara lain [m25:IDN.ELI Din Syamsuddin], sejak Senin {e11 berkemah} di depan [m37:IDN.LEG DPR]. Selasa malam [m26:IDN.COP polisi] {e12 membongkar} tenda [m45=m24 mereka] dan {e13 mengamankan} [m38:IDN.CVL 16 orang].
[m46:IDN.GOV Istana] mengambil jarak. [m27:IDN.GOV Koordinator Staf Khusus Presiden Ari Dwipayana] {e14 membantah} [m28:IDN.GOV Presiden Joko Widodo] pernah {e15 mengarahkan} [m29:IDN.GOV penjabat kepala daerah]. [m47=m28 Jokowi] sendiri, setelah anak sulungnya menang, sedang meresmikan pasar di Kendari.
Ucapan selamat mengalir dari luar. [m30:CHN.GOV Presiden Xi Jinping] {e16 mengirim} pesan, [m31:AUS.GOV Perdana Menteri Anthony Albanese] {e17 menelepon}, dan [m32:USA.GOV Gedung Putih] menyusul pagi tadi.
[m48=m7 Prabowo] menanggapi singkat dari kediamannya di Kertanegara. [m39=m7 Ia] {e18 mengajak} [m33=m9+m10 para pesaing] bersatu. "<<q3 Pertandingan selesai. Mari [m49=m7+m9+m10 kita] angkat karung bersama-sama>>," ucapnya.
[m34:IDN.GOV Bawaslu] mencatat 1.271 laporan pelanggaran. Sepertiganya dihentikan.
e1 m1 > m2 SUPPORT actual 2024-03-20/day ctx=election again
e2 m6 > m7,m8 SUPPORT actual 2024-03-20/day ctx=election
e3 m9,m10 > m1 REJECT actual 2024-03-20/day mode=meet ctx=election
e4 m12 > m1 REJECT actual 2024-03-20/day mode=yield ctx=election
e5 m14 > m1 ACCUSE actual 2024-03-21/day mode=allege ctx=election,legal
e6 m35 > m1 ACCUSE planned 2024-03-23/day mode=allege ctx=election,legal
e7 m16 > m13 REQUEST requested 2024-03-21/day mode=change ctx=election,legal
e8 m17,m18,m19 > m15 ACCUSE hypothetical 2024-03-21/none mode=investigate ctx=election,legislative
e9 m22 > m23 SUPPORT actual 2024-03-20/day ctx=election
e19 m1 > m2 SUPPORT actual 2024-03-20/day ctx=election again
e10 m22 > m23 CONSULT planned 2024-03-22/day ctx=election
e11 m24 > m37 PROTEST actual 2024-03-18/day mode=demo ctx=election
e12 m26 > m24 COERCE actual 2024-03-19/day mode=restrict ctx=election,repression
e13 m26 > m38 COERCE actual 2024-03-19/day mode=arrest ctx=election,repression
e14 m27 > m14 REJECT actual 2024-03-21/none mode=yield ctx=election
e15 m28 > m29 REQUEST denied 2024-03-21/none mode=change ctx=election said=m27
e16 m30 > m7 SUPPORT actual 2024-03-21/none ctx=diplomatic,election
e17 m31 > m7 CONSULT actual 2024-03-21/none mode=phone ctx=diplomatic,election
e18 m39 > m33 REQUEST requested 2024-03-21/none mode=assist ctx=election
q1 m14 direct cue=kata
q2 m14 direct
q3 m39 direct cue=ucapnya
rel m5 leads m1
rel m22 leads m40
rel m21 leads m20
rel m24 led_by m25
