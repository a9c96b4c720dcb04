### Antara 2022-07-26
[m1:IDN.GOV Presiden Joko Widodo] {e1 disambut} oleh [m2:CHN.GOV Presiden Xi Jinping] di Wisma Negara Diaoyutai, [m3:@CHN Beijing], Selasa (26/7), sebelum bertolak ke [m4:@JPN Tokyo] untuk {e2 bertemu} [m5:JPN.GOV Perdana Menteri Fumio Kishida] dan ke [m6:@KOR Seoul], kata [m7:IDN.GOV Sekretariat Presiden].
e1 m1 > m2 CONSULT actual 2022-07-26/day mode=visit ctx=diplomatic
e2 m1 > m5 AGREE planned 2022-07-26/day mode=visit ctx=diplomatic

### Antara 2024-04-18
[m1:IDN.GOV Presiden Joko Widodo] {e1 menerima kunjungan} dari [m2:CHN.GOV Menteri Luar Negeri Wang Yi] di [m3:@IDN Istana Merdeka], sehari setelah [m4:USA.BUS bos Apple Tim Cook] datang dari [m5:@VNM Hanoi]. Soal ketegangan antara [m6:IRN.GOV Iran] dan [m7:ISR.GOV Israel], kedua pihak sama-sama menginginkan gencatan senjata.
e1 m2 > m1 CONSULT actual 2024-04-18/none mode=visit ctx=diplomatic

### Kompas.com 2018-10-16
[m1:IDN.JUD KPK] {e1 menggeledah} kantor [m2:IDN.GOV Bupati Bekasi Neneng Hassanah Yasin] dan gedung [m3:IDN.BUS Lippo Group], sehari setelah [m4:IDN.BUS konsultan perusahaan itu, Fitradjaja Purnama,] {e2 diciduk} [m8=m1 penyidik] di [m5:@IDN Surabaya]. [m6:IDN.GOV Gubernur Ridwan Kamil] menunjuk [m7:IDN.GOV wakil bupati] sebagai pelaksana tugas.
e1 m1 > m2,m3 COERCE actual 2018-10-16/none mode=restrict ctx=corruption
e2 m8 > m4 COERCE actual 2018-10-15/day mode=arrest ctx=corruption

### Kompas.com 2018-12-19
[m1:IDN.GOV Deputi IV Kemenpora Mulyana] {e1 diamankan} dalam operasi tangkap tangan [m2:IDN.JUD KPK] terkait hibah untuk [m3:IDN.NGO KONI]. [m4:IDN.GOV Menpora Imam Nahrawi], yang ruang kerjanya ikut disegel, menyerahkan perkara itu kepada penegak hukum dan menyampaikan {e3 permohonan maaf} kepada [m5:IDN.GOV Presiden Jokowi], yang sedang di [m6:@IDN Jambi].
e1 m2 > m1 COERCE actual 2018-12-19/none mode=arrest ctx=corruption
e3 m4 > m5 SUPPORT actual 2018-12-19/none ctx=corruption

### CNN Indonesia 2020-11-02
[m1:FRA.GOV Presiden Prancis Emmanuel Macron] {e1 mendapat kecaman dari} [m2:IDN.GOV Presiden Joko Widodo] atas ucapannya tentang Islam, menyusul {e4 kecaman} [m3:TUR.GOV Erdogan] yang lebih keras. [m4:EU Uni Eropa] {e2 berdiri di belakang} [m5=m1 pemimpin Prancis itu], sedangkan [m6:IDN.REL Majelis Ulama Indonesia] {e3 menyerukan} boikot produk asal [m7:FRA.BUS negara tersebut].
e1 m2 > m1 ACCUSE actual 2020-11-02/none mode=disapprove ctx=religion_ethnicity
e4 m3 > m1 ACCUSE actual 2020-11-02/none mode=disapprove ctx=religion_ethnicity
e2 m4 > m5 SUPPORT actual 2020-11-02/none ctx=religion_ethnicity
e3 m6 > m7 ACCUSE actual 2020-11-02/none mode=boycott ctx=religion_ethnicity,economic

### CNN Indonesia 2020-10-30
[m1:IDN.GOV Kementerian Luar Negeri] {e1 memanggil} [m2:FRA.GOV Duta Besar Prancis Olivier Chambard] terkait pernyataan [m8:FRA.GOV Macron], sehari setelah {e2 pembunuhan} [m3:FRA.REL tiga jemaat gereja Notre-Dame] oleh [m4:TUN.REB seorang pemuda Tunisia] di [m5:@FRA Nice] yang {e3 dikutuk} [m6:SAU.GOV Arab Saudi] dan [m7:OIC OKI].
e1 m1 > m2 ACCUSE actual 2020-10-30/none mode=disapprove ctx=religion_ethnicity,diplomatic
e2 m4 > m3 ASSAULT actual 2020-10-29/day mode=primitive ctx=terrorism
e3 m6,m7 > m4 ACCUSE actual 2020-10-30/none mode=disapprove ctx=terrorism

### Tempo.co 2016-11-21
[m1:IDN.GOV Pemerintah], kata [m2:IDN.GOV Menko Polhukam Wiranto], {e1 meminta} [m3:IDN.REL GNPF-MUI] tidak turun ke jalan lagi pada 2 Desember. Permintaan itu disampaikan seusai [m4:IDN.COP Kapolri] dan [m5:IDN.MIL Panglima TNI] {e2 bertemu} [m6:IDN.REL pimpinan Muhammadiyah] di [m7:@IDN Menteng].
e1 m2 > m3 REQUEST requested 2016-11-21/none mode=yield ctx=religion_ethnicity
e2 m4,m5 > m6 CONSULT actual 2016-11-21/none mode=meet ctx=religion_ethnicity

### Tempo.co 2016-11-29
[m1:IDN.COP Polri] {e1 diminta} [m2:IDN.REL GNPF-MUI] menahan [m3:IDN.GOV Basuki Tjahaja Purnama], terdakwa penodaan agama yang perkaranya berada di tangan [m4:IDN.JUD Kejaksaan Agung]. [m5:IDN.PTY PKB] {e2 menilai} tuntutan [m6=m2 kelompok itu] mengganggu proses hukum, sedangkan [m7:IDN.PTY PKS] tidak bersikap.
e1 m2 > m1 REQUEST requested 2016-11-29/none mode=arrest ctx=religion_ethnicity,legal
e2 m5 > m6 ACCUSE actual 2016-11-29/none mode=disapprove ctx=religion_ethnicity,legal

### VOA Indonesia 2019-05-27
[m1:USA.GOV Presiden AS Donald Trump], yang {e1 dijamu} [m2:JPN.GOV Kaisar Naruhito] di [m3:@JPN Tokyo], mengatakan uji rudal jarak pendek [m4:PRK.GOV Korea Utara] tidak mengganggunya, berbeda dengan [m5:JPN.GOV Shinzo Abe], yang {e2 menyebut} uji coba [m6=m4 Pyongyang] itu melanggar resolusi [m7:UN Dewan Keamanan PBB].
e1 m1 > m2 CONSULT actual 2019-05-27/none mode=visit ctx=diplomatic
e2 m5 > m6 ACCUSE actual 2019-05-27/none mode=disapprove ctx=military,cbrn

### VOA Indonesia 2019-06-30
[m1:PRK.GOV Kim Jong-un] {e1 menyambut} [m2:USA.GOV Donald Trump] di garis demarkasi [m3:@KOR Panmunjom], disaksikan [m4:KOR.GOV Presiden Moon Jae-in], yang sehari sebelumnya {e2 menerima} tamunya itu di Gedung Biru. [m5:CHN.GOV Beijing], lewat [m6:#outlet Xinhua], {e3 memuji} keberanian [m7=m1+m2 kedua pemimpin].
e1 m2 > m1 CONSULT actual 2019-06-30/none mode=meet ctx=diplomatic
e2 m2 > m4 CONSULT actual 2019-06-29/day mode=visit ctx=diplomatic
e3 m5 > m7 SUPPORT actual 2019-06-30/none ctx=diplomatic

### Republika 2014-07-23
[m1:PSE.GOV Mahmoud Abbas] bertolak ke [m2:@QAT Doha] untuk {e1 menemui} [m3:HAMAS.REB Khaled Meshaal], sementara [m4:USA.GOV John Kerry] {e2 diterima} [m5:EGY.GOV Abdel Fattah al-Sisi] di [m6:@EGY Kairo]. Serangan darat [m7:ISR.MIL Israel] ke [m8:PSE.CVL permukiman Shujaiya] pada Ahad {e3 menewaskan} sedikitnya 60 orang.
e1 m1 > m3 AGREE planned 2014-07-23/none mode=meet ctx=diplomatic
e2 m4 > m5 CONSULT actual 2014-07-23/none mode=visit ctx=diplomatic
e3 m7 > m8 ASSAULT actual 2014-07-20/day ctx=military

### detikNews 2018-05-15 none
[m1:IDN.COP Kapolda Jawa Timur Machfud Arifin] dan [m2:IDN.MIL Pangdam Brawijaya] menggunakan ruang yang sama di [m3:@IDN Surabaya] dengan [m4:IDN.GOV Gubernur Soekarwo] untuk memberi keterangan kepada [m5:IDN.JRN puluhan wartawan], termasuk koresponden [m6:#outlet ABC] dan [m7:#outlet Kyodo], tentang jadwal pemakaman.

### Jawa Pos 2018-05-14
Serangan bom bunuh diri terhadap [m1:IDN.REL tiga gereja] di [m2:@IDN Surabaya] {e1 dilakukan} keluarga [m3:JAD.REB Dita Oepriarto, ketua JAD Surabaya], ujar [m4:IDN.COP Kapolri Tito Karnavian]. [m5:ISIS.REB ISIS] mengaku bertanggung jawab. [m6:NU.REL Ketua Umum PBNU Said Aqil Siroj] {e2 mendorong} [m7:IDN.LEG DPR] merampungkan revisi UU Terorisme.
e1 m3 > m1 ASSAULT actual 2018-05-14/none mode=suicide-attack ctx=terrorism,religion_ethnicity said=m4
e2 m6 > m7 REQUEST requested 2018-05-14/none mode=change ctx=legislative,terrorism

### Suara.com 2023-06-22
[m1:IDN.CVL Haris Azhar] dan [m2:IDN.CVL Fatia Maulidiyanti] {e1 dituntut} oleh [m3:IDN.JUD jaksa PN Jakarta Timur] karena mencemarkan nama [m4:IDN.GOV Menko Marves Luhut Pandjaitan], yang {e2 melaporkan} [m5=m1+m2 keduanya] ke [m6:IDN.COP Polda Metro Jaya] dua tahun lalu. [m7:AMNESTY Amnesty International] {e3 meminta} perkara itu dihentikan.
e1 m3 > m1,m2 ACCUSE actual 2023-06-22/none mode=allege ctx=legal,rights_freedoms
e2 m4 > m5 ACCUSE actual 2021-01-01/year mode=allege ctx=legal bg
e3 m7 > m3 REQUEST requested 2023-06-22/none mode=yield ctx=legal,rights_freedoms

### Suara.com 2021-09-22
[m1:IDN.GOV Luhut Binsar Pandjaitan] {e1 melaporkan} [m2:IDN.CVL Haris Azhar] dan [m3:IDN.CVL Koordinator KontraS Fatia Maulidiyanti] ke [m4:IDN.COP Polda Metro Jaya] dan menggugat [m8=m2+m3 mereka] Rp100 miliar. [m5:IDN.CVL Pengacara Nurkholis Hidayat] {e3 menyesalkan} sikap [m6=m1 menteri itu], sedangkan [m7:IDN.GOV Kantor Staf Presiden] menganggapnya hak pribadi.
e1 m1 > m2,m3 ACCUSE actual 2021-09-22/none mode=allege ctx=legal,rights_freedoms
e3 m5 > m6 ACCUSE actual 2021-09-22/none mode=disapprove ctx=rights_freedoms

### BBC Indonesia 2023-08-30
[m1:GAB.GOV Presiden Gabon Ali Bongo] {e1 digulingkan} [m2:GAB.MIL para perwira pimpinan Jenderal Brice Oligui Nguema], sesaat setelah [m3:GAB.GOV komisi pemilihan] mengumumkan kemenangannya atas [m4:GAB.OPP Albert Ondo Ossa]. [m5:FRA.GOV Prancis], yang menempatkan 400 tentara di [m6:@GAB Libreville], {e2 mengecam} kudeta itu; [m7:AU Uni Afrika] {e3 menangguhkan} keanggotaan [m8:GAB.GOV negara tersebut].
e1 m2 > m1 COERCE actual 2023-08-30/none mode=seize ctx=pro_autocracy,political_institutions
e2 m5 > m2 ACCUSE actual 2023-08-30/none mode=disapprove ctx=pro_autocracy
e3 m7 > m8 SANCTION actual 2023-08-30/none ctx=pro_autocracy,diplomatic

### SINDOnews 2023-10-04
[m1:IDN.COP Polda Metro Jaya] {e1 menyelidiki} dugaan pemerasan [m2:IDN.GOV Menteri Pertanian Syahrul Yasin Limpo] oleh [m3:IDN.JUD pimpinan KPK]. [m4=m2 Syahrul], yang rumahnya pekan lalu {e2 digeledah} [m5:IDN.JUD penyidik komisi antirasuah], baru tiba dari [m6:@ITA Roma] dan berencana {e3 menghadap} [m7:IDN.GOV Presiden].
e1 m1 > m3 ACCUSE actual 2023-10-04/none mode=investigate ctx=corruption
e2 m5 > m4 COERCE actual 2023-09-27/week mode=restrict ctx=corruption bg
e3 m4 > m7 AGREE planned 2023-10-04/none mode=meet ctx=corruption

### Media Indonesia 2023-11-23
[m1:IDN.JUD Ketua KPK Firli Bahuri] {e1 ditetapkan sebagai tersangka} pemerasan terhadap [m2:IDN.GOV Syahrul Yasin Limpo] oleh [m3:IDN.COP Polda Metro Jaya]. [m4:IDN.GOV Presiden Joko Widodo], seusai mengunjungi [m5:@IDN Biak], {e2 menandatangani} pemberhentian sementara [m6=m1 yang bersangkutan], langkah yang {e3 disambut baik} [m7:IDN.CVL IM57+ Institute].
e1 m3 > m1 ACCUSE actual 2023-11-23/none mode=investigate ctx=corruption
e2 m4 > m6 SANCTION actual 2023-11-23/none mode=expel ctx=corruption
e3 m7 > m4 SUPPORT actual 2023-11-23/none ctx=corruption

### Kontan 2020-06-24
[m1:USA.GOV Donald Trump] {e1 menerima} [m2:POL.GOV Presiden Polandia Andrzej Duda] di [m3:@USA Gedung Putih] dan menyatakan sebagian prajurit yang ditariknya dari [m4:@DEU Jerman] {e2 akan dipindahkan} ke [m5=m2 negeri tamunya]. [m6:NATO Jens Stoltenberg] mengaku sudah menyampaikan nilai penting kehadiran pasukan itu kepada [m7=m1 Trump], kata [m8:#outlet DPA].
e1 m2 > m1 CONSULT actual 2020-06-24/none mode=visit ctx=diplomatic,military
e2 m1 > m5 AGREE planned 2020-06-24/none mode=assist ctx=military

### Fajar 2021-02-28
[m1:IDN.GOV Gubernur Sulawesi Selatan Nurdin Abdullah] {e1 diterbangkan} [m2:IDN.JUD KPK] ke [m3:@IDN Jakarta] bersama [m4:IDN.BUS kontraktor Agung Sucipto], yang diduga menyuapnya lewat [m5:IDN.GOV Sekretaris Dinas PUTR Edy Rahmat]. [m6:IDN.PTY PDIP], pengusungnya, mengaku prihatin, dan [m7:IDN.GOV Menteri Dalam Negeri] menugaskan [m8:IDN.GOV wakil gubernur].
e1 m2 > m1,m4 COERCE actual 2021-02-28/none mode=arrest ctx=corruption
