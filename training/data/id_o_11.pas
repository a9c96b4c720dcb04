### Antara 2022-11-22
[m1:TUR.GOV Turki] melalui [m2:TUR.NGO badan penanggulangan bencana AFAD] {e1 menyalurkan} 500 tenda kepada [m3:IDN.CVL penyintas gempa Cianjur], kata [m4:IDN.GOV Kepala BNPB Suharyanto], yang menyebut tawaran [m5:JPN.GOV Jepang] dan [m6:KOR.GOV Korea Selatan] belum diperlukan karena [m7:IDN.MIL TNI] masih sanggup memasok [m8:@IDN Cugenang].
e1 m1 > m3 AID actual 2022-11-22/none ctx=disasters

### Antara 2023-02-11
[m1:IDN.GOV Menko PMK Muhadjir Effendy] {e1 memberangkatkan} 140 ton bantuan bagi [m2:TUR.CVL korban gempa Turki] dan [m3:SYR.CVL Suriah] dari [m4:@IDN Lanud Halim]. Tim penyelamat [m5:IDN.MIL gabungan TNI dan Basarnas] yang lebih dulu tiba di [m6:@TUR Antakya] bekerja berdampingan dengan regu [m7:ESP.GOV Spanyol], lapor [m8:#outlet Anadolu].
e1 m1 > m2,m3 AID actual 2023-02-11/none ctx=disasters

### Kompas.com 2019-09-30
[m1:IDN.GOV Presiden Joko Widodo] {e1 membuka pintu} dialog dengan [m2:IDN.EDU BEM Seluruh Indonesia] mengenai revisi UU KPK, tetapi undangan ke Istana itu {e2 ditampik} [m3:IDN.EDU Ketua BEM UI Manik Marganamahendra], yang menginginkan pertemuan terbuka. [m4:IDN.PTY Ketua Umum NasDem Surya Paloh] {e3 menyarankan} [m5=m1 Kepala Negara] tidak menerbitkan perppu yang diminta [m6:IDN.CVL para tokoh senior].
e1 m1 > m2 AGREE planned 2019-09-30/none mode=meet ctx=legislative,corruption
e2 m3 > m1 REJECT actual 2019-09-30/none mode=meet ctx=legislative,corruption
e3 m4 > m5 REQUEST requested 2019-09-30/none mode=change ctx=legislative,corruption

### VOA Indonesia 2015-07-14
Kesepakatan yang {e1 dicapai} [m1:IRN.GOV Iran] dengan [m2:USA.GOV Amerika Serikat] dan [m3:EU Uni Eropa] di [m4:@AUT Wina] {e2 disebut} [m5:ISR.GOV Benjamin Netanyahu] sebagai kesalahan bersejarah, berbeda dengan [m6:SYR.GOV Bashar al-Assad], yang {e3 mengirim ucapan selamat} kepada [m7:IRN.GOV Ali Khamenei]. [m8:SAU.GOV Riyadh] memilih berhati-hati.
e1 m1 > m2,m3 SUPPORT actual 2015-07-14/none ctx=cbrn,diplomatic
e2 m5 > m2 ACCUSE actual 2015-07-14/none mode=disapprove ctx=cbrn
e3 m6 > m7 SUPPORT actual 2015-07-14/none ctx=cbrn,diplomatic

### Tempo.co 2019-04-18
[m1:IDN.PTY Prabowo Subianto], yang mengklaim menang atas [m2:IDN.GOV Joko Widodo], {e3 dikunjungi} [m3:SAU.GOV Duta Besar Arab Saudi Esam Al-Thaqafi] di [m4:@IDN Kertanegara], kata [m5:IDN.PTY Dahnil Anzar]. [m6:MYS.GOV PM Mahathir Mohamad] dan [m7:SGP.GOV Lee Hsien Loong] {e2 mengucapkan selamat} kepada [m8=m2 petahana] lewat telepon.
e2 m6,m7 > m8 SUPPORT actual 2019-04-18/none ctx=election,diplomatic
e3 m3 > m1 CONSULT actual 2019-04-18/none mode=visit ctx=election

### detikNews 2022-04-11
[m1:IDN.CVL Ade Armando], dosen [m2:IDN.EDU UI] yang datang memantau {e1 unjuk rasa} [m3:IDN.EDU BEM SI] menentang perpanjangan masa jabatan presiden di depan [m4:IDN.LEG gedung DPR], {e2 dikeroyok} [m5:IDN.CRM sejumlah orang] sebelum {e3 diselamatkan} [m6:IDN.COP polisi]. [m7:IDN.GOV Menko Polhukam Mahfud MD] menyatakan [m8=m3 mahasiswa] tidak terlibat.
e1 m3 > m4 PROTEST actual 2022-04-11/none mode=demo ctx=executive,election
e2 m5 > m1 ASSAULT actual 2022-04-11/none mode=beat ctx=rights_freedoms
e3 m6 > m1 AID actual 2022-04-11/none

### CNN Indonesia 2021-08-15
[m1:AFG.GOV Presiden Ashraf Ghani] meninggalkan [m2:@AFG Kabul] ketika [m3:TALIBAN.REB Taliban] {e1 memasuki} ibu kota. [m4:DEU.GOV Berlin] mengirim pasukan terjun payung untuk mengevakuasi staf kedutaannya, [m5:RUS.GOV Moskow] menyatakan tidak akan menutup perwakilan, dan [m6:IDN.GOV Jakarta] {e4 berkoordinasi} dengan [m7:TUR.GOV Turki] serta [m8:PAK.GOV Pakistan].
e1 m3 > m1 COERCE actual 2021-08-15/none mode=seize ctx=military,territory
e4 m6 > m7,m8 CONSULT actual 2021-08-15/none ctx=diplomatic

### Jubi 2022-07-16
{e4 Penembakan} terhadap [m1:IDN.CVL sepuluh warga sipil] di Kampung Nogolait, [m2:@IDN Nduga], oleh [m3:TPNPB.REB kelompok bersenjata] {e1 dikutuk} [m4:IDN.REL Persekutuan Gereja-Gereja di Indonesia], yang juga {e2 meminta} [m5:IDN.GOV pemerintah] menghentikan pendekatan militer. [m6:TPNPB.REB Juru bicara TPNPB Sebby Sambom] {e3 menuduh} [m7=m1 para korban] mata-mata [m8:IDN.MIL TNI].
e1 m4 > m3 ACCUSE actual 2022-07-16/none mode=disapprove ctx=terrorism
e2 m4 > m5 REQUEST requested 2022-07-16/none mode=change ctx=military
e3 m6 > m7 ACCUSE actual 2022-07-16/none mode=allege ctx=intelligence,military
e4 m3 > m1 ASSAULT actual 2022-07-16/none mode=firearms ctx=terrorism

### BBC Indonesia 2015-09-02
[m1:HUN.COP Polisi Hongaria] {e1 menghalangi} [m2:SYR.REF ratusan pengungsi Suriah] menaiki kereta menuju [m3:@DEU Munchen] di stasiun Keleti, sementara [m4:AUT.GOV Austria] {e4 membiarkan} [m9=m2 mereka] lewat. [m5:HUN.GOV PM Viktor Orban] {e2 menyalahkan} [m6:DEU.GOV kebijakan Berlin], dan [m7:UNHCR UNHCR] {e3 mengkritik} [m8=m5 Budapest] karena mengubah pesannya.
e1 m1 > m2 COERCE actual 2015-09-02/none mode=restrict ctx=migration,asylum
e2 m5 > m6 ACCUSE actual 2015-09-02/none mode=disapprove ctx=migration
e3 m7 > m8 ACCUSE actual 2015-09-02/none mode=disapprove ctx=migration,asylum
e4 m4 > m2 CONCEDE actual 2015-09-02/none mode=access ctx=migration

### Radar Lombok 2020-08-12 none
Desa [m1:@IDN Kuta] dan [m2:@IDN Sengkol], yang lahannya berbatasan dengan kawasan milik [m3:IDN.BUS ITDC], dipilih [m4:IDN.EDU mahasiswa KKN Universitas Mataram] sebagai tempat penelitian tentang tenun; [m5:IDN.GOV Dinas Pariwisata Lombok Tengah] menyediakan peta dan [m6:IDN.BUS Bank NTB] menyediakan seragam.

### Republika 2016-11-28
[m1:IDN.REL GNPF-MUI] dan [m2:IDN.COP Kapolri Tito Karnavian] {e1 bersepakat} bahwa aksi 2 Desember digelar di Monas. Dalam jumpa pers di kantor [m3:IDN.REL MUI], [m4:IDN.REL Rizieq Shihab] {e2 menjamin} massa tidak akan menuju Istana, tempat [m5:IDN.GOV Presiden] dijadwalkan {e3 menerima} [m6:HUN.GOV tamu dari Hungaria]; tuntutan terhadap [m7:IDN.GOV Basuki Tjahaja Purnama] tetap.
e1 m1 > m2 AGREE planned 2016-11-28/none ctx=religion_ethnicity
e2 m4 > m2 AGREE planned 2016-11-28/none ctx=religion_ethnicity
e3 m6 > m5 AGREE planned 2016-11-28/none mode=visit ctx=diplomatic

### SINDOnews 2018-05-24
Surat [m1:USA.GOV Donald Trump] yang {e1 membatalkan} pertemuan di [m2:@SGP Singapura] dikirim kepada [m3:PRK.GOV Kim Jong-un] beberapa jam setelah [m4=m3 Pyongyang], disaksikan [m5:JRN wartawan asing], {e2 meledakkan} terowongan uji nuklir Punggye-ri. [m6:KOR.GOV Moon Jae-in], yang baru pulang dari {e3 pembicaraan} di [m7:@USA Washington] dengan [m8=m1 Trump], mengaku bingung.
e1 m1 > m3 REJECT actual 2018-05-24/none mode=meet ctx=diplomatic,cbrn
e2 m4 > m1 RETREAT actual 2018-05-24/none mode=disarm ctx=cbrn
e3 m6 > m8 CONSULT actual 2018-05-24/none mode=visit ctx=diplomatic

### Media Indonesia 2019-05-07
[m1:MMR.GOV Presiden Win Myint] {e1 mengampuni} [m2:MMR.JRN dua wartawan Reuters, Wa Lone dan Kyaw Soe Oo], yang {e2 dihukum} tujuh tahun oleh [m3:MMR.JUD pengadilan Yangon] karena meliput {e5 pembunuhan} [m4:MMR.REL sepuluh pria Rohingya] oleh [m5:MMR.MIL tentara]. [m6:GBR.LEG Lord Ara Darzi], yang {e3 merundingkan} pembebasan itu dengan [m7=m1 pemerintah Myanmar], {e4 berterima kasih} kepada [m8:JPN.GOV Jepang].
e1 m1 > m2 CONCEDE actual 2019-05-07/none mode=release ctx=legal,rights_freedoms
e2 m3 > m2 SANCTION actual 2019-05-07/none mode=convict ctx=legal,rights_freedoms bg
e3 m6 > m7 CONSULT actual 2019-05-07/none ctx=rights_freedoms
e4 m6 > m8 SUPPORT actual 2019-05-07/none ctx=rights_freedoms
e5 m5 > m4 ASSAULT actual 2019-05-07/none ctx=religion_ethnicity,human_rights bg

### Kaltim Post 2023-05-03
[m1:IDN.AGR Tiga petani Desa Pakel], [m2:@IDN Banyuwangi], {e1 dijebloskan} ke tahanan oleh [m3:IDN.COP Polda Jawa Timur] terkait sengketa dengan [m4:IDN.BUS PT Bumisari]. [m5:IDN.CVL Walhi] {e2 memprotes} penahanan itu lewat surat kepada [m6:IDN.GOV Menteri ATR Hadi Tjahjanto], yang saat itu berada di [m7:@IDN Balikpapan] bersama [m8:IDN.GOV Kepala Otorita IKN].
e1 m3 > m1 COERCE actual 2023-05-03/none mode=arrest ctx=natural_resource,legal
e2 m5 > m3 ACCUSE actual 2023-05-03/none mode=disapprove ctx=natural_resource,human_rights

### Okezone 2017-08-18
[m1:FIN.COP Polisi Finlandia] {e1 menembak} kaki [m2:MAR.REB pemuda asal Maroko] yang {e2 menikam} [m3:FIN.CVL sepuluh orang] di pasar [m4:@FIN Turku]. Sehari sebelumnya [m5:ISIS.REB ISIS] mengklaim serangan mobil di [m6:@ESP Barcelona] yang {e3 menewaskan} [m7:ESP.CVL belasan pejalan kaki]; [m8:EU Dewan Eropa] menurunkan bendera setengah tiang.
e1 m1 > m2 ASSAULT actual 2017-08-18/none mode=firearms ctx=terrorism
e2 m2 > m3 ASSAULT actual 2017-08-18/none mode=primitive ctx=terrorism
e3 m5 > m7 ASSAULT actual 2017-08-17/day ctx=terrorism said=m5

### Bisnis Indonesia 2021-03-19
[m1:IDN.GOV Menteri Kesehatan Budi Gunadi Sadikin] mengatakan embargo vaksin oleh [m2:IND.GOV India] menunda pengiriman dari [m3:GAVI Gavi] ke [m4:@IDN Indonesia]. [m5:CHN.BUS Sinovac] {e2 mengirim} 16 juta dosis bahan baku kepada [m6:IDN.BUS Bio Farma], dan [m7:AUS.GOV Australia] {e3 akan mendanai} rantai dingin di [m8:@IDN Papua].
e2 m5 > m6 COOPERATE actual 2021-03-19/none ctx=health,economic
e3 m7 > m1 AGREE planned 2021-03-19/none mode=assist ctx=health

### Tribun Jateng 2024-12-06
[m1:IDN.COP Aipda Robig Zaenudin], anggota Satresnarkoba [m2:IDN.COP Polrestabes Semarang], {e1 menembak mati} [m3:IDN.EDU siswa SMKN 4 Gamma Rizkynata Oktafandy]. [m4:IDN.LEG Komisi III DPR] {e2 mencecar} [m5:IDN.COP Kapolrestabes Irwan Anwar] karena sebelumnya menyebut [m6=m3 korban] anggota gangster, sedangkan [m7:IDN.GOV KPAI] {e3 menemui} [m8:IDN.CVL keluarga] di [m9:@IDN Sragen].
e1 m1 > m3 ASSAULT actual 2024-12-06/none mode=firearms ctx=crime
e2 m4 > m5 ACCUSE actual 2024-12-06/none mode=disapprove ctx=human_rights
e3 m7 > m8 CONSULT actual 2024-12-06/none mode=visit ctx=human_rights
rel m1 member_of m2

### CNBC Indonesia 2022-03-08
[m1:USA.GOV Joe Biden] {e1 melarang} impor minyak [m2:RUS.GOV Rusia] tanpa menunggu [m3:EU sekutu di Eropa], sementara [m4:GBR.BUS Shell] meminta maaf karena membeli minyak mentah murah dari negara itu. [m5:VEN.GOV Nicolas Maduro] {e3 membebaskan} [m6:USA.BUS dua warga AS] seusai {e4 kedatangan} [m7:USA.GOV delegasi Gedung Putih] di [m8:@VEN Caracas].
e1 m1 > m2 SANCTION actual 2022-03-08/none mode=discontinue ctx=economic,natural_resource
e3 m5 > m6 RETREAT actual 2022-03-08/none mode=release ctx=diplomatic
e4 m7 > m5 CONSULT actual 2022-03-08/none mode=visit ctx=diplomatic

### Liputan6 2021-11-28
[m1:SLB.GOV PM Kepulauan Solomon Manasseh Sogavare] {e1 meminta} [m2:AUS.GOV Canberra] mengirim polisi setelah [m3:SLB.CVL perusuh dari Malaita] {e2 membakar} toko [m4:CHN.BUS pedagang China] di [m5:@SLB Honiara]. [m6:PNG.GOV Papua Nugini] dan [m7:FJI.GOV Fiji] ikut {e3 menurunkan} pasukan perdamaian; [m8:TWN.GOV Taipei] membantah berada di balik kerusuhan.
e1 m1 > m2 REQUEST requested 2021-11-28/none mode=assist ctx=peacekeeping
e2 m3 > m4 PROTEST actual 2021-11-28/none mode=riot ctx=political_institutions
e3 m6,m7 > m1 AID actual 2021-11-28/none ctx=peacekeeping
