### Kompas 2023-02-07
[m1:IDN.PTY Partai Nasdem], salah satu partai anggota [m2:IDN.PTY Koalisi Perubahan], {e1 memberi lampu hijau} kepada [m3:IDN.PTY Partai Demokrat] untuk mengajukan calon wakil presiden, Senin (6/2). [m4=m1 Partai itu] {e2 menampik} usul [m5:IDN.PTY PKS] yang ingin pengumuman dimajukan.
e1 m1 > m3 CONCEDE actual 2023-02-06/day ctx=election
e2 m4 > m5 REJECT actual 2023-02-07/none ctx=election
rel m1 member_of m2

### Tempo.co 2012-10-06
Belasan perwira [m1:IDN.COP Polda Bengkulu] {e1 menggeruduk} kantor [m2:IDN.JUD KPK] di Kuningan untuk mencokok [m3:IDN.JUD penyidik Novel Baswedan], Jumat (5/10) malam. [m4:IDN.CVL Ratusan aktivis] yang {e2 pasang badan} di halaman gedung membuat [m5=m1 mereka] {e3 balik kanan} menjelang subuh.
e1 m1 > m2 COERCE actual 2012-10-05/day ctx=legal,corruption
e2 m4 > m2 SUPPORT actual 2012-10-05/day ctx=corruption
e3 m5 > m2 RETREAT actual 2012-10-06/day mode=withdraw ctx=legal

### Antara 2021-04-28
[m1:IDN.MIL Panglima Kodam XVII/Cenderawasih] {e1 menggeser} dua kompi Raider ke Distrik Ilaga, [m2:@IDN Kabupaten Puncak], yang sebagian kampungnya dikuasai [m3:TPNPB.REB kelompok kriminal bersenjata (KKB)] pimpinan [m4:TPNPB.REB Lekagak Telenggen]. "<<q1 Kami tidak akan menyerang kampung yang ada warganya>>," ujarnya.
e1 m1 > m3 MOBILIZE actual 2021-04-28/none mode=troops ctx=military
q1 m1 direct cue=ujarnya
rel m3 controls m2
rel m4 leads m3

### Detik 2016-11-03
[m1:IDN.REL Ketua Umum PBNU Said Aqil Siroj] {e1 sowan} ke kediaman [m2:IDN.PTY Ketua Umum PDI-P Megawati Soekarnoputri] di Teuku Umar, Rabu (2/11). Dalam pertemuan itu [m3=m1 sang kiai] {e2 wanti-wanti} agar partai tersebut tidak terpancing oleh aksi [m4:IDN.REL GNPF-MUI] dua hari lagi.
e1 m1 > m2 CONSULT actual 2016-11-02/day mode=visit ctx=religion_ethnicity
e2 m3 > m2 REQUEST requested 2016-11-02/day mode=change ctx=religion_ethnicity

### VOA Indonesia 2018-03-27
[m1:AUS.GOV Canberra] {e1 mempersonanongratakan} dua diplomat [m2:RUS.GOV Rusia] menyusul serangan racun saraf di [m3:@GBR Salisbury]. [m4:NZL.GOV Selandia Baru] {e2 tidak mengekor} langkah tetangganya itu; [m5:NZL.GOV Menteri Luar Negeri Winston Peters] mengatakan <<q1 tidak ada mata-mata Rusia yang bisa diusir dari negaranya>>.
e1 m1 > m2 SANCTION actual 2018-03-27/none mode=expel ctx=diplomatic,cbrn
e2 m4 > m1 REJECT actual 2018-03-27/none ctx=diplomatic
q1 m5 indirect cue=mengatakan

### CNN Indonesia 2024-08-23
[m1:IDN.LEG Badan Legislasi DPR] akhirnya {e1 bertekuk lutut} di hadapan [m2:IDN.EDU mahasiswa] yang sejak Kamis (22/8) {e2 mengepung} kompleks parlemen di Senayan: pengesahan revisi UU Pilkada batal. [m3=m2 Mereka] menganggap [m4=m1 lembaga itu] hendak {e3 menganulir} putusan [m5:IDN.JUD Mahkamah Konstitusi].
e1 m1 > m2 CONCEDE actual 2024-08-23/none ctx=legislative,election
e2 m2 > m1 PROTEST actual 2024-08-22/day mode=obstruct ctx=legislative,election
e3 m4 > m5 REJECT planned 2024-08-23/none ctx=legislative,election

### Republika 2008-05-13
[m1:THA.MIL Angkatan Udara Thailand] {e1 menerbangkan} 30 ton beras dan selimut ke [m2:@MMR Yangon] bagi [m3:MMR.REF korban topan Nargis]. [m4:MMR.MIL Junta] masih {e2 menutup pintu} bagi [m5:? relawan asing], kata [m6:OCHA seorang pejabat OCHA].
e1 m1 > m3 AID actual 2008-05-13/none ctx=disasters
e2 m4 > m5 REJECT actual 2008-05-13/none ctx=disasters said=m6

### Jawa Pos 2015-07-30 none
[m1:? Persebaya] menggasak tamunya empat gol tanpa balas dan [m2:? suporter] menyerbu lapangan dengan gembira. Pelatih tim menilai lini belakang lawan terlalu cepat bertekuk lutut, sementara panitia menyebut tiket habis tersapu sejak siang.

### Kompas.com 2019-10-02
[m1:IDN.LAB KSPI], konfederasi buruh yang dinakhodai [m2:IDN.LAB Said Iqbal], {e1 turun ke jalan} di 10 provinsi, Rabu (2/10), untuk memprotes revisi UU Ketenagakerjaan. Di [m3:@IDN Jakarta], [m4:IDN.COP aparat] {e2 memagari} [m5:IDN.LEG DPR] dengan kawat berduri dan 6.000 personel.
e1 m1 > m5 PROTEST actual 2019-10-02/day mode=demo ctx=legislative,economic
e2 m4 > m1 MOBILIZE actual 2019-10-02/day mode=police ctx=legislative
rel m2 leads m1

### Tempo 2003-05-18
[m1:IDN.GOV Jakarta] memutuskan {e1 mengangkat senjata lagi} terhadap [m2:GAM.REB Gerakan Aceh Merdeka] setelah perundingan Tokyo kandas. [m3=m2 Gerakan] pimpinan [m5:GAM.REB Hasan di Tiro] itu {e2 menolak mentah-mentah} syarat meletakkan senjata, sedangkan [m4:JPN.GOV tuan rumah] {e3 meminta kedua pihak menahan diri}.
e1 m1 > m2 THREATEN threatened 2003-05-18/none mode=violence ctx=military,territory
e2 m3 > m1 REJECT actual 2003-05-18/none ctx=military,territory
e3 m4 > m1,m2 REQUEST requested 2003-05-18/none mode=yield ctx=military,territory
rel m5 leads m3

### Bisnis Indonesia 2025-04-10
[m1:CHN.GOV Beijing] {e1 membalas} tarif 104 persen [m2:USA.GOV Washington] dengan mengerek bea masuk atas seluruh barang negeri itu menjadi 84 persen, Rabu (9/4). [m3:USA.GOV Gedung Putih] {e2 melunak} terhadap negara lain: bea bagi 75 mitra dagang, termasuk [m4:IDN.GOV Indonesia], ditangguhkan 90 hari.
e1 m1 > m2 SANCTION actual 2025-04-09/day mode=discontinue ctx=economic
e2 m3 > m4 CONCEDE actual 2025-04-09/day ctx=economic

### BBC Indonesia 2011-08-04
[m1:SYR.MIL Tank-tank pasukan pemerintah Suriah] {e1 menggilas} barikade dan menembaki permukiman di pusat [m2:@SYR Hama], kota yang sejak Juni dikuasai [m3:SYR.OPP kubu pengunjuk rasa]. [m4:TUR.GOV Ankara], yang lama dikenal sebagai karib [m5:SYR.GOV Damaskus], {e2 menyesalkan} serbuan di bulan Ramadan itu.
e1 m1 > m3 ASSAULT actual 2011-08-04/none mode=heavy-weapons ctx=repression,pro_democracy
e2 m4 > m5 ACCUSE actual 2011-08-04/none mode=disapprove ctx=repression
rel m3 controls m2
rel m4 ally_of m5

### Tribunnews 2014-03-29
[m1:IDN.PTY Ketua Umum PPP Suryadharma Ali] {e1 menjewer} [m2:IDN.PTY sekretaris jenderalnya, Romahurmuziy], yang dinilai menyeberang dari garis partai. Empat ketua wilayah {e2 dicopot} [m3=m1 Suryadharma] karena kehadirannya di kampanye [m4:IDN.PTY Gerindra] pekan lalu dipersoalkan [m5:? mereka].
e1 m1 > m2 ACCUSE actual 2014-03-29/none mode=disapprove ctx=election
e2 m3 > m5 SANCTION actual 2014-03-29/none mode=discontinue ctx=election

### Suara.com 2022-12-09
[m1:PER.LEG Kongres Peru] {e1 melengserkan} [m2:PER.GOV Presiden Pedro Castillo] dengan 101 suara, Rabu (7/12), hanya beberapa jam setelah [m3=m2 dia] {e2 hendak membubarkan} [m4=m1 lembaga itu]. [m5:MEX.GOV Meksiko] {e3 menawarkan suaka} kepada [m6=m2 bekas guru desa itu].
e1 m1 > m2 SANCTION actual 2022-12-07/day mode=discontinue ctx=legislative,executive
e2 m3 > m4 COERCE planned 2022-12-07/day mode=ban ctx=executive,legislative
e3 m5 > m6 AGREE planned 2022-12-09/none ctx=asylum

### Antara 2017-10-26
[m1:KEN.OPP Raila Odinga, pemimpin aliansi oposisi NASA], {e1 menyerukan} [m2:KEN.CVL pendukungnya] tinggal di rumah pada hari pemilihan ulang. [m3:KEN.COP Polisi] {e2 ditempatkan} di kubu-kubu oposisi di [m4:@KEN Kisumu], tempat kotak suara dibakar [m5:KEN.CVL massa].
e1 m1 > m2 REQUEST requested 2017-10-26/none mode=change ctx=election
e2 m3 > m5 MOBILIZE actual 2017-10-26/none mode=police ctx=election

### Kompas 2020-07-15
[m1:IDN.JUD Kejaksaan Agung] {e1 memberangus} peluang [m2:IDN.BUS buronan Djoko Tjandra] lari lagi dengan mencabut paspornya, Selasa (14/7). Sehari kemudian [m3:IDN.COP Kapolri Idham Azis] {e2 menggeser} [m4:IDN.COP Brigjen Prasetijo Utomo] dari jabatannya karena menerbitkan surat jalan untuk [m5=m2 pengusaha itu].
e1 m1 > m2 COERCE actual 2020-07-14/day mode=restrict ctx=legal,corruption
e2 m3 > m4 SANCTION actual 2020-07-15/day mode=discontinue ctx=corruption

### Sindonews 2010-09-02
[m1:IDN.LEG Komisi I DPR] {e1 menabuh genderang} terhadap [m2:MYS.GOV Malaysia]: bila perundingan batas laut pekan depan buntu, [m3=m1 komisi itu] {e2 mengancam mendorong} [m6:IDN.GOV pemerintah] memulangkan duta besar. [m4:IDN.GOV Presiden Yudhoyono] {e3 memilih jalur teduh} dan mengirim surat kedua kepada [m5:MYS.GOV Perdana Menteri Najib Razak].
e1 m1 > m2 ACCUSE actual 2010-09-02/none mode=disapprove ctx=territory,diplomatic
e2 m3 > m2 THREATEN threatened 2010-09-02/none mode=relations ctx=territory,diplomatic
e3 m4 > m5 CONSULT actual 2010-09-02/none ctx=territory,diplomatic

### DW Indonesia 2022-03-02
[m1:DEU.GOV Kanselir Olaf Scholz] {e1 banting setir}: [m2=m1 Berlin] yang selama ini hanya mendermakan helm kini mengirim 1.000 rudal antitank kepada [m3:UKR.MIL pasukan Ukraina]. [m4:NATO Aliansi Atlantik Utara], yang menaungi [m5=m1 Jerman] dan 29 negara lain, {e2 menyambut hangat} langkah itu.
e1 m2 > m3 AID actual 2022-03-02/none ctx=military
e2 m4 > m5 SUPPORT actual 2022-03-02/none ctx=military
rel m5 member_of m4

### Detik 2005-12-20
[m1:IDN.MIL Batalion terakhir TNI nonorganik] {e1 angkat kaki dari} [m2:@IDN Aceh] lewat pelabuhan Krueng Geukueh, Senin (19/12), sesudah [m3:GAM.REB GAM] {e2 menyerahkan} 840 pucuk senjata kepada [m4:AMM Misi Pemantau Aceh] untuk digergaji.
e1 m1 > m3 RETREAT actual 2005-12-19/day mode=withdraw ctx=military,territory
e2 m3 > m4 RETREAT actual 2005-12-20/none mode=disarm ctx=military,territory

### Tempo.co 2019-05-21
[m1:IDN.COP Polisi] {e1 menyekat} bus-bus dari [m2:@IDN Jawa Timur] yang mengangkut [m3:IDN.CVL massa pendukung Prabowo Subianto] agar tidak sampai ke [m4:IDN.GOV Bawaslu]. Rombongan itu, kata juru bicara [m5:IDN.PTY Badan Pemenangan Nasional], <<q1 hanya hendak berdoa bersama>>.
e1 m1 > m3 COERCE actual 2019-05-21/none mode=restrict ctx=election
q1 m5 indirect cue=kata

### Kontan 2014-01-14 none
Harga nikel meloncat 3 persen di bursa London setelah larangan ekspor bijih mentah berlaku di [m1:@IDN Indonesia]. Sejumlah analis menaksir stok menciut hingga akhir tahun, sedangkan rupiah yang semula melorot terhadap dolar mulai menguat kembali.

### Republika 2009-11-06
[m1:IDN.GOV Tim Delapan] pimpinan [m6:IDN.GOV Adnan Buyung Nasution] {e1 menyentil} [m2:IDN.COP Bareskrim] karena belum menahan [m3:IDN.BUS Anggodo Widjojo]. Tak lama berselang, [m4:IDN.COP Komjen Susno Duaji] {e2 meletakkan jabatan}, sedangkan [m5:IDN.JUD Wakil Jaksa Agung Abdul Hakim Ritonga] {e3 sudah lebih dulu mundur} sehari sebelumnya.
e1 m1 > m2 ACCUSE actual 2009-11-06/none mode=disapprove ctx=legal,corruption
e2 m4 > m1 RETREAT actual 2009-11-06/none mode=resign ctx=corruption
e3 m5 > m1 RETREAT actual 2009-11-05/day mode=resign ctx=corruption
rel m6 leads m1

### Kompas.id 2024-01-12
[m1:HOUTHI.REB Kelompok Houthi] {e1 membidik} kapal tanker milik [m2:GBR.BUS perusahaan Inggris] di [m3:@INT Laut Merah] dengan dua rudal antikapal. [m4:USA.MIL Komando Pusat AS] {e2 merontokkan} satu di antaranya, lalu {e3 menghujani} peluncur [m5=m1 milisi itu] di [m6:@YEM Hudaidah].
e1 m1 > m2 ASSAULT actual 2024-01-12/none mode=heavy-weapons ctx=military
e2 m4 > m5 ASSAULT actual 2024-01-12/none mode=weapons ctx=military
e3 m4 > m5 ASSAULT actual 2024-01-12/none mode=aerial ctx=military
