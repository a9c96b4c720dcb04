### Antara 2011-10-24
[m1:TPNPB.REB Kelompok bersenjata di Mulia] {e1 menggasak} [m2:IDN.COP Kapolsek AKP Dominggus Awes] dengan pistolnya sendiri di bandara, Senin (24/10). [m3:IDN.COP Polda Papua] {e2 menguber} pelaku ke arah Tingginambut, kampung halaman [m4:TPNPB.REB Goliat Tabuni], panglima [m5:TPNPB.REB TPN-OPM].
e1 m1 > m2 ASSAULT actual 2011-10-24/day mode=firearms ctx=territory
e2 m3 > m1 MOBILIZE actual 2011-10-24/none mode=police ctx=territory
rel m4 leads m5

### Kompas 2015-12-16
[m1:IDN.LEG Setya Novanto] {e1 melepas palu} ketua DPR beberapa menit sebelum [m2:IDN.LEG Mahkamah Kehormatan Dewan] {e2 mengetok} hukuman sedang, Rabu (16/12). [m3:IDN.GOV Menteri Sudirman Said], yang {e3 membawa rekaman} "papa minta saham" ke mahkamah itu, tidak berkomentar.
e1 m1 > m2 RETREAT actual 2015-12-16/day mode=resign ctx=corruption,legislative
e2 m2 > m1 SANCTION planned 2015-12-16/day ctx=corruption,legislative
e3 m3 > m1 ACCUSE actual 2015-12-16/none mode=allege ctx=corruption

### VOA Indonesia 2019-01-24
[m1:VEN.OPP Juan Guaido] {e1 melantik dirinya sendiri} sebagai presiden sementara di hadapan lautan pendukung, Rabu (23/1). [m2:BRA.GOV Brasilia] {e2 mengangguk}; [m3:MEX.GOV Meksiko], yang tetap mengakui [m4:VEN.GOV Nicolas Maduro], {e3 membuang muka}. [m5=m4 Maduro] {e4 mengusir} diplomat [m6:USA.GOV Amerika] dalam 72 jam.
e1 m1 > m4 REJECT actual 2019-01-23/day ctx=executive,pro_democracy
e2 m2 > m1 SUPPORT actual 2019-01-24/none ctx=diplomatic
e3 m3 > m1 REJECT actual 2019-01-24/none ctx=diplomatic
e4 m5 > m6 SANCTION actual 2019-01-24/none mode=expel ctx=diplomatic
rel m3 recognises m4

### Tempo.co 2021-12-30
[m1:IDN.GOV Pemerintah] {e1 luluh} setelah dua hari berkeras: 105 [m2:MMR.REF pengungsi Rohingya] yang perahunya bocor di lepas pantai Bireuen {e2 diizinkan menepi}. [m3:UNHCR Badan pengungsi PBB], yang tadinya {e3 merengek} agar kapal itu tidak didorong ke laut lepas, {e4 haturkan terima kasih}.
e1 m1 > m3 CONCEDE actual 2021-12-30/none ctx=asylum,human_security
e2 m1 > m2 AID actual 2021-12-30/none ctx=asylum,human_security
e3 m3 > m1 REQUEST requested 2021-12-30/none mode=yield ctx=asylum,human_security
e4 m3 > m1 SUPPORT actual 2021-12-30/none ctx=asylum

### BBC Indonesia 2012-09-13
Ratusan [m1:YEM.CVL pemuda Sanaa] {e1 menjebol} gerbang kedutaan [m2:USA.GOV AS] dan membakar lima mobil, Kamis (13/9). [m3:YEM.GOV Presiden Abd-Rabbu Mansour Hadi] {e2 menyampaikan maaf} kepada [m4=m2 Barack Obama], yang {e3 melayarkan} dua kapal perusak ke [m5:@LBY lepas pantai Libya].
e1 m1 > m2 PROTEST actual 2012-09-13/day mode=riot ctx=religion_ethnicity
e2 m3 > m4 SUPPORT actual 2012-09-13/none mode=apologize ctx=diplomatic
e3 m4 > m6 MOBILIZE actual 2012-09-13/none mode=ships ctx=military,terrorism
Di [m7:@LBY Benghazi], [m6:LBY.REB kelompok Ansar al-Sharia] {e4 dituding} membunuh duta besarnya.
e4 m2 > m6 ACCUSE actual 2012-09-13/none mode=allege ctx=terrorism

### Detik 2022-04-11
[m1:IDN.EDU BEM SI] {e1 menagih} [m2:IDN.LEG DPR] agar tidak mengutak-atik masa jabatan presiden, Senin (11/4). Seusai empat wakil rakyat {e2 menyambangi} [m6=m1 mereka] di atas mobil komando, akademisi [m3:IDN.EDU Ade Armando] {e3 dikeroyok} [m4:IDN.CVL massa tak dikenal], dan [m5:IDN.COP Polda Metro Jaya] {e4 membuyarkan} kerumunan itu.
e1 m1 > m2 PROTEST actual 2022-04-11/day mode=demo ctx=executive,election
e2 m2 > m1 CONSULT actual 2022-04-11/day mode=meet ctx=executive
e3 m4 > m3 ASSAULT actual 2022-04-11/day mode=beat ctx=executive
e4 m5 > m4 ASSAULT actual 2022-04-11/day mode=crowd-control ctx=repression

### Republika 2016-01-06
[m1:SAU.GOV Arab Saudi] {e1 memancung} ulama [m2:SAU.REL Nimr al-Nimr], Sabtu (2/1); [m3:IRN.CVL perusuh di Teheran] {e2 memanggang} gedung kedutaannya. [m4:BHR.GOV Bahrain] dan [m7:SDN.GOV Sudan] mengekor [m8=m1 Riyadh] {e3 memutus tali} dengan [m5:IRN.GOV Iran], sedangkan [m6:ARE.GOV Abu Dhabi] hanya {e4 menurunkan} tingkat perwakilannya.
e1 m1 > m2 ASSAULT actual 2016-01-02/day ctx=religion_ethnicity,repression
e2 m3 > m1 PROTEST actual 2016-01-06/none mode=riot ctx=religion_ethnicity
e3 m4,m7 > m5 SANCTION actual 2016-01-06/none mode=relations ctx=diplomatic
e4 m6 > m5 SANCTION actual 2016-01-06/none mode=relations ctx=diplomatic

### Kontan 2014-01-13
Sejak Minggu (12/1) [m1:IDN.GOV Indonesia] {e1 mengharamkan} ekspor bijih mentah; [m2:USA.BUS Newmont] {e2 menyorongkan} gugatan ke ICSID dan menyetop tambang Batu Hijau. Perusahaan itu {e3 belum bersedia mencabutnya}, sedangkan [m3=m1 Jakarta] {e4 enggan berunding} di bawah ancaman.
e1 m1 > m2 SANCTION actual 2014-01-12/day mode=discontinue ctx=natural_resource
e2 m2 > m1 ACCUSE actual 2014-01-13/none mode=allege ctx=natural_resource,legal
e3 m2 > m3 REJECT actual 2014-01-13/none ctx=legal
e4 m3 > m2 REJECT actual 2014-01-13/none ctx=natural_resource

### Pos Kupang 2024-05-03 none
Panen jagung di [m1:@IDN Timor Tengah Selatan] merosot karena belalang menyerbu ladang. Dinas pertanian setempat menyemprot lahan dengan pestisida nabati, dan sejumlah petani memanen lebih awal sebelum hama itu merampas sisanya.

### CNN Indonesia 2023-07-26
[m1:IDN.JUD KPK] {e1 menciduk} [m2:IDN.MIL Letkol Afri Budi Cahyanto] bersama pengusaha dalam operasi senyap suap Basarnas. [m3:IDN.MIL Danpuspom TNI Agung Handoko] {e2 mendatangi kantor antirasuah} dengan wajah masam, dan [m4:IDN.JUD Wakil Ketua Johanis Tanak] {e3 mengaku khilaf} kepada [m5:IDN.MIL Panglima Yudo Margono].
e1 m1 > m2 COERCE actual 2023-07-26/none mode=arrest ctx=corruption,military
e2 m3 > m1 CONSULT actual 2023-07-26/none mode=visit ctx=corruption,military
e3 m4 > m5 SUPPORT actual 2023-07-26/none mode=apologize ctx=corruption,military

### DW Indonesia 2018-10-21
[m1:SAU.GOV Riyadh] akhirnya {e1 membuka kartu}: wartawan [m2:SAU.JRN Jamal Khashoggi] {e2 dihabisi} di konsulatnya di Istanbul oleh regu yang "<<q1 bertindak melampaui wewenang>>", kata [m3:SAU.GOV Menlu Adel al-Jubeir], Minggu (21/10). [m4:DEU.GOV Angela Merkel] {e3 menangguhkan} ekspor senjata ke [m5=m1 kerajaan itu].
e1 m1 > m6 CONCEDE actual 2018-10-21/none ctx=human_rights
e2 m1 > m2 ASSAULT actual 2018-10-21/none ctx=repression,human_rights
e3 m4 > m5 SANCTION planned 2018-10-21/none mode=discontinue ctx=military,human_rights
q1 m3 mixed cue=kata
[m6:TUR.GOV Ankara] belum puas.

### Sindonews 2019-12-04
[m1:GBR.GOV Boris Johnson] menjamu 28 pemimpin [m2:NATO NATO] di [m3:@GBR Watford], Rabu (4/12). Di sela jamuan [m4:FRA.GOV Emmanuel Macron] {e1 menjewer} [m5:TUR.GOV Erdogan] gara-gara serbuan atas [m6:SDF.REB milisi Kurdi], mitra [m7:FRA.GOV Paris] melawan ISIS; [m8:USA.GOV Trump] {e2 mengatai} [m9:CAN.GOV Justin Trudeau] bermuka dua.
e1 m4 > m5 ACCUSE actual 2019-12-04/day mode=disapprove ctx=military
e2 m8 > m9 ACCUSE actual 2019-12-04/day mode=disapprove ctx=diplomatic
rel m6 ally_of m7

### Kompas.com 2024-03-21
[m1:IDN.PTY Surya Paloh] {e1 menjamu} [m2:IDN.GOV Prabowo Subianto] di Nasdem Tower pada Jumat (22/3) besok dan, menurut [m3:IDN.PTY Hermawi Taslim, sekretaris jenderal partai itu], {e2 siap mengakui} hasil pemilu. [m4:IDN.PTY PKS], rekan koalisinya, belum mau berkomentar dan {e4 merapatkan barisan} untuk hak angket.
e1 m1 > m2 AGREE planned 2024-03-22/day ctx=election
e2 m1 > m2 CONCEDE planned 2024-03-21/none ctx=election
e4 m4 > m2 ACCUSE planned 2024-03-21/none mode=investigate ctx=election,legislative
rel m4 ally_of m1

### Suara.com 2020-04-18
[m1:IDN.MIL Kodam XVII/Cenderawasih] {e1 menepis} kabar bahwa [m2:IDN.MIL Yonif 754] menembak dua [m3:IDN.CVL pemuda Timika], Eden Bebari dan Roni Wandik, yang sedang menjala ikan. [m4:IDN.GOV Komnas HAM] tetap {e2 mengorek keterangan} [m5:IDN.MIL sepuluh prajurit] yang {e3 diserahkan komandannya}.
e1 m1 > m4 REJECT actual 2020-04-18/none ctx=human_rights
e2 m4 > m5 ACCUSE actual 2020-04-18/none mode=investigate ctx=human_rights
e3 m1 > m4 COOPERATE actual 2020-04-18/none ctx=human_rights,legal

### Antara 2013-03-08
[m1:PRK.GOV Korea Utara] {e1 merobek-robek} perjanjian gencatan senjata 1953 dan {e2 mencabut kabel} telepon merah di Panmunjom, Jumat (8/3). [m2:CHN.GOV Beijing], sekutu lama [m3=m1 Pyongyang], {e3 turut mengetuk} resolusi [m4:UN Dewan Keamanan] sehari sebelumnya.
e1 m1 > m5 SANCTION actual 2013-03-08/day ctx=military
e2 m1 > m5 SANCTION actual 2013-03-08/day mode=relations ctx=military
e3 m2 > m3 SANCTION actual 2013-03-07/day mode=discontinue ctx=cbrn
rel m2 ally_of m3
[m5:KOR.GOV Seoul] {e4 menaikkan kesiagaan} pasukannya.
e4 m5 > m1 MOBILIZE actual 2013-03-08/none mode=troops ctx=military

### Tempo 2005-03-08
[m1:MYS.BUS Petronas] memberi konsesi blok ND6 kepada [m2:NLD.BUS Shell], dan [m3:IDN.MIL KRI Tedong Naga] {e1 menyerempet} kapal [m4:MYS.MIL KD Rencong] di dekat Karang Unarang. Di Makassar, [m5:IDN.CVL Front Ganyang Malaysia] {e2 membuka pendaftaran relawan perang}; [m6:IDN.GOV Presiden Yudhoyono] sendiri meninjau [m8:@IDN Sebatik].
e1 m3 > m4 ASSAULT actual 2005-03-08/none ctx=territory,military
e2 m5 > m7 MOBILIZE actual 2005-03-08/none mode=militia ctx=territory
Kuala Lumpur, kata [m7:MYS.GOV Menlu Syed Hamid Albar], {e4 bersedia} duduk semeja.
e4 m7 > m6 AGREE planned 2005-03-08/none ctx=territory,diplomatic

### Jawa Pos 2012-08-27
[m1:IDN.REL Massa bersenjata celurit] {e1 meratakan} 37 rumah [m2:IDN.REL jemaah Syiah] di Dusun Nangkernang, Sampang, Minggu (26/8). [m3:IDN.GOV Menteri Suryadharma Ali] {e2 menyarankan} [m6=m2 mereka] pindah keyakinan, anjuran yang {e3 disemprot} [m4:IDN.CVL YLBHI]; [m5:IDN.COP Polda Jatim] {e4 menebar} 700 personel.
e1 m1 > m2 ASSAULT actual 2012-08-26/day mode=destroy ctx=religion_ethnicity
e2 m3 > m2 REQUEST requested 2012-08-27/none mode=change ctx=religion_ethnicity
e3 m4 > m3 ACCUSE actual 2012-08-27/none mode=disapprove ctx=religion_ethnicity
e4 m5 > m1 MOBILIZE actual 2012-08-27/none mode=police ctx=religion_ethnicity

### Bisnis Indonesia 2021-12-20
[m1:EU Uni Eropa] {e1 mencekal} delapan orang dan tiga perusahaan minyak yang bertaut dengan [m2:WAGNER.REB Wagner]. [m3:MLI.GOV Bamako], yang disebut sedang menawar jasa [m4=m2 tentara sewaan itu], {e2 menyela}: negaranya <<q1 bebas memilih mitra>>, ujar [m5:MLI.GOV Kolonel Abdoulaye Maiga].
e1 m1 > m2 SANCTION actual 2021-12-20/none mode=targeted ctx=military,human_rights
e2 m3 > m1 REJECT actual 2021-12-20/none ctx=military
q1 m5 indirect cue=ujar

### Tribunnews 2014-10-02
[m1:IDN.PTY Koalisi Merah Putih], yang dirintis [m2:IDN.PTY Gerindra] dan diisi pula oleh [m3:IDN.PTY PPP], menyapu bersih kursi pimpinan DPR setelah {e2 menelikung} [m4:IDN.PTY PDI-P] lewat UU MD3. [m5=m4 Partai banteng itu] {e3 meninggalkan ruangan} menjelang subuh, Kamis (2/10).
e2 m1 > m4 REJECT actual 2014-10-02/none ctx=legislative
e3 m5 > m1 REJECT actual 2014-10-02/day mode=boycott ctx=legislative
rel m2 member_of m1
rel m3 member_of m1

### Merdeka.com 2018-02-22
[m1:SYR.MIL Heli-heli Damaskus] {e1 mencurahkan} bom tong di [m2:@SYR Ghouta Timur], kantong terakhir yang digenggam [m3:SYR.REB Jaish al-Islam] dan sekutunya. [m4:RUS.GOV Moskow] {e2 menebas} rancangan jeda 30 hari yang {e3 disodorkan} [m5:SWE.GOV Swedia] dan [m7:KWT.GOV Kuwait] di [m6:UN Dewan Keamanan].
e1 m1 > m3 ASSAULT actual 2018-02-22/none mode=aerial ctx=military
e2 m4 > m5,m7 REJECT actual 2018-02-22/none ctx=military,human_security
e3 m5,m7 > m6 REQUEST requested 2018-02-22/none mode=yield ctx=military,human_security
rel m3 controls m2
