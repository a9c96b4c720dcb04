### detikNews 2023-10-08
[m1:ISR.GOV PM Benjamin Netanyahu] {e1 menyatakan perang} dan {e2 memanggil} [m2:ISR.MIL 300 ribu tentara cadangan], sehari setelah [m3:HAMAS.REB Brigade Al-Qassam] {e3 menerobos} pagar [m5:@PSE Gaza] serta {e4 menyandera} [m4:ISR.CVL ratusan orang].
e1 m1 > m3 THREATEN threatened 2023-10-08/none mode=violence ctx=military
e2 m1 > m3 MOBILIZE actual 2023-10-08/none mode=troops ctx=military
e3 m3 > m1 ASSAULT actual 2023-10-07/day ctx=terrorism
e4 m3 > m4 ASSAULT actual 2023-10-07/day mode=abduct ctx=terrorism

### Kompas.com 2023-10-10
[m1:ISR.GOV Menteri Pertahanan Yoav Gallant] {e1 memberlakukan} pengepungan total: "<<q1 Tak ada listrik, tak ada makanan, tak ada air>>" bagi [m2:PSE.CVL penduduk Gaza]. [m3:UN Kepala HAM PBB Volker Turk] mengingatkan <<q2 tindakan semacam itu dilarang hukum internasional>>, sedangkan [m4:EU Uni Eropa] {e2 batal menangguhkan} bantuan pembangunan untuk [m5:PSE.GOV Palestina].
e1 m1 > m2 COERCE actual 2023-10-10/none mode=withhold ctx=human_security
e2 m4 > m5 SANCTION denied 2023-10-10/none mode=discontinue ctx=economic
q1 m1 direct
q2 m3 indirect cue=mengingatkan

### CNN Indonesia 2023-11-24
[m1:ISR.CVL Tiga belas perempuan dan anak Israel] {e1 dibebaskan} [m2:HAMAS.REB Hamas] lewat [m3:ICRC Palang Merah], Jumat (24/11), hari pertama jeda empat hari yang {e2 ditengahi} [m4:QAT.GOV Qatar]. Dua jam kemudian [m5:PSE.CVL 39 tahanan] {e3 dilepaskan} [m6:ISR.GOV otoritas Israel] dari penjara [m7:@ISR Ofer].
e1 m2 > m1 RETREAT actual 2023-11-24/day mode=release ctx=military
e2 m4 > m2,m6 CONSULT actual 2023-11-24/none mode=third-party ctx=diplomatic
e3 m6 > m5 RETREAT actual 2023-11-24/day mode=release ctx=military

### Republika 2023-11-01
[m1:BOL.GOV Bolivia] {e1 mengakhiri} hubungan dengan [m2:ISR.GOV Tel Aviv], sementara [m3:CHL.GOV Chile] dan [m4:COL.GOV Kolombia] {e2 memulangkan} duta besarnya; [m5=m2 Israel] {e3 menyebut} langkah [m6=m1 La Paz] itu menyerah kepada teror.
e1 m1 > m2 SANCTION actual 2023-11-01/none mode=discontinue ctx=diplomatic
e2 m3,m4 > m2 SANCTION actual 2023-11-01/none mode=withdraw ctx=diplomatic
e3 m5 > m1 ACCUSE actual 2023-11-01/none mode=disapprove ctx=diplomatic,terrorism

### Antara 2023-11-13
[m1:IDN.GOV Presiden Joko Widodo] {e1 diterima} [m2:USA.GOV Presiden Joe Biden] di [m5:@USA Ruang Oval] dan {e2 mendesak} [m3=m2 AS] berbuat lebih banyak untuk menghentikan kekejaman di [m4:@PSE Gaza].
e1 m1 > m2 CONSULT actual 2023-11-13/none mode=visit ctx=diplomatic
e2 m1 > m3 REQUEST requested 2023-11-13/none mode=assist ctx=human_rights

### Tempo.co 2023-12-30
[m1:ZAF.GOV Afrika Selatan] {e1 menyeret} [m2:ISR.GOV Israel] ke [m3:ICJ Mahkamah Internasional] dengan dakwaan genosida. "<<q1 Fitnah darah>>," {e2 balas} [m4:ISR.GOV juru bicara Kemenlu Lior Haiat], yang {e3 menuding} [m5=m1 Pretoria] bersekongkol dengan [m6:HAMAS.REB Hamas].
e1 m1 > m2 ACCUSE actual 2023-12-30/none mode=allege ctx=legal,human_rights
e2 m4 > m1 REJECT actual 2023-12-30/none ctx=legal
e3 m4 > m5 ACCUSE actual 2023-12-30/none mode=allege ctx=terrorism
q1 m4 direct cue=balas

### SINDOnews 2023-11-20 headline
Pakai Helikopter, [m1:HOUTHI.REB Houthi] {e1 Bajak} Kapal Galaxy Leader Terkait [m2:ISR.BUS Pengusaha Israel]
e1 m1 > m2 ASSAULT actual 2023-11-20/none mode=abduct ctx=military

### VOA Indonesia 2024-01-12
[m1:BHR.GOV Bahrain] satu-satunya negara Arab yang {e1 bergabung dengan} [m2:USA.MIL gugus tugas laut pimpinan AS] di Laut Merah. [m3:OMN.GOV Oman] {e2 tidak memperkenankan} wilayah udaranya dipakai menggempur [m4:HOUTHI.REB Houthi].
e1 m1 > m2 COOPERATE actual 2024-01-12/none ctx=military
e2 m3 > m2 REJECT actual 2024-01-12/none mode=assist ctx=military

### Okezone 2024-03-02
Tiga pesawat C-130 [m1:USA.MIL Amerika] dan sebuah Hercules [m2:JOR.MIL Yordania] {e1 menerjunkan} 38 ribu paket makanan ke pesisir [m3:PSE.CVL Gaza].
e1 m1,m2 > m3 AID actual 2024-03-02/none ctx=human_security,military

### Media Indonesia 2024-05-03
[m1:TUR.GOV Kementerian Perdagangan Turki] {e1 menghentikan} seluruh ekspor-impor dengan [m2:ISR.GOV Israel] sampai [m3=m2 negara itu] membuka jalan bagi bantuan. [m4:ISR.GOV Menlu Israel Katz] {e2 mengecam} [m5:TUR.GOV Erdogan] sebagai diktator.
e1 m1 > m2 SANCTION actual 2024-05-03/none mode=discontinue ctx=economic
e2 m4 > m5 ACCUSE actual 2024-05-03/none mode=disapprove ctx=diplomatic

### Kumparan 2024-05-01
[m1:USA.COP Ratusan polisi New York] {e1 menyerbu} [m5:@USA Hamilton Hall] dan {e2 mengangkut} lebih dari seratus [m2:USA.EDU mahasiswa Columbia] yang {e3 menduduki} gedung itu sejak Selasa dini hari demi menuntut [m4:USA.EDU pihak kampus] memutus investasi di [m3:ISR.GOV Israel].
e1 m1 > m2 COERCE actual 2024-05-01/none mode=seize ctx=repression
e2 m1 > m2 COERCE actual 2024-05-01/none mode=arrest ctx=repression
e3 m2 > m4 PROTEST actual 2024-04-30/day mode=obstruct ctx=human_rights

### Liputan6.com 2024-05-28
{e1 Pengakuan} atas [m1:PSE.GOV negara Palestina] oleh [m2:ESP.GOV Spanyol], [m3:IRL.GOV Irlandia], dan [m4:NOR.GOV Norwegia] berlaku Selasa (28/5). [m5:ISR.GOV Israel] sudah {e2 menarik pulang} duta besarnya dari [m6=m2+m3+m4 ketiga ibu kota].
e1 m2,m3,m4 > m1 SUPPORT actual 2024-05-28/day ctx=diplomatic,territory
e2 m5 > m6 SANCTION actual 2024-05-28/none mode=withdraw ctx=diplomatic

### Tribunnews 2024-07-31
[m1:HAMAS.REB Kepala biro politik Hamas Ismail Haniyeh] {e1 tewas oleh ledakan} di [m2:@IRN Teheran]. [m3:IRN.GOV Pemimpin Tertinggi Ayatullah Ali Khamenei] {e2 bersumpah} akan ada hukuman keras untuk [m4:ISR.GOV rezim Zionis], yang belum mengaku. [m5:TUR.GOV Ankara] {e3 menetapkan} hari berkabung bagi [m6=m1 almarhum].
e1 m4 > m1 ASSAULT actual 2024-07-31/none mode=targeted ctx=terrorism said=m3
e2 m3 > m4 THREATEN threatened 2024-07-31/none mode=violence ctx=military
e3 m5 > m6 SUPPORT actual 2024-07-31/none ctx=diplomatic

### Bisnis.com 2024-09-03
[m1:GBR.GOV Inggris] {e1 membekukan} 30 dari 350 izin ekspor senjata ke [m2:ISR.GOV Israel]. [m3:ISR.GOV Menhan Gallant] mengaku {e2 kecewa}, sedangkan [m4:AMNESTY.NGO Amnesty International] {e3 menilai} langkah [m5=m1 London] terlambat dan setengah hati.
e1 m1 > m2 SANCTION actual 2024-09-03/none mode=discontinue ctx=military
e2 m3 > m1 ACCUSE actual 2024-09-03/none mode=disapprove ctx=military
e3 m4 > m5 ACCUSE actual 2024-09-03/none mode=disapprove ctx=military,human_rights

### JawaPos 2024-11-27
Kawasan selatan [m1:@LBN Beirut] kembali dipadati warga begitu {e1 gencatan senjata} 60 hari antara [m2:ISR.GOV Israel] dan [m3:HEZBOLLAH.REB Hizbullah] berlaku Rabu (27/11) pukul 04.00. [m4:USA.GOV Amos Hochstein], utusan [m5:USA.GOV Gedung Putih], {e2 merundingkannya} selama berbulan-bulan.
e1 m2 > m3 RETREAT actual 2024-11-27/day mode=ceasefire ctx=military
e2 m4 > m2,m3 CONSULT actual 2024-11-27/none mode=third-party ctx=diplomatic

### Merdeka.com 2025-01-19
[m1:ISR.CVL Romi Gonen, Emily Damari, dan Doron Steinbrecher] {e1 diserahkan} [m2:HAMAS.REB pejuang bertopeng] kepada [m3:ICRC Palang Merah] di alun-alun [m7:@PSE Saraya]. Malamnya [m4:ISR.GOV Israel] {e2 melepas} [m5:PSE.CVL 90 tahanan], sementara [m6:ISR.GOV Menteri Itamar Ben-Gvir] {e3 keluar dari kabinet} sebagai bentuk penolakan.
e1 m2 > m1 RETREAT actual 2025-01-19/none mode=release ctx=military
e2 m4 > m5 RETREAT actual 2025-01-19/none mode=release ctx=military
e3 m6 > m4 RETREAT actual 2025-01-19/none mode=resign ctx=executive

### Viva.co.id 2025-02-05
Usulan [m1:USA.GOV Donald Trump] untuk {e1 mengambil alih} [m5:PSE.CVL Gaza] {e2 ditolak mentah-mentah} oleh [m2:EGY.GOV Mesir], [m3:JOR.GOV Yordania], dan [m4:SAU.GOV Arab Saudi].
e1 m1 > m5 THREATEN threatened 2025-02-05/none mode=territory ctx=territory
e2 m2,m3,m4 > m1 REJECT actual 2025-02-05/none mode=assist ctx=territory,migration

### BBC Indonesia 2025-06-14
[m1:ISR.MIL Gelombang jet Israel] {e1 meluluhlantakkan} fasilitas [m8:@IRN Natanz] dan {e2 membunuh} [m2:IRN.MIL Jenderal Hossein Salami], Jumat (13/6). [m3:IRN.MIL Garda Revolusi] {e3 melesatkan} seratusan rudal ke [m4:@ISR Tel Aviv] malam harinya, dan [m5:IRN.GOV Menlu Abbas Araghchi] {e4 membatalkan} perundingan nuklir dengan [m6:USA.GOV AS] di [m7:@OMN Muscat].
e1 m1 > m5 ASSAULT actual 2025-06-13/day mode=aerial ctx=military,cbrn
e2 m1 > m2 ASSAULT actual 2025-06-13/day mode=targeted ctx=military
e3 m3 > m1 ASSAULT actual 2025-06-13/day mode=heavy-weapons ctx=military
e4 m5 > m6 REJECT actual 2025-06-14/none mode=meet ctx=cbrn,diplomatic

### Kompas 2025-06-24
"<<q1 Selamat kepada semua pihak>>," tulis [m1:USA.GOV Presiden Trump] ketika mengumumkan bahwa [m2:ISR.GOV Israel] dan [m3:IRN.GOV Iran] {e1 sepakat berhenti berperang}. Sehari sebelumnya [m4=m3 Teheran] {e2 menembaki} pangkalan [m8:USA.MIL Amerika] di [m7:@QAT Al-Udeid] di [m5:QAT.GOV Qatar] setelah lebih dulu memberi tahu [m6=m5 tuan rumah].
e1 m2 > m3 CONCEDE planned 2025-06-24/none ctx=military
e2 m4 > m8 ASSAULT actual 2025-06-23/day mode=heavy-weapons ctx=military
q1 m1 direct cue=tulis

### CNBC Indonesia 2025-06-22
[m1:IRN.LEG Parlemen Iran] {e1 menyetujui} penutupan Selat Hormuz; keputusan akhir ada di tangan [m2:IRN.GOV Dewan Keamanan Nasional]. [m3:USA.GOV Menlu Marco Rubio] {e2 meminta} [m4:CHN.GOV China] membujuk [m5=m2 Teheran] agar tidak melakukannya.
e1 m1 > m3 THREATEN threatened 2025-06-22/none mode=restrict ctx=natural_resource,legislative
e2 m3 > m4 REQUEST requested 2025-06-22/none mode=assist ctx=natural_resource,diplomatic

### Antara 2025-07-03
[m1:IRN.GOV Iran] {e1 membekukan kerja sama} dengan [m2:IAEA Badan Energi Atom Internasional] dan [m3:IAEA para inspektur] {e2 meninggalkan} [m4:@IRN Teheran] menuju [m5:@AUT Wina] sehari kemudian.
e1 m1 > m2 SANCTION actual 2025-07-03/none mode=discontinue ctx=cbrn,diplomatic
e2 m3 > m1 RETREAT actual 2025-07-03/none mode=withdraw ctx=cbrn

### SINDOnews 2025-09-10
Bom [m1:ISR.MIL Israel] {e1 menghajar} sebuah vila di [m2:@QAT Doha], Selasa (9/9), tatkala [m3:HAMAS.REB delegasi Hamas] membahas usulan damai. [m4:QAT.GOV PM Sheikh Mohammed bin Abdulrahman] {e2 menyebutnya} terorisme negara; [m5:ARE.GOV Presiden UEA Mohammed bin Zayed] langsung {e3 terbang ke} [m6=m4 ibu kota tetangganya] untuk {e4 menyatakan solidaritas}.
e1 m1 > m3 ASSAULT actual 2025-09-09/day mode=aerial ctx=military
e2 m4 > m1 ACCUSE actual 2025-09-10/none mode=allege ctx=terrorism
e3 m5 > m6 CONSULT actual 2025-09-10/none mode=visit ctx=diplomatic
e4 m5 > m6 SUPPORT actual 2025-09-10/none ctx=diplomatic

### Republika 2025-10-03
Puluhan kapal Armada Global Sumud {e1 dicegat} [m1:ISR.MIL Angkatan Laut Israel] dan [m2:UNK.CVL 470 aktivis] di dalamnya {e2 digiring} ke [m8:@ISR Ashdod]. [m3:COL.GOV Presiden Gustavo Petro] {e3 mengusir} diplomat terakhir [m4:ISR.GOV Israel]; di [m5:@ITA Roma], [m6:ITA.LAB serikat buruh CGIL] {e4 mogok massal} sehari penuh untuk menekan [m7:ITA.GOV pemerintah Meloni].
e1 m1 > m2 COERCE actual 2025-10-03/none mode=seize ctx=human_security,military
e2 m1 > m2 COERCE actual 2025-10-03/none mode=arrest ctx=human_security
e3 m3 > m4 SANCTION actual 2025-10-03/none mode=expel ctx=diplomatic
e4 m6 > m7 PROTEST actual 2025-10-03/none mode=strike ctx=human_rights

### detikNews 2025-10-13
Dua puluh [m1:ISR.CVL sandera terakhir yang masih hidup] {e1 dipulangkan} [m2:HAMAS.REB Hamas], Senin (13/10). [m3:ISR.MIL Militer Israel] beberapa hari sebelumnya sudah {e2 ditarik} ke garis kuning, dan [m4:USA.GOV Trump] {e3 disambut tepuk tangan} di [m5:ISR.LEG Knesset] sebelum bertolak ke [m6:@EGY Sharm el-Sheikh].
e1 m2 > m1 RETREAT actual 2025-10-13/day mode=release ctx=military
e2 m3 > m2 RETREAT actual 2025-10-13/week mode=withdraw ctx=military
e3 m5 > m4 SUPPORT actual 2025-10-13/day ctx=legislative,diplomatic

### Kompas.com 2025-06-26 headline
[m1:NATO NATO] {e1 Sepakati} Belanja Perang 5 Persen PDB, [m2:ESP.GOV Spanyol] {e2 Ngotot} Tak Mau
e1 m1 > m2 AGREE planned 2025-06-26/none ctx=military
e2 m2 > m1 REJECT actual 2025-06-26/none mode=change ctx=military

### detikFinance 2025-04-03
[m1:USA.GOV Presiden Donald Trump] {e1 mengumumkan} tarif timbal balik 32 persen atas produk [m2:IDN.GOV Indonesia], di samping 46 persen untuk [m3:VNM.GOV Vietnam]. [m4:VNM.GOV Hanoi] buru-buru {e2 menawarkan} bea masuk nol, sedangkan [m5:IDN.GOV Menko Perekonomian Airlangga Hartarto] menegaskan [m6=m2 Jakarta] {e3 tidak akan membalas}.
e1 m1 > m2,m3 SANCTION planned 2025-04-03/none mode=discontinue ctx=economic
e2 m4 > m1 CONCEDE hypothetical 2025-04-03/none ctx=economic
e3 m6 > m1 SANCTION denied 2025-04-03/none mode=discontinue ctx=economic

### CNBC Indonesia 2025-07-16
Tarif untuk [m1:IDN.GOV Indonesia] {e1 diturunkan} [m2:USA.GOV Trump] menjadi 19 persen setelah {e2 berbicara langsung dengan} [m3:IDN.GOV Presiden Prabowo Subianto]. Sebagai gantinya, [m4=m1 Jakarta] {e3 akan membeli} 50 pesawat Boeing dan membebaskan bea bagi barang [m5=m2 Amerika].
e1 m2 > m1 CONCEDE actual 2025-07-16/none ctx=economic
e2 m2 > m3 CONSULT actual 2025-07-16/none mode=phone ctx=economic
e3 m4 > m5 AGREE planned 2025-07-16/none ctx=economic

### Bisnis.com 2018-03-23
Sehari setelah {e1 dikenai} tarif baja dan aluminium oleh [m1:USA.GOV Washington], [m2:CHN.GOV China] {e2 mengancam} mengenakan pungutan atas 128 produk, mulai dari daging babi hingga anggur. [m3:JPN.GOV Jepang] {e3 memohon dikecualikan}.
e1 m1 > m2 SANCTION actual 2018-03-22/day mode=discontinue ctx=economic
e2 m2 > m1 THREATEN threatened 2018-03-23/none mode=restrict ctx=economic
e3 m3 > m1 REQUEST requested 2018-03-23/none mode=yield ctx=economic

### Kontan 2020-01-16
[m1:USA.GOV Presiden Trump] dan [m2:CHN.GOV Wakil PM Liu He] {e1 menandatangani} kesepakatan dagang fase satu di [m3:@USA Washington]. [m4:CHN.GOV Tiongkok] {e2 berkomitmen memborong} hasil tani senilai 32 miliar dolar, sementara [m5=m1 AS] {e3 memotong separuh} bea atas barang konsumsi.
e1 m1 > m2 SUPPORT actual 2020-01-16/none ctx=economic
e2 m4 > m5 AGREE planned 2020-01-16/none ctx=economic
e3 m5 > m4 CONCEDE actual 2020-01-16/none ctx=economic

### Antara 2023-12-15
[m1:EU Dewan Eropa], Kamis, {e1 memutuskan membuka} perundingan keanggotaan dengan [m2:UKR.GOV Ukraina] dan [m3:MDA.GOV Moldova] saat [m4:HUN.GOV Viktor Orban] sengaja meninggalkan ruangan.
e1 m1 > m2,m3 AGREE planned 2023-12-14/day ctx=diplomatic

### VOA Indonesia 2023-11-17
[m1:FIN.GOV Finlandia] {e1 menutup} empat dari delapan pos perbatasannya dengan [m2:RUS.GOV Rusia], yang {e2 dituding} sengaja mengirim [m3:? pencari suaka tanpa visa].
e1 m1 > m2 COERCE actual 2023-11-17/none mode=restrict ctx=migration,territory
e2 m1 > m2 ACCUSE actual 2023-11-17/none mode=allege ctx=migration

### Tempo.co 2023-04-05
Bendera biru putih dikibarkan di markas [m1:NATO NATO], Selasa (4/4), menandai {e1 masuknya} [m2:FIN.GOV Finlandia] sebagai anggota ke-31. [m3:RUS.GOV Jubir Kremlin Dmitry Peskov] {e2 memperingatkan} bahwa [m4=m3 Moskow] "<<q1 terpaksa mengambil langkah balasan>>" terhadap [m5=m1 aliansi tersebut].
e1 m2 > m1 SUPPORT actual 2023-04-04/day ctx=military,diplomatic
e2 m3 > m5 THREATEN threatened 2023-04-05/none ctx=military
q1 m3 mixed cue=memperingatkan
rel m2 member_of m1 from=2023-04-04/day

### CNN Indonesia 2018-07-12
"<<q1 [m1:DEU.GOV Jerman] adalah tawanan [m2:RUS.GOV Rusia]>>," {e1 sembur} [m3:USA.GOV Presiden AS Donald Trump] kepada [m4:NATO Sekjen NATO Jens Stoltenberg] saat sarapan di [m5:@BEL Brussel]. [m6:DEU.GOV Kanselir Angela Merkel] {e2 menukas}, <<q2 [m7=m6 dirinya] pernah hidup di bawah kendali Soviet dan tahu bedanya>>.
e1 m3 > m1 ACCUSE actual 2018-07-12/none mode=allege ctx=natural_resource,diplomatic
e2 m6 > m3 REJECT actual 2018-07-12/none ctx=diplomatic
q1 m3 direct cue=sembur
q2 m6 indirect cue=menukas

### Republika 2017-03-12
Pesawat [m1:TUR.GOV Menlu Turki Mevlut Cavusoglu] {e1 ditolak mendarat} oleh [m2:NLD.GOV Belanda], Sabtu (11/3). Malamnya di [m8:@NLD Rotterdam], [m3:TUR.CVL ratusan warga keturunan Turki] {e2 berdemo} dan [m4:NLD.COP polisi berkuda] {e3 membubarkan} [m5=m3 mereka] dengan anjing pelacak. [m6:TUR.GOV Presiden Erdogan] {e4 menyamakan} [m7=m2 Den Haag] dengan Nazi dan {e5 mengancam} sanksi diplomatik.
e1 m2 > m1 REJECT actual 2017-03-11/day mode=meet ctx=diplomatic
e2 m3 > m2 PROTEST actual 2017-03-11/day mode=demo ctx=diplomatic
e3 m4 > m5 ASSAULT actual 2017-03-11/day mode=crowd-control ctx=repression
e4 m6 > m7 ACCUSE actual 2017-03-12/none mode=disapprove ctx=diplomatic
e5 m6 > m7 THREATEN threatened 2017-03-12/none mode=relations ctx=diplomatic

### Media Indonesia 2020-09-12
[m1:GRC.GOV Yunani] {e1 memesan} 18 Rafale dari [m2:FRA.GOV Prancis] di tengah sengketa Mediterania timur. Sehari kemudian, [m3:TUR.GOV Turki] {e2 menarik} kapal riset Oruc Reis ke pelabuhan [m5:@TUR Antalya], isyarat yang {e3 dipuji} [m4:GRC.GOV PM Kyriakos Mitsotakis] sebagai langkah awal positif.
e1 m1 > m2 COOPERATE actual 2020-09-12/none ctx=military
e2 m3 > m1 RETREAT actual 2020-09-12/none mode=withdraw ctx=territory,natural_resource
e3 m4 > m3 SUPPORT actual 2020-09-12/none ctx=territory

### Merdeka.com 2018-06-18
Dari atas perahu di Danau Prespa, [m1:GRC.GOV PM Alexis Tsipras] dan [m2:MKD.GOV Zoran Zaev] {e1 menyaksikan penandatanganan} perjanjian yang mengganti nama [m3:MKD.GOV Makedonia]. [m4=m1 Athena] {e2 akan berhenti menghalangi} jalan [m5=m3 tetangganya] ke [m6:NATO NATO]. Di [m9:@GRC Pisoderi], [m7:GRC.COP polisi] {e3 menembakkan gas air mata} ke arah [m8:GRC.CVL kaum nasionalis] yang {e4 melempar batu}.
e1 m1 > m2 SUPPORT actual 2018-06-18/none ctx=diplomatic,territory
e2 m4 > m5 CONCEDE planned 2018-06-18/none ctx=diplomatic
e3 m7 > m8 ASSAULT actual 2018-06-18/none mode=crowd-control ctx=repression
e4 m8 > m7 PROTEST actual 2018-06-18/none mode=riot ctx=territory

### Okezone 2023-09-25
Baku tembak di biara [m7:@KOS Banjska], [m1:KOS.GOV Kosovo] utara, menewaskan [m2:KOS.COP seorang sersan polisi]. [m3:KOS.GOV PM Albin Kurti] {e1 menuduh} [m4:SRB.GOV Beograd] membiayai [m5:SRB.REB kelompok bersenjata Serbia] yang {e2 menyergapnya}; [m6:SRB.GOV Presiden Aleksandar Vucic] {e3 menyangkal}.
e1 m3 > m4 ACCUSE actual 2023-09-25/none mode=allege ctx=territory,terrorism
e2 m5 > m2 ASSAULT actual 2023-09-25/none mode=firearms ctx=territory
e3 m6 > m3 REJECT actual 2023-09-25/none ctx=territory

### BBC Indonesia 2022-12-29
Truk-truk pemalang jalan {e1 disingkirkan} [m1:KOS.CVL warga etnis Serbia] dari [m6:@KOS Mitrovica] setelah [m2:SRB.GOV Presiden Vucic] {e2 menurunkan} status siaga tentaranya. [m3:EU Uni Eropa] dan [m4:USA.GOV AS] sebelumnya {e3 menjamin} para pemblokade tak akan ditangkap [m5:KOS.GOV Pristina].
e1 m1 > m5 RETREAT actual 2022-12-29/none ctx=territory
e2 m2 > m5 RETREAT actual 2022-12-29/none ctx=military
e3 m3,m4 > m1 AGREE planned 2022-12-29/none ctx=legal

### Liputan6 2021-05-19
[m1:MAR.REF Lebih dari 8.000 migran] berenang ke [m2:ESP.GOV Ceuta] dalam dua hari. [m3=m2 Madrid] {e1 menerjunkan} [m4:ESP.MIL 200 prajurit] dan {e2 memulangkan} separuh pendatang. [m5:MAR.GOV Rabat] {e4 marah} karena [m6:ESP.GOV Spanyol] {e3 merawat} [m7:POLISARIO.REB pemimpin Polisario Brahim Ghali] di rumah sakitnya.
e1 m3 > m1 MOBILIZE actual 2021-05-19/none mode=troops ctx=migration
e2 m3 > m1 COERCE actual 2021-05-19/none mode=deport ctx=migration
e3 m6 > m7 AID actual 2021-05-19/none ctx=health
e4 m5 > m6 ACCUSE actual 2021-05-19/none mode=disapprove ctx=diplomatic

### Tribunnews 2016-06-25
[m1:GBR.CVL Rakyat Inggris] {e1 memilih hengkang} dari [m2:EU Uni Eropa]. Pagi harinya, [m3:GBR.GOV PM David Cameron] {e2 mengumumkan akan mundur} sebelum Oktober. [m4:EU.LEG Ketua Parlemen Eropa Martin Schulz] {e3 mendesak} [m5=m3 London] segera mengaktifkan Pasal 50.
e1 m1 > m2 SANCTION planned 2016-06-25/none mode=withdraw ctx=election,political_institutions
e2 m3 > m1 CONCEDE planned 2016-06-25/none ctx=executive
e3 m4 > m5 REQUEST requested 2016-06-25/none mode=change ctx=political_institutions

### Viva 2018-12-12
Suara mayoritas belum di tangan [m1:GBR.GOV PM Theresa May]. Menuju [m5:@DEU Berlin], [m2=m1 ia] {e2 meminta} [m3:DEU.GOV Angela Merkel] jaminan tambahan; jawabannya singkat: [m4:EU.GOV Brussel] {e3 menolak} negosiasi ulang.
e2 m2 > m3 REQUEST requested 2018-12-12/none mode=yield ctx=diplomatic
e3 m4 > m1 REJECT actual 2018-12-12/none mode=yield ctx=diplomatic

### JawaPos.com 2022-03-12
[m1:POL.GOV Warsawa] {e1 menawarkan} menyerahkan semua MiG-29 kepada [m2:USA.GOV Washington] di [m5:@DEU Ramstein] agar diteruskan ke [m3:UKR.GOV Ukraina]; [m4:USA.GOV Pentagon] {e2 menampik} gagasan itu.
e1 m1 > m2 AGREE actual 2022-03-12/none ctx=military
e2 m4 > m1 REJECT actual 2022-03-12/none mode=assist ctx=military

### Kumparan 2023-03-17
[m1:POL.GOV Presiden Polandia Andrzej Duda] {e1 akan menyerahkan} empat MiG-29 dalam beberapa hari, menjadikan [m2=m1 negaranya] anggota [m3:NATO NATO] pertama yang melakukannya. [m4:SVK.GOV Slovakia] {e2 mengikuti jejaknya} dengan 13 pesawat bagi [m5:UKR.GOV Kyiv].
e1 m1 > m5 AGREE planned 2023-03-17/none ctx=military
e2 m4 > m5 AGREE planned 2023-03-17/none ctx=military
rel m2 member_of m3

### SINDOnews 2024-02-14
[m1:RUS.MIL Tiga sistem rudal S-300 Rusia] {e1 dihancurkan} [m2:UKR.MIL drone laut Ukraina]? [m3:RUS.GOV Kementerian Pertahanan Rusia] menyatakan tidak ada kerugian, sedangkan [m4:UKR.GOV Kiev] tidak memberi keterangan.
e1 m2 > m1 ASSAULT denied 2024-02-14/none mode=drone ctx=military

### Antara 2024-07-31
[m1:NLD.GOV Belanda] {e1 mengirimkan} enam F-16 pertama kepada [m2:UKR.GOV Ukraina], kata [m3:LTU.GOV Menlu Lituania Gabrielius Landsbergis].
e1 m1 > m2 AID actual 2024-07-31/none ctx=military said=m3

### Okezone 2024-08-02 headline
Barter Terbesar sejak Perang Dingin: [m1:RUS.GOV Moskow] {e1 Lepas} [m2:USA.JRN Gershkovich], [m3:DEU.GOV Berlin] {e2 Pulangkan} [m4:RUS.SPY Pembunuh Bayaran FSB]
e1 m1 > m2 RETREAT actual 2024-08-02/none mode=release ctx=diplomatic
e2 m3 > m4 RETREAT actual 2024-08-02/none mode=release ctx=diplomatic,intelligence

### Suara Merdeka 2007-05-10
Dua malam berturut-turut [m1:EST.CVL pemuda berbahasa Rusia] {e1 mengamuk} di [m2:@EST Tallinn] akibat pemindahan patung prajurit Soviet oleh [m3:EST.GOV pemerintah Estonia]. Situs-situs kementerian kemudian {e2 dilumpuhkan} serangan dunia maya; [m4:EST.GOV Menlu Urmas Paet] {e3 menunjuk} alamat IP di [m5:RUS.GOV Kremlin].
e1 m1 > m3 PROTEST actual 2007-05-10/none mode=riot ctx=religion_ethnicity
e2 m5 > m3 COERCE actual 2007-05-10/none mode=cyber ctx=cyber said=m4
e3 m4 > m5 ACCUSE actual 2007-05-10/none mode=allege ctx=cyber

### CNN Indonesia 2018-10-05
[m1:NLD.GOV Pemerintah Belanda] membeberkan bahwa April lalu [m2=m1 mereka] {e1 mengusir} [m3:RUS.SPY empat agen GRU] yang {e2 mencoba meretas} [m4:OPCW Organisasi Pelarangan Senjata Kimia] dari tempat parkir hotel. [m5:RUS.GOV Kementerian Luar Negeri Rusia] {e3 menertawakan} tuduhan itu sebagai mania mata-mata.
e1 m2 > m3 COERCE actual 2018-04-01/month mode=deport ctx=intelligence
e2 m3 > m4 COERCE actual 2018-04-01/month mode=cyber ctx=cyber,cbrn
e3 m5 > m1 REJECT actual 2018-10-05/none ctx=intelligence

### Antara 2015-06-18
[m1:NATO NATO] dan [m2:POL.MIL tentara Polandia] {e1 berlatih bersama} dalam Operasi Noble Jump di [m3:@POL Zagan].
e1 m1 > m2 COOPERATE actual 2015-06-18/none ctx=military

### Kompas.com 2017-09-15
Latihan Zapad 2017 yang {e1 melibatkan} 12.700 prajurit [m1:RUS.MIL Rusia] dan [m2:BLR.MIL Belarus] dimulai Kamis (14/9). [m3:UKR.GOV Presiden Petro Poroshenko] {e2 menyebutnya} kedok untuk menyerang, sementara [m4:LTU.GOV Vilnius] {e3 memperketat penjagaan} perbatasan.
e1 m1 > m2 COOPERATE actual 2017-09-14/day ctx=military
e2 m3 > m1 ACCUSE actual 2017-09-15/none mode=allege ctx=military
e3 m4 > m2 MOBILIZE actual 2017-09-15/none mode=police ctx=territory

### detikNews 2023-03-26 headline
[m1:RUS.GOV Putin]: Nuklir Taktis {e1 Bakal Ditaruh} di [m2:BLR.GOV Belarus], [m3:UKR.GOV Kiev] {e2 Minta} Sidang [m4:UN DK PBB]
e1 m1 > m2 AGREE planned 2023-03-26/none ctx=military,cbrn
e2 m3 > m4 REQUEST requested 2023-03-26/none mode=meet ctx=cbrn

### CNN Indonesia 2009-10-11
Dengan wajah tegang, [m1:TUR.GOV Menlu Turki Ahmet Davutoglu] dan [m2:ARM.GOV Menlu Armenia Edward Nalbandian] {e1 meneken protokol} normalisasi di [m5:@CHE Zurich]. Pembukaan perbatasan {e2 tinggal menunggu ratifikasi} kedua parlemen; [m3:ARM.CVL ribuan orang] di [m4:@ARM Yerevan] {e3 berpawai menentangnya}.
e1 m1 > m2 SUPPORT actual 2009-10-11/none ctx=diplomatic
e2 m1 > m2 AGREE planned 2009-10-11/none ctx=diplomatic,legislative
e3 m3 > m2 PROTEST actual 2009-10-11/none mode=demo ctx=diplomatic

### Republika 2023-02-12
Untuk pertama kali dalam 30 tahun, lima truk bantuan dari [m1:ARM.GOV Armenia] {e1 menyeberangi} [m4:@ARM Jembatan Margara] menuju [m2:TUR.CVL korban gempa Turki]. [m3:TUR.GOV Utusan khusus Ankara Serdar Kilic] {e2 berterima kasih}.
e1 m1 > m2 AID actual 2023-02-12/none ctx=disasters
e2 m3 > m1 SUPPORT actual 2023-02-12/none ctx=disasters,diplomatic

### Tempo.co 2023-02-20
[m1:ISR.MIL Tim SAR Israel], [m2:GRC.GOV Yunani], dan bahkan [m3:ARM.GOV Armenia] {e1 mengais} reruntuhan di [m7:@TUR Adiyaman] bersama [m4:TUR.GOV petugas Turki]. Sementara itu [m5:USA.GOV Washington] {e2 melonggarkan} sanksi atas [m6:SYR.GOV Suriah] selama 180 hari agar dana kemanusiaan bisa masuk.
e1 m1,m2,m3 > m4 AID actual 2023-02-20/none ctx=disasters
e2 m5 > m6 CONCEDE actual 2023-02-20/none ctx=disasters,economic

### Bisnis.com 2021-01-05
Perbatasan darat, laut, dan udara {e1 dibuka kembali} [m1:SAU.GOV Arab Saudi] untuk [m2:QAT.GOV Qatar] jelang KTT Al-Ula. [m3:KWT.GOV Kuwait], yang {e2 menjadi penengah}, mengumumkannya Senin malam.
e1 m1 > m2 COOPERATE actual 2021-01-04/day ctx=territory,diplomatic
e2 m3 > m1,m2 CONSULT actual 2021-01-05/none mode=third-party ctx=diplomatic

### Media Indonesia 2017-06-08
[m1:TUR.LEG Parlemen Turki] {e1 menyetujui} penempatan pasukan di pangkalan [m2:QAT.GOV Qatar]; beberapa ton susu dan telur {e2 diterbangkan} [m3:TUR.GOV Ankara] ke [m4=m2 emirat yang sedang dikucilkan] itu. [m5:ARE.GOV Abu Dhabi] {e3 mengancam memenjarakan} [m6:ARE.CVL warganya] yang menyatakan simpati.
e1 m1 > m2 AGREE actual 2017-06-08/none ctx=military,legislative
e2 m3 > m4 AID actual 2017-06-08/none ctx=human_security
e3 m5 > m6 THREATEN threatened 2017-06-08/none mode=arrest ctx=rights_freedoms

### VOA Indonesia 2019-05-06
[m1:USA.GOV Penasihat keamanan nasional John Bolton] mengatakan [m2:USA.MIL kapal induk Abraham Lincoln] dan satu gugus pengebom sedang {e1 dikirim} ke Timur Tengah sebagai pesan tegas kepada [m3:IRN.GOV rezim Iran].
e1 m2 > m3 MOBILIZE actual 2019-05-06/none mode=weapons ctx=military said=m1

### SINDOnews 2026-01-29
[m1:USA.MIL Armada AS] yang dipimpin USS Abraham Lincoln {e1 memasuki} Laut Arab; [m2:IRN.MIL Garda Revolusi] {e2 menyiagakan} kapal cepat di [m5:@IRN Bandar Abbas], dan [m3:SAU.GOV Riyadh] {e3 menyatakan tidak akan mengizinkan} wilayahnya dipakai menyerang [m4:IRN.GOV Teheran].
e1 m1 > m4 MOBILIZE actual 2026-01-29/none mode=weapons ctx=military
e2 m2 > m1 MOBILIZE actual 2026-01-29/none mode=weapons ctx=military
e3 m3 > m1 REJECT planned 2026-01-29/none mode=assist ctx=military

### Kumparan 2022-10-01
Sepekan lebih setelah kematian Mahsa Amini, [m1:IRN.CVL perempuan Iran] {e1 membakar kerudung} di [m6:@IRN Sanandaj] dan [m7:@IRN Teheran]. [m2:IRN.GOV Pemerintah] {e2 memblokir} Instagram, [m3:IRN.COP pasukan Basij] {e3 melepaskan peluru tajam}, dan [m4:DEU.GOV Berlin] {e4 memanggil} [m5:IRN.GOV duta besar negeri mullah itu].
e1 m1 > m2 PROTEST actual 2022-10-01/none mode=demo ctx=gender,rights_freedoms
e2 m2 > m1 COERCE actual 2022-10-01/none mode=censor ctx=rights_freedoms
e3 m3 > m1 ASSAULT actual 2022-10-01/none mode=firearms ctx=repression
e4 m4 > m5 ACCUSE actual 2022-10-01/none mode=disapprove ctx=human_rights,diplomatic

### Tribunnews 2011-03-15
Melewati jembatan Raja Fahd, [m1:SAU.MIL seribu tentara Arab Saudi] {e1 masuk ke} [m2:BHR.GOV Bahrain] untuk membantu monarki meredam {e2 demonstrasi} [m3:BHR.CVL warga Syiah]. Esoknya [m4=m2 Raja Hamad] {e3 memaklumkan} keadaan darurat tiga bulan; [m5:IRN.GOV Iran] {e4 mencapnya} pendudukan.
e1 m1 > m2 AID actual 2011-03-15/none ctx=military,repression
e2 m3 > m2 PROTEST actual 2011-03-15/none mode=demo ctx=religion_ethnicity
e3 m4 > m3 COERCE actual 2011-03-15/none mode=martial-law ctx=repression
e4 m5 > m1 ACCUSE actual 2011-03-15/none mode=allege ctx=military

### Okezone 2015-03-26
Koalisi sepuluh negara pimpinan [m1:SAU.GOV Arab Saudi] {e1 menghujani} posisi [m2:HOUTHI.REB Houthi] di [m3:@YEM Sanaa]. [m4:PAK.GOV Islamabad], yang {e2 diminta} [m5=m1 Riyadh] mengirim pesawat dan kapal, masih menimbang.
e1 m1 > m2 ASSAULT actual 2015-03-26/none mode=aerial ctx=military
e2 m5 > m4 REQUEST requested 2015-03-26/none mode=assist ctx=military

### Antara 2015-04-10
Dengan suara bulat, [m1:PAK.LEG parlemen Pakistan] {e1 memilih netral} dan tidak ikut perang [m2:SAU.GOV Saudi] di [m3:@YEM Yaman].
e1 m1 > m2 REJECT actual 2015-04-10/none mode=assist ctx=military,legislative

### Kompas 2018-12-14
[m1:YEM.GOV Menlu Yaman Khaled al-Yamani] dan [m2:HOUTHI.REB juru runding Houthi Mohammed Abdul-Salam] {e1 berjabat tangan} di [m5:@SWE Rimbo, Swedia], Kamis (13/12), usai menyepakati {e2 penarikan} pasukan dari [m6:@YEM Hodeidah]. [m3:UN Sekjen PBB António Guterres] hadir dan {e3 memuji} [m4=m1+m2 keduanya].
e1 m1 > m2 CONSULT actual 2018-12-13/day mode=third-party ctx=diplomatic
e2 m1 > m2 CONCEDE planned 2018-12-13/day ctx=military,territory
e3 m3 > m4 SUPPORT actual 2018-12-13/day ctx=diplomatic

### JawaPos 2023-04-15
Pesawat [m1:ICRC Palang Merah] bolak-balik antara [m5:@YEM Sanaa] dan [m6:@YEM Marib] {e1 mengangkut} [m2:YEM.CVL hampir 900 tawanan] yang {e2 dibebaskan} [m3:HOUTHI.REB Houthi] dan [m4:YEM.GOV pemerintah Yaman] selama tiga hari.
e1 m1 > m2 AID actual 2023-04-15/none ctx=human_security
e2 m3,m4 > m2 RETREAT actual 2023-04-15/none mode=release ctx=military

### Liputan6 2019-03-15
[m1:USA.LEG Senat AS] {e1 meloloskan} resolusi yang mengakhiri dukungan bagi perang [m2:SAU.GOV Arab Saudi]; [m3:USA.GOV Gedung Putih] {e2 berjanji memveto}.
e1 m1 > m2 SANCTION planned 2019-03-15/none mode=discontinue ctx=military,legislative
e2 m3 > m1 REJECT planned 2019-03-15/none mode=change ctx=military,legislative

### Merdeka.com 2018-10-21
Setelah 17 hari menyangkal, [m1:SAU.GOV Riyadh] mengakui [m2:SAU.JRN Jamal Khashoggi] {e2 tewas} dalam perkelahian di konsulat. [m3:SAU.SPY Wakil kepala intelijen Ahmed al-Asiri] {e3 dicopot} [m4:SAU.GOV Raja Salman]. [m5:DEU.GOV Merkel] {e4 menyetop} penjualan senjata ke [m6=m1 kerajaan itu].
e2 m1 > m2 ASSAULT actual 2018-10-21/none mode=targeted ctx=repression
e3 m4 > m3 SANCTION actual 2018-10-21/none ctx=intelligence
e4 m5 > m6 SANCTION actual 2018-10-21/none mode=discontinue ctx=military

### BBC Indonesia 2018-08-06
[m1:SAU.GOV Arab Saudi] {e1 mengusir} [m2:CAN.GOV Duta Besar Kanada Dennis Horak] dan {e2 menarik} [m3:SAU.EDU ribuan mahasiswanya] dari [m4:CAN.GOV negeri itu] gara-gara cuitan yang {e3 meminta} pembebasan [m5:SAU.CVL aktivis Samar Badawi].
e1 m1 > m2 SANCTION actual 2018-08-06/none mode=expel ctx=diplomatic,human_rights
e2 m1 > m4 SANCTION actual 2018-08-06/none mode=withdraw ctx=diplomatic
e3 m4 > m1 REQUEST requested 2018-08-06/none mode=yield ctx=human_rights

### CNBC Indonesia 2023-05-25 headline
[m1:SAU.GOV Saudi] dan [m2:CAN.GOV Kanada] {e1 Rujuk}, Dubes Ditukar Lagi
e1 m1 > m2 SUPPORT actual 2023-05-25/none ctx=diplomatic

### Viva 2017-11-05
[m1:LBN.GOV PM Lebanon Saad Hariri] {e1 mundur} lewat siaran dari [m2:@SAU Riyadh], {e2 menuduh} [m3:HEZBOLLAH.REB Hizbullah] memelihara negara dalam negara. [m4:LBN.GOV Presiden Michel Aoun] {e3 menolak menerima} surat itu sebelum bertatap muka.
e1 m1 > m4 RETREAT actual 2017-11-05/none mode=resign ctx=executive
e2 m1 > m3 ACCUSE actual 2017-11-05/none mode=allege ctx=political_institutions
e3 m4 > m1 REJECT actual 2017-11-05/none mode=change ctx=executive

### Kontan 2020-08-09
Konferensi daring yang digelar [m1:FRA.GOV Emmanuel Macron] {e2 mengumpulkan} 250 juta euro untuk [m2:LBN.CVL korban ledakan Beirut]. [m3:QAT.GOV Qatar] {e3 menyumbang} 50 juta dolar. Di [m6:@LBN Lapangan Martir], [m4:LBN.CVL massa] {e4 menyerbu} kementerian luar negeri dan menyandera maket [m5:LBN.GOV para politikus].
e2 m1 > m2 AID actual 2020-08-09/none ctx=disasters
e3 m3 > m2 AID actual 2020-08-09/none ctx=disasters
e4 m4 > m5 PROTEST actual 2020-08-09/none mode=riot ctx=corruption

### SINDOnews 2022-10-28
[m1:LBN.GOV Presiden Michel Aoun] dan [m2:ISR.GOV PM Yair Lapid] secara terpisah {e1 membubuhkan tanda tangan} pada dokumen batas laut hasil {e2 mediasi} [m3:USA.GOV Amos Hochstein]. [m4:HEZBOLLAH.REB Hassan Nasrallah] {e3 menyatakan mengakhiri} kesiagaan luar biasa milisinya.
e1 m1 > m2 SUPPORT actual 2022-10-28/none ctx=territory,natural_resource
e2 m3 > m1,m2 CONSULT actual 2022-10-28/none mode=third-party ctx=territory
e3 m4 > m2 CONCEDE actual 2022-10-28/none ctx=military

### Republika 2025-03-11
[m1:SYR.GOV Presiden sementara Ahmad al-Sharaa] dan [m2:SDF.REB komandan SDF Mazloum Abdi] {e1 menandatangani} kesepakatan peleburan. Menurut naskahnya, [m3=m2 pasukan Kurdi] {e2 akan menyerahkan} bandara dan ladang minyak kepada [m4=m1 Damaskus].
e1 m1 > m2 SUPPORT actual 2025-03-11/none ctx=military,territory
e2 m3 > m4 CONCEDE planned 2025-03-11/none ctx=territory,natural_resource

### Tempo.co 2025-05-14
Di Riyadh, [m1:USA.GOV Donald Trump] {e1 mengumumkan pencabutan} seluruh sanksi terhadap [m2:SYR.GOV Suriah]. [m3:SYR.CVL Warga Aleppo] merayakannya; [m4:ISR.GOV Israel], yang pernah {e3 meminta} sanksi dipertahankan, bungkam.
e1 m1 > m2 CONCEDE planned 2025-05-14/none ctx=economic
e3 m4 > m1 REQUEST requested 2025-05-14/none mode=change ctx=economic bg

### Tribunnews 2008-12-15
"<<q1 Ini ciuman perpisahan>>," teriak [m1:IRQ.JRN wartawan Muntazer al-Zaidi] seraya {e1 melemparkan} kedua sepatunya ke arah [m2:USA.GOV Presiden George W. Bush] di [m3:@IRQ Baghdad]. [m4:IRQ.COP Pengawal] {e2 menyeretnya} keluar.
e1 m1 > m2 ASSAULT actual 2008-12-15/none mode=primitive ctx=diplomatic
e2 m4 > m1 COERCE actual 2008-12-15/none mode=arrest
q1 m1 direct cue=teriak

### Kompas 2010-12-07
Untuk memburu perompak di Teluk Aden, [m1:EU.MIL Operasi Atalanta] dan [m2:CHN.MIL kapal perang China] {e1 bergantian mengawal} konvoi niaga serta {e2 bertukar} jadwal patroli setiap malam.
e1 m1 > m2 COOPERATE actual 2010-12-07/none ctx=military
e2 m1 > m2 COOPERATE actual 2010-12-07/none ctx=military,intelligence

### Antara 2011-05-02
[m1:IDN.MIL Pasukan gabungan TNI] {e1 membebaskan} [m2:IDN.CVL 20 pelaut MV Sinar Kudus] dan {e2 menewaskan} [m3:SOM.CRM empat perompak Somalia].
e1 m1 > m2 AID actual 2011-05-02/none ctx=military,crime
e2 m1 > m3 ASSAULT actual 2011-05-02/none mode=firearms ctx=military,crime

### SINDOnews 2021-12-07 headline
Bungkus S-400, [m1:IND.GOV Modi] dan [m2:RUS.GOV Putin] {e1 Ramu} Kongsi Senapan AK-203
e1 m1 > m2 AGREE planned 2021-12-07/none ctx=military

### VOA Indonesia 2015-07-15
[m1:IRN.GOV Iran] dan [m2:? enam negara adidaya] {e1 menuntaskan} negosiasi nuklir di [m6:@AUT Wina], Selasa (14/7). [m3=m1 Teheran] {e2 akan melucuti} dua pertiga mesin sentrifugal dan {e3 membuka pintu} bagi [m4:IAEA pengawas IAEA]; [m5:ISR.GOV PM Netanyahu] {e4 menegaskan tidak terikat} oleh kesepakatan itu.
e1 m1 > m2 CONSULT actual 2015-07-14/day mode=third-party ctx=cbrn,diplomatic
e2 m3 > m2 CONCEDE planned 2015-07-14/day ctx=cbrn
e3 m3 > m4 CONCEDE planned 2015-07-14/day ctx=cbrn
e4 m5 > m1,m2 REJECT actual 2015-07-15/none mode=change ctx=cbrn

### detikNews 2016-01-17
Menjelang sanksi {e1 dicabut} [m1:USA.GOV Washington], [m2:IRN.GOV Teheran] {e2 melepaskan} [m3:USA.JRN wartawan Jason Rezaian] bersama tiga orang lain. [m4:CHE.GOV Pesawat pemerintah Swiss] {e3 menjemput} [m5=m3 mereka].
e1 m1 > m2 CONCEDE planned 2016-01-17/none ctx=economic,cbrn
e2 m2 > m3 RETREAT actual 2016-01-17/none mode=release ctx=diplomatic
e3 m4 > m5 AID actual 2016-01-17/none ctx=diplomatic

### CNN Indonesia 2018-05-09
[m1:USA.GOV Trump] {e1 mengeluarkan} [m9=m1 negaranya] dari pakta nuklir [m2:IRN.GOV Iran] meskipun [m3:FRA.GOV Emmanuel Macron] sudah {e2 membujuk} sampai menit terakhir. [m4:DEU.GOV Jerman], [m5:FRA.GOV Prancis], dan [m6:GBR.GOV Inggris] {e3 bertekad setia} pada perjanjian tersebut; [m7:IRN.LEG anggota parlemen di Teheran] {e4 membakar} bendera kertas [m8:USA.GOV AS].
e1 m1 > m2 SANCTION actual 2018-05-09/none mode=withdraw ctx=cbrn,diplomatic
e2 m3 > m1 REQUEST requested 2018-05-09/none mode=change ctx=cbrn
e3 m4,m5,m6 > m2 SUPPORT actual 2018-05-09/none ctx=cbrn
e4 m7 > m8 PROTEST actual 2018-05-09/none mode=vandalize ctx=legislative

### Bisnis.com 2019-08-15
Supertanker Grace 1 {e1 dilepas} [m1:GBR.GOV otoritas Gibraltar] enam pekan setelah {e2 direbut} [m2:GBR.MIL marinir Inggris]. [m3:IRN.GOV Iran] membantah telah {e3 menjanjikan} bahwa minyaknya tidak menuju [m4:SYR.GOV Suriah].
e1 m1 > m3 RETREAT actual 2019-08-15/none mode=release ctx=natural_resource
e2 m2 > m3 COERCE actual 2019-07-04/week mode=seize ctx=natural_resource,military
e3 m3 > m1 CONCEDE denied 2019-08-15/none ctx=natural_resource

### Kumparan 2019-07-20
Tanker Stena Impero berbendera [m1:GBR.GOV Inggris] {e1 disita} [m2:IRN.MIL Garda Revolusi] di Selat Hormuz, Jumat (19/7). [m3:GBR.GOV Menlu Jeremy Hunt] {e2 memperingatkan} "<<q1 konsekuensi serius>>" jika kapal itu tidak segera dilepas.
e1 m2 > m1 COERCE actual 2019-07-19/day mode=seize ctx=natural_resource,military
e2 m3 > m2 THREATEN threatened 2019-07-20/none ctx=diplomatic
q1 m3 direct cue=memperingatkan

### Liputan6.com 2024-01-19
[m1:IRN.GOV Iran] dan [m2:PAK.GOV Pakistan] {e1 menyepakati penurunan tensi} dua hari setelah [m3:IRN.MIL rudal Garda Revolusi] {e2 menghantam} [m6:@PAK Balochistan] dan [m4:PAK.MIL Angkatan Udara Pakistan] {e3 membalas} di [m7:@IRN Sistan]. [m5=m2 Islamabad] yang tadinya {e4 menarik} duta besarnya akan {e5 mengirimnya kembali}.
e1 m1 > m2 CONCEDE planned 2024-01-19/none ctx=diplomatic,military
e2 m3 > m2 ASSAULT actual 2024-01-17/day mode=heavy-weapons ctx=territory,terrorism
e3 m4 > m1 ASSAULT actual 2024-01-19/none mode=aerial ctx=territory,terrorism
e4 m5 > m1 SANCTION actual 2024-01-19/none mode=withdraw ctx=diplomatic
e5 m5 > m1 CONCEDE planned 2024-01-19/none ctx=diplomatic

### JawaPos.com 2014-06-12
Dalam tempo empat hari, [m1:ISIS.REB gerombolan ISIS] {e1 mencaplok} [m7:@IRQ Mosul] dan [m8:@IRQ Tikrit] dari [m6:IRQ.MIL tentara Irak]. [m2:IRQ.REL Ulama besar Ali al-Sistani] {e2 menyeru} [m3:IRQ.CVL kaum pria] angkat senjata; [m4:TUR.GOV Ankara] {e3 menuntut} pembebasan [m5:TUR.GOV 49 staf konsulatnya] yang {e4 diculik}.
e1 m1 > m6 ASSAULT actual 2014-06-12/week ctx=territory,terrorism
e2 m2 > m3 REQUEST requested 2014-06-12/none mode=assist ctx=religion_ethnicity,military
e3 m4 > m1 REQUEST requested 2014-06-12/none mode=yield ctx=terrorism
e4 m1 > m5 ASSAULT actual 2014-06-12/none mode=abduct ctx=terrorism

### Republika 2014-08-09
[m1:USA.MIL Pesawat kargo AS] {e1 menjatuhkan} 5.300 galon air minum untuk [m2:IRQ.REL warga Yazidi] yang terkepung di [m7:@IRQ Gunung Sinjar], dan dua [m3:USA.MIL F/A-18] {e2 mengebom} meriam [m4:ISIS.REB ISIS] dekat [m8:@IRQ Erbil]. [m5:VAT.REL Paus Fransiskus] mengutus Kardinal Fernando Filoni untuk {e4 menemui} [m6:IRQ.GOV pemerintah Irak].
e1 m1 > m2 AID actual 2014-08-09/none ctx=human_security,military
e2 m3 > m4 ASSAULT actual 2014-08-09/none mode=aerial ctx=military,terrorism
e4 m5 > m6 AGREE planned 2014-08-09/none ctx=diplomatic,religion_ethnicity

### Merdeka.com 2017-09-26
Meskipun {e1 dilarang} [m1:IRQ.JUD Mahkamah Agung Irak], referendum tetap {e2 digelar} [m2:KRG.GOV Presiden Masoud Barzani]. [m3:TUR.MIL Tentara Turki] dan [m4:IRQ.MIL Irak] {e3 berlatih perang bersama} di [m6:@TUR Silopi]; [m5:IRN.GOV Teheran] {e4 menutup ruang udara} bagi penerbangan dari [m7:@IRQ Erbil].
e1 m1 > m2 COERCE actual 2017-09-26/none mode=restrict ctx=legal,territory
e2 m2 > m1 REJECT actual 2017-09-26/none mode=yield ctx=territory
e3 m3 > m4 COOPERATE actual 2017-09-26/none ctx=military
e4 m5 > m2 COERCE actual 2017-09-26/none mode=restrict ctx=territory

### Okezone 2011-12-18
Konvoi terakhir [m1:USA.MIL Divisi Kavaleri AS] {e1 melintasi} perbatasan ke [m2:@KWT Kuwait], Minggu (18/12) subuh, menutup sembilan tahun kehadiran di [m3:IRQ.GOV Irak].
e1 m1 > m3 RETREAT actual 2011-12-18/day mode=withdraw ctx=military

### Tribunnews 2021-02-19
[m1:NATO NATO] {e1 akan menambah} misi pelatihan di [m2:IRQ.GOV Irak] dari 500 menjadi 4.000 personel atas {e2 undangan} [m3=m2 Baghdad], kata [m4:NATO Jens Stoltenberg].
e1 m1 > m2 AGREE planned 2021-02-19/none ctx=military
e2 m3 > m1 REQUEST requested 2021-02-19/none mode=assist ctx=military

### Media Indonesia 2014-01-23 none
Konferensi Jenewa II menghadirkan hampir 40 delegasi. Ruang rapat di [m1:@CHE Montreux] disewa dari sebuah hotel berusia seabad, dan menunya, menurut panitia, bebas babi dan alkohol.

### Kompas 2023-11-14 none
Terusan itu memendekkan pelayaran dari [m1:@SGP Singapura] ke [m2:@NLD Rotterdam] hingga 8.900 kilometer. Lebih dari 50 kapal lewat setiap hari, sebagian besar mengangkut peti kemas dan gandum.

### detikNews 2024-01-17 none
"<<q1 Situasi di Laut Merah masih dinamis>>," kata [m1:IDN.GOV Menteri Luar Negeri Retno Marsudi] ketika ditanya wartawan. [m2=m1 Ia] tidak merinci lebih lanjut dan berlalu menuju mobilnya.
q1 m1 direct cue=kata

### Antara 2022-11-20 none
[m1:@QAT Qatar] memerlukan dua belas tahun untuk menyiapkan Piala Dunia. Pada laga pembuka, tuan rumah takluk 0-2 dari [m2:@ECU Ekuador] akibat dua gol Enner Valencia.

### CNN Indonesia 2020-09-01 none
[m1:LBN.GOV Mustapha Adib] menempuh studi doktor ilmu hukum di [m2:@FRA Montpellier] dan menjadi duta besar di [m3:@DEU Berlin] selama tujuh tahun. Istrinya berkebangsaan [m4:@FRA Prancis].

### Tempo.co 2018-07-29 none
Serangan jantung merenggut nyawa [m2:? perunding veteran itu] di rumahnya di [m1:@CHE Jenewa]. [m3=m2 Ia] meninggalkan istri, dua anak, dan setumpuk naskah memoar yang belum selesai.

### Republika 2016-02-21 none
Wacana mengenai federalisme di [m1:@SYR Suriah] dan [m2:@IRQ Irak] ibarat pendulum. Menurut pengamat Timur Tengah dari UIN Syarif Hidayatullah, gagasan semacam itu selalu muncul ketika pemerintah pusat melemah.

### BBC Indonesia 2019-04-05 none
Kota tua [m2:@YEM Sanaa], dengan rumah menara berhias kapur putih, telah masuk Daftar Warisan Dunia [m1:UNESCO UNESCO] sejak 1986. Sebagian bangunan di sana berumur lebih dari sebelas abad.

### SINDOnews 2021-08-04 none
Bentrok lidah antara dua pembawa acara televisi [m1:@LBN Lebanon] berujung di meja hijau. Sang penggugat menuntut ganti rugi karena merasa diserang kehidupan pribadinya.

### Bisnis.com 2022-10-06 none
Harga minyak Brent naik 1,7 persen menjadi 93,37 dolar per barel. Pelaku pasar menanti rincian kuota dari [m1:OPEC OPEC] serta data cadangan [m2:@USA Amerika Serikat].

### Viva 2015-09-03 none
Jemaah calon haji asal [m1:@NGA Nigeria], [m2:@PAK Pakistan], dan [m3:@IDN Indonesia] berdesakan di [m5:@SAU Masjidil Haram]. Suhu udara di [m4:@SAU Makkah] mencapai 44 derajat.

### Kumparan 2025-12-02 none
Apa bedanya gencatan senjata dan perjanjian damai? Yang pertama sekadar menghentikan tembakan, sedangkan yang kedua mengakhiri keadaan perang secara hukum. Banyak konflik di dunia tidak pernah sampai ke tahap kedua.

### detikNews 2024-02-24 headline
Batal Perang Saudara? [m1:SDN.MIL Jenderal Burhan] {e1 Tampik} Ajakan Damai [m2:RSF.REB RSF]
e1 m1 > m2 REJECT actual 2024-02-24/none mode=yield ctx=military

### Kompas.com 2023-04-26 headline
Naik Kapal Saudi, [m1:IDN.CVL 559 WNI] {e1 Diungsikan} [m2:IDN.GOV KBRI Khartoum] ke [m3:@SAU Jeddah]
e1 m2 > m1 AID actual 2023-04-26/none ctx=human_security

### CNN Indonesia 2025-02-19 headline
[m1:RUS.GOV Lavrov] {e1 Temui} [m2:USA.GOV Rubio] di [m3:@SAU Riyadh], [m4:UKR.GOV Zelensky] {e2 Protes} Tak Diajak
e1 m1 > m2 CONSULT actual 2025-02-19/none mode=third-party ctx=diplomatic
e2 m4 > m2 ACCUSE actual 2025-02-19/none mode=disapprove ctx=diplomatic

### Okezone 2013-09-05 headline
[m1:USA.GOV AS] {e1 Siap Gempur} [m2:SYR.GOV Suriah], [m3:RUS.GOV Rusia] {e2 Kirim} Kapal Penjelajah
e1 m1 > m2 THREATEN threatened 2013-09-05/none mode=violence ctx=military
e2 m3 > m1 MOBILIZE actual 2013-09-05/none mode=weapons ctx=military

### Liputan6 2019-02-28 headline
[m1:PAK.GOV PM Khan] {e1 Ajak} [m2:IND.GOV Modi] Dialog
e1 m1 > m2 REQUEST requested 2019-02-28/none mode=meet ctx=diplomatic

### Viva 2021-04-23 headline
[m1:RUS.MIL Rusia] {e1 Tuntaskan Latihan}, Pasukan Mulai {e2 Dipulangkan} dari Tapal Batas [m2:UKR.GOV Ukraina]
e1 m1 > m2 MOBILIZE actual 2021-04-23/none mode=troops ctx=military
e2 m1 > m2 RETREAT actual 2021-04-23/none mode=withdraw ctx=military

### Bisnis.com 2026-03-02 headline
[m1:IND.GOV New Delhi]-[m2:EU Brussel] {e1 Teken} Pakta Dagang, Ekspor Tekstil Bebas Bea
e1 m1 > m2 SUPPORT actual 2026-03-02/none ctx=economic

### SINDOnews 2009-03-29 headline
[m1:SDN.GOV Bashir] {e1 Tantang} [m2:ICC ICC], {e2 Melenggang ke} [m3:QAT.GOV Doha]
e1 m1 > m2 REJECT actual 2009-03-29/none mode=yield ctx=legal
e2 m1 > m3 CONSULT actual 2009-03-29/none mode=visit ctx=diplomatic

### Tribunnews 2019-12-27 headline
[m1:LBY.GOV Tripoli] {e1 Minta Tolong}, [m2:TUR.GOV Erdogan] {e2 Janjikan} Pasukan
e1 m1 > m2 REQUEST requested 2019-12-27/none mode=assist ctx=military
e2 m2 > m1 AGREE planned 2019-12-27/none ctx=military

### Merdeka.com 2020-08-22
[m1:LBY.GOV Fayez al-Sarraj] dari [m5:@LBY Tripoli] dan [m2:LBY.LEG Ketua DPR Aguila Saleh] di [m6:@LBY Tobruk] pada hari yang sama {e1 memerintahkan} anak buah masing-masing meletakkan senjata. [m3:EGY.GOV Presiden Mesir Abdel Fattah el-Sisi] {e2 mengapresiasi} keputusan [m4=m1+m2 kedua seteru].
e1 m1 > m2 CONCEDE actual 2020-08-22/none ctx=military
e2 m3 > m4 SUPPORT actual 2020-08-22/none ctx=military,diplomatic

### Antara 2021-10-08
[m1:LBY.MIL Komisi militer 5+5] menyetujui rencana {e1 pemulangan} bertahap [m2:UNK.UAF tentara bayaran asing].
e1 m1 > m2 AGREE planned 2021-10-08/none ctx=military

### Kompas 2012-11-21
[m1:M23.REB Pemberontak M23] {e1 masuk} [m5:@COD Goma] nyaris tanpa tembakan setelah [m2:COD.MIL tentara Kongo] {e2 kabur} ke selatan. Di [m6:@COD Kisangani], [m3:COD.CVL massa] {e3 membakar} markas [m4:MONUSCO MONUSCO] yang dianggap berpangku tangan.
e1 m1 > m2 COERCE actual 2012-11-21/none ctx=territory
e2 m2 > m1 RETREAT actual 2012-11-21/none mode=withdraw ctx=military
e3 m3 > m4 PROTEST actual 2012-11-21/none mode=riot ctx=peacekeeping

### VOA Indonesia 2025-06-28
[m1:COD.GOV Menlu Kongo Therese Kayikwamba Wagner] dan [m2:RWA.GOV Menlu Rwanda Olivier Nduhungirehe] {e1 menandatangani} perjanjian damai di [m6:@USA Washington]. [m3=m2 Kigali] {e2 diharuskan menarik} [m7:RWA.MIL pasukannya] dalam 90 hari, dan [m4=m1 Kinshasa] {e3 berjanji menumpas} [m5:FDLR.REB gerilyawan FDLR].
e1 m1 > m2 SUPPORT actual 2025-06-28/none ctx=diplomatic
e2 m3 > m4 CONCEDE planned 2025-06-28/none ctx=military
e3 m4 > m3 AGREE planned 2025-06-28/none ctx=military

### Media Indonesia 2022-01-31
[m5:@RWA Pos Gatuna] kembali ramai: [m1:RWA.GOV Rwanda] {e1 membuka} perbatasannya dengan [m2:UGA.GOV Uganda] setelah [m3:UGA.MIL Letjen Muhoozi Kainerugaba] {e2 menyambangi} [m4:RWA.GOV Presiden Paul Kagame].
e1 m1 > m2 COOPERATE actual 2022-01-31/none ctx=territory,economic
e2 m3 > m4 CONSULT actual 2022-01-31/none mode=visit ctx=diplomatic

### Tempo.co 2018-09-12
[m4:@ETH Pos Zalambessa] {e1 dibuka} setelah 20 tahun, dan [m1:ETH.GOV Abiy Ahmed] bersama [m2:ERI.GOV Isaias Afwerki] merayakan tahun baru dengan [m3:ETH.MIL serdadu] di perbatasan. Dagang kecil-kecilan langsung {e2 bergulir}.
e1 m1 > m2 COOPERATE actual 2018-09-12/none ctx=territory,diplomatic
e2 m1 > m2 COOPERATE actual 2018-09-12/none ctx=economic

### Republika 2020-07-23
[m1:ETH.GOV Addis Ababa] mengonfirmasi bendungan raksasanya sudah terisi untuk tahun pertama. [m2:EGY.GOV Kairo] menyebut tindakan sepihak itu membahayakan hidup [m3:EGY.CVL seratus juta warganya] dan {e3 mengadu} ke [m4:UN Dewan Keamanan]; [m5:USA.GOV Washington] {e4 memotong} bantuan 130 juta dolar bagi [m6=m1 Ethiopia].
e3 m2 > m1 ACCUSE actual 2020-07-23/none mode=disapprove ctx=natural_resource
e4 m5 > m6 SANCTION actual 2020-07-23/none mode=discontinue ctx=natural_resource

### JawaPos.com 2020-11-14
[m1:MAR.MIL Tentara Maroko] {e1 bergerak ke} zona penyangga [m6:@ESH Guerguerat] untuk {e2 membubarkan} [m2:POLISARIO.CVL massa Sahrawi] yang tiga pekan {e3 memacetkan} jalan [m5:MAR.GOV Rabat] ke [m3:@MRT Mauritania]. [m4:POLISARIO.REB Polisario] {e4 menyatakan tidak terikat} lagi pada gencatan 1991.
e1 m1 > m2 MOBILIZE actual 2020-11-14/none mode=troops ctx=territory
e2 m1 > m2 COERCE actual 2020-11-14/none ctx=territory,repression
e3 m2 > m5 PROTEST actual 2020-11-14/none mode=obstruct ctx=territory
e4 m4 > m5 SANCTION actual 2020-11-14/none mode=discontinue ctx=military,territory

### Kumparan 2021-08-25
[m1:DZA.GOV Menlu Aljazair Ramtane Lamamra] membacakan {e1 pemutusan hubungan} dengan [m2:MAR.GOV Maroko], yang {e2 dituduhnya} menyokong [m3:MAK.REB kelompok separatis Kabylie]. [m4:ARAB Liga Arab] {e3 mengajak} [m5=m1+m2 kedua tetangga] menahan diri.
e1 m1 > m2 SANCTION actual 2021-08-25/none mode=discontinue ctx=diplomatic
e2 m1 > m2 ACCUSE actual 2021-08-25/none mode=allege ctx=territory
e3 m4 > m5 REQUEST requested 2021-08-25/none mode=yield ctx=diplomatic

### BBC Indonesia 2017-01-20
[m1:SEN.MIL Pasukan Senegal] {e1 menyeberangi} perbatasan [m2:GMB.GOV Gambia] guna memaksa [m3:GMB.ELI Yahya Jammeh] menyerahkan kursi kepada [m4:GMB.GOV Adama Barrow], yang disumpah di kedutaan. [m5:GMB.MIL Panglima Ousman Badjie] {e3 menolak melawan}: "<<q1 [m6=m5 Saya] tidak mau melibatkan tentara dalam pertikaian politik>>".
e1 m1 > m3 MOBILIZE actual 2017-01-20/none mode=troops ctx=military,pro_democracy
e3 m5 > m3 REJECT actual 2017-01-20/none mode=assist ctx=military
q1 m5 direct

### Antara 2023-12-11
[m1:ECOWAS ECOWAS] {e1 mengakui} [m2:NER.GOV pemerintahan militer Niger] secara de facto dan membentuk komite untuk {e2 berunding dengannya}.
e1 m1 > m2 SUPPORT actual 2023-12-11/none ctx=diplomatic
e2 m1 > m2 AGREE planned 2023-12-11/none ctx=diplomatic

### Suara Pembaruan 2008-02-28
Berkat {e1 penengahan} [m1:UN.ELI mantan Sekjen PBB Kofi Annan], [m2:KEN.GOV Presiden Mwai Kibaki] {e2 bersedia berbagi kekuasaan} dengan [m3:KEN.OPP Raila Odinga]. Kerusuhan sejak Desember telah merenggut seribu nyawa.
e1 m1 > m2,m3 CONSULT actual 2008-02-28/none mode=third-party ctx=political_institutions
e2 m2 > m3 CONCEDE planned 2008-02-28/none ctx=executive

### Koran Tempo 2008-06-24
[m1:ZWE.OPP Morgan Tsvangirai], pemimpin [m2:ZWE.OPP MDC], {e1 menarik diri} dari putaran kedua melawan [m8:ZWE.GOV Robert Mugabe] dan {e2 berlindung di} [m3:NLD.GOV kedutaan Belanda] di [m4:@ZWE Harare]. [m5:ZWE.COP Polisi] {e3 menggerebek} kantor pusat [m6=m2 partainya] dan {e4 mengangkut} [m7:ZWE.OPP 60 orang].
e1 m1 > m8 RETREAT actual 2008-06-24/none ctx=election
e2 m3 > m1 AID actual 2008-06-24/none ctx=asylum
e3 m5 > m6 COERCE actual 2008-06-24/none mode=seize ctx=repression,election
e4 m5 > m7 COERCE actual 2008-06-24/none mode=arrest ctx=repression,election
rel m1 leads m2

### CNBC Indonesia 2025-02-08
[m1:USA.GOV Trump] {e1 menghentikan} semua bantuan bagi [m2:ZAF.GOV Afrika Selatan] dan {e2 menawarkan} pemukiman kembali untuk [m3:ZAF.CVL kaum Afrikaner]. [m4=m2 Pretoria] {e3 menolak} didikte soal undang-undang tanah.
e1 m1 > m2 SANCTION actual 2025-02-08/none mode=discontinue ctx=economic
e2 m1 > m3 AGREE actual 2025-02-08/none ctx=asylum,migration
e3 m4 > m1 REJECT actual 2025-02-08/none mode=yield ctx=economic

### Okezone 2025-03-15
[m1:USA.GOV Menlu Marco Rubio] {e1 menyatakan} [m2:ZAF.GOV Duta Besar Ebrahim Rasool] persona non grata. "<<q1 Tidak ada yang perlu disesali>>," kata [m3=m2 sang dubes] ketika disambut [m4:ZAF.CVL ratusan pendukung] di [m5:@ZAF Bandara Cape Town].
e1 m1 > m2 SANCTION actual 2025-03-15/none mode=expel ctx=diplomatic
q1 m3 direct cue=kata

### Kontan 2025-01-27
Dua pesawat militer pengangkut [m1:COL.CVL migran Kolombia] {e1 tak diizinkan mendarat} oleh [m2:COL.GOV Presiden Gustavo Petro]. [m3:USA.GOV Donald Trump] {e2 mengancam} tarif 25 persen, dan dalam hitungan jam [m4=m2 Bogota] {e3 mengalah}, bersedia menerima semua orang yang dipulangkan [m5=m3 Washington].
e1 m2 > m3 REJECT actual 2025-01-27/none mode=assist ctx=migration
e2 m3 > m2 THREATEN threatened 2025-01-27/none mode=restrict ctx=economic,migration
e3 m4 > m5 CONCEDE actual 2025-01-27/none ctx=migration

### Tribunnews 2025-09-03
Kapal cepat yang disebut milik [m1:VEN.CRM geng Tren de Aragua] {e1 diledakkan} [m2:USA.MIL militer AS] di Karibia, menewaskan 11 orang. [m3:VEN.GOV Caracas] {e2 menggelar} 25 ribu serdadu di pesisir dan [m4:TTO.GOV PM Trinidad Kamla Persad-Bissessar] justru {e3 memuji} [m5=m2 Washington].
e1 m2 > m1 ASSAULT actual 2025-09-03/none mode=aerial ctx=illegal_drugs,military
e2 m3 > m2 MOBILIZE actual 2025-09-03/none mode=troops ctx=military
e3 m4 > m5 SUPPORT actual 2025-09-03/none ctx=illegal_drugs

### detikNews 2025-11-30
[m1:USA.GOV Presiden AS] {e1 menganggap tertutup} seluruh ruang udara di atas [m2:VEN.GOV Venezuela]; [m3=m2 Caracas] {e2 mengutuknya} sebagai ancaman kolonial dan {e3 mencabut izin} [m4:MNC enam maskapai asing].
e1 m1 > m2 COERCE actual 2025-11-30/none mode=restrict ctx=military
e2 m3 > m1 ACCUSE actual 2025-11-30/none mode=disapprove ctx=military,territory
e3 m3 > m4 SANCTION actual 2025-11-30/none mode=discontinue ctx=economic

### Kompas.com 2022-05-11 headline
[m1:GBR.GOV Boris Johnson] {e1 Janji Bela} [m2:SWE.GOV Swedia] dan [m3:FIN.GOV Finlandia] bila Diserang
e1 m1 > m2,m3 AGREE planned 2022-05-11/none ctx=military

### SINDOnews 2016-05-13 headline
[m1:USA.MIL Perisai Rudal AS] di [m2:ROU.GOV Rumania] {e1 Resmi Aktif}, [m3:RUS.GOV Kremlin] {e2 Ancam Bidik} Deveselu
e1 m1 > m3 MOBILIZE actual 2016-05-13/none mode=weapons ctx=military
e2 m3 > m2 THREATEN threatened 2016-05-13/none mode=violence ctx=military

### detikNews 2025-09-11 headline
[m1:RUS.MIL Belasan Drone Rusia] {e1 Terobos} [m2:POL.GOV Polandia], F-35 [m3:NLD.MIL Belanda] {e2 Rontokkan} Empat
e1 m1 > m2 MOBILIZE actual 2025-09-11/none mode=weapons ctx=military,territory
e2 m3 > m1 ASSAULT actual 2025-09-11/none mode=aerial ctx=military

### CNN Indonesia 2024-02-27 headline
[m1:UNK.AGR Petani Eropa] {e1 Blokir} Brussel Pakai Traktor, [m2:BEL.COP Polisi] {e2 Tembakkan} Meriam Air
e1 m1 > m2 PROTEST actual 2024-02-27/none mode=obstruct ctx=economic
e2 m2 > m1 ASSAULT actual 2024-02-27/none mode=crowd-control ctx=repression

### Liputan6.com 2021-08-27 headline
[m1:ISKP.REB ISIS-K] {e1 Bom} Gerbang Bandara, [m2:USA.GOV Biden] {e2 Sumpah Buru} Pelaku
e1 m1 > m2 ASSAULT actual 2021-08-27/none mode=suicide-attack ctx=terrorism
e2 m2 > m1 THREATEN threatened 2021-08-27/none mode=violence ctx=terrorism

### Bisnis.com 2023-10-13 headline
[m1:QAT.GOV Doha] {e1 Cairkan} Solar buat PLTD [m2:PSE.CVL Gaza]
e1 m1 > m2 AID actual 2023-10-13/none ctx=human_security

### Tribunnews 2026-03-12 headline
[m1:SYR.GOV Damaskus]-[m2:ISR.GOV Tel Aviv] {e1 Jajaki} Pakta Keamanan, [m3:TUR.GOV Ankara] Cemas
e1 m1 > m2 CONSULT actual 2026-03-12/none ctx=military,diplomatic

### VOA Indonesia 2012-11-30
[m1:UN Majelis Umum PBB], Kamis, {e1 mengakui} [m2:PSE.GOV Palestina] sebagai negara pengamat non-anggota dengan 138 suara. [m3:USA.GOV Dubes AS Susan Rice] {e2 menyebut} resolusi itu kontraproduktif, dan [m4:ISR.GOV Israel] {e3 menahan} setoran pajak bagi [m5=m2 Ramallah].
e1 m1 > m2 SUPPORT actual 2012-11-29/day ctx=diplomatic,territory
e2 m3 > m1 ACCUSE actual 2012-11-30/none mode=disapprove ctx=diplomatic
e3 m4 > m5 SANCTION actual 2012-11-30/none mode=discontinue ctx=economic

### Antara 2010-02-26
Seusai {e1 lawatannya} ke [m1:SYR.GOV Damaskus], [m2:IRN.GOV Presiden Mahmoud Ahmadinejad] dan [m3:SYR.GOV tuan rumah Bashar al-Assad] {e2 menghapus} kewajiban visa bagi warga masing-masing.
e1 m2 > m1 CONSULT actual 2010-02-26/none mode=visit ctx=diplomatic
e2 m2 > m3 COOPERATE actual 2010-02-26/none ctx=migration,diplomatic

### Kompas 2007-09-30
[m1:IRN.LEG Parlemen Iran] membalas dengan {e1 mencap} [m2:USA.MIL tentara AS] dan [m3:USA.SPY CIA] sebagai organisasi teroris, beberapa hari sesudah [m4:USA.LEG Senat AS] {e2 mendesak} [m5:USA.GOV Departemen Luar Negeri] berbuat serupa terhadap [m6:IRN.MIL Garda Revolusi].
e1 m1 > m2,m3 ACCUSE actual 2007-09-30/none mode=allege ctx=terrorism,legislative
e2 m4 > m5 REQUEST requested 2007-09-30/none mode=change ctx=terrorism,legislative

### Republika 2014-07-24
[m1:PSE.CVL Ratusan pemuda] {e1 melempari batu} pos [m7:@PSE Qalandiya], dan [m2:ISR.MIL tentara] {e2 menewaskan} dua di antara [m3=m1 mereka]. Maskapai [m4:USA.BUS Delta dan United] menangguhkan penerbangan; [m5:ISR.GOV Netanyahu] {e3 meminta} [m6:USA.GOV John Kerry] agar larangan otoritas penerbangan Amerika dicabut.
e1 m1 > m2 PROTEST actual 2014-07-24/none mode=riot ctx=territory
e2 m2 > m3 ASSAULT actual 2014-07-24/none mode=firearms ctx=repression
e3 m5 > m6 REQUEST requested 2014-07-24/none mode=yield ctx=economic

### Tempo.co 2023-07-25
[m1:ISR.CVL Ratusan ribu demonstran] {e1 melumpuhkan} Jalan Begin ketika [m2:ISR.LEG Knesset] {e2 mengesahkan} pembatasan wewenang [m3:ISR.JUD Mahkamah Agung]. [m4:ISR.LAB Serikat buruh Histadrut] {e3 mengancam mogok umum}, dan [m5:ISR.MIL sepuluh ribu prajurit cadangan] {e4 menyatakan tak akan} memenuhi panggilan [m6:ISR.GOV pemerintah].
e1 m1 > m2 PROTEST actual 2023-07-25/none mode=obstruct ctx=pro_democracy,legal
e2 m2 > m3 COERCE actual 2023-07-25/none mode=restrict ctx=legal,pro_autocracy
e3 m4 > m6 THREATEN threatened 2023-07-25/none mode=restrict ctx=pro_democracy
e4 m5 > m6 REJECT actual 2023-07-25/none mode=assist ctx=military,pro_democracy

### Kumparan 2019-06-21
Perintah menyerang sudah keluar, tetapi sepuluh menit sebelum rudal meluncur [m1:USA.GOV Trump] {e1 membatalkannya}. [m2:IRN.MIL Garda Revolusi] sehari sebelumnya {e2 menembak jatuh} drone Global Hawk milik [m3:USA.MIL AS]. [m4:IRN.GOV Teheran] belum berkomentar.
e1 m1 > m4 CONCEDE actual 2019-06-21/none ctx=military
e2 m2 > m3 ASSAULT actual 2019-06-20/day mode=heavy-weapons ctx=military,territory

### Merdeka.com 2018-10-18
Alat penyadap di tas ransel, demikian dalih [m1:GRC.COP polisi Yunani] saat {e1 mengusir} [m2:RUS.GOV dua diplomat Rusia]. [m3:RUS.GOV Moskow] {e2 membalas dengan langkah cermin} dan {e3 menuding} [m4:USA.GOV Washington] menekan [m5=m6 Athena]; [m6:GRC.GOV PM Tsipras] tetap {e4 berencana terbang ke} [m7=m3 Kremlin] Desember nanti.
e1 m1 > m2 SANCTION actual 2018-10-18/none mode=expel ctx=diplomatic,intelligence
e2 m3 > m6 SANCTION actual 2018-10-18/none mode=expel ctx=diplomatic
e3 m3 > m4 ACCUSE actual 2018-10-18/none mode=allege ctx=diplomatic
e4 m6 > m3 AGREE planned 2018-12-01/month ctx=diplomatic

### JawaPos.com 2021-04-19
Sehari setelah {e1 pengusiran} [m1:RUS.GOV 18 diplomat Rusia] oleh [m2:CZE.GOV Praha], [m3=m1 Moskow] {e2 memberi} [m4:CZE.GOV 20 staf kedutaan Ceko] waktu kurang dari sehari untuk angkat koper. [m5:SVK.GOV Bratislava] {e3 menyatakan setia kawan} kepada [m6=m2 tetangganya] dan akan {e4 mengikuti} langkah itu.
e1 m2 > m1 SANCTION actual 2021-04-18/day mode=expel ctx=diplomatic,intelligence
e2 m3 > m4 SANCTION actual 2021-04-19/none mode=expel ctx=diplomatic
e3 m5 > m6 SUPPORT actual 2021-04-19/none ctx=diplomatic
e4 m5 > m1 SANCTION planned 2021-04-19/none mode=expel ctx=diplomatic

### Media Indonesia 2014-04-25
Menyahut {e1 permintaan} [m1:LVA.GOV Riga], [m2:USA.MIL 150 pasukan payung AS] {e2 tiba} untuk {e3 berlatih dengan} [m3:LVA.MIL tentara Latvia]; kompi lain menyusul ke [m4:EST.GOV Estonia] dan [m5:LTU.GOV Lituania] pekan depan.
e1 m1 > m2 REQUEST requested 2014-04-25/none mode=assist ctx=military
e2 m2 > m1 AID actual 2014-04-25/none ctx=military
e3 m2 > m3 AGREE planned 2014-04-25/none ctx=military

### Okezone 2025-03-04
Seluruh bantuan militer untuk [m1:UKR.GOV Kyiv] {e1 dijeda} [m2:USA.GOV Presiden Trump] sampai [m3:UKR.GOV Zelensky] menunjukkan iktikad damai. [m4:GBR.GOV PM Inggris Keir Starmer] dan [m5:FRA.GOV Emmanuel Macron] {e2 menggalang} koalisi sukarela yang {e3 siap mengirim} pasukan bila gencatan tercapai.
e1 m2 > m1 SANCTION actual 2025-03-04/none mode=discontinue ctx=military
e2 m4 > m5 AGREE planned 2025-03-04/none ctx=military
e3 m4,m5 > m1 AGREE hypothetical 2025-03-04/none ctx=military,peacekeeping

### Viva 2015-01-12
Bergandengan tangan dengan [m1:DEU.GOV Angela Merkel], [m2:PSE.GOV Mahmoud Abbas], dan [m3:ISR.GOV Netanyahu], [m4:FRA.GOV Presiden Hollande] {e1 memimpin pawai} sejuta orang di [m5:@FRA Paris] menentang teror. [m6:MAR.GOV Menlu Maroko] {e2 tidak ikut} sebagai penolakan atas karikatur Nabi.
e1 m1,m2,m3 > m4 SUPPORT actual 2015-01-12/none ctx=terrorism
e2 m6 > m4 REJECT actual 2015-01-12/none mode=meet ctx=religion_ethnicity

### Kontan 2017-06-05 none
Lembaga pemeringkat itu menilai ketegangan di Teluk belum berdampak pada surat utang syariah. Imbal hasil sukuk [m1:@QAT Qatar] naik tipis, sedangkan milik [m2:@MYS Malaysia] dan [m3:@IDN Indonesia] bergerak mendatar.

### Republika 2019-05-22 none
Di sudut kota tua [m1:@JOR Amman], penjual knafeh itu mengenang masa ketika pelanggannya datang dari [m2:@IRQ Baghdad] dan [m3:@SYR Damaskus]. "<<q1 Sekarang tinggal turis>>," ujarnya sambil tersenyum.
q1 ? direct cue=ujarnya

### detikSport 2021-05-30 none
Chelsea menjuarai Liga Champions usai menumbangkan Manchester City 1-0 di [m1:@PRT Porto]. Kai Havertz, penyerang asal [m2:@DEU Jerman], mencetak gol semata wayang.

### Kompas 2026-01-20 none
Dokumen strategi pertahanan terbaru itu setebal 34 halaman. Kata "sekutu" muncul 12 kali, jauh berkurang dibanding edisi 2022 yang memuatnya lebih dari 90 kali.

### Antara 2016-09-06 none
KTT G20 di [m1:@CHN Hangzhou] diliput 4.800 wartawan. Panitia menyediakan bilik istirahat, kereta golf, dan jamu hangat bagi peliput yang kelelahan.

### CNN Indonesia 2018-04-20 none
Penulis novel mata-mata itu tidak pernah menginjakkan kaki di [m1:@RUS Moskow]. Semua lorong dan jembatan dalam bukunya digambar dari peta wisata terbitan 1961 dan kenangan seorang teman di [m2:@GBR London].

### Kompas.com 2023-12-04 none
Sengketa adalah kata yang sering muncul bila orang membicarakan Yerusalem. Padahal, tulis [m1:? kolumnis itu], kota tua tersebut juga rumah bagi penjual roti, penjahit, dan guru biola yang sekadar ingin hidup tenang.

### CNN Indonesia 2024-07-17 none
Nama [m1:USA.LEG JD Vance] baru dikenal publik lewat memoarnya pada 2016. Senator Ohio itu pernah bertugas sebagai juru warta marinir di [m2:@IRQ Irak].

### Okezone 2012-01-27 none
Menurut kamus diplomasi, nota verbal tidak ditandatangani dan memakai sudut pandang orang ketiga. Kuasa usaha memimpin kedutaan manakala duta besar berhalangan.

### detikFinance 2018-08-14 none
Lira [m1:@TUR Turki] ambruk 40 persen sejak awal tahun. Ekonom menilai [m2:@ARG Argentina] dan [m3:@IDN Indonesia] ikut tertular, namun cadangan devisa keduanya masih memadai.

### Antara 2021-09-30 none
[m1:NATO NATO] memiliki tiga ribu pegawai sipil di markas besarnya dan menerima lamaran magang dua kali setahun. Pelamar harus berusia minimal 21 tahun serta menguasai bahasa Inggris atau [m2:@FRA Prancis].

### Media Indonesia 2020-10-01 none
Dari 15 republik pecahan Soviet, [m1:@ARM Armenia] berpenduduk paling sedikit kedua. Tetangganya, [m2:@AZE Azerbaijan], hidup dari minyak Laut Kaspia yang mulai disuling sejak abad ke-19.

### Bola.com 2018-06-21 none
[m1:@IRN Iran] bertahan total sebelum akhirnya menyerah 0-1 dari [m2:@ESP Spanyol]. Serangan balik Karim Ansarifard sempat mengancam gawang David de Gea, tetapi wasit menganulir gol Saeid Ezatolahi.

### SINDOnews 2024-12-13 headline
[m1:ISR.MIL Zionis] {e1 Duduki} Zona Penyangga [m3:SYR.GOV Suriah], [m2:UN PBB] {e2 Minta} Segera Mundur
e1 m1 > m3 COERCE actual 2024-12-13/none ctx=territory,military
e2 m2 > m1 REQUEST requested 2024-12-13/none mode=yield ctx=territory

### Liputan6.com 2020-02-29 headline
[m1:USA.GOV AS] dan [m2:TALIBAN.REB Taliban] {e1 Berdamai} di [m3:@QAT Doha], 14 Bulan Lagi Pasukan Asing {e2 Hengkang}
e1 m1 > m2 SUPPORT actual 2020-02-29/none ctx=diplomatic,military
e2 m1 > m2 CONCEDE planned 2020-02-29/none ctx=military

### Bisnis.com 2019-05-17 headline
[m1:USA.GOV Trump] {e1 Coret} Huawei, [m2:CHN.GOV Beijing]: [m3=m2 Kami] {e2 Tak Gentar}
e1 m1 > m2 SANCTION actual 2019-05-17/none mode=discontinue ctx=economic,technology
e2 m2 > m1 REJECT actual 2019-05-17/none mode=yield ctx=economic

### VOA Indonesia 2024-08-07
Dikawal panser, [m1:UKR.MIL brigade mekanis Ukraina] {e1 menembus} perbatasan [m2:RUS.GOV Rusia] di Kursk. [m3:RUS.MIL Jenderal Valery Gerasimov] mengklaim gerak itu telah {e2 dihentikan}, sementara [m4:BLR.GOV Lukashenko] {e3 mengirim bala bantuan} ke perbatasannya sendiri dengan [m5:UKR.GOV Ukraina].
e1 m1 > m2 ASSAULT actual 2024-08-07/none ctx=military,territory
e2 m3 > m1 ASSAULT actual 2024-08-07/none ctx=military said=m3
e3 m4 > m5 MOBILIZE actual 2024-08-07/none mode=troops ctx=military

### Tempo.co 2024-06-26
[m1:ARM.LEG Parlemen] di Yerevan belum memutuskan, tetapi [m2:ARM.GOV PM Pashinyan] menegaskan [m3=m2 negaranya] {e1 akan keluar} dari [m4:CSTO CSTO]; [m5:RUS.GOV Kremlin] {e2 meminta penjelasan}. Pekan ini [m6:FRA.GOV Prancis] {e3 meneken penjualan} meriam Caesar kepada [m7=m3 republik Kaukasus itu].
e1 m3 > m4 SANCTION planned 2024-06-26/none mode=withdraw ctx=military,diplomatic
e2 m5 > m2 REQUEST requested 2024-06-26/none mode=yield ctx=diplomatic
e3 m6 > m7 COOPERATE actual 2024-06-26/week ctx=military

### Republika 2018-01-27
Didukung [m1:TUR.MIL artileri Turki], [m2:FSA.REB oposisi bersenjata Suriah] {e1 merangsek ke} Afrin. [m3:YPG.REB YPG] {e2 memohon} [m4:SYR.GOV Damaskus] mengirim pasukan guna menjaga perbatasan; [m5:DEU.GOV Jerman], yang {e3 ditagih} [m6:DEU.OPP Partai Hijau], {e4 membekukan} pemutakhiran tank Leopard milik [m7:TUR.GOV Ankara].
e1 m1,m2 > m3 ASSAULT actual 2018-01-27/none ctx=military,territory
e2 m3 > m4 REQUEST requested 2018-01-27/none mode=assist ctx=military
e4 m5 > m7 SANCTION actual 2018-01-27/none mode=discontinue ctx=military
e3 m6 > m5 REQUEST requested 2018-01-27/none mode=change ctx=military

### JawaPos 2011-12-01
[m1:GBR.GOV Menlu William Hague] {e1 memberi} [m2:IRN.GOV diplomat Iran] 48 jam untuk meninggalkan [m8:@GBR London], dua hari setelah [m3:IRN.EDU mahasiswa] {e2 menjarah} [m4:GBR.GOV kedutaan Inggris] di [m9:@IRN Teheran]. [m5:DEU.GOV Jerman], [m6:FRA.GOV Prancis], dan [m7:NLD.GOV Belanda] {e3 memanggil pulang} duta besarnya sebagai bentuk setia kawan.
e1 m1 > m2 SANCTION actual 2011-12-01/none mode=expel ctx=diplomatic
e2 m3 > m4 PROTEST actual 2011-11-29/day mode=riot ctx=diplomatic
e3 m5,m6,m7 > m2 SANCTION actual 2011-12-01/none mode=withdraw ctx=diplomatic

### Antara 2024-08-20
[m1:IRN.GOV Misi Iran untuk PBB] menyatakan [m2=m1 Teheran] tidak pernah {e1 mengirim} rudal balistik kepada [m3:RUS.GOV Rusia], tetapi [m4:GBR.GOV Menlu David Lammy] {e2 membuka kemungkinan sanksi} jika laporan itu terbukti.
e1 m2 > m3 AID denied 2024-08-20/none ctx=military
e2 m4 > m1 SANCTION hypothetical 2024-08-20/none mode=discontinue ctx=military

### detikNews 2023-03-01
"<<q1 Kalau [m1:USA.GOV Amerika] mencabut sanksi, [m2=m3 kami] akan {e1 kembali} ke perjanjian>>," ujar [m3:IRN.GOV jubir Kemlu Iran Nasser Kanaani]. [m4:USA.GOV Departemen Luar Negeri AS] {e2 membantah} sedang {e3 berunding} diam-diam dengan [m5=m3 Teheran].
e1 m2 > m1 CONCEDE hypothetical 2023-03-01/none ctx=cbrn
e2 m4 > m5 REJECT actual 2023-03-01/none ctx=diplomatic
e3 m4 > m5 CONSULT denied 2023-03-01/none ctx=cbrn,diplomatic
q1 m3 direct cue=ujar

### Kompas.com 2022-02-03
Akankah [m1:RUS.GOV Putin] {e1 menyerang}? [m2:UKR.GOV Menhan Oleksii Reznikov] menilai kemungkinannya rendah. [m3:RUS.GOV Kremlin] sendiri {e2 menepis} tudingan [m4:USA.GOV Washington] bahwa [m5:RUS.MIL pasukannya] akan menyerbu [m6:UKR.GOV Ukraina], seraya {e3 mengkritik} [m7:NATO NATO] yang enggan menjamin tidak akan meluas.
e2 m3 > m4 REJECT actual 2022-02-03/none ctx=military
e3 m3 > m7 ACCUSE actual 2022-02-03/none mode=disapprove ctx=military
e1 m1 > m6 ASSAULT hypothetical 2022-02-03/none ctx=military,territory

### SINDOnews 2023-08-18 headline
[m1:CIV.GOV Pantai Gading] {e1 Siap Kirim} Batalion ke [m2:NER.GOV Niger] Bila Diplomasi [m3:ECOWAS ECOWAS] Buntu
e1 m1 > m2 THREATEN threatened 2023-08-18/none mode=violence ctx=military,pro_democracy

### CNN Indonesia 2021-11-24
[m1:IDN.GOV Kementerian Luar Negeri RI] menegaskan pemerintah tidak {e1 menjalin} hubungan apa pun dengan [m2:ISR.GOV Israel], menyusul kabar bahwa [m3:IDN.GOV Menhan Prabowo Subianto] {e2 berbincang dengan} [m4:ISR.GOV kuasa usaha negara itu] di Manama.
e1 m1 > m2 SUPPORT denied 2021-11-24/none ctx=diplomatic
e2 m3 > m4 CONSULT actual 2021-11-24/none ctx=diplomatic

### Republika 2018-12-16
[m1:AUS.GOV PM Australia Scott Morrison] {e1 mengakui} [m6:@ISR Yerusalem Barat] sebagai ibu kota [m2:ISR.GOV Israel], namun belum memindahkan kedutaannya. [m3:IDN.GOV Indonesia] {e2 mengimbau} [m4=m1 Canberra] segera mengakui pula [m5:PSE.GOV negara Palestina].
e1 m1 > m2 SUPPORT actual 2018-12-16/none ctx=territory,diplomatic
e2 m3 > m4 REQUEST requested 2018-12-16/none mode=change ctx=territory,diplomatic

### Tempo.co 2016-09-26
Enam kepala negara Pasifik {e1 menyinggung pelanggaran HAM} di [m7:@IDN Papua] dalam Sidang Umum [m1:UN PBB]. Menggunakan hak jawab, [m2:IDN.GOV diplomat RI Nara Masista] {e2 menolak mentah-mentah} pernyataan [m3:SLB.GOV Kepulauan Solomon] dan [m4:VUT.GOV Vanuatu] dan {e3 menuduh} [m5=m3+m4 keduanya] mendukung [m6:OPM.REB kelompok separatis].
e1 m3,m4 > m2 ACCUSE actual 2016-09-26/none mode=disapprove ctx=human_rights
e2 m2 > m3,m4 REJECT actual 2016-09-26/none ctx=human_rights,territory
e3 m2 > m5 ACCUSE actual 2016-09-26/none mode=allege ctx=territory

### Okezone 2022-10-19
[m1:AUS.GOV Menlu Penny Wong] {e1 membatalkan} pengakuan [m2=m1 Canberra] atas [m6:@ISR Yerusalem Barat]. [m3:ISR.GOV PM Yair Lapid] {e2 kesal} dan {e3 memanggil} [m4:AUS.GOV duta besar Australia]; [m5:IDN.GOV Jakarta] {e4 menyambut gembira}.
e1 m2 > m3 SANCTION actual 2022-10-19/none mode=discontinue ctx=diplomatic,territory
e2 m3 > m1 ACCUSE actual 2022-10-19/none mode=disapprove ctx=diplomatic
e3 m3 > m4 ACCUSE actual 2022-10-19/none mode=disapprove ctx=diplomatic
e4 m5 > m1 SUPPORT actual 2022-10-19/none ctx=diplomatic

### VOA Indonesia 2022-06-12
[m1:CHN.GOV Menteri Pertahanan China Wei Fenghe] {e1 memperingatkan} di [m2:@SGP Singapura], <<q1 negerinya tidak akan ragu berperang apabila [m3:TWN.GOV Taiwan] memisahkan diri>>. [m4:USA.GOV Menhan Lloyd Austin], yang {e2 ditemuinya} sehari sebelumnya, {e3 menjamin} bahwa [m5=m4 Washington] tidak mendukung kemerdekaan [m6=m3 pulau itu].
e1 m1 > m3 THREATEN threatened 2022-06-12/none mode=violence ctx=military,territory
e2 m1 > m4 CONSULT actual 2022-06-11/day ctx=military
e3 m4 > m1 AGREE planned 2022-06-12/none ctx=territory,diplomatic
q1 m1 indirect cue=memperingatkan

### JawaPos.com 2025-01-08
[m1:USA.GOV Presiden terpilih Donald Trump] {e1 tidak mau mengesampingkan} kekuatan militer untuk mendapatkan [m2:@GRL Greenland]. [m3:DNK.GOV PM Denmark Mette Frederiksen] {e2 menjawab} <<q1 pulau itu tidak untuk dijual>>, dan [m4:FRA.GOV Menlu Prancis Jean-Noël Barrot] {e3 mewanti-wanti} [m5=m1 dia] agar tidak mengusik perbatasan [m6:EU Uni Eropa].
e1 m1 > m3 THREATEN threatened 2025-01-08/none mode=territory ctx=territory,military
e2 m3 > m1 REJECT actual 2025-01-08/none mode=yield ctx=territory
e3 m4 > m5 REQUEST requested 2025-01-08/none mode=yield ctx=territory
q1 m3 indirect cue=menjawab
