### Antara 2019-02-13
[m1:IDN.GOV Kementerian Hukum dan HAM] {e1 memberikan grasi} kepada [m2:IDN.JRN terpidana Susrama] namun kemudian {e2 membatalkannya} setelah {e3 diprotes} [m3:IDN.JRN Aliansi Jurnalis Independen] di [m4:@IDN Denpasar].
e1 m1 > m2 CONCEDE actual 2019-02-13/none ctx=legal
e2 m1 > m2 REJECT actual 2019-02-13/none ctx=legal
e3 m3 > m1 ACCUSE actual 2019-02-13/none mode=disapprove ctx=legal

### Antara 2019-07-29
[m1:IDN.GOV Presiden Joko Widodo] {e1 memberikan amnesti} kepada [m2:IDN.CVL guru honorer Baiq Nuril Maknun], yang oleh [m3:IDN.JUD Mahkamah Agung] {e2 dihukum} enam bulan penjara karena merekam percakapan cabul atasannya.
e1 m1 > m2 CONCEDE actual 2019-07-29/none ctx=legal,gender
e2 m3 > m2 SANCTION actual 2019-07-29/none mode=convict ctx=legal,gender bg

### Antara 2019-07-05
<<q1 [m1:IDN.JUD Mahkamah Agung] {e1 menolak} permohonan peninjauan kembali yang diajukan [m2:IDN.CVL Baiq Nuril], mantan guru honorer di [m3:@IDN Mataram]>>, kata [m4:IDN.JUD juru bicara Andi Samsan Nganro].
e1 m1 > m2 REJECT actual 2019-07-05/none ctx=legal,gender
q1 m4 indirect cue=kata

### Kompas 2005-08-15
[m1:IDN.GOV Pemerintah Indonesia] dan [m2:GAM.REB Gerakan Aceh Merdeka] {e1 menandatangani nota kesepahaman} di [m3:@FIN Helsinki], yang {e2 ditengahi} oleh [m4:FIN.ELI mantan Presiden Finlandia Martti Ahtisaari].
e1 m1 > m2 SUPPORT actual 2005-08-15/none ctx=military,territory
e2 m4 > m1,m2 CONSULT actual 2005-08-15/none mode=third-party ctx=military,territory

### Kompas 2005-09-15
[m1:GAM.REB Gerakan Aceh Merdeka] {e1 menyerahkan} 62 pucuk senjata kepada [m2:AMM Misi Pemantau Aceh] di [m3:@IDN Lapangan Blang Padang], sedangkan [m4:IDN.MIL TNI] {e2 menarik} 1.300 prajurit lewat pelabuhan Krueng Geukueh.
e1 m1 > m2 RETREAT actual 2005-09-15/none mode=disarm ctx=military
e2 m4 > m1 RETREAT actual 2005-09-15/none mode=withdraw ctx=military

### Kompas 2005-08-31
[m1:IDN.GOV Presiden Susilo Bambang Yudhoyono] {e1 memberi amnesti} kepada [m2:GAM.REB 1.424 tahanan GAM] yang tersebar di penjara-penjara [m3:@IDN Jawa] dan [m4:@IDN Aceh], dua pekan seusai penandatanganan di [m5:@FIN Finlandia].
e1 m1 > m2 CONCEDE actual 2005-08-31/none ctx=legal,territory

### Kompas 2005-07-17
[m1:IDN.MIL Panglima TNI Jenderal Endriartono Sutarto] menyatakan pihaknya {e1 bersedia menarik} pasukan nonorganik dari [m2:@IDN Aceh] apabila [m3:GAM.REB GAM] benar-benar meletakkan senjata seperti yang dibahas di [m4:@FIN Helsinki].
e1 m1 > m3 CONCEDE hypothetical 2005-07-17/none mode=withdraw ctx=military

### CNN Indonesia 2024-08-22
<<q1 [m1:IDN.LEG DPR] {e1 batal mengesahkan} revisi UU Pilkada setelah [m2:IDN.EDU ribuan mahasiswa dan pekerja seni] {e2 mengepung} kompleks parlemen sejak pagi>>, ujar [m3:IDN.LEG Wakil Ketua DPR Sufmi Dasco Ahmad].
e1 m1 > m2 CONCEDE actual 2024-08-22/none ctx=legislative,election
e2 m2 > m1 PROTEST actual 2024-08-22/none mode=demo ctx=legislative,election
q1 m3 indirect cue=ujar

### CNN Indonesia 2024-08-21
[m1:IDN.LEG Badan Legislasi DPR] {e1 sepakat membawa} revisi UU Pilkada ke rapat paripurna, sehari setelah [m2:IDN.JUD Mahkamah Konstitusi] menurunkan ambang pencalonan; hanya [m3:IDN.PTY Fraksi PDI Perjuangan] yang {e2 menolak}.
e1 m1 > m2 REJECT actual 2024-08-21/none ctx=legislative,election
e2 m3 > m1 REJECT actual 2024-08-21/none ctx=legislative,election

### CNN Indonesia 2024-08-23
[m1:IDN.GOV Komisi Pemilihan Umum] {e1 berjanji mengikuti} putusan [m2:IDN.JUD Mahkamah Konstitusi] dalam peraturan pencalonan kepala daerah yang akan dikonsultasikan dengan [m3:IDN.LEG Komisi II DPR] pekan depan.
e1 m1 > m2 AGREE planned 2024-08-23/none ctx=election,legal

### detikNews 2024-08-23
<<q1 [m1:IDN.GOV Komnas HAM] {e1 menyelidiki} dugaan kekerasan oleh [m2:IDN.COP anggota Polda Metro Jaya] terhadap [m3:IDN.EDU para demonstran] di depan gedung [m4:IDN.LEG DPR]>>, kata [m5:IDN.GOV komisioner Uli Parulian Sihombing].
e1 m1 > m2 ACCUSE actual 2024-08-23/none mode=investigate ctx=human_rights,repression
q1 m5 indirect cue=kata

### detikNews 2024-08-24
[m1:IDN.COP Polda Metro Jaya] {e1 membebaskan} [m2:IDN.EDU 50 pelajar] yang diamankan dalam kericuhan di [m3:@IDN Senayan] setelah [m5=m2 mereka] dijemput orang tua, dengan jaminan dari [m4:IDN.LEG seorang pimpinan DPR].
e1 m1 > m2 RETREAT actual 2024-08-24/none mode=release ctx=legal

### Republika 2017-09-07
[m1:IDN.GOV Menteri Luar Negeri Retno Marsudi] menyerahkan usul Formula 4+1 kepada [m2:MMR.GOV Penasihat Negara Aung San Suu Kyi] dalam {e1 pertemuan} di [m3:@MMR Naypyidaw], sebelum melanjutkan perjalanan ke [m4:@BGD Dhaka].
e1 m1 > m2 CONSULT actual 2017-09-07/none mode=meet ctx=diplomatic,religion_ethnicity

### Republika 2017-09-13
<<q1 Empat pesawat Hercules {e1 mengangkut} 34 ton beras, selimut, dan tangki air dari [m1:IDN.GOV pemerintah Indonesia] untuk [m2:MMR.REF pengungsi Rohingya] di [m3:@BGD Cox's Bazar]>>, kata [m4:IDN.GOV Kepala BNPB Willem Rampangilei] di [m5:@IDN Pangkalan Halim Perdanakusuma].
e1 m1 > m2 AID actual 2017-09-13/none ctx=migration,disasters said=m4
q1 m4 indirect cue=kata

### Republika 2017-09-05
[m1:IDN.REL Front Pembela Islam] dan belasan ormas lain {e1 menuntut} [m2:IDN.GOV pemerintah] mengusir [m3:MMR.GOV Duta Besar Myanmar] dari [m4:@IDN Jakarta] atas kekerasan terhadap [m5:MMR.CVL Muslim Rohingya].
e1 m1 > m2 REQUEST requested 2017-09-05/none mode=change ctx=religion_ethnicity,diplomatic

### Republika 2017-09-08
[m1:IDN.REL Massa Aksi Bela Rohingya] {e1 berkumpul} di pelataran masjid dekat [m2:@IDN Candi Borobudur] setelah [m3:IDN.COP Polda Jawa Tengah] {e2 tidak mengizinkan} [m5=m1 mereka] berorasi di kompleks candi. 
e1 m1 > m4 PROTEST actual 2017-09-08/none mode=demo ctx=religion_ethnicity
e2 m3 > m1 REJECT actual 2017-09-08/none ctx=religion_ethnicity,rights_freedoms
Aksi itu menyoroti kekerasan [m4:MMR.MIL tentara Myanmar].

### VOA Indonesia 2021-03-24
[m1:MMR.MIL Junta militer Myanmar] {e1 membebaskan} lebih dari 600 [m2:MMR.CVL pengunjuk rasa] dari Penjara Insein di [m3:@MMR Yangon], sementara [m4:USA.GOV Departemen Keuangan AS] {e2 menjatuhkan sanksi} pada dua perusahaan induk milik tentara.
e1 m1 > m2 RETREAT actual 2021-03-24/none mode=release ctx=pro_democracy
e2 m4 > m1 SANCTION actual 2021-03-24/none mode=discontinue ctx=economic,pro_democracy

### VOA Indonesia 2021-04-24
<<q1 Para pemimpin [m1:ASEAN ASEAN] yang bersidang di [m2:@IDN Jakarta] {e1 mendesak} [m3:MMR.MIL Jenderal Senior Min Aung Hlaing] menghentikan kekerasan dan menerima utusan khusus>>, kata [m4:BRN.GOV Sultan Brunei Hassanal Bolkiah].
e1 m1 > m3 REQUEST requested 2021-04-24/none mode=yield ctx=pro_democracy
q1 m4 indirect cue=kata

### VOA Indonesia 2021-10-16
[m1:ASEAN Perhimpunan Bangsa-Bangsa Asia Tenggara] {e1 memutuskan tidak mengundang} [m2:MMR.MIL pemimpin junta Myanmar] ke konferensi tingkat tinggi bulan ini dan akan memanggil wakil nonpolitik, menurut ketuanya, [m3:BRN.GOV Brunei Darussalam].
e1 m1 > m2 SANCTION actual 2021-10-16/none ctx=diplomatic,pro_democracy

### VOA Indonesia 2022-01-07
[m1:KHM.GOV Perdana Menteri Kamboja Hun Sen] {e1 tiba} di [m2:@MMR Naypyidaw] untuk berunding dengan [m3:MMR.MIL Min Aung Hlaing], kunjungan yang {e2 ditentang} [m4:MMR.OPP Pemerintah Persatuan Nasional].
e1 m1 > m3 CONSULT actual 2022-01-07/none mode=visit ctx=diplomatic
e2 m4 > m1 ACCUSE actual 2022-01-07/none mode=disapprove ctx=diplomatic

### Tempo 2022-01-09 headline
[m1:MMR.CVL Warga Depayin] {e1 Bakar} Foto [m2:KHM.GOV Hun Sen], [m3:IDN.GOV Jokowi] {e2 Telepon} [m4=m2 Rekannya]
e1 m1 > m2 PROTEST actual 2022-01-09/none mode=demo ctx=diplomatic
e2 m3 > m4 CONSULT actual 2022-01-09/none mode=phone ctx=diplomatic

### Antara 2014-05-06 none
<<q1 [m1:IDN.GOV Badan Pusat Statistik] mencatat ekonomi triwulan pertama tumbuh 5,21 persen, melambat karena ekspor mineral mentah ke [m2:@CHN Tiongkok] dan [m3:@JPN Jepang] turun>>, ujar [m4:IDN.GOV Kepala BPS Suryamin].
q1 m4 indirect cue=ujar

### Jawa Pos 2018-06-21 none
Sebanyak 40 [m1:IDN.CVL pendukung timnas] asal [m2:@IDN Sidoarjo] yang menonton Piala Dunia di [m3:@RUS Saransk] dijamu makan malam oleh [m4:RUS.CVL keluarga pensiunan masinis], kata [m5=m1 salah seorang dari mereka] lewat telepon.
