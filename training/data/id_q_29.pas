### Antara 2021-05-21
[m1:IDN.MIL Koarmada III] menggelar karpet merah bagi [m2:AUS.MIL kapal HMAS Anzac] dan keduanya {e2 bermanuver bareng} di Laut Arafura selama dua hari. Seusai latihan, [m3=m2 pihak tamu] {e3 menghibahkan} dua ribu masker kepada [m4:IDN.CVL warga Merauke]. Sekalipun begitu, rencana pangkalan gabungan tetap {e4 ditepis} [m5:IDN.MIL Laksamana Yudo Margono], pemimpin [m6:IDN.MIL TNI AL].
e2 m1 > m2 COOPERATE actual 2021-05-21/none mode=military ctx=military
e3 m3 > m4 AID actual 2021-05-21/none mode=assist ctx=health
e4 m5 > m3 REJECT actual 2021-05-21/none ctx=military
rel m5 leads m6

### Radar Kotabaru 2013-01-30
[m1:IDN.AGR Nelayan Pulau Sebuku] memberi [m2:IDN.BUS perusahaan bijih besi] {e1 tempo} tiga hari untuk menarik tongkang dari alur tangkap. Bila bandel, [m3=m1 mereka] bakal menambatkan 50 perahu di bawah jembatan muat. [m4:IDN.COP Polairud] {e4 menyiagakan} dua kapal cepat sejak kemarin.
e1 m1 > m2 THREATEN threatened 2013-01-30/none ctx=environment,economic
e4 m4 > m1 MOBILIZE actual 2013-01-29/day mode=police ctx=environment

### VOA Indonesia 2014-08-05
[m1:ISR.MIL Divisi lapis baja Israel] {e1 melangkah keluar} dari Gaza, Selasa (5/8), begitu gencatan 72 jam berlaku. [m2:HAMAS.REB Hamas], yang masih menguasai [m3:@PSE Rafah], {e2 menyarungkan} roketnya. Dari London, [m4:GBR.GOV Sayeeda Warsi] {e3 menanggalkan} jabatan menterinya dari kabinet [m5:GBR.GOV David Cameron].
e1 m1 > m2 RETREAT actual 2014-08-05/day mode=withdraw ctx=military
e2 m2 > m1 RETREAT actual 2014-08-05/none mode=ceasefire ctx=military
e3 m4 > m5 RETREAT actual 2014-08-05/none mode=resign ctx=executive
rel m2 controls m3

### Tribun Pontianak 2019-12-17
[m1:IDN.GOV Karantina Entikong] dan [m2:MYS.GOV Jabatan Imigresen Sarawak] sejak awal bulan {e1 berbagi daftar} penyelundup, hasil kesepahaman yang {e2 diikat} Oktober lalu. Berkat itu [m3=m2 pihak Sarawak] {e3 memulangkan} [m4:IDN.CRM dua bandar] ke tangan [m5:IDN.COP Polda Kalbar].
e1 m1 > m2 COOPERATE actual 2019-12-01/month ctx=crime,intelligence
e2 m1 > m2 SUPPORT actual 2019-10-01/month ctx=crime bg
e3 m3 > m5 COOPERATE actual 2019-12-17/none ctx=crime

### CNN Indonesia 2020-06-16
[m1:PRK.GOV Kim Yo-jong], adik pemimpin Korea Utara, {e1 mengancam akan meruntuhkan} kantor penghubung di Kaesong; ancaman itu {e2 ditunaikan} [m2=m1 pihaknya] dengan dinamit, Selasa (16/6). [m3:KOR.GOV Gedung Biru] {e3 membidas}: "<<q1 Semua akibat ditanggung [m4=m1 Pyongyang]>>." [m5:KOR.MIL Pasukan selatan] {e4 mempertajam} kewaspadaan.
e1 m1 > m3 THREATEN threatened 2020-06-13/day ctx=military
e2 m2 > m3 COERCE actual 2020-06-16/day mode=destroy ctx=military,diplomatic
e3 m3 > m4 ACCUSE actual 2020-06-16/none mode=disapprove ctx=diplomatic
e4 m5 > m4 MOBILIZE actual 2020-06-16/none mode=troops ctx=military
q1 m3 direct cue=membidas

### Malut Post 2016-10-11
[m1:IDN.CVL Ahli waris lahan bandara Babullah] {e1 menyetop} landasan dengan bendera merah. Hari berikutnya [m2:IDN.GOV Wali Kota Burhan Abdurahman], kader [m3:IDN.PTY Partai Keadilan Sejahtera], mengulur waktu; [m4:IDN.MIL Danlanal] akhirnya {e3 menjemput paksa} [m5=m1 empat orang dari kelompok itu]. "<<q1 [m6=m1 Kami] tidak minta lebih dari hak>>," kata [m7=m1 juru bicara keluarga].
e1 m1 > m2 PROTEST actual 2016-10-11/none mode=obstruct ctx=territory
e3 m4 > m5 COERCE actual 2016-10-11/none mode=arrest ctx=territory
q1 m7 direct cue=kata
rel m2 member_of m3

### Kompas 2007-12-10
[m1:FRA.GOV Nicolas Sarkozy] {e1 membentangkan permadani} untuk [m2:LBY.GOV Muammar Qadhafi] di Paris, Senin (10/12), dan keduanya {e2 meneken} kontrak Airbus. [m3:FRA.GOV Rama Yade], wakil menteri hak asasi, {e3 berang}: "<<q1 Negeri [m4=m1 kami] bukan keset kaki>>." [m5:FRA.OPP Segolene Royal], dari [m6:FRA.OPP Partai Sosialis], {e4 menyebut} kunjungan itu memalukan.
e1 m2 > m1 CONSULT actual 2007-12-10/day mode=visit ctx=diplomatic
e2 m1 > m2 SUPPORT actual 2007-12-10/day ctx=economic
e3 m3 > m1 ACCUSE actual 2007-12-10/none mode=disapprove ctx=human_rights
e4 m5 > m1 ACCUSE actual 2007-12-10/none mode=disapprove ctx=human_rights
q1 m3 direct
rel m5 member_of m6

### Suara Karya 2010-08-31
[m1:IDN.GOV Jakarta] dan [m2:MYS.GOV Kuala Lumpur] sepakat {e1 duduk semeja} di Kota Kinabalu, 6 September, setelah [m3:MYS.MIL polisi laut Johor] {e2 menyekap} tiga [m4:IDN.GOV petugas perikanan]. [m5:IDN.CVL Benteng Demokrasi Rakyat], ormas pimpinan [m6:IDN.CVL Mustar Bonaventura], {e3 melempari} kedutaan dengan tinja.
e1 m1 > m2 AGREE planned 2010-09-06/day ctx=territory,diplomatic
e2 m3 > m4 COERCE actual 2010-08-31/none mode=arrest ctx=territory bg
e3 m5 > m2 PROTEST actual 2010-08-31/none mode=riot ctx=territory
rel m6 leads m5

### Tribun Kaltara 2024-12-03
[m1:IDN.MIL Satgas Yonarmed] {e1 memperbaiki} gereja [m2:IDN.CVL warga Long Nawang] secara swadaya, dan [m3=m1 satuan itu] juga {e2 membagi} buku serta seragam kepada [m4:IDN.EDU SDN 03]. [m5=m2 Kepala adat] {e3 menitipkan} anyaman sebagai tanda terima kasih.
e1 m1 > m2 AID actual 2024-12-03/none mode=assist ctx=religion_ethnicity
e2 m3 > m4 AID actual 2024-12-03/none mode=assist ctx=economic
e3 m5 > m3 SUPPORT actual 2024-12-03/none ctx=religion_ethnicity

### Detikcom 2017-06-01
[m7:UNFCCC Perjanjian Paris] {e1 dilepeh} [m1:USA.GOV Washington], Kamis (1/6). [m2:DEU.GOV Barbara Hendricks] {e2 menggeram}; [m3:FRA.GOV Emmanuel Macron] {e3 memanggil} [m4:USA.EDU ilmuwan Amerika] pindah ke negerinya. [m5:USA.GOV Gubernur Jerry Brown] dan delapan koleganya {e4 berkongsi} dengan [m6:CAN.GOV Ottawa] di pasar karbon.
e1 m1 > m7 SANCTION actual 2017-06-01/day mode=withdraw ctx=environment
e2 m2 > m1 ACCUSE actual 2017-06-01/none mode=disapprove ctx=environment
e3 m3 > m4 AGREE actual 2017-06-01/none ctx=environment,technology
e4 m5 > m6 COOPERATE actual 2017-06-01/none ctx=environment,economic

### Riau Pos 2025-11-04
[m1:IDN.JUD KPK] {e1 mencokok} [m2:IDN.GOV Gubernur Riau Abdul Wahid] di sebuah kafe, Senin (3/11). [m3:IDN.PTY PKB], partai yang ketua wilayahnya [m4=m2 sang gubernur], mengaku kaget dan {e3 menarik diri} dari pembelaan. [m5:IDN.GOV Mendagri Tito Karnavian] akan mengangkat pelaksana tugas.
e1 m1 > m2 COERCE actual 2025-11-03/day mode=arrest ctx=corruption
e3 m3 > m4 REJECT actual 2025-11-04/none mode=assist ctx=corruption
rel m4 member_of m3
