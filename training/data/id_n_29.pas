### Antara 2010-03-24 none
[m1:IDN.BUS Maskapai Merpati] sepakat menyewa empat pesawat dari [m2:CHN.BUS pabrikan Xi'an Aircraft] untuk rute perintis; yang pertama tiba di [m3:@IDN Makassar] bulan depan.

### Antara 2010-03-26
[m1:CHN.GOV Beijing] {e1 mengultimatum} [m2:USA.BUS Google] agar mematuhi hukum setempat atau meninggalkan pasar, setelah perusahaan itu memindahkan layanannya ke [m3:@HKG Hong Kong].
e1 m1 > m2 THREATEN threatened 2010-03-26/none ctx=technology,rights_freedoms

### Antara 2010-03-28
[m1:CHN.GOV Otoritas Tiongkok] {e1 memblokir} pencarian lewat laman Hong Kong milik [m2:USA.BUS Google], dan [m3:USA.GOV Departemen Luar Negeri AS] {e2 menyatakan kekecewaan}.
e1 m1 > m2 COERCE actual 2010-03-28/none mode=censor ctx=technology,rights_freedoms
e2 m3 > m1 ACCUSE actual 2010-03-28/none mode=disapprove ctx=technology,rights_freedoms

### Kompas 2019-10-11 none
<<q1 [m1:NOR.CVL Komite Nobel Norwegia] di [m2:@NOR Oslo] memilih pemenang hadiah perdamaian dari 301 calon; nama-nama yang gugur disimpan selama 50 tahun>>, kata [m3:NOR.CVL ketuanya Berit Reiss-Andersen].
q1 m3 indirect cue=kata

### Kompas 2019-10-12
[m1:ERI.GOV Eritrea] {e1 mengirim ucapan selamat} kepada [m2:ETH.GOV Abiy Ahmed] setelah [m5=m2 ia] dianugerahi Nobel Perdamaian, sementara [m3:ETH.OPP aktivis Oromo Jawar Mohammed] tidak berkomentar.
e1 m1 > m2 SUPPORT actual 2019-10-12/none ctx=diplomatic

### Kompas 2019-10-24
[m1:ETH.CVL Pendukung Jawar Mohammed] {e1 memblokade} jalan menuju [m2:@ETH Adama] karena {e3 menuduh} [m3:ETH.COP polisi] hendak menangkap pemimpin [m5=m1 mereka], tuduhan yang {e2 dibantah} [m4:ETH.COP kepala kepolisian Endeshaw Tassew].
e1 m1 > m3 PROTEST actual 2019-10-24/none mode=obstruct ctx=repression
e2 m4 > m1 REJECT actual 2019-10-24/none ctx=repression
e3 m1 > m3 ACCUSE actual 2019-10-24/none mode=allege ctx=repression

### VOA Indonesia 2017-12-15
<<q1 [m1:PER.LEG Kongres Peru] {e1 membuka proses pemakzulan} terhadap [m2:PER.GOV Presiden Pedro Pablo Kuczynski] atas hubungannya dengan [m3:BRA.BUS Odebrecht]>>, kata [m4:PER.LEG ketua kongres Luis Galarreta].
e1 m1 > m2 ACCUSE actual 2017-12-15/none mode=allege ctx=corruption,executive
q1 m4 indirect cue=kata

### VOA Indonesia 2017-12-21
[m1:PER.LEG Kongres] urung melengserkan presiden karena sepuluh pengikut [m2:PER.ELI Alberto Fujimori] menyeberang, dan tiga hari kemudian [m3:PER.GOV Kuczynski] {e2 memberi pengampunan} kepada [m4=m2 bekas diktator itu].
e2 m3 > m4 CONCEDE actual 2017-12-24/day ctx=legal

### VOA Indonesia 2017-12-26
[m1:PER.CVL Ribuan warga Lima] {e1 turun ke jalan} memprotes pengampunan bagi [m2:PER.ELI Fujimori] yang diberikan [m3:PER.GOV Kuczynski], dan [m4:PER.COP polisi] {e2 membalas dengan gas air mata}.
e1 m1 > m3 PROTEST actual 2017-12-26/none mode=demo ctx=legal
e2 m4 > m1 ASSAULT actual 2017-12-26/none mode=crowd-control ctx=repression

### detikNews 2011-02-18 none
Dua bus asal [m1:@IDN Cirebon] bertabrakan di jalan tol [m2:@IDN Cipali]; [m3:IDN.COP polisi] mengatur lalu lintas dan petugas derek menyelesaikan evakuasi kendaraan menjelang siang.

### detikNews 2011-02-21
<<q1 [m1:IDN.MIL TNI AU] {e1 mengirim} dua pesawat CN-295 beserta 40 anggota paskhas ke [m2:@EGY Kairo] dan [m3:@TUN Tunis] untuk menjemput [m4:IDN.CVL pelajar Indonesia]>>, kata [m5:IDN.GOV Menko Polhukam Djoko Suyanto].
e1 m1 > m4 AID actual 2011-02-21/none ctx=human_security
q1 m5 indirect cue=kata

### detikNews 2011-02-25
[m1:IDN.GOV Kementerian Luar Negeri] {e1 berjanji menanggung} biaya kuliah sementara bagi [m2:IDN.CVL mahasiswa yang dijemput dari Mesir], tetapi [m3:IDN.LEG anggota Komisi I Hidayat Nur Wahid] {e2 meminta} jaminan tertulis.
e1 m1 > m2 AGREE planned 2011-02-25/none ctx=human_security
e2 m3 > m1 REQUEST requested 2011-02-25/none mode=assist ctx=human_security

### Tempo 2023-08-10
[m1:ZMB.GOV Zambia] dan [m2:CHN.BUS kreditur pimpinan Bank Exim Tiongkok] {e1 mencapai persetujuan} restrukturisasi utang 6,3 miliar dolar, dengan mediasi [m3:FRA.GOV Prancis] di [m4:@FRA Paris].
e1 m1 > m2 SUPPORT actual 2023-08-10/none ctx=economic

### Tempo 2023-11-20
<<q1 [m1:CHN.GOV Kelompok kreditur resmi] {e1 menolak} kesepakatan [m2:ZMB.GOV Zambia] dengan pemegang obligasi karena dianggap tidak sebanding>>, kata [m3:ZMB.GOV Kementerian Keuangan di Lusaka]; [m4:IMF Dana Moneter Internasional] belum memutuskan pencairan.
e1 m1 > m2 REJECT actual 2023-11-20/none ctx=economic said=m3
q1 m3 indirect cue=kata

### Tempo 2023-12-14
[m1:ZMB.GOV Presiden Hakainde Hichilema] {e1 mendesak} [m2:FRA.GOV Paris] dan [m3:CHN.GOV Beijing] menengahi, serta {e2 akan menerima} [m4:IMF kepala IMF Kristalina Georgieva] di [m5:@ZMB Lusaka] bulan depan.
e1 m1 > m2,m3 REQUEST requested 2023-12-14/none mode=assist ctx=economic
e2 m1 > m4 AGREE planned 2024-01-01/month ctx=economic

### Republika 2014-02-16
<<q1 [m1:IDN.MIL TNI] {e1 mengerahkan} 4.200 prajurit membersihkan abu [m2:@IDN Gunung Kelud] di [m3:@IDN Kediri], sebagai bantuan bagi [m4:IDN.GOV pemerintah kabupaten]>>, kata [m5:IDN.MIL Pangdam Brawijaya].
e1 m1 > m4 AID actual 2014-02-16/none ctx=disasters
q1 m5 indirect cue=kata

### Republika 2014-02-20
[m1:IDN.GOV Bupati Kediri Haryanti Sutrisno] {e1 mengusulkan} dana pemulihan Rp70 miliar kepada [m2:IDN.GOV BNPB]; jawaban ditunggu selama sepekan di [m3:@IDN Surabaya].
e1 m1 > m2 REQUEST requested 2014-02-20/none mode=assist ctx=disasters

### Republika 2014-06-15 none
Perolehan emas tim panahan [m1:@IDN Indonesia] di [m2:@TWN Taipei] bertambah; [m3:IDN.CVL Ika Yuliana] menyisihkan [m4:KOR.CVL unggulan Korea Selatan] dan menjadi sasaran pujian pelatihnya.

### Media Indonesia 2012-02-03 headline
[m1:SEN.GOV Wade] {e1 Tantang} [m2:SEN.CVL Demonstran], [m3:USA.GOV Washington] {e2 Imbau} [m4=m1 Sang Presiden] Mundur
e1 m1 > m2 REJECT actual 2012-02-03/none ctx=election
e2 m3 > m4 REQUEST requested 2012-02-03/none mode=yield ctx=election

### Kontan 2019-08-08 none
Rupiah menguat ke Rp14.215 per dolar, ditopang masuknya dana asing dari [m1:@SGP Singapura]; [m2:IDN.BUS analis Samuel Sekuritas] memperkirakan kurs bergerak datar.
