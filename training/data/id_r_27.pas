### Antara 2016-06-13
[m1:IDN.MIL Pangdam Pattimura] {e1 menjemput} 13 pucuk senjata rakitan yang {e2 diserahkan sukarela} [m2:IDN.CVL warga Kariu dan Pelauw]. [m3:IDN.REL Sinode GPM], yang bernaung di bawah [m4:IDN.REL PGI], {e3 menyambutnya} dan {e4 meminta} [m5=m1 panglima] menambah pos jaga di batas kedua negeri itu.
e2 m2 > m1 RETREAT actual 2016-06-13/none mode=disarm ctx=religion_ethnicity
e3 m3 > m2 SUPPORT actual 2016-06-13/none ctx=religion_ethnicity
e4 m3 > m5 REQUEST requested 2016-06-13/none mode=assist ctx=religion_ethnicity
e1 m1 > m2 CONSULT actual 2016-06-13/none mode=visit ctx=religion_ethnicity
rel m3 part_of m4

### Kompas 2008-07-01
[m1:IDN.PTY Muhaimin Iskandar] {e1 memecat balik} [m2:IDN.PTY Yenny Wahid] sesudah [m3:IDN.PTY Gus Dur], ketua dewan syuro [m4:IDN.PTY PKB], {e2 menjatuhkan} surat pemberhentian baginya. Kedua kubu {e3 sama-sama menyerbu} [m5:IDN.GOV KPU] demi nomor urut, dan [m6=m5 komisi itu] {e4 menyuruh} [m7=m1+m2 mereka] islah.
e1 m1 > m2 SANCTION actual 2008-07-01/none mode=discontinue ctx=political_institutions
e2 m3 > m1 SANCTION actual 2008-07-01/none mode=discontinue ctx=political_institutions
e3 m1,m2 > m5 REQUEST requested 2008-07-01/none ctx=election
e4 m6 > m7 REQUEST requested 2008-07-01/none mode=yield ctx=election,political_institutions

### Tempo.co 2023-04-11
[m1:MMR.MIL Jet junta Myanmar] {e1 menghujani} [m2:MMR.CVL kerumunan di Pazigyi] dengan bom vakum, Selasa (11/4). [m3:MMR.OPP Pemerintah Persatuan Nasional], yang diakui [m4:EU.LEG Parlemen Eropa], {e2 menyumpahi} serangan itu; [m5:IDN.GOV Jakarta], ketua [m6:ASEAN ASEAN] tahun ini, {e3 menghardik} pelakunya.
e1 m1 > m2 ASSAULT actual 2023-04-11/day mode=aerial ctx=military,repression
e2 m3 > m1 ACCUSE actual 2023-04-11/none mode=disapprove ctx=human_rights
e3 m5 > m1 ACCUSE actual 2023-04-11/none mode=disapprove ctx=human_rights
rel m4 recognises m3
rel m6 led_by m5

### Detik 2020-10-16
[m1:IDN.COP Bareskrim] {e1 memborgol} [m2:IDN.OPP Syahganda Nainggolan] dan [m3:IDN.OPP Jumhur Hidayat], dua petinggi [m4:IDN.OPP KAMI], karena cuitan soal Cipta Kerja. [m5:IDN.OPP Gatot Nurmantyo] {e2 ditampik} ketika hendak menjenguk keduanya di rutan, Kamis (15/10).
e1 m1 > m2,m3 COERCE actual 2020-10-16/none mode=arrest ctx=repression,rights_freedoms
e2 m1 > m5 REJECT actual 2020-10-15/day ctx=rights_freedoms
rel m2 member_of m4
rel m3 member_of m4

### VOA Indonesia 2021-08-01
[m1:PHL.GOV Presiden Duterte] {e1 memulihkan penuh} Perjanjian Kunjungan Pasukan seusai {e2 menjamu} [m2:USA.GOV Menhan Lloyd Austin], Kamis (29/7). Surat pembatalannya, yang {e3 dikirim} Februari tahun lalu setelah [m3:USA.GOV kedutaan] {e4 mencoret visa} [m4:PHL.LEG Senator Ronald dela Rosa], kini dianggap tak pernah ada.
e1 m1 > m2 COOPERATE actual 2021-07-29/day ctx=military
e2 m1 > m2 CONSULT actual 2021-07-29/day mode=visit ctx=military
e3 m1 > m3 SANCTION actual 2020-02-01/month mode=discontinue ctx=military bg
e4 m3 > m4 REJECT actual 2020-02-01/month ctx=human_rights bg

### BBC Indonesia 2019-11-10
[m1:BOL.MIL Jenderal Williams Kaliman] {e1 menyarankan} [m2:BOL.GOV Evo Morales] meletakkan jabatan, Minggu (10/11), dan [m3=m2 presiden] dua dasawarsa itu {e2 pamit} lewat televisi. [m4:MEX.GOV Marcelo Ebrard] {e3 membentangkan atap suaka}, sementara [m5:BOL.COP polisi] di [m7:@BOL La Paz] {e4 berganti pihak} ke [m6:BOL.CVL demonstran].
e1 m1 > m2 REQUEST requested 2019-11-10/day mode=yield ctx=executive
e2 m3 > m1 RETREAT actual 2019-11-10/none mode=resign ctx=executive
e3 m4 > m2 AGREE planned 2019-11-10/none ctx=asylum
e4 m5 > m6 SUPPORT actual 2019-11-10/none ctx=pro_democracy

### Republika 2014-10-30 none
Seorang pendaki dievakuasi dari lereng [m1:@IDN Semeru] setelah dua hari menggigil tanpa bekal. Tim penolong memukul mundur kawanan monyet yang menjarah ransumnya, menandunya turun, dan menyerahkannya kepada keluarga.

### CNN Indonesia 2020-05-19
[m1:IDN.GOV Menko PMK Muhadjir Effendy] {e1 menyegerakan} bantuan tunai bagi [m2:IDN.CVL 8,3 juta keluarga] dan {e2 menyentil} [m3:IDN.GOV Anies Baswedan] soal data ganda. [m4=m3 Gubernur DKI] {e3 menepisnya halus}; [m5:IDN.LEG DPRD], yang ketuanya dari [m6:IDN.PTY PDI-P], {e4 berancang-ancang menginterpelasi} [m7=m4 dia].
e1 m1 > m2 AID actual 2020-05-19/none ctx=economic,health
e2 m1 > m3 ACCUSE actual 2020-05-19/none mode=disapprove ctx=economic
e3 m4 > m1 REJECT actual 2020-05-19/none ctx=economic
e4 m5 > m7 ACCUSE planned 2020-05-19/none mode=investigate ctx=legislative

### Sindonews 2011-04-30
[m1:THA.MIL Bangkok] dan [m2:KHM.MIL Phnom Penh] {e1 bergocoh} lagi selama sepekan di kuil Ta Krabey, lalu {e2 menyarungkan meriam} sesudah komandan lapangan keduanya {e3 bersantap siang}, Kamis (28/4). [m3:IDN.GOV Marty Natalegawa], yang mengetuai [m4:ASEAN ASEAN], {e4 menagih} izin masuk bagi [m5:IDN.MIL peninjau Indonesia].
e1 m1 > m2 ASSAULT actual 2011-04-30/none mode=heavy-weapons ctx=territory,military
e2 m1 > m2 CONCEDE actual 2011-04-30/none mode=ceasefire ctx=territory,military
e3 m1 > m2 CONSULT actual 2011-04-28/day mode=meet ctx=military
e4 m3 > m1 REQUEST requested 2011-04-30/none mode=yield ctx=peacekeeping
rel m3 leads m4

### Bisnis.com 2021-10-15
[m1:IND.GOV New Delhi] {e1 menyunat} bea minyak sawit tiga kali dalam setahun, yang {e2 dipuji} [m2:IDN.BUS Gapki]. Berbeda dengan itu, [m3:EU Brussels] {e3 bersikukuh} menghapus biodiesel sawit pada 2030 meski [m4:IDN.GOV Jakarta] sudah {e4 menyeretnya} ke WTO; [m5:MYS.GOV Putrajaya], sesama anggota [m6:CPOPC CPOPC], {e5 mengekor}.
e1 m1 > m2 CONCEDE actual 2021-10-15/none ctx=economic
e2 m2 > m1 SUPPORT actual 2021-10-15/none ctx=economic
e3 m3 > m4 REJECT actual 2021-10-15/none ctx=economic,environment
e4 m4 > m3 ACCUSE actual 2021-10-15/none mode=allege ctx=economic,legal
e5 m5 > m3 ACCUSE actual 2021-10-15/none mode=allege ctx=economic,legal
rel m5 member_of m6
rel m4 member_of m6

### Merdeka.com 2025-05-20 none
Grup lawak itu menggugat selera penonton dengan lakon tentang kepala desa yang dimakzulkan istrinya. Pentas di [m1:@IDN Tegal] memanen tepuk tangan, dan sutradara berjanji menggelar ulang bila sponsor bersedia menyuntik dana.

### DW Indonesia 2016-03-18
[m1:EU Uni Eropa] dan [m2:TUR.GOV Ahmet Davutoglu] {e1 merampungkan barter} di Brussels, Jumat (18/3): semua [m3:SYR.REF migran] yang tiba di pulau Yunani {e2 akan dikembalikan}, dan [m4=m2 Ankara] {e4 akan memperoleh} enam miliar euro. [m5:AMNESTY.NGO Amnesty] {e3 mencibirnya} sebagai <<q1 hari gelap bagi kemanusiaan>>.
e1 m1 > m2 SUPPORT actual 2016-03-18/day ctx=migration,asylum
e2 m1 > m3 COERCE planned 2016-03-18/none mode=deport ctx=migration,asylum
e3 m5 > m1 ACCUSE actual 2016-03-18/none mode=disapprove ctx=human_rights,asylum
e4 m1 > m4 AGREE planned 2016-03-18/none ctx=economic,migration
q1 m5 indirect cue=mencibirnya

### Jawa Pos 2022-10-05
[m1:IDN.COP Brimob] {e1 menembakkan} gas air mata ke tribun Kanjuruhan, Sabtu (1/10), dan 135 [m2:IDN.CVL penonton] tewas terinjak. [m3:IDN.COP Kapolri Listyo Sigit] {e2 menanggalkan jabatan} [m4:IDN.COP Kapolres Malang Ferli Hidayat] dua hari kemudian, sedangkan [m5:IDN.CVL Aremania] {e3 memasang tenggat} sepekan bagi penyidik.
e1 m1 > m2 ASSAULT actual 2022-10-01/day mode=crowd-control ctx=repression
e2 m3 > m4 SANCTION actual 2022-10-03/day mode=discontinue ctx=human_rights
e3 m5 > m3 REQUEST requested 2022-10-05/none mode=change ctx=legal
