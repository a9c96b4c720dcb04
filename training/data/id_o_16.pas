### Antara 2024-06-02
Di sela forum [m1:#outlet IISS] Shangri-La Dialogue di [m2:@SGP Singapura] yang juga dihadiri [m3:UKR.GOV Presiden Ukraina Volodymyr Zelensky], [m4:IDN.GOV Menteri Pertahanan Prabowo Subianto] {e1 bertemu} [m5:USA.GOV Menteri Pertahanan AS Lloyd Austin] untuk membicarakan rencana pengiriman tenaga medis bagi warga [m6:@PSE Gaza], bukan soal persaingan dengan [m7:CHN.GOV China].
e1 m4 > m5 CONSULT actual 2024-06-02/none mode=meet ctx=military,diplomatic

### Antara 2024-06-03
[m1:IDN.GOV Prabowo Subianto] di [m2:@SGP Singapura] mengatakan [m3:IDN.GOV Indonesia] {e1 siap mengirim} pasukan penjaga perdamaian ke [m4:PSE.CVL Gaza] bila diminta [m5:UN PBB], menanggapi usul gencatan senjata [m6:USA.GOV Joe Biden] yang belum dijawab [m7:ISR.GOV Israel] maupun [m8:HAMAS.REB Hamas].
e1 m3 > m4 AGREE hypothetical 2024-06-03/none mode=assist ctx=peacekeeping

### Kompas.com 2017-01-05
[m1:IDN.MIL Panglima TNI Gatot Nurmantyo] {e1 menghentikan} kerja sama militer dengan [m2:AUS.MIL Australia] setelah seorang [m3:IDN.MIL instruktur Kopassus] di pangkalan Campbell, [m4:@AUS Perth], menemukan bahan ajar yang dianggap menghina Pancasila, dikutip dari [m5:#outlet ABC News]. [m6:AUS.GOV Menhan Marise Payne] menyampaikan {e2 penyesalan} melalui surat kepada [m7:IDN.GOV Ryamizard Ryacudu].
e1 m1 > m2 SANCTION actual 2017-01-05/none mode=discontinue ctx=military
e2 m6 > m7 SUPPORT actual 2017-01-05/none ctx=military,diplomatic

### Tempo.co 2020-01-06
Masuknya kapal ikan [m1:CHN.LAB nelayan China] yang dikawal [m2:CHN.MIL kapal penjaga pantai] ke zona ekonomi eksklusif di utara [m3:@IDN Natuna] {e1 diprotes} [m4:IDN.GOV Kementerian Luar Negeri] melalui [m5:CHN.GOV Duta Besar Xiao Qian], kata [m6:IDN.GOV Menko Polhukam Mahfud MD], yang pekan ini berkunjung ke [m7:@IDN Pontianak].
e1 m4 > m5 ACCUSE actual 2020-01-06/none mode=disapprove ctx=territory,diplomatic

### CNN Indonesia 2022-12-30
Menjelang kedatangan [m1:VNM.GOV Presiden Vietnam Nguyen Xuan Phuc] di [m2:@IDN Bogor], [m3:IDN.GOV Jakarta] dan [m4:VNM.GOV Hanoi] {e1 merampungkan} perundingan batas zona ekonomi eksklusif yang memakan waktu 12 tahun, wilayah yang sebagian juga tercakup dalam klaim sembilan garis [m5:CHN.GOV Beijing] dan diamati [m6:MYS.GOV Kuala Lumpur].
e1 m3 > m4 SUPPORT actual 2022-12-30/none ctx=territory,legal

### detikNews 2022-02-16
Atas laporan [m1:IDN.BUS PT Pertamina] mengenai penimbunan solar bersubsidi milik nelayan di [m2:@IDN Cilacap], [m3:IDN.COP Bareskrim] {e1 menangkap} [m4:IDN.CRM dua pengelola gudang], sedangkan [m5:IDN.LAB HNSI] dan [m6:IDN.GOV Dinas Perikanan] dimintai keterangan sebagai saksi dan [m7:IDN.BUS pemilik SPBU] belum diketahui keberadaannya.
e1 m3 > m4 COERCE actual 2022-02-16/none mode=arrest ctx=crime,natural_resource

### VOA Indonesia 2021-09-08
[m1:USA.GOV Menlu Antony Blinken], di pangkalan Ramstein, [m2:@DEU Jerman], {e1 menyampaikan terima kasih} kepada [m3:DEU.GOV Menlu Heiko Maas] atas bantuan mengevakuasi [m4:AFG.CVL warga Afghanistan] yang dulu bekerja untuk [m5:USA.MIL tentara Amerika]; kabinet baru [m6:TALIBAN.GOV Taliban] di [m7:@AFG Kabul] {e2 dibahas} sesudahnya bersama [m8:ITA.GOV pejabat Italia].
e1 m1 > m3 SUPPORT actual 2021-09-08/none ctx=migration,diplomatic
e2 m1 > m8 CONSULT actual 2021-09-08/none mode=meet ctx=diplomatic

### Republika 2018-12-22
[m1:IDN.REL PP Muhammadiyah] {e1 meminta} [m2:IDN.GOV pemerintah] menyampaikan sikap kepada [m3:CHN.GOV Beijing] mengenai penahanan [m4:CHN.REL warga Uighur] di [m5:@CHN Xinjiang], seperti yang telah dilakukan [m6:TUR.GOV Turki] dan [m7:USA.GOV Amerika Serikat], kata [m8:IDN.REL Sekretaris Umum Abdul Mu'ti].
e1 m1 > m2 REQUEST requested 2018-12-22/none ctx=religion_ethnicity,human_rights

### BBC Indonesia 2014-03-09
Kapal dan pesawat [m1:VNM.MIL Vietnam], [m2:SGP.MIL Singapura], dan [m3:CHN.MIL China] {e1 membantu} [m4:MYS.GOV Malaysia] mencari pesawat MH370 yang bertolak ke [m5:@CHN Beijing], sedangkan [m6:INTERPOL Interpol] menyelidiki dua paspor curian milik warga [m7:@ITA Italia] dan [m8:@AUT Austria] yang dipakai penumpang asal [m9:@IRN Iran].
e1 m1,m2,m3 > m4 AID actual 2014-03-09/none ctx=disasters,military

### Suara.com 2021-08-31
Mural bergambar wajah mirip [m2:IDN.GOV Presiden Joko Widodo] di [m3:@IDN Tangerang] membuat [m4:IDN.COP polisi] {e1 memburu} [m5:IDN.CVL pelukisnya], sementara [m6:IDN.GOV Kepala Staf Presiden Moeldoko] mengatakan [m7=m2 atasannya] tidak pernah merasa terganggu dan [m8:IDN.COP Kabareskrim Agus Andrianto] menyatakan hal serupa.
e1 m4 > m5 ACCUSE actual 2021-08-31/none mode=investigate ctx=rights_freedoms,repression

### Media Indonesia 2012-08-29
Penyerangan kampung penganut Syiah di [m1:@IDN Sampang] oleh [m2:IDN.REL massa] yang {e1 menewaskan} [m3:IDN.REL Hamama, pengikut Tajul Muluk], dibahas [m4:IDN.GOV Presiden Yudhoyono] bersama [m5:IDN.GOV para menteri] tanpa mengundang [m6:IDN.REL MUI] ataupun [m7:IDN.REL Ahlul Bait Indonesia]; [m8:IDN.GOV Gubernur Soekarwo] berada di [m9:@IDN Omben].
e1 m2 > m3 ASSAULT actual 2012-08-29/none mode=violence ctx=religion_ethnicity

### SINDOnews 2018-09-28
Berkas gugatan [m1:PSE.GOV Palestina] terhadap [m2:USA.GOV Amerika Serikat] mengenai pemindahan kedutaan dari [m3:@ISR Tel Aviv] {e1 didaftarkan} di [m4:ICJ Mahkamah Internasional] di [m5:@NLD Den Haag], dua hari setelah pidato [m6:USA.GOV Trump] di [m7:UN PBB] dan lima hari sebelum [m8:DEU.GOV Angela Merkel] tiba di [m9:@ISR Yerusalem].
e1 m1 > m2 ACCUSE actual 2018-09-28/none mode=allege ctx=legal,diplomatic

### Jawa Pos 2023-01-31 none
Dalam pameran tentang seratus tahun [m1:NU.REL Nahdlatul Ulama] dipajang surat lama antara [m2:SAU.GOV Raja Ibnu Saud] dan [m3:NU.REL KH Wahab Chasbullah], foto rombongan ke [m4:@SAU Makkah], serta kartu pos dari [m5:EGY.EDU Universitas Al-Azhar]; [m6:IDN.GOV Gubernur Khofifah Indar Parawansa] dan [m7:IDN.REL utusan Muhammadiyah] berfoto di depannya.

### Kontan 2023-08-15
[m1:ARG.PTY Javier Milei], kandidat yang memenangi pemilihan pendahuluan [m2:@ARG Argentina], mengatakan kepada [m3:#outlet Bloomberg] bahwa bila terpilih [m4=m1 dia] {e1 akan membekukan hubungan} dengan [m5:CHN.GOV China] dan [m6:BRA.GOV pemerintahan Lula], sementara pencairan pinjaman [m7:IMF IMF] tetap menunggu rapat di [m8:@USA Washington].
e1 m4 > m5,m6 SANCTION hypothetical 2023-08-15/none mode=discontinue ctx=diplomatic,economic

### Tribun Jogja 2022-05-20
{e2 Perintah} [m1:IDN.GOV Gubernur DIY Sri Sultan Hamengku Buwono X] agar [m2:IDN.BUS pengembang apartemen] di [m3:@IDN Malioboro] menghentikan pembangunan muncul seusai {e3 penangkapan} [m4:IDN.GOV mantan Wali Kota Haryadi Suyuti] oleh [m5:IDN.JUD KPK] yang menyeret [m6:IDN.BUS Summarecon Agung] dan [m7:IDN.GOV kepala dinas perizinan].
e2 m1 > m2 REQUEST requested 2022-05-20/none mode=yield ctx=corruption
e3 m5 > m4 COERCE actual 2022-05-20/none mode=arrest ctx=corruption

### Okezone 2017-06-20
Kematian [m1:USA.EDU mahasiswa Otto Warmbier] beberapa hari setelah {e1 dipulangkan} [m2:PRK.GOV Korea Utara] dalam keadaan koma ke [m3:@USA Cincinnati] diumumkan keluarganya ketika [m4:KOR.GOV Moon Jae-in] bersiap terbang ke [m5:@USA Washington]; [m6:CHN.BUS biro perjalanan Young Pioneer Tours] tidak lagi menerima turis [m7:@USA Amerika], lapor [m8:#outlet AP].
e1 m2 > m1 RETREAT actual 2017-06-20/none mode=release ctx=legal

### Kaltim Post 2019-08-27
Keputusan [m1:IDN.GOV Presiden Joko Widodo] memindahkan ibu kota ke [m2:@IDN Penajam Paser Utara] {e1 dipuji} [m3:IDN.GOV Gubernur Kalimantan Timur Isran Noor], yang pernah bersaing dengan [m4:IDN.GOV gubernur Kalimantan Tengah] dan [m5:IDN.GOV Kalimantan Selatan] untuk hal itu, sedangkan [m6:IDN.PTY Fadli Zon], [m7:IDN.CVL Walhi], dan [m8:IDN.CVL AMAN] masih mempelajarinya.
e1 m3 > m1 SUPPORT actual 2019-08-27/none ctx=executive

### CNBC Indonesia 2022-05-03
[m1:HUN.GOV Hungaria] dan [m2:SVK.GOV Slovakia] {e1 meminta} [m3:EU Komisi Eropa] dikecualikan dari embargo minyak [m4:RUS.GOV Rusia], kata [m5:#outlet Reuters] mengutip [m6:EU dua diplomat di Brussel], sementara [m7:DEU.GOV Jerman], yang semula ragu, dan [m8:POL.GOV Polandia], yang sudah tidak dipasok [m9:RUS.BUS Gazprom], menginginkan aturan seragam.
e1 m1,m2 > m3 REQUEST requested 2022-05-03/none mode=change ctx=economic,natural_resource

### Lampung Post 2024-07-29
[m1:IDN.BUS PT Sugar Group], yang disebut [m2:IDN.JUD saksi Zarof Ricar] dalam sidang terhadap [m3:IDN.JUD tiga hakim Surabaya], {e1 membantah} pernah memberi uang kepada [m4:IDN.JUD pejabat Mahkamah Agung]; [m5:IDN.JUD Kejaksaan Agung], yang berkantor di [m6:@IDN Jakarta], belum memanggil [m7:IDN.BUS direksinya], dan [m8:IDN.BUS Marubeni] dari [m9:@JPN Jepang] diam.
e1 m1 > m2 REJECT actual 2024-07-29/none ctx=corruption,legal

### Liputan6 2011-01-14
Sesudah [m1:TUN.GOV Zine El Abidine Ben Ali] terbang ke [m2:@SAU Jeddah] karena [m3:FRA.GOV Nicolas Sarkozy] {e1 tidak mengizinkan} pesawatnya mendarat di [m4:@FRA Paris], [m5:TUN.GOV PM Mohamed Ghannouchi] mengambil alih tugas; [m6:LBY.GOV Moammar Khadafi] meratapi kepergian tetangganya itu dalam siaran yang dipantau [m7:#outlet Al Arabiya].
e1 m3 > m1 REJECT actual 2011-01-14/none mode=access ctx=asylum,diplomatic
