### Antara 2021-06-01
[m1:IDN.MIL KRI Bung Tomo] dan [m2:USA.MIL USS Green Bay] {e1 menuntaskan latihan bersama} di [m3:@IDN Laut Natuna Utara], beberapa hari setelah [m4:MYS.GOV Kuala Lumpur] {e2 memanggil} [m5:CHN.GOV utusan China] terkait iring-iringan 16 pesawat [m6:CHN.MIL militer Tiongkok] di dekat [m7:@MYS Sarawak]; [m8:AUS.GOV Australia] hanya mengirim pengamat.
e1 m1 > m2 COOPERATE actual 2021-06-01/none ctx=military
e2 m4 > m5 ACCUSE actual 2021-06-01/none mode=disapprove ctx=diplomatic,military

### Kompas.com 2024-08-22
[m1:IDN.LEG Badan Legislasi DPR] {e1 menganulir} putusan [m2:IDN.JUD Mahkamah Konstitusi] tentang ambang batas pencalonan. [m3:IDN.EDU Ribuan mahasiswa] {e2 merobohkan} pagar gedung di Senayan itu, [m4:IDN.PTY Partai Buruh] {e3 mendesak} [m5:IDN.GOV KPU] segera menerbitkan aturan, dan [m6:IDN.GOV Presiden Jokowi] berada di [m7:@IDN Istana Garuda].
e1 m1 > m2 REJECT actual 2024-08-22/none ctx=legislative,election
e2 m3 > m1 PROTEST actual 2024-08-22/none mode=riot ctx=legislative,election
e3 m4 > m5 REQUEST requested 2024-08-22/none ctx=election

### VOA Indonesia 2022-07-22
[m1:RUS.GOV Menteri Pertahanan Rusia Sergei Shoigu] dan [m2:UKR.GOV Menteri Infrastruktur Ukraina Oleksandr Kubrakov] secara terpisah {e1 meneken} perjanjian ekspor gandum dengan [m3:TUR.GOV Turki] dan [m4:UN PBB] di [m5:@TUR Istana Dolmabahce]. Keduanya tidak berjabat tangan. [m6:POL.GOV Polandia] dan [m7:ROU.GOV Rumania] memantau dari jauh.
e1 m1,m2 > m3,m4 SUPPORT actual 2022-07-22/none ctx=economic,human_security

### Tempo.co 2023-02-09
[m1:TPNPB.REB Kelompok Egianus Kogoya] {e1 menyandera} [m2:NZL.BUS pilot Susi Air Philips Mehrtens] di [m3:@IDN Paro], Nduga. [m4:NZL.GOV Wellington], lewat kedutaannya di [m5:@IDN Jakarta], {e2 mengadakan kontak} dengan [m6:IDN.GOV Kementerian Luar Negeri RI], sedangkan [m7:IDN.MIL Panglima TNI Yudo Margono] {e3 menerjunkan} pasukan pencari.
e1 m1 > m2 ASSAULT actual 2023-02-09/none mode=abduct ctx=terrorism
e2 m4 > m6 CONSULT actual 2023-02-09/none ctx=diplomatic
e3 m7 > m1 MOBILIZE actual 2023-02-09/none mode=troops ctx=military

### Republika 2012-05-04
[m1:CHN.CVL Aktivis tunanetra Chen Guangcheng], yang enam hari berlindung di kedutaan [m2:USA.GOV Amerika Serikat] di [m3:@CHN Beijing], {e1 meminta} [m4:USA.GOV Hillary Clinton] membawanya pergi. [m5:CHN.GOV Kementerian Luar Negeri China] {e2 menuntut} permintaan maaf dari [m6=m2 Washington], menurut [m7:#outlet Xinhua].
e1 m1 > m4 REQUEST requested 2012-05-04/none mode=assist ctx=asylum,human_rights
e2 m5 > m6 REQUEST requested 2012-05-04/none ctx=diplomatic,asylum

### detikNews 2014-01-20 none
Tahun ini [m1:IDN.MIL TNI AL] memperingati pertempuran Laut Aru dengan tabur bunga, dan [m2:IDN.EDU murid sekolah] dari [m3:@IDN Dobo] serta [m4:@IDN Tual] diajak naik kapal bekas [m5:DEU.MIL angkatan laut Jerman Timur]; kedutaan [m6:NLD.GOV Belanda] mengirim karangan bunga ke museum di [m7:@IDN Surabaya].

### CNN Indonesia 2017-04-07
Serangan 59 rudal Tomahawk [m1:USA.MIL Amerika Serikat] ke pangkalan [m2:SYR.MIL angkatan udara Suriah] di [m3:@SYR Shayrat] {e1 diluncurkan} saat [m4:USA.GOV Presiden Trump] {e2 menjamu} [m5:CHN.GOV Presiden Xi Jinping] di [m6:@USA Florida]. [m7:GBR.GOV Inggris] {e3 mendukung penuh}; [m8:BOL.GOV Bolivia] {e4 menyebutnya} pelanggaran hukum.
e1 m1 > m2 ASSAULT actual 2017-04-07/none mode=heavy-weapons ctx=military,cbrn
e2 m5 > m4 CONSULT actual 2017-04-07/none mode=visit ctx=diplomatic
e3 m7 > m1 SUPPORT actual 2017-04-07/none ctx=military
e4 m8 > m1 ACCUSE actual 2017-04-07/none mode=disapprove ctx=military,legal

### Tribunnews 2021-03-28
Bom bunuh diri di depan [m1:IDN.REL Gereja Katedral Makassar] yang {e1 melukai} 20 jemaat dilakukan pasangan anggota [m2:JAD.REB Jamaah Ansharut Daulah], kata [m3:IDN.COP Kapolri Listyo Sigit Prabowo]. [m4:VAT.GOV Paus Fransiskus] {e2 menyampaikan simpati} kepada [m5=m1 para korban], dan [m6:IDN.REL PBNU] {e3 meminta} [m7:IDN.COP Densus 88] tidak menggeledah pesantren tanpa bukti.
e1 m2 > m1 ASSAULT actual 2021-03-28/none mode=suicide-attack ctx=terrorism,religion_ethnicity said=m3
e2 m4 > m5 SUPPORT actual 2021-03-28/none ctx=religion_ethnicity,terrorism
e3 m6 > m7 REQUEST requested 2021-03-28/none mode=yield ctx=terrorism,religion_ethnicity

### Antara 2015-02-27
[m1:BRA.GOV Presiden Dilma Rousseff] {e1 menunda menerima} surat kepercayaan [m2:IDN.GOV Duta Besar Toto Riyanto], sebulan sesudah {e2 eksekusi} [m3:BRA.CRM Marco Archer], warganya, oleh [m4:IDN.JUD Kejaksaan Agung]. [m5:AUS.GOV Menlu Julie Bishop], yang tengah mengusahakan keringanan bagi [m6:AUS.CRM Andrew Chan], tidak ingin menarik perbandingan.
e1 m1 > m2 REJECT actual 2015-02-27/none ctx=diplomatic,illegal_drugs
e2 m4 > m3 ASSAULT actual 2015-02-27/none ctx=illegal_drugs,legal bg

### Kontan 2022-04-28
[m1:RUS.BUS Gazprom] {e1 memutus} pasokan gas ke [m2:POL.GOV Polandia] dan [m3:BGR.GOV Bulgaria] yang tidak mau membayar dengan rubel. [m4:EU Presiden Komisi Eropa Ursula von der Leyen] {e2 menyebut} langkah itu pemerasan; [m5:DEU.BUS Uniper] dari [m6:@DEU Jerman] dan [m7:AUT.BUS OMV] dari [m8:@AUT Austria] masih menimbang.
e1 m1 > m2,m3 SANCTION actual 2022-04-28/none mode=discontinue ctx=economic,natural_resource
e2 m4 > m1 ACCUSE actual 2022-04-28/none mode=disapprove ctx=economic

### Bali Post 2013-08-27
[m1:IDN.CVL ForBALI] {e1 menolak} undangan [m2:IDN.GOV Gubernur Made Mangku Pastika] untuk berdialog tentang reklamasi [m3:@IDN Teluk Benoa] karena izin bagi [m4:IDN.BUS PT Tirta Wahana Bali Internasional] belum dicabut. [m5:IDN.EDU Rektor Universitas Udayana] dan [m6:IDN.LEG pimpinan DPRD Bali] tetap datang ke rumah jabatan.
e1 m1 > m2 REJECT actual 2013-08-27/none mode=meet ctx=environment

### BBC Indonesia 2014-09-19
Referendum yang menolak kemerdekaan [m1:@GBR Skotlandia] membuat [m2:GBR.GOV Menteri Pertama Alex Salmond] kecewa. [m3:ESP.GOV PM Mariano Rajoy] {e2 mengucapkan selamat} kepada [m4:GBR.CVL warga Skotlandia] sembari {e3 menutup pintu} bagi pemungutan suara serupa yang diinginkan [m5:ESP.GOV presiden Catalunya Artur Mas].
e2 m3 > m4 SUPPORT actual 2014-09-19/none ctx=territory
e3 m3 > m5 REJECT actual 2014-09-19/none ctx=territory

### Suara.com 2019-08-19
Pengepungan asrama [m1:IDN.EDU mahasiswa Papua] di [m2:@IDN Surabaya] oleh [m3:IDN.CVL massa ormas] dan [m4:IDN.MIL oknum tentara] yang {e1 meneriaki} [m10=m1 mereka] monyet memicu kerusuhan di [m5:@IDN Manokwari], tempat [m6:IDN.CVL warga] {e2 membakar} gedung [m7:IDN.LEG DPRD Papua Barat]. [m8:IDN.GOV Gubernur Khofifah Indar Parawansa] {e3 meminta maaf} kepada [m9:IDN.GOV Gubernur Lukas Enembe].
e1 m3,m4 > m1 ACCUSE actual 2019-08-19/none mode=disapprove ctx=religion_ethnicity
e2 m6 > m7 PROTEST actual 2019-08-19/none mode=riot ctx=religion_ethnicity
e3 m8 > m9 SUPPORT actual 2019-08-19/none ctx=religion_ethnicity

### SINDOnews 2018-03-26
[m1:CHN.GOV Presiden Xi Jinping] {e1 menerima kunjungan} mendadak dari [m2:PRK.GOV Kim Jong-un], kata [m3:#outlet Kyodo] mengutip [m4:JPN.GOV pejabat di Tokyo]. Lawatan itu mendahului pertemuan [m8=m2 Kim] dengan [m5:KOR.GOV Presiden Moon Jae-in] yang {e2 dijadwalkan} berlangsung di [m6:@KOR Panmunjom] bulan depan, sesudah [m7:USA.GOV Gedung Putih] memberi isyarat setuju.
e1 m2 > m1 CONSULT actual 2018-03-26/none mode=visit ctx=diplomatic
e2 m2 > m5 AGREE planned 2018-03-26/none mode=meet ctx=diplomatic

### Koran Tempo 2011-12-25
[m1:IDN.CVL Warga Lambu] yang menduduki Pelabuhan Sape untuk {e1 memprotes} izin [m2:IDN.BUS PT Sumber Mineral Nusantara] dari [m3:IDN.GOV Bupati Bima Ferry Zulkarnain] {e2 ditembaki} [m4:IDN.COP Brimob] hingga dua tewas. [m5:IDN.GOV Ketua Komnas HAM Ifdhal Kasim] {e3 akan membentuk tim} untuk memeriksa [m6:IDN.COP Kapolda NTB].
e1 m1 > m3 PROTEST actual 2011-12-25/none mode=obstruct ctx=natural_resource
e2 m4 > m1 ASSAULT actual 2011-12-25/none mode=firearms ctx=repression,natural_resource
e3 m5 > m6 ACCUSE planned 2011-12-25/none mode=investigate ctx=human_rights

### Antara 2017-12-07
Langkah [m1:USA.GOV Presiden Donald Trump] {e1 mengakui} [m2:@ISR Yerusalem] sebagai ibu kota [m3:ISR.GOV Israel] {e2 dikecam keras} oleh [m4:IDN.GOV Presiden Joko Widodo], yang {e3 meminta} [m5:IDN.GOV Menteri Luar Negeri] memanggil [m6:USA.GOV Duta Besar Joseph Donovan]. [m7:TUR.GOV Ankara], ketua [m8:OIC OKI], akan menjadi tuan rumah sidang luar biasa.
e1 m1 > m3 SUPPORT actual 2017-12-07/none ctx=diplomatic,territory
e2 m4 > m1 ACCUSE actual 2017-12-07/none mode=disapprove ctx=diplomatic,territory
e3 m4 > m5 REQUEST requested 2017-12-07/none ctx=diplomatic
rel m8 led_by m7

### Lombok Post 2018-02-20 none
[m1:IDN.REL Jemaah Ahmadiyah] di [m2:@IDN Transito] dan [m3:IDN.REL pengurus Nahdlatul Wathan] di [m4:@IDN Pancor] menempuh jalan berbeda dalam mendidik anak, tulis [m5:IDN.EDU dosen Universitas Mataram] dalam disertasi yang juga membandingkan keduanya dengan sekolah [m6:IDN.REL Muhammadiyah] dan madrasah [m7:IDN.GOV Kementerian Agama].

### Media Indonesia 2011-05-03
[m1:USA.MIL Pasukan khusus AS] {e1 menewaskan} [m2:ALQAEDA.REB Osama bin Laden] di [m3:@PAK Abbottabad] tanpa memberi tahu [m4:PAK.GOV Islamabad]. [m5:IND.GOV Menteri Dalam Negeri India P Chidambaram] {e2 menuding} pelaku serangan Mumbai juga dilindungi di [m8=m4 negara itu], sedangkan [m6:GBR.GOV David Cameron] {e4 memuji} [m7:USA.GOV Barack Obama].
e1 m1 > m2 ASSAULT actual 2011-05-03/none mode=targeted ctx=terrorism,military
e2 m5 > m4 ACCUSE actual 2011-05-03/none mode=allege ctx=terrorism
e4 m6 > m7 SUPPORT actual 2011-05-03/none ctx=terrorism

### Riau Pos 2013-06-25
[m1:IDN.GOV Presiden Susilo Bambang Yudhoyono] {e1 meminta maaf} kepada [m2:SGP.GOV Singapura] dan [m3:MYS.GOV Malaysia] atas asap dari kebakaran lahan di [m4:@IDN Bengkalis]. Sebelumnya [m5:IDN.GOV Menko Kesra Agung Laksono] {e2 mengatai} [m6=m2 negara pulau itu] kekanak-kanakan, dan [m7:IDN.COP Polda Riau] {e3 menetapkan} [m8:MYS.BUS PT Adei Plantation] sebagai tersangka.
e1 m1 > m2,m3 SUPPORT actual 2013-06-25/none ctx=environment,disasters
e2 m5 > m6 ACCUSE actual 2013-06-25/none mode=disapprove ctx=environment
e3 m7 > m8 ACCUSE actual 2013-06-25/none mode=investigate ctx=environment,legal

### Okezone 2016-07-01
[m1:BGD.COP Polisi Bangladesh] {e1 bersiaga} setelah [m2:ISIS.REB kelompok bersenjata] {e2 menyandera} [m3:ITA.CVL pengunjung asal Italia] dan [m4:JPN.CVL Jepang] di sebuah kafe di [m5:@BGD Dhaka]. [m6:IDN.GOV Kemlu RI] memastikan tidak ada [m7:IDN.CVL WNI] di dalamnya dan {e3 mengimbau} [m8=m7 mereka] menghindari kawasan Gulshan.
e1 m1 > m2 MOBILIZE actual 2016-07-01/none mode=police ctx=terrorism
e2 m2 > m3,m4 ASSAULT actual 2016-07-01/none mode=abduct ctx=terrorism
e3 m6 > m7 REQUEST requested 2016-07-01/none ctx=terrorism

### CNBC Indonesia 2019-10-08
[m1:USA.BUS NBA] {e1 menyatakan penyesalan} kepada [m7:CHN.CVL penggemar Tiongkok] atas cuitan [m2:USA.BUS manajer Houston Rockets Daryl Morey] yang {e2 mendukung} [m3:HKG.CVL pengunjuk rasa Hong Kong]. Sikap [m8=m1 liga itu] {e3 dikecam} [m4:USA.LEG Senator Ted Cruz], sementara [m5:CHN.JRN televisi pemerintah CCTV] di [m6:@CHN China] {e4 menghentikan} siaran laganya.
e1 m1 > m7 SUPPORT actual 2019-10-08/none ctx=economic
e2 m2 > m3 SUPPORT actual 2019-10-08/none ctx=pro_democracy
e3 m4 > m1 ACCUSE actual 2019-10-08/none mode=disapprove ctx=pro_democracy
e4 m5 > m1 SANCTION actual 2019-10-08/none mode=discontinue ctx=economic
