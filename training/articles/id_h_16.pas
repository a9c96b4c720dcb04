### Serambinews.com 2015-05-20 article
= [m1=m4 Nelayan] Aceh {e1 Selamatkan} 433 Orang, [m2=m20 Kuala Lumpur] Melunak
~share Bagikan ke Facebook X WhatsApp
~byline Oleh: Syarif Nasution
SERAMBINEWS.COM, [m3:@IDN LANGSA] - Jala ditinggalkan begitu saja. [m4:IDN.CVL Lima kapal dari Julok] pulang dengan muatan lain, Rabu (20/5/2015) subuh: perempuan, bayi, dan lelaki setinggal tulang.
Sebanyak 433 [m5:MMR.REF orang Rohingya dan Bangladesh] itu {e2 dijemput} dari perahu kayu hijau yang sudah hampir sebulan terkatung-katung.
"<<q1 [m6=m5 Mereka] menangis, [m7=m8 kami] ikut menangis. Siapa yang tega?>>" ujar [m8:IDN.CVL Teuku Nyak Idrus], panglima laot setempat.
Perahu itu, menurut penuturan [m9=m5 penumpangnya], dua kali {e3 dihalau} ke laut lepas, sekali oleh [m10:IDN.MIL kapal perang Indonesia] dan sekali oleh [m11:MYS.MIL angkatan laut Malaysia].
[m12:IDN.MIL Kapuspen TNI Mayjen Fuad Basya] membantah ada yang {e4 mengusir}. [m13=m10 Pihaknya] hanya {e5 memberi} makanan dan bahan bakar, kata [m14=m12 dia].
~advert ADVERTISEMENT
Bantahan itu datang bersamaan dengan perubahan angin di [m15:@MYS Putrajaya]. Di sana [m16:IDN.GOV Menlu Retno Marsudi] {e6 duduk bersama} [m17:MYS.GOV Anifah Aman] dan [m18:THA.GOV Tanasak Patimapragorn]. Hasilnya, [m19=m16 Jakarta] dan [m20:MYS.GOV Kuala Lumpur] {e7 bersedia menampung} tujuh ribu orang selama setahun. [m21=m18 Bangkok] {e8 tidak ikut}.
Sebagai syarat, [m22=m16+m20 kedua ibu kota] {e9 minta} [m23:? masyarakat internasional] memulangkan atau memukimkan [m24=m5 mereka] di negara ketiga. Yang pertama {e10 menyambut} adalah [m25:USA.GOV Washington]. [m26:AUS.GOV Perdana Menteri Tony Abbott] tegas {e11 menolak}: "<<q2 Nope, nope, nope>>".
[m27:MMR.GOV Pemerintah Thein Sein] belum bersedia {e12 mengakui} istilah Rohingya, apalagi memberi kewarganegaraan.
[m28:IDN.GOV Gubernur Aceh Zaini Abdullah], yang dua dasawarsa hidup di pengasingan bersama [m29:GAM.REB GAM], {e13 memerintahkan} [m30:IDN.GOV para bupati di pesisir timur] menyiapkan penampungan.
[m31:UNHCR UNHCR] dan [m32:IOM IOM] {e14 mengirim} tenda serta dokter ke Kuala Langsa. Malam nanti imigrasi mulai mendata.
Di Birem Bayeun, warga memasak kuah pliek dalam belanga besar.
~footer Sumber: berbagai laporan
e1 m1 > m5 AID actual 2015-05-20/day ctx=migration,human_security again
e2 m4 > m5 AID actual 2015-05-20/day ctx=migration,human_security
e3 m10 > m9 COERCE actual 2015-05-12/week mode=expel ctx=migration said=m9 bg
e4 m13 > m9 COERCE denied 2015-05-20/none mode=expel ctx=migration said=m12 again
e5 m13 > m9 AID actual 2015-05-12/week ctx=human_security,migration said=m14 bg
e6 m16 > m17,m18 CONSULT actual 2015-05-20/day mode=visit ctx=migration,diplomatic
e7 m19,m20 > m9 AGREE planned 2015-05-20/day ctx=migration,asylum
e8 m21 > m9 REJECT actual 2015-05-20/day mode=assist ctx=migration,asylum
e9 m19,m20 > m23 REQUEST requested 2015-05-20/day mode=assist ctx=migration
e10 m25 > m19,m20 SUPPORT actual 2015-05-20/none ctx=migration
e11 m26 > m19 REJECT actual 2015-05-20/none mode=assist ctx=migration,asylum
e12 m27 > m24 REJECT actual 2015-05-20/none ctx=migration,religion_ethnicity
e13 m28 > m30 REQUEST requested 2015-05-20/none mode=assist ctx=migration
e14 m31,m32 > m24 AID actual 2015-05-20/none ctx=migration,human_security
q1 m8 direct cue=ujar
q2 m26 mixed

### Radar Bima 2011-12-26 article
= Dermaga Sape Jadi Ladang Peluru
[m1:@IDN BIMA] - Lima hari [m2:IDN.CVL Front Reformasi Anti Tambang] {e1 menduduki} Pelabuhan Sape. Lima hari pula kapal ke Labuan Bajo tak berangkat.
Sabtu (24/12) pagi [m3:IDN.COP Polda NTB] mengakhirinya dengan {e2 tembakan}. [m4:IDN.CVL Arif Rahman] dan [m5:IDN.CVL Syaiful] meninggal, puluhan orang luka, 56 {e3 ditangkap}.
Tuntutan [m6=m2 mereka] cuma satu. [m7:IDN.GOV Bupati Bima Ferry Zulkarnain] {e4 diminta} mencabut izin nomor 188 milik [m8:IDN.BUS PT Sumber Mineral Nusantara], perusahaan yang separuh sahamnya dikuasai [m9:AUS.BUS Arc Exploration] dari Australia.
"<<q1 Izin tidak bisa dicabut begitu saja, nanti [m10=m7 saya] yang digugat>>," tegas [m11=m7 Ferry], Minggu, {e5 menolak} untuk kesekian kali.
[m12:IDN.COP Kadiv Humas Polri Irjen Saud Usman Nasution] mengatakan <<q2 [m13=m3 anggotanya] sudah memberi peringatan tiga kali>>. [m14=m12 Ia] membantah [m15=m3 petugas] {e6 menembak} kepala; hanya kaki.
Rekaman telepon genggam memperlihatkan hal berbeda, sebut [m16:IDN.JUD Komnas HAM]. [m17:IDN.JUD Ridha Saleh], wakil ketua komisi itu, {e7 bertolak} ke Bima hari ini.
Kemarahan menjalar jauh. Di [m18:@IDN Makassar], [m19:IDN.EDU mahasiswa asal Bima] {e8 melempari} [m20:IDN.COP pos polisi]; di [m21:@IDN Jakarta], [m22:IDN.EDU PMII] {e9 membakar} keranda di depan [m23:IDN.COP Mabes Polri].
Anggota DPR ikut bersuara. [m24:IDN.PTY Fahri Hamzah] dari [m25:IDN.PTY PKS], kelahiran Sumbawa, {e10 menyerukan} pencopotan [m26=m27 kapolda]. Yang dimaksud, [m27:IDN.COP Brigjen Arif Wachyunadi], belum dapat dihubungi.
[m28:IDN.GOV Gubernur NTB Zainul Majdi], yang memimpin [m29:IDN.PTY Demokrat] setempat, {e11 mengusulkan} penghentian sementara seluruh kegiatan tambang. Usulan ini mungkin {e12 dipertimbangkan}, kata sekretaris daerah, bila ada payung hukum.
Februari silam [m30=m2 massa dari Lambu] {e13 membakar} kantor camat. Waktu itu, 10 Februari, tak ada korban.
[m31:IDN.COP Kapolri Timur Pradopo] berencana {e14 menonaktifkan} [m32:IDN.COP lima perwira] sesudah pemeriksaan. Bawang merah Bima mulai dipanen.
e1 m2 > m7 PROTEST actual 2011-12-20/day mode=obstruct ctx=environment,natural_resource
e2 m3 > m2 ASSAULT actual 2011-12-24/day mode=firearms ctx=repression,environment
e3 m3 > m2 COERCE actual 2011-12-24/day mode=arrest ctx=repression
e4 m6 > m7 REQUEST requested 2011-12-20/day mode=change ctx=natural_resource,environment
e5 m11 > m6 REJECT actual 2011-12-25/day mode=change ctx=natural_resource
e6 m15 > m6 ASSAULT denied 2011-12-24/day mode=firearms ctx=repression said=m14 again
e7 m17 > m6 CONSULT planned 2011-12-26/day mode=visit ctx=human_rights
e8 m19 > m20 PROTEST actual 2011-12-25/day mode=riot ctx=repression
e9 m22 > m23 PROTEST actual 2011-12-25/day mode=demo ctx=repression
e10 m24 > m31 REQUEST requested 2011-12-26/none mode=change ctx=repression
e11 m28 > m11 REQUEST requested 2011-12-25/day mode=yield ctx=natural_resource
e12 m11 > m28 CONCEDE hypothetical 2011-12-26/none ctx=natural_resource
e13 m30 > m11 PROTEST actual 2011-02-10/day mode=riot ctx=natural_resource,environment bg
e14 m31 > m32 SANCTION planned 2011-12-26/none mode=expel ctx=repression
q1 m11 direct cue=tegas
q2 m12 indirect cue=mengatakan
rel m28 leads m29
rel m24 member_of m25
rel m17 member_of m16

### Katadata 2022-09-15 article
= BBM Naik, [m1=m4 Kampus] dan [m2=m5 Buruh] {e1 Turun}, [m3=m6 Istana] Tebar Bansos
Gelombang kedua lebih ramai dari yang pertama. Menurut hitungan kepolisian, Selasa (13/9) ada 31 titik aksi dari Banda Aceh sampai Ternate.
Di Patung Kuda, [m4:IDN.EDU mahasiswa] dan [m5:KSPI.LAB anggota KSPI] {e2 menuntut harga diturunkan}. Bensin jenis Pertalite {e3 dinaikkan} [m6:IDN.GOV Presiden Joko Widodo] dari Rp 7.650 menjadi Rp 10.000 pada 3 September.
[m7:IDN.GOV Moeldoko], kepala staf kepresidenan, {e4 menerima} enam utusan mahasiswa. "<<q1 Silakan kritik, asal jangan anarkistis>>," kata [m8=m7 dia] kepada [m9=m4 mereka].
Sebaliknya, buruh pulang dengan tangan hampa karena [m10:IDN.LEG pimpinan DPR] sedang {e5 merayakan ulang tahun} [m11:IDN.LEG Ketua DPR Puan Maharani] pada aksi sebelumnya, 6 September. [m12:KSPI.LAB Said Iqbal], presiden konfederasi itu, {e6 mengecam} pesta tersebut sebagai tak punya rasa.
[m13=m11 Puan] menjawab lewat sekretaris jenderal: <<q2 itu spontan>>.
Partai-partai bersikap menurut letak kursinya. [m14:IDN.PTY PKS] {e7 keluar dari ruang} paripurna, sedangkan [m15:IDN.PTY Golkar] dan [m16:IDN.PTY PKB], anggota [m17:IDN.PTY koalisi pemerintah], {e8 membela} kebijakan itu. [m18:IDN.PTY AHY] dari Demokrat {e9 berjanji} mendampingi mahasiswa sampai harga turun.
Untuk meredam, [m19:IDN.GOV Menteri Sosial Tri Rismaharini] {e10 menyalurkan} bantuan tunai Rp 600 ribu kepada [m20:IDN.CVL 20,65 juta keluarga]. [m21:IDN.GOV BPK] tahun lalu {e11 menegur} kementeriannya soal data ganda.
Di [m22:@IDN Bengkulu], [m23=m25 polisi] {e12 menembakkan gas}. [m24:IDN.EDU Kader HMI] kocar-kacir. Kapolresta di sana membantah [m25:IDN.COP pasukannya] {e13 memukul} siapa pun.
[m26:IDN.EDU BEM SI], aliansi yang dikoordinasi [m27:IDN.EDU Abdul Kholiq], {e14 memberi waktu} tujuh hari. Jika lewat, [m28=m26 mereka] akan mogok kuliah.
Harga minyak Brent kemarin US$ 94 per barel. Bank Indonesia menaikkan suku bunga 25 basis poin bulan lalu.
e1 m1,m2 > m3 PROTEST actual 2022-09-13/day mode=demo ctx=economic again
e2 m4,m5 > m6 PROTEST actual 2022-09-13/day mode=demo ctx=economic
e3 m6 > m4 COERCE actual 2022-09-03/day ctx=economic bg
e4 m9 > m7 CONSULT actual 2022-09-13/day mode=visit ctx=economic
e5 m10 > m5 REJECT actual 2022-09-06/day ctx=legislative bg
e6 m12 > m10 ACCUSE actual 2022-09-13/day mode=disapprove ctx=legislative,economic
e7 m14 > m6 REJECT actual 2022-09-06/day ctx=legislative,economic bg
e8 m15,m16 > m6 SUPPORT actual 2022-09-15/none ctx=economic
e9 m18 > m9 AGREE planned 2022-09-15/none ctx=economic
e10 m19 > m20 AID actual 2022-09-15/none ctx=economic,human_security
e11 m21 > m19 ACCUSE actual 2021-01-01/year mode=disapprove ctx=economic bg
e12 m23 > m24 ASSAULT actual 2022-09-13/day mode=crowd-control ctx=repression
e13 m25 > m24 ASSAULT denied 2022-09-13/day mode=beat ctx=repression said=m25
e14 m26 > m6 THREATEN threatened 2022-09-15/none ctx=economic
q1 m8 direct cue=kata
q2 m13 indirect cue=menjawab
rel m15 member_of m17
rel m16 member_of m17
rel m26 led_by m27

### Suara Karya 2006-05-30 article
= [m1=m10 Dili] Terbakar, [m2=m27 Jakarta] {e1 Jaga} Perbatasan
[m3:@IDN ATAMBUA] - Pintu pelintasan Motaain digembok dari dua sisi sejak Jumat (26/5). Dari sisi barat, [m4:IDN.MIL dua batalyon TNI] {e2 merapat} atas perintah [m5:IDN.MIL Korem Wirasakti].
Di seberang, pertikaian sudah sebulan. [m6:TLS.REB Enam ratus tentara pembangkang], yang {e3 dipecat} pada 16 Maret, kini menguasai bukit di sekitar [m7:@TLS Dili]. Komandan [m8=m6 mereka], [m9:TLS.REB Gastao Salsinha], {e4 menuntut} [m10:TLS.GOV Perdana Menteri Mari Alkatiri] mundur.
Kamis lalu giliran [m11:TLS.COP polisi] yang menjadi sasaran. Sembilan perwira tak bersenjata {e5 ditembak} [m12:TLS.MIL tentara] di bawah bendera [m13:UN PBB], yang sedang {e6 mengawal} [m14=m11 mereka] keluar dari markas.
Sejak itu [m15:AUS.MIL pasukan Australia] {e7 mendarat}, disusul Malaysia, Selandia Baru, dan Portugal. Semuanya {e8 diundang} [m16:TLS.GOV Presiden Xanana Gusmao] sehari sebelumnya.
Akankah [m17=m27 Indonesia] ikut? "<<q1 Sejarah [m18=m19 kita] di sana membuat jawaban itu jelas>>," ujar [m19:IDN.GOV Menlu Hassan Wirajuda], {e9 menampik} ajakan halus [m20:TLS.GOV Jose Ramos-Horta].
[m21=m10 Alkatiri] punya teori sendiri. [m22=m10 Ia] {e10 menuduh} [m23:? anasir luar] merancang kudeta, dan [m24:TLS.PTY Fretilin], partai yang dipimpinnya bersama [m25:TLS.PTY Lu-Olo], {e11 membenarkan}. [m26:TLS.GOV Pemerintahnya] tidak menyebut negara mana.
[m27:IDN.GOV Kedutaan Besar RI] sementara itu {e12 memulangkan} [m28:IDN.CVL 400 warga Indonesia] dengan Hercules, Minggu. Gedung konsuler sempat {e13 dijarah} [m29:TLS.CVL pemuda bertopeng], namun dokumen aman.
[m30:IDN.GOV Bupati Belu Joachim Lopez] menyiapkan tenda bagi [m31:TLS.REF pengungsi]. Yang tiba baru sebelas orang. [m32:IDN.CVL Eurico Guterres], mantan wakil panglima milisi yang sejak 4 Mei {e14 menjalani hukuman} 10 tahun atas putusan [m33:IDN.JUD Mahkamah Agung] bulan Maret, dikabarkan mengirim pesan agar pengikutnya tenang.
[m34:AUS.GOV PM John Howard] kemarin menyinggung kegagalan pemerintahan. Komentar itu {e15 disesalkan} [m35=m20 Ramos-Horta].
Harga sembako di Atambua naik 20 persen.
e1 m4 > m26 MOBILIZE actual 2006-05-26/day mode=troops ctx=military,territory again
e2 m4 > m26 MOBILIZE actual 2006-05-26/day mode=troops ctx=military,territory
e3 m10 > m6 SANCTION actual 2006-03-16/day mode=expel ctx=military bg
e4 m9 > m10 REQUEST requested 2006-05-30/none mode=yield ctx=military,executive
e5 m12 > m14 ASSAULT actual 2006-05-25/day mode=firearms ctx=military
e6 m13 > m14 AID actual 2006-05-25/day ctx=peacekeeping
e7 m15 > m10 AID actual 2006-05-25/day ctx=military,peacekeeping
e8 m16 > m15 REQUEST requested 2006-05-24/day mode=assist ctx=military bg
e9 m19 > m20 REJECT actual 2006-05-30/none mode=assist ctx=military
e10 m22 > m23 ACCUSE actual 2006-05-30/none mode=allege ctx=executive,military
e11 m24 > m22 SUPPORT actual 2006-05-30/none ctx=executive
e12 m27 > m28 AID actual 2006-05-28/day ctx=human_security
e13 m29 > m27 PROTEST actual 2006-05-27/day mode=riot ctx=diplomatic
e14 m33 > m32 SANCTION actual 2006-03-13/day mode=convict ctx=human_rights,legal bg
e15 m35 > m34 ACCUSE actual 2006-05-29/day mode=disapprove ctx=diplomatic,executive
q1 m19 direct cue=ujar
rel m24 led_by m25
rel m22 leads m24
