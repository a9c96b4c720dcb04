### Serambi Indonesia 2014-03-03 article
= Caleg PNA {e12 Diberondong} di Tanjakan Sawang
~byline (tz/nas/bah)
~date_line Senin, 3 Maret 2014 09:12
[m1:@IDN TAPAKTUAN] - Empat puluh enam lubang peluru ditemukan di pintu Avanza itu. Pengemudinya, [m2:IDN.PTY Faisal], calon anggota DPRK Aceh Selatan dari [m3:IDN.PTY Partai Nasional Aceh], {e1 dihabisi} Minggu (2/3) malam di Gampong Ujong Karang.
Siapa [m26:? penembaknya] masih gelap. "<<q1 Pelurunya kaliber 7,62; jumlah pelaku dua orang>>," kata [m4:IDN.COP Kapolres AKBP Sigit Jatmiko].
Bagi [m5:IDN.PTY Irwansyah alias Tgk Muksalmina], ini yang ketiga. Ketua PNA, bekas panglima Aceh Rayeuk semasa [m6:GAM.REB GAM], mengingatkan bahwa Februari lalu [m7:IDN.PTY Juwaini], ketua partainya di Kuta Makmur, {e2 dipukuli} sampai mati. Tiga tersangka kasus itu, kata [m28=m5 dia], <<q2 orang [m8:IDN.PTY Partai Aceh]>>.
[m9:IDN.PTY Partai Aceh], yang memegang [m10:IDN.LEG DPRA] dengan 33 kursi, {e3 menepis}. [m11:IDN.PTY Muzakir Manaf] mengetuainya, sekaligus wakil gubernur. "<<q3 Jangan setiap petasan dialamatkan kepada [m12=m9 kami]>>," ujarnya. [m13=m11 Mualem], begitu [m29=m11 ia] dipanggil, malam itu juga {e4 menyuruh} [m14:KPA.CVL Komite Peralihan Aceh], wadah bekas kombatan yang juga dipimpinnya, menahan diri.
PNA adalah sempalan. Pendirinya, [m15:IDN.ELI Irwandi Yusuf], bekas gubernur, {e5 ditampar} [m27:? orang-orang berseragam partai] seusai pelantikan [m16:IDN.GOV Zaini Abdullah] pada Juni 2012, di halaman gedung dewan.
~read_also Baca juga: Harga Pala Menguat, Petani Aceh Selatan Sumringah
Kejadian ini membikin Jakarta gerah. [m17:IDN.COP Kapolri Jenderal Sutarman] {e6 mengirim} satu SSK Brimob; pengiriman tersebut {e7 disambut} [m18:IDN.CVL Zulfikar Muhammad], koordinator [m19:IDN.NGO Koalisi NGO HAM], dengan syarat jangan jadi darurat baru.
[m20:EU Uni Eropa], melalui duta besarnya [m21:EU Olof Skoog], {e8 menyatakan prihatin}. Lembaga itu dulu, dari September 2005 hingga Desember 2006, memimpin [m22:AMM Misi Pemantau Aceh].
Di rumah duka, istri [m32=m2 Faisal], [m23:IDN.CVL Rismawati], tak banyak bicara. "<<q4 [m30=m2 Dia] cuma mau pulang makan>>."
Panwaslu {e9 akan mempertemukan} tiga partai lokal Kamis besok. Ketiganya, kata [m24:IDN.GOV Asqalani], ketua [m25:IDN.GOV Bawaslu Aceh], {e10 sudah setuju} menandatangani ikrar damai; ikrar yang sama pernah {e11 [m31=m3+m9 mereka] teken} tahun 2012, dan dilanggar.
e12 m26 > m2 ASSAULT actual 2014-03-02/day mode=firearms ctx=election again
e1 m26 > m2 ASSAULT actual 2014-03-02/day mode=firearms ctx=election
e2 m8 > m7 ASSAULT actual 2014-02-01/month mode=beat ctx=election said=m5
e3 m9 > m5 REJECT actual 2014-03-03/none ctx=election
e4 m13 > m14 REQUEST requested 2014-03-02/day mode=yield ctx=election
e5 m27 > m15 ASSAULT actual 2012-06-01/month mode=beat ctx=political_institutions bg
e6 m17 > m26 MOBILIZE actual 2014-03-03/none mode=police ctx=human_security
e7 m18 > m17 SUPPORT actual 2014-03-03/none ctx=human_security
e8 m20 > m26 ACCUSE actual 2014-03-03/none mode=disapprove ctx=election
e9 m25 > m3,m9 CONSULT planned 2014-03-06/day mode=third-party ctx=election
e10 m3,m9 > m9,m3 AGREE planned 2014-03-03/none ctx=election
e11 m3,m9 > m9,m3 SUPPORT actual 2012-01-01/year ctx=election bg
q1 m4 direct cue=kata
q2 m5 indirect cue=kata
q3 m11 direct cue=ujarnya
q4 m23 direct
rel m2 member_of m3
rel m5 leads m3
rel m11 leads m9
rel m13 leads m14
rel m18 leads m19
rel m22 led_by m20 from=2005-09 to=2006-12
rel m24 leads m25

### Kompas.com 2025-05-23 article
= [m1:GBR.GOV London] Lepas Chagos, Diego Garcia Dipinjam 99 Tahun
~byline Kompas.com - 23/05/2025, 13:45 WIB
~advert Lihat Foto
[m2:@GBR LONDON], KOMPAS.com – Dua perempuan hampir menggagalkannya. Kamis (22/5/2025) pukul 02.25, atas permohonan [m3:GBR.CVL Bertrice Pompe] dan [m4:GBR.CVL Bernadette Dugasse], [m27:GBR.JUD hakim] {e1 menahan} pena [m5:GBR.GOV Keir Starmer]; sebelas jam kemudian larangan itu gugur dan tanda tangan {e2 dibubuhkan} melalui layar.
Dengan tanda tangan tersebut, kepulauan Chagos menjadi wilayah [m6:MUS.GOV Mauritius]. Pangkalan Diego Garcia tetap diurus [m7=m1 Inggris], yang {e3 akan membayar} 101 juta pound setahun.
"<<q1 Tidak ada pilihan lain kalau pangkalan itu mau selamat>>," kata [m8=m5 ketua] [m9:GBR.PTY Partai Buruh] di markas Northwood.
Lawannya di parlemen terbakar. [m10:GBR.OPP Kemi Badenoch], yang mengomandani [m11:GBR.OPP Konservatif], {e4 menuduh} [m12=m5 perdana menteri] menjual rakyat. Tuduhan serupa dilempar [m13:GBR.OPP Nigel Farage] dari [m14:GBR.OPP Reform UK].
Di Port Louis suasananya pesta. [m15:MUS.GOV Navin Ramgoolam] menyebut dekolonisasi rampung; ayahnya, Seewoosagur, menyaksikan pulau itu {e5 dicabut} dari negerinya pada 1965. Dua ribu orang [m16:CHAGOS.CVL Chagos] lalu {e6 diusir} sampai tahun 1973.
"<<q2 [m17=m16 Kami] dipindah seperti karung, sekarang dijual seperti karung>>," ujar [m18=m3 Pompe].
~read_also Baca juga: Kenapa Diego Garcia Penting bagi AS?
[m19:USA.GOV Marco Rubio] {e7 menyambut} perjanjian itu. Sekutu lama [m28=m1 London] tersebut memakai Diego Garcia bersama-sama, dan pada Maret {e8 menempatkan} enam pengebom B-2 untuk [m20:YEM.REB sasaran di Yaman].
Proses ini berutang kepada banyak ruang sidang. Pada 25 Februari 2019 [m21:ICJ Mahkamah Internasional], badan hukum utama [m22:UN PBB], {e9 menganggap} pemisahan Chagos melanggar hukum. Majelis Umum {e10 menyuruh} [m29=m1 Inggris] pergi tiga bulan kemudian; suruhan itu diabaikan.
[m23:AU Uni Afrika], yang tahun ini dipimpin [m24:AGO.GOV Angola], mengirim ucapan selamat. [m25:IND.GOV New Delhi], mitra dekat [m30=m6 Mauritius] sejak kemerdekaan, mengaku ikut membantu di belakang layar.
Naskahnya masih harus lewat ratifikasi. Apakah Majelis Tinggi dapat {e12 menjegalnya}? "<<q3 Bisa menunda, tidak bisa membunuh>>," kata [m26:GBR.LEG seorang anggota Lords].
e1 m27 > m5 COERCE actual 2025-05-22/day mode=restrict ctx=legal,territory
e2 m5 > m6 SUPPORT actual 2025-05-22/day ctx=territory,diplomatic
e3 m7 > m6 AGREE planned 2025-05-22/day ctx=territory,economic
e4 m10,m13 > m12 ACCUSE actual 2025-05-23/none mode=disapprove ctx=territory
e5 m7 > m6 COERCE actual 1965-01-01/year mode=seize ctx=territory bg
e6 m7 > m16 COERCE actual 1973-01-01/year mode=deport ctx=territory bg
e7 m19 > m5 SUPPORT actual 2025-05-23/none ctx=military,territory
e8 m19 > m20 MOBILIZE actual 2025-03-01/month mode=weapons ctx=military bg
e9 m21 > m7 ACCUSE actual 2019-02-25/day mode=disapprove ctx=territory,legal bg
e10 m22 > m7 REQUEST requested 2019-05-01/month mode=yield ctx=territory bg
e12 m26 > m5 REJECT hypothetical 2025-05-23/none ctx=legislative
q1 m5 direct cue=kata
q2 m3 direct cue=ujar
q3 m26 direct cue=kata
rel m8 leads m9
rel m10 leads m11
rel m13 member_of m14
rel m19 ally_of m1
rel m21 part_of m22
rel m23 led_by m24
rel m25 ally_of m6

### Republika 2020-11-14 article
= Truk Tomat, Lalu Roket: Guerguerat {e13 Dibuka Paksa}
~date_line Sabtu 14 Nov 2020 07:25 WIB
~byline Rep: Dwina Agustin/ Red: Nur Aini
[m1:@MAR RABAT] -- Selama tiga pekan 200 truk, sebagian memuat tomat, mengantre di jalan yang diduduki enam puluh orang bertenda. Jumat (13/11) [m2:MAR.MIL tentara Maroko] {e1 menyingkirkan} [m28=m3 mereka] dari Guerguerat.
Orang-orang bertenda itu pengikut [m3:POLISARIO.REB Front Polisario], gerakan yang menginginkan [m27:@ESH Sahara Barat] merdeka. [m29=m3 Mereka] {e2 memalang} jalan ke Mauritania sejak 21 Oktober.
"<<q1 Gencatan senjata sudah mati. Perang {e3 telah mulai}>>," kata [m4:POLISARIO.REB Mohamed Salem Ould Salek] dari kamp Tindouf. [m5=m4 Ia] menjabat menteri luar negeri [m6:SADR.GOV Republik Demokratik Arab Sahrawi (RASD)], negara proklamasi yang dikepalai [m7:POLISARIO.REB Brahim Ghali], sekretaris jenderal [m31=m3 Polisario].
[m32=m6 RASD] memerintah seperlima wilayah di timur tembok pasir; sisanya dipegang [m8:MAR.GOV Maroko] sejak 1975. Republik itu diakui [m9:DZA.GOV Aljazair], tuan rumah kamp-kampnya, juga [m10:ZAF.GOV Afrika Selatan], dan menjadi anggota [m11:AU Uni Afrika] sejak 1984.
Pihak Rabat punya cerita lebih pendek. Tidak ada pertempuran, tulis [m12:MAR.GOV Kementerian Luar Negeri], <<q2 [m13=m2 pasukan] {e4 tidak menembak} seorang pun>>. Menterinya, [m14:MAR.GOV Nasser Bourita], Kamis sudah {e5 memberitahukan} langkah itu lewat telepon kepada [m15:UN Antonio Guterres].
~read_also Baca Juga: Sardin Sahara, Ikan yang Diperebutkan Eropa
[m33=m15 Guterres] {e6 menyesali} gagalnya ikhtiarnya. Misi [m16:MINURSO MINURSO], 230 orang tak bersenjata, bagian dari [m17:UN PBB], tak kuasa apa-apa; kepala misinya, [m18:MINURSO Colin Stewart], berulang kali {e7 meminta} [m19=m3 para pemalang] pulang.
[m20:DZA.GOV Presiden Abdelmadjid Tebboune] sedang dirawat di Jerman. Dari Algiers kementeriannya {e8 mengecam} "<<q3 pelanggaran berat>>". Sebaliknya [m21:ARE.GOV Abu Dhabi], yang pekan lalu {e9 membuka} konsulat di Laayoune, {e10 menyokong} Rabat. Sokongan senada: [m22:QAT.GOV Doha], [m23:JOR.GOV Amman].
Bekas penjajah, [m24:ESP.GOV Madrid], minta semua tenang. Salah satu partai dalam kabinetnya, [m25:ESP.PTY Unidas Podemos], pimpinan [m26:ESP.PTY Pablo Iglesias], lebih nyaring: [m30=m26 ia] {e11 menagih} referendum yang dijanjikan pada 1991.
Malam harinya [m34=m3 Polisario] mengaku {e12 menghantam} pos di Mahbes dengan roket. Maroko mengiyakan; tak ada korban.
e13 m2 > m3 COERCE actual 2020-11-13/day ctx=territory,military again
e1 m2 > m3 COERCE actual 2020-11-13/day ctx=territory,military
e2 m3 > m8 PROTEST actual 2020-10-21/day mode=obstruct ctx=territory
e3 m4 > m8 THREATEN threatened 2020-11-13/day mode=violence ctx=territory,military
e4 m13 > m3 ASSAULT denied 2020-11-13/day mode=firearms ctx=military
e5 m14 > m15 CONSULT actual 2020-11-12/day mode=phone ctx=diplomatic
e6 m15 > m2 ACCUSE actual 2020-11-14/none mode=disapprove ctx=territory
e7 m18 > m19 REQUEST requested 2020-11-14/none mode=yield ctx=peacekeeping
e8 m20 > m8 ACCUSE actual 2020-11-14/none mode=disapprove ctx=territory
e9 m21 > m8 SUPPORT actual 2020-11-07/week ctx=diplomatic,territory
e10 m21,m22,m23 > m8 SUPPORT actual 2020-11-14/none ctx=territory
e11 m26 > m8 REQUEST requested 2020-11-14/none mode=change ctx=territory
e12 m3 > m2 ASSAULT actual 2020-11-13/day mode=heavy-weapons ctx=military
q1 m4 direct cue=kata
q2 m12 indirect cue=tulis
q3 m20 mixed
rel m7 leads m6
rel m7 leads m3
rel m8 controls m27 from=1975
rel m9 recognises m6
rel m10 recognises m6
rel m6 member_of m11 from=1984
rel m16 part_of m17
rel m18 leads m16
rel m26 leads m25
