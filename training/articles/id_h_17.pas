### BenarNews 2023-05-09 article
= Konvoi [m1=m20 ASEAN] {e1 Ditembaki} di Negara Bagian Shan
[m2:@IDN Labuan Bajo] — Tidak ada yang terluka ketika peluru mengenai sisi kiri mobil kedua. Di dalamnya duduk diplomat [m3:SGP.GOV Singapura]; di mobil pertama, diplomat [m4:IDN.GOV Indonesia].
Rombongan [m5:ASEAN pusat koordinasi bantuan kemanusiaan ASEAN] itu {e2 diserang} [m6:? kelompok yang belum dikenal], Minggu, dalam perjalanan {e3 mengantar} beras kepada [m7:MMR.REF pengungsi dalam negeri] di dekat [m8:@MMR Hsihseng].
"<<q1 Ini tidak akan menyurutkan [m9=m10 kami]. Hentikan penggunaan kekuatan>>," {e4 seru} [m10:IDN.GOV Presiden Joko Widodo] sehari kemudian di sela persiapan KTT.
Siapa pelakunya? [m11:MMR.MIL Junta] {e5 menunjuk} [m12:NUG.REB Pasukan Pertahanan Rakyat], sayap bersenjata [m13:NUG.REB Pemerintah Persatuan Nasional]. Yang ditunjuk {e6 menyangkal} mentah-mentah.
[m14:PNLO.REB Tentara Nasional Pa-O], yang menguasai [m15:@MMR perbukitan di selatan jalan itu], menyatakan tidak tahu-menahu. Menurut mereka, <<q2 wilayah tersebut dijaga milisi sekutu tentara>>.
[m16:IDN.GOV Menteri Luar Negeri Retno Marsudi] tahun ini memimpin [m17:ASEAN Kantor Utusan Khusus]. Sejak Januari, tuturnya, kantor itu sudah {e7 mengadakan} lebih dari enam puluh pertemuan dengan berbagai pihak, umumnya tanpa diumumkan.
Kesenyapan semacam itu {e8 dikritik} [m18:APHR.NGO Parlemen ASEAN untuk HAM (APHR)]. [m19:APHR.NGO Charles Santiago], yang mengetuai jaringan legislator tersebut, {e9 meminta} [m20:ASEAN perhimpunan] membekukan keanggotaan [m21=m22 Myanmar]. [m22:MMR.GOV Myanmar] bergabung pada 1997.
Gagasan membekukan keanggotaan {e10 ditolak} [m23:THA.GOV Bangkok]. [m24:THA.GOV Don Pramudwinai], wakil perdana menteri sementara, malah tidak menutup kemungkinan {e11 mengunjungi} [m25:MMR.PTY Aung San Suu Kyi] di penjara.
Di darat, perang berlanjut. Pekan lalu jet tempur {e12 mengebom} [m26:MMR.CVL sebuah balai desa] di Sagaing; April lalu serangan udara di [m27:MMR.CVL Pazigyi] {e13 membunuh} sedikitnya 160 orang, tepatnya pada 11 April.
[m28:USA.GOV Amerika Serikat] dan [m29:EU Uni Eropa] {e14 mengutuk} penembakan konvoi. [m30:CHN.GOV China] hanya {e15 mengimbau} dialog.
Ratusan kamar hotel di Labuan Bajo telah penuh sejak Sabtu.
e1 m6 > m5 ASSAULT actual 2023-05-07/day mode=firearms ctx=diplomatic,human_security again
e2 m6 > m5 ASSAULT actual 2023-05-07/day mode=firearms ctx=diplomatic,human_security
e3 m5 > m7 AID actual 2023-05-07/day ctx=human_security
e4 m10 > m11 REQUEST requested 2023-05-08/day mode=yield ctx=military,human_security
e5 m11 > m12 ACCUSE actual 2023-05-08/day mode=allege ctx=military
e6 m12 > m5 ASSAULT denied 2023-05-07/day mode=firearms ctx=military said=m12 again
e7 m17 > m13,m11 CONSULT actual 2023-01-01/year ctx=diplomatic
e8 m18 > m16 ACCUSE actual 2023-05-09/none mode=disapprove ctx=diplomatic,human_rights
e9 m19 > m20 REQUEST requested 2023-05-09/none mode=change ctx=diplomatic
e10 m23 > m19 REJECT actual 2023-05-09/none mode=change ctx=diplomatic
e11 m24 > m25 CONSULT hypothetical 2023-05-09/none mode=visit ctx=diplomatic
e12 m11 > m26 ASSAULT actual 2023-05-01/week mode=aerial ctx=military
e13 m11 > m27 ASSAULT actual 2023-04-11/day mode=aerial ctx=military bg
e14 m28,m29 > m6 ACCUSE actual 2023-05-09/none mode=disapprove ctx=diplomatic
e15 m30 > m11,m13 REQUEST requested 2023-05-09/none mode=change ctx=diplomatic
q1 m10 direct cue=seru
q2 m14 indirect cue=Menurut
rel m12 part_of m13
rel m16 leads m17 from=2023
rel m19 leads m18
rel m21 member_of m20 from=1997
rel m14 controls m15

### NU Online 2024-08-05 article
= [m1=m4 PBNU] {e1 Bentuk Tim}, [m2=m7 PKB] Naik Darah
~caption Suasana di lokasi kejadian. (Foto: Fitri Handayani)
Jakarta, [m3:#NUOnline NU Online] — Hubungan bapak dan anak itu sudah lama dingin, kata orang dalam. Kini beku.
Jumat (2/8), [m4:NU.REL Pengurus Besar Nahdlatul Ulama] menugaskan [m5:NU.REL KH Anwar Iskandar] dan [m6:NU.REL Amin Said Husni] {e2 memeriksa} arah [m7:IDN.PTY Partai Kebangkitan Bangsa], partai yang dilahirkan para kiai pada 1998.
[m8:NU.REL KH Yahya Cholil Staquf], ketua umum [m9=m4 organisasi] itu, mengibaratkan pabrik mobil yang menarik produknya. "<<q1 Kalau remnya blong, ya [m10=m4 kami] panggil pulang>>," ucapnya di Gedung [m11=m4 PBNU].
Kiasan itu {e3 dibalas} [m12:IDN.PTY Cucun Ahmad Syamsurijal]. Bagi [m13=m12 wakil ketua umum PKB] tersebut, partainya milik pemilih. Rekannya, [m14:IDN.PTY Jazilul Fawaid], {e4 menuding} [m15:NU.REL Sekjen PBNU Saifullah Yusuf] mengincar kursi [m16=m17 Muhaimin].
[m17:IDN.PTY Muhaimin Iskandar], yang sejak 2005 memimpin [m18=m7 PKB], belum turun gelanggang. [m19=m17 Ia] sedang sibuk dengan panitia khusus haji, yang oleh sebagian kiai dianggap {e5 serangan} kepada [m20:IDN.GOV Menteri Agama Yaqut Cholil Qoumas], adik ketua umum NU.
Pansus itu {e6 dibentuk} [m21:IDN.LEG rapat paripurna DPR] 9 Juli. [m22=m20 Menteri] membantah telah {e7 mengalihkan} sepuluh ribu kuota milik [m23:IDN.REL jemaah reguler].
Rabu pekan lalu [m24:IDN.ELI Lukman Edy], bekas sekretaris jenderal partai, {e8 dimintai keterangan} tim [m25=m4 PBNU]. Sepulangnya, [m26=m24 ia] {e9 dilaporkan} ke [m27:IDN.COP Bareskrim] oleh partai atas pencemaran nama baik.
[m28:NU.REL PCNU Cirebon] dan sejumlah cabang {e10 mendukung} langkah pusat. [m29:NU.REL KH Said Aqil Siroj], ketua umum sebelum Gus Yahya, memilih {e11 mengingatkan} keduanya agar bertabayun.
Muktamar [m30=m7 PKB] digelar di [m31:@IDN Bali] pada 24 Agustus. [m32=m15 Saifullah] {e12 tidak akan diundang}.
Hujan gerimis turun di Kramat Raya menjelang asar.
~footer Sumber: berbagai laporan
e1 m1 > m2 ACCUSE actual 2024-08-02/day mode=investigate ctx=political_institutions again
e2 m4 > m7 ACCUSE actual 2024-08-02/day mode=investigate ctx=political_institutions
e3 m12 > m8 REJECT actual 2024-08-05/none ctx=political_institutions
e4 m14 > m15 ACCUSE actual 2024-08-05/none mode=allege ctx=political_institutions
e5 m19 > m20 ACCUSE actual 2024-07-09/day mode=investigate ctx=legislative,religion_ethnicity bg
e6 m21 > m22 ACCUSE actual 2024-07-09/day mode=investigate ctx=legislative,religion_ethnicity bg
e7 m22 > m23 COERCE denied 2024-08-05/none ctx=religion_ethnicity,corruption said=m22
e8 m25 > m24 CONSULT actual 2024-07-31/day mode=visit ctx=political_institutions
e9 m18 > m26 ACCUSE actual 2024-08-05/day mode=allege ctx=legal,political_institutions
e10 m28 > m25 SUPPORT actual 2024-08-05/none ctx=political_institutions
e11 m29 > m25,m18 REQUEST requested 2024-08-05/none mode=change ctx=political_institutions
e12 m30 > m32 REJECT actual 2024-08-05/none ctx=political_institutions
q1 m8 direct cue=ucapnya
rel m8 leads m9
rel m19 leads m18 from=2005
rel m28 part_of m25

### Mongabay Indonesia 2025-09-30 article
= Sihaporas Berdarah, [m1=m11 Gereja] Minta [m2=m5 TPL] {e1 Ditutup}
~byline Reporter: Ketut Suardana
Senin pagi itu [m3:IDN.CVL masyarakat adat Lamtoras Sihaporas] sedang menuju ladang. Sekitar pukul delapan, [m4:IDN.BUS seratusan pekerja berseragam] mencegat.
Hasilnya 33 orang luka, termasuk mahasiswa yang sedang meneliti dan seorang anak penyandang disabilitas. Rumah-rumah di kebun {e2 dibakar}.
{e3 Pemukulan} 22 September tersebut menambah panjang riwayat [m5:IDN.BUS PT Toba Pulp Lestari] di tanah Batak. "<<q1 [m6=m7 Saya] dipukul di kepala, padahal sudah angkat tangan>>," cerita [m7:IDN.CVL Mersi Silalahi], 47 tahun.
[m8:IDN.BUS Direktur TPL Anwar Lawden] membantah [m9=m4 karyawannya] {e4 menyerang}. Menurut [m10=m8 dia], <<q2 yang terjadi adalah upaya membuka jalan yang diportal>>.
[m11:HKBP.REL Huria Kristen Batak Protestan] tidak menerima penjelasan itu. [m12:HKBP.REL Ephorus HKBP Victor Tinambunan] sejak Mei {e5 menyerukan} perusahaan ditutup. Seruan itu diulang pekan lalu bersama [m13:IDN.REL Ordo Kapusin Medan]; keduanya {e6 meminta} [m14:IDN.GOV Presiden Prabowo Subianto] mencabut izin 167 ribu hektare.
[m15:IDN.GOV Gubernur Sumatera Utara Bobby Nasution] semula mengelak dengan alasan izin di tangan pusat. Namun, setelah [m16:IDN.CVL ribuan warga dari Sekretariat Bersama Gerakan Oikumenis] {e7 berencana mengepung} kantornya, [m17=m15 ia] {e8 berjanji} menulis surat rekomendasi.
Kepolisian bergerak ke dua arah. [m18:IDN.COP Polres Simalungun] {e9 memanggil} dua tetua adat sebagai terlapor perusakan, dan {e10 memeriksa} tiga satpam, Senin kemarin.
~read_also Baca juga: Harga Emas Antam Hari Ini Turun Rp 4.000
[m19:AMAN.CVL Aliansi Masyarakat Adat Nusantara (AMAN)] {e11 menyebut} panggilan kepada para tetua kriminalisasi. [m20:IDN.CVL Sorbatua Siallagan], tetua lain, pernah {e12 dihukum} dua tahun oleh [m21:IDN.JUD PN Simalungun] pada 14 Agustus 2024; [m22:IDN.JUD Pengadilan Tinggi Medan] lalu {e13 membebaskannya} dua bulan kemudian, 17 Oktober.
[m23:IDN.LEG Komisi XIII DPR] mungkin {e14 turun} ke Simalungun bulan depan bila reses dipercepat.
Di Danau Toba kadar nitrat naik dua kali lipat dibanding 2015.
~page_control Kembali ke atas
e1 m1 > m2 REQUEST requested 2025-09-30/none mode=change ctx=environment,natural_resource again
e2 m4 > m3 ASSAULT actual 2025-09-22/day mode=destroy ctx=natural_resource
e3 m4 > m3 ASSAULT actual 2025-09-22/day mode=beat ctx=natural_resource
e4 m9 > m3 ASSAULT denied 2025-09-22/day ctx=natural_resource said=m8 again
e5 m12 > m14 REQUEST requested 2025-05-01/month mode=change ctx=environment,religion_ethnicity bg
e6 m11,m13 > m14 REQUEST requested 2025-09-30/none mode=change ctx=environment,natural_resource
e7 m16 > m17 PROTEST planned 2025-11-10/day mode=demo ctx=environment
e8 m17 > m12 AGREE planned 2025-09-30/none ctx=environment
e9 m18 > m3 ACCUSE actual 2025-09-26/day mode=investigate ctx=legal,natural_resource
e10 m18 > m9 ACCUSE actual 2025-09-29/day mode=investigate ctx=legal
e11 m19 > m18 ACCUSE actual 2025-09-30/none mode=disapprove ctx=legal,natural_resource
e12 m21 > m20 SANCTION actual 2024-08-14/day mode=convict ctx=legal,natural_resource bg
e13 m22 > m20 CONCEDE actual 2024-10-17/day ctx=legal bg
e14 m23 > m3 CONSULT hypothetical 2025-09-30/none mode=visit ctx=human_rights
q1 m7 direct cue=cerita
q2 m10 indirect cue=Menurut
rel m12 leads m11

### Harian Jogja 2019-11-13 article none
= Jembatan Gantung Selopamioro Dipasangi Lampu
Harianjogja.com, [m1:@IDN BANTUL] — Jembatan gantung di Selopamioro, Imogiri, kini menyala pada malam hari. Sebanyak 84 lampu hemat energi dipasang di sepanjang bentang.
[m2:IDN.GOV Lurah Selopamioro Himawan Sajati] mengatakan <<q1 biayanya berasal dari dana desa dan iuran karang taruna>>.
"<<q2 Dulu kalau malam pada balik arah karena takut. Sekarang malah jadi tempat foto>>," ujarnya, Selasa (12/11/2019).
Jembatan itu menghubungkan dua padukuhan yang dipisahkan Sungai Oya. Setiap hari sekitar 600 sepeda motor melintas.
Pedagang angkringan bermunculan di sisi timur. [m3:? Wagiyem], 52 tahun, mengaku omzetnya bertambah Rp 150.000 semalam.
Pemkab Bantul berencana menata parkir. Kendaraan roda empat tidak boleh masuk karena jalannya sempit.
[m4:IDN.GOV Wakil Bupati Abdul Halim Muslih] mencoba berjalan di atasnya bersama keluarganya akhir pekan lalu. [m5=m4 Ia] terkesan, tetapi berpesan agar sampah tidak dibuang ke sungai.
Musim kemarau membuat air Oya dangkal. Anak-anak bermain bola di pasirnya.
q1 m2 indirect cue=mengatakan
q2 m2 direct cue=ujarnya
