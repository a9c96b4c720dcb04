### Cenderawasih Pos 2012-04-17 article
= [m1=m4 Pilot dan Penumpang Trigana] {e1 Ditembaki}, Mulia Lumpuh
[m2:@IDN JAYAPURA] - Sejak Minggu (8/4) tidak ada pesawat yang mau turun di [m3:@IDN Mulia]. Pada hari itu Twin Otter [m4:IDN.BUS Trigana Air] {e2 diberondong} dari dua sisi landasan; wartawan [m5:IDN.JRN Leiron Kogoya] tewas di kursinya.
[m6:OPM.REB Kelompok Goliat Tabuni], begitu [m7:IDN.COP Polda Papua] {e3 menduga}, bersembunyi di ketinggian Tingginambut. Sudah sepekan [m8:IDN.COP dua satuan setingkat peleton] {e4 dikirim} lewat darat.
"<<q1 Medannya seperti tangga ke langit>>," kata [m9:IDN.COP Irjen Bigman Tobing], kepala [m10=m7 kepolisian daerah].
[m11:OPM.REB Anton Tabuni], sekretaris jenderal kelompok tersebut, membantah menyasar orang sipil. <<q2 Yang ditembak, katanya, pesawat yang memuat tentara>>. [m12=m11 Ia] sekaligus {e5 mengancam} setiap maskapai yang membawa logistik aparat.
[m13=m4 Perusahaan] dan dua operator lain {e6 menghentikan} penerbangan sampai ada jaminan. Akibatnya harga beras naik tiga kali. [m14:IDN.GOV Penjabat Bupati Puncak Jaya] {e7 memohon} [m15:IDN.MIL Kodam XVII/Cenderawasih] menyediakan Hercules.
Permohonan itu {e8 dikabulkan}: Kamis lusa penerbangan pertama.
Organisasi wartawan berang. [m16:IDN.JRN Aliansi Jurnalis Independen] Jayapura, dipimpin [m17:IDN.JRN Viktor Mambor], {e9 menuntut} pelaku dibawa ke pengadilan. [m18=m16 Mereka] Rabu pekan lalu {e10 menyalakan lilin} di Lingkaran Abepura.
[m19:IDN.REL Gereja Kemah Injil] menawarkan jalan. [m20:IDN.REL Pendeta Lipiyus Biniluk], ketua [m21:IDN.REL Forum Kerukunan Umat Beragama] Papua, {e11 siap menemui} [m22=m6 Goliat] jika kedua pihak menahan peluru.
Serangan serupa {e12 terjadi} pada 24 Oktober tahun lalu. Korbannya ketika itu kepala polsek setempat, [m23:IDN.COP AKP Dominggus Awes], di bandara yang sama.
Di Wamena stok bensin cukup untuk empat hari.
e1 m6 > m1 ASSAULT actual 2012-04-08/day mode=firearms ctx=terrorism again
e2 m6 > m4 ASSAULT actual 2012-04-08/day mode=firearms ctx=terrorism
e3 m7 > m6 ACCUSE actual 2012-04-09/day mode=allege ctx=terrorism
e4 m7 > m6 MOBILIZE actual 2012-04-10/day mode=police ctx=terrorism
e5 m12 > m4 THREATEN threatened 2012-04-17/none mode=violence ctx=terrorism
e6 m13 > m14 SANCTION actual 2012-04-09/day mode=discontinue ctx=human_security
e7 m14 > m15 REQUEST requested 2012-04-17/none mode=assist ctx=human_security,military
e8 m15 > m14 AGREE planned 2012-04-19/day ctx=human_security
e9 m16 > m10 REQUEST requested 2012-04-17/none mode=change ctx=rights_freedoms,legal
e10 m18 > m6 PROTEST actual 2012-04-11/day mode=demo ctx=rights_freedoms
e11 m20 > m22 CONSULT hypothetical 2012-04-17/none mode=third-party ctx=human_security
e12 m22 > m23 ASSAULT actual 2011-10-24/day mode=firearms ctx=terrorism bg
q1 m9 direct cue=kata
q2 m12 indirect cue=katanya
rel m9 leads m10
rel m16 led_by m17
rel m20 leads m21

### Banten Raya 2011-02-08 article
= Cikeusik: Tiga Nyawa, Satu Video
~caption Gedung tempat berlangsungnya acara. (Foto: Dok. Yusuf Tandi)
~date_line Selasa 8 Februari 2011 20:55
~byline Bagus Wicaksono/Yusuf Tandi
[m1:@IDN PANDEGLANG] - Kolam di belakang rumah Suparman masih keruh. Di tepinya, Minggu (6/2), tiga orang [m2:IDN.REL pengikut Ahmadiyah] {e1 dibunuh} dengan bambu dan batu.
Jumlah penyerbunya seribu lima ratus. [m3:IDN.COP Polisi di tempat] tiga puluh.
"<<q1 [m4=m3 Kami] sudah minta [m5=m2 mereka] pergi dari semalam, [m6=m2 mereka] tidak mau>>," kata [m7:IDN.COP Kapolda Banten Brigjen Agus Kusnadi], yang {e2 menyalahkan} rombongan [m8:IDN.REL Deden Sudjana] dari Jakarta karena bersikeras bertahan.
Tuduhan itu {e3 dibantah} [m9=m8 Deden] dari ranjang rumah sakit. Tangannya nyaris putus.
Perekam kejadian, seorang lelaki berjaket gelap, mengunggah videonya malam itu. Kurang dari sehari, [m10:HRW.NGO Human Rights Watch] {e4 mendesak} [m11:IDN.GOV Presiden Yudhoyono] mencabut surat keputusan bersama 2008, dan [m12:USA.GOV Duta Besar AS Scot Marciel] {e5 mengungkapkan keprihatinan}.
Surat keputusan tersebut {e6 melarang} [m13=m2 Ahmadiyah] menyebarkan ajarannya. Dikeluarkan [m14:IDN.GOV tiga menteri] pada 9 Juni 2008, ia kini {e7 dibela} [m15:IDN.GOV Menteri Agama Suryadharma Ali]. [m16=m15 Ketua umum] [m17:IDN.PTY PPP] itu malah {e8 mengusulkan} pembubaran.
[m18=m11 Kepala Negara] {e9 memerintahkan} [m19:IDN.COP Polri] mencari dalangnya. Hari ini [m20=m19 kepolisian] {e10 menangkap} dua orang, salah satunya [m21:IDN.REL Ujang Muhammad Arif], yang mengaku cuma {e11 mengirim pesan}.
[m22:FPI.REL FPI] menyatakan tidak terlibat. [m23:FPI.REL Munarman] {e12 membela} [m24:IDN.REL warga] yang disebutnya diprovokasi.
Hari ini pula gereja jadi sasaran di [m25:@IDN Temanggung]: [m26:IDN.REL ratusan orang] {e13 merusak} tiga [m27:IDN.REL gereja] usai [m28:IDN.JUD pengadilan setempat] {e14 menghukum} [m29:IDN.CVL Antonius Bawengan] lima tahun, putusan yang dianggap ringan.
[m30:IDN.PTY Eva Sundari] dari [m31:IDN.PTY PDI Perjuangan] {e15 akan meminta} [m32:IDN.COP Kapolri Timur Pradopo] mencopot kapolda.
Panen padi di Cikeusik ditunda. Sawahnya terinjak.
~page_control Kembali ke atas
e1 m24 > m2 ASSAULT actual 2011-02-06/day mode=beat ctx=religion_ethnicity
e2 m7 > m8 ACCUSE actual 2011-02-07/day mode=disapprove ctx=religion_ethnicity
e3 m9 > m7 REJECT actual 2011-02-07/day ctx=religion_ethnicity
e4 m10 > m11 REQUEST requested 2011-02-07/day mode=change ctx=religion_ethnicity,human_rights
e5 m12 > m24 ACCUSE actual 2011-02-08/day mode=disapprove ctx=religion_ethnicity
e6 m14 > m13 COERCE actual 2008-06-09/day mode=restrict ctx=religion_ethnicity bg
e7 m15 > m14 SUPPORT actual 2011-02-08/none ctx=religion_ethnicity
e8 m16 > m11 REQUEST requested 2011-02-08/none mode=change ctx=religion_ethnicity
e9 m18 > m19 REQUEST requested 2011-02-07/day mode=change ctx=religion_ethnicity,legal
e10 m20 > m21 COERCE actual 2011-02-08/day mode=arrest ctx=religion_ethnicity,legal
e11 m21 > m13 ASSAULT denied 2011-02-08/none ctx=religion_ethnicity said=m21
e12 m23 > m24 SUPPORT actual 2011-02-08/none ctx=religion_ethnicity
e13 m26 > m27 PROTEST actual 2011-02-08/day mode=riot ctx=religion_ethnicity
e14 m28 > m29 SANCTION actual 2011-02-08/day mode=convict ctx=religion_ethnicity,legal
e15 m30 > m32 REQUEST planned 2011-02-08/none mode=yield ctx=legislative,religion_ethnicity
q1 m7 direct cue=kata
rel m16 leads m17
rel m30 member_of m31

### Koran Tempo 2019-04-23 article
= [m1=m4 Kubu Prabowo] {e1 Tolak} Hitung Cepat, [m2=m9 KPU] Undang Masuk
JAKARTA - Tiga kali sujud syukur, tiga angka yang berbeda. [m3:IDN.PTY Prabowo Subianto] mengaku menang 62 persen; enam lembaga survei menyebut sebaliknya.
Senin lalu [m4:IDN.PTY Badan Pemenangan Nasional] {e2 memutuskan} tidak mengakui hitungan mana pun selain miliknya sendiri. [m5:IDN.PTY Djoko Santoso], yang mengepalai badan itu, mempersilakan siapa saja memeriksa formulir di kantornya, tetapi alamatnya tidak diumumkan.
"<<q1 Situng itu seperti kalkulator rusak>>," {e3 ujar} [m6:IDN.PTY Andre Rosiade], juru bicaranya.
[m7:IDN.GOV Ketua KPU Arief Budiman] menanggapi dengan undangan. [m8=m7 Ia] {e4 mengajak} kedua tim melihat ruang server, Rabu besok. Soal salah entri, [m9:IDN.GOV Komisi Pemilihan Umum] sudah {e5 mengaku keliru} di sembilan TPS, hari Jumat, setelah {e6 diingatkan} [m10:IDN.GOV Badan Pengawas Pemilu].
Wasit yang sama menggelar perkara lain. Di [m11:@MYS Selangor], sepekan sebelum pencoblosan, ribuan surat suara tercoblos ditemukan di ruko; [m12=m10 pengawas] {e7 merekomendasikan} pencopotan seorang anggota panitia yang juga [m13:IDN.GOV wakil duta besar].
[m14:IDN.PTY Tim Kampanye Nasional], kubu petahana yang diketuai [m15:IDN.BUS Erick Thohir], {e8 melaporkan} tiga akun ke [m16:IDN.COP Bareskrim], yakni penyebar [m17:IDN.CVL kabar server di Singapura].
Di luar itu semua, [m18:IDN.GOV Joko Widodo] memilih merayu. Lewat [m19:IDN.GOV Luhut Pandjaitan], [m20=m18 ia] {e9 meminta bertemu} lawannya, Ahad. [m21=m19 Luhut] menelepon; yang ditelepon sedang flu. Sekutu terdekat [m22=m3 Prabowo], [m23:IDN.PTY PKS], {e10 tidak menyukai} cara itu.
Ada pula sekutu yang mulai menjauh. [m24:IDN.PTY Susilo Bambang Yudhoyono], yang mengetuai [m25:IDN.PTY Demokrat], {e11 menarik pengurusnya} dari Kertanegara sehari setelah pemungutan suara. [m26:IDN.PTY Hinca Panjaitan] membantah [m27=m25 partainya] {e12 keluar} dari [m28:IDN.PTY Koalisi Indonesia Adil Makmur].
[m29:IDN.PTY Amien Rais] bahkan berbicara soal jalanan. Bila ada kecurangan, kata pendiri [m30:IDN.PTY PAN] itu, massa {e13 akan turun}.
[m31:IDN.COP Kapolri Tito Karnavian] dan [m32:IDN.MIL Panglima TNI Hadi Tjahjanto] {e14 mengeluarkan peringatan} bersama terhadap upaya inkonstitusional, Kamis.
Sebanyak 119 petugas penyelenggara meninggal karena kelelahan. Logistik pemilu susulan tiba di Nias Selatan.
e1 m1 > m2 REJECT actual 2019-04-22/day ctx=election again
e2 m4 > m2 REJECT actual 2019-04-22/day ctx=election
e3 m6 > m2 ACCUSE actual 2019-04-22/day mode=disapprove ctx=election
e4 m8 > m4 AGREE planned 2019-04-24/day ctx=election
e5 m9 > m10 CONCEDE actual 2019-04-19/day ctx=election
e6 m10 > m9 REQUEST requested 2019-04-19/day mode=change ctx=election
e7 m12 > m13 REQUEST requested 2019-04-16/day mode=yield ctx=election bg
e8 m14 > m17 ACCUSE actual 2019-04-22/day mode=allege ctx=election,misinformation
e9 m20 > m22 REQUEST requested 2019-04-21/day mode=change ctx=election said=m19
e10 m23 > m21 ACCUSE actual 2019-04-23/none mode=disapprove ctx=election
e11 m24 > m4 SANCTION actual 2019-04-18/day mode=withdraw ctx=election
e12 m27 > m4 SANCTION denied 2019-04-23/none mode=withdraw ctx=election said=m26
e13 m29 > m9 PROTEST hypothetical 2019-04-23/none mode=demo ctx=election
e14 m31,m32 > m29 THREATEN threatened 2019-04-18/day mode=restrict ctx=election,repression
q1 m6 direct cue=ujar
rel m5 leads m4
rel m8 leads m9
rel m14 led_by m15
rel m24 leads m25
rel m23 ally_of m22
rel m6 member_of m4

### Kaltara Pos 2020-12-01 article
= Sebatik, Kampung Dua Bendera
[m1:@IDN NUNUKAN] - Dapur rumah [m2:IDN.CVL Mappangara] ada di Malaysia, ruang tamunya di Indonesia. Setelah patok nomor tiga digeser, seluruhnya pindah negara.
Pergeseran itu hasil survei [m3:IDN.GOV tim teknis Indonesia] dan [m4:MYS.GOV Malaysia] yang {e1 disahkan} di [m5:@MYS Kuala Lumpur] pada 21 November 2019. Sekitar 127 hektare kembali ke pangkuan republik.
Tetapi bukan berarti semuanya tenang. Pekan lalu [m6:MYS.MIL Agensi Penguatkuasaan Maritim Malaysia] {e2 menggiring} [m7:IDN.CVL enam pencari rumput laut] dari perairan Karang Unarang, Rabu (25/11).
"<<q1 Tali jangkar saja [m8=m9 saya] yang masuk, perahunya tidak>>," gerutu [m9:IDN.CVL Hasan Basri], ketua [m10:IDN.CVL HNSI Nunukan], yang menyebut kawan-kawannya korban salah baca peta.
[m11:IDN.GOV Konsulat RI di Tawau] sudah {e3 menjenguk} [m12=m7 mereka] dan {e4 meminta} pembebasan tanpa syarat. [m13:IDN.GOV Emir Faisal], kepala perwakilan, mengatakan jawabannya <<q2 sedang diproses di Kota Kinabalu>>.
Di pihak sini, [m14:IDN.MIL Pangkalan TNI AL Nunukan] tak mau diam dan {e5 mengerahkan} dua kapal patroli. [m15:IDN.MIL Letkol Laut Anton Pratomo], komandannya, membantah [m16=m14 anak buahnya] telah {e6 mengejar} kapal penjaga negeri sebelah sampai melewati garis.
[m17:IDN.GOV Gubernur Kalimantan Utara Irianto Lambrie], calon petahana dalam pemungutan suara pekan depan, berjanji {e7 menanggung} keluarga keenamnya. Penantangnya, [m18:IDN.PTY Zainal Arifin Paliwang], purnawirawan polisi yang didukung [m19:IDN.PTY Gerindra], {e8 menuduh} [m20=m17 sang gubernur] memancing di air keruh.
[m21:IDN.GOV Bawaslu Kaltara] pun {e9 memanggil} petahana untuk klarifikasi, Kamis.
[m22:MYS.GOV Pemerintah negara bagian Sabah], yang sejak September dipimpin [m23:MYS.GOV Hajiji Noor], menutup pelintasan karena pandemi. Penutupan itu {e10 membuat} [m24:IDN.CVL ribuan pekerja kebun] tak bisa pulang.
Dahulu, 2005, Karang Unarang menjadi gelanggang adu lambung: [m25:IDN.MIL KRI Tedong Naga] {e11 bersenggolan} dengan [m26:MYS.MIL KD Rencong] pada 8 April tahun itu.
[m27=m2 Mappangara] tidak pusing. Dapurnya tetap berasap dua kali sehari.
e1 m3 > m4 SUPPORT actual 2019-11-21/day ctx=territory,diplomatic bg
e2 m6 > m7 COERCE actual 2020-11-25/day mode=arrest ctx=territory,natural_resource
e3 m11 > m12 AID actual 2020-11-27/day ctx=human_security
e4 m11 > m6 REQUEST requested 2020-11-27/day mode=yield ctx=diplomatic,territory
e5 m14 > m6 MOBILIZE actual 2020-11-28/day mode=weapons ctx=military,territory
e6 m16 > m6 COERCE denied 2020-12-01/none ctx=military,territory said=m15
e7 m17 > m12 AGREE planned 2020-12-01/none ctx=human_security
e8 m18 > m20 ACCUSE actual 2020-12-01/none mode=disapprove ctx=election
e9 m21 > m20 ACCUSE planned 2020-12-03/day mode=investigate ctx=election
e10 m22 > m24 COERCE actual 2020-09-01/month mode=restrict ctx=migration,health
e11 m25 > m26 ASSAULT actual 2005-04-08/day ctx=military,territory bg
q1 m9 direct cue=gerutu
q2 m13 indirect cue=mengatakan
rel m9 leads m10
rel m13 leads m11
rel m15 leads m16
rel m23 leads m22
