### Antara 2017-11-23
[m1:BGD.GOV Bangladesh] dan [m2:MMR.GOV Myanmar] {e1 menandatangani pengaturan pemulangan} ratusan ribu [m3:MMR.REF warga Rohingya] di [m4:@MMR Naypyidaw], sehari setelah [m5:USA.GOV Menteri Luar Negeri AS Rex Tillerson] {e2 menyebut} kekerasan itu pembersihan etnis.
e1 m1 > m2 SUPPORT actual 2017-11-23/none ctx=migration
e2 m5 > m2 ACCUSE actual 2017-11-22/day mode=disapprove ctx=religion_ethnicity bg

### Antara 2018-01-16
<<q1 [m1:MMR.GOV Myanmar] {e1 setuju menerima} 1.500 [m2:MMR.REF pengungsi Rohingya] setiap pekan dari [m3:BGD.GOV Bangladesh]>>, kata [m4:BGD.GOV Menteri Luar Negeri Bangladesh Shahidul Haque], tetapi belum menetapkan tanggal mulai.
e1 m1 > m3 AGREE planned 2018-01-16/none ctx=migration
q1 m4 indirect cue=kata

### Antara 2018-11-15
[m1:MMR.REF Ratusan pengungsi Rohingya] {e1 berunjuk rasa} di kamp Unchiprang menolak dipulangkan, sehingga [m2:BGD.GOV komisioner pengungsi Bangladesh Abul Kalam] {e2 membatalkan} keberangkatan kelompok pertama.
e1 m1 > m2 PROTEST actual 2018-11-15/none mode=demo ctx=migration
e2 m2 > m1 CONCEDE actual 2018-11-15/none ctx=migration

### Antara 2019-11-11
[m1:GMB.GOV Gambia] {e1 menggugat} [m2:MMR.GOV Myanmar] ke [m3:ICJ Mahkamah Internasional] di [m4:@NLD Den Haag] atas dugaan genosida, dengan {e2 dukungan} [m5:OIC Organisasi Kerja Sama Islam].
e1 m1 > m2 ACCUSE actual 2019-11-11/none mode=allege ctx=human_rights,legal
e2 m5 > m1 SUPPORT actual 2019-11-11/none ctx=human_rights

### Antara 2020-01-23
[m1:ICJ Mahkamah Internasional] {e1 memerintahkan} [m2:MMR.GOV Myanmar] mencegah pembunuhan terhadap [m3:MMR.CVL minoritas Rohingya] dan melapor dalam empat bulan, putusan sela yang {e2 dielu-elukan} [m4:CAN.GOV pemerintah Kanada].
e1 m1 > m2 REQUEST requested 2020-01-23/none mode=change ctx=human_rights,legal
e2 m4 > m1 SUPPORT actual 2020-01-23/none ctx=human_rights

### Kompas 2003-05-19
[m1:IDN.GOV Presiden Megawati Soekarnoputri] {e1 menyatakan keadaan darurat militer} di Aceh beberapa jam setelah {e3 perundingan} dengan [m2:GAM.REB Gerakan Aceh Merdeka] di [m3:@JPN Tokyo] gagal, dan [m4:IDN.MIL TNI] {e2 menerjunkan} 458 prajurit payung di [m5:@IDN Takengon].
e1 m1 > m2 COERCE actual 2003-05-19/none mode=martial-law ctx=military,territory
e2 m4 > m2 MOBILIZE actual 2003-05-19/none mode=troops ctx=military,territory
e3 m1 > m2 CONSULT actual 2003-05-19/none mode=meet ctx=military,territory bg

### Kompas 2003-05-17
[m1:IDN.COP Polisi] {e1 menangkap} [m2:GAM.REB lima juru runding GAM] di Hotel Kuala Tripa, [m3:@IDN Banda Aceh], ketika hendak berangkat ke [m4:@JPN Tokyo]; [m5:JPN.GOV tuan rumah perundingan] {e2 meminta} [m6=m2 mereka] dibebaskan.
e1 m1 > m2 COERCE actual 2003-05-17/none mode=arrest ctx=territory
e2 m5 > m1 REQUEST requested 2003-05-17/none mode=change ctx=territory

### Kompas 2002-12-09
[m1:IDN.GOV Pemerintah RI] dan [m2:GAM.REB GAM] {e1 menyepakati dan meneken} penghentian permusuhan di [m3:@CHE Jenewa], hasil fasilitasi [m4:CHE.NGO Henry Dunant Centre].
e1 m1 > m2 SUPPORT actual 2002-12-09/none ctx=military,territory

### Kompas 2003-03-03
[m1:IDN.CVL Ratusan orang] {e1 merusak} kantor [m2:CHE.NGO Komite Keamanan Bersama] di [m3:@IDN Takengon] dan membakar dua mobilnya, sementara [m4:PHL.MIL anggota komite asal Filipina] {e2 diselamatkan} [m5:IDN.COP polisi].
e1 m1 > m2 PROTEST actual 2003-03-03/none mode=riot ctx=military
e2 m5 > m4 AID actual 2003-03-03/none ctx=military

### VOA Indonesia 2011-08-04
[m1:ETH.GOV Ethiopia] {e1 menampung} 120 ribu [m2:SOM.REF warga Somalia] yang lari dari kelaparan di kamp Dollo Ado, sedangkan [m3:ALSHABAAB.REB Al Shabaab] {e2 melarang} [m4:WFP Program Pangan Dunia] bekerja di [m5:@SOM Bay].
e1 m1 > m2 AID actual 2011-08-04/none ctx=migration
e2 m3 > m4 COERCE actual 2011-08-04/none mode=restrict ctx=human_security

### VOA Indonesia 2011-08-06
<<q1 [m1:ALSHABAAB.REB Al Shabaab] {e1 menarik diri} dari [m2:@SOM Mogadishu]>>, kata [m3:SOM.GOV Presiden Sharif Sheikh Ahmed] dalam konferensi pers bersama [m4:AU komandan pasukan Uni Afrika].
e1 m1 > m5 RETREAT actual 2011-08-06/none mode=withdraw ctx=military,terrorism said=m3
[m5:SOM.MIL Tentara pemerintah] belum memasuki semua distrik.
q1 m3 indirect cue=kata

### VOA Indonesia 2011-08-09
<<q1 [m1:AU Misi Uni Afrika] {e1 meminta} tambahan 3.000 tentara dari [m2:UNSC Dewan Keamanan PBB] untuk mengisi kawasan yang ditinggalkan [m3:ALSHABAAB.REB milisi]>>, kata [m4:UGA.MIL juru bicara Letkol Paddy Ankunda].
e1 m1 > m2 REQUEST requested 2011-08-09/none mode=assist ctx=peacekeeping,terrorism
q1 m4 indirect cue=kata

### VOA Indonesia 2011-08-19
[m1:TUR.GOV Perdana Menteri Turki Recep Tayyip Erdogan] {e1 mendarat} di [m2:@SOM Mogadishu] beserta keluarganya dan {e2 memberikan} rumah sakit lapangan kepada [m3:SOM.GOV pemerintah transisi].
e1 m1 > m3 CONSULT actual 2011-08-19/none mode=visit ctx=human_security,diplomatic
e2 m1 > m3 AID actual 2011-08-19/none ctx=health

### detikNews 2021-03-05
[m1:IDN.PTY Peserta kongres luar biasa di Deli Serdang] {e1 memilih} [m2:IDN.GOV Moeldoko] sebagai ketua umum [m3:IDN.PTY Partai Demokrat] menggantikan [m4:IDN.PTY Agus Harimurti Yudhoyono], yang {e2 menyebut} pertemuan itu ilegal.
e1 m1 > m2 SUPPORT actual 2021-03-05/none ctx=political_institutions
e2 m4 > m1 ACCUSE actual 2021-03-05/none mode=disapprove ctx=political_institutions

### detikNews 2021-03-31
<<q1 [m1:IDN.GOV Kementerian Hukum dan HAM] {e1 menolak mengesahkan} kepengurusan [m2:IDN.PTY Demokrat versi kongres luar biasa]>>, ujar [m3:IDN.GOV Menteri Yasonna Laoly]; [m4:IDN.PTY AHY] {e2 berterima kasih} kepada [m5:IDN.GOV Presiden].
e1 m1 > m2 REJECT actual 2021-03-31/none ctx=political_institutions
e2 m4 > m5 SUPPORT actual 2021-03-31/none ctx=political_institutions
q1 m3 indirect cue=ujar

### Tempo 2001-02-24
[m1:IDN.CVL Warga Dayak] {e1 menyerang} permukiman [m2:IDN.CVL pendatang Madura] di [m3:@IDN Sampit], sementara [m4:IDN.MIL TNI AL] {e2 mengungsikan} 2.000 orang dengan KRI Teluk Sampit ke [m5:@IDN Surabaya].
e1 m1 > m2 ASSAULT actual 2001-02-24/none mode=primitive ctx=religion_ethnicity
e2 m4 > m2 AID actual 2001-02-24/none ctx=religion_ethnicity,migration

### Tempo 2001-03-08
[m1:IDN.GOV Presiden Abdurrahman Wahid] {e1 bertatap muka} dengan [m2:IDN.CVL tetua adat] di [m3:@IDN Palangkaraya] dan disambut {e3 unjuk rasa} yang {e2 dibubarkan} [m4:IDN.COP polisi] dengan tembakan; empat [m5:IDN.CVL pengunjuk rasa] tewas.
e1 m1 > m2 CONSULT actual 2001-03-08/none mode=visit ctx=religion_ethnicity
e2 m4 > m5 ASSAULT actual 2001-03-08/none mode=firearms ctx=religion_ethnicity,repression
e3 m5 > m1 PROTEST actual 2001-03-08/none mode=demo ctx=religion_ethnicity

### Republika 2022-09-15 headline
[m1:KGZ.MIL Kirgizstan] {e1 Gempur} Pos [m2:TJK.MIL Tajikistan], [m3:RUS.GOV Putin] {e2 Imbau} [m4=m1+m2 Keduanya] Tahan Diri
e1 m1 > m2 ASSAULT actual 2022-09-15/none ctx=military,territory
e2 m3 > m4 REQUEST requested 2022-09-15/none mode=yield ctx=military,territory

### Antara 2022-12-19 none
[m1:ARG.CVL Ribuan pendukung] menunggu rombongan juara di sekitar Obelisk, [m2:@ARG Buenos Aires], seusai [m3:@ARG Argentina] mengalahkan [m4:@FRA Prancis] lewat adu penalti di [m5:@QAT Lusail].

### Kompas.com 2021-03-14 none
<<q1 Pembudi daya rumput laut di [m1:@IDN Nunukan] mengekspor langsung ke [m2:@KOR Busan] untuk pertama kali, sebanyak 20 ton>>, kata [m3:IDN.GOV kepala balai karantina ikan].
q1 m3 indirect cue=kata
