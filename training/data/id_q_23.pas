### Kompas.com 2020-07-15
[m1:IDN.GOV Gubernur Khofifah Indar Parawansa] {e1 menyentil} [m2:IDN.GOV Wali Kota Tri Rismaharini] karena enggan menerapkan pembatasan lanjutan di [m3:@IDN Surabaya]. Dari markas [m4:IDN.PTY PDI Perjuangan], yang menaungi [m5=m2 sang wali kota], [m6:IDN.PTY Hasto Kristiyanto] {e2 pasang badan}. "<<q1 [m7=m4 Kami] minta semua pihak berhenti saling memojokkan>>," ujarnya.
e1 m1 > m2 ACCUSE actual 2020-07-15/none mode=disapprove ctx=health
e2 m6 > m5 SUPPORT actual 2020-07-15/none ctx=health
q1 m6 direct cue=ujarnya
rel m5 member_of m4
rel m6 member_of m4

### Antara 2009-12-18
[m1:CHN.GOV Wen Jiabao] sempat {e1 memulaukan} sidang tingkat pemimpin di Kopenhagen, Jumat (18/12), dan hanya mengirim bawahannya untuk menghadapi [m2:USA.GOV Barack Obama]. Malamnya [m3=m2 presiden Amerika] itu {e3 menyelonong} ke ruang tempat [m4=m1 tuan Wen] bertemu [m5:IND.GOV Manmohan Singh] dan {e4 menyepakati} teks tiga halaman. [m6:TUV.GOV Tuvalu] {e5 menolaknya}.
e1 m1 > m2 REJECT actual 2009-12-18/day mode=boycott ctx=environment
e3 m3 > m4,m5 CONSULT actual 2009-12-18/day mode=meet ctx=environment
e4 m3 > m4,m5 AGREE actual 2009-12-18/day ctx=environment
e5 m6 > m3 REJECT actual 2009-12-18/none ctx=environment

### Radar Lampung 2016-04-25
[m1:IDN.GOV Pemkab Mesuji] {e1 menyekat} Register 45 dengan portal besi. [m2:IDN.CVL Penggarap liar] di kawasan itu, yang diorganisasi [m3:IDN.CVL Pekat Raya], mengasah golok dan {e3 mengancam} membakar pos. Menyusul ancaman tersebut, [m4:IDN.MIL Kodim Tulangbawang] {e4 menebar} dua kompi di sekitar portal.
e1 m1 > m2 COERCE actual 2016-04-25/none mode=restrict ctx=territory,natural_resource
e3 m2 > m1 THREATEN threatened 2016-04-25/none ctx=territory
e4 m4 > m2 MOBILIZE actual 2016-04-25/none mode=troops ctx=territory
rel m2 member_of m3

### VOA Indonesia 2016-07-08
[m1:USA.GOV Washington] dan [m2:KOR.GOV Seoul] {e1 mengetok palu} soal penempatan THAAD, Jumat (8/7). [m3:CHN.GOV Beijing] {e2 menggelengkan kepala} dan beberapa bulan kemudian {e3 mengeringkan} wisata rombongan ke [m4=m2 tetangganya]. [m5:KOR.CVL Warga Seongju], kota yang bakal menampung radar itu, {e4 melempari} [m6:KOR.GOV PM Hwang Kyo-ahn] dengan telur.
e1 m1 > m2 AGREE actual 2016-07-08/day ctx=military
e2 m3 > m1,m2 REJECT actual 2016-07-08/none ctx=military
e3 m3 > m4 SANCTION actual 2016-07-08/none mode=restrict ctx=economic,military
e4 m5 > m6 PROTEST actual 2016-07-08/none mode=riot ctx=military

### Tribun Batam 2023-09-07
Bentrokan pecah di Jembatan IV Barelang: [m1:IDN.COP aparat gabungan] {e1 menyemburkan} gas air mata ke arah [m2:IDN.CVL warga Rempang] yang {e2 merintangi} pengukuran lahan. Delapan orang {e3 dikandangkan}. [m3:IDN.GOV Kepala BP Batam Muhammad Rudi] {e4 mengiming-imingi} rumah tipe 45 bagi siapa yang mau pindah ke [m4:@IDN Galang].
e1 m1 > m2 ASSAULT actual 2023-09-07/none mode=crowd-control ctx=repression,territory
e2 m2 > m3 PROTEST actual 2023-09-07/none mode=obstruct ctx=territory
e3 m1 > m2 COERCE actual 2023-09-07/none mode=arrest ctx=repression,territory
e4 m3 > m2 AGREE actual 2023-09-07/none mode=assist ctx=territory,economic

### Republika 2020-02-29
Di Doha, [m1:USA.GOV Zalmay Khalilzad] dan [m2:TALIBAN.REB Mullah Abdul Ghani Baradar], wakil pemimpin [m3:TALIBAN.REB Taliban], {e1 membubuhkan paraf} pada perjanjian empat halaman, Sabtu (29/2). [m4=m1 Washington] akan {e2 menyusutkan} pasukannya menjadi 8.600 dalam 135 hari, [m5=m3 kelompok itu] {e3 berjanji memutus tali} dengan [m6:ALQAEDA.REB Al-Qaeda]. [m7:AFG.GOV Ashraf Ghani] {e4 ogah} membebaskan 5.000 tahanan.
e1 m1 > m2 SUPPORT actual 2020-02-29/day ctx=military,diplomatic
e2 m4 > m5 CONCEDE planned 2020-02-29/none mode=withdraw ctx=military
e3 m5 > m4 CONCEDE planned 2020-02-29/day ctx=terrorism
e4 m7 > m5 REJECT actual 2020-02-29/none mode=release ctx=military
rel m2 member_of m3

### Kaltim Post 2025-09-15
[m1:IDN.EDU Mahasiswa Universitas Mulawarman] menyuarakan <<q1 solidaritas bagi empat temannya yang dijerat pasal bom molotov>>. Dua hari sebelumnya [m2:IDN.COP Polresta Samarinda] {e1 mengendurkan} jerat: [m3=m1 keempatnya] dipulangkan dengan wajib lapor. [m4:IDN.EDU Rektor Abdunnur] {e2 memberi jaminan} pribadi.
e1 m2 > m3 CONCEDE actual 2025-09-13/day mode=release ctx=legal
e2 m4 > m3 SUPPORT actual 2025-09-15/none ctx=legal
q1 m1 indirect cue=menyuarakan

### CNN Indonesia 2020-10-26
[m1:FRA.GOV Emmanuel Macron] tetap berencana {e1 mengetatkan} pengawasan atas sekolah rumah dan [m5:FRA.REL asosiasi keagamaan] untuk menggempur "separatisme Islam". [m2:TUR.GOV Erdogan] {e3 mengatainya} perlu berobat, dan [m3:KWT.BUS koperasi di Kuwait] {e4 menyingkirkan} keju Prancis dari rak. [m4=m1 Paris] kemudian {e5 memanggil pulang} dutanya dari Ankara.
e1 m1 > m5 COERCE planned 2020-10-26/none mode=restrict ctx=religion_ethnicity
e3 m2 > m1 ACCUSE actual 2020-10-26/none mode=disapprove ctx=religion_ethnicity
e4 m3 > m4 PROTEST actual 2020-10-26/none mode=boycott ctx=religion_ethnicity,economic
e5 m4 > m2 SANCTION actual 2020-10-26/none mode=withdraw ctx=religion_ethnicity,diplomatic

### Jambi Independent 2019-07-18
Sepuluh hari setelah {e1 diserang} [m1:IDN.CVL kelompok Serikat Mandiri Batanghari], [m2:IDN.MIL Korem 042] dan [m3:IDN.COP Polda Jambi] {e2 menggilas balik} dengan menangkap [m4:IDN.CVL Muslim], pemimpin [m5=m1 serikat itu]. Gudang senjata rakitan {e3 dikosongkan}. "<<q1 [m6=m1 Mereka] sudah menguasai hutan tanpa izin>>," kata [m7:IDN.COP Kapolda Muchlis].
e1 m1 > m2 ASSAULT actual 2019-07-08/day ctx=natural_resource
e2 m2,m3 > m4 COERCE actual 2019-07-18/none mode=arrest ctx=natural_resource,crime
e3 m2,m3 > m1 COERCE actual 2019-07-18/none mode=seize ctx=crime
q1 m7 direct cue=kata
rel m4 leads m5

### Kompas 2014-02-25
[m1:UGA.GOV Yoweri Museveni] {e1 meneken} undang-undang yang mengancam [m9:UGA.CVL kaum homoseksual] dengan penjara, Senin (24/2). [m2:NOR.GOV Norwegia], [m3:DNK.GOV Denmark], dan [m4:NLD.GOV Belanda] {e2 mengerem} dana bantuan; [m5:IBRD Bank Dunia] {e3 memarkir} pinjaman 90 juta dolar. [m6:UGA.REL Uskup Joshua Lwere], ketua [m7:UGA.REL persekutuan gereja lahir baru], {e4 berdiri di belakang} [m8=m1 presiden].
e1 m1 > m9 COERCE actual 2014-02-24/day mode=restrict ctx=lgbt,human_rights
e2 m2,m3,m4 > m1 SANCTION actual 2014-02-25/none mode=discontinue ctx=lgbt,economic
e3 m5 > m1 SANCTION actual 2014-02-25/none mode=discontinue ctx=lgbt,economic
e4 m6 > m8 SUPPORT actual 2014-02-25/none ctx=lgbt,religion_ethnicity
rel m6 leads m7

### Padang Ekspres 2022-08-16 none
Festival pacu itik di [m1:@IDN Payakumbuh] menyuguhkan perlombaan tradisional. Seekor itik melesat ke udara dan mendarat di garis akhir, disambut tepuk tangan penonton. [m2:IDN.GOV Wali Kota Riza Falepi] mengatakan <<q1 lomba itu dipelopori petani sejak 1928>>.
q1 m2 indirect cue=mengatakan

### Liputan6 2023-03-17
Majelis [m1:ICC Mahkamah Pidana Internasional] {e1 membidik} [m2:RUS.GOV Vladimir Putin] dengan surat perintah penangkapan, Jumat (17/3), atas pemindahan anak [m3:UKR.CVL Ukraina]. [m4=m2 Kremlin] {e2 menertawakannya}. Sebagai anggota [m5=m1 mahkamah] itu, [m6:DEU.GOV Berlin] {e3 menyatakan siap} memborgol [m7=m2 sang presiden] jika [m8=m2 ia] datang.
e1 m1 > m2 THREATEN threatened 2023-03-17/day ctx=legal,human_rights
e2 m4 > m1 REJECT actual 2023-03-17/none ctx=legal
e3 m6 > m7 THREATEN threatened 2023-03-17/none ctx=legal
rel m6 member_of m5
