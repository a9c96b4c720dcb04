### Antara 2018-11-19
[m1:IDN.GOV Menteri Kelautan dan Perikanan Susi Pudjiastuti] {e1 menandatangani komunike bersama} dengan [m2:AUS.GOV Menteri Pertanian Australia David Littleproud] tentang pemberantasan penangkapan ikan ilegal, di sela konferensi laut di [m3:@IDN Nusa Dua].
e1 m1 > m2 SUPPORT actual 2018-11-19/none ctx=natural_resource

### Antara 2018-11-21
<<q1 [m1:PNG.GOV Papua Nugini] {e1 menyatakan minat membeli} dua kapal patroli buatan [m2:IDN.BUS PT PAL]>>, kata [m3:IDN.GOV duta besar Indonesia di Port Moresby], yang mendampingi kunjungan galangan di [m4:@IDN Surabaya].
e1 m1 > m2 AGREE planned 2018-11-21/none ctx=military
q1 m3 indirect cue=kata

### Antara 2019-05-02
<<q1 [m1:PHL.MIL Angkatan Laut Filipina] {e1 membeli} dua kapal pengangkut lagi dari [m2:IDN.BUS PT PAL Indonesia], galangan milik negara di [m3:@IDN Surabaya], dengan nilai 95 juta dolar>>, menurut [m4:PHL.GOV Departemen Pertahanan di Manila].
e1 m1 > m2 COOPERATE actual 2019-05-02/none ctx=military
q1 m4 indirect cue=menurut

### Antara 2019-05-09
[m1:IDN.GOV Indonesia] {e1 menghibahkan} satu pesawat patroli maritim bekas kepada [m2:SLB.GOV Kepulauan Solomon], lengkap dengan pelatihan enam awak, pada acara di [m3:@SLB Honiara] yang dihadiri [m4:AUS.GOV komisaris tinggi Australia].
e1 m1 > m2 AID actual 2019-05-09/none ctx=military

### Kompas 2001-07-23
[m1:IDN.LEG Majelis Permusyawaratan Rakyat] {e1 memberhentikan} [m2:IDN.GOV Presiden Abdurrahman Wahid], beberapa jam sesudah kepala negara itu {e2 mengeluarkan dekrit} yang membekukan parlemen dan [m3:IDN.PTY Partai Golkar].
e1 m1 > m2 SANCTION actual 2001-07-23/none mode=expel ctx=executive,legislative
e2 m2 > m1,m3 COERCE actual 2001-07-23/none mode=ban ctx=executive,legislative

### Kompas 2001-07-21
[m1:IDN.COP Kapolri Jenderal Bimantoro] {e1 menolak menyerahkan} jabatannya kepada [m2:IDN.COP Komjen Chaeruddin Ismail], yang ditunjuk [m3:IDN.GOV Presiden] tanpa persetujuan [m4:IDN.LEG DPR].
e1 m1 > m3 REJECT actual 2001-07-21/none ctx=executive

### Kompas 2001-07-22
<<q1 [m1:IDN.MIL TNI] {e1 menempatkan} puluhan tank di Lapangan Monas dengan moncong menghadap [m2:IDN.GOV Istana Merdeka]>>, kata [m3:IDN.MIL Panglima Kostrad Letjen Ryamizard Ryacudu] seusai apel [m4:IDN.MIL tiga batalion].
e1 m1 > m2 MOBILIZE actual 2001-07-22/none mode=troops ctx=military,executive
q1 m3 indirect cue=kata

### Kompas 2001-07-24
[m1:SGP.GOV Perdana Menteri Singapura Goh Chok Tong] {e1 mengucapkan selamat} kepada [m2:IDN.GOV Presiden Megawati Soekarnoputri], sedangkan [m3:AUS.GOV John Howard] {e2 mengatakan akan datang} ke [m4:@IDN Jakarta] bulan depan.
e1 m1 > m2 SUPPORT actual 2001-07-24/none ctx=executive,diplomatic
e2 m3 > m2 AGREE planned 2001-08-01/month ctx=diplomatic

### VOA Indonesia 2023-12-05
[m1:USA.GOV Departemen Luar Negeri AS] {e1 memberlakukan larangan visa} bagi [m2:ISR.CVL pemukim ekstremis] yang {e2 menyerang} [m3:PSE.CVL warga Palestina di Tepi Barat], beberapa pekan sesudah kebijakan itu disinggung [m4:USA.GOV Presiden Joe Biden].
e1 m1 > m2 SANCTION actual 2023-12-05/none mode=restrict ctx=human_rights
e2 m2 > m3 ASSAULT actual 2023-12-05/none mode=violence ctx=human_rights bg

### VOA Indonesia 2023-12-07
[m1:BEL.GOV Perdana Menteri Belgia Alexander De Croo] {e1 menyerukan larangan masuk} ke Uni Eropa bagi [m2:ISR.CVL pemukim yang melakukan kekerasan], ketika berpidato di depan [m3:BEL.LEG parlemen] di [m4:@BEL Brussels].
e1 m1 > m2 ACCUSE actual 2023-12-07/none mode=disapprove ctx=human_rights

### VOA Indonesia 2023-12-08
<<q1 [m1:GBR.GOV Inggris] {e1 meminta} [m2:ISR.GOV pemerintahan Benjamin Netanyahu] menindak para pemukim tersebut dan {e2 menyambut} kebijakan [m3:USA.GOV Washington]>>, kata [m4:GBR.GOV seorang juru bicara di London].
e1 m1 > m2 REQUEST requested 2023-12-08/none mode=change ctx=human_rights
e2 m1 > m3 SUPPORT actual 2023-12-08/none ctx=human_rights
q1 m4 indirect cue=kata

### Tempo 2015-02-25
[m1:IDN.JUD Kejaksaan Agung] {e1 memindahkan} [m2:AUS.CRM dua terpidana mati asal Australia] dari [m3:@IDN Kerobokan] ke [m4:@IDN Nusakambangan], sementara [m5:AUS.GOV Menteri Luar Negeri Julie Bishop] {e2 memohon} [m6:IDN.GOV Presiden Joko Widodo] membatalkan eksekusi.
e1 m1 > m2 COERCE actual 2015-02-25/none mode=restrict ctx=illegal_drugs,legal
e2 m5 > m6 REQUEST requested 2015-02-25/none mode=change ctx=illegal_drugs,legal

### Tempo 2015-02-24
[m1:IDN.GOV Presiden Joko Widodo] {e1 menegaskan tidak akan mengampuni} [m2:AUS.CRM terpidana kasus narkotika] meski [m3:AUS.GOV Canberra] berkali-kali melobi, dan meminta negara lain tidak mencampuri kedaulatan hukum [m4=m1 Indonesia].
e1 m1 > m3 REJECT actual 2015-02-24/none ctx=illegal_drugs,legal

### Tempo 2015-04-29
<<q1 [m1:AUS.GOV Australia] {e1 menarik} [m2:AUS.GOV Duta Besar Paul Grigson] dari [m3:IDN.GOV Jakarta] setelah {e2 eksekusi} [m4:AUS.CRM Andrew Chan dan Myuran Sukumaran] oleh [m5:IDN.COP regu tembak Brimob]>>, kata [m6:AUS.GOV Perdana Menteri Tony Abbott].
e1 m1 > m3 SANCTION actual 2015-04-29/none mode=withdraw ctx=diplomatic
e2 m5 > m4 ASSAULT actual 2015-04-29/none mode=firearms ctx=illegal_drugs,legal
q1 m6 indirect cue=kata

### Tempo 2015-02-20
[m1:BRA.GOV Presiden Brasil Dilma Rousseff] {e1 menolak menerima} surat kepercayaan [m2:IDN.GOV Duta Besar Toto Riyanto] di [m3:@BRA Brasilia], dan [m4:IDN.GOV Jakarta] {e2 memanggil pulang} [m5=m2 diplomat itu].
e1 m1 > m2 REJECT actual 2015-02-20/none ctx=diplomatic
e2 m4 > m1 SANCTION actual 2015-02-20/none mode=withdraw ctx=diplomatic

### detikNews 2014-10-01
<<q1 [m1:IDN.OPP Koalisi Merah Putih] {e1 sepakat mengusung} [m2:IDN.PTY Setya Novanto] sebagai calon ketua DPR dalam paket tunggal>>, ujar [m3:IDN.PTY Sekjen Partai Golkar Idrus Marham] di [m4:@IDN Senayan].
e1 m1 > m2 SUPPORT actual 2014-10-01/none ctx=legislative
q1 m3 indirect cue=ujar

### detikNews 2014-11-17
[m1:IDN.PTY Koalisi Indonesia Hebat] dan [m2:IDN.OPP Koalisi Merah Putih] {e1 meneken kesepakatan damai} yang mengakhiri dualisme pimpinan di DPR, setelah sebulan {e2 dimediasi} [m3:IDN.PTY Hatta Rajasa].
e1 m1 > m2 SUPPORT actual 2014-11-17/none ctx=legislative
e2 m3 > m1,m2 CONSULT actual 2014-11-17/none mode=third-party ctx=legislative

### detikNews 2014-10-29
[m1:IDN.PTY Lima fraksi pendukung pemerintah] {e1 memboikot} pemilihan ketua komisi di [m2:IDN.LEG DPR] dan {e2 menyatakan mosi tidak percaya} terhadap [m3:IDN.LEG Setya Novanto].
e1 m1 > m2 REJECT actual 2014-10-29/none ctx=legislative
e2 m1 > m3 ACCUSE actual 2014-10-29/none mode=disapprove ctx=legislative

### Republika 2012-05-16
[m1:ISR.GOV Dinas penjara Israel] {e1 mengabulkan tuntutan} [m2:PSE.CVL 1.550 tahanan Palestina] mengenai sel isolasi dan kunjungan keluarga, setelah {e2 mogok makan} sebulan yang {e3 ditengahi} [m3:EGY.GOV Mesir].
e1 m1 > m2 CONCEDE actual 2012-05-16/none ctx=human_rights
e2 m2 > m1 PROTEST actual 2012-05-16/none mode=hunger ctx=human_rights
e3 m3 > m1,m2 CONSULT actual 2012-05-16/none mode=third-party ctx=human_rights

### Kompas.com 2013-04-03 headline
[m1:IDN.GOV Bupati Aceng] {e1 Dilengserkan} [m2:IDN.JUD MA], [m3:IDN.CVL Warga Garut] {e2 Cukur Gundul} di Alun-alun
e1 m2 > m1 SANCTION actual 2013-04-03/none mode=expel ctx=legal
e2 m3 > m2 SUPPORT actual 2013-04-03/none ctx=legal

### Antara 2011-02-22 none
<<q1 Produksi gabah kering giling di [m1:@IDN Karawang] tahun lalu mencapai 1,4 juta ton>>, menurut [m2:IDN.GOV dinas pertanian], meskipun [m3:IDN.AGR sebagian petani] kekurangan air pada bulan Agustus.
q1 m2 indirect cue=menurut

### SINDOnews 2017-09-19 none
<<q1 [m1:@MEX Kota Meksiko] diguncang gempa 7,1 pada peringatan bencana 1985; sekolah-sekolah dikosongkan dan jalur kereta bawah tanah ditutup>>, kata [m2:MEX.GOV Wali Kota Miguel Angel Mancera].
q1 m2 indirect cue=kata
