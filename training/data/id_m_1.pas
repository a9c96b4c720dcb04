### Tribunnews 2022-03-15
[m1:IDN.JUD KPK] {e1 menetapkan} [m2:IDN.GOV Bupati Langkapura Hasan Basri] sebagai tersangka suap pengadaan bibit kakao, Selasa (15/3/2022). Penyidik [m3=m1 lembaga antirasuah itu] sehari sebelumnya {e2 menggeledah} rumah dinas [m4=m2 politikus tersebut] dan membawa tiga koper dokumen. "[m5=m2 Saya] tidak pernah menerima sepeser pun," kata Hasan, yang {e3 akan menggugat} penetapan itu lewat praperadilan. [m6:IDN.PTY Partai Golkar], tempat [m7=m2 ia] menjadi ketua cabang sejak 2016, belum berkomentar.
e1 m1 > m2 ACCUSE actual 2022-03-15/day mode=allege ctx=corruption
e2 m1 > m2 COERCE actual 2022-03-14/day mode=seize ctx=corruption
e3 m2 > m1 ACCUSE planned 2022-03-15/none mode=allege ctx=corruption,legal

### Jubi 2021-08-20
Ratusan [m1:IDN.EDU mahasiswa Universitas Cenderawasih] berjalan kaki dari Abepura ke kantor [m2:IDN.LEG DPR Papua] untuk {e1 menolak} pembentukan provinsi baru. [m3:IDN.COP Polresta Jayapura Kota] {e2 menutup} jalan di Taman Imbi dan {e3 menembakkan gas air mata}. Enam dari [m4=m1 mereka] {e4 dibawa} ke markas Brimob. "[m5=m1 Kami] hanya mau bertemu wakil rakyat," ujar koordinator aksi, Yance Wenda. [m6=m3 Pihak kepolisian] mengatakan [m7=m1 massa] tidak mengantongi izin.
e1 m1 > m2 PROTEST actual 2021-08-20/none mode=demo ctx=territory
e2 m3 > m1 COERCE actual 2021-08-20/none mode=restrict ctx=repression
e3 m3 > m1 ASSAULT actual 2021-08-20/none mode=crowd-control ctx=repression
e4 m3 > m1 COERCE actual 2021-08-20/none mode=arrest ctx=repression

### Serambi Indonesia 2018-04-19
[m1:IDN.GOV Gubernur Aceh Irwandi Yusuf] {e1 menemui} pimpinan [m2:IDN.LEG DPRA] di Meuligoe, namun perselisihan soal anggaran tak kunjung reda. Lembaga yang dipimpin Muharuddin itu {e2 menuding} [m3=m1 orang nomor satu di Aceh tersebut] melangkahi [m6=m2 mereka] dengan menerbitkan peraturan gubernur. [m4=m1 Ia] {e3 membantah}. Di tempat lain, [m5:IDN.PTY Partai Aceh], pemilik kursi terbanyak, baru saja selesai menggelar musyawarah besar.
e1 m1 > m2 CONSULT actual 2018-04-19/none ctx=political_institutions
e2 m2 > m1 ACCUSE actual 2018-04-19/none mode=allege ctx=political_institutions
e3 m1 > m2 REJECT actual 2018-04-19/none ctx=political_institutions

### Antara 2019-11-06
Konflik lahan di Desa Muara Lembu belum selesai. [m1:IDN.AGR Kelompok tani Harapan Jaya] Selasa (5/11) {e1 memblokade} jalan kebun milik [m2:IDN.BUS PT Sawit Riau Makmur] selama sembilan jam. [m3=m2 Perusahaan itu] {e2 melaporkan} [m4=m1 mereka] ke [m7:IDN.COP polisi]. [m5:IDN.GOV Wakil Bupati Kuantan Singingi] {e3 menawarkan diri menjadi penengah} dan meminta kedua pihak menahan diri. Tawaran itu {e4 diterima} [m6=m1 para petani], tetapi tidak oleh lawannya.
e1 m1 > m2 PROTEST actual 2019-11-05/day mode=obstruct ctx=human_security
e2 m2 > m1 ACCUSE actual 2019-11-06/none mode=allege ctx=legal,human_security
e3 m5 > m1,m2 AGREE planned 2019-11-06/none ctx=human_security
e4 m1 > m5 AGREE actual 2019-11-06/none ctx=human_security

### detikNews 2024-01-18
[m1:IDN.GOV Bawaslu Jawa Barat] {e1 memeriksa} dua lurah yang diduga mengajak warganya memilih salah satu pasangan. Pemeriksaan itu buntut dari {e2 laporan} [m2:IDN.PTY tim hukum Anies-Muhaimin]. [m6=m5 Keduanya], menurut [m3=m1 lembaga pengawas itu], {e3 terancam dipidana} bila terbukti. Ketua tim pemenangan kubu lain, [m4:IDN.PTY Rosan Roeslani], tidak menjawab panggilan telepon.
e1 m1 > m5 ACCUSE actual 2024-01-18/none mode=investigate ctx=election
e2 m2 > m5 ACCUSE actual 2024-01-18/none mode=allege ctx=election
e3 m1 > m5 SANCTION hypothetical 2024-01-18/none mode=convict ctx=election,legal
[m5:IDN.GOV Para lurah] masih bekerja seperti biasa.

### Kompas 2006-09-22
[m1:VAT.REL Paus Benediktus XVI] {e1 meminta} [m2:IDN.GOV Presiden Susilo Bambang Yudhoyono] mengampuni tiga terpidana mati kasus Poso. Permohonan itu {e2 tidak dikabulkan}: Jumat (22/9) dini hari ketiganya {e3 dieksekusi} regu tembak [m3:IDN.COP Brimob] di pinggir Palu. Beberapa jam kemudian [m8=m6 massa] di Atambua {e4 membakar} kantor kejaksaan. [m4:IDN.REL Uskup Atambua] turun ke jalan dan {e5 memohon} umatnya pulang.
e1 m1 > m2 REQUEST requested 2006-09-22/none mode=yield ctx=human_rights
e2 m2 > m1 REJECT actual 2006-09-22/none mode=yield ctx=human_rights
e3 m3 > m5 ASSAULT actual 2006-09-22/day mode=targeted ctx=legal,religion_ethnicity
e4 m6 > m7 PROTEST actual 2006-09-22/day mode=riot ctx=religion_ethnicity
e5 m4 > m6 REQUEST requested 2006-09-22/day mode=yield ctx=religion_ethnicity
[m5:IDN.CVL Tibo, Marinus, dan Dominggus] dimakamkan terpisah; [m6:IDN.CVL para perusuh] bubar menjelang magrib dan [m7:IDN.JUD jaksa] memindahkan berkas ke polres.

### Kompas.com 2020-10-08 none
Bupati [m1:IDN.GOV Anas Baswir] memancing bersama istri di Danau Toba pada akhir pekan. [m2=m1 Ia] pulang dengan dua ekor nila dan cerita panjang tentang hujan. Hobinya itu, kata sang istri, dimulai ketika [m3=m1 suaminya] masih menjadi guru olahraga di Pematangsiantar.

### Tempo.co 2015-01-26
[m1:IDN.COP Bareskrim Polri] {e1 menangkap} [m2:IDN.JUD Wakil Ketua KPK Bambang Widjojanto] seusai [m8=m2 ia] mengantar anak ke sekolah. Penangkapan itu terjadi sepuluh hari setelah [m3=m2 lembaganya] {e2 menetapkan} [m4:IDN.COP Komjen Budi Gunawan] sebagai tersangka. [m5:IDN.CVL Aktivis antikorupsi] {e3 berkumpul} di Kuningan sepanjang malam untuk {e4 membela} [m6=m2 sang komisioner]. [m7:IDN.GOV Presiden] hanya {e5 meminta} kedua institusi tidak bergesekan.
e1 m1 > m2 COERCE actual 2015-01-23/day mode=arrest ctx=corruption,political_institutions
e2 m3 > m4 ACCUSE actual 2015-01-13/day mode=allege ctx=corruption bg
e3 m5 > m1 PROTEST actual 2015-01-23/none mode=demo ctx=corruption
e4 m5 > m2 SUPPORT actual 2015-01-23/none ctx=corruption
e5 m7 > m1,m2 REQUEST requested 2015-01-26/none mode=yield ctx=political_institutions

### JPNN 2013-05-30
[m1:IDN.LAB Serikat pekerja PT Kaltim Batu Hitam] mengancam {e1 mogok} tiga hari jika upah lembur tidak dibayar sebelum 10 Juni. Manajemen {e2 menyebut} ancaman itu tidak patut. "[m2:IDN.BUS Kami] sudah {e3 menjanjikan} pelunasan bertahap," kata direktur umumnya. [m3:IDN.GOV Dinas Tenaga Kerja Kutai Timur], yang pernah mendamaikan kedua kubu pada 2011, {e4 akan memanggil} [m4=m1+m2 keduanya] pekan depan.
e1 m1 > m2 THREATEN threatened 2013-05-30/none ctx=economic
e2 m2 > m1 ACCUSE actual 2013-05-30/none mode=disapprove ctx=economic
e3 m2 > m1 AGREE planned 2013-05-30/none ctx=economic
e4 m3 > m1,m2 CONSULT planned 2013-06-06/week ctx=economic

### CNN Indonesia 2023-02-27
[m1:TPNPB.REB Kelompok Egianus Kogoya] {e1 menyandera} [m2:NZL.LAB Kapten Philip Mehrtens], pilot Susi Air, sejak awal bulan. [m7=m1 Mereka] {e2 menuntut} [m3:IDN.GOV Jakarta] mengakui kemerdekaan Papua; syarat itu {e3 ditampik} mentah-mentah. [m4:NZL.GOV Wellington] mengirim dua diplomat ke Timika untuk {e4 berbicara} dengan tokoh gereja. Adapun [m5:IDN.MIL TNI] {e5 menambah} satu batalyon di Nduga.
e1 m1 > m2 ASSAULT actual 2023-02-07/month mode=abduct ctx=territory
e2 m1 > m3 REQUEST requested 2023-02-27/none mode=change ctx=territory
e3 m3 > m1 REJECT actual 2023-02-27/none mode=change ctx=territory
e4 m4 > m6 CONSULT actual 2023-02-27/none mode=visit ctx=territory
e5 m5 > m1 MOBILIZE actual 2023-02-27/none mode=troops ctx=territory
[m6:IDN.REL Pendeta di Nduga] selama ini menjadi penghubung.

### Harian Metro 2021-08-16
[m1:MYS.GOV Perdana Menteri Muhyiddin Yassin] {e1 menyerahkan} surat pengunduran diri kepada [m2:MYS.GOV Raja] setelah lima belas wakil [m3:MYS.PTY UMNO] {e2 menarik dukungan}. [m4=m1 Politikus kelahiran Muar itu] {e3 menuduh} [m5=m3 mereka] ingin menyelamatkan diri dari kasus pengadilan. Presiden partai tersebut, [m6:MYS.PTY Ahmad Zahid Hamidi], {e4 membantah} dan menyebutnya dalih orang kalah.
e1 m1 > m2 RETREAT actual 2021-08-16/none mode=resign ctx=executive
e2 m3 > m1 SANCTION actual 2021-08-16/none mode=withdraw ctx=political_institutions
e3 m1 > m3 ACCUSE actual 2021-08-16/none mode=allege ctx=political_institutions
e4 m6 > m1 REJECT actual 2021-08-16/none ctx=political_institutions

### Tribun Timur 2020-03-02
Musyawarah daerah [m1:IDN.PTY Golkar Sulawesi Selatan] diwarnai keributan. Pendukung [m2:IDN.PTY Syamsuddin Hamid] {e1 melempar} kursi ke arah meja pimpinan sidang setelah dukungan [m3=m2 jagoan mereka] dinyatakan tidak sah. [m4:IDN.PTY Nurdin Halid], yang memimpin partai itu di provinsi, {e2 menyesalkan} insiden tersebut. [m6=m5 Polisi] {e3 menurunkan} dua peleton; sampai malam [m5:IDN.COP mereka] masih berjaga di depan hotel.
e1 m2 > m1 PROTEST actual 2020-03-02/none mode=riot ctx=political_institutions
e2 m4 > m2 ACCUSE actual 2020-03-02/none mode=disapprove ctx=political_institutions
e3 m5 > m2 MOBILIZE actual 2020-03-02/none mode=police ctx=political_institutions

### Suara Timor Lorosae 2006-05-05
[m1:TLS.MIL Enam ratus prajurit F-FDTL] yang {e1 dipecat} karena meninggalkan barak {e2 berunjuk rasa} di depan Palácio do Governo. Pemecatan itu diputuskan oleh [m2:TLS.MIL Brigadir Jenderal Taur Matan Ruak]. Jumat (28/4) demonstrasi berubah menjadi kerusuhan; [m5:TLS.MIL tentara] yang setia kepada [m6=m2 sang panglima] {e3 menembaki} [m3=m1 bekas rekan mereka]. [m4:TLS.GOV Perdana Menteri Mari Alkatiri] {e4 menuding} kelompok itu ingin menggulingkannya.
e1 m2 > m1 SANCTION actual 2006-03-16/none mode=expel ctx=military
e2 m1 > m4 PROTEST actual 2006-04-28/none mode=demo ctx=military
e3 m5 > m1 ASSAULT actual 2006-04-28/day mode=firearms ctx=military
e4 m4 > m1 ACCUSE actual 2006-05-05/none mode=allege ctx=military

### Republika 2016-11-05
Puluhan ribu [m1:IDN.REL peserta Aksi Bela Islam] {e1 mendatangi} Istana Merdeka, tetapi [m2:IDN.GOV Presiden Joko Widodo] tidak {e2 menemui} [m3=m1 mereka]. [m4:IDN.GOV Wakil Presiden Jusuf Kalla] yang menerima perwakilan [m8=m1 massa] {e3 berjanji} perkara [m5:IDN.GOV Gubernur Basuki Tjahaja Purnama] diusut dalam dua minggu. Menjelang tengah malam, [m6=m2 Kepala Negara] {e4 menuding} ada aktor politik yang menunggangi aksi.
e1 m1 > m2 PROTEST actual 2016-11-04/day mode=demo ctx=religion_ethnicity
e2 m2 > m1 REJECT actual 2016-11-04/day mode=meet ctx=religion_ethnicity
e3 m4 > m1 CONCEDE planned 2016-11-04/day ctx=religion_ethnicity,legal
e4 m2 > m7 ACCUSE actual 2016-11-04/day mode=allege ctx=political_institutions
[m7:IDN.PTY Politikus yang dimaksud] tidak disebut namanya.

### Kaltim Post 2017-07-11
[m1:IDN.JUD Majelis hakim PN Samarinda] {e1 membebaskan} [m2:IDN.GOV mantan Kepala Dinas Pertambangan Amrullah Dahlan] dari seluruh dakwaan. [m3:IDN.JUD Jaksa penuntut umum], yang {e2 menuntut} terdakwa enam tahun penjara, langsung {e3 mengajukan kasasi}. Koalisi warga yang mengikuti sidang sejak awal {e4 mengecam} putusan itu. "[m4:IDN.CVL Kami] kehilangan 21 anak di lubang tambang," ujar jurubicaranya.
e1 m1 > m2 CONCEDE actual 2017-07-11/none ctx=legal,corruption
e2 m3 > m2 ACCUSE actual 2017-07-11/none mode=allege ctx=legal,corruption bg
e3 m3 > m1 REJECT actual 2017-07-11/none ctx=legal
e4 m4 > m1 ACCUSE actual 2017-07-11/none mode=disapprove ctx=legal,natural_resource

### Pikiran Rakyat 2012-11-21
[m1:IDN.LAB Buruh] dari empat kawasan industri di Bekasi {e1 turun ke jalan} menuntut penghapusan tenaga alih daya. [m2:IDN.GOV Menteri Tenaga Kerja Muhaimin Iskandar] {e2 meneken} peraturan yang membatasi praktik itu di lima bidang saja. [m3:IDN.BUS Apindo] {e3 tidak terima}: ketuanya, Sofjan Wanandi, mengancam {e4 membawa} aturan tersebut ke Mahkamah Agung. [m5=m1 Mereka] yang berpawai pulang sambil bernyanyi.
e1 m1 > m2 PROTEST actual 2012-11-21/none mode=demo ctx=economic
e2 m2 > m1 CONCEDE actual 2012-11-19/none ctx=economic
e3 m3 > m2 REJECT actual 2012-11-21/none mode=change ctx=economic
e4 m3 > m2 THREATEN threatened 2012-11-21/none ctx=legal,economic

### Rappler Indonesia 2016-05-11
[m1:PHL.GOV Manila] melalui [m2:PHL.MIL Angkatan Bersenjata] {e1 membantu} pemulangan sepuluh anak buah kapal tunda Brahma yang {e2 dibebaskan} [m3:ABUSAYYAF.REB kelompok Abu Sayyaf] di Sulu. [m7=m6 Mereka] semula {e3 diculik} di perairan Tawi-Tawi. [m4:IDN.GOV Menlu Retno Marsudi] {e4 berterima kasih} kepada tetangganya itu, tetapi menolak menjawab soal tebusan. Empat [m5:IDN.LAB awak kapal] lain masih di tangan penculik.
e1 m2 > m6 AID actual 2016-05-01/none ctx=terrorism
e2 m3 > m6 RETREAT actual 2016-05-01/none mode=release ctx=terrorism
e3 m3 > m6 ASSAULT actual 2016-03-26/none mode=abduct ctx=terrorism bg
e4 m4 > m1 SUPPORT actual 2016-05-11/none ctx=diplomatic
[m6:IDN.LAB Kesepuluh pelaut] sudah bertemu keluarga.

### Suara Merdeka 2021-05-05
Keluhan [m1:IDN.AGR petani Wadas] soal tambang andesit kembali mencuat. [m2=m1 Mereka] {e1 meminta} [m3:IDN.GOV Gubernur Ganjar Pranowo] mencabut izin penetapan lokasi Bendungan Bener. [m4=m3 Politikus PDI-P itu] mengatakan proyek tetap jalan, sebab "[m5=m3 kita] tidak bisa berhenti karena sebagian warga." Dua minggu sebelumnya, [m6:IDN.COP aparat Polres Purworejo] {e2 memukul} [m8=m1 warga] yang menghadang petugas pengukur dan {e3 mengamankan} sebelas orang. LBH Yogyakarta mendampingi [m7=m1 mereka].
e1 m1 > m3 REQUEST requested 2021-05-05/none mode=change ctx=environment,human_security
e2 m6 > m1 ASSAULT actual 2021-04-23/none mode=beat ctx=repression,human_security
e3 m6 > m1 COERCE actual 2021-04-23/none mode=arrest ctx=repression,human_security
e4 m3 > m1 REJECT actual 2021-05-05/none mode=change ctx=natural_resource
Permintaan itu {e4 ditolak}.

### ABC Indonesia 2014-02-05
[m1:AUS.GOV Menteri Imigrasi Scott Morrison] tidak mau mengonfirmasi kabar bahwa [m2:AUS.MIL kapal angkatan lautnya] {e1 memaksa} perahu pencari suaka berbalik ke Pulau Rote. [m3:IDN.GOV Jakarta] {e2 memprotes} tindakan itu; [m4=m3 Menlu Marty Natalegawa] menilai kebijakan [m5=m1 mitranya] melanggar kedaulatan. Di Kupang, [m6:IDN.COP polisi] {e3 menampung} 45 [m7:SOM.REF warga Somalia dan Sudan] yang tangannya melepuh.
e1 m2 > m7 COERCE actual 2014-02-05/none mode=deport ctx=asylum
e2 m3 > m1 ACCUSE actual 2014-02-05/none mode=disapprove ctx=asylum,territory
e3 m6 > m7 AID actual 2014-02-05/none ctx=asylum

### Bali Post 2018-01-30 none
Kontingen Bali menutup kejuaraan pencak silat nasional dengan tujuh emas. Pelatih mereka, Ketut Widiana, semula tidak yakin karena dua andalannya cedera. [m1:IDN.GOV Gubernur Mangku Pastika] menonton dari tribun, sedangkan wakil [m2:@IDN Jawa Timur], juara bertahan, hanya membawa pulang empat.

### Jawa Pos 2025-09-03
[m1:IDN.COP Polda Jawa Timur] {e1 meminta maaf} kepada keluarga seorang [m2:IDN.LAB pengemudi ojek daring] yang {e2 terlindas} kendaraan taktis saat pembubaran [m5:IDN.CVL massa]. Kapolda menegaskan tujuh anggota yang berada di dalam kendaraan itu {e3 ditahan} di tempat khusus. Permintaan maaf tersebut {e4 disambut dingin} oleh komunitas pengemudi; [m3=m2 mereka] tetap {e5 akan menggelar} iring-iringan ke Grahadi.
e1 m1 > m2 SUPPORT actual 2025-09-03/none ctx=repression
e2 m4 > m2 ASSAULT actual 2025-09-03/none ctx=repression
e3 m1 > m4 COERCE actual 2025-09-03/none mode=arrest ctx=repression,legal
e4 m2 > m1 REJECT actual 2025-09-03/none ctx=repression
e5 m2 > m1 PROTEST planned 2025-09-03/none mode=demo ctx=repression
[m4:IDN.COP Ketujuh polisi itu] berasal dari satuan Brimob.

### Merdeka.com 2010-12-01
Warga Yogyakarta {e1 memadati} halaman DPRD DIY setelah [m1:IDN.GOV Presiden Yudhoyono] {e2 menyinggung} sistem monarki dalam pidatonya. [m2:IDN.LEG DPRD] kemudian {e3 menyatakan mendukung} penetapan [m3:IDN.GOV Sri Sultan Hamengku Buwono X] sebagai gubernur. "[m4=m3 Saya] serahkan kepada rakyat," kata raja Jawa itu singkat. Juru bicara istana menolak disebut menyerang keraton.
e1 m5 > m1 PROTEST actual 2010-12-01/none mode=demo ctx=political_institutions
e2 m1 > m3 ACCUSE actual 2010-11-26/none mode=disapprove ctx=political_institutions
e3 m2 > m3 SUPPORT actual 2010-12-01/none ctx=political_institutions
[m5:IDN.CVL Massa] membawa bendera gula kelapa.

### Bangka Pos 2011-10-13
[m1:IDN.MIL Danrem 045/Garuda Jaya] {e1 menarik} pos penjagaan dari tambang timah Tempilang. Penarikan itu menyusul desakan [m2:IDN.LEG DPRD Bangka Barat], yang {e2 menganggap} [m3:IDN.MIL serdadu] terlalu dekat dengan cukong. [m4=m1 Perwira berbintang satu tersebut] {e3 menampik} anggapan itu. "Kalau ada anak buah [m5=m1 saya] bermain, [m6=m1 saya] {e4 pecat}," ucapnya.
e1 m1 > m2 RETREAT actual 2011-10-13/none mode=withdraw ctx=natural_resource
e2 m2 > m3 ACCUSE actual 2011-10-13/none mode=allege ctx=corruption,natural_resource
e3 m1 > m2 REJECT actual 2011-10-13/none ctx=natural_resource
e4 m1 > m3 SANCTION hypothetical 2011-10-13/none mode=expel ctx=military

### Liputan6.com 2009-07-17
[m1:IDN.COP Kapolri Bambang Hendarso Danuri] belum mau menyebut pihak yang {e1 meledakkan bom} di Hotel JW Marriott dan Ritz-Carlton. Dua [m2:AUS.BUS pengusaha Australia] tewas dalam sarapan pagi. [m3:AUS.GOV Perdana Menteri Kevin Rudd] {e2 menelepon} [m4:IDN.GOV Presiden Yudhoyono] dan {e3 menawarkan} tim forensik, yang {e4 diterima} [m5=m4 mitranya]. Belakangan kelompok Noordin M. Top disebut sebagai dalang.
e1 m6 > m2 ASSAULT actual 2009-07-17/none mode=suicide-attack ctx=terrorism
e2 m3 > m4 CONSULT actual 2009-07-17/none mode=phone ctx=terrorism
e3 m3 > m4 AGREE planned 2009-07-17/none ctx=terrorism
e4 m4 > m3 AGREE actual 2009-07-17/none ctx=terrorism
[m6:JI.REB Jaringan itu] pecahan Jemaah Islamiyah.

### Tirto 2019-09-25
[m1:IDN.EDU Mahasiswa] di Senayan {e1 mendesak} [m2:IDN.LEG DPR] membatalkan revisi Undang-Undang KPK. [m3=m2 Para legislator] {e2 berkukuh}: revisi sudah disahkan. Yang bisa ditunda, kata [m4:IDN.LEG Ketua DPR Bambang Soesatyo], {e3 hanya RKUHP}. Jawaban itu tidak memuaskan [m6=m1 mereka] yang di luar pagar, dan pada pukul empat sore [m5:IDN.COP polisi] mulai {e4 menyemprotkan} air dari kendaraan taktis.
e1 m1 > m2 REQUEST requested 2019-09-24/none mode=change ctx=legislative,corruption
e2 m2 > m1 REJECT actual 2019-09-24/none mode=change ctx=legislative,corruption
e3 m4 > m1 CONCEDE planned 2019-09-24/none ctx=legislative
e4 m5 > m1 ASSAULT actual 2019-09-24/none mode=crowd-control ctx=repression

### Sabah Daily 2013-03-05
Pasukan keamanan [m1:MYS.MIL Malaysia] {e1 membombardir} Kampung Tanduo dengan jet Hawk sebelum infanteri masuk. Serangan itu {e2 menewaskan} belasan pengikut [m2:SULU.REB Sultan Jamalul Kiram III]. Dari Manila, [m3=m2 lelaki 74 tahun itu] {e3 bersumpah} tidak akan menyuruh anak buahnya pulang. [m4:PHL.GOV Presiden Benigno Aquino] sudah tiga kali {e4 membujuk} [m5=m2 dia] menyerah, selalu dengan hasil nihil.
e1 m1 > m2 ASSAULT actual 2013-03-05/none mode=aerial ctx=territory
e2 m1 > m2 ASSAULT actual 2013-03-05/none ctx=territory
e3 m2 > m1 REJECT actual 2013-03-05/none mode=yield ctx=territory
e4 m4 > m2 REQUEST requested 2013-03-05/none mode=yield ctx=territory
