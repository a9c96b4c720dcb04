### Kompas 2018-02-03
[m1:IDN.EDU Ketua BEM UI Zaadit Taqwa] {e1 mengacungkan kartu kuning} ke arah [m2:IDN.GOV Presiden Joko Widodo] dalam dies natalis di Depok, Jumat (2/2). [m3:IDN.GOV Johan Budi, juru bicara istana], mengatakan <<q1 kepala negara tidak tersinggung>> dan justru {e2 akan memberangkatkan} [m4=m1 pengkritiknya] ke Asmat.
e1 m1 > m2 PROTEST actual 2018-02-02/day mode=demo ctx=executive,health
e2 m2 > m4 AGREE planned 2018-02-03/none ctx=health
q1 m3 indirect cue=mengatakan

### Tempo.co 2017-03-20
[m1:IDN.AGR Puluhan petani Kendeng] {e1 mengecor kaki} dengan semen di seberang Istana sejak Senin (13/3) untuk menentang pabrik [m2:IDN.BUS PT Semen Indonesia]. [m3:IDN.GOV Teten Masduki, kepala staf kepresidenan], {e2 menjamu} lima wakil [m5=m1 mereka], tetapi [m4:IDN.GOV Gubernur Ganjar Pranowo] {e3 tak mau mencabut} izinnya.
e1 m1 > m2 PROTEST actual 2017-03-13/day mode=demo ctx=environment,natural_resource
e2 m3 > m1 CONSULT actual 2017-03-20/none mode=meet ctx=environment
e3 m4 > m1 REJECT actual 2017-03-20/none ctx=environment,natural_resource

### Antara 2011-12-26
[m1:IDN.CVL Warga Kecamatan Lambu] {e1 menduduki} Pelabuhan Sape, Bima, guna menolak tambang emas [m2:AUS.BUS PT Sumber Mineral Nusantara]. [m3:IDN.COP Brimob] {e2 membuka jalan dengan peluru}, Sabtu (24/12), dan tiga orang rebah; dua hari kemudian [m4:IDN.GOV Bupati Ferry Zulkarnain] {e3 menghentikan sementara} izin itu.
e1 m1 > m2 PROTEST actual 2011-12-26/none mode=obstruct ctx=natural_resource
e2 m3 > m1 ASSAULT actual 2011-12-24/day mode=firearms ctx=natural_resource,repression
e3 m4 > m1 CONCEDE actual 2011-12-26/day ctx=natural_resource

### Detik 2021-11-25
[m1:IDN.LEG Ketua DPRD Kota Bogor] {e1 menjemput bola} dengan mendatangi posko [m2:IDN.REL jemaat GKI Yasmin] sehari setelah [m3:IDN.GOV Wali Kota Bima Arya] {e2 menghibahkan} lahan pengganti. Sebagian jemaat, yang diwakili [m4:IDN.REL Bona Sigalingging], {e3 berpaling dari} tawaran tersebut.
e1 m1 > m2 CONSULT actual 2021-11-25/none mode=visit ctx=religion_ethnicity
e2 m3 > m2 AID actual 2021-11-24/day ctx=religion_ethnicity
e3 m4 > m3 REJECT actual 2021-11-25/none ctx=religion_ethnicity

### BBC Indonesia 2019-10-31
[m1:GBR.PTY Nigel Farage], pemimpin [m2:GBR.PTY Partai Brexit], {e1 melempar ancaman} akan bersaing di semua daerah pemilihan, kecuali [m3:GBR.GOV Boris Johnson] membuang kesepakatannya dengan [m4:EU Brussels]. [m5=m3 Perdana menteri itu] {e2 tidak sudi}; sebaliknya [m6:USA.GOV Donald Trump] {e3 menjodohkan keduanya} lewat wawancara radio.
e1 m1 > m3 THREATEN threatened 2019-10-31/none ctx=election
e2 m5 > m1 REJECT actual 2019-10-31/none ctx=election
e3 m6 > m1,m3 REQUEST requested 2019-10-31/none mode=change ctx=election
rel m1 leads m2

### CNN Indonesia 2021-08-31
[m1:USA.MIL Mayor Jenderal Chris Donahue] menjadi serdadu terakhir yang {e1 menaiki tangga pesawat} di Bandara Hamid Karzai, Senin (30/8). Begitu C-17 itu lenyap, [m2:TALIBAN.REB pasukan Badri 313], satuan elite [m3:TALIBAN.REB Taliban], melepaskan tembakan ke udara; [m4:QAT.GOV Doha] {e3 dilobi} menjadi pengelola landasan.
e1 m1 > m3 RETREAT actual 2021-08-30/day mode=withdraw ctx=military
e3 m3 > m4 REQUEST requested 2021-08-31/none mode=assist ctx=economic
rel m2 part_of m3

### Republika 2016-12-01
[m1:IDN.REL GNPF MUI] dan [m2:IDN.COP Kapolri Tito Karnavian] akhirnya {e1 satu suara}: aksi 2 Desember dipusatkan di Monas tanpa salat di jalan. [m3:IDN.BUS Sejumlah perusahaan bus di Ciamis], yang {e2 digertak} [m4:IDN.COP polisi], {e3 enggan mengangkut} [m5:IDN.REL para santri] yang lalu {e4 berjalan kaki} ke ibu kota.
e1 m1 > m2 SUPPORT actual 2016-12-01/none ctx=religion_ethnicity
e2 m4 > m3 THREATEN threatened 2016-12-01/none ctx=religion_ethnicity,rights_freedoms
e3 m3 > m5 REJECT actual 2016-12-01/none ctx=religion_ethnicity
e4 m5 > m6 PROTEST actual 2016-12-01/none mode=demo ctx=religion_ethnicity
Sasaran kemarahan [m7=m5 mereka] ialah [m6:IDN.GOV Gubernur Basuki Tjahaja Purnama].

### Sindonews 2022-04-05
[m1:MLI.MIL Tentara Bamako] bersama [m2:WAGNER.REB orang-orang Wagner] {e1 menjagal} ratusan warga [m3:MLI.CVL Moura], menurut [m4:HRW.NGO Human Rights Watch]. [m5:UN MINUSMA], misi yang tergabung di dalamnya 15 negara, {e2 minta izin} melihat desa itu, dan [m6=m1 junta] {e3 mengulur-ulur jawaban}.
e1 m1,m2 > m3 ASSAULT actual 2022-04-05/none ctx=human_rights,military said=m4
e2 m5 > m6 REQUEST requested 2022-04-05/none mode=yield ctx=human_rights
e3 m6 > m5 REJECT actual 2022-04-05/none ctx=human_rights

### Bisnis.com 2020-05-19
[m1:CHN.GOV Beijing] {e1 mengguyur} barli [m2:AUS.AGR petani Australia] dengan bea 80 persen, Senin (18/5), beberapa pekan setelah [m3:AUS.GOV Scott Morrison] {e2 menyuarakan} penyelidikan asal-usul virus. [m4:AUS.GOV Menteri Simon Birmingham] {e3 menelepon sejawatnya} berkali-kali, tetapi teleponnya {e4 tidak diangkat}.
e1 m1 > m2 SANCTION actual 2020-05-18/day mode=discontinue ctx=economic
e2 m3 > m1 ACCUSE actual 2020-04-01/month mode=disapprove ctx=health
e3 m4 > m1 REQUEST requested 2020-05-19/none ctx=economic
e4 m1 > m4 REJECT actual 2020-05-19/none ctx=economic,diplomatic

### Jawa Pos 2019-09-30 none
Grup musik itu buka suara soal kepergian vokalisnya, lalu menutup buku dengan tur perpisahan. Di [m1:@IDN Malang], penonton membanjiri stadion, beberapa orang pingsan karena berdesakan, dan konser molor satu jam.

### Merdeka.com 2014-10-21
[m1:IDN.PTY Romahurmuziy] dan [m2:IDN.PTY Suryadharma Ali] pecah kongsi: yang pertama {e2 menggelar muktamar tandingan} di Surabaya. [m3:IDN.REL KH Maimoen Zubair], sesepuh [m4:IDN.PTY PPP], {e3 menyeru} kedua muridnya melakukan islah sebelum [m5:IDN.GOV Menkumham] memutuskan.
e2 m1 > m2 REJECT actual 2014-10-21/none ctx=political_institutions
e3 m3 > m1,m2 REQUEST requested 2014-10-21/none mode=yield ctx=political_institutions
rel m3 member_of m4

### VOA Indonesia 2025-06-24
[m1:IRN.MIL Garda Revolusi] {e1 melontarkan} 14 rudal ke pangkalan [m2:USA.MIL Al Udeid] yang menampung 10.000 tentara, Senin (23/6), setelah lebih dulu {e2 membisikkannya} kepada [m3:QAT.GOV tuan rumah di Doha]. Beberapa jam kemudian [m4:USA.GOV Donald Trump] {e3 memaklumkan} gencatan senjata antara [m5:ISR.GOV Israel] dan [m6:IRN.GOV Iran].
e1 m1 > m2 ASSAULT actual 2025-06-23/day mode=heavy-weapons ctx=military
e2 m1 > m3 COOPERATE actual 2025-06-23/none ctx=military
e3 m5 > m6 CONCEDE planned 2025-06-23/day mode=ceasefire ctx=military said=m4

### Tribunnews 2018-05-14
[m1:IDN.COP Polri] {e1 mengejar} jaringan [m2:JAD.REB JAD], organisasi pimpinan [m3:JAD.REB Aman Abdurrahman], sehari setelah satu keluarga {e2 meledakkan diri} di tiga gereja Surabaya, Minggu (13/5). [m4:USA.GOV Kedutaan Besar AS] {e3 menawarkan bantuan}, sedangkan [m5:IDN.LEG DPR] {e4 dikejar-kejar} [m6:IDN.GOV Jokowi] agar merampungkan revisi UU Terorisme.
e1 m1 > m2 MOBILIZE actual 2018-05-14/day mode=police ctx=terrorism
e2 m2 > m7 ASSAULT actual 2018-05-13/day mode=suicide-attack ctx=terrorism,religion_ethnicity
e3 m4 > m1 AGREE planned 2018-05-14/none ctx=terrorism
e4 m6 > m5 REQUEST requested 2018-05-14/none mode=change ctx=terrorism,legislative
rel m3 leads m2
[m7:IDN.REL Jemaat di Surabaya] beribadah di rumah.

### DW Indonesia 2023-03-10
[m1:IRN.GOV Ali Shamkhani] dan [m2:SAU.GOV Musaad al-Aiban] {e1 rujuk} di Beijing setelah tujuh tahun tak bertegur sapa: kedutaan [m3=m1 Teheran] dan [m4=m2 Riyadh] {e2 akan dibuka} dalam dua bulan. [m5:CHN.GOV Wang Yi], yang {e3 mencomblangi}, tersenyum lebar; [m6:ISR.OPP Yair Lapid] {e4 menyalahkan} [m7:ISR.GOV Netanyahu].
e1 m1 > m2 SUPPORT actual 2023-03-10/none mode=relations ctx=diplomatic
e2 m3 > m4 AGREE planned 2023-03-10/none mode=relations ctx=diplomatic
e3 m5 > m1,m2 CONSULT actual 2023-03-10/none mode=third-party ctx=diplomatic
e4 m6 > m7 ACCUSE actual 2023-03-10/none mode=disapprove ctx=diplomatic

### Kompas.com 2012-09-12
[m1:IDN.COP Polri] {e1 menarik} 20 penyidiknya dari [m2:IDN.JUD KPK] dengan alasan masa tugas berakhir, di tengah pengusutan simulator SIM. Penarikan itu {e2 dipandang} [m3:IDN.CVL ICW] sebagai <<q1 penggembosan dari dalam>>; [m4:IDN.JUD Abraham Samad], ketua lembaga itu, {e3 memohon} [m5:IDN.GOV presiden] turun tangan.
e1 m1 > m2 SANCTION actual 2012-09-12/none mode=discontinue ctx=corruption
e2 m3 > m1 ACCUSE actual 2012-09-12/none mode=disapprove ctx=corruption
e3 m4 > m5 REQUEST requested 2012-09-12/none mode=assist ctx=corruption
q1 m3 indirect cue=dipandang
rel m4 leads m2

### Liputan6 2007-02-13
[m1:PRK.GOV Pyongyang] {e1 mengangguk} dalam perundingan enam negara di Beijing untuk menggembok reaktor Yongbyon dalam 60 hari, Selasa (13/2). Imbalannya 50.000 ton minyak bakar, yang {e2 akan dikirim} [m2:KOR.GOV Seoul]; [m3:JPN.GOV Tokyo] {e3 tidak ikut patungan} sebelum nasib warganya yang diculik terang.
e1 m1 > m2 CONCEDE planned 2007-02-13/day ctx=cbrn
e2 m2 > m1 AGREE planned 2007-02-13/none ctx=cbrn,economic
e3 m3 > m1 REJECT actual 2007-02-13/none ctx=cbrn

### Suara.com 2024-04-01
[m1:IDN.PTY Tim hukum AMIN] {e1 meminta} [m2:IDN.JUD majelis hakim MK] menghadirkan empat menteri, dan [m3:IDN.JUD Ketua MK Suhartoyo] {e2 meluluskannya}. [m4:IDN.PTY Hotman Paris, anggota tim lawan], sesumbar bahwa permohonan itu <<q1 bakal rontok>>.
e1 m1 > m2 REQUEST requested 2024-04-01/none mode=change ctx=election,legal
e2 m3 > m1 CONCEDE actual 2024-04-01/none ctx=election,legal
q1 m4 indirect cue=sesumbar

### Kontan 2011-09-07
[m1:IDN.BUS Serikat pengusaha rotan Kalimantan] {e1 unjuk rasa dengan peti mati} menolak larangan ekspor bahan baku yang {e2 disiapkan} [m2:IDN.GOV Menperin MS Hidayat]. [m3:IDN.BUS Asmindo], asosiasi mebel, {e3 berdiri di pihak sebaliknya} dan menyurati kementerian itu agar tidak goyah.
e1 m1 > m2 PROTEST actual 2011-09-07/none mode=demo ctx=economic,natural_resource
e2 m2 > m1 SANCTION planned 2011-09-07/none mode=discontinue ctx=economic,natural_resource
e3 m3 > m2 SUPPORT actual 2011-09-07/none ctx=economic

### Poskota 2026-01-29 none
Antrean di SPBU [m1:@IDN Jember] mengular karena jalur Gumitir ditutup akibat longsor. Pengiriman bahan bakar dialihkan melalui jalur utara, dan seorang pedagang bensin eceran mengaku meraup untung dua kali lipat.
