### Antara 2015-02-24
[m1:BRA.GOV Presiden Brasil Dilma Rousseff] {e1 memunggungi} [m2:IDN.GOV Duta Besar RI Toto Riyanto], yang sudah berdiri di istana ketika penyerahan surat kepercayaannya ditunda, Jumat (20/2). Tersinggung, [m3:IDN.GOV Jakarta] {e2 memanggil pulang} [m4=m2 utusan itu] dan {e3 melayangkan nota keberatan} kepada [m5:BRA.GOV kedutaan Brasil].
e1 m1 > m2 REJECT actual 2015-02-20/day ctx=diplomatic
e2 m3 > m1 SANCTION actual 2015-02-24/none mode=expel ctx=diplomatic
e3 m3 > m5 ACCUSE actual 2015-02-24/none mode=disapprove ctx=diplomatic

### Bisnis.com 2022-06-23
[m1:IDN.GOV Pemerintah] {e1 menarik pajak ekspor} tambahan dari [m2:IDN.BUS pengusaha sawit] sebagai imbalan atas dibukanya lagi keran ekspor. [m3:IDN.AGR Serikat petani sawit], yang ketuanya juga duduk di [m4:IDN.BUS Gapki], {e2 mengelu-elukan} pencabutan larangan tersebut.
e1 m1 > m2 SANCTION actual 2022-06-23/none mode=discontinue ctx=economic
e2 m3 > m1 SUPPORT actual 2022-06-23/none ctx=economic

### Kompas 2013-07-29
[m1:IDN.COP Polres Kendal] {e1 menggiring} 27 [m2:IDN.REL anggota Front Pembela Islam] ke Semarang seusai bentrokan dengan [m3:IDN.CVL warga Sukorejo] yang menewaskan seorang ibu. [m4:IDN.REL Ketua FPI Rizieq Shihab] {e2 menyergah}: "<<q1 Presiden itu pecundang>>," ujarnya menanggapi teguran [m5:IDN.GOV Presiden Yudhoyono].
e1 m1 > m2 COERCE actual 2013-07-29/none mode=arrest ctx=religion_ethnicity
e2 m4 > m5 ACCUSE actual 2013-07-29/none mode=disapprove ctx=religion_ethnicity
q1 m4 direct cue=ujarnya

### Reuters via Tempo 2026-01-21
[m1:DNK.GOV Perdana Menteri Denmark Mette Frederiksen] {e1 menggeleng} terhadap tawaran [m2:USA.GOV Presiden Donald Trump] untuk membeli [m3:GRL.GOV Greenland], wilayah otonom yang menjadi bagian dari [m4:DNK.GOV kerajaannya]. [m5:NATO Sekretaris Jenderal NATO Mark Rutte] mencoba {e2 mewasiti} kedua sekutu itu di Davos.
e1 m1 > m2 REJECT actual 2026-01-21/none ctx=territory
e2 m5 > m1,m2 CONSULT actual 2026-01-21/none mode=third-party ctx=territory
rel m3 part_of m4

### Detik 2018-12-05
[m1:TPNPB.REB Gerombolan Egianus Kogoya] {e1 menghabisi} sedikitnya 17 [m2:IDN.BUS pekerja PT Istaka Karya] di Distrik Yigi, Nduga. [m3:IDN.MIL Yonif 756/WMS], satuan di bawah [m4:IDN.MIL Kodam Cenderawasih], {e2 diterbangkan dari Wamena} untuk memburu [m5=m1 pelaku].
e1 m1 > m2 ASSAULT actual 2018-12-05/none mode=firearms ctx=territory
e2 m3 > m5 MOBILIZE actual 2018-12-05/none mode=troops ctx=military
rel m3 part_of m4

### Republika 2021-08-20
[m1:IND.GOV India] {e1 mengangkut pulang} 130 [m2:AFG.REF warga Sikh dan Hindu Afganistan] dengan pesawat angkut C-17 dan memberi mereka visa darurat. [m3:TALIBAN.REB Taliban], yang kini memegang [m4:@AFG Kabul], {e2 tidak menghalangi} rombongan itu masuk bandara setelah sehari sebelumnya {e3 mencegatnya}.
e1 m1 > m2 AID actual 2021-08-20/none ctx=asylum,migration
e2 m3 > m2 CONCEDE actual 2021-08-20/none ctx=migration
e3 m3 > m2 COERCE actual 2021-08-19/day mode=restrict ctx=migration
rel m3 controls m4

### Tempo.co 2012-07-06
[m1:IDN.CVL Ribuan warga] {e1 bergantian menyetor receh} bagi gedung baru [m2:IDN.JUD KPK] setelah [m3:IDN.LEG Komisi III DPR] {e2 membintangi} anggarannya. [m4:IDN.JUD Ketua KPK Abraham Samad] {e3 mengaku terharu} oleh gerakan saweran itu.
e1 m1 > m2 AID actual 2012-07-06/none ctx=corruption
e2 m3 > m2 REJECT actual 2012-07-06/none ctx=corruption,legislative
e3 m4 > m1 SUPPORT actual 2012-07-06/none ctx=corruption

### Antara 2007-09-27
[m1:MMR.MIL Tentara Myanmar] {e1 menyapu} jalan di sekitar Pagoda Sule dengan peluru tajam dan menembak mati [m2:JPN.JRN juru kamera Jepang Kenji Nagai], Kamis (27/9). Malamnya [m3=m1 mereka] {e2 menggerayangi} enam biara dan menyeret ratusan [m4:MMR.REL biksu] ke truk.
e1 m1 > m2 ASSAULT actual 2007-09-27/day mode=firearms ctx=repression,pro_democracy
e2 m3 > m4 COERCE actual 2007-09-27/day mode=arrest ctx=repression,religion_ethnicity

### JPNN 2020-02-11
[m1:IDN.GOV Pemerintah] {e1 emoh} memulangkan 689 [m2:ISIS.REB WNI eks kombatan ISIS] yang ditahan di kamp Al-Hol, kata [m3:IDN.GOV Menko Polhukam Mahfud MD] di Istana Bogor, Selasa (11/2). Kamp itu dijaga [m4:SDF.REB Pasukan Demokratik Suriah], sekutu [m5:@USA Amerika Serikat] dalam perang melawan kelompok tersebut.
e1 m1 > m2 REJECT actual 2020-02-11/day ctx=terrorism said=m3
rel m4 ally_of m5

### Liputan6 2010-03-04
[m1:IDN.PTY Fraksi PKB] {e1 menyeberang} ke kubu pemerintah pada voting skandal Century di [m2:IDN.LEG DPR], tetapi seorang anggotanya, [m3:IDN.PTY Lily Wahid], {e2 membelot} dan memilih opsi C. [m4:IDN.PTY Pimpinan partai] {e3 menimbang pemecatan} terhadap [m5=m3 adik Gus Dur itu].
e1 m1 > m2 SUPPORT actual 2010-03-04/none ctx=legislative,corruption
e2 m3 > m1 REJECT actual 2010-03-04/none ctx=legislative,corruption
e3 m4 > m5 SANCTION hypothetical 2010-03-04/none mode=discontinue ctx=legislative
rel m3 member_of m1

### VOA Indonesia 2014-11-12
[m1:CHN.GOV Xi Jinping] dan [m2:USA.GOV Barack Obama] {e1 berjabat tangan atas} kesepakatan iklim di Beijing, Rabu (12/11). [m3=m2 Washington] {e2 menyanggupi} pemangkasan emisi 26 persen, sementara [m4=m1 tuan rumah] {e3 menargetkan} puncak emisi pada 2030.
e1 m1 > m2 SUPPORT actual 2014-11-12/day ctx=environment,diplomatic
e2 m3 > m4 AGREE planned 2014-11-12/day ctx=environment
e3 m4 > m3 AGREE planned 2014-11-12/day ctx=environment

### Kompas 2016-10-13
[m1:IDN.GOV Gubernur DKI Basuki Tjahaja Purnama] {e1 haturkan maaf} kepada [m2:IDN.REL umat Islam] atas ucapannya di Kepulauan Seribu. Permintaan itu {e2 tidak digubris} oleh [m3:IDN.REL Front Pembela Islam], yang {e3 bersiap menggeruduk} Balai Kota esok harinya.
e1 m1 > m2 SUPPORT actual 2016-10-13/none ctx=religion_ethnicity
e2 m3 > m1 REJECT actual 2016-10-13/none ctx=religion_ethnicity
e3 m3 > m1 PROTEST planned 2016-10-14/day mode=demo ctx=religion_ethnicity

### BBC Indonesia 2023-08-06
[m1:NER.MIL Junta Niger] {e1 menggembok} wilayah udaranya menjelang lewatnya tenggat [m2:ECOWAS ECOWAS], blok Afrika Barat yang kini diketuai [m3:NGA.GOV Nigeria]. [m4=m2 Organisasi tersebut] {e2 mengultimatum} [m5=m1 para jenderal] agar mengembalikan kekuasaan kepada [m6:NER.GOV Mohamed Bazoum] atau {e3 digempur}.
e1 m1 > m2 COERCE actual 2023-08-06/none mode=restrict ctx=military,pro_autocracy
e2 m4 > m5 REQUEST requested 2023-08-06/none mode=yield ctx=pro_democracy
e3 m4 > m5 THREATEN threatened 2023-08-06/none mode=violence ctx=military,pro_democracy
rel m2 led_by m3

### Tribun Timur 2017-04-30 none
Tanah longsor menutup jalan utama di [m1:@IDN Enrekang] dan menyandera ratusan kendaraan selama dua hari. Alat berat milik dinas pekerjaan umum mulai menggempur bebatuan pada Sabtu, sementara warga saling mengirimi nasi bungkus.

### Sindonews 2013-01-31
[m1:IDN.JUD Penyidik KPK] {e1 menjemput} [m2:IDN.PTY Presiden PKS Luthfi Hasan Ishaaq] dari kantor DPP di Jalan TB Simatupang, Rabu (30/1) malam. [m3:IDN.PTY Hilmi Aminuddin, ketua Majelis Syuro partai itu], {e2 mencium persekongkolan}, tuduhan yang {e3 dimentahkan} [m4:IDN.JUD juru bicara KPK Johan Budi].
e1 m1 > m2 COERCE actual 2013-01-30/day mode=arrest ctx=corruption
e2 m3 > m1 ACCUSE actual 2013-01-31/none mode=allege ctx=corruption
e3 m4 > m3 REJECT actual 2013-01-31/none ctx=corruption

### Antara 2024-07-24
[m1:HAMAS.REB Hamas] dan [m2:FATAH.PTY Fatah], faksi yang memimpin [m3:PSE.GOV Otoritas Palestina], {e1 membubuhkan paraf pada} Deklarasi Beijing, Selasa (23/7), berkat [m4:CHN.GOV Menteri Luar Negeri Wang Yi] yang {e2 merukunkan} 14 kelompok selama tiga hari. [m5:ISR.GOV Menteri Luar Negeri Israel Katz] {e3 mencibir} [m6=m2 gerakan Mahmud Abbas itu].
e1 m1 > m2 SUPPORT actual 2024-07-23/day ctx=diplomatic
e2 m4 > m1,m2 CONSULT actual 2024-07-23/day mode=third-party ctx=diplomatic
e3 m5 > m6 ACCUSE actual 2024-07-24/none mode=disapprove ctx=diplomatic
rel m2 leads m3

### Merdeka.com 2012-03-27
[m1:IDN.EDU Mahasiswa Universitas Hasanuddin] {e1 menyandera} truk tangki [m2:IDN.BUS Pertamina] di Jalan Perintis Kemerdekaan sebagai penolakan atas kenaikan harga BBM. Aksi itu {e2 dijinakkan} [m3:IDN.COP polisi] dengan gas air mata; [m4:IDN.COP Kapolda] {e3 menjanjikan} [m5=m1 para pengunjuk rasa] tidak akan ditahan.
e1 m1 > m2 PROTEST actual 2012-03-27/none mode=obstruct ctx=economic
e2 m3 > m1 ASSAULT actual 2012-03-27/none mode=crowd-control ctx=economic
e3 m4 > m5 CONCEDE planned 2012-03-27/none mode=release ctx=legal

### DW Indonesia 2015-07-13
[m1:GRC.GOV Perdana Menteri Yunani Alexis Tsipras] {e1 menelan pil pahit}: [m2=m1 Athena] menerima pemotongan pensiun yang {e2 disodorkan} [m3:EU para kreditor zona euro] demi dana talangan ketiga. [m4:GRC.GOV Menteri Pertahanan Panos Kammenos], pemimpin [m5:GRC.PTY partai mitra koalisi Anel], {e3 menyebutnya kudeta} oleh [m6:DEU.GOV Jerman].
e1 m1 > m3 CONCEDE actual 2015-07-13/none ctx=economic
e2 m3 > m2 REQUEST requested 2015-07-13/none mode=change ctx=economic
e3 m4 > m6 ACCUSE actual 2015-07-13/none mode=allege ctx=economic
rel m4 leads m5

### Tempo 2001-07-22
[m1:IDN.GOV Presiden Abdurrahman Wahid] {e1 membekukan} [m2:IDN.LEG MPR dan DPR] lewat maklumat yang dibacakan lewat tengah malam. [m3:IDN.MIL TNI] {e2 membangkang}: 80 panser diparkir dengan moncong meriam menghadap Istana, dan [m4:IDN.LEG Ketua MPR Amien Rais] {e3 memajukan sidang istimewa} untuk memberhentikan [m5=m1 Gus Dur].
e1 m1 > m2 COERCE actual 2001-07-22/none mode=ban ctx=executive,legislative
e2 m3 > m1 REJECT actual 2001-07-22/none ctx=executive,military
e3 m4 > m5 SANCTION planned 2001-07-22/none mode=discontinue ctx=legislative,executive

### Kontan 2019-08-30
[m1:KOR.GOV Seoul] {e1 mencoret} [m2:JPN.GOV Jepang] dari daftar putih mitra dagang sebagai pembalasan, setelah pekan sebelumnya {e2 menyudahi} pakta berbagi intelijen GSOMIA. [m3:USA.GOV Pentagon], sekutu keduanya, {e3 menyayangkan} keputusan soal pakta itu.
e1 m1 > m2 SANCTION actual 2019-08-30/none mode=discontinue ctx=economic
e2 m1 > m2 SANCTION actual 2019-08-22/day mode=discontinue ctx=intelligence
e3 m3 > m1 ACCUSE actual 2019-08-30/none mode=disapprove ctx=intelligence
rel m3 ally_of m1
rel m3 ally_of m2

### Kompas.com 2021-03-06
[m1:IDN.GOV Moeldoko], yang {e1 didapuk} sebagai ketua umum oleh kongres luar biasa di Deli Serdang, Jumat (5/3), {e2 dituding membajak} partai oleh [m2:IDN.PTY Ketua Umum Demokrat Agus Harimurti Yudhoyono]. [m3=m2 Putra presiden keenam itu] {e3 meminta} [m4:IDN.GOV Menkumham Yasonna Laoly] tidak mengesahkan hasil pertemuan tersebut.
e2 m2 > m1 ACCUSE actual 2021-03-06/none mode=allege ctx=political_institutions
e3 m3 > m4 REQUEST requested 2021-03-06/none mode=change ctx=political_institutions
e1 m5 > m1 SUPPORT actual 2021-03-05/day ctx=political_institutions
Para pendukungnya, [m5:IDN.PTY kubu Jhoni Allen], bergeming.

### Suara Pembaruan 2006-06-02
[m1:TLS.GOV Pemerintah Timor Leste] {e1 mengundang} [m2:AUS.MIL tentara Australia] untuk memulihkan ketertiban; 1.300 [m3=m2 serdadu negeri itu] kini {e2 berjaga} di simpang-simpang [m4:@TLS Dili]. [m5:TLS.REB Mayor Alfredo Reinado], pemimpin [m6:TLS.REB prajurit pembangkang], {e3 turun gunung} dan bersedia bertemu dengan [m7:TLS.GOV Xanana Gusmao].
e1 m1 > m2 REQUEST requested 2006-06-02/none mode=assist ctx=military
e2 m3 > m1 AID actual 2006-06-02/none ctx=peacekeeping
e3 m5 > m7 AGREE planned 2006-06-02/none ctx=military
rel m5 leads m6
