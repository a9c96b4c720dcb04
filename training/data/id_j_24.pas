### Antara 2017-05-17
[m1:IDN.GOV Dirjen Pas] {e1 memindahkan} [m2:IDN.CRM 448 napi] dari Rutan Sialang Bungkuk setelah kerusuhan; [m3:IDN.GOV kepala rutannya] {e2 dicopot} karena {e3 memeras} [m4=m2 mereka].
e1 m1 > m2 COERCE actual 2017-05-17/none ctx=crime
e2 m1 > m3 SANCTION actual 2017-05-17/none mode=expel ctx=corruption
e3 m3 > m4 COERCE actual 2017-05-17/none mode=withhold ctx=corruption

### Kompas.com 2021-12-28
[m1:IDN.LEG Baleg DPR] {e1 menjadwalkan pertemuan} dengan [m2:IDN.LAB pekerja rumah tangga] pekan depan; [m3:IDN.PTY dua fraksi] masih {e2 menentang} RUU itu.
e1 m1 > m2 AGREE planned 2022-01-03/week ctx=legislative
e2 m3 > m2 REJECT actual 2021-12-28/none ctx=legislative

### CNN Indonesia 2014-08-10
[m1:USA.COP Polisi Ferguson] {e1 menembak} [m2:USA.CVL Michael Brown], remaja kulit hitam yang tak bersenjata. [m3:USA.GOV Gubernur Jay Nixon] {e2 mengerahkan} Garda Nasional; [m4:USA.CVL ACLU] {e3 menggugat} larangan merekam polisi.
e1 m1 > m2 ASSAULT actual 2014-08-09/day mode=firearms ctx=repression
e2 m3 > m5 MOBILIZE actual 2014-08-10/none mode=troops ctx=repression
e3 m4 > m1 ACCUSE actual 2014-08-10/none mode=allege ctx=rights_freedoms,legal
Malam demi malam, [m5:USA.CVL demonstran] kembali ke jalan.

### Tempo.co 2012-05-05
Diskusi [m1:CAN.CVL Irshad Manji] di Salihara {e1 dihentikan} [m2:IDN.COP Kapolsek Pasar Minggu] atas desakan [m3:IDN.REL FPI]; empat hari kemudian [m4:IDN.REL sekelompok orang bertopeng] {e2 menyerang} kantor [m5:IDN.CVL LKiS] di Yogyakarta.
e1 m2 > m1 COERCE actual 2012-05-04/day mode=restrict ctx=religion_ethnicity
e2 m4 > m5 ASSAULT actual 2012-05-05/none ctx=religion_ethnicity

### Republika 2023-10-09
[m1:ISR.MIL Yoav Gallant] memerintahkan {e1 pengepungan total} atas Gaza: tiada listrik, makanan, dan gas. [m2:HAMAS.REB Abu Ubaida] {e2 mengancam} {e3 mengeksekusi} [m3:ISR.CVL sandera] bila rumah warga dibom tanpa peringatan.
e1 m1 > m2 COERCE actual 2023-10-09/none mode=restrict ctx=military,human_security
e2 m2 > m1 THREATEN threatened 2023-10-09/none mode=violence ctx=military
e3 m2 > m3 ASSAULT threatened 2023-10-09/none ctx=military

### Jawa Pos 2017-09-29
{e1 Operasi tangkap tangan} terhadap [m1:IDN.GOV Wali Kota Batu Eddy Rumpoko] oleh [m2:IDN.JUD KPK] tidak mengganggu pelayanan, kata [m3:IDN.GOV wakilnya].
e1 m2 > m1 COERCE actual 2017-09-29/none mode=arrest ctx=corruption

### VOA Indonesia 2024-06-25
[m4=m3 Polisi Nairobi] {e1 menembaki} [m1:KEN.CVL pemuda yang menerobos parlemen]. [m2:KEN.GOV William Ruto] {e2 menyebut} aksi itu makar, namun esoknya {e3 menolak menandatangani} RUU Keuangan yang [m5=m1 mereka] {e4 tentang}.
e1 m4 > m1 ASSAULT actual 2024-06-25/none mode=firearms ctx=repression
e2 m2 > m1 ACCUSE actual 2024-06-25/none mode=disapprove ctx=economic
e3 m2 > m1 CONCEDE actual 2024-06-25/none ctx=economic
e4 m5 > m2 REJECT actual 2024-06-25/none ctx=economic
Kepala [m3:KEN.COP kepolisian], Japhet Koome, mundur bulan berikutnya.

### Antara 2019-09-21
Latihan penembakan [m1:IDN.MIL Yonkav] di Kebumen {e1 ditolak} [m2:IDN.AGR petani Urutsewu], yang tahun itu {e2 dipukuli} prajurit saat {e3 menghalangi} pemagaran.
e1 m2 > m1 REJECT actual 2019-09-21/none ctx=human_security
e2 m1 > m2 ASSAULT actual 2019-09-21/none mode=beat ctx=repression
e3 m2 > m1 PROTEST actual 2019-09-21/none mode=obstruct ctx=human_security

### BBC Indonesia 2012-12-18
Sembilan [m1:PAK.MED petugas vaksin polio], enam di antaranya perempuan, {e1 dibunuh} dalam dua hari; [m2:TTP.REB Taliban] {e2 menyangkal}. [m3:WHO WHO] dan [m4:UNICEF UNICEF] {e3 menghentikan} kampanye.
e1 m2 > m1 ASSAULT denied 2012-12-18/none mode=firearms ctx=health
e2 m2 > m3 REJECT actual 2012-12-18/none ctx=health
e3 m3,m4 > m1 SANCTION actual 2012-12-18/none mode=discontinue ctx=health

### detikNews 2024-12-28
[m5=m4 Sebanyak 18 polisi] yang {e1 memeras} [m1:MYS.CVL penonton DWP asal Malaysia] {e2 dibawa} ke sidang etik; tiga perwira {e3 dipecat}. [m2:MYS.GOV Menteri Fahmi Fadzil] {e4 menghargai} tindakan [m3:IDN.COP Polri].
e1 m5 > m1 COERCE actual 2024-12-28/none mode=withhold ctx=corruption
e2 m3 > m4 ACCUSE actual 2024-12-28/none mode=investigate ctx=corruption
e3 m3 > m4 SANCTION actual 2024-12-28/none mode=expel ctx=corruption
e4 m2 > m3 SUPPORT actual 2024-12-28/none ctx=corruption
Uang dari [m4:IDN.COP para terperiksa] dikembalikan.

### Kaltim Post 2012-08-27
[m1:IDN.GOV Bupati Kutai Timur] {e1 membatalkan} izin [m2:GBR.BUS Churchill Mining]; [m3=m2 perusahaan London itu] {e2 menuntut} [m4:IDN.GOV Indonesia] dua miliar dolar di [m5:ICSID ICSID].
e1 m1 > m2 SANCTION actual 2012-08-27/none mode=discontinue ctx=natural_resource
e2 m3 > m4 ACCUSE actual 2012-08-27/none mode=allege ctx=natural_resource,legal

### Antara 2022-11-02
[m1:ETH.GOV Pemerintah Ethiopia] dan [m2:TPLF.REB TPLF] {e1 meneken} {e3 penghentian permusuhan} di Pretoria dengan {e2 penengahan} [m3:AFU Uni Afrika]; [m4:ERI.GOV Asmara] tidak diikutsertakan.
e1 m1 > m2 SUPPORT actual 2022-11-02/none ctx=military
e2 m3 > m1,m2 CONSULT actual 2022-11-02/none mode=third-party ctx=military
e3 m1 > m2 CONCEDE actual 2022-11-02/none ctx=military

### Tirto.id 2016-06-09
[m1:IDN.CVL Laskar Merah Putih] {e1 mengusir} [m2:IDN.CVL peserta simposium korban 1965] dari vila di Cianjur; [m3:IDN.COP Polsek Pacet] memilih {e2 mengantar} para lansia itu pulang.
e1 m1 > m2 COERCE actual 2016-06-09/none mode=deport ctx=human_rights
e2 m3 > m2 AID actual 2016-06-09/none ctx=human_rights

### Kompas.com 2020-09-28
[m5=m3 Simpatisan KAMI] {e1 diadang} [m1:IDN.CVL massa aksi tandingan] di Surabaya dan [m2:IDN.COP polisi] {e2 membubarkan} acara itu; [m3:IDN.ELI Gatot Nurmantyo] turun panggung sesudah {e3 ditegur} [m4:IDN.COP seorang perwira].
e1 m1 > m5 PROTEST actual 2020-09-28/none mode=obstruct ctx=political_institutions
e2 m2 > m3 COERCE actual 2020-09-28/none mode=restrict ctx=political_institutions
e3 m4 > m3 ACCUSE actual 2020-09-28/none mode=disapprove ctx=health

### CNN Indonesia 2017-09-27
[m1:THA.ELI Yingluck Shinawatra] tidak hadir saat putusan; [m2:THA.JUD Mahkamah Agung] {e1 menerbitkan} surat penangkapan dan kemudian {e2 memvonisnya} lima tahun secara in absentia.
e1 m2 > m1 THREATEN threatened 2017-09-27/none mode=arrest ctx=corruption,legal
e2 m2 > m1 SANCTION actual 2017-09-27/none ctx=corruption,legal

### Sumut Pos 2023-08-06
Puluhan [m1:IDN.MIL prajurit Kodam I/BB] {e1 menggeruduk} Polrestabes Medan guna {e2 menuntut} penangguhan penahanan [m2:IDN.CVL seorang kerabat perwira]; [m3:IDN.COP Kompol Fathir Mustafa] {e3 membebaskannya} malam itu.
e1 m1 > m3 COERCE actual 2023-08-05/day ctx=legal
e2 m1 > m3 REQUEST requested 2023-08-05/day mode=yield ctx=legal
e3 m3 > m2 RETREAT actual 2023-08-05/day mode=release ctx=legal

### Antara 2015-09-16
[m1:BFA.MIL Pengawal presiden] {e1 menyandera} [m2:BFA.GOV Presiden Michel Kafando] di ruang sidang kabinet. [m3:FRA.GOV Francois Hollande] {e2 memperingatkan} siapa pun agar tidak menyerang tentara reguler.
e1 m1 > m2 ASSAULT actual 2015-09-16/none mode=abduct ctx=pro_autocracy
e2 m3 > m1 THREATEN threatened 2015-09-16/none ctx=pro_autocracy

### Fajar 2019-05-02 none
Seorang mahasiswa memecahkan rekor lari 400 meter di stadion kampus. Ia berlatih dini hari sebelum kuliah dan menyebut dosennya penyemangat utama.

### Suara Merdeka 2015-01-27
[m1:IDN.LEG Komisi III] {e1 memanggil} [m2:IDN.COP Kabareskrim Budi Waseso] untuk menjelaskan penangkapan [m3:IDN.JUD Bambang Widjojanto], yang sehari sebelumnya {e2 diborgol} [m4:IDN.COP penyidik] di depan anaknya.
e1 m1 > m2 REQUEST requested 2015-01-27/none mode=meet ctx=legislative
e2 m2 > m3 COERCE actual 2015-01-27/none mode=arrest ctx=corruption

### VOA Indonesia 2010-09-30
[m1:ECU.COP Polisi pemberontak] {e1 melempar} gas air mata ke arah [m2:ECU.GOV Rafael Correa] dan {e2 mengurungnya} di rumah sakit sampai [m3:ECU.MIL pasukan elite] {e3 menjemputnya} di bawah tembakan.
e1 m1 > m2 ASSAULT actual 2010-09-30/none mode=crowd-control ctx=executive
e2 m1 > m2 COERCE actual 2010-09-30/none mode=restrict ctx=executive
e3 m3 > m2 AID actual 2010-09-30/none ctx=executive

### Kompas 2007-07-06
[m1:EUR Uni Eropa] {e1 melarang} semua maskapai [m2:IDN.BUS Indonesia] terbang ke Eropa; [m3:IDN.GOV Menhub Jusman Syafii Djamal] {e2 menyesalkan} dan meminta audit ulang.
e1 m1 > m2 SANCTION actual 2007-07-06/none mode=discontinue ctx=economic
e2 m3 > m1 ACCUSE actual 2007-07-06/none mode=disapprove ctx=economic

### Antara 2020-12-20
Bentrok [m1:SDN.MIL tentara Sudan] dengan [m2:ETH.PRM milisi Amhara] {e1 menewaskan} empat serdadu di al-Fashaga; [m3:SSD.GOV Salva Kiir] {e2 menawarkan} mediasi kepada [m4=m1+m2 keduanya].
e1 m2 > m1 ASSAULT actual 2020-12-20/none mode=firearms ctx=territory
e2 m3 > m1,m2 AGREE actual 2020-12-20/none ctx=territory

### Radar Tasikmalaya 2017-04-03 headline
[m1:IDN.REL Jemaah Ahmadiyah] {e3 Keluhkan} {e1 Penyegelan} Masjid oleh [m2:IDN.GOV Pemkab], [m3:IDN.CVL Komnas Perempuan] {e2 Tinjau} Lokasi
e1 m2 > m1 COERCE actual 2017-04-03/none mode=restrict ctx=religion_ethnicity
e2 m3 > m1 CONSULT actual 2017-04-03/none mode=visit ctx=religion_ethnicity
e3 m1 > m2 ACCUSE actual 2017-04-03/none mode=disapprove ctx=religion_ethnicity

### Bisnis.com 2020-08-24 none
Bank sentral membeli obligasi Rp80 triliun untuk menahan imbal hasil. Ekonom [m1:@SGP Singapura] menilai pasar merespons dingin, sebab lelang sebelumnya sepi peminat.
