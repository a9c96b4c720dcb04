### Kompas.com 2018-12-20
[m1:IDN.GOV Bupati Lombok Utara Najmul Akhyar] {e1 mengeluhkan} lambatnya dana stimulan rumah kepada [m2:IDN.GOV Kementerian PUPR]. Dua hari kemudian [m3=m2 kementerian itu], yang mengoordinasi [m4:IDN.GOV tim rehabilitasi NTB], {e2 mengguyur} Rp1,9 triliun untuk [m5:IDN.CVL korban gempa]. [m6:IDN.LEG Anggota DPRD NTB dari PKS] {e3 menyebut} pencairan itu terlambat.
e1 m1 > m2 ACCUSE actual 2018-12-18/day mode=disapprove ctx=disasters
e2 m3 > m5 AID actual 2018-12-20/none mode=assist ctx=disasters
e3 m6 > m3 ACCUSE actual 2018-12-20/none mode=disapprove ctx=disasters

### Antara 2024-07-23
Empat belas faksi, termasuk [m1:PSE.PTY Fatah] dan [m2:HAMAS.REB Hamas], {e1 merajut} kesepakatan persatuan di Beijing, Selasa (23/7). Tuan rumahnya, [m3:CHN.GOV Wang Yi], {e2 mengantar} kedua pihak ke meja bundar sejak Minggu (21/7). [m4:ISR.GOV Israel Katz] {e3 meludahi} deklarasi itu: "<<q1 Hamas akan dilumatkan>>."
e1 m1 > m2 SUPPORT actual 2024-07-23/day ctx=political_institutions,diplomatic
e2 m3 > m1,m2 CONSULT actual 2024-07-21/day mode=third-party ctx=diplomatic
e3 m4 > m1,m2 REJECT actual 2024-07-23/none ctx=diplomatic
q1 m4 direct

### Radar Blora 2011-08-08
[m1:IDN.AGR Petani Randublatung] {e1 mencabut} laporannya atas [m2:IDN.BUS Perhutani] setelah perusahaan kehutanan itu {e2 merelakan} kayu tumbang di lahan garapan. [m3:IDN.AGR LMDH Jati Mulyo], yang menaungi [m4=m1 para petani], {e3 berterima kasih} kepada [m5:IDN.GOV Bupati Djoko Nugroho].
e1 m1 > m2 CONCEDE actual 2011-08-08/none ctx=legal,natural_resource
e2 m2 > m1 CONCEDE actual 2011-08-08/none ctx=natural_resource
e3 m3 > m5 SUPPORT actual 2011-08-08/none ctx=natural_resource
rel m4 member_of m3

### Antara 2012-05-08
[m1:MEX.GOV Pemerintah Meksiko] {e1 mencabut} larangan impor kedelai dari [m2:ARG.GOV Argentina], Senin (7/5). Sebaliknya [m3:BRA.GOV Brasilia] {e2 mencabut} izin dua eksportir apel asal [m4=m2 negara yang sama] karena sertifikat palsu. [m5:WTO Juru bicara WTO] menolak berkomentar.
e1 m1 > m2 CONCEDE actual 2012-05-07/day ctx=economic
e2 m3 > m4 SANCTION actual 2012-05-08/none mode=restrict ctx=economic

### Radar Solo 2015-05-18
Panitia mencabut undian berhadiah di depan penonton yang membeludak, dan seusai acara [m1:IDN.GOV Wali Kota FX Hadi Rudyatmo] {e1 mencabut} izin [m2:IDN.BUS penyelenggara hiburan] itu karena melanggar jam malam. "<<q1 [m3=m1 Saya] sudah memperingatkan>>," katanya.
e1 m1 > m2 SANCTION actual 2015-05-18/none mode=discontinue ctx=legal
q1 m1 direct cue=katanya

### VOA Indonesia 2018-06-11
[m1:ETH.GOV Abiy Ahmed], yang baru memimpin [m2:ETH.PTY EPRDF] sejak Maret, {e1 melepas} klaim atas Badme kepada [m3:ERI.GOV Eritrea] sesuai perjanjian tahun 2000. [m4:ETH.CVL Warga Tigray] di [m5:@ETH Adigrat] {e2 mengarak} poster penolakan; [m6:ERI.GOV Isaias Afwerki] pekan ini {e3 mengirim} utusan ke Addis Ababa.
e1 m1 > m3 CONCEDE actual 2018-06-11/none mode=territory ctx=territory,diplomatic
e2 m4 > m1 PROTEST actual 2018-06-11/none mode=demo ctx=territory
e3 m6 > m1 CONSULT actual 2018-06-11/week mode=visit ctx=diplomatic
rel m1 leads m2 from=2018-03-01/month

### Lombok Post 2019-12-10
[m1:IDN.COP Polres Lombok Tengah] {e1 melepas} sepuluh [m2:IDN.AGR petani Kuta] yang ditahan Sabtu lalu setelah [m3:IDN.GOV bupati] {e2 menelepon} kapolres. Namun [m4:IDN.BUS ITDC], pengelola Mandalika, {e3 menggugat} [m5=m2 mereka] secara perdata. Ketuanya di kampung itu, [m6:IDN.AGR Amaq Saeful], mengaku <<q1 siap bersidang>>.
e1 m1 > m2 RETREAT actual 2019-12-10/none mode=release ctx=territory
e2 m3 > m1 CONSULT actual 2019-12-10/none mode=phone ctx=territory
e3 m4 > m5 ACCUSE actual 2019-12-10/none ctx=legal,territory
q1 m6 indirect cue=mengaku

### Kompas 2023-10-14
Dengan dua kapal feri, [m1:IDN.CVL gabungan ormas Islam] akan {e1 melepas} bantuan 100 ton kepada [m2:PSE.CVL warga Gaza] pada Sabtu (21/10). [m3:EGY.GOV Kairo] sudah {e2 memberi angin} bagi rencana itu, tetapi [m4:ISR.GOV Tel Aviv] {e3 menggeleng}. Di lapangan banteng, ribuan orang menonton balapan sepeda.
e1 m1 > m2 AID planned 2023-10-21/day mode=assist ctx=human_security
e2 m3 > m1 SUPPORT actual 2023-10-14/none ctx=human_security
e3 m4 > m1 REJECT actual 2023-10-14/none ctx=human_security

### Tribun Timur 2021-03-01
[m7:IDN.COP Polda Sulsel] {e1 menyerahkan} berkas kasus [m1:IDN.GOV Nurdin Abdullah] kepada [m2:IDN.JUD KPK], Senin (1/3). [m3=m1 Gubernur nonaktif] itu, kader [m4:IDN.PTY PDIP], menyerahkan nasibnya kepada Tuhan. [m5:IDN.EDU BEM Unhas] {e3 menyerahkan} petisi agar [m6:IDN.GOV Kemendagri] memeriksa seluruh proyek provinsi.
e1 m7 > m2 COOPERATE actual 2021-03-01/day ctx=corruption,legal
e3 m5 > m6 REQUEST requested 2021-03-01/none ctx=corruption
rel m3 member_of m4

### Republika 2021-12-06
Sejak Sabtu [m1:RUS.MIL Distrik Barat Rusia] {e1 menjejalkan} tank ke Yelnya, kata [m2:UKR.GOV Menhan Oleksii Reznikov] kepada [m3:UKR.LEG parlemen]. [m4:USA.GOV Antony Blinken] {e2 mengibaskan} daftar hukuman bila [m5:RUS.GOV Moskow] bertindak, lalu Selasa besok [m6:USA.GOV Joe Biden] akan {e3 berbincang} dengan [m7:RUS.GOV Vladimir Putin] lewat video.
e1 m1 > m2 MOBILIZE actual 2021-12-04/day mode=weapons ctx=military,territory said=m2
e2 m4 > m5 THREATEN threatened 2021-12-06/none ctx=military,economic
e3 m6 > m7 AGREE planned 2021-12-07/day ctx=diplomatic
